// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 12

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{30256, 271, 4, 0x1},   // #542
	{60902, 73, 14, 0x1},   // ethiopiaempire
	{17209, 50, 18, 0x1},   // republicofslovenia
	{41610, 152, 15, 0x1},  // salomonsislands
	{28082, 251, 15, 0x1},  // tokelaneilanden
	{44679, 202, 12, 0x1},  // nethantilles
	{39333, 272, 5, 0x1},   // #6471
	{3342, 188, 4, 0x21},   // #9mx
	{36285, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2647, 163, 5, 0x1},    // samoa
	{40643, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{6206, 40, 14, 0x1},    // thenetherlands
	{3558, 246, 34, 0x1},   // tristandacunhaascensionsainthelena
	{21020, 125, 6, 0x1},   // jordan
	{3048, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{10395, 273, 16, 0x82}, // yugoslaviafedrep
	{43184, 71, 12, 0x1},   // egyptarabrep
	{41666, 275, 5, 0x1},   // #6cze
	{26396, 129, 9, 0x1},   // kampochea
	{44445, 276, 13, 0x2},  // chinarepublic
	{18933, 252, 9, 0x1},   // chntaiwan
	{54858, 239, 20, 0x1},  // islandspitcairngroup
	{18437, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{30251, 278, 4, 0x1},   // #541
	{4580, 196, 4, 0x21},   // #9uy
	{2033, 138, 34, 0x21},  // socialistrepublicoftheunionofburma
	{4708, 108, 4, 0x21},   // #9za
	{49086, 9, 17, 0x1},    // bosnieherzegovina
	{24591, 234, 5, 0x81},  // #2mtq
	{974, 206, 4, 0x21},    // #9bq
	{1983, 237, 25, 0x1},   // norfolkislandsaustralisch
	{6008, 108, 15, 0x1},   // southafrikaunie
	{2397, 124, 4, 0x21},   // #9iq
	{3346, 140, 4, 0x21},   // #9my
	{21668, 231, 20, 0x1},  // sintmaartenfransdeel
	{53818, 240, 5, 0x1},   // prico
	{35769, 136, 20, 0x1},  // republiekdermaldiven
	{1425, 202, 11, 0x1},   // nedantillen
	{7797, 110, 8, 0x1},    // rhodesia
	{64910, 24, 14, 0x1},   // greecerepublic
	{35439, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{38020, 248, 28, 0x1},  // territorysaintpierremiquelon
	{2055, 138, 12, 0x21},  // unionofburma
	{25045, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{14351, 61, 24, 0x1},   // republiquecentrafricaine
	{24741, 25, 17, 0x1},   // republicofcroatia
	{5730, 225, 25, 0x1},   // overzeesterritoryhongkong
	{24264, 22, 7, 0x1},    // britain
	{9931, 87, 21, 0x1},    // republicademocambique
	{1136, 115, 12, 0x1},   // bruneination
	{4195, 101, 4, 0x21},   // #9sz
	{2699, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{41981, 198, 9, 0x1},   // venezuala
	{30236, 279, 4, 0x1},   // #540
	{4584, 160, 4, 0x21},   // #9uz
	{2677, 209, 12, 0x1},   // bouvetisland
	{1498, 14, 4, 0x21},    // #9cz
	{2401, 123, 4, 0x21},   // #9ir
	{2696, 127, 4, 0x21},   // #9kz
	{3350, 87, 4, 0x21},    // #9mz
	{48203, 63, 23, 0x1},   // cameroonfederalrepublic
	{47454, 199, 12, 0x1},  // arubaislands
	{54686, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{57060, 225, 5, 0x1},   // hksar
	{27579, 159, 5, 0x81},  // #2tuv
	{2889, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{40832, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{45810, 152, 15, 0x1},  // solomonsislands
	{12220, 104, 14, 0x1},  // frenchtogoland
	{38724, 131, 9, 0x1},   // skorearep
	{19155, 99, 18, 0x1},   // southsudanrepublic
	{3265, 15, 13, 0x21},   // voormaligeddr
	{63877, 140, 15, 0x1},  // federatiemalaya
	{51921, 188, 5, 0x1},   // #7mex
	{3932, 48, 4, 0x21},    // #9rs
	{1796, 124, 11, 0x21},  // kingdomirak
	{15694, 149, 10, 0x1},  // stateqatar
	{352, 106, 38, 0x21},   // tanganyikaenzanzibarverenigderepubliek
	{1019, 168, 4, 0x21},   // #9bs
	{20770, 98, 22, 0x1},   // federalrepublicsomalia
	{9079, 147, 28, 0x1},   // territoryofpapuaandnewguinea
	{24608, 140, 5, 0x81},  // #2mys
	{2418, 28, 4, 0x21},    // #9is
	{7872, 25, 15, 0x1},    // hrvatskacroatia
	{28019, 236, 23, 0x1},  // territoryofnewcaledonia
	{7125, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{9451, 53, 12, 0x1},    // ukrainianssr
	{21363, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{48613, 63, 8, 0x1},    // cameroun
	{35313, 99, 18, 0x1},   // republiekzuidsudan
	{57349, 114, 12, 0x1},  // statebahrain
	{52959, 53, 15, 0x1},   // ukrainerepublic
	{10339, 63, 8, 0x1},    // cameroon
	{25633, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{22477, 21, 18, 0x1},   // francemetropolitan
	{29761, 251, 5, 0x81},  // #4772
	{29781, 105, 5, 0x81},  // #4788
	{39018, 280, 5, 0x1},   // #6220
	{58569, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{27310, 71, 24, 0x1},   // unitedarabrepublicegypte
	{28427, 281, 5, 0x81},  // #2ymd
	{16580, 61, 11, 0x1},   // centrafrika
	{2320, 106, 8, 0x1},    // tanzania
	{61181, 215, 7, 0x1},   // wsahara
	{45920, 282, 5, 0x1},   // #6ssd
	{47351, 201, 19, 0x1},  // grondterritoryaland
	{35781, 136, 17, 0x1},  // maldivenrepubliek
	{30481, 283, 5, 0x1},   // #5615
	{9162, 141, 5, 0x1},    // nepal
	{47415, 1, 5, 0x1},     // #7alb
	{51872, 140, 5, 0x1},   // #7mas
	{4187, 249, 4, 0x21},   // #9sx
	{4547, 106, 4, 0x21},   // #9tz
	{4704, 235, 4, 0x21},   // #9yt
	{528, 2, 4, 0x21},      // #9ad
	{63654, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{60028, 142, 14, 0x1},  // republicnaoero
	{978, 171, 4, 0x21},    // #9br
	{1490, 213, 4, 0x21},   // #9cx
	{1719, 69, 4, 0x21},    // #9dz
	{1771, 73, 4, 0x21},    // #9et
	{2302, 25, 4, 0x21},    // #9hr
	{2436, 30, 4, 0x21},    // #9it
	{2955, 36, 4, 0x21},    // #9md
	{24071, 188, 5, 0x81},  // #2mex
	{3477, 42, 4, 0x21},    // #9nz
	{65187, 1, 22, 0x1},    // peoplesrepublicalbania
	{10501, 186, 25, 0x1},  // saintkittsnevisfederation
	{24101, 37, 5, 0x81},   // #2mkd
	{6709, 248, 22, 0x1},   // saintpierreetmiquelonf
	{32349, 121, 21, 0x1},  // netherlandseastindies
	{5291, 61, 3, 0x1},     // car
	{9375, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{64322, 164, 12, 0x1},  // kingdomyemen
	{11640, 163, 24, 0x1},  // samoaonafhankelijkestate
	{9052, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{38993, 284, 3, 0x1},   // #62
	{39023, 285, 5, 0x1},   // #6221
	{32694, 46, 4, 0x1},    // urss
	{24087, 8, 9, 0x1},     // bulgarije
	{5961, 121, 15, 0x1},   // nederlandsindie
	{51372, 198, 29, 0x1},  // republicabolivarianavenezuela
	{30486, 286, 5, 0x1},   // #5616
	{708, 83, 11, 0x21},    // basoetoland
	{44820, 83, 16, 0x1},   // kingdomoflesotho
	{30476, 287, 5, 0x1},   // #5600
	{51861, 84, 5, 0x1},    // #7mar
	{52272, 87, 5, 0x1},    // #7moz
	{3485, 190, 4, 0x21},   // #9pa
	{3936, 46, 4, 0x21},    // #9ru
	{4191, 153, 4, 0x21},   // #9sy
	{57540, 7, 14, 0x1},    // belgiumkingdom
	{5912, 106, 16, 0x1},   // formertanganyika
	{64785, 147, 7, 0x1},   // papuang
	{532, 112, 4, 0x21},    // #9ae
	{9512, 163, 18, 0x1},   // formerwesternsamoa
	{46813, 85, 21, 0x1},   // malagassischerepublic
	{1494, 118, 4, 0x21},   // #9cy
	{16523, 13, 4, 0x1},    // csfr
	{2683, 214, 4, 0x21},   // #9ky
	{2904, 82, 4, 0x21},    // #9ly
	{2959, 39, 4, 0x21},    // #9me
	{15833, 66, 7, 0x1},    // komoren
	{14131, 255, 21, 0x1},  // maagdeneilandenbritse
	{3473, 238, 4, 0x21},   // #9nu
	{34700, 128, 6, 0x1},   // kyrgyz
	{41712, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{30874, 288, 5, 0x1},   // #5alb
	{2256, 76, 14, 0x1},    // republicguinea
	{34104, 107, 15, 0x1},  // republicoeganda
	{39063, 289, 5, 0x1},   // #6290
	{27659, 155, 21, 0x1},  // republiektadzjikistan
	{29746, 155, 5, 0x81},  // #4762
	{44987, 246, 26, 0x1},  // tristandacunhaensinthelena
	{19734, 250, 14, 0x1},  // turksandcaicos
	{29676, 108, 5, 0x81},  // #4710
	{23134, 78, 22, 0x1},   // republicadaguinebissau
	{26254, 246, 23, 0x1},  // sainthelenadependencies
	{61349, 93, 16, 0x1},   // federatianigeria
	{4642, 58, 20, 0x1},    // beninformerlydahomey
	{64258, 241, 13, 0x1},  // palestinstate
	{53989, 156, 21, 0x1},  // republiekturkmenistan
	{11446, 71, 5, 0x1},    // egypt
	{20008, 73, 14, 0x1},   // empireethiopia
	{14661, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{33472, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{4646, 257, 4, 0x21},   // #9wf
	{15452, 95, 8, 0x1},    // fmrsudan
	{6252, 212, 23, 0x1},   // kofthenetherlandcuracao
	{41802, 78, 20, 0x1},   // republicguineabissau
	{536, 111, 4, 0x21},    // #9af
	{1023, 116, 4, 0x21},   // #9bt
	{1155, 61, 4, 0x21},    // #9cf
	{10058, 129, 8, 0x1},   // cambodja
	{37434, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{2996, 231, 4, 0x21},   // #9mf
	{39965, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{24524, 232, 5, 0x81},  // #2mnp
	{11163, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{12161, 21, 6, 0x1},    // france
	{34293, 81, 16, 0x1},   // republiekliberia
	{40312, 186, 11, 0x1},  // stkittsandn
	{1017, 232, 25, 0x1},   // territorynorthernmarianen
	{64329, 164, 23, 0x1},  // yemenformerarabrepublic
	{49118, 254, 22, 0x1},  // staatvandevaticaanstad
	{59996, 119, 19, 0x1},  // republicfijiislands
	{39028, 290, 5, 0x1},   // #6223
	{47662, 6, 5, 0x1},     // #7aze
	{14177, 95, 10, 0x1},   // northsudan
	{29666, 50, 5, 0x81},   // #4705
	{27478, 137, 23, 0x1},  // republicmarshallislands
	{2538, 223, 18, 0x1},   // departmentofguiana
	{41361, 178, 11, 0x1},  // domrepublic
	{59201, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{23408, 131, 15, 0x1},  // republicofkorea
	{30541, 291, 5, 0x1},   // #5666
	{3609, 147, 4, 0x21},   // #9pg
	{3940, 94, 4, 0x21},    // #9rw
	{34738, 26, 14, 0x1},   // kingdomhungary
	{4543, 252, 4, 0x21},   // #9tw
	{573, 167, 4, 0x21},    // #9ag
	{1098, 60, 4, 0x21},    // #9bw
	{1326, 65, 4, 0x21},    // #9cg
	{48483, 106, 20, 0x1},  // republicoftanganyika
	{2679, 132, 4, 0x21},   // #9kw
	{3081, 85, 4, 0x21},    // #9mg
	{41397, 240, 22, 0x1},  // commonwealthpuertorico
	{58917, 102, 24, 0x1},  // republiekvandeseychellen
	{60941, 41, 13, 0x1},   // kingdomnorway
	{12341, 79, 17, 0x1},   // guineaequatoriale
	{10962, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{44946, 19, 7, 0x1},    // estonia
	{10018, 231, 22, 0x1},  // frenchpartsaintmaarten
	{11502, 40, 20, 0x1},   // kingdomofnetherlands
	{16963, 292, 5, 0x83},  // kongo
	{45003, 246, 16, 0x1},  // sinthelenaeiland
	{19509, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{6116, 241, 20, 0x1},   // palestinianterritory
	{27229, 156, 5, 0x81},  // #2tkm
	{910, 16, 30, 0x1},     // federalrepublicofformergermany
	{25712, 249, 9, 0x1},   // stmaarten
	{29741, 153, 5, 0x81},  // #4760
	{29766, 158, 5, 0x81},  // #4776
	{39043, 295, 5, 0x1},   // #6232
	{29661, 161, 5, 0x81},  // #4704
	{29681, 110, 5, 0x81},  // #4716
	{29736, 12, 5, 0x81},   // #4756
	{12788, 138, 13, 0x1},  // republicbirma
	{41330, 125, 13, 0x1},  // transjordania
	{50390, 79, 16, 0x1},   // equitorialguinea
	{26172, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{38863, 205, 40, 0x1},  // frenchsouthernandantarcticlandsterritory
	{57399, 123, 12, 0x1},  // iranislamrep
	{19673, 219, 19, 0x1},  // bailiwickofguernsey
	{45285, 296, 5, 0x1},   // #6qat
	{3569, 242, 4, 0x21},   // #9pf
	{30591, 297, 4, 0x1},   // #570
	{4528, 159, 4, 0x21},   // #9tv
	{33222, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{36390, 9, 17, 0x1},    // bosniaherzegovina
	{1754, 52, 13, 0x21},   // turkeyturkiye
	{47806, 254, 12, 0x1},  // vatikaanstad
	{16507, 161, 6, 0x1},   // #3vdvn
	{1027, 209, 4, 0x21},   // #9bv
	{1151, 64, 4, 0x21},    // #9cd
	{41417, 182, 25, 0x1},  // cooperativerepublicguyana
	{24613, 235, 5, 0x81},  // #2myt
	{57363, 123, 21, 0x1},  // islamicrepublicofiran
	{18166, 241, 14, 0x1},  // staatpalestina
	{23981, 136, 5, 0x81},  // #2mdv
	{32817, 68, 7, 0x1},    // djibuti
	{17420, 201, 23, 0x1},  // autonomousprovincealand
	{51677, 39, 9, 0x1},    // montengro
	{5690, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{27210, 251, 5, 0x81},  // #2tkl
	{38396, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{18406, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{39033, 298, 5, 0x1},   // #6225
	{51426, 198, 19, 0x1},  // bolivrepofvenezuela
	{4684, 43, 21, 0x1},    // polandpeoplesrepublic
	{2079, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{27320, 71, 13, 0x1},   // republicegypt
	{26662, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{3749, 4, 22, 0x21},    // gemenebestvanaustralie
	{37271, 65, 10, 0x1},   // repofcongo
	{47436, 69, 5, 0x1},    // #7alg
	{2825, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{30909, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{30531, 299, 5, 0x1},   // #5660
	{3565, 191, 4, 0x21},   // #9pe
	{25399, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{627, 163, 24, 0x21},   // onafhankelijkestatesamoa
	{577, 200, 4, 0x21},    // #9ai
	{18476, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{11153, 145, 22, 0x1},  // filipijnencommonwealth
	{15234, 37, 14, 0x1},   // macedoniafyrom
	{2323, 26, 4, 0x21},    // #9hu
	{2908, 84, 4, 0x21},    // #9ma
	{46644, 91, 15, 0x1},   // republicnamibia
	{20245, 225, 16, 0x1},  // hongkongchinasar
	{3616, 246, 35, 0x1},   // tristandacunhaascensionensinthelena
	{24508, 32, 16, 0x1},   // republiclitouwen
	{27399, 195, 5, 0x81},  // #2tto
	{11381, 37, 15, 0x1},   // tfyrofmacedonia
	{5405, 243, 26, 0x1},   // overzeesdepartementreunion
	{8055, 13, 15, 0x1},    // tjechoslowakije
	{39038, 300, 5, 0x1},   // #6230
	{7704, 226, 23, 0x1},   // heardandmcdonaldislands
	{29671, 98, 5, 0x81},   // #4706
	{12394, 218, 8, 0x1},   // faeroeis
	{27921, 66, 17, 0x1},   // stateofthecomoros
	{53532, 157, 5, 0x1},   // #7tls
	{32712, 127, 18, 0x1},  // republickazachstan
	{41566, 22, 16, 0x1},   // theunitedkingdom
	{20722, 301, 5, 0x1},   // #2fxx
	{41112, 302, 5, 0x1},   // #6cen
	{26593, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{52090, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{30536, 303, 5, 0x1},   // #5663
	{51507, 197, 25, 0x1},  // saintvincentandgrenadines
	{4524, 195, 4, 0x21},   // #9tt
	{17678, 206, 11, 0x1},  // bonairesaba
	{51115, 228, 16, 0x1},  // brindianoceanter
	{8472, 53, 13, 0x1},    // oekraiensessr
	{16849, 127, 18, 0x1},  // republickazakhstan
	{31783, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{15248, 37, 23, 0x1},   // northmacedoniamacedonia
	{45357, 45, 7, 0x1},    // rumania
	{64739, 129, 23, 0x1},  // volksrepubliekkampuchea
	{24566, 88, 5, 0x81},   // #2mrt
	{24571, 233, 5, 0x81},  // #2msr
	{1743, 72, 4, 0x21},    // #9er
	{2319, 184, 4, 0x21},   // #9ht
	{2563, 131, 4, 0x21},   // #9kr
	{4744, 234, 19, 0x1},   // territorymartinique
	{3443, 141, 4, 0x21},   // #9np
	{24323, 22, 30, 0x1},   // greatbritainandnorthernireland
	{24204, 138, 5, 0x81},  // #2mmr
	{2991, 209, 18, 0x1},   // bouvetislandsnoors
	{12915, 82, 22, 0x1},   // libischarabjamahiriyya
	{11898, 142, 5, 0x1},   // mauru
	{30907, 283, 5, 0x1},   // #5alg
	{27609, 252, 5, 0x81},  // #2twn
	{30968, 304, 5, 0x1},   // #5ang
	{16272, 161, 27, 0x1},  // democraticrepublicofvietnam
	{41209, 186, 30, 0x1},  // federatiasaintchristophernevis
	{33160, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{8801, 64, 31, 0x1},    // congodemocraticrepublickinshasa
	{10613, 63, 16, 0x1},   // republickameroen
	{42197, 305, 5, 0x1},   // #6fin
	{50409, 100, 22, 0x1},  // saotomepeoplesrepublic
	{14187, 182, 11, 0x1},  // britsguyana
	{22718, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{30506, 306, 5, 0x1},   // #5630
	{57779, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{21785, 186, 22, 0x1},  // stkittsnevilleanguilla
	{3637, 144, 4, 0x21},   // #9pk
	{61736, 98, 25, 0x1},   // democraticrepublicsomalia
	{12973, 75, 5, 0x1},    // ghana
	{13847, 181, 9, 0x1},   // guatemala
	{44434, 230, 16, 0x1},  // macausarvanchina
	{4576, 54, 4, 0x21},    // #9us
	{12440, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{487, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{17790, 206, 20, 0x1},  // sinteustatiusandsaba
	{1147, 210, 4, 0x21},   // #9cc
	{1767, 18, 4, 0x21},    // #9es
	{4306, 120, 26, 0x21},  // micronesiafederatestatesof
	{11511, 206, 20, 0x1},  // netherlandscaribbean
	{2280, 225, 4, 0x21},   // #9hk
	{2951, 35, 4, 0x21},    // #9mc
	{49183, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{52934, 3, 15, 0x1},    // republicarmenia
	{65122, 63, 25, 0x1},   // federalerepubliekkameroen
	{58449, 21, 14, 0x1},   // francerepublic
	{30963, 307, 5, 0x1},   // #5and
	{33057, 170, 26, 0x1},  // boliviamultinationalestate
	{1034, 308, 8, 0x2},    // marianen
	{43449, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{40160, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{23535, 233, 10, 0x1},  // montserrat
	{29751, 154, 5, 0x81},  // #4764
	{42212, 310, 5, 0x1},   // #6fsm
	{3713, 35, 18, 0x21},   // principalitymonaco
	{29731, 51, 5, 0x81},   // #4752
	{42202, 311, 5, 0x1},   // #6fji
	{24969, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{13464, 91, 7, 0x1},    // namibia
	{41348, 312, 5, 0x1},   // #6chn
	{28184, 15, 30, 0x1},   // formergermandemocraticrepublic
	{44962, 89, 15, 0x1},   // mauritiuseiland
	{4496, 52, 4, 0x21},    // #9tr
	{24823, 229, 23, 0x1},  // overseasterritoryjersey
	{35121, 46, 5, 0x1},    // rsfsr
	{581, 1, 4, 0x21},      // #9al
	{21575, 40, 7, 0x1},    // holland
	{1739, 24, 4, 0x21},    // #9el
	{8940, 85, 32, 0x1},    // democratischerepubliekmadagaskar
	{52868, 166, 17, 0x1},  // republicargentina
	{2549, 148, 4, 0x21},   // #9kp
	{3103, 86, 4, 0x21},    // #9ml
	{1589, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3456, 142, 4, 0x21},   // #9nr
	{5843, 39, 10, 0x1},    // montenegro
	{25998, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{60182, 161, 29, 0x1},  // democratischerepubliekvietnam
	{52200, 225, 40, 0x1},  // hongkongspecialadministrativeregionchina
	{24545, 127, 10, 0x1},  // kazahkstan
	{4585, 66, 15, 0x1},    // uniondescomores
	{55539, 224, 13, 0x1},  // guamterritory
	{58174, 36, 8, 0x1},    // moldovia
	{20698, 148, 10, 0x1},  // dprofkorea
	{44360, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{47184, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{31149, 313, 5, 0x1},   // #5aze
	{38998, 314, 5, 0x1},   // #6205
	{39048, 315, 5, 0x1},   // #6235
	{29656, 49, 5, 0x81},   // #4703
	{50932, 247, 19, 0x1},  // janmayenandsvalbard
	{32125, 302, 5, 0x1},   // #5cen
	{62860, 236, 21, 0x1},  // frenchnewcaledoniafra
	{65325, 111, 29, 0x1},  // islamitischemiraatafghanistan
	{26074, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{30972, 234, 24, 0x1},  // grondterritorymartinique
	{12844, 138, 17, 0x1},  // unionmyanmarburma
	{38983, 316, 5, 0x1},   // #6160
	{31117, 36, 17, 0x1},   // republiekmoldavie
	{585, 3, 4, 0x21},      // #9am
	{4712, 109, 4, 0x21},   // #9zm
	{1353, 24, 18, 0x1},    // helleenserepubliek
	{53152, 227, 18, 0x1},  // manislandsfreeport
	{1143, 11, 4, 0x21},    // #9ca
	{1822, 120, 4, 0x21},   // #9fm
	{3107, 138, 4, 0x21},   // #9mm
	{18008, 155, 10, 0x1},  // tajikistan
	{17042, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{44751, 144, 16, 0x1},  // republicpakistan
	{4880, 242, 21, 0x21},  // frenchpolynesiatahiti
	{2974, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{11740, 165, 9, 0x1},   // zuidjemen
	{17531, 137, 28, 0x1},  // republiekdermarshalleilanden
	{21679, 231, 20, 0x1},  // fransdeelsintmaarten
	{37876, 108, 21, 0x1},  // republicofsouthafrica
	{29651, 151, 5, 0x81},  // #4702
	{32799, 194, 11, 0x1},  // dutchguyana
	{15126, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{903, 16, 24, 0x1},     // germanyfederalrepublicof
	{645, 213, 16, 0x1},    // christmasislands
	{3131, 87, 19, 0x21},   // republiekmozambique
	{41343, 317, 5, 0x1},   // #6chl
	{13599, 53, 12, 0x1},   // oekrainsessr
	{3613, 145, 4, 0x21},   // #9ph
	{11664, 147, 14, 0x1},  // papuanewguinea
	{30476, 318, 4, 0x1},   // #560
	{5704, 106, 18, 0x1},   // tanzaniamainlandur
	{58469, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{2236, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{62175, 154, 15, 0x1},  // thailandkingdom
	{1361, 117, 4, 0x21},   // #9cn
	{36062, 64, 16, 0x1},   // congoleopoldstad
	{6805, 241, 18, 0x1},   // occpalestinianterr
	{52816, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{4444, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{3111, 139, 4, 0x21},   // #9mn
	{9275, 239, 8, 0x1},    // pitcairn
	{8291, 128, 19, 0x1},   // republiekkirgizstan
	{30646, 319, 5, 0x1},   // #5740
	{14198, 145, 11, 0x1},  // filippijnen
	{3430, 232, 13, 0x21},  // northmarianen
	{44036, 320, 5, 0x1},   // #6mng
	{12965, 75, 13, 0x1},   // republicghana
	{40537, 184, 16, 0x1},  // republiquedhaiti
	{39859, 178, 12, 0x1},  // ladominicana
	{4903, 58, 20, 0x1},    // peoplesrepublicbenin
	{15661, 195, 5, 0x1},   // tandt
	{11411, 37, 14, 0x1},   // fyrommacedonie
	{11887, 154, 12, 0x1},  // thailandsiam
	{43412, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{61284, 234, 16, 0x1},  // martiniquefrench
	{44136, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{22268, 102, 18, 0x1},  // eilandenseychellen
	{18106, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{48128, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{4444, 82, 10, 0x21},   // statelibia
	{51856, 85, 5, 0x1},    // #7mad
	{3915, 45, 4, 0x21},    // #9ro
	{4480, 158, 4, 0x21},   // #9to
	{8127, 224, 21, 0x1},   // overzeesterritoryguam
	{589, 56, 4, 0x21},     // #9ao
	{48211, 63, 23, 0x1},   // federalrepubliccameroon
	{1365, 174, 4, 0x21},   // #9co
	{1837, 218, 4, 0x21},   // #9fo
	{14452, 65, 11, 0x1},   // frenchcongo
	{25794, 244, 5, 0x81},  // #2rvn
	{3115, 230, 4, 0x21},   // #9mo
	{23934, 35, 5, 0x81},   // #2mco
	{5053, 66, 12, 0x1},    // unioncomoros
	{57761, 7, 13, 0x1},    // kingdombelgia
	{54017, 21, 14, 0x1},   // republicfrance
	{38993, 321, 5, 0x1},   // #6200
	{24157, 60, 18, 0x1},   // republicofbotswana
	{1614, 173, 15, 0x21},  // republicofchile
	{21341, 166, 18, 0x1},  // republicargentinia
	{26985, 108, 22, 0x1},  // republiekvansuidafrika
	{2473, 70, 17, 0x1},    // sultanaatzanzibar
	{3707, 239, 4, 0x21},   // #9pn
	{31525, 164, 10, 0x1},  // northjemen
	{9984, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{38978, 317, 5, 0x1},   // #6155
	{38988, 322, 5, 0x1},   // #6165
	{4476, 105, 4, 0x21},   // #9tn
	{49500, 120, 5, 0x1},   // #7fsm
	{12296, 146, 14, 0x1},  // republiekpalau
	{44490, 323, 5, 0x1},   // #6msi
	{1353, 173, 4, 0x21},   // #9cl
	{1735, 215, 4, 0x21},   // #9eh
	{3444, 168, 6, 0x1},    // bahama
	{13875, 183, 16, 0x1},  // hondurasrepublic
	{33340, 225, 15, 0x1},  // prhongkongchina
	{2298, 183, 4, 0x21},   // #9hn
	{3085, 137, 4, 0x21},   // #9mh
	{9962, 16, 9, 0x1},     // germanyfr
	{10559, 55, 16, 0x1},   // jugoslaviaformer
	{43618, 75, 15, 0x1},   // republicofghana
	{4796, 18, 6, 0x1},     // spanja
	{24704, 114, 14, 0x1},  // kingdombahrein
	{34530, 128, 20, 0x1},  // kirgizischerepubliek
	{417, 8, 17, 0x21},     // republicbulgarije
	{65416, 12, 6, 0x1},    // suisse
	{20268, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{42493, 112, 11, 0x1},  // theemirates
	{7175, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{6197, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{24217, 57, 7, 0x1},    // burundi
	{6046, 71, 18, 0x1},    // unitedarabrepublic
	{8161, 13, 14, 0x1},    // czechoslovakia
	{62741, 51, 13, 0x1},   // kingdomsweden
	{35958, 324, 5, 0x1},   // #5nic
	{45096, 193, 19, 0x1},  // republiekelsalvador
	{3703, 248, 4, 0x21},   // #9pm
	{31165, 168, 14, 0x1},  // bahamaeilanden
	{53998, 156, 12, 0x1},  // turkmenistan
	{51980, 38, 5, 0x1},    // #7mlt
	{4472, 156, 4, 0x21},   // #9tm
	{46846, 59, 11, 0x1},   // burkinafaso
	{10788, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{13610, 94, 18, 0x1},   // repubulikayurwanda
	{34251, 102, 18, 0x1},  // seychellesrepublic
	{56387, 61, 22, 0x1},   // centralafricanrepublic
	{20463, 217, 5, 0x81},  // #2flk
	{49426, 20, 5, 0x1},    // #7fin
	{1357, 63, 4, 0x21},    // #9cm
	{1775, 20, 4, 0x21},    // #9fi
	{19641, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{38124, 205, 37, 0x1},  // frenchsouthernantarcticlandsterritory
	{18949, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{2294, 226, 4, 0x21},   // #9hm
	{3257, 236, 21, 0x1},   // territorynewcaledonia
	{3481, 143, 4, 0x21},   // #9om
	{8400, 67, 18, 0x1},    // capeverdecaboverde
	{17107, 237, 28, 0x1},  // grondterritorynorfolkislands
	{17685, 206, 20, 0x1},  // sabaandsinteustatius
	{36886, 144, 17, 0x1},  // republiekpakistan
	{26872, 95, 14, 0x1},   // until2011sudan
	{47740, 203, 18, 0x1},  // americansamoaisles
	{17179, 62, 19, 0x1},   // cotedivoirerepublic
	{21884, 73, 19, 0x1},   // ethiopiaincleritrea
	{54410, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{61365, 152, 4, 0x81},  // #490
	{32730, 325, 5, 0x1},   // #5cze
	{41962, 326, 5, 0x1},   // #6den
	{52456, 224, 15, 0x1},  // territoryofguam
	{5555, 257, 15, 0x1},   // wallisandfutuna
	{47012, 255, 21, 0x1},  // britsemaagdeneilanden
	{33668, 16, 25, 0x1},   // bundesrepublikdeutschland
	{20101, 69, 5, 0x81},   // #2dza
	{3690, 43, 4, 0x21},    // #9pl
	{4468, 157, 4, 0x21},   // #9tl
	{10897, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{29586, 186, 5, 0x81},  // #4659
	{45522, 64, 29, 0x1},   // democraticrepublicformercongo
	{47161, 31, 25, 0x1},   // principalityliechtenstein
	{14393, 203, 15, 0x1},  // amerikaanssomoa
	{20654, 58, 15, 0x1},   // dahomeyrepublic
	{2270, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{3115, 68, 16, 0x1},    // republicdjibouti
	{18363, 198, 18, 0x1},  // republiekvenezuela
	{1317, 69, 8, 0x1},     // aljazair
	{21827, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{50043, 111, 26, 0x1},  // islamicrepublicafghanistan
	{18245, 38, 12, 0x1},   // maltaislands
	{44031, 285, 5, 0x1},   // #6mnc
	{23486, 148, 11, 0x1},  // koreademrep
	{6091, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{28432, 327, 5, 0x82},  // #2yug
	{23029, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{57264, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{15271, 37, 14, 0x1},   // fyrommacedonia
	{51914, 185, 7, 0x1},   // jamaika
	{13852, 85, 20, 0x1},   // malagasischerepublic
	{57735, 84, 14, 0x1},   // moroccokingdom
	{35826, 329, 5, 0x1},   // #5nau
	{8677, 178, 35, 0x1},   // democraticrepublicdominicanrepublic
	{4099, 119, 18, 0x21},  // fijithefijiislands
	{36192, 88, 10, 0x1},   // mauritiana
	{38973, 330, 5, 0x1},   // #6150
	{4454, 251, 4, 0x21},   // #9tk
	{2708, 235, 21, 0x1},   // collectiviteitmayotte
	{29581, 331, 5, 0x1},   // #4658
	{34462, 254, 23, 0x1},  // holyseevaticancitystate
	{1338, 211, 4, 0x21},   // #9ck
	{1793, 217, 4, 0x21},   // #9fk
	{20082, 87, 19, 0x1},   // republicamocambique
	{3089, 37, 4, 0x21},    // #9mk
	{9675, 332, 13, 0x82},  // congorepublic
	{12587, 194, 7, 0x1},   // surinam
	{21884, 73, 16, 0x1},   // ethiopiainclerit
	{45223, 214, 14, 0x1},  // caymaneilanden
	{36467, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{57180, 141, 12, 0x1},  // nepalkingdom
	{32409, 160, 20, 0x1},  // republiekoezbekistan
	{18524, 198, 24, 0x1},  // venezuelaverenigdestaten
	{42152, 188, 22, 0x1},  // estadosunidosmexicanos
	{54620, 217, 22, 0x1},  // falklandislandsbritish
	{38572, 52, 15, 0x1},   // turkiyerepublic
	{3108, 23, 15, 0x1},    // georgiarepublic
	{52240, 225, 19, 0x1},  // hongkongsarvanchina
	{27105, 154, 5, 0x81},  // #2tha
	{61369, 255, 4, 0x81},  // #492
	{7629, 199, 22, 0x1},   // overzeesterritoryaruba
	{17634, 206, 25, 0x1},  // sainteustatiussababonaire
	{51688, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{27562, 24, 6, 0x1},    // ellada
	{31059, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{31984, 229, 17, 0x1},  // baljuwschapjersey
	{1983, 237, 13, 0x1},   // norfolkisland
	{6433, 212, 24, 0x1},   // overzeesterritorycuracao
	{64733, 43, 20, 0x1},   // poolsevolksrepubliek
	{8611, 64, 28, 0x1},    // democraticrepubliczairecongo
	{41068, 334, 5, 0x1},   // #6cap
	{2773, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{34469, 254, 16, 0x1},  // vaticancitystate
	{4415, 155, 4, 0x21},   // #9tj
	{9564, 15, 17, 0x1},    // formereastgermany
	{51632, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{15285, 16, 9, 0x1},    // frgermany
	{1330, 12, 4, 0x21},    // #9ch
	{1789, 119, 4, 0x21},   // #9fj
	{81, 182, 6, 0x1},      // guyana
	{33160, 117, 22, 0x1},  // peoplesrepublicofchina
	{13780, 18, 6, 0x1},    // spanje
	{17304, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{30651, 335, 5, 0x1},   // #5750
	{6836, 241, 22, 0x1},   // palestinianterritories
	{658, 48, 14, 0x21},    // republicservia
	{54934, 59, 10, 0x1},   // bukinafaso
	{14271, 230, 11, 0x1},  // formermacau
	{53630, 159, 5, 0x1},   // #7tuv
	{34757, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{60077, 162, 14, 0x1},  // nieuwehebriden
	{56067, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{48821, 15, 14, 0x1},   // easterngermany
	{47956, 90, 15, 0x1},   // republiekmalawi
	{61495, 207, 13, 0x1},  // saintbartlemy
	{13864, 183, 19, 0x1},  // republicadehonduras
	{60820, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{29861, 256, 5, 0x81},  // #4850
	{17765, 206, 18, 0x1},  // sabasainteustatius
	{35963, 336, 5, 0x1},   // #5nig
	{32284, 249, 15, 0x1},  // landsintmaarten
	{3839, 243, 4, 0x21},   // #9re
	{31045, 131, 8, 0x1},   // korearep
	{4700, 164, 4, 0x21},   // #9ye
	{29636, 48, 5, 0x81},   // #4688
	{2198, 4, 9, 0x1},      // australia
	{45781, 45, 22, 0x1},   // volksrepubliekroemenie
	{8855, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{49406, 119, 5, 0x1},   // #7fij
	{1334, 62, 4, 0x21},    // #9ci
	{1727, 19, 4, 0x21},    // #9ee
	{8634, 64, 23, 0x81},   // congodemocraticrepublic
	{36002, 64, 26, 0x1},   // republiekcongoleopoldville
	{8076, 10, 15, 0x1},    // witrussischessr
	{38400, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{25972, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{2244, 145, 12, 0x21},  // phillippines
	{1677, 253, 32, 0x1},   // vsbuitensteondergeschikteislands
	{50725, 26, 5, 0x1},    // #7hun
	{15355, 162, 11, 0x1},  // newhebriden
	{44611, 12, 6, 0x1},    // svizra
	{2473, 145, 11, 0x21},  // philipijnen
	{52235, 225, 16, 0x1},  // chinahongkongsar
	{50485, 183, 5, 0x1},   // #7hon
	{59222, 88, 20, 0x1},   // mauritanieislamitrep
	{40100, 6, 12, 0x1},    // azerbaidzjan
	{12899, 173, 13, 0x1},  // chilerepublic
	{63993, 137, 16, 0x1},  // marchalleilanden
	{51882, 36, 5, 0x1},    // #7mda
	{11734, 165, 15, 0x1},  // formerzuidjemen
	{4411, 154, 4, 0x21},   // #9th
	{51683, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{17596, 135, 9, 0x1},   // shrilanka
	{3461, 246, 37, 0x1},   // ascensionsainthelenaandtristandacunha
	{11945, 129, 8, 0x1},   // cambodia
	{61, 223, 26, 0x1},     // collectiviteitfrenchguyana
	{8629, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{26344, 164, 17, 0x1},  // fmrarabrepofyemen
	{11046, 55, 13, 0x1},   // yugoslaviasfr
	{35522, 252, 19, 0x1},  // taiwanprovincechina
	{18843, 234, 23, 0x1},  // departementlamartinique
	{43569, 73, 11, 0x1},   // fdrethiopia
	{1456, 223, 18, 0x1},   // frenchguianaguyane
	{7562, 238, 16, 0x1},   // niuenieuwzeeland
	{22149, 115, 17, 0x1},  // bruneidaressalaam
	{11017, 59, 16, 0x1},   // formeruppervolta
	{49603, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{1594, 64, 13, 0x21},   // zairerepublic
	{47475, 230, 19, 0x1},  // grondterritorymacau
	{48677, 138, 11, 0x1},  // uniemyanmar
	{24366, 22, 27, 0x1},   // greatbritainnorthernireland
	{59485, 5, 18, 0x1},    // republikosterreich
	{43937, 197, 13, 0x1},  // stvincentandg
	{30331, 337, 5, 0x1},   // #5481
	{47591, 203, 5, 0x1},   // #7asa
	{2677, 209, 13, 0x1},   // bouvetislands
	{20708, 120, 5, 0x81},  // #2fsm
	{41473, 338, 5, 0x1},   // #6cos
	{43223, 155, 11, 0x1},  // tadzikistan
	{4407, 104, 4, 0x21},   // #9tg
	{29556, 45, 5, 0x81},   // #4642
	{37023, 49, 18, 0x1},   // slovaakserepubliek
	{56037, 95, 17, 0x1},   // sudanpresecession
	{29551, 243, 5, 0x81},  // #4638
	{1731, 71, 4, 0x21},    // #9eg
	{8466, 53, 19, 0x1},    // formeroekraiensessr
	{12626, 136, 18, 0x1},  // maldivischeislands
	{23535, 233, 9, 0x1},   // montserra
	{7156, 54, 12, 0x1},    // unitedstates
	{25184, 238, 11, 0x1},  // niueislands
	{59585, 78, 21, 0x1},   // republiekguineebissau
	{11903, 46, 14, 0x1},   // federalrusland
	{42362, 218, 21, 0x1},  // grondterritoryfaeroer
	{24255, 139, 5, 0x81},  // #2mng
	{943, 15, 15, 0x1},     // demrepofgermany
	{61373, 115, 4, 0x81},  // #496
	{53555, 252, 5, 0x1},   // #7tpe
	{59176, 186, 27, 0x1},  // formersaintchristophernevis
	{6960, 48, 16, 0x1},    // serbiamontenegro
	{41840, 339, 5, 0x1},   // #6czr
	{17025, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{61525, 176, 11, 0x1},  // cubaislands
	{8354, 136, 7, 0x1},    // maldive
	{3201, 180, 14, 0x1},   // grenadaislands
	{42417, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{31949, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{52022, 148, 28, 0x1},  // northkoreademocraticrepublic
	{4207, 205, 4, 0x21},   // #9tf
	{49750, 9, 15, 0x1},    // bsniaandhrzgvna
	{11212, 120, 15, 0x1},  // fedstmicronesia
	{13336, 116, 16, 0x1},  // koninkrijkbhutan
	{43207, 59, 18, 0x1},   // republicoppervolta
	{29561, 46, 5, 0x81},   // #4643
	{48920, 140, 16, 0x1},  // maleisefederatia
	{22610, 186, 15, 0x1},  // saintkittsnorth
	{3604, 246, 10, 0x1},   // sinthelena
	{34721, 112, 13, 0x1},  // uarabemirates
	{4773, 120, 27, 0x21},  // micronesiefederalestatenvan
	{64984, 145, 9, 0x1},   // pilipinas
	{59996, 119, 12, 0x1},  // republicfiji
	{54506, 74, 19, 0x1},   // republiquegabonaise
	{5817, 155, 12, 0x1},   // tadzjikistan
	{44564, 340, 5, 0x1},   // #6mzm
	{37250, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52683, 87, 19, 0x1},   // portugeeseastafrika
	{52254, 230, 13, 0x1},  // chinamacaosar
	{46429, 99, 6, 0x1},    // ssudan
	{43998, 341, 5, 0x1},   // #6mli
	{199, 241, 20, 0x21},   // gazastripandwestbank
	{8098, 224, 21, 0x1},   // overseasterritoryguam
	{53599, 52, 5, 0x1},    // #7tur
	{21387, 208, 7, 0x1},   // bermuda
	{59680, 150, 13, 0x1},  // saoediearabie
	{35326, 95, 10, 0x1},   // sudannorth
	{3521, 246, 37, 0x1},   // tristandacunhaandascensionsainthelena
	{11852, 5, 10, 0x1},    // oostenrijk
	{30341, 342, 5, 0x1},   // #5483
	{29866, 59, 5, 0x81},   // #4854
	{41282, 342, 5, 0x1},   // #6cha
	{26040, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{51996, 35, 5, 0x1},    // #7mon
	{2283, 124, 11, 0x21},  // kingdomiraq
	{15209, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{42867, 143, 13, 0x1},  // omansultanate
	{38963, 343, 5, 0x1},   // #6140
	{51931, 137, 5, 0x1},   // #7mhl
	{2865, 26, 24, 0x1},    // peoplesrepublichongarije
	{29571, 207, 5, 0x81},  // #4652
	{14379, 115, 11, 0x1},  // bruneidarus
	{15597, 121, 21, 0x1},  // indonesiaunitedstates
	{13639, 34, 6, 0x1},    // latvia
	{1046, 40, 21, 0x21},   // nederlandenkoninkrijk
	{19117, 89, 17, 0x1},   // republiquemaurice
	{55748, 163, 17, 0x1},  // samoawesternsamoa
	{42300, 125, 27, 0x1},  // hashemitischkingdomjordania
	{33, 138, 7, 0x1},      // mynamar
	{24224, 39, 5, 0x81},   // #2mne
	{52180, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{58626, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{44734, 344, 5, 0x1},   // #6oma
	{11476, 101, 15, 0x1},  // eswatinikingdom
	{35009, 99, 18, 0x1},   // republicsouthsudan
	{45375, 194, 17, 0x1},  // republieksuriname
	{841, 234, 17, 0x1},    // martiniqueislands
	{30336, 302, 5, 0x1},   // #5482
	{2022, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{53311, 173, 14, 0x1},  // republicachile
	{16441, 56, 16, 0x1},   // republicofangola
	{4203, 103, 4, 0x21},   // #9td
	{35541, 252, 19, 0x1},  // taiwanchinesetaipei
	{33038, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{52521, 143, 5, 0x1},   // #7oma
	{15433, 162, 11, 0x1},  // newhebrides
	{28601, 63, 5, 0x81},   // #4120
	{40511, 66, 12, 0x1},   // comorosunion
	{1189, 37, 36, 0x21},   // theformeryugoslavrepublicofmacedonia
	{12111, 63, 14, 0x1},   // frenchkameroen
	{40866, 232, 31, 0x1},  // territorynorthernmarianaislands
	{25538, 85, 28, 0x1},   // madagascardemocraticrepublic
	{4199, 250, 4, 0x21},   // #9tc
	{29566, 94, 5, 0x81},   // #4646
	{29631, 96, 5, 0x81},   // #4686
	{11197, 245, 15, 0x1},  // southgeoislands
	{29546, 149, 5, 0x81},  // #4634
	{29606, 248, 5, 0x81},  // #4666
	{1723, 179, 4, 0x21},   // #9ec
	{4279, 139, 7, 0x1},    // mongoli
	{55518, 224, 25, 0x1},  // unitedstatesterritoryguam
	{12713, 184, 5, 0x1},   // ayiti
	{52584, 91, 15, 0x1},   // republiknamibia
	{61057, 132, 12, 0x1},  // staatkoeweit
	{53634, 46, 20, 0x1},   // voormaligesovjetunie
	{36556, 87, 20, 0x1},   // portugueseeastafrica
	{12767, 107, 6, 0x1},   // uganda
	{5912, 106, 24, 0x1},   // formertanganyikazanzibar
	{14102, 54, 16, 0x1},   // amerikaverstaten
	{42131, 212, 14, 0x1},  // curacaoislands
	{36092, 64, 16, 0x1},   // demrepofthecongo
	{14885, 214, 21, 0x1},  // kaaimanislandsislands
	{16113, 67, 18, 0x1},   // caboverdecapeverde
	{23282, 67, 17, 0x1},   // caboverderepublic
	{12767, 107, 14, 0x1},  // ugandarepublic
	{10740, 66, 16, 0x1},   // unievandecomoren
	{30346, 345, 5, 0x1},   // #5484
	{19024, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{56199, 246, 25, 0x1},  // tristandacunhasainthelena
	{53793, 161, 5, 0x1},   // #7vie
	{957, 9, 17, 0x21},     // bosniahercegovina
	{3117, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{13454, 91, 17, 0x1},   // republicofnamibia
	{38958, 346, 5, 0x1},   // #6135
	{38968, 347, 5, 0x1},   // #6145
	{41081, 59, 18, 0x1},   // republicuppervolta
	{19378, 231, 20, 0x1},  // stmartincollectivity
	{7390, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{63870, 140, 16, 0x1},  // maleisefederatie
	{13289, 88, 10, 0x1},   // mauritania
	{64097, 160, 20, 0x1},  // republicofuzbekistan
	{16830, 102, 19, 0x1},  // republiekseychellen
	{3854, 165, 23, 0x1},   // democraticrepublicyemen
	{13346, 116, 6, 0x1},   // bhutan
	{5426, 122, 12, 0x1},   // unionofindia
	{1770, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{24073, 188, 6, 0x1},   // mexiko
	{16756, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{64135, 28, 17, 0x1},   // republicoficeland
	{53459, 106, 5, 0x1},   // #7tan
	{3932, 65, 16, 0x1},    // brazzavillecongo
	{60680, 76, 13, 0x1},   // guineeconakry
	{60791, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{50300, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{43246, 165, 25, 0x1},  // democraticrepublicofyemen
	{47757, 23, 10, 0x1},   // sakartvelo
	{8167, 49, 17, 0x1},    // slovakianrepublic
	{29871, 196, 5, 0x81},  // #4858
	{57099, 10, 19, 0x1},   // republiekwitrusland
	{56821, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{50569, 186, 31, 0x1},  // federationsaintchristophernevis
	{9194, 82, 15, 0x1},    // libyanarabjamah
	{36733, 84, 6, 0x1},    // morocc
	{50152, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{16807, 111, 10, 0x1},  // afganistan
	{49128, 254, 17, 0x1},  // vaticaanstadstaat
	{13515, 218, 12, 0x1},  // faraoislands
	{10756, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{102, 68, 10, 0x1},     // afarsissas
	{3847, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{43993, 348, 5, 0x1},   // #6mld
	{12820, 138, 10, 0x1},  // burmaunion
	{4279, 120, 27, 0x21},  // micronesiafederatedstatesof
	{53560, 195, 5, 0x1},   // #7tto
	{528, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{41649, 2, 17, 0x1},    // principatdandorra
	{32753, 92, 15, 0x1},   // republicofniger
	{10007, 231, 17, 0x1},  // saintmartinfrench
	{35305, 134, 17, 0x1},  // libaneserepubliek
	{8208, 10, 18, 0x1},    // byelorussiabelarus
	{50685, 187, 17, 0x1},  // saintluciaislands
	{54359, 210, 20, 0x1},  // eilandencocoskeeling
	{6857, 73, 21, 0x1},    // socialistischethiopie
	{33789, 125, 15, 0x1},  // kingdomjordania
	{52942, 3, 15, 0x1},    // armeniarepublic
	{30641, 349, 5, 0x1},   // #5732
	{43976, 350, 5, 0x1},   // #6maw
	{43198, 71, 17, 0x1},   // egyptarabrepublic
	{59882, 151, 9, 0x1},   // singapour
	{33365, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{570, 242, 25, 0x1},    // departmentfrenchpolynesia
	{8745, 64, 31, 0x1},    // democraticrepublicofformercongo
	{26681, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{22520, 177, 21, 0x1},  // gemenebestvandominica
	{56486, 64, 27, 0x1},   // republikiyakongodemokratiki
	{44493, 151, 9, 0x1},   // singapoer
	{28606, 11, 5, 0x81},   // #4124
	{794, 19, 17, 0x21},    // republicofestonia
	{41972, 351, 5, 0x1},   // #6dma
	{2510, 41, 15, 0x21},   // kingdomofnorway
	{1009, 232, 33, 0x1},   // overzeesterritorynorthernmarianen
	{62813, 100, 17, 0x1},  // saotomeenprincipe
	{37984, 33, 10, 0x1},   // luxembourg
	{60537, 67, 18, 0x1},   // republiekcaboverde
	{10501, 186, 10, 0x1},  // saintkitts
	{20481, 241, 14, 0x1},  // statepalestina
	{45126, 162, 14, 0x1},  // vanuatuislands
	{22445, 115, 21, 0x1},  // statebruneidarussalam
	{746, 247, 8, 0x1},     // svalbard
	{12561, 170, 7, 0x1},   // bolivia
	{62913, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{9474, 96, 7, 0x1},     // senegal
	{23349, 132, 5, 0x81},  // #2kwt
	{38953, 352, 5, 0x1},   // #6130
	{49262, 135, 14, 0x1},  // ceylondominion
	{29576, 246, 5, 0x81},  // #4654
	{29626, 150, 5, 0x81},  // #4682
	{27643, 61, 25, 0x1},   // middenafrikaanserepubliek
	{29541, 240, 5, 0x81},  // #4630
	{29596, 187, 5, 0x81},  // #4662
	{223, 20, 7, 0x1},      // finland
	{37762, 148, 18, 0x1},  // koreadempeoplesrep
	{30636, 353, 5, 0x1},   // #5731
	{47118, 2, 28, 0x1},    // valleysofandorraprincipality
	{36042, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{57403, 123, 17, 0x1},  // islamrepubliciran
	{3328, 40, 18, 0x1},    // kingdomnetherlands
	{29626, 170, 4, 0x81},  // #468
	{63490, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{903, 16, 22, 0x1},     // germanyfederalrepublic
	{49857, 73, 39, 0x1},   // ityopiyafederalawidemokrasiyawiripeblik
	{3063, 56, 21, 0x1},    // peoplesrepublicangola
	{51087, 246, 19, 0x1},  // sthelenaenascension
	{60465, 247, 15, 0x1},  // svalbardislands
	{20022, 17, 5, 0x81},   // #2dnk
	{6264, 212, 11, 0x1},   // landcuracao
	{58941, 108, 19, 0x1},  // republiekzuidafrika
	{3762, 4, 19, 0x21},    // australiegemenebest
	{36109, 354, 5, 0x1},   // #5nir
	{36158, 355, 5, 0x1},   // #5nor
	{21614, 64, 3, 0x1},    // rdc
	{710, 99, 19, 0x1},     // republicsouthsoedan
	{5789, 10, 20, 0x1},    // republicbielorusland
	{37106, 68, 18, 0x1},   // republicofdjibouti
	{29601, 231, 5, 0x81},  // #4663
	{42654, 157, 27, 0x1},  // democraticrepubliceasttimor
	{59908, 24, 13, 0x1},   // kingdomgreece
	{22364, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{23324, 186, 5, 0x81},  // #2kna
	{24910, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{50073, 94, 15, 0x1},   // republiekrwanda
	{34583, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{45859, 98, 29, 0x1},   // democratischerepublieksomalie
	{7511, 42, 10, 0x1},    // newzealand
	{14287, 18, 10, 0x1},   // statespain
	{24167, 60, 8, 0x1},    // botswana
	{28534, 228, 26, 0x1},  // britishindiaoceanterritory
	{13268, 77, 21, 0x1},   // gambiaislamicrepublic
	{53980, 49, 18, 0x1},   // slowaakserepubliek
	{36534, 33, 9, 0x1},    // luxemburg
	{10153, 2, 21, 0x1},    // principalityofandorra
	{13006, 30, 13, 0x1},   // republicitaly
	{31838, 47, 17, 0x1},   // republicsanmarino
	{37762, 148, 23, 0x1},  // koreadempeoplesrepublic
	{14510, 257, 22, 0x1},  // wallisandfutunaislands
	{26237, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{21995, 213, 26, 0x1},  // christmasislandindianocean
	{55346, 67, 6, 0x1},    // cverde
	{53798, 197, 5, 0x1},   // #7vin
	{20661, 36, 16, 0x1},   // republicamoldova
	{35027, 95, 13, 0x1},   // upto2011sudan
	{4073, 210, 28, 0x1},   // keelingislandsterritorycocos
	{44285, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{41587, 72, 12, 0x1},   // stateeritrea
	{53788, 198, 5, 0x1},   // #7ven
	{16671, 115, 22, 0x1},  // nationbruneiabodepeace
	{53372, 110, 12, 0x1},  // zuidrhodesie
	{11069, 205, 16, 0x1},  // frsouthterritory
	{38464, 54, 24, 0x1},   // unitedstatesnorthamerica
	{23111, 127, 5, 0x81},  // #2kaz
	{29591, 200, 5, 0x81},  // #4660
	{23170, 128, 5, 0x81},  // #2kgz
	{9838, 246, 17, 0x1},   // formersainthelena
	{57896, 164, 24, 0x1},  // jemenitischearabrepublic
	{19160, 95, 13, 0x1},   // sudanrepublic
	{17659, 206, 26, 0x1},  // sinteustatiusensababonaire
	{28576, 204, 4, 0x81},  // #410
	{44465, 287, 5, 0x1},   // #6mor
	{52107, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{50033, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{34571, 226, 12, 0x1},  // heardislands
	{11056, 55, 4, 0x1},    // sfry
	{54128, 254, 8, 0x1},   // vaticano
	{28563, 16, 13, 0x1},   // westduitsland
	{3459, 184, 14, 0x21},  // republiekhaiti
	{11824, 257, 15, 0x1},  // fwallisenfutuna
	{24952, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{14297, 95, 11, 0x1},   // formersudan
	{37866, 131, 18, 0x1},  // southkorearepublic
	{52336, 138, 5, 0x1},   // #7mya
	{30919, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{5322, 235, 26, 0x1},   // overzeesdepartementmayotte
	{57976, 58, 12, 0x1},   // benindahomey
	{6923, 140, 22, 0x1},   // formerfederationmalaya
	{42718, 241, 21, 0x1},  // palestijnseautoriteit
	{20964, 244, 20, 0x1},  // republiekzuidvietnam
	{16691, 61, 24, 0x1},   // centralafricankeizerrijk
	{14805, 73, 21, 0x1},   // socialistischethiopia
	{3990, 234, 21, 0x1},   // departementmartinique
	{1056, 232, 15, 0x1},   // northernmariana
	{52428, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{26546, 19, 16, 0x1},   // republiekestland
	{32019, 42, 18, 0x1},   // aotearoanewzeeland
	{34238, 102, 23, 0x1},  // republiquedesseychelles
	{20861, 250, 11, 0x1},  // turkscaicos
	{43971, 356, 5, 0x1},   // #6mas
	{57399, 123, 17, 0x1},  // iranislamrepublic
	{21047, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{53248, 8, 9, 0x1},     // balgariya
	{40237, 130, 16, 0x1},  // kiribatirepublic
	{32027, 42, 10, 0x1},   // newzeeland
	{46971, 229, 13, 0x1},  // jerseyislands
	{12991, 122, 13, 0x1},  // republicindia
	{13963, 177, 8, 0x1},   // dominika
	{53769, 185, 7, 0x1},   // jamaica
	{58278, 34, 14, 0x1},   // republiclatvia
	{47332, 357, 5, 0x1},   // #6zam
	{49159, 54, 9, 0x1},    // amerikavs
	{16857, 127, 10, 0x1},  // kazakhstan
	{3963, 43, 6, 0x1},     // polska
	{46789, 156, 19, 0x1},  // turkmeenserepubliek
	{47342, 358, 5, 0x1},   // #6zim
	{38183, 105, 18, 0x1},  // tunesischerepublic
	{7616, 201, 13, 0x1},   // alandsislands
	{56464, 241, 14, 0x1},  // statepalestine
	{5446, 222, 18, 0x1},   // territorygroenland
	{8604, 15, 25, 0x1},    // germanydemocraticrepublic
	{41312, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{37856, 131, 20, 0x1},  // republicofsouthkorea
	{4011, 210, 29, 0x1},   // overzeesterritorycocosislands
	{65284, 186, 26, 0x1},  // saintkittsennevisfederatie
	{15126, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{15118, 37, 17, 0x1},   // republicmacedonia
	{55450, 71, 13, 0x1},   // egyptrepublic
	{53879, 22, 14, 0x1},   // grootbrittanie
	{965, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{33239, 230, 10, 0x1},  // chinamacao
	{53053, 147, 16, 0x1},  // papuanieuwguinea
	{245, 7, 7, 0x21},      // belgien
	{12986, 184, 13, 0x1},  // haitirepublic
	{7423, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{43988, 359, 5, 0x1},   // #6mex
	{61961, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{47790, 259, 11, 0x1},  // kosovorepof
	{28601, 69, 4, 0x81},   // #412
	{29556, 116, 4, 0x81},  // #464
	{13954, 22, 12, 0x1},   // unitedkindom
	{40464, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{32003, 63, 8, 0x1},    // cameroen
	{9609, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{23691, 137, 25, 0x1},  // marshalleilandenrepubliek
	{41645, 360, 5, 0x1},   // #6cyp
	{53469, 154, 5, 0x1},   // #7tha
	{64393, 132, 17, 0x1},  // vorstendomkoeweit
	{8, 207, 27, 0x1},      // collectivitysaintbarthelemy
	{25242, 170, 16, 0x1},  // boliviaplurstate
	{57701, 60, 14, 0x1},   // betsjoeanaland
	{3444, 168, 7, 0x1},    // bahamas
	{495, 242, 26, 0x1},    // departementfrenchpolynesia
	{32839, 178, 16, 0x1},  // domincanrepublic
	{1984, 202, 25, 0x21},  // formernetherlandsantilles
	{33549, 221, 16, 0x1},  // guadeloupefrench
	{30031, 307, 5, 0x1},   // #5232
	{4040, 210, 7, 0x1},    // keeling
	{25625, 46, 5, 0x81},   // #2rus
	{539, 140, 25, 0x21},   // formerfederatievanmalakka
	{2880, 26, 9, 0x1},     // hongarije
	{9790, 246, 14, 0x1},   // sthelenaeiland
	{16482, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{39818, 361, 5, 0x1},   // #6990
	{14588, 83, 10, 0x1},   // basutoland
	{51807, 66, 12, 0x1},   // comorenstaat
	{12161, 21, 12, 0x1},   // francedomtom
	{54571, 200, 25, 0x1},  // overseasterritoryanguilla
	{21482, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{52140, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{51268, 103, 6, 0x1},   // tsjaad
	{40854, 232, 43, 0x1},  // unitedstatesterritorynorthernmarianaislands
	{12047, 211, 12, 0x1},  // cookeilanden
	{7880, 25, 24, 0x1},    // croatialocalnamehrvatska
	{64826, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{51417, 198, 19, 0x1},  // venezuelabolivrepof
	{39823, 362, 5, 0x1},   // #6aab
	{52027, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{47965, 90, 6, 0x1},    // malawi
	{60984, 22, 18, 0x1},   // verenigdkoninkrijk
	{35912, 363, 5, 0x1},   // #5new
	{20296, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9704, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{14709, 46, 16, 0x1},   // russianfederaton
	{61580, 231, 20, 0x1},  // frankrijksintmaarten
	{52613, 179, 19, 0x1},  // republicadelecuador
	{48167, 6, 10, 0x1},    // azerbeijan
	{37396, 66, 14, 0x1},   // udzimawakomori
	{1550, 257, 14, 0x1},   // wallisenfutuna
	{29876, 228, 4, 0x81},  // #486
	{18623, 65, 16, 0x1},   // kongobrazzaville
	{2620, 247, 26, 0x21},  // spitsbergenjanmayenislands
	{47337, 364, 5, 0x1},   // #6zan
	{3924, 65, 8, 0x1},     // congorep
	{13993, 121, 17, 0x1},  // netherlandsindies
	{53537, 104, 5, 0x1},   // #7tog
	{62594, 95, 15, 0x1},   // republicofsudan
	{9167, 82, 12, 0x1},    // stateoflibya
	{35865, 365, 5, 0x1},   // #5nep
	{47525, 167, 5, 0x1},   // #7ant
	{8089, 161, 9, 0x1},    // srvietnam
	{16032, 157, 11, 0x1},  // timoreleste
	{33789, 125, 13, 0x1},  // kingdomjordan
	{49050, 45, 23, 0x1},   // roemeensevolksrepubliek
	{34656, 253, 19, 0x1},  // usminoroutlyingisds
	{56892, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{17285, 137, 3, 0x1},   // rmi
	{40677, 256, 36, 0x1},  // unitedstatesterritoryusvirginislands
	{36790, 366, 5, 0x1},   // #5rwa
	{38365, 321, 5, 0x1},   // #5ukg
	{30026, 300, 5, 0x1},   // #5230
	{1890, 112, 12, 0x1},   // arabemirates
	{38476, 54, 24, 0x1},   // northamericaunitedstates
	{25799, 94, 5, 0x81},   // #2rwa
	{25591, 243, 5, 0x81},  // #2reu
	{47369, 64, 23, 0x1},   // democraticrepublickongo
	{56674, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{41743, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{28586, 57, 5, 0x81},   // #4108
	{41153, 145, 19, 0x1},  // republicphilippines
	{31144, 367, 5, 0x1},   // #5aus
	{3193, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{2620, 247, 19, 0x21},  // spitsbergenjanmayen
	{10473, 186, 18, 0x1},  // stchristophernevis
	{47573, 199, 5, 0x1},   // #7aru
	{50096, 125, 24, 0x1},  // hashemitekingdomofjordan
	{8621, 64, 13, 0x1},    // republiczaire
	{39880, 368, 5, 0x1},   // #6alb
	{6786, 144, 19, 0x1},   // inclbangladpakistan
	{7704, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{8330, 128, 18, 0x1},   // kirgiziakirgizstan
	{36087, 64, 13, 0x1},   // congodemrepof
	{63610, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{32983, 237, 22, 0x1},  // norfolkislandterritory
	{33437, 230, 10, 0x1},  // macauchina
	{51814, 114, 12, 0x1},  // staatbahrein
	{53541, 22, 14, 0x1},   // grootbrittania
	{372, 106, 38, 0x21},   // verenigderepubliektanganyikaenzanzibar
	{33177, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{14699, 46, 10, 0x1},   // formerussr
	{39813, 310, 5, 0x1},   // #6987
	{24557, 87, 9, 0x1},    // mozambque
	{41743, 62, 19, 0x1},   // republiccotedivoire
	{65178, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{28646, 203, 4, 0x81},  // #416
	{29501, 208, 4, 0x81},  // #460
	{29741, 171, 4, 0x81},  // #476
	{6664, 120, 23, 0x1},   // federalstatesmicronesia
	{29856, 169, 4, 0x81},  // #484
	{42038, 369, 5, 0x1},   // #6drv
	{1956, 177, 18, 0x21},  // gemenebestdominica
	{14683, 24, 6, 0x1},    // hellas
	{34641, 207, 17, 0x1},  // saintbartholomeus
	{6884, 140, 16, 0x1},   // federatiamalakka
	{6914, 127, 9, 0x1},    // kazakstan
	{2962, 72, 12, 0x1},    // staateritrea
	{47641, 5, 5, 0x1},     // #7aut
	{27798, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{38315, 370, 5, 0x1},   // #5uae
	{7956, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10696, 165, 16, 0x1},  // formersouthjemen
	{32299, 231, 25, 0x1},  // franseantillensintmaarten
	{37280, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{17478, 6, 13, 0x1},    // azerbeidzjaan
	{64973, 145, 20, 0x1},  // republikangpilipinas
	{39808, 371, 5, 0x1},   // #6986
	{9597, 15, 19, 0x1},    // republiceastgermany
	{7441, 199, 21, 0x1},   // arubakofthenetherland
	{1253, 37, 33, 0x21},   // macedoniaformeryugoslavrepublicof
	{30241, 372, 5, 0x1},   // #5403
	{12945, 74, 13, 0x1},   // gabonrepublic
	{15000, 209, 27, 0x1},  // grondterritorybouvetislands
	{32904, 43, 14, 0x1},   // republicpoland
	{44865, 82, 16, 0x1},   // libyanjamahiriya
	{41107, 373, 5, 0x1},   // #6cdi
	{6364, 243, 16, 0x1},   // territoryreunion
	{38554, 374, 5, 0x1},   // #5wsm
	{41045, 375, 5, 0x1},   // #6cam
	{47347, 111, 5, 0x1},   // #7afg
	{33738, 134, 7, 0x1},   // libanon
	{31846, 47, 17, 0x1},   // sanmarinorepublic
	{38264, 48, 28, 0x1},   // statenunieservieenmontenegro
	{23224, 130, 5, 0x81},  // #2kir
	{30859, 229, 15, 0x1},  // bailiwickjersey
	{36929, 67, 17, 0x1},   // republiccaboverde
	{23329, 131, 5, 0x81},  // #2kor
	{61854, 165, 4, 0x1},   // pdry
	{25160, 256, 17, 0x1},  // usmaagdeneilanden
	{45084, 145, 21, 0x1},  // philippijnserepubliek
	{11361, 37, 20, 0x1},   // thefmryugrpmacedonia
	{29716, 209, 4, 0x81},  // #474
	{40763, 9, 20, 0x1},    // bosniaandhercegovina
	{13352, 114, 16, 0x1},  // kingdomofbahrain
	{19734, 250, 16, 0x1},  // turksandcaicosis
	{3498, 246, 23, 0x1},   // ascensionandsainthelena
	{22061, 249, 23, 0x1},  // saintmaartennetherlands
	{63385, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{30236, 334, 5, 0x1},   // #5402
	{39835, 376, 5, 0x1},   // #6afg
	{39889, 283, 5, 0x1},   // #6alg
	{41442, 345, 5, 0x1},   // #6con
	{41055, 377, 5, 0x1},   // #6can
	{23377, 131, 14, 0x1},  // republiekkorea
	{14052, 37, 4, 0x1},    // vjrm
	{63478, 183, 8, 0x1},   // hondurus
	{13487, 14, 16, 0x1},   // republictsjechia
	{3008, 46, 10, 0x1},    // sovjetunia
	{22965, 85, 28, 0x1},   // democraticrepublicmadagascar
	{58960, 66, 14, 0x1},   // uniedercomoren
	{30056, 378, 5, 0x1},   // #5290
	{36751, 379, 5, 0x1},   // #5rom
	{25615, 45, 5, 0x81},   // #2rou
	{9090, 147, 26, 0x1},   // papuaandnewguineaterritory
	{60121, 186, 16, 0x1},  // stkittsandnevits
	{54588, 200, 15, 0x1},  // anguillabritish
	{47834, 10, 10, 0x1},   // belorussia
	{13397, 82, 22, 0x1},   // libischearabjamahiriya
	{21025, 236, 14, 0x1},  // nieuwcaledonie
	{24175, 67, 17, 0x1},   // republiccapeverde
	{3046, 100, 19, 0x1},   // saotomeeastprincipe
	{31221, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{14648, 133, 10, 0x1},  // formerlaos
	{4245, 380, 11, 0x2},   // saintmartin
	{30326, 336, 5, 0x1},   // #5475
	{63264, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{3595, 246, 35, 0x1},   // ascensionsinthelenaentristandacunha
	{4400, 183, 16, 0x1},   // republichonduras
	{29886, 257, 5, 0x81},  // #4876
	{35821, 382, 5, 0x1},   // #5nam
	{41478, 383, 5, 0x1},   // #6cro
	{4219, 40, 9, 0x1},     // nederland
	{58931, 102, 19, 0x1},  // seychellenrepubliek
	{37866, 131, 10, 0x1},  // southkorea
	{44117, 117, 19, 0x1},  // volksrepubliekchina
	{41060, 272, 5, 0x1},   // #6cao
	{31744, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{3869, 32, 18, 0x21},   // lithuanianrepublic
	{48277, 29, 13, 0x1},   // stateofisrael
	{30036, 315, 5, 0x1},   // #5235
	{31537, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{37686, 153, 20, 0x1},  // syrischearabrepublic
	{26107, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{59465, 153, 14, 0x1},  // syrianrepublic
	{28356, 17, 20, 0x1},   // koninkrijkdenemarken
	{39803, 323, 5, 0x1},   // #6983
	{2215, 130, 14, 0x21},  // gilbertislands
	{29686, 60, 4, 0x81},   // #472
	{15583, 46, 7, 0x1},    // fmrussr
	{15182, 37, 22, 0x1},   // republicnorthmacedonia
	{14876, 214, 23, 0x1},  // territorykaaimanislands
	{26662, 228, 19, 0x1},  // britsindischeoceaan
	{11895, 154, 4, 0x1},   // siam
	{30246, 384, 5, 0x1},   // #5404
	{7702, 226, 25, 0x1},   // auheardandmcdonaldislands
	{11040, 55, 16, 0x1},   // formeryugoslavia
	{17263, 145, 19, 0x1},  // republiekfilipijnen
	{38317, 112, 3, 0x1},   // uae
	{14842, 111, 10, 0x1},  // owganystan
	{4625, 58, 22, 0x1},    // peoplesrepublicofbenin
	{41353, 385, 5, 0x1},   // #6col
	{23485, 148, 6, 0x1},   // nkorea
	{30431, 386, 5, 0x1},   // #5560
	{17566, 206, 11, 0x1},  // beseilanden
	{17783, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{26555, 19, 7, 0x1},    // estland
	{23584, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{34803, 34, 7, 0x1},    // latvija
	{4190, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{1206, 37, 19, 0x21},   // republicofmacedonia
	{36756, 387, 5, 0x1},   // #5rus
	{46701, 213, 30, 0x1},  // grondterritorychristmasislands
	{53936, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{2428, 252, 47, 0x1},   // separatecustomsterritorytaiwanpenghukinmenmatsu
	{36722, 349, 5, 0x1},   // #5rok
	{1468, 223, 18, 0x1},   // guyanefrenchguiana
	{8176, 190, 17, 0x1},   // republicadepanama
	{62228, 150, 12, 0x1},  // saoediarabia
	{1072, 232, 34, 0x1},   // commonwealthnorthernmarianaislands
	{2462, 32, 8, 0x21},    // lithunia
	{50713, 142, 12, 0x1},  // nauruislands
	{58748, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{32818, 68, 6, 0x1},    // jibuti
	{45494, 44, 19, 0x1},   // republicaportuguesa
	{28420, 164, 5, 0x81},  // #2yem
	{4655, 58, 7, 0x1},     // dahomey
	{4047, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{31478, 256, 17, 0x1},  // maagdeneilandenvs
	{41395, 388, 5, 0x1},   // #6com
	{47636, 4, 5, 0x1},     // #7aus
	{64431, 73, 16, 0x1},   // incleritethiopia
	{14379, 115, 16, 0x1},  // bruneidarussalam
	{6080, 31, 10, 0x1},    // liechtenst
	{37555, 255, 15, 0x1},  // virginislandsuk
	{16167, 96, 17, 0x1},   // republicofsenegal
	{4066, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{16457, 45, 24, 0x1},   // peoplesrepublicofromania
	{17758, 206, 25, 0x1},  // bonairesabasainteustatius
	{33298, 230, 10, 0x1},  // chinamacau
	{13883, 5, 17, 0x1},    // republicofaustria
	{52949, 53, 17, 0x1},   // republicofukraine
	{22930, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{1794, 182, 25, 0x1},   // guyanacooperativerepublic
	{50461, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{16197, 21, 6, 0x1},    // #3fxfr
	{29651, 9, 4, 0x81},    // #470
	{44026, 389, 5, 0x1},   // #6mlt
	{22578, 168, 10, 0x1},  // thebahamas
	{61005, 22, 29, 0x1},   // grootbrittannieennoordierland
	{4542, 82, 21, 0x1},    // libischarabjamahiriya
	{34339, 98, 10, 0x1},   // soomaaliya
	{34993, 390, 5, 0x1},   // #5lie
	{6190, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{60755, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{19951, 391, 5, 0x1},   // #2dhy
	{41599, 392, 5, 0x1},   // #6cub
	{37070, 106, 26, 0x1},  // verenigderepubliektanzania
	{64059, 172, 15, 0x1},  // barbadosislands
	{34562, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{48187, 63, 24, 0x1},   // unitedrepublicofcameroon
	{33357, 117, 13, 0x1},  // mainlandchina
	{21124, 6, 20, 0x1},    // republicofazerbaijan
	{6511, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{10734, 46, 10, 0x1},   // sovjetunie
	{48696, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{3741, 177, 18, 0x21},  // dominicagemenebest
	{52259, 230, 13, 0x1},  // macaosarchina
	{52911, 215, 15, 0x1},  // sahrawirepublic
	{59889, 106, 12, 0x1},  // ureptanzania
	{23261, 119, 19, 0x1},  // fijiislandsrepublic
	{43805, 393, 5, 0x1},   // #6mag
	{39763, 394, 5, 0x1},   // #6920
	{9912, 138, 27, 0x1},   // unionburmasocialistrepublic
	{28576, 8, 5, 0x81},    // #4100
	{28616, 214, 5, 0x81},  // #4136
	{34964, 395, 5, 0x1},   // #5lib
	{188, 257, 18, 0x1},    // wallisfutunafrench
	{42006, 396, 5, 0x1},   // #6dom
	{18218, 103, 17, 0x1},  // republiquedutchad
	{30321, 272, 5, 0x1},   // #5471
	{47568, 3, 5, 0x1},     // #7arm
	{19926, 397, 5, 0x81},  // #2ddr
	{48936, 64, 5, 0x1},    // #7cod
	{12029, 240, 20, 0x1},  // gemenebestpuertorico
	{29856, 54, 5, 0x81},   // #4840
	{14743, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7821, 164, 12, 0x1},   // yemenkingdom
	{44860, 82, 10, 0x1},   // statelibya
	{48218, 63, 16, 0x1},   // republiccameroon
	{57912, 153, 13, 0x1},  // republicsyria
	{43800, 398, 5, 0x1},   // #6mad
	{14482, 205, 23, 0x1},  // frenchsouthernterritory
	{8534, 196, 23, 0x1},   // orientalrepublicuruguay
	{2910, 84, 7, 0x21},    // marocco
	{30816, 362, 5, 0x1},   // #5aab
	{14725, 65, 10, 0x1},   // franscongo
	{15964, 15, 6, 0x1},    // #3ddde
	{60157, 16, 26, 0x1},   // federalerepubliekduitsland
	{49730, 102, 17, 0x1},  // islandsseychellen
	{26793, 51, 13, 0x1},   // swedenkingdom
	{54916, 9, 12, 0x1},    // bsniahrzgvna
	{34261, 128, 18, 0x1},  // republickirgizstan
	{14926, 218, 9, 0x1},   // faeroerne
	{36667, 131, 3, 0x1},   // rok
	{17498, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{46877, 44, 8, 0x1},    // portugal
	{3864, 164, 13, 0x1},   // republicyemen
	{14905, 143, 12, 0x1},  // saltanatuman
	{40718, 11, 6, 0x1},    // canada
	{50600, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{17051, 87, 25, 0x1},   // peoplesrepublicmozambique
	{55945, 166, 19, 0x1},  // republiekargentinie
	{39783, 399, 5, 0x1},   // #6970
	{6528, 218, 15, 0x1},   // faeroereilanden
	{12653, 63, 13, 0x1},   // franskameroen
	{26832, 24, 18, 0x1},   // kingdomgriekenland
	{45241, 141, 14, 0x1},  // kingdomofnepal
	{1067, 150, 12, 0x21},  // saoediarabie
	{25596, 400, 5, 0x1},   // #2rho
	{12825, 138, 14, 0x1},  // unionofmyanmar
	{12083, 242, 14, 0x1},  // franspolinesie
	{32941, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{38703, 131, 18, 0x1},  // republicsouthkorea
	{10589, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{13268, 77, 6, 0x1},    // gambia
	{23833, 156, 9, 0x1},   // turkmenia
	{32972, 237, 24, 0x1},  // territoryofnorfolkisland
	{30436, 382, 5, 0x1},   // #5565
	{31410, 159, 14, 0x1},  // elliceeilanden
	{9255, 161, 12, 0x1},   // northvietnam
	{54603, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{60553, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{57869, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{47541, 224, 18, 0x1},  // grondterritoryguam
	{7139, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{39788, 401, 5, 0x1},   // #6971
	{12394, 218, 13, 0x1},  // faeroeislands
	{24183, 67, 16, 0x1},   // capeverdeislands
	{6736, 244, 17, 0x1},   // republicofvietnam
	{50000, 111, 16, 0x1},  // stateafghanistan
	{9174, 82, 5, 0x1},     // libya
	{30832, 227, 24, 0x1},  // grondterritoryislandsman
	{19966, 177, 5, 0x81},  // #2dma
	{1894, 112, 8, 0x1},    // emirates
	{30351, 402, 5, 0x1},   // #5490
	{7751, 120, 16, 0x1},   // micronesiafedsts
	{30701, 403, 5, 0x1},   // #5812
	{28236, 178, 4, 0x1},   // domr
	{12234, 120, 14, 0x1},  // fsofmicronesia
	{1806, 51, 16, 0x21},   // koninkrijkzweden
	{16625, 119, 6, 0x1},   // fidzji
	{897, 16, 30, 0x1},     // formergermanyfederalrepublicof
	{34571, 226, 20, 0x1},  // heardislandsmcdonald
	{10312, 273, 25, 0x82}, // yugoslaviafederalrepublic
	{43795, 404, 5, 0x1},   // #6mac
	{39793, 405, 5, 0x1},   // #6972
	{24167, 60, 16, 0x1},   // botswanarepublic
	{23545, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{46579, 210, 26, 0x1},  // grondterritorycocosislands
	{63626, 161, 20, 0x1},  // republicnorthvietnam
	{23865, 112, 12, 0x1},  // unitedarabem
	{25610, 406, 5, 0x1},   // #2rom
	{8695, 177, 8, 0x1},    // dominica
	{28581, 138, 5, 0x81},  // #4104
	{28611, 67, 5, 0x81},   // #4132
	{40088, 407, 5, 0x1},   // #6aul
	{38509, 203, 22, 0x1},  // americansamoaterritory
	{30316, 408, 5, 0x1},   // #5461
	{39826, 73, 9, 0x1},    // abyssinia
	{54039, 231, 18, 0x1},  // fransdeelstmaarten
	{7887, 25, 24, 0x1},    // localnamehrvatskacroatia
	{61219, 114, 14, 0x1},  // stateofbahrain
	{5855, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{34398, 241, 19, 0x1},  // occupiedtrpalestine
	{38445, 409, 5, 0x1},   // #5ukr
	{14231, 73, 11, 0x1},   // fmrethiopia
	{14256, 138, 11, 0x1},  // formerburma
	{33629, 138, 15, 0x1},  // republicmyanmar
	{34126, 26, 9, 0x1},    // hungarije
	{43937, 197, 15, 0x1},  // stvincentandgre
	{13831, 174, 16, 0x1},  // colombiarepublic
	{25282, 144, 5, 0x81},  // #2pak
	{3236, 75, 14, 0x21},   // republiekghana
	{39798, 410, 5, 0x1},   // #6973
	{54659, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{33967, 411, 5, 0x1},   // #5gui
	{40048, 225, 22, 0x1},  // grondterritoryhongkong
	{16043, 58, 6, 0x1},    // #3dybj
	{13084, 82, 18, 0x1},   // libyaarabjamahiriy
	{28476, 6, 9, 0x1},     // azerbijan
	{6450, 212, 18, 0x1},   // curacaoknetherland
	{53100, 56, 17, 0x1},   // republicadeangola
	{36177, 412, 5, 0x1},   // #5nth
	{40435, 165, 17, 0x1},  // adenyemenpdrsouth
	{48941, 211, 5, 0x1},   // #7cok
	{34615, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{4424, 234, 20, 0x1},   // departmentmartinique
	{40728, 208, 21, 0x1},  // grondterritorybermuda
	{62878, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{54766, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{20524, 139, 13, 0x1},  // statemongolia
	{9570, 15, 11, 0x1},    // eastgermany
	{51214, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16309, 111, 21, 0x1},  // republicofafghanistan
	{25337, 145, 5, 0x81},  // #2phl
	{43790, 413, 5, 0x1},   // #6maa
	{34803, 34, 17, 0x1},   // latvijasrepublika
	{36145, 46, 13, 0x1},   // sovjetrusland
	{39758, 414, 5, 0x1},   // #6910
	{46533, 213, 27, 0x1},  // indianoceanchristmasislands
	{17577, 59, 5, 0x81},   // #2bfa
	{33929, 210, 20, 0x1},  // keelingeilandencocos
	{31134, 415, 5, 0x1},   // #5arm
	{19852, 171, 26, 0x1},  // federativerepublicofbrazil
	{5989, 108, 19, 0x1},   // southafricarepublic
	{19400, 145, 22, 0x1},  // commonwealthfilipijnen
	{30696, 375, 5, 0x1},   // #5811
	{1664, 256, 15, 0x1},   // virginislandsvs
	{867, 202, 22, 0x21},   // nederlandseantillenoud
	{14085, 153, 12, 0x1},  // arabrepsyrie
	{982, 213, 27, 0x1},    // christmasislandsindianocean
	{23165, 80, 5, 0x81},   // #2ken
	{64403, 132, 17, 0x1},  // koeweitvorstendom
	{43588, 176, 15, 0x1},  // republicadecuba
	{13153, 196, 22, 0x1},  // easternrepublicuruguay
	{4647, 58, 20, 0x1},    // formerlydahomeybenin
	{15476, 128, 8, 0x1},   // kirgisia
	{2138, 161, 8, 0x21},   // vietnamn
	{42624, 416, 5, 0x1},   // #6jam
	{44104, 417, 5, 0x1},   // #6mon
	{1371, 121, 36, 0x1},   // indonesierepubliekderverenigdestaten
	{16661, 115, 22, 0x1},  // abodepeacenationbrunei
	{55637, 103, 15, 0x1},  // jumhuriyattshad
	{62291, 143, 13, 0x1},  // maskateenoman
	{4667, 140, 16, 0x21},  // malayafederation
	{44340, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{31139, 418, 5, 0x1},   // #5aul
	{19946, 16, 5, 0x81},   // #2deu
	{48995, 66, 5, 0x1},    // #7com
	{16428, 43, 21, 0x1},   // poolsepeoplesrepublic
	{47466, 2, 5, 0x1},     // #7and
	{34903, 227, 7, 0x1},   // manisle
	{36854, 186, 22, 0x1},  // sintchristoffelennevis
	{30706, 419, 5, 0x1},   // #5816
	{3630, 246, 21, 0x1},   // ascensionensinthelena
	{794, 221, 10, 0x1},    // guadeloupe
	{33831, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{5284, 85, 10, 0x1},    // madagascar
	{51024, 171, 23, 0x1},  // brazilieverenigdestaten
	{63833, 213, 14, 0x1},  // kerstmiseiland
	{44759, 144, 16, 0x1},  // pakistanrepublic
	{40312, 186, 15, 0x1},  // stkittsandnevis
	{59696, 64, 13, 0x1},   // belgischcongo
	{42899, 143, 24, 0x1},  // sultanateofmuscatandoman
	{13143, 112, 11, 0x1},  // unitedarabe
	{14121, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{33664, 337, 5, 0x1},   // #5gab
	{42773, 420, 5, 0x1},   // #6jpn
	{44412, 117, 17, 0x1},  // chinapeoplesrepof
	{33894, 240, 24, 0x1},  // grondterritorypuertorico
	{25368, 43, 5, 0x81},   // #2pol
	{7395, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{4219, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{8824, 64, 31, 0x1},    // kinshasacongodemocraticrepublic
	{7500, 230, 5, 0x1},    // macao
	{50747, 207, 12, 0x1},  // stbartholemy
	{42253, 229, 17, 0x1},  // bailiwickofjersey
	{14956, 46, 16, 0x1},   // russianfedertion
	{41967, 421, 5, 0x1},   // #6dji
	{52982, 52, 19, 0x1},   // ottomanempireturkey
	{24632, 179, 16, 0x1},  // republiekecuador
	{31775, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{34932, 299, 5, 0x1},   // #5leb
	{19906, 71, 3, 0x1},    // uar
	{48990, 174, 5, 0x1},   // #7col
	{2566, 173, 14, 0x21},  // republiekchili
	{20852, 250, 27, 0x1},  // territoryturkscaicosislands
	{3126, 87, 24, 0x21},   // volksrepubliekmozambique
	{30711, 422, 5, 0x1},   // #5817
	{15218, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{21952, 241, 20, 0x1},  // palestinianauthority
	{33916, 210, 13, 0x1},  // cocoseilanden
	{53769, 185, 14, 0x1},  // jamaicaislands
	{5413, 243, 18, 0x1},   // departementreunion
	{2924, 76, 16, 0x21},   // republiqueguinea
	{55671, 154, 12, 0x1},  // siamthailand
	{7929, 55, 21, 0x1},    // formersfrofyugoslavia
	{4145, 182, 16, 0x1},   // georgetownguyana
	{4773, 120, 24, 0x21},  // micronesiefederalestaten
	{44546, 201, 13, 0x1},  // aalandislands
	{19180, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{37096, 106, 18, 0x1},  // tanganyikarepublic
	{58100, 6, 18, 0x1},    // republicazerbaijan
	{33720, 423, 5, 0x1},   // #5gam
	{43847, 424, 5, 0x1},   // #6mal
	{13361, 114, 7, 0x1},   // bahrain
	{21280, 82, 11, 0x1},   // formerlibya
	{10389, 273, 16, 0x82}, // fedrepyugoslavia
	{56457, 66, 12, 0x1},   // comorenstate
	{10581, 106, 26, 0x1},  // republictanganyikazanzibar
	{38597, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{63617, 49, 17, 0x1},   // slowaakserepublic
	{30226, 425, 5, 0x1},   // #5390
	{59853, 111, 23, 0x1},  // islamicrepofafghanistan
	{50922, 247, 18, 0x1},  // svalbardogjanmayen
	{48307, 65, 5, 0x1},    // #7cgo
	{33155, 65, 20, 0x1},   // congopeoplesrepublic
	{57721, 82, 12, 0x1},   // libyakingdom
	{63988, 138, 8, 0x1},   // mayanmar
	{11175, 232, 23, 0x1},  // northernmarianenislands
	{56867, 54, 25, 0x1},   // verenigdestatenvanamerika
	{38454, 426, 5, 0x1},   // #5uru
	{36456, 145, 23, 0x1},  // philippinescommonwealth
	{20938, 119, 26, 0x1},  // republiekvandefijieilanden
	{8286, 129, 14, 0x1},   // khmerrepubliek
	{18308, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{6275, 121, 19, 0x1},   // nederlandsoostindie
	{51443, 133, 6, 0x1},   // laopdr
	{41689, 62, 23, 0x1},   // republicoftheivorycoast
	{9322, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{36735, 427, 3, 0x3},   // roc
	{35581, 252, 22, 0x1},  // taiwanchineseprovincie
	{23219, 129, 5, 0x81},  // #2khm
	{25306, 190, 5, 0x81},  // #2pan
	{25311, 239, 5, 0x81},  // #2pcn
	{43474, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{18446, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{16977, 118, 6, 0x1},   // kibris
	{11112, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{18533, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{2740, 133, 11, 0x21},  // kingdomlaos
	{27909, 254, 17, 0x1},  // vaticaanstadstate
	{8261, 9, 19, 0x1},     // bosnieenherzegovina
	{30111, 430, 5, 0x1},   // #5343
	{50222, 184, 5, 0x1},   // #7hai
	{33534, 221, 25, 0x1},  // departementdelaguadeloupe
	{60778, 64, 13, 0x1},   // congokinshasa
	{58286, 34, 15, 0x1},   // latvianrepublic
	{47537, 166, 5, 0x1},   // #7arg
	{48244, 11, 5, 0x1},    // #7can
	{7577, 148, 15, 0x1},   // democratickorea
	{6939, 140, 6, 0x1},    // malaya
	{20, 207, 10, 0x1},     // saintbarth
	{18729, 60, 5, 0x81},   // #2bwa
	{47471, 56, 5, 0x1},    // #7ang
	{8806, 64, 31, 0x1},    // democraticrepublickinshasacongo
	{16545, 143, 13, 0x1},  // sultanateoman
	{31660, 239, 10, 0x1},  // pitcairnis
	{51326, 128, 19, 0x1},  // kirgizischerepublic
	{59121, 179, 7, 0x1},   // equador
	{11402, 37, 14, 0x1},   // macedoniefyrom
	{636, 213, 25, 0x1},    // territorychristmasislands
	{52309, 253, 17, 0x1},  // usoutlyingislands
	{17971, 92, 17, 0x1},   // republiqueduniger
	{63538, 431, 12, 0x2},  // ruandaurundi
	{64375, 164, 10, 0x1},  // yemensanaa
	{20048, 178, 5, 0x81},  // #2dom
	{48234, 129, 5, 0x1},   // #7cam
	{1448, 167, 16, 0x21},  // antiguaenbarbuda
	{63254, 148, 18, 0x1},  // noordkoreavolksrep
	{46229, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{59782, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{19956, 68, 5, 0x81},   // #2dji
	{30691, 433, 5, 0x1},   // #5800
	{59635, 160, 10, 0x1},  // uzbekistan
	{23386, 148, 15, 0x1},  // koreademocratic
	{22716, 28, 5, 0x81},   // #2isl
	{29991, 412, 5, 0x1},   // #5210
	{25744, 231, 23, 0x1},  // frenchantillesstmaarten
	{49993, 111, 23, 0x1},  // islamicstateafghanistan
	{38047, 164, 10, 0x1},  // noordjemen
	{27568, 127, 11, 0x1},  // khazakhstan
	{3249, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{49254, 135, 14, 0x1},  // dominionceylon
	{15366, 44, 9, 0x1},    // portugual
	{39753, 407, 5, 0x1},   // #6900
	{882, 16, 28, 0x1},     // federalrepublicformergermany
	{30828, 434, 5, 0x1},   // #5afg
	{47134, 31, 27, 0x1},   // principalityofliechtenstein
	{30086, 435, 5, 0x1},   // #5325
	{30106, 436, 5, 0x1},   // #5341
	{30151, 437, 5, 0x1},   // #5355
	{30231, 438, 5, 0x1},   // #5395
	{8348, 136, 20, 0x1},   // formermaldiveislands
	{21331, 127, 18, 0x1},  // kazakhstanrepublic
	{30996, 439, 5, 0x1},   // #5arg
	{31151, 6, 12, 0x1},    // azerbaidzhan
	{121, 236, 35, 0x1},    // overzeesecollectiviteitnewcaledonia
	{42664, 157, 17, 0x1},  // republiceasttimor
	{2924, 79, 27, 0x21},   // republiqueguineaequatoriale
	{23145, 78, 11, 0x1},   // guinebissau
	{51238, 102, 17, 0x1},  // seychellesislands
	{2936, 203, 20, 0x1},   // americansamoaislands
	{25469, 148, 5, 0x81},  // #2prk
	{29986, 440, 5, 0x1},   // #5205
	{29996, 441, 5, 0x1},   // #5211
	{17463, 201, 13, 0x1},  // alandeilanden
	{15645, 252, 7, 0x1},   // formosa
	{41556, 65, 13, 0x1},   // congorepofthe
	{43081, 205, 27, 0x1},  // frenchsouthernantarticlands
	{33124, 151, 9, 0x1},   // singapore
	{12950, 34, 15, 0x1},   // republicletland
	{33962, 442, 5, 0x1},   // #5gua
	{8144, 224, 11, 0x1},   // guamislands
	{30126, 443, 5, 0x1},   // #5346
	{36738, 66, 13, 0x1},   // comoroislands
	{27558, 29, 6, 0x1},    // israel
	{61515, 176, 14, 0x1},  // republicofcuba
	{2645, 70, 17, 0x21},   // sultanatezanzibar
	{42426, 113, 24, 0x1},  // volksrepubliekbangladesh
	{40572, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{61801, 82, 21, 0x1},   // libyanarabjamahiriyah
	{43538, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{5455, 222, 9, 0x1},    // groenland
	{20467, 114, 14, 0x1},  // kingdombahrain
	{31086, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64589, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{30001, 444, 5, 0x1},   // #5212
	{19476, 240, 20, 0x1},  // puertoricogemenebest
	{10408, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{63121, 51, 6, 0x1},    // zweden
	{33745, 445, 5, 0x1},   // #5gfr
	{40245, 10, 17, 0x1},   // republicofbelarus
	{51971, 114, 9, 0x1},   // albahrayn
	{3369, 93, 24, 0x21},   // federalerepublieknigeria
	{33393, 230, 12, 0x1},  // chinaprmacao
	{24230, 188, 6, 0x1},   // mexico
	{18905, 27, 15, 0x1},   // republicierland
	{42033, 402, 5, 0x1},   // #6drc
	{34167, 163, 28, 0x1},  // independentstatewesternsamoa
	{63361, 121, 29, 0x1},  // republicindonesiaunitarystate
	{48888, 207, 15, 0x1},  // saintbartholemy
	{64380, 164, 10, 0x1},  // sanaayemen
	{30131, 446, 5, 0x1},   // #5347
	{34998, 447, 5, 0x1},   // #5lit
	{13794, 124, 4, 0x1},   // iraq
	{38078, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{3510, 246, 37, 0x1},   // sainthelenatristandacunhaandascension
	{46435, 205, 23, 0x1},  // southernfrenchterritory
	{45165, 226, 20, 0x1},  // heardmcdonaldislands
	{53944, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{20882, 250, 22, 0x1},  // turkseencaicoseilanden
	{25427, 160, 11, 0x1},  // oesbekistan
	{33916, 210, 28, 0x1},  // cocoseilandenkeelingeilanden
	{59627, 160, 18, 0x1},  // republicuzbekistan
	{827, 234, 24, 0x1},    // collectiviteitmartinique
	{11153, 145, 10, 0x1},  // filipijnen
	{9731, 121, 17, 0x1},   // indonesiarepublic
	{25438, 240, 5, 0x81},  // #2pri
	{53322, 243, 12, 0x1},  // ilelareunion
	{10147, 35, 6, 0x1},    // monaco
	{12757, 107, 16, 0x1},  // republicofuganda
	{13622, 94, 15, 0x1},   // rwandanrepublic
	{47068, 132, 7, 0x1},   // koeweit
	{52032, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{37767, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13943, 191, 12, 0x1},  // republicperu
	{30116, 448, 5, 0x1},   // #5344
	{40093, 449, 5, 0x1},   // #6aus
	{5797, 10, 15, 0x1},    // bieloruslandrep
	{9179, 22, 13, 0x1},    // unitedkingdom
	{4865, 205, 25, 0x1},   // frenchsouthernterritories
	{15826, 128, 7, 0x1},   // kirgize
	{60597, 30, 13, 0x1},   // kingdomitalia
	{28699, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{47068, 132, 19, 0x1},  // koeweitprincipality
	{36758, 46, 11, 0x1},   // russiansfsr
	{1171, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{36808, 108, 7, 0x1},   // safrica
	{45163, 226, 22, 0x1},  // auheardmcdonaldislands
	{38488, 203, 34, 0x1},  // unitedstatesterritoryamericansamoa
	{27592, 63, 17, 0x1},   // republiekkameroen
	{1291, 76, 6, 0x1},     // guinea
	{9295, 22, 2, 0x1},     // vk
	{52172, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{55026, 137, 25, 0x1},  // republiekmarshalleilanden
	{9435, 120, 10, 0x1},   // micronisia
	{22235, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{30121, 450, 5, 0x2},   // #5345
	{51278, 126, 5, 0x1},   // #7jpn
	{28273, 22, 13, 0x1},   // unitedkingdon
	{6677, 120, 19, 0x1},   // micronesiafedstates
	{26714, 248, 19, 0x1},  // stpierreandmiquelon
	{50227, 225, 5, 0x1},   // #7hkg
	{4256, 249, 20, 0x1},   // dutchpartsaintmartin
	{47387, 65, 20, 0x1},   // kongopeoplesrepublic
	{1216, 37, 37, 0x21},   // macedoniaformerjoegoslavischerepublic
	{47781, 259, 15, 0x1},  // republiekkosovo
	{58967, 66, 11, 0x1},   // comorenunie
	{27789, 135, 17, 0x1},  // republieksrilanka
	{36320, 24, 17, 0x1},   // helleenserepublic
	{34923, 227, 9, 0x1},   // isleofman
	{52399, 254, 17, 0x1},  // statevaticaanstad
	{24873, 214, 30, 0x1},  // overseasterritorycaymanislands
	{46593, 210, 23, 0x1},  // cocosislandsaustralisch
	{61034, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{28422, 164, 5, 0x1},   // yeman
	{43877, 217, 16, 0x1},  // falklandeilanden
	{3872, 164, 5, 0x1},    // yemen
	{35547, 252, 13, 0x1},  // chinesetaipei
	{54100, 112, 12, 0x1},  // trucialcoast
	{25342, 146, 5, 0x81},  // #2plw
	{33773, 452, 5, 0x1},   // #5gha
	{51193, 185, 5, 0x1},   // #7jam
	{8201, 10, 18, 0x1},    // belarusbyelorussia
	{8436, 175, 19, 0x1},   // republicofcostarica
	{20604, 136, 21, 0x1},  // republicofthemaldives
	{53511, 48, 16, 0x1},   // kleinjoegoslavie
	{2858, 1, 22, 0x1},     // albaniapeoplesrepublic
	{48724, 16, 11, 0x1},   // germanywest
	{62462, 55, 19, 0x1},   // voormaligjugoslavie
	{31731, 215, 16, 0x1},  // westelijkesahara
	{30141, 453, 5, 0x1},   // #5350
	{50423, 26, 17, 0x1},   // republicofhungary
	{22118, 246, 23, 0x1},  // sthelenaanddependencies
	{34502, 7, 16, 0x1},    // koninkrijkbelgie
	{44883, 241, 27, 0x1},  // palestijnseautonomegebieden
	{33167, 276, 15, 0x2},  // republicofchina
	{45872, 98, 16, 0x1},   // republieksomalie
	{23937, 210, 9, 0x1},   // cocosisds
	{34043, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{30406, 304, 5, 0x1},   // #5540
	{37842, 195, 22, 0x1},  // trinidadtobagorepublic
	{28366, 17, 10, 0x1},   // denemarken
	{19248, 236, 26, 0x1},  // grondterritorynewcaledonia
	{8425, 129, 19, 0x1},   // formerkhmerrepublic
	{5797, 10, 12, 0x1},    // bielorusland
	{1462, 132, 14, 0x21},  // dawlatalkuwayt
	{333, 37, 23, 0x1},     // republieknoordmacedonie
	{25487, 44, 5, 0x81},   // #2prt
	{29131, 28, 5, 0x81},   // #4352
	{29981, 321, 5, 0x1},   // #5200
	{8868, 64, 28, 0x1},    // congodemocraticrepublicofthe
	{6677, 120, 15, 0x1},   // micronesiafedst
	{1599, 80, 15, 0x21},   // republicofkenya
	{18158, 254, 13, 0x1},  // vaticaanstaat
	{25502, 242, 5, 0x81},  // #2pyf
	{29166, 30, 5, 0x81},   // #4380
	{1136, 115, 6, 0x1},    // brunei
	{43266, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{51255, 125, 5, 0x1},   // #7jor
	{2488, 71, 3, 0x1},     // are
	{53162, 227, 18, 0x1},  // freeportmanislands
	{63254, 148, 10, 0x1},  // noordkorea
	{18158, 254, 8, 0x1},   // vaticaan
	{16940, 206, 13, 0x1},  // sabaenbonaire
	{26164, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{31600, 9, 23, 0x1},    // bosnaislandsherzegovina
	{31287, 241, 31, 0x1},  // palestineliberationorganization
	{14953, 46, 9, 0x1},    // fedrussia
	{22878, 136, 15, 0x1},  // maldivenislands
	{48177, 61, 5, 0x1},    // #7caf
	{31805, 215, 16, 0x1},  // saharaoccidental
	{35040, 444, 5, 0x1},   // #5lux
	{48840, 62, 5, 0x1},    // #7civ
	{3377, 92, 14, 0x21},   // republiekniger
	{37032, 187, 18, 0x1},  // republieksintlucia
	{30411, 340, 5, 0x1},   // #5541
	{53783, 162, 5, 0x1},   // #7van
	{10990, 66, 20, 0x1},   // archipelvandecomoren
	{48803, 16, 18, 0x1},   // fmrfedrepofgermany
	{2411, 252, 47, 0x1},   // penghukinmenmatsuseparatecustomsterritorytaiwan
	{55661, 154, 14, 0x1},  // koninkrijksiam
	{38589, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{41781, 76, 35, 0x1},   // revolutionairepeoplesrepublicguinea
	{41026, 219, 19, 0x1},  // baljuwschapguernsey
	{43189, 71, 14, 0x1},   // arabrepofegypt
	{12856, 138, 15, 0x1},  // burmanowmyanmar
	{52027, 454, 23, 0x2},  // koreademocraticrepublic
	{31471, 255, 22, 0x1},  // engelsemaagdeneilanden
	{60395, 191, 16, 0x1},  // republicadelperu
	{30146, 360, 5, 0x1},   // #5352
	{49181, 14, 5, 0x1},    // #7cze
	{60388, 14, 15, 0x1},   // czechiarepublic
	{43236, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{64470, 171, 25, 0x1},  // federalerepubliekbrazilie
	{54057, 231, 17, 0x1},  // fransdeelstmartin
	{4379, 120, 19, 0x21},  // micronesiafederatia
	{35609, 252, 23, 0x1},  // provincievanchinataiwan
	{32288, 231, 25, 0x1},  // sintmaartenfranseantillen
	{15373, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{209, 108, 3, 0x1},     // rsa
	{4408, 183, 8, 0x1},    // honduras
	{38369, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{47697, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6677, 120, 13, 0x1},   // micronesiafed
	{55455, 134, 15, 0x1},  // republiclebanon
	{4923, 28, 15, 0x1},    // republiciceland
	{7991, 45, 24, 0x1},    // romaniasocialistrepublic
	{4982, 62, 11, 0x1},    // cotedivoire
	{42273, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8484, 89, 19, 0x1},    // republiquedemaurice
	{30136, 456, 5, 0x1},   // #5349
	{39738, 457, 5, 0x1},   // #6840
	{4367, 120, 22, 0x21},  // federalsaintmicronesia
	{53753, 50, 18, 0x1},   // republikaslovenija
	{38461, 54, 15, 0x1},   // usaunitedstates
	{40999, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{30426, 350, 5, 0x1},   // #5553
	{60910, 123, 12, 0x1},  // empireofiran
	{40396, 165, 9, 0x1},   // adenyemen
	{1316, 123, 10, 0x21},  // empireiran
	{58533, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{30766, 458, 5, 0x1},   // #5940
	{50533, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{10569, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{42237, 10, 15, 0x1},   // repbielorusland
	{39468, 362, 4, 0x1},   // #658
	{4600, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{33804, 459, 5, 0x1},   // #5gmy
	{55326, 80, 14, 0x1},   // republiekkenia
	{33972, 460, 5, 0x1},   // #5guy
	{19309, 231, 23, 0x1},  // saintmartincollectivity
	{27213, 48, 16, 0x1},   // kleinjoegoslavia
	{7195, 253, 24, 0x1},   // minorislandsunitedstates
	{56602, 239, 16, 0x1},  // pitcairneilanden
	{3328, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{31281, 241, 15, 0x1},  // formerpalestine
	{32897, 43, 21, 0x1},   // peoplesrepublicpoland
	{20539, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{30421, 358, 5, 0x1},   // #5552
	{40145, 52, 15, 0x1},   // turkserepubliek
	{25293, 7, 7, 0x1},     // belgium
	{29136, 122, 5, 0x81},  // #4356
	{45317, 105, 15, 0x1},  // tunisiarepublic
	{29171, 62, 5, 0x81},   // #4384
	{33725, 461, 5, 0x1},   // #5gdr
	{44559, 462, 5, 0x1},   // #6mya
	{63700, 104, 14, 0x1},  // republicoftogo
	{15755, 205, 7, 0x1},   // frsterr
	{2166, 53, 14, 0x21},   // sovjetoekraine
	{10933, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{4842, 140, 15, 0x21},  // malayafederatie
	{7972, 45, 26, 0x1},    // socialistrepublicofromania
	{699, 14, 19, 0x1},     // tsjechischerepublic
	{42754, 463, 5, 0x1},   // #6jor
	{35413, 213, 24, 0x1},  // christmasislandterritory
	{52185, 225, 50, 0x1},  // peoplesrepublichongkongspecialadministrativeregion
	{47392, 45, 23, 0x1},   // peoplesrepublicroemenia
	{17167, 62, 23, 0x1},   // republiquedecotedivoire
	{12477, 45, 8, 0x1},    // roemenia
	{7796, 110, 9, 0x1},    // srhodesia
	{35145, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{7855, 161, 9, 0x1},    // vietnamsr
	{21406, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{20062, 138, 20, 0x1},  // republicunionmyanmar
	{30416, 357, 5, 0x1},   // #5551
	{56646, 256, 15, 0x1},  // virginislandsus
	{46659, 101, 9, 0x1},   // swasiland
	{16011, 19, 5, 0x1},    // eesti
	{37926, 215, 10, 0x1},  // westsahara
	{39248, 392, 4, 0x1},   // #640
	{8070, 10, 21, 0x1},    // formerwitrussischessr
	{17765, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{61939, 91, 15, 0x1},   // southwestafrica
	{12825, 138, 19, 0x1},  // unionofmyanmarburma
	{61052, 82, 10, 0x1},   // libiestaat
	{13175, 176, 13, 0x1},  // republiekcuba
	{3005, 48, 25, 0x21},   // serbiaandmontenegroformer
	{44520, 136, 13, 0x1},  // dhivehiraajje
	{2110, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{16839, 102, 18, 0x1},  // seychellenrepublic
	{18348, 170, 5, 0x81},  // #2bol
	{50943, 247, 26, 0x1},  // svalbardandjanmayenislands
	{36920, 77, 17, 0x1},   // thegambiarepublic
	{44106, 139, 25, 0x1},  // mongolischevolksrepubliek
	{56543, 159, 13, 0x1},  // elliceislands
	{50685, 187, 10, 0x1},  // saintlucia
	{39658, 335, 5, 0x1},   // #6750
	{10147, 35, 18, 0x1},   // monacoprincipality
	{31316, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{26775, 214, 10, 0x1},  // caimanesvk
	{43306, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12812, 138, 13, 0x1},  // republicburma
	{5438, 222, 26, 0x1},   // overzeesterritorygroenland
	{8771, 64, 30, 0x1},    // congodemocraticrepublicofzaire
	{33298, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{44469, 52, 15, 0x1},   // republicturkiye
	{662, 54, 2, 0x1},      // us
	{39263, 278, 4, 0x1},   // #641
	{20371, 170, 28, 0x1},  // boliviaplurinationalstatesof
	{16489, 165, 18, 0x1},  // republicsouthjemen
	{18051, 186, 20, 0x1},  // stchristopherennevis
	{24575, 58, 16, 0x1},   // republiekdahomey
	{4608, 221, 19, 0x1},   // territoryguadeloupe
	{32204, 231, 23, 0x1},  // collectivitesaintmartin
	{13333, 124, 4, 0x1},   // irak
	{30156, 464, 5, 0x1},   // #5359
	{39723, 424, 5, 0x1},   // #6820
	{49103, 118, 5, 0x1},   // #7cyp
	{51963, 114, 17, 0x1},  // mamlakatalbahrayn
	{9491, 142, 14, 0x1},   // naoerorepublic
	{52, 223, 35, 0x1},     // overzeesecollectiviteitfrenchguyana
	{38603, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{669, 12, 7, 0x1},      // schweiz
	{11531, 202, 21, 0x1},  // netherlandswestindies
	{18171, 241, 14, 0x1},  // palestinastaat
	{52498, 237, 13, 0x1},  // norfolkeiland
	{15089, 15, 9, 0x1},    // formergdr
	{8187, 190, 14, 0x1},   // panamarepublic
	{18882, 136, 16, 0x1},  // republicmaldives
	{22861, 30, 5, 0x81},   // #2ita
	{12839, 138, 17, 0x1},  // burmaunionmyanmar
	{13539, 71, 11, 0x1},   // formeregypt
	{60411, 96, 15, 0x1},   // republicsenegal
	{27870, 118, 6, 0x1},   // cyprus
	{42060, 188, 21, 0x1},  // mexicoverenigdestaten
	{58822, 78, 15, 0x1},   // portugeesguinea
	{10007, 231, 21, 0x1},  // saintmartinfrenchpart
	{45827, 98, 24, 0x1},   // somalidemocraticrepublic
	{30756, 363, 5, 0x1},   // #5920
	{39268, 396, 4, 0x1},   // #642
	{35547, 252, 19, 0x1},  // chinesetaipeitaiwan
	{12097, 242, 14, 0x1},  // franspolynesie
	{33342, 225, 15, 0x1},  // hongkongchinapr
	{38430, 255, 15, 0x1},  // ukvirginislands
	{6708, 248, 22, 0x1},   // fsaintpierreetmiquelon
	{7092, 48, 6, 0x1},     // servia
	{17610, 8, 5, 0x81},    // #2bgr
	{39733, 465, 5, 0x1},   // #6835
	{9952, 16, 17, 0x1},    // formerwestgermany
	{34601, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{64893, 85, 15, 0x1},   // malgasyrepublic
	{18724, 209, 5, 0x81},  // #2bvt
	{34959, 466, 5, 0x1},   // #5les
	{35653, 160, 19, 0x1},  // republicoezbekistan
	{60273, 6, 12, 0x1},    // azerbeidzjan
	{49596, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{8390, 67, 19, 0x1},    // republicofcapeverde
	{15902, 10, 6, 0x1},    // #3byaa
	{47043, 361, 5, 0x1},   // #6wsm
	{38327, 467, 5, 0x1},   // #5uga
	{25421, 172, 9, 0x1},   // barbadoes
	{15095, 15, 3, 0x1},    // gdr
	{61761, 93, 22, 0x1},   // federalrepublicnigeria
	{53700, 197, 14, 0x1},  // saintvincentgr
	{29176, 185, 5, 0x81},  // #4388
	{41507, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{22541, 4, 23, 0x1},    // commonwealthofaustralia
	{31660, 239, 14, 0x1},  // pitcairnisland
	{24139, 108, 18, 0x1},  // republicsuidafrika
	{30761, 468, 5, 0x1},   // #5935
	{39408, 469, 4, 0x1},   // #653
	{4096, 210, 20, 0x1},   // cocoskeelingeilanden
	{60249, 79, 16, 0x1},   // equatorialguinea
	{6746, 244, 8, 0x1},    // vietnams
	{6939, 140, 15, 0x1},   // malayafederatia
	{5158, 240, 27, 0x1},   // overzeesterritorypuertorico
	{17491, 57, 5, 0x81},   // #2bdi
	{39743, 470, 5, 0x1},   // #6850
	{34869, 471, 5, 0x1},   // #5lbr
	{21413, 208, 24, 0x1},  // overzeesterritorybermuda
	{18305, 208, 5, 0x81},  // #2bmu
	{34389, 241, 19, 0x1},  // palestineoccupiedtr
	{21387, 208, 15, 0x1},  // bermudaeilanden
	{56028, 95, 14, 0x1},   // republieksudan
	{50798, 129, 15, 0x1},  // stateofcambodia
	{6380, 251, 24, 0x1},   // overseasterritorytokelau
	{62110, 138, 9, 0x1},   // unieburma
	{36785, 422, 5, 0x1},   // #5rvn
	{5809, 155, 20, 0x1},   // republictadzjikistan
	{34700, 128, 18, 0x1},  // kyrgyzrespublikasy
	{11825, 257, 22, 0x1},  // wallisenfutunaeilanden
	{30771, 472, 5, 0x1},   // #5946
	{30781, 311, 5, 0x1},   // #5950
	{38124, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{37938, 106, 7, 0x1},   // tazania
	{39398, 473, 4, 0x1},   // #652
	{30801, 474, 5, 0x1},   // #5986
	{48431, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{48415, 48, 22, 0x1},   // serbiamontenegroformer
	{49433, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{42649, 64, 23, 0x1},   // kongodemocraticrepublic
	{3030, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{31660, 239, 15, 0x1},  // pitcairnislands
	{31577, 198, 11, 0x1},  // venezuelarb
	{3853, 68, 16, 0x21},   // djiboutirepublic
	{10863, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14734, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{7458, 199, 9, 0x1},    // landaruba
	{21614, 64, 7, 0x1},    // rdcongo
	{52766, 149, 5, 0x1},   // #7qat
	{15919, 225, 9, 0x1},   // xianggang
	{34138, 61, 11, 0x1},   // centralafrr
	{31281, 241, 37, 0x1},  // formerpalestineliberationorganization
	{30776, 475, 5, 0x1},   // #5947
	{44040, 235, 21, 0x1},  // grondterritorymayotte
	{15248, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{3783, 257, 28, 0x1},   // territorywallisfutunaislands
	{39378, 416, 4, 0x1},   // #651
	{30806, 476, 5, 0x1},   // #5987
	{6397, 251, 22, 0x1},   // tokelauassociatemember
	{65514, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{65098, 169, 13, 0x1},  // britshonduras
	{2660, 209, 30, 0x1},   // overseasterritorybouvetislands
	{32250, 249, 22, 0x1},  // netherlandssintmaarten
	{2668, 209, 22, 0x1},   // territorybouvetislands
	{47678, 168, 8, 0x1},   // bahamaes
	{22276, 102, 17, 0x1},  // seychellenislands
	{1456, 223, 12, 0x1},   // frenchguiana
	{15505, 156, 11, 0x1},  // turkmenstan
	{62110, 138, 26, 0x1},  // unieburmasocialistrepublic
	{57768, 64, 12, 0x1},   // belgiancongo
	{46682, 33, 20, 0x1},   // grandduchyluxembourg
	{49857, 73, 8, 0x1},    // ityopiya
	{2104, 53, 32, 0x21},   // ukrainiansovietsocialistrepublic
	{15059, 144, 19, 0x1},  // pakistaninclbanglad
	{37215, 15, 27, 0x1},   // democraticrepublicofgermany
	{18071, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{1984, 40, 17, 0x21},   // formernetherlands
	{36202, 477, 5, 0x1},   // #5pak
	{17705, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{38663, 25, 15, 0x1},   // croatiarepublic
	{53421, 259, 14, 0x1},  // kosovarepublic
	{47860, 157, 32, 0x1},  // republicademocraticadetimorleste
	{34048, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{54264, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{60671, 78, 15, 0x1},   // portugeesguinee
	{2148, 162, 8, 0x1},    // vanutatu
	{21134, 6, 10, 0x1},    // azerbaijan
	{47206, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{15908, 13, 6, 0x1},    // #3cshh
	{38758, 478, 5, 0x1},   // #5yem
	{15606, 240, 31, 0x1},  // unitedstatesterritorypuertorico
	{56381, 61, 28, 0x1},   // formercentralafricanrepublic
	{49378, 19, 15, 0x1},   // estoniarepublic
	{3722, 246, 25, 0x1},   // ascensionentristandacunha
	{50874, 48, 26, 0x1},   // serviamontenegrostatenunia
	{49042, 175, 5, 0x1},   // #7crc
	{14644, 123, 4, 0x1},   // iran
	{55273, 80, 14, 0x1},   // jamhuriyakenya
	{4332, 120, 25, 0x21},  // micronesiafederalstatesof
	{40098, 479, 5, 0x1},   // #6aze
	{2336, 234, 22, 0x1},   // collectivitymartinique
	{33335, 117, 7, 0x1},   // chinapr
	{39653, 420, 5, 0x1},   // #6740
	{36549, 378, 5, 0x1},   // #5pol
	{65403, 12, 19, 0x1},   // confederationsuisse
	{53762, 50, 9, 0x1},    // slovenija
	{4800, 120, 19, 0x21},  // micronesiefederatie
	{63192, 14, 20, 0x1},   // tsjechischerepubliek
	{64604, 242, 18, 0x1},  // polynesiafrancaise
	{59279, 151, 17, 0x1},  // singaporerepublic
	{38812, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{7269, 13, 16, 0x1},    // tsjechoslowakije
	{50512, 186, 21, 0x1},  // stchristopherandnevis
	{30786, 480, 5, 0x1},   // #5955
	{61204, 129, 15, 0x1},  // kingdomcambodia
	{39453, 481, 4, 0x1},   // #657
	{52888, 197, 24, 0x1},  // saintvincentengrenadines
	{62481, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{15840, 117, 3, 0x1},   // prc
	{49082, 176, 5, 0x1},   // #7cub
	{13229, 186, 20, 0x1},  // stchristoffelennevis
	{34801, 482, 5, 0x1},   // #5lat
	{39728, 483, 5, 0x1},   // #6830
	{63397, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{41372, 105, 14, 0x1},  // tunisiakingdom
	{48903, 63, 5, 0x1},    // #7cmr
	{25796, 244, 3, 0x1},   // rvn
	{1845, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{55909, 145, 18, 0x1},  // filipijnserepublic
	{7050, 74, 15, 0x1},    // republicofgabon
	{3775, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{25492, 192, 5, 0x81},  // #2pry
	{32732, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{62791, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{28519, 148, 11, 0x1},  // demrepkorea
	{46443, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{8824, 64, 36, 0x1},    // kinshasacongodemocraticrepubliczaire
	{27853, 134, 15, 0x1},  // lebanonrepublic
	{39698, 484, 4, 0x1},   // #680
	{1712, 195, 2, 0x1},    // tt
	{39443, 485, 4, 0x1},   // #656
	{15410, 54, 9, 0x1},    // vsamerica
	{48742, 16, 22, 0x1},   // federalrepublicgermany
	{22028, 223, 15, 0x1},  // guyanefrancaise
	{10955, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{63158, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{26815, 129, 17, 0x1},  // kingdomofcambodia
	{25184, 238, 10, 0x1},  // niueisland
	{21620, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{48249, 214, 5, 0x1},   // #7cay
	{1563, 68, 18, 0x1},    // afarissarterritory
	{57111, 46, 10, 0x1},   // ruslandfed
	{29391, 486, 5, 0x1},   // #4532
	{16131, 110, 18, 0x1},  // republicofzimbabwe
	{30716, 424, 5, 0x1},   // #5820
	{36087, 64, 11, 0x1},   // congodemrep
	{1091, 232, 10, 0x1},   // nmarianais
	{64117, 49, 18, 0x1},   // republicofslovakia
	{28815, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{36262, 487, 5, 0x1},   // #5pan
	{14510, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{478, 138, 5, 0x1},     // birma
	{13437, 104, 13, 0x1},  // republiektogo
	{39428, 488, 4, 0x1},   // #655
	{39563, 489, 5, 0x1},   // #6678
	{30796, 490, 5, 0x1},   // #5983
	{39073, 491, 4, 0x1},   // #631
	{4332, 120, 23, 0x21},  // micronesiafederalstates
	{30211, 305, 5, 0x1},   // #5375
	{49018, 67, 5, 0x1},    // #7cpv
	{4684, 43, 6, 0x1},     // poland
	{11139, 145, 24, 0x1},  // republiekvandefilipijnen
	{39748, 492, 5, 0x1},   // #6860
	{12498, 221, 13, 0x1},  // flaguadeloupe
	{2707, 255, 12, 0x21},  // brvirginisds
	{52835, 147, 17, 0x1},  // papoeanieuwguinea
	{29396, 199, 5, 0x81},  // #4533
	{36700, 174, 17, 0x1},  // republiekcolombia
	{60510, 45, 7, 0x1},    // romenia
	{61294, 68, 16, 0x1},   // frenchafarsissas
	{21499, 255, 15, 0x1},  // britishvirginis
	{27513, 63, 8, 0x1},    // kameroun
	{16299, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{8280, 129, 20, 0x1},   // formerkhmerrepubliek
	{53854, 66, 15, 0x1},   // republiccomoros
	{2322, 42, 2, 0x1},     // nz
	{24259, 22, 25, 0x1},   // greatbritainunitedkingdom
	{32027, 211, 21, 0x1},  // newzeelandcookislands
	{39418, 351, 4, 0x1},   // #654
	{25075, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{61568, 21, 21, 0x1},   // metropolischfrankrijk
	{34541, 39, 19, 0x1},   // republiekmontenegro
	{13375, 150, 11, 0x1},  // saudiarabia
	{62183, 101, 18, 0x1},  // kingdomofswaziland
	{7682, 230, 22, 0x1},   // overzeesterritorymacau
	{29421, 42, 5, 0x81},   // #4554
	{43857, 217, 20, 0x1},  // falklandisdsmalvinas
	{29381, 493, 5, 0x1},   // #4530
	{38459, 284, 5, 0x1},   // #5usa
	{27960, 20, 16, 0x1},   // republiekfinland
	{3899, 165, 23, 0x1},   // yemendemocraticrepublic
	{24271, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{43341, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{22827, 29, 5, 0x81},   // #2isr
	{36232, 474, 5, 0x1},   // #5pal
	{46984, 494, 5, 0x1},   // #6ukr
	{43818, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{9895, 138, 27, 0x1},   // socialistrepublicunionburma
	{35125, 118, 14, 0x1},  // republiccyprus
	{7950, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{44701, 110, 16, 0x1},  // rhodesiazimbabwe
	{56119, 54, 18, 0x1},   // unitedsatesamerica
	{39543, 495, 5, 0x1},   // #6660
	{23817, 213, 13, 0x1},  // christmasisds
	{22564, 168, 24, 0x1},  // commonwealthofthebahamas
	{18717, 161, 7, 0x1},   // vietman
	{5555, 257, 16, 0x1},   // wallisandfutunaf
	{45144, 251, 21, 0x1},  // grondterritorytokelau
	{7699, 230, 5, 0x1},    // macau
	{30206, 313, 5, 0x1},   // #5373
	{27843, 134, 17, 0x1},  // republicoflebanon
	{59919, 67, 12, 0x1},   // centralverde
	{0, 207, 35, 0x1},      // overseascollectivitysaintbarthelemy
	{5918, 106, 18, 0x1},   // tanganyikazanzibar
	{29386, 212, 5, 0x81},  // #4531
	{22581, 168, 19, 0x1},  // bahamascommonwealth
	{58262, 227, 9, 0x1},   // eilandman
	{3092, 154, 11, 0x21},  // kingdomsiam
	{16418, 157, 6, 0x1},   // #3tptl
	{36427, 457, 5, 0x1},   // #5phi
	{64334, 164, 23, 0x1},  // formerarabrepublicyemen
	{46761, 197, 26, 0x1},  // saintvincentendegrenadinen
	{211, 241, 17, 0x21},   // westbankgazastrip
	{35331, 232, 19, 0x1},  // northmarianaislands
	{1486, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{37464, 196, 24, 0x1},  // republictenoostenuruguay
	{2154, 156, 13, 0x1},   // turkemenistan
	{3924, 292, 5, 0x83},   // congo
	{52482, 22, 14, 0x1},   // grootbritannia
	{65359, 149, 5, 0x1},   // katar
	{39488, 318, 4, 0x1},   // #660
	{13685, 189, 19, 0x1},  // republicofnicaragua
	{30811, 374, 5, 0x1},   // #5990
	{13071, 82, 5, 0x1},    // libia
	{1738, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{40327, 93, 19, 0x1},   // federationofnigeria
	{38166, 147, 15, 0x1},  // newguineapapoua
	{28891, 496, 5, 0x1},   // #4200
	{18594, 100, 16, 0x1},  // stomeandprincipe
	{30201, 497, 5, 0x1},   // #5372
	{24781, 68, 18, 0x1},   // republiquedjibouti
	{11104, 207, 10, 0x1},  // saintbarts
	{48556, 103, 5, 0x1},   // #7cha
	{4830, 140, 18, 0x21},  // federatievanmalaya
	{64759, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{36053, 64, 25, 0x1},   // republiekcongoleopoldstad
	{29371, 141, 5, 0x81},  // #4524
	{2736, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{188, 241, 15, 0x21},   // westbankandgaza
	{22696, 228, 5, 0x81},  // #2iot
	{36554, 315, 5, 0x1},   // #5por
	{50131, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{2300, 78, 10, 0x1},    // guineabiss
	{41762, 62, 21, 0x1},   // ivorycoastcotedivoire
	{49242, 119, 12, 0x1},  // dominionfiji
	{37002, 164, 14, 0x1},  // republiekjemen
	{41114, 61, 26, 0x1},   // centraalafrikaanserepublic
	{15098, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{26448, 229, 15, 0x1},  // jerseybailiwick
	{22983, 85, 18, 0x1},   // madagascarrepublic
	{2499, 104, 4, 0x1},    // togo
	{12781, 20, 15, 0x1},   // finlandrepublic
	{33430, 230, 12, 0x1},  // chinaprmacau
	{1506, 49, 9, 0x21},    // slovakrep
	{30196, 415, 5, 0x1},   // #5371
	{37149, 124, 4, 0x1},   // irag
	{40283, 195, 25, 0x1},  // republiektrinidadentobago
	{13017, 82, 20, 0x1},   // lybianarabjamahiriya
	{64211, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{15990, 157, 9, 0x1},   // oosttimor
	{32763, 93, 17, 0x1},   // nigeriafederation
	{57659, 128, 14, 0x1},  // kyrgyzrepublic
	{14314, 153, 8, 0x1},   // syrianar
	{4571, 243, 19, 0x1},   // collectivityreunion
	{34382, 241, 15, 0x1},  // stateofpalestin
	{55256, 133, 11, 0x1},  // laoskingdom
	{36067, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{41624, 98, 14, 0x1},   // somalirepublic
	{17817, 206, 21, 0x1},  // seustatiussababonaire
	{22711, 124, 5, 0x81},  // #2irq
	{13831, 174, 8, 0x1},   // colombia
	{60604, 30, 18, 0x1},   // italiaanserepublic
	{38655, 25, 15, 0x1},   // republiccroatia
	{57118, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{12131, 49, 16, 0x1},   // republicslovakia
	{36654, 353, 5, 0x1},   // #5prk
	{11580, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{39548, 463, 5, 0x1},   // #6663
	{28247, 163, 5, 0x81},  // #2wsm
	{40396, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{21808, 133, 12, 0x1},  // peodemreplao
	{694, 6, 12, 0x21},     // azerbeidjaan
	{7550, 42, 12, 0x1},    // nieuwzeeland
	{37594, 150, 11, 0x1},  // saudiarabie
	{54710, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{29006, 68, 5, 0x81},   // #4262
	{30191, 498, 5, 0x1},   // #5370
	{40083, 499, 5, 0x1},   // #6arm
	{6102, 54, 3, 0x1},     // usa
	{34752, 403, 5, 0x1},   // #5lao
	{46867, 44, 18, 0x1},   // republicofportugal
	{1392, 54, 15, 0x1},    // verenigdestaten
	{40201, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{29426, 189, 5, 0x81},  // #4558
	{31846, 47, 9, 0x1},    // sanmarino
	{7226, 54, 20, 0x1},    // unitedsatesofamerica
	{29401, 249, 5, 0x81},  // #4534
	{600, 248, 29, 0x21},   // departmentsaintpierremiquelon
	{7086, 48, 22, 0x1},    // formerserviamontenegro
	{15067, 144, 22, 0x1},  // inclbangladeshpakistan
	{32483, 29, 11, 0x1},   // israelstate
	{29481, 144, 5, 0x81},  // #4586
	{29486, 500, 5, 0x1},   // #4590
	{20109, 6, 22, 0x1},    // azarbaycanrespublikasi
	{18496, 198, 20, 0x1},  // venezuelarepublicbol
	{2084, 13, 20, 0x21},   // czechoslovakiaformer
	{3651, 246, 25, 0x1},   // tristandacunhaenascension
	{42515, 163, 23, 0x1},  // independentstateofsamoa
	{29151, 124, 5, 0x81},  // #4368
	{29161, 29, 5, 0x81},   // #4376
	{52625, 179, 15, 0x1},  // ecuadorrepublic
	{43675, 233, 17, 0x1},  // montserratislands
	{43633, 134, 15, 0x1},  // republiclibanon
	{46328, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{4040, 210, 14, 0x1},   // keelingislands
	{25329, 191, 5, 0x81},  // #2per
	{2118, 257, 23, 0x1},   // departementwallisfutuna
	{12801, 138, 11, 0x1},  // myanmarunie
	{20861, 250, 18, 0x1},  // turkscaicosislands
	{61143, 57, 19, 0x1},   // republiqueduburundi
	{28896, 14, 5, 0x81},   // #4203
	{21984, 213, 26, 0x1},  // territoryofchristmasisland
	{43599, 176, 12, 0x1},  // cubarepublic
	{39373, 501, 5, 0x1},   // #6501
	{26606, 111, 20, 0x1},  // republiekafghanistan
	{29406, 206, 5, 0x81},  // #4535
	{29476, 146, 5, 0x81},  // #4585
	{29491, 190, 5, 0x81},  // #4591
	{17678, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{41047, 63, 8, 0x1},    // camerron
	{23865, 112, 18, 0x1},  // unitedarabemirates
	{5952, 206, 18, 0x1},   // caribischnederland
	{21799, 200, 8, 0x1},   // anguilla
	{22555, 4, 21, 0x1},    // australiacommonwealth
	{35349, 207, 11, 0x1},  // saintbarths
	{52662, 22, 14, 0x1},   // grootbritannie
	{60290, 247, 18, 0x1},  // svalbardenjanmayen
	{16879, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{38849, 205, 45, 0x1},  // territoryofthefrenchsouthernandantarcticlands
	{4667, 43, 23, 0x1},    // peoplesrepublicofpoland
	{52060, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{39493, 283, 5, 0x1},   // #6615
	{27500, 91, 15, 0x1},   // southwestafrika
	{28405, 101, 15, 0x1},  // umbusoweswatini
	{50300, 138, 12, 0x1},  // unievanbirma
	{28323, 161, 8, 0x1},   // nvietnam
	{5314, 154, 8, 0x1},    // thialand
	{2138, 161, 12, 0x21},  // vietnamnorth
	{28901, 58, 5, 0x81},   // #4204
	{17387, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{48662, 138, 19, 0x1},  // myanmarrepublicunie
	{3596, 159, 13, 0x21},  // tuvaluislands
	{29001, 205, 5, 0x81},  // #4260
	{20803, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{57255, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{18257, 169, 5, 0x81},  // #2blz
	{8115, 224, 4, 0x1},    // guam
	{58225, 196, 25, 0x1},  // orientalrepublicofuruguay
	{17967, 114, 5, 0x81},  // #2bhr
	{54083, 231, 14, 0x1},  // stmartinfrench
	{8018, 198, 9, 0x1},    // venezuela
	{39368, 467, 5, 0x1},   // #6500
	{9339, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{29366, 142, 5, 0x81},  // #4520
	{54988, 255, 3, 0x1},   // bvi
	{29471, 137, 5, 0x81},  // #4584
	{53472, 125, 22, 0x1},  // hashemitekingdomjordan
	{25558, 85, 18, 0x1},   // republicmadagaskar
	{9418, 244, 18, 0x1},   // formersouthvietnam
	{49699, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{47594, 197, 26, 0x1},  // saintvincentendegrenadines
	{42758, 52, 15, 0x1},   // republicturkije
	{44252, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{27053, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{39553, 291, 5, 0x1},   // #6666
	{12773, 20, 15, 0x1},   // republicfinland
	{1677, 54, 2, 0x1},     // vs
	{39558, 502, 5, 0x1},   // #6670
	{3982, 234, 29, 0x1},   // overzeesdepartementmartinique
	{40151, 130, 17, 0x1},  // republiekkiribati
	{18496, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{9804, 55, 17, 0x1},    // formerjoegoslavia
	{19796, 149, 10, 0x1},  // qatarstate
	{17564, 206, 5, 0x81},  // #2bes
	{29026, 241, 5, 0x81},  // #4275
	{25370, 43, 21, 0x1},   // polishpeoplesrepublic
	{1282, 79, 25, 0x1},    // republicaguineaecuatorial
	{18193, 168, 5, 0x81},  // #2bhs
	{55502, 171, 14, 0x1},  // republicbrazil
	{27310, 71, 23, 0x1},   // unitedarabrepublicegypt
	{20777, 98, 15, 0x1},   // republicsomalia
	{48835, 117, 5, 0x1},   // #7chn
	{29466, 120, 5, 0x81},  // #4583
	{48010, 79, 17, 0x1},   // equatoriaalguinea
	{6245, 212, 23, 0x1},   // curacaokofthenetherland
	{1827, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{10293, 48, 19, 0x1},   // serbiaandmontenegro
	{46943, 370, 5, 0x1},   // #6uae
	{32145, 123, 14, 0x1},  // keizerrijkiran
	{9407, 95, 11, 0x1},    // northsoedan
	{31577, 198, 12, 0x1},  // venezuelarbv
	{8379, 14, 19, 0x1},    // formerczechrepublic
	{31219, 441, 5, 0x1},   // #5bel
	{14654, 133, 3, 0x1},   // lao
	{13289, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{29011, 74, 5, 0x81},   // #4266
	{49047, 25, 5, 0x1},    // #7cro
	{53404, 36, 15, 0x1},   // moldovarepublic
	{23985, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{19132, 61, 21, 0x1},   // centralafricarepublic
	{52055, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1653, 256, 24, 0x1},   // territoryusvirginislands
	{18663, 503, 5, 0x1},   // #2bur
	{33813, 228, 24, 0x1},  // britsindischoceaangebied
	{8873, 64, 36, 0x1},    // democraticrepublicofthekinshasacongo
	{46140, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{21461, 214, 21, 0x1},  // kaaimanislandsbritish
	{46123, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{13545, 71, 6, 0x1},    // egypte
	{11878, 154, 17, 0x1},  // kingdomofthailand
	{55145, 64, 24, 0x1},   // republiccongoleopoldstad
	{14045, 105, 7, 0x1},   // tunesia
	{29146, 123, 5, 0x81},  // #4364
	{29156, 27, 5, 0x81},   // #4372
	{9995, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{25376, 139, 23, 0x1},  // peoplesrepublicmongolia
	{1913, 205, 21, 0x21},  // frsouthantarcticlands
	{60341, 136, 17, 0x1},  // sultanatemaldiven
	{51448, 252, 9, 0x1},   // roctaiwan
	{16724, 101, 17, 0x1},  // swazilandeswatini
	{33021, 504, 5, 0x1},   // #5eqg
	{39498, 505, 5, 0x1},   // #6616
	{60310, 247, 21, 0x1},  // spitsbergenenjanmayen
	{33957, 488, 5, 0x1},   // #5grn
	{6730, 244, 23, 0x1},   // formerrepublicofvietnam
	{8385, 14, 8, 0x1},     // czechrep
	{33177, 225, 13, 0x1},  // chinahongkong
	{37457, 196, 24, 0x1},  // uruguayrepublictenoosten
	{29461, 253, 5, 0x81},  // #4581
	{38531, 506, 5, 0x1},   // #5uzb
	{18324, 164, 15, 0x1},  // koninkrijkjemen
	{4207, 249, 22, 0x1},   // saintmaartennederlands
	{40999, 70, 22, 0x1},   // volksrepubliekzanzibar
	{24812, 507, 5, 0x1},   // #2nhb
	{25031, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{32418, 160, 11, 0x1},  // oezbekistan
	{15860, 117, 7, 0x1},   // vrchina
	{536, 207, 26, 0x1},    // departementsaintbarthelemy
	{34195, 163, 30, 0x1},  // independentstateofwesternsamoa
	{65048, 186, 21, 0x1},  // saintchristoffelnevis
	{39528, 508, 5, 0x1},   // #6645
	{31273, 509, 5, 0x1},   // #5ben
	{27362, 68, 16, 0x1},   // frenchsomaliland
	{28906, 17, 5, 0x81},   // #4208
	{1042, 232, 30, 0x1},   // commonwealthofnorthernmarianas
	{26714, 248, 14, 0x1},  // stpierreandmiq
	{58218, 196, 23, 0x1},  // uruguayorientalrepublic
	{29031, 16, 5, 0x81},   // #4276
	{40044, 316, 5, 0x1},   // #6arg
	{59127, 20, 17, 0x1},   // republikenfinland
	{56777, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{48669, 138, 19, 0x1},  // republicuniemyanmar
	{39939, 304, 5, 0x1},   // #6ang
	{27456, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{48586, 173, 5, 0x1},   // #7chi
	{24366, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{29456, 232, 5, 0x81},  // #4580
	{20486, 241, 14, 0x1},  // palestinastate
	{50005, 111, 26, 0x1},  // afghanistanislamicrepublic
	{28019, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{51836, 31, 5, 0x1},    // #7lie
	{22533, 177, 20, 0x1},  // dominicacommonwealth
	{218, 20, 12, 0x1},     // suomifinland
	{41171, 29, 11, 0x1},   // staatisrael
	{2639, 203, 13, 0x1},   // americansamoa
	{14292, 18, 5, 0x1},    // spain
	{42400, 411, 5, 0x1},   // #6gui
	{9821, 48, 17, 0x1},    // formerjoegoslavie
	{13701, 221, 10, 0x1},  // guadaloupe
	{4662, 58, 20, 0x1},    // beninpeoplesrepublic
	{28180, 257, 5, 0x81},  // #2wlf
	{48724, 16, 8, 0x1},    // germanyw
	{41490, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{12529, 234, 13, 0x1},  // flamartinique
	{46757, 105, 6, 0x1},   // tunisa
	{21628, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{53338, 105, 14, 0x1},  // kingdomtunisia
	{49917, 79, 17, 0x1},   // equatoriaalguinee
	{347, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{144, 236, 21, 0x1},    // newcaledoniaterritory
	{24903, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{940, 15, 18, 0x1},     // fmrdemrepofgermany
	{15914, 48, 6, 0x1},    // #3csxx
	{6828, 241, 30, 0x1},   // occupiedpalestinianterritories
	{61155, 57, 15, 0x1},   // burundirepublic
	{52714, 112, 11, 0x1},  // trucialoman
	{31163, 510, 5, 0x1},   // #5bah
	{29021, 77, 5, 0x81},   // #4270
	{138, 66, 14, 0x21},    // comoroeilanden
	{36944, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{31449, 154, 17, 0x1},  // ratchaanachakthai
	{4427, 183, 18, 0x21},  // republicofhonduras
	{35000, 32, 9, 0x1},    // lithuania
	{22408, 227, 5, 0x81},  // #2imn
	{29496, 147, 5, 0x81},  // #4598
	{23099, 147, 12, 0x1},  // pnorthguinea
	{6480, 380, 19, 0x2},   // sintmaartenstmartin
	{7826, 8, 15, 0x1},     // kingdombulgaria
	{29141, 121, 5, 0x81},  // #4360
	{4116, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{55260, 129, 15, 0x1},  // kingdomcambodja
	{33809, 384, 5, 0x1},   // #5gnb
	{39523, 511, 5, 0x1},   // #6640
	{49311, 186, 25, 0x1},  // saintkittsnevilleanguilla
	{740, 10, 17, 0x21},    // belarusrepublicof
	{37041, 187, 9, 0x1},   // sintlucia
	{11491, 40, 18, 0x1},   // nederlandenkingdom
	{8659, 100, 11, 0x1},   // saotomeandp
	{47506, 82, 19, 0x1},   // libyanarabjamahirya
	{5090, 65, 22, 0x1},    // peoplesrepublicofcongo
	{52601, 145, 20, 0x1},  // philippijnserepublic
	{49308, 193, 5, 0x1},   // #7esa
	{14496, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{39934, 295, 5, 0x1},   // #6and
	{18200, 9, 3, 0x1},     // bih
	{33624, 122, 13, 0x1},  // indiarepublic
	{54742, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{2305, 107, 14, 0x21},  // republicuganda
	{14654, 133, 4, 0x1},   // laos
	{12356, 33, 10, 0x1},   // letzebuerg
	{17320, 206, 18, 0x1},  // sainteustatiussaba
	{867, 202, 19, 0x21},   // nederlandseantillen
	{55857, 24, 14, 0x1},   // republicgreece
	{24927, 250, 25, 0x1},  // turkscaicosislandsbritish
	{53220, 48, 5, 0x1},    // #7srb
	{20617, 136, 17, 0x1},  // maldivessultanate
	{58293, 36, 16, 0x1},   // republicmoldavia
	{20, 207, 15, 0x1},     // saintbarthelemy
	{58950, 108, 14, 0x1},  // zuidafrikaunie
	{25497, 241, 5, 0x81},  // #2pse
	{19801, 141, 12, 0x1},  // stateofnepal
	{46260, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9688, 65, 19, 0x1},    // brazzavillecongorep
	{2915, 62, 11, 0x21},   // cotedlvoire
	{32369, 150, 12, 0x1},  // saoudiarabia
	{58878, 90, 14, 0x1},   // republicmalawi
	{34000, 87, 20, 0x1},   // republicofmozambique
	{15742, 151, 9, 0x1},   // singapura
	{17605, 113, 5, 0x81},  // #2bgd
	{29016, 23, 5, 0x81},   // #4268
	{11786, 148, 8, 0x1},   // demkorea
	{49979, 72, 5, 0x1},    // ertra
	{65258, 186, 23, 0x1},  // stkittsennevisfederatie
	{18214, 10, 5, 0x81},   // #2blr
	{9185, 82, 14, 0x1},    // kingdomoflibya
	{1084, 232, 22, 0x1},   // northernmarianaislands
	{49647, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{29376, 40, 5, 0x81},   // #4528
	{23719, 136, 18, 0x1},  // maledivenrepubliek
	{22993, 145, 18, 0x1},  // republicfilipijnen
	{22403, 121, 5, 0x81},  // #2idn
	{54386, 210, 21, 0x1},  // cocosislandsterritory
	{27250, 241, 12, 0x1},  // gazawestbank
	{1664, 255, 13, 0x2},   // virginislands
	{37736, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{22706, 123, 5, 0x81},  // #2irn
	{16412, 46, 6, 0x1},    // #3suhh
	{7462, 199, 15, 0x1},   // arubanederlands
	{27640, 253, 5, 0x81},  // #2umi
	{2416, 22, 2, 0x1},     // uk
	{24130, 89, 17, 0x1},   // mauritiusrepublic
	{55919, 181, 18, 0x1},  // republicaguatemala
	{15190, 37, 14, 0x1},   // northmacedonia
	{38631, 48, 24, 0x1},   // montenegroserbiafrserbia
	{42910, 143, 22, 0x1},  // muscatandomansultanate
	{44059, 243, 30, 0x1},  // territorialcollectivityreunion
	{24846, 229, 20, 0x1},  // channelislandsjersey
	{13481, 259, 14, 0x1},  // kosovorepublic
	{11664, 147, 30, 0x1},  // papuanewguineaindependentstate
	{33609, 146, 13, 0x1},  // palaurepublic
	{32216, 380, 22, 0x2},  // saintmartinsintmaarten
	{26997, 108, 19, 0x1},  // suidafrikarepubliek
	{21039, 220, 5, 0x81},  // #2gib
	{18819, 512, 5, 0x1},   // #2bys
	{22863, 30, 6, 0x1},    // italia
	{25528, 85, 20, 0x1},   // republicofmadagascar
	{44305, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60507, 37, 6, 0x1},    // tfyrom
	{14689, 154, 10, 0x1},  // formersiam
	{2961, 21, 23, 0x21},   // metropolitaansfrankrijk
	{13430, 45, 7, 0x1},    // rumenia
	{32238, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{54807, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{52859, 153, 17, 0x1},  // syriaarabrepublic
	{25220, 141, 5, 0x81},  // #2npl
	{3295, 116, 12, 0x21},  // drukgyalkhap
	{23451, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{6457, 212, 18, 0x1},   // knetherlandcuracao
	{27177, 105, 17, 0x1},  // koninkrijktunesie
	{3299, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{26431, 229, 23, 0x1},  // overzeesterritoryjersey
	{25358, 147, 5, 0x81},  // #2png
	{1500, 13, 20, 0x21},   // czechoslovakrepublic
	{1380, 121, 39, 0x1},   // republiekderverenigdestatenvanindonesie
	{4959, 16, 9, 0x1},     // duitsland
	{15042, 144, 25, 0x1},  // islamicrepublicofpakistan
	{39478, 356, 5, 0x1},   // #6590
	{12832, 138, 12, 0x1},  // myanmarburma
	{13695, 189, 9, 0x1},   // nicaragua
	{19295, 231, 25, 0x1},  // collectivitedesaintmartin
	{10167, 2, 7, 0x1},     // andorra
	{62341, 244, 15, 0x1},  // fmrrepofvietnam
	{1164, 202, 19, 0x21},  // nederlandseantilles
	{13984, 97, 9, 0x1},    // sierraleo
	{804, 19, 31, 0x21},    // estoniansovietsocialistrepublic
	{33398, 230, 12, 0x1},  // prmacaochina
	{22701, 27, 5, 0x81},   // #2irl
	{53148, 152, 14, 0x1},  // solomanislands
	{6808, 241, 28, 0x1},   // palestinianterritoryoccupied
	{35831, 45, 18, 0x1},   // roemeenserepubliek
	{16084, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{45434, 186, 30, 0x1},  // formersaintchristopherandnevis
	{37635, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{3877, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{3335, 249, 23, 0x1},   // netherlandssaintmaarten
	{34020, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{10347, 21, 17, 0x1},   // republicfrankrijk
	{18180, 82, 13, 0x1},   // staatvanlibie
	{61460, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{50114, 125, 7, 0x1},   // jordane
	{4161, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{51337, 32, 19, 0x1},   // republicoflithuania
	{8516, 193, 20, 0x1},   // republicofelsalvador
	{62813, 100, 25, 0x1},  // saotomeenprincipeeilanden
	{31705, 465, 5, 0x1},   // #5bru
	{39483, 513, 5, 0x1},   // #6591
	{57638, 134, 6, 0x1},   // lubnan
	{45252, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{53386, 153, 16, 0x1},  // syrischerepublic
	{302, 106, 29, 0x21},   // verenigderepubliekvantanzania
	{43175, 71, 14, 0x1},   // kingdomofegypt
	{1666, 248, 36, 0x21},  // overseasterritorysaintpierremiquelon
	{24623, 236, 5, 0x81},  // #2ncl
	{13206, 217, 24, 0x1},  // territoryfalklandislands
	{1341, 128, 12, 0x21},  // kirghizistan
	{29226, 134, 5, 0x81},  // #4422
	{38785, 450, 5, 0x2},   // #5yug
	{35560, 252, 21, 0x1},  // taiwanchineseprovince
	{18570, 256, 25, 0x1},  // unitedstatesvirginislands
	{29261, 33, 5, 0x81},   // #4442
	{24109, 82, 19, 0x1},   // libischarabrepublic
	{33435, 230, 12, 0x1},  // prmacauchina
	{41535, 64, 16, 0x1},   // congodemrepublic
	{11551, 150, 12, 0x1},  // saoudiarabie
	{33890, 497, 5, 0x1},   // #5grg
	{61716, 241, 21, 0x1},  // bezetpalestijnsgebied
	{31183, 28, 16, 0x1},   // republiekijsland
	{6181, 212, 16, 0x1},   // territorycuracao
	{17496, 7, 5, 0x81},    // #2bel
	{9810, 514, 11, 0x2},   // joegoslavia
	{64357, 165, 18, 0x1},  // yemenpeoplesdemrep
	{18653, 115, 5, 0x81},  // #2brn
	{18658, 116, 5, 0x81},  // #2btn
	{4810, 140, 20, 0x21},  // federatievanmaleisie
	{29351, 87, 5, 0x81},   // #4508
	{54219, 241, 21, 0x1},  // bezetpalesteinsgebied
	{861, 202, 25, 0x21},   // formernederlandseantillen
	{15699, 149, 5, 0x1},   // qatar
	{3792, 257, 19, 0x1},   // wallisfutunaislands
	{16627, 68, 9, 0x1},    // dzjibouti
	{59013, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{47008, 516, 5, 0x1},   // #6uzb
	{24700, 237, 5, 0x81},  // #2nfk
	{36267, 517, 5, 0x1},   // #5par
	{52918, 90, 16, 0x1},   // republicofmalawi
	{1076, 10, 11, 0x21},   // bielorussia
	{7904, 25, 16, 0x1},    // croatianrepublic
	{4139, 182, 16, 0x1},   // guyanageorgetown
	{49410, 68, 16, 0x1},   // jumhuriyatjibuti
	{59308, 71, 12, 0x1},   // kingdomegypt
	{20636, 136, 16, 0x1},  // maldivesrepublic
	{42395, 518, 5, 0x1},   // #6gua
	{545, 140, 19, 0x21},   // federatievanmalakka
	{36359, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{36087, 64, 16, 0x1},   // congodemrepofthe
	{21688, 231, 20, 0x1},  // sintmaartenfrankrijk
	{40209, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{34811, 259, 20, 0x1},  // republikaeastkosoves
	{18675, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{10133, 35, 20, 0x1},   // principalityofmonaco
	{32847, 136, 17, 0x1},  // republicmalediven
	{21254, 76, 5, 0x81},   // #2gin
	{13215, 217, 15, 0x1},  // falklandislands
	{44122, 276, 14, 0x2},  // republiekchina
	{16386, 12, 22, 0x1},   // zwitserseedgenootschap
	{35509, 252, 19, 0x1},  // republicchinataiwan
	{52976, 52, 19, 0x1},   // turkeyottomanempire
	{14776, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{445, 138, 7, 0x1},     // myanmar
	{45483, 111, 19, 0x1},  // afghanistanrepublic
	{144, 236, 12, 0x1},    // newcaledonia
	{58198, 196, 27, 0x1},  // republicaorientaldeluruguay
	{53601, 250, 19, 0x1},  // turksecaicosislands
	{29256, 32, 5, 0x81},   // #4440
	{57185, 45, 16, 0x1},   // kingdomofromania
	{48677, 138, 19, 0x1},  // uniemyanmarrepublic
	{29921, 519, 5, 0x1},   // #5100
	{39173, 379, 5, 0x1},   // #6360
	{59594, 78, 12, 0x1},   // guineebissau
	{10048, 129, 18, 0x1},  // koninkrijkcambodja
	{15339, 203, 9, 0x1},   // oostsamoa
	{273, 112, 15, 0x21},   // verarabemiraten
	{17559, 58, 5, 0x81},   // #2ben
	{29036, 520, 5, 0x1},   // #4278
	{8659, 100, 18, 0x1},   // saotomeandprincipe
	{49401, 73, 5, 0x1},    // #7eth
	{7662, 199, 10, 0x1},   // arubadutch
	{42945, 143, 15, 0x1},  // sultanateofoman
	{20904, 23, 5, 0x81},   // #2geo
	{54800, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{16122, 67, 17, 0x1},   // capeverderepublic
	{35566, 252, 21, 0x1},  // chineseprovincetaiwan
	{16645, 118, 6, 0x1},   // kypros
	{43901, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{5455, 222, 14, 0x1},   // groenlanddeens
	{47075, 2, 26, 0x1},    // principalityvalleysandorra
	{22870, 136, 16, 0x1},  // republicmaldiven
	{56401, 156, 22, 0x1},  // republicofturkmenistan
	{56659, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{38763, 521, 5, 0x1},   // #5ypr
	{13893, 5, 15, 0x1},    // austriarepublic
	{5257, 222, 9, 0x1},    // greenland
	{33303, 230, 32, 0x1},  // macauspecialadministrativeregion
	{26968, 153, 26, 0x1},  // syrischearabischerepubliek
	{3484, 246, 23, 0x1},   // tristandacunhaascension
	{21748, 131, 10, 0x1},  // koreasouth
	{29926, 522, 5, 0x1},   // #5101
	{29936, 523, 5, 0x1},   // #5115
	{12737, 162, 20, 0x1},  // ripablikblongvanuatu
	{31345, 524, 5, 0x1},   // #5bhu
	{12516, 43, 13, 0x1},   // republicpolen
	{56387, 61, 17, 0x1},   // centralafricanrep
	{24751, 25, 15, 0x1},   // croatiahrvatska
	{53404, 36, 10, 0x1},   // moldovarep
	{18209, 207, 5, 0x81},  // #2blm
	{1030, 22, 13, 0x21},   // verkoninkrijk
	{39473, 388, 5, 0x1},   // #6581
	{6929, 140, 16, 0x1},   // federationmalaya
	{1902, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{32482, 29, 7, 0x1},    // yisrael
	{62673, 102, 22, 0x1},  // republiekderseychellen
	{46953, 321, 5, 0x1},   // #6ukg
	{53297, 95, 5, 0x1},    // #7sud
	{1885, 175, 18, 0x21},  // republicacostarica
	{64185, 28, 16, 0x1},   // lydveldidislands
	{58497, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{29231, 83, 5, 0x81},   // #4426
	{13729, 103, 12, 0x1},  // chadrepublic
	{50172, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{62644, 86, 14, 0x1},   // republicofmali
	{3841, 68, 20, 0x21},   // republiquededjibouti
	{38064, 195, 15, 0x1},  // trinidadytobago
	{29241, 81, 5, 0x81},   // #4430
	{29266, 230, 5, 0x81},  // #4446
	{29276, 90, 5, 0x81},   // #4454
	{54074, 249, 17, 0x1},  // dutchpartstmartin
	{27703, 160, 5, 0x81},  // #2uzb
	{33885, 453, 5, 0x1},   // #5grc
	{11431, 101, 9, 0x1},   // swaziland
	{41386, 41, 9, 0x1},    // noorwegen
	{42270, 525, 5, 0x1},   // #6gfr
	{18198, 9, 5, 0x81},    // #2bih
	{39468, 393, 5, 0x1},   // #6580
	{42327, 384, 5, 0x1},   // #6gnb
	{58455, 44, 16, 0x1},   // republicportugal
	{48707, 16, 24, 0x1},   // federalrepublicofgermany
	{4124, 223, 21, 0x1},   // territoryfrenchguyana
	{21582, 79, 5, 0x81},   // #2gnq
	{29346, 84, 5, 0x81},   // #4504
	{28866, 259, 15, 0x1},  // kosovounscr1244
	{21916, 181, 5, 0x81},  // #2gtm
	{3148, 218, 27, 0x1},   // faroeislandsassociatemember
	{13115, 142, 13, 0x1},  // republicnauru
	{26276, 246, 15, 0x1},  // sthelenaislands
	{21860, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{40655, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{57473, 240, 16, 0x1},  // portoricoislands
	{9366, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{56945, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1800, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1764, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{6893, 140, 16, 0x1},   // malakkafederatie
	{43027, 157, 18, 0x1},  // republictimorleste
	{53973, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{38559, 526, 5, 0x1},   // #5yar
	{17769, 206, 21, 0x1},  // sainteustatiusbonaire
	{39078, 275, 5, 0x1},   // #6315
	{39178, 387, 5, 0x1},   // #6365
	{3543, 248, 22, 0x21},  // saintpierreandmiquelon
	{13045, 80, 5, 0x1},    // kenia
	{12524, 43, 5, 0x1},    // polen
	{24714, 18, 11, 0x1},   // reinoespana
	{55748, 163, 12, 0x1},  // samoawestern
	{35517, 252, 11, 0x1},  // chinataiwan
	{50612, 186, 28, 0x1},  // saintkittsandnevisfederation
	{19334, 380, 23, 0x2},  // saintmartinsaintmaarten
	{33514, 226, 21, 0x1},  // heardislandenmcdonald
	{17066, 87, 10, 0x1},   // mozambique
	{36516, 414, 5, 0x1},   // #5png
	{33064, 170, 26, 0x1},  // multinationalestatebolivia
	{46992, 322, 5, 0x1},   // #6uru
	{24682, 111, 18, 0x1},  // kingdomafghanistan
	{17286, 65, 11, 0x1},   // middlecongo
	{23386, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{55241, 133, 15, 0x1},  // laosdemvolksrep
	{16047, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{29236, 34, 5, 0x81},   // #4428
	{46948, 467, 5, 0x1},   // #6uga
	{53920, 184, 5, 0x1},   // hayti
	{53210, 99, 10, 0x1},   // zuidsoedan
	{14917, 209, 9, 0x1},   // bouvetoya
	{1839, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{23048, 45, 24, 0x1},   // socialistrepublicromania
	{39083, 339, 5, 0x1},   // #6316
	{53224, 10, 16, 0x1},   // belarussischessr
	{24674, 8, 15, 0x1},    // bulgariakingdom
	{22503, 51, 19, 0x1},   // konungariketsverige
	{14314, 153, 5, 0x1},   // syria
	{31370, 484, 5, 0x1},   // #5blz
	{55231, 133, 14, 0x1},  // koninkrijklaos
	{28996, 242, 5, 0x81},  // #4258
	{15460, 223, 8, 0x1},   // frguiana
	{47707, 71, 4, 0x1},    // misr
	{7389, 164, 3, 0x1},    // yar
	{49676, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{52145, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{39403, 421, 5, 0x1},   // #6522
	{18743, 167, 17, 0x1},  // antiguaandbarbuda
	{55350, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8571, 164, 10, 0x1},   // yemenrepof
	{4262, 120, 27, 0x21},  // federalestatenvanmicronesia
	{2098, 53, 38, 0x21},   // formerukrainiansovietsocialistrepublic
	{22413, 122, 5, 0x81},  // #2ind
	{11645, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{48642, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{10028, 231, 21, 0x1},  // saintmaartenfrankrijk
	{9645, 64, 17, 0x1},    // congoleopoldville
	{34451, 254, 11, 0x1},  // vaticancity
	{53257, 135, 5, 0x1},   // #7sri
	{53302, 12, 5, 0x1},    // #7sui
	{42672, 157, 19, 0x1},  // easttimortimorleste
	{41239, 186, 24, 0x1},  // federatiasaintkittsnevis
	{26226, 246, 25, 0x1},  // sthelenaandtristandacunha
	{25360, 147, 3, 0x1},   // png
	{54865, 239, 22, 0x1},  // pitcairngroupofislands
	{39088, 527, 5, 0x1},   // #6317
	{39188, 482, 5, 0x1},   // #6367
	{44501, 259, 17, 0x1},  // republikaekosoves
	{49293, 179, 5, 0x1},   // #7ecu
	{36726, 84, 14, 0x1},   // kingdommorocco
	{15303, 128, 9, 0x1},   // kirghizia
	{12904, 173, 13, 0x1},  // republicchili
	{51305, 91, 14, 0x1},   // zuidwestafrika
	{62624, 18, 13, 0x1},   // kingdomspanje
	{43849, 217, 20, 0x1},  // malvinasfalklandisds
	{14342, 64, 11, 0x1},   // formerzaire
	{60614, 189, 18, 0x1},  // republicanicaragua
	{51228, 102, 20, 0x1},  // republicofseychelles
	{2745, 243, 21, 0x1},   // collectiviteitreunion
	{59156, 148, 8, 0x1},   // koreadpr
	{32651, 136, 20, 0x1},  // sultanaatdermaldiven
	{22629, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{15162, 9, 6, 0x1},     // bosnia
	{51458, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{29246, 82, 5, 0x81},   // #4434
	{29271, 85, 5, 0x81},   // #4450
	{51765, 81, 5, 0x1},    // #7lbr
	{6052, 164, 17, 0x1},   // arabrepublicjemen
	{29931, 460, 5, 0x1},   // #5110
	{39073, 528, 5, 0x1},   // #6310
	{39183, 529, 5, 0x1},   // #6366
	{11086, 257, 17, 0x1},  // wallisandfutunais
	{40790, 65, 10, 0x1},   // brazzcongo
	{45013, 246, 16, 0x1},  // eilandsinthelena
	{10112, 205, 17, 0x1},  // frsantarcticlands
	{54464, 122, 6, 0x1},   // bharat
	{57823, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{34528, 472, 5, 0x1},   // #5kir
	{49376, 19, 5, 0x1},    // #7est
	{19024, 129, 19, 0x1},  // democratickampuchea
	{10383, 18, 6, 0x1},    // espana
	{39388, 530, 5, 0x1},   // #6516
	{39398, 531, 5, 0x1},   // #6520
	{5265, 85, 29, 0x1},    // democratischerepublmadagascar
	{60249, 79, 14, 0x1},   // equatorialguin
	{51128, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{2811, 65, 13, 0x21},   // volksrepkongo
	{29341, 233, 5, 0x81},  // #4500
	{44082, 243, 13, 0x1},  // reunionfrench
	{34698, 532, 5, 0x1},   // #5kyr
	{34571, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{38317, 112, 10, 0x1},  // uaemirates
	{36407, 533, 5, 0x1},   // #5per
	{8912, 64, 28, 0x81},   // democraticrepublicofthecongo
	{11777, 534, 10, 0x2},  // somaliland
	{12705, 184, 13, 0x1},  // repiblikayiti
	{3917, 7, 15, 0x21},    // royaumebelgique
	{60886, 73, 24, 0x1},   // includingeritreaethiopia
	{60948, 41, 6, 0x1},    // norway
	{49981, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{5982, 108, 18, 0x1},   // unionofsouthafrica
	{39278, 536, 5, 0x1},   // #6433
	{13527, 135, 12, 0x1},  // formerceylon
	{65272, 186, 29, 0x1},  // federatievansaintkittsennevis
	{557, 140, 16, 0x21},   // malakkafederatia
	{58363, 77, 14, 0x1},   // republicgambia
	{25909, 245, 32, 0x1},  // southsandwichislandssouthgeorgia
	{26945, 237, 11, 0x1},  // norfolkisds
	{39198, 494, 5, 0x1},   // #6369
	{42405, 460, 5, 0x1},   // #6guy
	{19840, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{4389, 140, 15, 0x21},  // federatiamalaya
	{43807, 26, 12, 0x1},   // magyarorszag
	{382, 37, 18, 0x1},     // republiekmacedonie
	{15947, 58, 17, 0x1},   // republiquedubenin
	{45393, 537, 5, 0x1},   // #6rvn
	{18827, 68, 17, 0x1},   // afarenissargebied
	{42910, 143, 13, 0x1},  // muscatandoman
	{39393, 538, 5, 0x1},   // #6517
	{13925, 192, 18, 0x1},  // republicofparaguay
	{6173, 212, 24, 0x1},   // overseasterritorycuracao
	{18235, 38, 15, 0x1},   // republicofmalta
	{53267, 100, 5, 0x1},   // #7stp
	{59754, 253, 28, 0x1},  // americanminoroutlyingislands
	{26339, 164, 15, 0x1},  // yemenfmrarabrep
	{65002, 7, 17, 0x1},    // royaumedebelgique
	{39273, 341, 5, 0x1},   // #6432
	{63138, 147, 14, 0x1},  // papuanewguniea
	{40553, 81, 15, 0x1},   // republicliberia
	{18981, 240, 24, 0x1},  // commonwealthofpuertorico
	{27355, 235, 13, 0x1},  // mayottefrench
	{42689, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{15860, 117, 3, 0x1},   // vrc
	{49025, 112, 17, 0x1},  // arabischeemiraten
	{34462, 254, 7, 0x1},   // holysee
	{9117, 248, 18, 0x1},   // stpierreetmiquelon
	{39193, 447, 5, 0x1},   // #6368
	{46211, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{4472, 235, 27, 0x1},   // overseascollectivitymayotte
	{40470, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{28991, 223, 5, 0x81},  // #4254
	{42217, 337, 5, 0x1},   // #6gab
	{50640, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{7991, 45, 7, 0x1},     // romania
	{25735, 231, 23, 0x1},  // stmaartenfrenchantilles
	{250, 242, 15, 0x1},    // frenchpolynesia
	{230, 242, 35, 0x1},    // overzeesegemeenschapfrenchpolynesia
	{4910, 58, 13, 0x1},    // republicbenin
	{48021, 78, 13, 0x1},   // guineabisseau
	{17190, 166, 19, 0x1},  // republicofargentina
	{4783, 120, 27, 0x21},  // federalestatenvanmicronesie
	{4306, 120, 24, 0x21},  // micronesiafederatestates
	{55121, 65, 24, 0x1},   // republiccongobrazzaville
	{8409, 67, 9, 0x1},     // caboverde
	{22465, 21, 18, 0x1},   // metropolitanfrance
	{39288, 413, 5, 0x1},   // #6435
	{4763, 240, 27, 0x1},   // overseasterritorypuertorico
	{14541, 86, 11, 0x1},   // frenchsudan
	{48437, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{729, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{44843, 102, 18, 0x1},  // republicseychelles
	{49298, 71, 5, 0x1},    // #7egy
	{12891, 173, 13, 0x1},  // republicchile
	{48814, 15, 8, 0x1},    // germanye
	{21187, 242, 38, 0x1},  // territorialcollectivityfrenchpolynesia
	{46109, 12, 19, 0x1},   // zwitsersebondsstaat
	{23456, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{64932, 27, 17, 0x1},   // republicofireland
	{31374, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{18562, 171, 5, 0x81},  // #2bra
	{3949, 43, 20, 0x1},    // rzeczpospolitapolska
	{3165, 222, 28, 0x21},  // autonomousterritorygreenland
	{60282, 247, 16, 0x1},  // janmayensvalbard
	{1974, 237, 23, 0x1},   // territorynorfolkislands
	{21733, 148, 20, 0x1},  // dempeoplesrepofkorea
	{25852, 37, 22, 0x1},   // northmacedoniarepublic
	{55054, 12, 11, 0x1},   // zwitserland
	{34690, 539, 5, 0x1},   // #5kuw
	{11003, 66, 14, 0x1},   // comorenislands
	{9530, 120, 17, 0x1},   // federalmicronesia
	{31249, 119, 24, 0x1},  // republiekderfijieilanden
	{60375, 14, 20, 0x1},   // czechrepublicczechia
	{39283, 509, 5, 0x1},   // #6434
	{42835, 136, 17, 0x1},  // republiekmaldiven
	{65379, 136, 17, 0x1},  // sultanatemaldives
	{29251, 31, 5, 0x81},   // #4438
	{59604, 4, 8, 0x1},     // autralia
	{8400, 67, 9, 0x1},     // capeverde
	{21925, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{52085, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{62148, 5, 18, 0x1},    // republicoostenrijk
	{1127, 115, 15, 0x1},   // sultanatebrunei
	{20109, 6, 10, 0x1},    // azarbaycan
	{28349, 49, 9, 0x1},    // slovensko
	{18924, 32, 7, 0x1},    // litania
	{16671, 115, 12, 0x1},  // nationbrunei
	{19908, 155, 18, 0x1},  // republictajikistan
	{49357, 18, 5, 0x1},    // #7esp
	{49524, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{18639, 172, 5, 0x81},  // #2brb
	{57531, 7, 16, 0x1},    // kingdomofbelgium
	{2015, 10, 35, 0x21},   // byelorussiansovietsocialistrepublic
	{45303, 18, 12, 0x1},   // spainkingdom
	{22026, 182, 5, 0x81},  // #2guy
	{60634, 85, 10, 0x1},   // malagassia
	{13539, 71, 12, 0x1},   // formeregypte
	{9249, 161, 18, 0x1},   // formernorthvietnam
	{45324, 94, 16, 0x1},   // republicofrwanda
	{8922, 332, 18, 0x82},  // republicofthecongo
	{1564, 64, 24, 0x21},   // demrepzairekinshasacongo
	{14419, 76, 11, 0x1},   // fransguinee
	{39298, 373, 5, 0x1},   // #6437
	{16067, 138, 26, 0x1},  // socialistrepublicuniebirma
	{65219, 52, 18, 0x1},   // turkiyecumhuriyeti
	{12252, 5, 10, 0x1},    // osterreich
	{1550, 257, 15, 0x1},   // wallisenfutunaf
	{22947, 133, 12, 0x1},  // republiclaos
	{51841, 32, 5, 0x1},    // #7ltu
	{63293, 3, 8, 0x1},     // hayastan
	{6753, 114, 12, 0x1},   // statebahrein
	{27680, 196, 5, 0x81},  // #2ury
	{30946, 69, 8, 0x1},    // algerije
	{48001, 79, 26, 0x1},   // republiekequatoriaalguinea
	{19422, 59, 19, 0x1},   // republiekoppervolta
	{20792, 74, 5, 0x81},   // #2gab
	{30566, 539, 5, 0x1},   // #5690
	{15162, 9, 10, 0x1},    // bosniaandh
	{58643, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{1158, 202, 25, 0x21},  // formernederlandseantilles
	{10621, 63, 8, 0x1},    // kameroen
	{63293, 3, 22, 0x1},    // hayastanihanrapetutyun
	{52572, 63, 8, 0x1},    // kameroon
	{57665, 56, 15, 0x1},   // republicaangola
	{20586, 45, 26, 0x1},   // roemeensesocialistrepublic
	{59143, 148, 18, 0x1},  // dempeoplesrepkorea
	{41844, 86, 16, 0x1},   // republiquedumali
	{7077, 49, 9, 0x1},     // slowakije
	{19789, 149, 12, 0x1},  // stateofqatar
	{9518, 163, 12, 0x1},   // westernsamoa
	{46997, 284, 5, 0x1},   // #6usa
	{35676, 91, 16, 0x1},   // republieknamibie
	{53307, 194, 5, 0x1},   // #7sur
	{9061, 228, 27, 0x1},   // britishindianoceanterritory
	{13386, 86, 13, 0x1},   // republiekmali
	{34135, 438, 5, 0x1},   // #5ice
	{39293, 540, 5, 0x1},   // #6436
	{31201, 128, 18, 0x1},  // republiekkirgistan
	{757, 195, 25, 0x21},   // trinidadandtobagorepublic
	{55080, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{15234, 37, 12, 0x1},   // macedoniafyr
	{31350, 498, 5, 0x1},   // #5blr
	{24308, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{28986, 21, 5, 0x81},   // #4250
	{12727, 176, 4, 0x1},   // cuba
	{17200, 166, 17, 0x1},  // argentinarepublic
	{4730, 120, 22, 0x21},  // federatievanmicronesie
	{206, 68, 13, 0x1},     // afarsandissas
	{39378, 541, 5, 0x1},   // #6510
	{25146, 89, 16, 0x1},   // islandsmauritius
	{4563, 243, 27, 0x1},   // overseascollectivityreunion
	{16519, 55, 6, 0x1},    // #3yucs
	{45290, 542, 5, 0x1},   // #6rok
	{43776, 32, 9, 0x1},    // lithouwen
	{886, 202, 22, 0x21},   // oudnederlandseantillen
	{41668, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{49250, 119, 12, 0x1},  // fijidominion
	{11352, 37, 20, 0x1},   // macedoniathefmryugrp
	{23065, 45, 22, 0x1},   // romaniapeoplesrepublic
	{2762, 74, 14, 0x21},   // republiekgabon
	{53352, 51, 5, 0x1},    // #7swe
	{43007, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{19684, 219, 15, 0x1},  // guernseyislands
	{39308, 543, 5, 0x1},   // #6439
	{51998, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{3692, 241, 3, 0x21},   // plo
	{56213, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{51831, 83, 5, 0x1},    // #7les
	{24284, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{33614, 122, 15, 0x1},  // republicofindia
	{11056, 55, 13, 0x1},   // sfryugoslavia
	{17219, 50, 8, 0x1},    // slovenia
	{22140, 115, 15, 0x1},  // sultanaatbrunei
	{14705, 46, 4, 0x1},    // ussr
	{20289, 170, 25, 0x1},  // boliviaplurinationalstate
	{4028, 210, 26, 0x1},   // cocosislandskeelingislands
	{424, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{56250, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{54886, 207, 14, 0x1},  // stbartholomeus
	{60300, 247, 21, 0x1},  // janmayenenspitsbergen
	{60984, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34685, 446, 5, 0x1},   // #5kos
	{17151, 167, 13, 0x1},  // antiguabaruda
	{20800, 22, 5, 0x81},   // #2gbr
	{30571, 510, 5, 0x1},   // #5692
	{39383, 364, 5, 0x1},   // #6511
	{1004, 200, 15, 0x21},  // anguillaislands
	{34734, 544, 5, 0x1},   // #5kzk
	{60572, 135, 16, 0x1},  // republicsrilanka
	{30491, 395, 5, 0x1},   // #5620
	{43271, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{41603, 152, 22, 0x1},  // britishsalomonsislands
	{25671, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{6491, 380, 8, 0x2},    // stmartin
	{24860, 229, 13, 0x1},  // jerseybritish
	{32587, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{4690, 128, 10, 0x21},  // kyrghyztan
	{23511, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{7587, 454, 5, 0x2},    // korea
	{65209, 52, 17, 0x1},   // republicofturkiye
	{38625, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{39303, 411, 5, 0x1},   // #6438
	{29281, 140, 5, 0x81},  // #4458
	{10870, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{23955, 257, 26, 0x1},  // grondterritorywallisfutuna
	{44434, 230, 8, 0x1},   // macausar
	{18608, 65, 20, 0x1},   // peoplesrepublickongo
	{40367, 161, 24, 0x1},  // socialistrepublicvietnam
	{10249, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{33239, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{58668, 249, 17, 0x1},  // dutchsaintmaarten
	{20349, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{21134, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{64948, 129, 19, 0x1},  // democratickampuchia
	{16977, 118, 17, 0x1},  // kibriscumhuriyeti
	{41218, 186, 21, 0x1},  // saintchristophernevis
	{26658, 48, 5, 0x81},   // #2srb
	{13201, 217, 29, 0x1},  // grondterritoryfalklandislands
	{36310, 88, 11, 0x1},   // muritaniyah
	{2065, 182, 14, 0x1},   // republicguyana
	{1120, 134, 19, 0x21},  // republiquelibanaise
	{1708, 186, 7, 0x1},    // stkitts
	{13751, 219, 8, 0x1},   // guernsey
	{41702, 62, 18, 0x1},   // ivorycoastrepublic
	{53813, 110, 5, 0x1},   // #7zim
	{9717, 121, 23, 0x1},   // unitedstatesofindonesia
	{33016, 545, 5, 0x1},   // #5egy
	{43368, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{8193, 10, 15, 0x1},    // republicbelarus
	{8634, 64, 25, 0x1},    // congodemocraticrepublicof
	{35102, 247, 21, 0x1},  // svalbardjanmayennoors
	{38549, 522, 5, 0x1},   // #5ven
	{27685, 54, 5, 0x81},   // #2usa
	{31424, 546, 5, 0x1},   // #5bng
	{29191, 111, 3, 0x81},  // #44
	{34942, 170, 17, 0x1},  // republicofbolivia
	{27332, 235, 30, 0x1},  // territorialcollectivitymayotte
	{15712, 110, 8, 0x1},   // zimbabwe
	{35245, 165, 20, 0x1},  // peoplesrepublicyemen
	{30576, 296, 5, 0x1},   // #5694
	{55771, 90, 13, 0x1},   // dzikolamalawi
	{43184, 71, 7, 0x1},    // egyptar
	{33447, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{4916, 16, 3, 0x21},    // brd
	{52367, 57, 17, 0x1},   // koninkrijkburundi
	{53132, 184, 14, 0x1},  // repiblikdayiti
	{60239, 79, 26, 0x1},   // republicofequatorialguinea
	{55869, 61, 20, 0x1},   // centraalafrrepubliek
	{34906, 227, 17, 0x1},  // isleoffreeportman
	{46877, 44, 16, 0x1},   // portugalrepublic
	{27630, 53, 5, 0x81},   // #2ukr
	{34235, 440, 5, 0x1},   // #5ire
	{980, 200, 32, 0x21},   // britishoverzeesterritoryanguilla
	{2759, 243, 14, 0x1},   // reunionislands
	{27016, 57, 9, 0x1},    // boeroendi
	{24393, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{31623, 547, 5, 0x1},   // #5bot
	{26351, 164, 10, 0x1},  // repofyemen
	{7296, 108, 16, 0x1},   // southafricaunion
	{29786, 52, 5, 0x81},   // #4792
	{29716, 194, 5, 0x81},  // #4740
	{59725, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{46652, 91, 10, 0x1},   // namibiaswa
	{9162, 141, 10, 0x1},   // nepalstate
	{2076, 13, 22, 0x21},   // republicczechoslovakia
	{4289, 120, 27, 0x21},  // federatedstatesofmicronesia
	{3100, 23, 15, 0x1},    // republicgeorgia
	{30496, 548, 5, 0x1},   // #5625
	{63756, 123, 12, 0x1},  // iranislrepof
	{12679, 15, 13, 0x1},   // oostduitsland
	{26692, 203, 15, 0x1},  // amerikaanssamoa
	{7365, 207, 7, 0x1},    // stbarth
	{25182, 238, 5, 0x81},  // #2niu
	{49286, 135, 7, 0x1},   // ilankai
	{6468, 212, 12, 0x1},   // curacaodutch
	{62580, 124, 14, 0x1},  // republicofiraq
	{6397, 251, 7, 0x1},    // tokelau
	{25267, 142, 5, 0x81},  // #2nru
	{18140, 27, 13, 0x1},   // ierserepublic
	{18467, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{55510, 171, 20, 0x1},  // braziliaunitedstates
	{7060, 74, 5, 0x1},     // gabon
	{2532, 223, 16, 0x1},   // guianadepartment
	{33666, 74, 5, 0x1},    // gabun
	{3450, 246, 8, 0x1},    // sthelena
	{52055, 148, 20, 0x1},  // koreapeoplesrepublic
	{1237, 20, 15, 0x1},    // suomentasavalta
	{31931, 530, 5, 0x1},   // #5bui
	{21499, 255, 20, 0x1},  // britishvirginislands
	{31634, 343, 5, 0x1},   // #5bra
	{39008, 549, 5, 0x1},   // #6211
	{6973, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{50400, 78, 12, 0x1},   // guineabissao
	{30581, 370, 5, 0x1},   // #5696
	{35632, 252, 21, 0x1},  // provinceofchinataiwan
	{27084, 248, 21, 0x1},  // saintpierreenmiquelon
	{54372, 210, 26, 0x1},  // keelingislandscocosislands
	{1934, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{3175, 218, 19, 0x1},   // faroeislandsislands
	{42978, 67, 9, 0x1},    // kaapverde
	{19165, 39, 18, 0x1},   // republicmontenegro
	{7381, 199, 14, 0x1},   // territoryaruba
	{4830, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{51851, 33, 5, 0x1},    // #7lux
	{45999, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{31179, 469, 5, 0x1},   // #5bar
	{26099, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{65351, 106, 10, 0x1},  // tanganjika
	{39003, 550, 5, 0x1},   // #6210
	{42233, 551, 5, 0x1},   // #6gdr
	{13984, 97, 11, 0x1},   // sierraleone
	{40034, 46, 10, 0x1},   // sovietunie
	{19656, 219, 17, 0x1},  // territoryguernsey
	{56536, 552, 20, 0x2},  // gilbertelliceislands
	{13076, 82, 13, 0x1},   // republiclibya
	{22214, 148, 8, 0x1},   // koreadem
	{5662, 106, 20, 0x1},   // mainlanduroftanzania
	{58399, 194, 16, 0x1},  // surinamerepublic
	{34523, 501, 5, 0x1},   // #5ken
	{46492, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{62756, 106, 13, 0x1},  // fmrtanganyika
	{45551, 64, 23, 0x1},   // leopoldvilleformercongo
	{10191, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{49360, 215, 13, 0x1},  // spaansesahara
	{7503, 42, 18, 0x1},    // aotearoanewzealand
	{62471, 55, 19, 0x1},   // jugoslavievoormalig
	{51451, 252, 9, 0x1},   // taiwanroc
	{28030, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{50579, 186, 31, 0x1},  // saintchristophernevisfederation
	{48844, 188, 21, 0x1},  // verenigdestatenmexico
	{33011, 554, 5, 0x1},   // #5ecu
	{31287, 241, 9, 0x1},   // palestine
	{27746, 67, 18, 0x1},   // republicacaboverde
	{51742, 82, 5, 0x1},    // #7lba
	{36993, 164, 23, 0x1},  // arabischerepubliekjemen
	{12197, 10, 8, 0x1},    // byelarus
	{39243, 438, 5, 0x1},   // #6395
	{52966, 52, 16, 0x1},   // republicofturkey
	{52632, 60, 16, 0x1},   // republicbotswana
	{31598, 443, 5, 0x1},   // #5bos
	{27806, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{24528, 87, 19, 0x1},   // portugeesoostafrika
	{29806, 1, 3, 0x81},    // #48
	{42228, 423, 5, 0x1},   // #6gam
	{20785, 98, 7, 0x1},    // somalia
	{29981, 284, 3, 0x1},   // #52
	{41263, 120, 19, 0x1},  // federatiamicronesia
	{22214, 148, 16, 0x1},  // koreademvolksrep
	{30586, 555, 5, 0x1},   // #5698
	{64185, 28, 15, 0x1},   // lydveldidisland
	{62609, 179, 4, 0x1},   // #8ec
	{25063, 253, 53, 0x1},  // unitedstatesterritoryunitedstatesminoroutlyingislands
	{30501, 282, 5, 0x1},   // #5626
	{47440, 199, 19, 0x1},  // grondterritoryaruba
	{54310, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{19888, 189, 20, 0x1},  // republicadenicaragua
	{8786, 64, 15, 0x1},    // republicofzaire
	{25195, 40, 5, 0x81},   // #2nld
	{48588, 252, 13, 0x1},  // chineestaipei
	{58301, 36, 8, 0x1},    // moldavia
	{53368, 101, 5, 0x1},   // #7swz
	{1824, 55, 13, 0x21},   // fmryugoslavia
	{39957, 219, 15, 0x1},  // guernseybritish
	{10465, 62, 10, 0x1},   // ivorycoast
	{41733, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{63426, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53384, 153, 5, 0x1},   // #7syr
	{12871, 138, 12, 0x1},  // burmamyanmar
	{50093, 75, 5, 0x1},    // #7gha
	{3184, 222, 28, 0x21},  // greenlandautonomousterritory
	{33036, 529, 5, 0x1},   // #5est
	{1662, 256, 4, 0x1},    // usvi
	{14281, 54, 12, 0x1},   // unitesstates
	{31555, 198, 22, 0x1},  // venezuelabolivrepublic
	{4116, 46, 10, 0x21},   // sowjetunia
	{31947, 437, 5, 0x1},   // #5bul
	{33182, 225, 55, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublic
	{29796, 250, 5, 0x81},  // #4796
	{39013, 556, 5, 0x1},   // #6212
	{29711, 557, 5, 0x1},   // #4736
	{29721, 247, 5, 0x81},  // #4744
	{9330, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{49059, 8, 23, 0x1},    // volksrepubliekbulgarije
	{24996, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{53271, 147, 16, 0x1},  // papuanorthguinea
	{30516, 508, 5, 0x1},   // #5645
	{30521, 545, 5, 0x1},   // #5651
	{53044, 102, 5, 0x1},   // #7sey
	{59446, 127, 9, 0x1},   // qazaqstan
	{19543, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{2612, 247, 19, 0x21},  // janmayenspitsbergen
	{32671, 143, 21, 0x1},  // sultanaatmuscatenoman
	{44946, 19, 16, 0x1},   // estonianrepublic
	{7349, 85, 17, 0x1},    // madagascarislands
	{32090, 44, 18, 0x1},   // portugeserepubliek
	{33462, 230, 12, 0x1},  // macauchinapr
	{45366, 46, 10, 0x1},   // russiaussr
	{59399, 168, 22, 0x1},  // gemenebestvandebahamas
	{34279, 306, 5, 0x1},   // #5irn
	{24846, 558, 14, 0x2},  // channelislands
	{7521, 211, 21, 0x1},   // cookislandsnewzealand
	{21296, 71, 15, 0x1},   // republicofegypt
	{40014, 101, 6, 0x1},   // ngwame
	{26032, 246, 22, 0x1},  // sthelenatristandacunha
	{6491, 380, 20, 0x2},   // stmartinsaintmaarten
	{14109, 54, 9, 0x1},    // verstaten
	{39058, 551, 5, 0x1},   // #6265
	{64971, 243, 4, 0x1},   // #8re
	{64683, 140, 17, 0x1},  // federatiamaleisia
	{63291, 184, 4, 0x1},   // #8ha
	{14033, 104, 12, 0x1},  // togorepublic
	{21402, 78, 5, 0x81},   // #2gnb
	{28065, 55, 11, 0x1},   // yougoslavia
	{30526, 560, 5, 0x2},   // #5652
	{38863, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{27725, 193, 21, 0x1},  // republicadeelsalvador
	{181, 241, 15, 0x21},   // gazaandwestbank
	{34966, 82, 27, 0x1},   // libischarabischejamahiriyya
	{51734, 34, 5, 0x1},    // #7lat
	{10670, 127, 10, 0x1},  // kazachstan
	{39238, 326, 5, 0x1},   // #6390
	{11636, 163, 9, 0x1},   // westsamoa
	{42390, 488, 5, 0x1},   // #6grn
	{36439, 145, 28, 0x1},  // commonwealthofthephilippines
	{22878, 136, 8, 0x1},   // maldiven
	{20989, 219, 5, 0x81},  // #2ggy
	{56411, 156, 20, 0x1},  // turkmenistanrepublic
	{4721, 175, 9, 0x1},    // costarica
	{61776, 93, 16, 0x1},   // nigeriafederatia
	{24471, 22, 37, 0x1},   // unitedkingdomincludingnorthernireland
	{27428, 175, 18, 0x1},  // republiekcostarica
	{46242, 48, 22, 0x1},   // servieenmontenegrounie
	{13770, 18, 16, 0x1},   // koninkrijkspanje
	{56146, 48, 22, 0x1},   // fryserbiaandmontenegro
	{933, 15, 16, 0x1},     // germanyfmrdemrep
	{24406, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{18171, 241, 9, 0x1},   // palestina
	{40974, 139, 14, 0x1},  // buitenmongolie
	{27619, 107, 5, 0x81},  // #2uga
	{39233, 562, 5, 0x1},   // #6385
	{7761, 120, 16, 0x1},   // fedstsmicronesia
	{44192, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{31278, 543, 5, 0x1},   // #5bfo
	{39223, 305, 5, 0x1},   // #6375
	{54181, 9, 4, 0x81},    // #1ba
	{11425, 101, 15, 0x1},  // formerswaziland
	{59087, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{2358, 60, 12, 0x1},    // bechuanaland
	{62201, 150, 20, 0x1},  // kingdomofsaudiarabia
	{29791, 156, 5, 0x81},  // #4795
	{21259, 221, 5, 0x81},  // #2glp
	{10528, 140, 18, 0x1},  // malaysiafederation
	{32918, 170, 15, 0x1},  // republicbolivia
	{44117, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{62363, 64, 4, 0x1},    // #8cg
	{62613, 71, 4, 0x1},    // #8eg
	{59659, 100, 22, 0x1},  // saotomeprincipeislands
	{1506, 49, 14, 0x21},   // slovakrepublic
	{21921, 223, 5, 0x81},  // #2guf
	{30551, 526, 5, 0x1},   // #5678
	{21611, 180, 5, 0x81},  // #2grd
	{25200, 41, 5, 0x81},   // #2nor
	{1323, 123, 3, 0x1},    // iri
	{2594, 6, 21, 0x21},    // republiekazerbeidzjan
	{24628, 92, 5, 0x81},   // #2ner
	{25272, 42, 5, 0x81},   // #2nzl
	{42192, 492, 5, 0x1},   // #6etm
	{62073, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{27444, 214, 10, 0x1},  // caymanisds
	{49564, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13798, 86, 12, 0x1},   // republicmali
	{8219, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{36733, 84, 7, 0x1},    // morocco
	{2801, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{32338, 249, 22, 0x1},  // sintmaartennetherlands
	{59378, 168, 21, 0x1},  // commonwealthofbahamas
	{42861, 143, 19, 0x1},  // muscatomansultanate
	{64642, 241, 30, 0x1},  // palestinianoccupiedterritories
	{32523, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{39213, 563, 5, 0x1},   // #6372
	{16752, 123, 14, 0x1},  // iranislamicrep
	{31535, 564, 5, 0x1},   // #5bol
	{53179, 46, 10, 0x1},   // sowjetunie
	{39053, 525, 5, 0x1},   // #6260
	{40306, 75, 8, 0x1},    // goudkust
	{46639, 27, 13, 0x1},   // irishrepublic
	{29691, 18, 5, 0x81},   // #4724
	{29706, 215, 5, 0x81},  // #4732
	{29726, 101, 5, 0x81},  // #4748
	{26370, 96, 5, 0x81},   // #2sen
	{18875, 128, 15, 0x1},  // kirghizrepublic
	{38220, 250, 21, 0x1},  // turksencaicoseilanden
	{62312, 65, 4, 0x1},    // #8cf
	{19145, 99, 20, 0x1},   // republicofsouthsudan
	{30556, 478, 5, 0x1},   // #5679
	{3532, 248, 22, 0x21},  // miquelonandsaintpierre
	{45604, 155, 13, 0x1},  // tadzjiekistan
	{59547, 62, 21, 0x1},   // republiquecotedivoire
	{7667, 121, 15, 0x1},   // dutcheastindies
	{24618, 91, 5, 0x81},   // #2nam
	{24725, 93, 5, 0x81},   // #2nga
	{28442, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19737, 150, 3, 0x1},   // ksa
	{5216, 196, 24, 0x1},   // easternrepublicofuruguay
	{42337, 152, 16, 0x1},  // salomonseilanden
	{12605, 194, 15, 0x1},  // surinamrepublic
	{65234, 73, 7, 0x1},    // etiopia
	{18008, 155, 18, 0x1},  // tajikistanrepublic
	{23753, 187, 5, 0x81},  // #2lca
	{39218, 479, 5, 0x1},   // #6373
	{42353, 565, 5, 0x1},   // #6grc
	{3035, 201, 12, 0x1},   // alandislands
	{31340, 491, 5, 0x1},   // #5bhm
	{35457, 276, 13, 0x2},  // republicchina
	{56449, 66, 15, 0x1},   // staatdercomoren
	{2380, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{2055, 138, 29, 0x21},  // unionofburmasocialistrepublic
	{35470, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{64082, 90, 4, 0x1},    // #8mi
	{9731, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{62719, 20, 4, 0x1},    // #8fi
	{62308, 135, 4, 0x1},   // #8ce
	{62617, 27, 4, 0x1},    // #8ei
	{22431, 147, 19, 0x1},  // papuanewguineastate
	{36382, 9, 25, 0x1},    // republicbosniaherzegovina
	{30511, 511, 5, 0x1},   // #5640
	{53049, 151, 5, 0x1},   // #7sgp
	{9547, 120, 17, 0x1},   // fedstatmicronesia
	{857, 207, 7, 0x1},     // stbarts
	{30366, 416, 4, 0x1},   // #551
	{52346, 189, 5, 0x1},   // #7nca
	{9047, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{23771, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{50545, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{669, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{56638, 256, 21, 0x1},  // americanvirginislands
	{1056, 232, 16, 0x1},   // northernmarianas
	{61233, 281, 4, 0x1},   // #1yd
	{747, 195, 27, 0x21},   // republicoftrinidadandtobago
	{39943, 219, 22, 0x1},  // grondterritoryguernsey
	{39203, 566, 5, 0x1},   // #6370
	{54195, 172, 4, 0x81},  // #1bb
	{3510, 246, 25, 0x1},   // sainthelenatristandacunha
	{8695, 178, 17, 0x1},   // dominicanrepublic
	{29801, 159, 5, 0x81},  // #4798
	{16292, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{64078, 233, 4, 0x1},   // #8mh
	{65301, 186, 26, 0x1},  // federatiesaintkittsennevis
	{21521, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{62734, 119, 4, 0x1},   // #8fj
	{2189, 30, 16, 0x21},   // koninkrijkitalie
	{18372, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{62304, 103, 4, 0x1},   // #8cd
	{25702, 231, 19, 0x1},  // frenchpartstmaarten
	{12059, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{3538, 246, 34, 0x1},   // ascensionsainthelenatristandacunha
	{13299, 88, 25, 0x1},   // islamitrepublicmauritania
	{8300, 128, 18, 0x1},   // kirgizstankirgizie
	{26886, 50, 5, 0x81},   // #2svn
	{45066, 93, 16, 0x1},   // nigeriafederatie
	{30386, 473, 4, 0x1},   // #552
	{34903, 227, 17, 0x1},  // manisleoffreeport
	{57596, 67, 10, 0x1},   // capeverdie
	{3593, 32, 7, 0x21},    // lietuva
	{43937, 197, 14, 0x1},  // stvincentandgr
	{12006, 225, 14, 0x1},  // formerhongkong
	{987, 200, 25, 0x21},   // overzeesterritoryanguilla
	{31400, 254, 12, 0x1},  // heiligestoel
	{41515, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{61237, 164, 4, 0x81},  // #1ye
	{31933, 139, 14, 0x1},  // buitenmongolia
	{33588, 567, 5, 0x1},   // #5etm
	{2300, 78, 20, 0x1},    // guineabissaurepublic
	{45410, 167, 14, 0x1},  // antiguabarbuda
	{8580, 15, 31, 0x1},    // formerdemocraticrepublicgermany
	{27985, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{39208, 499, 5, 0x1},   // #6371
	{54217, 7, 4, 0x81},    // #1be
	{57002, 149, 11, 0x1},  // dawlatqatar
	{9581, 15, 24, 0x1},    // germandemocraticrepublic
	{12879, 232, 12, 0x1},  // nmarianaisds
	{42297, 452, 5, 0x1},   // #6gha
	{64172, 37, 4, 0x1},    // #8mk
	{64630, 144, 4, 0x1},   // #8pk
	{5646, 225, 8, 0x1},    // hongkong
	{13050, 80, 13, 0x1},   // republickenya
	{26956, 249, 5, 0x81},  // #2sxm
	{62738, 217, 4, 0x1},   // #8fk
	{63457, 225, 4, 0x1},   // #8hk
	{53721, 150, 13, 0x1},  // saoediaarabia
	{62621, 79, 4, 0x1},    // #8ek
	{48471, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{11372, 37, 13, 0x1},   // macedoniatfyr
	{53128, 47, 5, 0x1},    // #7smr
	{54025, 231, 14, 0x1},  // francestmartin
	{61609, 380, 22, 0x2},  // sintmaartensaintmartin
	{43107, 98, 18, 0x1},   // somalischerepublic
	{30396, 469, 4, 0x1},   // #553
	{52014, 148, 18, 0x1},  // republicnorthkorea
	{2452, 252, 6, 0x1},    // taiwan
	{4736, 234, 27, 0x1},   // overseasterritorymartinique
	{42415, 568, 5, 0x1},   // #6hon
	{34284, 508, 5, 0x1},   // #5irq
	{32397, 178, 21, 0x1},  // dominicaanserepubliek
	{39228, 569, 5, 0x1},   // #6380
	{42457, 528, 5, 0x1},   // #6hun
	{20952, 119, 12, 0x1},  // fijieilanden
	{897, 16, 28, 0x1},     // formergermanyfederalrepublic
	{32458, 161, 18, 0x1},  // fmrdemrepofvietnam
	{50496, 62, 18, 0x1},   // republiekivoorkust
	{54213, 113, 4, 0x81},  // #1bd
	{10491, 186, 25, 0x1},  // federationsaintkittsnevis
	{33083, 170, 26, 0x1},  // boliviaplurinationalestate
	{41975, 136, 9, 0x1},   // maladiven
	{32855, 136, 17, 0x1},  // maledivenrepublic
	{29686, 570, 5, 0x1},   // #4720
	{64168, 39, 4, 0x1},    // #8mj
	{26966, 153, 5, 0x81},  // #2syr
	{30889, 26, 18, 0x1},   // republiekhongarije
	{3783, 257, 21, 0x1},   // territorywallisfutuna
	{62244, 129, 4, 0x1},   // #8cb
	{46544, 213, 25, 0x1},  // christmasislandsterritory
	{11446, 71, 12, 0x1},   // egyptkingdom
	{21587, 24, 5, 0x81},   // #2grc
	{60658, 156, 10, 0x1},  // toerkmenia
	{30406, 351, 4, 0x1},   // #554
	{30766, 571, 4, 0x1},   // #594
	{42187, 572, 5, 0x1},   // #6eth
	{1026, 232, 16, 0x1},   // northernmarianen
	{12937, 74, 13, 0x1},   // republicgabon
	{40742, 208, 14, 0x1},  // bermudaislands
	{23391, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{13102, 38, 13, 0x1},   // republicmalta
	{60310, 247, 29, 0x1},  // spitsbergenenjanmayeneilanden
	{55585, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{64803, 158, 13, 0x1},  // puleangatonga
	{60934, 107, 4, 0x81},  // #1ug
	{15059, 144, 22, 0x1},  // pakistaninclbangladesh
	{9680, 65, 24, 0x1},    // republicbrazzavillecongo
	{11600, 248, 19, 0x1},  // saintpierremiquelon
	{42358, 563, 5, 0x1},   // #6grg
	{41063, 230, 5, 0x1},   // aomen
	{54449, 8, 4, 0x81},    // #1bg
	{3747, 246, 21, 0x1},   // sinthelenaenascension
	{20726, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{40807, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{41992, 119, 14, 0x1},  // matanitukoviti
	{25360, 147, 8, 0x1},   // pnguinea
	{44569, 382, 5, 0x1},   // #6nam
	{64996, 137, 4, 0x1},   // #8rm
	{504, 215, 4, 0x21},    // #8wi
	{516, 164, 4, 0x21},    // #8ym
	{7390, 199, 5, 0x1},    // aruba
	{23359, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{49303, 72, 5, 0x1},    // #7eri
	{62754, 120, 4, 0x1},   // #8fm
	{25548, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{54048, 231, 18, 0x1},  // stmaartenfransdeel
	{7491, 230, 14, 0x1},   // territorymacao
	{61440, 3, 4, 0x1},     // #8am
	{62240, 11, 4, 0x1},    // #8ca
	{49064, 8, 18, 0x1},    // republiekbulgarije
	{17712, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{25116, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{22767, 111, 25, 0x1},  // islamicstateofafghanistan
	{26770, 49, 5, 0x81},   // #2svk
	{60853, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{21596, 25, 15, 0x1},   // republickroatia
	{35260, 164, 6, 0x1},   // yemenn
	{30416, 488, 4, 0x1},   // #555
	{21805, 133, 12, 0x1},  // laopeodemrep
	{30066, 491, 4, 0x1},   // #531
	{53262, 99, 5, 0x1},    // #7ssd
	{37407, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{30781, 487, 4, 0x1},   // #595
	{57473, 240, 9, 0x1},   // portorico
	{37871, 131, 20, 0x1},  // korearepublicofsouth
	{33576, 573, 5, 0x1},   // #5eth
	{20323, 170, 26, 0x1},  // multinationalestaatbolivia
	{7263, 13, 22, 0x1},    // formertsjechoslowakije
	{32581, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{62128, 175, 20, 0x1},  // republicadecostarica
	{39918, 69, 16, 0x1},   // republicalgerije
	{36329, 102, 18, 0x1},  // republicseychellen
	{54407, 59, 4, 0x81},   // #1bf
	{11794, 242, 15, 0x1},  // frenchpolinesia
	{7503, 42, 8, 0x1},     // aotearoa
	{34099, 30, 13, 0x1},   // italyrepublic
	{6797, 144, 8, 0x1},    // pakistan
	{757, 195, 17, 0x21},   // trinidadandtobago
	{64201, 86, 4, 0x1},    // #8ml
	{23518, 233, 27, 0x1},  // overseasterritorymontserrat
	{7130, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{2087, 236, 23, 0x1},   // departementnewcaledonia
	{20994, 75, 5, 0x81},   // #2gha
	{61436, 1, 4, 0x1},     // #8al
	{10635, 59, 10, 0x1},   // oppervolta
	{22021, 224, 5, 0x81},  // #2gum
	{8320, 128, 18, 0x1},   // kirgizstankirgizia
	{18018, 174, 18, 0x1},  // republicofcolumbia
	{8409, 67, 16, 0x1},    // caboverdeislands
	{55484, 13, 26, 0x1},   // czechslovakfederalrepublic
	{45749, 1, 23, 0x1},    // republikaeastshqiperise
	{25177, 189, 5, 0x81},  // #2nic
	{30431, 485, 4, 0x1},   // #556
	{1518, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{46031, 250, 21, 0x1},  // turksandcaicosislands
	{59059, 68, 22, 0x1},   // afarsandissasterritory
	{1709, 67, 10, 0x21},   // capeverdia
	{35396, 5, 19, 0x1},    // republikoesterreich
	{63416, 48, 26, 0x1},   // stateunionserbiamontenegro
	{17933, 253, 17, 0x1},  // usminoroutlyingis
	{30656, 524, 5, 0x1},   // #5760
	{48437, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{57768, 7, 6, 0x1},     // belgia
	{48067, 207, 14, 0x1},  // saintbartelemy
	{53411, 259, 16, 0x1},  // republicofkosova
	{60930, 53, 4, 0x81},   // #1ua
	{25809, 23, 17, 0x1},   // republicofgeorgia
	{11086, 257, 19, 0x1},  // wallisandfutunaisds
	{51115, 228, 17, 0x1},  // brindianoceanterr
	{7285, 108, 22, 0x1},   // formerunionsouthafrica
	{53893, 200, 4, 0x81},  // #1ai
	{54482, 57, 4, 0x81},   // #1bi
	{25314, 232, 4, 0x1},   // cnmi
	{60204, 244, 21, 0x1},  // vietnamformerrepublic
	{55556, 16, 4, 0x81},   // #1de
	{10437, 64, 17, 0x1},   // leopoldvillecongo
	{15234, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{2312, 106, 16, 0x1},   // republictanzania
	{19345, 249, 17, 0x1},  // saintmaartendutch
	{65000, 45, 4, 0x1},    // #8ro
	{12666, 257, 13, 0x1},  // fwallisfutuna
	{64209, 84, 4, 0x1},    // #8mo
	{64731, 44, 4, 0x1},    // #8po
	{34767, 148, 20, 0x1},  // peoplesrepublickorea
	{31965, 70, 16, 0x1},   // republiczanzibar
	{62522, 177, 4, 0x1},   // #8do
	{62777, 218, 4, 0x1},   // #8fo
	{63476, 183, 4, 0x1},   // #8ho
	{17313, 206, 21, 0x1},  // bonairesainteustatius
	{34490, 19, 13, 0x1},   // eestivabariik
	{15758, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{61448, 56, 4, 0x1},    // #8ao
	{62436, 174, 4, 0x1},   // #8co
	{10728, 46, 16, 0x1},   // formersovjetunie
	{30546, 574, 5, 0x1},   // #5670
	{56749, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{1253, 37, 31, 0x21},   // macedoniaformeryugoslavrepublic
	{5031, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{21911, 222, 5, 0x81},  // #2grl
	{14072, 215, 16, 0x1},  // westerlijkeshara
	{30441, 481, 4, 0x1},   // #557
	{11411, 37, 5, 0x1},    // fyrom
	{16230, 59, 6, 0x1},    // #3hvbf
	{39268, 423, 5, 0x1},   // #6420
	{50005, 111, 21, 0x1},  // afghanistanislamicrep
	{53738, 10, 16, 0x1},   // belorussischessr
	{55698, 248, 30, 0x1},  // departementsaintpierremiquelon
	{9305, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{60742, 64, 13, 0x1},   // kongokinshasa
	{54310, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{14209, 145, 11, 0x1},  // fillipijnen
	{62321, 244, 20, 0x1},  // republicsouthvietnam
	{54462, 114, 4, 0x81},  // #1bh
	{55552, 397, 4, 0x1},   // #1dd
	{50202, 181, 5, 0x1},   // #7gua
	{13808, 82, 20, 0x1},   // libischearabrepublic
	{60265, 6, 20, 0x1},    // republicazerbeidzjan
	{47937, 99, 15, 0x1},   // zuidelijksoedan
	{26615, 111, 25, 0x1},  // afghanistanislamicemirate
	{64205, 35, 4, 0x1},    // #8mn
	{64536, 141, 4, 0x1},   // #8np
	{64709, 43, 4, 0x1},    // #8pl
	{51489, 109, 15, 0x1},  // republiekzambia
	{63851, 148, 4, 0x1},   // #8kn
	{445, 138, 23, 0x1},    // myanmarrepubliekderunie
	{61444, 2, 4, 0x1},     // #8an
	{62432, 66, 4, 0x1},    // #8cn
	{62637, 19, 4, 0x1},    // #8en
	{23611, 197, 19, 0x1},  // stvincentgrenadines
	{25819, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{55096, 64, 25, 0x1},   // republiccongoleopoldville
	{30456, 362, 4, 0x1},   // #558
	{36271, 96, 16, 0x1},   // republieksenegal
	{1156, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{13900, 162, 17, 0x1},  // republicofvanuatu
	{13324, 124, 13, 0x1},  // republiekirak
	{30746, 442, 4, 0x1},   // #590
	{42745, 49, 9, 0x1},    // slovakije
	{51606, 133, 5, 0x1},   // #7lao
	{27876, 192, 16, 0x1},  // republicparaguay
	{30601, 575, 5, 0x1},   // #5702
	{42410, 278, 5, 0x1},   // #6hai
	{11600, 248, 14, 0x1},  // saintpierremiq
	{43937, 197, 22, 0x1},  // stvincentandgrenadines
	{4642, 58, 5, 0x1},     // benin
	{59305, 144, 4, 0x81},  // #1pk
	{57058, 225, 4, 0x81},  // #1hk
	{23491, 148, 12, 0x1},  // demrepnkorea
	{23634, 132, 6, 0x1},   // kuwait
	{15049, 144, 18, 0x1},  // republicofpakistan
	{50197, 180, 5, 0x1},   // #7grn
	{58346, 171, 6, 0x1},   // brasil
	{524, 110, 4, 0x21},    // #8zi
	{19357, 249, 21, 0x1},  // dutchpartsaintmaarten
	{18890, 136, 8, 0x1},   // maldives
	{64084, 61, 21, 0x1},   // middenafricanrepublic
	{10983, 66, 15, 0x1},   // comorenarchipel
	{63986, 85, 4, 0x1},    // #8ma
	{64727, 190, 4, 0x1},   // #8pm
	{17866, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63472, 226, 4, 0x1},   // #8hm
	{718, 99, 11, 0x1},     // southsoedan
	{62428, 63, 4, 0x1},    // #8cm
	{58724, 129, 27, 0x1},  // formerdemocratischkampuchea
	{17733, 206, 25, 0x1},  // bonairesoutheustatiussaba
	{8776, 64, 30, 0x1},    // democraticrepublicofzairecongo
	{23737, 89, 16, 0x1},   // mauritiusislands
	{42113, 504, 5, 0x1},   // #6eqg
	{35756, 85, 22, 0x1},   // malagassischerepubliek
	{30751, 576, 4, 0x1},   // #591
	{63460, 213, 12, 0x1},  // kerstislands
	{61589, 249, 16, 0x1},  // sintmaartendutch
	{30606, 532, 5, 0x1},   // #5703
	{51760, 134, 5, 0x1},   // #7lbn
	{21280, 82, 24, 0x1},   // formerlibyanarabrepublic
	{25857, 37, 17, 0x1},   // macedoniarepublic
	{15410, 54, 3, 0x1},    // vsa
	{5494, 235, 25, 0x1},   // overseasdepartmentmayotte
	{52295, 207, 16, 0x1},  // sintbartholomeus
	{23508, 81, 5, 0x81},   // #2lbr
	{8765, 64, 29, 0x1},    // formercongodemocraticrepublic
	{57416, 123, 8, 0x1},   // iranirof
	{18230, 103, 5, 0x1},   // tchad
	{53897, 1, 4, 0x81},    // #1al
	{54488, 58, 4, 0x81},   // #1bj
	{43742, 82, 27, 0x1},   // libischearabischejamahiriya
	{20129, 248, 20, 0x1},  // sintpierreetmiquelon
	{53563, 156, 13, 0x1},  // toerkmenistan
	{9748, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{252, 53, 4, 0x21},     // #8up
	{7521, 211, 6, 0x1},    // cookis
	{64558, 142, 4, 0x1},   // #8nr
	{4705, 8, 8, 0x1},      // bulgaria
	{62518, 68, 4, 0x1},    // #8dj
	{63523, 25, 4, 0x1},    // #8hr
	{17076, 67, 18, 0x1},   // republickaapverdia
	{26707, 99, 5, 0x81},   // #2ssd
	{27316, 71, 18, 0x1},   // arabrepublicegypte
	{46430, 99, 10, 0x1},   // sudansouth
	{29981, 577, 4, 0x1},   // #520
	{34754, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{30756, 578, 4, 0x1},   // #592
	{45885, 32, 18, 0x1},   // lietuvosrespublika
	{45033, 118, 15, 0x1},  // republiekcyprus
	{17121, 237, 23, 0x1},  // norfolkislandsterritory
	{30591, 434, 5, 0x1},   // #5700
	{34289, 291, 5, 0x1},   // #5isr
	{33031, 579, 5, 0x1},   // #5eri
	{603, 207, 25, 0x1},    // departmentsaintbarthelemy
	{33385, 117, 15, 0x1},  // mainlandchinapr
	{60954, 253, 4, 0x81},  // #1um
	{57436, 185, 4, 0x81},  // #1jm
	{52413, 155, 12, 0x1},  // tadsjikistan
	{53925, 3, 4, 0x81},    // #1am
	{54529, 208, 4, 0x81},  // #1bm
	{55992, 120, 4, 0x81},  // #1fm
	{266, 54, 4, 0x21},     // #8us
	{29701, 95, 5, 0x81},   // #4729
	{64025, 230, 4, 0x1},   // #8mc
	{64575, 194, 4, 0x1},   // #8ns
	{64622, 239, 4, 0x1},   // #8pc
	{21437, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{44815, 30, 12, 0x1},   // italykingdom
	{42861, 143, 10, 0x1},  // muscatoman
	{21359, 77, 5, 0x81},   // #2gmb
	{13058, 80, 5, 0x1},    // kenya
	{62379, 210, 4, 0x1},   // #8ck
	{62703, 193, 4, 0x1},   // #8es
	{43582, 34, 14, 0x1},   // latviarepublic
	{49640, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{4179, 244, 8, 0x21},   // svietnam
	{6220, 212, 25, 0x1},   // curacaokingdomnetherlands
	{29611, 197, 5, 0x81},  // #4670
	{30761, 324, 4, 0x1},   // #593
	{30666, 546, 5, 0x1},   // #5771
	{6475, 249, 16, 0x1},   // dutchsintmaarten
	{51214, 106, 17, 0x1},  // tanzaniaunitedrep
	{30596, 580, 5, 0x1},   // #5701
	{59256, 145, 4, 0x81},  // #1ph
	{49516, 77, 5, 0x1},    // #7gam
	{11335, 111, 11, 0x1},  // afghanistan
	{26172, 246, 23, 0x1},  // ascensiontristandacunha
	{64550, 32, 8, 0x1},    // lituania
	{53929, 581, 4, 0x1},   // #1an
	{54525, 207, 4, 0x81},  // #1bl
	{55301, 117, 4, 0x81},  // #1cn
	{26424, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{44700, 109, 9, 0x1},   // nrhodesia
	{50212, 224, 5, 0x1},   // #7gum
	{26322, 165, 22, 0x1},  // peoplesrepublicofyemen
	{2552, 145, 11, 0x21},  // phillipines
	{34382, 241, 16, 0x1},  // stateofpalestine
	{29696, 99, 5, 0x81},   // #4728
	{64009, 234, 4, 0x1},   // #8mb
	{21852, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{45364, 387, 5, 0x1},   // #6rus
	{48865, 253, 24, 0x1},  // unitedstatesminorislands
	{61432, 6, 4, 0x1},     // #8aj
	{62033, 116, 4, 0x1},   // #8bt
	{62375, 214, 4, 0x1},   // #8cj
	{62641, 72, 4, 0x1},    // #8er
	{26759, 194, 5, 0x81},  // #2sur
	{26907, 101, 5, 0x81},  // #2swz
	{38353, 79, 12, 0x1},   // spaansguinea
	{21499, 255, 9, 0x1},   // britishvi
	{35193, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{53189, 98, 5, 0x1},    // #7som
	{24798, 123, 14, 0x1},  // islamicrepiran
	{47619, 197, 17, 0x1},  // stvincentandgrens
	{27931, 66, 12, 0x1},   // comorosstate
	{30661, 477, 5, 0x1},   // #5770
	{51950, 190, 15, 0x1},  // republicapanama
	{9117, 248, 19, 0x1},   // stpierreetmiquelonf
	{20404, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{61768, 92, 13, 0x1},   // republicniger
	{24448, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57440, 125, 4, 0x81},  // #1jo
	{8007, 198, 20, 0x1},   // republicbolvenezuela
	{53933, 56, 4, 0x81},   // #1ao
	{54537, 170, 4, 0x81},  // #1bo
	{55305, 174, 4, 0x81},  // #1co
	{23830, 32, 5, 0x81},   // #2ltu
	{33303, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{21099, 244, 16, 0x1},  // republiekvietnam
	{55687, 178, 4, 0x81},  // #1do
	{56059, 218, 4, 0x81},  // #1fo
	{44305, 225, 50, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublic
	{3676, 246, 36, 0x1},   // sinthelenahemelvaartentristandacunha
	{37177, 98, 28, 0x1},   // somalischedemocraticrepublic
	{44574, 401, 5, 0x1},   // #6nau
	{450, 91, 4, 0x21},     // #8wa
	{47271, 33, 19, 0x1},   // grandduchyluxemburg
	{44744, 144, 23, 0x1},  // islamicrepublicpakistan
	{37866, 131, 20, 0x1},  // southkorearepublicof
	{64579, 189, 4, 0x1},   // #8nu
	{64587, 192, 4, 0x1},   // #8pa
	{26032, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12718, 176, 13, 0x1},  // republicacuba
	{63931, 132, 12, 0x1},  // statekoeweit
	{61385, 112, 4, 0x1},   // #8ae
	{62037, 8, 4, 0x1},     // #8bu
	{62371, 173, 4, 0x1},   // #8ci
	{52928, 90, 14, 0x1},   // malawirepublic
	{38787, 55, 11, 0x1},   // yugoslavsfr
	{23906, 68, 14, 0x1},   // afarenissaland
	{356, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{36768, 50, 17, 0x1},   // republiekslovenie
	{63092, 150, 15, 0x1},  // saoedischarabia
	{53146, 152, 5, 0x1},   // #7sol
	{29506, 191, 5, 0x81},  // #4604
	{48742, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{24016, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{4089, 119, 14, 0x21},  // republicoffiji
	{53067, 203, 12, 0x1},  // easternsamoa
	{5381, 205, 24, 0x1},   // frenchzuidelijkterritory
	{49166, 256, 15, 0x1},  // vsvirginislands
	{59618, 45, 17, 0x1},   // roemeenserepublic
	{59355, 239, 4, 0x81},  // #1pn
	{57074, 183, 4, 0x81},  // #1hn
	{60783, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{21753, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{54533, 115, 4, 0x81},  // #1bn
	{55293, 173, 4, 0x81},  // #1cl
	{20169, 215, 5, 0x81},  // #2esh
	{17659, 206, 19, 0x1},  // sinteustatiusensaba
	{59708, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{33729, 134, 16, 0x1},  // republieklibanon
	{45398, 538, 5, 0x1},   // #6rwa
	{64029, 36, 4, 0x1},    // #8md
	{15896, 138, 6, 0x1},   // #3bumm
	{45355, 379, 5, 0x1},   // #6rum
	{63772, 30, 4, 0x1},    // #8it
	{62045, 209, 4, 0x1},   // #8bv
	{62367, 117, 4, 0x1},   // #8ch
	{62707, 73, 4, 0x1},    // #8et
	{2594, 257, 22, 0x1},   // departmentwallisfutuna
	{51173, 1, 20, 0x1},    // republikaeshqiperise
	{53089, 50, 5, 0x1},    // #7slo
	{14462, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{53840, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{32746, 93, 24, 0x1},   // federalrepublicofnigeria
	{32114, 224, 6, 0x1},   // guahan
	{30691, 484, 4, 0x1},   // #580
	{64561, 48, 14, 0x1},   // republicserbia
	{50340, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{3244, 71, 3, 0x1},     // var
	{26911, 245, 11, 0x1},  // zuidgeorgie
	{30611, 506, 5, 0x1},   // #5704
	{23261, 119, 11, 0x1},  // fijiislands
	{50677, 187, 18, 0x1},  // republicsaintlucia
	{48477, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{16993, 123, 12, 0x1},  // islamrepiran
	{59351, 248, 4, 0x81},  // #1pm
	{49505, 74, 5, 0x1},    // #7gab
	{57070, 226, 4, 0x81},  // #1hm
	{57323, 124, 4, 0x81},  // #1iq
	{54558, 206, 4, 0x81},  // #1bq
	{55297, 63, 4, 0x81},   // #1cm
	{59081, 143, 4, 0x81},  // #1om
	{31819, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{1462, 582, 6, 0x3},    // guiana
	{36817, 152, 15, 0x1},  // salomoneilanden
	{211, 241, 12, 0x21},   // westbankgaza
	{55683, 177, 4, 0x81},  // #1dm
	{55907, 20, 4, 0x81},   // #1fi
	{45384, 194, 8, 0x1},   // suriname
	{65042, 94, 4, 0x1},    // #8rw
	{65396, 51, 4, 0x1},    // #8sw
	{64074, 139, 4, 0x1},   // #8mg
	{62715, 223, 4, 0x1},   // #8fg
	{63847, 128, 4, 0x1},   // #8kg
	{457, 129, 25, 0x21},   // formerdemocratickampuchea
	{7690, 230, 14, 0x1},   // territorymacau
	{61428, 69, 4, 0x1},    // #8ag
	{62506, 211, 4, 0x1},   // #8cw
	{17313, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{41364, 105, 15, 0x1},  // republictunisia
	{53039, 96, 5, 0x1},    // #7sen
	{42672, 157, 9, 0x1},   // easttimor
	{17296, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{38943, 460, 5, 0x1},   // #6110
	{53079, 186, 5, 0x1},   // #7skn
	{13661, 145, 24, 0x1},  // republicofthephilippines
	{8501, 61, 23, 0x1},    // centralarfricanrepublic
	{52747, 252, 14, 0x1},  // repchinataiwan
	{29616, 47, 5, 0x81},   // #4674
	{30671, 462, 5, 0x1},   // #5775
	{34309, 435, 5, 0x1},   // #5ita
	{12202, 46, 18, 0x1},   // russischefederatia
	{30616, 544, 5, 0x1},   // #5705
	{44971, 246, 14, 0x1},  // eilandsthelena
	{19499, 145, 20, 0x1},  // filipijnengemenebest
	{12555, 170, 13, 0x1},  // formerbolivia
	{59324, 43, 4, 0x81},   // #1pl
	{14097, 54, 12, 0x1},   // vsvanamerika
	{57327, 123, 4, 0x81},  // #1ir
	{1559, 64, 24, 0x21},   // congodemrepzairekinshasa
	{42804, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{26583, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{2119, 161, 26, 0x21},  // socialistrepublicofvietnam
	{50207, 76, 5, 0x1},    // #7gui
	{62408, 126, 5, 0x1},   // nihon
	{40700, 256, 21, 0x1},  // virginislandsamerican
	{65019, 145, 4, 0x1},   // #8rp
	{270, 59, 4, 0x21},     // #8uv
	{454, 257, 4, 0x21},    // #8wf
	{130, 236, 26, 0x1},    // collectiviteitnewcaledonia
	{25458, 152, 11, 0x1},  // solomonisds
	{63974, 83, 4, 0x1},    // #8lt
	{64033, 235, 4, 0x1},   // #8mf
	{28852, 259, 20, 0x1},  // underunscr1244kosovo
	{16355, 22, 9, 0x1},    // unitedkon
	{63776, 62, 4, 0x1},    // #8iv
	{61200, 124, 11, 0x1},  // iraqkingdom
	{58600, 65, 19, 0x1},   // volksrepubliekcongo
	{61389, 111, 4, 0x1},   // #8af
	{61889, 152, 4, 0x1},   // #8bp
	{62459, 67, 4, 0x1},    // #8cv
	{36349, 3, 17, 0x1},    // republicofarmenia
	{26712, 100, 5, 0x81},  // #2stp
	{22792, 111, 29, 0x1},  // democraticrepublicafghanistan
	{13014, 30, 5, 0x1},    // italy
	{32099, 189, 18, 0x1},  // republieknicaragua
	{8367, 79, 12, 0x1},    // spaansguinee
	{53034, 163, 5, 0x1},   // #7sam
	{62721, 119, 13, 0x1},  // fidjieilanden
	{5674, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{5670, 106, 20, 0x1},   // uroftanzaniamainland
	{3820, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{48599, 27, 4, 0x1},    // eire
	{30621, 585, 5, 0x1},   // #5710
	{33182, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{438, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{16747, 211, 10, 0x1},  // kukiairani
	{13471, 259, 16, 0x1},  // republicofkosovo
	{59645, 48, 4, 0x81},   // #1rs
	{60938, 22, 4, 0x1},    // #1uk
	{22300, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{25249, 170, 18, 0x1},  // plurstateofbolivia
	{16159, 105, 7, 0x1},   // tunisia
	{57361, 28, 4, 0x81},   // #1is
	{54914, 168, 4, 0x81},  // #1bs
	{55228, 211, 4, 0x81},  // #1ck
	{57758, 135, 4, 0x81},  // #1lk
	{55658, 17, 4, 0x81},   // #1dk
	{55976, 217, 4, 0x81},  // #1fk
	{520, 109, 4, 0x21},    // #8za
	{65034, 240, 4, 0x1},   // #8rq
	{65377, 95, 4, 0x1},    // #8su
	{288, 196, 4, 0x21},    // #8uy
	{63978, 33, 4, 0x1},    // #8lu
	{64451, 140, 4, 0x1},   // #8my
	{64626, 191, 4, 0x1},   // #8pe
	{38928, 358, 5, 0x1},   // #5zim
	{63550, 26, 4, 0x1},    // #8hu
	{63831, 80, 4, 0x1},    // #8ke
	{58389, 194, 18, 0x1},  // republicofsuriname
	{38918, 357, 5, 0x1},   // #5zam
	{61377, 199, 4, 0x1},   // #8aa
	{62455, 176, 4, 0x1},   // #8cu
	{22895, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{58325, 171, 27, 0x1},  // republicafederativadobrasil
	{3470, 246, 11, 0x1},   // sainthelena
	{36501, 150, 15, 0x1},  // saoedischarabie
	{52341, 91, 5, 0x1},    // #7nam
	{29501, 192, 5, 0x81},  // #4600
	{29521, 43, 5, 0x81},   // #4616
	{13446, 104, 16, 0x1},  // togoleserepublic
	{61241, 235, 4, 0x81},  // #1yt
	{30631, 586, 5, 0x1},   // #5713
	{33993, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{28101, 228, 29, 0x1},  // britishterritoryinindianocean
	{57078, 25, 4, 0x81},   // #1hr
	{57428, 30, 4, 0x81},   // #1it
	{63447, 122, 10, 0x1},  // unionindia
	{53829, 2, 4, 0x81},    // #1ad
	{54562, 171, 4, 0x81},  // #1br
	{55214, 12, 4, 0x81},   // #1ch
	{20266, 19, 5, 0x81},   // #2est
	{19072, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{55634, 68, 4, 0x81},   // #1dj
	{55903, 73, 4, 0x81},   // #1et
	{55964, 119, 4, 0x81},  // #1fj
	{19751, 207, 10, 0x1},  // stbartlemy
	{65256, 187, 4, 0x1},   // #8st
	{64447, 188, 4, 0x1},   // #8mx
	{64583, 42, 4, 0x1},    // #8nz
	{49531, 220, 26, 0x1},  // overseasterritorygibraltar
	{62685, 102, 18, 0x1},  // seychelleneilanden
	{9135, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{114, 52, 7, 0x21},     // turkyye
	{38923, 364, 5, 0x1},   // #5zan
	{61959, 171, 4, 0x1},   // #8br
	{62451, 61, 4, 0x1},    // #8ct
	{55177, 64, 14, 0x1},   // congofreestate
	{27191, 97, 10, 0x1},   // sieraleone
	{37235, 15, 15, 0x1},   // germanydemrepof
	{21265, 38, 14, 0x1},   // republiekmalta
	{53334, 49, 5, 0x1},    // #7svk
	{35136, 46, 16, 0x1},   // russischefederal
	{48954, 158, 12, 0x1},  // tongakingdom
	{48365, 16, 24, 0x1},   // federalrepublicduitsland
	{23418, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{3904, 64, 25, 0x1},    // democraticrepublicofcongo
	{18261, 245, 11, 0x1},  // zuidgeorgia
	{61245, 327, 4, 0x2},   // #1yu
	{30626, 417, 5, 0x1},   // #5712
	{15712, 110, 16, 0x1},  // zimbabwerhodesia
	{59085, 190, 4, 0x81},  // #1pa
	{59649, 46, 4, 0x81},   // #1ru
	{57432, 229, 4, 0x81},  // #1je
	{53833, 112, 4, 0x81},  // #1ae
	{54932, 503, 4, 0x1},   // #1bu
	{55224, 62, 4, 0x81},   // #1ci
	{57719, 31, 4, 0x81},   // #1li
	{58985, 238, 4, 0x81},  // #1nu
	{46156, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{26626, 111, 27, 0x1},  // islamicemirateofafghanistan
	{65038, 46, 4, 0x1},    // #8rs
	{20149, 179, 5, 0x81},  // #2ecu
	{63970, 31, 4, 0x1},    // #8ls
	{2300, 78, 12, 0x1},    // guineabissau
	{53394, 36, 16, 0x1},   // republicofmoldov
	{61620, 231, 20, 0x1},  // saintmartinfransdeel
	{63739, 29, 4, 0x1},    // #8is
	{55788, 197, 25, 0x1},  // sintvincentendegrenadines
	{61381, 167, 4, 0x1},   // #8ac
	{62447, 175, 4, 0x1},   // #8cs
	{13533, 135, 6, 0x1},   // ceylon
	{39972, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{42108, 587, 5, 0x1},   // #6egy
	{16839, 102, 10, 0x1},  // seychellen
	{10904, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{20242, 225, 16, 0x1},  // sarhongkongchina
	{4316, 120, 26, 0x21},  // federatestatesofmicronesia
	{58377, 166, 12, 0x1},  // theargentine
	{29621, 100, 5, 0x81},  // #4678
	{12820, 138, 12, 0x1},  // burmaunionof
	{51560, 64, 10, 0x1},   // congozaire
	{4080, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{45045, 46, 18, 0x1},   // russischefederatie
	{19899, 189, 17, 0x1},  // nicaraguarepublic
	{61095, 257, 4, 0x81},  // #1wf
	{36037, 65, 16, 0x1},   // congobrazzaville
	{33682, 16, 11, 0x1},   // deutschland
	{28891, 2, 4, 0x81},    // #420
	{15530, 7, 7, 0x1},     // belguim
	{37842, 195, 14, 0x1},  // trinidadtobago
	{53837, 111, 4, 0x81},  // #1af
	{54928, 116, 4, 0x81},  // #1bt
	{55077, 61, 4, 0x81},   // #1cf
	{50129, 24, 5, 0x1},    // #7gre
	{3444, 168, 10, 0x1},   // bahamasthe
	{23174, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{292, 160, 4, 0x21},    // #8uz
	{512, 101, 4, 0x21},    // #8wz
	{64455, 87, 4, 0x1},    // #8mz
	{1192, 37, 33, 0x21},   // formeryugoslavrepublicofmacedonia
	{18153, 36, 7, 0x1},    // moldova
	{63697, 123, 4, 0x1},   // #8ir
	{15500, 162, 7, 0x1},   // banuatu
	{34557, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{11617, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62711, 14, 4, 0x1},    // #8ez
	{38334, 255, 20, 0x1},  // engelsevirginislands
	{11227, 67, 15, 0x1},   // formercapeverde
	{37584, 150, 21, 0x1},  // koninkrijksaudiarabie
	{64692, 140, 8, 0x1},   // maleisia
	{53084, 97, 5, 0x1},    // #7sle
	{24658, 57, 14, 0x1},   // burundikingdom
	{1142, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{38948, 523, 5, 0x1},   // #6115
	{57111, 46, 14, 0x1},   // ruslandfederal
	{4417, 14, 18, 0x21},   // tjechischerepublic
	{38938, 588, 5, 0x1},   // #6101
	{52384, 141, 5, 0x1},   // #7nep
	{3335, 40, 10, 0x1},    // netherland
	{1990, 202, 14, 0x21},  // netherlandsant
	{6805, 241, 23, 0x1},   // occpalestinianterritory
	{1708, 186, 12, 0x1},   // stkittsnevis
	{22073, 40, 20, 0x1},   // netherlandskingdomof
	{3792, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59252, 147, 4, 0x81},  // #1pg
	{59653, 94, 4, 0x81},   // #1rw
	{60922, 252, 4, 0x81},  // #1tw
	{64340, 164, 22, 0x1},  // arabrepublicyemenyemen
	{40114, 168, 13, 0x1},  // bahamaislands
	{49557, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{52788, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{57612, 132, 4, 0x81},  // #1kw
	{23640, 82, 5, 0x81},   // #2lby
	{59269, 151, 19, 0x1},  // republicofsingapore
	{53876, 167, 4, 0x81},  // #1ag
	{54991, 60, 4, 0x81},   // #1bw
	{55202, 65, 4, 0x81},   // #1cg
	{1966, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{3946, 248, 19, 0x21},  // saintpierremiguelon
	{56575, 66, 12, 0x1},   // statecomoros
	{26405, 245, 5, 0x81},  // #2sgs
	{26961, 102, 5, 0x81},  // #2syc
	{62514, 17, 4, 0x1},    // #8da
	{63287, 182, 4, 0x1},   // #8gy
	{52259, 230, 8, 0x1},   // macaosar
	{37625, 205, 24, 0x1},  // zuidelijkefransegebieden
	{62443, 232, 4, 0x1},   // #8cq
	{1544, 257, 12, 0x1},   // futunawallis
	{7239, 54, 9, 0x1},     // americavs
	{24840, 229, 20, 0x1},  // jerseychannelislands
	{59585, 76, 15, 0x1},   // republiekguinee
	{38933, 385, 5, 0x1},   // #6100
	{2779, 189, 17, 0x21},  // republicnicaragua
	{29516, 239, 5, 0x81},  // #4612
	{26793, 51, 6, 0x1},    // sweden
	{4385, 26, 15, 0x1},    // republichungary
	{33705, 95, 15, 0x1},   // republieksoedan
	{32451, 161, 16, 0x1},  // vietnamfmrdemrep
	{3899, 165, 15, 0x1},   // yemendemocratic
	{59173, 242, 4, 0x81},  // #1pf
	{60725, 159, 4, 0x81},  // #1tv
	{23922, 137, 10, 0x1},  // marshallis
	{57209, 589, 4, 0x1},   // #1hv
	{60407, 191, 12, 0x1},  // perurepublic
	{54163, 201, 4, 0x81},  // #1ax
	{54986, 209, 4, 0x81},  // #1bv
	{55073, 64, 4, 0x81},   // #1cd
	{20174, 18, 5, 0x81},   // #2esp
	{23842, 33, 5, 0x81},   // #2lux
	{37375, 248, 18, 0x1},  // stpierreenmiguelon
	{43157, 163, 14, 0x1},  // westelijksamoa
	{57384, 123, 19, 0x1},  // imperialstateofiran
	{32324, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{65241, 18, 4, 0x1},    // #8sp
	{722, 209, 12, 0x21},   // bouveteiland
	{1215, 247, 23, 0x1},   // svalbardjanmayenislands
	{57788, 231, 25, 0x1},  // collectiviteitsaintmartin
	{31192, 28, 7, 0x1},    // ijsland
	{6008, 108, 11, 0x1},   // southafrika
	{26375, 151, 5, 0x81},  // #2sgp
	{45198, 289, 5, 0x1},   // #6pol
	{25712, 231, 23, 0x1},  // stmaartenfranseantillen
	{3967, 214, 15, 0x1},   // kaaimaneilanden
	{33861, 95, 24, 0x1},   // democraticrepublicsoedan
	{1291, 79, 16, 0x1},    // guineaecuatorial
	{8570, 164, 6, 0x1},    // nyemen
	{42150, 529, 5, 0x1},   // #6est
	{2167, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{38724, 131, 6, 0x1},   // skorea
	{53808, 109, 5, 0x1},   // #7zam
	{51768, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51826, 187, 5, 0x1},   // #7lca
	{24816, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10827, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{34089, 30, 15, 0x1},   // republicofitaly
	{37968, 408, 5, 0x1},   // #5tog
	{59169, 191, 4, 0x81},  // #1pe
	{38544, 468, 5, 0x1},   // #5van
	{50069, 16, 5, 0x1},    // #7ger
	{57205, 26, 4, 0x81},   // #1hu
	{17806, 206, 21, 0x1},  // sababonaireseustatius
	{54995, 10, 4, 0x81},   // #1by
	{20154, 71, 5, 0x81},   // #2egy
	{26291, 150, 5, 0x81},  // #2sau
	{8201, 10, 7, 0x1},     // belarus
	{4224, 120, 28, 0x21},  // micronesiagefedereerdestates
	{52995, 52, 14, 0x1},   // turkeyrepublic
	{42103, 352, 5, 0x1},   // #6ecu
	{14379, 115, 7, 0x1},   // bruneid
	{18665, 59, 7, 0x1},    // burkina
	{188, 257, 12, 0x1},    // wallisfutuna
	{54965, 119, 13, 0x1},  // republiekfiji
	{21085, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{53191, 98, 19, 0x1},   // somalischerepubliek
	{18564, 171, 6, 0x1},   // brazil
	{54635, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{20237, 225, 16, 0x1},  // chinasarhongkong
	{11304, 226, 19, 0x1},  // heardiandmcdonaldis
	{20827, 227, 17, 0x1},  // islandsmanbritish
	{5517, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{23020, 10, 16, 0x1},   // republiekbelarus
	{4129, 122, 14, 0x21},  // republiekindia
	{60721, 195, 4, 0x81},  // #1tt
	{49914, 79, 5, 0x1},    // #7geq
	{34782, 148, 14, 0x1},  // koreadempeorep
	{57201, 184, 4, 0x81},  // #1ht
	{57606, 131, 4, 0x81},  // #1kr
	{28971, 56, 4, 0x81},   // #424
	{29086, 166, 4, 0x81},  // #432
	{13346, 116, 13, 0x1},  // bhutankingdom
	{54167, 6, 4, 0x81},    // #1az
	{58819, 141, 4, 0x81},  // #1np
	{29191, 5, 4, 0x81},    // #440
	{55854, 72, 4, 0x81},   // #1er
	{45675, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{60097, 197, 25, 0x1},  // stvincentandthegrenadines
	{20106, 70, 5, 0x81},   // #2eaz
	{44910, 487, 5, 0x1},   // #6pan
	{3656, 61, 26, 0x21},   // centralafrikaanskeizerrijk
	{62838, 242, 4, 0x1},   // #8fp
	{35000, 32, 17, 0x1},   // lithuaniarepublic
	{23589, 217, 23, 0x1},  // malvinasfalklandislands
	{9632, 64, 30, 0x1},    // republicofthecongoleopoldville
	{62067, 115, 4, 0x1},   // #8bx
	{15627, 240, 18, 0x1},  // puertoricoamerican
	{6316, 234, 33, 0x1},   // territorialcollectivitymartinique
	{32877, 165, 6, 0x1},   // yemens
	{28500, 590, 5, 0x1},   // #2zar
	{6978, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{17370, 37, 13, 0x1},   // tfyrmacedonia
	{43405, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{41444, 12, 22, 0x1},   // confederazionesvizzera
	{33355, 117, 15, 0x1},  // prmainlandchina
	{61474, 207, 22, 0x1},  // saintbarthelemyislands
	{24866, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{34084, 164, 13, 0x1},  // yemenrepublic
	{7651, 199, 16, 0x1},   // knetherlandaruba
	{32058, 238, 14, 0x1},  // niuenewzealand
	{60958, 54, 4, 0x81},   // #1us
	{42376, 218, 14, 0x1},  // faeroerislands
	{7872, 25, 8, 0x1},     // hrvatska
	{29076, 6, 4, 0x81},    // #431
	{13125, 196, 6, 0x1},   // urugay
	{55069, 210, 4, 0x81},  // #1cc
	{57715, 187, 4, 0x81},  // #1lc
	{12433, 46, 13, 0x1},   // federalrussia
	{55899, 18, 4, 0x81},   // #1es
	{442, 256, 4, 0x21},    // #8vq
	{26773, 214, 10, 0x1},  // vkcaimanes
	{53692, 196, 5, 0x1},   // #7uru
	{32127, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{15321, 128, 9, 0x1},   // kyrgystan
	{1164, 202, 25, 0x21},  // nederlandseantillesformer
	{3, 79, 27, 0x21},      // republicadeguineaecuatorial
	{47815, 155, 12, 0x1},  // tadzhikistan
	{29891, 163, 5, 0x81},  // #4882
	{44009, 57, 17, 0x1},   // republicofburundi
	{19454, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{61651, 204, 4, 0x1},   // #8ay
	{62071, 57, 4, 0x1},    // #8by
	{1863, 145, 22, 0x21},  // republiekderfilipijnen
	{17933, 253, 22, 0x1},  // usminoroutlyingislands
	{53674, 112, 5, 0x1},   // #7uae
	{24501, 27, 15, 0x1},   // irelandrepublic
	{3722, 246, 35, 0x1},   // ascensionentristandacunhasinthelena
	{12594, 194, 11, 0x1},  // dutchguiana
	{3346, 231, 26, 0x1},   // saintmaartenfrenchantilles
	{29511, 145, 5, 0x81},  // #4608
	{34230, 591, 5, 0x1},   // #5ins
	{50272, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{52511, 142, 5, 0x1},   // #7nru
	{22515, 51, 7, 0x1},    // sverige
	{188, 257, 13, 0x1},    // wallisfutunaf
	{6746, 161, 7, 0x1},    // vietnam
	{60693, 52, 4, 0x81},   // #1tr
	{57572, 148, 4, 0x81},  // #1kp
	{57994, 89, 8, 0x1},    // mauritus
	{55051, 169, 4, 0x81},  // #1bz
	{57698, 134, 4, 0x81},  // #1lb
	{58875, 142, 4, 0x81},  // #1nr
	{13063, 82, 13, 0x1},   // republiclibia
	{44579, 592, 5, 0x1},   // #6nep
	{59161, 148, 4, 0x1},   // dprk
	{4562, 128, 10, 0x21},  // kirgyzstan
	{160, 106, 4, 0x21},    // #8tz
	{26476, 193, 5, 0x81},  // #2slv
	{44881, 371, 5, 0x1},   // #6pal
	{64255, 89, 4, 0x1},    // #8mp
	{19412, 145, 19, 0x1},  // filipijnenrepubliek
	{62855, 21, 4, 0x1},    // #8fr
	{5369, 236, 18, 0x1},   // newcaledoniafrench
	{48270, 18, 12, 0x1},   // spaansestate
	{16382, 110, 6, 0x1},   // #3rhzw
	{7312, 70, 22, 0x1},    // formerzanzibarpembaisd
	{4352, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{27835, 135, 16, 0x1},  // srilankarepublic
	{52496, 41, 5, 0x1},    // #7nor
	{48959, 101, 16, 0x1},  // kingdomswaziland
	{37984, 33, 20, 0x1},   // luxembourggrandduchy
	{30676, 593, 5, 0x1},   // #5780
	{51004, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{59440, 192, 4, 0x81},  // #1py
	{24406, 22, 27, 0x1},   // grootbrittannianorthierland
	{59104, 242, 18, 0x1},  // polynesiefrancaise
	{8730, 100, 33, 0x1},   // saotomeprincipedemocraticrepublic
	{5591, 15, 13, 0x1},    // eastduitsland
	{55065, 11, 4, 0x81},   // #1ca
	{57694, 133, 4, 0x81},  // #1la
	{57054, 182, 4, 0x81},  // #1gy
	{41540, 64, 21, 0x1},   // demrepublicofthecongo
	{45927, 248, 18, 0x1},  // stpierreenmiquelon
	{508, 163, 4, 0x21},    // #8ws
	{8837, 64, 36, 0x1},    // democraticrepubliczairekinshasacongo
	{38245, 188, 25, 0x1},  // verenigdemexicaansestaten
	{44802, 477, 5, 0x1},   // #6pak
	{64459, 236, 4, 0x1},   // #8nc
	{64797, 146, 4, 0x1},   // #8ps
	{58108, 6, 18, 0x1},    // azerbaijanrepublic
	{51863, 137, 9, 0x1},   // marshalls
	{63003, 205, 4, 0x1},   // #8fs
	{35404, 5, 11, 0x1},    // oesterreich
	{5712, 106, 18, 0x1},   // mainlandurtanzania
	{2328, 234, 30, 0x1},   // overseascollectivitymartinique
	{20818, 227, 19, 0x1},  // territoryislandsman
	{16451, 56, 21, 0x1},   // angolapeoplesrepublic
	{7920, 128, 9, 0x1},    // kirgistan
	{15968, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{17916, 206, 19, 0x1},  // sabaensinteustatius
	{56224, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{28809, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{30681, 594, 5, 0x1},   // #5781
	{11484, 40, 16, 0x1},   // kingdomnederland
	{2848, 1, 17, 0x1},     // republicofalbania
	{13622, 94, 6, 0x1},    // rwanda
	{60668, 595, 4, 0x1},   // #1tp
	{2264, 76, 34, 0x1},    // guineapeoplesrevolutionaryrepublic
	{22863, 30, 15, 0x1},   // italianrepublic
	{29041, 167, 4, 0x81},  // #428
	{29141, 4, 4, 0x81},    // #436
	{29256, 168, 4, 0x81},  // #444
	{29431, 7, 4, 0x81},    // #456
	{4822, 140, 17, 0x21},  // maleisiefederatie
	{13464, 91, 15, 0x1},   // namibiarepublic
	{26542, 47, 5, 0x81},   // #2smr
	{30261, 596, 5, 0x1},   // #5432
	{44691, 562, 5, 0x1},   // #6nor
	{45029, 346, 5, 0x1},   // #6per
	{65430, 12, 4, 0x1},    // #8sz
	{156, 156, 4, 0x21},    // #8tx
	{446, 254, 4, 0x21},    // #8vt
	{30311, 452, 5, 0x1},   // #5452
	{64286, 88, 4, 0x1},    // #8mr
	{64782, 147, 4, 0x1},   // #8pp
	{45203, 315, 5, 0x1},   // #6por
	{63156, 24, 4, 0x1},    // #8gr
	{63796, 124, 4, 0x1},   // #8iz
	{63904, 127, 4, 0x1},   // #8kz
	{7532, 42, 18, 0x1},    // newzealandaotearoa
	{61710, 208, 4, 0x1},   // #8bd
	{14552, 242, 11, 0x1},  // frpolynesia
	{57081, 30, 14, 0x1},   // republicitalia
	{60498, 250, 3, 0x1},   // tci
	{55109, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{27316, 71, 17, 0x1},   // arabrepublicegypt
	{56015, 95, 27, 0x1},   // democratischerepublieksudan
	{5248, 222, 18, 0x1},   // territorygreenland
	{38062, 473, 5, 0x1},   // #5tri
	{54997, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{3487, 241, 21, 0x21},  // palestijnseterritoria
	{29356, 3, 4, 0x81},    // #451
	{27277, 71, 27, 0x1},   // verenigdearabischerepubliek
	{30266, 597, 5, 0x1},   // #5433
	{65426, 153, 4, 0x1},   // #8sy
	{63982, 82, 4, 0x1},    // #8ly
	{64307, 143, 4, 0x1},   // #8mu
	{64463, 238, 4, 0x1},   // #8ne
	{1444, 223, 24, 0x1},   // collectivityfrenchguiana
	{20441, 73, 7, 0x1},    // ethopia
	{951, 16, 14, 0x1},     // germanyunified
	{8953, 85, 19, 0x1},    // republiekmadagaskar
	{29896, 598, 5, 0x1},   // #4886
	{29916, 109, 5, 0x81},  // #4894
	{63152, 224, 4, 0x1},   // #8gq
	{19220, 6, 11, 0x1},    // azerbaidjan
	{29831, 22, 5, 0x81},   // #4826
	{61540, 5, 4, 0x1},     // #8au
	{61714, 7, 4, 0x1},     // #8be
	{62510, 118, 4, 0x1},   // #8cy
	{46715, 213, 26, 0x1},  // christmasislandsaustralian
	{6687, 120, 21, 0x1},   // fedstatesofmicronesia
	{4234, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{53001, 19, 15, 0x1},   // republicestland
	{3278, 178, 19, 0x21},  // dominicanrepublicdr
	{18145, 36, 15, 0x1},   // republicmoldova
	{12844, 138, 12, 0x1},  // unionmyanmar
	{26750, 54, 9, 0x1},    // americaus
	{62656, 82, 26, 0x1},   // libischearabischerepubliek
	{21844, 73, 16, 0x1},   // republicethiopia
	{1581, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{42790, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{29526, 44, 5, 0x81},   // #4620
	{19734, 250, 18, 0x1},  // turksandcaicosisds
	{6019, 108, 15, 0x1},   // uniesouthafrika
	{2825, 1, 7, 0x1},      // albania
	{2030, 223, 23, 0x1},   // departementfrenchguyana
	{13017, 82, 5, 0x1},    // lybia
	{2834, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{38057, 480, 5, 0x1},   // #5ton
	{6388, 251, 16, 0x1},   // territorytokelau
	{13569, 52, 6, 0x1},    // turkey
	{38181, 286, 5, 0x1},   // #5tun
	{58689, 188, 4, 0x81},  // #1mx
	{28691, 25, 5, 0x81},   // #4191
	{29341, 113, 4, 0x81},  // #450
	{28380, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{30271, 509, 5, 0x1},   // #5434
	{53734, 160, 5, 0x1},   // #7uzb
	{65422, 245, 4, 0x1},   // #8sx
	{121, 159, 4, 0x21},    // #8tv
	{7092, 48, 20, 0x1},    // serviamontenegrounie
	{30301, 471, 5, 0x1},   // #5450
	{64303, 38, 4, 0x1},    // #8mt
	{64467, 237, 4, 0x1},   // #8nf
	{11749, 21, 15, 0x1},   // franserepubliek
	{29901, 164, 5, 0x81},  // #4887
	{63135, 221, 4, 0x1},   // #8gp
	{63558, 121, 4, 0x1},   // #8id
	{61792, 168, 4, 0x1},   // #8bf
	{11522, 206, 20, 0x1},  // caribbeannetherlands
	{10459, 62, 16, 0x1},   // formerivorycoast
	{25242, 170, 18, 0x1},  // boliviaplurstateof
	{12317, 64, 14, 0x1},   // republiekzaire
	{51285, 127, 11, 0x1},  // kazakhistan
	{51347, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{42546, 85, 22, 0x1},   // republiquedemadagascar
	{32383, 177, 22, 0x1},  // commonwealthofdominica
	{57683, 12, 11, 0x1},   // zwitzerland
	{20036, 158, 5, 0x1},   // tonga
	{60962, 196, 4, 0x81},  // #1uy
	{58371, 77, 9, 0x1},    // gambiathe
	{4690, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{58693, 140, 4, 0x81},  // #1my
	{28881, 176, 5, 0x81},  // #4192
	{60629, 181, 9, 0x1},   // guatamala
	{24881, 214, 22, 0x1},  // territorycaymanislands
	{63349, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54010, 204, 4, 0x81},  // #1aq
	{50352, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{54110, 254, 26, 0x1},  // statodellacittadelvaticano
	{44617, 394, 5, 0x1},   // #6new
	{7521, 211, 11, 0x1},   // cookislands
	{7841, 244, 21, 0x1},   // formerrepublicvietnam
	{27705, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{26415, 247, 5, 0x81},  // #2sjm
	{30276, 413, 5, 0x1},   // #5435
	{65147, 96, 4, 0x1},    // #8sg
	{152, 252, 4, 0x21},    // #8tw
	{164, 107, 4, 0x21},    // #8ug
	{53911, 124, 6, 0x1},   // aliraq
	{30306, 599, 5, 0x1},   // #5451
	{45140, 414, 5, 0x1},   // #6png
	{63916, 34, 4, 0x1},    // #8lg
	{64505, 92, 4, 0x1},    // #8ng
	{44172, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{64860, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{36923, 77, 14, 0x1},   // gambiarepublic
	{61825, 113, 4, 0x1},   // #8bg
	{34716, 153, 8, 0x1},   // syriauar
	{20952, 119, 4, 0x1},   // fiji
	{54642, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{3604, 246, 26, 0x1},   // sinthelenaentristandacunha
	{1875, 145, 18, 0x21},  // filipijnenrepublic
	{36095, 65, 13, 0x1},   // repofthecongo
	{42145, 579, 5, 0x1},   // #6eri
	{29536, 157, 5, 0x81},  // #4626
	{12147, 231, 14, 0x1},  // frenchstmartin
	{38595, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3395, 231, 22, 0x1},   // saintmaartenfrenchpart
	{11696, 147, 23, 0x1},  // papuanewguineaterritory
	{20070, 138, 20, 0x1},  // unionmyanmarrepublic
	{45980, 33, 20, 0x1},   // grandducheluxembourg
	{1990, 202, 25, 0x21},  // netherlandsantillesformer
	{60492, 101, 4, 0x81},  // #1sz
	{60966, 160, 4, 0x81},  // #1uz
	{57470, 126, 4, 0x81},  // #1jp
	{57680, 127, 4, 0x81},  // #1kz
	{58697, 87, 4, 0x81},   // #1mz
	{43613, 142, 13, 0x1},  // naururepublic
	{54014, 166, 4, 0x81},  // #1ar
	{55482, 14, 4, 0x81},   // #1cz
	{29311, 114, 4, 0x81},  // #448
	{29366, 172, 4, 0x81},  // #452
	{7219, 54, 18, 0x1},    // americaunitedsates
	{56327, 301, 4, 0x1},   // #1fx
	{56622, 24, 4, 0x81},   // #1gr
	{50217, 182, 5, 0x1},   // #7guy
	{55186, 254, 16, 0x1},  // statevaticancity
	{30256, 423, 5, 0x1},   // #5420
	{30281, 354, 5, 0x1},   // #5436
	{65119, 108, 4, 0x1},   // #8sf
	{108, 157, 4, 0x21},    // #8tt
	{27007, 57, 18, 0x1},   // republiekboeroendi
	{64390, 136, 4, 0x1},   // #8mv
	{64509, 162, 4, 0x1},   // #8nh
	{59784, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{41132, 97, 21, 0x1},   // republicofsierraleone
	{29911, 600, 5, 0x2},   // #4891
	{63243, 76, 4, 0x1},    // #8gv
	{61544, 200, 4, 0x1},   // #8av
	{7333, 85, 26, 0x1},    // democraticrepublmadagascar
	{55438, 153, 12, 0x1},  // syriearabrep
	{26733, 602, 5, 0x1},   // #2sun
	{28530, 109, 5, 0x81},  // #2zmb
	{9174, 82, 18, 0x1},    // libyaunitedkingdom
	{8252, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{50612, 186, 18, 0x1},  // saintkittsandnevis
	{10232, 273, 27, 0x82}, // federalrepublicofyugoslavia
	{38597, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{31091, 148, 26, 0x1},  // democraticpeorepublickorea
	{14441, 86, 11, 0x1},   // franssoedan
	{32272, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{9462, 96, 19, 0x1},    // republiquedusenegal
	{59428, 241, 4, 0x81},  // #1ps
	{61179, 163, 4, 0x81},  // #1ws
	{30686, 365, 5, 0x1},   // #5790
	{21286, 82, 18, 0x1},   // libyanarabrepublic
	{34178, 163, 17, 0x1},  // statewesternsamoa
	{20342, 170, 26, 0x1},  // boliviaplurinationalestaat
	{63643, 91, 6, 0x1},    // namibe
	{3070, 56, 14, 0x1},    // republicangola
	{54147, 203, 4, 0x81},  // #1as
	{23758, 31, 5, 0x81},   // #2lie
	{3153, 154, 11, 0x21},  // prathetthai
	{14705, 46, 10, 0x1},   // ussrrussia
	{57033, 245, 4, 0x81},  // #1gs
	{1104, 10, 17, 0x21},   // byelorussischessr
	{14885, 214, 14, 0x1},  // kaaimanislands
	{51611, 133, 24, 0x1},  // peodemocraticrepubliclao
	{30286, 373, 5, 0x1},   // #5437
	{65115, 102, 4, 0x1},   // #8se
	{112, 52, 4, 0x21},     // #8tu
	{434, 255, 4, 0x21},    // #8vi
	{58778, 164, 10, 0x1},  // northyemen
	{35789, 60, 17, 0x1},   // republiekbotswana
	{63912, 134, 4, 0x1},   // #8le
	{64513, 93, 4, 0x1},    // #8ni
	{64801, 78, 4, 0x1},    // #8pu
	{4931, 28, 8, 0x1},     // icelande
	{29906, 603, 5, 0x1},   // #4890
	{63900, 132, 4, 0x1},   // #8ku
	{38203, 136, 15, 0x1},  // maldivesislands
	{60380, 14, 15, 0x1},   // republicczechia
	{29851, 106, 5, 0x81},  // #4834
	{61508, 203, 4, 0x1},   // #8aq
	{61655, 114, 4, 0x1},   // #8ba
	{8586, 15, 25, 0x1},    // democraticrepublicgermany
	{1933, 143, 13, 0x21},  // sultanaatoman
	{3193, 197, 12, 0x1},   // stvinandgren
	{28346, 265, 5, 0x81},  // #2xsl
	{39997, 210, 19, 0x1},  // islandscocoskeeling
	{49581, 239, 22, 0x1},  // pitcairnislandsbritish
	{1258, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{29531, 78, 5, 0x81},   // #4624
	{3547, 246, 34, 0x1},   // sainthelenatristandacunhaascension
	{23895, 112, 3, 0x1},   // vae
	{37812, 575, 5, 0x1},   // #5taj
	{40988, 604, 5, 0x1},   // #6bul
	{4598, 112, 26, 0x21},  // verenigdearabischeemiraten
	{61318, 590, 4, 0x1},   // #1zr
	{59359, 240, 4, 0x81},  // #1pr
	{60480, 249, 4, 0x81},  // #1sx
	{60926, 106, 4, 0x81},  // #1tz
	{38218, 511, 5, 0x1},   // #5tur
	{32543, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{40990, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{57232, 121, 4, 0x81},  // #1id
	{58563, 38, 4, 0x81},   // #1mt
	{65464, 18, 12, 0x1},   // kingdomspain
	{2685, 128, 11, 0x21},  // kyrghyzstan
	{54151, 5, 4, 0x81},    // #1at
	{55474, 213, 4, 0x81},  // #1cx
	{59003, 42, 4, 0x81},   // #1nz
	{3924, 65, 19, 0x1},    // congorepbrazzaville
	{35801, 91, 10, 0x1},   // swanamibia
	{55769, 69, 4, 0x81},   // #1dz
	{56599, 221, 4, 0x81},  // #1gp
	{46846, 59, 21, 0x1},   // burkinafasouppervolta
	{33437, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{26410, 246, 5, 0x81},  // #2shn
	{30291, 411, 5, 0x1},   // #5438
	{35621, 252, 21, 0x1},  // chinataiwanprovinceof
	{22096, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{55158, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{32702, 44, 18, 0x1},   // portugueserepublic
	{25964, 246, 17, 0x1},  // sthelenaascension
	{26365, 95, 5, 0x81},   // #2sdn
	{62577, 178, 4, 0x1},   // #8dr
	{63239, 181, 4, 0x1},   // #8gt
	{63896, 213, 4, 0x1},   // #8kt
	{29846, 227, 5, 0x81},  // #4833
	{61668, 172, 4, 0x1},   // #8bb
	{17652, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{48997, 4, 21, 0x1},    // commonwealthaustralia
	{27632, 53, 8, 0x1},    // ukrayina
	{43125, 128, 10, 0x1},  // kyrgyzstan
	{5175, 240, 12, 0x1},   // puertoricous
	{34112, 107, 7, 0x1},   // oeganda
	{12861, 138, 15, 0x1},  // nowmyanmarburma
	{38220, 250, 13, 0x1},  // turksencaicos
	{40461, 543, 5, 0x1},   // #6bfo
	{61904, 84, 7, 0x1},    // morroco
	{31009, 24, 19, 0x1},   // republicgriekenland
	{41821, 106, 19, 0x1},  // unitedrepoftanzania
	{59545, 243, 4, 0x81},  // #1re
	{60484, 153, 4, 0x81},  // #1sy
	{57236, 27, 4, 0x81},   // #1ie
	{57657, 214, 4, 0x81},  // #1ky
	{58567, 89, 4, 0x81},   // #1mu
	{61091, 162, 4, 0x81},  // #1vu
	{28676, 64, 5, 0x81},   // #4180
	{28886, 118, 5, 0x81},  // #4196
	{3123, 68, 8, 0x1},     // djibouti
	{13935, 192, 8, 0x1},   // paraguay
	{41301, 125, 11, 0x1},  // transjordan
	{54155, 4, 4, 0x81},    // #1au
	{55478, 118, 4, 0x81},  // #1cy
	{57988, 82, 4, 0x81},   // #1ly
	{58717, 92, 4, 0x81},   // #1ne
	{36910, 77, 19, 0x1},   // republicofthegambia
	{27402, 251, 14, 0x1},  // tokelanislands
	{55765, 391, 4, 0x1},   // #1dy
	{55832, 19, 4, 0x81},   // #1ee
	{56618, 79, 4, 0x81},   // #1gq
	{28641, 117, 5, 0x81},  // #4156
	{13587, 86, 12, 0x1},   // frenchsoedan
	{58174, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{19088, 113, 18, 0x1},  // republicbangladesh
	{30296, 543, 5, 0x1},   // #5439
	{65111, 186, 4, 0x1},   // #8sc
	{65512, 105, 4, 0x1},   // #8ts
	{168, 22, 4, 0x21},     // #8uk
	{39901, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{35989, 64, 27, 0x1},   // democratischerepubliekcongo
	{48514, 106, 24, 0x1},  // unitedrepublicoftanzania
	{26581, 98, 5, 0x81},   // #2som
	{56387, 61, 15, 0x1},   // centralafricanr
	{23922, 137, 12, 0x1},  // marshallisds
	{39844, 200, 17, 0x1},  // territoryanguilla
	{50764, 122, 5, 0x1},   // #7ind
	{63111, 219, 4, 0x1},   // #8gk
	{63554, 28, 4, 0x1},    // #8ic
	{63892, 131, 4, 0x1},   // #8ks
	{8187, 190, 6, 0x1},    // panama
	{45334, 94, 14, 0x1},   // rwandarepublic
	{28336, 263, 5, 0x81},  // #2xon
	{29841, 229, 5, 0x81},  // #4832
	{61536, 4, 4, 0x1},     // #8as
	{61706, 60, 4, 0x1},    // #8bc
	{7646, 199, 16, 0x1},   // arubaknetherland
	{4252, 120, 24, 0x21},  // micronesiafederalestaten
	{13037, 80, 13, 0x1},   // republickenia
	{60232, 244, 17, 0x1},  // vietnamrepublicof
	{26653, 248, 5, 0x81},  // #2spm
	{10040, 21, 9, 0x1},    // frankrijk
	{64958, 129, 9, 0x1},   // kampuchia
	{17838, 206, 25, 0x1},  // steustatiusandsababonaire
	{47806, 254, 8, 0x1},   // vatikaan
	{12202, 46, 12, 0x1},   // russischefed
	{33491, 129, 17, 0x1},  // kampucheacambodia
	{235, 7, 17, 0x21},     // konigreichbelgien
	{25866, 39, 20, 0x1},   // republicofmontenegro
	{29646, 97, 5, 0x81},   // #4694
	{33182, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{8106, 224, 13, 0x1},   // territoryguam
	{55865, 24, 6, 0x1},    // greece
	{9581, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{12420, 218, 6, 0x1},   // faroer
	{27076, 248, 19, 0x1},  // miquelonsaintpierre
	{60463, 193, 4, 0x81},  // #1sv
	{1468, 132, 8, 0x21},   // alkuwayt
	{58597, 136, 4, 0x81},  // #1mv
	{33425, 230, 12, 0x1},  // macaochinapr
	{49808, 246, 18, 0x1},  // sainthelenaislands
	{61117, 70, 17, 0x1},   // zanzibarsultanate
	{55344, 67, 4, 0x81},   // #1cv
	{10702, 165, 10, 0x1},  // southjemen
	{65095, 248, 4, 0x1},   // #8sb
	{65497, 100, 4, 0x1},   // #8tp
	{53440, 203, 19, 0x1},  // ameriksamoaeilanden
	{44662, 540, 5, 0x1},   // #6nir
	{64517, 40, 4, 0x1},    // #8nl
	{45833, 15, 27, 0x1},   // democraticrepublicduitsland
	{27108, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{6302, 235, 16, 0x1},   // territorymayotte
	{63107, 180, 4, 0x1},   // #8gj
	{63855, 130, 4, 0x1},   // #8kr
	{16589, 11, 6, 0x1},    // kanada
	{29836, 219, 5, 0x81},  // #4831
	{61512, 166, 4, 0x1},   // #8ar
	{61858, 170, 4, 0x1},   // #8bl
	{51106, 30, 5, 0x1},    // #7ita
	{26824, 129, 15, 0x1},  // cambodiakingdom
	{8300, 128, 10, 0x1},   // kirgizstan
	{40523, 491, 5, 0x1},   // #6bhm
	{28485, 108, 5, 0x81},  // #2zaf
	{33796, 125, 8, 0x1},   // jordania
	{9220, 161, 12, 0x1},   // noordvietnam
	{53394, 36, 17, 0x1},   // republicofmoldova
	{40788, 343, 5, 0x1},   // #6bra
	{41556, 65, 10, 0x1},   // congorepof
	{59308, 71, 13, 0x1},   // kingdomegypte
	{4014, 128, 11, 0x21},  // kirghizstan
	{20205, 230, 32, 0x1},  // macaospecialadministrativeregion
	{40972, 530, 5, 0x1},   // #6bui
	{61335, 110, 4, 0x81},  // #1zw
	{16619, 218, 6, 0x1},   // faroes
	{59436, 146, 4, 0x81},  // #1pw
	{60517, 104, 4, 0x81},  // #1tg
	{49521, 22, 5, 0x1},    // #7gbr
	{57506, 128, 4, 0x81},  // #1kg
	{58685, 90, 4, 0x81},   // #1mw
	{47267, 605, 5, 0x2},   // #6yug
	{31651, 239, 24, 0x1},  // territorypitcairnislands
	{54159, 199, 4, 0x81},  // #1aw
	{55470, 212, 4, 0x81},  // #1cw
	{58788, 93, 4, 0x81},   // #1ng
	{23892, 34, 5, 0x81},   // #2lva
	{14638, 123, 10, 0x1},  // formeriran
	{55836, 71, 4, 0x81},   // #1eg
	{57050, 78, 4, 0x81},   // #1gw
	{65046, 150, 4, 0x1},   // #8sa
	{438, 161, 4, 0x21},    // #8vm
	{45165, 226, 22, 0x1},  // heardmcdonaldislandsau
	{19278, 130, 8, 0x1},   // kiribati
	{63908, 133, 4, 0x1},   // #8la
	{40439, 165, 17, 0x1},  // yemenpdrsouthaden
	{63053, 220, 4, 0x1},   // #8gi
	{63562, 227, 4, 0x1},   // #8im
	{63810, 185, 4, 0x1},   // #8jm
	{26849, 95, 23, 0x1},   // democraticrepublicsudan
	{42117, 212, 21, 0x1},  // grondterritorycuracao
	{61862, 138, 4, 0x1},   // #8bm
	{9214, 161, 18, 0x1},   // formernoordvietnam
	{4393, 26, 7, 0x1},     // hungary
	{49140, 115, 21, 0x1},  // staatbruneidarussalam
	{7246, 256, 17, 0x1},   // vsmaagdeneilanden
	{50119, 40, 10, 0x1},   // nethelands
	{40533, 566, 5, 0x1},   // #6blr
	{56792, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{23057, 45, 15, 0x1},   // republicromania
	{47928, 9, 5, 0x1},     // #7bih
	{5761, 17, 7, 0x1},     // danmark
	{28560, 110, 5, 0x81},  // #2zwe
	{43017, 157, 28, 0x1},  // democraticrepublictimorleste
	{10546, 93, 7, 0x1},    // nigeria
	{45440, 186, 24, 0x1},  // saintchristopherandnevis
	{53591, 171, 8, 0x1},   // brazilia
	{36359, 3, 7, 0x1},     // armenia
	{60095, 100, 4, 0x81},  // #1st
	{60505, 205, 4, 0x81},  // #1tf
	{38241, 475, 5, 0x1},   // #5tuv
	{49747, 78, 5, 0x1},    // #7gbs
	{58250, 232, 4, 0x81},  // #1mp
	{23503, 134, 5, 0x81},  // #2lbn
	{57959, 34, 4, 0x81},   // #1lv
	{58721, 237, 4, 0x81},  // #1nf
	{1057, 150, 22, 0x21},  // koninkrijksaoediarabie
	{54066, 249, 17, 0x1},  // stmartindutchpart
	{57037, 181, 4, 0x81},  // #1gt
	{10259, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{2508, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{8629, 64, 5, 0x1},     // zaire
	{65480, 158, 4, 0x1},   // #8tn
	{5989, 108, 11, 0x1},   // southafrica
	{19872, 171, 24, 0x1},  // brazilfederativerepublic
	{60747, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{63049, 75, 4, 0x1},    // #8gh
	{28, 82, 63, 0x21},     // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{63673, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{4028, 210, 12, 0x1},   // cocosislands
	{19524, 232, 19, 0x1},  // noordelijkemarianen
	{28331, 262, 5, 0x81},  // #2xns
	{61866, 58, 4, 0x1},    // #8bn
	{18028, 174, 16, 0x1},  // columbiarepublic
	{6197, 40, 23, 0x1},    // kingdomofthenetherlands
	{31893, 45, 22, 0x1},   // peoplesrepublicromania
	{34251, 102, 10, 0x1},  // seychelles
	{17882, 206, 22, 0x1},  // bonaireensinteustatius
	{59471, 179, 15, 0x1},  // republicecuador
	{20177, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{59533, 211, 12, 0x1},  // cookiislands
	{34165, 335, 5, 0x1},   // #5ind
	{40017, 203, 18, 0x1},  // ameriksamoaislands
	{37922, 586, 5, 0x1},   // #5taw
	{55134, 65, 24, 0x1},   // brazzavillerepubliccongo
	{55979, 213, 13, 0x1},  // kertmiseiland
	{60339, 602, 4, 0x1},   // #1su
	{23354, 133, 5, 0x81},  // #2lao
	{57489, 80, 4, 0x81},   // #1ke
	{58271, 234, 4, 0x81},  // #1mq
	{28681, 211, 5, 0x81},  // #4184
	{36189, 555, 5, 0x1},   // #5oma
	{39773, 458, 5, 0x1},   // #6940
	{36670, 61, 20, 0x1},   // kodorosesetibeafrika
	{47969, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{55340, 176, 4, 0x81},  // #1cu
	{57955, 33, 4, 0x81},   // #1lu
	{58709, 91, 4, 0x81},   // #1na
	{33595, 119, 12, 0x1},  // fijirepublic
	{55889, 67, 10, 0x1},   // kaapverdie
	{51032, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{57041, 224, 4, 0x81},  // #1gu
	{23768, 83, 5, 0x81},   // #2lso
	{28626, 135, 5, 0x81},  // #4144
	{28636, 173, 5, 0x81},  // #4152
	{38670, 173, 16, 0x1},  // republicadechile
	{65176, 98, 4, 0x1},    // #8so
	{65484, 104, 4, 0x1},   // #8to
	{14308, 153, 11, 0x1},  // formersyria
	{47303, 232, 24, 0x1},  // northernmarianenamerican
	{30251, 504, 5, 0x1},   // #5411
	{42960, 501, 5, 0x1},   // #6ken
	{63947, 49, 4, 0x1},    // #8lo
	{64521, 41, 4, 0x1},    // #8no
	{645, 213, 15, 0x1},    // christmasisland
	{13915, 156, 18, 0x1},  // turkmeenserepublic
	{29876, 160, 5, 0x81},  // #4860
	{63570, 228, 4, 0x1},   // #8io
	{63814, 125, 4, 0x1},   // #8jo
	{61870, 10, 4, 0x1},    // #8bo
	{4398, 140, 9, 0x21},   // malayasia
	{562, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{28695, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{61872, 9, 17, 0x1},    // bosnaihercegovina
	{47908, 58, 5, 0x1},    // #7ben
	{11476, 101, 8, 0x1},   // eswatini
	{36903, 77, 26, 0x1},   // islamicrepublicofthegambia
	{29641, 102, 5, 0x81},  // #4690
	{40127, 469, 5, 0x1},   // #6bar
	{16319, 111, 18, 0x1},  // afghanistankingdom
	{5018, 31, 13, 0x1},    // leichtenstein
	{10607, 63, 22, 0x1},   // unitedrepublickameroen
	{12692, 139, 13, 0x1},  // outermongolia
	{14248, 138, 8, 0x1},   // birmania
	{9505, 5, 7, 0x1},      // austria
	{59432, 44, 4, 0x81},   // #1pt
	{59612, 400, 4, 0x1},   // #1rh
	{60025, 194, 4, 0x81},  // #1sr
	{60501, 103, 4, 0x81},  // #1td
	{7783, 10, 15, 0x1},    // byelorussianssr
	{38796, 205, 26, 0x1},  // fransezuidelijketerritoria
	{58275, 88, 4, 0x81},   // #1mr
	{56190, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{55314, 175, 4, 0x81},  // #1cr
	{57951, 32, 4, 0x81},   // #1lt
	{20439, 73, 5, 0x81},   // #2eth
	{22108, 40, 14, 0x1},   // netherlandsthe
	{65172, 151, 4, 0x1},   // #8sn
	{65476, 251, 4, 0x1},   // #8tl
	{18350, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{32048, 238, 14, 0x1},  // newzeelandniue
	{50759, 121, 5, 0x1},   // #7ina
	{63566, 122, 4, 0x1},   // #8in
	{52132, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{9769, 136, 22, 0x1},   // republicmaldiveislands
	{6480, 249, 11, 0x1},   // sintmaarten
	{61829, 169, 4, 0x1},   // #8bh
	{3615, 145, 17, 0x21},  // philippineislands
	{25957, 246, 15, 0x1},  // islandssthelena
	{52351, 40, 5, 0x1},    // #7ned
	{15872, 155, 18, 0x1},  // jumhuriitojikiston
	{42089, 31, 14, 0x1},   // liechstenstein
	{61188, 259, 4, 0x81},  // #1xk
	{62255, 146, 5, 0x1},   // belau
	{27486, 137, 15, 0x1},  // marshallislands
	{165, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{60091, 99, 4, 0x81},   // #1ss
	{60496, 250, 4, 0x81},  // #1tc
	{4918, 58, 13, 0x1},    // beninrepublic
	{13551, 140, 12, 0x1},  // formermalaya
	{23707, 136, 21, 0x1},  // republiekdermalediven
	{53700, 197, 22, 0x1},  // saintvincentgrenadines
	{58559, 233, 4, 0x81},  // #1ms
	{55321, 607, 4, 0x2},   // #1cs
	{57947, 83, 4, 0x81},   // #1ls
	{58713, 236, 4, 0x81},  // #1nc
	{44429, 230, 13, 0x1},  // chinamacausar
	{57742, 8, 16, 0x1},    // kingdombulgarije
	{55828, 179, 4, 0x81},  // #1ec
	{28671, 65, 5, 0x81},   // #4178
	{4937, 15, 31, 0x1},    // democratischerepubliekduitsland
	{65168, 47, 4, 0x1},    // #8sm
	{15385, 164, 7, 0x1},   // alyaman
	{1198, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{26296, 608, 5, 0x1},   // #2scg
	{29881, 198, 5, 0x81},  // #4862
	{63131, 16, 4, 0x1},    // #8gm
	{52729, 105, 14, 0x1},  // kingdomtunesia
	{31872, 221, 23, 0x1},  // departementlaguadeloupe
	{29826, 71, 5, 0x81},   // #4818
	{7863, 25, 17, 0x1},    // republikahrvatska
	{65398, 12, 18, 0x1},   // swissconfederation
	{47832, 7, 5, 0x1},     // #7bel
	{19081, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{7092, 48, 16, 0x1},    // serviamontenegro
	{41097, 155, 10, 0x1},  // tadzjiekia
	{48655, 138, 22, 0x1},  // unionofmyanmarrepublic
	{48102, 114, 5, 0x1},   // #7brn
	{45308, 105, 16, 0x1},  // kingdomoftunisia
	{36016, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{6698, 120, 12, 0x1},   // micronesiafs
	{54484, 228, 4, 0x1},   // biot
	{3266, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{49765, 23, 5, 0x1},    // #7geo
	{64410, 31, 23, 0x1},   // vorstendomliechtenstein
	{57240, 29, 4, 0x81},   // #1il
	{58160, 86, 4, 0x81},   // #1ml
	{39768, 609, 5, 0x1},   // #6935
	{61909, 62, 10, 0x1},   // cotedivore
	{23208, 95, 11, 0x1},   // noordsoedan
	{8730, 100, 8, 0x1},    // saotomep
	{32601, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{57854, 81, 4, 0x81},   // #1lr
	{58443, 21, 12, 0x1},   // domtomfrance
	{55850, 24, 4, 0x1},    // #1el
	{56144, 21, 4, 0x81},   // #1fr
	{56530, 75, 4, 0x81},   // #1gh
	{61968, 219, 25, 0x1},  // overseasterritoryguernsey
	{65164, 97, 4, 0x1},    // #8sl
	{9616, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{3026, 201, 21, 0x1},   // territoryalandislands
	{42778, 399, 5, 0x1},   // #6kbi
	{63127, 222, 4, 0x1},   // #8gl
	{16292, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{48707, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{53115, 34, 6, 0x1},    // lativa
	{40724, 546, 5, 0x1},   // #6bng
	{52425, 93, 5, 0x1},    // #7ngr
	{61451, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{41630, 58, 15, 0x1},   // republicdahomey
	{46194, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{44089, 63, 15, 0x1},   // frenchcameroons
	{16739, 126, 10, 0x1},  // nipponkoku
	{61314, 109, 4, 0x81},  // #1zm
	{24945, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{18971, 240, 22, 0x1},  // puertoricocommonwealth
	{57244, 227, 4, 0x81},  // #1im
	{58164, 138, 4, 0x81},  // #1mm
	{28686, 175, 5, 0x81},  // #4188
	{51799, 66, 15, 0x1},   // archipelcomoren
	{35709, 123, 25, 0x1},  // islamitischerepubliekiran
	{17084, 67, 10, 0x1},   // kaapverdia
	{12509, 43, 20, 0x1},   // peoplesrepublicpolen
	{38649, 48, 14, 0x1},   // serbiarepublic
	{65258, 186, 14, 0x1},  // stkittsennevis
	{56534, 220, 4, 0x81},  // #1gi
	{28621, 61, 5, 0x81},   // #4140
	{55838, 15, 8, 0x1},    // egermany
	{44583, 35, 17, 0x1},   // principautemonaco
	{65461, 250, 4, 0x1},   // #8tk
	{296, 197, 4, 0x21},    // #8vc
	{57442, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{26471, 97, 5, 0x81},   // #2sle
	{7935, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{22829, 29, 6, 0x1},    // isreal
	{40229, 130, 16, 0x1},  // republickiribati
	{44954, 89, 17, 0x1},   // republicmauritius
	{29806, 107, 5, 0x81},  // #4800
	{61838, 9, 4, 0x1},     // #8bk
	{17313, 206, 25, 0x1},  // bonairesainteustatiussaba
	{27553, 29, 11, 0x1},   // stateisrael
	{26891, 51, 5, 0x81},   // #2swe
	{27304, 71, 24, 0x1},   // egypteunitedarabrepublic
	{5682, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{38730, 108, 19, 0x1},  // republicsouthafrica
	{62192, 101, 16, 0x1},  // swazilandkingdom
	{60227, 244, 20, 0x1},  // southvietnamrepublic
	{47777, 172, 5, 0x1},   // #7bar
	{42573, 194, 17, 0x1},  // netherlandsguiana
	{57278, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{62395, 101, 15, 0x1},  // kingdomeswatini
	{25758, 231, 19, 0x1},  // stmaartenfrenchpart
	{30041, 459, 5, 0x1},   // #5255
	{8115, 224, 12, 0x1},   // guamamerican
	{30021, 298, 5, 0x1},   // #5225
	{41306, 125, 22, 0x1},  // jordanhashemitekingdom
	{1730, 140, 8, 0x1},    // malaysia
	{53619, 207, 11, 0x1},  // stbartelemy
	{16752, 123, 19, 0x1},  // iranislamicrepublic
	{59970, 96, 4, 0x81},   // #1sn
	{47499, 82, 12, 0x1},   // kingdomlibya
	{57248, 122, 4, 0x81},  // #1in
	{57568, 186, 4, 0x81},  // #1kn
	{58168, 139, 4, 0x81},  // #1mn
	{62953, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{51401, 198, 25, 0x1},  // repbolivarianadevenezuela
	{50256, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58800, 40, 4, 0x81},   // #1nl
	{19244, 65, 5, 0x81},   // #2cog
	{55994, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{56595, 76, 4, 0x81},   // #1gn
	{65453, 154, 4, 0x1},   // #8th
	{37242, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{57330, 259, 14, 0x1},  // republickosova
	{38613, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{63920, 32, 4, 0x1},    // #8lh
	{44729, 550, 5, 0x1},   // #6nth
	{63029, 74, 4, 0x1},    // #8gb
	{33109, 170, 15, 0x1},  // boliviarepublic
	{13131, 146, 13, 0x1},  // republicpalau
	{22893, 185, 5, 0x81},  // #2jam
	{28286, 260, 5, 0x81},  // #2xla
	{30356, 467, 5, 0x1},   // #5500
	{1183, 37, 42, 0x21},   // formertheformeryugoslavrepublicofmacedonia
	{40528, 610, 5, 0x1},   // #6bhu
	{37160, 152, 15, 0x1},  // solomoneilanden
	{43171, 611, 5, 0x1},   // #6kzk
	{9474, 96, 15, 0x1},    // senegalrepublic
	{3686, 246, 36, 0x1},   // hemelvaartentristandacunhasinthelena
	{50440, 129, 24, 0x1},  // peoplesrepublickampuchea
	{45205, 56, 20, 0x1},   // portuguesewestafrica
	{36665, 84, 7, 0x1},    // marokko
	{59616, 45, 4, 0x81},   // #1ro
	{59974, 98, 4, 0x81},   // #1so
	{60656, 158, 4, 0x81},  // #1to
	{58356, 77, 21, 0x1},   // islamicrepublicgambia
	{58516, 47, 19, 0x1},   // republicofsanmarino
	{57252, 228, 4, 0x81},  // #1io
	{58172, 230, 4, 0x81},  // #1mo
	{42716, 141, 5, 0x1},   // napal
	{58804, 41, 4, 0x81},   // #1no
	{19231, 64, 5, 0x81},   // #2cod
	{59446, 127, 21, 0x1},  // qazaqstanrespublikasy
	{15919, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{1494, 236, 24, 0x1},   // collectivitynewcaledonia
	{32062, 238, 14, 0x1},  // newzealandniue
	{20495, 139, 15, 0x1},  // stateofmongolia
	{65155, 50, 4, 0x1},    // #8si
	{65457, 155, 4, 0x1},   // #8ti
	{300, 198, 4, 0x21},    // #8ve
	{63330, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{61589, 249, 20, 0x1},  // sintmaartendutchpart
	{23096, 126, 5, 0x81},  // #2jpn
	{63924, 81, 4, 0x1},    // #8li
	{28257, 259, 5, 0x81},  // #2xkx
	{63025, 77, 4, 0x1},    // #8ga
	{63806, 229, 4, 0x1},   // #8je
	{36390, 9, 7, 0x1},     // bosniah
	{64012, 182, 13, 0x1},  // britishguyana
	{7550, 238, 16, 0x1},   // nieuwzeelandniue
	{30361, 501, 5, 0x1},   // #5501
	{46389, 153, 17, 0x1},  // syrischerepubliek
	{55443, 71, 12, 0x1},   // arabrepegypt
	{43066, 207, 21, 0x1},  // saintbarthelemyfrench
	{40568, 484, 5, 0x1},   // #6blz
	{47952, 10, 5, 0x1},    // #7blr
	{4332, 120, 21, 0x21},  // micronesiafederalstat
	{54693, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{16474, 45, 23, 0x1},   // romanianpeoplesrepublic
	{10339, 63, 16, 0x1},   // cameroonrepublic
	{33155, 65, 22, 0x1},   // congopeoplesrepublicof
	{59962, 97, 4, 0x81},   // #1sl
	{60652, 105, 4, 0x81},  // #1tn
	{58140, 137, 4, 0x81},  // #1mh
	{61087, 161, 4, 0x81},  // #1vn
	{18898, 12, 5, 0x81},   // #2che
	{53650, 108, 17, 0x1},  // unievanzuidafrika
	{55846, 215, 4, 0x81},  // #1eh
	{56587, 222, 4, 0x81},  // #1gl
	{22227, 131, 8, 0x1},   // repkorea
	{51844, 52, 7, 0x1},    // turkyia
	{65151, 246, 4, 0x1},   // #8sh
	{41218, 186, 30, 0x1},  // saintchristophernevisfederatia
	{26420, 152, 5, 0x81},  // #2slb
	{57089, 30, 19, 0x1},   // italiaanserepubliek
	{8354, 136, 14, 0x1},   // maldiveislands
	{14757, 248, 25, 0x1},  // saintpierremiquelonfrench
	{35849, 151, 16, 0x1},  // singaporeislands
	{46922, 112, 21, 0x1},  // verenigdearabemiraten
	{11451, 26, 16, 0x1},   // kingdomofhungary
	{29816, 37, 5, 0x81},   // #4807
	{52648, 241, 5, 0x1},   // #7ple
	{33637, 138, 12, 0x1},  // myanmarunion
	{19648, 219, 25, 0x1},  // overzeesterritoryguernsey
	{23865, 112, 14, 0x1},  // unitedarabemir
	{37427, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{56708, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{61631, 231, 20, 0x1},  // fransdeelsaintmartin
	{49465, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{59444, 149, 4, 0x81},  // #1qa
	{61310, 108, 4, 0x81},  // #1za
	{59966, 47, 4, 0x81},   // #1sm
	{60648, 156, 4, 0x81},  // #1tm
	{19637, 176, 5, 0x81},  // #2cub
	{57564, 66, 4, 0x81},   // #1km
	{61077, 256, 4, 0x81},  // #1vi
	{31045, 131, 10, 0x1},  // korearepof
	{58796, 189, 4, 0x81},  // #1ni
	{28591, 10, 5, 0x81},   // #4112
	{57380, 123, 17, 0x1},  // iranimperialstate
	{56591, 77, 4, 0x81},   // #1gm
	{46462, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11939, 129, 14, 0x1},  // formercambodia
	{44637, 336, 5, 0x1},   // #6nig
	{63045, 23, 4, 0x1},    // #8gg
	{15162, 9, 13, 0x1},    // bosniaandherz
	{29811, 53, 5, 0x81},   // #4804
	{16434, 56, 23, 0x1},   // peoplesrepublicofangola
	{28376, 266, 5, 0x81},  // #2xwb
	{8563, 165, 13, 0x1},   // southernyemen
	{27418, 105, 19, 0x1},  // tunesischerepubliek
	{42985, 157, 32, 0x1},  // democratischerepubliektimorleste
	{55377, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{30011, 612, 5, 0x1},   // #5221
	{50968, 186, 16, 0x1},  // saintkittsnevits
	{17200, 166, 9, 0x1},   // argentina
	{16924, 206, 14, 0x1},  // sabaandbonaire
	{40698, 256, 23, 0x1},  // usvirginislandsamerican
	{9855, 46, 17, 0x1},    // formersovietunion
	{38694, 28, 17, 0x1},   // ijslandserepublic
	{56562, 132, 13, 0x1},  // stateofkuwait
	{59901, 247, 4, 0x81},  // #1sj
	{60644, 157, 4, 0x81},  // #1tl
	{43651, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{64175, 30, 12, 0x1},   // kingdomitaly
	{927, 46, 16, 0x21},    // russiafederation
	{4054, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{20245, 225, 13, 0x1},  // hongkongchina
	{2759, 243, 7, 0x1},    // reunion
	{58792, 507, 4, 0x1},   // #1nh
	{19274, 211, 5, 0x81},  // #2cok
	{48731, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{18261, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56335, 22, 4, 0x81},   // #1gb
	{61684, 139, 22, 0x1},  // volksrepubliekmongolie
	{65449, 195, 4, 0x1},   // #8td
	{10536, 93, 17, 0x1},   // federationnigeria
	{34879, 227, 27, 0x1},  // overzeesterritoryislandsman
	{53684, 53, 5, 0x1},    // #7ukr
	{42970, 539, 5, 0x1},   // #6kuw
	{50818, 124, 5, 0x1},   // #7irq
	{1647, 210, 12, 0x21},  // kokosislands
	{61831, 116, 7, 0x1},   // bhoetan
	{17906, 206, 14, 0x1},  // bonaireandsaba
	{4457, 128, 11, 0x21},  // kirgizistan
	{44252, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{63246, 148, 18, 0x1},  // volksrepnoordkorea
	{60350, 136, 16, 0x1},  // maldivenrepublic
	{33090, 170, 26, 0x1},  // plurinationalestatebolivia
	{30006, 613, 5, 0x1},   // #5220
	{21292, 71, 19, 0x1},   // arabrepublicofegypt
	{15799, 26, 19, 0x1},   // koninkrijkhongarije
	{23719, 136, 9, 0x1},   // malediven
	{59288, 174, 17, 0x1},  // republicacolombia
	{64924, 50, 16, 0x1},   // sloveniarepublic
	{59905, 49, 4, 0x81},   // #1sk
	{60594, 251, 4, 0x81},  // #1tk
	{3498, 246, 37, 0x1},   // ascensionandsainthelenatristandacunha
	{11871, 83, 14, 0x1},   // lesothokingdom
	{6419, 251, 14, 0x1},   // tokelauislands
	{58144, 37, 4, 0x81},   // #1mk
	{16235, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{51545, 65, 20, 0x1},   // peoplesrepubliccongo
	{50864, 48, 26, 0x1},   // statenuniaserviamontenegro
	{23763, 135, 5, 0x81},  // #2lka
	{25586, 149, 5, 0x81},  // #2qat
	{4068, 210, 19, 0x1},   // cocoskeelingislands
	{28656, 174, 5, 0x81},  // #4170
	{10629, 59, 16, 0x1},   // formeroppervolta
	{25627, 46, 9, 0x1},    // russiafed
	{25972, 246, 26, 0x1},  // ascensionandtristandacunha
	{5294, 85, 18, 0x1},    // malagasymadagascar
	{55726, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{53697, 54, 5, 0x1},    // #7usa
	{64967, 149, 4, 0x1},   // #8qa
	{10087, 244, 17, 0x1},  // formerzuidvietnam
	{22073, 40, 23, 0x1},   // netherlandskingdomofthe
	{25383, 139, 16, 0x1},  // republicmongolia
	{63800, 126, 4, 0x1},   // #8ja
	{27975, 64, 11, 0x1},   // demrepkongo
	{15104, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{64692, 140, 17, 0x1},  // maleisiafederatia
	{15734, 151, 17, 0x1},  // republiksingapura
	{50823, 28, 5, 0x1},    // #7isl
	{29821, 614, 5, 0x1},   // #4810
	{30371, 364, 5, 0x1},   // #5511
	{26535, 69, 7, 0x1},    // algeria
	{37, 137, 15, 0x1},     // marchallislands
	{46397, 68, 17, 0x1},   // republiekdjibouti
	{48768, 16, 28, 0x1},   // germanyformerfederalrepublic
	{44737, 89, 9, 0x1},    // maurituis
	{58858, 244, 12, 0x1},  // staatvietnam
	{7726, 150, 14, 0x1},   // saudischarabia
	{48446, 273, 25, 0x82}, // federalrepublicyugoslavia
	{22073, 40, 18, 0x1},   // netherlandskingdom
	{38115, 205, 37, 0x1},  // territoryfrenchsouthernantarcticlands
	{30016, 390, 5, 0x1},   // #5223
	{37936, 541, 5, 0x1},   // #5taz
	{49107, 241, 16, 0x1},  // palestijnsestaat
	{19761, 214, 5, 0x81},  // #2cym
	{8962, 85, 10, 0x1},    // madagaskar
	{35741, 181, 19, 0x1},  // republicofguatemala
	{14628, 46, 10, 0x1},   // fedrusland
	{124, 35, 16, 0x21},    // vorstendommonaco
	{59876, 246, 4, 0x81},  // #1sh
	{60525, 155, 4, 0x81},  // #1tj
	{3450, 246, 20, 0x1},   // sthelenaandascension
	{57510, 129, 4, 0x81},  // #1kh
	{58010, 36, 4, 0x81},   // #1md
	{219, 241, 17, 0x21},   // gazastripwestbank
	{33547, 221, 13, 0x1},  // laguadeloupef
	{65434, 207, 4, 0x1},   // #8tb
	{41301, 125, 27, 0x1},  // transjordanhashemitekingdom
	{32489, 66, 12, 0x1},   // statecomoren
	{30366, 541, 5, 0x1},   // #5510
	{39628, 312, 5, 0x1},   // #6710
	{12187, 10, 18, 0x1},   // respublikabyelarus
	{42448, 135, 9, 0x1},   // shrilamka
	{57153, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{9912, 138, 10, 0x1},   // unionburma
	{34183, 163, 28, 0x1},  // westernsamoaindependentstate
	{48907, 190, 15, 0x1},  // republiekpanama
	{52516, 42, 5, 0x1},    // #7nzl
	{59880, 50, 4, 0x81},   // #1si
	{9570, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{50152, 82, 20, 0x1},   // libyanarabjamahiriya
	{38282, 39, 18, 0x1},   // montenegrorepublic
	{19155, 99, 10, 0x1},   // southsudan
	{57514, 130, 4, 0x81},  // #1ki
	{58014, 39, 4, 0x81},   // #1me
	{60982, 198, 4, 0x81},  // #1ve
	{11023, 59, 10, 0x1},   // uppervolta
	{18866, 11, 5, 0x81},   // #2can
	{20159, 72, 5, 0x81},   // #2eri
	{28596, 129, 5, 0x81},  // #4116
	{43740, 395, 5, 0x1},   // #6lib
	{45237, 353, 5, 0x1},   // #6prk
	{57491, 213, 15, 0x1},  // kerstmisislands
	{13123, 142, 5, 0x1},   // nauru
	{56331, 74, 4, 0x81},   // #1ga
	{28631, 103, 5, 0x81},  // #4148
	{58619, 64, 8, 0x1},    // drccongo
	{10553, 55, 16, 0x1},   // formerjugoslavia
	{52275, 160, 22, 0x1},  // ozbekistonrespublikasi
	{64916, 50, 16, 0x1},   // republicslovenia
	{20481, 241, 13, 0x1},  // statepalestin
	{23016, 125, 5, 0x81},  // #2jor
	{44632, 615, 5, 0x1},   // #6nic
	{50900, 29, 5, 0x1},    // #7isr
	{9445, 53, 18, 0x1},    // formerukrainianssr
	{45511, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{30381, 366, 5, 0x1},   // #5517
	{4019, 210, 21, 0x1},   // territorycocosislands
	{43135, 616, 5, 0x1},   // #6kyr
	{47913, 208, 5, 0x1},   // #7ber
	{22975, 85, 18, 0x1},   // republicmadagascar
	{13963, 178, 21, 0x1},  // dominikaanserepubliek
	{47933, 169, 5, 0x1},   // #7biz
	{48117, 59, 5, 0x1},    // #7bur
	{12643, 82, 10, 0x1},   // staatlibie
	{53155, 227, 18, 0x1},  // islandsfreeportman
	{23356, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{58380, 166, 9, 0x1},   // argentine
	{19486, 145, 23, 0x1},  // gemenebestderfilipijnen
	{26066, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{12587, 194, 18, 0x1},  // surinamdutchguiana
	{58407, 81, 17, 0x1},   // republicofliberia
	{60521, 154, 4, 0x81},  // #1th
	{5294, 85, 8, 0x1},     // malagasy
	{4233, 380, 23, 0x2},   // saintmaartensaintmartin
	{58043, 231, 4, 0x81},  // #1mf
	{60978, 617, 4, 0x1},   // #1vd
	{478, 138, 9, 0x1},     // birmaunie
	{39839, 200, 22, 0x1},  // grondterritoryanguilla
	{50340, 138, 12, 0x1},  // unievanburma
	{50433, 26, 22, 0x1},   // hungarypeoplesrepublic
	{1746, 52, 14, 0x21},   // republicturkey
	{56378, 223, 4, 0x81},  // #1gf
	{17831, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{12568, 58, 13, 0x1},   // formerdahomey
	{3307, 249, 21, 0x1},   // territorysaintmaarten
	{40292, 195, 16, 0x1},  // trinidadentobago
	{52085, 165, 20, 0x1},  // yemenpeoplesrepublic
	{44915, 330, 5, 0x1},   // #6par
	{41379, 41, 16, 0x1},   // kingdomnoorwegen
	{5850, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{30376, 530, 5, 0x1},   // #5516
	{39633, 417, 5, 0x1},   // #6712
	{51608, 133, 24, 0x1},  // laopeodemocraticrepublic
	{19766, 118, 5, 0x81},  // #2cyp
	{26006, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{59841, 151, 4, 0x81},  // #1sg
	{58136, 85, 4, 0x81},   // #1mg
	{61073, 255, 4, 0x81},  // #1vg
	{18931, 117, 5, 0x81},  // #2chn
	{4752, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{4040, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{19293, 174, 5, 0x81},  // #2col
	{13794, 124, 12, 0x1},  // iraqrepublic
	{56526, 219, 4, 0x81},  // #1gg
	{28651, 210, 5, 0x81},  // #4166
	{28661, 66, 5, 0x81},   // #4174
	{4252, 120, 27, 0x21},  // micronesiafederalestatenvan
	{12750, 162, 15, 0x1},  // vanuaturepublic
	{19556, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{28291, 261, 5, 0x81},  // #2xnb
	{39613, 616, 5, 0x1},   // #6703
	{39638, 586, 5, 0x1},   // #6713
	{63062, 130, 15, 0x1},  // kiribatigilbert
	{30446, 547, 5, 0x1},   // #5571
	{10128, 100, 9, 0x1},   // stomeprin
	{8904, 64, 31, 0x1},    // congothedemocraticrepublicofthe
	{63330, 121, 19, 0x1},  // republicofindonesia
	{49022, 112, 20, 0x1},  // verarabischeemiraten
	{3094, 109, 6, 0x1},    // zambia
	{2009, 10, 41, 0x21},   // formerbyelorussiansovietsocialistrepublic
	{26510, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{45184, 150, 14, 0x1},  // saudischarabie
	{43603, 142, 15, 0x1},  // republicofnauru
	{15748, 196, 7, 0x1},   // uraguay
	{53899, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{63760, 123, 12, 0x1},  // islrepofiran
	{18810, 139, 9, 0x1},   // mongoluls
	{31855, 10, 18, 0x1},   // republicwitrusland
	{59833, 95, 4, 0x81},   // #1sd
	{15330, 128, 9, 0x1},   // kyrgzstan
	{42460, 198, 21, 0x1},  // unitedstatesvenezuela
	{55812, 110, 16, 0x1},  // southernrhodesia
	{19398, 66, 5, 0x81},   // #2com
	{11809, 158, 15, 0x1},  // friendlyislands
	{3712, 246, 35, 0x1},   // sinthelenaascensionentristandacunha
	{56353, 180, 4, 0x81},  // #1gd
	{28666, 235, 5, 0x81},  // #4175
	{18665, 59, 12, 0x1},   // burkinafasso
	{61162, 49, 17, 0x1},   // republicslowakije
	{64633, 141, 12, 0x1},  // kingdomnepal
	{34674, 12, 11, 0x1},   // switzerland
	{64850, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{3896, 21, 19, 0x21},   // republiquefrancaise
	{30391, 421, 5, 0x1},   // #5522
	{39608, 618, 5, 0x1},   // #6702
	{39668, 477, 5, 0x1},   // #6770
	{7805, 165, 21, 0x1},   // formerdemocraticyemen
	{27825, 135, 18, 0x1},  // republicofsrilanka
	{30441, 466, 5, 0x1},   // #5570
	{60259, 76, 14, 0x1},   // guinearepublic
	{11057, 273, 12, 0x82}, // fryugoslavia
	{22047, 249, 26, 0x1},  // grondterritorysaintmaarten
	{21262, 133, 4, 0x1},   // lpdr
	{48091, 171, 5, 0x1},   // #7bra
	{24259, 22, 12, 0x1},   // greatbritain
	{20205, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{774, 192, 20, 0x21},   // republicadelparaguay
	{13729, 103, 4, 0x1},   // chad
	{20997, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{56511, 116, 15, 0x1},  // kingdomofbhutan
	{35528, 252, 19, 0x1},  // provincechinataiwan
	{56693, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{59837, 51, 4, 0x81},   // #1se
	{26454, 219, 17, 0x1},  // bailiwickguernsey
	{57992, 84, 4, 0x81},   // #1ma
	{60970, 254, 4, 0x81},  // #1va
	{18920, 173, 5, 0x81},  // #2chl
	{2578, 82, 25, 0x21},   // libischarabischerepubliek
	{35221, 143, 11, 0x1},  // maskateoman
	{20448, 216, 5, 0x81},  // #2eue
	{56357, 23, 4, 0x81},   // #1ge
	{2216, 221, 22, 0x1},   // collectivityguadeloupe
	{3384, 249, 23, 0x1},   // knetherlandsaintmaarten
	{7365, 207, 8, 0x1},    // stbarths
	{1662, 256, 10, 0x1},   // usvirginis
	{50919, 256, 5, 0x1},   // #7isv
	{39603, 619, 5, 0x1},   // #6701
	{39673, 546, 5, 0x1},   // #6771
	{5346, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{60527, 14, 19, 0x1},   // tjechischerepubliek
	{33442, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{20421, 73, 18, 0x1},   // keizerrijkethiopia
	{11563, 198, 15, 0x1},  // formervenezuela
	{52478, 92, 5, 0x1},    // #7nig
	{24831, 229, 15, 0x1},  // territoryjersey
	{54269, 54, 22, 0x1},   // amerikaverenigdestaten
	{61412, 73, 16, 0x1},   // empireofethiopia
	{41945, 231, 17, 0x1},  // francesaintmartin
	{25964, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{10322, 63, 25, 0x1},   // federalrepublicofcameroon
	{59693, 152, 4, 0x81},  // #1sb
	{28762, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{18871, 210, 5, 0x81},  // #2cck
	{43769, 290, 5, 0x1},   // #6lie
	{20764, 171, 21, 0x1},  // brazilfederalrepublic
	{59156, 148, 9, 0x1},   // koreadprk
	{33357, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{1276, 137, 28, 0x21},  // republicofthemarshallislands
	{50943, 247, 21, 0x1},  // svalbardandjanmayenis
	{16330, 111, 20, 0x1},  // kingdomofafghanistan
	{50943, 247, 19, 0x1},  // svalbardandjanmayen
	{23011, 229, 5, 0x81},  // #2jey
	{645, 213, 27, 0x1},    // christmasislandsaustralisch
	{9031, 273, 3, 0x82},   // fry
	{30386, 531, 5, 0x1},   // #5520
	{39598, 376, 5, 0x1},   // #6700
	{30451, 620, 5, 0x1},   // #5572
	{10174, 248, 17, 0x1},  // fstpierremiquelon
	{12407, 218, 13, 0x1},  // faraoeilanden
	{30046, 445, 5, 0x1},   // #5260
	{28846, 259, 20, 0x1},  // kosovounderunscr1244
	{50701, 215, 4, 0x1},   // sadr
	{40949, 465, 5, 0x1},   // #6bru
	{24665, 8, 17, 0x1},    // kingdomofbulgaria
	{19715, 213, 5, 0x81},  // #2cxr
	{37945, 433, 5, 0x1},   // #5thi
	{6677, 120, 10, 0x1},   // micronesia
	{59823, 102, 4, 0x81},  // #1sc
	{62334, 244, 13, 0x1},  // vietnamfmrrep
	{58006, 35, 4, 0x81},   // #1mc
	{60974, 197, 4, 0x81},  // #1vc
	{43580, 482, 5, 0x1},   // #6lat
	{43648, 621, 5, 0x1},   // #6lbr
	{35886, 149, 10, 0x1},  // staatqatar
	{28646, 213, 5, 0x81},  // #4162
	{60368, 14, 7, 0x1},    // czechia
	{18415, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{36411, 105, 16, 0x1},  // republiektunesie
	{56734, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{45082, 457, 5, 0x1},   // #6phi
	{53679, 107, 5, 0x1},   // #7uga
	{49268, 135, 16, 0x1},  // dominionofceylon
	{3604, 246, 35, 0x1},   // sinthelenaentristandacunhaascension
	{51891, 56, 20, 0x1},   // volksrepubliekangola
	{26300, 221, 24, 0x1},  // grondterritoryguadeloupe
	{62990, 109, 13, 0x1},  // northrhodesia
	{15650, 197, 12, 0x1},  // saintvincent
	{62881, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{37972, 33, 22, 0x1},   // grandduchedeluxembourg
	{13259, 77, 15, 0x1},   // republiekgambia
	{34462, 254, 18, 0x1},  // holyseevaticancity
	{58614, 64, 7, 0x1},    // congodr
	{56261, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{24353, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{4497, 205, 37, 0x1},   // terresaustralesantarctiquesfrancaises
	{2999, 48, 25, 0x21},   // formerserbiaandmontenegro
	{42565, 206, 19, 0x1},  // caribiannetherlands
	{47053, 521, 5, 0x1},   // #6ypr
	{23226, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{48142, 82, 26, 0x1},   // libischarabischejamahiriya
	{3470, 246, 37, 0x1},   // sainthelenaandtristandacunhaascension
	{9491, 142, 6, 0x1},    // naoero
	{40875, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{24120, 89, 19, 0x1},   // republicofmauritius
	{19810, 241, 28, 0x1},  // palestinianautonometerritory
	{57857, 259, 14, 0x1},  // republickosovo
	{3139, 218, 21, 0x1},   // territoryfaroeislands
	{65202, 1, 15, 0x1},    // albaniarepublic
	{48033, 54, 15, 0x1},   // unitedstatesusa
	{30741, 567, 5, 0x1},   // #5860
	{49453, 68, 23, 0x1},   // afarsenissasfransgebied
	{13215, 217, 10, 0x1},  // falklandis
	{52599, 145, 5, 0x1},   // #7phi
	{16350, 162, 6, 0x1},   // #3nhvu
	{2047, 182, 26, 0x1},   // guyanacooperatieverepublic
	{9275, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{6878, 140, 22, 0x1},   // formerfederatiamalakka
	{23072, 1, 24, 0x1},    // peoplesrepublicofalbania
	{87, 68, 25, 0x1},      // frenchterritoryafarsissas
	{65284, 186, 17, 0x1},  // saintkittsennevis
	{40430, 165, 17, 0x1},  // southadenyemenpdr
	{59657, 150, 4, 0x81},  // #1sa
	{34872, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{18945, 62, 5, 0x81},   // #2civ
	{62007, 219, 16, 0x1},  // guernseybaliwick
	{15312, 128, 9, 0x1},   // kyrgistan
	{18824, 61, 5, 0x81},   // #2caf
	{37368, 282, 5, 0x1},   // #5ssd
	{60368, 14, 20, 0x1},   // czechiaczechrepublic
	{10376, 18, 13, 0x1},   // reinodeespana
	{37297, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{16102, 67, 20, 0x1},   // republicadecaboverde
	{48633, 198, 19, 0x1},  // venezuelarepublicof
	{9958, 16, 11, 0x1},    // westgermany
	{737, 247, 25, 0x1},    // territorysvalbardjanmayen
	{44233, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{55933, 85, 21, 0x1},   // malagasischerepubliek
	{41857, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{23643, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{60878, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{6000, 108, 19, 0x1},   // republicsouthafrika
	{39623, 611, 5, 0x1},   // #6705
	{39678, 462, 5, 0x1},   // #6775
	{10559, 55, 10, 0x1},   // jugoslavia
	{60580, 135, 14, 0x1},  // srilankaceylon
	{3672, 73, 18, 0x21},   // keizerrijkethiopie
	{26140, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9861, 46, 11, 0x1},    // sovietunion
	{323, 106, 26, 0x21},   // tanzaniaverenigderepubliek
	{30051, 461, 5, 0x1},   // #5265
	{45563, 65, 22, 0x1},   // formercongobrazzaville
	{4378, 26, 22, 0x1},    // peoplesrepublichungary
	{61892, 157, 15, 0x1},  // portuguesetimor
	{2851, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{6954, 48, 22, 0x1},    // formerserbiamontenegro
	{12986, 184, 5, 0x1},   // haiti
	{37056, 128, 10, 0x1},  // kyrgysztan
	{39598, 359, 4, 0x1},   // #670
	{27320, 71, 14, 0x1},   // republicegypte
	{34451, 254, 7, 0x1},   // vatican
	{19699, 212, 5, 0x81},  // #2cuw
	{21349, 166, 10, 0x1},  // argentinia
	{43375, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{59021, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{9481, 142, 16, 0x1},   // republicofnaoero
	{44674, 53, 7, 0x1},    // ukraine
	{24323, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{16752, 123, 21, 0x1},  // iranislamicrepublicof
	{64152, 128, 16, 0x1},  // republickirgizia
	{381, 106, 19, 0x21},   // republiektanganyika
	{59523, 240, 12, 0x1},  // uspuertorico
	{4480, 235, 19, 0x1},   // collectivitymayotte
	{21660, 380, 19, 0x2},  // stmartinsintmaarten
	{13143, 112, 14, 0x1},  // unitedarabeast
	{3276, 178, 19, 0x21},  // drdominicanrepublic
	{43137, 128, 14, 0x1},  // kyrghzrepublic
	{32227, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{28252, 258, 5, 0x81},  // #2xau
	{57726, 84, 16, 0x1},   // kingdomofmorocco
	{39618, 516, 5, 0x1},   // #6704
	{39648, 542, 5, 0x1},   // #6732
	{52653, 146, 5, 0x1},   // #7plw
	{52658, 147, 5, 0x1},   // #7png
	{30456, 393, 5, 0x1},   // #5580
	{39663, 610, 5, 0x1},   // #6760
	{40312, 186, 25, 0x1},  // stkittsandnevisfederation
	{93, 68, 19, 0x1},      // territoryafarsissas
	{2622, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{40594, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{50657, 181, 20, 0x1},  // republicadeguatemala
	{37492, 52, 16, 0x1},   // republiekturkije
	{24433, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{57624, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{65011, 7, 8, 0x1},     // belgique
	{37963, 580, 5, 0x1},   // #5tkm
	{21753, 245, 12, 0x1},  // southgeorgia
	{13361, 114, 14, 0x1},  // bahrainkingdom
	{7740, 120, 21, 0x1},   // federalstatmicronesia
	{27583, 63, 26, 0x1},   // verenigderepubliekkameroen
	{16558, 64, 6, 0x1},    // #3zrcd
	{1777, 119, 12, 0x21},  // fidjiislands
	{4357, 120, 22, 0x21},  // micronesiafederalsaint
	{17810, 206, 21, 0x1},  // bonaireseustatiussaba
	{628, 213, 33, 0x1},    // overseasterritorychristmasislands
	{31863, 10, 10, 0x1},   // witrusland
	{22206, 131, 13, 0x1},  // republickorea
	{3026, 201, 14, 0x1},   // territoryaland
	{75, 223, 12, 0x1},     // frenchguyana
	{13639, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{11444, 71, 7, 0x1},    // aregypt
	{41497, 8, 18, 0x1},    // republicofbulgaria
	{19345, 249, 21, 0x1},  // saintmaartendutchpart
	{55626, 19, 8, 0x1},    // esthonia
	{18467, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{30401, 579, 5, 0x1},   // #5531
	{16931, 206, 13, 0x1},  // bonaireensaba
	{30461, 622, 5, 0x1},   // #5581
	{5003, 79, 17, 0x1},    // guineeequatoriale
	{13428, 191, 4, 0x1},   // peru
	{40783, 547, 5, 0x1},   // #6bot
	{48086, 60, 5, 0x1},    // #7bot
	{20289, 170, 27, 0x1},  // boliviaplurinationalstateof
	{57420, 123, 8, 0x1},   // irofiran
	{50904, 48, 15, 0x1},   // republiekservie
	{40112, 510, 5, 0x1},   // #6bah
	{2311, 106, 17, 0x1},   // urepublictanzania
	{51723, 6, 11, 0x1},    // azerbeidjan
	{15840, 117, 7, 0x1},   // prchina
	{53821, 211, 8, 0x1},   // cookisds
	{9650, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{818, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{17729, 206, 25, 0x1},  // sababonairesoutheustatius
	{22843, 84, 9, 0x1},    // almaghrib
	{49278, 135, 14, 0x1},  // ceylonsrilanka
	{6543, 235, 24, 0x1},   // overzeesterritorymayotte
	{37153, 623, 5, 0x1},   // #5snm
	{39718, 537, 5, 0x1},   // #6817
	{40841, 256, 25, 0x1},  // virginislandsunitedstates
	{18036, 62, 17, 0x1},   // republicivoorkust
	{64711, 170, 16, 0x1},  // plurstatebolivia
	{12329, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{30396, 573, 5, 0x1},   // #5530
	{40761, 624, 5, 0x1},   // #6bos
	{3630, 246, 35, 0x1},   // ascensionensinthelenatristandacunha
	{8526, 193, 10, 0x1},   // elsalvador
	{36978, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{3335, 40, 11, 0x1},    // netherlands
	{42923, 136, 23, 0x1},  // sultanatemaldiveislands
	{47923, 116, 5, 0x1},   // #7bhu
	{34408, 241, 14, 0x1},  // palestinestate
	{13629, 34, 16, 0x1},   // republicoflatvia
	{56285, 246, 26, 0x1},  // sainthelenaanddependencies
	{17685, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{4531, 37, 12, 0x21},   // vjrmacedonia
	{42042, 188, 24, 0x1},  // verenigdestatenvanmexico
	{2525, 57, 16, 0x21},   // kingdomofburundi
	{47048, 489, 5, 0x1},   // #6yem
	{40936, 203, 13, 0x1},  // americansomoa
	{31027, 454, 23, 0x2},  // democraticrepublickorea
	{48619, 198, 23, 0x1},  // unitedstatesofvenezuela
	{18564, 171, 18, 0x1},  // brazilunitedstates
	{30091, 623, 5, 0x1},   // #5331
	{50825, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{39698, 625, 5, 0x1},   // #6800
	{39713, 369, 5, 0x1},   // #6816
	{13743, 219, 16, 0x1},  // baliwickguernsey
	{17954, 110, 13, 0x1},  // southrhodesia
	{26911, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{39643, 353, 5, 0x1},   // #6731
	{52681, 44, 5, 0x1},    // #7por
	{22188, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{44919, 162, 15, 0x1},  // republicvanuatu
	{2955, 18, 12, 0x1},    // spaansestaat
	{52555, 192, 5, 0x1},   // #7par
	{45645, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{28705, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12978, 184, 13, 0x1},  // republichaiti
	{53579, 171, 20, 0x1},  // unitedstatesbrazilia
	{39891, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{38481, 54, 19, 0x1},   // americaunitedstates
	{35365, 612, 5, 0x1},   // #5mnc
	{37021, 527, 5, 0x1},   // #5slo
	{11659, 147, 19, 0x1},  // statepapuanewguinea
	{1662, 256, 15, 0x1},   // usvirginislands
	{33748, 205, 25, 0x1},  // frsouthantarcticterritory
	{56836, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{63858, 190, 14, 0x1},  // republicpanama
	{12305, 146, 5, 0x1},   // palau
	{35022, 95, 13, 0x1},   // sudanupto2011
	{22483, 21, 21, 0x1},   // metropolitanfrankrijk
	{26329, 164, 15, 0x1},  // republicofyemen
	{1417, 103, 14, 0x21},  // republictsjaad
	{14037, 105, 15, 0x1},  // republictunesia
	{30736, 591, 5, 0x1},   // #5850
	{25888, 245, 41, 0x1},  // territorysouthgeorgiasouthsandwichislands
	{8695, 178, 35, 0x1},   // dominicanrepublicdemocraticrepublic
	{42008, 119, 14, 0x1},  // dominionoffiji
	{13674, 145, 19, 0x1},  // philippinesrepublic
	{49344, 148, 13, 0x1},  // demrepofkorea
	{62093, 138, 26, 0x1},  // socialistrepublicunieburma
	{43722, 215, 13, 0x1},  // spanishsahara
	{6404, 251, 22, 0x1},   // associatemembertokelau
	{48288, 24, 19, 0x1},   // ellinikidhimokratia
	{63654, 241, 19, 0x1},  // palestijnsegebieden
	{37871, 131, 13, 0x1},  // korearepublic
	{595, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{59326, 170, 25, 0x1},  // plurinationalstatebolivia
	{13975, 97, 20, 0x1},   // republieksierraleone
	{27938, 129, 13, 0x1},  // statecambodia
	{38686, 28, 15, 0x1},   // republicijsland
	{12796, 138, 12, 0x1},  // birmamyanmar
	{36837, 597, 5, 0x1},   // #5sen
	{39778, 311, 5, 0x1},   // #6950
	{54239, 454, 25, 0x2},  // democraticrepublicofkorea
	{11321, 111, 25, 0x1},  // islamicemirateafghanistan
	{49801, 246, 18, 0x1},  // islandssainthelena
	{37016, 318, 5, 0x1},   // #5skn
	{31674, 246, 20, 0x1},  // sthelenadependencies
	{62382, 154, 13, 0x1},  // kingdomofsiam
	{47664, 6, 12, 0x1},    // azerbajdsjan
	{51447, 64, 4, 0x1},    // droc
	{56423, 193, 19, 0x1},  // republicaelsalvador
	{21378, 208, 16, 0x1},  // territorybermuda
	{11772, 68, 15, 0x1},   // franssomaliland
	{36692, 94, 17, 0x1},   // rwandeserepubliek
	{3024, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{53700, 197, 15, 0x1},  // saintvincentgre
	{27277, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{3872, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{15942, 149, 6, 0x1},   // quatar
	{30471, 513, 5, 0x1},   // #5591
	{4674, 43, 16, 0x1},    // republicofpoland
	{40346, 549, 5, 0x1},   // #6bel
	{63221, 45, 18, 0x1},   // koninkrijkroemenie
	{11992, 73, 14, 0x1},   // formerethiopia
	{43117, 128, 18, 0x1},  // republickyrgyzstan
	{44136, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{27894, 254, 15, 0x1},  // vaticaansestaat
	{34787, 148, 14, 0x1},  // dempeorepkorea
	{60434, 150, 20, 0x1},  // alarabiyahassuudiyah
	{27687, 256, 16, 0x1},  // usavirginislands
	{32508, 25, 6, 0x1},    // crotia
	{54898, 54, 11, 0x1},   // usofamerica
	{15195, 37, 23, 0x1},   // macedonianorthmacedonia
	{3393, 63, 23, 0x21},   // federalrepublickameroen
	{20625, 136, 19, 0x1},  // sultanateofmaldives
	{32313, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{5112, 32, 17, 0x1},    // republieklitouwen
	{30466, 356, 5, 0x1},   // #5590
	{39693, 592, 5, 0x1},   // #6790
	{47827, 57, 5, 0x1},    // #7bdi
	{4959, 16, 23, 0x1},    // duitslandbondsrepubliek
	{342, 37, 14, 0x1},     // noordmacedonie
	{5629, 225, 25, 0x1},   // overseasterritoryhongkong
	{23401, 148, 22, 0x1},  // peoplesrepublicofkorea
	{59976, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{62916, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{5802, 46, 7, 0x1},     // rusland
	{48107, 115, 5, 0x1},   // #7bru
	{4853, 223, 18, 0x1},   // frenchguianafrench
	{14052, 37, 12, 0x1},   // vjrmacedonie
	{26859, 95, 13, 0x1},   // republicsudan
	{26784, 51, 15, 0x1},   // kingdomofsweden
	{308, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{4991, 76, 18, 0x1},    // republiquedeguinee
	{49941, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{30061, 367, 5, 0x1},   // #5305
	{25084, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{39708, 626, 5, 0x1},   // #6812
	{14598, 206, 10, 0x1},  // besislands
	{21550, 197, 21, 0x1},  // stvincentengrenadines
	{45540, 64, 23, 0x1},   // formercongoleopoldville
	{3160, 218, 27, 0x1},   // associatememberfaroeislands
	{33365, 117, 20, 0x1},  // chinapeoplesrepublic
	{45054, 93, 19, 0x1},   // federatievannigeria
	{40456, 509, 5, 0x1},   // #6ben
	{17017, 1, 23, 0x1},    // albanesepeoplesrepublic
	{27271, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{2967, 72, 7, 0x1},     // eritrea
	{200, 68, 19, 0x1},     // frenchafarsandissas
	{9012, 205, 19, 0x1},   // frsouthernterritory
	{57659, 128, 9, 0x1},   // kyrgyzrep
	{62881, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{35370, 436, 5, 0x1},   // #5mng
	{15162, 9, 20, 0x1},    // bosniaandherzegovina
	{5829, 48, 24, 0x1},    // formerservieenmontenegro
	{24733, 85, 16, 0x1},   // malagasyrepublic
	{4655, 140, 18, 0x21},  // federationofmalaya
	{21370, 208, 24, 0x1},  // overseasterritorybermuda
	{30884, 26, 23, 0x1},   // volksrepubliekhongarije
	{64059, 172, 8, 0x1},   // barbados
	{32877, 165, 10, 0x1},  // yemensouth
	{45114, 162, 19, 0x1},  // republiquedevanuatu
	{10283, 273, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{5190, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{14709, 46, 10, 0x1},   // russianfed
	{39703, 375, 5, 0x1},   // #6811
	{50789, 27, 14, 0x1},   // irishfreestate
	{17151, 167, 7, 0x1},   // antigua
	{479, 226, 25, 0x21},   // heardendemcdonaldeilanden
	{61249, 24, 21, 0x1},   // koninkrijkgriekenland
	{17648, 206, 11, 0x1},  // sababonaire
	{42965, 627, 5, 0x1},   // #6kos
	{6108, 241, 28, 0x1},   // occupiedpalestinianterritory
	{27295, 71, 15, 0x1},   // republiekegypte
	{18083, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{13375, 150, 6, 0x1},   // saudia
	{4895, 242, 21, 0x21},  // tahitifrenchpolynesia
	{11460, 26, 14, 0x1},   // hungarykingdom
	{18145, 36, 14, 0x1},   // republicmoldov
	{52755, 252, 11, 0x1},  // taiwanchina
	{60249, 79, 24, 0x1},   // equatorialguinearepublic
	{54757, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{63710, 104, 17, 0x1},  // togoleserepubliek
	{29101, 184, 5, 0x81},  // #4332
	{1436, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{34372, 254, 15, 0x1},  // vaticaansestate
	{43691, 187, 7, 0x1},   // stlucia
	{2975, 231, 21, 0x21},  // frankrijksaintmaarten
	{59258, 145, 19, 0x1},  // phillippinerepublic
	{35895, 14, 17, 0x1},   // republiektsjechie
	{13721, 103, 12, 0x1},  // republicchad
	{40841, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{37994, 33, 22, 0x1},   // grandduchyofluxembourg
	{35932, 196, 26, 0x1},  // orientaalserepublicuruguay
	{32784, 34, 16, 0x1},   // republiekletland
	{46057, 46, 17, 0x1},   // russianfederation
	{41934, 231, 17, 0x1},  // saintmartinfrance
	{37373, 372, 5, 0x1},   // #5stp
	{37684, 560, 5, 0x2},   // #5syr
	{23304, 92, 13, 0x1},   // nigerrepublic
	{4697, 8, 16, 0x1},     // republicbulgaria
	{43785, 556, 5, 0x1},   // #6lux
	{11998, 73, 8, 0x1},    // ethiopia
	{61392, 61, 26, 0x1},   // formercentralafricanempire
	{55690, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{50487, 26, 18, 0x1},   // hongaarserepubliek
	{19524, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{5209, 196, 7, 0x1},    // uruguay
	{26379, 56, 19, 0x1},   // portugeeswestafrika
	{40756, 347, 5, 0x1},   // #6bol
	{47676, 168, 5, 0x1},   // #7bah
	{48081, 170, 5, 0x1},   // #7bol
	{746, 247, 16, 0x1},    // svalbardjanmayen
	{33593, 311, 5, 0x1},   // #5fij
	{3968, 182, 11, 0x21},  // britsguiana
	{62542, 256, 29, 0x1},  // americanvirginislandsamerican
	{64362, 165, 18, 0x1},  // peoplesdemrepyemen
	{39533, 587, 5, 0x1},   // #6651
	{10680, 246, 16, 0x1},  // formersinthelena
	{33007, 161, 4, 0x1},   // drvn
	{60217, 244, 22, 0x1},  // republicofsouthvietnam
	{25776, 112, 13, 0x1},  // trucialstates
	{3215, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{41361, 178, 6, 0x1},   // domrep
	{17985, 16, 21, 0x1},   // germanfederalrepublic
	{58614, 64, 8, 0x1},    // congodrc
	{20036, 158, 12, 0x1},  // tongaislands
	{57342, 254, 12, 0x1},  // vaticanstate
	{16141, 110, 16, 0x1},  // zimbabwerepublic
	{30731, 457, 5, 0x1},   // #5840
	{36037, 65, 10, 0x1},   // congobrazz
	{38101, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{15285, 16, 3, 0x1},    // frg
	{16525, 205, 21, 0x1},  // frsouthernterritories
	{33929, 210, 28, 0x1},  // keelingeilandencocoseilanden
	{49769, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{28341, 264, 5, 0x81},  // #2xqc
	{14324, 174, 18, 0x1},  // republicofcolombia
	{29106, 226, 5, 0x81},  // #4334
	{51944, 82, 14, 0x1},   // libyanrepublic
	{5240, 222, 26, 0x1},   // overseasterritorygreenland
	{3596, 159, 6, 0x21},   // tuvalu
	{60232, 244, 15, 0x1},  // vietnamrepublic
	{3148, 218, 12, 0x1},   // faroeislands
	{5469, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{30101, 288, 5, 0x1},   // #5339
	{15999, 157, 20, 0x1},  // oostofportugeestimor
	{17790, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{28157, 161, 5, 0x81},  // #2vnm
	{52743, 240, 5, 0x1},   // #7pur
	{7783, 10, 11, 0x1},    // byelorussia
	{39688, 398, 5, 0x1},   // #6781
	{52580, 191, 5, 0x1},   // #7per
	{52007, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{63942, 52, 5, 0x1},    // tukey
	{47686, 113, 5, 0x1},   // #7ban
	{45294, 18, 14, 0x1},   // kingdomofspain
	{35695, 186, 16, 0x1},  // sintkittsennevis
	{40255, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{54259, 148, 10, 0x1},  // koreanoord
	{11352, 37, 9, 0x1},    // macedonia
	{6294, 235, 24, 0x1},   // overseasterritorymayotte
	{1966, 177, 15, 0x21},  // dominicaislands
	{10795, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{592, 248, 37, 0x21},   // overseasdepartmentsaintpierremiquelon
	{52388, 241, 16, 0x1},  // palestinianstate
	{13935, 192, 16, 0x1},  // paraguayrepublic
	{53091, 49, 17, 0x1},   // slovaakserepublic
	{32518, 228, 25, 0x1},  // britsindischeoceaangebied
	{19439, 155, 11, 0x1},  // tadjikistan
	{18642, 198, 11, 0x1},  // rbvenezuela
	{30096, 389, 5, 0x1},   // #5338
	{49385, 174, 16, 0x1},  // republiccolombia
	{57962, 58, 19, 0x1},   // volksrepubliekbenin
	{42604, 198, 15, 0x1},  // repbolvenezuela
	{2586, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{63313, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{50787, 123, 5, 0x1},   // #7iri
	{40501, 66, 17, 0x1},   // unionofthecomoros
	{39683, 593, 5, 0x1},   // #6780
	{62165, 154, 18, 0x1},  // koninkrijkthailand
	{48601, 63, 20, 0x1},   // republiqueducameroun
	{9717, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{29086, 181, 5, 0x81},  // #4320
	{29111, 254, 5, 0x81},  // #4336
	{28160, 37, 10, 0x1},   // nmacedonia
	{35522, 252, 14, 0x1},  // taiwanprovince
	{7291, 108, 16, 0x1},   // unionsouthafrica
	{14109, 54, 19, 0x1},   // verstatenvanamerika
	{29081, 224, 5, 0x81},  // #4316
	{29121, 225, 5, 0x81},  // #4344
	{59392, 168, 17, 0x1},  // bahamasgemenebest
	{15026, 186, 18, 0x1},  // stchristoffelnevis
	{39568, 521, 5, 0x1},   // #6680
	{39538, 628, 5, 0x1},   // #6652
	{9688, 65, 24, 0x1},    // brazzavillecongorepublic
	{61068, 103, 5, 0x1},   // tsjad
	{27736, 193, 18, 0x1},  // elsalvadorrepublic
	{11467, 101, 17, 0x1},  // kingdomofeswatini
	{15677, 197, 18, 0x1},  // saintvingrenadines
	{8730, 100, 15, 0x1},   // saotomeprincipe
	{43774, 447, 5, 0x1},   // #6lit
	{10363, 114, 17, 0x1},  // koninkrijkbahrein
	{35828, 142, 5, 0x1},   // nauro
	{2817, 1, 15, 0x1},     // republicalbania
	{43702, 152, 21, 0x1},  // britishsolomonislands
	{1720, 140, 18, 0x1},   // federationmalaysia
	{15484, 128, 8, 0x1},   // kirzigia
	{34441, 254, 21, 0x1},  // stateofthevaticancity
	{3214, 222, 15, 0x21},  // greenlanddanish
	{30726, 465, 5, 0x1},   // #5835
	{60358, 14, 17, 0x1},   // republicofczechia
	{49229, 177, 5, 0x1},   // #7dma
	{47527, 204, 10, 0x1},  // antarctica
	{1526, 257, 24, 0x1},   // collectivitywallisfutuna
	{9424, 244, 12, 0x1},   // southvietnam
	{48112, 8, 5, 0x1},     // #7bul
	{44641, 243, 21, 0x1},  // grondterritoryreunion
	{36520, 33, 23, 0x1},   // groothertogdomluxemburg
	{32882, 100, 17, 0x1},  // southtomeprincipe
	{33649, 305, 5, 0x1},   // #5fin
	{15569, 218, 7, 0x1},   // faeroes
	{12153, 231, 14, 0x1},  // stmartinfrance
	{14988, 116, 7, 0x1},   // drukyul
	{7373, 199, 22, 0x1},   // overseasterritoryaruba
	{39508, 548, 5, 0x1},   // #6625
	{14146, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{10516, 140, 20, 0x1},  // federationofmalaysia
	{61125, 70, 19, 0x1},   // sultanateofzanzibar
	{55284, 90, 9, 0x1},    // nyasaland
	{58440, 21, 15, 0x1},   // anddomtomfrance
	{61269, 234, 25, 0x1},  // departementdelamartinique
	{18051, 186, 29, 0x1},  // stchristopherennevisfederatie
	{43735, 466, 5, 0x1},   // #6les
	{20794, 74, 6, 0x1},    // gaboen
	{30181, 447, 5, 0x1},   // #5368
	{49548, 220, 16, 0x1},  // gibraltarbritish
	{4533, 82, 30, 0x1},    // socialistlibischarabjamahiriya
	{40477, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{20837, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{28076, 198, 5, 0x81},  // #2ven
	{21041, 220, 9, 0x1},   // gibralter
	{43561, 73, 11, 0x1},   // ethiopiafdr
	{46902, 174, 16, 0x1},  // republiccolumbia
	{42513, 335, 5, 0x1},   // #6ind
	{53862, 66, 14, 0x1},   // comorosislands
	{6528, 218, 7, 0x1},    // faeroer
	{6632, 251, 24, 0x1},   // overzeesterritorytokelau
	{4632, 58, 15, 0x1},    // republicofbenin
	{8089, 161, 3, 0x1},    // srv
	{39583, 296, 5, 0x1},   // #6694
	{38087, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{39513, 282, 5, 0x1},   // #6626
	{12047, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{37616, 569, 5, 0x1},   // #5swd
	{15981, 157, 18, 0x1},  // republiekoosttimor
	{23153, 150, 12, 0x1},  // saudiaarabia
	{30186, 409, 5, 0x1},   // #5369
	{2486, 213, 14, 0x21},  // kertmisislands
	{41191, 186, 27, 0x1},  // stchristophernevisfederatia
	{23526, 233, 19, 0x1},  // territorymontserrat
	{8035, 241, 21, 0x1},   // palestinianautoriteit
	{57920, 153, 18, 0x1},  // syrianarabrepbulic
	{1570, 64, 24, 0x21},   // zairekinshasacongodemrep
	{50813, 27, 5, 0x1},    // #7irl
	{11298, 129, 9, 0x1},   // kampuchea
	{8765, 64, 31, 0x1},    // formercongodemocraticrepublicof
	{33654, 613, 5, 0x1},   // #5frn
	{4593, 66, 7, 0x1},     // comores
	{26132, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{41072, 44, 17, 0x1},   // portugeserepublic
	{15492, 160, 8, 0x1},   // oezbekia
	{16951, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{51195, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{41575, 82, 12, 0x1},   // kingdomlibia
	{43658, 233, 27, 0x1},  // overzeesterritorymontserrat
	{54596, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{57547, 17, 17, 0x1},   // kingdomdenemarken
	{37197, 95, 18, 0x1},   // republicofthesudan
	{7068, 49, 18, 0x1},    // republiekslowakije
	{64814, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{1575, 64, 24, 0x21},   // kinshasacongodemrepzaire
	{2350, 248, 36, 0x21},  // overzeesterritorysaintpierremiquelon
	{30066, 629, 5, 0x1},   // #5310
	{45740, 49, 18, 0x1},   // slovenskarepublika
	{27956, 617, 5, 0x1},   // #2vdr
	{8639, 100, 38, 0x1},   // democraticrepublicofsaotomeandprincipe
	{31625, 60, 9, 0x1},    // botswanna
	{62315, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{5646, 225, 16, 0x1},   // hongkongsarchina
	{58700, 131, 9, 0x1},   // zuidkorea
	{30721, 483, 5, 0x1},   // #5830
	{48559, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{32680, 143, 12, 0x1},  // muscatenoman
	{33410, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{50512, 186, 31, 0x1},  // stchristopherandnevisfederation
	{4655, 58, 12, 0x1},    // dahomeybenin
	{9194, 82, 20, 0x1},    // libyanarabjamahariya
	{8310, 128, 20, 0x1},   // kirgizieofkirgizstan
	{10293, 273, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{29091, 76, 5, 0x81},   // #4324
	{33659, 476, 5, 0x1},   // #5fsm
	{35642, 252, 14, 0x1},  // chinataiwanrep
	{41180, 62, 13, 0x1},   // elpenbeenkust
	{29071, 180, 5, 0x81},  // #4308
	{29076, 221, 5, 0x81},  // #4312
	{29116, 183, 5, 0x81},  // #4340
	{26561, 202, 13, 0x1},  // dutchantilles
	{3057, 13, 24, 0x21},   // republictsjechoslowakije
	{4705, 8, 16, 0x1},     // bulgariarepublic
	{38563, 52, 16, 0x1},   // republiekturkiye
	{39588, 370, 5, 0x1},   // #6696
	{46176, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{39503, 395, 5, 0x1},   // #6620
	{63055, 130, 15, 0x1},  // gilbertkiribati
	{50668, 181, 17, 0x1},  // guatemalarepublic
	{19450, 67, 5, 0x81},   // #2cpv
	{31493, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{25627, 46, 13, 0x1},   // russiafederal
	{6565, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{37488, 523, 5, 0x1},   // #5sur
	{53021, 94, 5, 0x1},    // #7rwa
	{60310, 247, 11, 0x1},  // spitsbergen
	{55495, 171, 23, 0x1},  // federalrepublicbrazilia
	{24077, 8, 19, 0x1},    // koninkrijkbulgarije
	{26506, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{18381, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{16241, 161, 25, 0x1},  // democraticrepublicvietnam
	{37512, 33, 23, 0x1},   // grossherzogtumluxemburg
	{410, 8, 24, 0x21},     // peoplesrepublicbulgarije
	{33405, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{1305, 69, 49, 0x1},    // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{20161, 72, 8, 0x1},    // erithrea
	{37842, 195, 8, 0x1},   // trinidad
	{35816, 340, 5, 0x1},   // #5mzm
	{12420, 218, 13, 0x1},  // faroerislands
	{25897, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{27904, 254, 17, 0x1},  // staatvaticaanstad
	{3498, 248, 42, 0x21},  // territorialcollectivitysaintpierremiquelon
	{38993, 377, 4, 0x1},   // #620
	{19583, 175, 5, 0x81},  // #2cri
	{36002, 332, 14, 0x82}, // republiekcongo
	{43234, 626, 5, 0x1},   // #6lao
	{31586, 198, 12, 0x1},  // rbvvenezuela
	{37605, 620, 5, 0x1},   // #5swa
	{40191, 130, 18, 0x1},  // republicofkiribati
	{9942, 87, 10, 0x1},    // mocambique
	{2827, 65, 8, 0x21},    // repcongo
	{22179, 183, 5, 0x81},  // #2hnd
	{23486, 148, 12, 0x1},  // koreademrepn
	{6758, 114, 7, 0x1},    // bahrein
	{5121, 32, 8, 0x1},     // litouwen
	{1512, 156, 20, 0x21},  // republicturkmenistan
	{23333, 170, 16, 0x1},  // republiekbolivia
	{15543, 123, 9, 0x1},   // stateiran
	{28137, 256, 5, 0x81},  // #2vir
	{49219, 17, 5, 0x1},    // #7den
	{62408, 126, 9, 0x1},   // nihonkoku
	{58389, 194, 17, 0x1},  // republicofsurinam
	{4039, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{4718, 12, 21, 0x21},   // zwitserseconfederatie
	{11346, 37, 15, 0x1},   // formermacedonia
	{62916, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{39573, 539, 5, 0x1},   // #6690
	{4780, 240, 17, 0x1},   // puertoricoislands
	{1385, 210, 29, 0x21},  // cocoskeelingislandsaustralian
	{3929, 65, 19, 0x1},    // repbrazzavillecongo
	{33078, 170, 12, 0x1},  // statebolivia
	{19113, 63, 5, 0x81},   // #2cmr
	{21591, 14, 13, 0x1},   // czeckrepublic
	{51642, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{30071, 325, 5, 0x1},   // #5315
	{30166, 387, 5, 0x1},   // #5365
	{63926, 82, 10, 0x1},   // libyastate
	{358, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{2661, 30, 18, 0x21},   // repubblicaitaliana
	{21707, 101, 18, 0x1},  // koninkrijkeswatini
	{9090, 147, 17, 0x1},   // papuaandnewguinea
	{1376, 210, 28, 0x21},  // territorycocoskeelingislands
	{61721, 241, 16, 0x1},  // palestijnsgebied
	{11631, 163, 14, 0x1},  // statewestsamoa
	{15994, 157, 20, 0x1},  // timoroostofportugees
	{471, 138, 12, 0x1},    // myanmarbirma
	{35840, 151, 18, 0x1},  // republieksingapore
	{56989, 167, 15, 0x1},  // antiguaenbaruda
	{19366, 380, 20, 0x2},  // saintmaartenstmartin
	{1888, 112, 14, 0x1},   // unarabemirates
	{11689, 147, 21, 0x1},  // stateofpapuanewguinea
	{27853, 134, 7, 0x1},   // lebanon
	{57575, 78, 16, 0x1},   // portugueseguinea
	{59566, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{62015, 219, 18, 0x1},  // baliwickofguernsey
	{8712, 100, 33, 0x1},   // democraticrepublicsaotomeprincipe
	{45340, 57, 15, 0x1},   // republicburundi
	{30171, 529, 5, 0x1},   // #5366
	{10926, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{24890, 214, 20, 0x1},  // caymanislandsbritish
	{62139, 175, 17, 0x1},  // costaricarepublic
	{28451, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{28170, 162, 5, 0x81},  // #2vut
	{20710, 120, 3, 0x1},   // fsm
	{18781, 188, 19, 0x1},  // unitedmexicanstates
	{15152, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{794, 221, 17, 0x1},    // guadeloupeislands
	{29096, 182, 5, 0x81},  // #4328
	{32810, 425, 5, 0x1},   // #5den
	{61671, 64, 13, 0x1},   // belgischkongo
	{51392, 198, 15, 0x1},  // venezuelarepbol
	{32037, 211, 21, 0x1},  // cookislandsnewzeeland
	{37698, 178, 19, 0x1},  // republicadominicana
	{3651, 246, 35, 0x1},   // tristandacunhaenascensionsinthelena
	{11292, 129, 15, 0x1},  // formerkampuchea
	{64107, 160, 18, 0x1},  // uzbekistanrepublic
	{39578, 510, 5, 0x1},   // #6692
	{26808, 17, 14, 0x1},   // denmarkkingdom
	{12581, 194, 13, 0x1},  // formersurinam
	{51896, 56, 15, 0x1},   // republiekangola
	{62759, 106, 18, 0x1},  // tanganyikatanzania
	{12485, 120, 13, 0x1},  // fedmicronesia
	{59414, 168, 14, 0x1},  // bahamasislands
	{16595, 169, 6, 0x1},   // belize
	{30081, 527, 5, 0x1},   // #5317
	{30176, 482, 5, 0x1},   // #5367
	{34354, 303, 5, 0x1},   // #5jor
	{34448, 254, 10, 0x1},  // thevatican
	{20908, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{58890, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{42626, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{1289, 137, 23, 0x21},  // marshallislandsrepublic
	{2145, 232, 22, 0x21},  // northernmarianeislands
	{27535, 152, 19, 0x1},  // statesolomonislands
	{19320, 231, 25, 0x1},  // collectivityofsaintmartin
	{42852, 143, 19, 0x1},  // sultanatemuscatoman
	{34451, 254, 18, 0x1},  // vaticancityholysee
	{54942, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{49240, 178, 5, 0x1},   // #7dom
	{35379, 220, 18, 0x1},  // territorygibraltar
	{11719, 163, 15, 0x1},  // formerwestsamoa
	{16739, 126, 6, 0x1},   // nippon
	{6108, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{31915, 26, 16, 0x1},   // kingdomhongarije
	{48349, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{59006, 117, 8, 0x1},   // zhongguo
	{740, 10, 15, 0x21},    // belarusrepublic
	{1621, 207, 24, 0x1},   // territorysaintbarthelemy
	{36842, 513, 5, 0x1},   // #5sey
	{27377, 165, 17, 0x1},  // democratischjemen
	{24050, 67, 21, 0x1},   // kaapverdischeeilanden
	{20026, 158, 15, 0x1},  // koninkrijktonga
	{3729, 177, 20, 0x21},  // commonwealthdominica
	{20371, 170, 26, 0x1},  // boliviaplurinationalstates
	{30076, 339, 5, 0x1},   // #5316
	{30161, 379, 5, 0x1},   // #5360
	{6765, 31, 23, 0x1},    // furstentumliechtenstein
	{47834, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{61821, 184, 4, 0x1},   // hati
	{4780, 240, 10, 0x1},   // puertorico
	{2872, 26, 17, 0x1},    // republichongarije
	{56555, 18, 12, 0x1},   // spanishstate
	{174, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{4800, 126, 5, 0x1},    // japan
	{44598, 12, 19, 0x1},   // confederaziunsvizra
	{8962, 85, 17, 0x1},    // madagaskarislands
	{61337, 12, 21, 0x1},   // zwitserseconfederatia
	{11396, 37, 15, 0x1},   // formermacedonie
	{33244, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{62053, 43, 14, 0x1},   // republiekpolen
	{17383, 167, 5, 0x81},  // #2atg
	{39778, 487, 4, 0x1},   // #695
	{49195, 98, 24, 0x1},   // federalrepublicofsomalia
	{44977, 246, 24, 0x1},  // sthelenaentristandacunha
	{39518, 630, 5, 0x1},   // #6630
	{50713, 142, 11, 0x1},  // nauruisland
	{4968, 16, 14, 0x1},    // bondsrepubliek
	{30221, 355, 5, 0x1},   // #5385
	{20810, 227, 27, 0x1},  // overseasterritoryislandsman
	{61211, 129, 13, 0x1},  // cambodiastate
	{33116, 151, 17, 0x1},  // republicsingapore
	{53201, 99, 19, 0x1},   // republiekzuidsoedan
	{48251, 214, 20, 0x1},  // caymanislandsislands
	{10834, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{5935, 85, 20, 0x1},    // republiquemadagascar
	{42538, 470, 5, 0x1},   // #6ins
	{52550, 190, 5, 0x1},   // #7pan
	{25223, 170, 26, 0x1},  // plurinationalestaatbolivia
	{48388, 55, 27, 0x1},   // democraticfederalyugoslavia
	{5058, 66, 7, 0x1},     // comoros
	{59161, 148, 8, 0x1},   // dprkorea
	{50016, 88, 27, 0x1},   // islamicrepublicofmauritania
	{7847, 244, 15, 0x1},   // republicvietnam
	{55647, 103, 5, 0x1},   // tshad
	{22744, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{17367, 205, 5, 0x81},  // #2atf
	{39773, 338, 4, 0x1},   // #694
	{37187, 95, 28, 0x1},   // democraticrepublicofthesudan
	{17580, 218, 18, 0x1},  // faroeislandsdanish
	{7060, 74, 17, 0x1},    // gaboneserepubliek
	{21475, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{33335, 225, 15, 0x1},  // chinaprhongkong
	{33692, 95, 28, 0x1},   // democratischerepublieksoedan
	{4279, 120, 25, 0x21},  // micronesiafederatedstates
	{438, 138, 14, 0x1},    // unievanmyanmar
	{5107, 65, 14, 0x1},    // congorepubliek
	{25458, 152, 9, 0x1},   // solomonis
	{27951, 197, 5, 0x81},  // #2vct
	{7156, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{47493, 82, 18, 0x1},   // unitedkingdomlibya
	{26356, 165, 9, 0x1},   // yemenaden
	{14373, 115, 22, 0x1},  // negarabruneidarussalam
	{36479, 232, 23, 0x1},  // northernmarianasislands
	{4319, 85, 23, 0x1},    // repoblikanimadagasikara
	{4742, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14944, 217, 9, 0x1},   // falklands
	{8722, 100, 23, 0x1},   // republicsaotomeprincipe
	{32261, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{29061, 24, 5, 0x81},   // #4300
	{29126, 26, 5, 0x81},   // #4348
	{43298, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{5976, 108, 24, 0x1},   // formerunionofsouthafrica
	{17362, 204, 5, 0x81},  // #2ata
	{39768, 615, 4, 0x1},   // #693
	{47087, 2, 26, 0x1},    // valleysandorraprincipality
	{60486, 165, 6, 0x1},   // syemen
	{38447, 53, 7, 0x1},    // ukrania
	{35322, 99, 9, 0x1},    // zuidsudan
	{37621, 298, 5, 0x1},   // #5swz
	{37569, 84, 17, 0x1},   // koninkrijkmarokko
	{22361, 589, 5, 0x1},   // #2hvo
	{54372, 210, 19, 0x1},  // keelingislandscocos
	{8824, 64, 13, 0x1},    // kinshasacongo
	{5751, 17, 17, 0x1},    // kongerigetdanmark
	{25331, 123, 6, 0x1},   // perzia
	{2819, 64, 11, 0x21},   // kongodemrep
	{52676, 43, 5, 0x1},    // #7pol
	{17252, 166, 20, 0x1},  // argentijnserepubliek
	{54907, 214, 7, 0x1},   // caymans
	{46836, 59, 21, 0x1},   // uppervoltaburkinafaso
	{40348, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{61321, 103, 14, 0x1},  // republicofchad
	{55558, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{22821, 123, 6, 0x1},   // iriran
	{39763, 631, 4, 0x1},   // #692
	{3084, 109, 16, 0x1},   // republicofzambia
	{10749, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{11755, 128, 17, 0x1},  // republiekkirgizie
	{3094, 109, 14, 0x1},   // zambiarepublic
	{36832, 574, 5, 0x1},   // #5sau
	{17144, 2, 5, 0x81},    // #2and
	{36847, 599, 5, 0x1},   // #5sie
	{14889, 227, 10, 0x1},  // manislands
	{33871, 95, 14, 0x1},   // republicsoedan
	{15820, 28, 6, 0x1},    // ysland
	{45430, 632, 5, 0x1},   // #6saf
	{30216, 569, 5, 0x1},   // #5380
	{21198, 242, 27, 0x1},  // collectivityfrenchpolynesia
	{15535, 123, 17, 0x1},  // imperialstateiran
	{55408, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{52117, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{25506, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6960, 48, 6, 0x1},     // serbia
	{4138, 122, 10, 0x21},  // indiaunion
	{18936, 252, 9, 0x1},   // taiwanchn
	{29411, 236, 5, 0x81},  // #4540
	{47056, 132, 19, 0x1},  // principalitykoeweit
	{35450, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{51588, 111, 13, 0x1},  // irafghanistan
	{40076, 41, 5, 0x1},    // noreg
	{16259, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{29186, 127, 5, 0x81},  // #4398
	{58046, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{33559, 231, 17, 0x1},  // frenchsaintmartin
	{39593, 344, 5, 0x1},   // #6698
	{39758, 568, 4, 0x1},   // #691
	{62721, 119, 5, 0x1},   // fidji
	{34692, 132, 6, 0x1},   // kuweit
	{55495, 171, 21, 0x1},  // federalrepublicbrazil
	{7156, 54, 19, 0x1},    // unitedstatesamerica
	{37066, 456, 5, 0x1},   // #5slv
	{21444, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{22293, 184, 5, 0x81},  // #2hti
	{20398, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{37393, 548, 5, 0x1},   // #5sud
	{11953, 129, 14, 0x1},  // formercambodja
	{746, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{45976, 481, 5, 0x1},   // #6svg
	{47101, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{24012, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{4805, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{14608, 59, 10, 0x1},   // bovenvolta
	{33776, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{39753, 518, 4, 0x1},   // #690
	{2677, 209, 22, 0x1},   // bouvetislandsnorwegian
	{62779, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{19588, 607, 5, 0x81},  // #2csk
	{8935, 64, 27, 0x1},    // congodemocratischerepubliek
	{53579, 171, 18, 0x1},  // unitedstatesbrazil
	{11085, 257, 16, 0x1},  // fwallisandfutuna
	{63361, 121, 17, 0x1},  // republicindonesia
	{63070, 552, 23, 0x2},  // gilbertandelliceislands
	{60453, 59, 10, 0x1},   // hautevolta
	{27860, 118, 16, 0x1},  // republicofcyprus
	{24271, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{29446, 237, 5, 0x81},  // #4574
	{52725, 148, 5, 0x1},   // #7prk
	{15162, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{5637, 225, 17, 0x1},   // territoryhongkong
	{9179, 82, 20, 0x1},    // unitedkingdomoflibya
	{52532, 144, 5, 0x1},   // #7pak
	{34316, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{31050, 259, 11, 0x1},  // repofkosovo
	{18794, 244, 17, 0x1},  // statesouthvietnam
	{7872, 25, 24, 0x1},    // hrvatskacroatialocalname
	{17357, 203, 5, 0x81},  // #2asm
	{29066, 222, 5, 0x81},  // #4304
	{18900, 14, 13, 0x1},   // chechrepublic
	{3971, 227, 9, 0x1},    // maneiland
	{2358, 60, 24, 0x1},    // bechuanalandprotectorate
	{50704, 142, 14, 0x1},  // republieknauru
	{53355, 215, 13, 0x1},  // westernsahara
	{5546, 257, 15, 0x1},   // futunaandwallis
	{44806, 30, 14, 0x1},   // kingdomofitaly
	{10223, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{35672, 287, 5, 0x1},   // #5mor
	{39488, 287, 5, 0x1},   // #6600
	{48688, 16, 19, 0x1},   // republicwestgermany
	{16361, 111, 21, 0x1},  // koninkrijkafghanistan
	{2208, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{15548, 123, 10, 0x1},  // iranpersia
	{6608, 243, 24, 0x1},   // overzeesterritoryreunion
	{44932, 52, 14, 0x1},   // turkserepublic
	{5773, 145, 24, 0x1},   // formerphilippinerepublic
	{58417, 81, 15, 0x1},   // liberiarepublic
	{89, 136, 19, 0x21},    // maldivischeeilanden
	{42844, 136, 17, 0x1},  // maldivensultanate
	{21892, 73, 19, 0x1},   // incleritreaethiopia
	{43481, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{51111, 255, 5, 0x1},   // #7ivb
	{45713, 248, 20, 0x1},  // sintpierreenmiquelon
	{57525, 24, 13, 0x1},   // greecekingdom
	{8860, 64, 36, 0x1},    // kinshasacongodemocraticrepublicofthe
	{36429, 145, 22, 0x1},  // philippinecommonwealth
	{33984, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{30791, 329, 5, 0x1},   // #5970
	{19043, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{19838, 14, 5, 0x81},   // #2cze
	{37050, 485, 5, 0x1},   // #5slu
	{13674, 145, 11, 0x1},  // philippines
	{28911, 177, 5, 0x81},  // #4212
	{37363, 593, 5, 0x1},   // #5sri
	{63005, 248, 20, 0x1},  // fsaintpierremiquelon
	{3201, 180, 7, 0x1},    // grenada
	{12958, 34, 7, 0x1},    // letland
	{5065, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{16014, 157, 18, 0x1},  // timoreastportugees
	{32431, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{19104, 1, 9, 0x1},     // shqiperia
	{171, 158, 12, 0x21},   // kingdomtonga
	{33005, 419, 5, 0x1},   // #5drv
	{32072, 238, 14, 0x1},  // niuenewzeeland
	{3521, 246, 26, 0x1},   // tristandacunhaandascension
	{42600, 291, 5, 0x1},   // #6isr
	{24641, 179, 7, 0x1},   // ecuador
	{42738, 13, 16, 0x1},   // tsjechoslovakije
	{49832, 241, 28, 0x1},  // palestiniannationalauthority
	{3223, 223, 21, 0x1},   // territoryfrenchguiana
	{27164, 17, 14, 0x1},   // kingdomdenmark
	{48974, 223, 16, 0x1},  // departmentguiana
	{58253, 240, 15, 0x1},  // portoricoeiland
	{41924, 231, 21, 0x1},  // frenchpartsaintmartin
	{22309, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{28488, 68, 12, 0x1},   // afarissaland
	{26808, 17, 7, 0x1},    // denmark
	{43698, 495, 5, 0x1},   // #6leb
	{33023, 79, 8, 0x1},    // eqguinea
	{8167, 49, 8, 0x1},     // slovakia
	{64042, 106, 20, 0x1},  // tanganyikaenzanzibar
	{65022, 147, 12, 0x1},  // papuaniugini
	{3470, 246, 28, 0x1},   // sainthelenaandtristandacunha
	{57788, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{4860, 242, 35, 0x21},  // overseascollectivityfrenchpolynesia
	{53700, 197, 13, 0x1},  // saintvincentg
	{11887, 154, 8, 0x1},   // thailand
	{4889, 100, 16, 0x1},   // saotomeeprincipe
	{33007, 161, 3, 0x1},   // drv
	{4070, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{6190, 212, 7, 0x1},    // curacao
	{26839, 24, 11, 0x1},   // griekenland
	{16201, 205, 25, 0x1},  // franszuidelijkterritorium
	{38533, 160, 11, 0x1},  // uzbekhistan
	{32663, 136, 17, 0x1},  // maldivensultanaat
	{28931, 79, 5, 0x81},   // #4226
	{45617, 631, 5, 0x1},   // #6sal
	{7045, 38, 13, 0x1},    // maltarepublic
	{22629, 164, 17, 0x1},  // yemenarabrepublic
	{12973, 75, 13, 0x1},   // ghanarepublic
	{18486, 198, 19, 0x1},  // republicofvenezuela
	{29441, 238, 5, 0x81},  // #4570
	{31192, 28, 18, 0x1},   // ijslandserepubliek
	{4649, 140, 24, 0x21},  // formerfederationofmalaya
	{3650, 61, 32, 0x21},   // formercentralafrikaanskeizerrijk
	{59762, 253, 22, 0x1},  // minoroutlyingislandsus
	{13563, 52, 12, 0x1},   // formerturkey
	{60049, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{33748, 205, 20, 0x1},  // frsouthantarcticterr
	{7599, 201, 22, 0x1},   // overzeesterritoryaland
	{29181, 126, 5, 0x81},  // #4392
	{8832, 64, 36, 0x1},    // congodemocraticrepubliczairekinshasa
	{46678, 408, 5, 0x1},   // #6tog
	{44520, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6893, 140, 7, 0x1},    // malakka
	{21490, 255, 29, 0x1},  // territorybritishvirginislands
	{11484, 40, 18, 0x1},   // kingdomnederlanden
	{16576, 169, 6, 0x1},   // belice
	{6900, 140, 16, 0x1},   // federatiemalakka
	{21225, 205, 29, 0x1},  // frenchsouthantarcticterritory
	{38725, 131, 18, 0x1},  // korearepublicsouth
	{22043, 225, 5, 0x81},  // #2hkg
	{12912, 173, 5, 0x1},   // chili
	{21506, 256, 18, 0x1},  // virginislandsofusa
	{14242, 138, 11, 0x1},  // formerbirma
	{56087, 97, 19, 0x1},   // republicsierraleone
	{20517, 72, 12, 0x1},   // eritreastate
	{5779, 145, 18, 0x1},   // philippinerepublic
	{8155, 13, 20, 0x1},    // formerczechoslovakia
	{6064, 164, 5, 0x1},    // jemen
	{25391, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{23865, 112, 17, 0x1},  // unitedarabemirate
	{42595, 508, 5, 0x1},   // #6irq
	{48181, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{23113, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{23677, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{22955, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{64309, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{9740, 121, 29, 0x1},   // republicunitedstatesindonesia
	{45711, 483, 5, 0x1},   // #6sin
	{37088, 106, 18, 0x1},  // tanzaniatanganyika
	{29046, 75, 5, 0x81},   // #4288
	{7467, 194, 16, 0x1},   // nederlandsguyana
	{20710, 120, 12, 0x1},  // fsmicronesia
	{29416, 162, 5, 0x81},  // #4548
	{50982, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8571, 164, 8, 0x1},    // yemenrep
	{55245, 133, 15, 0x1},  // demvolksreplaos
	{44693, 109, 16, 0x1},  // northernrhodesia
	{48493, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{8868, 64, 36, 0x1},    // congodemocraticrepublicofthekinshasa
	{8832, 64, 28, 0x1},    // congodemocraticrepubliczaire
	{40914, 232, 30, 0x1},  // northernmarianaislandsamerican
	{18505, 198, 28, 0x1},  // republicbolivarianavenezuela
	{15796, 14, 5, 0x1},    // cesko
	{17413, 4, 5, 0x81},    // #2aus
	{46668, 625, 5, 0x1},   // #6thi
	{42781, 59, 11, 0x1},   // birkinafaso
	{23552, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{50136, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{7940, 514, 10, 0x2},   // yugoslavia
	{2482, 70, 8, 0x1},     // zanzibar
	{36815, 578, 5, 0x1},   // #5sal
	{54416, 16, 23, 0x1},   // bondsrepubliekduitsland
	{47038, 588, 5, 0x1},   // #6ven
	{34427, 152, 19, 0x1},  // solomonislandsstate
	{37358, 300, 5, 0x1},   // #5spn
	{47033, 609, 5, 0x1},   // #6van
	{81, 223, 8, 0x1},      // guyanafr
	{46533, 213, 26, 0x1},  // indianoceanchristmasisland
	{28966, 245, 5, 0x81},  // #4239
	{43869, 217, 24, 0x1},  // malvinasfalklandeilanden
	{1368, 210, 36, 0x21},  // overseasterritorycocoskeelingislands
	{16820, 145, 19, 0x1},  // filipijnserepubliek
	{32827, 88, 10, 0x1},   // mauretania
	{1056, 232, 28, 0x1},   // northernmarianascommonwealth
	{2290, 76, 16, 0x1},    // republicofguinea
	{4991, 79, 29, 0x1},    // republiquedeguineeequatoriale
	{25617, 45, 8, 0x1},    // roumania
	{15703, 110, 17, 0x1},  // republiekzimbabwe
	{60848, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{44679, 202, 7, 0x1},   // nethant
	{16513, 165, 6, 0x1},   // #3ydye
	{2420, 123, 16, 0x21},  // islamicrepofiran
	{51392, 198, 25, 0x1},  // venezuelarepbolivarianade
	{54169, 6, 12, 0x1},    // azerbajdzjan
	{35072, 26, 17, 0x1},   // magyarkoztarsasag
	{4713, 175, 17, 0x1},   // republiccostarica
	{46826, 59, 20, 0x1},   // republicofuppervolta
	{34408, 241, 16, 0x1},  // palestinestateof
	{10581, 106, 18, 0x1},  // republictanganyika
	{62210, 150, 18, 0x1},  // saudiarabiakingdom
	{40131, 162, 16, 0x1},  // republiekvanuatu
	{16084, 138, 9, 0x1},   // uniebirma
	{30746, 418, 5, 0x1},   // #5900
	{40391, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{14987, 15, 3, 0x1},    // ddr
	{3108, 23, 7, 0x1},     // georgia
	{35219, 356, 5, 0x1},   // #5mas
	{28916, 178, 5, 0x81},  // #4214
	{45808, 458, 5, 0x1},   // #6sol
	{11678, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{51775, 220, 26, 0x1},  // overzeesterritorygibraltar
	{63538, 94, 6, 0x1},    // ruanda
	{28926, 193, 5, 0x81},  // #4222
	{28961, 217, 5, 0x81},  // #4238
	{22174, 226, 5, 0x81},  // #2hmd
	{27892, 254, 5, 0x81},  // #2vat
	{2832, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{22219, 148, 16, 0x1},  // demvolksrepkorea
	{6040, 71, 24, 0x1},    // formerunitedarabrepublic
	{46264, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{39453, 466, 5, 0x1},   // #6570
	{45910, 300, 5, 0x1},   // #6spn
	{64289, 94, 14, 0x1},   // republicrwanda
	{49627, 255, 20, 0x1},  // virginislandsbritish
	{26799, 17, 16, 0x1},   // kingdomofdenmark
	{17998, 155, 20, 0x1},  // republicoftajikistan
	{46508, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{24840, 229, 6, 0x1},   // jersey
	{61005, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{35360, 389, 5, 0x1},   // #5mlt
	{42018, 119, 15, 0x1},  // fijifijiislands
	{41285, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{16817, 633, 5, 0x1},   // #2afi
	{13733, 176, 12, 0x1},  // republiccuba
	{36852, 483, 5, 0x1},   // #5sin
	{59361, 35, 19, 0x1},   // principautedemonaco
	{45825, 531, 5, 0x1},   // #6som
	{54325, 253, 42, 0x1},  // amerikaanseondergeschikteafgelegeneilanden
	{5918, 106, 10, 0x1},   // tanganyika
	{7777, 10, 21, 0x1},    // formerbyelorussianssr
	{6227, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{11978, 63, 14, 0x1},   // formercameroon
	{46369, 118, 18, 0x1},  // kypriakidimokratia
	{48859, 188, 18, 0x1},  // mexicounitedstates
	{58974, 66, 11, 0x1},   // uniecomoren
	{36341, 24, 16, 0x1},   // hellenicrepublic
	{57516, 24, 15, 0x1},   // kingdomofgreece
	{39448, 382, 5, 0x1},   // #6565
	{39458, 547, 5, 0x1},   // #6571
	{45915, 593, 5, 0x1},   // #6sri
	{8909, 64, 31, 0x1},    // thedemocraticrepublicofthecongo
	{22629, 164, 7, 0x1},   // yemenar
	{36684, 108, 11, 0x1},  // afrikaborwa
	{14430, 223, 11, 0x1},  // fransguyana
	{7483, 230, 22, 0x1},   // overseasterritorymacao
	{42619, 435, 5, 0x1},   // #6ita
	{43333, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{10661, 127, 19, 0x1},  // republiekkazachstan
	{35811, 462, 5, 0x1},   // #5mya
	{4279, 139, 8, 0x1},    // mongolia
	{3861, 32, 17, 0x21},   // republiclithuania
	{46414, 618, 5, 0x1},   // #6taj
	{2556, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{37175, 531, 5, 0x1},   // #5som
	{3078, 56, 14, 0x1},    // angolarepublic
	{28141, 23, 16, 0x1},   // republiekgeorgie
	{32864, 165, 18, 0x1},  // republicsouthyemen
	{52275, 160, 10, 0x1},  // ozbekiston
	{5131, 234, 27, 0x1},   // overzeesterritorymartinique
	{64900, 24, 16, 0x1},   // republicofgreece
	{39463, 620, 5, 0x1},   // #6572
	{38572, 52, 7, 0x1},    // turkiye
	{35388, 220, 9, 0x1},   // gibraltar
	{19999, 73, 15, 0x1},   // ethiopianempire
	{37501, 52, 7, 0x1},    // turkije
	{36874, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{36113, 107, 16, 0x1},  // republiekoeganda
	{16902, 210, 23, 0x1},  // territoryofcocosislands
	{51301, 128, 5, 0x1},   // #7kgz
	{15552, 123, 10, 0x1},  // persiairan
	{46428, 95, 7, 0x1},    // assudan
	{28295, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{21108, 161, 24, 0x1},  // vietnamsocialistrepublic
	{16789, 199, 5, 0x81},  // #2abw
	{16019, 157, 18, 0x1},  // eastportugeestimor
	{54276, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{16805, 111, 5, 0x81},  // #2afg
	{35283, 297, 5, 0x1},   // #5mex
	{2759, 243, 13, 0x1},   // reunionisland
	{13495, 14, 8, 0x1},    // tsjechia
	{37158, 458, 5, 0x1},   // #5sol
	{40897, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{3771, 240, 23, 0x21},  // gemenebestvanpuertorico
	{58066, 63, 22, 0x1},   // cameroonunitedrepublic
	{14220, 165, 11, 0x1},  // fmrdemyemen
	{3446, 145, 10, 0x21},  // philipines
	{33131, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{50766, 163, 21, 0x1},  // independentstatesamoa
	{54766, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{49951, 125, 7, 0x1},   // alurdun
	{61398, 61, 20, 0x1},   // centralafricanempire
	{37787, 148, 10, 0x1},  // koreanorth
	{49334, 133, 16, 0x1},  // laopeoplesdemrep
	{17438, 201, 23, 0x1},  // alandautonomousprovince
	{8431, 129, 13, 0x1},   // khmerrepublic
	{26195, 246, 31, 0x1},  // sthelenatristandacunhaascension
	{12305, 146, 12, 0x1},  // palauislands
	{10546, 92, 5, 0x1},    // niger
	{19930, 3, 16, 0x1},    // republiekarmenie
	{12530, 234, 13, 0x1},  // lamartiniquef
	{35967, 222, 23, 0x1},  // grondterritorygroenland
	{41712, 62, 21, 0x1},   // republicofcotedivoire
	{62247, 146, 13, 0x1},  // beluuerabelau
	{45574, 65, 22, 0x1},   // brazzavilleformercongo
	{17418, 5, 5, 0x81},    // #2aut
	{40168, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{14757, 248, 20, 0x1},  // saintpierremiquelonf
	{41582, 82, 10, 0x1},   // libiastate
	{42885, 136, 23, 0x1},  // maldiveislandssultanate
	{52700, 222, 15, 0x1},  // kalaallitnunaat
	{35232, 350, 5, 0x1},   // #5maw
	{48119, 59, 11, 0x1},   // burkinofaso
	{28921, 179, 5, 0x81},  // #4218
	{44767, 179, 17, 0x1},  // republicofecuador
	{41481, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{42871, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{3306, 241, 21, 0x21},  // palestinianadminareas
	{34314, 416, 5, 0x1},   // #5jam
	{5900, 6, 12, 0x1},     // azerbeidsjan
	{20827, 227, 10, 0x1},  // islandsman
	{9497, 5, 15, 0x1},     // republicaustria
	{45945, 548, 5, 0x1},   // #6sud
	{10501, 186, 15, 0x1},  // saintkittsnevis
	{29431, 92, 5, 0x81},   // #4562
	{29451, 41, 5, 0x81},   // #4578
	{53325, 243, 9, 0x1},   // lareunion
	{7045, 38, 5, 0x1},     // malta
	{34010, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{7542, 42, 20, 0x1},    // aotearoanieuwzeeland
	{17066, 87, 18, 0x1},   // mozambiquerepublic
	{12026, 41, 5, 0x1},    // norge
	{1645, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{24147, 108, 18, 0x1},  // suidafrikarepublic
	{7811, 165, 15, 0x1},   // democraticyemen
	{14314, 153, 18, 0x1},  // syrianarabrepublic
	{12365, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{13839, 181, 17, 0x1},  // republicguatemala
	{17476, 6, 5, 0x81},    // #2aze
	{20510, 72, 14, 0x1},   // stateoferitrea
	{402, 70, 23, 0x21},    // zanzibarpeoplesrepublic
	{7033, 38, 17, 0x1},    // repubblikatamalta
	{17010, 201, 5, 0x81},  // #2ala
	{57293, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{63965, 103, 5, 0x1},   // tjaad
	{45706, 599, 5, 0x1},   // #6sie
	{57012, 44, 17, 0x1},   // republiekportugal
	{45633, 502, 5, 0x1},   // #6sau
	{52885, 108, 5, 0x1},   // #7rsa
	{44001, 134, 16, 0x1},  // libaneserepublic
	{2722, 235, 14, 0x1},   // mayotteislands
	{15650, 197, 28, 0x1},  // saintvincentandthegrenadines
	{19185, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{5835, 48, 18, 0x1},    // servieenmontenegro
	{3581, 246, 23, 0x1},   // sainthelenaandascension
	{34067, 164, 22, 0x1},  // yemenarabrepublicyemen
	{32933, 402, 5, 0x1},   // #5drc
	{3835, 149, 4, 0x21},   // #9qa
	{5502, 235, 17, 0x1},   // departmentmayotte
	{15071, 113, 10, 0x1},  // bangladesh
	{62275, 168, 19, 0x1},  // commonwealthbahamas
	{37834, 195, 22, 0x1},  // republictrinidadtobago
	{922, 10, 11, 0x21},    // bjelorussia
	{16005, 157, 14, 0x1},  // portugeestimor
	{23785, 1, 21, 0x1},    // volksrepubliekalbanie
	{15867, 68, 6, 0x1},    // #3aidj
	{42504, 438, 5, 0x1},   // #6ice
	{44450, 27, 15, 0x1},   // republicireland
	{30751, 414, 5, 0x1},   // #5910
	{35692, 490, 5, 0x1},   // #5msi
	{46741, 405, 5, 0x1},   // #6ton
	{23882, 12, 10, 0x1},   // switerland
	{24308, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1159, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{61985, 219, 22, 0x1},  // guernseychannelislands
	{40400, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{17149, 581, 5, 0x81},  // #2ant
	{43143, 110, 16, 0x1},  // republiczimbabwe
	{46755, 505, 5, 0x1},   // #6tun
	{54490, 10, 17, 0x1},   // bjelorussischessr
	{50728, 112, 20, 0x1},  // unitedarabicemirates
	{28981, 201, 5, 0x81},  // #4248
	{61795, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{29041, 634, 5, 0x1},   // #4280
	{780, 221, 24, 0x1},    // collectiviteitguadeloupe
	{58118, 166, 18, 0x1},  // republicaargentina
	{10175, 248, 16, 0x1},  // stpierremiquelon
	{62039, 116, 6, 0x1},   // buthan
	{845, 76, 13, 0x21},    // guineaconakry
	{2725, 82, 8, 0x21},    // libyanaj
	{39443, 632, 5, 0x1},   // #6560
	{56359, 4, 19, 0x1},    // gemenebestaustralie
	{29361, 91, 5, 0x81},   // #4516
	{54766, 246, 20, 0x1},  // sainthelenaascension
	{1416, 97, 11, 0x1},    // sierreleone
	{13247, 77, 27, 0x1},   // islamitischerepubliekgambia
	{30876, 1, 22, 0x1},    // albanesevolksrepubliek
	{10749, 66, 7, 0x1},    // comoren
	{25286, 7, 14, 0x1},    // kingdombelgium
	{32935, 64, 3, 0x1},    // drc
	{35730, 123, 19, 0x1},  // iranislandsrepublic
	{17891, 206, 22, 0x1},  // sinteustatiusenbonaire
	{43908, 217, 23, 0x1},  // falklandislandsmalvinas
	{61754, 98, 22, 0x1},   // somaliafederalrepublic
	{21430, 208, 14, 0x1},  // bermudabritish
	{58080, 128, 20, 0x1},  // republicofkyrgyzstan
	{25842, 37, 24, 0x1},   // republicofnorthmacedonia
	{34518, 319, 5, 0x1},   // #5jpn
	{6677, 120, 21, 0x1},   // micronesiafedstatesof
	{19770, 239, 20, 0x1},  // pitcairngroupislands
	{55788, 197, 11, 0x1},  // sintvincent
	{28941, 73, 5, 0x81},   // #4231
	{53016, 46, 5, 0x1},    // #7rus
	{17058, 87, 18, 0x1},   // republicmozambique
	{3046, 100, 7, 0x1},    // saotome
	{15890, 202, 6, 0x1},   // #3anhh
	{61679, 65, 13, 0x1},   // kongovolksrep
	{57908, 153, 17, 0x1},  // arabrepublicsyria
	{3461, 246, 20, 0x1},   // ascensionsainthelena
	{9031, 48, 19, 0x1},    // fryserbiamontenegro
	{7446, 199, 21, 0x1},   // kofthenetherlandaruba
	{50312, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{58488, 47, 18, 0x1},   // republieksanmarino
	{47688, 113, 10, 0x1},  // bangladesj
	{5330, 235, 18, 0x1},   // departementmayotte
	{56165, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{51059, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{61850, 133, 7, 0x1},   // laospdr
	{6519, 218, 16, 0x1},   // territoryfaeroer
	{33370, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{58424, 21, 16, 0x1},   // republicoffrance
	{8330, 128, 8, 0x1},    // kirgizia
	{7912, 128, 17, 0x1},   // republickirgistan
	{23898, 230, 5, 0x81},  // #2mac
	{29321, 35, 5, 0x81},   // #4492
	{63741, 123, 19, 0x1},  // islamicrepubliciran
	{25783, 18, 11, 0x1},   // statespanje
	{17015, 1, 5, 0x81},    // #2alb
	{51141, 236, 17, 0x1},  // nouvellecaledonie
	{37508, 481, 5, 0x1},   // #5svg
	{45777, 635, 5, 0x1},   // #6slv
	{2184, 237, 24, 0x1},   // norfolkislandsaustralian
	{28936, 636, 5, 0x1},   // #4230
	{17613, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{35450, 117, 20, 0x1},  // peoplesrepublicchina
	{32935, 64, 7, 0x1},    // drcongo
	{39408, 572, 5, 0x1},   // #6530
	{32397, 178, 15, 0x1},  // dominicaanserep
	{3484, 246, 37, 0x1},   // tristandacunhaascensionandsainthelena
	{46100, 569, 5, 0x1},   // #6swd
	{36234, 241, 28, 0x1},  // palestinianoccupiedterritory
	{26527, 69, 15, 0x1},   // republicalgeria
	{29436, 93, 5, 0x81},   // #4566
	{58301, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{37210, 95, 23, 0x1},   // sudandemocraticrepublic
	{15589, 121, 17, 0x1},  // republikindonesia
	{33977, 278, 5, 0x1},   // #5hai
	{6032, 127, 8, 0x1},    // kazachia
	{46418, 95, 17, 0x1},   // jumhuriyatassudan
	{47796, 36, 12, 0x1},   // repofmoldova
	{23272, 67, 19, 0x1},   // republicofcaboverde
	{10473, 186, 28, 0x1},  // stchristophernevisfederation
	{13274, 88, 25, 0x1},   // islamicrepublicmauritania
	{20502, 139, 13, 0x1},  // mongoliastate
	{17005, 200, 5, 0x81},  // #2aia
	{36806, 386, 5, 0x1},   // #5saf
	{45772, 485, 5, 0x1},   // #6slu
	{57148, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{34190, 163, 21, 0x1},  // samoaindependentstate
	{28951, 19, 5, 0x81},   // #4233
	{45701, 513, 5, 0x1},   // #6sey
	{12899, 173, 5, 0x1},   // chile
	{12750, 162, 7, 0x1},   // vanuatu
	{39413, 579, 5, 0x1},   // #6531
	{35517, 252, 19, 0x1},  // chinataiwanprovince
	{40623, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{43513, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{218, 20, 5, 0x1},      // suomi
	{62841, 147, 14, 0x1},  // papaunewguinea
	{34124, 629, 5, 0x1},   // #5hun
	{49224, 68, 5, 0x1},    // #7dji
	{48045, 253, 23, 0x1},  // usaminoroutlyingislands
	{841, 234, 10, 0x1},    // martinique
	{13820, 174, 19, 0x1},  // republicadecolombia
	{33982, 576, 5, 0x1},   // #5hon
	{42543, 314, 5, 0x1},   // #6ire
	{4596, 198, 4, 0x21},   // #9ve
	{4101, 210, 15, 0x1},   // keelingeilanden
	{12469, 45, 16, 0x1},   // republicroemenia
	{1946, 74, 4, 0x21},    // #9ga
	{57408, 123, 12, 0x1},  // republiciran
	{2440, 229, 4, 0x21},   // #9je
	{18743, 167, 14, 0x1},  // antiguaandbarb
	{16607, 116, 6, 0x1},   // boetan
	{49895, 41, 19, 0x1},   // koninkrijknoorwegen
	{37607, 101, 9, 0x1},   // swazliand
	{23569, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{34302, 81, 7, 0x1},    // liberia
	{27160, 155, 5, 0x81},  // #2tjk
	{28946, 72, 5, 0x81},   // #4232
	{46472, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{4207, 249, 26, 0x1},   // saintmaartennederlandspart
	{40400, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{29051, 220, 5, 0x81},  // #4292
	{39433, 358, 5, 0x1},   // #6552
	{38292, 62, 18, 0x1},   // republicivorycoast
	{35626, 252, 21, 0x1},  // taiwanprovinceofchina
	{42002, 119, 4, 0x1},   // viti
	{29356, 143, 5, 0x81},  // #4512
	{31958, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{60040, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{11871, 83, 7, 0x1},    // lesotho
	{24647, 57, 18, 0x1},   // republikayuburundi
	{51485, 131, 5, 0x1},   // #7kor
	{21321, 127, 20, 0x1},  // republicofkazakhstan
	{51283, 127, 5, 0x1},   // #7kaz
	{1981, 223, 4, 0x21},   // #9gf
	{61993, 219, 22, 0x1},  // channelislandsguernsey
	{23903, 231, 5, 0x81},  // #2maf
	{3879, 193, 18, 0x21},  // republicelsalvador
	{20750, 171, 20, 0x1},  // unitedstatesofbrazil
	{14684, 24, 5, 0x1},    // ellas
	{46746, 473, 5, 0x1},   // #6tri
	{41722, 62, 21, 0x1},   // cotedivoireivorycoast
	{56310, 73, 17, 0x1},   // socialistethiopia
	{20316, 170, 26, 0x1},  // boliviamultinationalestaat
	{52841, 147, 17, 0x1},  // nieuwguineapapoua
	{56042, 95, 17, 0x1},   // presecessionsudan
	{28504, 27, 16, 0x1},   // republiekierland
	{4287, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{32912, 43, 14, 0x1},   // polandrepublic
	{21942, 141, 13, 0x1},  // republicnepal
	{46018, 250, 18, 0x1},  // caicosislandsturks
	{39438, 350, 5, 0x1},   // #6553
	{20537, 21, 5, 0x81},   // #2fra
	{14408, 223, 11, 0x1},  // fransguiana
	{31958, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{64372, 164, 8, 0x1},   // repyemen
	{30998, 166, 19, 0x1},  // argentijnserepublic
	{1534, 64, 30, 0x21},   // democratischerepubliekvancongo
	{59929, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{3991, 151, 4, 0x21},   // #9sg
	{35642, 252, 19, 0x1},  // chinataiwanrepublic
	{8526, 193, 6, 0x1},    // elsalv
	{4630, 255, 4, 0x21},   // #9vg
	{37534, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{4330, 85, 12, 0x1},    // madagasikara
	{34213, 163, 17, 0x1},  // westernsamoasamoa
	{2205, 219, 4, 0x21},   // #9gg
	{29196, 80, 5, 0x81},   // #4404
	{37510, 197, 3, 0x1},   // svg
	{29326, 139, 5, 0x81},  // #4496
	{15771, 236, 17, 0x1},  // nouvellecaledonia
	{22184, 25, 5, 0x81},   // #2hrv
	{41458, 12, 8, 0x1},    // svizzera
	{28956, 218, 5, 0x81},  // #4234
	{28976, 20, 5, 0x81},   // #4246
	{1362, 121, 18, 0x1},   // republiekindonesie
	{1613, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{30953, 79, 10, 0x1},   // equaguinea
	{52022, 148, 10, 0x1},  // northkorea
	{46799, 181, 18, 0x1},  // republiekguatemala
	{20952, 119, 21, 0x1},  // fijieilandenrepubliek
	{3983, 95, 4, 0x21},    // #9sd
	{2053, 182, 26, 0x1},   // cooperatieverepublicguyana
	{55381, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{39343, 337, 5, 0x1},   // #6481
	{24728, 181, 9, 0x1},   // gautemala
	{50777, 163, 10, 0x1},  // statesamoa
	{1950, 180, 4, 0x21},   // #9gd
	{9358, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13759, 124, 12, 0x1},  // republicirak
	{43184, 71, 14, 0x1},   // egyptarabrepof
	{38721, 131, 9, 0x1},   // repskorea
	{45656, 47, 21, 0x1},   // repubblicadisanmarino
	{61042, 82, 15, 0x1},   // koninkrijklibie
	{29336, 39, 5, 0x81},   // #4499
	{35437, 417, 5, 0x1},   // #5mon
	{33514, 226, 11, 0x1},  // heardisland
	{64266, 244, 14, 0x1},  // stateofvietnam
	{63718, 183, 17, 0x1},  // republiekhonduras
	{3316, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{32514, 279, 5, 0x1},   // #5cub
	{62525, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{42207, 280, 5, 0x1},   // #6frn
	{21650, 231, 18, 0x1},  // frenchpartstmartin
	{39428, 357, 5, 0x1},   // #6551
	{46074, 620, 5, 0x1},   // #6swa
	{63114, 51, 13, 0x1},   // kingdomzweden
	{34830, 244, 12, 0x1},  // statevietnam
	{25518, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{8385, 14, 13, 0x1},    // czechrepublic
	{65067, 111, 28, 0x1},  // islamitischestaatafghanistan
	{59045, 68, 27, 0x1},   // territoryoftheafarsandissas
	{51601, 132, 5, 0x1},   // #7kuw
	{3987, 51, 4, 0x21},    // #9se
	{4588, 254, 4, 0x21},   // #9va
	{7108, 48, 20, 0x1},    // unieserviamontenegro
	{24601, 90, 5, 0x81},   // #2mwi
	{39348, 302, 5, 0x1},   // #6482
	{21743, 131, 10, 0x1},  // repofkorea
	{916, 57, 4, 0x21},     // #9bi
	{1954, 23, 4, 0x21},    // #9ge
	{21277, 205, 4, 0x1},   // taaf
	{49928, 79, 15, 0x1},   // guineequatorial
	{18406, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{29221, 133, 5, 0x81},  // #4418
	{6056, 164, 13, 0x1},   // republicjemen
	{57967, 58, 14, 0x1},   // republiekbenin
	{38367, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{24106, 86, 5, 0x81},   // #2mli
	{29331, 36, 5, 0x81},   // #4498
	{35302, 596, 5, 0x1},   // #5mli
	{22588, 145, 23, 0x1},  // commonwealthphilippines
	{5604, 243, 25, 0x1},   // overseasdepartmentreunion
	{46918, 410, 5, 0x1},   // #6tuv
	{33500, 129, 17, 0x1},  // cambodiakampuchea
	{10064, 144, 23, 0x1},  // jamhuryatislamipakistan
	{4154, 197, 23, 0x21},  // stvincentendegrenadinen
	{27041, 104, 5, 0x81},  // #2tgo
	{12820, 138, 19, 0x1},  // burmaunionofmyanmar
	{41142, 97, 19, 0x1},   // sierraleonerepublic
	{29056, 130, 5, 0x81},  // #4296
	{906, 227, 3, 0x1},     // man
	{32001, 375, 5, 0x1},   // #5cam
	{32120, 373, 5, 0x1},   // #5cdi
	{45619, 152, 14, 0x1},  // salomonislands
	{25277, 143, 5, 0x81},  // #2omn
	{49620, 255, 27, 0x1},  // britishvirginislandsbritish
	{42830, 27, 14, 0x1},   // ierserepubliek
	{5657, 117, 13, 0x1},   // chinamainland
	{3965, 152, 4, 0x21},   // #9sb
	{38015, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{64492, 31, 13, 0x1},   // liechtenstien
	{34469, 254, 23, 0x1},  // vaticancitystateholysee
	{39353, 342, 5, 0x1},   // #6483
	{8629, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{912, 114, 4, 0x21},    // #9bh
	{2630, 203, 22, 0x1},   // territoryamericansamoa
	{58090, 128, 18, 0x1},  // kyrgyzstanrepublic
	{4245, 249, 20, 0x1},   // saintmartindutchpart
	{4342, 120, 25, 0x21},  // federalstatesofmicronesia
	{64145, 28, 15, 0x1},   // icelandrepublic
	{35191, 424, 5, 0x1},   // #5mal
	{28232, 45, 15, 0x1},   // kingdomroemenia
	{27416, 105, 5, 0x81},  // #2tun
	{39068, 449, 5, 0x1},   // #6305
	{39168, 348, 5, 0x1},   // #6359
	{27394, 158, 5, 0x81},  // #2ton
	{1312, 123, 10, 0x21},  // iranempire
	{45961, 30, 15, 0x1},   // republiekitalie
	{44783, 94, 19, 0x1},   // republiquerwandaise
	{2919, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{56338, 169, 15, 0x1},  // britishhonduras
	{45462, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{23737, 89, 9, 0x1},    // mauritius
	{32197, 585, 5, 0x1},   // #5chn
	{46051, 46, 12, 0x1},   // sovietrussia
	{49232, 217, 8, 0x1},   // malvinen
	{64785, 147, 12, 0x1},  // papuanguinea
	{11240, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{36895, 144, 23, 0x1},  // pakistanislamicrepublic
	{41248, 186, 24, 0x1},  // saintkittsnevisfederatia
	{27798, 135, 8, 0x1},   // srilanka
	{62048, 43, 19, 0x1},   // volksrepubliekpolen
	{3979, 102, 4, 0x21},   // #9sc
	{22833, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{55323, 13, 4, 0x1},    // cssr
	{58839, 67, 20, 0x1},   // kaapverdischeislands
	{4592, 197, 4, 0x21},   // #9vc
	{4687, 259, 4, 0x21},   // #9xk
	{48311, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{39358, 345, 5, 0x1},   // #6484
	{4931, 28, 7, 0x1},     // iceland
	{32815, 421, 5, 0x1},   // #5dji
	{32837, 271, 5, 0x1},   // #5dom
	{57935, 31, 12, 0x1},   // lichtenstein
	{2719, 187, 4, 0x21},   // #9lc
	{29191, 125, 5, 0x81},  // #4400
	{48530, 106, 12, 0x1},  // tanzaniaurep
	{36717, 296, 5, 0x1},   // #5qat
	{17219, 50, 17, 0x1},   // slovenianrepublic
	{6649, 251, 15, 0x1},   // tokelaueilanden
	{29951, 343, 5, 0x1},   // #5140
	{35050, 430, 5, 0x1},   // #5mac
	{50846, 111, 23, 0x1},  // afghanistanislamicstate
	{32506, 448, 5, 0x1},   // #5cro
	{10712, 165, 16, 0x1},  // formersouthyemen
	{28756, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{28971, 119, 5, 0x81},  // #4242
	{10575, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{32016, 272, 5, 0x1},   // #5cao
	{1983, 237, 14, 0x1},   // norfolkislands
	{47419, 9, 17, 0x1},    // bosniehercegovina
	{63203, 5, 19, 0x1},    // republiekoostenrijk
	{53657, 108, 10, 0x1},  // zuidafrika
	{3131, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{24208, 57, 16, 0x1},   // republiekburundi
	{33842, 68, 20, 0x1},   // afarsendeissasgebied
	{19604, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{42590, 630, 5, 0x1},   // #6irn
	{920, 58, 4, 0x21},     // #9bj
	{2209, 75, 4, 0x21},    // #9gh
	{19278, 130, 15, 0x1},  // kiribatiislands
	{14025, 104, 12, 0x1},  // republictogo
	{2335, 29, 4, 0x21},    // #9il
	{2704, 134, 4, 0x21},   // #9lb
	{24890, 214, 8, 0x1},   // caymanis
	{24406, 22, 15, 0x1},   // grootbrittannia
	{32475, 29, 14, 0x1},   // medinatyisrael
	{35297, 464, 5, 0x1},   // #5mld
	{4252, 120, 17, 0x21},  // micronesiafederal
	{75, 223, 18, 0x1},     // frenchguyanafrench
	{273, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{5657, 117, 5, 0x1},    // china
	{37729, 254, 9, 0x1},   // santasede
	{32011, 577, 5, 0x1},   // #5can
	{43546, 73, 23, 0x1},   // excludeseritreaethiopia
	{5209, 196, 22, 0x1},   // uruguayeasternrepublic
	{32192, 637, 5, 0x1},   // #5chl
	{39423, 340, 5, 0x1},   // #6541
	{2417, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{32429, 345, 5, 0x1},   // #5con
	{52771, 45, 5, 0x1},    // #7rou
	{20050, 178, 20, 0x1},  // dominikaanserepublic
	{1033, 40, 24, 0x21},   // koninkrijkdernederlanden
	{6746, 244, 12, 0x1},   // vietnamstate
	{3944, 150, 4, 0x21},   // #9sa
	{45810, 152, 8, 0x1},   // solomons
	{4572, 253, 4, 0x21},   // #9um
	{14981, 15, 9, 0x1},    // formerddr
	{33599, 146, 15, 0x1},  // republicofpalau
	{39363, 402, 5, 0x1},   // #6490
	{26867, 95, 14, 0x1},   // sudanuntil2011
	{947, 208, 4, 0x21},    // #9bm
	{2213, 220, 4, 0x21},   // #9gi
	{58052, 63, 22, 0x1},   // unitedrepubliccameroon
	{2339, 227, 4, 0x21},   // #9im
	{2444, 185, 4, 0x21},   // #9jm
	{2700, 133, 4, 0x21},   // #9la
	{48775, 16, 28, 0x1},   // formerfederalrepublicgermany
	{2824, 64, 11, 0x21},   // demrepcongo
	{22332, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{3018, 201, 29, 0x1},   // overseasterritoryalandislands
	{46622, 541, 5, 0x1},   // #6taz
	{27993, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{452, 138, 26, 0x1},    // republiekderunievanmyanmar
	{10213, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{35045, 413, 5, 0x1},   // #5maa
	{18083, 186, 23, 0x1},  // saintchristopherennevis
	{39103, 389, 5, 0x1},   // #6338
	{27234, 157, 5, 0x81},  // #2tls
	{46787, 511, 5, 0x1},   // #6tur
	{4771, 240, 19, 0x1},   // territorypuertorico
	{60135, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{45643, 638, 5, 0x1},   // #6ser
	{362, 86, 4, 0x1},      // mali
	{58730, 129, 21, 0x1},  // democratischkampuchea
	{45957, 523, 5, 0x1},   // #6sur
	{39418, 304, 5, 0x1},   // #6540
	{46105, 298, 5, 0x1},   // #6swz
	{30819, 73, 9, 0x1},    // abessinia
	{23589, 217, 8, 0x1},   // malvinas
	{10093, 244, 11, 0x1},  // zuidvietnam
	{32381, 622, 5, 0x1},   // #5com
	{21604, 25, 7, 0x1},    // kroatia
	{4033, 96, 4, 0x21},    // #9sn
	{5612, 243, 17, 0x1},   // departmentreunion
	{5185, 253, 5, 0x1},    // usmoi
	{102, 68, 19, 0x1},     // afarsissasterritory
	{264, 6, 9, 0x1},       // azerbajan
	{18044, 62, 9, 0x1},    // ivoorkust
	{51324, 130, 5, 0x1},   // #7kir
	{943, 207, 4, 0x21},    // #9bl
	{2237, 76, 4, 0x21},    // #9gn
	{21952, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{17250, 166, 5, 0x81},  // #2arg
	{2343, 122, 4, 0x21},   // #9in
	{2545, 186, 4, 0x21},   // #9kn
	{23423, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{22415, 147, 30, 0x1},  // independentstatepapuanewguinea
	{3424, 40, 4, 0x21},    // #9nl
	{24096, 137, 5, 0x81},  // #2mhl
	{16149, 105, 17, 0x1},  // republicoftunisia
	{47896, 157, 12, 0x1},  // timorlorosae
	{862, 13, 35, 0x1},     // tsjechischeslowaaksefederalrepublic
	{39108, 368, 5, 0x1},   // #6339
	{39148, 635, 5, 0x1},   // #6349
	{6080, 31, 13, 0x1},    // liechtenstein
	{15552, 123, 6, 0x1},   // persia
	{51259, 103, 15, 0x1},  // republiektsjaad
	{32698, 360, 5, 0x1},   // #5cyp
	{31646, 239, 29, 0x1},  // grondterritorypitcairnislands
	{21717, 101, 17, 0x1},  // eswatiniswaziland
	{7312, 70, 14, 0x1},    // formerzanzibar
	{25801, 94, 16, 0x1},   // rwandeserepublic
	{3899, 165, 8, 0x1},    // yemendem
	{32202, 519, 5, 0x1},   // #5col
	{4037, 98, 4, 0x21},    // #9so
	{38579, 48, 16, 0x1},   // republicofserbia
	{20458, 119, 5, 0x81},  // #2fji
	{955, 170, 4, 0x21},    // #9bo
	{1663, 178, 4, 0x21},   // #9do
	{58806, 109, 13, 0x1},  // noordrhodesie
	{5690, 106, 22, 0x1},   // unitedrepublictanzania
	{2347, 228, 4, 0x21},   // #9io
	{2448, 125, 4, 0x21},   // #9jo
	{43893, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{3428, 41, 4, 0x21},    // #9no
	{3078, 56, 6, 0x1},     // angola
	{35070, 393, 5, 0x1},   // #5mag
	{23535, 233, 17, 0x1},  // montserratbritish
	{20644, 58, 17, 0x1},   // republicofdahomey
	{8659, 100, 12, 0x1},   // saotomeandpr
	{45585, 64, 22, 0x1},   // formercongoleopoldstad
	{52050, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{38894, 203, 24, 0x1},  // territoryofamericansamoa
	{2489, 104, 19, 0x1},   // republiquetogolaise
	{26736, 54, 21, 0x1},   // unitedstatesofamerica
	{35587, 252, 22, 0x1},  // chineseprovincietaiwan
	{19003, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{36607, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{56061, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{8659, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{62259, 188, 18, 0x1},  // unitedstatesmexico
	{4025, 97, 4, 0x21},    // #9sl
	{18913, 27, 7, 0x1},    // ierland
	{41569, 82, 18, 0x1},   // unitedkingdomlibia
	{4638, 161, 4, 0x21},   // #9vn
	{63032, 182, 13, 0x1},  // britishguiana
	{6677, 120, 17, 0x1},   // micronesiafedstat
	{9283, 239, 22, 0x1},   // territoryafhvkpitcairn
	{54083, 231, 18, 0x1},  // stmartinfrenchpart
	{46290, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{951, 115, 4, 0x21},    // #9bn
	{2229, 222, 4, 0x21},   // #9gl
	{23728, 89, 18, 0x1},   // republiekmauritius
	{51531, 100, 16, 0x1},  // saotomeyprincipe
	{10175, 248, 17, 0x1},  // stpierremiquelonf
	{17164, 112, 5, 0x81},  // #2are
	{20866, 250, 21, 0x1},  // caicosislandsandturks
	{58434, 21, 15, 0x1},   // franceanddomtom
	{43442, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{61005, 22, 15, 0x1},   // grootbrittannie
	{29956, 564, 5, 0x1},   // #5145
	{62785, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{43877, 217, 24, 0x1},  // falklandeilandenmalvinas
	{27239, 595, 5, 0x1},   // #2tmp
	{29946, 533, 5, 0x1},   // #5135
	{5646, 225, 11, 0x1},   // hongkongsar
	{1708, 186, 22, 0x1},   // stkittsnevisfederation
	{58585, 164, 12, 0x1},  // kingdomjemen
	{53427, 194, 15, 0x1},  // republicsurinam
	{9748, 121, 21, 0x1},   // unitedstatesindonesia
	{27036, 103, 5, 0x81},  // #2tcd
	{32162, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{6601, 162, 7, 0x1},    // vanuata
	{63526, 191, 14, 0x1},  // republicofperu
	{49825, 141, 10, 0x1},  // statenepal
	{48539, 57, 17, 0x1},   // republicboeroendi
	{54464, 122, 18, 0x1},  // bharatiyaganarajya
	{52077, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{4029, 47, 4, 0x21},    // #9sm
	{19958, 68, 8, 0x1},    // djiboeti
	{4634, 256, 4, 0x21},   // #9vi
	{651, 204, 4, 0x21},    // #9aq
	{14618, 218, 10, 0x1},  // faeroeisds
	{706, 9, 4, 0x21},      // #9ba
	{1659, 177, 4, 0x21},   // #9dm
	{2233, 77, 4, 0x21},    // #9gm
	{2541, 66, 4, 0x21},    // #9km
	{23946, 36, 5, 0x81},   // #2mda
	{29206, 131, 5, 0x81},  // #4410
	{3420, 189, 4, 0x21},   // #9ni
	{40799, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{52811, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{29961, 517, 5, 0x1},   // #5150
	{39153, 565, 5, 0x1},   // #6350
	{33350, 117, 15, 0x1},  // chinaprmainland
	{22298, 26, 5, 0x81},   // #2hun
	{22810, 111, 13, 0x1},  // afghanistanir
	{51552, 332, 13, 0x82}, // republiccongo
	{36920, 77, 9, 0x1},    // thegambia
	{28097, 255, 5, 0x81},  // #2vgb
	{45925, 372, 5, 0x1},   // #6stp
	{12125, 21, 14, 0x1},   // frenchrepublic
	{31908, 45, 14, 0x1},   // romaniakingdom
	{48405, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{24890, 214, 13, 0x1},  // caymanislands
	{56624, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{4007, 247, 4, 0x21},   // #9sj
	{51296, 80, 5, 0x1},    // #7ken
	{655, 166, 4, 0x21},    // #9ar
	{2639, 203, 21, 0x1},   // americansamoaamerican
	{59232, 88, 20, 0x1},   // islamitrepmauritanie
	{54031, 231, 17, 0x1},  // stmartinfransdeel
	{2470, 126, 4, 0x21},   // #9jp
	{12594, 194, 18, 0x1},  // dutchguianasurinam
	{2516, 223, 22, 0x1},   // departmentfrenchguiana
	{23920, 84, 5, 0x81},   // #2mar
	{38623, 48, 24, 0x1},   // frserbiamontenegroserbia
	{35055, 594, 5, 0x1},   // #5mad
	{23790, 1, 16, 0x1},    // republiekalbanie
	{16714, 101, 19, 0x1},  // koninkrijkswaziland
	{7992, 143, 4, 0x1},    // oman
	{57802, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{27261, 71, 16, 0x1},   // koninkrijkegypte
	{2519, 41, 13, 0x21},   // norwaykingdom
	{60728, 65, 19, 0x1},   // volksrepubliekkongo
	{7418, 199, 23, 0x1},   // arubakingdomnetherlands
	{63647, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{27045, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{57212, 55, 20, 0x1},   // voormaligjoegoslavie
	{58380, 166, 17, 0x1},  // argentinerepublic
	{48814, 15, 11, 0x1},   // germanyeast
	{36658, 84, 14, 0x1},   // kingdommarokko
	{34934, 134, 16, 0x1},  // lebaneserepublic
	{22620, 164, 26, 0x1},  // northsanayemenarabrepublic
	{5284, 85, 18, 0x1},    // madagascarmalagasy
	{46235, 48, 25, 0x1},   // unievanservieenmontenegro
	{1225, 37, 37, 0x21},   // formerjoegoslavischerepublicmacedonia
	{3819, 241, 4, 0x21},   // #9ps
	{4011, 49, 4, 0x21},    // #9sk
	{3431, 168, 20, 0x1},   // gemenebestderbahamas
	{51936, 37, 5, 0x1},    // #7mkd
	{4559, 22, 4, 0x21},    // #9uk
	{4683, 163, 4, 0x21},   // #9ws
	{672, 203, 4, 0x21},    // #9as
	{903, 16, 7, 0x1},      // germany
	{2722, 235, 7, 0x1},    // mayotte
	{3386, 93, 22, 0x21},   // nigeriafederalrepublic
	{32824, 351, 5, 0x1},   // #5dma
	{1644, 17, 4, 0x21},    // #9dk
	{2260, 245, 4, 0x21},   // #9gs
	{16159, 105, 16, 0x1},  // tunisianrepublic
	{39323, 452, 5, 0x1},   // #6452
	{2737, 135, 4, 0x21},   // #9lk
	{2365, 201, 5, 0x1},    // aland
	{29201, 148, 5, 0x81},  // #4408
	{54134, 232, 13, 0x1},  // noordmarianen
	{14314, 153, 13, 0x1},  // syrianarabrep
	{39158, 360, 5, 0x1},   // #6352
	{43239, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{54824, 246, 41, 0x1},  // sainthelenaascensiontristandacunhaislands
	{46857, 59, 18, 0x1},   // uppervoltarepublic
	{27031, 250, 5, 0x81},  // #2tca
	{8695, 178, 12, 0x1},   // dominicanrep
	{52856, 153, 8, 0x1},   // uarsyria
	{53464, 158, 5, 0x1},   // #7tga
	{63483, 46, 14, 0x1},   // russianfederal
	{60211, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{3711, 240, 4, 0x21},   // #9pr
	{3995, 246, 4, 0x21},   // #9sh
	{54965, 119, 21, 0x1},  // republiekfijieilanden
	{34417, 152, 24, 0x1},  // stateofthesolomonislands
	{5971, 121, 5, 0x2},    // indie
	{676, 5, 4, 0x21},      // #9at
	{9917, 138, 5, 0x1},    // burma
	{7880, 25, 7, 0x1},     // croatia
	{35088, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{36206, 83, 14, 0x1},   // kingdomlesotho
	{719, 172, 4, 0x21},    // #9bb
	{1640, 68, 4, 0x21},    // #9dj
	{2241, 221, 4, 0x21},   // #9gp
	{6069, 31, 24, 0x1},    // fuerstentumliechtenstein
	{39318, 599, 5, 0x1},   // #6451
	{2327, 121, 4, 0x21},   // #9id
	{2504, 129, 4, 0x21},   // #9kh
	{3254, 38, 4, 0x21},    // #9mt
	{16266, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{22755, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{44477, 52, 13, 0x1},   // turkiyeturkey
	{27909, 254, 12, 0x1},  // vaticaanstad
	{42066, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{43506, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10718, 165, 10, 0x1},  // southyemen
	{3792, 182, 27, 0x21},  // cooperatieverepubliekguyana
	{55502, 171, 16, 0x1},  // republicbrazilia
	{12728, 61, 11, 0x1},   // ubangishari
	{29966, 637, 5, 0x1},   // #5155
	{29976, 426, 5, 0x1},   // #5165
	{39123, 404, 5, 0x1},   // #6343
	{50231, 168, 17, 0x1},  // gemenebestbahamas
	{23248, 119, 24, 0x1},  // republicofthefijiislands
	{15095, 15, 9, 0x1},    // gdrformer
	{22230, 131, 9, 0x1},   // koreazuid
	{22802, 111, 19, 0x1},  // republicafghanistan
	{21159, 157, 30, 0x1},  // republicademocraticatimorleste
	{8596, 16, 15, 0x1},    // republicgermany
	{7590, 203, 9, 0x1},    // eastsamoa
	{1626, 243, 14, 0x21},  // iledelareunion
	{30561, 521, 5, 0x1},   // #5680
	{8557, 165, 19, 0x1},   // formersouthernyemen
	{20583, 218, 5, 0x81},  // #2fro
	{3572, 98, 24, 0x21},   // federalerepublieksomalie
	{40384, 244, 12, 0x1},  // vietnamsouth
	{3999, 50, 4, 0x21},    // #9si
	{9297, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{4642, 162, 4, 0x21},   // #9vu
	{27286, 71, 24, 0x1},   // arabischerepubliekegypte
	{5797, 10, 20, 0x1},    // bieloruslandrepublic
	{680, 4, 4, 0x21},      // #9au
	{738, 7, 4, 0x21},      // #9be
	{2256, 79, 4, 0x21},    // #9gq
	{4416, 234, 28, 0x1},   // overseasdepartmentmartinique
	{39313, 621, 5, 0x1},   // #6450
	{2331, 27, 4, 0x21},    // #9ie
	{2508, 130, 4, 0x21},   // #9ki
	{2723, 31, 4, 0x21},    // #9li
	{3258, 89, 4, 0x21},    // #9mu
	{58506, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{771, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{29211, 132, 5, 0x81},  // #4414
	{29291, 86, 5, 0x81},   // #4466
	{29306, 88, 5, 0x81},   // #4478
	{3362, 92, 4, 0x21},    // #9ne
	{38152, 147, 23, 0x1},  // territorypapuanewguinea
	{1990, 202, 19, 0x21},  // netherlandsantilles
	{3316, 249, 12, 0x1},   // saintmaarten
	{22093, 40, 26, 0x1},   // thekingdomofthenetherlands
	{29941, 554, 5, 0x1},   // #5130
	{36028, 65, 25, 0x1},   // republiekcongobrazzaville
	{9675, 65, 24, 0x1},    // congorepublicbrazzaville
	{28434, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{52774, 61, 13, 0x1},   // oubanguichari
	{27519, 188, 22, 0x1},  // unitedmexicaansestates
	{46387, 628, 5, 0x1},   // #6syr
	{12460, 45, 25, 0x1},   // socialistrepublicroemenia
	{3641, 246, 35, 0x1},   // sinthelenatristandacunhaenascension
	{19665, 219, 17, 0x1},  // guernseybailiwick
	{23629, 132, 11, 0x1},  // statekuwait
	{62391, 154, 11, 0x1},  // siamkingdom
	{16781, 106, 8, 0x1},   // tanzinia
	{4177, 193, 4, 0x21},   // #9sv
	{9995, 231, 23, 0x1},   // collectivitysaintmartin
	{20453, 20, 5, 0x81},   // #2fin
	{47882, 157, 19, 0x1},  // timorlesteeasttimor
	{734, 113, 4, 0x21},    // #9bd
	{1435, 67, 4, 0x21},    // #9cv
	{3262, 136, 4, 0x21},   // #9mv
	{29216, 128, 5, 0x81},  // #4417
	{24199, 38, 5, 0x81},   // #2mlt
	{21817, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{7562, 238, 4, 0x1},    // niue
	{14182, 95, 5, 0x1},    // sudan
	{16867, 56, 5, 0x81},   // #2ago
	{48945, 158, 14, 0x1},  // kingdomoftonga
	{9861, 46, 17, 0x1},    // sovietunionrussia
	{65243, 79, 13, 0x1},   // spanishguinea
	{39098, 639, 5, 0x1},   // #6331
	{39118, 320, 5, 0x1},   // #6341
	{39163, 604, 5, 0x1},   // #6355
	{47915, 208, 8, 0x1},   // bermudas
	{31354, 25, 16, 0x1},   // republiekkroatie
	{39093, 435, 5, 0x1},   // #6325
	{48093, 171, 9, 0x1},   // brazillia
	{46297, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{52331, 88, 5, 0x1},    // #7mtn
	{391, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{3827, 146, 4, 0x21},   // #9pw
	{9699, 65, 18, 0x1},    // congorepublicofthe
	{43043, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{4555, 107, 4, 0x21},   // #9ug
	{684, 199, 4, 0x21},    // #9aw
	{4716, 110, 4, 0x21},   // #9zw
	{42479, 133, 12, 0x1},  // laopeoplesdr
	{47148, 31, 25, 0x1},   // liechtensteinprincipality
	{908, 8, 4, 0x21},      // #9bg
	{1486, 212, 4, 0x21},   // #9cw
	{2272, 78, 4, 0x21},    // #9gw
	{15468, 223, 8, 0x1},   // frguyana
	{48796, 16, 16, 0x1},   // germanyfmrfedrep
	{61768, 93, 15, 0x1},   // republicnigeria
	{2500, 128, 4, 0x21},   // #9kg
	{3338, 90, 4, 0x21},    // #9mw
	{34358, 36, 16, 0x1},   // republiekmoldova
	{23951, 85, 5, 0x81},   // #2mdg
	{3416, 93, 4, 0x21},    // #9ng
	{10329, 63, 18, 0x1},   // republicofcameroon
	{29316, 188, 5, 0x81},  // #4484
	{40066, 41, 15, 0x1},   // kongeriketnoreg
	{23485, 148, 12, 0x1},  // nkoreademrep
	{53498, 124, 14, 0x1},  // koninkrijkirak
	{44417, 117, 17, 0x1},  // peoplesrepofchina
	{53239, 8, 18, 0x1},    // republikabalgariya
	{331, 106, 41, 0x21},   // verenigderepubliekvantanganyikaenzanzibar
	{29971, 439, 5, 0x1},   // #5160
	{39113, 638, 5, 0x1},   // #6340
	{17856, 206, 23, 0x1},  // bonaireandsinteustatius
	{54564, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{48493, 106, 21, 0x1},  // tanganyikaandzanzibar
	{29776, 112, 5, 0x81},  // #4784
	{54666, 228, 27, 0x1},  // indianoceanterritorybritish
	{34148, 192, 17, 0x1},  // republiekparaguay
	{723, 95, 6, 0x1},      // soedan
	{31693, 207, 12, 0x1},  // stbarthelemy
	{32501, 571, 5, 0x1},   // #5cos
	{56629, 256, 30, 0x1},  // territoryamericanvirginislands
	{4152, 100, 4, 0x21},   // #9st
	{4360, 221, 20, 0x1},   // departmentguadeloupe
	{998, 122, 5, 0x1},     // india
	{26203, 246, 31, 0x1},  // tristandacunhaascensionsthelena
	{10312, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{49431, 21, 5, 0x1},    // #7fra
	{688, 201, 4, 0x21},    // #9ax
	{7511, 211, 21, 0x1},   // newzealandcookislands
	{858, 59, 4, 0x21},     // #9bf
	{2264, 181, 4, 0x21},   // #9gt
	{2564, 236, 22, 0x1},   // departmentnewcaledonia
	{25512, 15, 24, 0x1},   // duitsedemocraticrepublic
	{5479, 196, 15, 0x1},   // republicuruguay
	{17282, 3, 5, 0x81},    // #2arm
	{2808, 34, 4, 0x21},    // #9lv
	{3150, 232, 4, 0x21},   // #9mp
	{48319, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{35374, 220, 23, 0x1},  // grondterritorygibraltar
	{13368, 150, 18, 0x1},  // kingdomsaudiarabia
	{31112, 131, 14, 0x1},  // korearepubliek
	{3257, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{3366, 237, 4, 0x21},   // #9nf
	{46569, 586, 5, 0x1},   // #6taw
	{41626, 86, 12, 0x1},   // malirepublic
	{27540, 152, 14, 0x1},  // solomonislands
	{9731, 121, 9, 0x1},    // indonesia
	{39143, 627, 5, 0x1},   // #6347
	{60424, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{4393, 26, 15, 0x1},    // hungaryrepublic
	{19719, 162, 17, 0x1},  // republiquevanuatu
	{1030, 22, 6, 0x21},    // verkon
	{45803, 639, 5, 0x1},   // #6snm
	{28196, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{61600, 249, 20, 0x1},  // dutchpartsintmaarten
	{51168, 14, 14, 0x1},   // ceskarepublika
	{1105, 197, 9, 0x1},    // stvincent
	{43980, 16, 8, 0x1},    // wgermany
	{62857, 236, 21, 0x1},  // frafrenchnewcaledonia
	{46885, 20, 17, 0x1},   // republicoffinland
	{22781, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{3358, 231, 26, 0x1},   // frenchantillessaintmaarten
	{65500, 145, 12, 0x1},  // philippijnen
	{22625, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{4551, 53, 4, 0x21},    // #9ua
	{6268, 212, 17, 0x1},   // curacaonederlands
	{50416, 26, 24, 0x1},   // peoplesrepublicofhungary
	{48530, 106, 17, 0x1},  // tanzaniaurepublic
	{39248, 334, 5, 0x1},   // #6402
	{1102, 10, 4, 0x21},    // #9by
	{1431, 176, 4, 0x21},   // #9cu
	{1532, 16, 4, 0x21},    // #9de
	{2268, 224, 4, 0x21},   // #9gu
	{21306, 71, 23, 0x1},   // egyptunitedarabrepublic
	{1297, 123, 19, 0x21},  // islandsrepubliciran
	{62416, 54, 12, 0x1},   // untiedstates
	{2484, 80, 4, 0x21},    // #9ke
	{2804, 33, 4, 0x21},    // #9lu
	{3229, 234, 4, 0x21},   // #9mq
	{2771, 74, 16, 0x21},   // gaboneserepublic
	{17084, 67, 17, 0x1},   // kaapverdiaislands
	{34850, 154, 15, 0x1},  // kingdomthailand
	{29286, 136, 5, 0x81},  // #4462
	{29301, 234, 5, 0x81},  // #4474
	{3354, 91, 4, 0x21},    // #9na
	{12016, 41, 15, 0x1},   // kongeriketnorge
	{23291, 92, 18, 0x1},   // republicoftheniger
	{59843, 245, 12, 0x1},  // sgeoandtheis
	{39138, 624, 5, 0x1},   // #6346
	{49973, 72, 11, 0x1},   // hagereertra
	{11861, 83, 17, 0x1},   // koninkrijklesotho
	{3943, 65, 8, 0x1},     // congobrz
	{27870, 118, 14, 0x1},  // cyprusrepublic
	{45638, 536, 5, 0x1},   // #6sen
	{45733, 318, 5, 0x1},   // #6skn
	{24183, 67, 11, 0x1},   // capeverdeis
	{53421, 259, 6, 0x1},   // kosova
	{31564, 198, 22, 0x1},  // bolivrepublicvenezuela
	{32159, 342, 5, 0x1},   // #5cha
	{52326, 89, 5, 0x1},    // #7mri
	{53494, 155, 5, 0x1},   // #7tjk
	{54749, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{9116, 248, 19, 0x1},   // fstpierreetmiquelon
	{41893, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{3823, 44, 4, 0x21},    // #9pt
	{4126, 194, 4, 0x21},   // #9sr
	{2677, 209, 6, 0x1},    // bouvet
	{21179, 157, 10, 0x1},  // timorleste
	{692, 6, 4, 0x21},      // #9az
	{33400, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{17228, 183, 17, 0x1},  // republicahonduras
	{56867, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{39253, 372, 5, 0x1},   // #6403
	{1414, 175, 4, 0x21},   // #9cr
	{2800, 32, 4, 0x21},    // #9lt
	{3233, 88, 4, 0x21},    // #9mr
	{44938, 19, 15, 0x1},   // republicestonia
	{35260, 164, 10, 0x1},  // yemennorth
	{15243, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{188, 241, 20, 0x21},   // westbankandgazastrip
	{24555, 87, 5, 0x81},   // #2moz
	{42331, 152, 22, 0x1},  // britsesalomonseilanden
	{9872, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{39133, 605, 5, 0x2},   // #6345
	{45738, 527, 5, 0x1},   // #6slo
	{9451, 53, 6, 0x1},     // ukrain
	{53803, 164, 5, 0x1},   // #7yem
	{37268, 64, 13, 0x1},   // demrepofcongo
	{25721, 231, 23, 0x1},  // franseantillenstmaarten
	{24996, 228, 14, 0x1},  // chagosarchipel
	{13419, 191, 13, 0x1},  // republiekperu
	{38716, 131, 9, 0x1},   // koreareps
	{51926, 139, 5, 0x1},   // #7mgl
	{4148, 99, 4, 0x21},    // #9ss
	{1026, 232, 28, 0x1},   // northernmarianencommonwealth
	{26761, 194, 9, 0x1},   // surinamia
	{51504, 150, 5, 0x1},   // #7ksa
	{24596, 89, 5, 0x81},   // #2mus
	{39258, 384, 5, 0x1},   // #6404
	{37675, 204, 9, 0x1},   // antartica
	{14871, 214, 28, 0x1},  // grondterritorykaaimanislands
	{2796, 83, 4, 0x21},    // #9ls
	{3250, 233, 4, 0x21},   // #9ms
	{3358, 236, 4, 0x21},   // #9nc
	{54299, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{55880, 67, 19, 0x1},   // republiekkaapverdie
	{29311, 89, 5, 0x81},   // #4480
	{20474, 114, 12, 0x1},  // bahrainstate
	{37814, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{3372, 249, 23, 0x1},   // saintmaartenknetherland
	{39128, 383, 5, 0x1},   // #6344
	{2404, 109, 14, 0x21},  // republiczambia
	{34912, 227, 17, 0x1},  // freeportmanisleof
	{51050, 198, 21, 0x1},  // venezuelaunitedstates
	{29771, 195, 5, 0x81},  // #4780
	{26480, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{3828, 221, 21, 0x1},   // departementguadeloupe
	{52536, 45, 14, 0x1},   // kingdomromania
	{12612, 190, 16, 0x1},  // republicofpanama
	{55420, 153, 23, 0x1},  // arabischerepublieksyrie
	{24764, 129, 8, 0x1},   // kambodja
	{47289, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{17338, 121, 19, 0x1},  // nederlandseastindie
	{38766, 2, 19, 0x1},    // principalityandorra
	{1139, 169, 4, 0x21},   // #9bz
	{1911, 21, 4, 0x21},    // #9fr
	{4210, 120, 24, 0x21},  // federalestatenmicronesia
	{39263, 504, 5, 0x1},   // #6411
	{39328, 408, 5, 0x1},   // #6461
	{39338, 336, 5, 0x1},   // #6475
	{2759, 81, 4, 0x21},    // #9lr
	{58147, 116, 13, 0x1},  // kingdombhutan
	{41702, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{27199, 202, 11, 0x1},  // nedantilles
	{63779, 2, 17, 0x1},    // vorstendomandorra
	{56646, 256, 16, 0x1},  // virginislandsusa
	{61841, 133, 13, 0x1},  // kingdomoflaos
	{35603, 252, 23, 0x1},  // taiwanprovincievanchina
	{53576, 105, 5, 0x1},   // #7tun
	{18406, 198, 17, 0x1},  // venezuelarepublic
	{46999, 54, 9, 0x1},    // usamerica
	{56569, 132, 11, 0x1},  // kuwaitstate
	{25929, 245, 35, 0x1},  // southgeorgiasouthernsandwichislands
	{25045, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{3831, 192, 4, 0x21},   // #9py
	{61098, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{44834, 26, 17, 0x1},   // hongaarserepublic
	{27762, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{2276, 182, 4, 0x21},   // #9gy
	{29296, 38, 5, 0x81},   // #4470
	{59510, 89, 15, 0x1},   // eilandmauritius
	{38193, 136, 18, 0x1},  // republicofmaldives
	{47094, 2, 19, 0x1},    // andorraprincipality
	{31428, 233, 24, 0x1},  // grondterritorymontserrat
	{25473, 57, 14, 0x1},   // kingdomburundi
	{17371, 37, 12, 0x1},   // fyrmacedonia
	{10650, 16, 20, 0x1},   // duitsebondsrepubliek
	{25883, 245, 46, 0x1},  // grondterritorysouthgeorgiasouthsandwichislands
	{43908, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{64671, 186, 21, 0x1},  // stkittsnevisfederatia
	{51985, 39, 5, 0x1},    // #7mne
	{7788, 46, 6, 0x1},     // russia
	{1081, 46, 17, 0x21},   // russiasovietunion
	{51941, 86, 5, 0x1},    // #7mli
	{24301, 27, 7, 0x1},    // ireland
	{13058, 80, 13, 0x1},   // kenyarepublic
	{57459, 111, 11, 0x1},  // afghanestan
	{59501, 213, 15, 0x1},  // christmaseiland
	{14223, 165, 8, 0x1},   // demyemen
	{20844, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13786, 124, 12, 0x1},  // republiciraq
	{46673, 619, 5, 0x1},   // #6tkm
	{15728, 218, 7, 0x1},   // foroyar
	{1859, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{9969, 205, 25, 0x1},   // franszuidelijketerritoria
	{13575, 76, 12, 0x1},   // frenchguinea
	{25084, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{27454, 52, 5, 0x81},   // #2tur
	{28857, 259, 15, 0x1},  // unscr1244kosovo
	{33400, 230, 10, 0x1},  // macaochina
	{17543, 137, 16, 0x1},  // marshalleilanden
	{1105, 197, 23, 0x1},   // stvincentendegrenadines
	{32780, 339, 5, 0x1},   // #5czr
	{61191, 124, 13, 0x1},  // kingdomofiraq
	{23309, 184, 15, 0x1},  // republicofhaiti
	{44666, 53, 15, 0x1},   // republicukraine
	{17443, 201, 25, 0x1},  // autonomousprovinceofaland
	{17740, 206, 25, 0x1},  // southeustatiussababonaire
	{32086, 334, 5, 0x1},   // #5cap
	{51887, 136, 5, 0x1},   // #7mdv
	{55086, 64, 23, 0x81},  // democraticrepubliccongo
	{3890, 164, 14, 0x1},   // kingdomofyemen
	{6356, 243, 24, 0x1},   // overseasterritoryreunion
	{14262, 138, 9, 0x1},   // burmaunie
	{46957, 229, 20, 0x1},  // grondterritoryjersey
	{1142, 115, 14, 0x1},   // nationofbrunei
	{63573, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{64127, 49, 16, 0x1},   // slovakiarepublic
	{27614, 106, 5, 0x81},  // #2tza
	{9061, 228, 18, 0x1},   // britishindianocean
	{13503, 218, 12, 0x1},  // faeroerdeens
	{21210, 242, 21, 0x1},  // frenchpolynesiafrench
	{13281, 88, 18, 0x1},   // republicmauritania
	{2290, 78, 22, 0x1},    // republicofguineabissau
	{2172, 53, 8, 0x21},    // oekraine
	{16871, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{54539, 9, 19, 0x1},    // bosnieenhercegovina
	{62221, 150, 19, 0x1},  // kingdomsaoediarabia
	{13481, 259, 6, 0x1},   // kosovo
	{4973, 62, 20, 0x1},    // republiekcotedivoire
	{29756, 104, 5, 0x81},  // #4768
	{19977, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{53527, 156, 5, 0x1},   // #7tkm
	{64036, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{19592, 141, 15, 0x1},  // koninkrijknepal
	{15880, 155, 10, 0x1},  // tojikiston
	{27023, 68, 8, 0x1},    // dijbouti
	{47558, 233, 10, 0x1},  // monsterrat
	{53427, 194, 16, 0x1},  // republicsuriname
	{827, 79, 24, 0x21},    // republicequatorialguinea
	{51877, 90, 5, 0x1},    // #7maw
	{47726, 203, 27, 0x1},  // grondterritoryamericansamoa
	{18459, 198, 17, 0x1},  // republicvenezuela
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overseascollectivitysaintbarthelemynamarchallislandsoverzeesecollectiviteitfrenchguyanafrenchterritoryafarsissasterritor" +
	"yoverzeesecollectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchafarsandissasuomifinlandoverzeeseg" +
	"emeenschapfrenchpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoekraiensesocialistsovjetrepublieknoordmacedoniedevo" +
	"ormaligejoegoslavischerepubliekmacedonievoormaligejoegoslavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbi" +
	"rmaunieoverzeesdepartementfrenchpolynesiabruzzenoverzeesdepartementsaintbarthelemyoverseasdepartmentfrenchpolynesiaovers" +
	"easdepartmentsaintbarthelemyoverseasterritorychristmasislandsaustralischweizerischeeidgenossenschaftsjechischerepublicso" +
	"uthsoedanoverseasterritorysvalbardjanmayennorwegianoverzeesecollectiviteitguadeloupeislandsaarlandoverzeesecollectivitei" +
	"tmartiniqueislandstbartsjechischeslowaaksefederalrepublicformergermanyfederalrepublicofformergermanyfmrdemrepofgermanyun" +
	"ifiedoverzeesterritorychristmasislandsindianoceanoverzeesterritorynorthernmarianencommonwealthofnorthernmarianascommonwe" +
	"althnorthernmarianaislandstvincentendegrenadinesultanatebruneinationofbruneitheabodeofpeacenationofbruneiabodeofpeacehov" +
	"erzeesterritorysvalbardjanmayenislandsuomentasavaltasmaniaoekrainsesovietsocialistrepublicaguineaecuatorialjumhuriyahalj" +
	"azairiyahaddimuqratiyahashshabiyahelleenserepubliekindonesierepubliekderverenigdestatenvanindonesierreleonedantillenover" +
	"seascollectivityfrenchguianaguyanefrenchguianaoverseascollectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfu" +
	"tunafarissarterritoryoverseasterritoryfrenchpolynesiaoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsvsb" +
	"uitensteondergeschikteislandstkittsnevisfederationmalaysiaoverzeesegemeenschapfrenchguyanacooperatieverepubliekvanguyana" +
	"cooperativerepublicofguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzeesterritoryf" +
	"renchpolynesiaoverzeesterritorysaintbarthelemyoverseasterritorynorfolkislandsaustralischleswigholsteinoverzeesdepartemen" +
	"tfrenchguyanacooperatieverepublicguyanaoverzeesdepartementnewcaledoniaoverzeesdepartementwallisfutunachitsjevanutaturkem" +
	"enistanoverzeesterritorynorfolkislandsaustralianoverseascollectivityguadeloupeoplesrevolutionaryrepublicguineapeoplesrev" +
	"olutionaryrepublicofguineabissaurepublictanzaniaoverseascollectivitymartiniquebechuanalandprotectoraterritorialcollectiv" +
	"ityguadeloupenghukinmenmatsuseparatecustomsterritorytaiwanpenghukinmenmatsultanaatzanzibarepubliquetogolaiseoverseasdepa" +
	"rtmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaoverseasdepartmentwallisfutunagalandoverseasterritorya" +
	"mericansamoaamericanoverseasterritorybouvetislandsnorwegianoverzeesecollectiviteitmayotteislandsoverzeesecollectiviteitr" +
	"eunionislandsoverzeesegemeenschapguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepublic" +
	"hongarijeoverzeesegemeenschapmartiniqueoverzeesterritoryamericansamoaislandspaansestaateritreaoverzeesterritorybouvetisl" +
	"andsnoorsovjetuniaoverseasterritoryalandislandsaotomeeastprincipeoplesrepublicangolarepublicofzambiarepublicgeorgiarepub" +
	"licdjiboutioverseasterritoryfaroeislandsassociatememberfaroeislandsislandstvinandgrenadaislandsoverseasterritoryfrenchgu" +
	"ianavarraoverseasterritorynewcaledoniadependenciesterritoryoverseasterritorysaintmaartenkingdomnetherlandssaintmaartenfr" +
	"enchantillessaintmaartenknetherlandsaintmaartenfrenchpartrentinoaltoadigemenebestderbahamasthelenaandascensionsainthelen" +
	"aandtristandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandascen" +
	"sionsinthelenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthele" +
	"naascensionentristandacunhasinthelenaenascensionislandsoverseasterritorywallisfutunaislandsterritoryoverzeesdepartementg" +
	"uadeloupeoplesdemocraticrepublicyemenmutawakkilitekingdomofyemendemocraticrepublicofcongorepbrazzavillecongobrzeczpospol" +
	"itapolskaaimaneilandenoverzeesdepartementmartiniqueoverzeesterritorycocosislandskeelingislandsterritoryofthecocoskeeling" +
	"islandsterritorycocoskeelingeilandenoverzeesterritoryfrenchguyanageorgetownguyanaoverzeesterritorynewcaledoniaoverzeeste" +
	"rritorysaintmaartennederlandspartsaintmaartensaintmartindutchpartsaintmartinnermongoliaoverzeesterritorywallisfutunavarr" +
	"epoblikanimadagasikarakalpakstanoverseasdepartmentguadeloupeoplesrepublichungaryrepublichondurasoverseasdepartmentmartin" +
	"iqueoverseaslandsfrenchpolynesiaoverseascollectivitymayotterresaustralesantarctiquesfrancaisesocialistlibischarabjamahir" +
	"iyaoverseascollectivityreuniondescomoresoverseasterritoryguadeloupeoplesrepublicofbeninformerlydahomeybeninpeoplesrepubl" +
	"icofpolandpeoplesrepublicbulgariarepubliccostaricalabriaoverseasterritorymartiniqueoverseasterritorypuertoricoislandspan" +
	"japanoverzeesegemeenschapmayotterritorialcollectivityfrenchguianafrenchsouthernterritoriesaotomeeprincipeoplesrepublicbe" +
	"ninrepublicicelandemocratischerepubliekduitslandbondsrepubliekcotedivoirepubliquedeguineeequatorialeichtensteinoverzeese" +
	"gemeenschapreunioncomorosoverzeesterritoryguadeloupeoplesrepublicofcongorepublieklitouwenenoverzeesterritorymartiniqueov" +
	"erzeesterritorypuertoricousmoioostelijkerepubliekuruguayeasternrepublicofuruguayoverseasterritorygreenlandemocratischere" +
	"publmadagascarmalagasymadagascarinthialandoverzeesdepartementmayotterritorialcollectivitynewcaledoniafrenchzuidelijkterr" +
	"itoryoverzeesdepartementreunionofindiaoverzeesterritorygroenlanddeensoostelijkerepublicuruguayoverseasdepartmentmayotter" +
	"ritorialcollectivitywallisfutunaandwallisandfutunafarroakoforukomunitateastduitslandoverseasdepartmentreunionoverseaster" +
	"ritoryhongkongsarchinamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandurtanzaniaoverzeesterritoryhongkongerige" +
	"tdanmarkansasformerphilippinerepublicbieloruslandrepublictadzjikistanformerservieenmontenegrotelibischarabischesocialist" +
	"ischevolksjamahiriyyazerbeidsjanformertanganyikazanzibarepubliquemadagascaribischnederlandsindieformerunionofsouthafrica" +
	"republicsouthafrikauniesouthafrikazachiaformerunitedarabrepublicjemenfuerstentumliechtensteincleastjerusalemoccupiedpale" +
	"stinianterritoryincleastjerusalemecklenburgvorpommernoverseasterritorycuracaokingdomofthenetherlandscuracaokingdomnether" +
	"landscuracaokofthenetherlandcuracaonederlandsoostindieoverseasterritorymayotterritorialcollectivitymartiniqueenslandover" +
	"seasterritoryreunionoverseasterritorytokelauassociatemembertokelauislandsoverzeesterritorycuracaoknetherlandcuracaodutch" +
	"sintmaartenstmartinsaintmaartenoverzeesterritoryfaeroereilandenoverzeesterritorymayotterritoiredesileswallisetfutunakhch" +
	"ivanuataoverzeesterritoryreunionoverzeesterritorytokelaueilandenfederalstatesmicronesiafedstatesofmicronesiafsaintpierre" +
	"etmiquelonformerrepublicofvietnamstatebahreinfurstentumliechtensteinclbangladpakistanoccpalestinianterritoryoccupiedpale" +
	"stinianterritoriesocialistischethiopieformerfederatiamalakkafederatiemalakkazakstanformerfederationmalayafederatiaformer" +
	"serbiamontenegrotesocialistischelibischarabischevolksjamahiriyyazadkashmirepubblikatamaltarepublicofgaboneserepubliekslo" +
	"wakijeformerserviamontenegrounieserviamontenegrondterritoryoutlyingeilandjesunitedstatesamericauniteduitkustgelegenminor" +
	"islandsunitedstatesamericaunitedsatesofamericavsmaagdeneilandenformertsjechoslowakijeformerunionsouthafricaunionformerza" +
	"nzibarpembaisdemocraticrepublmadagascarislandstbarthsoverseasterritoryarubakingdomofthenetherlandsarubakingdomnetherland" +
	"sarubakofthenetherlandarubanederlandsguyanaoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeela" +
	"ndniuenieuwzeelandemocratickoreastsamoaoverzeesterritoryalandsislandsoverzeesterritoryarubaknetherlandarubadutcheastindi" +
	"esoverzeesterritorymacauheardandmcdonaldislandsaudischarabiafederalstatmicronesiafedstsmicronesiaformerbyelorussianssrho" +
	"desiaformerdemocraticyemenkingdombulgariaformerrepublicvietnamsrepublikahrvatskacroatialocalnamehrvatskacroatianrepublic" +
	"kirgistanformersfrofyugoslaviaformeroekraiensesovietsocialistrepublicofromaniasocialistrepublicbolvenezuelakshadweepales" +
	"tinianautoriteitjechoslowakijeformerwitrussischessrvietnamoverseasterritoryguamamericanoverzeesterritoryguamislandsforme" +
	"rczechoslovakianrepublicadepanamarepublicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnieenherzegovina" +
	"formerkhmerrepubliekkirgizstankirgizieofkirgizstankirgiziakirgizstanformermaldiveislandspaansguineeformerczechrepublicof" +
	"capeverdecaboverdeislandsformerkhmerrepublicofcostaricastillayleonformeroekraiensessrepubliquedemauricentralarfricanrepu" +
	"blicofelsalvadorientalrepublicuruguayformersouthernyemenrepoformerdemocraticrepublicgermanydemocraticrepubliczairecongod" +
	"emocraticrepublicofsaotomeandprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepub" +
	"licofformercongodemocraticrepublicofzairecongodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocra" +
	"ticrepublicofthekinshasacongothedemocraticrepublicofthecongodemocratischerepubliekmadagaskarislandsarawakeislandsfriuliv" +
	"eneziagiuliafrsouthernterritoryfryserbiamontenegrondterritorybritishindianoceanterritoryofpapuaandnewguineaterritoryfstp" +
	"ierreetmiquelonfederaldemocraticrepublicofnepalstateoflibyaunitedkingdomoflibyanarabjamahariyaformernoordvietnamidwayato" +
	"llombardyformernorthvietnamississippitcairnterritoryafhvkpitcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspi" +
	"tcairnhendersonduciaoenoislandspitcairnhendersonorthsoedanformersouthvietnamicronisiaformerukrainianssrepubliquedusenega" +
	"lrepublicofnaoerorepublicaustriaformerwesternsamoafederalmicronesiafedstatmicronesiaformereastgermanygermandemocraticrep" +
	"ubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicofthecongorepublicbrazzavillecongorepublicoftheuni" +
	"tedstatesofindonesiarepublicunitedstatesindonesiarepublicmaldiveislandsthelenaeilandformerjoegoslaviaformerjoegoslaviefo" +
	"rmersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocialistrepublicademocambiqueformerwe" +
	"stgermanyfranszuidelijketerritorialcollectivitysaintmartinfrenchpartsaintmaartenfrankrijkoninkrijkcambodjamhuryatislamip" +
	"akistanformerzuidvietnaminnesotafrsantarcticlandstomeprincipalityofmonacoprincipalityofandorrafstpierremiquelonfederalpe" +
	"oplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalpeoplesrepublicofyugoslaviaserbiaandmontenegroyugoslav" +
	"iafederalrepublicofcameroonrepublicfrankrijkoninkrijkbahreinodeespanafedrepyugoslaviafedrepubliquedelaguineeequatorialeo" +
	"poldvillecongoriziaformerivorycoastchristophernevisfederationsaintkittsnevisfederationofmalaysiafederationnigeriaformerj" +
	"ugoslaviaformerunitedrepublictanganyikazanzibarunitedrepublickameroenformeroppervoltamilnaduitsebondsrepubliekkazachstan" +
	"formersinthelenaformersouthjemenformersouthyemenformersovjetunievandecomorenfederaleislamitischerepubliekdercomorenislam" +
	"itischefederalerepubliekdercomorenislamitischebondsrepubliekdercomorenfederalislamicrepublicofthecomorosfederalislamicre" +
	"publiccomorenislamicfederalrepubliccomorenislamicbondsrepubliekcomorenarchipelvandecomorenislandsformeruppervoltatarstan" +
	"formeryugoslaviasfryugoslaviafrsouthterritoryfwallisandfutunaisdsaintbartsjechoslowaaksefederatieverepubliekvandefilipij" +
	"nencommonwealthnorthernmarianenislandsouthgeoislandsfedstmicronesiaformercapeverdemocratischfederatiefjoegoslaviabudhabi" +
	"nnenmongoliaformerkampucheardiandmcdonaldislamicemirateafghanistanformermacedoniathefmryugrpmacedoniatfyrofmacedoniaform" +
	"ermacedoniefyrommacedonieformerswazilandelawaregyptkingdomofhungarykingdomofeswatinikingdomnederlandenkingdomofnetherlan" +
	"dscaribbeannetherlandswestindiesaoudiarabieformervenezuelazioverzeesegemeenschapsaintpierremiquelonafhankelijkestatewest" +
	"samoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritoryformerwestsamoaformerzuidjemenfranserepub" +
	"liekkirgiziefranssomalilandemkoreafrenchpolinesiafriendlyislandsfwallisenfutunaeilandenopperoostenrijkoninkrijklesothoki" +
	"ngdomofthailandsiamaurufederalruslandflemishbrabantwalloniaformercambodiaformercambodjarvisislandsformercameroonformeret" +
	"hiopiaformerhongkongeriketnorgemenebestpuertoricookeilandennieuwzeelandcookeilandenfranspolinesiefranspolynesiefrenchkam" +
	"eroenfrenchrepublicslovakiafrenchstmartinfrancedomtomarchechenskayarespublikabyelarussischefederatiafrenchtogolandfsofmi" +
	"cronesiaoberosterreichhattisgarhinelandpalatinatelanganarepubliekpalauislandsrepubliekzairepubliquelaguineaequatorialetz" +
	"ebuergrondterritorysaintbarthelemyfaeroeislandsfaraoeilandenfaroerislandsfederalrussiansovietfederalsocialistrepublicroe" +
	"meniafedmicronesiaflaguadeloupeoplesrepublicpolenflamartiniqueflemishregionformerboliviaformerdahomeyformersurinamdutchg" +
	"uianasurinamrepublicofpanamaldivischeislandstaatlibiefranskameroenfwallisfutunaoostduitslandoutermongoliarepiblikayitire" +
	"publicacubangisharipablikblongvanuaturepublicofugandarepublicfinlandrepublicbirmamyanmarunierepublicburmaunionofmyanmarb" +
	"urmaunionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicchilerepublicchilibischarabjamahiriyyarepublicgabonrepublicle" +
	"tlandrepublicghanarepublichaitirepublicindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepubliclibiarepu" +
	"bliclibyaarabjamahiriyrepublicmaltarepublicnaurugayrepublicpalaunitedarabeasternrepublicuruguayrepubliekcubadenwurttembe" +
	"rgrondterritoryfalklandislandstchristoffelennevislamitischerepubliekgambiaislamicrepublicmauritaniaislamitrepublicmaurit" +
	"aniarepubliekirakoninkrijkbhutankingdomofbahrainkingdomsaudiarabiarepubliekmalibischearabjamahiriyarepubliekperumeniarep" +
	"ubliektogoleserepublicofnamibiarepublicofkosovorepublictsjechiafaeroerdeensfaraoislandsformerceylonformeregypteformermal" +
	"ayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepubulikayurwandanrepublicoflatviansovietsocialistrepublicofthephilip" +
	"pinesrepublicofnicaraguadaloupennsylvaniarepublicchadrepubliccubaliwickguernseyrepublicirakoninkrijkspanjerepubliciraqre" +
	"publicmalibischearabrepublicadecolombiarepublicguatemalagasischerepublicadehondurasrepublicofaustriarepublicofvanuaturkm" +
	"eenserepublicofparaguayrepublicperunitedkindominikaanserepublieksierraleonetherlandsindiesumatransnistriarepublictogorep" +
	"ublictunesiavjrmacedonievlaamsgewesterlijkesharabrepsyrievsvanamerikaverstatenvanamerikaansmaagdeneilandenbritsegebieden" +
	"indeindischeoceaanorthsudanbritsguyanafilippijnenfillipijnenfmrdemyemenfmrethiopiaformerbirmaniaformerburmaunieformermac" +
	"aunitesstatespainformersudanformersyrianarabrepublicofcolombiaformerzairepubliquecentrafricainegarabruneidarussalamerika" +
	"anssomoafransguianafransguineefransguyanafranssoedanfrenchcongoverzeesegemeenschapfrenchsouthernterritoryofthewallisandf" +
	"utunaislandsterritoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesislandsbovenvoltafaeroeisdsfedruslandfo" +
	"rmeriranformerlaostadaljumhuriyahattunisiyahellasformersiamformerussrrussianfederatonfranscongoverzeesecollectiviteitsai" +
	"ntpierremiquelonfrenchsouthernandantarticlandsocialistischethiopiaoverijsseliguriaowganystanpuducherryvorarlbergrondterr" +
	"itorykaaimanislandsislandsaltanatumanbouvetoyafaeroernedersaksenfalklandsfedrussianfedertionflevolandformerddrukyulimbur" +
	"grondterritorybouvetislandstchristoffelnevislamicrepublicofpakistaninclbangladeshpakistanformergdrformerformeryugoslavre" +
	"publicmacedoniatheformeryugoslavrepublicofbosniaandherzegovinarepublicnorthmacedonianorthmacedoniaformeryugoslavrpmacedo" +
	"niafyromnorthmacedoniamacedoniafyrommacedoniafrgermanyfrieslandkirghiziakyrgistankyrgystankyrgzstanoostsamoapordenonewhe" +
	"bridenportugualjumhuriyahalyamaniyahawaiivojvodinavsamericabalearenbretagnewhebridesbrittanyfmrsudanfrguianafrguyanakirg" +
	"isiakirzigiaoezbekiabanuaturkmenstanbavariabeierenbelguimperialstateiranpersiairanberlijnfaeroesfloridafmrussrepublikind" +
	"onesiaunitedstatesterritorypuertoricoamericanformosaintvincentandthegrenadinesaintvingrenadinestateqatarepubliekzimbabwe" +
	"rhodesiaforoyarepubliksingapuraguayfrsterritoiredesnouvellecaledoniadependanceskoninkrijkhongarijefryslandkirgizekomoren" +
	"prchinavermontariowavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cshh#3csxxianggangtebiaxingzhengquatarepubliquedub" +
	"enin#3dddemocratischerepubliekoosttimoroostofportugeestimoreastportugeestimoreleste#3dybjelorussischesovietsocialistrepu" +
	"blicuniebirmasocialistrepublicadecaboverdecapeverderepublicofzimbabwerepublicoftunisianrepublicofsenegalapagosislands#3f" +
	"xfranszuidelijkterritoriumbria#3hvbformerdemocraticrepublicvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofa" +
	"fghanistankingdomofafghanistan#3nhvunitedkoninkrijkafghanistan#3rhzwitserseedgenootschapulia#3suhh#3tptlimpopoolsepeople" +
	"srepublicofangolapeoplesrepublicofromanianpeoplesrepublicsouthjemen#3vdvn#3ydye#3yucsfrsouthernterritoriesultanateoman#3" +
	"zrcdbasquebayernbelicentrafrikanadabelizeberlinboetanbremenfaroesfidzjiboutikeralaskakyprospugliapunjabodepeacenationbru" +
	"neiabodepeacentralafricankeizerrijkoninkrijkswazilandeswatinipponkokukiairanislamicrepublicofafghanistanzinia#2abwestben" +
	"galen#2afganistan#2afilipijnserepubliekseychellenrepublickazakhstan#2agoverzeesterritoryfrenchsouthernterritoryofcocosis" +
	"landsabaandbonaireensabaenbonairepubilikayakongodemokratikibriscumhuriyetislamrepiran#2aia#2ala#2albanesepeoplesrepublic" +
	"ofmongolianpeoplesrepublicmozambiquerepublickaapverdiaislandsalzburgrondterritorynorfolkislandsterritory#2and#2antiguaba" +
	"ruda#2arepubliquedecotedivoirerepublicofargentinarepublicofslovenianrepublicahondurastyria#2argentijnserepubliekfilipijn" +
	"en#2armiddlecongoverseasterritorybonairesainteustatiussabanederlandseastindie#2asm#2ata#2atfyrmacedonia#2atgrondterritor" +
	"yfrenchguyana#2aus#2autonomousprovincealandautonomousprovinceofalandeilanden#2azerbeidzjaan#2bdi#2belorussischesocialist" +
	"ischesovjetrepubliekdermarshalleilanden#2ben#2beseilanden#2bfaroeislandsdanishrilanka#2bgd#2bgrondterritorybonairesainte" +
	"ustatiussababonairesinteustatiusensababonairesabaandsinteustatiusbonairesainteustatiusandsababonairesoutheustatiussababo" +
	"nairesabasainteustatiusbonairesinteustatiusandsababonaireseustatiussababonairesteustatiusandsababonaireandsinteustatiusa" +
	"ndbonaireensinteustatiusenbonaireandsabaensinteustatiusminoroutlyingislandsouthrhodesia#2bhrepubliquedunigermanfederalre" +
	"publicoftajikistanrepublicofcolumbiarepublicivoorkustchristopherennevisfederatievansaintchristopherennevisfederatievevol" +
	"ksrepubliekjoegoslavierserepublicmoldovaticaanstaatpalestinastaatvanlibie#2bhs#2biharyana#2blm#2blrepubliquedutchadrepub" +
	"licofmaltaislands#2blzuidgeorgiaenzuidelijkesandwicheilandengland#2bmutawakkilitischkoninkrijkjemenovascotia#2bolivariaa" +
	"nserepubliekvenezuelabolivariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelaboli" +
	"varianrepublicofvenezuelarepublicbolivarianavenezuelaverenigdestatenkleineeilanden#2brazilunitedstatesvirginislandstomea" +
	"ndprincipeoplesrepublickongobrazzaville#2brbvenezuela#2brn#2btn#2burkinafassocialistischefederatieverepubliekjoegoslavie" +
	"tman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamandiunitedmexicanstatesouthvietnamongoluls#2bys#2cafarenissarge" +
	"biedepartementlamartinique#2can#2cckirghizrepublicmaldives#2chechrepublicierland#2chlitania#2chntaiwanchn#2civrijgeassoc" +
	"ieerdestaatpuertoricocommonwealthofpuertoricoalitiongovernmentofdemocratickampucheacoalitiongovernmentdemocratickampuche" +
	"apeoplesrepublicbangladeshqiperia#2cmrepubliquemauricentralafricarepublicofsouthsudanrepublicmontenegrotelibischarabsoci" +
	"alistvolksjamahiriyyazerbaidjan#2codisharjah#2cogrondterritorynewcaledonia#2cokiribatiislands#2collectivitedesaintmartin" +
	"collectivityofsaintmartinsaintmaartendutchpartsaintmaartenstmartincollectivity#2commonwealthfilipijnenrepubliekoppervolt" +
	"adjikistan#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestvandenoordelijkemarianengemenebestdernoor" +
	"delijkemarianeneilanden#2cri#2cskoninkrijknepalestijnsebevrijdingsorganisatie#2cubritishoverzeesterritoryguernseybailiwi" +
	"ckofguernseyislands#2cuwestflanders#2cxrepubliquevanuaturksandcaicosisdstbartlemy#2cym#2cypitcairngroupislandstateofqata" +
	"rstateofnepalestinianautonometerritory#2czechoslovakfederativerepublicofbrazilfederativerepublicadenicaraguarepublictaji" +
	"kistan#2ddrepubliekarmenie#2deu#2dhy#2djiboeti#2dmaharashtransitionalgovernmentethiopianempireethiopia#2dnkoninkrijktong" +
	"aislands#2dominikaanserepublicunionmyanmarrepublicamocambique#2dza#2eazarbaycanrespublikasintpierreetmiquelon#2ecu#2egy#" +
	"2erithrea#2esh#2especialeadministratieveregiomacaospecialadministrativeregionchinasarhongkongchinasardegna#2estadoplurin" +
	"acionaldeboliviaplurinationalstateofboliviamultinationalestaatboliviaplurinationalestaatvanboliviaplurinationalstatesofo" +
	"rmercentraalafrikaanskeizerrijkethiopia#2ethopia#2eue#2fin#2fji#2flkingdombahrainstatepalestinastateofmongoliastateoferi" +
	"treastatemongolia#2fransezuidelijkeenzuidpoolgebiedenorthdakota#2froemeensesocialistrepublicofthemaldivessultanateofmald" +
	"ivesrepublicofdahomeyrepublicamoldovalenciancommunitymadridprofkorea#2fsmicronesia#2fxxianggangtebiexingzhengqunitedstat" +
	"esofbrazilfederalrepublicsomalia#2gaboen#2gbritishoverseasterritoryislandsmanbritishoverzeesterritoryturkscaicosislandsa" +
	"ndturkseencaicoseilanden#2geoekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekzuidvietnamurcia#2ggy#2ghas" +
	"jemitischekoninkrijkjordanieuwcaledonie#2gibralterresaustralesetantarctiquesfrancaisesocialistischerepubliekvietnamsocia" +
	"listrepublicofazerbaijansovietsocialistrepublicademocraticatimorlesterritorialcollectivityfrenchpolynesiafrenchsouthanta" +
	"rcticterritory#2gin#2glpdrepubliekmaltaaformerlibyanarabrepublicofegyptunitedarabrepublicofkazakhstanrepublicargentinia#" +
	"2gmbritishoverseasterritorybermudaeilanden#2gnbritishoverzeesterritorybermudabritishoverzeesterritorykaaimanislandsbriti" +
	"shoverzeesterritorybritishvirginislandsofusabuitenterritoryminorislandstvincentengrenadinesouthholland#2gnq#2grczeckrepu" +
	"blickroatia#2grdcongoverzeesdepartementsaintmartinfrenchpartstmartinsintmaartenfransdeelsintmaartenfrankrijkoninkrijkesw" +
	"atiniswazilandempeoplesrepofkoreasouthgeorgiazuidelsandwichislandstkittsnevilleanguillaopeodemreplaotiaansedemocraticpeo" +
	"plesrepublicethiopiatransitionalgovernmentofethiopiaincleritreaethiopia#2grl#2gtm#2gufederaldemocraticrepublicnepalestin" +
	"ianauthorityadministeredterritoryofchristmasislandindianocean#2gum#2guyanefrancaise#2hkgrondterritorysaintmaartennetherl" +
	"andskingdomofthekingdomofthenetherlandsthelenaanddependenciesultanaatbruneidaressalaameghalaya#2hmd#2hnd#2hrvolksdemocra" +
	"tischerepublickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwicheilandenseychellenislands#2hti#2hungarianpeoplesrepu" +
	"blicofkampucheardeilandenmcdonaldeilanden#2hvolksdemocratischerepublicjemenormandia#2idn#2imn#2independentstatepapuanewg" +
	"uineastatebruneidarussalametropolitanfrancemetropolitanfrankrijkonungariketsverigemenebestvandominicacommonwealthofaustr" +
	"aliacommonwealthofthebahamascommonwealthphilippinesaintkittsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacata" +
	"linavassaislands#2iot#2irl#2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamicstateofafghanistandemocrat" +
	"icrepublicafghanistaniriran#2isrealmamlakahalmaghribiyahessen#2italianrepublicmaldivenislands#2jamhuuriyadademuqraadigas" +
	"oomaaliyeedemocraticpeoplesrepubliclaospeopledemocraticrepublicmadagascarrepublicfilipijnen#2jey#2jorepubliekbelarussisc" +
	"hesovietsocialistrepublicromaniapeoplesrepublicofalbania#2jpnorthguinea#2kazakhsovietsocialistrepublicadaguinebissaudiaa" +
	"rabia#2ken#2kgzuidgeorgiaendezuidsandwicheilandenoordsoedan#2khm#2kirghizsovietsocialistrepublicofthefijiislandsrepublic" +
	"ofcaboverderepublicofthenigerrepublicofhaiti#2kna#2korepubliekbolivia#2kwt#2laodemocratischevolksrepubliekkoreademocrati" +
	"cpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn#2lbritishov" +
	"erseasterritorymontserratbritishoverseasterritoryfalklandislandsislasmalvinasfalklandislandstvincentgrenadinestatekuwait" +
	"#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleilandenrepubliekdermaledivenrepubliekmauritiusislands#2lca#2" +
	"lie#2lka#2lsocialistischevolksrepubliekalbaniederosterreichristmasisds#2lturkmenia#2luxinjianguygurzizhiqunitedarabemira" +
	"teswiterland#2lvae#2mac#2mafarenissaland#2marshallisds#2mcocosisds#2mda#2mdgrondterritorywallisfutuna#2mdvolksdemocratis" +
	"cherepublieklaosdemocraticpeoplesrepublicjemenorthkaapverdischeeilanden#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarab" +
	"republicofmauritiusrepublicsuidafrikarepublicofbotswanarepubliccapeverdeislands#2mlt#2mmrepubliekburundi#2mnewmexiconnec" +
	"ticuttarpradesh#2mngreatbritainunitedkingdomgreatbritainnorthirelandunitedkingdomofgreatbritainandnorthernirelandunitedk" +
	"ingdomgreatbritainnorthernirelandunitedkingdomgrootbrittannianorthierlandunitedkingdomofgreatbritainandnirelandunitedkin" +
	"gdomincludingnorthernirelandrepubliclitouwen#2mnportugeesoostafrikazahkstan#2mozambque#2mrt#2msrepubliekdahomey#2mtq#2mu" +
	"s#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekecuadorepublikayuburundikingdomofbulgariakingdomafghanistan#2nfkingdombahreinoe" +
	"spana#2ngautemalagasyrepublicofcroatiahrvatskambodjammukasjmirepubliquedjiboutislamicrepiran#2nhbritishoverseasterritory" +
	"jerseychannelislandsjerseybritishoverseasterritorycaymanislandsbritishoverseasterritoryturkscaicosislandsbritishoverseas" +
	"territorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritoryofthevirginislandsoftheunitedstatesterri" +
	"toryunitedstatesminoroutlyingislandsamericanondergeschikteoutlyingislandsmauritiusmaagdeneilanden#2nic#2niueislands#2nld" +
	"#2nordrheinwestfalen#2nplurinationalestaatboliviaplurstateofbolivia#2nru#2nzl#2omn#2pakingdombelgiumelilla#2pan#2pcnmidw" +
	"ayislands#2perzia#2phl#2plwestvirginia#2pnguinea#2polishpeoplesrepublicmongoliapeoplesrepublicofzanzibarbadoesbekistan#2" +
	"princeedwardislandsolomonisds#2prkingdomburundi#2prt#2pry#2pse#2pyformerduitsedemocraticrepublicofmadagascardemocraticre" +
	"publicmadagaskarakalpakije#2qat#2reu#2rhodeislands#2rom#2roumania#2russiafederalpeoplesrepublicjoegoslaviabruzzoverzeese" +
	"gemeenschapsaintmartinfrenchpartstmaartenfranseantillenstmaartenfrenchantillesstmaartenfrenchpartrucialstatespanje#2rvn#" +
	"2rwandeserepublicofgeorgiansovietsocialistrepublicofnorthmacedoniarepublicofmontenegrondterritorysouthgeorgiasouthsandwi" +
	"chislandssouthgeorgiasouthernsandwichislandssthelenaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelena" +
	"tristandacunhaandascensionsthelenaascensionentristandacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandac" +
	"unhasthelenaascensiontristandacunhasthelenatristandacunhaascensionsthelenaandtristandacunhaandsainthelenadependenciesthe" +
	"lenaislands#2sau#2scgrondterritoryguadeloupeoplesrepublicofyemenfmrarabrepofyemenaden#2sdn#2sen#2sgportugeeswestafrikamp" +
	"ochea#2sgs#2shn#2sjm#2slbritishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratischerepubliclaospeoplesdem" +
	"ocraticrepublicalgeria#2smrepubliekestlandutchantillesbalears#2somalischedemocratischerepubliekafghanistanislamicemirate" +
	"ofafghanistan#2spm#2srbritsindischeoceaanterritoriumamerikaanssamoa#2ssd#2stpierreandmiquelon#2sunitedstatesofamericaus#" +
	"2surinamia#2svkcaimanesvkingdomofswedenkingdomofdenmarkkingdomofcambodiakingdomgriekenlandemocraticrepublicsudanuntil201" +
	"1sudan#2svn#2swestaustralia#2swzuidgeorgieendezuidsandwicheilandenorfolkisds#2sxm#2syc#2syrischearabischerepubliekvansui" +
	"dafrikarepubliekboeroendijbouti#2tca#2tcd#2tgoverseascollectivitysaintpierremiquelonsaintpierreenmiquelon#2thashemitisch" +
	"koninkrijkjordaniedersachsenanhaltripura#2tjkingdomdenmarkoninkrijktunesieraleonedantilles#2tkleinjoegoslavia#2tkm#2tls#" +
	"2tmpumalangazawestbankoninkrijkegypteverenigdearabischerepubliekegypteunitedarabrepublicegypterritorialcollectivitymayot" +
	"tefrenchsomalilandemocratischjemen#2ton#2ttokelanislands#2tunesischerepubliekcostaricaymanisds#2turkmensovietsocialistre" +
	"publicmarshallislandsouthwestafrikamerounitedmexicaansestatesolomonislandstateisraelladakhazakhstan#2tuverenigderepublie" +
	"kkameroen#2twn#2tza#2ugagauzia#2ukrayina#2umiddenafrikaanserepubliektadzjikistan#2ury#2usavirginislands#2uzbeksovietsoci" +
	"alistrepublicadeelsalvadorrepublicacaboverdemocratischesocialistischerepublieksrilankademocraticsocialistrepublicofsrila" +
	"nkarepublicoflebanonrepublicofcyprusrepublicparaguay#2vaticaansestaatvaticaanstadstateofthecomorosstatecambodia#2vct#2vd" +
	"republiekfinlandemrepkongoverseascollectivityfrenchsouthernterritoryofnewcaledoniaanddependenciesterritoryougoslavia#2ve" +
	"netokelaneilanden#2vgbritishterritoryinindianoceanormandy#2virepubliekgeorgie#2vnmacedonia#2vutrecht#2wlformergermandemo" +
	"craticrepublicoftimorlesteiermarkingdomroemenia#2wsm#2xau#2xkxizangzizhiqunitedkingdon#2xla#2xnbritsgebiedindeindischeoc" +
	"eaanvietnam#2xns#2xon#2xqc#2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritoriumbusoweswatini#2yeman#2ymd#2yugosl" +
	"avsocialistfederalrepublicjoegoslaviazerbijan#2zafarissaland#2zarepubliekierlandemrepkorea#2zmbritishindiaoceanterritory" +
	"#2zwestduitsland#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4178#418" +
	"0#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycouncilresol" +
	"ution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4212#421" +
	"4#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4276#427" +
	"8#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4368#437" +
	"2#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4450#445" +
	"4#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4532#453" +
	"3#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4608#461" +
	"2#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4686#468" +
	"8#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4764#476" +
	"8#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4858#486" +
	"0#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5210#521" +
	"1#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5343#534" +
	"4#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5395#540" +
	"2#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5490#550" +
	"0#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5591#560" +
	"0#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5700#570" +
	"1#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5817#582" +
	"0#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5afgrondter" +
	"ritoryislandsmanitobailiwickjersey#5albanesevolksrepubliekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequagui" +
	"nea#5and#5angrondterritorymartinique#5argentijnserepublicgriekenlandemocraticrepublickorearepofkosovolksdemocratischerep" +
	"ubliekkoreademocraticpeorepublickorearepubliekmoldavie#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5barepubliekijslands" +
	"erepubliekkirgistan#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberationorganizationaf" +
	"hankelijkestaatsamoa#5bhm#5bhu#5blrepubliekkroatie#5blzuidgeorgiaenzuidelsandwicheiligestoelliceeilanden#5bngrondterrito" +
	"rymontserratchaanachakthainanshengelsemaagdeneilandenvsbuitensteondergeschikteeilandenorthjemen#5bolivarianrepublicvenez" +
	"uelabolivrepublicvenezuelarbvvenezuela#5bosnaislandsherzegovina#5botswanna#5brandenburgrondterritorypitcairnislandsthele" +
	"nadependenciestbarthelemy#5brusselshoofdstedelijkgewestelijkesaharabischedemocratischerepublieksaharawiarabdemocraticrep" +
	"ublicsaharaoccidentallerdoorluchtigsterepublicsanmarinorepublicwitruslandepartementlaguadeloupeoplesrepublicromaniakingd" +
	"omhongarije#5buitenmongolia#5bulgaarsepeoplesrepubliczanzibarpembaljuwschapjersey#5cameroen#5can#5caotearoanewzeelandcoo" +
	"kislandsnewzeelandniuenewzealandniuenewzeeland#5caportugeserepublieknicaraguahan#5cdi#5centraalafrikaansekeizerrijkiran#" +
	"5chasjemitischkoninkrijkjordanie#5chl#5chn#5collectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthene" +
	"therlandsintmaartenfranseantillensintmaartennederlandsdeelsintmaartennetherlandseastindiesaoudiarabia#5commonwealthofdom" +
	"inicaanserepubliekoezbekistan#5conghoaxahoichunghiavietnamfmrdemrepofvietnamedinatyisraelstatecomoren#5cos#5crotia#5cubr" +
	"itsindischeoceaangebiedbritsterritoriumindeindischeoceaantwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghuk" +
	"inmenandmatsultanaatdermaldivensultanaatmuscatenomanipurss#5cyportugueserepublickazachstan#5czechandslovakfederalrepubli" +
	"cofnigeriafederation#5czrepubliekletlandutchguyana#5den#5djibuti#5dmauretania#5domincanrepublicmaledivenrepublicsouthyem" +
	"ensouthtomeprincipeoplesrepublicpolandrepublicbolivia#5drcongoverseasterritoryfrenchsouthernterritoryofnorfolkislandterr" +
	"itory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadoplurinacionalboliviamultinationalestateboliviaplurinationalestateboliviarepu" +
	"blicsingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeoplesrepublicofc" +
	"hinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprhongkongchinaprmai" +
	"nlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicmacauchinapreahrea" +
	"cheanachakrkampucheacambodiakampucheardislandenmcdonaldepartementdelaguadeloupefrenchsaintmartin#5ethuringen#5etm#5fijir" +
	"epublicofpalaurepublicofindiarepublicmyanmarunion#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepublieksoedan" +
	"#5gam#5gdrepublieklibanon#5gfrsouthantarcticterritory#5ghasjemitischekingdomjordania#5gmy#5gnbritsindischoceaangebiedvan" +
	"deafarsendeissasgebiedemocraticrepublicsoedan#5grc#5grgrondterritorypuertoricocoseilandenkeelingeilandencocoseilanden#5g" +
	"rn#5gua#5gui#5guy#5hai#5hongaarsepeoplesrepublicofmozambiquepeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabrepu" +
	"blicyemenrepublicofitalyrepublicoegandalucia#5hungarije#5icentralafrrepubliekparaguay#5independentstatewesternsamoaindep" +
	"endentstateofwesternsamoasamoa#5ins#5irepubliquedesseychellesrepublickirgizstan#5irn#5irq#5isrepubliekliberia#5ita#5jamh" +
	"uuriyaddafederaalkasoomaaliyazores#5jorepubliekmoldovaticaansestateofpalestineoccupiedtrpalestinestateofthesolomonisland" +
	"sstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkbelgie#5jpn#5ken#5kirgizischerepubliekmontenegro" +
	"ndterritoryheardislandsmcdonaldislandsandheardislandandmcdonaldislandsheardislandsaintbartholomeusminoroutlyingisdswitze" +
	"rland#5kos#5kuweit#5kyrgyzrespublikasyriauarabemirates#5kzkingdomhungary#5laodemocraticpeoplesrepublickoreadempeorepkore" +
	"a#5latvijasrepublikaeastkosovestatevietnamainewyorkingdomthailandelhi#5lbritishoverzeesterritoryislandsmanisleoffreeport" +
	"manisleofman#5lebaneserepublicofbolivia#5les#5libischarabischejamahiriyya#5lie#5lithuaniarepublicsouthsudanupto2011sudan" +
	"#5lux#5maa#5mac#5madhyapradesh#5magyarkoztarsasagrondterritorysvalbardjanmayennoorsfsrepubliccyprussischefederaledemocra" +
	"tischerepubliekethiopiedmontana#5malosaolototutoatasiosamoa#5maskateoman#5mawesterncapeoplesrepublicyemennorthwestterrit" +
	"ory#5mextremadura#5mld#5mlibaneserepubliekzuidsudannorthmarianaislandsaintbarths#5mlt#5mnc#5mngrondterritorygibraltarepu" +
	"blikoesterreichristmasislandterritory#5mongolischepeoplesrepublicchinamacaospecialadministrativeregionpeoplesrepublicchi" +
	"nataiwanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchineseprovincietaiwanprovincievanchinataiwanprovince" +
	"ofchinataiwanrepublicoezbekistan#5morepublieknamibie#5msintkittsennevislamitischerepubliekiranislandsrepublicofguatemala" +
	"gassischerepubliekdermaldivenrepubliekbotswanamibia#5mya#5mzm#5nam#5nauroemeenserepublieksingaporeislands#5neprinsedward" +
	"islandstaatqatarepubliektsjechie#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondterritorygroenlandemocratisc" +
	"herepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepubliekcongodemrepofthecongoa#5nirepubli" +
	"ekoegandamannicobarislandsovjetrusland#5northernterritory#5nthuringia#5omauritiana#5pakingdomlesothowlandislands#5palest" +
	"inianoccupiedterritory#5pan#5parepublieksenegaljumhuriyahalislamiyahalmuritaniyahelleenserepublicseychellenicrepublicofa" +
	"rmeniansovietsocialistrepublicbosniaherzegovina#5perepubliektunesie#5philippinecommonwealthofthephilippinescommonwealthn" +
	"orthernmarianasislandsaoedischarabie#5pngroothertogdomluxemburgenland#5pol#5portugueseeastafricastilelamanchandigarheinl" +
	"andpfalzuidgeorgieendezuidelijkesandwicheilandengeland#5prkingdommarokkodorosesetibeafrikaborwandeserepubliekcolombia#5q" +
	"at#5rokingdommoroccomoroislands#5rom#5russiansfsrepubliekslovenie#5rvn#5rwalloonregion#5safrica#5salomoneilanden#5sau#5s" +
	"en#5sey#5sie#5sintchristoffelennevislamitischerepubliekpakistanislamicrepublicofthegambiarepubliccaboverdepartementdesai" +
	"ntpierreetmiquelonformerverenigdearabischerepubliekjemen#5skn#5slovaakserepublieksintlucia#5sluikyrgysztan#5slverenigder" +
	"epubliektanzaniatanganyikarepublicofdjiboutibetaanseautonomeregiomadeirag#5snm#5solomoneilanden#5somalischedemocraticrep" +
	"ublicofthesudandemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverseasterritoryheardislandsmcdonaldisl" +
	"andsaustralischhoofdstedelijkterritory#5spn#5sri#5ssd#5stpierreenmiguelon#5sudzimawakomorientaalserepubliekuruguayrepubl" +
	"iektenoostenvandeuruguayrepublictenoostenuruguay#5surepubliekturkije#5svgrossherzogtumluxemburgrondterritorybritishvirgi" +
	"nislandsukoninkrijkmarokkoninkrijksaudiarabie#5swazliand#5swd#5swzuidelijkefransegebiedenindezuidelijkeindischeoceaantar" +
	"tica#5syrischearabrepublicadominicanarischeislandsantasedemocracticpeoplesrepublickoreadempeoplesrepublicofkoreanorthrhi" +
	"newestphalia#5tajiksovietsocialistrepublictrinidadtobagorepublicofsouthkorearepublicofsouthafricastillalamanchathamislan" +
	"ds#5tawestsahara#5tazania#5thimachalpradesh#5tkm#5tograndduchedeluxembourggrandduchyofluxembourgrondterritorysaintpierre" +
	"miquelonoordjemen#5ton#5trinidadytobagoverzeesecollectiviteitfrenchsouthernterritoryfrenchsouthernantarcticlandsterritor" +
	"ypapuanewguineapapoua#5tunesischerepublicofmaldivesislands#5turksencaicoseilanden#5tuverenigdemexicaansestatenunieservie" +
	"enmontenegrorepublicivorycoasturias#5uaemirates#5ugautengelsevirginislandspaansguinea#5ukgreatbritainnorthernirelandukof" +
	"greatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunitedstatesnorthamericaunitedstatesterritoryamericansam" +
	"oaterritory#5uzbekhistan#5van#5ven#5wsm#5yarepubliekturkiyerepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegr" +
	"oserbiafrserbiarepubliccroatiarepublicadechilerepublicijslandserepublicsouthkorearepskorearepublicsouthafricastileleon#5" +
	"yem#5yprincipalityandorra#5yugoslavsfransezuidelijketerritorialcollectivityfrenchsouthernterritoryofthefrenchsouthernand" +
	"antarcticlandsterritoryofamericansamoa#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6" +
	"205#6210#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6" +
	"341#6343#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6" +
	"390#6395#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6" +
	"484#6490#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6" +
	"590#6591#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6" +
	"700#6701#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6" +
	"817#6820#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afg" +
	"rondterritoryanguilladominicanaryislands#6alberta#6algerijnsedemocraticpeoplesrepublicalgerije#6and#6angrondterritorygue" +
	"rnseybritishoverzeesterritorypitcairnislandscocoskeelingwameriksamoaislandsovietunie#6argrondterritoryhongkongeriketnore" +
	"gon#6arm#6aul#6aus#6azerbaidzjan#6bahamaislands#6barepubliekvanuaturkserepubliekkiribatiindependentandsovereignrepublico" +
	"fkiribatiindependentsovereignrepublickiribatirepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudkustkittsa" +
	"ndnevisfederationofnigeria#6belorussischesovietsocialistrepublicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthadeny" +
	"emenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepubliquedhaitirepubli" +
	"cliberia#6blzhonghuarenmingongheguoverseasterritoryunitedstatesminoroutlyingislandsunitedstatesminorpacifischeislandsuni" +
	"tedstatesterritoryusvirginislandsamericanada#6bngrondterritorybermudaislands#6bol#6bosniaandhercegovina#6bot#6brazzcongo" +
	"verzeesdepartementfrenchsouthernterritoryvirginislandsunitedstatesterritorynorthernmarianaislandscommonwealthofthenorthe" +
	"rnmarianaislandsamericansomoa#6brusselscapitalregion#6buitenmongolie#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapgue" +
	"rnsey#6camerron#6can#6caomen#6caportugeserepublicuppervoltadzjiekia#6cdi#6centraalafrikaanserepublicofsierraleonerepubli" +
	"cphilippinestaatisraelpenbeenkustchristophernevisfederatiasaintchristophernevisfederatiasaintkittsnevisfederatiamicrones" +
	"ia#6chashemitekingdomtransjordanhashemitekingdomoftransjordania#6chl#6chn#6coloradomrepublictunisiakingdomnoorwegen#6com" +
	"monwealthpuertoricooperativerepublicguyana#6confederazionesvizzerajasthan#6cos#6croemeensepeoplesrepublicofbulgariapeopl" +
	"esrepublicofthecongodemrepublicofthecongorepoftheunitedkingdomlibiastateeritrea#6cubritishsalomonsislandsomalirepublicda" +
	"homey#6cyprincipatdandorra#6czechoslovaksocialistrepublicoftheivorycoastrepublicofcotedivoireivorycoastrepubliccotedivoi" +
	"reivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunitedrepoftanzania#6czrepubliquedumalimaratalarabiyahalmut" +
	"tahidahokkaidoverseascollectivitysaintmartinfrenchpartsaintmartinfrancesaintmartin#6den#6dji#6dmaladivenezualabamatanitu" +
	"koviti#6dominionoffijifijiislands#6drc#6drverenigdestatenvanmexicoverenigdestatenvanbraziliechstenstein#6ecu#6egy#6eqgro" +
	"ndterritorycuracaoislands#6eri#6estadosunidosmexicanosouthaustralia#6eth#6etm#6fin#6fji#6frn#6fsm#6gabchazia#6gam#6gdrep" +
	"bieloruslandubailiwickofjersey#6gfransezuidelijkegebieden#6ghashemitischkingdomjordania#6gnbritsesalomonseilanden#6grc#6" +
	"grgrondterritoryfaeroerislands#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksrepubliekbangladeshrilamka#6hunitedstatesvenezuel" +
	"aopeoplesdrentheemirates#6iceutah#6independentstateofsamoa#6ins#6irepubliquedemadagascaribiannetherlandsguiana#6irn#6irq" +
	"#6isrepbolvenezuela#6ita#6jamhuriyakidemokrasiayakongodemocraticrepubliceasttimortimorlesterritoiredesileswallisfutunapa" +
	"lestijnseautoriteitsjechoslovakije#6jorepublicturkije#6jpn#6kbirkinafasocialistischefederalerepubliekjoegoslavierserepub" +
	"liekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsultanateofoman" +
	"#6ken#6kos#6kuwestkaapverdemocratischerepubliektimorlestedemocraticrepublictimorlesterritorialcollectivitysaintbarthelem" +
	"yfrenchsouthernantarticlandsomalischerepublickyrgyzstan#6kyrghzrepubliczimbabwestelijksamoa#6kzkingdomofegyptarabrepofeg" +
	"yptarabrepublicoppervoltadzikistan#6laopeoplesdemocraticrepublicofyemenpeoplesdemocraticrepublicofethiopiafederaldemocra" +
	"ticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocraticandpeoplesrepublicofalgeriademocraticandpopularrepublic" +
	"ofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepublicalgeriapeoplesdemocraticrepublicethiopiaexcludeseritre" +
	"aethiopiafdrethiopia#6latviarepublicadecubarepublicofnaururepublicofghanarepubliclibanon#6lbritishoverzeesterritorymonts" +
	"erratislandstlucia#6lebritishsolomonislandspanishsahara#6les#6libischearabischejamahiriya#6lie#6lithouwen#6lux#6maa#6mac" +
	"#6mad#6magyarorszagrondterritoryfrenchpolynesia#6malvinasfalklandisdsmalvinasfalklandeilandenmalvinasislandsfalklandisla" +
	"ndsmalvinasislandstvincentandgrenadinesouthcarolina#6mas#6mawgermany#6mex#6mld#6mlibaneserepublicofburundi#6mlt#6mnc#6mn" +
	"grondterritorymayotterritorialcollectivityreunionfrenchcameroons#6mongolischevolksrepubliekchinaspecialeadministratiever" +
	"egiohongkongpeoplesrepublicchinaspecialeadministratieveregiohongkongvandevolksrepubliekchinaspecialeadministratieveregio" +
	"macaupeoplesrepublicchinahongkongspecialadministrativeregionpeoplesrepublicchinaspecialeadministratieveregiomacauvandevo" +
	"lksrepubliekchinapeoplesrepofchinamacausarvanchinarepublicireland#6morepublicturkiyeturkey#6msingapoerepublikaekosovesin" +
	"dhivehiraajjeygejumhooriyyaalandislands#6mya#6mzm#6nam#6nau#6neprincipautemonaconfederaziunsvizra#6newsouthwales#6nic#6n" +
	"igrondterritoryreunion#6nirepublicukrainethantilles#6northernrhodesiazimbabwestvlaanderen#6nth#6omaurituislamicrepublicp" +
	"akistanrepublicofecuadorepubliquerwandaise#6pakingdomofitalykingdomoflesothongaarserepublicseychellestatelibyanjamahiriy" +
	"a#6palestijnseautonomegebieden#6pan#6parepublicvanuaturkserepublicestonianrepublicmauritiuseilandsthelenaentristandacunh" +
	"aensinthelenaeilandsinthelena#6perepubliekcyprussischefederatievannigeriafederatie#6philippijnserepubliekelsalvadorepubl" +
	"iquedevanuatuislands#6pngrondterritorytokelauheardmcdonaldislandsaudischarabie#6pol#6portuguesewestafricaymaneilanden#6p" +
	"rkingdomofnepalestinianbevrijdingsorganisatia#6qat#6rokingdomofspainkingdomoftunisiarepublicofrwandarepublicburundi#6rum" +
	"ania#6russiaussrepublieksurinamen#6rvn#6rwaalsbrabantiguabarbudagestan#6saformersaintchristopherandnevislamitischerepubl" +
	"iekafghanistanrepublicaportuguesahrawiarabdemocraticrepublicformercongoleopoldvilleformercongobrazzavilleformercongoleop" +
	"oldstadzjiekistan#6salomonislands#6sau#6sen#6serenissimarepubblicadisanmarinoordelijkemarianaeilanden#6sey#6sie#6sintpie" +
	"rreenmiquelon#6skn#6slovenskarepublikaeastshqiperise#6slu#6slvolksrepubliekroemenie#6snm#6solomonsislands#6somalidemocra" +
	"ticrepublicduitslandemocratischerepublieksomalietuvosrespublikarinthia#6spn#6sri#6ssd#6stpierreenmiquelon#6sudinevada#6s" +
	"urepubliekitalie#6svgrandducheluxembourgrondterritoryturkscaicosislandsturksandcaicosislandsovietrussianfederation#6swaa" +
	"lsgewesternaustralia#6swd#6swzwitsersebondsstaatsgemeenschapserviamontenegrostaatsgemeenschapvanservieenmontenegrostaats" +
	"gemeenschapservieenmontenegrostatenunievanservieenmontenegrouniesocialistsovjetrepubliekenuniedersocialistischesovjetrep" +
	"ubliekenunievansocialistischesovjetrepubliekentuckypriakidimokratia#6syrischerepubliekdjibouti#6tajumhuriyatassudansouth" +
	"ernfrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinsouthernindianoceanchristmasislands" +
	"territory#6tawyomingrondterritorycocosislandsaustralischotland#6tazadjammukashmirishrepublicnamibiaswasiland#6thi#6tkm#6" +
	"tograndduchyluxembourgrondterritorychristmasislandsaustralian#6ton#6trieste#6tunisaintvincentendegrenadinen#6turkmeenser" +
	"epubliekguatemalagassischerepublicofuppervoltaburkinafasouppervoltarepublicofportugalrepublicoffinlandrepubliccolumbia#6" +
	"tuverenigdearabemiraten#6uae#6uga#6ukgrondterritoryjerseyislands#6ukreta#6uru#6usamerica#6uzbritsemaagdeneilanden#6van#6" +
	"ven#6wsm#6yem#6yprincipalitykoeweitprincipalityvalleysandorraprincipalityofthevalleysofandorraprincipalityofliechtenstei" +
	"nprincipalityliechtensteincludingeastjerusalemoccupiedpalestinianterritoryincludingeastjerusalemiliaromagna#6yugrandduch" +
	"yluxemburgrondterritorynorthernmarianenamericanaries#6zam#6zan#6zim#7afgrondterritoryalandemocraticrepublickongopeoplesr" +
	"epublicroemenia#7albosniehercegovina#7algrondterritoryarubaislands#7and#7angrondterritorymacaunitedkingdomlibyanarabjama" +
	"hirya#7antarctica#7argrondterritoryguamonsterrat#7arm#7arunachalpradesh#7asaintvincentendegrenadinestvincentandgrens#7au" +
	"s#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahamburgrondterritoryamericansamoaislesak" +
	"artveloweraustria#7barepubliekkosovorepofmoldovatikaanstadzhikistan#7bdi#7belorussiansovietsocialistrepublicademocratica" +
	"detimorlesteeasttimorlorosae#7ben#7bermudas#7bhu#7bih#7bizuidelijksoedan#7blrepubliekmalawitrussischesocialistischesovje" +
	"trepubliekequatoriaalguineabisseaunitedstatesusaminoroutlyingislandsaintbartelemy#7bol#7bot#7brazillia#7brn#7bru#7bul#7b" +
	"urkinofasocialistischelibischarabischejamahiriyazerbeijan#7caformerunitedrepublicofcameroonfederalrepubliccameroon#7camp" +
	"ania#7can#7caymanislandsislandspaansestateofisraellinikidhimokratia#7cgoverseasdepartmentsaintmartinfrenchpartsjechoslow" +
	"aaksefederalrepublicduitslandemocraticfederalyugoslaviaserbiamontenegroformersocialistfederalrepublicyugoslaviaformeruni" +
	"tedrepublicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepublicboeroendi#7chasjemitischkingdomjordania#7chineestaipe" +
	"irepubliqueducamerounitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicwestgermanyfederalrepubl" +
	"icofgermanywestgermanyfederalrepublicgermanywestgermanyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#7chn" +
	"#7civerenigdestatenmexicounitedstatesminorislandsaintbartholemy#7cmrepubliekpanamaleisefederatia#7cod#7cokingdomoftongak" +
	"ingdomswazilandepartmentguiana#7col#7commonwealthaustralia#7cpverarabischeemiraten#7crc#7croemeensevolksrepubliekbulgari" +
	"je#7cubosnieherzegovina#7cypalestijnsestaatvandevaticaanstadstaatbruneidarussalamerikavsvirginislands#7czechoslovakfeder" +
	"alrepublicofsomalia#7den#7dji#7dmalvinen#7dominionfijidominionceylondominionofceylonsrilankai#7ecu#7egy#7eri#7esaintkitt" +
	"snevilleanguillaopeoplesdemrepofkorea#7espaansesaharagon#7estoniarepubliccolombia#7eth#7fijumhuriyatjibuti#7fin#7franste" +
	"rritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewan#7fsm#7gabkhazia#7gam#7gbritishoverseasterritorygibraltarbri" +
	"tishoverseasterritorypitcairnislandsbritishoverseasterritorybritishvirginislandsbritishoverzeesterritorysouthgeorgiasout" +
	"hsandwichislandsandsouthgeorgiaandthesouthsandwichislandsseychellen#7gbsniaandhrzgvna#7geoverseasterritorynorthernmarian" +
	"aislandssainthelenaislandstatenepalestiniannationalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijknoorwegen#7gequ" +
	"atoriaalguineequatorialmamlakahalurduniyahalhashimiyahagereertransitionalislamicstateafghanistanislamicrepublicofmaurita" +
	"niaislamicrepublicafghanistan#7gerepubliekrwandalusia#7ghashemitekingdomofjordanethelands#7greatsocialistpeopleslibyanar" +
	"abjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgemenebestbahamassachusettsjechoslowaaksesocialis" +
	"tischerepubliekvandeunievanbirmasocialistischerepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorial" +
	"guineabissaotomepeoplesrepublicofhungarypeoplesrepublickampucheardenmacdonaldeilanden#7hongaarserepubliekivoorkustchrist" +
	"opherandnevisfederationofsaintchristopherandnevisfederationsaintchristophernevisfederationofsaintkittsandnevisfederation" +
	"bosniaherzegovinarepublicadeguatemalarepublicsaintluciaislandsadrepublieknauruislands#7hunitedarabicemiratestbartholemy#" +
	"7ina#7independentstatesamoa#7irishfreestateofcambodia#7irl#7irq#7islamicovergangsstaatafghanistanislamicstatenuniaservia" +
	"montenegrostatenunia#7isrepubliekservie#7isvalbardogjanmayenandsvalbardandjanmayenislandsaintkittsnevitsjechischeenslowa" +
	"aksefederatieverepubliekbrazilieverenigdestatenvanvenezuelaunitedstatesoutlyingeilandjesthelenaenascension#7ita#7ivbrind" +
	"ianoceanterritoiredesnouvellecaledonieetdependanceskarepublikaeshqiperise#7jamhuriyamuunganowatanzaniaunitedrepublicofse" +
	"ychellesislands#7jorepubliektsjaadjara#7jpn#7kazakhistan#7ken#7kgzuidwestafrikarnten#7kirgizischerepublicoflithuaniansov" +
	"ietsocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelaopdroctaiwanroccupiedpalesteinsterr" +
	"itory#7korepubliekzambia#7ksaintvincentandgrenadinesaotomeyprincipeoplesrepubliccongozairegiaoautonomadamadeirafghanista" +
	"n#7kuw#7laopeodemocraticrepubliclaotiaansedemocratischevolksrepubliekethiopiemontengrotesocialistlibischarabvolksjamahir" +
	"iyyazerbeidjan#7latium#7lbalearicislands#7lbn#7lbritishoverzeesterritorygibraltarchipelcomorenstaatbahrein#7lca#7les#7li" +
	"e#7lturkyia#7lux#7mad#7marshalls#7mas#7maw#7mda#7mdvolksrepubliekangolariojamaika#7mex#7mgl#7mhl#7mkd#7mlibyanrepublicap" +
	"anamamlakatalbahrayn#7mlt#7mnebraska#7mongoolsepeoplesrepublicnorthkoreademocraticrepublicnorthkoreapeoplesrepublicofsou" +
	"thernyemenpeoplesrepublicofbangladeshpeoplesrepublichongkongchinaspecialadministrativeregionhongkongchinapeoplesrepublic" +
	"hongkongspecialadministrativeregionchinahongkongsarvanchinamacaosarchina#7mozbekistonrespublikasintbartholomeusoutlyingi" +
	"slands#7mri#7mtn#7mya#7nam#7nca#7nederoostenrijkoninkrijkburundi#7nepalestinianstatevaticaanstadsjikistan#7ngrondterrito" +
	"ryfrenchsouthernterritoryofguamissouri#7nigrootbritannia#7norfolkeiland#7nru#7nzl#7omaryland#7pakingdomromania#7pan#7par" +
	"epublikasrpskameroon#7perepubliknamibia#7philippijnserepublicadelecuadorrepublicbotswana#7ple#7plw#7pngrootbritannie#7po" +
	"l#7portugeeseastafrikalaallitnunaatrucialoman#7prkingdomtunesia#7purepchinataiwanchina#7qat#7roubanguicharizonafhankelij" +
	"kestaatwestsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicargentina#7rsaintvincentengrenadinesahrawire" +
	"publicofmalawirepublicarmeniarepublicofukrainerepublicofturkeyottomanempireturkeyrepublicestland#7rus#7rwashington#7sam#" +
	"7sen#7sey#7sgpapuanieuwguineasternsamoa#7skn#7sle#7slovaakserepublicadeangolativaldaoste#7smrepiblikdayiti#7solomanislan" +
	"dsfreeportmanislandsowjetunie#7somalischerepubliekzuidsoedan#7srbelarussischessrepublikabalgariya#7sri#7ssd#7stpapuanort" +
	"hguineastflanders#7sud#7sui#7surepublicachilelareunion#7svkingdomtunisia#7swesternsahara#7swzuidrhodesie#7syrischerepubl" +
	"icofmoldovarepublicofkosovarepublicsurinameriksamoaeilanden#7tan#7tga#7thashemitekingdomjordan#7tjkoninkrijkirakleinjoeg" +
	"oslavie#7tkm#7tls#7togrootbrittania#7tpe#7ttoerkmenistan#7tunitedstatesbrazilia#7turksecaicosislandstbartelemy#7tuvoorma" +
	"ligesovjetunievanzuidafrikarnataka#7uae#7uga#7ukriti#7uru#7usaintvincentgrenadinesaoediaarabia#7uzbelorussischessrepubli" +
	"kaslovenijamaicaislands#7van#7ven#7vie#7vin#7yem#7zam#7zimpricookisds#1ad#1ae#1afederalislamicrepubliccomorosislands#1ag" +
	"rootbrittanie#1ai#1aljumhuriyahaliraqiyahayti#1am#1an#1aoverseasterritorysaintmartinfrenchpartsjechoslowaakserepubliektu" +
	"rkmenistan#1aq#1arepublicfrancestmartinfransdeelstmaartenfransdeelstmartindutchpartstmartinfrenchpartrucialcoastatodella" +
	"cittadelvaticanoordmarianen#1as#1at#1au#1aw#1ax#1azerbajdzjan#1bakerislands#1bbritishcolumbia#1bd#1bezetpalesteinsgebied" +
	"emocraticrepublicofkoreanoordamerikaverenigdestatenvannoordamerikaansemaagdeneilandenamerikaanseondergeschikteafgelegene" +
	"ilandencocoskeelingislandscocosislandsterritory#1bformerbondsrepubliekduitslandhrapradesh#1bgelderland#1bharatiyaganaraj" +
	"ya#1biot#1bjelorussischessrepubliquegabonaise#1bl#1bm#1bn#1bosnieenhercegovina#1bq#1britishoverseasterritoryanguillabrit" +
	"ishoverzeesterritoryfalklandislandsbritishoverzeesterritorybritishindianoceanterritorybritishoverseasterritorysouthgeorg" +
	"iasouthsandwichislandsbritishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterritorysainthelenaascen" +
	"siontristandacunhaislandspitcairngroupofislandstbartholomeusofamericaymans#1bsniahrzgvna#1bt#1bukinafasoevereinedemocrat" +
	"ischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmarshalleilanden#1bzwitserland#1ca#1cc#1cd#1c" +
	"formerdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongoleopoldstadrepubliccongofreestatevaticanci" +
	"ty#1cgroningen#1chechnya#1ci#1ckoninkrijklaosdemvolksreplaoskingdomcambodjamhuriyakenyasaland#1cl#1cm#1cn#1corsica#1cret" +
	"e#1cssrepubliekkenia#1cu#1cverdemocratischevolksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksy" +
	"riearabrepegyptrepubliclebanon#1cw#1cx#1cy#1czechslovakfederalrepublicbraziliaunitedstatesterritoryguamterritory#1dd#1de" +
	"mocraticfederalrepublicnepalestinianauthorityadministeredterritoriesthonia#1djumhuriyattshadzjaria#1dkoninkrijksiamthail" +
	"and#1dm#1doverzeesdepartementsaintpierremiquelonafhankelijkestaatvansamoawesternsamoa#1dy#1dzikolamalawisconsintvincente" +
	"ndegrenadinesouthernrhodesia#1ec#1ee#1egermany#1eh#1el#1erepublicgreecentraalafrrepubliekkaapverdie#1es#1et#1filipijnser" +
	"epublicaguatemalagasischerepubliekargentinie#1fjharkhand#1fkertmiseiland#1fmrzanzibarandpembaisdemocratischerepublieksud" +
	"anpresecessionsudan#1formerunionsovietsocialistrepublicsierraleoneimongolzizhiqunitedsatesamericatalunya#1fryserbiaandmo" +
	"ntenegrondterritorysainthelenaascensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelvaarttristanda" +
	"cunhasainthelenaanddependenciesocialistethiopia#1fx#1ga#1gbritishhonduras#1gd#1gemenebestaustralie#1gformercentralafrica" +
	"nrepublicofturkmenistanrepublicaelsalvadoranjevrystaatdercomorenstatepalestinewhampshirepublikiyakongodemokratikingdomof" +
	"bhutan#1gg#1gh#1gilbertelliceislandspanishstateofkuwaitstatecomoros#1gl#1gm#1gn#1gpitcairneilanden#1gq#1grondterritoryam" +
	"ericanvirginislandsusabuitengebiedkleineeilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestatenkleineafgel" +
	"egeneilandenvandeverenigdestatenkleinepacifischeeilandenvandeverenigdestatenkleineverafgelegeneilandenvandeverenigdestat" +
	"envanamerikaveruitdekustgelegenkleinereeilandenverenigdestatenvanamerikaansekleinereafgelegeneilandenorthbrabantiguaenba" +
	"rudawlatqatarepubliekportugalicia#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublicitaliaanserepubliekwitruslandfe" +
	"deraledemocratischerepublieknepaldemocraticfederalrepublicofnepalkingdomofromania#1ht#1hu#1hvoormaligjoegoslavie#1id#1ie" +
	"#1il#1im#1in#1ioverzeesecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#1iq#1irepublickosovaticanstatebahrai" +
	"n#1islamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jportori" +
	"coislands#1kerstmisislands#1kg#1kh#1kingdomofgreecekingdomofbelgiumkingdomdenemarken#1km#1kn#1kportugueseguineasterncape" +
	"verdie#1krim#1kwazulunataljumhuriyahallubnaniyahenegouwen#1kyrgyzrepublicaangola#1kzwitzerland#1la#1lbetsjoeanaland#1lc#" +
	"1libyakingdomofmoroccokingdombulgarije#1lkingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfrenchsouthernzui" +
	"dpoolterritory#1lrepublickosovolksdemocratischerepubliekjemenitischearabrepublicsyrianarabrepbulichtenstein#1ls#1lt#1lu#" +
	"1lvolksrepubliekbenindahomey#1ly#1maurituscany#1mc#1md#1mecklenburgwesternpomerania#1mformerunitedrepubliccameroonunited" +
	"republicofkyrgyzstanrepublicazerbaijanrepublicaargentina#1mg#1mh#1mkingdombhutan#1ml#1mm#1mn#1moldoviansovietsocialistre" +
	"publicaorientaldeluruguayorientalrepublicofuruguay#1mportoricoeilandman#1mq#1mrepubliclatvianrepublicmoldaviansovietsoci" +
	"alistrepublicafederativadobrasillinoislamicrepublicgambiatheargentinerepublicofsurinamerepublicofliberiarepublicoffrance" +
	"anddomtomfrancerepublicportugallerdoorluchtigsterepublieksanmarinomostserenerepublicofsanmarinoordelijkemarianeeilanden#" +
	"1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekcongodrccongoverzeesterritorybonairesainteustatiussabadutchsaintma" +
	"arten#1mw#1mx#1my#1mzuidkorea#1na#1nc#1ne#1nformerdemocratischkampucheardeilandendemcdonaldeilandenorthyemen#1ng#1nh#1ni" +
	"#1nl#1noordrhodesie#1nportugeesguineastkaapverdischeislandstaatvietnamolise#1nrepublicmalawitrussischesocialistsovjetrep" +
	"ubliekvandeseychellenrepubliekzuidafrikauniedercomorenuniecomoren#1nunavuttarakhand#1nzhongguoverseasdepartmentfrenchsou" +
	"thernterritoryoftheafarsandissasterritory#1om#1paysdoutremerdelapolynesiefrancaisequadorepublikenfinlandempeoplesrepkore" +
	"adprkorea#1pe#1pformersaintchristophernevislamitischerepubliekmauritanieislamitrepmauritanie#1pg#1phillippinerepublicofs" +
	"ingaporerepublicacolombia#1pkingdomegyptexas#1plurinationalstatebolivia#1pm#1pn#1principautedemonacommonwealthofbahamasg" +
	"emenebestvandebahamasislands#1ps#1pt#1pw#1py#1qazaqstanrespublikasyrianrepublicecuadorepublikosterreichristmaseilandmaur" +
	"itiuspuertoricookiislands#1republiquecotedivoirevolutionairevolksrepubliekguineebissautralia#1rh#1roemeenserepublicuzbek" +
	"istan#1rs#1ru#1rw#1saotomeprincipeislandsaoediearabie#1sbelgischcongoverzeesterritoryoutlyingeilandjesunitedstatesameric" +
	"anminoroutlyingislandsuskleineafgelegeneilandenvandeuskalherria#1scotland#1sd#1se#1sgeoandtheislamicrepofafghanistan#1sh" +
	"#1singapoureptanzania#1sj#1skingdomgreecentralverdemocratischfederatiefjoegoslavie#1sl#1sm#1sn#1soevereinedemocraticrepu" +
	"blicfijiislandsouthdakota#1srepublicnaoeroemeensesocialistischerepubliekroemenieuwehebriden#1ss#1stvincentandthegrenadin" +
	"estkittsandnevitsjechischeenslowaaksefederalerepubliekduitslandemocratischerepubliekvietnamformerrepublicofsouthvietnamr" +
	"epublicofequatorialguinearepublicazerbeidzjanmayensvalbardenjanmayenenspitsbergenenjanmayeneilanden#1sultanatemaldivenre" +
	"publicofczechiaczechrepublicczechiarepublicadelperurepublicsenegalmamlakahalarabiyahassuudiyahautevolta#1svalbardislands" +
	"#1sx#1syemen#1sz#1tci#1td#1tfyromenia#1tg#1th#1tjechischerepubliekcaboverdemocraticsocialistrepublicsrilankaceylon#1tkin" +
	"gdomitaliaanserepublicanicaraguatamalagassia#1tl#1tm#1tn#1toerkmenia#1tportugeesguineeconakry#1trentinosouthtirolombardi" +
	"a#1tt#1tvolksrepubliekkongokinshasademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikga" +
	"natantranepalfederaldemocraticrepublicethiopiaincludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomnorway#1um#1" +
	"us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaatkoeweitsjad#1vg#1v" +
	"ictoria#1vn#1vu#1wformertanganyikaandzanzibarsultanateofzanzibarepubliqueduburundirepublicslowakije#1wsahara#1xkingdomof" +
	"iraqkingdomcambodiastateofbahrain#1yd#1ye#1yt#1yukoninkrijkgriekenlandepartementdelamartiniquefrenchafarsissas#1za#1zm#1" +
	"zrepublicofchad#1zwitserseconfederatianigeria#490#492#496#8aa#8ac#8ae#8aformercentralafricanempireofethiopia#8ag#8aj#8al" +
	"#8am#8an#8aoverzeesecollectiviteitsaintbarthelemyislandsaintbartlemy#8aq#8arepublicofcubaislands#8as#8au#8avtonomnarespu" +
	"blikakrymetropolischfrankrijksintmaartendutchpartsintmaartensaintmartinfransdeelsaintmartin#8ay#8balochistan#8bbelgischk" +
	"ongovolksrepubliekmongolie#8bc#8bd#8bezetpalestijnsgebiedemocraticrepublicsomaliafederalrepublicnigeriafederatia#8bforme" +
	"rlibyanarabjamahiriyahati#8bg#8bhoetan#8bkingdomoflaospdry#8bl#8bm#8bn#8bosnaihercegovina#8bportuguesetimorrocotedivoreg" +
	"iaoautonomadosacoresouthwestafricabinda#8britishoverseasterritoryguernseychannelislandsguernseybaliwickofguernsey#8bt#8b" +
	"uthan#8bvolksrepubliekpolen#8bx#8byelorussischesovietsocialistrepublicunieburmasocialistrepublicadecostaricarepublicoost" +
	"enrijkoninkrijkthailandkingdomofswazilandkingdomofsaudiarabiakingdomsaoediarabia#8ca#8cbeluuerabelaunitedstatesmexicommo" +
	"nwealthbahamaskateenoman#8cd#8ce#8cformerrepublicsouthvietnamfmrrepofvietnamichigan#8cg#8ch#8ci#8cj#8ckingdomofsiamkingd" +
	"omeswatinihonkokuntiedstates#8cm#8cn#8corse#8cq#8cs#8ct#8cu#8cvoormaligjugoslavievoormaligtsjechoslowakije#8cw#8cy#8da#8" +
	"dj#8doverzeesterritoryamericanvirginislandsamericantabria#8drepublicofiraqrepublicofsudan#8ec#8eg#8ei#8ekingdomspanje#8e" +
	"n#8erepublicofmalibischearabischerepubliekderseychelleneilanden#8es#8et#8ez#8fg#8fidjieilanden#8fj#8fkingdomsweden#8fmrt" +
	"anganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprincipeeilanden#8fpapaunewguinea#8frafrenchnewcaledoniafr" +
	"afrenchsouthernantarcticterritoryfrafrenchsouthernandantarcticterritoriesfransezuidelijkeenantarctischegebiedenorthrhode" +
	"sia#8fsaintpierremiquelon#8ga#8gbritishguiana#8gg#8gh#8gilbertkiribatigilbertandelliceislandsaoedischarabia#8gj#8gkingdo" +
	"mzweden#8gl#8gm#8gpapuanewguniea#8gq#8grondterritorysaintmartinfrenchpartsjechischerepubliekoostenrijkoninkrijkroemenie#" +
	"8gt#8gvolksrepnoordkoreavolksrepubliekzuidjemen#8gy#8hayastanihanrapetutyunitarystateoftherepublicofindonesiaunitarystat" +
	"erepublicindonesiaunitarystateunionofserbiaandmontenegrostateunionserbiamontenegrostateunionindia#8hkerstislands#8hm#8ho" +
	"ndurussianfederalevolksrepubliekjoegoslavie#8hrepublicofperuandaurundi#8hu#8ic#8id#8im#8in#8ioverzeesterritorysaintmarti" +
	"nfrenchpartsjechoslowaakserepublicnorthvietnamibezettepalestijnsegebiedenbezetpalestijnsegebieden#8irepublicoftogolesere" +
	"publiekhondurasabah#8islamicrepubliciranislrepofiran#8it#8ivorstendomandorra#8iz#8java#8je#8jm#8johnstonislands#8kerstmi" +
	"seiland#8kg#8kn#8krepublicpanamaleisefederatiemalaya#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyastatekoeweitukey#8lowersaxony" +
	"anhaltjaad#8ls#8lt#8lu#8ly#8mayanmarchalleilanden#8mbritishguyana#8mc#8md#8mformertanganyikaenzanzibarbadosislands#8mg#8" +
	"mh#8middenafricanrepublicofuzbekistanrepublicofslovakiarepublicoficelandrepublickirgizia#8mj#8mkingdomitalydveldidisland" +
	"s#8ml#8mn#8mostserenerepublicsanmarinoordelijkterritory#8mpalestinstateofvietnamizoram#8mrepublicrwanda#8mt#8mutawakkili" +
	"tekingdomyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvorstendomliechtensteinclerite" +
	"thiopia#8mx#8my#8mz#8nc#8ne#8nfederalerepubliekbraziliechtenstien#8ng#8nh#8ni#8nl#8northcarolina#8npalmyraatollituania#8" +
	"nrepublicserbia#8ns#8nu#8nz#8paysdoutremerlapolynesiafrancaise#8pc#8pe#8pkingdomnepalestinianoccupiedterritoriestkittsne" +
	"visfederatiamaleisiafederatia#8plurstatebolivia#8pm#8poolsevolksrepubliekkampucheardenmcdonaldeilanden#8ppapuanguinea#8p" +
	"s#8puleangatongazastrookenwestelijkejordaanoeverengazastrookwesternjordaanoevergazastrooklahomalgasyrepublicofgreecerepu" +
	"blicsloveniarepublicofirelandemocratickampuchia#8qa#8republikangpilipinassam#8rm#8royaumedebelgique#8rpapuaniugini#8rq#8" +
	"rs#8rw#8saintchristoffelnevislamitischestaatafghanistan#8sbritshonduras#8sc#8se#8sfederalerepubliekkameroen#8sg#8sh#8sic" +
	"ilia#8sl#8sm#8sn#8socialistpeoplesrepublicalbaniarepublicofturkiyecumhuriyetiopia#8spanishguinea#8stkittsennevisfederati" +
	"evansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjikatarepubliccrimea#8sultanatemaldives#8sw" +
	"issconfederationsuisse#8sx#8sy#8sz#8tbougainville#8td#8th#8ti#8tkingdomspain#8tl#8tn#8toscanarias#8tphilippijnen#8tsjech" +
	"oslowaaksesocialistrepublicadeguineaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmaldivischeeila" +
	"nden#8tt#8turkyye#8tvorstendommonacomoroeilanden#8tw#8tx#8tz#8ug#8ukingdomtongazaandwestbankandgazastripandwestbankgazas" +
	"tripwestbankonigreichbelgien#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepu" +
	"bliekvantanganyikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrepublicbulgarije#8vi#8vm#8vq#8vt#8wa#8wformerd" +
	"emocratickampucheardendemcdonaldeilanden#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerfederatievanmalakkafederatia#9ag#9ai#9a" +
	"l#9am#9aoverseasdepartmentsaintpierremiquelonafhankelijkestatesamoa#9aq#9arepublicservia#9as#9at#9au#9aw#9ax#9azerbeidja" +
	"an#9basoetoland#9bbouveteiland#9bd#9belarusrepublicoftrinidadandtobagorepublicadelparaguayrepublicofestoniansovietsocial" +
	"istrepublicequatorialguineaconakry#9bformernederlandseantillenoudnederlandseantillen#9bg#9bh#9bi#9bjelorussiafederation#" +
	"9bl#9bm#9bn#9bosniahercegovina#9bq#9britishoverzeesterritoryanguillaislands#9bs#9bt#9bverkoninkrijkdernederlandenkoninkr" +
	"ijksaoediarabielorussiasovietunion#9bw#9byelorussischessrepubliquelibanaise#9bz#9ca#9cc#9cd#9cformernederlandseantillesf" +
	"ormertheformeryugoslavrepublicofmacedoniaformerjoegoslavischerepublicmacedoniaformeryugoslavrepublicofthemarshallislands" +
	"republiciranempireiran#9cg#9ch#9ci#9ckirghizistan#9cl#9cm#9cn#9coverseasterritorycocoskeelingislandsaustralian#9crepubli" +
	"ctsjaad#9cu#9cvlaamsbrabantiguaenbarbudawlatalkuwaytsjetsjenia#9cw#9cx#9cy#9czechoslovakrepublicturkmenistan#9democratis" +
	"cherepubliekvancongodemrepzairekinshasacongodemrepzairerepublicofkenyarepublicofchiledelareunion#9dj#9dkokosislands#9dm#" +
	"9doverseasterritorysaintpierremiquelonortherncapeverdia#9dz#9ec#9ee#9eg#9eh#9el#9erepublicturkeyturkiye#9es#9et#9fidjiis" +
	"lands#9fj#9fkingdomirakoninkrijkzweden#9fmryugoslavia#9formercentraalafrikaanserepubliekderfilipijnenrepublicacostarical" +
	"ifornia#9frsouthantarcticlandsultanaatoman#9ga#9gd#9gemenebestdominicaislands#9gformernetherlandsantillesformerbyeloruss" +
	"iansovietsocialistrepublicoftheunionofburmasocialistrepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvietna" +
	"mnorthernmarianeislandsovjetoekrainewbrunswickoninkrijkitalie#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gphillippines#9gq#9gs" +
	"#9gt#9gu#9gw#9gy#9hkingdomiraq#9hm#9hn#9hrepublicuganda#9ht#9hu#9id#9ie#9il#9im#9in#9ioverzeesterritorysaintpierremiquel" +
	"onorthholland#9iq#9irepubliczambia#9islamicrepofiran#9it#9je#9jm#9johnstonatollithunia#9jphilipijnen#9kertmisislands#9kg" +
	"#9kh#9kingdomofnorwaykingdomofburundi#9km#9kn#9kphillipines#9krepubliekchilibischarabischerepubliekazerbeidzjanmayenspit" +
	"sbergenjanmayenislandsultanatezanzibarepubblicaitaliana#9kw#9kyrghyzstan#9kz#9la#9lbrvirginisds#9lc#9libyanajaria#9lking" +
	"domlaostavalley#9lrepubliekgaboneserepublicnicaragua#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverzeesterritoryheardislandsm" +
	"cdonaldislandsaustraliancapitalterritory#9ly#9maroccotedlvoirepubliqueguineaequatoriale#9mc#9md#9metropolitaansfrankrijk" +
	"saintmaarten#9mformerserbiaandmontenegroformerwitrussischesovietsocialistrepublictsjechoslowakije#9mg#9mh#9mkingdomsiam#" +
	"9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mprathetthainautonomousterritorygreenlandautonomousterritoryofgreenlandd" +
	"anish#9mq#9mrepubliekghana#9ms#9mt#9mu#9mvoormaligeddrdominicanrepublicdrukgyalkhapalestinianadminareastvlaanderen#9mw#9" +
	"mx#9my#9mz#9na#9nc#9ne#9nfederalerepublieknigeriafederalrepublickameroen#9ng#9ni#9nl#9northmarianen#9nphilipines#9nrepub" +
	"liekhaiti#9nu#9nz#9om#9palestijnseterritorialcollectivitysaintpierremiquelonandsaintpierreandmiquelon#9pe#9pfederalerepu" +
	"blieksomalietuvaluislands#9pg#9philippineislandsikkim#9pkingmanreeformercentralafrikaanskeizerrijkethiopie#9plombardije#" +
	"9pm#9pn#9principalitymonacommonwealthdominicagemenebestvanaustraliegemenebestvanpuertoricooperatieverepubliekguyana#9ps#" +
	"9pt#9pw#9py#9qa#9republiquededjiboutirepubliclithuanianrepublicelsalvadorepubliquefrancaise#9royaumebelgique#9rs#9ru#9rw" +
	"#9saintpierremiguelon#9sbritsguiana#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skirghizstan#9sl#9sm#9sn#9sovereigndemocraticrepubl" +
	"icfijisovereigndemocraticrepublicoffijithefijiislandsowjetunia#9srepubliekindiaunion#9ss#9stvincentendegrenadinen#9sviet" +
	"nam#9sx#9sy#9sz#9tc#9td#9tfederalestatenmicronesiagefedereerdestatesmicronesiafederalestatenvanmicronesiafederatedstates" +
	"ofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafederalsaintmicronesiafederatiamalayasia#9tg#9th#9tjechis" +
	"cherepublicofhondurastatelibia#9tkirgizistan#9tl#9tm#9tn#9toscanewjersey#9trentinosouthtyrolouisiana#9tt#9tvjrmacedonia#" +
	"9tw#9tz#9ua#9ug#9ukirgyzstan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg#9vi#9vn#9vu#9wformerfederatio" +
	"nofmalayafederation#9ws#9xkyrghyztan#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefedereerdestatenvanmicronesief" +
	"ederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatieohioverseascollectivityfrenchpolynesiatahitifre" +
	"nchpolynesiabrd"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 3, 5, 6, 8, 10, 11, 13, 15, 15, 16, 16, 17, 18, 19, 19,
	23, 26, 28, 32, 35, 37, 38, 39, 40, 44, 45, 46, 47, 47, 49, 50,
	53, 55, 56, 57, 61, 62, 62, 64, 65, 66, 67, 68, 69, 72, 72, 73,
	77, 78, 78, 81, 85, 86, 87, 88, 92, 94, 95, 100, 104, 107, 109, 110,
	112, 114, 117, 121, 124, 128, 130, 131, 134, 136, 137, 139, 139, 142, 145, 146,
	152, 154, 157, 159, 164, 167, 167, 169, 169, 170, 172, 175, 178, 179, 182, 184,
	186, 190, 191, 195, 197, 197, 198, 202, 204, 205, 206, 209, 210, 210, 211, 215,
	219, 220, 221, 224, 228, 229, 231, 232, 236, 238, 241, 244, 249, 250, 253, 254,
	256, 259, 262, 266, 269, 271, 272, 272, 273, 274, 277, 280, 282, 283, 285, 288,
	291, 292, 294, 296, 299, 299, 301, 302, 304, 306, 306, 308, 311, 312, 314, 318,
	320, 325, 329, 332, 335, 337, 341, 342, 345, 347, 348, 348, 349, 351, 353, 356,
	361, 363, 365, 369, 373, 375, 375, 375, 378, 378, 381, 384, 386, 388, 388, 389,
	391, 394, 396, 399, 402, 405, 409, 410, 411, 413, 414, 417, 419, 420, 422, 425,
	425, 427, 431, 433, 435, 437, 439, 440, 441, 442, 443, 443, 446, 447, 449, 451,
	453, 455, 458, 463, 466, 467, 468, 469, 471, 472, 475, 477, 479, 480, 484, 484,
	486, 488, 490, 493, 495, 496, 496, 496, 497, 499, 499, 500, 500, 502, 505, 505,
	508, 511, 513, 519, 525, 525, 528, 529, 532, 533, 535, 536, 536, 536, 537, 539,
	542, 548, 549, 556, 558, 562, 563, 564, 568, 569, 570, 570, 572, 573, 575, 576,
	577, 579, 582, 582, 587, 588, 588, 591, 593, 593, 594, 600, 600, 601, 603, 604,
	605, 608, 610, 613, 616, 617, 622, 625, 627, 629, 632, 632, 632, 634, 638, 639,
	642, 645, 646, 648, 652, 654, 655, 655, 657, 661, 664, 666, 666, 666, 668, 670,
	672, 673, 677, 680, 683, 684, 687, 690, 691, 691, 692, 694, 695, 696, 697, 698,
	699, 701, 702, 706, 708, 708, 709, 712, 713, 717, 717, 719, 722, 725, 727, 727,
	728, 729, 732, 738, 740, 742, 743, 743, 744, 746, 747, 748, 748, 750, 752, 754,
	756, 761, 766, 766, 771, 773, 774, 776, 779, 784, 785, 785, 785, 786, 787, 789,
	793, 796, 803, 803, 804, 805, 806, 808, 809, 811, 812, 812, 813, 816, 816, 817,
	817, 818, 818, 818, 818, 819, 820, 822, 822, 822, 825, 826, 826, 826, 826, 827,
	828, 829, 832, 837, 839, 841, 841, 841, 843, 844, 848, 850, 852, 854, 855, 856,
	859, 863, 867, 868, 869, 871, 873, 873, 874, 875, 875, 878, 880, 883, 884, 886,
	888, 889, 890, 890, 892, 894, 896, 896, 899, 900, 900, 900, 900, 904, 904, 905,
	907, 907, 909, 910, 911, 912, 915, 917, 919, 922, 924, 928, 929, 933, 935, 938,
	938, 941, 944, 947, 948, 950, 952, 953, 954, 957, 960, 960, 962, 963, 964, 965,
	968, 969, 970, 971, 974, 976, 976, 977, 978, 981, 985, 989, 991, 992, 994, 997,
	1000, 1003, 1005, 1007, 1010, 1010, 1011, 1012, 1016, 1020, 1020, 1021, 1022, 1023, 1025, 1028,
	1032, 1032, 1034, 1036, 1038, 1041, 1044, 1045, 1047, 1049, 1052, 1057, 1059, 1062, 1063, 1065,
	1066, 1067, 1069, 1072, 1074, 1077, 1077, 1080, 1083, 1084, 1086, 1087, 1090, 1090, 1091, 1092,
	1093, 1095, 1098, 1100, 1100, 1104, 1105, 1106, 1107, 1111, 1114, 1117, 1118, 1122, 1123, 1124,
	1125, 1125, 1126, 1127, 1128, 1131, 1131, 1131, 1131, 1133, 1134, 1135, 1137, 1140, 1144, 1144,
	1148, 1150, 1152, 1155, 1156, 1156, 1156, 1160, 1160, 1162, 1162, 1166, 1167, 1169, 1171, 1173,
	1175, 1176, 1178, 1180, 1181, 1181, 1182, 1186, 1190, 1194, 1195, 1195, 1198, 1198, 1200, 1200,
	1201, 1202, 1205, 1205, 1207, 1207, 1207, 1208, 1209, 1211, 1211, 1211, 1213, 1215, 1216, 1218,
	1221, 1222, 1224, 1224, 1227, 1230, 1231, 1232, 1233, 1236, 1238, 1239, 1241, 1241, 1243, 1243,
	1245, 1246, 1249, 1251, 1252, 1252, 1253, 1253, 1256, 1262, 1263, 1265, 1267, 1269, 1275, 1276,
	1277, 1280, 1280, 1283, 1284, 1285, 1286, 1288, 1290, 1292, 1293, 1294, 1299, 1301, 1303, 1306,
	1307, 1311, 1312, 1313, 1315, 1315, 1317, 1318, 1319, 1322, 1322, 1325, 1325, 1329, 1332, 1335,
	1336, 1336, 1337, 1338, 1342, 1342, 1344, 1345, 1349, 1352, 1353, 1355, 1355, 1358, 1360, 1361,
	1361, 1363, 1365, 1366, 1370, 1371, 1372, 1372, 1374, 1375, 1378, 1380, 1382, 1385, 1387, 1388,
	1388, 1389, 1389, 1389, 1390, 1391, 1394, 1395, 1395, 1396, 1397, 1398, 1398, 1400, 1400, 1401,
	1403, 1405, 1409, 1410, 1413, 1413, 1413, 1417, 1419, 1421, 1422, 1425, 1426, 1427, 1428, 1432,
	1434, 1435, 1436, 1436, 1436, 1436, 1436, 1438, 1441, 1442, 1442, 1443, 1445, 1447, 1447, 1451,
	1451, 1451, 1451, 1454, 1455, 1455, 1456, 1462, 1464, 1465, 1468, 1468, 1473, 1474, 1474, 1475,
	1475, 1475, 1479, 1481, 1482, 1484, 1484, 1486, 1488, 1490, 1491, 1493, 1495, 1497, 1497, 1499,
	1499, 1502, 1503, 1504, 1504, 1505, 1507, 1509, 1510, 1511, 1513, 1513, 1516, 1517, 1517, 1519,
	1520, 1522, 1522, 1523, 1523, 1525, 1529, 1529, 1532, 1535, 1537, 1538, 1538, 1541, 1544, 1545,
	1546, 1547, 1549, 1553, 1556, 1557, 1561, 1564, 1567, 1569, 1572, 1573, 1575, 1576, 1579, 1582,
	1584, 1587, 1587, 1590, 1593, 1594, 1596, 1596, 1598, 1599, 1603, 1606, 1612, 1612, 1615, 1618,
	1620, 1622, 1622, 1623, 1624, 1631, 1631, 1633, 1633, 1634, 1637, 1639, 1644, 1645, 1647, 1648,
	1649, 1649, 1649, 1650, 1650, 1651, 1651, 1651, 1651, 1654, 1656, 1657, 1663, 1664, 1664, 1666,
	1666, 1667, 1668, 1672, 1673, 1674, 1674, 1676, 1678, 1680, 1682, 1686, 1688, 1691, 1691, 1693,
	1693, 1694, 1694, 1699, 1700, 1700, 1702, 1703, 1705, 1705, 1709, 1711, 1711, 1712, 1712, 1713,
	1716, 1716, 1718, 1720, 1722, 1724, 1726, 1727, 1729, 1734, 1737, 1737, 1740, 1741, 1743, 1744,
	1746, 1747, 1749, 1750, 1751, 1754, 1755, 1755, 1758, 1758, 1762, 1764, 1765, 1766, 1768, 1770,
	1772, 1772, 1773, 1774, 1774, 1775, 1777, 1777, 1779, 1779, 1782, 1784, 1789, 1791, 1791, 1792,
	1794, 1795, 1795, 1795, 1798, 1800, 1802, 1805, 1808, 1809, 1813, 1814, 1816, 1820, 1822, 1824,
	1826, 1827, 1830, 1837, 1841, 1842, 1842, 1844, 1846, 1848, 1850, 1852, 1853, 1854, 1858, 1859,
	1861, 1863, 1865, 1865, 1866, 1867, 1867, 1870, 1870, 1871, 1872, 1876, 1881, 1881, 1883, 1883,
	1884, 1884, 1885, 1886, 1888, 1890, 1892, 1893, 1893, 1893, 1897, 1897, 1897, 1899, 1899, 1901,
	1902, 1902, 1903, 1904, 1904, 1908, 1910, 1912, 1914, 1917, 1918, 1920, 1920, 1920, 1921, 1922,
	1922, 1923, 1924, 1926, 1927, 1930, 1932, 1935, 1936, 1936, 1940, 1943, 1945, 1947, 1947, 1949,
	1950, 1951, 1951, 1952, 1952, 1952, 1955, 1957, 1957, 1960, 1963, 1966, 1967, 1969, 1969, 1972,
	1974, 1975, 1976, 1977, 1979, 1980, 1984, 1984, 1984, 1986, 1988, 1994, 1996, 1997, 1998, 1999,
	1999, 2000, 2002, 2006, 2010, 2011, 2013, 2015, 2017, 2019, 2020, 2024, 2027, 2027, 2030, 2030,
	2032, 2035, 2036, 2037, 2041, 2042, 2047, 2048, 2049, 2049, 2051, 2053, 2055, 2056, 2058, 2058,
	2058, 2060, 2061, 2062, 2064, 2068, 2069, 2070, 2072, 2072, 2073, 2075, 2077, 2078, 2079, 2079,
	2080, 2081, 2082, 2084, 2086, 2090, 2091, 2094, 2096, 2098, 2098, 2100, 2102, 2103, 2107, 2108,
	2111, 2111, 2116, 2116, 2120, 2122, 2125, 2126, 2127, 2129, 2132, 2133, 2135, 2136, 2136, 2137,
	2138, 2140, 2142, 2146, 2147, 2149, 2152, 2152, 2153, 2154, 2155, 2159, 2159, 2160, 2161, 2162,
	2164, 2164, 2165, 2166, 2172, 2174, 2176, 2176, 2178, 2180, 2181, 2183, 2184, 2186, 2188, 2190,
	2190, 2193, 2195, 2195, 2197, 2197, 2199, 2201, 2201, 2202, 2206, 2208, 2208, 2210, 2213, 2214,
	2216, 2218, 2218, 2219, 2220, 2222, 2224, 2226, 2226, 2227, 2227, 2227, 2229, 2231, 2233, 2235,
	2236, 2237, 2242, 2243, 2246, 2247, 2247, 2251, 2253, 2253, 2255, 2256, 2258, 2258, 2259, 2262,
	2262, 2266, 2267, 2271, 2273, 2274, 2276, 2279, 2281, 2283, 2285, 2285, 2286, 2290, 2293, 2294,
	2295, 2296, 2298, 2300, 2301, 2304, 2305, 2306, 2307, 2308, 2311, 2314, 2315, 2317, 2318, 2319,
	2322, 2323, 2327, 2329, 2331, 2332, 2332, 2335, 2337, 2339, 2343, 2346, 2347, 2350, 2355, 2358,
	2359, 2361, 2362, 2367, 2368, 2369, 2370, 2373, 2374, 2376, 2377, 2377, 2377, 2379, 2380, 2384,
	2385, 2386, 2386, 2389, 2393, 2395, 2399, 2401, 2402, 2406, 2409, 2412, 2415, 2417, 2419, 2422,
	2424, 2425, 2427, 2427, 2428, 2431, 2433, 2435, 2437, 2437, 2440, 2441, 2444, 2445, 2446, 2447,
	2448, 2449, 2451, 2451, 2455, 2455, 2456, 2458, 2458, 2459, 2463, 2465, 2466, 2470, 2472, 2474,
	2474, 2474, 2476, 2480, 2482, 2484, 2485, 2487, 2488, 2488, 2489, 2489, 2489, 2490, 2492, 2497,
	2497, 2499, 2501, 2503, 2503, 2504, 2505, 2507, 2507, 2511, 2515, 2516, 2516, 2518, 2520, 2521,
	2522, 2523, 2524, 2527, 2528, 2528, 2528, 2530, 2533, 2534, 2537, 2538, 2539, 2539, 2540, 2541,
	2544, 2546, 2546, 2546, 2548, 2549, 2550, 2550, 2551, 2551, 2556, 2556, 2556, 2557, 2557, 2560,
	2560, 2561, 2562, 2563, 2564, 2565, 2568, 2570, 2570, 2572, 2575, 2575, 2577, 2580, 2582, 2585,
	2587, 2588, 2593, 2595, 2596, 2596, 2597, 2599, 2599, 2602, 2607, 2610, 2611, 2611, 2612, 2614,
	2618, 2619, 2620, 2622, 2622, 2624, 2626, 2627, 2629, 2630, 2632, 2633, 2633, 2636, 2637, 2640,
	2642, 2644, 2645, 2648, 2651, 2653, 2655, 2658, 2659, 2659, 2660, 2662, 2663, 2664, 2664, 2666,
	2668, 2670, 2671, 2672, 2675, 2680, 2682, 2685, 2686, 2688, 2688, 2690, 2694, 2695, 2695, 2695,
	2695, 2696, 2698, 2699, 2703, 2706, 2707, 2708, 2709, 2712, 2713, 2713, 2715, 2718, 2723, 2725,
	2726, 2726, 2728, 2728, 2729, 2729, 2729, 2735, 2737, 2740, 2740, 2743, 2743, 2745, 2748, 2749,
	2751, 2752, 2753, 2754, 2757, 2758, 2759, 2760, 2765, 2766, 2769, 2772, 2775, 2775, 2777, 2778,
	2780, 2780, 2781, 2783, 2786, 2787, 2789, 2790, 2793, 2795, 2798, 2800, 2802, 2803, 2804, 2804,
	2805, 2805, 2808, 2810, 2816, 2819, 2820, 2820, 2823, 2823, 2824, 2825, 2829, 2831, 2834, 2836,
	2838, 2838, 2839, 2841, 2842, 2842, 2848, 2850, 2853, 2853, 2853, 2855, 2857, 2860, 2862, 2862,
	2864, 2867, 2869, 2870, 2874, 2874, 2876, 2877, 2882, 2884, 2887, 2888, 2890, 2894, 2896, 2898,
	2900, 2902, 2904, 2907, 2908, 2908, 2908, 2909, 2912, 2917, 2917, 2917, 2919, 2919, 2922, 2925,
	2926, 2927, 2927, 2928, 2928, 2932, 2932, 2932, 2936, 2936, 2939, 2941, 2945, 2951, 2953, 2954,
	2956, 2959, 2961, 2965, 2967, 2968, 2971, 2972, 2975, 2977, 2978, 2979, 2982, 2984, 2985, 2986,
	2986, 2989, 2989, 2990, 2993, 2996, 2997, 3000, 3002, 3004, 3007, 3009, 3012, 3014, 3017, 3017,
	3017, 3018, 3018, 3019, 3021, 3023, 3023, 3023, 3025, 3027, 3030, 3033, 3033, 3035, 3038, 3041,
	3044, 3045, 3046, 3046, 3049, 3050, 3052, 3054, 3056, 3058, 3059, 3061, 3063, 3065, 3067, 3069,
	3073, 3073, 3075, 3075, 3078, 3078, 3080, 3081, 3084, 3086, 3086, 3088, 3088, 3091, 3094, 3098,
	3103, 3105, 3108, 3109, 3111, 3111, 3112, 3113, 3114, 3116, 3118, 3120, 3121, 3124, 3127, 3128,
	3132, 3133, 3135, 3136, 3140, 3147, 3147, 3150, 3150, 3150, 3152, 3154, 3156, 3160, 3162, 3164,
	3167, 3168, 3170, 3174, 3175, 3180, 3181, 3181, 3181, 3182, 3182, 3183, 3183, 3185, 3189, 3195,
	3195, 3197, 3197, 3199, 3200, 3202, 3202, 3204, 3205, 3207, 3208, 3211, 3212, 3213, 3216, 3217,
	3217, 3217, 3220, 3222, 3223, 3226, 3226, 3227, 3229, 3231, 3232, 3233, 3235, 3238, 3240, 3243,
	3245, 3247, 3247, 3250, 3253, 3253, 3256, 3257, 3258, 3260, 3262, 3265, 3266, 3268, 3269, 3271,
	3272, 3273, 3273, 3275, 3275, 3275, 3276, 3278, 3279, 3279, 3281, 3286, 3288, 3291, 3293, 3295,
	3297, 3297, 3300, 3303, 3306, 3308, 3309, 3311, 3312, 3315, 3318, 3321, 3321, 3323, 3325, 3328,
	3330, 3333, 3339, 3340, 3341, 3343, 3345, 3345, 3347, 3348, 3350, 3352, 3356, 3357, 3358, 3362,
	3365, 3368, 3370, 3371, 3371, 3372, 3374, 3375, 3377, 3378, 3379, 3381, 3382, 3384, 3386, 3387,
	3389, 3389, 3390, 3391, 3392, 3393, 3393, 3395, 3396, 3397, 3398, 3398, 3400, 3400, 3400, 3400,
	3403, 3405, 3406, 3406, 3410, 3411, 3412, 3415, 3417, 3420, 3422, 3423, 3423, 3427, 3431, 3433,
	3434, 3436, 3437, 3440, 3444, 3448, 3451, 3452, 3454, 3456, 3456, 3459, 3462, 3465, 3467, 3470,
	3471, 3472, 3475, 3476, 3476, 3477, 3479, 3481, 3485, 3490, 3490, 3491, 3493, 3494, 3498, 3500,
	3502, 3506, 3508, 3510, 3510, 3511, 3512, 3513, 3514, 3516, 3517, 3519, 3522, 3525, 3528, 3531,
	3533, 3535, 3538, 3540, 3542, 3544, 3546, 3549, 3550, 3554, 3554, 3555, 3559, 3563, 3564, 3566,
	3570, 3573, 3574, 3574, 3575, 3576, 3577, 3581, 3583, 3585, 3585, 3588, 3590, 3593, 3596, 3596,
	3598, 3599, 3599, 3603, 3607, 3608, 3609, 3613, 3615, 3618, 3621, 3627, 3628, 3632, 3636, 3638,
	3642, 3644, 3647, 3648, 3649, 3650, 3652, 3656, 3657, 3659, 3659, 3663, 3666, 3667, 3670, 3673,
	3676, 3680, 3685, 3685, 3687, 3689, 3690, 3693, 3695, 3699, 3704, 3706, 3710, 3716, 3719, 3723,
	3725, 3726, 3726, 3727, 3729, 3734, 3735, 3736, 3737, 3738, 3743, 3744, 3748, 3750, 3754, 3754,
	3756, 3759, 3761, 3763, 3765, 3769, 3770, 3771, 3775, 3777, 3781, 3782, 3785, 3787, 3789, 3791,
	3792, 3792, 3794, 3795, 3797, 3800, 3802, 3804, 3808, 3810, 3814, 3816, 3818, 3820, 3821, 3823,
	3824, 3824, 3826, 3829, 3830, 3832, 3835, 3836, 3838, 3840, 3841, 3842, 3849, 3851, 3853, 3854,
	3856, 3857, 3857, 3859, 3862, 3863, 3863, 3868, 3868, 3873, 3877, 3877, 3880, 3882, 3886, 3889,
	3891, 3892, 3894, 3895, 3897, 3898, 3900, 3901, 3903, 3909, 3914, 3919, 3922, 3924, 3929, 3932,
	3933, 3934, 3934, 3936, 3938, 3941, 3942, 3943, 3946, 3950, 3952, 3952, 3954, 3957, 3961, 3962,
	3963, 3964, 3967, 3971, 3972, 3976, 3977, 3979, 3981, 3988, 3991, 3993, 3994, 3998, 4002, 4005,
	4005, 4008, 4010, 4011, 4014, 4017, 4018, 4020, 4024, 4025, 4028, 4033, 4037, 4040, 4044, 4049,
	4050, 4053, 4054, 4054, 4055, 4058, 4060, 4065, 4066, 4069, 4072, 4075, 4078, 4082, 4086, 4086,
	4089, 4090, 4090, 4092, 4093, 4096, 4097, 4097, 4100, 4105, 4109, 4110, 4114, 4116, 4119, 4121,
	4123, 4123, 4126, 4128, 4130, 4132, 4133, 4135, 4136, 4142, 4143, 4144, 4149, 4151, 4155, 4155,
	4157, 4159, 4161, 4163, 4166, 4166, 4167, 4170, 4173, 4179, 4179, 4181, 4184, 4188, 4191, 4193,
	4196, 4199, 4202, 4202, 4205, 4206, 4207, 4214, 4217, 4221, 4221, 4221, 4223, 4229, 4231, 4231,
	4231, 4234, 4236, 4238, 4239, 4240, 4242, 4245, 4247, 4254, 4256, 4259, 4262, 4265, 4266, 4266,
	4269, 4269, 4271, 4272, 4274, 4278, 4279, 4282, 4284, 4285, 4285, 4286, 4288, 4289, 4290, 4292,
	4292, 4294, 4294, 4297, 4301, 4303, 4305, 4308, 4313, 4316, 4318, 4319, 4322, 4326, 4327, 4327,
	4330, 4333, 4337, 4337, 4339, 4341, 4341, 4344, 4346, 4349, 4350, 4352, 4358, 4361, 4365, 4367,
	4369, 4370, 4370, 4373, 4374, 4376, 4377, 4378, 4380, 4384, 4387, 4388, 4392, 4394, 4395, 4398,
	4399, 4399, 4399, 4401, 4401, 4402, 4404, 4408, 4409, 4411, 4414, 4417, 4422, 4424, 4426, 4427,
	4428, 4429, 4430, 4431, 4432, 4433, 4437, 4440, 4442, 4445, 4446, 4453, 4456, 4461, 4463, 4464,
	4465, 4465, 4465, 4465, 4466, 4469, 4469, 4470, 4472, 4473, 4474, 4476, 4483, 4487, 4494, 4495,
	4498, 4501, 4503, 4504, 4506, 4510, 4513, 4514, 4516, 4518, 4518, 4523, 4527, 4530, 4531, 4533,
	4534, 4535, 4537, 4538, 4539, 4540, 4541, 4544, 4549, 4552, 4556, 4562, 4568, 4569, 4571, 4572,
	4574, 4576, 4577, 4580, 4581, 4583, 4585, 4587, 4591, 4596, 4600, 4605, 4609, 4611, 4614, 4616,
	4619, 4620, 4621, 4621, 4623, 4625, 4625, 4630, 4633, 4637, 4641, 4647, 4651, 4655, 4659, 4660,
	4661, 4664, 4665, 4668, 4669, 4671, 4672, 4678, 4682, 4687, 4691, 4695, 4698, 4702, 4707, 4709,
	4710, 4712, 4713, 4713, 4714, 4716, 4716, 4718, 4727, 4733, 4740, 4747, 4751, 4757, 4765, 4770,
	4771, 4774, 4777, 4778, 4779, 4779, 4781, 4783, 4787, 4789, 4789, 4792, 4797, 4800, 4803, 4806,
	4807, 4809, 4810, 4811, 4816, 4817, 4819, 4822, 4826, 4831, 4833, 4837, 4839, 4844, 4849, 4849,
	4850, 4853, 4855, 4859, 4860, 4861, 4861, 4865, 4867, 4871, 4875, 4877, 4879, 4884, 4886, 4887,
	4890, 4893, 4894, 4896, 4898, 4898, 4899, 4901, 4908, 4914, 4919, 4923, 4929, 4932, 4935, 4937,
	4939, 4940, 4945, 4946, 4947, 4948, 4948, 4954, 4956, 4959, 4960, 4963, 4964, 4969, 4970, 4971,
	4971, 4972, 4973, 4975, 4975, 4977, 4979, 4985, 4986, 4991, 4994, 4997, 4998, 5001, 5002, 5005,
	5009, 5009, 5010, 5011, 5014, 5014, 5016, 5018, 5025, 5027, 5031, 5034, 5034, 5037, 5037, 5039,
	5039, 5040, 5044, 5045, 5046, 5046, 5048, 5049, 5052, 5058, 5062, 5065, 5067, 5070, 5074, 5079,
	5080, 5082, 5085, 5087, 5088, 5091, 5092, 5094, 5100, 5103, 5104, 5108, 5109, 5113, 5116, 5117,
	5119, 5120, 5121, 5123, 5124, 5125, 5125, 5130, 5133, 5137, 5140, 5145, 5147, 5153, 5155, 5156,
	5157, 5162, 5162, 5163, 5163, 5164, 5164, 5166, 5170, 5170, 5174, 5176, 5182, 5183, 5184, 5185,
	5185, 5187, 5188, 5190, 5192, 5192, 5194, 5197, 5200, 5203, 5206, 5206, 5207, 5209, 5210, 5210,
	5210, 5211, 5214, 5216, 5218, 5221, 5224, 5230, 5232, 5236, 5238, 5240, 5241, 5242, 5245, 5246,
	5248, 5250, 5251, 5252, 5254, 5256, 5258, 5263, 5267, 5270, 5273, 5276, 5281, 5286, 5287, 5289,
	5292, 5295, 5296, 5299, 5302, 5305, 5307, 5310, 5313, 5313, 5314, 5315, 5316, 5316, 5317, 5319,
	5321, 5322, 5324, 5324, 5325, 5326, 5326, 5331, 5335, 5342, 5344, 5349, 5351, 5351, 5354, 5356,
	5359, 5360, 5363, 5363, 5365, 5369, 5370, 5373, 5378, 5380, 5386, 5386, 5387, 5388, 5389, 5391,
	5391, 5391, 5391, 5391, 5392, 5393, 5394, 5395, 5400, 5402, 5406, 5407, 5407, 5408, 5409, 5412,
	5414, 5418, 5421, 5423, 5424, 5426, 5427, 5430, 5431, 5434, 5438, 5439, 5440, 5442, 5442, 5447,
	5449, 5452, 5452, 5456, 5456, 5460, 5461, 5463, 5468, 5469, 5472, 5473, 5474, 5474, 5475, 5479,
	5481, 5481, 5482, 5484, 5488, 5489, 5489, 5491, 5491, 5494, 5495, 5497, 5498, 5500, 5503, 5505,
	5506, 5507, 5508, 5511, 5513, 5513, 5516, 5518, 5522, 5523, 5525, 5526, 5528, 5529, 5531, 5533,
	5536, 5539, 5539, 5539, 5540, 5543, 5544, 5545, 5546, 5550, 5553, 5556, 5557, 5558, 5559, 5561,
	5562, 5563, 5565, 5565, 5567, 5568, 5570, 5572, 5575, 5579, 5579, 5583, 5585, 5586, 5590, 5594,
	5595, 5596, 5598, 5602, 5603, 5606, 5609, 5615, 5618, 5619, 5620, 5623, 5625, 5626, 5628, 5632,
	5636, 5639, 5641, 5641, 5643, 5645, 5648, 5651, 5651, 5654, 5656, 5658, 5659, 5661, 5663, 5665,
	5668, 5673, 5675, 5675, 5677, 5681, 5681, 5684, 5685, 5685, 5685, 5687, 5688, 5689, 5690, 5691,
	5691, 5697, 5701, 5703, 5704, 5705, 5709, 5710, 5710, 5710, 5712, 5717, 5717, 5717, 5717, 5720,
	5722, 5724, 5726, 5727, 5729, 5729, 5730, 5730, 5732, 5733, 5736, 5736, 5738, 5742, 5744, 5747,
	5750, 5753, 5755, 5758, 5759, 5759, 5760, 5765, 5767, 5768, 5769, 5772, 5774, 5774, 5778, 5779,
	5780, 5781, 5783, 5784, 5787, 5788, 5789, 5790, 5792, 5793, 5793, 5793, 5795, 5796, 5796, 5797,
	5802, 5805, 5807, 5810, 5810, 5811, 5812, 5814, 5814, 5815, 5817, 5820, 5820, 5820, 5821, 5821,
	5822, 5824, 5826, 5826, 5831, 5832, 5836, 5839, 5841, 5843, 5845, 5847, 5851, 5856, 5857, 5860,
	5862, 5863, 5866, 5867, 5870, 5872, 5874, 5876, 5877, 5877, 5881, 5885, 5888, 5889, 5889, 5889,
	5889, 5892, 5893, 5895, 5896, 5897, 5899, 5902, 5903, 5903, 5904, 5905, 5907, 5909, 5913, 5916,
	5916, 5918, 5920, 5920, 5920, 5921, 5923, 5925, 5925, 5925, 5927, 5928, 5928, 5929, 5931, 5931,
	5935, 5936, 5936, 5938, 5942, 5945, 5947, 5948, 5950, 5951, 5954, 5955, 5955, 5957, 5959, 5959,
	5962, 5963, 5969, 5972, 5973, 5974, 5977, 5981, 5981, 5984, 5985, 5986, 5989, 5990, 5992, 5992,
	5995, 5996, 6000, 6001, 6003, 6005, 6009, 6010, 6013, 6015, 6019, 6020, 6021, 6021, 6022, 6023,
	6024, 6025, 6026, 6026, 6030, 6032, 6034, 6034, 6034, 6037, 6040, 6041, 6044, 6044, 6046, 6047,
	6047, 6047, 6050, 6051, 6053, 6055, 6056, 6057, 6060, 6063, 6064, 6065, 6067, 6071, 6076, 6076,
	6078, 6080, 6084, 6089, 6091, 6093, 6096, 6097, 6098, 6100, 6103, 6106, 6106, 6106, 6108, 6110,
	6111, 6112, 6114, 6115, 6116, 6119, 6120, 6122, 6124, 6126, 6128, 6130, 6135, 6136, 6137, 6137,
	6137, 6137, 6138, 6141, 6143, 6145, 6145, 6146, 6148, 6151, 6155, 6155, 6155, 6156, 6159, 6159,
	6162, 6164, 6166, 6167, 6168, 6171, 6171, 6172, 6173, 6174, 6175, 6175, 6176, 6179, 6182, 6182,
	6183, 6184, 6188, 6191, 6193, 6194, 6198, 6199, 6199, 6201, 6205, 6207, 6211, 6211, 6214, 6215,
	6216, 6217, 6217, 6220, 6220, 6223, 6225, 6229, 6230, 6231, 6233, 6234, 6235, 6235, 6236, 6237,
	6237, 6239, 6241, 6244, 6247, 6251, 6253, 6253, 6254, 6254, 6254, 6256, 6256, 6258, 6258, 6259,
	6262, 6265, 6266, 6271, 6272, 6277, 6277, 6282, 6282, 6283, 6284, 6286, 6286, 6286, 6288, 6291,
	6292, 6293, 6295, 6299, 6299, 6301, 6301, 6302, 6305, 6307, 6310, 6311, 6311, 6312, 6313, 6314,
	6316, 6317, 6319, 6320, 6321, 6323, 6326, 6327, 6331, 6332, 6333, 6338, 6340, 6342, 6344, 6344,
	6345, 6345, 6348, 6348, 6351, 6355, 6356, 6357, 6359, 6361, 6363, 6363, 6364, 6365, 6365, 6365,
	6365, 6366, 6368, 6368, 6370, 6373, 6373, 6374, 6375, 6376, 6377, 6378, 6382, 6382, 6383, 6387,
	6387, 6391, 6392, 6396, 6399, 6402, 6405, 6407, 6408, 6410, 6413, 6414, 6415, 6415, 6416, 6418,
	6419, 6420, 6421, 6421, 6422, 6424, 6425, 6425, 6427, 6434, 6434, 6436, 6436, 6437, 6437, 6440,
	6440, 6442, 6443, 6445, 6446, 6447, 6448, 6450, 6452, 6456, 6458, 6458, 6459, 6461, 6461, 6462,
	6462, 6462, 6463, 6465, 6467, 6468, 6468, 6468, 6469, 6470, 6474, 6476, 6476, 6476, 6478, 6478,
	6479, 6481, 6483, 6485, 6487, 6491, 6491, 6491, 6492, 6492, 6496, 6499, 6501, 6501, 6501, 6503,
	6507, 6508, 6509, 6511, 6512, 6512, 6514, 6514, 6514, 6516, 6516, 6518, 6518, 6519, 6522, 6522,
	6525, 6525, 6529, 6530, 6532, 6532, 6537, 6539, 6541, 6545, 6548, 6554, 6555, 6557, 6559, 6560,
	6560, 6564, 6567, 6569, 6569, 6571, 6573, 6574, 6574, 6579, 6581, 6584, 6587, 6591, 6591, 6592,
	6592, 6592, 6593, 6593, 6595, 6596, 6599, 6601, 6603, 6606, 6608, 6612, 6614, 6618, 6618, 6619,
	6622, 6624, 6625, 6626, 6627, 6628, 6630, 6630, 6633, 6634, 6634, 6635, 6637, 6639, 6640, 6641,
	6642, 6645, 6645, 6646, 6647, 6650, 6653, 6657, 6660, 6662, 6664, 6666, 6670, 6673, 6674, 6676,
	6677, 6678, 6679, 6681, 6684, 6686, 6687, 6689, 6689, 6693, 6694, 6698, 6699, 6700, 6702, 6703,
	6705, 6705, 6710, 6712, 6714, 6717, 6717, 6718, 6721, 6723, 6724, 6728, 6730, 6731, 6732, 6733,
	6735, 6738, 6741, 6743, 6744, 6747, 6749, 6752, 6754, 6757, 6759, 6763, 6766, 6768, 6770, 6771,
	6771, 6772, 6775, 6778, 6778, 6780, 6782, 6783, 6783, 6787, 6788, 6790, 6791, 6793, 6796, 6798,
	6799, 6803, 6803, 6805, 6807, 6809, 6811, 6813, 6815, 6818, 6821, 6822, 6825, 6828, 6831, 6831,
	6832, 6833, 6833, 6834, 6837, 6838, 6840, 6842, 6842, 6845, 6847, 6849, 6854, 6855, 6856, 6858,
	6860, 6864, 6865, 6867, 6870, 6871, 6871, 6872, 6872, 6874, 6879, 6880, 6880, 6884, 6887, 6888,
	6889, 6891, 6891, 6893, 6894, 6894, 6897, 6898, 6900, 6901, 6905, 6908, 6909, 6910, 6914, 6917,
	6920, 6921, 6924, 6925, 6925, 6927, 6928, 6928, 6929, 6931, 6934, 6935, 6935, 6937, 6938, 6939,
	6941, 6942, 6945, 6948, 6951, 6952, 6955, 6956, 6958, 6958, 6960, 6961, 6962, 6966, 6967, 6970,
	6972, 6974, 6977, 6980, 6982, 6986, 6989, 6991, 6991, 6995, 6998, 7000, 7001, 7003, 7006, 7007,
	7010, 7011, 7013, 7015, 7017, 7017, 7019, 7021, 7024, 7028, 7029, 7029, 7032, 7034, 7036, 7041,
	7045, 7048, 7050, 7053, 7054, 7056, 7059, 7061, 7062, 7065, 7067, 7067, 7069, 7072, 7074, 7075,
	7076, 7077, 7077, 7081, 7084, 7086, 7088, 7089, 7089, 7090, 7090, 7092, 7095, 7098, 7101, 7103,
	7105, 7108, 7110, 7113, 7117, 7120, 7124, 7126, 7127, 7131, 7133, 7134, 7135, 7140, 7142, 7142,
	7145, 7148, 7149, 7152, 7157, 7158, 7158, 7162, 7165, 7165, 7167, 7169, 7172, 7173, 7174, 7174,
	7175, 7176, 7177, 7181, 7184, 7186, 7186, 7187, 7190, 7193, 7193, 7195, 7196, 7198, 7200, 7201,
	7204, 7208, 7210, 7215, 7218, 7220, 7220, 7221, 7223, 7227, 7230, 7233, 7234, 7235, 7236, 7238,
	7240, 7241, 7243, 7246, 7247, 7250, 7250, 7252, 7255, 7255, 7258, 7259, 7262, 7263, 7264, 7266,
	7267, 7267, 7270, 7272, 7274, 7275, 7277, 7279, 7282, 7284, 7285, 7289, 7294, 7295, 7296, 7297,
	7300, 7303, 7307, 7311, 7314, 7315, 7315, 7317, 7318, 7320, 7321, 7324, 7326, 7326, 7327, 7327,
	7331, 7332, 7337, 7341, 7348, 7350, 7352, 7355, 7359, 7360, 7363, 7365, 7367, 7369, 7370, 7372,
	7374, 7377, 7378, 7381, 7388, 7393, 7393, 7395, 7396, 7398, 7400, 7402, 7404, 7405, 7407, 7409,
	7410, 7411, 7413, 7415, 7416, 7417, 7421, 7425, 7430, 7431, 7431, 7432, 7433, 7434, 7435, 7435,
	7438, 7439, 7443, 7449, 7452, 7455, 7458, 7462, 7465, 7467, 7467, 7472, 7472, 7472, 7474, 7474,
	7476, 7479, 7482, 7487, 7495, 7496, 7499, 7500, 7505, 7506, 7506, 7506, 7508, 7511, 7513, 7517,
	7517, 7521, 7521, 7529, 7535, 7538, 7541, 7541, 7544, 7546, 7550, 7551, 7551, 7554, 7555, 7557,
	7560, 7561, 7565, 7567, 7571, 7573, 7574, 7576, 7577, 7579, 7582, 7584, 7584, 7584, 7585, 7586,
	7589, 7590, 7591, 7594, 7596, 7599, 7602, 7603, 7605, 7606, 7607, 7609, 7609, 7610, 7612, 7614,
	7614, 7614, 7617, 7620, 7624, 7625, 7628, 7629, 7631, 7632, 7632, 7633, 7634, 7634, 7634, 7637,
	7639, 7640, 7641, 7642, 7642, 7643, 7645, 7648, 7648, 7649, 7650, 7650, 7650, 7651, 7653, 7653,
	7656, 7657, 7659, 7664, 7664, 7665, 7667, 7670, 7672, 7675, 7679, 7681, 7682, 7682, 7682, 7683,
	7686, 7686, 7686, 7686, 7691, 7691, 7691, 7695, 7697, 7699, 7703, 7705, 7709, 7709, 7712, 7713,
	7716,
}

// Meanings has what keys can mean; the first ones are each country by itself.
var Meanings = [...]Meaning{
	{0, 0, 0},                 //
	{1, 0, 0},                 // ALB
	{2, 0, 0},                 // AND
	{3, 0, 0},                 // ARM
	{4, 0, 0},                 // AUS
	{5, 0, 0},                 // AUT
	{6, 0, 0},                 // AZE
	{7, 0, 0},                 // BEL
	{8, 0, 0},                 // BGR
	{9, 0, 0},                 // BIH
	{10, 0, 0},                // BLR
	{11, 0, 0},                // CAN
	{12, 0, 0},                // CHE
	{13, 0, 0},                // CSK
	{14, 0, 0},                // CZE
	{15, 0, 0},                // DDR
	{16, 0, 0},                // DEU
	{17, 0, 0},                // DNK
	{18, 0, 0},                // ESP
	{19, 0, 0},                // EST
	{20, 0, 0},                // FIN
	{21, 0, 0},                // FRA
	{22, 0, 0},                // GBR
	{23, 0, 0},                // GEO
	{24, 0, 0},                // GRC
	{25, 0, 0},                // HRV
	{26, 0, 0},                // HUN
	{27, 0, 0},                // IRL
	{28, 0, 0},                // ISL
	{29, 0, 0},                // ISR
	{30, 0, 0},                // ITA
	{31, 0, 0},                // LIE
	{32, 0, 0},                // LTU
	{33, 0, 0},                // LUX
	{34, 0, 0},                // LVA
	{35, 0, 0},                // MCO
	{36, 0, 0},                // MDA
	{37, 0, 0},                // MKD
	{38, 0, 0},                // MLT
	{39, 0, 0},                // MNE
	{40, 0, 0},                // NLD
	{41, 0, 0},                // NOR
	{42, 0, 0},                // NZL
	{43, 0, 0},                // POL
	{44, 0, 0},                // PRT
	{45, 0, 0},                // ROU
	{46, 0, 0},                // RUS
	{47, 0, 0},                // SMR
	{48, 0, 0},                // SRB
	{49, 0, 0},                // SVK
	{50, 0, 0},                // SVN
	{51, 0, 0},                // SWE
	{52, 0, 0},                // TUR
	{53, 0, 0},                // UKR
	{54, 0, 0},                // USA
	{55, 0, 0},                // YUG
	{56, 0, 0},                // AGO
	{57, 0, 0},                // BDI
	{58, 0, 0},                // BEN
	{59, 0, 0},                // BFA
	{60, 0, 0},                // BWA
	{61, 0, 0},                // CAF
	{62, 0, 0},                // CIV
	{63, 0, 0},                // CMR
	{64, 0, 0},                // COD
	{65, 0, 0},                // COG
	{66, 0, 0},                // COM
	{67, 0, 0},                // CPV
	{68, 0, 0},                // DJI
	{69, 0, 0},                // DZA
	{70, 0, 0},                // EAZ
	{71, 0, 0},                // EGY
	{72, 0, 0},                // ERI
	{73, 0, 0},                // ETH
	{74, 0, 0},                // GAB
	{75, 0, 0},                // GHA
	{76, 0, 0},                // GIN
	{77, 0, 0},                // GMB
	{78, 0, 0},                // GNB
	{79, 0, 0},                // GNQ
	{80, 0, 0},                // KEN
	{81, 0, 0},                // LBR
	{82, 0, 0},                // LBY
	{83, 0, 0},                // LSO
	{84, 0, 0},                // MAR
	{85, 0, 0},                // MDG
	{86, 0, 0},                // MLI
	{87, 0, 0},                // MOZ
	{88, 0, 0},                // MRT
	{89, 0, 0},                // MUS
	{90, 0, 0},                // MWI
	{91, 0, 0},                // NAM
	{92, 0, 0},                // NER
	{93, 0, 0},                // NGA
	{94, 0, 0},                // RWA
	{95, 0, 0},                // SDN
	{96, 0, 0},                // SEN
	{97, 0, 0},                // SLE
	{98, 0, 0},                // SOM
	{99, 0, 0},                // SSD
	{100, 0, 0},               // STP
	{101, 0, 0},               // SWZ
	{102, 0, 0},               // SYC
	{103, 0, 0},               // TCD
	{104, 0, 0},               // TGO
	{105, 0, 0},               // TUN
	{106, 0, 0},               // TZA
	{107, 0, 0},               // UGA
	{108, 0, 0},               // ZAF
	{109, 0, 0},               // ZMB
	{110, 0, 0},               // ZWE
	{111, 0, 0},               // AFG
	{112, 0, 0},               // ARE
	{113, 0, 0},               // BGD
	{114, 0, 0},               // BHR
	{115, 0, 0},               // BRN
	{116, 0, 0},               // BTN
	{117, 0, 0},               // CHN
	{118, 0, 0},               // CYP
	{119, 0, 0},               // FJI
	{120, 0, 0},               // FSM
	{121, 0, 0},               // IDN
	{122, 0, 0},               // IND
	{123, 0, 0},               // IRN
	{124, 0, 0},               // IRQ
	{125, 0, 0},               // JOR
	{126, 0, 0},               // JPN
	{127, 0, 0},               // KAZ
	{128, 0, 0},               // KGZ
	{129, 0, 0},               // KHM
	{130, 0, 0},               // KIR
	{131, 0, 0},               // KOR
	{132, 0, 0},               // KWT
	{133, 0, 0},               // LAO
	{134, 0, 0},               // LBN
	{135, 0, 0},               // LKA
	{136, 0, 0},               // MDV
	{137, 0, 0},               // MHL
	{138, 0, 0},               // MMR
	{139, 0, 0},               // MNG
	{140, 0, 0},               // MYS
	{141, 0, 0},               // NPL
	{142, 0, 0},               // NRU
	{143, 0, 0},               // OMN
	{144, 0, 0},               // PAK
	{145, 0, 0},               // PHL
	{146, 0, 0},               // PLW
	{147, 0, 0},               // PNG
	{148, 0, 0},               // PRK
	{149, 0, 0},               // QAT
	{150, 0, 0},               // SAU
	{151, 0, 0},               // SGP
	{152, 0, 0},               // SLB
	{153, 0, 0},               // SYR
	{154, 0, 0},               // THA
	{155, 0, 0},               // TJK
	{156, 0, 0},               // TKM
	{157, 0, 0},               // TLS
	{158, 0, 0},               // TON
	{159, 0, 0},               // TUV
	{160, 0, 0},               // UZB
	{161, 0, 0},               // VNM
	{162, 0, 0},               // VUT
	{163, 0, 0},               // WSM
	{164, 0, 0},               // YEM
	{165, 0, 0},               // YMD
	{166, 0, 0},               // ARG
	{167, 0, 0},               // ATG
	{168, 0, 0},               // BHS
	{169, 0, 0},               // BLZ
	{170, 0, 0},               // BOL
	{171, 0, 0},               // BRA
	{172, 0, 0},               // BRB
	{173, 0, 0},               // CHL
	{174, 0, 0},               // COL
	{175, 0, 0},               // CRI
	{176, 0, 0},               // CUB
	{177, 0, 0},               // DMA
	{178, 0, 0},               // DOM
	{179, 0, 0},               // ECU
	{180, 0, 0},               // GRD
	{181, 0, 0},               // GTM
	{182, 0, 0},               // GUY
	{183, 0, 0},               // HND
	{184, 0, 0},               // HTI
	{185, 0, 0},               // JAM
	{186, 0, 0},               // KNA
	{187, 0, 0},               // LCA
	{188, 0, 0},               // MEX
	{189, 0, 0},               // NIC
	{190, 0, 0},               // PAN
	{191, 0, 0},               // PER
	{192, 0, 0},               // PRY
	{193, 0, 0},               // SLV
	{194, 0, 0},               // SUR
	{195, 0, 0},               // TTO
	{196, 0, 0},               // URY
	{197, 0, 0},               // VCT
	{198, 0, 0},               // VEN
	{199, 0, 0},               // ABW
	{200, 0, 0},               // AIA
	{201, 0, 0},               // ALA
	{202, 0, 0},               // ANT
	{203, 0, 0},               // ASM
	{204, 0, 0},               // ATA
	{205, 0, 0},               // ATF
	{206, 0, 0},               // BES
	{207, 0, 0},               // BLM
	{208, 0, 0},               // BMU
	{209, 0, 0},               // BVT
	{210, 0, 0},               // CCK
	{211, 0, 0},               // COK
	{212, 0, 0},               // CUW
	{213, 0, 0},               // CXR
	{214, 0, 0},               // CYM
	{215, 0, 0},               // ESH
	{216, 0, 0},               // EUE
	{217, 0, 0},               // FLK
	{218, 0, 0},               // FRO
	{219, 0, 0},               // GGY
	{220, 0, 0},               // GIB
	{221, 0, 0},               // GLP
	{222, 0, 0},               // GRL
	{223, 0, 0},               // GUF
	{224, 0, 0},               // GUM
	{225, 0, 0},               // HKG
	{226, 0, 0},               // HMD
	{227, 0, 0},               // IMN
	{228, 0, 0},               // IOT
	{229, 0, 0},               // JEY
	{230, 0, 0},               // MAC
	{231, 0, 0},               // MAF
	{232, 0, 0},               // MNP
	{233, 0, 0},               // MSR
	{234, 0, 0},               // MTQ
	{235, 0, 0},               // MYT
	{236, 0, 0},               // NCL
	{237, 0, 0},               // NFK
	{238, 0, 0},               // NIU
	{239, 0, 0},               // PCN
	{240, 0, 0},               // PRI
	{241, 0, 0},               // PSE
	{242, 0, 0},               // PYF
	{243, 0, 0},               // REU
	{244, 0, 0},               // RVN
	{245, 0, 0},               // SGS
	{246, 0, 0},               // SHN
	{247, 0, 0},               // SJM
	{248, 0, 0},               // SPM
	{249, 0, 0},               // SXM
	{250, 0, 0},               // TCA
	{251, 0, 0},               // TKL
	{252, 0, 0},               // TWN
	{253, 0, 0},               // UMI
	{254, 0, 0},               // VAT
	{255, 0, 0},               // VGB
	{256, 0, 0},               // VIR
	{257, 0, 0},               // WLF
	{258, 0, 0},               // XAU
	{259, 0, 0},               // XKX
	{260, 0, 0},               // XLA
	{261, 0, 0},               // XNB
	{262, 0, 0},               // XNS
	{263, 0, 0},               // XON
	{264, 0, 0},               // XQC
	{265, 0, 0},               // XSL
	{266, 0, 0},               // XWB
	{122, 0, 0},               // IND
	{144, 0, 0},               // PAK
	{7, 0, 0},                 // BEL
	{40, 0, 0},                // NLD
	{178, 19240929, 0},        // DOM
	{63, 19600101, 0},         // CMR
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{13, 19181111, 19930101},  // CSK
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{184, 19340815, 0},        // HTI
	{176, 19090123, 0},        // CUB
	{21, 18160101, 0},         // FRA
	{165, 0, 19900814},        // YMD
	{99, 20110709, 0},         // SSD
	{69, 19620705, 0},         // DZA
	{54, 18160101, 0},         // USA
	{35, 18160101, 0},         // MCO
	{105, 19560320, 0},        // TUN
	{84, 19560302, 0},         // MAR
	{1, 19441117, 0},          // ALB
	{43, 19181111, 0},         // POL
	{31, 18160101, 0},         // LIE
	{29, 19480514, 0},         // ISR
	{65, 19711027, 0},         // COG
	{65, 0, 19711027},         // COG
	{64, 0, 19711027},         // COD
	{2, 18160101, 0},          // AND
	{149, 19710903, 0},        // QAT
	{188, 18310101, 0},        // MEX
	{12, 18160101, 0},         // CHE
	{134, 19460310, 0},        // LBN
	{18, 18160101, 0},         // ESP
	{21, 0, 19970714},         // FRA
	{61, 19600813, 0},         // CAF
	{125, 19460322, 0},        // JOR
	{56, 19751111, 0},         // AGO
	{20, 19171206, 0},         // FIN
	{123, 18550101, 0},        // IRN
	{2, 19930728, 0},          // AND
	{224, 0, 0},               // GUM
	{232, 0, 0},               // MNP
	{120, 19861103, 0},        // FSM
	{119, 19701010, 0},        // FJI
	{117, 18160101, 0},        // CHN
	{6, 19911226, 0},          // AZE
	{27, 19211206, 0},         // IRL
	{44, 18160101, 0},         // PRT
	{166, 18160709, 0},        // ARG
	{173, 18180401, 0},        // CHL
	{186, 19830919, 0},        // KNA
	{126, 19520428, 0},        // JPN
	{39, 20060603, 0},         // MNE
	{22, 18160101, 0},         // GBR
	{196, 18300526, 0},        // URY
	{137, 19861021, 0},        // MHL
	{189, 19000101, 0},        // NIC
	{13, 19450510, 19930101},  // CSK
	{17, 18160101, 0},         // DNK
	{55, 0, 20001101},         // YUG
	{48, 20001101, 20030723},  // SRB
	{142, 19990914, 0},        // NRU
	{192, 18160101, 0},        // PRY
	{186, 0, 19880101},        // KNA
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{67, 19750705, 0},         // CPV
	{122, 19470815, 0},        // IND
	{93, 19601001, 0},         // NGA
	{74, 19600817, 0},         // GAB
	{175, 18400101, 0},        // CRI
	{14, 19930101, 0},         // CZE
	{87, 19750625, 0},         // MOZ
	{86, 19600922, 0},         // MLI
	{103, 19600811, 0},        // TCD
	{171, 18220907, 0},        // BRA
	{143, 18160101, 0},        // OMN
	{65, 19600815, 0},         // COG
	{191, 18241209, 0},        // PER
	{170, 18250806, 0},        // BOL
	{36, 19910827, 0},         // MDA
	{131, 19490629, 0},        // KOR
	{90, 19640706, 0},         // MWI
	{177, 19781103, 0},        // DMA
	{179, 18300513, 0},        // ECU
	{148, 19480909, 0},        // PRK
	{92, 19601003, 0},         // NER
	{41, 19450507, 0},         // NOR
	{89, 19680312, 0},         // MUS
	{109, 19641024, 0},        // ZMB
	{110, 19651111, 0},        // ZWE
	{188, 18210701, 0},        // MEX
	{118, 19600816, 0},        // CYP
	{163, 19620101, 0},        // WSM
	{167, 19811101, 0},        // ATG
	{42, 19200110, 0},         // NZL
	{70, 19631219, 19640427},  // EAZ
	{141, 19200101, 0},        // NPL
	{94, 19620701, 0},         // RWA
	{5, 19550727, 0},          // AUT
	{1, 19130101, 0},          // ALB
	{161, 19540501, 0},        // VNM
	{112, 19711202, 0},        // ARE
	{146, 19941001, 0},        // PLW
	{100, 19750712, 0},        // STP
	{62, 19600807, 0},         // CIV
	{163, 19761215, 0},        // WSM
	{129, 19531109, 0},        // KHM
	{111, 19190501, 0},        // AFG
	{11, 18670701, 0},         // CAN
	{43, 19450628, 0},         // POL
	{45, 18780713, 0},         // ROU
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{91, 19900321, 0},         // NAM
	{25, 19920427, 0},         // HRV
	{78, 19740910, 0},         // GNB
	{174, 18300923, 0},        // COL
	{108, 19200110, 0},        // ZAF
	{46, 18160101, 0},         // RUS
	{66, 19750706, 0},         // COM
	{38, 19640921, 0},         // MLT
	{31, 19900918, 0},         // LIE
	{58, 0, 19770101},         // BEN
	{176, 19020520, 0},        // CUB
	{85, 19600626, 0},         // MDG
	{42, 19070901, 0},         // NZL
	{82, 19511224, 0},         // LBY
	{178, 18440227, 0},        // DOM
	{15, 0, 19901030},         // DDR
	{136, 19650526, 0},        // MDV
	{130, 19790712, 0},        // KIR
	{110, 0, 19800101},        // ZWE
	{142, 19681231, 0},        // NRU
	{64, 19600630, 0},         // COD
	{133, 19531023, 0},        // LAO
	{37, 19911120, 0},         // MKD
	{158, 19700604, 0},        // TON
	{45, 0, 20020201},         // ROU
	{4, 19010101, 0},          // AUS
	{104, 19600427, 0},        // TGO
	{53, 19911226, 0},         // UKR
	{159, 19781001, 0},        // TUV
	{76, 19581002, 0},         // GIN
	{40, 19450626, 0},         // NLD
	{88, 19601128, 0},         // MRT
	{147, 19750916, 0},        // PNG
	{3, 19911226, 0},          // ARM
	{185, 19620806, 0},        // JAM
	{139, 19210313, 0},        // MNG
	{4, 19200110, 0},          // AUS
	{161, 19540721, 0},        // VNM
	{126, 18160101, 0},        // JPN
	{68, 19770627, 0},         // DJI
	{244, 19540604, 19750501}, // RVN
	{77, 19650218, 0},         // GMB
	{140, 19570831, 0},        // MYS
	{17, 19450507, 0},         // DNK
	{196, 18820101, 0},        // URY
	{117, 0, 19711025},        // CHN
	{65, 0, 0},                // COG
	{252, 0, 0},               // TWN
	{37, 19930408, 0},         // MKD
	{57, 0, 0},                // BDI
	{94, 0, 0},                // RWA
	{154, 18870101, 0},        // THA
	{111, 19190808, 0},        // AFG
	{30, 18160101, 0},         // ITA
	{39, 20060612, 0},         // MNE
	{8, 19081005, 0},          // BGR
	{28, 19440617, 0},         // ISL
	{166, 18410101, 0},        // ARG
	{27, 19221206, 0},         // IRL
	{7, 19450626, 0},          // BEL
	{181, 18680101, 0},        // GTM
	{9, 19920407, 0},          // BIH
	{33, 19440910, 0},         // LUX
	{16, 19550505, 19901003},  // DEU
	{259, 20080220, 0},        // XKX
	{32, 19910906, 0},         // LTU
	{25, 19920115, 0},         // HRV
	{5, 19181114, 0},          // AUT
	{55, 19441020, 20001101},  // YUG
	{48, 20001101, 0},         // SRB
	{75, 19570306, 0},         // GHA
	{24, 19441013, 0},         // GRC
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{50, 19920115, 0},         // SVN
	{145, 19460704, 0},        // PHL
	{152, 19780707, 0},        // SLB
	{16, 19901003, 0},         // DEU
	{182, 19660526, 0},        // GUY
	{15, 19540325, 19901003},  // DDR
	{138, 19480104, 0},        // MMR
	{125, 19460525, 0},        // JOR
	{36, 19911226, 0},         // MDA
	{115, 19840101, 0},        // BRN
	{83, 19661004, 0},         // LSO
	{107, 19621009, 0},        // UGA
	{162, 19810915, 0},        // VUT
	{172, 19661130, 0},        // BRB
	{121, 19450817, 0},        // IDN
	{81, 19200630, 0},         // LBR
	{130, 19990914, 0},        // KIR
	{195, 19620831, 0},        // TTO
	{146, 19941215, 0},        // PLW
	{159, 20000905, 0},        // TUV
	{120, 19910917, 0},        // FSM
	{144, 19470814, 0},        // PAK
	{164, 19900522, 0},        // YEM
	{6, 19911221, 0},          // AZE
	{158, 19990914, 0},        // TON
	{197, 19791027, 0},        // VCT
	{34, 19910906, 0},         // LVA
	{151, 19650809, 0},        // SGP
	{169, 19810921, 0},        // BLZ
	{187, 19790222, 0},        // LCA
	{202, 0, 19860101},        // ANT
	{190, 19031103, 0},        // PAN
	{180, 19740207, 0},        // GRD
	{164, 19181030, 0},        // YEM
	{137, 19910917, 0},        // MHL
	{168, 19730710, 0},        // BHS
	{157, 20020520, 0},        // TLS
	{202, 19860101, 20101010}, // ANT
	{53, 19911201, 0},         // UKR
	{134, 19441122, 0},        // LBN
	{13, 0, 19930101},         // CSK
	{23, 19911226, 0},         // GEO
	{10, 19911226, 0},         // BLR
	{3, 19911221, 0},          // ARM
	{190, 0, 19930722},        // PAN
	{80, 19631212, 0},         // KEN
	{150, 19320923, 0},        // SAU
	{138, 0, 19891205},        // MMR
	{79, 19681012, 0},         // GNQ
	{105, 19560101, 0},        // TUN
	{160, 19911226, 0},        // UZB
	{162, 0, 19800101},        // VUT
	{124, 19321003, 0},        // IRQ
	{58, 19600801, 0},         // BEN
	{114, 19710815, 0},        // BHR
	{52, 18160101, 0},         // TUR
	{10, 0, 19920615},         // BLR
	{102, 19760629, 0},        // SYC
	{48, 20001101, 20030204},  // SRB
	{55, 0, 20001101},         // YUG
	{160, 19910831, 0},        // UZB
	{192, 18760622, 0},        // PRY
	{181, 18400101, 0},        // GTM
	{174, 18310101, 0},        // COL
	{15, 0, 19901003},         // DDR
	{165, 19671130, 19900522}, // YMD
	{198, 18410101, 0},        // VEN
	{194, 19751125, 0},        // SUR
	{116, 19710921, 0},        // BTN
	{16, 19490921, 0},         // DEU
	{164, 19260902, 19900522}, // YEM
	{49, 19930101, 0},         // SVK
	{26, 19181103, 0},         // HUN
	{19, 19910906, 0},         // EST
	{57, 19620701, 0},         // BDI
	{98, 19600701, 0},         // SOM
	{128, 19911226, 0},        // KGZ
	{191, 18390101, 0},        // PER
	{68, 0, 0},                // DJI
	{98, 0, 0},                // SOM
	{96, 19600404, 0},         // SEN
	{244, 19540501, 19750501}, // RVN
	{94, 19620107, 0},         // RWA
	{132, 19610619, 0},        // KWT
	{92, 19600803, 0},         // NER
	{106, 19611209, 0},        // TZA
	{131, 19480815, 0},        // KOR
	{59, 19600805, 0},         // BFA
	{127, 19911226, 0},        // KAZ
	{71, 19370526, 0},         // EGY
	{113, 19711216, 0},        // BGD
	{60, 19660930, 0},         // BWA
	{95, 19560101, 0},         // SDN
	{7, 18301004, 0},          // BEL
	{40, 18160101, 0},         // NLD
	{15, 19491005, 19901003},  // DDR
	{130, 0, 0},               // KIR
	{159, 0, 0},               // TUV
	{179, 18540101, 0},        // ECU
	{143, 19711007, 0},        // OMN
	{33, 18670511, 0},         // LUX
	{95, 0, 20110709},         // SDN
	{219, 0, 0},               // GGY
	{229, 0, 0},               // JEY
	{153, 19460417, 19580202}, // SYR
	{153, 19610929, 0},        // SYR
	{41, 19050826, 0},         // NOR
	{23, 19911221, 0},         // GEO
	{170, 18480101, 0},        // BOL
	{24, 18280425, 0},         // GRC
	{10, 19910825, 0},         // BLR
	{157, 20020927, 0},        // TLS
	{183, 18400101, 0},        // HND
	{51, 18160101, 0},         // SWE
	{165, 0, 19900522},        // YMD
	{175, 19200101, 0},        // CRI
	{73, 18550211, 0},         // ETH
	{73, 19410505, 0},         // ETH
	{150, 19270520, 0},        // SAU
	{155, 19911226, 0},        // TJK
	{183, 18990101, 0},        // HND
	{11, 19200110, 0},         // CAN
	{193, 18750101, 0},        // SLV
	{72, 19930524, 0},         // ERI
	{156, 19911226, 0},        // TKM
	{202, 0, 20101215},        // ANT
	{223, 0, 0},               // GUF
	{182, 0, 0},               // GUY
	{194, 0, 0},               // SUR
	{117, 18601025, 0},        // CHN
	{252, 19491208, 0},        // TWN
	{71, 19220228, 0},         // EGY
	{198, 18290101, 0},        // VEN
	{59, 0, 19840101},         // BFA
	{64, 0, 19970714},         // COD
	{121, 19491227, 0},        // IDN
	{141, 18160101, 0},        // NPL
	{135, 19480204, 0},        // LKA
	{136, 19650726, 0},        // MDV
	{157, 0, 20020520},        // TLS
	{86, 19600620, 0},         // MLI
	{96, 19600820, 0},         // SEN
	{164, 0, 19900522},        // YEM
	{97, 19610427, 0},         // SLE
	{55, 19920428, 20001101},  // YUG
	{48, 20001101, 20060603},  // SRB
	{46, 0, 19920830},         // RUS
	{55, 0, 19920428},         // YUG
	{8, 18780303, 0},          // BGR
	{55, 19181201, 20001101},  // YUG
	{48, 20001101, 20060605},  // SRB
	{13, 0, 19930615},         // CSK
	{48, 20030723, 20060926},  // SRB
	{162, 19800630, 0},        // VUT
	{116, 19490101, 0},        // BTN
	{127, 19911216, 0},        // KAZ
	{35, 19930528, 0},         // MCO
	{21, 19440825, 0},         // FRA
	{46, 0, 19911226},         // RUS
	{189, 18400101, 0},        // NIC
	{128, 19910831, 0},        // KGZ
	{161, 0, 19770101},        // VNM
	{155, 19910909, 0},        // TJK
	{156, 19911027, 0},        // TKM
	{101, 19680906, 0},        // SWZ
	{81, 18470726, 0},         // LBR
	{66, 19751231, 0},         // COM
	{47, 19920302, 0},         // SMR
	{9, 19920427, 0},          // BIH
	{154, 18160101, 0},        // THA
	{133, 19540501, 0},        // LAO
	{259, 20080217, 0},        // XKX
	{153, 19460101, 0},        // SYR
	{26, 19181116, 0},         // HUN
	{123, 18160101, 0},        // IRN
	{193, 18400101, 0},        // SLV
	{108, 19100531, 0},        // ZAF
	{68, 0, 19770101},         // DJI
	{16, 0, 19901003},         // DEU
	{50, 19920427, 0},         // SVN
	{73, 0, 19930524},         // ETH
	{173, 18390101, 0},        // CHL
	{48, 20060605, 0},         // SRB
	{47, 18160101, 0},         // SMR
}
