// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{28945, 271, 4, 0x1},   // #542
	{58348, 73, 14, 0x1},   // ethiopiaempire
	{64272, 50, 18, 0x1},   // republicofslovenia
	{39900, 152, 15, 0x1},  // salomonsislands
	{41685, 251, 15, 0x1},  // tokelaneilanden
	{54878, 202, 12, 0x1},  // nethantilles
	{37758, 272, 5, 0x1},   // #6471
	{2286, 188, 4, 0x21},   // #9mx
	{41589, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{2331, 163, 5, 0x1},    // samoa
	{6684, 253, 34, 0x1},   // unitedstatesminorpacifischeislands
	{32822, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{5550, 40, 14, 0x1},    // thenetherlands
	{19232, 125, 6, 0x1},   // jordan
	{986, 13, 33, 0x21},    // socialistrepublictsjechoslowakije
	{9731, 273, 16, 0x82},  // yugoslaviafedrep
	{35376, 71, 12, 0x1},   // egyptarabrep
	{40004, 275, 5, 0x1},   // #6cze
	{11080, 129, 9, 0x1},   // kampochea
	{17364, 252, 9, 0x1},   // chntaiwan
	{43190, 276, 13, 0x2},  // chinarepublic
	{16845, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{28940, 278, 4, 0x1},   // #541
	{3626, 196, 4, 0x21},   // #9uy
	{64854, 138, 34, 0x1},  // socialistrepublicoftheunionofburma
	{3783, 108, 4, 0x21},   // #9za
	{46768, 9, 17, 0x1},    // bosnieherzegovina
	{23427, 234, 5, 0x81},  // #2mtq
	{64582, 206, 4, 0x1},   // #9bq
	{36933, 108, 15, 0x1},  // southafrikaunie
	{1714, 237, 25, 0x1},   // norfolkislandsaustralisch
	{1293, 124, 4, 0x21},   // #9iq
	{19844, 231, 20, 0x1},  // sintmaartenfransdeel
	{2290, 140, 4, 0x21},   // #9my
	{51757, 240, 5, 0x1},   // prico
	{65050, 136, 20, 0x1},  // republiekdermaldiven
	{17999, 202, 11, 0x1},  // nedantillen
	{7444, 110, 8, 0x1},    // rhodesia
	{52885, 24, 14, 0x1},   // greecerepublic
	{34429, 139, 26, 0x1},  // mongolischepeoplesrepublic
	{36630, 248, 28, 0x1},  // territorysaintpierremiquelon
	{64876, 138, 12, 0x1},  // unionofburma
	{9554, 256, 39, 0x1},   // virginislandsoftheunitedstatesterritory
	{2978, 61, 24, 0x21},   // republiquecentrafricaine
	{32241, 25, 17, 0x1},   // republicofcroatia
	{5066, 225, 25, 0x1},   // overzeesterritoryhongkong
	{18975, 87, 21, 0x1},   // republicademocambique
	{23034, 22, 7, 0x1},    // britain
	{1905, 115, 12, 0x1},   // bruneination
	{3368, 101, 4, 0x21},   // #9sz
	{2384, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{26112, 198, 9, 0x1},   // venezuala
	{28925, 279, 4, 0x1},   // #540
	{3630, 160, 4, 0x21},   // #9uz
	{2362, 209, 12, 0x1},   // bouvetisland
	{65253, 14, 4, 0x1},    // #9cz
	{1297, 123, 4, 0x21},   // #9ir
	{1692, 127, 4, 0x21},   // #9kz
	{2294, 87, 4, 0x21},    // #9mz
	{44105, 63, 23, 0x1},   // cameroonfederalrepublic
	{53130, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{55280, 225, 5, 0x1},   // hksar
	{25772, 159, 5, 0x81},  // #2tuv
	{2575, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{13687, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{44394, 152, 15, 0x1},  // solomonsislands
	{11312, 104, 14, 0x1},  // frenchtogoland
	{2174, 15, 13, 0x21},   // voormaligeddr
	{13174, 131, 9, 0x1},   // skorearep
	{26777, 99, 18, 0x1},   // southsudanrepublic
	{13394, 140, 15, 0x1},  // federatiemalaya
	{49327, 188, 5, 0x1},   // #7mex
	{62665, 124, 11, 0x1},  // kingdomirak
	{2924, 48, 4, 0x21},    // #9rs
	{9807, 149, 10, 0x1},   // stateqatar
	{63666, 106, 38, 0x1},  // tanganyikaenzanzibarverenigderepubliek
	{64641, 168, 4, 0x1},   // #9bs
	{46584, 98, 22, 0x1},   // federalrepublicsomalia
	{39173, 147, 28, 0x1},  // territoryofpapuaandnewguinea
	{1498, 28, 4, 0x21},    // #9is
	{23735, 236, 23, 0x1},  // territoryofnewcaledonia
	{23444, 140, 5, 0x81},  // #2mys
	{29758, 25, 15, 0x1},   // hrvatskacroatia
	{6653, 253, 43, 0x1},   // grondterritoryoutlyingeilandjesunitedstates
	{8769, 53, 12, 0x1},    // ukrainianssr
	{19508, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{8082, 63, 8, 0x1},     // cameroun
	{3506, 99, 18, 0x21},   // republiekzuidsudan
	{8584, 114, 12, 0x1},   // statebahrain
	{52932, 53, 15, 0x1},   // ukrainerepublic
	{10876, 63, 8, 0x1},    // cameroon
	{61366, 55, 33, 0x1},   // federalpeoplesrepublicjoegoslavia
	{8405, 21, 18, 0x1},    // francemetropolitan
	{37443, 280, 5, 0x1},   // #6220
	{28450, 251, 5, 0x81},  // #4772
	{28470, 105, 5, 0x81},  // #4788
	{56420, 164, 28, 0x1},  // mutawakkilitischkingdomjemen
	{12470, 71, 24, 0x1},   // unitedarabrepublicegypte
	{26988, 281, 5, 0x81},  // #2ymd
	{777, 106, 8, 0x1},     // tanzania
	{58593, 215, 7, 0x1},   // wsahara
	{55936, 61, 11, 0x1},   // centrafrika
	{45562, 201, 19, 0x1},  // grondterritoryaland
	{65062, 136, 17, 0x1},  // maldivenrepubliek
	{44474, 282, 5, 0x1},   // #6ssd
	{29170, 283, 5, 0x1},   // #5615
	{9708, 141, 5, 0x1},    // nepal
	{45537, 1, 5, 0x1},     // #7alb
	{49226, 140, 5, 0x1},   // #7mas
	{3360, 249, 4, 0x21},   // #9sx
	{3595, 106, 4, 0x21},   // #9tz
	{3779, 235, 4, 0x21},   // #9yt
	{33851, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{63829, 2, 4, 0x1},     // #9ad
	{63971, 142, 14, 0x1},  // republicnaoero
	{64586, 171, 4, 0x1},   // #9br
	{65245, 213, 4, 0x1},   // #9cx
	{121, 69, 4, 0x21},     // #9dz
	{181, 73, 4, 0x21},     // #9et
	{1180, 25, 4, 0x21},    // #9hr
	{1514, 30, 4, 0x21},    // #9it
	{1950, 36, 4, 0x21},    // #9md
	{22731, 188, 5, 0x81},  // #2mex
	{2419, 42, 4, 0x21},    // #9nz
	{9875, 186, 25, 0x1},   // saintkittsnevisfederation
	{63104, 1, 22, 0x1},    // peoplesrepublicalbania
	{22761, 37, 5, 0x81},   // #2mkd
	{17587, 248, 22, 0x1},  // saintpierreetmiquelonf
	{22992, 121, 21, 0x1},  // netherlandseastindies
	{5326, 61, 3, 0x1},     // car
	{8722, 239, 33, 0x1},   // duciaoenoislandspitcairnhenderson
	{62277, 164, 12, 0x1},  // kingdomyemen
	{43481, 163, 24, 0x1},  // samoaonafhankelijkestate
	{8256, 228, 36, 0x1},   // territorybritishindianoceanterritory
	{37418, 284, 3, 0x1},   // #62
	{37448, 285, 5, 0x1},   // #6221
	{10976, 8, 9, 0x1},     // bulgarije
	{63401, 198, 29, 0x1},  // republicabolivarianavenezuela
	{57254, 121, 15, 0x1},  // nederlandsindie
	{17281, 83, 16, 0x1},   // kingdomoflesotho
	{29175, 286, 5, 0x1},   // #5616
	{13323, 83, 11, 0x1},   // basoetoland
	{29165, 287, 5, 0x1},   // #5600
	{49215, 84, 5, 0x1},    // #7mar
	{49468, 87, 5, 0x1},    // #7moz
	{2427, 190, 4, 0x21},   // #9pa
	{2928, 46, 4, 0x21},    // #9ru
	{3364, 153, 4, 0x21},   // #9sy
	{52544, 7, 14, 0x1},    // belgiumkingdom
	{5250, 106, 16, 0x1},   // formertanganyika
	{35006, 41, 18, 0x1},   // norggagonagasriika
	{8932, 163, 18, 0x1},   // formerwesternsamoa
	{47846, 85, 21, 0x1},   // malagassischerepublic
	{63833, 112, 4, 0x1},   // #9ae
	{65249, 118, 4, 0x1},   // #9cy
	{15221, 13, 4, 0x1},    // csfr
	{1679, 214, 4, 0x21},   // #9ky
	{1892, 82, 4, 0x21},    // #9ly
	{1954, 39, 4, 0x21},    // #9me
	{3768, 66, 7, 0x21},    // komoren
	{13258, 255, 21, 0x1},  // maagdeneilandenbritse
	{2415, 238, 4, 0x21},   // #9nu
	{64920, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{9379, 128, 6, 0x1},    // kyrgyz
	{713, 76, 14, 0x1},     // republicguinea
	{29594, 288, 5, 0x1},   // #5alb
	{452, 67, 18, 0x21},    // caboverderepubliek
	{43783, 107, 15, 0x1},  // republicoeganda
	{37488, 289, 5, 0x1},   // #6290
	{47594, 155, 21, 0x1},  // republiektadzjikistan
	{1046, 246, 26, 0x1},   // tristandacunhaensinthelena
	{28435, 155, 5, 0x81},  // #4762
	{34777, 250, 14, 0x1},  // turksandcaicos
	{823, 246, 23, 0x21},   // sainthelenadependencies
	{28365, 108, 5, 0x81},  // #4710
	{9189, 78, 22, 0x1},    // republicadaguinebissau
	{58671, 93, 16, 0x1},   // federatianigeria
	{2527, 58, 20, 0x1},    // beninformerlydahomey
	{61014, 241, 13, 0x1},  // palestinstate
	{14937, 156, 21, 0x1},  // republiekturkmenistan
	{12431, 71, 5, 0x1},    // egypt
	{26162, 73, 14, 0x1},   // empireethiopia
	{13850, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{21368, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{3692, 257, 4, 0x21},   // #9wf
	{14524, 95, 8, 0x1},    // fmrsudan
	{65010, 78, 20, 0x1},   // republicguineabissau
	{5596, 212, 23, 0x1},   // kofthenetherlandcuracao
	{63837, 111, 4, 0x1},   // #9af
	{64645, 116, 4, 0x1},   // #9bt
	{64802, 61, 4, 0x1},    // #9cf
	{36041, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{11041, 129, 8, 0x1},   // cambodja
	{1995, 231, 4, 0x21},   // #9mf
	{59383, 239, 39, 0x1},  // britishoverzeesterritorypitcairnislands
	{23276, 232, 5, 0x81},  // #2mnp
	{30980, 232, 28, 0x1},  // commonwealthnorthernmarianen
	{8405, 21, 6, 0x1},     // france
	{48817, 186, 11, 0x1},  // stkittsandn
	{34988, 81, 16, 0x1},   // republiekliberia
	{62284, 164, 23, 0x1},  // yemenformerarabrepublic
	{876, 232, 25, 0x1},    // territorynorthernmarianen
	{26188, 254, 22, 0x1},  // staatvandevaticaanstad
	{57817, 119, 19, 0x1},  // republicfijiislands
	{37453, 290, 5, 0x1},   // #6223
	{31654, 95, 10, 0x1},   // northsudan
	{45872, 6, 5, 0x1},     // #7aze
	{28355, 50, 5, 0x81},   // #4705
	{21564, 137, 23, 0x1},  // republicmarshallislands
	{22593, 178, 11, 0x1},  // domrepublic
	{2103, 131, 15, 0x1},   // republicofkorea
	{2204, 223, 18, 0x1},   // departmentofguiana
	{56592, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{29230, 291, 5, 0x1},   // #5666
	{24285, 26, 14, 0x1},   // kingdomhungary
	{2668, 147, 4, 0x21},   // #9pg
	{2932, 94, 4, 0x21},    // #9rw
	{3591, 252, 4, 0x21},   // #9tw
	{63887, 167, 4, 0x1},   // #9ag
	{64745, 60, 4, 0x1},    // #9bw
	{65088, 65, 4, 0x1},    // #9cg
	{54720, 106, 20, 0x1},  // republicoftanganyika
	{1675, 132, 4, 0x21},   // #9kw
	{39554, 240, 22, 0x1},  // commonwealthpuertorico
	{62541, 102, 24, 0x1},  // republiekvandeseychellen
	{2045, 85, 4, 0x21},    // #9mg
	{57052, 41, 13, 0x1},   // kingdomnorway
	{10308, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{13562, 79, 17, 0x1},   // guineaequatoriale
	{19316, 19, 7, 0x1},    // estonia
	{32419, 231, 22, 0x1},  // frenchpartsaintmaarten
	{10683, 292, 5, 0x83},  // kongo
	{20109, 40, 20, 0x1},   // kingdomofnetherlands
	{1062, 246, 16, 0x1},   // sinthelenaeiland
	{17876, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{5430, 241, 20, 0x1},   // palestinianterritory
	{25563, 156, 5, 0x81},  // #2tkm
	{59889, 249, 9, 0x1},   // stmaarten
	{33091, 16, 30, 0x1},   // federalrepublicofformergermany
	{37468, 295, 5, 0x1},   // #6232
	{28430, 153, 5, 0x81},  // #4760
	{28455, 158, 5, 0x81},  // #4776
	{28425, 12, 5, 0x81},   // #4756
	{12021, 138, 13, 0x1},  // republicbirma
	{28350, 161, 5, 0x81},  // #4704
	{28370, 110, 5, 0x81},  // #4716
	{32536, 125, 13, 0x1},  // transjordania
	{49876, 79, 16, 0x1},   // equitorialguinea
	{566, 246, 31, 0x21},   // ascensiontristandacunhasthelena
	{56337, 123, 12, 0x1},  // iranislamrep
	{18046, 219, 19, 0x1},  // bailiwickofguernsey
	{44024, 296, 5, 0x1},   // #6qat
	{2465, 242, 4, 0x21},   // #9pf
	{29280, 297, 4, 0x1},   // #570
	{3576, 159, 4, 0x21},   // #9tv
	{21118, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{35458, 9, 17, 0x1},    // bosniaherzegovina
	{63169, 52, 13, 0x1},   // turkeyturkiye
	{50066, 254, 12, 0x1},  // vatikaanstad
	{64649, 209, 4, 0x1},   // #9bv
	{64798, 64, 4, 0x1},    // #9cd
	{15205, 161, 6, 0x1},   // #3vdvn
	{2838, 182, 25, 0x21},  // cooperativerepublicguyana
	{23449, 235, 5, 0x81},  // #2myt
	{56301, 123, 21, 0x1},  // islamicrepublicofiran
	{24549, 241, 14, 0x1},  // staatpalestina
	{22666, 136, 5, 0x81},  // #2mdv
	{31800, 68, 7, 0x1},    // djibuti
	{15977, 201, 23, 0x1},  // autonomousprovincealand
	{49023, 39, 9, 0x1},    // montengro
	{5127, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{25558, 251, 5, 0x81},  // #2tkl
	{37007, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{16814, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{37458, 298, 5, 0x1},   // #6225
	{15860, 43, 21, 0x1},   // polandpeoplesrepublic
	{63455, 198, 19, 0x1},  // bolivrepofvenezuela
	{1810, 236, 31, 0x1},   // overzeesdepartementnewcaledonia
	{12480, 71, 13, 0x1},   // republicegypt
	{25018, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{41234, 65, 10, 0x1},   // repofcongo
	{2795, 4, 22, 0x21},    // gemenebestvanaustralie
	{45558, 69, 5, 0x1},    // #7alg
	{4867, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{29629, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{29220, 299, 5, 0x1},   // #5660
	{2461, 191, 4, 0x21},   // #9pe
	{49438, 70, 25, 0x1},   // peoplesrepublicofzanzibar
	{63940, 163, 24, 0x1},  // onafhankelijkestatesamoa
	{63891, 200, 4, 0x1},   // #9ai
	{16884, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{30970, 145, 22, 0x1},  // filipijnencommonwealth
	{36502, 37, 14, 0x1},   // macedoniafyrom
	{1231, 26, 4, 0x21},    // #9hu
	{1896, 84, 4, 0x21},    // #9ma
	{18261, 91, 15, 0x1},   // republicnamibia
	{32880, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{18697, 225, 16, 0x1},  // hongkongchinasar
	{23899, 32, 16, 0x1},   // republiclitouwen
	{25597, 195, 5, 0x81},  // #2tto
	{10619, 37, 15, 0x1},   // tfyrofmacedonia
	{4700, 243, 26, 0x1},   // overzeesdepartementreunion
	{58063, 13, 15, 0x1},   // tjechoslowakije
	{37463, 300, 5, 0x1},   // #6230
	{7351, 226, 23, 0x1},   // heardandmcdonaldislands
	{13807, 218, 8, 0x1},   // faeroeis
	{29871, 66, 17, 0x1},   // stateofthecomoros
	{28360, 98, 5, 0x81},   // #4706
	{51408, 157, 5, 0x1},   // #7tls
	{3666, 127, 18, 0x1},   // republickazachstan
	{15699, 22, 16, 0x1},   // theunitedkingdom
	{39421, 301, 5, 0x1},   // #6cen
	{24949, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{39767, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{29225, 302, 5, 0x1},   // #5663
	{48793, 197, 25, 0x1},  // saintvincentandgrenadines
	{3572, 195, 4, 0x21},   // #9tt
	{16225, 206, 11, 0x1},  // bonairesaba
	{48308, 228, 16, 0x1},  // brindianoceanter
	{8058, 53, 13, 0x1},    // oekraiensessr
	{26787, 127, 18, 0x1},  // republickazakhstan
	{36516, 37, 23, 0x1},   // northmacedoniamacedonia
	{44049, 45, 7, 0x1},    // rumania
	{62720, 129, 23, 0x1},  // volksrepubliekkampuchea
	{23318, 88, 5, 0x81},   // #2mrt
	{23323, 233, 5, 0x81},  // #2msr
	{145, 72, 4, 0x21},     // #9er
	{1227, 184, 4, 0x21},   // #9ht
	{1648, 131, 4, 0x21},   // #9kr
	{3792, 234, 19, 0x1},   // territorymartinique
	{2377, 141, 4, 0x21},   // #9np
	{23093, 22, 30, 0x1},   // greatbritainandnorthernireland
	{22812, 138, 5, 0x81},  // #2mmr
	{2660, 209, 18, 0x1},   // bouvetislandsnoors
	{12148, 82, 22, 0x1},   // libischarabjamahiriyya
	{16617, 142, 5, 0x1},   // mauru
	{29627, 283, 5, 0x1},   // #5alg
	{25802, 252, 5, 0x81},  // #2twn
	{29718, 303, 5, 0x1},   // #5ang
	{20051, 161, 27, 0x1},  // democraticrepublicofvietnam
	{21056, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{30234, 186, 30, 0x1},  // federatiasaintchristophernevis
	{60232, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{9987, 63, 16, 0x1},    // republickameroen
	{40632, 304, 5, 0x1},   // #6fin
	{49895, 100, 22, 0x1},  // saotomepeoplesrepublic
	{13345, 182, 11, 0x1},  // britsguyana
	{20664, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{29195, 305, 5, 0x1},   // #5630
	{53667, 231, 44, 0x1},  // overzeesecollectiviteitsaintmartinfrenchpart
	{9398, 181, 9, 0x1},    // guatemala
	{2724, 144, 4, 0x21},   // #9pk
	{10528, 98, 25, 0x1},   // democraticrepublicsomalia
	{11514, 75, 5, 0x1},    // ghana
	{43179, 230, 16, 0x1},  // macausarvanchina
	{3622, 54, 4, 0x21},    // #9us
	{11697, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{360, 242, 34, 0x1},    // overzeesdepartementfrenchpolynesia
	{16259, 206, 20, 0x1},  // sinteustatiusandsaba
	{64794, 210, 4, 0x1},   // #9cc
	{177, 18, 4, 0x21},     // #9es
	{2564, 120, 26, 0x21},  // micronesiafederatestatesof
	{20118, 206, 20, 0x1},  // netherlandscaribbean
	{1158, 225, 4, 0x21},   // #9hk
	{1946, 35, 4, 0x21},    // #9mc
	{46807, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{57601, 3, 15, 0x1},    // republicarmenia
	{62428, 63, 25, 0x1},   // federalerepubliekkameroen
	{57519, 21, 14, 0x1},   // francerepublic
	{29713, 306, 5, 0x1},   // #5and
	{47124, 170, 26, 0x1},  // boliviamultinationalestate
	{41963, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{50394, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{21956, 233, 10, 0x1},  // montserrat
	{2759, 35, 18, 0x21},   // principalitymonaco
	{28440, 154, 5, 0x81},  // #4764
	{40647, 307, 5, 0x1},   // #6fsm
	{28420, 51, 5, 0x81},   // #4752
	{40637, 308, 5, 0x1},   // #6fji
	{18269, 91, 7, 0x1},    // namibia
	{23673, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{39516, 309, 5, 0x1},   // #6chn
	{26681, 15, 30, 0x1},   // formergermandemocraticrepublic
	{25416, 89, 15, 0x1},   // mauritiuseiland
	{3544, 52, 4, 0x21},    // #9tr
	{23527, 229, 23, 0x1},  // overseasterritoryjersey
	{45514, 46, 5, 0x1},    // rsfsr
	{63895, 1, 4, 0x1},     // #9al
	{16715, 40, 7, 0x1},    // holland
	{60371, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{141, 24, 4, 0x21},     // #9el
	{24153, 166, 17, 0x1},  // republicargentina
	{1635, 148, 4, 0x21},   // #9kp
	{1373, 242, 24, 0x1},   // territoryfrenchpolynesia
	{2065, 86, 4, 0x21},    // #9ml
	{2398, 142, 4, 0x21},   // #9nr
	{5181, 39, 10, 0x1},    // montenegro
	{623, 246, 34, 0x21},   // sthelenahemelvaartentristandacunha
	{32138, 161, 29, 0x1},  // democratischerepubliekvietnam
	{30575, 127, 10, 0x1},  // kazahkstan
	{3706, 66, 15, 0x1},    // uniondescomores
	{4994, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{7814, 224, 13, 0x1},   // guamterritory
	{56246, 36, 8, 0x1},    // moldovia
	{43235, 148, 10, 0x1},  // dprofkorea
	{43105, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{45337, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{29933, 310, 5, 0x1},   // #5aze
	{37473, 311, 5, 0x1},   // #6235
	{37423, 312, 5, 0x1},   // #6205
	{48229, 247, 19, 0x1},  // janmayenandsvalbard
	{28345, 49, 5, 0x81},   // #4703
	{31034, 301, 5, 0x1},   // #5cen
	{15226, 236, 21, 0x1},  // frenchnewcaledoniafra
	{3314, 111, 29, 0x21},  // islamitischemiraatafghanistan
	{12077, 138, 17, 0x1},  // unionmyanmarburma
	{699, 246, 33, 0x21},   // ascensionentristandacunhasthelena
	{30311, 234, 24, 0x1},  // grondterritorymartinique
	{37408, 313, 5, 0x1},   // #6160
	{29696, 36, 17, 0x1},   // republiekmoldavie
	{3787, 109, 4, 0x21},   // #9zm
	{42775, 24, 18, 0x1},   // helleenserepubliek
	{63899, 3, 4, 0x1},     // #9am
	{64790, 11, 4, 0x1},    // #9ca
	{216, 120, 4, 0x21},    // #9fm
	{2069, 138, 4, 0x21},   // #9mm
	{610, 155, 10, 0x1},    // tajikistan
	{39675, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{57679, 144, 16, 0x1},  // republicpakistan
	{85, 242, 21, 0x21},    // frenchpolynesiatahiti
	{2643, 209, 30, 0x1},   // overzeesterritorybouvetislands
	{10813, 165, 9, 0x1},   // zuidjemen
	{16088, 137, 28, 0x1},  // republiekdermarshalleilanden
	{19855, 231, 20, 0x1},  // fransdeelsintmaarten
	{47879, 108, 21, 0x1},  // republicofsouthafrica
	{28340, 151, 5, 0x81},  // #4702
	{25178, 194, 11, 0x1},  // dutchguyana
	{14214, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{33084, 16, 24, 0x1},   // germanyfederalrepublicof
	{518, 213, 16, 0x1},    // christmasislands
	{2093, 87, 19, 0x21},   // republiekmozambique
	{39511, 314, 5, 0x1},   // #6chl
	{12890, 53, 12, 0x1},   // oekrainsessr
	{2672, 145, 4, 0x21},   // #9ph
	{9593, 147, 14, 0x1},   // papuanewguinea
	{5141, 106, 18, 0x1},   // tanzaniamainlandur
	{29165, 315, 4, 0x1},   // #560
	{42174, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{17331, 154, 15, 0x1},  // thailandkingdom
	{693, 76, 34, 0x1},     // peoplesrevolutionaryrepublicguinea
	{65122, 117, 4, 0x1},   // #9cn
	{6921, 64, 16, 0x1},    // congoleopoldstad
	{6338, 241, 18, 0x1},   // occpalestinianterr
	{3542, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{46415, 147, 36, 0x1},  // onafhankelijkestaatpapoeanieuwguinea
	{2073, 139, 4, 0x21},   // #9mn
	{8622, 239, 8, 0x1},    // pitcairn
	{61102, 128, 19, 0x1},  // republiekkirgizstan
	{29335, 316, 5, 0x1},   // #5740
	{60431, 145, 11, 0x1},  // filippijnen
	{62471, 232, 13, 0x1},  // northmarianen
	{42817, 317, 5, 0x1},   // #6mng
	{12202, 75, 13, 0x1},   // republicghana
	{41091, 184, 16, 0x1},  // republiquedhaiti
	{38454, 178, 12, 0x1},  // ladominicana
	{19930, 58, 20, 0x1},   // peoplesrepublicbenin
	{14662, 195, 5, 0x1},   // tandt
	{10649, 37, 14, 0x1},   // fyrommacedonie
	{1615, 154, 12, 0x21},  // thailandsiam
	{41926, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{32621, 234, 16, 0x1},  // martiniquefrench
	{42881, 225, 56, 0x1},  // specialeadministratieveregiohongkongpeoplesrepublicchina
	{20398, 102, 18, 0x1},  // eilandenseychellen
	{19425, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{46231, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{9654, 82, 10, 0x1},    // statelibia
	{49210, 85, 5, 0x1},    // #7mad
	{2905, 45, 4, 0x21},    // #9ro
	{3453, 158, 4, 0x21},   // #9to
	{7827, 224, 21, 0x1},   // overzeesterritoryguam
	{44113, 63, 23, 0x1},   // federalrepubliccameroon
	{63903, 56, 4, 0x1},    // #9ao
	{65126, 174, 4, 0x1},   // #9co
	{231, 218, 4, 0x21},    // #9fo
	{13643, 65, 11, 0x1},   // frenchcongo
	{24589, 244, 5, 0x81},  // #2rvn
	{2077, 230, 4, 0x21},   // #9mo
	{22584, 35, 5, 0x81},   // #2mco
	{31286, 91, 17, 0x1},   // lefatshelanamibia
	{4123, 66, 12, 0x1},    // unioncomoros
	{59858, 21, 14, 0x1},   // republicfrance
	{53649, 7, 13, 0x1},    // kingdombelgia
	{37418, 318, 5, 0x1},   // #6200
	{35827, 60, 18, 0x1},   // republicofbotswana
	{39863, 173, 15, 0x1},  // republicofchile
	{33425, 166, 18, 0x1},  // republicargentinia
	{11416, 108, 22, 0x1},  // republiekvansuidafrika
	{45725, 70, 17, 0x1},   // sultanaatzanzibar
	{25248, 164, 10, 0x1},  // northjemen
	{32385, 231, 44, 0x1},  // territorialcollectivitysaintmartinfrenchpart
	{2753, 239, 4, 0x21},   // #9pn
	{37403, 314, 5, 0x1},   // #6155
	{37413, 319, 5, 0x1},   // #6165
	{3449, 105, 4, 0x21},   // #9tn
	{47255, 120, 5, 0x1},   // #7fsm
	{11601, 146, 14, 0x1},  // republiekpalau
	{65114, 173, 4, 0x1},   // #9cl
	{21236, 225, 15, 0x1},  // prhongkongchina
	{43245, 320, 5, 0x1},   // #6msi
	{137, 215, 4, 0x21},    // #9eh
	{26090, 183, 16, 0x1},  // hondurasrepublic
	{1176, 183, 4, 0x21},   // #9hn
	{9480, 16, 9, 0x1},     // germanyfr
	{18297, 75, 15, 0x1},   // republicofghana
	{2049, 137, 4, 0x21},   // #9mh
	{9933, 55, 16, 0x1},    // jugoslaviaformer
	{18393, 114, 14, 0x1},  // kingdombahrein
	{33571, 128, 20, 0x1},  // kirgizischerepubliek
	{49934, 8, 17, 0x1},    // republicbulgarije
	{63280, 12, 6, 0x1},    // suisse
	{40542, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{12660, 112, 11, 0x1},  // theemirates
	{5541, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{3968, 57, 7, 0x1},     // burundi
	{5360, 71, 18, 0x1},    // unitedarabrepublic
	{7862, 13, 14, 0x1},    // czechoslovakia
	{59266, 51, 13, 0x1},   // kingdomsweden
	{21478, 193, 19, 0x1},  // republiekelsalvador
	{34891, 321, 5, 0x1},   // #5nic
	{14946, 156, 12, 0x1},  // turkmenistan
	{2749, 248, 4, 0x21},   // #9pm
	{29949, 168, 14, 0x1},  // bahamaeilanden
	{49388, 38, 5, 0x1},    // #7mlt
	{3445, 156, 4, 0x21},   // #9tm
	{52059, 94, 18, 0x1},   // repubulikayurwanda
	{65287, 59, 11, 0x1},   // burkinafaso
	{10134, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{41049, 102, 18, 0x1},  // seychellesrepublic
	{53586, 61, 22, 0x1},   // centralafricanrepublic
	{18783, 217, 5, 0x81},  // #2flk
	{65118, 63, 4, 0x1},    // #9cm
	{18014, 219, 32, 0x1},  // britishoverzeesterritoryguernsey
	{47205, 20, 5, 0x1},    // #7fin
	{185, 20, 4, 0x21},     // #9fi
	{17380, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{1172, 226, 4, 0x21},   // #9hm
	{2845, 236, 21, 0x1},   // territorynewcaledonia
	{2423, 143, 4, 0x21},   // #9om
	{46944, 237, 28, 0x1},  // grondterritorynorfolkislands
	{16232, 206, 20, 0x1},  // sabaandsinteustatius
	{48577, 67, 18, 0x1},   // capeverdecaboverde
	{35670, 144, 17, 0x1},  // republiekpakistan
	{64331, 95, 14, 0x1},   // until2011sudan
	{33358, 62, 19, 0x1},   // cotedivoirerepublic
	{22527, 203, 18, 0x1},  // americansamoaisles
	{53983, 73, 19, 0x1},   // ethiopiaincleritrea
	{51779, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{58687, 152, 4, 0x81},  // #490
	{31708, 322, 5, 0x1},   // #5cze
	{40279, 323, 5, 0x1},   // #6den
	{49675, 224, 15, 0x1},  // territoryofguam
	{4651, 257, 15, 0x1},   // wallisandfutuna
	{45125, 255, 21, 0x1},  // britsemaagdeneilanden
	{32114, 16, 25, 0x1},   // bundesrepublikdeutschland
	{18485, 69, 5, 0x81},   // #2dza
	{2736, 43, 4, 0x21},    // #9pl
	{3441, 157, 4, 0x21},   // #9tl
	{10243, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{20738, 64, 29, 0x1},   // democraticrepublicformercongo
	{45314, 31, 25, 0x1},   // principalityliechtenstein
	{28275, 186, 5, 0x81},  // #4659
	{13528, 58, 15, 0x1},   // dahomeyrepublic
	{16771, 198, 18, 0x1},  // republiekvenezuela
	{727, 76, 36, 0x1},     // peoplesrevolutionaryrepublicofguinea
	{20875, 68, 16, 0x1},   // republicdjibouti
	{42739, 69, 8, 0x1},    // aljazair
	{53926, 73, 33, 0x1},   // democraticpeoplesrepublicethiopia
	{61245, 111, 26, 0x1},  // islamicrepublicafghanistan
	{42812, 285, 5, 0x1},   // #6mnc
	{21907, 148, 11, 0x1},  // koreademrep
	{5405, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{26993, 324, 5, 0x82},  // #2yug
	{51970, 242, 29, 0x1},  // collectiviteitfrenchpolynesia
	{36539, 37, 14, 0x1},   // fyrommacedonia
	{23336, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{63477, 185, 7, 0x1},   // jamaika
	{31843, 85, 20, 0x1},   // malagasischerepublic
	{35507, 84, 14, 0x1},   // moroccokingdom
	{34819, 326, 5, 0x1},   // #5nau
	{60108, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{21410, 226, 21, 0x1},  // heardimcdonaldislands
	{31810, 88, 10, 0x1},   // mauritiana
	{37398, 327, 5, 0x1},   // #6150
	{3429, 251, 4, 0x21},   // #9tk
	{2393, 235, 21, 0x1},   // collectiviteitmayotte
	{28270, 328, 5, 0x1},   // #4658
	{52479, 254, 23, 0x1},  // holyseevaticancitystate
	{65100, 211, 4, 0x1},   // #9ck
	{202, 217, 4, 0x21},    // #9fk
	{34600, 87, 19, 0x1},   // republicamocambique
	{9095, 329, 13, 0x82},  // congorepublic
	{2053, 37, 4, 0x21},    // #9mk
	{11826, 194, 7, 0x1},   // surinam
	{53983, 73, 16, 0x1},   // ethiopiainclerit
	{50922, 141, 12, 0x1},  // nepalkingdom
	{46332, 214, 14, 0x1},  // caymaneilanden
	{35240, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{19182, 160, 20, 0x1},  // republiekoezbekistan
	{16932, 198, 24, 0x1},  // venezuelaverenigdestaten
	{48371, 188, 22, 0x1},  // estadosunidosmexicanos
	{53064, 217, 22, 0x1},  // falklandislandsbritish
	{40175, 52, 15, 0x1},   // turkiyerepublic
	{19723, 23, 15, 0x1},   // georgiarepublic
	{5034, 225, 19, 0x1},   // hongkongsarvanchina
	{25495, 154, 5, 0x81},  // #2tha
	{58691, 255, 4, 0x81},  // #492
	{16179, 206, 25, 0x1},  // sainteustatiussababonaire
	{7221, 199, 22, 0x1},   // overzeesterritoryaruba
	{49034, 82, 36, 0x1},   // socialistlibischarabvolksjamahiriyya
	{22553, 24, 6, 0x1},    // ellada
	{52617, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{1714, 237, 13, 0x1},   // norfolkisland
	{12392, 229, 17, 0x1},  // baljuwschapjersey
	{5814, 212, 24, 0x1},   // overzeesterritorycuracao
	{62714, 43, 20, 0x1},   // poolsevolksrepubliek
	{60042, 64, 28, 0x1},   // democraticrepubliczairecongo
	{39378, 331, 5, 0x1},   // #6cap
	{2482, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{52486, 254, 16, 0x1},  // vaticancitystate
	{3425, 155, 4, 0x21},   // #9tj
	{8984, 15, 17, 0x1},    // formereastgermany
	{48978, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{14412, 16, 9, 0x1},    // frgermany
	{65092, 12, 4, 0x1},    // #9ch
	{198, 119, 4, 0x21},    // #9fj
	{1495, 182, 6, 0x1},    // guyana
	{21056, 117, 22, 0x1},  // peoplesrepublicofchina
	{35115, 18, 6, 0x1},    // spanje
	{16163, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{29340, 332, 5, 0x1},   // #5750
	{6369, 241, 22, 0x1},   // palestinianterritories
	{53775, 48, 14, 0x1},   // republicservia
	{13424, 230, 11, 0x1},  // formermacau
	{53436, 59, 10, 0x1},   // bukinafaso
	{51566, 159, 5, 0x1},   // #7tuv
	{33686, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{54841, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{64020, 162, 14, 0x1},  // nieuwehebriden
	{53621, 207, 13, 0x1},  // saintbartlemy
	{1484, 15, 14, 0x21},   // easterngermany
	{50259, 90, 15, 0x1},   // republiekmalawi
	{59293, 9, 17, 0x1},    // bosnaiherzegovina
	{58266, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{26079, 183, 19, 0x1},  // republicadehonduras
	{28550, 256, 5, 0x81},  // #4850
	{16312, 206, 18, 0x1},  // sabasainteustatius
	{34896, 333, 5, 0x1},   // #5nig
	{22952, 249, 15, 0x1},  // landsintmaarten
	{13166, 131, 8, 0x1},   // korearep
	{2883, 243, 4, 0x21},   // #9re
	{3775, 164, 4, 0x21},   // #9ye
	{28325, 48, 5, 0x81},   // #4688
	{60286, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{858, 4, 9, 0x1},       // australia
	{44365, 45, 22, 0x1},   // volksrepubliekroemenie
	{65096, 62, 4, 0x1},    // #9ci
	{47180, 119, 5, 0x1},   // #7fij
	{129, 19, 4, 0x21},     // #9ee
	{60065, 64, 23, 0x81},  // congodemocraticrepublic
	{6861, 64, 26, 0x1},    // republiekcongoleopoldville
	{7700, 10, 15, 0x1},    // witrussischessr
	{37011, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{597, 246, 34, 0x21},   // ascensionandtristandacunhasthelena
	{62945, 145, 12, 0x1},  // phillippines
	{24677, 253, 32, 0x1},  // vsbuitensteondergeschikteislands
	{14091, 162, 11, 0x1},  // newhebriden
	{39410, 12, 6, 0x1},    // svizra
	{47983, 26, 5, 0x1},    // #7hun
	{5029, 225, 16, 0x1},   // chinahongkongsar
	{56613, 88, 20, 0x1},   // mauritanieislamitrep
	{47821, 183, 5, 0x1},   // #7hon
	{38518, 6, 12, 0x1},    // azerbaidzjan
	{12132, 173, 13, 0x1},  // chilerepublic
	{56017, 137, 16, 0x1},  // marchalleilanden
	{49236, 36, 5, 0x1},    // #7mda
	{10807, 165, 15, 0x1},  // formerzuidjemen
	{3421, 154, 4, 0x21},   // #9th
	{49029, 82, 41, 0x1},   // grotesocialistlibischarabvolksjamahiriyya
	{2787, 135, 9, 0x1},    // shrilanka
	{7480, 129, 8, 0x1},    // cambodia
	{60060, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{32725, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{3953, 223, 26, 0x21},  // collectiviteitfrenchguyana
	{3493, 164, 17, 0x1},   // fmrarabrepofyemen
	{10397, 55, 13, 0x1},   // yugoslaviasfr
	{34512, 252, 19, 0x1},  // taiwanprovincechina
	{14874, 234, 23, 0x1},  // departementlamartinique
	{42083, 73, 11, 0x1},   // fdrethiopia
	{1244, 223, 18, 0x1},   // frenchguianaguyane
	{7157, 238, 16, 0x1},   // niuenieuwzeeland
	{50653, 115, 17, 0x1},  // bruneidaressalaam
	{20988, 64, 13, 0x1},   // zairerepublic
	{10369, 59, 16, 0x1},   // formeruppervolta
	{47358, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{45764, 230, 19, 0x1},  // grondterritorymacau
	{16577, 138, 11, 0x1},  // uniemyanmar
	{12901, 5, 18, 0x1},    // republikosterreich
	{23136, 22, 27, 0x1},   // greatbritainnorthernireland
	{29020, 334, 5, 0x1},   // #5481
	{45817, 203, 5, 0x1},   // #7asa
	{2362, 209, 13, 0x1},   // bouvetislands
	{18996, 120, 5, 0x81},  // #2fsm
	{39641, 335, 5, 0x1},   // #6cos
	{18345, 155, 11, 0x1},  // tadzikistan
	{3417, 104, 4, 0x21},   // #9tg
	{35752, 49, 18, 0x1},   // slovaakserepubliek
	{52268, 95, 17, 0x1},   // sudanpresecession
	{28245, 45, 5, 0x81},   // #4642
	{8052, 53, 19, 0x1},    // formeroekraiensessr
	{6684, 54, 12, 0x1},    // unitedstates
	{28240, 243, 5, 0x81},  // #4638
	{133, 71, 4, 0x21},     // #9eg
	{52123, 136, 18, 0x1},  // maldivischeislands
	{23799, 238, 11, 0x1},  // niueislands
	{62866, 78, 21, 0x1},   // republiekguineebissau
	{10985, 46, 14, 0x1},   // federalrusland
	{42821, 218, 21, 0x1},  // grondterritoryfaeroer
	{23025, 139, 5, 0x81},  // #2mng
	{33124, 15, 15, 0x1},   // demrepofgermany
	{51431, 252, 5, 0x1},   // #7tpe
	{58695, 115, 4, 0x81},  // #496
	{56567, 186, 27, 0x1},  // formersaintchristophernevis
	{6522, 48, 16, 0x1},    // serbiamontenegro
	{40162, 336, 5, 0x1},   // #6czr
	{39658, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{7931, 136, 7, 0x1},    // maldive
	{40888, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{30603, 8, 24, 0x1},    // bulgaarsepeoplesrepublic
	{39699, 148, 28, 0x1},  // northkoreademocraticrepublic
	{3380, 205, 4, 0x21},   // #9tf
	{18329, 59, 18, 0x1},   // republicoppervolta
	{47522, 9, 15, 0x1},    // bsniaandhrzgvna
	{52519, 116, 16, 0x1},  // koninkrijkbhutan
	{1062, 246, 10, 0x1},   // sinthelena
	{28250, 46, 5, 0x81},   // #4643
	{2143, 140, 16, 0x21},  // maleisefederatia
	{50533, 186, 15, 0x1},  // saintkittsnorth
	{57211, 112, 13, 0x1},  // uarabemirates
	{5284, 145, 9, 0x1},    // pilipinas
	{40143, 74, 19, 0x1},   // republiquegabonaise
	{3848, 120, 27, 0x21},  // micronesiefederalestatenvan
	{57817, 119, 12, 0x1},  // republicfiji
	{13065, 155, 12, 0x1},  // tadzjikistan
	{43279, 337, 5, 0x1},   // #6mzm
	{41213, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{50192, 87, 19, 0x1},   // portugeeseastafrika
	{5048, 230, 13, 0x1},   // chinamacaosar
	{32043, 99, 6, 0x1},    // ssudan
	{42659, 338, 5, 0x1},   // #6mli
	{43971, 241, 20, 0x1},  // gazastripandwestbank
	{7797, 224, 21, 0x1},   // overseasterritoryguam
	{51535, 52, 5, 0x1},    // #7tur
	{3519, 95, 10, 0x21},   // sudannorth
	{19532, 208, 7, 0x1},   // bermuda
	{6411, 150, 13, 0x1},   // saoediearabie
	{32785, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{10943, 5, 10, 0x1},    // oostenrijk
	{29030, 339, 5, 0x1},   // #5483
	{28555, 59, 5, 0x81},   // #4854
	{39481, 339, 5, 0x1},   // #6cha
	{665, 246, 34, 0x21},   // tristandacunhaandascensionsthelena
	{63328, 124, 11, 0x1},  // kingdomiraq
	{52707, 143, 13, 0x1},  // omansultanate
	{49402, 35, 5, 0x1},    // #7mon
	{36477, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{37388, 340, 5, 0x1},   // #6140
	{49337, 137, 5, 0x1},   // #7mhl
	{63724, 26, 24, 0x1},   // peoplesrepublichongarije
	{26215, 115, 11, 0x1},  // bruneidarus
	{40192, 34, 6, 0x1},    // latvia
	{64693, 40, 21, 0x1},   // nederlandenkoninkrijk
	{28260, 207, 5, 0x81},  // #4652
	{16510, 121, 21, 0x1},  // indonesiaunitedstates
	{21452, 89, 17, 0x1},   // republiquemaurice
	{30118, 163, 17, 0x1},  // samoawesternsamoa
	{39484, 125, 27, 0x1},  // hashemitischkingdomjordania
	{35946, 138, 7, 0x1},   // mynamar
	{22832, 39, 5, 0x81},   // #2mne
	{33803, 229, 16, 0x1},  // bailliagedejerri
	{18677, 225, 28, 0x1},  // chinapeoplesrepublichongkong
	{56477, 206, 42, 0x1},  // overzeesterritorybonairesainteustatiussaba
	{43585, 341, 5, 0x1},   // #6oma
	{55600, 101, 15, 0x1},  // eswatinikingdom
	{31677, 99, 18, 0x1},   // republicsouthsudan
	{43256, 194, 17, 0x1},  // republieksuriname
	{29025, 301, 5, 0x1},   // #5482
	{1753, 223, 31, 0x1},   // overzeesdepartementfrenchguyana
	{57862, 173, 14, 0x1},  // republicachile
	{24114, 56, 16, 0x1},   // republicofangola
	{3376, 103, 4, 0x21},   // #9td
	{34531, 252, 19, 0x1},  // taiwanchinesetaipei
	{47049, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{2387, 162, 11, 0x21},  // newhebrides
	{49980, 143, 5, 0x1},   // #7oma
	{27290, 63, 5, 0x81},   // #4120
	{64379, 37, 36, 0x1},   // theformeryugoslavrepublicofmacedonia
	{38730, 66, 12, 0x1},   // comorosunion
	{11211, 63, 14, 0x1},   // frenchkameroen
	{39333, 232, 31, 0x1},  // territorynorthernmarianaislands
	{24350, 85, 28, 0x1},   // madagascardemocraticrepublic
	{3372, 250, 4, 0x21},   // #9tc
	{28320, 96, 5, 0x81},   // #4686
	{55115, 245, 15, 0x1},  // southgeoislands
	{28255, 94, 5, 0x81},   // #4646
	{34121, 203, 12, 0x1},  // samoaamelika
	{28295, 248, 5, 0x81},  // #4666
	{28235, 149, 5, 0x81},  // #4634
	{125, 179, 4, 0x21},    // #9ec
	{11958, 184, 5, 0x1},   // ayiti
	{55428, 91, 15, 0x1},   // republiknamibia
	{49315, 132, 12, 0x1},  // staatkoeweit
	{51570, 46, 20, 0x1},   // voormaligesovjetunie
	{11368, 107, 6, 0x1},   // uganda
	{35332, 87, 20, 0x1},   // portugueseeastafrica
	{5250, 106, 24, 0x1},   // formertanganyikazanzibar
	{26229, 54, 16, 0x1},   // amerikaverstaten
	{6951, 64, 16, 0x1},    // demrepofthecongo
	{40091, 67, 18, 0x1},   // caboverdecapeverde
	{34698, 67, 17, 0x1},   // caboverderepublic
	{11368, 107, 14, 0x1},  // ugandarepublic
	{10086, 66, 16, 0x1},   // unievandecomoren
	{29035, 342, 5, 0x1},   // #5484
	{3857, 129, 38, 0x1},   // democratickampucheacoalitiongovernment
	{53288, 246, 25, 0x1},  // tristandacunhasainthelena
	{51727, 161, 5, 0x1},   // #7vie
	{2079, 139, 23, 0x21},  // mongoolsevolksrepubliek
	{64565, 9, 17, 0x1},    // bosniahercegovina
	{57616, 91, 17, 0x1},   // republicofnamibia
	{37393, 343, 5, 0x1},   // #6145
	{37383, 344, 5, 0x1},   // #6135
	{50753, 59, 18, 0x1},   // republicuppervolta
	{34407, 231, 20, 0x1},  // stmartincollectivity
	{6985, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{54386, 88, 10, 0x1},   // mauritania
	{18428, 160, 20, 0x1},  // republicofuzbekistan
	{13387, 140, 16, 0x1},  // maleisefederatie
	{62565, 102, 19, 0x1},  // republiekseychellen
	{2043, 165, 23, 0x1},   // democraticrepublicyemen
	{52529, 116, 6, 0x1},   // bhutan
	{4721, 122, 12, 0x1},   // unionofindia
	{1501, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{22733, 188, 6, 0x1},   // mexiko
	{20609, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{51167, 28, 17, 0x1},   // republicoficeland
	{51200, 106, 5, 0x1},   // #7tan
	{9108, 65, 16, 0x1},    // brazzavillecongo
	{47629, 76, 13, 0x1},   // guineeconakry
	{58237, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{49786, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{41760, 165, 25, 0x1},  // democraticrepublicofyemen
	{7868, 49, 17, 0x1},    // slovakianrepublic
	{18465, 23, 10, 0x1},   // sakartvelo
	{28560, 196, 5, 0x81},  // #4858
	{50841, 10, 19, 0x1},   // republiekwitrusland
	{26279, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{353, 186, 31, 0x21},   // federationsaintchristophernevis
	{15715, 82, 15, 0x1},   // libyanarabjamah
	{47715, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{15498, 111, 10, 0x1},  // afganistan
	{26198, 254, 17, 0x1},  // vaticaanstadstaat
	{10102, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{2420, 68, 10, 0x1},    // afarsissas
	{2036, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{12053, 138, 10, 0x1},  // burmaunion
	{2537, 120, 27, 0x21},  // micronesiafederatedstatesof
	{42654, 345, 5, 0x1},   // #6mld
	{51436, 195, 5, 0x1},   // #7tto
	{401, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{34828, 2, 17, 0x1},    // principatdandorra
	{31731, 92, 15, 0x1},   // republicofniger
	{19815, 231, 17, 0x1},  // saintmartinfrench
	{34262, 134, 17, 0x1},  // libaneserepubliek
	{4353, 10, 18, 0x1},    // byelorussiabelarus
	{26517, 210, 20, 0x1},  // eilandencocoskeeling
	{42484, 73, 21, 0x1},   // socialistischethiopie
	{31084, 125, 15, 0x1},  // kingdomjordania
	{57609, 3, 15, 0x1},    // armeniarepublic
	{29330, 346, 5, 0x1},   // #5732
	{35390, 71, 17, 0x1},   // egyptarabrepublic
	{42637, 347, 5, 0x1},   // #6maw
	{57718, 151, 9, 0x1},   // singapour
	{21261, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{443, 242, 25, 0x1},    // departmentfrenchpolynesia
	{60176, 64, 31, 0x1},   // democraticrepublicofformercongo
	{25037, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{16442, 64, 27, 0x1},   // republikiyakongodemokratiki
	{43248, 151, 9, 0x1},   // singapoer
	{8448, 177, 21, 0x1},   // gemenebestvandominica
	{27295, 11, 5, 0x81},   // #4124
	{42118, 19, 17, 0x1},   // republicofestonia
	{40289, 348, 5, 0x1},   // #6dma
	{55560, 41, 15, 0x1},   // kingdomofnorway
	{868, 232, 33, 0x1},    // overzeesterritorynorthernmarianen
	{60545, 100, 17, 0x1},  // saotomeenprincipe
	{38276, 33, 10, 0x1},   // luxembourg
	{29888, 241, 14, 0x1},  // statepalestina
	{461, 67, 18, 0x21},    // republiekcaboverde
	{9875, 186, 10, 0x1},   // saintkitts
	{637, 247, 8, 0x1},     // svalbard
	{33297, 115, 21, 0x1},  // statebruneidarussalam
	{18844, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{11274, 170, 7, 0x1},   // bolivia
	{37161, 96, 7, 0x1},    // senegal
	{21770, 132, 5, 0x81},  // #2kwt
	{37378, 349, 5, 0x1},   // #6130
	{3193, 135, 14, 0x21},  // ceylondominion
	{28315, 150, 5, 0x81},  // #4682
	{25830, 61, 25, 0x1},   // middenafrikaanserepubliek
	{28265, 246, 5, 0x81},  // #4654
	{28285, 187, 5, 0x81},  // #4662
	{28230, 240, 5, 0x81},  // #4630
	{14868, 20, 7, 0x1},    // finland
	{54161, 148, 18, 0x1},  // koreadempeoplesrep
	{29325, 350, 5, 0x1},   // #5731
	{45271, 2, 28, 0x1},    // valleysofandorraprincipality
	{6901, 65, 25, 0x1},    // brazzavillerepubliekcongo
	{56341, 123, 17, 0x1},  // islamrepubliciran
	{2916, 40, 18, 0x1},    // kingdomnetherlands
	{28315, 170, 4, 0x81},  // #468
	{33084, 16, 22, 0x1},   // germanyfederalrepublic
	{14121, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{24224, 73, 39, 0x1},   // ityopiyafederalawidemokrasiyawiripeblik
	{4160, 56, 21, 0x1},    // peoplesrepublicangola
	{22032, 246, 19, 0x1},  // sthelenaenascension
	{58009, 247, 15, 0x1},  // svalbardislands
	{18389, 17, 5, 0x81},   // #2dnk
	{5608, 212, 11, 0x1},   // landcuracao
	{11438, 108, 19, 0x1},  // republiekzuidafrika
	{2808, 4, 19, 0x21},    // australiegemenebest
	{34984, 351, 5, 0x1},   // #5nir
	{19790, 64, 3, 0x1},    // rdc
	{39462, 99, 19, 0x1},   // republicsouthsoedan
	{35004, 352, 5, 0x1},   // #5nor
	{58816, 10, 20, 0x1},   // republicbielorusland
	{65308, 68, 18, 0x1},   // republicofdjibouti
	{28290, 231, 5, 0x81},  // #4663
	{55925, 24, 13, 0x1},   // kingdomgreece
	{44417, 157, 27, 0x1},  // democraticrepubliceasttimor
	{20519, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{21714, 186, 5, 0x81},  // #2kna
	{23614, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{51059, 94, 15, 0x1},   // republiekrwanda
	{17715, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{4540, 98, 29, 0x1},    // democratischerepublieksomalie
	{5897, 42, 10, 0x1},    // newzealand
	{26844, 18, 10, 0x1},   // statespain
	{9783, 60, 8, 0x1},     // botswana
	{54365, 77, 21, 0x1},   // gambiaislamicrepublic
	{24619, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{47585, 49, 18, 0x1},   // slowaakserepubliek
	{27220, 228, 26, 0x1},  // britishindiaoceanterritory
	{36162, 33, 9, 0x1},    // luxemburg
	{12243, 30, 13, 0x1},   // republicitaly
	{20447, 2, 21, 0x1},    // principalityofandorra
	{37185, 47, 17, 0x1},   // republicsanmarino
	{10735, 257, 22, 0x1},  // wallisandfutunaislands
	{54161, 148, 23, 0x1},  // koreadempeoplesrepublic
	{806, 246, 28, 0x21},   // tristandacunhaandsainthelena
	{53795, 67, 6, 0x1},    // cverde
	{19730, 36, 16, 0x1},   // republicamoldova
	{51732, 197, 5, 0x1},   // #7vin
	{31695, 95, 13, 0x1},   // upto2011sudan
	{3216, 210, 28, 0x1},   // keelingislandsterritorycocos
	{9713, 72, 12, 0x1},    // stateeritrea
	{43030, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{51722, 198, 5, 0x1},   // #7ven
	{15403, 115, 22, 0x1},  // nationbruneiabodepeace
	{48542, 110, 12, 0x1},  // zuidrhodesie
	{14351, 54, 24, 0x1},   // unitedstatesnorthamerica
	{21541, 127, 5, 0x81},  // #2kaz
	{28280, 200, 5, 0x81},  // #4660
	{21606, 128, 5, 0x81},  // #2kgz
	{9254, 246, 17, 0x1},   // formersainthelena
	{61778, 164, 24, 0x1},  // jemenitischearabrepublic
	{26782, 95, 13, 0x1},   // sudanrepublic
	{16286, 206, 26, 0x1},  // sinteustatiusensababonaire
	{43217, 287, 5, 0x1},   // #6mor
	{39784, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{61235, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{27265, 204, 4, 0x81},  // #410
	{2263, 254, 8, 0x21},   // vaticano
	{17703, 226, 12, 0x1},  // heardislands
	{10407, 55, 4, 0x1},    // sfry
	{25197, 16, 13, 0x1},   // westduitsland
	{11519, 184, 14, 0x1},  // republiekhaiti
	{10915, 257, 15, 0x1},  // fwallisenfutuna
	{23656, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{13435, 95, 11, 0x1},   // formersudan
	{47869, 131, 18, 0x1},  // southkorearepublic
	{49546, 138, 5, 0x1},   // #7mya
	{4589, 235, 26, 0x1},   // overzeesdepartementmayotte
	{29639, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{55994, 58, 12, 0x1},   // benindahomey
	{6485, 140, 22, 0x1},   // formerfederationmalaya
	{35083, 241, 21, 0x1},  // palestijnseautoriteit
	{43836, 244, 20, 0x1},  // republiekzuidvietnam
	{15423, 61, 24, 0x1},   // centralafricankeizerrijk
	{34077, 73, 21, 0x1},   // socialistischethiopia
	{915, 232, 15, 0x1},    // northernmariana
	{3133, 234, 21, 0x1},   // departementmartinique
	{49647, 205, 37, 0x1},  // grondterritoryfrenchsouthernterritory
	{27175, 19, 16, 0x1},   // republiekestland
	{41036, 102, 23, 0x1},  // republiquedesseychelles
	{5854, 42, 18, 0x1},    // aotearoanewzeeland
	{19079, 250, 11, 0x1},  // turkscaicos
	{56337, 123, 17, 0x1},  // iranislamrepublic
	{48334, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{42632, 353, 5, 0x1},   // #6mas
	{26598, 8, 9, 0x1},     // balgariya
	{25400, 130, 16, 0x1},  // kiribatirepublic
	{5862, 42, 10, 0x1},    // newzeeland
	{12228, 122, 13, 0x1},  // republicindia
	{18416, 177, 8, 0x1},   // dominika
	{50215, 185, 7, 0x1},   // jamaica
	{62227, 34, 14, 0x1},   // republiclatvia
	{33316, 54, 9, 0x1},    // amerikavs
	{24447, 43, 6, 0x1},    // polska
	{45444, 354, 5, 0x1},   // #6zam
	{26795, 127, 10, 0x1},  // kazakhstan
	{44964, 156, 19, 0x1},  // turkmeenserepubliek
	{36805, 105, 18, 0x1},  // tunesischerepublic
	{45454, 355, 5, 0x1},   // #6zim
	{7208, 201, 13, 0x1},   // alandsislands
	{17987, 241, 14, 0x1},  // statepalestine
	{4741, 222, 18, 0x1},   // territorygroenland
	{15113, 15, 25, 0x1},   // germanydemocraticrepublic
	{32518, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{47859, 131, 20, 0x1},  // republicofsouthkorea
	{3154, 210, 29, 0x1},   // overzeesterritorycocosislands
	{3273, 186, 26, 0x21},  // saintkittsennevisfederatie
	{14214, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{14206, 37, 17, 0x1},   // republicmacedonia
	{54116, 71, 13, 0x1},   // egyptrepublic
	{51417, 22, 14, 0x1},   // grootbrittanie
	{825, 213, 33, 0x1},    // overzeesterritorychristmasislands
	{5048, 230, 10, 0x1},   // chinamacao
	{39978, 147, 16, 0x1},  // papuanieuwguinea
	{44017, 7, 7, 0x1},     // belgien
	{12223, 184, 13, 0x1},  // haitirepublic
	{7018, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{42649, 356, 5, 0x1},   // #6mex
	{50050, 259, 11, 0x1},  // kosovorepof
	{59329, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{65029, 22, 12, 0x1},   // unitedkindom
	{27290, 69, 4, 0x81},   // #412
	{28245, 116, 4, 0x81},  // #464
	{38683, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{48041, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{9029, 15, 31, 0x1},    // germanyformerdemocraticrepublic
	{22102, 137, 25, 0x1},  // marshalleilandenrepubliek
	{62348, 132, 17, 0x1},  // vorstendomkoeweit
	{39974, 357, 5, 0x1},   // #6cyp
	{51210, 154, 5, 0x1},   // #7tha
	{35921, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{47150, 170, 16, 0x1},  // boliviaplurstate
	{55881, 60, 14, 0x1},   // betsjoeanaland
	{8509, 168, 7, 0x1},    // bahamas
	{368, 242, 26, 0x1},    // departementfrenchpolynesia
	{31822, 178, 16, 0x1},  // domincanrepublic
	{64805, 202, 25, 0x1},  // formernetherlandsantilles
	{34196, 221, 16, 0x1},  // guadeloupefrench
	{3183, 210, 7, 0x1},    // keeling
	{28720, 306, 5, 0x1},   // #5232
	{24499, 46, 5, 0x81},   // #2rus
	{54212, 246, 14, 0x1},  // sthelenaeiland
	{63771, 140, 25, 0x1},  // formerfederatievanmalakka
	{29618, 26, 9, 0x1},    // hongarije
	{15889, 165, 25, 0x1},  // peoplesrepublicsouthjemen
	{38243, 358, 5, 0x1},   // #6990
	{13777, 83, 10, 0x1},   // basutoland
	{10349, 66, 12, 0x1},   // comorenstaat
	{11295, 21, 12, 0x1},   // francedomtom
	{53015, 200, 25, 0x1},  // overseasterritoryanguilla
	{19627, 255, 37, 0x1},  // overzeesterritorybritishvirginislands
	{18637, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{19498, 103, 6, 0x1},   // tsjaad
	{39574, 211, 12, 0x1},  // cookeilanden
	{29766, 25, 24, 0x1},   // croatialocalnamehrvatska
	{64116, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{63446, 198, 19, 0x1},  // venezuelabolivrepof
	{38248, 359, 5, 0x1},   // #6aab
	{58445, 22, 18, 0x1},   // verenigdkoninkrijk
	{39704, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{50268, 90, 6, 0x1},    // malawi
	{34845, 360, 5, 0x1},   // #5new
	{47104, 170, 27, 0x1},  // plurinationalstateofbolivia
	{9124, 121, 36, 0x1},   // republicoftheunitedstatesofindonesia
	{64535, 46, 16, 0x1},   // russianfederaton
	{31511, 231, 20, 0x1},  // frankrijksintmaarten
	{50121, 179, 19, 0x1},  // republicadelecuador
	{36003, 66, 14, 0x1},   // udzimawakomori
	{46270, 6, 10, 0x1},    // azerbeijan
	{1338, 257, 14, 0x1},   // wallisenfutuna
	{28565, 228, 4, 0x81},  // #486
	{32079, 65, 16, 0x1},   // kongobrazzaville
	{22144, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{45449, 361, 5, 0x1},   // #6zan
	{3103, 65, 8, 0x1},     // congorep
	{9433, 121, 17, 0x1},   // netherlandsindies
	{4055, 82, 12, 0x21},   // stateoflibya
	{51413, 104, 5, 0x1},   // #7tog
	{43807, 95, 15, 0x1},   // republicofsudan
	{34824, 362, 5, 0x1},   // #5nep
	{45647, 167, 5, 0x1},   // #7ant
	{7713, 161, 9, 0x1},    // srvietnam
	{55072, 157, 11, 0x1},  // timoreleste
	{46732, 45, 23, 0x1},   // roemeensevolksrepubliek
	{31084, 125, 13, 0x1},  // kingdomjordan
	{17788, 253, 19, 0x1},  // usminoroutlyingisds
	{15821, 137, 3, 0x1},   // rmi
	{35568, 363, 5, 0x1},   // #5rwa
	{36976, 318, 5, 0x1},   // #5ukg
	{1621, 112, 12, 0x1},   // arabemirates
	{14339, 54, 24, 0x1},   // northamericaunitedstates
	{28715, 300, 5, 0x1},   // #5230
	{24594, 94, 5, 0x81},   // #2rwa
	{25711, 64, 23, 0x1},   // democraticrepublickongo
	{64951, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{24465, 243, 5, 0x81},  // #2reu
	{25957, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{27275, 57, 5, 0x81},   // #4108
	{16588, 145, 19, 0x1},  // republicphilippines
	{9847, 186, 18, 0x1},   // stchristophernevis
	{29928, 364, 5, 0x1},   // #5aus
	{1098, 222, 30, 0x21},  // autonomousterritoryofgreenland
	{22144, 247, 19, 0x1},  // spitsbergenjanmayen
	{45799, 199, 5, 0x1},   // #7aru
	{46487, 125, 24, 0x1},  // hashemitekingdomofjordan
	{60052, 64, 13, 0x1},   // republiczaire
	{38371, 365, 5, 0x1},   // #6alb
	{62386, 144, 19, 0x1},  // inclbangladpakistan
	{7351, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{6946, 64, 13, 0x1},    // congodemrepof
	{58800, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{31925, 237, 22, 0x1},  // norfolkislandterritory
	{21333, 230, 10, 0x1},  // macauchina
	{60972, 114, 12, 0x1},  // staatbahrein
	{50171, 22, 14, 0x1},   // grootbrittania
	{63686, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{21073, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{13888, 46, 10, 0x1},   // formerussr
	{38238, 307, 5, 0x1},   // #6987
	{23309, 87, 9, 0x1},    // mozambque
	{1870, 115, 30, 0x1},   // natiabruneiverblijfplaatsvrede
	{64951, 62, 19, 0x1},   // republiccotedivoire
	{63095, 1, 31, 0x1},    // socialistpeoplesrepublicalbania
	{27335, 203, 4, 0x81},  // #416
	{28190, 208, 4, 0x81},  // #460
	{28430, 171, 4, 0x81},  // #476
	{6207, 120, 23, 0x1},   // federalstatesmicronesia
	{40401, 366, 5, 0x1},   // #6drv
	{909, 177, 18, 0x21},   // gemenebestdominica
	{28545, 169, 4, 0x81},  // #484
	{14468, 24, 6, 0x1},    // hellas
	{17773, 207, 17, 0x1},  // saintbartholomeus
	{58518, 72, 12, 0x1},   // staateritrea
	{6453, 140, 16, 0x1},   // federatiamalakka
	{24451, 127, 9, 0x1},   // kazakstan
	{45851, 5, 5, 0x1},     // #7aut
	{48629, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{36959, 367, 5, 0x1},   // #5uae
	{7569, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{10042, 165, 16, 0x1},  // formersouthjemen
	{41243, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{5273, 145, 20, 0x1},   // republikangpilipinas
	{16035, 6, 13, 0x1},    // azerbeidzjaan
	{38233, 368, 5, 0x1},   // #6986
	{9017, 15, 19, 0x1},    // republiceastgermany
	{64443, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{7036, 199, 21, 0x1},   // arubakofthenetherland
	{28930, 369, 5, 0x1},   // #5403
	{12178, 74, 13, 0x1},   // gabonrepublic
	{62135, 209, 27, 0x1},  // grondterritorybouvetislands
	{29550, 43, 14, 0x1},   // republicpoland
	{9454, 82, 16, 0x1},    // libyanjamahiriya
	{39416, 370, 5, 0x1},   // #6cdi
	{5766, 243, 16, 0x1},   // territoryreunion
	{39306, 371, 5, 0x1},   // #6cam
	{45459, 111, 5, 0x1},   // #7afg
	{37143, 372, 5, 0x1},   // #5wsm
	{34632, 134, 7, 0x1},   // libanon
	{37193, 47, 17, 0x1},   // sanmarinorepublic
	{36879, 48, 28, 0x1},   // statenunieservieenmontenegro
	{21659, 130, 5, 0x81},  // #2kir
	{49091, 229, 15, 0x1},  // bailiwickjersey
	{36361, 67, 17, 0x1},   // republiccaboverde
	{21719, 131, 5, 0x81},  // #2kor
	{58094, 165, 4, 0x1},   // pdry
	{8915, 256, 17, 0x1},   // usmaagdeneilanden
	{43824, 145, 21, 0x1},  // philippijnserepubliek
	{10599, 37, 20, 0x1},   // thefmryugrpmacedonia
	{28405, 209, 4, 0x81},  // #474
	{30400, 9, 20, 0x1},    // bosniaandhercegovina
	{46108, 114, 16, 0x1},  // kingdomofbahrain
	{34777, 250, 16, 0x1},  // turksandcaicosis
	{32762, 246, 23, 0x1},  // ascensionandsainthelena
	{20210, 249, 23, 0x1},  // saintmaartennetherlands
	{51305, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{28925, 331, 5, 0x1},   // #5402
	{38260, 373, 5, 0x1},   // #6afg
	{38380, 283, 5, 0x1},   // #6alg
	{39610, 342, 5, 0x1},   // #6con
	{39316, 374, 5, 0x1},   // #6can
	{21798, 131, 14, 0x1},  // republiekkorea
	{13207, 37, 4, 0x1},    // vjrm
	{61355, 183, 8, 0x1},   // hondurus
	{47509, 46, 10, 0x1},   // sovjetunia
	{52955, 14, 16, 0x1},   // republictsjechia
	{11457, 66, 14, 0x1},   // uniedercomoren
	{33397, 85, 28, 0x1},   // democraticrepublicmadagascar
	{28745, 375, 5, 0x1},   // #5290
	{35530, 376, 5, 0x1},   // #5rom
	{39184, 147, 26, 0x1},  // papuaandnewguineaterritory
	{48817, 186, 16, 0x1},  // stkittsandnevits
	{24489, 45, 5, 0x81},   // #2rou
	{45962, 10, 10, 0x1},   // belorussia
	{25481, 236, 14, 0x1},  // nieuwcaledonie
	{30870, 67, 17, 0x1},   // republiccapeverde
	{53032, 200, 15, 0x1},  // anguillabritish
	{12682, 82, 22, 0x1},   // libischearabjamahiriya
	{2938, 100, 19, 0x21},  // saotomeeastprincipe
	{30001, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{13837, 133, 10, 0x1},  // formerlaos
	{2972, 377, 11, 0x2},   // saintmartin
	{29015, 333, 5, 0x1},   // #5475
	{61146, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{32859, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{26736, 183, 16, 0x1},  // republichonduras
	{28575, 257, 5, 0x81},  // #4876
	{34814, 379, 5, 0x1},   // #5nam
	{39646, 380, 5, 0x1},   // #6cro
	{62555, 102, 19, 0x1},  // seychellenrepubliek
	{13161, 131, 10, 0x1},  // southkorea
	{2946, 40, 9, 0x1},     // nederland
	{42862, 117, 19, 0x1},  // volksrepubliekchina
	{39321, 272, 5, 0x1},   // #6cao
	{25895, 32, 18, 0x1},   // lithuanianrepublic
	{61614, 29, 13, 0x1},   // stateofisrael
	{30337, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{36330, 153, 20, 0x1},  // syrischearabrepublic
	{28725, 311, 5, 0x1},   // #5235
	{732, 246, 33, 0x21},   // tristandacunhaenascensionsthelena
	{4332, 153, 14, 0x1},   // syrianrepublic
	{26917, 17, 20, 0x1},   // koninkrijkdenemarken
	{38228, 320, 5, 0x1},   // #6983
	{1029, 130, 14, 0x21},  // gilbertislands
	{28375, 60, 4, 0x81},   // #472
	{14615, 46, 7, 0x1},    // fmrussr
	{14014, 214, 23, 0x1},  // territorykaaimanislands
	{36450, 37, 22, 0x1},   // republicnorthmacedonia
	{25018, 228, 19, 0x1},  // britsindischeoceaan
	{13884, 154, 4, 0x1},   // siam
	{28935, 381, 5, 0x1},   // #5404
	{7349, 226, 25, 0x1},   // auheardandmcdonaldislands
	{10391, 55, 16, 0x1},   // formeryugoslavia
	{36961, 112, 3, 0x1},   // uae
	{46201, 145, 19, 0x1},  // republiekfilipijnen
	{2510, 58, 22, 0x1},    // peoplesrepublicofbenin
	{4307, 111, 10, 0x1},   // owganystan
	{39521, 382, 5, 0x1},   // #6col
	{21906, 148, 6, 0x1},   // nkorea
	{29120, 383, 5, 0x1},   // #5560
	{16123, 206, 11, 0x1},  // beseilanden
	{16252, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{17263, 19, 7, 0x1},    // estland
	{3333, 249, 29, 0x1},   // overzeesterritorysaintmaarten
	{64396, 37, 19, 0x1},   // republicofmacedonia
	{22005, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{33732, 34, 7, 0x1},    // latvija
	{35535, 384, 5, 0x1},   // #5rus
	{44849, 213, 30, 0x1},  // grondterritorychristmasislands
	{60577, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{47541, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{35480, 346, 5, 0x1},   // #5rok
	{1256, 223, 18, 0x1},   // guyanefrenchguiana
	{35713, 190, 17, 0x1},  // republicadepanama
	{60836, 150, 12, 0x1},  // saoediarabia
	{970, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{42415, 32, 8, 0x1},    // lithunia
	{11589, 142, 12, 0x1},  // nauruislands
	{56116, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{31801, 68, 6, 0x1},    // jibuti
	{33369, 44, 19, 0x1},   // republicaportuguesa
	{26981, 164, 5, 0x81},  // #2yem
	{2540, 58, 7, 0x1},     // dahomey
	{3190, 210, 33, 0x1},   // islandsterritoryofthecocoskeeling
	{45131, 256, 17, 0x1},  // maagdeneilandenvs
	{45846, 4, 5, 0x1},     // #7aus
	{41424, 73, 16, 0x1},   // incleritethiopia
	{39552, 385, 5, 0x1},   // #6com
	{26215, 115, 16, 0x1},  // bruneidarussalam
	{19651, 255, 15, 0x1},  // virginislandsuk
	{61314, 96, 17, 0x1},   // republicofsenegal
	{3148, 119, 31, 0x21},  // fijisovereigndemocraticrepublic
	{49902, 45, 24, 0x1},   // peoplesrepublicofromania
	{21194, 230, 10, 0x1},  // chinamacau
	{61297, 5, 17, 0x1},    // republicofaustria
	{52922, 53, 17, 0x1},   // republicofukraine
	{16305, 206, 25, 0x1},  // bonairesabasainteustatius
	{48878, 133, 29, 0x1},  // democraticpeoplesrepubliclaos
	{1525, 182, 25, 0x1},   // guyanacooperativerepublic
	{4928, 226, 24, 0x1},   // heardenmacdonaldeilanden
	{28340, 9, 4, 0x81},    // #470
	{42807, 386, 5, 0x1},   // #6mlt
	{8506, 168, 10, 0x1},   // thebahamas
	{58466, 22, 29, 0x1},   // grootbrittannieennoordierland
	{24717, 82, 21, 0x1},   // libischarabjamahiriya
	{33503, 98, 10, 0x1},   // soomaaliya
	{33955, 387, 5, 0x1},   // #5lie
	{58201, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{5534, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{18361, 388, 5, 0x1},   // #2dhy
	{39889, 389, 5, 0x1},   // #6cub
	{35791, 106, 26, 0x1},  // verenigderepubliektanzania
	{17694, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{44089, 63, 24, 0x1},   // unitedrepublicofcameroon
	{21253, 117, 13, 0x1},  // mainlandchina
	{55001, 6, 20, 0x1},    // republicofazerbaijan
	{10080, 46, 10, 0x1},   // sovjetunie
	{5921, 218, 24, 0x1},   // overzeesterritoryfaeroer
	{1359, 16, 35, 0x21},   // westgermanyfederalrepublicofgermany
	{2787, 177, 18, 0x21},  // dominicagemenebest
	{57487, 215, 15, 0x1},  // sahrawirepublic
	{57725, 106, 12, 0x1},  // ureptanzania
	{5053, 230, 13, 0x1},   // macaosarchina
	{25682, 119, 19, 0x1},  // fijiislandsrepublic
	{42443, 390, 5, 0x1},   // #6mag
	{38188, 391, 5, 0x1},   // #6920
	{31980, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{9328, 138, 27, 0x1},   // unionburmasocialistrepublic
	{27265, 8, 5, 0x81},    // #4100
	{27305, 214, 5, 0x81},  // #4136
	{33926, 392, 5, 0x1},   // #5lib
	{67, 257, 18, 0x1},     // wallisfutunafrench
	{40350, 393, 5, 0x1},   // #6dom
	{18280, 103, 17, 0x1},  // republiquedutchad
	{29010, 272, 5, 0x1},   // #5471
	{45794, 3, 5, 0x1},     // #7arm
	{18276, 394, 5, 0x81},  // #2ddr
	{46625, 64, 5, 0x1},    // #7cod
	{22854, 240, 20, 0x1},  // gemenebestpuertorico
	{28545, 54, 5, 0x81},   // #4840
	{13932, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{7468, 164, 12, 0x1},   // yemenkingdom
	{9449, 82, 10, 0x1},    // statelibya
	{44120, 63, 16, 0x1},   // republiccameroon
	{61794, 153, 13, 0x1},  // republicsyria
	{42438, 395, 5, 0x1},   // #6mad
	{9526, 205, 23, 0x1},   // frenchsouthernterritory
	{40256, 196, 23, 0x1},  // orientalrepublicuruguay
	{61917, 84, 7, 0x1},    // marocco
	{29505, 359, 5, 0x1},   // #5aab
	{13914, 65, 10, 0x1},   // franscongo
	{14897, 15, 6, 0x1},    // #3ddde
	{3476, 108, 25, 0x21},  // rephabolikiyaaforikaborwa
	{48853, 16, 26, 0x1},   // federalerepubliekduitsland
	{36311, 102, 17, 0x1},  // islandsseychellen
	{1584, 51, 13, 0x21},   // swedenkingdom
	{53418, 9, 12, 0x1},    // bsniahrzgvna
	{37220, 128, 18, 0x1},  // republickirgizstan
	{14084, 218, 9, 0x1},   // faeroerne
	{19677, 131, 3, 0x1},   // rok
	{16055, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{27159, 44, 8, 0x1},    // portugal
	{2053, 164, 13, 0x1},   // republicyemen
	{20158, 143, 12, 0x1},  // saltanatuman
	{45091, 11, 6, 0x1},    // canada
	{384, 186, 30, 0x21},   // federationofsaintkittsandnevis
	{3914, 87, 25, 0x1},    // peoplesrepublicmozambique
	{15799, 166, 19, 0x1},  // republiekargentinie
	{11898, 63, 13, 0x1},   // franskameroen
	{52568, 24, 18, 0x1},   // kingdomgriekenland
	{38208, 396, 5, 0x1},   // #6970
	{5938, 218, 15, 0x1},   // faeroereilanden
	{41704, 141, 14, 0x1},  // kingdomofnepal
	{64668, 150, 12, 0x1},  // saoediarabie
	{24470, 397, 5, 0x1},   // #2rho
	{12058, 138, 14, 0x1},  // unionofmyanmar
	{11183, 242, 14, 0x1},  // franspolinesie
	{31883, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{13153, 131, 18, 0x1},  // republicsouthkorea
	{9963, 106, 32, 0x1},   // tanganyikazanzibarunitedrepublic
	{35707, 77, 6, 0x1},    // gambia
	{22373, 156, 9, 0x1},   // turkmenia
	{31914, 237, 24, 0x1},  // territoryofnorfolkisland
	{61625, 159, 14, 0x1},  // elliceeilanden
	{8559, 161, 12, 0x1},   // northvietnam
	{29125, 379, 5, 0x1},   // #5565
	{53047, 217, 32, 0x1},  // overzeesterritoryfalklandislands
	{56191, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{61751, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{47794, 224, 18, 0x1},  // grondterritoryguam
	{6667, 253, 29, 0x1},   // outlyingeilandjesunitedstates
	{38213, 398, 5, 0x1},   // #6971
	{16137, 218, 13, 0x1},  // faeroeislands
	{61202, 111, 16, 0x1},  // stateafghanistan
	{30878, 67, 16, 0x1},   // capeverdeislands
	{6254, 244, 17, 0x1},   // republicofvietnam
	{9454, 82, 5, 0x1},     // libya
	{29722, 227, 24, 0x1},  // grondterritoryislandsman
	{1625, 112, 8, 0x1},    // emirates
	{18376, 177, 5, 0x81},  // #2dma
	{29040, 399, 5, 0x1},   // #5490
	{7398, 120, 16, 0x1},   // micronesiafedsts
	{29390, 400, 5, 0x1},   // #5812
	{13007, 51, 16, 0x1},   // koninkrijkzweden
	{11326, 120, 14, 0x1},  // fsofmicronesia
	{15372, 119, 6, 0x1},   // fidzji
	{17703, 226, 20, 0x1},  // heardislandsmcdonald
	{33078, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{6, 273, 25, 0xa2},     // yugoslaviafederalrepublic
	{42433, 401, 5, 0x1},   // #6mac
	{9783, 60, 16, 0x1},    // botswanarepublic
	{40931, 112, 12, 0x1},  // unitedarabem
	{38218, 402, 5, 0x1},   // #6972
	{21966, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{44707, 210, 26, 0x1},  // grondterritorycocosislands
	{3736, 161, 20, 0x21},  // republicnorthvietnam
	{24484, 403, 5, 0x1},   // #2rom
	{8461, 177, 8, 0x1},    // dominica
	{27270, 138, 5, 0x81},  // #4104
	{27300, 67, 5, 0x81},   // #4132
	{38506, 404, 5, 0x1},   // #6aul
	{2323, 203, 22, 0x1},   // americansamoaterritory
	{59880, 231, 18, 0x1},  // fransdeelstmaarten
	{29773, 25, 24, 0x1},   // localnamehrvatskacroatia
	{29005, 405, 5, 0x1},   // #5461
	{38251, 73, 9, 0x1},    // abyssinia
	{61037, 114, 14, 0x1},  // stateofbahrain
	{5193, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{52415, 241, 19, 0x1},  // occupiedtrpalestine
	{37056, 406, 5, 0x1},   // #5ukr
	{22611, 138, 15, 0x1},  // republicmyanmar
	{13367, 73, 11, 0x1},   // fmrethiopia
	{13409, 138, 11, 0x1},  // formerburma
	{6390, 197, 15, 0x1},   // stvincentandgre
	{36353, 174, 16, 0x1},  // colombiarepublic
	{23930, 144, 5, 0x81},  // #2pak
	{11505, 75, 14, 0x1},   // republiekghana
	{38223, 407, 5, 0x1},   // #6973
	{53103, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{39058, 225, 22, 0x1},  // grondterritoryhongkong
	{33156, 408, 5, 0x1},   // #5gui
	{14958, 58, 6, 0x1},    // #3dybj
	{12321, 82, 18, 0x1},   // libyaarabjamahiriy
	{27037, 6, 9, 0x1},     // azerbijan
	{5831, 212, 18, 0x1},   // curacaoknetherland
	{54776, 56, 17, 0x1},   // republicadeangola
	{35028, 409, 5, 0x1},   // #5nth
	{38654, 165, 17, 0x1},  // adenyemenpdrsouth
	{46630, 211, 5, 0x1},   // #7cok
	{17747, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{3522, 234, 20, 0x1},   // departmentmartinique
	{40507, 208, 21, 0x1},  // grondterritorybermuda
	{18809, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{53210, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{14062, 139, 13, 0x1},  // statemongolia
	{8990, 15, 11, 0x1},    // eastgermany
	{48427, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{20088, 111, 21, 0x1},  // republicofafghanistan
	{24069, 145, 5, 0x81},  // #2phl
	{42428, 410, 5, 0x1},   // #6maa
	{33732, 34, 17, 0x1},   // latvijasrepublika
	{7742, 46, 13, 0x1},    // sovjetrusland
	{38183, 411, 5, 0x1},   // #6910
	{16134, 59, 5, 0x81},   // #2bfa
	{4279, 210, 20, 0x1},   // keelingeilandencocos
	{29918, 412, 5, 0x1},   // #5arm
	{18187, 171, 26, 0x1},  // federativerepublicofbrazil
	{5317, 108, 19, 0x1},   // southafricarepublic
	{17651, 145, 22, 0x1},  // commonwealthfilipijnen
	{29385, 371, 5, 0x1},   // #5811
	{24664, 256, 15, 0x1},  // virginislandsvs
	{63846, 202, 22, 0x1},  // nederlandseantillenoud
	{7785, 153, 12, 0x1},   // arabrepsyrie
	{21601, 80, 5, 0x81},   // #2ken
	{62358, 132, 17, 0x1},  // koeweitvorstendom
	{29564, 176, 15, 0x1},  // republicadecuba
	{3610, 128, 8, 0x21},   // kirgisia
	{22420, 196, 22, 0x1},  // easternrepublicuruguay
	{2532, 58, 20, 0x1},    // formerlydahomeybenin
	{14332, 161, 8, 0x1},   // vietnamn
	{42849, 413, 5, 0x1},   // #6mon
	{32302, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{41148, 414, 5, 0x1},   // #6jam
	{37107, 143, 13, 0x1},  // maskateenoman
	{15393, 115, 22, 0x1},  // abodepeacenationbrunei
	{47184, 103, 15, 0x1},  // jumhuriyattshad
	{3401, 140, 16, 0x21},  // malayafederation
	{43085, 230, 53, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiomacau
	{29923, 415, 5, 0x1},   // #5aul
	{18356, 16, 5, 0x81},   // #2deu
	{46677, 66, 5, 0x1},    // #7com
	{15837, 43, 21, 0x1},   // poolsepeoplesrepublic
	{57969, 227, 7, 0x1},   // manisle
	{45604, 2, 5, 0x1},     // #7and
	{35638, 186, 22, 0x1},  // sintchristoffelennevis
	{29395, 416, 5, 0x1},   // #5816
	{32894, 246, 21, 0x1},  // ascensionensinthelena
	{685, 221, 10, 0x1},    // guadeloupe
	{32576, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{21506, 85, 10, 0x1},   // madagascar
	{22225, 171, 23, 0x1},  // brazilieverenigdestaten
	{57687, 144, 16, 0x1},  // pakistanrepublic
	{60706, 186, 15, 0x1},  // stkittsandnevis
	{57377, 64, 13, 0x1},   // belgischcongo
	{22410, 112, 11, 0x1},  // unitedarabe
	{52739, 143, 24, 0x1},  // sultanateofmuscatandoman
	{13248, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{41440, 417, 5, 0x1},   // #6jpn
	{34302, 240, 24, 0x1},  // grondterritorypuertorico
	{32110, 334, 5, 0x1},   // #5gab
	{43157, 117, 17, 0x1},  // chinapeoplesrepof
	{6990, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{24099, 43, 5, 0x81},   // #2pol
	{2946, 249, 26, 0x1},   // nederlandspartsaintmaarten
	{60255, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{5053, 230, 5, 0x1},    // macao
	{13898, 46, 16, 0x1},   // russianfedertion
	{160, 229, 17, 0x21},   // bailiwickofjersey
	{26574, 179, 16, 0x1},  // republiekecuador
	{40284, 418, 5, 0x1},   // #6dji
	{11247, 52, 19, 0x1},   // ottomanempireturkey
	{30508, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{33894, 299, 5, 0x1},   // #5leb
	{13151, 71, 3, 0x1},    // uar
	{46648, 174, 5, 0x1},   // #7col
	{2088, 87, 24, 0x21},   // volksrepubliekmozambique
	{11388, 173, 14, 0x1},  // republiekchili
	{19070, 250, 27, 0x1},  // territoryturkscaicosislands
	{29400, 419, 5, 0x1},   // #5817
	{36486, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{22484, 241, 20, 0x1},  // palestinianauthority
	{4266, 210, 13, 0x1},   // cocoseilanden
	{4708, 243, 18, 0x1},   // departementreunion
	{39936, 76, 16, 0x1},   // republiqueguinea
	{51391, 154, 12, 0x1},  // siamthailand
	{7542, 55, 21, 0x1},    // formersfrofyugoslavia
	{3288, 182, 16, 0x1},   // georgetownguyana
	{3848, 120, 24, 0x21},  // micronesiefederalestaten
	{58871, 82, 41, 0x1},   // grotelibischarabsocialistvolksjamahiriyya
	{35817, 106, 18, 0x1},  // tanganyikarepublic
	{36907, 6, 18, 0x1},    // republicazerbaijan
	{32266, 420, 5, 0x1},   // #5gam
	{42505, 421, 5, 0x1},   // #6mal
	{8589, 114, 7, 0x1},    // bahrain
	{58714, 82, 11, 0x1},   // formerlibya
	{9725, 273, 16, 0x82},  // fedrepyugoslavia
	{9955, 106, 26, 0x1},   // republictanganyikazanzibar
	{49153, 66, 12, 0x1},   // comorenstate
	{57543, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{58807, 49, 17, 0x1},   // slowaakserepublic
	{28915, 422, 5, 0x1},   // #5390
	{12783, 111, 23, 0x1},  // islamicrepofafghanistan
	{48219, 247, 18, 0x1},  // svalbardogjanmayen
	{55901, 82, 12, 0x1},   // libyakingdom
	{40429, 54, 25, 0x1},   // verenigdestatenvanamerika
	{46346, 65, 5, 0x1},    // #7cgo
	{21051, 65, 20, 0x1},   // congopeoplesrepublic
	{56012, 138, 8, 0x1},   // mayanmar
	{30992, 232, 23, 0x1},  // northernmarianenislands
	{37065, 423, 5, 0x1},   // #5uru
	{35229, 145, 23, 0x1},  // philippinescommonwealth
	{19156, 119, 26, 0x1},  // republiekvandefijieilanden
	{5619, 121, 19, 0x1},   // nederlandsoostindie
	{7901, 129, 14, 0x1},   // khmerrepubliek
	{16725, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{54791, 133, 6, 0x1},   // laopdr
	{64897, 62, 23, 0x1},   // republicoftheivorycoast
	{8669, 239, 36, 0x1},   // pitcairnhendersonducieandoenoislands
	{35065, 424, 3, 0x3},   // roc
	{21654, 129, 5, 0x81},  // #2khm
	{23980, 190, 5, 0x81},  // #2pan
	{41988, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{16854, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{30929, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{23985, 239, 5, 0x81},  // #2pcn
	{11660, 118, 6, 0x1},   // kibris
	{26006, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{63547, 133, 11, 0x1},  // kingdomlaos
	{29859, 254, 17, 0x1},  // vaticaanstadstate
	{5493, 196, 24, 0x1},   // oosterserepubliekuruguay
	{4406, 9, 19, 0x1},     // bosnieenherzegovina
	{28800, 427, 5, 0x1},   // #5343
	{47785, 184, 5, 0x1},   // #7hai
	{34181, 221, 25, 0x1},  // departementdelaguadeloupe
	{58224, 64, 13, 0x1},   // congokinshasa
	{62235, 34, 15, 0x1},   // latvianrepublic
	{166, 207, 10, 0x1},    // saintbarth
	{45760, 166, 5, 0x1},   // #7arg
	{46325, 11, 5, 0x1},    // #7can
	{33537, 148, 15, 0x1},  // democratickorea
	{6239, 140, 6, 0x1},    // malaya
	{17109, 60, 5, 0x81},   // #2bwa
	{45609, 56, 5, 0x1},    // #7ang
	{60237, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{23012, 143, 13, 0x1},  // sultanateoman
	{42470, 239, 10, 0x1},  // pitcairnis
	{48556, 128, 19, 0x1},  // kirgizischerepublic
	{29673, 179, 7, 0x1},   // equador
	{50619, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{10640, 37, 14, 0x1},   // macedoniefyrom
	{509, 213, 25, 0x1},    // territorychristmasislands
	{49505, 253, 17, 0x1},  // usoutlyingislands
	{18085, 92, 17, 0x1},   // republiqueduniger
	{1663, 428, 12, 0x22},  // ruandaurundi
	{62330, 164, 10, 0x1},  // yemensanaa
	{65209, 167, 16, 0x1},  // antiguaenbarbuda
	{51868, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{18414, 178, 5, 0x81},  // #2dom
	{46320, 129, 5, 0x1},   // #7cam
	{61136, 148, 18, 0x1},  // noordkoreavolksrep
	{38896, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{18366, 68, 5, 0x81},   // #2dji
	{29380, 430, 5, 0x1},   // #5800
	{7885, 160, 10, 0x1},   // uzbekistan
	{21807, 148, 15, 0x1},  // koreademocratic
	{20662, 28, 5, 0x81},   // #2isl
	{61195, 111, 23, 0x1},  // islamicstateafghanistan
	{21644, 164, 10, 0x1},  // noordjemen
	{28680, 409, 5, 0x1},   // #5210
	{22559, 127, 11, 0x1},  // khazakhstan
	{2837, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{3185, 135, 14, 0x21},  // dominionceylon
	{14439, 44, 9, 0x1},    // portugual
	{33063, 16, 28, 0x1},   // federalrepublicformergermany
	{38178, 404, 5, 0x1},   // #6900
	{29517, 431, 5, 0x1},   // #5afg
	{45287, 31, 27, 0x1},   // principalityofliechtenstein
	{28775, 432, 5, 0x1},   // #5325
	{28795, 433, 5, 0x1},   // #5341
	{28840, 434, 5, 0x1},   // #5355
	{7925, 136, 20, 0x1},   // formermaldiveislands
	{28920, 435, 5, 0x1},   // #5395
	{48451, 127, 18, 0x1},  // kazakhstanrepublic
	{29815, 436, 5, 0x1},   // #5arg
	{29935, 6, 12, 0x1},    // azerbaidzhan
	{44427, 157, 17, 0x1},  // republiceasttimor
	{0, 236, 35, 0x1},      // overzeesecollectiviteitnewcaledonia
	{39936, 79, 27, 0x1},   // republiqueguineaequatoriale
	{9200, 78, 11, 0x1},    // guinebissau
	{18122, 102, 17, 0x1},  // seychellesislands
	{55742, 203, 20, 0x1},  // americansamoaislands
	{24281, 148, 5, 0x81},  // #2prk
	{14646, 252, 7, 0x1},   // formosa
	{28675, 437, 5, 0x1},   // #5205
	{28685, 438, 5, 0x1},   // #5211
	{16020, 201, 13, 0x1},  // alandeilanden
	{15689, 65, 13, 0x1},   // congorepofthe
	{593, 151, 9, 0x1},     // singapore
	{3630, 205, 27, 0x1},   // frenchsouthernantarticlands
	{6599, 34, 15, 0x1},    // republicletland
	{33151, 439, 5, 0x1},   // #5gua
	{35068, 66, 13, 0x1},   // comoroislands
	{8578, 29, 6, 0x1},     // israel
	{28815, 440, 5, 0x1},   // #5346
	{148, 176, 14, 0x21},   // republicofcuba
	{63225, 70, 17, 0x1},   // sultanatezanzibar
	{40897, 113, 24, 0x1},  // volksrepubliekbangladesh
	{36210, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{42052, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{4750, 222, 9, 0x1},    // groenland
	{17959, 114, 14, 0x1},  // kingdombahrain
	{52644, 148, 26, 0x1},  // koreademocraticpeorepublic
	{62621, 242, 33, 0x1},  // paysdoutremerlapolynesiafrancaise
	{17843, 240, 20, 0x1},  // puertoricogemenebest
	{28690, 441, 5, 0x1},   // #5212
	{9744, 79, 31, 0x1},    // republiquedelaguineeequatoriale
	{13017, 51, 6, 0x1},    // zweden
	{60639, 10, 17, 0x1},   // republicofbelarus
	{32367, 442, 5, 0x1},   // #5gfr
	{50804, 114, 9, 0x1},   // albahrayn
	{1998, 93, 24, 0x21},   // federalerepublieknigeria
	{21289, 230, 12, 0x1},  // chinaprmacao
	{37087, 188, 6, 0x1},   // mexico
	{12183, 27, 15, 0x1},   // republicierland
	{40396, 399, 5, 0x1},   // #6drc
	{40965, 163, 28, 0x1},  // independentstatewesternsamoa
	{51281, 121, 29, 0x1},  // republicindonesiaunitarystate
	{62335, 164, 10, 0x1},  // sanaayemen
	{33960, 443, 5, 0x1},   // #5lit
	{13031, 124, 4, 0x1},   // iraq
	{28820, 444, 5, 0x1},   // #5347
	{36704, 205, 46, 0x1},  // overzeesecollectiviteitfrenchsouthernterritory
	{32774, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{44588, 226, 20, 0x1},  // heardmcdonaldislands
	{47549, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{19100, 250, 22, 0x1},  // turkseencaicoseilanden
	{59656, 160, 11, 0x1},  // oesbekistan
	{4266, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{7877, 160, 18, 0x1},   // republicuzbekistan
	{794, 234, 24, 0x1},    // collectiviteitmartinique
	{17663, 145, 10, 0x1},  // filipijnen
	{9151, 121, 17, 0x1},   // indonesiarepublic
	{24170, 240, 5, 0x81},  // #2pri
	{57873, 243, 12, 0x1},  // ilelareunion
	{20441, 35, 6, 0x1},    // monaco
	{52071, 94, 15, 0x1},   // rwandanrepublic
	{52891, 107, 16, 0x1},  // republicofuganda
	{45221, 132, 7, 0x1},   // koeweit
	{39709, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{54166, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{13077, 191, 12, 0x1},  // republicperu
	{38511, 445, 5, 0x1},   // #6aus
	{58824, 10, 15, 0x1},   // bieloruslandrep
	{28805, 446, 5, 0x1},   // #5344
	{15702, 22, 13, 0x1},   // unitedkingdom
	{3979, 205, 25, 0x21},  // frenchsouthernterritories
	{56158, 30, 13, 0x1},   // kingdomitalia
	{27388, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{45221, 132, 19, 0x1},  // koeweitprincipality
	{24501, 46, 11, 0x1},   // russiansfsr
	{1940, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{35592, 108, 7, 0x1},   // safrica
	{44586, 226, 22, 0x1},  // auheardmcdonaldislands
	{25785, 63, 17, 0x1},   // republiekkameroen
	{721, 76, 6, 0x1},      // guinea
	{57927, 143, 13, 0x1},  // omansultanaat
	{8642, 22, 2, 0x1},     // vk
	{18669, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{53528, 137, 25, 0x1},  // republiekmarshalleilanden
	{47811, 120, 10, 0x1},  // micronisia
	{20365, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{48515, 126, 5, 0x1},   // #7jpn
	{28810, 447, 5, 0x2},   // #5345
	{17161, 22, 13, 0x1},   // unitedkingdon
	{2615, 120, 19, 0x21},  // micronesiafedstates
	{25070, 248, 19, 0x1},  // stpierreandmiquelon
	{47790, 225, 5, 0x1},   // #7hkg
	{25729, 65, 20, 0x1},   // kongopeoplesrepublic
	{64406, 37, 37, 0x1},   // macedoniaformerjoegoslavischerepublic
	{50041, 259, 15, 0x1},  // republiekkosovo
	{24571, 66, 11, 0x1},   // comorenunie
	{48620, 135, 17, 0x1},  // republieksrilanka
	{41624, 24, 17, 0x1},   // helleenserepublic
	{35154, 254, 17, 0x1},  // statevaticaanstad
	{57972, 227, 9, 0x1},   // isleofman
	{23577, 214, 30, 0x1},  // overseasterritorycaymanislands
	{44721, 210, 23, 0x1},  // cocosislandsaustralisch
	{58495, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{26983, 164, 5, 0x1},   // yeman
	{2061, 164, 5, 0x1},    // yemen
	{42535, 217, 16, 0x1},  // falklandeilanden
	{2235, 112, 12, 0x21},  // trucialcoast
	{34537, 252, 13, 0x1},  // chinesetaipei
	{24074, 146, 5, 0x81},  // #2plw
	{32488, 449, 5, 0x1},   // #5gha
	{48406, 185, 5, 0x1},   // #7jam
	{22780, 175, 19, 0x1},  // republicofcostarica
	{4346, 10, 18, 0x1},    // belarusbyelorussia
	{59539, 136, 21, 0x1},  // republicofthemaldives
	{1387, 16, 11, 0x21},   // germanywest
	{30498, 215, 16, 0x1},  // westelijkesahara
	{4900, 1, 22, 0x1},     // albaniapeoplesrepublic
	{59733, 55, 19, 0x1},   // voormaligjugoslavie
	{28830, 450, 5, 0x1},   // #5350
	{23386, 26, 17, 0x1},   // republicofhungary
	{20267, 246, 23, 0x1},  // sthelenaanddependencies
	{2697, 241, 27, 0x21},  // palestijnseautonomegebieden
	{21063, 276, 15, 0x2},  // republicofchina
	{50239, 7, 16, 0x1},    // koninkrijkbelgie
	{4553, 98, 16, 0x1},    // republieksomalie
	{55672, 210, 9, 0x1},   // cocosisds
	{39817, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{9355, 195, 22, 0x1},   // trinidadtobagorepublic
	{29095, 303, 5, 0x1},   // #5540
	{26927, 17, 10, 0x1},   // denemarken
	{17499, 236, 26, 0x1},  // grondterritorynewcaledonia
	{7997, 129, 19, 0x1},   // formerkhmerrepublic
	{43224, 10, 12, 0x1},   // bielorusland
	{65223, 132, 14, 0x1},  // dawlatalkuwayt
	{206, 37, 23, 0x1},     // republieknoordmacedonie
	{24299, 44, 5, 0x81},   // #2prt
	{60299, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{27820, 28, 5, 0x81},   // #4352
	{28670, 318, 5, 0x1},   // #5200
	{48707, 80, 15, 0x1},   // republicofkenya
	{24541, 254, 13, 0x1},  // vaticaanstaat
	{24314, 242, 5, 0x81},  // #2pyf
	{27855, 30, 5, 0x81},   // #4380
	{1875, 115, 6, 0x1},    // brunei
	{41780, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{48485, 125, 5, 0x1},   // #7jor
	{1353, 71, 3, 0x1},     // are
	{61136, 148, 10, 0x1},  // noordkorea
	{24541, 254, 8, 0x1},   // vaticaan
	{16431, 206, 13, 0x1},  // sabaenbonaire
	{789, 246, 31, 0x21},   // sthelenaascensiontristandacunha
	{30067, 241, 31, 0x1},  // palestineliberationorganization
	{14111, 46, 9, 0x1},    // fedrussia
	{46280, 61, 5, 0x1},    // #7caf
	{46991, 215, 16, 0x1},  // saharaoccidental
	{33989, 441, 5, 0x1},   // #5lux
	{46539, 62, 5, 0x1},    // #7civ
	{2006, 92, 14, 0x21},   // republiekniger
	{34270, 187, 18, 0x1},  // republieksintlucia
	{29100, 337, 5, 0x1},   // #5541
	{51717, 162, 5, 0x1},   // #7van
	{10336, 66, 20, 0x1},   // archipelvandecomoren
	{1466, 16, 18, 0x21},   // fmrfedrepofgermany
	{60560, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{57535, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{51381, 154, 14, 0x1},  // koninkrijksiam
	{64989, 76, 35, 0x1},   // revolutionairepeoplesrepublicguinea
	{39287, 219, 19, 0x1},  // baljuwschapguernsey
	{39704, 451, 23, 0x2},  // koreademocraticrepublic
	{35381, 71, 14, 0x1},   // arabrepofegypt
	{12089, 138, 15, 0x1},  // burmanowmyanmar
	{48691, 191, 16, 0x1},  // republicadelperu
	{28835, 357, 5, 0x1},   // #5352
	{41750, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{46805, 14, 5, 0x1},    // #7cze
	{34755, 14, 15, 0x1},   // czechiarepublic
	{61990, 171, 25, 0x1},  // federalerepubliekbrazilie
	{6220, 120, 19, 0x1},   // micronesiafederatia
	{59898, 231, 17, 0x1},  // fransdeelstmartin
	{34556, 252, 23, 0x1},  // provincievanchinataiwan
	{14446, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{6093, 108, 3, 0x1},    // rsa
	{9800, 183, 8, 0x1},    // honduras
	{36980, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{45907, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{6220, 120, 13, 0x1},   // micronesiafed
	{40381, 134, 15, 0x1},  // republiclebanon
	{54121, 28, 15, 0x1},   // republiciceland
	{7604, 45, 24, 0x1},    // romaniasocialistrepublic
	{31250, 62, 11, 0x1},   // cotedivoire
	{60870, 205, 24, 0x1},  // fransezuidelijkegebieden
	{8780, 89, 19, 0x1},    // republiquedemaurice
	{19964, 50, 18, 0x1},   // republikaslovenija
	{28825, 453, 5, 0x1},   // #5349
	{38163, 454, 5, 0x1},   // #6840
	{39260, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{37072, 54, 15, 0x1},   // usaunitedstates
	{29115, 347, 5, 0x1},   // #5553
	{58356, 123, 12, 0x1},  // empireofiran
	{38615, 165, 9, 0x1},   // adenyemen
	{64506, 123, 10, 0x1},  // empireiran
	{44194, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{29455, 455, 5, 0x1},   // #5940
	{317, 186, 36, 0x21},   // federationofsaintchristopherandnevis
	{9943, 106, 38, 0x1},   // formerunitedrepublictanganyikazanzibar
	{43221, 10, 15, 0x1},   // repbielorusland
	{37893, 359, 4, 0x1},   // #658
	{3721, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{32549, 456, 5, 0x1},   // #5gmy
	{11552, 80, 14, 0x1},   // republiekkenia
	{33161, 457, 5, 0x1},   // #5guy
	{34338, 231, 23, 0x1},  // saintmartincollectivity
	{51485, 253, 24, 0x1},  // minorislandsunitedstates
	{46789, 239, 16, 0x1},  // pitcairneilanden
	{2916, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{30061, 241, 15, 0x1},  // formerpalestine
	{29543, 43, 21, 0x1},   // peoplesrepublicpoland
	{47212, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{29110, 355, 5, 0x1},   // #5552
	{21738, 52, 15, 0x1},   // turkserepubliek
	{18794, 7, 7, 0x1},     // belgium
	{27825, 122, 5, 0x81},  // #4356
	{50936, 105, 15, 0x1},  // tunisiarepublic
	{27860, 62, 5, 0x81},   // #4384
	{43274, 458, 5, 0x1},   // #6mya
	{32271, 459, 5, 0x1},   // #5gdr
	{1749, 104, 14, 0x21},  // republicoftogo
	{39914, 53, 14, 0x1},   // sovjetoekraine
	{10279, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{56369, 2, 15, 0x1},    // prinsdomandorra
	{3917, 140, 15, 0x21},  // malayafederatie
	{7585, 45, 26, 0x1},    // socialistrepublicofromania
	{572, 14, 19, 0x1},     // tsjechischerepublic
	{41321, 460, 5, 0x1},   // #6jor
	{55850, 213, 24, 0x1},  // christmasislandterritory
	{2552, 45, 23, 0x1},    // peoplesrepublicroemenia
	{2567, 45, 8, 0x1},     // roemenia
	{7443, 110, 9, 0x1},    // srhodesia
	{33346, 62, 23, 0x1},   // republiquedecotedivoire
	{7517, 161, 9, 0x1},    // vietnamsr
	{58949, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{19551, 208, 31, 0x1},  // britishoverzeesterritorybermuda
	{50101, 138, 20, 0x1},  // republicunionmyanmar
	{29105, 354, 5, 0x1},   // #5551
	{55229, 256, 15, 0x1},  // virginislandsus
	{52507, 19, 5, 0x1},    // eesti
	{36557, 215, 10, 0x1},  // westsahara
	{37673, 389, 4, 0x1},   // #640
	{7694, 10, 21, 0x1},    // formerwitrussischessr
	{16312, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{31014, 91, 15, 0x1},   // southwestafrica
	{12058, 138, 19, 0x1},  // unionofmyanmarburma
	{943, 48, 25, 0x21},    // serbiaandmontenegroformer
	{58513, 82, 10, 0x1},   // libiestaat
	{12381, 176, 13, 0x1},  // republiekcuba
	{49616, 136, 13, 0x1},  // dhivehiraajje
	{1841, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{62574, 102, 18, 0x1},  // seychellenrepublic
	{35704, 77, 17, 0x1},   // thegambiarepublic
	{16756, 170, 5, 0x81},  // #2bol
	{48240, 247, 26, 0x1},  // svalbardandjanmayenislands
	{42851, 139, 25, 0x1},  // mongolischevolksrepubliek
	{55103, 159, 13, 0x1},  // elliceislands
	{33979, 187, 10, 0x1},  // saintlucia
	{20441, 35, 18, 0x1},   // monacoprincipality
	{38083, 332, 5, 0x1},   // #6750
	{59831, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{25155, 214, 10, 0x1},  // caimanesvk
	{41820, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{12045, 138, 13, 0x1},  // republicburma
	{4733, 222, 26, 0x1},   // overzeesterritorygroenland
	{60202, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{21194, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{47646, 52, 15, 0x1},   // republicturkiye
	{535, 54, 2, 0x1},      // us
	{37688, 278, 4, 0x1},   // #641
	{15896, 165, 18, 0x1},  // republicsouthjemen
	{19370, 186, 20, 0x1},  // stchristopherennevis
	{25134, 58, 16, 0x1},   // republiekdahomey
	{3729, 221, 19, 0x1},   // territoryguadeloupe
	{12418, 124, 4, 0x1},   // irak
	{22872, 231, 23, 0x1},  // collectivitesaintmartin
	{28845, 461, 5, 0x1},   // #5359
	{50796, 114, 17, 0x1},  // mamlakatalbahrayn
	{7295, 142, 14, 0x1},   // naoerorepublic
	{3944, 223, 35, 0x21},  // overzeesecollectiviteitfrenchguyana
	{38148, 421, 5, 0x1},   // #6820
	{46785, 118, 5, 0x1},   // #7cyp
	{57549, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{542, 12, 7, 0x1},      // schweiz
	{20138, 202, 21, 0x1},  // netherlandswestindies
	{24554, 241, 14, 0x1},  // palestinastaat
	{2269, 237, 13, 0x21},  // norfolkeiland
	{14177, 15, 9, 0x1},    // formergdr
	{35724, 190, 14, 0x1},  // panamarepublic
	{63143, 136, 16, 0x1},  // republicmaldives
	{20866, 30, 5, 0x81},   // #2ita
	{44511, 96, 15, 0x1},   // republicsenegal
	{12072, 138, 17, 0x1},  // burmaunionmyanmar
	{12830, 71, 11, 0x1},   // formeregypt
	{40423, 188, 21, 0x1},  // mexicoverenigdestaten
	{19815, 231, 21, 0x1},  // saintmartinfrenchpart
	{48750, 118, 6, 0x1},   // cyprus
	{55145, 78, 15, 0x1},   // portugeesguinea
	{44411, 98, 24, 0x1},   // somalidemocraticrepublic
	{29445, 360, 5, 0x1},   // #5920
	{37693, 393, 4, 0x1},   // #642
	{34537, 252, 19, 0x1},  // chinesetaipeitaiwan
	{11197, 242, 14, 0x1},  // franspolynesie
	{21238, 225, 15, 0x1},  // hongkongchinapr
	{37041, 255, 15, 0x1},  // ukvirginislands
	{2646, 248, 22, 0x21},  // fsaintpierreetmiquelon
	{6620, 48, 6, 0x1},     // servia
	{16155, 8, 5, 0x81},    // #2bgr
	{17733, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{38158, 462, 5, 0x1},   // #6835
	{9470, 16, 17, 0x1},    // formerwestgermany
	{33921, 463, 5, 0x1},   // #5les
	{7978, 160, 19, 0x1},   // republicoezbekistan
	{17104, 209, 5, 0x81},  // #2bvt
	{7628, 6, 12, 0x1},     // azerbeidzjan
	{47351, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{48567, 67, 19, 0x1},   // republicofcapeverde
	{11057, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{45196, 358, 5, 0x1},   // #6wsm
	{14813, 10, 6, 0x1},    // #3byaa
	{36971, 464, 5, 0x1},   // #5uga
	{59650, 172, 9, 0x1},   // barbadoes
	{14183, 15, 3, 0x1},    // gdr
	{10553, 93, 22, 0x1},   // federalrepublicnigeria
	{51646, 197, 14, 0x1},  // saintvincentgr
	{27865, 185, 5, 0x81},  // #4388
	{8469, 4, 23, 0x1},     // commonwealthofaustralia
	{42470, 239, 14, 0x1},  // pitcairnisland
	{49430, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{37202, 108, 18, 0x1},  // republicsuidafrika
	{29450, 465, 5, 0x1},   // #5935
	{37833, 466, 4, 0x1},   // #653
	{21691, 79, 16, 0x1},   // equatorialguinea
	{3239, 210, 20, 0x1},   // cocoskeelingeilanden
	{6264, 244, 8, 0x1},    // vietnams
	{6501, 140, 15, 0x1},   // malayafederatia
	{4241, 240, 27, 0x1},   // overzeesterritorypuertorico
	{16048, 57, 5, 0x81},   // #2bdi
	{38168, 467, 5, 0x1},   // #6850
	{33763, 468, 5, 0x1},   // #5lbr
	{19558, 208, 24, 0x1},  // overzeesterritorybermuda
	{16722, 208, 5, 0x81},  // #2bmu
	{52406, 241, 19, 0x1},  // palestineoccupiedtr
	{19532, 208, 15, 0x1},  // bermudaeilanden
	{7488, 129, 15, 0x1},   // stateofcambodia
	{52259, 95, 14, 0x1},   // republieksudan
	{5782, 251, 24, 0x1},   // overseasterritorytokelau
	{59521, 138, 9, 0x1},   // unieburma
	{35563, 419, 5, 0x1},   // #5rvn
	{13057, 155, 20, 0x1},  // republictadzjikistan
	{33616, 128, 18, 0x1},  // kyrgyzrespublikasy
	{10916, 257, 22, 0x1},  // wallisenfutunaeilanden
	{29460, 469, 5, 0x1},   // #5946
	{29470, 308, 5, 0x1},   // #5950
	{54299, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{36569, 106, 7, 0x1},   // tazania
	{37823, 470, 4, 0x1},   // #652
	{29490, 471, 5, 0x1},   // #5986
	{54668, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{54652, 48, 22, 0x1},   // serbiamontenegroformer
	{37276, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{41173, 64, 23, 0x1},   // kongodemocraticrepublic
	{968, 10, 35, 0x21},    // witrussischesovietsocialistrepublic
	{42470, 239, 15, 0x1},  // pitcairnislands
	{30377, 198, 11, 0x1},  // venezuelarb
	{34934, 68, 16, 0x1},   // djiboutirepublic
	{10209, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{13923, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{7053, 199, 9, 0x1},    // landaruba
	{19790, 64, 7, 0x1},    // rdcongo
	{50337, 149, 5, 0x1},   // #7qat
	{14830, 225, 9, 0x1},   // xianggang
	{15314, 61, 11, 0x1},   // centralafrr
	{30061, 241, 37, 0x1},  // formerpalestineliberationorganization
	{29465, 472, 5, 0x1},   // #5947
	{43348, 235, 21, 0x1},  // grondterritorymayotte
	{3022, 257, 28, 0x1},   // territorywallisfutunaislands
	{36516, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{37803, 414, 4, 0x1},   // #651
	{29495, 473, 5, 0x1},   // #5987
	{63376, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{62993, 169, 13, 0x1},  // britshonduras
	{2345, 209, 30, 0x1},   // overseasterritorybouvetislands
	{22918, 249, 22, 0x1},  // netherlandssintmaarten
	{2353, 209, 22, 0x1},   // territorybouvetislands
	{20406, 102, 17, 0x1},  // seychellenislands
	{45888, 168, 8, 0x1},   // bahamaes
	{2295, 156, 11, 0x1},   // turkmenstan
	{1244, 223, 12, 0x1},   // frenchguiana
	{59521, 138, 26, 0x1},  // unieburmasocialistrepublic
	{24224, 73, 8, 0x1},    // ityopiya
	{14298, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{53656, 64, 12, 0x1},   // belgiancongo
	{45037, 33, 20, 0x1},   // grandduchyluxembourg
	{62194, 144, 19, 0x1},  // pakistaninclbanglad
	{64805, 40, 17, 0x1},   // formernetherlands
	{41178, 15, 27, 0x1},   // democraticrepublicofgermany
	{19390, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{35052, 474, 5, 0x1},   // #5pak
	{16197, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{52915, 25, 15, 0x1},   // croatiarepublic
	{11861, 259, 14, 0x1},  // kosovarepublic
	{55036, 157, 32, 0x1},  // republicademocraticadetimorleste
	{25994, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{2289, 162, 8, 0x1},    // vanutatu
	{39822, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{55521, 78, 15, 0x1},   // portugeesguinee
	{36915, 6, 10, 0x1},    // azerbaijan
	{45359, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{14819, 13, 6, 0x1},    // #3cshh
	{37238, 475, 5, 0x1},   // #5yem
	{53580, 61, 28, 0x1},   // formercentralafricanrepublic
	{19316, 19, 15, 0x1},   // estoniarepublic
	{32986, 246, 25, 0x1},  // ascensionentristandacunha
	{48146, 48, 26, 0x1},   // serviamontenegrostatenunia
	{13833, 123, 4, 0x1},   // iran
	{46724, 175, 5, 0x1},   // #7crc
	{19980, 80, 14, 0x1},   // jamhuriyakenya
	{2590, 120, 25, 0x21},  // micronesiafederalstatesof
	{38516, 476, 5, 0x1},   // #6aze
	{2152, 234, 22, 0x1},   // collectivitymartinique
	{21231, 117, 7, 0x1},   // chinapr
	{38078, 417, 5, 0x1},   // #6740
	{35325, 375, 5, 0x1},   // #5pol
	{63267, 12, 19, 0x1},   // confederationsuisse
	{19973, 50, 9, 0x1},    // slovenija
	{3875, 120, 19, 0x21},  // micronesiefederatie
	{61091, 14, 20, 0x1},   // tsjechischerepubliek
	{62636, 242, 18, 0x1},  // polynesiafrancaise
	{593, 151, 17, 0x1},    // singaporerepublic
	{9503, 205, 46, 0x1},   // territorialcollectivityfrenchsouthernterritory
	{6784, 13, 16, 0x1},    // tsjechoslowakije
	{296, 186, 21, 0x21},   // stchristopherandnevis
	{29475, 477, 5, 0x1},   // #5955
	{7473, 129, 15, 0x1},   // kingdomcambodia
	{37878, 478, 4, 0x1},   // #657
	{59752, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{50510, 197, 24, 0x1},  // saintvincentengrenadines
	{14751, 117, 3, 0x1},   // prc
	{46764, 176, 5, 0x1},   // #7cub
	{54326, 186, 20, 0x1},  // stchristoffelennevis
	{33730, 479, 5, 0x1},   // #5lat
	{51317, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{46101, 105, 14, 0x1},  // tunisiakingdom
	{38153, 480, 5, 0x1},   // #6830
	{46606, 63, 5, 0x1},    // #7cmr
	{24591, 244, 3, 0x1},   // rvn
	{239, 61, 27, 0x21},    // centraalafrikaanserepubliek
	{54548, 145, 18, 0x1},  // filipijnserepublic
	{20993, 74, 15, 0x1},   // republicofgabon
	{3014, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{24304, 192, 5, 0x81},  // #2pry
	{31710, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{23892, 134, 15, 0x1},  // lebanonrepublic
	{60523, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{10859, 148, 11, 0x1},  // demrepkorea
	{6041, 68, 29, 0x1},    // frenchterritoryvoorafarsissas
	{60255, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{38123, 481, 4, 0x1},   // #680
	{2411, 195, 2, 0x1},    // tt
	{37868, 482, 4, 0x1},   // #656
	{14483, 54, 9, 0x1},    // vsamerica
	{20177, 223, 15, 0x1},  // guyanefrancaise
	{1405, 16, 22, 0x21},   // federalrepublicgermany
	{61057, 231, 35, 0x1},  // grondterritorysaintmartinfrenchpart
	{10301, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{60774, 129, 17, 0x1},  // kingdomofcambodia
	{23799, 238, 10, 0x1},  // niueisland
	{19796, 231, 40, 0x1},  // overzeesdepartementsaintmartinfrenchpart
	{46330, 214, 5, 0x1},   // #7cay
	{50853, 46, 10, 0x1},   // ruslandfed
	{28080, 483, 5, 0x1},   // #4532
	{41633, 110, 18, 0x1},  // republicofzimbabwe
	{29405, 421, 5, 0x1},   // #5820
	{6946, 64, 11, 0x1},    // congodemrep
	{955, 232, 10, 0x1},    // nmarianais
	{40109, 49, 18, 0x1},   // republicofslovakia
	{27504, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{35121, 484, 5, 0x1},   // #5pan
	{10735, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{12722, 104, 13, 0x1},  // republiektogo
	{351, 138, 5, 0x1},     // birma
	{37853, 485, 4, 0x1},   // #655
	{37988, 486, 5, 0x1},   // #6678
	{29485, 487, 5, 0x1},   // #5983
	{37498, 488, 4, 0x1},   // #631
	{2590, 120, 23, 0x21},  // micronesiafederalstates
	{46700, 67, 5, 0x1},    // #7cpv
	{15860, 43, 6, 0x1},    // poland
	{28900, 304, 5, 0x1},   // #5375
	{30956, 145, 24, 0x1},  // republiekvandefilipijnen
	{38173, 489, 5, 0x1},   // #6860
	{11755, 221, 13, 0x1},  // flaguadeloupe
	{46434, 147, 17, 0x1},  // papoeanieuwguinea
	{3051, 255, 12, 0x21},  // brvirginisds
	{28085, 199, 5, 0x81},  // #4533
	{1767, 174, 17, 0x21},  // republiekcolombia
	{2414, 68, 16, 0x1},    // frenchafarsissas
	{19644, 255, 15, 0x1},  // britishvirginis
	{49290, 63, 8, 0x1},    // kameroun
	{20078, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{7895, 129, 20, 0x1},   // formerkhmerrepubliek
	{46298, 66, 15, 0x1},   // republiccomoros
	{779, 42, 2, 0x1},      // nz
	{5862, 211, 21, 0x1},   // newzeelandcookislands
	{23029, 22, 25, 0x1},   // greatbritainunitedkingdom
	{37843, 348, 4, 0x1},   // #654
	{36240, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{31499, 21, 21, 0x1},   // metropolischfrankrijk
	{17673, 39, 19, 0x1},   // republiekmontenegro
	{17346, 150, 11, 0x1},  // saudiarabia
	{55608, 101, 18, 0x1},  // kingdomofswaziland
	{7329, 230, 22, 0x1},   // overzeesterritorymacau
	{28110, 42, 5, 0x81},   // #4554
	{42515, 217, 20, 0x1},  // falklandisdsmalvinas
	{37070, 284, 5, 0x1},   // #5usa
	{28070, 490, 5, 0x1},   // #4530
	{29967, 20, 16, 0x1},   // republiekfinland
	{2088, 165, 23, 0x1},   // yemendemocraticrepublic
	{23041, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{41855, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{20833, 29, 5, 0x81},   // #2isr
	{35081, 471, 5, 0x1},   // #5pal
	{12967, 242, 29, 0x1},  // grondterritoryfrenchpolynesia
	{45097, 491, 5, 0x1},   // #6ukr
	{9311, 138, 27, 0x1},   // socialistrepublicunionburma
	{58929, 118, 14, 0x1},  // republiccyprus
	{7563, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{42246, 110, 16, 0x1},  // rhodesiazimbabwe
	{47986, 54, 18, 0x1},   // unitedsatesamerica
	{30549, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{37968, 492, 5, 0x1},   // #6660
	{42703, 79, 26, 0x1},   // republicadaguineequatorial
	{8492, 168, 24, 0x1},   // commonwealthofthebahamas
	{17097, 161, 7, 0x1},   // vietman
	{12917, 213, 13, 0x1},  // christmasisds
	{4651, 257, 16, 0x1},   // wallisandfutunaf
	{44567, 251, 21, 0x1},  // grondterritorytokelau
	{7346, 230, 5, 0x1},    // macau
	{28895, 310, 5, 0x1},   // #5373
	{23882, 134, 17, 0x1},  // republicoflebanon
	{64668, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{60000, 67, 12, 0x1},   // centralverde
	{5256, 106, 18, 0x1},   // tanganyikazanzibar
	{1258, 207, 35, 0x21},  // overseascollectivitysaintbarthelemy
	{28075, 212, 5, 0x81},  // #4531
	{51036, 227, 9, 0x1},   // eilandman
	{8509, 168, 19, 0x1},   // bahamascommonwealth
	{65103, 154, 11, 0x1},  // kingdomsiam
	{35200, 454, 5, 0x1},   // #5phi
	{15199, 157, 6, 0x1},   // #3tptl
	{62289, 164, 23, 0x1},  // formerarabrepublicyemen
	{45820, 197, 26, 0x1},  // saintvincentendegrenadinen
	{43983, 241, 17, 0x1},  // westbankgazastrip
	{1274, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{36071, 196, 24, 0x1},  // republictenoostenuruguay
	{48502, 156, 13, 0x1},  // turkemenistan
	{4037, 232, 19, 0x21},  // northmarianaislands
	{3103, 292, 5, 0x83},   // congo
	{51601, 149, 5, 0x1},   // katar
	{37913, 315, 4, 0x1},   // #660
	{5328, 189, 19, 0x1},   // republicofnicaragua
	{29500, 372, 5, 0x1},   // #5990
	{9659, 82, 5, 0x1},     // libia
	{1469, 223, 32, 0x1},   // overzeesegemeenschapfrenchguyana
	{60721, 93, 19, 0x1},   // federationofnigeria
	{9598, 147, 15, 0x1},   // newguineapapoua
	{54468, 100, 16, 0x1},  // stomeandprincipe
	{27580, 493, 5, 0x1},   // #4200
	{15324, 68, 18, 0x1},   // republiquedjibouti
	{28890, 494, 5, 0x1},   // #5372
	{30921, 207, 10, 0x1},  // saintbarts
	{6912, 64, 25, 0x1},    // republiekcongoleopoldstad
	{46484, 103, 5, 0x1},   // #7cha
	{3905, 140, 18, 0x21},  // federatievanmalaya
	{62740, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{2445, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{43960, 241, 15, 0x1},  // westbankandgaza
	{28060, 141, 5, 0x81},  // #4524
	{20642, 228, 5, 0x81},  // #2iot
	{35330, 311, 5, 0x1},   // #5por
	{47694, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{757, 78, 10, 0x1},     // guineabiss
	{64970, 62, 21, 0x1},   // ivorycoastcotedivoire
	{46866, 119, 12, 0x1},  // dominionfiji
	{8362, 164, 14, 0x1},   // republiekjemen
	{39423, 61, 26, 0x1},   // centraalafrikaanserepublic
	{14186, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{24823, 229, 15, 0x1},  // jerseybailiwick
	{33415, 85, 18, 0x1},   // madagascarrepublic
	{11318, 104, 4, 0x1},   // togo
	{48684, 20, 15, 0x1},   // finlandrepublic
	{21326, 230, 12, 0x1},  // chinaprmacau
	{65261, 49, 9, 0x1},    // slovakrep
	{28885, 412, 5, 0x1},   // #5371
	{60677, 195, 25, 0x1},  // republiektrinidadentobago
	{12254, 82, 20, 0x1},   // lybianarabjamahiriya
	{62077, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{53821, 157, 9, 0x1},   // oosttimor
	{31741, 93, 17, 0x1},   // nigeriafederation
	{55775, 128, 14, 0x1},  // kyrgyzrepublic
	{13452, 153, 8, 0x1},   // syrianar
	{3692, 243, 19, 0x1},   // collectivityreunion
	{52399, 241, 15, 0x1},  // stateofpalestin
	{51108, 133, 11, 0x1},  // laoskingdom
	{6926, 64, 25, 0x1},    // leopoldstadrepubliekcongo
	{1127, 98, 14, 0x1},    // somalirepublic
	{52907, 25, 15, 0x1},   // republiccroatia
	{20657, 124, 5, 0x81},  // #2irq
	{36353, 174, 8, 0x1},   // colombia
	{56165, 30, 18, 0x1},   // italiaanserepublic
	{50860, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{55781, 49, 16, 0x1},   // republicslovakia
	{46350, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{35363, 350, 5, 0x1},   // #5prk
	{37973, 460, 5, 0x1},   // #6663
	{38615, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{26805, 163, 5, 0x81},  // #2wsm
	{53907, 133, 12, 0x1},  // peodemreplao
	{64056, 6, 12, 0x1},    // azerbeidjaan
	{7145, 42, 12, 0x1},    // nieuwzeeland
	{19690, 150, 11, 0x1},  // saudiarabie
	{53154, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{5416, 54, 3, 0x1},     // usa
	{27695, 68, 5, 0x81},   // #4262
	{28880, 495, 5, 0x1},   // #5370
	{38501, 496, 5, 0x1},   // #6arm
	{33681, 400, 5, 0x1},   // #5lao
	{34707, 44, 18, 0x1},   // republicofportugal
	{16941, 54, 15, 0x1},   // verenigdestaten
	{50435, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{14375, 54, 20, 0x1},   // unitedsatesofamerica
	{28115, 189, 5, 0x81},  // #4558
	{37193, 47, 9, 0x1},    // sanmarino
	{6614, 48, 22, 0x1},    // formerserviamontenegro
	{28090, 249, 5, 0x81},  // #4534
	{59804, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{62202, 144, 22, 0x1},  // inclbangladeshpakistan
	{8578, 29, 11, 0x1},    // israelstate
	{18493, 6, 22, 0x1},    // azarbaycanrespublikasi
	{28170, 144, 5, 0x81},  // #4586
	{28175, 497, 5, 0x1},   // #4590
	{16904, 198, 20, 0x1},  // venezuelarepublicbol
	{14278, 13, 20, 0x1},   // czechoslovakiaformer
	{32915, 246, 25, 0x1},  // tristandacunhaenascension
	{48016, 163, 23, 0x1},  // independentstateofsamoa
	{27850, 29, 5, 0x81},   // #4376
	{50133, 179, 15, 0x1},  // ecuadorrepublic
	{27840, 124, 5, 0x81},  // #4368
	{1212, 134, 15, 0x21},  // republiclibanon
	{38995, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{3183, 210, 14, 0x1},   // keelingislands
	{24061, 191, 5, 0x81},  // #2per
	{1849, 257, 23, 0x1},   // departementwallisfutuna
	{12034, 138, 11, 0x1},  // myanmarunie
	{19079, 250, 18, 0x1},  // turkscaicosislands
	{3956, 57, 19, 0x1},    // republiqueduburundi
	{55839, 213, 26, 0x1},  // territoryofchristmasisland
	{27585, 14, 5, 0x81},   // #4203
	{29575, 176, 12, 0x1},  // cubarepublic
	{37798, 498, 5, 0x1},   // #6501
	{24962, 111, 20, 0x1},  // republiekafghanistan
	{28095, 206, 5, 0x81},  // #4535
	{16225, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{30685, 63, 8, 0x1},    // camerron
	{28165, 146, 5, 0x81},  // #4585
	{28180, 190, 5, 0x81},  // #4591
	{40931, 112, 18, 0x1},  // unitedarabemirates
	{57245, 206, 18, 0x1},  // caribischnederland
	{38448, 200, 8, 0x1},   // anguilla
	{51555, 207, 11, 0x1},  // saintbarths
	{8483, 4, 21, 0x1},     // australiacommonwealth
	{15569, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{7645, 247, 18, 0x1},   // svalbardenjanmayen
	{15843, 43, 23, 0x1},   // peoplesrepublicofpoland
	{39737, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{4450, 91, 15, 0x1},    // southwestafrika
	{37918, 283, 5, 0x1},   // #6615
	{26966, 101, 15, 0x1},  // umbusoweswatini
	{49786, 138, 12, 0x1},  // unievanbirma
	{13304, 161, 8, 0x1},   // nvietnam
	{21518, 154, 8, 0x1},   // thialand
	{14332, 161, 12, 0x1},  // vietnamnorth
	{15944, 223, 26, 0x1},  // grondterritoryfrenchguyana
	{27590, 58, 5, 0x81},   // #4204
	{16562, 138, 19, 0x1},  // myanmarrepublicunie
	{19021, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{51961, 242, 38, 0x1},  // overzeesecollectiviteitfrenchpolynesia
	{27690, 205, 5, 0x81},  // #4260
	{1199, 196, 25, 0x1},   // orientalrepublicofuruguay
	{16668, 169, 5, 0x81},  // #2blz
	{7814, 224, 4, 0x1},    // guam
	{59907, 231, 14, 0x1},  // stmartinfrench
	{10772, 198, 9, 0x1},   // venezuela
	{16498, 114, 5, 0x81},  // #2bhr
	{37793, 464, 5, 0x1},   // #6500
	{8686, 239, 36, 0x1},   // ducieandoenoislandspitcairnhenderson
	{28055, 142, 5, 0x81},  // #4520
	{53490, 255, 3, 0x1},   // bvi
	{48923, 85, 18, 0x1},   // republicmadagaskar
	{28160, 137, 5, 0x81},  // #4584
	{47670, 125, 22, 0x1},  // hashemitekingdomjordan
	{8596, 244, 18, 0x1},   // formersouthvietnam
	{47454, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{46896, 197, 26, 0x1},  // saintvincentendegrenadines
	{42997, 230, 53, 0x1},  // specialeadministratieveregiomacaupeoplesrepublicchina
	{46610, 52, 15, 0x1},   // republicturkije
	{25339, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{43195, 20, 15, 0x1},   // republicfinland
	{37978, 291, 5, 0x1},   // #6666
	{13243, 54, 2, 0x1},    // vs
	{37983, 499, 5, 0x1},   // #6670
	{3125, 234, 29, 0x1},   // overzeesdepartementmartinique
	{50385, 130, 17, 0x1},  // republiekkiribati
	{16904, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{57842, 149, 10, 0x1},  // qatarstate
	{9220, 55, 17, 0x1},    // formerjoegoslavia
	{16121, 206, 5, 0x81},  // #2bes
	{27715, 241, 5, 0x81},  // #4275
	{24101, 43, 21, 0x1},   // polishpeoplesrepublic
	{42151, 79, 25, 0x1},   // republicaguineaecuatorial
	{12470, 71, 23, 0x1},   // unitedarabrepublicegypt
	{16622, 168, 5, 0x81},  // #2bhs
	{53869, 171, 14, 0x1},  // republicbrazil
	{10538, 98, 15, 0x1},   // republicsomalia
	{46534, 117, 5, 0x1},   // #7chn
	{28155, 120, 5, 0x81},  // #4583
	{50313, 79, 17, 0x1},   // equatoriaalguinea
	{5589, 212, 23, 0x1},   // curacaokofthenetherland
	{1558, 236, 32, 0x1},   // overzeesegemeenschapnewcaledonia
	{51317, 48, 19, 0x1},   // serbiaandmontenegro
	{45023, 367, 5, 0x1},   // #6uae
	{31054, 123, 14, 0x1},  // keizerrijkiran
	{65164, 95, 11, 0x1},   // northsoedan
	{30377, 198, 12, 0x1},  // venezuelarbv
	{7967, 14, 19, 0x1},    // formerczechrepublic
	{12646, 133, 3, 0x1},   // lao
	{29999, 438, 5, 0x1},   // #5bel
	{54386, 88, 25, 0x1},   // mauritaniaislamitrepublic
	{63136, 36, 15, 0x1},   // moldovarepublic
	{22670, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{27700, 74, 5, 0x81},   // #4266
	{46729, 25, 5, 0x1},    // #7cro
	{8797, 61, 21, 0x1},    // centralafricarepublic
	{39732, 148, 22, 0x1},  // koreapeoplesrepublicof
	{1437, 256, 24, 0x1},   // territoryusvirginislands
	{17043, 500, 5, 0x1},   // #2bur
	{38807, 48, 33, 0x1},   // serviamontenegrostaatsgemeenschap
	{32558, 228, 24, 0x1},  // britsindischoceaangebied
	{60304, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{19606, 214, 21, 0x1},  // kaaimanislandsbritish
	{38790, 48, 33, 0x1},   // staatsgemeenschapserviamontenegro
	{1606, 154, 17, 0x21},  // kingdomofthailand
	{12431, 71, 6, 0x1},    // egypte
	{52358, 64, 24, 0x1},   // republiccongoleopoldstad
	{45948, 105, 7, 0x1},   // tunesia
	{27845, 27, 5, 0x81},   // #4372
	{32396, 231, 33, 0x1},  // collectivitysaintmartinfrenchpart
	{15866, 139, 23, 0x1},  // peoplesrepublicmongolia
	{27835, 123, 5, 0x81},  // #4364
	{7722, 205, 21, 0x1},   // frsouthantarcticlands
	{60622, 136, 17, 0x1},  // sultanatemaldiven
	{54796, 252, 9, 0x1},   // roctaiwan
	{15456, 101, 17, 0x1},  // swazilandeswatini
	{31963, 501, 5, 0x1},   // #5eqg
	{37923, 502, 5, 0x1},   // #6616
	{7665, 247, 21, 0x1},   // spitsbergenenjanmayen
	{33146, 485, 5, 0x1},   // #5grn
	{6248, 244, 23, 0x1},   // formerrepublicofvietnam
	{7973, 14, 8, 0x1},     // czechrep
	{36064, 196, 24, 0x1},  // uruguayrepublictenoosten
	{5029, 225, 13, 0x1},   // chinahongkong
	{16741, 164, 15, 0x1},  // koninkrijkjemen
	{2934, 249, 22, 0x1},   // saintmaartennederlands
	{28150, 253, 5, 0x81},  // #4581
	{37120, 503, 5, 0x1},   // #5uzb
	{39260, 70, 22, 0x1},   // volksrepubliekzanzibar
	{23516, 504, 5, 0x1},   // #2nhb
	{9540, 256, 44, 0x1},   // territoryofthevirginislandsoftheunitedstates
	{7986, 160, 11, 0x1},   // oezbekistan
	{14771, 117, 7, 0x1},   // vrchina
	{409, 207, 26, 0x1},    // departementsaintbarthelemy
	{40993, 163, 30, 0x1},  // independentstateofwesternsamoa
	{31111, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{57327, 186, 21, 0x1},  // saintchristoffelnevis
	{37953, 505, 5, 0x1},   // #6645
	{30053, 506, 5, 0x1},   // #5ben
	{12522, 68, 16, 0x1},   // frenchsomaliland
	{901, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{25070, 248, 14, 0x1},  // stpierreandmiq
	{27595, 17, 5, 0x81},   // #4208
	{1192, 196, 23, 0x1},   // uruguayorientalrepublic
	{14858, 20, 17, 0x1},   // republikenfinland
	{27720, 16, 5, 0x81},   // #4276
	{38475, 313, 5, 0x1},   // #6arg
	{26325, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{16569, 138, 19, 0x1},  // republicuniemyanmar
	{38430, 303, 5, 0x1},   // #6ang
	{25647, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{46519, 173, 5, 0x1},   // #7chi
	{23136, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{28145, 232, 5, 0x81},  // #4580
	{29893, 241, 14, 0x1},  // palestinastate
	{61207, 111, 26, 0x1},  // afghanistanislamicrepublic
	{23735, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{49190, 31, 5, 0x1},    // #7lie
	{8461, 177, 20, 0x1},   // dominicacommonwealth
	{22544, 29, 11, 0x1},   // staatisrael
	{2323, 203, 13, 0x1},   // americansamoa
	{26849, 18, 5, 0x1},    // spain
	{5344, 221, 10, 0x1},   // guadaloupe
	{40871, 408, 5, 0x1},   // #6gui
	{9237, 48, 17, 0x1},    // formerjoegoslavie
	{2547, 58, 20, 0x1},    // beninpeoplesrepublic
	{1387, 16, 8, 0x21},    // germanyw
	{26677, 257, 5, 0x81},  // #2wlf
	{49413, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{11768, 234, 13, 0x1},  // flamartinique
	{44904, 105, 6, 0x1},   // tunisa
	{19804, 231, 32, 0x1},  // departementsaintmartinfrenchpart
	{39523, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{49999, 105, 14, 0x1},  // kingdomtunisia
	{220, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{47618, 79, 17, 0x1},   // equatoriaalguinee
	{23, 236, 21, 0x1},     // newcaledoniaterritory
	{33121, 15, 18, 0x1},   // fmrdemrepofgermany
	{23607, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{14825, 48, 6, 0x1},    // #3csxx
	{6361, 241, 30, 0x1},   // occupiedpalestinianterritories
	{3968, 57, 15, 0x1},    // burundirepublic
	{61463, 112, 11, 0x1},  // trucialoman
	{29947, 507, 5, 0x1},   // #5bah
	{27710, 77, 5, 0x81},   // #4270
	{63514, 66, 14, 0x1},   // comoroeilanden
	{477, 248, 34, 0x21},   // departementdesaintpierreetmiquelon
	{42307, 154, 17, 0x1},  // ratchaanachakthai
	{18448, 183, 18, 0x1},  // republicofhonduras
	{25895, 32, 9, 0x1},    // lithuania
	{20555, 227, 5, 0x81},  // #2imn
	{28185, 147, 5, 0x81},  // #4598
	{21529, 147, 12, 0x1},  // pnorthguinea
	{40830, 377, 19, 0x2},  // sintmaartenstmartin
	{17544, 8, 15, 0x1},    // kingdombulgaria
	{27830, 121, 5, 0x81},  // #4360
	{3259, 223, 29, 0x1},   // overzeesterritoryfrenchguyana
	{57757, 129, 15, 0x1},  // kingdomcambodja
	{37948, 508, 5, 0x1},   // #6640
	{32554, 381, 5, 0x1},   // #5gnb
	{64218, 10, 17, 0x1},   // belarusrepublicof
	{34279, 187, 9, 0x1},   // sintlucia
	{41213, 100, 11, 0x1},  // saotomeandp
	{60798, 40, 18, 0x1},   // nederlandenkingdom
	{15715, 82, 19, 0x1},   // libyanarabjamahirya
	{3086, 65, 22, 0x1},    // peoplesrepublicofcongo
	{50089, 145, 20, 0x1},  // philippijnserepublic
	{46893, 193, 5, 0x1},   // #7esa
	{10721, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{38425, 295, 5, 0x1},   // #6and
	{16629, 9, 3, 0x1},     // bih
	{40376, 122, 13, 0x1},  // indiarepublic
	{53186, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{11360, 107, 14, 0x1},  // republicuganda
	{16179, 206, 18, 0x1},  // sainteustatiussaba
	{13843, 133, 4, 0x1},   // laos
	{24634, 33, 10, 0x1},   // letzebuerg
	{59988, 24, 14, 0x1},   // republicgreece
	{63846, 202, 19, 0x1},  // nederlandseantillen
	{23631, 250, 25, 0x1},  // turkscaicosislandsbritish
	{59552, 136, 17, 0x1},  // maldivessultanate
	{31303, 36, 16, 0x1},   // republicmoldavia
	{166, 207, 15, 0x1},    // saintbarthelemy
	{11447, 108, 14, 0x1},  // zuidafrikaunie
	{50975, 48, 5, 0x1},    // #7srb
	{24309, 241, 5, 0x81},  // #2pse
	{24190, 141, 12, 0x1},  // stateofnepal
	{38927, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{9108, 65, 19, 0x1},    // brazzavillecongorep
	{3467, 62, 11, 0x21},   // cotedlvoire
	{6766, 150, 12, 0x1},   // saoudiarabia
	{62502, 90, 14, 0x1},   // republicmalawi
	{30619, 87, 20, 0x1},   // republicofmozambique
	{16655, 151, 9, 0x1},   // singapura
	{3247, 186, 23, 0x21},  // stkittsennevisfederatie
	{16150, 113, 5, 0x81},  // #2bgd
	{27705, 23, 5, 0x81},   // #4268
	{43209, 148, 8, 0x1},   // demkorea
	{61181, 72, 5, 0x1},    // ertra
	{23247, 82, 14, 0x1},   // kingdomoflibya
	{948, 232, 22, 0x1},    // northernmarianaislands
	{16643, 10, 5, 0x81},   // #2blr
	{47402, 245, 49, 0x1},  // overzeesterritorysouthgeorgiasouthsandwichislands
	{28065, 40, 5, 0x81},   // #4528
	{24762, 145, 18, 0x1},  // republicfilipijnen
	{271, 136, 18, 0x21},   // maledivenrepubliek
	{26544, 210, 21, 0x1},  // cocosislandsterritory
	{20550, 121, 5, 0x81},  // #2idn
	{62795, 241, 12, 0x1},  // gazawestbank
	{25368, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{1448, 255, 13, 0x2},   // virginislands
	{54135, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{20652, 123, 5, 0x81},  // #2irn
	{15193, 46, 6, 0x1},    // #3suhh
	{7057, 199, 15, 0x1},   // arubanederlands
	{25827, 253, 5, 0x81},  // #2umi
	{4677, 22, 2, 0x1},     // uk
	{15048, 89, 17, 0x1},   // mauritiusrepublic
	{9389, 181, 18, 0x1},   // republicaguatemala
	{36458, 37, 14, 0x1},   // northmacedonia
	{57577, 48, 24, 0x1},   // montenegroserbiafrserbia
	{52750, 143, 22, 0x1},  // muscatandomansultanate
	{12492, 243, 30, 0x1},  // territorialcollectivityreunion
	{50953, 259, 14, 0x1},  // kosovorepublic
	{23550, 229, 20, 0x1},  // channelislandsjersey
	{43505, 147, 30, 0x1},  // papuanewguineaindependentstate
	{43778, 146, 13, 0x1},  // palaurepublic
	{22884, 377, 22, 0x2},  // saintmartinsintmaarten
	{11428, 108, 19, 0x1},  // suidafrikarepubliek
	{19260, 220, 5, 0x81},  // #2gib
	{17174, 509, 5, 0x1},   // #2bys
	{20868, 30, 6, 0x1},    // italia
	{24340, 85, 20, 0x1},   // republicofmadagascar
	{43050, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{58047, 37, 6, 0x1},    // tfyrom
	{59027, 21, 23, 0x1},   // metropolitaansfrankrijk
	{13878, 154, 10, 0x1},  // formersiam
	{12715, 45, 7, 0x1},    // rumenia
	{22906, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{53251, 246, 51, 0x1},  // overzeesterritorysainthelenaascensiontristandacunha
	{46458, 153, 17, 0x1},  // syriaarabrepublic
	{21872, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{23835, 141, 5, 0x81},  // #2npl
	{2204, 116, 12, 0x21},  // drukgyalkhap
	{5838, 212, 18, 0x1},   // knetherlandcuracao
	{23947, 105, 17, 0x1},  // koninkrijktunesie
	{2887, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{24806, 229, 23, 0x1},  // overzeesterritoryjersey
	{24089, 147, 5, 0x81},  // #2png
	{65255, 13, 20, 0x1},   // czechoslovakrepublic
	{32311, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{4691, 16, 9, 0x1},     // duitsland
	{62177, 144, 25, 0x1},  // islamicrepublicofpakistan
	{37903, 353, 5, 0x1},   // #6590
	{12065, 138, 12, 0x1},  // myanmarburma
	{5338, 189, 9, 0x1},    // nicaragua
	{34324, 231, 25, 0x1},  // collectivitedesaintmartin
	{20461, 2, 7, 0x1},     // andorra
	{59228, 244, 15, 0x1},  // fmrrepofvietnam
	{64354, 202, 19, 0x1},  // nederlandseantilles
	{42128, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{21294, 230, 12, 0x1},  // prmacaochina
	{20647, 27, 5, 0x81},   // #2irl
	{50815, 152, 14, 0x1},  // solomanislands
	{57275, 45, 18, 0x1},   // roemeenserepubliek
	{14999, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{6341, 241, 28, 0x1},   // palestinianterritoryoccupied
	{27050, 186, 30, 0x1},  // formersaintchristopherandnevis
	{18884, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{2066, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{2923, 249, 23, 0x1},   // netherlandssaintmaarten
	{39794, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{34942, 21, 17, 0x1},   // republicfrankrijk
	{10356, 82, 13, 0x1},   // staatvanlibie
	{46505, 125, 7, 0x1},   // jordane
	{3304, 236, 29, 0x1},   // overzeesterritorynewcaledonia
	{54270, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{56910, 32, 19, 0x1},   // republicoflithuania
	{40238, 193, 20, 0x1},  // republicofelsalvador
	{30472, 462, 5, 0x1},   // #5bru
	{37908, 510, 5, 0x1},   // #6591
	{55713, 134, 6, 0x1},   // lubnan
	{51159, 153, 16, 0x1},  // syrischerepublic
	{41715, 241, 33, 0x1},  // palestinianbevrijdingsorganisatia
	{63616, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{35367, 71, 14, 0x1},   // kingdomofegypt
	{63906, 248, 36, 0x1},  // overseasterritorysaintpierremiquelon
	{23459, 236, 5, 0x81},  // #2ncl
	{21981, 217, 24, 0x1},  // territoryfalklandislands
	{62055, 128, 12, 0x1},  // kirghizistan
	{27915, 134, 5, 0x81},  // #4422
	{37265, 447, 5, 0x2},   // #5yug
	{57463, 256, 25, 0x1},  // unitedstatesvirginislands
	{22769, 82, 19, 0x1},   // libischarabrepublic
	{21331, 230, 12, 0x1},  // prmacauchina
	{27950, 33, 5, 0x81},   // #4442
	{15668, 64, 16, 0x1},   // congodemrepublic
	{38359, 150, 12, 0x1},  // saoudiarabie
	{32653, 494, 5, 0x1},   // #5grg
	{32275, 28, 16, 0x1},   // republiekijsland
	{5525, 212, 16, 0x1},   // territorycuracao
	{59131, 241, 21, 0x1},  // bezetpalestijnsgebied
	{16053, 7, 5, 0x81},    // #2bel
	{9226, 511, 11, 0x2},   // joegoslavia
	{62312, 165, 18, 0x1},  // yemenpeoplesdemrep
	{17038, 116, 5, 0x81},  // #2btn
	{17033, 115, 5, 0x81},  // #2brn
	{3885, 140, 20, 0x21},  // federatievanmaleisie
	{52226, 241, 21, 0x1},  // bezetpalesteinsgebied
	{63840, 202, 25, 0x1},  // formernederlandseantillen
	{28040, 87, 5, 0x81},   // #4508
	{9812, 149, 5, 0x1},    // qatar
	{3031, 257, 19, 0x1},   // wallisfutunaislands
	{15374, 68, 9, 0x1},    // dzjibouti
	{55807, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{45121, 513, 5, 0x1},   // #6uzb
	{35126, 514, 5, 0x1},   // #5par
	{23484, 237, 5, 0x81},  // #2nfk
	{52939, 90, 16, 0x1},   // republicofmalawi
	{3282, 182, 16, 0x1},   // guyanageorgetown
	{59571, 136, 16, 0x1},  // maldivesrepublic
	{64723, 10, 11, 0x1},   // bielorussia
	{29790, 25, 16, 0x1},   // croatianrepublic
	{44681, 68, 16, 0x1},   // jumhuriyatjibuti
	{54586, 71, 12, 0x1},   // kingdomegypt
	{40866, 515, 5, 0x1},   // #6gua
	{63777, 140, 19, 0x1},  // federatievanmalakka
	{6946, 64, 16, 0x1},    // congodemrepofthe
	{19864, 231, 20, 0x1},  // sintmaartenfrankrijk
	{42680, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{50443, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{57018, 259, 20, 0x1},  // republikaeastkosoves
	{17055, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{26098, 136, 17, 0x1},  // republicmalediven
	{20427, 35, 20, 0x1},   // principalityofmonaco
	{21990, 217, 15, 0x1},  // falklandislands
	{42867, 276, 14, 0x2},  // republiekchina
	{19479, 76, 5, 0x81},   // #2gin
	{15167, 12, 22, 0x1},   // zwitserseedgenootschap
	{11241, 52, 19, 0x1},   // turkeyottomanempire
	{34499, 252, 19, 0x1},  // republicchinataiwan
	{31154, 205, 30, 0x1},  // frenchsouthernandantarticlands
	{318, 138, 7, 0x1},     // myanmar
	{27099, 111, 19, 0x1},  // afghanistanrepublic
	{23, 236, 12, 0x1},     // newcaledonia
	{1172, 196, 27, 0x1},   // republicaorientaldeluruguay
	{51537, 250, 19, 0x1},  // turksecaicosislands
	{27945, 32, 5, 0x81},   // #4440
	{55906, 45, 16, 0x1},   // kingdomofromania
	{16577, 138, 19, 0x1},  // uniemyanmarrepublic
	{14430, 203, 9, 0x1},   // oostsamoa
	{28610, 516, 5, 0x1},   // #5100
	{37598, 376, 5, 0x1},   // #6360
	{62875, 78, 12, 0x1},   // guineebissau
	{32449, 129, 18, 0x1},  // koninkrijkcambodja
	{63587, 112, 15, 0x1},  // verarabemiraten
	{16116, 58, 5, 0x81},   // #2ben
	{27725, 517, 5, 0x1},   // #4278
	{41213, 100, 18, 0x1},  // saotomeandprincipe
	{45627, 199, 10, 0x1},  // arubadutch
	{47175, 73, 5, 0x1},    // #7eth
	{42617, 143, 15, 0x1},  // sultanateofoman
	{53244, 246, 58, 0x1},  // britishoverzeesterritorysainthelenaascensiontristandacunha
	{19122, 23, 5, 0x81},   // #2geo
	{40100, 67, 17, 0x1},   // capeverderepublic
	{2344, 118, 6, 0x21},   // kypros
	{42559, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{45228, 2, 26, 0x1},    // principalityvalleysandorra
	{4750, 222, 14, 0x1},   // groenlanddeens
	{41668, 136, 16, 0x1},  // republicmaldiven
	{26057, 156, 22, 0x1},  // republicofturkmenistan
	{25942, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{61307, 5, 15, 0x1},    // austriarepublic
	{4532, 222, 9, 0x1},    // greenland
	{37243, 518, 5, 0x1},   // #5ypr
	{21199, 230, 32, 0x1},  // macauspecialadministrativeregion
	{25270, 153, 26, 0x1},  // syrischearabischerepubliek
	{1012, 246, 23, 0x1},   // tristandacunhaascension
	{12552, 131, 10, 0x1},  // koreasouth
	{7265, 162, 20, 0x1},   // ripablikblongvanuatu
	{28615, 519, 5, 0x1},   // #5101
	{28625, 520, 5, 0x1},   // #5115
	{30140, 521, 5, 0x1},   // #5bhu
	{48286, 43, 13, 0x1},   // republicpolen
	{53586, 61, 17, 0x1},   // centralafricanrep
	{32251, 25, 15, 0x1},   // croatiahrvatska
	{63136, 36, 10, 0x1},   // moldovarep
	{16638, 207, 5, 0x81},  // #2blm
	{64652, 22, 13, 0x1},   // verkoninkrijk
	{37898, 385, 5, 0x1},   // #6581
	{6491, 140, 16, 0x1},   // federationmalaya
	{1633, 242, 32, 0x1},   // overzeesterritoryfrenchpolynesia
	{46650, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{8577, 29, 7, 0x1},     // yisrael
	{25287, 102, 22, 0x1},  // republiekderseychellen
	{51045, 95, 5, 0x1},    // #7sud
	{48461, 175, 18, 0x1},  // republicacostarica
	{45033, 318, 5, 0x1},   // #6ukg
	{59960, 28, 16, 0x1},   // lydveldidislands
	{42202, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{1300, 86, 14, 0x21},   // republicofmali
	{27920, 83, 5, 0x81},   // #4426
	{12938, 103, 12, 0x1},  // chadrepublic
	{47735, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{34922, 68, 20, 0x1},   // republiquededjibouti
	{36690, 195, 15, 0x1},  // trinidadytobago
	{27930, 81, 5, 0x81},   // #4430
	{27955, 230, 5, 0x81},  // #4446
	{27965, 90, 5, 0x81},   // #4454
	{26035, 160, 5, 0x81},  // #2uzb
	{10669, 101, 9, 0x1},   // swaziland
	{32648, 450, 5, 0x1},   // #5grc
	{3775, 41, 9, 0x1},     // noorwegen
	{40707, 522, 5, 0x1},   // #6gfr
	{37893, 390, 5, 0x1},   // #6580
	{41575, 44, 16, 0x1},   // republicportugal
	{16627, 9, 5, 0x81},    // #2bih
	{40769, 381, 5, 0x1},   // #6gnb
	{1370, 16, 24, 0x21},   // federalrepublicofgermany
	{3267, 223, 21, 0x1},   // territoryfrenchguyana
	{19701, 79, 5, 0x81},   // #2gnq
	{27555, 259, 15, 0x1},  // kosovounscr1244
	{28035, 84, 5, 0x81},   // #4504
	{20005, 181, 5, 0x81},  // #2gtm
	{21586, 246, 15, 0x1},  // sthelenaislands
	{12352, 142, 13, 0x1},  // republicnauru
	{53959, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{6696, 253, 34, 0x1},   // minorpacifischeislandsunitedstates
	{49598, 240, 16, 0x1},  // portoricoislands
	{8713, 239, 33, 0x1},   // hendersonduciaoenoislandspitcairn
	{6462, 140, 16, 0x1},   // malakkafederatie
	{47578, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{40447, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{1531, 182, 27, 0x1},   // cooperativerepublicofguyana
	{1495, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{35894, 157, 18, 0x1},  // republictimorleste
	{16316, 206, 21, 0x1},  // sainteustatiusbonaire
	{37148, 523, 5, 0x1},   // #5yar
	{4307, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{13968, 248, 22, 0x1},  // saintpierreandmiquelon
	{37503, 275, 5, 0x1},   // #6315
	{37603, 384, 5, 0x1},   // #6365
	{11561, 80, 5, 0x1},    // kenia
	{48294, 43, 5, 0x1},    // polen
	{18403, 18, 11, 0x1},   // reinoespana
	{30118, 163, 12, 0x1},  // samoawestern
	{34507, 252, 11, 0x1},  // chinataiwan
	{396, 186, 28, 0x21},   // saintkittsandnevisfederation
	{34363, 377, 23, 0x2},  // saintmartinsaintmaarten
	{10508, 226, 21, 0x1},  // heardislandenmcdonald
	{3929, 87, 10, 0x1},    // mozambique
	{35271, 411, 5, 0x1},   // #5png
	{47131, 170, 26, 0x1},  // multinationalestatebolivia
	{45105, 319, 5, 0x1},   // #6uru
	{55626, 111, 18, 0x1},  // kingdomafghanistan
	{23990, 65, 11, 0x1},   // middlecongo
	{21807, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{51093, 133, 15, 0x1},  // laosdemvolksrep
	{14962, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{27925, 34, 5, 0x81},   // #4428
	{45028, 464, 5, 0x1},   // #6uga
	{20861, 184, 5, 0x1},   // hayti
	{25635, 99, 10, 0x1},   // zuidsoedan
	{14075, 209, 9, 0x1},   // bouvetoya
	{233, 61, 33, 0x21},    // formercentraalafrikaanserepubliek
	{23355, 45, 24, 0x1},   // socialistrepublicromania
	{50979, 10, 16, 0x1},   // belarussischessr
	{8431, 51, 19, 0x1},    // konungariketsverige
	{4332, 153, 5, 0x1},    // syria
	{37508, 336, 5, 0x1},   // #6316
	{52560, 8, 15, 0x1},    // bulgariakingdom
	{30165, 481, 5, 0x1},   // #5blz
	{51083, 133, 14, 0x1},  // koninkrijklaos
	{14532, 223, 8, 0x1},   // frguiana
	{45917, 71, 4, 0x1},    // misr
	{27685, 242, 5, 0x81},  // #4258
	{6984, 164, 3, 0x1},    // yar
	{18642, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{47431, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{37828, 418, 5, 0x1},   // #6522
	{17123, 167, 17, 0x1},  // antiguaandbarbuda
	{54016, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{8148, 164, 10, 0x1},   // yemenrepof
	{14292, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{2520, 120, 27, 0x21},  // federalestatenvanmicronesia
	{20560, 122, 5, 0x81},  // #2ind
	{43486, 147, 33, 0x1},  // onafhankelijkestatepapuanewguinea
	{32429, 231, 21, 0x1},  // saintmaartenfrankrijk
	{16542, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{6870, 64, 17, 0x1},    // congoleopoldville
	{29907, 254, 11, 0x1},  // vaticancity
	{51050, 12, 5, 0x1},    // #7sui
	{51013, 135, 5, 0x1},   // #7sri
	{44435, 157, 19, 0x1},  // easttimortimorleste
	{30264, 186, 24, 0x1},  // federatiasaintkittsnevis
	{1035, 246, 25, 0x1},   // sthelenaandtristandacunha
	{24091, 147, 3, 0x1},   // png
	{14717, 259, 17, 0x1},  // republikaekosoves
	{37513, 524, 5, 0x1},   // #6317
	{37613, 479, 5, 0x1},   // #6367
	{12137, 173, 13, 0x1},  // republicchili
	{46075, 91, 14, 0x1},   // zuidwestafrika
	{46878, 179, 5, 0x1},   // #7ecu
	{35056, 84, 14, 0x1},   // kingdommorocco
	{2056, 128, 9, 0x21},   // kirghizia
	{42507, 217, 20, 0x1},  // malvinasfalklandisds
	{58603, 18, 13, 0x1},   // kingdomspanje
	{18112, 102, 20, 0x1},  // republicofseychelles
	{13480, 64, 11, 0x1},   // formerzaire
	{25905, 189, 18, 0x1},  // republicanicaragua
	{2454, 243, 21, 0x1},   // collectiviteitreunion
	{27203, 148, 8, 0x1},   // koreadpr
	{57931, 136, 20, 0x1},  // sultanaatdermaldiven
	{50552, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{14250, 9, 6, 0x1},     // bosnia
	{54806, 241, 27, 0x1},  // occupiedpalesteinsterritory
	{27935, 82, 5, 0x81},   // #4434
	{49111, 81, 5, 0x1},    // #7lbr
	{27960, 85, 5, 0x81},   // #4450
	{5366, 164, 17, 0x1},   // arabrepublicjemen
	{10421, 257, 17, 0x1},  // wallisandfutunais
	{28620, 457, 5, 0x1},   // #5110
	{37498, 525, 5, 0x1},   // #6310
	{37608, 526, 5, 0x1},   // #6366
	{1072, 246, 16, 0x1},   // eilandsinthelena
	{9638, 205, 17, 0x1},   // frsantarcticlands
	{39131, 65, 10, 0x1},   // brazzcongo
	{52814, 122, 6, 0x1},   // bharat
	{53711, 205, 31, 0x1},  // frenchsouthernzuidpoolterritory
	{33569, 469, 5, 0x1},   // #5kir
	{47047, 19, 5, 0x1},    // #7est
	{18408, 18, 6, 0x1},    // espana
	{3857, 129, 19, 0x1},   // democratickampuchea
	{37813, 527, 5, 0x1},   // #6516
	{37823, 528, 5, 0x1},   // #6520
	{21691, 79, 14, 0x1},   // equatorialguin
	{56973, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{30779, 85, 29, 0x1},   // democratischerepublmadagascar
	{1799, 65, 13, 0x21},   // volksrepkongo
	{12515, 243, 13, 0x1},  // reunionfrench
	{28030, 233, 5, 0x81},  // #4500
	{33614, 529, 5, 0x1},   // #5kyr
	{17703, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{36961, 112, 10, 0x1},  // uaemirates
	{35180, 530, 5, 0x1},   // #5per
	{9042, 64, 28, 0x81},   // democraticrepublicofthecongo
	{10850, 531, 10, 0x2},  // somaliland
	{55950, 7, 15, 0x1},    // royaumebelgique
	{11950, 184, 13, 0x1},  // repiblikayiti
	{55569, 41, 6, 0x1},    // norway
	{61183, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{58332, 73, 24, 0x1},   // includingeritreaethiopia
	{5310, 108, 18, 0x1},   // unionofsouthafrica
	{37703, 533, 5, 0x1},   // #6433
	{12818, 135, 12, 0x1},  // formerceylon
	{3261, 186, 29, 0x21},  // federatievansaintkittsennevis
	{63789, 140, 16, 0x1},  // malakkafederatia
	{8853, 245, 32, 0x1},   // southsandwichislandssouthgeorgia
	{40306, 77, 14, 0x1},   // republicgambia
	{40482, 237, 11, 0x1},  // norfolkisds
	{18175, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{37623, 491, 5, 0x1},   // #6369
	{40876, 457, 5, 0x1},   // #6guy
	{42445, 26, 12, 0x1},   // magyarorszag
	{6230, 140, 15, 0x1},   // federatiamalaya
	{255, 37, 18, 0x1},     // republiekmacedonie
	{17465, 58, 17, 0x1},   // republiquedubenin
	{52750, 143, 13, 0x1},  // muscatandoman
	{44061, 534, 5, 0x1},   // #6rvn
	{37818, 535, 5, 0x1},   // #6517
	{40332, 192, 18, 0x1},  // republicofparaguay
	{5517, 212, 24, 0x1},   // overseasterritorycuracao
	{13101, 38, 15, 0x1},   // republicofmalta
	{29679, 146, 17, 0x1},  // republiekvanpalau
	{51023, 100, 5, 0x1},   // #7stp
	{57435, 253, 28, 0x1},  // americanminoroutlyingislands
	{3488, 164, 15, 0x1},   // yemenfmrarabrep
	{2907, 7, 17, 0x21},    // royaumedebelgique
	{37698, 338, 5, 0x1},   // #6432
	{58125, 147, 14, 0x1},  // papuanewguniea
	{48722, 81, 15, 0x1},   // republicliberia
	{17412, 240, 24, 0x1},  // commonwealthofpuertorico
	{43367, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{2407, 235, 13, 0x1},   // mayottefrench
	{14771, 117, 3, 0x1},   // vrc
	{46707, 112, 17, 0x1},  // arabischeemiraten
	{52479, 254, 7, 0x1},   // holysee
	{8320, 248, 18, 0x1},   // stpierreetmiquelon
	{38878, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{37618, 443, 5, 0x1},   // #6368
	{3570, 235, 27, 0x1},   // overseascollectivitymayotte
	{38689, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{424, 9, 25, 0x21},     // bosniaherzegovinarepublic
	{27680, 223, 5, 0x81},  // #4254
	{40652, 334, 5, 0x1},   // #6gab
	{3761, 45, 7, 0x1},     // romania
	{123, 242, 15, 0x1},    // frenchpolynesia
	{103, 242, 35, 0x1},    // overzeesegemeenschapfrenchpolynesia
	{19937, 58, 13, 0x1},   // republicbenin
	{50324, 78, 13, 0x1},   // guineabisseau
	{8008, 166, 19, 0x1},   // republicofargentina
	{3858, 120, 27, 0x21},  // federalestatenvanmicronesie
	{2564, 120, 24, 0x21},  // micronesiafederatestates
	{52334, 65, 24, 0x1},   // republiccongobrazzaville
	{34698, 67, 9, 0x1},    // caboverde
	{8393, 21, 18, 0x1},    // metropolitanfrance
	{37713, 410, 5, 0x1},   // #6435
	{3811, 240, 27, 0x1},   // overseasterritorypuertorico
	{54674, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{13730, 86, 11, 0x1},   // frenchsudan
	{620, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{15057, 102, 18, 0x1},  // republicseychelles
	{46883, 71, 5, 0x1},    // #7egy
	{12124, 173, 13, 0x1},  // republicchile
	{1477, 15, 8, 0x21},    // germanye
	{6003, 242, 38, 0x1},   // territorialcollectivityfrenchpolynesia
	{38776, 12, 19, 0x1},   // zwitsersebondsstaat
	{21877, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{30169, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{12739, 27, 17, 0x1},   // republicofireland
	{16991, 171, 5, 0x81},  // #2bra
	{24433, 43, 20, 0x1},   // rzeczpospolitapolska
	{7637, 247, 16, 0x1},   // janmayensvalbard
	{1070, 222, 28, 0x21},  // autonomousterritorygreenland
	{1705, 237, 23, 0x1},   // territorynorfolkislands
	{12537, 148, 20, 0x1},  // dempeoplesrepofkorea
	{40224, 37, 22, 0x1},   // northmacedoniarepublic
	{51146, 12, 11, 0x1},   // zwitserland
	{33606, 536, 5, 0x1},   // #5kuw
	{8950, 120, 17, 0x1},   // federalmicronesia
	{64082, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{30029, 119, 24, 0x1},  // republiekderfijieilanden
	{34742, 14, 20, 0x1},   // czechrepublicczechia
	{37708, 506, 5, 0x1},   // #6434
	{52675, 136, 17, 0x1},  // republiekmaldiven
	{57983, 136, 17, 0x1},  // sultanatemaldives
	{27940, 31, 5, 0x81},   // #4438
	{62885, 4, 8, 0x1},     // autralia
	{10456, 67, 9, 0x1},    // capeverde
	{22457, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{39762, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{17304, 5, 18, 0x1},    // republicoostenrijk
	{20289, 115, 15, 0x1},  // sultanatebrunei
	{43666, 237, 17, 0x1},  // teratrinorfkailen
	{26910, 49, 9, 0x1},    // slovensko
	{18493, 6, 10, 0x1},    // azarbaycan
	{15403, 115, 12, 0x1},  // nationbrunei
	{602, 155, 18, 0x1},    // republictajikistan
	{46981, 18, 5, 0x1},    // #7esp
	{47279, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{17019, 172, 5, 0x81},  // #2brb
	{52535, 7, 16, 0x1},    // kingdomofbelgium
	{64836, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{43609, 18, 12, 0x1},   // spainkingdom
	{20175, 182, 5, 0x81},  // #2guy
	{25925, 85, 10, 0x1},   // malagassia
	{12830, 71, 12, 0x1},   // formeregypte
	{8553, 161, 18, 0x1},   // formernorthvietnam
	{52094, 94, 16, 0x1},   // republicofrwanda
	{9052, 329, 18, 0x82},  // republicofthecongo
	{20958, 64, 24, 0x1},   // demrepzairekinshasacongo
	{13610, 76, 11, 0x1},   // fransguinee
	{37723, 370, 5, 0x1},   // #6437
	{14982, 138, 26, 0x1},  // socialistrepublicuniebirma
	{3985, 52, 18, 0x1},    // turkiyecumhuriyeti
	{1338, 257, 15, 0x1},   // wallisenfutunaf
	{11344, 5, 10, 0x1},    // osterreich
	{24873, 133, 12, 0x1},  // republiclaos
	{49195, 32, 5, 0x1},    // #7ltu
	{6284, 114, 12, 0x1},   // statebahrein
	{51213, 3, 8, 0x1},     // hayastan
	{25935, 196, 5, 0x81},  // #2ury
	{29666, 69, 8, 0x1},    // algerije
	{50304, 79, 26, 0x1},   // republiekequatoriaalguinea
	{61495, 59, 19, 0x1},   // republiekoppervolta
	{19010, 74, 5, 0x81},   // #2gab
	{29255, 536, 5, 0x1},   // #5690
	{64348, 202, 25, 0x1},  // formernederlandseantilles
	{9995, 63, 8, 0x1},     // kameroen
	{56494, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{51213, 3, 22, 0x1},    // hayastanihanrapetutyun
	{35730, 56, 15, 0x1},   // republicaangola
	{18957, 45, 26, 0x1},   // roemeensesocialistrepublic
	{27190, 148, 18, 0x1},  // dempeoplesrepkorea
	{57835, 149, 12, 0x1},  // stateofqatar
	{41325, 86, 16, 0x1},   // republiquedumali
	{6791, 49, 9, 0x1},     // slowakije
	{8938, 163, 12, 0x1},   // westernsamoa
	{45110, 284, 5, 0x1},   // #6usa
	{35184, 91, 16, 0x1},   // republieknamibie
	{51055, 194, 5, 0x1},   // #7sur
	{8265, 228, 27, 0x1},   // britishindianoceanterritory
	{12671, 86, 13, 0x1},   // republiekmali
	{33256, 435, 5, 0x1},   // #5ice
	{37718, 537, 5, 0x1},   // #6436
	{23289, 128, 18, 0x1},  // republiekkirgistan
	{64235, 195, 25, 0x1},  // trinidadandtobagorepublic
	{52293, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{36502, 37, 12, 0x1},   // macedoniafyr
	{30145, 495, 5, 0x1},   // #5blr
	{23078, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{12002, 176, 4, 0x1},   // cuba
	{27675, 21, 5, 0x81},   // #4250
	{8018, 166, 17, 0x1},   // argentinarepublic
	{3805, 120, 22, 0x21},  // federatievanmicronesie
	{8297, 68, 13, 0x1},    // afarsandissas
	{37803, 538, 5, 0x1},   // #6510
	{3684, 243, 27, 0x1},   // overseascollectivityreunion
	{8901, 89, 16, 0x1},    // islandsmauritius
	{44029, 539, 5, 0x1},   // #6rok
	{15217, 55, 6, 0x1},    // #3yucs
	{63865, 202, 22, 0x1},  // oudnederlandseantillen
	{40006, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{3181, 119, 12, 0x21},  // fijidominion
	{10590, 37, 20, 0x1},   // macedoniathefmryugrp
	{23372, 45, 22, 0x1},   // romaniapeoplesrepublic
	{11471, 74, 14, 0x1},   // republiekgabon
	{51127, 51, 5, 0x1},    // #7swe
	{60032, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{37733, 540, 5, 0x1},   // #6439
	{49404, 139, 24, 0x1},  // mongoolsepeoplesrepublic
	{53302, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{2738, 241, 3, 0x21},   // plo
	{49185, 83, 5, 0x1},    // #7les
	{12004, 229, 17, 0x1},  // bailliagedejersey
	{40366, 122, 15, 0x1},  // republicofindia
	{23054, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{10407, 55, 13, 0x1},   // sfryugoslavia
	{42110, 50, 8, 0x1},    // slovenia
	{845, 115, 15, 0x21},   // sultanaatbrunei
	{13894, 46, 4, 0x1},    // ussr
	{3171, 210, 26, 0x1},   // cocosislandskeelingislands
	{47097, 170, 25, 0x1},  // boliviaplurinationalstate
	{297, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{48392, 207, 14, 0x1},  // stbartholomeus
	{53339, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{7655, 247, 21, 0x1},   // janmayenenspitsbergen
	{58445, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{33601, 444, 5, 0x1},   // #5kos
	{37808, 361, 5, 0x1},   // #6511
	{19018, 22, 5, 0x81},   // #2gbr
	{29260, 507, 5, 0x1},   // #5692
	{33638, 541, 5, 0x1},   // #5kzk
	{56210, 135, 16, 0x1},  // republicsrilanka
	{29180, 392, 5, 0x1},   // #5620
	{41785, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{39893, 152, 22, 0x1},  // britishsalomonsislands
	{61404, 231, 41, 0x1},  // overzeesegemeenschapsaintmartinfrenchpart
	{11287, 377, 8, 0x2},   // stmartin
	{23564, 229, 13, 0x1},  // jerseybritish
	{45661, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{21932, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{2113, 451, 5, 0x2},    // korea
	{3975, 52, 17, 0x1},    // republicofturkiye
	{57571, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{37728, 408, 5, 0x1},   // #6438
	{10216, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{22640, 257, 26, 0x1},  // grondterritorywallisfutuna
	{43179, 230, 8, 0x1},   // macausar
	{27970, 140, 5, 0x81},  // #4458
	{32064, 65, 20, 0x1},   // peoplesrepublickongo
	{38586, 161, 24, 0x1},  // socialistrepublicvietnam
	{65479, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{21135, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{56519, 249, 17, 0x1},  // dutchsaintmaarten
	{47075, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{7172, 129, 19, 0x1},   // democratickampuchia
	{30243, 186, 21, 0x1},  // saintchristophernevis
	{55011, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{11660, 118, 17, 0x1},  // kibriscumhuriyeti
	{25014, 48, 5, 0x81},   // #2srb
	{34049, 217, 29, 0x1},  // grondterritoryfalklandislands
	{1796, 182, 14, 0x1},   // republicguyana
	{41614, 88, 11, 0x1},   // muritaniyah
	{45741, 134, 19, 0x1},  // republiquelibanaise
	{2716, 186, 7, 0x1},    // stkitts
	{18038, 219, 8, 0x1},   // guernsey
	{64910, 62, 18, 0x1},   // ivorycoastrepublic
	{51747, 110, 5, 0x1},   // #7zim
	{9137, 121, 23, 0x1},   // unitedstatesofindonesia
	{31958, 542, 5, 0x1},   // #5egy
	{4338, 10, 15, 0x1},    // republicbelarus
	{41882, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{45495, 247, 21, 0x1},  // svalbardjanmayennoors
	{60065, 64, 25, 0x1},   // congodemocraticrepublicof
	{37138, 519, 5, 0x1},   // #5ven
	{25940, 54, 5, 0x81},   // #2usa
	{30307, 543, 5, 0x1},   // #5bng
	{27880, 111, 3, 0x81},  // #44
	{59579, 170, 17, 0x1},  // republicofbolivia
	{7309, 110, 8, 0x1},    // zimbabwe
	{5975, 235, 30, 0x1},   // territorialcollectivitymayotte
	{4017, 165, 20, 0x21},  // peoplesrepublicyemen
	{29265, 296, 5, 0x1},   // #5694
	{21343, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{54427, 90, 13, 0x1},   // dzikolamalawi
	{35376, 71, 7, 0x1},    // egyptar
	{4097, 16, 3, 0x21},    // brd
	{32195, 79, 26, 0x1},   // republicofequatorialguinea
	{49577, 57, 17, 0x1},   // koninkrijkburundi
	{56694, 184, 14, 0x1},  // repiblikdayiti
	{21467, 61, 20, 0x1},   // centraalafrrepubliek
	{34717, 44, 16, 0x1},   // portugalrepublic
	{25817, 53, 5, 0x81},   // #2ukr
	{33343, 437, 5, 0x1},   // #5ire
	{64588, 200, 32, 0x1},  // britishoverzeesterritoryanguilla
	{2468, 243, 14, 0x1},   // reunionislands
	{44983, 57, 9, 0x1},    // boeroendi
	{23163, 22, 40, 0x1},   // unitedkingdomgrootbrittannianorthierland
	{30420, 544, 5, 0x1},   // #5bot
	{3500, 164, 10, 0x1},   // repofyemen
	{6811, 108, 16, 0x1},   // southafricaunion
	{28475, 52, 5, 0x81},   // #4792
	{28405, 194, 5, 0x81},  // #4740
	{57406, 253, 37, 0x1},  // outlyingeilandjesunitedstatesamerican
	{57626, 91, 10, 0x1},   // namibiaswa
	{14270, 13, 22, 0x1},   // republicczechoslovakia
	{9708, 141, 10, 0x1},   // nepalstate
	{2547, 120, 27, 0x21},  // federatedstatesofmicronesia
	{19715, 23, 15, 0x1},   // republicgeorgia
	{29185, 545, 5, 0x1},   // #5625
	{55460, 123, 12, 0x1},  // iranislrepof
	{11924, 15, 13, 0x1},   // oostduitsland
	{8122, 207, 7, 0x1},    // stbarth
	{25048, 203, 15, 0x1},  // amerikaanssamoa
	{23797, 238, 5, 0x81},  // #2niu
	{3217, 135, 7, 0x21},   // ilankai
	{5799, 251, 7, 0x1},    // tokelau
	{40818, 212, 12, 0x1},  // curacaodutch
	{1183, 124, 14, 0x21},  // republicofiraq
	{23915, 142, 5, 0x81},  // #2nru
	{16875, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{19459, 27, 13, 0x1},   // ierserepublic
	{11480, 74, 5, 0x1},    // gabon
	{53877, 171, 20, 0x1},  // braziliaunitedstates
	{2198, 223, 16, 0x1},   // guianadepartment
	{32112, 74, 5, 0x1},    // gabun
	{1004, 246, 8, 0x1},    // sthelena
	{39732, 148, 20, 0x1},  // koreapeoplesrepublic
	{52785, 20, 15, 0x1},   // suomentasavalta
	{30585, 527, 5, 0x1},   // #5bui
	{19644, 255, 20, 0x1},  // britishvirginislands
	{30431, 340, 5, 0x1},   // #5bra
	{6535, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{37433, 546, 5, 0x1},   // #6211
	{49886, 78, 12, 0x1},   // guineabissao
	{34579, 252, 21, 0x1},  // provinceofchinataiwan
	{29270, 367, 5, 0x1},   // #5696
	{43738, 248, 21, 0x1},  // saintpierreenmiquelon
	{26530, 210, 26, 0x1},  // keelingislandscocosislands
	{1665, 207, 32, 0x1},   // overzeesterritorysaintbarthelemy
	{58856, 39, 18, 0x1},   // republicmontenegro
	{6976, 199, 14, 0x1},   // territoryaruba
	{3595, 223, 35, 0x1},   // territorialcollectivityfrenchguiana
	{38307, 250, 32, 0x1},  // grondterritoryturkscaicosislands
	{49205, 33, 5, 0x1},    // #7lux
	{29963, 466, 5, 0x1},   // #5bar
	{724, 246, 33, 0x21},   // sthelenatristandacunhaenascension
	{3340, 106, 10, 0x21},  // tanganjika
	{40668, 547, 5, 0x1},   // #6gdr
	{9424, 97, 11, 0x1},    // sierraleone
	{18029, 219, 17, 0x1},  // territoryguernsey
	{37428, 548, 5, 0x1},   // #6210
	{15074, 46, 10, 0x1},   // sovietunie
	{12313, 82, 13, 0x1},   // republiclibya
	{60946, 549, 20, 0x2},  // gilbertelliceislands
	{5099, 106, 20, 0x1},   // mainlanduroftanzania
	{35409, 194, 16, 0x1},  // surinamerepublic
	{20344, 148, 8, 0x1},   // koreadem
	{33564, 498, 5, 0x1},   // #5ken
	{6090, 68, 31, 0x1},    // afarsandtheissasfrenchterritory
	{60488, 106, 13, 0x1},  // fmrtanganyika
	{20767, 64, 23, 0x1},   // leopoldvilleformercongo
	{46984, 215, 13, 0x1},  // spaansesahara
	{65421, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{59742, 55, 19, 0x1},   // jugoslavievoormalig
	{54799, 252, 9, 0x1},   // taiwanroc
	{7098, 42, 18, 0x1},    // aotearoanewzealand
	{23746, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{363, 186, 31, 0x21},   // saintchristophernevisfederation
	{46543, 188, 21, 0x1},  // verenigdestatenmexico
	{31953, 551, 5, 0x1},   // #5ecu
	{17992, 241, 9, 0x1},   // palestine
	{56175, 67, 18, 0x1},   // republicacaboverde
	{49088, 82, 5, 0x1},    // #7lba
	{8353, 164, 23, 0x1},   // arabischerepubliekjemen
	{1923, 10, 8, 0x21},    // byelarus
	{37668, 435, 5, 0x1},   // #6395
	{11231, 52, 16, 0x1},   // republicofturkey
	{25756, 60, 16, 0x1},   // republicbotswana
	{30398, 440, 5, 0x1},   // #5bos
	{48637, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{49273, 87, 19, 0x1},   // portugeesoostafrika
	{10546, 98, 7, 0x1},    // somalia
	{28495, 1, 3, 0x81},    // #48
	{40663, 420, 5, 0x1},   // #6gam
	{28670, 284, 3, 0x1},   // #52
	{20344, 148, 16, 0x1},  // koreademvolksrep
	{30288, 120, 19, 0x1},  // federatiamicronesia
	{29275, 552, 5, 0x1},   // #5698
	{59960, 28, 15, 0x1},   // lydveldidisland
	{59935, 179, 4, 0x1},   // #8ec
	{29190, 282, 5, 0x1},   // #5626
	{26468, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{45613, 199, 19, 0x1},  // grondterritoryaruba
	{60217, 64, 15, 0x1},   // republicofzaire
	{13133, 189, 20, 0x1},  // republicadenicaragua
	{46521, 252, 13, 0x1},  // chineestaipei
	{23810, 40, 5, 0x81},   // #2nld
	{31311, 36, 8, 0x1},    // moldavia
	{51142, 101, 5, 0x1},   // #7swz
	{218, 55, 13, 0x21},    // fmryugoslavia
	{59375, 219, 15, 0x1},  // guernseybritish
	{64941, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{9839, 62, 10, 0x1},    // ivorycoast
	{51346, 48, 26, 0x1},   // serbiamontenegrostateunion
	{51157, 153, 5, 0x1},   // #7syr
	{12104, 138, 12, 0x1},  // burmamyanmar
	{47667, 75, 5, 0x1},    // #7gha
	{1089, 222, 28, 0x21},  // greenlandautonomousterritory
	{31978, 526, 5, 0x1},   // #5est
	{1446, 256, 4, 0x1},    // usvi
	{26838, 54, 12, 0x1},   // unitesstates
	{30355, 198, 22, 0x1},  // venezuelabolivrepublic
	{44952, 46, 10, 0x1},   // sowjetunia
	{30601, 434, 5, 0x1},   // #5bul
	{28485, 250, 5, 0x81},  // #4796
	{37438, 553, 5, 0x1},   // #6212
	{28400, 554, 5, 0x1},   // #4736
	{28410, 247, 5, 0x81},  // #4744
	{8677, 239, 36, 0x1},   // hendersonducieandoenoislandspitcairn
	{46741, 8, 23, 0x1},    // volksrepubliekbulgarije
	{23700, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{43298, 147, 16, 0x1},  // papuanorthguinea
	{57187, 127, 9, 0x1},   // qazaqstan
	{29205, 505, 5, 0x1},   // #5645
	{29210, 542, 5, 0x1},   // #5651
	{50698, 102, 5, 0x1},   // #7sey
	{22136, 247, 19, 0x1},  // janmayenspitsbergen
	{57951, 143, 21, 0x1},  // sultanaatmuscatenoman
	{17910, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{23280, 44, 18, 0x1},   // portugeserepubliek
	{19347, 19, 16, 0x1},   // estonianrepublic
	{21358, 230, 12, 0x1},  // macauchinapr
	{35537, 46, 10, 0x1},   // russiaussr
	{57140, 168, 22, 0x1},  // gemenebestvandebahamas
	{34150, 170, 11, 0x1},  // wuliwyasuyu
	{33443, 305, 5, 0x1},   // #5irn
	{7116, 211, 21, 0x1},   // cookislandsnewzealand
	{23550, 555, 14, 0x2},  // channelislands
	{3711, 71, 15, 0x21},   // republicofegypt
	{1004, 246, 22, 0x1},   // sthelenatristandacunha
	{40841, 377, 20, 0x2},  // stmartinsaintmaarten
	{26236, 54, 9, 0x1},    // verstaten
	{37483, 547, 5, 0x1},   // #6265
	{62826, 243, 4, 0x1},   // #8re
	{2728, 140, 17, 0x1},   // federatiamaleisia
	{61173, 184, 4, 0x1},   // #8ha
	{13097, 104, 12, 0x1},  // togorepublic
	{19547, 78, 5, 0x81},   // #2gnb
	{23781, 55, 11, 0x1},   // yougoslavia
	{29215, 557, 5, 0x2},   // #5652
	{39441, 193, 21, 0x1},  // republicadeelsalvador
	{36750, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{43953, 241, 15, 0x1},  // gazaandwestbank
	{33928, 82, 27, 0x1},   // libischarabischejamahiriyya
	{49080, 34, 5, 0x1},    // #7lat
	{3674, 127, 10, 0x1},   // kazachstan
	{37663, 323, 5, 0x1},   // #6390
	{10798, 163, 9, 0x1},   // westsamoa
	{40861, 485, 5, 0x1},   // #6grn
	{35212, 145, 28, 0x1},  // commonwealthofthephilippines
	{50359, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{41676, 136, 8, 0x1},   // maldiven
	{26067, 156, 20, 0x1},  // turkmenistanrepublic
	{19202, 219, 5, 0x81},  // #2ggy
	{10568, 93, 16, 0x1},   // nigeriafederatia
	{22790, 175, 9, 0x1},   // costarica
	{42784, 175, 18, 0x1},  // republiekcostarica
	{38909, 48, 22, 0x1},   // servieenmontenegrounie
	{48200, 18, 16, 0x1},   // koninkrijkspanje
	{33114, 15, 16, 0x1},   // germanyfmrdemrep
	{24554, 241, 9, 0x1},   // palestina
	{522, 48, 22, 0x21},    // fryserbiaandmontenegro
	{23176, 22, 40, 0x1},   // grootbrittannianorthierlandunitedkingdom
	{39235, 139, 14, 0x1},  // buitenmongolie
	{25812, 107, 5, 0x81},  // #2uga
	{7408, 120, 16, 0x1},   // fedstsmicronesia
	{37658, 559, 5, 0x1},   // #6385
	{42937, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{30058, 540, 5, 0x1},   // #5bfo
	{37648, 304, 5, 0x1},   // #6375
	{57915, 143, 16, 0x1},  // sultanaatvanoman
	{10663, 101, 15, 0x1},  // formerswaziland
	{52185, 9, 4, 0x81},    // #1ba
	{56736, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{5693, 60, 12, 0x1},    // bechuanaland
	{60809, 150, 20, 0x1},  // kingdomofsaudiarabia
	{28480, 156, 5, 0x81},  // #4795
	{42862, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{19484, 221, 5, 0x81},  // #2glp
	{9902, 140, 18, 0x1},   // malaysiafederation
	{11266, 170, 15, 0x1},  // republicbolivia
	{59667, 64, 4, 0x1},    // #8cg
	{59939, 71, 4, 0x1},    // #8eg
	{65261, 49, 14, 0x1},   // slovakrepublic
	{20010, 223, 5, 0x81},  // #2guf
	{29240, 523, 5, 0x1},   // #5678
	{19787, 180, 5, 0x81},  // #2grd
	{23815, 41, 5, 0x81},   // #2nor
	{5233, 123, 3, 0x1},    // iri
	{22118, 6, 21, 0x1},    // republiekazerbeidzjan
	{23464, 92, 5, 0x81},   // #2ner
	{23920, 42, 5, 0x81},   // #2nzl
	{40627, 489, 5, 0x1},   // #6etm
	{13197, 214, 10, 0x1},  // caymanisds
	{47319, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{13035, 86, 12, 0x1},   // republicmali
	{59484, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{4364, 10, 42, 0x1},    // belarussischesocialistischesovjetrepubliek
	{4843, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{22981, 249, 22, 0x1},  // sintmaartennetherlands
	{35063, 84, 7, 0x1},    // morocco
	{52701, 143, 19, 0x1},  // muscatomansultanate
	{57119, 168, 21, 0x1},  // commonwealthofbahamas
	{31601, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{37638, 560, 5, 0x1},   // #6372
	{20605, 123, 14, 0x1},  // iranislamicrep
	{30335, 561, 5, 0x1},   // #5bol
	{34794, 46, 10, 0x1},   // sowjetunie
	{60700, 75, 8, 0x1},    // goudkust
	{6594, 27, 13, 0x1},    // irishrepublic
	{37478, 522, 5, 0x1},   // #6260
	{28395, 215, 5, 0x81},  // #4732
	{28415, 101, 5, 0x81},  // #4748
	{28380, 18, 5, 0x81},   // #4724
	{24743, 96, 5, 0x81},   // #2sen
	{26729, 128, 15, 0x1},  // kirghizrepublic
	{36835, 250, 21, 0x1},  // turksencaicoseilanden
	{59624, 65, 4, 0x1},    // #8cf
	{26767, 99, 20, 0x1},   // republicofsouthsudan
	{13957, 248, 22, 0x1},  // miquelonandsaintpierre
	{20820, 155, 13, 0x1},  // tadzjiekistan
	{29245, 475, 5, 0x1},   // #5679
	{62828, 62, 21, 0x1},   // republiquecotedivoire
	{45632, 121, 15, 0x1},  // dutcheastindies
	{23454, 91, 5, 0x81},   // #2nam
	{23502, 93, 5, 0x81},   // #2nga
	{27003, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavia
	{19689, 150, 3, 0x1},   // ksa
	{4491, 196, 24, 0x1},   // easternrepublicofuruguay
	{11844, 194, 15, 0x1},  // surinamrepublic
	{40779, 152, 16, 0x1},  // salomonseilanden
	{4000, 73, 7, 0x1},     // etiopia
	{58846, 155, 18, 0x1},  // tajikistanrepublic
	{22270, 187, 5, 0x81},  // #2lca
	{37643, 476, 5, 0x1},   // #6373
	{40795, 562, 5, 0x1},   // #6grc
	{2705, 201, 12, 0x1},   // alandislands
	{34447, 276, 13, 0x2},  // republicchina
	{24563, 66, 15, 0x1},   // staatdercomoren
	{4812, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{64876, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{30135, 488, 5, 0x1},   // #5bhm
	{34460, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{9151, 121, 29, 0x1},   // indonesiarepublicunitedstates
	{62033, 90, 4, 0x1},    // #8mi
	{60429, 20, 4, 0x1},    // #8fi
	{59620, 135, 4, 0x1},   // #8ce
	{59943, 27, 4, 0x1},    // #8ei
	{33283, 147, 19, 0x1},  // papuanewguineastate
	{35450, 9, 25, 0x1},    // republicbosniaherzegovina
	{29200, 508, 5, 0x1},   // #5640
	{50703, 151, 5, 0x1},   // #7sgp
	{33038, 207, 7, 0x1},   // stbarts
	{8967, 120, 17, 0x1},   // fedstatmicronesia
	{29055, 414, 4, 0x1},   // #551
	{8251, 228, 41, 0x1},   // grondterritorybritishindianoceanterritory
	{49556, 189, 5, 0x1},   // #7nca
	{22288, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{542, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{329, 186, 34, 0x21},   // saintchristopherandnevisfederation
	{55221, 256, 21, 0x1},  // americanvirginislands
	{915, 232, 16, 0x1},    // northernmarianas
	{58616, 281, 4, 0x1},   // #1yd
	{64225, 195, 27, 0x1},  // republicoftrinidadandtobago
	{38479, 219, 22, 0x1},  // grondterritoryguernsey
	{37628, 563, 5, 0x1},   // #6370
	{52202, 172, 4, 0x81},  // #1bb
	{32774, 246, 25, 0x1},  // sainthelenatristandacunha
	{60126, 178, 17, 0x1},  // dominicanrepublic
	{28490, 159, 5, 0x81},  // #4798
	{20071, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{3290, 186, 26, 0x21},  // federatiesaintkittsennevis
	{62029, 233, 4, 0x1},   // #8mh
	{51467, 253, 30, 0x1},  // usabuitenterritoryminorislands
	{62806, 30, 16, 0x1},   // koninkrijkitalie
	{60442, 119, 4, 0x1},   // #8fj
	{16780, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{59616, 103, 4, 0x1},   // #8cd
	{61435, 231, 19, 0x1},  // frenchpartstmaarten
	{39586, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{32802, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{54396, 88, 25, 0x1},   // islamitrepublicmauritania
	{25189, 50, 5, 0x81},   // #2svn
	{48774, 93, 16, 0x1},   // nigeriafederatie
	{29075, 470, 4, 0x1},   // #552
	{2334, 32, 7, 0x21},    // lietuva
	{6390, 197, 14, 0x1},   // stvincentandgr
	{11156, 225, 14, 0x1},  // formerhongkong
	{64595, 200, 25, 0x1},  // overzeesterritoryanguilla
	{15648, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{30195, 254, 12, 0x1},  // heiligestoel
	{30587, 139, 14, 0x1},  // buitenmongolia
	{58620, 164, 4, 0x81},  // #1ye
	{32023, 564, 5, 0x1},   // #5etm
	{757, 78, 20, 0x1},     // guineabissaurepublic
	{18934, 167, 14, 0x1},  // antiguabarbuda
	{15089, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{10687, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{37633, 496, 5, 0x1},   // #6371
	{52049, 149, 11, 0x1},  // dawlatqatar
	{9001, 15, 24, 0x1},    // germandemocraticrepublic
	{52224, 7, 4, 0x81},    // #1be
	{12112, 232, 12, 0x1},  // nmarianaisds
	{40739, 449, 5, 0x1},   // #6gha
	{62662, 144, 4, 0x1},   // #8pk
	{4994, 225, 8, 0x1},    // hongkong
	{12287, 80, 13, 0x1},   // republickenya
	{62052, 37, 4, 0x1},    // #8mk
	{61271, 225, 4, 0x1},   // #8hk
	{51667, 150, 13, 0x1},  // saoediaarabia
	{25258, 249, 5, 0x81},  // #2sxm
	{60446, 217, 4, 0x1},   // #8fk
	{59947, 79, 4, 0x1},    // #8ek
	{54708, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{10610, 37, 13, 0x1},   // macedoniatfyr
	{59866, 231, 14, 0x1},  // francestmartin
	{50779, 47, 5, 0x1},    // #7smr
	{31540, 377, 22, 0x2},  // sintmaartensaintmartin
	{3656, 98, 18, 0x1},    // somalischerepublic
	{29085, 466, 4, 0x1},   // #553
	{39691, 148, 18, 0x1},  // republicnorthkorea
	{17367, 252, 6, 0x1},   // taiwan
	{3784, 234, 27, 0x1},   // overseasterritorymartinique
	{40886, 565, 5, 0x1},   // #6hon
	{33448, 505, 5, 0x1},   // #5irq
	{31229, 178, 21, 0x1},  // dominicaanserepubliek
	{19170, 119, 12, 0x1},  // fijieilanden
	{37653, 566, 5, 0x1},   // #6380
	{40928, 525, 5, 0x1},   // #6hun
	{33078, 16, 28, 0x1},   // formergermanyfederalrepublic
	{31482, 161, 18, 0x1},  // fmrdemrepofvietnam
	{280, 62, 18, 0x21},    // republiekivoorkust
	{52220, 113, 4, 0x81},  // #1bd
	{9865, 186, 25, 0x1},   // federationsaintkittsnevis
	{35043, 136, 9, 0x1},   // maladiven
	{25858, 136, 17, 0x1},  // maledivenrepublic
	{40589, 170, 26, 0x1},  // boliviaplurinationalestate
	{12772, 89, 13, 0x1},   // republikmoris
	{28375, 567, 5, 0x1},   // #4720
	{62048, 39, 4, 0x1},    // #8mj
	{25268, 153, 5, 0x81},  // #2syr
	{29609, 26, 18, 0x1},   // republiekhongarije
	{3022, 257, 21, 0x1},   // territorywallisfutuna
	{59600, 129, 4, 0x1},   // #8cb
	{44863, 213, 25, 0x1},  // christmasislandsterritory
	{17276, 71, 12, 0x1},   // egyptkingdom
	{19706, 24, 5, 0x81},   // #2grc
	{58112, 156, 10, 0x1},  // toerkmenia
	{29095, 348, 4, 0x1},   // #554
	{29455, 568, 4, 0x1},   // #594
	{40622, 569, 5, 0x1},   // #6eth
	{12170, 74, 13, 0x1},   // republicgabon
	{885, 232, 16, 0x1},    // northernmarianen
	{12339, 38, 13, 0x1},   // republicmalta
	{40521, 208, 14, 0x1},  // bermudaislands
	{21812, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{7665, 247, 29, 0x1},   // spitsbergenenjanmayeneilanden
	{65355, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{62784, 158, 13, 0x1},  // puleangatonga
	{62194, 144, 22, 0x1},  // pakistaninclbangladesh
	{58380, 107, 4, 0x81},  // #1ug
	{9100, 65, 24, 0x1},    // republicbrazzavillecongo
	{13946, 248, 19, 0x1},  // saintpierremiquelon
	{40800, 560, 5, 0x1},   // #6grg
	{52800, 8, 4, 0x81},    // #1bg
	{33011, 246, 21, 0x1},  // sinthelenaenascension
	{22386, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{39148, 205, 34, 0x1},  // departementfrenchsouthernterritory
	{64183, 119, 14, 0x1},  // matanitukoviti
	{24091, 147, 8, 0x1},   // pnguinea
	{43284, 379, 5, 0x1},   // #6nam
	{63805, 215, 4, 0x1},   // #8wi
	{63817, 164, 4, 0x1},   // #8ym
	{21780, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{62893, 137, 4, 0x1},   // #8rm
	{6985, 199, 5, 0x1},    // aruba
	{46888, 72, 5, 0x1},    // #7eri
	{48913, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{7086, 230, 14, 0x1},   // territorymacao
	{60486, 120, 4, 0x1},   // #8fm
	{59889, 231, 18, 0x1},  // stmaartenfransdeel
	{59596, 11, 4, 0x1},    // #8ca
	{46746, 8, 18, 0x1},    // republiekbulgarije
	{16204, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{58752, 3, 4, 0x1},     // #8am
	{36281, 253, 37, 0x1},  // americanondergeschikteoutlyingislands
	{20713, 111, 25, 0x1},  // islamicstateofafghanistan
	{25150, 49, 5, 0x81},   // #2svk
	{58299, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{4032, 164, 6, 0x21},   // yemenn
	{19464, 25, 15, 0x1},   // republickroatia
	{29105, 485, 4, 0x1},   // #555
	{53904, 133, 12, 0x1},  // laopeodemrep
	{28755, 488, 4, 0x1},   // #531
	{36014, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{51018, 99, 5, 0x1},    // #7ssd
	{29470, 484, 4, 0x1},   // #595
	{49598, 240, 9, 0x1},   // portorico
	{47874, 131, 20, 0x1},  // korearepublicofsouth
	{32011, 570, 5, 0x1},   // #5eth
	{40570, 170, 26, 0x1},  // multinationalestaatbolivia
	{6778, 13, 22, 0x1},    // formertsjechoslowakije
	{45655, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{38409, 69, 16, 0x1},   // republicalgerije
	{64252, 175, 20, 0x1},  // republicadecostarica
	{25867, 102, 18, 0x1},  // republicseychellen
	{52290, 59, 4, 0x81},   // #1bf
	{10885, 242, 15, 0x1},  // frenchpolinesia
	{5854, 42, 8, 0x1},     // aotearoa
	{32480, 144, 8, 0x1},   // pakistan
	{1207, 30, 13, 0x21},   // italyrepublic
	{64235, 195, 17, 0x1},  // trinidadandtobago
	{62067, 86, 4, 0x1},    // #8ml
	{21939, 233, 27, 0x1},  // overseasterritorymontserrat
	{6658, 253, 38, 0x1},   // territoryoutlyingeilandjesunitedstates
	{1818, 236, 23, 0x1},   // departementnewcaledonia
	{59313, 191, 14, 0x1},  // piruwripuwlika
	{10009, 59, 10, 0x1},   // oppervolta
	{19207, 75, 5, 0x81},   // #2gha
	{58748, 1, 4, 0x1},     // #8al
	{20170, 224, 5, 0x81},  // #2gum
	{30852, 174, 18, 0x1},  // republicofcolumbia
	{53851, 13, 26, 0x1},   // czechslovakfederalrepublic
	{33740, 1, 23, 0x1},    // republikaeastshqiperise
	{23792, 189, 5, 0x81},  // #2nic
	{29120, 482, 4, 0x1},   // #556
	{1306, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{38339, 250, 21, 0x1},  // turksandcaicosislands
	{56823, 5, 19, 0x1},    // republikoesterreich
	{51336, 48, 26, 0x1},   // stateunionserbiamontenegro
	{17788, 253, 17, 0x1},  // usminoroutlyingis
	{8297, 68, 22, 0x1},    // afarsandissasterritory
	{54674, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{29345, 521, 5, 0x1},   // #5760
	{53656, 7, 6, 0x1},     // belgia
	{11851, 259, 16, 0x1},  // republicofkosova
	{35417, 23, 17, 0x1},   // republicofgeorgia
	{58376, 53, 4, 0x81},   // #1ua
	{10421, 257, 19, 0x1},  // wallisandfutunaisds
	{48308, 228, 17, 0x1},  // brindianoceanterr
	{6800, 108, 22, 0x1},   // formerunionsouthafrica
	{51922, 200, 4, 0x81},  // #1ai
	{23988, 232, 4, 0x1},   // cnmi
	{32160, 244, 21, 0x1},  // vietnamformerrepublic
	{52832, 57, 4, 0x81},   // #1bi
	{54014, 16, 4, 0x81},   // #1de
	{13577, 64, 17, 0x1},   // leopoldvillecongo
	{36502, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{769, 106, 16, 0x1},    // republictanzania
	{34374, 249, 17, 0x1},  // saintmaartendutch
	{11911, 257, 13, 0x1},  // fwallisfutuna
	{62897, 45, 4, 0x1},    // #8ro
	{62712, 44, 4, 0x1},    // #8po
	{62075, 84, 4, 0x1},    // #8mo
	{33696, 148, 20, 0x1},  // peoplesrepublickorea
	{30646, 70, 16, 0x1},   // republiczanzibar
	{61353, 183, 4, 0x1},   // #8ho
	{16172, 206, 21, 0x1},  // bonairesainteustatius
	{52507, 19, 13, 0x1},   // eestivabariik
	{44296, 236, 41, 0x1},  // territoiredesnouvellecaledoniadependances
	{59793, 177, 4, 0x1},   // #8do
	{60509, 218, 4, 0x1},   // #8fo
	{59707, 174, 4, 0x1},   // #8co
	{58760, 56, 4, 0x1},    // #8ao
	{10074, 46, 16, 0x1},   // formersovjetunie
	{26384, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{64443, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{4101, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{29235, 571, 5, 0x1},   // #5670
	{20000, 222, 5, 0x81},  // #2grl
	{29130, 478, 4, 0x1},   // #557
	{10649, 37, 5, 0x1},    // fyrom
	{15084, 59, 6, 0x1},    // #3hvbf
	{37693, 420, 5, 0x1},   // #6420
	{51684, 10, 16, 0x1},   // belorussischessr
	{8652, 239, 25, 0x1},   // gebiedafhvanhetvkpitcairn
	{61207, 111, 21, 0x1},  // afghanistanislamicrep
	{43430, 248, 30, 0x1},  // departementsaintpierremiquelon
	{58188, 64, 13, 0x1},   // kongokinshasa
	{26468, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{187, 145, 11, 0x21},   // fillipijnen
	{59208, 244, 20, 0x1},  // republicsouthvietnam
	{52812, 114, 4, 0x81},  // #1bh
	{54010, 394, 4, 0x1},   // #1dd
	{47765, 181, 5, 0x1},   // #7gua
	{7620, 6, 20, 0x1},     // republicazerbeidzjan
	{44635, 99, 15, 0x1},   // zuidelijksoedan
	{13045, 82, 20, 0x1},   // libischearabrepublic
	{24971, 111, 25, 0x1},  // afghanistanislamicemirate
	{62484, 141, 4, 0x1},   // #8np
	{62690, 43, 4, 0x1},    // #8pl
	{54523, 109, 15, 0x1},  // republiekzambia
	{62071, 35, 4, 0x1},    // #8mn
	{61732, 148, 4, 0x1},   // #8kn
	{318, 138, 23, 0x1},    // myanmarrepubliekderunie
	{59703, 66, 4, 0x1},    // #8cn
	{59981, 19, 4, 0x1},    // #8en
	{58756, 2, 4, 0x1},     // #8an
	{14678, 197, 19, 0x1},  // stvincentgrenadines
	{35427, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{52309, 64, 25, 0x1},   // republiccongoleopoldville
	{29145, 359, 4, 0x1},   // #558
	{37152, 96, 16, 0x1},   // republieksenegal
	{1925, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{34762, 162, 17, 0x1},  // republicofvanuatu
	{12409, 124, 13, 0x1},  // republiekirak
	{29435, 439, 4, 0x1},   // #590
	{3401, 49, 9, 0x1},     // slovakije
	{50959, 192, 16, 0x1},  // republicparaguay
	{48952, 133, 5, 0x1},   // #7lao
	{29290, 572, 5, 0x1},   // #5702
	{40881, 278, 5, 0x1},   // #6hai
	{13946, 248, 14, 0x1},  // saintpierremiq
	{6390, 197, 22, 0x1},   // stvincentandgrenadines
	{2527, 58, 5, 0x1},     // benin
	{57049, 144, 4, 0x81},  // #1pk
	{55278, 225, 4, 0x81},  // #1hk
	{21912, 148, 12, 0x1},  // demrepnkorea
	{2682, 132, 6, 0x1},    // kuwait
	{62184, 144, 18, 0x1},  // republicofpakistan
	{56291, 171, 6, 0x1},   // brasil
	{47760, 180, 5, 0x1},   // #7grn
	{63825, 110, 4, 0x1},   // #8zi
	{8037, 136, 8, 0x1},    // maldives
	{34386, 249, 21, 0x1},  // dutchpartsaintmaarten
	{26754, 61, 21, 0x1},   // middenafricanrepublic
	{10329, 66, 15, 0x1},   // comorenarchipel
	{62708, 190, 4, 0x1},   // #8pm
	{61915, 85, 4, 0x1},    // #8ma
	{16365, 206, 23, 0x1},  // sinteustatiusandbonaire
	{61349, 226, 4, 0x1},   // #8hm
	{39470, 99, 11, 0x1},   // southsoedan
	{59699, 63, 4, 0x1},    // #8cm
	{56092, 129, 27, 0x1},  // formerdemocratischkampuchea
	{60207, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{57293, 89, 16, 0x1},   // mauritiusislands
	{40503, 501, 5, 0x1},   // #6eqg
	{40066, 85, 22, 0x1},   // malagassischerepubliek
	{29440, 573, 4, 0x1},   // #591
	{55538, 213, 12, 0x1},  // kerstislands
	{31520, 249, 16, 0x1},  // sintmaartendutch
	{49106, 134, 5, 0x1},   // #7lbn
	{29295, 529, 5, 0x1},   // #5703
	{3695, 82, 24, 0x21},   // formerlibyanarabrepublic
	{40229, 37, 17, 0x1},   // macedoniarepublic
	{14483, 54, 3, 0x1},    // vsa
	{4789, 235, 25, 0x1},   // overseasdepartmentmayotte
	{49491, 207, 16, 0x1},  // sintbartholomeus
	{21929, 81, 5, 0x81},   // #2lbr
	{60196, 64, 29, 0x1},   // formercongodemocraticrepublic
	{18292, 103, 5, 0x1},   // tchad
	{56354, 123, 8, 0x1},   // iranirof
	{51926, 1, 4, 0x81},    // #1al
	{52838, 58, 4, 0x81},   // #1bj
	{18513, 248, 20, 0x1},  // sintpierreetmiquelon
	{42381, 82, 27, 0x1},   // libischearabischejamahiriya
	{51439, 156, 13, 0x1},  // toerkmenistan
	{9168, 121, 29, 0x1},   // unitedstatesindonesiarepublic
	{5872, 211, 6, 0x1},    // cookis
	{63566, 53, 4, 0x1},    // #8up
	{62499, 142, 4, 0x1},   // #8nr
	{17551, 8, 8, 0x1},     // bulgaria
	{61474, 25, 4, 0x1},    // #8hr
	{59789, 68, 4, 0x1},    // #8dj
	{41059, 67, 18, 0x1},   // republickaapverdia
	{25063, 99, 5, 0x81},   // #2ssd
	{12476, 71, 18, 0x1},   // arabrepublicegypte
	{32044, 99, 10, 0x1},   // sudansouth
	{28670, 574, 4, 0x1},   // #520
	{33683, 133, 28, 0x1},  // laodemocraticpeoplesrepublic
	{29445, 575, 4, 0x1},   // #592
	{4566, 32, 18, 0x1},    // lietuvosrespublika
	{48741, 118, 15, 0x1},  // republiekcyprus
	{46958, 237, 23, 0x1},  // norfolkislandsterritory
	{29280, 431, 5, 0x1},   // #5700
	{33453, 291, 5, 0x1},   // #5isr
	{31973, 576, 5, 0x1},   // #5eri
	{476, 207, 25, 0x1},    // departmentsaintbarthelemy
	{21281, 117, 15, 0x1},  // mainlandchinapr
	{58415, 253, 4, 0x81},  // #1um
	{55484, 185, 4, 0x81},  // #1jm
	{35168, 155, 12, 0x1},  // tadsjikistan
	{51950, 3, 4, 0x81},    // #1am
	{52975, 208, 4, 0x81},  // #1bm
	{54602, 120, 4, 0x81},  // #1fm
	{63580, 54, 4, 0x1},    // #8us
	{62607, 194, 4, 0x1},   // #8ns
	{62654, 239, 4, 0x1},   // #8pc
	{19582, 214, 38, 0x1},  // britishoverzeesterritorykaaimanislands
	{35493, 30, 12, 0x1},   // italykingdom
	{52701, 143, 10, 0x1},  // muscatoman
	{28390, 95, 5, 0x81},   // #4729
	{61979, 230, 4, 0x1},   // #8mc
	{19504, 77, 5, 0x81},   // #2gmb
	{12295, 80, 5, 0x1},    // kenya
	{59683, 210, 4, 0x1},   // #8ck
	{60413, 193, 4, 0x1},   // #8es
	{42096, 34, 14, 0x1},   // latviarepublic
	{47395, 245, 56, 0x1},  // britishoverzeesterritorysouthgeorgiasouthsandwichislands
	{3352, 244, 8, 0x21},   // svietnam
	{5564, 212, 25, 0x1},   // curacaokingdomnetherlands
	{28300, 197, 5, 0x81},  // #4670
	{29450, 321, 4, 0x1},   // #593
	{40825, 249, 16, 0x1},  // dutchsintmaarten
	{48427, 106, 17, 0x1},  // tanzaniaunitedrep
	{29355, 543, 5, 0x1},   // #5771
	{29285, 577, 5, 0x1},   // #5701
	{56897, 145, 4, 0x81},  // #1ph
	{47271, 77, 5, 0x1},    // #7gam
	{11117, 111, 11, 0x1},  // afghanistan
	{53221, 246, 23, 0x1},  // ascensiontristandacunha
	{51954, 578, 4, 0x1},   // #1an
	{24799, 229, 30, 0x1},  // britishoverzeesterritoryjersey
	{42245, 109, 9, 0x1},   // nrhodesia
	{52971, 207, 4, 0x81},  // #1bl
	{53750, 117, 4, 0x81},  // #1cn
	{47775, 224, 5, 0x1},   // #7gum
	{3471, 165, 22, 0x1},   // peoplesrepublicofyemen
	{52399, 241, 16, 0x1},  // stateofpalestine
	{63363, 145, 11, 0x1},  // phillipines
	{28385, 99, 5, 0x81},   // #4728
	{61963, 234, 4, 0x1},   // #8mb
	{53951, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{44056, 384, 5, 0x1},   // #6rus
	{51497, 253, 24, 0x1},  // unitedstatesminorislands
	{59444, 116, 4, 0x1},   // #8bt
	{59679, 214, 4, 0x1},   // #8cj
	{59985, 72, 4, 0x1},    // #8er
	{58744, 6, 4, 0x1},     // #8aj
	{25130, 194, 5, 0x81},  // #2sur
	{25210, 101, 5, 0x81},  // #2swz
	{57037, 79, 12, 0x1},   // spaansguinea
	{34100, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{19644, 255, 9, 0x1},   // britishvi
	{50829, 98, 5, 0x1},    // #7som
	{1500, 123, 14, 0x21},  // islamicrepiran
	{46921, 197, 17, 0x1},  // stvincentandgrens
	{29881, 66, 12, 0x1},   // comorosstate
	{52110, 190, 15, 0x1},  // republicapanama
	{29350, 474, 5, 0x1},   // #5770
	{8320, 248, 19, 0x1},   // stpierreetmiquelonf
	{10560, 92, 13, 0x1},   // republicniger
	{17614, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{23218, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{55488, 125, 4, 0x81},  // #1jo
	{59432, 101, 6, 0x1},   // ngwane
	{12628, 198, 20, 0x1},  // republicbolvenezuela
	{51958, 56, 4, 0x81},   // #1ao
	{52983, 170, 4, 0x81},  // #1bo
	{53754, 174, 4, 0x81},  // #1co
	{22370, 32, 5, 0x81},   // #2ltu
	{21199, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{12603, 244, 16, 0x1},  // republiekvietnam
	{54258, 178, 4, 0x81},  // #1do
	{32940, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{35874, 98, 28, 0x1},   // somalischedemocraticrepublic
	{54833, 218, 4, 0x81},  // #1fo
	{43289, 398, 5, 0x1},   // #6nau
	{63764, 91, 4, 0x1},    // #8wa
	{45463, 33, 19, 0x1},   // grandduchyluxemburg
	{47869, 131, 20, 0x1},  // southkorearepublicof
	{57672, 144, 23, 0x1},  // islamicrepublicpakistan
	{62611, 189, 4, 0x1},   // #8nu
	{62619, 192, 4, 0x1},   // #8pa
	{657, 246, 34, 0x21},   // sthelenatristandacunhaandascension
	{11993, 176, 13, 0x1},  // republicacuba
	{57847, 132, 12, 0x1},  // statekoeweit
	{59448, 8, 4, 0x1},     // #8bu
	{59675, 173, 4, 0x1},   // #8ci
	{52949, 90, 14, 0x1},   // malawirepublic
	{37267, 55, 11, 0x1},   // yugoslavsfr
	{58707, 112, 4, 0x1},   // #8ae
	{1351, 68, 14, 0x1},    // afarenissaland
	{229, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{9816, 50, 17, 0x1},    // republiekslovenie
	{51520, 150, 15, 0x1},  // saoedischarabia
	{50813, 152, 5, 0x1},   // #7sol
	{28195, 191, 5, 0x81},  // #4604
	{1405, 16, 33, 0x21},   // federalrepublicgermanywestgermany
	{22701, 165, 30, 0x1},  // democraticpeoplesrepublicjemen
	{3171, 119, 14, 0x21},  // republicoffiji
	{39992, 203, 12, 0x1},  // easternsamoa
	{33323, 256, 15, 0x1},  // vsvirginislands
	{79, 205, 24, 0x1},     // frenchzuidelijkterritory
	{62899, 45, 17, 0x1},   // roemeenserepublic
	{57096, 239, 4, 0x81},  // #1pn
	{55294, 183, 4, 0x81},  // #1hn
	{58229, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{12557, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{16286, 206, 19, 0x1},  // sinteustatiusensaba
	{52979, 115, 4, 0x81},  // #1bn
	{53742, 173, 4, 0x81},  // #1cl
	{18553, 215, 5, 0x81},  // #2esh
	{57389, 253, 46, 0x1},  // overzeesterritoryoutlyingeilandjesunitedstates
	{34623, 134, 16, 0x1},  // republieklibanon
	{44066, 535, 5, 0x1},   // #6rwa
	{61983, 36, 4, 0x1},    // #8md
	{14807, 138, 6, 0x1},   // #3bumm
	{44047, 376, 5, 0x1},   // #6rum
	{61657, 30, 4, 0x1},    // #8it
	{59456, 209, 4, 0x1},   // #8bv
	{59671, 117, 4, 0x1},   // #8ch
	{60417, 73, 4, 0x1},    // #8et
	{2260, 257, 22, 0x1},   // departmentwallisfutuna
	{2885, 1, 20, 0x21},    // republikaeshqiperise
	{50742, 50, 5, 0x1},    // #7slo
	{13653, 205, 43, 0x1},  // overzeesegemeenschapfrenchsouthernterritory
	{31724, 93, 24, 0x1},   // federalrepublicofnigeria
	{35776, 224, 6, 0x1},   // guahan
	{46284, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{29380, 481, 4, 0x1},   // #580
	{4425, 71, 3, 0x1},     // var
	{3227, 48, 14, 0x21},   // republicserbia
	{49826, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{25214, 245, 11, 0x1},  // zuidgeorgie
	{25682, 119, 11, 0x1},  // fijiislands
	{54714, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{29300, 503, 5, 0x1},   // #5704
	{33971, 187, 18, 0x1},  // republicsaintlucia
	{31441, 123, 12, 0x1},  // islamrepiran
	{57092, 248, 4, 0x81},  // #1pm
	{47260, 74, 5, 0x1},    // #7gab
	{55290, 226, 4, 0x81},  // #1hm
	{55421, 124, 4, 0x81},  // #1iq
	{56730, 143, 4, 0x81},  // #1om
	{1250, 579, 6, 0x3},    // guiana
	{53002, 206, 4, 0x81},  // #1bq
	{53746, 63, 4, 0x81},   // #1cm
	{37166, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{35601, 152, 15, 0x1},  // salomoneilanden
	{43983, 241, 12, 0x1},  // westbankgaza
	{54254, 177, 4, 0x81},  // #1dm
	{35409, 194, 8, 0x1},   // suriname
	{54546, 20, 4, 0x81},   // #1fi
	{62965, 94, 4, 0x1},    // #8rw
	{63260, 51, 4, 0x1},    // #8sw
	{62025, 139, 4, 0x1},   // #8mg
	{61728, 128, 4, 0x1},   // #8kg
	{63017, 129, 25, 0x1},  // formerdemocratickampuchea
	{7337, 230, 14, 0x1},   // territorymacau
	{60425, 223, 4, 0x1},   // #8fg
	{59777, 211, 4, 0x1},   // #8cw
	{58740, 69, 4, 0x1},    // #8ag
	{24017, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{46093, 105, 15, 0x1},  // republictunisia
	{44435, 157, 9, 0x1},   // easttimor
	{50693, 96, 5, 0x1},    // #7sen
	{24000, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{37368, 457, 5, 0x1},   // #6110
	{50732, 186, 5, 0x1},   // #7skn
	{40027, 145, 24, 0x1},  // republicofthephilippines
	{56391, 252, 14, 0x1},  // repchinataiwan
	{28305, 47, 5, 0x81},   // #4674
	{1928, 46, 18, 0x21},   // russischefederatia
	{29360, 458, 5, 0x1},   // #5775
	{33473, 432, 5, 0x1},   // #5ita
	{17866, 145, 20, 0x1},  // filipijnengemenebest
	{29305, 541, 5, 0x1},   // #5705
	{25425, 246, 14, 0x1},  // eilandsthelena
	{11794, 170, 13, 0x1},  // formerbolivia
	{57065, 43, 4, 0x81},   // #1pl
	{13243, 54, 12, 0x1},   // vsvanamerika
	{55425, 123, 4, 0x81},  // #1ir
	{20953, 64, 24, 0x1},   // congodemrepzairekinshasa
	{41471, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{24939, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{14313, 161, 26, 0x1},  // socialistrepublicofvietnam
	{47770, 76, 5, 0x1},    // #7gui
	{15471, 126, 5, 0x1},   // nihon
	{1448, 256, 21, 0x1},   // virginislandsamerican
	{63768, 257, 4, 0x1},   // #8wf
	{9, 236, 26, 0x1},      // collectiviteitnewcaledonia
	{17806, 152, 11, 0x1},  // solomonisds
	{62942, 145, 4, 0x1},   // #8rp
	{63584, 59, 4, 0x1},    // #8uv
	{27541, 259, 20, 0x1},  // underunscr1244kosovo
	{61903, 83, 4, 0x1},    // #8lt
	{61987, 235, 4, 0x1},   // #8mf
	{872, 22, 9, 0x21},     // unitedkon
	{61661, 62, 4, 0x1},    // #8iv
	{57753, 124, 11, 0x1},  // iraqkingdom
	{56451, 65, 19, 0x1},   // volksrepubliekcongo
	{59310, 152, 4, 0x1},   // #8bp
	{59730, 67, 4, 0x1},    // #8cv
	{42670, 3, 17, 0x1},    // republicofarmenia
	{58711, 111, 4, 0x1},   // #8af
	{30520, 111, 29, 0x1},  // democraticrepublicafghanistan
	{12251, 30, 5, 0x1},    // italy
	{35761, 189, 18, 0x1},  // republieknicaragua
	{25068, 100, 5, 0x81},  // #2stp
	{5292, 79, 12, 0x1},    // spaansguinee
	{50688, 163, 5, 0x1},   // #7sam
	{5107, 106, 20, 0x1},   // uroftanzaniamainland
	{5111, 106, 30, 0x1},   // tanzaniamainlandunitedrepublic
	{3059, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{18166, 27, 4, 0x1},    // eire
	{21078, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{29310, 582, 5, 0x1},   // #5710
	{311, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{20600, 211, 10, 0x1},  // kukiairani
	{50943, 259, 16, 0x1},  // republicofkosovo
	{57313, 48, 4, 0x81},   // #1rs
	{20475, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{47157, 170, 18, 0x1},  // plurstateofbolivia
	{23874, 105, 7, 0x1},   // tunisia
	{58384, 22, 4, 0x1},    // #1uk
	{55443, 28, 4, 0x81},   // #1is
	{55922, 135, 4, 0x81},  // #1lk
	{53416, 168, 4, 0x81},  // #1bs
	{53646, 211, 4, 0x81},  // #1ck
	{54238, 17, 4, 0x81},   // #1dk
	{63821, 109, 4, 0x1},   // #8za
	{54583, 217, 4, 0x81},  // #1fk
	{62957, 240, 4, 0x1},   // #8rq
	{63223, 95, 4, 0x1},    // #8su
	{63602, 196, 4, 0x1},   // #8uy
	{62658, 191, 4, 0x1},   // #8pe
	{61907, 33, 4, 0x1},    // #8lu
	{62409, 140, 4, 0x1},   // #8my
	{37353, 355, 5, 0x1},   // #5zim
	{61523, 26, 4, 0x1},    // #8hu
	{61717, 80, 4, 0x1},    // #8ke
	{35399, 194, 18, 0x1},  // republicofsuriname
	{59726, 176, 4, 0x1},   // #8cu
	{20893, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{37343, 354, 5, 0x1},   // #5zam
	{58699, 199, 4, 0x1},   // #8aa
	{9260, 246, 11, 0x1},   // sainthelena
	{8538, 150, 15, 0x1},   // saoedischarabie
	{56270, 171, 27, 0x1},  // republicafederativadobrasil
	{49551, 91, 5, 0x1},    // #7nam
	{28190, 192, 5, 0x81},  // #4600
	{28210, 43, 5, 0x81},   // #4616
	{12731, 104, 16, 0x1},  // togoleserepublic
	{30612, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{58624, 235, 4, 0x81},  // #1yt
	{29320, 583, 5, 0x1},   // #5713
	{26616, 228, 29, 0x1},  // britishterritoryinindianocean
	{55298, 25, 4, 0x81},   // #1hr
	{55476, 30, 4, 0x81},   // #1it
	{51367, 122, 10, 0x1},  // unionindia
	{51768, 2, 4, 0x81},    // #1ad
	{3905, 129, 24, 0x1},   // kampucheapeoplesrepublic
	{53006, 171, 4, 0x81},  // #1br
	{53638, 12, 4, 0x81},   // #1ch
	{18718, 19, 5, 0x81},   // #2est
	{54226, 68, 4, 0x81},   // #1dj
	{54542, 73, 4, 0x81},   // #1et
	{54576, 119, 4, 0x81},  // #1fj
	{21760, 207, 10, 0x1},  // stbartlemy
	{63197, 187, 4, 0x1},   // #8st
	{62615, 42, 4, 0x1},    // #8nz
	{47286, 220, 26, 0x1},  // overseasterritorygibraltar
	{25299, 102, 18, 0x1},  // seychelleneilanden
	{62405, 188, 4, 0x1},   // #8mx
	{9681, 141, 32, 0x1},   // federaldemocraticrepublicofnepal
	{63490, 52, 7, 0x1},    // turkyye
	{59327, 171, 4, 0x1},   // #8br
	{59722, 61, 4, 0x1},    // #8ct
	{37348, 361, 5, 0x1},   // #5zan
	{52390, 64, 14, 0x1},   // congofreestate
	{23961, 97, 10, 0x1},   // sieraleone
	{11566, 38, 14, 0x1},   // republiekmalta
	{41198, 15, 15, 0x1},   // germanydemrepof
	{51079, 49, 5, 0x1},    // #7svk
	{58940, 46, 16, 0x1},   // russischefederal
	{17539, 158, 12, 0x1},  // tongakingdom
	{21839, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{30756, 16, 24, 0x1},   // federalrepublicduitsland
	{24388, 64, 25, 0x1},   // democraticrepublicofcongo
	{16672, 245, 11, 0x1},  // zuidgeorgia
	{58628, 324, 4, 0x2},   // #1yu
	{29315, 413, 5, 0x1},   // #5712
	{14630, 110, 16, 0x1},  // zimbabwerhodesia
	{56734, 190, 4, 0x81},  // #1pa
	{57317, 46, 4, 0x81},   // #1ru
	{55480, 229, 4, 0x81},  // #1je
	{51772, 112, 4, 0x81},  // #1ae
	{55899, 31, 4, 0x81},   // #1li
	{56708, 238, 4, 0x81},  // #1nu
	{53434, 500, 4, 0x1},   // #1bu
	{53642, 62, 4, 0x81},   // #1ci
	{38823, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{24982, 111, 27, 0x1},  // islamicemirateofafghanistan
	{62961, 46, 4, 0x1},    // #8rs
	{18533, 179, 5, 0x81},  // #2ecu
	{757, 78, 12, 0x1},     // guineabissau
	{61899, 31, 4, 0x1},    // #8ls
	{2972, 231, 20, 0x1},   // saintmartinfransdeel
	{61639, 29, 4, 0x1},    // #8is
	{54444, 197, 25, 0x1},  // sintvincentendegrenadines
	{59718, 175, 4, 0x1},   // #8cs
	{58703, 167, 4, 0x1},   // #8ac
	{12824, 135, 6, 0x1},   // ceylon
	{59390, 239, 32, 0x1},  // overzeesterritorypitcairnislands
	{40498, 584, 5, 0x1},   // #6egy
	{20406, 102, 10, 0x1},  // seychellen
	{10250, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{18626, 225, 16, 0x1},  // sarhongkongchina
	{2574, 120, 26, 0x21},  // federatestatesofmicronesia
	{40320, 166, 12, 0x1},  // theargentine
	{28310, 100, 5, 0x81},  // #4678
	{12053, 138, 12, 0x1},  // burmaunionof
	{3223, 210, 28, 0x1},   // islandsterritorycocoskeeling
	{48753, 46, 18, 0x1},   // russischefederatie
	{2970, 64, 10, 0x21},   // congozaire
	{13144, 189, 17, 0x1},  // nicaraguarepublic
	{58552, 257, 4, 0x81},  // #1wf
	{6896, 65, 16, 0x1},    // congobrazzaville
	{32128, 16, 11, 0x1},   // deutschland
	{27580, 2, 4, 0x81},    // #420
	{14562, 7, 7, 0x1},     // belguim
	{9355, 195, 14, 0x1},   // trinidadtobago
	{51776, 111, 4, 0x81},  // #1af
	{53430, 116, 4, 0x81},  // #1bt
	{53577, 61, 4, 0x81},   // #1cf
	{47692, 24, 5, 0x1},    // #7gre
	{32708, 168, 10, 0x1},  // bahamasthe
	{21610, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{63813, 101, 4, 0x1},   // #8wz
	{63606, 160, 4, 0x1},   // #8uz
	{64382, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{19739, 36, 7, 0x1},    // moldova
	{62413, 87, 4, 0x1},    // #8mz
	{61592, 123, 4, 0x1},   // #8ir
	{17689, 226, 41, 0x1},  // grondterritoryheardislandsmcdonaldislands
	{43458, 163, 28, 0x1},  // onafhankelijkestatewestsamoa
	{60421, 14, 4, 0x1},    // #8ez
	{10450, 67, 15, 0x1},   // formercapeverde
	{19680, 150, 21, 0x1},  // koninkrijksaudiarabie
	{2737, 140, 8, 0x1},    // maleisia
	{1911, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{50737, 97, 5, 0x1},    // #7sle
	{60767, 57, 14, 0x1},   // burundikingdom
	{50853, 46, 14, 0x1},   // ruslandfederal
	{37373, 520, 5, 0x1},   // #6115
	{37363, 585, 5, 0x1},   // #6101
	{2923, 40, 10, 0x1},    // netherland
	{49594, 141, 5, 0x1},   // #7nep
	{6338, 241, 23, 0x1},   // occpalestinianterritory
	{2716, 186, 12, 0x1},   // stkittsnevis
	{64811, 202, 14, 0x1},  // netherlandsant
	{20222, 40, 20, 0x1},   // netherlandskingdomof
	{3031, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{56893, 147, 4, 0x81},  // #1pg
	{57321, 94, 4, 0x81},   // #1rw
	{62295, 164, 22, 0x1},  // arabrepublicyemenyemen
	{38532, 168, 13, 0x1},  // bahamaislands
	{47312, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{58368, 252, 4, 0x81},  // #1tw
	{46387, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{55687, 132, 4, 0x81},  // #1kw
	{22051, 82, 5, 0x81},   // #2lby
	{583, 151, 19, 0x1},    // republicofsingapore
	{51909, 167, 4, 0x81},  // #1ag
	{53493, 60, 4, 0x81},   // #1bw
	{53634, 65, 4, 0x81},   // #1cg
	{1697, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{62971, 248, 19, 0x1},  // saintpierremiguelon
	{61868, 66, 12, 0x1},   // statecomoros
	{24780, 245, 5, 0x81},  // #2sgs
	{5053, 230, 8, 0x1},    // macaosar
	{25263, 102, 5, 0x81},  // #2syc
	{59785, 17, 4, 0x1},    // #8da
	{61169, 182, 4, 0x1},   // #8gy
	{59714, 232, 4, 0x1},   // #8cq
	{1332, 257, 12, 0x1},   // futunawallis
	{14388, 54, 9, 0x1},    // americavs
	{23544, 229, 20, 0x1},  // jerseychannelislands
	{62866, 76, 15, 0x1},   // republiekguinee
	{37358, 382, 5, 0x1},   // #6100
	{33904, 189, 17, 0x1},  // republicnicaragua
	{28205, 239, 5, 0x81},  // #4612
	{59273, 51, 6, 0x1},    // sweden
	{25741, 26, 15, 0x1},   // republichungary
	{35310, 95, 15, 0x1},   // republieksoedan
	{31475, 161, 16, 0x1},  // vietnamfmrdemrep
	{2088, 165, 15, 0x1},   // yemendemocratic
	{56775, 242, 4, 0x81},  // #1pf
	{21572, 137, 10, 0x1},  // marshallis
	{58171, 159, 4, 0x81},  // #1tv
	{55324, 586, 4, 0x1},   // #1hv
	{13085, 191, 12, 0x1},  // perurepublic
	{52167, 201, 4, 0x81},  // #1ax
	{53488, 209, 4, 0x81},  // #1bv
	{53573, 64, 4, 0x81},   // #1cd
	{18558, 18, 5, 0x81},   // #2esp
	{22382, 33, 5, 0x81},   // #2lux
	{35982, 248, 18, 0x1},  // stpierreenmiguelon
	{36187, 163, 14, 0x1},  // westelijksamoa
	{22967, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{56322, 123, 19, 0x1},  // imperialstateofiran
	{1105, 247, 23, 0x1},   // svalbardjanmayenislands
	{63182, 18, 4, 0x1},    // #8sp
	{1703, 209, 12, 0x21},  // bouveteiland
	{53676, 231, 25, 0x1},  // collectiviteitsaintmartin
	{36933, 108, 11, 0x1},  // southafrika
	{18320, 28, 7, 0x1},    // ijsland
	{24748, 151, 5, 0x81},  // #2sgp
	{43901, 289, 5, 0x1},   // #6pol
	{48070, 214, 15, 0x1},  // kaaimaneilanden
	{45580, 95, 24, 0x1},   // democraticrepublicsoedan
	{31346, 79, 16, 0x1},   // guineaecuatorial
	{8147, 164, 6, 0x1},    // nyemen
	{40540, 526, 5, 0x1},   // #6est
	{1967, 237, 31, 0x1},   // overzeesterritorynorfolkislands
	{13174, 131, 6, 0x1},   // skorea
	{51742, 109, 5, 0x1},   // #7zam
	{49114, 220, 33, 0x1},  // britishoverzeesterritorygibraltar
	{49180, 187, 5, 0x1},   // #7lca
	{23520, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{10173, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{1197, 30, 15, 0x21},   // republicofitaly
	{36599, 405, 5, 0x1},   // #5tog
	{56771, 191, 4, 0x81},  // #1pe
	{37133, 465, 5, 0x1},   // #5van
	{47642, 16, 5, 0x1},    // #7ger
	{55320, 26, 4, 0x81},   // #1hu
	{53497, 10, 4, 0x81},   // #1by
	{18538, 71, 5, 0x81},   // #2egy
	{4346, 10, 7, 0x1},     // belarus
	{24610, 150, 5, 0x81},  // #2sau
	{2482, 120, 28, 0x21},  // micronesiagefedereerdestates
	{11260, 52, 14, 0x1},   // turkeyrepublic
	{26215, 115, 7, 0x1},   // bruneid
	{40493, 349, 5, 0x1},   // #6ecu
	{67, 257, 12, 0x1},     // wallisfutuna
	{17045, 59, 7, 0x1},    // burkina
	{53467, 119, 13, 0x1},  // republiekfiji
	{12589, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{50831, 98, 19, 0x1},   // somalischerepubliek
	{16993, 171, 6, 0x1},   // brazil
	{53079, 228, 51, 0x1},  // britishoverzeesterritorybritishindianoceanterritory
	{11086, 226, 19, 0x1},  // heardiandmcdonaldis
	{18621, 225, 16, 0x1},  // chinasarhongkong
	{19045, 227, 17, 0x1},  // islandsmanbritish
	{4613, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{23327, 10, 16, 0x1},   // republiekbelarus
	{11533, 122, 14, 0x1},  // republiekindia
	{58167, 195, 4, 0x81},  // #1tt
	{47615, 79, 5, 0x1},    // #7geq
	{33711, 148, 14, 0x1},  // koreadempeorep
	{55316, 184, 4, 0x81},  // #1ht
	{55681, 131, 4, 0x81},  // #1kr
	{27660, 56, 4, 0x81},   // #424
	{27775, 166, 4, 0x81},  // #432
	{52529, 116, 13, 0x1},  // bhutankingdom
	{52171, 6, 4, 0x81},    // #1az
	{56674, 141, 4, 0x81},  // #1np
	{27880, 5, 4, 0x81},    // #440
	{54520, 72, 4, 0x81},   // #1er
	{2118, 232, 26, 0x1},   // noordelijkemarianaeilanden
	{57891, 197, 25, 0x1},  // stvincentandthegrenadines
	{43759, 484, 5, 0x1},   // #6pan
	{8163, 61, 26, 0x1},    // centralafrikaanskeizerrijk
	{18490, 70, 5, 0x81},   // #2eaz
	{33962, 32, 17, 0x1},   // lithuaniarepublic
	{9052, 64, 30, 0x1},    // republicofthecongoleopoldville
	{60740, 242, 4, 0x1},   // #8fp
	{22010, 217, 23, 0x1},  // malvinasfalklandislands
	{59478, 115, 4, 0x1},   // #8bx
	{62330, 165, 6, 0x1},   // yemens
	{18741, 240, 18, 0x1},  // puertoricoamerican
	{5660, 234, 33, 0x1},   // territorialcollectivitymartinique
	{15927, 37, 13, 0x1},   // tfyrmacedonia
	{27171, 587, 5, 0x1},   // #2zar
	{6540, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{39612, 12, 22, 0x1},   // confederazionesvizzera
	{21251, 117, 15, 0x1},  // prmainlandchina
	{41919, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{39858, 164, 13, 0x1},  // yemenrepublic
	{23570, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{5893, 238, 14, 0x1},   // niuenewzealand
	{7243, 199, 16, 0x1},   // knetherlandaruba
	{58419, 54, 4, 0x81},   // #1us
	{42835, 218, 14, 0x1},  // faeroerislands
	{29758, 25, 8, 0x1},    // hrvatska
	{27765, 6, 4, 0x81},    // #431
	{12362, 196, 6, 0x1},   // urugay
	{55895, 187, 4, 0x81},  // #1lc
	{53569, 210, 4, 0x81},  // #1cc
	{11690, 46, 13, 0x1},   // federalrussia
	{54538, 18, 4, 0x81},   // #1es
	{63756, 256, 4, 0x1},   // #8vq
	{25153, 214, 10, 0x1},  // vkcaimanes
	{64354, 202, 25, 0x1},  // nederlandseantillesformer
	{51638, 196, 5, 0x1},   // #7uru
	{31036, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{3098, 128, 9, 0x21},   // kyrgystan
	{31335, 79, 27, 0x1},   // republicadeguineaecuatorial
	{50075, 155, 12, 0x1},  // tadzhikistan
	{17821, 240, 32, 0x1},  // vrijgeassocieerdestatepuertorico
	{28580, 163, 5, 0x81},  // #4882
	{57695, 57, 17, 0x1},   // republicofburundi
	{59482, 57, 4, 0x1},    // #8by
	{41123, 219, 20, 0x1},  // bailliagedeguernesey
	{1329, 145, 22, 0x21},  // republiekderfilipijnen
	{59062, 204, 4, 0x1},   // #8ay
	{51846, 253, 22, 0x1},  // usminoroutlyingislands
	{51620, 112, 5, 0x1},   // #7uae
	{12749, 27, 15, 0x1},   // irelandrepublic
	{32986, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{11833, 194, 11, 0x1},  // dutchguiana
	{28200, 145, 5, 0x81},  // #4608
	{49758, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{33338, 588, 5, 0x1},   // #5ins
	{49970, 142, 5, 0x1},   // #7nru
	{8443, 51, 7, 0x1},     // sverige
	{67, 257, 13, 0x1},     // wallisfutunaf
	{6264, 161, 7, 0x1},    // vietnam
	{58139, 52, 4, 0x81},   // #1tr
	{55652, 148, 4, 0x81},  // #1kp
	{49983, 89, 8, 0x1},    // mauritus
	{55878, 134, 4, 0x81},  // #1lb
	{56691, 142, 4, 0x81},  // #1nr
	{53553, 169, 4, 0x81},  // #1bz
	{64070, 229, 14, 0x1},  // bailliagejerri
	{12300, 82, 13, 0x1},   // republiclibia
	{1736, 128, 10, 0x21},  // kirgyzstan
	{43294, 589, 5, 0x1},   // #6nep
	{27208, 148, 4, 0x1},   // dprk
	{63536, 106, 4, 0x1},   // #8tz
	{24851, 193, 5, 0x81},  // #2slv
	{43683, 368, 5, 0x1},   // #6pal
	{62115, 89, 4, 0x1},    // #8mp
	{17663, 145, 19, 0x1},  // filipijnenrepubliek
	{4055, 236, 18, 0x1},   // newcaledoniafrench
	{60868, 21, 4, 0x1},    // #8fr
	{55181, 18, 12, 0x1},   // spaansestate
	{6827, 70, 22, 0x1},    // formerzanzibarpembaisd
	{15163, 110, 6, 0x1},   // #3rhzw
	{3445, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{48666, 135, 16, 0x1},  // srilankarepublic
	{49951, 41, 5, 0x1},    // #7nor
	{43614, 101, 16, 0x1},  // kingdomswaziland
	{38276, 33, 20, 0x1},   // luxembourggrandduchy
	{22205, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{29365, 590, 5, 0x1},   // #5780
	{57181, 192, 4, 0x81},  // #1py
	{56753, 242, 18, 0x1},  // polynesiefrancaise
	{60161, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{23176, 22, 27, 0x1},   // grootbrittannianorthierland
	{4687, 15, 13, 0x1},    // eastduitsland
	{55874, 133, 4, 0x81},  // #1la
	{53565, 11, 4, 0x81},   // #1ca
	{55274, 182, 4, 0x81},  // #1gy
	{15673, 64, 21, 0x1},   // demrepublicofthecongo
	{44481, 248, 18, 0x1},  // stpierreenmiquelon
	{63809, 163, 4, 0x1},   // #8ws
	{60268, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{36860, 188, 25, 0x1},  // verenigdemexicaansestaten
	{43596, 474, 5, 0x1},   // #6pak
	{62417, 236, 4, 0x1},   // #8nc
	{62778, 146, 4, 0x1},   // #8ps
	{36915, 6, 18, 0x1},    // azerbaijanrepublic
	{49217, 137, 9, 0x1},   // marshalls
	{56831, 5, 11, 0x1},    // oesterreich
	{60894, 205, 4, 0x1},   // #8fs
	{5149, 106, 18, 0x1},   // mainlandurtanzania
	{2144, 234, 30, 0x1},   // overseascollectivitymartinique
	{19036, 227, 19, 0x1},  // territoryislandsman
	{24124, 56, 21, 0x1},   // angolapeoplesrepublic
	{11496, 128, 9, 0x1},   // kirgistan
	{53799, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{51829, 206, 19, 0x1},  // sabaensinteustatius
	{53313, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{27498, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{4890, 1, 17, 0x1},     // republicofalbania
	{51068, 94, 6, 0x1},    // rwanda
	{29370, 591, 5, 0x1},   // #5781
	{60791, 40, 16, 0x1},   // kingdomnederland
	{20868, 30, 15, 0x1},   // italianrepublic
	{58122, 592, 4, 0x1},   // #1tp
	{721, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{27730, 167, 4, 0x81},  // #428
	{27830, 4, 4, 0x81},    // #436
	{27945, 168, 4, 0x81},  // #444
	{28120, 7, 4, 0x81},    // #456
	{3897, 140, 17, 0x21},  // maleisiefederatie
	{31296, 91, 15, 0x1},   // namibiarepublic
	{63532, 156, 4, 0x1},   // #8tx
	{63760, 254, 4, 0x1},   // #8vt
	{24917, 47, 5, 0x81},   // #2smr
	{28950, 593, 5, 0x1},   // #5432
	{43560, 559, 5, 0x1},   // #6nor
	{43803, 344, 5, 0x1},   // #6per
	{63294, 12, 4, 0x1},    // #8sz
	{62763, 147, 4, 0x1},   // #8pp
	{29000, 449, 5, 0x1},   // #5452
	{62224, 88, 4, 0x1},    // #8mr
	{43906, 311, 5, 0x1},   // #6por
	{61681, 124, 4, 0x1},   // #8iz
	{61841, 127, 4, 0x1},   // #8kz
	{7127, 42, 18, 0x1},    // newzealandaotearoa
	{61055, 24, 4, 0x1},    // #8gr
	{59125, 208, 4, 0x1},   // #8bd
	{13741, 242, 11, 0x1},  // frpolynesia
	{61477, 30, 14, 0x1},   // republicitalia
	{58038, 250, 3, 0x1},   // tci
	{52322, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{52246, 95, 27, 0x1},   // democratischerepublieksudan
	{4523, 222, 18, 0x1},   // territorygreenland
	{12476, 71, 17, 0x1},   // arabrepublicegypt
	{36688, 470, 5, 0x1},   // #5tri
	{53499, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{43685, 241, 21, 0x1},  // palestijnseterritoria
	{28045, 3, 4, 0x81},    // #451
	{8344, 71, 27, 0x1},    // verenigdearabischerepubliek
	{28955, 594, 5, 0x1},   // #5433
	{63290, 153, 4, 0x1},   // #8sy
	{62421, 238, 4, 0x1},   // #8ne
	{18761, 73, 7, 0x1},    // ethopia
	{60384, 85, 19, 0x1},   // republiekmadagaskar
	{61911, 82, 4, 0x1},    // #8ly
	{62262, 143, 4, 0x1},   // #8mu
	{1232, 223, 24, 0x1},   // collectivityfrenchguiana
	{33132, 16, 14, 0x1},   // germanyunified
	{58911, 6, 11, 0x1},    // azerbaidjan
	{28585, 595, 5, 0x1},   // #4886
	{28605, 109, 5, 0x81},  // #4894
	{61051, 224, 4, 0x1},   // #8gq
	{59129, 7, 4, 0x1},     // #8be
	{59781, 118, 4, 0x1},   // #8cy
	{2625, 120, 21, 0x21},  // fedstatesofmicronesia
	{2492, 120, 28, 0x21},  // gefedereerdestatesmicronesia
	{28520, 22, 5, 0x81},   // #4826
	{58999, 5, 4, 0x1},     // #8au
	{842, 213, 26, 0x1},    // christmasislandsaustralian
	{17255, 19, 15, 0x1},   // republicestland
	{2187, 178, 19, 0x21},  // dominicanrepublicdr
	{24528, 36, 15, 0x1},   // republicmoldova
	{12077, 138, 12, 0x1},  // unionmyanmar
	{42044, 73, 16, 0x1},   // republicethiopia
	{16982, 54, 9, 0x1},    // americaus
	{1312, 82, 26, 0x21},   // libischearabischerepubliek
	{1365, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{41457, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{28215, 44, 5, 0x81},   // #4620
	{34777, 250, 18, 0x1},  // turksandcaicosisds
	{36944, 108, 15, 0x1},  // uniesouthafrika
	{4867, 1, 7, 0x1},      // albania
	{12254, 82, 5, 0x1},    // lybia
	{1822, 226, 44, 0x21},  // overzeesterritoryheardislandsmcdonaldislands
	{1761, 223, 23, 0x1},   // departementfrenchguyana
	{36683, 477, 5, 0x1},   // #5ton
	{5790, 251, 16, 0x1},   // territorytokelau
	{11241, 52, 6, 0x1},    // turkey
	{36803, 286, 5, 0x1},   // #5tun
	{56540, 188, 4, 0x81},  // #1mx
	{27380, 25, 5, 0x81},   // #4191
	{28030, 113, 4, 0x81},  // #450
	{26941, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{51680, 160, 5, 0x1},   // #7uzb
	{63497, 159, 4, 0x1},   // #8tv
	{28960, 506, 5, 0x1},   // #5434
	{63286, 245, 4, 0x1},   // #8sx
	{6620, 48, 20, 0x1},    // serviamontenegrounie
	{62425, 237, 4, 0x1},   // #8nf
	{28990, 468, 5, 0x1},   // #5450
	{62258, 38, 4, 0x1},    // #8mt
	{10822, 21, 15, 0x1},   // franserepubliek
	{61531, 121, 4, 0x1},   // #8id
	{28590, 164, 5, 0x81},  // #4887
	{61011, 221, 4, 0x1},   // #8gp
	{59199, 168, 4, 0x1},   // #8bf
	{20129, 206, 20, 0x1},  // caribbeannetherlands
	{9833, 62, 16, 0x1},    // formerivorycoast
	{47150, 170, 18, 0x1},  // boliviaplurstateof
	{11622, 64, 14, 0x1},   // republiekzaire
	{48522, 127, 11, 0x1},  // kazakhistan
	{56920, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{57226, 85, 22, 0x1},   // republiquedemadagascar
	{31215, 177, 22, 0x1},  // commonwealthofdominica
	{17539, 158, 5, 0x1},   // tonga
	{40314, 77, 9, 0x1},    // gambiathe
	{58423, 196, 4, 0x81},  // #1uy
	{24130, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{25920, 181, 9, 0x1},   // guatamala
	{23585, 214, 22, 0x1},  // territorycaymanislands
	{56544, 140, 4, 0x81},  // #1my
	{27570, 176, 5, 0x81},  // #4192
	{51269, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{52029, 204, 4, 0x81},  // #1aq
	{49838, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{2245, 254, 26, 0x21},  // statodellacittadelvaticano
	{7503, 244, 21, 0x1},   // formerrepublicvietnam
	{43324, 391, 5, 0x1},   // #6new
	{5872, 211, 11, 0x1},   // cookislands
	{26037, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{63528, 252, 4, 0x1},   // #8tw
	{24790, 247, 5, 0x81},  // #2sjm
	{28965, 410, 5, 0x1},   // #5435
	{63064, 96, 4, 0x1},    // #8sg
	{63540, 107, 4, 0x1},   // #8ug
	{51940, 124, 6, 0x1},   // aliraq
	{62453, 92, 4, 0x1},    // #8ng
	{42917, 225, 56, 0x1},  // peoplesrepublicchinaspecialeadministratieveregiohongkong
	{28995, 596, 5, 0x1},   // #5451
	{43876, 411, 5, 0x1},   // #6png
	{61853, 34, 4, 0x1},    // #8lg
	{64150, 241, 29, 0x1},  // westernjordaanoevergazastrook
	{35707, 77, 14, 0x1},   // gambiarepublic
	{59250, 113, 4, 0x1},   // #8bg
	{57206, 153, 8, 0x1},   // syriauar
	{19170, 119, 4, 0x1},   // fiji
	{32868, 246, 26, 0x1},  // sinthelenaentristandacunha
	{53086, 228, 44, 0x1},  // overzeesterritorybritishindianoceanterritory
	{1341, 145, 18, 0x21},  // filipijnenrepublic
	{6954, 65, 13, 0x1},    // repofthecongo
	{40535, 576, 5, 0x1},   // #6eri
	{28225, 157, 5, 0x81},  // #4626
	{11281, 231, 14, 0x1},  // frenchstmartin
	{57541, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{3373, 231, 22, 0x1},   // saintmaartenfrenchpart
	{43537, 147, 23, 0x1},  // papuanewguineaterritory
	{50109, 138, 20, 0x1},  // unionmyanmarrepublic
	{44830, 33, 20, 0x1},   // grandducheluxembourg
	{64811, 202, 25, 0x1},  // netherlandsantillesformer
	{58032, 101, 4, 0x81},  // #1sz
	{58427, 160, 4, 0x81},  // #1uz
	{55797, 127, 4, 0x81},  // #1kz
	{55518, 126, 4, 0x81},  // #1jp
	{56548, 87, 4, 0x81},   // #1mz
	{22606, 142, 13, 0x1},  // naururepublic
	{52033, 166, 4, 0x81},  // #1ar
	{28000, 114, 4, 0x81},  // #448
	{28055, 172, 4, 0x81},  // #452
	{53849, 14, 4, 0x81},   // #1cz
	{14368, 54, 18, 0x1},   // americaunitedsates
	{55205, 24, 4, 0x81},   // #1gr
	{47780, 182, 5, 0x1},   // #7guy
	{29902, 254, 16, 0x1},  // statevaticancity
	{63484, 157, 4, 0x1},   // #8tt
	{44974, 57, 18, 0x1},   // republiekboeroendi
	{28945, 420, 5, 0x1},   // #5420
	{28970, 351, 5, 0x1},   // #5436
	{63014, 108, 4, 0x1},   // #8sf
	{62457, 162, 4, 0x1},   // #8nh
	{15017, 97, 21, 0x1},   // republicofsierraleone
	{62345, 136, 4, 0x1},   // #8mv
	{51870, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{28600, 597, 5, 0x2},   // #4891
	{61125, 76, 4, 0x1},    // #8gv
	{54104, 153, 12, 0x1},  // syriearabrep
	{59003, 200, 4, 0x1},   // #8av
	{59151, 85, 26, 0x1},   // democraticrepublmadagascar
	{25089, 599, 5, 0x1},   // #2sun
	{27216, 109, 5, 0x81},  // #2zmb
	{4062, 82, 18, 0x21},   // libyaunitedkingdom
	{4397, 9, 28, 0x1},     // republiekbosnieenherzegovina
	{396, 186, 18, 0x21},   // saintkittsandnevis
	{65462, 273, 27, 0x82}, // federalrepublicofyugoslavia
	{57543, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{52649, 148, 26, 0x1},  // democraticpeorepublickorea
	{13632, 86, 11, 0x1},   // franssoedan
	{22940, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{52856, 96, 19, 0x1},   // republiquedusenegal
	{57169, 241, 4, 0x81},  // #1ps
	{29375, 362, 5, 0x1},   // #5790
	{3701, 82, 18, 0x21},   // libyanarabrepublic
	{40976, 163, 17, 0x1},  // statewesternsamoa
	{58591, 163, 4, 0x81},  // #1ws
	{47068, 170, 26, 0x1},  // boliviaplurinationalestaat
	{4167, 56, 14, 0x1},    // republicangola
	{52151, 203, 4, 0x81},  // #1as
	{22275, 31, 5, 0x81},   // #2lie
	{1058, 154, 11, 0x21},  // prathetthai
	{13894, 46, 10, 0x1},   // ussrrussia
	{55253, 245, 4, 0x81},  // #1gs
	{64751, 10, 17, 0x1},   // byelorussischessr
	{14023, 214, 14, 0x1},  // kaaimanislands
	{48957, 133, 24, 0x1},  // peodemocraticrepubliclao
	{63488, 52, 4, 0x1},    // #8tu
	{63748, 255, 4, 0x1},   // #8vi
	{44660, 60, 17, 0x1},   // republiekbotswana
	{28975, 370, 5, 0x1},   // #5437
	{63010, 102, 4, 0x1},   // #8se
	{510, 164, 10, 0x21},   // northyemen
	{62461, 93, 4, 0x1},    // #8ni
	{62782, 78, 4, 0x1},    // #8pu
	{54129, 28, 8, 0x1},    // icelande
	{61849, 134, 4, 0x1},   // #8le
	{61837, 132, 4, 0x1},   // #8ku
	{34747, 14, 15, 0x1},   // republicczechia
	{28595, 600, 5, 0x1},   // #4890
	{8037, 136, 15, 0x1},   // maldivesislands
	{59066, 114, 4, 0x1},   // #8ba
	{28540, 106, 5, 0x81},  // #4834
	{58922, 203, 4, 0x1},   // #8aq
	{15095, 15, 25, 0x1},   // democraticrepublicgermany
	{21430, 143, 13, 0x1},  // sultanaatoman
	{14696, 197, 12, 0x1},  // stvinandgren
	{47336, 239, 22, 0x1},  // pitcairnislandsbritish
	{26907, 265, 5, 0x81},  // #2xsl
	{59415, 210, 19, 0x1},  // islandscocoskeeling
	{1148, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{32811, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{22445, 112, 3, 0x1},   // vae
	{28220, 78, 5, 0x81},   // #4624
	{36428, 572, 5, 0x1},   // #5taj
	{39249, 601, 5, 0x1},   // #6bul
	{3644, 112, 26, 0x21},  // verenigdearabischeemiraten
	{58640, 587, 4, 0x1},   // #1zr
	{57100, 240, 4, 0x81},  // #1pr
	{58024, 249, 4, 0x81},  // #1sx
	{31621, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{39251, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{58372, 106, 4, 0x81},  // #1tz
	{36833, 508, 5, 0x1},   // #5tur
	{55347, 121, 4, 0x81},  // #1id
	{1681, 128, 11, 0x21},  // kyrghyzstan
	{56414, 38, 4, 0x81},   // #1mt
	{60991, 18, 12, 0x1},   // kingdomspain
	{52155, 5, 4, 0x81},    // #1at
	{56726, 42, 4, 0x81},   // #1nz
	{35840, 91, 10, 0x1},   // swanamibia
	{53841, 213, 4, 0x81},  // #1cx
	{24408, 65, 19, 0x1},   // congorepbrazzaville
	{54425, 69, 4, 0x81},   // #1dz
	{55142, 221, 4, 0x81},  // #1gp
	{65287, 59, 21, 0x1},   // burkinafasouppervolta
	{21333, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{24785, 246, 5, 0x81},  // #2shn
	{20245, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{28980, 408, 5, 0x1},   // #5438
	{34568, 252, 21, 0x1},  // chinataiwanprovinceof
	{52371, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{589, 246, 17, 0x21},   // sthelenaascension
	{24752, 44, 18, 0x1},   // portugueserepublic
	{24738, 95, 5, 0x81},   // #2sdn
	{61833, 213, 4, 0x1},   // #8kt
	{59855, 178, 4, 0x1},   // #8dr
	{61121, 181, 4, 0x1},   // #8gt
	{59083, 172, 4, 0x1},   // #8bb
	{16279, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{28535, 227, 5, 0x81},  // #4833
	{46679, 4, 21, 0x1},    // commonwealthaustralia
	{25819, 53, 8, 0x1},    // ukrayina
	{9379, 128, 10, 0x1},   // kyrgyzstan
	{31999, 240, 12, 0x1},  // puertoricous
	{36108, 107, 7, 0x1},   // oeganda
	{12094, 138, 15, 0x1},  // nowmyanmarburma
	{36835, 250, 13, 0x1},  // turksencaicos
	{38680, 540, 5, 0x1},   // #6bfo
	{55667, 84, 7, 0x1},    // morroco
	{33237, 106, 19, 0x1},  // unitedrepoftanzania
	{25693, 24, 19, 0x1},   // republicgriekenland
	{57224, 243, 4, 0x81},  // #1re
	{58028, 153, 4, 0x81},  // #1sy
	{55351, 27, 4, 0x81},   // #1ie
	{55773, 214, 4, 0x81},  // #1ky
	{58548, 162, 4, 0x81},  // #1vu
	{10837, 68, 8, 0x1},    // djibouti
	{32507, 125, 11, 0x1},  // transjordan
	{56418, 89, 4, 0x81},   // #1mu
	{27365, 64, 5, 0x81},   // #4180
	{27575, 118, 5, 0x81},  // #4196
	{32233, 192, 8, 0x1},   // paraguay
	{52159, 4, 4, 0x81},    // #1au
	{56006, 82, 4, 0x81},   // #1ly
	{56560, 92, 4, 0x81},   // #1ne
	{25600, 251, 14, 0x1},  // tokelanislands
	{53845, 118, 4, 0x81},  // #1cy
	{35694, 77, 19, 0x1},   // republicofthegambia
	{54421, 388, 4, 0x1},   // #1dy
	{54498, 19, 4, 0x81},   // #1ee
	{55201, 79, 4, 0x81},   // #1gq
	{27330, 117, 5, 0x81},  // #4156
	{12878, 86, 12, 0x1},   // frenchsoedan
	{56246, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{20491, 113, 18, 0x1},  // republicbangladesh
	{63374, 105, 4, 0x1},   // #8ts
	{54751, 106, 24, 0x1},  // unitedrepublicoftanzania
	{28985, 540, 5, 0x1},   // #5439
	{63006, 186, 4, 0x1},   // #8sc
	{63544, 22, 4, 0x1},    // #8uk
	{38392, 69, 33, 0x1},   // democraticpeoplesrepublicalgerije
	{6848, 64, 27, 0x1},    // democratischerepubliekcongo
	{24937, 98, 5, 0x81},   // #2som
	{22572, 137, 12, 0x1},  // marshallisds
	{38439, 200, 17, 0x1},  // territoryanguilla
	{53586, 61, 15, 0x1},   // centralafricanr
	{61527, 28, 4, 0x1},    // #8ic
	{61829, 131, 4, 0x1},   // #8ks
	{4191, 190, 6, 0x1},    // panama
	{48014, 122, 5, 0x1},   // #7ind
	{60988, 219, 4, 0x1},   // #8gk
	{52104, 94, 14, 0x1},   // rwandarepublic
	{26897, 263, 5, 0x81},  // #2xon
	{59121, 60, 4, 0x1},    // #8bc
	{7238, 199, 16, 0x1},   // arubaknetherland
	{2510, 120, 24, 0x21},  // micronesiafederalestaten
	{28530, 229, 5, 0x81},  // #4832
	{58995, 4, 4, 0x1},     // #8as
	{12274, 80, 13, 0x1},   // republickenia
	{32188, 244, 17, 0x1},  // vietnamrepublicof
	{25009, 248, 5, 0x81},  // #2spm
	{50066, 254, 8, 0x1},   // vatikaan
	{8423, 21, 9, 0x1},     // frankrijk
	{7182, 129, 9, 0x1},    // kampuchia
	{16337, 206, 25, 0x1},  // steustatiusandsababonaire
	{48753, 46, 12, 0x1},   // russischefed
	{21387, 129, 17, 0x1},  // kampucheacambodia
	{44007, 7, 17, 0x1},    // konigreichbelgien
	{8810, 39, 20, 0x1},    // republicofmontenegro
	{28335, 97, 5, 0x81},   // #4694
	{18155, 27, 18, 0x1},   // poblachtnaheireann
	{4994, 225, 35, 0x1},   // hongkongspecialadministrativeregion
	{7805, 224, 13, 0x1},   // territoryguam
	{16476, 24, 6, 0x1},    // greece
	{9001, 15, 35, 0x1},    // germandemocraticrepubliceastgermany
	{11677, 218, 6, 0x1},   // faroer
	{43730, 248, 19, 0x1},  // miquelonsaintpierre
	{58007, 193, 4, 0x81},  // #1sv
	{65229, 132, 8, 0x1},   // alkuwayt
	{21321, 230, 12, 0x1},  // macaochinapr
	{47492, 246, 18, 0x1},  // sainthelenaislands
	{56797, 70, 17, 0x1},   // zanzibarsultanate
	{56448, 136, 4, 0x81},  // #1mv
	{10048, 165, 10, 0x1},  // southjemen
	{53793, 67, 4, 0x81},   // #1cv
	{63360, 100, 4, 0x1},   // #8tp
	{49369, 203, 19, 0x1},  // ameriksamoaeilanden
	{62990, 248, 4, 0x1},   // #8sb
	{62465, 40, 4, 0x1},    // #8nl
	{43401, 537, 5, 0x1},   // #6nir
	{15120, 15, 27, 0x1},   // democraticrepublicduitsland
	{19210, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{5646, 235, 16, 0x1},   // territorymayotte
	{61736, 130, 4, 0x1},   // #8kr
	{35022, 11, 6, 0x1},    // kanada
	{60984, 180, 4, 0x1},   // #8gj
	{59279, 170, 4, 0x1},   // #8bl
	{28525, 219, 5, 0x81},  // #4831
	{58926, 166, 4, 0x1},   // #8ar
	{48299, 30, 5, 0x1},    // #7ita
	{60783, 129, 15, 0x1},  // cambodiakingdom
	{37228, 128, 10, 0x1},  // kirgizstan
	{38742, 488, 5, 0x1},   // #6bhm
	{31091, 125, 8, 0x1},   // jordania
	{27046, 108, 5, 0x81},  // #2zaf
	{8382, 161, 12, 0x1},   // noordvietnam
	{63126, 36, 17, 0x1},   // republicofmoldova
	{39129, 340, 5, 0x1},   // #6bra
	{15689, 65, 10, 0x1},   // congorepof
	{54586, 71, 13, 0x1},   // kingdomegypte
	{205, 128, 11, 0x21},   // kirghizstan
	{18589, 230, 32, 0x1},  // macaospecialadministrativeregion
	{39233, 527, 5, 0x1},   // #6bui
	{58657, 110, 4, 0x81},  // #1zw
	{15366, 218, 6, 0x1},   // faroes
	{57177, 146, 4, 0x81},  // #1pw
	{47276, 22, 5, 0x1},    // #7gbr
	{58053, 104, 4, 0x81},  // #1tg
	{55550, 128, 4, 0x81},  // #1kg
	{42461, 239, 24, 0x1},  // territorypitcairnislands
	{56536, 90, 4, 0x81},   // #1mw
	{45420, 602, 5, 0x2},   // #6yug
	{52163, 199, 4, 0x81},  // #1aw
	{56643, 93, 4, 0x81},   // #1ng
	{53837, 212, 4, 0x81},  // #1cw
	{22442, 34, 5, 0x81},   // #2lva
	{13827, 123, 10, 0x1},  // formeriran
	{54502, 71, 4, 0x81},   // #1eg
	{55270, 78, 4, 0x81},   // #1gw
	{63752, 161, 4, 0x1},   // #8vm
	{62969, 150, 4, 0x1},   // #8sa
	{44588, 226, 22, 0x1},  // heardmcdonaldislandsau
	{25400, 130, 8, 0x1},   // kiribati
	{61845, 133, 4, 0x1},   // #8la
	{38658, 165, 17, 0x1},  // yemenpdrsouthaden
	{61535, 227, 4, 0x1},   // #8im
	{61696, 185, 4, 0x1},   // #8jm
	{60944, 220, 4, 0x1},   // #8gi
	{64308, 95, 23, 0x1},   // democraticrepublicsudan
	{40804, 212, 21, 0x1},  // grondterritorycuracao
	{59283, 138, 4, 0x1},   // #8bm
	{26210, 115, 21, 0x1},  // staatbruneidarussalam
	{14395, 256, 17, 0x1},  // vsmaagdeneilanden
	{8376, 161, 18, 0x1},   // formernoordvietnam
	{23396, 26, 7, 0x1},    // hungary
	{14506, 40, 10, 0x1},   // nethelands
	{38752, 563, 5, 0x1},   // #6blr
	{26340, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{3753, 45, 15, 0x1},    // republicromania
	{46066, 9, 5, 0x1},     // #7bih
	{39086, 17, 7, 0x1},    // danmark
	{27246, 110, 5, 0x81},  // #2zwe
	{35884, 157, 28, 0x1},  // democraticrepublictimorleste
	{9920, 93, 7, 0x1},     // nigeria
	{27056, 186, 24, 0x1},  // saintchristopherandnevis
	{17011, 171, 8, 0x1},   // brazilia
	{42680, 3, 7, 0x1},     // armenia
	{57889, 100, 4, 0x81},  // #1st
	{47519, 78, 5, 0x1},    // #7gbs
	{58045, 205, 4, 0x81},  // #1tf
	{36856, 472, 5, 0x1},   // #5tuv
	{21924, 134, 5, 0x81},  // #2lbn
	{56366, 232, 4, 0x81},  // #1mp
	{55977, 34, 4, 0x81},   // #1lv
	{56564, 237, 4, 0x81},  // #1nf
	{64704, 150, 22, 0x1},  // koninkrijksaoediarabie
	{55257, 181, 4, 0x81},  // #1gt
	{65489, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{11631, 64, 5, 0x1},    // zaire
	{2174, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{63343, 158, 4, 0x1},   // #8tn
	{5317, 108, 11, 0x1},   // southafrica
	{18207, 171, 24, 0x1},  // brazilfederativerepublic
	{58193, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{31360, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{33870, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3171, 210, 12, 0x1},   // cocosislands
	{17891, 232, 19, 0x1},  // noordelijkemarianen
	{60940, 75, 4, 0x1},    // #8gh
	{26892, 262, 5, 0x81},  // #2xns
	{59287, 58, 4, 0x1},    // #8bn
	{30862, 174, 16, 0x1},  // columbiarepublic
	{5541, 40, 23, 0x1},    // kingdomofthenetherlands
	{15065, 102, 10, 0x1},  // seychelles
	{3746, 45, 22, 0x1},    // peoplesrepublicromania
	{16381, 206, 22, 0x1},  // bonaireensinteustatius
	{19950, 179, 15, 0x1},  // republicecuador
	{18561, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{33265, 332, 5, 0x1},   // #5ind
	{3020, 203, 18, 0x21},  // ameriksamoaislands
	{52347, 65, 24, 0x1},   // brazzavillerepubliccongo
	{36553, 583, 5, 0x1},   // #5taw
	{57981, 599, 4, 0x1},   // #1su
	{21775, 133, 5, 0x81},  // #2lao
	{55536, 80, 4, 0x81},   // #1ke
	{35040, 552, 5, 0x1},   // #5oma
	{38198, 455, 5, 0x1},   // #6940
	{50272, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{56384, 234, 4, 0x81},  // #1mq
	{27370, 211, 5, 0x81},  // #4184
	{33654, 61, 20, 0x1},   // kodorosesetibeafrika
	{55973, 33, 4, 0x81},   // #1lu
	{56552, 91, 4, 0x81},   // #1na
	{40362, 119, 12, 0x1},  // fijirepublic
	{53789, 176, 4, 0x81},  // #1cu
	{7915, 67, 10, 0x1},    // kaapverdie
	{16941, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{55261, 224, 4, 0x81},  // #1gu
	{27325, 173, 5, 0x81},  // #4152
	{22285, 83, 5, 0x81},   // #2lso
	{27315, 135, 5, 0x81},  // #4144
	{19323, 173, 16, 0x1},  // republicadechile
	{63347, 104, 4, 0x1},   // #8to
	{13446, 153, 11, 0x1},  // formersyria
	{63093, 98, 4, 0x1},    // #8so
	{45070, 232, 24, 0x1},  // northernmarianenamerican
	{28940, 501, 5, 0x1},   // #5411
	{41521, 498, 5, 0x1},   // #6ken
	{62469, 41, 4, 0x1},    // #8no
	{30842, 156, 18, 0x1},  // turkmeenserepublic
	{61880, 49, 4, 0x1},    // #8lo
	{518, 213, 15, 0x1},    // christmasisland
	{61543, 228, 4, 0x1},   // #8io
	{61700, 125, 4, 0x1},   // #8jo
	{28565, 160, 5, 0x81},  // #4860
	{59291, 10, 4, 0x1},    // #8bo
	{6239, 140, 9, 0x1},    // malayasia
	{435, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{52985, 9, 17, 0x1},    // bosnaihercegovina
	{27384, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{46046, 58, 5, 0x1},    // #7ben
	{15465, 101, 8, 0x1},   // eswatini
	{35687, 77, 26, 0x1},   // islamicrepublicofthegambia
	{28330, 102, 5, 0x81},  // #4690
	{38545, 466, 5, 0x1},   // #6bar
	{39961, 31, 13, 0x1},   // leichtenstein
	{9981, 63, 22, 0x1},    // unitedrepublickameroen
	{20098, 111, 18, 0x1},  // afghanistankingdom
	{11937, 139, 13, 0x1},  // outermongolia
	{1141, 5, 7, 0x1},      // austria
	{57173, 44, 4, 0x81},   // #1pt
	{57269, 397, 4, 0x1},   // #1rh
	{57859, 194, 4, 0x81},  // #1sr
	{7430, 10, 15, 0x1},    // byelorussianssr
	{9487, 205, 26, 0x1},   // fransezuidelijketerritoria
	{58041, 103, 4, 0x81},  // #1td
	{56388, 88, 4, 0x81},   // #1mr
	{53279, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{55969, 32, 4, 0x81},   // #1lt
	{53763, 175, 4, 0x81},  // #1cr
	{18759, 73, 5, 0x81},   // #2eth
	{20257, 40, 14, 0x1},   // netherlandsthe
	{63339, 251, 4, 0x1},   // #8tl
	{16758, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{63089, 151, 4, 0x1},   // #8sn
	{5883, 238, 14, 0x1},   // newzeelandniue
	{61539, 122, 4, 0x1},   // #8in
	{19844, 249, 11, 0x1},  // sintmaarten
	{48009, 121, 5, 0x1},   // #7ina
	{18629, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{53600, 136, 22, 0x1},  // republicmaldiveislands
	{59254, 169, 4, 0x1},   // #8bh
	{2674, 145, 17, 0x21},  // philippineislands
	{997, 246, 15, 0x1},    // islandssthelena
	{49561, 40, 5, 0x1},    // #7ned
	{14783, 155, 18, 0x1},  // jumhuriitojikiston
	{22256, 31, 14, 0x1},   // liechstenstein
	{59611, 146, 5, 0x1},   // belau
	{58600, 259, 4, 0x81},  // #1xk
	{21572, 137, 15, 0x1},  // marshallislands
	{44, 257, 35, 0x1},     // overzeesecollectiviteitwallisfutuna
	{57885, 99, 4, 0x81},   // #1ss
	{25846, 136, 21, 0x1},  // republiekdermalediven
	{51646, 197, 22, 0x1},  // saintvincentgrenadines
	{58036, 250, 4, 0x81},  // #1tc
	{19945, 58, 13, 0x1},   // beninrepublic
	{12842, 140, 12, 0x1},  // formermalaya
	{56410, 233, 4, 0x81},  // #1ms
	{55965, 83, 4, 0x81},   // #1ls
	{56556, 236, 4, 0x81},  // #1nc
	{43174, 230, 13, 0x1},  // chinamacausar
	{10969, 8, 16, 0x1},    // kingdombulgarije
	{53770, 604, 4, 0x2},   // #1cs
	{54494, 179, 4, 0x81},  // #1ec
	{14901, 15, 31, 0x1},   // democratischerepubliekduitsland
	{27360, 65, 5, 0x81},   // #4178
	{14458, 164, 7, 0x1},   // alyaman
	{63085, 47, 4, 0x1},    // #8sm
	{1088, 247, 33, 0x1},   // overzeesterritorysvalbardjanmayen
	{24615, 605, 5, 0x1},   // #2scg
	{28570, 198, 5, 0x81},  // #4862
	{61007, 16, 4, 0x1},    // #8gm
	{46634, 105, 14, 0x1},  // kingdomtunesia
	{19909, 221, 23, 0x1},  // departementlaguadeloupe
	{28515, 71, 5, 0x81},   // #4818
	{29749, 25, 17, 0x1},   // republikahrvatska
	{63262, 12, 18, 0x1},   // swissconfederation
	{20484, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{45960, 7, 5, 0x1},     // #7bel
	{6620, 48, 16, 0x1},    // serviamontenegro
	{50769, 155, 10, 0x1},  // tadzjiekia
	{16555, 138, 22, 0x1},  // unionofmyanmarrepublic
	{46156, 114, 5, 0x1},   // #7brn
	{50927, 105, 16, 0x1},  // kingdomoftunisia
	{6875, 64, 26, 0x1},    // leopoldvillerepubliekcongo
	{2636, 120, 12, 0x21},  // micronesiafs
	{52834, 228, 4, 0x1},   // biot
	{2854, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{62365, 31, 23, 0x1},   // vorstendomliechtenstein
	{47537, 23, 5, 0x1},    // #7geo
	{55355, 29, 4, 0x81},   // #1il
	{38193, 606, 5, 0x1},   // #6935
	{15281, 95, 11, 0x1},   // noordsoedan
	{49895, 100, 8, 0x1},   // saotomep
	{56232, 86, 4, 0x81},   // #1ml
	{61922, 62, 10, 0x1},   // cotedivore
	{45675, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{55947, 81, 4, 0x81},   // #1lr
	{57513, 21, 12, 0x1},   // domtomfrance
	{54516, 24, 4, 0x1},    // #1el
	{55087, 75, 4, 0x81},   // #1gh
	{54890, 21, 4, 0x81},   // #1fr
	{59336, 219, 25, 0x1},  // overseasterritoryguernsey
	{63081, 97, 4, 0x1},    // #8sl
	{9036, 64, 34, 0x1},    // formerdemocraticrepublicofthecongo
	{2696, 201, 21, 0x1},   // territoryalandislands
	{41445, 396, 5, 0x1},   // #6kbi
	{20071, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{61003, 222, 4, 0x1},   // #8gl
	{10779, 34, 6, 0x1},    // lativa
	{1370, 16, 35, 0x21},   // federalrepublicofgermanywestgermany
	{12376, 146, 14, 0x1},  // palaurepubliek
	{39054, 543, 5, 0x1},   // #6bng
	{49644, 93, 5, 0x1},    // #7ngr
	{6424, 196, 23, 0x1},   // oosterserepublicuruguay
	{11883, 58, 15, 0x1},   // republicdahomey
	{54261, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{38861, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{10870, 63, 15, 0x1},   // frenchcameroons
	{20592, 126, 10, 0x1},  // nipponkoku
	{58636, 109, 4, 0x81},  // #1zm
	{23649, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{17402, 240, 22, 0x1},  // puertoricocommonwealth
	{55359, 227, 4, 0x81},  // #1im
	{56236, 138, 4, 0x81},  // #1mm
	{27375, 175, 5, 0x81},  // #4188
	{49145, 66, 15, 0x1},   // archipelcomoren
	{48279, 43, 20, 0x1},   // peoplesrepublicpolen
	{34656, 123, 25, 0x1},  // islamitischerepubliekiran
	{41067, 67, 10, 0x1},   // kaapverdia
	{57595, 48, 14, 0x1},   // serbiarepublic
	{3247, 186, 14, 0x21},  // stkittsennevis
	{55091, 220, 4, 0x81},  // #1gi
	{54504, 15, 8, 0x1},    // egermany
	{39382, 35, 17, 0x1},   // principautemonaco
	{27310, 61, 5, 0x81},   // #4140
	{63325, 250, 4, 0x1},   // #8tk
	{63610, 197, 4, 0x1},   // #8vc
	{43629, 235, 20, 0x1},  // departementdemayotte
	{55490, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{24846, 97, 5, 0x81},   // #2sle
	{7548, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{20835, 29, 6, 0x1},    // isreal
	{25392, 130, 16, 0x1},  // republickiribati
	{25408, 89, 17, 0x1},   // republicmauritius
	{59263, 9, 4, 0x1},     // #8bk
	{16172, 206, 25, 0x1},  // bonairesainteustatiussaba
	{28495, 107, 5, 0x81},  // #4800
	{3037, 29, 11, 0x21},   // stateisrael
	{12464, 71, 24, 0x1},   // egypteunitedarabrepublic
	{55617, 101, 16, 0x1},  // swazilandkingdom
	{25194, 51, 5, 0x81},   // #2swe
	{5119, 106, 30, 0x1},   // mainlandunitedrepublictanzania
	{13180, 108, 19, 0x1},  // republicsouthafrica
	{32183, 244, 20, 0x1},  // southvietnamrepublic
	{45936, 172, 5, 0x1},   // #7bar
	{59182, 194, 17, 0x1},  // netherlandsguiana
	{51984, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{51112, 101, 15, 0x1},  // kingdomeswatini
	{61445, 231, 19, 0x1},  // stmaartenfrenchpart
	{28730, 456, 5, 0x1},   // #5255
	{7844, 224, 12, 0x1},   // guamamerican
	{28710, 298, 5, 0x1},   // #5225
	{32512, 125, 22, 0x1},  // jordanhashemitekingdom
	{9902, 140, 8, 0x1},    // malaysia
	{20605, 123, 19, 0x1},  // iranislamicrepublic
	{57791, 96, 4, 0x81},   // #1sn
	{15708, 82, 12, 0x1},   // kingdomlibya
	{55363, 122, 4, 0x81},  // #1in
	{55648, 186, 4, 0x81},  // #1kn
	{15244, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{63430, 198, 25, 0x1},  // repbolivarianadevenezuela
	{49742, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{56240, 139, 4, 0x81},  // #1mn
	{56655, 40, 4, 0x81},   // #1nl
	{17495, 65, 5, 0x81},   // #2cog
	{54604, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{55138, 76, 4, 0x81},   // #1gn
	{63317, 154, 4, 0x1},   // #8th
	{57559, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{41205, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{61595, 259, 14, 0x1},  // republickosova
	{61857, 32, 4, 0x1},    // #8lh
	{43580, 548, 5, 0x1},   // #6nth
	{12368, 146, 13, 0x1},  // republicpalau
	{60920, 74, 4, 0x1},    // #8gb
	{23857, 170, 15, 0x1},  // boliviarepublic
	{26854, 260, 5, 0x81},  // #2xla
	{20891, 185, 5, 0x81},  // #2jam
	{29045, 464, 5, 0x1},   // #5500
	{64373, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{38747, 607, 5, 0x1},   // #6bhu
	{35857, 152, 15, 0x1},  // solomoneilanden
	{41700, 608, 5, 0x1},   // #6kzk
	{52868, 96, 15, 0x1},   // senegalrepublic
	{32950, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{4907, 129, 24, 0x1},   // peoplesrepublickampuchea
	{43908, 56, 20, 0x1},   // portuguesewestafrica
	{19675, 84, 7, 0x1},    // marokko
	{57273, 45, 4, 0x81},   // #1ro
	{57795, 98, 4, 0x81},   // #1so
	{42221, 47, 19, 0x1},   // republicofsanmarino
	{58110, 158, 4, 0x81},  // #1to
	{40299, 77, 21, 0x1},   // islamicrepublicgambia
	{55367, 228, 4, 0x81},  // #1io
	{56244, 230, 4, 0x81},  // #1mo
	{56659, 41, 4, 0x81},   // #1no
	{17482, 64, 5, 0x81},   // #2cod
	{14830, 225, 25, 0x1},  // xianggangtebiaxingzhengqu
	{57187, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1282, 236, 24, 0x1},   // collectivitynewcaledonia
	{5897, 238, 14, 0x1},   // newzealandniue
	{61022, 139, 15, 0x1},  // stateofmongolia
	{63321, 155, 4, 0x1},   // #8ti
	{63614, 198, 4, 0x1},   // #8ve
	{63072, 50, 4, 0x1},    // #8si
	{51250, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{31520, 249, 20, 0x1},  // sintmaartendutchpart
	{21526, 126, 5, 0x81},  // #2jpn
	{61861, 81, 4, 0x1},    // #8li
	{61692, 229, 4, 0x1},   // #8je
	{26815, 259, 5, 0x81},  // #2xkx
	{60916, 77, 4, 0x1},    // #8ga
	{61966, 182, 13, 0x1},  // britishguyana
	{7145, 238, 16, 0x1},   // nieuwzeelandniue
	{29050, 498, 5, 0x1},   // #5501
	{44652, 153, 17, 0x1},  // syrischerepubliek
	{54109, 71, 12, 0x1},   // arabrepegypt
	{54284, 207, 21, 0x1},  // saintbarthelemyfrench
	{38772, 481, 5, 0x1},   // #6blz
	{53137, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{46089, 10, 5, 0x1},    // #7blr
	{2590, 120, 21, 0x21},  // micronesiafederalstat
	{49919, 45, 23, 0x1},   // romanianpeoplesrepublic
	{33, 63, 16, 0x21},     // cameroonrepublic
	{21051, 65, 22, 0x1},   // congopeoplesrepublicof
	{57783, 97, 4, 0x81},   // #1sl
	{63199, 254, 24, 0x1},  // statuscivitatisvaticanae
	{58106, 105, 4, 0x81},  // #1tn
	{58544, 161, 4, 0x81},  // #1vn
	{56151, 137, 4, 0x81},  // #1mh
	{17248, 12, 5, 0x81},   // #2che
	{51586, 108, 17, 0x1},  // unievanzuidafrika
	{54512, 215, 4, 0x81},  // #1eh
	{55130, 222, 4, 0x81},  // #1gl
	{10862, 131, 8, 0x1},   // repkorea
	{49198, 52, 7, 0x1},    // turkyia
	{63068, 246, 4, 0x1},   // #8sh
	{30243, 186, 30, 0x1},  // saintchristophernevisfederatia
	{24795, 152, 5, 0x81},  // #2slb
	{7931, 136, 14, 0x1},   // maldiveislands
	{31135, 248, 25, 0x1},  // saintpierremiquelonfrench
	{61485, 30, 19, 0x1},   // italiaanserepubliek
	{45002, 112, 21, 0x1},  // verenigdearabemiraten
	{1590, 26, 16, 0x21},   // kingdomofhungary
	{28505, 37, 5, 0x81},   // #4807
	{50157, 241, 5, 0x1},   // #7ple
	{22619, 138, 12, 0x1},  // myanmarunion
	{18021, 219, 25, 0x1},  // overzeesterritoryguernsey
	{40931, 112, 14, 0x1},  // unitedarabemir
	{26427, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{36034, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{37308, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{2983, 231, 20, 0x1},   // fransdeelsaintmartin
	{58632, 108, 4, 0x81},  // #1za
	{57185, 149, 4, 0x81},  // #1qa
	{57787, 47, 4, 0x81},   // #1sm
	{58102, 156, 4, 0x81},  // #1tm
	{18010, 176, 5, 0x81},  // #2cub
	{55644, 66, 4, 0x81},   // #1km
	{58534, 256, 4, 0x81},  // #1vi
	{52603, 131, 10, 0x1},  // korearepof
	{56651, 189, 4, 0x81},  // #1ni
	{27280, 10, 5, 0x81},   // #4112
	{56318, 123, 17, 0x1},  // iranimperialstate
	{55134, 77, 4, 0x81},   // #1gm
	{6060, 68, 25, 0x1},    // afarsissasfrenchterritory
	{11021, 129, 14, 0x1},  // formercambodia
	{43344, 333, 5, 0x1},   // #6nig
	{60936, 23, 4, 0x1},    // #8gg
	{14250, 9, 13, 0x1},    // bosniaandherz
	{28500, 53, 5, 0x81},   // #4804
	{24107, 56, 23, 0x1},   // peoplesrepublicofangola
	{26937, 266, 5, 0x81},  // #2xwb
	{8140, 165, 13, 0x1},   // southernyemen
	{25616, 105, 19, 0x1},  // tunesischerepubliek
	{40079, 67, 21, 0x1},   // republiekvancaboverde
	{60010, 157, 32, 0x1},  // democratischerepubliektimorleste
	{54043, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{28700, 609, 5, 0x1},   // #5221
	{22169, 186, 16, 0x1},  // saintkittsnevits
	{8018, 166, 9, 0x1},    // argentina
	{16415, 206, 14, 0x1},  // sabaandbonaire
	{1446, 256, 23, 0x1},   // usvirginislandsamerican
	{18320, 28, 17, 0x1},   // ijslandserepublic
	{6271, 132, 13, 0x1},   // stateofkuwait
	{9271, 46, 17, 0x1},    // formersovietunion
	{57737, 247, 4, 0x81},  // #1sj
	{3197, 210, 33, 0x1},   // territoryofthecocoskeelingislands
	{58098, 157, 4, 0x81},  // #1tl
	{42276, 233, 34, 0x1},  // britishoverzeesterritorymontserrat
	{59950, 30, 12, 0x1},   // kingdomitaly
	{18629, 225, 13, 0x1},  // hongkongchina
	{2468, 243, 7, 0x1},    // reunion
	{56647, 504, 4, 0x1},   // #1nh
	{17525, 211, 5, 0x81},  // #2cok
	{1394, 16, 33, 0x21},   // westgermanyfederalrepublicgermany
	{16672, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{54921, 22, 4, 0x81},   // #1gb
	{59099, 139, 22, 0x1},  // volksrepubliekmongolie
	{63313, 195, 4, 0x1},   // #8td
	{9910, 93, 17, 0x1},    // federationnigeria
	{33773, 227, 27, 0x1},  // overzeesterritoryislandsman
	{51630, 53, 5, 0x1},    // #7ukr
	{41531, 536, 5, 0x1},   // #6kuw
	{48090, 124, 5, 0x1},   // #7irq
	{59256, 116, 7, 0x1},   // bhoetan
	{16405, 206, 14, 0x1},  // bonaireandsaba
	{1161, 128, 11, 0x21},  // kirgizistan
	{42997, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{61128, 148, 18, 0x1},  // volksrepnoordkorea
	{60631, 136, 16, 0x1},  // maldivenrepublic
	{40596, 170, 26, 0x1},  // plurinationalestatebolivia
	{28695, 610, 5, 0x1},   // #5220
	{3707, 71, 19, 0x21},   // arabrepublicofegypt
	{25858, 136, 9, 0x1},   // malediven
	{44337, 26, 19, 0x1},   // koninkrijkhongarije
	{46467, 174, 17, 0x1},  // republicacolombia
	{42110, 50, 16, 0x1},   // sloveniarepublic
	{57741, 49, 4, 0x81},   // #1sk
	{6193, 251, 14, 0x1},   // tokelauislands
	{58078, 251, 4, 0x81},  // #1tk
	{32762, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{10962, 83, 14, 0x1},   // lesothokingdom
	{20014, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{2955, 65, 20, 0x21},   // peoplesrepubliccongo
	{56155, 37, 4, 0x81},   // #1mk
	{48136, 48, 26, 0x1},   // statenuniaserviamontenegro
	{22280, 135, 5, 0x81},  // #2lka
	{3211, 210, 19, 0x1},   // cocoskeelingislands
	{24460, 149, 5, 0x81},  // #2qat
	{10003, 59, 16, 0x1},   // formeroppervolta
	{27345, 174, 5, 0x81},  // #4170
	{61360, 46, 9, 0x1},    // russiafed
	{53313, 246, 26, 0x1},  // ascensionandtristandacunha
	{30096, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{30808, 85, 18, 0x1},   // malagasymadagascar
	{62822, 149, 4, 0x1},   // #8qa
	{17561, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{20222, 40, 23, 0x1},   // netherlandskingdomofthe
	{51643, 54, 5, 0x1},    // #7usa
	{9613, 244, 17, 0x1},   // formerzuidvietnam
	{15873, 139, 16, 0x1},  // republicmongolia
	{61685, 126, 4, 0x1},   // #8ja
	{14192, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{16647, 151, 17, 0x1},  // republiksingapura
	{10677, 64, 11, 0x1},   // demrepkongo
	{2737, 140, 17, 0x1},   // maleisiafederatia
	{48095, 28, 5, 0x1},    // #7isl
	{28510, 611, 5, 0x1},   // #4810
	{29060, 361, 5, 0x1},   // #5511
	{35950, 137, 15, 0x1},  // marchallislands
	{10828, 68, 17, 0x1},   // republiekdjibouti
	{24910, 69, 7, 0x1},    // algeria
	{34224, 244, 12, 0x1},  // staatvietnam
	{1431, 16, 28, 0x21},   // germanyformerfederalrepublic
	{40292, 89, 9, 0x1},    // maurituis
	{7373, 150, 14, 0x1},   // saudischarabia
	{54683, 273, 25, 0x82}, // federalrepublicyugoslavia
	{20222, 40, 18, 0x1},   // netherlandskingdom
	{28705, 387, 5, 0x1},   // #5223
	{36567, 538, 5, 0x1},   // #5taz
	{18146, 214, 5, 0x81},  // #2cym
	{48931, 85, 10, 0x1},   // madagaskar
	{40051, 181, 19, 0x1},  // republicofguatemala
	{13817, 46, 10, 0x1},   // fedrusland
	{63500, 35, 16, 0x1},   // vorstendommonaco
	{57712, 246, 4, 0x81},  // #1sh
	{58061, 155, 4, 0x81},  // #1tj
	{32714, 246, 20, 0x1},  // sthelenaandascension
	{55554, 129, 4, 0x81},  // #1kh
	{56037, 36, 4, 0x81},   // #1md
	{43991, 241, 17, 0x1},  // gazastripwestbank
	{11756, 221, 13, 0x1},  // laguadeloupef
	{63298, 207, 4, 0x1},   // #8tb
	{32507, 125, 27, 0x1},  // transjordanhashemitekingdom
	{4085, 66, 12, 0x21},   // statecomoren
	{29055, 538, 5, 0x1},   // #5510
	{38053, 309, 5, 0x1},   // #6710
	{1913, 10, 18, 0x21},   // respublikabyelarus
	{40919, 135, 9, 0x1},   // shrilamka
	{50895, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{40981, 163, 28, 0x1},  // westernsamoaindependentstate
	{9328, 138, 10, 0x1},   // unionburma
	{50783, 190, 15, 0x1},  // republiekpanama
	{49975, 42, 5, 0x1},    // #7nzl
	{57716, 50, 4, 0x81},   // #1si
	{47715, 82, 20, 0x1},   // libyanarabjamahiriya
	{8990, 15, 35, 0x1},    // eastgermanygermandemocraticrepublic
	{36897, 39, 18, 0x1},   // montenegrorepublic
	{26777, 99, 10, 0x1},   // southsudan
	{58443, 198, 4, 0x81},  // #1ve
	{45988, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{55558, 130, 4, 0x81},  // #1ki
	{56041, 39, 4, 0x81},   // #1me
	{10375, 59, 10, 0x1},   // uppervolta
	{11589, 142, 5, 0x1},   // nauru
	{17194, 11, 5, 0x81},   // #2can
	{18543, 72, 5, 0x81},   // #2eri
	{27285, 129, 5, 0x81},  // #4116
	{42379, 392, 5, 0x1},   // #6lib
	{43937, 350, 5, 0x1},   // #6prk
	{54917, 74, 4, 0x81},   // #1ga
	{27320, 103, 5, 0x81},  // #4148
	{56470, 64, 8, 0x1},    // drccongo
	{9927, 55, 16, 0x1},    // formerjugoslavia
	{49471, 160, 22, 0x1},  // ozbekistonrespublikasi
	{42102, 50, 16, 0x1},   // republicslovenia
	{17987, 241, 13, 0x1},  // statepalestin
	{11963, 102, 13, 0x1},  // repibliksesel
	{21448, 125, 5, 0x81},  // #2jor
	{43339, 612, 5, 0x1},   // #6nic
	{8763, 53, 18, 0x1},    // formerukrainianssr
	{48172, 29, 5, 0x1},    // #7isr
	{33386, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{29070, 363, 5, 0x1},   // #5517
	{3162, 210, 21, 0x1},   // territorycocosislands
	{33407, 85, 18, 0x1},   // republicmadagascar
	{41567, 613, 5, 0x1},   // #6kyr
	{46051, 208, 5, 0x1},   // #7ber
	{65038, 178, 21, 0x1},  // dominikaanserepubliek
	{46071, 169, 5, 0x1},   // #7biz
	{40948, 82, 10, 0x1},   // staatlibie
	{46220, 59, 5, 0x1},    // #7bur
	{21777, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{40323, 166, 9, 0x1},   // argentine
	{691, 246, 33, 0x21},   // sthelenaascensionentristandacunha
	{11826, 194, 18, 0x1},  // surinamdutchguiana
	{17853, 145, 23, 0x1},  // gemenebestderfilipijnen
	{41651, 81, 17, 0x1},   // republicofliberia
	{30808, 85, 8, 0x1},    // malagasy
	{58057, 154, 4, 0x81},  // #1th
	{2960, 377, 23, 0x2},   // saintmaartensaintmartin
	{58439, 614, 4, 0x1},   // #1vd
	{351, 138, 9, 0x1},     // birmaunie
	{49826, 138, 12, 0x1},  // unievanburma
	{56089, 231, 4, 0x81},  // #1mf
	{38434, 200, 22, 0x1},  // grondterritoryanguilla
	{23396, 26, 22, 0x1},   // hungarypeoplesrepublic
	{63161, 52, 14, 0x1},   // republicturkey
	{54964, 223, 4, 0x81},  // #1gf
	{11807, 58, 13, 0x1},   // formerdahomey
	{16330, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{2895, 249, 21, 0x1},   // territorysaintmaarten
	{60686, 195, 16, 0x1},  // trinidadentobago
	{39762, 165, 20, 0x1},  // yemenpeoplesrepublic
	{43764, 327, 5, 0x1},   // #6par
	{3768, 41, 16, 0x1},    // kingdomnoorwegen
	{5188, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{29065, 527, 5, 0x1},   // #5516
	{38058, 413, 5, 0x1},   // #6712
	{48954, 133, 24, 0x1},  // laopeodemocraticrepublic
	{18151, 118, 5, 0x81},  // #2cyp
	{631, 246, 34, 0x21},   // hemelvaartentristandacunhasthelena
	{57660, 151, 4, 0x81},  // #1sg
	{58530, 255, 4, 0x81},  // #1vg
	{56147, 85, 4, 0x81},   // #1mg
	{17362, 117, 5, 0x81},  // #2chn
	{3827, 120, 31, 0x21},  // gefedereerdestatenvanmicronesie
	{3183, 210, 33, 0x1},   // keelingislandsterritoryofthecocos
	{17559, 174, 5, 0x81},  // #2col
	{13031, 124, 12, 0x1},  // iraqrepublic
	{55083, 219, 4, 0x81},  // #1gg
	{2510, 120, 27, 0x21},  // micronesiafederalestatenvan
	{27340, 210, 5, 0x81},  // #4166
	{27350, 66, 5, 0x81},   // #4174
	{7278, 162, 15, 0x1},   // vanuaturepublic
	{17923, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{26859, 261, 5, 0x81},  // #2xnb
	{38038, 613, 5, 0x1},   // #6703
	{38063, 583, 5, 0x1},   // #6713
	{29135, 544, 5, 0x1},   // #5571
	{20422, 100, 9, 0x1},   // stomeprin
	{60335, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{11382, 109, 6, 0x1},   // zambia
	{51250, 121, 19, 0x1},  // republicofindonesia
	{46704, 112, 20, 0x1},  // verarabischeemiraten
	{24885, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{64830, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{44607, 150, 14, 0x1},  // saudischarabie
	{22596, 142, 15, 0x1},  // republicofnauru
	{16661, 196, 7, 0x1},   // uraguay
	{51928, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{55464, 123, 12, 0x1},  // islrepofiran
	{25121, 139, 9, 0x1},   // mongoluls
	{64291, 10, 18, 0x1},   // republicwitrusland
	{57652, 95, 4, 0x81},   // #1sd
	{3432, 128, 9, 0x21},   // kyrgzstan
	{53885, 198, 21, 0x1},  // unitedstatesvenezuela
	{62926, 110, 16, 0x1},  // southernrhodesia
	{17649, 66, 5, 0x81},   // #2com
	{10900, 158, 15, 0x1},  // friendlyislands
	{32976, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{54939, 180, 4, 0x81},  // #1gd
	{27355, 235, 5, 0x81},  // #4175
	{17045, 59, 12, 0x1},   // burkinafasso
	{50140, 49, 17, 0x1},   // republicslowakije
	{60449, 141, 12, 0x1},  // kingdomnepal
	{52140, 12, 11, 0x1},   // switzerland
	{64767, 21, 19, 0x1},   // republiquefrancaise
	{64140, 241, 29, 0x1},  // gazastrookwesternjordaanoever
	{29080, 418, 5, 0x1},   // #5522
	{38033, 615, 5, 0x1},   // #6702
	{7452, 165, 21, 0x1},   // formerdemocraticyemen
	{38093, 474, 5, 0x1},   // #6770
	{48656, 135, 18, 0x1},  // republicofsrilanka
	{29130, 463, 5, 0x1},   // #5570
	{32215, 76, 14, 0x1},   // guinearepublic
	{20196, 249, 26, 0x1},  // grondterritorysaintmaarten
	{19487, 133, 4, 0x1},   // lpdr
	{10408, 273, 12, 0x82}, // fryugoslavia
	{23029, 22, 12, 0x1},   // greatbritain
	{32221, 192, 20, 0x1},  // republicadelparaguay
	{46151, 171, 5, 0x1},   // #7bra
	{18589, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{25453, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{58400, 116, 15, 0x1},  // kingdomofbhutan
	{34518, 252, 19, 0x1},  // provincechinataiwan
	{12938, 103, 4, 0x1},   // chad
	{26412, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{57656, 51, 4, 0x81},   // #1se
	{24829, 219, 17, 0x1},  // bailiwickguernsey
	{58431, 254, 4, 0x81},  // #1va
	{34135, 143, 11, 0x1},  // maskateoman
	{56010, 84, 4, 0x81},   // #1ma
	{17357, 173, 5, 0x81},  // #2chl
	{11400, 82, 25, 0x1},   // libischarabischerepubliek
	{18768, 216, 5, 0x81},  // #2eue
	{54943, 23, 4, 0x81},   // #1ge
	{3362, 249, 23, 0x1},   // knetherlandsaintmaarten
	{2016, 221, 22, 0x1},   // collectivityguadeloupe
	{57999, 207, 8, 0x1},   // stbarths
	{1446, 256, 10, 0x1},   // usvirginis
	{48216, 256, 5, 0x1},   // #7isv
	{38028, 616, 5, 0x1},   // #6701
	{38098, 543, 5, 0x1},   // #6771
	{4032, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{21338, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{17631, 73, 18, 0x1},   // keizerrijkethiopia
	{10766, 198, 15, 0x1},  // formervenezuela
	{49713, 92, 5, 0x1},    // #7nig
	{23535, 229, 15, 0x1},  // territoryjersey
	{25999, 54, 22, 0x1},   // amerikaverenigdestaten
	{58575, 73, 16, 0x1},   // empireofethiopia
	{31562, 231, 17, 0x1},  // francesaintmartin
	{589, 246, 34, 0x21},   // sthelenaascensionandtristandacunha
	{16, 63, 25, 0x21},     // federalrepublicofcameroon
	{57374, 152, 4, 0x81},  // #1sb
	{27451, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{17199, 210, 5, 0x81},  // #2cck
	{42408, 290, 5, 0x1},   // #6lie
	{46578, 171, 21, 0x1},  // brazilfederalrepublic
	{27203, 148, 9, 0x1},   // koreadprk
	{21253, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{64466, 137, 28, 0x1},  // republicofthemarshallislands
	{48240, 247, 21, 0x1},  // svalbardandjanmayenis
	{60848, 111, 20, 0x1},  // kingdomofafghanistan
	{48240, 247, 19, 0x1},  // svalbardandjanmayen
	{21443, 229, 5, 0x81},  // #2jey
	{8235, 273, 3, 0x82},   // fry
	{518, 213, 27, 0x1},    // christmasislandsaustralisch
	{29075, 528, 5, 0x1},   // #5520
	{38023, 373, 5, 0x1},   // #6700
	{29140, 617, 5, 0x1},   // #5572
	{9664, 248, 17, 0x1},   // fstpierremiquelon
	{27535, 259, 20, 0x1},  // kosovounderunscr1244
	{63158, 215, 4, 0x1},   // sadr
	{28735, 442, 5, 0x1},   // #5260
	{39210, 462, 5, 0x1},   // #6bru
	{52551, 8, 17, 0x1},    // kingdomofbulgaria
	{18081, 213, 5, 0x81},  // #2cxr
	{36576, 430, 5, 0x1},   // #5thi
	{6220, 120, 10, 0x1},   // micronesia
	{57642, 102, 4, 0x81},  // #1sc
	{59221, 244, 13, 0x1},  // vietnamfmrrep
	{58435, 197, 4, 0x81},  // #1vc
	{42094, 479, 5, 0x1},   // #6lat
	{56033, 35, 4, 0x81},   // #1mc
	{42273, 618, 5, 0x1},   // #6lbr
	{27141, 149, 10, 0x1},  // staatqatar
	{34735, 14, 7, 0x1},    // czechia
	{27335, 213, 5, 0x81},  // #4162
	{16823, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{38549, 105, 16, 0x1},  // republiektunesie
	{26369, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{43822, 454, 5, 0x1},   // #6phi
	{51625, 107, 5, 0x1},   // #7uga
	{3199, 135, 16, 0x21},  // dominionofceylon
	{32868, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{49245, 56, 20, 0x1},   // volksrepubliekangola
	{29521, 221, 24, 0x1},  // grondterritoryguadeloupe
	{2364, 109, 13, 0x21},  // northrhodesia
	{14651, 197, 12, 0x1},  // saintvincent
	{18812, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{38264, 33, 22, 0x1},   // grandduchedeluxembourg
	{54356, 77, 15, 0x1},   // republiekgambia
	{52479, 254, 18, 0x1},  // holyseevaticancity
	{56465, 64, 7, 0x1},    // congodr
	{23123, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{53350, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{19281, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{937, 48, 25, 0x21},    // formerserbiaandmontenegro
	{59174, 206, 19, 0x1},  // caribiannetherlands
	{46245, 82, 26, 0x1},   // libischarabischejamahiriya
	{45206, 518, 5, 0x1},   // #6ypr
	{21661, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{9773, 60, 18, 0x1},    // lefatshelabotswana
	{32734, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{7295, 142, 6, 0x1},    // naoero
	{948, 232, 34, 0x1},    // northernmarianaislandscommonwealth
	{15038, 89, 19, 0x1},   // republicofmauritius
	{60458, 241, 28, 0x1},  // palestinianautonometerritory
	{61739, 259, 14, 0x1},  // republickosovo
	{2762, 218, 21, 0x1},   // territoryfaroeislands
	{63119, 1, 15, 0x1},    // albaniarepublic
	{51455, 54, 15, 0x1},   // unitedstatesusa
	{29430, 564, 5, 0x1},   // #5860
	{37296, 68, 23, 0x1},   // afarsenissasfransgebied
	{21990, 217, 10, 0x1},  // falklandis
	{50087, 145, 5, 0x1},   // #7phi
	{15157, 162, 6, 0x1},   // #3nhvu
	{1778, 182, 26, 0x1},   // guyanacooperatieverepublic
	{8622, 239, 22, 0x1},   // pitcairnterritoryafhvk
	{23403, 1, 24, 0x1},    // peoplesrepublicofalbania
	{6447, 140, 22, 0x1},   // formerfederatiamalakka
	{4067, 68, 25, 0x1},    // frenchterritoryafarsissas
	{3273, 186, 17, 0x21},  // saintkittsennevis
	{38649, 165, 17, 0x1},  // southadenyemenpdr
	{57325, 150, 4, 0x81},  // #1sa
	{33766, 227, 34, 0x1},  // britishoverzeesterritoryislandsman
	{17376, 62, 5, 0x81},   // #2civ
	{2727, 128, 9, 0x21},   // kyrgistan
	{35975, 282, 5, 0x1},   // #5ssd
	{17179, 61, 5, 0x81},   // #2caf
	{34735, 14, 20, 0x1},   // czechiaczechrepublic
	{34971, 18, 13, 0x1},   // reinodeespana
	{441, 67, 20, 0x21},    // republicadecaboverde
	{16533, 198, 19, 0x1},  // venezuelarepublicof
	{41260, 226, 38, 0x1},  // heardislandsmcdonaldislandsaustralisch
	{9476, 16, 11, 0x1},    // westgermany
	{628, 247, 25, 0x1},    // territorysvalbardjanmayen
	{42978, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{9403, 85, 21, 0x1},    // malagasischerepubliek
	{41338, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{36925, 108, 19, 0x1},  // republicsouthafrika
	{22054, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{58324, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{13489, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{38048, 608, 5, 0x1},   // #6705
	{9933, 55, 10, 0x1},    // jugoslavia
	{38103, 458, 5, 0x1},   // #6775
	{56218, 135, 14, 0x1},  // srilankaceylon
	{46168, 170, 17, 0x1},  // buliwyamamallaqta
	{8179, 73, 18, 0x1},    // keizerrijkethiopie
	{765, 246, 32, 0x21},   // hemelvaarttristandacunhasthelena
	{9277, 46, 11, 0x1},    // sovietunion
	{63637, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{55655, 157, 15, 0x1},  // portuguesetimor
	{28740, 459, 5, 0x1},   // #5265
	{20779, 65, 22, 0x1},   // formercongobrazzaville
	{25734, 26, 22, 0x1},   // peoplesrepublichungary
	{1839, 226, 37, 0x21},  // heardislandsmcdonaldislandsaustralian
	{11528, 184, 5, 0x1},   // haiti
	{6516, 48, 22, 0x1},    // formerserbiamontenegro
	{29907, 254, 7, 0x1},   // vatican
	{38023, 356, 4, 0x1},   // #670
	{12480, 71, 14, 0x1},   // republicegypte
	{33433, 166, 10, 0x1},  // argentinia
	{41889, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{55815, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{48184, 53, 7, 0x1},    // ukraine
	{18065, 212, 5, 0x81},  // #2cuw
	{7285, 142, 16, 0x1},   // republicofnaoero
	{23093, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{20605, 123, 21, 0x1},  // iranislamicrepublicof
	{62242, 128, 16, 0x1},  // republickirgizia
	{63695, 106, 19, 0x1},  // republiektanganyika
	{56862, 240, 12, 0x1},  // uspuertorico
	{3578, 235, 19, 0x1},   // collectivitymayotte
	{19836, 377, 19, 0x2},  // stmartinsintmaarten
	{22410, 112, 14, 0x1},  // unitedarabeast
	{2185, 178, 19, 0x21},  // drdominicanrepublic
	{41569, 128, 14, 0x1},  // kyrghzrepublic
	{30665, 219, 18, 0x1},  // bailliageguernesey
	{22895, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{26810, 258, 5, 0x81},  // #2xau
	{35498, 84, 16, 0x1},   // kingdomofmorocco
	{38043, 513, 5, 0x1},   // #6704
	{38073, 539, 5, 0x1},   // #6732
	{50162, 146, 5, 0x1},   // #7plw
	{50167, 147, 5, 0x1},   // #7png
	{29145, 390, 5, 0x1},   // #5580
	{38088, 607, 5, 0x1},   // #6760
	{60706, 186, 25, 0x1},  // stkittsandnevisfederation
	{4073, 68, 19, 0x1},    // territoryafarsissas
	{2306, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{18223, 181, 20, 0x1},  // republicadeguatemala
	{36232, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{38756, 52, 16, 0x1},   // republiekturkije
	{23203, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{55699, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{55957, 7, 8, 0x1},     // belgique
	{36594, 577, 5, 0x1},   // #5tkm
	{52187, 229, 15, 0x1},  // bailliagejersey
	{8841, 245, 12, 0x1},   // southgeorgia
	{7387, 120, 21, 0x1},   // federalstatmicronesia
	{46117, 114, 14, 0x1},  // bahrainkingdom
	{25776, 63, 26, 0x1},   // verenigderepubliekkameroen
	{15292, 64, 6, 0x1},    // #3zrcd
	{501, 213, 33, 0x1},    // overseasterritorychristmasislands
	{50850, 10, 10, 0x1},   // witrusland
	{20336, 131, 13, 0x1},  // republickorea
	{2696, 201, 14, 0x1},   // territoryaland
	{1489, 223, 12, 0x1},   // frenchguyana
	{40192, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{17274, 71, 7, 0x1},    // aregypt
	{33817, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{49420, 8, 18, 0x1},    // republicofbulgaria
	{34374, 249, 21, 0x1},  // saintmaartendutchpart
	{65396, 19, 8, 0x1},    // esthonia
	{16875, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{29090, 576, 5, 0x1},   // #5531
	{16422, 206, 13, 0x1},  // bonaireensaba
	{29150, 619, 5, 0x1},   // #5581
	{1956, 47, 28, 0x21},   // meestserenerepublicsanmarino
	{12713, 191, 4, 0x1},   // peru
	{9758, 79, 17, 0x1},    // guineeequatoriale
	{39124, 544, 5, 0x1},   // #6bot
	{46146, 60, 5, 0x1},    // #7bot
	{47097, 170, 27, 0x1},  // boliviaplurinationalstateof
	{56358, 123, 8, 0x1},   // irofiran
	{51605, 48, 15, 0x1},   // republiekservie
	{38530, 507, 5, 0x1},   // #6bah
	{768, 106, 17, 0x1},    // urepublictanzania
	{49069, 6, 11, 0x1},    // azerbeidjan
	{14751, 117, 7, 0x1},   // prchina
	{9070, 64, 30, 0x1},    // leopoldvillerepublicofthecongo
	{785, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{51760, 211, 8, 0x1},   // cookisds
	{20849, 84, 9, 0x1},    // almaghrib
	{5953, 235, 24, 0x1},   // overzeesterritorymayotte
	{3209, 135, 14, 0x21},  // ceylonsrilanka
	{35850, 620, 5, 0x1},   // #5snm
	{38143, 534, 5, 0x1},   // #6817
	{13696, 256, 25, 0x1},  // virginislandsunitedstates
	{19355, 62, 17, 0x1},   // republicivoorkust
	{62692, 170, 16, 0x1},  // plurstatebolivia
	{13550, 79, 29, 0x1},   // republiquelaguineaequatoriale
	{29085, 570, 5, 0x1},   // #5530
	{44767, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{39103, 621, 5, 0x1},   // #6bos
	{32894, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{8338, 71, 33, 0x1},    // formerverenigdearabischerepubliek
	{2923, 40, 11, 0x1},    // netherlands
	{52763, 136, 23, 0x1},  // sultanatemaldiveislands
	{3947, 193, 10, 0x1},   // elsalvador
	{52425, 241, 14, 0x1},  // palestinestate
	{53374, 246, 26, 0x1},  // sainthelenaanddependencies
	{46061, 116, 5, 0x1},   // #7bhu
	{40182, 34, 16, 0x1},   // republicoflatvia
	{16232, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{3579, 37, 12, 0x21},   // vjrmacedonia
	{40405, 188, 24, 0x1},  // verenigdestatenvanmexico
	{16482, 57, 16, 0x1},   // kingdomofburundi
	{45201, 486, 5, 0x1},   // #6yem
	{52585, 451, 23, 0x2},  // democraticrepublickorea
	{16519, 198, 23, 0x1},  // unitedstatesofvenezuela
	{16993, 171, 18, 0x1},  // brazilunitedstates
	{28780, 620, 5, 0x1},   // #5331
	{48097, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{38123, 622, 5, 0x1},   // #6800
	{38138, 366, 5, 0x1},   // #6816
	{42361, 110, 13, 0x1},  // southrhodesia
	{25214, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{38068, 350, 5, 0x1},   // #6731
	{50190, 44, 5, 0x1},    // #7por
	{20318, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{48489, 162, 15, 0x1},  // republicvanuatu
	{60965, 18, 12, 0x1},   // spaansestaat
	{50018, 192, 5, 0x1},   // #7par
	{44164, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{27394, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{12215, 184, 13, 0x1},  // republichaiti
	{16999, 171, 20, 0x1},  // unitedstatesbrazilia
	{38382, 69, 35, 0x1},   // algerijnsedemocraticpeoplesrepublic
	{14344, 54, 19, 0x1},   // americaunitedstates
	{34293, 609, 5, 0x1},   // #5mnc
	{35750, 524, 5, 0x1},   // #5slo
	{33278, 147, 19, 0x1},  // statepapuanewguinea
	{1446, 256, 15, 0x1},   // usvirginislands
	{26294, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{54892, 205, 25, 0x1},  // frsouthantarcticterritory
	{2131, 190, 14, 0x21},  // republicpanama
	{11610, 146, 5, 0x1},   // palau
	{31690, 95, 13, 0x1},   // sudanupto2011
	{1881, 115, 30, 0x1},   // verblijfplaatsvredenatiabrunei
	{19490, 103, 14, 0x1},  // republictsjaad
	{45940, 105, 15, 0x1},  // republictunesia
	{8411, 21, 21, 0x1},    // metropolitanfrankrijk
	{3478, 164, 15, 0x1},   // republicofyemen
	{8832, 245, 41, 0x1},   // territorysouthgeorgiasouthsandwichislands
	{29425, 588, 5, 0x1},   // #5850
	{60126, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{40352, 119, 14, 0x1},  // dominionoffiji
	{40040, 145, 19, 0x1},  // philippinesrepublic
	{64628, 148, 13, 0x1},  // demrepofkorea
	{59504, 138, 26, 0x1},  // socialistrepublicunieburma
	{7775, 215, 13, 0x1},   // spanishsahara
	{11974, 24, 19, 0x1},   // ellinikidhimokratia
	{33851, 241, 19, 0x1},  // palestijnsegebieden
	{13175, 131, 13, 0x1},  // korearepublic
	{468, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{55188, 129, 13, 0x1},  // statecambodia
	{57067, 170, 25, 0x1},  // plurinationalstatebolivia
	{9415, 97, 20, 0x1},    // republieksierraleone
	{18312, 28, 15, 0x1},   // republicijsland
	{12029, 138, 12, 0x1},  // birmamyanmar
	{35621, 594, 5, 0x1},   // #5sen
	{38203, 308, 5, 0x1},   // #6950
	{2093, 451, 25, 0x2},   // democraticrepublicofkorea
	{11103, 111, 25, 0x1},  // islamicemirateafghanistan
	{47485, 246, 18, 0x1},  // islandssainthelena
	{35745, 315, 5, 0x1},   // #5skn
	{14036, 246, 20, 0x1},  // sthelenadependencies
	{58387, 154, 13, 0x1},  // kingdomofsiam
	{45874, 6, 12, 0x1},    // azerbajdsjan
	{54795, 64, 4, 0x1},    // droc
	{29828, 193, 19, 0x1},  // republicaelsalvador
	{19523, 208, 16, 0x1},  // territorybermuda
	{3498, 94, 17, 0x21},   // rwandeserepubliek
	{10845, 68, 15, 0x1},   // franssomaliland
	{962, 10, 41, 0x21},    // formerwitrussischesovietsocialistrepublic
	{12437, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{51646, 197, 15, 0x1},  // saintvincentgre
	{2061, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{14853, 149, 6, 0x1},   // quatar
	{29160, 510, 5, 0x1},   // #5591
	{15850, 43, 16, 0x1},   // republicofpoland
	{38565, 546, 5, 0x1},   // #6bel
	{15539, 45, 18, 0x1},   // koninkrijkroemenie
	{11142, 73, 14, 0x1},   // formerethiopia
	{13462, 128, 18, 0x1},  // republickyrgyzstan
	{42881, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{26178, 254, 15, 0x1},  // vaticaansestaat
	{33716, 148, 14, 0x1},  // dempeorepkorea
	{44534, 150, 20, 0x1},  // alarabiyahassuudiyah
	{31586, 25, 6, 0x1},    // crotia
	{55242, 54, 11, 0x1},   // usofamerica
	{36463, 37, 23, 0x1},   // macedonianorthmacedonia
	{59560, 136, 19, 0x1},  // sultanateofmaldives
	{2022, 63, 23, 0x21},   // federalrepublickameroen
	{22956, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{41502, 32, 17, 0x1},   // republieklitouwen
	{29155, 353, 5, 0x1},   // #5590
	{38118, 589, 5, 0x1},   // #6790
	{14923, 16, 23, 0x1},   // duitslandbondsrepubliek
	{45955, 57, 5, 0x1},    // #7bdi
	{215, 37, 14, 0x1},     // noordmacedonie
	{4977, 225, 25, 0x1},   // overseasterritoryhongkong
	{21822, 148, 22, 0x1},  // peoplesrepublicofkorea
	{57797, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{18847, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{7748, 46, 7, 0x1},     // rusland
	{64655, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{3618, 223, 18, 0x1},   // frenchguianafrench
	{46161, 115, 5, 0x1},   // #7bru
	{13207, 37, 12, 0x1},   // vjrmacedonie
	{64318, 95, 13, 0x1},   // republicsudan
	{26453, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{1575, 51, 15, 0x21},   // kingdomofsweden
	{181, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{31259, 76, 18, 0x1},   // republiquedeguinee
	{47005, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{28750, 364, 5, 0x1},   // #5305
	{36249, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{38133, 623, 5, 0x1},   // #6812
	{6746, 197, 21, 0x1},   // stvincentengrenadines
	{13787, 206, 10, 0x1},  // besislands
	{20756, 64, 23, 0x1},   // formercongoleopoldville
	{18677, 117, 20, 0x1},  // chinapeoplesrepublic
	{48762, 93, 19, 0x1},   // federatievannigeria
	{15640, 1, 23, 0x1},    // albanesepeoplesrepublic
	{38675, 506, 5, 0x1},   // #6ben
	{55775, 128, 9, 0x1},   // kyrgyzrep
	{12431, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{9718, 72, 7, 0x1},     // eritrea
	{34206, 68, 19, 0x1},   // frenchafarsandissas
	{8216, 205, 19, 0x1},   // frsouthernterritory
	{18812, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{14250, 9, 20, 0x1},    // bosniaandherzegovina
	{5167, 48, 24, 0x1},    // formerservieenmontenegro
	{34298, 433, 5, 0x1},   // #5mng
	{61289, 85, 16, 0x1},   // malagasyrepublic
	{3389, 140, 18, 0x21},  // federationofmalaya
	{19515, 208, 24, 0x1},  // overseasterritorybermuda
	{29604, 26, 23, 0x1},   // volksrepubliekhongarije
	{49460, 172, 8, 0x1},   // barbados
	{62921, 165, 10, 0x1},  // yemensouth
	{30825, 162, 19, 0x1},  // republiquedevanuatu
	{65513, 273, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{4465, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{7950, 46, 10, 0x1},    // russianfed
	{38128, 371, 5, 0x1},   // #6811
	{17123, 167, 7, 0x1},   // antigua
	{63039, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{34161, 24, 21, 0x1},   // koninkrijkgriekenland
	{16193, 206, 11, 0x1},  // sababonaire
	{5422, 241, 28, 0x1},   // occupiedpalestinianterritory
	{12455, 71, 15, 0x1},   // republiekegypte
	{41526, 624, 5, 0x1},   // #6kos
	{19402, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{100, 242, 21, 0x21},   // tahitifrenchpolynesia
	{1599, 26, 14, 0x21},   // hungarykingdom
	{56399, 252, 11, 0x1},  // taiwanchina
	{32205, 79, 24, 0x1},   // equatorialguinearepublic
	{53201, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{1759, 104, 17, 0x21},  // togoleserepubliek
	{35144, 254, 15, 0x1},  // vaticaansestate
	{27790, 184, 5, 0x81},  // #4332
	{1224, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{30893, 187, 7, 0x1},   // stlucia
	{56899, 145, 19, 0x1},  // phillippinerepublic
	{59041, 231, 21, 0x1},  // frankrijksaintmaarten
	{7525, 14, 17, 0x1},    // republiektsjechie
	{12930, 103, 12, 0x1},  // republicchad
	{13696, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{38286, 33, 22, 0x1},   // grandduchyofluxembourg
	{34865, 196, 26, 0x1},  // orientaalserepublicuruguay
	{33522, 34, 16, 0x1},   // republiekletland
	{7950, 46, 17, 0x1},    // russianfederation
	{31551, 231, 17, 0x1},  // saintmartinfrance
	{35980, 369, 5, 0x1},   // #5stp
	{18256, 92, 13, 0x1},   // nigerrepublic
	{36328, 557, 5, 0x2},   // #5syr
	{24137, 8, 16, 0x1},    // republicbulgaria
	{42423, 553, 5, 0x1},   // #6lux
	{11148, 73, 8, 0x1},    // ethiopia
	{58555, 61, 26, 0x1},   // formercentralafricanempire
	{43422, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{47823, 26, 18, 0x1},   // hongaarserepubliek
	{17891, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1192, 196, 7, 0x1},    // uruguay
	{41542, 56, 19, 0x1},   // portugeeswestafrika
	{39098, 343, 5, 0x1},   // #6bol
	{45886, 168, 5, 0x1},   // #7bah
	{46141, 170, 5, 0x1},   // #7bol
	{637, 247, 16, 0x1},    // svalbardjanmayen
	{13334, 182, 11, 0x1},  // britsguiana
	{32028, 308, 5, 0x1},   // #5fij
	{55387, 256, 29, 0x1},  // americanvirginislandsamerican
	{62317, 165, 18, 0x1},  // peoplesdemrepyemen
	{37958, 584, 5, 0x1},   // #6651
	{10026, 246, 16, 0x1},  // formersinthelena
	{32173, 244, 22, 0x1},  // republicofsouthvietnam
	{31949, 161, 4, 0x1},   // drvn
	{35103, 112, 13, 0x1},  // trucialstates
	{2796, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{22593, 178, 6, 0x1},   // domrep
	{18099, 16, 21, 0x1},   // germanfederalrepublic
	{56465, 64, 8, 0x1},    // congodrc
	{61607, 254, 12, 0x1},  // vaticanstate
	{41643, 110, 16, 0x1},  // zimbabwerepublic
	{14412, 16, 3, 0x1},    // frg
	{29420, 454, 5, 0x1},   // #5840
	{6896, 65, 10, 0x1},    // congobrazz
	{36727, 205, 29, 0x1},  // frenchsouthernterritoryfrench
	{4279, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{39325, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{7755, 205, 21, 0x1},   // frsouthernterritories
	{26902, 264, 5, 0x81},  // #2xqc
	{36815, 174, 18, 0x1},  // republicofcolombia
	{27795, 226, 5, 0x81},  // #4334
	{49350, 82, 14, 0x1},   // libyanrepublic
	{4515, 222, 26, 0x1},   // overseasterritorygreenland
	{2337, 159, 6, 0x21},   // tuvalu
	{32188, 244, 15, 0x1},  // vietnamrepublic
	{2771, 218, 12, 0x1},   // faroeislands
	{4764, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{28790, 288, 5, 0x1},   // #5339
	{16259, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{26654, 161, 5, 0x81},  // #2vnm
	{50255, 240, 5, 0x1},   // #7pur
	{4353, 10, 11, 0x1},    // byelorussia
	{38113, 395, 5, 0x1},   // #6781
	{39684, 148, 25, 0x1},  // peoplesrepublicnorthkorea
	{19255, 52, 5, 0x1},    // tukey
	{50037, 191, 5, 0x1},   // #7per
	{45896, 113, 5, 0x1},   // #7ban
	{43600, 18, 14, 0x1},   // kingdomofspain
	{34642, 186, 16, 0x1},  // sintkittsennevis
	{60649, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{10590, 37, 9, 0x1},    // macedonia
	{5638, 235, 24, 0x1},   // overseasterritorymayotte
	{2113, 148, 10, 0x1},   // koreanoord
	{59796, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{10141, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{32233, 192, 16, 0x1},  // paraguayrepublic
	{50744, 49, 17, 0x1},   // slovaakserepublic
	{31596, 228, 25, 0x1},  // britsindischeoceaangebied
	{61512, 155, 11, 0x1},  // tadjikistan
	{17022, 198, 11, 0x1},  // rbvenezuela
	{28785, 386, 5, 0x1},   // #5338
	{51184, 174, 16, 0x1},  // republiccolombia
	{55980, 58, 19, 0x1},   // volksrepubliekbenin
	{43405, 198, 15, 0x1},  // repbolvenezuela
	{2252, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{51233, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{38720, 66, 17, 0x1},   // unionofthecomoros
	{48039, 123, 5, 0x1},   // #7iri
	{38108, 590, 5, 0x1},   // #6780
	{8070, 63, 20, 0x1},    // republiqueducameroun
	{17321, 154, 18, 0x1},  // koninkrijkthailand
	{9137, 121, 31, 0x1},   // unitedstatesofindonesiarepublic
	{26657, 37, 10, 0x1},   // nmacedonia
	{26236, 54, 19, 0x1},   // verstatenvanamerika
	{27775, 181, 5, 0x81},  // #4320
	{27800, 254, 5, 0x81},  // #4336
	{34512, 252, 14, 0x1},  // taiwanprovince
	{6806, 108, 16, 0x1},   // unionsouthafrica
	{27770, 224, 5, 0x81},  // #4316
	{57133, 168, 17, 0x1},  // bahamasgemenebest
	{27810, 225, 5, 0x81},  // #4344
	{62161, 186, 18, 0x1},  // stchristoffelnevis
	{37993, 518, 5, 0x1},   // #6680
	{37963, 625, 5, 0x1},   // #6652
	{9108, 65, 24, 0x1},    // brazzavillecongorepublic
	{65236, 103, 5, 0x1},   // tsjad
	{60161, 100, 15, 0x1},  // saotomeprincipe
	{39452, 193, 18, 0x1},  // elsalvadorrepublic
	{55591, 101, 17, 0x1},  // kingdomofeswatini
	{44935, 197, 18, 0x1},  // saintvingrenadines
	{42413, 443, 5, 0x1},   // #6lit
	{34958, 114, 17, 0x1},  // koninkrijkbahrein
	{4859, 1, 15, 0x1},     // republicalbania
	{42341, 152, 21, 0x1},  // britishsolomonislands
	{31195, 140, 18, 0x1},  // federationmalaysia
	{52458, 254, 21, 0x1},  // stateofthevaticancity
	{1119, 222, 15, 0x21},  // greenlanddanish
	{29415, 462, 5, 0x1},   // #5835
	{34725, 14, 17, 0x1},   // republicofczechia
	{46853, 177, 5, 0x1},   // #7dma
	{35580, 204, 10, 0x1},  // antarctica
	{1314, 257, 24, 0x1},   // collectivitywallisfutuna
	{8602, 244, 12, 0x1},   // southvietnam
	{43880, 243, 21, 0x1},  // grondterritoryreunion
	{46166, 8, 5, 0x1},     // #7bul
	{36148, 33, 23, 0x1},   // groothertogdomluxemburg
	{32049, 100, 17, 0x1},  // southtomeprincipe
	{32095, 304, 5, 0x1},   // #5fin
	{14601, 218, 7, 0x1},   // faeroes
	{11287, 231, 14, 0x1},  // stmartinfrance
	{14170, 116, 7, 0x1},   // drukyul
	{6968, 199, 22, 0x1},   // overseasterritoryaruba
	{13273, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{9890, 140, 20, 0x1},   // federationofmalaysia
	{37933, 545, 5, 0x1},   // #6625
	{56805, 70, 19, 0x1},   // sultanateofzanzibar
	{19991, 90, 9, 0x1},    // nyasaland
	{32606, 234, 25, 0x1},  // departementdelamartinique
	{19370, 186, 29, 0x1},  // stchristopherennevisfederatie
	{57510, 21, 15, 0x1},   // anddomtomfrance
	{42374, 463, 5, 0x1},   // #6les
	{19012, 74, 6, 0x1},    // gaboen
	{47303, 220, 16, 0x1},  // gibraltarbritish
	{28870, 443, 5, 0x1},   // #5368
	{24708, 82, 30, 0x1},   // socialistlibischarabjamahiriya
	{38696, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{19055, 250, 42, 0x1},  // britishoverzeesterritoryturkscaicosislands
	{26607, 198, 5, 0x81},  // #2ven
	{19262, 220, 9, 0x1},   // gibralter
	{42075, 73, 11, 0x1},   // ethiopiafdr
	{12756, 174, 16, 0x1},  // republiccolumbia
	{40963, 332, 5, 0x1},   // #6ind
	{46306, 66, 14, 0x1},   // comorosislands
	{5938, 218, 7, 0x1},    // faeroer
	{6176, 251, 24, 0x1},   // overzeesterritorytokelau
	{56043, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{2517, 58, 15, 0x1},    // republicofbenin
	{7713, 161, 3, 0x1},    // srv
	{38008, 296, 5, 0x1},   // #6694
	{36713, 205, 37, 0x1},  // collectiviteitfrenchsouthernterritory
	{39574, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{37938, 282, 5, 0x1},   // #6626
	{53812, 157, 18, 0x1},  // republiekoosttimor
	{36201, 566, 5, 0x1},   // #5swd
	{9208, 150, 12, 0x1},   // saudiaarabia
	{30216, 186, 27, 0x1},  // stchristophernevisfederatia
	{28875, 406, 5, 0x1},   // #5369
	{21947, 233, 19, 0x1},  // territorymontserrat
	{2215, 241, 21, 0x21},  // palestinianautoriteit
	{20964, 64, 24, 0x1},   // zairekinshasacongodemrep
	{61802, 153, 18, 0x1},  // syrianarabrepbulic
	{48085, 27, 5, 0x1},    // #7irl
	{3867, 129, 9, 0x1},    // kampuchea
	{60196, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{757, 246, 32, 0x21},   // sthelenahemelvaarttristandacunha
	{32100, 610, 5, 0x1},   // #5frn
	{3714, 66, 7, 0x1},     // comores
	{31668, 44, 17, 0x1},   // portugeserepublic
	{14540, 160, 8, 0x1},   // oezbekia
	{11634, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{4073, 82, 12, 0x21},   // kingdomlibia
	{48408, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{42283, 233, 27, 0x1},  // overzeesterritorymontserrat
	{53040, 217, 39, 0x1},  // britishoverzeesterritoryfalklandislands
	{46124, 17, 17, 0x1},   // kingdomdenemarken
	{24370, 95, 18, 0x1},   // republicofthesudan
	{65070, 49, 18, 0x1},   // republiekslowakije
	{64104, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{20969, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{65129, 248, 36, 0x1},  // overzeesterritorysaintpierremiquelon
	{28755, 626, 5, 0x1},   // #5310
	{44259, 49, 18, 0x1},   // slovenskarepublika
	{26570, 614, 5, 0x1},   // #2vdr
	{60070, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{30422, 60, 9, 0x1},    // botswanna
	{59202, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{5083, 225, 16, 0x1},   // hongkongsarchina
	{53556, 131, 9, 0x1},   // zuidkorea
	{40742, 125, 27, 0x1},  // hasjemitischkingdomjordania
	{296, 186, 31, 0x21},   // stchristopherandnevisfederation
	{29410, 480, 5, 0x1},   // #5830
	{57960, 143, 12, 0x1},  // muscatenoman
	{21306, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{23256, 82, 20, 0x1},   // libyanarabjamahariya
	{2540, 58, 12, 0x1},    // dahomeybenin
	{65523, 273, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{27780, 76, 5, 0x81},   // #4324
	{32105, 473, 5, 0x1},   // #5fsm
	{34589, 252, 14, 0x1},  // chinataiwanrep
	{30205, 62, 13, 0x1},   // elpenbeenkust
	{27760, 180, 5, 0x81},  // #4308
	{27765, 221, 5, 0x81},  // #4312
	{27805, 183, 5, 0x81},  // #4340
	{19767, 202, 13, 0x1},  // dutchantilles
	{995, 13, 24, 0x21},    // republictsjechoslowakije
	{24145, 8, 16, 0x1},    // bulgariarepublic
	{40166, 52, 16, 0x1},   // republiekturkiye
	{38843, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{38013, 367, 5, 0x1},   // #6696
	{37928, 392, 5, 0x1},   // #6620
	{18234, 181, 17, 0x1},  // guatemalarepublic
	{17817, 67, 5, 0x81},   // #2cpv
	{45146, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{61360, 46, 13, 0x1},   // russiafederal
	{5715, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{36095, 520, 5, 0x1},   // #5sur
	{50683, 94, 5, 0x1},    // #7rwa
	{7665, 247, 11, 0x1},   // spitsbergen
	{22737, 8, 19, 0x1},    // koninkrijkbulgarije
	{53862, 171, 23, 0x1},  // federalrepublicbrazilia
	{24881, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{16789, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{20020, 161, 25, 0x1},  // democraticrepublicvietnam
	{36603, 33, 23, 0x1},   // grossherzogtumluxemburg
	{49927, 8, 24, 0x1},    // peoplesrepublicbulgarije
	{21301, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{42727, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{9355, 195, 8, 0x1},    // trinidad
	{18545, 72, 8, 0x1},    // erithrea
	{34809, 337, 5, 0x1},   // #5mzm
	{11677, 218, 13, 0x1},  // faroerislands
	{8841, 245, 32, 0x1},   // southgeorgiasouthsandwichislands
	{29854, 254, 17, 0x1},  // staatvaticaanstad
	{43696, 248, 42, 0x1},  // territorialcollectivitysaintpierremiquelon
	{37418, 374, 4, 0x1},   // #620
	{17950, 175, 5, 0x81},  // #2cri
	{6861, 329, 14, 0x82},  // republiekcongo
	{41748, 623, 5, 0x1},   // #6lao
	{30386, 198, 12, 0x1},  // rbvvenezuela
	{36177, 617, 5, 0x1},   // #5swa
	{50425, 130, 18, 0x1},  // republicofkiribati
	{1815, 65, 8, 0x21},    // repcongo
	{18986, 87, 10, 0x1},   // mocambique
	{20309, 183, 5, 0x81},  // #2hnd
	{21907, 148, 12, 0x1},  // koreademrepn
	{6289, 114, 7, 0x1},    // bahrein
	{23468, 170, 16, 0x1},  // republiekbolivia
	{23907, 32, 8, 0x1},    // litouwen
	{31855, 156, 20, 0x1},  // republicturkmenistan
	{14575, 123, 9, 0x1},   // stateiran
	{26645, 256, 5, 0x81},  // #2vir
	{46843, 17, 5, 0x1},    // #7den
	{15471, 126, 9, 0x1},   // nihonkoku
	{35399, 194, 17, 0x1},  // republicofsurinam
	{3121, 119, 31, 0x21},  // sovereigndemocraticrepublicfiji
	{3793, 12, 21, 0x21},   // zwitserseconfederatie
	{10584, 37, 15, 0x1},   // formermacedonia
	{18847, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{37998, 536, 5, 0x1},   // #6690
	{61563, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{24413, 65, 19, 0x1},   // repbrazzavillecongo
	{40610, 170, 12, 0x1},  // statebolivia
	{17461, 63, 5, 0x81},   // #2cmr
	{19710, 14, 13, 0x1},   // czeckrepublic
	{48988, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{231, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{28760, 322, 5, 0x1},   // #5315
	{28855, 384, 5, 0x1},   // #5365
	{61863, 82, 10, 0x1},   // libyastate
	{51699, 30, 18, 0x1},   // repubblicaitaliana
	{19883, 101, 18, 0x1},  // koninkrijkeswatini
	{39184, 147, 17, 0x1},  // papuaandnewguinea
	{61554, 210, 28, 0x1},  // territorycocoskeelingislands
	{43472, 163, 14, 0x1},  // statewestsamoa
	{59136, 241, 16, 0x1},  // palestijnsgebied
	{21011, 151, 18, 0x1},  // republieksingapore
	{344, 138, 12, 0x1},    // myanmarbirma
	{34395, 377, 20, 0x2},  // saintmaartenstmartin
	{1619, 112, 14, 0x1},   // unarabemirates
	{43530, 147, 21, 0x1},  // stateofpapuanewguinea
	{50707, 78, 16, 0x1},   // portugueseguinea
	{257, 136, 23, 0x21},   // republiekvandemalediven
	{62847, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{23892, 134, 7, 0x1},   // lebanon
	{60143, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{40692, 57, 15, 0x1},   // republicburundi
	{28860, 526, 5, 0x1},   // #5366
	{10272, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{23594, 214, 20, 0x1},  // caymanislandsbritish
	{27012, 273, 26, 0x82}, // federalrepublicjoegoslavia
	{64263, 175, 17, 0x1},  // costaricarepublic
	{18998, 120, 3, 0x1},   // fsm
	{26667, 162, 5, 0x81},  // #2vut
	{25092, 188, 19, 0x1},  // unitedmexicanstates
	{14240, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{51804, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{63421, 198, 15, 0x1},  // venezuelarepbol
	{27785, 182, 5, 0x81},  // #4328
	{31793, 422, 5, 0x1},   // #5den
	{59086, 64, 13, 0x1},   // belgischkongo
	{5872, 211, 21, 0x1},   // cookislandsnewzeeland
	{27110, 178, 19, 0x1},  // republicadominicana
	{32915, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{10496, 129, 15, 0x1},  // formerkampuchea
	{18438, 160, 18, 0x1},  // uzbekistanrepublic
	{38003, 507, 5, 0x1},   // #6692
	{49250, 56, 15, 0x1},   // republiekangola
	{55584, 17, 14, 0x1},   // denmarkkingdom
	{11820, 194, 13, 0x1},  // formersurinam
	{60491, 106, 18, 0x1},  // tanganyikatanzania
	{11742, 120, 13, 0x1},  // fedmicronesia
	{57155, 168, 14, 0x1},  // bahamasislands
	{15342, 169, 6, 0x1},   // belize
	{33518, 302, 5, 0x1},   // #5jor
	{28770, 524, 5, 0x1},   // #5317
	{28865, 479, 5, 0x1},   // #5367
	{52465, 254, 10, 0x1},  // thevatican
	{62514, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{19126, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{41150, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{64479, 137, 23, 0x1},  // marshallislandsrepublic
	{54191, 232, 22, 0x1},  // northernmarianeislands
	{8104, 152, 19, 0x1},   // statesolomonislands
	{52692, 143, 19, 0x1},  // sultanatemuscatoman
	{34349, 231, 25, 0x1},  // collectivityofsaintmartin
	{52468, 254, 18, 0x1},  // vaticancityholysee
	{53444, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{46864, 178, 5, 0x1},   // #7dom
	{34905, 220, 18, 0x1},  // territorygibraltar
	{5422, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{10792, 163, 15, 0x1},  // formerwestsamoa
	{20592, 126, 6, 0x1},   // nippon
	{35514, 26, 16, 0x1},   // kingdomhongarije
	{30740, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{55800, 117, 8, 0x1},   // zhongguo
	{64218, 10, 15, 0x1},   // belarusrepublic
	{1405, 207, 24, 0x1},   // territorysaintbarthelemy
	{29982, 165, 17, 0x1},  // democratischjemen
	{17529, 158, 15, 0x1},  // koninkrijktonga
	{35626, 510, 5, 0x1},   // #5sey
	{36662, 67, 21, 0x1},   // kaapverdischeeilanden
	{2775, 177, 20, 0x21},  // commonwealthdominica
	{28765, 336, 5, 0x1},   // #5316
	{28850, 376, 5, 0x1},   // #5360
	{6296, 31, 23, 0x1},    // furstentumliechtenstein
	{45962, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{3828, 240, 10, 0x1},   // puertorico
	{14055, 18, 12, 0x1},   // spanishstate
	{63731, 26, 17, 0x1},   // republichongarije
	{53, 257, 26, 0x1},     // collectiviteitwallisfutuna
	{61687, 126, 5, 0x1},   // japan
	{39397, 12, 19, 0x1},   // confederaziunsvizra
	{58659, 12, 21, 0x1},   // zwitserseconfederatia
	{10634, 37, 15, 0x1},   // formermacedonie
	{21140, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{59464, 43, 14, 0x1},   // republiekpolen
	{15940, 167, 5, 0x81},  // #2atg
	{46819, 98, 24, 0x1},   // federalrepublicofsomalia
	{25431, 246, 24, 0x1},  // sthelenaentristandacunha
	{38203, 484, 4, 0x1},   // #695
	{11589, 142, 11, 0x1},  // nauruisland
	{37943, 627, 5, 0x1},   // #6630
	{10192, 16, 14, 0x1},   // bondsrepubliek
	{19028, 227, 27, 0x1},  // overseasterritoryislandsman
	{28910, 352, 5, 0x1},   // #5385
	{13535, 151, 17, 0x1},  // republicsingapore
	{7480, 129, 13, 0x1},   // cambodiastate
	{25626, 99, 19, 0x1},   // republiekzuidsoedan
	{10180, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{21496, 85, 20, 0x1},   // republiquemadagascar
	{50013, 190, 5, 0x1},   // #7pan
	{41028, 467, 5, 0x1},   // #6ins
	{23838, 170, 26, 0x1},  // plurinationalestaatbolivia
	{54625, 55, 27, 0x1},   // democraticfederalyugoslavia
	{7509, 244, 15, 0x1},   // republicvietnam
	{4128, 66, 7, 0x1},     // comoros
	{27208, 148, 8, 0x1},   // dprkorea
	{61218, 88, 27, 0x1},   // islamicrepublicofmauritania
	{47194, 103, 5, 0x1},   // tshad
	{20690, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{15924, 205, 5, 0x81},  // #2atf
	{24360, 95, 28, 0x1},   // democraticrepublicofthesudan
	{2771, 218, 18, 0x1},   // faroeislandsdanish
	{38198, 335, 4, 0x1},   // #694
	{21003, 74, 17, 0x1},   // gaboneserepubliek
	{19620, 255, 44, 0x1},  // britishoverzeesterritorybritishvirginislands
	{21231, 225, 15, 0x1},  // chinaprhongkong
	{35297, 95, 28, 0x1},   // democratischerepublieksoedan
	{2537, 120, 25, 0x21},  // micronesiafederatedstates
	{311, 138, 14, 0x1},    // unievanmyanmar
	{3103, 65, 14, 0x1},    // congorepubliek
	{8109, 152, 9, 0x1},    // solomonis
	{26565, 197, 5, 0x81},  // #2vct
	{15702, 82, 18, 0x1},   // unitedkingdomlibya
	{3505, 165, 9, 0x1},    // yemenaden
	{15753, 85, 23, 0x1},   // repoblikanimadagasikara
	{3000, 115, 22, 0x21},  // negarabruneidarussalam
	{3817, 120, 28, 0x21},  // micronesiegefedereerdestaten
	{14102, 217, 9, 0x1},   // falklands
	{60153, 100, 23, 0x1},  // republicsaotomeprincipe
	{22929, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{27750, 24, 5, 0x81},   // #4300
	{41812, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{5304, 108, 24, 0x1},   // formerunionofsouthafrica
	{27815, 26, 5, 0x81},   // #4348
	{15919, 204, 5, 0x81},  // #2ata
	{38193, 612, 4, 0x1},   // #693
	{45240, 2, 26, 0x1},    // valleysandorraprincipality
	{33632, 165, 6, 0x1},   // syemen
	{37058, 53, 7, 0x1},    // ukrania
	{3515, 99, 9, 0x21},    // zuidsudan
	{19665, 84, 17, 0x1},   // koninkrijkmarokko
	{36206, 298, 5, 0x1},   // #5swz
	{20516, 586, 5, 0x1},   // #2hvo
	{26530, 210, 19, 0x1},  // keelingislandscocos
	{20969, 64, 13, 0x1},   // kinshasacongo
	{39076, 17, 17, 0x1},   // kongerigetdanmark
	{24063, 123, 6, 0x1},   // perzia
	{1807, 64, 11, 0x21},   // kongodemrep
	{50185, 43, 5, 0x1},    // #7pol
	{48002, 214, 7, 0x1},   // caymans
	{15788, 166, 20, 0x1},  // argentijnserepubliek
	{65277, 59, 21, 0x1},   // uppervoltaburkinafaso
	{38567, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{65178, 103, 14, 0x1},  // republicofchad
	{65328, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{26648, 123, 6, 0x1},   // iriran
	{38188, 628, 4, 0x1},   // #692
	{11867, 109, 16, 0x1},  // republicofzambia
	{3108, 128, 17, 0x1},   // republiekkirgizie
	{11877, 109, 14, 0x1},  // zambiarepublic
	{10095, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{35616, 571, 5, 0x1},   // #5sau
	{15734, 2, 5, 0x81},    // #2and
	{35631, 596, 5, 0x1},   // #5sie
	{14027, 227, 10, 0x1},  // manislands
	{45590, 95, 14, 0x1},   // republicsoedan
	{14745, 28, 6, 0x1},    // ysland
	{44079, 629, 5, 0x1},   // #6saf
	{6014, 242, 27, 0x1},   // collectivityfrenchpolynesia
	{54074, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{28905, 566, 5, 0x1},   // #5380
	{14567, 123, 17, 0x1},  // imperialstateiran
	{18682, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{24318, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{6522, 48, 6, 0x1},     // serbia
	{11542, 122, 10, 0x1},  // indiaunion
	{17367, 252, 9, 0x1},   // taiwanchn
	{44452, 192, 12, 0x1},  // tetaparaguai
	{28100, 236, 5, 0x81},  // #4540
	{45209, 132, 19, 0x1},  // principalitykoeweit
	{34440, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{61950, 111, 13, 0x1},  // irafghanistan
	{11176, 41, 5, 0x1},    // noreg
	{20038, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{27875, 127, 5, 0x81},  // #4398
	{54967, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{32631, 231, 17, 0x1},  // frenchsaintmartin
	{38018, 341, 5, 0x1},   // #6698
	{38183, 565, 4, 0x1},   // #691
	{51752, 119, 5, 0x1},   // fidji
	{33608, 132, 6, 0x1},   // kuweit
	{53862, 171, 21, 0x1},  // federalrepublicbrazil
	{57423, 54, 19, 0x1},   // unitedstatesamerica
	{35787, 453, 5, 0x1},   // #5slv
	{43656, 237, 17, 0x1},  // norfkailenteratri
	{19589, 214, 31, 0x1},  // overzeesterritorykaaimanislands
	{20468, 184, 5, 0x81},  // #2hti
	{17608, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{36000, 545, 5, 0x1},   // #5sud
	{11035, 129, 14, 0x1},  // formercambodja
	{637, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{44563, 478, 5, 0x1},   // #6svg
	{45254, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{4007, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{22697, 133, 29, 0x1},  // laosdemocraticpeoplesrepublic
	{13797, 59, 10, 0x1},   // bovenvolta
	{31071, 125, 28, 0x1},  // hasjemitischekingdomjordania
	{2362, 209, 22, 0x1},   // bouvetislandsnorwegian
	{38178, 515, 4, 0x1},   // #690
	{60511, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{17955, 604, 5, 0x81},  // #2csk
	{60366, 64, 27, 0x1},   // congodemocratischerepubliek
	{16999, 171, 18, 0x1},  // unitedstatesbrazil
	{10420, 257, 16, 0x1},  // fwallisandfutuna
	{51281, 121, 17, 0x1},  // republicindonesia
	{23041, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{55093, 549, 23, 0x2},  // gilbertandelliceislands
	{47037, 59, 10, 0x1},   // hautevolta
	{52078, 118, 16, 0x1},  // republicofcyprus
	{28135, 237, 5, 0x81},  // #4574
	{50222, 148, 5, 0x1},   // #7prk
	{14250, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{4985, 225, 17, 0x1},   // territoryhongkong
	{23241, 82, 20, 0x1},   // unitedkingdomoflibya
	{49995, 144, 5, 0x1},   // #7pak
	{33480, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{52608, 259, 11, 0x1},  // repofkosovo
	{44908, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{25105, 244, 17, 0x1},  // statesouthvietnam
	{29758, 25, 24, 0x1},   // hrvatskacroatialocalname
	{27755, 222, 5, 0x81},  // #4304
	{17250, 14, 13, 0x1},   // chechrepublic
	{15914, 203, 5, 0x81},  // #2asm
	{46335, 227, 9, 0x1},   // maneiland
	{27249, 215, 13, 0x1},  // westernsahara
	{5693, 60, 24, 0x1},    // bechuanalandprotectorate
	{11580, 142, 14, 0x1},  // republieknauru
	{4642, 257, 15, 0x1},   // futunaandwallis
	{65453, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{35484, 30, 14, 0x1},   // kingdomofitaly
	{34619, 287, 5, 0x1},   // #5mor
	{37913, 287, 5, 0x1},   // #6600
	{1351, 16, 19, 0x21},   // republicwestgermany
	{878, 111, 21, 0x21},   // koninkrijkafghanistan
	{2008, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{14580, 123, 10, 0x1},  // iranpersia
	{40686, 52, 14, 0x1},   // turkserepublic
	{6152, 243, 24, 0x1},   // overzeesterritoryreunion
	{13117, 145, 24, 0x1},  // formerphilippinerepublic
	{41661, 81, 15, 0x1},   // liberiarepublic
	{4195, 136, 19, 0x1},   // maldivischeeilanden
	{52684, 136, 17, 0x1},  // maldivensultanate
	{53991, 73, 19, 0x1},   // incleritreaethiopia
	{41995, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{48304, 255, 5, 0x1},   // #7ivb
	{44232, 248, 20, 0x1},  // sintpierreenmiquelon
	{16476, 24, 13, 0x1},   // greecekingdom
	{60291, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{35202, 145, 22, 0x1},  // philippinecommonwealth
	{33173, 26, 24, 0x1},   // hongaarsepeoplesrepublic
	{48321, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{29480, 326, 5, 0x1},   // #5970
	{3876, 129, 38, 0x1},   // coalitiongovernmentdemocratickampuchea
	{18173, 14, 5, 0x81},   // #2cze
	{35782, 482, 5, 0x1},   // #5slu
	{8528, 145, 11, 0x1},   // philippines
	{35970, 590, 5, 0x1},   // #5sri
	{27600, 177, 5, 0x81},  // #4212
	{60896, 248, 20, 0x1},  // fsaintpierremiquelon
	{14704, 180, 7, 0x1},   // grenada
	{6607, 34, 7, 0x1},     // letland
	{4135, 221, 27, 0x1},   // overzeesterritoryguadeloupe
	{20507, 1, 9, 0x1},     // shqiperia
	{31455, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{61274, 158, 12, 0x1},  // kingdomtonga
	{31947, 416, 5, 0x1},   // #5drv
	{5907, 238, 14, 0x1},   // niuenewzeeland
	{32785, 246, 26, 0x1},  // tristandacunhaandascension
	{41087, 291, 5, 0x1},   // #6isr
	{19958, 179, 7, 0x1},   // ecuador
	{3394, 13, 16, 0x1},    // tsjechoslovakije
	{24199, 241, 28, 0x1},  // palestiniannationalauthority
	{2804, 223, 21, 0x1},   // territoryfrenchguiana
	{23934, 17, 14, 0x1},   // kingdomdenmark
	{31777, 223, 16, 0x1},  // departmentguiana
	{51027, 240, 15, 0x1},  // portoricoeiland
	{41405, 231, 21, 0x1},  // frenchpartsaintmartin
	{33182, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{17182, 68, 12, 0x1},   // afarissaland
	{23941, 17, 7, 0x1},    // denmark
	{42337, 492, 5, 0x1},   // #6leb
	{31965, 79, 8, 0x1},    // eqguinea
	{7868, 49, 8, 0x1},     // slovakia
	{59633, 106, 20, 0x1},  // tanganyikaenzanzibar
	{20582, 147, 12, 0x1},  // papuaniugini
	{32734, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{53676, 231, 35, 0x1},  // collectiviteitsaintmartinfrenchpart
	{65, 242, 35, 0x21},    // overseascollectivityfrenchpolynesia
	{17331, 154, 8, 0x1},   // thailand
	{48265, 100, 16, 0x1},  // saotomeeprincipe
	{31949, 161, 3, 0x1},   // drv
	{3152, 119, 33, 0x21},  // sovereigndemocraticrepublicoffiji
	{5534, 212, 7, 0x1},    // curacao
	{25701, 24, 11, 0x1},   // griekenland
	{40710, 205, 25, 0x1},  // franszuidelijkterritorium
	{37122, 160, 11, 0x1},  // uzbekhistan
	{57943, 136, 17, 0x1},  // maldivensultanaat
	{27620, 79, 5, 0x81},   // #4226
	{44136, 628, 5, 0x1},   // #6sal
	{12347, 38, 13, 0x1},   // maltarepublic
	{39817, 164, 17, 0x1},  // yemenarabrepublic
	{12210, 75, 13, 0x1},   // ghanarepublic
	{16894, 198, 19, 0x1},  // republicofvenezuela
	{28130, 238, 5, 0x81},  // #4570
	{32284, 28, 18, 0x1},   // ijslandserepubliek
	{3383, 140, 24, 0x21},  // formerfederationofmalaya
	{51848, 253, 22, 0x1},  // minoroutlyingislandsus
	{8157, 61, 32, 0x1},    // formercentralafrikaanskeizerrijk
	{12854, 52, 12, 0x1},   // formerturkey
	{63992, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{54892, 205, 20, 0x1},  // frsouthantarcticterr
	{7191, 201, 22, 0x1},   // overzeesterritoryaland
	{27870, 126, 5, 0x81},  // #4392
	{60263, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{49616, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{6462, 140, 7, 0x1},    // malakka
	{44826, 405, 5, 0x1},   // #6tog
	{19635, 255, 29, 0x1},  // territorybritishvirginislands
	{60791, 40, 18, 0x1},   // kingdomnederlanden
	{15310, 169, 6, 0x1},   // belice
	{13175, 131, 18, 0x1},  // korearepublicsouth
	{6469, 140, 16, 0x1},   // federatiemalakka
	{20192, 225, 5, 0x81},  // #2hkg
	{11397, 173, 5, 0x1},   // chili
	{13378, 138, 11, 0x1},  // formerbirma
	{54861, 97, 19, 0x1},   // republicsierraleone
	{17980, 72, 12, 0x1},   // eritreastate
	{13123, 145, 18, 0x1},  // philippinerepublic
	{7856, 13, 20, 0x1},    // formerczechoslovakia
	{5378, 164, 5, 0x1},    // jemen
	{15881, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{40931, 112, 17, 0x1},  // unitedarabemirate
	{41082, 505, 5, 0x1},   // #6irq
	{44083, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{21543, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{22088, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{48903, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{9160, 121, 29, 0x1},   // republicunitedstatesindonesia
	{62264, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{44230, 480, 5, 0x1},   // #6sin
	{35809, 106, 18, 0x1},  // tanzaniatanganyika
	{27735, 75, 5, 0x81},   // #4288
	{7062, 194, 16, 0x1},   // nederlandsguyana
	{18998, 120, 12, 0x1},  // fsmicronesia
	{28105, 162, 5, 0x81},  // #4548
	{22183, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{8148, 164, 8, 0x1},    // yemenrep
	{42238, 109, 16, 0x1},  // northernrhodesia
	{51097, 133, 15, 0x1},  // demvolksreplaos
	{54730, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{16913, 198, 28, 0x1},  // republicbolivarianavenezuela
	{60299, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{60263, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{39342, 232, 30, 0x1},  // northernmarianaislandsamerican
	{44334, 14, 5, 0x1},    // cesko
	{15970, 4, 5, 0x81},    // #2aus
	{44816, 622, 5, 0x1},   // #6thi
	{41448, 59, 11, 0x1},   // birkinafaso
	{21973, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{47699, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{7553, 511, 10, 0x2},   // yugoslavia
	{5266, 70, 8, 0x1},     // zanzibar
	{35599, 575, 5, 0x1},   // #5sal
	{51785, 16, 23, 0x1},   // bondsrepubliekduitsland
	{52444, 152, 19, 0x1},  // solomonislandsstate
	{45191, 585, 5, 0x1},   // #6ven
	{45186, 606, 5, 0x1},   // #6van
	{35965, 300, 5, 0x1},   // #5spn
	{27655, 245, 5, 0x81},  // #4239
	{42527, 217, 24, 0x1},  // malvinasfalklandeilanden
	{61546, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{915, 232, 28, 0x1},    // northernmarianascommonwealth
	{747, 76, 16, 0x1},     // republicofguinea
	{31259, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{15511, 145, 19, 0x1},  // filipijnserepubliek
	{18379, 88, 10, 0x1},   // mauretania
	{24491, 45, 8, 0x1},    // roumania
	{14621, 110, 17, 0x1},  // republiekzimbabwe
	{54878, 202, 7, 0x1},   // nethant
	{58294, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{15211, 165, 6, 0x1},   // #3ydye
	{61641, 123, 16, 0x1},  // islamicrepofiran
	{63421, 198, 25, 0x1},  // venezuelarepbolivarianade
	{52173, 6, 12, 0x1},    // azerbajdzjan
	{29798, 175, 17, 0x1},  // republiccostarica
	{65267, 59, 20, 0x1},   // republicofuppervolta
	{34033, 26, 17, 0x1},   // magyarkoztarsasag
	{52425, 241, 16, 0x1},  // palestinestateof
	{9955, 106, 18, 0x1},   // republictanganyika
	{60818, 150, 18, 0x1},  // saudiarabiakingdom
	{40672, 162, 16, 0x1},  // republiekvanuatu
	{14999, 138, 9, 0x1},   // uniebirma
	{29435, 415, 5, 0x1},   // #5900
	{38610, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{8846, 23, 7, 0x1},     // georgia
	{14169, 15, 3, 0x1},    // ddr
	{34133, 353, 5, 0x1},   // #5mas
	{44392, 455, 5, 0x1},   // #6sol
	{43519, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{27605, 178, 5, 0x81},  // #4214
	{49121, 220, 26, 0x1},  // overzeesterritorygibraltar
	{1663, 94, 6, 0x21},    // ruanda
	{27615, 193, 5, 0x81},  // #4222
	{27650, 217, 5, 0x81},  // #4238
	{20304, 226, 5, 0x81},  // #2hmd
	{4874, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{26176, 254, 5, 0x81},  // #2vat
	{5354, 71, 24, 0x1},    // formerunitedarabrepublic
	{20349, 148, 16, 0x1},  // demvolksrepkorea
	{38931, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{37878, 463, 5, 0x1},   // #6570
	{44464, 300, 5, 0x1},   // #6spn
	{2401, 94, 14, 0x21},   // republicrwanda
	{47382, 255, 20, 0x1},  // virginislandsbritish
	{55575, 17, 16, 0x1},   // kingdomofdenmark
	{58836, 155, 20, 0x1},  // republicoftajikistan
	{6106, 205, 36, 0x1},   // frenchterritoryinsouthernindianocean
	{12015, 229, 6, 0x1},   // jersey
	{58466, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{34288, 386, 5, 0x1},   // #5mlt
	{32491, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{15508, 630, 5, 0x1},   // #2afi
	{12942, 176, 12, 0x1},  // republiccuba
	{35636, 480, 5, 0x1},   // #5sin
	{57102, 35, 19, 0x1},   // principautedemonaco
	{44409, 528, 5, 0x1},   // #6som
	{5256, 106, 10, 0x1},   // tanganyika
	{26483, 253, 42, 0x1},  // amerikaanseondergeschikteafgelegeneilanden
	{7424, 10, 21, 0x1},    // formerbyelorussianssr
	{5571, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{24578, 66, 11, 0x1},   // uniecomoren
	{11128, 63, 14, 0x1},   // formercameroon
	{39036, 118, 18, 0x1},  // kypriakidimokratia
	{46558, 188, 18, 0x1},  // mexicounitedstates
	{25879, 24, 16, 0x1},   // hellenicrepublic
	{16467, 24, 15, 0x1},   // kingdomofgreece
	{37873, 379, 5, 0x1},   // #6565
	{37883, 544, 5, 0x1},   // #6571
	{44469, 590, 5, 0x1},   // #6sri
	{60340, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{39817, 164, 7, 0x1},   // yemenar
	{7078, 230, 22, 0x1},   // overseasterritorymacao
	{13502, 108, 11, 0x1},  // afrikaborwa
	{13621, 223, 11, 0x1},  // fransguyana
	{41143, 432, 5, 0x1},   // #6ita
	{41847, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{33582, 127, 19, 0x1},  // republiekkazachstan
	{34804, 458, 5, 0x1},   // #5mya
	{3006, 139, 8, 0x1},    // mongolia
	{25887, 32, 17, 0x1},   // republiclithuania
	{44677, 615, 5, 0x1},   // #6taj
	{2222, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{30149, 23, 16, 0x1},   // republiekgeorgie
	{35872, 528, 5, 0x1},   // #5som
	{4175, 56, 14, 0x1},    // angolarepublic
	{62908, 165, 18, 0x1},  // republicsouthyemen
	{49471, 160, 10, 0x1},  // ozbekiston
	{4214, 234, 27, 0x1},   // overzeesterritorymartinique
	{52875, 24, 16, 0x1},   // republicofgreece
	{37888, 617, 5, 0x1},   // #6572
	{3985, 52, 7, 0x1},     // turkiye
	{34914, 220, 9, 0x1},   // gibraltar
	{26153, 73, 15, 0x1},   // ethiopianempire
	{38765, 52, 7, 0x1},    // turkije
	{36099, 107, 16, 0x1},  // republiekoeganda
	{35658, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{15592, 210, 23, 0x1},  // territoryofcocosislands
	{48538, 128, 5, 0x1},   // #7kgz
	{14584, 123, 10, 0x1},  // persiairan
	{32042, 95, 7, 0x1},    // assudan
	{26863, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{12612, 161, 24, 0x1},  // vietnamsocialistrepublic
	{15480, 199, 5, 0x81},  // #2abw
	{25976, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{15496, 111, 5, 0x81},  // #2afg
	{52963, 14, 8, 0x1},    // tsjechia
	{34240, 297, 5, 0x1},   // #5mex
	{2468, 243, 13, 0x1},   // reunionisland
	{2817, 240, 23, 0x21},  // gemenebestvanpuertorico
	{35855, 455, 5, 0x1},   // #5sol
	{931, 232, 39, 0x1},    // commonwealthofthenorthernmarianaislands
	{54987, 63, 22, 0x1},   // cameroonunitedrepublic
	{13356, 165, 11, 0x1},  // fmrdemyemen
	{1551, 145, 10, 0x21},  // philipines
	{21027, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{6317, 163, 21, 0x1},   // independentstatesamoa
	{53210, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{47015, 125, 7, 0x1},   // alurdun
	{58561, 61, 20, 0x1},   // centralafricanempire
	{54186, 148, 10, 0x1},  // koreanorth
	{64618, 133, 16, 0x1},  // laopeoplesdemrep
	{15995, 201, 23, 0x1},  // alandautonomousprovince
	{8003, 129, 13, 0x1},   // khmerrepublic
	{1004, 246, 31, 0x1},   // sthelenatristandacunhaascension
	{11610, 146, 12, 0x1},  // palauislands
	{9920, 92, 5, 0x1},     // niger
	{22816, 3, 16, 0x1},    // republiekarmenie
	{11769, 234, 13, 0x1},  // lamartiniquef
	{35275, 222, 23, 0x1},  // grondterritorygroenland
	{64920, 62, 21, 0x1},   // republicofcotedivoire
	{59603, 146, 13, 0x1},  // beluuerabelau
	{20790, 65, 22, 0x1},   // brazzavilleformercongo
	{50402, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{15975, 5, 5, 0x81},    // #2aut
	{31135, 248, 20, 0x1},  // saintpierremiquelonf
	{4080, 82, 10, 0x21},   // libiastate
	{52725, 136, 23, 0x1},  // maldiveislandssultanate
	{44795, 222, 15, 0x1},  // kalaallitnunaat
	{34146, 347, 5, 0x1},   // #5maw
	{46222, 59, 11, 0x1},   // burkinofaso
	{40127, 179, 17, 0x1},  // republicofecuador
	{52711, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{27610, 179, 5, 0x81},  // #4218
	{39649, 45, 24, 0x1},   // roemeensepeoplesrepublic
	{2429, 241, 21, 0x21},  // palestinianadminareas
	{1133, 5, 15, 0x1},     // republicaustria
	{33478, 414, 5, 0x1},   // #5jam
	{5238, 6, 12, 0x1},     // azerbeidsjan
	{19045, 227, 10, 0x1},  // islandsman
	{44499, 545, 5, 0x1},   // #6sud
	{9875, 186, 15, 0x1},   // saintkittsnevis
	{28120, 92, 5, 0x81},   // #4562
	{28140, 41, 5, 0x81},   // #4578
	{39880, 243, 9, 0x1},   // lareunion
	{30629, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{11575, 38, 5, 0x1},    // malta
	{7137, 42, 20, 0x1},    // aotearoanieuwzeeland
	{3929, 87, 18, 0x1},    // mozambiquerepublic
	{22851, 41, 5, 0x1},    // norge
	{1429, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{37210, 108, 18, 0x1},  // suidafrikarepublic
	{7458, 165, 15, 0x1},   // democraticyemen
	{13452, 153, 18, 0x1},  // syrianarabrepublic
	{30443, 207, 29, 0x1},  // grondterritorysaintbarthelemy
	{31830, 181, 17, 0x1},  // republicguatemala
	{16033, 6, 5, 0x81},    // #2aze
	{17973, 72, 14, 0x1},   // stateoferitrea
	{63716, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{24511, 38, 17, 0x1},   // repubblikatamalta
	{15633, 201, 5, 0x81},  // #2ala
	{51999, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{44225, 596, 5, 0x1},   // #6sie
	{27150, 44, 17, 0x1},   // republiekportugal
	{44152, 499, 5, 0x1},   // #6sau
	{42662, 134, 16, 0x1},  // libaneserepublic
	{50507, 108, 5, 0x1},   // #7rsa
	{14651, 197, 28, 0x1},  // saintvincentandthegrenadines
	{5173, 48, 18, 0x1},    // servieenmontenegro
	{58876, 82, 36, 0x1},   // libischarabsocialistvolksjamahiriyya
	{32845, 246, 23, 0x1},  // sainthelenaandascension
	{39841, 164, 22, 0x1},  // yemenarabrepublicyemen
	{31875, 399, 5, 0x1},   // #5drc
	{2879, 149, 4, 0x21},   // #9qa
	{4797, 235, 17, 0x1},   // departmentmayotte
	{37091, 168, 19, 0x1},  // commonwealthbahamas
	{20499, 113, 10, 0x1},  // bangladesh
	{9347, 195, 22, 0x1},   // republictrinidadtobago
	{60743, 157, 14, 0x1},  // portugeestimor
	{64530, 10, 11, 0x1},   // bjelorussia
	{22302, 1, 21, 0x1},    // volksrepubliekalbanie
	{14778, 68, 6, 0x1},    // #3aidj
	{40958, 435, 5, 0x1},   // #6ice
	{41107, 27, 15, 0x1},   // republicireland
	{34639, 487, 5, 0x1},   // #5msi
	{29440, 411, 5, 0x1},   // #5910
	{44888, 402, 5, 0x1},   // #6ton
	{14733, 12, 10, 0x1},   // switerland
	{23078, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{1928, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{59353, 219, 22, 0x1},  // guernseychannelislands
	{38619, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{15739, 578, 5, 0x81},  // #2ant
	{7301, 110, 16, 0x1},   // republiczimbabwe
	{44902, 502, 5, 0x1},   // #6tun
	{52840, 10, 17, 0x1},   // bjelorussischessr
	{49296, 112, 20, 0x1},  // unitedarabicemirates
	{27670, 201, 5, 0x81},  // #4248
	{58714, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{27730, 631, 5, 0x1},   // #4280
	{54558, 166, 18, 0x1},  // republicaargentina
	{671, 221, 24, 0x1},    // collectiviteitguadeloupe
	{9665, 248, 16, 0x1},   // stpierremiquelon
	{59450, 116, 6, 0x1},   // buthan
	{1721, 82, 8, 0x21},    // libyanaj
	{21701, 76, 13, 0x1},   // guineaconakry
	{37868, 629, 5, 0x1},   // #6560
	{54945, 4, 19, 0x1},    // gemenebestaustralie
	{53210, 246, 20, 0x1},  // sainthelenaascension
	{28050, 91, 5, 0x81},   // #4516
	{32347, 97, 11, 0x1},   // sierreleone
	{54344, 77, 27, 0x1},   // islamitischerepubliekgambia
	{29596, 1, 22, 0x1},    // albanesevolksrepubliek
	{10095, 66, 7, 0x1},    // comoren
	{18787, 7, 14, 0x1},    // kingdombelgium
	{31877, 64, 3, 0x1},    // drc
	{34677, 123, 19, 0x1},  // iranislandsrepublic
	{16390, 206, 22, 0x1},  // sinteustatiusenbonaire
	{42566, 217, 23, 0x1},  // falklandislandsmalvinas
	{10546, 98, 22, 0x1},   // somaliafederalrepublic
	{19575, 208, 14, 0x1},  // bermudabritish
	{9369, 128, 20, 0x1},   // republicofkyrgyzstan
	{40214, 37, 24, 0x1},   // republicofnorthmacedonia
	{2615, 120, 21, 0x21},  // micronesiafedstatesof
	{33559, 316, 5, 0x1},   // #5jpn
	{54444, 197, 11, 0x1},  // sintvincent
	{27630, 73, 5, 0x81},   // #4231
	{50678, 46, 5, 0x1},    // #7rus
	{3921, 87, 18, 0x1},    // republicmozambique
	{41213, 100, 7, 0x1},   // saotome
	{14801, 202, 6, 0x1},   // #3anhh
	{59094, 65, 13, 0x1},   // kongovolksrep
	{61790, 153, 17, 0x1},  // arabrepublicsyria
	{32725, 246, 20, 0x1},  // ascensionsainthelena
	{8235, 48, 19, 0x1},    // fryserbiamontenegro
	{49798, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{7041, 199, 21, 0x1},   // kofthenetherlandaruba
	{42193, 47, 18, 0x1},   // republieksanmarino
	{4597, 235, 18, 0x1},   // departementmayotte
	{6718, 253, 29, 0x1},   // unitedstatesoutlyingeilandjes
	{45898, 113, 10, 0x1},  // bangladesj
	{541, 246, 48, 0x21},   // grondterritorysainthelenaascensiontristandacunha
	{58090, 133, 7, 0x1},   // laospdr
	{5929, 218, 16, 0x1},   // territoryfaeroer
	{21266, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{57494, 21, 16, 0x1},   // republicoffrance
	{62250, 128, 8, 0x1},   // kirgizia
	{11488, 128, 17, 0x1},  // republickirgistan
	{22448, 230, 5, 0x81},  // #2mac
	{31421, 119, 21, 0x1},  // matanitutugalalaoviti
	{28010, 35, 5, 0x81},   // #4492
	{55445, 123, 19, 0x1},  // islamicrepubliciran
	{35110, 18, 11, 0x1},   // statespanje
	{56986, 236, 17, 0x1},  // nouvellecaledonie
	{15638, 1, 5, 0x81},    // #2alb
	{44361, 632, 5, 0x1},   // #6slv
	{36144, 478, 5, 0x1},   // #5svg
	{1984, 237, 24, 0x1},   // norfolkislandsaustralian
	{27625, 633, 5, 0x1},   // #4230
	{34440, 117, 20, 0x1},  // peoplesrepublicchina
	{16158, 206, 39, 0x1},  // grondterritorybonairesainteustatiussaba
	{31877, 64, 7, 0x1},    // drcongo
	{31229, 178, 15, 0x1},  // dominicaanserep
	{37833, 569, 5, 0x1},   // #6530
	{32748, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{44626, 566, 5, 0x1},   // #6swd
	{24902, 69, 15, 0x1},   // republicalgeria
	{28125, 93, 5, 0x81},   // #4566
	{31311, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{24383, 95, 23, 0x1},   // sudandemocraticrepublic
	{16502, 121, 17, 0x1},  // republikindonesia
	{33166, 278, 5, 0x1},   // #5hai
	{41559, 127, 8, 0x1},   // kazachia
	{50056, 36, 12, 0x1},   // repofmoldova
	{32032, 95, 17, 0x1},   // jumhuriyatassudan
	{34688, 67, 19, 0x1},   // republicofcaboverde
	{9847, 186, 28, 0x1},   // stchristophernevisfederation
	{54371, 88, 25, 0x1},   // islamicrepublicmauritania
	{61029, 139, 13, 0x1},  // mongoliastate
	{35590, 383, 5, 0x1},   // #5saf
	{15628, 200, 5, 0x81},  // #2aia
	{44356, 482, 5, 0x1},   // #6slu
	{50890, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{40988, 163, 21, 0x1},  // samoaindependentstate
	{27640, 19, 5, 0x81},   // #4233
	{44220, 510, 5, 0x1},   // #6sey
	{12132, 173, 5, 0x1},   // chile
	{7278, 162, 7, 0x1},    // vanuatu
	{57443, 253, 32, 0x1},  // minoroutlyingislandsunitedstates
	{37838, 576, 5, 0x1},   // #6531
	{34507, 252, 19, 0x1},  // chinataiwanprovince
	{42027, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{26751, 20, 5, 0x1},    // suomi
	{56677, 147, 14, 0x1},  // papaunewguinea
	{33234, 626, 5, 0x1},   // #5hun
	{46848, 68, 5, 0x1},    // #7dji
	{36342, 174, 19, 0x1},  // republicadecolombia
	{808, 234, 10, 0x1},    // martinique
	{41033, 312, 5, 0x1},   // #6ire
	{3642, 198, 4, 0x21},   // #9ve
	{3244, 210, 15, 0x1},   // keelingeilanden
	{33171, 573, 5, 0x1},   // #5hon
	{2559, 45, 16, 0x1},    // republicroemenia
	{55452, 123, 12, 0x1},  // republiciran
	{899, 74, 4, 0x21},     // #9ga
	{17123, 167, 14, 0x1},  // antiguaandbarb
	{15354, 116, 6, 0x1},   // boetan
	{1518, 229, 4, 0x21},   // #9je
	{24262, 41, 19, 0x1},   // koninkrijknoorwegen
	{57633, 101, 9, 0x1},   // swazliand
	{21990, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{34997, 81, 7, 0x1},    // liberia
	{25528, 155, 5, 0x81},  // #2tjk
	{27635, 72, 5, 0x81},   // #4232
	{38619, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{6070, 68, 36, 0x1},    // frenchterritoryoftheafarsandtheissas
	{2934, 249, 26, 0x1},   // saintmaartennederlandspart
	{27740, 220, 5, 0x81},  // #4292
	{34573, 252, 21, 0x1},  // taiwanprovinceofchina
	{37858, 355, 5, 0x1},   // #6552
	{62584, 62, 18, 0x1},   // republicivorycoast
	{31438, 119, 4, 0x1},   // viti
	{63983, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{28045, 143, 5, 0x81},  // #4512
	{30639, 70, 28, 0x1},   // peoplesrepubliczanzibarpemba
	{10962, 83, 7, 0x1},    // lesotho
	{60756, 57, 18, 0x1},   // republikayuburundi
	{48441, 127, 20, 0x1},  // republicofkazakhstan
	{48737, 131, 5, 0x1},   // #7kor
	{48520, 127, 5, 0x1},   // #7kaz
	{934, 223, 4, 0x21},    // #9gf
	{59361, 219, 22, 0x1},  // channelislandsguernsey
	{22453, 231, 5, 0x81},  // #2maf
	{3939, 193, 18, 0x1},   // republicelsalvador
	{46564, 171, 20, 0x1},  // unitedstatesofbrazil
	{14469, 24, 5, 0x1},    // ellas
	{44893, 470, 5, 0x1},   // #6tri
	{64930, 62, 21, 0x1},   // cotedivoireivorycoast
	{53399, 73, 17, 0x1},   // socialistethiopia
	{40563, 170, 26, 0x1},  // boliviamultinationalestaat
	{46440, 147, 17, 0x1},  // nieuwguineapapoua
	{52273, 95, 17, 0x1},   // presecessionsudan
	{31762, 27, 16, 0x1},   // republiekierland
	{29558, 43, 14, 0x1},   // polandrepublic
	{3410, 257, 29, 0x1},   // overzeesterritorywallisfutuna
	{22474, 141, 13, 0x1},  // republicnepal
	{38326, 250, 18, 0x1},  // caicosislandsturks
	{37863, 347, 5, 0x1},   // #6553
	{18807, 21, 5, 0x81},   // #2fra
	{30639, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{62327, 164, 8, 0x1},   // repyemen
	{13599, 223, 11, 0x1},  // fransguiana
	{29817, 166, 19, 0x1},  // argentijnserepublic
	{20928, 64, 30, 0x1},   // democratischerepubliekvancongo
	{10463, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{43647, 237, 19, 0x1},  // teratriofnorfkailen
	{34589, 252, 19, 0x1},  // chinataiwanrepublic
	{3075, 151, 4, 0x21},   // #9sg
	{3676, 255, 4, 0x21},   // #9vg
	{24643, 255, 34, 0x1},  // grondterritorybritishvirginislands
	{15764, 85, 12, 0x1},   // madagasikara
	{41011, 163, 17, 0x1},  // westernsamoasamoa
	{1019, 219, 4, 0x21},   // #9gg
	{27885, 80, 5, 0x81},   // #4404
	{36146, 197, 3, 0x1},   // svg
	{28015, 139, 5, 0x81},  // #4496
	{44309, 236, 17, 0x1},  // nouvellecaledonia
	{39626, 12, 8, 0x1},    // svizzera
	{20314, 25, 5, 0x81},   // #2hrv
	{27645, 218, 5, 0x81},  // #4234
	{27665, 20, 5, 0x81},   // #4246
	{32293, 121, 18, 0x1},  // republiekindonesie
	{1397, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{39699, 148, 10, 0x1},  // northkorea
	{47832, 181, 18, 0x1},  // republiekguatemala
	{19170, 119, 21, 0x1},  // fijieilandenrepubliek
	{1784, 182, 26, 0x1},   // cooperatieverepublicguyana
	{3067, 95, 4, 0x21},    // #9sd
	{54047, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{61284, 181, 9, 0x1},   // gautemala
	{6328, 163, 10, 0x1},   // statesamoa
	{37768, 334, 5, 0x1},   // #6481
	{8705, 239, 33, 0x1},   // pitcairnhendersonduciaoenoislands
	{12996, 124, 12, 0x1},  // republicirak
	{903, 180, 4, 0x21},    // #9gd
	{35376, 71, 14, 0x1},   // egyptarabrepof
	{13171, 131, 9, 0x1},   // repskorea
	{44175, 47, 21, 0x1},   // repubblicadisanmarino
	{58503, 82, 15, 0x1},   // koninkrijklibie
	{10508, 226, 11, 0x1},  // heardisland
	{28025, 39, 5, 0x81},   // #4499
	{34427, 413, 5, 0x1},   // #5mon
	{49160, 244, 14, 0x1},  // stateofvietnam
	{21744, 183, 17, 0x1},  // republiekhonduras
	{2904, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{55370, 256, 38, 0x1},  // overzeesterritoryamericanvirginislands
	{31592, 279, 5, 0x1},   // #5cub
	{40642, 280, 5, 0x1},   // #6frn
	{19826, 231, 18, 0x1},  // frenchpartstmartin
	{44621, 617, 5, 0x1},   // #6swa
	{37853, 354, 5, 0x1},   // #6551
	{59686, 51, 13, 0x1},   // kingdomzweden
	{16606, 244, 12, 0x1},  // statevietnam
	{24330, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{57346, 111, 28, 0x1},  // islamitischestaatafghanistan
	{8283, 68, 27, 0x1},    // territoryoftheafarsandissas
	{7973, 14, 13, 0x1},    // czechrepublic
	{48947, 132, 5, 0x1},   // #7kuw
	{3071, 51, 4, 0x21},    // #9se
	{3634, 254, 4, 0x21},   // #9va
	{6636, 48, 20, 0x1},    // unieserviamontenegro
	{23437, 90, 5, 0x81},   // #2mwi
	{37773, 301, 5, 0x1},   // #6482
	{12547, 131, 10, 0x1},  // repofkorea
	{64524, 57, 4, 0x1},    // #9bi
	{13114, 205, 4, 0x1},   // taaf
	{907, 23, 4, 0x21},     // #9ge
	{42714, 79, 15, 0x1},   // guineequatorial
	{16814, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{27910, 133, 5, 0x81},  // #4418
	{5370, 164, 13, 0x1},   // republicjemen
	{55985, 58, 14, 0x1},   // republiekbenin
	{36978, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{34259, 593, 5, 0x1},   // #5mli
	{22766, 86, 5, 0x81},   // #2mli
	{28020, 36, 5, 0x81},   // #4498
	{8516, 145, 23, 0x1},   // commonwealthphilippines
	{4952, 243, 25, 0x1},   // overseasdepartmentreunion
	{44998, 407, 5, 0x1},   // #6tuv
	{32465, 144, 23, 0x1},  // jamhuryatislamipakistan
	{21396, 129, 17, 0x1},  // cambodiakampuchea
	{36780, 197, 23, 0x1},  // stvincentendegrenadinen
	{15027, 97, 19, 0x1},   // sierraleonerepublic
	{25327, 104, 5, 0x81},  // #2tgo
	{12053, 138, 19, 0x1},  // burmaunionofmyanmar
	{27745, 130, 5, 0x81},  // #4296
	{3763, 227, 3, 0x1},    // man
	{30683, 371, 5, 0x1},   // #5cam
	{31029, 370, 5, 0x1},   // #5cdi
	{44138, 152, 14, 0x1},  // salomonislands
	{47375, 255, 27, 0x1},  // britishvirginislandsbritish
	{23925, 143, 5, 0x81},  // #2omn
	{41497, 27, 14, 0x1},   // ierserepubliek
	{5094, 117, 13, 0x1},   // chinamainland
	{36625, 248, 33, 0x1},  // grondterritorysaintpierremiquelon
	{62012, 31, 13, 0x1},   // liechtenstien
	{3048, 152, 4, 0x21},   // #9sb
	{52486, 254, 23, 0x1},  // vaticancitystateholysee
	{60060, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{37778, 339, 5, 0x1},   // #6483
	{64520, 114, 4, 0x1},   // #9bh
	{2314, 203, 22, 0x1},   // territoryamericansamoa
	{9379, 128, 18, 0x1},   // kyrgyzstanrepublic
	{2600, 120, 25, 0x21},  // federalstatesofmicronesia
	{51177, 28, 15, 0x1},   // icelandrepublic
	{34098, 421, 5, 0x1},   // #5mal
	{62675, 45, 15, 0x1},   // kingdomroemenia
	{2115, 191, 9, 0x21},   // piruwsuyu
	{25614, 105, 5, 0x81},  // #2tun
	{37593, 345, 5, 0x1},   // #6359
	{37493, 445, 5, 0x1},   // #6305
	{64502, 123, 10, 0x1},  // iranempire
	{63241, 94, 19, 0x1},   // republiquerwandaise
	{25592, 158, 5, 0x81},  // #2ton
	{50022, 30, 15, 0x1},   // republiekitalie
	{2605, 203, 30, 0x1},   // overzeesterritoryamericansamoa
	{54924, 169, 15, 0x1},  // britishhonduras
	{8908, 89, 9, 0x1},     // mauritius
	{27078, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{7944, 46, 12, 0x1},    // sovietrussia
	{31104, 582, 5, 0x1},   // #5chn
	{43588, 217, 8, 0x1},   // malvinen
	{62487, 147, 12, 0x1},  // papuanguinea
	{36376, 55, 33, 0x1},   // democratischfederatiefjoegoslavia
	{30273, 186, 24, 0x1},  // saintkittsnevisfederatia
	{48629, 135, 8, 0x1},   // srilanka
	{35679, 144, 23, 0x1},  // pakistanislamicrepublic
	{59459, 43, 19, 0x1},   // volksrepubliekpolen
	{53772, 13, 4, 0x1},    // cssr
	{3063, 102, 4, 0x21},   // #9sc
	{20839, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{55162, 67, 20, 0x1},   // kaapverdischeislands
	{3638, 197, 4, 0x21},   // #9vc
	{30702, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{3765, 259, 4, 0x21},   // #9xk
	{37783, 342, 5, 0x1},   // #6484
	{51177, 28, 7, 0x1},    // iceland
	{31798, 418, 5, 0x1},   // #5dji
	{31820, 271, 5, 0x1},   // #5dom
	{61817, 31, 12, 0x1},   // lichtenstein
	{1715, 187, 4, 0x21},   // #9lc
	{27880, 125, 5, 0x81},  // #4400
	{54767, 106, 12, 0x1},  // tanzaniaurep
	{64282, 50, 17, 0x1},   // slovenianrepublic
	{5799, 251, 15, 0x1},   // tokelaueilanden
	{35475, 296, 5, 0x1},   // #5qat
	{34011, 427, 5, 0x1},   // #5mac
	{28640, 340, 5, 0x1},   // #5140
	{48118, 111, 23, 0x1},  // afghanistanislamicstate
	{10058, 165, 16, 0x1},  // formersouthyemen
	{31584, 446, 5, 0x1},   // #5cro
	{27445, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{27660, 119, 5, 0x81},  // #4242
	{9949, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{1714, 237, 14, 0x1},   // norfolkislands
	{30698, 272, 5, 0x1},   // #5cao
	{45541, 9, 17, 0x1},    // bosniehercegovina
	{11447, 108, 10, 0x1},  // zuidafrika
	{15521, 5, 19, 0x1},    // republiekoostenrijk
	{2754, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{24921, 57, 16, 0x1},   // republiekburundi
	{32587, 68, 20, 0x1},   // afarsendeissasgebied
	{17215, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{41077, 627, 5, 0x1},   // #6irn
	{64528, 58, 4, 0x1},    // #9bj
	{1023, 75, 4, 0x21},    // #9gh
	{13089, 104, 12, 0x1},  // republictogo
	{1243, 29, 4, 0x21},    // #9il
	{13197, 214, 8, 0x1},   // caymanis
	{1700, 134, 4, 0x21},   // #9lb
	{8570, 29, 14, 0x1},    // medinatyisrael
	{23176, 22, 15, 0x1},   // grootbrittannia
	{34254, 461, 5, 0x1},   // #5mld
	{2510, 120, 17, 0x21},  // micronesiafederal
	{3967, 223, 18, 0x21},  // frenchguyanafrench
	{146, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{5029, 117, 5, 0x1},    // china
	{4484, 196, 22, 0x1},   // uruguayeasternrepublic
	{30693, 574, 5, 0x1},   // #5can
	{42060, 73, 23, 0x1},   // excludeseritreaethiopia
	{31099, 634, 5, 0x1},   // #5chl
	{37848, 337, 5, 0x1},   // #6541
	{60566, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{31453, 342, 5, 0x1},   // #5con
	{18416, 178, 20, 0x1},  // dominikaanserepublic
	{50342, 45, 5, 0x1},    // #7rou
	{64680, 40, 24, 0x1},   // koninkrijkdernederlanden
	{6264, 244, 12, 0x1},   // vietnamstate
	{44394, 152, 8, 0x1},   // solomons
	{2936, 150, 4, 0x21},   // #9sa
	{3618, 253, 4, 0x21},   // #9um
	{14163, 15, 9, 0x1},    // formerddr
	{43768, 146, 15, 0x1},  // republicofpalau
	{64326, 95, 14, 0x1},   // sudanuntil2011
	{37788, 399, 5, 0x1},   // #6490
	{64555, 208, 4, 0x1},   // #9bm
	{54973, 63, 22, 0x1},   // unitedrepubliccameroon
	{1027, 220, 4, 0x21},   // #9gi
	{1247, 227, 4, 0x21},   // #9im
	{1522, 185, 4, 0x21},   // #9jm
	{1696, 133, 4, 0x21},   // #9la
	{1438, 16, 28, 0x21},   // formerfederalrepublicgermany
	{1812, 64, 11, 0x21},   // demrepcongo
	{33205, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{2688, 201, 29, 0x1},   // overseasterritoryalandislands
	{44750, 538, 5, 0x1},   // #6taz
	{325, 138, 26, 0x1},    // republiekderunievanmyanmar
	{65443, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{9514, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{34006, 410, 5, 0x1},   // #5maa
	{19402, 186, 23, 0x1},  // saintchristopherennevis
	{37528, 386, 5, 0x1},   // #6338
	{25568, 157, 5, 0x81},  // #2tls
	{44962, 508, 5, 0x1},   // #6tur
	{3819, 240, 19, 0x1},   // territorypuertorico
	{48831, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{44162, 635, 5, 0x1},   // #6ser
	{235, 86, 4, 0x1},      // mali
	{56098, 129, 21, 0x1},  // democratischkampuchea
	{44507, 520, 5, 0x1},   // #6sur
	{44631, 298, 5, 0x1},   // #6swz
	{29508, 73, 9, 0x1},    // abessinia
	{9619, 244, 11, 0x1},   // zuidvietnam
	{37843, 303, 5, 0x1},   // #6540
	{22010, 217, 8, 0x1},   // malvinas
	{31213, 619, 5, 0x1},   // #5com
	{19472, 25, 7, 0x1},    // kroatia
	{60836, 150, 19, 0x1},  // saoediarabiakingdom
	{3115, 96, 4, 0x21},    // #9sn
	{4960, 243, 17, 0x1},   // departmentreunion
	{4082, 68, 19, 0x1},    // afarsissasterritory
	{19363, 62, 9, 0x1},    // ivoorkust
	{137, 6, 9, 0x1},       // azerbajan
	{48554, 130, 5, 0x1},   // #7kir
	{64551, 207, 4, 0x1},   // #9bl
	{1051, 76, 4, 0x21},    // #9gn
	{22484, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{15786, 166, 5, 0x81},  // #2arg
	{1251, 122, 4, 0x21},   // #9in
	{1631, 186, 4, 0x21},   // #9kn
	{21844, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{33267, 147, 30, 0x1},  // independentstatepapuanewguinea
	{2358, 40, 4, 0x21},    // #9nl
	{22756, 137, 5, 0x81},  // #2mhl
	{23864, 105, 17, 0x1},  // republicoftunisia
	{33043, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{53825, 157, 12, 0x1},  // timorlorosae
	{37573, 632, 5, 0x1},   // #6349
	{37533, 365, 5, 0x1},   // #6339
	{5394, 31, 13, 0x1},    // liechtenstein
	{45518, 103, 15, 0x1},  // republiektsjaad
	{14584, 123, 6, 0x1},   // persia
	{31664, 357, 5, 0x1},   // #5cyp
	{42456, 239, 29, 0x1},  // grondterritorypitcairnislands
	{19893, 101, 17, 0x1},  // eswatiniswaziland
	{6827, 70, 14, 0x1},    // formerzanzibar
	{13510, 94, 16, 0x1},   // rwandeserepublic
	{2088, 165, 8, 0x1},    // yemendem
	{31109, 516, 5, 0x1},   // #5col
	{3119, 98, 4, 0x21},    // #9so
	{57525, 48, 16, 0x1},   // republicofserbia
	{18778, 119, 5, 0x81},  // #2fji
	{64563, 170, 4, 0x1},   // #9bo
	{62102, 109, 13, 0x1},  // noordrhodesie
	{62, 178, 4, 0x21},     // #9do
	{5127, 106, 22, 0x1},   // unitedrepublictanzania
	{1255, 228, 4, 0x21},   // #9io
	{42551, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{1526, 125, 4, 0x21},   // #9jo
	{2362, 41, 4, 0x21},    // #9no
	{4175, 56, 6, 0x1},     // angola
	{34031, 390, 5, 0x1},   // #5mag
	{13518, 58, 17, 0x1},   // republicofdahomey
	{21956, 233, 17, 0x1},  // montserratbritish
	{41213, 100, 12, 0x1},  // saotomeandpr
	{22516, 203, 24, 0x1},  // territoryofamericansamoa
	{20801, 64, 22, 0x1},   // formercongoleopoldstad
	{39727, 148, 25, 0x1},  // northkoreapeoplesrepublic
	{50994, 104, 19, 0x1},  // republiquetogolaise
	{16968, 54, 21, 0x1},   // unitedstatesofamerica
	{52036, 107, 15, 0x1},  // republiekuganda
	{47931, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{3836, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{54835, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{60090, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{37075, 188, 18, 0x1},  // unitedstatesmexico
	{12191, 27, 7, 0x1},    // ierland
	{3107, 97, 4, 0x21},    // #9sl
	{4067, 82, 18, 0x21},   // unitedkingdomlibia
	{3684, 161, 4, 0x21},   // #9vn
	{60923, 182, 13, 0x1},  // britishguiana
	{8630, 239, 22, 0x1},   // territoryafhvkpitcairn
	{8957, 120, 17, 0x1},   // micronesiafedstat
	{59907, 231, 18, 0x1},  // stmartinfrenchpart
	{38957, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{64559, 115, 4, 0x1},   // #9bn
	{9665, 248, 17, 0x1},   // stpierremiquelonf
	{1043, 222, 4, 0x21},   // #9gl
	{57284, 89, 18, 0x1},   // republiekmauritius
	{4003, 100, 16, 0x21},  // saotomeyprincipe
	{15750, 112, 5, 0x81},  // #2are
	{19084, 250, 21, 0x1},  // caicosislandsandturks
	{57504, 21, 15, 0x1},   // franceanddomtom
	{41956, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{58466, 22, 15, 0x1},   // grootbrittannie
	{28645, 561, 5, 0x1},   // #5145
	{60517, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{42535, 217, 24, 0x1},  // falklandeilandenmalvinas
	{25573, 592, 5, 0x1},   // #2tmp
	{28635, 530, 5, 0x1},   // #5135
	{5034, 225, 11, 0x1},   // hongkongsar
	{31183, 186, 22, 0x1},  // stkittsnevisfederation
	{49356, 194, 15, 0x1},  // republicsurinam
	{9168, 121, 21, 0x1},   // unitedstatesindonesia
	{56436, 164, 12, 0x1},  // kingdomjemen
	{25498, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{25322, 103, 5, 0x81},  // #2tcd
	{2830, 162, 7, 0x1},    // vanuata
	{1651, 191, 14, 0x21},  // republicofperu
	{2690, 141, 10, 0x21},  // statenepal
	{41, 57, 17, 0x21},     // republicboeroendi
	{52814, 122, 18, 0x1},  // bharatiyaganarajya
	{39754, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{18368, 68, 8, 0x1},    // djiboeti
	{3111, 47, 4, 0x21},    // #9sm
	{3680, 256, 4, 0x21},   // #9vi
	{13807, 218, 10, 0x1},  // faeroeisds
	{63964, 204, 4, 0x1},   // #9aq
	{64068, 9, 4, 0x1},     // #9ba
	{58, 177, 4, 0x21},     // #9dm
	{1047, 77, 4, 0x21},    // #9gm
	{1627, 66, 4, 0x21},    // #9km
	{22631, 36, 5, 0x81},   // #2mda
	{27895, 131, 5, 0x81},  // #4410
	{2354, 189, 4, 0x21},   // #9ni
	{39140, 205, 42, 0x1},  // overzeesdepartementfrenchsouthernterritory
	{46410, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{28650, 514, 5, 0x1},   // #5150
	{37578, 562, 5, 0x1},   // #6350
	{21246, 117, 15, 0x1},  // chinaprmainland
	{20473, 26, 5, 0x81},   // #2hun
	{30538, 111, 13, 0x1},  // afghanistanir
	{52309, 329, 13, 0x82}, // republiccongo
	{35704, 77, 9, 0x1},    // thegambia
	{26612, 255, 5, 0x81},  // #2vgb
	{11225, 21, 14, 0x1},   // frenchrepublic
	{44479, 369, 5, 0x1},   // #6stp
	{3761, 45, 14, 0x1},    // romaniakingdom
	{54642, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{23594, 214, 13, 0x1},  // caymanislands
	{55207, 256, 35, 0x1},  // grondterritoryamericanvirginislands
	{3091, 247, 4, 0x21},   // #9sj
	{2622, 203, 21, 0x1},   // americansamoaamerican
	{48533, 80, 5, 0x1},    // #7ken
	{63968, 166, 4, 0x1},   // #9ar
	{56623, 88, 20, 0x1},   // islamitrepmauritanie
	{59872, 231, 17, 0x1},  // stmartinfransdeel
	{1548, 126, 4, 0x21},   // #9jp
	{11833, 194, 18, 0x1},  // dutchguianasurinam
	{2182, 223, 22, 0x1},   // departmentfrenchguiana
	{22570, 84, 5, 0x81},   // #2mar
	{57569, 48, 24, 0x1},   // frserbiamontenegroserbia
	{34016, 591, 5, 0x1},   // #5mad
	{22307, 1, 16, 0x1},    // republiekalbanie
	{15446, 101, 19, 0x1},  // koninkrijkswaziland
	{3762, 143, 4, 0x1},    // oman
	{53690, 231, 27, 0x1},  // saintmartinfrenchpartfrench
	{12421, 71, 16, 0x1},   // koninkrijkegypte
	{55569, 41, 13, 0x1},   // norwaykingdom
	{58174, 65, 19, 0x1},   // volksrepubliekkongo
	{7013, 199, 23, 0x1},   // arubakingdomnetherlands
	{33844, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{25331, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{55327, 55, 20, 0x1},   // voormaligjoegoslavie
	{40323, 166, 17, 0x1},  // argentinerepublic
	{1477, 15, 11, 0x21},   // germanyeast
	{33642, 84, 14, 0x1},   // kingdommarokko
	{33896, 134, 16, 0x1},  // lebaneserepublic
	{50543, 164, 26, 0x1},  // northsanayemenarabrepublic
	{30798, 85, 18, 0x1},   // madagascarmalagasy
	{38902, 48, 25, 0x1},   // unievanservieenmontenegro
	{64415, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonia
	{2863, 241, 4, 0x21},   // #9ps
	{3095, 49, 4, 0x21},    // #9sk
	{32695, 168, 20, 0x1},  // gemenebestderbahamas
	{3607, 22, 4, 0x21},    // #9uk
	{3761, 163, 4, 0x21},   // #9ws
	{49342, 37, 5, 0x1},    // #7mkd
	{2407, 235, 7, 0x1},    // mayotte
	{64034, 203, 4, 0x1},   // #9as
	{8994, 16, 7, 0x1},     // germany
	{2015, 93, 22, 0x21},   // nigeriafederalrepublic
	{31807, 348, 5, 0x1},   // #5dma
	{65408, 17, 4, 0x1},    // #9dk
	{1138, 245, 4, 0x21},   // #9gs
	{23874, 105, 16, 0x1},  // tunisianrepublic
	{1360, 201, 5, 0x1},    // aland
	{37748, 449, 5, 0x1},   // #6452
	{1733, 135, 4, 0x21},   // #9lk
	{27890, 148, 5, 0x81},  // #4408
	{1982, 232, 13, 0x21},  // noordmarianen
	{13452, 153, 13, 0x1},  // syrianarabrep
	{37583, 357, 5, 0x1},   // #6352
	{41753, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{65298, 59, 18, 0x1},   // uppervoltarepublic
	{25317, 250, 5, 0x81},  // #2tca
	{60126, 178, 12, 0x1},  // dominicanrep
	{46455, 153, 8, 0x1},   // uarsyria
	{51205, 158, 5, 0x1},   // #7tga
	{14114, 46, 14, 0x1},   // russianfederal
	{32167, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{52434, 152, 24, 0x1},  // stateofthesolomonislands
	{2757, 240, 4, 0x21},   // #9pr
	{3079, 246, 4, 0x21},   // #9sh
	{53467, 119, 21, 0x1},  // republiekfijieilanden
	{5633, 121, 5, 0x2},    // indie
	{49695, 130, 18, 0x1},  // ribaberikikiribati
	{25532, 83, 14, 0x1},   // kingdomlesotho
	{64038, 5, 4, 0x1},     // #9at
	{9333, 138, 5, 0x1},    // burma
	{29766, 25, 7, 0x1},    // croatia
	{45481, 247, 30, 0x1},  // grondterritorysvalbardjanmayen
	{64197, 172, 4, 0x1},   // #9bb
	{65404, 68, 4, 0x1},    // #9dj
	{1055, 221, 4, 0x21},   // #9gp
	{5383, 31, 24, 0x1},    // fuerstentumliechtenstein
	{1235, 121, 4, 0x21},   // #9id
	{1569, 129, 4, 0x21},   // #9kh
	{20045, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{37743, 596, 5, 0x1},   // #6451
	{2163, 38, 4, 0x21},    // #9mt
	{20701, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{47654, 52, 13, 0x1},   // turkiyeturkey
	{22233, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{26198, 254, 12, 0x1},  // vaticaanstad
	{42020, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{10064, 165, 10, 0x1},  // southyemen
	{7256, 61, 11, 0x1},    // ubangishari
	{17434, 182, 27, 0x1},  // cooperatieverepubliekguyana
	{53869, 171, 16, 0x1},  // republicbrazilia
	{28655, 634, 5, 0x1},   // #5155
	{28665, 423, 5, 0x1},   // #5165
	{37548, 401, 5, 0x1},   // #6343
	{49717, 168, 17, 0x1},  // gemenebestbahamas
	{25669, 119, 24, 0x1},  // republicofthefijiislands
	{14183, 15, 9, 0x1},    // gdrformer
	{30530, 111, 19, 0x1},  // republicafghanistan
	{20360, 131, 9, 0x1},   // koreazuid
	{15105, 16, 15, 0x1},   // republicgermany
	{56945, 157, 30, 0x1},  // republicademocraticatimorleste
	{33550, 203, 9, 0x1},   // eastsamoa
	{39875, 243, 14, 0x1},  // iledelareunion
	{29250, 518, 5, 0x1},   // #5680
	{8134, 165, 19, 0x1},   // formersouthernyemen
	{18954, 218, 5, 0x81},  // #2fro
	{2313, 98, 24, 0x21},   // federalerepublieksomalie
	{38603, 244, 12, 0x1},  // vietnamsouth
	{8644, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{3083, 50, 4, 0x21},    // #9si
	{3688, 162, 4, 0x21},   // #9vu
	{12446, 71, 24, 0x1},   // arabischerepubliekegypte
	{58824, 10, 20, 0x1},   // bieloruslandrepublic
	{64042, 4, 4, 0x1},     // #9au
	{64216, 7, 4, 0x1},     // #9be
	{1134, 79, 4, 0x21},    // #9gq
	{3514, 234, 28, 0x1},   // overseasdepartmentmartinique
	{1239, 27, 4, 0x21},    // #9ie
	{1573, 130, 4, 0x21},   // #9ki
	{42211, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{37738, 618, 5, 0x1},   // #6450
	{1719, 31, 4, 0x21},    // #9li
	{2167, 89, 4, 0x21},    // #9mu
	{662, 221, 33, 0x1},    // overzeesecollectiviteitguadeloupe
	{27900, 132, 5, 0x81},  // #4414
	{2306, 92, 4, 0x21},    // #9ne
	{27980, 86, 5, 0x81},   // #4466
	{27995, 88, 5, 0x81},   // #4478
	{9584, 147, 23, 0x1},   // territorypapuanewguinea
	{64811, 202, 19, 0x1},  // netherlandsantilles
	{2904, 249, 12, 0x1},   // saintmaarten
	{20242, 40, 26, 0x1},   // thekingdomofthenetherlands
	{19268, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{28630, 551, 5, 0x1},   // #5130
	{6887, 65, 25, 0x1},    // republiekcongobrazzaville
	{9095, 65, 24, 0x1},    // congorepublicbrazzaville
	{26995, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{8088, 188, 22, 0x1},   // unitedmexicaansestates
	{50345, 61, 13, 0x1},   // oubanguichari
	{44650, 625, 5, 0x1},   // #6syr
	{11717, 45, 25, 0x1},   // socialistrepublicroemenia
	{32905, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{18038, 219, 17, 0x1},  // guernseybailiwick
	{2677, 132, 11, 0x1},   // statekuwait
	{20634, 106, 8, 0x1},   // tanzinia
	{58396, 154, 11, 0x1},  // siamkingdom
	{3350, 193, 4, 0x21},   // #9sv
	{32396, 231, 23, 0x1},  // collectivitysaintmartin
	{55058, 157, 19, 0x1},  // timorlesteeasttimor
	{18773, 20, 5, 0x81},   // #2fin
	{64212, 113, 4, 0x1},   // #9bd
	{65196, 67, 4, 0x1},    // #9cv
	{20562, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{2171, 136, 4, 0x21},   // #9mv
	{27905, 128, 5, 0x81},  // #4417
	{13441, 95, 5, 0x1},    // sudan
	{22807, 38, 5, 0x81},   // #2mlt
	{53916, 133, 35, 0x1},  // laotiaansedemocraticpeoplesrepublic
	{5893, 238, 4, 0x1},    // niue
	{15557, 56, 5, 0x81},   // #2ago
	{9277, 46, 17, 0x1},    // sovietunionrussia
	{43941, 158, 14, 0x1},  // kingdomoftonga
	{63184, 79, 13, 0x1},   // spanishguinea
	{37543, 317, 5, 0x1},   // #6341
	{37588, 601, 5, 0x1},   // #6355
	{37523, 636, 5, 0x1},   // #6331
	{46053, 208, 8, 0x1},   // bermudas
	{33457, 25, 16, 0x1},   // republiekkroatie
	{37518, 432, 5, 0x1},   // #6325
	{38964, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{49541, 88, 5, 0x1},    // #7mtn
	{264, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{35910, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{2871, 146, 4, 0x21},   // #9pw
	{9119, 65, 18, 0x1},    // congorepublicofthe
	{3603, 107, 4, 0x21},   // #9ug
	{3791, 110, 4, 0x21},   // #9zw
	{12646, 133, 12, 0x1},  // laopeoplesdr
	{64046, 199, 4, 0x1},   // #9aw
	{45301, 31, 25, 0x1},   // liechtensteinprincipality
	{64516, 8, 4, 0x1},     // #9bg
	{65241, 212, 4, 0x1},   // #9cw
	{10560, 93, 15, 0x1},   // republicnigeria
	{1150, 78, 4, 0x21},    // #9gw
	{1459, 16, 16, 0x21},   // germanyfmrfedrep
	{1565, 128, 4, 0x21},   // #9kg
	{35130, 36, 16, 0x1},   // republiekmoldova
	{2282, 90, 4, 0x21},    // #9mw
	{2350, 93, 4, 0x21},    // #9ng
	{44095, 63, 18, 0x1},   // republicofcameroon
	{22636, 85, 5, 0x81},   // #2mdg
	{50605, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{28005, 188, 5, 0x81},  // #4484
	{11166, 41, 15, 0x1},   // kongeriketnoreg
	{21906, 148, 12, 0x1},  // nkoreademrep
	{43162, 117, 17, 0x1},  // peoplesrepofchina
	{26589, 8, 18, 0x1},    // republikabalgariya
	{50226, 124, 14, 0x1},  // koninkrijkirak
	{63645, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{28660, 436, 5, 0x1},   // #5160
	{37538, 635, 5, 0x1},   // #6340
	{16355, 206, 23, 0x1},  // bonaireandsinteustatius
	{53008, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{54730, 106, 21, 0x1},  // tanganyikaandzanzibar
	{44268, 157, 30, 0x1},  // republikademokratikatimorleste
	{35546, 192, 17, 0x1},  // republiekparaguay
	{8122, 207, 12, 0x1},   // stbarthelemy
	{28465, 112, 5, 0x81},  // #4784
	{53110, 228, 27, 0x1},  // indianoceanterritorybritish
	{12884, 95, 6, 0x1},    // soedan
	{31579, 568, 5, 0x1},   // #5cos
	{55212, 256, 30, 0x1},  // territoryamericanvirginislands
	{3245, 100, 4, 0x21},   // #9st
	{3453, 221, 20, 0x1},   // departmentguadeloupe
	{4728, 122, 5, 0x1},    // india
	{6, 48, 27, 0x21},      // yugoslaviafederalrepublicof
	{1012, 246, 31, 0x1},   // tristandacunhaascensionsthelena
	{7106, 211, 21, 0x1},   // newzealandcookislands
	{47210, 21, 5, 0x1},    // #7fra
	{64050, 201, 4, 0x1},   // #9ax
	{64345, 59, 4, 0x1},    // #9bf
	{24324, 15, 24, 0x1},   // duitsedemocraticrepublic
	{4774, 196, 15, 0x1},   // republicuruguay
	{1142, 181, 4, 0x21},   // #9gt
	{2230, 236, 22, 0x1},   // departmentnewcaledonia
	{15818, 3, 5, 0x81},    // #2arm
	{30710, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{34900, 220, 23, 0x1},  // grondterritorygibraltar
	{17339, 150, 18, 0x1},  // kingdomsaudiarabia
	{1796, 34, 4, 0x21},    // #9lv
	{2112, 232, 4, 0x21},   // #9mp
	{52670, 131, 14, 0x1},  // korearepubliek
	{2845, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{2310, 237, 4, 0x21},   // #9nf
	{44697, 583, 5, 0x1},   // #6taw
	{1129, 86, 12, 0x1},    // malirepublic
	{8109, 152, 14, 0x1},   // solomonislands
	{9151, 121, 9, 0x1},    // indonesia
	{37568, 624, 5, 0x1},   // #6347
	{44524, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{25749, 26, 15, 0x1},   // hungaryrepublic
	{21723, 162, 17, 0x1},  // republiquevanuatu
	{64652, 22, 6, 0x1},    // verkon
	{44387, 636, 5, 0x1},   // #6snm
	{3369, 249, 16, 0x1},   // landsaintmaarten
	{26693, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{31531, 249, 20, 0x1},  // dutchpartsintmaarten
	{42641, 16, 8, 0x1},    // wgermany
	{57013, 14, 14, 0x1},   // ceskarepublika
	{6390, 197, 9, 0x1},    // stvincent
	{15223, 236, 21, 0x1},  // frafrenchnewcaledonia
	{48674, 20, 17, 0x1},   // republicoffinland
	{20727, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{50548, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{62766, 145, 12, 0x1},  // philippijnen
	{3599, 53, 4, 0x21},    // #9ua
	{5612, 212, 17, 0x1},   // curacaonederlands
	{23379, 26, 24, 0x1},   // peoplesrepublicofhungary
	{54767, 106, 17, 0x1},  // tanzaniaurepublic
	{64749, 10, 4, 0x1},    // #9by
	{65192, 176, 4, 0x1},   // #9cu
	{3721, 71, 23, 0x21},   // egyptunitedarabrepublic
	{45782, 54, 12, 0x1},   // untiedstates
	{37673, 331, 5, 0x1},   // #6402
	{65326, 16, 4, 0x1},    // #9de
	{1146, 224, 4, 0x21},   // #9gu
	{64487, 123, 19, 0x1},  // islandsrepubliciran
	{1561, 80, 4, 0x21},    // #9ke
	{11480, 74, 16, 0x1},   // gaboneserepublic
	{25164, 154, 15, 0x1},  // kingdomthailand
	{1792, 33, 4, 0x21},    // #9lu
	{2124, 234, 4, 0x21},   // #9mq
	{2298, 91, 4, 0x21},    // #9na
	{27975, 136, 5, 0x81},  // #4462
	{27990, 234, 5, 0x81},  // #4474
	{22841, 41, 15, 0x1},   // kongeriketnorge
	{18243, 92, 18, 0x1},   // republicoftheniger
	{57662, 245, 12, 0x1},  // sgeoandtheis
	{37563, 621, 5, 0x1},   // #6346
	{61175, 72, 11, 0x1},   // hagereertra
	{10952, 83, 17, 0x1},   // koninkrijklesotho
	{52088, 118, 14, 0x1},  // cyprusrepublic
	{24427, 65, 8, 0x1},    // congobrz
	{44157, 533, 5, 0x1},   // #6sen
	{44252, 315, 5, 0x1},   // #6skn
	{30878, 67, 11, 0x1},   // capeverdeis
	{11861, 259, 6, 0x1},   // kosova
	{30364, 198, 22, 0x1},  // bolivrepublicvenezuela
	{51377, 155, 5, 0x1},   // #7tjk
	{31068, 339, 5, 0x1},   // #5cha
	{49536, 89, 5, 0x1},    // #7mri
	{53193, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{41374, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{8319, 248, 19, 0x1},   // fstpierreetmiquelon
	{2362, 209, 6, 0x1},    // bouvet
	{2867, 44, 4, 0x21},    // #9pt
	{3224, 194, 4, 0x21},   // #9sr
	{26713, 157, 10, 0x1},  // timorleste
	{64054, 6, 4, 0x1},     // #9az
	{21296, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{9791, 183, 17, 0x1},   // republicahonduras
	{65175, 175, 4, 0x1},   // #9cr
	{37678, 369, 5, 0x1},   // #6403
	{19339, 19, 15, 0x1},   // republicestonia
	{4032, 164, 10, 0x21},  // yemennorth
	{1788, 32, 4, 0x21},    // #9lt
	{2128, 88, 4, 0x21},    // #9mr
	{43960, 241, 20, 0x1},  // westbankandgazastrip
	{36511, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{23307, 87, 5, 0x81},   // #2moz
	{40773, 152, 22, 0x1},  // britsesalomonseilanden
	{9288, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{37558, 602, 5, 0x2},   // #6345
	{44257, 524, 5, 0x1},   // #6slo
	{8769, 53, 6, 0x1},     // ukrain
	{51737, 164, 5, 0x1},   // #7yem
	{41231, 64, 13, 0x1},   // demrepofcongo
	{12704, 191, 13, 0x1},  // republiekperu
	{13166, 131, 9, 0x1},   // koreareps
	{49332, 139, 5, 0x1},   // #7mgl
	{3241, 99, 4, 0x21},    // #9ss
	{885, 232, 28, 0x1},    // northernmarianencommonwealth
	{48790, 150, 5, 0x1},   // #7ksa
	{23432, 89, 5, 0x81},   // #2mus
	{14009, 214, 28, 0x1},  // grondterritorykaaimanislands
	{37683, 381, 5, 0x1},   // #6404
	{15741, 204, 9, 0x1},   // antartica
	{1784, 83, 4, 0x21},    // #9ls
	{2159, 233, 4, 0x21},   // #9ms
	{2302, 236, 4, 0x21},   // #9nc
	{26248, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{7906, 67, 19, 0x1},    // republiekkaapverdie
	{28000, 89, 5, 0x81},   // #4480
	{36430, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{17966, 114, 12, 0x1},  // bahrainstate
	{3350, 249, 23, 0x1},   // saintmaartenknetherland
	{37553, 380, 5, 0x1},   // #6344
	{11374, 109, 14, 0x1},  // republiczambia
	{16959, 198, 21, 0x1},  // venezuelaunitedstates
	{24855, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{28460, 195, 5, 0x81},  // #4780
	{3067, 221, 21, 0x1},   // departementguadeloupe
	{4181, 190, 16, 0x1},   // republicofpanama
	{44033, 45, 14, 0x1},   // kingdomromania
	{54086, 153, 23, 0x1},  // arabischerepublieksyrie
	{50209, 129, 8, 0x1},   // kambodja
	{24042, 121, 19, 0x1},  // nederlandseastindie
	{45056, 232, 30, 0x1},  // grondterritorynorthernmarianen
	{37246, 2, 19, 0x1},    // principalityandorra
	{64786, 169, 4, 0x1},   // #9bz
	{2468, 120, 24, 0x21},  // federalestatenmicronesia
	{520, 21, 4, 0x21},     // #9fr
	{37688, 501, 5, 0x1},   // #6411
	{37753, 405, 5, 0x1},   // #6461
	{37763, 333, 5, 0x1},   // #6475
	{1746, 81, 4, 0x21},    // #9lr
	{54241, 116, 13, 0x1},  // kingdombhutan
	{64910, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{32356, 202, 11, 0x1},  // nedantilles
	{61664, 2, 17, 0x1},    // vorstendomandorra
	{18720, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{34550, 252, 23, 0x1},  // taiwanprovincievanchina
	{58081, 133, 13, 0x1},  // kingdomoflaos
	{51452, 105, 5, 0x1},   // #7tun
	{16533, 198, 17, 0x1},  // venezuelarepublic
	{45112, 54, 9, 0x1},    // usamerica
	{6278, 132, 11, 0x1},   // kuwaitstate
	{8873, 245, 35, 0x1},   // southgeorgiasouthernsandwichislands
	{9554, 256, 30, 0x1},   // virginislandsoftheunitedstates
	{56778, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{2875, 192, 4, 0x21},   // #9py
	{17295, 26, 17, 0x1},   // hongaarserepublic
	{48593, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{1154, 182, 4, 0x21},   // #9gy
	{27985, 38, 5, 0x81},   // #4470
	{56849, 89, 15, 0x1},   // eilandmauritius
	{8027, 136, 18, 0x1},   // republicofmaldives
	{23488, 57, 14, 0x1},   // kingdomburundi
	{45247, 2, 19, 0x1},    // andorraprincipality
	{32657, 233, 24, 0x1},  // grondterritorymontserrat
	{15928, 37, 12, 0x1},   // fyrmacedonia
	{46190, 16, 20, 0x1},   // duitsebondsrepubliek
	{8827, 245, 46, 0x1},   // grondterritorysouthgeorgiasouthsandwichislands
	{42566, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{2716, 186, 21, 0x1},   // stkittsnevisfederatia
	{64728, 46, 17, 0x1},   // russiasovietunion
	{49393, 39, 5, 0x1},    // #7mne
	{26259, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{4358, 46, 6, 0x1},     // russia
	{49347, 86, 5, 0x1},    // #7mli
	{12749, 27, 7, 0x1},    // ireland
	{12295, 80, 13, 0x1},   // kenyarepublic
	{56840, 213, 15, 0x1},  // christmaseiland
	{19062, 250, 35, 0x1},  // overzeesterritoryturkscaicosislands
	{13023, 124, 12, 0x1},  // republiciraq
	{55507, 111, 11, 0x1},  // afghanestan
	{13359, 165, 8, 0x1},   // demyemen
	{44821, 616, 5, 0x1},   // #6tkm
	{1590, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{14711, 218, 7, 0x1},   // foroyar
	{12866, 76, 12, 0x1},   // frenchguinea
	{36249, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{32370, 205, 25, 0x1},  // franszuidelijketerritoria
	{25645, 52, 5, 0x81},   // #2tur
	{27546, 259, 15, 0x1},  // unscr1244kosovo
	{21296, 230, 10, 0x1},  // macaochina
	{16100, 137, 16, 0x1},  // marshalleilanden
	{42595, 197, 23, 0x1},  // stvincentendegrenadines
	{57744, 124, 13, 0x1},  // kingdomofiraq
	{48176, 53, 15, 0x1},   // republicukraine
	{31758, 336, 5, 0x1},   // #5czr
	{29579, 184, 15, 0x1},  // republicofhaiti
	{16000, 201, 25, 0x1},  // autonomousprovinceofaland
	{30900, 331, 5, 0x1},   // #5cap
	{49241, 136, 5, 0x1},   // #7mdv
	{2079, 164, 14, 0x1},   // kingdomofyemen
	{52299, 64, 23, 0x81},  // democraticrepubliccongo
	{5758, 243, 24, 0x1},   // overseasterritoryreunion
	{13415, 138, 9, 0x1},   // burmaunie
	{45424, 229, 20, 0x1},  // grondterritoryjersey
	{1911, 115, 14, 0x1},   // nationofbrunei
	{58763, 231, 38, 0x1},  // overzeesterritorysaintmartinfrenchpart
	{40119, 49, 16, 0x1},   // slovakiarepublic
	{25807, 106, 5, 0x81},  // #2tza
	{8265, 228, 18, 0x1},   // britishindianocean
	{12806, 218, 12, 0x1},  // faeroerdeens
	{6026, 242, 21, 0x1},   // frenchpolynesiafrench
	{54378, 88, 18, 0x1},   // republicmauritania
	{747, 78, 22, 0x1},     // republicofguineabissau
	{15561, 205, 40, 0x1},  // overzeesterritoryfrenchsouthernterritory
	{39920, 53, 8, 0x1},    // oekraine
	{60829, 150, 19, 0x1},  // kingdomsaoediarabia
	{31241, 62, 20, 0x1},   // republiekcotedivoire
	{39105, 9, 19, 0x1},    // bosnieenhercegovina
	{27388, 259, 6, 0x1},   // kosovo
	{28445, 104, 5, 0x81},  // #4768
	{26131, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{17203, 141, 15, 0x1},  // koninkrijknepal
	{51403, 156, 5, 0x1},   // #7tkm
	{59627, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{14791, 155, 10, 0x1},  // tojikiston
	{44990, 68, 8, 0x1},    // dijbouti
	{49356, 194, 16, 0x1},  // republicsuriname
	{21683, 79, 24, 0x1},   // republicequatorialguinea
	{55728, 203, 27, 0x1},  // grondterritoryamericansamoa
	{16867, 198, 17, 0x1},  // republicvenezuela
	{49231, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesecollectiviteitnewcaledoniaterritoryoverzeesecollectiviteitwallisfutunafrenchzuidelijkterritoryoverzeesegemeensc" +
	"hapfrenchpolynesiazerbajanoverzeesegemeenschapsaintbarthelemyoekraiensesocialistsovjetrepublieknoordmacedoniedevoormalig" +
	"ejoegoslavischerepubliekmacedonievoormaligejoegoslavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmaunie" +
	"overzeesdepartementfrenchpolynesiabruzzenoverzeesdepartementsaintbarthelemyoverseasdepartmentfrenchpolynesiaoverseasdepa" +
	"rtmentsaintbarthelemyoverseasterritorychristmasislandsaustralischweizerischeeidgenossenschaftsjechischerepublicofsingapo" +
	"rerepublictajikistanoverseasterritorysvalbardjanmayennorwegianoverzeesecollectiviteitguadeloupeoplesrevolutionaryrepubli" +
	"cguineapeoplesrevolutionaryrepublicofguineabissaurepublictanzaniaoverzeesecollectiviteitmartiniqueenslandoverzeesterrito" +
	"rychristmasislandsaustralianoverzeesterritorynorthernmarianencommonwealthofnorthernmarianascommonwealthofthenorthernmari" +
	"anaislandscommonwealthnorthernmarianaislandssthelenatristandacunhaascensionsthelenaandtristandacunhaensinthelenaeilandsi" +
	"nthelenaoverzeesterritorysvalbardjanmayenislandsomalirepublicaustriaoekrainsesovietsocialistrepublicaorientaldeluruguayo" +
	"rientalrepublicofuruguayoverseascollectivityfrenchguianaguyanefrenchguianaoverseascollectivitynewcaledoniaoverseascollec" +
	"tivitywallisfutunawallisenfutunafarenissalandoverseasterritoryfrenchpolynesiaoverseasterritorysaintbarthelemyoverseaster" +
	"ritoryusvirginislandsamericanoverzeesegemeenschapfrenchguyanacooperatieverepubliekvanguyanacooperativerepublicofguyanaov" +
	"erzeesegemeenschapnewcaledoniaoverzeesegemeenschapwallisfutunarabemiratesoverzeesterritoryfrenchpolynesiaoverzeesterrito" +
	"rysaintbarthelemyoverseasterritorynorfolkislandsaustralischleswigholsteinoverzeesdepartementfrenchguyanacooperatieverepu" +
	"blicguyanaoverzeesdepartementnewcaledoniaoverzeesdepartementwallisfutunatiabruneiverblijfplaatsvredenatiabruneinationofb" +
	"runeitheabodeofpeacenationofbruneiabodeofpeacehoverzeesterritorynorfolkislandsaustralianoverseascollectivityguadeloupeop" +
	"lesdemocraticrepublicyemenmutawakkilitekingdomofyemendemocraticrepublicofkoreanoordelijkemarianaeilandenoverseascollecti" +
	"vitymartiniqueoverseasdepartmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaoverseasdepartmentwallisfutu" +
	"nachitsjevanutaturkmenstanoverseasterritoryamericansamoaterritoryoverseasterritorybouvetislandsnorwegianoverzeesecollect" +
	"iviteitmayottefrenchafarsissasumatransnistriaoverzeesecollectiviteitreunionislandsoverzeesegemeenschapguadeloupeoplesrep" +
	"ublicofbeninformerlydahomeybeninpeoplesrepublicroemeniaoverzeesegemeenschapmartiniqueoverzeesterritoryamericansamoaameri" +
	"canoverzeesterritorybouvetislandsnoorstatekuwaitoverseasterritoryalandislandstkittsnevisfederatiamaleisiafederatiaoverse" +
	"asterritoryfaroeislandsdanishrilankaoverseasterritoryfrenchguianakhchivanuataoverseasterritorynewcaledoniadependencieste" +
	"rritoryoverseasterritorysaintmaartenkingdomnetherlandssaintmaartennederlandspartsaintmaartensaintmartinfransdeelsaintmar" +
	"tinnermongoliaoverseasterritorywallisfutunaislandsterritoryoverzeesdepartementguadeloupeoplesrepublicofcongorepubliekkir" +
	"gizieoverzeesdepartementmartiniqueoverzeesterritorycocosislandskeelingislandsterritoryofthecocoskeelingislandsterritoryc" +
	"ocoskeelingeilandenoverzeesterritoryfrenchguyanageorgetownguyanaoverzeesterritorynewcaledoniaoverzeesterritorysaintmaart" +
	"enknetherlandsaintmaartenfrenchpartsjechoslovakijeoverzeesterritorywallisfutunagalandoverseasdepartmentguadeloupeoplesre" +
	"publicofyemenfmrarabrepofyemenadenoverseasdepartmentmartiniqueoverseaslandsfrenchpolynesiaoverseascollectivitymayotterri" +
	"torialcollectivityfrenchguianafrenchsouthernantarticlandsomalischerepublickazachstanoverseascollectivityreuniondescomore" +
	"soverseasterritoryguadeloupeoplesrepublicromaniakingdomnoorwegenoverseasterritorymartiniqueoverseasterritorypuertoricoal" +
	"itiongovernmentofdemocratickampucheacoalitiongovernmentdemocratickampucheapeoplesrepublicmozambiquerepublicelsalvadorepu" +
	"bliqueduburundirepublicofturkiyecumhuriyetiopiaoverzeesegemeenschapmayotterritorialcollectivitynewcaledoniafrenchterrito" +
	"ryafarsissasterritoryoverzeesegemeenschapreunioncomorosoverzeesterritoryguadeloupeoplesrepublicangolarepublicofpanamaldi" +
	"vischeeilandenoverzeesterritorymartiniqueoverzeesterritorypuertoricocoseilandenkeelingeilandencocoseilandenowganystanysl" +
	"amrespublikasyrianrepublicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnieenherzegovinavarregiaoautono" +
	"madosacoresouthwestafrikaoostelijkerepubliekuruguayeasternrepublicofuruguayoverseasterritorygreenlandemocratischerepubli" +
	"eksomalietuvosrespublikarntenoverzeesdepartementmayotterritorialcollectivitywallisfutunaandwallisandfutunafarroakoforuko" +
	"munitateastduitslandoverzeesdepartementreunionofindiaoverzeesterritorygroenlanddeensoostelijkerepublicuruguayoverseasdep" +
	"artmentmayotterritorialcollectivityguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepubl" +
	"ickampucheardenmacdonaldeilandenoverseasdepartmentreunionoverseasterritoryhongkongspecialadministrativeregionchinahongko" +
	"ngsarvanchinamacaosarchinaoverzeesterritoryhongkongsarchinamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandurt" +
	"anzaniaformerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyyazerbeidsjanformertanganyikazanzibarepubli" +
	"kangpilipinaspaansguineeformerunionofsouthafricarepublicofnicaraguadaloupeformerunitedarabrepublicjemenfuerstentumliecht" +
	"ensteincleastjerusalemoccupiedpalestinianterritoryincleastjerusalemecklenburgwesternpomeraniaoosterserepubliekuruguayove" +
	"rseasterritorycuracaokingdomofthenetherlandscuracaokingdomnetherlandscuracaokofthenetherlandcuracaonederlandsoostindieov" +
	"erseasterritorymayotterritorialcollectivitymartiniquebechuanalandprotectoraterritoiredesileswallisetfutunavassaislandsov" +
	"erseasterritoryreunionoverseasterritorytokelaueilandenoverzeesterritorycuracaoknetherlandcuracaotearoanewzeelandcookisla" +
	"ndsnewzeelandniuenewzealandniuenewzeelandoverzeesterritoryfaeroereilandenoverzeesterritorymayotterritorialcollectivityma" +
	"yotterritorialcollectivityfrenchpolynesiafrenchterritoryvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenchterritor" +
	"yinsouthernindianoceanorthdakotaoverzeesterritoryreunionoverzeesterritorytokelauislandsfederalstatesmicronesiafederatiam" +
	"alayasiaformerrepublicofvietnamstateofkuwaitstatebahreinfurstentumliechtensteindependentstatesamoaoccpalestinianterritor" +
	"yoccupiedpalestinianterritoriestvincentandgrenadinesaoediearabieoosterserepublicuruguayformerfederatiamalakkafederatiema" +
	"lakkaformerfederationmalayafederatiaformerserbiamontenegrotesocialistischelibischarabischevolksjamahiriyyazadkashmirishr" +
	"epublicletlandformerserviamontenegrounieserviamontenegrondterritoryoutlyingeilandjesunitedstatesminorpacifischeislandsun" +
	"itedstatesoutlyingeilandjestvincentengrenadinesaoudiarabiaformertsjechoslowakijeformerunionsouthafricaunionformerzanziba" +
	"rpembaisdemocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepubliekcongodemrepoft" +
	"hecongoaoverseasterritoryarubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenetherlandarubanederlandsguyanaov" +
	"erseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandniuenieuwzeelandemocratickampuchiaoverzeest" +
	"erritoryalandsislandsoverzeesterritoryarubaknetherlandarubangisharipablikblongvanuaturepublicofnaoerorepubliczimbabwestv" +
	"laanderenoverzeesterritorymacauheardandmcdonaldislandsaudischarabiafederalstatmicronesiafedstsmicronesiaformerbyelorussi" +
	"anssrhodesiaformerdemocraticyemenkingdomcambodiastateofcambodiaformerrepublicvietnamsrepubliektsjechieformersfrofyugosla" +
	"viaformeroekraiensesovietsocialistrepublicofromaniasocialistrepublicazerbeidzjanmayensvalbardenjanmayenenspitsbergenenja" +
	"nmayeneilandenformerwitrussischessrvietnamfrsouthantarcticlandsovjetruslandfrsouthernterritoriespanishsaharabrepsyrieove" +
	"rseasterritoryguamterritoryoverzeesterritoryguamamericanformerczechoslovakianrepublicuzbekistanformerkhmerrepubliekkaapv" +
	"erdieformermaldiveislandsovietrussianfederationformerczechrepublicoezbekistanformerkhmerrepublicofargentinarepublicofmal" +
	"divesislandsformeroekraiensessrepubliqueducamerounitedmexicaansestatesolomonislandstbarthelemyformersouthernyemenrepofor" +
	"mercentralafrikaanskeizerrijkethiopiefriuliveneziagiuliafrsouthernterritoryfryserbiamontenegrondterritorybritishindianoc" +
	"eanterritoryoftheafarsandissasterritoryfstpierreetmiquelonformerverenigdearabischerepubliekjemenformernoordvietnametropo" +
	"litanfrancemetropolitanfrankrijkonungariketsverigemenebestvandominicacommonwealthofaustraliacommonwealthofthebahamascomm" +
	"onwealthphilippinesaoedischarabieformernorthvietnamedinatyisraelstatebahrainformersouthvietnamississippitcairnterritorya" +
	"fhvkpitcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspitcairnhendersonduciaoenoislandspitcairnhendersonorman" +
	"diaformerukrainianssrepubliquedemauricentralafricarepublicofmontenegrondterritorysouthgeorgiasouthsandwichislandssouthge" +
	"orgiasouthernsandwichislandsmauritiusmaagdeneilandenformerwesternsamoafederalmicronesiafedstatmicronesiaformereastgerman" +
	"ygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerepublicofthecongorepublicbrazzavillec" +
	"ongorepublicoftheunitedstatesofindonesiarepublicunitedstatesindonesiarepublicadaguinebissaudiaarabiaformerjoegoslaviafor" +
	"merjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocialistrepublictrini" +
	"dadtobagorepublicofkyrgyzstanrepublicaguatemalagasischerepublieksierraleonetherlandsindiestatelibyanjamahiriyaformerwest" +
	"germanyfransezuidelijketerritorialcollectivityfrenchsouthernterritoryofthevirginislandsoftheunitedstatesterritorypapuane" +
	"wguineapapouaformerzuidvietnaminnesotafrsantarcticlandstatelibiafstpierremiquelonfederaldemocraticrepublicofnepalstateer" +
	"itreafedrepyugoslaviafedrepubliquedelaguineeequatorialefatshelabotswanarepublicahondurastateqatarepubliekslovenieformeri" +
	"vorycoastchristophernevisfederationsaintkittsnevisfederationofmalaysiafederationnigeriaformerjugoslaviaformerunitedrepub" +
	"lictanganyikazanzibarunitedrepublickameroenformeroppervoltatarstanformersinthelenaformersouthjemenformersouthyemenformer" +
	"sovjetunievandecomorenfederaleislamitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebondsrep" +
	"ubliekdercomorenfederalislamicrepublicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamicbonds" +
	"republiekcomorenarchipelvandecomorenstaatvanlibieformeruppervoltasmaniaformeryugoslaviasfryugoslaviafwallisandfutunaisds" +
	"outhdakotaformercapeverdemocratischfederatiefjoegoslavieformerkampucheardislandenmcdonaldemocraticrepublicsomaliafederal" +
	"republicnigeriafederatiaformermacedoniathefmryugrpmacedoniatfyrofmacedoniaformermacedoniefyrommacedonieformerswazilandem" +
	"repkongoverseascollectivityfrenchsouthernterritoryofthewallisandfutunaislandsterritoryformervenezuelativaldaosteformerwe" +
	"stsamoaformerzuidjemenfranserepubliekdjiboutifranssomalilandemrepkoreafrenchcameroonsfrenchpolinesiafriendlyislandsfwall" +
	"isenfutunaeilandenopperoostenrijkoninkrijklesothokingdombulgarijefederalruslandflemishbrabantwalloniaformercambodiaforme" +
	"rcambodjammukasjmiriphablikiyesewulaafrikampocheardiandmcdonaldislamicemirateafghanistanformercameroonformerethiopiaform" +
	"erhongkongeriketnoregonfranspolinesiefranspolynesiefrenchkameroenfrenchrepublicofturkeyottomanempireturkeyrepublicbolivi" +
	"afrenchstmartinfrancedomtomolisefrenchtogolandfsofmicronesiaoberosterreichechnyarepublicugandarepubliczambiarepubliekchi" +
	"libischarabischerepubliekvansuidafrikarepubliekzuidafrikauniedercomorenrepubliekgaboneserepublickirgistanrepubliekghanar" +
	"epubliekhaitirepubliekindiaunionrepubliekkeniarepubliekmaltarepublieknauruislandsrepubliekpalauislandsrepubliekzairepubi" +
	"likayakongodemokratikibriscumhuriyetifaroerislandsfederalrussiansovietfederalsocialistrepublicroemeniafedmicronesiaflagu" +
	"adeloupeflamartiniqueflemishregionformerboliviaformerdahomeyformersurinamdutchguianasurinamrepublicofkosovarepublicofzam" +
	"biarepublicdahomeyfranskameroenfwallisfutunaoostduitslandoutermongoliarepiblikayitirepibliksesellinikidhimokratiarepubli" +
	"cacubailliagedejerseyrepublicbirmamyanmarunierepublicburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmariana" +
	"isdsrepublicchilerepublicchilibischarabjamahiriyyarepublicgabonrepublicierlandelhirepublicghanarepublichaitirepublicindi" +
	"anarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepubliclibiarepubliclibyaarabjamahiriyrepublicmaltarepublic" +
	"naurugayrepublicpalaurepubliekcubaljuwschapjerseyrepubliekirakoninkrijkegypteverenigdearabischerepubliekegypteunitedarab" +
	"republicegypterritorialcollectivityreunionfrenchsomalilandempeoplesrepofkoreasouthgeorgiazuidelsandwichislandsocialistis" +
	"cherepubliekvietnamsocialistrepublicbolvenezuelaopeoplesdrentheemiratesrepubliekmalibischearabjamahiriyarepubliekperumen" +
	"iarepubliektogoleserepublicofirelandrepubliccolumbiarepublikmorislamicrepofafghanistanfaeroerdeensformerceylonformeregyp" +
	"teformermalayaformerturkeyfrenchguineafrenchsoedanoekrainsessrepublikosterreichristmasisdsrepublicchadrepubliccubadenwur" +
	"ttembergrondterritoryfrenchpolynesiarepublicirakoninkrijkzwedenrepubliciraqrepublicmalibischearabrepublictadzjikistanrep" +
	"ublicperurepublictogorepublicofmaltaaformerphilippinerepublicadenicaraguarepublicsouthkorearepskorearepublicsouthafricay" +
	"manisdsvjrmacedonievlaamsgewesternaustraliavsvanamerikaansmaagdeneilandenbritsegebiedenindeindischeoceaanvietnambalochis" +
	"tanbasoetolandbritsguianabritsguyanafmrdemyemenfmrethiopiaformerbirmaleisefederatiemalayaformerburmaunieformermacauforme" +
	"rsudanformersyrianarabrepublickyrgyzstanformerzairephabolikiyaafrikaborwandeserepublicofdahomeyrepublicsingaporepublique" +
	"laguineaequatorialeopoldvillecongoriziafransguianafransguineefransguyanafranssoedanfrenchcongoverzeesegemeenschapfrenchs" +
	"outhernterritoryvirginislandsunitedstatesterritoryfrenchsudanfrpolynesiabasilicataloniabaskenlandbasutolandbesislandsbov" +
	"envoltafaeroeisdsfedruslandformeriranformerlaostadaljumhuriyahattunisiyahessenformersiamformerussrrussianfedertionfransc" +
	"ongoverzeesecollectiviteitsaintpierremiquelonandsaintpierreandmiquelonoverijsselvorarlbergrondterritorykaaimanislandsthe" +
	"lenadependenciespanishstatemongoliabouvetoyafaeroernewhebridenfalklandsfedrussianfederalevolksrepubliekjoegoslavieflevol" +
	"andformerddrukyulformergdrformerformeryugoslavrepublicmacedoniatheformeryugoslavrepublicofbosniaandherzegovinarepubliccz" +
	"echoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorthamericaunitedstatesnorthamericaunitedsatesofamericavsmaa" +
	"gdeneilandenfrgermanyfrieslandoostsamoaportugualjumhuriyahalyamaniyahellasvojvodinavsamericabalearenbretagnethelandsbrit" +
	"tanyfmrsudanfrguianaoezbekiabavariabeierenbelguimperialstateiranpersiairanberlijnfaeroesfloridafmrussrepubliekzimbabwerh" +
	"odesiaformosaintvincentandthegrenadinestvincentgrenadinestvinandgrenadaforoyarepublikaekosoveswiterlandfryslandprchinave" +
	"rmontariowavrchina#3aidjumhuriitojikiston#3anhh#3bumm#3byaa#3cshh#3csxxianggangtebiaxingzhengquatarepublikenfinlandepart" +
	"ementlamartinique#3dddemocratischerepubliekduitslandbondsrepubliekturkmenistan#3dybjelorussischesovietsocialistrepublicu" +
	"niebirmasocialistrepublicofsierraleonerepublicofmauritiusrepublicseychellesovietunie#3hvbformerdemocraticrepublicgermany" +
	"democraticrepublicduitslandhrapradesh#3nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptl#3vdvn#3ydye#3yucsfrafrenchnewcaled" +
	"oniafransezuidelijkeenantarctischegebiedenoordsoedan#3zrcdbasquebayernbelicentralafrrepubliquedjiboutibelizeberlinboetan" +
	"bremenfaroesfidzjiboutipugliapunjabodepeacenationbruneiabodepeacentralafricankeizerrijkoninkrijkswazilandeswatinihonkoku" +
	"#2abwestflanders#2afganistan#2afilipijnserepubliekoostenrijkoninkrijkroemenie#2agoverzeesterritoryfrenchsouthernterritor" +
	"yofcocosislandsouthaustralia#2aia#2ala#2albanesepeoplesrepublicofthecongodemrepublicofthecongorepoftheunitedkingdomlibya" +
	"narabjamahirya#2and#2antartica#2arepoblikanimadagasikarakalpakstan#2argentijnserepubliekargentinie#2armidwayatollimpopoo" +
	"lsepeoplesrepublicofpolandpeoplesrepublicmongoliapeoplesrepublicsouthjemen#2asm#2ata#2atfyrmacedonia#2atgrondterritoryfr" +
	"enchguyana#2aus#2autonomousprovincealandautonomousprovinceofalandeilanden#2azerbeidzjaan#2bdi#2belorussischesocialistisc" +
	"hesovjetrepubliekdermarshalleilanden#2ben#2beseilanden#2bfaeroeislands#2bgd#2bgrondterritorybonairesainteustatiussababon" +
	"airesainteustatiusandsababonairesabaandsinteustatiusbonairesinteustatiusandsababonairesinteustatiusensababonairesabasain" +
	"teustatiusbonairesteustatiusandsababonaireandsinteustatiusandbonaireensinteustatiusenbonaireandsabaandbonaireensabaenbon" +
	"airepublikiyakongodemokratikingdomofgreecekingdomofburundi#2bhrepublikindonesiaunitedstatesofvenezuelarepublicoftheunion" +
	"ofmyanmarrepublicuniemyanmarrepublicphilippinestatevietnamauru#2bhs#2biharyana#2blm#2blrepubliksingapuraguay#2blzuidgeor" +
	"giaenzuidelijkesandwicheilandenorthholland#2bmutawakkilitischkoninkrijkjemen#2bolivariaanserepubliekvenezuelabolivariaan" +
	"serepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelabolivarianrepublicofvenezuelarepubli" +
	"cbolivarianavenezuelaverenigdestatenvanvenezuelaunitedstatesofamericaus#2brazilunitedstatesbrazilia#2brbvenezuela#2brn#2" +
	"btn#2burkinafassocialistischefederatieverepubliekjoegoslavietman#2bvt#2bwalloonbrabantiguaandbarbudadranagarhavelidamand" +
	"iunitedkingdon#2bys#2cafarissaland#2can#2cckoninkrijknepalestijnsebevrijdingsorganisatie#2chechrepublicestlandelawaregyp" +
	"tkingdomoflesothongaarserepublicoostenrijkoninkrijkthailandkingdomsaudiarabia#2chl#2chntaiwanchn#2civrijgeassocieerdesta" +
	"atpuertoricocommonwealthofpuertoricooperatieverepubliekguyana#2cmrepubliquedubenin#2codisharjah#2cogrondterritorynewcale" +
	"donia#2cokoninkrijktongakingdombulgaria#2collectiviteterritorialedesaintpierreetmiquelonformercentraalafrikaanskeizerrij" +
	"kethiopia#2commonwealthfilipijnenrepubliekmontenegrondterritoryheardislandsmcdonaldislandsandheardislandandmcdonaldislan" +
	"dsheardislandsaintbartholomeusminoroutlyingisdsolomonisds#2cpvrijgeassocieerdestatepuertoricogemenebestderfilipijnengeme" +
	"nebestvandenoordelijkemarianengemenebestdernoordelijkemarianeneilanden#2cri#2cskingdombahrainstateoferitreastatepalestin" +
	"edantillen#2cubritishoverzeesterritoryguernseybailiwickofguernsey#2cuwestvirginia#2cxrepubliquedunigermanfederalrepublic" +
	"ofseychellesislandsaarland#2cym#2cypoblachtnaheireann#2czechoslovakfederativerepublicofbrazilfederativerepublicadeguatem" +
	"alarepublicofthenigerrepublicnamibia#2ddrepubliquedutchadrepublicofghanarepublicijslandserepublicoppervoltadzikistan#2de" +
	"u#2dhy#2djiboeti#2dmauretania#2dnkingdombahreinoespana#2dominikaanserepublicofuzbekistanrepublicofhondurasakartvelowerau" +
	"stria#2dza#2eazarbaycanrespublikasintpierreetmiquelon#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregiomacaospecia" +
	"ladministrativeregionchinasarhongkongchinaspecialadministrativeregionhongkongchinapeoplesrepublichongkongchinasardegna#2" +
	"estadolibreasociadodepuertoricoamerican#2ethopia#2eue#2fin#2fji#2flkingdombelgiumelilla#2frafrenchsouthernantarcticterri" +
	"toryfrafrenchsouthernandantarcticterritoriesfransegebiedenindezuidelijkeindischeoceaanorthbrabantiguabarbudagestan#2froe" +
	"meensesocialistrepublicademocambique#2fsmicronesia#2gaboen#2gbritishoverseasterritoryislandsmanbritishoverzeesterritoryt" +
	"urkscaicosislandsandturkseencaicoseilanden#2geoekraiensesocialistischesovjetrepubliekvandefijieilandenrepubliekoezbekist" +
	"an#2ggy#2ghashemitischkoninkrijkjordaniedersachsenanhaltukey#2gibralterritoiredesterresaustralesantarctiquesfrancaisesto" +
	"niarepublicadechilerepublicestonianrepublicivoorkustchristopherennevisfederatievansaintchristopherennevisfederatievevolk" +
	"srepubliekjoegoslavierserepublickroatia#2gin#2glpdrepublictsjaad#2gmbritishoverseasterritorybermudaeilanden#2gnbritishov" +
	"erzeesterritorybermudabritishoverzeesterritorykaaimanislandsbritishoverzeesterritorybritishvirginislandsukoninkrijkmarok" +
	"koninkrijksaudiarabie#2gnq#2grczeckrepublicgeorgiarepublicamoldovalenciancommunitymadridutchantillesbalears#2grdcongover" +
	"zeesdepartementsaintmartinfrenchpartstmartinsintmaartenfransdeelsintmaartenfrankrijkoninkrijkeswatiniswazilandepartement" +
	"laguadeloupeoplesrepublicbeninrepublicecuadorepublikaslovenijamhuriyakenyasaland#2grl#2gtm#2guformerdemocraticrepublicvi" +
	"etnamformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankingdomofnetherlandscaribbeannetherlandswestindiesa" +
	"ltanatuman#2gum#2guyanefrancaise#2hkgrondterritorysaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaandde" +
	"pendenciesultanatebrunei#2hmd#2hnd#2hrvolksdemocratischerepublickoreademvolksrepkoreazuidgeorgiaendezuidelijkesandwichei" +
	"landenseychellenislandstomeprincipalityofmonacoprincipalityofandorra#2hti#2hungarianpeoplesrepublicbangladeshqiperia#2hv" +
	"olksdemocratischerepublicjemen#2idn#2imn#2independenstetbilongpapuaniuginipponkokukiairanislamicrepublicofafghanistanzin" +
	"ia#2iot#2irl#2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamicstateofafghanistandemocraticrepublicform" +
	"ercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#2isrealmamlakahalmaghribiyahayti#2italianrepub" +
	"licdjibouti#2jamhuuriyadademuqraadigasoomaaliyeedemocratischerepubliekvancongodemrepzairekinshasacongodemrepzairerepubli" +
	"cofgaboneserepublieksingaporepubliquedemocratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepe" +
	"oplesrepublicofchinamacaospecialadministrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinaprho" +
	"ngkongchinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacaochinaprmacauchinapeoplesrepublicma" +
	"cauchinapreahreacheanachakrkampucheacambodiakampucheardimcdonaldislandsultanaatoman#2jey#2jorepubliquemauricentraalafrre" +
	"publiekelsalvadorepubliquemadagascarinthialand#2jpnorthguinea#2kazakhsovietsocialistrepublicmarshallislandsthelenaisland" +
	"s#2ken#2kgzuidgeorgiaendezuidsandwicheilandenoordjemen#2khm#2kirghizsovietsocialistrepublicequatorialguineaconakry#2kna#" +
	"2korepubliquevanuaturkserepubliekhondurastbartlemy#2kwt#2laodemocratischevolksrepubliekkoreademocraticpeoplesrepublicofk" +
	"oreademocracticpeoplesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn#2lbritishoverseasterritorymont" +
	"serratbritishoverseasterritoryfalklandislandsislasmalvinasfalklandislandsthelenaenascension#2lbyelorussischesocialistisc" +
	"hesovjetrepubliekvandemarshalleilandenrepubliekazerbeidzjanmayenspitsbergenjanmayenislandsaintkittsnevitsjechischeenslow" +
	"aaksefederatieverepubliekbrazilieverenigdestatenvanbraziliechstenstein#2lca#2lie#2lka#2lsocialistischevolksrepubliekalba" +
	"niederosterreichhattisgarhinelandpalatinatelangana#2lturkmenia#2luxianggangtebiexingzhengqunitedarabeasternrepublicurugu" +
	"ay#2lvae#2mac#2mafederaldemocraticrepublicnepalestinianauthorityadministeredterritoryofamericansamoaislestaatisraelladak" +
	"hazakhstan#2marshallisds#2mcoloradomrepublicofnaururepublicmyanmarunion#2mda#2mdgrondterritorywallisfutuna#2mdvolksdemoc" +
	"ratischerepublieklaosdemocraticpeoplesrepublicjemen#2mexikoninkrijkbulgarije#2mhl#2mkd#2mlibischarabrepublicofcostarical" +
	"ifornia#2mlt#2mmrepubliekarmenie#2mnewyorkongeriketnorgemenebestpuertoricollectivitesaintmartinsintmaartenkingdomofthene" +
	"therlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsintmaartennetherlandseastindiesultanateoman#2mngreatbritai" +
	"nunitedkingdomgreatbritainnorthirelandunitedkingdomofgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirel" +
	"andunitedkingdomgrootbrittannianorthierlandunitedkingdomofgreatbritainandnirelandunitedkingdomoflibyanarabjamahariya#2mn" +
	"portugeserepubliekkirgistan#2mozambque#2mrt#2msrepubliekbelarussischesovietsocialistrepublicromaniapeoplesrepublicofhung" +
	"arypeoplesrepublicofalbania#2mtq#2mus#2mwien#2mys#2myt#2nam#2ncl#2nerepubliekbolivia#2nfkingdomburundi#2ngautengland#2nh" +
	"britishoverseasterritoryjerseychannelislandsjerseybritishoverseasterritorycaymanislandsbritishoverseasterritoryturkscaic" +
	"osislandsbritishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritoryofnewcaledoniaan" +
	"ddependenciesterritoryougoslavia#2nic#2niueislands#2nld#2nordrheinwestfalen#2nplurinationalestaatboliviarepublicoftunisi" +
	"anrepublicoflebanonrepubliclitouwen#2nru#2nzl#2omn#2pakingdomdenmarkoninkrijktunesieraleonedersaksen#2pan#2pcnmiddlecong" +
	"overseasterritorybonairesainteustatiussabanederlandseastindie#2perzia#2phl#2plwesterncape#2pnguinea#2polishpeoplesrepubl" +
	"icofangolapeoplesrepublicbulgariarepublicargentina#2princeedwardislandstateofnepalestiniannationalauthorityopiyafederala" +
	"widemokrasiyawiripeblikoninkrijknoorwegen#2prkingdomhungary#2prt#2pry#2pse#2pyformerduitsedemocraticrepublicofmadagascar" +
	"democraticrepublicofthesudandemocraticrepublicofcongorepbrazzavillecongobrzeczpospolitapolskazakstan#2qat#2reu#2rhodeisl" +
	"ands#2rom#2roumania#2russiansfsrepubblikatamaltarepublicmoldovaticaanstaatpalestinastaatdercomorenuniecomoren#2rvn#2rwal" +
	"loonregion#2sau#2scgroussherzogtumletzebuergrondterritorybritishvirginislandsvsbuitensteondergeschikteislandsocialistlib" +
	"ischarabjamahiriya#2sdn#2sen#2sgportugueserepublicfilipijnen#2sgs#2shn#2sjm#2slbritishoverzeesterritoryjerseybailiwickgu" +
	"ernsey#2sle#2slvolksdemocratischerepubliclaospeoplesdemocraticrepublicalgeria#2smrepubliekburundi#2somalischedemocratisc" +
	"herepubliekafghanistanislamicemirateofafghanistan#2spm#2srbritsindischeoceaanterritoriumamerikaanssamoa#2ssd#2stpierrean" +
	"dmiquelon#2sunitedmexicanstatesouthvietnamongoluls#2surepubliekdahomey#2svkcaimanesvkingdomthailandutchguyana#2svn#2swes" +
	"tduitsland#2swzuidgeorgieendezuidsandwicheilandenorthjemen#2sxm#2syc#2syrischearabischerepubliekderseychelleneilanden#2t" +
	"ca#2tcd#2tgoverseascollectivitysaintpierremiquelonafhankelijkesoevereinerepublickiribatirepublicmauritiuseilandsthelenae" +
	"ntristandacunhasjemitischekoninkrijkjordanieuwcaledonie#2thasjemitischkoninkrijkjordanie#2tjkingdomlesothowlandislands#2" +
	"tkl#2tkm#2tls#2tmpumalangagauzia#2ton#2ttokelanislands#2tunesischerepubliekzuidsoedan#2turkmensovietsocialistrepublicoft" +
	"hefijiislandsrepublicgriekenlandemocraticrepublickongopeoplesrepublichungaryrepublicbotswana#2tuverenigderepubliekkamero" +
	"en#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledivenrepublicseychellenicrepubliclithuanianrepublicanicara" +
	"guatamalagassia#2ury#2usabuitengebiedkleineeilandenvandeverenigdestatenvannoordamerikaverenigdestatenkleineeilanden#2uzb" +
	"eksovietsocialistrepublicofturkmenistanrepublicadehondurasrepublicmaledivenezualabamaharashtransitionalgovernmentethiopi" +
	"anempireethiopia#2vaticaansestaatvandevaticaanstadstaatbruneidarussalamerikaverstatenvanamerikaansemaagdeneilandenvandev" +
	"erenigdestatenkleineverafgelegeneilandenvandeverenigdestatenkleinepacifischeeilandenvandeverenigdestatenkleineafgelegene" +
	"ilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdestatenmaagdeneilandenamerikaanseondergeschikteafgelegeneil" +
	"andencocoskeelingislandscocosislandsterritory#2vct#2vdrepubliekecuadorepublikabalgariya#2ven#2vgbritishterritoryinindian" +
	"ocean#2viriran#2vnmacedonia#2vutrecht#2wlformergermandemocraticrepublicoftimorlesteiermarkirghizrepublichondurasuomidden" +
	"africanrepublicofsouthsudanrepublickazakhstan#2wsm#2xau#2xkxinjianguygurzizhiqunitesstatespain#2xla#2xnbritsgebiedindein" +
	"discheoceaan#2xns#2xon#2xqc#2xslovenskoninkrijkdenemarken#2xwbritsindiaoceaanterritoriumbusoweswatini#2yeman#2ymd#2yugos" +
	"lavsocialistfederalrepublicjoegoslaviazerbijan#2zaformersaintchristopherandnevislamitischerepubliekafghanistanrepublicad" +
	"ominicanarischeislandstaatqatarepubliekportugalicia#2zarepubliekestlandempeoplesrepkoreadprkorea#2zmbritishindiaoceanter" +
	"ritory#2zwesternsaharagon#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175" +
	"#4178#4180#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycou" +
	"ncilresolution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208" +
	"#4212#4214#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275" +
	"#4276#4278#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364" +
	"#4368#4372#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446" +
	"#4450#4454#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531" +
	"#4532#4533#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604" +
	"#4608#4612#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682" +
	"#4686#4688#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762" +
	"#4764#4768#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854" +
	"#4858#4860#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205" +
	"#5210#5211#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341" +
	"#5343#5344#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390" +
	"#5395#5402#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484" +
	"#5490#5500#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590" +
	"#5591#5600#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698" +
	"#5700#5701#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816" +
	"#5817#5820#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabessinia#5a" +
	"fgrondterritoryguadeloupeoplesrepublicpolandrepublicadecubarepublicofhaiti#5albanesevolksrepubliekhongarije#5algerijnsed" +
	"emocratischevolksrepubliekalgerijequadorepubliekvanpalaurepubliekmoldavie#5and#5angrondterritoryislandsmanipurepublikahr" +
	"vatskacroatialocalnamehrvatskacroatianrepubliccostarica#5argentijnserepublicaelsalvadoranjevrystaatvaticaanstadstateofth" +
	"ecomorosstatepalestinastatevaticancity#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5barepubliekfinlandemocratischjemen#" +
	"5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberationorganizationafhankelijkestaatvansa" +
	"moawesternsamoa#5bhm#5bhu#5blrepubliekgeorgie#5blzuidgeorgiaenzuidelsandwicheiligestoelpenbeenkustchristophernevisfedera" +
	"tiasaintchristophernevisfederatiasaintkittsnevisfederatiamicronesia#5bngrondterritorymartinique#5bolivarianrepublicvenez" +
	"uelabolivrepublicvenezuelarbvvenezuela#5bosniaandhercegovina#5botswanna#5brandenburgrondterritorysaintbarthelemy#5brusse" +
	"lshoofdstedelijkgewestelijkesaharawiarabdemocraticrepublicafghanistaniriphablikiyasemzantsiafrikazahkstan#5buitenmongoli" +
	"a#5bulgaarsepeoplesrepublicofmozambiquepeoplesrepubliczanzibarpembailliageguernesey#5camerron#5can#5caoverseasdepartment" +
	"saintmartinfrenchpartsjechoslowaaksefederalrepublicduitslandemocratischerepublmadagascarmalagasymadagascarepubliquedevan" +
	"uaturkmeenserepublicofcolumbiarepubliccapeverdeislandstlucia#5caprinsedwardislandsaintbartsjechoslowaaksefederatieverepu" +
	"bliekvandefilipijnencommonwealthnorthernmarianenislandsouthwestafrica#5cdi#5centraalafrikaansekeizerrijkiran#5chasjemiti" +
	"schekingdomjordania#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfrenchsouthernandantarticlandstkittsnevisfeder" +
	"ationmalaysia#5commonwealthofdominicaanserepubliekcotedivoirepubliquedeguineeequatorialefatshelanamibiarepublicmoldavian" +
	"sovietsocialistrepublicadeguineaecuatorialjumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovi" +
	"tislamrepiran#5conghoaxahoichunghiavietnamfmrdemrepofvietnametropolischfrankrijksintmaartendutchpartsintmaartensaintmart" +
	"infrancesaintmartin#5cos#5crotia#5cubritsindischeoceaangebiedbritsterritoriumindeindischeoceaanorthsudan#5cyportugeserep" +
	"ublicsouthsudanupto2011sudan#5czechandslovakfederalrepublicofnigeriafederation#5czrepubliekierlandepartmentguiana#5den#5" +
	"djibuti#5dmauritiana#5domincanrepublicguatemalagasischerepublicturkmenistan#5drcongoverseasterritoryfrenchsouthernterrit" +
	"oryofnorfolkislandterritory#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricous#5ethuringen#5etm#5fijumhuriy" +
	"atassudansouthtomeprincipeoplesrepublickongobrazzaville#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepubliek" +
	"vietnamformerrepublicofsouthvietnamrepublicofequatorialguinearepublicadelparaguayrepublicofcroatiahrvatska#5gam#5gdrepub" +
	"liekijslandserepubliekindonesierepubliekderverenigdestatenvanindonesierreleonedantilles#5gfranszuidelijketerritorialcoll" +
	"ectivitysaintmartinfrenchpartsaintmaartenfrankrijkoninkrijkcambodjamhuryatislamipakistan#5ghashemitekingdomtransjordanha" +
	"shemitekingdomoftransjordania#5gmy#5gnbritsindischoceaangebiedvandeafarsendeissasgebiedepartementdelamartiniquefrenchsai" +
	"ntmartin#5grc#5grgrondterritorymontserratrentinoaltoadigemenebestderbahamasthelenaandascensionsainthelenaandtristandacun" +
	"haascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascensionsainthelenaandascensionsinthelenaen" +
	"tristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaartentristandacunhasinthelenaascensionentri" +
	"standacunhasinthelenaenascensionislandstbartsjechischeslowaaksefederalrepublicformergermanyfederalrepublicofformergerman" +
	"yfmrdemrepofgermanyunified#5grn#5gua#5gui#5guy#5hai#5hongaarsepeoplesrepublicofkampucheardeilandenmcdonaldeilanden#5huni" +
	"tedrepoftanzania#5iceutah#5independentstatepapuanewguineastatebruneidarussalamerikavsvirginislands#5ins#5irepubliquedeco" +
	"tedivoirerepublicaportuguesahrawiarabdemocraticrepublicmadagascarrepublicargentinia#5irn#5irq#5isrepubliekkroatie#5ita#5" +
	"jamhuuriyaddafederaalkasoomaaliyazores#5jorepubliekletlandemocratickoreastsamoa#5jpn#5ken#5kirgizischerepubliekkazachsta" +
	"n#5kos#5kuweit#5kyrgyzrespublikasyemen#5kzkingdommarokkodorosesetibeafrikarnataka#5laodemocraticpeoplesrepublickoreademp" +
	"eorepkorea#5latvijasrepublikaeastshqiperise#5lbritishoverzeesterritoryislandsmanitobailliagedejerriphabulikiyaafurikatsh" +
	"ipembezettepalestijnsegebiedenbezetpalestijnsegebieden#5lebaneserepublicnicaragua#5les#5libischarabischejamahiriyya#5lie" +
	"#5lithuaniarepublicsaintlucia#5luxizangzizhiqu#5maa#5mac#5madhyapradesh#5magyarkoztarsasagrondterritoryfalklandislandsoc" +
	"ialistischethiopia#5malosaolototutoatasiosamoaamelika#5maskateoman#5mawuliwyasuyukoninkrijkgriekenlandepartementdelaguad" +
	"eloupefrenchafarsandissastaatvietnamaine#5mextremadura#5mld#5mlibaneserepublieksintlucia#5mlt#5mnc#5mngrondterritorypuer" +
	"toricollectivitedesaintmartincollectivityofsaintmartinsaintmaartendutchpartsaintmaartenstmartincollectivity#5mongolische" +
	"peoplesrepublicchinamacaospecialadministrativeregionpeoplesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanprov" +
	"incievanchinataiwanprovinceofchinataiwanrepublicamocambique#5morepublieklibanon#5msintkittsennevislamitischerepubliekira" +
	"nislandsrepublicofcaboverderepublicofportugalrepublicofczechiaczechrepublicczechiarepublicofvanuaturksandcaicosisdsowjet" +
	"unie#5mya#5mzm#5nam#5nau#5neprincipatdandorra#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondterritorygibral" +
	"tarepubliquededjiboutirepublicfrankrijkoninkrijkbahreinodeespana#5nirepubliekliberia#5norggagonagasriikanada#5nthuringia" +
	"#5omaladiven#5pakingdommoroccomoroislands#5palestijnseautoriteitrucialstatespanje#5pan#5parepubliekmoldovaticaansestatev" +
	"aticaanstadsjikistan#5perepublieknamibie#5philippinecommonwealthofthephilippinescommonwealthnorthernmarianassam#5pngrond" +
	"territorygroenlandemocratischerepublieksoedan#5pol#5portugueseeastafricastillayleon#5prkingdomofegyptarabrepofegyptarabr" +
	"epublicofsurinamerepublicofgeorgiansovietsocialistrepublicbosniaherzegovina#5qat#5rokingdomofitalykingdomofmoroccokingdo" +
	"mhongarije#5rom#5russiaussrepubliekparaguay#5rvn#5rwaalsbrabantarctica#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#5si" +
	"ntchristoffelennevislamitischerepubliekpakistanislamicrepublicofthegambiarepublicadepanamarepublicaangola#5skn#5slovaaks" +
	"erepublieknicaraguahan#5slu#5slverenigderepubliektanzaniatanganyikarepublicofbotswanamibia#5snm#5solomoneilanden#5somali" +
	"schedemocraticrepublictimorlesterritorialcollectivitysaintbarthelemynamarchallislands#5spn#5sri#5ssd#5stpierreenmiguelon" +
	"#5sudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenuruguay#5surepubliekoegandamanni" +
	"cobarislandsouthcarolina#5svgroothertogdomluxemburgenland#5swaalsgewestelijksamoa#5swd#5swzhonghuarenmingongheguoverseas" +
	"territoryunitedstatesminoroutlyingislandsamericanondergeschikteoutlyingislandsseychellen#5syrischearabrepublicadecolombi" +
	"arepubliccaboverdemocratischfederatiefjoegoslaviabudhabinnenmongolia#5tajiksovietsocialistrepublicnorthmacedonianorthmac" +
	"edoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#5tawestsahara#5tazania#5thimachalpradesh#5tkm#" +
	"5togrossherzogtumluxemburgrondterritorysaintpierremiquelonorthkaapverdischeeilanden#5ton#5trinidadytobagoverzeesecollect" +
	"iviteitfrenchsouthernterritoryfrenchsouthernandantarcticlandstvincentendegrenadinen#5tunesischerepublicofcolombia#5turks" +
	"encaicoseilanden#5tuverenigdemexicaansestatenunieservieenmontenegrorepublicazerbaijanrepublicsouthafrikauniesouthafrika#" +
	"5uaemirates#5uga#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunite" +
	"dstatesmexicommonwealthbahamaskateenoman#5uzbekhistan#5van#5ven#5wsm#5yarepublieksenegallerdoorluchtigsterepublicsanmari" +
	"norepublicsuidafrikarepublickirgizstan#5yem#5yprincipalityandorra#5yugoslavsfransterritoriumvoorafarsenissasfransgebiedv" +
	"anafarsenissaskatchewan#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6" +
	"212#6220#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6" +
	"345#6346#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6" +
	"403#6404#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6" +
	"501#6510#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6" +
	"615#6616#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6" +
	"703#6704#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6" +
	"835#6840#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia#6afgrandduchedeluxe" +
	"mbourggrandduchyofluxembourgrondterritoryturkscaicosislandsturksandcaicosislandsaoudiarabie#6alberta#6algerijnsedemocrat" +
	"icpeoplesrepublicalgerije#6and#6angrondterritoryanguilladominicanaryislands#6argrondterritoryguernsey#6arm#6aul#6aus#6az" +
	"erbaidzjan#6bahamaislands#6barepubliektunesie#6belorussischesovietsocialistrepublicvietnamsouthadenyemenpeoplesdemocrati" +
	"crepublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepu" +
	"bliekturkije#6blzwitsersebondsstaatsgemeenschapserviamontenegrostaatsgemeenschapvanservieenmontenegrostaatsgemeenschapse" +
	"rvieenmontenegrostatenunievanservieenmontenegrouniesocialistsovjetrepubliekenuniedersocialistischesovjetrepubliekenuniev" +
	"ansocialistischesovjetrepubliekentuckypriakidimokratia#6bngrondterritoryhongkongerigetdanmarkansas#6bol#6bosnieenhercego" +
	"vina#6bot#6brazzcongoverzeesdepartementfrenchsouthernterritoryofpapuaandnewguineaterritory#6brusselscapitalregion#6buite" +
	"nmongolie#6bulgaarsevolksrepubliekzanzibarenpembaljuwschapguernsey#6campania#6can#6caoverseasterritorynorthernmarianaisl" +
	"andsamericantabria#6caprincipautemonaconfederaziunsvizra#6cdi#6centraalafrikaanserepublicadeelsalvadorrepublicsouthsoeda" +
	"n#6chashemitischkingdomjordania#6chl#6chn#6collectivitedesaintbarthelemy#6commonwealthpuertoricookeilandennieuwzeelandco" +
	"okeilanden#6confederazionesvizzerajasthan#6cos#6croemeensepeoplesrepublicofmongolianpeoplesrepublicnorthkoreademocraticr" +
	"epublicnorthkoreapeoplesrepublicofsouthernyemenpeoplesrepublicofbangladeshpeoplesrepublicsouthernyemenarabrepublicofyeme" +
	"nyemenarabrepublicyemenrepublicofchiledelareunion#6cubritishsalomonsislandsovjetoekrainewhampshirepubliqueguineaequatori" +
	"aleichtenstein#6cypapuanieuwguineasternsamoa#6czechoslovaksocialistrepublicofthephilippinesrepublicofguatemalagassischer" +
	"epubliekvancaboverdecapeverderepublicofslovakiarepublicofecuadorepubliquegabonaise#6czrepubliekturkiyerepublicoflatvians" +
	"ovietsocialistrepublicofnorthmacedoniarepublicofelsalvadorientalrepublicuruguay#6den#6dji#6dmaurituislamicrepublicgambia" +
	"theargentinerepublicofparaguay#6dominionoffijirepublicofindiarepubliclebanon#6drc#6drverenigdestatenvanmexicoverenigdest" +
	"atenvanamerikaansekleinereafgelegeneilandenorfolkisds#6ecu#6egy#6eqgrondterritorybermudaislands#6eri#6estadoplurinaciona" +
	"ldeboliviamultinationalestaatboliviaplurinationalestatebolivia#6eth#6etm#6fin#6fji#6frn#6fsm#6gabchazia#6gam#6gdrepublie" +
	"kvanuaturkserepublicburundi#6gfranszuidelijkterritoriumbria#6ghasjemitischkingdomjordania#6gnbritsesalomonseilanden#6grc" +
	"#6grgrondterritorycuracaodutchsintmaartenstmartinsaintmaarten#6grn#6gua#6gui#6guy#6hai#6hongaarsevolksrepubliekbanglades" +
	"hrilamka#6hunitedarabemiratestaatlibie#6ice#6independentstatewesternsamoaindependentstateofwesternsamoasamoa#6ins#6irepu" +
	"bliquedesseychellesrepublickaapverdia#6irn#6irq#6isrepubliquedhaitirepublicirelandubailliagedeguernesey#6ita#6jamhuriyak" +
	"idemokrasiayakongodemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverseasterritoryheardislandsmcdonald" +
	"islandsaustralischhoofdstedelijkterritory#6jorepubliquedumalimaratalarabiyahalmuttahidahokkaidoverseascollectivitysaintm" +
	"artinfrenchpartsaintmartincleritethiopia#6jpn#6kbirkinafasocialistischefederalerepubliekjoegoslavierserepublieklitouwene" +
	"n#6ken#6kos#6kuwestkaaportugeeswestafrikazachia#6kyrghzrepublicportugaljumhuriyahalislamiyahalmuritaniyahelleenserepubli" +
	"cofzimbabwerepublicofliberiarepublicmaldivenetokelaneilanden#6kzkingdomofnepalestinianbevrijdingsorganisatia#6laopeoples" +
	"democraticrepublicofyemenpeoplesdemocraticrepublicofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublic" +
	"ofalgeriademocraticandpeoplesrepublicofalgeriademocraticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademoc" +
	"raticpopularrepublicalgeriapeoplesdemocraticrepublicethiopiaexcludeseritreaethiopiafdrethiopia#6latviarepublicsloveniare" +
	"publicofestoniansovietsocialistrepublicaguineaecuatoriallerdoorluchtigsterepublieksanmarinomostserenerepublicofsanmarino" +
	"rthernrhodesiazimbabwestaustralia#6lbritishoverzeesterritorymontserratchaanachakthainanshengeland#6lebritishsolomonislan" +
	"dsouthrhodesia#6les#6libischearabischejamahiriya#6lie#6lithunia#6lux#6maa#6mac#6mad#6magyarorszagrondterritorypitcairnis" +
	"landsocialistischethiopie#6malvinasfalklandisdsmalvinasfalklandeilandenmalvinasislandsfalklandislandsmalvinasislandstvin" +
	"centendegrenadinesultanateofoman#6mas#6mawgermany#6mex#6mld#6mlibaneserepublicofarmeniansovietsocialistrepublicadaguinee" +
	"quatorialjumhuriyahaljazairiyahaddimuqratiyahashshabiyahelleenserepubliekcostaricabinda#6mlt#6mnc#6mngrondterritoryfaero" +
	"erislands#6mongolischevolksrepubliekchinaspecialeadministratieveregiohongkongpeoplesrepublicchinaspecialeadministratieve" +
	"regiohongkongvandevolksrepubliekchinaspecialeadministratieveregiomacaupeoplesrepublicchinahongkongspecialadministrativer" +
	"egionpeoplesrepublicchinaspecialeadministratieveregiomacauvandevolksrepubliekchinapeoplesrepofchinamacausarvanchinarepub" +
	"licfinlandemkorea#6morepbieloruslandprofkorea#6msingapoerepublieksurinamen#6mya#6mzm#6nam#6nau#6nepapuanorthguineastflan" +
	"ders#6newsouthwales#6nic#6nigrondterritorymayotterritoiredesileswallisfutunavarra#6nirepbolvenezuelazioverzeesdepartemen" +
	"tsaintpierremiquelonafhankelijkestatewestsamoaonafhankelijkestatepapuanewguineaindependentstateofpapuanewguineaterritory" +
	"#6northwestterritory#6nth#6omalvinen#6pakingdomofspainkingdomswazilandepartementdemayotteratriofnorfkailenteratrinorfkai" +
	"len#6palestijnseterritorialcollectivitysaintpierremiquelonsaintpierreenmiquelon#6pan#6parepublicofpalaurepublicoegandalu" +
	"cia#6perepublicofsudan#6philippijnserepubliekzuidvietnamecklenburgvorpommern#6pngrondterritoryreunion#6pol#6portuguesewe" +
	"stafricastileleon#6prkingdomoftongazaandwestbankandgazastripandwestbankgazastripwestbankonigreichbelgien#6qat#6rokingdom" +
	"romania#6rumania#6rus#6rvn#6rwashington#6saformerunitedrepublicofcameroonfederalrepubliccameroon#6salomonislands#6sau#6s" +
	"en#6serenissimarepubblicadisanmarinoordelijkemarianeeilanden#6sey#6sie#6sintpierreenmiquelon#6skn#6slovenskarepublikadem" +
	"okratikatimorlesterritoiredesnouvellecaledoniadependanceskoninkrijkhongarije#6slu#6slvolksrepubliekroemenie#6snm#6solomo" +
	"nsislands#6somalidemocraticrepubliceasttimortimorlestetaparaguai#6spn#6sri#6ssd#6stpierreenmiquelon#6sudine#6surepublics" +
	"enegalmamlakahalarabiyahassuudiyahenegouwen#6svgrondterritorytokelauheardmcdonaldislandsaudischarabie#6swa#6swd#6swzuide" +
	"lijksoedan#6syrischerepubliekbotswana#6tajumhuriyatjibuti#6tawyomingrondterritorycocosislandsaustralischotland#6tazadjam" +
	"mukashmiriphablikiyaseningizimuafrikalaallitnunaatripura#6thi#6tkm#6tograndducheluxembourgrondterritorychristmasislandst" +
	"erritory#6ton#6trieste#6tunisankattansihanaislasmarianasaintvingrenadinesowjetunia#6turkmeenserepubliekboeroendijbouti#6" +
	"tuverenigdearabemiraten#6uae#6uga#6ukgrandduchyluxembourgrondterritorynorthernmarianenamericanada#6ukreta#6uru#6usameric" +
	"a#6uzbritsemaagdeneilandenvsbuitensteondergeschikteeilandenormandy#6van#6ven#6wsm#6yem#6yprincipalitykoeweitprincipality" +
	"valleysandorraprincipalityofthevalleysofandorraprincipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemo" +
	"ccupiedpalestinianterritoryincludingeastjerusalemiliaromagna#6yugrondterritoryjersey#6zam#6zan#6zim#7afgrandduchyluxembu" +
	"rgrondterritorysvalbardjanmayennoorsfsrepubliektsjaadjara#7albosniehercegovina#7algrondterritoryalandemocraticrepublicso" +
	"edan#7and#7angrondterritoryarubadutcheastindies#7antwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmena" +
	"ndmatsultanaatzanzibarepubliquelibanaise#7argrondterritorymacauntiedstates#7arm#7arunachalpradesh#7asaintvincentendegren" +
	"adinen#7aus#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahawaii#7barepublictunesia#7bdi" +
	"#7belorussiansovietsocialistrepublicaarabesaharauidemocraticastillalamanchathamislands#7ben#7bermudas#7bhu#7bih#7bizuidw" +
	"estafrika#7blrepublictunisiakingdomofbahrainkingdomdenemarken#7bol#7bot#7bra#7brn#7bru#7buliwyamamallaqtamilnaduitsebond" +
	"srepubliekfilipijnen#7burkinofasocialistischelibischarabischejamahiriyazerbeijan#7cafederalislamicrepubliccomorosislands" +
	"#7cam#7can#7caymaneilanden#7cgoverzeesegemeenschapsaintpierremiquelonafhankelijkestaatwestsamoaonafhankelijkestaatpapoea" +
	"nieuwguineapapouarsyriaarabrepublicacolombia#7chashemitekingdomofjordanewjersey#7chineestaipei#7chn#7civerenigdestatenme" +
	"xicounitedstatesofbrazilfederalrepublicsomalia#7cmrepublicturkije#7cod#7cokingdomtunesia#7collectivitesaintbarthelemy#7c" +
	"ommonwealthaustralia#7cpverarabischeemiraten#7crc#7croemeensevolksrepubliekbulgarije#7cubosnieherzegovina#7cypitcairneil" +
	"anden#7czechoslovakfederalrepublicofsomalia#7den#7dji#7dmaryland#7dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadin" +
	"estvincentandgrensalzburgrondterritorynorfolkislandsterritory#7espaansesaharaoccidentalmamlakahalurduniyahalhashimiyahau" +
	"tevolta#7estadoplurinacionalboliviaplurinationalestaatvanboliviaplurinationalstateofboliviamultinationalestateboliviaplu" +
	"rstateofbolivia#7eth#7fijumhuriyattshadzjaria#7fin#7fransezuidelijkeenzuidpoolgebiedenovascotia#7fsm#7gabkhazia#7gam#7gb" +
	"ritishoverseasterritorygibraltarbritishoverseasterritorypitcairnislandsbritishoverseasterritorybritishvirginislandsbriti" +
	"shoverzeesterritorysouthgeorgiasouthsandwichislandsandsouthgeorgiaandthesouthsandwichislandssainthelenaislandsovjetunia#" +
	"7gbsniaandhrzgvna#7geoverseasterritorysaintmartinfrenchpartsjechoslowaakserepubliektadzjikistan#7gequatoriaalguineeconak" +
	"ry#7gerepublicturkiyeturkey#7ghashemitekingdomjordan#7greatsocialistpeopleslibyanarabjamahiriyalibyalibyanarabjamahiriya" +
	"#7grn#7gua#7gui#7gum#7guy#7hai#7hkgrondterritoryguamicronisia#7hongaarserepubliekguatemalagassischerepublicofsouthkorear" +
	"epublicofsouthafricastilelamanchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilandenortherncape#7hunitedsatesame" +
	"ricaymans#7ina#7independentstateofsamoa#7iriphabhulikhiyeningizimuafrikaaimaneilanden#7irl#7irq#7islamicovergangsstaataf" +
	"ghanistanislamicstatenuniaserviamontenegrostatenunia#7isrepublicukrainewbrunswickoninkrijkspanje#7isvalbardogjanmayenand" +
	"svalbardandjanmayenislandsaotomeeprincipeoplesrepublicpolen#7ita#7ivbrindianoceanterritoiredesterresaustralesetantarctiq" +
	"uesfrancaisestadosunidosmexicanostbartholomeus#7jamhuriyamuunganowatanzaniaunitedrepublicofkazakhstanrepublicacostarical" +
	"abria#7jorepublicvanuaturkemenistan#7jpn#7kazakhistan#7ken#7kgzuidrhodesie#7kirgizischerepublicofcapeverdecaboverdemocra" +
	"tischesocialistischerepublieksrilankademocraticsocialistrepublicofsrilankarepublicoffinlandrepublicadelperurepublicofken" +
	"yarepublicliberia#7korepubliekcyprussischefederatievannigeriafederatie#7ksaintvincentandgrenadinestkittsandnevitsjechisc" +
	"heenslowaaksefederalerepubliekduitslandemocraticpeoplesrepubliclaospeopledemocraticrepublicmadagaskarinthia#7kuw#7laopeo" +
	"democraticrepubliclaotiaansedemocratischevolksrepubliekethiopiemontengrotesocialistlibischarabvolksjamahiriyyazerbeidjan" +
	"#7latium#7lbailiwickjersey#7lbn#7lbritishoverzeesterritorygibraltarchipelcomorenstateofvietnamizoram#7lca#7les#7lie#7ltu" +
	"rkyia#7lux#7mad#7marshalls#7mas#7maw#7mda#7mdvolksrepubliekangolakshadweeportugeesoostafrikamerounitedarabicemiratestaat" +
	"koeweit#7mex#7mgl#7mhl#7mkd#7mlibyanrepublicsurinameriksamoaeilanden#7mlt#7mnevada#7mongoolsepeoplesrepublicofbulgariape" +
	"oplesrepublicofzanzibarbados#7mozbekistonrespublikasintbartholomeusoutlyingislandsarawakeislands#7mri#7mtn#7mya#7nam#7nc" +
	"a#7nederoostenrijkoninkrijkburundi#7neportoricoislandsindhivehiraajjeygejumhooriyyaa#7ngrondterritoryfrenchsouthernterri" +
	"toryofguamissouribaberikikiribati#7nigemenebestbahamassachusettsjechoslowaaksesocialistischerepubliekvandeunievanbirmaso" +
	"cialistischerepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorialguineabissaotomepeoplesrepublicofr" +
	"omanianpeoplesrepublicbulgarije#7northernterritory#7nru#7nzl#7omaurituscany#7pakingdomtunisia#7pan#7parepubliekitalie#7p" +
	"erepubliekkosovorepofmoldovatikaanstadzhikistan#7philippijnserepublicunionmyanmarrepublicadelecuadorrepublicslowakije#7p" +
	"le#7plw#7pngrootbrittania#7pol#7portugeeseastafrikambodjamaica#7prkoninkrijkirakoninkrijkbelgie#7purepubliekmalawitrussi" +
	"schesocialistischesovjetrepubliekequatoriaalguineabisseau#7qat#7roubanguicharizonafhankelijkeensoevereinerepubliekkiriba" +
	"tiindependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatibetaanseautonomeregiomadeira#7rsaintvince" +
	"ntengrenadinesaintkittsnorthsanayemenarabrepublicnorthsanandresprovidenciasantacatalinatievanbruneideverblijfplaatsvande" +
	"vredenatievanbruneidaressalaameghalaya#7rus#7rwa#7sam#7sen#7sey#7sgportugueseguineasterncape#7skn#7sle#7slovaakserepubli" +
	"cuppervoltadzjiekia#7smrepubliekpanamamlakatalbahrayn#7solomanislands#7somalischerepubliekwitruslandfederaledemocratisch" +
	"erepublieknepaldemocraticfederalrepublicofnepalkingdomoftunisiarepublicofkosovorepublicparaguay#7srbelarussischessrepubl" +
	"iquetogolaise#7sri#7ssd#7stportoricoeilandman#7sud#7sui#7surepubliekrwandalusia#7svkoninkrijklaosdemvolksreplaoskingdome" +
	"swatini#7swestbengalen#7swzwitserland#7syrischerepublicoficelandrepubliccolombia#7tan#7tga#7thayastanihanrapetutyunitary" +
	"stateoftherepublicofindonesiaunitarystaterepublicindonesiaunitarystateunionofserbiaandmontenegrostateunionserbiamonteneg" +
	"rostateunionindia#7tjkoninkrijksiamthailand#7tkm#7tls#7togrootbrittanie#7tpe#7ttoerkmenistan#7tunitedstatesusabuitenterr" +
	"itoryminorislandsunitedstatesminorislandsaoedischarabia#7turksecaicosislandsaintbarths#7tuvoormaligesovjetunievanzuidafr" +
	"ikatarepubliekservie#7uae#7uga#7ukriti#7uru#7usaintvincentgrenadinesaoediaarabia#7uzbelorussischessrepubblicaitaliana#7v" +
	"an#7ven#7vie#7vin#7yem#7zam#7zimfidjipricookisds#1ad#1ae#1aformerbondsrepubliekduitslandbonairesainteustatiussabaensinte" +
	"ustatiusminoroutlyingislandsuskleineafgelegeneilandenvandeuskalherria#1agelderland#1ai#1aljumhuriyahaliraqiyah#1am#1an#1" +
	"aoverzeesecollectiviteitfrenchpolynesiaoverseaslandsoffrenchpolynesia#1aq#1arepubliekugandawlatqatarepubulikayurwandanre" +
	"publicofcyprusrepublicofrwandarepublicapanamaldivischeislandswitzerland#1as#1at#1au#1aw#1ax#1azerbajdzjan#1bailliagejers" +
	"ey#1bbritishcolumbia#1bd#1bezetpalesteinsgebiedemocratischerepublieksudanpresecessionsudan#1bformerdemocraticrepubliccon" +
	"goleopoldvillerepubliccongobrazzavillerepubliccongoleopoldstadrepubliccongofreestateofpalestineoccupiedtrpalestinestateo" +
	"fthesolomonislandsstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkbhutankingdomofbelgiumkingdomof" +
	"bulgariakingdomgriekenlandemocraticrepublickorearepofkosovolksdemocratischerepubliekkoreademocraticpeorepublickorearepub" +
	"liekmaldivensultanatemuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsuomentasavalta" +
	"#1bgroningen#1bharatiyaganarajya#1biot#1bjelorussischessrepubliquedusenegalrepublicofgreecerepublicofugandarepubliccroat" +
	"iarepublicofukrainerepublicofmalawirepublictsjechia#1bl#1bm#1bn#1bosnaihercegovina#1bq#1britishoverseasterritoryanguilla" +
	"britishoverzeesterritoryfalklandislandsbritishoverzeesterritorybritishindianoceanterritorybritishoverseasterritorysouthg" +
	"eorgiasouthsandwichislandsbritishoverseasterritorysainthelenaascensiontristandacunhabritishoverzeesterritorysainthelenaa" +
	"scensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelvaarttristandacunhasainthelenaanddependencies" +
	"ocialistethiopia#1bsniahrzgvna#1bt#1bukinafasoevereinedemocratischerepubliekfijieilanden#1bvi#1bw#1byelorussischesociali" +
	"stsovjetrepubliekmarshalleilanden#1bzuidkorea#1ca#1cc#1cd#1cformercentralafricanrepublicmaldiveislandsaintbartlemy#1cg#1" +
	"ch#1ci#1ckingdombelgiancongoverzeesecollectiviteitsaintmartinfrenchpartfrenchsouthernzuidpoolterritory#1cl#1cm#1cn#1cors" +
	"ica#1crete#1cssrepublicservia#1cu#1cverdemocratischerepubliekoosttimorlorosae#1cw#1cx#1cy#1czechslovakfederalrepublicbra" +
	"ziliaunitedstatesvenezuelaopeodemreplaotiaansedemocraticpeoplesrepublicethiopiatransitionalgovernmentofethiopiaincleritr" +
	"eaethiopia#1dd#1democratischevolksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksyriearabrepegyp" +
	"trepublicicelandemocracticpeoplesrepublickoreadempeoplesrepublicofkoreanorthernmarianeislandsthelenaeiland#1djharkhand#1" +
	"dkingdombhutan#1dm#1doverzeesecollectiviteitsaintbarthelemyfrenchsouthernantarcticlandstchristoffelennevislamitischerepu" +
	"bliekgambiaislamicrepublicmauritaniaislamitrepublicmauritania#1dy#1dzikolamalawisconsintvincentendegrenadinestomeandprin" +
	"cipennsylvania#1ec#1ee#1egermany#1eh#1el#1erepubliekzambia#1es#1et#1filipijnserepublicaargentina#1fjava#1fkingdomegyptex" +
	"as#1fmrzanzibarandpembaisdemocraticfederalyugoslaviaserbiamontenegroformersocialistfederalrepublicyugoslaviaformerunited" +
	"republicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepublicadeangolaopdroctaiwanroccupiedpalesteinsterritory#1forme" +
	"runionsovietsocialistrepublicsierraleonethantilles#1frsouthantarcticterritory#1ga#1gbritishhonduras#1gd#1gemenebestaustr" +
	"alie#1gformerunitedrepubliccameroonunitedrepublicofazerbaijansovietsocialistrepublicademocraticadetimorlesteeasttimorele" +
	"ste#1gg#1gh#1gilbertandelliceislandsouthgeoislands#1gl#1gm#1gn#1gportugeesguineastkaapverdischeislandspaansestatecambodi" +
	"a#1gq#1grondterritoryamericanvirginislandsusofamerica#1gs#1gt#1gujarat#1gw#1gy#1hksardinia#1hm#1hn#1hrepublikasrpska#1ht" +
	"#1hu#1hvoormaligjoegoslavie#1id#1ie#1il#1im#1in#1ioverzeesterritoryamericanvirginislandsamericanaries#1iq#1irepubliknami" +
	"bia#1islamicrepubliciranislrepofiran#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jportugeesguinee#1kerstislands#1kg#1kh#1" +
	"kingdomofnorwaykingdomofdenmarkkingdomofeswatinikingdomofswazilandkingdomafghanistan#1km#1kn#1kportuguesetimorrococosisd" +
	"s#1krim#1kwazulunataljumhuriyahallubnaniyahamburgrondterritoryamericansamoaislandsouthholland#1kyrgyzrepublicslovakia#1k" +
	"zhongguoverseasdepartmentfrenchsouthernterritoryofchristmasislandterritory#1la#1lbetsjoeanaland#1lc#1libyakingdomofroman" +
	"ia#1lkingdomgreecentrafrika#1lroyaumebelgique#1ls#1lt#1lu#1lvolksrepubliekbenindahomey#1ly#1mayanmarchalleilanden#1mc#1m" +
	"d#1meestserenerepublieksanmarinoordelijkterritory#1mformerdemocratischkampucheardeilandendemcdonaldeilanden#1mg#1mh#1mki" +
	"ngdomitaliaanserepublicacaboverdemocraticsocialistrepublicsrilankaceylon#1ml#1mm#1mn#1moldoviansovietsocialistrepublicaf" +
	"ederativadobrasillinoislamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#1mprinsdomandorra#1mq#1mrepchinat" +
	"aiwanchina#1ms#1mt#1mutawakkilitischkingdomjemen#1mvolksrepubliekcongodrccongoverzeesterritorybonairesainteustatiussabad" +
	"utchsaintmaarten#1mw#1mx#1my#1mz#1na#1nc#1ne#1nformersaintchristophernevislamitischerepubliekmauritanieislamitrepmaurita" +
	"nie#1ng#1nh#1ni#1nl#1northcarolina#1npapaunewguinea#1nrepiblikdayiti#1nunavuttarakhand#1nz#1om#1paysdoutremerdelapolynes" +
	"iefrancaise#1pe#1pformertanganyikaandzanzibarsultanateofzanzibarepublikoesterreichristmaseilandmauritiuspuertoriconnecti" +
	"cuttarpradesh#1pg#1phillippinerepublicoflithuaniansovietsocialistrepublicademocraticatimorlesterritoiredesnouvellecaledo" +
	"nieetdependanceskarepublikaeastkosovespaansguinea#1pkingdomnorway#1plurinationalstatebolivia#1pm#1pn#1principautedemonac" +
	"ommonwealthofbahamasgemenebestvandebahamasislands#1ps#1pt#1pw#1py#1qazaqstanrespublikasyriauarabemirates#1republiquedema" +
	"dagascaribischnederlandsindie#1rh#1roemeenserepubliekmauritiusislandsabah#1rs#1ru#1rw#1saintchristoffelnevislamitischest" +
	"aatafghanistan#1sbelgischcongoverzeesterritoryoutlyingeilandjesunitedstatesamericanminoroutlyingislandsunitedstatesvirgi" +
	"nislandsahrawirepublicoffranceanddomtomfrancerepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrserbi" +
	"arepublicarmeniarepublicofnamibiaswazliand#1scotland#1sd#1se#1sgeoandtheislamicrepublicpakistanrepublicofburundi#1sh#1si" +
	"ngapoureptanzania#1sj#1skingdomofiraqkingdomcambodjarvisislands#1sl#1sm#1sn#1soevereinedemocraticrepublicfijiislandstate" +
	"ofqatarstatekoeweit#1srepublicachilelareunion#1ss#1stvincentandthegrenadinesultanaatvanomansultanaatdermaldivensultanaat" +
	"muscatenomanisleofman#1sultanatemaldivestbarths#1svalbardislands#1sx#1sy#1sz#1tci#1td#1tfyrom#1tg#1th#1tjechoslowakije#1" +
	"tkingdomoflaospdry#1tl#1tm#1tn#1toerkmenia#1tpapuanewguniea#1trentinosouthtirolombardia#1tt#1tvolksrepubliekkongokinshas" +
	"ademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatantranepalfederaldemocraticrepu" +
	"blicethiopiaincludingeritreaethiopiaempireofiran#1tw#1tz#1ua#1ug#1ukingdomofsiamkingdomofbhutan#1um#1us#1uy#1uz#1va#1vc#" +
	"1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijklibiestaateritrea#1vg#1victoria#1vn#1vu#1wforme" +
	"rcentralafricanempireofethiopia#1wsahara#1xkingdomspanje#1yd#1ye#1yt#1yu#1za#1zm#1zrepubliccrimea#1zwitserseconfederatia" +
	"nigeria#490#492#496#8aa#8ac#8ae#8aformerlibyanarabjamahiriya#8ag#8aj#8al#8am#8an#8aoverzeesterritorysaintmartinfrenchpar" +
	"tsjechoslowaakserepublicbieloruslandrepublicoftajikistanrepublicmontenegrotelibischarabsocialistvolksjamahiriyyazerbaidj" +
	"an#8aq#8arepubliccyprussischefederaledemocratischerepubliekethiopiedmontana#8as#8au#8avtonomnarespublikakrymetropolitaan" +
	"sfrankrijksaintmaarten#8ay#8balearicislands#8bbelgischkongovolksrepubliekmongolie#8bc#8bd#8bezetpalestijnsgebiedemocrati" +
	"crepublmadagascaribiannetherlandsguiana#8bformerrepublicsouthvietnamfmrrepofvietnamichigan#8bg#8bhoetan#8bkingdomsweden#" +
	"8bl#8bm#8bn#8bosnaiherzegovina#8bpiruwripuwlika#8britishoverseasterritoryguernseychannelislandsguernseybritishoverzeeste" +
	"rritorypitcairnislandscocoskeelingwanebraska#8bt#8buthan#8bvolksrepubliekpolen#8bx#8byelorussischesovietsocialistrepubli" +
	"cunieburmasocialistrepublicofthemaldivessultanateofmaldivesrepublicofbolivia#8ca#8cbeluuerabelau#8cd#8ce#8cformertangany" +
	"ikaenzanzibarbadoesbekistan#8cg#8ch#8ci#8cj#8ckingdomzweden#8cm#8cn#8corse#8cq#8cs#8ct#8cu#8cvoormaligjugoslavievoormali" +
	"gtsjechoslowakije#8cw#8cy#8da#8dj#8doverseasdepartmentsaintpierremiquelonafhankelijkestaatsamoa#8drepublicfrancestmartin" +
	"fransdeelstmaartenfransdeelstmartinfrenchpartsjetsjenia#8ec#8eg#8ei#8ekingdomitalydveldidislandstyria#8en#8erepublicgree" +
	"centralverdemocratischerepubliektimorlestedemocraticrepubliczairecongodemocraticrepublicofsaotomeandprincipedemocraticre" +
	"publicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepublicofformercongodemocraticrepublicofzairecongodem" +
	"ocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocraticrepublicofthekinshasacongothedemocraticrepubli" +
	"cofthecongodemocratischerepubliekmadagaskarakalpakije#8es#8et#8ez#8fg#8filippijnen#8fj#8fkingdomnepalestinianautonometer" +
	"ritory#8fmrtanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprincipenghukinmenmatsuseparatecustomsterritor" +
	"ytaiwanpenghukinmenmatsultanatemaldivenrepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudkustkittsandnevi" +
	"sfederationofnigeria#8fportugeestimorepublikayuburundikingdomofcambodiakingdomnederlandenkingdomofsaudiarabiakingdomsaoe" +
	"diarabiakingdomofafghanistan#8fransezuidelijkegebieden#8fsaintpierremiquelon#8ga#8gbritishguiana#8gg#8gh#8gilbertellicei" +
	"slandspaansestaatbahrein#8gj#8gkingdomspain#8gl#8gm#8gpalestinstateofmongoliastateofbahrain#8gq#8grondterritorysaintmart" +
	"infrenchpartsjechischerepubliekkirgizstan#8gt#8gvolksrepnoordkoreavolksrepubliekzuidjemen#8gy#8hagereertransitionalislam" +
	"icstateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#8hkingdomtongautemalagasyrepublicofaustriarepubl" +
	"icofsenegalapagosislandsikkim#8hm#8hondurussiafederalpeoplesrepublicjoegoslaviabruzzoverzeesegemeenschapsaintmartinfrenc" +
	"hpartstmaartenfrenchpartrucialoman#8hrepublicitaliaanserepubliekoppervoltadjikistan#8hu#8ic#8id#8im#8in#8ioverseasterrit" +
	"orycocoskeelingislandsaustralian#8irepublickosovaticanstateofisraelliceeilanden#8islamicrepofiran#8it#8ivorstendomandorr" +
	"a#8iz#8japan#8je#8jm#8johnstonislands#8keralaska#8kg#8kn#8krepublickosovolksdemocratischerepubliekjemenitischearabrepubl" +
	"icsyrianarabrepbulichtenstein#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyastatecomoros#8lowersaxonyanhalt#8ls#8lt#8lu#8ly#8mar" +
	"occotedivoregiaoautonomadamadeirafghanistan#8mbritishguyana#8mc#8md#8mfederalerepubliekbraziliechtenstien#8mg#8mh#8midwa" +
	"yislands#8mj#8mkirghizistan#8ml#8mn#8mostserenerepublicsanmarinoordrhodesie#8mpalmyraatollimburgrondterritorybouvetislan" +
	"dstchristoffelnevislamicrepublicofpakistaninclbangladeshpakistan#8mrepubliclatvianrepublickirgizia#8mt#8mutawakkilitekin" +
	"gdomyemenformerarabrepublicyemenyemenpeoplesdemrepyemensanaayemen#8mvorstendomkoeweitvorstendomliechtensteinclbangladpak" +
	"istan#8mx#8my#8mz#8nc#8ne#8nfederalerepubliekkameroen#8ng#8nh#8ni#8nl#8northmarianen#8npapuanguinea#8nrepublicmalawitrus" +
	"sischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublicivorycoasturias#8ns#8nu#8nz#8paysdoutremerlapoly" +
	"nesiafrancaise#8pc#8pe#8pkingdomirakingdomroemenia#8plurstatebolivia#8pm#8poolsevolksrepubliekkampucheardenmcdonaldeilan" +
	"den#8pphilippijnen#8ps#8puleangatongazawestbankoninkrijkitalie#8qa#8republiquecotedivoirevolutionairevolksrepubliekguine" +
	"ebissautralia#8rm#8roemeenserepublicsouthyemensouthernrhodesia#8rphillippines#8rq#8rs#8rw#8saintpierremiguelon#8sbritsho" +
	"nduras#8sc#8se#8sformerdemocratickampucheardendemcdonaldeilanden#8sg#8sh#8sicilia#8sl#8sm#8sn#8socialistpeoplesrepublica" +
	"lbaniarepublicofmoldovarepublicmaldivesadrepublicturkeyturkiye#8spanishguinea#8statuscivitatisvaticanae#8sultanatezanzib" +
	"arepubliquerwandaise#8swissconfederationsuisse#8sx#8sy#8sz#8tbakerislands#8td#8th#8ti#8tkingdomiraq#8tl#8tn#8toscanarias" +
	"#8tphillipines#8tsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelabolivrepofvenezuelariojam" +
	"aika#8tt#8turkyye#8tvorstendommonacomoroeilanden#8tw#8tx#8tz#8ug#8ukingdomlaostavalley#8upperaustria#8us#8uverarabemirat" +
	"en#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvantanganyikaenzanzibarverenigderepubliektanganyikaenzanz" +
	"ibarpeoplesrepublichongarije#8vi#8vm#8vq#8vt#8wa#8wformerfederatievanmalakkafederatia#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9a" +
	"formernederlandseantillenoudnederlandseantillen#9ag#9ai#9al#9am#9aoverseasterritorysaintpierremiquelonafhankelijkestates" +
	"amoa#9aq#9arepublicnaoeroemeensesocialistischerepubliekroemenieuwehebriden#9as#9at#9au#9aw#9ax#9azerbeidjaan#9bailliagej" +
	"erriphablikiraafrikadzongazastrookenwestelijkejordaanoeverengazastrookwesternjordaanoevergazastrooklahomatanitukoviti#9b" +
	"bougainville#9bd#9belarusrepublicoftrinidadandtobagorepublicadecostaricarepublicofslovenianrepublicwitruslandemocraticre" +
	"publicsudanuntil2011sudan#9bformernederlandseantillesformertheformeryugoslavrepublicofmacedoniaformerjoegoslavischerepub" +
	"licmacedoniaformeryugoslavrepublicofthemarshallislandsrepubliciranempireiran#9bg#9bh#9bi#9bjelorussianfederaton#9bl#9bm#" +
	"9bn#9bosniahercegovina#9bq#9britishoverzeesterritoryanguillaopeoplesdemrepofkorea#9bs#9bt#9bverkoninkrijkvansaoediarabie" +
	"koninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9bw#9byelorussischessrepubliquefrancaise#9bz#9ca#9cc#9" +
	"cd#9cformernetherlandsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburmasocialistrepublicoftheivorycoast" +
	"republicofcotedivoireivorycoastrepubliccotedivoireivorycoastcotedivoirevolutionairepeoplesrepublicguineabissaunitedkindo" +
	"minikaanserepubliekdermaldivenrepubliekslowakije#9cg#9ch#9ci#9ckingdomsiam#9cl#9cm#9cn#9coverzeesterritorysaintpierremiq" +
	"uelonorthsoedan#9crepublicofchad#9cu#9cvlaamsbrabantiguaenbarbudawlatalkuwaytsjad#9cw#9cx#9cy#9czechoslovakrepublicofupp" +
	"ervoltaburkinafasouppervoltarepublicofdjibouti#9democraticfederalrepublicnepalestinianauthorityadministeredterritoriesth" +
	"onia#9dj#9dkingmanreefederalpeoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalpeoplesrepublicofyugosla" +
	"viaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepublicboeroendi#9dm#9doverseascollectivityfrenchpolynesiatahi" +
	"tifrenchpolynesia#9dz#9ec#9ee#9eg#9eh#9el#9erepublicofcubailiwickofjersey#9es#9et#9fillipijnen#9fj#9fkirghizstan#9fmryug" +
	"oslavia#9formercentraalafrikaanserepubliekvandemaledivenrepubliekivoorkustchristopherandnevisfederationofsaintchristophe" +
	"randnevisfederationsaintchristophernevisfederationofsaintkittsandnevisfederationbosniaherzegovinarepublicadecaboverderep" +
	"ubliekcaboverdepartementdesaintpierreetmiquelonorthyemen#9fryserbiaandmontenegrondterritorysainthelenaascensiontristanda" +
	"cunhasthelenaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascensionsthelenaascen" +
	"sionentristandacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontristandacunhaands" +
	"ainthelenadependenciesultanaatbruneimongolzizhiqunitedkoninkrijkafghanistan#9ga#9gd#9gemenebestdominicatalunya#9gformers" +
	"erbiaandmontenegroformerwitrussischesovietsocialistrepublictsjechoslowakije#9gg#9gh#9gilbertislands#9gl#9gm#9gn#9gprathe" +
	"tthainautonomousterritorygreenlandautonomousterritoryofgreenlanddanish#9gq#9gs#9gt#9gu#9gw#9gy#9hkirgizistan#9hm#9hn#9hr" +
	"epublicofiraqrepublicofitalyrepubliclibanon#9ht#9hu#9id#9ie#9il#9im#9in#9ioverseascollectivitysaintbarthelemy#9iq#9irepu" +
	"blicofmalibischearabischerepubliekderfilipijnenrepublicwestgermanyfederalrepublicofgermanywestgermanyfederalrepublicgerm" +
	"anywestgermanyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermany#9islamicrepiran#9it#9je#9jm#9johnstonatollomb" +
	"ardy#9jphilipines#9ke#9kg#9kh#9kingdomofswedenkingdomofhungarykingdomofthailandsiam#9km#9kn#9kpuducherry#9krepublicofper" +
	"uandaurundi#9kw#9kyrghyzstan#9kz#9la#9lbouveteiland#9lc#9libyanajaria#9lkirgyzstan#9lrepublicoftogoleserepubliekcolombia" +
	"#9ls#9lt#9lu#9lvolksrepkongodemrepcongoverzeesterritoryheardislandsmcdonaldislandsaustraliancapitalterritory#9ly#9marche" +
	"chenskayarespublikabyelarussischefederatia#9mc#9md#9meestserenerepublicsanmarinoordmarianen#9mfederalerepublieknigeriafe" +
	"deralrepublickameroen#9mg#9mh#9mkirghizia#9ml#9mm#9mn#9mongoolsevolksrepubliekmozambique#9mpiruwsuyu#9mq#9mrepublicpanam" +
	"aleisefederatia#9ms#9mt#9mu#9mvoormaligeddrdominicanrepublicdrukgyalkhapalestinianautoriteitrucialcoastatodellacittadelv" +
	"aticanorfolkeiland#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfederalerepublieksomalietuvaluikypros#9ng#9ni#9nl#9northrhodesia#9npord" +
	"enonewhebrides#9nrepublicrwanda#9nu#9nz#9om#9palestinianadminareastvlaanderen#9pe#9pfederalestatenmicronesiagefedereerde" +
	"statesmicronesiafederalestatenvanmicronesiafederatedstatesofmicronesiafederatestatesofmicronesiafederalstatesofmicronesi" +
	"afedstatesofmicronesiafsaintpierreetmiquelon#9pg#9philippineislandstatenepalestijnseautonomegebieden#9pkyrgistan#9plomba" +
	"rdije#9pm#9pn#9principalitymonacommonwealthdominicagemenebestvanaustraliegemenebestvanpuertoricooperativerepublicguyana#" +
	"9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaumedebelgique#9rs#9ru#9rw#9saotomeeastprincipeoplesrepubliccongozairepubl" +
	"iquecentrafricainegarabruneidarussalameriksamoaislandstateisrael#9sbrvirginisds#9sc#9sd#9se#9sg#9sh#9sicily#9sj#9skyrgys" +
	"tan#9sl#9sm#9sn#9sovereigndemocraticrepublicfijisovereigndemocraticrepublicoffijidominionceylondominionofceylonsrilankai" +
	"#9srepublicserbia#9ss#9stkittsennevisfederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistang" +
	"anjika#9svietnam#9sx#9sy#9sz#9tc#9td#9tformerfederationofmalayafederation#9tg#9th#9tj#9tkyrgzstan#9tl#9tm#9tn#9toscanewm" +
	"exicotedlvoirephabolikiyaaforikaborwandeserepubliekzuidsudannorthrhinewestphalia#9trentinosouthtyrolouisiana#9tt#9tvjrma" +
	"cedonia#9tw#9tz#9ua#9ug#9ukirgisia#9um#9us#9uy#9uz#9va#9vc#9verenigdearabischeemiratennessee#9vg#9vi#9vn#9vu#9wformerlib" +
	"yanarabrepublicofegyptunitedarabrepublicnorthvietnamurcia#9ws#9xkomoren#9ye#9yt#9za#9zm#9zwitserseconfederatievanmicrone" +
	"siegefedereerdestatenvanmicronesiefederalestatenvanmicronesiefederatievanmaleisiefederatievanmalayafederatiebaliguriaohi" +
	"overzeesecollectiviteitfrenchguyanafrenchsouthernterritoriesaotomeyprincipeoplesrepublicyemennorthmarianaislandstateofli" +
	"byaunitedkingdomlibiastatecomorenbrd"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 2, 3, 3, 5, 5, 6, 6, 8, 9, 10, 10, 11, 12, 13, 15,
	15, 15, 15, 15, 16, 16, 16, 17, 17, 18, 18, 18, 19, 19, 19, 20,
	22, 25, 25, 27, 27, 30, 31, 33, 34, 36, 36, 36, 37, 38, 38, 38,
	39, 39, 43, 43, 44, 45, 45, 45, 46, 46, 46, 47, 48, 49, 49, 49,
	52, 54, 54, 55, 55, 56, 56, 58, 60, 60, 60, 60, 60, 60, 62, 63,
	63, 63, 64, 65, 65, 65, 66, 67, 67, 68, 70, 70, 70, 71, 71, 73,
	75, 76, 76, 76, 76, 79, 79, 81, 83, 84, 84, 84, 85, 85, 86, 90,
	90, 90, 92, 93, 93, 94, 98, 101, 102, 104, 105, 105, 107, 108, 108, 108,
	110, 111, 112, 113, 115, 117, 119, 121, 122, 125, 126, 126, 128, 129, 129, 132,
	132, 134, 134, 134, 135, 136, 136, 136, 136, 138, 139, 140, 142, 143, 143, 143,
	149, 150, 151, 153, 154, 155, 156, 157, 161, 163, 164, 164, 164, 165, 166, 166,
	166, 166, 168, 169, 170, 171, 173, 174, 176, 176, 177, 179, 180, 182, 182, 182,
	184, 187, 188, 188, 189, 192, 193, 193, 195, 195, 195, 196, 196, 199, 200, 201,
	202, 202, 203, 203, 204, 206, 207, 207, 208, 208, 208, 209, 209, 211, 213, 215,
	217, 218, 218, 218, 219, 221, 222, 225, 226, 227, 227, 228, 229, 230, 230, 232,
	234, 235, 236, 238, 239, 240, 242, 244, 247, 247, 248, 248, 250, 250, 251, 252,
	253, 255, 256, 259, 259, 261, 263, 263, 266, 266, 268, 268, 269, 269, 269, 269,
	270, 271, 271, 273, 274, 276, 277, 279, 279, 279, 280, 281, 282, 284, 285, 286,
	288, 288, 289, 289, 291, 292, 293, 294, 296, 296, 296, 297, 298, 298, 299, 300,
	301, 301, 303, 303, 303, 304, 305, 307, 308, 309, 309, 309, 311, 311, 314, 315,
	316, 317, 321, 321, 324, 326, 327, 330, 330, 331, 332, 332, 336, 336, 337, 340,
	340, 341, 342, 343, 343, 343, 343, 344, 344, 346, 346, 348, 348, 349, 350, 351,
	355, 357, 357, 357, 359, 360, 363, 364, 367, 367, 369, 369, 369, 369, 369, 371,
	371, 371, 371, 371, 374, 375, 377, 378, 379, 380, 381, 381, 381, 382, 382, 382,
	384, 385, 387, 387, 389, 390, 392, 394, 395, 396, 398, 401, 402, 402, 403, 404,
	404, 404, 406, 407, 407, 409, 410, 411, 412, 413, 413, 415, 415, 416, 418, 418,
	418, 420, 420, 422, 423, 424, 425, 425, 427, 427, 429, 429, 431, 432, 432, 432,
	433, 433, 434, 435, 435, 435, 435, 435, 438, 438, 439, 439, 441, 442, 443, 443,
	445, 446, 447, 449, 450, 454, 455, 455, 458, 459, 459, 460, 460, 460, 461, 462,
	463, 463, 464, 465, 467, 469, 469, 471, 471, 472, 472, 472, 476, 476, 476, 476,
	478, 480, 480, 481, 482, 483, 485, 485, 487, 487, 488, 488, 488, 488, 488, 490,
	490, 491, 492, 492, 492, 492, 493, 493, 493, 493, 495, 498, 498, 498, 498, 500,
	501, 504, 504, 505, 506, 508, 511, 514, 516, 516, 516, 516, 519, 519, 520, 522,
	522, 523, 523, 523, 525, 525, 526, 526, 526, 526, 526, 527, 527, 528, 529, 530,
	532, 535, 538, 538, 539, 542, 545, 547, 547, 550, 551, 552, 552, 552, 553, 554,
	557, 557, 558, 558, 559, 559, 559, 560, 561, 562, 562, 563, 564, 564, 565, 565,
	566, 567, 568, 570, 571, 571, 571, 573, 575, 575, 576, 576, 576, 578, 578, 579,
	580, 580, 580, 580, 581, 584, 587, 587, 587, 588, 588, 590, 590, 590, 590, 592,
	592, 594, 595, 595, 597, 598, 600, 601, 603, 604, 604, 605, 609, 610, 612, 612,
	614, 614, 616, 617, 619, 619, 619, 619, 619, 621, 621, 622, 625, 625, 626, 629,
	629, 630, 632, 632, 633, 634, 635, 636, 639, 641, 641, 641, 642, 642, 642, 643,
	644, 647, 648, 649, 651, 653, 654, 654, 654, 654, 654, 655, 656, 656, 658, 659,
	660, 660, 661, 663, 665, 666, 668, 671, 671, 671, 672, 672, 675, 677, 678, 678,
	678, 678, 678, 678, 679, 680, 681, 681, 682, 682, 683, 684, 684, 684, 685, 686,
	686, 688, 688, 689, 689, 691, 693, 693, 695, 695, 695, 695, 696, 698, 699, 699,
	700, 702, 704, 704, 704, 706, 706, 707, 708, 710, 711, 711, 713, 713, 713, 713,
	714, 715, 715, 717, 718, 720, 723, 724, 725, 726, 727, 728, 728, 728, 728, 729,
	729, 730, 731, 732, 732, 733, 733, 733, 733, 734, 735, 735, 736, 737, 737, 738,
	739, 741, 743, 744, 748, 748, 748, 750, 753, 754, 755, 755, 756, 757, 758, 758,
	761, 763, 766, 766, 767, 767, 767, 767, 767, 768, 768, 769, 769, 770, 771, 773,
	775, 776, 778, 781, 785, 785, 785, 786, 786, 787, 787, 788, 788, 788, 791, 791,
	792, 794, 794, 794, 795, 795, 795, 795, 795, 796, 798, 798, 798, 798, 799, 799,
	799, 800, 800, 800, 800, 800, 800, 800, 800, 800, 801, 801, 802, 803, 804, 804,
	804, 804, 804, 806, 807, 808, 808, 808, 808, 808, 808, 808, 808, 808, 809, 809,
	810, 811, 811, 813, 815, 816, 818, 820, 820, 820, 822, 822, 822, 822, 822, 823,
	824, 825, 825, 827, 827, 829, 829, 831, 831, 833, 833, 833, 834, 834, 835, 836,
	838, 839, 842, 845, 846, 846, 847, 848, 848, 850, 850, 850, 852, 852, 852, 853,
	853, 854, 854, 854, 854, 856, 857, 859, 859, 861, 862, 863, 863, 863, 865, 866,
	867, 867, 867, 868, 868, 868, 868, 868, 870, 871, 871, 872, 873, 873, 873, 875,
	876, 876, 877, 877, 877, 877, 877, 877, 877, 881, 881, 881, 881, 881, 882, 883,
	883, 883, 883, 883, 885, 885, 886, 887, 887, 888, 888, 889, 891, 893, 893, 893,
	895, 897, 898, 900, 900, 902, 904, 904, 905, 906, 908, 909, 910, 911, 913, 913,
	913, 913, 916, 918, 919, 920, 922, 922, 923, 925, 925, 925, 927, 927, 928, 928,
	929, 930, 932, 935, 935, 935, 935, 935, 937, 938, 938, 938, 939, 939, 940, 942,
	943, 943, 944, 945, 945, 946, 946, 947, 949, 950, 951, 951, 951, 952, 952, 952,
	953, 955, 956, 960, 961, 963, 965, 966, 967, 967, 968, 968, 969, 970, 972, 974,
	975, 976, 978, 979, 979, 981, 981, 984, 984, 984, 984, 985, 985, 986, 986, 989,
	990, 991, 994, 994, 994, 994, 995, 995, 996, 997, 997, 999, 999, 1001, 1002, 1004,
	1006, 1006, 1006, 1006, 1008, 1009, 1010, 1012, 1012, 1013, 1015, 1017, 1018, 1018, 1019, 1019,
	1021, 1021, 1022, 1023, 1025, 1027, 1030, 1031, 1032, 1035, 1035, 1035, 1036, 1037, 1038, 1038,
	1039, 1039, 1040, 1041, 1042, 1043, 1045, 1047, 1047, 1050, 1050, 1050, 1050, 1052, 1053, 1054,
	1056, 1056, 1057, 1058, 1059, 1060, 1060, 1061, 1063, 1063, 1063, 1063, 1064, 1064, 1065, 1065,
	1066, 1068, 1068, 1070, 1071, 1072, 1073, 1073, 1073, 1075, 1077, 1078, 1078, 1079, 1079, 1079,
	1080, 1082, 1084, 1084, 1086, 1087, 1089, 1090, 1090, 1092, 1094, 1094, 1095, 1095, 1096, 1096,
	1097, 1097, 1097, 1097, 1098, 1098, 1099, 1100, 1100, 1101, 1103, 1103, 1103, 1103, 1103, 1103,
	1103, 1103, 1105, 1105, 1106, 1106, 1107, 1107, 1109, 1110, 1112, 1112, 1116, 1116, 1116, 1117,
	1119, 1120, 1120, 1122, 1122, 1124, 1125, 1125, 1126, 1126, 1126, 1126, 1126, 1128, 1130, 1130,
	1130, 1130, 1132, 1132, 1132, 1133, 1136, 1136, 1137, 1139, 1139, 1140, 1141, 1141, 1142, 1142,
	1144, 1144, 1145, 1147, 1147, 1147, 1149, 1150, 1150, 1150, 1150, 1151, 1151, 1152, 1156, 1156,
	1160, 1162, 1164, 1165, 1165, 1165, 1165, 1166, 1168, 1168, 1168, 1169, 1170, 1170, 1170, 1170,
	1171, 1171, 1172, 1174, 1174, 1174, 1174, 1175, 1176, 1176, 1176, 1176, 1176, 1177, 1177, 1177,
	1178, 1179, 1180, 1180, 1180, 1180, 1180, 1182, 1182, 1184, 1184, 1184, 1185, 1185, 1187, 1189,
	1190, 1190, 1191, 1191, 1193, 1193, 1193, 1196, 1196, 1198, 1199, 1199, 1200, 1200, 1201, 1201,
	1202, 1203, 1205, 1205, 1207, 1208, 1208, 1209, 1210, 1210, 1210, 1211, 1212, 1212, 1212, 1214,
	1214, 1215, 1215, 1217, 1218, 1219, 1220, 1220, 1221, 1221, 1221, 1222, 1222, 1222, 1222, 1224,
	1225, 1228, 1231, 1231, 1232, 1233, 1234, 1236, 1236, 1236, 1238, 1243, 1244, 1245, 1245, 1246,
	1246, 1247, 1248, 1248, 1248, 1250, 1251, 1252, 1252, 1253, 1253, 1254, 1254, 1256, 1256, 1256,
	1258, 1259, 1260, 1261, 1261, 1261, 1262, 1266, 1267, 1268, 1269, 1269, 1271, 1271, 1274, 1274,
	1275, 1277, 1279, 1280, 1280, 1280, 1281, 1282, 1283, 1283, 1283, 1285, 1285, 1286, 1286, 1287,
	1287, 1290, 1290, 1290, 1290, 1293, 1293, 1293, 1293, 1293, 1297, 1299, 1300, 1301, 1302, 1302,
	1303, 1303, 1303, 1303, 1304, 1305, 1305, 1308, 1309, 1309, 1309, 1311, 1311, 1311, 1312, 1312,
	1315, 1317, 1318, 1319, 1319, 1320, 1321, 1321, 1321, 1324, 1324, 1325, 1325, 1325, 1326, 1326,
	1326, 1326, 1328, 1329, 1330, 1330, 1331, 1334, 1335, 1335, 1336, 1336, 1337, 1337, 1337, 1339,
	1340, 1340, 1341, 1343, 1344, 1346, 1346, 1347, 1348, 1348, 1351, 1352, 1353, 1353, 1354, 1354,
	1354, 1355, 1355, 1355, 1355, 1355, 1355, 1356, 1356, 1357, 1357, 1357, 1360, 1360, 1361, 1361,
	1361, 1361, 1362, 1363, 1363, 1364, 1365, 1365, 1365, 1366, 1367, 1367, 1367, 1368, 1368, 1369,
	1370, 1371, 1372, 1375, 1376, 1376, 1377, 1377, 1380, 1380, 1380, 1380, 1380, 1382, 1384, 1386,
	1386, 1387, 1388, 1389, 1389, 1390, 1392, 1392, 1393, 1393, 1394, 1395, 1395, 1397, 1399, 1401,
	1401, 1402, 1402, 1403, 1403, 1403, 1403, 1403, 1403, 1403, 1403, 1403, 1403, 1403, 1405, 1406,
	1408, 1408, 1409, 1409, 1409, 1409, 1410, 1411, 1412, 1413, 1414, 1414, 1414, 1416, 1417, 1417,
	1417, 1417, 1417, 1417, 1417, 1419, 1420, 1420, 1421, 1421, 1421, 1421, 1422, 1424, 1428, 1428,
	1430, 1430, 1431, 1433, 1434, 1434, 1434, 1436, 1439, 1440, 1440, 1440, 1440, 1440, 1441, 1441,
	1441, 1441, 1441, 1443, 1445, 1445, 1446, 1446, 1447, 1449, 1449, 1449, 1449, 1449, 1451, 1452,
	1453, 1454, 1455, 1456, 1456, 1458, 1458, 1458, 1460, 1460, 1462, 1462, 1462, 1462, 1464, 1464,
	1464, 1466, 1467, 1467, 1468, 1468, 1469, 1469, 1469, 1470, 1470, 1470, 1472, 1473, 1474, 1475,
	1475, 1475, 1475, 1476, 1477, 1477, 1477, 1479, 1480, 1481, 1481, 1481, 1481, 1483, 1483, 1483,
	1484, 1485, 1485, 1485, 1485, 1485, 1486, 1486, 1486, 1488, 1488, 1489, 1492, 1492, 1492, 1494,
	1495, 1496, 1498, 1498, 1500, 1500, 1501, 1501, 1501, 1501, 1504, 1505, 1507, 1508, 1508, 1509,
	1509, 1509, 1510, 1511, 1512, 1513, 1515, 1517, 1518, 1518, 1519, 1521, 1523, 1524, 1526, 1527,
	1528, 1529, 1530, 1531, 1533, 1533, 1534, 1536, 1536, 1536, 1537, 1538, 1540, 1541, 1543, 1543,
	1544, 1546, 1547, 1547, 1547, 1550, 1550, 1552, 1552, 1552, 1553, 1553, 1555, 1555, 1555, 1555,
	1557, 1558, 1558, 1559, 1562, 1562, 1565, 1567, 1571, 1571, 1571, 1573, 1574, 1575, 1577, 1579,
	1579, 1579, 1581, 1581, 1581, 1581, 1581, 1582, 1582, 1586, 1589, 1589, 1589, 1590, 1591, 1591,
	1592, 1593, 1593, 1593, 1596, 1596, 1598, 1599, 1603, 1604, 1604, 1604, 1606, 1607, 1607, 1608,
	1608, 1608, 1608, 1608, 1608, 1609, 1609, 1609, 1609, 1610, 1610, 1611, 1611, 1611, 1611, 1611,
	1611, 1613, 1614, 1616, 1616, 1616, 1617, 1619, 1623, 1624, 1624, 1624, 1624, 1625, 1626, 1626,
	1626, 1626, 1627, 1628, 1628, 1630, 1631, 1631, 1632, 1632, 1633, 1633, 1633, 1635, 1635, 1636,
	1637, 1639, 1639, 1640, 1641, 1643, 1645, 1647, 1647, 1648, 1650, 1650, 1650, 1652, 1652, 1652,
	1652, 1652, 1653, 1653, 1653, 1655, 1658, 1659, 1659, 1659, 1659, 1660, 1661, 1661, 1662, 1662,
	1663, 1663, 1663, 1665, 1667, 1667, 1669, 1669, 1669, 1669, 1670, 1670, 1670, 1670, 1670, 1672,
	1673, 1673, 1673, 1673, 1675, 1676, 1677, 1677, 1679, 1680, 1681, 1682, 1683, 1683, 1684, 1686,
	1686, 1689, 1690, 1692, 1693, 1693, 1693, 1695, 1695, 1695, 1696, 1697, 1698, 1698, 1699, 1701,
	1701, 1701, 1702, 1703, 1704, 1705, 1705, 1706, 1706, 1708, 1709, 1710, 1710, 1710, 1710, 1711,
	1713, 1713, 1713, 1715, 1717, 1717, 1718, 1719, 1719, 1719, 1720, 1720, 1722, 1724, 1724, 1724,
	1725, 1725, 1725, 1725, 1726, 1726, 1728, 1728, 1728, 1728, 1729, 1729, 1731, 1731, 1731, 1732,
	1733, 1733, 1733, 1734, 1736, 1737, 1738, 1742, 1742, 1742, 1744, 1744, 1744, 1745, 1745, 1746,
	1747, 1747, 1748, 1748, 1748, 1748, 1748, 1748, 1751, 1752, 1753, 1754, 1755, 1756, 1758, 1759,
	1761, 1761, 1761, 1763, 1765, 1766, 1766, 1766, 1768, 1770, 1772, 1774, 1774, 1775, 1776, 1777,
	1778, 1778, 1779, 1780, 1782, 1784, 1788, 1790, 1792, 1792, 1793, 1793, 1793, 1793, 1794, 1795,
	1796, 1797, 1798, 1798, 1799, 1800, 1800, 1800, 1801, 1802, 1802, 1805, 1806, 1806, 1807, 1807,
	1809, 1811, 1811, 1812, 1813, 1813, 1813, 1814, 1814, 1815, 1815, 1815, 1815, 1816, 1818, 1818,
	1818, 1818, 1818, 1819, 1819, 1821, 1823, 1825, 1827, 1827, 1827, 1827, 1829, 1829, 1829, 1830,
	1830, 1830, 1830, 1830, 1831, 1831, 1832, 1832, 1834, 1836, 1836, 1836, 1838, 1838, 1839, 1839,
	1839, 1839, 1839, 1840, 1842, 1842, 1842, 1842, 1842, 1843, 1844, 1844, 1844, 1844, 1846, 1846,
	1847, 1847, 1847, 1847, 1848, 1848, 1849, 1849, 1849, 1851, 1853, 1855, 1855, 1857, 1857, 1857,
	1859, 1860, 1861, 1861, 1862, 1864, 1864, 1864, 1864, 1864, 1864, 1864, 1865, 1865, 1866, 1866,
	1866, 1867, 1867, 1867, 1868, 1868, 1870, 1871, 1871, 1872, 1874, 1875, 1875, 1877, 1879, 1879,
	1880, 1880, 1880, 1882, 1883, 1885, 1886, 1887, 1888, 1890, 1890, 1890, 1890, 1890, 1892, 1892,
	1892, 1893, 1893, 1893, 1893, 1894, 1894, 1894, 1894, 1894, 1894, 1896, 1897, 1899, 1899, 1899,
	1899, 1900, 1902, 1902, 1905, 1906, 1908, 1908, 1909, 1909, 1911, 1911, 1911, 1912, 1914, 1914,
	1916, 1916, 1917, 1917, 1918, 1919, 1919, 1919, 1921, 1922, 1922, 1924, 1925, 1925, 1925, 1925,
	1925, 1926, 1927, 1928, 1929, 1933, 1935, 1937, 1937, 1937, 1938, 1939, 1939, 1940, 1940, 1940,
	1940, 1941, 1941, 1941, 1943, 1945, 1947, 1949, 1951, 1951, 1952, 1954, 1954, 1956, 1956, 1958,
	1958, 1959, 1960, 1960, 1961, 1962, 1964, 1966, 1967, 1967, 1967, 1968, 1970, 1970, 1971, 1972,
	1973, 1973, 1976, 1977, 1977, 1977, 1978, 1981, 1982, 1982, 1983, 1986, 1988, 1988, 1989, 1990,
	1990, 1990, 1990, 1990, 1992, 1993, 1994, 1995, 1996, 1996, 1997, 1998, 1999, 1999, 1999, 1999,
	1999, 2000, 2001, 2001, 2002, 2002, 2003, 2004, 2005, 2007, 2009, 2010, 2010, 2011, 2011, 2011,
	2013, 2013, 2013, 2013, 2014, 2014, 2016, 2018, 2018, 2019, 2019, 2019, 2020, 2020, 2020, 2020,
	2021, 2021, 2022, 2023, 2023, 2025, 2025, 2027, 2027, 2030, 2031, 2032, 2032, 2034, 2034, 2035,
	2036, 2037, 2038, 2038, 2038, 2039, 2040, 2041, 2042, 2042, 2043, 2045, 2047, 2048, 2048, 2049,
	2051, 2051, 2051, 2052, 2056, 2056, 2056, 2058, 2060, 2061, 2062, 2062, 2064, 2064, 2065, 2065,
	2066, 2067, 2068, 2069, 2071, 2072, 2072, 2073, 2074, 2075, 2075, 2075, 2075, 2075, 2076, 2077,
	2077, 2077, 2079, 2079, 2081, 2082, 2085, 2086, 2086, 2087, 2088, 2090, 2091, 2091, 2091, 2091,
	2092, 2092, 2093, 2094, 2094, 2097, 2098, 2098, 2098, 2098, 2099, 2100, 2100, 2100, 2101, 2101,
	2103, 2103, 2103, 2103, 2104, 2105, 2105, 2107, 2111, 2113, 2113, 2115, 2115, 2115, 2115, 2116,
	2117, 2118, 2119, 2120, 2120, 2122, 2122, 2122, 2123, 2124, 2124, 2124, 2126, 2127, 2128, 2128,
	2128, 2131, 2131, 2133, 2133, 2133, 2133, 2134, 2135, 2135, 2135, 2137, 2137, 2139, 2139, 2139,
	2139, 2139, 2140, 2142, 2144, 2146, 2146, 2146, 2146, 2147, 2148, 2148, 2150, 2150, 2151, 2152,
	2153, 2153, 2155, 2155, 2155, 2155, 2156, 2157, 2157, 2158, 2159, 2161, 2161, 2162, 2163, 2163,
	2163, 2164, 2164, 2164, 2164, 2164, 2164, 2164, 2166, 2166, 2168, 2169, 2170, 2171, 2172, 2173,
	2173, 2174, 2174, 2177, 2179, 2180, 2180, 2181, 2183, 2184, 2185, 2185, 2186, 2188, 2190, 2191,
	2192, 2192, 2192, 2192, 2194, 2195, 2196, 2197, 2198, 2198, 2198, 2198, 2199, 2200, 2202, 2202,
	2202, 2203, 2206, 2206, 2207, 2210, 2211, 2212, 2212, 2213, 2213, 2215, 2215, 2216, 2218, 2219,
	2220, 2221, 2222, 2223, 2224, 2224, 2224, 2225, 2225, 2226, 2229, 2231, 2232, 2233, 2233, 2234,
	2234, 2235, 2235, 2237, 2237, 2237, 2239, 2239, 2240, 2241, 2243, 2243, 2244, 2244, 2245, 2246,
	2246, 2247, 2247, 2247, 2249, 2250, 2252, 2252, 2253, 2253, 2255, 2256, 2256, 2256, 2257, 2260,
	2260, 2260, 2260, 2261, 2264, 2264, 2266, 2267, 2268, 2268, 2269, 2269, 2269, 2270, 2272, 2272,
	2274, 2275, 2276, 2277, 2280, 2281, 2283, 2283, 2284, 2285, 2287, 2288, 2292, 2293, 2295, 2296,
	2296, 2297, 2298, 2299, 2299, 2301, 2303, 2304, 2304, 2305, 2305, 2306, 2306, 2307, 2309, 2310,
	2310, 2311, 2312, 2313, 2313, 2313, 2313, 2313, 2313, 2315, 2315, 2315, 2316, 2318, 2320, 2320,
	2321, 2321, 2322, 2322, 2322, 2324, 2325, 2326, 2327, 2327, 2329, 2330, 2333, 2334, 2335, 2335,
	2336, 2337, 2339, 2341, 2342, 2343, 2345, 2347, 2348, 2349, 2350, 2350, 2352, 2353, 2355, 2356,
	2357, 2357, 2358, 2359, 2360, 2360, 2360, 2360, 2361, 2362, 2364, 2366, 2366, 2367, 2368, 2369,
	2370, 2370, 2370, 2370, 2373, 2374, 2374, 2375, 2377, 2378, 2378, 2379, 2379, 2379, 2380, 2380,
	2381, 2382, 2382, 2384, 2384, 2384, 2384, 2385, 2388, 2388, 2388, 2388, 2389, 2390, 2391, 2391,
	2391, 2392, 2392, 2394, 2396, 2397, 2398, 2398, 2399, 2401, 2403, 2405, 2405, 2406, 2407, 2407,
	2407, 2407, 2407, 2407, 2409, 2412, 2413, 2414, 2415, 2416, 2417, 2418, 2418, 2420, 2420, 2420,
	2421, 2421, 2421, 2421, 2422, 2422, 2422, 2422, 2422, 2423, 2423, 2424, 2425, 2427, 2430, 2430,
	2430, 2431, 2432, 2434, 2434, 2434, 2436, 2436, 2436, 2436, 2438, 2439, 2439, 2439, 2441, 2441,
	2441, 2443, 2445, 2446, 2449, 2449, 2450, 2450, 2450, 2450, 2452, 2454, 2454, 2454, 2455, 2456,
	2456, 2457, 2457, 2457, 2458, 2458, 2460, 2461, 2461, 2461, 2461, 2461, 2461, 2463, 2463, 2464,
	2466, 2467, 2467, 2468, 2470, 2471, 2471, 2472, 2472, 2472, 2472, 2472, 2473, 2473, 2475, 2476,
	2478, 2479, 2480, 2480, 2480, 2480, 2480, 2481, 2482, 2482, 2483, 2484, 2484, 2484, 2484, 2485,
	2485, 2485, 2485, 2485, 2490, 2490, 2490, 2490, 2490, 2491, 2491, 2491, 2491, 2491, 2494, 2494,
	2494, 2494, 2495, 2495, 2496, 2496, 2497, 2497, 2498, 2499, 2499, 2500, 2501, 2502, 2503, 2503,
	2503, 2504, 2505, 2508, 2508, 2508, 2508, 2509, 2510, 2510, 2513, 2514, 2515, 2516, 2518, 2519,
	2520, 2520, 2521, 2525, 2526, 2527, 2528, 2529, 2529, 2529, 2529, 2529, 2530, 2532, 2532, 2532,
	2532, 2534, 2535, 2536, 2540, 2542, 2543, 2543, 2544, 2544, 2544, 2544, 2545, 2546, 2547, 2548,
	2552, 2552, 2553, 2553, 2554, 2555, 2556, 2556, 2556, 2558, 2558, 2559, 2560, 2561, 2561, 2562,
	2563, 2564, 2564, 2565, 2566, 2566, 2567, 2567, 2567, 2570, 2570, 2570, 2571, 2572, 2574, 2575,
	2576, 2577, 2578, 2579, 2579, 2579, 2582, 2583, 2585, 2586, 2587, 2589, 2589, 2590, 2592, 2593,
	2593, 2593, 2593, 2593, 2594, 2594, 2596, 2596, 2597, 2598, 2598, 2598, 2598, 2600, 2600, 2600,
	2601, 2601, 2603, 2603, 2604, 2604, 2605, 2607, 2608, 2611, 2613, 2615, 2615, 2617, 2618, 2619,
	2619, 2620, 2620, 2620, 2620, 2621, 2622, 2624, 2626, 2627, 2627, 2627, 2627, 2627, 2627, 2627,
	2627, 2628, 2628, 2629, 2630, 2630, 2631, 2631, 2634, 2636, 2637, 2638, 2638, 2639, 2639, 2639,
	2640, 2642, 2643, 2643, 2644, 2644, 2644, 2646, 2646, 2647, 2649, 2651, 2654, 2654, 2656, 2656,
	2657, 2657, 2657, 2658, 2659, 2659, 2659, 2660, 2660, 2660, 2660, 2660, 2660, 2662, 2666, 2666,
	2668, 2670, 2671, 2671, 2671, 2671, 2674, 2674, 2674, 2675, 2676, 2678, 2679, 2679, 2680, 2681,
	2682, 2682, 2683, 2683, 2684, 2685, 2685, 2688, 2688, 2688, 2689, 2689, 2690, 2690, 2691, 2692,
	2696, 2697, 2697, 2697, 2700, 2701, 2703, 2704, 2706, 2706, 2706, 2706, 2707, 2708, 2708, 2709,
	2710, 2710, 2710, 2710, 2711, 2713, 2713, 2715, 2716, 2716, 2717, 2718, 2719, 2720, 2720, 2721,
	2723, 2723, 2725, 2725, 2728, 2728, 2730, 2731, 2732, 2733, 2734, 2734, 2735, 2735, 2735, 2735,
	2736, 2736, 2736, 2738, 2739, 2740, 2741, 2742, 2747, 2748, 2750, 2750, 2750, 2750, 2750, 2752,
	2753, 2753, 2753, 2754, 2754, 2754, 2755, 2757, 2759, 2761, 2761, 2763, 2764, 2765, 2765, 2766,
	2767, 2767, 2767, 2768, 2768, 2770, 2770, 2770, 2771, 2771, 2771, 2773, 2777, 2778, 2780, 2781,
	2783, 2783, 2783, 2783, 2783, 2785, 2785, 2786, 2787, 2788, 2790, 2790, 2792, 2792, 2792, 2793,
	2794, 2794, 2797, 2799, 2799, 2799, 2800, 2800, 2804, 2804, 2804, 2804, 2806, 2807, 2807, 2810,
	2812, 2813, 2814, 2816, 2817, 2817, 2818, 2819, 2820, 2822, 2824, 2825, 2826, 2827, 2828, 2829,
	2830, 2832, 2832, 2833, 2834, 2834, 2837, 2838, 2838, 2838, 2838, 2838, 2838, 2838, 2838, 2839,
	2841, 2843, 2846, 2846, 2846, 2846, 2846, 2847, 2848, 2848, 2848, 2849, 2851, 2851, 2854, 2855,
	2855, 2856, 2856, 2856, 2856, 2857, 2857, 2857, 2857, 2859, 2861, 2861, 2861, 2861, 2861, 2862,
	2865, 2865, 2865, 2867, 2868, 2868, 2870, 2873, 2874, 2878, 2880, 2881, 2882, 2883, 2883, 2885,
	2885, 2885, 2888, 2889, 2890, 2892, 2894, 2895, 2896, 2897, 2897, 2899, 2900, 2901, 2901, 2902,
	2904, 2905, 2906, 2907, 2907, 2907, 2908, 2909, 2910, 2912, 2912, 2912, 2913, 2914, 2914, 2915,
	2915, 2915, 2918, 2918, 2918, 2918, 2919, 2921, 2922, 2924, 2925, 2926, 2926, 2926, 2929, 2930,
	2931, 2933, 2933, 2934, 2936, 2936, 2937, 2937, 2940, 2942, 2942, 2942, 2945, 2945, 2945, 2945,
	2945, 2945, 2946, 2946, 2946, 2947, 2947, 2948, 2949, 2950, 2951, 2951, 2951, 2951, 2951, 2951,
	2953, 2955, 2955, 2957, 2958, 2960, 2961, 2961, 2961, 2961, 2963, 2964, 2966, 2967, 2969, 2969,
	2972, 2972, 2973, 2973, 2974, 2974, 2974, 2976, 2977, 2978, 2978, 2979, 2980, 2982, 2982, 2985,
	2985, 2986, 2987, 2987, 2987, 2987, 2989, 2990, 2991, 2991, 2993, 2993, 2995, 2996, 2997, 2999,
	3001, 3001, 3001, 3001, 3003, 3003, 3003, 3005, 3006, 3006, 3006, 3007, 3008, 3008, 3009, 3011,
	3012, 3013, 3014, 3014, 3014, 3015, 3016, 3016, 3016, 3017, 3018, 3020, 3021, 3023, 3024, 3026,
	3029, 3029, 3031, 3032, 3034, 3035, 3035, 3037, 3037, 3037, 3037, 3037, 3038, 3039, 3039, 3040,
	3040, 3042, 3042, 3043, 3044, 3046, 3046, 3047, 3047, 3049, 3050, 3051, 3052, 3052, 3053, 3053,
	3057, 3057, 3058, 3060, 3060, 3060, 3060, 3063, 3064, 3067, 3072, 3072, 3072, 3073, 3075, 3075,
	3075, 3075, 3075, 3076, 3077, 3078, 3079, 3079, 3080, 3081, 3083, 3084, 3085, 3086, 3087, 3089,
	3090, 3091, 3091, 3091, 3092, 3092, 3096, 3097, 3097, 3100, 3102, 3102, 3103, 3103, 3103, 3103,
	3103, 3104, 3104, 3104, 3104, 3105, 3105, 3105, 3105, 3105, 3107, 3109, 3111, 3114, 3117, 3117,
	3117, 3118, 3119, 3119, 3119, 3119, 3121, 3121, 3122, 3123, 3124, 3124, 3124, 3125, 3126, 3127,
	3127, 3128, 3129, 3129, 3130, 3132, 3133, 3134, 3134, 3134, 3135, 3136, 3138, 3139, 3139, 3139,
	3139, 3139, 3139, 3140, 3142, 3143, 3143, 3144, 3144, 3144, 3147, 3147, 3147, 3148, 3148, 3149,
	3150, 3151, 3152, 3153, 3153, 3154, 3154, 3156, 3156, 3158, 3159, 3160, 3161, 3163, 3164, 3165,
	3166, 3167, 3168, 3168, 3168, 3169, 3171, 3173, 3174, 3174, 3174, 3175, 3177, 3178, 3178, 3179,
	3179, 3179, 3181, 3182, 3183, 3185, 3186, 3187, 3187, 3188, 3189, 3189, 3190, 3192, 3192, 3192,
	3192, 3192, 3192, 3192, 3192, 3194, 3194, 3194, 3194, 3194, 3194, 3195, 3195, 3196, 3197, 3198,
	3198, 3198, 3198, 3199, 3200, 3203, 3205, 3206, 3207, 3209, 3210, 3211, 3212, 3212, 3214, 3215,
	3216, 3216, 3216, 3218, 3219, 3221, 3222, 3225, 3225, 3226, 3227, 3228, 3228, 3229, 3230, 3230,
	3231, 3232, 3234, 3235, 3237, 3239, 3240, 3240, 3240, 3240, 3242, 3243, 3243, 3245, 3246, 3247,
	3248, 3249, 3251, 3255, 3257, 3257, 3258, 3259, 3259, 3259, 3261, 3261, 3263, 3263, 3263, 3264,
	3265, 3266, 3266, 3267, 3267, 3268, 3269, 3271, 3273, 3274, 3274, 3274, 3275, 3276, 3279, 3281,
	3282, 3283, 3284, 3284, 3286, 3287, 3288, 3288, 3288, 3288, 3289, 3290, 3291, 3292, 3292, 3293,
	3293, 3293, 3294, 3294, 3295, 3295, 3297, 3297, 3298, 3299, 3300, 3302, 3302, 3302, 3303, 3304,
	3305, 3305, 3305, 3305, 3306, 3307, 3307, 3307, 3308, 3308, 3309, 3309, 3309, 3311, 3311, 3311,
	3312, 3312, 3314, 3315, 3315, 3315, 3315, 3316, 3317, 3317, 3317, 3317, 3317, 3317, 3317, 3318,
	3319, 3321, 3321, 3321, 3322, 3322, 3322, 3324, 3326, 3327, 3327, 3328, 3328, 3329, 3331, 3333,
	3334, 3335, 3337, 3337, 3339, 3340, 3340, 3340, 3340, 3341, 3344, 3346, 3347, 3348, 3349, 3350,
	3350, 3352, 3352, 3353, 3353, 3356, 3356, 3359, 3360, 3363, 3364, 3365, 3366, 3367, 3367, 3369,
	3369, 3371, 3371, 3371, 3371, 3373, 3374, 3376, 3377, 3378, 3380, 3381, 3382, 3384, 3385, 3386,
	3386, 3386, 3387, 3388, 3390, 3390, 3391, 3391, 3391, 3391, 3392, 3393, 3394, 3394, 3396, 3398,
	3400, 3404, 3405, 3405, 3405, 3406, 3406, 3407, 3408, 3408, 3409, 3412, 3413, 3413, 3415, 3416,
	3417, 3419, 3421, 3422, 3423, 3425, 3425, 3425, 3425, 3425, 3426, 3427, 3427, 3428, 3428, 3429,
	3429, 3429, 3431, 3432, 3432, 3434, 3434, 3435, 3437, 3438, 3440, 3443, 3443, 3445, 3445, 3447,
	3447, 3448, 3448, 3450, 3450, 3450, 3452, 3453, 3454, 3455, 3456, 3456, 3458, 3460, 3461, 3462,
	3462, 3464, 3466, 3466, 3466, 3466, 3467, 3470, 3471, 3473, 3475, 3476, 3476, 3477, 3478, 3479,
	3482, 3484, 3485, 3486, 3486, 3486, 3486, 3487, 3487, 3487, 3488, 3489, 3489, 3490, 3493, 3493,
	3495, 3495, 3497, 3497, 3497, 3499, 3501, 3501, 3503, 3503, 3506, 3509, 3509, 3509, 3509, 3511,
	3511, 3512, 3512, 3512, 3512, 3515, 3516, 3517, 3520, 3520, 3521, 3521, 3522, 3523, 3526, 3526,
	3527, 3527, 3530, 3533, 3533, 3537, 3539, 3540, 3540, 3542, 3544, 3547, 3548, 3549, 3550, 3553,
	3554, 3556, 3556, 3558, 3559, 3560, 3560, 3560, 3561, 3562, 3562, 3562, 3564, 3567, 3568, 3568,
	3569, 3569, 3571, 3571, 3571, 3573, 3575, 3575, 3578, 3580, 3580, 3581, 3583, 3584, 3585, 3587,
	3587, 3590, 3591, 3594, 3595, 3595, 3595, 3596, 3597, 3598, 3598, 3599, 3599, 3600, 3602, 3602,
	3604, 3607, 3608, 3613, 3613, 3614, 3615, 3616, 3619, 3623, 3625, 3626, 3628, 3631, 3632, 3633,
	3633, 3634, 3634, 3634, 3634, 3635, 3635, 3637, 3637, 3639, 3642, 3642, 3643, 3643, 3644, 3644,
	3645, 3645, 3646, 3650, 3651, 3652, 3652, 3655, 3656, 3657, 3658, 3660, 3662, 3662, 3662, 3664,
	3664, 3665, 3667, 3667, 3669, 3671, 3671, 3672, 3673, 3673, 3677, 3677, 3678, 3679, 3679, 3681,
	3683, 3684, 3685, 3687, 3689, 3689, 3690, 3691, 3693, 3694, 3695, 3696, 3697, 3698, 3698, 3698,
	3699, 3699, 3699, 3700, 3701, 3702, 3702, 3702, 3704, 3705, 3707, 3709, 3709, 3709, 3711, 3714,
	3715, 3716, 3717, 3718, 3721, 3722, 3723, 3724, 3725, 3726, 3727, 3728, 3728, 3729, 3730, 3730,
	3731, 3731, 3731, 3733, 3733, 3736, 3736, 3736, 3737, 3737, 3739, 3741, 3742, 3742, 3743, 3743,
	3745, 3746, 3747, 3747, 3748, 3748, 3749, 3754, 3756, 3756, 3758, 3760, 3760, 3761, 3761, 3761,
	3763, 3763, 3764, 3764, 3764, 3766, 3766, 3768, 3769, 3769, 3770, 3770, 3770, 3772, 3774, 3774,
	3774, 3777, 3779, 3782, 3783, 3783, 3783, 3783, 3786, 3788, 3788, 3791, 3792, 3792, 3795, 3796,
	3797, 3798, 3798, 3798, 3800, 3800, 3801, 3802, 3803, 3804, 3804, 3805, 3806, 3806, 3807, 3807,
	3810, 3811, 3816, 3819, 3820, 3824, 3825, 3828, 3828, 3828, 3830, 3834, 3835, 3835, 3838, 3839,
	3839, 3840, 3840, 3840, 3840, 3841, 3842, 3844, 3844, 3846, 3847, 3848, 3848, 3849, 3849, 3852,
	3852, 3853, 3856, 3856, 3858, 3858, 3858, 3858, 3860, 3863, 3863, 3867, 3867, 3868, 3868, 3868,
	3869, 3869, 3870, 3872, 3873, 3875, 3877, 3877, 3878, 3880, 3882, 3883, 3883, 3885, 3885, 3887,
	3887, 3889, 3894, 3896, 3897, 3897, 3899, 3899, 3900, 3903, 3904, 3905, 3908, 3909, 3911, 3911,
	3911, 3911, 3914, 3914, 3915, 3916, 3916, 3917, 3919, 3920, 3922, 3923, 3923, 3924, 3925, 3928,
	3929, 3929, 3930, 3933, 3933, 3936, 3938, 3939, 3942, 3943, 3945, 3948, 3949, 3952, 3954, 3955,
	3955, 3956, 3957, 3957, 3958, 3958, 3958, 3958, 3959, 3960, 3962, 3964, 3964, 3968, 3969, 3970,
	3970, 3971, 3973, 3975, 3976, 3976, 3979, 3980, 3982, 3986, 3986, 3988, 3990, 3990, 3990, 3992,
	3993, 3993, 3994, 3994, 3994, 3995, 3996, 3997, 3997, 3998, 4000, 4000, 4001, 4001, 4001, 4003,
	4004, 4006, 4009, 4011, 4013, 4013, 4014, 4017, 4018, 4020, 4020, 4022, 4023, 4023, 4025, 4026,
	4027, 4027, 4027, 4028, 4030, 4031, 4032, 4033, 4034, 4034, 4036, 4036, 4037, 4039, 4039, 4039,
	4040, 4043, 4046, 4047, 4047, 4047, 4048, 4050, 4052, 4054, 4054, 4055, 4058, 4058, 4058, 4060,
	4060, 4061, 4062, 4063, 4064, 4066, 4066, 4068, 4069, 4069, 4069, 4069, 4070, 4070, 4073, 4075,
	4076, 4077, 4082, 4082, 4082, 4083, 4084, 4086, 4087, 4088, 4090, 4092, 4092, 4092, 4094, 4095,
	4097, 4098, 4099, 4101, 4102, 4102, 4102, 4104, 4105, 4105, 4106, 4107, 4107, 4112, 4114, 4117,
	4117, 4118, 4121, 4121, 4121, 4121, 4121, 4121, 4123, 4125, 4128, 4129, 4130, 4130, 4130, 4130,
	4130, 4130, 4133, 4134, 4135, 4135, 4137, 4137, 4138, 4139, 4139, 4139, 4141, 4143, 4144, 4146,
	4146, 4147, 4153, 4154, 4155, 4156, 4158, 4160, 4161, 4163, 4163, 4164, 4164, 4164, 4164, 4165,
	4167, 4167, 4167, 4169, 4169, 4169, 4170, 4170, 4172, 4173, 4176, 4177, 4177, 4178, 4180, 4181,
	4181, 4181, 4182, 4182, 4182, 4182, 4183, 4184, 4185, 4186, 4186, 4187, 4187, 4188, 4189, 4189,
	4189, 4190, 4191, 4191, 4191, 4194, 4194, 4197, 4198, 4199, 4200, 4202, 4202, 4202, 4205, 4210,
	4210, 4213, 4213, 4214, 4215, 4216, 4216, 4218, 4219, 4221, 4223, 4224, 4224, 4224, 4224, 4225,
	4227, 4228, 4230, 4232, 4233, 4233, 4233, 4234, 4235, 4236, 4237, 4237, 4237, 4237, 4240, 4242,
	4242, 4243, 4245, 4246, 4246, 4247, 4248, 4249, 4254, 4255, 4257, 4260, 4262, 4264, 4264, 4266,
	4266, 4266, 4266, 4266, 4266, 4268, 4269, 4270, 4270, 4272, 4272, 4273, 4273, 4273, 4274, 4276,
	4276, 4278, 4281, 4282, 4284, 4285, 4285, 4287, 4289, 4290, 4291, 4292, 4292, 4293, 4295, 4296,
	4296, 4296, 4296, 4296, 4296, 4297, 4298, 4298, 4298, 4299, 4299, 4300, 4301, 4304, 4305, 4306,
	4306, 4307, 4308, 4309, 4311, 4313, 4314, 4317, 4319, 4320, 4321, 4323, 4323, 4323, 4324, 4325,
	4325, 4326, 4326, 4327, 4327, 4327, 4328, 4328, 4329, 4329, 4330, 4332, 4334, 4335, 4337, 4339,
	4339, 4342, 4342, 4342, 4343, 4345, 4350, 4351, 4353, 4357, 4358, 4360, 4360, 4360, 4361, 4362,
	4362, 4362, 4362, 4362, 4362, 4362, 4362, 4362, 4363, 4365, 4366, 4366, 4366, 4367, 4367, 4368,
	4369, 4370, 4370, 4370, 4371, 4371, 4373, 4376, 4380, 4381, 4384, 4388, 4391, 4391, 4392, 4395,
	4395, 4396, 4398, 4398, 4400, 4400, 4401, 4402, 4403, 4406, 4407, 4408, 4410, 4410, 4411, 4411,
	4413, 4415, 4415, 4415, 4415, 4417, 4420, 4421, 4424, 4425, 4427, 4428, 4428, 4430, 4430, 4430,
	4431, 4432, 4432, 4432, 4434, 4435, 4435, 4435, 4436, 4436, 4436, 4436, 4437, 4438, 4440, 4442,
	4445, 4446, 4448, 4449, 4452, 4453, 4458, 4460, 4464, 4464, 4465, 4467, 4467, 4468, 4468, 4469,
	4470, 4470, 4472, 4473, 4473, 4473, 4476, 4476, 4477, 4477, 4479, 4480, 4481, 4482, 4483, 4484,
	4487, 4490, 4492, 4494, 4495, 4497, 4500, 4502, 4504, 4504, 4506, 4507, 4509, 4509, 4511, 4513,
	4514, 4514, 4515, 4516, 4516, 4516, 4516, 4516, 4518, 4518, 4520, 4520, 4520, 4524, 4525, 4525,
	4527, 4529, 4531, 4535, 4535, 4538, 4541, 4544, 4545, 4547, 4549, 4550, 4553, 4554, 4554, 4555,
	4555, 4556, 4558, 4558, 4559, 4561, 4562, 4562, 4563, 4564, 4565, 4566, 4566, 4570, 4572, 4574,
	4576, 4579, 4581, 4584, 4585, 4587, 4589, 4591, 4592, 4594, 4596, 4598, 4601, 4601, 4603, 4604,
	4604, 4604, 4606, 4607, 4607, 4607, 4607, 4608, 4608, 4609, 4610, 4610, 4610, 4612, 4612, 4617,
	4621, 4625, 4627, 4631, 4634, 4636, 4641, 4644, 4645, 4648, 4651, 4655, 4659, 4661, 4664, 4664,
	4665, 4667, 4668, 4670, 4672, 4672, 4673, 4673, 4674, 4674, 4674, 4674, 4676, 4677, 4678, 4681,
	4682, 4683, 4684, 4684, 4684, 4686, 4687, 4688, 4692, 4694, 4695, 4696, 4698, 4700, 4701, 4701,
	4702, 4703, 4704, 4705, 4705, 4706, 4706, 4711, 4711, 4712, 4712, 4713, 4714, 4716, 4717, 4719,
	4721, 4723, 4726, 4728, 4728, 4729, 4732, 4732, 4734, 4736, 4739, 4742, 4744, 4744, 4744, 4744,
	4745, 4748, 4748, 4749, 4750, 4751, 4754, 4754, 4755, 4756, 4756, 4756, 4756, 4758, 4760, 4761,
	4762, 4765, 4765, 4768, 4769, 4771, 4771, 4772, 4773, 4777, 4778, 4780, 4780, 4781, 4781, 4783,
	4784, 4786, 4787, 4787, 4787, 4787, 4789, 4790, 4791, 4791, 4791, 4791, 4791, 4792, 4793, 4797,
	4800, 4803, 4806, 4808, 4811, 4813, 4815, 4819, 4821, 4823, 4824, 4825, 4827, 4828, 4829, 4829,
	4831, 4831, 4832, 4836, 4837, 4837, 4838, 4838, 4838, 4839, 4839, 4839, 4839, 4844, 4845, 4845,
	4847, 4848, 4850, 4850, 4851, 4853, 4854, 4854, 4855, 4857, 4860, 4861, 4861, 4861, 4862, 4862,
	4862, 4862, 4863, 4863, 4864, 4864, 4866, 4866, 4866, 4867, 4868, 4870, 4870, 4873, 4876, 4876,
	4877, 4881, 4882, 4884, 4885, 4886, 4888, 4888, 4889, 4889, 4892, 4893, 4893, 4894, 4896, 4897,
	4900, 4900, 4900, 4901, 4901, 4901, 4902, 4902, 4905, 4905, 4905, 4906, 4907, 4908, 4909, 4913,
	4916, 4918, 4918, 4920, 4922, 4922, 4925, 4925, 4925, 4927, 4928, 4928, 4928, 4929, 4931, 4931,
	4931, 4932, 4932, 4935, 4937, 4938, 4938, 4939, 4939, 4939, 4939, 4940, 4941, 4941, 4942, 4943,
	4945, 4947, 4951, 4954, 4955, 4958, 4959, 4961, 4961, 4962, 4964, 4966, 4968, 4970, 4973, 4973,
	4974, 4976, 4976, 4978, 4979, 4981, 4981, 4982, 4982, 4982, 4984, 4985, 4985, 4986, 4987, 4992,
	4993, 4995, 4996, 4997, 4997, 4999, 5001, 5001, 5002, 5004, 5006, 5007, 5009, 5010, 5010, 5010,
	5012, 5013, 5013, 5014, 5014, 5016, 5016, 5017, 5017, 5017, 5018, 5018, 5018, 5021, 5023, 5024,
	5025, 5028, 5029, 5031, 5032, 5034, 5037, 5038, 5039, 5040, 5044, 5044, 5046, 5047, 5047, 5047,
	5048, 5050, 5053, 5053, 5053, 5053, 5054, 5054, 5054, 5054, 5055, 5055, 5055, 5057, 5058, 5059,
	5062, 5062, 5062, 5064, 5066, 5066, 5068, 5071, 5073, 5073, 5074, 5074, 5075, 5075, 5076, 5076,
	5076, 5076, 5078, 5078, 5079, 5080, 5081, 5082, 5083, 5083, 5083, 5084, 5085, 5086, 5088, 5091,
	5091, 5092, 5094, 5096, 5097, 5097, 5097, 5097, 5098, 5098, 5100, 5100, 5101, 5101, 5101, 5101,
	5101, 5101, 5102, 5105, 5106, 5108, 5108, 5109, 5110, 5113, 5113, 5115, 5116, 5118, 5121, 5123,
	5123, 5125, 5127, 5128, 5129, 5131, 5131, 5131, 5132, 5132, 5133, 5133, 5135, 5135, 5136, 5137,
	5138, 5138, 5140, 5141, 5141, 5142, 5142, 5144, 5144, 5145, 5146, 5147, 5148, 5150, 5153, 5155,
	5157, 5159, 5160, 5161, 5163, 5165, 5166, 5169, 5172, 5175, 5177, 5177, 5178, 5180, 5180, 5182,
	5183, 5184, 5186, 5186, 5187, 5189, 5189, 5190, 5191, 5191, 5194, 5195, 5196, 5197, 5199, 5199,
	5202, 5202, 5202, 5203, 5203, 5204, 5204, 5205, 5205, 5205, 5205, 5206, 5206, 5208, 5208, 5210,
	5210, 5211, 5211, 5212, 5213, 5213, 5213, 5213, 5214, 5215, 5215, 5215, 5215, 5217, 5220, 5222,
	5225, 5226, 5231, 5232, 5233, 5237, 5238, 5239, 5241, 5241, 5241, 5242, 5244, 5246, 5246, 5247,
	5249, 5249, 5250, 5252, 5253, 5253, 5253, 5253, 5254, 5257, 5258, 5258, 5259, 5260, 5262, 5265,
	5267, 5268, 5269, 5271, 5275, 5275, 5275, 5276, 5276, 5277, 5277, 5278, 5278, 5280, 5280, 5280,
	5280, 5280, 5280, 5280, 5280, 5280, 5280, 5280, 5281, 5281, 5282, 5283, 5283, 5284, 5284, 5285,
	5289, 5290, 5291, 5293, 5295, 5296, 5296, 5296, 5296, 5297, 5297, 5298, 5298, 5300, 5300, 5301,
	5302, 5304, 5306, 5307, 5309, 5309, 5311, 5311, 5312, 5314, 5314, 5315, 5315, 5316, 5318, 5318,
	5319, 5322, 5322, 5323, 5326, 5326, 5327, 5328, 5328, 5329, 5330, 5330, 5330, 5333, 5335, 5336,
	5337, 5339, 5340, 5340, 5340, 5342, 5344, 5344, 5344, 5347, 5348, 5348, 5349, 5351, 5351, 5353,
	5356, 5356, 5357, 5359, 5360, 5361, 5361, 5362, 5362, 5362, 5362, 5362, 5363, 5364, 5366, 5368,
	5368, 5368, 5368, 5368, 5369, 5370, 5371, 5371, 5375, 5375, 5376, 5376, 5376, 5378, 5378, 5378,
	5378, 5378, 5381, 5382, 5382, 5382, 5384, 5384, 5385, 5386, 5387, 5389, 5390, 5392, 5392, 5393,
	5393, 5394, 5394, 5394, 5394, 5396, 5397, 5399, 5399, 5399, 5399, 5401, 5402, 5404, 5404, 5406,
	5408, 5408, 5409, 5410, 5411, 5411, 5412, 5413, 5414, 5415, 5415, 5415, 5417, 5419, 5419, 5419,
	5422, 5422, 5425, 5425, 5425, 5425, 5425, 5425, 5426, 5428, 5429, 5429, 5430, 5430, 5431, 5432,
	5432, 5433, 5437, 5439, 5440, 5440, 5443, 5444, 5444, 5444, 5445, 5446, 5446, 5446, 5448, 5449,
	5449, 5449, 5450, 5452, 5452, 5452, 5452, 5453, 5454, 5454, 5455, 5455, 5457, 5459, 5459, 5461,
	5461, 5462, 5465, 5465, 5465, 5467, 5469, 5470, 5471, 5471, 5472, 5474, 5477, 5479, 5481, 5483,
	5483, 5484, 5484, 5486, 5486, 5487, 5490, 5491, 5491, 5492, 5493, 5494, 5496, 5500, 5502, 5504,
	5505, 5505, 5506, 5507, 5507, 5510, 5510, 5512, 5512, 5514, 5514, 5514, 5516, 5518, 5520, 5522,
	5524, 5526, 5527, 5529, 5529, 5529, 5529, 5529, 5531, 5531, 5534, 5535, 5537, 5538, 5538, 5538,
	5538, 5538, 5540, 5541, 5542, 5542, 5544, 5545, 5546, 5547, 5548, 5549, 5550, 5552, 5552, 5555,
	5556, 5561, 5561, 5563, 5563, 5563, 5563, 5565, 5565, 5567, 5568, 5568, 5568, 5570, 5571, 5571,
	5572, 5572, 5572, 5572, 5572, 5573, 5574, 5574, 5575, 5576, 5576, 5577, 5577, 5578, 5578, 5578,
	5579, 5584, 5585, 5587, 5589, 5589, 5591, 5591, 5592, 5592, 5593, 5596, 5596, 5597, 5597, 5597,
	5597, 5597, 5597, 5598, 5599, 5601, 5603, 5603, 5603, 5603, 5603, 5603, 5603, 5604, 5606, 5608,
	5608, 5609, 5610, 5612, 5612, 5613, 5613, 5613, 5615, 5615, 5615, 5615, 5616, 5616, 5616, 5616,
	5618, 5619, 5619, 5620, 5622, 5622, 5622, 5624, 5625, 5627, 5629, 5630, 5631, 5631, 5634, 5637,
	5637, 5639, 5639, 5641, 5641, 5642, 5644, 5645, 5645, 5645, 5645, 5645, 5646, 5646, 5651, 5653,
	5653, 5653, 5654, 5654, 5655, 5658, 5658, 5659, 5660, 5660, 5660, 5662, 5664, 5664, 5665, 5666,
	5666, 5667, 5667, 5667, 5669, 5670, 5670, 5673, 5673, 5673, 5674, 5674, 5675, 5675, 5675, 5675,
	5677, 5677, 5678, 5678, 5678, 5678, 5678, 5679, 5680, 5681, 5681, 5681, 5681, 5682, 5682, 5685,
	5687, 5688, 5690, 5692, 5693, 5694, 5696, 5696, 5696, 5696, 5697, 5698, 5699, 5701, 5701, 5701,
	5701, 5702, 5702, 5703, 5704, 5706, 5707, 5707, 5707, 5707, 5707, 5708, 5708, 5708, 5708, 5708,
	5708, 5709, 5710, 5711, 5712, 5712, 5712, 5713, 5717, 5717, 5718, 5720, 5722, 5723, 5725, 5727,
	5727, 5727, 5729, 5730, 5731, 5732, 5732, 5734, 5736, 5738, 5740, 5740, 5741, 5741, 5743, 5743,
	5745, 5746, 5746, 5747, 5749, 5750, 5750, 5751, 5753, 5755, 5755, 5757, 5757, 5757, 5759, 5760,
	5760, 5760, 5760, 5762, 5764, 5766, 5768, 5771, 5771, 5771, 5772, 5772, 5772, 5772, 5772, 5772,
	5772, 5775, 5775, 5775, 5776, 5777, 5778, 5778, 5779, 5780, 5780, 5781, 5782, 5783, 5785, 5785,
	5786, 5786, 5786, 5787, 5787, 5787, 5788, 5789, 5789, 5791, 5791, 5792, 5795, 5797, 5798, 5798,
	5798, 5800, 5800, 5800, 5802, 5802, 5802, 5802, 5802, 5802, 5803, 5804, 5805, 5805, 5807, 5807,
	5807, 5807, 5807, 5808, 5808, 5809, 5809, 5809, 5809, 5810, 5810, 5812, 5812, 5812, 5812, 5815,
	5816, 5817, 5817, 5817, 5817, 5819, 5819, 5822, 5823, 5824, 5825, 5826, 5826, 5827, 5827, 5829,
	5829, 5829, 5830, 5833, 5833, 5834, 5834, 5834, 5834, 5835, 5836, 5837, 5838, 5838, 5838, 5840,
	5841, 5841, 5842, 5844, 5848, 5850, 5851, 5851, 5852, 5852, 5853, 5854, 5856, 5857, 5860, 5860,
	5860, 5860, 5862, 5862, 5863, 5864, 5864, 5866, 5866, 5866, 5867, 5867, 5869, 5869, 5869, 5870,
	5872, 5873, 5873, 5874, 5877, 5877, 5878, 5880, 5880, 5880, 5882, 5884, 5886, 5886, 5887, 5889,
	5890, 5891, 5892, 5893, 5896, 5897, 5897, 5897, 5898, 5898, 5898, 5899, 5899, 5899, 5900, 5900,
	5901, 5901, 5902, 5903, 5903, 5903, 5903, 5905, 5908, 5908, 5910, 5911, 5912, 5912, 5912, 5912,
	5912, 5913, 5915, 5916, 5917, 5917, 5918, 5920, 5921, 5921, 5921, 5921, 5923, 5923, 5924, 5924,
	5924, 5924, 5924, 5925, 5927, 5928, 5928, 5929, 5930, 5931, 5932, 5933, 5933, 5933, 5934, 5935,
	5937, 5937, 5940, 5940, 5941, 5941, 5942, 5944, 5944, 5946, 5948, 5950, 5953, 5953, 5953, 5954,
	5955, 5955, 5956, 5956, 5960, 5962, 5965, 5966, 5967, 5968, 5969, 5969, 5971, 5972, 5972, 5972,
	5973, 5973, 5975, 5976, 5978, 5979, 5981, 5981, 5981, 5981, 5981, 5983, 5983, 5984, 5985, 5986,
	5986, 5986, 5987, 5988, 5989, 5989, 5990, 5990, 5991, 5994, 5994, 5994, 5995, 5995, 5997, 5999,
	5999, 5999, 6001, 6002, 6003, 6005, 6005, 6007, 6010, 6011, 6011, 6011, 6012, 6012, 6012, 6012,
	6012, 6012, 6012, 6013, 6013, 6015, 6016, 6017, 6018, 6018, 6019, 6019, 6019, 6019, 6020, 6022,
	6022, 6023, 6025, 6026, 6029, 6029, 6029, 6029, 6029, 6029, 6030, 6030, 6033, 6033, 6033, 6034,
	6035, 6036, 6037, 6037, 6038, 6039, 6039, 6040, 6040, 6043, 6044, 6044, 6044, 6044, 6044, 6044,
	6045, 6046, 6046, 6046, 6047, 6047, 6047, 6048, 6048, 6050, 6051, 6052, 6054, 6054, 6054, 6054,
	6055, 6055, 6056, 6057, 6060, 6061, 6063, 6063, 6065, 6065, 6066, 6067, 6070, 6071, 6071, 6071,
	6071, 6073, 6073, 6074, 6077, 6078, 6079, 6079, 6083, 6083, 6083, 6084, 6086, 6087, 6087, 6088,
	6088, 6089, 6089, 6089, 6089, 6090, 6092, 6092, 6092, 6094, 6095, 6096, 6097, 6099, 6101, 6101,
	6102, 6102, 6102, 6102, 6104, 6104, 6105, 6105, 6106, 6106, 6106, 6106, 6106, 6107, 6107, 6107,
	6107, 6108, 6109, 6109, 6111, 6112, 6113, 6115, 6116, 6119, 6120, 6121, 6122, 6122, 6122, 6122,
	6123, 6123, 6123, 6123, 6123, 6124, 6125, 6125, 6125, 6126, 6127, 6127, 6127, 6127, 6128, 6128,
	6130, 6131, 6133, 6133, 6134, 6135, 6139, 6140, 6140, 6143, 6145, 6145, 6145, 6150, 6150, 6150,
	6150, 6151, 6151, 6152, 6152, 6152, 6153, 6153, 6153, 6153, 6153, 6155, 6155, 6156, 6157, 6157,
	6158, 6158, 6159, 6161, 6161, 6164, 6165, 6165, 6165, 6166, 6167, 6167, 6167, 6167, 6168, 6168,
	6171, 6172, 6173, 6175, 6176, 6177, 6177, 6177, 6177, 6177, 6178, 6179, 6179, 6179, 6180, 6181,
	6182, 6183, 6183, 6184, 6185, 6186, 6186, 6186, 6187, 6187, 6189, 6191, 6192, 6193, 6193, 6195,
	6197, 6197, 6198, 6198, 6199, 6201, 6204, 6205, 6206, 6209, 6209, 6210, 6211, 6211, 6211, 6211,
	6212, 6212, 6212, 6212, 6215, 6215, 6215, 6216, 6218, 6218, 6222, 6223, 6223, 6224, 6224, 6224,
	6227, 6227, 6229, 6230, 6231, 6231, 6231, 6231, 6232, 6233, 6233, 6233, 6233, 6233, 6233, 6233,
	6233, 6233, 6234, 6235, 6236, 6236, 6236, 6237, 6238, 6239, 6241, 6241, 6241, 6242, 6242, 6242,
	6243, 6244, 6244, 6245, 6245, 6245, 6246, 6247, 6250, 6250, 6250, 6251, 6251, 6254, 6255, 6255,
	6255, 6256, 6260, 6261, 6261, 6263, 6265, 6266, 6268, 6270, 6271, 6271, 6274, 6276, 6276, 6276,
	6277, 6278, 6279, 6281, 6282, 6283, 6283, 6284, 6284, 6284, 6284, 6285, 6285, 6287, 6287, 6288,
	6288, 6289, 6289, 6290, 6290, 6290, 6290, 6290, 6292, 6292, 6294, 6295, 6295, 6295, 6295, 6295,
	6297, 6298, 6303, 6303, 6303, 6304, 6305, 6305, 6305, 6305, 6306, 6306, 6306, 6307, 6309, 6309,
	6309, 6310, 6311, 6311, 6312, 6312, 6314, 6314, 6315, 6316, 6316, 6317, 6317, 6318, 6319, 6319,
	6321, 6325, 6325, 6326, 6327, 6327, 6327, 6327, 6328, 6329, 6329, 6329, 6329, 6330, 6330, 6330,
	6330, 6330, 6330, 6331, 6331, 6332, 6333, 6333, 6335, 6336, 6336, 6336, 6336, 6336, 6336, 6336,
	6337, 6338, 6338, 6339, 6342, 6344, 6344, 6344, 6344, 6344, 6344, 6345, 6346, 6346, 6346, 6346,
	6347, 6348, 6349, 6351, 6351, 6352, 6353, 6354, 6355, 6357, 6359, 6359, 6359, 6359, 6359, 6360,
	6360, 6360, 6360, 6362, 6363, 6365, 6365, 6366, 6367, 6367, 6367, 6367, 6367, 6369, 6369, 6371,
	6373, 6374, 6374, 6375, 6375, 6376, 6377, 6377, 6378, 6378, 6378, 6379, 6380, 6380, 6380, 6380,
	6380, 6380, 6382, 6382, 6382, 6384, 6384, 6384, 6384, 6384, 6385, 6387, 6388, 6388, 6388, 6389,
	6391, 6391, 6391, 6392, 6395, 6396, 6396, 6396, 6398, 6398, 6398, 6403, 6403, 6405, 6405, 6406,
	6407, 6408, 6409, 6411, 6412, 6415, 6418, 6419, 6419, 6420, 6421, 6422, 6423, 6423, 6424, 6424,
	6424, 6427, 6428, 6428, 6431, 6431, 6433, 6433, 6433, 6433, 6435, 6436, 6437, 6438, 6438, 6438,
	6438, 6440, 6443, 6445, 6445, 6447, 6448, 6449, 6451, 6451, 6455, 6455, 6455, 6456, 6456, 6456,
	6456, 6456, 6456, 6457, 6457, 6457, 6457, 6458, 6459, 6460, 6460, 6461, 6462, 6464, 6464, 6466,
	6466, 6468, 6469, 6469, 6471, 6472, 6475, 6476, 6477, 6477, 6481, 6481, 6481, 6482, 6482, 6483,
	6485, 6487, 6487, 6487, 6488, 6488, 6489, 6489, 6490, 6490, 6491, 6493, 6493, 6493, 6493, 6494,
	6496, 6497, 6497, 6497, 6497, 6498, 6498, 6498, 6500, 6500, 6502, 6502, 6503, 6503, 6504, 6505,
	6505, 6506, 6508, 6508, 6508, 6509, 6509, 6509, 6510, 6512, 6513, 6513, 6515, 6517, 6519, 6520,
	6522, 6522, 6524, 6525, 6526, 6526, 6528, 6529, 6532, 6533, 6535, 6535, 6536, 6538, 6538, 6538,
	6539, 6540, 6540, 6540, 6541, 6541, 6543, 6544, 6546, 6546, 6548, 6548, 6549, 6551, 6551, 6551,
	6551, 6553, 6555, 6556, 6556, 6557, 6560, 6560, 6561, 6562, 6562, 6564, 6564, 6565, 6565, 6566,
	6567, 6567, 6567, 6568, 6572, 6573, 6574, 6574, 6576, 6578, 6579, 6579, 6579, 6579, 6580, 6580,
	6582, 6582, 6584, 6584, 6585, 6586, 6588, 6589, 6590, 6591, 6591, 6592, 6592, 6593, 6593, 6595,
	6595, 6596, 6598, 6599, 6601, 6602, 6603, 6603, 6604, 6605, 6607, 6608, 6609, 6610, 6612, 6613,
	6614, 6615, 6617, 6618, 6619, 6621, 6623, 6625, 6626, 6626, 6628, 6629, 6630, 6631, 6631, 6631,
	6631, 6632, 6632, 6633, 6635, 6636, 6638, 6638, 6638, 6640, 6640, 6642, 6642, 6642, 6643, 6643,
	6643, 6644, 6646, 6647, 6647, 6648, 6649, 6650, 6650, 6650, 6652, 6653, 6655, 6656, 6657, 6658,
	6658, 6660, 6662, 6662, 6662, 6664, 6664, 6665, 6666, 6667, 6668, 6670, 6671, 6673, 6673, 6674,
	6675, 6676, 6678, 6680, 6681, 6682, 6682, 6683, 6685, 6686, 6687, 6688, 6690, 6690, 6690, 6691,
	6691, 6692, 6692, 6692, 6692, 6693, 6693, 6694, 6696, 6697, 6697, 6698, 6699, 6700, 6701, 6701,
	6701, 6702, 6704, 6706, 6706, 6707, 6708, 6709, 6713, 6714, 6714, 6715, 6715, 6715, 6716, 6717,
	6718, 6721, 6722, 6722, 6723, 6724, 6725, 6727, 6728, 6728, 6729, 6729, 6729, 6730, 6730, 6730,
	6730, 6730, 6732, 6735, 6737, 6738, 6738, 6738, 6738, 6739, 6742, 6743, 6745, 6746, 6746, 6747,
	6747, 6748, 6749, 6749, 6749, 6750, 6751, 6751, 6752, 6752, 6752, 6755, 6755, 6756, 6756, 6756,
	6758, 6758, 6759, 6763, 6763, 6764, 6766, 6767, 6767, 6767, 6768, 6771, 6772, 6776, 6776, 6777,
	6778, 6779, 6779, 6781, 6782, 6782, 6783, 6783, 6783, 6785, 6785, 6785, 6786, 6786, 6786, 6787,
	6787, 6788, 6789, 6791, 6792, 6792, 6793, 6793, 6793, 6794, 6794, 6794, 6795, 6795, 6796, 6797,
	6798, 6799, 6799, 6801, 6802, 6804, 6805, 6805, 6808, 6809, 6809, 6810, 6812, 6813, 6813, 6815,
	6815, 6815, 6815, 6816, 6817, 6817, 6818, 6819, 6819, 6820, 6823, 6823, 6824, 6826, 6827, 6828,
	6829, 6831, 6831, 6831, 6834, 6836, 6837, 6837, 6839, 6840, 6843, 6844, 6846, 6847, 6848, 6848,
	6848, 6850, 6852, 6853, 6855, 6857, 6857, 6857, 6858, 6860, 6860, 6861, 6863, 6863, 6864, 6866,
	6867, 6868, 6868, 6869, 6870, 6872, 6872, 6873, 6873, 6873, 6873, 6873, 6875, 6878, 6878, 6880,
	6881, 6883, 6885, 6886, 6886, 6886, 6886, 6888, 6889, 6890, 6891, 6893, 6893, 6896, 6898, 6899,
	6902, 6904, 6905, 6905, 6907, 6908, 6910, 6910, 6911, 6912, 6913, 6915, 6916, 6917, 6918, 6919,
	6919, 6920, 6922, 6924, 6924, 6924, 6924, 6925, 6926, 6928, 6929, 6930, 6931, 6932, 6932, 6933,
	6933, 6934, 6934, 6934, 6934, 6935, 6937, 6939, 6940, 6941, 6942, 6943, 6944, 6945, 6945, 6945,
	6945, 6945, 6946, 6946, 6946, 6947, 6947, 6948, 6950, 6950, 6953, 6955, 6956, 6956, 6958, 6959,
	6960, 6961, 6963, 6964, 6965, 6967, 6968, 6969, 6972, 6975, 6975, 6978, 6979, 6981, 6981, 6981,
	6982, 6984, 6986, 6987, 6988, 6988, 6989, 6989, 6990, 6993, 6995, 6996, 6997, 6997, 6997, 6998,
	7000, 7002, 7003, 7004, 7004, 7005, 7007, 7010, 7012, 7013, 7013, 7013, 7013, 7016, 7017, 7018,
	7020, 7020, 7020, 7021, 7022, 7024, 7024, 7027, 7027, 7027, 7028, 7029, 7029, 7029, 7029, 7029,
	7030, 7030, 7031, 7032, 7032, 7034, 7036, 7038, 7039, 7041, 7041, 7041, 7041, 7042, 7042, 7043,
	7045, 7046, 7048, 7048, 7048, 7048, 7050, 7051, 7051, 7052, 7053, 7054, 7055, 7055, 7056, 7057,
	7059, 7062, 7063, 7065, 7065, 7067, 7070, 7072, 7073, 7074, 7075, 7075, 7075, 7075, 7076, 7077,
	7078, 7082, 7082, 7084, 7085, 7086, 7088, 7088, 7089, 7089, 7090, 7090, 7091, 7091, 7093, 7094,
	7095, 7096, 7096, 7097, 7098, 7099, 7101, 7102, 7102, 7105, 7105, 7105, 7105, 7106, 7107, 7110,
	7110, 7110, 7110, 7112, 7113, 7114, 7114, 7116, 7117, 7118, 7118, 7118, 7119, 7120, 7121, 7121,
	7122, 7122, 7122, 7123, 7125, 7127, 7127, 7127, 7129, 7129, 7130, 7132, 7132, 7134, 7134, 7137,
	7137, 7139, 7139, 7140, 7140, 7140, 7144, 7149, 7149, 7150, 7150, 7151, 7151, 7151, 7152, 7152,
	7155, 7157, 7158, 7159, 7162, 7162, 7166, 7167, 7169, 7170, 7170, 7170, 7170, 7171, 7172, 7173,
	7173, 7173, 7174, 7174, 7175, 7175, 7178, 7179, 7180, 7180, 7180, 7180, 7181, 7181, 7181, 7182,
	7185, 7186, 7187, 7188, 7192, 7193, 7196, 7199, 7203, 7204, 7205, 7207, 7207, 7208, 7210, 7214,
	7214, 7215, 7215, 7217, 7218, 7219, 7220, 7221, 7222, 7222, 7224, 7225, 7225, 7226, 7227, 7228,
	7229, 7230, 7232, 7232, 7233, 7234, 7236, 7239, 7243, 7245, 7248, 7248, 7248, 7248, 7250, 7251,
	7252, 7253, 7254, 7256, 7256, 7257, 7258, 7260, 7260, 7261, 7261, 7263, 7263, 7264, 7265, 7265,
	7266, 7267, 7267, 7268, 7269, 7272, 7272, 7272, 7273, 7274, 7274, 7275, 7278, 7280, 7282, 7284,
	7287, 7288, 7288, 7288, 7288, 7288, 7288, 7288, 7289, 7290, 7290, 7290, 7291, 7291, 7291, 7292,
	7294, 7295, 7295, 7297, 7299, 7302, 7304, 7306, 7307, 7309, 7311, 7314, 7314, 7316, 7318, 7320,
	7321, 7321, 7323, 7324, 7324, 7326, 7329, 7329, 7329, 7329, 7329, 7331, 7331, 7331, 7331, 7331,
	7333, 7335, 7336, 7337, 7339, 7342, 7344, 7348, 7352, 7353, 7353, 7356, 7356, 7357, 7357, 7359,
	7362, 7362, 7363, 7363, 7364, 7364, 7364, 7364, 7366, 7367, 7369, 7370, 7371, 7373, 7374, 7374,
	7374, 7375, 7378, 7378, 7378, 7382, 7386, 7389, 7391, 7392, 7394, 7397, 7397, 7397, 7397, 7399,
	7400, 7401, 7402, 7404, 7406, 7407, 7407, 7407, 7407, 7408, 7410, 7411, 7411, 7412, 7413, 7414,
	7416, 7417, 7417, 7417, 7420, 7421, 7422, 7424, 7426, 7427, 7428, 7429, 7429, 7429, 7431, 7432,
	7432, 7433, 7434, 7436, 7436, 7436, 7437, 7437, 7437, 7437, 7437, 7437, 7438, 7438, 7439, 7439,
	7441, 7442, 7442, 7442, 7443, 7444, 7446, 7446, 7448, 7449, 7451, 7453, 7454, 7455, 7455, 7456,
	7457, 7457, 7457, 7457, 7458, 7459, 7460, 7460, 7460, 7461, 7461, 7462, 7463, 7465, 7465, 7465,
	7465, 7465, 7465, 7466, 7468, 7470, 7471, 7472, 7475, 7475, 7476, 7476, 7479, 7479, 7480, 7481,
	7482, 7483, 7483, 7483, 7483, 7484, 7484, 7485, 7485, 7485, 7485, 7485, 7485, 7487, 7488, 7489,
	7490, 7490, 7491, 7491, 7492, 7492, 7493, 7493, 7493, 7493, 7494, 7496, 7496, 7497, 7499, 7499,
	7499, 7500, 7500, 7501, 7501, 7501, 7501, 7501, 7501, 7502, 7502, 7502, 7504, 7504, 7504, 7505,
	7508, 7509, 7509, 7509, 7511, 7514, 7516, 7516, 7516, 7517, 7517, 7518, 7519, 7521, 7522, 7523,
	7524, 7526, 7527, 7529, 7531, 7532, 7532, 7532, 7533, 7533, 7533, 7533, 7533, 7533, 7534, 7535,
	7537, 7537, 7537, 7537, 7537, 7537, 7537, 7537, 7542, 7542, 7542, 7542, 7542, 7542, 7546, 7548,
	7548, 7549, 7550, 7552, 7554, 7554, 7556, 7557, 7560, 7560, 7560, 7561, 7562, 7563, 7563, 7565,
	7566,
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
	{61, 19600813, 0},         // CAF
	{125, 19460322, 0},        // JOR
	{56, 19751111, 0},         // AGO
	{20, 19171206, 0},         // FIN
	{123, 18550101, 0},        // IRN
	{2, 19930728, 0},          // AND
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
