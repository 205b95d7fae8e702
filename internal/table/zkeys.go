// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 12

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{30236, 271, 4, 0x1},   // #542
	{60733, 73, 14, 0x1},   // ethiopiaempire
	{17060, 50, 18, 0x1},   // republicofslovenia
	{41530, 152, 15, 0x1},  // salomonsislands
	{28045, 251, 15, 0x1},  // tokelaneilanden
	{44581, 202, 12, 0x1},  // nethantilles
	{39253, 272, 5, 0x1},   // #6471
	{3143, 188, 4, 0x21},   // #9mx
	{36117, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2647, 163, 5, 0x1},    // samoa
	{40563, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{6285, 40, 14, 0x1},    // thenetherlands
	{3558, 246, 34, 0x1},   // tristandacunhaascensionsainthelena
	{21140, 125, 6, 0x1},   // jordan
	{3219, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{10067, 273, 16, 0x82}, // yugoslaviafedrep
	{43086, 71, 12, 0x1},   // egyptarabrep
	{41586, 275, 5, 0x1},   // #6cze
	{26347, 129, 9, 0x1},   // kampochea
	{44347, 276, 13, 0x2},  // chinarepublic
	{18939, 252, 9, 0x1},   // chntaiwan
	{54739, 239, 20, 0x1},  // islandspitcairngroup
	{18288, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{30231, 278, 4, 0x1},   // #541
	{4424, 196, 4, 0x21},   // #9uy
	{2710, 138, 34, 0x21},  // socialistrepublicoftheunionofburma
	{4715, 108, 4, 0x21},   // #9za
	{49065, 9, 17, 0x1},    // bosnieherzegovina
	{24526, 234, 5, 0x81},  // #2mtq
	{810, 206, 4, 0x21},    // #9bq
	{1983, 237, 25, 0x1},   // norfolkislandsaustralisch
	{6087, 108, 15, 0x1},   // southafrikaunie
	{2059, 124, 4, 0x21},   // #9iq
	{3147, 140, 4, 0x21},   // #9my
	{21743, 231, 20, 0x1},  // sintmaartenfransdeel
	{53797, 240, 5, 0x1},   // prico
	{35677, 136, 20, 0x1},  // republiekdermaldiven
	{1425, 202, 11, 0x1},   // nedantillen
	{8002, 110, 8, 0x1},    // rhodesia
	{64751, 24, 14, 0x1},   // greecerepublic
	{35347, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{37940, 248, 28, 0x1},  // territorysaintpierremiquelon
	{2732, 138, 12, 0x21},  // unionofburma
	{24980, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{13904, 61, 24, 0x1},   // republiquecentrafricaine
	{24676, 25, 17, 0x1},   // republicofcroatia
	{5730, 225, 25, 0x1},   // overzeesterritoryhongkong
	{24199, 22, 7, 0x1},    // britain
	{9722, 87, 21, 0x1},    // republicademocambique
	{1136, 115, 12, 0x1},   // bruneination
	{4199, 101, 4, 0x21},   // #9sz
	{2699, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{41901, 198, 9, 0x1},   // venezuala
	{30216, 279, 4, 0x1},   // #540
	{4428, 160, 4, 0x21},   // #9uz
	{2677, 209, 12, 0x1},   // bouvetisland
	{1213, 14, 4, 0x21},    // #9cz
	{2063, 123, 4, 0x21},   // #9ir
	{2358, 127, 4, 0x21},   // #9kz
	{3151, 87, 4, 0x21},    // #9mz
	{53841, 63, 23, 0x1},   // cameroonfederalrepublic
	{47297, 199, 12, 0x1},  // arubaislands
	{54567, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{56831, 225, 5, 0x1},   // hksar
	{27632, 159, 5, 0x81},  // #2tuv
	{2889, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{40752, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{45592, 152, 15, 0x1},  // solomonsislands
	{11773, 104, 14, 0x1},  // frenchtogoland
	{38644, 131, 9, 0x1},   // skorearep
	{19161, 99, 18, 0x1},   // southsudanrepublic
	{3066, 15, 13, 0x21},   // voormaligeddr
	{63705, 140, 15, 0x1},  // federatiemalaya
	{51900, 188, 5, 0x1},   // #7mex
	{3936, 48, 4, 0x21},    // #9rs
	{1511, 124, 11, 0x21},  // kingdomirak
	{15247, 149, 10, 0x1},  // stateqatar
	{210, 106, 38, 0x21},   // tanganyikaenzanzibarverenigderepubliek
	{855, 168, 4, 0x21},    // #9bs
	{20890, 98, 22, 0x1},   // federalrepublicsomalia
	{8911, 147, 28, 0x1},   // territoryofpapuaandnewguinea
	{24543, 140, 5, 0x81},  // #2mys
	{2080, 28, 4, 0x21},    // #9is
	{8077, 25, 15, 0x1},    // hrvatskacroatia
	{26556, 236, 23, 0x1},  // territoryofnewcaledonia
	{7204, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{9242, 53, 12, 0x1},    // ukrainianssr
	{21438, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{48586, 63, 8, 0x1},    // cameroun
	{35221, 99, 18, 0x1},   // republiekzuidsudan
	{57120, 114, 12, 0x1},  // statebahrain
	{52938, 53, 15, 0x1},   // ukrainerepublic
	{11537, 63, 8, 0x1},    // cameroon
	{25584, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{22412, 21, 18, 0x1},   // francemetropolitan
	{29741, 251, 5, 0x81},  // #4772
	{29761, 105, 5, 0x81},  // #4788
	{38938, 280, 5, 0x1},   // #6220
	{58395, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{27364, 71, 24, 0x1},   // unitedarabrepublicegypte
	{28407, 281, 5, 0x81},  // #2ymd
	{16431, 61, 11, 0x1},   // centrafrika
	{2320, 106, 8, 0x1},    // tanzania
	{61007, 215, 7, 0x1},   // wsahara
	{45702, 282, 5, 0x1},   // #6ssd
	{47133, 201, 19, 0x1},  // grondterritoryaland
	{35689, 136, 17, 0x1},  // maldivenrepubliek
	{30461, 283, 5, 0x1},   // #5615
	{10009, 141, 5, 0x1},   // nepal
	{47258, 1, 5, 0x1},     // #7alb
	{51851, 140, 5, 0x1},   // #7mas
	{4191, 249, 4, 0x21},   // #9sx
	{4391, 106, 4, 0x21},   // #9tz
	{4711, 235, 4, 0x21},   // #9yt
	{364, 2, 4, 0x21},      // #9ad
	{63482, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{59859, 142, 14, 0x1},  // republicnaoero
	{814, 171, 4, 0x21},    // #9br
	{1205, 213, 4, 0x21},   // #9cx
	{1434, 69, 4, 0x21},    // #9dz
	{1486, 73, 4, 0x21},    // #9et
	{1964, 25, 4, 0x21},    // #9hr
	{2098, 30, 4, 0x21},    // #9it
	{2617, 36, 4, 0x21},    // #9md
	{24006, 188, 5, 0x81},  // #2mex
	{3313, 42, 4, 0x21},    // #9nz
	{65045, 1, 22, 0x1},    // peoplesrepublicalbania
	{10173, 186, 25, 0x1},  // saintkittsnevisfederation
	{24036, 37, 5, 0x81},   // #2mkd
	{6788, 248, 22, 0x1},   // saintpierreetmiquelonf
	{32223, 121, 21, 0x1},  // netherlandseastindies
	{5291, 61, 3, 0x1},     // car
	{9166, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{64160, 164, 12, 0x1},  // kingdomyemen
	{11196, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8884, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{38913, 284, 3, 0x1},   // #62
	{38943, 285, 5, 0x1},   // #6221
	{32568, 46, 4, 0x1},    // urss
	{24022, 8, 9, 0x1},     // bulgarije
	{6040, 121, 15, 0x1},   // nederlandsindie
	{51351, 198, 29, 0x1},  // republicabolivarianavenezuela
	{30466, 286, 5, 0x1},   // #5616
	{557, 83, 11, 0x21},    // basoetoland
	{44722, 83, 16, 0x1},   // kingdomoflesotho
	{30456, 287, 5, 0x1},   // #5600
	{51840, 84, 5, 0x1},    // #7mar
	{52251, 87, 5, 0x1},    // #7moz
	{3321, 190, 4, 0x21},   // #9pa
	{3940, 46, 4, 0x21},    // #9ru
	{4195, 153, 4, 0x21},   // #9sy
	{57311, 7, 14, 0x1},    // belgiumkingdom
	{5991, 106, 16, 0x1},   // formertanganyika
	{64626, 147, 7, 0x1},   // papuang
	{368, 112, 4, 0x21},    // #9ae
	{9303, 163, 18, 0x1},   // formerwesternsamoa
	{46595, 85, 21, 0x1},   // malagassischerepublic
	{1209, 118, 4, 0x21},   // #9cy
	{16374, 13, 4, 0x1},    // csfr
	{2345, 214, 4, 0x21},   // #9ky
	{2566, 82, 4, 0x21},    // #9ly
	{2621, 39, 4, 0x21},    // #9me
	{15386, 66, 7, 0x1},    // komoren
	{13684, 255, 21, 0x1},  // maagdeneilandenbritse
	{3309, 238, 4, 0x21},   // #9nu
	{34594, 128, 6, 0x1},   // kyrgyz
	{41632, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{30854, 288, 5, 0x1},   // #5alb
	{2256, 76, 14, 0x1},    // republicguinea
	{33998, 107, 15, 0x1},  // republicoeganda
	{38983, 289, 5, 0x1},   // #6290
	{27712, 155, 21, 0x1},  // republiektadzjikistan
	{29726, 155, 5, 0x81},  // #4762
	{44889, 246, 26, 0x1},  // tristandacunhaensinthelena
	{19740, 250, 14, 0x1},  // turksandcaicos
	{29656, 108, 5, 0x81},  // #4710
	{23069, 78, 22, 0x1},   // republicadaguinebissau
	{26205, 246, 23, 0x1},  // sainthelenadependencies
	{61158, 93, 16, 0x1},   // federatianigeria
	{4642, 58, 20, 0x1},    // beninformerlydahomey
	{64096, 241, 13, 0x1},  // palestinstate
	{53985, 156, 21, 0x1},  // republiekturkmenistan
	{5799, 71, 5, 0x1},     // egypt
	{20014, 73, 14, 0x1},   // empireethiopia
	{14214, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{33345, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{4490, 257, 4, 0x21},   // #9wf
	{15005, 95, 8, 0x1},    // fmrsudan
	{6331, 212, 23, 0x1},   // kofthenetherlandcuracao
	{41722, 78, 20, 0x1},   // republicguineabissau
	{372, 111, 4, 0x21},    // #9af
	{859, 116, 4, 0x21},    // #9bt
	{991, 61, 4, 0x21},     // #9cf
	{9849, 129, 8, 0x1},    // cambodja
	{37354, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{2658, 231, 4, 0x21},   // #9mf
	{39885, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{24459, 232, 5, 0x81},  // #2mnp
	{10835, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{11714, 21, 6, 0x1},    // france
	{34187, 81, 16, 0x1},   // republiekliberia
	{40232, 186, 11, 0x1},  // stkittsandn
	{1017, 232, 25, 0x1},   // territorynorthernmarianen
	{64167, 164, 23, 0x1},  // yemenformerarabrepublic
	{49097, 254, 22, 0x1},  // staatvandevaticaanstad
	{59827, 119, 19, 0x1},  // republicfijiislands
	{38948, 290, 5, 0x1},   // #6223
	{47505, 6, 5, 0x1},     // #7aze
	{13730, 95, 10, 0x1},   // northsudan
	{29646, 50, 5, 0x81},   // #4705
	{27531, 137, 23, 0x1},  // republicmarshallislands
	{2538, 223, 18, 0x1},   // departmentofguiana
	{41281, 178, 11, 0x1},  // domrepublic
	{60954, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{7422, 131, 15, 0x1},   // republicofkorea
	{30521, 291, 5, 0x1},   // #5666
	{3455, 147, 4, 0x21},   // #9pg
	{3944, 94, 4, 0x21},    // #9rw
	{34632, 26, 14, 0x1},   // kingdomhungary
	{4387, 252, 4, 0x21},   // #9tw
	{422, 167, 4, 0x21},    // #9ag
	{934, 60, 4, 0x21},     // #9bw
	{1041, 65, 4, 0x21},    // #9cg
	{48456, 106, 20, 0x1},  // republicoftanganyika
	{2341, 132, 4, 0x21},   // #9kw
	{2882, 85, 4, 0x21},    // #9mg
	{41317, 240, 22, 0x1},  // commonwealthpuertorico
	{58769, 102, 24, 0x1},  // republiekvandeseychellen
	{60772, 41, 13, 0x1},   // kingdomnorway
	{11894, 79, 17, 0x1},   // guineaequatoriale
	{10634, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{44848, 19, 7, 0x1},    // estonia
	{9809, 231, 22, 0x1},   // frenchpartsaintmaarten
	{20767, 40, 20, 0x1},   // kingdomofnetherlands
	{16814, 292, 5, 0x83},  // kongo
	{44905, 246, 16, 0x1},  // sinthelenaeiland
	{19515, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{6195, 241, 20, 0x1},   // palestinianterritory
	{27283, 156, 5, 0x81},  // #2tkm
	{910, 16, 30, 0x1},     // federalrepublicofformergermany
	{25663, 249, 9, 0x1},   // stmaarten
	{29721, 153, 5, 0x81},  // #4760
	{29746, 158, 5, 0x81},  // #4776
	{38963, 295, 5, 0x1},   // #6232
	{29641, 161, 5, 0x81},  // #4704
	{29661, 110, 5, 0x81},  // #4716
	{29716, 12, 5, 0x81},   // #4756
	{12341, 138, 13, 0x1},  // republicbirma
	{41250, 125, 13, 0x1},  // transjordania
	{50369, 79, 16, 0x1},   // equitorialguinea
	{26123, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{38783, 205, 40, 0x1},  // frenchsouthernandantarcticlandsterritory
	{57170, 123, 12, 0x1},  // iranislamrep
	{19679, 219, 19, 0x1},  // bailiwickofguernsey
	{45187, 296, 5, 0x1},   // #6qat
	{3405, 242, 4, 0x21},   // #9pf
	{30571, 297, 4, 0x1},   // #570
	{4372, 159, 4, 0x21},   // #9tv
	{33095, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{36222, 9, 17, 0x1},    // bosniaherzegovina
	{1469, 52, 13, 0x21},   // turkeyturkiye
	{47649, 254, 12, 0x1},  // vatikaanstad
	{16358, 161, 6, 0x1},   // #3vdvn
	{863, 209, 4, 0x21},    // #9bv
	{987, 64, 4, 0x21},     // #9cd
	{41337, 182, 25, 0x1},  // cooperativerepublicguyana
	{24548, 235, 5, 0x81},  // #2myt
	{57134, 123, 21, 0x1},  // islamicrepublicofiran
	{18017, 241, 14, 0x1},  // staatpalestina
	{23916, 136, 5, 0x81},  // #2mdv
	{32690, 68, 7, 0x1},    // djibuti
	{17271, 201, 23, 0x1},  // autonomousprovincealand
	{51656, 39, 9, 0x1},    // montengro
	{5690, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{27264, 251, 5, 0x81},  // #2tkl
	{38316, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{18257, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{38953, 298, 5, 0x1},   // #6225
	{51405, 198, 19, 0x1},  // bolivrepofvenezuela
	{4684, 43, 21, 0x1},    // polandpeoplesrepublic
	{2079, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{27374, 71, 13, 0x1},   // republicegypt
	{26694, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{3753, 4, 22, 0x21},    // gemenebestvanaustralie
	{37191, 65, 10, 0x1},   // repofcongo
	{47279, 69, 5, 0x1},    // #7alg
	{2825, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{30889, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{30511, 299, 5, 0x1},   // #5660
	{3401, 191, 4, 0x21},   // #9pe
	{25334, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{476, 163, 24, 0x21},   // onafhankelijkestatesamoa
	{426, 200, 4, 0x21},    // #9ai
	{18327, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{10825, 145, 22, 0x1},  // filipijnencommonwealth
	{14787, 37, 14, 0x1},   // macedoniafyrom
	{1985, 26, 4, 0x21},    // #9hu
	{2570, 84, 4, 0x21},    // #9ma
	{46426, 91, 15, 0x1},   // republicnamibia
	{20251, 225, 16, 0x1},  // hongkongchinasar
	{3616, 246, 35, 0x1},   // tristandacunhaascensionensinthelena
	{24443, 32, 16, 0x1},   // republiclitouwen
	{27452, 195, 5, 0x81},  // #2tto
	{11053, 37, 15, 0x1},   // tfyrofmacedonia
	{5405, 243, 26, 0x1},   // overzeesdepartementreunion
	{8260, 13, 15, 0x1},    // tjechoslowakije
	{38958, 300, 5, 0x1},   // #6230
	{7909, 226, 23, 0x1},   // heardandmcdonaldislands
	{29651, 98, 5, 0x81},   // #4706
	{11947, 218, 8, 0x1},   // faeroeis
	{27974, 66, 17, 0x1},   // stateofthecomoros
	{53511, 157, 5, 0x1},   // #7tls
	{32586, 127, 18, 0x1},  // republickazachstan
	{41486, 22, 16, 0x1},   // theunitedkingdom
	{20842, 301, 5, 0x1},   // #2fxx
	{41032, 302, 5, 0x1},   // #6cen
	{26625, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{52069, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{30516, 303, 5, 0x1},   // #5663
	{51486, 197, 25, 0x1},  // saintvincentandgrenadines
	{4368, 195, 4, 0x21},   // #9tt
	{17529, 206, 11, 0x1},  // bonairesaba
	{51094, 228, 16, 0x1},  // brindianoceanter
	{8677, 53, 13, 0x1},    // oekraiensessr
	{16700, 127, 18, 0x1},  // republickazakhstan
	{31693, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{14801, 37, 23, 0x1},   // northmacedoniamacedonia
	{45259, 45, 7, 0x1},    // rumania
	{64580, 129, 23, 0x1},  // volksrepubliekkampuchea
	{24501, 88, 5, 0x81},   // #2mrt
	{24506, 233, 5, 0x81},  // #2msr
	{1458, 72, 4, 0x21},    // #9er
	{1981, 184, 4, 0x21},   // #9ht
	{2225, 131, 4, 0x21},   // #9kr
	{4744, 234, 19, 0x1},   // territorymartinique
	{3279, 141, 4, 0x21},   // #9np
	{24258, 22, 30, 0x1},   // greatbritainandnorthernireland
	{24139, 138, 5, 0x81},  // #2mmr
	{2991, 209, 18, 0x1},   // bouvetislandsnoors
	{12468, 82, 22, 0x1},   // libischarabjamahiriyya
	{11451, 142, 5, 0x1},   // mauru
	{30887, 283, 5, 0x1},   // #5alg
	{27662, 252, 5, 0x81},  // #2twn
	{30948, 304, 5, 0x1},   // #5ang
	{21878, 161, 27, 0x1},  // democraticrepublicofvietnam
	{41129, 186, 30, 0x1},  // federatiasaintchristophernevis
	{33033, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{16009, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{10285, 63, 16, 0x1},   // republickameroen
	{42117, 305, 5, 0x1},   // #6fin
	{50388, 100, 22, 0x1},  // saotomepeoplesrepublic
	{13740, 182, 11, 0x1},  // britsguyana
	{22653, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{30486, 306, 5, 0x1},   // #5630
	{57550, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{18746, 186, 22, 0x1},  // stkittsnevilleanguilla
	{3483, 144, 4, 0x21},   // #9pk
	{54235, 98, 25, 0x1},   // democraticrepublicsomalia
	{12526, 75, 5, 0x1},    // ghana
	{13400, 181, 9, 0x1},   // guatemala
	{44336, 230, 16, 0x1},  // macausarvanchina
	{4420, 54, 4, 0x21},    // #9us
	{11993, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{487, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{17641, 206, 20, 0x1},  // sinteustatiusandsaba
	{983, 210, 4, 0x21},    // #9cc
	{1482, 18, 4, 0x21},    // #9es
	{4589, 120, 26, 0x21},  // micronesiafederatestatesof
	{20776, 206, 20, 0x1},  // netherlandscaribbean
	{1942, 225, 4, 0x21},   // #9hk
	{2613, 35, 4, 0x21},    // #9mc
	{49162, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{52913, 3, 15, 0x1},    // republicarmenia
	{315, 63, 25, 0x21},    // federalerepubliekkameroen
	{58275, 21, 14, 0x1},   // francerepublic
	{30943, 307, 5, 0x1},   // #5and
	{32930, 170, 26, 0x1},  // boliviamultinationalestate
	{1034, 308, 8, 0x2},    // marianen
	{43351, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{40080, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{23470, 233, 10, 0x1},  // montserrat
	{29731, 154, 5, 0x81},  // #4764
	{42132, 310, 5, 0x1},   // #6fsm
	{3717, 35, 18, 0x21},   // principalitymonaco
	{29711, 51, 5, 0x81},   // #4752
	{42122, 311, 5, 0x1},   // #6fji
	{24904, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{13017, 91, 7, 0x1},    // namibia
	{41268, 312, 5, 0x1},   // #6chn
	{45336, 15, 30, 0x1},   // formergermandemocraticrepublic
	{44864, 89, 15, 0x1},   // mauritiuseiland
	{4340, 52, 4, 0x21},    // #9tr
	{24758, 229, 23, 0x1},  // overseasterritoryjersey
	{35029, 46, 5, 0x1},    // rsfsr
	{430, 1, 4, 0x21},      // #9al
	{21650, 40, 7, 0x1},    // holland
	{1454, 24, 4, 0x21},    // #9el
	{16148, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{52847, 166, 17, 0x1},  // republicargentina
	{2211, 148, 4, 0x21},   // #9kp
	{2904, 86, 4, 0x21},    // #9ml
	{1589, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3292, 142, 4, 0x21},   // #9nr
	{5922, 39, 10, 0x1},    // montenegro
	{25949, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{60013, 161, 29, 0x1},  // democratischerepubliekvietnam
	{52179, 225, 40, 0x1},  // hongkongspecialadministrativeregionchina
	{24480, 127, 10, 0x1},  // kazahkstan
	{4585, 66, 15, 0x1},    // uniondescomores
	{55337, 224, 13, 0x1},  // guamterritory
	{58000, 36, 8, 0x1},    // moldovia
	{32673, 148, 10, 0x1},  // dprofkorea
	{44262, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{46966, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{31059, 313, 5, 0x1},   // #5aze
	{38918, 314, 5, 0x1},   // #6205
	{38968, 315, 5, 0x1},   // #6235
	{29636, 49, 5, 0x81},   // #4703
	{50911, 247, 19, 0x1},  // janmayenandsvalbard
	{31999, 302, 5, 0x1},   // #5cen
	{62688, 236, 21, 0x1},  // frenchnewcaledoniafra
	{65183, 111, 29, 0x1},  // islamitischemiraatafghanistan
	{26025, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{30952, 234, 24, 0x1},  // grondterritorymartinique
	{12397, 138, 17, 0x1},  // unionmyanmarburma
	{38903, 316, 5, 0x1},   // #6160
	{47241, 36, 17, 0x1},   // republiekmoldavie
	{434, 3, 4, 0x21},      // #9am
	{4719, 109, 4, 0x21},   // #9zm
	{1353, 24, 18, 0x1},    // helleenserepubliek
	{53131, 227, 18, 0x1},  // manislandsfreeport
	{979, 11, 4, 0x21},     // #9ca
	{1537, 120, 4, 0x21},   // #9fm
	{2908, 138, 4, 0x21},   // #9mm
	{17859, 155, 10, 0x1},  // tajikistan
	{16893, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{44653, 144, 16, 0x1},  // republicpakistan
	{4887, 242, 21, 0x21},  // frenchpolynesiatahiti
	{2974, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{11296, 165, 9, 0x1},   // zuidjemen
	{17382, 137, 28, 0x1},  // republiekdermarshalleilanden
	{21754, 231, 20, 0x1},  // fransdeelsintmaarten
	{37796, 108, 21, 0x1},  // republicofsouthafrica
	{29631, 151, 5, 0x81},  // #4702
	{28499, 194, 11, 0x1},  // dutchguyana
	{14679, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{903, 16, 24, 0x1},     // germanyfederalrepublicof
	{645, 213, 16, 0x1},    // christmasislands
	{2932, 87, 19, 0x21},   // republiekmozambique
	{41263, 317, 5, 0x1},   // #6chl
	{13152, 53, 12, 0x1},   // oekrainsessr
	{3459, 145, 4, 0x21},   // #9ph
	{11220, 147, 14, 0x1},  // papuanewguinea
	{30456, 318, 4, 0x1},   // #560
	{5704, 106, 18, 0x1},   // tanzaniamainlandur
	{58295, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{2236, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{62021, 154, 15, 0x1},  // thailandkingdom
	{1076, 117, 4, 0x21},   // #9cn
	{36889, 64, 16, 0x1},   // congoleopoldstad
	{6884, 241, 18, 0x1},   // occpalestinianterr
	{52795, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{4444, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{2912, 139, 4, 0x21},   // #9mn
	{9066, 239, 8, 0x1},    // pitcairn
	{8496, 128, 19, 0x1},   // republiekkirgizstan
	{30626, 319, 5, 0x1},   // #5740
	{13751, 145, 11, 0x1},  // filippijnen
	{3266, 232, 13, 0x21},  // northmarianen
	{43938, 320, 5, 0x1},   // #6mng
	{12518, 75, 13, 0x1},   // republicghana
	{40457, 184, 16, 0x1},  // republiquedhaiti
	{39779, 178, 12, 0x1},  // ladominicana
	{4903, 58, 20, 0x1},    // peoplesrepublicbenin
	{15214, 195, 5, 0x1},   // tandt
	{11083, 37, 14, 0x1},   // fyrommacedonie
	{11440, 154, 12, 0x1},  // thailandsiam
	{43314, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{33422, 234, 16, 0x1},  // martiniquefrench
	{44038, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{22203, 102, 18, 0x1},  // eilandenseychellen
	{17957, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{47971, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{4288, 82, 10, 0x21},   // statelibia
	{51835, 85, 5, 0x1},    // #7mad
	{3919, 45, 4, 0x21},    // #9ro
	{4324, 158, 4, 0x21},   // #9to
	{8332, 224, 21, 0x1},   // overzeesterritoryguam
	{438, 56, 4, 0x21},     // #9ao
	{53849, 63, 23, 0x1},   // federalrepubliccameroon
	{1080, 174, 4, 0x21},   // #9co
	{1552, 218, 4, 0x21},   // #9fo
	{14005, 65, 11, 0x1},   // frenchcongo
	{25745, 244, 5, 0x81},  // #2rvn
	{2916, 230, 4, 0x21},   // #9mo
	{23869, 35, 5, 0x81},   // #2mco
	{5053, 66, 12, 0x1},    // unioncomoros
	{57532, 7, 13, 0x1},    // kingdombelgia
	{54013, 21, 14, 0x1},   // republicfrance
	{38913, 321, 5, 0x1},   // #6200
	{24092, 60, 18, 0x1},   // republicofbotswana
	{1329, 173, 15, 0x21},  // republicofchile
	{5834, 166, 18, 0x1},   // republicargentinia
	{27039, 108, 22, 0x1},  // republiekvansuidafrika
	{2473, 70, 17, 0x1},    // sultanaatzanzibar
	{3711, 239, 4, 0x21},   // #9pn
	{31435, 164, 10, 0x1},  // northjemen
	{9775, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{38898, 317, 5, 0x1},   // #6155
	{38908, 322, 5, 0x1},   // #6165
	{4320, 105, 4, 0x21},   // #9tn
	{49479, 120, 5, 0x1},   // #7fsm
	{11849, 146, 14, 0x1},  // republiekpalau
	{44392, 323, 5, 0x1},   // #6msi
	{1068, 173, 4, 0x21},   // #9cl
	{1450, 215, 4, 0x21},   // #9eh
	{3444, 168, 6, 0x1},    // bahama
	{13428, 183, 16, 0x1},  // hondurasrepublic
	{33213, 225, 15, 0x1},  // prhongkongchina
	{1960, 183, 4, 0x21},   // #9hn
	{2886, 137, 4, 0x21},   // #9mh
	{9753, 16, 9, 0x1},     // germanyfr
	{10231, 55, 16, 0x1},   // jugoslaviaformer
	{43520, 75, 15, 0x1},   // republicofghana
	{4796, 18, 6, 0x1},     // spanja
	{24639, 114, 14, 0x1},  // kingdombahrein
	{34424, 128, 20, 0x1},  // kirgizischerepubliek
	{275, 8, 17, 0x21},     // republicbulgarije
	{65274, 12, 6, 0x1},    // suisse
	{20274, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{42395, 112, 11, 0x1},  // theemirates
	{7254, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{6276, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{24152, 57, 7, 0x1},    // burundi
	{5804, 71, 18, 0x1},    // unitedarabrepublic
	{8366, 13, 14, 0x1},    // czechoslovakia
	{62569, 51, 13, 0x1},   // kingdomsweden
	{35866, 324, 5, 0x1},   // #5nic
	{44998, 193, 19, 0x1},  // republiekelsalvador
	{3707, 248, 4, 0x21},   // #9pm
	{31075, 168, 14, 0x1},  // bahamaeilanden
	{53994, 156, 12, 0x1},  // turkmenistan
	{51959, 38, 5, 0x1},    // #7mlt
	{4316, 156, 4, 0x21},   // #9tm
	{46628, 59, 11, 0x1},   // burkinafaso
	{10460, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{13163, 94, 18, 0x1},   // repubulikayurwanda
	{34145, 102, 18, 0x1},  // seychellesrepublic
	{57823, 61, 22, 0x1},   // centralafricanrepublic
	{20469, 217, 5, 0x81},  // #2flk
	{49405, 20, 5, 0x1},    // #7fin
	{1072, 63, 4, 0x21},    // #9cm
	{1490, 20, 4, 0x21},    // #9fi
	{19647, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{38044, 205, 37, 0x1},  // frenchsouthernantarcticlandsterritory
	{18955, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{1956, 226, 4, 0x21},   // #9hm
	{3257, 236, 21, 0x1},   // territorynewcaledonia
	{3317, 143, 4, 0x21},   // #9om
	{8605, 67, 18, 0x1},    // capeverdecaboverde
	{16958, 237, 28, 0x1},  // grondterritorynorfolkislands
	{17536, 206, 20, 0x1},  // sabaandsinteustatius
	{36718, 144, 17, 0x1},  // republiekpakistan
	{31030, 95, 14, 0x1},   // until2011sudan
	{47583, 203, 18, 0x1},  // americansamoaisles
	{17030, 62, 19, 0x1},   // cotedivoirerepublic
	{18845, 73, 19, 0x1},   // ethiopiaincleritrea
	{54961, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{61174, 152, 4, 0x81},  // #490
	{32604, 325, 5, 0x1},   // #5cze
	{41882, 326, 5, 0x1},   // #6den
	{52435, 224, 15, 0x1},  // territoryofguam
	{5555, 257, 15, 0x1},   // wallisandfutuna
	{46794, 255, 21, 0x1},  // britsemaagdeneilanden
	{33540, 16, 25, 0x1},   // bundesrepublikdeutschland
	{20107, 69, 5, 0x81},   // #2dza
	{3694, 43, 4, 0x21},    // #9pl
	{4312, 157, 4, 0x21},   // #9tl
	{10569, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{29566, 186, 5, 0x81},  // #4659
	{48112, 64, 29, 0x1},   // democraticrepublicformercongo
	{46943, 31, 25, 0x1},   // principalityliechtenstein
	{13946, 203, 15, 0x1},  // amerikaanssomoa
	{20660, 58, 15, 0x1},   // dahomeyrepublic
	{2270, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{3115, 68, 16, 0x1},    // republicdjibouti
	{18214, 198, 18, 0x1},  // republiekvenezuela
	{1317, 69, 8, 0x1},     // aljazair
	{18788, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{50022, 111, 26, 0x1},  // islamicrepublicafghanistan
	{18096, 38, 12, 0x1},   // maltaislands
	{43933, 285, 5, 0x1},   // #6mnc
	{23421, 148, 11, 0x1},  // koreademrep
	{6170, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{28412, 327, 5, 0x82},  // #2yug
	{22964, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{57035, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{14824, 37, 14, 0x1},   // fyrommacedonia
	{51893, 185, 7, 0x1},   // jamaika
	{13405, 85, 20, 0x1},   // malagasischerepublic
	{57506, 84, 14, 0x1},   // moroccokingdom
	{35734, 329, 5, 0x1},   // #5nau
	{15885, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{4103, 119, 18, 0x21},  // fijithefijiislands
	{36024, 88, 10, 0x1},   // mauritiana
	{38893, 330, 5, 0x1},   // #6150
	{4298, 251, 4, 0x21},   // #9tk
	{2708, 235, 21, 0x1},   // collectiviteitmayotte
	{29561, 331, 5, 0x1},   // #4658
	{34356, 254, 23, 0x1},  // holyseevaticancitystate
	{1053, 211, 4, 0x21},   // #9ck
	{1508, 217, 4, 0x21},   // #9fk
	{20088, 87, 19, 0x1},   // republicamocambique
	{2890, 37, 4, 0x21},    // #9mk
	{9466, 332, 13, 0x82},  // congorepublic
	{12140, 194, 7, 0x1},   // surinam
	{18845, 73, 16, 0x1},   // ethiopiainclerit
	{45125, 214, 14, 0x1},  // caymaneilanden
	{36299, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{56951, 141, 12, 0x1},  // nepalkingdom
	{32283, 160, 20, 0x1},  // republiekoezbekistan
	{18375, 198, 24, 0x1},  // venezuelaverenigdestaten
	{42072, 188, 22, 0x1},  // estadosunidosmexicanos
	{54501, 217, 22, 0x1},  // falklandislandsbritish
	{38492, 52, 15, 0x1},   // turkiyerepublic
	{3108, 23, 15, 0x1},    // georgiarepublic
	{52219, 225, 19, 0x1},  // hongkongsarvanchina
	{27159, 154, 5, 0x81},  // #2tha
	{61178, 255, 4, 0x81},  // #492
	{7834, 199, 22, 0x1},   // overzeesterritoryaruba
	{17485, 206, 25, 0x1},  // sainteustatiussababonaire
	{51667, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{27615, 24, 6, 0x1},    // ellada
	{47183, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{31858, 229, 17, 0x1},  // baljuwschapjersey
	{1983, 237, 13, 0x1},   // norfolkisland
	{6512, 212, 24, 0x1},   // overzeesterritorycuracao
	{64574, 43, 20, 0x1},   // poolsevolksrepubliek
	{15819, 64, 28, 0x1},   // democraticrepubliczairecongo
	{40988, 334, 5, 0x1},   // #6cap
	{2773, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{34363, 254, 16, 0x1},  // vaticancitystate
	{4259, 155, 4, 0x21},   // #9tj
	{9355, 15, 17, 0x1},    // formereastgermany
	{51611, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{14838, 16, 9, 0x1},    // frgermany
	{1045, 12, 4, 0x21},    // #9ch
	{1504, 119, 4, 0x21},   // #9fj
	{81, 182, 6, 0x1},      // guyana
	{33033, 117, 22, 0x1},  // peoplesrepublicofchina
	{13333, 18, 6, 0x1},    // spanje
	{17155, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{30631, 335, 5, 0x1},   // #5750
	{6915, 241, 22, 0x1},   // palestinianterritories
	{507, 48, 14, 0x21},    // republicservia
	{54815, 59, 10, 0x1},   // bukinafaso
	{13824, 230, 11, 0x1},  // formermacau
	{53609, 159, 5, 0x1},   // #7tuv
	{34651, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{59908, 162, 14, 0x1},  // nieuwehebriden
	{55861, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{48794, 15, 14, 0x1},   // easterngermany
	{47799, 90, 15, 0x1},   // republiekmalawi
	{61349, 207, 13, 0x1},  // saintbartlemy
	{13417, 183, 19, 0x1},  // republicadehonduras
	{60651, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{29841, 256, 5, 0x81},  // #4850
	{17616, 206, 18, 0x1},  // sabasainteustatius
	{35871, 336, 5, 0x1},   // #5nig
	{32158, 249, 15, 0x1},  // landsintmaarten
	{3843, 243, 4, 0x21},   // #9re
	{37791, 131, 8, 0x1},   // korearep
	{4707, 164, 4, 0x21},   // #9ye
	{29616, 48, 5, 0x81},   // #4688
	{2198, 4, 9, 0x1},      // australia
	{45563, 45, 22, 0x1},   // volksrepubliekroemenie
	{16063, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{49385, 119, 5, 0x1},   // #7fij
	{1049, 62, 4, 0x21},    // #9ci
	{1442, 19, 4, 0x21},    // #9ee
	{15842, 64, 23, 0x81},  // congodemocraticrepublic
	{36829, 64, 26, 0x1},   // republiekcongoleopoldville
	{8281, 10, 15, 0x1},    // witrussischessr
	{38320, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{25923, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{1906, 145, 12, 0x21},  // phillippines
	{1677, 253, 32, 0x1},   // vsbuitensteondergeschikteislands
	{50704, 26, 5, 0x1},    // #7hun
	{14908, 162, 11, 0x1},  // newhebriden
	{44513, 12, 6, 0x1},    // svizra
	{2135, 145, 11, 0x21},  // philipijnen
	{52214, 225, 16, 0x1},  // chinahongkongsar
	{50464, 183, 5, 0x1},   // #7hon
	{60975, 88, 20, 0x1},   // mauritanieislamitrep
	{40020, 6, 12, 0x1},    // azerbaidzjan
	{12452, 173, 13, 0x1},  // chilerepublic
	{63821, 137, 16, 0x1},  // marchalleilanden
	{51861, 36, 5, 0x1},    // #7mda
	{11290, 165, 15, 0x1},  // formerzuidjemen
	{4255, 154, 4, 0x21},   // #9th
	{51662, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{17447, 135, 9, 0x1},   // shrilanka
	{3461, 246, 37, 0x1},   // ascensionsainthelenaandtristandacunha
	{11498, 129, 8, 0x1},   // cambodia
	{61, 223, 26, 0x1},     // collectiviteitfrenchguyana
	{15837, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{26295, 164, 17, 0x1},  // fmrarabrepofyemen
	{10718, 55, 13, 0x1},   // yugoslaviasfr
	{35430, 252, 19, 0x1},  // taiwanprovincechina
	{31782, 234, 23, 0x1},  // departementlamartinique
	{43471, 73, 11, 0x1},   // fdrethiopia
	{1456, 223, 18, 0x1},   // frenchguianaguyane
	{7769, 238, 16, 0x1},   // niuenieuwzeeland
	{22084, 115, 17, 0x1},  // bruneidaressalaam
	{10689, 59, 16, 0x1},   // formeruppervolta
	{49582, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{1309, 64, 13, 0x21},   // zairerepublic
	{47318, 230, 19, 0x1},  // grondterritorymacau
	{48650, 138, 11, 0x1},  // uniemyanmar
	{24301, 22, 27, 0x1},   // greatbritainnorthernireland
	{59316, 5, 18, 0x1},    // republikosterreich
	{43839, 197, 13, 0x1},  // stvincentandg
	{30311, 337, 5, 0x1},   // #5481
	{47434, 203, 5, 0x1},   // #7asa
	{2677, 209, 13, 0x1},   // bouvetislands
	{20828, 120, 5, 0x81},  // #2fsm
	{41393, 338, 5, 0x1},   // #6cos
	{43125, 155, 11, 0x1},  // tadzikistan
	{4251, 104, 4, 0x21},   // #9tg
	{29536, 45, 5, 0x81},   // #4642
	{36943, 49, 18, 0x1},   // slovaakserepubliek
	{35919, 95, 17, 0x1},   // sudanpresecession
	{29531, 243, 5, 0x81},  // #4638
	{1446, 71, 4, 0x21},    // #9eg
	{8671, 53, 19, 0x1},    // formeroekraiensessr
	{12179, 136, 18, 0x1},  // maldivischeislands
	{23470, 233, 9, 0x1},   // montserra
	{7235, 54, 12, 0x1},    // unitedstates
	{25119, 238, 11, 0x1},  // niueislands
	{59416, 78, 21, 0x1},   // republiekguineebissau
	{11456, 46, 14, 0x1},   // federalrusland
	{42264, 218, 21, 0x1},  // grondterritoryfaeroer
	{24190, 139, 5, 0x81},  // #2mng
	{943, 15, 15, 0x1},     // demrepofgermany
	{61182, 115, 4, 0x81},  // #496
	{53534, 252, 5, 0x1},   // #7tpe
	{60929, 186, 27, 0x1},  // formersaintchristophernevis
	{7039, 48, 16, 0x1},    // serbiamontenegro
	{41760, 339, 5, 0x1},   // #6czr
	{16876, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{61379, 176, 11, 0x1},  // cubaislands
	{8559, 136, 7, 0x1},    // maldive
	{3201, 180, 14, 0x1},   // grenadaislands
	{42319, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{31823, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{52001, 148, 28, 0x1},  // northkoreademocraticrepublic
	{4211, 205, 4, 0x21},   // #9tf
	{49729, 9, 15, 0x1},    // bsniaandhrzgvna
	{10884, 120, 15, 0x1},  // fedstmicronesia
	{12889, 116, 16, 0x1},  // koninkrijkbhutan
	{43109, 59, 18, 0x1},   // republicoppervolta
	{29541, 46, 5, 0x81},   // #4643
	{48893, 140, 16, 0x1},  // maleisefederatia
	{22545, 186, 15, 0x1},  // saintkittsnorth
	{3604, 246, 10, 0x1},   // sinthelena
	{34615, 112, 13, 0x1},  // uarabemirates
	{4780, 120, 27, 0x21},  // micronesiefederalestatenvan
	{64832, 145, 9, 0x1},   // pilipinas
	{59827, 119, 12, 0x1},  // republicfiji
	{54387, 74, 19, 0x1},   // republiquegabonaise
	{5896, 155, 12, 0x1},   // tadzjikistan
	{44466, 340, 5, 0x1},   // #6mzm
	{37170, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52662, 87, 19, 0x1},   // portugeeseastafrika
	{52233, 230, 13, 0x1},  // chinamacaosar
	{46211, 99, 6, 0x1},    // ssudan
	{43900, 341, 5, 0x1},   // #6mli
	{57, 241, 20, 0x21},    // gazastripandwestbank
	{8303, 224, 21, 0x1},   // overseasterritoryguam
	{53578, 52, 5, 0x1},    // #7tur
	{21462, 208, 7, 0x1},   // bermuda
	{59511, 150, 13, 0x1},  // saoediearabie
	{35234, 95, 10, 0x1},   // sudannorth
	{3521, 246, 37, 0x1},   // tristandacunhaandascensionsainthelena
	{11405, 5, 10, 0x1},    // oostenrijk
	{30321, 342, 5, 0x1},   // #5483
	{29846, 59, 5, 0x81},   // #4854
	{41202, 342, 5, 0x1},   // #6cha
	{25991, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{51975, 35, 5, 0x1},    // #7mon
	{1945, 124, 11, 0x21},  // kingdomiraq
	{14762, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{42769, 143, 13, 0x1},  // omansultanate
	{38883, 343, 5, 0x1},   // #6140
	{51910, 137, 5, 0x1},   // #7mhl
	{2865, 26, 24, 0x1},    // peoplesrepublichongarije
	{29551, 207, 5, 0x81},  // #4652
	{13932, 115, 11, 0x1},  // bruneidarus
	{15150, 121, 21, 0x1},  // indonesiaunitedstates
	{13192, 34, 6, 0x1},    // latvia
	{882, 40, 21, 0x21},    // nederlandenkoninkrijk
	{19123, 89, 17, 0x1},   // republiquemaurice
	{55546, 163, 17, 0x1},  // samoawesternsamoa
	{42202, 125, 27, 0x1},  // hashemitischkingdomjordania
	{33, 138, 7, 0x1},      // mynamar
	{24159, 39, 5, 0x81},   // #2mne
	{52159, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{58452, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{44636, 344, 5, 0x1},   // #6oma
	{20741, 101, 15, 0x1},  // eswatinikingdom
	{34917, 99, 18, 0x1},   // republicsouthsudan
	{45277, 194, 17, 0x1},  // republieksuriname
	{841, 234, 17, 0x1},    // martiniqueislands
	{30316, 302, 5, 0x1},   // #5482
	{2022, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{53290, 173, 14, 0x1},  // republicachile
	{16292, 56, 16, 0x1},   // republicofangola
	{4207, 103, 4, 0x21},   // #9td
	{35449, 252, 19, 0x1},  // taiwanchinesetaipei
	{32911, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{52500, 143, 5, 0x1},   // #7oma
	{14986, 162, 11, 0x1},  // newhebrides
	{28581, 63, 5, 0x81},   // #4120
	{40431, 66, 12, 0x1},   // comorosunion
	{1730, 37, 36, 0x21},   // theformeryugoslavrepublicofmacedonia
	{11664, 63, 14, 0x1},   // frenchkameroen
	{40786, 232, 31, 0x1},  // territorynorthernmarianaislands
	{28179, 85, 28, 0x1},   // madagascardemocraticrepublic
	{4203, 250, 4, 0x21},   // #9tc
	{29546, 94, 5, 0x81},   // #4646
	{29611, 96, 5, 0x81},   // #4686
	{10869, 245, 15, 0x1},  // southgeoislands
	{29526, 149, 5, 0x81},  // #4634
	{29586, 248, 5, 0x81},  // #4666
	{1438, 179, 4, 0x21},   // #9ec
	{4279, 139, 7, 0x1},    // mongoli
	{55316, 224, 25, 0x1},  // unitedstatesterritoryguam
	{12266, 184, 5, 0x1},   // ayiti
	{52563, 91, 15, 0x1},   // republiknamibia
	{60888, 132, 12, 0x1},  // staatkoeweit
	{53613, 46, 20, 0x1},   // voormaligesovjetunie
	{36388, 87, 20, 0x1},   // portugueseeastafrica
	{12320, 107, 6, 0x1},   // uganda
	{5991, 106, 24, 0x1},   // formertanganyikazanzibar
	{13655, 54, 16, 0x1},   // amerikaverstaten
	{42051, 212, 14, 0x1},  // curacaoislands
	{36919, 64, 16, 0x1},   // demrepofthecongo
	{14438, 214, 21, 0x1},  // kaaimanislandsislands
	{15666, 67, 18, 0x1},   // caboverdecapeverde
	{23217, 67, 17, 0x1},   // caboverderepublic
	{12320, 107, 14, 0x1},  // ugandarepublic
	{10412, 66, 16, 0x1},   // unievandecomoren
	{30326, 345, 5, 0x1},   // #5484
	{19030, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{55993, 246, 25, 0x1},  // tristandacunhasainthelena
	{53772, 161, 5, 0x1},   // #7vie
	{793, 9, 17, 0x21},     // bosniahercegovina
	{2918, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{13007, 91, 17, 0x1},   // republicofnamibia
	{38878, 346, 5, 0x1},   // #6135
	{38888, 347, 5, 0x1},   // #6145
	{41001, 59, 18, 0x1},   // republicuppervolta
	{19384, 231, 20, 0x1},  // stmartincollectivity
	{7597, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{63698, 140, 16, 0x1},  // maleisefederatie
	{12842, 88, 10, 0x1},   // mauritania
	{63935, 160, 20, 0x1},  // republicofuzbekistan
	{16681, 102, 19, 0x1},  // republiekseychellen
	{3854, 165, 23, 0x1},   // democraticrepublicyemen
	{12899, 116, 6, 0x1},   // bhutan
	{5426, 122, 12, 0x1},   // unionofindia
	{1770, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{24008, 188, 6, 0x1},   // mexiko
	{16607, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{63973, 28, 17, 0x1},   // republicoficeland
	{53438, 106, 5, 0x1},   // #7tan
	{3932, 65, 16, 0x1},    // brazzavillecongo
	{60511, 76, 13, 0x1},   // guineeconakry
	{60622, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{50279, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{43148, 165, 25, 0x1},  // democraticrepublicofyemen
	{47600, 23, 10, 0x1},   // sakartvelo
	{8372, 49, 17, 0x1},    // slovakianrepublic
	{29851, 196, 5, 0x81},  // #4858
	{56870, 10, 19, 0x1},   // republiekwitrusland
	{56592, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{50548, 186, 31, 0x1},  // federationsaintchristophernevis
	{10041, 82, 15, 0x1},   // libyanarabjamah
	{36565, 84, 6, 0x1},    // morocc
	{50131, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{16658, 111, 10, 0x1},  // afganistan
	{49107, 254, 17, 0x1},  // vaticaanstadstaat
	{13068, 218, 12, 0x1},  // faraoislands
	{10428, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{102, 68, 10, 0x1},     // afarsissas
	{3847, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{43895, 348, 5, 0x1},   // #6mld
	{12373, 138, 10, 0x1},  // burmaunion
	{4562, 120, 27, 0x21},  // micronesiafederatedstatesof
	{53539, 195, 5, 0x1},   // #7tto
	{528, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{41569, 2, 17, 0x1},    // principatdandorra
	{32627, 92, 15, 0x1},   // republicofniger
	{9798, 231, 17, 0x1},   // saintmartinfrench
	{35213, 134, 17, 0x1},  // libaneserepubliek
	{8413, 10, 18, 0x1},    // byelorussiabelarus
	{50664, 187, 17, 0x1},  // saintluciaislands
	{7532, 210, 20, 0x1},   // eilandencocoskeeling
	{6936, 73, 21, 0x1},    // socialistischethiopie
	{33661, 125, 15, 0x1},  // kingdomjordania
	{52921, 3, 15, 0x1},    // armeniarepublic
	{30621, 349, 5, 0x1},   // #5732
	{43878, 350, 5, 0x1},   // #6maw
	{43100, 71, 17, 0x1},   // egyptarabrepublic
	{59713, 151, 9, 0x1},   // singapour
	{33238, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{570, 242, 25, 0x1},    // departmentfrenchpolynesia
	{15953, 64, 31, 0x1},   // democraticrepublicofformercongo
	{26713, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{22455, 177, 21, 0x1},  // gemenebestvandominica
	{57922, 64, 27, 0x1},   // republikiyakongodemokratiki
	{44395, 151, 9, 0x1},   // singapoer
	{28586, 11, 5, 0x81},   // #4124
	{643, 19, 17, 0x21},    // republicofestonia
	{41892, 351, 5, 0x1},   // #6dma
	{2172, 41, 15, 0x21},   // kingdomofnorway
	{1009, 232, 33, 0x1},   // overzeesterritorynorthernmarianen
	{62641, 100, 17, 0x1},  // saotomeenprincipe
	{37904, 33, 10, 0x1},   // luxembourg
	{60368, 67, 18, 0x1},   // republiekcaboverde
	{10173, 186, 10, 0x1},  // saintkitts
	{20487, 241, 14, 0x1},  // statepalestina
	{45028, 162, 14, 0x1},  // vanuatuislands
	{22380, 115, 21, 0x1},  // statebruneidarussalam
	{746, 247, 8, 0x1},     // svalbard
	{12114, 170, 7, 0x1},   // bolivia
	{62741, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{9265, 96, 7, 0x1},     // senegal
	{23284, 132, 5, 0x81},  // #2kwt
	{38873, 352, 5, 0x1},   // #6130
	{49241, 135, 14, 0x1},  // ceylondominion
	{29556, 246, 5, 0x81},  // #4654
	{29606, 150, 5, 0x81},  // #4682
	{27696, 61, 25, 0x1},   // middenafrikaanserepubliek
	{29521, 240, 5, 0x81},  // #4630
	{29576, 187, 5, 0x81},  // #4662
	{223, 20, 7, 0x1},      // finland
	{37682, 148, 18, 0x1},  // koreadempeoplesrep
	{30616, 353, 5, 0x1},   // #5731
	{46900, 2, 28, 0x1},    // valleysofandorraprincipality
	{36869, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{57174, 123, 17, 0x1},  // islamrepubliciran
	{3328, 40, 18, 0x1},    // kingdomnetherlands
	{29606, 170, 4, 0x81},  // #468
	{63318, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{903, 16, 22, 0x1},     // germanyfederalrepublic
	{49836, 73, 39, 0x1},   // ityopiyafederalawidemokrasiyawiripeblik
	{3063, 56, 21, 0x1},    // peoplesrepublicangola
	{51066, 246, 19, 0x1},  // sthelenaenascension
	{60296, 247, 15, 0x1},  // svalbardislands
	{20028, 17, 5, 0x81},   // #2dnk
	{6343, 212, 11, 0x1},   // landcuracao
	{58793, 108, 19, 0x1},  // republiekzuidafrika
	{3766, 4, 19, 0x21},    // australiegemenebest
	{35941, 354, 5, 0x1},   // #5nir
	{35990, 355, 5, 0x1},   // #5nor
	{21689, 64, 3, 0x1},    // rdc
	{710, 99, 19, 0x1},     // republicsouthsoedan
	{5868, 10, 20, 0x1},    // republicbielorusland
	{37026, 68, 18, 0x1},   // republicofdjibouti
	{29581, 231, 5, 0x81},  // #4663
	{42556, 157, 27, 0x1},  // democraticrepubliceasttimor
	{59739, 24, 13, 0x1},   // kingdomgreece
	{22299, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{23259, 186, 5, 0x81},  // #2kna
	{24845, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{50052, 94, 15, 0x1},   // republiekrwanda
	{34477, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{45641, 98, 29, 0x1},   // democratischerepublieksomalie
	{7718, 42, 10, 0x1},    // newzealand
	{13840, 18, 10, 0x1},   // statespain
	{24102, 60, 8, 0x1},    // botswana
	{28514, 228, 26, 0x1},  // britishindiaoceanterritory
	{12821, 77, 21, 0x1},   // gambiaislamicrepublic
	{53976, 49, 18, 0x1},   // slowaakserepubliek
	{36366, 33, 9, 0x1},    // luxemburg
	{9944, 2, 21, 0x1},     // principalityofandorra
	{12559, 30, 13, 0x1},   // republicitaly
	{31748, 47, 17, 0x1},   // republicsanmarino
	{37682, 148, 23, 0x1},  // koreadempeoplesrepublic
	{14063, 257, 22, 0x1},  // wallisandfutunaislands
	{26188, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{25511, 213, 26, 0x1},  // christmasislandindianocean
	{55144, 67, 6, 0x1},    // cverde
	{53777, 197, 5, 0x1},   // #7vin
	{20667, 36, 16, 0x1},   // republicamoldova
	{34935, 95, 13, 0x1},   // upto2011sudan
	{4073, 210, 28, 0x1},   // keelingislandsterritorycocos
	{44187, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{41507, 72, 12, 0x1},   // stateeritrea
	{53767, 198, 5, 0x1},   // #7ven
	{16522, 115, 22, 0x1},  // nationbruneiabodepeace
	{53351, 110, 12, 0x1},  // zuidrhodesie
	{10741, 205, 16, 0x1},  // frsouthterritory
	{38384, 54, 24, 0x1},   // unitedstatesnorthamerica
	{23046, 127, 5, 0x81},  // #2kaz
	{29571, 200, 5, 0x81},  // #4660
	{23105, 128, 5, 0x81},  // #2kgz
	{9629, 246, 17, 0x1},   // formersainthelena
	{57667, 164, 24, 0x1},  // jemenitischearabrepublic
	{19166, 95, 13, 0x1},   // sudanrepublic
	{17510, 206, 26, 0x1},  // sinteustatiusensababonaire
	{28556, 204, 4, 0x81},  // #410
	{44367, 287, 5, 0x1},   // #6mor
	{52086, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{50012, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{34465, 226, 12, 0x1},  // heardislands
	{10728, 55, 4, 0x1},    // sfry
	{54124, 254, 8, 0x1},   // vaticano
	{28543, 16, 13, 0x1},   // westduitsland
	{3295, 184, 14, 0x21},  // republiekhaiti
	{11377, 257, 15, 0x1},  // fwallisenfutuna
	{24887, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{13850, 95, 11, 0x1},   // formersudan
	{37786, 131, 18, 0x1},  // southkorearepublic
	{52315, 138, 5, 0x1},   // #7mya
	{30899, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{5322, 235, 26, 0x1},   // overzeesdepartementmayotte
	{57747, 58, 12, 0x1},   // benindahomey
	{7002, 140, 22, 0x1},   // formerfederationmalaya
	{42620, 241, 21, 0x1},  // palestijnseautoriteit
	{21084, 244, 20, 0x1},  // republiekzuidvietnam
	{16542, 61, 24, 0x1},   // centralafricankeizerrijk
	{14358, 73, 21, 0x1},   // socialistischethiopia
	{3990, 234, 21, 0x1},   // departementmartinique
	{1056, 232, 15, 0x1},   // northernmariana
	{52407, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{26497, 19, 16, 0x1},   // republiekestland
	{31893, 42, 18, 0x1},   // aotearoanewzeeland
	{34132, 102, 23, 0x1},  // republiquedesseychelles
	{20981, 250, 11, 0x1},  // turkscaicos
	{43873, 356, 5, 0x1},   // #6mas
	{57170, 123, 17, 0x1},  // iranislamrepublic
	{21167, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{53227, 8, 9, 0x1},     // balgariya
	{40157, 130, 16, 0x1},  // kiribatirepublic
	{31901, 42, 10, 0x1},   // newzeeland
	{46753, 229, 13, 0x1},  // jerseyislands
	{12544, 122, 13, 0x1},  // republicindia
	{13516, 177, 8, 0x1},   // dominika
	{53748, 185, 7, 0x1},   // jamaica
	{58104, 34, 14, 0x1},   // republiclatvia
	{47114, 357, 5, 0x1},   // #6zam
	{49138, 54, 9, 0x1},    // amerikavs
	{5824, 127, 10, 0x1},   // kazakhstan
	{3963, 43, 6, 0x1},     // polska
	{46571, 156, 19, 0x1},  // turkmeenserepubliek
	{47124, 358, 5, 0x1},   // #6zim
	{38103, 105, 18, 0x1},  // tunesischerepublic
	{7821, 201, 13, 0x1},   // alandsislands
	{57900, 241, 14, 0x1},  // statepalestine
	{5446, 222, 18, 0x1},   // territorygroenland
	{15812, 15, 25, 0x1},   // germanydemocraticrepublic
	{41232, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{37776, 131, 20, 0x1},  // republicofsouthkorea
	{4011, 210, 29, 0x1},   // overzeesterritorycocosislands
	{65142, 186, 26, 0x1},  // saintkittsennevisfederatie
	{14679, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{14671, 37, 17, 0x1},   // republicmacedonia
	{55248, 71, 13, 0x1},   // egyptrepublic
	{53875, 22, 14, 0x1},   // grootbrittanie
	{965, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{33112, 230, 10, 0x1},  // chinamacao
	{53032, 147, 16, 0x1},  // papuanieuwguinea
	{103, 7, 7, 0x21},      // belgien
	{12539, 184, 13, 0x1},  // haitirepublic
	{7630, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{43890, 359, 5, 0x1},   // #6mex
	{61807, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{47633, 259, 11, 0x1},  // kosovorepof
	{28581, 69, 4, 0x81},   // #412
	{29536, 116, 4, 0x81},  // #464
	{13507, 22, 12, 0x1},   // unitedkindom
	{40384, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{31877, 63, 8, 0x1},    // cameroen
	{9400, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{23626, 137, 25, 0x1},  // marshalleilandenrepubliek
	{41565, 360, 5, 0x1},   // #6cyp
	{53448, 154, 5, 0x1},   // #7tha
	{64231, 132, 17, 0x1},  // vorstendomkoeweit
	{8, 207, 27, 0x1},      // collectivitysaintbarthelemy
	{25177, 170, 16, 0x1},  // boliviaplurstate
	{57472, 60, 14, 0x1},   // betsjoeanaland
	{3444, 168, 7, 0x1},    // bahamas
	{495, 242, 26, 0x1},    // departementfrenchpolynesia
	{32712, 178, 16, 0x1},  // domincanrepublic
	{2661, 202, 25, 0x21},  // formernetherlandsantilles
	{61605, 221, 16, 0x1},  // guadeloupefrench
	{30011, 307, 5, 0x1},   // #5232
	{4040, 210, 7, 0x1},    // keeling
	{25576, 46, 5, 0x81},   // #2rus
	{710, 140, 25, 0x21},   // formerfederatievanmalakka
	{2880, 26, 9, 0x1},     // hongarije
	{9581, 246, 14, 0x1},   // sthelenaeiland
	{16333, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{39738, 361, 5, 0x1},   // #6990
	{14141, 83, 10, 0x1},   // basutoland
	{51786, 66, 12, 0x1},   // comorenstaat
	{11714, 21, 12, 0x1},   // francedomtom
	{54452, 200, 25, 0x1},  // overseasterritoryanguilla
	{21557, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{52119, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{51247, 103, 6, 0x1},   // tsjaad
	{40774, 232, 43, 0x1},  // unitedstatesterritorynorthernmarianaislands
	{11600, 211, 12, 0x1},  // cookeilanden
	{8085, 25, 24, 0x1},    // croatialocalnamehrvatska
	{64667, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{51396, 198, 19, 0x1},  // venezuelabolivrepof
	{39743, 362, 5, 0x1},   // #6aab
	{52006, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{47808, 90, 6, 0x1},    // malawi
	{60815, 22, 18, 0x1},   // verenigdkoninkrijk
	{35820, 363, 5, 0x1},   // #5new
	{20302, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9495, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{14262, 46, 16, 0x1},   // russianfederaton
	{61434, 231, 20, 0x1},  // frankrijksintmaarten
	{52592, 179, 19, 0x1},  // republicadelecuador
	{48010, 6, 10, 0x1},    // azerbeijan
	{37316, 66, 14, 0x1},   // udzimawakomori
	{1550, 257, 14, 0x1},   // wallisenfutuna
	{29856, 228, 4, 0x81},  // #486
	{18474, 65, 16, 0x1},   // kongobrazzaville
	{2282, 247, 26, 0x21},  // spitsbergenjanmayenislands
	{47119, 364, 5, 0x1},   // #6zan
	{3924, 65, 8, 0x1},     // congorep
	{13546, 121, 17, 0x1},  // netherlandsindies
	{53516, 104, 5, 0x1},   // #7tog
	{62422, 95, 15, 0x1},   // republicofsudan
	{10014, 82, 12, 0x1},   // stateoflibya
	{35773, 365, 5, 0x1},   // #5nep
	{47368, 167, 5, 0x1},   // #7ant
	{8294, 161, 9, 0x1},    // srvietnam
	{15585, 157, 11, 0x1},  // timoreleste
	{33661, 125, 13, 0x1},  // kingdomjordan
	{49029, 45, 23, 0x1},   // roemeensevolksrepubliek
	{34550, 253, 19, 0x1},  // usminoroutlyingisds
	{56663, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{17136, 137, 3, 0x1},   // rmi
	{40597, 256, 36, 0x1},  // unitedstatesterritoryusvirginislands
	{36622, 366, 5, 0x1},   // #5rwa
	{38285, 321, 5, 0x1},   // #5ukg
	{30006, 300, 5, 0x1},   // #5230
	{1890, 112, 12, 0x1},   // arabemirates
	{38396, 54, 24, 0x1},   // northamericaunitedstates
	{25750, 94, 5, 0x81},   // #2rwa
	{25542, 243, 5, 0x81},  // #2reu
	{33733, 64, 23, 0x1},   // democraticrepublickongo
	{56445, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{41663, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{28566, 57, 5, 0x81},   // #4108
	{41073, 145, 19, 0x1},  // republicphilippines
	{31054, 367, 5, 0x1},   // #5aus
	{2994, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{2282, 247, 19, 0x21},  // spitsbergenjanmayen
	{10145, 186, 18, 0x1},  // stchristophernevis
	{47416, 199, 5, 0x1},   // #7aru
	{50075, 125, 24, 0x1},  // hashemitekingdomofjordan
	{15829, 64, 13, 0x1},   // republiczaire
	{39800, 368, 5, 0x1},   // #6alb
	{6865, 144, 19, 0x1},   // inclbangladpakistan
	{7909, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{8535, 128, 18, 0x1},   // kirgiziakirgizstan
	{36914, 64, 13, 0x1},   // congodemrepof
	{63438, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{32856, 237, 22, 0x1},  // norfolkislandterritory
	{33310, 230, 10, 0x1},  // macauchina
	{51793, 114, 12, 0x1},  // staatbahrein
	{53520, 22, 14, 0x1},   // grootbrittania
	{230, 106, 38, 0x21},   // verenigderepubliektanganyikaenzanzibar
	{33050, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{14252, 46, 10, 0x1},   // formerussr
	{39733, 310, 5, 0x1},   // #6987
	{24492, 87, 9, 0x1},    // mozambque
	{41663, 62, 19, 0x1},   // republiccotedivoire
	{65036, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{28626, 203, 4, 0x81},  // #416
	{29481, 208, 4, 0x81},  // #460
	{29721, 171, 4, 0x81},  // #476
	{6743, 120, 23, 0x1},   // federalstatesmicronesia
	{29836, 169, 4, 0x81},  // #484
	{41958, 369, 5, 0x1},   // #6drv
	{1671, 177, 18, 0x21},  // gemenebestdominica
	{14236, 24, 6, 0x1},    // hellas
	{34535, 207, 17, 0x1},  // saintbartholomeus
	{6963, 140, 16, 0x1},   // federatiamalakka
	{6993, 127, 9, 0x1},    // kazakstan
	{2962, 72, 12, 0x1},    // staateritrea
	{47484, 5, 5, 0x1},     // #7aut
	{27851, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{38235, 370, 5, 0x1},   // #5uae
	{8161, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10368, 165, 16, 0x1},  // formersouthjemen
	{32173, 231, 25, 0x1},  // franseantillensintmaarten
	{37200, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{17329, 6, 13, 0x1},    // azerbeidzjaan
	{64821, 145, 20, 0x1},  // republikangpilipinas
	{39728, 371, 5, 0x1},   // #6986
	{9388, 15, 19, 0x1},    // republiceastgermany
	{7648, 199, 21, 0x1},   // arubakofthenetherland
	{1794, 37, 33, 0x21},   // macedoniaformeryugoslavrepublicof
	{30221, 372, 5, 0x1},   // #5403
	{12498, 74, 13, 0x1},   // gabonrepublic
	{14553, 209, 27, 0x1},  // grondterritorybouvetislands
	{32777, 43, 14, 0x1},   // republicpoland
	{44767, 82, 16, 0x1},   // libyanjamahiriya
	{41027, 373, 5, 0x1},   // #6cdi
	{6443, 243, 16, 0x1},   // territoryreunion
	{38474, 374, 5, 0x1},   // #5wsm
	{40965, 375, 5, 0x1},   // #6cam
	{47129, 111, 5, 0x1},   // #7afg
	{33610, 134, 7, 0x1},   // libanon
	{31756, 47, 17, 0x1},   // sanmarinorepublic
	{38184, 48, 28, 0x1},   // statenunieservieenmontenegro
	{23159, 130, 5, 0x81},  // #2kir
	{30839, 229, 15, 0x1},  // bailiwickjersey
	{36761, 67, 17, 0x1},   // republiccaboverde
	{23264, 131, 5, 0x81},  // #2kor
	{61700, 165, 4, 0x1},   // pdry
	{25095, 256, 17, 0x1},  // usmaagdeneilanden
	{44986, 145, 21, 0x1},  // philippijnserepubliek
	{11033, 37, 20, 0x1},   // thefmryugrpmacedonia
	{29696, 209, 4, 0x81},  // #474
	{40683, 9, 20, 0x1},    // bosniaandhercegovina
	{12905, 114, 16, 0x1},  // kingdomofbahrain
	{19740, 250, 16, 0x1},  // turksandcaicosis
	{3498, 246, 23, 0x1},   // ascensionandsainthelena
	{21996, 249, 23, 0x1},  // saintmaartennetherlands
	{63213, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{30216, 334, 5, 0x1},   // #5402
	{39755, 376, 5, 0x1},   // #6afg
	{39809, 283, 5, 0x1},   // #6alg
	{41362, 345, 5, 0x1},   // #6con
	{40975, 377, 5, 0x1},   // #6can
	{23312, 131, 14, 0x1},  // republiekkorea
	{13605, 37, 4, 0x1},    // vjrm
	{63306, 183, 8, 0x1},   // hondurus
	{13040, 14, 16, 0x1},   // republictsjechia
	{3008, 46, 10, 0x1},    // sovjetunia
	{22900, 85, 28, 0x1},   // democraticrepublicmadagascar
	{58812, 66, 14, 0x1},   // uniedercomoren
	{30036, 378, 5, 0x1},   // #5290
	{36583, 379, 5, 0x1},   // #5rom
	{25566, 45, 5, 0x81},   // #2rou
	{8922, 147, 26, 0x1},   // papuaandnewguineaterritory
	{59952, 186, 16, 0x1},  // stkittsandnevits
	{54469, 200, 15, 0x1},  // anguillabritish
	{47677, 10, 10, 0x1},   // belorussia
	{12950, 82, 22, 0x1},   // libischearabjamahiriya
	{21145, 236, 14, 0x1},  // nieuwcaledonie
	{24110, 67, 17, 0x1},   // republiccapeverde
	{3046, 100, 19, 0x1},   // saotomeeastprincipe
	{31131, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{14201, 133, 10, 0x1},  // formerlaos
	{4245, 380, 11, 0x2},   // saintmartin
	{30306, 336, 5, 0x1},   // #5475
	{63092, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{3595, 246, 35, 0x1},   // ascensionsinthelenaentristandacunha
	{4400, 183, 16, 0x1},   // republichonduras
	{29866, 257, 5, 0x81},  // #4876
	{35729, 382, 5, 0x1},   // #5nam
	{41398, 383, 5, 0x1},   // #6cro
	{4219, 40, 9, 0x1},     // nederland
	{58783, 102, 19, 0x1},  // seychellenrepubliek
	{37786, 131, 10, 0x1},  // southkorea
	{44019, 117, 19, 0x1},  // volksrepubliekchina
	{40980, 272, 5, 0x1},   // #6cao
	{31654, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{3873, 32, 18, 0x21},   // lithuanianrepublic
	{48250, 29, 13, 0x1},   // stateofisrael
	{30016, 315, 5, 0x1},   // #5235
	{31447, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{37606, 153, 20, 0x1},  // syrischearabrepublic
	{26058, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{59296, 153, 14, 0x1},  // syrianrepublic
	{28336, 17, 20, 0x1},   // koninkrijkdenemarken
	{39723, 323, 5, 0x1},   // #6983
	{1877, 130, 14, 0x21},  // gilbertislands
	{29666, 60, 4, 0x81},   // #472
	{15136, 46, 7, 0x1},    // fmrussr
	{14735, 37, 22, 0x1},   // republicnorthmacedonia
	{14429, 214, 23, 0x1},  // territorykaaimanislands
	{26694, 228, 19, 0x1},  // britsindischeoceaan
	{11448, 154, 4, 0x1},   // siam
	{30226, 384, 5, 0x1},   // #5404
	{7907, 226, 25, 0x1},   // auheardandmcdonaldislands
	{10712, 55, 16, 0x1},   // formeryugoslavia
	{17114, 145, 19, 0x1},  // republiekfilipijnen
	{38237, 112, 3, 0x1},   // uae
	{14395, 111, 10, 0x1},  // owganystan
	{4625, 58, 22, 0x1},    // peoplesrepublicofbenin
	{41273, 385, 5, 0x1},   // #6col
	{23420, 148, 6, 0x1},   // nkorea
	{30411, 386, 5, 0x1},   // #5560
	{17417, 206, 11, 0x1},  // beseilanden
	{17634, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{26506, 19, 7, 0x1},    // estland
	{23519, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{34697, 34, 7, 0x1},    // latvija
	{4190, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{1747, 37, 19, 0x21},   // republicofmacedonia
	{36588, 387, 5, 0x1},   // #5rus
	{46483, 213, 30, 0x1},  // grondterritorychristmasislands
	{53932, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{2428, 252, 47, 0x1},   // separatecustomsterritorytaiwanpenghukinmenmatsu
	{36554, 349, 5, 0x1},   // #5rok
	{1468, 223, 18, 0x1},   // guyanefrenchguiana
	{8381, 190, 17, 0x1},   // republicadepanama
	{62074, 150, 12, 0x1},  // saoediarabia
	{1072, 232, 34, 0x1},   // commonwealthnorthernmarianaislands
	{2124, 32, 8, 0x21},    // lithunia
	{50692, 142, 12, 0x1},  // nauruislands
	{59043, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{32691, 68, 6, 0x1},    // jibuti
	{48084, 44, 19, 0x1},   // republicaportuguesa
	{28400, 164, 5, 0x81},  // #2yem
	{4655, 58, 7, 0x1},     // dahomey
	{4047, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{31388, 256, 17, 0x1},  // maagdeneilandenvs
	{41315, 388, 5, 0x1},   // #6com
	{47479, 4, 5, 0x1},     // #7aus
	{64269, 73, 16, 0x1},   // incleritethiopia
	{13932, 115, 16, 0x1},  // bruneidarussalam
	{6159, 31, 10, 0x1},    // liechtenst
	{37475, 255, 15, 0x1},  // virginislandsuk
	{15720, 96, 17, 0x1},   // republicofsenegal
	{4070, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{16308, 45, 24, 0x1},   // peoplesrepublicofromania
	{17609, 206, 25, 0x1},  // bonairesabasainteustatius
	{33171, 230, 10, 0x1},  // chinamacau
	{13436, 5, 17, 0x1},    // republicofaustria
	{52928, 53, 17, 0x1},   // republicofukraine
	{22865, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{1794, 182, 25, 0x1},   // guyanacooperativerepublic
	{50440, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{15750, 21, 6, 0x1},    // #3fxfr
	{29631, 9, 4, 0x81},    // #470
	{43928, 389, 5, 0x1},   // #6mlt
	{22513, 168, 10, 0x1},  // thebahamas
	{60836, 22, 29, 0x1},   // grootbrittannieennoordierland
	{4542, 82, 21, 0x1},    // libischarabjamahiriya
	{34233, 98, 10, 0x1},   // soomaaliya
	{34901, 390, 5, 0x1},   // #5lie
	{6269, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{60586, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{19957, 391, 5, 0x1},   // #2dhy
	{41519, 392, 5, 0x1},   // #6cub
	{36990, 106, 26, 0x1},  // verenigderepubliektanzania
	{64331, 172, 15, 0x1},  // barbadosislands
	{34456, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{53825, 63, 24, 0x1},   // unitedrepublicofcameroon
	{33230, 117, 13, 0x1},  // mainlandchina
	{21244, 6, 20, 0x1},    // republicofazerbaijan
	{6590, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{10406, 46, 10, 0x1},   // sovjetunie
	{48669, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{3745, 177, 18, 0x21},  // dominicagemenebest
	{52238, 230, 13, 0x1},  // macaosarchina
	{52890, 215, 15, 0x1},  // sahrawirepublic
	{59720, 106, 12, 0x1},  // ureptanzania
	{23196, 119, 19, 0x1},  // fijiislandsrepublic
	{43707, 393, 5, 0x1},   // #6mag
	{39683, 394, 5, 0x1},   // #6920
	{9703, 138, 27, 0x1},   // unionburmasocialistrepublic
	{28556, 8, 5, 0x81},    // #4100
	{28596, 214, 5, 0x81},  // #4136
	{34872, 395, 5, 0x1},   // #5lib
	{188, 257, 18, 0x1},    // wallisfutunafrench
	{41926, 396, 5, 0x1},   // #6dom
	{18069, 103, 17, 0x1},  // republiquedutchad
	{30301, 272, 5, 0x1},   // #5471
	{47411, 3, 5, 0x1},     // #7arm
	{19932, 397, 5, 0x81},  // #2ddr
	{48909, 64, 5, 0x1},    // #7cod
	{11582, 240, 20, 0x1},  // gemenebestpuertorico
	{29836, 54, 5, 0x81},   // #4840
	{14296, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{8026, 164, 12, 0x1},   // yemenkingdom
	{44762, 82, 10, 0x1},   // statelibya
	{53856, 63, 16, 0x1},   // republiccameroon
	{57683, 153, 13, 0x1},  // republicsyria
	{43702, 398, 5, 0x1},   // #6mad
	{14035, 205, 23, 0x1},  // frenchsouthernterritory
	{8739, 196, 23, 0x1},   // orientalrepublicuruguay
	{2572, 84, 7, 0x21},    // marocco
	{30796, 362, 5, 0x1},   // #5aab
	{14278, 65, 10, 0x1},   // franscongo
	{15517, 15, 6, 0x1},    // #3ddde
	{59988, 16, 26, 0x1},   // federalerepubliekduitsland
	{49709, 102, 17, 0x1},  // islandsseychellen
	{26825, 51, 13, 0x1},   // swedenkingdom
	{54797, 9, 12, 0x1},    // bsniahrzgvna
	{34155, 128, 18, 0x1},  // republickirgizstan
	{14479, 218, 9, 0x1},   // faeroerne
	{36499, 131, 3, 0x1},   // rok
	{17349, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{46659, 44, 8, 0x1},    // portugal
	{3864, 164, 13, 0x1},   // republicyemen
	{14458, 143, 12, 0x1},  // saltanatuman
	{40638, 11, 6, 0x1},    // canada
	{50579, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{16902, 87, 25, 0x1},   // peoplesrepublicmozambique
	{55743, 166, 19, 0x1},  // republiekargentinie
	{39703, 399, 5, 0x1},   // #6970
	{6607, 218, 15, 0x1},   // faeroereilanden
	{12206, 63, 13, 0x1},   // franskameroen
	{26864, 24, 18, 0x1},   // kingdomgriekenland
	{45143, 141, 14, 0x1},  // kingdomofnepal
	{903, 150, 12, 0x21},   // saoediarabie
	{25547, 400, 5, 0x1},   // #2rho
	{12378, 138, 14, 0x1},  // unionofmyanmar
	{11636, 242, 14, 0x1},  // franspolinesie
	{32814, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{38623, 131, 18, 0x1},  // republicsouthkorea
	{10261, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{12821, 77, 6, 0x1},    // gambia
	{23768, 156, 9, 0x1},   // turkmenia
	{32845, 237, 24, 0x1},  // territoryofnorfolkisland
	{30416, 382, 5, 0x1},   // #5565
	{31320, 159, 14, 0x1},  // elliceeilanden
	{9046, 161, 12, 0x1},   // northvietnam
	{54484, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{60384, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{57640, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{47384, 224, 18, 0x1},  // grondterritoryguam
	{7218, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{39708, 401, 5, 0x1},   // #6971
	{11947, 218, 13, 0x1},  // faeroeislands
	{24118, 67, 16, 0x1},   // capeverdeislands
	{6815, 244, 17, 0x1},   // republicofvietnam
	{49979, 111, 16, 0x1},  // stateafghanistan
	{5779, 82, 5, 0x1},     // libya
	{30812, 227, 24, 0x1},  // grondterritoryislandsman
	{19972, 177, 5, 0x81},  // #2dma
	{1894, 112, 8, 0x1},    // emirates
	{30331, 402, 5, 0x1},   // #5490
	{7956, 120, 16, 0x1},   // micronesiafedsts
	{30681, 403, 5, 0x1},   // #5812
	{41281, 178, 4, 0x1},   // domr
	{11787, 120, 14, 0x1},  // fsofmicronesia
	{1521, 51, 16, 0x21},   // koninkrijkzweden
	{16476, 119, 6, 0x1},   // fidzji
	{897, 16, 30, 0x1},     // formergermanyfederalrepublicof
	{34465, 226, 20, 0x1},  // heardislandsmcdonald
	{3617, 273, 25, 0xa2},  // yugoslaviafederalrepublic
	{43697, 404, 5, 0x1},   // #6mac
	{39713, 405, 5, 0x1},   // #6972
	{24102, 60, 16, 0x1},   // botswanarepublic
	{23480, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{46361, 210, 26, 0x1},  // grondterritorycocosislands
	{63454, 161, 20, 0x1},  // republicnorthvietnam
	{23800, 112, 12, 0x1},  // unitedarabem
	{25561, 406, 5, 0x1},   // #2rom
	{15903, 177, 8, 0x1},   // dominica
	{28561, 138, 5, 0x81},  // #4104
	{28591, 67, 5, 0x81},   // #4132
	{40008, 407, 5, 0x1},   // #6aul
	{38429, 203, 22, 0x1},  // americansamoaterritory
	{30296, 408, 5, 0x1},   // #5461
	{39746, 73, 9, 0x1},    // abyssinia
	{54035, 231, 18, 0x1},  // fransdeelstmaarten
	{8092, 25, 24, 0x1},    // localnamehrvatskacroatia
	{61045, 114, 14, 0x1},  // stateofbahrain
	{5934, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{34292, 241, 19, 0x1},  // occupiedtrpalestine
	{38365, 409, 5, 0x1},   // #5ukr
	{13784, 73, 11, 0x1},   // fmrethiopia
	{13809, 138, 11, 0x1},  // formerburma
	{33501, 138, 15, 0x1},  // republicmyanmar
	{34020, 26, 9, 0x1},    // hungarije
	{43839, 197, 15, 0x1},  // stvincentandgre
	{13384, 174, 16, 0x1},  // colombiarepublic
	{25217, 144, 5, 0x81},  // #2pak
	{3037, 75, 14, 0x21},   // republiekghana
	{39718, 410, 5, 0x1},   // #6973
	{54540, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{33861, 411, 5, 0x1},   // #5gui
	{39968, 225, 22, 0x1},  // grondterritoryhongkong
	{15596, 58, 6, 0x1},    // #3dybj
	{12637, 82, 18, 0x1},   // libyaarabjamahiriy
	{28456, 6, 9, 0x1},     // azerbijan
	{6529, 212, 18, 0x1},   // curacaoknetherland
	{53079, 56, 17, 0x1},   // republicadeangola
	{36009, 412, 5, 0x1},   // #5nth
	{40355, 165, 17, 0x1},  // adenyemenpdrsouth
	{48914, 211, 5, 0x1},   // #7cok
	{34509, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{4424, 234, 20, 0x1},   // departmentmartinique
	{40648, 208, 21, 0x1},  // grondterritorybermuda
	{62706, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{54647, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{20530, 139, 13, 0x1},  // statemongolia
	{9361, 15, 11, 0x1},    // eastgermany
	{51193, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16614, 111, 21, 0x1},  // republicofafghanistan
	{25272, 145, 5, 0x81},  // #2phl
	{43692, 413, 5, 0x1},   // #6maa
	{34697, 34, 17, 0x1},   // latvijasrepublika
	{35977, 46, 13, 0x1},   // sovjetrusland
	{39678, 414, 5, 0x1},   // #6910
	{46315, 213, 27, 0x1},  // indianoceanchristmasislands
	{17428, 59, 5, 0x81},   // #2bfa
	{33823, 210, 20, 0x1},  // keelingeilandencocos
	{31044, 415, 5, 0x1},   // #5arm
	{19858, 171, 26, 0x1},  // federativerepublicofbrazil
	{6068, 108, 19, 0x1},   // southafricarepublic
	{19406, 145, 22, 0x1},  // commonwealthfilipijnen
	{30676, 375, 5, 0x1},   // #5811
	{1664, 256, 15, 0x1},   // virginislandsvs
	{1000, 202, 22, 0x21},  // nederlandseantillenoud
	{13638, 153, 12, 0x1},  // arabrepsyrie
	{982, 213, 27, 0x1},    // christmasislandsindianocean
	{23100, 80, 5, 0x81},   // #2ken
	{64241, 132, 17, 0x1},  // koeweitvorstendom
	{43490, 176, 15, 0x1},  // republicadecuba
	{12706, 196, 22, 0x1},  // easternrepublicuruguay
	{4647, 58, 20, 0x1},    // formerlydahomeybenin
	{15029, 128, 8, 0x1},   // kirgisia
	{2815, 161, 8, 0x21},   // vietnamn
	{42526, 416, 5, 0x1},   // #6jam
	{44006, 417, 5, 0x1},   // #6mon
	{1371, 121, 36, 0x1},   // indonesierepubliekderverenigdestaten
	{16512, 115, 22, 0x1},  // abodepeacenationbrunei
	{55435, 103, 15, 0x1},  // jumhuriyattshad
	{62137, 143, 13, 0x1},  // maskateenoman
	{21418, 140, 16, 0x1},  // malayafederation
	{44242, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{31049, 418, 5, 0x1},   // #5aul
	{19952, 16, 5, 0x81},   // #2deu
	{48974, 66, 5, 0x1},    // #7com
	{16279, 43, 21, 0x1},   // poolsepeoplesrepublic
	{47309, 2, 5, 0x1},     // #7and
	{34811, 227, 7, 0x1},   // manisle
	{36686, 186, 22, 0x1},  // sintchristoffelennevis
	{30686, 419, 5, 0x1},   // #5816
	{3630, 246, 21, 0x1},   // ascensionensinthelena
	{794, 221, 10, 0x1},    // guadeloupe
	{33703, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{5284, 85, 10, 0x1},    // madagascar
	{51003, 171, 23, 0x1},  // brazilieverenigdestaten
	{63661, 213, 14, 0x1},  // kerstmiseiland
	{44661, 144, 16, 0x1},  // pakistanrepublic
	{40232, 186, 15, 0x1},  // stkittsandnevis
	{59527, 64, 13, 0x1},   // belgischcongo
	{42801, 143, 24, 0x1},  // sultanateofmuscatandoman
	{12696, 112, 11, 0x1},  // unitedarabe
	{13674, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{33536, 337, 5, 0x1},   // #5gab
	{42675, 420, 5, 0x1},   // #6jpn
	{44314, 117, 17, 0x1},  // chinapeoplesrepof
	{33788, 240, 24, 0x1},  // grondterritorypuertorico
	{25303, 43, 5, 0x81},   // #2pol
	{7602, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{4219, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{16032, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{7707, 230, 5, 0x1},    // macao
	{50726, 207, 12, 0x1},  // stbartholemy
	{34760, 229, 17, 0x1},  // bailiwickofjersey
	{14509, 46, 16, 0x1},   // russianfedertion
	{41887, 421, 5, 0x1},   // #6dji
	{52961, 52, 19, 0x1},   // ottomanempireturkey
	{24567, 179, 16, 0x1},  // republiekecuador
	{31685, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{34840, 299, 5, 0x1},   // #5leb
	{19912, 71, 3, 0x1},    // uar
	{48969, 174, 5, 0x1},   // #7col
	{2228, 173, 14, 0x21},  // republiekchili
	{20972, 250, 27, 0x1},  // territoryturkscaicosislands
	{2927, 87, 24, 0x21},   // volksrepubliekmozambique
	{30691, 422, 5, 0x1},   // #5817
	{14771, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{25468, 241, 20, 0x1},  // palestinianauthority
	{33810, 210, 13, 0x1},  // cocoseilanden
	{53748, 185, 14, 0x1},  // jamaicaislands
	{5413, 243, 18, 0x1},   // departementreunion
	{2586, 76, 16, 0x21},   // republiqueguinea
	{55469, 154, 12, 0x1},  // siamthailand
	{8134, 55, 21, 0x1},    // formersfrofyugoslavia
	{4145, 182, 16, 0x1},   // georgetownguyana
	{4780, 120, 24, 0x21},  // micronesiefederalestaten
	{44448, 201, 13, 0x1},  // aalandislands
	{19186, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{37016, 106, 18, 0x1},  // tanganyikarepublic
	{58604, 6, 18, 0x1},    // republicazerbaijan
	{33592, 423, 5, 0x1},   // #5gam
	{43749, 424, 5, 0x1},   // #6mal
	{12914, 114, 7, 0x1},   // bahrain
	{5773, 82, 11, 0x1},    // formerlibya
	{10061, 273, 16, 0x82}, // fedrepyugoslavia
	{57893, 66, 12, 0x1},   // comorenstate
	{10253, 106, 26, 0x1},  // republictanganyikazanzibar
	{38517, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{63445, 49, 17, 0x1},   // slowaakserepublic
	{30206, 425, 5, 0x1},   // #5390
	{59684, 111, 23, 0x1},  // islamicrepofafghanistan
	{50901, 247, 18, 0x1},  // svalbardogjanmayen
	{48280, 65, 5, 0x1},    // #7cgo
	{33028, 65, 20, 0x1},   // congopeoplesrepublic
	{57492, 82, 12, 0x1},   // libyakingdom
	{63816, 138, 8, 0x1},   // mayanmar
	{10847, 232, 23, 0x1},  // northernmarianenislands
	{56638, 54, 25, 0x1},   // verenigdestatenvanamerika
	{38374, 426, 5, 0x1},   // #5uru
	{36288, 145, 23, 0x1},  // philippinescommonwealth
	{21058, 119, 26, 0x1},  // republiekvandefijieilanden
	{8491, 129, 14, 0x1},   // khmerrepubliek
	{18159, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{6354, 121, 19, 0x1},   // nederlandsoostindie
	{51422, 133, 6, 0x1},   // laopdr
	{41609, 62, 23, 0x1},   // republicoftheivorycoast
	{9113, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{36567, 427, 3, 0x3},   // roc
	{35489, 252, 22, 0x1},  // taiwanchineseprovincie
	{23154, 129, 5, 0x81},  // #2khm
	{25241, 190, 5, 0x81},  // #2pan
	{25246, 239, 5, 0x81},  // #2pcn
	{43376, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{18297, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{16828, 118, 6, 0x1},   // kibris
	{10784, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{18384, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{2402, 133, 11, 0x21},  // kingdomlaos
	{27962, 254, 17, 0x1},  // vaticaanstadstate
	{8466, 9, 19, 0x1},     // bosnieenherzegovina
	{30091, 430, 5, 0x1},   // #5343
	{50201, 184, 5, 0x1},   // #7hai
	{61590, 221, 25, 0x1},  // departementdelaguadeloupe
	{60609, 64, 13, 0x1},   // congokinshasa
	{58112, 34, 15, 0x1},   // latvianrepublic
	{47380, 166, 5, 0x1},   // #7arg
	{48217, 11, 5, 0x1},    // #7can
	{48947, 148, 15, 0x1},  // democratickorea
	{7018, 140, 6, 0x1},    // malaya
	{20, 207, 10, 0x1},     // saintbarth
	{18580, 60, 5, 0x81},   // #2bwa
	{47314, 56, 5, 0x1},    // #7ang
	{16014, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{16396, 143, 13, 0x1},  // sultanateoman
	{31570, 239, 10, 0x1},  // pitcairnis
	{51305, 128, 19, 0x1},  // kirgizischerepublic
	{58973, 179, 7, 0x1},   // equador
	{11074, 37, 14, 0x1},   // macedoniefyrom
	{636, 213, 25, 0x1},    // territorychristmasislands
	{52288, 253, 17, 0x1},  // usoutlyingislands
	{17822, 92, 17, 0x1},   // republiqueduniger
	{63366, 431, 12, 0x2},  // ruandaurundi
	{64213, 164, 10, 0x1},  // yemensanaa
	{20054, 178, 5, 0x81},  // #2dom
	{48207, 129, 5, 0x1},   // #7cam
	{1163, 167, 16, 0x21},  // antiguaenbarbuda
	{63082, 148, 18, 0x1},  // noordkoreavolksrep
	{46011, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{59613, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{19962, 68, 5, 0x81},   // #2dji
	{30671, 433, 5, 0x1},   // #5800
	{59466, 160, 10, 0x1},  // uzbekistan
	{23321, 148, 15, 0x1},  // koreademocratic
	{22651, 28, 5, 0x81},   // #2isl
	{29971, 412, 5, 0x1},   // #5210
	{25695, 231, 23, 0x1},  // frenchantillesstmaarten
	{49972, 111, 23, 0x1},  // islamicstateafghanistan
	{37967, 164, 10, 0x1},  // noordjemen
	{27621, 127, 11, 0x1},  // khazakhstan
	{3249, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{49233, 135, 14, 0x1},  // dominionceylon
	{14919, 44, 9, 0x1},    // portugual
	{39673, 407, 5, 0x1},   // #6900
	{882, 16, 28, 0x1},     // federalrepublicformergermany
	{30808, 434, 5, 0x1},   // #5afg
	{46916, 31, 27, 0x1},   // principalityofliechtenstein
	{30066, 435, 5, 0x1},   // #5325
	{30086, 436, 5, 0x1},   // #5341
	{30131, 437, 5, 0x1},   // #5355
	{30211, 438, 5, 0x1},   // #5395
	{8553, 136, 20, 0x1},   // formermaldiveislands
	{5824, 127, 18, 0x1},   // kazakhstanrepublic
	{30976, 439, 5, 0x1},   // #5arg
	{31061, 6, 12, 0x1},    // azerbaidzhan
	{121, 236, 35, 0x1},    // overzeesecollectiviteitnewcaledonia
	{42566, 157, 17, 0x1},  // republiceasttimor
	{2586, 79, 27, 0x21},   // republiqueguineaequatoriale
	{23080, 78, 11, 0x1},   // guinebissau
	{51217, 102, 17, 0x1},  // seychellesislands
	{2936, 203, 20, 0x1},   // americansamoaislands
	{25404, 148, 5, 0x81},  // #2prk
	{29966, 440, 5, 0x1},   // #5205
	{29976, 441, 5, 0x1},   // #5211
	{17314, 201, 13, 0x1},  // alandeilanden
	{15198, 252, 7, 0x1},   // formosa
	{41476, 65, 13, 0x1},   // congorepofthe
	{42983, 205, 27, 0x1},  // frenchsouthernantarticlands
	{32997, 151, 9, 0x1},   // singapore
	{12503, 34, 15, 0x1},   // republicletland
	{33856, 442, 5, 0x1},   // #5gua
	{8349, 224, 11, 0x1},   // guamislands
	{30106, 443, 5, 0x1},   // #5346
	{36570, 66, 13, 0x1},   // comoroislands
	{27611, 29, 6, 0x1},    // israel
	{61369, 176, 14, 0x1},  // republicofcuba
	{2307, 70, 17, 0x21},   // sultanatezanzibar
	{42328, 113, 24, 0x1},  // volksrepubliekbangladesh
	{40492, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{62167, 82, 21, 0x1},   // libyanarabjamahiriyah
	{43440, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{5455, 222, 9, 0x1},    // groenland
	{20473, 114, 14, 0x1},  // kingdombahrain
	{47210, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64430, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{29981, 444, 5, 0x1},   // #5212
	{19482, 240, 20, 0x1},  // puertoricogemenebest
	{10080, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{62949, 51, 6, 0x1},    // zweden
	{33617, 445, 5, 0x1},   // #5gfr
	{40165, 10, 17, 0x1},   // republicofbelarus
	{51950, 114, 9, 0x1},   // albahrayn
	{3408, 93, 24, 0x21},   // federalerepublieknigeria
	{33266, 230, 12, 0x1},  // chinaprmacao
	{24165, 188, 6, 0x1},   // mexico
	{18911, 27, 15, 0x1},   // republicierland
	{41953, 402, 5, 0x1},   // #6drc
	{34061, 163, 28, 0x1},  // independentstatewesternsamoa
	{63189, 121, 29, 0x1},  // republicindonesiaunitarystate
	{48861, 207, 15, 0x1},  // saintbartholemy
	{64218, 164, 10, 0x1},  // sanaayemen
	{30111, 446, 5, 0x1},   // #5347
	{34906, 447, 5, 0x1},   // #5lit
	{13347, 124, 4, 0x1},   // iraq
	{37998, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{3510, 246, 37, 0x1},   // sainthelenatristandacunhaandascension
	{46217, 205, 23, 0x1},  // southernfrenchterritory
	{45067, 226, 20, 0x1},  // heardmcdonaldislands
	{53940, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{21002, 250, 22, 0x1},  // turkseencaicoseilanden
	{25362, 160, 11, 0x1},  // oesbekistan
	{33810, 210, 28, 0x1},  // cocoseilandenkeelingeilanden
	{59458, 160, 18, 0x1},  // republicuzbekistan
	{827, 234, 24, 0x1},    // collectiviteitmartinique
	{10825, 145, 10, 0x1},  // filipijnen
	{9522, 121, 17, 0x1},   // indonesiarepublic
	{25373, 240, 5, 0x81},  // #2pri
	{53301, 243, 12, 0x1},  // ilelareunion
	{9938, 35, 6, 0x1},     // monaco
	{12310, 107, 16, 0x1},  // republicofuganda
	{13175, 94, 15, 0x1},   // rwandanrepublic
	{46850, 132, 7, 0x1},   // koeweit
	{52011, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{37687, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13496, 191, 12, 0x1},  // republicperu
	{30096, 448, 5, 0x1},   // #5344
	{40013, 449, 5, 0x1},   // #6aus
	{5876, 10, 15, 0x1},    // bieloruslandrep
	{10026, 22, 13, 0x1},   // unitedkingdom
	{4865, 205, 25, 0x1},   // frenchsouthernterritories
	{15379, 128, 7, 0x1},   // kirgize
	{60428, 30, 13, 0x1},   // kingdomitalia
	{28679, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{46850, 132, 19, 0x1},  // koeweitprincipality
	{36590, 46, 11, 0x1},   // russiansfsr
	{1171, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{36640, 108, 7, 0x1},   // safrica
	{45065, 226, 22, 0x1},  // auheardmcdonaldislands
	{38408, 203, 34, 0x1},  // unitedstatesterritoryamericansamoa
	{27645, 63, 17, 0x1},   // republiekkameroen
	{1291, 76, 6, 0x1},     // guinea
	{9086, 22, 2, 0x1},     // vk
	{52151, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{54907, 137, 25, 0x1},  // republiekmarshalleilanden
	{9226, 120, 10, 0x1},   // micronisia
	{22170, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{30101, 450, 5, 0x2},   // #5345
	{51257, 126, 5, 0x1},   // #7jpn
	{28253, 22, 13, 0x1},   // unitedkingdon
	{6756, 120, 19, 0x1},   // micronesiafedstates
	{26746, 248, 19, 0x1},  // stpierreandmiquelon
	{50206, 225, 5, 0x1},   // #7hkg
	{4256, 249, 20, 0x1},   // dutchpartsaintmartin
	{33751, 65, 20, 0x1},   // kongopeoplesrepublic
	{1757, 37, 37, 0x21},   // macedoniaformerjoegoslavischerepublic
	{47624, 259, 15, 0x1},  // republiekkosovo
	{58819, 66, 11, 0x1},   // comorenunie
	{27842, 135, 17, 0x1},  // republieksrilanka
	{36152, 24, 17, 0x1},   // helleenserepublic
	{34831, 227, 9, 0x1},   // isleofman
	{52378, 254, 17, 0x1},  // statevaticaanstad
	{24808, 214, 30, 0x1},  // overseasterritorycaymanislands
	{46375, 210, 23, 0x1},  // cocosislandsaustralisch
	{60865, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{28402, 164, 5, 0x1},   // yeman
	{43779, 217, 16, 0x1},  // falklandeilanden
	{3872, 164, 5, 0x1},    // yemen
	{35455, 252, 13, 0x1},  // chinesetaipei
	{54096, 112, 12, 0x1},  // trucialcoast
	{25277, 146, 5, 0x81},  // #2plw
	{33645, 452, 5, 0x1},   // #5gha
	{51172, 185, 5, 0x1},   // #7jam
	{8406, 10, 18, 0x1},    // belarusbyelorussia
	{8641, 175, 19, 0x1},   // republicofcostarica
	{20610, 136, 21, 0x1},  // republicofthemaldives
	{53490, 48, 16, 0x1},   // kleinjoegoslavie
	{2858, 1, 22, 0x1},     // albaniapeoplesrepublic
	{48697, 16, 11, 0x1},   // germanywest
	{62290, 55, 19, 0x1},   // voormaligjugoslavie
	{31641, 215, 16, 0x1},  // westelijkesahara
	{30121, 453, 5, 0x1},   // #5350
	{50402, 26, 17, 0x1},   // republicofhungary
	{22053, 246, 23, 0x1},  // sthelenaanddependencies
	{34396, 7, 16, 0x1},    // koninkrijkbelgie
	{44785, 241, 27, 0x1},  // palestijnseautonomegebieden
	{33040, 276, 15, 0x2},  // republicofchina
	{45654, 98, 16, 0x1},   // republieksomalie
	{23872, 210, 9, 0x1},   // cocosisds
	{33937, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{30386, 304, 5, 0x1},   // #5540
	{37762, 195, 22, 0x1},  // trinidadtobagorepublic
	{28346, 17, 10, 0x1},   // denemarken
	{19254, 236, 26, 0x1},  // grondterritorynewcaledonia
	{8630, 129, 19, 0x1},   // formerkhmerrepublic
	{5876, 10, 12, 0x1},    // bielorusland
	{1177, 132, 14, 0x21},  // dawlatalkuwayt
	{333, 37, 23, 0x1},     // republieknoordmacedonie
	{25422, 44, 5, 0x81},   // #2prt
	{29111, 28, 5, 0x81},   // #4352
	{29961, 321, 5, 0x1},   // #5200
	{16076, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{6756, 120, 15, 0x1},   // micronesiafedst
	{1314, 80, 15, 0x21},   // republicofkenya
	{18009, 254, 13, 0x1},  // vaticaanstaat
	{25437, 242, 5, 0x81},  // #2pyf
	{29146, 30, 5, 0x81},   // #4380
	{1136, 115, 6, 0x1},    // brunei
	{43168, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{51234, 125, 5, 0x1},   // #7jor
	{2488, 71, 3, 0x1},     // are
	{53141, 227, 18, 0x1},  // freeportmanislands
	{63082, 148, 10, 0x1},  // noordkorea
	{18009, 254, 8, 0x1},   // vaticaan
	{16791, 206, 13, 0x1},  // sabaenbonaire
	{26115, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{31510, 9, 23, 0x1},    // bosnaislandsherzegovina
	{31197, 241, 31, 0x1},  // palestineliberationorganization
	{14506, 46, 9, 0x1},    // fedrussia
	{22813, 136, 15, 0x1},  // maldivenislands
	{48020, 61, 5, 0x1},    // #7caf
	{31715, 215, 16, 0x1},  // saharaoccidental
	{34948, 444, 5, 0x1},   // #5lux
	{48813, 62, 5, 0x1},    // #7civ
	{3416, 92, 14, 0x21},   // republiekniger
	{36952, 187, 18, 0x1},  // republieksintlucia
	{30391, 340, 5, 0x1},   // #5541
	{53762, 162, 5, 0x1},   // #7van
	{10662, 66, 20, 0x1},   // archipelvandecomoren
	{48776, 16, 18, 0x1},   // fmrfedrepofgermany
	{2411, 252, 47, 0x1},   // penghukinmenmatsuseparatecustomsterritorytaiwan
	{55459, 154, 14, 0x1},  // koninkrijksiam
	{38509, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{41701, 76, 35, 0x1},   // revolutionairepeoplesrepublicguinea
	{40946, 219, 19, 0x1},  // baljuwschapguernsey
	{43091, 71, 14, 0x1},   // arabrepofegypt
	{12409, 138, 15, 0x1},  // burmanowmyanmar
	{52006, 454, 23, 0x2},  // koreademocraticrepublic
	{31381, 255, 22, 0x1},  // engelsemaagdeneilanden
	{60226, 191, 16, 0x1},  // republicadelperu
	{30126, 360, 5, 0x1},   // #5352
	{49160, 14, 5, 0x1},    // #7cze
	{60219, 14, 15, 0x1},   // czechiarepublic
	{43138, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{64970, 171, 25, 0x1},  // federalerepubliekbrazilie
	{54053, 231, 17, 0x1},  // fransdeelstmartin
	{4662, 120, 19, 0x21},  // micronesiafederatia
	{35517, 252, 23, 0x1},  // provincievanchinataiwan
	{32162, 231, 25, 0x1},  // sintmaartenfranseantillen
	{14926, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{209, 108, 3, 0x1},     // rsa
	{4408, 183, 8, 0x1},    // honduras
	{38289, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{47540, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6756, 120, 13, 0x1},   // micronesiafed
	{55253, 134, 15, 0x1},  // republiclebanon
	{4923, 28, 15, 0x1},    // republiciceland
	{8196, 45, 24, 0x1},    // romaniasocialistrepublic
	{4982, 62, 11, 0x1},    // cotedivoire
	{42175, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8689, 89, 19, 0x1},    // republiquedemaurice
	{30116, 456, 5, 0x1},   // #5349
	{39658, 457, 5, 0x1},   // #6840
	{4650, 120, 22, 0x21},  // federalsaintmicronesia
	{53732, 50, 18, 0x1},   // republikaslovenija
	{38381, 54, 15, 0x1},   // usaunitedstates
	{40919, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{30406, 350, 5, 0x1},   // #5553
	{60741, 123, 12, 0x1},  // empireofiran
	{40316, 165, 9, 0x1},   // adenyemen
	{1857, 123, 10, 0x21},  // empireiran
	{58359, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{30746, 458, 5, 0x1},   // #5940
	{50512, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{10241, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{42157, 10, 15, 0x1},   // repbielorusland
	{39388, 362, 4, 0x1},   // #658
	{4600, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{33676, 459, 5, 0x1},   // #5gmy
	{55124, 80, 14, 0x1},   // republiekkenia
	{33866, 460, 5, 0x1},   // #5guy
	{19315, 231, 23, 0x1},  // saintmartincollectivity
	{27267, 48, 16, 0x1},   // kleinjoegoslavia
	{7274, 253, 24, 0x1},   // minorislandsunitedstates
	{56373, 239, 16, 0x1},  // pitcairneilanden
	{3328, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{31191, 241, 15, 0x1},  // formerpalestine
	{32770, 43, 21, 0x1},   // peoplesrepublicpoland
	{20545, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{30401, 358, 5, 0x1},   // #5552
	{40065, 52, 15, 0x1},   // turkserepubliek
	{25228, 7, 7, 0x1},     // belgium
	{29116, 122, 5, 0x81},  // #4356
	{45219, 105, 15, 0x1},  // tunisiarepublic
	{29151, 62, 5, 0x81},   // #4384
	{33597, 461, 5, 0x1},   // #5gdr
	{44461, 462, 5, 0x1},   // #6mya
	{63528, 104, 14, 0x1},  // republicoftogo
	{15308, 205, 7, 0x1},   // frsterr
	{2843, 53, 14, 0x21},   // sovjetoekraine
	{10605, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{4849, 140, 15, 0x21},  // malayafederatie
	{8177, 45, 26, 0x1},    // socialistrepublicofromania
	{699, 14, 19, 0x1},     // tsjechischerepublic
	{42656, 463, 5, 0x1},   // #6jor
	{35321, 213, 24, 0x1},  // christmasislandterritory
	{52164, 225, 50, 0x1},  // peoplesrepublichongkongspecialadministrativeregion
	{33756, 45, 23, 0x1},   // peoplesrepublicroemenia
	{17018, 62, 23, 0x1},   // republiquedecotedivoire
	{12030, 45, 8, 0x1},    // roemenia
	{8001, 110, 9, 0x1},    // srhodesia
	{35053, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{8060, 161, 9, 0x1},    // vietnamsr
	{21481, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{20068, 138, 20, 0x1},  // republicunionmyanmar
	{30396, 357, 5, 0x1},   // #5551
	{56417, 256, 15, 0x1},  // virginislandsus
	{46441, 101, 9, 0x1},   // swasiland
	{15564, 19, 5, 0x1},    // eesti
	{37846, 215, 10, 0x1},  // westsahara
	{39168, 392, 4, 0x1},   // #640
	{8275, 10, 21, 0x1},    // formerwitrussischessr
	{17616, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{61785, 91, 15, 0x1},   // southwestafrica
	{12378, 138, 19, 0x1},  // unionofmyanmarburma
	{60883, 82, 10, 0x1},   // libiestaat
	{12728, 176, 13, 0x1},  // republiekcuba
	{3176, 48, 25, 0x21},   // serbiaandmontenegroformer
	{44422, 136, 13, 0x1},  // dhivehiraajje
	{2110, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{16690, 102, 18, 0x1},  // seychellenrepublic
	{18199, 170, 5, 0x81},  // #2bol
	{50922, 247, 26, 0x1},  // svalbardandjanmayenislands
	{36752, 77, 17, 0x1},   // thegambiarepublic
	{44008, 139, 25, 0x1},  // mongolischevolksrepubliek
	{56314, 159, 13, 0x1},  // elliceislands
	{50664, 187, 10, 0x1},  // saintlucia
	{39578, 335, 5, 0x1},   // #6750
	{9938, 35, 18, 0x1},    // monacoprincipality
	{31226, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{26807, 214, 10, 0x1},  // caimanesvk
	{43208, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12365, 138, 13, 0x1},  // republicburma
	{5438, 222, 26, 0x1},   // overzeesterritorygroenland
	{15979, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{33171, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{44371, 52, 15, 0x1},   // republicturkiye
	{662, 54, 2, 0x1},      // us
	{39183, 278, 4, 0x1},   // #641
	{20377, 170, 28, 0x1},  // boliviaplurinationalstatesof
	{16340, 165, 18, 0x1},  // republicsouthjemen
	{17902, 186, 20, 0x1},  // stchristopherennevis
	{24510, 58, 16, 0x1},   // republiekdahomey
	{4608, 221, 19, 0x1},   // territoryguadeloupe
	{32078, 231, 23, 0x1},  // collectivitesaintmartin
	{12886, 124, 4, 0x1},   // irak
	{30136, 464, 5, 0x1},   // #5359
	{39643, 424, 5, 0x1},   // #6820
	{49082, 118, 5, 0x1},   // #7cyp
	{51942, 114, 17, 0x1},  // mamlakatalbahrayn
	{9282, 142, 14, 0x1},   // naoerorepublic
	{52, 223, 35, 0x1},     // overzeesecollectiviteitfrenchguyana
	{38523, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{669, 12, 7, 0x1},      // schweiz
	{20796, 202, 21, 0x1},  // netherlandswestindies
	{18022, 241, 14, 0x1},  // palestinastaat
	{52477, 237, 13, 0x1},  // norfolkeiland
	{14642, 15, 9, 0x1},    // formergdr
	{8392, 190, 14, 0x1},   // panamarepublic
	{18888, 136, 16, 0x1},  // republicmaldives
	{22796, 30, 5, 0x81},   // #2ita
	{12392, 138, 17, 0x1},  // burmaunionmyanmar
	{13092, 71, 11, 0x1},   // formeregypt
	{60242, 96, 15, 0x1},   // republicsenegal
	{27923, 118, 6, 0x1},   // cyprus
	{41980, 188, 21, 0x1},  // mexicoverenigdestaten
	{58674, 78, 15, 0x1},   // portugeesguinea
	{9798, 231, 21, 0x1},   // saintmartinfrenchpart
	{45609, 98, 24, 0x1},   // somalidemocraticrepublic
	{30736, 363, 5, 0x1},   // #5920
	{39188, 396, 4, 0x1},   // #642
	{35455, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11650, 242, 14, 0x1},  // franspolynesie
	{33215, 225, 15, 0x1},  // hongkongchinapr
	{38350, 255, 15, 0x1},  // ukvirginislands
	{6787, 248, 22, 0x1},   // fsaintpierreetmiquelon
	{7171, 48, 6, 0x1},     // servia
	{17461, 8, 5, 0x81},    // #2bgr
	{39653, 465, 5, 0x1},   // #6835
	{9743, 16, 17, 0x1},    // formerwestgermany
	{34495, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{64734, 85, 15, 0x1},   // malgasyrepublic
	{18575, 209, 5, 0x81},  // #2bvt
	{34867, 466, 5, 0x1},   // #5les
	{35561, 160, 19, 0x1},  // republicoezbekistan
	{60104, 6, 12, 0x1},    // azerbeidzjan
	{49575, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{8595, 67, 19, 0x1},    // republicofcapeverde
	{15455, 10, 6, 0x1},    // #3byaa
	{46825, 361, 5, 0x1},   // #6wsm
	{38247, 467, 5, 0x1},   // #5uga
	{25356, 172, 9, 0x1},   // barbadoes
	{14648, 15, 3, 0x1},    // gdr
	{54260, 93, 22, 0x1},   // federalrepublicnigeria
	{53679, 197, 14, 0x1},  // saintvincentgr
	{29156, 185, 5, 0x81},  // #4388
	{41427, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{22476, 4, 23, 0x1},    // commonwealthofaustralia
	{31570, 239, 14, 0x1},  // pitcairnisland
	{24074, 108, 18, 0x1},  // republicsuidafrika
	{30741, 468, 5, 0x1},   // #5935
	{39328, 469, 4, 0x1},   // #653
	{4096, 210, 20, 0x1},   // cocoskeelingeilanden
	{60080, 79, 16, 0x1},   // equatorialguinea
	{6825, 244, 8, 0x1},    // vietnams
	{7018, 140, 15, 0x1},   // malayafederatia
	{5158, 240, 27, 0x1},   // overzeesterritorypuertorico
	{17342, 57, 5, 0x81},   // #2bdi
	{39663, 470, 5, 0x1},   // #6850
	{34777, 471, 5, 0x1},   // #5lbr
	{21488, 208, 24, 0x1},  // overzeesterritorybermuda
	{18156, 208, 5, 0x81},  // #2bmu
	{34283, 241, 19, 0x1},  // palestineoccupiedtr
	{21462, 208, 15, 0x1},  // bermudaeilanden
	{35910, 95, 14, 0x1},   // republieksudan
	{50777, 129, 15, 0x1},  // stateofcambodia
	{6459, 251, 24, 0x1},   // overseasterritorytokelau
	{61956, 138, 9, 0x1},   // unieburma
	{36617, 422, 5, 0x1},   // #5rvn
	{5888, 155, 20, 0x1},   // republictadzjikistan
	{34594, 128, 18, 0x1},  // kyrgyzrespublikasy
	{11378, 257, 22, 0x1},  // wallisenfutunaeilanden
	{30751, 472, 5, 0x1},   // #5946
	{30761, 311, 5, 0x1},   // #5950
	{38044, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{37858, 106, 7, 0x1},   // tazania
	{39318, 473, 4, 0x1},   // #652
	{30781, 474, 5, 0x1},   // #5986
	{48404, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{48388, 48, 22, 0x1},   // serbiamontenegroformer
	{49412, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{42551, 64, 23, 0x1},   // kongodemocraticrepublic
	{3201, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{31570, 239, 15, 0x1},  // pitcairnislands
	{31487, 198, 11, 0x1},  // venezuelarb
	{3857, 68, 16, 0x21},   // djiboutirepublic
	{10535, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14287, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{7665, 199, 9, 0x1},    // landaruba
	{21689, 64, 7, 0x1},    // rdcongo
	{52745, 149, 5, 0x1},   // #7qat
	{15472, 225, 9, 0x1},   // xianggang
	{34032, 61, 11, 0x1},   // centralafrr
	{31191, 241, 37, 0x1},  // formerpalestineliberationorganization
	{30756, 475, 5, 0x1},   // #5947
	{43942, 235, 21, 0x1},  // grondterritorymayotte
	{14801, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{3783, 257, 28, 0x1},   // territorywallisfutunaislands
	{39298, 416, 4, 0x1},   // #651
	{30786, 476, 5, 0x1},   // #5987
	{6476, 251, 22, 0x1},   // tokelauassociatemember
	{65372, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{64946, 169, 13, 0x1},  // britshonduras
	{2660, 209, 30, 0x1},   // overseasterritorybouvetislands
	{32124, 249, 22, 0x1},  // netherlandssintmaarten
	{2668, 209, 22, 0x1},   // territorybouvetislands
	{47521, 168, 8, 0x1},   // bahamaes
	{22211, 102, 17, 0x1},  // seychellenislands
	{1456, 223, 12, 0x1},   // frenchguiana
	{15058, 156, 11, 0x1},  // turkmenstan
	{61956, 138, 26, 0x1},  // unieburmasocialistrepublic
	{57539, 64, 12, 0x1},   // belgiancongo
	{46464, 33, 20, 0x1},   // grandduchyluxembourg
	{49836, 73, 8, 0x1},    // ityopiya
	{2781, 53, 32, 0x21},   // ukrainiansovietsocialistrepublic
	{14612, 144, 19, 0x1},  // pakistaninclbanglad
	{37135, 15, 27, 0x1},   // democraticrepublicofgermany
	{17922, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{2661, 40, 17, 0x21},   // formernetherlands
	{36034, 477, 5, 0x1},   // #5pak
	{17556, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{38583, 25, 15, 0x1},   // croatiarepublic
	{53400, 259, 14, 0x1},  // kosovarepublic
	{47703, 157, 32, 0x1},  // republicademocraticadetimorleste
	{33942, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{7437, 54, 27, 0x1},    // noordamerikaverenigdestaten
	{60502, 78, 15, 0x1},   // portugeesguinee
	{2148, 162, 8, 0x1},    // vanutatu
	{21254, 6, 10, 0x1},    // azerbaijan
	{46988, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{15461, 13, 6, 0x1},    // #3cshh
	{38678, 478, 5, 0x1},   // #5yem
	{15159, 240, 31, 0x1},  // unitedstatesterritorypuertorico
	{57817, 61, 28, 0x1},   // formercentralafricanrepublic
	{49357, 19, 15, 0x1},   // estoniarepublic
	{3722, 246, 25, 0x1},   // ascensionentristandacunha
	{50853, 48, 26, 0x1},   // serviamontenegrostatenunia
	{49021, 175, 5, 0x1},   // #7crc
	{14197, 123, 4, 0x1},   // iran
	{55071, 80, 14, 0x1},   // jamhuriyakenya
	{4615, 120, 25, 0x21},  // micronesiafederalstatesof
	{40018, 479, 5, 0x1},   // #6aze
	{2336, 234, 22, 0x1},   // collectivitymartinique
	{33208, 117, 7, 0x1},   // chinapr
	{39573, 420, 5, 0x1},   // #6740
	{36381, 378, 5, 0x1},   // #5pol
	{65261, 12, 19, 0x1},   // confederationsuisse
	{53741, 50, 9, 0x1},    // slovenija
	{4807, 120, 19, 0x21},  // micronesiefederatie
	{63020, 14, 20, 0x1},   // tsjechischerepubliek
	{64445, 242, 18, 0x1},  // polynesiafrancaise
	{59110, 151, 17, 0x1},  // singaporerepublic
	{38732, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{7348, 13, 16, 0x1},    // tsjechoslowakije
	{50491, 186, 21, 0x1},  // stchristopherandnevis
	{30766, 480, 5, 0x1},   // #5955
	{61030, 129, 15, 0x1},  // kingdomcambodia
	{39373, 481, 4, 0x1},   // #657
	{52867, 197, 24, 0x1},  // saintvincentengrenadines
	{62309, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{15393, 117, 3, 0x1},   // prc
	{49061, 176, 5, 0x1},   // #7cub
	{12782, 186, 20, 0x1},  // stchristoffelennevis
	{34695, 482, 5, 0x1},   // #5lat
	{39648, 483, 5, 0x1},   // #6830
	{63225, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{41292, 105, 14, 0x1},  // tunisiakingdom
	{48876, 63, 5, 0x1},    // #7cmr
	{25747, 244, 3, 0x1},   // rvn
	{1560, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{55707, 145, 18, 0x1},  // filipijnserepublic
	{7129, 74, 15, 0x1},    // republicofgabon
	{3775, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{25427, 192, 5, 0x81},  // #2pry
	{32606, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{62619, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{28028, 148, 11, 0x1},  // demrepkorea
	{46225, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{16032, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{27906, 134, 15, 0x1},  // lebanonrepublic
	{39618, 484, 4, 0x1},   // #680
	{1712, 195, 2, 0x1},    // tt
	{39363, 485, 4, 0x1},   // #656
	{14963, 54, 9, 0x1},    // vsamerica
	{48715, 16, 22, 0x1},   // federalrepublicgermany
	{21963, 223, 15, 0x1},  // guyanefrancaise
	{10627, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{62986, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{26847, 129, 17, 0x1},  // kingdomofcambodia
	{25119, 238, 10, 0x1},  // niueisland
	{21695, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{48222, 214, 5, 0x1},   // #7cay
	{1563, 68, 18, 0x1},    // afarissarterritory
	{56882, 46, 10, 0x1},   // ruslandfed
	{29371, 486, 5, 0x1},   // #4532
	{15684, 110, 18, 0x1},  // republicofzimbabwe
	{30696, 424, 5, 0x1},   // #5820
	{36914, 64, 11, 0x1},   // congodemrep
	{1091, 232, 10, 0x1},   // nmarianais
	{63955, 49, 18, 0x1},   // republicofslovakia
	{28795, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{36094, 487, 5, 0x1},   // #5pan
	{14063, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{478, 138, 5, 0x1},     // birma
	{12990, 104, 13, 0x1},  // republiektogo
	{39348, 488, 4, 0x1},   // #655
	{39483, 489, 5, 0x1},   // #6678
	{30776, 490, 5, 0x1},   // #5983
	{38993, 491, 4, 0x1},   // #631
	{4615, 120, 23, 0x21},  // micronesiafederalstates
	{30191, 305, 5, 0x1},   // #5375
	{48997, 67, 5, 0x1},    // #7cpv
	{4684, 43, 6, 0x1},     // poland
	{10811, 145, 24, 0x1},  // republiekvandefilipijnen
	{39668, 492, 5, 0x1},   // #6860
	{12051, 221, 13, 0x1},  // flaguadeloupe
	{2369, 255, 12, 0x21},  // brvirginisds
	{52814, 147, 17, 0x1},  // papoeanieuwguinea
	{29376, 199, 5, 0x81},  // #4533
	{36532, 174, 17, 0x1},  // republiekcolombia
	{60341, 45, 7, 0x1},    // romenia
	{33432, 68, 16, 0x1},   // frenchafarsissas
	{21574, 255, 15, 0x1},  // britishvirginis
	{27566, 63, 8, 0x1},    // kameroun
	{21905, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{8485, 129, 20, 0x1},   // formerkhmerrepubliek
	{54308, 66, 15, 0x1},   // republiccomoros
	{2322, 42, 2, 0x1},     // nz
	{24194, 22, 25, 0x1},   // greatbritainunitedkingdom
	{31901, 211, 21, 0x1},  // newzeelandcookislands
	{39338, 351, 4, 0x1},   // #654
	{25010, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{61422, 21, 21, 0x1},   // metropolischfrankrijk
	{34435, 39, 19, 0x1},   // republiekmontenegro
	{12928, 150, 11, 0x1},  // saudiarabia
	{62029, 101, 18, 0x1},  // kingdomofswaziland
	{7887, 230, 22, 0x1},   // overzeesterritorymacau
	{29401, 42, 5, 0x81},   // #4554
	{43759, 217, 20, 0x1},  // falklandisdsmalvinas
	{29361, 493, 5, 0x1},   // #4530
	{38379, 284, 5, 0x1},   // #5usa
	{28013, 20, 16, 0x1},   // republiekfinland
	{3899, 165, 23, 0x1},   // yemendemocraticrepublic
	{24206, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{43243, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{22762, 29, 5, 0x81},   // #2isr
	{36064, 474, 5, 0x1},   // #5pal
	{46766, 494, 5, 0x1},   // #6ukr
	{43720, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{9686, 138, 27, 0x1},   // socialistrepublicunionburma
	{35033, 118, 14, 0x1},  // republiccyprus
	{8155, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{44603, 110, 16, 0x1},  // rhodesiazimbabwe
	{55913, 54, 18, 0x1},   // unitedsatesamerica
	{39463, 495, 5, 0x1},   // #6660
	{23752, 213, 13, 0x1},  // christmasisds
	{22499, 168, 24, 0x1},  // commonwealthofthebahamas
	{18568, 161, 7, 0x1},   // vietman
	{5555, 257, 16, 0x1},   // wallisandfutunaf
	{45046, 251, 21, 0x1},  // grondterritorytokelau
	{7904, 230, 5, 0x1},    // macau
	{30186, 313, 5, 0x1},   // #5373
	{27896, 134, 17, 0x1},  // republicoflebanon
	{59750, 67, 12, 0x1},   // centralverde
	{0, 207, 35, 0x1},      // overseascollectivitysaintbarthelemy
	{5997, 106, 18, 0x1},   // tanganyikazanzibar
	{29366, 212, 5, 0x81},  // #4531
	{22516, 168, 19, 0x1},  // bahamascommonwealth
	{58088, 227, 9, 0x1},   // eilandman
	{2893, 154, 11, 0x21},  // kingdomsiam
	{16269, 157, 6, 0x1},   // #3tptl
	{36259, 457, 5, 0x1},   // #5phi
	{64172, 164, 23, 0x1},  // formerarabrepublicyemen
	{46543, 197, 26, 0x1},  // saintvincentendegrenadinen
	{69, 241, 17, 0x21},    // westbankgazastrip
	{35239, 232, 19, 0x1},  // northmarianaislands
	{1486, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{37384, 196, 24, 0x1},  // republictenoostenuruguay
	{2154, 156, 13, 0x1},   // turkemenistan
	{3924, 292, 5, 0x83},   // congo
	{52461, 22, 14, 0x1},   // grootbritannia
	{65217, 149, 5, 0x1},   // katar
	{39408, 318, 4, 0x1},   // #660
	{13238, 189, 19, 0x1},  // republicofnicaragua
	{30791, 374, 5, 0x1},   // #5990
	{12624, 82, 5, 0x1},    // libia
	{1738, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{40247, 93, 19, 0x1},   // federationofnigeria
	{38086, 147, 15, 0x1},  // newguineapapoua
	{28871, 496, 5, 0x1},   // #4200
	{18445, 100, 16, 0x1},  // stomeandprincipe
	{30181, 497, 5, 0x1},   // #5372
	{24716, 68, 18, 0x1},   // republiquedjibouti
	{10776, 207, 10, 0x1},  // saintbarts
	{48529, 103, 5, 0x1},   // #7cha
	{4837, 140, 18, 0x21},  // federatievanmalaya
	{64600, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{36880, 64, 25, 0x1},   // republiekcongoleopoldstad
	{29351, 141, 5, 0x81},  // #4524
	{2736, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{46, 241, 15, 0x21},    // westbankandgaza
	{22631, 228, 5, 0x81},  // #2iot
	{36386, 315, 5, 0x1},   // #5por
	{50110, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{2300, 78, 10, 0x1},    // guineabiss
	{41682, 62, 21, 0x1},   // ivorycoastcotedivoire
	{49221, 119, 12, 0x1},  // dominionfiji
	{8991, 164, 14, 0x1},   // republiekjemen
	{41034, 61, 26, 0x1},   // centraalafrikaanserepublic
	{14651, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{26399, 229, 15, 0x1},  // jerseybailiwick
	{22918, 85, 18, 0x1},   // madagascarrepublic
	{2499, 104, 4, 0x1},    // togo
	{12334, 20, 15, 0x1},   // finlandrepublic
	{33303, 230, 12, 0x1},  // chinaprmacau
	{1221, 49, 9, 0x21},    // slovakrep
	{30176, 415, 5, 0x1},   // #5371
	{37069, 124, 4, 0x1},   // irag
	{40203, 195, 25, 0x1},  // republiektrinidadentobago
	{12570, 82, 20, 0x1},   // lybianarabjamahiriya
	{64049, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{15543, 157, 9, 0x1},   // oosttimor
	{32637, 93, 17, 0x1},   // nigeriafederation
	{57430, 128, 14, 0x1},  // kyrgyzrepublic
	{13867, 153, 8, 0x1},   // syrianar
	{4571, 243, 19, 0x1},   // collectivityreunion
	{34276, 241, 15, 0x1},  // stateofpalestin
	{55054, 133, 11, 0x1},  // laoskingdom
	{36894, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{41544, 98, 14, 0x1},   // somalirepublic
	{17668, 206, 21, 0x1},  // seustatiussababonaire
	{22646, 124, 5, 0x81},  // #2irq
	{13384, 174, 8, 0x1},   // colombia
	{60435, 30, 18, 0x1},   // italiaanserepublic
	{38575, 25, 15, 0x1},   // republiccroatia
	{56889, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{11684, 49, 16, 0x1},   // republicslovakia
	{36486, 353, 5, 0x1},   // #5prk
	{11136, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{39468, 463, 5, 0x1},   // #6663
	{28227, 163, 5, 0x81},  // #2wsm
	{40316, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{18769, 133, 12, 0x1},  // peodemreplao
	{543, 6, 12, 0x21},     // azerbeidjaan
	{7757, 42, 12, 0x1},    // nieuwzeeland
	{37514, 150, 11, 0x1},  // saudiarabie
	{54591, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{28986, 68, 5, 0x81},   // #4262
	{30171, 498, 5, 0x1},   // #5370
	{40003, 499, 5, 0x1},   // #6arm
	{6181, 54, 3, 0x1},     // usa
	{34646, 403, 5, 0x1},   // #5lao
	{46649, 44, 18, 0x1},   // republicofportugal
	{1392, 54, 15, 0x1},    // verenigdestaten
	{40121, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{29406, 189, 5, 0x81},  // #4558
	{31756, 47, 9, 0x1},    // sanmarino
	{7305, 54, 20, 0x1},    // unitedsatesofamerica
	{29381, 249, 5, 0x81},  // #4534
	{449, 248, 29, 0x21},   // departmentsaintpierremiquelon
	{7165, 48, 22, 0x1},    // formerserviamontenegro
	{14620, 144, 22, 0x1},  // inclbangladeshpakistan
	{32357, 29, 11, 0x1},   // israelstate
	{29461, 144, 5, 0x81},  // #4586
	{29466, 500, 5, 0x1},   // #4590
	{20115, 6, 22, 0x1},    // azarbaycanrespublikasi
	{18347, 198, 20, 0x1},  // venezuelarepublicbol
	{2761, 13, 20, 0x21},   // czechoslovakiaformer
	{3651, 246, 25, 0x1},   // tristandacunhaenascension
	{42417, 163, 23, 0x1},  // independentstateofsamoa
	{29131, 124, 5, 0x81},  // #4368
	{29141, 29, 5, 0x81},   // #4376
	{52604, 179, 15, 0x1},  // ecuadorrepublic
	{43577, 233, 17, 0x1},  // montserratislands
	{43535, 134, 15, 0x1},  // republiclibanon
	{46110, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{4040, 210, 14, 0x1},   // keelingislands
	{25264, 191, 5, 0x81},  // #2per
	{2118, 257, 23, 0x1},   // departementwallisfutuna
	{12354, 138, 11, 0x1},  // myanmarunie
	{20981, 250, 18, 0x1},  // turkscaicosislands
	{61246, 57, 19, 0x1},   // republiqueduburundi
	{28876, 14, 5, 0x81},   // #4203
	{25500, 213, 26, 0x1},  // territoryofchristmasisland
	{43501, 176, 12, 0x1},  // cubarepublic
	{39293, 501, 5, 0x1},   // #6501
	{26638, 111, 20, 0x1},  // republiekafghanistan
	{29386, 206, 5, 0x81},  // #4535
	{29456, 146, 5, 0x81},  // #4585
	{29471, 190, 5, 0x81},  // #4591
	{17529, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{40967, 63, 8, 0x1},    // camerron
	{23800, 112, 18, 0x1},  // unitedarabemirates
	{6031, 206, 18, 0x1},   // caribischnederland
	{18760, 200, 8, 0x1},   // anguilla
	{22490, 4, 21, 0x1},    // australiacommonwealth
	{35257, 207, 11, 0x1},  // saintbarths
	{52641, 22, 14, 0x1},   // grootbritannie
	{60121, 247, 18, 0x1},  // svalbardenjanmayen
	{16730, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{38769, 205, 45, 0x1},  // territoryofthefrenchsouthernandantarcticlands
	{4667, 43, 23, 0x1},    // peoplesrepublicofpoland
	{52039, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{39413, 283, 5, 0x1},   // #6615
	{27553, 91, 15, 0x1},   // southwestafrika
	{28385, 101, 15, 0x1},  // umbusoweswatini
	{50279, 138, 12, 0x1},  // unievanbirma
	{28303, 161, 8, 0x1},   // nvietnam
	{5314, 154, 8, 0x1},    // thialand
	{2815, 161, 12, 0x21},  // vietnamnorth
	{28881, 58, 5, 0x81},   // #4204
	{17238, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{48635, 138, 19, 0x1},  // myanmarrepublicunie
	{4238, 159, 13, 0x21},  // tuvaluislands
	{28981, 205, 5, 0x81},  // #4260
	{20923, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{57026, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{18108, 169, 5, 0x81},  // #2blz
	{8320, 224, 4, 0x1},    // guam
	{58051, 196, 25, 0x1},  // orientalrepublicofuruguay
	{17818, 114, 5, 0x81},  // #2bhr
	{54079, 231, 14, 0x1},  // stmartinfrench
	{8223, 198, 9, 0x1},    // venezuela
	{39288, 467, 5, 0x1},   // #6500
	{9130, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{29346, 142, 5, 0x81},  // #4520
	{54869, 255, 3, 0x1},   // bvi
	{29451, 137, 5, 0x81},  // #4584
	{53451, 125, 22, 0x1},  // hashemitekingdomjordan
	{28199, 85, 18, 0x1},   // republicmadagaskar
	{9209, 244, 18, 0x1},   // formersouthvietnam
	{49678, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{47437, 197, 26, 0x1},  // saintvincentendegrenadines
	{42660, 52, 15, 0x1},   // republicturkije
	{44154, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{27107, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{39473, 291, 5, 0x1},   // #6666
	{12326, 20, 15, 0x1},   // republicfinland
	{1677, 54, 2, 0x1},     // vs
	{39478, 502, 5, 0x1},   // #6670
	{3982, 234, 29, 0x1},   // overzeesdepartementmartinique
	{40071, 130, 17, 0x1},  // republiekkiribati
	{18347, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{9595, 55, 17, 0x1},    // formerjoegoslavia
	{19802, 149, 10, 0x1},  // qatarstate
	{17415, 206, 5, 0x81},  // #2bes
	{29006, 241, 5, 0x81},  // #4275
	{25305, 43, 21, 0x1},   // polishpeoplesrepublic
	{1282, 79, 25, 0x1},    // republicaguineaecuatorial
	{18044, 168, 5, 0x81},  // #2bhs
	{55300, 171, 14, 0x1},  // republicbrazil
	{27364, 71, 23, 0x1},   // unitedarabrepublicegypt
	{20897, 98, 15, 0x1},   // republicsomalia
	{48808, 117, 5, 0x1},   // #7chn
	{29446, 120, 5, 0x81},  // #4583
	{47853, 79, 17, 0x1},   // equatoriaalguinea
	{6324, 212, 23, 0x1},   // curacaokofthenetherland
	{1827, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{55943, 48, 19, 0x1},   // serbiaandmontenegro
	{46725, 370, 5, 0x1},   // #6uae
	{32019, 123, 14, 0x1},  // keizerrijkiran
	{9198, 95, 11, 0x1},    // northsoedan
	{31487, 198, 12, 0x1},  // venezuelarbv
	{8584, 14, 19, 0x1},    // formerczechrepublic
	{31129, 441, 5, 0x1},   // #5bel
	{14207, 133, 3, 0x1},   // lao
	{12842, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{28991, 74, 5, 0x81},   // #4266
	{49026, 25, 5, 0x1},    // #7cro
	{53383, 36, 15, 0x1},   // moldovarepublic
	{23920, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{19138, 61, 21, 0x1},   // centralafricarepublic
	{52034, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1653, 256, 24, 0x1},   // territoryusvirginislands
	{18514, 503, 5, 0x1},   // #2bur
	{33685, 228, 24, 0x1},  // britsindischoceaangebied
	{16081, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{45922, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{21536, 214, 21, 0x1},  // kaaimanislandsbritish
	{45905, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{13098, 71, 6, 0x1},    // egypte
	{11431, 154, 17, 0x1},  // kingdomofthailand
	{56240, 64, 24, 0x1},   // republiccongoleopoldstad
	{13598, 105, 7, 0x1},   // tunesia
	{29126, 123, 5, 0x81},  // #4364
	{29136, 27, 5, 0x81},   // #4372
	{9786, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{25311, 139, 23, 0x1},  // peoplesrepublicmongolia
	{1628, 205, 21, 0x21},  // frsouthantarcticlands
	{60172, 136, 17, 0x1},  // sultanatemaldiven
	{51427, 252, 9, 0x1},   // roctaiwan
	{16575, 101, 17, 0x1},  // swazilandeswatini
	{32894, 504, 5, 0x1},   // #5eqg
	{39418, 505, 5, 0x1},   // #6616
	{60141, 247, 21, 0x1},  // spitsbergenenjanmayen
	{33851, 488, 5, 0x1},   // #5grn
	{6809, 244, 23, 0x1},   // formerrepublicofvietnam
	{8590, 14, 8, 0x1},     // czechrep
	{33050, 225, 13, 0x1},  // chinahongkong
	{37377, 196, 24, 0x1},  // uruguayrepublictenoosten
	{29441, 253, 5, 0x81},  // #4581
	{38451, 506, 5, 0x1},   // #5uzb
	{18175, 164, 15, 0x1},  // koninkrijkjemen
	{4207, 249, 22, 0x1},   // saintmaartennederlands
	{40919, 70, 22, 0x1},   // volksrepubliekzanzibar
	{24747, 507, 5, 0x1},   // #2nhb
	{24966, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{32292, 160, 11, 0x1},  // oezbekistan
	{15413, 117, 7, 0x1},   // vrchina
	{536, 207, 26, 0x1},    // departementsaintbarthelemy
	{34089, 163, 30, 0x1},  // independentstateofwesternsamoa
	{64896, 186, 21, 0x1},  // saintchristoffelnevis
	{39448, 508, 5, 0x1},   // #6645
	{31183, 509, 5, 0x1},   // #5ben
	{27416, 68, 16, 0x1},   // frenchsomaliland
	{28886, 17, 5, 0x81},   // #4208
	{1042, 232, 30, 0x1},   // commonwealthofnorthernmarianas
	{26746, 248, 14, 0x1},  // stpierreandmiq
	{58044, 196, 23, 0x1},  // uruguayorientalrepublic
	{29011, 16, 5, 0x81},   // #4276
	{39964, 316, 5, 0x1},   // #6arg
	{58979, 20, 17, 0x1},   // republikenfinland
	{56548, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{48642, 138, 19, 0x1},  // republicuniemyanmar
	{39859, 304, 5, 0x1},   // #6ang
	{27509, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{48559, 173, 5, 0x1},   // #7chi
	{24301, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{29436, 232, 5, 0x81},  // #4580
	{20492, 241, 14, 0x1},  // palestinastate
	{49984, 111, 26, 0x1},  // afghanistanislamicrepublic
	{26556, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{51815, 31, 5, 0x1},    // #7lie
	{22468, 177, 20, 0x1},  // dominicacommonwealth
	{218, 20, 12, 0x1},     // suomifinland
	{41091, 29, 11, 0x1},   // staatisrael
	{2639, 203, 13, 0x1},   // americansamoa
	{13845, 18, 5, 0x1},    // spain
	{42302, 411, 5, 0x1},   // #6gui
	{9612, 48, 17, 0x1},    // formerjoegoslavie
	{13254, 221, 10, 0x1},  // guadaloupe
	{4662, 58, 20, 0x1},    // beninpeoplesrepublic
	{28143, 257, 5, 0x81},  // #2wlf
	{48697, 16, 8, 0x1},    // germanyw
	{41410, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{12082, 234, 13, 0x1},  // flamartinique
	{46539, 105, 6, 0x1},   // tunisa
	{21703, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{53317, 105, 14, 0x1},  // kingdomtunisia
	{49896, 79, 17, 0x1},   // equatoriaalguinee
	{347, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{144, 236, 21, 0x1},    // newcaledoniaterritory
	{24838, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{940, 15, 18, 0x1},     // fmrdemrepofgermany
	{15467, 48, 6, 0x1},    // #3csxx
	{6907, 241, 30, 0x1},   // occupiedpalestinianterritories
	{61258, 57, 15, 0x1},   // burundirepublic
	{52693, 112, 11, 0x1},  // trucialoman
	{31073, 510, 5, 0x1},   // #5bah
	{29001, 77, 5, 0x81},   // #4270
	{65532, 66, 14, 0x1},   // comoroeilanden
	{36776, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{31359, 154, 17, 0x1},  // ratchaanachakthai
	{4271, 183, 18, 0x21},  // republicofhonduras
	{34908, 32, 9, 0x1},    // lithuania
	{22343, 227, 5, 0x81},  // #2imn
	{29476, 147, 5, 0x81},  // #4598
	{23034, 147, 12, 0x1},  // pnorthguinea
	{6559, 380, 19, 0x2},   // sintmaartenstmartin
	{8031, 8, 15, 0x1},     // kingdombulgaria
	{29121, 121, 5, 0x81},  // #4360
	{4116, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{55058, 129, 15, 0x1},  // kingdomcambodja
	{33681, 384, 5, 0x1},   // #5gnb
	{39443, 511, 5, 0x1},   // #6640
	{49290, 186, 25, 0x1},  // saintkittsnevilleanguilla
	{589, 10, 17, 0x21},    // belarusrepublicof
	{36961, 187, 9, 0x1},   // sintlucia
	{20756, 40, 18, 0x1},   // nederlandenkingdom
	{15867, 100, 11, 0x1},  // saotomeandp
	{47349, 82, 19, 0x1},   // libyanarabjamahirya
	{5090, 65, 22, 0x1},    // peoplesrepublicofcongo
	{52580, 145, 20, 0x1},  // philippijnserepublic
	{49287, 193, 5, 0x1},   // #7esa
	{14049, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{39854, 295, 5, 0x1},   // #6and
	{18051, 9, 3, 0x1},     // bih
	{33496, 122, 13, 0x1},  // indiarepublic
	{54623, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{1967, 107, 14, 0x21},  // republicuganda
	{14207, 133, 4, 0x1},   // laos
	{11909, 33, 10, 0x1},   // letzebuerg
	{17171, 206, 18, 0x1},  // sainteustatiussaba
	{1000, 202, 19, 0x21},  // nederlandseantillen
	{55655, 24, 14, 0x1},   // republicgreece
	{24862, 250, 25, 0x1},  // turkscaicosislandsbritish
	{53199, 48, 5, 0x1},    // #7srb
	{20623, 136, 17, 0x1},  // maldivessultanate
	{58119, 36, 16, 0x1},   // republicmoldavia
	{20, 207, 15, 0x1},     // saintbarthelemy
	{58802, 108, 14, 0x1},  // zuidafrikaunie
	{25432, 241, 5, 0x81},  // #2pse
	{19807, 141, 12, 0x1},  // stateofnepal
	{46042, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9479, 65, 19, 0x1},    // brazzavillecongorep
	{2577, 62, 11, 0x21},   // cotedlvoire
	{32243, 150, 12, 0x1},  // saoudiarabia
	{58730, 90, 14, 0x1},   // republicmalawi
	{33894, 87, 20, 0x1},   // republicofmozambique
	{15295, 151, 9, 0x1},   // singapura
	{17456, 113, 5, 0x81},  // #2bgd
	{28996, 23, 5, 0x81},   // #4268
	{11111, 148, 8, 0x1},   // demkorea
	{49958, 72, 5, 0x1},    // ertra
	{65116, 186, 23, 0x1},  // stkittsennevisfederatie
	{18065, 10, 5, 0x81},   // #2blr
	{10032, 82, 14, 0x1},   // kingdomoflibya
	{1084, 232, 22, 0x1},   // northernmarianaislands
	{49626, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{29356, 40, 5, 0x81},   // #4528
	{23654, 136, 18, 0x1},  // maledivenrepubliek
	{22928, 145, 18, 0x1},  // republicfilipijnen
	{22338, 121, 5, 0x81},  // #2idn
	{7559, 210, 21, 0x1},   // cocosislandsterritory
	{27304, 241, 12, 0x1},  // gazawestbank
	{1664, 255, 13, 0x2},   // virginislands
	{37656, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{22641, 123, 5, 0x81},  // #2irn
	{16263, 46, 6, 0x1},    // #3suhh
	{7669, 199, 15, 0x1},   // arubanederlands
	{27693, 253, 5, 0x81},  // #2umi
	{2416, 22, 2, 0x1},     // uk
	{24065, 89, 17, 0x1},   // mauritiusrepublic
	{55717, 181, 18, 0x1},  // republicaguatemala
	{14743, 37, 14, 0x1},   // northmacedonia
	{38551, 48, 24, 0x1},   // montenegroserbiafrserbia
	{42812, 143, 22, 0x1},  // muscatandomansultanate
	{43961, 243, 30, 0x1},  // territorialcollectivityreunion
	{24781, 229, 20, 0x1},  // channelislandsjersey
	{13034, 259, 14, 0x1},  // kosovorepublic
	{11220, 147, 30, 0x1},  // papuanewguineaindependentstate
	{33481, 146, 13, 0x1},  // palaurepublic
	{32090, 380, 22, 0x2},  // saintmartinsintmaarten
	{27051, 108, 19, 0x1},  // suidafrikarepubliek
	{21159, 220, 5, 0x81},  // #2gib
	{18670, 512, 5, 0x1},   // #2bys
	{22798, 30, 6, 0x1},    // italia
	{28169, 85, 20, 0x1},   // republicofmadagascar
	{44207, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60338, 37, 6, 0x1},    // tfyrom
	{14242, 154, 10, 0x1},  // formersiam
	{2623, 21, 23, 0x21},   // metropolitaansfrankrijk
	{12983, 45, 7, 0x1},    // rumenia
	{32112, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{54688, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{52838, 153, 17, 0x1},  // syriaarabrepublic
	{25155, 141, 5, 0x81},  // #2npl
	{3096, 116, 12, 0x21},  // drukgyalkhap
	{23386, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{6536, 212, 18, 0x1},   // knetherlandcuracao
	{27231, 105, 17, 0x1},  // koninkrijktunesie
	{3299, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{26382, 229, 23, 0x1},  // overzeesterritoryjersey
	{25293, 147, 5, 0x81},  // #2png
	{1215, 13, 20, 0x21},   // czechoslovakrepublic
	{1380, 121, 39, 0x1},   // republiekderverenigdestatenvanindonesie
	{4959, 16, 9, 0x1},     // duitsland
	{14595, 144, 25, 0x1},  // islamicrepublicofpakistan
	{39398, 356, 5, 0x1},   // #6590
	{12385, 138, 12, 0x1},  // myanmarburma
	{13248, 189, 9, 0x1},   // nicaragua
	{19301, 231, 25, 0x1},  // collectivitedesaintmartin
	{9958, 2, 7, 0x1},      // andorra
	{63890, 244, 15, 0x1},  // fmrrepofvietnam
	{1705, 202, 19, 0x21},  // nederlandseantilles
	{13537, 97, 9, 0x1},    // sierraleo
	{653, 19, 31, 0x21},    // estoniansovietsocialistrepublic
	{33271, 230, 12, 0x1},  // prmacaochina
	{22636, 27, 5, 0x81},   // #2irl
	{53127, 152, 14, 0x1},  // solomanislands
	{6887, 241, 28, 0x1},   // palestinianterritoryoccupied
	{35739, 45, 18, 0x1},   // roemeenserepubliek
	{15637, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{48024, 186, 30, 0x1},  // formersaintchristopherandnevis
	{37555, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{3877, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{3335, 249, 23, 0x1},   // netherlandssaintmaarten
	{33914, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{3652, 21, 17, 0x21},   // republicfrankrijk
	{18031, 82, 13, 0x1},   // staatvanlibie
	{61314, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{50093, 125, 7, 0x1},   // jordane
	{4161, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{51316, 32, 19, 0x1},   // republicoflithuania
	{8721, 193, 20, 0x1},   // republicofelsalvador
	{62641, 100, 25, 0x1},  // saotomeenprincipeeilanden
	{31615, 465, 5, 0x1},   // #5bru
	{39403, 513, 5, 0x1},   // #6591
	{57409, 134, 6, 0x1},   // lubnan
	{45154, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{53365, 153, 16, 0x1},  // syrischerepublic
	{160, 106, 29, 0x21},   // verenigderepubliekvantanzania
	{43077, 71, 14, 0x1},   // kingdomofegypt
	{1381, 248, 36, 0x21},  // overseasterritorysaintpierremiquelon
	{24558, 236, 5, 0x81},  // #2ncl
	{12759, 217, 24, 0x1},  // territoryfalklandislands
	{1056, 128, 12, 0x21},  // kirghizistan
	{29206, 134, 5, 0x81},  // #4422
	{38705, 450, 5, 0x2},   // #5yug
	{35468, 252, 21, 0x1},  // taiwanchineseprovince
	{18421, 256, 25, 0x1},  // unitedstatesvirginislands
	{29241, 33, 5, 0x81},   // #4442
	{24044, 82, 19, 0x1},   // libischarabrepublic
	{33308, 230, 12, 0x1},  // prmacauchina
	{41455, 64, 16, 0x1},   // congodemrepublic
	{20816, 150, 12, 0x1},  // saoudiarabie
	{33784, 497, 5, 0x1},   // #5grg
	{61570, 241, 21, 0x1},  // bezetpalestijnsgebied
	{31093, 28, 16, 0x1},   // republiekijsland
	{6260, 212, 16, 0x1},   // territorycuracao
	{17347, 7, 5, 0x81},    // #2bel
	{9601, 514, 11, 0x2},   // joegoslavia
	{64195, 165, 18, 0x1},  // yemenpeoplesdemrep
	{18504, 115, 5, 0x81},  // #2brn
	{18509, 116, 5, 0x81},  // #2btn
	{4817, 140, 20, 0x21},  // federatievanmaleisie
	{29331, 87, 5, 0x81},   // #4508
	{54215, 241, 21, 0x1},  // bezetpalesteinsgebied
	{994, 202, 25, 0x21},   // formernederlandseantillen
	{15252, 149, 5, 0x1},   // qatar
	{3792, 257, 19, 0x1},   // wallisfutunaislands
	{16478, 68, 9, 0x1},    // dzjibouti
	{58865, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{46790, 516, 5, 0x1},   // #6uzb
	{24635, 237, 5, 0x81},  // #2nfk
	{36099, 517, 5, 0x1},   // #5par
	{52897, 90, 16, 0x1},   // republicofmalawi
	{912, 10, 11, 0x21},    // bielorussia
	{8109, 25, 16, 0x1},    // croatianrepublic
	{4139, 182, 16, 0x1},   // guyanageorgetown
	{49389, 68, 16, 0x1},   // jumhuriyatjibuti
	{59139, 71, 12, 0x1},   // kingdomegypt
	{20642, 136, 16, 0x1},  // maldivesrepublic
	{42297, 518, 5, 0x1},   // #6gua
	{716, 140, 19, 0x21},   // federatievanmalakka
	{36191, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{36914, 64, 16, 0x1},   // congodemrepofthe
	{21763, 231, 20, 0x1},  // sintmaartenfrankrijk
	{40129, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{34705, 259, 20, 0x1},  // republikaeastkosoves
	{18526, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{9924, 35, 20, 0x1},    // principalityofmonaco
	{32720, 136, 17, 0x1},  // republicmalediven
	{21374, 76, 5, 0x81},   // #2gin
	{12768, 217, 15, 0x1},  // falklandislands
	{44024, 276, 14, 0x2},  // republiekchina
	{16237, 12, 22, 0x1},   // zwitserseedgenootschap
	{35417, 252, 19, 0x1},  // republicchinataiwan
	{52955, 52, 19, 0x1},   // turkeyottomanempire
	{14329, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{445, 138, 7, 0x1},     // myanmar
	{48073, 111, 19, 0x1},  // afghanistanrepublic
	{144, 236, 12, 0x1},    // newcaledonia
	{58024, 196, 27, 0x1},  // republicaorientaldeluruguay
	{53580, 250, 19, 0x1},  // turksecaicosislands
	{29236, 32, 5, 0x81},   // #4440
	{56956, 45, 16, 0x1},   // kingdomofromania
	{48650, 138, 19, 0x1},  // uniemyanmarrepublic
	{29901, 519, 5, 0x1},   // #5100
	{39093, 379, 5, 0x1},   // #6360
	{59425, 78, 12, 0x1},   // guineebissau
	{9839, 129, 18, 0x1},   // koninkrijkcambodja
	{14892, 203, 9, 0x1},   // oostsamoa
	{131, 112, 15, 0x21},   // verarabemiraten
	{17410, 58, 5, 0x81},   // #2ben
	{29016, 520, 5, 0x1},   // #4278
	{15867, 100, 18, 0x1},  // saotomeandprincipe
	{49380, 73, 5, 0x1},    // #7eth
	{7867, 199, 10, 0x1},   // arubadutch
	{42847, 143, 15, 0x1},  // sultanateofoman
	{21024, 23, 5, 0x81},   // #2geo
	{54681, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{15675, 67, 17, 0x1},   // capeverderepublic
	{35474, 252, 21, 0x1},  // chineseprovincetaiwan
	{16496, 118, 6, 0x1},   // kypros
	{43803, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{5455, 222, 14, 0x1},   // groenlanddeens
	{46857, 2, 26, 0x1},    // principalityvalleysandorra
	{22805, 136, 16, 0x1},  // republicmaldiven
	{57837, 156, 22, 0x1},  // republicofturkmenistan
	{56430, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{38683, 521, 5, 0x1},   // #5ypr
	{13446, 5, 15, 0x1},    // austriarepublic
	{5257, 222, 9, 0x1},    // greenland
	{33176, 230, 32, 0x1},  // macauspecialadministrativeregion
	{27022, 153, 26, 0x1},  // syrischearabischerepubliek
	{3484, 246, 23, 0x1},   // tristandacunhaascension
	{18709, 131, 10, 0x1},  // koreasouth
	{29906, 522, 5, 0x1},   // #5101
	{29916, 523, 5, 0x1},   // #5115
	{12290, 162, 20, 0x1},  // ripablikblongvanuatu
	{31255, 524, 5, 0x1},   // #5bhu
	{12069, 43, 13, 0x1},   // republicpolen
	{57823, 61, 17, 0x1},   // centralafricanrep
	{24686, 25, 15, 0x1},   // croatiahrvatska
	{53383, 36, 10, 0x1},   // moldovarep
	{18060, 207, 5, 0x81},  // #2blm
	{866, 22, 13, 0x21},    // verkoninkrijk
	{39393, 388, 5, 0x1},   // #6581
	{7008, 140, 16, 0x1},   // federationmalaya
	{1902, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{32356, 29, 7, 0x1},    // yisrael
	{62501, 102, 22, 0x1},  // republiekderseychellen
	{46735, 321, 5, 0x1},   // #6ukg
	{53276, 95, 5, 0x1},    // #7sud
	{1600, 175, 18, 0x21},  // republicacostarica
	{64023, 28, 16, 0x1},   // lydveldidislands
	{58323, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{29211, 83, 5, 0x81},   // #4426
	{13282, 103, 12, 0x1},  // chadrepublic
	{50151, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{62472, 86, 14, 0x1},   // republicofmali
	{3845, 68, 20, 0x21},   // republiquededjibouti
	{37984, 195, 15, 0x1},  // trinidadytobago
	{29221, 81, 5, 0x81},   // #4430
	{29246, 230, 5, 0x81},  // #4446
	{29256, 90, 5, 0x81},   // #4454
	{54070, 249, 17, 0x1},  // dutchpartstmartin
	{27756, 160, 5, 0x81},  // #2uzb
	{33779, 453, 5, 0x1},   // #5grc
	{11103, 101, 9, 0x1},   // swaziland
	{41306, 41, 9, 0x1},    // noorwegen
	{42172, 525, 5, 0x1},   // #6gfr
	{18049, 9, 5, 0x81},    // #2bih
	{39388, 393, 5, 0x1},   // #6580
	{42229, 384, 5, 0x1},   // #6gnb
	{58281, 44, 16, 0x1},   // republicportugal
	{48680, 16, 24, 0x1},   // federalrepublicofgermany
	{4124, 223, 21, 0x1},   // territoryfrenchguyana
	{21657, 79, 5, 0x81},   // #2gnq
	{29326, 84, 5, 0x81},   // #4504
	{28846, 259, 15, 0x1},  // kosovounscr1244
	{21832, 181, 5, 0x81},  // #2gtm
	{3148, 218, 27, 0x1},   // faroeislandsassociatemember
	{12668, 142, 13, 0x1},  // republicnauru
	{26227, 246, 15, 0x1},  // sthelenaislands
	{18821, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{40575, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{57244, 240, 16, 0x1},  // portoricoislands
	{9157, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{56716, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1800, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1764, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{6972, 140, 16, 0x1},   // malakkafederatie
	{42929, 157, 18, 0x1},  // republictimorleste
	{53969, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{38479, 526, 5, 0x1},   // #5yar
	{17620, 206, 21, 0x1},  // sainteustatiusbonaire
	{38998, 275, 5, 0x1},   // #6315
	{39098, 387, 5, 0x1},   // #6365
	{3379, 248, 22, 0x21},  // saintpierreandmiquelon
	{12598, 80, 5, 0x1},    // kenia
	{12077, 43, 5, 0x1},    // polen
	{24649, 18, 11, 0x1},   // reinoespana
	{55546, 163, 12, 0x1},  // samoawestern
	{35425, 252, 11, 0x1},  // chinataiwan
	{50591, 186, 28, 0x1},  // saintkittsandnevisfederation
	{19340, 380, 23, 0x2},  // saintmartinsaintmaarten
	{33387, 226, 21, 0x1},  // heardislandenmcdonald
	{16917, 87, 10, 0x1},   // mozambique
	{36348, 414, 5, 0x1},   // #5png
	{32937, 170, 26, 0x1},  // multinationalestatebolivia
	{46774, 322, 5, 0x1},   // #6uru
	{24617, 111, 18, 0x1},  // kingdomafghanistan
	{17137, 65, 11, 0x1},   // middlecongo
	{23321, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{55039, 133, 15, 0x1},  // laosdemvolksrep
	{15600, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{29216, 34, 5, 0x81},   // #4428
	{46730, 467, 5, 0x1},   // #6uga
	{53916, 184, 5, 0x1},   // hayti
	{53189, 99, 10, 0x1},   // zuidsoedan
	{14470, 209, 9, 0x1},   // bouvetoya
	{1554, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{22983, 45, 24, 0x1},   // socialistrepublicromania
	{39003, 339, 5, 0x1},   // #6316
	{53203, 10, 16, 0x1},   // belarussischessr
	{24609, 8, 15, 0x1},    // bulgariakingdom
	{22438, 51, 19, 0x1},   // konungariketsverige
	{13867, 153, 5, 0x1},   // syria
	{31280, 484, 5, 0x1},   // #5blz
	{55029, 133, 14, 0x1},  // koninkrijklaos
	{28976, 242, 5, 0x81},  // #4258
	{15013, 223, 8, 0x1},   // frguiana
	{47550, 71, 4, 0x1},    // misr
	{7596, 164, 3, 0x1},    // yar
	{49655, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{52124, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{39323, 421, 5, 0x1},   // #6522
	{18594, 167, 17, 0x1},  // antiguaandbarbuda
	{55148, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8776, 164, 10, 0x1},   // yemenrepof
	{4545, 120, 27, 0x21},  // federalestatenvanmicronesia
	{2775, 53, 38, 0x21},   // formerukrainiansovietsocialistrepublic
	{22348, 122, 5, 0x81},  // #2ind
	{11201, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{48615, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{9819, 231, 21, 0x1},   // saintmaartenfrankrijk
	{9436, 64, 17, 0x1},    // congoleopoldville
	{34345, 254, 11, 0x1},  // vaticancity
	{53236, 135, 5, 0x1},   // #7sri
	{53281, 12, 5, 0x1},    // #7sui
	{42574, 157, 19, 0x1},  // easttimortimorleste
	{41159, 186, 24, 0x1},  // federatiasaintkittsnevis
	{26177, 246, 25, 0x1},  // sthelenaandtristandacunha
	{25295, 147, 3, 0x1},   // png
	{54746, 239, 22, 0x1},  // pitcairngroupofislands
	{39008, 527, 5, 0x1},   // #6317
	{39108, 482, 5, 0x1},   // #6367
	{44403, 259, 17, 0x1},  // republikaekosoves
	{49272, 179, 5, 0x1},   // #7ecu
	{36558, 84, 14, 0x1},   // kingdommorocco
	{14856, 128, 9, 0x1},   // kirghizia
	{12457, 173, 13, 0x1},  // republicchili
	{51284, 91, 14, 0x1},   // zuidwestafrika
	{62452, 18, 13, 0x1},   // kingdomspanje
	{43751, 217, 20, 0x1},  // malvinasfalklandisds
	{13895, 64, 11, 0x1},   // formerzaire
	{60445, 189, 18, 0x1},  // republicanicaragua
	{51207, 102, 20, 0x1},  // republicofseychelles
	{2745, 243, 21, 0x1},   // collectiviteitreunion
	{64802, 148, 8, 0x1},   // koreadpr
	{32525, 136, 20, 0x1},  // sultanaatdermaldiven
	{22564, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{14715, 9, 6, 0x1},     // bosnia
	{51437, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{29226, 82, 5, 0x81},   // #4434
	{29251, 85, 5, 0x81},   // #4450
	{51744, 81, 5, 0x1},    // #7lbr
	{6131, 164, 17, 0x1},   // arabrepublicjemen
	{29911, 460, 5, 0x1},   // #5110
	{38993, 528, 5, 0x1},   // #6310
	{39103, 529, 5, 0x1},   // #6366
	{10758, 257, 17, 0x1},  // wallisandfutunais
	{40710, 65, 10, 0x1},   // brazzcongo
	{44915, 246, 16, 0x1},  // eilandsinthelena
	{9903, 205, 17, 0x1},   // frsantarcticlands
	{54345, 122, 6, 0x1},   // bharat
	{57594, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{34422, 472, 5, 0x1},   // #5kir
	{49355, 19, 5, 0x1},    // #7est
	{19030, 129, 19, 0x1},  // democratickampuchea
	{24654, 18, 6, 0x1},    // espana
	{39308, 530, 5, 0x1},   // #6516
	{39318, 531, 5, 0x1},   // #6520
	{5265, 85, 29, 0x1},    // democratischerepublmadagascar
	{60080, 79, 14, 0x1},   // equatorialguin
	{51107, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{2473, 65, 13, 0x21},   // volksrepkongo
	{29321, 233, 5, 0x81},  // #4500
	{43984, 243, 13, 0x1},  // reunionfrench
	{34592, 532, 5, 0x1},   // #5kyr
	{34465, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{38237, 112, 10, 0x1},  // uaemirates
	{36239, 533, 5, 0x1},   // #5per
	{9413, 64, 28, 0x81},   // democraticrepublicofthecongo
	{11333, 534, 10, 0x2},  // somaliland
	{12258, 184, 13, 0x1},  // repiblikayiti
	{3921, 7, 15, 0x21},    // royaumebelgique
	{60717, 73, 24, 0x1},   // includingeritreaethiopia
	{60779, 41, 6, 0x1},    // norway
	{49960, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{6061, 108, 18, 0x1},   // unionofsouthafrica
	{39198, 536, 5, 0x1},   // #6433
	{13080, 135, 12, 0x1},  // formerceylon
	{65130, 186, 29, 0x1},  // federatievansaintkittsennevis
	{728, 140, 16, 0x21},   // malakkafederatia
	{58189, 77, 14, 0x1},   // republicgambia
	{25860, 245, 32, 0x1},  // southsandwichislandssouthgeorgia
	{26999, 237, 11, 0x1},  // norfolkisds
	{39118, 494, 5, 0x1},   // #6369
	{42307, 460, 5, 0x1},   // #6guy
	{19846, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{4672, 140, 15, 0x21},  // federatiamalaya
	{43709, 26, 12, 0x1},   // magyarorszag
	{382, 37, 18, 0x1},     // republiekmacedonie
	{15500, 58, 17, 0x1},   // republiquedubenin
	{45295, 537, 5, 0x1},   // #6rvn
	{18678, 68, 17, 0x1},   // afarenissargebied
	{42812, 143, 13, 0x1},  // muscatandoman
	{39313, 538, 5, 0x1},   // #6517
	{13478, 192, 18, 0x1},  // republicofparaguay
	{6252, 212, 24, 0x1},   // overseasterritorycuracao
	{18086, 38, 15, 0x1},   // republicofmalta
	{53246, 100, 5, 0x1},   // #7stp
	{59585, 253, 28, 0x1},  // americanminoroutlyingislands
	{26290, 164, 15, 0x1},  // yemenfmrarabrep
	{64850, 7, 17, 0x1},    // royaumedebelgique
	{39193, 341, 5, 0x1},   // #6432
	{62966, 147, 14, 0x1},  // papuanewguniea
	{40473, 81, 15, 0x1},   // republicliberia
	{18987, 240, 24, 0x1},  // commonwealthofpuertorico
	{27409, 235, 13, 0x1},  // mayottefrench
	{42591, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{15413, 117, 3, 0x1},   // vrc
	{49004, 112, 17, 0x1},  // arabischeemiraten
	{34356, 254, 7, 0x1},   // holysee
	{8949, 248, 18, 0x1},   // stpierreetmiquelon
	{39113, 447, 5, 0x1},   // #6368
	{45993, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{4472, 235, 27, 0x1},   // overseascollectivitymayotte
	{40390, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{28971, 223, 5, 0x81},  // #4254
	{42137, 337, 5, 0x1},   // #6gab
	{50619, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{8196, 45, 7, 0x1},     // romania
	{25686, 231, 23, 0x1},  // stmaartenfrenchantilles
	{250, 242, 15, 0x1},    // frenchpolynesia
	{230, 242, 35, 0x1},    // overzeesegemeenschapfrenchpolynesia
	{4910, 58, 13, 0x1},    // republicbenin
	{47864, 78, 13, 0x1},   // guineabisseau
	{17041, 166, 19, 0x1},  // republicofargentina
	{4790, 120, 27, 0x21},  // federalestatenvanmicronesie
	{4589, 120, 24, 0x21},  // micronesiafederatestates
	{56216, 65, 24, 0x1},   // republiccongobrazzaville
	{8614, 67, 9, 0x1},     // caboverde
	{22400, 21, 18, 0x1},   // metropolitanfrance
	{39208, 413, 5, 0x1},   // #6435
	{4763, 240, 27, 0x1},   // overseasterritorypuertorico
	{14094, 86, 11, 0x1},   // frenchsudan
	{48410, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{729, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{44745, 102, 18, 0x1},  // republicseychelles
	{49277, 71, 5, 0x1},    // #7egy
	{12444, 173, 13, 0x1},  // republicchile
	{48787, 15, 8, 0x1},    // germanye
	{21307, 242, 38, 0x1},  // territorialcollectivityfrenchpolynesia
	{45891, 12, 19, 0x1},   // zwitsersebondsstaat
	{23391, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{64773, 27, 17, 0x1},   // republicofireland
	{31284, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{18413, 171, 5, 0x81},  // #2bra
	{3949, 43, 20, 0x1},    // rzeczpospolitapolska
	{2966, 222, 28, 0x21},  // autonomousterritorygreenland
	{60113, 247, 16, 0x1},  // janmayensvalbard
	{1974, 237, 23, 0x1},   // territorynorfolkislands
	{18694, 148, 20, 0x1},  // dempeoplesrepofkorea
	{25803, 37, 22, 0x1},   // northmacedoniarepublic
	{54935, 12, 11, 0x1},   // zwitserland
	{34584, 539, 5, 0x1},   // #5kuw
	{10675, 66, 14, 0x1},   // comorenislands
	{9321, 120, 17, 0x1},   // federalmicronesia
	{31159, 119, 24, 0x1},  // republiekderfijieilanden
	{60206, 14, 20, 0x1},   // czechrepublicczechia
	{39203, 509, 5, 0x1},   // #6434
	{42737, 136, 17, 0x1},  // republiekmaldiven
	{65237, 136, 17, 0x1},  // sultanatemaldives
	{29231, 31, 5, 0x81},   // #4438
	{59435, 4, 8, 0x1},     // autralia
	{8605, 67, 9, 0x1},     // capeverde
	{25441, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{52064, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{61994, 5, 18, 0x1},    // republicoostenrijk
	{1127, 115, 15, 0x1},   // sultanatebrunei
	{20115, 6, 10, 0x1},    // azarbaycan
	{28329, 49, 9, 0x1},    // slovensko
	{18930, 32, 7, 0x1},    // litania
	{16522, 115, 12, 0x1},  // nationbrunei
	{19914, 155, 18, 0x1},  // republictajikistan
	{49336, 18, 5, 0x1},    // #7esp
	{49503, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{18490, 172, 5, 0x81},  // #2brb
	{57302, 7, 16, 0x1},    // kingdomofbelgium
	{2692, 10, 35, 0x21},   // byelorussiansovietsocialistrepublic
	{45205, 18, 12, 0x1},   // spainkingdom
	{21961, 182, 5, 0x81},  // #2guy
	{60465, 85, 10, 0x1},   // malagassia
	{13092, 71, 12, 0x1},   // formeregypte
	{9040, 161, 18, 0x1},   // formernorthvietnam
	{45226, 94, 16, 0x1},   // republicofrwanda
	{9423, 332, 18, 0x82},  // republicofthecongo
	{1279, 64, 24, 0x21},   // demrepzairekinshasacongo
	{13972, 76, 11, 0x1},   // fransguinee
	{39218, 373, 5, 0x1},   // #6437
	{15620, 138, 26, 0x1},  // socialistrepublicuniebirma
	{65077, 52, 18, 0x1},   // turkiyecumhuriyeti
	{11805, 5, 10, 0x1},    // osterreich
	{1550, 257, 15, 0x1},   // wallisenfutunaf
	{22882, 133, 12, 0x1},  // republiclaos
	{51820, 32, 5, 0x1},    // #7ltu
	{63121, 3, 8, 0x1},     // hayastan
	{6832, 114, 12, 0x1},   // statebahrein
	{27733, 196, 5, 0x81},  // #2ury
	{30926, 69, 8, 0x1},    // algerije
	{47844, 79, 26, 0x1},   // republiekequatoriaalguinea
	{19428, 59, 19, 0x1},   // republiekoppervolta
	{20912, 74, 5, 0x81},   // #2gab
	{30546, 539, 5, 0x1},   // #5690
	{14715, 9, 10, 0x1},    // bosniaandh
	{58469, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{1699, 202, 25, 0x21},  // formernederlandseantilles
	{10293, 63, 8, 0x1},    // kameroen
	{63121, 3, 22, 0x1},    // hayastanihanrapetutyun
	{52551, 63, 8, 0x1},    // kameroon
	{57436, 56, 15, 0x1},   // republicaangola
	{20592, 45, 26, 0x1},   // roemeensesocialistrepublic
	{64789, 148, 18, 0x1},  // dempeoplesrepkorea
	{41764, 86, 16, 0x1},   // republiquedumali
	{7156, 49, 9, 0x1},     // slowakije
	{19795, 149, 12, 0x1},  // stateofqatar
	{9309, 163, 12, 0x1},   // westernsamoa
	{46779, 284, 5, 0x1},   // #6usa
	{35584, 91, 16, 0x1},   // republieknamibie
	{53286, 194, 5, 0x1},   // #7sur
	{8893, 228, 27, 0x1},   // britishindianoceanterritory
	{12939, 86, 13, 0x1},   // republiekmali
	{34029, 438, 5, 0x1},   // #5ice
	{39213, 540, 5, 0x1},   // #6436
	{31111, 128, 18, 0x1},  // republiekkirgistan
	{606, 195, 25, 0x21},   // trinidadandtobagorepublic
	{56175, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{14787, 37, 12, 0x1},   // macedoniafyr
	{31260, 498, 5, 0x1},   // #5blr
	{24243, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{28966, 21, 5, 0x81},   // #4250
	{12280, 176, 4, 0x1},   // cuba
	{17051, 166, 17, 0x1},  // argentinarepublic
	{4737, 120, 22, 0x21},  // federatievanmicronesie
	{206, 68, 13, 0x1},     // afarsandissas
	{39298, 541, 5, 0x1},   // #6510
	{25081, 89, 16, 0x1},   // islandsmauritius
	{4563, 243, 27, 0x1},   // overseascollectivityreunion
	{16370, 55, 6, 0x1},    // #3yucs
	{45192, 542, 5, 0x1},   // #6rok
	{43678, 32, 9, 0x1},    // lithouwen
	{1019, 202, 22, 0x21},  // oudnederlandseantillen
	{41588, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{49229, 119, 12, 0x1},  // fijidominion
	{11024, 37, 20, 0x1},   // macedoniathefmryugrp
	{23000, 45, 22, 0x1},   // romaniapeoplesrepublic
	{2424, 74, 14, 0x21},   // republiekgabon
	{53331, 51, 5, 0x1},    // #7swe
	{42909, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{19690, 219, 15, 0x1},  // guernseyislands
	{39228, 543, 5, 0x1},   // #6439
	{51977, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{3696, 241, 3, 0x21},   // plo
	{56007, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{51810, 83, 5, 0x1},    // #7les
	{24219, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{33486, 122, 15, 0x1},  // republicofindia
	{10728, 55, 13, 0x1},   // sfryugoslavia
	{17070, 50, 8, 0x1},    // slovenia
	{22075, 115, 15, 0x1},  // sultanaatbrunei
	{14258, 46, 4, 0x1},    // ussr
	{20295, 170, 25, 0x1},  // boliviaplurinationalstate
	{4028, 210, 26, 0x1},   // cocosislandskeelingislands
	{424, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{56044, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{54767, 207, 14, 0x1},  // stbartholomeus
	{60131, 247, 21, 0x1},  // janmayenenspitsbergen
	{60815, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34579, 446, 5, 0x1},   // #5kos
	{17002, 167, 13, 0x1},  // antiguabaruda
	{20920, 22, 5, 0x81},   // #2gbr
	{30551, 510, 5, 0x1},   // #5692
	{39303, 364, 5, 0x1},   // #6511
	{840, 200, 15, 0x21},   // anguillaislands
	{34628, 544, 5, 0x1},   // #5kzk
	{60403, 135, 16, 0x1},  // republicsrilanka
	{30471, 395, 5, 0x1},   // #5620
	{43173, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{41523, 152, 22, 0x1},  // britishsalomonsislands
	{25622, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{6570, 380, 8, 0x2},    // stmartin
	{24795, 229, 13, 0x1},  // jerseybritish
	{32461, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{4697, 128, 10, 0x21},  // kyrghyztan
	{23446, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{7432, 454, 5, 0x2},    // korea
	{65067, 52, 17, 0x1},   // republicofturkiye
	{38545, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{39223, 411, 5, 0x1},   // #6438
	{29261, 140, 5, 0x81},  // #4458
	{10542, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{23890, 257, 26, 0x1},  // grondterritorywallisfutuna
	{44336, 230, 8, 0x1},   // macausar
	{18459, 65, 20, 0x1},   // peoplesrepublickongo
	{40287, 161, 24, 0x1},  // socialistrepublicvietnam
	{3554, 55, 32, 0x21},   // yugoslaviafederalpeoplesrepublic
	{33112, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{58494, 249, 17, 0x1},  // dutchsaintmaarten
	{20355, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{21254, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{21808, 129, 19, 0x1},  // democratickampuchia
	{16828, 118, 17, 0x1},  // kibriscumhuriyeti
	{41138, 186, 21, 0x1},  // saintchristophernevis
	{26690, 48, 5, 0x81},   // #2srb
	{12754, 217, 29, 0x1},  // grondterritoryfalklandislands
	{36142, 88, 11, 0x1},   // muritaniyah
	{2065, 182, 14, 0x1},   // republicguyana
	{956, 134, 19, 0x21},   // republiquelibanaise
	{1708, 186, 7, 0x1},    // stkitts
	{13304, 219, 8, 0x1},   // guernsey
	{41622, 62, 18, 0x1},   // ivorycoastrepublic
	{53792, 110, 5, 0x1},   // #7zim
	{9508, 121, 23, 0x1},   // unitedstatesofindonesia
	{32889, 545, 5, 0x1},   // #5egy
	{43270, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{8398, 10, 15, 0x1},    // republicbelarus
	{15842, 64, 25, 0x1},   // congodemocraticrepublicof
	{35010, 247, 21, 0x1},  // svalbardjanmayennoors
	{38469, 522, 5, 0x1},   // #5ven
	{27738, 54, 5, 0x81},   // #2usa
	{31334, 546, 5, 0x1},   // #5bng
	{29171, 111, 3, 0x81},  // #44
	{34850, 170, 17, 0x1},  // republicofbolivia
	{27386, 235, 30, 0x1},  // territorialcollectivitymayotte
	{15265, 110, 8, 0x1},   // zimbabwe
	{35153, 165, 20, 0x1},  // peoplesrepublicyemen
	{30556, 296, 5, 0x1},   // #5694
	{55569, 90, 13, 0x1},   // dzikolamalawi
	{43086, 71, 7, 0x1},    // egyptar
	{33320, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{4923, 16, 3, 0x21},    // brd
	{52346, 57, 17, 0x1},   // koninkrijkburundi
	{53111, 184, 14, 0x1},  // repiblikdayiti
	{60070, 79, 26, 0x1},   // republicofequatorialguinea
	{55667, 61, 20, 0x1},   // centraalafrrepubliek
	{34814, 227, 17, 0x1},  // isleoffreeportman
	{46659, 44, 16, 0x1},   // portugalrepublic
	{27683, 53, 5, 0x81},   // #2ukr
	{34129, 440, 5, 0x1},   // #5ire
	{816, 200, 32, 0x21},   // britishoverzeesterritoryanguilla
	{2759, 243, 14, 0x1},   // reunionislands
	{27070, 57, 9, 0x1},    // boeroendi
	{24328, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{31533, 547, 5, 0x1},   // #5bot
	{26302, 164, 10, 0x1},  // repofyemen
	{7375, 108, 16, 0x1},   // southafricaunion
	{29766, 52, 5, 0x81},   // #4792
	{29696, 194, 5, 0x81},  // #4740
	{59556, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{46434, 91, 10, 0x1},   // namibiaswa
	{10009, 141, 10, 0x1},  // nepalstate
	{2753, 13, 22, 0x21},   // republicczechoslovakia
	{4572, 120, 27, 0x21},  // federatedstatesofmicronesia
	{3100, 23, 15, 0x1},    // republicgeorgia
	{30476, 548, 5, 0x1},   // #5625
	{63584, 123, 12, 0x1},  // iranislrepof
	{12232, 15, 13, 0x1},   // oostduitsland
	{26724, 203, 15, 0x1},  // amerikaanssamoa
	{31603, 207, 7, 0x1},   // stbarth
	{25117, 238, 5, 0x81},  // #2niu
	{49265, 135, 7, 0x1},   // ilankai
	{6547, 212, 12, 0x1},   // curacaodutch
	{62408, 124, 14, 0x1},  // republicofiraq
	{6476, 251, 7, 0x1},    // tokelau
	{25202, 142, 5, 0x81},  // #2nru
	{17991, 27, 13, 0x1},   // ierserepublic
	{18318, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{55308, 171, 20, 0x1},  // braziliaunitedstates
	{7139, 74, 5, 0x1},     // gabon
	{2532, 223, 16, 0x1},   // guianadepartment
	{33538, 74, 5, 0x1},    // gabun
	{3450, 246, 8, 0x1},    // sthelena
	{52034, 148, 20, 0x1},  // koreapeoplesrepublic
	{1237, 20, 15, 0x1},    // suomentasavalta
	{31805, 530, 5, 0x1},   // #5bui
	{21574, 255, 20, 0x1},  // britishvirginislands
	{31544, 343, 5, 0x1},   // #5bra
	{38928, 549, 5, 0x1},   // #6211
	{7052, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{50379, 78, 12, 0x1},   // guineabissao
	{30561, 370, 5, 0x1},   // #5696
	{35540, 252, 21, 0x1},  // provinceofchinataiwan
	{27138, 248, 21, 0x1},  // saintpierreenmiquelon
	{7545, 210, 26, 0x1},   // keelingislandscocosislands
	{1934, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{3175, 218, 19, 0x1},   // faroeislandsislands
	{42880, 67, 9, 0x1},    // kaapverde
	{19171, 39, 18, 0x1},   // republicmontenegro
	{7588, 199, 14, 0x1},   // territoryaruba
	{4830, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{51830, 33, 5, 0x1},    // #7lux
	{45781, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{31089, 469, 5, 0x1},   // #5bar
	{26050, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{65209, 106, 10, 0x1},  // tanganjika
	{38923, 550, 5, 0x1},   // #6210
	{42153, 551, 5, 0x1},   // #6gdr
	{13537, 97, 11, 0x1},   // sierraleone
	{39954, 46, 10, 0x1},   // sovietunie
	{19662, 219, 17, 0x1},  // territoryguernsey
	{56307, 552, 20, 0x2},  // gilbertelliceislands
	{12629, 82, 13, 0x1},   // republiclibya
	{22149, 148, 8, 0x1},   // koreadem
	{5662, 106, 20, 0x1},   // mainlanduroftanzania
	{58225, 194, 16, 0x1},  // surinamerepublic
	{34417, 501, 5, 0x1},   // #5ken
	{46274, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{62584, 106, 13, 0x1},  // fmrtanganyika
	{48141, 64, 23, 0x1},   // leopoldvilleformercongo
	{3496, 55, 32, 0x21},   // federalpeoplesrepublicyugoslavia
	{49339, 215, 13, 0x1},  // spaansesahara
	{7710, 42, 18, 0x1},    // aotearoanewzealand
	{62299, 55, 19, 0x1},   // jugoslavievoormalig
	{51430, 252, 9, 0x1},   // taiwanroc
	{26567, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{50558, 186, 31, 0x1},  // saintchristophernevisfederation
	{48817, 188, 21, 0x1},  // verenigdestatenmexico
	{32884, 554, 5, 0x1},   // #5ecu
	{31197, 241, 9, 0x1},   // palestine
	{27799, 67, 18, 0x1},   // republicacaboverde
	{51721, 82, 5, 0x1},    // #7lba
	{8982, 164, 23, 0x1},   // arabischerepubliekjemen
	{11750, 10, 8, 0x1},    // byelarus
	{39163, 438, 5, 0x1},   // #6395
	{52945, 52, 16, 0x1},   // republicofturkey
	{52611, 60, 16, 0x1},   // republicbotswana
	{31508, 443, 5, 0x1},   // #5bos
	{27859, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{24463, 87, 19, 0x1},   // portugeesoostafrika
	{29786, 1, 3, 0x81},    // #48
	{42148, 423, 5, 0x1},   // #6gam
	{20905, 98, 7, 0x1},    // somalia
	{29961, 284, 3, 0x1},   // #52
	{41183, 120, 19, 0x1},  // federatiamicronesia
	{22149, 148, 16, 0x1},  // koreademvolksrep
	{30566, 555, 5, 0x1},   // #5698
	{64023, 28, 15, 0x1},   // lydveldidisland
	{62437, 179, 4, 0x1},   // #8ec
	{24998, 253, 53, 0x1},  // unitedstatesterritoryunitedstatesminoroutlyingislands
	{30481, 282, 5, 0x1},   // #5626
	{47283, 199, 19, 0x1},  // grondterritoryaruba
	{7483, 256, 26, 0x1},   // maagdeneilandenamerikaanse
	{19894, 189, 20, 0x1},  // republicadenicaragua
	{15994, 64, 15, 0x1},   // republicofzaire
	{25130, 40, 5, 0x81},   // #2nld
	{48561, 252, 13, 0x1},  // chineestaipei
	{58127, 36, 8, 0x1},    // moldavia
	{53347, 101, 5, 0x1},   // #7swz
	{1539, 55, 13, 0x21},   // fmryugoslavia
	{39877, 219, 15, 0x1},  // guernseybritish
	{10137, 62, 10, 0x1},   // ivorycoast
	{41653, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{63254, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53363, 153, 5, 0x1},   // #7syr
	{12424, 138, 12, 0x1},  // burmamyanmar
	{50072, 75, 5, 0x1},    // #7gha
	{2985, 222, 28, 0x21},  // greenlandautonomousterritory
	{32909, 529, 5, 0x1},   // #5est
	{1662, 256, 4, 0x1},    // usvi
	{13834, 54, 12, 0x1},   // unitesstates
	{31465, 198, 22, 0x1},  // venezuelabolivrepublic
	{4120, 46, 10, 0x21},   // sowjetunia
	{31821, 437, 5, 0x1},   // #5bul
	{33055, 225, 55, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublic
	{29776, 250, 5, 0x81},  // #4796
	{38933, 556, 5, 0x1},   // #6212
	{29691, 557, 5, 0x1},   // #4736
	{29701, 247, 5, 0x81},  // #4744
	{9121, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{49038, 8, 23, 0x1},    // volksrepubliekbulgarije
	{24931, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{53250, 147, 16, 0x1},  // papuanorthguinea
	{30496, 508, 5, 0x1},   // #5645
	{30501, 545, 5, 0x1},   // #5651
	{53023, 102, 5, 0x1},   // #7sey
	{59277, 127, 9, 0x1},   // qazaqstan
	{19549, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{2274, 247, 19, 0x21},  // janmayenspitsbergen
	{32545, 143, 21, 0x1},  // sultanaatmuscatenoman
	{44848, 19, 16, 0x1},   // estonianrepublic
	{55829, 85, 17, 0x1},   // madagascarislands
	{31964, 44, 18, 0x1},   // portugeserepubliek
	{33335, 230, 12, 0x1},  // macauchinapr
	{45268, 46, 10, 0x1},   // russiaussr
	{59230, 168, 22, 0x1},  // gemenebestvandebahamas
	{34173, 306, 5, 0x1},   // #5irn
	{24781, 558, 14, 0x2},  // channelislands
	{7728, 211, 21, 0x1},   // cookislandsnewzealand
	{5789, 71, 15, 0x1},    // republicofegypt
	{39934, 101, 6, 0x1},   // ngwame
	{25983, 246, 22, 0x1},  // sthelenatristandacunha
	{6570, 380, 20, 0x2},   // stmartinsaintmaarten
	{13662, 54, 9, 0x1},    // verstaten
	{38978, 551, 5, 0x1},   // #6265
	{64819, 243, 4, 0x1},   // #8re
	{64524, 140, 17, 0x1},  // federatiamaleisia
	{63119, 184, 4, 0x1},   // #8ha
	{13586, 104, 12, 0x1},  // togorepublic
	{21477, 78, 5, 0x81},   // #2gnb
	{26602, 55, 11, 0x1},   // yougoslavia
	{30506, 560, 5, 0x2},   // #5652
	{38783, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{27778, 193, 21, 0x1},  // republicadeelsalvador
	{39, 241, 15, 0x21},    // gazaandwestbank
	{34874, 82, 27, 0x1},   // libischarabischejamahiriyya
	{51713, 34, 5, 0x1},    // #7lat
	{10342, 127, 10, 0x1},  // kazachstan
	{39158, 326, 5, 0x1},   // #6390
	{11192, 163, 9, 0x1},   // westsamoa
	{42292, 488, 5, 0x1},   // #6grn
	{36271, 145, 28, 0x1},  // commonwealthofthephilippines
	{22813, 136, 8, 0x1},   // maldiven
	{21109, 219, 5, 0x81},  // #2ggy
	{57847, 156, 20, 0x1},  // turkmenistanrepublic
	{4721, 175, 9, 0x1},    // costarica
	{54275, 93, 16, 0x1},   // nigeriafederatia
	{24406, 22, 37, 0x1},   // unitedkingdomincludingnorthernireland
	{27481, 175, 18, 0x1},  // republiekcostarica
	{46024, 48, 22, 0x1},   // servieenmontenegrounie
	{13323, 18, 16, 0x1},   // koninkrijkspanje
	{55940, 48, 22, 0x1},   // fryserbiaandmontenegro
	{933, 15, 16, 0x1},     // germanyfmrdemrep
	{24341, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{18022, 241, 9, 0x1},   // palestina
	{40894, 139, 14, 0x1},  // buitenmongolie
	{27672, 107, 5, 0x81},  // #2uga
	{39153, 562, 5, 0x1},   // #6385
	{7966, 120, 16, 0x1},   // fedstsmicronesia
	{44094, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{31188, 543, 5, 0x1},   // #5bfo
	{39143, 305, 5, 0x1},   // #6375
	{54177, 9, 4, 0x81},    // #1ba
	{11097, 101, 15, 0x1},  // formerswaziland
	{58939, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{2358, 60, 12, 0x1},    // bechuanaland
	{62047, 150, 20, 0x1},  // kingdomofsaudiarabia
	{29771, 156, 5, 0x81},  // #4795
	{21379, 221, 5, 0x81},  // #2glp
	{10200, 140, 18, 0x1},  // malaysiafederation
	{32791, 170, 15, 0x1},  // republicbolivia
	{44019, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{62191, 64, 4, 0x1},    // #8cg
	{62441, 71, 4, 0x1},    // #8eg
	{59490, 100, 22, 0x1},  // saotomeprincipeislands
	{1221, 49, 14, 0x21},   // slovakrepublic
	{21837, 223, 5, 0x81},  // #2guf
	{30531, 526, 5, 0x1},   // #5678
	{21686, 180, 5, 0x81},  // #2grd
	{25135, 41, 5, 0x81},   // #2nor
	{1323, 123, 3, 0x1},    // iri
	{2256, 6, 21, 0x21},    // republiekazerbeidzjan
	{24563, 92, 5, 0x81},   // #2ner
	{25207, 42, 5, 0x81},   // #2nzl
	{42112, 492, 5, 0x1},   // #6etm
	{61919, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{27497, 214, 10, 0x1},  // caymanisds
	{49543, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13351, 86, 12, 0x1},   // republicmali
	{8424, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{36565, 84, 7, 0x1},    // morocco
	{2801, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{32212, 249, 22, 0x1},  // sintmaartennetherlands
	{59209, 168, 21, 0x1},  // commonwealthofbahamas
	{42763, 143, 19, 0x1},  // muscatomansultanate
	{64483, 241, 30, 0x1},  // palestinianoccupiedterritories
	{32397, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{39133, 563, 5, 0x1},   // #6372
	{16603, 123, 14, 0x1},  // iranislamicrep
	{31445, 564, 5, 0x1},   // #5bol
	{53158, 46, 10, 0x1},   // sowjetunie
	{38973, 525, 5, 0x1},   // #6260
	{40226, 75, 8, 0x1},    // goudkust
	{46421, 27, 13, 0x1},   // irishrepublic
	{29671, 18, 5, 0x81},   // #4724
	{29686, 215, 5, 0x81},  // #4732
	{29706, 101, 5, 0x81},  // #4748
	{26321, 96, 5, 0x81},   // #2sen
	{18881, 128, 15, 0x1},  // kirghizrepublic
	{38140, 250, 21, 0x1},  // turksencaicoseilanden
	{62158, 65, 4, 0x1},    // #8cf
	{19151, 99, 20, 0x1},   // republicofsouthsudan
	{30536, 478, 5, 0x1},   // #5679
	{3368, 248, 22, 0x21},  // miquelonandsaintpierre
	{48194, 155, 13, 0x1},  // tadzjiekistan
	{59378, 62, 21, 0x1},   // republiquecotedivoire
	{7872, 121, 15, 0x1},   // dutcheastindies
	{24553, 91, 5, 0x81},   // #2nam
	{24660, 93, 5, 0x81},   // #2nga
	{28422, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19743, 150, 3, 0x1},   // ksa
	{5216, 196, 24, 0x1},   // easternrepublicofuruguay
	{42239, 152, 16, 0x1},  // salomonseilanden
	{12158, 194, 15, 0x1},  // surinamrepublic
	{65092, 73, 7, 0x1},    // etiopia
	{17859, 155, 18, 0x1},  // tajikistanrepublic
	{23688, 187, 5, 0x81},  // #2lca
	{39138, 479, 5, 0x1},   // #6373
	{42255, 565, 5, 0x1},   // #6grc
	{3035, 201, 12, 0x1},   // alandislands
	{31250, 491, 5, 0x1},   // #5bhm
	{35365, 276, 13, 0x2},  // republicchina
	{57885, 66, 15, 0x1},   // staatdercomoren
	{2380, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{2732, 138, 29, 0x21},  // unionofburmasocialistrepublic
	{35378, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{63920, 90, 4, 0x1},    // #8mi
	{9522, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{62547, 20, 4, 0x1},    // #8fi
	{62154, 135, 4, 0x1},   // #8ce
	{62445, 27, 4, 0x1},    // #8ei
	{22366, 147, 19, 0x1},  // papuanewguineastate
	{36214, 9, 25, 0x1},    // republicbosniaherzegovina
	{30491, 511, 5, 0x1},   // #5640
	{53028, 151, 5, 0x1},   // #7sgp
	{9338, 120, 17, 0x1},   // fedstatmicronesia
	{857, 207, 7, 0x1},     // stbarts
	{30346, 416, 4, 0x1},   // #551
	{52325, 189, 5, 0x1},   // #7nca
	{8879, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{23706, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{50524, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{669, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{56409, 256, 21, 0x1},  // americanvirginislands
	{1056, 232, 16, 0x1},   // northernmarianas
	{61059, 281, 4, 0x1},   // #1yd
	{596, 195, 27, 0x21},   // republicoftrinidadandtobago
	{39863, 219, 22, 0x1},  // grondterritoryguernsey
	{39123, 566, 5, 0x1},   // #6370
	{54191, 172, 4, 0x81},  // #1bb
	{3510, 246, 25, 0x1},   // sainthelenatristandacunha
	{15903, 178, 17, 0x1},  // dominicanrepublic
	{29781, 159, 5, 0x81},  // #4798
	{21898, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{63916, 233, 4, 0x1},   // #8mh
	{65159, 186, 26, 0x1},  // federatiesaintkittsennevis
	{21596, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{62562, 119, 4, 0x1},   // #8fj
	{2866, 30, 16, 0x21},   // koninkrijkitalie
	{18223, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{62150, 103, 4, 0x1},   // #8cd
	{25653, 231, 19, 0x1},  // frenchpartstmaarten
	{11612, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{3538, 246, 34, 0x1},   // ascensionsainthelenatristandacunha
	{12852, 88, 25, 0x1},   // islamitrepublicmauritania
	{8505, 128, 18, 0x1},   // kirgizstankirgizie
	{26940, 50, 5, 0x81},   // #2svn
	{44968, 93, 16, 0x1},   // nigeriafederatie
	{30366, 473, 4, 0x1},   // #552
	{34811, 227, 17, 0x1},  // manisleoffreeport
	{57367, 67, 10, 0x1},   // capeverdie
	{4235, 32, 7, 0x21},    // lietuva
	{43839, 197, 14, 0x1},  // stvincentandgr
	{11559, 225, 14, 0x1},  // formerhongkong
	{823, 200, 25, 0x21},   // overzeesterritoryanguilla
	{31310, 254, 12, 0x1},  // heiligestoel
	{41435, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{61063, 164, 4, 0x81},  // #1ye
	{31807, 139, 14, 0x1},  // buitenmongolia
	{33460, 567, 5, 0x1},   // #5etm
	{2300, 78, 20, 0x1},    // guineabissaurepublic
	{45312, 167, 14, 0x1},  // antiguabarbuda
	{15788, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{26522, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{39128, 499, 5, 0x1},   // #6371
	{54213, 7, 4, 0x81},    // #1be
	{56773, 149, 11, 0x1},  // dawlatqatar
	{9372, 15, 24, 0x1},    // germandemocraticrepublic
	{12432, 232, 12, 0x1},  // nmarianaisds
	{42199, 452, 5, 0x1},   // #6gha
	{64010, 37, 4, 0x1},    // #8mk
	{64471, 144, 4, 0x1},   // #8pk
	{5646, 225, 8, 0x1},    // hongkong
	{12603, 80, 13, 0x1},   // republickenya
	{27010, 249, 5, 0x81},  // #2sxm
	{62566, 217, 4, 0x1},   // #8fk
	{63285, 225, 4, 0x1},   // #8hk
	{53700, 150, 13, 0x1},  // saoediaarabia
	{62449, 79, 4, 0x1},    // #8ek
	{48444, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{11044, 37, 13, 0x1},   // macedoniatfyr
	{53107, 47, 5, 0x1},    // #7smr
	{54021, 231, 14, 0x1},  // francestmartin
	{61463, 380, 22, 0x2},  // sintmaartensaintmartin
	{43009, 98, 18, 0x1},   // somalischerepublic
	{30376, 469, 4, 0x1},   // #553
	{51993, 148, 18, 0x1},  // republicnorthkorea
	{2452, 252, 6, 0x1},    // taiwan
	{4736, 234, 27, 0x1},   // overseasterritorymartinique
	{42317, 568, 5, 0x1},   // #6hon
	{34178, 508, 5, 0x1},   // #5irq
	{32271, 178, 21, 0x1},  // dominicaanserepubliek
	{39148, 569, 5, 0x1},   // #6380
	{42359, 528, 5, 0x1},   // #6hun
	{21072, 119, 12, 0x1},  // fijieilanden
	{897, 16, 28, 0x1},     // formergermanyfederalrepublic
	{32332, 161, 18, 0x1},  // fmrdemrepofvietnam
	{50475, 62, 18, 0x1},   // republiekivoorkust
	{54209, 113, 4, 0x81},  // #1bd
	{10163, 186, 25, 0x1},  // federationsaintkittsnevis
	{32956, 170, 26, 0x1},  // boliviaplurinationalestate
	{41895, 136, 9, 0x1},   // maladiven
	{32728, 136, 17, 0x1},  // maledivenrepublic
	{29666, 570, 5, 0x1},   // #4720
	{64006, 39, 4, 0x1},    // #8mj
	{27020, 153, 5, 0x81},  // #2syr
	{30869, 26, 18, 0x1},   // republiekhongarije
	{3783, 257, 21, 0x1},   // territorywallisfutuna
	{62090, 129, 4, 0x1},   // #8cb
	{46326, 213, 25, 0x1},  // christmasislandsterritory
	{20711, 71, 12, 0x1},   // egyptkingdom
	{21662, 24, 5, 0x81},   // #2grc
	{60489, 156, 10, 0x1},  // toerkmenia
	{30386, 351, 4, 0x1},   // #554
	{30746, 571, 4, 0x1},   // #594
	{42107, 572, 5, 0x1},   // #6eth
	{1026, 232, 16, 0x1},   // northernmarianen
	{12490, 74, 13, 0x1},   // republicgabon
	{40662, 208, 14, 0x1},  // bermudaislands
	{23326, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{12655, 38, 13, 0x1},   // republicmalta
	{60141, 247, 29, 0x1},  // spitsbergenenjanmayeneilanden
	{55383, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{64644, 158, 13, 0x1},  // puleangatonga
	{60765, 107, 4, 0x81},  // #1ug
	{14612, 144, 22, 0x1},  // pakistaninclbangladesh
	{9471, 65, 24, 0x1},    // republicbrazzavillecongo
	{11156, 248, 19, 0x1},  // saintpierremiquelon
	{42260, 563, 5, 0x1},   // #6grg
	{40983, 230, 5, 0x1},   // aomen
	{54330, 8, 4, 0x81},    // #1bg
	{3747, 246, 21, 0x1},   // sinthelenaenascension
	{20846, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{40727, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{41912, 119, 14, 0x1},  // matanitukoviti
	{25295, 147, 8, 0x1},   // pnguinea
	{44471, 382, 5, 0x1},   // #6nam
	{64844, 137, 4, 0x1},   // #8rm
	{340, 215, 4, 0x21},    // #8wi
	{352, 164, 4, 0x21},    // #8ym
	{7597, 199, 5, 0x1},    // aruba
	{23294, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{49282, 72, 5, 0x1},    // #7eri
	{62582, 120, 4, 0x1},   // #8fm
	{28189, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{54044, 231, 18, 0x1},  // stmaartenfransdeel
	{7698, 230, 14, 0x1},   // territorymacao
	{61294, 3, 4, 0x1},     // #8am
	{62086, 11, 4, 0x1},    // #8ca
	{49043, 8, 18, 0x1},    // republiekbulgarije
	{17563, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{25051, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{22702, 111, 25, 0x1},  // islamicstateofafghanistan
	{26802, 49, 5, 0x81},   // #2svk
	{60684, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{21671, 25, 15, 0x1},   // republickroatia
	{35168, 164, 6, 0x1},   // yemenn
	{30396, 488, 4, 0x1},   // #555
	{18766, 133, 12, 0x1},  // laopeodemrep
	{30046, 491, 4, 0x1},   // #531
	{53241, 99, 5, 0x1},    // #7ssd
	{37327, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{30761, 487, 4, 0x1},   // #595
	{57244, 240, 9, 0x1},   // portorico
	{37791, 131, 20, 0x1},  // korearepublicofsouth
	{33448, 573, 5, 0x1},   // #5eth
	{20329, 170, 26, 0x1},  // multinationalestaatbolivia
	{7342, 13, 22, 0x1},    // formertsjechoslowakije
	{32455, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{61974, 175, 20, 0x1},  // republicadecostarica
	{39838, 69, 16, 0x1},   // republicalgerije
	{36161, 102, 18, 0x1},  // republicseychellen
	{54291, 59, 4, 0x81},   // #1bf
	{11347, 242, 15, 0x1},  // frenchpolinesia
	{7710, 42, 8, 0x1},     // aotearoa
	{33993, 30, 13, 0x1},   // italyrepublic
	{6876, 144, 8, 0x1},    // pakistan
	{606, 195, 17, 0x21},   // trinidadandtobago
	{64039, 86, 4, 0x1},    // #8ml
	{23453, 233, 27, 0x1},  // overseasterritorymontserrat
	{7209, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{2087, 236, 23, 0x1},   // departementnewcaledonia
	{21114, 75, 5, 0x81},   // #2gha
	{61290, 1, 4, 0x1},     // #8al
	{10307, 59, 10, 0x1},   // oppervolta
	{21956, 224, 5, 0x81},  // #2gum
	{8525, 128, 18, 0x1},   // kirgizstankirgizia
	{17869, 174, 18, 0x1},  // republicofcolumbia
	{8614, 67, 16, 0x1},    // caboverdeislands
	{55282, 13, 26, 0x1},   // czechslovakfederalrepublic
	{45531, 1, 23, 0x1},    // republikaeastshqiperise
	{25112, 189, 5, 0x81},  // #2nic
	{30411, 485, 4, 0x1},   // #556
	{1518, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{45813, 250, 21, 0x1},  // turksandcaicosislands
	{58911, 68, 22, 0x1},   // afarsandissasterritory
	{1424, 67, 10, 0x21},   // capeverdia
	{35304, 5, 19, 0x1},    // republikoesterreich
	{63244, 48, 26, 0x1},   // stateunionserbiamontenegro
	{17784, 253, 17, 0x1},  // usminoroutlyingis
	{30636, 524, 5, 0x1},   // #5760
	{48410, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{57539, 7, 6, 0x1},     // belgia
	{47910, 207, 14, 0x1},  // saintbartelemy
	{53390, 259, 16, 0x1},  // republicofkosova
	{60761, 53, 4, 0x81},   // #1ua
	{25760, 23, 17, 0x1},   // republicofgeorgia
	{10758, 257, 19, 0x1},  // wallisandfutunaisds
	{51094, 228, 17, 0x1},  // brindianoceanterr
	{7364, 108, 22, 0x1},   // formerunionsouthafrica
	{53889, 200, 4, 0x81},  // #1ai
	{54363, 57, 4, 0x81},   // #1bi
	{25249, 232, 4, 0x1},   // cnmi
	{60035, 244, 21, 0x1},  // vietnamformerrepublic
	{55354, 16, 4, 0x81},   // #1de
	{10109, 64, 17, 0x1},   // leopoldvillecongo
	{14787, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{2312, 106, 16, 0x1},   // republictanzania
	{19351, 249, 17, 0x1},  // saintmaartendutch
	{64848, 45, 4, 0x1},    // #8ro
	{12219, 257, 13, 0x1},  // fwallisfutuna
	{64047, 84, 4, 0x1},    // #8mo
	{64572, 44, 4, 0x1},    // #8po
	{34661, 148, 20, 0x1},  // peoplesrepublickorea
	{31839, 70, 16, 0x1},   // republiczanzibar
	{62350, 177, 4, 0x1},   // #8do
	{62605, 218, 4, 0x1},   // #8fo
	{63304, 183, 4, 0x1},   // #8ho
	{17164, 206, 21, 0x1},  // bonairesainteustatius
	{34384, 19, 13, 0x1},   // eestivabariik
	{15311, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{61302, 56, 4, 0x1},    // #8ao
	{62264, 174, 4, 0x1},   // #8co
	{10400, 46, 16, 0x1},   // formersovjetunie
	{30526, 574, 5, 0x1},   // #5670
	{56520, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{1794, 37, 31, 0x21},   // macedoniaformeryugoslavrepublic
	{5031, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{21827, 222, 5, 0x81},  // #2grl
	{13625, 215, 16, 0x1},  // westerlijkeshara
	{30421, 481, 4, 0x1},   // #557
	{11083, 37, 5, 0x1},    // fyrom
	{15783, 59, 6, 0x1},    // #3hvbf
	{39188, 423, 5, 0x1},   // #6420
	{49984, 111, 21, 0x1},  // afghanistanislamicrep
	{53717, 10, 16, 0x1},   // belorussischessr
	{55496, 248, 30, 0x1},  // departementsaintpierremiquelon
	{9096, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{60573, 64, 13, 0x1},   // kongokinshasa
	{7483, 256, 25, 0x1},   // maagdeneilandenamerikaans
	{13762, 145, 11, 0x1},  // fillipijnen
	{63870, 244, 20, 0x1},  // republicsouthvietnam
	{54343, 114, 4, 0x81},  // #1bh
	{55350, 397, 4, 0x1},   // #1dd
	{50181, 181, 5, 0x1},   // #7gua
	{13361, 82, 20, 0x1},   // libischearabrepublic
	{60096, 6, 20, 0x1},    // republicazerbeidzjan
	{47780, 99, 15, 0x1},   // zuidelijksoedan
	{26647, 111, 25, 0x1},  // afghanistanislamicemirate
	{64043, 35, 4, 0x1},    // #8mn
	{64377, 141, 4, 0x1},   // #8np
	{64550, 43, 4, 0x1},    // #8pl
	{51468, 109, 15, 0x1},  // republiekzambia
	{63679, 148, 4, 0x1},   // #8kn
	{445, 138, 23, 0x1},    // myanmarrepubliekderunie
	{61298, 2, 4, 0x1},     // #8an
	{62260, 66, 4, 0x1},    // #8cn
	{62465, 19, 4, 0x1},    // #8en
	{23546, 197, 19, 0x1},  // stvincentgrenadines
	{25770, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{56191, 64, 25, 0x1},   // republiccongoleopoldville
	{30436, 362, 4, 0x1},   // #558
	{36103, 96, 16, 0x1},   // republieksenegal
	{1156, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{13453, 162, 17, 0x1},  // republicofvanuatu
	{12877, 124, 13, 0x1},  // republiekirak
	{30726, 442, 4, 0x1},   // #590
	{42647, 49, 9, 0x1},    // slovakije
	{51585, 133, 5, 0x1},   // #7lao
	{27929, 192, 16, 0x1},  // republicparaguay
	{30581, 575, 5, 0x1},   // #5702
	{42312, 278, 5, 0x1},   // #6hai
	{11156, 248, 14, 0x1},  // saintpierremiq
	{43839, 197, 22, 0x1},  // stvincentandgrenadines
	{4642, 58, 5, 0x1},     // benin
	{59136, 144, 4, 0x81},  // #1pk
	{56829, 225, 4, 0x81},  // #1hk
	{23426, 148, 12, 0x1},  // demrepnkorea
	{23569, 132, 6, 0x1},   // kuwait
	{14602, 144, 18, 0x1},  // republicofpakistan
	{50176, 180, 5, 0x1},   // #7grn
	{58172, 171, 6, 0x1},   // brasil
	{360, 110, 4, 0x21},    // #8zi
	{19363, 249, 21, 0x1},  // dutchpartsaintmaarten
	{18896, 136, 8, 0x1},   // maldives
	{63922, 61, 21, 0x1},   // middenafricanrepublic
	{10655, 66, 15, 0x1},   // comorenarchipel
	{63814, 85, 4, 0x1},    // #8ma
	{64568, 190, 4, 0x1},   // #8pm
	{17717, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63300, 226, 4, 0x1},   // #8hm
	{718, 99, 11, 0x1},     // southsoedan
	{62256, 63, 4, 0x1},    // #8cm
	{59019, 129, 27, 0x1},  // formerdemocratischkampuchea
	{17584, 206, 25, 0x1},  // bonairesoutheustatiussaba
	{15984, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{23672, 89, 16, 0x1},   // mauritiusislands
	{42033, 504, 5, 0x1},   // #6eqg
	{35664, 85, 22, 0x1},   // malagassischerepubliek
	{30731, 576, 4, 0x1},   // #591
	{63288, 213, 12, 0x1},  // kerstislands
	{61443, 249, 16, 0x1},  // sintmaartendutch
	{30586, 532, 5, 0x1},   // #5703
	{51739, 134, 5, 0x1},   // #7lbn
	{5773, 82, 24, 0x1},    // formerlibyanarabrepublic
	{25808, 37, 17, 0x1},   // macedoniarepublic
	{14963, 54, 3, 0x1},    // vsa
	{5494, 235, 25, 0x1},   // overseasdepartmentmayotte
	{52274, 207, 16, 0x1},  // sintbartholomeus
	{23443, 81, 5, 0x81},   // #2lbr
	{15973, 64, 29, 0x1},   // formercongodemocraticrepublic
	{57187, 123, 8, 0x1},   // iranirof
	{18081, 103, 5, 0x1},   // tchad
	{53893, 1, 4, 0x81},    // #1al
	{54369, 58, 4, 0x81},   // #1bj
	{43644, 82, 27, 0x1},   // libischearabischejamahiriya
	{20135, 248, 20, 0x1},  // sintpierreetmiquelon
	{53542, 156, 13, 0x1},  // toerkmenistan
	{9539, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{110, 53, 4, 0x21},     // #8up
	{7728, 211, 6, 0x1},    // cookis
	{64399, 142, 4, 0x1},   // #8nr
	{4705, 8, 8, 0x1},      // bulgaria
	{62346, 68, 4, 0x1},    // #8dj
	{63351, 25, 4, 0x1},    // #8hr
	{16927, 67, 18, 0x1},   // republickaapverdia
	{26739, 99, 5, 0x81},   // #2ssd
	{27370, 71, 18, 0x1},   // arabrepublicegypte
	{46212, 99, 10, 0x1},   // sudansouth
	{29961, 577, 4, 0x1},   // #520
	{34648, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{30736, 578, 4, 0x1},   // #592
	{45667, 32, 18, 0x1},   // lietuvosrespublika
	{44935, 118, 15, 0x1},  // republiekcyprus
	{16972, 237, 23, 0x1},  // norfolkislandsterritory
	{30571, 434, 5, 0x1},   // #5700
	{34183, 291, 5, 0x1},   // #5isr
	{32904, 579, 5, 0x1},   // #5eri
	{603, 207, 25, 0x1},    // departmentsaintbarthelemy
	{33258, 117, 15, 0x1},  // mainlandchinapr
	{60785, 253, 4, 0x81},  // #1um
	{57207, 185, 4, 0x81},  // #1jm
	{52392, 155, 12, 0x1},  // tadsjikistan
	{53921, 3, 4, 0x81},    // #1am
	{54410, 208, 4, 0x81},  // #1bm
	{55790, 120, 4, 0x81},  // #1fm
	{124, 54, 4, 0x21},     // #8us
	{29681, 95, 5, 0x81},   // #4729
	{63853, 230, 4, 0x1},   // #8mc
	{64416, 194, 4, 0x1},   // #8ns
	{64463, 239, 4, 0x1},   // #8pc
	{21512, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{44717, 30, 12, 0x1},   // italykingdom
	{42763, 143, 10, 0x1},  // muscatoman
	{21434, 77, 5, 0x81},   // #2gmb
	{12611, 80, 5, 0x1},    // kenya
	{62207, 210, 4, 0x1},   // #8ck
	{62531, 193, 4, 0x1},   // #8es
	{43484, 34, 14, 0x1},   // latviarepublic
	{49619, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{4183, 244, 8, 0x21},   // svietnam
	{6299, 212, 25, 0x1},   // curacaokingdomnetherlands
	{29591, 197, 5, 0x81},  // #4670
	{30741, 324, 4, 0x1},   // #593
	{30646, 546, 5, 0x1},   // #5771
	{6554, 249, 16, 0x1},   // dutchsintmaarten
	{51193, 106, 17, 0x1},  // tanzaniaunitedrep
	{30576, 580, 5, 0x1},   // #5701
	{59087, 145, 4, 0x81},  // #1ph
	{49495, 77, 5, 0x1},    // #7gam
	{11007, 111, 11, 0x1},  // afghanistan
	{26123, 246, 23, 0x1},  // ascensiontristandacunha
	{64391, 32, 8, 0x1},    // lituania
	{53925, 581, 4, 0x1},   // #1an
	{54406, 207, 4, 0x81},  // #1bl
	{55099, 117, 4, 0x81},  // #1cn
	{26375, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{44602, 109, 9, 0x1},   // nrhodesia
	{50191, 224, 5, 0x1},   // #7gum
	{26273, 165, 22, 0x1},  // peoplesrepublicofyemen
	{2214, 145, 11, 0x21},  // phillipines
	{34276, 241, 16, 0x1},  // stateofpalestine
	{29676, 99, 5, 0x81},   // #4728
	{63837, 234, 4, 0x1},   // #8mb
	{18813, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{45266, 387, 5, 0x1},   // #6rus
	{48838, 253, 24, 0x1},  // unitedstatesminorislands
	{61286, 6, 4, 0x1},     // #8aj
	{61879, 116, 4, 0x1},   // #8bt
	{62203, 214, 4, 0x1},   // #8cj
	{62469, 72, 4, 0x1},    // #8er
	{26791, 194, 5, 0x81},  // #2sur
	{26961, 101, 5, 0x81},  // #2swz
	{38273, 79, 12, 0x1},   // spaansguinea
	{21574, 255, 9, 0x1},   // britishvi
	{35101, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{53168, 98, 5, 0x1},    // #7som
	{24733, 123, 14, 0x1},  // islamicrepiran
	{47462, 197, 17, 0x1},  // stvincentandgrens
	{27984, 66, 12, 0x1},   // comorosstate
	{30641, 477, 5, 0x1},   // #5770
	{51929, 190, 15, 0x1},  // republicapanama
	{8949, 248, 19, 0x1},   // stpierreetmiquelonf
	{20410, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{54267, 92, 13, 0x1},   // republicniger
	{24383, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57211, 125, 4, 0x81},  // #1jo
	{8212, 198, 20, 0x1},   // republicbolvenezuela
	{53929, 56, 4, 0x81},   // #1ao
	{54418, 170, 4, 0x81},  // #1bo
	{55103, 174, 4, 0x81},  // #1co
	{23765, 32, 5, 0x81},   // #2ltu
	{33176, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{21219, 244, 16, 0x1},  // republiekvietnam
	{55485, 178, 4, 0x81},  // #1do
	{55853, 218, 4, 0x81},  // #1fo
	{44207, 225, 50, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublic
	{3676, 246, 36, 0x1},   // sinthelenahemelvaartentristandacunha
	{37097, 98, 28, 0x1},   // somalischedemocraticrepublic
	{44476, 401, 5, 0x1},   // #6nau
	{308, 91, 4, 0x21},     // #8wa
	{47053, 33, 19, 0x1},   // grandduchyluxemburg
	{44646, 144, 23, 0x1},  // islamicrepublicpakistan
	{37786, 131, 20, 0x1},  // southkorearepublicof
	{64420, 189, 4, 0x1},   // #8nu
	{64428, 192, 4, 0x1},   // #8pa
	{25983, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12271, 176, 13, 0x1},  // republicacuba
	{63759, 132, 12, 0x1},  // statekoeweit
	{61194, 112, 4, 0x1},   // #8ae
	{61883, 8, 4, 0x1},     // #8bu
	{62199, 173, 4, 0x1},   // #8ci
	{52907, 90, 14, 0x1},   // malawirepublic
	{38707, 55, 11, 0x1},   // yugoslavsfr
	{23841, 68, 14, 0x1},   // afarenissaland
	{356, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{36600, 50, 17, 0x1},   // republiekslovenie
	{62920, 150, 15, 0x1},  // saoedischarabia
	{53125, 152, 5, 0x1},   // #7sol
	{29486, 191, 5, 0x81},  // #4604
	{48715, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{23951, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{4093, 119, 14, 0x21},  // republicoffiji
	{53046, 203, 12, 0x1},  // easternsamoa
	{5381, 205, 24, 0x1},   // frenchzuidelijkterritory
	{49145, 256, 15, 0x1},  // vsvirginislands
	{59449, 45, 17, 0x1},   // roemeenserepublic
	{59186, 239, 4, 0x81},  // #1pn
	{56845, 183, 4, 0x81},  // #1hn
	{60614, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{18714, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{54414, 115, 4, 0x81},  // #1bn
	{55091, 173, 4, 0x81},  // #1cl
	{20175, 215, 5, 0x81},  // #2esh
	{17510, 206, 19, 0x1},  // sinteustatiusensaba
	{59539, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{33601, 134, 16, 0x1},  // republieklibanon
	{45300, 538, 5, 0x1},   // #6rwa
	{63857, 36, 4, 0x1},    // #8md
	{15449, 138, 6, 0x1},   // #3bumm
	{45257, 379, 5, 0x1},   // #6rum
	{63600, 30, 4, 0x1},    // #8it
	{61891, 209, 4, 0x1},   // #8bv
	{62195, 117, 4, 0x1},   // #8ch
	{62535, 73, 4, 0x1},    // #8et
	{2594, 257, 22, 0x1},   // departmentwallisfutuna
	{51152, 1, 20, 0x1},    // republikaeshqiperise
	{53068, 50, 5, 0x1},    // #7slo
	{14015, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{54294, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{32620, 93, 24, 0x1},   // federalrepublicofnigeria
	{31988, 224, 6, 0x1},   // guahan
	{30671, 484, 4, 0x1},   // #580
	{64402, 48, 14, 0x1},   // republicserbia
	{50319, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{3244, 71, 3, 0x1},     // var
	{26965, 245, 11, 0x1},  // zuidgeorgie
	{30591, 506, 5, 0x1},   // #5704
	{23196, 119, 11, 0x1},  // fijiislands
	{50656, 187, 18, 0x1},  // republicsaintlucia
	{48450, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{16844, 123, 12, 0x1},  // islamrepiran
	{59182, 248, 4, 0x81},  // #1pm
	{49484, 74, 5, 0x1},    // #7gab
	{56841, 226, 4, 0x81},  // #1hm
	{57094, 124, 4, 0x81},  // #1iq
	{54439, 206, 4, 0x81},  // #1bq
	{55095, 63, 4, 0x81},   // #1cm
	{58933, 143, 4, 0x81},  // #1om
	{31729, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{1462, 582, 6, 0x3},    // guiana
	{36649, 152, 15, 0x1},  // salomoneilanden
	{69, 241, 12, 0x21},    // westbankgaza
	{55481, 177, 4, 0x81},  // #1dm
	{55705, 20, 4, 0x81},   // #1fi
	{45286, 194, 8, 0x1},   // suriname
	{64890, 94, 4, 0x1},    // #8rw
	{65254, 51, 4, 0x1},    // #8sw
	{63912, 139, 4, 0x1},   // #8mg
	{62543, 223, 4, 0x1},   // #8fg
	{63675, 128, 4, 0x1},   // #8kg
	{375, 129, 25, 0x21},   // formerdemocratickampuchea
	{7895, 230, 14, 0x1},   // territorymacau
	{61282, 69, 4, 0x1},    // #8ag
	{62334, 211, 4, 0x1},   // #8cw
	{17164, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{41284, 105, 15, 0x1},  // republictunisia
	{53018, 96, 5, 0x1},    // #7sen
	{42574, 157, 9, 0x1},   // easttimor
	{17147, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{38863, 460, 5, 0x1},   // #6110
	{53058, 186, 5, 0x1},   // #7skn
	{13214, 145, 24, 0x1},  // republicofthephilippines
	{8706, 61, 23, 0x1},    // centralarfricanrepublic
	{52726, 252, 14, 0x1},  // repchinataiwan
	{29596, 47, 5, 0x81},   // #4674
	{30651, 462, 5, 0x1},   // #5775
	{34203, 435, 5, 0x1},   // #5ita
	{11755, 46, 18, 0x1},   // russischefederatia
	{30596, 544, 5, 0x1},   // #5705
	{44873, 246, 14, 0x1},  // eilandsthelena
	{19505, 145, 20, 0x1},  // filipijnengemenebest
	{12108, 170, 13, 0x1},  // formerbolivia
	{59155, 43, 4, 0x81},   // #1pl
	{13650, 54, 12, 0x1},   // vsvanamerika
	{57098, 123, 4, 0x81},  // #1ir
	{1274, 64, 24, 0x21},   // congodemrepzairekinshasa
	{42706, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{26615, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{2796, 161, 26, 0x21},  // socialistrepublicofvietnam
	{50186, 76, 5, 0x1},    // #7gui
	{62236, 126, 5, 0x1},   // nihon
	{40620, 256, 21, 0x1},  // virginislandsamerican
	{64867, 145, 4, 0x1},   // #8rp
	{128, 59, 4, 0x21},     // #8uv
	{312, 257, 4, 0x21},    // #8wf
	{130, 236, 26, 0x1},    // collectiviteitnewcaledonia
	{25393, 152, 11, 0x1},  // solomonisds
	{63802, 83, 4, 0x1},    // #8lt
	{63861, 235, 4, 0x1},   // #8mf
	{28832, 259, 20, 0x1},  // underunscr1244kosovo
	{16206, 22, 9, 0x1},    // unitedkon
	{63604, 62, 4, 0x1},    // #8iv
	{61026, 124, 11, 0x1},  // iraqkingdom
	{58426, 65, 19, 0x1},   // volksrepubliekcongo
	{61198, 111, 4, 0x1},   // #8af
	{61735, 152, 4, 0x1},   // #8bp
	{62287, 67, 4, 0x1},    // #8cv
	{36181, 3, 17, 0x1},    // republicofarmenia
	{26744, 100, 5, 0x81},  // #2stp
	{22727, 111, 29, 0x1},  // democraticrepublicafghanistan
	{12567, 30, 5, 0x1},    // italy
	{31973, 189, 18, 0x1},  // republieknicaragua
	{8572, 79, 12, 0x1},    // spaansguinee
	{53013, 163, 5, 0x1},   // #7sam
	{62549, 119, 13, 0x1},  // fidjieilanden
	{5674, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{5670, 106, 20, 0x1},   // uroftanzaniamainland
	{3820, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{48572, 27, 4, 0x1},    // eire
	{30601, 585, 5, 0x1},   // #5710
	{33055, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{438, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{16598, 211, 10, 0x1},  // kukiairani
	{13024, 259, 16, 0x1},  // republicofkosovo
	{59476, 48, 4, 0x81},   // #1rs
	{60769, 22, 4, 0x1},    // #1uk
	{22235, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{25184, 170, 18, 0x1},  // plurstateofbolivia
	{15712, 105, 7, 0x1},   // tunisia
	{57132, 28, 4, 0x81},   // #1is
	{54795, 168, 4, 0x81},  // #1bs
	{55026, 211, 4, 0x81},  // #1ck
	{57529, 135, 4, 0x81},  // #1lk
	{55456, 17, 4, 0x81},   // #1dk
	{55774, 217, 4, 0x81},  // #1fk
	{356, 109, 4, 0x21},    // #8za
	{64882, 240, 4, 0x1},   // #8rq
	{65235, 95, 4, 0x1},    // #8su
	{146, 196, 4, 0x21},    // #8uy
	{63806, 33, 4, 0x1},    // #8lu
	{64289, 140, 4, 0x1},   // #8my
	{64467, 191, 4, 0x1},   // #8pe
	{38848, 358, 5, 0x1},   // #5zim
	{63378, 26, 4, 0x1},    // #8hu
	{63659, 80, 4, 0x1},    // #8ke
	{58215, 194, 18, 0x1},  // republicofsuriname
	{38838, 357, 5, 0x1},   // #5zam
	{61186, 199, 4, 0x1},   // #8aa
	{62283, 176, 4, 0x1},   // #8cu
	{22830, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{58151, 171, 27, 0x1},  // republicafederativadobrasil
	{3470, 246, 11, 0x1},   // sainthelena
	{36333, 150, 15, 0x1},  // saoedischarabie
	{52320, 91, 5, 0x1},    // #7nam
	{29481, 192, 5, 0x81},  // #4600
	{29501, 43, 5, 0x81},   // #4616
	{12999, 104, 16, 0x1},  // togoleserepublic
	{61067, 235, 4, 0x81},  // #1yt
	{30611, 586, 5, 0x1},   // #5713
	{33887, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{28064, 228, 29, 0x1},  // britishterritoryinindianocean
	{56849, 25, 4, 0x81},   // #1hr
	{57199, 30, 4, 0x81},   // #1it
	{63275, 122, 10, 0x1},  // unionindia
	{53808, 2, 4, 0x81},    // #1ad
	{54443, 171, 4, 0x81},  // #1br
	{55012, 12, 4, 0x81},   // #1ch
	{20272, 19, 5, 0x81},   // #2est
	{19078, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{55432, 68, 4, 0x81},   // #1dj
	{55701, 73, 4, 0x81},   // #1et
	{55762, 119, 4, 0x81},  // #1fj
	{19757, 207, 10, 0x1},  // stbartlemy
	{65114, 187, 4, 0x1},   // #8st
	{64285, 188, 4, 0x1},   // #8mx
	{64424, 42, 4, 0x1},    // #8nz
	{49510, 220, 26, 0x1},  // overseasterritorygibraltar
	{62513, 102, 18, 0x1},  // seychelleneilanden
	{9982, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{65508, 52, 7, 0x1},    // turkyye
	{38843, 364, 5, 0x1},   // #5zan
	{61805, 171, 4, 0x1},   // #8br
	{62279, 61, 4, 0x1},    // #8ct
	{56272, 64, 14, 0x1},   // congofreestate
	{27245, 97, 10, 0x1},   // sieraleone
	{37155, 15, 15, 0x1},   // germanydemrepof
	{21385, 38, 14, 0x1},   // republiekmalta
	{53313, 49, 5, 0x1},    // #7svk
	{35044, 46, 16, 0x1},   // russischefederal
	{48927, 158, 12, 0x1},  // tongakingdom
	{48338, 16, 24, 0x1},   // federalrepublicduitsland
	{23353, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{3904, 64, 25, 0x1},    // democraticrepublicofcongo
	{18112, 245, 11, 0x1},  // zuidgeorgia
	{61071, 327, 4, 0x2},   // #1yu
	{30606, 417, 5, 0x1},   // #5712
	{15265, 110, 16, 0x1},  // zimbabwerhodesia
	{58937, 190, 4, 0x81},  // #1pa
	{59480, 46, 4, 0x81},   // #1ru
	{57203, 229, 4, 0x81},  // #1je
	{53812, 112, 4, 0x81},  // #1ae
	{54813, 503, 4, 0x1},   // #1bu
	{55022, 62, 4, 0x81},   // #1ci
	{57490, 31, 4, 0x81},   // #1li
	{58837, 238, 4, 0x81},  // #1nu
	{45938, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{26658, 111, 27, 0x1},  // islamicemirateofafghanistan
	{64886, 46, 4, 0x1},    // #8rs
	{20155, 179, 5, 0x81},  // #2ecu
	{63798, 31, 4, 0x1},    // #8ls
	{2300, 78, 12, 0x1},    // guineabissau
	{53373, 36, 16, 0x1},   // republicofmoldov
	{61474, 231, 20, 0x1},  // saintmartinfransdeel
	{63567, 29, 4, 0x1},    // #8is
	{55586, 197, 25, 0x1},  // sintvincentendegrenadines
	{61190, 167, 4, 0x1},   // #8ac
	{62275, 175, 4, 0x1},   // #8cs
	{13086, 135, 6, 0x1},   // ceylon
	{39892, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{42028, 587, 5, 0x1},   // #6egy
	{16690, 102, 10, 0x1},  // seychellen
	{10576, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{20248, 225, 16, 0x1},  // sarhongkongchina
	{4599, 120, 26, 0x21},  // federatestatesofmicronesia
	{58203, 166, 12, 0x1},  // theargentine
	{29601, 100, 5, 0x81},  // #4678
	{12373, 138, 12, 0x1},  // burmaunionof
	{51539, 64, 10, 0x1},   // congozaire
	{4080, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{44947, 46, 18, 0x1},   // russischefederatie
	{36810, 64, 33, 0x1},   // formerdemocratischerepubliekcongo
	{19905, 189, 17, 0x1},  // nicaraguarepublic
	{60926, 257, 4, 0x81},  // #1wf
	{36864, 65, 16, 0x1},   // congobrazzaville
	{33554, 16, 11, 0x1},   // deutschland
	{28871, 2, 4, 0x81},    // #420
	{15083, 7, 7, 0x1},     // belguim
	{37762, 195, 14, 0x1},  // trinidadtobago
	{53816, 111, 4, 0x81},  // #1af
	{54809, 116, 4, 0x81},  // #1bt
	{54958, 61, 4, 0x81},   // #1cf
	{50108, 24, 5, 0x1},    // #7gre
	{3444, 168, 10, 0x1},   // bahamasthe
	{23109, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{150, 160, 4, 0x21},    // #8uz
	{348, 101, 4, 0x21},    // #8wz
	{64293, 87, 4, 0x1},    // #8mz
	{1733, 37, 33, 0x21},   // formeryugoslavrepublicofmacedonia
	{18004, 36, 7, 0x1},    // moldova
	{63525, 123, 4, 0x1},   // #8ir
	{15053, 162, 7, 0x1},   // banuatu
	{34451, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{11173, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62539, 14, 4, 0x1},    // #8ez
	{38254, 255, 20, 0x1},  // engelsevirginislands
	{10899, 67, 15, 0x1},   // formercapeverde
	{37504, 150, 21, 0x1},  // koninkrijksaudiarabie
	{64533, 140, 8, 0x1},   // maleisia
	{53063, 97, 5, 0x1},    // #7sle
	{24593, 57, 14, 0x1},   // burundikingdom
	{1142, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{38868, 523, 5, 0x1},   // #6115
	{56882, 46, 14, 0x1},   // ruslandfederal
	{4261, 14, 18, 0x21},   // tjechischerepublic
	{38858, 588, 5, 0x1},   // #6101
	{52363, 141, 5, 0x1},   // #7nep
	{3335, 40, 10, 0x1},    // netherland
	{2667, 202, 14, 0x21},  // netherlandsant
	{6884, 241, 23, 0x1},   // occpalestinianterritory
	{1708, 186, 12, 0x1},   // stkittsnevis
	{22008, 40, 20, 0x1},   // netherlandskingdomof
	{3792, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59083, 147, 4, 0x81},  // #1pg
	{59484, 94, 4, 0x81},   // #1rw
	{60753, 252, 4, 0x81},  // #1tw
	{64178, 164, 22, 0x1},  // arabrepublicyemenyemen
	{40034, 168, 13, 0x1},  // bahamaislands
	{49536, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{52767, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{57383, 132, 4, 0x81},  // #1kw
	{23575, 82, 5, 0x81},   // #2lby
	{59100, 151, 19, 0x1},  // republicofsingapore
	{53872, 167, 4, 0x81},  // #1ag
	{54872, 60, 4, 0x81},   // #1bw
	{55000, 65, 4, 0x81},   // #1cg
	{1966, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{3950, 248, 19, 0x21},  // saintpierremiguelon
	{56346, 66, 12, 0x1},   // statecomoros
	{26356, 245, 5, 0x81},  // #2sgs
	{27015, 102, 5, 0x81},  // #2syc
	{62342, 17, 4, 0x1},    // #8da
	{63115, 182, 4, 0x1},   // #8gy
	{52238, 230, 8, 0x1},   // macaosar
	{37545, 205, 24, 0x1},  // zuidelijkefransegebieden
	{62271, 232, 4, 0x1},   // #8cq
	{1544, 257, 12, 0x1},   // futunawallis
	{7318, 54, 9, 0x1},     // americavs
	{24775, 229, 20, 0x1},  // jerseychannelislands
	{59416, 76, 15, 0x1},   // republiekguinee
	{38853, 385, 5, 0x1},   // #6100
	{2441, 189, 17, 0x21},  // republicnicaragua
	{29496, 239, 5, 0x81},  // #4612
	{26825, 51, 6, 0x1},    // sweden
	{4385, 26, 15, 0x1},    // republichungary
	{33577, 95, 15, 0x1},   // republieksoedan
	{32325, 161, 16, 0x1},  // vietnamfmrdemrep
	{3899, 165, 15, 0x1},   // yemendemocratic
	{59016, 242, 4, 0x81},  // #1pf
	{60556, 159, 4, 0x81},  // #1tv
	{23857, 137, 10, 0x1},  // marshallis
	{56980, 589, 4, 0x1},   // #1hv
	{60238, 191, 12, 0x1},  // perurepublic
	{54159, 201, 4, 0x81},  // #1ax
	{54867, 209, 4, 0x81},  // #1bv
	{54954, 64, 4, 0x81},   // #1cd
	{20180, 18, 5, 0x81},   // #2esp
	{23777, 33, 5, 0x81},   // #2lux
	{37295, 248, 18, 0x1},  // stpierreenmiguelon
	{43059, 163, 14, 0x1},  // westelijksamoa
	{57155, 123, 19, 0x1},  // imperialstateofiran
	{32198, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{65099, 18, 4, 0x1},    // #8sp
	{571, 209, 12, 0x21},   // bouveteiland
	{1215, 247, 23, 0x1},   // svalbardjanmayenislands
	{57559, 231, 25, 0x1},  // collectiviteitsaintmartin
	{31102, 28, 7, 0x1},    // ijsland
	{6087, 108, 11, 0x1},   // southafrika
	{26326, 151, 5, 0x81},  // #2sgp
	{45100, 289, 5, 0x1},   // #6pol
	{25663, 231, 23, 0x1},  // stmaartenfranseantillen
	{3967, 214, 15, 0x1},   // kaaimaneilanden
	{61095, 95, 24, 0x1},   // democraticrepublicsoedan
	{1291, 79, 16, 0x1},    // guineaecuatorial
	{8775, 164, 6, 0x1},    // nyemen
	{42070, 529, 5, 0x1},   // #6est
	{2167, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{38644, 131, 6, 0x1},   // skorea
	{53787, 109, 5, 0x1},   // #7zam
	{51747, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51805, 187, 5, 0x1},   // #7lca
	{24751, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10499, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{33983, 30, 15, 0x1},   // republicofitaly
	{37888, 408, 5, 0x1},   // #5tog
	{59012, 191, 4, 0x81},  // #1pe
	{38464, 468, 5, 0x1},   // #5van
	{50048, 16, 5, 0x1},    // #7ger
	{56976, 26, 4, 0x81},   // #1hu
	{17657, 206, 21, 0x1},  // sababonaireseustatius
	{54876, 10, 4, 0x81},   // #1by
	{20160, 71, 5, 0x81},   // #2egy
	{26242, 150, 5, 0x81},  // #2sau
	{8406, 10, 7, 0x1},     // belarus
	{4507, 120, 28, 0x21},  // micronesiagefedereerdestates
	{52974, 52, 14, 0x1},   // turkeyrepublic
	{42023, 352, 5, 0x1},   // #6ecu
	{13932, 115, 7, 0x1},   // bruneid
	{18516, 59, 7, 0x1},    // burkina
	{188, 257, 12, 0x1},    // wallisfutuna
	{54846, 119, 13, 0x1},  // republiekfiji
	{21205, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{53170, 98, 19, 0x1},   // somalischerepubliek
	{18415, 171, 6, 0x1},   // brazil
	{54516, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{20243, 225, 16, 0x1},  // chinasarhongkong
	{10976, 226, 19, 0x1},  // heardiandmcdonaldis
	{20947, 227, 17, 0x1},  // islandsmanbritish
	{5517, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{22955, 10, 16, 0x1},   // republiekbelarus
	{4133, 122, 14, 0x21},  // republiekindia
	{60552, 195, 4, 0x81},  // #1tt
	{49893, 79, 5, 0x1},    // #7geq
	{34676, 148, 14, 0x1},  // koreadempeorep
	{56972, 184, 4, 0x81},  // #1ht
	{57377, 131, 4, 0x81},  // #1kr
	{28951, 56, 4, 0x81},   // #424
	{29066, 166, 4, 0x81},  // #432
	{12899, 116, 13, 0x1},  // bhutankingdom
	{54163, 6, 4, 0x81},    // #1az
	{58671, 141, 4, 0x81},  // #1np
	{29171, 5, 4, 0x81},    // #440
	{55652, 72, 4, 0x81},   // #1er
	{45457, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{59928, 197, 25, 0x1},  // stvincentandthegrenadines
	{20112, 70, 5, 0x81},   // #2eaz
	{44812, 487, 5, 0x1},   // #6pan
	{8791, 61, 26, 0x1},    // centralafrikaanskeizerrijk
	{62666, 242, 4, 0x1},   // #8fp
	{34908, 32, 17, 0x1},   // lithuaniarepublic
	{23524, 217, 23, 0x1},  // malvinasfalklandislands
	{9423, 64, 30, 0x1},    // republicofthecongoleopoldville
	{61913, 115, 4, 0x1},   // #8bx
	{15180, 240, 18, 0x1},  // puertoricoamerican
	{6395, 234, 33, 0x1},   // territorialcollectivitymartinique
	{32750, 165, 6, 0x1},   // yemens
	{28480, 590, 5, 0x1},   // #2zar
	{7057, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{17221, 37, 13, 0x1},   // tfyrmacedonia
	{43307, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{41364, 12, 22, 0x1},   // confederazionesvizzera
	{33228, 117, 15, 0x1},  // prmainlandchina
	{61328, 207, 22, 0x1},  // saintbarthelemyislands
	{24801, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{33978, 164, 13, 0x1},  // yemenrepublic
	{7856, 199, 16, 0x1},   // knetherlandaruba
	{31932, 238, 14, 0x1},  // niuenewzealand
	{60789, 54, 4, 0x81},   // #1us
	{42278, 218, 14, 0x1},  // faeroerislands
	{8077, 25, 8, 0x1},     // hrvatska
	{29056, 6, 4, 0x81},    // #431
	{12678, 196, 6, 0x1},   // urugay
	{54950, 210, 4, 0x81},  // #1cc
	{57486, 187, 4, 0x81},  // #1lc
	{11986, 46, 13, 0x1},   // federalrussia
	{55697, 18, 4, 0x81},   // #1es
	{300, 256, 4, 0x21},    // #8vq
	{26805, 214, 10, 0x1},  // vkcaimanes
	{53671, 196, 5, 0x1},   // #7uru
	{32001, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{14874, 128, 9, 0x1},   // kyrgystan
	{1705, 202, 25, 0x21},  // nederlandseantillesformer
	{65397, 79, 27, 0x1},   // republicadeguineaecuatorial
	{47658, 155, 12, 0x1},  // tadzhikistan
	{29871, 163, 5, 0x81},  // #4882
	{43911, 57, 17, 0x1},   // republicofburundi
	{19460, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{61505, 204, 4, 0x1},   // #8ay
	{61917, 57, 4, 0x1},    // #8by
	{1578, 145, 22, 0x21},  // republiekderfilipijnen
	{17784, 253, 22, 0x1},  // usminoroutlyingislands
	{53653, 112, 5, 0x1},   // #7uae
	{24436, 27, 15, 0x1},   // irelandrepublic
	{3722, 246, 35, 0x1},   // ascensionentristandacunhasinthelena
	{12147, 194, 11, 0x1},  // dutchguiana
	{3346, 231, 26, 0x1},   // saintmaartenfrenchantilles
	{29491, 145, 5, 0x81},  // #4608
	{34124, 591, 5, 0x1},   // #5ins
	{50251, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{52490, 142, 5, 0x1},   // #7nru
	{22450, 51, 7, 0x1},    // sverige
	{188, 257, 13, 0x1},    // wallisfutunaf
	{6825, 161, 7, 0x1},    // vietnam
	{60524, 52, 4, 0x81},   // #1tr
	{57343, 148, 4, 0x81},  // #1kp
	{57765, 89, 8, 0x1},    // mauritus
	{54932, 169, 4, 0x81},  // #1bz
	{57469, 134, 4, 0x81},  // #1lb
	{58727, 142, 4, 0x81},  // #1nr
	{12616, 82, 13, 0x1},   // republiclibia
	{44481, 592, 5, 0x1},   // #6nep
	{64807, 148, 4, 0x1},   // dprk
	{4406, 128, 10, 0x21},  // kirgyzstan
	{18, 106, 4, 0x21},     // #8tz
	{26427, 193, 5, 0x81},  // #2slv
	{44783, 371, 5, 0x1},   // #6pal
	{64093, 89, 4, 0x1},    // #8mp
	{19418, 145, 19, 0x1},  // filipijnenrepubliek
	{62683, 21, 4, 0x1},    // #8fr
	{5369, 236, 18, 0x1},   // newcaledoniafrench
	{48243, 18, 12, 0x1},   // spaansestate
	{16233, 110, 6, 0x1},   // #3rhzw
	{7391, 70, 22, 0x1},    // formerzanzibarpembaisd
	{4352, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{27888, 135, 16, 0x1},  // srilankarepublic
	{52475, 41, 5, 0x1},    // #7nor
	{48932, 101, 16, 0x1},  // kingdomswaziland
	{37904, 33, 20, 0x1},   // luxembourggrandduchy
	{30656, 593, 5, 0x1},   // #5780
	{50983, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{59271, 192, 4, 0x81},  // #1py
	{24341, 22, 27, 0x1},   // grootbrittannianorthierland
	{58956, 242, 18, 0x1},  // polynesiefrancaise
	{15938, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{5591, 15, 13, 0x1},    // eastduitsland
	{54946, 11, 4, 0x81},   // #1ca
	{57465, 133, 4, 0x81},  // #1la
	{56825, 182, 4, 0x81},  // #1gy
	{41460, 64, 21, 0x1},   // demrepublicofthecongo
	{45709, 248, 18, 0x1},  // stpierreenmiquelon
	{344, 163, 4, 0x21},    // #8ws
	{16045, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{38165, 188, 25, 0x1},  // verenigdemexicaansestaten
	{44704, 477, 5, 0x1},   // #6pak
	{64297, 236, 4, 0x1},   // #8nc
	{64638, 146, 4, 0x1},   // #8ps
	{58612, 6, 18, 0x1},    // azerbaijanrepublic
	{51842, 137, 9, 0x1},   // marshalls
	{62831, 205, 4, 0x1},   // #8fs
	{35312, 5, 11, 0x1},    // oesterreich
	{5712, 106, 18, 0x1},   // mainlandurtanzania
	{2328, 234, 30, 0x1},   // overseascollectivitymartinique
	{20938, 227, 19, 0x1},  // territoryislandsman
	{16302, 56, 21, 0x1},   // angolapeoplesrepublic
	{8125, 128, 9, 0x1},    // kirgistan
	{15521, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{17767, 206, 19, 0x1},  // sabaensinteustatius
	{56018, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{28789, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{30661, 594, 5, 0x1},   // #5781
	{20749, 40, 16, 0x1},   // kingdomnederland
	{2848, 1, 17, 0x1},     // republicofalbania
	{13175, 94, 6, 0x1},    // rwanda
	{60499, 595, 4, 0x1},   // #1tp
	{2264, 76, 34, 0x1},    // guineapeoplesrevolutionaryrepublic
	{22798, 30, 15, 0x1},   // italianrepublic
	{29021, 167, 4, 0x81},  // #428
	{29121, 4, 4, 0x81},    // #436
	{29236, 168, 4, 0x81},  // #444
	{29411, 7, 4, 0x81},    // #456
	{4829, 140, 17, 0x21},  // maleisiefederatie
	{13017, 91, 15, 0x1},   // namibiarepublic
	{26493, 47, 5, 0x81},   // #2smr
	{30241, 596, 5, 0x1},   // #5432
	{44593, 562, 5, 0x1},   // #6nor
	{44931, 346, 5, 0x1},   // #6per
	{65288, 12, 4, 0x1},    // #8sz
	{14, 156, 4, 0x21},     // #8tx
	{304, 254, 4, 0x21},    // #8vt
	{30291, 452, 5, 0x1},   // #5452
	{64124, 88, 4, 0x1},    // #8mr
	{64623, 147, 4, 0x1},   // #8pp
	{45105, 315, 5, 0x1},   // #6por
	{62984, 24, 4, 0x1},    // #8gr
	{63624, 124, 4, 0x1},   // #8iz
	{63732, 127, 4, 0x1},   // #8kz
	{7739, 42, 18, 0x1},    // newzealandaotearoa
	{61564, 208, 4, 0x1},   // #8bd
	{14105, 242, 11, 0x1},  // frpolynesia
	{56852, 30, 14, 0x1},   // republicitalia
	{60329, 250, 3, 0x1},   // tci
	{56204, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{27370, 71, 17, 0x1},   // arabrepublicegypt
	{35897, 95, 27, 0x1},   // democratischerepublieksudan
	{5248, 222, 18, 0x1},   // territorygreenland
	{37982, 473, 5, 0x1},   // #5tri
	{54878, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{3323, 241, 21, 0x21},  // palestijnseterritoria
	{29336, 3, 4, 0x81},    // #451
	{8973, 71, 27, 0x1},    // verenigdearabischerepubliek
	{30246, 597, 5, 0x1},   // #5433
	{65284, 153, 4, 0x1},   // #8sy
	{63810, 82, 4, 0x1},    // #8ly
	{64145, 143, 4, 0x1},   // #8mu
	{64301, 238, 4, 0x1},   // #8ne
	{1444, 223, 24, 0x1},   // collectivityfrenchguiana
	{20447, 73, 7, 0x1},    // ethopia
	{951, 16, 14, 0x1},     // germanyunified
	{16161, 85, 19, 0x1},   // republiekmadagaskar
	{29876, 598, 5, 0x1},   // #4886
	{29896, 109, 5, 0x81},  // #4894
	{62980, 224, 4, 0x1},   // #8gq
	{19226, 6, 11, 0x1},    // azerbaidjan
	{29811, 22, 5, 0x81},   // #4826
	{61394, 5, 4, 0x1},     // #8au
	{61568, 7, 4, 0x1},     // #8be
	{62338, 118, 4, 0x1},   // #8cy
	{46497, 213, 26, 0x1},  // christmasislandsaustralian
	{6766, 120, 21, 0x1},   // fedstatesofmicronesia
	{4517, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{52980, 19, 15, 0x1},   // republicestland
	{3079, 178, 19, 0x21},  // dominicanrepublicdr
	{17996, 36, 15, 0x1},   // republicmoldova
	{12397, 138, 12, 0x1},  // unionmyanmar
	{26782, 54, 9, 0x1},    // americaus
	{62484, 82, 26, 0x1},   // libischearabischerepubliek
	{18805, 73, 16, 0x1},   // republicethiopia
	{1581, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{42692, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{29506, 44, 5, 0x81},   // #4620
	{19740, 250, 18, 0x1},  // turksandcaicosisds
	{6098, 108, 15, 0x1},   // uniesouthafrika
	{2825, 1, 7, 0x1},      // albania
	{2030, 223, 23, 0x1},   // departementfrenchguyana
	{12570, 82, 5, 0x1},    // lybia
	{2496, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{37977, 480, 5, 0x1},   // #5ton
	{6467, 251, 16, 0x1},   // territorytokelau
	{13122, 52, 6, 0x1},    // turkey
	{38101, 286, 5, 0x1},   // #5tun
	{58515, 188, 4, 0x81},  // #1mx
	{28671, 25, 5, 0x81},   // #4191
	{29321, 113, 4, 0x81},  // #450
	{28360, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{30251, 509, 5, 0x1},   // #5434
	{53713, 160, 5, 0x1},   // #7uzb
	{65280, 245, 4, 0x1},   // #8sx
	{65515, 159, 4, 0x1},   // #8tv
	{7171, 48, 20, 0x1},    // serviamontenegrounie
	{30281, 471, 5, 0x1},   // #5450
	{64141, 38, 4, 0x1},    // #8mt
	{64305, 237, 4, 0x1},   // #8nf
	{11305, 21, 15, 0x1},   // franserepubliek
	{29881, 164, 5, 0x81},  // #4887
	{62963, 221, 4, 0x1},   // #8gp
	{63386, 121, 4, 0x1},   // #8id
	{61632, 168, 4, 0x1},   // #8bf
	{20787, 206, 20, 0x1},  // caribbeannetherlands
	{10131, 62, 16, 0x1},   // formerivorycoast
	{25177, 170, 18, 0x1},  // boliviaplurstateof
	{11870, 64, 14, 0x1},   // republiekzaire
	{51264, 127, 11, 0x1},  // kazakhistan
	{51326, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{42448, 85, 22, 0x1},   // republiquedemadagascar
	{32257, 177, 22, 0x1},  // commonwealthofdominica
	{57454, 12, 11, 0x1},   // zwitzerland
	{20042, 158, 5, 0x1},   // tonga
	{60793, 196, 4, 0x81},  // #1uy
	{58197, 77, 9, 0x1},    // gambiathe
	{4690, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{58519, 140, 4, 0x81},  // #1my
	{28861, 176, 5, 0x81},  // #4192
	{60460, 181, 9, 0x1},   // guatamala
	{24816, 214, 22, 0x1},  // territorycaymanislands
	{63177, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54006, 204, 4, 0x81},  // #1aq
	{50331, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{54106, 254, 26, 0x1},  // statodellacittadelvaticano
	{44519, 394, 5, 0x1},   // #6new
	{7728, 211, 11, 0x1},   // cookislands
	{8046, 244, 21, 0x1},   // formerrepublicvietnam
	{27758, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{26366, 247, 5, 0x81},  // #2sjm
	{30256, 413, 5, 0x1},   // #5435
	{65005, 96, 4, 0x1},    // #8sg
	{10, 252, 4, 0x21},     // #8tw
	{22, 107, 4, 0x21},     // #8ug
	{53907, 124, 6, 0x1},   // aliraq
	{30286, 599, 5, 0x1},   // #5451
	{45042, 414, 5, 0x1},   // #6png
	{63744, 34, 4, 0x1},    // #8lg
	{64346, 92, 4, 0x1},    // #8ng
	{44074, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{64701, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{36755, 77, 14, 0x1},   // gambiarepublic
	{61671, 113, 4, 0x1},   // #8bg
	{34610, 153, 8, 0x1},   // syriauar
	{21072, 119, 4, 0x1},   // fiji
	{54523, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{3604, 246, 26, 0x1},   // sinthelenaentristandacunha
	{1590, 145, 18, 0x21},  // filipijnenrepublic
	{36922, 65, 13, 0x1},   // repofthecongo
	{42065, 579, 5, 0x1},   // #6eri
	{29516, 157, 5, 0x81},  // #4626
	{11700, 231, 14, 0x1},  // frenchstmartin
	{38515, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3395, 231, 22, 0x1},   // saintmaartenfrenchpart
	{11252, 147, 23, 0x1},  // papuanewguineaterritory
	{20076, 138, 20, 0x1},  // unionmyanmarrepublic
	{45762, 33, 20, 0x1},   // grandducheluxembourg
	{2667, 202, 25, 0x21},  // netherlandsantillesformer
	{60323, 101, 4, 0x81},  // #1sz
	{60797, 160, 4, 0x81},  // #1uz
	{57241, 126, 4, 0x81},  // #1jp
	{57451, 127, 4, 0x81},  // #1kz
	{58523, 87, 4, 0x81},   // #1mz
	{43515, 142, 13, 0x1},  // naururepublic
	{54010, 166, 4, 0x81},  // #1ar
	{55280, 14, 4, 0x81},   // #1cz
	{29291, 114, 4, 0x81},  // #448
	{29346, 172, 4, 0x81},  // #452
	{7298, 54, 18, 0x1},    // americaunitedsates
	{56121, 301, 4, 0x1},   // #1fx
	{56393, 24, 4, 0x81},   // #1gr
	{50196, 182, 5, 0x1},   // #7guy
	{56281, 254, 16, 0x1},  // statevaticancity
	{30236, 423, 5, 0x1},   // #5420
	{30261, 354, 5, 0x1},   // #5436
	{64967, 108, 4, 0x1},   // #8sf
	{65502, 157, 4, 0x1},   // #8tt
	{27061, 57, 18, 0x1},   // republiekboeroendi
	{64228, 136, 4, 0x1},   // #8mv
	{64350, 162, 4, 0x1},   // #8nh
	{59615, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{41052, 97, 21, 0x1},   // republicofsierraleone
	{29891, 600, 5, 0x2},   // #4891
	{63071, 76, 4, 0x1},    // #8gv
	{61398, 200, 4, 0x1},   // #8av
	{55813, 85, 26, 0x1},   // democraticrepublmadagascar
	{55236, 153, 12, 0x1},  // syriearabrep
	{26765, 602, 5, 0x1},   // #2sun
	{28510, 109, 5, 0x81},  // #2zmb
	{10021, 82, 18, 0x1},   // libyaunitedkingdom
	{8457, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{50591, 186, 18, 0x1},  // saintkittsandnevis
	{3537, 273, 27, 0xa2},  // federalrepublicofyugoslavia
	{38517, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{47215, 148, 26, 0x1},  // democraticpeorepublickorea
	{13994, 86, 11, 0x1},   // franssoedan
	{32146, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{9253, 96, 19, 0x1},    // republiquedusenegal
	{59259, 241, 4, 0x81},  // #1ps
	{61005, 163, 4, 0x81},  // #1ws
	{30666, 365, 5, 0x1},   // #5790
	{5779, 82, 18, 0x1},    // libyanarabrepublic
	{34072, 163, 17, 0x1},  // statewesternsamoa
	{20348, 170, 26, 0x1},  // boliviaplurinationalestaat
	{63471, 91, 6, 0x1},    // namibe
	{3070, 56, 14, 0x1},    // republicangola
	{54143, 203, 4, 0x81},  // #1as
	{23693, 31, 5, 0x81},   // #2lie
	{2954, 154, 11, 0x21},  // prathetthai
	{14258, 46, 10, 0x1},   // ussrrussia
	{56804, 245, 4, 0x81},  // #1gs
	{940, 10, 17, 0x21},    // byelorussischessr
	{14438, 214, 14, 0x1},  // kaaimanislands
	{51590, 133, 24, 0x1},  // peodemocraticrepubliclao
	{30266, 373, 5, 0x1},   // #5437
	{64963, 102, 4, 0x1},   // #8se
	{65506, 52, 4, 0x1},    // #8tu
	{292, 255, 4, 0x21},    // #8vi
	{59073, 164, 10, 0x1},  // northyemen
	{35697, 60, 17, 0x1},   // republiekbotswana
	{63740, 134, 4, 0x1},   // #8le
	{64354, 93, 4, 0x1},    // #8ni
	{64642, 78, 4, 0x1},    // #8pu
	{4931, 28, 8, 0x1},     // icelande
	{29886, 603, 5, 0x1},   // #4890
	{63728, 132, 4, 0x1},   // #8ku
	{38123, 136, 15, 0x1},  // maldivesislands
	{60211, 14, 15, 0x1},   // republicczechia
	{29831, 106, 5, 0x81},  // #4834
	{61362, 203, 4, 0x1},   // #8aq
	{61509, 114, 4, 0x1},   // #8ba
	{15794, 15, 25, 0x1},   // democraticrepublicgermany
	{1648, 143, 13, 0x21},  // sultanaatoman
	{3193, 197, 12, 0x1},   // stvinandgren
	{28326, 265, 5, 0x81},  // #2xsl
	{39917, 210, 19, 0x1},  // islandscocoskeeling
	{49560, 239, 22, 0x1},  // pitcairnislandsbritish
	{1258, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{29511, 78, 5, 0x81},   // #4624
	{3547, 246, 34, 0x1},   // sainthelenatristandacunhaascension
	{23830, 112, 3, 0x1},   // vae
	{37732, 575, 5, 0x1},   // #5taj
	{40908, 604, 5, 0x1},   // #6bul
	{4442, 112, 26, 0x21},  // verenigdearabischeemiraten
	{61127, 590, 4, 0x1},   // #1zr
	{59190, 240, 4, 0x81},  // #1pr
	{60311, 249, 4, 0x81},  // #1sx
	{60757, 106, 4, 0x81},  // #1tz
	{38138, 511, 5, 0x1},   // #5tur
	{32417, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{40910, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{57003, 121, 4, 0x81},  // #1id
	{58389, 38, 4, 0x81},   // #1mt
	{65322, 18, 12, 0x1},   // kingdomspain
	{2347, 128, 11, 0x21},  // kyrghyzstan
	{54147, 5, 4, 0x81},    // #1at
	{55272, 213, 4, 0x81},  // #1cx
	{58855, 42, 4, 0x81},   // #1nz
	{3924, 65, 19, 0x1},    // congorepbrazzaville
	{35709, 91, 10, 0x1},   // swanamibia
	{55567, 69, 4, 0x81},   // #1dz
	{56370, 221, 4, 0x81},  // #1gp
	{46628, 59, 21, 0x1},   // burkinafasouppervolta
	{33310, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{26361, 246, 5, 0x81},  // #2shn
	{30271, 411, 5, 0x1},   // #5438
	{35529, 252, 21, 0x1},  // chinataiwanprovinceof
	{22031, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{56253, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{32576, 44, 18, 0x1},   // portugueserepublic
	{25915, 246, 17, 0x1},  // sthelenaascension
	{26316, 95, 5, 0x81},   // #2sdn
	{62405, 178, 4, 0x1},   // #8dr
	{63067, 181, 4, 0x1},   // #8gt
	{63724, 213, 4, 0x1},   // #8kt
	{29826, 227, 5, 0x81},  // #4833
	{61522, 172, 4, 0x1},   // #8bb
	{17503, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{48976, 4, 21, 0x1},    // commonwealthaustralia
	{27685, 53, 8, 0x1},    // ukrayina
	{43027, 128, 10, 0x1},  // kyrgyzstan
	{5175, 240, 12, 0x1},   // puertoricous
	{34006, 107, 7, 0x1},   // oeganda
	{12414, 138, 15, 0x1},  // nowmyanmarburma
	{38140, 250, 13, 0x1},  // turksencaicos
	{40381, 543, 5, 0x1},   // #6bfo
	{61750, 84, 7, 0x1},    // morroco
	{30989, 24, 19, 0x1},   // republicgriekenland
	{41741, 106, 19, 0x1},  // unitedrepoftanzania
	{59376, 243, 4, 0x81},  // #1re
	{60315, 153, 4, 0x81},  // #1sy
	{57007, 27, 4, 0x81},   // #1ie
	{57428, 214, 4, 0x81},  // #1ky
	{58393, 89, 4, 0x81},   // #1mu
	{60922, 162, 4, 0x81},  // #1vu
	{28656, 64, 5, 0x81},   // #4180
	{28866, 118, 5, 0x81},  // #4196
	{3123, 68, 8, 0x1},     // djibouti
	{13488, 192, 8, 0x1},   // paraguay
	{41221, 125, 11, 0x1},  // transjordan
	{54151, 4, 4, 0x81},    // #1au
	{55276, 118, 4, 0x81},  // #1cy
	{57759, 82, 4, 0x81},   // #1ly
	{58543, 92, 4, 0x81},   // #1ne
	{36742, 77, 19, 0x1},   // republicofthegambia
	{27455, 251, 14, 0x1},  // tokelanislands
	{55563, 391, 4, 0x1},   // #1dy
	{55630, 19, 4, 0x81},   // #1ee
	{56389, 79, 4, 0x81},   // #1gq
	{28621, 117, 5, 0x81},  // #4156
	{13140, 86, 12, 0x1},   // frenchsoedan
	{58000, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{19094, 113, 18, 0x1},  // republicbangladesh
	{30276, 543, 5, 0x1},   // #5439
	{64959, 186, 4, 0x1},   // #8sc
	{65370, 105, 4, 0x1},   // #8ts
	{26, 22, 4, 0x21},      // #8uk
	{39821, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{36816, 64, 27, 0x1},   // democratischerepubliekcongo
	{48487, 106, 24, 0x1},  // unitedrepublicoftanzania
	{26613, 98, 5, 0x81},   // #2som
	{57823, 61, 15, 0x1},   // centralafricanr
	{23857, 137, 12, 0x1},  // marshallisds
	{39764, 200, 17, 0x1},  // territoryanguilla
	{50743, 122, 5, 0x1},   // #7ind
	{62939, 219, 4, 0x1},   // #8gk
	{63382, 28, 4, 0x1},    // #8ic
	{63720, 131, 4, 0x1},   // #8ks
	{8392, 190, 6, 0x1},    // panama
	{45236, 94, 14, 0x1},   // rwandarepublic
	{28316, 263, 5, 0x81},  // #2xon
	{29821, 229, 5, 0x81},  // #4832
	{61390, 4, 4, 0x1},     // #8as
	{61560, 60, 4, 0x1},    // #8bc
	{7851, 199, 16, 0x1},   // arubaknetherland
	{4535, 120, 24, 0x21},  // micronesiafederalestaten
	{12590, 80, 13, 0x1},   // republickenia
	{60063, 244, 17, 0x1},  // vietnamrepublicof
	{26685, 248, 5, 0x81},  // #2spm
	{9831, 21, 9, 0x1},     // frankrijk
	{21818, 129, 9, 0x1},   // kampuchia
	{17689, 206, 25, 0x1},  // steustatiusandsababonaire
	{47649, 254, 8, 0x1},   // vatikaan
	{11755, 46, 12, 0x1},   // russischefed
	{33364, 129, 17, 0x1},  // kampucheacambodia
	{93, 7, 17, 0x21},      // konigreichbelgien
	{25817, 39, 20, 0x1},   // republicofmontenegro
	{29626, 97, 5, 0x81},   // #4694
	{33055, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{8311, 224, 13, 0x1},   // territoryguam
	{55663, 24, 6, 0x1},    // greece
	{9372, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{11973, 218, 6, 0x1},   // faroer
	{27130, 248, 19, 0x1},  // miquelonsaintpierre
	{60294, 193, 4, 0x81},  // #1sv
	{1183, 132, 8, 0x21},   // alkuwayt
	{58423, 136, 4, 0x81},  // #1mv
	{33298, 230, 12, 0x1},  // macaochinapr
	{49787, 246, 18, 0x1},  // sainthelenaislands
	{61220, 70, 17, 0x1},   // zanzibarsultanate
	{55142, 67, 4, 0x81},   // #1cv
	{10374, 165, 10, 0x1},  // southjemen
	{64943, 248, 4, 0x1},   // #8sb
	{65355, 100, 4, 0x1},   // #8tp
	{53419, 203, 19, 0x1},  // ameriksamoaeilanden
	{44564, 540, 5, 0x1},   // #6nir
	{64358, 40, 4, 0x1},    // #8nl
	{45615, 15, 27, 0x1},   // democraticrepublicduitsland
	{27162, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{6381, 235, 16, 0x1},   // territorymayotte
	{62935, 180, 4, 0x1},   // #8gj
	{63683, 130, 4, 0x1},   // #8kr
	{16440, 11, 6, 0x1},    // kanada
	{29816, 219, 5, 0x81},  // #4831
	{61366, 166, 4, 0x1},   // #8ar
	{61704, 170, 4, 0x1},   // #8bl
	{51085, 30, 5, 0x1},    // #7ita
	{26856, 129, 15, 0x1},  // cambodiakingdom
	{8505, 128, 10, 0x1},   // kirgizstan
	{40443, 491, 5, 0x1},   // #6bhm
	{28465, 108, 5, 0x81},  // #2zaf
	{33668, 125, 8, 0x1},   // jordania
	{9011, 161, 12, 0x1},   // noordvietnam
	{53373, 36, 17, 0x1},   // republicofmoldova
	{40708, 343, 5, 0x1},   // #6bra
	{41476, 65, 10, 0x1},   // congorepof
	{59139, 71, 13, 0x1},   // kingdomegypte
	{4018, 128, 11, 0x21},  // kirghizstan
	{20211, 230, 32, 0x1},  // macaospecialadministrativeregion
	{40892, 530, 5, 0x1},   // #6bui
	{61144, 110, 4, 0x81},  // #1zw
	{16470, 218, 6, 0x1},   // faroes
	{59267, 146, 4, 0x81},  // #1pw
	{60348, 104, 4, 0x81},  // #1tg
	{49500, 22, 5, 0x1},    // #7gbr
	{57277, 128, 4, 0x81},  // #1kg
	{58511, 90, 4, 0x81},   // #1mw
	{47049, 605, 5, 0x2},   // #6yug
	{31561, 239, 24, 0x1},  // territorypitcairnislands
	{54155, 199, 4, 0x81},  // #1aw
	{55268, 212, 4, 0x81},  // #1cw
	{58640, 93, 4, 0x81},   // #1ng
	{23827, 34, 5, 0x81},   // #2lva
	{14191, 123, 10, 0x1},  // formeriran
	{55634, 71, 4, 0x81},   // #1eg
	{56821, 78, 4, 0x81},   // #1gw
	{64894, 150, 4, 0x1},   // #8sa
	{296, 161, 4, 0x21},    // #8vm
	{45067, 226, 22, 0x1},  // heardmcdonaldislandsau
	{19284, 130, 8, 0x1},   // kiribati
	{63736, 133, 4, 0x1},   // #8la
	{40359, 165, 17, 0x1},  // yemenpdrsouthaden
	{62881, 220, 4, 0x1},   // #8gi
	{63390, 227, 4, 0x1},   // #8im
	{63638, 185, 4, 0x1},   // #8jm
	{31007, 95, 23, 0x1},   // democraticrepublicsudan
	{42037, 212, 21, 0x1},  // grondterritorycuracao
	{61708, 138, 4, 0x1},   // #8bm
	{9005, 161, 18, 0x1},   // formernoordvietnam
	{4393, 26, 7, 0x1},     // hungary
	{49119, 115, 21, 0x1},  // staatbruneidarussalam
	{7325, 256, 17, 0x1},   // vsmaagdeneilanden
	{50098, 40, 10, 0x1},   // nethelands
	{40453, 566, 5, 0x1},   // #6blr
	{56563, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{22992, 45, 15, 0x1},   // republicromania
	{47771, 9, 5, 0x1},     // #7bih
	{5761, 17, 7, 0x1},     // danmark
	{28540, 110, 5, 0x81},  // #2zwe
	{42919, 157, 28, 0x1},  // democraticrepublictimorleste
	{10218, 93, 7, 0x1},    // nigeria
	{48030, 186, 24, 0x1},  // saintchristopherandnevis
	{53570, 171, 8, 0x1},   // brazilia
	{36191, 3, 7, 0x1},     // armenia
	{59926, 100, 4, 0x81},  // #1st
	{60336, 205, 4, 0x81},  // #1tf
	{38161, 475, 5, 0x1},   // #5tuv
	{49726, 78, 5, 0x1},    // #7gbs
	{58076, 232, 4, 0x81},  // #1mp
	{23438, 134, 5, 0x81},  // #2lbn
	{57730, 34, 4, 0x81},   // #1lv
	{58547, 237, 4, 0x81},  // #1nf
	{893, 150, 22, 0x21},   // koninkrijksaoediarabie
	{54062, 249, 17, 0x1},  // stmartindutchpart
	{56808, 181, 4, 0x81},  // #1gt
	{3564, 55, 34, 0x21},   // federalpeoplesrepublicofyugoslavia
	{2508, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{11879, 64, 5, 0x1},    // zaire
	{65338, 158, 4, 0x1},   // #8tn
	{6068, 108, 11, 0x1},   // southafrica
	{19878, 171, 24, 0x1},  // brazilfederativerepublic
	{60578, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{62877, 75, 4, 0x1},    // #8gh
	{65422, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{63501, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{4028, 210, 12, 0x1},   // cocosislands
	{19530, 232, 19, 0x1},  // noordelijkemarianen
	{28311, 262, 5, 0x81},  // #2xns
	{61712, 58, 4, 0x1},    // #8bn
	{17879, 174, 16, 0x1},  // columbiarepublic
	{6276, 40, 23, 0x1},    // kingdomofthenetherlands
	{26902, 45, 22, 0x1},   // peoplesrepublicromania
	{34145, 102, 10, 0x1},  // seychelles
	{17733, 206, 22, 0x1},  // bonaireensinteustatius
	{59302, 179, 15, 0x1},  // republicecuador
	{20183, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{59364, 211, 12, 0x1},  // cookiislands
	{34059, 335, 5, 0x1},   // #5ind
	{39937, 203, 18, 0x1},  // ameriksamoaislands
	{37842, 586, 5, 0x1},   // #5taw
	{56229, 65, 24, 0x1},   // brazzavillerepubliccongo
	{55777, 213, 13, 0x1},  // kertmiseiland
	{60170, 602, 4, 0x1},   // #1su
	{23289, 133, 5, 0x81},  // #2lao
	{57260, 80, 4, 0x81},   // #1ke
	{58097, 234, 4, 0x81},  // #1mq
	{28661, 211, 5, 0x81},  // #4184
	{36021, 555, 5, 0x1},   // #5oma
	{39693, 458, 5, 0x1},   // #6940
	{36502, 61, 20, 0x1},   // kodorosesetibeafrika
	{47812, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{55138, 176, 4, 0x81},  // #1cu
	{57726, 33, 4, 0x81},   // #1lu
	{58535, 91, 4, 0x81},   // #1na
	{33467, 119, 12, 0x1},  // fijirepublic
	{55687, 67, 10, 0x1},   // kaapverdie
	{51011, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{56812, 224, 4, 0x81},  // #1gu
	{23703, 83, 5, 0x81},   // #2lso
	{28606, 135, 5, 0x81},  // #4144
	{28616, 173, 5, 0x81},  // #4152
	{38590, 173, 16, 0x1},  // republicadechile
	{65034, 98, 4, 0x1},    // #8so
	{65342, 104, 4, 0x1},   // #8to
	{13861, 153, 11, 0x1},  // formersyria
	{47085, 232, 24, 0x1},  // northernmarianenamerican
	{30231, 504, 5, 0x1},   // #5411
	{42862, 501, 5, 0x1},   // #6ken
	{63775, 49, 4, 0x1},    // #8lo
	{64362, 41, 4, 0x1},    // #8no
	{645, 213, 15, 0x1},    // christmasisland
	{13468, 156, 18, 0x1},  // turkmeenserepublic
	{29856, 160, 5, 0x81},  // #4860
	{63398, 228, 4, 0x1},   // #8io
	{63642, 125, 4, 0x1},   // #8jo
	{61716, 10, 4, 0x1},    // #8bo
	{4681, 140, 9, 0x21},   // malayasia
	{562, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{28675, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{61718, 9, 17, 0x1},    // bosnaihercegovina
	{47751, 58, 5, 0x1},    // #7ben
	{16584, 101, 8, 0x1},   // eswatini
	{36735, 77, 26, 0x1},   // islamicrepublicofthegambia
	{29621, 102, 5, 0x81},  // #4690
	{40047, 469, 5, 0x1},   // #6bar
	{21925, 111, 18, 0x1},  // afghanistankingdom
	{5018, 31, 13, 0x1},    // leichtenstein
	{10279, 63, 22, 0x1},   // unitedrepublickameroen
	{12245, 139, 13, 0x1},  // outermongolia
	{13801, 138, 8, 0x1},   // birmania
	{9296, 5, 7, 0x1},      // austria
	{59263, 44, 4, 0x81},   // #1pt
	{59443, 400, 4, 0x1},   // #1rh
	{59856, 194, 4, 0x81},  // #1sr
	{60332, 103, 4, 0x81},  // #1td
	{7988, 10, 15, 0x1},    // byelorussianssr
	{38716, 205, 26, 0x1},  // fransezuidelijketerritoria
	{58101, 88, 4, 0x81},   // #1mr
	{55984, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{55112, 175, 4, 0x81},  // #1cr
	{57722, 32, 4, 0x81},   // #1lt
	{20445, 73, 5, 0x81},   // #2eth
	{22043, 40, 14, 0x1},   // netherlandsthe
	{65030, 151, 4, 0x1},   // #8sn
	{65334, 251, 4, 0x1},   // #8tl
	{18201, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{31922, 238, 14, 0x1},  // newzeelandniue
	{50738, 121, 5, 0x1},   // #7ina
	{63394, 122, 4, 0x1},   // #8in
	{52111, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{9560, 136, 22, 0x1},   // republicmaldiveislands
	{6559, 249, 11, 0x1},   // sintmaarten
	{61675, 169, 4, 0x1},   // #8bh
	{3461, 145, 17, 0x21},  // philippineislands
	{25908, 246, 15, 0x1},  // islandssthelena
	{52330, 40, 5, 0x1},    // #7ned
	{15425, 155, 18, 0x1},  // jumhuriitojikiston
	{42009, 31, 14, 0x1},   // liechstenstein
	{61014, 259, 4, 0x81},  // #1xk
	{62101, 146, 5, 0x1},   // belau
	{27539, 137, 15, 0x1},  // marshallislands
	{165, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{59922, 99, 4, 0x81},   // #1ss
	{60327, 250, 4, 0x81},  // #1tc
	{4918, 58, 13, 0x1},    // beninrepublic
	{13104, 140, 12, 0x1},  // formermalaya
	{23642, 136, 21, 0x1},  // republiekdermalediven
	{53679, 197, 22, 0x1},  // saintvincentgrenadines
	{58385, 233, 4, 0x81},  // #1ms
	{55119, 607, 4, 0x2},   // #1cs
	{57718, 83, 4, 0x81},   // #1ls
	{58539, 236, 4, 0x81},  // #1nc
	{44331, 230, 13, 0x1},  // chinamacausar
	{57513, 8, 16, 0x1},    // kingdombulgarije
	{55626, 179, 4, 0x81},  // #1ec
	{28651, 65, 5, 0x81},   // #4178
	{4937, 15, 31, 0x1},    // democratischerepubliekduitsland
	{65026, 47, 4, 0x1},    // #8sm
	{14938, 164, 7, 0x1},   // alyaman
	{1198, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{26247, 608, 5, 0x1},   // #2scg
	{29861, 198, 5, 0x81},  // #4862
	{62959, 16, 4, 0x1},    // #8gm
	{52708, 105, 14, 0x1},  // kingdomtunesia
	{26881, 221, 23, 0x1},  // departementlaguadeloupe
	{29806, 71, 5, 0x81},   // #4818
	{8068, 25, 17, 0x1},    // republikahrvatska
	{65256, 12, 18, 0x1},   // swissconfederation
	{47675, 7, 5, 0x1},     // #7bel
	{19087, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{7171, 48, 16, 0x1},    // serviamontenegro
	{41017, 155, 10, 0x1},  // tadzjiekia
	{48628, 138, 22, 0x1},  // unionofmyanmarrepublic
	{47945, 114, 5, 0x1},   // #7brn
	{45210, 105, 16, 0x1},  // kingdomoftunisia
	{36843, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{6777, 120, 12, 0x1},   // micronesiafs
	{54365, 228, 4, 0x1},   // biot
	{3266, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{49744, 23, 5, 0x1},    // #7geo
	{64248, 31, 23, 0x1},   // vorstendomliechtenstein
	{57011, 29, 4, 0x81},   // #1il
	{57986, 86, 4, 0x81},   // #1ml
	{39688, 609, 5, 0x1},   // #6935
	{61755, 62, 10, 0x1},   // cotedivore
	{23143, 95, 11, 0x1},   // noordsoedan
	{15938, 100, 8, 0x1},   // saotomep
	{32475, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{57625, 81, 4, 0x81},   // #1lr
	{58269, 21, 12, 0x1},   // domtomfrance
	{55648, 24, 4, 0x1},    // #1el
	{55938, 21, 4, 0x81},   // #1fr
	{56301, 75, 4, 0x81},   // #1gh
	{61814, 219, 25, 0x1},  // overseasterritoryguernsey
	{65022, 97, 4, 0x1},    // #8sl
	{9407, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{3026, 201, 21, 0x1},   // territoryalandislands
	{42680, 399, 5, 0x1},   // #6kbi
	{62955, 222, 4, 0x1},   // #8gl
	{21898, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{48680, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{53094, 34, 6, 0x1},    // lativa
	{40644, 546, 5, 0x1},   // #6bng
	{52404, 93, 5, 0x1},    // #7ngr
	{61305, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{41550, 58, 15, 0x1},   // republicdahomey
	{45976, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{43991, 63, 15, 0x1},   // frenchcameroons
	{16590, 126, 10, 0x1},  // nipponkoku
	{61123, 109, 4, 0x81},  // #1zm
	{24880, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{18977, 240, 22, 0x1},  // puertoricocommonwealth
	{57015, 227, 4, 0x81},  // #1im
	{57990, 138, 4, 0x81},  // #1mm
	{28666, 175, 5, 0x81},  // #4188
	{51778, 66, 15, 0x1},   // archipelcomoren
	{35617, 123, 25, 0x1},  // islamitischerepubliekiran
	{16935, 67, 10, 0x1},   // kaapverdia
	{12062, 43, 20, 0x1},   // peoplesrepublicpolen
	{38569, 48, 14, 0x1},   // serbiarepublic
	{65116, 186, 14, 0x1},  // stkittsennevis
	{56305, 220, 4, 0x81},  // #1gi
	{28601, 61, 5, 0x81},   // #4140
	{55636, 15, 8, 0x1},    // egermany
	{44485, 35, 17, 0x1},   // principautemonaco
	{65319, 250, 4, 0x1},   // #8tk
	{154, 197, 4, 0x21},    // #8vc
	{57213, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{26422, 97, 5, 0x81},   // #2sle
	{8140, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{22764, 29, 6, 0x1},    // isreal
	{40149, 130, 16, 0x1},  // republickiribati
	{44856, 89, 17, 0x1},   // republicmauritius
	{29786, 107, 5, 0x81},  // #4800
	{61684, 9, 4, 0x1},     // #8bk
	{17164, 206, 25, 0x1},  // bonairesainteustatiussaba
	{27606, 29, 11, 0x1},   // stateisrael
	{26945, 51, 5, 0x81},   // #2swe
	{27358, 71, 24, 0x1},   // egypteunitedarabrepublic
	{5682, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{38650, 108, 19, 0x1},  // republicsouthafrica
	{62038, 101, 16, 0x1},  // swazilandkingdom
	{60058, 244, 20, 0x1},  // southvietnamrepublic
	{47620, 172, 5, 0x1},   // #7bar
	{42475, 194, 17, 0x1},  // netherlandsguiana
	{57049, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{62223, 101, 15, 0x1},  // kingdomeswatini
	{25709, 231, 19, 0x1},  // stmaartenfrenchpart
	{30021, 459, 5, 0x1},   // #5255
	{8320, 224, 12, 0x1},   // guamamerican
	{30001, 298, 5, 0x1},   // #5225
	{41226, 125, 22, 0x1},  // jordanhashemitekingdom
	{1730, 140, 8, 0x1},    // malaysia
	{53598, 207, 11, 0x1},  // stbartelemy
	{16603, 123, 19, 0x1},  // iranislamicrepublic
	{59801, 96, 4, 0x81},   // #1sn
	{47342, 82, 12, 0x1},   // kingdomlibya
	{57019, 122, 4, 0x81},  // #1in
	{57339, 186, 4, 0x81},  // #1kn
	{57994, 139, 4, 0x81},  // #1mn
	{62781, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{51380, 198, 25, 0x1},  // repbolivarianadevenezuela
	{50235, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58652, 40, 4, 0x81},   // #1nl
	{19250, 65, 5, 0x81},   // #2cog
	{55792, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{56366, 76, 4, 0x81},   // #1gn
	{65311, 154, 4, 0x1},   // #8th
	{37162, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{57101, 259, 14, 0x1},  // republickosova
	{38533, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{63748, 32, 4, 0x1},    // #8lh
	{44631, 550, 5, 0x1},   // #6nth
	{62857, 74, 4, 0x1},    // #8gb
	{32982, 170, 15, 0x1},  // boliviarepublic
	{12684, 146, 13, 0x1},  // republicpalau
	{22828, 185, 5, 0x81},  // #2jam
	{28266, 260, 5, 0x81},  // #2xla
	{30336, 467, 5, 0x1},   // #5500
	{1724, 37, 42, 0x21},   // formertheformeryugoslavrepublicofmacedonia
	{40448, 610, 5, 0x1},   // #6bhu
	{37080, 152, 15, 0x1},  // solomoneilanden
	{43073, 611, 5, 0x1},   // #6kzk
	{9265, 96, 15, 0x1},    // senegalrepublic
	{3686, 246, 36, 0x1},   // hemelvaartentristandacunhasinthelena
	{50419, 129, 24, 0x1},  // peoplesrepublickampuchea
	{45107, 56, 20, 0x1},   // portuguesewestafrica
	{36497, 84, 7, 0x1},    // marokko
	{59447, 45, 4, 0x81},   // #1ro
	{59805, 98, 4, 0x81},   // #1so
	{60487, 158, 4, 0x81},  // #1to
	{58182, 77, 21, 0x1},   // islamicrepublicgambia
	{58342, 47, 19, 0x1},   // republicofsanmarino
	{57023, 228, 4, 0x81},  // #1io
	{57998, 230, 4, 0x81},  // #1mo
	{42618, 141, 5, 0x1},   // napal
	{58656, 41, 4, 0x81},   // #1no
	{19237, 64, 5, 0x81},   // #2cod
	{59277, 127, 21, 0x1},  // qazaqstanrespublikasy
	{15472, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{1494, 236, 24, 0x1},   // collectivitynewcaledonia
	{31936, 238, 14, 0x1},  // newzealandniue
	{20501, 139, 15, 0x1},  // stateofmongolia
	{65013, 50, 4, 0x1},    // #8si
	{65315, 155, 4, 0x1},   // #8ti
	{158, 198, 4, 0x21},    // #8ve
	{63158, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{61443, 249, 20, 0x1},  // sintmaartendutchpart
	{23031, 126, 5, 0x81},  // #2jpn
	{63752, 81, 4, 0x1},    // #8li
	{28237, 259, 5, 0x81},  // #2xkx
	{62853, 77, 4, 0x1},    // #8ga
	{63634, 229, 4, 0x1},   // #8je
	{36222, 9, 7, 0x1},     // bosniah
	{63840, 182, 13, 0x1},  // britishguyana
	{7757, 238, 16, 0x1},   // nieuwzeelandniue
	{30341, 501, 5, 0x1},   // #5501
	{46171, 153, 17, 0x1},  // syrischerepubliek
	{55241, 71, 12, 0x1},   // arabrepegypt
	{42968, 207, 21, 0x1},  // saintbarthelemyfrench
	{40488, 484, 5, 0x1},   // #6blz
	{47795, 10, 5, 0x1},    // #7blr
	{4615, 120, 21, 0x21},  // micronesiafederalstat
	{54574, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{16325, 45, 23, 0x1},   // romanianpeoplesrepublic
	{3644, 63, 16, 0x21},   // cameroonrepublic
	{33028, 65, 22, 0x1},   // congopeoplesrepublicof
	{59793, 97, 4, 0x81},   // #1sl
	{60483, 105, 4, 0x81},  // #1tn
	{57966, 137, 4, 0x81},  // #1mh
	{60918, 161, 4, 0x81},  // #1vn
	{18904, 12, 5, 0x81},   // #2che
	{53629, 108, 17, 0x1},  // unievanzuidafrika
	{55644, 215, 4, 0x81},  // #1eh
	{56358, 222, 4, 0x81},  // #1gl
	{22162, 131, 8, 0x1},   // repkorea
	{51823, 52, 7, 0x1},    // turkyia
	{65009, 246, 4, 0x1},   // #8sh
	{41138, 186, 30, 0x1},  // saintchristophernevisfederatia
	{26371, 152, 5, 0x81},  // #2slb
	{56860, 30, 19, 0x1},   // italiaanserepubliek
	{8559, 136, 14, 0x1},   // maldiveislands
	{14310, 248, 25, 0x1},  // saintpierremiquelonfrench
	{35757, 151, 16, 0x1},  // singaporeislands
	{46704, 112, 21, 0x1},  // verenigdearabemiraten
	{20716, 26, 16, 0x1},   // kingdomofhungary
	{29796, 37, 5, 0x81},   // #4807
	{52627, 241, 5, 0x1},   // #7ple
	{33509, 138, 12, 0x1},  // myanmarunion
	{19654, 219, 25, 0x1},  // overzeesterritoryguernsey
	{23800, 112, 14, 0x1},  // unitedarabemir
	{37347, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{56479, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{61485, 231, 20, 0x1},  // fransdeelsaintmartin
	{49444, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{59275, 149, 4, 0x81},  // #1qa
	{61119, 108, 4, 0x81},  // #1za
	{59797, 47, 4, 0x81},   // #1sm
	{60479, 156, 4, 0x81},  // #1tm
	{19643, 176, 5, 0x81},  // #2cub
	{57335, 66, 4, 0x81},   // #1km
	{60908, 256, 4, 0x81},  // #1vi
	{47169, 131, 10, 0x1},  // korearepof
	{58648, 189, 4, 0x81},  // #1ni
	{28571, 10, 5, 0x81},   // #4112
	{57151, 123, 17, 0x1},  // iranimperialstate
	{56362, 77, 4, 0x81},   // #1gm
	{46244, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11492, 129, 14, 0x1},  // formercambodia
	{44539, 336, 5, 0x1},   // #6nig
	{62873, 23, 4, 0x1},    // #8gg
	{14715, 9, 13, 0x1},    // bosniaandherz
	{29791, 53, 5, 0x81},   // #4804
	{16285, 56, 23, 0x1},   // peoplesrepublicofangola
	{28356, 266, 5, 0x81},  // #2xwb
	{8768, 165, 13, 0x1},   // southernyemen
	{27471, 105, 19, 0x1},  // tunesischerepubliek
	{42887, 157, 32, 0x1},  // democratischerepubliektimorleste
	{55175, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{29991, 612, 5, 0x1},   // #5221
	{50947, 186, 16, 0x1},  // saintkittsnevits
	{17051, 166, 9, 0x1},   // argentina
	{16775, 206, 14, 0x1},  // sabaandbonaire
	{40618, 256, 23, 0x1},  // usvirginislandsamerican
	{9646, 46, 17, 0x1},    // formersovietunion
	{38614, 28, 17, 0x1},   // ijslandserepublic
	{56333, 132, 13, 0x1},  // stateofkuwait
	{59732, 247, 4, 0x81},  // #1sj
	{60475, 157, 4, 0x81},  // #1tl
	{43553, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{64013, 30, 12, 0x1},   // kingdomitaly
	{763, 46, 16, 0x21},    // russiafederation
	{4054, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{20251, 225, 13, 0x1},  // hongkongchina
	{2759, 243, 7, 0x1},    // reunion
	{58644, 507, 4, 0x1},   // #1nh
	{19280, 211, 5, 0x81},  // #2cok
	{48704, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{18112, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56129, 22, 4, 0x81},   // #1gb
	{61538, 139, 22, 0x1},  // volksrepubliekmongolie
	{65307, 195, 4, 0x1},   // #8td
	{10208, 93, 17, 0x1},   // federationnigeria
	{34787, 227, 27, 0x1},  // overzeesterritoryislandsman
	{53663, 53, 5, 0x1},    // #7ukr
	{42872, 539, 5, 0x1},   // #6kuw
	{50797, 124, 5, 0x1},   // #7irq
	{1362, 210, 12, 0x21},  // kokosislands
	{61677, 116, 7, 0x1},   // bhoetan
	{17757, 206, 14, 0x1},  // bonaireandsaba
	{4301, 128, 11, 0x21},  // kirgizistan
	{44154, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{63074, 148, 18, 0x1},  // volksrepnoordkorea
	{60181, 136, 16, 0x1},  // maldivenrepublic
	{32963, 170, 26, 0x1},  // plurinationalestatebolivia
	{29986, 613, 5, 0x1},   // #5220
	{5785, 71, 19, 0x1},    // arabrepublicofegypt
	{15352, 26, 19, 0x1},   // koninkrijkhongarije
	{23654, 136, 9, 0x1},   // malediven
	{59119, 174, 17, 0x1},  // republicacolombia
	{64765, 50, 16, 0x1},   // sloveniarepublic
	{59736, 49, 4, 0x81},   // #1sk
	{60425, 251, 4, 0x81},  // #1tk
	{3498, 246, 37, 0x1},   // ascensionandsainthelenatristandacunha
	{11424, 83, 14, 0x1},   // lesothokingdom
	{6498, 251, 14, 0x1},   // tokelauislands
	{57970, 37, 4, 0x81},   // #1mk
	{21841, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{51524, 65, 20, 0x1},   // peoplesrepubliccongo
	{50843, 48, 26, 0x1},   // statenuniaserviamontenegro
	{23698, 135, 5, 0x81},  // #2lka
	{25537, 149, 5, 0x81},  // #2qat
	{4068, 210, 19, 0x1},   // cocoskeelingislands
	{28636, 174, 5, 0x81},  // #4170
	{10301, 59, 16, 0x1},   // formeroppervolta
	{25578, 46, 9, 0x1},    // russiafed
	{25923, 246, 26, 0x1},  // ascensionandtristandacunha
	{5294, 85, 18, 0x1},    // malagasymadagascar
	{55524, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{53676, 54, 5, 0x1},    // #7usa
	{64815, 149, 4, 0x1},   // #8qa
	{9878, 244, 17, 0x1},   // formerzuidvietnam
	{22008, 40, 23, 0x1},   // netherlandskingdomofthe
	{25318, 139, 16, 0x1},  // republicmongolia
	{63628, 126, 4, 0x1},   // #8ja
	{26512, 64, 11, 0x1},   // demrepkongo
	{14657, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{64533, 140, 17, 0x1},  // maleisiafederatia
	{15287, 151, 17, 0x1},  // republiksingapura
	{50802, 28, 5, 0x1},    // #7isl
	{29801, 614, 5, 0x1},   // #4810
	{30351, 364, 5, 0x1},   // #5511
	{26486, 69, 7, 0x1},    // algeria
	{37, 137, 15, 0x1},     // marchallislands
	{46179, 68, 17, 0x1},   // republiekdjibouti
	{48741, 16, 28, 0x1},   // germanyformerfederalrepublic
	{44639, 89, 9, 0x1},    // maurituis
	{58710, 244, 12, 0x1},  // staatvietnam
	{7931, 150, 14, 0x1},   // saudischarabia
	{48419, 273, 25, 0x82}, // federalrepublicyugoslavia
	{22008, 40, 18, 0x1},   // netherlandskingdom
	{38035, 205, 37, 0x1},  // territoryfrenchsouthernantarcticlands
	{29996, 390, 5, 0x1},   // #5223
	{37856, 541, 5, 0x1},   // #5taz
	{49086, 241, 16, 0x1},  // palestijnsestaat
	{19767, 214, 5, 0x81},  // #2cym
	{16170, 85, 10, 0x1},   // madagaskar
	{35649, 181, 19, 0x1},  // republicofguatemala
	{14181, 46, 10, 0x1},   // fedrusland
	{65518, 35, 16, 0x1},   // vorstendommonaco
	{59707, 246, 4, 0x81},  // #1sh
	{60356, 155, 4, 0x81},  // #1tj
	{3450, 246, 20, 0x1},   // sthelenaandascension
	{57281, 129, 4, 0x81},  // #1kh
	{57781, 36, 4, 0x81},   // #1md
	{77, 241, 17, 0x21},    // gazastripwestbank
	{61603, 221, 13, 0x1},  // laguadeloupef
	{65292, 207, 4, 0x1},   // #8tb
	{41221, 125, 27, 0x1},  // transjordanhashemitekingdom
	{32363, 66, 12, 0x1},   // statecomoren
	{30346, 541, 5, 0x1},   // #5510
	{39548, 312, 5, 0x1},   // #6710
	{11740, 10, 18, 0x1},   // respublikabyelarus
	{42350, 135, 9, 0x1},   // shrilamka
	{56924, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{9703, 138, 10, 0x1},   // unionburma
	{34077, 163, 28, 0x1},  // westernsamoaindependentstate
	{48880, 190, 15, 0x1},  // republiekpanama
	{52495, 42, 5, 0x1},    // #7nzl
	{59711, 50, 4, 0x81},   // #1si
	{9361, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{50131, 82, 20, 0x1},   // libyanarabjamahiriya
	{38202, 39, 18, 0x1},   // montenegrorepublic
	{19161, 99, 10, 0x1},   // southsudan
	{57285, 130, 4, 0x81},  // #1ki
	{57785, 39, 4, 0x81},   // #1me
	{60813, 198, 4, 0x81},  // #1ve
	{10695, 59, 10, 0x1},   // uppervolta
	{18872, 11, 5, 0x81},   // #2can
	{20165, 72, 5, 0x81},   // #2eri
	{28576, 129, 5, 0x81},  // #4116
	{43642, 395, 5, 0x1},   // #6lib
	{45139, 353, 5, 0x1},   // #6prk
	{57262, 213, 15, 0x1},  // kerstmisislands
	{12676, 142, 5, 0x1},   // nauru
	{56125, 74, 4, 0x81},   // #1ga
	{28611, 103, 5, 0x81},  // #4148
	{58445, 64, 8, 0x1},    // drccongo
	{10225, 55, 16, 0x1},   // formerjugoslavia
	{52254, 160, 22, 0x1},  // ozbekistonrespublikasi
	{64757, 50, 16, 0x1},   // republicslovenia
	{20487, 241, 13, 0x1},  // statepalestin
	{22951, 125, 5, 0x81},  // #2jor
	{44534, 615, 5, 0x1},   // #6nic
	{50879, 29, 5, 0x1},    // #7isr
	{9236, 53, 18, 0x1},    // formerukrainianssr
	{48101, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{30361, 366, 5, 0x1},   // #5517
	{4019, 210, 21, 0x1},   // territorycocosislands
	{43037, 616, 5, 0x1},   // #6kyr
	{47756, 208, 5, 0x1},   // #7ber
	{22910, 85, 18, 0x1},   // republicmadagascar
	{13516, 178, 21, 0x1},  // dominikaanserepubliek
	{47776, 169, 5, 0x1},   // #7biz
	{47960, 59, 5, 0x1},    // #7bur
	{12196, 82, 10, 0x1},   // staatlibie
	{53134, 227, 18, 0x1},  // islandsfreeportman
	{23291, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{58206, 166, 9, 0x1},   // argentine
	{19492, 145, 23, 0x1},  // gemenebestderfilipijnen
	{26017, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{12140, 194, 18, 0x1},  // surinamdutchguiana
	{58233, 81, 17, 0x1},   // republicofliberia
	{60352, 154, 4, 0x81},  // #1th
	{5294, 85, 8, 0x1},     // malagasy
	{4233, 380, 23, 0x2},   // saintmaartensaintmartin
	{57814, 231, 4, 0x81},  // #1mf
	{60809, 617, 4, 0x1},   // #1vd
	{478, 138, 9, 0x1},     // birmaunie
	{39759, 200, 22, 0x1},  // grondterritoryanguilla
	{50319, 138, 12, 0x1},  // unievanburma
	{50412, 26, 22, 0x1},   // hungarypeoplesrepublic
	{1461, 52, 14, 0x21},   // republicturkey
	{56172, 223, 4, 0x81},  // #1gf
	{17682, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{12121, 58, 13, 0x1},   // formerdahomey
	{3307, 249, 21, 0x1},   // territorysaintmaarten
	{40212, 195, 16, 0x1},  // trinidadentobago
	{52064, 165, 20, 0x1},  // yemenpeoplesrepublic
	{44817, 330, 5, 0x1},   // #6par
	{41299, 41, 16, 0x1},   // kingdomnoorwegen
	{5929, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{30356, 530, 5, 0x1},   // #5516
	{39553, 417, 5, 0x1},   // #6712
	{51587, 133, 24, 0x1},  // laopeodemocraticrepublic
	{19772, 118, 5, 0x81},  // #2cyp
	{25957, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{59672, 151, 4, 0x81},  // #1sg
	{57962, 85, 4, 0x81},   // #1mg
	{60904, 255, 4, 0x81},  // #1vg
	{18937, 117, 5, 0x81},  // #2chn
	{4759, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{4040, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{19299, 174, 5, 0x81},  // #2col
	{13347, 124, 12, 0x1},  // iraqrepublic
	{56297, 219, 4, 0x81},  // #1gg
	{28631, 210, 5, 0x81},  // #4166
	{28641, 66, 5, 0x81},   // #4174
	{4535, 120, 27, 0x21},  // micronesiafederalestatenvan
	{12303, 162, 15, 0x1},  // vanuaturepublic
	{19562, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{28271, 261, 5, 0x81},  // #2xnb
	{39533, 616, 5, 0x1},   // #6703
	{39558, 586, 5, 0x1},   // #6713
	{62890, 130, 15, 0x1},  // kiribatigilbert
	{30426, 547, 5, 0x1},   // #5571
	{9919, 100, 9, 0x1},    // stomeprin
	{16112, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{63158, 121, 19, 0x1},  // republicofindonesia
	{49001, 112, 20, 0x1},  // verarabischeemiraten
	{3094, 109, 6, 0x1},    // zambia
	{2686, 10, 41, 0x21},   // formerbyelorussiansovietsocialistrepublic
	{26461, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{45086, 150, 14, 0x1},  // saudischarabie
	{43505, 142, 15, 0x1},  // republicofnauru
	{15301, 196, 7, 0x1},   // uraguay
	{53895, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{63588, 123, 12, 0x1},  // islrepofiran
	{18661, 139, 9, 0x1},   // mongoluls
	{31765, 10, 18, 0x1},   // republicwitrusland
	{59664, 95, 4, 0x81},   // #1sd
	{14883, 128, 9, 0x1},   // kyrgzstan
	{42362, 198, 21, 0x1},  // unitedstatesvenezuela
	{55610, 110, 16, 0x1},  // southernrhodesia
	{19404, 66, 5, 0x81},   // #2com
	{11362, 158, 15, 0x1},  // friendlyislands
	{3712, 246, 35, 0x1},   // sinthelenaascensionentristandacunha
	{56147, 180, 4, 0x81},  // #1gd
	{28646, 235, 5, 0x81},  // #4175
	{18516, 59, 12, 0x1},   // burkinafasso
	{61265, 49, 17, 0x1},   // republicslowakije
	{64474, 141, 12, 0x1},  // kingdomnepal
	{34568, 12, 11, 0x1},   // switzerland
	{64691, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{3900, 21, 19, 0x21},   // republiquefrancaise
	{30371, 421, 5, 0x1},   // #5522
	{39528, 618, 5, 0x1},   // #6702
	{39588, 477, 5, 0x1},   // #6770
	{8010, 165, 21, 0x1},   // formerdemocraticyemen
	{27878, 135, 18, 0x1},  // republicofsrilanka
	{30421, 466, 5, 0x1},   // #5570
	{60090, 76, 14, 0x1},   // guinearepublic
	{10729, 273, 12, 0x82}, // fryugoslavia
	{21982, 249, 26, 0x1},  // grondterritorysaintmaarten
	{21382, 133, 4, 0x1},   // lpdr
	{47934, 171, 5, 0x1},   // #7bra
	{24194, 22, 12, 0x1},   // greatbritain
	{20211, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{623, 192, 20, 0x21},   // republicadelparaguay
	{13282, 103, 4, 0x1},   // chad
	{21117, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{57947, 116, 15, 0x1},  // kingdomofbhutan
	{35436, 252, 19, 0x1},  // provincechinataiwan
	{56464, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{59668, 51, 4, 0x81},   // #1se
	{26405, 219, 17, 0x1},  // bailiwickguernsey
	{57763, 84, 4, 0x81},   // #1ma
	{60801, 254, 4, 0x81},  // #1va
	{18926, 173, 5, 0x81},  // #2chl
	{2240, 82, 25, 0x21},   // libischarabischerepubliek
	{35129, 143, 11, 0x1},  // maskateoman
	{20454, 216, 5, 0x81},  // #2eue
	{56151, 23, 4, 0x81},   // #1ge
	{2216, 221, 22, 0x1},   // collectivityguadeloupe
	{3384, 249, 23, 0x1},   // knetherlandsaintmaarten
	{55845, 207, 8, 0x1},   // stbarths
	{1662, 256, 10, 0x1},   // usvirginis
	{50898, 256, 5, 0x1},   // #7isv
	{39523, 619, 5, 0x1},   // #6701
	{39593, 546, 5, 0x1},   // #6771
	{5346, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{60358, 14, 19, 0x1},   // tjechischerepubliek
	{33315, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{20427, 73, 18, 0x1},   // keizerrijkethiopia
	{11119, 198, 15, 0x1},  // formervenezuela
	{52457, 92, 5, 0x1},    // #7nig
	{24766, 229, 15, 0x1},  // territoryjersey
	{7442, 54, 22, 0x1},    // amerikaverenigdestaten
	{61655, 73, 16, 0x1},   // empireofethiopia
	{41865, 231, 17, 0x1},  // francesaintmartin
	{25915, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{3627, 63, 25, 0x21},   // federalrepublicofcameroon
	{59524, 152, 4, 0x81},  // #1sb
	{28742, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{18877, 210, 5, 0x81},  // #2cck
	{43671, 290, 5, 0x1},   // #6lie
	{20884, 171, 21, 0x1},  // brazilfederalrepublic
	{64802, 148, 9, 0x1},   // koreadprk
	{33230, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{1817, 137, 28, 0x21},  // republicofthemarshallislands
	{50922, 247, 21, 0x1},  // svalbardandjanmayenis
	{21936, 111, 20, 0x1},  // kingdomofafghanistan
	{50922, 247, 19, 0x1},  // svalbardandjanmayen
	{22946, 229, 5, 0x81},  // #2jey
	{645, 213, 27, 0x1},    // christmasislandsaustralisch
	{8863, 273, 3, 0x82},   // fry
	{30366, 531, 5, 0x1},   // #5520
	{39518, 376, 5, 0x1},   // #6700
	{30431, 620, 5, 0x1},   // #5572
	{9965, 248, 17, 0x1},   // fstpierremiquelon
	{11960, 218, 13, 0x1},  // faraoeilanden
	{30026, 445, 5, 0x1},   // #5260
	{28826, 259, 20, 0x1},  // kosovounderunscr1244
	{50680, 215, 4, 0x1},   // sadr
	{40869, 465, 5, 0x1},   // #6bru
	{24600, 8, 17, 0x1},    // kingdomofbulgaria
	{19721, 213, 5, 0x81},  // #2cxr
	{37865, 433, 5, 0x1},   // #5thi
	{6756, 120, 10, 0x1},   // micronesia
	{59654, 102, 4, 0x81},  // #1sc
	{63883, 244, 13, 0x1},  // vietnamfmrrep
	{57777, 35, 4, 0x81},   // #1mc
	{60805, 197, 4, 0x81},  // #1vc
	{43482, 482, 5, 0x1},   // #6lat
	{43550, 621, 5, 0x1},   // #6lbr
	{35794, 149, 10, 0x1},  // staatqatar
	{28626, 213, 5, 0x81},  // #4162
	{60199, 14, 7, 0x1},    // czechia
	{18266, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{36243, 105, 16, 0x1},  // republiektunesie
	{56505, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{44984, 457, 5, 0x1},   // #6phi
	{53658, 107, 5, 0x1},   // #7uga
	{49247, 135, 16, 0x1},  // dominionofceylon
	{3604, 246, 35, 0x1},   // sinthelenaentristandacunhaascension
	{51870, 56, 20, 0x1},   // volksrepubliekangola
	{26251, 221, 24, 0x1},  // grondterritoryguadeloupe
	{62818, 109, 13, 0x1},  // northrhodesia
	{15203, 197, 12, 0x1},  // saintvincent
	{62709, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{37892, 33, 22, 0x1},   // grandduchedeluxembourg
	{12812, 77, 15, 0x1},   // republiekgambia
	{34356, 254, 18, 0x1},  // holyseevaticancity
	{58440, 64, 7, 0x1},    // congodr
	{56055, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{24288, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{4497, 205, 37, 0x1},   // terresaustralesantarctiquesfrancaises
	{3170, 48, 25, 0x21},   // formerserbiaandmontenegro
	{42467, 206, 19, 0x1},  // caribiannetherlands
	{46835, 521, 5, 0x1},   // #6ypr
	{23161, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{47985, 82, 26, 0x1},   // libischarabischejamahiriya
	{3470, 246, 37, 0x1},   // sainthelenaandtristandacunhaascension
	{9282, 142, 6, 0x1},    // naoero
	{40795, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{24055, 89, 19, 0x1},   // republicofmauritius
	{19816, 241, 28, 0x1},  // palestinianautonometerritory
	{57628, 259, 14, 0x1},  // republickosovo
	{3139, 218, 21, 0x1},   // territoryfaroeislands
	{65060, 1, 15, 0x1},    // albaniarepublic
	{47876, 54, 15, 0x1},   // unitedstatesusa
	{30721, 567, 5, 0x1},   // #5860
	{49432, 68, 23, 0x1},   // afarsenissasfransgebied
	{12768, 217, 10, 0x1},  // falklandis
	{52578, 145, 5, 0x1},   // #7phi
	{16201, 162, 6, 0x1},   // #3nhvu
	{2047, 182, 26, 0x1},   // guyanacooperatieverepublic
	{9066, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{6957, 140, 22, 0x1},   // formerfederatiamalakka
	{23007, 1, 24, 0x1},    // peoplesrepublicofalbania
	{87, 68, 25, 0x1},      // frenchterritoryafarsissas
	{65142, 186, 17, 0x1},  // saintkittsennevis
	{40350, 165, 17, 0x1},  // southadenyemenpdr
	{59488, 150, 4, 0x81},  // #1sa
	{34780, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{18951, 62, 5, 0x81},   // #2civ
	{61853, 219, 16, 0x1},  // guernseybaliwick
	{14865, 128, 9, 0x1},   // kyrgistan
	{18675, 61, 5, 0x81},   // #2caf
	{37288, 282, 5, 0x1},   // #5ssd
	{60199, 14, 20, 0x1},   // czechiaczechrepublic
	{3681, 18, 13, 0x21},   // reinodeespana
	{37217, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{15655, 67, 20, 0x1},   // republicadecaboverde
	{48606, 198, 19, 0x1},  // venezuelarepublicof
	{9749, 16, 11, 0x1},    // westgermany
	{737, 247, 25, 0x1},    // territorysvalbardjanmayen
	{44135, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{55731, 85, 21, 0x1},   // malagasischerepubliek
	{41777, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{23578, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{60709, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{6079, 108, 19, 0x1},   // republicsouthafrika
	{39543, 611, 5, 0x1},   // #6705
	{39598, 462, 5, 0x1},   // #6775
	{10231, 55, 10, 0x1},   // jugoslavia
	{60411, 135, 14, 0x1},  // srilankaceylon
	{8807, 73, 18, 0x1},    // keizerrijkethiopie
	{26091, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9652, 46, 11, 0x1},    // sovietunion
	{181, 106, 26, 0x21},   // tanzaniaverenigderepubliek
	{30031, 461, 5, 0x1},   // #5265
	{48153, 65, 22, 0x1},   // formercongobrazzaville
	{4378, 26, 22, 0x1},    // peoplesrepublichungary
	{61738, 157, 15, 0x1},  // portuguesetimor
	{2513, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{7033, 48, 22, 0x1},    // formerserbiamontenegro
	{12539, 184, 5, 0x1},   // haiti
	{36976, 128, 10, 0x1},  // kyrgysztan
	{39518, 359, 4, 0x1},   // #670
	{27374, 71, 14, 0x1},   // republicegypte
	{34345, 254, 7, 0x1},   // vatican
	{19705, 212, 5, 0x81},  // #2cuw
	{5842, 166, 10, 0x1},   // argentinia
	{43277, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{58873, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{9272, 142, 16, 0x1},   // republicofnaoero
	{44576, 53, 7, 0x1},    // ukraine
	{24258, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{16603, 123, 21, 0x1},  // iranislamicrepublicof
	{63990, 128, 16, 0x1},  // republickirgizia
	{239, 106, 19, 0x21},   // republiektanganyika
	{59354, 240, 12, 0x1},  // uspuertorico
	{4480, 235, 19, 0x1},   // collectivitymayotte
	{21735, 380, 19, 0x2},  // stmartinsintmaarten
	{12696, 112, 14, 0x1},  // unitedarabeast
	{3077, 178, 19, 0x21},  // drdominicanrepublic
	{43039, 128, 14, 0x1},  // kyrghzrepublic
	{32101, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{28232, 258, 5, 0x81},  // #2xau
	{57497, 84, 16, 0x1},   // kingdomofmorocco
	{39538, 516, 5, 0x1},   // #6704
	{39568, 542, 5, 0x1},   // #6732
	{52632, 146, 5, 0x1},   // #7plw
	{52637, 147, 5, 0x1},   // #7png
	{30436, 393, 5, 0x1},   // #5580
	{39583, 610, 5, 0x1},   // #6760
	{40232, 186, 25, 0x1},  // stkittsandnevisfederation
	{93, 68, 19, 0x1},      // territoryafarsissas
	{2622, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{40514, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{50636, 181, 20, 0x1},  // republicadeguatemala
	{37412, 52, 16, 0x1},   // republiekturkije
	{24368, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{57395, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{64859, 7, 8, 0x1},     // belgique
	{37883, 580, 5, 0x1},   // #5tkm
	{18714, 245, 12, 0x1},  // southgeorgia
	{12914, 114, 14, 0x1},  // bahrainkingdom
	{7945, 120, 21, 0x1},   // federalstatmicronesia
	{27636, 63, 26, 0x1},   // verenigderepubliekkameroen
	{16409, 64, 6, 0x1},    // #3zrcd
	{1492, 119, 12, 0x21},  // fidjiislands
	{4640, 120, 22, 0x21},  // micronesiafederalsaint
	{17661, 206, 21, 0x1},  // bonaireseustatiussaba
	{628, 213, 33, 0x1},    // overseasterritorychristmasislands
	{31773, 10, 10, 0x1},   // witrusland
	{22141, 131, 13, 0x1},  // republickorea
	{3026, 201, 14, 0x1},   // territoryaland
	{75, 223, 12, 0x1},     // frenchguyana
	{13192, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{20709, 71, 7, 0x1},    // aregypt
	{41417, 8, 18, 0x1},    // republicofbulgaria
	{19351, 249, 21, 0x1},  // saintmaartendutchpart
	{55424, 19, 8, 0x1},    // esthonia
	{18318, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{30381, 579, 5, 0x1},   // #5531
	{16782, 206, 13, 0x1},  // bonaireensaba
	{30441, 622, 5, 0x1},   // #5581
	{5003, 79, 17, 0x1},    // guineeequatoriale
	{12981, 191, 4, 0x1},   // peru
	{40703, 547, 5, 0x1},   // #6bot
	{47929, 60, 5, 0x1},    // #7bot
	{20295, 170, 27, 0x1},  // boliviaplurinationalstateof
	{57191, 123, 8, 0x1},   // irofiran
	{50883, 48, 15, 0x1},   // republiekservie
	{40032, 510, 5, 0x1},   // #6bah
	{2311, 106, 17, 0x1},   // urepublictanzania
	{51702, 6, 11, 0x1},    // azerbeidjan
	{15393, 117, 7, 0x1},   // prchina
	{53800, 211, 8, 0x1},   // cookisds
	{9441, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{818, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{17580, 206, 25, 0x1},  // sababonairesoutheustatius
	{22778, 84, 9, 0x1},    // almaghrib
	{49257, 135, 14, 0x1},  // ceylonsrilanka
	{6622, 235, 24, 0x1},   // overzeesterritorymayotte
	{37073, 623, 5, 0x1},   // #5snm
	{39638, 537, 5, 0x1},   // #6817
	{40761, 256, 25, 0x1},  // virginislandsunitedstates
	{17887, 62, 17, 0x1},   // republicivoorkust
	{64552, 170, 16, 0x1},  // plurstatebolivia
	{11882, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{30376, 573, 5, 0x1},   // #5530
	{40681, 624, 5, 0x1},   // #6bos
	{3630, 246, 35, 0x1},   // ascensionensinthelenatristandacunha
	{8731, 193, 10, 0x1},   // elsalvador
	{8967, 71, 33, 0x1},    // formerverenigdearabischerepubliek
	{3335, 40, 11, 0x1},    // netherlands
	{42825, 136, 23, 0x1},  // sultanatemaldiveislands
	{47766, 116, 5, 0x1},   // #7bhu
	{34302, 241, 14, 0x1},  // palestinestate
	{13182, 34, 16, 0x1},   // republicoflatvia
	{56079, 246, 26, 0x1},  // sainthelenaanddependencies
	{17536, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{4375, 37, 12, 0x21},   // vjrmacedonia
	{41962, 188, 24, 0x1},  // verenigdestatenvanmexico
	{2187, 57, 16, 0x21},   // kingdomofburundi
	{46830, 489, 5, 0x1},   // #6yem
	{40856, 203, 13, 0x1},  // americansomoa
	{47151, 454, 23, 0x2},  // democraticrepublickorea
	{48592, 198, 23, 0x1},  // unitedstatesofvenezuela
	{18415, 171, 18, 0x1},  // brazilunitedstates
	{30071, 623, 5, 0x1},   // #5331
	{50804, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{39618, 625, 5, 0x1},   // #6800
	{39633, 369, 5, 0x1},   // #6816
	{13296, 219, 16, 0x1},  // baliwickguernsey
	{17805, 110, 13, 0x1},  // southrhodesia
	{26965, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{39563, 353, 5, 0x1},   // #6731
	{52660, 44, 5, 0x1},    // #7por
	{22123, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{44821, 162, 15, 0x1},  // republicvanuatu
	{2955, 18, 12, 0x1},    // spaansestaat
	{52534, 192, 5, 0x1},   // #7par
	{45427, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{28685, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12531, 184, 13, 0x1},  // republichaiti
	{53558, 171, 20, 0x1},  // unitedstatesbrazilia
	{39811, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{38401, 54, 19, 0x1},   // americaunitedstates
	{35273, 612, 5, 0x1},   // #5mnc
	{36941, 527, 5, 0x1},   // #5slo
	{11215, 147, 19, 0x1},  // statepapuanewguinea
	{1662, 256, 15, 0x1},   // usvirginislands
	{33620, 205, 25, 0x1},  // frsouthantarcticterritory
	{56607, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{63686, 190, 14, 0x1},  // republicpanama
	{11858, 146, 5, 0x1},   // palau
	{34930, 95, 13, 0x1},   // sudanupto2011
	{22418, 21, 21, 0x1},   // metropolitanfrankrijk
	{26280, 164, 15, 0x1},  // republicofyemen
	{1132, 103, 14, 0x21},  // republictsjaad
	{13590, 105, 15, 0x1},  // republictunesia
	{30716, 591, 5, 0x1},   // #5850
	{25839, 245, 41, 0x1},  // territorysouthgeorgiasouthsandwichislands
	{15903, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{41928, 119, 14, 0x1},  // dominionoffiji
	{13227, 145, 19, 0x1},  // philippinesrepublic
	{49323, 148, 13, 0x1},  // demrepofkorea
	{61939, 138, 26, 0x1},  // socialistrepublicunieburma
	{43624, 215, 13, 0x1},  // spanishsahara
	{6483, 251, 22, 0x1},   // associatemembertokelau
	{48261, 24, 19, 0x1},   // ellinikidhimokratia
	{63482, 241, 19, 0x1},  // palestijnsegebieden
	{37791, 131, 13, 0x1},  // korearepublic
	{595, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{59157, 170, 25, 0x1},  // plurinationalstatebolivia
	{13528, 97, 20, 0x1},   // republieksierraleone
	{27991, 129, 13, 0x1},  // statecambodia
	{38606, 28, 15, 0x1},   // republicijsland
	{12349, 138, 12, 0x1},  // birmamyanmar
	{36669, 597, 5, 0x1},   // #5sen
	{39698, 311, 5, 0x1},   // #6950
	{7412, 454, 25, 0x2},   // democraticrepublicofkorea
	{10993, 111, 25, 0x1},  // islamicemirateafghanistan
	{49780, 246, 18, 0x1},  // islandssainthelena
	{36936, 318, 5, 0x1},   // #5skn
	{31584, 246, 20, 0x1},  // sthelenadependencies
	{62210, 154, 13, 0x1},  // kingdomofsiam
	{47507, 6, 12, 0x1},    // azerbajdsjan
	{51426, 64, 4, 0x1},    // droc
	{57859, 193, 19, 0x1},  // republicaelsalvador
	{21453, 208, 16, 0x1},  // territorybermuda
	{11328, 68, 15, 0x1},   // franssomaliland
	{36524, 94, 17, 0x1},   // rwandeserepubliek
	{3195, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{53679, 197, 15, 0x1},  // saintvincentgre
	{27331, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{3872, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{15495, 149, 6, 0x1},   // quatar
	{30451, 513, 5, 0x1},   // #5591
	{4674, 43, 16, 0x1},    // republicofpoland
	{40266, 549, 5, 0x1},   // #6bel
	{63049, 45, 18, 0x1},   // koninkrijkroemenie
	{11545, 73, 14, 0x1},   // formerethiopia
	{43019, 128, 18, 0x1},  // republickyrgyzstan
	{44038, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{27947, 254, 15, 0x1},  // vaticaansestaat
	{34681, 148, 14, 0x1},  // dempeorepkorea
	{60265, 150, 20, 0x1},  // alarabiyahassuudiyah
	{27740, 256, 16, 0x1},  // usavirginislands
	{32382, 25, 6, 0x1},    // crotia
	{54779, 54, 11, 0x1},   // usofamerica
	{14748, 37, 23, 0x1},   // macedonianorthmacedonia
	{3432, 63, 23, 0x21},   // federalrepublickameroen
	{20631, 136, 19, 0x1},  // sultanateofmaldives
	{32187, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{5112, 32, 17, 0x1},    // republieklitouwen
	{30446, 356, 5, 0x1},   // #5590
	{39613, 592, 5, 0x1},   // #6790
	{47670, 57, 5, 0x1},    // #7bdi
	{4959, 16, 23, 0x1},    // duitslandbondsrepubliek
	{342, 37, 14, 0x1},     // noordmacedonie
	{5629, 225, 25, 0x1},   // overseasterritoryhongkong
	{23336, 148, 22, 0x1},  // peoplesrepublicofkorea
	{59807, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{62744, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{5881, 46, 7, 0x1},     // rusland
	{47950, 115, 5, 0x1},   // #7bru
	{4853, 223, 18, 0x1},   // frenchguianafrench
	{13605, 37, 12, 0x1},   // vjrmacedonie
	{31017, 95, 13, 0x1},   // republicsudan
	{26816, 51, 15, 0x1},   // kingdomofsweden
	{308, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{4991, 76, 18, 0x1},    // republiquedeguinee
	{49920, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{30041, 367, 5, 0x1},   // #5305
	{25019, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{39628, 626, 5, 0x1},   // #6812
	{14151, 206, 10, 0x1},  // besislands
	{21625, 197, 21, 0x1},  // stvincentengrenadines
	{48130, 64, 23, 0x1},   // formercongoleopoldville
	{3160, 218, 27, 0x1},   // associatememberfaroeislands
	{33238, 117, 20, 0x1},  // chinapeoplesrepublic
	{44956, 93, 19, 0x1},   // federatievannigeria
	{40376, 509, 5, 0x1},   // #6ben
	{16868, 1, 23, 0x1},    // albanesepeoplesrepublic
	{27325, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{2967, 72, 7, 0x1},     // eritrea
	{200, 68, 19, 0x1},     // frenchafarsandissas
	{8844, 205, 19, 0x1},   // frsouthernterritory
	{57430, 128, 9, 0x1},   // kyrgyzrep
	{62709, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{35278, 436, 5, 0x1},   // #5mng
	{14715, 9, 20, 0x1},    // bosniaandherzegovina
	{5908, 48, 24, 0x1},    // formerservieenmontenegro
	{24668, 85, 16, 0x1},   // malagasyrepublic
	{21406, 140, 18, 0x1},  // federationofmalaya
	{21445, 208, 24, 0x1},  // overseasterritorybermuda
	{30864, 26, 23, 0x1},   // volksrepubliekhongarije
	{64331, 172, 8, 0x1},   // barbados
	{32750, 165, 10, 0x1},  // yemensouth
	{45016, 162, 19, 0x1},  // republiquedevanuatu
	{3588, 273, 29, 0xa2},  // yugoslaviaserbiaandmontenegro
	{5190, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{14262, 46, 10, 0x1},   // russianfed
	{39623, 375, 5, 0x1},   // #6811
	{50768, 27, 14, 0x1},   // irishfreestate
	{17002, 167, 7, 0x1},   // antigua
	{397, 226, 25, 0x21},   // heardendemcdonaldeilanden
	{61075, 24, 21, 0x1},   // koninkrijkgriekenland
	{17499, 206, 11, 0x1},  // sababonaire
	{42867, 627, 5, 0x1},   // #6kos
	{6187, 241, 28, 0x1},   // occupiedpalestinianterritory
	{27349, 71, 15, 0x1},   // republiekegypte
	{17934, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{12928, 150, 6, 0x1},   // saudia
	{4902, 242, 21, 0x21},  // tahitifrenchpolynesia
	{20725, 26, 14, 0x1},   // hungarykingdom
	{17996, 36, 14, 0x1},   // republicmoldov
	{52734, 252, 11, 0x1},  // taiwanchina
	{60080, 79, 24, 0x1},   // equatorialguinearepublic
	{54638, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{63538, 104, 17, 0x1},  // togoleserepubliek
	{29081, 184, 5, 0x81},  // #4332
	{1436, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{34266, 254, 15, 0x1},  // vaticaansestate
	{43593, 187, 7, 0x1},   // stlucia
	{2637, 231, 21, 0x21},  // frankrijksaintmaarten
	{59089, 145, 19, 0x1},  // phillippinerepublic
	{35803, 14, 17, 0x1},   // republiektsjechie
	{13274, 103, 12, 0x1},  // republicchad
	{40761, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{37914, 33, 22, 0x1},   // grandduchyofluxembourg
	{35840, 196, 26, 0x1},  // orientaalserepublicuruguay
	{32658, 34, 16, 0x1},   // republiekletland
	{45839, 46, 17, 0x1},   // russianfederation
	{41854, 231, 17, 0x1},  // saintmartinfrance
	{37293, 372, 5, 0x1},   // #5stp
	{37604, 560, 5, 0x2},   // #5syr
	{23239, 92, 13, 0x1},   // nigerrepublic
	{4697, 8, 16, 0x1},     // republicbulgaria
	{43687, 556, 5, 0x1},   // #6lux
	{11551, 73, 8, 0x1},    // ethiopia
	{61635, 61, 26, 0x1},   // formercentralafricanempire
	{55488, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{50466, 26, 18, 0x1},   // hongaarserepubliek
	{19530, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{5209, 196, 7, 0x1},    // uruguay
	{26330, 56, 19, 0x1},   // portugeeswestafrika
	{40676, 347, 5, 0x1},   // #6bol
	{47519, 168, 5, 0x1},   // #7bah
	{47924, 170, 5, 0x1},   // #7bol
	{746, 247, 16, 0x1},    // svalbardjanmayen
	{33465, 311, 5, 0x1},   // #5fij
	{3972, 182, 11, 0x21},  // britsguiana
	{62370, 256, 29, 0x1},  // americanvirginislandsamerican
	{64200, 165, 18, 0x1},  // peoplesdemrepyemen
	{39453, 587, 5, 0x1},   // #6651
	{10352, 246, 16, 0x1},  // formersinthelena
	{32880, 161, 4, 0x1},   // drvn
	{60048, 244, 22, 0x1},  // republicofsouthvietnam
	{25727, 112, 13, 0x1},  // trucialstates
	{3215, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{41281, 178, 6, 0x1},   // domrep
	{17836, 16, 21, 0x1},   // germanfederalrepublic
	{58440, 64, 8, 0x1},    // congodrc
	{20042, 158, 12, 0x1},  // tongaislands
	{57113, 254, 12, 0x1},  // vaticanstate
	{15694, 110, 16, 0x1},  // zimbabwerepublic
	{30711, 457, 5, 0x1},   // #5840
	{36864, 65, 10, 0x1},   // congobrazz
	{38021, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{14838, 16, 3, 0x1},    // frg
	{16376, 205, 21, 0x1},  // frsouthernterritories
	{33823, 210, 28, 0x1},  // keelingeilandencocoseilanden
	{49748, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{28321, 264, 5, 0x81},  // #2xqc
	{13877, 174, 18, 0x1},  // republicofcolombia
	{29086, 226, 5, 0x81},  // #4334
	{51923, 82, 14, 0x1},   // libyanrepublic
	{5240, 222, 26, 0x1},   // overseasterritorygreenland
	{4238, 159, 6, 0x21},   // tuvalu
	{60063, 244, 15, 0x1},  // vietnamrepublic
	{3148, 218, 12, 0x1},   // faroeislands
	{5469, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{30081, 288, 5, 0x1},   // #5339
	{15552, 157, 20, 0x1},  // oostofportugeestimor
	{17641, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{28120, 161, 5, 0x81},  // #2vnm
	{52722, 240, 5, 0x1},   // #7pur
	{7988, 10, 11, 0x1},    // byelorussia
	{39608, 398, 5, 0x1},   // #6781
	{52559, 191, 5, 0x1},   // #7per
	{51986, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{63770, 52, 5, 0x1},    // tukey
	{47529, 113, 5, 0x1},   // #7ban
	{45196, 18, 14, 0x1},   // kingdomofspain
	{35603, 186, 16, 0x1},  // sintkittsennevis
	{40175, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{7432, 148, 10, 0x1},   // koreanoord
	{11024, 37, 9, 0x1},    // macedonia
	{6373, 235, 24, 0x1},   // overseasterritorymayotte
	{1681, 177, 15, 0x21},  // dominicaislands
	{10467, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{441, 248, 37, 0x21},   // overseasdepartmentsaintpierremiquelon
	{52367, 241, 16, 0x1},  // palestinianstate
	{13488, 192, 16, 0x1},  // paraguayrepublic
	{53070, 49, 17, 0x1},   // slovaakserepublic
	{32392, 228, 25, 0x1},  // britsindischeoceaangebied
	{19445, 155, 11, 0x1},  // tadjikistan
	{18493, 198, 11, 0x1},  // rbvenezuela
	{30076, 389, 5, 0x1},   // #5338
	{49364, 174, 16, 0x1},  // republiccolombia
	{57733, 58, 19, 0x1},   // volksrepubliekbenin
	{42506, 198, 15, 0x1},  // repbolvenezuela
	{2586, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{63141, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{50766, 123, 5, 0x1},   // #7iri
	{40421, 66, 17, 0x1},   // unionofthecomoros
	{39603, 593, 5, 0x1},   // #6780
	{62011, 154, 18, 0x1},  // koninkrijkthailand
	{48574, 63, 20, 0x1},   // republiqueducameroun
	{9508, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{29066, 181, 5, 0x81},  // #4320
	{29091, 254, 5, 0x81},  // #4336
	{28123, 37, 10, 0x1},   // nmacedonia
	{35430, 252, 14, 0x1},  // taiwanprovince
	{7370, 108, 16, 0x1},   // unionsouthafrica
	{13662, 54, 19, 0x1},   // verstatenvanamerika
	{29061, 224, 5, 0x81},  // #4316
	{29101, 225, 5, 0x81},  // #4344
	{59223, 168, 17, 0x1},  // bahamasgemenebest
	{14579, 186, 18, 0x1},  // stchristoffelnevis
	{39488, 521, 5, 0x1},   // #6680
	{39458, 628, 5, 0x1},   // #6652
	{9479, 65, 24, 0x1},    // brazzavillecongorepublic
	{60899, 103, 5, 0x1},   // tsjad
	{27789, 193, 18, 0x1},  // elsalvadorrepublic
	{20732, 101, 17, 0x1},  // kingdomofeswatini
	{15230, 197, 18, 0x1},  // saintvingrenadines
	{15938, 100, 15, 0x1},  // saotomeprincipe
	{43676, 447, 5, 0x1},   // #6lit
	{3668, 114, 17, 0x21},  // koninkrijkbahrein
	{35736, 142, 5, 0x1},   // nauro
	{2817, 1, 15, 0x1},     // republicalbania
	{43604, 152, 21, 0x1},  // britishsolomonislands
	{1720, 140, 18, 0x1},   // federationmalaysia
	{15037, 128, 8, 0x1},   // kirzigia
	{34335, 254, 21, 0x1},  // stateofthevaticancity
	{3015, 222, 15, 0x21},  // greenlanddanish
	{30706, 465, 5, 0x1},   // #5835
	{60189, 14, 17, 0x1},   // republicofczechia
	{49208, 177, 5, 0x1},   // #7dma
	{47370, 204, 10, 0x1},  // antarctica
	{1526, 257, 24, 0x1},   // collectivitywallisfutuna
	{9215, 244, 12, 0x1},   // southvietnam
	{47955, 8, 5, 0x1},     // #7bul
	{44543, 243, 21, 0x1},  // grondterritoryreunion
	{36352, 33, 23, 0x1},   // groothertogdomluxemburg
	{32755, 100, 17, 0x1},  // southtomeprincipe
	{33521, 305, 5, 0x1},   // #5fin
	{15122, 218, 7, 0x1},   // faeroes
	{11706, 231, 14, 0x1},  // stmartinfrance
	{14541, 116, 7, 0x1},   // drukyul
	{7580, 199, 22, 0x1},   // overseasterritoryaruba
	{39428, 548, 5, 0x1},   // #6625
	{13699, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{10188, 140, 20, 0x1},  // federationofmalaysia
	{61228, 70, 19, 0x1},   // sultanateofzanzibar
	{55082, 90, 9, 0x1},    // nyasaland
	{58266, 21, 15, 0x1},   // anddomtomfrance
	{33407, 234, 25, 0x1},  // departementdelamartinique
	{17902, 186, 29, 0x1},  // stchristopherennevisfederatie
	{43637, 466, 5, 0x1},   // #6les
	{20914, 74, 6, 0x1},    // gaboen
	{30161, 447, 5, 0x1},   // #5368
	{49527, 220, 16, 0x1},  // gibraltarbritish
	{4533, 82, 30, 0x1},    // socialistlibischarabjamahiriya
	{40397, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{20957, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{28039, 198, 5, 0x81},  // #2ven
	{21161, 220, 9, 0x1},   // gibralter
	{43463, 73, 11, 0x1},   // ethiopiafdr
	{46684, 174, 16, 0x1},  // republiccolumbia
	{42415, 335, 5, 0x1},   // #6ind
	{54316, 66, 14, 0x1},   // comorosislands
	{6607, 218, 7, 0x1},    // faeroer
	{6711, 251, 24, 0x1},   // overzeesterritorytokelau
	{4632, 58, 15, 0x1},    // republicofbenin
	{8294, 161, 3, 0x1},    // srv
	{39503, 296, 5, 0x1},   // #6694
	{38007, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{39433, 282, 5, 0x1},   // #6626
	{11600, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{37536, 569, 5, 0x1},   // #5swd
	{15534, 157, 18, 0x1},  // republiekoosttimor
	{23088, 150, 12, 0x1},  // saudiaarabia
	{30166, 409, 5, 0x1},   // #5369
	{2148, 213, 14, 0x21},  // kertmisislands
	{41111, 186, 27, 0x1},  // stchristophernevisfederatia
	{23461, 233, 19, 0x1},  // territorymontserrat
	{8240, 241, 21, 0x1},   // palestinianautoriteit
	{57691, 153, 18, 0x1},  // syrianarabrepbulic
	{1285, 64, 24, 0x21},   // zairekinshasacongodemrep
	{50792, 27, 5, 0x1},    // #7irl
	{10970, 129, 9, 0x1},   // kampuchea
	{15973, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{33526, 613, 5, 0x1},   // #5frn
	{4593, 66, 7, 0x1},     // comores
	{26083, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{40992, 44, 17, 0x1},   // portugeserepublic
	{15045, 160, 8, 0x1},   // oezbekia
	{16802, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{51174, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{41495, 82, 12, 0x1},   // kingdomlibia
	{43560, 233, 27, 0x1},  // overzeesterritorymontserrat
	{54477, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{57318, 17, 17, 0x1},   // kingdomdenemarken
	{37117, 95, 18, 0x1},   // republicofthesudan
	{7147, 49, 18, 0x1},    // republiekslowakije
	{64655, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{1290, 64, 24, 0x21},   // kinshasacongodemrepzaire
	{2012, 248, 36, 0x21},  // overzeesterritorysaintpierremiquelon
	{30046, 629, 5, 0x1},   // #5310
	{45522, 49, 18, 0x1},   // slovenskarepublika
	{28009, 617, 5, 0x1},   // #2vdr
	{15847, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{31535, 60, 9, 0x1},    // botswanna
	{63864, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{5646, 225, 16, 0x1},   // hongkongsarchina
	{58526, 131, 9, 0x1},   // zuidkorea
	{30701, 483, 5, 0x1},   // #5830
	{48532, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{32554, 143, 12, 0x1},  // muscatenoman
	{33283, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{50491, 186, 31, 0x1},  // stchristopherandnevisfederation
	{4655, 58, 12, 0x1},    // dahomeybenin
	{10041, 82, 20, 0x1},   // libyanarabjamahariya
	{8515, 128, 20, 0x1},   // kirgizieofkirgizstan
	{3598, 273, 29, 0xa2},  // serbiaandmontenegroyugoslavia
	{29071, 76, 5, 0x81},   // #4324
	{33531, 476, 5, 0x1},   // #5fsm
	{35550, 252, 14, 0x1},  // chinataiwanrep
	{41100, 62, 13, 0x1},   // elpenbeenkust
	{29051, 180, 5, 0x81},  // #4308
	{29056, 221, 5, 0x81},  // #4312
	{29096, 183, 5, 0x81},  // #4340
	{7784, 202, 13, 0x1},   // dutchantilles
	{3228, 13, 24, 0x21},   // republictsjechoslowakije
	{4705, 8, 16, 0x1},     // bulgariarepublic
	{38483, 52, 16, 0x1},   // republiekturkiye
	{39508, 370, 5, 0x1},   // #6696
	{45958, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{39423, 395, 5, 0x1},   // #6620
	{62883, 130, 15, 0x1},  // gilbertkiribati
	{50647, 181, 17, 0x1},  // guatemalarepublic
	{19456, 67, 5, 0x81},   // #2cpv
	{31403, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{25578, 46, 13, 0x1},   // russiafederal
	{6644, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{37408, 523, 5, 0x1},   // #5sur
	{53000, 94, 5, 0x1},    // #7rwa
	{60141, 247, 11, 0x1},  // spitsbergen
	{55293, 171, 23, 0x1},  // federalrepublicbrazilia
	{24012, 8, 19, 0x1},    // koninkrijkbulgarije
	{26457, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{18232, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{21847, 161, 25, 0x1},  // democraticrepublicvietnam
	{37432, 33, 23, 0x1},   // grossherzogtumluxemburg
	{268, 8, 24, 0x21},     // peoplesrepublicbulgarije
	{33278, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{1305, 69, 49, 0x1},    // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{20167, 72, 8, 0x1},    // erithrea
	{37762, 195, 8, 0x1},   // trinidad
	{35724, 340, 5, 0x1},   // #5mzm
	{11973, 218, 13, 0x1},  // faroerislands
	{25848, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{27957, 254, 17, 0x1},  // staatvaticaanstad
	{3334, 248, 42, 0x21},  // territorialcollectivitysaintpierremiquelon
	{38913, 377, 4, 0x1},   // #620
	{19589, 175, 5, 0x81},  // #2cri
	{36829, 332, 14, 0x82}, // republiekcongo
	{43136, 626, 5, 0x1},   // #6lao
	{31496, 198, 12, 0x1},  // rbvvenezuela
	{37525, 620, 5, 0x1},   // #5swa
	{40111, 130, 18, 0x1},  // republicofkiribati
	{9733, 87, 10, 0x1},    // mocambique
	{2489, 65, 8, 0x21},    // repcongo
	{22114, 183, 5, 0x81},  // #2hnd
	{23421, 148, 12, 0x1},  // koreademrepn
	{6837, 114, 7, 0x1},    // bahrein
	{5121, 32, 8, 0x1},     // litouwen
	{1227, 156, 20, 0x21},  // republicturkmenistan
	{23268, 170, 16, 0x1},  // republiekbolivia
	{15096, 123, 9, 0x1},   // stateiran
	{28100, 256, 5, 0x81},  // #2vir
	{49198, 17, 5, 0x1},    // #7den
	{62236, 126, 9, 0x1},   // nihonkoku
	{58215, 194, 17, 0x1},  // republicofsurinam
	{4043, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{4725, 12, 21, 0x21},   // zwitserseconfederatie
	{11018, 37, 15, 0x1},   // formermacedonia
	{62744, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{39493, 539, 5, 0x1},   // #6690
	{4780, 240, 17, 0x1},   // puertoricoislands
	{1100, 210, 29, 0x21},  // cocoskeelingislandsaustralian
	{3929, 65, 19, 0x1},    // repbrazzavillecongo
	{32951, 170, 12, 0x1},  // statebolivia
	{19119, 63, 5, 0x81},   // #2cmr
	{21666, 14, 13, 0x1},   // czeckrepublic
	{51621, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{30051, 325, 5, 0x1},   // #5315
	{30146, 387, 5, 0x1},   // #5365
	{63754, 82, 10, 0x1},   // libyastate
	{358, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{2323, 30, 18, 0x21},   // repubblicaitaliana
	{21782, 101, 18, 0x1},  // koninkrijkeswatini
	{8922, 147, 17, 0x1},   // papuaandnewguinea
	{1091, 210, 28, 0x21},  // territorycocoskeelingislands
	{61575, 241, 16, 0x1},  // palestijnsgebied
	{11187, 163, 14, 0x1},  // statewestsamoa
	{15547, 157, 20, 0x1},  // timoroostofportugees
	{471, 138, 12, 0x1},    // myanmarbirma
	{35748, 151, 18, 0x1},  // republieksingapore
	{56760, 167, 15, 0x1},  // antiguaenbaruda
	{19372, 380, 20, 0x2},  // saintmaartenstmartin
	{1888, 112, 14, 0x1},   // unarabemirates
	{11245, 147, 21, 0x1},  // stateofpapuanewguinea
	{27906, 134, 7, 0x1},   // lebanon
	{57346, 78, 16, 0x1},   // portugueseguinea
	{59397, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{61861, 219, 18, 0x1},  // baliwickofguernsey
	{15920, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{45242, 57, 15, 0x1},   // republicburundi
	{30151, 529, 5, 0x1},   // #5366
	{10598, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{24825, 214, 20, 0x1},  // caymanislandsbritish
	{61985, 175, 17, 0x1},  // costaricarepublic
	{28431, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{28133, 162, 5, 0x81},  // #2vut
	{20830, 120, 3, 0x1},   // fsm
	{18632, 188, 19, 0x1},  // unitedmexicanstates
	{14705, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{794, 221, 17, 0x1},    // guadeloupeislands
	{29076, 182, 5, 0x81},  // #4328
	{32683, 425, 5, 0x1},   // #5den
	{61525, 64, 13, 0x1},   // belgischkongo
	{51371, 198, 15, 0x1},  // venezuelarepbol
	{31911, 211, 21, 0x1},  // cookislandsnewzeeland
	{37618, 178, 19, 0x1},  // republicadominicana
	{3651, 246, 35, 0x1},   // tristandacunhaenascensionsinthelena
	{10964, 129, 15, 0x1},  // formerkampuchea
	{63945, 160, 18, 0x1},  // uzbekistanrepublic
	{39498, 510, 5, 0x1},   // #6692
	{26840, 17, 14, 0x1},   // denmarkkingdom
	{12134, 194, 13, 0x1},  // formersurinam
	{51875, 56, 15, 0x1},   // republiekangola
	{62587, 106, 18, 0x1},  // tanganyikatanzania
	{12038, 120, 13, 0x1},  // fedmicronesia
	{59245, 168, 14, 0x1},  // bahamasislands
	{16446, 169, 6, 0x1},   // belize
	{30061, 527, 5, 0x1},   // #5317
	{30156, 482, 5, 0x1},   // #5367
	{34248, 303, 5, 0x1},   // #5jor
	{34342, 254, 10, 0x1},  // thevatican
	{21028, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{58742, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{42528, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{1830, 137, 23, 0x21},  // marshallislandsrepublic
	{2822, 232, 22, 0x21},  // northernmarianeislands
	{27588, 152, 19, 0x1},  // statesolomonislands
	{19326, 231, 25, 0x1},  // collectivityofsaintmartin
	{42754, 143, 19, 0x1},  // sultanatemuscatoman
	{34345, 254, 18, 0x1},  // vaticancityholysee
	{54823, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{49219, 178, 5, 0x1},   // #7dom
	{35287, 220, 18, 0x1},  // territorygibraltar
	{11275, 163, 15, 0x1},  // formerwestsamoa
	{16590, 126, 6, 0x1},   // nippon
	{6187, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{26924, 26, 16, 0x1},   // kingdomhongarije
	{48322, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{58858, 117, 8, 0x1},   // zhongguo
	{589, 10, 15, 0x21},    // belarusrepublic
	{1621, 207, 24, 0x1},   // territorysaintbarthelemy
	{36674, 513, 5, 0x1},   // #5sey
	{58995, 165, 17, 0x1},  // democratischjemen
	{23985, 67, 21, 0x1},   // kaapverdischeeilanden
	{20032, 158, 15, 0x1},  // koninkrijktonga
	{3733, 177, 20, 0x21},  // commonwealthdominica
	{20377, 170, 26, 0x1},  // boliviaplurinationalstates
	{30056, 339, 5, 0x1},   // #5316
	{30141, 379, 5, 0x1},   // #5360
	{6844, 31, 23, 0x1},    // furstentumliechtenstein
	{47677, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{62187, 184, 4, 0x1},   // hati
	{4780, 240, 10, 0x1},   // puertorico
	{2872, 26, 17, 0x1},    // republichongarije
	{56326, 18, 12, 0x1},   // spanishstate
	{174, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{4800, 126, 5, 0x1},    // japan
	{44500, 12, 19, 0x1},   // confederaziunsvizra
	{16170, 85, 17, 0x1},   // madagaskarislands
	{61146, 12, 21, 0x1},   // zwitserseconfederatia
	{11068, 37, 15, 0x1},   // formermacedonie
	{33117, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{61899, 43, 14, 0x1},   // republiekpolen
	{17234, 167, 5, 0x81},  // #2atg
	{39698, 487, 4, 0x1},   // #695
	{49174, 98, 24, 0x1},   // federalrepublicofsomalia
	{44879, 246, 24, 0x1},  // sthelenaentristandacunha
	{39438, 630, 5, 0x1},   // #6630
	{50692, 142, 11, 0x1},  // nauruisland
	{4968, 16, 14, 0x1},    // bondsrepubliek
	{30201, 355, 5, 0x1},   // #5385
	{20930, 227, 27, 0x1},  // overseasterritoryislandsman
	{61037, 129, 13, 0x1},  // cambodiastate
	{32989, 151, 17, 0x1},  // republicsingapore
	{53180, 99, 19, 0x1},   // republiekzuidsoedan
	{48224, 214, 20, 0x1},  // caymanislandsislands
	{10506, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{6014, 85, 20, 0x1},    // republiquemadagascar
	{42440, 470, 5, 0x1},   // #6ins
	{52529, 190, 5, 0x1},   // #7pan
	{25158, 170, 26, 0x1},  // plurinationalestaatbolivia
	{48361, 55, 27, 0x1},   // democraticfederalyugoslavia
	{5058, 66, 7, 0x1},     // comoros
	{64807, 148, 8, 0x1},   // dprkorea
	{49995, 88, 27, 0x1},   // islamicrepublicofmauritania
	{8052, 244, 15, 0x1},   // republicvietnam
	{55445, 103, 5, 0x1},   // tshad
	{22679, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{17218, 205, 5, 0x81},  // #2atf
	{39693, 338, 4, 0x1},   // #694
	{37107, 95, 28, 0x1},   // democraticrepublicofthesudan
	{17431, 218, 18, 0x1},  // faroeislandsdanish
	{7139, 74, 17, 0x1},    // gaboneserepubliek
	{21550, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{33208, 225, 15, 0x1},  // chinaprhongkong
	{33564, 95, 28, 0x1},   // democratischerepublieksoedan
	{4562, 120, 25, 0x21},  // micronesiafederatedstates
	{438, 138, 14, 0x1},    // unievanmyanmar
	{5107, 65, 14, 0x1},    // congorepubliek
	{25393, 152, 9, 0x1},   // solomonis
	{28004, 197, 5, 0x81},  // #2vct
	{7235, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{47336, 82, 18, 0x1},   // unitedkingdomlibya
	{26307, 165, 9, 0x1},   // yemenaden
	{13926, 115, 22, 0x1},  // negarabruneidarussalam
	{36311, 232, 23, 0x1},  // northernmarianasislands
	{4319, 85, 23, 0x1},    // repoblikanimadagasikara
	{4749, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14497, 217, 9, 0x1},   // falklands
	{15930, 100, 23, 0x1},  // republicsaotomeprincipe
	{32135, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{29041, 24, 5, 0x81},   // #4300
	{29106, 26, 5, 0x81},   // #4348
	{43200, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{6055, 108, 24, 0x1},   // formerunionofsouthafrica
	{17213, 204, 5, 0x81},  // #2ata
	{39688, 615, 4, 0x1},   // #693
	{46869, 2, 26, 0x1},    // valleysandorraprincipality
	{60317, 165, 6, 0x1},   // syemen
	{38367, 53, 7, 0x1},    // ukrania
	{35230, 99, 9, 0x1},    // zuidsudan
	{37541, 298, 5, 0x1},   // #5swz
	{37489, 84, 17, 0x1},   // koninkrijkmarokko
	{22296, 589, 5, 0x1},   // #2hvo
	{7545, 210, 19, 0x1},   // keelingislandscocos
	{16032, 64, 13, 0x1},   // kinshasacongo
	{5751, 17, 17, 0x1},    // kongerigetdanmark
	{25266, 123, 6, 0x1},   // perzia
	{2481, 64, 11, 0x21},   // kongodemrep
	{52655, 43, 5, 0x1},    // #7pol
	{17103, 166, 20, 0x1},  // argentijnserepubliek
	{54788, 214, 7, 0x1},   // caymans
	{46618, 59, 21, 0x1},   // uppervoltaburkinafaso
	{40268, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{61130, 103, 14, 0x1},  // republicofchad
	{55356, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{22756, 123, 6, 0x1},   // iriran
	{39683, 631, 4, 0x1},   // #692
	{3084, 109, 16, 0x1},   // republicofzambia
	{10421, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{11311, 128, 17, 0x1},  // republiekkirgizie
	{3094, 109, 14, 0x1},   // zambiarepublic
	{36664, 574, 5, 0x1},   // #5sau
	{16995, 2, 5, 0x81},    // #2and
	{36679, 599, 5, 0x1},   // #5sie
	{14442, 227, 10, 0x1},  // manislands
	{61105, 95, 14, 0x1},   // republicsoedan
	{15373, 28, 6, 0x1},    // ysland
	{45332, 632, 5, 0x1},   // #6saf
	{30196, 569, 5, 0x1},   // #5380
	{21318, 242, 27, 0x1},  // collectivityfrenchpolynesia
	{15088, 123, 17, 0x1},  // imperialstateiran
	{55206, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{52096, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{28147, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{7039, 48, 6, 0x1},     // serbia
	{4142, 122, 10, 0x21},  // indiaunion
	{18942, 252, 9, 0x1},   // taiwanchn
	{29391, 236, 5, 0x81},  // #4540
	{46838, 132, 19, 0x1},  // principalitykoeweit
	{35358, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{51567, 111, 13, 0x1},  // irafghanistan
	{39996, 41, 5, 0x1},    // noreg
	{21865, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{29166, 127, 5, 0x81},  // #4398
	{58550, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{61615, 231, 17, 0x1},  // frenchsaintmartin
	{39513, 344, 5, 0x1},   // #6698
	{39678, 568, 4, 0x1},   // #691
	{62549, 119, 5, 0x1},   // fidji
	{34586, 132, 6, 0x1},   // kuweit
	{55293, 171, 21, 0x1},  // federalrepublicbrazil
	{7235, 54, 19, 0x1},    // unitedstatesamerica
	{36986, 456, 5, 0x1},   // #5slv
	{21519, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{22228, 184, 5, 0x81},  // #2hti
	{20404, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{37313, 548, 5, 0x1},   // #5sud
	{11506, 129, 14, 0x1},  // formercambodja
	{746, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{45758, 481, 5, 0x1},   // #6svg
	{46883, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{23947, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{4805, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{14161, 59, 10, 0x1},   // bovenvolta
	{33648, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{39673, 518, 4, 0x1},   // #690
	{2677, 209, 22, 0x1},   // bouvetislandsnorwegian
	{62607, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{19594, 607, 5, 0x81},  // #2csk
	{16143, 64, 27, 0x1},   // congodemocratischerepubliek
	{53558, 171, 18, 0x1},  // unitedstatesbrazil
	{10757, 257, 16, 0x1},  // fwallisandfutuna
	{63189, 121, 17, 0x1},  // republicindonesia
	{62898, 552, 23, 0x2},  // gilbertandelliceislands
	{60284, 59, 10, 0x1},   // hautevolta
	{27913, 118, 16, 0x1},  // republicofcyprus
	{24206, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{29426, 237, 5, 0x81},  // #4574
	{52704, 148, 5, 0x1},   // #7prk
	{14715, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{5637, 225, 17, 0x1},   // territoryhongkong
	{10026, 82, 20, 0x1},   // unitedkingdomoflibya
	{52511, 144, 5, 0x1},   // #7pak
	{34210, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{47174, 259, 11, 0x1},  // repofkosovo
	{18645, 244, 17, 0x1},  // statesouthvietnam
	{8077, 25, 24, 0x1},    // hrvatskacroatialocalname
	{17208, 203, 5, 0x81},  // #2asm
	{29046, 222, 5, 0x81},  // #4304
	{18906, 14, 13, 0x1},   // chechrepublic
	{3971, 227, 9, 0x1},    // maneiland
	{2358, 60, 24, 0x1},    // bechuanalandprotectorate
	{50683, 142, 14, 0x1},  // republieknauru
	{53334, 215, 13, 0x1},  // westernsahara
	{5546, 257, 15, 0x1},   // futunaandwallis
	{44708, 30, 14, 0x1},   // kingdomofitaly
	{3528, 55, 36, 0x21},   // socialistfederalrepublicofyugoslavia
	{35580, 287, 5, 0x1},   // #5mor
	{39408, 287, 5, 0x1},   // #6600
	{48661, 16, 19, 0x1},   // republicwestgermany
	{16212, 111, 21, 0x1},  // koninkrijkafghanistan
	{2208, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{15101, 123, 10, 0x1},  // iranpersia
	{6687, 243, 24, 0x1},   // overzeesterritoryreunion
	{44834, 52, 14, 0x1},   // turkserepublic
	{5852, 145, 24, 0x1},   // formerphilippinerepublic
	{58243, 81, 15, 0x1},   // liberiarepublic
	{65483, 136, 19, 0x1},  // maldivischeeilanden
	{42746, 136, 17, 0x1},  // maldivensultanate
	{18853, 73, 19, 0x1},   // incleritreaethiopia
	{43383, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{51090, 255, 5, 0x1},   // #7ivb
	{45495, 248, 20, 0x1},  // sintpierreenmiquelon
	{57296, 24, 13, 0x1},   // greecekingdom
	{16068, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{36261, 145, 22, 0x1},  // philippinecommonwealth
	{33878, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{30771, 329, 5, 0x1},   // #5970
	{19049, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{19844, 14, 5, 0x81},   // #2cze
	{36970, 485, 5, 0x1},   // #5slu
	{13227, 145, 11, 0x1},  // philippines
	{28891, 177, 5, 0x81},  // #4212
	{37283, 593, 5, 0x1},   // #5sri
	{62833, 248, 20, 0x1},  // fsaintpierremiquelon
	{3201, 180, 7, 0x1},    // grenada
	{12511, 34, 7, 0x1},    // letland
	{5065, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{15567, 157, 18, 0x1},  // timoreastportugees
	{32305, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{19110, 1, 9, 0x1},     // shqiperia
	{29, 158, 12, 0x21},    // kingdomtonga
	{32878, 419, 5, 0x1},   // #5drv
	{31946, 238, 14, 0x1},  // niuenewzeeland
	{3521, 246, 26, 0x1},   // tristandacunhaandascension
	{42502, 291, 5, 0x1},   // #6isr
	{24576, 179, 7, 0x1},   // ecuador
	{42640, 13, 16, 0x1},   // tsjechoslovakije
	{49811, 241, 28, 0x1},  // palestiniannationalauthority
	{3223, 223, 21, 0x1},   // territoryfrenchguiana
	{27218, 17, 14, 0x1},   // kingdomdenmark
	{27431, 223, 16, 0x1},  // departmentguiana
	{58079, 240, 15, 0x1},  // portoricoeiland
	{41844, 231, 21, 0x1},  // frenchpartsaintmartin
	{22244, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{28468, 68, 12, 0x1},   // afarissaland
	{26840, 17, 7, 0x1},    // denmark
	{43600, 495, 5, 0x1},   // #6leb
	{32896, 79, 8, 0x1},    // eqguinea
	{8372, 49, 8, 0x1},     // slovakia
	{64314, 106, 20, 0x1},  // tanganyikaenzanzibar
	{64870, 147, 12, 0x1},  // papuaniugini
	{3470, 246, 28, 0x1},   // sainthelenaandtristandacunha
	{57559, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{4867, 242, 35, 0x21},  // overseascollectivityfrenchpolynesia
	{53679, 197, 13, 0x1},  // saintvincentg
	{11440, 154, 8, 0x1},   // thailand
	{4889, 100, 16, 0x1},   // saotomeeprincipe
	{32880, 161, 3, 0x1},   // drv
	{4074, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{6269, 212, 7, 0x1},    // curacao
	{26871, 24, 11, 0x1},   // griekenland
	{15754, 205, 25, 0x1},  // franszuidelijkterritorium
	{38453, 160, 11, 0x1},  // uzbekhistan
	{32537, 136, 17, 0x1},  // maldivensultanaat
	{28911, 79, 5, 0x81},   // #4226
	{45399, 631, 5, 0x1},   // #6sal
	{7124, 38, 13, 0x1},    // maltarepublic
	{22564, 164, 17, 0x1},  // yemenarabrepublic
	{12526, 75, 13, 0x1},   // ghanarepublic
	{18337, 198, 19, 0x1},  // republicofvenezuela
	{29421, 238, 5, 0x81},  // #4570
	{31102, 28, 18, 0x1},   // ijslandserepubliek
	{21400, 140, 24, 0x1},  // formerfederationofmalaya
	{8785, 61, 32, 0x1},    // formercentralafrikaanskeizerrijk
	{59593, 253, 22, 0x1},  // minoroutlyingislandsus
	{13116, 52, 12, 0x1},   // formerturkey
	{59880, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{33620, 205, 20, 0x1},  // frsouthantarcticterr
	{7804, 201, 22, 0x1},   // overzeesterritoryaland
	{29161, 126, 5, 0x81},  // #4392
	{16040, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{46460, 408, 5, 0x1},   // #6tog
	{44422, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6972, 140, 7, 0x1},    // malakka
	{21565, 255, 29, 0x1},  // territorybritishvirginislands
	{20749, 40, 18, 0x1},   // kingdomnederlanden
	{16427, 169, 6, 0x1},   // belice
	{6979, 140, 16, 0x1},   // federatiemalakka
	{21345, 205, 29, 0x1},  // frenchsouthantarcticterritory
	{38645, 131, 18, 0x1},  // korearepublicsouth
	{21978, 225, 5, 0x81},  // #2hkg
	{12465, 173, 5, 0x1},   // chili
	{21581, 256, 18, 0x1},  // virginislandsofusa
	{13795, 138, 11, 0x1},  // formerbirma
	{55881, 97, 19, 0x1},   // republicsierraleone
	{20523, 72, 12, 0x1},   // eritreastate
	{5858, 145, 18, 0x1},   // philippinerepublic
	{8360, 13, 20, 0x1},    // formerczechoslovakia
	{6143, 164, 5, 0x1},    // jemen
	{25326, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{23800, 112, 17, 0x1},  // unitedarabemirate
	{42497, 508, 5, 0x1},   // #6irq
	{53819, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{23048, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{23612, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{22890, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{64147, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{9531, 121, 29, 0x1},   // republicunitedstatesindonesia
	{45493, 483, 5, 0x1},   // #6sin
	{37008, 106, 18, 0x1},  // tanzaniatanganyika
	{29026, 75, 5, 0x81},   // #4288
	{7674, 194, 16, 0x1},   // nederlandsguyana
	{20830, 120, 12, 0x1},  // fsmicronesia
	{29396, 162, 5, 0x81},  // #4548
	{50961, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8776, 164, 8, 0x1},    // yemenrep
	{55043, 133, 15, 0x1},  // demvolksreplaos
	{44595, 109, 16, 0x1},  // northernrhodesia
	{48466, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{16076, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{16040, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{40834, 232, 30, 0x1},  // northernmarianaislandsamerican
	{18356, 198, 28, 0x1},  // republicbolivarianavenezuela
	{15349, 14, 5, 0x1},    // cesko
	{17264, 4, 5, 0x81},    // #2aus
	{46450, 625, 5, 0x1},   // #6thi
	{42683, 59, 11, 0x1},   // birkinafaso
	{23487, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{50115, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{8145, 514, 10, 0x2},   // yugoslavia
	{2482, 70, 8, 0x1},     // zanzibar
	{36647, 578, 5, 0x1},   // #5sal
	{54967, 16, 23, 0x1},   // bondsrepubliekduitsland
	{46820, 588, 5, 0x1},   // #6ven
	{34321, 152, 19, 0x1},  // solomonislandsstate
	{37278, 300, 5, 0x1},   // #5spn
	{46815, 609, 5, 0x1},   // #6van
	{81, 223, 8, 0x1},      // guyanafr
	{46315, 213, 26, 0x1},  // indianoceanchristmasisland
	{28946, 245, 5, 0x81},  // #4239
	{43771, 217, 24, 0x1},  // malvinasfalklandeilanden
	{1083, 210, 36, 0x21},  // overseasterritorycocoskeelingislands
	{16671, 145, 19, 0x1},  // filipijnserepubliek
	{32700, 88, 10, 0x1},   // mauretania
	{1056, 232, 28, 0x1},   // northernmarianascommonwealth
	{2290, 76, 16, 0x1},    // republicofguinea
	{4991, 79, 29, 0x1},    // republiquedeguineeequatoriale
	{25568, 45, 8, 0x1},    // roumania
	{15256, 110, 17, 0x1},  // republiekzimbabwe
	{60679, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{44581, 202, 7, 0x1},   // nethant
	{16364, 165, 6, 0x1},   // #3ydye
	{2082, 123, 16, 0x21},  // islamicrepofiran
	{51371, 198, 25, 0x1},  // venezuelarepbolivarianade
	{54165, 6, 12, 0x1},    // azerbajdzjan
	{34980, 26, 17, 0x1},   // magyarkoztarsasag
	{4713, 175, 17, 0x1},   // republiccostarica
	{46608, 59, 20, 0x1},   // republicofuppervolta
	{34302, 241, 16, 0x1},  // palestinestateof
	{10253, 106, 18, 0x1},  // republictanganyika
	{62056, 150, 18, 0x1},  // saudiarabiakingdom
	{40051, 162, 16, 0x1},  // republiekvanuatu
	{15637, 138, 9, 0x1},   // uniebirma
	{30726, 418, 5, 0x1},   // #5900
	{40311, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{14540, 15, 3, 0x1},    // ddr
	{3108, 23, 7, 0x1},     // georgia
	{35127, 356, 5, 0x1},   // #5mas
	{28896, 178, 5, 0x81},  // #4214
	{45590, 458, 5, 0x1},   // #6sol
	{11234, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{51754, 220, 26, 0x1},  // overzeesterritorygibraltar
	{63366, 94, 6, 0x1},    // ruanda
	{28906, 193, 5, 0x81},  // #4222
	{28941, 217, 5, 0x81},  // #4238
	{22109, 226, 5, 0x81},  // #2hmd
	{27945, 254, 5, 0x81},  // #2vat
	{2832, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{22154, 148, 16, 0x1},  // demvolksrepkorea
	{6119, 71, 24, 0x1},    // formerunitedarabrepublic
	{46046, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{39373, 466, 5, 0x1},   // #6570
	{45692, 300, 5, 0x1},   // #6spn
	{64127, 94, 14, 0x1},   // republicrwanda
	{49606, 255, 20, 0x1},  // virginislandsbritish
	{26831, 17, 16, 0x1},   // kingdomofdenmark
	{17849, 155, 20, 0x1},  // republicoftajikistan
	{46290, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{24775, 229, 6, 0x1},   // jersey
	{60836, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{35268, 389, 5, 0x1},   // #5mlt
	{41938, 119, 15, 0x1},  // fijifijiislands
	{41205, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{16668, 633, 5, 0x1},   // #2afi
	{13286, 176, 12, 0x1},  // republiccuba
	{36684, 483, 5, 0x1},   // #5sin
	{59192, 35, 19, 0x1},   // principautedemonaco
	{45607, 531, 5, 0x1},   // #6som
	{7498, 253, 42, 0x1},   // amerikaanseondergeschikteafgelegeneilanden
	{5997, 106, 10, 0x1},   // tanganyika
	{7982, 10, 21, 0x1},    // formerbyelorussianssr
	{6306, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{11531, 63, 14, 0x1},   // formercameroon
	{46151, 118, 18, 0x1},  // kypriakidimokratia
	{48832, 188, 18, 0x1},  // mexicounitedstates
	{58826, 66, 11, 0x1},   // uniecomoren
	{36173, 24, 16, 0x1},   // hellenicrepublic
	{57287, 24, 15, 0x1},   // kingdomofgreece
	{39368, 382, 5, 0x1},   // #6565
	{39378, 547, 5, 0x1},   // #6571
	{45697, 593, 5, 0x1},   // #6sri
	{16117, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{22564, 164, 7, 0x1},   // yemenar
	{36516, 108, 11, 0x1},  // afrikaborwa
	{13983, 223, 11, 0x1},  // fransguyana
	{7690, 230, 22, 0x1},   // overseasterritorymacao
	{42521, 435, 5, 0x1},   // #6ita
	{43235, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{10333, 127, 19, 0x1},  // republiekkazachstan
	{35719, 462, 5, 0x1},   // #5mya
	{4279, 139, 8, 0x1},    // mongolia
	{3865, 32, 17, 0x21},   // republiclithuania
	{46196, 618, 5, 0x1},   // #6taj
	{2556, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{37095, 531, 5, 0x1},   // #5som
	{3078, 56, 14, 0x1},    // angolarepublic
	{28104, 23, 16, 0x1},   // republiekgeorgie
	{32737, 165, 18, 0x1},  // republicsouthyemen
	{52254, 160, 10, 0x1},  // ozbekiston
	{5131, 234, 27, 0x1},   // overzeesterritorymartinique
	{64741, 24, 16, 0x1},   // republicofgreece
	{39383, 620, 5, 0x1},   // #6572
	{38492, 52, 7, 0x1},    // turkiye
	{35296, 220, 9, 0x1},   // gibraltar
	{20005, 73, 15, 0x1},   // ethiopianempire
	{37421, 52, 7, 0x1},    // turkije
	{36706, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{35945, 107, 16, 0x1},  // republiekoeganda
	{16753, 210, 23, 0x1},  // territoryofcocosislands
	{51280, 128, 5, 0x1},   // #7kgz
	{15105, 123, 10, 0x1},  // persiairan
	{46210, 95, 7, 0x1},    // assudan
	{28275, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{21228, 161, 24, 0x1},  // vietnamsocialistrepublic
	{16640, 199, 5, 0x81},  // #2abw
	{15572, 157, 18, 0x1},  // eastportugeestimor
	{7449, 54, 30, 0x1},    // verenigdestatenvannoordamerika
	{16656, 111, 5, 0x81},  // #2afg
	{35191, 297, 5, 0x1},   // #5mex
	{2759, 243, 13, 0x1},   // reunionisland
	{13048, 14, 8, 0x1},    // tsjechia
	{37078, 458, 5, 0x1},   // #5sol
	{40817, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{3775, 240, 23, 0x21},  // gemenebestvanpuertorico
	{58570, 63, 22, 0x1},   // cameroonunitedrepublic
	{13773, 165, 11, 0x1},  // fmrdemyemen
	{3282, 145, 10, 0x21},  // philipines
	{33004, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{50745, 163, 21, 0x1},  // independentstatesamoa
	{54647, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{49930, 125, 7, 0x1},   // alurdun
	{61641, 61, 20, 0x1},   // centralafricanempire
	{37707, 148, 10, 0x1},  // koreanorth
	{49313, 133, 16, 0x1},  // laopeoplesdemrep
	{17289, 201, 23, 0x1},  // alandautonomousprovince
	{8636, 129, 13, 0x1},   // khmerrepublic
	{26146, 246, 31, 0x1},  // sthelenatristandacunhaascension
	{11858, 146, 12, 0x1},  // palauislands
	{10218, 92, 5, 0x1},    // niger
	{19936, 3, 16, 0x1},    // republiekarmenie
	{12083, 234, 13, 0x1},  // lamartiniquef
	{35875, 222, 23, 0x1},  // grondterritorygroenland
	{41632, 62, 21, 0x1},   // republicofcotedivoire
	{62093, 146, 13, 0x1},  // beluuerabelau
	{48164, 65, 22, 0x1},   // brazzavilleformercongo
	{17269, 5, 5, 0x81},    // #2aut
	{40088, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{14310, 248, 20, 0x1},  // saintpierremiquelonf
	{41502, 82, 10, 0x1},   // libiastate
	{42787, 136, 23, 0x1},  // maldiveislandssultanate
	{52679, 222, 15, 0x1},  // kalaallitnunaat
	{35140, 350, 5, 0x1},   // #5maw
	{47962, 59, 11, 0x1},   // burkinofaso
	{28901, 179, 5, 0x81},  // #4218
	{44669, 179, 17, 0x1},  // republicofecuador
	{41401, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{42773, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{3107, 241, 21, 0x21},  // palestinianadminareas
	{34208, 416, 5, 0x1},   // #5jam
	{5979, 6, 12, 0x1},     // azerbeidsjan
	{20947, 227, 10, 0x1},  // islandsman
	{9288, 5, 15, 0x1},     // republicaustria
	{45727, 548, 5, 0x1},   // #6sud
	{10173, 186, 15, 0x1},  // saintkittsnevis
	{29411, 92, 5, 0x81},   // #4562
	{29431, 41, 5, 0x81},   // #4578
	{53304, 243, 9, 0x1},   // lareunion
	{7124, 38, 5, 0x1},     // malta
	{33904, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{7749, 42, 20, 0x1},    // aotearoanieuwzeeland
	{16917, 87, 18, 0x1},   // mozambiquerepublic
	{11579, 41, 5, 0x1},    // norge
	{1645, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{24082, 108, 18, 0x1},  // suidafrikarepublic
	{8016, 165, 15, 0x1},   // democraticyemen
	{13867, 153, 18, 0x1},  // syrianarabrepublic
	{11918, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{13392, 181, 17, 0x1},  // republicguatemala
	{17327, 6, 5, 0x81},    // #2aze
	{20516, 72, 14, 0x1},   // stateoferitrea
	{260, 70, 23, 0x21},    // zanzibarpeoplesrepublic
	{7112, 38, 17, 0x1},    // repubblikatamalta
	{16861, 201, 5, 0x81},  // #2ala
	{57064, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{63793, 103, 5, 0x1},   // tjaad
	{45488, 599, 5, 0x1},   // #6sie
	{56783, 44, 17, 0x1},   // republiekportugal
	{45415, 502, 5, 0x1},   // #6sau
	{52864, 108, 5, 0x1},   // #7rsa
	{43903, 134, 16, 0x1},  // libaneserepublic
	{2722, 235, 14, 0x1},   // mayotteislands
	{15203, 197, 28, 0x1},  // saintvincentandthegrenadines
	{19191, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{5914, 48, 18, 0x1},    // servieenmontenegro
	{3581, 246, 23, 0x1},   // sainthelenaandascension
	{33961, 164, 22, 0x1},  // yemenarabrepublicyemen
	{32806, 402, 5, 0x1},   // #5drc
	{3839, 149, 4, 0x21},   // #9qa
	{5502, 235, 17, 0x1},   // departmentmayotte
	{14624, 113, 10, 0x1},  // bangladesh
	{62121, 168, 19, 0x1},  // commonwealthbahamas
	{37754, 195, 22, 0x1},  // republictrinidadtobago
	{758, 10, 11, 0x21},    // bjelorussia
	{15558, 157, 14, 0x1},  // portugeestimor
	{23720, 1, 21, 0x1},    // volksrepubliekalbanie
	{15420, 68, 6, 0x1},    // #3aidj
	{42406, 438, 5, 0x1},   // #6ice
	{44352, 27, 15, 0x1},   // republicireland
	{30731, 414, 5, 0x1},   // #5910
	{35600, 490, 5, 0x1},   // #5msi
	{46523, 405, 5, 0x1},   // #6ton
	{23817, 12, 10, 0x1},   // switerland
	{24243, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1159, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{61831, 219, 22, 0x1},  // guernseychannelislands
	{40320, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{17000, 581, 5, 0x81},  // #2ant
	{43045, 110, 16, 0x1},  // republiczimbabwe
	{46537, 505, 5, 0x1},   // #6tun
	{54371, 10, 17, 0x1},   // bjelorussischessr
	{50707, 112, 20, 0x1},  // unitedarabicemirates
	{28961, 201, 5, 0x81},  // #4248
	{62161, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{29021, 634, 5, 0x1},   // #4280
	{780, 221, 24, 0x1},    // collectiviteitguadeloupe
	{58622, 166, 18, 0x1},  // republicaargentina
	{9966, 248, 16, 0x1},   // stpierremiquelon
	{61885, 116, 6, 0x1},   // buthan
	{694, 76, 13, 0x21},    // guineaconakry
	{2387, 82, 8, 0x21},    // libyanaj
	{39363, 632, 5, 0x1},   // #6560
	{56153, 4, 19, 0x1},    // gemenebestaustralie
	{29341, 91, 5, 0x81},   // #4516
	{54647, 246, 20, 0x1},  // sainthelenaascension
	{1416, 97, 11, 0x1},    // sierreleone
	{12800, 77, 27, 0x1},   // islamitischerepubliekgambia
	{30856, 1, 22, 0x1},    // albanesevolksrepubliek
	{10421, 66, 7, 0x1},    // comoren
	{25221, 7, 14, 0x1},    // kingdombelgium
	{32808, 64, 3, 0x1},    // drc
	{35638, 123, 19, 0x1},  // iranislandsrepublic
	{17742, 206, 22, 0x1},  // sinteustatiusenbonaire
	{43810, 217, 23, 0x1},  // falklandislandsmalvinas
	{54253, 98, 22, 0x1},   // somaliafederalrepublic
	{21505, 208, 14, 0x1},  // bermudabritish
	{58584, 128, 20, 0x1},  // republicofkyrgyzstan
	{25793, 37, 24, 0x1},   // republicofnorthmacedonia
	{34412, 319, 5, 0x1},   // #5jpn
	{6756, 120, 21, 0x1},   // micronesiafedstatesof
	{19776, 239, 20, 0x1},  // pitcairngroupislands
	{55586, 197, 11, 0x1},  // sintvincent
	{28921, 73, 5, 0x81},   // #4231
	{52995, 46, 5, 0x1},    // #7rus
	{16909, 87, 18, 0x1},   // republicmozambique
	{3046, 100, 7, 0x1},    // saotome
	{15443, 202, 6, 0x1},   // #3anhh
	{61533, 65, 13, 0x1},   // kongovolksrep
	{57679, 153, 17, 0x1},  // arabrepublicsyria
	{3461, 246, 20, 0x1},   // ascensionsainthelena
	{8863, 48, 19, 0x1},    // fryserbiamontenegro
	{7653, 199, 21, 0x1},   // kofthenetherlandaruba
	{50291, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{58314, 47, 18, 0x1},   // republieksanmarino
	{47531, 113, 10, 0x1},  // bangladesj
	{5330, 235, 18, 0x1},   // departementmayotte
	{55959, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{51038, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{61696, 133, 7, 0x1},   // laospdr
	{6598, 218, 16, 0x1},   // territoryfaeroer
	{33243, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{58250, 21, 16, 0x1},   // republicoffrance
	{8535, 128, 8, 0x1},    // kirgizia
	{8117, 128, 17, 0x1},   // republickirgistan
	{23833, 230, 5, 0x81},  // #2mac
	{29301, 35, 5, 0x81},   // #4492
	{63569, 123, 19, 0x1},  // islamicrepubliciran
	{25734, 18, 11, 0x1},   // statespanje
	{16866, 1, 5, 0x81},    // #2alb
	{51120, 236, 17, 0x1},  // nouvellecaledonie
	{37428, 481, 5, 0x1},   // #5svg
	{45559, 635, 5, 0x1},   // #6slv
	{2184, 237, 24, 0x1},   // norfolkislandsaustralian
	{28916, 636, 5, 0x1},   // #4230
	{17464, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{35358, 117, 20, 0x1},  // peoplesrepublicchina
	{32808, 64, 7, 0x1},    // drcongo
	{39328, 572, 5, 0x1},   // #6530
	{32271, 178, 15, 0x1},  // dominicaanserep
	{3484, 246, 37, 0x1},   // tristandacunhaascensionandsainthelena
	{45882, 569, 5, 0x1},   // #6swd
	{36066, 241, 28, 0x1},  // palestinianoccupiedterritory
	{26478, 69, 15, 0x1},   // republicalgeria
	{29416, 93, 5, 0x81},   // #4566
	{58127, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{37130, 95, 23, 0x1},   // sudandemocraticrepublic
	{15142, 121, 17, 0x1},  // republikindonesia
	{33871, 278, 5, 0x1},   // #5hai
	{6111, 127, 8, 0x1},    // kazachia
	{46200, 95, 17, 0x1},   // jumhuriyatassudan
	{47639, 36, 12, 0x1},   // repofmoldova
	{23207, 67, 19, 0x1},   // republicofcaboverde
	{10145, 186, 28, 0x1},  // stchristophernevisfederation
	{12827, 88, 25, 0x1},   // islamicrepublicmauritania
	{20508, 139, 13, 0x1},  // mongoliastate
	{16856, 200, 5, 0x81},  // #2aia
	{36638, 386, 5, 0x1},   // #5saf
	{45554, 485, 5, 0x1},   // #6slu
	{56919, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{34084, 163, 21, 0x1},  // samoaindependentstate
	{28931, 19, 5, 0x81},   // #4233
	{45483, 513, 5, 0x1},   // #6sey
	{12452, 173, 5, 0x1},   // chile
	{12303, 162, 7, 0x1},   // vanuatu
	{39333, 579, 5, 0x1},   // #6531
	{35425, 252, 19, 0x1},  // chinataiwanprovince
	{40543, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{43415, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{218, 20, 5, 0x1},      // suomi
	{62669, 147, 14, 0x1},  // papaunewguinea
	{34018, 629, 5, 0x1},   // #5hun
	{49203, 68, 5, 0x1},    // #7dji
	{47888, 253, 23, 0x1},  // usaminoroutlyingislands
	{841, 234, 10, 0x1},    // martinique
	{13373, 174, 19, 0x1},  // republicadecolombia
	{33876, 576, 5, 0x1},   // #5hon
	{42445, 314, 5, 0x1},   // #6ire
	{4440, 198, 4, 0x21},   // #9ve
	{4101, 210, 15, 0x1},   // keelingeilanden
	{12022, 45, 16, 0x1},   // republicroemenia
	{1661, 74, 4, 0x21},    // #9ga
	{57179, 123, 12, 0x1},  // republiciran
	{2102, 229, 4, 0x21},   // #9je
	{18594, 167, 14, 0x1},  // antiguaandbarb
	{16458, 116, 6, 0x1},   // boetan
	{49874, 41, 19, 0x1},   // koninkrijknoorwegen
	{37527, 101, 9, 0x1},   // swazliand
	{23504, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{34196, 81, 7, 0x1},    // liberia
	{27214, 155, 5, 0x81},  // #2tjk
	{28926, 72, 5, 0x81},   // #4232
	{46254, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{4207, 249, 26, 0x1},   // saintmaartennederlandspart
	{40320, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{29031, 220, 5, 0x81},  // #4292
	{39353, 358, 5, 0x1},   // #6552
	{38212, 62, 18, 0x1},   // republicivorycoast
	{35534, 252, 21, 0x1},  // taiwanprovinceofchina
	{41922, 119, 4, 0x1},   // viti
	{29336, 143, 5, 0x81},  // #4512
	{31832, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{59871, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{11424, 83, 7, 0x1},    // lesotho
	{24582, 57, 18, 0x1},   // republikayuburundi
	{51464, 131, 5, 0x1},   // #7kor
	{5814, 127, 20, 0x1},   // republicofkazakhstan
	{51262, 127, 5, 0x1},   // #7kaz
	{1696, 223, 4, 0x21},   // #9gf
	{61839, 219, 22, 0x1},  // channelislandsguernsey
	{23838, 231, 5, 0x81},  // #2maf
	{3883, 193, 18, 0x21},  // republicelsalvador
	{20870, 171, 20, 0x1},  // unitedstatesofbrazil
	{14237, 24, 5, 0x1},    // ellas
	{46528, 473, 5, 0x1},   // #6tri
	{41642, 62, 21, 0x1},   // cotedivoireivorycoast
	{56104, 73, 17, 0x1},   // socialistethiopia
	{20322, 170, 26, 0x1},  // boliviamultinationalestaat
	{52820, 147, 17, 0x1},  // nieuwguineapapoua
	{35924, 95, 17, 0x1},   // presecessionsudan
	{28484, 27, 16, 0x1},   // republiekierland
	{4287, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{32785, 43, 14, 0x1},   // polandrepublic
	{25458, 141, 13, 0x1},  // republicnepal
	{45800, 250, 18, 0x1},  // caicosislandsturks
	{39358, 350, 5, 0x1},   // #6553
	{20543, 21, 5, 0x81},   // #2fra
	{13961, 223, 11, 0x1},  // fransguiana
	{31832, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{64210, 164, 8, 0x1},   // repyemen
	{30978, 166, 19, 0x1},  // argentijnserepublic
	{1249, 64, 30, 0x21},   // democratischerepubliekvancongo
	{59760, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{3995, 151, 4, 0x21},   // #9sg
	{35550, 252, 19, 0x1},  // chinataiwanrepublic
	{8731, 193, 6, 0x1},    // elsalv
	{4474, 255, 4, 0x21},   // #9vg
	{37454, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{4330, 85, 12, 0x1},    // madagasikara
	{34107, 163, 17, 0x1},  // westernsamoasamoa
	{1867, 219, 4, 0x21},   // #9gg
	{29176, 80, 5, 0x81},   // #4404
	{37430, 197, 3, 0x1},   // svg
	{29306, 139, 5, 0x81},  // #4496
	{15324, 236, 17, 0x1},  // nouvellecaledonia
	{22119, 25, 5, 0x81},   // #2hrv
	{41378, 12, 8, 0x1},    // svizzera
	{28936, 218, 5, 0x81},  // #4234
	{28956, 20, 5, 0x81},   // #4246
	{1362, 121, 18, 0x1},   // republiekindonesie
	{1613, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{30933, 79, 10, 0x1},   // equaguinea
	{52001, 148, 10, 0x1},  // northkorea
	{46581, 181, 18, 0x1},  // republiekguatemala
	{21072, 119, 21, 0x1},  // fijieilandenrepubliek
	{3987, 95, 4, 0x21},    // #9sd
	{2053, 182, 26, 0x1},   // cooperatieverepublicguyana
	{55179, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{39263, 337, 5, 0x1},   // #6481
	{24663, 181, 9, 0x1},   // gautemala
	{50756, 163, 10, 0x1},  // statesamoa
	{1665, 180, 4, 0x21},   // #9gd
	{9149, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13312, 124, 12, 0x1},  // republicirak
	{43086, 71, 14, 0x1},   // egyptarabrepof
	{38641, 131, 9, 0x1},   // repskorea
	{45438, 47, 21, 0x1},   // repubblicadisanmarino
	{60873, 82, 15, 0x1},   // koninkrijklibie
	{29316, 39, 5, 0x81},   // #4499
	{35345, 417, 5, 0x1},   // #5mon
	{33387, 226, 11, 0x1},  // heardisland
	{64104, 244, 14, 0x1},  // stateofvietnam
	{63546, 183, 17, 0x1},  // republiekhonduras
	{3316, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{32388, 279, 5, 0x1},   // #5cub
	{62353, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{42127, 280, 5, 0x1},   // #6frn
	{21725, 231, 18, 0x1},  // frenchpartstmartin
	{39348, 357, 5, 0x1},   // #6551
	{45856, 620, 5, 0x1},   // #6swa
	{62942, 51, 13, 0x1},   // kingdomzweden
	{34724, 244, 12, 0x1},  // statevietnam
	{28159, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{8590, 14, 13, 0x1},    // czechrepublic
	{64915, 111, 28, 0x1},  // islamitischestaatafghanistan
	{58897, 68, 27, 0x1},   // territoryoftheafarsandissas
	{51580, 132, 5, 0x1},   // #7kuw
	{3991, 51, 4, 0x21},    // #9se
	{4432, 254, 4, 0x21},   // #9va
	{7187, 48, 20, 0x1},    // unieserviamontenegro
	{24536, 90, 5, 0x81},   // #2mwi
	{39268, 302, 5, 0x1},   // #6482
	{18704, 131, 10, 0x1},  // repofkorea
	{752, 57, 4, 0x21},     // #9bi
	{1669, 23, 4, 0x21},    // #9ge
	{21397, 205, 4, 0x1},   // taaf
	{49907, 79, 15, 0x1},   // guineequatorial
	{18257, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{29201, 133, 5, 0x81},  // #4418
	{6135, 164, 13, 0x1},   // republicjemen
	{57738, 58, 14, 0x1},   // republiekbenin
	{38287, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{24041, 86, 5, 0x81},   // #2mli
	{29311, 36, 5, 0x81},   // #4498
	{35210, 596, 5, 0x1},   // #5mli
	{22523, 145, 23, 0x1},  // commonwealthphilippines
	{5604, 243, 25, 0x1},   // overseasdepartmentreunion
	{46700, 410, 5, 0x1},   // #6tuv
	{33373, 129, 17, 0x1},  // cambodiakampuchea
	{9855, 144, 23, 0x1},   // jamhuryatislamipakistan
	{4158, 197, 23, 0x21},  // stvincentendegrenadinen
	{27095, 104, 5, 0x81},  // #2tgo
	{12373, 138, 19, 0x1},  // burmaunionofmyanmar
	{41062, 97, 19, 0x1},   // sierraleonerepublic
	{29036, 130, 5, 0x81},  // #4296
	{906, 227, 3, 0x1},     // man
	{31875, 375, 5, 0x1},   // #5cam
	{31994, 373, 5, 0x1},   // #5cdi
	{45401, 152, 14, 0x1},  // salomonislands
	{25212, 143, 5, 0x81},  // #2omn
	{49599, 255, 27, 0x1},  // britishvirginislandsbritish
	{42732, 27, 14, 0x1},   // ierserepubliek
	{5657, 117, 13, 0x1},   // chinamainland
	{3969, 152, 4, 0x21},   // #9sb
	{37935, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{64992, 31, 13, 0x1},   // liechtenstien
	{34363, 254, 23, 0x1},  // vaticancitystateholysee
	{39273, 342, 5, 0x1},   // #6483
	{15837, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{748, 114, 4, 0x21},    // #9bh
	{2630, 203, 22, 0x1},   // territoryamericansamoa
	{58594, 128, 18, 0x1},  // kyrgyzstanrepublic
	{4245, 249, 20, 0x1},   // saintmartindutchpart
	{4625, 120, 25, 0x21},  // federalstatesofmicronesia
	{63983, 28, 15, 0x1},   // icelandrepublic
	{35099, 424, 5, 0x1},   // #5mal
	{45384, 45, 15, 0x1},   // kingdomroemenia
	{27469, 105, 5, 0x81},  // #2tun
	{38988, 449, 5, 0x1},   // #6305
	{39088, 348, 5, 0x1},   // #6359
	{27447, 158, 5, 0x81},  // #2ton
	{1853, 123, 10, 0x21},  // iranempire
	{45743, 30, 15, 0x1},   // republiekitalie
	{44685, 94, 19, 0x1},   // republiquerwandaise
	{2919, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{56132, 169, 15, 0x1},  // britishhonduras
	{48052, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{23672, 89, 9, 0x1},    // mauritius
	{32071, 585, 5, 0x1},   // #5chn
	{45833, 46, 12, 0x1},   // sovietrussia
	{49211, 217, 8, 0x1},   // malvinen
	{64626, 147, 12, 0x1},  // papuanguinea
	{10912, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{36727, 144, 23, 0x1},  // pakistanislamicrepublic
	{41168, 186, 24, 0x1},  // saintkittsnevisfederatia
	{27851, 135, 8, 0x1},   // srilanka
	{61894, 43, 19, 0x1},   // volksrepubliekpolen
	{3983, 102, 4, 0x21},   // #9sc
	{22768, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{55121, 13, 4, 0x1},    // cssr
	{58691, 67, 20, 0x1},   // kaapverdischeislands
	{4436, 197, 4, 0x21},   // #9vc
	{4694, 259, 4, 0x21},   // #9xk
	{48284, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{39278, 345, 5, 0x1},   // #6484
	{4931, 28, 7, 0x1},     // iceland
	{32688, 421, 5, 0x1},   // #5dji
	{32710, 271, 5, 0x1},   // #5dom
	{57706, 31, 12, 0x1},   // lichtenstein
	{2381, 187, 4, 0x21},   // #9lc
	{29171, 125, 5, 0x81},  // #4400
	{48503, 106, 12, 0x1},  // tanzaniaurep
	{36549, 296, 5, 0x1},   // #5qat
	{17070, 50, 17, 0x1},   // slovenianrepublic
	{6728, 251, 15, 0x1},   // tokelaueilanden
	{29931, 343, 5, 0x1},   // #5140
	{34958, 430, 5, 0x1},   // #5mac
	{50825, 111, 23, 0x1},  // afghanistanislamicstate
	{32380, 448, 5, 0x1},   // #5cro
	{10384, 165, 16, 0x1},  // formersouthyemen
	{28736, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{28951, 119, 5, 0x81},  // #4242
	{10247, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{31890, 272, 5, 0x1},   // #5cao
	{1983, 237, 14, 0x1},   // norfolkislands
	{47262, 9, 17, 0x1},    // bosniehercegovina
	{63031, 5, 19, 0x1},    // republiekoostenrijk
	{53636, 108, 10, 0x1},  // zuidafrika
	{3131, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{24143, 57, 16, 0x1},   // republiekburundi
	{33714, 68, 20, 0x1},   // afarsendeissasgebied
	{19610, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{42492, 630, 5, 0x1},   // #6irn
	{756, 58, 4, 0x21},     // #9bj
	{1871, 75, 4, 0x21},    // #9gh
	{19284, 130, 15, 0x1},  // kiribatiislands
	{13578, 104, 12, 0x1},  // republictogo
	{1997, 29, 4, 0x21},    // #9il
	{2366, 134, 4, 0x21},   // #9lb
	{24825, 214, 8, 0x1},   // caymanis
	{24341, 22, 15, 0x1},   // grootbrittannia
	{32349, 29, 14, 0x1},   // medinatyisrael
	{35205, 464, 5, 0x1},   // #5mld
	{4535, 120, 17, 0x21},  // micronesiafederal
	{75, 223, 18, 0x1},     // frenchguyanafrench
	{273, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{5657, 117, 5, 0x1},    // china
	{37649, 254, 9, 0x1},   // santasede
	{31885, 577, 5, 0x1},   // #5can
	{43448, 73, 23, 0x1},   // excludeseritreaethiopia
	{5209, 196, 22, 0x1},   // uruguayeasternrepublic
	{32066, 637, 5, 0x1},   // #5chl
	{39343, 340, 5, 0x1},   // #6541
	{2417, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{32303, 345, 5, 0x1},   // #5con
	{52750, 45, 5, 0x1},    // #7rou
	{20056, 178, 20, 0x1},  // dominikaanserepublic
	{869, 40, 24, 0x21},    // koninkrijkdernederlanden
	{6825, 244, 12, 0x1},   // vietnamstate
	{3948, 150, 4, 0x21},   // #9sa
	{45592, 152, 8, 0x1},   // solomons
	{4416, 253, 4, 0x21},   // #9um
	{14534, 15, 9, 0x1},    // formerddr
	{33471, 146, 15, 0x1},  // republicofpalau
	{39283, 402, 5, 0x1},   // #6490
	{31025, 95, 14, 0x1},   // sudanuntil2011
	{783, 208, 4, 0x21},    // #9bm
	{1875, 220, 4, 0x21},   // #9gi
	{58556, 63, 22, 0x1},   // unitedrepubliccameroon
	{2001, 227, 4, 0x21},   // #9im
	{2106, 185, 4, 0x21},   // #9jm
	{2362, 133, 4, 0x21},   // #9la
	{48748, 16, 28, 0x1},   // formerfederalrepublicgermany
	{2486, 64, 11, 0x21},   // demrepcongo
	{22267, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{3018, 201, 29, 0x1},   // overseasterritoryalandislands
	{46404, 541, 5, 0x1},   // #6taz
	{26530, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{452, 138, 26, 0x1},    // republiekderunievanmyanmar
	{3518, 55, 34, 0x21},   // yugoslaviasocialistfederalrepublic
	{34953, 413, 5, 0x1},   // #5maa
	{17934, 186, 23, 0x1},  // saintchristopherennevis
	{39023, 389, 5, 0x1},   // #6338
	{27288, 157, 5, 0x81},  // #2tls
	{46569, 511, 5, 0x1},   // #6tur
	{4771, 240, 19, 0x1},   // territorypuertorico
	{59966, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{45425, 638, 5, 0x1},   // #6ser
	{362, 86, 4, 0x1},      // mali
	{59025, 129, 21, 0x1},  // democratischkampuchea
	{45739, 523, 5, 0x1},   // #6sur
	{39338, 304, 5, 0x1},   // #6540
	{45887, 298, 5, 0x1},   // #6swz
	{30799, 73, 9, 0x1},    // abessinia
	{23524, 217, 8, 0x1},   // malvinas
	{9884, 244, 11, 0x1},   // zuidvietnam
	{32255, 622, 5, 0x1},   // #5com
	{21679, 25, 7, 0x1},    // kroatia
	{4037, 96, 4, 0x21},    // #9sn
	{5612, 243, 17, 0x1},   // departmentreunion
	{5185, 253, 5, 0x1},    // usmoi
	{102, 68, 19, 0x1},     // afarsissasterritory
	{264, 6, 9, 0x1},       // azerbajan
	{17895, 62, 9, 0x1},    // ivoorkust
	{51303, 130, 5, 0x1},   // #7kir
	{779, 207, 4, 0x21},    // #9bl
	{1899, 76, 4, 0x21},    // #9gn
	{25468, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{17101, 166, 5, 0x81},  // #2arg
	{2005, 122, 4, 0x21},   // #9in
	{2207, 186, 4, 0x21},   // #9kn
	{23358, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{22350, 147, 30, 0x1},  // independentstatepapuanewguinea
	{3260, 40, 4, 0x21},    // #9nl
	{24031, 137, 5, 0x81},  // #2mhl
	{15702, 105, 17, 0x1},  // republicoftunisia
	{47739, 157, 12, 0x1},  // timorlorosae
	{862, 13, 35, 0x1},     // tsjechischeslowaaksefederalrepublic
	{39028, 368, 5, 0x1},   // #6339
	{39068, 635, 5, 0x1},   // #6349
	{6159, 31, 13, 0x1},    // liechtenstein
	{15105, 123, 6, 0x1},   // persia
	{51238, 103, 15, 0x1},  // republiektsjaad
	{32572, 360, 5, 0x1},   // #5cyp
	{31556, 239, 29, 0x1},  // grondterritorypitcairnislands
	{21792, 101, 17, 0x1},  // eswatiniswaziland
	{7391, 70, 14, 0x1},    // formerzanzibar
	{25752, 94, 16, 0x1},   // rwandeserepublic
	{3899, 165, 8, 0x1},    // yemendem
	{32076, 519, 5, 0x1},   // #5col
	{4041, 98, 4, 0x21},    // #9so
	{38499, 48, 16, 0x1},   // republicofserbia
	{20464, 119, 5, 0x81},  // #2fji
	{791, 170, 4, 0x21},    // #9bo
	{1378, 178, 4, 0x21},   // #9do
	{58658, 109, 13, 0x1},  // noordrhodesie
	{5690, 106, 22, 0x1},   // unitedrepublictanzania
	{2009, 228, 4, 0x21},   // #9io
	{2110, 125, 4, 0x21},   // #9jo
	{43795, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{3264, 41, 4, 0x21},    // #9no
	{3078, 56, 6, 0x1},     // angola
	{34978, 393, 5, 0x1},   // #5mag
	{23470, 233, 17, 0x1},  // montserratbritish
	{20650, 58, 17, 0x1},   // republicofdahomey
	{15867, 100, 12, 0x1},  // saotomeandpr
	{48175, 64, 22, 0x1},   // formercongoleopoldstad
	{52029, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{38814, 203, 24, 0x1},  // territoryofamericansamoa
	{2489, 104, 19, 0x1},   // republiquetogolaise
	{26768, 54, 21, 0x1},   // unitedstatesofamerica
	{35495, 252, 22, 0x1},  // chineseprovincietaiwan
	{19009, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{36439, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{55855, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{15867, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{62105, 188, 18, 0x1},  // unitedstatesmexico
	{4029, 97, 4, 0x21},    // #9sl
	{18919, 27, 7, 0x1},    // ierland
	{41489, 82, 18, 0x1},   // unitedkingdomlibia
	{4482, 161, 4, 0x21},   // #9vn
	{62860, 182, 13, 0x1},  // britishguiana
	{6756, 120, 17, 0x1},   // micronesiafedstat
	{9074, 239, 22, 0x1},   // territoryafhvkpitcairn
	{54079, 231, 18, 0x1},  // stmartinfrenchpart
	{46072, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{787, 115, 4, 0x21},    // #9bn
	{1891, 222, 4, 0x21},   // #9gl
	{23663, 89, 18, 0x1},   // republiekmauritius
	{51510, 100, 16, 0x1},  // saotomeyprincipe
	{9966, 248, 17, 0x1},   // stpierremiquelonf
	{17015, 112, 5, 0x81},  // #2are
	{20986, 250, 21, 0x1},  // caicosislandsandturks
	{58260, 21, 15, 0x1},   // franceanddomtom
	{43344, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{60836, 22, 15, 0x1},   // grootbrittannie
	{29936, 564, 5, 0x1},   // #5145
	{62613, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{43779, 217, 24, 0x1},  // falklandeilandenmalvinas
	{27293, 595, 5, 0x1},   // #2tmp
	{29926, 533, 5, 0x1},   // #5135
	{5646, 225, 11, 0x1},   // hongkongsar
	{1708, 186, 22, 0x1},   // stkittsnevisfederation
	{58411, 164, 12, 0x1},  // kingdomjemen
	{53406, 194, 15, 0x1},  // republicsurinam
	{9539, 121, 21, 0x1},   // unitedstatesindonesia
	{27090, 103, 5, 0x81},  // #2tcd
	{32036, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{6680, 162, 7, 0x1},    // vanuata
	{63354, 191, 14, 0x1},  // republicofperu
	{49804, 141, 10, 0x1},  // statenepal
	{48512, 57, 17, 0x1},   // republicboeroendi
	{54345, 122, 18, 0x1},  // bharatiyaganarajya
	{52056, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{4033, 47, 4, 0x21},    // #9sm
	{19964, 68, 8, 0x1},    // djiboeti
	{4478, 256, 4, 0x21},   // #9vi
	{500, 204, 4, 0x21},    // #9aq
	{14171, 218, 10, 0x1},  // faeroeisds
	{555, 9, 4, 0x21},      // #9ba
	{1374, 177, 4, 0x21},   // #9dm
	{1895, 77, 4, 0x21},    // #9gm
	{2203, 66, 4, 0x21},    // #9km
	{23881, 36, 5, 0x81},   // #2mda
	{29186, 131, 5, 0x81},  // #4410
	{3256, 189, 4, 0x21},   // #9ni
	{40719, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{52790, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{29941, 517, 5, 0x1},   // #5150
	{39073, 565, 5, 0x1},   // #6350
	{33223, 117, 15, 0x1},  // chinaprmainland
	{22233, 26, 5, 0x81},   // #2hun
	{22745, 111, 13, 0x1},  // afghanistanir
	{51531, 332, 13, 0x82}, // republiccongo
	{36752, 77, 9, 0x1},    // thegambia
	{28060, 255, 5, 0x81},  // #2vgb
	{45707, 372, 5, 0x1},   // #6stp
	{11678, 21, 14, 0x1},   // frenchrepublic
	{26917, 45, 14, 0x1},   // romaniakingdom
	{48378, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{24825, 214, 13, 0x1},  // caymanislands
	{56395, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{4011, 247, 4, 0x21},   // #9sj
	{51275, 80, 5, 0x1},    // #7ken
	{504, 166, 4, 0x21},    // #9ar
	{2639, 203, 21, 0x1},   // americansamoaamerican
	{60985, 88, 20, 0x1},   // islamitrepmauritanie
	{54027, 231, 17, 0x1},  // stmartinfransdeel
	{2132, 126, 4, 0x21},   // #9jp
	{12147, 194, 18, 0x1},  // dutchguianasurinam
	{2516, 223, 22, 0x1},   // departmentfrenchguiana
	{23855, 84, 5, 0x81},   // #2mar
	{38543, 48, 24, 0x1},   // frserbiamontenegroserbia
	{34963, 594, 5, 0x1},   // #5mad
	{23725, 1, 16, 0x1},    // republiekalbanie
	{16565, 101, 19, 0x1},  // koninkrijkswaziland
	{8197, 143, 4, 0x1},    // oman
	{57573, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{27315, 71, 16, 0x1},   // koninkrijkegypte
	{2181, 41, 13, 0x21},   // norwaykingdom
	{60559, 65, 19, 0x1},   // volksrepubliekkongo
	{7625, 199, 23, 0x1},   // arubakingdomnetherlands
	{63475, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{27099, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{56983, 55, 20, 0x1},   // voormaligjoegoslavie
	{58206, 166, 17, 0x1},  // argentinerepublic
	{48787, 15, 11, 0x1},   // germanyeast
	{36490, 84, 14, 0x1},   // kingdommarokko
	{34842, 134, 16, 0x1},  // lebaneserepublic
	{22555, 164, 26, 0x1},  // northsanayemenarabrepublic
	{5284, 85, 18, 0x1},    // madagascarmalagasy
	{46017, 48, 25, 0x1},   // unievanservieenmontenegro
	{1766, 37, 37, 0x21},   // formerjoegoslavischerepublicmacedonia
	{3823, 241, 4, 0x21},   // #9ps
	{4015, 49, 4, 0x21},    // #9sk
	{3431, 168, 20, 0x1},   // gemenebestderbahamas
	{51915, 37, 5, 0x1},    // #7mkd
	{4403, 22, 4, 0x21},    // #9uk
	{4690, 163, 4, 0x21},   // #9ws
	{521, 203, 4, 0x21},    // #9as
	{903, 16, 7, 0x1},      // germany
	{2722, 235, 7, 0x1},    // mayotte
	{3425, 93, 22, 0x21},   // nigeriafederalrepublic
	{32697, 351, 5, 0x1},   // #5dma
	{1359, 17, 4, 0x21},    // #9dk
	{1922, 245, 4, 0x21},   // #9gs
	{15712, 105, 16, 0x1},  // tunisianrepublic
	{39243, 452, 5, 0x1},   // #6452
	{2399, 135, 4, 0x21},   // #9lk
	{2365, 201, 5, 0x1},    // aland
	{29181, 148, 5, 0x81},  // #4408
	{54130, 232, 13, 0x1},  // noordmarianen
	{13867, 153, 13, 0x1},  // syrianarabrep
	{39078, 360, 5, 0x1},   // #6352
	{43141, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{54705, 246, 41, 0x1},  // sainthelenaascensiontristandacunhaislands
	{46639, 59, 18, 0x1},   // uppervoltarepublic
	{27085, 250, 5, 0x81},  // #2tca
	{15903, 178, 12, 0x1},  // dominicanrep
	{52835, 153, 8, 0x1},   // uarsyria
	{53443, 158, 5, 0x1},   // #7tga
	{63311, 46, 14, 0x1},   // russianfederal
	{60042, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{3715, 240, 4, 0x21},   // #9pr
	{3999, 246, 4, 0x21},   // #9sh
	{54846, 119, 21, 0x1},  // republiekfijieilanden
	{34311, 152, 24, 0x1},  // stateofthesolomonislands
	{6050, 121, 5, 0x2},    // indie
	{525, 5, 4, 0x21},      // #9at
	{9708, 138, 5, 0x1},    // burma
	{8085, 25, 7, 0x1},     // croatia
	{34996, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{36038, 83, 14, 0x1},   // kingdomlesotho
	{568, 172, 4, 0x21},    // #9bb
	{1355, 68, 4, 0x21},    // #9dj
	{1903, 221, 4, 0x21},   // #9gp
	{6148, 31, 24, 0x1},    // fuerstentumliechtenstein
	{39238, 599, 5, 0x1},   // #6451
	{1989, 121, 4, 0x21},   // #9id
	{2166, 129, 4, 0x21},   // #9kh
	{3055, 38, 4, 0x21},    // #9mt
	{21872, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{22690, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{44379, 52, 13, 0x1},   // turkiyeturkey
	{27962, 254, 12, 0x1},  // vaticaanstad
	{41986, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{43408, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10390, 165, 10, 0x1},  // southyemen
	{3796, 182, 27, 0x21},  // cooperatieverepubliekguyana
	{55300, 171, 16, 0x1},  // republicbrazilia
	{12281, 61, 11, 0x1},   // ubangishari
	{29946, 637, 5, 0x1},   // #5155
	{29956, 426, 5, 0x1},   // #5165
	{39043, 404, 5, 0x1},   // #6343
	{50210, 168, 17, 0x1},  // gemenebestbahamas
	{23183, 119, 24, 0x1},  // republicofthefijiislands
	{14648, 15, 9, 0x1},    // gdrformer
	{22165, 131, 9, 0x1},   // koreazuid
	{22737, 111, 19, 0x1},  // republicafghanistan
	{21279, 157, 30, 0x1},  // republicademocraticatimorleste
	{15804, 16, 15, 0x1},   // republicgermany
	{48960, 203, 9, 0x1},   // eastsamoa
	{1341, 243, 14, 0x21},  // iledelareunion
	{30541, 521, 5, 0x1},   // #5680
	{8762, 165, 19, 0x1},   // formersouthernyemen
	{20589, 218, 5, 0x81},  // #2fro
	{4214, 98, 24, 0x21},   // federalerepublieksomalie
	{40304, 244, 12, 0x1},  // vietnamsouth
	{4003, 50, 4, 0x21},    // #9si
	{9088, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{4486, 162, 4, 0x21},   // #9vu
	{27340, 71, 24, 0x1},   // arabischerepubliekegypte
	{5876, 10, 20, 0x1},    // bieloruslandrepublic
	{529, 4, 4, 0x21},      // #9au
	{587, 7, 4, 0x21},      // #9be
	{1918, 79, 4, 0x21},    // #9gq
	{4416, 234, 28, 0x1},   // overseasdepartmentmartinique
	{39233, 621, 5, 0x1},   // #6450
	{1993, 27, 4, 0x21},    // #9ie
	{2170, 130, 4, 0x21},   // #9ki
	{2385, 31, 4, 0x21},    // #9li
	{3059, 89, 4, 0x21},    // #9mu
	{58332, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{771, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{29191, 132, 5, 0x81},  // #4414
	{29271, 86, 5, 0x81},   // #4466
	{29286, 88, 5, 0x81},   // #4478
	{3163, 92, 4, 0x21},    // #9ne
	{38072, 147, 23, 0x1},  // territorypapuanewguinea
	{2667, 202, 19, 0x21},  // netherlandsantilles
	{3316, 249, 12, 0x1},   // saintmaarten
	{22028, 40, 26, 0x1},   // thekingdomofthenetherlands
	{29921, 554, 5, 0x1},   // #5130
	{36855, 65, 25, 0x1},   // republiekcongobrazzaville
	{9466, 65, 24, 0x1},    // congorepublicbrazzaville
	{28414, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{52753, 61, 13, 0x1},   // oubanguichari
	{27572, 188, 22, 0x1},  // unitedmexicaansestates
	{46169, 628, 5, 0x1},   // #6syr
	{12013, 45, 25, 0x1},   // socialistrepublicroemenia
	{3641, 246, 35, 0x1},   // sinthelenatristandacunhaenascension
	{19671, 219, 17, 0x1},  // guernseybailiwick
	{23564, 132, 11, 0x1},  // statekuwait
	{62219, 154, 11, 0x1},  // siamkingdom
	{16632, 106, 8, 0x1},   // tanzinia
	{4181, 193, 4, 0x21},   // #9sv
	{9786, 231, 23, 0x1},   // collectivitysaintmartin
	{20459, 20, 5, 0x81},   // #2fin
	{47725, 157, 19, 0x1},  // timorlesteeasttimor
	{583, 113, 4, 0x21},    // #9bd
	{1150, 67, 4, 0x21},    // #9cv
	{3063, 136, 4, 0x21},   // #9mv
	{29196, 128, 5, 0x81},  // #4417
	{24134, 38, 5, 0x81},   // #2mlt
	{18778, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{7769, 238, 4, 0x1},    // niue
	{13735, 95, 5, 0x1},    // sudan
	{16718, 56, 5, 0x81},   // #2ago
	{48918, 158, 14, 0x1},  // kingdomoftonga
	{9652, 46, 17, 0x1},    // sovietunionrussia
	{65101, 79, 13, 0x1},   // spanishguinea
	{39018, 639, 5, 0x1},   // #6331
	{39038, 320, 5, 0x1},   // #6341
	{39083, 604, 5, 0x1},   // #6355
	{47758, 208, 8, 0x1},   // bermudas
	{31264, 25, 16, 0x1},   // republiekkroatie
	{39013, 435, 5, 0x1},   // #6325
	{47936, 171, 9, 0x1},   // brazillia
	{46079, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{52310, 88, 5, 0x1},    // #7mtn
	{391, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{3831, 146, 4, 0x21},   // #9pw
	{9490, 65, 18, 0x1},    // congorepublicofthe
	{42945, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{4399, 107, 4, 0x21},   // #9ug
	{533, 199, 4, 0x21},    // #9aw
	{4723, 110, 4, 0x21},   // #9zw
	{42381, 133, 12, 0x1},  // laopeoplesdr
	{46930, 31, 25, 0x1},   // liechtensteinprincipality
	{744, 8, 4, 0x21},      // #9bg
	{1201, 212, 4, 0x21},   // #9cw
	{1934, 78, 4, 0x21},    // #9gw
	{15021, 223, 8, 0x1},   // frguyana
	{48769, 16, 16, 0x1},   // germanyfmrfedrep
	{54267, 93, 15, 0x1},   // republicnigeria
	{2162, 128, 4, 0x21},   // #9kg
	{3139, 90, 4, 0x21},    // #9mw
	{34252, 36, 16, 0x1},   // republiekmoldova
	{23886, 85, 5, 0x81},   // #2mdg
	{3252, 93, 4, 0x21},    // #9ng
	{53831, 63, 18, 0x1},   // republicofcameroon
	{29296, 188, 5, 0x81},  // #4484
	{39986, 41, 15, 0x1},   // kongeriketnoreg
	{23420, 148, 12, 0x1},  // nkoreademrep
	{53477, 124, 14, 0x1},  // koninkrijkirak
	{44319, 117, 17, 0x1},  // peoplesrepofchina
	{53218, 8, 18, 0x1},    // republikabalgariya
	{189, 106, 41, 0x21},   // verenigderepubliekvantanganyikaenzanzibar
	{29951, 439, 5, 0x1},   // #5160
	{39033, 638, 5, 0x1},   // #6340
	{17707, 206, 23, 0x1},  // bonaireandsinteustatius
	{54445, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{48466, 106, 21, 0x1},  // tanganyikaandzanzibar
	{29756, 112, 5, 0x81},  // #4784
	{54547, 228, 27, 0x1},  // indianoceanterritorybritish
	{34042, 192, 17, 0x1},  // republiekparaguay
	{723, 95, 6, 0x1},      // soedan
	{31603, 207, 12, 0x1},  // stbarthelemy
	{32375, 571, 5, 0x1},   // #5cos
	{56400, 256, 30, 0x1},  // territoryamericanvirginislands
	{4156, 100, 4, 0x21},   // #9st
	{4360, 221, 20, 0x1},   // departmentguadeloupe
	{998, 122, 5, 0x1},     // india
	{26154, 246, 31, 0x1},  // tristandacunhaascensionsthelena
	{3617, 48, 27, 0x21},   // yugoslaviafederalrepublicof
	{49410, 21, 5, 0x1},    // #7fra
	{537, 201, 4, 0x21},    // #9ax
	{7718, 211, 21, 0x1},   // newzealandcookislands
	{707, 59, 4, 0x21},     // #9bf
	{1926, 181, 4, 0x21},   // #9gt
	{2564, 236, 22, 0x1},   // departmentnewcaledonia
	{28153, 15, 24, 0x1},   // duitsedemocraticrepublic
	{5479, 196, 15, 0x1},   // republicuruguay
	{17133, 3, 5, 0x81},    // #2arm
	{2470, 34, 4, 0x21},    // #9lv
	{2951, 232, 4, 0x21},   // #9mp
	{48292, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{35282, 220, 23, 0x1},  // grondterritorygibraltar
	{12921, 150, 18, 0x1},  // kingdomsaudiarabia
	{47236, 131, 14, 0x1},  // korearepubliek
	{3257, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{3167, 237, 4, 0x21},   // #9nf
	{46351, 586, 5, 0x1},   // #6taw
	{41546, 86, 12, 0x1},   // malirepublic
	{27593, 152, 14, 0x1},  // solomonislands
	{9522, 121, 9, 0x1},    // indonesia
	{39063, 627, 5, 0x1},   // #6347
	{60255, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{4393, 26, 15, 0x1},    // hungaryrepublic
	{19725, 162, 17, 0x1},  // republiquevanuatu
	{866, 22, 6, 0x21},     // verkon
	{45585, 639, 5, 0x1},   // #6snm
	{45348, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{61454, 249, 20, 0x1},  // dutchpartsintmaarten
	{51147, 14, 14, 0x1},   // ceskarepublika
	{1105, 197, 9, 0x1},    // stvincent
	{43882, 16, 8, 0x1},    // wgermany
	{62685, 236, 21, 0x1},  // frafrenchnewcaledonia
	{46667, 20, 17, 0x1},   // republicoffinland
	{22716, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{3358, 231, 26, 0x1},   // frenchantillessaintmaarten
	{65358, 145, 12, 0x1},  // philippijnen
	{22560, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{4395, 53, 4, 0x21},    // #9ua
	{6347, 212, 17, 0x1},   // curacaonederlands
	{50395, 26, 24, 0x1},   // peoplesrepublicofhungary
	{48503, 106, 17, 0x1},  // tanzaniaurepublic
	{39168, 334, 5, 0x1},   // #6402
	{938, 10, 4, 0x21},     // #9by
	{1146, 176, 4, 0x21},   // #9cu
	{1247, 16, 4, 0x21},    // #9de
	{1930, 224, 4, 0x21},   // #9gu
	{5799, 71, 23, 0x1},    // egyptunitedarabrepublic
	{1838, 123, 19, 0x21},  // islandsrepubliciran
	{62244, 54, 12, 0x1},   // untiedstates
	{2146, 80, 4, 0x21},    // #9ke
	{2466, 33, 4, 0x21},    // #9lu
	{3030, 234, 4, 0x21},   // #9mq
	{2433, 74, 16, 0x21},   // gaboneserepublic
	{16935, 67, 17, 0x1},   // kaapverdiaislands
	{34744, 154, 15, 0x1},  // kingdomthailand
	{29266, 136, 5, 0x81},  // #4462
	{29281, 234, 5, 0x81},  // #4474
	{3155, 91, 4, 0x21},    // #9na
	{11569, 41, 15, 0x1},   // kongeriketnorge
	{23226, 92, 18, 0x1},   // republicoftheniger
	{59674, 245, 12, 0x1},  // sgeoandtheis
	{39058, 624, 5, 0x1},   // #6346
	{49952, 72, 11, 0x1},   // hagereertra
	{11414, 83, 17, 0x1},   // koninkrijklesotho
	{3943, 65, 8, 0x1},     // congobrz
	{27923, 118, 14, 0x1},  // cyprusrepublic
	{45420, 536, 5, 0x1},   // #6sen
	{45515, 318, 5, 0x1},   // #6skn
	{24118, 67, 11, 0x1},   // capeverdeis
	{53400, 259, 6, 0x1},   // kosova
	{31474, 198, 22, 0x1},  // bolivrepublicvenezuela
	{32033, 342, 5, 0x1},   // #5cha
	{52305, 89, 5, 0x1},    // #7mri
	{53473, 155, 5, 0x1},   // #7tjk
	{54630, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{8948, 248, 19, 0x1},   // fstpierreetmiquelon
	{41813, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{3827, 44, 4, 0x21},    // #9pt
	{4130, 194, 4, 0x21},   // #9sr
	{2677, 209, 6, 0x1},    // bouvet
	{21299, 157, 10, 0x1},  // timorleste
	{541, 6, 4, 0x21},      // #9az
	{33273, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{17079, 183, 17, 0x1},  // republicahonduras
	{56638, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{39173, 372, 5, 0x1},   // #6403
	{1129, 175, 4, 0x21},   // #9cr
	{2462, 32, 4, 0x21},    // #9lt
	{3034, 88, 4, 0x21},    // #9mr
	{44840, 19, 15, 0x1},   // republicestonia
	{35168, 164, 10, 0x1},  // yemennorth
	{14796, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{46, 241, 20, 0x21},    // westbankandgazastrip
	{24490, 87, 5, 0x81},   // #2moz
	{42233, 152, 22, 0x1},  // britsesalomonseilanden
	{9663, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{39053, 605, 5, 0x2},   // #6345
	{45520, 527, 5, 0x1},   // #6slo
	{9242, 53, 6, 0x1},     // ukrain
	{53782, 164, 5, 0x1},   // #7yem
	{37188, 64, 13, 0x1},   // demrepofcongo
	{25672, 231, 23, 0x1},  // franseantillenstmaarten
	{24931, 228, 14, 0x1},  // chagosarchipel
	{12972, 191, 13, 0x1},  // republiekperu
	{38636, 131, 9, 0x1},   // koreareps
	{51905, 139, 5, 0x1},   // #7mgl
	{4152, 99, 4, 0x21},    // #9ss
	{1026, 232, 28, 0x1},   // northernmarianencommonwealth
	{26793, 194, 9, 0x1},   // surinamia
	{51483, 150, 5, 0x1},   // #7ksa
	{24531, 89, 5, 0x81},   // #2mus
	{39178, 384, 5, 0x1},   // #6404
	{37595, 204, 9, 0x1},   // antartica
	{14424, 214, 28, 0x1},  // grondterritorykaaimanislands
	{2458, 83, 4, 0x21},    // #9ls
	{3051, 233, 4, 0x21},   // #9ms
	{3159, 236, 4, 0x21},   // #9nc
	{7472, 256, 26, 0x1},   // amerikaansemaagdeneilanden
	{55678, 67, 19, 0x1},   // republiekkaapverdie
	{29291, 89, 5, 0x81},   // #4480
	{20480, 114, 12, 0x1},  // bahrainstate
	{37734, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{3372, 249, 23, 0x1},   // saintmaartenknetherland
	{39048, 383, 5, 0x1},   // #6344
	{2066, 109, 14, 0x21},  // republiczambia
	{34820, 227, 17, 0x1},  // freeportmanisleof
	{51029, 198, 21, 0x1},  // venezuelaunitedstates
	{29751, 195, 5, 0x81},  // #4780
	{26431, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{3828, 221, 21, 0x1},   // departementguadeloupe
	{52515, 45, 14, 0x1},   // kingdomromania
	{12165, 190, 16, 0x1},  // republicofpanama
	{55218, 153, 23, 0x1},  // arabischerepublieksyrie
	{24699, 129, 8, 0x1},   // kambodja
	{47071, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{17189, 121, 19, 0x1},  // nederlandseastindie
	{38686, 2, 19, 0x1},    // principalityandorra
	{975, 169, 4, 0x21},    // #9bz
	{1626, 21, 4, 0x21},    // #9fr
	{4493, 120, 24, 0x21},  // federalestatenmicronesia
	{39183, 504, 5, 0x1},   // #6411
	{39248, 408, 5, 0x1},   // #6461
	{39258, 336, 5, 0x1},   // #6475
	{2421, 81, 4, 0x21},    // #9lr
	{57973, 116, 13, 0x1},  // kingdombhutan
	{41622, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{27253, 202, 11, 0x1},  // nedantilles
	{63607, 2, 17, 0x1},    // vorstendomandorra
	{56417, 256, 16, 0x1},  // virginislandsusa
	{61687, 133, 13, 0x1},  // kingdomoflaos
	{35511, 252, 23, 0x1},  // taiwanprovincievanchina
	{53555, 105, 5, 0x1},   // #7tun
	{18257, 198, 17, 0x1},  // venezuelarepublic
	{46781, 54, 9, 0x1},    // usamerica
	{56340, 132, 11, 0x1},  // kuwaitstate
	{25880, 245, 35, 0x1},  // southgeorgiasouthernsandwichislands
	{24980, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{3835, 192, 4, 0x21},   // #9py
	{61201, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{44736, 26, 17, 0x1},   // hongaarserepublic
	{27815, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{1938, 182, 4, 0x21},   // #9gy
	{29276, 38, 5, 0x81},   // #4470
	{59341, 89, 15, 0x1},   // eilandmauritius
	{38113, 136, 18, 0x1},  // republicofmaldives
	{46876, 2, 19, 0x1},    // andorraprincipality
	{31338, 233, 24, 0x1},  // grondterritorymontserrat
	{25408, 57, 14, 0x1},   // kingdomburundi
	{17222, 37, 12, 0x1},   // fyrmacedonia
	{10322, 16, 20, 0x1},   // duitsebondsrepubliek
	{25834, 245, 46, 0x1},  // grondterritorysouthgeorgiasouthsandwichislands
	{43810, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{64512, 186, 21, 0x1},  // stkittsnevisfederatia
	{51964, 39, 5, 0x1},    // #7mne
	{7993, 46, 6, 0x1},     // russia
	{917, 46, 17, 0x21},    // russiasovietunion
	{51920, 86, 5, 0x1},    // #7mli
	{24236, 27, 7, 0x1},    // ireland
	{12611, 80, 13, 0x1},   // kenyarepublic
	{57230, 111, 11, 0x1},  // afghanestan
	{59332, 213, 15, 0x1},  // christmaseiland
	{13776, 165, 8, 0x1},   // demyemen
	{20964, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13339, 124, 12, 0x1},  // republiciraq
	{46455, 619, 5, 0x1},   // #6tkm
	{15281, 218, 7, 0x1},   // foroyar
	{1859, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{9760, 205, 25, 0x1},   // franszuidelijketerritoria
	{13128, 76, 12, 0x1},   // frenchguinea
	{25019, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{27507, 52, 5, 0x81},   // #2tur
	{28837, 259, 15, 0x1},  // unscr1244kosovo
	{33273, 230, 10, 0x1},  // macaochina
	{17394, 137, 16, 0x1},  // marshalleilanden
	{1105, 197, 23, 0x1},   // stvincentendegrenadines
	{32654, 339, 5, 0x1},   // #5czr
	{61017, 124, 13, 0x1},  // kingdomofiraq
	{23244, 184, 15, 0x1},  // republicofhaiti
	{44568, 53, 15, 0x1},   // republicukraine
	{17294, 201, 25, 0x1},  // autonomousprovinceofaland
	{17591, 206, 25, 0x1},  // southeustatiussababonaire
	{31960, 334, 5, 0x1},   // #5cap
	{51866, 136, 5, 0x1},   // #7mdv
	{56181, 64, 23, 0x81},  // democraticrepubliccongo
	{3890, 164, 14, 0x1},   // kingdomofyemen
	{6435, 243, 24, 0x1},   // overseasterritoryreunion
	{13815, 138, 9, 0x1},   // burmaunie
	{46739, 229, 20, 0x1},  // grondterritoryjersey
	{1142, 115, 14, 0x1},   // nationofbrunei
	{63401, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{63965, 49, 16, 0x1},   // slovakiarepublic
	{27667, 106, 5, 0x81},  // #2tza
	{8893, 228, 18, 0x1},   // britishindianocean
	{13056, 218, 12, 0x1},  // faeroerdeens
	{21330, 242, 21, 0x1},  // frenchpolynesiafrench
	{12834, 88, 18, 0x1},   // republicmauritania
	{2290, 78, 22, 0x1},    // republicofguineabissau
	{2849, 53, 8, 0x21},    // oekraine
	{16722, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{54420, 9, 19, 0x1},    // bosnieenhercegovina
	{62067, 150, 19, 0x1},  // kingdomsaoediarabia
	{13034, 259, 6, 0x1},   // kosovo
	{4973, 62, 20, 0x1},    // republiekcotedivoire
	{29736, 104, 5, 0x81},  // #4768
	{19983, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{53506, 156, 5, 0x1},   // #7tkm
	{64308, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{19598, 141, 15, 0x1},  // koninkrijknepal
	{15433, 155, 10, 0x1},  // tojikiston
	{27077, 68, 8, 0x1},    // dijbouti
	{47401, 233, 10, 0x1},  // monsterrat
	{53406, 194, 16, 0x1},  // republicsuriname
	{676, 79, 24, 0x21},    // republicequatorialguinea
	{51856, 90, 5, 0x1},    // #7maw
	{47569, 203, 27, 0x1},  // grondterritoryamericansamoa
	{18310, 198, 17, 0x1},  // republicvenezuela
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
	"tdanmarkansasformerlibyanarabrepublicofegyptunitedarabrepublicofkazakhstanrepublicargentiniaformerphilippinerepublicbiel" +
	"oruslandrepublictadzjikistanformerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyyazerbeidsjanformertan" +
	"ganyikazanzibarepubliquemadagascaribischnederlandsindieformerunionofsouthafricarepublicsouthafrikauniesouthafrikazachiaf" +
	"ormerunitedarabrepublicjemenfuerstentumliechtensteincleastjerusalemoccupiedpalestinianterritoryincleastjerusalemecklenbu" +
	"rgvorpommernoverseasterritorycuracaokingdomofthenetherlandscuracaokingdomnetherlandscuracaokofthenetherlandcuracaonederl" +
	"andsoostindieoverseasterritorymayotterritorialcollectivitymartiniqueenslandoverseasterritoryreunionoverseasterritorytoke" +
	"lauassociatemembertokelauislandsoverzeesterritorycuracaoknetherlandcuracaodutchsintmaartenstmartinsaintmaartenoverzeeste" +
	"rritoryfaeroereilandenoverzeesterritorymayotterritoiredesileswallisetfutunakhchivanuataoverzeesterritoryreunionoverzeest" +
	"erritorytokelaueilandenfederalstatesmicronesiafedstatesofmicronesiafsaintpierreetmiquelonformerrepublicofvietnamstatebah" +
	"reinfurstentumliechtensteinclbangladpakistanoccpalestinianterritoryoccupiedpalestinianterritoriesocialistischethiopiefor" +
	"merfederatiamalakkafederatiemalakkazakstanformerfederationmalayafederatiaformerserbiamontenegrotesocialistischelibischar" +
	"abischevolksjamahiriyyazadkashmirepubblikatamaltarepublicofgaboneserepubliekslowakijeformerserviamontenegrounieserviamon" +
	"tenegrondterritoryoutlyingeilandjesunitedstatesamericauniteduitkustgelegenminorislandsunitedstatesamericaunitedsatesofam" +
	"ericavsmaagdeneilandenformertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpembaisdemocraticrepublicofkoreanoo" +
	"rdamerikaverenigdestatenvannoordamerikaansemaagdeneilandenamerikaanseondergeschikteafgelegeneilandencocoskeelingislandsc" +
	"ocosislandsterritoryoverseasterritoryarubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenetherlandarubanederl" +
	"andsguyanaoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandniuenieuwzeelandutchantillesbal" +
	"earsoverzeesterritoryalandsislandsoverzeesterritoryarubaknetherlandarubadutcheastindiesoverzeesterritorymacauheardandmcd" +
	"onaldislandsaudischarabiafederalstatmicronesiafedstsmicronesiaformerbyelorussianssrhodesiaformerdemocraticyemenkingdombu" +
	"lgariaformerrepublicvietnamsrepublikahrvatskacroatialocalnamehrvatskacroatianrepublickirgistanformersfrofyugoslaviaforme" +
	"roekraiensesovietsocialistrepublicofromaniasocialistrepublicbolvenezuelakshadweepalestinianautoriteitjechoslowakijeforme" +
	"rwitrussischessrvietnamoverseasterritoryguamamericanoverzeesterritoryguamislandsformerczechoslovakianrepublicadepanamare" +
	"publicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnieenherzegovinaformerkhmerrepubliekkirgizstankirgi" +
	"zieofkirgizstankirgiziakirgizstanformermaldiveislandspaansguineeformerczechrepublicofcapeverdecaboverdeislandsformerkhme" +
	"rrepublicofcostaricastillayleonformeroekraiensessrepubliquedemauricentralarfricanrepublicofelsalvadorientalrepublicurugu" +
	"ayformersouthernyemenrepoformercentralafrikaanskeizerrijkethiopiefriuliveneziagiuliafrsouthernterritoryfryserbiamonteneg" +
	"rondterritorybritishindianoceanterritoryofpapuaandnewguineaterritoryfstpierreetmiquelonformerverenigdearabischerepubliek" +
	"jemenformernoordvietnamidwayatollombardyformernorthvietnamississippitcairnterritoryafhvkpitcairngebiedafhvanhetvkpitcair" +
	"nhendersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhendersonorthsoedanformersouthvietnamicronisiaform" +
	"erukrainianssrepubliquedusenegalrepublicofnaoerorepublicaustriaformerwesternsamoafederalmicronesiafedstatmicronesiaforme" +
	"reastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicofthecongorepublicb" +
	"razzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiarepublicmaldiveislandsthelenaeilandforme" +
	"rjoegoslaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasociali" +
	"strepublicademocambiqueformerwestgermanyfranszuidelijketerritorialcollectivitysaintmartinfrenchpartsaintmaartenfrankrijk" +
	"oninkrijkcambodjamhuryatislamipakistanformerzuidvietnaminnesotafrsantarcticlandstomeprincipalityofmonacoprincipalityofan" +
	"dorrafstpierremiquelonfederaldemocraticrepublicofnepalstateoflibyaunitedkingdomoflibyanarabjamahariyafedrepyugoslaviafed" +
	"republiquedelaguineeequatorialeopoldvillecongoriziaformerivorycoastchristophernevisfederationsaintkittsnevisfederationof" +
	"malaysiafederationnigeriaformerjugoslaviaformerunitedrepublictanganyikazanzibarunitedrepublickameroenformeroppervoltamil" +
	"naduitsebondsrepubliekkazachstanformersinthelenaformersouthjemenformersouthyemenformersovjetunievandecomorenfederaleisla" +
	"mitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebondsrepubliekdercomorenfederalislamicrepu" +
	"blicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamicbondsrepubliekcomorenarchipelvandecomor" +
	"enislandsformeruppervoltatarstanformeryugoslaviasfryugoslaviafrsouthterritoryfwallisandfutunaisdsaintbartsjechoslowaakse" +
	"federatieverepubliekvandefilipijnencommonwealthnorthernmarianenislandsouthgeoislandsfedstmicronesiaformercapeverdemocrat" +
	"ischfederatiefjoegoslaviabudhabinnenmongoliaformerkampucheardiandmcdonaldislamicemirateafghanistanformermacedoniathefmry" +
	"ugrpmacedoniatfyrofmacedoniaformermacedoniefyrommacedonieformerswazilandemkoreaformervenezuelazioverzeesegemeenschapsain" +
	"tpierremiquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritoryforme" +
	"rwestsamoaformerzuidjemenfranserepubliekkirgiziefranssomalilandelhifrenchpolinesiafriendlyislandsfwallisenfutunaeilanden" +
	"opperoostenrijkoninkrijklesothokingdomofthailandsiamaurufederalruslandflemishbrabantwalloniaformercambodiaformercambodja" +
	"rvisislandsformercameroonformerethiopiaformerhongkongeriketnorgemenebestpuertoricookeilandennieuwzeelandcookeilandenfran" +
	"spolinesiefranspolynesiefrenchkameroenfrenchrepublicslovakiafrenchstmartinfrancedomtomarchechenskayarespublikabyelarussi" +
	"schefederatiafrenchtogolandfsofmicronesiaoberosterreichhattisgarhinelandpalatinatelanganarepubliekpalauislandsrepubliekz" +
	"airepubliquelaguineaequatorialetzebuergrondterritorysaintbarthelemyfaeroeislandsfaraoeilandenfaroerislandsfederalrussian" +
	"sovietfederalsocialistrepublicroemeniafedmicronesiaflaguadeloupeoplesrepublicpolenflamartiniqueflemishregionformerbolivi" +
	"aformerdahomeyformersurinamdutchguianasurinamrepublicofpanamaldivischeislandstaatlibiefranskameroenfwallisfutunaoostduit" +
	"slandoutermongoliarepiblikayitirepublicacubangisharipablikblongvanuaturepublicofugandarepublicfinlandrepublicbirmamyanma" +
	"runierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarianaisdsrepublicchilerepublicchilibischarabj" +
	"amahiriyyarepublicgabonrepublicletlandrepublicghanarepublichaitirepublicindianarepublicitalybianarabjamahiriyarepublicke" +
	"niarepublickenyarepubliclibiarepubliclibyaarabjamahiriyrepublicmaltarepublicnaurugayrepublicpalaunitedarabeasternrepubli" +
	"curuguayrepubliekcubadenwurttembergrondterritoryfalklandislandstchristoffelennevislamitischerepubliekgambiaislamicrepubl" +
	"icmauritaniaislamitrepublicmauritaniarepubliekirakoninkrijkbhutankingdomofbahrainkingdomsaudiarabiarepubliekmalibischear" +
	"abjamahiriyarepubliekperumeniarepubliektogoleserepublicofnamibiarepublicofkosovorepublictsjechiafaeroerdeensfaraoislands" +
	"formerceylonformeregypteformermalayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepubulikayurwandanrepublicoflatvians" +
	"ovietsocialistrepublicofthephilippinesrepublicofnicaraguadaloupennsylvaniarepublicchadrepubliccubaliwickguernseyrepublic" +
	"irakoninkrijkspanjerepubliciraqrepublicmalibischearabrepublicadecolombiarepublicguatemalagasischerepublicadehondurasrepu" +
	"blicofaustriarepublicofvanuaturkmeenserepublicofparaguayrepublicperunitedkindominikaanserepublieksierraleonetherlandsind" +
	"iesumatransnistriarepublictogorepublictunesiavjrmacedonievlaamsgewesterlijkesharabrepsyrievsvanamerikaverstatenvanamerik" +
	"aansmaagdeneilandenbritsegebiedenindeindischeoceaanorthsudanbritsguyanafilippijnenfillipijnenfmrdemyemenfmrethiopiaforme" +
	"rbirmaniaformerburmaunieformermacaunitesstatespainformersudanformersyrianarabrepublicofcolombiaformerzairepubliquecentra" +
	"fricainegarabruneidarussalamerikaanssomoafransguianafransguineefransguyanafranssoedanfrenchcongoverzeesegemeenschapfrenc" +
	"hsouthernterritoryofthewallisandfutunaislandsterritoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesisland" +
	"sbovenvoltafaeroeisdsfedruslandformeriranformerlaostadaljumhuriyahattunisiyahellasformersiamformerussrrussianfederatonfr" +
	"anscongoverzeesecollectiviteitsaintpierremiquelonfrenchsouthernandantarticlandsocialistischethiopiaoverijsseliguriaowgan" +
	"ystanpuducherryvorarlbergrondterritorykaaimanislandsislandsaltanatumanbouvetoyafaeroernedersaksenfalklandsfedrussianfede" +
	"rtionflevolandformerddrukyulimburgrondterritorybouvetislandstchristoffelnevislamicrepublicofpakistaninclbangladeshpakist" +
	"anformergdrformerformeryugoslavrepublicmacedoniatheformeryugoslavrepublicofbosniaandherzegovinarepublicnorthmacedonianor" +
	"thmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedoniafrgermanyfrieslandkirghiziakyrgistankyrgys" +
	"tankyrgzstanoostsamoapordenonewhebridenportugualjumhuriyahalyamaniyahawaiivojvodinavsamericabalearenbretagnewhebridesbri" +
	"ttanyfmrsudanfrguianafrguyanakirgisiakirzigiaoezbekiabanuaturkmenstanbavariabeierenbelguimperialstateiranpersiairanberli" +
	"jnfaeroesfloridafmrussrepublikindonesiaunitedstatesterritorypuertoricoamericanformosaintvincentandthegrenadinesaintvingr" +
	"enadinestateqatarepubliekzimbabwerhodesiaforoyarepubliksingapuraguayfrsterritoiredesnouvellecaledoniadependanceskoninkri" +
	"jkhongarijefryslandkirgizekomorenprchinavermontariowavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cshh#3csxxianggan" +
	"gtebiaxingzhengquatarepubliquedubenin#3dddemocratischerepubliekoosttimoroostofportugeestimoreastportugeestimoreleste#3dy" +
	"bjelorussischesovietsocialistrepublicuniebirmasocialistrepublicadecaboverdecapeverderepublicofzimbabwerepublicoftunisian" +
	"republicofsenegalapagosislands#3fxfranszuidelijkterritoriumbria#3hvbformerdemocraticrepublicgermanydemocraticrepubliczai" +
	"recongodemocraticrepublicofsaotomeandprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocra" +
	"ticrepublicofformercongodemocraticrepublicofzairecongodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacong" +
	"odemocraticrepublicofthekinshasacongothedemocraticrepublicofthecongodemocratischerepubliekmadagaskarislandsarawakeisland" +
	"s#3nhvunitedkoninkrijkafghanistan#3rhzwitserseedgenootschapulia#3suhh#3tptlimpopoolsepeoplesrepublicofangolapeoplesrepub" +
	"licofromanianpeoplesrepublicsouthjemen#3vdvn#3ydye#3yucsfrsouthernterritoriesultanateoman#3zrcdbasquebayernbelicentrafri" +
	"kanadabelizeberlinboetanbremenfaroesfidzjiboutikeralaskakyprospugliapunjabodepeacenationbruneiabodepeacentralafricankeiz" +
	"errijkoninkrijkswazilandeswatinipponkokukiairanislamicrepublicofafghanistanzinia#2abwestbengalen#2afganistan#2afilipijns" +
	"erepubliekseychellenrepublickazakhstan#2agoverzeesterritoryfrenchsouthernterritoryofcocosislandsabaandbonaireensabaenbon" +
	"airepubilikayakongodemokratikibriscumhuriyetislamrepiran#2aia#2ala#2albanesepeoplesrepublicofmongolianpeoplesrepublicmoz" +
	"ambiquerepublickaapverdiaislandsalzburgrondterritorynorfolkislandsterritory#2and#2antiguabaruda#2arepubliquedecotedivoir" +
	"erepublicofargentinarepublicofslovenianrepublicahondurastyria#2argentijnserepubliekfilipijnen#2armiddlecongoverseasterri" +
	"torybonairesainteustatiussabanederlandseastindie#2asm#2ata#2atfyrmacedonia#2atgrondterritoryfrenchguyana#2aus#2autonomou" +
	"sprovincealandautonomousprovinceofalandeilanden#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarsha" +
	"lleilanden#2ben#2beseilanden#2bfaroeislandsdanishrilanka#2bgd#2bgrondterritorybonairesainteustatiussababonairesinteustat" +
	"iusensababonairesabaandsinteustatiusbonairesainteustatiusandsababonairesoutheustatiussababonairesabasainteustatiusbonair" +
	"esinteustatiusandsababonaireseustatiussababonairesteustatiusandsababonaireandsinteustatiusandbonaireensinteustatiusenbon" +
	"aireandsabaensinteustatiusminoroutlyingislandsouthrhodesia#2bhrepubliquedunigermanfederalrepublicoftajikistanrepublicofc" +
	"olumbiarepublicivoorkustchristopherennevisfederatievansaintchristopherennevisfederatievevolksrepubliekjoegoslavierserepu" +
	"blicmoldovaticaanstaatpalestinastaatvanlibie#2bhs#2biharyana#2blm#2blrepubliquedutchadrepublicofmaltaislands#2blzuidgeor" +
	"giaenzuidelijkesandwicheilandengland#2bmutawakkilitischkoninkrijkjemenovascotia#2bolivariaanserepubliekvenezuelabolivari" +
	"aanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelabolivarianrepublicofvenezuelarepu" +
	"blicbolivarianavenezuelaverenigdestatenkleineeilanden#2brazilunitedstatesvirginislandstomeandprincipeoplesrepublickongob" +
	"razzaville#2brbvenezuela#2brn#2btn#2burkinafassocialistischefederatieverepubliekjoegoslavietman#2bvt#2bwalloonbrabantigu" +
	"aandbarbudadranagarhavelidamandiunitedmexicanstatesouthvietnamongoluls#2bys#2cafarenissargebiedempeoplesrepofkoreasouthg" +
	"eorgiazuidelsandwichislandstkittsnevilleanguillaopeodemreplaotiaansedemocraticpeoplesrepublicethiopiatransitionalgovernm" +
	"entofethiopiaincleritreaethiopia#2can#2cckirghizrepublicmaldives#2chechrepublicierland#2chlitania#2chntaiwanchn#2civrijg" +
	"eassocieerdestaatpuertoricocommonwealthofpuertoricoalitiongovernmentofdemocratickampucheacoalitiongovernmentdemocraticka" +
	"mpucheapeoplesrepublicbangladeshqiperia#2cmrepubliquemauricentralafricarepublicofsouthsudanrepublicmontenegrotelibischar" +
	"absocialistvolksjamahiriyyazerbaidjan#2codisharjah#2cogrondterritorynewcaledonia#2cokiribatiislands#2collectivitedesaint" +
	"martincollectivityofsaintmartinsaintmaartendutchpartsaintmaartenstmartincollectivity#2commonwealthfilipijnenrepubliekopp" +
	"ervoltadjikistan#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestvandenoordelijkemarianengemenebestd" +
	"ernoordelijkemarianeneilanden#2cri#2cskoninkrijknepalestijnsebevrijdingsorganisatie#2cubritishoverzeesterritoryguernseyb" +
	"ailiwickofguernseyislands#2cuwestflanders#2cxrepubliquevanuaturksandcaicosisdstbartlemy#2cym#2cypitcairngroupislandstate" +
	"ofqatarstateofnepalestinianautonometerritory#2czechoslovakfederativerepublicofbrazilfederativerepublicadenicaraguarepubl" +
	"ictajikistan#2ddrepubliekarmenie#2deu#2dhy#2djiboeti#2dmaharashtransitionalgovernmentethiopianempireethiopia#2dnkoninkri" +
	"jktongaislands#2dominikaanserepublicunionmyanmarrepublicamocambique#2dza#2eazarbaycanrespublikasintpierreetmiquelon#2ecu" +
	"#2egy#2erithrea#2esh#2especialeadministratieveregiomacaospecialadministrativeregionchinasarhongkongchinasardegna#2estado" +
	"plurinacionaldeboliviaplurinationalstateofboliviamultinationalestaatboliviaplurinationalestaatvanboliviaplurinationalsta" +
	"tesoformercentraalafrikaanskeizerrijkethiopia#2ethopia#2eue#2fin#2fji#2flkingdombahrainstatepalestinastateofmongoliastat" +
	"eoferitreastatemongolia#2fransezuidelijkeenzuidpoolgebiedenorthdakota#2froemeensesocialistrepublicofthemaldivessultanate" +
	"ofmaldivesrepublicofdahomeyrepublicamoldovalenciancommunitymadridelawaregyptkingdomofhungarykingdomofeswatinikingdomnede" +
	"rlandenkingdomofnetherlandscaribbeannetherlandswestindiesaoudiarabie#2fsmicronesia#2fxxianggangtebiexingzhengqunitedstat" +
	"esofbrazilfederalrepublicsomalia#2gaboen#2gbritishoverseasterritoryislandsmanbritishoverzeesterritoryturkscaicosislandsa" +
	"ndturkseencaicoseilanden#2geoekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekzuidvietnamurcia#2ggy#2ghas" +
	"jemitischekoninkrijkjordanieuwcaledonie#2gibralterresaustralesetantarctiquesfrancaisesocialistischerepubliekvietnamsocia" +
	"listrepublicofazerbaijansovietsocialistrepublicademocraticatimorlesterritorialcollectivityfrenchpolynesiafrenchsouthanta" +
	"rcticterritory#2gin#2glpdrepubliekmaltaaformerfederationofmalayafederation#2gmbritishoverseasterritorybermudaeilanden#2g" +
	"nbritishoverzeesterritorybermudabritishoverzeesterritorykaaimanislandsbritishoverzeesterritorybritishvirginislandsofusab" +
	"uitenterritoryminorislandstvincentengrenadinesouthholland#2gnq#2grczeckrepublickroatia#2grdcongoverzeesdepartementsaintm" +
	"artinfrenchpartstmartinsintmaartenfransdeelsintmaartenfrankrijkoninkrijkeswatiniswazilandemocratickampuchia#2grl#2gtm#2g" +
	"uformerdemocraticrepublicvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankingdomofafghanistan#2gu" +
	"m#2guyanefrancaise#2hkgrondterritorysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependenciesulta" +
	"naatbruneidaressalaameghalaya#2hmd#2hnd#2hrvolksdemocratischerepublickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandw" +
	"icheilandenseychellenislands#2hti#2hungarianpeoplesrepublicofkampucheardeilandenmcdonaldeilanden#2hvolksdemocratischerep" +
	"ublicjemenormandia#2idn#2imn#2independentstatepapuanewguineastatebruneidarussalametropolitanfrancemetropolitanfrankrijko" +
	"nungariketsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonwealthphilippinesaintkittsnorth" +
	"sanayemenarabrepublicnorthsanandresprovidenciasantacatalinavassaislands#2iot#2irl#2irn#2irq#2islamitischeovergangsstaata" +
	"fghanistantransitionalislamicstateofafghanistandemocraticrepublicafghanistaniriran#2isrealmamlakahalmaghribiyahessen#2it" +
	"alianrepublicmaldivenislands#2jamhuuriyadademuqraadigasoomaaliyeedemocraticpeoplesrepubliclaospeopledemocraticrepublicma" +
	"dagascarrepublicfilipijnen#2jey#2jorepubliekbelarussischesovietsocialistrepublicromaniapeoplesrepublicofalbania#2jpnorth" +
	"guinea#2kazakhsovietsocialistrepublicadaguinebissaudiaarabia#2ken#2kgzuidgeorgiaendezuidsandwicheilandenoordsoedan#2khm#" +
	"2kirghizsovietsocialistrepublicofthefijiislandsrepublicofcaboverderepublicofthenigerrepublicofhaiti#2kna#2korepubliekbol" +
	"ivia#2kwt#2laodemocratischevolksrepubliekkoreademocraticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocrati" +
	"schevolksrepubliekvankoreademrepnkorea#2lbn#2lbritishoverseasterritorymontserratbritishoverseasterritoryfalklandislandsi" +
	"slasmalvinasfalklandislandstvincentgrenadinestatekuwait#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleiland" +
	"enrepubliekdermaledivenrepubliekmauritiusislands#2lca#2lie#2lka#2lsocialistischevolksrepubliekalbaniederosterreichristma" +
	"sisds#2lturkmenia#2luxinjianguygurzizhiqunitedarabemirateswiterland#2lvae#2mac#2mafarenissaland#2marshallisds#2mcocosisd" +
	"s#2mda#2mdgrondterritorywallisfutuna#2mdvolksdemocratischerepublieklaosdemocraticpeoplesrepublicjemenorthkaapverdischeei" +
	"landen#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicofmauritiusrepublicsuidafrikarepublicofbotswanarepublicca" +
	"peverdeislands#2mlt#2mmrepubliekburundi#2mnewmexiconnecticuttarpradesh#2mngreatbritainunitedkingdomgreatbritainnorthirel" +
	"andunitedkingdomofgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomgrootbrittannianort" +
	"hierlandunitedkingdomofgreatbritainandnirelandunitedkingdomincludingnorthernirelandrepubliclitouwen#2mnportugeesoostafri" +
	"kazahkstan#2mozambque#2mrt#2msrepubliekdahomey#2mtq#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekecuadorepublikayuburundi" +
	"kingdomofbulgariakingdomafghanistan#2nfkingdombahreinoespana#2ngautemalagasyrepublicofcroatiahrvatskambodjammukasjmirepu" +
	"bliquedjiboutislamicrepiran#2nhbritishoverseasterritoryjerseychannelislandsjerseybritishoverseasterritorycaymanislandsbr" +
	"itishoverseasterritoryturkscaicosislandsbritishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindia" +
	"noceanterritoryofthevirginislandsoftheunitedstatesterritoryunitedstatesminoroutlyingislandsamericanondergeschikteoutlyin" +
	"gislandsmauritiusmaagdeneilanden#2nic#2niueislands#2nld#2nordrheinwestfalen#2nplurinationalestaatboliviaplurstateofboliv" +
	"ia#2nru#2nzl#2omn#2pakingdombelgiumelilla#2pan#2pcnmidwayislands#2perzia#2phl#2plwestvirginia#2pnguinea#2polishpeoplesre" +
	"publicmongoliapeoplesrepublicofzanzibarbadoesbekistan#2princeedwardislandsolomonisds#2prkingdomburundi#2prt#2pry#2pse#2p" +
	"yfederaldemocraticrepublicnepalestinianauthorityadministeredterritoryofchristmasislandindianocean#2qat#2reu#2rhodeisland" +
	"s#2rom#2roumania#2russiafederalpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfrenchpartstmaartenfransean" +
	"tillenstmaartenfrenchantillesstmaartenfrenchpartrucialstatespanje#2rvn#2rwandeserepublicofgeorgiansovietsocialistrepubli" +
	"cofnorthmacedoniarepublicofmontenegrondterritorysouthgeorgiasouthsandwichislandssouthgeorgiasouthernsandwichislandssthel" +
	"enaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascensionsthelenaascensionentris" +
	"tandacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontristandacunhasthelenatrista" +
	"ndacunhaascensionsthelenaandtristandacunhaandsainthelenadependenciesthelenaislands#2sau#2scgrondterritoryguadeloupeoples" +
	"republicofyemenfmrarabrepofyemenaden#2sdn#2sen#2sgportugeeswestafrikampochea#2sgs#2shn#2sjm#2slbritishoverzeesterritoryj" +
	"erseybailiwickguernsey#2sle#2slvolksdemocratischerepubliclaospeoplesdemocraticrepublicalgeria#2smrepubliekestlandemrepko" +
	"ngoverseascollectivityfrenchsouthernterritoryofnewcaledoniaanddependenciesterritoryougoslavia#2somalischedemocratischere" +
	"publiekafghanistanislamicemirateofafghanistan#2spm#2srbritsindischeoceaanterritoriumamerikaanssamoa#2ssd#2stpierreandmiq" +
	"uelon#2sunitedstatesofamericaus#2surinamia#2svkcaimanesvkingdomofswedenkingdomofdenmarkkingdomofcambodiakingdomgriekenla" +
	"ndepartementlaguadeloupeoplesrepublicromaniakingdomhongarije#2svn#2swestaustralia#2swzuidgeorgieendezuidsandwicheilanden" +
	"orfolkisds#2sxm#2syc#2syrischearabischerepubliekvansuidafrikarepubliekboeroendijbouti#2tca#2tcd#2tgoverseascollectivitys" +
	"aintpierremiquelonsaintpierreenmiquelon#2thashemitischkoninkrijkjordaniedersachsenanhaltripura#2tjkingdomdenmarkoninkrij" +
	"ktunesieraleonedantilles#2tkleinjoegoslavia#2tkm#2tls#2tmpumalangazawestbankoninkrijkegypteverenigdearabischerepubliekeg" +
	"ypteunitedarabrepublicegypterritorialcollectivitymayottefrenchsomalilandepartmentguiana#2ton#2ttokelanislands#2tunesisch" +
	"erepubliekcostaricaymanisds#2turkmensovietsocialistrepublicmarshallislandsouthwestafrikamerounitedmexicaansestatesolomon" +
	"islandstateisraelladakhazakhstan#2tuverenigderepubliekkameroen#2twn#2tza#2ugagauzia#2ukrayina#2umiddenafrikaanserepublie" +
	"ktadzjikistan#2ury#2usavirginislands#2uzbeksovietsocialistrepublicadeelsalvadorrepublicacaboverdemocratischesocialistisc" +
	"herepublieksrilankademocraticsocialistrepublicofsrilankarepublicoflebanonrepublicofcyprusrepublicparaguay#2vaticaansesta" +
	"atvaticaanstadstateofthecomorosstatecambodia#2vct#2vdrepubliekfinlandemrepkorea#2venetokelaneilanden#2vgbritishterritory" +
	"inindianoceanormandy#2virepubliekgeorgie#2vnmacedonia#2vutrecht#2wlformerduitsedemocraticrepublicofmadagascardemocraticr" +
	"epublicmadagaskarakalpakije#2wsm#2xau#2xkxizangzizhiqunitedkingdon#2xla#2xnbritsgebiedindeindischeoceaanvietnam#2xns#2xo" +
	"n#2xqc#2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritoriumbusoweswatini#2yeman#2ymd#2yugoslavsocialistfederalre" +
	"publicjoegoslaviazerbijan#2zafarissaland#2zarepubliekierlandutchguyana#2zmbritishindiaoceanterritory#2zwestduitsland#410" +
	"0#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4178#4180#4184#4188#4191999k" +
	"osovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycouncilresolution1244kosovounite" +
	"dnationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4212#4214#4218#4222#4226#423" +
	"0#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4276#4278#4280#4288#4292#429" +
	"6#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4368#4372#4376#4380#4384#438" +
	"8#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4450#4454#4458#4462#4466#447" +
	"0#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4532#4533#4534#4535#4540#454" +
	"8#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4608#4612#4616#4620#4624#462" +
	"6#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4686#4688#4690#4694#4702#470" +
	"3#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4764#4768#4772#4776#4780#478" +
	"4#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4858#4860#4862#4876#4882#488" +
	"6#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5210#5211#5212#5220#5221#522" +
	"3#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5343#5344#5345#5346#5347#534" +
	"9#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5395#5402#5403#5404#5411#542" +
	"0#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5490#5500#5501#5510#5511#551" +
	"6#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5591#5600#5615#5616#5620#562" +
	"5#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5700#5701#5702#5703#5704#570" +
	"5#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5817#5820#5830#5835#5840#585" +
	"0#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5afgrondterritoryislandsmanitob" +
	"ailiwickjersey#5albanesevolksrepubliekhongarije#5algerijnsedemocratischevolksrepubliekalgerijequaguinea#5and#5angrondter" +
	"ritorymartinique#5argentijnserepublicgriekenlandemocraticrepublicsudanuntil2011sudan#5arm#5aul#5aus#5azerbaidzhan#5baham" +
	"aeilanden#5barepubliekijslandserepubliekkirgistan#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpal" +
	"estineliberationorganizationafhankelijkestaatsamoa#5bhm#5bhu#5blrepubliekkroatie#5blzuidgeorgiaenzuidelsandwicheiligesto" +
	"elliceeilanden#5bngrondterritorymontserratchaanachakthainanshengelsemaagdeneilandenvsbuitensteondergeschikteeilandenorth" +
	"jemen#5bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosnaislandsherzegovina#5botswanna#5brandenburgron" +
	"dterritorypitcairnislandsthelenadependenciestbarthelemy#5brusselshoofdstedelijkgewestelijkesaharabischedemocratischerepu" +
	"blieksaharawiarabdemocraticrepublicsaharaoccidentallerdoorluchtigsterepublicsanmarinorepublicwitruslandepartementlamarti" +
	"nique#5buitenmongolia#5bulgaarsepeoplesrepubliczanzibarpembaljuwschapjersey#5cameroen#5can#5caotearoanewzeelandcookislan" +
	"dsnewzeelandniuenewzealandniuenewzeeland#5caportugeserepublieknicaraguahan#5cdi#5centraalafrikaansekeizerrijkiran#5chasj" +
	"emitischkoninkrijkjordanie#5chl#5chn#5collectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherla" +
	"ndsintmaartenfranseantillensintmaartennederlandsdeelsintmaartennetherlandseastindiesaoudiarabia#5commonwealthofdominicaa" +
	"nserepubliekoezbekistan#5conghoaxahoichunghiavietnamfmrdemrepofvietnamedinatyisraelstatecomoren#5cos#5crotia#5cubritsind" +
	"ischeoceaangebiedbritsterritoriumindeindischeoceaantwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmena" +
	"ndmatsultanaatdermaldivensultanaatmuscatenomanipurss#5cyportugueserepublickazachstan#5czechandslovakfederalrepublicofnig" +
	"eriafederation#5czrepubliekletlandprofkorea#5den#5djibuti#5dmauretania#5domincanrepublicmaledivenrepublicsouthyemensouth" +
	"tomeprincipeoplesrepublicpolandrepublicbolivia#5drcongoverseasterritoryfrenchsouthernterritoryofnorfolkislandterritory#5" +
	"drvn#5ecu#5egy#5eqguinea#5eri#5estadoplurinacionalboliviamultinationalestateboliviaplurinationalestateboliviarepublicsin" +
	"gaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeoplesrepublicofchinamac" +
	"aospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprhongkongchinaprmainlandch" +
	"inapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicmacauchinapreahreacheanac" +
	"hakrkampucheacambodiakampucheardislandenmcdonaldepartementdelamartiniquefrenchafarsissas#5ethuringen#5etm#5fijirepublico" +
	"fpalaurepublicofindiarepublicmyanmarunion#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepublieksoedan#5gam#5g" +
	"drepublieklibanon#5gfrsouthantarcticterritory#5ghasjemitischekingdomjordania#5gmy#5gnbritsindischoceaangebiedvandeafarse" +
	"ndeissasgebiedemocraticrepublickongopeoplesrepublicroemenia#5grc#5grgrondterritorypuertoricocoseilandenkeelingeilandenco" +
	"coseilanden#5grn#5gua#5gui#5guy#5hai#5hongaarsepeoplesrepublicofmozambiquepeoplesrepublicsouthernyemenarabrepublicofyeme" +
	"nyemenarabrepublicyemenrepublicofitalyrepublicoegandalucia#5hungarije#5icentralafrrepubliekparaguay#5independentstatewes" +
	"ternsamoaindependentstateofwesternsamoasamoa#5ins#5irepubliquedesseychellesrepublickirgizstan#5irn#5irq#5isrepublieklibe" +
	"ria#5ita#5jamhuuriyaddafederaalkasoomaaliyazores#5jorepubliekmoldovaticaansestateofpalestineoccupiedtrpalestinestateofth" +
	"esolomonislandsstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkbelgie#5jpn#5ken#5kirgizischerepub" +
	"liekmontenegrondterritoryheardislandsmcdonaldislandsandheardislandandmcdonaldislandsheardislandsaintbartholomeusminorout" +
	"lyingisdswitzerland#5kos#5kuweit#5kyrgyzrespublikasyriauarabemirates#5kzkingdomhungary#5laodemocraticpeoplesrepublickore" +
	"adempeorepkorea#5latvijasrepublikaeastkosovestatevietnamainewyorkingdomthailandubailiwickofjersey#5lbritishoverzeesterri" +
	"toryislandsmanisleoffreeportmanisleofman#5lebaneserepublicofbolivia#5les#5libischarabischejamahiriyya#5lie#5lithuaniarep" +
	"ublicsouthsudanupto2011sudan#5lux#5maa#5mac#5madhyapradesh#5magyarkoztarsasagrondterritorysvalbardjanmayennoorsfsrepubli" +
	"ccyprussischefederaledemocratischerepubliekethiopiedmontana#5malosaolototutoatasiosamoa#5maskateoman#5mawesterncapeoples" +
	"republicyemennorthwestterritory#5mextremadura#5mld#5mlibaneserepubliekzuidsudannorthmarianaislandsaintbarths#5mlt#5mnc#5" +
	"mngrondterritorygibraltarepublikoesterreichristmasislandterritory#5mongolischepeoplesrepublicchinamacaospecialadministra" +
	"tiveregionpeoplesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchineseprovincietaiwanpro" +
	"vincievanchinataiwanprovinceofchinataiwanrepublicoezbekistan#5morepublieknamibie#5msintkittsennevislamitischerepubliekir" +
	"anislandsrepublicofguatemalagassischerepubliekdermaldivenrepubliekbotswanamibia#5mya#5mzm#5nam#5nauroemeenserepublieksin" +
	"gaporeislands#5neprinsedwardislandstaatqatarepubliektsjechie#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrond" +
	"territorygroenlandemocratischerepublieksudanpresecessionsudan#5nirepubliekoegandamannicobarislandsovjetrusland#5northern" +
	"territory#5nthuringia#5omauritiana#5pakingdomlesothowlandislands#5palestinianoccupiedterritory#5pan#5parepublieksenegalj" +
	"umhuriyahalislamiyahalmuritaniyahelleenserepublicseychellenicrepublicofarmeniansovietsocialistrepublicbosniaherzegovina#" +
	"5perepubliektunesie#5philippinecommonwealthofthephilippinescommonwealthnorthernmarianasislandsaoedischarabie#5pngroother" +
	"togdomluxemburgenland#5pol#5portugueseeastafricastilelamanchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilanden" +
	"geland#5prkingdommarokkodorosesetibeafrikaborwandeserepubliekcolombia#5qat#5rokingdommoroccomoroislands#5rom#5russiansfs" +
	"republiekslovenie#5rvn#5rwalloonregion#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#5sintchristoffelennevislamitischere" +
	"publiekpakistanislamicrepublicofthegambiarepubliccaboverdepartementdesaintpierreetmiquelonformerdemocratischerepubliekco" +
	"ngoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepubliekcongodemrepofthecongoa#5skn#5slovaakserepublie" +
	"ksintlucia#5sluikyrgysztan#5slverenigderepubliektanzaniatanganyikarepublicofdjiboutibetaanseautonomeregiomadeirag#5snm#5" +
	"solomoneilanden#5somalischedemocraticrepublicofthesudandemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcong" +
	"overseasterritoryheardislandsmcdonaldislandsaustralischhoofdstedelijkterritory#5spn#5sri#5ssd#5stpierreenmiguelon#5sudzi" +
	"mawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenuruguay#5surepubliekturkije#5svgrossher" +
	"zogtumluxemburgrondterritorybritishvirginislandsukoninkrijkmarokkoninkrijksaudiarabie#5swazliand#5swd#5swzuidelijkefrans" +
	"egebiedenindezuidelijkeindischeoceaantartica#5syrischearabrepublicadominicanarischeislandsantasedemocracticpeoplesrepubl" +
	"ickoreadempeoplesrepublicofkoreanorthrhinewestphalia#5tajiksovietsocialistrepublictrinidadtobagorepublicofsouthkorearepu" +
	"blicofsouthafricastillalamanchathamislands#5tawestsahara#5tazania#5thimachalpradesh#5tkm#5tograndduchedeluxembourggrandd" +
	"uchyofluxembourgrondterritorysaintpierremiquelonoordjemen#5ton#5trinidadytobagoverzeesecollectiviteitfrenchsouthernterri" +
	"toryfrenchsouthernantarcticlandsterritorypapuanewguineapapoua#5tunesischerepublicofmaldivesislands#5turksencaicoseilande" +
	"n#5tuverenigdemexicaansestatenunieservieenmontenegrorepublicivorycoasturias#5uaemirates#5ugautengelsevirginislandspaansg" +
	"uinea#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunitedstatesnort" +
	"hamericaunitedstatesterritoryamericansamoaterritory#5uzbekhistan#5van#5ven#5wsm#5yarepubliekturkiyerepublicofserbiafrser" +
	"biamontenegroyugoslaviafrserbiamontenegroserbiafrserbiarepubliccroatiarepublicadechilerepublicijslandserepublicsouthkore" +
	"arepskorearepublicsouthafricastileleon#5yem#5yprincipalityandorra#5yugoslavsfransezuidelijketerritorialcollectivityfrenc" +
	"hsouthernterritoryofthefrenchsouthernandantarcticlandsterritoryofamericansamoa#5zam#5zan#5zim#6100#6101#6110#6115#6130#6" +
	"135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6" +
	"315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6" +
	"369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6" +
	"451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6" +
	"553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6" +
	"670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6" +
	"775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6" +
	"973#6983#6986#6987#6990#6aabyssinia#6afgrondterritoryanguilladominicanaryislands#6alberta#6algerijnsedemocraticpeoplesre" +
	"publicalgerije#6and#6angrondterritoryguernseybritishoverzeesterritorypitcairnislandscocoskeelingwameriksamoaislandsoviet" +
	"unie#6argrondterritoryhongkongeriketnoregon#6arm#6aul#6aus#6azerbaidzjan#6bahamaislands#6barepubliekvanuaturkserepubliek" +
	"kiribatiindependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatirepublicofbelarussischesocialistsov" +
	"jetrepubliektrinidadentobagoudkustkittsandnevisfederationofnigeria#6belorussischesovietsocialistrepublicvietnamsouthaden" +
	"yemenpeoplesdemocraticrepublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosun" +
	"ion#6bhm#6bhu#6blrepubliquedhaitirepublicliberia#6blzhonghuarenmingongheguoverseasterritoryunitedstatesminoroutlyingisla" +
	"ndsunitedstatesminorpacifischeislandsunitedstatesterritoryusvirginislandsamericanada#6bngrondterritorybermudaislands#6bo" +
	"l#6bosniaandhercegovina#6bot#6brazzcongoverzeesdepartementfrenchsouthernterritoryvirginislandsunitedstatesterritorynorth" +
	"ernmarianaislandscommonwealthofthenorthernmarianaislandsamericansomoa#6brusselscapitalregion#6buitenmongolie#6bulgaarsev" +
	"olksrepubliekzanzibarenpembaljuwschapguernsey#6camerron#6can#6caomen#6caportugeserepublicuppervoltadzjiekia#6cdi#6centra" +
	"alafrikaanserepublicofsierraleonerepublicphilippinestaatisraelpenbeenkustchristophernevisfederatiasaintchristophernevisf" +
	"ederatiasaintkittsnevisfederatiamicronesia#6chashemitekingdomtransjordanhashemitekingdomoftransjordania#6chl#6chn#6color" +
	"adomrepublictunisiakingdomnoorwegen#6commonwealthpuertoricooperativerepublicguyana#6confederazionesvizzerajasthan#6cos#6" +
	"croemeensepeoplesrepublicofbulgariapeoplesrepublicofthecongodemrepublicofthecongorepoftheunitedkingdomlibiastateeritrea#" +
	"6cubritishsalomonsislandsomalirepublicdahomey#6cyprincipatdandorra#6czechoslovaksocialistrepublicoftheivorycoastrepublic" +
	"ofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunitedrepoftanzania" +
	"#6czrepubliquedumalimaratalarabiyahalmuttahidahokkaidoverseascollectivitysaintmartinfrenchpartsaintmartinfrancesaintmart" +
	"in#6den#6dji#6dmaladivenezualabamatanitukoviti#6dominionoffijifijiislands#6drc#6drverenigdestatenvanmexicoverenigdestate" +
	"nvanbraziliechstenstein#6ecu#6egy#6eqgrondterritorycuracaoislands#6eri#6estadosunidosmexicanosouthaustralia#6eth#6etm#6f" +
	"in#6fji#6frn#6fsm#6gabchazia#6gam#6gdrepbielorusland#6gfransezuidelijkegebieden#6ghashemitischkingdomjordania#6gnbritses" +
	"alomonseilanden#6grc#6grgrondterritoryfaeroerislands#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksrepubliekbangladeshrilamka#" +
	"6hunitedstatesvenezuelaopeoplesdrentheemirates#6iceutah#6independentstateofsamoa#6ins#6irepubliquedemadagascaribiannethe" +
	"rlandsguiana#6irn#6irq#6isrepbolvenezuela#6ita#6jamhuriyakidemokrasiayakongodemocraticrepubliceasttimortimorlesterritoir" +
	"edesileswallisfutunapalestijnseautoriteitsjechoslovakije#6jorepublicturkije#6jpn#6kbirkinafasocialistischefederalerepubl" +
	"iekjoegoslavierserepubliekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiv" +
	"eislandsultanateofoman#6ken#6kos#6kuwestkaapverdemocratischerepubliektimorlestedemocraticrepublictimorlesterritorialcoll" +
	"ectivitysaintbarthelemyfrenchsouthernantarticlandsomalischerepublickyrgyzstan#6kyrghzrepubliczimbabwestelijksamoa#6kzkin" +
	"gdomofegyptarabrepofegyptarabrepublicoppervoltadzikistan#6laopeoplesdemocraticrepublicofyemenpeoplesdemocraticrepublicof" +
	"ethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocraticandpeoplesrepublicofalgeriademocr" +
	"aticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepublicalgeriapeoplesdemocraticrepublic" +
	"ethiopiaexcludeseritreaethiopiafdrethiopia#6latviarepublicadecubarepublicofnaururepublicofghanarepubliclibanon#6lbritish" +
	"overzeesterritorymontserratislandstlucia#6lebritishsolomonislandspanishsahara#6les#6libischearabischejamahiriya#6lie#6li" +
	"thouwen#6lux#6maa#6mac#6mad#6magyarorszagrondterritoryfrenchpolynesia#6malvinasfalklandisdsmalvinasfalklandeilandenmalvi" +
	"nasislandsfalklandislandsmalvinasislandstvincentandgrenadinesouthcarolina#6mas#6mawgermany#6mex#6mld#6mlibaneserepublico" +
	"fburundi#6mlt#6mnc#6mngrondterritorymayotterritorialcollectivityreunionfrenchcameroons#6mongolischevolksrepubliekchinasp" +
	"ecialeadministratieveregiohongkongpeoplesrepublicchinaspecialeadministratieveregiohongkongvandevolksrepubliekchinaspecia" +
	"leadministratieveregiomacaupeoplesrepublicchinahongkongspecialadministrativeregionpeoplesrepublicchinaspecialeadministra" +
	"tieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepublicireland#6morepublicturkiyeturkey#6msinga" +
	"poerepublikaekosovesindhivehiraajjeygejumhooriyyaalandislands#6mya#6mzm#6nam#6nau#6neprincipautemonaconfederaziunsvizra#" +
	"6newsouthwales#6nic#6nigrondterritoryreunion#6nirepublicukrainethantilles#6northernrhodesiazimbabwestvlaanderen#6nth#6om" +
	"aurituislamicrepublicpakistanrepublicofecuadorepubliquerwandaise#6pakingdomofitalykingdomoflesothongaarserepublicseychel" +
	"lestatelibyanjamahiriya#6palestijnseautonomegebieden#6pan#6parepublicvanuaturkserepublicestonianrepublicmauritiuseilands" +
	"thelenaentristandacunhaensinthelenaeilandsinthelena#6perepubliekcyprussischefederatievannigeriafederatie#6philippijnsere" +
	"publiekelsalvadorepubliquedevanuatuislands#6pngrondterritorytokelauheardmcdonaldislandsaudischarabie#6pol#6portuguesewes" +
	"tafricaymaneilanden#6prkingdomofnepalestinianbevrijdingsorganisatia#6qat#6rokingdomofspainkingdomoftunisiarepublicofrwan" +
	"darepublicburundi#6rumania#6russiaussrepublieksurinamen#6rvn#6rwaalsbrabantiguabarbudagestan#6saformergermandemocraticre" +
	"publicoftimorlesteiermarkingdomroemenia#6salomonislands#6sau#6sen#6serenissimarepubblicadisanmarinoordelijkemarianaeilan" +
	"den#6sey#6sie#6sintpierreenmiquelon#6skn#6slovenskarepublikaeastshqiperise#6slu#6slvolksrepubliekroemenie#6snm#6solomons" +
	"islands#6somalidemocraticrepublicduitslandemocratischerepublieksomalietuvosrespublikarinthia#6spn#6sri#6ssd#6stpierreenm" +
	"iquelon#6sudinevada#6surepubliekitalie#6svgrandducheluxembourgrondterritoryturkscaicosislandsturksandcaicosislandsovietr" +
	"ussianfederation#6swaalsgewesternaustralia#6swd#6swzwitsersebondsstaatsgemeenschapserviamontenegrostaatsgemeenschapvanse" +
	"rvieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanservieenmontenegrouniesocialistsovjetrepubliekenunieders" +
	"ocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekentuckypriakidimokratia#6syrischerepubliekdjibouti#6ta" +
	"jumhuriyatassudansouthernfrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinsouthernindia" +
	"noceanchristmasislandsterritory#6tawyomingrondterritorycocosislandsaustralischotland#6tazadjammukashmirishrepublicnamibi" +
	"aswasiland#6thi#6tkm#6tograndduchyluxembourgrondterritorychristmasislandsaustralian#6ton#6trieste#6tunisaintvincentendeg" +
	"renadinen#6turkmeenserepubliekguatemalagassischerepublicofuppervoltaburkinafasouppervoltarepublicofportugalrepublicoffin" +
	"landrepubliccolumbia#6tuverenigdearabemiraten#6uae#6uga#6ukgrondterritoryjerseyislands#6ukreta#6uru#6usamerica#6uzbritse" +
	"maagdeneilanden#6van#6ven#6wsm#6yem#6yprincipalitykoeweitprincipalityvalleysandorraprincipalityofthevalleysofandorraprin" +
	"cipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemoccupiedpalestinianterritoryincludingeastjerusalemil" +
	"iaromagna#6yugrandduchyluxemburgrondterritorynorthernmarianenamericanaries#6zam#6zan#6zim#7afgrondterritoryalandemocrati" +
	"crepublickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickorearepubliekmoldavie#7albosniehercegovina#" +
	"7algrondterritoryarubaislands#7and#7angrondterritorymacaunitedkingdomlibyanarabjamahirya#7antarctica#7argrondterritorygu" +
	"amonsterrat#7arm#7arunachalpradesh#7asaintvincentendegrenadinestvincentandgrens#7aus#7autonomeregioazoren#7azerbajdsjan#" +
	"7bahamaes#7bangladesjumhuriyatmisralarabiyahamburgrondterritoryamericansamoaislesakartveloweraustria#7barepubliekkosovor" +
	"epofmoldovatikaanstadzhikistan#7bdi#7belorussiansovietsocialistrepublicademocraticadetimorlesteeasttimorlorosae#7ben#7be" +
	"rmudas#7bhu#7bih#7bizuidelijksoedan#7blrepubliekmalawitrussischesocialistischesovjetrepubliekequatoriaalguineabisseaunit" +
	"edstatesusaminoroutlyingislandsaintbartelemy#7bol#7bot#7brazillia#7brn#7bru#7bul#7burkinofasocialistischelibischarabisch" +
	"ejamahiriyazerbeijan#7caformersaintchristopherandnevislamitischerepubliekafghanistanrepublicaportuguesahrawiarabdemocrat" +
	"icrepublicformercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#7campania#7can#7caymanislandsisl" +
	"andspaansestateofisraellinikidhimokratia#7cgoverseasdepartmentsaintmartinfrenchpartsjechoslowaaksefederalrepublicduitsla" +
	"ndemocraticfederalyugoslaviaserbiamontenegroformersocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandz" +
	"anzibarunitedrepublicoftanzaniaurepublicboeroendi#7chasjemitischkingdomjordania#7chineestaipeirepubliqueducamerounitedst" +
	"atesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicwestgermanyfederalrepublicofgermanywestgermanyfeder" +
	"alrepublicgermanywestgermanyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#7chn#7civerenigdestatenmexicoun" +
	"itedstatesminorislandsaintbartholemy#7cmrepubliekpanamaleisefederatia#7cod#7cokingdomoftongakingdomswazilandemocratickor" +
	"eastsamoa#7col#7commonwealthaustralia#7cpverarabischeemiraten#7crc#7croemeensevolksrepubliekbulgarije#7cubosnieherzegovi" +
	"na#7cypalestijnsestaatvandevaticaanstadstaatbruneidarussalamerikavsvirginislands#7czechoslovakfederalrepublicofsomalia#7" +
	"den#7dji#7dmalvinen#7dominionfijidominionceylondominionofceylonsrilankai#7ecu#7egy#7eri#7esaintkittsnevilleanguillaopeop" +
	"lesdemrepofkorea#7espaansesaharagon#7estoniarepubliccolombia#7eth#7fijumhuriyatjibuti#7fin#7fransterritoriumvoorafarseni" +
	"ssasfransgebiedvanafarsenissaskatchewan#7fsm#7gabkhazia#7gam#7gbritishoverseasterritorygibraltarbritishoverseasterritory" +
	"pitcairnislandsbritishoverseasterritorybritishvirginislandsbritishoverzeesterritorysouthgeorgiasouthsandwichislandsandso" +
	"uthgeorgiaandthesouthsandwichislandsseychellen#7gbsniaandhrzgvna#7geoverseasterritorynorthernmarianaislandssainthelenais" +
	"landstatenepalestiniannationalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijknoorwegen#7gequatoriaalguineequatori" +
	"almamlakahalurduniyahalhashimiyahagereertransitionalislamicstateafghanistanislamicrepublicofmauritaniaislamicrepublicafg" +
	"hanistan#7gerepubliekrwandalusia#7ghashemitekingdomofjordanethelands#7greatsocialistpeopleslibyanarabjamahiriyalibyaliby" +
	"anarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgemenebestbahamassachusettsjechoslowaaksesocialistischerepubliekvandeu" +
	"nievanbirmasocialistischerepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorialguineabissaotomepeopl" +
	"esrepublicofhungarypeoplesrepublickampucheardenmacdonaldeilanden#7hongaarserepubliekivoorkustchristopherandnevisfederati" +
	"onofsaintchristopherandnevisfederationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepu" +
	"blicadeguatemalarepublicsaintluciaislandsadrepublieknauruislands#7hunitedarabicemiratestbartholemy#7ina#7independentstat" +
	"esamoa#7irishfreestateofcambodia#7irl#7irq#7islamicovergangsstaatafghanistanislamicstatenuniaserviamontenegrostatenunia#" +
	"7isrepubliekservie#7isvalbardogjanmayenandsvalbardandjanmayenislandsaintkittsnevitsjechischeenslowaaksefederatieverepubl" +
	"iekbrazilieverenigdestatenvanvenezuelaunitedstatesoutlyingeilandjesthelenaenascension#7ita#7ivbrindianoceanterritoiredes" +
	"nouvellecaledonieetdependanceskarepublikaeshqiperise#7jamhuriyamuunganowatanzaniaunitedrepublicofseychellesislands#7jore" +
	"publiektsjaadjara#7jpn#7kazakhistan#7ken#7kgzuidwestafrikarnten#7kirgizischerepublicoflithuaniansovietsocialistrepublica" +
	"bolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelaopdroctaiwanroccupiedpalesteinsterritory#7korepubliekzam" +
	"bia#7ksaintvincentandgrenadinesaotomeyprincipeoplesrepubliccongozairegiaoautonomadamadeirafghanistan#7kuw#7laopeodemocra" +
	"ticrepubliclaotiaansedemocratischevolksrepubliekethiopiemontengrotesocialistlibischarabvolksjamahiriyyazerbeidjan#7latiu" +
	"m#7lbalearicislands#7lbn#7lbritishoverzeesterritorygibraltarchipelcomorenstaatbahrein#7lca#7les#7lie#7lturkyia#7lux#7mad" +
	"#7marshalls#7mas#7maw#7mda#7mdvolksrepubliekangolariojamaika#7mex#7mgl#7mhl#7mkd#7mlibyanrepublicapanamamlakatalbahrayn#" +
	"7mlt#7mnebraska#7mongoolsepeoplesrepublicnorthkoreademocraticrepublicnorthkoreapeoplesrepublicofsouthernyemenpeoplesrepu" +
	"blicofbangladeshpeoplesrepublichongkongchinaspecialadministrativeregionhongkongchinapeoplesrepublichongkongspecialadmini" +
	"strativeregionchinahongkongsarvanchinamacaosarchina#7mozbekistonrespublikasintbartholomeusoutlyingislands#7mri#7mtn#7mya" +
	"#7nam#7nca#7nederoostenrijkoninkrijkburundi#7nepalestinianstatevaticaanstadsjikistan#7ngrondterritoryfrenchsouthernterri" +
	"toryofguamissouri#7nigrootbritannia#7norfolkeiland#7nru#7nzl#7omaryland#7pakingdomromania#7pan#7parepublikasrpskameroon#" +
	"7perepubliknamibia#7philippijnserepublicadelecuadorrepublicbotswana#7ple#7plw#7pngrootbritannie#7pol#7portugeeseastafrik" +
	"alaallitnunaatrucialoman#7prkingdomtunesia#7purepchinataiwanchina#7qat#7roubanguicharizonafhankelijkestaatwestsamoaonafh" +
	"ankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicargentina#7rsaintvincentengrenadinesahrawirepublicofmalawirepubli" +
	"carmeniarepublicofukrainerepublicofturkeyottomanempireturkeyrepublicestland#7rus#7rwashington#7sam#7sen#7sey#7sgpapuanie" +
	"uwguineasternsamoa#7skn#7sle#7slovaakserepublicadeangolativaldaoste#7smrepiblikdayiti#7solomanislandsfreeportmanislandso" +
	"wjetunie#7somalischerepubliekzuidsoedan#7srbelarussischessrepublikabalgariya#7sri#7ssd#7stpapuanorthguineastflanders#7su" +
	"d#7sui#7surepublicachilelareunion#7svkingdomtunisia#7swesternsahara#7swzuidrhodesie#7syrischerepublicofmoldovarepublicof" +
	"kosovarepublicsurinameriksamoaeilanden#7tan#7tga#7thashemitekingdomjordan#7tjkoninkrijkirakleinjoegoslavie#7tkm#7tls#7to" +
	"grootbrittania#7tpe#7ttoerkmenistan#7tunitedstatesbrazilia#7turksecaicosislandstbartelemy#7tuvoormaligesovjetunievanzuid" +
	"afrikarnataka#7uae#7uga#7ukriti#7uru#7usaintvincentgrenadinesaoediaarabia#7uzbelorussischessrepublikaslovenijamaicaislan" +
	"ds#7van#7ven#7vie#7vin#7yem#7zam#7zimpricookisds#1ad#1ae#1aformerunitedrepublicofcameroonfederalrepubliccameroon#1agroot" +
	"brittanie#1ai#1aljumhuriyahaliraqiyahayti#1am#1an#1aoverseasterritorysaintmartinfrenchpartsjechoslowaakserepubliekturkme" +
	"nistan#1aq#1arepublicfrancestmartinfransdeelstmaartenfransdeelstmartindutchpartstmartinfrenchpartrucialcoastatodellacitt" +
	"adelvaticanoordmarianen#1as#1at#1au#1aw#1ax#1azerbajdzjan#1bakerislands#1bbritishcolumbia#1bd#1bezetpalesteinsgebiedemoc" +
	"raticrepublicsomaliafederalrepublicnigeriafederatia#1bfederalislamicrepubliccomorosislands#1bgelderland#1bharatiyaganara" +
	"jya#1biot#1bjelorussischessrepubliquegabonaise#1bl#1bm#1bn#1bosnieenhercegovina#1bq#1britishoverseasterritoryanguillabri" +
	"tishoverzeesterritoryfalklandislandsbritishoverzeesterritorybritishindianoceanterritorybritishoverseasterritorysouthgeor" +
	"giasouthsandwichislandsbritishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterritorysainthelenaasce" +
	"nsiontristandacunhaislandspitcairngroupofislandstbartholomeusofamericaymans#1bsniahrzgvna#1bt#1bukinafasoevereinedemocra" +
	"tischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmarshalleilanden#1bzwitserland#1ca#1cc#1cd#1" +
	"cformerbondsrepubliekduitslandhrapradesh#1cgroningen#1chechnya#1ci#1ckoninkrijklaosdemvolksreplaoskingdomcambodjamhuriya" +
	"kenyasaland#1cl#1cm#1cn#1corsica#1crete#1cssrepubliekkenia#1cu#1cverdemocratischevolksrepublieklaosdemocratischevolksrep" +
	"ubliekjemenitischearabischerepublieksyriearabrepegyptrepubliclebanon#1cw#1cx#1cy#1czechslovakfederalrepublicbraziliaunit" +
	"edstatesterritoryguamterritory#1dd#1democraticfederalrepublicnepalestinianauthorityadministeredterritoriesthonia#1djumhu" +
	"riyattshadzjaria#1dkoninkrijksiamthailand#1dm#1doverzeesdepartementsaintpierremiquelonafhankelijkestaatvansamoawesternsa" +
	"moa#1dy#1dzikolamalawisconsintvincentendegrenadinesouthernrhodesia#1ec#1ee#1egermany#1eh#1el#1erepublicgreecentraalafrre" +
	"publiekkaapverdie#1es#1et#1filipijnserepublicaguatemalagasischerepubliekargentinie#1fjharkhand#1fkertmiseiland#1fmrzanzi" +
	"barandpembaisdemocraticrepublmadagascarislandstbarths#1formerunionsovietsocialistrepublicsierraleoneimongolzizhiquniteds" +
	"atesamericatalunya#1fryserbiaandmontenegrondterritorysainthelenaascensiontristandacunhasainthelenaascensionandtristandac" +
	"unhasainthelenahemelvaarttristandacunhasainthelenaanddependenciesocialistethiopia#1fx#1ga#1gbritishhonduras#1gd#1gemeneb" +
	"estaustralie#1gformerdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongoleopoldstadrepubliccongofre" +
	"estatevaticancity#1gg#1gh#1gilbertelliceislandspanishstateofkuwaitstatecomoros#1gl#1gm#1gn#1gpitcairneilanden#1gq#1grond" +
	"territoryamericanvirginislandsusabuitengebiedkleineeilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestaten" +
	"kleineafgelegeneilandenvandeverenigdestatenkleinepacifischeeilandenvandeverenigdestatenkleineverafgelegeneilandenvandeve" +
	"renigdestatenvanamerikaveruitdekustgelegenkleinereeilandenverenigdestatenvanamerikaansekleinereafgelegeneilandenorthbrab" +
	"antiguaenbarudawlatqatarepubliekportugalicia#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublicitaliaanserepubliekw" +
	"itruslandfederaledemocratischerepublieknepaldemocraticfederalrepublicofnepalkingdomofromania#1ht#1hu#1hvoormaligjoegosla" +
	"vie#1id#1ie#1il#1im#1in#1ioverzeesecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#1iq#1irepublickosovatican" +
	"statebahrain#1islamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanesta" +
	"n#1jportoricoislands#1kerstmisislands#1kg#1kh#1kingdomofgreecekingdomofbelgiumkingdomdenemarken#1km#1kn#1kportugueseguin" +
	"easterncapeverdie#1krim#1kwazulunataljumhuriyahallubnaniyahenegouwen#1kyrgyzrepublicaangola#1kzwitzerland#1la#1lbetsjoea" +
	"naland#1lc#1libyakingdomofmoroccokingdombulgarije#1lkingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfrench" +
	"southernzuidpoolterritory#1lrepublickosovolksdemocratischerepubliekjemenitischearabrepublicsyrianarabrepbulichtenstein#1" +
	"ls#1lt#1lu#1lvolksrepubliekbenindahomey#1ly#1maurituscany#1mc#1md#1mecklenburgwesternpomerania#1mformercentralafricanrep" +
	"ublicofturkmenistanrepublicaelsalvadoranjevrystaatdercomorenstatepalestinewhampshirepublikiyakongodemokratikingdomofbhut" +
	"an#1mg#1mh#1mkingdombhutan#1ml#1mm#1mn#1moldoviansovietsocialistrepublicaorientaldeluruguayorientalrepublicofuruguay#1mp" +
	"ortoricoeilandman#1mq#1mrepubliclatvianrepublicmoldaviansovietsocialistrepublicafederativadobrasillinoislamicrepublicgam" +
	"biatheargentinerepublicofsurinamerepublicofliberiarepublicoffranceanddomtomfrancerepublicportugallerdoorluchtigsterepubl" +
	"ieksanmarinomostserenerepublicofsanmarinoordelijkemarianeeilanden#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliek" +
	"congodrccongoverzeesterritorybonairesainteustatiussabadutchsaintmaarten#1mw#1mx#1my#1mzuidkorea#1na#1nc#1ne#1nformerunit" +
	"edrepubliccameroonunitedrepublicofkyrgyzstanrepublicazerbaijanrepublicaargentina#1ng#1nh#1ni#1nl#1noordrhodesie#1nportug" +
	"eesguineastkaapverdischeislandstaatvietnamolise#1nrepublicmalawitrussischesocialistsovjetrepubliekvandeseychellenrepubli" +
	"ekzuidafrikauniedercomorenuniecomoren#1nunavuttarakhand#1nzhongguoverseasdepartmentfrenchsouthernterritoryoftheafarsandi" +
	"ssasterritory#1om#1paysdoutremerdelapolynesiefrancaisequadorepublikenfinlandemocratischjemen#1pe#1pformerdemocratischkam" +
	"pucheardeilandendemcdonaldeilandenorthyemen#1pg#1phillippinerepublicofsingaporerepublicacolombia#1pkingdomegyptexas#1plu" +
	"rinationalstatebolivia#1pm#1pn#1principautedemonacommonwealthofbahamasgemenebestvandebahamasislands#1ps#1pt#1pw#1py#1qaz" +
	"aqstanrespublikasyrianrepublicecuadorepublikosterreichristmaseilandmauritiuspuertoricookiislands#1republiquecotedivoirev" +
	"olutionairevolksrepubliekguineebissautralia#1rh#1roemeenserepublicuzbekistan#1rs#1ru#1rw#1saotomeprincipeislandsaoediear" +
	"abie#1sbelgischcongoverzeesterritoryoutlyingeilandjesunitedstatesamericanminoroutlyingislandsuskleineafgelegeneilandenva" +
	"ndeuskalherria#1scotland#1sd#1se#1sgeoandtheislamicrepofafghanistan#1sh#1singapoureptanzania#1sj#1skingdomgreecentralver" +
	"democratischfederatiefjoegoslavie#1sl#1sm#1sn#1soevereinedemocraticrepublicfijiislandsouthdakota#1srepublicnaoeroemeense" +
	"socialistischerepubliekroemenieuwehebriden#1ss#1stvincentandthegrenadinestkittsandnevitsjechischeenslowaaksefederalerepu" +
	"bliekduitslandemocratischerepubliekvietnamformerrepublicofsouthvietnamrepublicofequatorialguinearepublicazerbeidzjanmaye" +
	"nsvalbardenjanmayenenspitsbergenenjanmayeneilanden#1sultanatemaldivenrepublicofczechiaczechrepublicczechiarepublicadelpe" +
	"rurepublicsenegalmamlakahalarabiyahassuudiyahautevolta#1svalbardislands#1sx#1syemen#1sz#1tci#1td#1tfyromenia#1tg#1th#1tj" +
	"echischerepubliekcaboverdemocraticsocialistrepublicsrilankaceylon#1tkingdomitaliaanserepublicanicaraguatamalagassia#1tl#" +
	"1tm#1tn#1toerkmenia#1tportugeesguineeconakry#1trentinosouthtirolombardia#1tt#1tvolksrepubliekkongokinshasademocraticrepu" +
	"blicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatantranepalfederaldemocraticrepublicethiopiainc" +
	"ludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomnorway#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangroo" +
	"tbrittannieennoordierlandverenigdkoninkrijklibiestaatkoeweitsjad#1vg#1victoria#1vn#1vu#1wformersaintchristophernevislami" +
	"tischerepubliekmauritanieislamitrepmauritanie#1wsahara#1xkingdomofiraqkingdomcambodiastateofbahrain#1yd#1ye#1yt#1yukonin" +
	"krijkgriekenlandemocraticrepublicsoedan#1za#1zm#1zrepublicofchad#1zwitserseconfederatianigeria#490#492#496#8aa#8ac#8ae#8" +
	"aformertanganyikaandzanzibarsultanateofzanzibarepubliqueduburundirepublicslowakije#8ag#8aj#8al#8am#8an#8aoverzeesecollec" +
	"tiviteitsaintbarthelemyislandsaintbartlemy#8aq#8arepublicofcubaislands#8as#8au#8avtonomnarespublikakrymetropolischfrankr" +
	"ijksintmaartendutchpartsintmaartensaintmartinfransdeelsaintmartin#8ay#8balochistan#8bbelgischkongovolksrepubliekmongolie" +
	"#8bc#8bd#8bezetpalestijnsgebiedepartementdelaguadeloupefrenchsaintmartin#8bformercentralafricanempireofethiopia#8bg#8bho" +
	"etan#8bkingdomoflaospdry#8bl#8bm#8bn#8bosnaihercegovina#8bportuguesetimorrocotedivoregiaoautonomadosacoresouthwestafrica" +
	"binda#8britishoverseasterritoryguernseychannelislandsguernseybaliwickofguernsey#8bt#8buthan#8bvolksrepubliekpolen#8bx#8b" +
	"yelorussischesovietsocialistrepublicunieburmasocialistrepublicadecostaricarepublicoostenrijkoninkrijkthailandkingdomofsw" +
	"azilandkingdomofsaudiarabiakingdomsaoediarabia#8ca#8cbeluuerabelaunitedstatesmexicommonwealthbahamaskateenoman#8cd#8ce#8" +
	"cformerlibyanarabjamahiriyahati#8cg#8ch#8ci#8cj#8ckingdomofsiamkingdomeswatinihonkokuntiedstates#8cm#8cn#8corse#8cq#8cs#" +
	"8ct#8cu#8cvoormaligjugoslavievoormaligtsjechoslowakije#8cw#8cy#8da#8dj#8doverzeesterritoryamericanvirginislandsamericant" +
	"abria#8drepublicofiraqrepublicofsudan#8ec#8eg#8ei#8ekingdomspanje#8en#8erepublicofmalibischearabischerepubliekderseychel" +
	"leneilanden#8es#8et#8ez#8fg#8fidjieilanden#8fj#8fkingdomsweden#8fmrtanganyikatanzania#8formerduitsedemocratischerepublie" +
	"ksaotomeenprincipeeilanden#8fpapaunewguinea#8frafrenchnewcaledoniafrafrenchsouthernantarcticterritoryfrafrenchsouthernan" +
	"dantarcticterritoriesfransezuidelijkeenantarctischegebiedenorthrhodesia#8fsaintpierremiquelon#8ga#8gbritishguiana#8gg#8g" +
	"h#8gilbertkiribatigilbertandelliceislandsaoedischarabia#8gj#8gkingdomzweden#8gl#8gm#8gpapuanewguniea#8gq#8grondterritory" +
	"saintmartinfrenchpartsjechischerepubliekoostenrijkoninkrijkroemenie#8gt#8gvolksrepnoordkoreavolksrepubliekzuidjemen#8gy#" +
	"8hayastanihanrapetutyunitarystateoftherepublicofindonesiaunitarystaterepublicindonesiaunitarystateunionofserbiaandmonten" +
	"egrostateunionserbiamontenegrostateunionindia#8hkerstislands#8hm#8hondurussianfederalevolksrepubliekjoegoslavie#8hrepubl" +
	"icofperuandaurundi#8hu#8ic#8id#8im#8in#8ioverzeesterritorysaintmartinfrenchpartsjechoslowaakserepublicnorthvietnamibezet" +
	"tepalestijnsegebiedenbezetpalestijnsegebieden#8irepublicoftogoleserepubliekhondurasabah#8islamicrepubliciranislrepofiran" +
	"#8it#8ivorstendomandorra#8iz#8java#8je#8jm#8johnstonislands#8kerstmiseiland#8kg#8kn#8krepublicpanamaleisefederatiemalaya" +
	"#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyastatekoeweitukey#8lowersaxonyanhaltjaad#8ls#8lt#8lu#8ly#8mayanmarchalleilanden#8m" +
	"britishguyana#8mc#8md#8mformerrepublicsouthvietnamfmrrepofvietnamichigan#8mg#8mh#8middenafricanrepublicofuzbekistanrepub" +
	"licofslovakiarepublicoficelandrepublickirgizia#8mj#8mkingdomitalydveldidislands#8ml#8mn#8mostserenerepublicsanmarinoorde" +
	"lijkterritory#8mpalestinstateofvietnamizoram#8mrepublicrwanda#8mt#8mutawakkilitekingdomyemenformerarabrepublicyemenyemen" +
	"peoplesdemrepyemensanaayemen#8mvorstendomkoeweitvorstendomliechtensteincleritethiopia#8mx#8my#8mz#8nc#8ne#8nformertangan" +
	"yikaenzanzibarbadosislands#8ng#8nh#8ni#8nl#8northcarolina#8npalmyraatollituania#8nrepublicserbia#8ns#8nu#8nz#8paysdoutre" +
	"merlapolynesiafrancaise#8pc#8pe#8pkingdomnepalestinianoccupiedterritoriestkittsnevisfederatiamaleisiafederatia#8plurstat" +
	"ebolivia#8pm#8poolsevolksrepubliekkampucheardenmcdonaldeilanden#8ppapuanguinea#8ps#8puleangatongazastrookenwestelijkejor" +
	"daanoeverengazastrookwesternjordaanoevergazastrooklahomalgasyrepublicofgreecerepublicsloveniarepublicofirelandempeoplesr" +
	"epkoreadprkorea#8qa#8republikangpilipinassam#8rm#8royaumedebelgique#8rpapuaniugini#8rq#8rs#8rw#8saintchristoffelnevislam" +
	"itischestaatafghanistan#8sbritshonduras#8sc#8se#8sfederalerepubliekbraziliechtenstien#8sg#8sh#8sicilia#8sl#8sm#8sn#8soci" +
	"alistpeoplesrepublicalbaniarepublicofturkiyecumhuriyetiopia#8spanishguinea#8stkittsennevisfederatievansaintkittsennevisf" +
	"ederatiesaintkittsennevislamitischemiraatafghanistanganjikatarepubliccrimea#8sultanatemaldives#8swissconfederationsuisse" +
	"#8sx#8sy#8sz#8tbougainville#8td#8th#8ti#8tkingdomspain#8tl#8tn#8toscanarias#8tphilippijnen#8tsjechoslowaaksesocialistrep" +
	"ublicadeguineaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmaldivischeeilanden#8tt#8turkyye#8tvo" +
	"rstendommonacomoroeilanden#8tw#8tx#8tz#8ug#8ukingdomtongazaandwestbankandgazastripandwestbankgazastripwestbankonigreichb" +
	"elgien#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvantanganyikaenza" +
	"nzibarverenigderepubliektanganyikaenzanzibarpeoplesrepublicbulgarije#8vi#8vm#8vq#8vt#8wa#8wfederalerepubliekkameroen#8wi" +
	"#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerdemocratickampucheardendemcdonaldeilanden#9ag#9ai#9al#9am#9aoverseasdepartmentsaint" +
	"pierremiquelonafhankelijkestatesamoa#9aq#9arepublicservia#9as#9at#9au#9aw#9ax#9azerbeidjaan#9basoetoland#9bbouveteiland#" +
	"9bd#9belarusrepublicoftrinidadandtobagorepublicadelparaguayrepublicofestoniansovietsocialistrepublicequatorialguineacona" +
	"kry#9bformerfederatievanmalakkafederatia#9bg#9bh#9bi#9bjelorussiafederation#9bl#9bm#9bn#9bosniahercegovina#9bq#9britisho" +
	"verzeesterritoryanguillaislands#9bs#9bt#9bverkoninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9bw#9byel" +
	"orussischessrepubliquelibanaise#9bz#9ca#9cc#9cd#9cformernederlandseantillenoudnederlandseantillen#9cg#9ch#9ci#9ckirghizi" +
	"stan#9cl#9cm#9cn#9coverseasterritorycocoskeelingislandsaustralian#9crepublictsjaad#9cu#9cvlaamsbrabantiguaenbarbudawlata" +
	"lkuwaytsjetsjenia#9cw#9cx#9cy#9czechoslovakrepublicturkmenistan#9democratischerepubliekvancongodemrepzairekinshasacongod" +
	"emrepzairerepublicofkenyarepublicofchiledelareunion#9dj#9dkokosislands#9dm#9doverseasterritorysaintpierremiquelonorthern" +
	"capeverdia#9dz#9ec#9ee#9eg#9eh#9el#9erepublicturkeyturkiye#9es#9et#9fidjiislands#9fj#9fkingdomirakoninkrijkzweden#9fmryu" +
	"goslavia#9formercentraalafrikaanserepubliekderfilipijnenrepublicacostaricalifornia#9frsouthantarcticlandsultanaatoman#9g" +
	"a#9gd#9gemenebestdominicaislands#9gformernederlandseantillesformertheformeryugoslavrepublicofmacedoniaformerjoegoslavisc" +
	"herepublicmacedoniaformeryugoslavrepublicofthemarshallislandsrepubliciranempireiran#9gg#9gh#9gilbertislands#9gl#9gm#9gn#" +
	"9gphillippines#9gq#9gs#9gt#9gu#9gw#9gy#9hkingdomiraq#9hm#9hn#9hrepublicuganda#9ht#9hu#9id#9ie#9il#9im#9in#9ioverzeesterr" +
	"itorysaintpierremiquelonorthholland#9iq#9irepubliczambia#9islamicrepofiran#9it#9je#9jm#9johnstonatollithunia#9jphilipijn" +
	"en#9kertmisislands#9kg#9kh#9kingdomofnorwaykingdomofburundi#9km#9kn#9kphillipines#9krepubliekchilibischarabischerepublie" +
	"kazerbeidzjanmayenspitsbergenjanmayenislandsultanatezanzibarepubblicaitaliana#9kw#9kyrghyzstan#9kz#9la#9lbrvirginisds#9l" +
	"c#9libyanajaria#9lkingdomlaostavalley#9lrepubliekgaboneserepublicnicaragua#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverzees" +
	"territoryheardislandsmcdonaldislandsaustraliancapitalterritory#9ly#9maroccotedlvoirepubliqueguineaequatoriale#9mc#9md#9m" +
	"etropolitaansfrankrijksaintmaarten#9mformernetherlandsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburma" +
	"socialistrepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorthernmarianeislandsovjetoekrainewbrunsw" +
	"ickoninkrijkitalie#9mg#9mh#9mkingdomsiam#9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mprathetthainautonomousterritor" +
	"ygreenlandautonomousterritoryofgreenlanddanish#9mq#9mrepubliekghana#9ms#9mt#9mu#9mvoormaligeddrdominicanrepublicdrukgyal" +
	"khapalestinianadminareastvlaanderen#9mw#9mx#9my#9mz#9na#9nc#9ne#9nformerserbiaandmontenegroformerwitrussischesovietsocia" +
	"listrepublictsjechoslowakije#9ng#9ni#9nl#9northmarianen#9nphilipines#9nrepubliekhaiti#9nu#9nz#9om#9palestijnseterritoria" +
	"lcollectivitysaintpierremiquelonandsaintpierreandmiquelon#9pe#9pfederalerepublieknigeriafederalrepublickameroen#9pg#9phi" +
	"lippineislandsikkim#9pkingmanreefederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalpeoplesrepubl" +
	"icofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepublicfrankrijkoninkrijkbahreinodeespana#9plombard" +
	"ije#9pm#9pn#9principalitymonacommonwealthdominicagemenebestvanaustraliegemenebestvanpuertoricooperatieverepubliekguyana#" +
	"9ps#9pt#9pw#9py#9qa#9republiquededjiboutirepubliclithuanianrepublicelsalvadorepubliquefrancaise#9royaumebelgique#9rs#9ru" +
	"#9rw#9saintpierremiguelon#9sbritsguiana#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skirghizstan#9sl#9sm#9sn#9sovereigndemocraticre" +
	"publicfijisovereigndemocraticrepublicoffijithefijiislandsowjetunia#9srepubliekindiaunion#9ss#9stvincentendegrenadinen#9s" +
	"vietnam#9sx#9sy#9sz#9tc#9td#9tfederalerepublieksomalietuvaluislands#9tg#9th#9tjechischerepublicofhondurastatelibia#9tkir" +
	"gizistan#9tl#9tm#9tn#9toscanewjersey#9trentinosouthtyrolouisiana#9tt#9tvjrmacedonia#9tw#9tz#9ua#9ug#9ukirgyzstan#9um#9us" +
	"#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg#9vi#9vn#9vu#9wfederalestatenmicronesiagefedereerdestatesmicronesi" +
	"afederalestatenvanmicronesiafederatedstatesofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafederalsaintmi" +
	"cronesiafederatiamalayasia#9ws#9xkyrghyztan#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefedereerdestatenvanmicr" +
	"onesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatieohioverseascollectivityfrenchpolynesiata" +
	"hitifrenchpolynesiabrd"

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
	4157, 4159, 4161, 4163, 4166, 4166, 4168, 4171, 4174, 4180, 4180, 4182, 4185, 4189, 4192, 4194,
	4197, 4200, 4203, 4203, 4206, 4207, 4208, 4215, 4218, 4222, 4222, 4222, 4224, 4230, 4232, 4232,
	4232, 4235, 4237, 4239, 4240, 4241, 4243, 4246, 4248, 4255, 4257, 4260, 4263, 4266, 4267, 4267,
	4270, 4270, 4272, 4273, 4275, 4279, 4280, 4283, 4285, 4286, 4286, 4287, 4289, 4290, 4291, 4293,
	4293, 4295, 4295, 4298, 4302, 4304, 4306, 4309, 4314, 4317, 4319, 4320, 4323, 4327, 4328, 4328,
	4331, 4334, 4338, 4338, 4340, 4342, 4342, 4345, 4347, 4350, 4351, 4353, 4359, 4362, 4366, 4368,
	4370, 4371, 4371, 4374, 4375, 4377, 4378, 4379, 4381, 4385, 4388, 4389, 4393, 4395, 4396, 4399,
	4400, 4400, 4400, 4402, 4402, 4403, 4405, 4409, 4410, 4412, 4415, 4418, 4423, 4425, 4427, 4428,
	4429, 4430, 4431, 4432, 4433, 4434, 4438, 4441, 4443, 4446, 4447, 4454, 4457, 4462, 4464, 4465,
	4466, 4466, 4466, 4466, 4467, 4470, 4470, 4471, 4473, 4474, 4475, 4477, 4484, 4488, 4495, 4496,
	4499, 4502, 4504, 4505, 4507, 4511, 4514, 4515, 4517, 4519, 4519, 4524, 4528, 4531, 4532, 4534,
	4535, 4536, 4538, 4539, 4540, 4541, 4542, 4545, 4550, 4553, 4557, 4563, 4569, 4570, 4572, 4573,
	4575, 4577, 4578, 4581, 4582, 4584, 4586, 4588, 4592, 4597, 4601, 4606, 4610, 4612, 4615, 4617,
	4620, 4621, 4622, 4622, 4624, 4626, 4626, 4631, 4634, 4638, 4642, 4648, 4652, 4656, 4660, 4661,
	4662, 4665, 4666, 4669, 4670, 4672, 4673, 4679, 4683, 4688, 4692, 4696, 4699, 4703, 4708, 4710,
	4711, 4713, 4714, 4714, 4715, 4717, 4717, 4719, 4728, 4734, 4741, 4748, 4752, 4758, 4766, 4771,
	4772, 4775, 4778, 4779, 4780, 4780, 4782, 4784, 4788, 4790, 4790, 4793, 4798, 4801, 4804, 4807,
	4808, 4810, 4811, 4812, 4817, 4818, 4820, 4823, 4827, 4832, 4834, 4838, 4840, 4845, 4850, 4850,
	4851, 4854, 4856, 4860, 4861, 4862, 4862, 4866, 4868, 4872, 4876, 4878, 4880, 4885, 4887, 4888,
	4891, 4894, 4895, 4897, 4899, 4899, 4900, 4902, 4909, 4915, 4920, 4924, 4930, 4933, 4936, 4938,
	4940, 4941, 4946, 4947, 4948, 4949, 4949, 4955, 4957, 4960, 4961, 4964, 4965, 4970, 4971, 4972,
	4972, 4973, 4974, 4976, 4976, 4978, 4980, 4986, 4987, 4992, 4995, 4998, 4999, 5002, 5003, 5006,
	5010, 5010, 5011, 5012, 5015, 5015, 5017, 5019, 5026, 5028, 5032, 5035, 5035, 5038, 5038, 5040,
	5040, 5041, 5045, 5046, 5047, 5047, 5049, 5050, 5053, 5059, 5063, 5066, 5068, 5071, 5075, 5080,
	5081, 5083, 5086, 5088, 5089, 5092, 5093, 5095, 5101, 5104, 5105, 5109, 5110, 5114, 5117, 5118,
	5120, 5121, 5122, 5124, 5125, 5126, 5126, 5131, 5134, 5138, 5141, 5146, 5148, 5154, 5156, 5157,
	5158, 5163, 5163, 5164, 5164, 5165, 5165, 5167, 5171, 5171, 5175, 5177, 5183, 5184, 5185, 5186,
	5186, 5188, 5189, 5191, 5193, 5193, 5195, 5198, 5201, 5204, 5207, 5207, 5208, 5210, 5211, 5211,
	5211, 5212, 5215, 5217, 5219, 5222, 5225, 5231, 5233, 5237, 5239, 5241, 5242, 5243, 5246, 5247,
	5249, 5251, 5252, 5253, 5255, 5257, 5259, 5264, 5268, 5271, 5274, 5277, 5282, 5287, 5288, 5290,
	5293, 5296, 5297, 5300, 5303, 5306, 5308, 5311, 5314, 5314, 5315, 5316, 5317, 5317, 5318, 5320,
	5322, 5323, 5325, 5325, 5326, 5327, 5327, 5332, 5336, 5343, 5345, 5350, 5352, 5352, 5355, 5357,
	5360, 5361, 5364, 5364, 5366, 5370, 5371, 5374, 5379, 5381, 5387, 5387, 5388, 5389, 5390, 5392,
	5392, 5392, 5392, 5392, 5393, 5394, 5395, 5396, 5401, 5403, 5407, 5408, 5408, 5409, 5410, 5413,
	5415, 5419, 5422, 5424, 5425, 5427, 5428, 5431, 5432, 5435, 5439, 5440, 5441, 5443, 5443, 5448,
	5450, 5453, 5453, 5457, 5457, 5461, 5462, 5464, 5469, 5470, 5473, 5474, 5475, 5475, 5476, 5480,
	5482, 5482, 5483, 5485, 5489, 5490, 5490, 5492, 5492, 5495, 5496, 5498, 5499, 5501, 5504, 5506,
	5507, 5508, 5509, 5512, 5514, 5514, 5517, 5519, 5523, 5524, 5526, 5527, 5529, 5530, 5532, 5534,
	5537, 5540, 5540, 5540, 5541, 5544, 5545, 5546, 5547, 5551, 5554, 5557, 5558, 5559, 5560, 5562,
	5563, 5564, 5566, 5566, 5568, 5569, 5571, 5573, 5576, 5580, 5580, 5584, 5586, 5587, 5591, 5595,
	5596, 5597, 5599, 5603, 5604, 5607, 5610, 5616, 5619, 5620, 5621, 5624, 5626, 5627, 5629, 5633,
	5637, 5640, 5642, 5642, 5644, 5646, 5649, 5652, 5652, 5655, 5657, 5659, 5660, 5662, 5664, 5666,
	5669, 5674, 5676, 5676, 5678, 5682, 5682, 5685, 5686, 5686, 5686, 5688, 5689, 5690, 5691, 5692,
	5692, 5698, 5702, 5704, 5705, 5706, 5710, 5711, 5711, 5711, 5713, 5718, 5718, 5718, 5718, 5721,
	5723, 5725, 5727, 5728, 5730, 5730, 5731, 5731, 5733, 5734, 5737, 5737, 5739, 5743, 5745, 5748,
	5751, 5754, 5756, 5759, 5760, 5760, 5761, 5766, 5768, 5769, 5770, 5773, 5775, 5775, 5779, 5780,
	5781, 5782, 5784, 5785, 5788, 5789, 5790, 5791, 5793, 5794, 5794, 5794, 5796, 5797, 5797, 5798,
	5803, 5806, 5808, 5811, 5811, 5812, 5813, 5815, 5815, 5816, 5818, 5821, 5821, 5821, 5822, 5822,
	5823, 5825, 5827, 5827, 5832, 5833, 5837, 5840, 5842, 5844, 5846, 5848, 5852, 5857, 5858, 5861,
	5863, 5864, 5867, 5868, 5871, 5873, 5875, 5877, 5878, 5878, 5882, 5886, 5889, 5890, 5890, 5890,
	5890, 5893, 5894, 5896, 5897, 5898, 5900, 5903, 5904, 5904, 5905, 5906, 5908, 5910, 5914, 5917,
	5917, 5919, 5921, 5921, 5921, 5922, 5924, 5926, 5926, 5926, 5928, 5929, 5929, 5930, 5932, 5932,
	5936, 5937, 5937, 5939, 5943, 5946, 5948, 5949, 5951, 5952, 5955, 5956, 5956, 5958, 5960, 5960,
	5963, 5964, 5970, 5973, 5974, 5975, 5978, 5982, 5982, 5985, 5986, 5987, 5990, 5991, 5993, 5993,
	5996, 5997, 6001, 6002, 6004, 6006, 6010, 6011, 6014, 6016, 6020, 6021, 6022, 6022, 6023, 6024,
	6025, 6026, 6027, 6027, 6031, 6033, 6035, 6035, 6035, 6038, 6041, 6042, 6045, 6045, 6047, 6048,
	6048, 6048, 6051, 6052, 6054, 6056, 6057, 6058, 6061, 6064, 6065, 6066, 6068, 6072, 6077, 6077,
	6079, 6081, 6085, 6090, 6092, 6094, 6097, 6098, 6099, 6101, 6104, 6107, 6107, 6107, 6109, 6111,
	6112, 6113, 6115, 6116, 6117, 6120, 6121, 6123, 6125, 6127, 6129, 6131, 6136, 6137, 6138, 6138,
	6138, 6138, 6139, 6142, 6144, 6146, 6146, 6147, 6149, 6152, 6156, 6156, 6156, 6157, 6160, 6160,
	6163, 6165, 6167, 6168, 6169, 6172, 6172, 6173, 6174, 6175, 6176, 6176, 6177, 6180, 6183, 6183,
	6184, 6185, 6189, 6192, 6194, 6195, 6199, 6200, 6200, 6202, 6206, 6208, 6212, 6212, 6215, 6216,
	6217, 6218, 6218, 6221, 6221, 6224, 6226, 6230, 6231, 6232, 6234, 6235, 6236, 6236, 6237, 6238,
	6238, 6240, 6242, 6245, 6248, 6252, 6254, 6254, 6255, 6255, 6255, 6257, 6257, 6259, 6259, 6260,
	6263, 6266, 6267, 6272, 6273, 6278, 6278, 6283, 6283, 6284, 6285, 6287, 6287, 6287, 6289, 6292,
	6293, 6294, 6296, 6300, 6300, 6302, 6302, 6303, 6306, 6308, 6311, 6312, 6312, 6313, 6314, 6315,
	6317, 6318, 6320, 6321, 6322, 6324, 6327, 6328, 6332, 6333, 6334, 6339, 6341, 6343, 6345, 6345,
	6346, 6346, 6349, 6349, 6352, 6356, 6357, 6358, 6360, 6362, 6364, 6364, 6365, 6366, 6366, 6366,
	6366, 6367, 6369, 6369, 6371, 6374, 6374, 6375, 6376, 6377, 6378, 6379, 6383, 6383, 6384, 6388,
	6388, 6392, 6393, 6397, 6400, 6403, 6406, 6408, 6409, 6411, 6414, 6415, 6416, 6416, 6417, 6419,
	6420, 6421, 6422, 6422, 6423, 6425, 6426, 6426, 6428, 6435, 6435, 6437, 6437, 6438, 6438, 6441,
	6441, 6443, 6444, 6446, 6447, 6448, 6449, 6451, 6453, 6457, 6459, 6459, 6460, 6462, 6462, 6463,
	6463, 6463, 6464, 6466, 6468, 6469, 6469, 6469, 6470, 6471, 6475, 6477, 6477, 6477, 6479, 6479,
	6480, 6482, 6484, 6486, 6488, 6492, 6492, 6492, 6493, 6493, 6497, 6500, 6502, 6502, 6502, 6504,
	6508, 6509, 6510, 6512, 6513, 6513, 6515, 6515, 6515, 6517, 6517, 6519, 6519, 6520, 6523, 6523,
	6526, 6526, 6530, 6531, 6533, 6533, 6538, 6540, 6542, 6546, 6549, 6555, 6556, 6558, 6560, 6561,
	6561, 6565, 6568, 6570, 6570, 6572, 6574, 6575, 6575, 6580, 6582, 6585, 6588, 6592, 6592, 6593,
	6593, 6593, 6594, 6594, 6596, 6597, 6600, 6602, 6604, 6607, 6609, 6613, 6615, 6619, 6619, 6620,
	6623, 6625, 6626, 6627, 6628, 6629, 6631, 6631, 6634, 6635, 6635, 6636, 6638, 6640, 6641, 6642,
	6643, 6646, 6646, 6647, 6648, 6651, 6654, 6658, 6661, 6663, 6665, 6667, 6671, 6674, 6675, 6677,
	6678, 6679, 6680, 6682, 6685, 6687, 6688, 6690, 6690, 6694, 6695, 6699, 6700, 6701, 6703, 6704,
	6706, 6706, 6711, 6713, 6715, 6718, 6718, 6719, 6722, 6724, 6725, 6729, 6731, 6732, 6733, 6734,
	6736, 6739, 6742, 6744, 6745, 6748, 6750, 6753, 6755, 6758, 6760, 6764, 6767, 6769, 6771, 6772,
	6772, 6773, 6776, 6779, 6779, 6781, 6783, 6784, 6784, 6788, 6789, 6791, 6792, 6794, 6797, 6799,
	6800, 6804, 6804, 6806, 6808, 6810, 6812, 6814, 6816, 6819, 6822, 6823, 6826, 6829, 6832, 6832,
	6833, 6834, 6834, 6835, 6838, 6839, 6841, 6843, 6843, 6846, 6848, 6850, 6855, 6856, 6857, 6859,
	6861, 6865, 6866, 6868, 6871, 6872, 6872, 6873, 6873, 6875, 6880, 6881, 6881, 6885, 6888, 6889,
	6890, 6892, 6892, 6894, 6895, 6895, 6898, 6899, 6901, 6902, 6906, 6909, 6910, 6911, 6915, 6918,
	6921, 6922, 6925, 6926, 6926, 6928, 6929, 6929, 6930, 6932, 6935, 6936, 6936, 6938, 6939, 6940,
	6942, 6943, 6946, 6949, 6952, 6953, 6956, 6957, 6959, 6959, 6961, 6962, 6963, 6967, 6968, 6971,
	6973, 6975, 6978, 6981, 6983, 6987, 6990, 6992, 6992, 6996, 6999, 7001, 7002, 7004, 7007, 7008,
	7011, 7012, 7014, 7016, 7018, 7018, 7020, 7022, 7025, 7029, 7030, 7030, 7033, 7035, 7037, 7042,
	7046, 7049, 7051, 7054, 7055, 7057, 7060, 7062, 7063, 7066, 7068, 7068, 7070, 7073, 7075, 7076,
	7077, 7078, 7078, 7082, 7085, 7087, 7089, 7090, 7090, 7091, 7091, 7093, 7096, 7099, 7102, 7104,
	7106, 7109, 7111, 7114, 7118, 7121, 7125, 7127, 7128, 7132, 7134, 7135, 7136, 7141, 7143, 7143,
	7146, 7149, 7150, 7153, 7158, 7159, 7159, 7163, 7166, 7166, 7168, 7170, 7173, 7174, 7175, 7175,
	7176, 7177, 7178, 7182, 7185, 7187, 7187, 7188, 7191, 7194, 7194, 7196, 7197, 7199, 7201, 7202,
	7205, 7209, 7211, 7216, 7219, 7221, 7221, 7222, 7224, 7228, 7231, 7234, 7235, 7236, 7237, 7239,
	7241, 7242, 7244, 7247, 7248, 7251, 7251, 7253, 7256, 7256, 7259, 7260, 7263, 7264, 7265, 7267,
	7268, 7268, 7271, 7273, 7275, 7276, 7278, 7280, 7283, 7285, 7286, 7290, 7295, 7296, 7297, 7298,
	7301, 7304, 7308, 7312, 7315, 7316, 7316, 7318, 7319, 7321, 7322, 7325, 7327, 7327, 7328, 7328,
	7332, 7333, 7338, 7342, 7349, 7351, 7353, 7356, 7360, 7361, 7364, 7366, 7368, 7370, 7371, 7373,
	7375, 7378, 7379, 7382, 7389, 7394, 7394, 7396, 7397, 7399, 7401, 7403, 7405, 7406, 7408, 7410,
	7411, 7412, 7414, 7416, 7417, 7418, 7422, 7426, 7431, 7432, 7432, 7433, 7434, 7435, 7436, 7436,
	7439, 7440, 7444, 7450, 7453, 7456, 7459, 7463, 7466, 7468, 7468, 7473, 7473, 7473, 7475, 7475,
	7477, 7480, 7483, 7488, 7496, 7497, 7500, 7501, 7506, 7507, 7507, 7507, 7509, 7512, 7514, 7518,
	7518, 7522, 7522, 7530, 7536, 7539, 7542, 7542, 7545, 7547, 7551, 7552, 7552, 7555, 7556, 7558,
	7561, 7562, 7566, 7568, 7572, 7574, 7575, 7577, 7578, 7580, 7583, 7585, 7585, 7585, 7586, 7587,
	7590, 7591, 7592, 7595, 7597, 7600, 7603, 7604, 7606, 7607, 7608, 7610, 7610, 7611, 7613, 7615,
	7615, 7615, 7618, 7621, 7625, 7626, 7629, 7630, 7632, 7633, 7633, 7634, 7635, 7635, 7635, 7638,
	7640, 7641, 7642, 7643, 7643, 7644, 7646, 7649, 7649, 7650, 7651, 7651, 7651, 7652, 7654, 7654,
	7657, 7658, 7660, 7665, 7665, 7666, 7668, 7671, 7673, 7676, 7680, 7682, 7683, 7683, 7683, 7684,
	7687, 7687, 7687, 7687, 7692, 7692, 7692, 7696, 7698, 7700, 7704, 7706, 7710, 7710, 7713, 7714,
	7717,
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
