// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{29019, 271, 4, 0x1},   // #542
	{60909, 73, 14, 0x1},   // ethiopiaempire
	{42058, 50, 18, 0x1},   // republicofslovenia
	{41883, 152, 15, 0x1},  // salomonsislands
	{13486, 251, 15, 0x1},  // tokelaneilanden
	{56499, 202, 12, 0x1},  // nethantilles
	{39085, 272, 5, 0x1},   // #6471
	{3913, 188, 4, 0x21},   // #9mx
	{41273, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2329, 163, 5, 0x1},    // samoa
	{40382, 253, 34, 0x1},  // unitedstatesminorpacifischeislands
	{34748, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5492, 40, 14, 0x1},    // thenetherlands
	{20747, 125, 6, 0x1},   // jordan
	{3628, 13, 33, 0x21},   // socialistrepublictsjechoslowakije
	{10470, 273, 16, 0x82}, // yugoslaviafedrep
	{36212, 71, 12, 0x1},   // egyptarabrep
	{41953, 275, 5, 0x1},   // #6cze
	{11683, 129, 9, 0x1},   // kampochea
	{18852, 252, 9, 0x1},   // chntaiwan
	{40518, 239, 20, 0x1},  // islandspitcairngroup
	{44917, 276, 13, 0x2},  // chinarepublic
	{18320, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{29014, 278, 4, 0x1},   // #541
	{5196, 196, 4, 0x21},   // #9uy
	{2202, 138, 34, 0x21},  // socialistrepublicoftheunionofburma
	{5323, 108, 4, 0x21},   // #9za
	{48963, 9, 17, 0x1},    // bosnieherzegovina
	{23824, 234, 5, 0x81},  // #2mtq
	{1074, 206, 4, 0x21},   // #9bq
	{38253, 108, 15, 0x1},  // southafrikaunie
	{1732, 237, 25, 0x1},   // norfolkislandsaustralisch
	{2842, 124, 4, 0x21},   // #9iq
	{21225, 231, 20, 0x1},  // sintmaartenfransdeel
	{3917, 140, 4, 0x21},   // #9my
	{54046, 240, 5, 0x1},   // prico
	{26973, 136, 20, 0x1},  // republiekdermaldiven
	{19550, 202, 11, 0x1},  // nedantillen
	{7365, 110, 8, 0x1},    // rhodesia
	{36380, 24, 14, 0x1},   // greecerepublic
	{35074, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{39618, 248, 28, 0x1},  // territorysaintpierremiquelon
	{2224, 138, 12, 0x21},  // unionofburma
	{24230, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{60437, 61, 24, 0x1},   // republiquecentrafricaine
	{60206, 25, 17, 0x1},   // republicofcroatia
	{4991, 225, 25, 0x1},   // overzeesterritoryhongkong
	{20420, 87, 21, 0x1},   // republicademocambique
	{25018, 22, 7, 0x1},    // britain
	{1923, 115, 12, 0x1},   // bruneination
	{4779, 101, 4, 0x21},   // #9sz
	{2381, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{34114, 198, 9, 0x1},   // venezuala
	{28999, 279, 4, 0x1},   // #540
	{5200, 160, 4, 0x21},   // #9uz
	{2359, 209, 12, 0x1},   // bouvetisland
	{1648, 14, 4, 0x21},    // #9cz
	{2846, 123, 4, 0x21},   // #9ir
	{3260, 127, 4, 0x21},   // #9kz
	{3921, 87, 4, 0x21},    // #9mz
	{48281, 63, 23, 0x1},   // cameroonfederalrepublic
	{54854, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{57703, 225, 5, 0x1},   // hksar
	{26253, 159, 5, 0x81},  // #2tuv
	{2620, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{40635, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{46228, 152, 15, 0x1},  // solomonsislands
	{12006, 104, 14, 0x1},  // frenchtogoland
	{3794, 15, 13, 0x21},   // voormaligeddr
	{16227, 131, 9, 0x1},   // skorearep
	{64264, 99, 18, 0x1},   // southsudanrepublic
	{56982, 140, 15, 0x1},  // federatiemalaya
	{51505, 188, 5, 0x1},   // #7mex
	{1480, 124, 11, 0x21},  // kingdomirak
	{4397, 48, 4, 0x21},    // #9rs
	{4228, 149, 10, 0x21},  // stateqatar
	{484, 106, 38, 0x21},   // tanganyikaenzanzibarverenigderepubliek
	{1133, 168, 4, 0x21},   // #9bs
	{20503, 98, 22, 0x1},   // federalrepublicsomalia
	{8922, 147, 28, 0x1},   // territoryofpapuaandnewguinea
	{3047, 28, 4, 0x21},    // #9is
	{35780, 236, 23, 0x1},  // territoryofnewcaledonia
	{23841, 140, 5, 0x81},  // #2mys
	{15881, 25, 15, 0x1},   // hrvatskacroatia
	{6648, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{9258, 53, 12, 0x1},    // ukrainianssr
	{20918, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{8306, 63, 8, 0x1},     // cameroun
	{26993, 99, 18, 0x1},   // republiekzuidsudan
	{31379, 114, 12, 0x1},  // statebahrain
	{17188, 53, 15, 0x1},   // ukrainerepublic
	{2417, 63, 8, 0x1},     // cameroon
	{24839, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{32852, 21, 18, 0x1},   // francemetropolitan
	{38770, 280, 5, 0x1},   // #6220
	{28524, 251, 5, 0x81},  // #4772
	{28544, 105, 5, 0x81},  // #4788
	{58858, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{65143, 71, 24, 0x1},   // unitedarabrepublicegypte
	{27200, 281, 5, 0x81},  // #2ymd
	{4857, 106, 8, 0x1},    // tanzania
	{61193, 215, 7, 0x1},   // wsahara
	{58656, 61, 11, 0x1},   // centrafrika
	{47648, 201, 19, 0x1},  // grondterritoryaland
	{26985, 136, 17, 0x1},  // maldivenrepubliek
	{46298, 282, 5, 0x1},   // #6ssd
	{29244, 283, 5, 0x1},   // #5615
	{9005, 141, 5, 0x1},    // nepal
	{47540, 1, 5, 0x1},     // #7alb
	{51426, 140, 5, 0x1},   // #7mas
	{4771, 249, 4, 0x21},   // #9sx
	{5163, 106, 4, 0x21},   // #9tz
	{5319, 235, 4, 0x21},   // #9yt
	{30435, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{660, 2, 4, 0x21},      // #9ad
	{789, 142, 14, 0x21},   // republicnaoero
	{1078, 171, 4, 0x21},   // #9br
	{1640, 213, 4, 0x21},   // #9cx
	{1894, 69, 4, 0x21},    // #9dz
	{1954, 73, 4, 0x21},    // #9et
	{2493, 25, 4, 0x21},    // #9hr
	{3063, 30, 4, 0x21},    // #9it
	{3531, 36, 4, 0x21},    // #9md
	{23568, 188, 5, 0x81},  // #2mex
	{4114, 42, 4, 0x21},    // #9nz
	{10589, 186, 25, 0x1},  // saintkittsnevisfederation
	{65495, 1, 22, 0x1},    // peoplesrepublicalbania
	{23598, 37, 5, 0x81},   // #2mkd
	{19155, 248, 22, 0x1},  // saintpierreetmiquelonf
	{41680, 121, 21, 0x1},  // netherlandseastindies
	{4454, 61, 3, 0x1},     // car
	{9183, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{64429, 164, 12, 0x1},  // kingdomyemen
	{54221, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8895, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{38745, 284, 3, 0x1},   // #62
	{38775, 285, 5, 0x1},   // #6221
	{57226, 46, 4, 0x1},    // urss
	{11579, 8, 9, 0x1},     // bulgarije
	{228, 198, 29, 0x21},   // republicabolivarianavenezuela
	{59914, 121, 15, 0x1},  // nederlandsindie
	{26876, 83, 16, 0x1},   // kingdomoflesotho
	{29249, 286, 5, 0x1},   // #5616
	{14128, 83, 11, 0x1},   // basoetoland
	{29239, 287, 5, 0x1},   // #5600
	{51415, 84, 5, 0x1},    // #7mar
	{51852, 87, 5, 0x1},    // #7moz
	{4122, 190, 4, 0x21},   // #9pa
	{4401, 46, 4, 0x21},    // #9ru
	{4775, 153, 4, 0x21},   // #9sy
	{13306, 7, 14, 0x1},    // belgiumkingdom
	{5184, 106, 16, 0x1},   // formertanganyika
	{35839, 41, 18, 0x1},   // norggagonagasriika
	{189, 147, 7, 0x21},    // papuang
	{9421, 163, 18, 0x1},   // formerwesternsamoa
	{33898, 85, 21, 0x1},   // malagassischerepublic
	{664, 112, 4, 0x21},    // #9ae
	{1644, 118, 4, 0x21},   // #9cy
	{16525, 13, 4, 0x1},    // csfr
	{3247, 214, 4, 0x21},   // #9ky
	{3500, 82, 4, 0x21},    // #9ly
	{3535, 39, 4, 0x21},    // #9me
	{15758, 66, 7, 0x1},    // komoren
	{14061, 255, 21, 0x1},  // maagdeneilandenbritse
	{4110, 238, 4, 0x21},   // #9nu
	{2268, 62, 31, 0x21},   // republicofcotedivoireivorycoast
	{9868, 128, 6, 0x1},    // kyrgyz
	{4793, 76, 14, 0x1},    // republicguinea
	{29690, 288, 5, 0x1},   // #5alb
	{33461, 67, 18, 0x1},   // caboverderepubliek
	{20869, 107, 15, 0x1},  // republicoeganda
	{38815, 289, 5, 0x1},   // #6290
	{49945, 155, 21, 0x1},  // republiektadzjikistan
	{1013, 246, 26, 0x1},   // tristandacunhaensinthelena
	{28509, 155, 5, 0x81},  // #4762
	{19886, 250, 14, 0x1},  // turksandcaicos
	{56814, 246, 23, 0x1},  // sainthelenadependencies
	{28439, 108, 5, 0x81},  // #4710
	{9678, 78, 22, 0x1},    // republicadaguinebissau
	{61286, 93, 16, 0x1},   // federatianigeria
	{3572, 58, 20, 0x1},    // beninformerlydahomey
	{65029, 241, 13, 0x1},  // palestinstate
	{15722, 156, 21, 0x1},  // republiekturkmenistan
	{13577, 71, 5, 0x1},    // egypt
	{31745, 73, 14, 0x1},   // empireethiopia
	{14627, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{36955, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{5262, 257, 4, 0x21},   // #9wf
	{15434, 95, 8, 0x1},    // fmrsudan
	{2358, 78, 20, 0x21},   // republicguineabissau
	{5538, 212, 23, 0x1},   // kofthenetherlandcuracao
	{668, 111, 4, 0x21},    // #9af
	{1137, 116, 4, 0x21},   // #9bt
	{1294, 61, 4, 0x21},    // #9cf
	{37382, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{10133, 129, 8, 0x1},   // cambodja
	{3576, 231, 4, 0x21},   // #9mf
	{40486, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{23753, 232, 5, 0x81},  // #2mnp
	{41202, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{11947, 21, 6, 0x1},    // france
	{48536, 186, 11, 0x1},  // stkittsandn
	{35983, 81, 16, 0x1},   // republiekliberia
	{64436, 164, 23, 0x1},  // yemenformerarabrepublic
	{882, 232, 25, 0x1},    // territorynorthernmarianen
	{26560, 254, 22, 0x1},  // staatvandevaticaanstad
	{60310, 119, 19, 0x1},  // republicfijiislands
	{38780, 290, 5, 0x1},   // #6223
	{44084, 95, 10, 0x1},   // northsudan
	{47840, 6, 5, 0x1},     // #7aze
	{28429, 50, 5, 0x81},   // #4705
	{22397, 137, 23, 0x1},  // republicmarshallislands
	{61869, 178, 11, 0x1},  // domrepublic
	{22690, 131, 15, 0x1},  // republicofkorea
	{2202, 223, 18, 0x1},   // departmentofguiana
	{59392, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{29304, 291, 5, 0x1},   // #5666
	{24683, 26, 14, 0x1},   // kingdomhungary
	{4206, 147, 4, 0x21},   // #9pg
	{4405, 94, 4, 0x21},    // #9rw
	{5159, 252, 4, 0x21},   // #9tw
	{705, 167, 4, 0x21},    // #9ag
	{1237, 60, 4, 0x21},    // #9bw
	{1465, 65, 4, 0x21},    // #9cg
	{41040, 106, 20, 0x1},  // republicoftanganyika
	{3243, 132, 4, 0x21},   // #9kw
	{41540, 240, 22, 0x1},  // commonwealthpuertorico
	{64705, 102, 24, 0x1},  // republiekvandeseychellen
	{3661, 85, 4, 0x21},    // #9mg
	{60263, 41, 13, 0x1},   // kingdomnorway
	{11022, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{48764, 79, 17, 0x1},   // guineaequatoriale
	{20831, 19, 7, 0x1},    // estonia
	{10093, 231, 22, 0x1},  // frenchpartsaintmaarten
	{12399, 292, 5, 0x83},  // kongo
	{16393, 40, 20, 0x1},   // kingdomofnetherlands
	{1029, 246, 16, 0x1},   // sinthelenaeiland
	{19427, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{5372, 241, 20, 0x1},   // palestinianterritory
	{25993, 156, 5, 0x81},  // #2tkm
	{24918, 249, 9, 0x1},   // stmaarten
	{35017, 16, 30, 0x1},   // federalrepublicofformergermany
	{38795, 295, 5, 0x1},   // #6232
	{28504, 153, 5, 0x81},  // #4760
	{28529, 158, 5, 0x81},  // #4776
	{28499, 12, 5, 0x81},   // #4756
	{12873, 138, 13, 0x1},  // republicbirma
	{28424, 161, 5, 0x81},  // #4704
	{28444, 110, 5, 0x81},  // #4716
	{32479, 125, 13, 0x1},  // transjordania
	{52523, 79, 16, 0x1},   // equitorialguinea
	{56557, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{38615, 205, 40, 0x1},  // frenchsouthernandantarcticlandsterritory
	{58772, 123, 12, 0x1},  // iranislamrep
	{19597, 219, 19, 0x1},  // bailiwickofguernsey
	{45761, 296, 5, 0x1},   // #6qat
	{4163, 242, 4, 0x21},   // #9pf
	{29354, 297, 4, 0x1},   // #570
	{5144, 159, 4, 0x21},   // #9tv
	{36705, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{33433, 9, 17, 0x1},    // bosniaherzegovina
	{44492, 52, 13, 0x1},   // turkeyturkiye
	{52229, 254, 12, 0x1},  // vatikaanstad
	{1141, 209, 4, 0x21},   // #9bv
	{1290, 64, 4, 0x21},    // #9cd
	{16509, 161, 6, 0x1},   // #3vdvn
	{35692, 182, 25, 0x1},  // cooperativerepublicguyana
	{23846, 235, 5, 0x81},  // #2myt
	{58736, 123, 21, 0x1},  // islamicrepublicofiran
	{43018, 241, 14, 0x1},  // staatpalestina
	{23496, 136, 5, 0x81},  // #2mdv
	{31696, 68, 7, 0x1},    // djibuti
	{17471, 201, 23, 0x1},  // autonomousprovincealand
	{51222, 39, 9, 0x1},    // montengro
	{4951, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{25974, 251, 5, 0x81},  // #2tkl
	{38327, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{18289, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{38785, 298, 5, 0x1},   // #6225
	{3614, 43, 21, 0x1},    // polandpeoplesrepublic
	{282, 198, 19, 0x21},   // bolivrepofvenezuela
	{1828, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{65153, 71, 13, 0x1},   // republicegypt
	{25537, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{37219, 65, 10, 0x1},   // repofcongo
	{59750, 4, 22, 0x1},    // gemenebestvanaustralie
	{47561, 69, 5, 0x1},    // #7alg
	{2078, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{29725, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{29294, 299, 5, 0x1},   // #5660
	{4159, 191, 4, 0x21},   // #9pe
	{24605, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{758, 163, 24, 0x21},   // onafhankelijkestatesamoa
	{709, 200, 4, 0x21},    // #9ai
	{18359, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{41192, 145, 22, 0x1},  // filipijnencommonwealth
	{37852, 37, 14, 0x1},   // macedoniafyrom
	{2780, 26, 4, 0x21},    // #9hu
	{3504, 84, 4, 0x21},    // #9ma
	{45821, 91, 15, 0x1},   // republicnamibia
	{34806, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{20243, 225, 16, 0x1},  // hongkongchinasar
	{64394, 32, 16, 0x1},   // republiclitouwen
	{26027, 195, 5, 0x81},  // #2tto
	{11333, 37, 15, 0x1},   // tfyrofmacedonia
	{4630, 243, 26, 0x1},   // overzeesdepartementreunion
	{4144, 13, 15, 0x21},   // tjechoslowakije
	{38790, 300, 5, 0x1},   // #6230
	{7272, 226, 23, 0x1},   // heardandmcdonaldislands
	{14584, 218, 8, 0x1},   // faeroeis
	{29904, 66, 17, 0x1},   // stateofthecomoros
	{28434, 98, 5, 0x81},   // #4706
	{53788, 157, 5, 0x1},   // #7tls
	{49211, 127, 18, 0x1},  // republickazachstan
	{41837, 22, 16, 0x1},   // theunitedkingdom
	{20455, 301, 5, 0x1},   // #2fxx
	{41407, 302, 5, 0x1},   // #6cen
	{25468, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{51670, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{29299, 303, 5, 0x1},   // #5663
	{52974, 197, 25, 0x1},  // saintvincentandgrenadines
	{5140, 195, 4, 0x21},   // #9tt
	{17719, 206, 11, 0x1},  // bonairesaba
	{50619, 228, 16, 0x1},  // brindianoceanter
	{8282, 53, 13, 0x1},    // oekraiensessr
	{64274, 127, 18, 0x1},  // republickazakhstan
	{30693, 215, 28, 0x1},  // arabdemocraticrepublicsahara
	{37866, 37, 23, 0x1},   // northmacedoniamacedonia
	{45786, 45, 7, 0x1},    // rumania
	{64983, 129, 23, 0x1},  // volksrepubliekkampuchea
	{23799, 88, 5, 0x81},   // #2mrt
	{23804, 233, 5, 0x81},  // #2msr
	{1918, 72, 4, 0x21},    // #9er
	{2776, 184, 4, 0x21},   // #9ht
	{3216, 131, 4, 0x21},   // #9kr
	{3921, 234, 19, 0x1},   // territorymartinique
	{4014, 141, 4, 0x21},   // #9np
	{25077, 22, 30, 0x1},   // greatbritainandnorthernireland
	{23649, 138, 5, 0x81},  // #2mmr
	{2715, 209, 18, 0x1},   // bouvetislandsnoors
	{13000, 82, 22, 0x1},   // libischarabjamahiriyya
	{3189, 142, 5, 0x21},   // mauru
	{29723, 283, 5, 0x1},   // #5alg
	{26283, 252, 5, 0x81},  // #2twn
	{29784, 304, 5, 0x1},   // #5ang
	{16335, 161, 27, 0x1},  // democraticrepublicofvietnam
	{36643, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{30283, 186, 30, 0x1},  // federatiasaintchristophernevis
	{8655, 64, 31, 0x1},    // congodemocraticrepublickinshasa
	{10701, 63, 16, 0x1},   // republickameroen
	{42495, 305, 5, 0x1},   // #6fin
	{52542, 100, 22, 0x1},  // saotomepeoplesrepublic
	{14150, 182, 11, 0x1},  // britsguyana
	{21978, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{29269, 306, 5, 0x1},   // #5630
	{6357, 186, 22, 0x1},   // stkittsnevilleanguilla
	{55937, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{9887, 181, 9, 0x1},    // guatemala
	{4254, 144, 4, 0x21},   // #9pk
	{54423, 98, 25, 0x1},   // democraticrepublicsomalia
	{12267, 75, 5, 0x1},    // ghana
	{44906, 230, 16, 0x1},  // macausarvanchina
	{5192, 54, 4, 0x21},    // #9us
	{12463, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{353, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{17753, 206, 20, 0x1},  // sinteustatiusandsaba
	{1286, 210, 4, 0x21},   // #9cc
	{1950, 18, 4, 0x21},    // #9es
	{4890, 120, 26, 0x21},  // micronesiafederatestatesof
	{16402, 206, 20, 0x1},  // netherlandscaribbean
	{2471, 225, 4, 0x21},   // #9hk
	{3527, 35, 4, 0x21},    // #9mc
	{49003, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{6068, 3, 15, 0x1},     // republicarmenia
	{65430, 63, 25, 0x1},   // federalerepubliekkameroen
	{31247, 21, 14, 0x1},   // francerepublic
	{29779, 307, 5, 0x1},   // #5and
	{49275, 170, 26, 0x1},  // boliviamultinationalestate
	{899, 308, 8, 0x2},     // marianen
	{43819, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{52858, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{22817, 233, 10, 0x1},  // montserrat
	{4291, 35, 18, 0x21},   // principalitymonaco
	{28514, 154, 5, 0x81},  // #4764
	{42510, 310, 5, 0x1},   // #6fsm
	{28494, 51, 5, 0x81},   // #4752
	{42500, 311, 5, 0x1},   // #6fji
	{31215, 91, 7, 0x1},    // namibia
	{24154, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{41502, 312, 5, 0x1},   // #6chn
	{26802, 15, 30, 0x1},   // formergermandemocraticrepublic
	{26469, 89, 15, 0x1},   // mauritiuseiland
	{5112, 52, 4, 0x21},    // #9tr
	{24008, 229, 23, 0x1},  // overseasterritoryjersey
	{47616, 46, 5, 0x1},    // rsfsr
	{713, 1, 4, 0x21},      // #9al
	{23990, 40, 7, 0x1},    // holland
	{8794, 85, 32, 0x1},    // democratischerepubliekmadagaskar
	{1914, 24, 4, 0x21},    // #9el
	{10530, 166, 17, 0x1},  // republicargentina
	{3202, 148, 4, 0x21},   // #9kp
	{1338, 242, 24, 0x1},   // territoryfrenchpolynesia
	{3683, 86, 4, 0x21},    // #9ml
	{4093, 142, 4, 0x21},   // #9nr
	{5115, 39, 10, 0x1},    // montenegro
	{56614, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{48597, 161, 29, 0x1},  // democratischerepubliekvietnam
	{22107, 127, 10, 0x1},  // kazahkstan
	{3832, 66, 15, 0x1},    // uniondescomores
	{51780, 225, 40, 0x1},  // hongkongspecialadministrativeregionchina
	{55805, 224, 13, 0x1},  // guamterritory
	{58681, 36, 8, 0x1},    // moldovia
	{11493, 148, 10, 0x1},  // dprofkorea
	{44832, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{47354, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{29966, 313, 5, 0x1},   // #5aze
	{38800, 314, 5, 0x1},   // #6235
	{38750, 315, 5, 0x1},   // #6205
	{50530, 247, 19, 0x1},  // janmayenandsvalbard
	{28419, 49, 5, 0x81},   // #4703
	{30946, 302, 5, 0x1},   // #5cen
	{63023, 236, 21, 0x1},  // frenchnewcaledoniafra
	{4725, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{12929, 138, 17, 0x1},  // unionmyanmarburma
	{56690, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{32582, 234, 24, 0x1},  // grondterritorymartinique
	{38735, 316, 5, 0x1},   // #6160
	{26236, 36, 17, 0x1},   // republiekmoldavie
	{5327, 109, 4, 0x21},   // #9zm
	{33875, 24, 18, 0x1},   // helleenserepubliek
	{717, 3, 4, 0x21},      // #9am
	{14874, 227, 18, 0x1},  // manislandsfreeport
	{1282, 11, 4, 0x21},    // #9ca
	{1998, 120, 4, 0x21},   // #9fm
	{3687, 138, 4, 0x21},   // #9mm
	{40297, 155, 10, 0x1},  // tajikistan
	{17108, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{60190, 144, 16, 0x1},  // republicpakistan
	{1858, 242, 21, 0x21},  // frenchpolynesiatahiti
	{2698, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{11438, 165, 9, 0x1},   // zuidjemen
	{17582, 137, 28, 0x1},  // republiekdermarshalleilanden
	{21236, 231, 20, 0x1},  // fransdeelsintmaarten
	{33931, 108, 21, 0x1},  // republicofsouthafrica
	{28414, 151, 5, 0x81},  // #4702
	{11391, 194, 11, 0x1},  // dutchguyana
	{15110, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{35010, 16, 24, 0x1},   // germanyfederalrepublicof
	{511, 213, 16, 0x1},    // christmasislands
	{3711, 87, 19, 0x21},   // republiekmozambique
	{41497, 317, 5, 0x1},   // #6chl
	{13631, 53, 12, 0x1},   // oekrainsessr
	{4210, 145, 4, 0x21},   // #9ph
	{32806, 147, 14, 0x1},  // papuanewguinea
	{4965, 106, 18, 0x1},   // tanzaniamainlandur
	{29239, 318, 4, 0x1},   // #560
	{35469, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{41344, 154, 15, 0x1},  // thailandkingdom
	{4773, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{1514, 117, 4, 0x21},   // #9cn
	{33147, 64, 16, 0x1},   // congoleopoldstad
	{6305, 241, 18, 0x1},   // occpalestinianterr
	{3688, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{49821, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{3691, 139, 4, 0x21},   // #9mn
	{9083, 239, 8, 0x1},    // pitcairn
	{63410, 128, 19, 0x1},  // republiekkirgizstan
	{29409, 319, 5, 0x1},   // #5740
	{14161, 145, 11, 0x1},  // filippijnen
	{64633, 232, 13, 0x1},  // northmarianen
	{44515, 320, 5, 0x1},   // #6mng
	{13050, 75, 13, 0x1},   // republicghana
	{45015, 184, 16, 0x1},  // republiquedhaiti
	{51125, 178, 12, 0x1},  // ladominicana
	{45141, 58, 20, 0x1},   // peoplesrepublicbenin
	{15610, 195, 5, 0x1},   // tandt
	{11363, 37, 14, 0x1},   // fyrommacedonie
	{3178, 154, 12, 0x21},  // thailandsiam
	{43782, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{34477, 234, 16, 0x1},  // martiniquefrench
	{44608, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{21667, 102, 18, 0x1},  // eilandenseychellen
	{31839, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{48206, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{45960, 82, 10, 0x1},   // statelibia
	{51410, 85, 5, 0x1},    // #7mad
	{4378, 45, 4, 0x21},    // #9ro
	{5057, 158, 4, 0x21},   // #9to
	{7672, 224, 21, 0x1},   // overzeesterritoryguam
	{48289, 63, 23, 0x1},   // federalrepubliccameroon
	{721, 56, 4, 0x21},     // #9ao
	{1518, 174, 4, 0x21},   // #9co
	{2013, 218, 4, 0x21},   // #9fo
	{14418, 65, 11, 0x1},   // frenchcongo
	{24983, 244, 5, 0x81},  // #2rvn
	{3695, 230, 4, 0x21},   // #9mo
	{23368, 35, 5, 0x81},   // #2mco
	{31205, 91, 17, 0x1},   // lefatshelanamibia
	{4148, 66, 12, 0x1},    // unioncomoros
	{62602, 21, 14, 0x1},   // republicfrance
	{55919, 7, 13, 0x1},    // kingdombelgia
	{38745, 321, 5, 0x1},   // #6200
	{37078, 60, 18, 0x1},   // republicofbotswana
	{36253, 173, 15, 0x1},  // republicofchile
	{1795, 166, 18, 0x21},  // republicargentinia
	{12138, 108, 22, 0x1},  // republiekvansuidafrika
	{31541, 70, 17, 0x1},   // sultanaatzanzibar
	{39645, 164, 10, 0x1},  // northjemen
	{10059, 231, 44, 0x1},  // territorialcollectivitysaintmartinfrenchpart
	{4285, 239, 4, 0x21},   // #9pn
	{38730, 317, 5, 0x1},   // #6155
	{38740, 322, 5, 0x1},   // #6165
	{5053, 105, 4, 0x21},   // #9tn
	{49470, 120, 5, 0x1},   // #7fsm
	{12354, 146, 14, 0x1},  // republiekpalau
	{1506, 173, 4, 0x21},   // #9cl
	{36823, 225, 15, 0x1},  // prhongkongchina
	{45046, 323, 5, 0x1},   // #6msi
	{1910, 215, 4, 0x21},   // #9eh
	{26453, 183, 16, 0x1},  // hondurasrepublic
	{2489, 183, 4, 0x21},   // #9hn
	{10037, 16, 9, 0x1},    // germanyfr
	{32738, 75, 15, 0x1},   // republicofghana
	{3665, 137, 4, 0x21},   // #9mh
	{10647, 55, 16, 0x1},   // jugoslaviaformer
	{63325, 18, 6, 0x1},    // spanja
	{20019, 114, 14, 0x1},  // kingdombahrein
	{33505, 128, 20, 0x1},  // kirgizischerepubliek
	{549, 8, 17, 0x21},     // republicbulgarije
	{105, 12, 6, 0x21},     // suisse
	{42314, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{6391, 112, 11, 0x1},   // theemirates
	{6698, 253, 51, 0x1},   // uniteduitkustgelegenminorislandsunitedstatesamerica
	{5483, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{4346, 57, 7, 0x1},     // burundi
	{5302, 71, 18, 0x1},    // unitedarabrepublic
	{7719, 13, 14, 0x1},    // czechoslovakia
	{62275, 51, 13, 0x1},   // kingdomsweden
	{22583, 193, 19, 0x1},  // republiekelsalvador
	{35661, 324, 5, 0x1},   // #5nic
	{15731, 156, 12, 0x1},  // turkmenistan
	{4281, 248, 4, 0x21},   // #9pm
	{29982, 168, 14, 0x1},  // bahamaeilanden
	{51562, 38, 5, 0x1},    // #7mlt
	{5049, 156, 4, 0x21},   // #9tm
	{36351, 94, 18, 0x1},   // repubulikayurwanda
	{1682, 59, 11, 0x21},   // burkinafaso
	{10848, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{42893, 102, 18, 0x1},  // seychellesrepublic
	{57031, 61, 22, 0x1},   // centralafricanrepublic
	{20329, 217, 5, 0x81},  // #2flk
	{1510, 63, 4, 0x21},    // #9cm
	{19565, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{49396, 20, 5, 0x1},    // #7fin
	{1958, 20, 4, 0x21},    // #9fi
	{38049, 205, 37, 0x1},  // frenchsouthernantarcticlandsterritory
	{18868, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{2485, 226, 4, 0x21},   // #9hm
	{2927, 236, 21, 0x1},   // territorynewcaledonia
	{4118, 143, 4, 0x21},   // #9om
	{53021, 237, 28, 0x1},  // grondterritorynorfolkislands
	{17726, 206, 20, 0x1},  // sabaandsinteustatius
	{50891, 67, 18, 0x1},   // capeverdecaboverde
	{36513, 144, 17, 0x1},  // republiekpakistan
	{13370, 95, 14, 0x1},   // until2011sudan
	{33039, 62, 19, 0x1},   // cotedivoirerepublic
	{58214, 203, 18, 0x1},  // americansamoaisles
	{39928, 73, 19, 0x1},   // ethiopiaincleritrea
	{54482, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{61302, 152, 4, 0x81},  // #490
	{31598, 325, 5, 0x1},   // #5cze
	{42114, 326, 5, 0x1},   // #6den
	{52042, 224, 15, 0x1},  // territoryofguam
	{4581, 257, 15, 0x1},   // wallisandfutuna
	{47182, 255, 21, 0x1},  // britsemaagdeneilanden
	{32326, 16, 25, 0x1},   // bundesrepublikdeutschland
	{20099, 69, 5, 0x81},   // #2dza
	{4268, 43, 4, 0x21},    // #9pl
	{5045, 157, 4, 0x21},   // #9tl
	{10957, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{33078, 64, 29, 0x1},   // democraticrepublicformercongo
	{47331, 31, 25, 0x1},   // principalityliechtenstein
	{28349, 186, 5, 0x81},  // #4659
	{49120, 58, 15, 0x1},   // dahomeyrepublic
	{18246, 198, 18, 0x1},  // republiekvenezuela
	{4807, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{53564, 68, 16, 0x1},   // republicdjibouti
	{33839, 69, 8, 0x1},    // aljazair
	{39871, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{63553, 111, 26, 0x1},  // islamicrepublicafghanistan
	{44510, 285, 5, 0x1},   // #6mnc
	{22768, 148, 11, 0x1},  // koreademrep
	{5347, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{27205, 327, 5, 0x82},  // #2yug
	{56028, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{37889, 37, 14, 0x1},   // fyrommacedonia
	{23874, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{21404, 185, 7, 0x1},   // jamaika
	{36129, 85, 20, 0x1},   // malagasischerepublic
	{36311, 84, 14, 0x1},   // moroccokingdom
	{35567, 329, 5, 0x1},   // #5nau
	{8531, 178, 35, 0x1},   // democraticrepublicdominicanrepublic
	{36997, 226, 21, 0x1},  // heardimcdonaldislands
	{42127, 88, 10, 0x1},   // mauritiana
	{38725, 330, 5, 0x1},   // #6150
	{5032, 251, 4, 0x21},   // #9tk
	{2390, 235, 21, 0x1},   // collectiviteitmayotte
	{28344, 331, 5, 0x1},   // #4658
	{55502, 254, 23, 0x1},  // holyseevaticancitystate
	{1477, 211, 4, 0x21},   // #9ck
	{1976, 217, 4, 0x21},   // #9fk
	{35288, 87, 19, 0x1},   // republicamocambique
	{9584, 332, 13, 0x82},  // congorepublic
	{3669, 37, 4, 0x21},    // #9mk
	{12628, 194, 7, 0x1},   // surinam
	{39928, 73, 16, 0x1},   // ethiopiainclerit
	{53295, 141, 12, 0x1},  // nepalkingdom
	{48329, 214, 14, 0x1},  // caymaneilanden
	{36039, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{20697, 160, 20, 0x1},  // republiekoezbekistan
	{18407, 198, 24, 0x1},  // venezuelaverenigdestaten
	{50682, 188, 22, 0x1},  // estadosunidosmexicanos
	{54788, 217, 22, 0x1},  // falklandislandsbritish
	{42944, 52, 15, 0x1},   // turkiyerepublic
	{52327, 23, 15, 0x1},   // georgiarepublic
	{51820, 225, 19, 0x1},  // hongkongsarvanchina
	{25911, 154, 5, 0x81},  // #2tha
	{61306, 255, 4, 0x81},  // #492
	{17673, 206, 25, 0x1},  // sainteustatiussababonaire
	{7155, 199, 22, 0x1},   // overzeesterritoryaruba
	{51233, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{58240, 24, 6, 0x1},    // ellada
	{26178, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{1732, 237, 13, 0x1},   // norfolkisland
	{13252, 229, 17, 0x1},  // baljuwschapjersey
	{5777, 212, 24, 0x1},   // overzeesterritorycuracao
	{64977, 43, 20, 0x1},   // poolsevolksrepubliek
	{8465, 64, 28, 0x1},    // democraticrepubliczairecongo
	{41370, 334, 5, 0x1},   // #6cap
	{2463, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{55509, 254, 16, 0x1},  // vaticancitystate
	{5002, 155, 4, 0x21},   // #9tj
	{9473, 15, 17, 0x1},    // formereastgermany
	{51177, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{15277, 16, 9, 0x1},    // frgermany
	{1469, 12, 4, 0x21},    // #9ch
	{1972, 119, 4, 0x21},   // #9fj
	{1513, 182, 6, 0x1},    // guyana
	{36643, 117, 22, 0x1},  // peoplesrepublicofchina
	{13841, 18, 6, 0x1},    // spanje
	{17338, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{29414, 335, 5, 0x1},   // #5750
	{6336, 241, 22, 0x1},   // palestinianterritories
	{55636, 48, 14, 0x1},   // republicservia
	{14234, 230, 11, 0x1},  // formermacau
	{55170, 59, 10, 0x1},   // bukinafaso
	{53886, 159, 5, 0x1},   // #7tuv
	{33620, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{56462, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{838, 162, 14, 0x21},   // nieuwehebriden
	{21126, 207, 13, 0x1},  // saintbartlemy
	{3033, 15, 14, 0x21},   // easterngermany
	{52692, 90, 15, 0x1},   // republiekmalawi
	{61826, 9, 17, 0x1},    // bosnaiherzegovina
	{60827, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{26442, 183, 19, 0x1},  // republicadehonduras
	{28624, 256, 5, 0x81},  // #4850
	{17806, 206, 18, 0x1},  // sabasainteustatius
	{35666, 336, 5, 0x1},   // #5nig
	{41640, 249, 15, 0x1},  // landsintmaarten
	{16219, 131, 8, 0x1},   // korearep
	{4356, 243, 4, 0x21},   // #9re
	{5315, 164, 4, 0x21},   // #9ye
	{28399, 48, 5, 0x81},   // #4688
	{8709, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{2016, 4, 9, 0x1},      // australia
	{46199, 45, 22, 0x1},   // volksrepubliekroemenie
	{1473, 62, 4, 0x21},    // #9ci
	{49371, 119, 5, 0x1},   // #7fij
	{1902, 19, 4, 0x21},    // #9ee
	{8488, 64, 23, 0x81},   // congodemocraticrepublic
	{37529, 64, 26, 0x1},   // republiekcongoleopoldville
	{7621, 10, 15, 0x1},    // witrussischessr
	{38331, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{56588, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{3100, 145, 12, 0x21},  // phillippines
	{1426, 253, 32, 0x1},   // vsbuitensteondergeschikteislands
	{14928, 162, 11, 0x1},  // newhebriden
	{17065, 12, 6, 0x1},    // svizra
	{50271, 26, 5, 0x1},    // #7hun
	{3205, 145, 11, 0x21},  // philipijnen
	{51815, 225, 16, 0x1},  // chinahongkongsar
	{59413, 88, 20, 0x1},   // mauritanieislamitrep
	{50186, 183, 5, 0x1},   // #7hon
	{39972, 6, 12, 0x1},    // azerbaidzjan
	{12984, 173, 13, 0x1},  // chilerepublic
	{3511, 137, 16, 0x21},  // marchalleilanden
	{51436, 36, 5, 0x1},    // #7mda
	{11432, 165, 15, 0x1},  // formerzuidjemen
	{4998, 154, 4, 0x21},   // #9th
	{51228, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{2869, 135, 9, 0x1},    // shrilanka
	{7401, 129, 8, 0x1},    // cambodia
	{8483, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{34651, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{5484, 223, 26, 0x21},  // collectiviteitfrenchguyana
	{4207, 164, 17, 0x1},   // fmrarabrepofyemen
	{11111, 55, 13, 0x1},   // yugoslaviasfr
	{35157, 252, 19, 0x1},  // taiwanprovincechina
	{18725, 234, 23, 0x1},  // departementlamartinique
	{43939, 73, 11, 0x1},   // fdrethiopia
	{1205, 223, 18, 0x1},   // frenchguianaguyane
	{7093, 238, 16, 0x1},   // niuenieuwzeeland
	{8101, 115, 17, 0x1},   // bruneidaressalaam
	{55884, 64, 13, 0x1},   // zairerepublic
	{11083, 59, 16, 0x1},   // formeruppervolta
	{49573, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{50145, 230, 19, 0x1},  // grondterritorymacau
	{8370, 138, 11, 0x1},   // uniemyanmar
	{16592, 5, 18, 0x1},    // republikosterreich
	{21105, 197, 13, 0x1},  // stvincentandg
	{25120, 22, 27, 0x1},   // greatbritainnorthernireland
	{29094, 337, 5, 0x1},   // #5481
	{47785, 203, 5, 0x1},   // #7asa
	{2359, 209, 13, 0x1},   // bouvetislands
	{20441, 120, 5, 0x81},  // #2fsm
	{41744, 338, 5, 0x1},   // #6cos
	{26915, 155, 11, 0x1},  // tadzikistan
	{4994, 104, 4, 0x21},   // #9tg
	{36589, 49, 18, 0x1},   // slovaakserepubliek
	{56432, 95, 17, 0x1},   // sudanpresecession
	{28319, 45, 5, 0x81},   // #4642
	{8276, 53, 19, 0x1},    // formeroekraiensessr
	{6679, 54, 12, 0x1},    // unitedstates
	{28314, 243, 5, 0x81},  // #4638
	{1906, 71, 4, 0x21},    // #9eg
	{41126, 136, 18, 0x1},  // maldivischeislands
	{22817, 233, 9, 0x1},   // montserra
	{24355, 238, 11, 0x1},  // niueislands
	{65254, 78, 21, 0x1},   // republiekguineebissau
	{11588, 46, 14, 0x1},   // federalrusland
	{45218, 218, 21, 0x1},  // grondterritoryfaeroer
	{23723, 139, 5, 0x81},  // #2mng
	{35050, 15, 15, 0x1},   // demrepofgermany
	{53811, 252, 5, 0x1},   // #7tpe
	{61310, 115, 4, 0x81},  // #496
	{59367, 186, 27, 0x1},  // formersaintchristophernevis
	{6517, 48, 16, 0x1},    // serbiamontenegro
	{42094, 339, 5, 0x1},   // #6czr
	{17091, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{765, 136, 7, 0x1},     // maldive
	{42698, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{30789, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{51602, 148, 28, 0x1},  // northkoreademocraticrepublic
	{4791, 205, 4, 0x21},   // #9tf
	{26899, 59, 18, 0x1},   // republicoppervolta
	{49737, 9, 15, 0x1},    // bsniaandhrzgvna
	{13281, 116, 16, 0x1},  // koninkrijkbhutan
	{1029, 246, 10, 0x1},   // sinthelena
	{28324, 46, 5, 0x81},   // #4643
	{3763, 140, 16, 0x21},  // maleisefederatia
	{7981, 186, 15, 0x1},   // saintkittsnorth
	{59871, 112, 13, 0x1},  // uarabemirates
	{5218, 145, 9, 0x1},    // pilipinas
	{14355, 74, 19, 0x1},   // republiquegabonaise
	{5388, 120, 27, 0x21},  // micronesiefederalestatenvan
	{60310, 119, 12, 0x1},  // republicfiji
	{13889, 155, 12, 0x1},  // tadzjikistan
	{45080, 340, 5, 0x1},   // #6mzm
	{37198, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{52625, 87, 19, 0x1},   // portugeeseastafrika
	{51834, 230, 13, 0x1},  // chinamacaosar
	{32167, 99, 6, 0x1},    // ssudan
	{44403, 341, 5, 0x1},   // #6mli
	{45708, 241, 20, 0x1},  // gazastripandwestbank
	{7643, 224, 21, 0x1},   // overseasterritoryguam
	{53855, 52, 5, 0x1},    // #7tur
	{27006, 95, 10, 0x1},   // sudannorth
	{20942, 208, 7, 0x1},   // bermuda
	{40035, 150, 13, 0x1},  // saoediearabie
	{34711, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{11546, 5, 10, 0x1},    // oostenrijk
	{29104, 342, 5, 0x1},   // #5483
	{28629, 59, 5, 0x81},   // #4854
	{41467, 342, 5, 0x1},   // #6cha
	{56656, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{1820, 124, 11, 0x21},  // kingdomiraq
	{43273, 143, 13, 0x1},  // omansultanate
	{51576, 35, 5, 0x1},    // #7mon
	{37827, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{38715, 343, 5, 0x1},   // #6140
	{51515, 137, 5, 0x1},   // #7mhl
	{2118, 26, 24, 0x1},    // peoplesrepublichongarije
	{26587, 115, 11, 0x1},  // bruneidarus
	{12663, 34, 6, 0x1},    // latvia
	{1185, 40, 21, 0x21},   // nederlandenkoninkrijk
	{28334, 207, 5, 0x81},  // #4652
	{18099, 121, 21, 0x1},  // indonesiaunitedstates
	{22557, 89, 17, 0x1},   // republiquemaurice
	{30152, 163, 17, 0x1},  // samoawesternsamoa
	{41470, 125, 27, 0x1},  // hashemitischkingdomjordania
	{62847, 138, 7, 0x1},   // mynamar
	{23691, 39, 5, 0x81},   // #2mne
	{30387, 229, 16, 0x1},  // bailliagedejerri
	{51760, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{58915, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{45392, 344, 5, 0x1},   // #6oma
	{58067, 101, 15, 0x1},  // eswatinikingdom
	{5070, 99, 18, 0x1},    // republicsouthsudan
	{45057, 194, 17, 0x1},  // republieksuriname
	{29099, 302, 5, 0x1},   // #5482
	{1771, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{60347, 173, 14, 0x1},  // republicachile
	{15007, 56, 16, 0x1},   // republicofangola
	{4787, 103, 4, 0x21},   // #9td
	{35176, 252, 19, 0x1},  // taiwanchinesetaipei
	{49256, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{15338, 162, 11, 0x1},  // newhebrides
	{52147, 143, 5, 0x1},   // #7oma
	{27364, 63, 5, 0x81},   // #4120
	{1328, 37, 36, 0x21},   // theformeryugoslavrepublicofmacedonia
	{40213, 66, 12, 0x1},   // comorosunion
	{11878, 63, 14, 0x1},   // frenchkameroen
	{40669, 232, 31, 0x1},  // territorynorthernmarianaislands
	{24748, 85, 28, 0x1},   // madagascardemocraticrepublic
	{4783, 250, 4, 0x21},   // #9tc
	{28394, 96, 5, 0x81},   // #4686
	{23481, 245, 15, 0x1},  // southgeoislands
	{28329, 94, 5, 0x81},   // #4646
	{34402, 203, 12, 0x1},  // samoaamelika
	{28369, 248, 5, 0x81},  // #4666
	{5238, 139, 7, 0x1},    // mongoli
	{55784, 224, 25, 0x1},  // unitedstatesterritoryguam
	{28309, 149, 5, 0x81},  // #4634
	{1898, 179, 4, 0x21},   // #9ec
	{12810, 184, 5, 0x1},   // ayiti
	{57879, 91, 15, 0x1},   // republiknamibia
	{15645, 132, 12, 0x1},  // staatkoeweit
	{53890, 46, 20, 0x1},   // voormaligesovjetunie
	{12090, 107, 6, 0x1},   // uganda
	{36168, 87, 20, 0x1},   // portugueseeastafrica
	{5184, 106, 24, 0x1},   // formertanganyikazanzibar
	{14032, 54, 16, 0x1},   // amerikaverstaten
	{37619, 64, 16, 0x1},   // demrepofthecongo
	{42040, 67, 18, 0x1},   // caboverdecapeverde
	{35386, 67, 17, 0x1},   // caboverderepublic
	{12090, 107, 14, 0x1},  // ugandarepublic
	{10800, 66, 16, 0x1},   // unievandecomoren
	{29109, 345, 5, 0x1},   // #5484
	{32046, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{55012, 246, 25, 0x1},  // tristandacunhasainthelena
	{54021, 161, 5, 0x1},   // #7vie
	{3697, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{1057, 9, 17, 0x21},    // bosniahercegovina
	{65517, 91, 17, 0x1},   // republicofnamibia
	{38720, 346, 5, 0x1},   // #6145
	{38710, 347, 5, 0x1},   // #6135
	{595, 59, 18, 0x1},     // republicuppervolta
	{19005, 231, 20, 0x1},  // stmartincollectivity
	{6921, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{22953, 88, 10, 0x1},   // mauritania
	{20054, 160, 20, 0x1},  // republicofuzbekistan
	{56975, 140, 16, 0x1},  // maleisefederatie
	{64729, 102, 19, 0x1},  // republiekseychellen
	{2498, 165, 23, 0x1},   // democraticrepublicyemen
	{13291, 116, 6, 0x1},   // bhutan
	{4651, 122, 12, 0x1},   // unionofindia
	{1519, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{23570, 188, 6, 0x1},   // mexiko
	{21923, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{61720, 28, 17, 0x1},   // republicoficeland
	{53580, 106, 5, 0x1},   // #7tan
	{2576, 65, 16, 0x1},    // brazzavillecongo
	{49980, 76, 13, 0x1},   // guineeconakry
	{60798, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{52433, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{43616, 165, 25, 0x1},  // democraticrepublicofyemen
	{7725, 49, 17, 0x1},    // slovakianrepublic
	{41933, 23, 10, 0x1},   // sakartvelo
	{28634, 196, 5, 0x81},  // #4858
	{53214, 10, 19, 0x1},   // republiekwitrusland
	{57499, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{33362, 186, 31, 0x1},  // federationsaintchristophernevis
	{25240, 82, 15, 0x1},   // libyanarabjamah
	{35898, 84, 6, 0x1},    // morocc
	{50066, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{16893, 111, 10, 0x1},  // afganistan
	{26570, 254, 17, 0x1},  // vaticaanstadstaat
	{10816, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{13547, 218, 12, 0x1},  // faraoislands
	{3791, 68, 10, 0x1},    // afarsissas
	{2491, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{12905, 138, 10, 0x1},  // burmaunion
	{4863, 120, 27, 0x21},  // micronesiafederatedstatesof
	{44398, 348, 5, 0x1},   // #6mld
	{53816, 195, 5, 0x1},   // #7tto
	{394, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{48984, 2, 17, 0x1},    // principatdandorra
	{31621, 92, 15, 0x1},   // republicofniger
	{10082, 231, 17, 0x1},  // saintmartinfrench
	{34543, 134, 17, 0x1},  // libaneserepubliek
	{7884, 10, 18, 0x1},    // byelorussiabelarus
	{2728, 210, 20, 0x21},  // eilandencocoskeeling
	{44242, 73, 21, 0x1},   // socialistischethiopie
	{30996, 125, 15, 0x1},  // kingdomjordania
	{6076, 3, 15, 0x1},     // armeniarepublic
	{29404, 349, 5, 0x1},   // #5732
	{36226, 71, 17, 0x1},   // egyptarabrepublic
	{44381, 350, 5, 0x1},   // #6maw
	{60237, 151, 9, 0x1},   // singapour
	{36848, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{436, 242, 25, 0x1},    // departmentfrenchpolynesia
	{8599, 64, 31, 0x1},    // democraticrepublicofformercongo
	{25556, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{17936, 64, 27, 0x1},   // republikiyakongodemokratiki
	{45049, 151, 9, 0x1},   // singapoer
	{32895, 177, 21, 0x1},  // gemenebestvandominica
	{27369, 11, 5, 0x81},   // #4124
	{35413, 19, 17, 0x1},   // republicofestonia
	{42124, 351, 5, 0x1},   // #6dma
	{58027, 41, 15, 0x1},   // kingdomofnorway
	{874, 232, 33, 0x1},    // overzeesterritorynorthernmarianen
	{62975, 100, 17, 0x1},  // saotomeenprincipe
	{39730, 33, 10, 0x1},   // luxembourg
	{29921, 241, 14, 0x1},  // statepalestina
	{46996, 67, 18, 0x1},   // republiekcaboverde
	{7981, 186, 10, 0x1},   // saintkitts
	{638, 247, 8, 0x1},     // svalbard
	{32820, 115, 21, 0x1},  // statebruneidarussalam
	{63076, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{783, 170, 7, 0x1},     // bolivia
	{6093, 96, 7, 0x1},     // senegal
	{22631, 132, 5, 0x81},  // #2kwt
	{38705, 352, 5, 0x1},   // #6130
	{4604, 135, 14, 0x21},  // ceylondominion
	{28389, 150, 5, 0x81},  // #4682
	{26311, 61, 25, 0x1},   // middenafrikaanserepubliek
	{28339, 246, 5, 0x81},  // #4654
	{28359, 187, 5, 0x81},  // #4662
	{28304, 240, 5, 0x81},  // #4630
	{18006, 20, 7, 0x1},    // finland
	{43417, 148, 18, 0x1},  // koreadempeoplesrep
	{29399, 353, 5, 0x1},   // #5731
	{47288, 2, 28, 0x1},    // valleysofandorraprincipality
	{37569, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{58776, 123, 17, 0x1},  // islamrepubliciran
	{2998, 40, 18, 0x1},    // kingdomnetherlands
	{28389, 170, 4, 0x81},  // #468
	{35010, 16, 22, 0x1},   // germanyfederalrepublic
	{63668, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{9970, 73, 39, 0x1},    // ityopiyafederalawidemokrasiyawiripeblik
	{7772, 56, 21, 0x1},    // peoplesrepublicangola
	{14808, 246, 19, 0x1},  // sthelenaenascension
	{60529, 247, 15, 0x1},  // svalbardislands
	{20015, 17, 5, 0x81},   // #2dnk
	{5550, 212, 11, 0x1},   // landcuracao
	{12160, 108, 19, 0x1},  // republiekzuidafrika
	{59763, 4, 19, 0x1},    // australiegemenebest
	{35717, 354, 5, 0x1},   // #5nir
	{21171, 64, 3, 0x1},    // rdc
	{41448, 99, 19, 0x1},   // republicsouthsoedan
	{35837, 355, 5, 0x1},   // #5nor
	{62352, 10, 20, 0x1},   // republicbielorusland
	{4501, 68, 18, 0x1},    // republicofdjibouti
	{28364, 231, 5, 0x81},  // #4663
	{58645, 24, 13, 0x1},   // kingdomgreece
	{43093, 157, 27, 0x1},  // democraticrepubliceasttimor
	{21808, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{22548, 186, 5, 0x81},  // #2kna
	{24095, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{53438, 94, 15, 0x1},   // republiekrwanda
	{19280, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{22253, 98, 29, 0x1},   // democratischerepublieksomalie
	{5860, 42, 10, 0x1},    // newzealand
	{13918, 18, 10, 0x1},   // statespain
	{10522, 60, 8, 0x1},    // botswana
	{22932, 77, 21, 0x1},   // gambiaislamicrepublic
	{29595, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{49936, 49, 18, 0x1},   // slowaakserepubliek
	{27297, 228, 26, 0x1},  // britishindiaoceanterritory
	{37967, 33, 9, 0x1},    // luxemburg
	{13091, 30, 13, 0x1},   // republicitaly
	{21716, 2, 21, 0x1},    // principalityofandorra
	{40272, 47, 17, 0x1},   // republicsanmarino
	{14476, 257, 22, 0x1},  // wallisandfutunaislands
	{43417, 148, 23, 0x1},  // koreadempeoplesrepublic
	{56797, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{21495, 213, 26, 0x1},  // christmasislandindianocean
	{55656, 67, 6, 0x1},    // cverde
	{43508, 36, 16, 0x1},   // republicamoldova
	{54026, 197, 5, 0x1},   // #7vin
	{5088, 95, 13, 0x1},    // upto2011sudan
	{3300, 210, 28, 0x1},   // keelingislandsterritorycocos
	{9010, 72, 12, 0x1},    // stateeritrea
	{44757, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{54016, 198, 5, 0x1},   // #7ven
	{16772, 115, 22, 0x1},  // nationbruneiabodepeace
	{53525, 110, 12, 0x1},  // zuidrhodesie
	{38395, 54, 24, 0x1},   // unitedstatesnorthamerica
	{22374, 127, 5, 0x81},  // #2kaz
	{28354, 200, 5, 0x81},  // #4660
	{22439, 128, 5, 0x81},  // #2kgz
	{9743, 246, 17, 0x1},   // formersainthelena
	{64009, 164, 24, 0x1},  // jemenitischearabrepublic
	{64269, 95, 13, 0x1},   // sudanrepublic
	{17780, 206, 26, 0x1},  // sinteustatiusensababonaire
	{45011, 287, 5, 0x1},   // #6mor
	{51687, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{63543, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{27339, 204, 4, 0x81},  // #410
	{24964, 254, 8, 0x1},   // vaticano
	{19268, 226, 12, 0x1},  // heardislands
	{11121, 55, 4, 0x1},    // sfry
	{25682, 16, 13, 0x1},   // westduitsland
	{12272, 184, 14, 0x1},  // republiekhaiti
	{11518, 257, 15, 0x1},  // fwallisenfutuna
	{24137, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{14256, 95, 11, 0x1},   // formersudan
	{33921, 131, 18, 0x1},  // southkorearepublic
	{51930, 138, 5, 0x1},   // #7mya
	{4519, 235, 26, 0x1},   // overzeesdepartementmayotte
	{29735, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{58425, 58, 12, 0x1},   // benindahomey
	{6480, 140, 22, 0x1},   // formerfederationmalaya
	{4124, 241, 21, 0x21},  // palestijnseautoriteit
	{45556, 244, 20, 0x1},  // republiekzuidvietnam
	{16792, 61, 24, 0x1},   // centralafricankeizerrijk
	{34358, 73, 21, 0x1},   // socialistischethiopia
	{921, 232, 15, 0x1},    // northernmariana
	{3217, 234, 21, 0x1},   // departementmartinique
	{52014, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{30183, 19, 16, 0x1},   // republiekestland
	{42880, 102, 23, 0x1},  // republiquedesseychelles
	{5817, 42, 18, 0x1},    // aotearoanewzeeland
	{20594, 250, 11, 0x1},  // turkscaicos
	{58772, 123, 17, 0x1},  // iranislamrepublic
	{50645, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{44376, 356, 5, 0x1},   // #6mas
	{30024, 8, 9, 0x1},     // balgariya
	{25886, 130, 16, 0x1},  // kiribatirepublic
	{5825, 42, 10, 0x1},    // newzeeland
	{13076, 122, 13, 0x1},  // republicindia
	{20042, 177, 8, 0x1},   // dominika
	{52648, 185, 7, 0x1},   // jamaica
	{64379, 34, 14, 0x1},   // republiclatvia
	{60479, 54, 9, 0x1},    // amerikavs
	{2607, 43, 6, 0x1},     // polska
	{47501, 357, 5, 0x1},   // #6zam
	{50763, 127, 10, 0x1},  // kazakhstan
	{46986, 156, 19, 0x1},  // turkmeenserepubliek
	{38108, 105, 18, 0x1},  // tunesischerepublic
	{47511, 358, 5, 0x1},   // #6zim
	{7142, 201, 13, 0x1},   // alandsislands
	{19538, 241, 14, 0x1},  // statepalestine
	{4671, 222, 18, 0x1},   // territorygroenland
	{8458, 15, 25, 0x1},    // germanydemocraticrepublic
	{32461, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{33911, 131, 20, 0x1},  // republicofsouthkorea
	{3238, 210, 29, 0x1},   // overzeesterritorycocosislands
	{4684, 186, 26, 0x21},  // saintkittsennevisfederatie
	{15110, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{15102, 37, 17, 0x1},   // republicmacedonia
	{16067, 71, 13, 0x1},   // egyptrepublic
	{55561, 22, 14, 0x1},   // grootbrittanie
	{830, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{35100, 230, 10, 0x1},  // chinamacao
	{53087, 147, 16, 0x1},  // papuanieuwguinea
	{45754, 7, 7, 0x1},     // belgien
	{13071, 184, 13, 0x1},  // haitirepublic
	{6954, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{44393, 359, 5, 0x1},   // #6mex
	{52213, 259, 11, 0x1},  // kosovorepof
	{61889, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{26952, 22, 12, 0x1},   // unitedkindom
	{27364, 69, 4, 0x81},   // #412
	{28319, 116, 4, 0x81},  // #464
	{40166, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{50342, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{30844, 63, 8, 0x1},    // cameroen
	{9518, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{23039, 137, 25, 0x1},  // marshalleilandenrepubliek
	{64500, 132, 17, 0x1},  // vorstendomkoeweit
	{41912, 360, 5, 0x1},   // #6cyp
	{53590, 154, 5, 0x1},   // #7tha
	{62822, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{24413, 170, 16, 0x1},  // boliviaplurstate
	{58318, 60, 14, 0x1},   // betsjoeanaland
	{11814, 168, 7, 0x1},   // bahamas
	{361, 242, 26, 0x1},    // departementfrenchpolynesia
	{31761, 178, 16, 0x1},  // domincanrepublic
	{2153, 202, 25, 0x21},  // formernetherlandsantilles
	{11257, 221, 16, 0x1},  // guadeloupefrench
	{3267, 210, 7, 0x1},    // keeling
	{28794, 307, 5, 0x1},   // #5232
	{24831, 46, 5, 0x81},   // #2rus
	{65389, 246, 14, 0x1},  // sthelenaeiland
	{671, 140, 25, 0x21},   // formerfederatievanmalakka
	{2133, 26, 9, 0x1},     // hongarije
	{15048, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{39570, 361, 5, 0x1},   // #6990
	{14554, 83, 10, 0x1},   // basutoland
	{11063, 66, 12, 0x1},   // comorenstaat
	{11947, 21, 12, 0x1},   // francedomtom
	{54739, 200, 25, 0x1},  // overseasterritoryanguilla
	{21037, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{40657, 232, 43, 0x1},  // unitedstatesterritorynorthernmarianaislands
	{51720, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{20908, 103, 6, 0x1},   // tsjaad
	{59793, 211, 12, 0x1},  // cookeilanden
	{15889, 25, 24, 0x1},   // croatialocalnamehrvatska
	{56908, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{273, 198, 19, 0x21},   // venezuelabolivrepof
	{39575, 362, 5, 0x1},   // #6aab
	{60995, 22, 18, 0x1},   // verenigdkoninkrijk
	{51607, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{52701, 90, 6, 0x1},    // malawi
	{35615, 363, 5, 0x1},   // #5new
	{42342, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9613, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{14675, 46, 16, 0x1},   // russianfederaton
	{26614, 231, 20, 0x1},  // frankrijksintmaarten
	{52284, 179, 19, 0x1},  // republicadelecuador
	{37344, 66, 14, 0x1},   // udzimawakomori
	{48245, 6, 10, 0x1},    // azerbeijan
	{1299, 257, 14, 0x1},   // wallisenfutuna
	{28639, 228, 4, 0x81},  // #486
	{18506, 65, 16, 0x1},   // kongobrazzaville
	{23081, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{47506, 364, 5, 0x1},   // #6zan
	{2568, 65, 8, 0x1},     // congorep
	{9922, 121, 17, 0x1},   // netherlandsindies
	{4084, 82, 12, 0x1},    // stateoflibya
	{53793, 104, 5, 0x1},   // #7tog
	{61872, 95, 15, 0x1},   // republicofsudan
	{35572, 365, 5, 0x1},   // #5nep
	{47712, 167, 5, 0x1},   // #7ant
	{7634, 161, 9, 0x1},    // srvietnam
	{45000, 157, 11, 0x1},  // timoreleste
	{48927, 45, 23, 0x1},   // roemeensevolksrepubliek
	{57570, 253, 60, 0x1},  // veruitdekustgelegenkleinereeilandenverenigdestatenvanamerika
	{30996, 125, 13, 0x1},  // kingdomjordan
	{50581, 253, 19, 0x1},  // usminoroutlyingisds
	{17319, 137, 3, 0x1},   // rmi
	{40416, 256, 36, 0x1},  // unitedstatesterritoryusvirginislands
	{36407, 366, 5, 0x1},   // #5rwa
	{38296, 321, 5, 0x1},   // #5ukg
	{1639, 112, 12, 0x1},   // arabemirates
	{38407, 54, 24, 0x1},   // northamericaunitedstates
	{28789, 300, 5, 0x1},   // #5230
	{24988, 94, 5, 0x81},   // #2rwa
	{47666, 64, 23, 0x1},   // democraticrepublickongo
	{2299, 62, 29, 0x21},   // republiccotedivoireivorycoast
	{24797, 243, 5, 0x81},  // #2reu
	{57317, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{27349, 57, 5, 0x81},   // #4108
	{8381, 145, 19, 0x1},   // republicphilippines
	{10561, 186, 18, 0x1},  // stchristophernevis
	{29961, 367, 5, 0x1},   // #5aus
	{4057, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{23081, 247, 19, 0x1},  // spitsbergenjanmayen
	{47767, 199, 5, 0x1},   // #7aru
	{48436, 125, 24, 0x1},  // hashemitekingdomofjordan
	{8475, 64, 13, 0x1},    // republiczaire
	{39655, 368, 5, 0x1},   // #6alb
	{64538, 144, 19, 0x1},  // inclbangladpakistan
	{7272, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{37614, 64, 13, 0x1},   // congodemrepof
	{62336, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{31943, 237, 22, 0x1},  // norfolkislandterritory
	{36920, 230, 10, 0x1},  // macauchina
	{63281, 114, 12, 0x1},  // staatbahrein
	{54586, 22, 14, 0x1},   // grootbrittania
	{504, 106, 38, 0x21},   // verenigderepubliektanganyikaenzanzibar
	{36660, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{14665, 46, 10, 0x1},   // formerussr
	{39565, 310, 5, 0x1},   // #6987
	{23790, 87, 9, 0x1},    // mozambque
	{1888, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{2299, 62, 19, 0x21},   // republiccotedivoire
	{65486, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{27409, 203, 4, 0x81},  // #416
	{28264, 208, 4, 0x81},  // #460
	{28504, 171, 4, 0x81},  // #476
	{6174, 120, 23, 0x1},   // federalstatesmicronesia
	{42193, 369, 5, 0x1},   // #6drv
	{2125, 177, 18, 0x21},  // gemenebestdominica
	{28619, 169, 4, 0x81},  // #484
	{15378, 24, 6, 0x1},    // hellas
	{50566, 207, 17, 0x1},  // saintbartholomeus
	{61068, 72, 12, 0x1},   // staateritrea
	{6431, 140, 16, 0x1},   // federatiamalakka
	{2611, 127, 9, 0x1},    // kazakstan
	{47819, 5, 5, 0x1},     // #7aut
	{50943, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{38279, 370, 5, 0x1},   // #5uae
	{7490, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10756, 165, 16, 0x1},  // formersouthjemen
	{37228, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5207, 145, 20, 0x1},   // republikangpilipinas
	{17529, 6, 13, 0x1},    // azerbeidzjaan
	{39560, 371, 5, 0x1},   // #6986
	{9506, 15, 19, 0x1},    // republiceastgermany
	{1392, 37, 33, 0x21},   // macedoniaformeryugoslavrepublicof
	{6972, 199, 21, 0x1},   // arubakofthenetherland
	{29004, 372, 5, 0x1},   // #5403
	{13030, 74, 13, 0x1},   // gabonrepublic
	{14782, 209, 27, 0x1},  // grondterritorybouvetislands
	{6054, 43, 14, 0x1},    // republicpoland
	{10208, 82, 16, 0x1},   // libyanjamahiriya
	{41402, 373, 5, 0x1},   // #6cdi
	{5708, 243, 16, 0x1},   // territoryreunion
	{40849, 374, 5, 0x1},   // #6cam
	{47516, 111, 5, 0x1},   // #7afg
	{38485, 375, 5, 0x1},   // #5wsm
	{22352, 134, 7, 0x1},   // libanon
	{40280, 47, 17, 0x1},   // sanmarinorepublic
	{38199, 48, 28, 0x1},   // statenunieservieenmontenegro
	{22493, 130, 5, 0x81},  // #2kir
	{54364, 229, 15, 0x1},  // bailiwickjersey
	{10397, 67, 17, 0x1},   // republiccaboverde
	{22553, 131, 5, 0x81},  // #2kor
	{60961, 165, 4, 0x1},   // pdry
	{9404, 256, 17, 0x1},   // usmaagdeneilanden
	{45544, 145, 21, 0x1},  // philippijnserepubliek
	{11313, 37, 20, 0x1},   // thefmryugrpmacedonia
	{28479, 209, 4, 0x81},  // #474
	{30543, 9, 20, 0x1},    // bosniaandhercegovina
	{48077, 114, 16, 0x1},  // kingdomofbahrain
	{19886, 250, 16, 0x1},  // turksandcaicosis
	{34688, 246, 23, 0x1},  // ascensionandsainthelena
	{23402, 249, 23, 0x1},  // saintmaartennetherlands
	{53685, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{28999, 334, 5, 0x1},   // #5402
	{39587, 376, 5, 0x1},   // #6afg
	{39664, 283, 5, 0x1},   // #6alg
	{41713, 345, 5, 0x1},   // #6con
	{40859, 377, 5, 0x1},   // #6can
	{22659, 131, 14, 0x1},  // republiekkorea
	{13991, 37, 4, 0x1},    // vjrm
	{63656, 183, 8, 0x1},   // hondurus
	{26365, 46, 10, 0x1},   // sovjetunia
	{43958, 14, 16, 0x1},   // republictsjechia
	{12179, 66, 14, 0x1},   // uniedercomoren
	{1767, 85, 28, 0x21},   // democraticrepublicmadagascar
	{28819, 378, 5, 0x1},   // #5290
	{36334, 379, 5, 0x1},   // #5rom
	{8933, 147, 26, 0x1},   // papuaandnewguineaterritory
	{48536, 186, 16, 0x1},  // stkittsandnevits
	{24821, 45, 5, 0x81},   // #2rou
	{47930, 10, 10, 0x1},   // belorussia
	{26534, 236, 14, 0x1},  // nieuwcaledonie
	{37748, 67, 17, 0x1},   // republiccapeverde
	{54756, 200, 15, 0x1},  // anguillabritish
	{13395, 82, 22, 0x1},   // libischearabjamahiriya
	{6030, 100, 19, 0x1},   // saotomeeastprincipe
	{30035, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{14614, 133, 10, 0x1},  // formerlaos
	{85, 380, 11, 0x2},     // saintmartin
	{29089, 336, 5, 0x1},   // #5475
	{63454, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{34785, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{22159, 183, 16, 0x1},  // republichonduras
	{28649, 257, 5, 0x81},  // #4876
	{35562, 382, 5, 0x1},   // #5nam
	{41749, 383, 5, 0x1},   // #6cro
	{64719, 102, 19, 0x1},  // seychellenrepubliek
	{16214, 131, 10, 0x1},  // southkorea
	{3028, 40, 9, 0x1},     // nederland
	{44589, 117, 19, 0x1},  // volksrepubliekchina
	{40864, 272, 5, 0x1},   // #6cao
	{30654, 215, 37, 0x1},  // arabischedemocratischerepublieksahara
	{12218, 32, 18, 0x1},   // lithuanianrepublic
	{63841, 29, 13, 0x1},   // stateofisrael
	{30480, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{37717, 153, 20, 0x1},  // syrischearabrepublic
	{28799, 314, 5, 0x1},   // #5235
	{56723, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{4332, 153, 14, 0x1},   // syrianrepublic
	{27129, 17, 20, 0x1},   // koninkrijkdenemarken
	{39555, 323, 5, 0x1},   // #6983
	{2406, 130, 14, 0x21},  // gilbertislands
	{28449, 60, 4, 0x81},   // #472
	{15563, 46, 7, 0x1},    // fmrussr
	{14861, 214, 23, 0x1},  // territorykaaimanislands
	{37800, 37, 22, 0x1},   // republicnorthmacedonia
	{25537, 228, 19, 0x1},  // britsindischeoceaan
	{14661, 154, 4, 0x1},   // siam
	{29009, 384, 5, 0x1},   // #5404
	{7270, 226, 25, 0x1},   // auheardandmcdonaldislands
	{11105, 55, 16, 0x1},   // formeryugoslavia
	{38281, 112, 3, 0x1},   // uae
	{48176, 145, 19, 0x1},  // republiekfilipijnen
	{3555, 58, 22, 0x1},    // peoplesrepublicofbenin
	{4307, 111, 10, 0x1},   // owganystan
	{41507, 385, 5, 0x1},   // #6col
	{22767, 148, 6, 0x1},   // nkorea
	{29194, 386, 5, 0x1},   // #5560
	{17617, 206, 11, 0x1},  // beseilanden
	{17746, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{11922, 19, 7, 0x1},    // estland
	{3417, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{1345, 37, 19, 0x21},   // republicofmacedonia
	{22866, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{33666, 34, 7, 0x1},    // latvija
	{36339, 387, 5, 0x1},   // #5rus
	{47114, 213, 30, 0x1},  // grondterritorychristmasislands
	{711, 252, 47, 0x1},    // separatecustomsterritorytaiwanpenghukinmenmatsu
	{49892, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{36284, 349, 5, 0x1},   // #5rok
	{1217, 223, 18, 0x1},   // guyanefrenchguiana
	{41096, 190, 17, 0x1},  // republicadepanama
	{13722, 150, 12, 0x1},  // saoediarabia
	{937, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{3089, 32, 8, 0x21},    // lithunia
	{12342, 142, 12, 0x1},  // nauruislands
	{59037, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{31697, 68, 6, 0x1},    // jibuti
	{33050, 44, 19, 0x1},   // republicaportuguesa
	{27193, 164, 5, 0x81},  // #2yem
	{3585, 58, 7, 0x1},     // dahomey
	{3274, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{44037, 256, 17, 0x1},  // maagdeneilandenvs
	{47814, 4, 5, 0x1},     // #7aus
	{3083, 73, 16, 0x1},    // incleritethiopia
	{41538, 388, 5, 0x1},   // #6com
	{26587, 115, 16, 0x1},  // bruneidarussalam
	{29640, 255, 15, 0x1},  // virginislandsuk
	{6083, 96, 17, 0x1},    // republicofsenegal
	{4559, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{15023, 45, 24, 0x1},   // peoplesrepublicofromania
	{36781, 230, 10, 0x1},  // chinamacau
	{44414, 5, 17, 0x1},    // republicofaustria
	{17178, 53, 17, 0x1},   // republicofukraine
	{17799, 206, 25, 0x1},  // bonairesabasainteustatius
	{1732, 133, 29, 0x21},  // democraticpeoplesrepubliclaos
	{1543, 182, 25, 0x1},   // guyanacooperativerepublic
	{52594, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{16260, 21, 6, 0x1},    // #3fxfr
	{28414, 9, 4, 0x81},    // #470
	{44505, 389, 5, 0x1},   // #6mlt
	{32953, 168, 10, 0x1},  // thebahamas
	{61016, 22, 29, 0x1},   // grootbrittannieennoordierland
	{1466, 82, 21, 0x1},    // libischarabjamahiriya
	{33252, 98, 10, 0x1},   // soomaaliya
	{34064, 390, 5, 0x1},   // #5lie
	{60762, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{5476, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{19983, 391, 5, 0x1},   // #2dhy
	{41872, 392, 5, 0x1},   // #6cub
	{37042, 106, 26, 0x1},  // verenigderepubliektanzania
	{19259, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{48265, 63, 24, 0x1},   // unitedrepublicofcameroon
	{36840, 117, 13, 0x1},  // mainlandchina
	{58551, 6, 20, 0x1},    // republicofazerbaijan
	{10794, 46, 10, 0x1},   // sovjetunie
	{5884, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{2908, 16, 35, 0x21},   // westgermanyfederalrepublicofgermany
	{59742, 177, 18, 0x1},  // dominicagemenebest
	{41236, 215, 15, 0x1},  // sahrawirepublic
	{60244, 106, 12, 0x1},  // ureptanzania
	{51839, 230, 13, 0x1},  // macaosarchina
	{26117, 119, 19, 0x1},  // fijiislandsrepublic
	{44201, 393, 5, 0x1},   // #6mag
	{39515, 394, 5, 0x1},   // #6920
	{31998, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{9817, 138, 27, 0x1},   // unionburmasocialistrepublic
	{27339, 8, 5, 0x81},    // #4100
	{27379, 214, 5, 0x81},  // #4136
	{34035, 395, 5, 0x1},   // #5lib
	{67, 257, 18, 0x1},     // wallisfutunafrench
	{42137, 396, 5, 0x1},   // #6dom
	{22312, 103, 17, 0x1},  // republiquedutchad
	{29084, 272, 5, 0x1},   // #5471
	{47762, 3, 5, 0x1},     // #7arm
	{19913, 397, 5, 0x81},  // #2ddr
	{48820, 64, 5, 0x1},    // #7cod
	{11782, 240, 20, 0x1},  // gemenebestpuertorico
	{28619, 54, 5, 0x81},   // #4840
	{14709, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7389, 164, 12, 0x1},   // yemenkingdom
	{10203, 82, 10, 0x1},   // statelibya
	{48296, 63, 16, 0x1},   // republiccameroon
	{64025, 153, 13, 0x1},  // republicsyria
	{44196, 398, 5, 0x1},   // #6mad
	{14448, 205, 23, 0x1},  // frenchsouthernterritory
	{12727, 196, 23, 0x1},  // orientalrepublicuruguay
	{52056, 84, 7, 0x1},    // marocco
	{29579, 362, 5, 0x1},   // #5aab
	{14691, 65, 10, 0x1},   // franscongo
	{15963, 15, 6, 0x1},    // #3ddde
	{16649, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{48572, 16, 26, 0x1},   // federalerepubliekduitsland
	{24331, 102, 17, 0x1},  // islandsseychellen
	{3147, 51, 13, 0x21},   // swedenkingdom
	{55152, 9, 12, 0x1},    // bsniahrzgvna
	{65314, 128, 18, 0x1},  // republickirgizstan
	{14921, 218, 9, 0x1},   // faeroerne
	{29666, 131, 3, 0x1},   // rok
	{17549, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{23314, 44, 8, 0x1},    // portugal
	{2508, 164, 13, 0x1},   // republicyemen
	{56273, 143, 12, 0x1},  // saltanatuman
	{47495, 11, 6, 0x1},    // canada
	{33393, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{17117, 87, 25, 0x1},   // peoplesrepublicmozambique
	{17297, 166, 19, 0x1},  // republiekargentinie
	{12750, 63, 13, 0x1},   // franskameroen
	{13330, 24, 18, 0x1},   // kingdomgriekenland
	{39535, 399, 5, 0x1},   // #6970
	{5901, 218, 15, 0x1},   // faeroereilanden
	{43560, 141, 14, 0x1},  // kingdomofnepal
	{1160, 150, 12, 0x21},  // saoediarabie
	{24802, 400, 5, 0x1},   // #2rho
	{8348, 138, 14, 0x1},   // unionofmyanmar
	{11850, 242, 14, 0x1},  // franspolinesie
	{31901, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{16206, 131, 18, 0x1},  // republicsouthkorea
	{10677, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{22932, 77, 6, 0x1},    // gambia
	{15487, 156, 9, 0x1},   // turkmenia
	{31932, 237, 24, 0x1},  // territoryofnorfolkisland
	{63852, 159, 14, 0x1},  // elliceeilanden
	{9063, 161, 12, 0x1},   // northvietnam
	{29199, 382, 5, 0x1},   // #5565
	{54771, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{59635, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{63982, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{52074, 224, 18, 0x1},  // grondterritoryguam
	{6662, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{39540, 401, 5, 0x1},   // #6971
	{17631, 218, 13, 0x1},  // faeroeislands
	{63510, 111, 16, 0x1},  // stateafghanistan
	{37756, 67, 16, 0x1},   // capeverdeislands
	{6221, 244, 17, 0x1},   // republicofvietnam
	{4091, 82, 5, 0x1},     // libya
	{30360, 227, 24, 0x1},  // grondterritoryislandsman
	{1643, 112, 8, 0x1},    // emirates
	{19998, 177, 5, 0x81},  // #2dma
	{29114, 402, 5, 0x1},   // #5490
	{7319, 120, 16, 0x1},   // micronesiafedsts
	{29464, 403, 5, 0x1},   // #5812
	{1490, 51, 16, 0x21},   // koninkrijkzweden
	{25663, 178, 4, 0x1},   // domr
	{12020, 120, 14, 0x1},  // fsofmicronesia
	{16726, 119, 6, 0x1},   // fidzji
	{19268, 226, 20, 0x1},  // heardislandsmcdonald
	{35004, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{10362, 273, 25, 0x82}, // yugoslaviafederalrepublic
	{44191, 404, 5, 0x1},   // #6mac
	{10522, 60, 16, 0x1},   // botswanarepublic
	{23279, 112, 12, 0x1},  // unitedarabem
	{39545, 405, 5, 0x1},   // #6972
	{22827, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{17421, 210, 26, 0x1},  // grondterritorycocosislands
	{2567, 161, 20, 0x21},  // republicnorthvietnam
	{24816, 406, 5, 0x1},   // #2rom
	{8549, 177, 8, 0x1},    // dominica
	{27344, 138, 5, 0x81},  // #4104
	{27374, 67, 5, 0x81},   // #4132
	{39960, 407, 5, 0x1},   // #6aul
	{38440, 203, 22, 0x1},  // americansamoaterritory
	{62624, 231, 18, 0x1},  // fransdeelstmaarten
	{15896, 25, 24, 0x1},   // localnamehrvatskacroatia
	{29079, 408, 5, 0x1},   // #5461
	{39578, 73, 9, 0x1},    // abyssinia
	{65052, 114, 14, 0x1},  // stateofbahrain
	{5127, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{55438, 241, 19, 0x1},  // occupiedtrpalestine
	{38376, 409, 5, 0x1},   // #5ukr
	{42168, 138, 15, 0x1},  // republicmyanmar
	{14194, 73, 11, 0x1},   // fmrethiopia
	{14219, 138, 11, 0x1},  // formerburma
	{32770, 26, 9, 0x1},    // hungarije
	{21105, 197, 15, 0x1},  // stvincentandgre
	{37740, 174, 16, 0x1},  // colombiarepublic
	{24453, 144, 5, 0x81},  // #2pak
	{12258, 75, 14, 0x1},   // republiekghana
	{39550, 410, 5, 0x1},   // #6973
	{54827, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{42272, 225, 22, 0x1},  // grondterritoryhongkong
	{32616, 411, 5, 0x1},   // #5gui
	{16107, 58, 6, 0x1},    // #3dybj
	{13169, 82, 18, 0x1},   // libyaarabjamahiriy
	{27249, 6, 9, 0x1},     // azerbijan
	{5794, 212, 18, 0x1},   // curacaoknetherland
	{49873, 56, 17, 0x1},   // republicadeangola
	{35862, 412, 5, 0x1},   // #5nth
	{40137, 165, 17, 0x1},  // adenyemenpdrsouth
	{48825, 211, 5, 0x1},   // #7cok
	{19312, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{3668, 234, 20, 0x1},   // departmentmartinique
	{42643, 208, 21, 0x1},  // grondterritorybermuda
	{63041, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{54934, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{5233, 139, 13, 0x1},   // statemongolia
	{9479, 15, 11, 0x1},    // eastgermany
	{50739, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16372, 111, 21, 0x1},  // republicofafghanistan
	{24534, 145, 5, 0x81},  // #2phl
	{44186, 413, 5, 0x1},   // #6maa
	{33666, 34, 17, 0x1},   // latvijasrepublika
	{16547, 46, 13, 0x1},   // sovjetrusland
	{39510, 414, 5, 0x1},   // #6910
	{32271, 213, 27, 0x1},  // indianoceanchristmasislands
	{17628, 59, 5, 0x81},   // #2bfa
	{3978, 210, 20, 0x1},   // keelingeilandencocos
	{29951, 415, 5, 0x1},   // #5arm
	{19714, 171, 26, 0x1},  // federativerepublicofbrazil
	{5259, 108, 19, 0x1},   // southafricarepublic
	{19216, 145, 22, 0x1},  // commonwealthfilipijnen
	{29459, 374, 5, 0x1},   // #5811
	{1413, 256, 15, 0x1},   // virginislandsvs
	{967, 202, 22, 0x21},   // nederlandseantillenoud
	{49242, 153, 12, 0x1},  // arabrepsyrie
	{847, 213, 27, 0x1},    // christmasislandsindianocean
	{22434, 80, 5, 0x81},   // #2ken
	{64510, 132, 17, 0x1},  // koeweitvorstendom
	{42967, 176, 15, 0x1},  // republicadecuba
	{15458, 128, 8, 0x1},   // kirgisia
	{52779, 196, 22, 0x1},  // easternrepublicuruguay
	{3577, 58, 20, 0x1},    // formerlydahomeybenin
	{15228, 161, 8, 0x1},   // vietnamn
	{44576, 416, 5, 0x1},   // #6mon
	{50206, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{43063, 417, 5, 0x1},   // #6jam
	{4323, 143, 13, 0x21},  // maskateenoman
	{16762, 115, 22, 0x1},  // abodepeacenationbrunei
	{49375, 103, 15, 0x1},  // jumhuriyattshad
	{5283, 140, 16, 0x21},  // malayafederation
	{44812, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{29956, 418, 5, 0x1},   // #5aul
	{19978, 16, 5, 0x81},   // #2deu
	{48872, 66, 5, 0x1},    // #7com
	{14994, 43, 21, 0x1},   // poolsepeoplesrepublic
	{33731, 227, 7, 0x1},   // manisle
	{47639, 2, 5, 0x1},     // #7and
	{36481, 186, 22, 0x1},  // sintchristoffelennevis
	{29469, 419, 5, 0x1},   // #5816
	{34820, 246, 21, 0x1},  // ascensionensinthelena
	{686, 221, 10, 0x1},    // guadeloupe
	{32519, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{4447, 85, 10, 0x1},    // madagascar
	{56190, 171, 23, 0x1},  // brazilieverenigdestaten
	{63945, 213, 14, 0x1},  // kerstmiseiland
	{60198, 144, 16, 0x1},  // pakistanrepublic
	{64919, 186, 15, 0x1},  // stkittsandnevis
	{60026, 64, 13, 0x1},   // belgischcongo
	{23279, 112, 11, 0x1},  // unitedarabe
	{43305, 143, 24, 0x1},  // sultanateofmuscatandoman
	{14051, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{43179, 420, 5, 0x1},   // #6jpn
	{35670, 240, 24, 0x1},  // grondterritorypuertorico
	{32322, 337, 5, 0x1},   // #5gab
	{44884, 117, 17, 0x1},  // chinapeoplesrepof
	{6926, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{24574, 43, 5, 0x81},   // #2pol
	{3028, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{8678, 64, 31, 0x1},    // kinshasacongodemocraticrepublic
	{7031, 230, 5, 0x1},    // macao
	{14951, 46, 16, 0x1},   // russianfedertion
	{1933, 229, 17, 0x21},  // bailiwickofjersey
	{30000, 179, 16, 0x1},  // republiekecuador
	{42119, 421, 5, 0x1},   // #6dji
	{19837, 52, 19, 0x1},   // ottomanempireturkey
	{30685, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{33760, 299, 5, 0x1},   // #5leb
	{5068, 71, 3, 0x1},     // uar
	{48843, 174, 5, 0x1},   // #7col
	{3706, 87, 24, 0x21},   // volksrepubliekmozambique
	{12110, 173, 14, 0x1},  // republiekchili
	{20585, 250, 27, 0x1},  // territoryturkscaicosislands
	{29474, 422, 5, 0x1},   // #5817
	{37836, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{21452, 241, 20, 0x1},  // palestinianauthority
	{3965, 210, 13, 0x1},   // cocoseilanden
	{4638, 243, 18, 0x1},   // departementreunion
	{57088, 76, 16, 0x1},   // republiqueguinea
	{53771, 154, 12, 0x1},  // siamthailand
	{7463, 55, 21, 0x1},    // formersfrofyugoslavia
	{3372, 182, 16, 0x1},   // georgetownguyana
	{5388, 120, 24, 0x21},  // micronesiefederalestaten
	{22203, 201, 13, 0x1},  // aalandislands
	{62407, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{37068, 106, 18, 0x1},  // tanganyikarepublic
	{38227, 6, 18, 0x1},    // republicazerbaijan
	{32378, 423, 5, 0x1},   // #5gam
	{44263, 424, 5, 0x1},   // #6mal
	{19517, 114, 7, 0x1},   // bahrain
	{61756, 82, 11, 0x1},   // formerlibya
	{10464, 273, 16, 0x82}, // fedrepyugoslavia
	{10669, 106, 26, 0x1},  // republictanganyikazanzibar
	{51353, 66, 12, 0x1},   // comorenstate
	{7811, 273, 28, 0x82},  // serbiamontenegroyugoslaviafr
	{62343, 49, 17, 0x1},   // slowaakserepublic
	{28989, 425, 5, 0x1},   // #5390
	{13512, 111, 23, 0x1},  // islamicrepofafghanistan
	{50520, 247, 18, 0x1},  // svalbardogjanmayen
	{58338, 82, 12, 0x1},   // libyakingdom
	{57545, 54, 25, 0x1},   // verenigdestatenvanamerika
	{48343, 65, 5, 0x1},    // #7cgo
	{36638, 65, 20, 0x1},   // congopeoplesrepublic
	{3506, 138, 8, 0x21},   // mayanmar
	{41214, 232, 23, 0x1},  // northernmarianenislands
	{38385, 426, 5, 0x1},   // #5uru
	{36028, 145, 23, 0x1},  // philippinescommonwealth
	{20671, 119, 26, 0x1},  // republiekvandefijieilanden
	{5561, 121, 19, 0x1},   // nederlandsoostindie
	{8132, 129, 14, 0x1},   // khmerrepubliek
	{18192, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{51463, 133, 6, 0x1},   // laopdr
	{2245, 62, 23, 0x21},   // republicoftheivorycoast
	{9130, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{35900, 427, 3, 0x3},   // roc
	{35216, 252, 22, 0x1},  // taiwanchineseprovincie
	{22488, 129, 5, 0x81},  // #2khm
	{24503, 190, 5, 0x81},  // #2pan
	{43844, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{18329, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{41151, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{24508, 239, 5, 0x81},  // #2pcn
	{12413, 118, 6, 0x1},   // kibris
	{18416, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{1979, 133, 11, 0x21},  // kingdomlaos
	{29892, 254, 17, 0x1},  // vaticaanstadstate
	{5435, 196, 24, 0x1},   // oosterserepubliekuruguay
	{7937, 9, 19, 0x1},     // bosnieenherzegovina
	{28874, 430, 5, 0x1},   // #5343
	{50136, 184, 5, 0x1},   // #7hai
	{11242, 221, 25, 0x1},  // departementdelaguadeloupe
	{60785, 64, 13, 0x1},   // congokinshasa
	{64387, 34, 15, 0x1},   // latvianrepublic
	{159, 207, 10, 0x1},    // saintbarth
	{47724, 166, 5, 0x1},   // #7arg
	{48322, 11, 5, 0x1},    // #7can
	{31667, 148, 15, 0x1},  // democratickorea
	{6206, 140, 6, 0x1},    // malaya
	{18612, 60, 5, 0x81},   // #2bwa
	{47644, 56, 5, 0x1},    // #7ang
	{8660, 64, 31, 0x1},    // democraticrepublickinshasacongo
	{16442, 143, 13, 0x1},  // sultanateoman
	{40510, 239, 10, 0x1},  // pitcairnis
	{50870, 128, 19, 0x1},  // kirgizischerepublic
	{59320, 179, 7, 0x1},   // equador
	{8067, 115, 40, 0x1},   // deverblijfplaatsvandevredenatievanbrunei
	{11354, 37, 14, 0x1},   // macedoniefyrom
	{502, 213, 25, 0x1},    // territorychristmasislands
	{51889, 253, 17, 0x1},  // usoutlyingislands
	{19917, 92, 17, 0x1},   // republiqueduniger
	{3231, 431, 12, 0x22},  // ruandaurundi
	{64482, 164, 10, 0x1},  // yemensanaa
	{1602, 167, 16, 0x21},  // antiguaenbarbuda
	{60112, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{20040, 178, 5, 0x81},  // #2dom
	{48312, 129, 5, 0x1},   // #7cam
	{63444, 148, 18, 0x1},  // noordkoreavolksrep
	{46554, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{19988, 68, 5, 0x81},   // #2dji
	{29454, 433, 5, 0x1},   // #5800
	{20064, 160, 10, 0x1},  // uzbekistan
	{22668, 148, 15, 0x1},  // koreademocratic
	{21976, 28, 5, 0x81},   // #2isl
	{63503, 111, 23, 0x1},  // islamicstateafghanistan
	{9215, 164, 10, 0x1},   // noordjemen
	{28754, 412, 5, 0x1},   // #5210
	{58246, 127, 11, 0x1},  // khazakhstan
	{2919, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{4596, 135, 14, 0x21},  // dominionceylon
	{15349, 44, 9, 0x1},    // portugual
	{34989, 16, 28, 0x1},   // federalrepublicformergermany
	{39505, 407, 5, 0x1},   // #6900
	{29591, 434, 5, 0x1},   // #5afg
	{47304, 31, 27, 0x1},   // principalityofliechtenstein
	{28849, 435, 5, 0x1},   // #5325
	{28869, 436, 5, 0x1},   // #5341
	{28914, 437, 5, 0x1},   // #5355
	{8156, 136, 20, 0x1},   // formermaldiveislands
	{28994, 438, 5, 0x1},   // #5395
	{50763, 127, 18, 0x1},  // kazakhstanrepublic
	{29848, 439, 5, 0x1},   // #5arg
	{29968, 6, 12, 0x1},    // azerbaidzhan
	{43103, 157, 17, 0x1},  // republiceasttimor
	{0, 236, 35, 0x1},      // overzeesecollectiviteitnewcaledonia
	{57088, 79, 27, 0x1},   // republiqueguineaequatoriale
	{9689, 78, 11, 0x1},    // guinebissau
	{19954, 102, 17, 0x1},  // seychellesislands
	{2667, 203, 20, 0x1},   // americansamoaislands
	{24679, 148, 5, 0x81},  // #2prk
	{15594, 252, 7, 0x1},   // formosa
	{28749, 440, 5, 0x1},   // #5205
	{28759, 441, 5, 0x1},   // #5211
	{17514, 201, 13, 0x1},  // alandeilanden
	{41827, 65, 13, 0x1},   // congorepofthe
	{586, 151, 9, 0x1},     // singapore
	{6004, 205, 27, 0x1},   // frenchsouthernantarticlands
	{31878, 34, 15, 0x1},   // republicletland
	{32611, 442, 5, 0x1},   // #5gua
	{340, 66, 13, 0x21},    // comoroislands
	{31373, 29, 6, 0x1},    // israel
	{28889, 443, 5, 0x1},   // #5346
	{1921, 176, 14, 0x21},  // republicofcuba
	{50, 70, 17, 0x21},     // sultanatezanzibar
	{42707, 113, 24, 0x1},  // volksrepubliekbangladesh
	{40311, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{61762, 82, 21, 0x1},   // libyanarabjamahiriyah
	{43908, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{4680, 222, 9, 0x1},    // groenland
	{19510, 114, 14, 0x1},  // kingdombahrain
	{26205, 148, 26, 0x1},  // koreademocraticpeorepublic
	{64785, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{19394, 240, 20, 0x1},  // puertoricogemenebest
	{28764, 444, 5, 0x1},   // #5212
	{10483, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{62718, 51, 6, 0x1},    // zweden
	{64852, 10, 17, 0x1},   // republicofbelarus
	{32403, 445, 5, 0x1},   // #5gfr
	{53177, 114, 9, 0x1},   // albahrayn
	{3940, 93, 24, 0x21},   // federalerepublieknigeria
	{36876, 230, 12, 0x1},  // chinaprmacao
	{17048, 188, 6, 0x1},   // mexico
	{21153, 27, 15, 0x1},   // republicierland
	{42188, 402, 5, 0x1},   // #6drc
	{42809, 163, 28, 0x1},  // independentstatewesternsamoa
	{53661, 121, 29, 0x1},  // republicindonesiaunitarystate
	{64487, 164, 10, 0x1},  // sanaayemen
	{34069, 446, 5, 0x1},   // #5lit
	{13855, 124, 4, 0x1},   // iraq
	{28894, 447, 5, 0x1},   // #5347
	{38003, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{34700, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{32173, 205, 23, 0x1},  // southernfrenchterritory
	{46885, 226, 20, 0x1},  // heardmcdonaldislands
	{49900, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{20615, 250, 22, 0x1},  // turkseencaicoseilanden
	{64220, 160, 11, 0x1},  // oesbekistan
	{3965, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{53134, 160, 18, 0x1},  // republicuzbekistan
	{799, 234, 24, 0x1},    // collectiviteitmartinique
	{19228, 145, 10, 0x1},  // filipijnen
	{9640, 121, 17, 0x1},   // indonesiarepublic
	{24635, 240, 5, 0x81},  // #2pri
	{60358, 243, 12, 0x1},  // ilelareunion
	{21710, 35, 6, 0x1},    // monaco
	{36363, 94, 15, 0x1},   // rwandanrepublic
	{31253, 107, 16, 0x1},  // republicofuganda
	{15650, 132, 7, 0x1},   // koeweit
	{51612, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{43422, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13901, 191, 12, 0x1},  // republicperu
	{39965, 448, 5, 0x1},   // #6aus
	{62360, 10, 15, 0x1},   // bieloruslandrep
	{28879, 449, 5, 0x1},   // #5344
	{4096, 22, 13, 0x1},    // unitedkingdom
	{15751, 128, 7, 0x1},   // kirgize
	{57831, 205, 25, 0x1},  // frenchsouthernterritories
	{59602, 30, 13, 0x1},   // kingdomitalia
	{27462, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{47238, 132, 19, 0x1},  // koeweitprincipality
	{36341, 46, 11, 0x1},   // russiansfsr
	{1958, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{36435, 108, 7, 0x1},   // safrica
	{38419, 203, 34, 0x1},  // unitedstatesterritoryamericansamoa
	{46883, 226, 22, 0x1},  // auheardmcdonaldislands
	{26266, 63, 17, 0x1},   // republiekkameroen
	{4801, 76, 6, 0x1},     // guinea
	{57179, 143, 13, 0x1},  // omansultanaat
	{9103, 22, 2, 0x1},     // vk
	{51752, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{55262, 137, 25, 0x1},  // republiekmarshalleilanden
	{9242, 120, 10, 0x1},   // micronisia
	{21634, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{50827, 126, 5, 0x1},   // #7jpn
	{28884, 450, 5, 0x2},   // #5345
	{13228, 22, 13, 0x1},   // unitedkingdon
	{4941, 120, 19, 0x21},  // micronesiafedstates
	{25589, 248, 19, 0x1},  // stpierreandmiquelon
	{50141, 225, 5, 0x1},   // #7hkg
	{47684, 65, 20, 0x1},   // kongopeoplesrepublic
	{1355, 37, 37, 0x21},   // macedoniaformerjoegoslavischerepublic
	{52204, 259, 15, 0x1},  // republiekkosovo
	{3065, 249, 20, 0x1},   // dutchpartsaintmartin
	{43040, 66, 11, 0x1},   // comorenunie
	{50934, 135, 17, 0x1},  // republieksrilanka
	{41308, 24, 17, 0x1},   // helleenserepublic
	{37464, 254, 17, 0x1},  // statevaticaanstad
	{33751, 227, 9, 0x1},   // isleofman
	{24058, 214, 30, 0x1},  // overseasterritorycaymanislands
	{17435, 210, 23, 0x1},  // cocosislandsaustralisch
	{61045, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{27195, 164, 5, 0x1},   // yeman
	{2516, 164, 5, 0x1},    // yemen
	{44293, 217, 16, 0x1},  // falklandeilanden
	{24936, 112, 12, 0x1},  // trucialcoast
	{35182, 252, 13, 0x1},  // chinesetaipei
	{24539, 146, 5, 0x81},  // #2plw
	{32431, 452, 5, 0x1},   // #5gha
	{50718, 185, 5, 0x1},   // #7jam
	{23617, 175, 19, 0x1},  // republicofcostarica
	{7877, 10, 18, 0x1},    // belarusbyelorussia
	{62056, 136, 21, 0x1},  // republicofthemaldives
	{52672, 48, 16, 0x1},   // kleinjoegoslavie
	{2936, 16, 11, 0x21},   // germanywest
	{30641, 215, 16, 0x1},  // westelijkesahara
	{2111, 1, 22, 0x1},     // albaniapeoplesrepublic
	{62477, 55, 19, 0x1},   // voormaligjugoslavie
	{28904, 453, 5, 0x1},   // #5350
	{52556, 26, 17, 0x1},   // republicofhungary
	{23459, 246, 23, 0x1},  // sthelenaanddependencies
	{45465, 241, 27, 0x1},  // palestijnseautonomegebieden
	{36650, 276, 15, 0x2},  // republicofchina
	{55542, 7, 16, 0x1},    // koninkrijkbelgie
	{22266, 98, 16, 0x1},   // republieksomalie
	{52061, 210, 9, 0x1},   // cocosisds
	{32692, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{9844, 195, 22, 0x1},   // trinidadtobagorepublic
	{29169, 304, 5, 0x1},   // #5540
	{27139, 17, 10, 0x1},   // denemarken
	{21547, 236, 26, 0x1},  // grondterritorynewcaledonia
	{8228, 129, 19, 0x1},   // formerkhmerrepublic
	{45504, 10, 12, 0x1},   // bielorusland
	{1616, 132, 14, 0x21},  // dawlatalkuwayt
	{199, 37, 23, 0x1},     // republieknoordmacedonie
	{24697, 44, 5, 0x81},   // #2prt
	{8722, 64, 28, 0x1},    // congodemocraticrepublicofthe
	{27894, 28, 5, 0x81},   // #4352
	{28744, 321, 5, 0x1},   // #5200
	{42153, 80, 15, 0x1},   // republicofkenya
	{43010, 254, 13, 0x1},  // vaticaanstaat
	{24712, 242, 5, 0x81},  // #2pyf
	{27929, 30, 5, 0x81},   // #4380
	{1893, 115, 6, 0x1},    // brunei
	{43636, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{50797, 125, 5, 0x1},   // #7jor
	{14884, 227, 18, 0x1},  // freeportmanislands
	{3642, 71, 3, 0x1},     // are
	{63444, 148, 10, 0x1},  // noordkorea
	{26550, 254, 8, 0x1},   // vaticaan
	{17925, 206, 13, 0x1},  // sabaenbonaire
	{56780, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{30101, 241, 31, 0x1},  // palestineliberationorganization
	{14948, 46, 9, 0x1},    // fedrussia
	{48255, 61, 5, 0x1},    // #7caf
	{30715, 215, 16, 0x1},  // saharaoccidental
	{34282, 444, 5, 0x1},   // #5lux
	{48488, 62, 5, 0x1},    // #7civ
	{3948, 92, 14, 0x21},   // republiekniger
	{13973, 187, 18, 0x1},  // republieksintlucia
	{29174, 340, 5, 0x1},   // #5541
	{54011, 162, 5, 0x1},   // #7van
	{11050, 66, 20, 0x1},   // archipelvandecomoren
	{3015, 16, 18, 0x21},   // fmrfedrepofgermany
	{694, 252, 47, 0x1},    // penghukinmenmatsuseparatecustomsterritorytaiwan
	{7803, 48, 24, 0x1},    // serbiafrserbiamontenegro
	{53761, 154, 14, 0x1},  // koninkrijksiam
	{2337, 76, 35, 0x21},   // revolutionairepeoplesrepublicguinea
	{40830, 219, 19, 0x1},  // baljuwschapguernsey
	{51607, 454, 23, 0x2},  // koreademocraticrepublic
	{36217, 71, 14, 0x1},   // arabrepofegypt
	{12941, 138, 15, 0x1},  // burmanowmyanmar
	{44030, 255, 22, 0x1},  // engelsemaagdeneilanden
	{20838, 191, 16, 0x1},  // republicadelperu
	{28909, 360, 5, 0x1},   // #5352
	{43606, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{49001, 14, 5, 0x1},    // #7cze
	{48730, 14, 15, 0x1},   // czechiarepublic
	{64580, 171, 25, 0x1},  // federalerepubliekbrazilie
	{6187, 120, 19, 0x1},   // micronesiafederatia
	{62642, 231, 17, 0x1},  // fransdeelstmartin
	{35244, 252, 23, 0x1},  // provincievanchinataiwan
	{15356, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{4075, 108, 3, 0x1},    // rsa
	{11462, 183, 8, 0x1},   // honduras
	{38300, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{47875, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6187, 120, 13, 0x1},   // micronesiafed
	{45031, 134, 15, 0x1},  // republiclebanon
	{44922, 28, 15, 0x1},   // republiciceland
	{7525, 45, 24, 0x1},    // romaniasocialistrepublic
	{31169, 62, 11, 0x1},   // cotedivoire
	{42554, 205, 24, 0x1},  // fransezuidelijkegebieden
	{9269, 89, 19, 0x1},    // republiquedemaurice
	{31283, 50, 18, 0x1},   // republikaslovenija
	{28899, 456, 5, 0x1},   // #5349
	{39490, 457, 5, 0x1},   // #6840
	{40803, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{38392, 54, 15, 0x1},   // usaunitedstates
	{29189, 350, 5, 0x1},   // #5553
	{60917, 123, 12, 0x1},  // empireofiran
	{40098, 165, 9, 0x1},   // adenyemen
	{1455, 123, 10, 0x21},  // empireiran
	{58488, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{29529, 458, 5, 0x1},   // #5940
	{33326, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{10657, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{45501, 10, 15, 0x1},   // repbielorusland
	{39220, 362, 4, 0x1},   // #658
	{3847, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{32492, 459, 5, 0x1},   // #5gmy
	{12305, 80, 14, 0x1},   // republiekkenia
	{32621, 460, 5, 0x1},   // #5guy
	{18936, 231, 23, 0x1},  // saintmartincollectivity
	{6718, 253, 24, 0x1},   // minorislandsunitedstates
	{25977, 48, 16, 0x1},   // kleinjoegoslavia
	{57245, 239, 16, 0x1},  // pitcairneilanden
	{2998, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{30095, 241, 15, 0x1},  // formerpalestine
	{6047, 43, 21, 0x1},    // peoplesrepublicpoland
	{20355, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{29184, 358, 5, 0x1},   // #5552
	{23668, 52, 15, 0x1},   // turkserepubliek
	{13306, 7, 7, 0x1},     // belgium
	{27899, 122, 5, 0x81},  // #4356
	{53309, 105, 15, 0x1},  // tunisiarepublic
	{27934, 62, 5, 0x81},   // #4384
	{45075, 461, 5, 0x1},   // #6mya
	{32383, 462, 5, 0x1},   // #5gdr
	{3357, 104, 14, 0x21},  // republicoftogo
	{57066, 53, 14, 0x1},   // sovjetoekraine
	{10993, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{63003, 2, 15, 0x1},    // prinsdomandorra
	{5457, 140, 15, 0x21},  // malayafederatie
	{7506, 45, 26, 0x1},    // socialistrepublicofromania
	{565, 14, 19, 0x1},     // tsjechischerepublic
	{43140, 463, 5, 0x1},   // #6jor
	{61167, 213, 24, 0x1},  // christmasislandterritory
	{51765, 225, 50, 0x1},  // peoplesrepublichongkongspecialadministrativeregion
	{47689, 45, 23, 0x1},   // peoplesrepublicroemenia
	{12500, 45, 8, 0x1},    // roemenia
	{7364, 110, 9, 0x1},    // srhodesia
	{33027, 62, 23, 0x1},   // republiquedecotedivoire
	{7438, 161, 9, 0x1},    // vietnamsr
	{61466, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{20961, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{52264, 138, 20, 0x1},  // republicunionmyanmar
	{29179, 357, 5, 0x1},   // #5551
	{57289, 256, 15, 0x1},  // virginislandsus
	{65534, 101, 9, 0x1},   // swasiland
	{44979, 19, 5, 0x1},    // eesti
	{37907, 215, 10, 0x1},  // westsahara
	{39000, 392, 4, 0x1},   // #640
	{7615, 10, 21, 0x1},    // formerwitrussischessr
	{17806, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{31117, 91, 15, 0x1},   // southwestafrica
	{12910, 138, 19, 0x1},  // unionofmyanmarburma
	{3585, 48, 25, 0x21},   // serbiaandmontenegroformer
	{61063, 82, 10, 0x1},   // libiestaat
	{13241, 176, 13, 0x1},  // republiekcuba
	{22177, 136, 13, 0x1},  // dhivehiraajje
	{1859, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{64738, 102, 18, 0x1},  // seychellenrepublic
	{36547, 77, 17, 0x1},   // thegambiarepublic
	{18231, 170, 5, 0x81},  // #2bol
	{50541, 247, 26, 0x1},  // svalbardandjanmayenislands
	{44578, 139, 25, 0x1},  // mongolischevolksrepubliek
	{57155, 159, 13, 0x1},  // elliceislands
	{16097, 187, 10, 0x1},  // saintlucia
	{21710, 35, 18, 0x1},   // monacoprincipality
	{39410, 335, 5, 0x1},   // #6750
	{62575, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{25650, 214, 10, 0x1},  // caimanesvk
	{43676, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12897, 138, 13, 0x1},  // republicburma
	{4663, 222, 26, 0x1},   // overzeesterritorygroenland
	{8625, 64, 30, 0x1},    // congodemocraticrepublicofzaire
	{36781, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{49997, 52, 15, 0x1},   // republicturkiye
	{528, 54, 2, 0x1},      // us
	{39015, 278, 4, 0x1},   // #641
	{15055, 165, 18, 0x1},  // republicsouthjemen
	{42417, 170, 28, 0x1},  // boliviaplurinationalstatesof
	{31784, 186, 20, 0x1},  // stchristopherennevis
	{27277, 58, 16, 0x1},   // republiekdahomey
	{3855, 221, 19, 0x1},   // territoryguadeloupe
	{13278, 124, 4, 0x1},   // irak
	{41560, 231, 23, 0x1},  // collectivitesaintmartin
	{28919, 464, 5, 0x1},   // #5359
	{53169, 114, 17, 0x1},  // mamlakatalbahrayn
	{42961, 142, 14, 0x1},  // naoerorepublic
	{5475, 223, 35, 0x21},  // overzeesecollectiviteitfrenchguyana
	{39475, 424, 5, 0x1},   // #6820
	{48980, 118, 5, 0x1},   // #7cyp
	{7817, 273, 28, 0x82},  // montenegroyugoslaviafrserbia
	{535, 12, 7, 0x1},      // schweiz
	{16422, 202, 21, 0x1},  // netherlandswestindies
	{43023, 241, 14, 0x1},  // palestinastaat
	{24970, 237, 13, 0x1},  // norfolkeiland
	{15073, 15, 9, 0x1},    // formergdr
	{41107, 190, 14, 0x1},  // panamarepublic
	{44466, 136, 16, 0x1},  // republicmaldives
	{22150, 30, 5, 0x81},   // #2ita
	{46335, 96, 15, 0x1},   // republicsenegal
	{12924, 138, 17, 0x1},  // burmaunionmyanmar
	{13571, 71, 11, 0x1},   // formeregypt
	{42215, 188, 21, 0x1},  // mexicoverenigdestaten
	{10082, 231, 21, 0x1},  // saintmartinfrenchpart
	{19815, 118, 6, 0x1},   // cyprus
	{59111, 78, 15, 0x1},   // portugeesguinea
	{46245, 98, 24, 0x1},   // somalidemocraticrepublic
	{29519, 363, 5, 0x1},   // #5920
	{39020, 396, 4, 0x1},   // #642
	{35182, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11864, 242, 14, 0x1},  // franspolynesie
	{36825, 225, 15, 0x1},  // hongkongchinapr
	{38361, 255, 15, 0x1},  // ukvirginislands
	{4972, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{6615, 48, 6, 0x1},     // servia
	{17649, 8, 5, 0x81},    // #2bgr
	{19298, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{34125, 85, 15, 0x1},   // malgasyrepublic
	{39485, 465, 5, 0x1},   // #6835
	{10027, 16, 17, 0x1},   // formerwestgermany
	{34030, 466, 5, 0x1},   // #5les
	{8209, 160, 19, 0x1},   // republicoezbekistan
	{18607, 209, 5, 0x81},  // #2bvt
	{7549, 6, 12, 0x1},     // azerbeidzjan
	{49566, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{50881, 67, 19, 0x1},   // republicofcapeverde
	{11660, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{47213, 361, 5, 0x1},   // #6wsm
	{15827, 10, 6, 0x1},    // #3byaa
	{38291, 467, 5, 0x1},   // #5uga
	{64214, 172, 9, 0x1},   // barbadoes
	{15079, 15, 3, 0x1},    // gdr
	{54448, 93, 22, 0x1},   // federalrepublicnigeria
	{59979, 197, 14, 0x1},  // saintvincentgr
	{27939, 185, 5, 0x81},  // #4388
	{32916, 4, 23, 0x1},    // commonwealthofaustralia
	{40510, 239, 14, 0x1},  // pitcairnisland
	{41778, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{65296, 108, 18, 0x1},  // republicsuidafrika
	{29524, 468, 5, 0x1},   // #5935
	{39160, 469, 4, 0x1},   // #653
	{22525, 79, 16, 0x1},   // equatorialguinea
	{3323, 210, 20, 0x1},   // cocoskeelingeilanden
	{6231, 244, 8, 0x1},    // vietnams
	{6496, 140, 15, 0x1},   // malayafederatia
	{4255, 240, 27, 0x1},   // overzeesterritorypuertorico
	{17542, 57, 5, 0x81},   // #2bdi
	{39495, 470, 5, 0x1},   // #6850
	{33697, 471, 5, 0x1},   // #5lbr
	{20968, 208, 24, 0x1},  // overzeesterritorybermuda
	{18189, 208, 5, 0x81},  // #2bmu
	{55429, 241, 19, 0x1},  // palestineoccupiedtr
	{20942, 208, 15, 0x1},  // bermudaeilanden
	{7409, 129, 15, 0x1},   // stateofcambodia
	{56423, 95, 14, 0x1},   // republieksudan
	{5724, 251, 24, 0x1},   // overseasterritorytokelau
	{62038, 138, 9, 0x1},   // unieburma
	{36402, 422, 5, 0x1},   // #5rvn
	{13881, 155, 20, 0x1},  // republictadzjikistan
	{33550, 128, 18, 0x1},  // kyrgyzrespublikasy
	{11519, 257, 22, 0x1},  // wallisenfutunaeilanden
	{29534, 472, 5, 0x1},   // #5946
	{29544, 311, 5, 0x1},   // #5950
	{38049, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{37919, 106, 7, 0x1},   // tazania
	{39150, 473, 4, 0x1},   // #652
	{29564, 474, 5, 0x1},   // #5986
	{40988, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{40972, 48, 22, 0x1},   // serbiamontenegroformer
	{49403, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{43088, 64, 23, 0x1},   // kongodemocraticrepublic
	{3610, 10, 35, 0x21},   // witrussischesovietsocialistrepublic
	{40510, 239, 15, 0x1},  // pitcairnislands
	{30520, 198, 11, 0x1},  // venezuelarb
	{36108, 68, 16, 0x1},   // djiboutirepublic
	{10923, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{14700, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{6989, 199, 9, 0x1},    // landaruba
	{21171, 64, 7, 0x1},    // rdcongo
	{52801, 149, 5, 0x1},   // #7qat
	{15844, 225, 9, 0x1},   // xianggang
	{16582, 61, 11, 0x1},   // centralafrr
	{30095, 241, 37, 0x1},  // formerpalestineliberationorganization
	{29539, 475, 5, 0x1},   // #5947
	{45585, 235, 21, 0x1},  // grondterritorymayotte
	{3107, 257, 28, 0x1},   // territorywallisfutunaislands
	{37866, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{39130, 417, 4, 0x1},   // #651
	{29569, 476, 5, 0x1},   // #5987
	{5741, 251, 22, 0x1},   // tokelauassociatemember
	{203, 13, 33, 0x21},    // tsjechoslowaaksesocialistrepublic
	{65406, 169, 13, 0x1},  // britshonduras
	{2342, 209, 30, 0x1},   // overseasterritorybouvetislands
	{41606, 249, 22, 0x1},  // netherlandssintmaarten
	{2350, 209, 22, 0x1},   // territorybouvetislands
	{21675, 102, 17, 0x1},  // seychellenislands
	{47856, 168, 8, 0x1},   // bahamaes
	{2293, 156, 11, 0x1},   // turkmenstan
	{1205, 223, 12, 0x1},   // frenchguiana
	{62038, 138, 26, 0x1},  // unieburmasocialistrepublic
	{9970, 73, 8, 0x1},     // ityopiya
	{15194, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{55926, 64, 12, 0x1},   // belgiancongo
	{47441, 33, 20, 0x1},   // grandduchyluxembourg
	{23139, 144, 19, 0x1},  // pakistaninclbanglad
	{2153, 40, 17, 0x21},   // formernetherlands
	{37163, 15, 27, 0x1},   // democraticrepublicofgermany
	{31804, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{35887, 477, 5, 0x1},   // #5pak
	{17691, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{19864, 25, 15, 0x1},   // croatiarepublic
	{41253, 259, 14, 0x1},  // kosovarepublic
	{58586, 157, 32, 0x1},  // republicademocraticadetimorleste
	{2633, 54, 27, 0x21},   // noordamerikaverenigdestaten
	{2287, 162, 8, 0x1},    // vanutatu
	{32697, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{60685, 78, 15, 0x1},   // portugeesguinee
	{38235, 6, 10, 0x1},    // azerbaijan
	{47376, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{18108, 240, 31, 0x1},  // unitedstatesterritorypuertorico
	{15833, 13, 6, 0x1},    // #3cshh
	{38510, 478, 5, 0x1},   // #5yem
	{57025, 61, 28, 0x1},   // formercentralafricanrepublic
	{20831, 19, 15, 0x1},   // estoniarepublic
	{34912, 246, 25, 0x1},  // ascensionentristandacunha
	{50447, 48, 26, 0x1},   // serviamontenegrostatenunia
	{14610, 123, 4, 0x1},   // iran
	{48919, 175, 5, 0x1},   // #7crc
	{31299, 80, 14, 0x1},   // jamhuriyakenya
	{4916, 120, 25, 0x21},  // micronesiafederalstatesof
	{39970, 479, 5, 0x1},   // #6aze
	{2150, 234, 22, 0x1},   // collectivitymartinique
	{36818, 117, 7, 0x1},   // chinapr
	{39405, 420, 5, 0x1},   // #6740
	{36161, 378, 5, 0x1},   // #5pol
	{92, 12, 19, 0x21},     // confederationsuisse
	{31292, 50, 9, 0x1},    // slovenija
	{5415, 120, 19, 0x21},  // micronesiefederatie
	{63399, 14, 20, 0x1},   // tsjechischerepubliek
	{64800, 242, 18, 0x1},  // polynesiafrancaise
	{586, 151, 17, 0x1},    // singaporerepublic
	{38564, 205, 46, 0x1},  // territorialcollectivityfrenchsouthernterritory
	{6792, 13, 16, 0x1},    // tsjechoslowakije
	{33305, 186, 21, 0x1},  // stchristopherandnevis
	{29549, 480, 5, 0x1},   // #5955
	{7394, 129, 15, 0x1},   // kingdomcambodia
	{39205, 481, 4, 0x1},   // #657
	{62496, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{53953, 197, 24, 0x1},  // saintvincentengrenadines
	{15765, 117, 3, 0x1},   // prc
	{48959, 176, 5, 0x1},   // #7cub
	{22893, 186, 20, 0x1},  // stchristoffelennevis
	{33664, 482, 5, 0x1},   // #5lat
	{53697, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{48070, 105, 14, 0x1},  // tunisiakingdom
	{39480, 483, 5, 0x1},   // #6830
	{48801, 63, 5, 0x1},    // #7cmr
	{24985, 244, 3, 0x1},   // rvn
	{2021, 61, 27, 0x21},   // centraalafrikaanserepubliek
	{56339, 145, 18, 0x1},  // filipijnserepublic
	{13955, 74, 15, 0x1},   // republicofgabon
	{3099, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{24702, 192, 5, 0x81},  // #2pry
	{31600, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{13462, 134, 15, 0x1},  // lebanonrepublic
	{62953, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{43545, 148, 11, 0x1},  // demrepkorea
	{32181, 68, 29, 0x1},   // frenchterritoryvoorafarsissas
	{8678, 64, 36, 0x1},    // kinshasacongodemocraticrepubliczaire
	{39450, 484, 4, 0x1},   // #680
	{2408, 195, 2, 0x1},    // tt
	{39195, 485, 4, 0x1},   // #656
	{15393, 54, 9, 0x1},    // vsamerica
	{21528, 223, 15, 0x1},  // guyanefrancaise
	{2954, 16, 22, 0x21},   // federalrepublicgermany
	{63365, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{11015, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{13660, 129, 17, 0x1},  // kingdomofcambodia
	{24355, 238, 10, 0x1},  // niueisland
	{21177, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{48327, 214, 5, 0x1},   // #7cay
	{53226, 46, 10, 0x1},   // ruslandfed
	{1312, 68, 18, 0x1},    // afarissarterritory
	{28154, 486, 5, 0x1},   // #4532
	{19770, 110, 18, 0x1},  // republicofzimbabwe
	{29479, 424, 5, 0x1},   // #5820
	{37614, 64, 11, 0x1},   // congodemrep
	{956, 232, 10, 0x1},    // nmarianais
	{35395, 49, 18, 0x1},   // republicofslovakia
	{27578, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{35954, 487, 5, 0x1},   // #5pan
	{14476, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{13435, 104, 13, 0x1},  // republiektogo
	{344, 138, 5, 0x1},     // birma
	{39180, 488, 4, 0x1},   // #655
	{39315, 489, 5, 0x1},   // #6678
	{29559, 490, 5, 0x1},   // #5983
	{38825, 491, 4, 0x1},   // #631
	{4916, 120, 23, 0x21},  // micronesiafederalstates
	{48895, 67, 5, 0x1},    // #7cpv
	{3614, 43, 6, 0x1},     // poland
	{28974, 305, 5, 0x1},   // #5375
	{41178, 145, 24, 0x1},  // republiekvandefilipijnen
	{39500, 492, 5, 0x1},   // #6860
	{12521, 221, 13, 0x1},  // flaguadeloupe
	{49840, 147, 17, 0x1},  // papoeanieuwguinea
	{4461, 255, 12, 0x21},  // brvirginisds
	{28159, 199, 5, 0x81},  // #4533
	{46722, 174, 17, 0x1},  // republiekcolombia
	{60570, 45, 7, 0x1},    // romenia
	{11267, 68, 16, 0x1},   // frenchafarsissas
	{21054, 255, 15, 0x1},  // britishvirginis
	{30886, 63, 8, 0x1},    // kameroun
	{16362, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{8126, 129, 20, 0x1},   // formerkhmerrepubliek
	{54081, 66, 15, 0x1},   // republiccomoros
	{4859, 42, 2, 0x1},     // nz
	{5825, 211, 21, 0x1},   // newzeelandcookislands
	{25013, 22, 25, 0x1},   // greatbritainunitedkingdom
	{39170, 351, 4, 0x1},   // #654
	{24260, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{26602, 21, 21, 0x1},   // metropolischfrankrijk
	{19238, 39, 19, 0x1},   // republiekmontenegro
	{13704, 150, 11, 0x1},  // saudiarabia
	{58075, 101, 18, 0x1},  // kingdomofswaziland
	{7250, 230, 22, 0x1},   // overzeesterritorymacau
	{28184, 42, 5, 0x81},   // #4554
	{44273, 217, 20, 0x1},  // falklandisdsmalvinas
	{38390, 284, 5, 0x1},   // #5usa
	{28144, 493, 5, 0x1},   // #4530
	{31652, 20, 16, 0x1},   // republiekfinland
	{2543, 165, 23, 0x1},   // yemendemocraticrepublic
	{25025, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{43711, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{22117, 29, 5, 0x81},   // #2isr
	{35924, 474, 5, 0x1},   // #5pal
	{13791, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{47154, 494, 5, 0x1},   // #6ukr
	{9800, 138, 27, 0x1},   // socialistrepublicunionburma
	{61446, 118, 14, 0x1},  // republiccyprus
	{7484, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{52110, 110, 16, 0x1},  // rhodesiazimbabwe
	{50163, 54, 18, 0x1},   // unitedsatesamerica
	{22081, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{39295, 495, 5, 0x1},   // #6660
	{33803, 79, 26, 0x1},   // republicadaguineequatorial
	{32939, 168, 24, 0x1},  // commonwealthofthebahamas
	{18600, 161, 7, 0x1},   // vietman
	{23233, 213, 13, 0x1},  // christmasisds
	{4581, 257, 16, 0x1},   // wallisandfutunaf
	{46864, 251, 21, 0x1},  // grondterritorytokelau
	{7267, 230, 5, 0x1},    // macau
	{28969, 313, 5, 0x1},   // #5373
	{13452, 134, 17, 0x1},  // republicoflebanon
	{1160, 150, 22, 0x21},  // saoediarabiekoninkrijk
	{62743, 67, 12, 0x1},   // centralverde
	{5190, 106, 18, 0x1},   // tanganyikazanzibar
	{2807, 207, 35, 0x21},  // overseascollectivitysaintbarthelemy
	{28149, 212, 5, 0x81},  // #4531
	{58813, 227, 9, 0x1},   // eilandman
	{32956, 168, 19, 0x1},  // bahamascommonwealth
	{2474, 154, 11, 0x21},  // kingdomsiam
	{35999, 457, 5, 0x1},   // #5phi
	{16497, 157, 6, 0x1},   // #3tptl
	{64441, 164, 23, 0x1},  // formerarabrepublicyemen
	{47788, 197, 26, 0x1},  // saintvincentendegrenadinen
	{45720, 241, 17, 0x1},  // westbankgazastrip
	{1235, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{37412, 196, 24, 0x1},  // republictenoostenuruguay
	{50814, 156, 13, 0x1},  // turkemenistan
	{27011, 232, 19, 0x1},  // northmarianaislands
	{2568, 292, 5, 0x83},   // congo
	{53797, 22, 14, 0x1},   // grootbritannia
	{6461, 149, 5, 0x1},    // katar
	{39240, 318, 4, 0x1},   // #660
	{5270, 189, 19, 0x1},   // republicofnicaragua
	{29574, 375, 5, 0x1},   // #5990
	{4109, 82, 5, 0x1},     // libia
	{1487, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{64934, 93, 19, 0x1},   // federationofnigeria
	{38091, 147, 15, 0x1},  // newguineapapoua
	{32985, 100, 16, 0x1},  // stomeandprincipe
	{27654, 496, 5, 0x1},   // #4200
	{63185, 68, 18, 0x1},   // republiquedjibouti
	{28964, 497, 5, 0x1},   // #5372
	{41143, 207, 10, 0x1},  // saintbarts
	{37580, 64, 25, 0x1},   // republiekcongoleopoldstad
	{48433, 103, 5, 0x1},   // #7cha
	{5445, 140, 18, 0x21},  // federatievanmalaya
	{65003, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{2426, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{45697, 241, 15, 0x1},  // westbankandgaza
	{28134, 141, 5, 0x81},  // #4524
	{21956, 228, 5, 0x81},  // #2iot
	{36166, 314, 5, 0x1},   // #5por
	{50045, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{4837, 78, 10, 0x1},    // guineabiss
	{2318, 62, 21, 0x21},   // ivorycoastcotedivoire
	{49146, 119, 12, 0x1},  // dominionfiji
	{16016, 164, 14, 0x1},  // republiekjemen
	{41409, 61, 26, 0x1},   // centraalafrikaanserepublic
	{15082, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{25342, 229, 15, 0x1},  // jerseybailiwick
	{1785, 85, 18, 0x21},   // madagascarrepublic
	{12012, 104, 4, 0x1},   // togo
	{43501, 20, 15, 0x1},   // finlandrepublic
	{36913, 230, 12, 0x1},  // chinaprmacau
	{1656, 49, 9, 0x21},    // slovakrep
	{28959, 415, 5, 0x1},   // #5371
	{64890, 195, 25, 0x1},  // republiektrinidadentobago
	{13102, 82, 20, 0x1},   // lybianarabjamahiriya
	{64321, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{44958, 157, 9, 0x1},   // oosttimor
	{31631, 93, 17, 0x1},   // nigeriafederation
	{58259, 128, 14, 0x1},  // kyrgyzrepublic
	{14273, 153, 8, 0x1},   // syrianar
	{3818, 243, 19, 0x1},   // collectivityreunion
	{55422, 241, 15, 0x1},  // stateofpalestin
	{53487, 133, 11, 0x1},  // laoskingdom
	{37594, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{15256, 98, 14, 0x1},   // somalirepublic
	{19856, 25, 15, 0x1},   // republiccroatia
	{21971, 124, 5, 0x81},  // #2irq
	{3201, 174, 8, 0x1},    // colombia
	{59609, 30, 18, 0x1},   // italiaanserepublic
	{53233, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{54679, 49, 16, 0x1},   // republicslovakia
	{49756, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{36199, 353, 5, 0x1},   // #5prk
	{39300, 463, 5, 0x1},   // #6663
	{40098, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{26926, 163, 5, 0x81},  // #2wsm
	{39852, 133, 12, 0x1},  // peodemreplao
	{874, 6, 12, 0x21},     // azerbeidjaan
	{7081, 42, 12, 0x1},    // nieuwzeeland
	{29679, 150, 11, 0x1},  // saudiarabie
	{54878, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{5358, 54, 3, 0x1},     // usa
	{27769, 68, 5, 0x81},   // #4262
	{28954, 498, 5, 0x1},   // #5370
	{39955, 499, 5, 0x1},   // #6arm
	{33615, 403, 5, 0x1},   // #5lao
	{49092, 44, 18, 0x1},   // republicofportugal
	{18416, 54, 15, 0x1},   // verenigdestaten
	{52899, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{6749, 54, 20, 0x1},    // unitedsatesofamerica
	{28189, 189, 5, 0x81},  // #4558
	{35497, 47, 9, 0x1},    // sanmarino
	{6609, 48, 22, 0x1},    // formerserviamontenegro
	{28164, 249, 5, 0x81},  // #4534
	{62548, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{23147, 144, 22, 0x1},  // inclbangladeshpakistan
	{31373, 29, 11, 0x1},   // israelstate
	{20107, 6, 22, 0x1},    // azarbaycanrespublikasi
	{28244, 144, 5, 0x81},  // #4586
	{28249, 500, 5, 0x1},   // #4590
	{18379, 198, 20, 0x1},  // venezuelarepublicbol
	{15174, 13, 20, 0x1},   // czechoslovakiaformer
	{34841, 246, 25, 0x1},  // tristandacunhaenascension
	{50317, 163, 23, 0x1},  // independentstateofsamoa
	{27924, 29, 5, 0x81},   // #4376
	{52296, 179, 15, 0x1},  // ecuadorrepublic
	{27914, 124, 5, 0x81},  // #4368
	{22344, 134, 15, 0x1},  // republiclibanon
	{46653, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{3267, 210, 14, 0x1},   // keelingislands
	{24526, 191, 5, 0x81},  // #2per
	{1867, 257, 23, 0x1},   // departementwallisfutuna
	{12886, 138, 11, 0x1},  // myanmarunie
	{20594, 250, 18, 0x1},  // turkscaicosislands
	{17159, 57, 19, 0x1},   // republiqueduburundi
	{21484, 213, 26, 0x1},  // territoryofchristmasisland
	{27659, 14, 5, 0x81},   // #4203
	{42978, 176, 12, 0x1},  // cubarepublic
	{39125, 501, 5, 0x1},   // #6501
	{25481, 111, 20, 0x1},  // republiekafghanistan
	{28169, 206, 5, 0x81},  // #4535
	{17719, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{40851, 63, 8, 0x1},    // camerron
	{28239, 146, 5, 0x81},  // #4585
	{28254, 190, 5, 0x81},  // #4591
	{23279, 112, 18, 0x1},  // unitedarabemirates
	{59905, 206, 18, 0x1},  // caribischnederland
	{6371, 200, 8, 0x1},    // anguilla
	{53875, 207, 11, 0x1},  // saintbarths
	{32930, 4, 21, 0x1},    // australiacommonwealth
	{54106, 22, 14, 0x1},   // grootbritannie
	{16964, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{7566, 247, 18, 0x1},   // svalbardenjanmayen
	{38601, 205, 45, 0x1},  // territoryofthefrenchsouthernandantarcticlands
	{3597, 43, 23, 0x1},    // peoplesrepublicofpoland
	{51640, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{43351, 91, 15, 0x1},   // southwestafrika
	{39245, 283, 5, 0x1},   // #6615
	{27178, 101, 15, 0x1},  // umbusoweswatini
	{52433, 138, 12, 0x1},  // unievanbirma
	{26758, 161, 8, 0x1},   // nvietnam
	{22623, 154, 8, 0x1},   // thialand
	{15228, 161, 12, 0x1},  // vietnamnorth
	{19067, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{27664, 58, 5, 0x81},   // #4204
	{8355, 138, 19, 0x1},   // myanmarrepublicunie
	{20536, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{56019, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{27764, 205, 5, 0x81},  // #4260
	{1160, 196, 25, 0x1},   // orientalrepublicofuruguay
	{18141, 169, 5, 0x81},  // #2blz
	{7660, 224, 4, 0x1},    // guam
	{62668, 231, 14, 0x1},  // stmartinfrench
	{8326, 198, 9, 0x1},    // venezuela
	{17992, 114, 5, 0x81},  // #2bhr
	{39120, 467, 5, 0x1},   // #6500
	{9147, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{28129, 142, 5, 0x81},  // #4520
	{55224, 255, 3, 0x1},   // bvi
	{24768, 85, 18, 0x1},   // republicmadagaskar
	{28234, 137, 5, 0x81},  // #4584
	{50021, 125, 22, 0x1},  // hashemitekingdomjordan
	{9225, 244, 18, 0x1},   // formersouthvietnam
	{49669, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{49176, 197, 26, 0x1},  // saintvincentendegrenadines
	{44724, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{48805, 52, 15, 0x1},   // republicturkije
	{25825, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{18809, 20, 15, 0x1},   // republicfinland
	{39305, 291, 5, 0x1},   // #6666
	{1426, 54, 2, 0x1},     // vs
	{39310, 502, 5, 0x1},   // #6670
	{3209, 234, 29, 0x1},   // overzeesdepartementmartinique
	{52849, 130, 17, 0x1},  // republiekkiribati
	{18379, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{24662, 149, 10, 0x1},  // qatarstate
	{9709, 55, 17, 0x1},    // formerjoegoslavia
	{17615, 206, 5, 0x81},  // #2bes
	{27789, 241, 5, 0x81},  // #4275
	{24576, 43, 21, 0x1},   // polishpeoplesrepublic
	{35446, 79, 25, 0x1},   // republicaguineaecuatorial
	{65143, 71, 23, 0x1},   // unitedarabrepublicegypt
	{18066, 168, 5, 0x81},  // #2bhs
	{55768, 171, 14, 0x1},  // republicbrazil
	{20510, 98, 15, 0x1},   // republicsomalia
	{48483, 117, 5, 0x1},   // #7chn
	{28229, 120, 5, 0x81},  // #4583
	{52746, 79, 17, 0x1},   // equatoriaalguinea
	{5531, 212, 23, 0x1},   // curacaokofthenetherland
	{1576, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{10343, 48, 19, 0x1},   // serbiaandmontenegro
	{47081, 370, 5, 0x1},   // #6uae
	{30966, 123, 14, 0x1},  // keizerrijkiran
	{20388, 95, 11, 0x1},   // northsoedan
	{30520, 198, 12, 0x1},  // venezuelarbv
	{8198, 14, 19, 0x1},    // formerczechrepublic
	{6377, 133, 3, 0x1},    // lao
	{30033, 441, 5, 0x1},   // #5bel
	{22953, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{19798, 36, 15, 0x1},   // moldovarepublic
	{23500, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{27774, 74, 5, 0x81},   // #4266
	{48924, 25, 5, 0x1},    // #7cro
	{9286, 61, 21, 0x1},    // centralafricarepublic
	{51635, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1402, 256, 24, 0x1},   // territoryusvirginislands
	{18546, 503, 5, 0x1},   // #2bur
	{46465, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{32501, 228, 24, 0x1},  // britsindischoceaangebied
	{8727, 64, 36, 0x1},    // democraticrepublicofthekinshasacongo
	{21016, 214, 21, 0x1},  // kaaimanislandsbritish
	{46448, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{3169, 154, 17, 0x21},  // kingdomofthailand
	{13577, 71, 6, 0x1},    // egypte
	{55381, 64, 24, 0x1},   // republiccongoleopoldstad
	{47916, 105, 7, 0x1},   // tunesia
	{27919, 27, 5, 0x81},   // #4372
	{10070, 231, 33, 0x1},  // collectivitysaintmartinfrenchpart
	{24582, 139, 23, 0x1},  // peoplesrepublicmongolia
	{27909, 123, 5, 0x81},  // #4364
	{2082, 205, 21, 0x21},  // frsouthantarcticlands
	{756, 136, 17, 0x1},    // sultanatemaldiven
	{51468, 252, 9, 0x1},   // roctaiwan
	{16825, 101, 17, 0x1},  // swazilandeswatini
	{31981, 504, 5, 0x1},   // #5eqg
	{39250, 505, 5, 0x1},   // #6616
	{7586, 247, 21, 0x1},   // spitsbergenenjanmayen
	{32606, 488, 5, 0x1},   // #5grn
	{6215, 244, 23, 0x1},   // formerrepublicofvietnam
	{8204, 14, 8, 0x1},     // czechrep
	{37405, 196, 24, 0x1},  // uruguayrepublictenoosten
	{36660, 225, 13, 0x1},  // chinahongkong
	{18208, 164, 15, 0x1},  // koninkrijkjemen
	{3016, 249, 22, 0x1},   // saintmaartennederlands
	{28224, 253, 5, 0x81},  // #4581
	{38462, 506, 5, 0x1},   // #5uzb
	{40803, 70, 22, 0x1},   // volksrepubliekzanzibar
	{23997, 507, 5, 0x1},   // #2nhb
	{24216, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{8217, 160, 11, 0x1},   // oezbekistan
	{15785, 117, 7, 0x1},   // vrchina
	{402, 207, 26, 0x1},    // departementsaintbarthelemy
	{42837, 163, 30, 0x1},  // independentstateofwesternsamoa
	{31023, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{4411, 186, 21, 0x21},  // saintchristoffelnevis
	{39280, 508, 5, 0x1},   // #6645
	{30087, 509, 5, 0x1},   // #5ben
	{34487, 68, 16, 0x1},   // frenchsomaliland
	{907, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{25589, 248, 14, 0x1},  // stpierreandmiq
	{27669, 17, 5, 0x81},   // #4208
	{1153, 196, 23, 0x1},   // uruguayorientalrepublic
	{17996, 20, 17, 0x1},   // republikenfinland
	{27794, 16, 5, 0x81},   // #4276
	{39825, 316, 5, 0x1},   // #6arg
	{57455, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{8362, 138, 19, 0x1},   // republicuniemyanmar
	{39714, 304, 5, 0x1},   // #6ang
	{26082, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{48468, 173, 5, 0x1},   // #7chi
	{25120, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{28219, 232, 5, 0x81},  // #4580
	{29926, 241, 14, 0x1},  // palestinastate
	{63515, 111, 26, 0x1},  // afghanistanislamicrepublic
	{35780, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{19356, 20, 12, 0x1},   // suomifinland
	{51390, 31, 5, 0x1},    // #7lie
	{32908, 177, 20, 0x1},  // dominicacommonwealth
	{58231, 29, 11, 0x1},   // staatisrael
	{2321, 203, 13, 0x1},   // americansamoa
	{13923, 18, 5, 0x1},    // spain
	{5286, 221, 10, 0x1},   // guadaloupe
	{42681, 411, 5, 0x1},   // #6gui
	{9726, 48, 17, 0x1},    // formerjoegoslavie
	{3592, 58, 20, 0x1},    // beninpeoplesrepublic
	{2936, 16, 8, 0x21},    // germanyw
	{26798, 257, 5, 0x81},  // #2wlf
	{41761, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{12570, 234, 13, 0x1},  // flamartinique
	{46934, 105, 6, 0x1},   // tunisa
	{21185, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{41509, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{52162, 105, 14, 0x1},  // kingdomtunisia
	{213, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{49969, 79, 17, 0x1},   // equatoriaalguinee
	{23, 236, 21, 0x1},     // newcaledoniaterritory
	{35047, 15, 18, 0x1},   // fmrdemrepofgermany
	{24088, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{15839, 48, 6, 0x1},    // #3csxx
	{6328, 241, 30, 0x1},   // occupiedpalestinianterritories
	{17171, 57, 15, 0x1},   // burundirepublic
	{62685, 112, 11, 0x1},  // trucialoman
	{29980, 510, 5, 0x1},   // #5bah
	{27784, 77, 5, 0x81},   // #4270
	{51997, 66, 14, 0x1},   // comoroeilanden
	{47012, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{44008, 154, 17, 0x1},  // ratchaanachakthai
	{1703, 183, 18, 0x21},  // republicofhonduras
	{12218, 32, 9, 0x1},    // lithuania
	{21869, 227, 5, 0x81},  // #2imn
	{28259, 147, 5, 0x81},  // #4598
	{22362, 147, 12, 0x1},  // pnorthguinea
	{44545, 380, 19, 0x2},  // sintmaartenstmartin
	{19112, 8, 15, 0x1},    // kingdombulgaria
	{27904, 121, 5, 0x81},  // #4360
	{3343, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{60632, 129, 15, 0x1},  // kingdomcambodja
	{39275, 511, 5, 0x1},   // #6640
	{32497, 384, 5, 0x1},   // #5gnb
	{51102, 186, 25, 0x1},  // saintkittsnevilleanguilla
	{61648, 10, 17, 0x1},   // belarusrepublicof
	{13982, 187, 9, 0x1},   // sintlucia
	{8513, 100, 11, 0x1},   // saotomeandp
	{13684, 40, 18, 0x1},   // nederlandenkingdom
	{41853, 82, 19, 0x1},   // libyanarabjamahirya
	{3872, 65, 22, 0x1},    // peoplesrepublicofcongo
	{52252, 145, 20, 0x1},  // philippijnserepublic
	{49173, 193, 5, 0x1},   // #7esa
	{14462, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{39709, 295, 5, 0x1},   // #6and
	{18073, 9, 3, 0x1},     // bih
	{22339, 122, 13, 0x1},  // indiarepublic
	{54910, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{12082, 107, 14, 0x1},  // republicuganda
	{17354, 206, 18, 0x1},  // sainteustatiussaba
	{14620, 133, 4, 0x1},   // laos
	{29610, 33, 10, 0x1},   // letzebuerg
	{62731, 24, 14, 0x1},   // republicgreece
	{967, 202, 19, 0x21},   // nederlandseantillen
	{24112, 250, 25, 0x1},  // turkscaicosislandsbritish
	{62069, 136, 17, 0x1},  // maldivessultanate
	{34132, 36, 16, 0x1},   // republicmoldavia
	{159, 207, 15, 0x1},    // saintbarthelemy
	{12169, 108, 14, 0x1},  // zuidafrikaunie
	{53347, 48, 5, 0x1},    // #7srb
	{24707, 241, 5, 0x81},  // #2pse
	{27029, 141, 12, 0x1},  // stateofnepal
	{46585, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9597, 65, 19, 0x1},    // brazzavillecongorep
	{16640, 62, 11, 0x1},   // cotedlvoire
	{39813, 150, 12, 0x1},  // saoudiarabia
	{64666, 90, 14, 0x1},   // republicmalawi
	{32649, 87, 20, 0x1},   // republicofmozambique
	{19037, 151, 9, 0x1},   // singapura
	{4658, 186, 23, 0x21},  // stkittsennevisfederatie
	{17644, 113, 5, 0x81},  // #2bgd
	{27779, 23, 5, 0x81},   // #4268
	{45515, 148, 8, 0x1},   // demkorea
	{63489, 72, 5, 0x1},    // ertra
	{25231, 82, 14, 0x1},   // kingdomoflibya
	{949, 232, 22, 0x1},    // northernmarianaislands
	{18087, 10, 5, 0x81},   // #2blr
	{49617, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{28139, 40, 5, 0x81},   // #4528
	{41384, 145, 18, 0x1},  // republicfilipijnen
	{2053, 136, 18, 0x21},  // maledivenrepubliek
	{2755, 210, 21, 0x21},  // cocosislandsterritory
	{21864, 121, 5, 0x81},  // #2idn
	{65083, 241, 12, 0x1},  // gazawestbank
	{25854, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{1413, 255, 13, 0x2},   // virginislands
	{43391, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{21966, 123, 5, 0x81},  // #2irn
	{16491, 46, 6, 0x1},    // #3suhh
	{6993, 199, 15, 0x1},   // arubanederlands
	{26308, 253, 5, 0x81},  // #2umi
	{699, 22, 2, 0x1},      // uk
	{16197, 89, 17, 0x1},   // mauritiusrepublic
	{9878, 181, 18, 0x1},   // republicaguatemala
	{12695, 37, 14, 0x1},   // northmacedonia
	{7845, 48, 24, 0x1},    // montenegroserbiafrserbia
	{43316, 143, 22, 0x1},  // muscatandomansultanate
	{65165, 243, 30, 0x1},  // territorialcollectivityreunion
	{54673, 259, 14, 0x1},  // kosovorepublic
	{24031, 229, 20, 0x1},  // channelislandsjersey
	{54245, 147, 30, 0x1},  // papuanewguineaindependentstate
	{13950, 146, 13, 0x1},  // palaurepublic
	{41572, 380, 22, 0x2},  // saintmartinsintmaarten
	{12150, 108, 19, 0x1},  // suidafrikarepubliek
	{20775, 220, 5, 0x81},  // #2gib
	{18701, 512, 5, 0x1},   // #2bys
	{22152, 30, 6, 0x1},    // italia
	{24738, 85, 20, 0x1},   // republicofmadagascar
	{44777, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60567, 37, 6, 0x1},    // tfyrom
	{61544, 21, 23, 0x1},   // metropolitaansfrankrijk
	{14655, 154, 10, 0x1},  // formersiam
	{13428, 45, 7, 0x1},    // rumenia
	{41594, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{54975, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{49864, 153, 17, 0x1},  // syriaarabrepublic
	{22733, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{24391, 141, 5, 0x81},  // #2npl
	{3824, 116, 12, 0x21},  // drukgyalkhap
	{5801, 212, 18, 0x1},   // knetherlandcuracao
	{24470, 105, 17, 0x1},  // koninkrijktunesie
	{2969, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{25325, 229, 23, 0x1},  // overzeesterritoryjersey
	{24564, 147, 5, 0x81},  // #2png
	{1650, 13, 20, 0x21},   // czechoslovakrepublic
	{50215, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{4621, 16, 9, 0x1},     // duitsland
	{23122, 144, 25, 0x1},  // islamicrepublicofpakistan
	{39230, 356, 5, 0x1},   // #6590
	{12917, 138, 12, 0x1},  // myanmarburma
	{5061, 189, 9, 0x1},    // nicaragua
	{18922, 231, 25, 0x1},  // collectivitedesaintmartin
	{21730, 2, 7, 0x1},     // andorra
	{62218, 244, 15, 0x1},  // fmrrepofvietnam
	{9913, 97, 9, 0x1},     // sierraleo
	{1303, 202, 19, 0x21},  // nederlandseantilles
	{35423, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{36881, 230, 12, 0x1},  // prmacaochina
	{21961, 27, 5, 0x81},   // #2irl
	{53188, 152, 14, 0x1},  // solomanislands
	{59935, 45, 18, 0x1},   // roemeenserepubliek
	{16148, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{6308, 241, 28, 0x1},   // palestinianterritoryoccupied
	{45869, 186, 30, 0x1},  // formersaintchristopherandnevis
	{37666, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{2521, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{3005, 249, 23, 0x1},   // netherlandssaintmaarten
	{32669, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{15921, 21, 17, 0x1},   // republicfrankrijk
	{11070, 82, 13, 0x1},   // staatvanlibie
	{48454, 125, 7, 0x1},   // jordane
	{3388, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{57802, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{59460, 32, 19, 0x1},   // republicoflithuania
	{12709, 193, 20, 0x1},  // republicofelsalvador
	{62975, 100, 25, 0x1},  // saotomeenprincipeeilanden
	{30615, 465, 5, 0x1},   // #5bru
	{39235, 513, 5, 0x1},   // #6591
	{58185, 134, 6, 0x1},   // lubnan
	{53539, 153, 16, 0x1},  // syrischerepublic
	{43571, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{434, 106, 29, 0x21},   // verenigderepubliekvantanzania
	{36203, 71, 14, 0x1},   // kingdomofegypt
	{724, 248, 36, 0x21},   // overseasterritorysaintpierremiquelon
	{23856, 236, 5, 0x81},  // #2ncl
	{22842, 217, 24, 0x1},  // territoryfalklandislands
	{153, 128, 12, 0x21},   // kirghizistan
	{27989, 134, 5, 0x81},  // #4422
	{38537, 450, 5, 0x2},   // #5yug
	{35195, 252, 21, 0x1},  // taiwanchineseprovince
	{18453, 256, 25, 0x1},  // unitedstatesvirginislands
	{23606, 82, 19, 0x1},   // libischarabrepublic
	{36918, 230, 12, 0x1},  // prmacauchina
	{28024, 33, 5, 0x81},   // #4442
	{41806, 64, 16, 0x1},   // congodemrepublic
	{2686, 150, 12, 0x1},   // saoudiarabie
	{32578, 497, 5, 0x1},   // #5grg
	{33271, 28, 16, 0x1},   // republiekijsland
	{5467, 212, 16, 0x1},   // territorycuracao
	{54403, 241, 21, 0x1},  // bezetpalestijnsgebied
	{17547, 7, 5, 0x81},    // #2bel
	{9715, 514, 11, 0x2},   // joegoslavia
	{64464, 165, 18, 0x1},  // yemenpeoplesdemrep
	{18541, 116, 5, 0x81},  // #2btn
	{18536, 115, 5, 0x81},  // #2brn
	{5425, 140, 20, 0x21},  // federatievanmaleisie
	{2588, 241, 21, 0x21},  // bezetpalesteinsgebied
	{961, 202, 25, 0x21},   // formernederlandseantillen
	{28114, 87, 5, 0x81},   // #4508
	{23301, 149, 5, 0x1},   // qatar
	{3116, 257, 19, 0x1},   // wallisfutunaislands
	{16728, 68, 9, 0x1},    // dzjibouti
	{59212, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{47178, 516, 5, 0x1},   // #6uzb
	{35959, 517, 5, 0x1},   // #5par
	{23941, 237, 5, 0x81},  // #2nfk
	{53316, 90, 16, 0x1},   // republicofmalawi
	{3366, 182, 16, 0x1},   // guyanageorgetown
	{62088, 136, 16, 0x1},  // maldivesrepublic
	{1215, 10, 11, 0x21},   // bielorussia
	{15913, 25, 16, 0x1},   // croatianrepublic
	{46743, 68, 16, 0x1},   // jumhuriyatjibuti
	{58362, 71, 12, 0x1},   // kingdomegypt
	{42676, 518, 5, 0x1},   // #6gua
	{677, 140, 19, 0x21},   // federatievanmalakka
	{37614, 64, 16, 0x1},   // congodemrepofthe
	{21245, 231, 20, 0x1},  // sintmaartenfrankrijk
	{33780, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{52907, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{59568, 259, 20, 0x1},  // republikaeastkosoves
	{18558, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{34100, 136, 17, 0x1},  // republicmalediven
	{21696, 35, 20, 0x1},   // principalityofmonaco
	{22851, 217, 15, 0x1},  // falklandislands
	{44594, 276, 14, 0x2},  // republiekchina
	{20889, 76, 5, 0x81},   // #2gin
	{16465, 12, 22, 0x1},   // zwitserseedgenootschap
	{19831, 52, 19, 0x1},   // turkeyottomanempire
	{35144, 252, 19, 0x1},  // republicchinataiwan
	{31066, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{311, 138, 7, 0x1},     // myanmar
	{13743, 111, 19, 0x1},  // afghanistanrepublic
	{23, 236, 12, 0x1},     // newcaledonia
	{1133, 196, 27, 0x1},   // republicaorientaldeluruguay
	{53857, 250, 19, 0x1},  // turksecaicosislands
	{28019, 32, 5, 0x81},   // #4440
	{58343, 45, 16, 0x1},   // kingdomofromania
	{8370, 138, 19, 0x1},   // uniemyanmarrepublic
	{15313, 203, 9, 0x1},   // oostsamoa
	{28684, 519, 5, 0x1},   // #5100
	{38925, 379, 5, 0x1},   // #6360
	{65263, 78, 12, 0x1},   // guineebissau
	{10123, 129, 18, 0x1},  // koninkrijkcambodja
	{405, 112, 15, 0x21},   // verarabemiraten
	{17610, 58, 5, 0x81},   // #2ben
	{27799, 520, 5, 0x1},   // #4278
	{8513, 100, 18, 0x1},   // saotomeandprincipe
	{47742, 199, 10, 0x1},  // arubadutch
	{49366, 73, 5, 0x1},    // #7eth
	{41897, 143, 15, 0x1},  // sultanateofoman
	{54968, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{20637, 23, 5, 0x81},   // #2geo
	{42049, 67, 17, 0x1},   // capeverderepublic
	{35201, 252, 21, 0x1},  // chineseprovincetaiwan
	{16746, 118, 6, 0x1},   // kypros
	{44317, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{47245, 2, 26, 0x1},    // principalityvalleysandorra
	{4680, 222, 14, 0x1},   // groenlanddeens
	{13469, 136, 16, 0x1},  // republicmaldiven
	{26420, 156, 22, 0x1},  // republicofturkmenistan
	{57302, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{44424, 5, 15, 0x1},    // austriarepublic
	{4420, 222, 9, 0x1},    // greenland
	{38515, 521, 5, 0x1},   // #5ypr
	{36786, 230, 32, 0x1},  // macauspecialadministrativeregion
	{25756, 153, 26, 0x1},  // syrischearabischerepubliek
	{979, 246, 23, 0x1},    // tristandacunhaascension
	{21305, 131, 10, 0x1},  // koreasouth
	{7199, 162, 20, 0x1},   // ripablikblongvanuatu
	{28689, 522, 5, 0x1},   // #5101
	{28699, 523, 5, 0x1},   // #5115
	{30174, 524, 5, 0x1},   // #5bhu
	{33006, 43, 13, 0x1},   // republicpolen
	{57031, 61, 17, 0x1},   // centralafricanrep
	{60216, 25, 15, 0x1},   // croatiahrvatska
	{19798, 36, 10, 0x1},   // moldovarep
	{18082, 207, 5, 0x81},  // #2blm
	{1144, 22, 13, 0x21},   // verkoninkrijk
	{39225, 388, 5, 0x1},   // #6581
	{6486, 140, 16, 0x1},   // federationmalaya
	{1651, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{48845, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{31372, 29, 7, 0x1},    // yisrael
	{25773, 102, 22, 0x1},  // republiekderseychellen
	{53424, 95, 5, 0x1},    // #7sud
	{50773, 175, 18, 0x1},  // republicacostarica
	{47091, 321, 5, 0x1},   // #6ukg
	{63310, 28, 16, 0x1},   // lydveldidislands
	{35497, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{2849, 86, 14, 0x21},   // republicofmali
	{27994, 83, 5, 0x81},   // #4426
	{13762, 103, 12, 0x1},  // chadrepublic
	{50086, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{36096, 68, 20, 0x1},   // republiquededjibouti
	{37989, 195, 15, 0x1},  // trinidadytobago
	{28004, 81, 5, 0x81},   // #4430
	{28029, 230, 5, 0x81},  // #4446
	{28039, 90, 5, 0x81},   // #4454
	{62659, 249, 17, 0x1},  // dutchpartstmartin
	{26398, 160, 5, 0x81},  // #2uzb
	{11383, 101, 9, 0x1},   // swaziland
	{32573, 453, 5, 0x1},   // #5grc
	{10018, 41, 9, 0x1},    // noorwegen
	{42551, 525, 5, 0x1},   // #6gfr
	{39220, 393, 5, 0x1},   // #6580
	{41259, 44, 16, 0x1},   // republicportugal
	{18071, 9, 5, 0x81},    // #2bih
	{42608, 384, 5, 0x1},   // #6gnb
	{2919, 16, 24, 0x21},   // federalrepublicofgermany
	{3351, 223, 21, 0x1},   // territoryfrenchguyana
	{21139, 79, 5, 0x81},   // #2gnq
	{27629, 259, 15, 0x1},  // kosovounscr1244
	{28109, 84, 5, 0x81},   // #4504
	{21416, 181, 5, 0x81},  // #2gtm
	{2826, 218, 27, 0x1},   // faroeislandsassociatemember
	{1094, 246, 15, 0x1},   // sthelenaislands
	{13200, 142, 13, 0x1},  // republicnauru
	{39904, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{40394, 253, 34, 0x1},  // minorpacifischeislandsunitedstates
	{57972, 240, 16, 0x1},  // portoricoislands
	{9174, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{6440, 140, 16, 0x1},   // malakkafederatie
	{49929, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{57623, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1549, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1513, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{62795, 157, 18, 0x1},  // republictimorleste
	{17810, 206, 21, 0x1},  // sainteustatiusbonaire
	{38490, 526, 5, 0x1},   // #5yar
	{4307, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{14745, 248, 22, 0x1},  // saintpierreandmiquelon
	{38830, 275, 5, 0x1},   // #6315
	{38930, 387, 5, 0x1},   // #6365
	{12314, 80, 5, 0x1},    // kenia
	{33014, 43, 5, 0x1},    // polen
	{20029, 18, 11, 0x1},   // reinoespana
	{30152, 163, 12, 0x1},  // samoawestern
	{35152, 252, 11, 0x1},  // chinataiwan
	{33405, 186, 28, 0x1},  // saintkittsandnevisfederation
	{18961, 380, 23, 0x2},  // saintmartinsaintmaarten
	{11222, 226, 21, 0x1},  // heardislandenmcdonald
	{17132, 87, 10, 0x1},   // mozambique
	{36070, 414, 5, 0x1},   // #5png
	{49282, 170, 26, 0x1},  // multinationalestatebolivia
	{47162, 322, 5, 0x1},   // #6uru
	{58093, 111, 18, 0x1},  // kingdomafghanistan
	{17320, 65, 11, 0x1},   // middlecongo
	{22668, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{53472, 133, 15, 0x1},  // laosdemvolksrep
	{16111, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{27999, 34, 5, 0x81},   // #4428
	{47086, 467, 5, 0x1},   // #6uga
	{22145, 184, 5, 0x1},   // hayti
	{60606, 99, 10, 0x1},   // zuidsoedan
	{14912, 209, 9, 0x1},   // bouvetoya
	{2015, 61, 33, 0x21},   // formercentraalafrikaanserepubliek
	{23893, 45, 24, 0x1},   // socialistrepublicromania
	{924, 10, 16, 0x21},    // belarussischessr
	{32878, 51, 19, 0x1},   // konungariketsverige
	{4332, 153, 5, 0x1},    // syria
	{38835, 339, 5, 0x1},   // #6316
	{13322, 8, 15, 0x1},    // bulgariakingdom
	{30214, 484, 5, 0x1},   // #5blz
	{53462, 133, 14, 0x1},  // koninkrijklaos
	{15442, 223, 8, 0x1},   // frguiana
	{47885, 71, 4, 0x1},    // misr
	{27759, 242, 5, 0x81},  // #4258
	{6920, 164, 3, 0x1},    // yar
	{51725, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{49646, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{39155, 421, 5, 0x1},   // #6522
	{18626, 167, 17, 0x1},  // antiguaandbarbuda
	{15967, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8425, 164, 10, 0x1},   // yemenrepof
	{15188, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{4846, 120, 27, 0x21},  // federalestatenvanmicronesia
	{21874, 122, 5, 0x81},  // #2ind
	{54226, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{10103, 231, 21, 0x1},  // saintmaartenfrankrijk
	{8335, 138, 27, 0x1},   // republicoftheunionofmyanmar
	{9554, 64, 17, 0x1},    // congoleopoldville
	{29940, 254, 11, 0x1},  // vaticancity
	{53429, 12, 5, 0x1},    // #7sui
	{53384, 135, 5, 0x1},   // #7sri
	{43111, 157, 19, 0x1},  // easttimortimorleste
	{30313, 186, 24, 0x1},  // federatiasaintkittsnevis
	{1002, 246, 25, 0x1},   // sthelenaandtristandacunha
	{24566, 147, 3, 0x1},   // png
	{40525, 239, 22, 0x1},  // pitcairngroupofislands
	{15663, 259, 17, 0x1},  // republikaekosoves
	{38840, 527, 5, 0x1},   // #6317
	{38940, 482, 5, 0x1},   // #6367
	{12989, 173, 13, 0x1},  // republicchili
	{50854, 91, 14, 0x1},   // zuidwestafrika
	{49158, 179, 5, 0x1},   // #7ecu
	{35891, 84, 14, 0x1},   // kingdommorocco
	{5306, 128, 9, 0x21},   // kirghizia
	{44265, 217, 20, 0x1},  // malvinasfalklandisds
	{61799, 18, 13, 0x1},   // kingdomspanje
	{19944, 102, 20, 0x1},  // republicofseychelles
	{14301, 64, 11, 0x1},   // formerzaire
	{12228, 189, 18, 0x1},  // republicanicaragua
	{2435, 243, 21, 0x1},   // collectiviteitreunion
	{45450, 148, 8, 0x1},   // koreadpr
	{57183, 136, 20, 0x1},  // sultanaatdermaldiven
	{8000, 164, 26, 0x1},   // yemenarabrepublicnorthsana
	{15146, 9, 6, 0x1},     // bosnia
	{51478, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{28009, 82, 5, 0x81},   // #4434
	{51311, 81, 5, 0x1},    // #7lbr
	{28034, 85, 5, 0x81},   // #4450
	{5308, 164, 17, 0x1},   // arabrepublicjemen
	{11135, 257, 17, 0x1},  // wallisandfutunais
	{28694, 460, 5, 0x1},   // #5110
	{38825, 528, 5, 0x1},   // #6310
	{38935, 529, 5, 0x1},   // #6366
	{1039, 246, 16, 0x1},   // eilandsinthelena
	{10187, 205, 17, 0x1},  // frsantarcticlands
	{40593, 65, 10, 0x1},   // brazzcongo
	{54602, 122, 6, 0x1},   // bharat
	{55981, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{33503, 472, 5, 0x1},   // #5kir
	{49254, 19, 5, 0x1},    // #7est
	{15957, 18, 6, 0x1},    // espana
	{32046, 129, 19, 0x1},  // democratickampuchea
	{39140, 530, 5, 0x1},   // #6516
	{39150, 531, 5, 0x1},   // #6520
	{22525, 79, 14, 0x1},   // equatorialguin
	{59523, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{4428, 85, 29, 0x1},    // democratischerepublmadagascar
	{3407, 65, 13, 0x21},   // volksrepkongo
	{65188, 243, 13, 0x1},  // reunionfrench
	{28104, 233, 5, 0x81},  // #4500
	{33548, 532, 5, 0x1},   // #5kyr
	{19268, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{38281, 112, 10, 0x1},  // uaemirates
	{35979, 533, 5, 0x1},   // #5per
	{8766, 64, 28, 0x81},   // democraticrepublicofthecongo
	{11484, 534, 10, 0x2},  // somaliland
	{58381, 7, 15, 0x1},    // royaumebelgique
	{12802, 184, 13, 0x1},  // repiblikayiti
	{58036, 41, 6, 0x1},    // norway
	{63491, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{60893, 73, 24, 0x1},   // includingeritreaethiopia
	{5252, 108, 18, 0x1},   // unionofsouthafrica
	{39030, 536, 5, 0x1},   // #6433
	{13559, 135, 12, 0x1},  // formerceylon
	{4672, 186, 29, 0x21},  // federatievansaintkittsennevis
	{689, 140, 16, 0x21},   // malakkafederatia
	{9342, 245, 32, 0x1},   // southsandwichislandssouthgeorgia
	{49066, 77, 14, 0x1},   // republicgambia
	{25733, 237, 11, 0x1},  // norfolkisds
	{19702, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{38950, 494, 5, 0x1},   // #6369
	{42686, 460, 5, 0x1},   // #6guy
	{44203, 26, 12, 0x1},   // magyarorszag
	{6197, 140, 15, 0x1},   // federatiamalaya
	{248, 37, 18, 0x1},     // republiekmacedonie
	{19636, 58, 17, 0x1},   // republiquedubenin
	{18709, 68, 17, 0x1},   // afarenissargebied
	{43316, 143, 13, 0x1},  // muscatandoman
	{45836, 537, 5, 0x1},   // #6rvn
	{39145, 538, 5, 0x1},   // #6517
	{8258, 192, 18, 0x1},   // republicofparaguay
	{5459, 212, 24, 0x1},   // overseasterritorycuracao
	{2510, 38, 15, 0x21},   // republicofmalta
	{59326, 146, 17, 0x1},  // republiekvanpalau
	{53394, 100, 5, 0x1},   // #7stp
	{60084, 253, 28, 0x1},  // americanminoroutlyingislands
	{4202, 164, 15, 0x1},   // yemenfmrarabrep
	{4380, 7, 17, 0x21},    // royaumedebelgique
	{39025, 341, 5, 0x1},   // #6432
	{64362, 147, 14, 0x1},  // papuanewguniea
	{6594, 81, 15, 0x1},    // republicliberia
	{18900, 240, 24, 0x1},  // commonwealthofpuertorico
	{45604, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{2404, 235, 13, 0x1},   // mayottefrench
	{15785, 117, 3, 0x1},   // vrc
	{48902, 112, 17, 0x1},  // arabischeemiraten
	{55502, 254, 7, 0x1},   // holysee
	{8960, 248, 18, 0x1},   // stpierreetmiquelon
	{46536, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{38945, 446, 5, 0x1},   // #6368
	{3716, 235, 27, 0x1},   // overseascollectivitymayotte
	{40172, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{33433, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{27754, 223, 5, 0x81},  // #4254
	{42515, 337, 5, 0x1},   // #6gab
	{7525, 45, 7, 0x1},     // romania
	{116, 242, 15, 0x1},    // frenchpolynesia
	{96, 242, 35, 0x1},     // overzeesegemeenschapfrenchpolynesia
	{45148, 58, 13, 0x1},   // republicbenin
	{52757, 78, 13, 0x1},   // guineabisseau
	{8239, 166, 19, 0x1},   // republicofargentina
	{5398, 120, 27, 0x21},  // federalestatenvanmicronesie
	{4890, 120, 24, 0x21},  // micronesiafederatestates
	{55357, 65, 24, 0x1},   // republiccongobrazzaville
	{10405, 67, 9, 0x1},    // caboverde
	{32840, 21, 18, 0x1},   // metropolitanfrance
	{39040, 413, 5, 0x1},   // #6435
	{3940, 240, 27, 0x1},   // overseasterritorypuertorico
	{40994, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{14507, 86, 11, 0x1},   // frenchsudan
	{621, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{26348, 102, 18, 0x1},  // republicseychelles
	{49163, 71, 5, 0x1},    // #7egy
	{12976, 173, 13, 0x1},  // republicchile
	{3026, 15, 8, 0x21},    // germanye
	{5966, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{46434, 12, 19, 0x1},   // zwitsersebondsstaat
	{22738, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{30218, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{53547, 27, 17, 0x1},   // republicofireland
	{18445, 171, 5, 0x81},  // #2bra
	{2593, 43, 20, 0x1},    // rzeczpospolitapolska
	{7558, 247, 16, 0x1},   // janmayensvalbard
	{4029, 222, 28, 0x21},  // autonomousterritorygreenland
	{1723, 237, 23, 0x1},   // territorynorfolkislands
	{21290, 148, 20, 0x1},  // dempeoplesrepofkorea
	{12695, 37, 22, 0x1},   // northmacedoniarepublic
	{55290, 12, 11, 0x1},   // zwitserland
	{33540, 539, 5, 0x1},   // #5kuw
	{9439, 120, 17, 0x1},   // federalmicronesia
	{56874, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{30063, 119, 24, 0x1},  // republiekderfijieilanden
	{48717, 14, 20, 0x1},   // czechrepublicczechia
	{39035, 509, 5, 0x1},   // #6434
	{43241, 136, 17, 0x1},  // republiekmaldiven
	{60503, 136, 17, 0x1},  // sultanatemaldives
	{28014, 31, 5, 0x81},   // #4438
	{65273, 4, 8, 0x1},     // autralia
	{11170, 67, 9, 0x1},    // capeverde
	{21425, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{51665, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{41317, 5, 18, 0x1},    // republicoostenrijk
	{62166, 115, 15, 0x1},  // sultanatebrunei
	{18049, 237, 17, 0x1},  // teratrinorfkailen
	{27122, 49, 9, 0x1},    // slovensko
	{20107, 6, 10, 0x1},    // azarbaycan
	{16502, 32, 7, 0x1},    // litania
	{16772, 115, 12, 0x1},  // nationbrunei
	{40289, 155, 18, 0x1},  // republictajikistan
	{49229, 18, 5, 0x1},    // #7esp
	{49494, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{18522, 172, 5, 0x81},  // #2brb
	{13297, 7, 16, 0x1},    // kingdomofbelgium
	{2184, 10, 35, 0x21},   // byelorussiansovietsocialistrepublic
	{45417, 18, 12, 0x1},   // spainkingdom
	{21526, 182, 5, 0x81},  // #2guy
	{12248, 85, 10, 0x1},   // malagassia
	{13571, 71, 12, 0x1},   // formeregypte
	{9057, 161, 18, 0x1},   // formernorthvietnam
	{7219, 94, 16, 0x1},    // republicofrwanda
	{8776, 332, 18, 0x82},  // republicofthecongo
	{55854, 64, 24, 0x1},   // demrepzairekinshasacongo
	{14385, 76, 11, 0x1},   // fransguinee
	{39050, 373, 5, 0x1},   // #6437
	{16131, 138, 26, 0x1},  // socialistrepublicuniebirma
	{49344, 52, 18, 0x1},   // turkiyecumhuriyeti
	{1299, 257, 15, 0x1},   // wallisenfutunaf
	{12038, 5, 10, 0x1},    // osterreich
	{25392, 133, 12, 0x1},  // republiclaos
	{51395, 32, 5, 0x1},    // #7ltu
	{6251, 114, 12, 0x1},   // statebahrein
	{53593, 3, 8, 0x1},     // hayastan
	{26375, 196, 5, 0x81},  // #2ury
	{29762, 69, 8, 0x1},    // algerije
	{52737, 79, 26, 0x1},   // republiekequatoriaalguinea
	{63722, 59, 19, 0x1},   // republiekoppervolta
	{20525, 74, 5, 0x81},   // #2gab
	{15146, 9, 10, 0x1},    // bosniaandh
	{29329, 539, 5, 0x1},   // #5690
	{1297, 202, 25, 0x21},  // formernederlandseantilles
	{10709, 63, 8, 0x1},    // kameroen
	{58932, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{53593, 3, 22, 0x1},    // hayastanihanrapetutyun
	{53332, 56, 15, 0x1},   // republicaangola
	{25291, 63, 8, 0x1},    // kameroon
	{20402, 45, 26, 0x1},   // roemeensesocialistrepublic
	{45437, 148, 18, 0x1},  // dempeoplesrepkorea
	{24655, 149, 12, 0x1},  // stateofqatar
	{45250, 86, 16, 0x1},   // republiquedumali
	{6799, 49, 9, 0x1},     // slowakije
	{9427, 163, 12, 0x1},   // westernsamoa
	{47167, 284, 5, 0x1},   // #6usa
	{38494, 91, 16, 0x1},   // republieknamibie
	{53434, 194, 5, 0x1},   // #7sur
	{8904, 228, 27, 0x1},   // britishindianoceanterritory
	{13384, 86, 13, 0x1},   // republiekmali
	{32779, 438, 5, 0x1},   // #5ice
	{39045, 540, 5, 0x1},   // #6436
	{2062, 128, 18, 0x21},  // republiekkirgistan
	{61665, 195, 25, 0x1},  // trinidadandtobagorepublic
	{55316, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{37852, 37, 12, 0x1},   // macedoniafyr
	{30179, 498, 5, 0x1},   // #5blr
	{25062, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{12854, 176, 4, 0x1},   // cuba
	{27749, 21, 5, 0x81},   // #4250
	{8249, 166, 17, 0x1},   // argentinarepublic
	{5345, 120, 22, 0x21},  // federatievanmicronesie
	{4072, 68, 13, 0x1},    // afarsandissas
	{39130, 541, 5, 0x1},   // #6510
	{3810, 243, 27, 0x1},   // overseascollectivityreunion
	{9390, 89, 16, 0x1},    // islandsmauritius
	{45766, 542, 5, 0x1},   // #6rok
	{44172, 32, 9, 0x1},    // lithouwen
	{16521, 55, 6, 0x1},    // #3yucs
	{986, 202, 22, 0x21},   // oudnederlandseantillen
	{41955, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{4592, 119, 12, 0x21},  // fijidominion
	{11304, 37, 20, 0x1},   // macedoniathefmryugrp
	{23910, 45, 22, 0x1},   // romaniapeoplesrepublic
	{12193, 74, 14, 0x1},   // republiekgabon
	{53506, 51, 5, 0x1},    // #7swe
	{62775, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{39060, 543, 5, 0x1},   // #6439
	{51578, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{55026, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{4270, 241, 3, 0x21},   // plo
	{51385, 83, 5, 0x1},    // #7les
	{12856, 229, 17, 0x1},  // bailliagedejersey
	{22329, 122, 15, 0x1},  // republicofindia
	{25038, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{11121, 55, 13, 0x1},   // sfryugoslavia
	{42068, 50, 8, 0x1},    // slovenia
	{17009, 115, 15, 0x1},  // sultanaatbrunei
	{14671, 46, 4, 0x1},    // ussr
	{3255, 210, 26, 0x1},   // cocosislandskeelingislands
	{42335, 170, 25, 0x1},  // boliviaplurinationalstate
	{290, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{60000, 207, 14, 0x1},  // stbartholomeus
	{55063, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{7576, 247, 21, 0x1},   // janmayenenspitsbergen
	{60995, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{17235, 167, 13, 0x1},  // antiguabaruda
	{33535, 447, 5, 0x1},   // #5kos
	{39135, 364, 5, 0x1},   // #6511
	{20533, 22, 5, 0x81},   // #2gbr
	{29334, 510, 5, 0x1},   // #5692
	{33572, 544, 5, 0x1},   // #5kzk
	{59654, 135, 16, 0x1},  // republicsrilanka
	{29254, 395, 5, 0x1},   // #5620
	{43641, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{41876, 152, 22, 0x1},  // britishsalomonsislands
	{24877, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{11939, 380, 8, 0x2},   // stmartin
	{24045, 229, 13, 0x1},  // jerseybritish
	{31477, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{5035, 128, 10, 0x21},  // kyrghyztan
	{22793, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{11498, 454, 5, 0x2},   // korea
	{49334, 52, 17, 0x1},   // republicofturkiye
	{7839, 48, 24, 0x1},    // serbiamontenegroserbiafr
	{39055, 411, 5, 0x1},   // #6438
	{10930, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{23727, 257, 26, 0x1},  // grondterritorywallisfutuna
	{44906, 230, 8, 0x1},   // macausar
	{28044, 140, 5, 0x81},  // #4458
	{18491, 65, 20, 0x1},   // peoplesrepublickongo
	{40069, 161, 24, 0x1},  // socialistrepublicvietnam
	{10299, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{35100, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{58957, 249, 17, 0x1},  // dutchsaintmaarten
	{42395, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{34502, 129, 19, 0x1},  // democratickampuchia
	{30292, 186, 21, 0x1},  // saintchristophernevis
	{58561, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{12413, 118, 17, 0x1},  // kibriscumhuriyeti
	{25533, 48, 5, 0x81},   // #2srb
	{34330, 217, 29, 0x1},  // grondterritoryfalklandislands
	{1814, 182, 14, 0x1},   // republicguyana
	{41298, 88, 11, 0x1},   // muritaniyah
	{31557, 134, 19, 0x1},  // republiquelibanaise
	{2771, 186, 7, 0x1},    // stkitts
	{19589, 219, 8, 0x1},   // guernsey
	{2258, 62, 18, 0x21},   // ivorycoastrepublic
	{54041, 110, 5, 0x1},   // #7zim
	{9626, 121, 23, 0x1},   // unitedstatesofindonesia
	{31976, 545, 5, 0x1},   // #5egy
	{7869, 10, 15, 0x1},    // republicbelarus
	{43738, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{47597, 247, 21, 0x1},  // svalbardjanmayennoors
	{8488, 64, 25, 0x1},    // congodemocraticrepublicof
	{38480, 522, 5, 0x1},   // #5ven
	{26380, 54, 5, 0x81},   // #2usa
	{30356, 546, 5, 0x1},   // #5bng
	{27954, 111, 3, 0x81},  // #44
	{773, 170, 17, 0x1},    // republicofbolivia
	{15578, 110, 8, 0x1},   // zimbabwe
	{5938, 235, 30, 0x1},   // territorialcollectivitymayotte
	{12532, 165, 20, 0x1},  // peoplesrepublicyemen
	{29339, 296, 5, 0x1},   // #5694
	{36930, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{56093, 90, 13, 0x1},   // dzikolamalawi
	{36212, 71, 7, 0x1},    // egyptar
	{5534, 16, 3, 0x21},    // brd
	{48654, 79, 26, 0x1},   // republicofequatorialguinea
	{51961, 57, 17, 0x1},   // koninkrijkburundi
	{59170, 184, 14, 0x1},  // repiblikdayiti
	{22572, 61, 20, 0x1},   // centraalafrrepubliek
	{33734, 227, 17, 0x1},  // isleoffreeportman
	{49102, 44, 16, 0x1},   // portugalrepublic
	{26298, 53, 5, 0x81},   // #2ukr
	{33024, 440, 5, 0x1},   // #5ire
	{1080, 200, 32, 0x21},  // britishoverzeesterritoryanguilla
	{2449, 243, 14, 0x1},   // reunionislands
	{3651, 57, 9, 0x1},     // boeroendi
	{25147, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{30563, 547, 5, 0x1},   // #5bot
	{4214, 164, 10, 0x1},   // repofyemen
	{6819, 108, 16, 0x1},   // southafricaunion
	{28549, 52, 5, 0x81},   // #4792
	{28479, 194, 5, 0x81},  // #4740
	{60055, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{65527, 91, 10, 0x1},   // namibiaswa
	{15166, 13, 22, 0x1},   // republicczechoslovakia
	{9005, 141, 10, 0x1},   // nepalstate
	{4873, 120, 27, 0x21},  // federatedstatesofmicronesia
	{52319, 23, 15, 0x1},   // republicgeorgia
	{29259, 548, 5, 0x1},   // #5625
	{57911, 123, 12, 0x1},  // iranislrepof
	{12776, 15, 13, 0x1},   // oostduitsland
	{8399, 207, 7, 0x1},    // stbarth
	{25567, 203, 15, 0x1},  // amerikaanssamoa
	{24353, 238, 5, 0x81},  // #2niu
	{4628, 135, 7, 0x21},   // ilankai
	{5741, 251, 7, 0x1},    // tokelau
	{44533, 212, 12, 0x1},  // curacaodutch
	{2496, 124, 14, 0x21},  // republicofiraq
	{24438, 142, 5, 0x81},  // #2nru
	{18350, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{31873, 27, 13, 0x1},   // ierserepublic
	{12202, 74, 5, 0x1},    // gabon
	{55776, 171, 20, 0x1},  // braziliaunitedstates
	{2196, 223, 16, 0x1},   // guianadepartment
	{32324, 74, 5, 0x1},    // gabun
	{971, 246, 8, 0x1},     // sthelena
	{51635, 148, 20, 0x1},  // koreapeoplesrepublic
	{50703, 20, 15, 0x1},   // suomentasavalta
	{30771, 530, 5, 0x1},   // #5bui
	{21054, 255, 20, 0x1},  // britishvirginislands
	{30574, 343, 5, 0x1},   // #5bra
	{6530, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{38760, 549, 5, 0x1},   // #6211
	{52533, 78, 12, 0x1},   // guineabissao
	{35267, 252, 21, 0x1},  // provinceofchinataiwan
	{29344, 370, 5, 0x1},   // #5696
	{3888, 248, 21, 0x21},  // saintpierreenmiquelon
	{2741, 210, 26, 0x21},  // keelingislandscocosislands
	{1683, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{43384, 67, 9, 0x1},    // kaapverde
	{62392, 39, 18, 0x1},   // republicmontenegro
	{6912, 199, 14, 0x1},   // territoryaruba
	{3741, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{39761, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{51405, 33, 5, 0x1},    // #7lux
	{29996, 469, 5, 0x1},   // #5bar
	{56715, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{4751, 106, 10, 0x21},  // tanganjika
	{42531, 550, 5, 0x1},   // #6gdr
	{9913, 97, 11, 0x1},    // sierraleone
	{19580, 219, 17, 0x1},  // territoryguernsey
	{38755, 551, 5, 0x1},   // #6210
	{1720, 46, 10, 0x21},   // sovietunie
	{13161, 82, 13, 0x1},   // republiclibya
	{63255, 552, 20, 0x2},  // gilbertelliceislands
	{4923, 106, 20, 0x1},   // mainlanduroftanzania
	{61712, 194, 16, 0x1},  // surinamerepublic
	{21613, 148, 8, 0x1},   // koreadem
	{33498, 501, 5, 0x1},   // #5ken
	{32230, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{62918, 106, 13, 0x1},  // fmrtanganyika
	{33107, 64, 23, 0x1},   // leopoldvilleformercongo
	{49232, 215, 13, 0x1},  // spaansesahara
	{10241, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{62486, 55, 19, 0x1},   // jugoslavievoormalig
	{51471, 252, 9, 0x1},   // taiwanroc
	{7034, 42, 18, 0x1},    // aotearoanewzealand
	{35791, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{33372, 186, 31, 0x1},  // saintchristophernevisfederation
	{48492, 188, 21, 0x1},  // verenigdestatenmexico
	{31971, 554, 5, 0x1},   // #5ecu
	{19543, 241, 9, 0x1},   // palestine
	{59619, 67, 18, 0x1},   // republicacaboverde
	{51287, 82, 5, 0x1},    // #7lba
	{19191, 164, 23, 0x1},  // arabischerepubliekjemen
	{11983, 10, 8, 0x1},    // byelarus
	{38995, 438, 5, 0x1},   // #6395
	{19821, 52, 16, 0x1},   // republicofturkey
	{52334, 60, 16, 0x1},   // republicbotswana
	{30541, 443, 5, 0x1},   // #5bos
	{50951, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{25274, 87, 19, 0x1},   // portugeesoostafrika
	{20518, 98, 7, 0x1},    // somalia
	{28569, 1, 3, 0x81},    // #48
	{42526, 423, 5, 0x1},   // #6gam
	{28744, 284, 3, 0x1},   // #52
	{21613, 148, 16, 0x1},  // koreademvolksrep
	{30337, 120, 19, 0x1},  // federatiamicronesia
	{29349, 555, 5, 0x1},   // #5698
	{63310, 28, 15, 0x1},   // lydveldidisland
	{62696, 179, 4, 0x1},   // #8ec
	{24248, 253, 53, 0x1},  // unitedstatesterritoryunitedstatesminoroutlyingislands
	{29264, 282, 5, 0x1},   // #5626
	{2679, 256, 26, 0x21},  // maagdeneilandenamerikaanse
	{47728, 199, 19, 0x1},  // grondterritoryaruba
	{8640, 64, 15, 0x1},    // republicofzaire
	{5050, 189, 20, 0x1},   // republicadenicaragua
	{48470, 252, 13, 0x1},  // chineestaipei
	{24366, 40, 5, 0x81},   // #2nld
	{34140, 36, 8, 0x1},    // moldavia
	{53521, 101, 5, 0x1},   // #7swz
	{2000, 55, 13, 0x21},   // fmryugoslavia
	{40478, 219, 15, 0x1},  // guernseybritish
	{2289, 62, 29, 0x21},   // ivorycoastrepubliccotedivoire
	{10553, 62, 10, 0x1},   // ivorycoast
	{53726, 48, 26, 0x1},   // serbiamontenegrostateunion
	{53537, 153, 5, 0x1},   // #7syr
	{12956, 138, 12, 0x1},  // burmamyanmar
	{50018, 75, 5, 0x1},    // #7gha
	{4048, 222, 28, 0x21},  // greenlandautonomousterritory
	{31996, 529, 5, 0x1},   // #5est
	{1411, 256, 4, 0x1},    // usvi
	{13912, 54, 12, 0x1},   // unitesstates
	{30498, 198, 22, 0x1},  // venezuelabolivrepublic
	{49724, 46, 10, 0x1},   // sowjetunia
	{30787, 437, 5, 0x1},   // #5bul
	{36665, 225, 55, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublic
	{28559, 250, 5, 0x81},  // #4796
	{38765, 556, 5, 0x1},   // #6212
	{28474, 557, 5, 0x1},   // #4736
	{28484, 247, 5, 0x81},  // #4744
	{9138, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{48936, 8, 23, 0x1},    // volksrepubliekbulgarije
	{24181, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{53398, 147, 16, 0x1},  // papuanorthguinea
	{59847, 127, 9, 0x1},   // qazaqstan
	{29279, 508, 5, 0x1},   // #5645
	{29284, 545, 5, 0x1},   // #5651
	{53078, 102, 5, 0x1},   // #7sey
	{23073, 247, 19, 0x1},  // janmayenspitsbergen
	{57203, 143, 21, 0x1},  // sultanaatmuscatenoman
	{19461, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{35576, 44, 18, 0x1},   // portugeserepubliek
	{45169, 19, 16, 0x1},   // estonianrepublic
	{36945, 230, 12, 0x1},  // macauchinapr
	{45795, 46, 10, 0x1},   // russiaussr
	{11821, 168, 22, 0x1},  // gemenebestvandebahamas
	{34431, 170, 11, 0x1},  // wuliwyasuyu
	{33173, 306, 5, 0x1},   // #5irn
	{7052, 211, 21, 0x1},   // cookislandsnewzealand
	{24031, 558, 14, 0x2},  // channelislands
	{2542, 71, 15, 0x21},   // republicofegypt
	{971, 246, 22, 0x1},    // sthelenatristandacunha
	{48396, 101, 6, 0x1},   // ngwame
	{44556, 380, 20, 0x2},  // stmartinsaintmaarten
	{14039, 54, 9, 0x1},    // verstaten
	{38810, 550, 5, 0x1},   // #6265
	{65214, 243, 4, 0x1},   // #8re
	{2783, 140, 17, 0x1},   // federatiamaleisia
	{63481, 184, 4, 0x1},   // #8ha
	{13936, 104, 12, 0x1},  // togorepublic
	{20957, 78, 5, 0x81},   // #2gnb
	{35826, 55, 11, 0x1},   // yougoslavia
	{29289, 560, 5, 0x2},   // #5652
	{41427, 193, 21, 0x1},  // republicadeelsalvador
	{38615, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{45690, 241, 15, 0x1},  // gazaandwestbank
	{34037, 82, 27, 0x1},   // libischarabischejamahiriyya
	{51279, 34, 5, 0x1},    // #7lat
	{33525, 127, 10, 0x1},  // kazachstan
	{38990, 326, 5, 0x1},   // #6390
	{11423, 163, 9, 0x1},   // westsamoa
	{42671, 488, 5, 0x1},   // #6grn
	{36011, 145, 28, 0x1},  // commonwealthofthephilippines
	{52823, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{765, 136, 8, 0x1},     // maldiven
	{26430, 156, 20, 0x1},  // turkmenistanrepublic
	{20717, 219, 5, 0x81},  // #2ggy
	{54463, 93, 16, 0x1},   // nigeriafederatia
	{23627, 175, 9, 0x1},   // costarica
	{33470, 175, 18, 0x1},  // republiekcostarica
	{46567, 48, 22, 0x1},   // servieenmontenegrounie
	{13831, 18, 16, 0x1},   // koninkrijkspanje
	{35040, 15, 16, 0x1},   // germanyfmrdemrep
	{29926, 241, 9, 0x1},   // palestina
	{56513, 48, 22, 0x1},   // fryserbiaandmontenegro
	{25160, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{40778, 139, 14, 0x1},  // buitenmongolie
	{26293, 107, 5, 0x81},  // #2uga
	{7329, 120, 16, 0x1},   // fedstsmicronesia
	{38985, 562, 5, 0x1},   // #6385
	{44664, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{30092, 543, 5, 0x1},   // #5bfo
	{38975, 305, 5, 0x1},   // #6375
	{57167, 143, 16, 0x1},  // sultanaatvanoman
	{11377, 101, 15, 0x1},  // formerswaziland
	{54362, 9, 4, 0x81},    // #1ba
	{59286, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{5635, 60, 12, 0x1},    // bechuanaland
	{13695, 150, 20, 0x1},  // kingdomofsaudiarabia
	{28554, 156, 5, 0x81},  // #4795
	{44589, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{20894, 221, 5, 0x81},  // #2glp
	{10616, 140, 18, 0x1},  // malaysiafederation
	{15262, 170, 15, 0x1},  // republicbolivia
	{62256, 64, 4, 0x1},    // #8cg
	{62700, 71, 4, 0x1},    // #8eg
	{65368, 100, 22, 0x1},  // saotomeprincipeislands
	{1656, 49, 14, 0x21},   // slovakrepublic
	{21421, 223, 5, 0x81},  // #2guf
	{29314, 526, 5, 0x1},   // #5678
	{21168, 180, 5, 0x81},  // #2grd
	{24371, 41, 5, 0x81},   // #2nor
	{1482, 123, 3, 0x1},    // iri
	{23055, 6, 21, 0x1},    // republiekazerbeidzjan
	{23861, 92, 5, 0x81},   // #2ner
	{24443, 42, 5, 0x81},   // #2nzl
	{42490, 492, 5, 0x1},   // #6etm
	{16250, 214, 10, 0x1},  // caymanisds
	{49534, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13859, 86, 12, 0x1},   // republicmali
	{62001, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{7895, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{2054, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{41669, 249, 22, 0x1},  // sintmaartennetherlands
	{35898, 84, 7, 0x1},    // morocco
	{43267, 143, 19, 0x1},  // muscatomansultanate
	{63591, 241, 30, 0x1},  // palestinianoccupiedterritories
	{11800, 168, 21, 0x1},  // commonwealthofbahamas
	{31413, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{38965, 563, 5, 0x1},   // #6372
	{21919, 123, 14, 0x1},  // iranislamicrep
	{30478, 564, 5, 0x1},   // #5bol
	{55140, 46, 10, 0x1},   // sowjetunie
	{64913, 75, 8, 0x1},    // goudkust
	{6589, 27, 13, 0x1},    // irishrepublic
	{38805, 525, 5, 0x1},   // #6260
	{28469, 215, 5, 0x81},  // #4732
	{28489, 101, 5, 0x81},  // #4748
	{28454, 18, 5, 0x81},   // #4724
	{25265, 96, 5, 0x81},   // #2sen
	{23700, 128, 15, 0x1},  // kirghizrepublic
	{38155, 250, 21, 0x1},  // turksencaicoseilanden
	{62189, 65, 4, 0x1},    // #8cf
	{64254, 99, 20, 0x1},   // republicofsouthsudan
	{14734, 248, 22, 0x1},  // miquelonandsaintpierre
	{33160, 155, 13, 0x1},  // tadzjiekistan
	{29319, 478, 5, 0x1},   // #5679
	{65216, 62, 21, 0x1},   // republiquecotedivoire
	{47747, 121, 15, 0x1},  // dutcheastindies
	{23851, 91, 5, 0x81},   // #2nam
	{23959, 93, 5, 0x81},   // #2nga
	{27215, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19889, 150, 3, 0x1},   // ksa
	{4379, 196, 24, 0x1},   // easternrepublicofuruguay
	{12646, 194, 15, 0x1},  // surinamrepublic
	{42618, 152, 16, 0x1},  // salomonseilanden
	{49359, 73, 7, 0x1},    // etiopia
	{62382, 155, 18, 0x1},  // tajikistanrepublic
	{23169, 187, 5, 0x81},  // #2lca
	{38970, 479, 5, 0x1},   // #6373
	{42634, 565, 5, 0x1},   // #6grc
	{2760, 201, 12, 0x1},   // alandislands
	{35092, 276, 13, 0x2},  // republicchina
	{43032, 66, 15, 0x1},   // staatdercomoren
	{4742, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{2224, 138, 29, 0x21},  // unionofburmasocialistrepublic
	{30169, 491, 5, 0x1},   // #5bhm
	{35105, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{9640, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{64239, 90, 4, 0x1},    // #8mi
	{62882, 20, 4, 0x1},    // #8fi
	{62185, 135, 4, 0x1},   // #8ce
	{62704, 27, 4, 0x1},    // #8ei
	{32806, 147, 19, 0x1},  // papuanewguineastate
	{51021, 9, 25, 0x1},    // republicbosniaherzegovina
	{29274, 511, 5, 0x1},   // #5640
	{53083, 151, 5, 0x1},   // #7sgp
	{34964, 207, 7, 0x1},   // stbarts
	{9456, 120, 17, 0x1},   // fedstatmicronesia
	{29129, 417, 4, 0x1},   // #551
	{8890, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{51940, 189, 5, 0x1},   // #7nca
	{23187, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{535, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{33338, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{57281, 256, 21, 0x1},  // americanvirginislands
	{921, 232, 16, 0x1},    // northernmarianas
	{61231, 281, 4, 0x1},   // #1yd
	{61655, 195, 27, 0x1},  // republicoftrinidadandtobago
	{40464, 219, 22, 0x1},  // grondterritoryguernsey
	{38955, 566, 5, 0x1},   // #6370
	{54379, 172, 4, 0x81},  // #1bb
	{34700, 246, 25, 0x1},  // sainthelenatristandacunha
	{8549, 178, 17, 0x1},   // dominicanrepublic
	{28564, 159, 5, 0x81},  // #4798
	{16355, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{4701, 186, 26, 0x21},  // federatiesaintkittsennevis
	{64235, 233, 4, 0x1},   // #8mh
	{21076, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{50501, 30, 16, 0x1},   // koninkrijkitalie
	{62897, 119, 4, 0x1},   // #8fj
	{18255, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{62181, 103, 4, 0x1},   // #8cd
	{24908, 231, 19, 0x1},  // frenchpartstmaarten
	{59805, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{34728, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{22963, 88, 25, 0x1},   // islamitrepublicmauritania
	{25674, 50, 5, 0x81},   // #2svn
	{51083, 93, 16, 0x1},   // nigeriafederatie
	{29149, 473, 4, 0x1},   // #552
	{33731, 227, 17, 0x1},  // manisleoffreeport
	{58143, 67, 10, 0x1},   // capeverdie
	{4187, 32, 7, 0x21},    // lietuva
	{21105, 197, 14, 0x1},  // stvincentandgr
	{11759, 225, 14, 0x1},  // formerhongkong
	{1087, 200, 25, 0x21},  // overzeesterritoryanguilla
	{41786, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{30244, 254, 12, 0x1},  // heiligestoel
	{30773, 139, 14, 0x1},  // buitenmongolia
	{61235, 164, 4, 0x81},  // #1ye
	{32147, 567, 5, 0x1},   // #5etm
	{4837, 78, 20, 0x1},    // guineabissaurepublic
	{36419, 167, 14, 0x1},  // antiguabarbuda
	{8434, 15, 31, 0x1},    // formerdemocraticrepublicgermany
	{35746, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{38960, 499, 5, 0x1},   // #6371
	{63175, 149, 11, 0x1},  // dawlatqatar
	{9490, 15, 24, 0x1},    // germandemocraticrepublic
	{54401, 7, 4, 0x81},    // #1be
	{12964, 232, 12, 0x1},  // nmarianaisds
	{42578, 452, 5, 0x1},   // #6gha
	{64826, 144, 4, 0x1},   // #8pk
	{4907, 225, 8, 0x1},    // hongkong
	{13135, 80, 13, 0x1},   // republickenya
	{64296, 37, 4, 0x1},    // #8mk
	{63579, 225, 4, 0x1},   // #8hk
	{54570, 150, 13, 0x1},  // saoediaarabia
	{25744, 249, 5, 0x81},  // #2sxm
	{62901, 217, 4, 0x1},   // #8fk
	{62708, 79, 4, 0x1},    // #8ek
	{41028, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{11324, 37, 13, 0x1},   // macedoniatfyr
	{62610, 231, 14, 0x1},  // francestmartin
	{53152, 47, 5, 0x1},    // #7smr
	{26643, 380, 22, 0x2},  // sintmaartensaintmartin
	{49201, 98, 18, 0x1},   // somalischerepublic
	{29159, 469, 4, 0x1},   // #553
	{51594, 148, 18, 0x1},  // republicnorthkorea
	{735, 252, 6, 0x1},     // taiwan
	{3913, 234, 27, 0x1},   // overseasterritorymartinique
	{42696, 568, 5, 0x1},   // #6hon
	{33178, 508, 5, 0x1},   // #5irq
	{31148, 178, 21, 0x1},  // dominicaanserepubliek
	{20685, 119, 12, 0x1},  // fijieilanden
	{38980, 569, 5, 0x1},   // #6380
	{42738, 528, 5, 0x1},   // #6hun
	{35004, 16, 28, 0x1},   // formergermanyfederalrepublic
	{31348, 161, 18, 0x1},  // fmrdemrepofvietnam
	{33289, 62, 18, 0x1},   // republiekivoorkust
	{54397, 113, 4, 0x81},  // #1bd
	{10579, 186, 25, 0x1},  // federationsaintkittsnevis
	{45395, 136, 9, 0x1},   // maladiven
	{26339, 136, 17, 0x1},  // maledivenrepublic
	{49301, 170, 26, 0x1},  // boliviaplurinationalestate
	{13501, 89, 13, 0x1},   // republikmoris
	{28449, 570, 5, 0x1},   // #4720
	{64292, 39, 4, 0x1},    // #8mj
	{25754, 153, 5, 0x81},  // #2syr
	{29705, 26, 18, 0x1},   // republiekhongarije
	{3107, 257, 21, 0x1},   // territorywallisfutuna
	{62117, 129, 4, 0x1},   // #8cb
	{32282, 213, 25, 0x1},  // christmasislandsterritory
	{26871, 71, 12, 0x1},   // egyptkingdom
	{21144, 24, 5, 0x81},   // #2grc
	{60672, 156, 10, 0x1},  // toerkmenia
	{29169, 351, 4, 0x1},   // #554
	{29529, 571, 4, 0x1},   // #594
	{42485, 572, 5, 0x1},   // #6eth
	{13022, 74, 13, 0x1},   // republicgabon
	{891, 232, 16, 0x1},    // northernmarianen
	{13187, 38, 13, 0x1},   // republicmalta
	{42657, 208, 14, 0x1},  // bermudaislands
	{22673, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{7586, 247, 29, 0x1},   // spitsbergenenjanmayeneilanden
	{55687, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{65072, 158, 13, 0x1},  // puleangatonga
	{23139, 144, 22, 0x1},  // pakistaninclbangladesh
	{60941, 107, 4, 0x81},  // #1ug
	{9589, 65, 24, 0x1},    // republicbrazzavillecongo
	{14723, 248, 19, 0x1},  // saintpierremiquelon
	{42639, 563, 5, 0x1},   // #6grg
	{30860, 230, 5, 0x1},   // aomen
	{54583, 8, 4, 0x81},    // #1bg
	{34937, 246, 21, 0x1},  // sinthelenaenascension
	{20459, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{40610, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{20001, 119, 14, 0x1},  // matanitukoviti
	{24566, 147, 8, 0x1},   // pnguinea
	{45085, 382, 5, 0x1},   // #6nam
	{636, 215, 4, 0x21},    // #8wi
	{648, 164, 4, 0x21},    // #8ym
	{22641, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{65281, 137, 4, 0x1},   // #8rm
	{6921, 199, 5, 0x1},    // aruba
	{49168, 72, 5, 0x1},    // #7eri
	{24758, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{7022, 230, 14, 0x1},   // territorymacao
	{62916, 120, 4, 0x1},   // #8fm
	{62633, 231, 18, 0x1},  // stmaartenfransdeel
	{62113, 11, 4, 0x1},    // #8ca
	{48941, 8, 18, 0x1},    // republiekbulgarije
	{17698, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{61377, 3, 4, 0x1},     // #8am
	{24301, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{22027, 111, 25, 0x1},  // islamicstateofafghanistan
	{25645, 49, 5, 0x81},   // #2svk
	{60860, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{12547, 164, 6, 0x1},   // yemenn
	{32753, 25, 15, 0x1},   // republickroatia
	{29179, 488, 4, 0x1},   // #555
	{39849, 133, 12, 0x1},  // laopeodemrep
	{28829, 491, 4, 0x1},   // #531
	{37355, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{53389, 99, 5, 0x1},    // #7ssd
	{29544, 487, 4, 0x1},   // #595
	{57972, 240, 9, 0x1},   // portorico
	{33926, 131, 20, 0x1},  // korearepublicofsouth
	{32135, 573, 5, 0x1},   // #5eth
	{42369, 170, 26, 0x1},  // multinationalestaatbolivia
	{6786, 13, 22, 0x1},    // formertsjechoslowakije
	{31471, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{39693, 69, 16, 0x1},   // republicalgerije
	{61682, 175, 20, 0x1},  // republicadecostarica
	{34080, 102, 18, 0x1},  // republicseychellen
	{54479, 59, 4, 0x81},   // #1bf
	{65195, 242, 15, 0x1},  // frenchpolinesia
	{5817, 42, 8, 0x1},     // aotearoa
	{10154, 144, 8, 0x1},   // pakistan
	{42992, 30, 13, 0x1},   // italyrepublic
	{61665, 195, 17, 0x1},  // trinidadandtobago
	{64311, 86, 4, 0x1},    // #8ml
	{22800, 233, 27, 0x1},  // overseasterritorymontserrat
	{6653, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{1836, 236, 23, 0x1},   // departementnewcaledonia
	{64649, 191, 14, 0x1},  // piruwripuwlika
	{10723, 59, 10, 0x1},   // oppervolta
	{20722, 75, 5, 0x81},   // #2gha
	{61373, 1, 4, 0x1},     // #8al
	{21521, 224, 5, 0x81},  // #2gum
	{38118, 174, 18, 0x1},  // republicofcolumbia
	{55750, 13, 26, 0x1},   // czechslovakfederalrepublic
	{33674, 1, 23, 0x1},    // republikaeastshqiperise
	{24348, 189, 5, 0x81},  // #2nic
	{29194, 485, 4, 0x1},   // #556
	{1267, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{39793, 250, 21, 0x1},  // turksandcaicosislands
	{57666, 67, 10, 0x1},   // capeverdia
	{61150, 5, 19, 0x1},    // republikoesterreich
	{53716, 48, 26, 0x1},   // stateunionserbiamontenegro
	{50581, 253, 17, 0x1},  // usminoroutlyingis
	{59258, 68, 22, 0x1},   // afarsandissasterritory
	{40994, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{29419, 524, 5, 0x1},   // #5760
	{55926, 7, 6, 0x1},     // belgia
	{41243, 259, 16, 0x1},  // republicofkosova
	{50988, 23, 17, 0x1},   // republicofgeorgia
	{60937, 53, 4, 0x81},   // #1ua
	{11135, 257, 19, 0x1},  // wallisandfutunaisds
	{50619, 228, 17, 0x1},  // brindianoceanterr
	{6808, 108, 22, 0x1},   // formerunionsouthafrica
	{54120, 200, 4, 0x81},  // #1ai
	{24511, 232, 4, 0x1},   // cnmi
	{48619, 244, 21, 0x1},  // vietnamformerrepublic
	{54620, 57, 4, 0x81},   // #1bi
	{55822, 16, 4, 0x81},   // #1de
	{48779, 64, 17, 0x1},   // leopoldvillecongo
	{37852, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{4849, 106, 16, 0x1},   // republictanzania
	{18972, 249, 17, 0x1},  // saintmaartendutch
	{12763, 257, 13, 0x1},  // fwallisfutuna
	{65285, 45, 4, 0x1},    // #8ro
	{64975, 44, 4, 0x1},    // #8po
	{64319, 84, 4, 0x1},    // #8mo
	{33630, 148, 20, 0x1},  // peoplesrepublickorea
	{30805, 70, 16, 0x1},   // republiczanzibar
	{63654, 183, 4, 0x1},   // #8ho
	{17347, 206, 21, 0x1},  // bonairesainteustatius
	{55530, 19, 13, 0x1},   // eestivabariik
	{46130, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{62537, 177, 4, 0x1},   // #8do
	{62939, 218, 4, 0x1},   // #8fo
	{62296, 174, 4, 0x1},   // #8co
	{61385, 56, 4, 0x1},    // #8ao
	{10788, 46, 16, 0x1},   // formersovjetunie
	{57427, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{1392, 37, 31, 0x21},   // macedoniaformeryugoslavrepublic
	{4126, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{29309, 574, 5, 0x1},   // #5670
	{21411, 222, 5, 0x81},  // #2grl
	{29204, 481, 4, 0x1},   // #557
	{11363, 37, 5, 0x1},    // fyrom
	{16293, 59, 6, 0x1},    // #3hvbf
	{39020, 423, 5, 0x1},   // #6420
	{53351, 10, 16, 0x1},   // belorussischessr
	{9113, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{63515, 111, 21, 0x1},  // afghanistanislamicrep
	{54170, 248, 30, 0x1},  // departementsaintpierremiquelon
	{60749, 64, 13, 0x1},   // kongokinshasa
	{2679, 256, 25, 0x21},  // maagdeneilandenamerikaans
	{14172, 145, 11, 0x1},  // fillipijnen
	{62198, 244, 20, 0x1},  // republicsouthvietnam
	{54600, 114, 4, 0x81},  // #1bh
	{55818, 397, 4, 0x1},   // #1dd
	{50116, 181, 5, 0x1},   // #7gua
	{7541, 6, 20, 0x1},     // republicazerbeidzjan
	{48043, 99, 15, 0x1},   // zuidelijksoedan
	{13869, 82, 20, 0x1},   // libischearabrepublic
	{25490, 111, 25, 0x1},  // afghanistanislamicemirate
	{64646, 141, 4, 0x1},   // #8np
	{64953, 43, 4, 0x1},    // #8pl
	{56314, 109, 15, 0x1},  // republiekzambia
	{64315, 35, 4, 0x1},    // #8mn
	{63963, 148, 4, 0x1},   // #8kn
	{311, 138, 23, 0x1},    // myanmarrepubliekderunie
	{62292, 66, 4, 0x1},    // #8cn
	{62724, 19, 4, 0x1},    // #8en
	{61381, 2, 4, 0x1},     // #8an
	{19338, 197, 19, 0x1},  // stvincentgrenadines
	{50998, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{55332, 64, 25, 0x1},   // republiccongoleopoldville
	{29219, 362, 4, 0x1},   // #558
	{40239, 96, 16, 0x1},   // republieksenegal
	{1943, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{19871, 162, 17, 0x1},  // republicofvanuatu
	{13269, 124, 13, 0x1},  // republiekirak
	{29509, 442, 4, 0x1},   // #590
	{3485, 49, 9, 0x1},     // slovakije
	{36386, 192, 16, 0x1},  // republicparaguay
	{51151, 133, 5, 0x1},   // #7lao
	{29364, 575, 5, 0x1},   // #5702
	{42691, 278, 5, 0x1},   // #6hai
	{14723, 248, 14, 0x1},  // saintpierremiq
	{21105, 197, 22, 0x1},  // stvincentandgrenadines
	{3572, 58, 5, 0x1},     // benin
	{59599, 144, 4, 0x81},  // #1pk
	{57701, 225, 4, 0x81},  // #1hk
	{22773, 148, 12, 0x1},  // demrepnkorea
	{2737, 132, 6, 0x1},    // kuwait
	{23129, 144, 18, 0x1},  // republicofpakistan
	{58726, 171, 6, 0x1},   // brasil
	{50111, 180, 5, 0x1},   // #7grn
	{656, 110, 4, 0x21},    // #8zi
	{20084, 136, 8, 0x1},   // maldives
	{18984, 249, 21, 0x1},  // dutchpartsaintmaarten
	{64241, 61, 21, 0x1},   // middenafricanrepublic
	{11043, 66, 15, 0x1},   // comorenarchipel
	{64971, 190, 4, 0x1},   // #8pm
	{64150, 85, 4, 0x1},    // #8ma
	{17859, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63650, 226, 4, 0x1},   // #8hm
	{41456, 99, 11, 0x1},   // southsoedan
	{62288, 63, 4, 0x1},    // #8cm
	{59013, 129, 27, 0x1},  // formerdemocratischkampuchea
	{8630, 64, 30, 0x1},    // democraticrepublicofzairecongo
	{35594, 89, 16, 0x1},   // mauritiusislands
	{42268, 504, 5, 0x1},   // #6eqg
	{42015, 85, 22, 0x1},   // malagassischerepubliek
	{29514, 576, 4, 0x1},   // #591
	{62904, 213, 12, 0x1},  // kerstislands
	{26623, 249, 16, 0x1},  // sintmaartendutch
	{51306, 134, 5, 0x1},   // #7lbn
	{29369, 532, 5, 0x1},   // #5703
	{2526, 82, 24, 0x21},   // formerlibyanarabrepublic
	{12700, 37, 17, 0x1},   // macedoniarepublic
	{15393, 54, 3, 0x1},    // vsa
	{4719, 235, 25, 0x1},   // overseasdepartmentmayotte
	{51875, 207, 16, 0x1},  // sintbartholomeus
	{22790, 81, 5, 0x81},   // #2lbr
	{8619, 64, 29, 0x1},    // formercongodemocraticrepublic
	{22324, 103, 5, 0x1},   // tchad
	{58789, 123, 8, 0x1},   // iranirof
	{54124, 1, 4, 0x81},    // #1al
	{54626, 58, 4, 0x81},   // #1bj
	{20127, 248, 20, 0x1},  // sintpierreetmiquelon
	{44138, 82, 27, 0x1},   // libischearabischejamahiriya
	{53819, 156, 13, 0x1},  // toerkmenistan
	{9657, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{5835, 211, 6, 0x1},    // cookis
	{384, 53, 4, 0x21},     // #8up
	{64663, 142, 4, 0x1},   // #8nr
	{3635, 8, 8, 0x1},      // bulgaria
	{63701, 25, 4, 0x1},    // #8hr
	{62533, 68, 4, 0x1},    // #8dj
	{42903, 67, 18, 0x1},   // republickaapverdia
	{25582, 99, 5, 0x81},   // #2ssd
	{65149, 71, 18, 0x1},   // arabrepublicegypte
	{32168, 99, 10, 0x1},   // sudansouth
	{28744, 577, 4, 0x1},   // #520
	{33617, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{29519, 578, 4, 0x1},   // #592
	{22279, 32, 18, 0x1},   // lietuvosrespublika
	{51050, 118, 15, 0x1},  // republiekcyprus
	{53035, 237, 23, 0x1},  // norfolkislandsterritory
	{29354, 434, 5, 0x1},   // #5700
	{33183, 291, 5, 0x1},   // #5isr
	{31991, 579, 5, 0x1},   // #5eri
	{469, 207, 25, 0x1},    // departmentsaintbarthelemy
	{36868, 117, 15, 0x1},  // mainlandchinapr
	{60965, 253, 4, 0x81},  // #1um
	{57935, 185, 4, 0x81},  // #1jm
	{37478, 155, 12, 0x1},  // tadsjikistan
	{54151, 3, 4, 0x81},    // #1am
	{54699, 208, 4, 0x81},  // #1bm
	{56387, 120, 4, 0x81},  // #1fm
	{398, 54, 4, 0x21},     // #8us
	{64771, 194, 4, 0x1},   // #8ns
	{64818, 239, 4, 0x1},   // #8pc
	{20992, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{36297, 30, 12, 0x1},   // italykingdom
	{43267, 143, 10, 0x1},  // muscatoman
	{28464, 95, 5, 0x81},   // #4729
	{64180, 230, 4, 0x1},   // #8mc
	{20914, 77, 5, 0x81},   // #2gmb
	{13143, 80, 5, 0x1},    // kenya
	{62272, 210, 4, 0x1},   // #8ck
	{62866, 193, 4, 0x1},   // #8es
	{43952, 34, 14, 0x1},   // latviarepublic
	{49610, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{4763, 244, 8, 0x21},   // svietnam
	{5506, 212, 25, 0x1},   // curacaokingdomnetherlands
	{28374, 197, 5, 0x81},  // #4670
	{29524, 324, 4, 0x1},   // #593
	{44540, 249, 16, 0x1},  // dutchsintmaarten
	{50739, 106, 17, 0x1},  // tanzaniaunitedrep
	{29429, 546, 5, 0x1},   // #5771
	{29359, 580, 5, 0x1},   // #5701
	{59447, 145, 4, 0x81},  // #1ph
	{49486, 77, 5, 0x1},    // #7gam
	{65346, 32, 8, 0x1},    // lituania
	{11720, 111, 11, 0x1},  // afghanistan
	{54945, 246, 23, 0x1},  // ascensiontristandacunha
	{54155, 581, 4, 0x1},   // #1an
	{25318, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{52109, 109, 9, 0x1},   // nrhodesia
	{54695, 207, 4, 0x81},  // #1bl
	{55613, 117, 4, 0x81},  // #1cn
	{50126, 224, 5, 0x1},   // #7gum
	{4185, 165, 22, 0x1},   // peoplesrepublicofyemen
	{55422, 241, 16, 0x1},  // stateofpalestine
	{3733, 145, 11, 0x21},  // phillipines
	{28459, 99, 5, 0x81},   // #4728
	{64164, 234, 4, 0x1},   // #8mb
	{39896, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{45793, 387, 5, 0x1},   // #6rus
	{48513, 253, 24, 0x1},  // unitedstatesminorislands
	{61961, 116, 4, 0x1},   // #8bt
	{62268, 214, 4, 0x1},   // #8cj
	{62728, 72, 4, 0x1},    // #8er
	{61369, 6, 4, 0x1},     // #8aj
	{25634, 194, 5, 0x81},  // #2sur
	{25695, 101, 5, 0x81},  // #2swz
	{23776, 79, 12, 0x1},   // spaansguinea
	{34381, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{21054, 255, 9, 0x1},   // britishvi
	{53202, 98, 5, 0x1},    // #7som
	{3049, 123, 14, 0x21},  // islamicrepiran
	{52998, 197, 17, 0x1},  // stvincentandgrens
	{29914, 66, 12, 0x1},   // comorosstate
	{41113, 190, 15, 0x1},  // republicapanama
	{29424, 477, 5, 0x1},   // #5770
	{8960, 248, 19, 0x1},   // stpierreetmiquelonf
	{54455, 92, 13, 0x1},   // republicniger
	{42450, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{25202, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57939, 125, 4, 0x81},  // #1jo
	{46768, 101, 6, 0x1},   // ngwane
	{21381, 198, 20, 0x1},  // republicbolvenezuela
	{54159, 56, 4, 0x81},   // #1ao
	{54707, 170, 4, 0x81},  // #1bo
	{55617, 174, 4, 0x81},  // #1co
	{23246, 32, 5, 0x81},   // #2ltu
	{36786, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{21356, 244, 16, 0x1},  // republiekvietnam
	{56016, 178, 4, 0x81},  // #1do
	{44777, 225, 50, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublic
	{34866, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{37125, 98, 28, 0x1},   // somalischedemocraticrepublic
	{56454, 218, 4, 0x81},  // #1fo
	{45090, 401, 5, 0x1},   // #6nau
	{582, 91, 4, 0x21},     // #8wa
	{47565, 33, 19, 0x1},   // grandduchyluxemburg
	{33921, 131, 20, 0x1},  // southkorearepublicof
	{60183, 144, 23, 0x1},  // islamicrepublicpakistan
	{64775, 189, 4, 0x1},   // #8nu
	{64783, 192, 4, 0x1},   // #8pa
	{56648, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{12845, 176, 13, 0x1},  // republicacuba
	{24667, 132, 12, 0x1},  // statekoeweit
	{61965, 8, 4, 0x1},     // #8bu
	{62264, 173, 4, 0x1},   // #8ci
	{53326, 90, 14, 0x1},   // malawirepublic
	{38539, 55, 11, 0x1},   // yugoslavsfr
	{61322, 112, 4, 0x1},   // #8ae
	{23340, 68, 14, 0x1},   // afarenissaland
	{222, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{4237, 50, 17, 0x21},   // republiekslovenie
	{22419, 150, 15, 0x1},  // saoedischarabia
	{53186, 152, 5, 0x1},   // #7sol
	{28269, 191, 5, 0x81},  // #4604
	{2954, 16, 33, 0x21},   // federalrepublicgermanywestgermany
	{23531, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{4582, 119, 14, 0x21},  // republicoffiji
	{53101, 203, 12, 0x1},  // easternsamoa
	{60486, 256, 15, 0x1},  // vsvirginislands
	{5510, 205, 24, 0x21},  // frenchzuidelijkterritory
	{65287, 45, 17, 0x1},   // roemeenserepublic
	{59707, 239, 4, 0x81},  // #1pn
	{57717, 183, 4, 0x81},  // #1hn
	{60790, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{21310, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{17780, 206, 19, 0x1},  // sinteustatiusensaba
	{54703, 115, 4, 0x81},  // #1bn
	{55605, 173, 4, 0x81},  // #1cl
	{20167, 215, 5, 0x81},  // #2esh
	{60038, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{35963, 134, 16, 0x1},  // republieklibanon
	{45841, 538, 5, 0x1},   // #6rwa
	{64184, 36, 4, 0x1},    // #8md
	{15821, 138, 6, 0x1},   // #3bumm
	{45784, 379, 5, 0x1},   // #6rum
	{63884, 30, 4, 0x1},    // #8it
	{61973, 209, 4, 0x1},   // #8bv
	{62260, 117, 4, 0x1},   // #8ch
	{62870, 73, 4, 0x1},    // #8et
	{2258, 257, 22, 0x1},   // departmentwallisfutuna
	{4358, 1, 20, 0x21},    // republikaeshqiperise
	{53123, 50, 5, 0x1},    // #7slo
	{14428, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{31614, 93, 24, 0x1},   // federalrepublicofnigeria
	{59959, 224, 6, 0x1},   // guahan
	{54067, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{29454, 484, 4, 0x1},   // #580
	{7956, 71, 3, 0x1},     // var
	{4638, 48, 14, 0x21},   // republicserbia
	{52473, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{25699, 245, 11, 0x1},  // zuidgeorgie
	{26117, 119, 11, 0x1},  // fijiislands
	{41034, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{29374, 506, 5, 0x1},   // #5704
	{16089, 187, 18, 0x1},  // republicsaintlucia
	{34270, 123, 12, 0x1},  // islamrepiran
	{59703, 248, 4, 0x81},  // #1pm
	{49475, 74, 5, 0x1},    // #7gab
	{57713, 226, 4, 0x81},  // #1hm
	{57872, 124, 4, 0x81},  // #1iq
	{59280, 143, 4, 0x81},  // #1om
	{1211, 582, 6, 0x3},    // guiana
	{54726, 206, 4, 0x81},  // #1bq
	{55609, 63, 4, 0x81},   // #1cm
	{40253, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{36444, 152, 15, 0x1},  // salomoneilanden
	{45720, 241, 12, 0x1},  // westbankgaza
	{56012, 177, 4, 0x81},  // #1dm
	{45066, 194, 8, 0x1},   // suriname
	{56337, 20, 4, 0x81},   // #1fi
	{65362, 94, 4, 0x1},    // #8rw
	{85, 51, 4, 0x21},      // #8sw
	{64231, 139, 4, 0x1},   // #8mg
	{63959, 128, 4, 0x1},   // #8kg
	{589, 129, 25, 0x21},   // formerdemocratickampuchea
	{7258, 230, 14, 0x1},   // territorymacau
	{62878, 223, 4, 0x1},   // #8fg
	{62521, 211, 4, 0x1},   // #8cw
	{61365, 69, 4, 0x1},    // #8ag
	{17347, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{48062, 105, 15, 0x1},  // republictunisia
	{43111, 157, 9, 0x1},   // easttimor
	{53073, 96, 5, 0x1},    // #7sen
	{17330, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{38695, 460, 5, 0x1},   // #6110
	{53113, 186, 5, 0x1},   // #7skn
	{41976, 145, 24, 0x1},  // republicofthephilippines
	{58829, 252, 14, 0x1},  // repchinataiwan
	{28379, 47, 5, 0x81},   // #4674
	{11988, 46, 18, 0x1},   // russischefederatia
	{29434, 461, 5, 0x1},   // #5775
	{33222, 435, 5, 0x1},   // #5ita
	{19417, 145, 20, 0x1},  // filipijnengemenebest
	{29379, 544, 5, 0x1},   // #5705
	{26478, 246, 14, 0x1},  // eilandsthelena
	{12596, 170, 13, 0x1},  // formerbolivia
	{59676, 43, 4, 0x81},   // #1pl
	{14027, 54, 12, 0x1},   // vsvanamerika
	{57876, 123, 4, 0x81},  // #1ir
	{55849, 64, 24, 0x1},   // congodemrepzairekinshasa
	{43210, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{25458, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{15209, 161, 26, 0x1},  // socialistrepublicofvietnam
	{50121, 76, 5, 0x1},    // #7gui
	{16840, 126, 5, 0x1},   // nihon
	{40439, 256, 21, 0x1},  // virginislandsamerican
	{586, 257, 4, 0x21},    // #8wf
	{9, 236, 26, 0x1},      // collectiviteitnewcaledonia
	{50599, 152, 11, 0x1},  // solomonisds
	{65332, 145, 4, 0x1},   // #8rp
	{402, 59, 4, 0x21},     // #8uv
	{27615, 259, 20, 0x1},  // underunscr1244kosovo
	{64138, 83, 4, 0x1},    // #8lt
	{64188, 235, 4, 0x1},   // #8mf
	{16848, 22, 9, 0x1},    // unitedkon
	{63888, 62, 4, 0x1},    // #8iv
	{60628, 124, 11, 0x1},  // iraqkingdom
	{58889, 65, 19, 0x1},   // volksrepubliekcongo
	{61843, 152, 4, 0x1},   // #8bp
	{62474, 67, 4, 0x1},    // #8cv
	{33770, 3, 17, 0x1},    // republicofarmenia
	{61326, 111, 4, 0x1},   // #8af
	{22052, 111, 29, 0x1},  // democraticrepublicafghanistan
	{13099, 30, 5, 0x1},    // italy
	{59944, 189, 18, 0x1},  // republieknicaragua
	{25587, 100, 5, 0x81},  // #2stp
	{59587, 79, 12, 0x1},   // spaansguinee
	{53068, 163, 5, 0x1},   // #7sam
	{4931, 106, 20, 0x1},   // uroftanzaniamainland
	{62884, 119, 13, 0x1},  // fidjieilanden
	{4935, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{3144, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{31591, 27, 4, 0x1},    // eire
	{36665, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{29384, 585, 5, 0x1},   // #5710
	{304, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{21914, 211, 10, 0x1},  // kukiairani
	{54663, 259, 16, 0x1},  // republicofkosovo
	{59965, 48, 4, 0x81},   // #1rs
	{21744, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{24420, 170, 18, 0x1},  // plurstateofbolivia
	{44441, 105, 7, 0x1},   // tunisia
	{60945, 22, 4, 0x1},    // #1uk
	{57894, 28, 4, 0x81},   // #1is
	{58359, 135, 4, 0x81},  // #1lk
	{55150, 168, 4, 0x81},  // #1bs
	{55589, 211, 4, 0x81},  // #1ck
	{55916, 17, 4, 0x81},   // #1dk
	{652, 109, 4, 0x21},    // #8za
	{56371, 217, 4, 0x81},  // #1fk
	{65354, 240, 4, 0x1},   // #8rq
	{48, 95, 4, 0x21},      // #8su
	{420, 196, 4, 0x21},    // #8uy
	{64822, 191, 4, 0x1},   // #8pe
	{64142, 33, 4, 0x1},    // #8lu
	{64561, 140, 4, 0x1},   // #8my
	{38680, 358, 5, 0x1},   // #5zim
	{63750, 26, 4, 0x1},    // #8hu
	{63943, 80, 4, 0x1},    // #8ke
	{61702, 194, 18, 0x1},  // republicofsuriname
	{62470, 176, 4, 0x1},   // #8cu
	{22218, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{38670, 357, 5, 0x1},   // #5zam
	{61314, 199, 4, 0x1},   // #8aa
	{9749, 246, 11, 0x1},   // sainthelena
	{56836, 150, 15, 0x1},  // saoedischarabie
	{58705, 171, 27, 0x1},  // republicafederativadobrasil
	{51935, 91, 5, 0x1},    // #7nam
	{28264, 192, 5, 0x81},  // #4600
	{28284, 43, 5, 0x81},   // #4616
	{13444, 104, 16, 0x1},  // togoleserepublic
	{32642, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{61239, 235, 4, 0x81},  // #1yt
	{29394, 586, 5, 0x1},   // #5713
	{26730, 228, 29, 0x1},  // britishterritoryinindianocean
	{57721, 25, 4, 0x81},   // #1hr
	{57927, 30, 4, 0x81},   // #1it
	{53747, 122, 10, 0x1},  // unionindia
	{54056, 2, 4, 0x81},    // #1ad
	{32094, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{54730, 171, 4, 0x81},  // #1br
	{55575, 12, 4, 0x81},   // #1ch
	{20264, 19, 5, 0x81},   // #2est
	{55904, 68, 4, 0x81},   // #1dj
	{56333, 73, 4, 0x81},   // #1et
	{56367, 119, 4, 0x81},  // #1fj
	{36572, 207, 10, 0x1},  // stbartlemy
	{22, 187, 4, 0x21},     // #8st
	{64779, 42, 4, 0x1},    // #8nz
	{49501, 220, 26, 0x1},  // overseasterritorygibraltar
	{25785, 102, 18, 0x1},  // seychelleneilanden
	{64557, 188, 4, 0x1},   // #8mx
	{8978, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{51398, 52, 7, 0x1},    // turkyye
	{61887, 171, 4, 0x1},   // #8br
	{62466, 61, 4, 0x1},    // #8ct
	{38675, 364, 5, 0x1},   // #5zan
	{55413, 64, 14, 0x1},   // congofreestate
	{24484, 97, 10, 0x1},   // sieraleone
	{12319, 38, 14, 0x1},   // republiekmalta
	{37183, 15, 15, 0x1},   // germanydemrepof
	{53458, 49, 5, 0x1},    // #7svk
	{61457, 46, 16, 0x1},   // russischefederal
	{19107, 158, 12, 0x1},  // tongakingdom
	{22700, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{40922, 16, 24, 0x1},   // federalrepublicduitsland
	{2548, 64, 25, 0x1},    // democraticrepublicofcongo
	{18145, 245, 11, 0x1},  // zuidgeorgia
	{61243, 327, 4, 0x2},   // #1yu
	{29389, 416, 5, 0x1},   // #5712
	{15578, 110, 16, 0x1},  // zimbabwerhodesia
	{59284, 190, 4, 0x81},  // #1pa
	{59969, 46, 4, 0x81},   // #1ru
	{57931, 229, 4, 0x81},  // #1je
	{54060, 112, 4, 0x81},  // #1ae
	{58336, 31, 4, 0x81},   // #1li
	{59184, 238, 4, 0x81},  // #1nu
	{55168, 503, 4, 0x1},   // #1bu
	{55585, 62, 4, 0x81},   // #1ci
	{46481, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{25501, 111, 27, 0x1},  // islamicemirateofafghanistan
	{65358, 46, 4, 0x1},    // #8rs
	{20147, 179, 5, 0x81},  // #2ecu
	{4837, 78, 12, 0x1},    // guineabissau
	{19788, 36, 16, 0x1},   // republicofmoldov
	{64134, 31, 4, 0x1},    // #8ls
	{26654, 231, 20, 0x1},  // saintmartinfransdeel
	{63866, 29, 4, 0x1},    // #8is
	{56110, 197, 25, 0x1},  // sintvincentendegrenadines
	{62462, 175, 4, 0x1},   // #8cs
	{61318, 167, 4, 0x1},   // #8ac
	{13565, 135, 6, 0x1},   // ceylon
	{40493, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{42263, 587, 5, 0x1},   // #6egy
	{21675, 102, 10, 0x1},  // seychellen
	{10964, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{20240, 225, 16, 0x1},  // sarhongkongchina
	{4900, 120, 26, 0x21},  // federatestatesofmicronesia
	{49080, 166, 12, 0x1},  // theargentine
	{28384, 100, 5, 0x81},  // #4678
	{12905, 138, 12, 0x1},  // burmaunionof
	{3307, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{51062, 46, 18, 0x1},   // russischefederatie
	{60429, 64, 10, 0x1},   // congozaire
	{5061, 189, 17, 0x1},   // nicaraguarepublic
	{61102, 257, 4, 0x81},  // #1wf
	{33125, 65, 16, 0x1},   // congobrazzaville
	{32340, 16, 11, 0x1},   // deutschland
	{27654, 2, 4, 0x81},    // #420
	{15510, 7, 7, 0x1},     // belguim
	{9844, 195, 14, 0x1},   // trinidadtobago
	{54064, 111, 4, 0x81},  // #1af
	{55164, 116, 4, 0x81},  // #1bt
	{55313, 61, 4, 0x81},   // #1cf
	{50043, 24, 5, 0x1},    // #7gre
	{34634, 168, 10, 0x1},  // bahamasthe
	{22443, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{644, 101, 4, 0x21},    // #8wz
	{424, 160, 4, 0x21},    // #8uz
	{1331, 37, 33, 0x21},   // formeryugoslavrepublicofmacedonia
	{19798, 36, 7, 0x1},    // moldova
	{64565, 87, 4, 0x1},    // #8mz
	{63819, 123, 4, 0x1},   // #8ir
	{15482, 162, 7, 0x1},   // banuatu
	{19254, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{54198, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{62874, 14, 4, 0x1},    // #8ez
	{23966, 255, 20, 0x1},  // engelsevirginislands
	{11164, 67, 15, 0x1},   // formercapeverde
	{29669, 150, 21, 0x1},  // koninkrijksaudiarabie
	{2792, 140, 8, 0x1},    // maleisia
	{1929, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{53118, 97, 5, 0x1},    // #7sle
	{13653, 57, 14, 0x1},   // burundikingdom
	{53226, 46, 14, 0x1},   // ruslandfederal
	{5004, 14, 18, 0x21},   // tjechischerepublic
	{38700, 523, 5, 0x1},   // #6115
	{38690, 588, 5, 0x1},   // #6101
	{3005, 40, 10, 0x1},    // netherland
	{51978, 141, 5, 0x1},   // #7nep
	{6305, 241, 23, 0x1},   // occpalestinianterritory
	{2771, 186, 12, 0x1},   // stkittsnevis
	{2159, 202, 14, 0x21},  // netherlandsant
	{23414, 40, 20, 0x1},   // netherlandskingdomof
	{3116, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59443, 147, 4, 0x81},  // #1pg
	{59973, 94, 4, 0x81},   // #1rw
	{64447, 164, 22, 0x1},  // arabrepublicyemenyemen
	{39986, 168, 13, 0x1},  // bahamaislands
	{49527, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{60929, 252, 4, 0x81},  // #1tw
	{49793, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{58159, 132, 4, 0x81},  // #1kw
	{22988, 82, 5, 0x81},   // #2lby
	{576, 151, 19, 0x1},    // republicofsingapore
	{54103, 167, 4, 0x81},  // #1ag
	{55227, 60, 4, 0x81},   // #1bw
	{55558, 65, 4, 0x81},   // #1cg
	{1715, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{46965, 248, 19, 0x1},  // saintpierremiguelon
	{64099, 66, 12, 0x1},   // statecomoros
	{25299, 245, 5, 0x81},  // #2sgs
	{51839, 230, 8, 0x1},   // macaosar
	{37656, 205, 24, 0x1},  // zuidelijkefransegebieden
	{25749, 102, 5, 0x81},  // #2syc
	{62529, 17, 4, 0x1},    // #8da
	{63477, 182, 4, 0x1},   // #8gy
	{62458, 232, 4, 0x1},   // #8cq
	{1293, 257, 12, 0x1},   // futunawallis
	{6762, 54, 9, 0x1},     // americavs
	{24025, 229, 20, 0x1},  // jerseychannelislands
	{65254, 76, 15, 0x1},   // republiekguinee
	{38685, 385, 5, 0x1},   // #6100
	{25894, 189, 17, 0x1},  // republicnicaragua
	{28279, 239, 5, 0x81},  // #4612
	{62282, 51, 6, 0x1},    // sweden
	{3178, 26, 15, 0x1},    // republichungary
	{32363, 95, 15, 0x1},   // republieksoedan
	{31341, 161, 16, 0x1},  // vietnamfmrdemrep
	{2543, 165, 15, 0x1},   // yemendemocratic
	{59364, 242, 4, 0x81},  // #1pf
	{22405, 137, 10, 0x1},  // marshallis
	{60732, 159, 4, 0x81},  // #1tv
	{57747, 589, 4, 0x1},   // #1hv
	{20850, 191, 12, 0x1},  // perurepublic
	{54344, 201, 4, 0x81},  // #1ax
	{55222, 209, 4, 0x81},  // #1bv
	{55309, 64, 4, 0x81},   // #1cd
	{20172, 18, 5, 0x81},   // #2esp
	{23256, 33, 5, 0x81},   // #2lux
	{37323, 248, 18, 0x1},  // stpierreenmiguelon
	{45851, 163, 14, 0x1},  // westelijksamoa
	{41655, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{58757, 123, 19, 0x1},  // imperialstateofiran
	{1072, 247, 23, 0x1},   // svalbardjanmayenislands
	{7, 18, 4, 0x21},       // #8sp
	{3271, 209, 12, 0x21},  // bouveteiland
	{55946, 231, 25, 0x1},  // collectiviteitsaintmartin
	{38253, 108, 11, 0x1},  // southafrika
	{16080, 28, 7, 0x1},    // ijsland
	{25270, 151, 5, 0x81},  // #2sgp
	{45638, 289, 5, 0x1},   // #6pol
	{50371, 214, 15, 0x1},  // kaaimaneilanden
	{32549, 95, 24, 0x1},   // democraticrepublicsoedan
	{34175, 79, 16, 0x1},   // guineaecuatorial
	{8424, 164, 6, 0x1},    // nyemen
	{42312, 529, 5, 0x1},   // #6est
	{1985, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{16227, 131, 6, 0x1},   // skorea
	{54036, 109, 5, 0x1},   // #7zam
	{51314, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{51380, 187, 5, 0x1},   // #7lca
	{24001, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10887, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{42982, 30, 15, 0x1},   // republicofitaly
	{37949, 408, 5, 0x1},   // #5tog
	{59360, 191, 4, 0x81},  // #1pe
	{38475, 468, 5, 0x1},   // #5van
	{49993, 16, 5, 0x1},    // #7ger
	{57743, 26, 4, 0x81},   // #1hu
	{55231, 10, 4, 0x81},   // #1by
	{20152, 71, 5, 0x81},   // #2egy
	{7877, 10, 7, 0x1},     // belarus
	{25004, 150, 5, 0x81},  // #2sau
	{4808, 120, 28, 0x21},  // micronesiagefedereerdestates
	{19850, 52, 14, 0x1},   // turkeyrepublic
	{8061, 115, 7, 0x1},    // bruneid
	{42258, 352, 5, 0x1},   // #6ecu
	{67, 257, 12, 0x1},     // wallisfutuna
	{18548, 59, 7, 0x1},    // burkina
	{55201, 119, 13, 0x1},  // republiekfiji
	{21342, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{53204, 98, 19, 0x1},   // somalischerepubliek
	{18447, 171, 6, 0x1},   // brazil
	{54803, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{11689, 226, 19, 0x1},  // heardiandmcdonaldis
	{20235, 225, 16, 0x1},  // chinasarhongkong
	{20560, 227, 17, 0x1},  // islandsmanbritish
	{4543, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{23865, 10, 16, 0x1},   // republiekbelarus
	{12286, 122, 14, 0x1},  // republiekindia
	{60728, 195, 4, 0x81},  // #1tt
	{49966, 79, 5, 0x1},    // #7geq
	{33645, 148, 14, 0x1},  // koreadempeorep
	{57739, 184, 4, 0x81},  // #1ht
	{58153, 131, 4, 0x81},  // #1kr
	{27734, 56, 4, 0x81},   // #424
	{27849, 166, 4, 0x81},  // #432
	{13291, 116, 13, 0x1},  // bhutankingdom
	{54348, 6, 4, 0x81},    // #1az
	{59108, 141, 4, 0x81},  // #1np
	{27954, 5, 4, 0x81},    // #440
	{56311, 72, 4, 0x81},   // #1er
	{46028, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{60376, 197, 25, 0x1},  // stvincentandthegrenadines
	{45492, 487, 5, 0x1},   // #6pan
	{3320, 61, 26, 0x21},   // centralafrikaanskeizerrijk
	{20104, 70, 5, 0x81},   // #2eaz
	{34071, 32, 17, 0x1},   // lithuaniarepublic
	{9541, 64, 30, 0x1},    // republicofthecongoleopoldville
	{63000, 242, 4, 0x1},   // #8fp
	{22871, 217, 23, 0x1},  // malvinasfalklandislands
	{61995, 115, 4, 0x1},   // #8bx
	{45121, 165, 6, 0x1},   // yemens
	{20287, 240, 18, 0x1},  // puertoricoamerican
	{5602, 234, 33, 0x1},   // territorialcollectivitymartinique
	{17404, 37, 13, 0x1},   // tfyrmacedonia
	{27273, 590, 5, 0x1},   // #2zar
	{6535, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{41715, 12, 22, 0x1},   // confederazionesvizzera
	{36838, 117, 15, 0x1},  // prmainlandchina
	{43775, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{32733, 164, 13, 0x1},  // yemenrepublic
	{24051, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{5856, 238, 14, 0x1},   // niuenewzealand
	{7177, 199, 16, 0x1},   // knetherlandaruba
	{60969, 54, 4, 0x81},   // #1us
	{45232, 218, 14, 0x1},  // faeroerislands
	{15881, 25, 8, 0x1},    // hrvatska
	{27839, 6, 4, 0x81},    // #431
	{13210, 196, 6, 0x1},   // urugay
	{58332, 187, 4, 0x81},  // #1lc
	{55305, 210, 4, 0x81},  // #1cc
	{12456, 46, 13, 0x1},   // federalrussia
	{56329, 18, 4, 0x81},   // #1es
	{574, 256, 4, 0x21},    // #8vq
	{25648, 214, 10, 0x1},  // vkcaimanes
	{1303, 202, 25, 0x21},  // nederlandseantillesformer
	{53945, 196, 5, 0x1},   // #7uru
	{30948, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{15295, 128, 9, 0x1},   // kyrgystan
	{34164, 79, 27, 0x1},   // republicadeguineaecuatorial
	{52238, 155, 12, 0x1},  // tadzhikistan
	{19372, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{28654, 163, 5, 0x81},  // #4882
	{62096, 57, 17, 0x1},   // republicofburundi
	{61999, 57, 4, 0x1},    // #8by
	{18825, 219, 20, 0x1},  // bailliagedeguernesey
	{2878, 145, 22, 0x21},  // republiekderfilipijnen
	{61579, 204, 4, 0x1},   // #8ay
	{54549, 253, 22, 0x1},  // usminoroutlyingislands
	{53927, 112, 5, 0x1},   // #7uae
	{13043, 27, 15, 0x1},   // irelandrepublic
	{34912, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{12635, 194, 11, 0x1},  // dutchguiana
	{28274, 145, 5, 0x81},  // #4608
	{52405, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{33019, 591, 5, 0x1},   // #5ins
	{52137, 142, 5, 0x1},   // #7nru
	{32890, 51, 7, 0x1},    // sverige
	{67, 257, 13, 0x1},     // wallisfutunaf
	{6231, 161, 7, 0x1},    // vietnam
	{60700, 52, 4, 0x81},   // #1tr
	{58119, 148, 4, 0x81},  // #1kp
	{64152, 89, 8, 0x1},    // mauritus
	{58315, 134, 4, 0x81},  // #1lb
	{59167, 142, 4, 0x81},  // #1nr
	{55287, 169, 4, 0x81},  // #1bz
	{56862, 229, 14, 0x1},  // bailliagejerri
	{13148, 82, 13, 0x1},   // republiclibia
	{4508, 128, 10, 0x21},  // kirgyzstan
	{45095, 592, 5, 0x1},   // #6nep
	{45455, 148, 4, 0x1},   // dprk
	{361, 106, 4, 0x21},    // #8tz
	{25370, 193, 5, 0x81},  // #2slv
	{45463, 371, 5, 0x1},   // #6pal
	{64359, 89, 4, 0x1},    // #8mp
	{19228, 145, 19, 0x1},  // filipijnenrepubliek
	{4054, 236, 18, 0x1},   // newcaledoniafrench
	{63018, 21, 4, 0x1},    // #8fr
	{59147, 18, 12, 0x1},   // spaansestate
	{6835, 70, 22, 0x1},    // formerzanzibarpembaisd
	{16461, 110, 6, 0x1},   // #3rhzw
	{3529, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{50980, 135, 16, 0x1},  // srilankarepublic
	{52100, 41, 5, 0x1},    // #7nor
	{45422, 101, 16, 0x1},  // kingdomswaziland
	{39730, 33, 20, 0x1},   // luxembourggrandduchy
	{56170, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{29439, 593, 5, 0x1},   // #5780
	{59841, 192, 4, 0x81},  // #1py
	{59303, 242, 18, 0x1},  // polynesiefrancaise
	{8584, 100, 33, 0x1},   // saotomeprincipedemocraticrepublic
	{25160, 22, 27, 0x1},   // grootbrittannianorthierland
	{4617, 15, 13, 0x1},    // eastduitsland
	{58311, 133, 4, 0x81},  // #1la
	{55301, 11, 4, 0x81},   // #1ca
	{57697, 182, 4, 0x81},  // #1gy
	{41811, 64, 21, 0x1},   // demrepublicofthecongo
	{46305, 248, 18, 0x1},  // stpierreenmiquelon
	{640, 163, 4, 0x21},    // #8ws
	{8691, 64, 36, 0x1},    // democraticrepubliczairekinshasacongo
	{38180, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45404, 477, 5, 0x1},   // #6pak
	{64569, 236, 4, 0x1},   // #8nc
	{65066, 146, 4, 0x1},   // #8ps
	{38235, 6, 18, 0x1},    // azerbaijanrepublic
	{51417, 137, 9, 0x1},   // marshalls
	{61158, 5, 11, 0x1},    // oesterreich
	{63203, 205, 4, 0x1},   // #8fs
	{4973, 106, 18, 0x1},   // mainlandurtanzania
	{2142, 234, 30, 0x1},   // overseascollectivitymartinique
	{20551, 227, 19, 0x1},  // territoryislandsman
	{15017, 56, 21, 0x1},   // angolapeoplesrepublic
	{45185, 128, 9, 0x1},   // kirgistan
	{44936, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{54532, 206, 19, 0x1},  // sabaensinteustatius
	{55037, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{27572, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{2101, 1, 17, 0x1},     // republicofalbania
	{7229, 94, 6, 0x1},     // rwanda
	{29444, 594, 5, 0x1},   // #5781
	{13677, 40, 16, 0x1},   // kingdomnederland
	{22152, 30, 15, 0x1},   // italianrepublic
	{60682, 595, 4, 0x1},   // #1tp
	{4801, 76, 34, 0x1},    // guineapeoplesrevolutionaryrepublic
	{27804, 167, 4, 0x81},  // #428
	{27904, 4, 4, 0x81},    // #436
	{28019, 168, 4, 0x81},  // #444
	{28194, 7, 4, 0x81},    // #456
	{5437, 140, 17, 0x21},  // maleisiefederatie
	{31215, 91, 15, 0x1},   // namibiarepublic
	{357, 156, 4, 0x21},    // #8tx
	{578, 254, 4, 0x21},    // #8vt
	{25436, 47, 5, 0x81},   // #2smr
	{29024, 596, 5, 0x1},   // #5432
	{45368, 562, 5, 0x1},   // #6nor
	{45523, 347, 5, 0x1},   // #6per
	{119, 12, 4, 0x21},     // #8sz
	{65026, 147, 4, 0x1},   // #8pp
	{29074, 452, 5, 0x1},   // #5452
	{64376, 88, 4, 0x1},    // #8mr
	{45643, 314, 5, 0x1},   // #6por
	{63908, 124, 4, 0x1},   // #8iz
	{64072, 127, 4, 0x1},   // #8kz
	{7063, 42, 18, 0x1},    // newzealandaotearoa
	{63363, 24, 4, 0x1},    // #8gr
	{61642, 208, 4, 0x1},   // #8bd
	{14518, 242, 11, 0x1},  // frpolynesia
	{63704, 30, 14, 0x1},   // republicitalia
	{60558, 250, 3, 0x1},   // tci
	{55345, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{56410, 95, 27, 0x1},   // democratischerepublieksudan
	{4411, 222, 18, 0x1},   // territorygreenland
	{65149, 71, 17, 0x1},   // arabrepublicegypt
	{37987, 473, 5, 0x1},   // #5tri
	{55233, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{3835, 241, 21, 0x21},  // palestijnseterritoria
	{28119, 3, 4, 0x81},    // #451
	{19182, 71, 27, 0x1},   // verenigdearabischerepubliek
	{29029, 597, 5, 0x1},   // #5433
	{115, 153, 4, 0x21},    // #8sy
	{64573, 238, 4, 0x1},   // #8ne
	{20307, 73, 7, 0x1},    // ethopia
	{8807, 85, 19, 0x1},    // republiekmadagaskar
	{64146, 82, 4, 0x1},    // #8ly
	{64414, 143, 4, 0x1},   // #8mu
	{1193, 223, 24, 0x1},   // collectivityfrenchguiana
	{35058, 16, 14, 0x1},   // germanyunified
	{62447, 6, 11, 0x1},    // azerbaidjan
	{28659, 598, 5, 0x1},   // #4886
	{28679, 109, 5, 0x81},  // #4894
	{63359, 224, 4, 0x1},   // #8gq
	{61646, 7, 4, 0x1},     // #8be
	{62525, 118, 4, 0x1},   // #8cy
	{4951, 120, 21, 0x21},  // fedstatesofmicronesia
	{4818, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{28594, 22, 5, 0x81},   // #4826
	{61516, 5, 4, 0x1},     // #8au
	{47128, 213, 26, 0x1},  // christmasislandsaustralian
	{11914, 19, 15, 0x1},   // republicestland
	{3807, 178, 19, 0x21},  // dominicanrepublicdr
	{42997, 36, 15, 0x1},   // republicmoldova
	{12929, 138, 12, 0x1},  // unionmyanmar
	{39888, 73, 16, 0x1},   // republicethiopia
	{25625, 54, 9, 0x1},    // americaus
	{2861, 82, 26, 0x21},   // libischearabischerepubliek
	{1330, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{43196, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{28289, 44, 5, 0x81},   // #4620
	{19886, 250, 18, 0x1},  // turksandcaicosisds
	{38264, 108, 15, 0x1},  // uniesouthafrika
	{2078, 1, 7, 0x1},      // albania
	{13102, 82, 5, 0x1},    // lybia
	{3430, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{1779, 223, 23, 0x1},   // departementfrenchguyana
	{37982, 480, 5, 0x1},   // #5ton
	{5732, 251, 16, 0x1},   // territorytokelau
	{13601, 52, 6, 0x1},    // turkey
	{38106, 286, 5, 0x1},   // #5tun
	{58978, 188, 4, 0x81},  // #1mx
	{27454, 25, 5, 0x81},   // #4191
	{28104, 113, 4, 0x81},  // #450
	{27153, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{53992, 160, 5, 0x1},   // #7uzb
	{323, 159, 4, 0x21},    // #8tv
	{29034, 509, 5, 0x1},   // #5434
	{111, 245, 4, 0x21},    // #8sx
	{6615, 48, 20, 0x1},    // serviamontenegrounie
	{64577, 237, 4, 0x1},   // #8nf
	{29064, 471, 5, 0x1},   // #5450
	{64410, 38, 4, 0x1},    // #8mt
	{11447, 21, 15, 0x1},   // franserepubliek
	{63758, 121, 4, 0x1},   // #8id
	{28664, 164, 5, 0x81},  // #4887
	{63342, 221, 4, 0x1},   // #8gp
	{61753, 168, 4, 0x1},   // #8bf
	{16413, 206, 20, 0x1},  // caribbeannetherlands
	{10547, 62, 16, 0x1},   // formerivorycoast
	{24413, 170, 18, 0x1},  // boliviaplurstateof
	{12375, 64, 14, 0x1},   // republiekzaire
	{50834, 127, 11, 0x1},  // kazakhistan
	{59470, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{59886, 85, 22, 0x1},   // republiquedemadagascar
	{31134, 177, 22, 0x1},  // commonwealthofdominica
	{58300, 12, 11, 0x1},   // zwitzerland
	{19107, 158, 5, 0x1},   // tonga
	{49074, 77, 9, 0x1},    // gambiathe
	{60973, 196, 4, 0x81},  // #1uy
	{3620, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{12243, 181, 9, 0x1},   // guatamala
	{24066, 214, 22, 0x1},  // territorycaymanislands
	{58982, 140, 4, 0x81},  // #1my
	{27644, 176, 5, 0x81},  // #4192
	{53649, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54300, 204, 4, 0x81},  // #1aq
	{52485, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{24946, 254, 26, 0x1},  // statodellacittadelvaticano
	{7424, 244, 21, 0x1},   // formerrepublicvietnam
	{45194, 394, 5, 0x1},   // #6new
	{5835, 211, 11, 0x1},   // cookislands
	{26400, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{353, 252, 4, 0x21},    // #8tw
	{25309, 247, 5, 0x81},  // #2sjm
	{29039, 413, 5, 0x1},   // #5435
	{65455, 96, 4, 0x1},    // #8sg
	{365, 107, 4, 0x21},    // #8ug
	{54138, 124, 6, 0x1},   // aliraq
	{64615, 92, 4, 0x1},    // #8ng
	{44644, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{29069, 599, 5, 0x1},   // #5451
	{45581, 414, 5, 0x1},   // #6png
	{64084, 34, 4, 0x1},    // #8lg
	{56942, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{36550, 77, 14, 0x1},   // gambiarepublic
	{61783, 113, 4, 0x1},   // #8bg
	{59866, 153, 8, 0x1},   // syriauar
	{20685, 119, 4, 0x1},   // fiji
	{34794, 246, 26, 0x1},  // sinthelenaentristandacunha
	{54810, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{2890, 145, 18, 0x21},  // filipijnenrepublic
	{37622, 65, 13, 0x1},   // repofthecongo
	{42307, 579, 5, 0x1},   // #6eri
	{28299, 157, 5, 0x81},  // #4626
	{11933, 231, 14, 0x1},  // frenchstmartin
	{7809, 273, 28, 0x82},  // frserbiamontenegroyugoslavia
	{3457, 231, 22, 0x1},   // saintmaartenfrenchpart
	{54277, 147, 23, 0x1},  // papuanewguineaterritory
	{52272, 138, 20, 0x1},  // unionmyanmarrepublic
	{47095, 33, 20, 0x1},   // grandducheluxembourg
	{2159, 202, 25, 0x21},  // netherlandsantillesformer
	{60552, 101, 4, 0x81},  // #1sz
	{60977, 160, 4, 0x81},  // #1uz
	{58297, 127, 4, 0x81},  // #1kz
	{57969, 126, 4, 0x81},  // #1jp
	{58986, 87, 4, 0x81},   // #1mz
	{20864, 142, 13, 0x1},  // naururepublic
	{54304, 166, 4, 0x81},  // #1ar
	{28074, 114, 4, 0x81},  // #448
	{28129, 172, 4, 0x81},  // #452
	{55748, 14, 4, 0x81},   // #1cz
	{6742, 54, 18, 0x1},    // americaunitedsates
	{57265, 24, 4, 0x81},   // #1gr
	{50131, 182, 5, 0x1},   // #7guy
	{56851, 301, 4, 0x1},   // #1fx
	{29935, 254, 16, 0x1},  // statevaticancity
	{312, 157, 4, 0x21},    // #8tt
	{26056, 57, 18, 0x1},   // republiekboeroendi
	{29019, 423, 5, 0x1},   // #5420
	{29044, 354, 5, 0x1},   // #5436
	{65427, 108, 4, 0x1},   // #8sf
	{64619, 162, 4, 0x1},   // #8nh
	{16166, 97, 21, 0x1},   // republicofsierraleone
	{64497, 136, 4, 0x1},   // #8mv
	{60114, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{28674, 600, 5, 0x2},   // #4891
	{63433, 76, 4, 0x1},    // #8gv
	{16055, 153, 12, 0x1},  // syriearabrep
	{61520, 200, 4, 0x1},   // #8av
	{6856, 85, 26, 0x1},    // democraticrepublmadagascar
	{25608, 602, 5, 0x1},   // #2sun
	{27293, 109, 5, 0x81},  // #2zmb
	{4091, 82, 18, 0x1},    // libyaunitedkingdom
	{7928, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{33405, 186, 18, 0x1},  // saintkittsandnevis
	{10282, 273, 27, 0x82}, // federalrepublicofyugoslavia
	{7811, 273, 26, 0x82},  // serbiamontenegroyugoslavia
	{26210, 148, 26, 0x1},  // democraticpeorepublickorea
	{14407, 86, 11, 0x1},   // franssoedan
	{41628, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{54644, 96, 19, 0x1},   // republiquedusenegal
	{59829, 241, 4, 0x81},  // #1ps
	{29449, 365, 5, 0x1},   // #5790
	{2532, 82, 18, 0x21},   // libyanarabrepublic
	{42820, 163, 17, 0x1},  // statewesternsamoa
	{61191, 163, 4, 0x81},  // #1ws
	{2584, 91, 6, 0x21},    // namibe
	{42388, 170, 26, 0x1},  // boliviaplurinationalestaat
	{7779, 56, 14, 0x1},    // republicangola
	{54328, 203, 4, 0x81},  // #1as
	{23174, 31, 5, 0x81},   // #2lie
	{4017, 154, 11, 0x21},  // prathetthai
	{14671, 46, 10, 0x1},   // ussrrussia
	{57676, 245, 4, 0x81},  // #1gs
	{1243, 10, 17, 0x21},   // byelorussischessr
	{14870, 214, 14, 0x1},  // kaaimanislands
	{51156, 133, 24, 0x1},  // peodemocraticrepubliclao
	{316, 52, 4, 0x21},     // #8tu
	{566, 255, 4, 0x21},    // #8vi
	{16679, 60, 17, 0x1},   // republiekbotswana
	{29049, 373, 5, 0x1},   // #5437
	{65423, 102, 4, 0x1},   // #8se
	{14107, 164, 10, 0x1},  // northyemen
	{64623, 93, 4, 0x1},    // #8ni
	{65070, 78, 4, 0x1},    // #8pu
	{44930, 28, 8, 0x1},    // icelande
	{64080, 134, 4, 0x1},   // #8le
	{64068, 132, 4, 0x1},   // #8ku
	{48722, 14, 15, 0x1},   // republicczechia
	{28669, 603, 5, 0x1},   // #4890
	{20084, 136, 15, 0x1},  // maldivesislands
	{61583, 114, 4, 0x1},   // #8ba
	{28614, 106, 5, 0x81},  // #4834
	{61439, 203, 4, 0x1},   // #8aq
	{8440, 15, 25, 0x1},    // democraticrepublicgermany
	{41700, 143, 13, 0x1},  // sultanaatoman
	{30926, 197, 12, 0x1},  // stvinandgren
	{49551, 239, 22, 0x1},  // pitcairnislandsbritish
	{27119, 265, 5, 0x81},  // #2xsl
	{48379, 210, 19, 0x1},  // islandscocoskeeling
	{1109, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{34737, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{23329, 112, 3, 0x1},   // vae
	{28294, 78, 5, 0x81},   // #4624
	{37778, 575, 5, 0x1},   // #5taj
	{40792, 604, 5, 0x1},   // #6bul
	{5214, 112, 26, 0x21},  // verenigdearabischeemiraten
	{61255, 590, 4, 0x1},   // #1zr
	{59711, 240, 4, 0x81},  // #1pr
	{60544, 249, 4, 0x81},  // #1sx
	{31433, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{40794, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{60933, 106, 4, 0x81},  // #1tz
	{38153, 511, 5, 0x1},   // #5tur
	{57770, 121, 4, 0x81},  // #1id
	{3249, 128, 11, 0x21},  // kyrghyzstan
	{58852, 38, 4, 0x81},   // #1mt
	{64299, 18, 12, 0x1},   // kingdomspain
	{54332, 5, 4, 0x81},    // #1at
	{59202, 42, 4, 0x81},   // #1nz
	{37091, 91, 10, 0x1},   // swanamibia
	{55740, 213, 4, 0x81},  // #1cx
	{2568, 65, 19, 0x1},    // congorepbrazzaville
	{56091, 69, 4, 0x81},   // #1dz
	{57242, 221, 4, 0x81},  // #1gp
	{1682, 59, 21, 0x21},   // burkinafasouppervolta
	{36920, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{25304, 246, 5, 0x81},  // #2shn
	{23437, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{29054, 411, 5, 0x1},   // #5438
	{35256, 252, 21, 0x1},  // chinataiwanprovinceof
	{55394, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{56580, 246, 17, 0x1},  // sthelenaascension
	{41374, 44, 18, 0x1},   // portugueserepublic
	{25260, 95, 5, 0x81},   // #2sdn
	{64064, 213, 4, 0x1},   // #8kt
	{62599, 178, 4, 0x1},   // #8dr
	{63429, 181, 4, 0x1},   // #8gt
	{61600, 172, 4, 0x1},   // #8bb
	{17773, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{28609, 227, 5, 0x81},  // #4833
	{48874, 4, 21, 0x1},    // commonwealthaustralia
	{26300, 53, 8, 0x1},    // ukrayina
	{9868, 128, 10, 0x1},   // kyrgyzstan
	{18129, 240, 12, 0x1},  // puertoricous
	{20877, 107, 7, 0x1},   // oeganda
	{12946, 138, 15, 0x1},  // nowmyanmarburma
	{38155, 250, 13, 0x1},  // turksencaicos
	{40163, 543, 5, 0x1},   // #6bfo
	{61858, 84, 7, 0x1},    // morroco
	{2377, 106, 19, 0x21},  // unitedrepoftanzania
	{26128, 24, 19, 0x1},   // republicgriekenland
	{59884, 243, 4, 0x81},  // #1re
	{60548, 153, 4, 0x81},  // #1sy
	{57774, 27, 4, 0x81},   // #1ie
	{58257, 214, 4, 0x81},  // #1ky
	{61098, 162, 4, 0x81},  // #1vu
	{4511, 68, 8, 0x1},     // djibouti
	{32450, 125, 11, 0x1},  // transjordan
	{58856, 89, 4, 0x81},   // #1mu
	{27439, 64, 5, 0x81},   // #4180
	{27649, 118, 5, 0x81},  // #4196
	{8268, 192, 8, 0x1},    // paraguay
	{54336, 4, 4, 0x81},    // #1au
	{58437, 82, 4, 0x81},   // #1ly
	{59006, 92, 4, 0x81},   // #1ne
	{26030, 251, 14, 0x1},  // tokelanislands
	{55744, 118, 4, 0x81},  // #1cy
	{36537, 77, 19, 0x1},   // republicofthegambia
	{56087, 391, 4, 0x1},   // #1dy
	{56289, 19, 4, 0x81},   // #1ee
	{57261, 79, 4, 0x81},   // #1gq
	{27404, 117, 5, 0x81},  // #4156
	{13619, 86, 12, 0x1},   // frenchsoedan
	{58681, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{32110, 113, 18, 0x1},  // republicbangladesh
	{201, 105, 4, 0x21},    // #8ts
	{41071, 106, 24, 0x1},  // unitedrepublicoftanzania
	{29059, 543, 5, 0x1},   // #5439
	{65419, 186, 4, 0x1},   // #8sc
	{369, 22, 4, 0x21},     // #8uk
	{39676, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{37516, 64, 27, 0x1},   // democratischerepubliekcongo
	{25456, 98, 5, 0x81},   // #2som
	{23356, 137, 12, 0x1},  // marshallisds
	{39834, 200, 17, 0x1},  // territoryanguilla
	{57031, 61, 15, 0x1},   // centralafricanr
	{63754, 28, 4, 0x1},    // #8ic
	{64060, 131, 4, 0x1},   // #8ks
	{17205, 190, 6, 0x1},   // panama
	{50315, 122, 5, 0x1},   // #7ind
	{63297, 219, 4, 0x1},   // #8gk
	{7229, 94, 14, 0x1},    // rwandarepublic
	{27109, 263, 5, 0x81},  // #2xon
	{61638, 60, 4, 0x1},    // #8bc
	{7172, 199, 16, 0x1},   // arubaknetherland
	{4836, 120, 24, 0x21},  // micronesiafederalestaten
	{28604, 229, 5, 0x81},  // #4832
	{61512, 4, 4, 0x1},     // #8as
	{13122, 80, 13, 0x1},   // republickenia
	{48647, 244, 17, 0x1},  // vietnamrepublicof
	{25528, 248, 5, 0x81},  // #2spm
	{52229, 254, 8, 0x1},   // vatikaan
	{10115, 21, 9, 0x1},    // frankrijk
	{34512, 129, 9, 0x1},   // kampuchia
	{17831, 206, 25, 0x1},  // steustatiusandsababonaire
	{11988, 46, 12, 0x1},   // russischefed
	{36974, 129, 17, 0x1},  // kampucheacambodia
	{45744, 7, 17, 0x1},    // konigreichbelgien
	{9299, 39, 20, 0x1},    // republicofmontenegro
	{28409, 97, 5, 0x81},   // #4694
	{31580, 27, 18, 0x1},   // poblachtnaheireann
	{36665, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{7651, 224, 13, 0x1},   // territoryguam
	{17970, 24, 6, 0x1},    // greece
	{9490, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{12443, 218, 6, 0x1},   // faroer
	{3880, 248, 19, 0x21},  // miquelonsaintpierre
	{60527, 193, 4, 0x81},  // #1sv
	{1622, 132, 8, 0x21},   // alkuwayt
	{36908, 230, 12, 0x1},  // macaochinapr
	{49707, 246, 18, 0x1},  // sainthelenaislands
	{61124, 70, 17, 0x1},   // zanzibarsultanate
	{58886, 136, 4, 0x81},  // #1mv
	{10762, 165, 10, 0x1},  // southjemen
	{55654, 67, 4, 0x81},   // #1cv
	{186, 100, 4, 0x21},    // #8tp
	{58278, 203, 19, 0x1},  // ameriksamoaeilanden
	{65403, 248, 4, 0x1},   // #8sb
	{64627, 40, 4, 0x1},    // #8nl
	{45246, 540, 5, 0x1},   // #6nir
	{46251, 15, 27, 0x1},   // democraticrepublicduitsland
	{20725, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{5588, 235, 16, 0x1},   // territorymayotte
	{63967, 130, 4, 0x1},   // #8kr
	{53921, 11, 6, 0x1},    // kanada
	{63293, 180, 4, 0x1},   // #8gj
	{61812, 170, 4, 0x1},   // #8bl
	{28599, 219, 5, 0x81},  // #4831
	{61443, 166, 4, 0x1},   // #8ar
	{50610, 30, 5, 0x1},    // #7ita
	{13669, 129, 15, 0x1},  // cambodiakingdom
	{63419, 128, 10, 0x1},  // kirgizstan
	{40225, 491, 5, 0x1},   // #6bhm
	{31003, 125, 8, 0x1},   // jordania
	{27258, 108, 5, 0x81},  // #2zaf
	{9028, 161, 12, 0x1},   // noordvietnam
	{19788, 36, 17, 0x1},   // republicofmoldova
	{40591, 343, 5, 0x1},   // #6bra
	{41827, 65, 10, 0x1},   // congorepof
	{58362, 71, 13, 0x1},   // kingdomegypte
	{3672, 128, 11, 0x21},  // kirghizstan
	{20203, 230, 32, 0x1},  // macaospecialadministrativeregion
	{40776, 530, 5, 0x1},   // #6bui
	{61272, 110, 4, 0x81},  // #1zw
	{16720, 218, 6, 0x1},   // faroes
	{59837, 146, 4, 0x81},  // #1pw
	{49491, 22, 5, 0x1},    // #7gbr
	{60577, 104, 4, 0x81},  // #1tg
	{58009, 128, 4, 0x81},  // #1kg
	{40501, 239, 24, 0x1},  // territorypitcairnislands
	{58974, 90, 4, 0x81},   // #1mw
	{47437, 605, 5, 0x2},   // #6yug
	{54340, 199, 4, 0x81},  // #1aw
	{59077, 93, 4, 0x81},   // #1ng
	{55736, 212, 4, 0x81},  // #1cw
	{23326, 34, 5, 0x81},   // #2lva
	{14604, 123, 10, 0x1},  // formeriran
	{56293, 71, 4, 0x81},   // #1eg
	{57693, 78, 4, 0x81},   // #1gw
	{570, 161, 4, 0x21},    // #8vm
	{65366, 150, 4, 0x1},   // #8sa
	{46885, 226, 22, 0x1},  // heardmcdonaldislandsau
	{25886, 130, 8, 0x1},   // kiribati
	{64076, 133, 4, 0x1},   // #8la
	{40141, 165, 17, 0x1},  // yemenpdrsouthaden
	{63762, 227, 4, 0x1},   // #8im
	{63922, 185, 4, 0x1},   // #8jm
	{63253, 220, 4, 0x1},   // #8gi
	{13347, 95, 23, 0x1},   // democraticrepublicsudan
	{44519, 212, 21, 0x1},  // grondterritorycuracao
	{61816, 138, 4, 0x1},   // #8bm
	{26582, 115, 21, 0x1},  // staatbruneidarussalam
	{6769, 256, 17, 0x1},   // vsmaagdeneilanden
	{9022, 161, 18, 0x1},   // formernoordvietnam
	{3186, 26, 7, 0x1},     // hungary
	{15416, 40, 10, 0x1},   // nethelands
	{40235, 566, 5, 0x1},   // #6blr
	{57470, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{23902, 45, 15, 0x1},   // republicromania
	{48034, 9, 5, 0x1},     // #7bih
	{5022, 17, 7, 0x1},     // danmark
	{27323, 110, 5, 0x81},  // #2zwe
	{62785, 157, 28, 0x1},  // democraticrepublictimorleste
	{10634, 93, 7, 0x1},    // nigeria
	{33338, 186, 24, 0x1},  // saintchristopherandnevis
	{53847, 171, 8, 0x1},   // brazilia
	{6076, 3, 7, 0x1},      // armenia
	{60374, 100, 4, 0x81},  // #1st
	{49734, 78, 5, 0x1},    // #7gbs
	{60565, 205, 4, 0x81},  // #1tf
	{38176, 475, 5, 0x1},   // #5tuv
	{22785, 134, 5, 0x81},  // #2lbn
	{58801, 232, 4, 0x81},  // #1mp
	{58408, 34, 4, 0x81},   // #1lv
	{59010, 237, 4, 0x81},  // #1nf
	{1196, 150, 22, 0x21},  // koninkrijksaoediarabie
	{62651, 249, 17, 0x1},  // stmartindutchpart
	{57680, 181, 4, 0x81},  // #1gt
	{10309, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{8483, 64, 5, 0x1},     // zaire
	{2172, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{169, 158, 4, 0x21},    // #8tn
	{5259, 108, 11, 0x1},   // southafrica
	{19734, 171, 24, 0x1},  // brazilfederativerepublic
	{60754, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{34189, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{30454, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3255, 210, 12, 0x1},   // cocosislands
	{19442, 232, 19, 0x1},  // noordelijkemarianen
	{63249, 75, 4, 0x1},    // #8gh
	{27104, 262, 5, 0x81},  // #2xns
	{61820, 58, 4, 0x1},    // #8bn
	{38128, 174, 16, 0x1},  // columbiarepublic
	{5483, 40, 23, 0x1},    // kingdomofthenetherlands
	{19954, 102, 10, 0x1},  // seychelles
	{29810, 45, 22, 0x1},   // peoplesrepublicromania
	{17875, 206, 22, 0x1},  // bonaireensinteustatius
	{31269, 179, 15, 0x1},  // republicecuador
	{20175, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{32788, 335, 5, 0x1},   // #5ind
	{48399, 203, 18, 0x1},  // ameriksamoaislands
	{55370, 65, 24, 0x1},   // brazzavillerepubliccongo
	{37903, 586, 5, 0x1},   // #5taw
	{55592, 213, 13, 0x1},  // kertmiseiland
	{60501, 602, 4, 0x1},   // #1su
	{22636, 133, 5, 0x81},  // #2lao
	{57992, 80, 4, 0x81},   // #1ke
	{35874, 555, 5, 0x1},   // #5oma
	{39525, 458, 5, 0x1},   // #6940
	{52705, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{58822, 234, 4, 0x81},  // #1mq
	{27444, 211, 5, 0x81},  // #4184
	{33588, 61, 20, 0x1},   // kodorosesetibeafrika
	{58404, 33, 4, 0x81},   // #1lu
	{58998, 91, 4, 0x81},   // #1na
	{42149, 119, 12, 0x1},  // fijirepublic
	{55650, 176, 4, 0x81},  // #1cu
	{8146, 67, 10, 0x1},    // kaapverdie
	{56198, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{57684, 224, 4, 0x81},  // #1gu
	{27399, 173, 5, 0x81},  // #4152
	{23184, 83, 5, 0x81},   // #2lso
	{27389, 135, 5, 0x81},  // #4144
	{52303, 173, 16, 0x1},  // republicadechile
	{173, 104, 4, 0x21},    // #8to
	{14267, 153, 11, 0x1},  // formersyria
	{65484, 98, 4, 0x1},    // #8so
	{47474, 232, 24, 0x1},  // northernmarianenamerican
	{29014, 504, 5, 0x1},   // #5411
	{43366, 501, 5, 0x1},   // #6ken
	{64631, 41, 4, 0x1},    // #8no
	{4491, 156, 18, 0x1},   // turkmeenserepublic
	{64111, 49, 4, 0x1},    // #8lo
	{511, 213, 15, 0x1},    // christmasisland
	{63770, 228, 4, 0x1},   // #8io
	{63926, 125, 4, 0x1},   // #8jo
	{28639, 160, 5, 0x81},  // #4860
	{61824, 10, 4, 0x1},    // #8bo
	{6206, 140, 9, 0x1},    // malayasia
	{428, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{54709, 9, 17, 0x1},    // bosnaihercegovina
	{27458, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{48014, 58, 5, 0x1},    // #7ben
	{16834, 101, 8, 0x1},   // eswatini
	{36530, 77, 26, 0x1},   // islamicrepublicofthegambia
	{28404, 102, 5, 0x81},  // #4690
	{39999, 469, 5, 0x1},   // #6bar
	{57113, 31, 13, 0x1},   // leichtenstein
	{10695, 63, 22, 0x1},   // unitedrepublickameroen
	{16382, 111, 18, 0x1},  // afghanistankingdom
	{12789, 139, 13, 0x1},  // outermongolia
	{14211, 138, 8, 0x1},   // birmania
	{7243, 5, 7, 0x1},      // austria
	{59833, 44, 4, 0x81},   // #1pt
	{59929, 400, 4, 0x1},   // #1rh
	{60344, 194, 4, 0x81},  // #1sr
	{7351, 10, 15, 0x1},    // byelorussianssr
	{38548, 205, 26, 0x1},  // fransezuidelijketerritoria
	{60561, 103, 4, 0x81},  // #1td
	{58826, 88, 4, 0x81},   // #1mr
	{55003, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{58400, 32, 4, 0x81},   // #1lt
	{55624, 175, 4, 0x81},  // #1cr
	{20305, 73, 5, 0x81},   // #2eth
	{23449, 40, 14, 0x1},   // netherlandsthe
	{165, 251, 4, 0x21},    // #8tl
	{18233, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{65480, 151, 4, 0x1},   // #8sn
	{5846, 238, 14, 0x1},   // newzeelandniue
	{63766, 122, 4, 0x1},   // #8in
	{21225, 249, 11, 0x1},  // sintmaarten
	{50310, 121, 5, 0x1},   // #7ina
	{51712, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{57045, 136, 22, 0x1},  // republicmaldiveislands
	{61787, 169, 4, 0x1},   // #8bh
	{4212, 145, 17, 0x21},  // philippineislands
	{964, 246, 15, 0x1},    // islandssthelena
	{51945, 40, 5, 0x1},    // #7ned
	{15797, 155, 18, 0x1},  // jumhuriitojikiston
	{42244, 31, 14, 0x1},   // liechstenstein
	{62128, 146, 5, 0x1},   // belau
	{61200, 259, 4, 0x81},  // #1xk
	{22405, 137, 15, 0x1},  // marshallislands
	{44, 257, 35, 0x1},     // overzeesecollectiviteitwallisfutuna
	{60370, 99, 4, 0x81},   // #1ss
	{26327, 136, 21, 0x1},  // republiekdermalediven
	{59979, 197, 22, 0x1},  // saintvincentgrenadines
	{60556, 250, 4, 0x81},  // #1tc
	{45156, 58, 13, 0x1},   // beninrepublic
	{13583, 140, 12, 0x1},  // formermalaya
	{58848, 233, 4, 0x81},  // #1ms
	{58396, 83, 4, 0x81},   // #1ls
	{59002, 236, 4, 0x81},  // #1nc
	{44901, 230, 13, 0x1},  // chinamacausar
	{11572, 8, 16, 0x1},    // kingdombulgarije
	{55631, 607, 4, 0x2},   // #1cs
	{56285, 179, 4, 0x81},  // #1ec
	{15686, 15, 31, 0x1},   // democratischerepubliekduitsland
	{27434, 65, 5, 0x81},   // #4178
	{15368, 164, 7, 0x1},   // alyaman
	{65476, 47, 4, 0x1},    // #8sm
	{1055, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{25009, 608, 5, 0x1},   // #2scg
	{28644, 198, 5, 0x81},  // #4862
	{63338, 16, 4, 0x1},    // #8gm
	{48829, 105, 14, 0x1},  // kingdomtunesia
	{7751, 221, 23, 0x1},   // departementlaguadeloupe
	{28589, 71, 5, 0x81},   // #4818
	{15872, 25, 17, 0x1},   // republikahrvatska
	{87, 12, 18, 0x21},     // swissconfederation
	{32103, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{47928, 7, 5, 0x1},     // #7bel
	{6615, 48, 16, 0x1},    // serviamontenegro
	{611, 155, 10, 0x1},    // tadzjiekia
	{8348, 138, 22, 0x1},   // unionofmyanmarrepublic
	{48131, 114, 5, 0x1},   // #7brn
	{53300, 105, 16, 0x1},  // kingdomoftunisia
	{37543, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{4962, 120, 12, 0x21},  // micronesiafs
	{54622, 228, 4, 0x1},   // biot
	{2936, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{64517, 31, 23, 0x1},   // vorstendomliechtenstein
	{49752, 23, 5, 0x1},    // #7geo
	{57778, 29, 4, 0x81},   // #1il
	{39520, 609, 5, 0x1},   // #6935
	{22477, 95, 11, 0x1},   // noordsoedan
	{8584, 100, 8, 0x1},    // saotomep
	{58667, 86, 4, 0x81},   // #1ml
	{5071, 62, 10, 0x21},   // cotedivore
	{31491, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{58378, 81, 4, 0x81},   // #1lr
	{31241, 21, 12, 0x1},   // domtomfrance
	{56307, 24, 4, 0x1},    // #1el
	{57139, 75, 4, 0x81},   // #1gh
	{56511, 21, 4, 0x81},   // #1fr
	{61896, 219, 25, 0x1},  // overseasterritoryguernsey
	{65472, 97, 4, 0x1},    // #8sl
	{9525, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{2751, 201, 21, 0x1},   // territoryalandislands
	{43184, 399, 5, 0x1},   // #6kbi
	{16355, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{63334, 222, 4, 0x1},   // #8gl
	{299, 34, 6, 0x21},     // lativa
	{2919, 16, 35, 0x21},   // federalrepublicofgermanywestgermany
	{59338, 146, 14, 0x1},  // palaurepubliek
	{40460, 546, 5, 0x1},   // #6bng
	{52011, 93, 5, 0x1},    // #7ngr
	{6402, 196, 23, 0x1},   // oosterserepublicuruguay
	{43164, 58, 15, 0x1},   // republicdahomey
	{57793, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{46519, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{2411, 63, 15, 0x1},    // frenchcameroons
	{21906, 126, 10, 0x1},  // nipponkoku
	{61251, 109, 4, 0x81},  // #1zm
	{24130, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{18890, 240, 22, 0x1},  // puertoricocommonwealth
	{57782, 227, 4, 0x81},  // #1im
	{58671, 138, 4, 0x81},  // #1mm
	{27449, 175, 5, 0x81},  // #4188
	{51345, 66, 15, 0x1},   // archipelcomoren
	{32999, 43, 20, 0x1},   // peoplesrepublicpolen
	{35344, 123, 25, 0x1},  // islamitischerepubliekiran
	{42911, 67, 10, 0x1},   // kaapverdia
	{7863, 48, 14, 0x1},    // serbiarepublic
	{4658, 186, 14, 0x21},  // stkittsennevis
	{57143, 220, 4, 0x81},  // #1gi
	{56295, 15, 8, 0x1},    // egermany
	{51982, 35, 17, 0x1},   // principautemonaco
	{27384, 61, 5, 0x81},   // #4140
	{150, 250, 4, 0x21},    // #8tk
	{428, 197, 4, 0x21},    // #8vc
	{18012, 235, 20, 0x1},  // departementdemayotte
	{57941, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{25365, 97, 5, 0x81},   // #2sle
	{7469, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{22119, 29, 6, 0x1},    // isreal
	{25878, 130, 16, 0x1},  // republickiribati
	{26461, 89, 17, 0x1},   // republicmauritius
	{61796, 9, 4, 0x1},     // #8bk
	{17347, 206, 25, 0x1},  // bonairesainteustatiussaba
	{28569, 107, 5, 0x81},  // #4800
	{48416, 29, 11, 0x1},   // stateisrael
	{65137, 71, 24, 0x1},   // egypteunitedarabrepublic
	{58084, 101, 16, 0x1},  // swazilandkingdom
	{25679, 51, 5, 0x81},   // #2swe
	{4943, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{16233, 108, 19, 0x1},  // republicsouthafrica
	{48642, 244, 20, 0x1},  // southvietnamrepublic
	{47904, 172, 5, 0x1},   // #7bar
	{6887, 194, 17, 0x1},   // netherlandsguiana
	{56042, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{53491, 101, 15, 0x1},  // kingdomeswatini
	{24918, 231, 19, 0x1},  // stmaartenfrenchpart
	{28804, 459, 5, 0x1},   // #5255
	{7660, 224, 12, 0x1},   // guamamerican
	{28784, 298, 5, 0x1},   // #5225
	{32455, 125, 22, 0x1},  // jordanhashemitekingdom
	{10616, 140, 8, 0x1},   // malaysia
	{21919, 123, 19, 0x1},  // iranislamicrepublic
	{60284, 96, 4, 0x81},   // #1sn
	{41846, 82, 12, 0x1},   // kingdomlibya
	{57786, 122, 4, 0x81},  // #1in
	{58115, 186, 4, 0x81},  // #1kn
	{63116, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{257, 198, 25, 0x21},   // repbolivarianadevenezuela
	{52389, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58675, 139, 4, 0x81},  // #1mn
	{59089, 40, 4, 0x81},   // #1nl
	{19063, 65, 5, 0x81},   // #2cog
	{56389, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{57238, 76, 4, 0x81},   // #1gn
	{142, 154, 4, 0x21},    // #8th
	{7827, 273, 28, 0x82},  // yugoslaviafrserbiamontenegro
	{37190, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{63822, 259, 14, 0x1},  // republickosova
	{64088, 32, 4, 0x1},    // #8lh
	{45387, 551, 5, 0x1},   // #6nth
	{13216, 146, 13, 0x1},  // republicpalau
	{63229, 74, 4, 0x1},    // #8gb
	{49327, 170, 15, 0x1},  // boliviarepublic
	{27066, 260, 5, 0x81},  // #2xla
	{22216, 185, 5, 0x81},  // #2jam
	{29119, 467, 5, 0x1},   // #5500
	{1322, 37, 42, 0x21},   // formertheformeryugoslavrepublicofmacedonia
	{40230, 610, 5, 0x1},   // #6bhu
	{37108, 152, 15, 0x1},  // solomoneilanden
	{43556, 611, 5, 0x1},   // #6kzk
	{54656, 96, 15, 0x1},   // senegalrepublic
	{34876, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{52573, 129, 24, 0x1},  // peoplesrepublickampuchea
	{45645, 56, 20, 0x1},   // portuguesewestafrica
	{29664, 84, 7, 0x1},    // marokko
	{59933, 45, 4, 0x81},   // #1ro
	{60288, 98, 4, 0x81},   // #1so
	{35516, 47, 19, 0x1},   // republicofsanmarino
	{60670, 158, 4, 0x81},  // #1to
	{49059, 77, 21, 0x1},   // islamicrepublicgambia
	{57790, 228, 4, 0x81},  // #1io
	{58679, 230, 4, 0x81},  // #1mo
	{59093, 41, 4, 0x81},   // #1no
	{19050, 64, 5, 0x81},   // #2cod
	{15844, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{59847, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1243, 236, 24, 0x1},   // collectivitynewcaledonia
	{5860, 238, 14, 0x1},   // newzealandniue
	{65037, 139, 15, 0x1},  // stateofmongolia
	{146, 155, 4, 0x21},    // #8ti
	{432, 198, 4, 0x21},    // #8ve
	{65463, 50, 4, 0x1},    // #8si
	{53630, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{26623, 249, 20, 0x1},  // sintmaartendutchpart
	{22359, 126, 5, 0x81},  // #2jpn
	{64092, 81, 4, 0x1},    // #8li
	{63918, 229, 4, 0x1},   // #8je
	{33433, 9, 7, 0x1},     // bosniah
	{26936, 259, 5, 0x81},  // #2xkx
	{63225, 77, 4, 0x1},    // #8ga
	{64167, 182, 13, 0x1},  // britishguyana
	{7081, 238, 16, 0x1},   // nieuwzeelandniue
	{29124, 501, 5, 0x1},   // #5501
	{46714, 153, 17, 0x1},  // syrischerepubliek
	{16060, 71, 12, 0x1},   // arabrepegypt
	{57816, 207, 21, 0x1},  // saintbarthelemyfrench
	{40307, 484, 5, 0x1},   // #6blz
	{54861, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{48058, 10, 5, 0x1},    // #7blr
	{4916, 120, 21, 0x21},  // micronesiafederalstat
	{15040, 45, 23, 0x1},   // romanianpeoplesrepublic
	{10389, 63, 16, 0x1},   // cameroonrepublic
	{36638, 65, 22, 0x1},   // congopeoplesrepublicof
	{60276, 97, 4, 0x81},   // #1sl
	{24, 254, 24, 0x21},    // statuscivitatisvaticanae
	{60666, 105, 4, 0x81},  // #1tn
	{61094, 161, 4, 0x81},  // #1vn
	{58638, 137, 4, 0x81},  // #1mh
	{18802, 12, 5, 0x81},   // #2che
	{53906, 108, 17, 0x1},  // unievanzuidafrika
	{56303, 215, 4, 0x81},  // #1eh
	{57230, 222, 4, 0x81},  // #1gl
	{21626, 131, 8, 0x1},   // repkorea
	{23249, 52, 7, 0x1},    // turkyia
	{65459, 246, 4, 0x1},   // #8sh
	{30292, 186, 30, 0x1},  // saintchristophernevisfederatia
	{25314, 152, 5, 0x81},  // #2slb
	{8162, 136, 14, 0x1},   // maldiveislands
	{31047, 248, 25, 0x1},  // saintpierremiquelonfrench
	{63712, 30, 19, 0x1},   // italiaanserepubliek
	{47060, 112, 21, 0x1},  // verenigdearabemiraten
	{3153, 26, 16, 0x21},   // kingdomofhungary
	{28579, 37, 5, 0x81},   // #4807
	{52350, 241, 5, 0x1},   // #7ple
	{42176, 138, 12, 0x1},  // myanmarunion
	{19572, 219, 25, 0x1},  // overzeesterritoryguernsey
	{23279, 112, 14, 0x1},  // unitedarabemir
	{57386, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{37375, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{49435, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{26665, 231, 20, 0x1},  // fransdeelsaintmartin
	{61247, 108, 4, 0x81},  // #1za
	{59845, 149, 4, 0x81},  // #1qa
	{60280, 47, 4, 0x81},   // #1sm
	{60662, 156, 4, 0x81},  // #1tm
	{19561, 176, 5, 0x81},  // #2cub
	{58111, 66, 4, 0x81},   // #1km
	{61084, 256, 4, 0x81},  // #1vi
	{26164, 131, 10, 0x1},  // korearepof
	{59085, 189, 4, 0x81},  // #1ni
	{27354, 10, 5, 0x81},   // #4112
	{58753, 123, 17, 0x1},  // iranimperialstate
	{57234, 77, 4, 0x81},   // #1gm
	{32200, 68, 25, 0x1},   // afarsissasfrenchterritory
	{11624, 129, 14, 0x1},  // formercambodia
	{45214, 336, 5, 0x1},   // #6nig
	{63245, 23, 4, 0x1},    // #8gg
	{15146, 9, 13, 0x1},    // bosniaandherz
	{28574, 53, 5, 0x81},   // #4804
	{15000, 56, 23, 0x1},   // peoplesrepublicofangola
	{27149, 266, 5, 0x81},  // #2xwb
	{8417, 165, 13, 0x1},   // southernyemen
	{26046, 105, 19, 0x1},  // tunesischerepubliek
	{42028, 67, 21, 0x1},   // republiekvancaboverde
	{62753, 157, 32, 0x1},  // democratischerepubliektimorleste
	{15994, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{28774, 612, 5, 0x1},   // #5221
	{56134, 186, 16, 0x1},  // saintkittsnevits
	{8249, 166, 9, 0x1},    // argentina
	{17909, 206, 14, 0x1},  // sabaandbonaire
	{40437, 256, 23, 0x1},  // usvirginislandsamerican
	{16080, 28, 17, 0x1},   // ijslandserepublic
	{6238, 132, 13, 0x1},   // stateofkuwait
	{9760, 46, 17, 0x1},    // formersovietunion
	{60256, 247, 4, 0x81},  // #1sj
	{1027, 46, 16, 0x21},   // russiafederation
	{3281, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{60658, 157, 4, 0x81},  // #1tl
	{43977, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{63300, 30, 12, 0x1},   // kingdomitaly
	{20243, 225, 13, 0x1},  // hongkongchina
	{2449, 243, 7, 0x1},    // reunion
	{59081, 507, 4, 0x1},   // #1nh
	{19093, 211, 5, 0x81},  // #2cok
	{2943, 16, 33, 0x21},   // westgermanyfederalrepublicgermany
	{18145, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56859, 22, 4, 0x81},   // #1gb
	{61616, 139, 22, 0x1},  // volksrepubliekmongolie
	{138, 195, 4, 0x21},    // #8td
	{10624, 93, 17, 0x1},   // federationnigeria
	{33707, 227, 27, 0x1},  // overzeesterritoryislandsman
	{53937, 53, 5, 0x1},    // #7ukr
	{43376, 539, 5, 0x1},   // #6kuw
	{50391, 124, 5, 0x1},   // #7irq
	{372, 210, 12, 0x21},   // kokosislands
	{61789, 116, 7, 0x1},   // bhoetan
	{17899, 206, 14, 0x1},  // bonaireandsaba
	{4257, 128, 11, 0x21},  // kirgizistan
	{44724, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{63436, 148, 18, 0x1},  // volksrepnoordkorea
	{765, 136, 16, 0x1},    // maldivenrepublic
	{49308, 170, 26, 0x1},  // plurinationalestatebolivia
	{28769, 613, 5, 0x1},   // #5220
	{2538, 71, 19, 0x21},   // arabrepublicofegypt
	{26339, 136, 9, 0x1},   // malediven
	{46171, 26, 19, 0x1},   // koninkrijkhongarije
	{42077, 174, 17, 0x1},  // republicacolombia
	{43483, 50, 16, 0x1},   // sloveniarepublic
	{60260, 49, 4, 0x81},   // #1sk
	{5763, 251, 14, 0x1},   // tokelauislands
	{60616, 251, 4, 0x81},  // #1tk
	{34688, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{11565, 83, 14, 0x1},   // lesothokingdom
	{16298, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{60414, 65, 20, 0x1},   // peoplesrepubliccongo
	{58642, 37, 4, 0x81},   // #1mk
	{50437, 48, 26, 0x1},   // statenuniaserviamontenegro
	{23179, 135, 5, 0x81},  // #2lka
	{3295, 210, 19, 0x1},   // cocoskeelingislands
	{24792, 149, 5, 0x81},  // #2qat
	{10717, 59, 16, 0x1},   // formeroppervolta
	{27419, 174, 5, 0x81},  // #4170
	{24833, 46, 9, 0x1},    // russiafed
	{55037, 246, 26, 0x1},  // ascensionandtristandacunha
	{30130, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{4457, 85, 18, 0x1},    // malagasymadagascar
	{65210, 149, 4, 0x1},   // #8qa
	{19129, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{23414, 40, 23, 0x1},   // netherlandskingdomofthe
	{53950, 54, 5, 0x1},    // #7usa
	{10162, 244, 17, 0x1},  // formerzuidvietnam
	{24589, 139, 16, 0x1},  // republicmongolia
	{63912, 126, 4, 0x1},   // #8ja
	{15088, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{19029, 151, 17, 0x1},  // republiksingapura
	{35736, 64, 11, 0x1},   // demrepkongo
	{2792, 140, 17, 0x1},   // maleisiafederatia
	{50396, 28, 5, 0x1},    // #7isl
	{28584, 614, 5, 0x1},   // #4810
	{29134, 364, 5, 0x1},   // #5511
	{62851, 137, 15, 0x1},  // marchallislands
	{3375, 68, 17, 0x21},   // republiekdjibouti
	{25429, 69, 7, 0x1},    // algeria
	{50293, 244, 12, 0x1},  // staatvietnam
	{2980, 16, 28, 0x21},   // germanyformerfederalrepublic
	{49052, 89, 9, 0x1},    // maurituis
	{7294, 150, 14, 0x1},   // saudischarabia
	{41003, 273, 25, 0x82}, // federalrepublicyugoslavia
	{23414, 40, 18, 0x1},   // netherlandskingdom
	{38040, 205, 37, 0x1},  // territoryfrenchsouthernantarcticlands
	{28779, 390, 5, 0x1},   // #5223
	{37917, 541, 5, 0x1},   // #5taz
	{19653, 214, 5, 0x81},  // #2cym
	{8816, 85, 10, 0x1},    // madagaskar
	{42000, 181, 19, 0x1},  // republicofguatemala
	{14594, 46, 10, 0x1},   // fedrusland
	{326, 35, 16, 0x21},    // vorstendommonaco
	{60231, 246, 4, 0x81},  // #1sh
	{60585, 155, 4, 0x81},  // #1tj
	{34640, 246, 20, 0x1},  // sthelenaandascension
	{58021, 129, 4, 0x81},  // #1kh
	{58455, 36, 4, 0x81},   // #1md
	{45728, 241, 17, 0x1},  // gazastripwestbank
	{11255, 221, 13, 0x1},  // laguadeloupef
	{123, 207, 4, 0x21},    // #8tb
	{32450, 125, 27, 0x1},  // transjordanhashemitekingdom
	{4114, 66, 12, 0x1},    // statecomoren
	{29129, 541, 5, 0x1},   // #5510
	{39380, 312, 5, 0x1},   // #6710
	{11973, 10, 18, 0x1},   // respublikabyelarus
	{42729, 135, 9, 0x1},   // shrilamka
	{53268, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{42825, 163, 28, 0x1},  // westernsamoaindependentstate
	{9817, 138, 10, 0x1},   // unionburma
	{53156, 190, 15, 0x1},  // republiekpanama
	{52142, 42, 5, 0x1},    // #7nzl
	{60235, 50, 4, 0x81},   // #1si
	{50066, 82, 20, 0x1},   // libyanarabjamahiriya
	{9479, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{38217, 39, 18, 0x1},   // montenegrorepublic
	{5078, 99, 10, 0x1},    // southsudan
	{60993, 198, 4, 0x81},  // #1ve
	{47956, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{58025, 130, 4, 0x81},  // #1ki
	{58459, 39, 4, 0x81},   // #1me
	{603, 59, 10, 0x1},     // uppervolta
	{12342, 142, 5, 0x1},   // nauru
	{18748, 11, 5, 0x81},   // #2can
	{20157, 72, 5, 0x81},   // #2eri
	{27359, 129, 5, 0x81},  // #4116
	{44136, 395, 5, 0x1},   // #6lib
	{45674, 353, 5, 0x1},   // #6prk
	{57994, 213, 15, 0x1},  // kerstmisislands
	{56855, 74, 4, 0x81},   // #1ga
	{27394, 103, 5, 0x81},  // #4148
	{58908, 64, 8, 0x1},    // drccongo
	{10641, 55, 16, 0x1},   // formerjugoslavia
	{51855, 160, 22, 0x1},  // ozbekistonrespublikasi
	{43475, 50, 16, 0x1},   // republicslovenia
	{19538, 241, 13, 0x1},  // statepalestin
	{12815, 102, 13, 0x1},  // repibliksesel
	{22308, 125, 5, 0x81},  // #2jor
	{45209, 615, 5, 0x1},   // #6nic
	{9252, 53, 18, 0x1},    // formerukrainianssr
	{50473, 29, 5, 0x1},    // #7isr
	{33067, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{29144, 366, 5, 0x1},   // #5517
	{3246, 210, 21, 0x1},   // territorycocosislands
	{1777, 85, 18, 0x21},   // republicmadagascar
	{43467, 616, 5, 0x1},   // #6kyr
	{48019, 208, 5, 0x1},   // #7ber
	{26961, 178, 21, 0x1},  // dominikaanserepubliek
	{48039, 169, 5, 0x1},   // #7biz
	{19903, 82, 10, 0x1},   // staatlibie
	{48195, 59, 5, 0x1},    // #7bur
	{14877, 227, 18, 0x1},  // islandsfreeportman
	{22638, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{49083, 166, 9, 0x1},   // argentine
	{56682, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{12628, 194, 18, 0x1},  // surinamdutchguiana
	{19404, 145, 23, 0x1},  // gemenebestderfilipijnen
	{44449, 81, 17, 0x1},   // republicofliberia
	{4457, 85, 8, 0x1},     // malagasy
	{60581, 154, 4, 0x81},  // #1th
	{3042, 380, 23, 0x2},   // saintmaartensaintmartin
	{60989, 617, 4, 0x1},   // #1vd
	{344, 138, 9, 0x1},     // birmaunie
	{52473, 138, 12, 0x1},  // unievanburma
	{58514, 231, 4, 0x81},  // #1mf
	{39829, 200, 22, 0x1},  // grondterritoryanguilla
	{52566, 26, 22, 0x1},   // hungarypeoplesrepublic
	{44484, 52, 14, 0x1},   // republicturkey
	{57022, 223, 4, 0x81},  // #1gf
	{12609, 58, 13, 0x1},   // formerdahomey
	{17824, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{2977, 249, 21, 0x1},   // territorysaintmaarten
	{64899, 195, 16, 0x1},  // trinidadentobago
	{51665, 165, 20, 0x1},  // yemenpeoplesrepublic
	{45497, 330, 5, 0x1},   // #6par
	{29832, 41, 16, 0x1},   // kingdomnoorwegen
	{5122, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{29139, 530, 5, 0x1},   // #5516
	{39385, 416, 5, 0x1},   // #6712
	{51153, 133, 24, 0x1},  // laopeodemocraticrepublic
	{19658, 118, 5, 0x81},  // #2cyp
	{56622, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{60171, 151, 4, 0x81},  // #1sg
	{61080, 255, 4, 0x81},  // #1vg
	{58634, 85, 4, 0x81},   // #1mg
	{18850, 117, 5, 0x81},  // #2chn
	{5367, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{3267, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{19127, 174, 5, 0x81},  // #2col
	{13855, 124, 12, 0x1},  // iraqrepublic
	{57126, 219, 4, 0x81},  // #1gg
	{4836, 120, 27, 0x21},  // micronesiafederalestatenvan
	{27414, 210, 5, 0x81},  // #4166
	{27424, 66, 5, 0x81},   // #4174
	{7212, 162, 15, 0x1},   // vanuaturepublic
	{19474, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{27071, 261, 5, 0x81},  // #2xnb
	{39365, 616, 5, 0x1},   // #6703
	{39390, 586, 5, 0x1},   // #6713
	{29209, 547, 5, 0x1},   // #5571
	{21691, 100, 9, 0x1},   // stomeprin
	{8758, 64, 31, 0x1},    // congothedemocraticrepublicofthe
	{11908, 109, 6, 0x1},   // zambia
	{53630, 121, 19, 0x1},  // republicofindonesia
	{48899, 112, 20, 0x1},  // verarabischeemiraten
	{25404, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{2178, 10, 41, 0x21},   // formerbyelorussiansovietsocialistrepublic
	{46904, 150, 14, 0x1},  // saudischarabie
	{20854, 142, 15, 0x1},  // republicofnauru
	{19043, 196, 7, 0x1},   // uraguay
	{54126, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{57915, 123, 12, 0x1},  // islrepofiran
	{10178, 139, 9, 0x1},   // mongoluls
	{7734, 10, 18, 0x1},    // republicwitrusland
	{60163, 95, 4, 0x81},   // #1sd
	{15304, 128, 9, 0x1},   // kyrgzstan
	{42741, 198, 21, 0x1},  // unitedstatesvenezuela
	{53976, 110, 16, 0x1},  // southernrhodesia
	{19214, 66, 5, 0x81},   // #2com
	{11503, 158, 15, 0x1},  // friendlyislands
	{34902, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{56997, 180, 4, 0x81},  // #1gd
	{27429, 235, 5, 0x81},  // #4175
	{18548, 59, 12, 0x1},   // burkinafasso
	{49127, 49, 17, 0x1},   // republicslowakije
	{63582, 141, 12, 0x1},  // kingdomnepal
	{14901, 12, 11, 0x1},   // switzerland
	{1259, 21, 19, 0x21},   // republiquefrancaise
	{56932, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{29154, 421, 5, 0x1},   // #5522
	{39360, 618, 5, 0x1},   // #6702
	{7373, 165, 21, 0x1},   // formerdemocraticyemen
	{39420, 477, 5, 0x1},   // #6770
	{50970, 135, 18, 0x1},  // republicofsrilanka
	{29204, 466, 5, 0x1},   // #5570
	{48674, 76, 14, 0x1},   // guinearepublic
	{23388, 249, 26, 0x1},  // grondterritorysaintmaarten
	{20897, 133, 4, 0x1},   // lpdr
	{11122, 273, 12, 0x82}, // fryugoslavia
	{25013, 22, 12, 0x1},   // greatbritain
	{48680, 192, 20, 0x1},  // republicadelparaguay
	{48120, 171, 5, 0x1},   // #7bra
	{20203, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{26506, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{61216, 116, 15, 0x1},  // kingdomofbhutan
	{35163, 252, 19, 0x1},  // provincechinataiwan
	{13762, 103, 4, 0x1},   // chad
	{57371, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{60167, 51, 4, 0x81},   // #1se
	{25348, 219, 17, 0x1},  // bailiwickguernsey
	{60981, 254, 4, 0x81},  // #1va
	{34416, 143, 11, 0x1},  // maskateoman
	{58441, 84, 4, 0x81},   // #1ma
	{18845, 173, 5, 0x81},  // #2chl
	{12122, 82, 25, 0x1},   // libischarabischerepubliek
	{20314, 216, 5, 0x81},  // #2eue
	{57001, 23, 4, 0x81},   // #1ge
	{3446, 249, 23, 0x1},   // knetherlandsaintmaarten
	{2034, 221, 22, 0x1},   // collectivityguadeloupe
	{60519, 207, 8, 0x1},   // stbarths
	{1411, 256, 10, 0x1},   // usvirginis
	{50517, 256, 5, 0x1},   // #7isv
	{39355, 619, 5, 0x1},   // #6701
	{60587, 14, 19, 0x1},   // tjechischerepubliek
	{39425, 546, 5, 0x1},   // #6771
	{4031, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{36925, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{42467, 73, 18, 0x1},   // keizerrijkethiopia
	{11402, 198, 15, 0x1},  // formervenezuela
	{52070, 92, 5, 0x1},    // #7nig
	{24016, 229, 15, 0x1},  // territoryjersey
	{2638, 54, 22, 0x21},   // amerikaverenigdestaten
	{61349, 73, 16, 0x1},   // empireofethiopia
	{45351, 231, 17, 0x1},  // francesaintmartin
	{56580, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{10372, 63, 25, 0x1},   // federalrepublicofcameroon
	{60023, 152, 4, 0x81},  // #1sb
	{27525, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{18753, 210, 5, 0x81},  // #2cck
	{44165, 290, 5, 0x1},   // #6lie
	{20497, 171, 21, 0x1},  // brazilfederalrepublic
	{45450, 148, 9, 0x1},   // koreadprk
	{36840, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{1415, 137, 28, 0x21},  // republicofthemarshallislands
	{50541, 247, 21, 0x1},  // svalbardandjanmayenis
	{13734, 111, 20, 0x1},  // kingdomofafghanistan
	{50541, 247, 19, 0x1},  // svalbardandjanmayen
	{22303, 229, 5, 0x81},  // #2jey
	{8874, 273, 3, 0x82},   // fry
	{511, 213, 27, 0x1},    // christmasislandsaustralisch
	{29149, 531, 5, 0x1},   // #5520
	{39350, 376, 5, 0x1},   // #6700
	{29214, 620, 5, 0x1},   // #5572
	{10224, 248, 17, 0x1},  // fstpierremiquelon
	{12430, 218, 13, 0x1},  // faraoeilanden
	{27609, 259, 20, 0x1},  // kosovounderunscr1244
	{44481, 215, 4, 0x1},   // sadr
	{28809, 445, 5, 0x1},   // #5260
	{40753, 465, 5, 0x1},   // #6bru
	{13313, 8, 17, 0x1},    // kingdomofbulgaria
	{19632, 213, 5, 0x81},  // #2cxr
	{37926, 433, 5, 0x1},   // #5thi
	{6187, 120, 10, 0x1},   // micronesia
	{60153, 102, 4, 0x81},  // #1sc
	{62211, 244, 13, 0x1},  // vietnamfmrrep
	{60985, 197, 4, 0x81},  // #1vc
	{43950, 482, 5, 0x1},   // #6lat
	{58451, 35, 4, 0x81},   // #1mc
	{43974, 621, 5, 0x1},   // #6lbr
	{23296, 149, 10, 0x1},  // staatqatar
	{48710, 14, 7, 0x1},    // czechia
	{27409, 213, 5, 0x81},  // #4162
	{18298, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{42098, 105, 16, 0x1},  // republiektunesie
	{57412, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{45542, 457, 5, 0x1},   // #6phi
	{53932, 107, 5, 0x1},   // #7uga
	{4610, 135, 16, 0x21},  // dominionofceylon
	{34794, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{51445, 56, 20, 0x1},   // volksrepubliekangola
	{29788, 221, 24, 0x1},  // grondterritoryguadeloupe
	{4001, 109, 13, 0x21},  // northrhodesia
	{15599, 197, 12, 0x1},  // saintvincent
	{63044, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{39718, 33, 22, 0x1},   // grandduchedeluxembourg
	{22923, 77, 15, 0x1},   // republiekgambia
	{55502, 254, 18, 0x1},  // holyseevaticancity
	{58903, 64, 7, 0x1},    // congodr
	{25107, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{55074, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{20796, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{3579, 48, 25, 0x21},   // formerserbiaandmontenegro
	{6879, 206, 19, 0x1},   // caribiannetherlands
	{48220, 82, 26, 0x1},   // libischarabischejamahiriya
	{47223, 521, 5, 0x1},   // #6ypr
	{22495, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{10512, 60, 18, 0x1},   // lefatshelabotswana
	{34660, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{42961, 142, 6, 0x1},   // naoero
	{40678, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{16187, 89, 19, 0x1},   // republicofmauritius
	{27038, 241, 28, 0x1},  // palestinianautonometerritory
	{63970, 259, 14, 0x1},  // republickosovo
	{2817, 218, 21, 0x1},   // territoryfaroeislands
	{65510, 1, 15, 0x1},    // albaniarepublic
	{62132, 54, 15, 0x1},   // unitedstatesusa
	{29504, 567, 5, 0x1},   // #5860
	{49423, 68, 23, 0x1},   // afarsenissasfransgebied
	{22851, 217, 10, 0x1},  // falklandis
	{52250, 145, 5, 0x1},   // #7phi
	{16455, 162, 6, 0x1},   // #3nhvu
	{1796, 182, 26, 0x1},   // guyanacooperatieverepublic
	{9083, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{23917, 1, 24, 0x1},    // peoplesrepublicofalbania
	{6425, 140, 22, 0x1},   // formerfederatiamalakka
	{3776, 68, 25, 0x1},    // frenchterritoryafarsissas
	{4684, 186, 17, 0x21},  // saintkittsennevis
	{40132, 165, 17, 0x1},  // southadenyemenpdr
	{59977, 150, 4, 0x81},  // #1sa
	{33700, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{18864, 62, 5, 0x81},   // #2civ
	{4197, 128, 9, 0x21},   // kyrgistan
	{61935, 219, 16, 0x1},  // guernseybaliwick
	{37316, 282, 5, 0x1},   // #5ssd
	{18706, 61, 5, 0x81},   // #2caf
	{48710, 14, 20, 0x1},   // czechiaczechrepublic
	{15950, 18, 13, 0x1},   // reinodeespana
	{33450, 67, 20, 0x1},   // republicadecaboverde
	{8326, 198, 19, 0x1},   // venezuelarepublicof
	{37245, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{10033, 16, 11, 0x1},   // westgermany
	{629, 247, 25, 0x1},    // territorysvalbardjanmayen
	{44705, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{9892, 85, 21, 0x1},    // malagasischerepubliek
	{45263, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{38245, 108, 19, 0x1},  // republicsouthafrika
	{22991, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{60885, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{14310, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{39375, 611, 5, 0x1},   // #6705
	{10647, 55, 10, 0x1},   // jugoslavia
	{39430, 461, 5, 0x1},   // #6775
	{59662, 135, 14, 0x1},  // srilankaceylon
	{48143, 170, 17, 0x1},  // buliwyamamallaqta
	{3336, 73, 18, 0x21},   // keizerrijkethiopie
	{56756, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{9766, 46, 11, 0x1},    // sovietunion
	{455, 106, 26, 0x21},   // tanzaniaverenigderepubliek
	{61846, 157, 15, 0x1},  // portuguesetimor
	{28814, 462, 5, 0x1},   // #5265
	{33119, 65, 22, 0x1},   // formercongobrazzaville
	{3171, 26, 22, 0x1},    // peoplesrepublichungary
	{3447, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{12281, 184, 5, 0x1},   // haiti
	{6511, 48, 22, 0x1},    // formerserbiamontenegro
	{5178, 128, 10, 0x21},  // kyrgysztan
	{24964, 254, 7, 0x1},   // vatican
	{39350, 359, 4, 0x1},   // #670
	{65153, 71, 14, 0x1},   // republicegypte
	{1803, 166, 10, 0x21},  // argentinia
	{43745, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{59220, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{17188, 53, 7, 0x1},    // ukraine
	{19616, 212, 5, 0x81},  // #2cuw
	{42951, 142, 16, 0x1},  // republicofnaoero
	{25077, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{21919, 123, 21, 0x1},  // iranislamicrepublicof
	{23707, 128, 16, 0x1},  // republickirgizia
	{513, 106, 19, 0x21},   // republiektanganyika
	{16630, 240, 12, 0x1},  // uspuertorico
	{3724, 235, 19, 0x1},   // collectivitymayotte
	{21217, 380, 19, 0x2},  // stmartinsintmaarten
	{52769, 112, 14, 0x1},  // unitedarabeast
	{3805, 178, 19, 0x21},  // drdominicanrepublic
	{43469, 128, 14, 0x1},  // kyrghzrepublic
	{30824, 219, 18, 0x1},  // bailliageguernesey
	{41583, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{26931, 258, 5, 0x81},  // #2xau
	{36302, 84, 16, 0x1},   // kingdomofmorocco
	{39370, 516, 5, 0x1},   // #6704
	{39400, 542, 5, 0x1},   // #6732
	{52355, 146, 5, 0x1},   // #7plw
	{52360, 147, 5, 0x1},   // #7png
	{29219, 393, 5, 0x1},   // #5580
	{39415, 610, 5, 0x1},   // #6760
	{64919, 186, 25, 0x1},  // stkittsandnevisfederation
	{3782, 68, 19, 0x1},    // territoryafarsissas
	{2304, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{19750, 181, 20, 0x1},  // republicadeguatemala
	{40333, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{42535, 52, 16, 0x1},   // republiekturkije
	{25187, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{58171, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{58388, 7, 8, 0x1},     // belgique
	{37944, 580, 5, 0x1},   // #5tkm
	{61585, 229, 15, 0x1},  // bailliagejersey
	{9330, 245, 12, 0x1},   // southgeorgia
	{7308, 120, 21, 0x1},   // federalstatmicronesia
	{48086, 114, 14, 0x1},  // bahrainkingdom
	{26257, 63, 26, 0x1},   // verenigderepubliekkameroen
	{16560, 64, 6, 0x1},    // #3zrcd
	{1960, 119, 12, 0x21},  // fidjiislands
	{494, 213, 33, 0x1},    // overseasterritorychristmasislands
	{7742, 10, 10, 0x1},    // witrusland
	{21605, 131, 13, 0x1},  // republickorea
	{2751, 201, 14, 0x1},   // territoryaland
	{1507, 223, 12, 0x1},   // frenchguyana
	{12663, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{26869, 71, 7, 0x1},    // aregypt
	{30401, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{41768, 8, 18, 0x1},    // republicofbulgaria
	{18972, 249, 21, 0x1},  // saintmaartendutchpart
	{55728, 19, 8, 0x1},    // esthonia
	{18350, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{29164, 579, 5, 0x1},   // #5531
	{17916, 206, 13, 0x1},  // bonaireensaba
	{29224, 622, 5, 0x1},   // #5581
	{3537, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{13426, 191, 4, 0x1},   // peru
	{10497, 79, 17, 0x1},   // guineeequatoriale
	{40586, 547, 5, 0x1},   // #6bot
	{48115, 60, 5, 0x1},    // #7bot
	{42335, 170, 27, 0x1},  // boliviaplurinationalstateof
	{58793, 123, 8, 0x1},   // irofiran
	{6465, 48, 15, 0x1},    // republiekservie
	{39984, 510, 5, 0x1},   // #6bah
	{4848, 106, 17, 0x1},   // urepublictanzania
	{51268, 6, 11, 0x1},    // azerbeidjan
	{15765, 117, 7, 0x1},   // prchina
	{9559, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{790, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{23371, 211, 8, 0x1},   // cookisds
	{22133, 84, 9, 0x1},    // almaghrib
	{5916, 235, 24, 0x1},   // overzeesterritorymayotte
	{4620, 135, 14, 0x21},  // ceylonsrilanka
	{37101, 623, 5, 0x1},   // #5snm
	{39470, 537, 5, 0x1},   // #6817
	{40644, 256, 25, 0x1},  // virginislandsunitedstates
	{31769, 62, 17, 0x1},   // republicivoorkust
	{64955, 170, 16, 0x1},  // plurstatebolivia
	{48752, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{29159, 573, 5, 0x1},   // #5530
	{46797, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{40565, 624, 5, 0x1},   // #6bos
	{34820, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{19176, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{3005, 40, 11, 0x1},    // netherlands
	{43329, 136, 23, 0x1},  // sultanatemaldiveislands
	{12719, 193, 10, 0x1},  // elsalvador
	{55448, 241, 14, 0x1},  // palestinestate
	{55098, 246, 26, 0x1},  // sainthelenaanddependencies
	{48029, 116, 5, 0x1},   // #7bhu
	{12653, 34, 16, 0x1},   // republicoflatvia
	{17726, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{5147, 37, 12, 0x21},   // vjrmacedonia
	{42197, 188, 24, 0x1},  // verenigdestatenvanmexico
	{17976, 57, 16, 0x1},   // kingdomofburundi
	{47218, 489, 5, 0x1},   // #6yem
	{26146, 454, 23, 0x2},  // democraticrepublickorea
	{8312, 198, 23, 0x1},   // unitedstatesofvenezuela
	{18447, 171, 18, 0x1},  // brazilunitedstates
	{28854, 623, 5, 0x1},   // #5331
	{50398, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{39450, 625, 5, 0x1},   // #6800
	{39465, 369, 5, 0x1},   // #6816
	{51290, 219, 16, 0x1},  // baliwickguernsey
	{2102, 110, 13, 0x21},  // southrhodesia
	{25699, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{39395, 353, 5, 0x1},   // #6731
	{52623, 44, 5, 0x1},    // #7por
	{21587, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{50801, 162, 15, 0x1},  // republicvanuatu
	{63274, 18, 12, 0x1},   // spaansestaat
	{52181, 192, 5, 0x1},   // #7par
	{45998, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{27468, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{13063, 184, 13, 0x1},  // republichaiti
	{53835, 171, 20, 0x1},  // unitedstatesbrazilia
	{39666, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{38412, 54, 19, 0x1},   // americaunitedstates
	{34574, 612, 5, 0x1},   // #5mnc
	{36587, 527, 5, 0x1},   // #5slo
	{32801, 147, 19, 0x1},  // statepapuanewguinea
	{1411, 256, 15, 0x1},   // usvirginislands
	{57514, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{32406, 205, 25, 0x1},  // frsouthantarcticterritory
	{3751, 190, 14, 0x21},  // republicpanama
	{12363, 146, 5, 0x1},   // palau
	{5083, 95, 13, 0x1},    // sudanupto2011
	{1899, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{20900, 103, 14, 0x1},  // republictsjaad
	{47908, 105, 15, 0x1},  // republictunesia
	{32858, 21, 21, 0x1},   // metropolitanfrankrijk
	{4192, 164, 15, 0x1},   // republicofyemen
	{9321, 245, 41, 0x1},   // territorysouthgeorgiasouthsandwichislands
	{29499, 591, 5, 0x1},   // #5850
	{8549, 178, 35, 0x1},   // dominicanrepublicdemocraticrepublic
	{42139, 119, 14, 0x1},  // dominionoffiji
	{41989, 145, 19, 0x1},  // philippinesrepublic
	{1120, 148, 13, 0x21},  // demrepofkorea
	{62021, 138, 26, 0x1},  // socialistrepublicunieburma
	{37017, 215, 13, 0x1},  // spanishsahara
	{12826, 24, 19, 0x1},   // ellinikidhimokratia
	{30435, 241, 19, 0x1},  // palestijnsegebieden
	{5748, 251, 22, 0x1},   // associatemembertokelau
	{16228, 131, 13, 0x1},  // korearepublic
	{461, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{59154, 129, 13, 0x1},  // statecambodia
	{59678, 170, 25, 0x1},  // plurinationalstatebolivia
	{9904, 97, 20, 0x1},    // republieksierraleone
	{16072, 28, 15, 0x1},   // republicijsland
	{12881, 138, 12, 0x1},  // birmamyanmar
	{36464, 597, 5, 0x1},   // #5sen
	{39530, 311, 5, 0x1},   // #6950
	{2608, 454, 25, 0x22},  // democraticrepublicofkorea
	{11706, 111, 25, 0x1},  // islamicemirateafghanistan
	{49700, 246, 18, 0x1},  // islandssainthelena
	{36582, 318, 5, 0x1},   // #5skn
	{15626, 246, 20, 0x1},  // sthelenadependencies
	{61203, 154, 13, 0x1},  // kingdomofsiam
	{47842, 6, 12, 0x1},    // azerbajdsjan
	{51467, 64, 4, 0x1},    // droc
	{29861, 193, 19, 0x1},  // republicaelsalvador
	{20933, 208, 16, 0x1},  // territorybermuda
	{16671, 94, 17, 0x1},   // rwandeserepubliek
	{11479, 68, 15, 0x1},   // franssomaliland
	{3604, 10, 41, 0x21},   // formerwitrussischesovietsocialistrepublic
	{65110, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{59979, 197, 15, 0x1},  // saintvincentgre
	{2516, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{15867, 149, 6, 0x1},   // quatar
	{29234, 513, 5, 0x1},   // #5591
	{3604, 43, 16, 0x1},    // republicofpoland
	{40048, 549, 5, 0x1},   // #6bel
	{16934, 45, 18, 0x1},   // koninkrijkroemenie
	{11745, 73, 14, 0x1},   // formerethiopia
	{14283, 128, 18, 0x1},  // republickyrgyzstan
	{44608, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{26550, 254, 15, 0x1},  // vaticaansestaat
	{33650, 148, 14, 0x1},  // dempeorepkorea
	{46358, 150, 20, 0x1},  // alarabiyahassuudiyah
	{26382, 256, 16, 0x1},  // usavirginislands
	{31398, 25, 6, 0x1},    // crotia
	{60012, 54, 11, 0x1},   // usofamerica
	{37813, 37, 23, 0x1},   // macedonianorthmacedonia
	{62077, 136, 19, 0x1},  // sultanateofmaldives
	{3964, 63, 23, 0x21},   // federalrepublickameroen
	{41644, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{3894, 32, 17, 0x1},    // republieklitouwen
	{29229, 356, 5, 0x1},   // #5590
	{39445, 592, 5, 0x1},   // #6790
	{15708, 16, 23, 0x1},   // duitslandbondsrepubliek
	{47923, 57, 5, 0x1},    // #7bdi
	{208, 37, 14, 0x1},     // noordmacedonie
	{4890, 225, 25, 0x1},   // overseasterritoryhongkong
	{22683, 148, 22, 0x1},  // peoplesrepublicofkorea
	{60290, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{63079, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{7745, 46, 7, 0x1},     // rusland
	{1147, 150, 25, 0x21},  // koninkrijkvansaoediarabie
	{3764, 223, 18, 0x1},   // frenchguianafrench
	{48136, 115, 5, 0x1},   // #7bru
	{13991, 37, 12, 0x1},   // vjrmacedonie
	{13357, 95, 13, 0x1},   // republicsudan
	{57336, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{3138, 51, 15, 0x21},   // kingdomofsweden
	{174, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{31178, 76, 18, 0x1},   // republiquedeguinee
	{30729, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{28824, 367, 5, 0x1},   // #5305
	{24269, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{39460, 626, 5, 0x1},   // #6812
	{56253, 197, 21, 0x1},  // stvincentengrenadines
	{14564, 206, 10, 0x1},  // besislands
	{33096, 64, 23, 0x1},   // formercongoleopoldville
	{2838, 218, 27, 0x1},   // associatememberfaroeislands
	{36848, 117, 20, 0x1},  // chinapeoplesrepublic
	{51071, 93, 19, 0x1},   // federatievannigeria
	{17083, 1, 23, 0x1},    // albanesepeoplesrepublic
	{40158, 509, 5, 0x1},   // #6ben
	{58259, 128, 9, 0x1},   // kyrgyzrep
	{65104, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{9015, 72, 7, 0x1},     // eritrea
	{4066, 68, 19, 0x1},    // frenchafarsandissas
	{8855, 205, 19, 0x1},   // frsouthernterritory
	{63044, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{15146, 9, 20, 0x1},    // bosniaandherzegovina
	{5101, 48, 24, 0x1},    // formerservieenmontenegro
	{34579, 436, 5, 0x1},   // #5mng
	{64844, 85, 16, 0x1},   // malagasyrepublic
	{5271, 140, 18, 0x21},  // federationofmalaya
	{20925, 208, 24, 0x1},  // overseasterritorybermuda
	{29700, 26, 23, 0x1},   // volksrepubliekhongarije
	{24627, 172, 8, 0x1},   // barbados
	{45121, 165, 10, 0x1},  // yemensouth
	{4474, 162, 19, 0x1},   // republiquedevanuatu
	{10333, 273, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{4353, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{8181, 46, 10, 0x1},    // russianfed
	{39455, 374, 5, 0x1},   // #6811
	{17235, 167, 7, 0x1},   // antigua
	{611, 226, 25, 0x21},   // heardendemcdonaldeilanden
	{34442, 24, 21, 0x1},   // koninkrijkgriekenland
	{17687, 206, 11, 0x1},  // sababonaire
	{5364, 241, 28, 0x1},   // occupiedpalestinianterritory
	{65128, 71, 15, 0x1},   // republiekegypte
	{43371, 627, 5, 0x1},   // #6kos
	{31816, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{1873, 242, 21, 0x21},  // tahitifrenchpolynesia
	{3162, 26, 14, 0x21},   // hungarykingdom
	{42997, 36, 14, 0x1},   // republicmoldov
	{58837, 252, 11, 0x1},  // taiwanchina
	{48664, 79, 24, 0x1},   // equatorialguinearepublic
	{54925, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{3367, 104, 17, 0x21},  // togoleserepubliek
	{37454, 254, 15, 0x1},  // vaticaansestate
	{27864, 184, 5, 0x81},  // #4332
	{1185, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{37771, 187, 7, 0x1},   // stlucia
	{59449, 145, 19, 0x1},  // phillippinerepublic
	{61558, 231, 21, 0x1},  // frankrijksaintmaarten
	{7446, 14, 17, 0x1},    // republiektsjechie
	{13754, 103, 12, 0x1},  // republicchad
	{40644, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{39740, 33, 22, 0x1},   // grandduchyofluxembourg
	{35635, 196, 26, 0x1},  // orientaalserepublicuruguay
	{35721, 34, 16, 0x1},   // republiekletland
	{8181, 46, 17, 0x1},    // russianfederation
	{45340, 231, 17, 0x1},  // saintmartinfrance
	{37321, 372, 5, 0x1},   // #5stp
	{36248, 92, 13, 0x1},   // nigerrepublic
	{37715, 560, 5, 0x2},   // #5syr
	{3627, 8, 16, 0x1},     // republicbulgaria
	{44181, 556, 5, 0x1},   // #6lux
	{3091, 73, 8, 0x1},     // ethiopia
	{61329, 61, 26, 0x1},   // formercentralafricanempire
	{54162, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{50188, 26, 18, 0x1},   // hongaarserepubliek
	{19442, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1153, 196, 7, 0x1},    // uruguay
	{30869, 56, 19, 0x1},   // portugeeswestafrika
	{40560, 346, 5, 0x1},   // #6bol
	{47854, 168, 5, 0x1},   // #7bah
	{48110, 170, 5, 0x1},   // #7bol
	{638, 247, 16, 0x1},    // svalbardjanmayen
	{14139, 182, 11, 0x1},  // britsguiana
	{32152, 311, 5, 0x1},   // #5fij
	{61405, 256, 29, 0x1},  // americanvirginislandsamerican
	{64469, 165, 18, 0x1},  // peoplesdemrepyemen
	{39285, 587, 5, 0x1},   // #6651
	{10740, 246, 16, 0x1},  // formersinthelena
	{48632, 244, 22, 0x1},  // republicofsouthvietnam
	{31967, 161, 4, 0x1},   // drvn
	{19682, 112, 13, 0x1},  // trucialstates
	{2878, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{61869, 178, 6, 0x1},   // domrep
	{19931, 16, 21, 0x1},   // germanfederalrepublic
	{58903, 64, 8, 0x1},    // congodrc
	{63834, 254, 12, 0x1},  // vaticanstate
	{19780, 110, 16, 0x1},  // zimbabwerepublic
	{15277, 16, 3, 0x1},    // frg
	{29494, 457, 5, 0x1},   // #5840
	{33125, 65, 10, 0x1},   // congobrazz
	{38026, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{3978, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{48347, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{16527, 205, 21, 0x1},  // frsouthernterritories
	{27114, 264, 5, 0x81},  // #2xqc
	{5014, 174, 18, 0x21},  // republicofcolombia
	{27869, 226, 5, 0x81},  // #4334
	{51528, 82, 14, 0x1},   // libyanrepublic
	{4403, 222, 26, 0x1},   // overseasterritorygreenland
	{4190, 159, 6, 0x21},   // tuvalu
	{48647, 244, 15, 0x1},  // vietnamrepublic
	{2826, 218, 12, 0x1},   // faroeislands
	{4694, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{28864, 288, 5, 0x1},   // #5339
	{44967, 157, 20, 0x1},  // oostofportugeestimor
	{17753, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{26775, 161, 5, 0x81},  // #2vnm
	{52688, 240, 5, 0x1},   // #7pur
	{7351, 10, 11, 0x1},    // byelorussia
	{39440, 398, 5, 0x1},   // #6781
	{51587, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{318, 52, 5, 0x21},     // tukey
	{52200, 191, 5, 0x1},   // #7per
	{47864, 113, 5, 0x1},   // #7ban
	{45408, 18, 14, 0x1},   // kingdomofspain
	{35330, 186, 16, 0x1},  // sintkittsennevis
	{64862, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{11304, 37, 9, 0x1},    // macedonia
	{5580, 235, 24, 0x1},   // overseasterritorymayotte
	{2628, 148, 10, 0x21},  // koreanoord
	{62540, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{10855, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{48692, 192, 16, 0x1},  // paraguayrepublic
	{53125, 49, 17, 0x1},   // slovaakserepublic
	{31408, 228, 25, 0x1},  // britsindischeoceaangebied
	{63739, 155, 11, 0x1},  // tadjikistan
	{18525, 198, 11, 0x1},  // rbvenezuela
	{28859, 389, 5, 0x1},   // #5338
	{3193, 174, 16, 0x1},   // republiccolombia
	{58411, 58, 19, 0x1},   // volksrepubliekbenin
	{45527, 198, 15, 0x1},  // repbolvenezuela
	{2250, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{53613, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{40203, 66, 17, 0x1},   // unionofthecomoros
	{50340, 123, 5, 0x1},   // #7iri
	{39435, 593, 5, 0x1},   // #6780
	{8294, 63, 20, 0x1},    // republiqueducameroun
	{41334, 154, 18, 0x1},  // koninkrijkthailand
	{9626, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{26778, 37, 10, 0x1},   // nmacedonia
	{14039, 54, 19, 0x1},   // verstatenvanamerika
	{27849, 181, 5, 0x81},  // #4320
	{27874, 254, 5, 0x81},  // #4336
	{35157, 252, 14, 0x1},  // taiwanprovince
	{6814, 108, 16, 0x1},   // unionsouthafrica
	{27844, 224, 5, 0x81},  // #4316
	{11814, 168, 17, 0x1},  // bahamasgemenebest
	{27884, 225, 5, 0x81},  // #4344
	{23106, 186, 18, 0x1},  // stchristoffelnevis
	{39320, 521, 5, 0x1},   // #6680
	{39290, 628, 5, 0x1},   // #6652
	{9597, 65, 24, 0x1},    // brazzavillecongorepublic
	{64129, 103, 5, 0x1},   // tsjad
	{8584, 100, 15, 0x1},   // saotomeprincipe
	{41438, 193, 18, 0x1},  // elsalvadorrepublic
	{58058, 101, 17, 0x1},  // kingdomofeswatini
	{55123, 197, 18, 0x1},  // saintvingrenadines
	{44170, 446, 5, 0x1},   // #6lit
	{15937, 114, 17, 0x1},  // koninkrijkbahrein
	{2070, 1, 15, 0x1},     // republicalbania
	{44098, 152, 21, 0x1},  // britishsolomonislands
	{63632, 140, 18, 0x1},  // federationmalaysia
	{15466, 128, 8, 0x1},   // kirzigia
	{55481, 254, 21, 0x1},  // stateofthevaticancity
	{4078, 222, 15, 0x21},  // greenlanddanish
	{29489, 465, 5, 0x1},   // #5835
	{48700, 14, 17, 0x1},   // republicofczechia
	{49049, 177, 5, 0x1},   // #7dma
	{47714, 204, 10, 0x1},  // antarctica
	{1275, 257, 24, 0x1},   // collectivitywallisfutuna
	{9231, 244, 12, 0x1},   // southvietnam
	{46391, 243, 21, 0x1},  // grondterritoryreunion
	{48141, 8, 5, 0x1},     // #7bul
	{37953, 33, 23, 0x1},   // groothertogdomluxemburg
	{45126, 100, 17, 0x1},  // southtomeprincipe
	{32307, 305, 5, 0x1},   // #5fin
	{15549, 218, 7, 0x1},   // faeroes
	{11939, 231, 14, 0x1},  // stmartinfrance
	{14983, 116, 7, 0x1},   // drukyul
	{6904, 199, 22, 0x1},   // overseasterritoryaruba
	{14076, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{10604, 140, 20, 0x1},  // federationofmalaysia
	{39260, 548, 5, 0x1},   // #6625
	{61132, 70, 19, 0x1},   // sultanateofzanzibar
	{31310, 90, 9, 0x1},    // nyasaland
	{34462, 234, 25, 0x1},  // departementdelamartinique
	{31784, 186, 29, 0x1},  // stchristopherennevisfederatie
	{31238, 21, 15, 0x1},   // anddomtomfrance
	{44131, 466, 5, 0x1},   // #6les
	{20527, 74, 6, 0x1},    // gaboen
	{49518, 220, 16, 0x1},  // gibraltarbritish
	{28944, 446, 5, 0x1},   // #5368
	{1457, 82, 30, 0x1},    // socialistlibischarabjamahiriya
	{40179, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{20570, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{26721, 198, 5, 0x81},  // #2ven
	{20777, 220, 9, 0x1},   // gibralter
	{43931, 73, 11, 0x1},   // ethiopiafdr
	{61737, 174, 16, 0x1},  // republiccolumbia
	{42807, 335, 5, 0x1},   // #6ind
	{54089, 66, 14, 0x1},   // comorosislands
	{5901, 218, 7, 0x1},    // faeroer
	{6142, 251, 24, 0x1},   // overzeesterritorytokelau
	{58461, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{3562, 58, 15, 0x1},    // republicofbenin
	{7634, 161, 3, 0x1},    // srv
	{39335, 296, 5, 0x1},   // #6694
	{38012, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{59793, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{39265, 282, 5, 0x1},   // #6626
	{44949, 157, 18, 0x1},  // republiekoosttimor
	{37647, 569, 5, 0x1},   // #5swd
	{9697, 150, 12, 0x1},   // saudiaarabia
	{3114, 213, 14, 0x21},  // kertmisislands
	{30265, 186, 27, 0x1},  // stchristophernevisfederatia
	{28949, 409, 5, 0x1},   // #5369
	{22808, 233, 19, 0x1},  // territorymontserrat
	{19662, 241, 21, 0x1},  // palestinianautoriteit
	{55860, 64, 24, 0x1},   // zairekinshasacongodemrep
	{64033, 153, 18, 0x1},  // syrianarabrepbulic
	{50386, 27, 5, 0x1},    // #7irl
	{11216, 129, 9, 0x1},   // kampuchea
	{8619, 64, 31, 0x1},    // formercongodemocraticrepublicof
	{56748, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{32312, 613, 5, 0x1},   // #5frn
	{3840, 66, 7, 0x1},     // comores
	{45099, 44, 17, 0x1},   // portugeserepublic
	{15474, 160, 8, 0x1},   // oezbekia
	{12387, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{4102, 82, 12, 0x1},    // kingdomlibia
	{50720, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{43984, 233, 27, 0x1},  // overzeesterritorymontserrat
	{54764, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{48093, 17, 17, 0x1},   // kingdomdenemarken
	{37145, 95, 18, 0x1},   // republicofthesudan
	{34551, 49, 18, 0x1},   // republiekslowakije
	{56896, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{55865, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{1521, 248, 36, 0x21},  // overzeesterritorysaintpierremiquelon
	{28829, 629, 5, 0x1},   // #5310
	{46093, 49, 18, 0x1},   // slovenskarepublika
	{26701, 617, 5, 0x1},   // #2vdr
	{8493, 100, 38, 0x1},   // democraticrepublicofsaotomeandprincipe
	{30565, 60, 9, 0x1},    // botswanna
	{62192, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{4907, 225, 16, 0x1},   // hongkongsarchina
	{58989, 131, 9, 0x1},   // zuidkorea
	{42581, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{33305, 186, 31, 0x1},  // stchristopherandnevisfederation
	{29484, 483, 5, 0x1},   // #5830
	{57212, 143, 12, 0x1},  // muscatenoman
	{36893, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{25240, 82, 20, 0x1},   // libyanarabjamahariya
	{3585, 58, 12, 0x1},    // dahomeybenin
	{10343, 273, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{27854, 76, 5, 0x81},   // #4324
	{32317, 476, 5, 0x1},   // #5fsm
	{35277, 252, 14, 0x1},  // chinataiwanrep
	{30254, 62, 13, 0x1},   // elpenbeenkust
	{27834, 180, 5, 0x81},  // #4308
	{27839, 221, 5, 0x81},  // #4312
	{27879, 183, 5, 0x81},  // #4340
	{33202, 202, 13, 0x1},  // dutchantilles
	{3637, 13, 24, 0x21},   // republictsjechoslowakije
	{3635, 8, 16, 0x1},     // bulgariarepublic
	{42935, 52, 16, 0x1},   // republiekturkiye
	{46501, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{39340, 370, 5, 0x1},   // #6696
	{39255, 395, 5, 0x1},   // #6620
	{19761, 181, 17, 0x1},  // guatemalarepublic
	{19368, 67, 5, 0x81},   // #2cpv
	{44052, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{24833, 46, 13, 0x1},   // russiafederal
	{5657, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{37436, 523, 5, 0x1},   // #5sur
	{53063, 94, 5, 0x1},    // #7rwa
	{7586, 247, 11, 0x1},   // spitsbergen
	{23574, 8, 19, 0x1},    // koninkrijkbulgarije
	{55761, 171, 23, 0x1},  // federalrepublicbrazilia
	{25400, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{18264, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{16304, 161, 25, 0x1},  // democraticrepublicvietnam
	{39591, 33, 23, 0x1},   // grossherzogtumluxemburg
	{542, 8, 24, 0x21},     // peoplesrepublicbulgarije
	{36888, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{33827, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{9844, 195, 8, 0x1},    // trinidad
	{20159, 72, 8, 0x1},    // erithrea
	{35557, 340, 5, 0x1},   // #5mzm
	{12443, 218, 13, 0x1},  // faroerislands
	{9330, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{29887, 254, 17, 0x1},  // staatvaticaanstad
	{3846, 248, 42, 0x21},  // territorialcollectivitysaintpierremiquelon
	{38745, 377, 4, 0x1},   // #620
	{19501, 175, 5, 0x81},  // #2cri
	{37529, 332, 14, 0x82}, // republiekcongo
	{43604, 626, 5, 0x1},   // #6lao
	{30529, 198, 12, 0x1},  // rbvvenezuela
	{37636, 620, 5, 0x1},   // #5swa
	{52889, 130, 18, 0x1},  // republicofkiribati
	{3423, 65, 8, 0x21},    // repcongo
	{20431, 87, 10, 0x1},   // mocambique
	{21578, 183, 5, 0x81},  // #2hnd
	{22768, 148, 12, 0x1},  // koreademrepn
	{6256, 114, 7, 0x1},    // bahrein
	{25440, 170, 16, 0x1},  // republiekbolivia
	{3903, 32, 8, 0x1},     // litouwen
	{36141, 156, 20, 0x1},  // republicturkmenistan
	{15523, 123, 9, 0x1},   // stateiran
	{26766, 256, 5, 0x81},  // #2vir
	{49039, 17, 5, 0x1},    // #7den
	{16840, 126, 9, 0x1},   // nihonkoku
	{61702, 194, 17, 0x1},  // republicofsurinam
	{4532, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{5333, 12, 21, 0x21},   // zwitserseconfederatie
	{11298, 37, 15, 0x1},   // formermacedonia
	{63079, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{39325, 539, 5, 0x1},   // #6690
	{63790, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{2573, 65, 19, 0x1},    // repbrazzavillecongo
	{49296, 170, 12, 0x1},  // statebolivia
	{19025, 63, 5, 0x81},   // #2cmr
	{21148, 14, 13, 0x1},   // czeckrepublic
	{51187, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{224, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{28834, 325, 5, 0x1},   // #5315
	{28929, 387, 5, 0x1},   // #5365
	{64094, 82, 10, 0x1},   // libyastate
	{53366, 30, 18, 0x1},   // repubblicaitaliana
	{21264, 101, 18, 0x1},  // koninkrijkeswatini
	{8933, 147, 17, 0x1},   // papuaandnewguinea
	{63781, 210, 28, 0x1},  // territorycocoskeelingislands
	{54212, 163, 14, 0x1},  // statewestsamoa
	{44962, 157, 20, 0x1},  // timoroostofportugees
	{54408, 241, 16, 0x1},  // palestijnsgebied
	{36598, 151, 18, 0x1},  // republieksingapore
	{337, 138, 12, 0x1},    // myanmarbirma
	{63162, 167, 15, 0x1},  // antiguaenbaruda
	{18993, 380, 20, 0x2},  // saintmaartenstmartin
	{1637, 112, 14, 0x1},   // unarabemirates
	{54270, 147, 21, 0x1},  // stateofpapuanewguinea
	{58122, 78, 16, 0x1},   // portugueseguinea
	{2039, 136, 23, 0x21},  // republiekvandemalediven
	{65235, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{13462, 134, 7, 0x1},   // lebanon
	{61943, 219, 18, 0x1},  // baliwickofguernsey
	{8566, 100, 33, 0x1},   // democraticrepublicsaotomeprincipe
	{4338, 57, 15, 0x1},    // republicburundi
	{28934, 529, 5, 0x1},   // #5366
	{10986, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{24075, 214, 20, 0x1},  // caymanislandsbritish
	{27224, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{61693, 175, 17, 0x1},  // costaricarepublic
	{20443, 120, 3, 0x1},   // fsm
	{26788, 162, 5, 0x81},  // #2vut
	{18664, 188, 19, 0x1},  // unitedmexicanstates
	{15136, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{54507, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{248, 198, 15, 0x21},   // venezuelarepbol
	{27859, 182, 5, 0x81},  // #4328
	{31689, 425, 5, 0x1},   // #5den
	{61603, 64, 13, 0x1},   // belgischkongo
	{5835, 211, 21, 0x1},   // cookislandsnewzeeland
	{45929, 178, 19, 0x1},  // republicadominicana
	{34841, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{11210, 129, 15, 0x1},  // formerkampuchea
	{20064, 160, 18, 0x1},  // uzbekistanrepublic
	{39330, 510, 5, 0x1},   // #6692
	{51450, 56, 15, 0x1},   // republiekangola
	{58051, 17, 14, 0x1},   // denmarkkingdom
	{12622, 194, 13, 0x1},  // formersurinam
	{62921, 106, 18, 0x1},  // tanganyikatanzania
	{12508, 120, 13, 0x1},  // fedmicronesia
	{11836, 168, 14, 0x1},  // bahamasislands
	{16696, 169, 6, 0x1},   // belize
	{33267, 303, 5, 0x1},   // #5jor
	{28844, 527, 5, 0x1},   // #5317
	{28939, 482, 5, 0x1},   // #5367
	{55488, 254, 10, 0x1},  // thevatican
	{64678, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{20641, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{43065, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{1428, 137, 23, 0x21},  // marshallislandsrepublic
	{15235, 232, 22, 0x1},  // northernmarianeislands
	{30908, 152, 19, 0x1},  // statesolomonislands
	{43258, 143, 19, 0x1},  // sultanatemuscatoman
	{18947, 231, 25, 0x1},  // collectivityofsaintmartin
	{55491, 254, 18, 0x1},  // vaticancityholysee
	{55178, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{49144, 178, 5, 0x1},   // #7dom
	{36079, 220, 18, 0x1},  // territorygibraltar
	{5364, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{11417, 163, 15, 0x1},  // formerwestsamoa
	{21906, 126, 6, 0x1},   // nippon
	{36318, 26, 16, 0x1},   // kingdomhongarije
	{40906, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{59205, 117, 8, 0x1},   // zhongguo
	{61648, 10, 15, 0x1},   // belarusrepublic
	{1370, 207, 24, 0x1},   // territorysaintbarthelemy
	{7108, 165, 17, 0x1},   // democratischjemen
	{19097, 158, 15, 0x1},  // koninkrijktonga
	{36469, 513, 5, 0x1},   // #5sey
	{21843, 67, 21, 0x1},   // kaapverdischeeilanden
	{59730, 177, 20, 0x1},  // commonwealthdominica
	{42417, 170, 26, 0x1},  // boliviaplurinationalstates
	{28839, 339, 5, 0x1},   // #5316
	{28924, 379, 5, 0x1},   // #5360
	{6263, 31, 23, 0x1},    // furstentumliechtenstein
	{47930, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{54147, 184, 4, 0x1},   // hati
	{3957, 240, 10, 0x1},   // puertorico
	{5226, 18, 12, 0x1},    // spanishstate
	{2125, 26, 17, 0x1},    // republichongarije
	{53, 257, 26, 0x1},     // collectiviteitwallisfutuna
	{63329, 126, 5, 0x1},   // japan
	{17052, 12, 19, 0x1},   // confederaziunsvizra
	{61274, 12, 21, 0x1},   // zwitserseconfederatia
	{11348, 37, 15, 0x1},   // formermacedonie
	{36727, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{61981, 43, 14, 0x1},   // republiekpolen
	{17417, 167, 5, 0x81},  // #2atg
	{49015, 98, 24, 0x1},   // federalrepublicofsomalia
	{26484, 246, 24, 0x1},  // sthelenaentristandacunha
	{39530, 487, 4, 0x1},   // #695
	{12342, 142, 11, 0x1},  // nauruisland
	{39270, 630, 5, 0x1},   // #6630
	{10906, 16, 14, 0x1},   // bondsrepubliek
	{20543, 227, 27, 0x1},  // overseasterritoryislandsman
	{28984, 355, 5, 0x1},   // #5385
	{48737, 151, 17, 0x1},  // republicsingapore
	{7401, 129, 13, 0x1},   // cambodiastate
	{60597, 99, 19, 0x1},   // republiekzuidsoedan
	{10894, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{22601, 85, 20, 0x1},   // republiquemadagascar
	{52176, 190, 5, 0x1},   // #7pan
	{42872, 470, 5, 0x1},   // #6ins
	{24394, 170, 26, 0x1},  // plurinationalestaatbolivia
	{40945, 55, 27, 0x1},   // democraticfederalyugoslavia
	{7430, 244, 15, 0x1},   // republicvietnam
	{4153, 66, 7, 0x1},     // comoros
	{45455, 148, 8, 0x1},   // dprkorea
	{63526, 88, 27, 0x1},   // islamicrepublicofmauritania
	{49385, 103, 5, 0x1},   // tshad
	{22004, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{17401, 205, 5, 0x81},  // #2atf
	{37135, 95, 28, 0x1},   // democraticrepublicofthesudan
	{2853, 218, 18, 0x1},   // faroeislandsdanish
	{39525, 338, 4, 0x1},   // #694
	{13965, 74, 17, 0x1},   // gaboneserepubliek
	{21030, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{36818, 225, 15, 0x1},  // chinaprhongkong
	{32350, 95, 28, 0x1},   // democratischerepublieksoedan
	{4863, 120, 25, 0x21},  // micronesiafederatedstates
	{304, 138, 14, 0x1},    // unievanmyanmar
	{3889, 65, 14, 0x1},    // congorepubliek
	{30913, 152, 9, 0x1},   // solomonis
	{6679, 253, 51, 0x1},   // unitedstatesamericauniteduitkustgelegenminorislands
	{26696, 197, 5, 0x81},  // #2vct
	{41840, 82, 18, 0x1},   // unitedkingdomlibya
	{4219, 165, 9, 0x1},    // yemenaden
	{17251, 85, 23, 0x1},   // repoblikanimadagasikara
	{60459, 115, 22, 0x1},  // negarabruneidarussalam
	{5357, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14939, 217, 9, 0x1},   // falklands
	{8576, 100, 23, 0x1},   // republicsaotomeprincipe
	{41617, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{27824, 24, 5, 0x81},   // #4300
	{43668, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{5246, 108, 24, 0x1},   // formerunionofsouthafrica
	{27889, 26, 5, 0x81},   // #4348
	{17396, 204, 5, 0x81},  // #2ata
	{39520, 615, 4, 0x1},   // #693
	{47257, 2, 26, 0x1},    // valleysandorraprincipality
	{33566, 165, 6, 0x1},   // syemen
	{38378, 53, 7, 0x1},    // ukrania
	{27002, 99, 9, 0x1},    // zuidsudan
	{29654, 84, 17, 0x1},   // koninkrijkmarokko
	{37652, 298, 5, 0x1},   // #5swz
	{21805, 589, 5, 0x1},   // #2hvo
	{2741, 210, 19, 0x21},  // keelingislandscocos
	{8678, 64, 13, 0x1},    // kinshasacongo
	{5012, 17, 17, 0x1},    // kongerigetdanmark
	{24528, 123, 6, 0x1},   // perzia
	{3415, 64, 11, 0x21},   // kongodemrep
	{52618, 43, 5, 0x1},    // #7pol
	{50179, 214, 7, 0x1},   // caymans
	{17286, 166, 20, 0x1},  // argentijnserepubliek
	{1672, 59, 21, 0x21},   // uppervoltaburkinafaso
	{40050, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{1571, 103, 14, 0x21},  // republicofchad
	{55660, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{26769, 123, 6, 0x1},   // iriran
	{39515, 631, 4, 0x1},   // #692
	{11898, 109, 16, 0x1},  // republicofzambia
	{23674, 128, 17, 0x1},  // republiekkirgizie
	{11908, 109, 14, 0x1},  // zambiarepublic
	{10809, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{36459, 574, 5, 0x1},   // #5sau
	{17228, 2, 5, 0x81},    // #2and
	{36474, 599, 5, 0x1},   // #5sie
	{14874, 227, 10, 0x1},  // manislands
	{32559, 95, 14, 0x1},   // republicsoedan
	{15745, 28, 6, 0x1},    // ysland
	{45865, 632, 5, 0x1},   // #6saf
	{5977, 242, 27, 0x1},   // collectivityfrenchpolynesia
	{16025, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{28979, 569, 5, 0x1},   // #5380
	{15515, 123, 17, 0x1},  // imperialstateiran
	{51697, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{24716, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6517, 48, 6, 0x1},     // serbia
	{12295, 122, 10, 0x1},  // indiaunion
	{18855, 252, 9, 0x1},   // taiwanchn
	{43128, 192, 12, 0x1},  // tetaparaguai
	{28174, 236, 5, 0x81},  // #4540
	{47226, 132, 19, 0x1},  // principalitykoeweit
	{35085, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{5099, 111, 13, 0x21},  // irafghanistan
	{42300, 41, 5, 0x1},    // noreg
	{16322, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{27949, 127, 5, 0x81},  // #4398
	{58517, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{79, 231, 17, 0x1},     // frenchsaintmartin
	{39345, 344, 5, 0x1},   // #6698
	{39510, 568, 4, 0x1},   // #691
	{62884, 119, 5, 0x1},   // fidji
	{33542, 132, 6, 0x1},   // kuweit
	{55761, 171, 21, 0x1},  // federalrepublicbrazil
	{6679, 54, 19, 0x1},    // unitedstatesamerica
	{37038, 456, 5, 0x1},   // #5slv
	{18039, 237, 17, 0x1},  // norfkailenteratri
	{20999, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{21737, 184, 5, 0x81},  // #2hti
	{42444, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{37341, 548, 5, 0x1},   // #5sud
	{11638, 129, 14, 0x1},  // formercambodja
	{638, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{46387, 481, 5, 0x1},   // #6svg
	{47271, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{4006, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{23527, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{14574, 59, 10, 0x1},   // bovenvolta
	{30983, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{2359, 209, 22, 0x1},   // bouvetislandsnorwegian
	{39505, 518, 4, 0x1},   // #690
	{62941, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{19506, 607, 5, 0x81},  // #2csk
	{8789, 64, 27, 0x1},    // congodemocratischerepubliek
	{53835, 171, 18, 0x1},  // unitedstatesbrazil
	{11134, 257, 16, 0x1},  // fwallisandfutuna
	{53661, 121, 17, 0x1},  // republicindonesia
	{25025, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{57145, 552, 23, 0x2},  // gilbertandelliceislands
	{30761, 59, 10, 0x1},   // hautevolta
	{19805, 118, 16, 0x1},  // republicofcyprus
	{28209, 237, 5, 0x81},  // #4574
	{52655, 148, 5, 0x1},   // #7prk
	{15146, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{4898, 225, 17, 0x1},   // territoryhongkong
	{25225, 82, 20, 0x1},   // unitedkingdomoflibya
	{52158, 144, 5, 0x1},   // #7pak
	{33229, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{26169, 259, 11, 0x1},  // repofkosovo
	{46938, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{18677, 244, 17, 0x1},  // statesouthvietnam
	{15881, 25, 24, 0x1},   // hrvatskacroatialocalname
	{27829, 222, 5, 0x81},  // #4304
	{18804, 14, 13, 0x1},   // chechrepublic
	{17391, 203, 5, 0x81},  // #2asm
	{48332, 227, 9, 0x1},   // maneiland
	{27326, 215, 13, 0x1},  // westernsahara
	{5635, 60, 24, 0x1},    // bechuanalandprotectorate
	{12333, 142, 14, 0x1},  // republieknauru
	{4572, 257, 15, 0x1},   // futunaandwallis
	{10273, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{36288, 30, 14, 0x1},   // kingdomofitaly
	{35307, 287, 5, 0x1},   // #5mor
	{39240, 287, 5, 0x1},   // #6600
	{2900, 16, 19, 0x21},   // republicwestgermany
	{16854, 111, 21, 0x1},  // koninkrijkafghanistan
	{2026, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{15528, 123, 10, 0x1},  // iranpersia
	{43158, 52, 14, 0x1},   // turkserepublic
	{6118, 243, 24, 0x1},   // overzeesterritoryreunion
	{5034, 145, 24, 0x1},   // formerphilippinerepublic
	{44459, 81, 15, 0x1},   // liberiarepublic
	{17209, 136, 19, 0x1},  // maldivischeeilanden
	{43250, 136, 17, 0x1},  // maldivensultanate
	{39936, 73, 19, 0x1},   // incleritreaethiopia
	{43851, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{50615, 255, 5, 0x1},   // #7ivb
	{46066, 248, 20, 0x1},  // sintpierreenmiquelon
	{17970, 24, 13, 0x1},   // greecekingdom
	{8714, 64, 36, 0x1},    // kinshasacongodemocraticrepublicofthe
	{36001, 145, 22, 0x1},  // philippinecommonwealth
	{32633, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{50632, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{29554, 329, 5, 0x1},   // #5970
	{32065, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{19700, 14, 5, 0x81},   // #2cze
	{37033, 485, 5, 0x1},   // #5slu
	{8389, 145, 11, 0x1},   // philippines
	{37311, 593, 5, 0x1},   // #5sri
	{27674, 177, 5, 0x81},  // #4212
	{63205, 248, 20, 0x1},  // fsaintpierremiquelon
	{30934, 180, 7, 0x1},   // grenada
	{31886, 34, 7, 0x1},    // letland
	{4160, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{44982, 157, 18, 0x1},  // timoreastportugees
	{32126, 1, 9, 0x1},     // shqiperia
	{31321, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{64829, 158, 12, 0x1},  // kingdomtonga
	{31965, 419, 5, 0x1},   // #5drv
	{5870, 238, 14, 0x1},   // niuenewzeeland
	{34711, 246, 26, 0x1},  // tristandacunhaandascension
	{42931, 291, 5, 0x1},   // #6isr
	{14349, 179, 7, 0x1},   // ecuador
	{3478, 13, 16, 0x1},    // tsjechoslovakije
	{9945, 241, 28, 0x1},   // palestiniannationalauthority
	{2886, 223, 21, 0x1},   // territoryfrenchguiana
	{24457, 17, 14, 0x1},   // kingdomdenmark
	{30198, 223, 16, 0x1},  // departmentguiana
	{58804, 240, 15, 0x1},  // portoricoeiland
	{45330, 231, 21, 0x1},  // frenchpartsaintmartin
	{21753, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{27261, 68, 12, 0x1},   // afarissaland
	{24464, 17, 7, 0x1},    // denmark
	{44094, 495, 5, 0x1},   // #6leb
	{31983, 79, 8, 0x1},    // eqguinea
	{7725, 49, 8, 0x1},     // slovakia
	{64197, 106, 20, 0x1},  // tanganyikaenzanzibar
	{21896, 147, 12, 0x1},  // papuaniugini
	{34660, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{55946, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{1838, 242, 35, 0x21},  // overseascollectivityfrenchpolynesia
	{59979, 197, 13, 0x1},  // saintvincentg
	{26857, 154, 8, 0x1},   // thailand
	{60400, 100, 16, 0x1},  // saotomeeprincipe
	{31967, 161, 3, 0x1},   // drv
	{4563, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{5476, 212, 7, 0x1},    // curacao
	{13337, 24, 11, 0x1},   // griekenland
	{16264, 205, 25, 0x1},  // franszuidelijkterritorium
	{38464, 160, 11, 0x1},  // uzbekhistan
	{57195, 136, 17, 0x1},  // maldivensultanaat
	{27694, 79, 5, 0x81},   // #4226
	{45970, 631, 5, 0x1},   // #6sal
	{13195, 38, 13, 0x1},   // maltarepublic
	{8000, 164, 17, 0x1},   // yemenarabrepublic
	{13058, 75, 13, 0x1},   // ghanarepublic
	{18369, 198, 19, 0x1},  // republicofvenezuela
	{28204, 238, 5, 0x81},  // #4570
	{33280, 28, 18, 0x1},   // ijslandserepubliek
	{5265, 140, 24, 0x21},  // formerfederationofmalaya
	{60092, 253, 22, 0x1},  // minoroutlyingislandsus
	{3314, 61, 32, 0x21},   // formercentralafrikaanskeizerrijk
	{13595, 52, 12, 0x1},   // formerturkey
	{810, 45, 31, 0x21},    // socialistischerepubliekroemenie
	{32406, 205, 20, 0x1},  // frsouthantarcticterr
	{7125, 201, 22, 0x1},   // overzeesterritoryaland
	{27944, 126, 5, 0x81},  // #4392
	{8686, 64, 36, 0x1},    // congodemocraticrepubliczairekinshasa
	{22177, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6440, 140, 7, 0x1},    // malakka
	{46860, 408, 5, 0x1},   // #6tog
	{21045, 255, 29, 0x1},  // territorybritishvirginislands
	{13677, 40, 18, 0x1},   // kingdomnederlanden
	{16578, 169, 6, 0x1},   // belice
	{16228, 131, 18, 0x1},  // korearepublicsouth
	{6447, 140, 16, 0x1},   // federatiemalakka
	{21543, 225, 5, 0x81},  // #2hkg
	{12119, 173, 5, 0x1},   // chili
	{21061, 256, 18, 0x1},  // virginislandsofusa
	{14205, 138, 11, 0x1},  // formerbirma
	{56482, 97, 19, 0x1},   // republicsierraleone
	{19531, 72, 12, 0x1},   // eritreastate
	{5040, 145, 18, 0x1},   // philippinerepublic
	{7713, 13, 20, 0x1},    // formerczechoslovakia
	{5320, 164, 5, 0x1},    // jemen
	{24597, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{23279, 112, 17, 0x1},  // unitedarabemirate
	{42926, 508, 5, 0x1},   // #6irq
	{48259, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{22376, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{23025, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{1757, 133, 28, 0x21},  // laospeopledemocraticrepublic
	{9649, 121, 29, 0x1},   // republicunitedstatesindonesia
	{64416, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{46064, 483, 5, 0x1},   // #6sin
	{37060, 106, 18, 0x1},  // tanzaniatanganyika
	{27809, 75, 5, 0x81},   // #4288
	{6998, 194, 16, 0x1},   // nederlandsguyana
	{20443, 120, 12, 0x1},  // fsmicronesia
	{28179, 162, 5, 0x81},  // #4548
	{56148, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8425, 164, 8, 0x1},    // yemenrep
	{52102, 109, 16, 0x1},  // northernrhodesia
	{53476, 133, 15, 0x1},  // demvolksreplaos
	{41050, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{18388, 198, 28, 0x1},  // republicbolivarianavenezuela
	{8722, 64, 36, 0x1},    // congodemocraticrepublicofthekinshasa
	{8686, 64, 28, 0x1},    // congodemocraticrepubliczaire
	{40717, 232, 30, 0x1},  // northernmarianaislandsamerican
	{46168, 14, 5, 0x1},    // cesko
	{17464, 4, 5, 0x81},    // #2aus
	{46850, 625, 5, 0x1},   // #6thi
	{43187, 59, 11, 0x1},   // birkinafaso
	{22834, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{50050, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{7474, 514, 10, 0x2},   // yugoslavia
	{5200, 70, 8, 0x1},     // zanzibar
	{36442, 578, 5, 0x1},   // #5sal
	{54488, 16, 23, 0x1},   // bondsrepubliekduitsland
	{55467, 152, 19, 0x1},  // solomonislandsstate
	{47208, 588, 5, 0x1},   // #6ven
	{47203, 609, 5, 0x1},   // #6van
	{37306, 300, 5, 0x1},   // #5spn
	{14401, 223, 8, 0x1},   // guyanafr
	{32271, 213, 26, 0x1},  // indianoceanchristmasisland
	{27729, 245, 5, 0x81},  // #4239
	{44285, 217, 24, 0x1},  // malvinasfalklandeilanden
	{63773, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{921, 232, 28, 0x1},    // northernmarianascommonwealth
	{4827, 76, 16, 0x1},    // republicofguinea
	{31178, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{16906, 145, 19, 0x1},  // filipijnserepubliek
	{35877, 88, 10, 0x1},   // mauretania
	{24823, 45, 8, 0x1},    // roumania
	{15569, 110, 17, 0x1},  // republiekzimbabwe
	{56499, 202, 7, 0x1},   // nethant
	{60855, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{16515, 165, 6, 0x1},   // #3ydye
	{63868, 123, 16, 0x1},  // islamicrepofiran
	{248, 198, 25, 0x21},   // venezuelarepbolivarianade
	{54350, 6, 12, 0x1},    // azerbajdzjan
	{38136, 175, 17, 0x1},  // republiccostarica
	{1662, 59, 20, 0x21},   // republicofuppervolta
	{34314, 26, 17, 0x1},   // magyarkoztarsasag
	{55448, 241, 16, 0x1},  // palestinestateof
	{10669, 106, 18, 0x1},  // republictanganyika
	{13704, 150, 18, 0x1},  // saudiarabiakingdom
	{43144, 162, 16, 0x1},  // republiekvanuatu
	{16148, 138, 9, 0x1},   // uniebirma
	{29509, 418, 5, 0x1},   // #5900
	{40093, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{9335, 23, 7, 0x1},     // georgia
	{14982, 15, 3, 0x1},    // ddr
	{34414, 356, 5, 0x1},   // #5mas
	{46226, 458, 5, 0x1},   // #6sol
	{54259, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{27679, 178, 5, 0x81},  // #4214
	{51321, 220, 26, 0x1},  // overzeesterritorygibraltar
	{3231, 94, 6, 0x21},    // ruanda
	{27689, 193, 5, 0x81},  // #4222
	{27724, 217, 5, 0x81},  // #4238
	{21573, 226, 5, 0x81},  // #2hmd
	{2085, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{26548, 254, 5, 0x81},  // #2vat
	{5296, 71, 24, 0x1},    // formerunitedarabrepublic
	{21618, 148, 16, 0x1},  // demvolksrepkorea
	{46589, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{39205, 466, 5, 0x1},   // #6570
	{46288, 300, 5, 0x1},   // #6spn
	{4096, 94, 14, 0x21},   // republicrwanda
	{49597, 255, 20, 0x1},  // virginislandsbritish
	{58042, 17, 16, 0x1},   // kingdomofdenmark
	{62372, 155, 20, 0x1},  // republicoftajikistan
	{32246, 205, 36, 0x1},  // frenchterritoryinsouthernindianocean
	{12867, 229, 6, 0x1},   // jersey
	{61016, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{34569, 389, 5, 0x1},   // #5mlt
	{32434, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{16903, 633, 5, 0x1},   // #2afi
	{13766, 176, 12, 0x1},  // republiccuba
	{36479, 483, 5, 0x1},   // #5sin
	{59713, 35, 19, 0x1},   // principautedemonaco
	{46243, 531, 5, 0x1},   // #6som
	{5190, 106, 10, 0x1},   // tanganyika
	{2694, 253, 42, 0x21},  // amerikaanseondergeschikteafgelegeneilanden
	{7345, 10, 21, 0x1},    // formerbyelorussianssr
	{5513, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{43047, 66, 11, 0x1},   // uniecomoren
	{11731, 63, 14, 0x1},   // formercameroon
	{46694, 118, 18, 0x1},  // kypriakidimokratia
	{48507, 188, 18, 0x1},  // mexicounitedstates
	{34092, 24, 16, 0x1},   // hellenicrepublic
	{17961, 24, 15, 0x1},   // kingdomofgreece
	{39200, 382, 5, 0x1},   // #6565
	{39210, 547, 5, 0x1},   // #6571
	{46293, 593, 5, 0x1},   // #6sri
	{8763, 64, 31, 0x1},    // thedemocraticrepublicofthecongo
	{8000, 164, 7, 0x1},    // yemenar
	{7014, 230, 22, 0x1},   // overseasterritorymacao
	{14323, 108, 11, 0x1},  // afrikaborwa
	{14396, 223, 11, 0x1},  // fransguyana
	{43058, 435, 5, 0x1},   // #6ita
	{43703, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{33516, 127, 19, 0x1},  // republiekkazachstan
	{35552, 461, 5, 0x1},   // #5mya
	{5238, 139, 8, 0x1},    // mongolia
	{12210, 32, 17, 0x1},   // republiclithuania
	{46739, 618, 5, 0x1},   // #6taj
	{2220, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{32387, 23, 16, 0x1},   // republiekgeorgie
	{37123, 531, 5, 0x1},   // #5som
	{7787, 56, 14, 0x1},    // angolarepublic
	{45108, 165, 18, 0x1},  // republicsouthyemen
	{51855, 160, 10, 0x1},  // ozbekiston
	{4228, 234, 27, 0x1},   // overzeesterritorymartinique
	{36370, 24, 16, 0x1},   // republicofgreece
	{39215, 620, 5, 0x1},   // #6572
	{42944, 52, 7, 0x1},    // turkiye
	{36088, 220, 9, 0x1},   // gibraltar
	{31736, 73, 15, 0x1},   // ethiopianempire
	{42544, 52, 7, 0x1},    // turkije
	{40003, 107, 16, 0x1},  // republiekoeganda
	{36501, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{16987, 210, 23, 0x1},  // territoryofcocosislands
	{50850, 128, 5, 0x1},   // #7kgz
	{15532, 123, 10, 0x1},  // persiairan
	{32166, 95, 7, 0x1},    // assudan
	{27075, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{21365, 161, 24, 0x1},  // vietnamsocialistrepublic
	{16875, 199, 5, 0x81},  // #2abw
	{44987, 157, 18, 0x1},  // eastportugeestimor
	{2645, 54, 30, 0x21},   // verenigdestatenvannoordamerika
	{16891, 111, 5, 0x81},  // #2afg
	{43966, 14, 8, 0x1},    // tsjechia
	{34521, 297, 5, 0x1},   // #5mex
	{2449, 243, 13, 0x1},   // reunionisland
	{59772, 240, 23, 0x1},  // gemenebestvanpuertorico
	{37106, 458, 5, 0x1},   // #5sol
	{40700, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{58537, 63, 22, 0x1},   // cameroonunitedrepublic
	{14183, 165, 11, 0x1},  // fmrdemyemen
	{14827, 145, 10, 0x1},  // philipines
	{36614, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{6284, 163, 21, 0x1},   // independentstatesamoa
	{54934, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{30739, 125, 7, 0x1},   // alurdun
	{61335, 61, 20, 0x1},   // centralafricanempire
	{43442, 148, 10, 0x1},  // koreanorth
	{1110, 133, 16, 0x21},  // laopeoplesdemrep
	{17489, 201, 23, 0x1},  // alandautonomousprovince
	{8234, 129, 13, 0x1},   // khmerrepublic
	{971, 246, 31, 0x1},    // sthelenatristandacunhaascension
	{12363, 146, 12, 0x1},  // palauislands
	{10634, 92, 5, 0x1},    // niger
	{23808, 3, 16, 0x1},    // republiekarmenie
	{12571, 234, 13, 0x1},  // lamartiniquef
	{37494, 222, 23, 0x1},  // grondterritorygroenland
	{2268, 62, 21, 0x21},   // republicofcotedivoire
	{62120, 146, 13, 0x1},  // beluuerabelau
	{33130, 65, 22, 0x1},   // brazzavilleformercongo
	{52866, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{17469, 5, 5, 0x81},    // #2aut
	{31047, 248, 20, 0x1},  // saintpierremiquelonf
	{4109, 82, 10, 0x1},    // libiastate
	{43291, 136, 23, 0x1},  // maldiveislandssultanate
	{46825, 222, 15, 0x1},  // kalaallitnunaat
	{34427, 350, 5, 0x1},   // #5maw
	{48197, 59, 11, 0x1},   // burkinofaso
	{14339, 179, 17, 0x1},  // republicofecuador
	{43277, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{27684, 179, 5, 0x81},  // #4218
	{41752, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{42770, 241, 21, 0x1},  // palestinianadminareas
	{7235, 5, 15, 0x1},     // republicaustria
	{33227, 417, 5, 0x1},   // #5jam
	{5172, 6, 12, 0x1},     // azerbeidsjan
	{20560, 227, 10, 0x1},  // islandsman
	{46323, 548, 5, 0x1},   // #6sud
	{10589, 186, 15, 0x1},  // saintkittsnevis
	{28194, 92, 5, 0x81},   // #4562
	{28214, 41, 5, 0x81},   // #4578
	{36270, 243, 9, 0x1},   // lareunion
	{32659, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{12328, 38, 5, 0x1},    // malta
	{7073, 42, 20, 0x1},    // aotearoanieuwzeeland
	{17132, 87, 18, 0x1},   // mozambiquerepublic
	{11779, 41, 5, 0x1},    // norge
	{1394, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{65304, 108, 18, 0x1},  // suidafrikarepublic
	{7379, 165, 15, 0x1},   // democraticyemen
	{14273, 153, 18, 0x1},  // syrianarabrepublic
	{30586, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{36116, 181, 17, 0x1},  // republicguatemala
	{17527, 6, 5, 0x81},    // #2aze
	{19524, 72, 14, 0x1},   // stateoferitrea
	{534, 70, 23, 0x21},    // zanzibarpeoplesrepublic
	{45804, 38, 17, 0x1},   // repubblikatamalta
	{17076, 201, 5, 0x81},  // #2ala
	{56057, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{20770, 103, 5, 0x1},   // tjaad
	{46059, 599, 5, 0x1},   // #6sie
	{23305, 44, 17, 0x1},   // republiekportugal
	{45986, 502, 5, 0x1},   // #6sau
	{44406, 134, 16, 0x1},  // libaneserepublic
	{52971, 108, 5, 0x1},   // #7rsa
	{15599, 197, 28, 0x1},  // saintvincentandthegrenadines
	{5107, 48, 18, 0x1},    // servieenmontenegro
	{62412, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{34771, 246, 23, 0x1},  // sainthelenaandascension
	{32716, 164, 22, 0x1},  // yemenarabrepublicyemen
	{31893, 402, 5, 0x1},   // #5drc
	{4352, 149, 4, 0x21},   // #9qa
	{4727, 235, 17, 0x1},   // departmentmayotte
	{4307, 168, 19, 0x21},  // commonwealthbahamas
	{23151, 113, 10, 0x1},  // bangladesh
	{9836, 195, 22, 0x1},   // republictrinidadtobago
	{44973, 157, 14, 0x1},  // portugeestimor
	{1022, 10, 11, 0x21},   // bjelorussia
	{23201, 1, 21, 0x1},    // volksrepubliekalbanie
	{15792, 68, 6, 0x1},    // #3aidj
	{42802, 438, 5, 0x1},   // #6ice
	{13035, 27, 15, 0x1},   // republicireland
	{35327, 490, 5, 0x1},   // #5msi
	{29514, 414, 5, 0x1},   // #5910
	{46918, 405, 5, 0x1},   // #6ton
	{11469, 12, 10, 0x1},   // switerland
	{25062, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1946, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{61913, 219, 22, 0x1},  // guernseychannelislands
	{40102, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{17233, 581, 5, 0x81},  // #2ant
	{51534, 110, 16, 0x1},  // republiczimbabwe
	{46932, 505, 5, 0x1},   // #6tun
	{54628, 10, 17, 0x1},   // bjelorussischessr
	{50274, 112, 20, 0x1},  // unitedarabicemirates
	{27744, 201, 5, 0x81},  // #4248
	{61756, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{27804, 634, 5, 0x1},   // #4280
	{56349, 166, 18, 0x1},  // republicaargentina
	{672, 221, 24, 0x1},    // collectiviteitguadeloupe
	{10225, 248, 16, 0x1},  // stpierremiquelon
	{61967, 116, 6, 0x1},   // buthan
	{3289, 82, 8, 0x21},    // libyanaj
	{22535, 76, 13, 0x1},   // guineaconakry
	{39195, 632, 5, 0x1},   // #6560
	{57003, 4, 19, 0x1},    // gemenebestaustralie
	{54934, 246, 20, 0x1},  // sainthelenaascension
	{28124, 91, 5, 0x81},   // #4516
	{50251, 97, 11, 0x1},   // sierreleone
	{22911, 77, 27, 0x1},   // islamitischerepubliekgambia
	{29692, 1, 22, 0x1},    // albanesevolksrepubliek
	{4119, 66, 7, 0x1},     // comoren
	{20333, 7, 14, 0x1},    // kingdombelgium
	{31895, 64, 3, 0x1},    // drc
	{35365, 123, 19, 0x1},  // iranislandsrepublic
	{17884, 206, 22, 0x1},  // sinteustatiusenbonaire
	{44324, 217, 23, 0x1},  // falklandislandsmalvinas
	{54441, 98, 22, 0x1},   // somaliafederalrepublic
	{20985, 208, 14, 0x1},  // bermudabritish
	{9858, 128, 20, 0x1},   // republicofkyrgyzstan
	{12685, 37, 24, 0x1},   // republicofnorthmacedonia
	{4941, 120, 21, 0x21},  // micronesiafedstatesof
	{23757, 239, 20, 0x1},  // pitcairngroupislands
	{33493, 319, 5, 0x1},   // #5jpn
	{56110, 197, 11, 0x1},  // sintvincent
	{27704, 73, 5, 0x81},   // #4231
	{53058, 46, 5, 0x1},    // #7rus
	{17124, 87, 18, 0x1},   // republicmozambique
	{6030, 100, 7, 0x1},    // saotome
	{15815, 202, 6, 0x1},   // #3anhh
	{61611, 65, 13, 0x1},   // kongovolksrep
	{64021, 153, 17, 0x1},  // arabrepublicsyria
	{34651, 246, 20, 0x1},  // ascensionsainthelena
	{8874, 48, 19, 0x1},    // fryserbiamontenegro
	{52445, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{6977, 199, 21, 0x1},   // kofthenetherlandaruba
	{35488, 47, 18, 0x1},   // republieksanmarino
	{4527, 235, 18, 0x1},   // departementmayotte
	{56225, 253, 29, 0x1},  // unitedstatesoutlyingeilandjes
	{47866, 113, 10, 0x1},  // bangladesj
	{56532, 246, 48, 0x1},  // grondterritorysainthelenaascensiontristandacunha
	{60957, 133, 7, 0x1},   // laospdr
	{5892, 218, 16, 0x1},   // territoryfaeroer
	{36853, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{31222, 21, 16, 0x1},   // republicoffrance
	{23715, 128, 8, 0x1},   // kirgizia
	{45177, 128, 17, 0x1},  // republickirgistan
	{23332, 230, 5, 0x81},  // #2mac
	{34250, 119, 21, 0x1},  // matanitutugalalaoviti
	{28084, 35, 5, 0x81},   // #4492
	{57896, 123, 19, 0x1},  // islamicrepubliciran
	{19689, 18, 11, 0x1},   // statespanje
	{59536, 236, 17, 0x1},  // nouvellecaledonie
	{17081, 1, 5, 0x81},    // #2alb
	{46195, 635, 5, 0x1},   // #6slv
	{37490, 481, 5, 0x1},   // #5svg
	{2002, 237, 24, 0x1},   // norfolkislandsaustralian
	{27699, 636, 5, 0x1},   // #4230
	{35085, 117, 20, 0x1},  // peoplesrepublicchina
	{17652, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{31895, 64, 7, 0x1},    // drcongo
	{31148, 178, 15, 0x1},  // dominicaanserep
	{39160, 572, 5, 0x1},   // #6530
	{34674, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{46425, 569, 5, 0x1},   // #6swd
	{35926, 241, 28, 0x1},  // palestinianoccupiedterritory
	{25421, 69, 15, 0x1},   // republicalgeria
	{28199, 93, 5, 0x81},   // #4566
	{34140, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{37158, 95, 23, 0x1},   // sudandemocraticrepublic
	{18091, 121, 17, 0x1},  // republikindonesia
	{32626, 278, 5, 0x1},   // #5hai
	{22295, 127, 8, 0x1},   // kazachia
	{52219, 36, 12, 0x1},   // repofmoldova
	{32156, 95, 17, 0x1},   // jumhuriyatassudan
	{35376, 67, 19, 0x1},   // republicofcaboverde
	{10561, 186, 28, 0x1},  // stchristophernevisfederation
	{22938, 88, 25, 0x1},   // islamicrepublicmauritania
	{65044, 139, 13, 0x1},  // mongoliastate
	{36433, 386, 5, 0x1},   // #5saf
	{17071, 200, 5, 0x81},  // #2aia
	{46190, 485, 5, 0x1},   // #6slu
	{53263, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{42832, 163, 21, 0x1},  // samoaindependentstate
	{27714, 19, 5, 0x81},   // #4233
	{46054, 513, 5, 0x1},   // #6sey
	{12984, 173, 5, 0x1},   // chile
	{4486, 162, 7, 0x1},    // vanuatu
	{40362, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{39165, 579, 5, 0x1},   // #6531
	{35152, 252, 19, 0x1},  // chinataiwanprovince
	{43883, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{19356, 20, 5, 0x1},    // suomi
	{63345, 147, 14, 0x1},  // papaunewguinea
	{32768, 629, 5, 0x1},   // #5hun
	{49044, 68, 5, 0x1},    // #7dji
	{62144, 253, 23, 0x1},  // usaminoroutlyingislands
	{37729, 174, 19, 0x1},  // republicadecolombia
	{813, 234, 10, 0x1},    // martinique
	{42877, 315, 5, 0x1},   // #6ire
	{5212, 198, 4, 0x21},   // #9ve
	{3328, 210, 15, 0x1},   // keelingeilanden
	{32631, 576, 5, 0x1},   // #5hon
	{12492, 45, 16, 0x1},   // republicroemenia
	{57903, 123, 12, 0x1},  // republiciran
	{2115, 74, 4, 0x21},    // #9ga
	{18626, 167, 14, 0x1},  // antiguaandbarb
	{16708, 116, 6, 0x1},   // boetan
	{3067, 229, 4, 0x21},   // #9je
	{10008, 41, 19, 0x1},   // koninkrijknoorwegen
	{37638, 101, 9, 0x1},   // swazliand
	{22851, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{6602, 81, 7, 0x1},     // liberia
	{25944, 155, 5, 0x81},  // #2tjk
	{27709, 72, 5, 0x81},   // #4232
	{40102, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{32210, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{3016, 249, 26, 0x1},   // saintmaartennederlandspart
	{27814, 220, 5, 0x81},  // #4292
	{35261, 252, 21, 0x1},  // taiwanprovinceofchina
	{39185, 358, 5, 0x1},   // #6552
	{64748, 62, 18, 0x1},   // republicivorycoast
	{20011, 119, 4, 0x1},   // viti
	{801, 45, 32, 0x21},    // roemeensesocialistischerepubliek
	{28119, 143, 5, 0x81},  // #4512
	{30798, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{11565, 83, 7, 0x1},    // lesotho
	{13642, 57, 18, 0x1},   // republikayuburundi
	{50753, 127, 20, 0x1},  // republicofkazakhstan
	{51046, 131, 5, 0x1},   // #7kor
	{50832, 127, 5, 0x1},   // #7kaz
	{2150, 223, 4, 0x21},   // #9gf
	{61921, 219, 22, 0x1},  // channelislandsguernsey
	{23337, 231, 5, 0x81},  // #2maf
	{17142, 193, 18, 0x1},  // republicelsalvador
	{20483, 171, 20, 0x1},  // unitedstatesofbrazil
	{15379, 24, 5, 0x1},    // ellas
	{46923, 473, 5, 0x1},   // #6tri
	{2278, 62, 21, 0x21},   // cotedivoireivorycoast
	{57855, 73, 17, 0x1},   // socialistethiopia
	{42362, 170, 26, 0x1},  // boliviamultinationalestaat
	{49846, 147, 17, 0x1},  // nieuwguineapapoua
	{56437, 95, 17, 0x1},   // presecessionsudan
	{33187, 27, 16, 0x1},   // republiekierland
	{6062, 43, 14, 0x1},    // polandrepublic
	{3494, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{21442, 141, 13, 0x1},  // republicnepal
	{39780, 250, 18, 0x1},  // caicosislandsturks
	{39190, 350, 5, 0x1},   // #6553
	{20353, 21, 5, 0x81},   // #2fra
	{30798, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{64479, 164, 8, 0x1},   // repyemen
	{14374, 223, 11, 0x1},  // fransguiana
	{29850, 166, 19, 0x1},  // argentijnserepublic
	{55824, 64, 30, 0x1},   // democratischerepubliekvancongo
	{11177, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{18030, 237, 19, 0x1},  // teratriofnorfkailen
	{35277, 252, 19, 0x1},  // chinataiwanrepublic
	{4485, 151, 4, 0x21},   // #9sg
	{5246, 255, 4, 0x21},   // #9vg
	{29619, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{17262, 85, 12, 0x1},   // madagasikara
	{42855, 163, 17, 0x1},  // westernsamoasamoa
	{2396, 219, 4, 0x21},   // #9gg
	{27959, 80, 5, 0x81},   // #4404
	{37492, 197, 3, 0x1},   // svg
	{28089, 139, 5, 0x81},  // #4496
	{46143, 236, 17, 0x1},  // nouvellecaledonia
	{41729, 12, 8, 0x1},    // svizzera
	{21583, 25, 5, 0x81},   // #2hrv
	{27719, 218, 5, 0x81},  // #4234
	{27739, 20, 5, 0x81},   // #4246
	{50197, 121, 18, 0x1},  // republiekindonesie
	{1362, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{51602, 148, 10, 0x1},  // northkorea
	{29769, 79, 10, 0x1},   // equaguinea
	{33884, 181, 18, 0x1},  // republiekguatemala
	{20685, 119, 21, 0x1},  // fijieilandenrepubliek
	{1802, 182, 26, 0x1},   // cooperatieverepublicguyana
	{4477, 95, 4, 0x21},    // #9sd
	{15998, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{64839, 181, 9, 0x1},   // gautemala
	{6295, 163, 10, 0x1},   // statesamoa
	{39095, 337, 5, 0x1},   // #6481
	{9166, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{13820, 124, 12, 0x1},  // republicirak
	{2119, 180, 4, 0x21},   // #9gd
	{36212, 71, 14, 0x1},   // egyptarabrepof
	{16224, 131, 9, 0x1},   // repskorea
	{46009, 47, 21, 0x1},   // repubblicadisanmarino
	{61053, 82, 15, 0x1},   // koninkrijklibie
	{11222, 226, 11, 0x1},  // heardisland
	{28099, 39, 5, 0x81},   // #4499
	{35072, 416, 5, 0x1},   // #5mon
	{51360, 244, 14, 0x1},  // stateofvietnam
	{11453, 183, 17, 0x1},  // republiekhonduras
	{2986, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{61388, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{31404, 279, 5, 0x1},   // #5cub
	{42505, 280, 5, 0x1},   // #6frn
	{21207, 231, 18, 0x1},  // frenchpartstmartin
	{46412, 620, 5, 0x1},   // #6swa
	{39180, 357, 5, 0x1},   // #6551
	{62711, 51, 13, 0x1},   // kingdomzweden
	{60328, 244, 12, 0x1},  // statevietnam
	{24728, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{4430, 111, 28, 0x21},  // islamitischestaatafghanistan
	{59244, 68, 27, 0x1},   // territoryoftheafarsandissas
	{8204, 14, 13, 0x1},    // czechrepublic
	{51146, 132, 5, 0x1},   // #7kuw
	{4481, 51, 4, 0x21},    // #9se
	{5204, 254, 4, 0x21},   // #9va
	{6631, 48, 20, 0x1},    // unieserviamontenegro
	{23834, 90, 5, 0x81},   // #2mwi
	{39100, 302, 5, 0x1},   // #6482
	{21300, 131, 10, 0x1},  // repofkorea
	{1016, 57, 4, 0x21},    // #9bi
	{2523, 205, 4, 0x21},   // taaf
	{2123, 23, 4, 0x21},    // #9ge
	{33814, 79, 15, 0x1},   // guineequatorial
	{18289, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{27984, 133, 5, 0x81},  // #4418
	{5312, 164, 13, 0x1},   // republicjemen
	{58416, 58, 14, 0x1},   // republiekbenin
	{38298, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{34540, 596, 5, 0x1},   // #5mli
	{23603, 86, 5, 0x81},   // #2mli
	{28094, 36, 5, 0x81},   // #4498
	{32963, 145, 23, 0x1},  // commonwealthphilippines
	{4865, 243, 25, 0x1},   // overseasdepartmentreunion
	{47056, 410, 5, 0x1},   // #6tuv
	{10139, 144, 23, 0x1},  // jamhuryatislamipakistan
	{36983, 129, 17, 0x1},  // cambodiakampuchea
	{44353, 197, 23, 0x1},  // stvincentendegrenadinen
	{16176, 97, 19, 0x1},   // sierraleonerepublic
	{25813, 104, 5, 0x81},  // #2tgo
	{12905, 138, 19, 0x1},  // burmaunionofmyanmar
	{27819, 130, 5, 0x81},  // #4296
	{7527, 227, 3, 0x1},    // man
	{30842, 374, 5, 0x1},   // #5cam
	{30941, 373, 5, 0x1},   // #5cdi
	{45972, 152, 14, 0x1},  // salomonislands
	{49590, 255, 27, 0x1},  // britishvirginislandsbritish
	{24448, 143, 5, 0x81},  // #2omn
	{43236, 27, 14, 0x1},   // ierserepubliek
	{4918, 117, 13, 0x1},   // chinamainland
	{39613, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{64602, 31, 13, 0x1},   // liechtenstien
	{4458, 152, 4, 0x21},   // #9sb
	{55509, 254, 23, 0x1},  // vaticancitystateholysee
	{8483, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{39105, 342, 5, 0x1},   // #6483
	{1012, 114, 4, 0x21},   // #9bh
	{2312, 203, 22, 0x1},   // territoryamericansamoa
	{9868, 128, 18, 0x1},   // kyrgyzstanrepublic
	{3054, 249, 20, 0x1},   // saintmartindutchpart
	{4926, 120, 25, 0x21},  // federalstatesofmicronesia
	{61730, 28, 15, 0x1},   // icelandrepublic
	{34379, 424, 5, 0x1},   // #5mal
	{25659, 45, 15, 0x1},   // kingdomroemenia
	{15322, 191, 9, 0x1},   // piruwsuyu
	{26044, 105, 5, 0x81},  // #2tun
	{38920, 348, 5, 0x1},   // #6359
	{38820, 448, 5, 0x1},   // #6305
	{1451, 123, 10, 0x21},  // iranempire
	{66, 94, 19, 0x21},     // republiquerwandaise
	{26022, 158, 5, 0x81},  // #2ton
	{52185, 30, 15, 0x1},   // republiekitalie
	{2650, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{54382, 169, 15, 0x1},  // britishhonduras
	{9397, 89, 9, 0x1},     // mauritius
	{45897, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{8175, 46, 12, 0x1},    // sovietrussia
	{31016, 585, 5, 0x1},   // #5chn
	{52150, 217, 8, 0x1},   // malvinen
	{189, 147, 12, 0x21},   // papuanguinea
	{10412, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{30322, 186, 24, 0x1},  // saintkittsnevisfederatia
	{50943, 135, 8, 0x1},   // srilanka
	{36522, 144, 23, 0x1},  // pakistanislamicrepublic
	{61976, 43, 19, 0x1},   // volksrepubliekpolen
	{55633, 13, 4, 0x1},    // cssr
	{4473, 102, 4, 0x21},   // #9sc
	{22123, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{59128, 67, 20, 0x1},   // kaapverdischeislands
	{5208, 197, 4, 0x21},   // #9vc
	{40868, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{5303, 259, 4, 0x21},   // #9xk
	{39110, 345, 5, 0x1},   // #6484
	{44930, 28, 7, 0x1},    // iceland
	{31694, 421, 5, 0x1},   // #5dji
	{31759, 271, 5, 0x1},   // #5dom
	{64048, 31, 12, 0x1},   // lichtenstein
	{3283, 187, 4, 0x21},   // #9lc
	{27954, 125, 5, 0x81},  // #4400
	{41087, 106, 12, 0x1},  // tanzaniaurep
	{42068, 50, 17, 0x1},   // slovenianrepublic
	{6159, 251, 15, 0x1},   // tokelaueilanden
	{36279, 296, 5, 0x1},   // #5qat
	{34292, 430, 5, 0x1},   // #5mac
	{28714, 343, 5, 0x1},   // #5140
	{50419, 111, 23, 0x1},  // afghanistanislamicstate
	{10772, 165, 16, 0x1},  // formersouthyemen
	{31396, 449, 5, 0x1},   // #5cro
	{27519, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{27734, 119, 5, 0x81},  // #4242
	{10663, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{1732, 237, 14, 0x1},   // norfolkislands
	{30857, 272, 5, 0x1},   // #5cao
	{47544, 9, 17, 0x1},    // bosniehercegovina
	{12169, 108, 10, 0x1},  // zuidafrika
	{16916, 5, 19, 0x1},    // republiekoostenrijk
	{2809, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{26705, 57, 16, 0x1},   // republiekburundi
	{32530, 68, 20, 0x1},   // afarsendeissasgebied
	{18769, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{42921, 630, 5, 0x1},   // #6irn
	{1020, 58, 4, 0x21},    // #9bj
	{2400, 75, 4, 0x21},    // #9gh
	{13928, 104, 12, 0x1},  // republictogo
	{2792, 29, 4, 0x21},    // #9il
	{16250, 214, 8, 0x1},   // caymanis
	{3268, 134, 4, 0x21},   // #9lb
	{31365, 29, 14, 0x1},   // medinatyisrael
	{25160, 22, 15, 0x1},   // grootbrittannia
	{34535, 464, 5, 0x1},   // #5mld
	{4836, 120, 17, 0x21},  // micronesiafederal
	{5498, 223, 18, 0x21},  // frenchguyanafrench
	{139, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{4918, 117, 5, 0x1},    // china
	{15679, 254, 9, 0x1},   // santasede
	{4372, 196, 22, 0x1},   // uruguayeasternrepublic
	{30852, 577, 5, 0x1},   // #5can
	{43916, 73, 23, 0x1},   // excludeseritreaethiopia
	{31011, 637, 5, 0x1},   // #5chl
	{39175, 340, 5, 0x1},   // #6541
	{700, 252, 47, 0x1},    // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{31319, 345, 5, 0x1},   // #5con
	{20042, 178, 20, 0x1},  // dominikaanserepublic
	{52806, 45, 5, 0x1},    // #7rou
	{1172, 40, 24, 0x21},   // koninkrijkdernederlanden
	{6231, 244, 12, 0x1},   // vietnamstate
	{46228, 152, 8, 0x1},   // solomons
	{4409, 150, 4, 0x21},   // #9sa
	{5188, 253, 4, 0x21},   // #9um
	{14976, 15, 9, 0x1},    // formerddr
	{13940, 146, 15, 0x1},  // republicofpalau
	{13365, 95, 14, 0x1},   // sudanuntil2011
	{39115, 402, 5, 0x1},   // #6490
	{1047, 208, 4, 0x21},   // #9bm
	{58523, 63, 22, 0x1},   // unitedrepubliccameroon
	{2404, 220, 4, 0x21},   // #9gi
	{2796, 227, 4, 0x21},   // #9im
	{3071, 185, 4, 0x21},   // #9jm
	{3264, 133, 4, 0x21},   // #9la
	{2987, 16, 28, 0x21},   // formerfederalrepublicgermany
	{3420, 64, 11, 0x21},   // demrepcongo
	{21776, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{2743, 201, 29, 0x1},   // overseasterritoryalandislands
	{46780, 541, 5, 0x1},   // #6taz
	{318, 138, 26, 0x1},    // republiekderunievanmyanmar
	{10263, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{35754, 205, 35, 0x1},  // collectivityfrenchsouthernterritory
	{34287, 413, 5, 0x1},   // #5maa
	{31816, 186, 23, 0x1},  // saintchristopherennevis
	{38855, 389, 5, 0x1},   // #6338
	{25998, 157, 5, 0x81},  // #2tls
	{46984, 511, 5, 0x1},   // #6tur
	{3948, 240, 19, 0x1},   // territorypuertorico
	{48550, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{45996, 638, 5, 0x1},   // #6ser
	{228, 86, 4, 0x1},      // mali
	{59019, 129, 21, 0x1},  // democratischkampuchea
	{46331, 523, 5, 0x1},   // #6sur
	{46430, 298, 5, 0x1},   // #6swz
	{29582, 73, 9, 0x1},    // abessinia
	{10168, 244, 11, 0x1},  // zuidvietnam
	{39170, 304, 5, 0x1},   // #6540
	{22871, 217, 8, 0x1},   // malvinas
	{31132, 622, 5, 0x1},   // #5com
	{32761, 25, 7, 0x1},    // kroatia
	{13722, 150, 19, 0x1},  // saoediarabiakingdom
	{4526, 96, 4, 0x21},    // #9sn
	{4873, 243, 17, 0x1},   // departmentreunion
	{3791, 68, 19, 0x1},    // afarsissasterritory
	{31777, 62, 9, 0x1},    // ivoorkust
	{130, 6, 9, 0x1},       // azerbajan
	{50868, 130, 5, 0x1},   // #7kir
	{1043, 207, 4, 0x21},   // #9bl
	{2428, 76, 4, 0x21},    // #9gn
	{21452, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{17284, 166, 5, 0x81},  // #2arg
	{2800, 122, 4, 0x21},   // #9in
	{3198, 186, 4, 0x21},   // #9kn
	{22705, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{32790, 147, 30, 0x1},  // independentstatepapuanewguinea
	{3995, 40, 4, 0x21},    // #9nl
	{23593, 137, 5, 0x81},  // #2mhl
	{44431, 105, 17, 0x1},  // republicoftunisia
	{34969, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{58622, 157, 12, 0x1},  // timorlorosae
	{38900, 635, 5, 0x1},   // #6349
	{38860, 368, 5, 0x1},   // #6339
	{5336, 31, 13, 0x1},    // liechtenstein
	{47620, 103, 15, 0x1},  // republiektsjaad
	{15532, 123, 6, 0x1},   // persia
	{31576, 360, 5, 0x1},   // #5cyp
	{44214, 239, 29, 0x1},  // grondterritorypitcairnislands
	{21274, 101, 17, 0x1},  // eswatiniswaziland
	{6835, 70, 14, 0x1},    // formerzanzibar
	{14331, 94, 16, 0x1},   // rwandeserepublic
	{2543, 165, 8, 0x1},    // yemendem
	{31021, 519, 5, 0x1},   // #5col
	{4530, 98, 4, 0x21},    // #9so
	{7793, 48, 16, 0x1},    // republicofserbia
	{20324, 119, 5, 0x81},  // #2fji
	{1055, 170, 4, 0x21},   // #9bo
	{64346, 109, 13, 0x1},  // noordrhodesie
	{1835, 178, 4, 0x21},   // #9do
	{4951, 106, 22, 0x1},   // unitedrepublictanzania
	{2804, 228, 4, 0x21},   // #9io
	{44309, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{3075, 125, 4, 0x21},   // #9jo
	{3999, 41, 4, 0x21},    // #9no
	{7787, 56, 6, 0x1},     // angola
	{34312, 393, 5, 0x1},   // #5mag
	{49110, 58, 17, 0x1},   // republicofdahomey
	{22817, 233, 17, 0x1},  // montserratbritish
	{8513, 100, 12, 0x1},   // saotomeandpr
	{38646, 203, 24, 0x1},  // territoryofamericansamoa
	{33141, 64, 22, 0x1},   // formercongoleopoldstad
	{51630, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{939, 104, 19, 0x21},   // republiquetogolaise
	{25611, 54, 21, 0x1},   // unitedstatesofamerica
	{35222, 252, 22, 0x1},  // chineseprovincietaiwan
	{54307, 107, 15, 0x1},  // republiekuganda
	{33983, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{32025, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{56456, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{8513, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{17036, 188, 18, 0x1},  // unitedstatesmexico
	{21161, 27, 7, 0x1},    // ierland
	{4518, 97, 4, 0x21},    // #9sl
	{4096, 82, 18, 0x1},    // unitedkingdomlibia
	{5254, 161, 4, 0x21},   // #9vn
	{63232, 182, 13, 0x1},  // britishguiana
	{9091, 239, 22, 0x1},   // territoryafhvkpitcairn
	{9446, 120, 17, 0x1},   // micronesiafedstat
	{62668, 231, 18, 0x1},  // stmartinfrenchpart
	{46615, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{1051, 115, 4, 0x21},   // #9bn
	{10225, 248, 17, 0x1},  // stpierremiquelonf
	{2420, 222, 4, 0x21},   // #9gl
	{35585, 89, 18, 0x1},   // republiekmauritius
	{18477, 100, 16, 0x1},  // saotomeyprincipe
	{17248, 112, 5, 0x81},  // #2are
	{20599, 250, 21, 0x1},  // caicosislandsandturks
	{31232, 21, 15, 0x1},   // franceanddomtom
	{43812, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{61016, 22, 15, 0x1},   // grootbrittannie
	{28719, 564, 5, 0x1},   // #5145
	{62947, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{44293, 217, 24, 0x1},  // falklandeilandenmalvinas
	{26003, 595, 5, 0x1},   // #2tmp
	{28709, 533, 5, 0x1},   // #5135
	{4907, 225, 11, 0x1},   // hongkongsar
	{63620, 186, 22, 0x1},  // stkittsnevisfederation
	{58265, 194, 15, 0x1},  // republicsurinam
	{9657, 121, 21, 0x1},   // unitedstatesindonesia
	{58874, 164, 12, 0x1},  // kingdomjemen
	{25914, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{25808, 103, 5, 0x81},  // #2tcd
	{2912, 162, 7, 0x1},    // vanuata
	{3219, 191, 14, 0x21},  // republicofperu
	{9938, 141, 10, 0x1},   // statenepal
	{3643, 57, 17, 0x1},    // republicboeroendi
	{54602, 122, 18, 0x1},  // bharatiyaganarajya
	{51657, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{19990, 68, 8, 0x1},    // djiboeti
	{4522, 47, 4, 0x21},    // #9sm
	{5250, 256, 4, 0x21},   // #9vi
	{14584, 218, 10, 0x1},  // faeroeisds
	{782, 204, 4, 0x21},    // #9aq
	{886, 9, 4, 0x21},      // #9ba
	{1831, 177, 4, 0x21},   // #9dm
	{2424, 77, 4, 0x21},    // #9gm
	{3194, 66, 4, 0x21},    // #9km
	{23379, 36, 5, 0x81},   // #2mda
	{27969, 131, 5, 0x81},  // #4410
	{3991, 189, 4, 0x21},   // #9ni
	{40602, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{49816, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{28724, 517, 5, 0x1},   // #5150
	{38905, 565, 5, 0x1},   // #6350
	{36833, 117, 15, 0x1},  // chinaprmainland
	{21742, 26, 5, 0x81},   // #2hun
	{22070, 111, 13, 0x1},  // afghanistanir
	{55332, 332, 13, 0x82}, // republiccongo
	{36547, 77, 9, 0x1},    // thegambia
	{26726, 255, 5, 0x81},  // #2vgb
	{11892, 21, 14, 0x1},   // frenchrepublic
	{46303, 372, 5, 0x1},   // #6stp
	{29825, 45, 14, 0x1},   // romaniakingdom
	{40962, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{24075, 214, 13, 0x1},  // caymanislands
	{57267, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{4501, 247, 4, 0x21},   // #9sj
	{2321, 203, 21, 0x1},   // americansamoaamerican
	{50845, 80, 5, 0x1},    // #7ken
	{786, 166, 4, 0x21},    // #9ar
	{59423, 88, 20, 0x1},   // islamitrepmauritanie
	{62616, 231, 17, 0x1},  // stmartinfransdeel
	{3097, 126, 4, 0x21},   // #9jp
	{12635, 194, 18, 0x1},  // dutchguianasurinam
	{2180, 223, 22, 0x1},   // departmentfrenchguiana
	{23354, 84, 5, 0x81},   // #2mar
	{7837, 48, 24, 0x1},    // frserbiamontenegroserbia
	{34297, 594, 5, 0x1},   // #5mad
	{23206, 1, 16, 0x1},    // republiekalbanie
	{16815, 101, 19, 0x1},  // koninkrijkswaziland
	{7526, 143, 4, 0x1},    // oman
	{55960, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{65094, 71, 16, 0x1},   // koninkrijkegypte
	{58036, 41, 13, 0x1},   // norwaykingdom
	{60735, 65, 19, 0x1},   // volksrepubliekkongo
	{6949, 199, 23, 0x1},   // arubakingdomnetherlands
	{30428, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{25817, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{57750, 55, 20, 0x1},   // voormaligjoegoslavie
	{49083, 166, 17, 0x1},  // argentinerepublic
	{3026, 15, 11, 0x21},   // germanyeast
	{33576, 84, 14, 0x1},   // kingdommarokko
	{33762, 134, 16, 0x1},  // lebaneserepublic
	{7991, 164, 26, 0x1},   // northsanayemenarabrepublic
	{4447, 85, 18, 0x1},    // madagascarmalagasy
	{46560, 48, 25, 0x1},   // unievanservieenmontenegro
	{1364, 37, 37, 0x21},   // formerjoegoslavischerepublicmacedonia
	{4336, 241, 4, 0x21},   // #9ps
	{4505, 49, 4, 0x21},    // #9sk
	{34621, 168, 20, 0x1},  // gemenebestderbahamas
	{5175, 22, 4, 0x21},    // #9uk
	{5299, 163, 4, 0x21},   // #9ws
	{51520, 37, 5, 0x1},    // #7mkd
	{2404, 235, 7, 0x1},    // mayotte
	{852, 203, 4, 0x21},    // #9as
	{8458, 16, 7, 0x1},     // germany
	{3957, 93, 22, 0x21},   // nigeriafederalrepublic
	{31703, 351, 5, 0x1},   // #5dma
	{1817, 17, 4, 0x21},    // #9dk
	{2451, 245, 4, 0x21},   // #9gs
	{44441, 105, 16, 0x1},  // tunisianrepublic
	{2760, 201, 5, 0x1},    // aland
	{39075, 452, 5, 0x1},   // #6452
	{3301, 135, 4, 0x21},   // #9lk
	{27964, 148, 5, 0x81},  // #4408
	{3563, 232, 13, 0x21},  // noordmarianen
	{14273, 153, 13, 0x1},  // syrianarabrep
	{38910, 360, 5, 0x1},   // #6352
	{43609, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{1693, 59, 18, 0x21},   // uppervoltarepublic
	{25803, 250, 5, 0x81},  // #2tca
	{8549, 178, 12, 0x1},   // dominicanrep
	{49861, 153, 8, 0x1},   // uarsyria
	{53585, 158, 5, 0x1},   // #7tga
	{63661, 46, 14, 0x1},   // russianfederal
	{48626, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{55457, 152, 24, 0x1},  // stateofthesolomonislands
	{4289, 240, 4, 0x21},   // #9pr
	{4489, 246, 4, 0x21},   // #9sh
	{55201, 119, 21, 0x1},  // republiekfijieilanden
	{5575, 121, 5, 0x2},    // indie
	{62238, 130, 18, 0x1},  // ribaberikikiribati
	{25948, 83, 14, 0x1},   // kingdomlesotho
	{856, 5, 4, 0x21},      // #9at
	{9822, 138, 5, 0x1},    // burma
	{15889, 25, 7, 0x1},    // croatia
	{47583, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{903, 172, 4, 0x21},    // #9bb
	{1813, 68, 4, 0x21},    // #9dj
	{2432, 221, 4, 0x21},   // #9gp
	{5325, 31, 24, 0x1},    // fuerstentumliechtenstein
	{2784, 121, 4, 0x21},   // #9id
	{3132, 129, 4, 0x21},   // #9kh
	{16329, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{39070, 599, 5, 0x1},   // #6451
	{3783, 38, 4, 0x21},    // #9mt
	{22015, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{50005, 52, 13, 0x1},   // turkiyeturkey
	{42221, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{26570, 254, 12, 0x1},  // vaticaanstad
	{43876, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10778, 165, 10, 0x1},  // southyemen
	{7190, 61, 11, 0x1},    // ubangishari
	{4280, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{55768, 171, 16, 0x1},  // republicbrazilia
	{28729, 637, 5, 0x1},   // #5155
	{28739, 426, 5, 0x1},   // #5165
	{38875, 404, 5, 0x1},   // #6343
	{52364, 168, 17, 0x1},  // gemenebestbahamas
	{26104, 119, 24, 0x1},  // republicofthefijiislands
	{15079, 15, 9, 0x1},    // gdrformer
	{22062, 111, 19, 0x1},  // republicafghanistan
	{21629, 131, 9, 0x1},   // koreazuid
	{8450, 16, 15, 0x1},    // republicgermany
	{59495, 157, 30, 0x1},  // republicademocraticatimorleste
	{31680, 203, 9, 0x1},   // eastsamoa
	{36265, 243, 14, 0x1},  // iledelareunion
	{29324, 521, 5, 0x1},   // #5680
	{8411, 165, 19, 0x1},   // formersouthernyemen
	{20399, 218, 5, 0x81},  // #2fro
	{4166, 98, 24, 0x21},   // federalerepublieksomalie
	{40086, 244, 12, 0x1},  // vietnamsouth
	{9105, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{4493, 50, 4, 0x21},    // #9si
	{5258, 162, 4, 0x21},   // #9vu
	{65119, 71, 24, 0x1},   // arabischerepubliekegypte
	{62360, 10, 20, 0x1},   // bieloruslandrepublic
	{860, 4, 4, 0x21},      // #9au
	{922, 7, 4, 0x21},      // #9be
	{2447, 79, 4, 0x21},    // #9gq
	{3660, 234, 28, 0x1},   // overseasdepartmentmartinique
	{2788, 27, 4, 0x21},    // #9ie
	{3136, 130, 4, 0x21},   // #9ki
	{35506, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{39065, 621, 5, 0x1},   // #6450
	{3287, 31, 4, 0x21},    // #9li
	{3787, 89, 4, 0x21},    // #9mu
	{663, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{27974, 132, 5, 0x81},  // #4414
	{3933, 92, 4, 0x21},    // #9ne
	{28054, 86, 5, 0x81},   // #4466
	{28069, 88, 5, 0x81},   // #4478
	{38077, 147, 23, 0x1},  // territorypapuanewguinea
	{2159, 202, 19, 0x21},  // netherlandsantilles
	{2986, 249, 12, 0x1},   // saintmaarten
	{23434, 40, 26, 0x1},   // thekingdomofthenetherlands
	{20783, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{28704, 554, 5, 0x1},   // #5130
	{37555, 65, 25, 0x1},   // republiekcongobrazzaville
	{9584, 65, 24, 0x1},    // congorepublicbrazzaville
	{27207, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{30892, 188, 22, 0x1},  // unitedmexicaansestates
	{52809, 61, 13, 0x1},   // oubanguichari
	{46712, 628, 5, 0x1},   // #6syr
	{12483, 45, 25, 0x1},   // socialistrepublicroemenia
	{34831, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{19589, 219, 17, 0x1},  // guernseybailiwick
	{2732, 132, 11, 0x1},   // statekuwait
	{21948, 106, 8, 0x1},   // tanzinia
	{61212, 154, 11, 0x1},  // siamkingdom
	{4761, 193, 4, 0x21},   // #9sv
	{10070, 231, 23, 0x1},  // collectivitysaintmartin
	{58608, 157, 19, 0x1},  // timorlesteeasttimor
	{20319, 20, 5, 0x81},   // #2fin
	{918, 113, 4, 0x21},    // #9bd
	{1589, 67, 4, 0x21},    // #9cv
	{21876, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{3791, 136, 4, 0x21},   // #9mv
	{27979, 128, 5, 0x81},  // #4417
	{5083, 95, 5, 0x1},     // sudan
	{23644, 38, 5, 0x81},   // #2mlt
	{39861, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{5856, 238, 4, 0x1},    // niue
	{16952, 56, 5, 0x81},   // #2ago
	{9766, 46, 17, 0x1},    // sovietunionrussia
	{45678, 158, 14, 0x1},  // kingdomoftonga
	{9, 79, 13, 0x21},      // spanishguinea
	{38870, 320, 5, 0x1},   // #6341
	{38915, 604, 5, 0x1},   // #6355
	{38850, 639, 5, 0x1},   // #6331
	{48021, 208, 8, 0x1},   // bermudas
	{35311, 25, 16, 0x1},   // republiekkroatie
	{38845, 435, 5, 0x1},   // #6325
	{48122, 171, 9, 0x1},   // brazillia
	{46622, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{51925, 88, 5, 0x1},    // #7mtn
	{257, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{62811, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{4344, 146, 4, 0x21},   // #9pw
	{9608, 65, 18, 0x1},    // congorepublicofthe
	{5171, 107, 4, 0x21},   // #9ug
	{5331, 110, 4, 0x21},   // #9zw
	{6377, 133, 12, 0x1},   // laopeoplesdr
	{864, 199, 4, 0x21},    // #9aw
	{47318, 31, 25, 0x1},   // liechtensteinprincipality
	{1008, 8, 4, 0x21},     // #9bg
	{1636, 212, 4, 0x21},   // #9cw
	{54455, 93, 15, 0x1},   // republicnigeria
	{2463, 78, 4, 0x21},    // #9gw
	{15450, 223, 8, 0x1},   // frguyana
	{3008, 16, 16, 0x21},   // germanyfmrfedrep
	{3128, 128, 4, 0x21},   // #9kg
	{37440, 36, 16, 0x1},   // republiekmoldova
	{3909, 90, 4, 0x21},    // #9mw
	{3987, 93, 4, 0x21},    // #9ng
	{10379, 63, 18, 0x1},   // republicofcameroon
	{23384, 85, 5, 0x81},   // #2mdg
	{8053, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{28079, 188, 5, 0x81},  // #4484
	{42290, 41, 15, 0x1},   // kongeriketnoreg
	{22767, 148, 12, 0x1},  // nkoreademrep
	{44889, 117, 17, 0x1},  // peoplesrepofchina
	{30015, 8, 18, 0x1},    // republikabalgariya
	{52659, 124, 14, 0x1},  // koninkrijkirak
	{463, 106, 41, 0x21},   // verenigderepubliekvantanganyikaenzanzibar
	{28734, 439, 5, 0x1},   // #5160
	{38865, 638, 5, 0x1},   // #6340
	{17849, 206, 23, 0x1},  // bonaireandsinteustatius
	{54732, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{41050, 106, 21, 0x1},  // tanganyikaandzanzibar
	{46102, 157, 30, 0x1},  // republikademokratikatimorleste
	{59343, 192, 17, 0x1},  // republiekparaguay
	{8399, 207, 12, 0x1},   // stbarthelemy
	{28539, 112, 5, 0x81},  // #4784
	{54834, 228, 27, 0x1},  // indianoceanterritorybritish
	{13625, 95, 6, 0x1},    // soedan
	{31391, 571, 5, 0x1},   // #5cos
	{57272, 256, 30, 0x1},  // territoryamericanvirginislands
	{4656, 100, 4, 0x21},   // #9st
	{3537, 221, 20, 0x1},   // departmentguadeloupe
	{863, 122, 5, 0x1},     // india
	{10362, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{979, 246, 31, 0x1},    // tristandacunhaascensionsthelena
	{7042, 211, 21, 0x1},   // newzealandcookislands
	{49401, 21, 5, 0x1},    // #7fra
	{868, 201, 4, 0x21},    // #9ax
	{958, 59, 4, 0x21},     // #9bf
	{24722, 15, 24, 0x1},   // duitsedemocraticrepublic
	{4704, 196, 15, 0x1},   // republicuruguay
	{2455, 181, 4, 0x21},   // #9gt
	{2228, 236, 22, 0x1},   // departmentnewcaledonia
	{17316, 3, 5, 0x81},    // #2arm
	{40876, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{36074, 220, 23, 0x1},  // grondterritorygibraltar
	{41352, 150, 18, 0x1},  // kingdomsaudiarabia
	{3404, 34, 4, 0x21},    // #9lv
	{3730, 232, 4, 0x21},   // #9mp
	{26231, 131, 14, 0x1},  // korearepubliek
	{2927, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{3937, 237, 4, 0x21},   // #9nf
	{46759, 586, 5, 0x1},   // #6taw
	{15258, 86, 12, 0x1},   // malirepublic
	{30913, 152, 14, 0x1},  // solomonislands
	{9640, 121, 9, 0x1},    // indonesia
	{38895, 627, 5, 0x1},   // #6347
	{46348, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{3186, 26, 15, 0x1},    // hungaryrepublic
	{23653, 162, 17, 0x1},  // republiquevanuatu
	{1144, 22, 6, 0x21},    // verkon
	{46221, 639, 5, 0x1},   // #6snm
	{3453, 249, 16, 0x1},   // landsaintmaarten
	{26814, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{26634, 249, 20, 0x1},  // dutchpartsintmaarten
	{44385, 16, 8, 0x1},    // wgermany
	{59563, 14, 14, 0x1},   // ceskarepublika
	{19338, 197, 9, 0x1},   // stvincent
	{63020, 236, 21, 0x1},  // frafrenchnewcaledonia
	{43491, 20, 17, 0x1},   // republicoffinland
	{22041, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{7996, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{2435, 145, 12, 0x21},  // philippijnen
	{5167, 53, 4, 0x21},    // #9ua
	{5554, 212, 17, 0x1},   // curacaonederlands
	{52549, 26, 24, 0x1},   // peoplesrepublicofhungary
	{41087, 106, 17, 0x1},  // tanzaniaurepublic
	{1241, 10, 4, 0x21},    // #9by
	{1585, 176, 4, 0x21},   // #9cu
	{2552, 71, 23, 0x21},   // egyptunitedarabrepublic
	{14244, 54, 12, 0x1},   // untiedstates
	{39000, 334, 5, 0x1},   // #6402
	{1730, 16, 4, 0x21},    // #9de
	{2459, 224, 4, 0x21},   // #9gu
	{1436, 123, 19, 0x21},  // islandsrepubliciran
	{3112, 80, 4, 0x21},    // #9ke
	{12202, 74, 16, 0x1},   // gaboneserepublic
	{26850, 154, 15, 0x1},  // kingdomthailand
	{3400, 33, 4, 0x21},    // #9lu
	{3744, 234, 4, 0x21},   // #9mq
	{3925, 91, 4, 0x21},    // #9na
	{28049, 136, 5, 0x81},  // #4462
	{28064, 234, 5, 0x81},  // #4474
	{11769, 41, 15, 0x1},   // kongeriketnorge
	{36235, 92, 18, 0x1},   // republicoftheniger
	{60173, 245, 12, 0x1},  // sgeoandtheis
	{38890, 624, 5, 0x1},   // #6346
	{63483, 72, 11, 0x1},   // hagereertra
	{11555, 83, 17, 0x1},   // koninkrijklesotho
	{19815, 118, 14, 0x1},  // cyprusrepublic
	{2587, 65, 8, 0x1},     // congobrz
	{45991, 536, 5, 0x1},   // #6sen
	{46086, 318, 5, 0x1},   // #6skn
	{37756, 67, 11, 0x1},   // capeverdeis
	{41253, 259, 6, 0x1},   // kosova
	{30507, 198, 22, 0x1},  // bolivrepublicvenezuela
	{53757, 155, 5, 0x1},   // #7tjk
	{30980, 342, 5, 0x1},   // #5cha
	{51920, 89, 5, 0x1},    // #7mri
	{54917, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{45299, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{8959, 248, 19, 0x1},   // fstpierreetmiquelon
	{2359, 209, 6, 0x1},    // bouvet
	{4340, 44, 4, 0x21},    // #9pt
	{4635, 194, 4, 0x21},   // #9sr
	{26834, 157, 10, 0x1},  // timorleste
	{57545, 253, 60, 0x1},  // verenigdestatenvanamerikaveruitdekustgelegenkleinereeilanden
	{872, 6, 4, 0x21},      // #9az
	{36883, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{36556, 183, 17, 0x1},  // republicahonduras
	{1568, 175, 4, 0x21},   // #9cr
	{39005, 372, 5, 0x1},   // #6403
	{45161, 19, 15, 0x1},   // republicestonia
	{12547, 164, 10, 0x1},  // yemennorth
	{3396, 32, 4, 0x21},    // #9lt
	{3748, 88, 4, 0x21},    // #9mr
	{45697, 241, 20, 0x1},  // westbankandgazastrip
	{37861, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{23788, 87, 5, 0x81},   // #2moz
	{42612, 152, 22, 0x1},  // britsesalomonseilanden
	{9777, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{38885, 605, 5, 0x2},   // #6345
	{46091, 527, 5, 0x1},   // #6slo
	{9258, 53, 6, 0x1},     // ukrain
	{54031, 164, 5, 0x1},   // #7yem
	{37216, 64, 13, 0x1},   // demrepofcongo
	{24181, 228, 14, 0x1},  // chagosarchipel
	{13417, 191, 13, 0x1},  // republiekperu
	{16219, 131, 9, 0x1},   // koreareps
	{51510, 139, 5, 0x1},   // #7mgl
	{4652, 99, 4, 0x21},    // #9ss
	{891, 232, 28, 0x1},    // northernmarianencommonwealth
	{25636, 194, 9, 0x1},   // surinamia
	{51099, 150, 5, 0x1},   // #7ksa
	{23829, 89, 5, 0x81},   // #2mus
	{14856, 214, 28, 0x1},  // grondterritorykaaimanislands
	{39010, 384, 5, 0x1},   // #6404
	{37706, 204, 9, 0x1},   // antartica
	{3392, 83, 4, 0x21},    // #9ls
	{3779, 233, 4, 0x21},   // #9ms
	{3929, 236, 4, 0x21},   // #9nc
	{2668, 256, 26, 0x21},  // amerikaansemaagdeneilanden
	{8137, 67, 19, 0x1},    // republiekkaapverdie
	{28074, 89, 5, 0x81},   // #4480
	{37780, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{19517, 114, 12, 0x1},  // bahrainstate
	{3434, 249, 23, 0x1},   // saintmaartenknetherland
	{38880, 383, 5, 0x1},   // #6344
	{12096, 109, 14, 0x1},  // republiczambia
	{33740, 227, 17, 0x1},  // freeportmanisleof
	{56216, 198, 21, 0x1},  // venezuelaunitedstates
	{25374, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{28534, 195, 5, 0x81},  // #4780
	{3152, 221, 21, 0x1},   // departementguadeloupe
	{17195, 190, 16, 0x1},  // republicofpanama
	{45770, 45, 14, 0x1},   // kingdomromania
	{16037, 153, 23, 0x1},  // arabischerepublieksyrie
	{52642, 129, 8, 0x1},   // kambodja
	{17372, 121, 19, 0x1},  // nederlandseastindie
	{47460, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{38518, 2, 19, 0x1},    // principalityandorra
	{1278, 169, 4, 0x21},   // #9bz
	{4794, 120, 24, 0x21},  // federalestatenmicronesia
	{2080, 21, 4, 0x21},    // #9fr
	{39015, 504, 5, 0x1},   // #6411
	{39080, 408, 5, 0x1},   // #6461
	{39090, 336, 5, 0x1},   // #6475
	{3354, 81, 4, 0x21},    // #9lr
	{56374, 116, 13, 0x1},  // kingdombhutan
	{2258, 62, 31, 0x21},   // ivorycoastrepublicofcotedivoire
	{50260, 202, 11, 0x1},  // nedantilles
	{63891, 2, 17, 0x1},    // vorstendomandorra
	{20266, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{57289, 256, 16, 0x1},  // virginislandsusa
	{35238, 252, 23, 0x1},  // taiwanprovincievanchina
	{60948, 133, 13, 0x1},  // kingdomoflaos
	{53832, 105, 5, 0x1},   // #7tun
	{8326, 198, 17, 0x1},   // venezuelarepublic
	{47169, 54, 9, 0x1},    // usamerica
	{6245, 132, 11, 0x1},   // kuwaitstate
	{9362, 245, 35, 0x1},   // southgeorgiasouthernsandwichislands
	{24230, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{61105, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{4348, 192, 4, 0x21},   // #9py
	{26890, 26, 17, 0x1},   // hongaarserepublic
	{50907, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{2467, 182, 4, 0x21},   // #9gy
	{28059, 38, 5, 0x81},   // #4470
	{16617, 89, 15, 0x1},   // eilandmauritius
	{20074, 136, 18, 0x1},  // republicofmaldives
	{23945, 57, 14, 0x1},   // kingdomburundi
	{47264, 2, 19, 0x1},    // andorraprincipality
	{34583, 233, 24, 0x1},  // grondterritorymontserrat
	{17405, 37, 12, 0x1},   // fyrmacedonia
	{48165, 16, 20, 0x1},   // duitsebondsrepubliek
	{9316, 245, 46, 0x1},   // grondterritorysouthgeorgiasouthsandwichislands
	{44324, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{2771, 186, 21, 0x1},   // stkittsnevisfederatia
	{1220, 46, 17, 0x21},   // russiasovietunion
	{51567, 39, 5, 0x1},    // #7mne
	{57351, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{7356, 46, 6, 0x1},     // russia
	{51525, 86, 5, 0x1},    // #7mli
	{13043, 27, 7, 0x1},    // ireland
	{13143, 80, 13, 0x1},   // kenyarepublic
	{16608, 213, 15, 0x1},  // christmaseiland
	{20577, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13847, 124, 12, 0x1},  // republiciraq
	{57958, 111, 11, 0x1},  // afghanestan
	{14186, 165, 8, 0x1},   // demyemen
	{46855, 619, 5, 0x1},   // #6tkm
	{1608, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{15657, 218, 7, 0x1},   // foroyar
	{13607, 76, 12, 0x1},   // frenchguinea
	{24269, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{10044, 205, 25, 0x1},  // franszuidelijketerritoria
	{26080, 52, 5, 0x81},   // #2tur
	{27620, 259, 15, 0x1},  // unscr1244kosovo
	{36883, 230, 10, 0x1},  // macaochina
	{17594, 137, 16, 0x1},  // marshalleilanden
	{31095, 197, 23, 0x1},  // stvincentendegrenadines
	{60619, 124, 13, 0x1},  // kingdomofiraq
	{50477, 53, 15, 0x1},   // republicukraine
	{31648, 339, 5, 0x1},   // #5czr
	{55889, 184, 15, 0x1},  // republicofhaiti
	{17494, 201, 25, 0x1},  // autonomousprovinceofaland
	{30865, 334, 5, 0x1},   // #5cap
	{51441, 136, 5, 0x1},   // #7mdv
	{2534, 164, 14, 0x1},   // kingdomofyemen
	{55322, 64, 23, 0x81},  // democraticrepubliccongo
	{5700, 243, 24, 0x1},   // overseasterritoryreunion
	{14225, 138, 9, 0x1},   // burmaunie
	{47520, 229, 20, 0x1},  // grondterritoryjersey
	{1929, 115, 14, 0x1},   // nationofbrunei
	{62299, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{35405, 49, 16, 0x1},   // slovakiarepublic
	{26288, 106, 5, 0x81},  // #2tza
	{8904, 228, 18, 0x1},   // britishindianocean
	{13535, 218, 12, 0x1},  // faeroerdeens
	{5989, 242, 21, 0x1},   // frenchpolynesiafrench
	{22945, 88, 18, 0x1},   // republicmauritania
	{4827, 78, 22, 0x1},    // republicofguineabissau
	{16956, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{57072, 53, 8, 0x1},    // oekraine
	{13715, 150, 19, 0x1},  // kingdomsaoediarabia
	{31160, 62, 20, 0x1},   // republiekcotedivoire
	{40567, 9, 19, 0x1},    // bosnieenhercegovina
	{26174, 259, 6, 0x1},   // kosovo
	{28519, 104, 5, 0x81},  // #4768
	{31714, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{18757, 141, 15, 0x1},  // koninkrijknepal
	{53783, 156, 5, 0x1},   // #7tkm
	{64191, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{15805, 155, 10, 0x1},  // tojikiston
	{26072, 68, 8, 0x1},    // dijbouti
	{58265, 194, 16, 0x1},  // republicsuriname
	{22517, 79, 24, 0x1},   // republicequatorialguinea
	{58200, 203, 27, 0x1},  // grondterritoryamericansamoa
	{18342, 198, 17, 0x1},  // republicvenezuela
	{51431, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesecollectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchsaintmartinoverzeesegemeenschapfren" +
	"chpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoekraiensesocialistsovjetrepublieknoordmacedoniedevoormaligejoegos" +
	"lavischerepubliekmacedonievoormaligejoegoslavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmaunieoverzee" +
	"sdepartementfrenchpolynesiabruzzenoverzeesdepartementsaintbarthelemyoverseasdepartmentfrenchpolynesiaoverseasdepartments" +
	"aintbarthelemyoverseasterritorychristmasislandsaustralischweizerischeeidgenossenschaftsjechischerepublicofsingaporerepub" +
	"licuppervoltadzjiekiaoverseasterritorysvalbardjanmayennorwegianoverzeesecollectiviteitguadeloupenghukinmenmatsuseparatec" +
	"ustomsterritorytaiwanpenghukinmenmatsultanatemaldivenrepublicofboliviaoverzeesecollectiviteitmartiniqueenslandoverzeeste" +
	"rritorychristmasislandsindianoceanoverzeesterritorynorthernmarianencommonwealthofnorthernmarianascommonwealthnorthernmar" +
	"ianaislandssthelenatristandacunhaascensionsthelenaandtristandacunhaensinthelenaeilandsinthelenaoverzeesterritorysvalbard" +
	"janmayenislandsthelenaislandsoekrainsesovietsocialistrepublicaorientaldeluruguayorientalrepublicofuruguayoverseascollect" +
	"ivityfrenchguianaguyanefrenchguianaoverseascollectivitynewcaledoniaoverseascollectivitywallisfutunawallisenfutunafarissa" +
	"rterritoryoverseasterritoryfrenchpolynesiaoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsvsbuitensteond" +
	"ergeschikteislandsocialistlibischarabjamahiriyaoverzeesegemeenschapfrenchguyanacooperatieverepubliekvanguyanacooperative" +
	"republicofguyanaoverzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzeesterritoryfrenchpolyne" +
	"siaoverzeesterritorysaintbarthelemyoverseasterritorynorfolkislandsaustralischleswigholsteinoverzeesdepartementfrenchguya" +
	"nacooperatieverepublicguyanaoverzeesdepartementnewcaledoniaoverzeesdepartementwallisfutunatiabruneiverblijfplaatsvredena" +
	"tiabruneinationofbruneitheabodeofpeacenationofbruneiabodeofpeacehoverzeesterritorynorfolkislandsaustralianoverseascollec" +
	"tivityguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepublichongarijeoverseascollectivi" +
	"tymartiniqueoverseasdepartmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaoverseasdepartmentwallisfutuna" +
	"chitsjevanutaturkmenstanoverseasterritoryamericansamoaamericanoverseasterritorybouvetislandsnorwegianoverzeesecollectivi" +
	"teitmayottefrenchcameroonsoverzeesecollectiviteitreunionislandsoverzeesegemeenschapguadeloupeoplesdemocraticrepublicyeme" +
	"nmutawakkilitekingdomofyemendemocraticrepublicofcongorepbrazzavillecongobrzeczpospolitapolskazakstanoverzeesegemeenschap" +
	"martiniqueoverzeesterritoryamericansamoaislandsaoudiarabieoverzeesterritorybouvetislandsnoorstatekuwaitoverseasterritory" +
	"alandislandstkittsnevisfederatiamaleisiafederatiaoverseasterritoryfaroeislandsassociatememberfaroeislandsdanishrilankaov" +
	"erseasterritoryfrenchguianakhchivanuataoverseasterritorynewcaledoniadependenciesterritoryoverseasterritorysaintmaartenki" +
	"ngdomnetherlandssaintmaartennederlandspartsaintmaartensaintmartindutchpartsaintmartincleritethiopiaoverseasterritorywall" +
	"isfutunaislandsterritoryoverzeesdepartementguadeloupeoplesrepublichungaryrepubliccolombiaoverzeesdepartementmartiniqueov" +
	"erzeesterritorycocosislandskeelingislandsterritoryofthecocoskeelingislandsterritorycocoskeelingeilandenoverzeesterritory" +
	"frenchguyanageorgetownguyanaoverzeesterritorynewcaledoniaoverzeesterritorysaintmaartenknetherlandsaintmaartenfrenchparts" +
	"jechoslovakijeoverzeesterritorywallisfutunagalandoverseasdepartmentguadeloupeoplesrepublicofbeninformerlydahomeybeninpeo" +
	"plesrepublicofpolandpeoplesrepublicbulgariarepublicboeroendioverseasdepartmentmartiniqueoverseaslandsfrenchpolynesiaover" +
	"seascollectivitymayotterritorialcollectivityfrenchguianafrenchterritoryafarsissasterritoryoverseascollectivityreuniondes" +
	"comoresoverseasterritoryguadeloupeoplesrepublicofcongorepublieklitouwenenoverseasterritorymartiniqueoverseasterritorypue" +
	"rtoricocoseilandenkeelingeilandencocoseilandenoverzeesegemeenschapmayotterritorialcollectivitynewcaledoniafrenchafarsand" +
	"issastateoflibyaunitedkingdomlibiastatecomorenoverzeesegemeenschapreunioncomorosoverzeesterritoryguadeloupeoplesrepublic" +
	"ofyemenfmrarabrepofyemenadenoverzeesterritorymartiniqueoverzeesterritorypuertoricooperatieverepubliekguyanaowganystanysl" +
	"amrespublikasyrianrepublicburundioostelijkerepubliekuruguayeasternrepublicofuruguayoverseasterritorygreenlandemocratisch" +
	"erepublmadagascarmalagasymadagascarepubliquedevanuaturkmeenserepublicofdjiboutioverzeesdepartementmayotterritorialcollec" +
	"tivitywallisfutunaandwallisandfutunafarroakoforukomunitateastduitslandoverzeesdepartementreunionofindiaoverzeesterritory" +
	"groenlanddeensoostelijkerepublicuruguayoverseasdepartmentmayotterritorialcollectivityguadeloupeoplesrevolutionaryrepubli" +
	"cguineapeoplesrevolutionaryrepublicofguineabissaurepublictanzaniaoverseasdepartmentreunionoverseasterritoryhongkongsarch" +
	"inamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandurtanzaniaoverzeesterritoryhongkongerigetdanmarkansasformer" +
	"philippinerepublicadenicaraguarepublicsouthsudanupto2011sudanformerservieenmontenegrotelibischarabischesocialistischevol" +
	"ksjamahiriyyazerbeidsjanformertanganyikazanzibarepublikangpilipinaspanishstatemongoliaformerunionofsouthafricarepublicof" +
	"nicaraguadaloupeformerunitedarabrepublicjemenfuerstentumliechtensteincleastjerusalemoccupiedpalestinianterritoryincleast" +
	"jerusalemecklenburgwesternpomeraniaoosterserepubliekuruguayoverseasterritorycuracaokingdomofthenetherlandscuracaokingdom" +
	"netherlandscuracaokofthenetherlandcuracaonederlandsoostindieoverseasterritorymayotterritorialcollectivitymartiniquebechu" +
	"analandprotectoraterritoiredesileswallisetfutunavassaislandsoverseasterritoryreunionoverseasterritorytokelauassociatemem" +
	"bertokelauislandsoverzeesterritorycuracaoknetherlandcuracaotearoanewzeelandcookislandsnewzeelandniuenewzealandniuenewzee" +
	"landoverzeesterritoryfaeroereilandenoverzeesterritorymayotterritorialcollectivitymayotterritorialcollectivityfrenchpolyn" +
	"esiafrenchsouthernantarticlandsaotomeeastprincipeoplesrepublicpolandrepublicarmeniarepublicofsenegalapagosislandsikkimov" +
	"erzeesterritoryreunionoverzeesterritorytokelaueilandenfederalstatesmicronesiafederatiamalayasiaformerrepublicofvietnamst" +
	"ateofkuwaitstatebahreinfurstentumliechtensteindependentstatesamoaoccpalestinianterritoryoccupiedpalestinianterritoriestk" +
	"ittsnevilleanguillaopeoplesdrentheemiratesoosterserepublicuruguayformerfederatiamalakkafederatiemalakkatarepubliekservie" +
	"formerfederationmalayafederatiaformerserbiamontenegrotesocialistischelibischarabischevolksjamahiriyyazadkashmirishrepubl" +
	"icliberiaformerserviamontenegrounieserviamontenegrondterritoryoutlyingeilandjesunitedstatesamericauniteduitkustgelegenmi" +
	"norislandsunitedstatesamericaunitedsatesofamericavsmaagdeneilandenformertsjechoslowakijeformerunionsouthafricaunionforme" +
	"rzanzibarpembaisdemocraticrepublmadagascaribiannetherlandsguianaoverseasterritoryarubakingdomofthenetherlandsarubakingdo" +
	"mnetherlandsarubakofthenetherlandarubanederlandsguyanaoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearo" +
	"anieuwzeelandniuenieuwzeelandemocratischjemenoverzeesterritoryalandsislandsoverzeesterritoryarubaknetherlandarubangishar" +
	"ipablikblongvanuaturepublicofrwandarepublicaustriaoverzeesterritorymacauheardandmcdonaldislandsaudischarabiafederalstatm" +
	"icronesiafedstsmicronesiaformerbyelorussianssrhodesiaformerdemocraticyemenkingdomcambodiastateofcambodiaformerrepublicvi" +
	"etnamsrepubliektsjechieformersfrofyugoslaviaformeroekraiensesovietsocialistrepublicofromaniasocialistrepublicazerbeidzja" +
	"nmayensvalbardenjanmayenenspitsbergenenjanmayeneilandenformerwitrussischessrvietnamoverseasterritoryguamamericanoverzees" +
	"territoryguamecklenburgvorpommernformerczechoslovakianrepublicwitruslandepartementlaguadeloupeoplesrepublicangolarepubli" +
	"cofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrserbiarepublicbelarusbyelorussiabelarussischesocialistisc" +
	"hesovjetrepubliekbosnieenherzegovinavarregiaoautonomadosacoresaintkittsnorthsanayemenarabrepublicnorthsanandresprovidenc" +
	"iasantacatalinatievanbruneideverblijfplaatsvandevredenatievanbruneidaressalaaminnesotaformerkhmerrepubliekkaapverdieform" +
	"ermaldiveislandsovietrussianfederationformerczechrepublicoezbekistanformerkhmerrepublicofargentinarepublicofparaguayform" +
	"eroekraiensessrepubliqueducamerounitedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicphilippines" +
	"tbarthelemyformersouthernyemenrepoformerdemocraticrepublicgermanydemocraticrepubliczairecongodemocraticrepublicofsaotome" +
	"andprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepublicofformercongodemocratic" +
	"republicofzairecongodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocraticrepublicofthekinshasaco" +
	"ngothedemocraticrepublicofthecongodemocratischerepubliekmadagaskarakalpakijefriuliveneziagiuliafrsouthernterritoryfryser" +
	"biamontenegrondterritorybritishindianoceanterritoryofpapuaandnewguineaterritoryfstpierreetmiquelonfederaldemocraticrepub" +
	"licofnepalstateeritreaformernoordvietnamidwayatollombardyformernorthvietnamississippitcairnterritoryafhvkpitcairngebieda" +
	"fhvanhetvkpitcairnhendersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhendersonoordjemenformersouthviet" +
	"namicronisiaformerukrainianssrepubliquedemauricentralafricarepublicofmontenegrondterritorysouthgeorgiasouthsandwichislan" +
	"dssouthgeorgiasouthernsandwichislandsmauritiusmaagdeneilandenformerwesternsamoafederalmicronesiafedstatmicronesiaformere" +
	"astgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicofthecongorepublicbra" +
	"zzavillecongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiarepublicadaguinebissaudiaarabiaformerjoego" +
	"slaviaformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocialistrepu" +
	"blictrinidadtobagorepublicofkyrgyzstanrepublicaguatemalagasischerepublieksierraleonetherlandsindiestatenepalestiniannati" +
	"onalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijknoorwegenformerwestgermanyfranszuidelijketerritorialcollectivi" +
	"tysaintmartinfrenchpartsaintmaartenfrankrijkoninkrijkcambodjamhuryatislamipakistanformerzuidvietnamongolulsfrsantarcticl" +
	"andstatelibyanjamahiriyafstpierremiquelonfederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalpeop" +
	"lesrepublicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepubliccaboverdemocratischfederatiefjoegos" +
	"laviabudhabinnenmongoliafedrepyugoslaviafedrepubliquedelaguineeequatorialefatshelabotswanarepublicargentinaformerivoryco" +
	"astchristophernevisfederationsaintkittsnevisfederationofmalaysiafederationnigeriaformerjugoslaviaformerunitedrepublictan" +
	"ganyikazanzibarunitedrepublickameroenformeroppervoltatarstanformersinthelenaformersouthjemenformersouthyemenformersovjet" +
	"unievandecomorenfederaleislamitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebondsrepubliek" +
	"dercomorenfederalislamicrepublicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamicbondsrepubl" +
	"iekcomorenarchipelvandecomorenstaatvanlibieformeruppervoltasmaniaformeryugoslaviasfryugoslaviafwallisandfutunaisdsouthda" +
	"kotaformercapeverdemocratischfederatiefjoegoslavieformerkampucheardislandenmcdonaldepartementdelaguadeloupefrenchafarsis" +
	"sasumatransnistriaformermacedoniathefmryugrpmacedoniatfyrofmacedoniaformermacedoniefyrommacedonieformerswazilandutchguya" +
	"naformervenezuelaformerwestsamoaformerzuidjemenfranserepubliekhonduraswiterlandfranssomalilandprofkoreafriendlyislandsfw" +
	"allisenfutunaeilandenopperoostenrijkoninkrijklesothokingdombulgarijefederalruslandflemishbrabantwalloniaformercambodiafo" +
	"rmercambodjammukasjmiriphablikiyesewulaafrikampocheardiandmcdonaldislamicemirateafghanistanformercameroonformerethiopiaf" +
	"ormerhongkongeriketnorgemenebestpuertoricommonwealthofbahamasgemenebestvandebahamasislandsfranspolinesiefranspolynesiefr" +
	"enchkameroenfrenchrepublicofzambiarepublicestlandelhifrenchstmartinfrancedomtomarchechenskayarespublikabyelarussischefed" +
	"eratiafrenchtogolandfsofmicronesiaoberosterreichhattisgarhinelandpalatinatelanganarepublicugandarepubliczambiarepubliekc" +
	"hilibischarabischerepubliekvansuidafrikarepubliekzuidafrikauniedercomorenrepubliekgaboneserepubliclithuanianrepublicanic" +
	"araguatamalagassiarepubliekghanarepubliekhaitirepubliekindiaunionrepubliekkeniarepubliekmaltarepublieknauruislandsrepubl" +
	"iekpalauislandsrepubliekzairepubilikayakongodemokratikibriscumhuriyetifaraoeilandenfaroerislandsfederalrussiansovietfede" +
	"ralsocialistrepublicroemeniafedmicronesiaflaguadeloupeoplesrepublicyemennorthwestterritoryflamartiniqueflemishregionform" +
	"erboliviaformerdahomeyformersurinamdutchguianasurinamrepublicoflatviansovietsocialistrepublicofnorthmacedoniarepublicofe" +
	"lsalvadorientalrepublicuruguayfranskameroenfwallisfutunaoostduitslandoutermongoliarepiblikayitirepibliksesellinikidhimok" +
	"ratiarepublicacubailliagedejerseyrepublicbirmamyanmarunierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburm" +
	"amyanmarianaisdsrepublicchilerepublicchilibischarabjamahiriyyarepublicgabonrepublicirelandrepublicghanarepublichaitirepu" +
	"blicindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepubliclibiarepubliclibyaarabjamahiriyrepublicmalta" +
	"republicnaurugayrepublicpalaunitedkingdonrepubliekcubaljuwschapjerseyrepubliekirakoninkrijkbhutankingdomofbelgiumkingdom" +
	"ofbulgariakingdomgriekenlandemocraticrepublicsudanuntil2011sudanrepubliekmalibischearabjamahiriyarepubliekperumeniarepub" +
	"liektogoleserepublicoflebanonrepublicmaldivenetokelaneilandenrepublikmorislamicrepofafghanistanfaeroerdeensfaraoislandsf" +
	"ormerceylonformeregypteformermalayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepublikayuburundikingdomofcambodiakin" +
	"gdomnederlandenkingdomofsaudiarabiakingdomsaoediarabiakingdomofafghanistanrepublicchadrepubliccubadenwurttembergrondterr" +
	"itoryfrenchpolynesiarepublicirakoninkrijkspanjerepubliciraqrepublicmalibischearabrepublictadzjikistanrepublicperunitesst" +
	"atespainrepublictogorepublicofpalaurepublicofgaboneserepublieksintluciavjrmacedonievlaamsgewesternaustraliavsvanamerikav" +
	"erstatenvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaanorthyemenbalochistanbasoetolandbritsguianabritsguyan" +
	"afilippijnenfillipijnenfmrdemyemenfmrethiopiaformerbirmaniaformerburmaunieformermacauntiedstatesformersudanformersyriana" +
	"rabrepublickyrgyzstanformerzairephabolikiyaafrikaborwandeserepublicofecuadorepubliquegabonaisefransguianafransguineefran" +
	"sguyanafranssoedanfrenchcongoverzeesegemeenschapfrenchsouthernterritoryofthewallisandfutunaislandsterritoryfrenchsudanfr" +
	"polynesiabasilicataloniabaskenlandbasutolandbesislandsbovenvoltafaeroeisdsfedruslandformeriranformerlaostadaljumhuriyaha" +
	"ttunisiyahessenformersiamformerussrrussianfederatonfranscongoverzeesecollectiviteitsaintpierremiquelonandsaintpierreandm" +
	"iquelonoverijsselimburgrondterritorybouvetislandsthelenaenascensionphilipinespuducherryvorarlbergrondterritorykaaimanisl" +
	"andsfreeportmanislandswitzerlandbouvetoyafaeroernewhebridenfalklandsfedrussianfedertionflevolandformerddrukyulimpopoolse" +
	"peoplesrepublicofangolapeoplesrepublicofromanianpeoplesrepublicsouthjemenformergdrformerformeryugoslavrepublicmacedoniat" +
	"heformeryugoslavrepublicofbosniaandherzegovinarepublicczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorth" +
	"ernmarianeislandsomalirepublicboliviafrgermanyfrieslandkyrgystankyrgzstanoostsamoapiruwsuyupordenonewhebridesportugualju" +
	"mhuriyahalyamaniyahellasvojvodinavsamericabalearenbretagnethelandsbrittanyfmrsudanfrguianafrguyanakirgisiakirzigiaoezbek" +
	"iabanuaturkmeniabavariabeierenbelguimperialstateiranpersiairanberlijnfaeroesfloridafmrussrepubliekzimbabwerhodesiaformos" +
	"aintvincentandthegrenadinesthelenadependenciestaatkoeweitforoyarepublikaekosovesantasedemocratischerepubliekduitslandbon" +
	"dsrepubliekturkmenistanfryslandkirgizekomorenprchinavermontariowavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cshh#" +
	"3csxxianggangtebiaxingzhengquatarepublikahrvatskacroatialocalnamehrvatskacroatianrepublicfrankrijkoninkrijkbahreinodeesp" +
	"ana#3dddemocratischevolksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksyriearabrepegyptrepublic" +
	"ijslandserepublicsaintlucia#3dybjelorussischesovietsocialistrepublicuniebirmasocialistrepublicofsierraleonerepublicofmau" +
	"ritiusrepublicsouthkorearepskorearepublicsouthafricaymanisds#3fxfranszuidelijkterritoriumbria#3hvbformerdemocraticrepubl" +
	"icvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannetherlandswestind" +
	"iesultanateoman#3nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptlitania#3vdvn#3ydye#3yucsfrsouthernterritoriesovjetrusland" +
	"#3zrcdbasquebayernbelicentralafrrepublikosterreichristmaseilandmauritiuspuertoricotedlvoirephabolikiyaaforikaborwandeser" +
	"epubliekbotswanabelizeberlinboetanbremenfaroesfidzjiboutikeralaskakyprospugliapunjabodepeacenationbruneiabodepeacentrala" +
	"fricankeizerrijkoninkrijkswazilandeswatinihonkokunitedkoninkrijkafghanistan#2abwestflanders#2afganistan#2afilipijnserepu" +
	"bliekoostenrijkoninkrijkroemenie#2agoverzeesterritoryfrenchsouthernterritoryofcocosislandsultanaatbruneimongolzizhiqunit" +
	"edstatesmexiconfederaziunsvizra#2aia#2ala#2albanesepeoplesrepublicofmongolianpeoplesrepublicmozambiquerepublicelsalvador" +
	"epubliqueduburundirepublicofukrainerepublicofpanamaldivischeeilanden#2and#2antiguabaruda#2arepoblikanimadagasikarakalpak" +
	"stan#2argentijnserepubliekargentinie#2armiddlecongoverseasterritorybonairesainteustatiussabanederlandseastindie#2asm#2at" +
	"a#2atfyrmacedonia#2atgrondterritorycocosislandsaustralischotland#2aus#2autonomousprovincealandautonomousprovinceofalande" +
	"ilanden#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilanden#2ben#2beseilanden#2bfaeroeisl" +
	"ands#2bgd#2bgrondterritorybonairesainteustatiussababonairesainteustatiusandsababonairesabaandsinteustatiusbonairesinteus" +
	"tatiusandsababonairesinteustatiusensababonairesabasainteustatiusbonairesteustatiusandsababonaireandsinteustatiusandbonai" +
	"reensinteustatiusenbonaireandsabaandbonaireensabaenbonairepublikiyakongodemokratikingdomofgreecekingdomofburundi#2bhrepu" +
	"blikenfinlandepartementdemayotteratriofnorfkailenteratrinorfkailen#2bhs#2biharyana#2blm#2blrepublikindonesiaunitedstates" +
	"territorypuertoricous#2blzuidgeorgiaenzuidelijkesandwicheilandengland#2bmutawakkilitischkoninkrijkjemenormandia#2bolivar" +
	"iaanserepubliekvenezuelabolivariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelab" +
	"olivarianrepublicofvenezuelarepublicbolivarianavenezuelaverenigdestatenkleineeilanden#2brazilunitedstatesvirginislandsao" +
	"tomeyprincipeoplesrepublickongobrazzaville#2brbvenezuela#2brn#2btn#2burkinafassocialistischefederatieverepubliekjoegosla" +
	"vietman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamandiunitedmexicanstatesouthvietnamichigan#2bys#2cafarenissar" +
	"gebiedepartementlamartinique#2can#2cckoninkrijknepalestijnsebevrijdingsorganisatie#2chechrepublicfinlandubailliagedeguer" +
	"nesey#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocommonwealthofpuertoricollectivitedesaintmartincollectivityo" +
	"fsaintmartinsaintmaartendutchpartsaintmaartenstmartincollectivity#2cmrepubliksingapuraguay#2codisharjah#2cogrondterritor" +
	"yfrenchguyana#2cokoninkrijktongakingdombulgaria#2collectiviteterritorialedesaintpierreetmiquelonformerverenigdearabische" +
	"republiekjemen#2commonwealthfilipijnenrepubliekmontenegrondterritoryheardislandsmcdonaldislandsandheardislandandmcdonald" +
	"islandsheardislandstvincentgrenadinesuomifinland#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengemenebestvan" +
	"denoordelijkemarianengemenebestdernoordelijkemarianeneilanden#2cri#2cskingdombahrainstateoferitreastatepalestinedantille" +
	"n#2cubritishoverzeesterritoryguernseybailiwickofguernsey#2cuwestvirginia#2cxrepubliquedubenin#2cym#2cypalestinianautorit" +
	"eitrucialstatespanje#2czechoslovakfederativerepublicofbrazilfederativerepublicadeguatemalarepublicofzimbabwerepublicofmo" +
	"ldovarepublicofcyprusrepublicofturkeyottomanempireturkeyrepubliccroatiarepublicofvanuaturksandcaicosisdstaatlibie#2ddrep" +
	"ubliquedunigermanfederalrepublicofseychellesislandsaarland#2deu#2dhy#2djiboeti#2dmatanitukoviti#2dnkingdombahreinoespana" +
	"#2dominikaanserepublicofuzbekistanrepublicofmaldivesislands#2dza#2eazarbaycanrespublikasintpierreetmiquelon#2ecu#2egy#2e" +
	"rithrea#2esh#2especialeadministratieveregiomacaospecialadministrativeregionchinasarhongkongchinasardegna#2estadolibreaso" +
	"ciadodepuertoricoamerican#2ethopia#2eue#2fin#2fji#2flkingdombelgiumelilla#2fransezuidelijkeenzuidpoolgebiedenorthsoedan#" +
	"2froemeensesocialistrepublicademocambique#2fsmicronesia#2fxxianggangtebiexingzhengqunitedstatesofbrazilfederalrepublicso" +
	"malia#2gaboen#2gbritishoverseasterritoryislandsmanbritishoverzeesterritoryturkscaicosislandsandturkseencaicoseilanden#2g" +
	"eoekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekoezbekistan#2ggy#2ghashemitischkoninkrijkjordaniedersa" +
	"chsenanhaltjaad#2gibralterritoiredesterresaustralesantarctiquesfrancaisestoniarepublicadelperurepublicofnaururepublicoeg" +
	"andalucia#2gin#2glpdrepublictsjaad#2gmbritishoverseasterritorybermudaeilanden#2gnbritishoverzeesterritorybermudabritisho" +
	"verzeesterritorykaaimanislandsbritishoverzeesterritorybritishvirginislandsofusabuitenterritoryminorislandstvincentandgre" +
	"nadinesaintbartlemy#2gnq#2grczeckrepublicierland#2grdcongoverzeesdepartementsaintmartinfrenchpartstmartinsintmaartenfran" +
	"sdeelsintmaartenfrankrijkoninkrijkeswatiniswazilandempeoplesrepofkoreasouthgeorgiazuidelsandwichislandsocialistischerepu" +
	"bliekvietnamsocialistrepublicbolvenezuelariojamaika#2grl#2gtm#2gufederaldemocraticrepublicnepalestinianauthorityadminist" +
	"eredterritoryofchristmasislandindianocean#2gum#2guyanefrancaise#2hkgrondterritorynewcaledonia#2hmd#2hnd#2hrvolksdemocrat" +
	"ischerepublickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwicheilandenseychellenislandstomeprincipalityofmonacoprin" +
	"cipalityofandorra#2hti#2hungarianpeoplesrepublicofkampucheardeilandenmcdonaldeilanden#2hvolksdemocratischerepublicjemeno" +
	"rthkaapverdischeeilanden#2idn#2imn#2independenstetbilongpapuaniuginipponkokukiairanislamicrepublicofafghanistanzinia#2io" +
	"t#2irl#2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamicstateofafghanistandemocraticrepublicafghanista" +
	"niriphablikiyasemzantsiafrikazahkstan#2isrealmamlakahalmaghribiyahayti#2italianrepublichondurasindhivehiraajjeygejumhoor" +
	"iyyaalandislands#2jamhuuriyadademuqraadigasoomaaliyeedemocratischerepublieksomalietuvosrespublikazachia#2jey#2jorepubliq" +
	"uedutchadrepublicofindiarepubliclibanon#2jpnorthguinea#2kazakhsovietsocialistrepublicmarshallislandsaoedischarabia#2ken#" +
	"2kgzuidgeorgiaendezuidsandwicheilandenoordsoedan#2khm#2kirghizsovietsocialistrepublicequatorialguineaconakry#2kna#2korep" +
	"ubliquemauricentraalafrrepubliekelsalvadorepubliquemadagascarinthialand#2kwt#2laodemocratischevolksrepubliekkoreademocra" +
	"ticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn#2lbritish" +
	"overseasterritorymontserratbritishoverseasterritoryfalklandislandsislasmalvinasfalklandislandstchristoffelennevislamitis" +
	"cherepubliekgambiaislamicrepublicmauritaniaislamitrepublicmauritania#2lbyelorussischesocialistischesovjetrepubliekvandem" +
	"arshalleilandenrepubliekazerbeidzjanmayenspitsbergenjanmayenislandstchristoffelnevislamicrepublicofpakistaninclbanglades" +
	"hpakistan#2lca#2lie#2lka#2lsocialistischevolksrepubliekalbaniederosterreichristmasisds#2lturkyia#2luxinjianguygurzizhiqu" +
	"nitedarabemiratestaatqatarepubliekportugalicia#2lvae#2mac#2mafarenissaland#2marshallisds#2mcookisds#2mda#2mdgrondterrito" +
	"rysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependenciesouthgeoislands#2mdvolksdemocratischere" +
	"publieklaosdemocraticpeoplesrepublicjemenormandy#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicofcostaricalifo" +
	"rnia#2mlt#2mmrepubliquevanuaturkserepubliekkirgizie#2mnewyorkirghizrepublickirgizia#2mngrondterritorywallisfutuna#2mnpit" +
	"cairngroupislandspaansguinea#2mozambque#2mrt#2msrepubliekarmenie#2mtq#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekbelaru" +
	"ssischesovietsocialistrepublicromaniapeoplesrepublicofalbania#2nfkingdomburundi#2ngautengelsevirginislandsouthholland#2n" +
	"hbritishoverseasterritoryjerseychannelislandsjerseybritishoverseasterritorycaymanislandsbritishoverseasterritoryturkscai" +
	"cosislandsbritishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritoryofthevirginisla" +
	"ndsoftheunitedstatesterritoryunitedstatesminoroutlyingislandsamericanondergeschikteoutlyingislandsseychellen#2nic#2niuei" +
	"slands#2nld#2nordrheinwestfalen#2nplurinationalestaatboliviaplurstateofbolivia#2nru#2nzl#2omn#2pakingdomdenmarkoninkrijk" +
	"tunesieraleonedersaksen#2pan#2pcnmidwayislands#2perzia#2phl#2plwesterncapennsylvania#2pnguinea#2polishpeoplesrepublicmon" +
	"goliapeoplesrepublicofzanzibarbados#2princeedwardislandstateofqatarstatekoeweit#2prkingdomhungary#2prt#2pry#2pse#2pyform" +
	"erduitsedemocraticrepublicofmadagascardemocraticrepublicmadagaskarinthia#2qat#2reu#2rhodeislands#2rom#2roumania#2russiaf" +
	"ederalpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfrenchpartstmaartenfrenchpartrucialcoastatodellacitt" +
	"adelvaticanorfolkeiland#2rvn#2rwalloonregion#2sau#2scgreatbritainunitedkingdomgreatbritainnorthirelandunitedkingdomofgre" +
	"atbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomgrootbrittannianorthierlandunitedkingdom" +
	"ofgreatbritainandnirelandunitedkingdomoflibyanarabjamahariya#2sdn#2sen#2sgportugeesoostafrikameroon#2sgs#2shn#2sjm#2slbr" +
	"itishoverzeesterritoryjerseybailiwickguernsey#2sle#2slvolksdemocratischerepubliclaospeoplesdemocraticrepublicalgeria#2sm" +
	"republiekbolivia#2somalischedemocratischerepubliekafghanistanislamicemirateofafghanistan#2spm#2srbritsindischeoceaanterr" +
	"itoriumamerikaanssamoa#2ssd#2stpierreandmiquelon#2sunitedstatesofamericaus#2surinamia#2svkcaimanesvkingdomroemenia#2svn#" +
	"2swestduitsland#2swzuidgeorgieendezuidsandwicheilandenorfolkisds#2sxm#2syc#2syrischearabischerepubliekderseychelleneilan" +
	"den#2tca#2tcd#2tgoverseascollectivitysaintpierremiquelonafhankelijkesoevereinerepublickiribatirepublicnicaragua#2thasjem" +
	"itischkoninkrijkjordanie#2tjkingdomlesothowlandislands#2tkleinjoegoslavia#2tkm#2tls#2tmpumalangagauzia#2ton#2ttokelanisl" +
	"ands#2tunesischerepubliekboeroendijbouti#2turkmensovietsocialistrepublicofthefijiislandsrepublicgriekenlandemocraticrepu" +
	"blickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickorearepubliekmoldavie#2tuverenigderepubliekkamer" +
	"oen#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledivenrepublicseychellesovjetunia#2ury#2usavirginislands#2" +
	"uzbeksovietsocialistrepublicofturkmenistanrepublicadehondurasrepublicmauritiuseilandsthelenaentristandacunhasjemitischek" +
	"oninkrijkjordanieuwcaledonie#2vaticaansestaatvandevaticaanstadstaatbruneidarussalametropolischfrankrijksintmaartendutchp" +
	"artsintmaartensaintmartinfransdeelsaintmartinnermongolia#2vct#2vdrepubliekburundi#2ven#2vgbritishterritoryinindianoceanv" +
	"ietnam#2viriran#2vnmacedonia#2vutrecht#2wlformergermandemocraticrepublicoftimorlesteiermarkingdomthailandelawaregyptking" +
	"domoflesothongaarserepublicoppervoltadzikistan#2wsm#2xau#2xkxizangzizhiqunitedkindominikaanserepubliekdermaldivenrepubli" +
	"ekzuidsudannorthmarianaislandstateofnepalestinianautonometerritory#2xla#2xnbritsgebiedindeindischeoceaan#2xns#2xon#2xqc#" +
	"2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritoriumbusoweswatini#2yeman#2ymd#2yugoslavsocialistfederalrepublicj" +
	"oegoslaviazerbijan#2zafarissaland#2zarepubliekdahomey#2zmbritishindiaoceanterritory#2zwesternsahara#4100#4104#4108#4112#" +
	"4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4178#4180#4184#4188#4191999kosovoinaccordance" +
	"withunsecuritycouncilresolution12441999kosovounderunitednationssecuritycouncilresolution1244kosovounitednationsadministe" +
	"redregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4212#4214#4218#4222#4226#4230#4231#4232#4233#" +
	"4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4276#4278#4280#4288#4292#4296#4300#4304#4308#" +
	"4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4368#4372#4376#4380#4384#4388#4392#4398#4400#" +
	"4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4450#4454#4458#4462#4466#4470#4474#4478#4480#" +
	"4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4532#4533#4534#4535#4540#4548#4554#4558#4562#" +
	"4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4608#4612#4616#4620#4624#4626#4630#4634#4638#" +
	"4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4686#4688#4690#4694#4702#4703#4704#4705#4706#" +
	"4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4764#4768#4772#4776#4780#4784#4788#4792#4795#" +
	"4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4858#4860#4862#4876#4882#4886#4887#4890#4891#" +
	"4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5210#5211#5212#5220#5221#5223#5225#5230#5232#" +
	"5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5343#5344#5345#5346#5347#5349#5350#5352#5355#" +
	"5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5395#5402#5403#5404#5411#5420#5432#5433#5434#" +
	"5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5490#5500#5501#5510#5511#5516#5517#5520#5522#" +
	"5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5591#5600#5615#5616#5620#5625#5626#5630#5640#" +
	"5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5700#5701#5702#5703#5704#5705#5710#5712#5713#" +
	"5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5817#5820#5830#5835#5840#5850#5860#5900#5910#" +
	"5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5afgroussherzogtumletzebuergrondterritorybritish" +
	"virginislandsukoninkrijkmarokkoninkrijksaudiarabie#5albanesevolksrepubliekhongarije#5algerijnsedemocratischevolksrepubli" +
	"ekalgerijequaguinea#5and#5angrondterritoryguadeloupeoplesrepublicromaniakingdomnoorwegen#5argentijnserepublicaelsalvador" +
	"anjevrystaatvaticaanstadstateofthecomorosstatepalestinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5ba" +
	"republiekecuadorepublikabalgariya#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberation" +
	"organizationafhankelijkestaatvansamoawesternsamoa#5bhm#5bhu#5blrepubliekestlandepartmentguiana#5blzuidgeorgiaenzuidelsan" +
	"dwicheiligestoelpenbeenkustchristophernevisfederatiasaintchristophernevisfederatiasaintkittsnevisfederatiamicronesia#5bn" +
	"grondterritoryislandsmanitobailliagedejerriphabulikiyaafurikatshipembezettepalestijnsegebiedenbezetpalestijnsegebieden#5" +
	"bolivarianrepublicvenezuelabolivrepublicvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brandenburgrondterritory" +
	"saintbarthelemy#5brusselshoofdstedelijkgewestelijkesaharabischedemocratischerepublieksaharawiarabdemocraticrepublicsahar" +
	"aoccidentalmamlakahalurduniyahalhashimiyahautevolta#5buitenmongolia#5bulgaarsepeoplesrepubliczanzibarpembailliageguernes" +
	"ey#5cameroen#5can#5caomen#5caportugeeswestafrikamerounitedmexicaansestatesolomonislandstvinandgrenada#5cdi#5centraalafri" +
	"kaansekeizerrijkiran#5chasjemitischekingdomjordania#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfrenchsouthern" +
	"andantarticlandstvincentendegrenadinesouthwestafrica#5commonwealthofdominicaanserepubliekcotedivoirepubliquedeguineeequa" +
	"torialefatshelanamibiarepublicoffranceanddomtomfrancerepublicofugandarepublicecuadorepublikaslovenijamhuriyakenyasaland#" +
	"5conghoaxahoichunghiavietnamfmrdemrepofvietnamedinatyisraelstatebahrain#5cos#5crotia#5cubritsindischeoceaangebiedbritste" +
	"rritoriumindeindischeoceaantwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatzanzibarep" +
	"ubliquelibanaise#5cypoblachtnaheireann#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekfinlandemocratickor" +
	"eastsamoa#5den#5djibuti#5dmaharashtransitionalgovernmentethiopianempireethiopia#5domincanrepublicivoorkustchristopherenn" +
	"evisfederatievansaintchristopherennevisfederatievevolksrepubliekjoegoslavierserepublicletland#5drcongoverseasterritoryfr" +
	"enchsouthernterritoryofnorfolkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricoalitiongovern" +
	"mentofdemocratickampucheacoalitiongovernmentdemocratickampucheapeoplesrepublicbangladeshqiperia#5ethuringen#5etm#5fijumh" +
	"uriyatassudansouthernfrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritoryinsouthernindianoce" +
	"anchristmasislandsterritory#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepublieksoedan#5gam#5gdrepubliekgeor" +
	"gie#5gfrsouthantarcticterritory#5ghashemitekingdomtransjordanhashemitekingdomoftransjordania#5gmy#5gnbritsindischoceaang" +
	"ebiedvandeafarsendeissasgebiedemocraticrepublicsoedan#5grc#5grgrondterritorymartinique#5grn#5gua#5gui#5guy#5hai#5hongaar" +
	"sepeoplesrepublicofmozambiquepeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabrepublicyemenrepublicofghanarepubli" +
	"ckroatia#5hungarije#5iceutah#5independentstatepapuanewguineastatebruneidarussalametropolitanfrancemetropolitanfrankrijko" +
	"nungariketsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascommonwealthphilippinestomeandprincip" +
	"eoplesrepublicpolen#5ins#5irepubliquedecotedivoirerepublicaportuguesahrawiarabdemocraticrepublicformercongoleopoldvillef" +
	"ormercongobrazzavilleformercongoleopoldstadzjiekistan#5irn#5irq#5isrepubliekierlandutchantillesbalears#5ita#5jamhuuriyad" +
	"dafederaalkasoomaaliyazores#5jorepubliekijslandserepubliekivoorkustchristopherandnevisfederationofsaintchristopherandnev" +
	"isfederationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepublicadecaboverderepubliekc" +
	"ostaricabinda#5jpn#5ken#5kirgizischerepubliekkazachstan#5kos#5kuweit#5kyrgyzrespublikasyemen#5kzkingdommarokkodoroseseti" +
	"beafrikarnataka#5laodemocraticpeoplesrepublickoreadempeorepkorea#5latvijasrepublikaeastshqiperise#5lbritishoverzeesterri" +
	"toryislandsmanisleoffreeportmanisleofman#5lebaneserepublicofarmeniansovietsocialistrepublicadaguineequatorialjumhuriyaha" +
	"ljazairiyahaddimuqratiyahashshabiyahelleenserepubliekguatemalagassischerepublicofsouthkorearepublicofsouthafricastilelam" +
	"anchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilandengeland#5les#5libischarabischejamahiriyya#5lie#5lithuania" +
	"republicseychellenicrepublicmaledivenezualabamalgasyrepublicmoldaviansovietsocialistrepublicadeguineaecuatorialjumahiriy" +
	"ahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovitislamrepiran#5lux#5maa#5mac#5madhyapradesh#5magyar" +
	"koztarsasagrondterritoryfalklandislandsocialistischethiopia#5malosaolototutoatasiosamoaamelika#5maskateoman#5mawuliwyasu" +
	"yukoninkrijkgriekenlandepartementdelamartiniquefrenchsomalilandemocratickampuchia#5mextremadura#5mld#5mlibaneserepubliek" +
	"slowakije#5mlt#5mnc#5mngrondterritorymontserratrentinoaltoadigemenebestderbahamasthelenaandascensionsainthelenaandtrista" +
	"ndacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandascensionsinthe" +
	"lenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthelenaascensio" +
	"nentristandacunhasinthelenaenascensionislandstbartsjechischeslowaaksefederalrepublicformergermanyfederalrepublicofformer" +
	"germanyfmrdemrepofgermanyunified#5mongolischepeoplesrepublicchinamacaospecialadministrativeregionpeoplesrepublicchinatai" +
	"wanprovincechinataiwanchinesetaipeitaiwanchineseprovincetaiwanchineseprovincietaiwanprovincievanchinataiwanprovinceofchi" +
	"nataiwanrepublicamocambique#5morepubliekkroatie#5msintkittsennevislamitischerepubliekiranislandsrepublicofcaboverderepub" +
	"licofslovakiarepublicofestoniansovietsocialistrepublicaguineaecuatoriallerdoorluchtigsterepublieksanmarinomostserenerepu" +
	"blicofsanmarinoordelijkterritory#5mya#5mzm#5nam#5nau#5neportugeserepubliekmauritiusislandstyria#5newfoundlandlabradorien" +
	"taalserepublicuruguay#5nic#5nigrondterritorypuertoricooperativerepublicguyana#5nirepubliekletlandemrepkongoverseascollec" +
	"tivityfrenchsouthernterritoryofnewcaledoniaanddependenciesterritoryougoslavia#5norggagonagasriikarnten#5nthuringia#5omau" +
	"retania#5pakingdommorocconnecticuttarpradesh#5palestinianoccupiedterritory#5pan#5parepublieklibanon#5perepubliekliberia#" +
	"5philippinecommonwealthofthephilippinescommonwealthnorthernmarianassam#5pngrondterritorygibraltarepubliquededjiboutirepu" +
	"blicguatemalagasischerepublicturkmenistan#5pol#5portugueseeastafricastillayleon#5prkingdomofegyptarabrepofegyptarabrepub" +
	"licofthenigerrepublicofchiledelareunion#5qat#5rokingdomofitalykingdomofmoroccokingdomhongarije#5rom#5russiansfsrepubulik" +
	"ayurwandanrepublicofgreecerepublicparaguay#5rvn#5rwaalsbrabantiguabarbuda#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#" +
	"5sintchristoffelennevislamitischerepubliekpakistanislamicrepublicofthegambiarepublicahondurastbartlemy#5skn#5slovaaksere" +
	"publieksingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeoplesrepublic" +
	"ofchinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprhongkongchinapr" +
	"mainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicmacauchinapreah" +
	"reacheanachakrkampucheacambodiakampucheardimcdonaldislandspanishsaharagon#5slu#5slverenigderepubliektanzaniatanganyikare" +
	"publicofbotswanamibia#5snm#5solomoneilanden#5somalischedemocraticrepublicofthesudandemocraticrepublicofgermanydemrepofsa" +
	"otomeandprincipedemrepofcongoverseasterritoryheardislandsmcdonaldislandsaustralischhoofdstedelijkterritory#5spn#5sri#5ss" +
	"d#5stpierreenmiguelon#5sudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenuruguay#5su" +
	"republiekmoldovaticaansestatevaticaanstadsjikistan#5svgrondterritorygroenlandemocratischerepubliekcongoleopoldvillerepub" +
	"liekcongobrazzavillerepubliekcongoleopoldstadrepubliekcongodemrepofthecongoa#5swazliand#5swd#5swzuidelijkefransegebieden" +
	"indezuidelijkeindischeoceaantartica#5syrischearabrepublicadecolombiarepubliccapeverdeislandstlucia#5tajiksovietsocialist" +
	"republicnorthmacedonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#5tawestsahara#5t" +
	"azania#5thimachalpradesh#5tkm#5togroothertogdomluxemburgenland#5ton#5trinidadytobagoverzeesecollectiviteitfrenchsouthern" +
	"territoryfrenchsouthernantarcticlandsterritorypapuanewguineapapoua#5tunesischerepublicofcolumbiarepubliccostarica#5turks" +
	"encaicoseilanden#5tuverenigdemexicaansestatenunieservieenmontenegrorepublicazerbaijanrepublicsouthafrikauniesouthafrika#" +
	"5uaemirates#5uga#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunite" +
	"dstatesnorthamericaunitedstatesterritoryamericansamoaterritory#5uzbekhistan#5van#5ven#5wsm#5yarepublieknamibie#5yem#5ypr" +
	"incipalityandorra#5yugoslavsfransezuidelijketerritorialcollectivityfrenchsouthernterritoryofthefrenchsouthernandantarcti" +
	"clandsterritoryofamericansamoa#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210" +
	"#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343" +
	"#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395" +
	"#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490" +
	"#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591" +
	"#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701" +
	"#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820" +
	"#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afgrossherz" +
	"ogtumluxemburgrondterritorysaintpierremiquelonorthjemen#6alberta#6algerijnsedemocraticpeoplesrepublicalgerije#6and#6angr" +
	"andduchedeluxembourggrandduchyofluxembourgrondterritoryturkscaicosislandsturksandcaicosislandsaoudiarabia#6argrondterrit" +
	"oryanguillaopeodemreplaotiaansedemocraticpeoplesrepublicethiopiatransitionalgovernmentofethiopiaincleritreaethiopia#6arm" +
	"#6aul#6aus#6azerbaidzjan#6bahamaislands#6barepubliekoegandamannicobarislandsaoediearabie#6belorussischesovietsocialistre" +
	"publicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepubl" +
	"icsunionofthecomorosunion#6bhm#6bhu#6blrepublieksenegallerdoorluchtigsterepublicsanmarinorepublictajikistan#6blzhonghuar" +
	"enmingongheguoverseasterritoryunitedstatesminoroutlyingislandsunitedstatesminorpacifischeislandsunitedstatesterritoryusv" +
	"irginislandsamerican#6bngrondterritoryguernseybritishoverzeesterritorypitcairnislandspitcairngroupofislandsouthaustralia" +
	"#6bol#6bosnieenhercegovina#6bot#6brazzcongoverzeesdepartementfrenchsouthernterritoryvirginislandsunitedstatesterritoryno" +
	"rthernmarianaislandscommonwealthofthenorthernmarianaislandsamericantabria#6brusselscapitalregion#6buitenmongolie#6bulgaa" +
	"rsevolksrepubliekzanzibarenpembaljuwschapguernsey#6camerron#6can#6caoverseasdepartmentsaintmartinfrenchpartsjechoslowaak" +
	"sefederalrepublicduitslandemocraticfederalyugoslaviaserbiamontenegroformersocialistfederalrepublicyugoslaviaformerunited" +
	"republicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepublicadepanamarepublicapanamaldivischeislandsaintbartsjechosl" +
	"owaaksefederatieverepubliekvandefilipijnencommonwealthnorthernmarianenislandsahrawirepublicofkosovarepublicportugaljumhu" +
	"riyahalislamiyahalmuritaniyahelleenserepublicoostenrijkoninkrijkthailandkingdomsaudiarabia#6caportugueserepublicfilipijn" +
	"en#6cdi#6centraalafrikaanserepublicadeelsalvadorrepublicsouthsoedan#6chashemitischkingdomjordania#6chl#6chn#6collectivit" +
	"edesaintbarthelemy#6commonwealthpuertoricollectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenether" +
	"landsintmaartennederlandsdeelsintmaartennetherlandseastindiesultanaatoman#6confederazionesvizzerajasthan#6cos#6croemeens" +
	"epeoplesrepublicofbulgariapeoplesrepublicofthecongodemrepublicofthecongorepoftheunitedkingdomlibyanarabjamahirya#6cubrit" +
	"ishsalomonsislandsultanateofoman#6cyprinsedwardislandsakartveloweraustria#6czechoslovaksocialistrepublicofthephilippines" +
	"republicofguatemalagassischerepubliekvancaboverdecapeverderepublicofslovenianrepublicacolombia#6czrepubliektunesie#6den#" +
	"6dji#6dmauritiana#6dominionoffijirepublicofkenyarepublicmyanmarunion#6drc#6drverenigdestatenvanmexicoverenigdestatenvanb" +
	"raziliechstenstein#6ecu#6egy#6eqgrondterritoryhongkongeriketnoregon#6eri#6estadoplurinacionaldeboliviaplurinationalstate" +
	"ofboliviamultinationalestaatboliviaplurinationalestaatvanboliviaplurinationalstatesoformercentraalafrikaanskeizerrijketh" +
	"iopia#6eth#6etm#6fin#6fji#6frn#6fsm#6gabchazia#6gam#6gdrepubliekturkije#6gfransezuidelijkegebieden#6ghasjemitischkingdom" +
	"jordania#6gnbritsesalomonseilanden#6grc#6grgrondterritorybermudaislands#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksrepublie" +
	"kbangladeshrilamka#6hunitedstatesvenezuelakshadweepalestinianadminareastvlaanderen#6ice#6independentstatewesternsamoaind" +
	"ependentstateofwesternsamoasamoa#6ins#6irepubliquedesseychellesrepublickaapverdia#6irn#6irq#6isrepubliekturkiyerepublico" +
	"fnaoerorepublicadecubarepublicofitalyrepublicmoldovaticaanstaatpalestinastaatdercomorenuniecomoren#6ita#6jamhuriyakidemo" +
	"krasiayakongodemocraticrepubliceasttimortimorlestetaparaguai#6jorepubliekvanuaturkserepublicdahomey#6jpn#6kbirkinafasoci" +
	"alistischefederalerepubliekjoegoslavierserepubliekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmusc" +
	"atandomansultanatemaldiveislandsouthwestafrika#6ken#6kos#6kuwestkaapverdemocracticpeoplesrepublickoreadempeoplesrepublic" +
	"ofkoreanorthrhinewestphalia#6kyrghzrepublicsloveniarepublicoffinlandrepublicamoldovalenciancommunitymadridemrepkorea#6kz" +
	"kingdomofnepalestinianbevrijdingsorganisatia#6laopeoplesdemocraticrepublicofyemenpeoplesdemocraticrepublicofethiopiafede" +
	"raldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocraticandpeoplesrepublicofalgeriademocraticandpopul" +
	"arrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepublicalgeriapeoplesdemocraticrepublicethiopiaexcl" +
	"udeseritreaethiopiafdrethiopia#6latviarepublictsjechia#6lbritishoverzeesterritorymontserratchaanachakthainanshengelsemaa" +
	"gdeneilandenvsbuitensteondergeschikteeilandenorthsudan#6lebritishsolomonislandsouthcarolina#6les#6libischearabischejamah" +
	"iriya#6lie#6lithouwen#6lux#6maa#6mac#6mad#6magyarorszagrondterritorypitcairnislandsocialistischethiopie#6malvinasfalklan" +
	"disdsmalvinasfalklandeilandenmalvinasislandsfalklandislandsmalvinasislandstvincentendegrenadinen#6mas#6mawgermany#6mex#6" +
	"mld#6mlibaneserepublicofaustriarepublicoftunisianrepublicofliberiarepublicmaldivesadrepublicturkeyturkiye#6mlt#6mnc#6mng" +
	"rondterritorycuracaodutchsintmaartenstmartinsaintmaarten#6mongolischevolksrepubliekchinaspecialeadministratieveregiohong" +
	"kongpeoplesrepublicchinaspecialeadministratieveregiohongkongvandevolksrepubliekchinaspecialeadministratieveregiomacaupeo" +
	"plesrepublicchinahongkongspecialadministrativeregionpeoplesrepublicchinaspecialeadministratieveregiomacauvandevolksrepub" +
	"liekchinapeoplesrepofchinamacausarvanchinarepublicicelandemocratischerepubliekoosttimoroostofportugeestimoreastportugees" +
	"timoreleste#6morepubliquedhaitirepubliclebanon#6msingapoerepublieksurinamen#6mya#6mzm#6nam#6nau#6neportugeserepublicsout" +
	"hyemensouthtomeprincipeoplesrepublicbeninrepublicestonianrepublickirgistan#6newsouthwales#6nic#6nigrondterritoryfaeroeri" +
	"slands#6nirepubliquedumalimaratalarabiyahalmuttahidahokkaidoverseascollectivitysaintmartinfrenchpartsaintmartinfrancesai" +
	"ntmartin#6northernterritory#6nth#6omaladiven#6pakingdomofspainkingdomswazilandempeoplesrepkoreadprkorea#6palestijnseauto" +
	"nomegebieden#6pan#6parepbieloruslandemkorea#6perepbolvenezuela#6philippijnserepubliekzuidvietnamurcia#6pngrondterritorym" +
	"ayotterritoiredesileswallisfutunavarra#6pol#6portuguesewestafricastileleon#6prkingdomoftongazaandwestbankandgazastripand" +
	"westbankgazastripwestbankonigreichbelgien#6qat#6rokingdomromania#6rumania#6russiaussrepubblikatamaltarepublicnamibia#6rv" +
	"n#6rwaalsgewestelijksamoa#6saformersaintchristopherandnevislamitischerepubliekafghanistanrepublicadominicanarischeisland" +
	"statelibia#6salomonislands#6sau#6sen#6serenissimarepubblicadisanmarinoordelijkemarianaeilanden#6sey#6sie#6sintpierreenmi" +
	"quelon#6skn#6slovenskarepublikademokratikatimorlesterritoiredesnouvellecaledoniadependanceskoninkrijkhongarije#6slu#6slv" +
	"olksrepubliekroemenie#6snm#6solomonsislands#6somalidemocraticrepublicduitslandhrapradesh#6spn#6sri#6ssd#6stpierreenmique" +
	"lon#6sudine#6surepublicsenegalmamlakahalarabiyahassuudiyahenegouwen#6svgrondterritoryreunion#6swashington#6swd#6swzwitse" +
	"rsebondsstaatsgemeenschapserviamontenegrostaatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostaten" +
	"unievanservieenmontenegrouniesocialistsovjetrepubliekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjet" +
	"republiekentuckypriakidimokratia#6syrischerepubliekcolombia#6tajumhuriyatjibuti#6tawyomingwanebraska#6tazadjammukashmiri" +
	"phablikiyaseningizimuafrikalaallitnunaatsjetsjenia#6thi#6tkm#6togrondterritorytokelauheardmcdonaldislandsaudischarabie#6" +
	"ton#6trieste#6tunisankattansihanaislasmarianasaintpierremiguelon#6turkmeenserepubliekcaboverdepartementdesaintpierreetmi" +
	"quelonorthdakota#6tuverenigdearabemiraten#6uae#6uga#6ukgrandducheluxembourgrondterritorychristmasislandsaustralian#6ukre" +
	"ta#6uru#6usamerica#6uzbritsemaagdeneilanden#6van#6ven#6wsm#6yem#6yprincipalitykoeweitprincipalityvalleysandorraprincipal" +
	"ityofthevalleysofandorraprincipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemoccupiedpalestinianterri" +
	"toryincludingeastjerusalemiliaromagna#6yugrandduchyluxembourgrondterritorynorthernmarianenamericanada#6zam#6zan#6zim#7af" +
	"grondterritoryjersey#7albosniehercegovina#7algrandduchyluxemburgrondterritorysvalbardjanmayennoorsfsrepubliektsjaadjara#" +
	"7and#7angrondterritoryalandemocraticrepublickongopeoplesrepublicroemenia#7antarctica#7argrondterritoryarubadutcheastindi" +
	"es#7arm#7arunachalpradesh#7asaintvincentendegrenadinen#7aus#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhu" +
	"riyatmisralarabiyahawaii#7barepublictunesia#7bdi#7belorussiansovietsocialistrepublicaarabesaharauidemocraticastillalaman" +
	"chathamislands#7ben#7bermudas#7bhu#7bih#7bizuidelijksoedan#7blrepublictunisiakingdomofbahrainkingdomdenemarken#7bol#7bot" +
	"#7brazillia#7brn#7bru#7buliwyamamallaqtamilnaduitsebondsrepubliekfilipijnen#7burkinofasocialistischelibischarabischejama" +
	"hiriyazerbeijan#7caformerunitedrepublicofcameroonfederalrepubliccameroon#7campania#7can#7caymaneilanden#7cgoverseasterri" +
	"torynorthernmarianaislandscocoskeelingwameriksamoaislandstateisraeliguria#7chashemitekingdomofjordanewjersey#7chineestai" +
	"pei#7chn#7civerenigdestatenmexicounitedstatesminorislandstkittsandnevitsjechischeenslowaaksefederalerepubliekduitslandem" +
	"ocratischerepubliekvietnamformerrepublicofsouthvietnamrepublicofequatorialguinearepublicadelparaguayrepublicofczechiacze" +
	"chrepublicczechiarepublicsingaporepubliquelaguineaequatorialeopoldvillecongorizia#7cmrepublicturkije#7cod#7cokingdomtune" +
	"sia#7collectivitesaintbarthelemy#7commonwealthaustralia#7cpverarabischeemiraten#7crc#7croemeensevolksrepubliekbulgarije#" +
	"7cubosnieherzegovina#7cyprincipatdandorra#7czechoslovakfederalrepublicofsomalia#7den#7dji#7dmaurituislamicrepublicgambia" +
	"theargentinerepublicofportugalrepublicofdahomeyrepublicslowakije#7dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadin" +
	"esomalischerepublickazachstan#7espaansesaharabrepsyrie#7estadoplurinacionalboliviamultinationalestateboliviaplurinationa" +
	"lestateboliviarepublicofturkiyecumhuriyetiopia#7eth#7fijumhuriyattshadzjaria#7fin#7fransterritoriumvoorafarsenissasfrans" +
	"gebiedvanafarsenissaskatchewan#7fsm#7gabkhazia#7gam#7gbritishoverseasterritorygibraltarbritishoverseasterritorypitcairni" +
	"slandsbritishoverseasterritorybritishvirginislandsbritishoverzeesterritorysouthgeorgiasouthsandwichislandsandsouthgeorgi" +
	"aandthesouthsandwichislandssainthelenaislandsowjetunia#7gbsniaandhrzgvna#7geoverzeesegemeenschapsaintpierremiquelonafhan" +
	"kelijkestaatwestsamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicadeangolazioverseasterritorysaintmartin" +
	"frenchpartsjechoslowaakserepubliektadzjikistan#7gequatoriaalguineeconakry#7gerepublicturkiyeturkey#7ghashemitekingdomjor" +
	"dan#7greatsocialistpeopleslibyanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgrondterritorym" +
	"acaunitedsatesamericaymans#7hongaarserepubliekindonesierepubliekderverenigdestatenvanindonesierreleonedantilles#7hunited" +
	"arabicemiratestaatvietnamolise#7ina#7independentstateofsamoa#7iriphabhulikhiyeningizimuafrikaaimaneilanden#7irl#7irq#7is" +
	"lamicovergangsstaatafghanistanislamicstatenuniaserviamontenegrostatenunia#7isrepublicukrainewbrunswickoninkrijkitalie#7i" +
	"svalbardogjanmayenandsvalbardandjanmayenislandsaintbartholomeusminoroutlyingisdsolomonisds#7ita#7ivbrindianoceanterritoi" +
	"redesterresaustralesetantarctiquesfrancaisestadosunidosmexicanosuomentasavalta#7jamhuriyamuunganowatanzaniaunitedrepubli" +
	"cofkazakhstanrepublicacostaricalabria#7jorepublicvanuaturkemenistan#7jpn#7kazakhistan#7ken#7kgzuidwestafrika#7kirgizisch" +
	"erepublicofcapeverdecaboverdemocratischesocialistischerepublieksrilankademocraticsocialistrepublicofsrilankarepublicofge" +
	"orgiansovietsocialistrepublicbosniaherzegovina#7korepubliekcyprussischefederatievannigeriafederatie#7ksaintkittsnevillea" +
	"nguilladominicanaryislands#7kuw#7laopeodemocraticrepubliclaotiaansedemocratischevolksrepubliekethiopiemontengrotesociali" +
	"stlibischarabvolksjamahiriyyazerbeidjan#7latium#7lbaliwickguernsey#7lbn#7lbritishoverzeesterritorygibraltarchipelcomoren" +
	"stateofvietnamizoram#7lca#7les#7lie#7lturkyye#7lux#7mad#7marshalls#7mas#7maw#7mda#7mdvolksrepubliekangolaopdroctaiwanroc" +
	"cupiedpalesteinsterritory#7mex#7mgl#7mhl#7mkd#7mlibyanrepubliczimbabwestvlaanderen#7mlt#7mnevada#7mongoolsepeoplesrepubl" +
	"icnorthkoreademocraticrepublicnorthkoreapeoplesrepublicofsouthernyemenpeoplesrepublicofbangladeshpeoplesrepublichongkong" +
	"chinaspecialadministrativeregionhongkongchinapeoplesrepublichongkongspecialadministrativeregionchinahongkongsarvanchinam" +
	"acaosarchina#7mozbekistonrespublikasintbartholomeusoutlyingislandsarawakeislands#7mri#7mtn#7mya#7nam#7nca#7nederoostenri" +
	"jkoninkrijkburundi#7neprincipautemonacomoroeilanden#7ngrondterritoryfrenchsouthernterritoryofguamaroccocosisds#7nigrondt" +
	"erritoryguameghalaya#7northernrhodesiazimbabwestaustralia#7nru#7nzl#7omalvinen#7pakingdomtunisia#7pan#7parepubliekitalie" +
	"#7perepubliekkosovorepofmoldovatikaanstadzhikistan#7philippijnserepublicunionmyanmarrepublicadelecuadorrepublicadechiler" +
	"epublicgeorgiarepublicbotswana#7ple#7plw#7pngemenebestbahamassachusettsjechoslowaaksesocialistischerepubliekvandeunievan" +
	"birmasocialistischerepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorialguineabissaotomepeoplesrepu" +
	"blicofhungarypeoplesrepublickampucheardenmacdonaldeilanden#7pol#7portugeeseastafrikambodjamaica#7prkoninkrijkirakleinjoe" +
	"goslavie#7purepubliekmalawitrussischesocialistischesovjetrepubliekequatoriaalguineabisseaunitedarabeasternrepublicurugua" +
	"y#7qat#7roubanguicharizonafhankelijkeensoevereinerepubliekkiribatiindependentandsovereignrepublicofkiribatiindependentso" +
	"vereignrepublickiribatibetaanseautonomeregiomadeira#7rsaintvincentandgrenadinestvincentandgrensalzburgrondterritorynorfo" +
	"lkislandsterritory#7rus#7rwa#7sam#7sen#7sey#7sgpapuanieuwguineasternsamoa#7skn#7sle#7slovaakserepublicuzbekistan#7smrepu" +
	"bliekpanamamlakatalbahrayn#7solomanislands#7somalischerepubliekwitruslandfederaledemocratischerepublieknepaldemocraticfe" +
	"deralrepublicofnepalkingdomoftunisiarepublicofmalawirepublicaangola#7srbelorussischessrepubblicaitaliana#7sri#7ssd#7stpa" +
	"puanorthguineastflanders#7sud#7sui#7surepubliekrwandalusia#7svkoninkrijklaosdemvolksreplaoskingdomeswatini#7swestbengale" +
	"n#7swzuidrhodesie#7syrischerepublicofirelandrepublicdjibouti#7tan#7tga#7thayastanihanrapetutyunitarystateoftherepublicof" +
	"indonesiaunitarystaterepublicindonesiaunitarystateunionofserbiaandmontenegrostateunionserbiamontenegrostateunionindia#7t" +
	"jkoninkrijksiamthailand#7tkm#7tls#7togrootbritannia#7tpe#7ttoerkmenistan#7tunitedstatesbrazilia#7turksecaicosislandsaint" +
	"barths#7tuvoormaligesovjetunievanzuidafrikanada#7uae#7uga#7ukriti#7uru#7usaintvincentengrenadinesouthernrhodesia#7uzbrit" +
	"ishcolumbia#7van#7ven#7vie#7vin#7yem#7zam#7zimpricorsica#1ad#1ae#1afederalislamicrepubliccomorosislands#1agrootbritannie" +
	"#1ai#1aljumhuriyahaliraqiyahati#1am#1an#1aoverzeesdepartementsaintpierremiquelonafhankelijkestatewestsamoaonafhankelijke" +
	"statepapuanewguineaindependentstateofpapuanewguineaterritory#1aq#1arepubliekugandagestan#1as#1at#1au#1aw#1ax#1azerbajdzj" +
	"an#1bailiwickjersey#1bbritishhonduras#1bd#1bezetpalestijnsgebiedemocraticrepublicsomaliafederalrepublicnigeriafederatia#" +
	"1bformerbondsrepubliekduitslandbonairesainteustatiussabaensinteustatiusminoroutlyingislandsaoediaarabia#1bgrootbrittania" +
	"#1bharatiyaganarajya#1biot#1bjelorussischessrepubliquedusenegalrepublicofkosovorepublicslovakia#1bl#1bm#1bn#1bosnaiherce" +
	"govina#1bq#1britishoverseasterritoryanguillabritishoverzeesterritoryfalklandislandsbritishoverzeesterritorybritishindian" +
	"oceanterritorybritishoverseasterritorysouthgeorgiasouthsandwichislandsbritishoverseasterritorysainthelenaascensiontrista" +
	"ndacunhabritishoverzeesterritorysainthelenaascensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelv" +
	"aarttristandacunhasainthelenaanddependenciesaintvingrenadinesowjetunie#1bsniahrzgvna#1bt#1bukinafasoevereinedemocratisch" +
	"erepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmarshalleilanden#1bzwitserland#1ca#1cc#1cd#1cform" +
	"erdemocraticrepubliccongoleopoldvillerepubliccongobrazzavillerepubliccongoleopoldstadrepubliccongofreestateofpalestineoc" +
	"cupiedtrpalestinestateofthesolomonislandsstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkbelgie#1" +
	"cgrootbrittanie#1chechnya#1ci#1ckertmiseiland#1cl#1cm#1cn#1corse#1crete#1cssrepublicservia#1cu#1cverdemocraticfederalrep" +
	"ublicnepalestinianauthorityadministeredterritoriesthonia#1cw#1cx#1cy#1czechslovakfederalrepublicbraziliaunitedstatesterr" +
	"itoryguamterritory#1dd#1democratischerepubliekvancongodemrepzairekinshasacongodemrepzairerepublicofhaiti#1djharkhand#1dk" +
	"ingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfrenchsouthernzuidpoolterritory#1dm#1doverzeesecollectivite" +
	"itfrenchpolynesiaoverseaslandsoffrenchpolynesia#1dy#1dzikolamalawisconsintvincentendegrenadinesaintkittsnevitsjechischee" +
	"nslowaaksefederatieverepubliekbrazilieverenigdestatenvanvenezuelaunitedstatesoutlyingeilandjestvincentengrenadinesaltana" +
	"tuman#1ec#1ee#1egermany#1eh#1el#1erepubliekzambia#1es#1et#1filipijnserepublicaargentina#1fj#1fkingdombhutan#1fmrzanzibar" +
	"andpembaisdemocratischerepublieksudanpresecessionsudan#1formerunionsovietsocialistrepublicsierraleonethantilles#1fryserb" +
	"iaandmontenegrondterritorysainthelenaascensiontristandacunhasthelenaascensionandtristandacunhasthelenahemelvaartentrista" +
	"ndacunhasthelenatristandacunhaandascensionsthelenaascensionentristandacunhasthelenatristandacunhaenascensionsthelenaheme" +
	"lvaarttristandacunhasthelenaascensiontristandacunhaandsainthelenadependenciesaoedischarabie#1fx#1ga#1gbailliagejerriphab" +
	"likiraafrikadzongazastrookenwestelijkejordaanoeverengazastrookwesternjordaanoevergazastrooklahomaleisefederatiemalaya#1g" +
	"d#1gemenebestaustralie#1gformercentralafricanrepublicmaldiveislandsovjetoekrainewhampshirepubliqueguineaequatorialeichte" +
	"nstein#1ggelderland#1gh#1gilbertandelliceislandsultanaatvanomansultanaatdermaldivensultanaatmuscatenomanipurss#1gl#1gm#1" +
	"gn#1gpitcairneilanden#1gq#1grondterritoryamericanvirginislandsusabuitengebiedkleineeilandenvandeverenigdestatenmaagdenei" +
	"landenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestatenkleineafgelegeneilandenvandeverenigdestatenkleinepaci" +
	"fischeeilandenvandeverenigdestatenkleineverafgelegeneilandenvandeverenigdestatenvanamerikaveruitdekustgelegenkleinereeil" +
	"andenverenigdestatenvanamerikaansekleinereafgelegeneilandenortherncapeverdia#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1h" +
	"n#1hrepublikasrpska#1ht#1hu#1hvoormaligjoegoslavie#1id#1ie#1il#1im#1in#1ioverzeesecollectiviteitsaintbarthelemyfrenchsou" +
	"thernterritoriesocialistethiopia#1iq#1irepubliknamibia#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeaf" +
	"ghanestan#1jportoricoislandsabah#1kerstmisislands#1kgroningen#1kh#1kingdomofnorwaykingdomofdenmarkkingdomofeswatinikingd" +
	"omofswazilandkingdomafghanistan#1km#1kn#1kportugueseguineasterncapeverdie#1krim#1kwazulunataljumhuriyahallubnaniyahambur" +
	"grondterritoryamericansamoaislestaatisraelladakhazakhstan#1kyrgyzrepublicsurinameriksamoaeilanden#1kzwitzerland#1la#1lbe" +
	"tsjoeanaland#1lc#1libyakingdomofromania#1lkingdomegyptexas#1lroyaumebelgique#1ls#1lt#1lu#1lvolksrepubliekbenindahomey#1l" +
	"y#1maryland#1mc#1md#1meestserenerepublieksanmarinoordelijkemarianeeilanden#1mformerunitedrepubliccameroonunitedrepublico" +
	"fazerbaijansovietsocialistrepublicademocraticadetimorlesteeasttimorlorosae#1mg#1mh#1mkingdomgreecentrafrika#1ml#1mm#1mn#" +
	"1moldoviansovietsocialistrepublicafederativadobrasillinoislamicrepublicofiranimperialstateofiranislamrepubliciranirofira" +
	"n#1mportoricoeilandman#1mq#1mrepchinataiwanchina#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekcongodrccongoverz" +
	"eesterritorybonairesainteustatiussabadutchsaintmaarten#1mw#1mx#1my#1mzuidkorea#1na#1nc#1ne#1nformerdemocratischkampuchea" +
	"rdeilandendemcdonaldeilandenovascotia#1ng#1nh#1ni#1nl#1northcarolina#1nportugeesguineastkaapverdischeislandspaansestatec" +
	"ambodia#1nrepiblikdayiti#1nunavuttarakhand#1nzhongguoverseasdepartmentfrenchsouthernterritoryoftheafarsandissasterritory" +
	"#1om#1paysdoutremerdelapolynesiefrancaisequadorepubliekvanpalaurepubliekparaguay#1pe#1pformersaintchristophernevislamiti" +
	"scherepubliekmauritanieislamitrepmauritanie#1pg#1phillippinerepublicoflithuaniansovietsocialistrepublicademocraticatimor" +
	"lesterritoiredesnouvellecaledonieetdependanceskarepublikaeastkosovespaansguinee#1pkingdomitaliaanserepublicacaboverdemoc" +
	"raticsocialistrepublicsrilankaceylon#1plurinationalstatebolivia#1pm#1pn#1principautedemonacommonwealthdominicagemenebest" +
	"vanaustraliegemenebestvanpuertoricookeilandennieuwzeelandcookeilanden#1ps#1pt#1pw#1py#1qazaqstanrespublikasyriauarabemir" +
	"ates#1republiquedemadagascaribischnederlandsindie#1rh#1roemeenserepublieknicaraguahan#1rs#1ru#1rw#1saintvincentgrenadine" +
	"stbartholomeusofamerica#1sbelgischcongoverzeesterritoryoutlyingeilandjesunitedstatesamericanminoroutlyingislandsuskleine" +
	"afgelegeneilandenvandeuskalherria#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrepublicofcroatiahrvatska#1sh#1sin" +
	"gapoureptanzania#1sj#1skingdomnorway#1sl#1sm#1sn#1soevereinedemocraticrepublicfijiislandstatevietnamaine#1srepublicachil" +
	"elareunion#1ss#1stvincentandthegrenadinesaotomeeprincipeoplesrepubliccongozairepubliquecentrafricainegarabruneidarussala" +
	"merikavsvirginislands#1sultanatemaldivestbarths#1svalbardislands#1sx#1sy#1sz#1tci#1td#1tfyromenia#1tg#1th#1tjechischerep" +
	"ubliekzuidsoedan#1tkingdomofiraqkingdomcambodjarvisislands#1tl#1tm#1tn#1toerkmenia#1tportugeesguinee#1trentinosouthtirol" +
	"ombardia#1tt#1tvolksrepubliekkongokinshasademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyalokta" +
	"ntrikganatantranepalfederaldemocraticrepublicethiopiaincludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomoflao" +
	"spdry#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaateritrea" +
	"#1vg#1victoria#1vn#1vu#1wformertanganyikaandzanzibarsultanateofzanzibarepublikoesterreichristmasislandterritory#1wsahara" +
	"#1xkingdomofsiamkingdomofbhutan#1yd#1ye#1yt#1yu#1za#1zm#1zrepubliccrimea#1zwitserseconfederatianigeria#490#492#496#8aa#8" +
	"ac#8ae#8aformercentralafricanempireofethiopia#8ag#8aj#8al#8am#8an#8aoverzeesterritoryamericanvirginislandsamericanaries#" +
	"8aq#8arepubliccyprussischefederaledemocratischerepubliekethiopiedmontana#8as#8au#8avtonomnarespublikakrymetropolitaansfr" +
	"ankrijksaintmaarten#8ay#8bailliagejersey#8bbelgischkongovolksrepubliekmongolie#8bc#8bd#8belarusrepublicoftrinidadandtoba" +
	"gorepublicadecostaricarepublicofsurinamerepublicoficelandrepubliccolumbia#8bformerlibyanarabjamahiriyah#8bg#8bhoetan#8bk" +
	"ingdomspanje#8bl#8bm#8bn#8bosnaiherzegovina#8bportuguesetimorrocoloradomrepublicofsudan#8britishoverseasterritoryguernse" +
	"ychannelislandsguernseybaliwickofguernsey#8bt#8buthan#8bvolksrepubliekpolen#8bx#8byelorussischesovietsocialistrepublicun" +
	"ieburmasocialistrepublicofthemaldivessultanateofmaldivesrepublicofburundi#8ca#8cbeluuerabelaunitedstatesusaminoroutlying" +
	"islandsultanatebrunei#8cd#8ce#8cformerrepublicsouthvietnamfmrrepofvietnamissouribaberikikiribati#8cg#8ch#8ci#8cj#8ckingd" +
	"omsweden#8cm#8cn#8coverzeesterritorysaintmartinfrenchpartsjechoslowaakserepublicbieloruslandrepublicoftajikistanrepublic" +
	"montenegrotelibischarabsocialistvolksjamahiriyyazerbaidjan#8cq#8cs#8ct#8cu#8cvoormaligjugoslavievoormaligtsjechoslowakij" +
	"e#8cw#8cy#8da#8dj#8doverseasdepartmentsaintpierremiquelonafhankelijkestaatsamoa#8drepublicfrancestmartinfransdeelstmaart" +
	"enfransdeelstmartindutchpartstmartinfrenchpartrucialoman#8ec#8eg#8ei#8ekingdomzweden#8en#8erepublicgreecentralverdemocra" +
	"tischerepubliektimorlestedemocraticrepublictimorlesterritorialcollectivitysaintbarthelemynamarchallislands#8es#8et#8ez#8" +
	"fg#8fidjieilanden#8fj#8fkerstislands#8fmrtanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprincipeeilanden" +
	"#8fprinsdomandorra#8frafrenchnewcaledoniafrafrenchsouthernantarcticterritoryfrafrenchsouthernandantarcticterritoriesfran" +
	"sezuidelijkeenantarctischegebiedenorthbrabantiguaenbarudawlatqatarepubliquedjibouti#8fsaintpierremiquelon#8ga#8gbritishg" +
	"uiana#8gg#8gh#8gilbertelliceislandspaansestaatbahrein#8gj#8gkingdomitalydveldidislandspanjapan#8gl#8gm#8gpapaunewguinea#" +
	"8gq#8grondterritorysaintmartinfrenchpartsjechischerepubliekkirgizstan#8gt#8gvolksrepnoordkoreavolksrepubliekzuidjemen#8g" +
	"y#8hagereertransitionalislamicstateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#8hkingdomnepalestini" +
	"anoccupiedterritoriestkittsnevisfederationmalaysia#8hm#8hondurussianfederalevolksrepubliekjoegoslavie#8hrepublicitaliaan" +
	"serepubliekoppervoltadjikistan#8hu#8ic#8id#8im#8in#8ioverseasterritorycocoskeelingislandsaustralian#8irepublickosovatica" +
	"nstateofisraelliceeilanden#8islamicrepofiran#8it#8ivorstendomandorra#8iz#8java#8je#8jm#8johnstonislands#8kerstmiseiland#" +
	"8kg#8kn#8krepublickosovolksdemocratischerepubliekjemenitischearabrepublicsyrianarabrepbulichtenstein#8ks#8kt#8ku#8kz#8la" +
	"#8le#8lg#8lh#8libyastatecomoros#8lowersaxonyanhaltsjad#8ls#8lt#8lu#8ly#8maurituscany#8mbritishguyana#8mc#8md#8mformertan" +
	"ganyikaenzanzibarbadoesbekistan#8mg#8mh#8middenafricanrepublicofsouthsudanrepublickazakhstan#8mj#8mkingdomspain#8ml#8mn#" +
	"8mostserenerepublicsanmarinoordrhodesie#8mpapuanewguniea#8mrepubliclatvianrepubliclitouwen#8mt#8mutawakkilitekingdomyeme" +
	"nformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvorstendomliechtensteinclbangladpakistan#8m" +
	"x#8my#8mz#8nc#8ne#8nfederalerepubliekbraziliechtenstien#8ng#8nh#8ni#8nl#8northmarianen#8npiruwripuwlika#8nrepublicmalawi" +
	"trussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublicivorycoasturias#8ns#8nu#8nz#8paysdoutremerla" +
	"polynesiafrancaise#8pc#8pe#8pkingdomtongautemalagasyrepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudkus" +
	"tkittsandnevisfederationofnigeria#8plurstatebolivia#8pm#8poolsevolksrepubliekkampucheardenmcdonaldeilanden#8ppalestinsta" +
	"teofmongoliastateofbahrain#8ps#8puleangatongazawestbankoninkrijkegypteverenigdearabischerepubliekegypteunitedarabrepubli" +
	"cegypterritorialcollectivityreunionfrenchpolinesia#8qa#8republiquecotedivoirevolutionairevolksrepubliekguineebissautrali" +
	"a#8rm#8roemeenserepublicsuidafrikarepublickirgizstan#8rpalmyraatollituania#8rq#8rs#8rw#8saotomeprincipeislandsthelenaeil" +
	"and#8sbritshonduras#8sc#8se#8sfederalerepubliekkameroen#8sg#8sh#8sicilia#8sl#8sm#8sn#8socialistpeoplesrepublicalbaniarep" +
	"ublicofnamibiaswasiland#8spanishguinea#8statuscivitatisvaticanae#8sultanatezanzibarepubliquerwandaise#8swissconfederatio" +
	"nsuisse#8sx#8sy#8sz#8tbakerislands#8td#8th#8ti#8tkirghizistan#8tl#8tn#8toscanarias#8tpapuanguinea#8tsjechoslowaaksesocia" +
	"listrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelativaldaoste#8tt#8tukey#8tvorstendommonacomo" +
	"roislands#8tw#8tx#8tz#8ug#8ukokosislands#8upperaustria#8us#8uverarabemiraten#8uy#8uz#8vc#8verenigderepubliekvantanzaniav" +
	"erenigderepubliekvantanganyikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrepublicbulgarije#8vi#8vm#8vq#8vt#8" +
	"wa#8wformerdemocratickampucheardendemcdonaldeilanden#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerfederatievanmalakkafederati" +
	"a#9ag#9ai#9al#9am#9aoverseasterritorysaintpierremiquelonafhankelijkestatesamoa#9aq#9arepublicnaoeroemeensesocialistische" +
	"republiekroemenieuwehebriden#9as#9at#9au#9aw#9ax#9azerbeidjaan#9balearicislands#9bbougainville#9bd#9belarussischessrepub" +
	"liquetogolaise#9bformernederlandseantillenoudnederlandseantillen#9bg#9bh#9bi#9bjelorussiafederation#9bl#9bm#9bn#9bosniah" +
	"ercegovina#9bq#9britishoverzeesterritoryanguillaopeoplesdemrepofkorea#9bs#9bt#9bverkoninkrijkvansaoediarabiekoninkrijkde" +
	"rnederlandenkoninkrijksaoediarabielorussiasovietunion#9bw#9byelorussischessrepubliquefrancaise#9bz#9ca#9cc#9cd#9cformern" +
	"ederlandseantillesformertheformeryugoslavrepublicofmacedoniaformerjoegoslavischerepublicmacedoniaformeryugoslavrepublico" +
	"fthemarshallislandsrepubliciranempireiran#9cg#9ch#9ci#9ckingdomirakoninkrijkzweden#9cl#9cm#9cn#9coverzeesterritorysaintp" +
	"ierremiquelonorthholland#9crepublicofchad#9cu#9cvlaamsbrabantiguaenbarbudawlatalkuwaytripura#9cw#9cx#9cy#9czechoslovakre" +
	"publicofuppervoltaburkinafasouppervoltarepublicofhondurasovietunie#9democraticpeoplesrepubliclaospeopledemocraticrepubli" +
	"cmadagascarrepublicargentinia#9dj#9dkingdomiraq#9dm#9doverseascollectivityfrenchpolynesiatahitifrenchpolynesia#9dz#9ec#9" +
	"ee#9eg#9eh#9el#9erepublicofcubailiwickofjersey#9es#9et#9fidjiislands#9fj#9fkingdomlaostavalley#9fmryugoslavia#9formercen" +
	"traalafrikaanserepubliekvandemaledivenrepubliekkirgistan#9frsouthantarcticlandsouthrhodesia#9ga#9gd#9gemenebestdominicat" +
	"alunya#9gformernetherlandsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburmasocialistrepublicoftheivoryc" +
	"oastrepublicofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunitedr" +
	"epoftanzania#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gphilippijnen#9gq#9gs#9gt#9gu#9gw#9gy#9hkingdomsiam#9hm#9hn#9hrepublic" +
	"ofiraqrepublicofmaltaaformerlibyanarabrepublicofegyptunitedarabrepublicnorthvietnamibezetpalesteinsgebiedemocraticrepubl" +
	"icofkoreanoordamerikaverenigdestatenvannoordamerikaansemaagdeneilandenamerikaanseondergeschikteafgelegeneilandencocoskee" +
	"lingislandscocosislandsterritory#9ht#9hu#9id#9ie#9il#9im#9in#9ioverseascollectivitysaintbarthelemy#9iq#9irepublicofmalib" +
	"ischearabischerepubliekderfilipijnenrepublicwestgermanyfederalrepublicofgermanywestgermanyfederalrepublicgermanywestgerm" +
	"anyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#9islamicrepiran#9it#9je#9jm#9johnstonatollithunia#9jphil" +
	"lippines#9kertmisislands#9kg#9kh#9kingdomofswedenkingdomofhungarykingdomofthailandsiamauru#9km#9kn#9kphilipijnen#9krepub" +
	"licofperuandaurundi#9kw#9kyrghyzstan#9kz#9la#9lbouveteiland#9lc#9libyanajaria#9lkingmanreeformercentralafrikaanskeizerri" +
	"jkethiopie#9lrepublicoftogoleserepubliekdjibouti#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverzeesterritoryheardislandsmcdon" +
	"aldislandsaustraliancapitalterritory#9ly#9mayanmarchalleilanden#9mc#9md#9meestserenerepublicsanmarinoordmarianen#9mforme" +
	"rserbiaandmontenegroformerwitrussischesovietsocialistrepublictsjechoslowakije#9mg#9mh#9mkirghizstan#9ml#9mm#9mn#9mongool" +
	"sevolksrepubliekmozambique#9mphillipines#9mq#9mrepublicpanamaleisefederatia#9ms#9mt#9mu#9mvoormaligeddrdominicanrepublic" +
	"drukgyalkhapalestijnseterritorialcollectivitysaintpierremiquelonsaintpierreenmiquelon#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfede" +
	"ralerepublieknigeriafederalrepublickameroen#9ng#9ni#9nl#9northrhodesia#9nprathetthainautonomousterritorygreenlandautonom" +
	"ousterritoryofgreenlanddanish#9nrepublicrwanda#9nu#9nz#9om#9palestijnseautoriteitjechoslowakije#9pe#9pfederalerepublieks" +
	"omalietuvaluikyrgistan#9pg#9philippineislandstateqatarepubliekslovenie#9pkirgizistan#9plombardije#9pm#9pn#9principalitym" +
	"onacommonwealthbahamaskateenoman#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaumedebelgique#9rs#9ru#9rw#9saintchristof" +
	"felnevislamitischestaatafghanistan#9sbrvirginisds#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skirgyzstan#9sl#9sm#9sn#9sovereigndem" +
	"ocraticrepublicfijisovereigndemocraticrepublicoffijidominionceylondominionofceylonsrilankai#9srepublicserbia#9ss#9stkitt" +
	"sennevisfederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjika#9svietnam#9sx#9sy#9sz#" +
	"9tc#9td#9tfederalestatenmicronesiagefedereerdestatesmicronesiafederalestatenvanmicronesiafederatedstatesofmicronesiafede" +
	"ratestatesofmicronesiafederalstatesofmicronesiafedstatesofmicronesiafsaintpierreetmiquelon#9tg#9th#9tjechischerepublicof" +
	"colombia#9tkyrghyztan#9tl#9tm#9tn#9toscanewmexicotedivoregiaoautonomadamadeirafghanistan#9trentinosouthtyrolouisiana#9tt" +
	"#9tvjrmacedonia#9tw#9tz#9ua#9ug#9ukyrgysztan#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg#9vi#9vn#9vu#9" +
	"wformerfederationofmalayafederation#9ws#9xkirghizia#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicronesiegefedereerdestate" +
	"nvanmicronesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatieohioverzeesecollectiviteitfrench" +
	"guyanafrenchzuidelijkterritorybrd"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 2, 3, 3, 5, 5, 6, 6, 8, 9, 10, 10, 11, 12, 13, 15,
	15, 15, 15, 15, 16, 16, 16, 17, 17, 18, 18, 18, 19, 19, 19, 21,
	23, 26, 26, 28, 28, 31, 32, 34, 35, 37, 37, 37, 38, 39, 39, 39,
	40, 40, 44, 44, 45, 46, 46, 46, 47, 47, 47, 48, 49, 50, 50, 50,
	53, 55, 55, 56, 56, 57, 57, 59, 61, 61, 61, 61, 61, 61, 63, 64,
	64, 64, 65, 66, 66, 66, 67, 68, 68, 69, 71, 71, 71, 72, 72, 74,
	76, 77, 77, 77, 77, 80, 80, 82, 84, 85, 85, 85, 86, 86, 87, 91,
	91, 91, 93, 94, 94, 95, 99, 102, 103, 105, 106, 106, 108, 109, 109, 109,
	111, 112, 113, 114, 116, 118, 120, 122, 123, 126, 127, 127, 129, 130, 130, 133,
	133, 135, 135, 135, 136, 137, 138, 138, 138, 140, 141, 142, 144, 145, 145, 145,
	151, 152, 154, 156, 157, 158, 159, 160, 164, 166, 167, 167, 167, 168, 169, 169,
	169, 169, 171, 172, 173, 174, 176, 177, 179, 179, 180, 182, 183, 185, 185, 185,
	187, 190, 191, 191, 192, 195, 196, 196, 198, 198, 198, 199, 199, 202, 203, 204,
	205, 205, 206, 206, 207, 209, 210, 210, 211, 211, 211, 212, 212, 214, 216, 218,
	220, 221, 221, 221, 222, 224, 225, 228, 229, 230, 230, 231, 232, 233, 233, 235,
	237, 238, 239, 241, 242, 243, 245, 247, 250, 250, 251, 251, 254, 254, 255, 256,
	257, 259, 260, 263, 263, 265, 267, 267, 270, 270, 272, 272, 273, 273, 273, 273,
	274, 275, 275, 277, 278, 280, 281, 283, 283, 283, 284, 285, 286, 288, 289, 290,
	292, 292, 293, 293, 295, 296, 297, 298, 300, 300, 300, 301, 302, 302, 303, 304,
	305, 305, 307, 307, 307, 308, 309, 311, 312, 313, 313, 313, 315, 315, 319, 320,
	321, 322, 326, 326, 330, 332, 333, 336, 336, 337, 338, 338, 342, 342, 343, 346,
	346, 347, 348, 349, 349, 349, 349, 350, 350, 352, 352, 354, 354, 356, 357, 358,
	362, 364, 364, 364, 366, 367, 370, 371, 374, 374, 376, 376, 376, 376, 376, 378,
	379, 379, 379, 379, 382, 383, 385, 386, 387, 388, 389, 389, 389, 390, 390, 390,
	392, 393, 395, 395, 397, 398, 400, 402, 403, 404, 406, 409, 410, 410, 411, 412,
	412, 412, 414, 415, 415, 417, 418, 419, 420, 421, 421, 423, 423, 424, 426, 426,
	426, 428, 428, 430, 432, 433, 434, 434, 436, 436, 438, 438, 440, 441, 441, 441,
	442, 442, 443, 444, 444, 444, 444, 444, 447, 447, 448, 448, 450, 451, 452, 452,
	454, 455, 456, 458, 459, 463, 464, 464, 467, 468, 468, 469, 469, 469, 470, 471,
	472, 472, 473, 474, 476, 478, 478, 480, 480, 481, 481, 481, 485, 485, 485, 485,
	487, 489, 489, 490, 491, 492, 494, 494, 496, 496, 497, 497, 497, 497, 497, 499,
	499, 500, 501, 501, 501, 501, 502, 502, 502, 502, 504, 507, 507, 507, 507, 509,
	510, 513, 513, 514, 515, 517, 520, 523, 526, 526, 526, 526, 529, 529, 530, 532,
	533, 534, 534, 534, 536, 536, 537, 537, 537, 537, 537, 538, 538, 539, 540, 541,
	543, 546, 549, 549, 550, 553, 557, 559, 559, 562, 563, 564, 564, 564, 565, 566,
	569, 569, 570, 570, 571, 571, 571, 572, 573, 574, 574, 575, 576, 576, 577, 577,
	578, 579, 580, 582, 583, 583, 583, 585, 587, 587, 588, 588, 588, 590, 590, 591,
	592, 592, 592, 592, 593, 596, 599, 599, 599, 600, 600, 602, 602, 602, 602, 604,
	604, 606, 607, 607, 609, 610, 612, 613, 615, 616, 616, 617, 621, 622, 624, 624,
	626, 626, 628, 629, 631, 631, 631, 631, 631, 633, 633, 634, 637, 637, 638, 641,
	641, 642, 644, 644, 645, 646, 647, 648, 651, 653, 653, 653, 654, 654, 654, 655,
	656, 659, 660, 661, 663, 665, 666, 666, 666, 666, 666, 667, 668, 668, 670, 671,
	672, 672, 673, 675, 677, 678, 680, 683, 683, 683, 684, 684, 687, 689, 690, 691,
	691, 691, 691, 691, 692, 693, 694, 694, 695, 695, 696, 697, 697, 697, 698, 699,
	699, 701, 701, 702, 702, 704, 706, 706, 708, 708, 708, 708, 709, 711, 712, 712,
	713, 715, 717, 717, 717, 719, 719, 721, 722, 724, 725, 725, 727, 727, 727, 727,
	728, 729, 729, 731, 732, 734, 738, 739, 740, 741, 742, 743, 743, 743, 743, 744,
	744, 745, 746, 747, 747, 748, 748, 748, 748, 749, 750, 750, 751, 752, 752, 753,
	754, 756, 758, 759, 763, 763, 763, 765, 768, 769, 770, 770, 771, 772, 773, 773,
	776, 778, 781, 781, 782, 782, 782, 782, 782, 783, 783, 784, 784, 785, 786, 788,
	790, 791, 793, 796, 800, 800, 800, 801, 801, 802, 802, 803, 803, 803, 806, 806,
	807, 809, 809, 809, 810, 810, 810, 810, 810, 811, 813, 813, 813, 813, 814, 814,
	814, 815, 815, 815, 815, 815, 815, 815, 815, 815, 816, 816, 817, 818, 819, 819,
	819, 819, 819, 821, 822, 823, 823, 823, 823, 823, 823, 823, 823, 823, 824, 824,
	825, 826, 826, 828, 830, 833, 835, 837, 837, 837, 839, 839, 839, 839, 839, 840,
	841, 842, 842, 844, 844, 846, 846, 848, 848, 850, 850, 850, 851, 851, 852, 853,
	855, 856, 859, 862, 863, 863, 864, 865, 865, 867, 867, 867, 869, 869, 869, 870,
	870, 871, 871, 871, 871, 873, 874, 876, 876, 878, 879, 880, 880, 880, 882, 883,
	884, 884, 885, 886, 886, 886, 886, 886, 888, 889, 890, 891, 892, 892, 892, 894,
	895, 895, 896, 896, 896, 896, 896, 896, 896, 900, 900, 900, 900, 900, 901, 902,
	902, 902, 902, 902, 904, 904, 905, 906, 906, 907, 907, 908, 910, 912, 912, 912,
	914, 916, 917, 919, 919, 921, 923, 923, 924, 925, 927, 928, 929, 930, 932, 932,
	932, 932, 935, 937, 938, 939, 941, 941, 942, 944, 944, 944, 946, 946, 947, 947,
	948, 949, 951, 954, 954, 954, 954, 954, 956, 957, 957, 957, 958, 958, 959, 961,
	962, 962, 963, 964, 964, 965, 965, 966, 968, 969, 970, 970, 970, 971, 971, 971,
	972, 974, 975, 979, 980, 982, 984, 985, 986, 986, 987, 987, 989, 990, 992, 994,
	995, 996, 998, 999, 999, 1001, 1001, 1004, 1004, 1004, 1004, 1005, 1005, 1006, 1006, 1009,
	1010, 1011, 1014, 1014, 1014, 1014, 1015, 1015, 1016, 1017, 1017, 1019, 1019, 1021, 1022, 1024,
	1026, 1026, 1026, 1026, 1028, 1029, 1030, 1032, 1032, 1033, 1035, 1037, 1038, 1038, 1039, 1039,
	1041, 1041, 1042, 1043, 1045, 1047, 1050, 1051, 1052, 1055, 1055, 1055, 1056, 1057, 1058, 1058,
	1059, 1059, 1060, 1061, 1062, 1063, 1065, 1067, 1067, 1070, 1070, 1070, 1070, 1072, 1073, 1074,
	1076, 1076, 1077, 1078, 1080, 1081, 1081, 1082, 1084, 1084, 1084, 1084, 1085, 1085, 1086, 1086,
	1087, 1089, 1089, 1091, 1092, 1093, 1094, 1094, 1094, 1096, 1098, 1099, 1099, 1100, 1100, 1100,
	1101, 1103, 1105, 1106, 1108, 1109, 1111, 1112, 1112, 1114, 1116, 1116, 1117, 1117, 1118, 1118,
	1119, 1119, 1119, 1119, 1120, 1120, 1121, 1122, 1122, 1123, 1125, 1125, 1125, 1125, 1125, 1125,
	1125, 1125, 1127, 1127, 1128, 1128, 1129, 1129, 1131, 1132, 1134, 1134, 1138, 1138, 1138, 1140,
	1142, 1144, 1144, 1146, 1146, 1148, 1149, 1149, 1150, 1150, 1150, 1150, 1150, 1152, 1154, 1154,
	1154, 1154, 1156, 1156, 1156, 1157, 1160, 1160, 1161, 1163, 1163, 1164, 1165, 1165, 1166, 1166,
	1168, 1168, 1169, 1171, 1171, 1171, 1173, 1174, 1174, 1174, 1174, 1175, 1175, 1176, 1180, 1180,
	1184, 1186, 1188, 1189, 1189, 1189, 1189, 1190, 1192, 1192, 1192, 1193, 1194, 1194, 1194, 1194,
	1195, 1195, 1196, 1198, 1198, 1198, 1198, 1199, 1200, 1200, 1200, 1200, 1200, 1201, 1201, 1201,
	1202, 1203, 1204, 1204, 1204, 1204, 1204, 1206, 1206, 1208, 1208, 1208, 1209, 1209, 1211, 1213,
	1214, 1214, 1215, 1215, 1217, 1217, 1217, 1220, 1220, 1222, 1223, 1223, 1224, 1224, 1225, 1225,
	1226, 1227, 1229, 1229, 1231, 1232, 1232, 1233, 1234, 1234, 1234, 1235, 1236, 1236, 1236, 1238,
	1238, 1239, 1239, 1241, 1242, 1243, 1244, 1244, 1245, 1245, 1245, 1246, 1246, 1246, 1246, 1248,
	1249, 1252, 1255, 1255, 1256, 1257, 1258, 1260, 1260, 1260, 1262, 1267, 1268, 1269, 1269, 1270,
	1270, 1272, 1273, 1273, 1273, 1275, 1276, 1277, 1277, 1278, 1278, 1279, 1279, 1281, 1281, 1281,
	1283, 1284, 1285, 1286, 1286, 1286, 1287, 1291, 1292, 1293, 1294, 1294, 1296, 1296, 1299, 1299,
	1300, 1302, 1304, 1305, 1305, 1305, 1306, 1307, 1308, 1308, 1308, 1310, 1310, 1311, 1311, 1312,
	1312, 1315, 1315, 1315, 1315, 1318, 1318, 1318, 1318, 1318, 1322, 1324, 1325, 1326, 1327, 1327,
	1328, 1328, 1328, 1328, 1329, 1330, 1330, 1333, 1334, 1334, 1334, 1336, 1336, 1336, 1337, 1337,
	1341, 1343, 1344, 1345, 1345, 1346, 1347, 1347, 1347, 1350, 1350, 1351, 1351, 1351, 1352, 1352,
	1352, 1352, 1354, 1355, 1356, 1356, 1357, 1360, 1361, 1361, 1362, 1362, 1363, 1363, 1363, 1365,
	1366, 1366, 1367, 1369, 1370, 1372, 1372, 1373, 1374, 1374, 1377, 1378, 1379, 1379, 1380, 1380,
	1380, 1381, 1381, 1381, 1381, 1381, 1381, 1382, 1382, 1383, 1383, 1383, 1386, 1386, 1387, 1387,
	1387, 1387, 1388, 1389, 1389, 1390, 1391, 1391, 1391, 1392, 1393, 1393, 1393, 1394, 1394, 1395,
	1396, 1397, 1398, 1401, 1402, 1402, 1403, 1403, 1406, 1406, 1406, 1406, 1406, 1408, 1410, 1412,
	1412, 1413, 1414, 1415, 1415, 1416, 1418, 1418, 1419, 1419, 1420, 1421, 1421, 1423, 1425, 1427,
	1427, 1428, 1428, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1429, 1431, 1432,
	1434, 1434, 1435, 1435, 1435, 1435, 1436, 1437, 1438, 1439, 1440, 1440, 1440, 1442, 1444, 1444,
	1444, 1444, 1444, 1444, 1444, 1446, 1447, 1447, 1448, 1448, 1448, 1448, 1449, 1451, 1455, 1455,
	1457, 1457, 1458, 1460, 1461, 1461, 1461, 1463, 1466, 1467, 1467, 1467, 1467, 1467, 1468, 1468,
	1468, 1468, 1468, 1470, 1472, 1473, 1474, 1474, 1475, 1477, 1477, 1477, 1477, 1477, 1479, 1480,
	1481, 1482, 1483, 1484, 1484, 1486, 1486, 1486, 1488, 1488, 1490, 1490, 1490, 1490, 1492, 1492,
	1492, 1494, 1495, 1495, 1496, 1496, 1497, 1497, 1497, 1498, 1498, 1498, 1500, 1501, 1502, 1503,
	1503, 1503, 1504, 1505, 1506, 1506, 1506, 1508, 1509, 1510, 1510, 1510, 1510, 1512, 1512, 1512,
	1513, 1515, 1515, 1515, 1515, 1515, 1516, 1516, 1516, 1518, 1518, 1519, 1522, 1522, 1522, 1524,
	1525, 1526, 1528, 1528, 1530, 1530, 1531, 1531, 1531, 1531, 1534, 1535, 1537, 1538, 1538, 1539,
	1539, 1539, 1540, 1541, 1542, 1544, 1546, 1548, 1549, 1549, 1550, 1552, 1554, 1555, 1557, 1558,
	1559, 1560, 1561, 1562, 1564, 1564, 1565, 1567, 1567, 1567, 1568, 1569, 1571, 1572, 1574, 1574,
	1575, 1577, 1578, 1578, 1578, 1581, 1581, 1584, 1584, 1584, 1585, 1585, 1587, 1587, 1587, 1587,
	1589, 1590, 1590, 1591, 1594, 1594, 1597, 1599, 1603, 1603, 1603, 1605, 1606, 1607, 1609, 1611,
	1611, 1611, 1613, 1613, 1613, 1613, 1614, 1615, 1615, 1619, 1622, 1622, 1622, 1623, 1624, 1624,
	1625, 1626, 1626, 1626, 1629, 1629, 1631, 1632, 1636, 1637, 1637, 1637, 1639, 1640, 1640, 1641,
	1641, 1641, 1641, 1641, 1641, 1642, 1642, 1642, 1642, 1643, 1643, 1644, 1644, 1644, 1644, 1644,
	1644, 1646, 1647, 1649, 1649, 1649, 1650, 1652, 1656, 1657, 1657, 1657, 1657, 1658, 1659, 1659,
	1659, 1659, 1660, 1661, 1661, 1663, 1664, 1664, 1665, 1665, 1666, 1666, 1666, 1668, 1668, 1669,
	1670, 1672, 1672, 1673, 1674, 1676, 1678, 1680, 1680, 1681, 1683, 1683, 1683, 1685, 1685, 1685,
	1685, 1685, 1686, 1686, 1686, 1688, 1691, 1692, 1692, 1692, 1692, 1693, 1694, 1694, 1695, 1695,
	1696, 1696, 1696, 1698, 1700, 1700, 1702, 1702, 1702, 1702, 1703, 1703, 1703, 1704, 1704, 1706,
	1707, 1707, 1707, 1707, 1709, 1710, 1711, 1711, 1713, 1714, 1715, 1716, 1717, 1717, 1718, 1720,
	1720, 1723, 1724, 1726, 1727, 1727, 1727, 1729, 1730, 1730, 1731, 1732, 1733, 1733, 1734, 1736,
	1736, 1736, 1737, 1738, 1739, 1740, 1740, 1741, 1741, 1743, 1744, 1745, 1745, 1745, 1745, 1746,
	1748, 1748, 1748, 1750, 1752, 1753, 1754, 1755, 1755, 1755, 1756, 1756, 1758, 1760, 1760, 1761,
	1762, 1762, 1762, 1762, 1763, 1763, 1765, 1765, 1765, 1765, 1766, 1766, 1768, 1768, 1768, 1769,
	1770, 1770, 1770, 1771, 1773, 1774, 1775, 1779, 1780, 1780, 1782, 1782, 1782, 1783, 1783, 1784,
	1785, 1785, 1786, 1786, 1786, 1786, 1786, 1786, 1789, 1790, 1791, 1792, 1793, 1794, 1796, 1797,
	1799, 1799, 1800, 1802, 1804, 1805, 1805, 1805, 1807, 1809, 1811, 1813, 1813, 1814, 1815, 1816,
	1817, 1817, 1818, 1819, 1821, 1823, 1827, 1829, 1831, 1831, 1832, 1832, 1832, 1833, 1834, 1835,
	1836, 1837, 1838, 1838, 1839, 1840, 1840, 1840, 1841, 1842, 1842, 1845, 1846, 1846, 1847, 1847,
	1849, 1851, 1851, 1852, 1853, 1853, 1853, 1854, 1854, 1855, 1855, 1855, 1855, 1856, 1858, 1858,
	1858, 1859, 1859, 1860, 1860, 1862, 1864, 1866, 1868, 1868, 1868, 1868, 1870, 1870, 1870, 1871,
	1871, 1871, 1871, 1871, 1872, 1872, 1873, 1873, 1875, 1877, 1877, 1877, 1879, 1879, 1880, 1880,
	1880, 1880, 1880, 1881, 1883, 1883, 1883, 1883, 1883, 1884, 1885, 1885, 1885, 1885, 1887, 1887,
	1888, 1888, 1888, 1888, 1889, 1889, 1890, 1890, 1890, 1892, 1894, 1896, 1896, 1898, 1898, 1898,
	1900, 1901, 1903, 1903, 1904, 1906, 1906, 1906, 1906, 1906, 1906, 1906, 1907, 1907, 1908, 1908,
	1908, 1909, 1909, 1909, 1910, 1910, 1912, 1913, 1913, 1914, 1916, 1917, 1917, 1919, 1921, 1921,
	1922, 1922, 1922, 1924, 1926, 1928, 1929, 1930, 1931, 1933, 1933, 1933, 1933, 1933, 1935, 1936,
	1936, 1937, 1937, 1937, 1937, 1938, 1938, 1938, 1938, 1938, 1938, 1940, 1941, 1943, 1943, 1943,
	1943, 1944, 1946, 1946, 1949, 1950, 1952, 1952, 1953, 1953, 1955, 1955, 1955, 1956, 1958, 1958,
	1960, 1960, 1961, 1961, 1962, 1963, 1963, 1963, 1965, 1966, 1966, 1968, 1970, 1970, 1970, 1970,
	1970, 1971, 1972, 1973, 1974, 1978, 1980, 1982, 1982, 1982, 1983, 1984, 1984, 1985, 1985, 1985,
	1985, 1986, 1986, 1986, 1988, 1990, 1992, 1994, 1996, 1996, 1997, 1999, 1999, 2001, 2001, 2003,
	2003, 2004, 2005, 2005, 2006, 2008, 2010, 2012, 2013, 2013, 2013, 2014, 2016, 2016, 2017, 2018,
	2019, 2019, 2022, 2023, 2023, 2023, 2024, 2027, 2028, 2028, 2029, 2032, 2034, 2034, 2035, 2036,
	2036, 2036, 2036, 2036, 2038, 2039, 2040, 2041, 2042, 2042, 2043, 2044, 2045, 2045, 2045, 2045,
	2045, 2046, 2047, 2047, 2048, 2048, 2049, 2050, 2051, 2053, 2055, 2056, 2056, 2057, 2057, 2057,
	2059, 2059, 2059, 2059, 2060, 2060, 2062, 2064, 2064, 2065, 2065, 2065, 2066, 2066, 2066, 2066,
	2067, 2067, 2068, 2069, 2069, 2071, 2071, 2073, 2073, 2076, 2077, 2078, 2078, 2081, 2081, 2082,
	2083, 2084, 2085, 2085, 2085, 2086, 2087, 2088, 2089, 2089, 2090, 2092, 2094, 2095, 2095, 2096,
	2098, 2098, 2098, 2099, 2103, 2103, 2103, 2105, 2107, 2108, 2109, 2110, 2112, 2112, 2113, 2113,
	2114, 2115, 2116, 2117, 2119, 2120, 2120, 2121, 2122, 2123, 2123, 2123, 2123, 2123, 2124, 2125,
	2125, 2125, 2127, 2127, 2129, 2130, 2133, 2134, 2134, 2135, 2136, 2138, 2139, 2139, 2139, 2139,
	2140, 2140, 2141, 2142, 2142, 2145, 2146, 2146, 2146, 2146, 2147, 2148, 2148, 2148, 2149, 2149,
	2151, 2151, 2151, 2151, 2152, 2153, 2153, 2155, 2159, 2161, 2161, 2163, 2163, 2163, 2163, 2164,
	2165, 2166, 2167, 2168, 2168, 2170, 2170, 2170, 2171, 2172, 2173, 2173, 2175, 2176, 2177, 2177,
	2177, 2180, 2180, 2182, 2182, 2182, 2182, 2183, 2184, 2184, 2184, 2186, 2186, 2188, 2188, 2188,
	2188, 2188, 2189, 2191, 2193, 2195, 2195, 2195, 2195, 2196, 2197, 2197, 2200, 2200, 2201, 2202,
	2203, 2203, 2205, 2205, 2205, 2205, 2206, 2207, 2207, 2208, 2209, 2211, 2211, 2212, 2213, 2213,
	2213, 2214, 2214, 2214, 2214, 2214, 2214, 2214, 2216, 2216, 2218, 2219, 2220, 2221, 2222, 2223,
	2223, 2224, 2224, 2227, 2229, 2230, 2230, 2231, 2233, 2234, 2235, 2235, 2236, 2238, 2240, 2241,
	2242, 2242, 2242, 2242, 2244, 2245, 2246, 2247, 2248, 2248, 2248, 2248, 2249, 2250, 2252, 2252,
	2252, 2253, 2256, 2256, 2257, 2260, 2261, 2263, 2263, 2264, 2264, 2266, 2266, 2267, 2269, 2270,
	2271, 2272, 2273, 2274, 2275, 2275, 2275, 2276, 2276, 2277, 2280, 2282, 2283, 2284, 2284, 2285,
	2285, 2286, 2286, 2288, 2288, 2288, 2290, 2290, 2291, 2292, 2294, 2294, 2295, 2295, 2296, 2297,
	2297, 2298, 2298, 2298, 2300, 2301, 2303, 2303, 2304, 2304, 2306, 2307, 2307, 2307, 2308, 2311,
	2311, 2311, 2311, 2312, 2315, 2315, 2317, 2318, 2319, 2319, 2320, 2320, 2320, 2321, 2323, 2323,
	2325, 2326, 2327, 2328, 2331, 2332, 2334, 2334, 2335, 2336, 2338, 2339, 2343, 2344, 2346, 2347,
	2347, 2348, 2349, 2350, 2350, 2352, 2354, 2355, 2355, 2356, 2356, 2357, 2357, 2358, 2360, 2361,
	2361, 2362, 2363, 2364, 2364, 2364, 2364, 2364, 2364, 2366, 2366, 2366, 2367, 2369, 2371, 2371,
	2372, 2372, 2373, 2373, 2373, 2375, 2376, 2378, 2380, 2380, 2382, 2383, 2386, 2387, 2388, 2388,
	2389, 2390, 2392, 2394, 2395, 2396, 2398, 2400, 2401, 2402, 2403, 2403, 2405, 2406, 2408, 2409,
	2410, 2410, 2411, 2412, 2413, 2413, 2413, 2413, 2414, 2415, 2417, 2419, 2419, 2420, 2421, 2422,
	2423, 2423, 2423, 2423, 2426, 2427, 2427, 2428, 2430, 2431, 2431, 2432, 2432, 2432, 2433, 2433,
	2434, 2435, 2435, 2437, 2437, 2437, 2437, 2438, 2441, 2441, 2441, 2441, 2442, 2443, 2444, 2444,
	2444, 2445, 2445, 2447, 2449, 2450, 2451, 2451, 2452, 2454, 2456, 2458, 2458, 2459, 2460, 2460,
	2460, 2460, 2460, 2460, 2462, 2465, 2466, 2467, 2468, 2469, 2470, 2471, 2471, 2473, 2473, 2473,
	2474, 2474, 2474, 2474, 2475, 2475, 2475, 2475, 2475, 2476, 2476, 2477, 2478, 2480, 2483, 2483,
	2483, 2484, 2485, 2487, 2487, 2487, 2489, 2489, 2489, 2489, 2491, 2492, 2492, 2492, 2494, 2494,
	2494, 2496, 2498, 2499, 2502, 2502, 2503, 2503, 2503, 2503, 2505, 2507, 2507, 2507, 2508, 2509,
	2509, 2510, 2510, 2510, 2511, 2512, 2514, 2515, 2515, 2515, 2515, 2515, 2515, 2517, 2517, 2518,
	2520, 2521, 2521, 2522, 2524, 2525, 2525, 2526, 2526, 2526, 2526, 2526, 2527, 2527, 2529, 2530,
	2532, 2533, 2534, 2534, 2534, 2534, 2534, 2535, 2536, 2536, 2537, 2538, 2538, 2538, 2538, 2539,
	2539, 2539, 2539, 2539, 2544, 2544, 2544, 2544, 2544, 2545, 2545, 2545, 2545, 2545, 2548, 2548,
	2548, 2548, 2549, 2549, 2550, 2550, 2551, 2551, 2552, 2553, 2553, 2554, 2556, 2557, 2558, 2558,
	2558, 2559, 2560, 2563, 2563, 2563, 2563, 2564, 2565, 2565, 2568, 2569, 2570, 2571, 2573, 2574,
	2575, 2575, 2576, 2580, 2581, 2582, 2583, 2584, 2584, 2584, 2584, 2584, 2585, 2587, 2587, 2587,
	2587, 2589, 2590, 2591, 2595, 2597, 2598, 2598, 2599, 2599, 2599, 2599, 2600, 2601, 2602, 2603,
	2607, 2607, 2608, 2608, 2609, 2610, 2611, 2611, 2611, 2613, 2613, 2614, 2615, 2616, 2616, 2617,
	2618, 2619, 2619, 2620, 2621, 2621, 2622, 2622, 2622, 2625, 2625, 2625, 2626, 2627, 2629, 2630,
	2631, 2632, 2633, 2634, 2634, 2634, 2637, 2638, 2640, 2641, 2642, 2644, 2644, 2645, 2647, 2648,
	2648, 2648, 2648, 2648, 2649, 2649, 2651, 2651, 2652, 2653, 2653, 2653, 2653, 2655, 2655, 2656,
	2657, 2657, 2659, 2659, 2660, 2660, 2661, 2663, 2664, 2667, 2669, 2671, 2671, 2673, 2674, 2675,
	2675, 2676, 2677, 2677, 2677, 2678, 2679, 2681, 2683, 2684, 2684, 2684, 2684, 2684, 2684, 2684,
	2684, 2685, 2685, 2686, 2687, 2687, 2688, 2688, 2692, 2694, 2695, 2696, 2696, 2697, 2697, 2697,
	2698, 2700, 2701, 2701, 2702, 2702, 2702, 2704, 2704, 2705, 2707, 2709, 2712, 2712, 2714, 2714,
	2715, 2715, 2715, 2716, 2717, 2717, 2717, 2718, 2718, 2718, 2718, 2718, 2718, 2720, 2724, 2724,
	2726, 2728, 2729, 2729, 2729, 2729, 2732, 2732, 2732, 2733, 2734, 2736, 2737, 2737, 2738, 2739,
	2740, 2740, 2741, 2741, 2742, 2743, 2743, 2746, 2746, 2746, 2747, 2747, 2748, 2748, 2749, 2750,
	2754, 2755, 2755, 2755, 2758, 2759, 2761, 2762, 2764, 2764, 2764, 2764, 2766, 2767, 2767, 2768,
	2769, 2769, 2769, 2769, 2770, 2772, 2772, 2774, 2775, 2775, 2776, 2777, 2778, 2779, 2779, 2780,
	2782, 2782, 2784, 2784, 2787, 2787, 2789, 2790, 2791, 2792, 2793, 2793, 2794, 2794, 2794, 2794,
	2795, 2795, 2795, 2797, 2798, 2799, 2800, 2801, 2806, 2807, 2809, 2810, 2810, 2810, 2810, 2812,
	2813, 2813, 2813, 2814, 2814, 2814, 2815, 2817, 2819, 2821, 2821, 2823, 2824, 2825, 2826, 2827,
	2828, 2828, 2828, 2829, 2829, 2831, 2831, 2831, 2832, 2832, 2832, 2834, 2838, 2839, 2841, 2842,
	2844, 2844, 2844, 2844, 2844, 2846, 2846, 2847, 2848, 2849, 2851, 2851, 2853, 2853, 2853, 2854,
	2855, 2855, 2858, 2860, 2860, 2860, 2861, 2861, 2865, 2865, 2865, 2865, 2867, 2868, 2868, 2871,
	2873, 2874, 2875, 2877, 2878, 2878, 2879, 2880, 2881, 2883, 2885, 2886, 2887, 2888, 2889, 2890,
	2891, 2893, 2893, 2894, 2895, 2895, 2898, 2899, 2899, 2899, 2899, 2899, 2899, 2899, 2900, 2901,
	2903, 2905, 2908, 2908, 2908, 2908, 2908, 2909, 2910, 2910, 2910, 2911, 2913, 2913, 2916, 2917,
	2917, 2918, 2918, 2918, 2918, 2919, 2919, 2919, 2919, 2921, 2923, 2923, 2923, 2923, 2923, 2924,
	2927, 2927, 2927, 2929, 2930, 2930, 2932, 2935, 2936, 2940, 2942, 2943, 2944, 2945, 2945, 2947,
	2947, 2947, 2950, 2951, 2952, 2954, 2956, 2957, 2958, 2959, 2959, 2961, 2962, 2963, 2963, 2964,
	2966, 2967, 2968, 2969, 2969, 2969, 2970, 2972, 2973, 2975, 2975, 2975, 2976, 2977, 2977, 2978,
	2978, 2978, 2981, 2981, 2981, 2981, 2982, 2984, 2985, 2987, 2988, 2989, 2989, 2989, 2992, 2993,
	2994, 2996, 2996, 2997, 2999, 2999, 3000, 3000, 3003, 3005, 3005, 3005, 3008, 3008, 3008, 3008,
	3008, 3008, 3009, 3009, 3009, 3010, 3010, 3011, 3012, 3013, 3014, 3014, 3014, 3014, 3014, 3014,
	3016, 3018, 3018, 3020, 3021, 3023, 3024, 3024, 3024, 3024, 3026, 3027, 3029, 3030, 3032, 3032,
	3035, 3035, 3036, 3036, 3037, 3037, 3037, 3039, 3040, 3041, 3041, 3042, 3043, 3045, 3045, 3048,
	3048, 3049, 3050, 3051, 3051, 3051, 3053, 3054, 3055, 3055, 3057, 3057, 3059, 3060, 3061, 3063,
	3065, 3065, 3065, 3065, 3067, 3067, 3067, 3069, 3070, 3070, 3070, 3071, 3072, 3072, 3073, 3075,
	3076, 3077, 3078, 3078, 3078, 3079, 3080, 3080, 3080, 3082, 3083, 3085, 3086, 3088, 3090, 3092,
	3095, 3095, 3097, 3098, 3100, 3101, 3101, 3103, 3103, 3103, 3103, 3103, 3104, 3105, 3105, 3106,
	3106, 3108, 3108, 3109, 3110, 3112, 3112, 3113, 3113, 3115, 3116, 3118, 3119, 3119, 3120, 3120,
	3124, 3124, 3125, 3127, 3127, 3127, 3127, 3130, 3131, 3134, 3139, 3139, 3139, 3140, 3142, 3142,
	3142, 3142, 3142, 3143, 3144, 3145, 3146, 3147, 3148, 3149, 3151, 3152, 3153, 3154, 3155, 3157,
	3158, 3159, 3159, 3159, 3161, 3161, 3165, 3166, 3166, 3169, 3171, 3171, 3172, 3172, 3172, 3172,
	3172, 3173, 3173, 3173, 3173, 3174, 3174, 3174, 3174, 3174, 3176, 3178, 3180, 3183, 3186, 3186,
	3186, 3187, 3188, 3188, 3188, 3188, 3190, 3190, 3191, 3192, 3193, 3193, 3193, 3194, 3195, 3196,
	3196, 3197, 3198, 3198, 3199, 3201, 3202, 3203, 3203, 3203, 3204, 3205, 3207, 3208, 3208, 3208,
	3208, 3208, 3208, 3209, 3211, 3213, 3213, 3214, 3214, 3214, 3217, 3217, 3217, 3218, 3218, 3219,
	3220, 3221, 3222, 3223, 3223, 3224, 3224, 3226, 3226, 3228, 3229, 3230, 3231, 3233, 3234, 3235,
	3236, 3237, 3238, 3238, 3238, 3239, 3241, 3243, 3244, 3244, 3244, 3245, 3247, 3248, 3248, 3249,
	3249, 3249, 3251, 3252, 3253, 3255, 3256, 3257, 3257, 3258, 3259, 3259, 3260, 3262, 3262, 3262,
	3262, 3263, 3263, 3263, 3263, 3265, 3265, 3265, 3265, 3265, 3265, 3266, 3266, 3267, 3268, 3269,
	3269, 3269, 3269, 3270, 3271, 3274, 3276, 3277, 3278, 3280, 3281, 3282, 3283, 3283, 3285, 3286,
	3287, 3287, 3287, 3289, 3290, 3292, 3293, 3296, 3296, 3297, 3298, 3299, 3299, 3300, 3301, 3301,
	3302, 3303, 3305, 3306, 3308, 3310, 3311, 3311, 3311, 3311, 3313, 3315, 3315, 3317, 3318, 3319,
	3320, 3321, 3323, 3327, 3329, 3329, 3330, 3331, 3331, 3331, 3333, 3333, 3335, 3335, 3335, 3336,
	3337, 3338, 3338, 3339, 3340, 3341, 3342, 3344, 3346, 3347, 3347, 3347, 3348, 3349, 3352, 3354,
	3355, 3356, 3357, 3357, 3359, 3360, 3361, 3361, 3361, 3361, 3362, 3363, 3364, 3365, 3365, 3366,
	3367, 3367, 3368, 3368, 3369, 3369, 3371, 3371, 3372, 3373, 3374, 3376, 3376, 3376, 3377, 3378,
	3379, 3379, 3379, 3379, 3380, 3381, 3381, 3381, 3382, 3382, 3383, 3383, 3383, 3385, 3385, 3385,
	3386, 3386, 3388, 3389, 3389, 3389, 3389, 3390, 3391, 3391, 3391, 3391, 3391, 3391, 3391, 3392,
	3393, 3395, 3395, 3395, 3396, 3396, 3396, 3398, 3400, 3401, 3401, 3402, 3402, 3403, 3405, 3407,
	3408, 3409, 3411, 3411, 3413, 3414, 3414, 3414, 3414, 3415, 3418, 3421, 3422, 3423, 3424, 3425,
	3425, 3427, 3427, 3428, 3428, 3431, 3431, 3434, 3435, 3438, 3439, 3441, 3442, 3443, 3443, 3445,
	3445, 3447, 3447, 3447, 3447, 3449, 3450, 3452, 3453, 3454, 3456, 3457, 3458, 3460, 3461, 3462,
	3462, 3462, 3463, 3464, 3466, 3466, 3467, 3467, 3467, 3467, 3468, 3469, 3470, 3470, 3472, 3474,
	3476, 3480, 3481, 3481, 3481, 3482, 3482, 3483, 3484, 3484, 3485, 3488, 3489, 3489, 3491, 3492,
	3493, 3495, 3497, 3498, 3499, 3501, 3501, 3501, 3501, 3501, 3502, 3503, 3503, 3504, 3504, 3505,
	3505, 3505, 3507, 3508, 3508, 3510, 3510, 3511, 3513, 3514, 3516, 3519, 3519, 3521, 3521, 3523,
	3523, 3525, 3525, 3528, 3528, 3528, 3530, 3531, 3532, 3533, 3534, 3534, 3536, 3538, 3539, 3540,
	3540, 3542, 3544, 3544, 3544, 3544, 3545, 3548, 3549, 3551, 3553, 3554, 3554, 3555, 3556, 3557,
	3560, 3562, 3563, 3564, 3564, 3564, 3564, 3565, 3565, 3565, 3566, 3567, 3567, 3568, 3571, 3571,
	3573, 3573, 3575, 3575, 3575, 3577, 3579, 3579, 3581, 3581, 3584, 3587, 3587, 3587, 3587, 3589,
	3589, 3590, 3590, 3590, 3590, 3593, 3594, 3595, 3598, 3598, 3599, 3599, 3600, 3601, 3604, 3604,
	3606, 3606, 3609, 3612, 3612, 3616, 3618, 3619, 3619, 3621, 3623, 3626, 3627, 3628, 3629, 3632,
	3633, 3635, 3635, 3637, 3638, 3639, 3639, 3639, 3640, 3641, 3641, 3641, 3643, 3646, 3647, 3647,
	3648, 3648, 3650, 3650, 3650, 3652, 3654, 3654, 3657, 3659, 3659, 3660, 3662, 3663, 3664, 3666,
	3666, 3669, 3670, 3674, 3675, 3675, 3675, 3676, 3677, 3678, 3678, 3679, 3679, 3680, 3682, 3682,
	3684, 3687, 3688, 3693, 3693, 3694, 3695, 3696, 3699, 3703, 3705, 3706, 3708, 3711, 3712, 3713,
	3713, 3714, 3714, 3714, 3714, 3715, 3715, 3717, 3717, 3719, 3722, 3722, 3723, 3723, 3724, 3724,
	3725, 3725, 3726, 3730, 3731, 3732, 3732, 3735, 3736, 3737, 3738, 3740, 3742, 3742, 3742, 3744,
	3744, 3745, 3747, 3747, 3749, 3751, 3751, 3752, 3753, 3753, 3757, 3757, 3758, 3759, 3759, 3761,
	3763, 3764, 3765, 3767, 3769, 3769, 3770, 3771, 3773, 3774, 3775, 3776, 3777, 3778, 3778, 3778,
	3779, 3779, 3779, 3780, 3781, 3782, 3782, 3782, 3784, 3785, 3787, 3789, 3789, 3789, 3791, 3794,
	3795, 3796, 3797, 3798, 3801, 3802, 3803, 3804, 3805, 3806, 3807, 3808, 3808, 3809, 3810, 3810,
	3811, 3811, 3811, 3813, 3813, 3816, 3816, 3816, 3817, 3817, 3819, 3821, 3822, 3822, 3823, 3823,
	3825, 3826, 3827, 3827, 3828, 3828, 3829, 3834, 3836, 3836, 3838, 3840, 3840, 3841, 3841, 3841,
	3843, 3843, 3844, 3844, 3844, 3846, 3846, 3848, 3849, 3849, 3850, 3850, 3850, 3853, 3855, 3855,
	3855, 3858, 3860, 3863, 3864, 3864, 3864, 3864, 3867, 3869, 3869, 3872, 3873, 3873, 3876, 3877,
	3878, 3879, 3879, 3879, 3881, 3881, 3882, 3883, 3884, 3885, 3885, 3886, 3887, 3887, 3888, 3888,
	3891, 3892, 3897, 3901, 3902, 3906, 3907, 3910, 3910, 3910, 3912, 3916, 3917, 3917, 3920, 3921,
	3921, 3922, 3922, 3922, 3922, 3923, 3924, 3926, 3926, 3928, 3929, 3930, 3930, 3931, 3931, 3934,
	3934, 3935, 3938, 3938, 3940, 3940, 3940, 3940, 3942, 3945, 3945, 3949, 3949, 3950, 3950, 3950,
	3951, 3951, 3952, 3954, 3955, 3957, 3959, 3959, 3960, 3962, 3964, 3965, 3965, 3967, 3967, 3969,
	3969, 3971, 3976, 3978, 3979, 3979, 3981, 3981, 3982, 3985, 3986, 3987, 3990, 3991, 3993, 3993,
	3993, 3993, 3996, 3996, 3997, 3998, 3998, 3999, 4001, 4002, 4004, 4005, 4005, 4006, 4007, 4010,
	4011, 4011, 4012, 4015, 4015, 4018, 4020, 4021, 4024, 4025, 4027, 4030, 4031, 4034, 4036, 4037,
	4037, 4038, 4040, 4040, 4041, 4041, 4041, 4041, 4042, 4043, 4045, 4047, 4047, 4051, 4052, 4053,
	4053, 4054, 4056, 4058, 4059, 4059, 4062, 4063, 4065, 4069, 4069, 4071, 4073, 4073, 4073, 4075,
	4076, 4076, 4077, 4077, 4077, 4078, 4079, 4080, 4080, 4081, 4083, 4083, 4084, 4084, 4084, 4086,
	4087, 4089, 4092, 4094, 4096, 4096, 4097, 4100, 4101, 4103, 4103, 4105, 4106, 4106, 4108, 4109,
	4110, 4110, 4110, 4111, 4113, 4114, 4115, 4116, 4117, 4117, 4119, 4119, 4120, 4122, 4122, 4122,
	4123, 4126, 4129, 4130, 4130, 4130, 4131, 4134, 4136, 4138, 4138, 4139, 4142, 4142, 4142, 4144,
	4144, 4145, 4146, 4147, 4148, 4150, 4150, 4152, 4153, 4153, 4153, 4153, 4154, 4154, 4157, 4159,
	4160, 4161, 4166, 4166, 4166, 4167, 4168, 4170, 4171, 4172, 4175, 4178, 4178, 4178, 4180, 4181,
	4183, 4185, 4186, 4188, 4189, 4189, 4189, 4191, 4192, 4192, 4193, 4194, 4194, 4199, 4201, 4204,
	4204, 4205, 4208, 4208, 4208, 4208, 4208, 4208, 4210, 4213, 4216, 4217, 4218, 4218, 4218, 4218,
	4218, 4218, 4221, 4222, 4223, 4223, 4225, 4225, 4226, 4227, 4227, 4227, 4229, 4231, 4232, 4234,
	4234, 4235, 4241, 4242, 4243, 4244, 4246, 4248, 4249, 4251, 4251, 4252, 4252, 4252, 4252, 4253,
	4255, 4255, 4255, 4257, 4257, 4257, 4258, 4258, 4260, 4261, 4264, 4265, 4265, 4266, 4268, 4269,
	4269, 4269, 4270, 4270, 4270, 4270, 4271, 4272, 4273, 4274, 4274, 4275, 4275, 4276, 4277, 4277,
	4277, 4278, 4279, 4279, 4279, 4282, 4282, 4285, 4286, 4287, 4288, 4290, 4290, 4290, 4293, 4298,
	4298, 4301, 4301, 4302, 4303, 4304, 4304, 4306, 4307, 4309, 4311, 4312, 4312, 4312, 4312, 4313,
	4315, 4316, 4318, 4320, 4321, 4321, 4321, 4322, 4323, 4324, 4325, 4325, 4325, 4325, 4328, 4330,
	4330, 4331, 4333, 4334, 4334, 4335, 4336, 4337, 4342, 4343, 4345, 4348, 4350, 4352, 4352, 4354,
	4354, 4354, 4354, 4354, 4354, 4356, 4357, 4358, 4358, 4360, 4360, 4361, 4361, 4361, 4362, 4364,
	4364, 4366, 4369, 4370, 4372, 4373, 4373, 4375, 4377, 4378, 4379, 4380, 4380, 4381, 4383, 4384,
	4384, 4384, 4384, 4384, 4384, 4385, 4386, 4386, 4386, 4387, 4387, 4388, 4389, 4392, 4393, 4394,
	4394, 4395, 4396, 4397, 4399, 4401, 4402, 4405, 4407, 4408, 4409, 4411, 4411, 4411, 4412, 4413,
	4413, 4414, 4414, 4415, 4415, 4415, 4416, 4416, 4417, 4417, 4418, 4420, 4422, 4423, 4425, 4427,
	4427, 4430, 4430, 4430, 4431, 4433, 4438, 4439, 4441, 4445, 4446, 4448, 4448, 4448, 4449, 4450,
	4450, 4450, 4450, 4450, 4450, 4450, 4450, 4450, 4451, 4453, 4454, 4454, 4454, 4455, 4455, 4456,
	4457, 4458, 4458, 4458, 4459, 4459, 4461, 4464, 4468, 4469, 4472, 4476, 4479, 4479, 4480, 4483,
	4483, 4484, 4486, 4486, 4488, 4488, 4489, 4490, 4491, 4494, 4495, 4496, 4498, 4498, 4499, 4499,
	4501, 4503, 4503, 4503, 4503, 4505, 4508, 4509, 4512, 4513, 4515, 4516, 4516, 4518, 4518, 4518,
	4519, 4520, 4520, 4520, 4522, 4523, 4523, 4523, 4524, 4524, 4525, 4525, 4526, 4527, 4529, 4531,
	4534, 4535, 4537, 4538, 4541, 4542, 4547, 4549, 4553, 4553, 4554, 4556, 4556, 4557, 4557, 4558,
	4559, 4559, 4561, 4562, 4562, 4562, 4565, 4565, 4566, 4566, 4568, 4569, 4570, 4571, 4572, 4573,
	4576, 4579, 4581, 4583, 4585, 4587, 4590, 4592, 4594, 4594, 4596, 4597, 4599, 4599, 4601, 4603,
	4604, 4604, 4605, 4606, 4606, 4606, 4606, 4606, 4608, 4608, 4610, 4610, 4610, 4614, 4615, 4616,
	4618, 4620, 4622, 4626, 4626, 4629, 4632, 4635, 4636, 4638, 4640, 4641, 4644, 4645, 4645, 4646,
	4646, 4647, 4649, 4649, 4650, 4652, 4653, 4653, 4654, 4655, 4656, 4657, 4657, 4661, 4663, 4665,
	4667, 4670, 4672, 4675, 4676, 4678, 4680, 4682, 4683, 4685, 4687, 4689, 4692, 4692, 4694, 4695,
	4695, 4695, 4697, 4698, 4698, 4698, 4698, 4699, 4699, 4700, 4701, 4701, 4701, 4703, 4703, 4708,
	4712, 4716, 4718, 4722, 4725, 4727, 4732, 4735, 4736, 4739, 4742, 4746, 4750, 4752, 4755, 4755,
	4756, 4758, 4759, 4761, 4763, 4763, 4764, 4764, 4765, 4765, 4765, 4765, 4767, 4768, 4769, 4772,
	4773, 4774, 4775, 4775, 4775, 4777, 4778, 4779, 4783, 4785, 4786, 4787, 4789, 4791, 4792, 4792,
	4793, 4794, 4795, 4796, 4796, 4797, 4797, 4802, 4802, 4803, 4803, 4804, 4805, 4807, 4808, 4810,
	4812, 4814, 4817, 4819, 4819, 4820, 4823, 4823, 4825, 4827, 4830, 4833, 4835, 4835, 4835, 4835,
	4836, 4839, 4839, 4840, 4841, 4842, 4845, 4845, 4846, 4847, 4847, 4847, 4847, 4849, 4851, 4852,
	4853, 4856, 4857, 4860, 4861, 4863, 4863, 4864, 4865, 4869, 4870, 4872, 4872, 4873, 4873, 4875,
	4876, 4878, 4879, 4879, 4879, 4879, 4881, 4882, 4883, 4883, 4883, 4883, 4884, 4885, 4886, 4890,
	4893, 4896, 4899, 4901, 4904, 4906, 4908, 4912, 4914, 4916, 4917, 4918, 4920, 4921, 4922, 4922,
	4924, 4924, 4925, 4929, 4930, 4930, 4931, 4932, 4932, 4933, 4933, 4933, 4933, 4938, 4939, 4939,
	4941, 4942, 4944, 4944, 4945, 4947, 4948, 4948, 4949, 4951, 4954, 4955, 4955, 4955, 4956, 4956,
	4956, 4956, 4957, 4957, 4958, 4958, 4960, 4960, 4960, 4961, 4962, 4964, 4964, 4967, 4970, 4970,
	4971, 4975, 4976, 4978, 4979, 4980, 4982, 4982, 4983, 4983, 4986, 4987, 4987, 4988, 4990, 4991,
	4994, 4994, 4994, 4995, 4995, 4995, 4996, 4996, 4999, 4999, 4999, 5000, 5001, 5002, 5003, 5007,
	5010, 5012, 5012, 5014, 5016, 5016, 5019, 5019, 5019, 5021, 5022, 5022, 5022, 5023, 5025, 5025,
	5025, 5026, 5026, 5029, 5031, 5032, 5032, 5033, 5033, 5033, 5033, 5034, 5035, 5035, 5036, 5037,
	5039, 5041, 5045, 5048, 5049, 5052, 5053, 5055, 5055, 5056, 5058, 5060, 5062, 5064, 5067, 5067,
	5068, 5070, 5070, 5072, 5073, 5075, 5075, 5076, 5076, 5076, 5078, 5079, 5079, 5080, 5081, 5086,
	5087, 5089, 5090, 5091, 5091, 5093, 5095, 5095, 5096, 5098, 5100, 5101, 5103, 5104, 5104, 5104,
	5106, 5107, 5107, 5108, 5108, 5110, 5110, 5111, 5111, 5111, 5112, 5112, 5112, 5115, 5117, 5118,
	5119, 5122, 5123, 5125, 5126, 5128, 5131, 5132, 5133, 5135, 5139, 5139, 5141, 5142, 5142, 5142,
	5143, 5145, 5148, 5148, 5148, 5148, 5149, 5149, 5149, 5149, 5150, 5150, 5150, 5152, 5153, 5154,
	5157, 5157, 5157, 5159, 5161, 5161, 5163, 5166, 5168, 5168, 5169, 5169, 5170, 5170, 5171, 5171,
	5171, 5171, 5173, 5173, 5174, 5175, 5176, 5177, 5178, 5178, 5178, 5179, 5180, 5181, 5183, 5186,
	5186, 5187, 5189, 5191, 5192, 5192, 5192, 5192, 5193, 5193, 5195, 5195, 5196, 5196, 5196, 5196,
	5196, 5196, 5197, 5200, 5201, 5203, 5203, 5204, 5205, 5208, 5208, 5210, 5211, 5214, 5217, 5219,
	5219, 5221, 5223, 5224, 5225, 5227, 5227, 5227, 5228, 5228, 5229, 5229, 5232, 5232, 5233, 5234,
	5235, 5235, 5237, 5238, 5238, 5239, 5239, 5241, 5241, 5242, 5243, 5244, 5245, 5247, 5250, 5252,
	5254, 5256, 5257, 5258, 5260, 5262, 5263, 5266, 5269, 5272, 5274, 5274, 5275, 5277, 5277, 5279,
	5280, 5281, 5283, 5283, 5284, 5287, 5287, 5288, 5289, 5289, 5292, 5293, 5294, 5295, 5297, 5297,
	5300, 5300, 5300, 5301, 5301, 5302, 5302, 5303, 5303, 5303, 5303, 5304, 5304, 5306, 5306, 5308,
	5308, 5309, 5309, 5310, 5311, 5311, 5311, 5311, 5312, 5313, 5313, 5313, 5313, 5315, 5318, 5320,
	5323, 5324, 5330, 5331, 5332, 5336, 5337, 5338, 5340, 5340, 5340, 5341, 5343, 5345, 5345, 5346,
	5348, 5348, 5349, 5351, 5352, 5352, 5352, 5353, 5354, 5357, 5358, 5358, 5359, 5360, 5362, 5365,
	5367, 5368, 5369, 5371, 5375, 5375, 5375, 5376, 5376, 5377, 5377, 5378, 5378, 5380, 5380, 5380,
	5380, 5380, 5380, 5380, 5380, 5380, 5380, 5380, 5381, 5381, 5382, 5383, 5383, 5384, 5384, 5385,
	5389, 5390, 5391, 5393, 5395, 5396, 5396, 5396, 5396, 5397, 5397, 5398, 5398, 5400, 5400, 5401,
	5402, 5404, 5406, 5407, 5409, 5409, 5411, 5411, 5412, 5414, 5414, 5415, 5415, 5416, 5418, 5418,
	5419, 5422, 5422, 5423, 5426, 5426, 5427, 5428, 5428, 5429, 5430, 5430, 5430, 5433, 5435, 5436,
	5437, 5439, 5440, 5440, 5440, 5442, 5444, 5444, 5444, 5447, 5448, 5448, 5449, 5451, 5451, 5453,
	5456, 5456, 5457, 5459, 5460, 5461, 5461, 5462, 5462, 5462, 5462, 5462, 5463, 5465, 5467, 5469,
	5469, 5469, 5469, 5469, 5470, 5471, 5472, 5472, 5476, 5476, 5477, 5477, 5477, 5479, 5479, 5479,
	5479, 5479, 5482, 5483, 5483, 5483, 5485, 5485, 5486, 5487, 5488, 5490, 5491, 5493, 5493, 5494,
	5494, 5495, 5495, 5496, 5496, 5498, 5499, 5501, 5501, 5501, 5501, 5503, 5504, 5506, 5506, 5508,
	5510, 5510, 5511, 5512, 5513, 5513, 5514, 5515, 5516, 5517, 5517, 5517, 5519, 5521, 5521, 5521,
	5524, 5524, 5527, 5527, 5527, 5527, 5527, 5527, 5528, 5530, 5531, 5531, 5532, 5532, 5533, 5534,
	5534, 5535, 5539, 5541, 5542, 5542, 5545, 5546, 5546, 5546, 5547, 5548, 5548, 5548, 5550, 5551,
	5551, 5551, 5552, 5554, 5554, 5554, 5554, 5555, 5556, 5556, 5557, 5557, 5559, 5561, 5561, 5563,
	5564, 5565, 5568, 5568, 5568, 5570, 5572, 5573, 5574, 5574, 5575, 5577, 5580, 5582, 5584, 5586,
	5586, 5587, 5587, 5589, 5589, 5590, 5593, 5594, 5594, 5595, 5597, 5598, 5600, 5604, 5606, 5608,
	5609, 5609, 5610, 5611, 5611, 5614, 5614, 5616, 5616, 5618, 5618, 5618, 5620, 5622, 5624, 5626,
	5628, 5630, 5631, 5633, 5633, 5633, 5633, 5633, 5635, 5635, 5638, 5639, 5641, 5642, 5643, 5643,
	5643, 5643, 5645, 5646, 5647, 5647, 5649, 5650, 5651, 5652, 5653, 5654, 5655, 5657, 5657, 5660,
	5661, 5666, 5666, 5668, 5668, 5668, 5668, 5670, 5670, 5672, 5673, 5673, 5673, 5675, 5676, 5676,
	5677, 5677, 5677, 5677, 5677, 5678, 5679, 5679, 5680, 5681, 5681, 5682, 5682, 5683, 5683, 5683,
	5684, 5689, 5690, 5692, 5694, 5694, 5696, 5696, 5697, 5697, 5698, 5701, 5701, 5702, 5702, 5702,
	5702, 5702, 5702, 5703, 5704, 5706, 5709, 5709, 5709, 5709, 5709, 5709, 5709, 5710, 5712, 5714,
	5714, 5715, 5716, 5718, 5718, 5719, 5719, 5719, 5721, 5721, 5721, 5721, 5722, 5722, 5722, 5722,
	5724, 5725, 5725, 5726, 5728, 5728, 5728, 5730, 5731, 5733, 5735, 5736, 5737, 5737, 5740, 5743,
	5743, 5745, 5746, 5748, 5748, 5749, 5751, 5752, 5752, 5752, 5752, 5752, 5753, 5753, 5758, 5760,
	5760, 5760, 5761, 5761, 5762, 5765, 5765, 5766, 5767, 5767, 5767, 5769, 5771, 5771, 5772, 5773,
	5773, 5774, 5774, 5774, 5776, 5777, 5777, 5780, 5780, 5780, 5781, 5781, 5782, 5783, 5783, 5783,
	5785, 5785, 5786, 5786, 5786, 5786, 5786, 5787, 5788, 5789, 5789, 5789, 5789, 5790, 5790, 5793,
	5795, 5796, 5798, 5800, 5801, 5802, 5804, 5804, 5804, 5804, 5805, 5806, 5807, 5809, 5809, 5809,
	5809, 5810, 5810, 5811, 5812, 5814, 5815, 5815, 5815, 5815, 5815, 5816, 5816, 5816, 5816, 5816,
	5817, 5818, 5819, 5820, 5821, 5821, 5821, 5822, 5826, 5826, 5827, 5829, 5831, 5832, 5834, 5836,
	5836, 5836, 5838, 5839, 5840, 5841, 5841, 5843, 5845, 5847, 5849, 5849, 5850, 5850, 5853, 5853,
	5855, 5856, 5856, 5857, 5859, 5860, 5860, 5861, 5863, 5865, 5865, 5867, 5867, 5867, 5869, 5870,
	5870, 5870, 5870, 5872, 5874, 5876, 5878, 5881, 5881, 5881, 5882, 5882, 5882, 5882, 5882, 5882,
	5882, 5885, 5885, 5885, 5886, 5887, 5888, 5888, 5889, 5890, 5890, 5891, 5892, 5893, 5895, 5895,
	5896, 5896, 5896, 5897, 5897, 5897, 5898, 5899, 5899, 5901, 5901, 5902, 5905, 5907, 5908, 5908,
	5908, 5910, 5910, 5910, 5912, 5912, 5912, 5912, 5912, 5912, 5913, 5914, 5915, 5915, 5917, 5917,
	5917, 5917, 5917, 5919, 5919, 5920, 5920, 5920, 5920, 5921, 5921, 5923, 5923, 5923, 5923, 5926,
	5927, 5928, 5928, 5928, 5928, 5930, 5930, 5933, 5934, 5935, 5936, 5937, 5937, 5938, 5938, 5940,
	5940, 5940, 5941, 5944, 5944, 5945, 5945, 5945, 5945, 5946, 5947, 5948, 5949, 5949, 5949, 5951,
	5952, 5952, 5953, 5955, 5959, 5961, 5962, 5962, 5963, 5963, 5964, 5965, 5967, 5968, 5971, 5971,
	5971, 5971, 5973, 5973, 5974, 5975, 5975, 5978, 5978, 5978, 5979, 5979, 5981, 5981, 5981, 5982,
	5984, 5985, 5985, 5986, 5989, 5989, 5990, 5992, 5992, 5992, 5994, 5996, 5998, 5998, 5999, 6001,
	6002, 6003, 6004, 6005, 6008, 6009, 6009, 6009, 6010, 6010, 6010, 6011, 6011, 6011, 6012, 6012,
	6013, 6013, 6014, 6015, 6015, 6015, 6015, 6017, 6020, 6020, 6022, 6023, 6024, 6024, 6024, 6024,
	6024, 6025, 6027, 6029, 6030, 6030, 6031, 6033, 6034, 6034, 6034, 6034, 6036, 6036, 6037, 6037,
	6037, 6037, 6037, 6038, 6040, 6041, 6041, 6042, 6043, 6044, 6045, 6046, 6046, 6046, 6047, 6048,
	6050, 6050, 6053, 6053, 6054, 6054, 6055, 6057, 6057, 6059, 6061, 6063, 6066, 6066, 6066, 6067,
	6068, 6068, 6069, 6069, 6073, 6075, 6078, 6079, 6080, 6081, 6082, 6082, 6084, 6085, 6085, 6085,
	6086, 6086, 6088, 6089, 6091, 6092, 6094, 6094, 6094, 6094, 6094, 6096, 6096, 6097, 6098, 6099,
	6099, 6099, 6100, 6101, 6102, 6102, 6103, 6103, 6104, 6107, 6107, 6107, 6108, 6108, 6110, 6112,
	6112, 6112, 6114, 6115, 6116, 6118, 6118, 6120, 6123, 6124, 6124, 6124, 6125, 6125, 6125, 6125,
	6125, 6125, 6125, 6126, 6126, 6128, 6129, 6130, 6131, 6131, 6132, 6132, 6132, 6132, 6133, 6135,
	6135, 6136, 6138, 6139, 6142, 6142, 6142, 6142, 6142, 6142, 6143, 6143, 6146, 6146, 6146, 6148,
	6149, 6150, 6151, 6152, 6153, 6154, 6154, 6155, 6155, 6158, 6159, 6159, 6159, 6159, 6160, 6160,
	6161, 6162, 6162, 6162, 6163, 6163, 6163, 6164, 6164, 6166, 6167, 6168, 6170, 6170, 6170, 6170,
	6171, 6171, 6172, 6173, 6176, 6177, 6179, 6179, 6181, 6181, 6182, 6183, 6186, 6187, 6187, 6187,
	6187, 6189, 6189, 6190, 6193, 6194, 6195, 6195, 6199, 6199, 6199, 6200, 6202, 6203, 6203, 6204,
	6204, 6205, 6205, 6205, 6205, 6206, 6208, 6208, 6208, 6210, 6211, 6212, 6213, 6215, 6217, 6217,
	6218, 6218, 6219, 6219, 6221, 6221, 6222, 6222, 6223, 6223, 6223, 6224, 6224, 6225, 6225, 6225,
	6225, 6226, 6227, 6227, 6229, 6230, 6231, 6233, 6234, 6237, 6238, 6239, 6240, 6240, 6240, 6240,
	6241, 6241, 6241, 6241, 6241, 6242, 6243, 6243, 6243, 6244, 6245, 6245, 6245, 6245, 6246, 6246,
	6248, 6249, 6251, 6251, 6252, 6253, 6257, 6258, 6258, 6261, 6263, 6263, 6263, 6268, 6268, 6268,
	6268, 6269, 6269, 6270, 6270, 6271, 6272, 6272, 6272, 6272, 6272, 6274, 6274, 6275, 6276, 6276,
	6277, 6277, 6278, 6280, 6280, 6283, 6284, 6284, 6284, 6285, 6286, 6286, 6286, 6286, 6287, 6287,
	6290, 6291, 6292, 6294, 6295, 6296, 6296, 6296, 6296, 6296, 6297, 6298, 6298, 6298, 6299, 6300,
	6301, 6302, 6302, 6303, 6304, 6305, 6305, 6305, 6306, 6306, 6308, 6310, 6311, 6312, 6312, 6314,
	6316, 6316, 6317, 6317, 6318, 6320, 6323, 6324, 6325, 6328, 6328, 6329, 6330, 6330, 6330, 6330,
	6331, 6331, 6331, 6331, 6334, 6334, 6334, 6335, 6337, 6337, 6341, 6342, 6342, 6343, 6343, 6343,
	6346, 6346, 6348, 6349, 6350, 6350, 6350, 6350, 6351, 6352, 6352, 6352, 6352, 6352, 6352, 6352,
	6352, 6352, 6353, 6354, 6355, 6355, 6355, 6356, 6357, 6358, 6360, 6360, 6360, 6361, 6361, 6361,
	6362, 6363, 6363, 6364, 6364, 6364, 6365, 6366, 6369, 6369, 6369, 6370, 6370, 6373, 6374, 6374,
	6374, 6375, 6379, 6380, 6380, 6382, 6384, 6385, 6387, 6389, 6390, 6390, 6393, 6395, 6395, 6395,
	6396, 6397, 6398, 6400, 6401, 6402, 6402, 6403, 6403, 6403, 6403, 6404, 6404, 6406, 6406, 6407,
	6407, 6408, 6408, 6409, 6409, 6409, 6409, 6409, 6411, 6411, 6413, 6414, 6414, 6414, 6414, 6414,
	6416, 6417, 6423, 6423, 6423, 6424, 6425, 6425, 6425, 6425, 6426, 6426, 6426, 6427, 6429, 6429,
	6429, 6430, 6431, 6431, 6432, 6432, 6434, 6434, 6435, 6436, 6436, 6437, 6437, 6438, 6439, 6439,
	6441, 6445, 6445, 6446, 6447, 6447, 6447, 6447, 6448, 6450, 6450, 6450, 6450, 6451, 6451, 6451,
	6451, 6451, 6451, 6452, 6452, 6453, 6454, 6454, 6456, 6457, 6457, 6457, 6457, 6457, 6457, 6457,
	6458, 6459, 6459, 6460, 6463, 6465, 6465, 6465, 6465, 6465, 6465, 6466, 6467, 6467, 6467, 6467,
	6468, 6469, 6470, 6472, 6472, 6473, 6474, 6475, 6476, 6478, 6480, 6480, 6480, 6480, 6480, 6481,
	6481, 6481, 6481, 6483, 6484, 6486, 6487, 6488, 6489, 6489, 6489, 6489, 6489, 6491, 6491, 6493,
	6495, 6496, 6496, 6497, 6497, 6498, 6499, 6499, 6500, 6500, 6500, 6501, 6502, 6502, 6502, 6502,
	6502, 6502, 6504, 6504, 6504, 6506, 6506, 6506, 6506, 6506, 6507, 6509, 6510, 6510, 6510, 6511,
	6513, 6513, 6513, 6514, 6517, 6518, 6518, 6518, 6520, 6520, 6520, 6525, 6525, 6527, 6527, 6528,
	6529, 6530, 6533, 6535, 6536, 6539, 6542, 6543, 6543, 6544, 6545, 6546, 6547, 6547, 6548, 6548,
	6548, 6551, 6552, 6552, 6555, 6555, 6557, 6557, 6557, 6557, 6559, 6560, 6561, 6562, 6562, 6562,
	6562, 6564, 6567, 6569, 6569, 6571, 6572, 6573, 6575, 6575, 6579, 6579, 6579, 6580, 6580, 6580,
	6580, 6580, 6580, 6581, 6581, 6581, 6581, 6582, 6583, 6584, 6584, 6585, 6586, 6588, 6588, 6590,
	6590, 6592, 6593, 6593, 6595, 6596, 6599, 6600, 6601, 6601, 6605, 6605, 6605, 6606, 6606, 6607,
	6609, 6611, 6611, 6611, 6612, 6612, 6613, 6613, 6614, 6614, 6615, 6617, 6617, 6617, 6617, 6618,
	6620, 6621, 6621, 6621, 6621, 6622, 6622, 6622, 6624, 6624, 6626, 6626, 6627, 6627, 6628, 6629,
	6629, 6630, 6632, 6632, 6632, 6633, 6633, 6633, 6634, 6636, 6637, 6637, 6640, 6642, 6644, 6645,
	6647, 6647, 6649, 6650, 6651, 6651, 6653, 6654, 6657, 6658, 6660, 6660, 6661, 6663, 6663, 6663,
	6664, 6665, 6665, 6665, 6666, 6666, 6668, 6669, 6671, 6671, 6673, 6673, 6674, 6676, 6676, 6676,
	6676, 6678, 6680, 6681, 6681, 6682, 6685, 6685, 6686, 6687, 6687, 6689, 6689, 6690, 6690, 6691,
	6692, 6692, 6692, 6693, 6697, 6698, 6699, 6699, 6701, 6703, 6704, 6704, 6704, 6704, 6705, 6705,
	6708, 6708, 6710, 6710, 6711, 6712, 6714, 6715, 6716, 6717, 6717, 6718, 6718, 6719, 6719, 6721,
	6721, 6722, 6724, 6725, 6727, 6728, 6729, 6729, 6730, 6731, 6733, 6734, 6735, 6736, 6738, 6739,
	6740, 6741, 6743, 6744, 6745, 6747, 6749, 6751, 6752, 6752, 6754, 6755, 6756, 6757, 6757, 6757,
	6757, 6758, 6758, 6759, 6761, 6762, 6764, 6764, 6764, 6766, 6766, 6768, 6768, 6768, 6769, 6769,
	6769, 6771, 6773, 6774, 6774, 6775, 6776, 6777, 6777, 6777, 6779, 6780, 6782, 6783, 6784, 6785,
	6785, 6787, 6789, 6789, 6789, 6791, 6791, 6792, 6793, 6794, 6795, 6797, 6798, 6800, 6800, 6801,
	6802, 6803, 6805, 6807, 6808, 6809, 6809, 6810, 6812, 6813, 6815, 6816, 6818, 6818, 6818, 6819,
	6819, 6820, 6820, 6820, 6820, 6821, 6821, 6822, 6824, 6825, 6825, 6826, 6827, 6828, 6829, 6829,
	6829, 6830, 6832, 6834, 6834, 6835, 6836, 6837, 6841, 6842, 6842, 6843, 6843, 6843, 6845, 6846,
	6847, 6850, 6851, 6851, 6852, 6853, 6854, 6856, 6857, 6857, 6858, 6858, 6858, 6859, 6859, 6859,
	6859, 6859, 6861, 6864, 6866, 6867, 6867, 6867, 6867, 6868, 6871, 6872, 6874, 6875, 6875, 6876,
	6876, 6877, 6878, 6878, 6878, 6879, 6880, 6880, 6881, 6881, 6881, 6884, 6884, 6885, 6885, 6885,
	6887, 6887, 6888, 6892, 6892, 6893, 6895, 6896, 6896, 6896, 6897, 6900, 6901, 6905, 6905, 6906,
	6907, 6908, 6908, 6910, 6911, 6911, 6912, 6912, 6912, 6914, 6914, 6914, 6915, 6915, 6915, 6916,
	6916, 6917, 6918, 6920, 6921, 6921, 6922, 6922, 6922, 6923, 6924, 6924, 6925, 6925, 6926, 6927,
	6928, 6929, 6929, 6931, 6932, 6934, 6935, 6935, 6938, 6939, 6939, 6940, 6942, 6943, 6943, 6945,
	6945, 6945, 6945, 6946, 6947, 6947, 6948, 6949, 6949, 6950, 6953, 6953, 6954, 6956, 6957, 6958,
	6959, 6961, 6961, 6961, 6964, 6966, 6967, 6967, 6969, 6970, 6973, 6974, 6976, 6977, 6978, 6978,
	6978, 6980, 6982, 6983, 6985, 6987, 6987, 6987, 6988, 6990, 6990, 6991, 6993, 6993, 6994, 6996,
	6997, 6998, 6998, 6999, 7000, 7002, 7002, 7003, 7004, 7004, 7004, 7004, 7006, 7009, 7009, 7011,
	7012, 7014, 7016, 7017, 7017, 7017, 7017, 7019, 7020, 7021, 7022, 7024, 7024, 7027, 7029, 7030,
	7033, 7035, 7036, 7036, 7038, 7039, 7041, 7041, 7042, 7043, 7044, 7046, 7047, 7048, 7049, 7050,
	7050, 7051, 7053, 7055, 7055, 7055, 7055, 7056, 7057, 7059, 7060, 7061, 7062, 7063, 7063, 7064,
	7064, 7065, 7065, 7065, 7065, 7066, 7068, 7070, 7071, 7072, 7073, 7074, 7075, 7076, 7076, 7076,
	7076, 7076, 7077, 7077, 7077, 7079, 7079, 7080, 7082, 7082, 7085, 7087, 7088, 7088, 7090, 7091,
	7092, 7093, 7095, 7096, 7097, 7099, 7100, 7101, 7104, 7107, 7107, 7110, 7111, 7113, 7113, 7113,
	7114, 7116, 7118, 7119, 7120, 7120, 7121, 7121, 7122, 7125, 7127, 7128, 7129, 7129, 7129, 7130,
	7132, 7134, 7135, 7136, 7136, 7137, 7139, 7142, 7144, 7145, 7145, 7145, 7145, 7148, 7149, 7150,
	7152, 7152, 7152, 7153, 7154, 7156, 7156, 7159, 7159, 7159, 7160, 7161, 7161, 7161, 7161, 7161,
	7162, 7162, 7163, 7164, 7164, 7166, 7168, 7170, 7171, 7173, 7173, 7173, 7173, 7174, 7174, 7175,
	7177, 7178, 7180, 7180, 7180, 7180, 7182, 7184, 7184, 7185, 7186, 7187, 7188, 7188, 7189, 7190,
	7192, 7195, 7196, 7198, 7198, 7200, 7203, 7205, 7206, 7207, 7208, 7208, 7208, 7208, 7209, 7210,
	7211, 7215, 7215, 7217, 7218, 7219, 7221, 7221, 7222, 7222, 7223, 7223, 7224, 7224, 7226, 7227,
	7228, 7229, 7229, 7230, 7231, 7232, 7234, 7235, 7235, 7238, 7238, 7238, 7238, 7239, 7240, 7243,
	7243, 7243, 7243, 7245, 7246, 7247, 7247, 7249, 7250, 7251, 7251, 7251, 7252, 7253, 7254, 7254,
	7255, 7255, 7255, 7256, 7258, 7260, 7260, 7260, 7262, 7262, 7263, 7265, 7265, 7267, 7267, 7270,
	7270, 7272, 7272, 7273, 7273, 7273, 7277, 7282, 7282, 7283, 7283, 7284, 7284, 7284, 7285, 7285,
	7288, 7290, 7291, 7292, 7295, 7295, 7299, 7300, 7302, 7303, 7303, 7303, 7303, 7304, 7305, 7306,
	7306, 7306, 7307, 7307, 7308, 7308, 7311, 7312, 7313, 7313, 7313, 7313, 7314, 7314, 7314, 7315,
	7318, 7319, 7320, 7321, 7325, 7326, 7329, 7332, 7336, 7337, 7338, 7340, 7340, 7341, 7343, 7347,
	7347, 7348, 7348, 7350, 7351, 7352, 7353, 7354, 7355, 7355, 7357, 7358, 7358, 7359, 7360, 7361,
	7362, 7363, 7365, 7365, 7366, 7367, 7369, 7372, 7376, 7378, 7381, 7381, 7381, 7381, 7383, 7384,
	7385, 7386, 7387, 7389, 7389, 7390, 7391, 7393, 7393, 7394, 7394, 7396, 7396, 7397, 7398, 7398,
	7399, 7400, 7400, 7401, 7402, 7405, 7405, 7405, 7406, 7407, 7407, 7408, 7411, 7413, 7415, 7417,
	7420, 7421, 7421, 7421, 7421, 7422, 7422, 7422, 7423, 7424, 7424, 7424, 7425, 7425, 7425, 7426,
	7428, 7429, 7429, 7431, 7433, 7436, 7439, 7441, 7442, 7444, 7446, 7449, 7449, 7451, 7453, 7455,
	7456, 7456, 7458, 7459, 7459, 7461, 7464, 7464, 7464, 7464, 7464, 7466, 7466, 7466, 7466, 7466,
	7468, 7470, 7471, 7472, 7474, 7477, 7479, 7483, 7487, 7488, 7488, 7491, 7491, 7492, 7492, 7494,
	7497, 7497, 7498, 7498, 7499, 7499, 7499, 7499, 7501, 7502, 7504, 7505, 7506, 7508, 7509, 7509,
	7509, 7510, 7513, 7513, 7513, 7517, 7521, 7524, 7526, 7527, 7529, 7532, 7532, 7532, 7532, 7534,
	7535, 7536, 7537, 7539, 7541, 7542, 7542, 7542, 7542, 7543, 7545, 7546, 7546, 7547, 7548, 7549,
	7551, 7552, 7552, 7553, 7556, 7557, 7558, 7560, 7562, 7563, 7564, 7565, 7565, 7565, 7567, 7568,
	7568, 7569, 7570, 7572, 7572, 7573, 7574, 7574, 7574, 7574, 7574, 7574, 7575, 7575, 7576, 7576,
	7579, 7580, 7580, 7580, 7581, 7582, 7584, 7584, 7586, 7587, 7589, 7591, 7592, 7593, 7593, 7594,
	7595, 7596, 7596, 7596, 7597, 7598, 7599, 7599, 7599, 7600, 7600, 7601, 7602, 7604, 7604, 7604,
	7604, 7604, 7604, 7605, 7607, 7609, 7610, 7611, 7614, 7614, 7615, 7615, 7618, 7618, 7620, 7621,
	7622, 7623, 7623, 7623, 7623, 7624, 7624, 7625, 7625, 7625, 7625, 7625, 7625, 7627, 7628, 7629,
	7630, 7630, 7631, 7631, 7632, 7632, 7633, 7633, 7633, 7633, 7634, 7636, 7636, 7637, 7639, 7639,
	7639, 7640, 7640, 7641, 7641, 7641, 7641, 7641, 7641, 7642, 7642, 7642, 7644, 7644, 7644, 7645,
	7648, 7649, 7649, 7649, 7651, 7654, 7656, 7656, 7656, 7657, 7657, 7658, 7659, 7661, 7662, 7663,
	7664, 7666, 7667, 7669, 7671, 7672, 7672, 7672, 7673, 7673, 7673, 7673, 7673, 7673, 7674, 7675,
	7677, 7677, 7677, 7677, 7677, 7677, 7677, 7677, 7682, 7682, 7682, 7682, 7682, 7682, 7686, 7688,
	7688, 7689, 7690, 7692, 7694, 7694, 7696, 7697, 7700, 7700, 7700, 7701, 7702, 7703, 7703, 7705,
	7706,
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
	{44, 18160101, 0},         // PRT
	{27, 19211206, 0},         // IRL
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
	{170, 18250806, 0},        // BOL
	{191, 18241209, 0},        // PER
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
	{129, 19531109, 0},        // KHM
	{163, 19761215, 0},        // WSM
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
	{139, 19210313, 0},        // MNG
	{185, 19620806, 0},        // JAM
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
	{32, 19910906, 0},         // LTU
	{259, 20080220, 0},        // XKX
	{5, 19181114, 0},          // AUT
	{25, 19920115, 0},         // HRV
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
	{138, 19480104, 0},        // MMR
	{15, 19540325, 19901003},  // DDR
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
	{15, 19491005, 19901003},  // DDR
	{40, 18160101, 0},         // NLD
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
