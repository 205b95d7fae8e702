// Code generated from names.tsv, aliases.tsv, codes.tsv, meanings.tsv and parts.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{32571, 271, 4, 0x1},   // #542
	{62248, 73, 14, 0x1},   // ethiopiaempire
	{51455, 50, 18, 0x1},   // republicofslovenia
	{46471, 152, 15, 0x1},  // salomonsislands
	{60418, 251, 15, 0x1},  // tokelaneilanden
	{56322, 202, 12, 0x1},  // nethantilles
	{41258, 272, 5, 0x1},   // #6471
	{70135, 188, 4, 0x1},   // #9mx
	{38255, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{1233, 163, 5, 0x1},    // samoa
	{58180, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{3504, 40, 14, 0x1},    // thenetherlands
	{20093, 125, 6, 0x1},   // jordan
	{69790, 13, 33, 0x1},   // socialistrepublictsjechoslowakije
	{17385, 214, 26, 0x1},  // grondgebiedkaaimaneilanden
	{12751, 273, 16, 0x82}, // yugoslaviafedrep
	{29498, 250, 45, 0x1},  // britishoverzeesterritoriumturkscaicoseilanden
	{28415, 71, 12, 0x1},   // egyptarabrep
	{43174, 275, 5, 0x1},   // #6cze
	{30664, 129, 9, 0x1},   // kampochea
	{20785, 252, 9, 0x1},   // chntaiwan
	{7983, 276, 13, 0x2},   // chinarepublic
	{19854, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{32566, 278, 4, 0x1},   // #541
	{71251, 196, 4, 0x1},   // #9uy
	{68884, 138, 34, 0x1},  // socialistrepublicoftheunionofburma
	{71370, 108, 4, 0x1},   // #9za
	{11181, 9, 17, 0x1},    // bosnieherzegovina
	{26426, 234, 5, 0x81},  // #2mtq
	{67362, 206, 4, 0x1},   // #9bq
	{66435, 108, 15, 0x1},  // southafrikaunie
	{69237, 124, 4, 0x1},   // #9iq
	{51540, 231, 20, 0x1},  // sintmaartenfransdeel
	{70139, 140, 4, 0x1},   // #9my
	{70239, 240, 5, 0x1},   // prico
	{25680, 136, 20, 0x1},  // republiekdermaldiven
	{54124, 202, 11, 0x1},  // nedantillen
	{10201, 110, 8, 0x1},   // rhodesia
	{3556, 24, 14, 0x1},    // greecerepublic
	{194, 248, 28, 0x1},    // territorysaintpierremiquelon
	{68906, 138, 12, 0x1},  // unionofburma
	{34202, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{16942, 61, 24, 0x1},   // republiquecentrafricaine
	{45910, 25, 17, 0x1},   // republicofcroatia
	{10098, 225, 22, 0x1},  // overzeesgebiedhongkong
	{18355, 87, 21, 0x1},   // republicademocambique
	{40580, 22, 7, 0x1},    // britain
	{49790, 186, 21, 0x1},  // stkittsnevisfederatie
	{3642, 115, 12, 0x1},   // bruneination
	{70929, 101, 4, 0x1},   // #9sz
	{4311, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{37430, 198, 9, 0x1},   // venezuala
	{32551, 279, 4, 0x1},   // #540
	{71255, 160, 4, 0x1},   // #9uz
	{4232, 209, 12, 0x1},   // bouvetisland
	{67915, 14, 4, 0x1},    // #9cz
	{69241, 123, 4, 0x1},   // #9ir
	{69453, 127, 4, 0x1},   // #9kz
	{70143, 87, 4, 0x1},    // #9mz
	{54557, 63, 23, 0x1},   // cameroonfederalrepublic
	{29638, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{57035, 225, 5, 0x1},   // hksar
	{28636, 159, 5, 0x81},  // #2tuv
	{4595, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{28299, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{14297, 104, 14, 0x1},  // frenchtogoland
	{16116, 15, 13, 0x1},   // voormaligeddr
	{59634, 131, 9, 0x1},   // skorearep
	{12369, 99, 18, 0x1},   // southsudanrepublic
	{69263, 140, 15, 0x1},  // federatiemalaya
	{52280, 188, 5, 0x1},   // #7mex
	{70538, 48, 4, 0x1},    // #9rs
	{63171, 149, 10, 0x1},  // stateqatar
	{66661, 106, 38, 0x1},  // tanganyikaenzanzibarverenigderepubliek
	{67402, 168, 4, 0x1},   // #9bs
	{40690, 98, 22, 0x1},   // federalrepublicsomalia
	{34232, 147, 28, 0x1},  // territoryofpapuaandnewguinea
	{69278, 28, 4, 0x1},    // #9is
	{23102, 236, 23, 0x1},  // territoryofnewcaledonia
	{26443, 140, 5, 0x81},  // #2mys
	{10276, 25, 15, 0x1},   // hrvatskacroatia
	{11906, 53, 12, 0x1},   // ukrainianssr
	{29430, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{6110, 63, 8, 0x1},     // cameroun
	{33560, 99, 18, 0x1},   // republiekzuidsudan
	{17012, 114, 12, 0x1},  // statebahrain
	{42046, 53, 15, 0x1},   // ukrainerepublic
	{14204, 63, 8, 0x1},    // cameroon
	{7463, 21, 18, 0x1},    // francemetropolitan
	{40943, 280, 5, 0x1},   // #6220
	{32076, 251, 5, 0x81},  // #4772
	{32096, 105, 5, 0x81},  // #4788
	{30438, 281, 5, 0x81},  // #2ymd
	{22217, 106, 8, 0x1},   // tanzania
	{61126, 215, 7, 0x1},   // wsahara
	{61186, 61, 11, 0x1},   // centrafrika
	{22783, 125, 13, 0x1},  // transjordanie
	{25692, 136, 17, 0x1},  // maldivenrepubliek
	{47128, 282, 5, 0x1},   // #6ssd
	{32796, 283, 5, 0x1},   // #5615
	{12728, 141, 5, 0x1},   // nepal
	{47912, 1, 5, 0x1},     // #7alb
	{52241, 140, 5, 0x1},   // #7mas
	{70921, 249, 4, 0x1},   // #9sx
	{71227, 106, 4, 0x1},   // #9tz
	{71366, 235, 4, 0x1},   // #9yt
	{15386, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{66869, 2, 4, 0x1},     // #9ad
	{64371, 142, 14, 0x1},  // republicnaoero
	{67366, 171, 4, 0x1},   // #9br
	{67907, 213, 4, 0x1},   // #9cx
	{68119, 69, 4, 0x1},    // #9dz
	{68174, 73, 4, 0x1},    // #9et
	{69122, 25, 4, 0x1},    // #9hr
	{69300, 30, 4, 0x1},    // #9it
	{8764, 221, 24, 0x1},   // overzeesgebiedguadeloupe
	{69613, 36, 4, 0x1},    // #9md
	{26093, 188, 5, 0x81},  // #2mex
	{70270, 42, 4, 0x1},    // #9nz
	{51597, 186, 25, 0x1},  // saintkittsnevisfederation
	{50264, 21, 14, 0x1},   // franserepublic
	{5937, 1, 22, 0x1},     // peoplesrepublicalbania
	{67290, 93, 16, 0x1},   // federatienigeria
	{26125, 37, 5, 0x81},   // #2mkd
	{10160, 248, 22, 0x1},  // saintpierreetmiquelonf
	{33488, 121, 21, 0x1},  // netherlandseastindies
	{2074, 61, 3, 0x1},     // car
	{59117, 164, 12, 0x1},  // kingdomyemen
	{29558, 228, 36, 0x1},  // territorybritishindianoceanterritory
	{40918, 284, 3, 0x1},   // #62
	{40948, 285, 5, 0x1},   // #6221
	{12819, 8, 9, 0x1},     // bulgarije
	{66304, 198, 29, 0x1},  // republicabolivarianavenezuela
	{44048, 121, 15, 0x1},  // nederlandsindie
	{39649, 83, 16, 0x1},   // kingdomoflesotho
	{32801, 286, 5, 0x1},   // #5616
	{67093, 83, 11, 0x1},   // basoetoland
	{32791, 287, 5, 0x1},   // #5600
	{9797, 48, 22, 0x1},    // formerserviemontenegro
	{52231, 84, 5, 0x1},    // #7mar
	{52344, 87, 5, 0x1},    // #7moz
	{70278, 190, 4, 0x1},   // #9pa
	{70542, 46, 4, 0x1},    // #9ru
	{70925, 153, 4, 0x1},   // #9sy
	{16572, 7, 14, 0x1},    // belgiumkingdom
	{8190, 106, 16, 0x1},   // formertanganyika
	{45832, 41, 18, 0x1},   // norggagonagasriika
	{11936, 163, 18, 0x1},  // formerwesternsamoa
	{43790, 85, 21, 0x1},   // malagassischerepublic
	{66873, 112, 4, 0x1},   // #9ae
	{67911, 118, 4, 0x1},   // #9cy
	{18734, 13, 4, 0x1},    // csfr
	{69440, 214, 4, 0x1},   // #9ky
	{69543, 82, 4, 0x1},    // #9ly
	{69617, 39, 4, 0x1},    // #9me
	{68198, 66, 7, 0x1},    // komoren
	{42681, 255, 21, 0x1},  // maagdeneilandenbritse
	{23532, 91, 15, 0x1},   // republicnamibie
	{70266, 238, 4, 0x1},   // #9nu
	{18457, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{12387, 128, 6, 0x1},   // kyrgyz
	{7313, 76, 14, 0x1},    // republicguinea
	{17115, 110, 8, 0x1},   // rhodesie
	{33176, 288, 5, 0x1},   // #5alb
	{15481, 67, 18, 0x1},   // caboverderepubliek
	{25854, 107, 15, 0x1},  // republicoeganda
	{40988, 289, 5, 0x1},   // #6290
	{30410, 155, 21, 0x1},  // republiektadzjikistan
	{14073, 246, 26, 0x1},  // tristandacunhaensinthelena
	{32061, 155, 5, 0x81},  // #4762
	{48681, 250, 14, 0x1},  // turksandcaicos
	{47562, 246, 23, 0x1},  // sainthelenadependencies
	{31991, 108, 5, 0x81},  // #4710
	{67604, 78, 22, 0x1},   // republicadaguinebissau
	{43099, 231, 31, 0x1},  // territoriumsaintmartinfransdeel
	{8803, 58, 20, 0x1},    // beninformerlydahomey
	{45955, 241, 13, 0x1},  // palestinstate
	{18275, 156, 21, 0x1},  // republiekturkmenistan
	{8328, 71, 5, 0x1},     // egypt
	{37039, 73, 14, 0x1},   // empireethiopia
	{24550, 236, 41, 0x1},  // territoiredesnouvellecaledoniedependances
	{23906, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{65802, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{71317, 257, 4, 0x1},   // #9wf
	{17818, 95, 8, 0x1},    // fmrsudan
	{7313, 78, 20, 0x1},    // republicguineabissau
	{7606, 212, 23, 0x1},   // kofthenetherlandcuracao
	{66877, 111, 4, 0x1},   // #9af
	{51913, 228, 43, 0x1},  // grondgebiedbritishindischeoceaanterritorium
	{67406, 116, 4, 0x1},   // #9bt
	{67487, 61, 4, 0x1},    // #9cf
	{53229, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{14179, 129, 8, 0x1},   // cambodja
	{69738, 231, 4, 0x1},   // #9mf
	{20397, 71, 32, 0x1},   // egypteverenigdearabischerepublic
	{26313, 232, 5, 0x81},  // #2mnp
	{7463, 21, 6, 0x1},     // france
	{17701, 186, 11, 0x1},  // stkittsandn
	{35778, 81, 16, 0x1},   // republiekliberia
	{59124, 164, 23, 0x1},  // yemenformerarabrepublic
	{29129, 254, 22, 0x1},  // staatvandevaticaanstad
	{65573, 119, 19, 0x1},  // republicfijiislands
	{40953, 290, 5, 0x1},   // #6223
	{4114, 95, 10, 0x1},    // northsudan
	{48521, 6, 5, 0x1},     // #7aze
	{31981, 50, 5, 0x81},   // #4705
	{68927, 137, 23, 0x1},  // republicmarshallislands
	{53514, 178, 11, 0x1},  // domrepublic
	{4546, 131, 15, 0x1},   // republicofkorea
	{3982, 223, 18, 0x1},   // departmentofguiana
	{61068, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{32856, 291, 5, 0x1},   // #5666
	{69388, 26, 14, 0x1},   // kingdomhungary
	{70345, 147, 4, 0x1},   // #9pg
	{70546, 94, 4, 0x1},    // #9rw
	{71223, 252, 4, 0x1},   // #9tw
	{66955, 167, 4, 0x1},   // #9ag
	{67430, 60, 4, 0x1},    // #9bw
	{67657, 65, 4, 0x1},    // #9cg
	{56480, 106, 20, 0x1},  // republicoftanganyika
	{69436, 132, 4, 0x1},   // #9kw
	{42960, 240, 22, 0x1},  // commonwealthpuertorico
	{64107, 102, 24, 0x1},  // republiekvandeseychellen
	{69823, 85, 4, 0x1},    // #9mg
	{43627, 3, 15, 0x1},    // republicarmenie
	{53965, 41, 13, 0x1},   // kingdomnorway
	{57324, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{7996, 19, 7, 0x1},     // estonia
	{9924, 292, 5, 0x83},   // kongo
	{66150, 40, 20, 0x1},   // kingdomofnetherlands
	{14089, 246, 16, 0x1},  // sinthelenaeiland
	{11314, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{8425, 241, 20, 0x1},   // palestinianterritory
	{28470, 156, 5, 0x81},  // #2tkm
	{1171, 249, 9, 0x1},    // stmaarten
	{11738, 16, 30, 0x1},   // federalrepublicofformergermany
	{40968, 295, 5, 0x1},   // #6232
	{25106, 246, 55, 0x1},  // britishoverzeesgebiedsainthelenaascensiontristandacunha
	{32056, 153, 5, 0x81},  // #4760
	{32081, 158, 5, 0x81},  // #4776
	{32051, 12, 5, 0x81},   // #4756
	{23665, 106, 8, 0x1},   // tanzanie
	{31976, 161, 5, 0x81},  // #4704
	{31996, 110, 5, 0x81},  // #4716
	{50038, 230, 52, 0x1},  // specialeadministratieveregiomacauvolksrepubliekchina
	{48347, 79, 16, 0x1},   // equitorialguinea
	{68534, 82, 41, 0x1},   // socialistlibischarabischevolksjamahiriyya
	{25138, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{64206, 123, 12, 0x1},  // iranislamrep
	{26610, 219, 19, 0x1},  // bailiwickofguernsey
	{46337, 296, 5, 0x1},   // #6qat
	{70310, 242, 4, 0x1},   // #9pf
	{32906, 297, 4, 0x1},   // #570
	{71169, 159, 4, 0x1},   // #9tv
	{34881, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{15037, 9, 17, 0x1},    // bosniaherzegovina
	{70868, 52, 13, 0x1},   // turkeyturkiye
	{62946, 254, 12, 0x1},  // vatikaanstad
	{47028, 213, 26, 0x1},  // territoriumchristmaseiland
	{67410, 209, 4, 0x1},   // #9bv
	{67483, 64, 4, 0x1},    // #9cd
	{2942, 226, 27, 0x1},   // heardeilandmcdonaldeilanden
	{18718, 161, 6, 0x1},   // #3vdvn
	{57965, 152, 23, 0x1},  // britishsalomonseilanden
	{42980, 182, 25, 0x1},  // cooperativerepublicguyana
	{26448, 235, 5, 0x81},  // #2myt
	{64170, 123, 21, 0x1},  // islamicrepublicofiran
	{36387, 241, 14, 0x1},  // staatpalestina
	{25963, 136, 5, 0x81},  // #2mdv
	{35261, 68, 7, 0x1},    // djibuti
	{19221, 201, 23, 0x1},  // autonomousprovincealand
	{51907, 39, 9, 0x1},    // montengro
	{22233, 106, 30, 0x1},  // unitedrepublictanzaniamainland
	{28465, 251, 5, 0x81},  // #2tkl
	{40602, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{19823, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{40958, 298, 5, 0x1},   // #6225
	{51216, 229, 20, 0x1},  // overzeesgebiedjersey
	{5291, 43, 21, 0x1},    // polandpeoplesrepublic
	{28916, 198, 19, 0x1},  // bolivrepofvenezuela
	{8320, 71, 13, 0x1},    // republicegypt
	{36007, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{44241, 65, 10, 0x1},   // repofcongo
	{13981, 4, 22, 0x1},    // gemenebestvanaustralie
	{47951, 69, 5, 0x1},    // #7alg
	{3756, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{33187, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{32846, 299, 5, 0x1},   // #5660
	{70306, 191, 4, 0x1},   // #9pe
	{3796, 70, 25, 0x1},    // peoplesrepublicofzanzibar
	{66959, 200, 4, 0x1},   // #9ai
	{19893, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{69164, 26, 4, 0x1},    // #9hu
	{69547, 84, 4, 0x1},    // #9ma
	{45669, 91, 15, 0x1},   // republicnamibia
	{58238, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{6962, 225, 16, 0x1},   // hongkongchinasar
	{46504, 76, 14, 0x1},   // republicguinee
	{2367, 242, 33, 0x1},   // overzeesgebiedsdeelfranspolynesie
	{63923, 32, 16, 0x1},   // republiclitouwen
	{28504, 195, 5, 0x81},  // #2tto
	{13785, 37, 15, 0x1},   // tfyrofmacedonia
	{7364, 243, 26, 0x1},   // overzeesdepartementreunion
	{60490, 13, 15, 0x1},   // tjechoslowakije
	{40963, 300, 5, 0x1},   // #6230
	{9237, 226, 23, 0x1},   // heardandmcdonaldislands
	{14780, 218, 8, 0x1},   // faeroeis
	{38873, 66, 17, 0x1},   // stateofthecomoros
	{31986, 98, 5, 0x81},   // #4706
	{54140, 157, 5, 0x1},   // #7tls
	{38601, 234, 21, 0x1},  // grondgebiedmartinique
	{64150, 127, 18, 0x1},  // republickazachstan
	{66770, 22, 16, 0x1},   // theunitedkingdom
	{42763, 301, 5, 0x1},   // #6cen
	{27825, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{24066, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{32851, 302, 5, 0x1},   // #5663
	{51756, 197, 25, 0x1},  // saintvincentandgrenadines
	{71165, 195, 4, 0x1},   // #9tt
	{61433, 206, 11, 0x1},  // bonairesaba
	{65371, 228, 16, 0x1},  // brindianoceanter
	{11204, 53, 13, 0x1},   // oekraiensessr
	{36333, 127, 18, 0x1},  // republickazakhstan
	{58767, 37, 23, 0x1},   // northmacedoniamacedonia
	{46370, 45, 7, 0x1},    // rumania
	{64260, 129, 23, 0x1},  // volksrepubliekkampuchea
	{26356, 88, 5, 0x81},   // #2mrt
	{26376, 233, 5, 0x81},  // #2msr
	{68143, 72, 4, 0x1},    // #9er
	{69160, 184, 4, 0x1},   // #9ht
	{69419, 131, 4, 0x1},   // #9kr
	{6371, 234, 19, 0x1},   // territorymartinique
	{70236, 141, 4, 0x1},   // #9np
	{40606, 22, 30, 0x1},   // greatbritainandnorthernireland
	{26236, 138, 5, 0x81},  // #2mmr
	{33185, 283, 5, 0x1},   // #5alg
	{28738, 252, 5, 0x81},  // #2twn
	{33275, 303, 5, 0x1},   // #5ang
	{27355, 161, 27, 0x1},  // democraticrepublicofvietnam
	{34819, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{13455, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{51311, 63, 16, 0x1},   // republickameroen
	{43543, 304, 5, 0x1},   // #6fin
	{48366, 100, 22, 0x1},  // saotomepeoplesrepublic
	{16761, 182, 11, 0x1},  // britsguyana
	{23731, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{32821, 305, 5, 0x1},   // #5630
	{36437, 181, 9, 0x1},   // guatemala
	{70405, 144, 4, 0x1},   // #9pk
	{14426, 75, 5, 0x1},    // ghana
	{50109, 230, 16, 0x1},  // macausarvanchina
	{71247, 54, 4, 0x1},    // #9us
	{14800, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{61467, 206, 20, 0x1},  // sinteustatiusandsaba
	{67479, 210, 4, 0x1},   // #9cc
	{68170, 18, 4, 0x1},    // #9es
	{71012, 120, 26, 0x1},  // micronesiafederatestatesof
	{66159, 206, 20, 0x1},  // netherlandscaribbean
	{69105, 225, 4, 0x1},   // #9hk
	{69609, 35, 4, 0x1},    // #9mc
	{49860, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{60001, 3, 15, 0x1},    // republicarmenia
	{66820, 63, 25, 0x1},   // federalerepubliekkameroen
	{20645, 21, 14, 0x1},   // francerepublic
	{47923, 208, 21, 0x1},  // overzeesgebiedbermuda
	{33270, 306, 5, 0x1},   // #5and
	{36917, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{15142, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{5837, 233, 10, 0x1},   // montserrat
	{70432, 35, 18, 0x1},   // principalitymonaco
	{32066, 154, 5, 0x81},  // #4764
	{43558, 307, 5, 0x1},   // #6fsm
	{32046, 51, 5, 0x81},   // #4752
	{43548, 308, 5, 0x1},   // #6fji
	{21743, 91, 7, 0x1},    // namibia
	{29567, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{42922, 309, 5, 0x1},   // #6chn
	{46404, 15, 30, 0x1},   // formergermandemocraticrepublic
	{52908, 89, 15, 0x1},   // mauritiuseiland
	{34433, 70, 27, 0x1},   // volksrepubliekzanzibarpemba
	{71137, 52, 4, 0x1},    // #9tr
	{30826, 229, 23, 0x1},  // overseasterritoryjersey
	{4704, 46, 5, 0x1},     // rsfsr
	{66963, 1, 4, 0x1},     // #9al
	{44343, 40, 7, 0x1},    // holland
	{13594, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{68139, 24, 4, 0x1},    // #9el
	{56536, 166, 17, 0x1},  // republicargentina
	{69410, 148, 4, 0x1},   // #9kp
	{2751, 242, 24, 0x1},   // territoryfrenchpolynesia
	{69835, 86, 4, 0x1},    // #9ml
	{70249, 142, 4, 0x1},   // #9nr
	{8121, 39, 10, 0x1},    // montenegro
	{25195, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{7104, 161, 29, 0x1},   // democratischerepubliekvietnam
	{34396, 127, 10, 0x1},  // kazahkstan
	{6568, 66, 15, 0x1},    // uniondescomores
	{18381, 61, 32, 0x1},   // formercentraalafrikaanserepublic
	{6851, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{10607, 224, 13, 0x1},  // guamterritory
	{64698, 36, 8, 0x1},    // moldovia
	{27803, 148, 10, 0x1},  // dprofkorea
	{22131, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{27167, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{33707, 310, 5, 0x1},   // #5aze
	{40973, 311, 5, 0x1},   // #6235
	{40923, 312, 5, 0x1},   // #6205
	{69674, 247, 19, 0x1},  // janmayenandsvalbard
	{31971, 49, 5, 0x81},   // #4703
	{34573, 301, 5, 0x1},   // #5cen
	{22481, 236, 21, 0x1},  // frenchnewcaledoniafra
	{37765, 111, 29, 0x1},  // islamitischemiraatafghanistan
	{16839, 138, 17, 0x1},  // unionmyanmarburma
	{25271, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{40908, 313, 5, 0x1},   // #6160
	{65935, 36, 17, 0x1},   // republiekmoldavie
	{71374, 109, 4, 0x1},   // #9zm
	{46046, 24, 18, 0x1},   // helleenserepubliek
	{66967, 3, 4, 0x1},     // #9am
	{67475, 11, 4, 0x1},    // #9ca
	{68205, 120, 4, 0x1},   // #9fm
	{69839, 138, 4, 0x1},   // #9mm
	{60070, 155, 10, 0x1},  // tajikistan
	{8893, 139, 24, 0x1},   // mongolianpeoplesrepublic
	{45894, 144, 16, 0x1},  // republicpakistan
	{42765, 61, 23, 0x1},   // centraalafricanrepublic
	{10780, 251, 21, 0x1},  // overzeesgebiedtokelau
	{1538, 242, 21, 0x1},   // frenchpolynesiatahiti
	{13866, 165, 9, 0x1},   // zuidjemen
	{19307, 137, 28, 0x1},  // republiekdermarshalleilanden
	{62613, 231, 20, 0x1},  // fransdeelsintmaarten
	{28692, 108, 21, 0x1},  // republicofsouthafrica
	{31966, 151, 5, 0x81},  // #4702
	{26500, 194, 11, 0x1},  // dutchguyana
	{67548, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{11731, 16, 24, 0x1},   // germanyfederalrepublicof
	{27894, 228, 31, 0x1},  // britishgebiedeninindischeoceaan
	{1624, 213, 16, 0x1},   // christmasislands
	{45631, 87, 19, 0x1},   // republiekmozambique
	{42917, 314, 5, 0x1},   // #6chl
	{16454, 53, 12, 0x1},   // oekrainsessr
	{70349, 145, 4, 0x1},   // #9ph
	{36247, 147, 14, 0x1},  // papuanewguinea
	{22247, 106, 18, 0x1},  // tanzaniamainlandur
	{32791, 315, 4, 0x1},   // #560
	{37241, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{50993, 154, 15, 0x1},  // thailandkingdom
	{7293, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{67688, 117, 4, 0x1},   // #9cn
	{23874, 64, 16, 0x1},   // congoleopoldstad
	{28948, 241, 18, 0x1},  // occpalestinianterr
	{5987, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{5426, 147, 36, 0x1},   // onafhankelijkestaatpapoeanieuwguinea
	{69843, 139, 4, 0x1},   // #9mn
	{537, 239, 8, 0x1},     // pitcairn
	{20303, 128, 19, 0x1},  // republiekkirgizstan
	{32961, 316, 5, 0x1},   // #5740
	{63303, 145, 11, 0x1},  // filippijnen
	{70223, 232, 13, 0x1},  // northmarianen
	{45592, 317, 5, 0x1},   // #6mng
	{15568, 75, 13, 0x1},   // republicghana
	{42132, 184, 16, 0x1},  // republiquedhaiti
	{46824, 54, 16, 0x1},   // amerikaverstates
	{43686, 178, 12, 0x1},  // ladominicana
	{53427, 58, 20, 0x1},   // peoplesrepublicbenin
	{18006, 195, 5, 0x1},   // tandt
	{39985, 37, 14, 0x1},   // fyrommacedonie
	{16588, 154, 12, 0x1},  // thailandsiam
	{36880, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{51722, 234, 16, 0x1},  // martiniquefrench
	{8597, 102, 18, 0x1},   // eilandenseychellen
	{35391, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{48836, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{52226, 85, 5, 0x1},    // #7mad
	{70521, 45, 4, 0x1},    // #9ro
	{25927, 98, 25, 0x1},   // democraticrepublicsomalie
	{71122, 158, 4, 0x1},   // #9to
	{54565, 63, 23, 0x1},   // federalrepubliccameroon
	{66971, 56, 4, 0x1},    // #9ao
	{67692, 174, 4, 0x1},   // #9co
	{23257, 237, 24, 0x1},  // grondgebiednorfolkeiland
	{68220, 218, 4, 0x1},   // #9fo
	{17057, 65, 11, 0x1},   // frenchcongo
	{27513, 244, 5, 0x81},  // #2rvn
	{69847, 230, 4, 0x1},   // #9mo
	{25885, 35, 5, 0x81},   // #2mco
	{59892, 91, 17, 0x1},   // lefatshelanamibia
	{7385, 66, 12, 0x1},    // unioncomoros
	{60320, 21, 14, 0x1},   // republicfrance
	{40918, 318, 5, 0x1},   // #6200
	{23540, 91, 7, 0x1},    // namibie
	{69979, 60, 18, 0x1},   // republicofbotswana
	{19498, 173, 15, 0x1},  // republicofchile
	{3385, 249, 31, 0x1},   // overzeesgebiedsdeelsaintmaarten
	{1734, 108, 22, 0x1},   // republiekvansuidafrika
	{65954, 70, 17, 0x1},   // sultanaatzanzibar
	{19721, 164, 10, 0x1},  // northjemen
	{2141, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{70426, 239, 4, 0x1},   // #9pn
	{40903, 314, 5, 0x1},   // #6155
	{40913, 319, 5, 0x1},   // #6165
	{71118, 105, 4, 0x1},   // #9tn
	{50301, 120, 5, 0x1},   // #7fsm
	{14513, 146, 14, 0x1},  // republiekpalau
	{67680, 173, 4, 0x1},   // #9cl
	{65670, 225, 15, 0x1},  // prhongkongchina
	{45684, 320, 5, 0x1},   // #6msi
	{68135, 215, 4, 0x1},   // #9eh
	{52892, 183, 16, 0x1},  // hondurasrepublic
	{69118, 183, 4, 0x1},   // #9hn
	{12535, 16, 9, 0x1},    // germanyfr
	{43315, 75, 15, 0x1},   // republicofghana
	{69827, 137, 4, 0x1},   // #9mh
	{36574, 128, 20, 0x1},  // kirgizischerepubliek
	{12811, 8, 17, 0x1},    // republicbulgarije
	{70009, 48, 14, 0x1},   // republicservie
	{66008, 12, 6, 0x1},    // suisse
	{43447, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{47319, 112, 11, 0x1},  // theemirates
	{7551, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{24740, 57, 7, 0x1},    // burundi
	{8310, 71, 18, 0x1},    // unitedarabrepublic
	{43659, 200, 29, 0x1},  // britishoverzeesgebiedanguilla
	{10813, 13, 14, 0x1},   // czechoslovakia
	{56217, 51, 13, 0x1},   // kingdomsweden
	{41999, 193, 19, 0x1},  // republiekelsalvador
	{38207, 321, 5, 0x1},   // #5nic
	{18284, 156, 12, 0x1},  // turkmenistan
	{70422, 248, 4, 0x1},   // #9pm
	{33723, 168, 14, 0x1},  // bahamaeilanden
	{52323, 38, 5, 0x1},    // #7mlt
	{71114, 156, 4, 0x1},   // #9tm
	{20601, 94, 18, 0x1},   // repubulikayurwanda
	{43823, 59, 11, 0x1},   // burkinafaso
	{57150, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{36323, 102, 18, 0x1},  // seychellesrepublic
	{58687, 61, 22, 0x1},   // centralafricanrepublic
	{22352, 217, 5, 0x81},  // #2flk
	{67684, 63, 4, 0x1},    // #9cm
	{50257, 20, 5, 0x1},    // #7fin
	{68178, 20, 4, 0x1},    // #9fi
	{20801, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{69114, 226, 4, 0x1},   // #9hm
	{5035, 236, 21, 0x1},   // territorynewcaledonia
	{43354, 106, 25, 0x1},  // verenigderepublictanzania
	{70274, 143, 4, 0x1},   // #9om
	{61440, 206, 20, 0x1},  // sabaandsinteustatius
	{11043, 67, 18, 0x1},   // capeverdecaboverde
	{37132, 250, 33, 0x1},  // overzeesgebiedturkscaicoseilanden
	{39153, 144, 17, 0x1},  // republiekpakistan
	{61810, 95, 14, 0x1},   // until2011sudan
	{19050, 62, 19, 0x1},   // cotedivoirerepublic
	{2846, 203, 18, 0x1},   // americansamoaisles
	{37471, 73, 19, 0x1},   // ethiopiaincleritrea
	{55499, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{61230, 152, 4, 0x81},  // #490
	{35184, 322, 5, 0x1},   // #5cze
	{43277, 323, 5, 0x1},   // #6den
	{28360, 224, 15, 0x1},  // territoryofguam
	{2694, 257, 15, 0x1},   // wallisandfutuna
	{63606, 255, 21, 0x1},  // britsemaagdeneilanden
	{35717, 16, 25, 0x1},   // bundesrepublikdeutschland
	{23190, 71, 32, 0x1},   // formerverenigdearabischerepublic
	{50788, 222, 20, 0x1},  // territoriumgroenland
	{21888, 69, 5, 0x81},   // #2dza
	{70409, 43, 4, 0x1},    // #9pl
	{71110, 157, 4, 0x1},   // #9tl
	{57259, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{23805, 64, 29, 0x1},   // democraticrepublicformercongo
	{27144, 31, 25, 0x1},   // principalityliechtenstein
	{31901, 186, 5, 0x81},  // #4659
	{57586, 58, 15, 0x1},   // dahomeyrepublic
	{19780, 198, 18, 0x1},  // republiekvenezuela
	{59301, 82, 41, 0x1},   // libischarabischesocialistvolksjamahiriyya
	{52775, 76, 36, 0x1},   // peoplesrevolutionaryrepublicofguinea
	{54033, 68, 16, 0x1},   // republicdjibouti
	{12979, 69, 8, 0x1},    // aljazair
	{42891, 111, 26, 0x1},  // islamicrepublicafghanistan
	{45587, 285, 5, 0x1},   // #6mnc
	{24914, 148, 11, 0x1},  // koreademrep
	{636, 37, 37, 0x1},     // macedonieformerjoegoslavischerepublic
	{8400, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{30443, 324, 5, 0x82},  // #2yug
	{58790, 37, 14, 0x1},   // fyrommacedonia
	{21666, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{64310, 185, 7, 0x1},   // jamaika
	{40396, 85, 20, 0x1},   // malagasischerepublic
	{47186, 84, 14, 0x1},   // moroccokingdom
	{38110, 326, 5, 0x1},   // #5nau
	{13331, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{13648, 226, 21, 0x1},  // heardimcdonaldislands
	{38367, 88, 10, 0x1},   // mauritiana
	{40898, 327, 5, 0x1},   // #6150
	{71106, 251, 4, 0x1},   // #9tk
	{4320, 235, 21, 0x1},   // collectiviteitmayotte
	{31896, 328, 5, 0x1},   // #4658
	{50943, 254, 23, 0x1},  // holyseevaticancitystate
	{67669, 211, 4, 0x1},   // #9ck
	{68195, 217, 4, 0x1},   // #9fk
	{33673, 87, 19, 0x1},   // republicamocambique
	{12130, 329, 13, 0x82}, // congorepublic
	{69831, 37, 4, 0x1},    // #9mk
	{14939, 194, 7, 0x1},   // surinam
	{37471, 73, 16, 0x1},   // ethiopiainclerit
	{53757, 141, 12, 0x1},  // nepalkingdom
	{49018, 214, 14, 0x1},  // caymaneilanden
	{38566, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{49092, 160, 20, 0x1},  // republiekoezbekistan
	{19941, 198, 24, 0x1},  // venezuelaverenigdestaten
	{65434, 188, 22, 0x1},  // estadosunidosmexicanos
	{44787, 217, 22, 0x1},  // falklandislandsbritish
	{39533, 52, 15, 0x1},   // turkiyerepublic
	{28442, 23, 15, 0x1},   // georgiarepublic
	{50090, 225, 19, 0x1},  // hongkongsarvanchina
	{28375, 154, 5, 0x81},  // #2tha
	{61234, 255, 4, 0x81},  // #492
	{61387, 206, 25, 0x1},  // sainteustatiussababonaire
	{1187, 24, 6, 0x1},     // ellada
	{28074, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{3186, 237, 13, 0x1},   // norfolkisland
	{42800, 166, 18, 0x1},  // republicargentinie
	{65074, 229, 17, 0x1},  // baljuwschapjersey
	{15298, 43, 20, 0x1},   // poolsevolksrepubliek
	{13265, 64, 28, 0x1},   // democraticrepubliczairecongo
	{42728, 331, 5, 0x1},   // #6cap
	{4451, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{50950, 254, 16, 0x1},  // vaticancitystate
	{71102, 155, 4, 0x1},   // #9tj
	{12019, 15, 17, 0x1},   // formereastgermany
	{51862, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{17605, 16, 9, 0x1},    // frgermany
	{67661, 12, 4, 0x1},    // #9ch
	{68191, 119, 4, 0x1},   // #9fj
	{883, 182, 6, 0x1},     // guyana
	{34819, 117, 22, 0x1},  // peoplesrepublicofchina
	{21356, 18, 6, 0x1},    // spanje
	{55433, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{32966, 332, 5, 0x1},   // #5750
	{28979, 241, 22, 0x1},  // palestinianterritories
	{16882, 230, 11, 0x1},  // formermacau
	{55298, 59, 10, 0x1},   // bukinafaso
	{38216, 227, 21, 0x1},  // grondgebiedislandsman
	{54274, 159, 5, 0x1},   // #7tuv
	{24006, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{56285, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{1865, 162, 14, 0x1},   // nieuwehebriden
	{34280, 207, 13, 0x1},  // saintbartlemy
	{12528, 15, 14, 0x1},   // easterngermany
	{52704, 90, 15, 0x1},   // republiekmalawi
	{61935, 9, 17, 0x1},    // bosnaiherzegovina
	{62135, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{52881, 183, 19, 0x1},  // republicadehonduras
	{32176, 256, 5, 0x81},  // #4850
	{61520, 206, 18, 0x1},  // sabasainteustatius
	{38212, 333, 5, 0x1},   // #5nig
	{33448, 249, 15, 0x1},  // landsintmaarten
	{4556, 131, 8, 0x1},    // korearep
	{70487, 243, 4, 0x1},   // #9re
	{71362, 164, 4, 0x1},   // #9ye
	{31951, 48, 5, 0x81},   // #4688
	{13509, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{176, 4, 9, 0x1},       // australia
	{47672, 45, 22, 0x1},   // volksrepubliekroemenie
	{67665, 62, 4, 0x1},    // #9ci
	{50232, 119, 5, 0x1},   // #7fij
	{68127, 19, 4, 0x1},    // #9ee
	{13288, 64, 23, 0x81},  // congodemocraticrepublic
	{62824, 64, 26, 0x1},   // republiekcongoleopoldville
	{10568, 10, 15, 0x1},   // witrussischessr
	{40606, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{25169, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{63544, 145, 12, 0x1},  // phillippines
	{46847, 253, 32, 0x1},  // vsbuitensteondergeschikteislands
	{70461, 12, 6, 0x1},    // svizra
	{50685, 26, 5, 0x1},    // #7hun
	{50085, 225, 16, 0x1},  // chinahongkongsar
	{61089, 88, 20, 0x1},   // mauritanieislamitrep
	{50647, 183, 5, 0x1},   // #7hon
	{42101, 6, 12, 0x1},    // azerbaidzjan
	{15437, 173, 13, 0x1},  // chilerepublic
	{4262, 223, 22, 0x1},   // departementfransguyana
	{52251, 36, 5, 0x1},    // #7mda
	{13860, 165, 15, 0x1},  // formerzuidjemen
	{71098, 154, 4, 0x1},   // #9th
	{4977, 135, 9, 0x1},    // shrilanka
	{11434, 129, 8, 0x1},   // cambodia
	{13283, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{58083, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{37851, 164, 17, 0x1},  // fmrarabrepofyemen
	{13166, 55, 13, 0x1},   // yugoslaviasfr
	{24220, 252, 19, 0x1},  // taiwanprovincechina
	{42482, 234, 23, 0x1},  // departementlamartinique
	{37498, 73, 11, 0x1},   // fdrethiopia
	{2580, 223, 18, 0x1},   // frenchguianaguyane
	{10072, 238, 16, 0x1},  // niuenieuwzeeland
	{4893, 115, 17, 0x1},   // bruneidaressalaam
	{25849, 64, 13, 0x1},   // zairerepublic
	{13138, 59, 16, 0x1},   // formeruppervolta
	{45173, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{66416, 138, 11, 0x1},  // uniemyanmar
	{67122, 5, 18, 0x1},    // republikosterreich
	{40575, 22, 27, 0x1},   // greatbritainnorthernireland
	{32646, 334, 5, 0x1},   // #5481
	{48466, 203, 5, 0x1},   // #7asa
	{4232, 209, 13, 0x1},   // bouvetislands
	{22574, 120, 5, 0x81},  // #2fsm
	{43036, 335, 5, 0x1},   // #6cos
	{50674, 155, 11, 0x1},  // tadzikistan
	{71094, 104, 4, 0x1},   // #9tg
	{39220, 49, 18, 0x1},   // slovaakserepubliek
	{23302, 95, 17, 0x1},   // sudanpresecession
	{31871, 45, 5, 0x81},   // #4642
	{11198, 53, 19, 0x1},   // formeroekraiensessr
	{12172, 54, 12, 0x1},   // unitedstates
	{31866, 243, 5, 0x81},  // #4638
	{68131, 71, 4, 0x1},    // #9eg
	{70619, 136, 18, 0x1},  // maldivischeislands
	{26650, 238, 11, 0x1},  // niueislands
	{18545, 78, 21, 0x1},   // republiekguineebissau
	{14123, 46, 14, 0x1},   // federalrusland
	{26265, 139, 5, 0x81},  // #2mng
	{11771, 15, 15, 0x1},   // demrepofgermany
	{54165, 252, 5, 0x1},   // #7tpe
	{61238, 115, 4, 0x81},  // #496
	{61043, 186, 27, 0x1},  // formersaintchristophernevis
	{9705, 48, 16, 0x1},    // serbiamontenegro
	{43258, 336, 5, 0x1},   // #6czr
	{8876, 139, 25, 0x1},   // peoplesrepublicofmongolia
	{4570, 136, 7, 0x1},    // maldive
	{36119, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{47708, 218, 18, 0x1},  // grondgebiedfaeroer
	{64891, 148, 28, 0x1},  // northkoreademocraticrepublic
	{70941, 205, 4, 0x1},   // #9tf
	{50658, 59, 18, 0x1},   // republicoppervolta
	{50387, 9, 15, 0x1},    // bsniaandhrzgvna
	{57705, 116, 16, 0x1},  // koninkrijkbhutan
	{39732, 253, 55, 0x1},  // overzeesgebiedsdeelverafgelegeneilandjesverenigdestates
	{61089, 88, 10, 0x1},   // mauritanie
	{5622, 246, 10, 0x1},   // sinthelena
	{31876, 46, 5, 0x81},   // #4643
	{4773, 186, 15, 0x1},   // saintkittsnorth
	{59831, 112, 13, 0x1},  // uarabemirates
	{70500, 145, 9, 0x1},   // pilipinas
	{47099, 74, 19, 0x1},   // republiquegabonaise
	{9345, 120, 27, 0x1},   // micronesiefederalestatenvan
	{40269, 119, 12, 0x1},  // republicfiji
	{30419, 155, 12, 0x1},  // tadzjikistan
	{45711, 337, 5, 0x1},   // #6mzm
	{44220, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{53019, 87, 19, 0x1},   // portugeeseastafrika
	{34994, 230, 13, 0x1},  // chinamacaosar
	{35659, 99, 6, 0x1},    // ssudan
	{45549, 338, 5, 0x1},   // #6mli
	{38953, 241, 20, 0x1},  // gazastripandwestbank
	{10590, 224, 21, 0x1},  // overseasterritoryguam
	{54240, 52, 5, 0x1},    // #7tur
	{33573, 95, 10, 0x1},   // sudannorth
	{7517, 208, 7, 0x1},    // bermuda
	{54709, 150, 13, 0x1},  // saoediearabie
	{58143, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{13933, 5, 10, 0x1},    // oostenrijk
	{32656, 339, 5, 0x1},   // #5483
	{32181, 59, 5, 0x81},   // #4854
	{42818, 339, 5, 0x1},   // #6cha
	{25237, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{61136, 124, 11, 0x1},  // kingdomiraq
	{48091, 143, 13, 0x1},  // omansultanate
	{52333, 35, 5, 0x1},    // #7mon
	{58728, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{40888, 340, 5, 0x1},   // #6140
	{52290, 137, 5, 0x1},   // #7mhl
	{16970, 115, 11, 0x1},  // bruneidarus
	{44659, 34, 6, 0x1},    // latvia
	{70079, 40, 21, 0x1},   // nederlandenkoninkrijk
	{31886, 207, 5, 0x81},  // #4652
	{13994, 4, 9, 0x1},     // australie
	{17916, 121, 21, 0x1},  // indonesiaunitedstates
	{19549, 89, 17, 0x1},   // republiquemaurice
	{63888, 163, 17, 0x1},  // samoawesternsamoa
	{350, 138, 7, 0x1},     // mynamar
	{26256, 39, 5, 0x81},   // #2mne
	{44259, 205, 38, 0x1},  // collectiviteitfransezuidelijkegebieden
	{15338, 229, 16, 0x1},  // bailliagedejerri
	{6942, 225, 28, 0x1},   // chinapeoplesrepublichongkong
	{45877, 341, 5, 0x1},   // #6oma
	{66087, 101, 15, 0x1},  // eswatinikingdom
	{7207, 99, 18, 0x1},    // republicsouthsudan
	{27495, 194, 17, 0x1},  // republieksuriname
	{32651, 301, 5, 0x1},   // #5482
	{58484, 173, 14, 0x1},  // republicachile
	{8835, 56, 16, 0x1},    // republicofangola
	{70937, 103, 4, 0x1},   // #9td
	{51302, 63, 25, 0x1},   // verenigderepublickameroen
	{24239, 252, 19, 0x1},  // taiwanchinesetaipei
	{50127, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{1824, 162, 11, 0x1},   // newhebrides
	{52663, 143, 5, 0x1},   // #7oma
	{3358, 209, 17, 0x1},   // bouveteilandnoors
	{30916, 63, 5, 0x81},   // #4120
	{67521, 37, 36, 0x1},   // theformeryugoslavrepublicofmacedonia
	{42328, 66, 12, 0x1},   // comorosunion
	{25905, 209, 23, 0x1},  // grondgebiedbouveteiland
	{54659, 232, 31, 0x1},  // territorynorthernmarianaislands
	{30524, 85, 28, 0x1},   // madagascardemocraticrepublic
	{70933, 250, 4, 0x1},   // #9tc
	{31946, 96, 5, 0x81},   // #4686
	{1689, 245, 15, 0x1},   // southgeoislands
	{31881, 94, 5, 0x81},   // #4646
	{68107, 203, 12, 0x1},  // samoaamelika
	{31921, 248, 5, 0x81},  // #4666
	{31861, 149, 5, 0x81},  // #4634
	{68123, 179, 4, 0x1},   // #9ec
	{10491, 237, 24, 0x1},  // territoriumnorfolkeiland
	{15276, 184, 5, 0x1},   // ayiti
	{56141, 91, 15, 0x1},   // republiknamibia
	{2116, 234, 15, 0x1},   // martiniquefrans
	{2863, 132, 12, 0x1},   // staatkoeweit
	{57086, 46, 20, 0x1},   // voormaligesovjetunie
	{45861, 107, 6, 0x1},   // uganda
	{38629, 87, 20, 0x1},   // portugueseeastafrica
	{8190, 106, 24, 0x1},   // formertanganyikazanzibar
	{46805, 54, 16, 0x1},   // amerikaverstaten
	{62914, 64, 16, 0x1},   // demrepofthecongo
	{51437, 67, 18, 0x1},   // caboverdecapeverde
	{10977, 67, 17, 0x1},   // caboverderepublic
	{50280, 107, 14, 0x1},  // ugandarepublic
	{57102, 66, 16, 0x1},   // unievandecomoren
	{32661, 342, 5, 0x1},   // #5484
	{68723, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{29915, 246, 25, 0x1},  // tristandacunhasainthelena
	{54494, 161, 5, 0x1},   // #7vie
	{45617, 139, 23, 0x1},  // mongoolsevolksrepubliek
	{67345, 9, 17, 0x1},    // bosniahercegovina
	{21733, 91, 17, 0x1},   // republicofnamibia
	{40893, 343, 5, 0x1},   // #6145
	{40883, 344, 5, 0x1},   // #6135
	{5632, 207, 29, 0x1},   // overzeesgebiedsaintbarthelemy
	{20554, 59, 18, 0x1},   // republicuppervolta
	{46244, 231, 20, 0x1},  // stmartincollectivity
	{9120, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{13740, 88, 10, 0x1},   // mauritania
	{15823, 160, 20, 0x1},  // republicofuzbekistan
	{69256, 140, 16, 0x1},  // maleisefederatie
	{64131, 102, 19, 0x1},  // republiekseychellen
	{4486, 165, 23, 0x1},   // democraticrepublicyemen
	{52317, 116, 6, 0x1},   // bhutan
	{7767, 122, 12, 0x1},   // unionofindia
	{3283, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{26095, 188, 6, 0x1},   // mexiko
	{23640, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{39908, 28, 17, 0x1},   // republicoficeland
	{49726, 253, 37, 0x1},  // verenigdestateskleineafgelegenislands
	{54049, 106, 5, 0x1},   // #7tan
	{12143, 65, 16, 0x1},   // brazzavillecongo
	{50480, 76, 13, 0x1},   // guineeconakry
	{62106, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{49365, 112, 8, 0x1},   // emiraten
	{48257, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{36714, 165, 25, 0x1},  // democraticrepublicofyemen
	{10996, 49, 17, 0x1},   // slovakianrepublic
	{38075, 23, 10, 0x1},   // sakartvelo
	{32186, 196, 5, 0x81},  // #4858
	{25600, 207, 26, 0x1},  // territoriumsaintbarthelemy
	{53676, 10, 19, 0x1},   // republiekwitrusland
	{44850, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{68342, 186, 31, 0x1},  // federationsaintchristophernevis
	{21969, 82, 15, 0x1},   // libyanarabjamah
	{47834, 235, 18, 0x1},  // grondgebiedmayotte
	{50551, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{18856, 111, 10, 0x1},  // afganistan
	{29139, 254, 17, 0x1},  // vaticaanstadstaat
	{57118, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{407, 68, 10, 0x1},     // afarsissas
	{4479, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{16815, 138, 10, 0x1},  // burmaunion
	{70985, 120, 27, 0x1},  // micronesiafederatedstatesof
	{45544, 345, 5, 0x1},   // #6mld
	{54170, 195, 5, 0x1},   // #7tto
	{821, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{34551, 2, 17, 0x1},    // principatdandorra
	{35207, 92, 15, 0x1},   // republicofniger
	{2164, 231, 17, 0x1},   // saintmartinfrench
	{30270, 227, 24, 0x1},  // overzeesgebiedislandsman
	{16622, 134, 17, 0x1},  // libaneserepubliek
	{66974, 205, 38, 0x1},  // overzeesgebiedfransezuidelijkegebieden
	{20701, 10, 18, 0x1},   // byelorussiabelarus
	{45256, 210, 20, 0x1},  // eilandencocoskeeling
	{54219, 73, 21, 0x1},   // socialistischethiopie
	{60009, 3, 15, 0x1},    // armeniarepublic
	{32956, 346, 5, 0x1},   // #5732
	{62445, 71, 17, 0x1},   // egyptarabrepublic
	{45504, 347, 5, 0x1},   // #6maw
	{45687, 151, 9, 0x1},   // singapour
	{65695, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{1528, 242, 25, 0x1},   // departmentfrenchpolynesia
	{13399, 64, 31, 0x1},   // democraticrepublicofformercongo
	{53603, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{51243, 239, 30, 0x1},  // overzeesgebiedpitcairneilanden
	{14546, 64, 27, 0x1},   // republikiyakongodemokratiki
	{38051, 151, 9, 0x1},   // singapoer
	{20205, 177, 21, 0x1},  // gemenebestvandominica
	{30921, 11, 5, 0x81},   // #4124
	{14996, 19, 17, 0x1},   // republicofestonia
	{43287, 348, 5, 0x1},   // #6dma
	{38749, 41, 15, 0x1},   // kingdomofnorway
	{63391, 100, 17, 0x1},  // saotomeenprincipe
	{33973, 33, 10, 0x1},   // luxembourg
	{15490, 67, 18, 0x1},   // republiekcaboverde
	{2237, 186, 10, 0x1},   // saintkitts
	{572, 247, 8, 0x1},     // svalbard
	{22403, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{4407, 170, 7, 0x1},    // bolivia
	{38250, 96, 7, 0x1},    // senegal
	{24747, 132, 5, 0x81},  // #2kwt
	{40878, 349, 5, 0x1},   // #6130
	{40322, 135, 14, 0x1},  // ceylondominion
	{31941, 150, 5, 0x81},  // #4682
	{28766, 61, 25, 0x1},   // middenafrikaanserepubliek
	{31891, 246, 5, 0x81},  // #4654
	{31911, 187, 5, 0x81},  // #4662
	{31856, 240, 5, 0x81},  // #4630
	{23054, 20, 7, 0x1},    // finland
	{21281, 148, 18, 0x1},  // koreadempeoplesrep
	{32951, 350, 5, 0x1},   // #5731
	{27101, 2, 28, 0x1},    // valleysofandorraprincipality
	{62864, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{64210, 123, 17, 0x1},  // islamrepubliciran
	{3416, 40, 18, 0x1},    // kingdomnetherlands
	{31941, 170, 4, 0x81},  // #468
	{11731, 16, 22, 0x1},   // germanyfederalrepublic
	{42407, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{38417, 73, 39, 0x1},   // ityopiyafederalawidemokrasiyawiripeblik
	{70569, 56, 21, 0x1},   // peoplesrepublicangola
	{30026, 246, 19, 0x1},  // sthelenaenascension
	{21792, 17, 5, 0x81},   // #2dnk
	{7618, 212, 11, 0x1},   // landcuracao
	{1756, 108, 19, 0x1},   // republiekzuidafrika
	{13994, 4, 19, 0x1},    // australiegemenebest
	{38237, 351, 5, 0x1},   // #5nir
	{23064, 64, 3, 0x1},    // rdc
	{14398, 99, 19, 0x1},   // republicsouthsoedan
	{38332, 352, 5, 0x1},   // #5nor
	{15803, 10, 20, 0x1},   // republicbielorusland
	{47635, 68, 18, 0x1},   // republicofdjibouti
	{31916, 231, 5, 0x81},  // #4663
	{53076, 24, 13, 0x1},   // kingdomgreece
	{46993, 157, 27, 0x1},  // democraticrepubliceasttimor
	{23550, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{24722, 186, 5, 0x81},  // #2kna
	{25023, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{53140, 94, 15, 0x1},   // republiekrwanda
	{66916, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{17762, 98, 29, 0x1},   // democratischerepublieksomalie
	{10021, 42, 10, 0x1},   // newzealand
	{39787, 253, 35, 0x1},  // amerikaansekleinereafgelegenislands
	{12803, 60, 8, 0x1},    // botswana
	{13719, 77, 21, 0x1},   // gambiaislamicrepublic
	{19157, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{30401, 49, 18, 0x1},   // slowaakserepubliek
	{33161, 33, 9, 0x1},    // luxemburg
	{15609, 30, 13, 0x1},   // republicitaly
	{49600, 2, 21, 0x1},    // principalityofandorra
	{20537, 47, 17, 0x1},   // republicsanmarino
	{30171, 257, 22, 0x1},  // wallisandfutunaislands
	{21281, 148, 23, 0x1},  // koreadempeoplesrepublic
	{47545, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{55719, 67, 6, 0x1},    // cverde
	{44528, 36, 16, 0x1},   // republicamoldova
	{54499, 197, 5, 0x1},   // #7vin
	{7225, 95, 13, 0x1},    // upto2011sudan
	{45302, 210, 28, 0x1},  // keelingislandsterritorycocos
	{12733, 72, 12, 0x1},   // stateeritrea
	{24093, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{54489, 198, 5, 0x1},   // #7ven
	{69926, 115, 22, 0x1},  // nationbruneiabodepeace
	{48754, 110, 12, 0x1},  // zuidrhodesie
	{24440, 127, 5, 0x81},  // #2kaz
	{31906, 200, 5, 0x81},  // #4660
	{53391, 171, 23, 0x1},  // brazilieverenigdestates
	{24623, 128, 5, 0x81},  // #2kgz
	{12244, 246, 17, 0x1},  // formersainthelena
	{55989, 231, 39, 0x1},  // overzeesdepartementsaintmartinfransdeel
	{12374, 95, 13, 0x1},   // sudanrepublic
	{61494, 206, 26, 0x1},  // sinteustatiusensababonaire
	{45650, 287, 5, 0x1},   // #6mor
	{24083, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{42881, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{30891, 204, 4, 0x81},  // #410
	{60616, 254, 8, 0x1},   // vaticano
	{13669, 226, 12, 0x1},  // heardislands
	{13176, 55, 4, 0x1},    // sfry
	{28143, 16, 13, 0x1},   // westduitsland
	{9803, 48, 20, 0x1},    // serviemontenegrounie
	{14431, 184, 14, 0x1},  // republiekhaiti
	{13905, 257, 15, 0x1},  // fwallisenfutuna
	{29550, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{16893, 95, 11, 0x1},   // formersudan
	{28682, 131, 18, 0x1},  // southkorearepublic
	{52438, 138, 5, 0x1},   // #7mya
	{7238, 235, 26, 0x1},   // overzeesdepartementmayotte
	{33197, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{59202, 58, 12, 0x1},   // benindahomey
	{9668, 140, 22, 0x1},   // formerfederationmalaya
	{43870, 241, 21, 0x1},  // palestijnseautoriteit
	{46114, 244, 20, 0x1},  // republiekzuidvietnam
	{20875, 232, 15, 0x1},  // northernmariana
	{5376, 234, 21, 0x1},   // departementmartinique
	{26485, 19, 16, 0x1},   // republiekestland
	{36310, 102, 23, 0x1},  // republiquedesseychelles
	{25040, 250, 11, 0x1},  // turkscaicos
	{64206, 123, 17, 0x1},  // iranislamrepublic
	{65397, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{45499, 353, 5, 0x1},   // #6mas
	{7779, 251, 26, 0x1},   // overzeesgebiedsdeeltokelau
	{65979, 8, 9, 0x1},     // balgariya
	{57477, 130, 16, 0x1},  // kiribatirepublic
	{15594, 122, 13, 0x1},  // republicindia
	{21814, 177, 8, 0x1},   // dominika
	{54301, 185, 7, 0x1},   // jamaica
	{63908, 34, 14, 0x1},   // republiclatvia
	{46840, 54, 9, 0x1},    // amerikavs
	{30621, 43, 6, 0x1},    // polska
	{47875, 354, 5, 0x1},   // #6zam
	{2053, 127, 10, 0x1},   // kazakhstan
	{40453, 156, 19, 0x1},  // turkmeenserepubliek
	{40355, 105, 18, 0x1},  // tunesischerepublic
	{47885, 355, 5, 0x1},   // #6zim
	{54112, 241, 14, 0x1},  // statepalestine
	{2910, 228, 32, 0x1},   // britishindischeoceaanterritorium
	{25756, 15, 25, 0x1},   // germanydemocraticrepublic
	{22765, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{42507, 170, 7, 0x1},   // bolivie
	{28672, 131, 20, 0x1},  // republicofsouthkorea
	{37724, 186, 26, 0x1},  // saintkittsennevisfederatie
	{67548, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{17500, 37, 17, 0x1},   // republicmacedonia
	{28429, 71, 13, 0x1},   // egyptrepublic
	{55601, 22, 14, 0x1},   // grootbrittanie
	{24163, 230, 10, 0x1},  // chinamacao
	{70280, 147, 16, 0x1},  // papuanieuwguinea
	{15769, 7, 7, 0x1},     // belgien
	{15589, 184, 13, 0x1},  // haitirepublic
	{9153, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{45539, 356, 5, 0x1},   // #6mex
	{51662, 259, 11, 0x1},  // kosovorepof
	{26578, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{25659, 22, 12, 0x1},   // unitedkindom
	{30916, 69, 4, 0x81},   // #412
	{31871, 116, 4, 0x81},  // #464
	{42281, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{5818, 233, 29, 0x1},   // overzeesgebiedsdeelmontserrat
	{50745, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{12064, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{25472, 137, 25, 0x1},  // marshalleilandenrepubliek
	{66540, 132, 17, 0x1},  // vorstendomkoeweit
	{43147, 357, 5, 0x1},   // #6cyp
	{54059, 154, 5, 0x1},   // #7tha
	{27543, 257, 23, 0x1},  // grondgebiedwallisfutuna
	{325, 207, 27, 0x1},    // collectivitysaintbarthelemy
	{50202, 170, 16, 0x1},  // boliviaplurstate
	{14109, 60, 14, 0x1},   // betsjoeanaland
	{13974, 168, 7, 0x1},   // bahamas
	{35283, 178, 16, 0x1},  // domincanrepublic
	{68835, 202, 25, 0x1},  // formernetherlandsantilles
	{9559, 221, 16, 0x1},   // guadeloupefrench
	{3434, 249, 26, 0x1},   // saintmaartennederlandsdeel
	{32346, 306, 5, 0x1},   // #5232
	{27483, 46, 5, 0x81},   // #2rus
	{303, 246, 14, 0x1},    // sthelenaeiland
	{67265, 140, 25, 0x1},  // formerfederatievanmalakka
	{10324, 26, 9, 0x1},    // hongarije
	{36026, 205, 35, 0x1},  // territoriumfransezuidelijkegebieden
	{41743, 358, 5, 0x1},   // #6990
	{17170, 83, 10, 0x1},   // basutoland
	{57365, 66, 12, 0x1},   // comorenstaat
	{8697, 21, 12, 0x1},    // francedomtom
	{22986, 200, 25, 0x1},  // overseasterritoryanguilla
	{6902, 225, 40, 0x1},   // chinaspecialadministrativeregionhongkong
	{53951, 103, 6, 0x1},   // tsjaad
	{40083, 211, 12, 0x1},  // cookeilanden
	{10284, 25, 24, 0x1},   // croatialocalnamehrvatska
	{52043, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{28907, 198, 19, 0x1},  // venezuelabolivrepof
	{41748, 359, 5, 0x1},   // #6aab
	{60888, 22, 18, 0x1},   // verenigdkoninkrijk
	{64896, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{39550, 90, 6, 0x1},    // malawi
	{38161, 360, 5, 0x1},   // #5new
	{50182, 170, 27, 0x1},  // plurinationalstateofbolivia
	{12159, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{24975, 214, 41, 0x1},  // britishoverzeesterritoriumkaaimaneilanden
	{17270, 46, 16, 0x1},   // russianfederaton
	{29067, 179, 19, 0x1},  // republicadelecuador
	{53191, 66, 14, 0x1},   // udzimawakomori
	{48875, 6, 10, 0x1},    // azerbeijan
	{3008, 257, 14, 0x1},   // wallisenfutuna
	{39853, 153, 25, 0x1},  // syrischearabischerepublic
	{67714, 232, 29, 0x1},  // noordelijkemarianenamerikaans
	{32191, 228, 4, 0x81},  // #486
	{9924, 65, 16, 0x1},    // kongobrazzaville
	{51146, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{47880, 361, 5, 0x1},   // #6zan
	{12130, 65, 8, 0x1},    // congorep
	{36472, 121, 17, 0x1},  // netherlandsindies
	{28832, 82, 12, 0x1},   // stateoflibya
	{54145, 104, 5, 0x1},   // #7tog
	{45815, 95, 15, 0x1},   // republicofsudan
	{38115, 362, 5, 0x1},   // #5nep
	{47998, 167, 5, 0x1},   // #7ant
	{10581, 161, 9, 0x1},   // srvietnam
	{10482, 157, 11, 0x1},  // timoreleste
	{43044, 45, 23, 0x1},   // roemeensevolksrepubliek
	{58640, 253, 19, 0x1},  // usminoroutlyingisds
	{19115, 137, 3, 0x1},   // rmi
	{39046, 363, 5, 0x1},   // #5rwa
	{40571, 318, 5, 0x1},   // #5ukg
	{45558, 14, 16, 0x1},   // republictsjechie
	{3240, 112, 12, 0x1},   // arabemirates
	{32341, 300, 5, 0x1},   // #5230
	{27518, 94, 5, 0x81},   // #2rwa
	{9906, 64, 23, 0x1},    // democraticrepublickongo
	{18488, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{27449, 243, 5, 0x81},  // #2reu
	{18592, 253, 34, 0x1},  // kleineeilandenvandeverenigdestaten
	{7746, 243, 26, 0x1},   // overzeesgebiedsdeelreunion
	{24954, 227, 21, 0x1},  // territoriumislandsman
	{30901, 57, 5, 0x81},   // #4108
	{64498, 145, 19, 0x1},  // republicphilippines
	{37694, 186, 18, 0x1},  // stchristophernevis
	{33702, 364, 5, 0x1},   // #5aus
	{64819, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{51146, 247, 19, 0x1},  // spitsbergenjanmayen
	{48448, 199, 5, 0x1},   // #7aru
	{28378, 125, 24, 0x1},  // hashemitekingdomofjordan
	{13275, 64, 13, 0x1},   // republiczaire
	{16035, 256, 45, 0x1},  // overzeesgebiedsdeelamerikaansemaagdeneilanden
	{41813, 365, 5, 0x1},   // #6alb
	{66578, 144, 19, 0x1},  // inclbangladpakistan
	{9237, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{3607, 115, 30, 0x1},   // natiebruneiverblijfplaatsvrede
	{62909, 64, 13, 0x1},   // congodemrepof
	{1395, 13, 24, 0x1},    // tsjechoslowaakserepublic
	{26668, 237, 22, 0x1},  // norfolkislandterritory
	{65767, 230, 10, 0x1},  // macauchina
	{40535, 114, 12, 0x1},  // staatbahrein
	{665, 37, 17, 0x1},     // republicmacedonie
	{66681, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{24108, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{49741, 253, 37, 0x1},  // kleineafgelegenislandsverenigdestates
	{17260, 46, 10, 0x1},   // formerussr
	{41738, 307, 5, 0x1},   // #6987
	{26347, 87, 9, 0x1},    // mozambque
	{18488, 62, 19, 0x1},   // republiccotedivoire
	{30961, 203, 4, 0x81},  // #416
	{31816, 208, 4, 0x81},  // #460
	{32056, 171, 4, 0x81},  // #476
	{9382, 120, 23, 0x1},   // federalstatesmicronesia
	{43350, 366, 5, 0x1},   // #6drv
	{46143, 177, 18, 0x1},  // gemenebestdominica
	{32171, 169, 4, 0x81},  // #484
	{48579, 24, 6, 0x1},    // hellas
	{39963, 37, 22, 0x1},   // republicnorthmacedonie
	{58625, 207, 17, 0x1},  // saintbartholomeus
	{13208, 72, 12, 0x1},   // staateritrea
	{24609, 127, 9, 0x1},   // kazakstan
	{48500, 5, 5, 0x1},     // #7aut
	{11095, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{40554, 367, 5, 0x1},   // #5uae
	{10360, 53, 33, 0x1},   // oekraiensesovietsocialistrepublic
	{13075, 165, 16, 0x1},  // formersouthjemen
	{38789, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{70489, 145, 20, 0x1},  // republikangpilipinas
	{19254, 6, 13, 0x1},    // azerbeidzjaan
	{34054, 198, 24, 0x1},  // venezuelaverenigdestates
	{41733, 368, 5, 0x1},   // #6986
	{17508, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{9171, 199, 21, 0x1},   // arubakofthenetherland
	{32556, 369, 5, 0x1},   // #5403
	{15548, 74, 13, 0x1},   // gabonrepublic
	{51802, 43, 14, 0x1},   // republicpoland
	{37664, 82, 16, 0x1},   // libyanjamahiriya
	{42758, 370, 5, 0x1},   // #6cdi
	{8717, 243, 16, 0x1},   // territoryreunion
	{42637, 371, 5, 0x1},   // #6cam
	{47890, 111, 5, 0x1},   // #7afg
	{40735, 372, 5, 0x1},   // #5wsm
	{35247, 134, 7, 0x1},   // libanon
	{20545, 47, 17, 0x1},   // sanmarinorepublic
	{39304, 48, 28, 0x1},   // statenunieservieenmontenegro
	{24667, 130, 5, 0x81},  // #2kir
	{15732, 229, 15, 0x1},  // bailiwickjersey
	{5320, 67, 17, 0x1},    // republiccaboverde
	{24727, 131, 5, 0x81},  // #2kor
	{46364, 165, 4, 0x1},   // pdry
	{37908, 256, 17, 0x1},  // usmaagdeneilanden
	{46102, 145, 21, 0x1},  // philippijnserepubliek
	{13765, 37, 20, 0x1},   // thefmryugrpmacedonia
	{32031, 209, 4, 0x81},  // #474
	{34112, 9, 20, 0x1},    // bosniaandhercegovina
	{66062, 114, 16, 0x1},  // kingdomofbahrain
	{48681, 250, 16, 0x1},  // turksandcaicosis
	{58120, 246, 23, 0x1},  // ascensionandsainthelena
	{3460, 249, 23, 0x1},   // saintmaartennetherlands
	{40190, 253, 40, 0x1},  // kleineverafgelegenislandsverenigdestates
	{35926, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{32551, 331, 5, 0x1},   // #5402
	{41760, 373, 5, 0x1},   // #6afg
	{855, 223, 34, 0x1},    // overzeesecollectiviteitfransguyana
	{41846, 283, 5, 0x1},   // #6alg
	{43005, 342, 5, 0x1},   // #6con
	{42647, 374, 5, 0x1},   // #6can
	{1010, 242, 34, 0x1},   // overzeesegemeenschapfranspolynesie
	{24805, 131, 14, 0x1},  // republiekkorea
	{16702, 37, 4, 0x1},    // vjrm
	{42396, 183, 8, 0x1},   // hondurus
	{66446, 66, 14, 0x1},   // uniedercomoren
	{24336, 85, 28, 0x1},   // democraticrepublicmadagascar
	{32371, 375, 5, 0x1},   // #5290
	{39008, 376, 5, 0x1},   // #5rom
	{34243, 147, 26, 0x1},  // papuaandnewguineaterritory
	{17701, 186, 16, 0x1},  // stkittsandnevits
	{27473, 45, 5, 0x81},   // #2rou
	{48611, 10, 10, 0x1},   // belorussia
	{94, 236, 14, 0x1},     // nieuwcaledonie
	{63148, 67, 17, 0x1},   // republiccapeverde
	{55115, 200, 15, 0x1},  // anguillabritish
	{70552, 100, 19, 0x1},  // saotomeeastprincipe
	{33759, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{17240, 133, 10, 0x1},  // formerlaos
	{1151, 377, 11, 0x2},   // saintmartin
	{32641, 333, 5, 0x1},   // #5475
	{64929, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{6726, 200, 27, 0x1},   // overzeesgebiedsdeelanguilla
	{58217, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{44107, 183, 16, 0x1},  // republichonduras
	{32201, 257, 5, 0x81},  // #4876
	{38105, 379, 5, 0x1},   // #5nam
	{43041, 380, 5, 0x1},   // #6cro
	{64121, 102, 19, 0x1},  // seychellenrepubliek
	{28682, 131, 10, 0x1},  // southkorea
	{3446, 40, 9, 0x1},     // nederland
	{22052, 117, 19, 0x1},  // volksrepubliekchina
	{42652, 272, 5, 0x1},   // #6cao
	{14370, 32, 18, 0x1},   // lithuanianrepublic
	{9444, 29, 13, 0x1},    // stateofisrael
	{34036, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{32351, 311, 5, 0x1},   // #5235
	{25304, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{7008, 153, 14, 0x1},   // syrianrepublic
	{38455, 17, 20, 0x1},   // koninkrijkdenemarken
	{41728, 320, 5, 0x1},   // #6983
	{54975, 130, 14, 0x1},  // gilbertislands
	{32001, 60, 4, 0x81},   // #472
	{9273, 120, 23, 0x1},   // federalstatesmicronesie
	{17902, 46, 7, 0x1},    // fmrussr
	{49763, 253, 28, 0x1},  // verenigdestateskleineislands
	{58701, 37, 22, 0x1},   // republicnorthmacedonia
	{36007, 228, 19, 0x1},  // britsindischeoceaan
	{2891, 228, 51, 0x1},   // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{16596, 154, 4, 0x1},   // siam
	{32561, 381, 5, 0x1},   // #5404
	{9235, 226, 25, 0x1},   // auheardandmcdonaldislands
	{13160, 55, 16, 0x1},   // formeryugoslavia
	{40556, 112, 3, 0x1},   // uae
	{42618, 145, 19, 0x1},  // republiekfilipijnen
	{8786, 58, 22, 0x1},    // peoplesrepublicofbenin
	{6983, 111, 10, 0x1},   // owganystan
	{42927, 382, 5, 0x1},   // #6col
	{24913, 148, 6, 0x1},   // nkorea
	{32746, 383, 5, 0x1},   // #5560
	{19394, 206, 11, 0x1},  // beseilanden
	{61460, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{26494, 19, 7, 0x1},    // estland
	{407, 68, 16, 0x1},     // afarsissasgebied
	{67538, 37, 19, 0x1},   // republicofmacedonia
	{44774, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{37055, 34, 7, 0x1},    // latvija
	{39013, 384, 5, 0x1},   // #5rus
	{63423, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{62735, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{38919, 346, 5, 0x1},   // #5rok
	{2592, 223, 18, 0x1},   // guyanefrenchguiana
	{46504, 78, 20, 0x1},   // republicguineebissau
	{5478, 190, 17, 0x1},   // republicadepanama
	{20930, 232, 34, 0x1},  // commonwealthnorthernmarianaislands
	{45386, 32, 8, 0x1},    // lithunia
	{14501, 142, 12, 0x1},  // nauruislands
	{59546, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{35262, 68, 6, 0x1},    // jibuti
	{24308, 44, 19, 0x1},   // republicaportuguesa
	{30431, 164, 5, 0x81},  // #2yem
	{8816, 58, 7, 0x1},     // dahomey
	{45276, 210, 33, 0x1},  // islandsterritoryofthecocoskeeling
	{52547, 256, 17, 0x1},  // maagdeneilandenvs
	{48495, 4, 5, 0x1},     // #7aus
	{62662, 73, 16, 0x1},   // incleritethiopia
	{42958, 385, 5, 0x1},   // #6com
	{16970, 115, 16, 0x1},  // bruneidarussalam
	{17937, 255, 15, 0x1},  // virginislandsuk
	{60016, 96, 17, 0x1},   // republicofsenegal
	{25001, 214, 22, 0x1},  // kaaimaneilandenbritish
	{40277, 119, 31, 0x1},  // fijisovereigndemocraticrepublic
	{8851, 45, 24, 0x1},    // peoplesrepublicofromania
	{34957, 230, 10, 0x1},  // chinamacau
	{26141, 5, 17, 0x1},    // republicofaustria
	{42036, 53, 17, 0x1},   // republicofukraine
	{61513, 206, 25, 0x1},  // bonairesabasainteustatius
	{4278, 182, 25, 0x1},   // guyanacooperativerepublic
	{64280, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{31966, 9, 4, 0x81},    // #470
	{45574, 386, 5, 0x1},   // #6mlt
	{68647, 168, 10, 0x1},  // thebahamas
	{60909, 22, 29, 0x1},   // grootbrittannieennoordierland
	{36524, 98, 10, 0x1},   // soomaaliya
	{37380, 387, 5, 0x1},   // #5lie
	{62070, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{7544, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{60956, 22, 45, 0x1},   // grootbrittannienorthierlandverenigdkoninkrijk
	{21764, 388, 5, 0x1},   // #2dhy
	{43077, 389, 5, 0x1},   // #6cub
	{28640, 106, 26, 0x1},  // verenigderepubliektanzania
	{38797, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{54541, 63, 24, 0x1},   // unitedrepublicofcameroon
	{65687, 117, 13, 0x1},  // mainlandchina
	{10411, 6, 20, 0x1},    // republicofazerbaijan
	{13117, 46, 10, 0x1},   // sovjetunie
	{12403, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{46153, 177, 18, 0x1},  // dominicagemenebest
	{3539, 215, 15, 0x1},   // sahrawirepublic
	{45694, 106, 12, 0x1},  // ureptanzania
	{34999, 230, 13, 0x1},  // macaosarchina
	{43210, 119, 19, 0x1},  // fijiislandsrepublic
	{45414, 390, 5, 0x1},   // #6mag
	{41688, 391, 5, 0x1},   // #6920
	{35569, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{12318, 138, 27, 0x1},  // unionburmasocialistrepublic
	{17180, 10, 10, 0x1},   // belorussie
	{30891, 8, 5, 0x81},    // #4100
	{30931, 214, 5, 0x81},  // #4136
	{37351, 392, 5, 0x1},   // #5lib
	{389, 257, 18, 0x1},    // wallisfutunafrench
	{43299, 393, 5, 0x1},   // #6dom
	{19481, 103, 17, 0x1},  // republiquedutchad
	{32636, 272, 5, 0x1},   // #5471
	{48443, 3, 5, 0x1},     // #7arm
	{21653, 394, 5, 0x81},  // #2ddr
	{49418, 64, 5, 0x1},    // #7cod
	{68595, 240, 20, 0x1},  // gemenebestpuertorico
	{32171, 54, 5, 0x81},   // #4840
	{4044, 248, 33, 0x1},   // collectiviteitsaintpierremiquelon
	{10225, 164, 12, 0x1},  // yemenkingdom
	{21946, 82, 10, 0x1},   // statelibya
	{54572, 63, 16, 0x1},   // republiccameroon
	{45409, 395, 5, 0x1},   // #6mad
	{1951, 205, 23, 0x1},   // frenchsouthernterritory
	{1429, 196, 23, 0x1},   // orientalrepublicuruguay
	{64557, 84, 7, 0x1},    // marocco
	{33131, 359, 5, 0x1},   // #5aab
	{17286, 65, 10, 0x1},   // franscongo
	{67695, 232, 38, 0x1},  // overzeesgebiedsdeelnoordelijkemarianen
	{18235, 15, 6, 0x1},    // #3ddde
	{1248, 256, 24, 0x1},   // maagdenislandsamerikaans
	{33530, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{4254, 223, 30, 0x1},   // overzeesdepartementfransguyana
	{17737, 16, 26, 0x1},   // federalerepubliekduitsland
	{20957, 102, 17, 0x1},  // islandsseychellen
	{26539, 51, 13, 0x1},   // swedenkingdom
	{55280, 9, 12, 0x1},    // bsniahrzgvna
	{69720, 128, 18, 0x1},  // republickirgizstan
	{70388, 218, 9, 0x1},   // faeroerne
	{28019, 131, 3, 0x1},   // rok
	{19274, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{53106, 44, 8, 0x1},    // portugal
	{4496, 164, 13, 0x1},   // republicyemen
	{54921, 143, 12, 0x1},  // saltanatuman
	{20344, 11, 6, 0x1},    // canada
	{68373, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{26988, 87, 25, 0x1},   // peoplesrepublicmozambique
	{19093, 166, 19, 0x1},  // republiekargentinie
	{1486, 207, 34, 0x1},   // overzeesgebiedsdeelsaintbarthelemy
	{15054, 63, 13, 0x1},   // franskameroen
	{41708, 396, 5, 0x1},   // #6970
	{7667, 218, 15, 0x1},   // faeroereilanden
	{38381, 141, 14, 0x1},  // kingdomofnepal
	{70054, 150, 12, 0x1},  // saoediarabie
	{27454, 397, 5, 0x1},   // #2rho
	{16820, 138, 14, 0x1},  // unionofmyanmar
	{6043, 236, 28, 0x1},   // overzeesgebiednieuwcaledonie
	{28268, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{59613, 131, 18, 0x1},  // republicsouthkorea
	{12919, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{13719, 77, 6, 0x1},    // gambia
	{50510, 156, 9, 0x1},   // turkmenia
	{30193, 237, 24, 0x1},  // territoryofnorfolkisland
	{4671, 247, 30, 0x1},   // overzeesgebiedsvalbardjanmayen
	{5165, 159, 14, 0x1},   // elliceeilanden
	{11855, 161, 12, 0x1},  // northvietnam
	{32751, 379, 5, 0x1},   // #5565
	{67828, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{63224, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{67672, 128, 8, 0x1},   // kirgisie
	{41713, 398, 5, 0x1},   // #6971
	{14780, 218, 13, 0x1},  // faeroeislands
	{63156, 67, 16, 0x1},   // capeverdeislands
	{9427, 244, 17, 0x1},   // republicofvietnam
	{21951, 82, 5, 0x1},    // libya
	{3446, 249, 26, 0x1},   // nederlandsdeelsaintmaarten
	{3244, 112, 8, 0x1},    // emirates
	{21779, 177, 5, 0x81},  // #2dma
	{32666, 399, 5, 0x1},   // #5490
	{9395, 120, 16, 0x1},   // micronesiafedsts
	{28106, 165, 29, 0x1},  // democraticvolksrepubliekjemen
	{33016, 400, 5, 0x1},   // #5812
	{21796, 51, 16, 0x1},   // koninkrijkzweden
	{14311, 120, 14, 0x1},  // fsofmicronesia
	{18827, 119, 6, 0x1},   // fidzji
	{11725, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{63113, 273, 25, 0x82}, // yugoslaviafederalrepublic
	{45404, 401, 5, 0x1},   // #6mac
	{12803, 60, 16, 0x1},   // botswanarepublic
	{43914, 112, 12, 0x1},  // unitedarabem
	{41718, 402, 5, 0x1},   // #6972
	{44735, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{27468, 403, 5, 0x1},   // #2rom
	{13349, 177, 8, 0x1},   // dominica
	{30896, 138, 5, 0x81},  // #4104
	{30926, 67, 5, 0x81},   // #4132
	{42089, 404, 5, 0x1},   // #6aul
	{4193, 203, 22, 0x1},   // americansamoaterritory
	{40140, 253, 50, 0x1},  // overzeesgebiedverafgelegeneilandjesverenigdestates
	{1162, 231, 18, 0x1},   // fransdeelstmaarten
	{10291, 25, 24, 0x1},   // localnamehrvatskacroatia
	{32631, 405, 5, 0x1},   // #5461
	{41751, 73, 9, 0x1},    // abyssinia
	{45978, 114, 14, 0x1},  // stateofbahrain
	{8133, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{56704, 241, 19, 0x1},  // occupiedtrpalestine
	{10677, 218, 21, 0x1},  // overzeesgebiedfaeroer
	{55560, 76, 16, 0x1},   // republiqueguinee
	{40651, 406, 5, 0x1},   // #5ukr
	{16783, 73, 11, 0x1},   // fmrethiopia
	{16809, 138, 11, 0x1},  // formerburma
	{18022, 197, 15, 0x1},  // stvincentandgre
	{40419, 174, 16, 0x1},  // colombiarepublic
	{26734, 144, 5, 0x81},  // #2pak
	{14417, 75, 14, 0x1},   // republiekghana
	{41723, 407, 5, 0x1},   // #6973
	{29611, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{36102, 408, 5, 0x1},   // #5gui
	{18296, 58, 6, 0x1},    // #3dybj
	{20023, 213, 26, 0x1},  // grondgebiedchristmaseiland
	{28839, 82, 18, 0x1},   // libyaarabjamahiriy
	{36533, 6, 9, 0x1},     // azerbijan
	{8529, 212, 18, 0x1},   // curacaoknetherland
	{51474, 56, 17, 0x1},   // republicadeangola
	{38352, 409, 5, 0x1},   // #5nth
	{42252, 165, 17, 0x1},  // adenyemenpdrsouth
	{49423, 211, 5, 0x1},   // #7cok
	{13654, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{6015, 242, 28, 0x1},   // overzeesgebiedfranspolynesie
	{5967, 234, 20, 0x1},   // departmentmartinique
	{22443, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{14053, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{1323, 213, 34, 0x1},   // overzeesgebiedsdeelchristmaseiland
	{62492, 139, 13, 0x1},  // statemongolia
	{12025, 15, 11, 0x1},   // eastgermany
	{28658, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{23647, 111, 21, 0x1},  // republicofafghanistan
	{26902, 145, 5, 0x81},  // #2phl
	{45399, 410, 5, 0x1},   // #6maa
	{37055, 34, 17, 0x1},   // latvijasrepublika
	{22315, 46, 13, 0x1},   // sovjetrusland
	{41683, 411, 5, 0x1},   // #6910
	{19405, 59, 5, 0x81},   // #2bfa
	{3067, 210, 20, 0x1},   // keelingeilandencocos
	{33692, 412, 5, 0x1},   // #5arm
	{21502, 171, 26, 0x1},  // federativerepublicofbrazil
	{8256, 108, 19, 0x1},   // southafricarepublic
	{4167, 156, 9, 0x1},    // turkmenie
	{33011, 371, 5, 0x1},   // #5811
	{53171, 202, 22, 0x1},  // nederlandseantillenoud
	{30879, 153, 12, 0x1},  // arabrepsyrie
	{24618, 80, 5, 0x81},   // #2ken
	{66550, 132, 17, 0x1},  // koeweitvorstendom
	{5495, 176, 15, 0x1},   // republicadecuba
	{7342, 196, 22, 0x1},   // easternrepublicuruguay
	{35326, 186, 30, 0x1},  // federatiesaintchristophernevis
	{8808, 58, 20, 0x1},    // formerlydahomeybenin
	{10867, 161, 8, 0x1},   // vietnamn
	{45615, 413, 5, 0x1},   // #6mon
	{30735, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{44155, 414, 5, 0x1},   // #6jam
	{59776, 143, 13, 0x1},  // maskateenoman
	{69916, 115, 22, 0x1},  // abodepeacenationbrunei
	{50236, 103, 15, 0x1},  // jumhuriyattshad
	{71338, 140, 16, 0x1},  // malayafederation
	{33697, 415, 5, 0x1},   // #5aul
	{21759, 16, 5, 0x81},   // #2deu
	{49478, 66, 5, 0x1},    // #7com
	{5777, 227, 7, 0x1},    // manisle
	{47960, 2, 5, 0x1},     // #7and
	{39121, 186, 22, 0x1},  // sintchristoffelennevis
	{33021, 416, 5, 0x1},   // #5816
	{58252, 246, 21, 0x1},  // ascensionensinthelena
	{1902, 221, 10, 0x1},   // guadeloupe
	{54394, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{9625, 224, 14, 0x1},   // guamamerikaans
	{28101, 148, 29, 0x1},  // koreademocraticvolksrepubliek
	{8223, 85, 10, 0x1},    // madagascar
	{53365, 171, 23, 0x1},  // brazilieverenigdestaten
	{45902, 144, 16, 0x1},  // pakistanrepublic
	{60364, 186, 15, 0x1},  // stkittsandnevis
	{14594, 64, 13, 0x1},   // belgischcongo
	{7332, 112, 11, 0x1},   // unitedarabe
	{48123, 143, 24, 0x1},  // sultanateofmuscatandoman
	{55177, 217, 27, 0x1},  // territoriumfalklandeilanden
	{67733, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{44384, 417, 5, 0x1},   // #6jpn
	{35713, 334, 5, 0x1},   // #5gab
	{22183, 117, 17, 0x1},  // chinapeoplesrepof
	{9125, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{26932, 43, 5, 0x81},   // #2pol
	{13478, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{10010, 230, 5, 0x1},   // macao
	{17432, 46, 16, 0x1},   // russianfedertion
	{9976, 229, 17, 0x1},   // bailiwickofjersey
	{26380, 179, 16, 0x1},  // republiekecuador
	{43282, 418, 5, 0x1},   // #6dji
	{20667, 52, 19, 0x1},   // ottomanempireturkey
	{34329, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{37175, 299, 5, 0x1},   // #5leb
	{5466, 71, 3, 0x1},     // uar
	{49449, 174, 5, 0x1},   // #7col
	{45626, 87, 24, 0x1},   // volksrepubliekmozambique
	{1706, 173, 14, 0x1},   // republiekchili
	{25031, 250, 27, 0x1},  // territoryturkscaicosislands
	{33026, 419, 5, 0x1},   // #5817
	{58737, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{30125, 241, 20, 0x1},  // palestinianauthority
	{3054, 210, 13, 0x1},   // cocoseilanden
	{7372, 243, 18, 0x1},   // departementreunion
	{49437, 154, 12, 0x1},  // siamthailand
	{10333, 55, 21, 0x1},   // formersfrofyugoslavia
	{4655, 182, 16, 0x1},   // georgetownguyana
	{9345, 120, 24, 0x1},   // micronesiefederalestaten
	{43379, 106, 18, 0x1},  // tanganyikarepublic
	{14380, 6, 18, 0x1},    // republicazerbaijan
	{35769, 420, 5, 0x1},   // #5gam
	{45453, 421, 5, 0x1},   // #6mal
	{17017, 114, 7, 0x1},   // bahrain
	{29277, 239, 33, 0x1},  // ducieoenoislandspitcairnhenderson
	{62419, 82, 11, 0x1},   // formerlibya
	{12745, 273, 16, 0x82}, // fedrepyugoslavia
	{59943, 273, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{1402, 49, 17, 0x1},    // slowaakserepublic
	{29524, 250, 26, 0x1},  // turkscaicoseilandenbritish
	{32541, 422, 5, 0x1},   // #5390
	{60201, 111, 23, 0x1},  // islamicrepofafghanistan
	{51110, 247, 18, 0x1},  // svalbardogjanmayen
	{52303, 82, 12, 0x1},   // libyakingdom
	{46787, 54, 25, 0x1},   // verenigdestatenvanamerika
	{49032, 65, 5, 0x1},    // #7cgo
	{34814, 65, 20, 0x1},   // congopeoplesrepublic
	{58548, 138, 8, 0x1},   // mayanmar
	{40660, 423, 5, 0x1},   // #5uru
	{20850, 145, 23, 0x1},  // philippinescommonwealth
	{49066, 119, 26, 0x1},  // republiekvandefijieilanden
	{7629, 121, 19, 0x1},   // nederlandsoostindie
	{10900, 129, 14, 0x1},  // khmerrepubliek
	{19734, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{28933, 133, 6, 0x1},   // laopdr
	{18434, 62, 23, 0x1},   // republicoftheivorycoast
	{29224, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{27263, 424, 3, 0x3},   // roc
	{24662, 129, 5, 0x81},  // #2khm
	{46831, 54, 16, 0x1},   // verstatesamerika
	{26811, 190, 5, 0x81},  // #2pan
	{36942, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{19863, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{11263, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{26816, 239, 5, 0x81},  // #2pcn
	{21636, 118, 6, 0x1},   // kibris
	{18641, 253, 29, 0x1},  // verenigdestatenkleineeilanden
	{20218, 178, 20, 0x1},  // dominicaanserepublic
	{61879, 133, 11, 0x1},  // kingdomlaos
	{8488, 196, 24, 0x1},   // oosterserepubliekuruguay
	{20754, 9, 19, 0x1},    // bosnieenherzegovina
	{32426, 427, 5, 0x1},   // #5343
	{50621, 184, 5, 0x1},   // #7hai
	{9544, 221, 25, 0x1},   // departementdelaguadeloupe
	{62093, 64, 13, 0x1},   // congokinshasa
	{63916, 34, 15, 0x1},   // latvianrepublic
	{337, 207, 10, 0x1},    // saintbarth
	{48184, 166, 5, 0x1},   // #7arg
	{49011, 11, 5, 0x1},    // #7can
	{9584, 148, 15, 0x1},   // democratickorea
	{9684, 140, 6, 0x1},    // malaya
	{20250, 60, 5, 0x81},   // #2bwa
	{47965, 56, 5, 0x1},    // #7ang
	{13460, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{39464, 143, 13, 0x1},  // sultanateoman
	{55147, 239, 10, 0x1},  // pitcairnis
	{6270, 243, 12, 0x1},   // reunionfrans
	{51386, 128, 19, 0x1},  // kirgizischerepublic
	{33231, 179, 7, 0x1},   // equador
	{4859, 115, 40, 0x1},   // deverblijfplaatsvandevredenatievanbrunei
	{39976, 37, 14, 0x1},   // macedoniefyrom
	{1615, 213, 25, 0x1},   // territorychristmasislands
	{21930, 253, 17, 0x1},  // usoutlyingislands
	{18193, 92, 17, 0x1},   // republiqueduniger
	{68158, 428, 12, 0x2},  // ruandaurundi
	{59170, 164, 10, 0x1},  // yemensanaa
	{71182, 167, 16, 0x1},  // antiguaenbarbuda
	{56950, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{21812, 178, 5, 0x81},  // #2dom
	{49001, 129, 5, 0x1},   // #7cam
	{64250, 148, 18, 0x1},  // noordkoreavolksrep
	{71500, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{21769, 68, 5, 0x81},   // #2dji
	{33006, 430, 5, 0x1},   // #5800
	{8294, 160, 10, 0x1},   // uzbekistan
	{43081, 228, 29, 0x1},  // britishindiaoceaanterritorium
	{19600, 148, 15, 0x1},  // koreademocratic
	{23729, 28, 5, 0x81},   // #2isl
	{42841, 111, 23, 0x1},  // islamicstateafghanistan
	{60817, 164, 10, 0x1},  // noordjemen
	{32306, 409, 5, 0x1},   // #5210
	{5556, 76, 6, 0x1},     // guinee
	{23205, 164, 22, 0x1},  // arabischerepublicjemen
	{1193, 127, 11, 0x1},   // khazakhstan
	{5027, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{40314, 135, 14, 0x1},  // dominionceylon
	{69041, 44, 9, 0x1},    // portugual
	{11710, 16, 28, 0x1},   // federalrepublicformergermany
	{41678, 404, 5, 0x1},   // #6900
	{33143, 431, 5, 0x1},   // #5afg
	{27117, 31, 27, 0x1},   // principalityofliechtenstein
	{32401, 432, 5, 0x1},   // #5325
	{32421, 433, 5, 0x1},   // #5341
	{32466, 434, 5, 0x1},   // #5355
	{10924, 136, 20, 0x1},  // formermaldiveislands
	{32546, 435, 5, 0x1},   // #5395
	{2053, 127, 18, 0x1},   // kazakhstanrepublic
	{33660, 436, 5, 0x1},   // #5arg
	{33709, 6, 12, 0x1},    // azerbaidzhan
	{47003, 157, 17, 0x1},  // republiceasttimor
	{67615, 78, 11, 0x1},   // guinebissau
	{28610, 102, 17, 0x1},  // seychellesislands
	{54690, 203, 20, 0x1},  // americansamoaislands
	{27250, 148, 5, 0x81},  // #2prk
	{17990, 252, 7, 0x1},   // formosa
	{32301, 437, 5, 0x1},   // #5205
	{32311, 438, 5, 0x1},   // #5211
	{19239, 201, 13, 0x1},  // alandeilanden
	{66760, 65, 13, 0x1},   // congorepofthe
	{29694, 228, 58, 0x1},  // britishoverzeesterritoriumbritishindischeoceaanterritorium
	{5537, 151, 9, 0x1},    // singapore
	{257, 205, 27, 0x1},    // frenchsouthernantarticlands
	{53532, 34, 15, 0x1},   // republicletland
	{36097, 439, 5, 0x1},   // #5gua
	{67890, 66, 13, 0x1},   // comoroislands
	{9451, 29, 6, 0x1},     // israel
	{32441, 440, 5, 0x1},   // #5346
	{65062, 176, 14, 0x1},  // republicofcuba
	{1271, 70, 17, 0x1},    // sultanatezanzibar
	{36128, 113, 24, 0x1},  // volksrepubliekbangladesh
	{39710, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{62225, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{6167, 222, 9, 0x1},    // groenland
	{54084, 114, 14, 0x1},  // kingdombahrain
	{19600, 148, 26, 0x1},  // koreademocraticpeorepublic
	{35588, 240, 20, 0x1},  // puertoricogemenebest
	{32316, 441, 5, 0x1},   // #5212
	{49520, 188, 21, 0x1},  // mexicoverenigdestates
	{12764, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{21806, 51, 6, 0x1},    // zweden
	{60531, 10, 17, 0x1},   // republicofbelarus
	{35794, 442, 5, 0x1},   // #5gfr
	{52858, 114, 9, 0x1},   // albahrayn
	{70162, 93, 24, 0x1},   // federalerepublieknigeria
	{65723, 230, 12, 0x1},  // chinaprmacao
	{17667, 188, 6, 0x1},   // mexico
	{42148, 27, 15, 0x1},   // republicierland
	{43345, 399, 5, 0x1},   // #6drc
	{43949, 163, 28, 0x1},  // independentstatewesternsamoa
	{35902, 121, 29, 0x1},  // republicindonesiaunitarystate
	{59175, 164, 10, 0x1},  // sanaayemen
	{37385, 443, 5, 0x1},   // #5lit
	{16608, 124, 4, 0x1},   // iraq
	{32446, 444, 5, 0x1},   // #5347
	{108, 205, 32, 0x1},    // fransezuidelijkezuidpoolgebieden
	{58132, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{67626, 226, 20, 0x1},  // heardmcdonaldislands
	{62743, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{65004, 160, 11, 0x1},  // oesbekistan
	{3054, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{8286, 160, 18, 0x1},   // republicuzbekistan
	{2102, 234, 24, 0x1},   // collectiviteitmartinique
	{11304, 145, 10, 0x1},  // filipijnen
	{12186, 121, 17, 0x1},  // indonesiarepublic
	{27036, 240, 5, 0x81},  // #2pri
	{22934, 208, 33, 0x1},  // britishoverzeesterritoriumbermuda
	{58495, 243, 12, 0x1},  // ilelareunion
	{27052, 35, 6, 0x1},    // monaco
	{20613, 94, 15, 0x1},   // rwandanrepublic
	{50270, 107, 16, 0x1},  // republicofuganda
	{2868, 132, 7, 0x1},    // koeweit
	{64901, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{21286, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{16648, 191, 12, 0x1},  // republicperu
	{42094, 445, 5, 0x1},   // #6aus
	{15811, 10, 15, 0x1},   // bieloruslandrep
	{32431, 446, 5, 0x1},   // #5344
	{21956, 22, 13, 0x1},   // unitedkingdom
	{64000, 205, 25, 0x1},  // frenchsouthernterritories
	{31014, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{64753, 111, 23, 0x1},  // islamicstaatafghanistan
	{27485, 46, 11, 0x1},   // russiansfsr
	{3677, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{39075, 108, 7, 0x1},   // safrica
	{67624, 226, 22, 0x1},  // auheardmcdonaldislands
	{27767, 63, 17, 0x1},   // republiekkameroen
	{5456, 76, 6, 0x1},     // guinea
	{68466, 143, 13, 0x1},  // omansultanaat
	{27996, 22, 2, 0x1},    // vk
	{6934, 225, 28, 0x1},   // hongkongchinapeoplesrepublic
	{55390, 137, 25, 0x1},  // republiekmarshalleilanden
	{35058, 120, 10, 0x1},  // micronisia
	{26042, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{51346, 126, 5, 0x1},   // #7jpn
	{32436, 447, 5, 0x2},   // #5345
	{46523, 22, 13, 0x1},   // unitedkingdon
	{71063, 120, 19, 0x1},  // micronesiafedstates
	{27932, 248, 19, 0x1},  // stpierreandmiquelon
	{50626, 225, 5, 0x1},   // #7hkg
	{51653, 259, 15, 0x1},  // republiekkosovo
	{21405, 66, 11, 0x1},   // comorenunie
	{6583, 210, 27, 0x1},   // overzeesgebiedcocoseilanden
	{11086, 135, 17, 0x1},  // republieksrilanka
	{57885, 24, 17, 0x1},   // helleenserepublic
	{5780, 227, 9, 0x1},    // isleofman
	{45094, 214, 30, 0x1},  // overseasterritorycaymanislands
	{60983, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{30433, 164, 5, 0x1},   // yeman
	{4504, 164, 5, 0x1},    // yemen
	{502, 217, 16, 0x1},    // falklandeilanden
	{37684, 112, 12, 0x1},  // trucialcoast
	{39751, 253, 46, 0x1},  // verafgelegeneilandjesverenigdestatesamerikaans
	{24245, 252, 13, 0x1},  // chinesetaipei
	{26907, 146, 5, 0x81},  // #2plw
	{35831, 449, 5, 0x1},   // #5gha
	{51273, 185, 5, 0x1},   // #7jam
	{15984, 175, 19, 0x1},  // republicofcostarica
	{20694, 10, 18, 0x1},   // belarusbyelorussia
	{68430, 136, 21, 0x1},  // republicofthemaldives
	{12431, 16, 11, 0x1},   // germanywest
	{34319, 215, 16, 0x1},  // westelijkesahara
	{3789, 1, 22, 0x1},     // albaniapeoplesrepublic
	{63757, 55, 19, 0x1},   // voormaligjugoslavie
	{32456, 450, 5, 0x1},   // #5350
	{48380, 26, 17, 0x1},   // republicofhungary
	{3517, 246, 23, 0x1},   // sthelenaanddependencies
	{59679, 241, 27, 0x1},  // palestijnseautonomegebieden
	{34826, 276, 15, 0x2},  // republicofchina
	{17589, 7, 16, 0x1},    // koninkrijkbelgie
	{17775, 98, 16, 0x1},   // republieksomalie
	{64562, 210, 9, 0x1},   // cocosisds
	{23486, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{12345, 195, 22, 0x1},  // trinidadtobagorepublic
	{32721, 303, 5, 0x1},   // #5540
	{38465, 17, 10, 0x1},   // denemarken
	{11022, 129, 19, 0x1},  // formerkhmerrepublic
	{15811, 10, 12, 0x1},   // bielorusland
	{20279, 132, 14, 0x1},  // dawlatalkuwayt
	{622, 37, 23, 0x1},     // republieknoordmacedonie
	{27287, 44, 5, 0x81},   // #2prt
	{13522, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{31446, 28, 5, 0x81},   // #4352
	{32296, 318, 5, 0x1},   // #5200
	{53517, 80, 15, 0x1},   // republicofkenya
	{36379, 254, 13, 0x1},  // vaticaanstaat
	{27314, 242, 5, 0x81},  // #2pyf
	{31481, 30, 5, 0x81},   // #4380
	{3612, 115, 6, 0x1},    // brunei
	{36734, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{51327, 125, 5, 0x1},   // #7jor
	{40064, 240, 21, 0x1},  // grondgebiedpuertorico
	{1286, 71, 3, 0x1},     // are
	{64250, 148, 10, 0x1},  // noordkorea
	{29119, 254, 8, 0x1},   // vaticaan
	{55549, 206, 13, 0x1},  // sabaenbonaire
	{25361, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{33825, 241, 31, 0x1},  // palestineliberationorganization
	{17429, 46, 9, 0x1},    // fedrussia
	{48885, 61, 5, 0x1},    // #7caf
	{20504, 215, 16, 0x1},  // saharaoccidental
	{37509, 441, 5, 0x1},   // #5lux
	{49348, 62, 5, 0x1},    // #7civ
	{70170, 92, 14, 0x1},   // republiekniger
	{16630, 187, 18, 0x1},  // republieksintlucia
	{32726, 337, 5, 0x1},   // #5541
	{17303, 205, 35, 0x1},  // departementfransezuidelijkegebieden
	{54484, 162, 5, 0x1},   // #7van
	{57352, 66, 20, 0x1},   // archipelvandecomoren
	{12510, 16, 18, 0x1},   // fmrfedrepofgermany
	{63406, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{59935, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{49427, 154, 14, 0x1},  // koninkrijksiam
	{37965, 219, 19, 0x1},  // baljuwschapguernsey
	{64896, 451, 23, 0x2},  // koreademocraticrepublic
	{28420, 71, 14, 0x1},   // arabrepofegypt
	{16851, 138, 15, 0x1},  // burmanowmyanmar
	{22859, 191, 16, 0x1},  // republicadelperu
	{32461, 357, 5, 0x1},   // #5352
	{36704, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{49858, 14, 5, 0x1},    // #7cze
	{21588, 14, 15, 0x1},   // czechiarepublic
	{65487, 171, 25, 0x1},  // federalerepubliekbrazilie
	{33323, 231, 17, 0x1},  // fransdeelstmartin
	{24264, 252, 23, 0x1},  // provincievanchinataiwan
	{30076, 251, 18, 0x1},  // territoriumtokelau
	{61893, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{942, 108, 3, 0x1},     // rsa
	{11248, 183, 8, 0x1},   // honduras
	{40575, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{48556, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{9395, 120, 13, 0x1},   // micronesiafed
	{16687, 134, 15, 0x1},  // republiclebanon
	{43330, 28, 15, 0x1},   // republiciceland
	{10395, 45, 24, 0x1},   // romaniasocialistrepublic
	{18467, 62, 11, 0x1},   // cotedivoire
	{17087, 205, 24, 0x1},  // fransezuidelijkegebieden
	{41971, 89, 19, 0x1},   // republiquedemaurice
	{9803, 48, 16, 0x1},    // serviemontenegro
	{37089, 233, 36, 0x1},  // britishoverzeesterritoriummontserrat
	{1287, 50, 18, 0x1},    // republikaslovenija
	{32451, 453, 5, 0x1},   // #5349
	{41663, 454, 5, 0x1},   // #6840
	{37938, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{68529, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{40667, 54, 15, 0x1},   // usaunitedstates
	{32741, 347, 5, 0x1},   // #5553
	{62256, 123, 12, 0x1},  // empireofiran
	{42213, 165, 9, 0x1},   // adenyemen
	{17571, 123, 10, 0x1},  // empireiran
	{46578, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{33081, 455, 5, 0x1},   // #5940
	{68306, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{12864, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{43262, 10, 15, 0x1},   // repbielorusland
	{41393, 359, 4, 0x1},   // #658
	{6300, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{35998, 456, 5, 0x1},   // #5gmy
	{14464, 80, 14, 0x1},   // republiekkenia
	{36107, 457, 5, 0x1},   // #5guy
	{46196, 231, 23, 0x1},  // saintmartincollectivity
	{537, 239, 16, 0x1},    // pitcairneilanden
	{3416, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{33819, 241, 15, 0x1},  // formerpalestine
	{51795, 43, 21, 0x1},   // peoplesrepublicpoland
	{37, 205, 34, 0x1},     // fransezuidelijkeenzuidpoolgebieden
	{32736, 355, 5, 0x1},   // #5552
	{11233, 52, 15, 0x1},   // turkserepubliek
	{3618, 115, 30, 0x1},   // verblijfplaatsvredenatiebrunei
	{61366, 206, 39, 0x1},  // overzeesgebiedbonairesainteustatiussaba
	{16572, 7, 7, 0x1},     // belgium
	{31451, 122, 5, 0x81},  // #4356
	{53786, 105, 15, 0x1},  // tunisiarepublic
	{31486, 62, 5, 0x81},   // #4384
	{45706, 458, 5, 0x1},   // #6mya
	{35774, 459, 5, 0x1},   // #5gdr
	{69125, 104, 14, 0x1},  // republicoftogo
	{33508, 53, 14, 0x1},   // sovjetoekraine
	{57295, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{53913, 2, 15, 0x1},    // prinsdomandorra
	{9684, 140, 15, 0x1},   // malayafederatie
	{10376, 45, 26, 0x1},   // socialistrepublicofromania
	{64487, 14, 19, 0x1},   // tsjechischerepublic
	{44350, 460, 5, 0x1},   // #6jor
	{5727, 213, 24, 0x1},   // christmasislandterritory
	{10200, 110, 9, 0x1},   // srhodesia
	{19038, 62, 23, 0x1},   // republiquedecotedivoire
	{10259, 161, 9, 0x1},   // vietnamsr
	{51061, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{14239, 247, 27, 0x1},  // grondgebiedsvalbardjanmayen
	{21826, 138, 20, 0x1},  // republicunionmyanmar
	{46703, 207, 20, 0x1},  // saintbarthelemyfrans
	{32731, 354, 5, 0x1},   // #5551
	{14663, 256, 15, 0x1},  // virginislandsus
	{44250, 205, 47, 0x1},  // overzeesecollectiviteitfransezuidelijkegebieden
	{50971, 19, 5, 0x1},    // eesti
	{37629, 215, 10, 0x1},  // westsahara
	{41173, 389, 4, 0x1},   // #640
	{10562, 10, 21, 0x1},   // formerwitrussischessr
	{985, 68, 16, 0x1},     // gebiedafarsissas
	{61520, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{65455, 91, 15, 0x1},   // southwestafrica
	{16820, 138, 19, 0x1},  // unionofmyanmarburma
	{69747, 48, 25, 0x1},   // serbiaandmontenegroformer
	{61001, 82, 10, 0x1},   // libiestaat
	{15721, 176, 13, 0x1},  // republiekcuba
	{16054, 256, 36, 0x1},  // amerikaansemaagdeneilandenamerikaans
	{1109, 136, 13, 0x1},   // dhivehiraajje
	{3210, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{64140, 102, 18, 0x1},  // seychellenrepublic
	{39187, 77, 17, 0x1},   // thegambiarepublic
	{19765, 170, 5, 0x81},  // #2bol
	{69685, 247, 26, 0x1},  // svalbardandjanmayenislands
	{37927, 139, 25, 0x1},  // mongolischevolksrepubliek
	{56792, 159, 13, 0x1},  // elliceislands
	{35455, 187, 10, 0x1},  // saintlucia
	{27052, 35, 18, 0x1},   // monacoprincipality
	{41583, 332, 5, 0x1},   // #6750
	{33854, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{27998, 214, 10, 0x1},  // caimanesvk
	{36774, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{11954, 224, 18, 0x1},  // overzeesgebiedguam
	{13425, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{34957, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{48770, 52, 15, 0x1},   // republicturkiye
	{177, 54, 2, 0x1},      // us
	{41188, 278, 4, 0x1},   // #641
	{35306, 186, 20, 0x1},  // stchristopherennevis
	{26240, 58, 16, 0x1},   // republiekdahomey
	{6308, 221, 19, 0x1},   // territoryguadeloupe
	{15756, 124, 4, 0x1},   // irak
	{33368, 231, 23, 0x1},  // collectivitesaintmartin
	{32471, 461, 5, 0x1},   // #5359
	{52850, 114, 17, 0x1},  // mamlakatalbahrayn
	{42063, 142, 14, 0x1},  // naoerorepublic
	{41648, 421, 5, 0x1},   // #6820
	{49839, 118, 5, 0x1},   // #7cyp
	{59949, 273, 28, 0x82}, // montenegroyugoslaviafrserbia
	{1365, 12, 7, 0x1},     // schweiz
	{25091, 255, 22, 0x1},  // maagdeneilandenbritish
	{66179, 202, 21, 0x1},  // netherlandswestindies
	{36392, 241, 14, 0x1},  // palestinastaat
	{3139, 237, 13, 0x1},   // norfolkeiland
	{17471, 15, 9, 0x1},    // formergdr
	{50807, 133, 22, 0x1},  // democraticvolksreplaos
	{5489, 190, 14, 0x1},   // panamarepublic
	{26193, 136, 16, 0x1},  // republicmaldives
	{23929, 30, 5, 0x81},   // #2ita
	{46001, 96, 15, 0x1},   // republicsenegal
	{16834, 138, 17, 0x1},  // burmaunionmyanmar
	{16372, 71, 11, 0x1},   // formeregypt
	{46781, 188, 21, 0x1},  // mexicoverenigdestaten
	{2164, 231, 21, 0x1},   // saintmartinfrenchpart
	{51049, 118, 6, 0x1},   // cyprus
	{46987, 98, 24, 0x1},   // somalidemocraticrepublic
	{33071, 360, 5, 0x1},   // #5920
	{41193, 393, 4, 0x1},   // #642
	{24245, 252, 19, 0x1},  // chinesetaipeitaiwan
	{23, 242, 14, 0x1},     // franspolynesie
	{65672, 225, 15, 0x1},  // hongkongchinapr
	{40636, 255, 15, 0x1},  // ukvirginislands
	{10159, 248, 22, 0x1},  // fsaintpierreetmiquelon
	{19427, 8, 5, 0x81},    // #2bgr
	{66902, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{41658, 462, 5, 0x1},   // #6835
	{12397, 16, 17, 0x1},   // formerwestgermany
	{37346, 463, 5, 0x1},   // #5les
	{19061, 160, 19, 0x1},  // republicoezbekistan
	{20186, 209, 5, 0x81},  // #2bvt
	{8095, 6, 12, 0x1},     // azerbeidzjan
	{45166, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{11033, 67, 19, 0x1},   // republicofcapeverde
	{30641, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{47798, 358, 5, 0x1},   // #6wsm
	{970, 68, 21, 0x1},     // afarsissasfransgebied
	{18148, 10, 6, 0x1},    // #3byaa
	{40566, 464, 5, 0x1},   // #5uga
	{64998, 172, 9, 0x1},   // barbadoes
	{17477, 15, 3, 0x1},    // gdr
	{49896, 93, 22, 0x1},   // federalrepublicnigeria
	{54334, 197, 14, 0x1},  // saintvincentgr
	{31491, 185, 5, 0x81},  // #4388
	{68657, 4, 23, 0x1},    // commonwealthofaustralia
	{55147, 239, 14, 0x1},  // pitcairnisland
	{26980, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{27589, 108, 18, 0x1},  // republicsuidafrika
	{33076, 465, 5, 0x1},   // #5935
	{41333, 466, 4, 0x1},   // #653
	{7171, 79, 16, 0x1},    // equatorialguinea
	{45325, 210, 20, 0x1},  // cocoskeelingeilanden
	{2027, 244, 8, 0x1},    // vietnams
	{2910, 228, 21, 0x1},   // britishindischeoceaan
	{19267, 57, 5, 0x81},   // #2bdi
	{41668, 467, 5, 0x1},   // #6850
	{37086, 468, 5, 0x1},   // #5lbr
	{14837, 45, 8, 0x1},    // roemenie
	{19731, 208, 5, 0x81},  // #2bmu
	{56695, 241, 19, 0x1},  // palestineoccupiedtr
	{22960, 208, 15, 0x1},  // bermudaeilanden
	{11442, 129, 15, 0x1},  // stateofcambodia
	{23293, 95, 14, 0x1},   // republieksudan
	{8733, 251, 24, 0x1},   // overseasterritorytokelau
	{62311, 138, 9, 0x1},   // unieburma
	{39041, 419, 5, 0x1},   // #5rvn
	{67929, 155, 20, 0x1},  // republictadzjikistan
	{36647, 128, 18, 0x1},  // kyrgyzrespublikasy
	{13906, 257, 22, 0x1},  // wallisenfutunaeilanden
	{33086, 469, 5, 0x1},   // #5946
	{33096, 308, 5, 0x1},   // #5950
	{34687, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{40030, 106, 7, 0x1},   // tazania
	{41323, 470, 4, 0x1},   // #652
	{33116, 471, 5, 0x1},   // #5986
	{56428, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{26831, 206, 44, 0x1},  // overzeesgebiedsdeelbonairesainteustatiussaba
	{56412, 48, 22, 0x1},   // serbiamontenegroformer
	{6479, 68, 32, 0x1},    // fransterritoriumvoorafarsenissas
	{29468, 217, 30, 0x1},  // overzeesgebiedfalklandeilanden
	{2931, 226, 38, 0x1},   // territoriumheardeilandmcdonaldeilanden
	{44180, 64, 23, 0x1},   // kongodemocraticrepublic
	{69772, 10, 35, 0x1},   // witrussischesovietsocialistrepublic
	{55147, 239, 15, 0x1},  // pitcairnislands
	{19990, 198, 11, 0x1},  // venezuelarb
	{35126, 68, 16, 0x1},   // djiboutirepublic
	{57225, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{2293, 232, 33, 0x1},   // overzeesgebiednoordelijkemarianen
	{70377, 218, 18, 0x1},  // territoriumfaeroer
	{4035, 248, 42, 0x1},   // overzeesecollectiviteitsaintpierremiquelon
	{55903, 153, 17, 0x1},  // syriearabrepublic
	{9188, 199, 9, 0x1},    // landaruba
	{23064, 64, 7, 0x1},    // rdcongo
	{53160, 149, 5, 0x1},   // #7qat
	{18165, 225, 9, 0x1},   // xianggang
	{53087, 61, 11, 0x1},   // centralafrr
	{33819, 241, 37, 0x1},  // formerpalestineliberationorganization
	{33091, 472, 5, 0x1},   // #5947
	{5187, 257, 28, 0x1},   // territorywallisfutunaislands
	{58767, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{41303, 414, 4, 0x1},   // #651
	{33121, 473, 5, 0x1},   // #5987
	{66279, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{14767, 169, 13, 0x1},  // britshonduras
	{4215, 209, 30, 0x1},   // overseasterritorybouvetislands
	{33414, 249, 22, 0x1},  // netherlandssintmaarten
	{4223, 209, 22, 0x1},   // territorybouvetislands
	{8605, 102, 17, 0x1},   // seychellenislands
	{48537, 168, 8, 0x1},   // bahamaes
	{40758, 156, 11, 0x1},  // turkmenstan
	{2580, 223, 12, 0x1},   // frenchguiana
	{62311, 138, 26, 0x1},  // unieburmasocialistrepublic
	{38417, 73, 8, 0x1},    // ityopiya
	{10833, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{16162, 64, 12, 0x1},   // belgiancongo
	{41899, 33, 20, 0x1},   // grandduchyluxembourg
	{50630, 229, 17, 0x1},  // grondgebiedjersey
	{52398, 144, 19, 0x1},  // pakistaninclbanglad
	{68835, 40, 17, 0x1},   // formernetherlands
	{44185, 15, 27, 0x1},   // democraticrepublicofgermany
	{35356, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{38377, 474, 5, 0x1},   // #5pak
	{61405, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{4371, 25, 15, 0x1},    // croatiarepublic
	{63515, 259, 14, 0x1},  // kosovarepublic
	{10446, 157, 32, 0x1},  // republicademocraticadetimorleste
	{18629, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{4161, 162, 8, 0x1},    // vanutatu
	{23491, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{52507, 78, 15, 0x1},   // portugeesguinee
	{10421, 6, 10, 0x1},    // azerbaijan
	{27189, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{18154, 13, 6, 0x1},    // #3cshh
	{40769, 475, 5, 0x1},   // #5yem
	{58681, 61, 28, 0x1},   // formercentralafricanrepublic
	{22852, 19, 15, 0x1},   // estoniarepublic
	{25271, 246, 25, 0x1},  // ascensionentristandacunha
	{8113, 48, 6, 0x1},     // servie
	{4940, 123, 4, 0x1},    // iran
	{26757, 205, 43, 0x1},  // overzeesgebiedsdeelfransezuidelijkegebieden
	{49554, 175, 5, 0x1},   // #7crc
	{1303, 80, 14, 0x1},    // jamhuriyakenya
	{71038, 120, 25, 0x1},  // micronesiafederalstatesof
	{42099, 476, 5, 0x1},   // #6aze
	{3834, 234, 22, 0x1},   // collectivitymartinique
	{65665, 117, 7, 0x1},   // chinapr
	{41578, 417, 5, 0x1},   // #6740
	{38622, 375, 5, 0x1},   // #5pol
	{65995, 12, 19, 0x1},   // confederationsuisse
	{1296, 50, 9, 0x1},     // slovenija
	{2264, 120, 19, 0x1},   // micronesiefederatie
	{20292, 14, 20, 0x1},   // tsjechischerepubliek
	{8277, 151, 17, 0x1},   // singaporerepublic
	{1928, 205, 46, 0x1},   // territorialcollectivityfrenchsouthernterritory
	{9842, 13, 16, 0x1},    // tsjechoslowakije
	{68285, 186, 21, 0x1},  // stchristopherandnevis
	{33101, 477, 5, 0x1},   // #5955
	{11427, 129, 15, 0x1},  // kingdomcambodia
	{41378, 478, 4, 0x1},   // #657
	{80, 236, 28, 0x1},     // collectiviteitnieuwcaledonie
	{63776, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{53286, 197, 24, 0x1},  // saintvincentengrenadines
	{69360, 117, 3, 0x1},   // prc
	{49621, 176, 5, 0x1},   // #7cub
	{13680, 186, 20, 0x1},  // stchristoffelennevis
	{37053, 479, 5, 0x1},   // #5lat
	{35938, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{47170, 105, 14, 0x1},  // tunisiakingdom
	{41653, 480, 5, 0x1},   // #6830
	{49373, 63, 5, 0x1},    // #7cmr
	{22949, 208, 18, 0x1},  // territoriumbermuda
	{27515, 244, 3, 0x1},   // rvn
	{29396, 236, 25, 0x1},  // territoriumnieuwcaledonie
	{68228, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{56166, 145, 18, 0x1},  // filipijnserepublic
	{5510, 74, 15, 0x1},    // republicofgabon
	{5179, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{27304, 192, 5, 0x81},  // #2pry
	{35665, 245, 33, 0x1},  // southgeorgiasouthsandwicheilanden
	{27712, 229, 17, 0x1},  // territoriumjersey
	{35186, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{15918, 134, 15, 0x1},  // lebanonrepublic
	{2334, 248, 33, 0x1},   // overzeesgebiedsaintpierremiquelon
	{29260, 239, 33, 0x1},  // pitcairnhendersonducieoenoislands
	{63369, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{10087, 148, 11, 0x1},  // demrepkorea
	{13478, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{41623, 481, 4, 0x1},   // #680
	{2218, 195, 2, 0x1},    // tt
	{41368, 482, 4, 0x1},   // #656
	{56107, 82, 5, 0x1},    // libie
	{23238, 223, 15, 0x1},  // guyanefrancaise
	{12449, 16, 22, 0x1},   // federalrepublicgermany
	{57317, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{51001, 129, 17, 0x1},  // kingdomofcambodia
	{26650, 238, 10, 0x1},  // niueisland
	{49016, 214, 5, 0x1},   // #7cay
	{53688, 46, 10, 0x1},   // ruslandfed
	{31706, 483, 5, 0x1},   // #4532
	{67211, 110, 18, 0x1},  // republicofzimbabwe
	{33031, 421, 5, 0x1},   // #5820
	{25814, 64, 11, 0x1},   // congodemrep
	{20915, 232, 10, 0x1},  // nmarianais
	{10986, 49, 18, 0x1},   // republicofslovakia
	{31130, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{38509, 484, 5, 0x1},   // #5pan
	{30171, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{15891, 104, 13, 0x1},  // republiektogo
	{804, 138, 5, 0x1},     // birma
	{41353, 485, 4, 0x1},   // #655
	{41488, 486, 5, 0x1},   // #6678
	{33111, 487, 5, 0x1},   // #5983
	{40998, 488, 4, 0x1},   // #631
	{71038, 120, 23, 0x1},  // micronesiafederalstates
	{49501, 67, 5, 0x1},    // #7cpv
	{5291, 43, 6, 0x1},     // poland
	{32526, 304, 5, 0x1},   // #5375
	{11290, 145, 24, 0x1},  // republiekvandefilipijnen
	{41673, 489, 5, 0x1},   // #6860
	{14858, 221, 13, 0x1},  // flaguadeloupe
	{5445, 147, 17, 0x1},   // papoeanieuwguinea
	{16348, 255, 12, 0x1},  // brvirginisds
	{31711, 199, 5, 0x81},  // #4533
	{69143, 174, 17, 0x1},  // republiekcolombia
	{401, 68, 16, 0x1},     // frenchafarsissas
	{45190, 255, 15, 0x1},  // britishvirginis
	{53036, 63, 8, 0x1},    // kameroun
	{27382, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{10894, 129, 20, 0x1},  // formerkhmerrepubliek
	{54, 42, 2, 0x1},       // nz
	{49121, 22, 25, 0x1},   // greatbritainunitedkingdom
	{41343, 348, 4, 0x1},   // #654
	{14614, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{14026, 39, 19, 0x1},   // republiekmontenegro
	{51025, 150, 11, 0x1},  // saudiarabia
	{66112, 101, 18, 0x1},  // kingdomofswaziland
	{31736, 42, 5, 0x81},   // #4554
	{45463, 217, 20, 0x1},  // falklandisdsmalvinas
	{40665, 284, 5, 0x1},   // #5usa
	{31696, 490, 5, 0x1},   // #4530
	{27788, 20, 16, 0x1},   // republiekfinland
	{4531, 165, 23, 0x1},   // yemendemocraticrepublic
	{49133, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{8934, 234, 24, 0x1},   // overzeesgebiedmartinique
	{36809, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{23900, 29, 5, 0x81},   // #2isr
	{38475, 471, 5, 0x1},   // #5pal
	{47731, 491, 5, 0x1},   // #6ukr
	{12301, 138, 27, 0x1},  // socialistrepublicunionburma
	{59401, 118, 14, 0x1},  // republiccyprus
	{37104, 233, 21, 0x1},  // territoriummontserrat
	{10354, 53, 39, 0x1},   // formeroekraiensesovietsocialistrepublic
	{69882, 110, 16, 0x1},  // rhodesiazimbabwe
	{50688, 54, 18, 0x1},   // unitedsatesamerica
	{34370, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{41468, 492, 5, 0x1},   // #6660
	{56928, 253, 24, 0x1},  // kleineafgelegenislandsus
	{26220, 230, 16, 0x1},  // territoriummacau
	{12943, 79, 26, 0x1},   // republicadaguineequatorial
	{68633, 168, 24, 0x1},  // commonwealthofthebahamas
	{20179, 161, 7, 0x1},   // vietman
	{67138, 213, 13, 0x1},  // christmasisds
	{2694, 257, 16, 0x1},   // wallisandfutunaf
	{9232, 230, 5, 0x1},    // macau
	{32521, 310, 5, 0x1},   // #5373
	{15908, 134, 17, 0x1},  // republicoflebanon
	{70054, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{19564, 67, 12, 0x1},   // centralverde
	{8196, 106, 18, 0x1},   // tanganyikazanzibar
	{317, 207, 35, 0x1},    // overseascollectivitysaintbarthelemy
	{31701, 212, 5, 0x81},  // #4531
	{7417, 227, 9, 0x1},    // eilandman
	{68650, 168, 19, 0x1},  // bahamascommonwealth
	{62561, 154, 11, 0x1},  // kingdomsiam
	{38554, 454, 5, 0x1},   // #5phi
	{18712, 157, 6, 0x1},   // #3tptl
	{59129, 164, 23, 0x1},  // formerarabrepublicyemen
	{48469, 197, 26, 0x1},  // saintvincentendegrenadinen
	{38965, 241, 17, 0x1},  // westbankgazastrip
	{2610, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{53259, 196, 24, 0x1},  // republictenoostenuruguay
	{20993, 156, 13, 0x1},  // turkemenistan
	{54903, 232, 19, 0x1},  // northmarianaislands
	{5583, 292, 5, 0x83},   // congo
	{45848, 149, 5, 0x1},   // katar
	{29812, 245, 59, 0x1},  // britishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden
	{41413, 315, 4, 0x1},   // #660
	{62350, 189, 19, 0x1},  // republicofnicaragua
	{33126, 372, 5, 0x1},   // #5990
	{60379, 93, 19, 0x1},   // federationofnigeria
	{68949, 100, 16, 0x1},  // stomeandprincipe
	{31206, 493, 5, 0x1},   // #4200
	{26395, 68, 18, 0x1},   // republiquedjibouti
	{32516, 494, 5, 0x1},   // #5372
	{11255, 207, 10, 0x1},  // saintbarts
	{62875, 64, 25, 0x1},   // republiekcongoleopoldstad
	{49112, 103, 5, 0x1},   // #7cha
	{69588, 140, 18, 0x1},  // federatievanmalaya
	{65844, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{4414, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{38942, 241, 15, 0x1},  // westbankandgaza
	{31686, 141, 5, 0x81},  // #4524
	{23673, 228, 5, 0x81},  // #2iot
	{20412, 71, 23, 0x1},   // arabischerepublicegypte
	{38627, 311, 5, 0x1},   // #5por
	{50530, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{34526, 231, 21, 0x1},  // fransdeelsaintmaarten
	{7321, 78, 10, 0x1},    // guineabiss
	{18507, 62, 21, 0x1},   // ivorycoastcotedivoire
	{12593, 253, 38, 0x1},  // verenigdestateskleinepacifischeislands
	{51236, 239, 37, 0x1},  // britishoverzeesgebiedpitcairneilanden
	{49950, 119, 12, 0x1},  // dominionfiji
	{11555, 164, 14, 0x1},  // republiekjemen
	{18387, 61, 26, 0x1},   // centraalafrikaanserepublic
	{17480, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{30843, 229, 15, 0x1},  // jerseybailiwick
	{24354, 85, 18, 0x1},   // madagascarrepublic
	{14303, 104, 4, 0x1},   // togo
	{44521, 20, 15, 0x1},   // finlandrepublic
	{65760, 230, 12, 0x1},  // chinaprmacau
	{67923, 49, 9, 0x1},    // slovakrep
	{32511, 412, 5, 0x1},   // #5371
	{60569, 195, 25, 0x1},  // republiektrinidadentobago
	{15620, 82, 20, 0x1},   // lybianarabjamahiriya
	{69849, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{55745, 157, 9, 0x1},   // oosttimor
	{35217, 93, 17, 0x1},   // nigeriafederation
	{22680, 54, 27, 0x1},   // verenigdestatesnorthamerika
	{57932, 128, 14, 0x1},  // kyrgyzrepublic
	{8351, 153, 8, 0x1},    // syrianar
	{6258, 243, 19, 0x1},   // collectivityreunion
	{56688, 241, 15, 0x1},  // stateofpalestin
	{29752, 246, 60, 0x1},  // britishoverzeesterritoriumsainthelenaascensiontristandacunha
	{50840, 133, 11, 0x1},  // laoskingdom
	{62889, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{43621, 98, 14, 0x1},   // somalirepublic
	{4363, 25, 15, 0x1},    // republiccroatia
	{23724, 124, 5, 0x81},  // #2irq
	{6355, 174, 8, 0x1},    // colombia
	{36418, 30, 18, 0x1},   // italiaanserepublic
	{53695, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{14980, 49, 16, 0x1},   // republicslovakia
	{57408, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{38731, 350, 5, 0x1},   // #5prk
	{41473, 460, 5, 0x1},   // #6663
	{42213, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{30227, 163, 5, 0x81},  // #2wsm
	{6754, 133, 12, 0x1},   // peodemreplao
	{67079, 6, 12, 0x1},    // azerbeidjaan
	{10060, 42, 12, 0x1},   // nieuwzeeland
	{26109, 150, 11, 0x1},  // saudiarabie
	{29662, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{8411, 54, 3, 0x1},     // usa
	{31321, 68, 5, 0x81},   // #4262
	{32506, 495, 5, 0x1},   // #5370
	{42084, 496, 5, 0x1},   // #6arm
	{36702, 400, 5, 0x1},   // #5lao
	{57558, 44, 18, 0x1},   // republicofportugal
	{18611, 54, 15, 0x1},   // verenigdestaten
	{15183, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{36202, 54, 20, 0x1},   // unitedsatesofamerica
	{31741, 189, 5, 0x81},  // #4558
	{20545, 47, 9, 0x1},    // sanmarino
	{31716, 249, 5, 0x81},  // #4534
	{71678, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{52406, 144, 22, 0x1},  // inclbangladeshpakistan
	{16993, 29, 11, 0x1},   // israelstate
	{21896, 6, 22, 0x1},    // azarbaycanrespublikasi
	{31796, 144, 5, 0x81},  // #4586
	{31801, 497, 5, 0x1},   // #4590
	{19913, 198, 20, 0x1},  // venezuelarepublicbol
	{10813, 13, 20, 0x1},   // czechoslovakiaformer
	{25304, 246, 25, 0x1},  // tristandacunhaenascension
	{50720, 163, 23, 0x1},  // independentstateofsamoa
	{31476, 29, 5, 0x81},   // #4376
	{29079, 179, 15, 0x1},  // ecuadorrepublic
	{31466, 124, 5, 0x81},  // #4368
	{59058, 134, 15, 0x1},  // republiclibanon
	{71599, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{162, 210, 14, 0x1},    // keelingislands
	{26894, 191, 5, 0x81},  // #2per
	{3218, 257, 23, 0x1},   // departementwallisfutuna
	{16871, 138, 11, 0x1},  // myanmarunie
	{25040, 250, 18, 0x1},  // turkscaicosislands
	{42017, 57, 19, 0x1},   // republiqueduburundi
	{28333, 213, 26, 0x1},  // territoryofchristmasisland
	{31211, 14, 5, 0x81},   // #4203
	{5506, 176, 12, 0x1},   // cubarepublic
	{41298, 498, 5, 0x1},   // #6501
	{27838, 111, 20, 0x1},  // republiekafghanistan
	{31721, 206, 5, 0x81},  // #4535
	{61433, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{34478, 63, 8, 0x1},    // camerron
	{31791, 146, 5, 0x81},  // #4585
	{31806, 190, 5, 0x81},  // #4591
	{43914, 112, 18, 0x1},  // unitedarabemirates
	{44039, 206, 18, 0x1},  // caribischnederland
	{6745, 200, 8, 0x1},    // anguilla
	{43931, 207, 11, 0x1},  // saintbarths
	{68671, 4, 21, 0x1},    // australiacommonwealth
	{28276, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{51128, 247, 18, 0x1},  // svalbardenjanmayen
	{5274, 43, 23, 0x1},    // peoplesrepublicofpoland
	{24036, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{54355, 91, 15, 0x1},   // southwestafrika
	{41418, 283, 5, 0x1},   // #6615
	{50856, 101, 15, 0x1},  // umbusoweswatini
	{48257, 138, 12, 0x1},  // unievanbirma
	{2968, 161, 8, 0x1},    // nvietnam
	{8235, 154, 8, 0x1},    // thialand
	{10867, 161, 12, 0x1},  // vietnamnorth
	{31216, 58, 5, 0x81},   // #4204
	{66401, 138, 19, 0x1},  // myanmarrepublicunie
	{50325, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{31316, 205, 5, 0x81},  // #4260
	{2535, 196, 25, 0x1},   // orientalrepublicofuruguay
	{19679, 169, 5, 0x81},  // #2blz
	{19192, 255, 22, 0x1},  // britishmaagdeneilanden
	{9625, 224, 4, 0x1},    // guam
	{33332, 231, 14, 0x1},  // stmartinfrench
	{13836, 198, 9, 0x1},   // venezuela
	{19477, 114, 5, 0x81},  // #2bhr
	{41293, 464, 5, 0x1},   // #6500
	{29241, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{5868, 240, 29, 0x1},   // overzeesgebiedsdeelpuertorico
	{31681, 142, 5, 0x81},  // #4520
	{55352, 255, 3, 0x1},   // bvi
	{44633, 85, 18, 0x1},   // republicmadagaskar
	{31786, 137, 5, 0x81},  // #4584
	{34610, 125, 22, 0x1},  // hashemitekingdomjordan
	{11875, 244, 18, 0x1},  // formersouthvietnam
	{70753, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{33349, 240, 21, 0x1},  // territoriumpuertorico
	{49980, 197, 26, 0x1},  // saintvincentendegrenadines
	{48589, 52, 15, 0x1},   // republicturkije
	{50414, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{23046, 20, 15, 0x1},   // republicfinland
	{41478, 291, 5, 0x1},   // #6666
	{16738, 54, 2, 0x1},    // vs
	{41483, 499, 5, 0x1},   // #6670
	{5368, 234, 29, 0x1},   // overzeesdepartementmartinique
	{15133, 130, 17, 0x1},  // republiekkiribati
	{19913, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{28827, 149, 10, 0x1},  // qatarstate
	{19392, 206, 5, 0x81},  // #2bes
	{31341, 241, 5, 0x81},  // #4275
	{26934, 43, 21, 0x1},   // polishpeoplesrepublic
	{37218, 79, 25, 0x1},   // republicaguineaecuatorial
	{8310, 71, 23, 0x1},    // unitedarabrepublicegypt
	{19524, 168, 5, 0x81},  // #2bhs
	{49343, 117, 5, 0x1},   // #7chn
	{31781, 120, 5, 0x81},  // #4583
	{12203, 79, 17, 0x1},   // equatoriaalguinea
	{7599, 212, 23, 0x1},   // curacaokofthenetherland
	{12545, 48, 19, 0x1},   // serbiaandmontenegro
	{47694, 367, 5, 0x1},   // #6uae
	{34593, 123, 14, 0x1},  // keizerrijkiran
	{37164, 95, 11, 0x1},   // northsoedan
	{19990, 198, 12, 0x1},  // venezuelarbv
	{10956, 14, 19, 0x1},   // formerczechrepublic
	{6751, 133, 3, 0x1},    // lao
	{33757, 438, 5, 0x1},   // #5bel
	{43890, 234, 21, 0x1},  // territoriummartinique
	{67239, 36, 15, 0x1},   // moldovarepublic
	{23338, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{31326, 74, 5, 0x81},   // #4266
	{49559, 25, 5, 0x1},    // #7cro
	{69946, 61, 21, 0x1},   // centralafricarepublic
	{24031, 148, 22, 0x1},  // koreapeoplesrepublicof
	{2822, 256, 24, 0x1},   // territoryusvirginislands
	{20125, 500, 5, 0x1},   // #2bur
	{56362, 228, 24, 0x1},  // britsindischoceaangebied
	{13527, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{16579, 154, 17, 0x1},  // kingdomofthailand
	{16378, 71, 6, 0x1},    // egypte
	{27697, 229, 32, 0x1},  // britishoverzeesterritoriumjersey
	{56647, 64, 24, 0x1},   // republiccongoleopoldstad
	{31471, 27, 5, 0x81},   // #4372
	{2152, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{26940, 139, 23, 0x1},  // peoplesrepublicmongolia
	{31461, 123, 5, 0x81},  // #4364
	{35797, 205, 21, 0x1},  // frsouthantarcticlands
	{28938, 252, 9, 0x1},   // roctaiwan
	{52479, 101, 17, 0x1},  // swazilandeswatini
	{35552, 501, 5, 0x1},   // #5eqg
	{41423, 502, 5, 0x1},   // #6616
	{14268, 247, 21, 0x1},  // spitsbergenenjanmayen
	{36092, 485, 5, 0x1},   // #5grn
	{9421, 244, 23, 0x1},   // formerrepublicofvietnam
	{10962, 14, 8, 0x1},    // czechrep
	{14042, 246, 45, 0x1},  // grondgebiedsainthelenaascensiontristandacunha
	{53252, 196, 24, 0x1},  // uruguayrepublictenoosten
	{24108, 225, 13, 0x1},  // chinahongkong
	{19750, 164, 15, 0x1},  // koninkrijkjemen
	{3434, 249, 22, 0x1},   // saintmaartennederlands
	{31776, 253, 5, 0x81},  // #4581
	{40712, 503, 5, 0x1},   // #5uzb
	{34433, 70, 22, 0x1},   // volksrepubliekzanzibar
	{26574, 504, 5, 0x1},   // #2nhb
	{34188, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{19069, 160, 11, 0x1},  // oezbekistan
	{18106, 117, 7, 0x1},   // vrchina
	{829, 207, 26, 0x1},    // departementsaintbarthelemy
	{43977, 163, 30, 0x1},  // independentstateofwesternsamoa
	{34644, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{60094, 186, 21, 0x1},  // saintchristoffelnevis
	{41453, 505, 5, 0x1},   // #6645
	{33811, 506, 5, 0x1},   // #5ben
	{9569, 68, 16, 0x1},    // frenchsomaliland
	{20861, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{27932, 248, 14, 0x1},  // stpierreandmiq
	{31221, 17, 5, 0x81},   // #4208
	{2528, 196, 23, 0x1},   // uruguayorientalrepublic
	{33237, 20, 17, 0x1},   // republikenfinland
	{31346, 16, 5, 0x81},   // #4276
	{41948, 313, 5, 0x1},   // #6arg
	{44896, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{66408, 138, 19, 0x1},  // republicuniemyanmar
	{41895, 303, 5, 0x1},   // #6ang
	{28554, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{49328, 173, 5, 0x1},   // #7chi
	{49228, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{31771, 232, 5, 0x81},  // #4580
	{25997, 148, 29, 0x1},  // democraticvolksrepubliekkorea
	{42853, 111, 26, 0x1},  // afghanistanislamicrepublic
	{23102, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{52206, 31, 5, 0x1},    // #7lie
	{68625, 177, 20, 0x1},  // dominicacommonwealth
	{18752, 29, 11, 0x1},   // staatisrael
	{58025, 225, 19, 0x1},  // territoriumhongkong
	{2846, 203, 13, 0x1},   // americansamoa
	{38744, 18, 5, 0x1},    // spain
	{62366, 221, 10, 0x1},  // guadaloupe
	{43750, 408, 5, 0x1},   // #6gui
	{12227, 55, 17, 0x1},   // formerjoegoslavie
	{8823, 58, 20, 0x1},    // beninpeoplesrepublic
	{12431, 16, 8, 0x1},    // germanyw
	{30094, 257, 5, 0x81},  // #2wlf
	{26963, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{14881, 234, 13, 0x1},  // flamartinique
	{54188, 105, 6, 0x1},   // tunisa
	{18220, 98, 15, 0x1},   // republicsomalie
	{42929, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{21061, 30, 6, 0x1},    // italie
	{45939, 105, 14, 0x1},  // kingdomtunisia
	{673, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{50469, 79, 17, 0x1},   // equatoriaalguinee
	{6229, 236, 21, 0x1},   // newcaledoniaterritory
	{11768, 15, 18, 0x1},   // fmrdemrepofgermany
	{5846, 223, 22, 0x1},   // territoriumfransguyana
	{25016, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{18160, 48, 6, 0x1},    // #3csxx
	{28971, 241, 30, 0x1},  // occupiedpalestinianterritories
	{42029, 57, 15, 0x1},   // burundirepublic
	{38908, 112, 11, 0x1},  // trucialoman
	{33721, 507, 5, 0x1},   // #5bah
	{31336, 77, 5, 0x81},   // #4270
	{35170, 66, 14, 0x1},   // comoroeilanden
	{15506, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{52166, 154, 17, 0x1},  // ratchaanachakthai
	{43844, 183, 18, 0x1},  // republicofhonduras
	{26452, 224, 15, 0x1},  // territoriumguam
	{14370, 32, 9, 0x1},    // lithuania
	{23586, 227, 5, 0x81},  // #2imn
	{31811, 147, 5, 0x81},  // #4598
	{24428, 147, 12, 0x1},  // pnorthguinea
	{10646, 377, 19, 0x2},  // sintmaartenstmartin
	{26545, 8, 15, 0x1},    // kingdombulgaria
	{38527, 105, 7, 0x1},   // tunesie
	{31456, 121, 5, 0x81},  // #4360
	{41448, 508, 5, 0x1},   // #6640
	{36003, 381, 5, 0x1},   // #5gnb
	{67157, 10, 17, 0x1},   // belarusrepublicof
	{16639, 187, 9, 0x1},   // sintlucia
	{13313, 100, 11, 0x1},  // saotomeandp
	{21969, 82, 19, 0x1},   // libyanarabjamahirya
	{54445, 65, 22, 0x1},   // peoplesrepublicofcongo
	{52869, 145, 20, 0x1},  // philippijnserepublic
	{49977, 193, 5, 0x1},   // #7esa
	{30157, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{41890, 295, 5, 0x1},   // #6and
	{19531, 9, 3, 0x1},     // bih
	{22885, 122, 13, 0x1},  // indiarepublic
	{29871, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{55699, 107, 14, 0x1},  // republicuganda
	{16262, 206, 18, 0x1},  // sainteustatiussaba
	{17246, 133, 4, 0x1},   // laos
	{19172, 33, 10, 0x1},   // letzebuerg
	{61174, 24, 14, 0x1},   // republicgreece
	{53171, 202, 19, 0x1},  // nederlandseantillen
	{10759, 243, 21, 0x1},  // overzeesgebiedreunion
	{25040, 250, 25, 0x1},  // turkscaicosislandsbritish
	{68443, 136, 17, 0x1},  // maldivessultanate
	{337, 207, 15, 0x1},    // saintbarthelemy
	{1765, 108, 14, 0x1},   // zuidafrikaunie
	{53849, 48, 5, 0x1},    // #7srb
	{27309, 241, 5, 0x81},  // #2pse
	{43861, 141, 12, 0x1},  // stateofnepal
	{71531, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{17641, 54, 9, 0x1},    // vsamerika
	{29180, 239, 19, 0x1},  // pitcairngebiedafhvk
	{12143, 65, 19, 0x1},   // brazzavillecongorep
	{6654, 62, 11, 0x1},    // cotedlvoire
	{22665, 256, 30, 0x1},  // maagdeneilandenverenigdestates
	{64068, 90, 14, 0x1},   // republicmalawi
	{23443, 87, 20, 0x1},   // republicofmozambique
	{18072, 151, 9, 0x1},   // singapura
	{2214, 186, 23, 0x1},   // stkittsennevisfederatie
	{19422, 113, 5, 0x81},  // #2bgd
	{31331, 23, 5, 0x81},   // #4268
	{33907, 148, 8, 0x1},   // demkorea
	{42827, 72, 5, 0x1},    // ertra
	{49299, 82, 14, 0x1},   // kingdomoflibya
	{20908, 232, 22, 0x1},  // northernmarianaislands
	{19545, 10, 5, 0x81},   // #2blr
	{31691, 40, 5, 0x81},   // #4528
	{39332, 145, 18, 0x1},  // republicfilipijnen
	{68260, 136, 18, 0x1},  // maledivenrepubliek
	{5226, 210, 21, 0x1},   // cocosislandsterritory
	{23581, 121, 5, 0x81},  // #2idn
	{65237, 241, 12, 0x1},  // gazawestbank
	{57445, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{2833, 255, 13, 0x2},   // virginislands
	{19574, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{23719, 123, 5, 0x81},  // #2irn
	{18706, 46, 6, 0x1},    // #3suhh
	{9192, 199, 15, 0x1},   // arubanederlands
	{25073, 255, 33, 0x1},  // territoriumbritishmaagdeneilanden
	{28763, 253, 5, 0x81},  // #2umi
	{2720, 22, 2, 0x1},     // uk
	{59604, 89, 17, 0x1},   // mauritiusrepublic
	{36428, 181, 18, 0x1},  // republicaguatemala
	{28586, 37, 14, 0x1},   // northmacedonia
	{39772, 54, 22, 0x1},   // verenigdestatesamerika
	{59977, 48, 24, 0x1},   // montenegroserbiafrserbia
	{48134, 143, 22, 0x1},  // muscatandomansultanate
	{8653, 243, 30, 0x1},   // territorialcollectivityreunion
	{14974, 259, 14, 0x1},  // kosovorepublic
	{27729, 229, 20, 0x1},  // channelislandsjersey
	{36247, 147, 30, 0x1},  // papuanewguineaindependentstate
	{15703, 146, 13, 0x1},  // palaurepublic
	{33380, 377, 22, 0x2},  // saintmartinsintmaarten
	{1746, 108, 19, 0x1},   // suidafrikarepubliek
	{22796, 220, 5, 0x81},  // #2gib
	{19430, 226, 38, 0x1},  // grondgebiedheardeilandmcdonaldeilanden
	{20322, 509, 5, 0x1},   // #2bys
	{6718, 30, 6, 0x1},     // italia
	{30514, 85, 20, 0x1},   // republicofmadagascar
	{24113, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{60474, 37, 6, 0x1},    // tfyrom
	{17250, 154, 10, 0x1},  // formersiam
	{33402, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{5469, 153, 17, 0x1},   // syriaarabrepublic
	{24879, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{26690, 141, 5, 0x81},  // #2npl
	{16146, 116, 12, 0x1},  // drukgyalkhap
	{8536, 212, 18, 0x1},   // knetherlandcuracao
	{46452, 105, 17, 0x1},  // koninkrijktunesie
	{5106, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{26922, 147, 5, 0x81},  // #2png
	{67917, 13, 20, 0x1},   // czechoslovakrepublic
	{30744, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{43053, 165, 24, 0x1},  // volksrepublieksouthjemen
	{2734, 16, 9, 0x1},     // duitsland
	{52381, 144, 25, 0x1},  // islamicrepublicofpakistan
	{41403, 353, 5, 0x1},   // #6590
	{16827, 138, 12, 0x1},  // myanmarburma
	{2072, 189, 9, 0x1},    // nicaragua
	{46182, 231, 25, 0x1},  // collectivitedesaintmartin
	{22296, 240, 20, 0x1},  // puertoricoamerikaans
	{53825, 137, 24, 0x1},  // republicmarshalleilanden
	{27077, 2, 7, 0x1},     // andorra
	{64628, 244, 15, 0x1},  // fmrrepofvietnam
	{15006, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{65728, 230, 12, 0x1},  // prmacaochina
	{23714, 27, 5, 0x81},   // #2irl
	{53650, 152, 14, 0x1},  // solomanislands
	{49562, 45, 18, 0x1},   // roemeenserepubliek
	{18337, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{28951, 241, 28, 0x1},  // palestinianterritoryoccupied
	{48889, 186, 30, 0x1},  // formersaintchristopherandnevis
	{44297, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{4509, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{3423, 249, 23, 0x1},   // netherlandssaintmaarten
	{23463, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{57372, 82, 13, 0x1},   // staatvanlibie
	{63971, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{24487, 32, 19, 0x1},   // republicoflithuania
	{1411, 193, 20, 0x1},   // republicofelsalvador
	{34293, 462, 5, 0x1},   // #5bru
	{41408, 510, 5, 0x1},   // #6591
	{69062, 134, 6, 0x1},   // lubnan
	{54008, 153, 16, 0x1},  // syrischerepublic
	{66611, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{28406, 71, 14, 0x1},   // kingdomofegypt
	{186, 248, 36, 0x1},    // overseasterritorysaintpierremiquelon
	{26476, 236, 5, 0x81},  // #2ncl
	{67246, 36, 16, 0x1},   // republicmoldavie
	{44750, 217, 24, 0x1},  // territoryfalklandislands
	{37557, 217, 27, 0x1},  // grondgebiedfalklandeilanden
	{1223, 203, 25, 0x1},   // amerikaanssamoaamerikaans
	{60846, 128, 12, 0x1},  // kirghizistan
	{31541, 134, 5, 0x81},  // #4422
	{40807, 447, 5, 0x2},   // #5yug
	{17925, 256, 25, 0x1},  // unitedstatesvirginislands
	{65765, 230, 12, 0x1},  // prmacauchina
	{31576, 33, 5, 0x81},   // #4442
	{66739, 64, 16, 0x1},   // congodemrepublic
	{40795, 150, 12, 0x1},  // saoudiarabie
	{36066, 494, 5, 0x1},   // #5grg
	{30708, 28, 16, 0x1},   // republiekijsland
	{8520, 212, 16, 0x1},   // territorycuracao
	{61767, 241, 21, 0x1},  // bezetpalestijnsgebied
	{19272, 7, 5, 0x81},    // #2bel
	{59152, 165, 18, 0x1},  // yemenpeoplesdemrep
	{20120, 116, 5, 0x81},  // #2btn
	{20115, 115, 5, 0x81},  // #2brn
	{49802, 140, 20, 0x1},  // federatievanmaleisie
	{3922, 248, 30, 0x1},   // territoriumsaintpierremiquelon
	{54860, 241, 21, 0x1},  // bezetpalesteinsgebied
	{67490, 202, 25, 0x1},  // formernederlandseantillen
	{31666, 87, 5, 0x81},   // #4508
	{28827, 149, 5, 0x1},   // qatar
	{5196, 257, 19, 0x1},   // wallisfutunaislands
	{18829, 68, 9, 0x1},    // dzjibouti
	{23070, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{47755, 511, 5, 0x1},   // #6uzb
	{38514, 512, 5, 0x1},   // #5par
	{26511, 237, 5, 0x81},  // #2nfk
	{39540, 90, 16, 0x1},   // republicofmalawi
	{4649, 182, 16, 0x1},   // guyanageorgetown
	{61295, 136, 16, 0x1},  // maldivesrepublic
	{39971, 37, 14, 0x1},   // northmacedonie
	{70109, 10, 11, 0x1},   // bielorussia
	{10308, 25, 16, 0x1},   // croatianrepublic
	{47395, 68, 16, 0x1},   // jumhuriyatjibuti
	{58014, 71, 12, 0x1},   // kingdomegypt
	{43745, 513, 5, 0x1},   // #6gua
	{67271, 140, 19, 0x1},  // federatievanmalakka
	{62909, 64, 16, 0x1},   // congodemrepofthe
	{37195, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{60956, 22, 27, 0x1},   // grootbrittannienorthierland
	{15191, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{20478, 259, 20, 0x1},  // republikaeastkosoves
	{20137, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{37416, 136, 17, 0x1},  // republicmalediven
	{27038, 35, 20, 0x1},   // principalityofmonaco
	{44759, 217, 15, 0x1},  // falklandislands
	{22057, 276, 14, 0x2},  // republiekchina
	{22905, 76, 5, 0x81},   // #2gin
	{18680, 12, 22, 0x1},   // zwitserseedgenootschap
	{20661, 52, 19, 0x1},   // turkeyottomanempire
	{24207, 252, 19, 0x1},  // republicchinataiwan
	{2185, 205, 30, 0x1},   // frenchsouthernandantarticlands
	{15884, 45, 7, 0x1},    // rumenie
	{771, 138, 7, 0x1},     // myanmar
	{48938, 111, 19, 0x1},  // afghanistanrepublic
	{44809, 255, 36, 0x1},  // overzeesgebiedbritishmaagdeneilanden
	{2630, 236, 12, 0x1},   // newcaledonia
	{2508, 196, 27, 0x1},   // republicaorientaldeluruguay
	{31571, 32, 5, 0x81},   // #4440
	{57721, 45, 16, 0x1},   // kingdomofromania
	{66416, 138, 19, 0x1},  // uniemyanmarrepublic
	{17623, 203, 9, 0x1},   // oostsamoa
	{32236, 514, 5, 0x1},   // #5100
	{41098, 376, 5, 0x1},   // #6360
	{18554, 78, 12, 0x1},   // guineebissau
	{17951, 129, 18, 0x1},  // koninkrijkcambodja
	{69528, 112, 15, 0x1},  // verarabemiraten
	{19387, 58, 5, 0x81},   // #2ben
	{31351, 515, 5, 0x1},   // #4278
	{16309, 239, 27, 0x1},  // grondgebiedpitcairneilanden
	{13313, 100, 18, 0x1},  // saotomeandprincipe
	{11666, 199, 10, 0x1},  // arubadutch
	{50227, 73, 5, 0x1},    // #7eth
	{61742, 143, 15, 0x1},  // sultanateofoman
	{22635, 23, 5, 0x81},   // #2geo
	{51446, 67, 17, 0x1},   // capeverderepublic
	{69108, 118, 6, 0x1},   // kypros
	{55212, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{27058, 2, 26, 0x1},    // principalityvalleysandorra
	{6167, 222, 14, 0x1},   // groenlanddeens
	{15925, 136, 16, 0x1},  // republicmaldiven
	{29045, 156, 22, 0x1},  // republicofturkmenistan
	{18577, 253, 29, 0x1},  // usabuitengebiedkleineeilanden
	{26151, 5, 15, 0x1},    // austriarepublic
	{7096, 222, 9, 0x1},    // greenland
	{40774, 516, 5, 0x1},   // #5ypr
	{34962, 230, 32, 0x1},  // macauspecialadministrativeregion
	{28207, 153, 26, 0x1},  // syrischearabischerepubliek
	{46887, 246, 23, 0x1},  // tristandacunhaascension
	{11602, 131, 10, 0x1},  // koreasouth
	{52959, 162, 20, 0x1},  // ripablikblongvanuatu
	{32241, 517, 5, 0x1},   // #5101
	{32251, 518, 5, 0x1},   // #5115
	{33883, 519, 5, 0x1},   // #5bhu
	{15708, 43, 13, 0x1},   // republicpolen
	{58687, 61, 17, 0x1},   // centralafricanrep
	{45920, 25, 15, 0x1},   // croatiahrvatska
	{67239, 36, 10, 0x1},   // moldovarep
	{19540, 207, 5, 0x81},  // #2blm
	{70038, 22, 13, 0x1},   // verkoninkrijk
	{41398, 385, 5, 0x1},   // #6581
	{9674, 140, 16, 0x1},   // federationmalaya
	{49451, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{16992, 29, 7, 0x1},    // yisrael
	{25993, 133, 28, 0x1},  // laosdemocraticvolksrepubliek
	{28224, 102, 22, 0x1},  // republiekderseychellen
	{11181, 9, 6, 0x1},     // bosnie
	{53928, 95, 5, 0x1},    // #7sud
	{56176, 175, 18, 0x1},  // republicacostarica
	{47704, 318, 5, 0x1},   // #6ukg
	{58825, 28, 16, 0x1},   // lydveldidislands
	{37269, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{67761, 86, 14, 0x1},   // republicofmali
	{31546, 83, 5, 0x81},   // #4426
	{16490, 103, 12, 0x1},  // chadrepublic
	{50571, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{35114, 68, 20, 0x1},   // republiquededjibouti
	{40126, 195, 15, 0x1},  // trinidadytobago
	{31556, 81, 5, 0x81},   // #4430
	{31581, 230, 5, 0x81},  // #4446
	{31591, 90, 5, 0x81},   // #4454
	{29023, 160, 5, 0x81},  // #2uzb
	{13821, 101, 9, 0x1},   // swaziland
	{36061, 450, 5, 0x1},   // #5grc
	{38999, 41, 9, 0x1},    // noorwegen
	{43598, 520, 5, 0x1},   // #6gfr
	{41393, 390, 5, 0x1},   // #6580
	{5357, 521, 11, 0x2},   // joegoslavie
	{63521, 44, 16, 0x1},   // republicportugal
	{19529, 9, 5, 0x81},    // #2bih
	{43655, 381, 5, 0x1},   // #6gnb
	{12414, 16, 24, 0x1},   // federalrepublicofgermany
	{23032, 79, 5, 0x81},   // #2gnq
	{31181, 259, 15, 0x1},  // kosovounscr1244
	{31661, 84, 5, 0x81},   // #4504
	{23181, 181, 5, 0x81},  // #2gtm
	{18043, 246, 15, 0x1},  // sthelenaislands
	{15679, 142, 13, 0x1},  // republicnauru
	{62201, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{43151, 240, 16, 0x1},  // portoricoislands
	{67283, 140, 16, 0x1},  // malakkafederatie
	{30394, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{16080, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{4284, 182, 27, 0x1},   // cooperativerepublicofguyana
	{3277, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{61524, 206, 21, 0x1},  // sainteustatiusbonaire
	{40740, 523, 5, 0x1},   // #5yar
	{6983, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{58459, 248, 22, 0x1},  // saintpierreandmiquelon
	{41003, 275, 5, 0x1},   // #6315
	{41103, 384, 5, 0x1},   // #6365
	{14473, 80, 5, 0x1},    // kenia
	{15716, 43, 5, 0x1},    // polen
	{44802, 255, 43, 0x1},  // britishoverzeesgebiedbritishmaagdeneilanden
	{40543, 18, 11, 0x1},   // reinoespana
	{63888, 163, 12, 0x1},  // samoawestern
	{24215, 252, 11, 0x1},  // chinataiwan
	{68385, 186, 28, 0x1},  // saintkittsandnevisfederation
	{46221, 377, 23, 0x2},  // saintmartinsaintmaarten
	{23453, 87, 10, 0x1},   // mozambique
	{38597, 411, 5, 0x1},   // #5png
	{47739, 319, 5, 0x1},   // #6uru
	{66779, 111, 18, 0x1},  // kingdomafghanistan
	{26821, 65, 11, 0x1},   // middlecongo
	{24814, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{50825, 133, 15, 0x1},  // laosdemvolksrep
	{18300, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{31551, 34, 5, 0x81},   // #4428
	{47699, 464, 5, 0x1},   // #6uga
	{54062, 184, 5, 0x1},   // hayti
	{28864, 253, 28, 0x1},  // usabuitengebiedkleineislands
	{28542, 99, 10, 0x1},   // zuidsoedan
	{3578, 257, 31, 0x1},   // overzeesgebiedsdeelwallisfutuna
	{17411, 209, 9, 0x1},   // bouvetoya
	{68222, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{19181, 255, 33, 0x1},  // grondgebiedbritishmaagdeneilanden
	{21685, 45, 24, 0x1},   // socialistrepublicromania
	{66029, 10, 16, 0x1},   // belarussischessr
	{13942, 51, 19, 0x1},   // konungariketsverige
	{5469, 153, 5, 0x1},    // syria
	{41008, 336, 5, 0x1},   // #6316
	{66104, 8, 15, 0x1},    // bulgariakingdom
	{33915, 481, 5, 0x1},   // #5blz
	{46350, 133, 14, 0x1},  // koninkrijklaos
	{17826, 223, 8, 0x1},   // frguiana
	{48566, 71, 4, 0x1},    // misr
	{31311, 242, 5, 0x81},  // #4258
	{9956, 164, 3, 0x1},    // yar
	{6907, 225, 40, 0x1},   // specialadministrativeregionhongkongchina
	{70771, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{41328, 418, 5, 0x1},   // #6522
	{20264, 167, 17, 0x1},  // antiguaandbarbuda
	{55815, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{11471, 164, 10, 0x1},  // yemenrepof
	{10827, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{70968, 120, 27, 0x1},  // federalestatenvanmicronesia
	{23591, 122, 5, 0x81},  // #2ind
	{5789, 234, 29, 0x1},   // overzeesgebiedsdeelmartinique
	{49625, 228, 27, 0x1},  // britishindischeoceaangebied
	{66381, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{12100, 64, 17, 0x1},   // congoleopoldville
	{50932, 254, 11, 0x1},  // vaticancity
	{53933, 12, 5, 0x1},    // #7sui
	{53899, 135, 5, 0x1},   // #7sri
	{47011, 157, 19, 0x1},  // easttimortimorleste
	{46910, 246, 25, 0x1},  // sthelenaandtristandacunha
	{26924, 147, 3, 0x1},   // png
	{38059, 259, 17, 0x1},  // republikaekosoves
	{41013, 524, 5, 0x1},   // #6317
	{41113, 479, 5, 0x1},   // #6367
	{15442, 173, 13, 0x1},  // republicchili
	{47350, 91, 14, 0x1},   // zuidwestafrika
	{49962, 179, 5, 0x1},   // #7ecu
	{27254, 84, 14, 0x1},   // kingdommorocco
	{64679, 128, 9, 0x1},   // kirghizia
	{45455, 217, 20, 0x1},  // malvinasfalklandisds
	{28600, 102, 20, 0x1},  // republicofseychelles
	{16933, 64, 11, 0x1},   // formerzaire
	{2063, 189, 18, 0x1},   // republicanicaragua
	{2400, 236, 33, 0x1},   // overzeesgebiedsdeelnieuwcaledonie
	{4423, 243, 21, 0x1},   // collectiviteitreunion
	{38148, 148, 8, 0x1},   // koreadpr
	{68470, 136, 20, 0x1},  // sultanaatdermaldiven
	{4792, 164, 26, 0x1},   // yemenarabrepublicnorthsana
	{15037, 9, 6, 0x1},     // bosnia
	{1204, 203, 34, 0x1},   // overzeesgebiedsdeelamerikaanssamoa
	{56926, 253, 24, 0x1},  // uskleineafgelegenislands
	{31561, 82, 5, 0x81},   // #4434
	{52132, 81, 5, 0x1},    // #7lbr
	{31586, 85, 5, 0x81},   // #4450
	{13190, 257, 17, 0x1},  // wallisandfutunais
	{32246, 457, 5, 0x1},   // #5110
	{40998, 525, 5, 0x1},   // #6310
	{41108, 526, 5, 0x1},   // #6366
	{5616, 246, 16, 0x1},   // eilandsinthelena
	{18736, 205, 17, 0x1},  // frsantarcticlands
	{34145, 65, 10, 0x1},   // brazzcongo
	{54991, 122, 6, 0x1},   // bharat
	{36572, 469, 5, 0x1},   // #5kir
	{50125, 19, 5, 0x1},    // #7est
	{40548, 18, 6, 0x1},    // espana
	{66886, 129, 19, 0x1},  // democratickampuchea
	{41313, 527, 5, 0x1},   // #6516
	{41323, 528, 5, 0x1},   // #6520
	{7171, 79, 14, 0x1},    // equatorialguin
	{20433, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{47053, 85, 29, 0x1},   // democratischerepublmadagascar
	{16012, 65, 13, 0x1},   // volksrepkongo
	{8676, 243, 13, 0x1},   // reunionfrench
	{31656, 233, 5, 0x81},  // #4500
	{7426, 249, 26, 0x1},   // overzeesgebiedsaintmaarten
	{36645, 529, 5, 0x1},   // #5kyr
	{2083, 85, 10, 0x1},    // malagassie
	{38806, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{40556, 112, 10, 0x1},  // uaemirates
	{38534, 530, 5, 0x1},   // #5per
	{12077, 64, 28, 0x81},  // democraticrepublicofthecongo
	{9575, 531, 10, 0x2},   // somaliland
	{70523, 7, 15, 0x1},    // royaumebelgique
	{15268, 184, 13, 0x1},  // repiblikayiti
	{38758, 41, 6, 0x1},    // norway
	{42829, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{37014, 73, 24, 0x1},   // includingeritreaethiopia
	{8249, 108, 18, 0x1},   // unionofsouthafrica
	{41203, 533, 5, 0x1},   // #6433
	{16360, 135, 12, 0x1},  // formerceylon
	{37712, 186, 29, 0x1},  // federatievansaintkittsennevis
	{22707, 171, 23, 0x1},  // verenigdestatesbrazilie
	{70733, 245, 32, 0x1},  // southsandwichislandssouthgeorgia
	{57532, 77, 14, 0x1},   // republicgambia
	{26082, 237, 11, 0x1},  // norfolkisds
	{21490, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{41123, 491, 5, 0x1},   // #6369
	{43755, 457, 5, 0x1},   // #6guy
	{45416, 26, 12, 0x1},   // magyarorszag
	{708, 37, 18, 0x1},     // republiekmacedonie
	{43716, 200, 19, 0x1},  // grondgebiedanguilla
	{30297, 58, 17, 0x1},   // republiquedubenin
	{48134, 143, 13, 0x1},  // muscatandoman
	{46382, 534, 5, 0x1},   // #6rvn
	{41318, 535, 5, 0x1},   // #6517
	{43240, 192, 18, 0x1},  // republicofparaguay
	{63263, 153, 22, 0x1},  // arabischerepublicsyrie
	{8512, 212, 24, 0x1},   // overseasterritorycuracao
	{44077, 38, 15, 0x1},   // republicofmalta
	{65918, 146, 17, 0x1},  // republiekvanpalau
	{53909, 100, 5, 0x1},   // #7stp
	{37846, 164, 15, 0x1},  // yemenfmrarabrep
	{65306, 7, 17, 0x1},    // royaumedebelgique
	{41198, 338, 5, 0x1},   // #6432
	{57655, 147, 14, 0x1},  // papuanewguniea
	{4058, 248, 24, 0x1},   // saintpierremiquelonfrans
	{44369, 81, 15, 0x1},   // republicliberia
	{68680, 240, 24, 0x1},  // commonwealthofpuertorico
	{10724, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{4334, 235, 13, 0x1},   // mayottefrench
	{18106, 117, 3, 0x1},   // vrc
	{52263, 112, 17, 0x1},  // arabischeemiraten
	{50943, 254, 7, 0x1},   // holysee
	{11513, 248, 18, 0x1},  // stpierreetmiquelon
	{71482, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{16928, 153, 5, 0x1},   // syrie
	{41118, 443, 5, 0x1},   // #6368
	{6181, 235, 27, 0x1},   // overseascollectivitymayotte
	{42287, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{68413, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{31306, 223, 5, 0x81},  // #4254
	{43563, 334, 5, 0x1},   // #6gab
	{8868, 45, 7, 0x1},     // romania
	{41918, 250, 30, 0x1},  // grondgebiedturkscaicoseilanden
	{242, 242, 15, 0x1},    // frenchpolynesia
	{53434, 58, 13, 0x1},   // republicbenin
	{12214, 78, 13, 0x1},   // guineabisseau
	{43221, 166, 19, 0x1},  // republicofargentina
	{9355, 120, 27, 0x1},   // federalestatenvanmicronesie
	{71012, 120, 24, 0x1},  // micronesiafederatestates
	{56623, 65, 24, 0x1},   // republiccongobrazzaville
	{5328, 67, 9, 0x1},     // caboverde
	{45210, 245, 54, 0x1},  // britishoverzeesgebiedsouthgeorgiesouthsandwicheilanden
	{7469, 21, 18, 0x1},    // metropolitanfrance
	{41213, 410, 5, 0x1},   // #6435
	{6390, 240, 27, 0x1},   // overseasterritorypuertorico
	{56434, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{17123, 86, 11, 0x1},   // frenchsudan
	{57946, 50, 8, 0x1},    // slovenie
	{6773, 73, 32, 0x1},    // democraticvolksrepubliekethiopie
	{1650, 247, 33, 0x1},   // overseasterritorysvalbardjanmayen
	{28803, 102, 18, 0x1},  // republicseychelles
	{49967, 71, 5, 0x1},    // #7egy
	{15429, 173, 13, 0x1},  // republicchile
	{12521, 15, 8, 0x1},    // germanye
	{33587, 242, 38, 0x1},  // territorialcollectivityfrenchpolynesia
	{71380, 12, 19, 0x1},   // zwitsersebondsstaat
	{24884, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{33919, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{54016, 27, 17, 0x1},   // republicofireland
	{20011, 171, 5, 0x81},  // #2bra
	{30607, 43, 20, 0x1},   // rzeczpospolitapolska
	{51120, 247, 16, 0x1},  // janmayensvalbard
	{64791, 222, 28, 0x1},  // autonomousterritorygreenland
	{3177, 237, 23, 0x1},   // territorynorfolkislands
	{11587, 148, 20, 0x1},  // dempeoplesrepofkorea
	{28586, 37, 22, 0x1},   // northmacedoniarepublic
	{51373, 12, 11, 0x1},   // zwitserland
	{36609, 536, 5, 0x1},   // #5kuw
	{11985, 120, 17, 0x1},  // federalmicronesia
	{52009, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{33787, 119, 24, 0x1},  // republiekderfijieilanden
	{21575, 14, 20, 0x1},   // czechrepublicczechia
	{41208, 506, 5, 0x1},   // #6434
	{4561, 136, 17, 0x1},   // republiekmaldiven
	{65893, 136, 17, 0x1},  // sultanatemaldives
	{31566, 31, 5, 0x81},   // #4438
	{10799, 4, 8, 0x1},     // autralia
	{11043, 67, 9, 0x1},    // capeverde
	{30098, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{24061, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{57894, 5, 18, 0x1},    // republicoostenrijk
	{2467, 237, 17, 0x1},   // teratrinorfkailen
	{30332, 49, 9, 0x1},    // slovensko
	{21896, 6, 10, 0x1},    // azarbaycan
	{69926, 115, 12, 0x1},  // nationbrunei
	{60062, 155, 18, 0x1},  // republictajikistan
	{50035, 18, 5, 0x1},    // #7esp
	{21366, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{12902, 106, 35, 0x1},  // verenigderepublictanganyikazanzibar
	{20101, 172, 5, 0x81},  // #2brb
	{16563, 7, 16, 0x1},    // kingdomofbelgium
	{68866, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{38744, 18, 12, 0x1},   // spainkingdom
	{23236, 182, 5, 0x81},  // #2guy
	{16372, 71, 12, 0x1},   // formeregypte
	{11849, 161, 18, 0x1},  // formernorthvietnam
	{70590, 94, 16, 0x1},   // republicofrwanda
	{12087, 329, 18, 0x82}, // republicofthecongo
	{25819, 64, 24, 0x1},   // demrepzairekinshasacongo
	{17035, 76, 11, 0x1},   // fransguinee
	{41223, 370, 5, 0x1},   // #6437
	{18320, 138, 26, 0x1},  // socialistrepublicuniebirma
	{43511, 52, 18, 0x1},   // turkiyecumhuriyeti
	{3008, 257, 15, 0x1},   // wallisenfutunaf
	{14329, 5, 10, 0x1},    // osterreich
	{52211, 32, 5, 0x1},    // #7ltu
	{12561, 253, 47, 0x1},  // grondgebiedverafgelegeneilandjesverenigdestates
	{35834, 3, 8, 0x1},     // hayastan
	{28857, 196, 5, 0x81},  // #2ury
	{33224, 69, 8, 0x1},    // algerije
	{52749, 79, 26, 0x1},   // republiekequatoriaalguinea
	{23941, 59, 19, 0x1},   // republiekoppervolta
	{12593, 54, 15, 0x1},   // verenigdestates
	{22588, 74, 5, 0x81},   // #2gab
	{32881, 536, 5, 0x1},   // #5690
	{15059, 63, 8, 0x1},    // kameroen
	{55442, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{35834, 3, 22, 0x1},    // hayastanihanrapetutyun
	{6763, 133, 34, 0x1},   // laotiaansedemocraticvolksrepubliek
	{42069, 56, 15, 0x1},   // republicaangola
	{22517, 45, 26, 0x1},   // roemeensesocialistrepublic
	{38135, 148, 18, 0x1},  // dempeoplesrepkorea
	{28820, 149, 12, 0x1},  // stateofqatar
	{42354, 86, 16, 0x1},   // republiquedumali
	{9849, 49, 9, 0x1},     // slowakije
	{11942, 163, 12, 0x1},  // westernsamoa
	{47744, 284, 5, 0x1},   // #6usa
	{36546, 91, 16, 0x1},   // republieknamibie
	{53938, 194, 5, 0x1},   // #7sur
	{37125, 250, 40, 0x1},  // britishoverzeesgebiedturkscaicoseilanden
	{29567, 228, 27, 0x1},  // britishindianoceanterritory
	{15776, 86, 13, 0x1},   // republiekmali
	{36224, 435, 5, 0x1},   // #5ice
	{41218, 537, 5, 0x1},   // #6436
	{21470, 128, 18, 0x1},  // republiekkirgistan
	{67174, 195, 25, 0x1},  // trinidadandtobagorepublic
	{56582, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{58753, 37, 12, 0x1},   // macedoniafyr
	{33888, 495, 5, 0x1},   // #5blr
	{49170, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{5506, 176, 4, 0x1},    // cuba
	{31301, 21, 5, 0x81},   // #4250
	{43231, 166, 17, 0x1},  // argentinarepublic
	{2252, 120, 22, 0x1},   // federatievanmicronesie
	{23154, 68, 13, 0x1},   // afarsandissas
	{41303, 538, 5, 0x1},   // #6510
	{6250, 243, 27, 0x1},   // overseascollectivityreunion
	{37894, 89, 16, 0x1},   // islandsmauritius
	{46346, 539, 5, 0x1},   // #6rok
	{18730, 55, 6, 0x1},    // #3yucs
	{53168, 202, 22, 0x1},  // oudnederlandseantillen
	{43176, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{40310, 119, 12, 0x1},  // fijidominion
	{13756, 37, 20, 0x1},   // macedoniathefmryugrp
	{21702, 45, 22, 0x1},   // romaniapeoplesrepublic
	{14345, 74, 14, 0x1},   // republiekgabon
	{53978, 51, 5, 0x1},    // #7swe
	{13255, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{41233, 540, 5, 0x1},   // #6439
	{29929, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{70411, 241, 3, 0x1},   // plo
	{52201, 83, 5, 0x1},    // #7les
	{24765, 229, 17, 0x1},  // bailliagedejersey
	{22875, 122, 15, 0x1},  // republicofindia
	{49146, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{13176, 55, 13, 0x1},   // sfryugoslavia
	{44503, 50, 8, 0x1},    // slovenia
	{38020, 115, 15, 0x1},  // sultanaatbrunei
	{17266, 46, 4, 0x1},    // ussr
	{50175, 170, 25, 0x1},  // boliviaplurinationalstate
	{750, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{66199, 207, 14, 0x1},  // stbartholomeus
	{29966, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{14258, 247, 21, 0x1},  // janmayenenspitsbergen
	{60888, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{36604, 444, 5, 0x1},   // #5kos
	{41308, 361, 5, 0x1},   // #6511
	{22596, 22, 5, 0x81},   // #2gbr
	{32886, 507, 5, 0x1},   // #5692
	{36669, 541, 5, 0x1},   // #5kzk
	{67847, 135, 16, 0x1},  // republicsrilanka
	{32806, 392, 5, 0x1},   // #5620
	{7648, 218, 26, 0x1},   // overzeesgebiedsdeelfaeroer
	{36739, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{8689, 377, 8, 0x2},    // stmartin
	{51230, 229, 13, 0x1},  // jerseybritish
	{48012, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{52135, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{4556, 451, 5, 0x2},    // korea
	{43501, 52, 17, 0x1},   // republicofturkiye
	{59971, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{41228, 408, 5, 0x1},   // #6438
	{57232, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{50109, 230, 8, 0x1},   // macausar
	{31596, 140, 5, 0x81},  // #4458
	{61211, 120, 19, 0x1},  // federatiemicronesie
	{44586, 133, 27, 0x1},  // laodemocraticvolksrepubliek
	{42184, 161, 24, 0x1},  // socialistrepublicvietnam
	{12572, 253, 36, 0x1},  // verafgelegeneilandjesverenigdestates
	{63050, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{24163, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{55467, 249, 17, 0x1},  // dutchsaintmaarten
	{50153, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{57794, 129, 19, 0x1},  // democratickampuchia
	{56855, 206, 36, 0x1},  // grondgebiedbonairesainteustatiussaba
	{35335, 186, 21, 0x1},  // saintchristophernevis
	{10421, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{21636, 118, 17, 0x1},  // kibriscumhuriyeti
	{27890, 48, 5, 0x81},   // #2srb
	{38280, 88, 11, 0x1},   // muritaniyah
	{24381, 134, 19, 0x1},  // republiquelibanaise
	{2214, 186, 7, 0x1},    // stkitts
	{6824, 219, 8, 0x1},    // guernsey
	{18447, 62, 18, 0x1},   // ivorycoastrepublic
	{54514, 110, 5, 0x1},   // #7zim
	{12172, 121, 23, 0x1},  // unitedstatesofindonesia
	{35547, 542, 5, 0x1},   // #5egy
	{20686, 10, 15, 0x1},   // republicbelarus
	{36836, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{9043, 201, 24, 0x1},   // overzeesgebiedsdeelaland
	{4685, 247, 21, 0x1},   // svalbardjanmayennoors
	{13288, 64, 25, 0x1},   // congodemocraticrepublicof
	{40730, 517, 5, 0x1},   // #5ven
	{28862, 54, 5, 0x81},   // #2usa
	{33957, 543, 5, 0x1},   // #5bng
	{17784, 98, 7, 0x1},    // somalie
	{31506, 111, 3, 0x81},  // #44
	{25993, 133, 22, 0x1},  // laosdemocraticvolksrep
	{4578, 170, 17, 0x1},   // republicofbolivia
	{39564, 110, 8, 0x1},   // zimbabwe
	{3878, 235, 30, 0x1},   // territorialcollectivitymayotte
	{68963, 165, 20, 0x1},  // peoplesrepublicyemen
	{32891, 296, 5, 0x1},   // #5694
	{65777, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{56045, 90, 13, 0x1},   // dzikolamalawi
	{28415, 71, 7, 0x1},    // egyptar
	{71707, 16, 3, 0x1},    // brd
	{65944, 36, 8, 0x1},    // moldavie
	{7161, 79, 26, 0x1},    // republicofequatorialguinea
	{49401, 57, 17, 0x1},   // koninkrijkburundi
	{57509, 184, 14, 0x1},  // repiblikdayiti
	{41988, 61, 20, 0x1},   // centraalafrrepubliek
	{57568, 44, 16, 0x1},   // portugalrepublic
	{28753, 53, 5, 0x81},   // #2ukr
	{36307, 437, 5, 0x1},   // #5ire
	{4437, 243, 14, 0x1},   // reunionislands
	{39204, 57, 9, 0x1},    // boeroendi
	{34132, 544, 5, 0x1},   // #5bot
	{37858, 164, 10, 0x1},  // repofyemen
	{9869, 108, 16, 0x1},   // southafricaunion
	{32101, 52, 5, 0x81},   // #4792
	{32031, 194, 5, 0x81},  // #4740
	{21743, 91, 10, 0x1},   // namibiaswa
	{12728, 141, 10, 0x1},  // nepalstate
	{70995, 120, 27, 0x1},  // federatedstatesofmicronesia
	{21023, 210, 24, 0x1},  // grondgebiedcocoseilanden
	{24939, 227, 36, 0x1},  // britishoverzeesterritoriumislandsman
	{28434, 23, 15, 0x1},   // republicgeorgia
	{32811, 545, 5, 0x1},   // #5625
	{59009, 123, 12, 0x1},  // iranislrepof
	{15080, 15, 13, 0x1},   // oostduitsland
	{50376, 207, 7, 0x1},   // stbarth
	{1223, 203, 15, 0x1},   // amerikaanssamoa
	{26634, 238, 5, 0x81},  // #2niu
	{40346, 135, 7, 0x1},   // ilankai
	{60938, 22, 45, 0x1},   // verenigdkoninkrijkgrootbrittannienorthierland
	{7798, 251, 7, 0x1},    // tokelau
	{10634, 212, 12, 0x1},  // curacaodutch
	{67028, 124, 14, 0x1},  // republicofiraq
	{26719, 142, 5, 0x81},  // #2nru
	{19884, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{35425, 27, 13, 0x1},   // ierserepublic
	{9639, 140, 22, 0x1},   // formerfederatiemalakka
	{5520, 74, 5, 0x1},     // gabon
	{3976, 223, 16, 0x1},   // guianadepartment
	{35715, 74, 5, 0x1},    // gabun
	{303, 246, 8, 0x1},     // sthelena
	{61006, 66, 12, 0x1},   // staatcomoren
	{24031, 148, 20, 0x1},  // koreapeoplesrepublic
	{62403, 20, 15, 0x1},   // suomentasavalta
	{34406, 527, 5, 0x1},   // #5bui
	{45190, 255, 20, 0x1},  // britishvirginislands
	{34143, 340, 5, 0x1},   // #5bra
	{9718, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{40933, 546, 5, 0x1},   // #6211
	{48357, 78, 12, 0x1},   // guineabissao
	{24287, 252, 21, 0x1},  // provinceofchinataiwan
	{32896, 367, 5, 0x1},   // #5696
	{50445, 248, 21, 0x1},  // saintpierreenmiquelon
	{27607, 39, 18, 0x1},   // republicmontenegro
	{9948, 199, 14, 0x1},   // territoryaruba
	{37305, 232, 25, 0x1},  // noordelijkemarianeislands
	{39411, 223, 35, 0x1},  // territorialcollectivityfrenchguiana
	{52221, 33, 5, 0x1},    // #7lux
	{33737, 466, 5, 0x1},   // #5bar
	{25296, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{37791, 106, 10, 0x1},  // tanganjika
	{43579, 547, 5, 0x1},   // #6gdr
	{36463, 97, 11, 0x1},   // sierraleone
	{26593, 219, 17, 0x1},  // territoryguernsey
	{40928, 548, 5, 0x1},   // #6210
	{8621, 46, 10, 0x1},    // sovietunie
	{63637, 549, 20, 0x2},  // gilbertelliceislands
	{22205, 106, 20, 0x1},  // mainlanduroftanzania
	{39900, 194, 16, 0x1},  // surinamerepublic
	{19600, 148, 8, 0x1},   // koreadem
	{36567, 498, 5, 0x1},   // #5ken
	{939, 68, 31, 0x1},     // afarsandtheissasfrenchterritory
	{63334, 106, 13, 0x1},  // fmrtanganyika
	{23834, 64, 23, 0x1},   // leopoldvilleformercongo
	{20497, 215, 13, 0x1},  // spaansesahara
	{62992, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{63766, 55, 19, 0x1},   // jugoslavievoormalig
	{28941, 252, 9, 0x1},   // taiwanroc
	{10013, 42, 18, 0x1},   // aotearoanewzealand
	{23113, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{68352, 186, 31, 0x1},  // saintchristophernevisfederation
	{49505, 188, 21, 0x1},  // verenigdestatenmexico
	{35542, 551, 5, 0x1},   // #5ecu
	{33825, 241, 9, 0x1},   // palestine
	{67812, 67, 18, 0x1},   // republicacaboverde
	{51994, 82, 5, 0x1},    // #7lba
	{11546, 164, 23, 0x1},  // arabischerepubliekjemen
	{69574, 10, 8, 0x1},    // byelarus
	{41168, 435, 5, 0x1},   // #6395
	{20651, 52, 16, 0x1},   // republicofturkey
	{28449, 60, 16, 0x1},   // republicbotswana
	{34110, 440, 5, 0x1},   // #5bos
	{11103, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{65182, 87, 19, 0x1},   // portugeesoostafrika
	{40705, 98, 7, 0x1},    // somalia
	{32121, 1, 3, 0x81},    // #48
	{43574, 420, 5, 0x1},   // #6gam
	{32296, 284, 3, 0x1},   // #52
	{26021, 148, 16, 0x1},  // koreademvolksrep
	{32901, 552, 5, 0x1},   // #5698
	{58825, 28, 15, 0x1},   // lydveldidisland
	{62967, 179, 4, 0x1},   // #8ec
	{32816, 282, 5, 0x1},   // #5626
	{16065, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{13440, 64, 15, 0x1},   // republicofzaire
	{7187, 189, 20, 0x1},   // republicadenicaragua
	{49330, 252, 13, 0x1},  // chineestaipei
	{26661, 40, 5, 0x81},   // #2nld
	{58864, 36, 8, 0x1},    // moldavia
	{53993, 101, 5, 0x1},   // #7swz
	{68207, 55, 13, 0x1},   // fmryugoslavia
	{45079, 219, 15, 0x1},  // guernseybritish
	{18478, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{12834, 62, 10, 0x1},   // ivorycoast
	{35967, 48, 26, 0x1},   // serbiamontenegrostateunion
	{54006, 153, 5, 0x1},   // #7syr
	{4625, 223, 30, 0x1},   // overzeesgebiedsdeelfransguyana
	{16866, 138, 12, 0x1},  // burmamyanmar
	{50519, 75, 5, 0x1},    // #7gha
	{64810, 222, 28, 0x1},  // greenlandautonomousterritory
	{35567, 526, 5, 0x1},   // #5est
	{2831, 256, 4, 0x1},    // usvi
	{11811, 54, 12, 0x1},   // unitesstates
	{19968, 198, 22, 0x1},  // venezuelabolivrepublic
	{34422, 434, 5, 0x1},   // #5bul
	{32111, 250, 5, 0x81},  // #4796
	{40938, 553, 5, 0x1},   // #6212
	{32026, 554, 5, 0x1},   // #4736
	{32036, 247, 5, 0x81},  // #4744
	{29232, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{18991, 8, 23, 0x1},    // volksrepubliekbulgarije
	{29594, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{42732, 147, 16, 0x1},  // papuanorthguinea
	{15553, 23, 15, 0x1},   // republicgeorgie
	{59807, 127, 9, 0x1},   // qazaqstan
	{32831, 505, 5, 0x1},   // #5645
	{32836, 542, 5, 0x1},   // #5651
	{53482, 102, 5, 0x1},   // #7sey
	{51138, 247, 19, 0x1},  // janmayenspitsbergen
	{68490, 143, 21, 0x1},  // sultanaatmuscatenoman
	{11348, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{21461, 44, 18, 0x1},   // portugeserepubliek
	{7996, 19, 16, 0x1},    // estonianrepublic
	{65792, 230, 12, 0x1},  // macauchinapr
	{39015, 46, 10, 0x1},   // russiaussr
	{30453, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavie
	{13959, 168, 22, 0x1},  // gemenebestvandebahamas
	{36613, 170, 11, 0x1},  // wuliwyasuyu
	{36351, 305, 5, 0x1},   // #5irn
	{10031, 211, 21, 0x1},  // cookislandsnewzealand
	{27729, 555, 14, 0x2},  // channelislands
	{62435, 71, 15, 0x1},   // republicofegypt
	{25229, 246, 22, 0x1},  // sthelenatristandacunha
	{10657, 377, 20, 0x2},  // stmartinsaintmaarten
	{46812, 54, 9, 0x1},    // verstaten
	{40983, 547, 5, 0x1},   // #6265
	{65278, 243, 4, 0x1},   // #8re
	{63805, 184, 4, 0x1},   // #8ha
	{47850, 242, 25, 0x1},  // territoriumfranspolynesie
	{16668, 104, 12, 0x1},  // togorepublic
	{22975, 78, 5, 0x81},   // #2gnb
	{472, 55, 11, 0x1},     // yougoslavia
	{32841, 557, 5, 0x2},   // #5652
	{22535, 193, 21, 0x1},  // republicadeelsalvador
	{1974, 205, 31, 0x1},   // frenchsouthernandantarcticlands
	{57007, 243, 18, 0x1},  // territoriumreunion
	{38935, 241, 15, 0x1},  // gazaandwestbank
	{37353, 82, 27, 0x1},   // libischarabischejamahiriyya
	{3139, 237, 24, 0x1},   // norfolkeilandaustralisch
	{51982, 34, 5, 0x1},    // #7lat
	{36594, 127, 10, 0x1},  // kazachstan
	{41163, 323, 5, 0x1},   // #6390
	{13851, 163, 9, 0x1},   // westsamoa
	{43740, 485, 5, 0x1},   // #6grn
	{20833, 145, 28, 0x1},  // commonwealthofthephilippines
	{15107, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{4570, 136, 8, 0x1},    // maldiven
	{40491, 188, 25, 0x1},  // verenigdemexicaansestates
	{29055, 156, 20, 0x1},  // turkmenistanrepublic
	{22730, 219, 5, 0x81},  // #2ggy
	{47506, 246, 53, 0x1},  // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{15994, 175, 9, 0x1},   // costarica
	{46055, 175, 18, 0x1},  // republiekcostarica
	{71513, 48, 22, 0x1},   // servieenmontenegrounie
	{21346, 18, 16, 0x1},   // koninkrijkspanje
	{11761, 15, 16, 0x1},   // germanyfmrdemrep
	{36392, 241, 9, 0x1},   // palestina
	{12542, 48, 22, 0x1},   // fryserbiaandmontenegro
	{34408, 139, 14, 0x1},  // buitenmongolie
	{28748, 107, 5, 0x81},  // #2uga
	{25058, 255, 48, 0x1},  // britishoverzeesterritoriumbritishmaagdeneilanden
	{9405, 120, 16, 0x1},   // fedstsmicronesia
	{41158, 559, 5, 0x1},   // #6385
	{22071, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{33816, 540, 5, 0x1},   // #5bfo
	{41148, 304, 5, 0x1},   // #6375
	{47584, 143, 16, 0x1},  // sultanaatvanoman
	{13815, 101, 15, 0x1},  // formerswaziland
	{54778, 9, 4, 0x81},    // #1ba
	{59480, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{3856, 60, 12, 0x1},    // bechuanaland
	{66130, 150, 20, 0x1},  // kingdomofsaudiarabia
	{32106, 156, 5, 0x81},  // #4795
	{22052, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{22910, 221, 5, 0x81},  // #2glp
	{51624, 140, 18, 0x1},  // malaysiafederation
	{4399, 170, 15, 0x1},   // republicbolivia
	{62542, 64, 4, 0x1},    // #8cg
	{62971, 71, 4, 0x1},    // #8eg
	{67923, 49, 14, 0x1},   // slovakrepublic
	{23186, 223, 5, 0x81},  // #2guf
	{32866, 523, 5, 0x1},   // #5678
	{23061, 180, 5, 0x81},  // #2grd
	{26666, 41, 5, 0x81},   // #2nor
	{4926, 123, 3, 0x1},    // iri
	{25488, 6, 21, 0x1},    // republiekazerbeidzjan
	{26481, 92, 5, 0x81},   // #2ner
	{26724, 42, 5, 0x81},   // #2nzl
	{43538, 489, 5, 0x1},   // #6etm
	{30774, 121, 32, 0x1},  // indonesierepublicverenigdestates
	{46071, 214, 10, 0x1},  // caymanisds
	{55130, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{16612, 86, 12, 0x1},   // republicmali
	{62274, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{20712, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{6148, 222, 28, 0x1},   // overzeesgebiedsdeelgroenland
	{3732, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{33477, 249, 22, 0x1},  // sintmaartennetherlands
	{27261, 84, 7, 0x1},    // morocco
	{48085, 143, 19, 0x1},  // muscatomansultanate
	{34082, 168, 21, 0x1},  // commonwealthofbahamas
	{54800, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{41138, 560, 5, 0x1},   // #6372
	{23636, 123, 14, 0x1},  // iranislamicrep
	{34034, 561, 5, 0x1},   // #5bol
	{28626, 46, 10, 0x1},   // sowjetunie
	{60592, 75, 8, 0x1},    // goudkust
	{9777, 27, 13, 0x1},    // irishrepublic
	{29380, 235, 18, 0x1},  // territoriummayotte
	{40978, 520, 5, 0x1},   // #6260
	{32021, 215, 5, 0x81},  // #4732
	{32041, 101, 5, 0x81},  // #4748
	{39588, 233, 21, 0x1},  // grondgebiedmontserrat
	{32006, 18, 5, 0x81},   // #4724
	{67496, 202, 25, 0x1},  // nederlandseantillenformer
	{27571, 96, 5, 0x81},   // #2sen
	{14571, 128, 15, 0x1},  // kirghizrepublic
	{48705, 250, 21, 0x1},  // turksencaicoseilanden
	{62513, 65, 4, 0x1},    // #8cf
	{12359, 99, 20, 0x1},   // republicofsouthsudan
	{58448, 248, 22, 0x1},  // miquelonandsaintpierre
	{23887, 155, 13, 0x1},  // tadzjiekistan
	{32871, 475, 5, 0x1},   // #5679
	{59846, 62, 21, 0x1},   // republiquecotedivoire
	{11671, 121, 15, 0x1},  // dutcheastindies
	{63251, 164, 29, 0x1},  // jemenitischearabischerepublic
	{26471, 91, 5, 0x81},   // #2nam
	{26560, 93, 5, 0x81},   // #2nga
	{26108, 150, 3, 0x1},   // ksa
	{56559, 145, 20, 0x1},  // gemenebestfilipijnen
	{7055, 196, 24, 0x1},   // easternrepublicofuruguay
	{15787, 82, 24, 0x1},   // libischarabischerepublic
	{14957, 194, 15, 0x1},  // surinamrepublic
	{49632, 228, 27, 0x1},  // indischeoceaangebiedbritish
	{57972, 152, 16, 0x1},  // salomonseilanden
	{69969, 155, 18, 0x1},  // tajikistanrepublic
	{25509, 187, 5, 0x81},  // #2lca
	{41143, 476, 5, 0x1},   // #6373
	{43707, 562, 5, 0x1},   // #6grc
	{4740, 201, 12, 0x1},   // alandislands
	{24100, 276, 13, 0x2},  // republicchina
	{36401, 66, 15, 0x1},   // staatdercomoren
	{7262, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{68906, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{33878, 488, 5, 0x1},   // #5bhm
	{24168, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{64657, 90, 4, 0x1},    // #8mi
	{63301, 20, 4, 0x1},    // #8fi
	{62509, 135, 4, 0x1},   // #8ce
	{62975, 27, 4, 0x1},    // #8ei
	{38859, 147, 19, 0x1},  // papuanewguineastate
	{15029, 9, 25, 0x1},    // republicbosniaherzegovina
	{32826, 508, 5, 0x1},   // #5640
	{53487, 151, 5, 0x1},   // #7sgp
	{59419, 73, 33, 0x1},   // federaldemocraticrepublicethiopie
	{11685, 207, 7, 0x1},   // stbarts
	{12002, 120, 17, 0x1},  // fedstatmicronesia
	{9782, 25, 15, 0x1},    // republickroatie
	{32681, 414, 4, 0x1},   // #551
	{52448, 189, 5, 0x1},   // #7nca
	{25527, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{1365, 12, 31, 0x1},    // schweizerischeeidgenossenschaft
	{68318, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{14655, 256, 21, 0x1},  // americanvirginislands
	{20875, 232, 16, 0x1},  // northernmarianas
	{61147, 281, 4, 0x1},   // #1yd
	{67164, 195, 27, 0x1},  // republicoftrinidadandtobago
	{41128, 563, 5, 0x1},   // #6370
	{54792, 172, 4, 0x81},  // #1bb
	{8021, 223, 25, 0x1},   // overzeesgebiedfransguyana
	{58132, 246, 25, 0x1},  // sainthelenatristandacunha
	{13349, 178, 17, 0x1},  // dominicanrepublic
	{32116, 159, 5, 0x81},  // #4798
	{27375, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{37741, 186, 26, 0x1},  // federatiesaintkittsennevis
	{64653, 233, 4, 0x1},   // #8mh
	{47969, 251, 18, 0x1},  // grondgebiedtokelau
	{21051, 30, 16, 0x1},   // koninkrijkitalie
	{3901, 235, 12, 0x1},   // mayottefrans
	{63314, 119, 4, 0x1},   // #8fj
	{19789, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{62505, 103, 4, 0x1},   // #8cd
	{40095, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{58160, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{28135, 50, 5, 0x81},   // #2svn
	{49911, 93, 16, 0x1},   // nigeriafederatie
	{32701, 470, 4, 0x1},   // #552
	{70334, 32, 7, 0x1},    // lietuva
	{18022, 197, 14, 0x1},  // stvincentandgr
	{5661, 221, 29, 0x1},   // overzeesgebiedsdeelguadeloupe
	{14226, 225, 14, 0x1},  // formerhongkong
	{66719, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{33945, 254, 12, 0x1},  // heiligestoel
	{3339, 209, 31, 0x1},   // overzeesgebiedsdeelbouveteiland
	{61151, 164, 4, 0x81},  // #1ye
	{35639, 564, 5, 0x1},   // #5etm
	{52805, 78, 20, 0x1},   // guineabissaurepublic
	{17346, 167, 14, 0x1},  // antiguabarbuda
	{25732, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{34154, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{41133, 496, 5, 0x1},   // #6371
	{71196, 149, 11, 0x1},  // dawlatqatar
	{12036, 15, 24, 0x1},   // germandemocraticrepublic
	{54858, 7, 4, 0x81},    // #1be
	{58552, 232, 12, 0x1},  // nmarianaisds
	{3120, 237, 32, 0x1},   // overzeesgebiedsdeelnorfolkeiland
	{43642, 449, 5, 0x1},   // #6gha
	{65146, 144, 4, 0x1},   // #8pk
	{6851, 225, 8, 0x1},    // hongkong
	{15653, 80, 13, 0x1},   // republickenya
	{64676, 37, 4, 0x1},    // #8mk
	{63809, 225, 4, 0x1},   // #8hk
	{28195, 249, 5, 0x81},  // #2sxm
	{63318, 217, 4, 0x1},   // #8fk
	{62979, 79, 4, 0x1},    // #8ek
	{56468, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{13776, 37, 13, 0x1},   // macedoniatfyr
	{60328, 231, 14, 0x1},  // francestmartin
	{53629, 47, 5, 0x1},    // #7smr
	{62642, 377, 22, 0x2},  // sintmaartensaintmartin
	{69710, 98, 18, 0x1},   // somalischerepublic
	{32711, 466, 4, 0x1},   // #553
	{20788, 252, 6, 0x1},   // taiwan
	{6363, 234, 27, 0x1},   // overseasterritorymartinique
	{43765, 565, 5, 0x1},   // #6hon
	{36356, 505, 5, 0x1},   // #5irq
	{34760, 178, 21, 0x1},  // dominicaanserepubliek
	{33799, 119, 12, 0x1},  // fijieilanden
	{41153, 566, 5, 0x1},   // #6380
	{43911, 525, 5, 0x1},   // #6hun
	{11725, 16, 28, 0x1},   // formergermanyfederalrepublic
	{35041, 161, 18, 0x1},  // fmrdemrepofvietnam
	{9101, 199, 24, 0x1},   // overzeesgebiedsdeelaruba
	{68269, 62, 18, 0x1},   // republiekivoorkust
	{54854, 113, 4, 0x81},  // #1bd
	{51587, 186, 25, 0x1},  // federationsaintkittsnevis
	{43290, 136, 9, 0x1},   // maladiven
	{28794, 136, 17, 0x1},  // maledivenrepublic
	{15941, 89, 13, 0x1},   // republikmoris
	{32001, 567, 5, 0x1},   // #4720
	{64672, 39, 4, 0x1},    // #8mj
	{28205, 153, 5, 0x81},  // #2syr
	{15309, 26, 18, 0x1},   // republiekhongarije
	{5187, 257, 21, 0x1},   // territorywallisfutuna
	{62380, 129, 4, 0x1},   // #8cb
	{28344, 213, 25, 0x1},  // christmasislandsterritory
	{11422, 71, 12, 0x1},   // egyptkingdom
	{51945, 256, 37, 0x1},  // territoriumamerikaansemaagdeneilanden
	{23037, 24, 5, 0x81},   // #2grc
	{32721, 348, 4, 0x1},   // #554
	{33081, 568, 4, 0x1},   // #594
	{43533, 569, 5, 0x1},   // #6eth
	{15540, 74, 13, 0x1},   // republicgabon
	{15666, 38, 13, 0x1},   // republicmalta
	{47937, 208, 14, 0x1},  // bermudaislands
	{24819, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{14268, 247, 29, 0x1},  // spitsbergenenjanmayeneilanden
	{67978, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{65226, 158, 13, 0x1},  // puleangatonga
	{52398, 144, 22, 0x1},  // pakistaninclbangladesh
	{60839, 107, 4, 0x81},  // #1ug
	{43526, 73, 7, 0x1},    // etiopie
	{12135, 65, 24, 0x1},   // republicbrazzavillecongo
	{203, 248, 19, 0x1},    // saintpierremiquelon
	{43712, 560, 5, 0x1},   // #6grg
	{11173, 9, 25, 0x1},    // republicbosnieherzegovina
	{54972, 8, 4, 0x81},    // #1bg
	{58369, 246, 21, 0x1},  // sinthelenaenascension
	{18165, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{52113, 119, 14, 0x1},  // matanitukoviti
	{26924, 147, 8, 0x1},   // pnguinea
	{45716, 379, 5, 0x1},   // #6nam
	{66845, 215, 4, 0x1},   // #8wi
	{66857, 164, 4, 0x1},   // #8ym
	{24787, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{65300, 137, 4, 0x1},   // #8rm
	{9120, 199, 5, 0x1},    // aruba
	{49972, 72, 5, 0x1},    // #7eri
	{44623, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{10001, 230, 14, 0x1},  // territorymacao
	{63332, 120, 4, 0x1},   // #8fm
	{1171, 231, 18, 0x1},   // stmaartenfransdeel
	{62376, 11, 4, 0x1},    // #8ca
	{18996, 8, 18, 0x1},    // republiekbulgarije
	{61412, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{61355, 3, 4, 0x1},     // #8am
	{23780, 111, 25, 0x1},  // islamicstateofafghanistan
	{27993, 49, 5, 0x81},   // #2svk
	{62168, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{68978, 164, 6, 0x1},   // yemenn
	{32731, 485, 4, 0x1},   // #555
	{6751, 133, 12, 0x1},   // laopeodemrep
	{32381, 488, 4, 0x1},   // #531
	{53202, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{53904, 99, 5, 0x1},    // #7ssd
	{33096, 484, 4, 0x1},   // #595
	{43151, 240, 9, 0x1},   // portorico
	{28687, 131, 20, 0x1},  // korearepublicofsouth
	{35627, 570, 5, 0x1},   // #5eth
	{43475, 170, 26, 0x1},  // multinationalestaatbolivia
	{9836, 13, 22, 0x1},    // formertsjechoslowakije
	{48006, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{39870, 175, 20, 0x1},  // republicadecostarica
	{37396, 102, 18, 0x1},  // republicseychellen
	{54933, 59, 4, 0x81},   // #1bf
	{10013, 42, 8, 0x1},    // aotearoa
	{17982, 144, 8, 0x1},   // pakistan
	{16682, 30, 13, 0x1},   // italyrepublic
	{67174, 195, 17, 0x1},  // trinidadandtobago
	{64688, 86, 4, 0x1},    // #8ml
	{52142, 233, 27, 0x1},  // overseasterritorymontserrat
	{57824, 191, 14, 0x1},  // piruwripuwlika
	{13042, 59, 10, 0x1},   // oppervolta
	{22735, 75, 5, 0x81},   // #2gha
	{61331, 1, 4, 0x1},     // #8al
	{23227, 224, 5, 0x81},  // #2gum
	{61099, 88, 25, 0x1},   // islamitrepublicmauritanie
	{40365, 174, 18, 0x1},  // republicofcolumbia
	{55775, 13, 26, 0x1},   // czechslovakfederalrepublic
	{37063, 1, 23, 0x1},    // republikaeastshqiperise
	{26629, 189, 5, 0x81},  // #2nic
	{32746, 482, 4, 0x1},   // #556
	{2659, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{48681, 250, 21, 0x1},  // turksandcaicosislands
	{5710, 5, 19, 0x1},     // republikoesterreich
	{35957, 48, 26, 0x1},   // stateunionserbiamontenegro
	{56904, 253, 17, 0x1},  // usminoroutlyingis
	{23154, 68, 22, 0x1},   // afarsandissasterritory
	{56434, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{32971, 519, 5, 0x1},   // #5760
	{63505, 259, 16, 0x1},  // republicofkosova
	{11140, 23, 17, 0x1},   // republicofgeorgia
	{60835, 53, 4, 0x81},   // #1ua
	{13190, 257, 19, 0x1},  // wallisandfutunaisds
	{65371, 228, 17, 0x1},  // brindianoceanterr
	{9858, 108, 22, 0x1},   // formerunionsouthafrica
	{54611, 200, 4, 0x81},  // #1ai
	{26819, 232, 4, 0x1},   // cnmi
	{7126, 244, 21, 0x1},   // vietnamformerrepublic
	{55009, 57, 4, 0x81},   // #1bi
	{55813, 16, 4, 0x81},   // #1de
	{5571, 64, 17, 0x1},    // leopoldvillecongo
	{58753, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{26280, 249, 17, 0x1},  // saintmaartendutch
	{45217, 245, 47, 0x1},  // overzeesgebiedsouthgeorgiesouthsandwicheilanden
	{15067, 257, 13, 0x1},  // fwallisfutuna
	{65304, 45, 4, 0x1},    // #8ro
	{42656, 256, 40, 0x1},  // overzeesgebiedamerikaansemaagdeneilanden
	{65180, 44, 4, 0x1},    // #8po
	{64696, 84, 4, 0x1},    // #8mo
	{19585, 148, 20, 0x1},  // peoplesrepublickorea
	{63826, 183, 4, 0x1},   // #8ho
	{16255, 206, 21, 0x1},  // bonairesainteustatius
	{50971, 19, 13, 0x1},   // eestivabariik
	{62732, 177, 4, 0x1},   // #8do
	{63355, 218, 4, 0x1},   // #8fo
	{52525, 256, 37, 0x1},  // grondgebiedamerikaansemaagdeneilanden
	{62580, 174, 4, 0x1},   // #8co
	{61363, 56, 4, 0x1},    // #8ao
	{13111, 46, 16, 0x1},   // formersovjetunie
	{44955, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{17508, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{6546, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{32861, 571, 5, 0x1},   // #5670
	{23176, 222, 5, 0x81},  // #2grl
	{7682, 235, 26, 0x1},   // overzeesgebiedsdeelmayotte
	{6805, 219, 27, 0x1},   // overzeesgebiedsdeelguernsey
	{32756, 478, 4, 0x1},   // #557
	{39985, 37, 5, 0x1},    // fyrom
	{18376, 59, 6, 0x1},    // #3hvbf
	{41193, 420, 5, 0x1},   // #6420
	{67107, 10, 16, 0x1},   // belorussischessr
	{29207, 239, 25, 0x1},  // gebiedafhvanhetvkpitcairn
	{42853, 111, 21, 0x1},  // afghanistanislamicrep
	{63837, 248, 30, 0x1},  // departementsaintpierremiquelon
	{62057, 64, 13, 0x1},   // kongokinshasa
	{16065, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{68180, 145, 11, 0x1},  // fillipijnen
	{64608, 244, 20, 0x1},  // republicsouthvietnam
	{54989, 114, 4, 0x81},  // #1bh
	{55809, 394, 4, 0x1},   // #1dd
	{50601, 181, 5, 0x1},   // #7gua
	{8087, 6, 20, 0x1},     // republicazerbeidzjan
	{42444, 99, 15, 0x1},   // zuidelijksoedan
	{46831, 54, 9, 0x1},    // verstates
	{27847, 111, 25, 0x1},  // afghanistanislamicemirate
	{65046, 141, 4, 0x1},   // #8np
	{65158, 43, 4, 0x1},    // #8pl
	{4708, 109, 15, 0x1},   // republiekzambia
	{64692, 35, 4, 0x1},    // #8mn
	{64364, 148, 4, 0x1},   // #8kn
	{771, 138, 23, 0x1},    // myanmarrepubliekderunie
	{62576, 66, 4, 0x1},    // #8cn
	{63205, 19, 4, 0x1},    // #8en
	{34063, 188, 21, 0x1},  // verenigdestatesmexico
	{61359, 2, 4, 0x1},     // #8an
	{50005, 197, 19, 0x1},  // stvincentgrenadines
	{11150, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{56598, 64, 25, 0x1},   // republiccongoleopoldville
	{60649, 156, 10, 0x1},  // toerkmenie
	{32771, 359, 4, 0x1},   // #558
	{38241, 96, 16, 0x1},   // republieksenegal
	{3662, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{4378, 162, 17, 0x1},   // republicofvanuatu
	{15747, 124, 13, 0x1},  // republiekirak
	{33061, 439, 4, 0x1},   // #590
	{26367, 49, 9, 0x1},    // slovakije
	{3562, 192, 16, 0x1},   // republicparaguay
	{51836, 133, 5, 0x1},   // #7lao
	{32916, 572, 5, 0x1},   // #5702
	{43760, 278, 5, 0x1},   // #6hai
	{203, 248, 14, 0x1},    // saintpierremiq
	{18022, 197, 22, 0x1},  // stvincentandgrenadines
	{8803, 58, 5, 0x1},     // benin
	{59667, 144, 4, 0x81},  // #1pk
	{57033, 225, 4, 0x81},  // #1hk
	{24919, 148, 12, 0x1},  // demrepnkorea
	{17006, 132, 6, 0x1},   // kuwait
	{52388, 144, 18, 0x1},  // republicofpakistan
	{64743, 171, 6, 0x1},   // brasil
	{50596, 180, 5, 0x1},   // #7grn
	{66865, 110, 4, 0x1},   // #8zi
	{15853, 136, 8, 0x1},   // maldives
	{26292, 249, 21, 0x1},  // dutchpartsaintmaarten
	{57345, 66, 15, 0x1},   // comorenarchipel
	{65176, 190, 4, 0x1},   // #8pm
	{64555, 85, 4, 0x1},    // #8ma
	{61573, 206, 23, 0x1},  // sinteustatiusandbonaire
	{63822, 226, 4, 0x1},   // #8hm
	{55560, 79, 27, 0x1},   // republiqueguineeequatoriale
	{14406, 99, 11, 0x1},   // southsoedan
	{62572, 63, 4, 0x1},    // #8cm
	{59522, 129, 27, 0x1},  // formerdemocratischkampuchea
	{13430, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{11652, 199, 19, 0x1},  // overzeesgebiedaruba
	{49580, 89, 16, 0x1},   // mauritiusislands
	{43417, 501, 5, 0x1},   // #6eqg
	{51412, 85, 22, 0x1},   // malagassischerepubliek
	{33066, 573, 4, 0x1},   // #591
	{62622, 249, 16, 0x1},  // sintmaartendutch
	{52127, 134, 5, 0x1},   // #7lbn
	{32921, 529, 5, 0x1},   // #5703
	{62419, 82, 24, 0x1},   // formerlibyanarabrepublic
	{28591, 37, 17, 0x1},   // macedoniarepublic
	{17641, 54, 3, 0x1},    // vsa
	{55671, 257, 23, 0x1},  // territoriumwallisfutuna
	{7864, 235, 25, 0x1},   // overseasdepartmentmayotte
	{21916, 207, 16, 0x1},  // sintbartholomeus
	{24936, 81, 5, 0x81},   // #2lbr
	{13419, 64, 29, 0x1},   // formercongodemocraticrepublic
	{19493, 103, 5, 0x1},   // tchad
	{64223, 123, 8, 0x1},   // iranirof
	{54615, 1, 4, 0x81},    // #1al
	{55015, 58, 4, 0x81},   // #1bj
	{45352, 82, 27, 0x1},   // libischearabischejamahiriya
	{54173, 156, 13, 0x1},  // toerkmenistan
	{18413, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{10031, 211, 6, 0x1},   // cookis
	{66519, 53, 4, 0x1},    // #8up
	{65059, 142, 4, 0x1},   // #8nr
	{5312, 8, 8, 0x1},      // bulgaria
	{63905, 25, 4, 0x1},    // #8hr
	{62728, 68, 4, 0x1},    // #8dj
	{27925, 99, 5, 0x81},   // #2ssd
	{60400, 136, 17, 0x1},  // sultanaatmaldiven
	{35660, 99, 10, 0x1},   // sudansouth
	{32296, 574, 4, 0x1},   // #520
	{33071, 575, 4, 0x1},   // #592
	{17788, 32, 18, 0x1},   // lietuvosrespublika
	{51040, 118, 15, 0x1},  // republiekcyprus
	{44589, 133, 28, 0x1},  // democraticvolksrepublieklaos
	{30204, 237, 23, 0x1},  // norfolkislandsterritory
	{15769, 7, 6, 0x1},     // belgie
	{32906, 431, 5, 0x1},   // #5700
	{36361, 291, 5, 0x1},   // #5isr
	{35562, 576, 5, 0x1},   // #5eri
	{1582, 207, 25, 0x1},   // departmentsaintbarthelemy
	{65715, 117, 15, 0x1},  // mainlandchinapr
	{60858, 253, 4, 0x81},  // #1um
	{57618, 185, 4, 0x81},  // #1jm
	{48989, 155, 12, 0x1},  // tadsjikistan
	{54640, 3, 4, 0x81},    // #1am
	{55056, 208, 4, 0x81},  // #1bm
	{56230, 120, 4, 0x81},  // #1fm
	{66533, 54, 4, 0x1},    // #8us
	{65091, 194, 4, 0x1},   // #8ns
	{65138, 239, 4, 0x1},   // #8pc
	{36682, 30, 12, 0x1},   // italykingdom
	{48085, 143, 10, 0x1},  // muscatoman
	{32016, 95, 5, 0x81},   // #4729
	{64591, 230, 4, 0x1},   // #8mc
	{22930, 77, 5, 0x81},   // #2gmb
	{1312, 80, 5, 0x1},     // kenya
	{62558, 210, 4, 0x1},   // #8ck
	{63285, 193, 4, 0x1},   // #8es
	{44659, 34, 14, 0x1},   // latviarepublic
	{70913, 244, 8, 0x1},   // svietnam
	{7574, 212, 25, 0x1},   // curacaokingdomnetherlands
	{31926, 197, 5, 0x81},  // #4670
	{33076, 321, 4, 0x1},   // #593
	{10641, 249, 16, 0x1},  // dutchsintmaarten
	{28658, 106, 17, 0x1},  // tanzaniaunitedrep
	{32981, 543, 5, 0x1},   // #5771
	{32911, 577, 5, 0x1},   // #5701
	{59581, 145, 4, 0x81},  // #1ph
	{50317, 77, 5, 0x1},    // #7gam
	{21240, 111, 11, 0x1},  // afghanistan
	{14064, 246, 23, 0x1},  // ascensiontristandacunha
	{54644, 578, 4, 0x1},   // #1an
	{56811, 109, 9, 0x1},   // nrhodesia
	{55052, 207, 4, 0x81},  // #1bl
	{55655, 117, 4, 0x81},  // #1cn
	{50611, 224, 5, 0x1},   // #7gum
	{37829, 165, 22, 0x1},  // peoplesrepublicofyemen
	{56688, 241, 16, 0x1},  // stateofpalestine
	{63698, 145, 11, 0x1},  // phillipines
	{32011, 99, 5, 0x81},   // #4728
	{64571, 234, 4, 0x1},   // #8mb
	{62193, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{46377, 384, 5, 0x1},   // #6rus
	{62025, 116, 4, 0x1},   // #8bt
	{62554, 214, 4, 0x1},   // #8cj
	{63209, 72, 4, 0x1},    // #8er
	{61324, 6, 4, 0x1},     // #8aj
	{27973, 194, 5, 0x81},  // #2sur
	{28156, 101, 5, 0x81},  // #2swz
	{50023, 79, 12, 0x1},   // spaansguinea
	{37586, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{45190, 255, 9, 0x1},   // britishvi
	{980, 68, 21, 0x1},     // fransgebiedafarsissas
	{53664, 98, 5, 0x1},    // #7som
	{1843, 236, 25, 0x1},   // departementnieuwcaledonie
	{26412, 123, 14, 0x1},  // islamicrepiran
	{56086, 197, 17, 0x1},  // stvincentandgrens
	{38883, 66, 12, 0x1},   // comorosstate
	{70606, 190, 15, 0x1},  // republicapanama
	{32976, 474, 5, 0x1},   // #5770
	{11513, 248, 19, 0x1},  // stpierreetmiquelonf
	{49903, 92, 13, 0x1},   // republicniger
	{21122, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{47616, 105, 7, 0x1},   // tunisie
	{49270, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{57622, 125, 4, 0x81},  // #1jo
	{57695, 101, 6, 0x1},   // ngwane
	{19335, 198, 20, 0x1},  // republicbolvenezuela
	{54648, 56, 4, 0x81},   // #1ao
	{55064, 170, 4, 0x81},  // #1bo
	{55659, 174, 4, 0x81},  // #1co
	{25626, 32, 5, 0x81},   // #2ltu
	{34962, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{2018, 244, 16, 0x1},   // republiekvietnam
	{55986, 178, 4, 0x81},  // #1do
	{58298, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{39375, 98, 28, 0x1},   // somalischedemocraticrepublic
	{56277, 218, 4, 0x81},  // #1fo
	{45721, 398, 5, 0x1},   // #6nau
	{66813, 91, 4, 0x1},    // #8wa
	{28682, 131, 20, 0x1},  // southkorearepublicof
	{45887, 144, 23, 0x1},  // islamicrepublicpakistan
	{65095, 189, 4, 0x1},   // #8nu
	{65103, 192, 4, 0x1},   // #8pa
	{25229, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{15327, 176, 13, 0x1},  // republicacuba
	{62029, 8, 4, 0x1},     // #8bu
	{62550, 173, 4, 0x1},   // #8ci
	{30339, 40, 21, 0x1},   // koninkrijknederlanden
	{39550, 90, 14, 0x1},   // malawirepublic
	{40809, 55, 11, 0x1},   // yugoslavsfr
	{61250, 112, 4, 0x1},   // #8ae
	{3021, 68, 14, 0x1},    // afarenissaland
	{682, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{71206, 50, 17, 0x1},   // republiekslovenie
	{53648, 152, 5, 0x1},   // #7sol
	{64919, 148, 18, 0x1},  // northkoreavolksrep
	{31821, 191, 5, 0x81},  // #4604
	{12449, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{40300, 119, 14, 0x1},  // republicoffiji
	{34004, 232, 30, 0x1},  // grondgebiednoordelijkemarianen
	{70294, 203, 12, 0x1},  // easternsamoa
	{60053, 45, 17, 0x1},   // roemeenserepublic
	{59737, 239, 4, 0x81},  // #1pn
	{57049, 183, 4, 0x81},  // #1hn
	{62098, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{37868, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{61494, 206, 19, 0x1},  // sinteustatiusensaba
	{55060, 115, 4, 0x81},  // #1bn
	{55647, 173, 4, 0x81},  // #1cl
	{22008, 215, 5, 0x81},  // #2esh
	{35085, 220, 30, 0x1},  // britishoverzeesgebiedgibraltar
	{35238, 134, 16, 0x1},  // republieklibanon
	{46387, 535, 5, 0x1},   // #6rwa
	{64595, 36, 4, 0x1},    // #8md
	{18142, 138, 6, 0x1},   // #3bumm
	{46368, 376, 5, 0x1},   // #6rum
	{64235, 30, 4, 0x1},    // #8it
	{62040, 209, 4, 0x1},   // #8bv
	{62546, 117, 4, 0x1},   // #8ch
	{63289, 73, 4, 0x1},    // #8et
	{4132, 257, 22, 0x1},   // departmentwallisfutuna
	{26327, 67, 18, 0x1},   // republickaapverdie
	{65280, 1, 20, 0x1},    // republikaeshqiperise
	{53557, 50, 5, 0x1},    // #7slo
	{35200, 93, 24, 0x1},   // federalrepublicofnigeria
	{39244, 224, 6, 0x1},   // guahan
	{54936, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{33006, 481, 4, 0x1},   // #580
	{9007, 71, 3, 0x1},     // var
	{69499, 48, 14, 0x1},   // republicserbia
	{48297, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{28160, 245, 11, 0x1},  // zuidgeorgie
	{43210, 119, 11, 0x1},  // fijiislands
	{56474, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{32926, 503, 5, 0x1},   // #5704
	{35447, 187, 18, 0x1},  // republicsaintlucia
	{4932, 123, 12, 0x1},   // islamrepiran
	{59733, 248, 4, 0x81},  // #1pm
	{50306, 74, 5, 0x1},    // #7gab
	{57045, 226, 4, 0x81},  // #1hm
	{57502, 124, 4, 0x81},  // #1iq
	{59474, 143, 4, 0x81},  // #1om
	{432, 579, 6, 0x3},     // guiana
	{55083, 206, 4, 0x81},  // #1bq
	{55651, 63, 4, 0x81},   // #1cm
	{20518, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{39084, 152, 15, 0x1},  // salomoneilanden
	{38965, 241, 12, 0x1},  // westbankgaza
	{55982, 177, 4, 0x81},  // #1dm
	{27504, 194, 8, 0x1},   // suriname
	{56164, 20, 4, 0x81},   // #1fi
	{65343, 94, 4, 0x1},    // #8rw
	{65988, 51, 4, 0x1},    // #8sw
	{64649, 139, 4, 0x1},   // #8mg
	{64360, 128, 4, 0x1},   // #8kg
	{66880, 129, 25, 0x1},  // formerdemocratickampuchea
	{63297, 223, 4, 0x1},   // #8fg
	{62716, 211, 4, 0x1},   // #8cw
	{61320, 69, 4, 0x1},    // #8ag
	{26850, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{47162, 105, 15, 0x1},  // republictunisia
	{10478, 157, 9, 0x1},   // easttimor
	{5397, 203, 29, 0x1},   // overzeesgebiedamerikaanssamoa
	{53477, 96, 5, 0x1},    // #7sen
	{55425, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{40868, 457, 5, 0x1},   // #6110
	{53547, 186, 5, 0x1},   // #7skn
	{24463, 145, 24, 0x1},  // republicofthephilippines
	{57056, 252, 14, 0x1},  // repchinataiwan
	{31931, 47, 5, 0x81},   // #4674
	{32986, 458, 5, 0x1},   // #5775
	{36416, 432, 5, 0x1},   // #5ita
	{11304, 145, 20, 0x1},  // filipijnengemenebest
	{32931, 541, 5, 0x1},   // #5705
	{20043, 246, 14, 0x1},  // eilandsthelena
	{51685, 209, 23, 0x1},  // territoriumbouveteiland
	{14907, 170, 13, 0x1},  // formerbolivia
	{59706, 43, 4, 0x81},   // #1pl
	{16738, 54, 12, 0x1},   // vsvanamerika
	{57506, 123, 4, 0x81},  // #1ir
	{25814, 64, 24, 0x1},   // congodemrepzairekinshasa
	{44415, 273, 28, 0x82}, // federalerepubliekjoegoslavie
	{27815, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{10848, 161, 26, 0x1},  // socialistrepublicofvietnam
	{50606, 76, 5, 0x1},    // #7gui
	{52494, 126, 5, 0x1},   // nihon
	{66817, 257, 4, 0x1},   // #8wf
	{3374, 152, 11, 0x1},   // solomonisds
	{65323, 145, 4, 0x1},   // #8rp
	{66537, 59, 4, 0x1},    // #8uv
	{31167, 259, 20, 0x1},  // underunscr1244kosovo
	{64543, 83, 4, 0x1},    // #8lt
	{64599, 235, 4, 0x1},   // #8mf
	{71, 236, 37, 0x1},     // overzeesecollectiviteitnieuwcaledonie
	{64239, 62, 4, 0x1},    // #8iv
	{54080, 124, 11, 0x1},  // iraqkingdom
	{60709, 65, 19, 0x1},   // volksrepubliekcongo
	{61952, 152, 4, 0x1},   // #8bp
	{62694, 67, 4, 0x1},    // #8cv
	{37185, 3, 17, 0x1},    // republicofarmenia
	{61254, 111, 4, 0x1},   // #8af
	{34341, 111, 29, 0x1},  // democraticrepublicafghanistan
	{15617, 30, 5, 0x1},    // italy
	{39229, 189, 18, 0x1},  // republieknicaragua
	{27930, 100, 5, 0x81},  // #2stp
	{53060, 79, 12, 0x1},   // spaansguinee
	{53472, 163, 5, 0x1},   // #7sam
	{22213, 106, 20, 0x1},  // uroftanzaniamainland
	{22217, 106, 30, 0x1},  // tanzaniamainlandunitedrepublic
	{5247, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{55248, 1, 30, 0x1},    // socialistvolksrepubliekalbanie
	{40021, 27, 4, 0x1},    // eire
	{34841, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{32936, 582, 5, 0x1},   // #5710
	{764, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{23631, 211, 10, 0x1},  // kukiairani
	{14964, 259, 16, 0x1},  // republicofkosovo
	{60080, 48, 4, 0x81},   // #1rs
	{23427, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{50209, 170, 18, 0x1},  // plurstateofbolivia
	{26168, 105, 7, 0x1},   // tunisia
	{60843, 22, 4, 0x1},    // #1uk
	{57523, 28, 4, 0x81},   // #1is
	{41783, 248, 30, 0x1},  // grondgebiedsaintpierremiquelon
	{58011, 135, 4, 0x81},  // #1lk
	{55278, 168, 4, 0x81},  // #1bs
	{55623, 211, 4, 0x81},  // #1ck
	{55952, 17, 4, 0x81},   // #1dk
	{66861, 109, 4, 0x1},   // #8za
	{56214, 217, 4, 0x81},  // #1fk
	{65335, 240, 4, 0x1},   // #8rq
	{65952, 95, 4, 0x1},    // #8su
	{66597, 196, 4, 0x1},   // #8uy
	{65142, 191, 4, 0x1},   // #8pe
	{64547, 33, 4, 0x1},    // #8lu
	{64956, 140, 4, 0x1},   // #8my
	{40853, 355, 5, 0x1},   // #5zim
	{63939, 26, 4, 0x1},    // #8hu
	{64347, 80, 4, 0x1},    // #8ke
	{39890, 194, 18, 0x1},  // republicofsuriname
	{39608, 221, 21, 0x1},  // territoriumguadeloupe
	{62690, 176, 4, 0x1},   // #8cu
	{23971, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{40843, 354, 5, 0x1},   // #5zam
	{61242, 199, 4, 0x1},   // #8aa
	{48076, 143, 19, 0x1},  // sultanaatmuscatoman
	{12250, 246, 11, 0x1},  // sainthelena
	{48169, 150, 15, 0x1},  // saoedischarabie
	{64722, 171, 27, 0x1},  // republicafederativadobrasil
	{52443, 91, 5, 0x1},    // #7nam
	{7498, 208, 26, 0x1},   // overzeesgebiedsdeelbermuda
	{31816, 192, 5, 0x81},  // #4600
	{31836, 43, 5, 0x81},   // #4616
	{15900, 104, 16, 0x1},  // togoleserepublic
	{23436, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{61155, 235, 4, 0x81},  // #1yt
	{32946, 583, 5, 0x1},   // #5713
	{57053, 25, 4, 0x81},   // #1hr
	{57610, 30, 4, 0x81},   // #1it
	{35988, 122, 10, 0x1},  // unionindia
	{54524, 2, 4, 0x81},    // #1ad
	{68771, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{55087, 171, 4, 0x81},  // #1br
	{55615, 12, 4, 0x81},   // #1ch
	{22273, 19, 5, 0x81},   // #2est
	{55939, 68, 4, 0x81},   // #1dj
	{56160, 73, 4, 0x81},   // #1et
	{56202, 119, 4, 0x81},  // #1fj
	{53126, 207, 10, 0x1},  // stbartlemy
	{65867, 187, 4, 0x1},   // #8st
	{65099, 42, 4, 0x1},    // #8nz
	{21373, 220, 26, 0x1},  // overseasterritorygibraltar
	{28236, 102, 18, 0x1},  // seychelleneilanden
	{64952, 188, 4, 0x1},   // #8mx
	{12701, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{52214, 52, 7, 0x1},    // turkyye
	{61967, 171, 4, 0x1},   // #8br
	{62686, 61, 4, 0x1},    // #8ct
	{40848, 361, 5, 0x1},   // #5zan
	{56679, 64, 14, 0x1},   // congofreestate
	{1816, 97, 10, 0x1},    // sieraleone
	{14478, 38, 14, 0x1},   // republiekmalta
	{44205, 15, 15, 0x1},   // germanydemrepof
	{53961, 49, 5, 0x1},    // #7svk
	{51052, 46, 16, 0x1},   // russischefederal
	{26525, 158, 12, 0x1},  // tongakingdom
	{24846, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{62788, 16, 24, 0x1},   // federalrepublicduitsland
	{30562, 64, 25, 0x1},   // democraticrepublicofcongo
	{19683, 245, 11, 0x1},  // zuidgeorgia
	{61159, 324, 4, 0x2},   // #1yu
	{32941, 413, 5, 0x1},   // #5712
	{63189, 110, 16, 0x1},  // zimbabwerhodesia
	{59478, 190, 4, 0x81},  // #1pa
	{60084, 46, 4, 0x81},   // #1ru
	{57614, 229, 4, 0x81},  // #1je
	{54528, 112, 4, 0x81},  // #1ae
	{57992, 31, 4, 0x81},   // #1li
	{59452, 238, 4, 0x81},  // #1nu
	{55296, 500, 4, 0x1},   // #1bu
	{55619, 62, 4, 0x81},   // #1ci
	{71427, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{27858, 111, 27, 0x1},  // islamicemirateofafghanistan
	{65339, 46, 4, 0x1},    // #8rs
	{21988, 179, 5, 0x81},  // #2ecu
	{7321, 78, 12, 0x1},    // guineabissau
	{64539, 31, 4, 0x1},    // #8ls
	{1151, 231, 20, 0x1},   // saintmartinfransdeel
	{64168, 29, 4, 0x1},    // #8is
	{56062, 197, 25, 0x1},  // sintvincentendegrenadines
	{62682, 175, 4, 0x1},   // #8cs
	{61246, 167, 4, 0x1},   // #8ac
	{16366, 135, 6, 0x1},   // ceylon
	{43412, 584, 5, 0x1},   // #6egy
	{8605, 102, 10, 0x1},   // seychellen
	{57266, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{6891, 225, 16, 0x1},   // sarhongkongchina
	{71022, 120, 26, 0x1},  // federatestatesofmicronesia
	{57546, 166, 12, 0x1},  // theargentine
	{31936, 100, 5, 0x81},  // #4678
	{16815, 138, 12, 0x1},  // burmaunionof
	{45309, 210, 28, 0x1},  // islandsterritorycocoskeeling
	{69579, 46, 18, 0x1},   // russischefederatie
	{21210, 64, 10, 0x1},   // congozaire
	{7198, 189, 17, 0x1},   // nicaraguarepublic
	{61040, 257, 4, 0x81},  // #1wf
	{23852, 65, 16, 0x1},   // congobrazzaville
	{35731, 16, 11, 0x1},   // deutschland
	{60778, 205, 40, 0x1},  // fransegebiedeninzuidelijkeindischeoceaan
	{31206, 2, 4, 0x81},    // #420
	{17856, 7, 7, 0x1},     // belguim
	{12345, 195, 14, 0x1},  // trinidadtobago
	{54532, 111, 4, 0x81},  // #1af
	{55292, 116, 4, 0x81},  // #1bt
	{55496, 61, 4, 0x81},   // #1cf
	{50528, 24, 5, 0x1},    // #7gre
	{58066, 168, 10, 0x1},  // bahamasthe
	{24627, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{66853, 101, 4, 0x1},   // #8wz
	{66601, 160, 4, 0x1},   // #8uz
	{67524, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{36374, 36, 7, 0x1},    // moldova
	{64960, 87, 4, 0x1},    // #8mz
	{64065, 123, 4, 0x1},   // #8ir
	{63293, 14, 4, 0x1},    // #8ez
	{13220, 67, 15, 0x1},   // formercapeverde
	{26099, 150, 21, 0x1},  // koninkrijksaudiarabie
	{3648, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{53552, 97, 5, 0x1},    // #7sle
	{66055, 57, 14, 0x1},   // burundikingdom
	{53688, 46, 14, 0x1},   // ruslandfederal
	{40873, 518, 5, 0x1},   // #6115
	{40863, 585, 5, 0x1},   // #6101
	{1342, 213, 26, 0x1},   // christmaseilandaustralisch
	{3423, 40, 10, 0x1},    // netherland
	{52503, 141, 5, 0x1},   // #7nep
	{28948, 241, 23, 0x1},  // occpalestinianterritory
	{34714, 186, 12, 0x1},  // stkittsnevis
	{68841, 202, 14, 0x1},  // netherlandsant
	{13015, 226, 21, 0x1},  // heardmcdonaldeilanden
	{3472, 40, 20, 0x1},    // netherlandskingdomof
	{5196, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{59577, 147, 4, 0x81},  // #1pg
	{60088, 94, 4, 0x81},   // #1rw
	{59135, 164, 22, 0x1},  // arabrepublicyemenyemen
	{42115, 168, 13, 0x1},  // bahamaislands
	{55123, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{60827, 252, 4, 0x81},  // #1tw
	{63865, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{57844, 132, 4, 0x81},  // #1kw
	{25421, 82, 5, 0x81},   // #2lby
	{8267, 151, 19, 0x1},   // republicofsingapore
	{54588, 167, 4, 0x81},  // #1ag
	{55355, 60, 4, 0x81},   // #1bw
	{55598, 65, 4, 0x81},   // #1cg
	{3169, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{65349, 248, 19, 0x1},  // saintpierremiguelon
	{57999, 66, 12, 0x1},   // statecomoros
	{27678, 245, 5, 0x81},  // #2sgs
	{34999, 230, 8, 0x1},   // macaosar
	{28200, 102, 5, 0x81},  // #2syc
	{62724, 17, 4, 0x1},    // #8da
	{63801, 182, 4, 0x1},   // #8gy
	{62678, 232, 4, 0x1},   // #8cq
	{3002, 257, 12, 0x1},   // futunawallis
	{27723, 229, 20, 0x1},  // jerseychannelislands
	{18545, 76, 15, 0x1},   // republiekguinee
	{40858, 382, 5, 0x1},   // #6100
	{57485, 189, 17, 0x1},  // republicnicaragua
	{31831, 239, 5, 0x81},  // #4612
	{26539, 51, 6, 0x1},    // sweden
	{6332, 26, 15, 0x1},    // republichungary
	{35754, 95, 15, 0x1},   // republieksoedan
	{35034, 161, 16, 0x1},  // vietnamfmrdemrep
	{4531, 165, 15, 0x1},   // yemendemocratic
	{59519, 242, 4, 0x81},  // #1pf
	{354, 137, 10, 0x1},    // marshallis
	{60706, 159, 4, 0x81},  // #1tv
	{57083, 586, 4, 0x1},   // #1hv
	{16656, 191, 12, 0x1},  // perurepublic
	{54760, 201, 4, 0x81},  // #1ax
	{55350, 209, 4, 0x81},  // #1bv
	{55492, 64, 4, 0x81},   // #1cd
	{22013, 18, 5, 0x81},   // #2esp
	{25636, 33, 5, 0x81},   // #2lux
	{39494, 248, 18, 0x1},  // stpierreenmiguelon
	{39687, 163, 14, 0x1},  // westelijksamoa
	{33463, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{64191, 123, 19, 0x1},  // imperialstateofiran
	{1667, 247, 23, 0x1},   // svalbardjanmayenislands
	{65603, 18, 4, 0x1},    // #8sp
	{3358, 209, 12, 0x1},   // bouveteiland
	{60744, 231, 25, 0x1},  // collectiviteitsaintmartin
	{13127, 108, 11, 0x1},  // southafrika
	{30717, 28, 7, 0x1},    // ijsland
	{27576, 151, 5, 0x81},  // #2sgp
	{46264, 289, 5, 0x1},   // #6pol
	{1471, 214, 15, 0x1},   // kaaimaneilanden
	{56253, 95, 24, 0x1},   // democraticrepublicsoedan
	{37227, 79, 16, 0x1},   // guineaecuatorial
	{11470, 164, 6, 0x1},   // nyemen
	{43445, 526, 5, 0x1},   // #6est
	{59634, 131, 6, 0x1},   // skorea
	{54509, 109, 5, 0x1},   // #7zam
	{52196, 187, 5, 0x1},   // #7lca
	{30819, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{57189, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{16672, 30, 15, 0x1},   // republicofitaly
	{40060, 405, 5, 0x1},   // #5tog
	{59515, 191, 4, 0x81},  // #1pe
	{40725, 465, 5, 0x1},   // #5van
	{50493, 16, 5, 0x1},    // #7ger
	{57079, 26, 4, 0x81},   // #1hu
	{55359, 10, 4, 0x81},   // #1by
	{21993, 71, 5, 0x81},   // #2egy
	{20694, 10, 7, 0x1},    // belarus
	{27534, 150, 5, 0x81},  // #2sau
	{20680, 52, 14, 0x1},   // turkeyrepublic
	{4853, 115, 7, 0x1},    // bruneid
	{28879, 253, 28, 0x1},  // kleineislandsverenigdestates
	{43407, 349, 5, 0x1},   // #6ecu
	{389, 257, 12, 0x1},    // wallisfutuna
	{20127, 59, 7, 0x1},    // burkina
	{55329, 119, 13, 0x1},  // republiekfiji
	{2004, 161, 30, 0x1},   // socialistischerepubliekvietnam
	{53666, 98, 19, 0x1},   // somalischerepubliek
	{21522, 171, 6, 0x1},   // brazil
	{38290, 226, 19, 0x1},  // heardiandmcdonaldis
	{6886, 225, 16, 0x1},   // chinasarhongkong
	{41817, 228, 29, 0x1},  // britishgebiedinindischeoceaan
	{24965, 227, 17, 0x1},  // islandsmanbritish
	{6444, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{21657, 10, 16, 0x1},   // republiekbelarus
	{14445, 122, 14, 0x1},  // republiekindia
	{60702, 195, 4, 0x81},  // #1tt
	{50466, 79, 5, 0x1},    // #7geq
	{19626, 148, 14, 0x1},  // koreadempeorep
	{57075, 184, 4, 0x81},  // #1ht
	{57838, 131, 4, 0x81},  // #1kr
	{31286, 56, 4, 0x81},   // #424
	{31401, 166, 4, 0x81},  // #432
	{57715, 116, 13, 0x1},  // bhutankingdom
	{54764, 6, 4, 0x81},    // #1az
	{59383, 141, 4, 0x81},  // #1np
	{31506, 5, 4, 0x81},    // #440
	{56138, 72, 4, 0x81},   // #1er
	{21311, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{65869, 197, 25, 0x1},  // stvincentandthegrenadines
	{45992, 484, 5, 0x1},   // #6pan
	{29513, 250, 30, 0x1},  // territoriumturkscaicoseilanden
	{21893, 70, 5, 0x81},   // #2eaz
	{864, 223, 25, 0x1},    // collectiviteitfransguyana
	{37387, 32, 17, 0x1},   // lithuaniarepublic
	{12087, 64, 30, 0x1},   // republicofthecongoleopoldville
	{63541, 242, 4, 0x1},   // #8fp
	{44779, 217, 23, 0x1},  // malvinasfalklandislands
	{62268, 115, 4, 0x1},   // #8bx
	{49814, 140, 8, 0x1},   // maleisie
	{37863, 165, 6, 0x1},   // yemens
	{5887, 240, 18, 0x1},   // puertoricoamerican
	{7706, 234, 33, 0x1},   // territorialcollectivitymartinique
	{19140, 37, 13, 0x1},   // tfyrmacedonia
	{30704, 587, 5, 0x1},   // #2zar
	{9723, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{43007, 12, 22, 0x1},   // confederazionesvizzera
	{65685, 117, 15, 0x1},  // prmainlandchina
	{36873, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{55162, 217, 42, 0x1},  // britishoverzeesterritoriumfalklandeilanden
	{54149, 230, 16, 0x1},  // grondgebiedmacau
	{23527, 164, 13, 0x1},  // yemenrepublic
	{45087, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{26636, 238, 14, 0x1},  // niuenewzealand
	{9213, 230, 24, 0x1},   // overzeesgebiedsdeelmacau
	{9962, 199, 16, 0x1},   // knetherlandaruba
	{60862, 54, 4, 0x81},   // #1us
	{10691, 218, 14, 0x1},  // faeroerislands
	{10276, 25, 8, 0x1},    // hrvatska
	{31391, 6, 4, 0x81},    // #431
	{15689, 196, 6, 0x1},   // urugay
	{57988, 187, 4, 0x81},  // #1lc
	{55488, 210, 4, 0x81},  // #1cc
	{14793, 46, 13, 0x1},   // federalrussia
	{56156, 18, 4, 0x81},   // #1es
	{66805, 256, 4, 0x1},   // #8vq
	{27996, 214, 10, 0x1},  // vkcaimanes
	{54326, 196, 5, 0x1},   // #7uru
	{34575, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{66228, 128, 9, 0x1},   // kyrgystan
	{58888, 79, 27, 0x1},   // republicadeguineaecuatorial
	{62955, 155, 12, 0x1},  // tadzhikistan
	{32206, 163, 5, 0x81},  // #4882
	{61303, 57, 17, 0x1},   // republicofburundi
	{62272, 57, 4, 0x1},    // #8by
	{23694, 219, 20, 0x1},  // bailliagedeguernesey
	{67790, 145, 22, 0x1},  // republiekderfilipijnen
	{61702, 204, 4, 0x1},   // #8ay
	{56904, 253, 22, 0x1},  // usminoroutlyingislands
	{54308, 112, 5, 0x1},   // #7uae
	{54026, 27, 15, 0x1},   // irelandrepublic
	{58344, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{14946, 194, 11, 0x1},  // dutchguiana
	{31826, 145, 5, 0x81},  // #4608
	{48229, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{36302, 588, 5, 0x1},   // #5ins
	{52653, 142, 5, 0x1},   // #7nru
	{70706, 82, 5, 0x1},    // lybie
	{13954, 51, 7, 0x1},    // sverige
	{389, 257, 13, 0x1},    // wallisfutunaf
	{2027, 161, 7, 0x1},    // vietnam
	{60674, 52, 4, 0x81},   // #1tr
	{57821, 148, 4, 0x81},  // #1kp
	{52666, 89, 8, 0x1},    // mauritus
	{57962, 134, 4, 0x81},  // #1lb
	{59398, 142, 4, 0x81},  // #1nr
	{55415, 169, 4, 0x81},  // #1bz
	{51997, 229, 14, 0x1},  // bailliagejerri
	{63812, 128, 10, 0x1},  // kirgyzstan
	{45726, 589, 5, 0x1},   // #6nep
	{38153, 148, 4, 0x1},   // dprk
	{66499, 106, 4, 0x1},   // #8tz
	{27754, 193, 5, 0x81},  // #2slv
	{45953, 368, 5, 0x1},   // #6pal
	{64776, 89, 4, 0x1},    // #8mp
	{14016, 145, 19, 0x1},  // filipijnenrepubliek
	{2630, 236, 18, 0x1},   // newcaledoniafrench
	{63556, 21, 4, 0x1},    // #8fr
	{9885, 70, 22, 0x1},    // formerzanzibarpembaisd
	{18676, 110, 6, 0x1},   // #3rhzw
	{5911, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{11132, 135, 16, 0x1},  // srilankarepublic
	{52634, 41, 5, 0x1},    // #7nor
	{38764, 101, 16, 0x1},  // kingdomswaziland
	{33973, 33, 20, 0x1},   // luxembourggrandduchy
	{53345, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{32991, 590, 5, 0x1},   // #5780
	{59801, 192, 4, 0x81},  // #1py
	{59497, 242, 18, 0x1},  // polynesiefrancaise
	{13384, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{2730, 15, 13, 0x1},    // eastduitsland
	{57958, 133, 4, 0x81},  // #1la
	{55484, 11, 4, 0x81},   // #1ca
	{57029, 182, 4, 0x81},  // #1gy
	{66744, 64, 21, 0x1},   // demrepublicofthecongo
	{47135, 248, 18, 0x1},  // stpierreenmiquelon
	{66849, 163, 4, 0x1},   // #8ws
	{13491, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{16382, 210, 24, 0x1},  // territoriumcocoseilanden
	{39259, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45935, 474, 5, 0x1},   // #6pak
	{64964, 236, 4, 0x1},   // #8nc
	{65220, 146, 4, 0x1},   // #8ps
	{39288, 48, 26, 0x1},   // serviemontenegrostatenunie
	{14388, 6, 18, 0x1},    // azerbaijanrepublic
	{25876, 137, 9, 0x1},   // marshalls
	{5718, 5, 11, 0x1},     // oesterreich
	{63577, 205, 4, 0x1},   // #8fs
	{22255, 106, 18, 0x1},  // mainlandurtanzania
	{3826, 234, 30, 0x1},   // overseascollectivitymartinique
	{50340, 227, 19, 0x1},  // territoryislandsman
	{8845, 56, 21, 0x1},    // angolapeoplesrepublic
	{8012, 128, 9, 0x1},    // kirgistan
	{1137, 231, 34, 0x1},   // overzeesgebiedsaintmartinfransdeel
	{60274, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{55723, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{56887, 206, 19, 0x1},  // sabaensinteustatius
	{29940, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{31124, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{3779, 1, 17, 0x1},     // republicofalbania
	{20613, 94, 6, 0x1},    // rwanda
	{32996, 591, 5, 0x1},   // #5781
	{44100, 30, 15, 0x1},   // italianrepublic
	{60659, 592, 4, 0x1},   // #1tp
	{52769, 76, 34, 0x1},   // guineapeoplesrevolutionaryrepublic
	{31356, 167, 4, 0x81},  // #428
	{31456, 4, 4, 0x81},    // #436
	{31571, 168, 4, 0x81},  // #444
	{31746, 7, 4, 0x81},    // #456
	{49814, 140, 17, 0x1},  // maleisiefederatie
	{59902, 91, 15, 0x1},   // namibiarepublic
	{66495, 156, 4, 0x1},   // #8tx
	{66809, 254, 4, 0x1},   // #8vt
	{27784, 47, 5, 0x81},   // #2smr
	{32576, 593, 5, 0x1},   // #5432
	{45830, 559, 5, 0x1},   // #6nor
	{46081, 344, 5, 0x1},   // #6per
	{66022, 12, 4, 0x1},    // #8sz
	{65207, 147, 4, 0x1},   // #8pp
	{32626, 449, 5, 0x1},   // #5452
	{64855, 88, 4, 0x1},    // #8mr
	{46269, 311, 5, 0x1},   // #6por
	{64304, 124, 4, 0x1},   // #8iz
	{64435, 127, 4, 0x1},   // #8kz
	{10042, 42, 18, 0x1},   // newzealandaotearoa
	{63713, 24, 4, 0x1},    // #8gr
	{61761, 208, 4, 0x1},   // #8bd
	{17134, 242, 11, 0x1},  // frpolynesia
	{60465, 250, 3, 0x1},   // tci
	{56611, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{23280, 95, 27, 0x1},   // democratischerepublieksudan
	{7087, 222, 18, 0x1},   // territorygreenland
	{8316, 71, 17, 0x1},    // arabrepublicegypt
	{40124, 470, 5, 0x1},   // #5tri
	{55361, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{58403, 241, 21, 0x1},  // palestijnseterritoria
	{31671, 3, 4, 0x81},    // #451
	{11537, 71, 27, 0x1},   // verenigdearabischerepubliek
	{32581, 594, 5, 0x1},   // #5433
	{66018, 153, 4, 0x1},   // #8sy
	{64968, 238, 4, 0x1},   // #8ne
	{9087, 201, 14, 0x1},   // alandseilanden
	{22330, 73, 7, 0x1},    // ethopia
	{13607, 85, 19, 0x1},   // republiekmadagaskar
	{64551, 82, 4, 0x1},    // #8ly
	{64876, 143, 4, 0x1},   // #8mu
	{2568, 223, 24, 0x1},   // collectivityfrenchguiana
	{11779, 16, 14, 0x1},   // germanyunified
	{59341, 6, 11, 0x1},    // azerbaidjan
	{32211, 595, 5, 0x1},   // #4886
	{32231, 109, 5, 0x81},  // #4894
	{63709, 224, 4, 0x1},   // #8gq
	{61765, 7, 4, 0x1},     // #8be
	{62720, 118, 4, 0x1},   // #8cy
	{71073, 120, 21, 0x1},  // fedstatesofmicronesia
	{32146, 22, 5, 0x81},   // #4826
	{61653, 5, 4, 0x1},     // #8au
	{1624, 213, 26, 0x1},   // christmasislandsaustralian
	{7813, 257, 26, 0x1},   // overzeesgebiedwallisfutuna
	{29102, 19, 15, 0x1},   // republicestland
	{16129, 178, 19, 0x1},  // dominicanrepublicdr
	{62472, 36, 15, 0x1},   // republicmoldova
	{16839, 138, 12, 0x1},  // unionmyanmar
	{67368, 228, 34, 0x1},  // britishterritoriuminindischeoceaan
	{36215, 54, 9, 0x1},    // americaus
	{67773, 82, 26, 0x1},   // libischearabischerepubliek
	{2743, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{44401, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{31841, 44, 5, 0x81},   // #4620
	{54242, 250, 18, 0x1},  // turksandcaicosisds
	{13123, 108, 15, 0x1},  // uniesouthafrika
	{3756, 1, 7, 0x1},      // albania
	{15620, 82, 5, 0x1},    // lybia
	{40119, 477, 5, 0x1},   // #5ton
	{8741, 251, 16, 0x1},   // territorytokelau
	{16424, 52, 6, 0x1},    // turkey
	{40353, 286, 5, 0x1},   // #5tun
	{64883, 148, 18, 0x1},  // volksrepnorthkorea
	{59218, 188, 4, 0x81},  // #1mx
	{31006, 25, 5, 0x81},   // #4191
	{31656, 113, 4, 0x81},  // #450
	{53853, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{53869, 232, 30, 0x1},  // territoriumnoordelijkemarianen
	{54370, 160, 5, 0x1},   // #7uzb
	{66471, 159, 4, 0x1},   // #8tv
	{32586, 506, 5, 0x1},   // #5434
	{66014, 245, 4, 0x1},   // #8sx
	{64972, 237, 4, 0x1},   // #8nf
	{32616, 468, 5, 0x1},   // #5450
	{64872, 38, 4, 0x1},    // #8mt
	{6277, 21, 15, 0x1},    // franserepubliek
	{63947, 121, 4, 0x1},   // #8id
	{32216, 164, 5, 0x81},  // #4887
	{63695, 221, 4, 0x1},   // #8gp
	{61824, 168, 4, 0x1},   // #8bf
	{66170, 206, 20, 0x1},  // caribbeannetherlands
	{12828, 62, 16, 0x1},   // formerivorycoast
	{50202, 170, 18, 0x1},  // boliviaplurstateof
	{14534, 64, 14, 0x1},   // republiekzaire
	{51353, 127, 11, 0x1},  // kazakhistan
	{24497, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{44020, 85, 22, 0x1},   // republiquedemadagascar
	{34746, 177, 22, 0x1},  // commonwealthofdominica
	{26525, 158, 5, 0x1},   // tonga
	{57540, 77, 9, 0x1},    // gambiathe
	{60866, 196, 4, 0x81},  // #1uy
	{5297, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{2078, 181, 9, 0x1},    // guatamala
	{45102, 214, 22, 0x1},  // territorycaymanislands
	{59222, 140, 4, 0x81},  // #1my
	{31196, 176, 5, 0x81},  // #4192
	{35890, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{54722, 204, 4, 0x81},  // #1aq
	{48309, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{60598, 254, 26, 0x1},  // statodellacittadelvaticano
	{10245, 244, 21, 0x1},  // formerrepublicvietnam
	{45755, 391, 5, 0x1},   // #6new
	{10031, 211, 11, 0x1},  // cookislands
	{29025, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{66491, 252, 4, 0x1},   // #8tw
	{27688, 247, 5, 0x81},  // #2sjm
	{32591, 410, 5, 0x1},   // #5435
	{65522, 96, 4, 0x1},    // #8sg
	{66503, 107, 4, 0x1},   // #8ug
	{61345, 124, 6, 0x1},   // aliraq
	{65015, 92, 4, 0x1},    // #8ng
	{32621, 596, 5, 0x1},   // #5451
	{46139, 411, 5, 0x1},   // #6png
	{64447, 34, 4, 0x1},    // #8lg
	{39190, 77, 14, 0x1},   // gambiarepublic
	{61863, 113, 4, 0x1},   // #8bg
	{59826, 153, 8, 0x1},   // syriauar
	{33799, 119, 4, 0x1},   // fiji
	{58226, 246, 26, 0x1},  // sinthelenaentristandacunha
	{67802, 145, 18, 0x1},  // filipijnenrepublic
	{62917, 65, 13, 0x1},   // repofthecongo
	{43440, 576, 5, 0x1},   // #6eri
	{31851, 157, 5, 0x81},  // #4626
	{8683, 231, 14, 0x1},   // frenchstmartin
	{59941, 273, 28, 0x82}, // frserbiamontenegroyugoslavia
	{36279, 147, 23, 0x1},  // papuanewguineaterritory
	{21834, 138, 20, 0x1},  // unionmyanmarrepublic
	{41764, 33, 20, 0x1},   // grandducheluxembourg
	{68841, 202, 25, 0x1},  // netherlandsantillesformer
	{60459, 101, 4, 0x81},  // #1sz
	{60870, 160, 4, 0x81},  // #1uz
	{57954, 127, 4, 0x81},  // #1kz
	{47229, 208, 18, 0x1},  // grondgebiedbermuda
	{57652, 126, 4, 0x81},  // #1jp
	{59226, 87, 4, 0x81},   // #1mz
	{44364, 142, 13, 0x1},  // naururepublic
	{54726, 166, 4, 0x81},  // #1ar
	{31626, 114, 4, 0x81},  // #448
	{31681, 172, 4, 0x81},  // #452
	{55773, 14, 4, 0x81},   // #1cz
	{36195, 54, 18, 0x1},   // americaunitedsates
	{56853, 24, 4, 0x81},   // #1gr
	{50616, 182, 5, 0x1},   // #7guy
	{56747, 254, 16, 0x1},  // statevaticancity
	{66460, 157, 4, 0x1},   // #8tt
	{40463, 57, 18, 0x1},   // republiekboeroendi
	{32571, 420, 5, 0x1},   // #5420
	{32596, 351, 5, 0x1},   // #5436
	{65484, 108, 4, 0x1},   // #8sf
	{65019, 162, 4, 0x1},   // #8nh
	{62329, 97, 21, 0x1},   // republicofsierraleone
	{64880, 136, 4, 0x1},   // #8mv
	{56952, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{32226, 597, 5, 0x2},   // #4891
	{63754, 76, 4, 0x1},    // #8gv
	{55903, 153, 12, 0x1},  // syriearabrep
	{61657, 200, 4, 0x1},   // #8av
	{10514, 85, 26, 0x1},   // democraticrepublmadagascar
	{27951, 599, 5, 0x1},   // #2sun
	{30815, 109, 5, 0x81},  // #2zmb
	{61635, 30, 14, 0x1},   // republicitalie
	{21951, 82, 18, 0x1},   // libyaunitedkingdom
	{20745, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{68385, 186, 18, 0x1},  // saintkittsandnevis
	{63033, 273, 27, 0x82}, // federalrepublicofyugoslavia
	{59943, 273, 26, 0x82}, // serbiamontenegroyugoslavia
	{19605, 148, 26, 0x1},  // democraticpeorepublickorea
	{17046, 86, 11, 0x1},   // franssoedan
	{33436, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{63486, 96, 19, 0x1},   // republiquedusenegal
	{59789, 241, 4, 0x81},  // #1ps
	{33001, 362, 5, 0x1},   // #5790
	{62425, 82, 18, 0x1},   // libyanarabrepublic
	{61124, 163, 4, 0x81},  // #1ws
	{8553, 245, 52, 0x1},   // overzeesgebiedsdeelsouthgeorgiesouthsandwicheilanden
	{50146, 170, 26, 0x1},  // boliviaplurinationalestaat
	{70576, 56, 14, 0x1},   // republicangola
	{54744, 203, 4, 0x81},  // #1as
	{25514, 31, 5, 0x81},   // #2lie
	{64779, 154, 11, 0x1},  // prathetthai
	{17266, 46, 10, 0x1},   // ussrrussia
	{56991, 245, 4, 0x81},  // #1gs
	{67436, 10, 17, 0x1},   // byelorussischessr
	{47461, 214, 14, 0x1},  // kaaimanislands
	{51841, 133, 24, 0x1},  // peodemocraticrepubliclao
	{66464, 52, 4, 0x1},    // #8tu
	{66797, 255, 4, 0x1},   // #8vi
	{47374, 60, 17, 0x1},   // republiekbotswana
	{32601, 370, 5, 0x1},   // #5437
	{65480, 102, 4, 0x1},   // #8se
	{19467, 164, 10, 0x1},  // northyemen
	{65023, 93, 4, 0x1},    // #8ni
	{65224, 78, 4, 0x1},    // #8pu
	{64443, 134, 4, 0x1},   // #8le
	{64431, 132, 4, 0x1},   // #8ku
	{21580, 14, 15, 0x1},   // republicczechia
	{32221, 600, 5, 0x1},   // #4890
	{15853, 136, 15, 0x1},  // maldivesislands
	{61706, 114, 4, 0x1},   // #8ba
	{9327, 120, 28, 0x1},   // gefedereerdestatesmicronesie
	{32166, 106, 5, 0x81},  // #4834
	{61628, 203, 4, 0x1},   // #8aq
	{25738, 15, 25, 0x1},   // democraticrepublicgermany
	{6135, 143, 13, 0x1},   // sultanaatoman
	{54259, 197, 12, 0x1},  // stvinandgren
	{55147, 239, 22, 0x1},  // pitcairnislandsbritish
	{30329, 265, 5, 0x81},  // #2xsl
	{57678, 210, 19, 0x1},  // islandscocoskeeling
	{2484, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{58169, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{43737, 112, 3, 0x1},   // vae
	{31846, 78, 5, 0x81},   // #4624
	{39941, 572, 5, 0x1},   // #5taj
	{42583, 601, 5, 0x1},   // #6bul
	{25555, 1, 7, 0x1},     // albanie
	{71269, 112, 26, 0x1},  // verenigdearabischeemiraten
	{61171, 587, 4, 0x1},   // #1zr
	{59741, 240, 4, 0x81},  // #1pr
	{60451, 249, 4, 0x81},  // #1sx
	{54820, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{34424, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{60831, 106, 4, 0x81},  // #1tz
	{40451, 508, 5, 0x1},   // #5tur
	{57385, 121, 4, 0x81},  // #1id
	{69442, 128, 11, 0x1},  // kyrghyzstan
	{59098, 38, 4, 0x81},   // #1mt
	{60248, 18, 12, 0x1},   // kingdomspain
	{54748, 5, 4, 0x81},    // #1at
	{59470, 42, 4, 0x81},   // #1nz
	{69992, 91, 10, 0x1},   // swanamibia
	{55765, 213, 4, 0x81},  // #1cx
	{30582, 65, 19, 0x1},   // congorepbrazzaville
	{56043, 69, 4, 0x81},   // #1dz
	{56832, 221, 4, 0x81},  // #1gp
	{43823, 59, 21, 0x1},   // burkinafasouppervolta
	{65767, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{27683, 246, 5, 0x81},  // #2shn
	{3495, 40, 26, 0x1},    // kingdomofthenetherlandsthe
	{32606, 408, 5, 0x1},   // #5438
	{24276, 252, 21, 0x1},  // chinataiwanprovinceof
	{56660, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{25161, 246, 17, 0x1},  // sthelenaascension
	{26317, 44, 18, 0x1},   // portugueserepublic
	{27566, 95, 5, 0x81},   // #2sdn
	{64427, 213, 4, 0x1},   // #8kt
	{62931, 178, 4, 0x1},   // #8dr
	{63750, 181, 4, 0x1},   // #8gt
	{61719, 172, 4, 0x1},   // #8bb
	{61487, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{32161, 227, 5, 0x81},  // #4833
	{49480, 4, 21, 0x1},    // commonwealthaustralia
	{28755, 53, 8, 0x1},    // ukrayina
	{41952, 220, 20, 0x1},  // grondgebiedgibraltar
	{12387, 128, 10, 0x1},  // kyrgyzstan
	{6407, 240, 12, 0x1},   // puertoricous
	{25862, 107, 7, 0x1},   // oeganda
	{39284, 48, 20, 0x1},   // unieserviemontenegro
	{16856, 138, 15, 0x1},  // nowmyanmarburma
	{48705, 250, 13, 0x1},  // turksencaicos
	{42278, 540, 5, 0x1},   // #6bfo
	{53503, 84, 7, 0x1},    // morroco
	{27954, 106, 19, 0x1},  // unitedrepoftanzania
	{59844, 243, 4, 0x81},  // #1re
	{60455, 153, 4, 0x81},  // #1sy
	{44700, 220, 35, 0x1},  // britishoverzeesterritoriumgibraltar
	{11793, 230, 19, 0x1},  // overzeesgebiedmacau
	{57389, 27, 4, 0x81},   // #1ie
	{57930, 214, 4, 0x81},  // #1ky
	{61036, 162, 4, 0x81},  // #1vu
	{6292, 68, 8, 0x1},     // djibouti
	{22754, 125, 11, 0x1},  // transjordan
	{59102, 89, 4, 0x81},   // #1mu
	{30991, 64, 5, 0x81},   // #4180
	{31201, 118, 5, 0x81},  // #4196
	{3570, 192, 8, 0x1},    // paraguay
	{54752, 4, 4, 0x81},    // #1au
	{58542, 82, 4, 0x81},   // #1ly
	{59238, 92, 4, 0x81},   // #1ne
	{28507, 251, 14, 0x1},  // tokelanislands
	{55769, 118, 4, 0x81},  // #1cy
	{39177, 77, 19, 0x1},   // republicofthegambia
	{56039, 388, 4, 0x1},   // #1dy
	{56116, 19, 4, 0x81},   // #1ee
	{56849, 79, 4, 0x81},   // #1gq
	{30956, 117, 5, 0x81},  // #4156
	{64698, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{66277, 105, 4, 0x1},   // #8ts
	{56511, 106, 24, 0x1},  // unitedrepublicoftanzania
	{32611, 540, 5, 0x1},   // #5439
	{65476, 186, 4, 0x1},   // #8sc
	{66507, 22, 4, 0x1},    // #8uk
	{62811, 64, 27, 0x1},   // democratischerepubliekcongo
	{27813, 98, 5, 0x81},   // #2som
	{354, 137, 12, 0x1},    // marshallisds
	{22994, 200, 17, 0x1},  // territoryanguilla
	{58687, 61, 15, 0x1},   // centralafricanr
	{63943, 28, 4, 0x1},    // #8ic
	{64423, 131, 4, 0x1},   // #8ks
	{5489, 190, 6, 0x1},    // panama
	{50718, 122, 5, 0x1},   // #7ind
	{63673, 219, 4, 0x1},   // #8gk
	{70600, 94, 14, 0x1},   // rwandarepublic
	{30319, 263, 5, 0x81},  // #2xon
	{61757, 60, 4, 0x1},    // #8bc
	{9957, 199, 16, 0x1},   // arubaknetherland
	{70958, 120, 24, 0x1},  // micronesiafederalestaten
	{32156, 229, 5, 0x81},  // #4832
	{61649, 4, 4, 0x1},     // #8as
	{15640, 80, 13, 0x1},   // republickenia
	{7154, 244, 17, 0x1},   // vietnamrepublicof
	{27885, 248, 5, 0x81},  // #2spm
	{62946, 254, 8, 0x1},   // vatikaan
	{17581, 21, 9, 0x1},    // frankrijk
	{57804, 129, 9, 0x1},   // kampuchia
	{61545, 206, 25, 0x1},  // steustatiusandsababonaire
	{51052, 46, 12, 0x1},   // russischefed
	{65821, 129, 17, 0x1},  // kampucheacambodia
	{15759, 7, 17, 0x1},    // konigreichbelgien
	{59279, 39, 20, 0x1},   // republicofmontenegro
	{31961, 97, 5, 0x81},   // #4694
	{40010, 27, 18, 0x1},   // poblachtnaheireann
	{6851, 225, 35, 0x1},   // hongkongspecialadministrativeregion
	{10598, 224, 13, 0x1},  // territoryguam
	{3556, 24, 6, 0x1},     // greece
	{60758, 231, 25, 0x1},  // saintmartinfransdeelfrans
	{12036, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{19408, 218, 6, 0x1},   // faroer
	{50437, 248, 19, 0x1},  // miquelonsaintpierre
	{60433, 193, 4, 0x81},  // #1sv
	{20285, 132, 8, 0x1},   // alkuwayt
	{65755, 230, 12, 0x1},  // macaochinapr
	{39822, 246, 18, 0x1},  // sainthelenaislands
	{61276, 70, 17, 0x1},   // zanzibarsultanate
	{59185, 136, 4, 0x81},  // #1mv
	{13081, 165, 10, 0x1},  // southjemen
	{55717, 67, 4, 0x81},   // #1cv
	{66258, 100, 4, 0x1},   // #8tp
	{44678, 203, 19, 0x1},  // ameriksamoaeilanden
	{65368, 248, 4, 0x1},   // #8sb
	{65027, 40, 4, 0x1},    // #8nl
	{45811, 537, 5, 0x1},   // #6nir
	{45124, 239, 42, 0x1},  // britishoverzeesterritoriumpitcairneilanden
	{25763, 15, 27, 0x1},   // democraticrepublicduitsland
	{46933, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{8639, 235, 16, 0x1},   // territorymayotte
	{64368, 130, 4, 0x1},   // #8kr
	{17804, 11, 6, 0x1},    // kanada
	{63669, 180, 4, 0x1},   // #8gj
	{61921, 170, 4, 0x1},   // #8bl
	{32151, 219, 5, 0x81},  // #4831
	{61632, 166, 4, 0x1},   // #8ar
	{51200, 30, 5, 0x1},    // #7ita
	{51010, 129, 15, 0x1},  // cambodiakingdom
	{44715, 220, 20, 0x1},  // territoriumgibraltar
	{20312, 128, 10, 0x1},  // kirgizstan
	{42340, 488, 5, 0x1},   // #6bhm
	{30488, 108, 5, 0x81},  // #2zaf
	{11829, 161, 12, 0x1},  // noordvietnam
	{67229, 36, 17, 0x1},   // republicofmoldova
	{42550, 340, 5, 0x1},   // #6bra
	{66760, 65, 10, 0x1},   // congorepof
	{63321, 128, 11, 0x1},  // kirghizstan
	{24168, 230, 32, 0x1},  // macaospecialadministrativeregion
	{42578, 527, 5, 0x1},   // #6bui
	{12195, 79, 25, 0x1},   // republicequatoriaalguinea
	{61197, 110, 4, 0x81},  // #1zw
	{18821, 218, 6, 0x1},   // faroes
	{59797, 146, 4, 0x81},  // #1pw
	{50322, 22, 5, 0x1},    // #7gbr
	{60480, 104, 4, 0x81},  // #1tg
	{57737, 128, 4, 0x81},  // #1kg
	{55138, 239, 24, 0x1},  // territorypitcairnislands
	{59214, 90, 4, 0x81},   // #1mw
	{47830, 602, 5, 0x2},   // #6yug
	{54756, 199, 4, 0x81},  // #1aw
	{59352, 93, 4, 0x81},   // #1ng
	{6832, 225, 27, 0x1},   // overzeesgebiedsdeelhongkong
	{55761, 212, 4, 0x81},  // #1cw
	{25718, 34, 5, 0x81},   // #2lva
	{17230, 123, 10, 0x1},  // formeriran
	{56120, 71, 4, 0x81},   // #1eg
	{57025, 78, 4, 0x81},   // #1gw
	{66801, 161, 4, 0x1},   // #8vm
	{65347, 150, 4, 0x1},   // #8sa
	{67626, 226, 22, 0x1},  // heardmcdonaldislandsau
	{4925, 130, 8, 0x1},    // kiribati
	{64439, 133, 4, 0x1},   // #8la
	{42256, 165, 17, 0x1},  // yemenpdrsouthaden
	{63951, 227, 4, 0x1},   // #8im
	{64321, 185, 4, 0x1},   // #8jm
	{63635, 220, 4, 0x1},   // #8gi
	{61787, 95, 23, 0x1},   // democraticrepublicsudan
	{61925, 138, 4, 0x1},   // #8bm
	{29151, 115, 21, 0x1},  // staatbruneidarussalam
	{67413, 256, 17, 0x1},  // vsmaagdeneilanden
	{11823, 161, 18, 0x1},  // formernoordvietnam
	{6340, 26, 7, 0x1},     // hungary
	{70395, 40, 10, 0x1},   // nethelands
	{20570, 155, 10, 0x1},  // tadzjiekie
	{42350, 563, 5, 0x1},   // #6blr
	{44911, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{48745, 9, 5, 0x1},     // #7bih
	{10126, 17, 7, 0x1},    // danmark
	{30866, 110, 5, 0x81},  // #2zwe
	{39385, 157, 28, 0x1},  // democraticrepublictimorleste
	{2286, 93, 7, 0x1},     // nigeria
	{48895, 186, 24, 0x1},  // saintchristopherandnevis
	{37195, 3, 7, 0x1},     // armenia
	{60362, 100, 4, 0x81},  // #1st
	{50384, 78, 5, 0x1},    // #7gbs
	{60472, 205, 4, 0x81},  // #1tf
	{40487, 472, 5, 0x1},   // #5tuv
	{24931, 134, 5, 0x81},  // #2lbn
	{59025, 232, 4, 0x81},  // #1mp
	{58519, 34, 4, 0x81},   // #1lv
	{59242, 237, 4, 0x81},  // #1nf
	{70090, 150, 22, 0x1},  // koninkrijksaoediarabie
	{56995, 181, 4, 0x81},  // #1gt
	{63060, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{13283, 64, 5, 0x1},    // zaire
	{3952, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{66241, 158, 4, 0x1},   // #8tn
	{8256, 108, 11, 0x1},   // southafrica
	{21522, 171, 24, 0x1},  // brazilfederativerepublic
	{62062, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{58913, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{15405, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{5226, 210, 12, 0x1},   // cocosislands
	{2307, 232, 19, 0x1},   // noordelijkemarianen
	{1835, 236, 33, 0x1},   // overzeesdepartementnieuwcaledonie
	{63631, 75, 4, 0x1},    // #8gh
	{30314, 262, 5, 0x81},  // #2xns
	{61929, 58, 4, 0x1},    // #8bn
	{40375, 174, 16, 0x1},  // columbiarepublic
	{22606, 214, 29, 0x1},  // overzeesgebiedkaaimaneilanden
	{3495, 40, 23, 0x1},    // kingdomofthenetherlands
	{28610, 102, 10, 0x1},  // seychelles
	{39627, 45, 22, 0x1},   // peoplesrepublicromania
	{61589, 206, 22, 0x1},  // bonaireensinteustatius
	{20587, 179, 15, 0x1},  // republicecuador
	{65605, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{36229, 332, 5, 0x1},   // #5ind
	{56636, 65, 24, 0x1},   // brazzavillerepubliccongo
	{39999, 583, 5, 0x1},   // #5taw
	{60398, 599, 4, 0x1},   // #1su
	{24782, 133, 5, 0x81},  // #2lao
	{57669, 80, 4, 0x81},   // #1ke
	{38364, 552, 5, 0x1},   // #5oma
	{41698, 455, 5, 0x1},   // #6940
	{52717, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{59073, 234, 4, 0x81},  // #1mq
	{30996, 211, 5, 0x81},  // #4184
	{24591, 61, 20, 0x1},   // kodorosesetibeafrika
	{58515, 33, 4, 0x81},   // #1lu
	{59230, 91, 4, 0x81},   // #1na
	{43311, 119, 12, 0x1},  // fijirepublic
	{55713, 176, 4, 0x81},  // #1cu
	{10914, 67, 10, 0x1},   // kaapverdie
	{19950, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{56999, 224, 4, 0x81},  // #1gu
	{30951, 173, 5, 0x81},  // #4152
	{25524, 83, 5, 0x81},   // #2lso
	{30941, 135, 5, 0x81},  // #4144
	{29086, 173, 16, 0x1},  // republicadechile
	{66245, 104, 4, 0x1},   // #8to
	{16904, 153, 11, 0x1},  // formersyria
	{65551, 98, 4, 0x1},    // #8so
	{32566, 501, 5, 0x1},   // #5411
	{44465, 498, 5, 0x1},   // #6ken
	{65031, 41, 4, 0x1},    // #8no
	{47625, 156, 18, 0x1},  // turkmeenserepublic
	{64469, 49, 4, 0x1},    // #8lo
	{1624, 213, 15, 0x1},   // christmasisland
	{63959, 228, 4, 0x1},   // #8io
	{64325, 125, 4, 0x1},   // #8jo
	{32191, 160, 5, 0x81},  // #4860
	{61933, 10, 4, 0x1},    // #8bo
	{69600, 140, 9, 0x1},   // malayasia
	{1520, 242, 33, 0x1},   // overseasdepartmentfrenchpolynesia
	{55066, 9, 17, 0x1},    // bosnaihercegovina
	{31010, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{48726, 58, 5, 0x1},    // #7ben
	{36694, 101, 8, 0x1},   // eswatini
	{39170, 77, 26, 0x1},   // islamicrepublicofthegambia
	{31956, 102, 5, 0x81},  // #4690
	{42128, 466, 5, 0x1},   // #6bar
	{55585, 31, 13, 0x1},   // leichtenstein
	{27402, 111, 18, 0x1},  // afghanistankingdom
	{15255, 139, 13, 0x1},  // outermongolia
	{7022, 5, 7, 0x1},      // austria
	{27622, 245, 44, 0x1},  // grondgebiedsouthgeorgiesouthsandwicheilanden
	{59793, 44, 4, 0x81},   // #1pt
	{60047, 397, 4, 0x1},   // #1rh
	{60317, 194, 4, 0x81},  // #1sr
	{10187, 10, 15, 0x1},   // byelorussianssr
	{1912, 205, 26, 0x1},   // fransezuidelijketerritoria
	{60468, 103, 4, 0x81},  // #1td
	{45596, 219, 19, 0x1},  // grondgebiedguernsey
	{59077, 88, 4, 0x81},   // #1mr
	{29906, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{58511, 32, 4, 0x81},   // #1lt
	{55666, 175, 4, 0x81},  // #1cr
	{22328, 73, 5, 0x81},   // #2eth
	{24751, 199, 16, 0x1},  // territoriumaruba
	{3507, 40, 14, 0x1},    // netherlandsthe
	{66237, 251, 4, 0x1},   // #8tl
	{19767, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{65547, 151, 4, 0x1},   // #8sn
	{63955, 122, 4, 0x1},   // #8in
	{10646, 249, 11, 0x1},  // sintmaarten
	{50713, 121, 5, 0x1},   // #7ina
	{6894, 225, 40, 0x1},   // hongkongchinaspecialadministrativeregion
	{61867, 169, 4, 0x1},   // #8bh
	{70351, 145, 17, 0x1},  // philippineislands
	{20093, 125, 8, 0x1},   // jordanie
	{46872, 246, 15, 0x1},  // islandssthelena
	{52453, 40, 5, 0x1},    // #7ned
	{18118, 155, 18, 0x1},  // jumhuriitojikiston
	{25949, 31, 14, 0x1},   // liechstenstein
	{14736, 146, 5, 0x1},   // belau
	{61133, 259, 4, 0x81},  // #1xk
	{11569, 201, 19, 0x1},  // overzeesgebiedaland
	{17544, 137, 15, 0x1},  // marshallislands
	{366, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{60358, 99, 4, 0x81},   // #1ss
	{28782, 136, 21, 0x1},  // republiekdermalediven
	{54334, 197, 22, 0x1},  // saintvincentgrenadines
	{60463, 250, 4, 0x81},  // #1tc
	{53442, 58, 13, 0x1},   // beninrepublic
	{16406, 140, 12, 0x1},  // formermalaya
	{59094, 233, 4, 0x81},  // #1ms
	{58507, 83, 4, 0x81},   // #1ls
	{59234, 236, 4, 0x81},  // #1nc
	{50104, 230, 13, 0x1},  // chinamacausar
	{55694, 604, 4, 0x2},   // #1cs
	{56112, 179, 4, 0x81},  // #1ec
	{18239, 15, 31, 0x1},   // democratischerepubliekduitsland
	{30986, 65, 5, 0x81},   // #4178
	{61905, 164, 7, 0x1},   // alyaman
	{65543, 47, 4, 0x1},    // #8sm
	{27539, 605, 5, 0x1},   // #2scg
	{32196, 198, 5, 0x81},  // #4862
	{63691, 16, 4, 0x1},    // #8gm
	{54424, 221, 23, 0x1},  // departementlaguadeloupe
	{32141, 71, 5, 0x81},   // #4818
	{10267, 25, 17, 0x1},   // republikahrvatska
	{65990, 12, 18, 0x1},   // swissconfederation
	{8902, 113, 25, 0x1},   // peoplesrepublicbangladesh
	{48609, 7, 5, 0x1},     // #7bel
	{66394, 138, 22, 0x1},  // unionofmyanmarrepublic
	{48810, 114, 5, 0x1},   // #7brn
	{22722, 171, 8, 0x1},   // brazilie
	{53777, 105, 16, 0x1},  // kingdomoftunisia
	{62838, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{10149, 120, 12, 0x1},  // micronesiafs
	{21445, 3, 7, 0x1},     // armenie
	{55011, 228, 4, 0x1},   // biot
	{5044, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{66557, 31, 23, 0x1},   // vorstendomliechtenstein
	{50402, 23, 5, 0x1},    // #7geo
	{57393, 29, 4, 0x81},   // #1il
	{41693, 606, 5, 0x1},   // #6935
	{18960, 95, 11, 0x1},   // noordsoedan
	{13384, 100, 8, 0x1},   // saotomep
	{58850, 86, 4, 0x81},   // #1ml
	{17671, 62, 10, 0x1},   // cotedivore
	{48026, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{58481, 81, 4, 0x81},   // #1lr
	{20639, 21, 12, 0x1},   // domtomfrance
	{56134, 24, 4, 0x1},    // #1el
	{56776, 75, 4, 0x81},   // #1gh
	{19319, 137, 24, 0x1},  // marshalleilandenrepublic
	{56334, 21, 4, 0x81},   // #1fr
	{26585, 219, 25, 0x1},  // overseasterritoryguernsey
	{65539, 97, 4, 0x1},    // #8sl
	{12071, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{4731, 201, 21, 0x1},   // territoryalandislands
	{44389, 396, 5, 0x1},   // #6kbi
	{27375, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{63687, 222, 4, 0x1},   // #8gl
	{43733, 34, 6, 0x1},    // lativa
	{12414, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{1452, 214, 34, 0x1},   // overzeesgebiedsdeelkaaimaneilanden
	{65930, 146, 14, 0x1},  // palaurepubliek
	{42459, 543, 5, 0x1},   // #6bng
	{52599, 201, 16, 0x1},  // grondgebiedaland
	{52522, 93, 5, 0x1},    // #7ngr
	{9499, 196, 23, 0x1},   // oosterserepublicuruguay
	{53447, 58, 15, 0x1},   // republicdahomey
	{63962, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{71465, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{51732, 63, 15, 0x1},   // frenchcameroons
	{23623, 126, 10, 0x1},  // nipponkoku
	{22700, 54, 22, 0x1},   // amerikaverenigdestates
	{61167, 109, 4, 0x81},  // #1zm
	{29543, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{20823, 240, 22, 0x1},  // puertoricocommonwealth
	{57397, 227, 4, 0x81},  // #1im
	{58854, 138, 4, 0x81},  // #1mm
	{31001, 175, 5, 0x81},  // #4188
	{21397, 66, 15, 0x1},   // archipelcomoren
	{15952, 123, 25, 0x1},  // islamitischerepubliekiran
	{59995, 48, 14, 0x1},   // serbiarepublic
	{2214, 186, 14, 0x1},   // stkittsennevis
	{56780, 220, 4, 0x81},  // #1gi
	{56122, 15, 8, 0x1},    // egermany
	{35155, 35, 17, 0x1},   // principautemonaco
	{30936, 61, 5, 0x81},   // #4140
	{66225, 250, 4, 0x1},   // #8tk
	{66605, 197, 4, 0x1},   // #8vc
	{53585, 235, 20, 0x1},  // departementdemayotte
	{57624, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{60735, 231, 43, 0x1},  // overzeesecollectiviteitsaintmartinfransdeel
	{27749, 97, 5, 0x81},   // #2sle
	{10339, 55, 21, 0x1},   // sfrofyugoslaviaformer
	{23902, 29, 6, 0x1},    // isreal
	{15211, 130, 16, 0x1},  // republickiribati
	{52900, 89, 17, 0x1},   // republicmauritius
	{61876, 9, 4, 0x1},     // #8bk
	{16255, 206, 25, 0x1},  // bonairesainteustatiussaba
	{32121, 107, 5, 0x81},  // #4800
	{36488, 29, 11, 0x1},   // stateisrael
	{66121, 101, 16, 0x1},  // swazilandkingdom
	{28140, 51, 5, 0x81},   // #2swe
	{22225, 106, 30, 0x1},  // mainlandunitedrepublictanzania
	{59640, 108, 19, 0x1},  // republicsouthafrica
	{7149, 244, 20, 0x1},   // southvietnamrepublic
	{48585, 172, 5, 0x1},   // #7bar
	{10545, 194, 17, 0x1},  // netherlandsguiana
	{33610, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{36687, 101, 15, 0x1},  // kingdomeswatini
	{32356, 456, 5, 0x1},   // #5255
	{11968, 224, 12, 0x1},  // guamamerican
	{32336, 298, 5, 0x1},   // #5225
	{22759, 125, 22, 0x1},  // jordanhashemitekingdom
	{34736, 140, 8, 0x1},   // malaysia
	{23636, 123, 19, 0x1},  // iranislamicrepublic
	{60268, 96, 4, 0x81},   // #1sn
	{21962, 82, 12, 0x1},   // kingdomlibya
	{57401, 122, 4, 0x81},  // #1in
	{57817, 186, 4, 0x81},  // #1kn
	{4077, 205, 38, 0x1},   // fransezuidelijkeenantarctischegebieden
	{66333, 198, 25, 0x1},  // repbolivarianadevenezuela
	{48213, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{58858, 139, 4, 0x81},  // #1mn
	{59364, 40, 4, 0x81},   // #1nl
	{21019, 65, 5, 0x81},   // #2cog
	{56232, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{56828, 76, 4, 0x81},   // #1gn
	{66217, 154, 4, 0x1},   // #8th
	{59959, 273, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{44212, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{62934, 259, 14, 0x1},  // republickosova
	{7525, 212, 26, 0x1},   // overzeesgebiedsdeelcuracao
	{64451, 32, 4, 0x1},    // #8lh
	{45872, 548, 5, 0x1},   // #6nth
	{15695, 146, 13, 0x1},  // republicpalau
	{63603, 74, 4, 0x1},    // #8gb
	{43494, 170, 15, 0x1},  // boliviarepublic
	{44129, 207, 26, 0x1},  // grondgebiedsaintbarthelemy
	{30254, 260, 5, 0x81},  // #2xla
	{23969, 185, 5, 0x81},  // #2jam
	{32671, 464, 5, 0x1},   // #5500
	{67515, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{42345, 607, 5, 0x1},   // #6bhu
	{46970, 152, 15, 0x1},  // solomoneilanden
	{44566, 608, 5, 0x1},   // #6kzk
	{63498, 96, 15, 0x1},   // senegalrepublic
	{58308, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{48397, 129, 24, 0x1},  // peoplesrepublickampuchea
	{46271, 56, 20, 0x1},   // portuguesewestafrica
	{28017, 84, 7, 0x1},    // marokko
	{60051, 45, 4, 0x81},   // #1ro
	{60272, 98, 4, 0x81},   // #1so
	{37288, 47, 19, 0x1},   // republicofsanmarino
	{60647, 158, 4, 0x81},  // #1to
	{57525, 77, 21, 0x1},   // islamicrepublicgambia
	{57405, 228, 4, 0x81},  // #1io
	{58862, 230, 4, 0x81},  // #1mo
	{59368, 41, 4, 0x81},   // #1no
	{21006, 64, 5, 0x81},   // #2cod
	{59807, 127, 21, 0x1},  // qazaqstanrespublikasy
	{2618, 236, 24, 0x1},   // collectivitynewcaledonia
	{26640, 238, 14, 0x1},  // newzealandniue
	{45963, 139, 15, 0x1},  // stateofmongolia
	{66221, 155, 4, 0x1},   // #8ti
	{66609, 198, 4, 0x1},   // #8ve
	{65530, 50, 4, 0x1},    // #8si
	{35871, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{62622, 249, 20, 0x1},  // sintmaartendutchpart
	{24425, 126, 5, 0x81},  // #2jpn
	{64455, 81, 4, 0x1},    // #8li
	{64317, 229, 4, 0x1},   // #8je
	{30237, 259, 5, 0x81},  // #2xkx
	{63599, 77, 4, 0x1},    // #8ga
	{14754, 182, 13, 0x1},  // britishguyana
	{10060, 238, 16, 0x1},  // nieuwzeelandniue
	{32676, 498, 5, 0x1},   // #5501
	{47366, 153, 17, 0x1},  // syrischerepubliek
	{11415, 71, 12, 0x1},   // arabrepegypt
	{47953, 69, 7, 0x1},    // algerie
	{63985, 207, 21, 0x1},  // saintbarthelemyfrench
	{42440, 481, 5, 0x1},   // #6blz
	{29645, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{48766, 10, 5, 0x1},    // #7blr
	{71038, 120, 21, 0x1},  // micronesiafederalstat
	{8868, 45, 23, 0x1},    // romanianpeoplesrepublic
	{69332, 242, 25, 0x1},  // grondgebiedfranspolynesie
	{63140, 63, 16, 0x1},   // cameroonrepublic
	{34814, 65, 22, 0x1},   // congopeoplesrepublicof
	{60260, 97, 4, 0x81},   // #1sl
	{70887, 254, 24, 0x1},  // statuscivitatisvaticanae
	{60643, 105, 4, 0x81},  // #1tn
	{61032, 161, 4, 0x81},  // #1vn
	{58808, 137, 4, 0x81},  // #1mh
	{20580, 12, 5, 0x81},   // #2che
	{9819, 108, 17, 0x1},   // unievanzuidafrika
	{56130, 215, 4, 0x81},  // #1eh
	{56820, 222, 4, 0x81},  // #1gl
	{10090, 131, 8, 0x1},   // repkorea
	{65526, 246, 4, 0x1},   // #8sh
	{27693, 152, 5, 0x81},  // #2slb
	{10930, 136, 14, 0x1},  // maldiveislands
	{34668, 248, 25, 0x1},  // saintpierremiquelonfrench
	{23931, 30, 19, 0x1},   // italiaanserepubliek
	{49352, 112, 21, 0x1},  // verenigdearabemiraten
	{47193, 26, 16, 0x1},   // kingdomofhungary
	{32131, 37, 5, 0x81},   // #4807
	{52923, 241, 5, 0x1},   // #7ple
	{40215, 253, 36, 0x1},  // verenigdestatesverafgelegeneilandjes
	{809, 138, 12, 0x1},    // myanmarunion
	{43914, 112, 14, 0x1},  // unitedarabemir
	{44998, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{53222, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{6511, 68, 26, 0x1},    // fransgebiedvanafarsenissas
	{56019, 231, 20, 0x1},  // fransdeelsaintmartin
	{29327, 249, 23, 0x1},  // territoriumsaintmaarten
	{61163, 108, 4, 0x81},  // #1za
	{59805, 149, 4, 0x81},  // #1qa
	{60264, 47, 4, 0x81},   // #1sm
	{60639, 156, 4, 0x81},  // #1tm
	{21362, 176, 5, 0x81},  // #2cub
	{57813, 66, 4, 0x81},   // #1km
	{61022, 256, 4, 0x81},  // #1vi
	{28060, 131, 10, 0x1},  // korearepof
	{52077, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{59360, 189, 4, 0x81},  // #1ni
	{30906, 10, 5, 0x81},   // #4112
	{64187, 123, 17, 0x1},  // iranimperialstate
	{56824, 77, 4, 0x81},   // #1gm
	{909, 68, 25, 0x1},     // afarsissasfrenchterritory
	{14159, 129, 14, 0x1},  // formercambodia
	{12848, 55, 16, 0x1},   // formerjugoslavie
	{29188, 239, 19, 0x1},  // gebiedafhvkpitcairn
	{45775, 333, 5, 0x1},   // #6nig
	{63627, 23, 4, 0x1},    // #8gg
	{67584, 9, 13, 0x1},    // bosniaandherz
	{32126, 53, 5, 0x81},   // #4804
	{54591, 224, 15, 0x1},  // grondgebiedguam
	{8828, 56, 23, 0x1},    // peoplesrepublicofangola
	{30360, 266, 5, 0x81},  // #2xwb
	{11463, 165, 13, 0x1},  // southernyemen
	{28523, 105, 19, 0x1},  // tunesischerepubliek
	{51425, 67, 21, 0x1},   // republiekvancaboverde
	{13233, 157, 32, 0x1},  // democratischerepubliektimorleste
	{55842, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{32326, 609, 5, 0x1},   // #5221
	{53309, 186, 16, 0x1},  // saintkittsnevits
	{22565, 166, 9, 0x1},   // argentina
	{16276, 206, 14, 0x1},  // sabaandbonaire
	{2831, 256, 23, 0x1},   // usvirginislandsamerican
	{35438, 28, 17, 0x1},   // ijslandserepublic
	{16999, 132, 13, 0x1},  // stateofkuwait
	{12261, 46, 17, 0x1},   // formersovietunion
	{28101, 148, 23, 0x1},  // koreademocraticvolksrep
	{60237, 247, 4, 0x81},  // #1sj
	{45283, 210, 33, 0x1},  // territoryofthecocoskeelingislands
	{60635, 157, 4, 0x81},  // #1tl
	{58815, 30, 12, 0x1},   // kingdomitaly
	{6894, 225, 13, 0x1},   // hongkongchina
	{4437, 243, 7, 0x1},    // reunion
	{59356, 504, 4, 0x1},   // #1nh
	{21047, 211, 5, 0x81},  // #2cok
	{12438, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{19683, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{56359, 22, 4, 0x81},   // #1gb
	{14706, 139, 22, 0x1},  // volksrepubliekmongolie
	{66213, 195, 4, 0x1},   // #8td
	{51632, 93, 17, 0x1},   // federationnigeria
	{54318, 53, 5, 0x1},    // #7ukr
	{44475, 536, 5, 0x1},   // #6kuw
	{50876, 124, 5, 0x1},   // #7irq
	{61869, 116, 7, 0x1},   // bhoetan
	{61613, 206, 14, 0x1},  // bonaireandsaba
	{63676, 128, 11, 0x1},  // kirgizistan
	{22131, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{64242, 148, 18, 0x1},  // volksrepnoordkorea
	{4570, 136, 16, 0x1},   // maldivenrepublic
	{2874, 212, 18, 0x1},   // territoriumcuracao
	{32321, 610, 5, 0x1},   // #5220
	{62431, 71, 19, 0x1},   // arabrepublicofegypt
	{28794, 136, 9, 0x1},   // malediven
	{57911, 26, 19, 0x1},   // koninkrijkhongarije
	{11005, 174, 17, 0x1},  // republicacolombia
	{44503, 50, 16, 0x1},   // sloveniarepublic
	{60245, 49, 4, 0x81},   // #1sk
	{8750, 251, 14, 0x1},   // tokelauislands
	{60505, 251, 4, 0x81},  // #1tk
	{58120, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{16540, 83, 14, 0x1},   // lesothokingdom
	{27318, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{21195, 65, 20, 0x1},   // peoplesrepubliccongo
	{58812, 37, 4, 0x81},   // #1mk
	{25519, 135, 5, 0x81},  // #2lka
	{157, 210, 19, 0x1},    // cocoskeelingislands
	{27433, 149, 5, 0x81},  // #2qat
	{13036, 59, 16, 0x1},   // formeroppervolta
	{30971, 174, 5, 0x81},  // #4170
	{42401, 46, 9, 0x1},    // russiafed
	{25169, 246, 26, 0x1},  // ascensionandtristandacunha
	{68085, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{47082, 85, 18, 0x1},   // malagasymadagascar
	{65274, 149, 4, 0x1},   // #8qa
	{21069, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{3472, 40, 23, 0x1},    // netherlandskingdomofthe
	{54331, 54, 5, 0x1},    // #7usa
	{12661, 244, 17, 0x1},  // formerzuidvietnam
	{64308, 126, 4, 0x1},   // #8ja
	{17486, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{18064, 151, 17, 0x1},  // republiksingapura
	{38779, 64, 11, 0x1},   // demrepkongo
	{52067, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{50881, 28, 5, 0x1},    // #7isl
	{32136, 611, 5, 0x1},   // #4810
	{32686, 361, 5, 0x1},   // #5511
	{6283, 68, 17, 0x1},    // republiekdjibouti
	{23394, 69, 7, 0x1},    // algeria
	{70636, 244, 12, 0x1},  // staatvietnam
	{12475, 16, 28, 0x1},   // germanyformerfederalrepublic
	{45880, 89, 9, 0x1},    // maurituis
	{56443, 273, 25, 0x82}, // federalrepublicyugoslavia
	{3472, 40, 18, 0x1},    // netherlandskingdom
	{32331, 387, 5, 0x1},   // #5223
	{40028, 538, 5, 0x1},   // #5taz
	{21452, 214, 5, 0x81},  // #2cym
	{13616, 85, 10, 0x1},   // madagaskar
	{51397, 181, 19, 0x1},  // republicofguatemala
	{17220, 46, 10, 0x1},   // fedrusland
	{67876, 35, 16, 0x1},   // vorstendommonaco
	{60224, 246, 4, 0x81},  // #1sh
	{60488, 155, 4, 0x81},  // #1tj
	{58072, 246, 20, 0x1},  // sthelenaandascension
	{57749, 129, 4, 0x81},  // #1kh
	{58568, 36, 4, 0x81},   // #1md
	{38973, 241, 17, 0x1},  // gazastripwestbank
	{9557, 221, 13, 0x1},   // laguadeloupef
	{25629, 52, 7, 0x1},    // turkyie
	{66026, 207, 4, 0x1},   // #8tb
	{35335, 186, 30, 0x1},  // saintchristophernevisfederatie
	{22754, 125, 27, 0x1},  // transjordanhashemitekingdom
	{483, 217, 35, 0x1},    // overzeesgebiedsdeelfalklandeilanden
	{32681, 538, 5, 0x1},   // #5510
	{41553, 309, 5, 0x1},   // #6710
	{69564, 10, 18, 0x1},   // respublikabyelarus
	{36150, 135, 9, 0x1},   // shrilamka
	{53730, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{43965, 163, 28, 0x1},  // westernsamoaindependentstate
	{12318, 138, 10, 0x1},  // unionburma
	{52837, 190, 15, 0x1},  // republiekpanama
	{52658, 42, 5, 0x1},    // #7nzl
	{60228, 50, 4, 0x81},   // #1si
	{50551, 82, 20, 0x1},   // libyanarabjamahiriya
	{12025, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{39322, 39, 18, 0x1},   // montenegrorepublic
	{7215, 99, 10, 0x1},    // southsudan
	{60886, 198, 4, 0x81},  // #1ve
	{48637, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{57753, 130, 4, 0x81},  // #1ki
	{58572, 39, 4, 0x81},   // #1me
	{13144, 59, 10, 0x1},   // uppervolta
	{14501, 142, 5, 0x1},   // nauru
	{20342, 11, 5, 0x81},   // #2can
	{21998, 72, 5, 0x81},   // #2eri
	{30911, 129, 5, 0x81},  // #4116
	{45350, 392, 5, 0x1},   // #6lib
	{46302, 350, 5, 0x1},   // #6prk
	{56355, 74, 4, 0x81},   // #1ga
	{30946, 103, 5, 0x81},  // #4148
	{60728, 64, 8, 0x1},    // drccongo
	{52347, 160, 22, 0x1},  // ozbekistonrespublikasi
	{44495, 50, 16, 0x1},   // republicslovenia
	{54112, 241, 13, 0x1},  // statepalestin
	{15281, 102, 13, 0x1},  // repibliksesel
	{24405, 125, 5, 0x81},  // #2jor
	{45770, 612, 5, 0x1},   // #6nic
	{47894, 243, 18, 0x1},  // grondgebiedreunion
	{11900, 53, 18, 0x1},   // formerukrainianssr
	{51036, 29, 5, 0x1},    // #7isr
	{24325, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{32696, 363, 5, 0x1},   // #5517
	{34260, 210, 21, 0x1},  // territorycocosislands
	{24346, 85, 18, 0x1},   // republicmadagascar
	{44487, 613, 5, 0x1},   // #6kyr
	{48731, 208, 5, 0x1},   // #7ber
	{25668, 178, 21, 0x1},  // dominikaanserepubliek
	{48750, 169, 5, 0x1},   // #7biz
	{56102, 82, 10, 0x1},   // staatlibie
	{48825, 59, 5, 0x1},    // #7bur
	{24784, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{57549, 166, 9, 0x1},   // argentine
	{25263, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{14939, 194, 18, 0x1},  // surinamdutchguiana
	{14003, 145, 23, 0x1},  // gemenebestderfilipijnen
	{26176, 81, 17, 0x1},   // republicofliberia
	{47082, 85, 8, 0x1},    // malagasy
	{60484, 154, 4, 0x81},  // #1th
	{7440, 377, 23, 0x2},   // saintmaartensaintmartin
	{71411, 48, 33, 0x1},   // serviemontenegrostaatsgemeenschap
	{60882, 614, 4, 0x1},   // #1vd
	{16800, 138, 9, 0x1},   // birmaunie
	{45514, 236, 25, 0x1},  // grondgebiednieuwcaledonie
	{48297, 138, 12, 0x1},  // unievanburma
	{58678, 231, 4, 0x81},  // #1mf
	{48390, 26, 22, 0x1},   // hungarypeoplesrepublic
	{70860, 52, 14, 0x1},   // republicturkey
	{56579, 223, 4, 0x81},  // #1gf
	{14920, 58, 13, 0x1},   // formerdahomey
	{61538, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{5114, 249, 21, 0x1},   // territorysaintmaarten
	{60578, 195, 16, 0x1},  // trinidadentobago
	{24061, 165, 20, 0x1},  // yemenpeoplesrepublic
	{45997, 327, 5, 0x1},   // #6par
	{8128, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{32691, 527, 5, 0x1},   // #5516
	{41558, 413, 5, 0x1},   // #6712
	{51838, 133, 24, 0x1},  // laopeodemocraticrepublic
	{21457, 118, 5, 0x81},  // #2cyp
	{25203, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{35092, 220, 23, 0x1},  // overzeesgebiedgibraltar
	{60189, 151, 4, 0x81},  // #1sg
	{61018, 255, 4, 0x81},  // #1vg
	{58804, 85, 4, 0x81},   // #1mg
	{20783, 117, 5, 0x81},  // #2chn
	{9296, 120, 31, 0x1},   // gefedereerdestatenvanmicronesie
	{45269, 210, 33, 0x1},  // keelingislandsterritoryofthecocos
	{21067, 174, 5, 0x81},  // #2col
	{16608, 124, 12, 0x1},  // iraqrepublic
	{56763, 219, 4, 0x81},  // #1gg
	{70958, 120, 27, 0x1},  // micronesiafederalestatenvan
	{30966, 210, 5, 0x81},  // #4166
	{30976, 66, 5, 0x81},   // #4174
	{52972, 162, 15, 0x1},  // vanuaturepublic
	{2307, 232, 27, 0x1},   // noordelijkemarianeneilanden
	{19408, 218, 14, 0x1},  // faroereilanden
	{30259, 261, 5, 0x81},  // #2xnb
	{41538, 613, 5, 0x1},   // #6703
	{41563, 583, 5, 0x1},   // #6713
	{32761, 544, 5, 0x1},   // #5571
	{49595, 100, 9, 0x1},   // stomeprin
	{13558, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{4357, 109, 6, 0x1},    // zambia
	{35871, 121, 19, 0x1},  // republicofindonesia
	{52260, 112, 20, 0x1},  // verarabischeemiraten
	{16173, 226, 46, 0x1},  // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{23369, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{68860, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{9259, 150, 14, 0x1},   // saudischarabie
	{44354, 142, 15, 0x1},  // republicofnauru
	{18078, 196, 7, 0x1},   // uraguay
	{61333, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{59013, 123, 12, 0x1},  // islrepofiran
	{52335, 139, 9, 0x1},   // mongoluls
	{53568, 10, 18, 0x1},   // republicwitrusland
	{60181, 95, 4, 0x81},   // #1sd
	{10705, 235, 21, 0x1},  // overzeesgebiedmayotte
	{54374, 228, 26, 0x1},  // britishindischoceaangebied
	{66510, 128, 9, 0x1},   // kyrgzstan
	{47286, 198, 21, 0x1},  // unitedstatesvenezuela
	{56804, 110, 16, 0x1},  // southernrhodesia
	{21157, 66, 5, 0x81},   // #2com
	{13875, 158, 15, 0x1},  // friendlyislands
	{58334, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{56553, 180, 4, 0x81},  // #1gd
	{30981, 235, 5, 0x81},  // #4175
	{20127, 59, 12, 0x1},   // burkinafasso
	{57593, 49, 17, 0x1},   // republicslowakije
	{59670, 141, 12, 0x1},  // kingdomnepal
	{55928, 12, 11, 0x1},   // switzerland
	{11917, 21, 19, 0x1},   // republiquefrancaise
	{32706, 418, 5, 0x1},   // #5522
	{41533, 615, 5, 0x1},   // #6702
	{10209, 165, 21, 0x1},  // formerdemocraticyemen
	{41593, 474, 5, 0x1},   // #6770
	{11122, 135, 18, 0x1},  // republicofsrilanka
	{32756, 463, 5, 0x1},   // #5570
	{7181, 76, 14, 0x1},    // guinearepublic
	{22913, 133, 4, 0x1},   // lpdr
	{13177, 273, 12, 0x82}, // fryugoslavia
	{40575, 22, 12, 0x1},   // greatbritain
	{21538, 192, 20, 0x1},  // republicadelparaguay
	{48805, 171, 5, 0x1},   // #7bra
	{65633, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{25390, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{52308, 116, 15, 0x1},  // kingdomofbhutan
	{24226, 252, 19, 0x1},  // provincechinataiwan
	{16490, 103, 4, 0x1},   // chad
	{44983, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{60185, 51, 4, 0x81},   // #1se
	{30849, 219, 17, 0x1},  // bailiwickguernsey
	{60874, 254, 4, 0x81},  // #1va
	{37614, 143, 11, 0x1},  // maskateoman
	{58546, 84, 4, 0x81},   // #1ma
	{20778, 173, 5, 0x81},  // #2chl
	{1718, 82, 25, 0x1},    // libischarabischerepubliek
	{17067, 205, 44, 0x1},  // overzeesegemeenschapfransezuidelijkegebieden
	{22337, 216, 5, 0x81},  // #2eue
	{56557, 23, 4, 0x81},   // #1ge
	{5135, 249, 23, 0x1},   // knetherlandsaintmaarten
	{3712, 221, 22, 0x1},   // collectivityguadeloupe
	{57938, 50, 16, 0x1},   // republicslovenie
	{50376, 207, 8, 0x1},   // stbarths
	{2831, 256, 10, 0x1},   // usvirginis
	{51107, 256, 5, 0x1},   // #7isv
	{41528, 616, 5, 0x1},   // #6701
	{41598, 543, 5, 0x1},   // #6771
	{6206, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{65772, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{60744, 231, 34, 0x1},  // collectiviteitsaintmartinfransdeel
	{13830, 198, 15, 0x1},  // formervenezuela
	{52595, 92, 5, 0x1},    // #7nig
	{30834, 229, 15, 0x1},  // territoryjersey
	{18634, 54, 22, 0x1},   // amerikaverenigdestaten
	{61847, 73, 16, 0x1},   // empireofethiopia
	{7481, 231, 17, 0x1},   // francesaintmartin
	{25161, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{63123, 63, 25, 0x1},   // federalrepublicofcameroon
	{60146, 152, 4, 0x81},  // #1sb
	{19102, 166, 10, 0x1},  // argentinie
	{31077, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{14578, 128, 16, 0x1},  // republickirgizie
	{20350, 210, 5, 0x81},  // #2cck
	{45379, 290, 5, 0x1},   // #6lie
	{40684, 171, 21, 0x1},  // brazilfederalrepublic
	{38148, 148, 9, 0x1},   // koreadprk
	{65687, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{17531, 137, 28, 0x1},  // republicofthemarshallislands
	{69685, 247, 21, 0x1},  // svalbardandjanmayenis
	{27413, 111, 20, 0x1},  // kingdomofafghanistan
	{69685, 247, 19, 0x1},  // svalbardandjanmayen
	{24400, 229, 5, 0x81},  // #2jey
	{12542, 273, 3, 0x82},  // fry
	{32701, 528, 5, 0x1},   // #5520
	{41523, 373, 5, 0x1},   // #6700
	{69011, 130, 15, 0x1},  // gilberteilanden
	{32766, 617, 5, 0x1},   // #5572
	{12684, 248, 17, 0x1},  // fstpierremiquelon
	{30371, 233, 24, 0x1},  // overzeesgebiedmontserrat
	{31161, 259, 20, 0x1},  // kosovounderunscr1244
	{1703, 215, 4, 0x1},    // sadr
	{32361, 442, 5, 0x1},   // #5260
	{42555, 462, 5, 0x1},   // #6bru
	{66095, 8, 17, 0x1},    // kingdomofbulgaria
	{8572, 245, 12, 0x1},   // southgeorgie
	{21432, 213, 5, 0x81},  // #2cxr
	{40037, 430, 5, 0x1},   // #5thi
	{9395, 120, 10, 0x1},   // micronesia
	{29767, 246, 45, 0x1},  // territoriumsainthelenaascensiontristandacunha
	{60171, 102, 4, 0x81},  // #1sc
	{64621, 244, 13, 0x1},  // vietnamfmrrep
	{60878, 197, 4, 0x81},  // #1vc
	{44657, 479, 5, 0x1},   // #6lat
	{58564, 35, 4, 0x81},   // #1mc
	{44697, 618, 5, 0x1},   // #6lbr
	{65909, 149, 10, 0x1},  // staatqatar
	{21568, 14, 7, 0x1},    // czechia
	{29827, 245, 44, 0x1},  // territoriumsouthgeorgiesouthsandwicheilanden
	{30961, 213, 5, 0x81},  // #4162
	{19832, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{38518, 105, 16, 0x1},  // republiektunesie
	{6467, 257, 17, 0x1},   // wallisfutunafrans
	{44940, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{46100, 454, 5, 0x1},   // #6phi
	{54313, 107, 5, 0x1},   // #7uga
	{40328, 135, 16, 0x1},  // dominionofceylon
	{58226, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{54278, 56, 20, 0x1},   // volksrepubliekangola
	{27665, 109, 13, 0x1},  // northrhodesia
	{17995, 197, 12, 0x1},  // saintvincent
	{22446, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{33961, 33, 22, 0x1},   // grandduchedeluxembourg
	{13710, 77, 15, 0x1},   // republiekgambia
	{50943, 254, 18, 0x1},  // holyseevaticancity
	{60723, 64, 7, 0x1},    // congodr
	{49215, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{29977, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{22817, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{69741, 48, 25, 0x1},   // formerserbiaandmontenegro
	{10537, 206, 19, 0x1},  // caribiannetherlands
	{48850, 82, 26, 0x1},   // libischarabischejamahiriya
	{47808, 516, 5, 0x1},   // #6ypr
	{24669, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{12793, 60, 18, 0x1},   // lefatshelabotswana
	{58092, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{42063, 142, 6, 0x1},   // naoero
	{20908, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{59594, 89, 19, 0x1},   // republicofmauritius
	{63212, 259, 14, 0x1},  // republickosovo
	{4952, 218, 21, 0x1},   // territoryfaroeislands
	{21726, 1, 15, 0x1},    // albaniarepublic
	{18565, 54, 15, 0x1},   // unitedstatesusa
	{33056, 564, 5, 0x1},   // #5860
	{6499, 68, 23, 0x1},    // afarsenissasfransgebied
	{44759, 217, 10, 0x1},  // falklandis
	{52867, 145, 5, 0x1},   // #7phi
	{18670, 162, 6, 0x1},   // #3nhvu
	{3307, 182, 26, 0x1},   // guyanacooperatieverepublic
	{21709, 1, 24, 0x1},    // peoplesrepublicofalbania
	{955, 68, 25, 0x1},     // frenchterritoryafarsissas
	{37724, 186, 17, 0x1},  // saintkittsennevis
	{42247, 165, 17, 0x1},  // southadenyemenpdr
	{60092, 150, 4, 0x81},  // #1sa
	{20797, 62, 5, 0x81},   // #2civ
	{65149, 128, 9, 0x1},   // kyrgistan
	{39487, 282, 5, 0x1},   // #5ssd
	{20327, 61, 5, 0x81},   // #2caf
	{21568, 14, 20, 0x1},   // czechiaczechrepublic
	{65261, 18, 13, 0x1},   // reinodeespana
	{15470, 67, 20, 0x1},   // republicadecaboverde
	{66372, 198, 19, 0x1},  // venezuelarepublicof
	{19666, 110, 13, 0x1},  // southrhodesie
	{12403, 16, 11, 0x1},   // westgermany
	{1658, 247, 25, 0x1},   // territorysvalbardjanmayen
	{22112, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{36442, 85, 21, 0x1},   // malagasischerepubliek
	{42367, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{66427, 108, 19, 0x1},  // republicsouthafrika
	{25424, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{37006, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{6663, 108, 24, 0x1},   // rephabolikiyaafrikaborwa
	{41548, 608, 5, 0x1},   // #6705
	{55942, 55, 10, 0x1},   // jugoslavia
	{41603, 458, 5, 0x1},   // #6775
	{67855, 135, 14, 0x1},  // srilankaceylon
	{42585, 170, 17, 0x1},  // buliwyamamallaqta
	{21139, 73, 18, 0x1},   // keizerrijkethiopie
	{25337, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{12267, 46, 11, 0x1},   // sovietunion
	{66632, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{53491, 157, 15, 0x1},  // portuguesetimor
	{32366, 459, 5, 0x1},   // #5265
	{23846, 65, 22, 0x1},   // formercongobrazzaville
	{6325, 26, 22, 0x1},    // peoplesrepublichungary
	{38806, 226, 37, 0x1},  // heardislandsmcdonaldislandsaustralian
	{14440, 184, 5, 0x1},   // haiti
	{9699, 48, 22, 0x1},    // formerserbiamontenegro
	{50932, 254, 7, 0x1},   // vatican
	{41523, 356, 4, 0x1},   // #670
	{20421, 71, 14, 0x1},   // republicegypte
	{36843, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{23078, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{42046, 53, 7, 0x1},    // ukraine
	{21416, 212, 5, 0x81},  // #2cuw
	{17295, 205, 43, 0x1},  // overzeesdepartementfransezuidelijkegebieden
	{42053, 142, 16, 0x1},  // republicofnaoero
	{49185, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{23636, 123, 21, 0x1},  // iranislamicrepublicof
	{66690, 106, 19, 0x1},  // republiektanganyika
	{6644, 240, 12, 0x1},   // uspuertorico
	{3889, 235, 19, 0x1},   // collectivitymayotte
	{51532, 377, 19, 0x2},  // stmartinsintmaarten
	{7332, 112, 14, 0x1},   // unitedarabeast
	{16127, 178, 19, 0x1},  // drdominicanrepublic
	{44489, 128, 14, 0x1},  // kyrghzrepublic
	{34458, 219, 18, 0x1},  // bailliageguernesey
	{46085, 105, 15, 0x1},  // republictunesie
	{33391, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{30232, 258, 5, 0x81},  // #2xau
	{47177, 84, 16, 0x1},   // kingdomofmorocco
	{41543, 511, 5, 0x1},   // #6704
	{41573, 539, 5, 0x1},   // #6732
	{52928, 146, 5, 0x1},   // #7plw
	{52933, 147, 5, 0x1},   // #7png
	{32771, 390, 5, 0x1},   // #5580
	{41588, 607, 5, 0x1},   // #6760
	{39278, 48, 26, 0x1},   // statenunieserviemontenegro
	{60364, 186, 25, 0x1},  // stkittsandnevisfederation
	{961, 68, 19, 0x1},     // territoryafarsissas
	{4176, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{67191, 181, 20, 0x1},  // republicadeguatemala
	{14606, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{38538, 52, 16, 0x1},   // republiekturkije
	{49255, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{69048, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{65315, 7, 8, 0x1},     // belgique
	{40055, 577, 5, 0x1},   // #5tkm
	{16504, 229, 15, 0x1},  // bailliagejersey
	{29662, 245, 12, 0x1},  // southgeorgia
	{10138, 120, 21, 0x1},  // federalstatmicronesia
	{66071, 114, 14, 0x1},  // bahrainkingdom
	{2264, 120, 10, 0x1},   // micronesie
	{27758, 63, 26, 0x1},   // verenigderepubliekkameroen
	{18763, 64, 6, 0x1},    // #3zrcd
	{1607, 213, 33, 0x1},   // overseasterritorychristmasislands
	{53576, 10, 10, 0x1},   // witrusland
	{19592, 131, 13, 0x1},  // republickorea
	{1786, 242, 33, 0x1},   // overzeesdepartementfranspolynesie
	{16442, 223, 12, 0x1},  // frenchguyana
	{53803, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{29374, 71, 7, 0x1},    // aregypt
	{47916, 208, 28, 0x1},  // britishoverzeesgebiedbermuda
	{15352, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{26970, 8, 18, 0x1},    // republicofbulgaria
	{26280, 249, 21, 0x1},  // saintmaartendutchpart
	{68019, 19, 8, 0x1},    // esthonia
	{19884, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{32716, 576, 5, 0x1},   // #5531
	{16283, 206, 13, 0x1},  // bonaireensaba
	{32776, 619, 5, 0x1},   // #5581
	{69619, 47, 28, 0x1},   // meestserenerepublicsanmarino
	{15882, 191, 4, 0x1},   // peru
	{5556, 79, 17, 0x1},    // guineeequatoriale
	{17110, 109, 13, 0x1},  // northrhodesie
	{42535, 544, 5, 0x1},   // #6bot
	{48796, 60, 5, 0x1},    // #7bot
	{50175, 170, 27, 0x1},  // boliviaplurinationalstateof
	{64227, 123, 8, 0x1},   // irofiran
	{53633, 48, 15, 0x1},   // republiekservie
	{42113, 507, 5, 0x1},   // #6bah
	{52816, 106, 17, 0x1},  // urepublictanzania
	{23, 242, 19, 0x1},     // franspolynesiefrans
	{68574, 6, 11, 0x1},    // azerbeidjan
	{69360, 117, 7, 0x1},   // prchina
	{12105, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{2093, 234, 33, 0x1},   // overzeesecollectiviteitmartinique
	{25888, 211, 8, 0x1},   // cookisds
	{54627, 84, 9, 0x1},    // almaghrib
	{40338, 135, 14, 0x1},  // ceylonsrilanka
	{39350, 620, 5, 0x1},   // #5snm
	{41643, 534, 5, 0x1},   // #6817
	{28308, 256, 25, 0x1},  // virginislandsunitedstates
	{35291, 62, 17, 0x1},   // republicivoorkust
	{65160, 170, 16, 0x1},  // plurstatebolivia
	{32711, 570, 5, 0x1},   // #5530
	{47433, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{42514, 621, 5, 0x1},   // #6bos
	{58252, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{11531, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{3423, 40, 11, 0x1},    // netherlands
	{48147, 136, 23, 0x1},  // sultanatemaldiveislands
	{1421, 193, 10, 0x1},   // elsalvador
	{56714, 241, 14, 0x1},  // palestinestate
	{30001, 246, 26, 0x1},  // sainthelenaanddependencies
	{48740, 116, 5, 0x1},   // #7bhu
	{53793, 34, 16, 0x1},   // republicoflatvia
	{61440, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{46763, 188, 24, 0x1},  // verenigdestatenvanmexico
	{47209, 57, 16, 0x1},   // kingdomofburundi
	{47803, 486, 5, 0x1},   // #6yem
	{54880, 451, 23, 0x2},  // democraticrepublickorea
	{66358, 198, 23, 0x1},  // unitedstatesofvenezuela
	{47280, 171, 18, 0x1},  // brazilunitedstates
	{32406, 620, 5, 0x1},   // #5331
	{50883, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{41623, 622, 5, 0x1},   // #6800
	{41638, 366, 5, 0x1},   // #6816
	{63656, 110, 13, 0x1},  // southrhodesia
	{28160, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{55997, 231, 31, 0x1},  // departementsaintmartinfransdeel
	{41568, 350, 5, 0x1},   // #6731
	{12854, 55, 10, 0x1},   // jugoslavie
	{53017, 44, 5, 0x1},    // #7por
	{21255, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{50497, 162, 15, 0x1},  // republicvanuatu
	{40528, 18, 12, 0x1},   // spaansestaat
	{52700, 192, 5, 0x1},   // #7par
	{46548, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{31020, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{15581, 184, 13, 0x1},  // republichaiti
	{36174, 54, 19, 0x1},   // americaunitedstates
	{37801, 609, 5, 0x1},   // #5mnc
	{39218, 524, 5, 0x1},   // #5slo
	{36242, 147, 19, 0x1},  // statepapuanewguinea
	{2831, 256, 15, 0x1},   // usvirginislands
	{44865, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{40818, 205, 25, 0x1},  // frsouthantarcticterritory
	{69244, 190, 14, 0x1},  // republicpanama
	{14522, 146, 5, 0x1},   // palau
	{7220, 95, 13, 0x1},    // sudanupto2011
	{70252, 103, 14, 0x1},  // republictsjaad
	{23495, 164, 15, 0x1},  // republicofyemen
	{29653, 245, 41, 0x1},  // territorysouthgeorgiasouthsandwichislands
	{33051, 588, 5, 0x1},   // #5850
	{13349, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{43301, 119, 14, 0x1},  // dominionoffiji
	{24476, 145, 19, 0x1},  // philippinesrepublic
	{23019, 148, 13, 0x1},  // demrepofkorea
	{62294, 138, 26, 0x1},  // socialistrepublicunieburma
	{11405, 215, 13, 0x1},  // spanishsahara
	{43128, 24, 19, 0x1},   // ellinikidhimokratia
	{15386, 241, 19, 0x1},  // palestijnsegebieden
	{52937, 199, 16, 0x1},  // grondgebiedaruba
	{28687, 131, 13, 0x1},  // korearepublic
	{1574, 207, 33, 0x1},   // overseasdepartmentsaintbarthelemy
	{58665, 129, 13, 0x1},  // statecambodia
	{59708, 170, 25, 0x1},  // plurinationalstatebolivia
	{36454, 97, 20, 0x1},   // republieksierraleone
	{35430, 28, 15, 0x1},   // republicijsland
	{804, 138, 12, 0x1},    // birmamyanmar
	{39104, 594, 5, 0x1},   // #5sen
	{41703, 308, 5, 0x1},   // #6950
	{4536, 451, 25, 0x2},   // democraticrepublicofkorea
	{38307, 111, 25, 0x1},  // islamicemirateafghanistan
	{39815, 246, 18, 0x1},  // islandssainthelena
	{39213, 315, 5, 0x1},   // #5skn
	{11386, 246, 20, 0x1},  // sthelenadependencies
	{55955, 154, 13, 0x1},  // kingdomofsiam
	{48523, 6, 12, 0x1},    // azerbajdsjan
	{28937, 64, 4, 0x1},    // droc
	{48949, 193, 19, 0x1},  // republicaelsalvador
	{29445, 208, 16, 0x1},  // territorybermuda
	{33552, 94, 17, 0x1},   // rwandeserepubliek
	{40175, 253, 40, 0x1},  // verenigdestateskleineverafgelegenislands
	{22499, 68, 15, 0x1},   // franssomaliland
	{69766, 10, 41, 0x1},   // formerwitrussischesovietsocialistrepublic
	{20370, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{54334, 197, 15, 0x1},  // saintvincentgre
	{4504, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{18188, 149, 6, 0x1},   // quatar
	{32786, 510, 5, 0x1},   // #5591
	{5281, 43, 16, 0x1},    // republicofpoland
	{42163, 546, 5, 0x1},   // #6bel
	{46319, 45, 18, 0x1},   // koninkrijkroemenie
	{14212, 73, 14, 0x1},   // formerethiopia
	{12379, 128, 18, 0x1},  // republickyrgyzstan
	{22016, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{29119, 254, 15, 0x1},  // vaticaansestaat
	{19631, 148, 14, 0x1},  // dempeorepkorea
	{57866, 150, 20, 0x1},  // alarabiyahassuudiyah
	{35075, 25, 6, 0x1},    // crotia
	{14676, 54, 11, 0x1},   // usofamerica
	{58714, 37, 23, 0x1},   // macedonianorthmacedonia
	{11361, 232, 26, 0x1},  // noordelijkemarianenislands
	{61284, 136, 19, 0x1},  // sultanateofmaldives
	{51294, 106, 25, 0x1},  // tanzaniaverenigderepublic
	{70186, 63, 23, 0x1},   // federalrepublickameroen
	{33452, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{15453, 82, 25, 0x1},   // libischearabischerepublic
	{44446, 32, 17, 0x1},   // republieklitouwen
	{32781, 353, 5, 0x1},   // #5590
	{41618, 589, 5, 0x1},   // #6790
	{18261, 16, 23, 0x1},   // duitslandbondsrepubliek
	{48604, 57, 5, 0x1},    // #7bdi
	{631, 37, 14, 0x1},     // noordmacedonie
	{7955, 225, 25, 0x1},   // overseasterritoryhongkong
	{21289, 148, 22, 0x1},  // peoplesrepublicofkorea
	{65553, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{22406, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{14130, 46, 7, 0x1},    // rusland
	{16192, 226, 38, 0x1},  // heardeilandmcdonaldeilandenaustralisch
	{70041, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{39434, 223, 18, 0x1},  // frenchguianafrench
	{48815, 115, 5, 0x1},   // #7bru
	{16702, 37, 12, 0x1},   // vjrmacedonie
	{45779, 225, 19, 0x1},  // grondgebiedhongkong
	{61797, 95, 13, 0x1},   // republicsudan
	{22016, 225, 55, 0x1},  // specialeadministratieveregiohongkongvolksrepubliekchina
	{45024, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{26530, 51, 15, 0x1},   // kingdomofsweden
	{597, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{59865, 76, 18, 0x1},   // republiquedeguinee
	{46014, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{32376, 364, 5, 0x1},   // #5305
	{14623, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{41633, 623, 5, 0x1},   // #6812
	{283, 197, 21, 0x1},    // stvincentengrenadines
	{17190, 206, 10, 0x1},  // besislands
	{23823, 64, 23, 0x1},   // formercongoleopoldville
	{6942, 117, 20, 0x1},   // chinapeoplesrepublic
	{2274, 93, 19, 0x1},    // federatievannigeria
	{42273, 506, 5, 0x1},   // #6ben
	{57932, 128, 9, 0x1},   // kyrgyzrep
	{636, 37, 9, 0x1},      // macedonie
	{20364, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{12738, 72, 7, 0x1},    // eritrea
	{39446, 68, 19, 0x1},   // frenchafarsandissas
	{63558, 205, 19, 0x1},  // frsouthernterritory
	{22446, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{67584, 9, 20, 0x1},    // bosniaandherzegovina
	{8107, 48, 24, 0x1},    // formerservieenmontenegro
	{37806, 433, 5, 0x1},   // #5mng
	{60523, 85, 16, 0x1},   // malagasyrepublic
	{71326, 140, 18, 0x1},  // federationofmalaya
	{29437, 208, 24, 0x1},  // overseasterritorybermuda
	{15304, 26, 23, 0x1},   // volksrepubliekhongarije
	{3818, 172, 8, 0x1},    // barbados
	{37863, 165, 10, 0x1},  // yemensouth
	{11216, 162, 19, 0x1},  // republiquedevanuatu
	{63084, 273, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{7029, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{17270, 46, 10, 0x1},   // russianfed
	{41628, 371, 5, 0x1},   // #6811
	{17346, 167, 7, 0x1},   // antigua
	{48418, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{28022, 24, 21, 0x1},   // koninkrijkgriekenland
	{61401, 206, 11, 0x1},  // sababonaire
	{8417, 241, 28, 0x1},   // occupiedpalestinianterritory
	{20388, 71, 15, 0x1},   // republiekegypte
	{44470, 624, 5, 0x1},   // #6kos
	{35368, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{1553, 242, 21, 0x1},   // tahitifrenchpolynesia
	{47202, 26, 14, 0x1},   // hungarykingdom
	{57064, 252, 11, 0x1},  // taiwanchina
	{7171, 79, 24, 0x1},    // equatorialguinearepublic
	{29886, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{69135, 104, 17, 0x1},  // togoleserepubliek
	{31416, 184, 5, 0x81},  // #4332
	{2560, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{41848, 69, 34, 0x1},   // algerijnsedemocraticvolksrepubliek
	{51746, 187, 7, 0x1},   // stlucia
	{59583, 145, 19, 0x1},  // phillippinerepublic
	{39024, 14, 17, 0x1},   // republiektsjechie
	{16482, 103, 12, 0x1},  // republicchad
	{28308, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{33983, 33, 22, 0x1},   // grandduchyofluxembourg
	{38181, 196, 26, 0x1},  // orientaalserepublicuruguay
	{33892, 34, 16, 0x1},   // republiekletland
	{64522, 46, 17, 0x1},   // russianfederation
	{7452, 231, 17, 0x1},   // saintmartinfrance
	{39492, 369, 5, 0x1},   // #5stp
	{62467, 92, 13, 0x1},   // nigerrepublic
	{39851, 557, 5, 0x2},   // #5syr
	{51816, 1, 15, 0x1},    // republicalbanie
	{5304, 8, 16, 0x1},     // republicbulgaria
	{45394, 553, 5, 0x1},   // #6lux
	{14218, 73, 8, 0x1},    // ethiopia
	{61827, 61, 26, 0x1},   // formercentralafricanempire
	{63829, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{43767, 26, 18, 0x1},   // hongaarserepubliek
	{11329, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1445, 196, 7, 0x1},    // uruguay
	{19363, 56, 19, 0x1},   // portugeeswestafrika
	{42505, 343, 5, 0x1},   // #6bol
	{48535, 168, 5, 0x1},   // #7bah
	{48791, 170, 5, 0x1},   // #7bol
	{572, 247, 16, 0x1},    // svalbardjanmayen
	{16750, 182, 11, 0x1},  // britsguiana
	{35644, 308, 5, 0x1},   // #5fij
	{59157, 165, 18, 0x1},  // peoplesdemrepyemen
	{41458, 584, 5, 0x1},   // #6651
	{13059, 246, 16, 0x1},  // formersinthelena
	{7139, 244, 22, 0x1},   // republicofsouthvietnam
	{35538, 161, 4, 0x1},   // drvn
	{35598, 232, 29, 0x1},  // gemenebestnoordelijkemarianen
	{27291, 112, 13, 0x1},  // trucialstates
	{4986, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{889, 68, 30, 0x1},     // fransterritoriumvoorafarsissas
	{53514, 178, 6, 0x1},   // domrep
	{18207, 16, 21, 0x1},   // germanfederalrepublic
	{60723, 64, 8, 0x1},    // congodrc
	{62485, 254, 12, 0x1},  // vaticanstate
	{67221, 110, 16, 0x1},  // zimbabwerepublic
	{17605, 16, 3, 0x1},    // frg
	{33046, 454, 5, 0x1},   // #5840
	{23852, 65, 10, 0x1},   // congobrazz
	{1951, 205, 29, 0x1},   // frenchsouthernterritoryfrench
	{3067, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{54651, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{43601, 205, 21, 0x1},  // frsouthernterritories
	{30324, 264, 5, 0x81},  // #2xqc
	{43389, 174, 18, 0x1},  // republicofcolombia
	{31421, 226, 5, 0x81},  // #4334
	{45552, 82, 14, 0x1},   // libyanrepublic
	{7079, 222, 26, 0x1},   // overseasterritorygreenland
	{70337, 159, 6, 0x1},   // tuvalu
	{7154, 244, 15, 0x1},   // vietnamrepublic
	{4961, 218, 12, 0x1},   // faroeislands
	{7839, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{32416, 288, 5, 0x1},   // #5339
	{61467, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{30054, 161, 5, 0x81},  // #2vnm
	{53136, 240, 5, 0x1},   // #7pur
	{10187, 10, 11, 0x1},   // byelorussia
	{41613, 395, 5, 0x1},   // #6781
	{66466, 52, 5, 0x1},    // tukey
	{52833, 191, 5, 0x1},   // #7per
	{48545, 113, 5, 0x1},   // #7ban
	{38735, 18, 14, 0x1},   // kingdomofspain
	{52367, 186, 16, 0x1},  // sintkittsennevis
	{60541, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{13756, 37, 9, 0x1},    // macedonia
	{17834, 160, 8, 0x1},   // oezbekie
	{8631, 235, 24, 0x1},   // overseasterritorymayotte
	{21306, 148, 10, 0x1},  // koreanoord
	{71670, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{57157, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{16474, 192, 16, 0x1},  // paraguayrepublic
	{53559, 49, 17, 0x1},   // slovaakserepublic
	{54795, 228, 25, 0x1},  // britsindischeoceaangebied
	{23958, 155, 11, 0x1},  // tadjikistan
	{29268, 239, 33, 0x1},  // hendersonducieoenoislandspitcairn
	{20104, 198, 11, 0x1},  // rbvenezuela
	{32411, 386, 5, 0x1},   // #5338
	{6347, 174, 16, 0x1},   // republiccolombia
	{59188, 58, 19, 0x1},   // volksrepubliekbenin
	{43583, 198, 15, 0x1},  // repbolvenezuela
	{16244, 206, 36, 0x1},  // territoriumbonairesainteustatiussaba
	{3035, 210, 32, 0x1},   // overzeesgebiedsdeelcocoseilanden
	{4124, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{35854, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{42318, 66, 17, 0x1},   // unionofthecomoros
	{50743, 123, 5, 0x1},   // #7iri
	{41608, 590, 5, 0x1},   // #6780
	{6098, 63, 20, 0x1},    // republiqueducameroun
	{50983, 154, 18, 0x1},  // koninkrijkthailand
	{12172, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{30057, 37, 10, 0x1},   // nmacedonia
	{46812, 54, 19, 0x1},   // verstatenvanamerika
	{31401, 181, 5, 0x81},  // #4320
	{31426, 254, 5, 0x81},  // #4336
	{24220, 252, 14, 0x1},  // taiwanprovince
	{9864, 108, 16, 0x1},   // unionsouthafrica
	{31396, 224, 5, 0x81},  // #4316
	{13974, 168, 17, 0x1},  // bahamasgemenebest
	{31436, 225, 5, 0x81},  // #4344
	{64024, 186, 18, 0x1},  // stchristoffelnevis
	{41493, 516, 5, 0x1},   // #6680
	{41463, 625, 5, 0x1},   // #6652
	{12143, 65, 24, 0x1},   // brazzavillecongorepublic
	{48800, 103, 5, 0x1},   // tsjad
	{13384, 100, 15, 0x1},  // saotomeprincipe
	{22546, 193, 18, 0x1},  // elsalvadorrepublic
	{66078, 101, 17, 0x1},  // kingdomofeswatini
	{51171, 197, 18, 0x1},  // saintvingrenadines
	{45384, 443, 5, 0x1},   // #6lit
	{65248, 114, 17, 0x1},  // koninkrijkbahrein
	{3748, 1, 15, 0x1},     // republicalbania
	{62383, 152, 21, 0x1},  // britishsolomonislands
	{6797, 73, 8, 0x1},     // ethiopie
	{34726, 140, 18, 0x1},  // federationmalaysia
	{50922, 254, 21, 0x1},  // stateofthevaticancity
	{64840, 222, 15, 0x1},  // greenlanddanish
	{33041, 462, 5, 0x1},   // #5835
	{21558, 14, 17, 0x1},   // republicofczechia
	{49937, 177, 5, 0x1},   // #7dma
	{39058, 204, 10, 0x1},  // antarctica
	{2667, 257, 24, 0x1},   // collectivitywallisfutuna
	{7149, 244, 12, 0x1},   // southvietnam
	{48820, 8, 5, 0x1},     // #7bul
	{33147, 33, 23, 0x1},   // groothertogdomluxemburg
	{51780, 100, 17, 0x1},  // southtomeprincipe
	{35698, 304, 5, 0x1},   // #5fin
	{17888, 218, 7, 0x1},   // faeroes
	{8689, 231, 14, 0x1},   // stmartinfrance
	{17464, 116, 7, 0x1},   // drukyul
	{9940, 199, 22, 0x1},   // overseasterritoryaruba
	{42696, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{51612, 140, 20, 0x1},  // federationofmalaysia
	{41433, 545, 5, 0x1},   // #6625
	{63468, 70, 19, 0x1},   // sultanateofzanzibar
	{1314, 90, 9, 0x1},     // nyasaland
	{51707, 234, 25, 0x1},  // departementdelamartinique
	{35306, 186, 29, 0x1},  // stchristopherennevisfederatie
	{20636, 21, 15, 0x1},   // anddomtomfrance
	{29461, 217, 37, 0x1},  // britishoverzeesgebiedfalklandeilanden
	{37810, 221, 21, 0x1},  // grondgebiedguadeloupe
	{45345, 463, 5, 0x1},   // #6les
	{22590, 74, 6, 0x1},    // gaboen
	{20403, 71, 32, 0x1},   // verenigdearabischerepublicegypte
	{44726, 220, 16, 0x1},  // gibraltarbritish
	{32496, 443, 5, 0x1},   // #5368
	{42294, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{25113, 246, 48, 0x1},  // overzeesgebiedsainthelenaascensiontristandacunha
	{29421, 198, 5, 0x81},  // #2ven
	{22798, 220, 9, 0x1},   // gibralter
	{37490, 73, 11, 0x1},   // ethiopiafdr
	{39925, 174, 16, 0x1},  // republiccolumbia
	{43947, 332, 5, 0x1},   // #6ind
	{54958, 66, 14, 0x1},   // comorosislands
	{7667, 218, 7, 0x1},    // faeroer
	{12646, 255, 15, 0x2},  // maagdeneilanden
	{58574, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{8793, 58, 15, 0x1},    // republicofbenin
	{10581, 161, 3, 0x1},   // srv
	{41508, 296, 5, 0x1},   // #6694
	{40083, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{41438, 282, 5, 0x1},   // #6626
	{11480, 55, 32, 0x1},   // federalvolksrepubliekjoegoslavie
	{55736, 157, 18, 0x1},  // republiekoosttimor
	{39701, 566, 5, 0x1},   // #5swd
	{67645, 150, 12, 0x1},  // saudiaarabia
	{32501, 406, 5, 0x1},   // #5369
	{52150, 233, 19, 0x1},  // territorymontserrat
	{25825, 64, 24, 0x1},   // zairekinshasacongodemrep
	{8351, 153, 18, 0x1},   // syrianarabrepbulic
	{45139, 239, 27, 0x1},  // territoriumpitcairneilanden
	{50871, 27, 5, 0x1},    // #7irl
	{13642, 129, 9, 0x1},   // kampuchea
	{13419, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{25329, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{35703, 610, 5, 0x1},   // #5frn
	{6576, 66, 7, 0x1},     // comores
	{27580, 44, 17, 0x1},   // portugeserepublic
	{21610, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{25084, 255, 29, 0x1},  // britishmaagdeneilandenbritish
	{51275, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{30544, 95, 18, 0x1},   // republicofthesudan
	{25700, 49, 18, 0x1},   // republiekslowakije
	{52031, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{25830, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{32381, 626, 5, 0x1},   // #5310
	{46643, 49, 18, 0x1},   // slovenskarepublika
	{29350, 614, 5, 0x1},   // #2vdr
	{13293, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{34134, 60, 9, 0x1},    // botswanna
	{64602, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{7972, 225, 16, 0x1},   // hongkongsarchina
	{53997, 131, 9, 0x1},   // zuidkorea
	{68285, 186, 31, 0x1},  // stchristopherandnevisfederation
	{33036, 480, 5, 0x1},   // #5830
	{68499, 143, 12, 0x1},  // muscatenoman
	{65740, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{49308, 82, 20, 0x1},   // libyanarabjamahariya
	{8816, 58, 12, 0x1},    // dahomeybenin
	{63094, 273, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{31406, 76, 5, 0x81},   // #4324
	{35708, 473, 5, 0x1},   // #5fsm
	{24297, 252, 14, 0x1},  // chinataiwanrep
	{51558, 62, 13, 0x1},   // elpenbeenkust
	{31386, 180, 5, 0x81},  // #4308
	{31391, 221, 5, 0x81},  // #4312
	{31431, 183, 5, 0x81},  // #4340
	{52614, 202, 13, 0x1},  // dutchantilles
	{5312, 8, 16, 0x1},     // bulgariarepublic
	{39524, 52, 16, 0x1},   // republiekturkiye
	{20403, 71, 26, 0x1},   // verenigdearabischerepublic
	{71447, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{41513, 367, 5, 0x1},   // #6696
	{41428, 392, 5, 0x1},   // #6620
	{67202, 181, 17, 0x1},  // guatemalarepublic
	{21251, 67, 5, 0x81},   // #2cpv
	{52562, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{42401, 46, 13, 0x1},   // russiafederal
	{7887, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{39520, 518, 5, 0x1},   // #5sur
	{53467, 94, 5, 0x1},    // #7rwa
	{14268, 247, 11, 0x1},  // spitsbergen
	{18897, 8, 19, 0x1},    // koninkrijkbulgarije
	{23365, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{19798, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{27324, 161, 25, 0x1},  // democraticrepublicvietnam
	{33279, 33, 23, 0x1},   // grossherzogtumluxemburg
	{65735, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{12967, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{12345, 195, 8, 0x1},   // trinidad
	{22000, 72, 8, 0x1},    // erithrea
	{38100, 337, 5, 0x1},   // #5mzm
	{29662, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{48975, 254, 17, 0x1},  // staatvaticaanstad
	{58414, 248, 42, 0x1},  // territorialcollectivitysaintpierremiquelon
	{40918, 374, 4, 0x1},   // #620
	{21337, 175, 5, 0x81},  // #2cri
	{60714, 329, 14, 0x82}, // republiekcongo
	{44584, 623, 5, 0x1},   // #6lao
	{19999, 198, 12, 0x1},  // rbvvenezuela
	{39677, 617, 5, 0x1},   // #5swa
	{15173, 130, 18, 0x1},  // republicofkiribati
	{16028, 65, 8, 0x1},    // repcongo
	{18366, 87, 10, 0x1},   // mocambique
	{23329, 183, 5, 0x81},  // #2hnd
	{24914, 148, 12, 0x1},  // koreademrepn
	{40540, 114, 7, 0x1},   // bahrein
	{24409, 170, 16, 0x1},  // republiekbolivia
	{44455, 32, 8, 0x1},    // litouwen
	{20230, 156, 20, 0x1},  // republicturkmenistan
	{30045, 256, 5, 0x81},  // #2vir
	{55089, 200, 34, 0x1},  // britishoverzeesterritoriumanguilla
	{49927, 17, 5, 0x1},    // #7den
	{59296, 82, 46, 0x1},   // grotelibischarabischesocialistvolksjamahiriyya
	{52494, 126, 9, 0x1},   // nihonkoku
	{39890, 194, 17, 0x1},  // republicofsurinam
	{40250, 119, 31, 0x1},  // sovereigndemocraticrepublicfiji
	{61199, 12, 21, 0x1},   // zwitserseconfederatie
	{13750, 37, 15, 0x1},   // formermacedonia
	{22406, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{41498, 536, 5, 0x1},   // #6690
	{157, 210, 29, 0x1},    // cocoskeelingislandsaustralian
	{30587, 65, 19, 0x1},   // repbrazzavillecongo
	{20974, 63, 5, 0x81},   // #2cmr
	{23041, 14, 13, 0x1},   // czeckrepublic
	{51872, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{37694, 186, 27, 0x1},  // stchristophernevisfederatie
	{684, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{32386, 322, 5, 0x1},   // #5315
	{32481, 384, 5, 0x1},   // #5365
	{57994, 82, 10, 0x1},   // libyastate
	{6708, 30, 18, 0x1},    // repubblicaitaliana
	{57768, 101, 18, 0x1},  // koninkrijkeswatini
	{34243, 147, 17, 0x1},  // papuaandnewguinea
	{148, 210, 28, 0x1},    // territorycocoskeelingislands
	{33301, 231, 31, 0x1},  // grondgebiedsaintmartinfransdeel
	{9317, 120, 28, 0x1},   // micronesiegefedereerdestates
	{61772, 241, 16, 0x1},  // palestijnsgebied
	{5528, 151, 18, 0x1},   // republieksingapore
	{797, 138, 12, 0x1},    // myanmarbirma
	{46232, 377, 20, 0x2},  // saintmaartenstmartin
	{3238, 112, 14, 0x1},   // unarabemirates
	{36272, 147, 21, 0x1},  // stateofpapuanewguinea
	{45730, 78, 16, 0x1},   // portugueseguinea
	{68246, 136, 23, 0x1},  // republiekvandemalediven
	{18526, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{15918, 134, 7, 0x1},   // lebanon
	{13366, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{50286, 57, 15, 0x1},   // republicburundi
	{32486, 526, 5, 0x1},   // #5366
	{57288, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{45111, 214, 20, 0x1},  // caymanislandsbritish
	{39881, 175, 17, 0x1},  // costaricarepublic
	{22576, 120, 3, 0x1},   // fsm
	{30067, 162, 5, 0x81},  // #2vut
	{53042, 188, 19, 0x1},  // unitedmexicanstates
	{67574, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{55524, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{66324, 198, 15, 0x1},  // venezuelarepbol
	{31411, 182, 5, 0x81},  // #4328
	{35254, 422, 5, 0x1},   // #5den
	{14693, 64, 13, 0x1},   // belgischkongo
	{21846, 178, 19, 0x1},  // republicadominicana
	{58273, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{13636, 129, 15, 0x1},  // formerkampuchea
	{15833, 160, 18, 0x1},  // uzbekistanrepublic
	{41503, 507, 5, 0x1},   // #6692
	{54283, 56, 15, 0x1},   // republiekangola
	{16556, 17, 14, 0x1},   // denmarkkingdom
	{14933, 194, 13, 0x1},  // formersurinam
	{63337, 106, 18, 0x1},  // tanganyikatanzania
	{14845, 120, 13, 0x1},  // fedmicronesia
	{34096, 168, 14, 0x1},  // bahamasislands
	{18791, 169, 6, 0x1},   // belize
	{36542, 302, 5, 0x1},   // #5jor
	{32396, 524, 5, 0x1},   // #5317
	{32491, 479, 5, 0x1},   // #5367
	{50929, 254, 10, 0x1},  // thevatican
	{11607, 245, 38, 0x1},  // southgeorgiezuidelijkesandwicheilanden
	{64080, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{55786, 171, 23, 0x1},  // federalrepublicbrazilie
	{49036, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{44157, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{17544, 137, 23, 0x1},  // marshallislandsrepublic
	{40510, 152, 19, 0x1},  // statesolomonislands
	{68451, 143, 19, 0x1},  // sultanatemuscatoman
	{46207, 231, 25, 0x1},  // collectivityofsaintmartin
	{50932, 254, 18, 0x1},  // vaticancityholysee
	{55306, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{49948, 178, 5, 0x1},   // #7dom
	{21381, 220, 18, 0x1},  // territorygibraltar
	{8417, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{13845, 163, 15, 0x1},  // formerwestsamoa
	{23623, 126, 6, 0x1},   // nippon
	{22695, 54, 27, 0x1},   // northamerikaverenigdestates
	{62772, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{55418, 117, 8, 0x1},   // zhongguo
	{67157, 10, 15, 0x1},   // belarusrepublic
	{2790, 207, 24, 0x1},   // territorysaintbarthelemy
	{33253, 165, 17, 0x1},  // democratischjemen
	{26515, 158, 15, 0x1},  // koninkrijktonga
	{39109, 510, 5, 0x1},   // #5sey
	{70836, 67, 21, 0x1},   // kaapverdischeeilanden
	{68613, 177, 20, 0x1},  // commonwealthdominica
	{32391, 336, 5, 0x1},   // #5316
	{32476, 376, 5, 0x1},   // #5360
	{9457, 31, 23, 0x1},    // furstentumliechtenstein
	{48611, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{3252, 223, 31, 0x1},   // overzeesegemeenschapfransguyana
	{553, 247, 35, 0x1},    // overzeesgebiedsdeelsvalbardjanmayen
	{5887, 240, 10, 0x1},   // puertorico
	{58658, 18, 12, 0x1},   // spanishstate
	{10316, 26, 17, 0x1},   // republichongarije
	{375, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{60240, 126, 5, 0x1},   // japan
	{70448, 12, 19, 0x1},   // confederaziunsvizra
	{13800, 37, 15, 0x1},   // formermacedonie
	{34903, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{62702, 43, 14, 0x1},   // republiekpolen
	{19153, 167, 5, 0x81},  // #2atg
	{49872, 98, 24, 0x1},   // federalrepublicofsomalia
	{20049, 246, 24, 0x1},  // sthelenaentristandacunha
	{41703, 484, 4, 0x1},   // #695
	{14501, 142, 11, 0x1},  // nauruisland
	{41443, 627, 5, 0x1},   // #6630
	{12608, 253, 38, 0x1},  // kleinepacifischeislandsverenigdestates
	{24990, 214, 26, 0x1},  // territoriumkaaimaneilanden
	{18270, 16, 14, 0x1},   // bondsrepubliek
	{50332, 227, 27, 0x1},  // overseasterritoryislandsman
	{32536, 352, 5, 0x1},   // #5385
	{21595, 151, 17, 0x1},  // republicsingapore
	{11434, 129, 13, 0x1},  // cambodiastate
	{28533, 99, 19, 0x1},   // republiekzuidsoedan
	{57196, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{8213, 85, 20, 0x1},    // republiquemadagascar
	{52695, 190, 5, 0x1},   // #7pan
	{44012, 467, 5, 0x1},   // #6ins
	{26693, 170, 26, 0x1},  // plurinationalestaatbolivia
	{56385, 55, 27, 0x1},   // democraticfederalyugoslavia
	{10251, 244, 15, 0x1},  // republicvietnam
	{7390, 66, 7, 0x1},     // comoros
	{38153, 148, 8, 0x1},   // dprkorea
	{42864, 88, 27, 0x1},   // islamicrepublicofmauritania
	{50246, 103, 5, 0x1},   // tshad
	{23757, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{19137, 205, 5, 0x81},  // #2atf
	{30534, 95, 28, 0x1},   // democraticrepublicofthesudan
	{4961, 218, 18, 0x1},   // faroeislandsdanish
	{41698, 335, 4, 0x1},   // #694
	{5520, 74, 17, 0x1},    // gaboneserepubliek
	{65665, 225, 15, 0x1},  // chinaprhongkong
	{35741, 95, 28, 0x1},   // democratischerepublieksoedan
	{70985, 120, 25, 0x1},  // micronesiafederatedstates
	{764, 138, 14, 0x1},    // unievanmyanmar
	{54462, 65, 14, 0x1},   // congorepubliek
	{3374, 152, 9, 0x1},    // solomonis
	{29310, 197, 5, 0x81},  // #2vct
	{35134, 121, 17, 0x1},  // republicindonesie
	{30462, 273, 26, 0x82}, // federalrepublicjoegoslavie
	{30263, 227, 31, 0x1},  // britishoverzeesgebiedislandsman
	{878, 223, 16, 0x1},    // fransguyanafrans
	{21956, 82, 18, 0x1},   // unitedkingdomlibya
	{13102, 165, 9, 0x1},   // yemenaden
	{9010, 85, 23, 0x1},    // repoblikanimadagasikara
	{16964, 115, 22, 0x1},  // negarabruneidarussalam
	{9286, 120, 28, 0x1},   // micronesiegefedereerdestaten
	{17420, 217, 9, 0x1},   // falklands
	{42463, 222, 20, 0x1},  // grondgebiedgroenland
	{33425, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{31376, 24, 5, 0x81},   // #4300
	{36766, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{8243, 108, 24, 0x1},   // formerunionofsouthafrica
	{31441, 26, 5, 0x81},   // #4348
	{19132, 204, 5, 0x81},  // #2ata
	{41693, 612, 4, 0x1},   // #693
	{63715, 205, 35, 0x1},  // grondgebiedfransezuidelijkegebieden
	{27070, 2, 26, 0x1},    // valleysandorraprincipality
	{36663, 165, 6, 0x1},   // syemen
	{40653, 53, 7, 0x1},    // ukrania
	{33569, 99, 9, 0x1},    // zuidsudan
	{28007, 84, 17, 0x1},   // koninkrijkmarokko
	{39706, 298, 5, 0x1},   // #5swz
	{23547, 586, 5, 0x1},   // #2hvo
	{57671, 210, 19, 0x1},  // keelingislandscocos
	{13478, 64, 13, 0x1},   // kinshasacongo
	{62583, 231, 39, 0x1},  // overzeesgebiedsdeelsaintmartinfransdeel
	{10116, 17, 17, 0x1},   // kongerigetdanmark
	{16020, 64, 11, 0x1},   // kongodemrep
	{53012, 43, 5, 0x1},    // #7pol
	{19028, 214, 7, 0x1},   // caymans
	{19082, 166, 20, 0x1},  // argentijnserepubliek
	{43813, 59, 21, 0x1},   // uppervoltaburkinafaso
	{42165, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{64858, 103, 14, 0x1},  // republicofchad
	{67951, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{30048, 123, 6, 0x1},   // iriran
	{41688, 628, 4, 0x1},   // #692
	{4347, 109, 16, 0x1},   // republicofzambia
	{54467, 128, 17, 0x1},  // republiekkirgizie
	{4357, 109, 14, 0x1},   // zambiarepublic
	{57111, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{39099, 571, 5, 0x1},   // #5sau
	{19014, 2, 5, 0x81},    // #2and
	{39114, 596, 5, 0x1},   // #5sie
	{45114, 227, 10, 0x1},  // manislands
	{56263, 95, 14, 0x1},   // republicsoedan
	{18087, 28, 6, 0x1},    // ysland
	{46400, 629, 5, 0x1},   // #6saf
	{230, 242, 27, 0x1},    // collectivityfrenchpolynesia
	{55873, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{32531, 566, 5, 0x1},   // #5380
	{17861, 123, 17, 0x1},  // imperialstateiran
	{6947, 225, 28, 0x1},   // peoplesrepublichongkongchina
	{30492, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{45150, 239, 23, 0x1},  // pitcairneilandenbritish
	{9705, 48, 6, 0x1},     // serbia
	{14454, 122, 10, 0x1},  // indiaunion
	{69191, 250, 38, 0x1},  // overzeesgebiedsdeelturkscaicoseilanden
	{20788, 252, 9, 0x1},   // taiwanchn
	{27437, 192, 12, 0x1},  // tetaparaguai
	{31726, 236, 5, 0x81},  // #4540
	{24148, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{21238, 111, 13, 0x1},  // irafghanistan
	{45804, 41, 5, 0x1},    // noreg
	{27342, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{31501, 127, 5, 0x81},  // #4398
	{59245, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{2642, 231, 17, 0x1},   // frenchsaintmartin
	{41518, 341, 5, 0x1},   // #6698
	{41683, 565, 4, 0x1},   // #691
	{54519, 119, 5, 0x1},   // fidji
	{55786, 171, 21, 0x1},  // federalrepublicbrazil
	{36162, 54, 19, 0x1},   // unitedstatesamerica
	{39255, 453, 5, 0x1},   // #5slv
	{2457, 237, 17, 0x1},   // norfkailenteratri
	{23420, 184, 5, 0x81},  // #2hti
	{21116, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{39512, 545, 5, 0x1},   // #5sud
	{14173, 129, 14, 0x1},  // formercambodja
	{572, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{47225, 478, 5, 0x1},   // #6svg
	{44273, 205, 29, 0x1},  // fransezuidelijkegebiedenfrans
	{27084, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{6419, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{17200, 59, 10, 0x1},   // bovenvolta
	{4232, 209, 22, 0x1},   // bouvetislandsnorwegian
	{41678, 513, 4, 0x1},   // #690
	{63357, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{21342, 604, 5, 0x81},  // #2csk
	{13589, 64, 27, 0x1},   // congodemocratischerepubliek
	{47268, 171, 18, 0x1},  // unitedstatesbrazil
	{13189, 257, 16, 0x1},  // fwallisandfutuna
	{68049, 248, 38, 0x1},  // overzeesgebiedsdeelsaintpierremiquelon
	{29482, 217, 23, 0x1},  // falklandeilandenbritish
	{35902, 121, 17, 0x1},  // republicindonesia
	{49133, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{56782, 549, 23, 0x2},  // gilbertandelliceislands
	{43645, 59, 10, 0x1},   // hautevolta
	{59909, 118, 16, 0x1},  // republicofcyprus
	{31761, 237, 5, 0x81},  // #4574
	{53072, 148, 5, 0x1},   // #7prk
	{67584, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{7963, 225, 17, 0x1},   // territoryhongkong
	{49293, 82, 20, 0x1},   // unitedkingdomoflibya
	{52678, 144, 5, 0x1},   // #7pak
	{36501, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{28065, 259, 11, 0x1},  // repofkosovo
	{54192, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{10276, 25, 24, 0x1},   // hrvatskacroatialocalname
	{31381, 222, 5, 0x81},  // #4304
	{20582, 14, 13, 0x1},   // chechrepublic
	{19127, 203, 5, 0x81},  // #2asm
	{1475, 227, 9, 0x1},    // maneiland
	{30869, 215, 13, 0x1},  // westernsahara
	{3856, 60, 24, 0x1},    // bechuanalandprotectorate
	{14492, 142, 14, 0x1},  // republieknauru
	{2685, 257, 15, 0x1},   // futunaandwallis
	{63024, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{36673, 30, 14, 0x1},   // kingdomofitaly
	{37984, 287, 5, 0x1},   // #5mor
	{41413, 287, 5, 0x1},   // #6600
	{36624, 111, 21, 0x1},  // koninkrijkafghanistan
	{3704, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{17874, 123, 10, 0x1},  // iranpersia
	{4393, 52, 14, 0x1},    // turkserepublic
	{5544, 79, 29, 0x1},    // republiquelaguineeequatoriale
	{8071, 145, 24, 0x1},   // formerphilippinerepublic
	{26186, 81, 15, 0x1},   // liberiarepublic
	{52993, 136, 19, 0x1},  // maldivischeeilanden
	{37479, 73, 19, 0x1},   // incleritreaethiopia
	{26896, 123, 6, 0x1},   // perzie
	{30364, 233, 31, 0x1},  // britishoverzeesgebiedmontserrat
	{36949, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{65105, 242, 33, 0x1},  // paysdoutremerlapolynesiefrancaise
	{51205, 255, 5, 0x1},   // #7ivb
	{46616, 248, 20, 0x1},  // sintpierreenmiquelon
	{53771, 24, 13, 0x1},   // greecekingdom
	{13514, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{12631, 256, 30, 0x1},  // verenigdestatesmaagdeneilanden
	{38556, 145, 22, 0x1},  // philippinecommonwealth
	{65384, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{33106, 326, 5, 0x1},   // #5970
	{68742, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{21488, 14, 5, 0x81},   // #2cze
	{39250, 482, 5, 0x1},   // #5slu
	{20850, 145, 11, 0x1},  // philippines
	{39482, 590, 5, 0x1},   // #5sri
	{31226, 177, 5, 0x81},  // #4212
	{63579, 248, 20, 0x1},  // fsaintpierremiquelon
	{54267, 180, 7, 0x1},   // grenada
	{33901, 34, 7, 0x1},    // letland
	{8925, 1, 9, 0x1},      // shqiperia
	{35014, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{60508, 158, 12, 0x1},  // kingdomtonga
	{22639, 255, 41, 0x1},  // overzeesgebiedsdeelbritishmaagdeneilanden
	{35536, 416, 5, 0x1},   // #5drv
	{69655, 247, 27, 0x1},  // territoriumsvalbardjanmayen
	{25237, 246, 26, 0x1},  // tristandacunhaandascension
	{44073, 291, 5, 0x1},   // #6isr
	{6702, 179, 7, 0x1},    // ecuador
	{26360, 13, 16, 0x1},   // tsjechoslovakije
	{38392, 241, 28, 0x1},  // palestiniannationalauthority
	{4994, 223, 21, 0x1},   // territoryfrenchguiana
	{57755, 17, 14, 0x1},   // kingdomdenmark
	{422, 223, 16, 0x1},    // departmentguiana
	{49843, 240, 15, 0x1},  // portoricoeiland
	{35504, 231, 21, 0x1},  // frenchpartsaintmartin
	{68780, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{20330, 68, 12, 0x1},   // afarissaland
	{16556, 17, 7, 0x1},    // denmark
	{45054, 492, 5, 0x1},   // #6leb
	{35554, 79, 8, 0x1},    // eqguinea
	{10819, 49, 8, 0x1},    // slovakia
	{64981, 106, 20, 0x1},  // tanganyikaenzanzibar
	{23613, 147, 12, 0x1},  // papuaniugini
	{58092, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{49822, 140, 17, 0x1},  // federatiemaleisie
	{222, 242, 35, 0x1},    // overseascollectivityfrenchpolynesia
	{10237, 154, 8, 0x1},   // thailand
	{53413, 100, 16, 0x1},  // saotomeeprincipe
	{35538, 161, 3, 0x1},   // drv
	{40281, 119, 33, 0x1},  // sovereigndemocraticrepublicoffiji
	{1238, 256, 24, 0x1},   // amerikaansmaagdenislands
	{2885, 212, 7, 0x1},    // curacao
	{28032, 24, 11, 0x1},   // griekenland
	{3908, 205, 25, 0x1},   // franszuidelijkterritorium
	{8577, 23, 7, 0x1},     // georgie
	{2228, 186, 24, 0x1},   // federatiesaintkittsnevis
	{40714, 160, 11, 0x1},  // uzbekhistan
	{68482, 136, 17, 0x1},  // maldivensultanaat
	{31246, 79, 5, 0x81},   // #4226
	{46469, 628, 5, 0x1},   // #6sal
	{15674, 38, 13, 0x1},   // maltarepublic
	{4792, 164, 17, 0x1},   // yemenarabrepublic
	{15576, 75, 13, 0x1},   // ghanarepublic
	{19903, 198, 19, 0x1},  // republicofvenezuela
	{30783, 121, 32, 0x1},  // republicverenigdestatesindonesie
	{31756, 238, 5, 0x81},  // #4570
	{30717, 28, 18, 0x1},   // ijslandserepubliek
	{71320, 140, 24, 0x1},  // formerfederationofmalaya
	{56906, 253, 22, 0x1},  // minoroutlyingislandsus
	{16418, 52, 12, 0x1},   // formerturkey
	{64392, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{40818, 205, 20, 0x1},  // frsouthantarcticterr
	{31496, 126, 5, 0x81},  // #4392
	{13486, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{1109, 136, 28, 0x1},   // dhivehiraajjeygejumhooriyyaa
	{9654, 140, 7, 0x1},    // malakka
	{47485, 405, 5, 0x1},   // #6tog
	{45181, 255, 29, 0x1},  // territorybritishvirginislands
	{18781, 169, 6, 0x1},   // belice
	{59635, 131, 18, 0x1},  // korearepublicsouth
	{9645, 140, 16, 0x1},   // federatiemalakka
	{23253, 225, 5, 0x81},  // #2hkg
	{1715, 173, 5, 0x1},    // chili
	{16794, 138, 11, 0x1},  // formerbirma
	{56305, 97, 19, 0x1},   // republicsierraleone
	{54105, 72, 12, 0x1},   // eritreastate
	{8077, 145, 18, 0x1},   // philippinerepublic
	{10807, 13, 20, 0x1},   // formerczechoslovakia
	{11564, 164, 5, 0x1},   // jemen
	{26955, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{43914, 112, 17, 0x1},  // unitedarabemirate
	{44068, 505, 5, 0x1},   // #6irq
	{54535, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{24442, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{25458, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{44613, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{18405, 121, 29, 0x1},  // republicunitedstatesindonesia
	{59104, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{46614, 480, 5, 0x1},   // #6sin
	{43371, 106, 18, 0x1},  // tanzaniatanganyika
	{31361, 75, 5, 0x81},   // #4288
	{9197, 194, 16, 0x1},   // nederlandsguyana
	{22576, 120, 12, 0x1},  // fsmicronesia
	{31731, 162, 5, 0x81},  // #4548
	{53323, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{11471, 164, 8, 0x1},   // yemenrep
	{69874, 109, 16, 0x1},  // northernrhodesia
	{50829, 133, 15, 0x1},  // demvolksreplaos
	{56490, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{19922, 198, 28, 0x1},  // republicbolivarianavenezuela
	{13522, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{13486, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{54668, 232, 30, 0x1},  // northernmarianaislandsamerican
	{24588, 14, 5, 0x1},    // cesko
	{19214, 4, 5, 0x81},    // #2aus
	{47475, 622, 5, 0x1},   // #6thi
	{44392, 59, 11, 0x1},   // birkinafaso
	{44742, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{50535, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{10344, 521, 10, 0x2},  // yugoslavia
	{1280, 70, 8, 0x1},     // zanzibar
	{39082, 575, 5, 0x1},   // #5sal
	{55505, 16, 23, 0x1},   // bondsrepubliekduitsland
	{56733, 152, 19, 0x1},  // solomonislandsstate
	{47793, 585, 5, 0x1},   // #6ven
	{47788, 606, 5, 0x1},   // #6van
	{39477, 300, 5, 0x1},   // #5spn
	{31281, 245, 5, 0x81},  // #4239
	{45475, 217, 24, 0x1},  // malvinasfalklandeilanden
	{140, 210, 36, 0x1},    // overseasterritorycocoskeelingislands
	{20875, 232, 28, 0x1},  // northernmarianascommonwealth
	{52795, 76, 16, 0x1},   // republicofguinea
	{59865, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{18869, 145, 19, 0x1},  // filipijnserepubliek
	{21782, 88, 10, 0x1},   // mauretania
	{27475, 45, 8, 0x1},    // roumania
	{63180, 110, 17, 0x1},  // republiekzimbabwe
	{55104, 200, 19, 0x1},  // territoriumanguilla
	{56322, 202, 7, 0x1},   // nethant
	{62163, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{18724, 165, 6, 0x1},   // #3ydye
	{61969, 219, 34, 0x1},  // britishoverzeesterritoriumguernsey
	{47652, 123, 16, 0x1},  // islamicrepofiran
	{66324, 198, 25, 0x1},  // venezuelarepbolivarianade
	{54766, 6, 12, 0x1},    // azerbajdzjan
	{40427, 175, 17, 0x1},  // republiccostarica
	{43803, 59, 20, 0x1},   // republicofuppervolta
	{37541, 26, 17, 0x1},   // magyarkoztarsasag
	{56714, 241, 16, 0x1},  // palestinestateof
	{12876, 106, 18, 0x1},  // republictanganyika
	{66139, 150, 18, 0x1},  // saudiarabiakingdom
	{40744, 162, 16, 0x1},  // republiekvanuatu
	{18337, 138, 9, 0x1},   // uniebirma
	{33061, 415, 5, 0x1},   // #5900
	{42208, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{11150, 23, 7, 0x1},    // georgia
	{16126, 15, 3, 0x1},    // ddr
	{37612, 353, 5, 0x1},   // #5mas
	{46968, 455, 5, 0x1},   // #6sol
	{36261, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{31231, 178, 5, 0x81},  // #4214
	{68158, 94, 6, 0x1},    // ruanda
	{31241, 193, 5, 0x81},  // #4222
	{31276, 217, 5, 0x81},  // #4238
	{23324, 226, 5, 0x81},  // #2hmd
	{3763, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{29117, 254, 5, 0x81},  // #2vat
	{8304, 71, 24, 0x1},    // formerunitedarabrepublic
	{26026, 148, 16, 0x1},  // demvolksrepkorea
	{71535, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{41378, 463, 5, 0x1},   // #6570
	{47118, 300, 5, 0x1},   // #6spn
	{69422, 94, 14, 0x1},   // republicrwanda
	{45197, 255, 20, 0x1},  // virginislandsbritish
	{49659, 228, 46, 0x1},  // overzeesgebiedbritishindischeoceaanterritorium
	{16547, 17, 16, 0x1},   // kingdomofdenmark
	{69959, 155, 20, 0x1},  // republicoftajikistan
	{8065, 229, 6, 0x1},    // jersey
	{60909, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{37680, 386, 5, 0x1},   // #5mlt
	{22738, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{18866, 630, 5, 0x1},   // #2afi
	{16494, 176, 12, 0x1},  // republiccuba
	{39119, 480, 5, 0x1},   // #5sin
	{59743, 35, 19, 0x1},   // principautedemonaco
	{46985, 528, 5, 0x1},   // #6som
	{8196, 106, 10, 0x1},   // tanganyika
	{10181, 10, 21, 0x1},   // formerbyelorussianssr
	{7581, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{1775, 66, 11, 0x1},    // uniecomoren
	{14198, 63, 14, 0x1},   // formercameroon
	{71640, 118, 18, 0x1},  // kypriakidimokratia
	{37408, 24, 16, 0x1},   // hellenicrepublic
	{53762, 24, 15, 0x1},   // kingdomofgreece
	{41373, 379, 5, 0x1},   // #6565
	{41383, 544, 5, 0x1},   // #6571
	{47123, 590, 5, 0x1},   // #6sri
	{13563, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{4792, 164, 7, 0x1},    // yemenar
	{9993, 230, 22, 0x1},   // overseasterritorymacao
	{6676, 108, 11, 0x1},   // afrikaborwa
	{878, 223, 11, 0x1},    // fransguyana
	{44098, 432, 5, 0x1},   // #6ita
	{36801, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{36585, 127, 19, 0x1},  // republiekkazachstan
	{38095, 458, 5, 0x1},   // #5mya
	{8893, 139, 8, 0x1},    // mongolia
	{14362, 32, 17, 0x1},   // republiclithuania
	{47391, 615, 5, 0x1},   // #6taj
	{4000, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{27977, 23, 16, 0x1},   // republiekgeorgie
	{39373, 528, 5, 0x1},   // #5som
	{70584, 56, 14, 0x1},   // angolarepublic
	{52347, 160, 10, 0x1},  // ozbekiston
	{3546, 24, 16, 0x1},    // republicofgreece
	{41388, 617, 5, 0x1},   // #6572
	{39533, 52, 7, 0x1},    // turkiye
	{6090, 220, 9, 0x1},    // gibraltar
	{37030, 73, 15, 0x1},   // ethiopianempire
	{38547, 52, 7, 0x1},    // turkije
	{37988, 107, 16, 0x1},  // republiekoeganda
	{39141, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{5215, 210, 23, 0x1},   // territoryofcocosislands
	{51369, 128, 5, 0x1},   // #7kgz
	{17878, 123, 10, 0x1},  // persiairan
	{35658, 95, 7, 0x1},    // assudan
	{47759, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{2027, 161, 24, 0x1},   // vietnamsocialistrepublic
	{18838, 199, 5, 0x81},  // #2abw
	{18611, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{18854, 111, 5, 0x81},  // #2afg
	{37642, 297, 5, 0x1},   // #5mex
	{41858, 69, 32, 0x1},   // democraticvolksrepubliekalgerije
	{4437, 243, 13, 0x1},   // reunionisland
	{46161, 240, 23, 0x1},  // gemenebestvanpuertorico
	{18920, 226, 41, 0x1},  // overzeesgebiedheardeilandmcdonaldeilanden
	{39355, 455, 5, 0x1},   // #5sol
	{20891, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{59265, 63, 22, 0x1},   // cameroonunitedrepublic
	{16772, 165, 11, 0x1},  // fmrdemyemen
	{65049, 145, 10, 0x1},  // philipines
	{34790, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{9478, 163, 21, 0x1},   // independentstatesamoa
	{35271, 88, 10, 0x1},   // mauretanie
	{61089, 88, 25, 0x1},   // mauritanieislamitrepublic
	{29778, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{46024, 125, 7, 0x1},   // alurdun
	{61833, 61, 20, 0x1},   // centralafricanempire
	{54898, 148, 10, 0x1},  // koreanorth
	{23009, 133, 16, 0x1},  // laopeoplesdemrep
	{9062, 201, 23, 0x1},   // alandautonomousprovince
	{11028, 129, 13, 0x1},  // khmerrepublic
	{46879, 246, 31, 0x1},  // sthelenatristandacunhaascension
	{14522, 146, 12, 0x1},  // palauislands
	{2286, 92, 5, 0x1},     // niger
	{21436, 3, 16, 0x1},    // republiekarmenie
	{7397, 209, 26, 0x1},   // overzeesgebiedbouveteiland
	{14882, 234, 13, 0x1},  // lamartiniquef
	{45427, 203, 26, 0x1},  // grondgebiedamerikaanssamoa
	{18457, 62, 21, 0x1},   // republicofcotedivoire
	{14728, 146, 13, 0x1},  // beluuerabelau
	{23857, 65, 22, 0x1},   // brazzavilleformercongo
	{15150, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{19219, 5, 5, 0x81},    // #2aut
	{4058, 248, 20, 0x1},   // saintpierremiquelonf
	{48109, 136, 23, 0x1},  // maldiveislandssultanate
	{50774, 222, 15, 0x1},  // kalaallitnunaat
	{37625, 347, 5, 0x1},   // #5maw
	{48827, 59, 11, 0x1},   // burkinofaso
	{6692, 179, 17, 0x1},   // republicofecuador
	{48095, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{31236, 179, 5, 0x81},  // #4218
	{38477, 241, 21, 0x1},  // palestinianadminareas
	{7014, 5, 15, 0x1},     // republicaustria
	{36499, 414, 5, 0x1},   // #5jam
	{8178, 6, 12, 0x1},     // azerbeidsjan
	{5770, 227, 10, 0x1},   // islandsman
	{47153, 545, 5, 0x1},   // #6sud
	{2237, 186, 15, 0x1},   // saintkittsnevis
	{31746, 92, 5, 0x81},   // #4562
	{31766, 41, 5, 0x81},   // #4578
	{19515, 243, 9, 0x1},   // lareunion
	{61984, 219, 19, 0x1},  // territoriumguernsey
	{23453, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{14487, 38, 5, 0x1},    // malta
	{10052, 42, 20, 0x1},   // aotearoanieuwzeeland
	{27003, 87, 18, 0x1},   // mozambiquerepublic
	{58050, 41, 5, 0x1},    // norge
	{2814, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{27597, 108, 18, 0x1},  // suidafrikarepublic
	{10215, 165, 15, 0x1},  // democraticyemen
	{65199, 127, 8, 0x1},   // kazachie
	{16910, 153, 18, 0x1},  // syrianarabrepublic
	{40383, 181, 17, 0x1},  // republicguatemala
	{19252, 6, 5, 0x81},    // #2aze
	{54098, 72, 14, 0x1},   // stateoferitrea
	{66711, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{64040, 88, 25, 0x1},   // islamicrepublicmauritanie
	{59041, 38, 17, 0x1},   // repubblikatamalta
	{18976, 201, 5, 0x81},  // #2ala
	{33625, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{46609, 596, 5, 0x1},   // #6sie
	{53097, 44, 17, 0x1},   // republiekportugal
	{46536, 499, 5, 0x1},   // #6sau
	{26133, 134, 16, 0x1},  // libaneserepublic
	{53283, 108, 5, 0x1},   // #7rsa
	{17995, 197, 28, 0x1},  // saintvincentandthegrenadines
	{8113, 48, 18, 0x1},    // servieenmontenegro
	{58203, 246, 23, 0x1},  // sainthelenaandascension
	{23510, 164, 22, 0x1},  // yemenarabrepublicyemen
	{35465, 399, 5, 0x1},   // #5drc
	{70483, 149, 4, 0x1},   // #9qa
	{7872, 235, 17, 0x1},   // departmentmayotte
	{59760, 168, 19, 0x1},  // commonwealthbahamas
	{8917, 113, 10, 0x1},   // bangladesh
	{12337, 195, 22, 0x1},  // republictrinidadtobago
	{59028, 157, 14, 0x1},  // portugeestimor
	{46488, 61, 24, 0x1},   // middenafrikaanserepublic
	{25541, 1, 21, 0x1},    // volksrepubliekalbanie
	{18113, 68, 6, 0x1},    // #3aidj
	{43942, 435, 5, 0x1},   // #6ice
	{14720, 139, 8, 0x1},   // mongolie
	{22890, 27, 15, 0x1},   // republicireland
	{38048, 487, 5, 0x1},   // #5msi
	{33066, 411, 5, 0x1},   // #5910
	{47600, 402, 5, 0x1},   // #6ton
	{29838, 245, 40, 0x1},  // southgeorgiesouthsandwicheilandenbritish
	{58840, 12, 10, 0x1},   // switerland
	{49170, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{3665, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{61995, 219, 22, 0x1},  // guernseychannelislands
	{36734, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{19019, 578, 5, 0x81},  // #2ant
	{39556, 110, 16, 0x1},  // republiczimbabwe
	{47614, 502, 5, 0x1},   // #6tun
	{55017, 10, 17, 0x1},   // bjelorussischessr
	{6116, 112, 20, 0x1},   // unitedarabicemirates
	{31296, 201, 5, 0x81},  // #4248
	{62516, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{31356, 631, 5, 0x1},   // #4280
	{22556, 166, 18, 0x1},  // republicaargentina
	{1888, 221, 24, 0x1},   // collectiviteitguadeloupe
	{12685, 248, 16, 0x1},  // stpierremiquelon
	{18815, 116, 6, 0x1},   // buthan
	{64457, 82, 8, 0x1},    // libyanaj
	{24709, 76, 13, 0x1},   // guineaconakry
	{41368, 629, 5, 0x1},   // #6560
	{43421, 4, 19, 0x1},    // gemenebestaustralie
	{14053, 246, 20, 0x1},  // sainthelenaascension
	{31676, 91, 5, 0x81},   // #4516
	{1041, 97, 11, 0x1},    // sierreleone
	{13698, 77, 27, 0x1},   // islamitischerepubliekgambia
	{18983, 1, 22, 0x1},    // albanesevolksrepubliek
	{1779, 66, 7, 0x1},     // comoren
	{50844, 7, 14, 0x1},    // kingdombelgium
	{35467, 64, 3, 0x1},    // drc
	{15973, 123, 19, 0x1},  // iranislandsrepublic
	{61598, 206, 22, 0x1},  // sinteustatiusenbonaire
	{55219, 217, 23, 0x1},  // falklandislandsmalvinas
	{49889, 98, 22, 0x1},   // somaliafederalrepublic
	{29454, 208, 14, 0x1},  // bermudabritish
	{42780, 128, 20, 0x1},  // republicofkyrgyzstan
	{39033, 14, 8, 0x1},    // tsjechie
	{28576, 37, 24, 0x1},   // republicofnorthmacedonia
	{71063, 120, 21, 0x1},  // micronesiafedstatesof
	{36562, 316, 5, 0x1},   // #5jpn
	{56062, 197, 11, 0x1},  // sintvincent
	{31256, 73, 5, 0x81},   // #4231
	{29524, 250, 19, 0x1},  // turkscaicoseilanden
	{53462, 46, 5, 0x1},    // #7rus
	{26995, 87, 18, 0x1},   // republicmozambique
	{13313, 100, 7, 0x1},   // saotome
	{18136, 202, 6, 0x1},   // #3anhh
	{14701, 65, 13, 0x1},   // kongovolksrep
	{8339, 153, 17, 0x1},   // arabrepublicsyria
	{58083, 246, 20, 0x1},  // ascensionsainthelena
	{68513, 48, 19, 0x1},   // fryserbiamontenegro
	{48269, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{9176, 199, 21, 0x1},   // kofthenetherlandaruba
	{37260, 47, 18, 0x1},   // republieksanmarino
	{7246, 235, 18, 0x1},   // departementmayotte
	{48547, 113, 10, 0x1},  // bangladesj
	{46360, 133, 7, 0x1},   // laospdr
	{65700, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{20620, 21, 16, 0x1},   // republicoffrance
	{68034, 128, 8, 0x1},   // kirgizia
	{8004, 128, 17, 0x1},   // republickirgistan
	{25723, 230, 5, 0x81},  // #2mac
	{58974, 119, 21, 0x1},  // matanitutugalalaoviti
	{31636, 35, 5, 0x81},   // #4492
	{58994, 123, 19, 0x1},  // islamicrepubliciran
	{20446, 236, 17, 0x1},  // nouvellecaledonie
	{18981, 1, 5, 0x81},    // #2alb
	{6610, 237, 27, 0x1},   // overzeesgebiednorfolkeiland
	{5146, 231, 21, 0x1},   // saintmaartenfransdeel
	{46759, 632, 5, 0x1},   // #6slv
	{39584, 478, 5, 0x1},   // #5svg
	{3186, 237, 24, 0x1},   // norfolkislandsaustralian
	{31251, 633, 5, 0x1},   // #4230
	{24093, 117, 20, 0x1},  // peoplesrepublicchina
	{35467, 64, 7, 0x1},    // drcongo
	{20218, 178, 15, 0x1},  // dominicaanserep
	{41333, 569, 5, 0x1},   // #6530
	{58106, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{47341, 566, 5, 0x1},   // #6swd
	{31751, 93, 5, 0x81},   // #4566
	{58864, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{30557, 95, 23, 0x1},   // sudandemocraticrepublic
	{17908, 121, 17, 0x1},  // republikindonesia
	{36112, 278, 5, 0x1},   // #5hai
	{51668, 36, 12, 0x1},   // repofmoldova
	{35648, 95, 17, 0x1},   // jumhuriyatassudan
	{10967, 67, 19, 0x1},   // republicofcaboverde
	{51569, 186, 28, 0x1},  // stchristophernevisfederation
	{13725, 88, 25, 0x1},   // islamicrepublicmauritania
	{45970, 139, 13, 0x1},  // mongoliastate
	{43666, 200, 22, 0x1},  // overzeesgebiedanguilla
	{39073, 383, 5, 0x1},   // #5saf
	{18971, 200, 5, 0x81},  // #2aia
	{46754, 482, 5, 0x1},   // #6slu
	{22599, 214, 36, 0x1},  // britishoverzeesgebiedkaaimaneilanden
	{53725, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{43972, 163, 21, 0x1},  // samoaindependentstate
	{31266, 19, 5, 0x81},   // #4233
	{46604, 510, 5, 0x1},   // #6sey
	{15437, 173, 5, 0x1},   // chile
	{4388, 162, 7, 0x1},    // vanuatu
	{41338, 576, 5, 0x1},   // #6531
	{24215, 252, 19, 0x1},  // chinataiwanprovince
	{26269, 249, 23, 0x1},  // grondgebiedsaintmaarten
	{94, 236, 19, 0x1},     // nieuwcaledoniefrans
	{36981, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{46485, 20, 5, 0x1},    // suomi
	{56835, 147, 14, 0x1},  // papaunewguinea
	{36159, 626, 5, 0x1},   // #5hun
	{49932, 68, 5, 0x1},    // #7dji
	{40408, 174, 19, 0x1},  // republicadecolombia
	{2116, 234, 10, 0x1},   // martinique
	{44017, 312, 5, 0x1},   // #6ire
	{71267, 198, 4, 0x1},   // #9ve
	{3067, 210, 15, 0x1},   // keelingeilanden
	{36117, 573, 5, 0x1},   // #5hon
	{67320, 10, 11, 0x1},   // bjelorussie
	{68585, 74, 4, 0x1},    // #9ga
	{20264, 167, 14, 0x1},  // antiguaandbarb
	{18803, 116, 6, 0x1},   // boetan
	{69304, 229, 4, 0x1},   // #9je
	{38989, 41, 19, 0x1},   // koninkrijknoorwegen
	{21750, 101, 9, 0x1},   // swazliand
	{44759, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{26186, 81, 7, 0x1},    // liberia
	{28402, 155, 5, 0x81},  // #2tjk
	{31261, 72, 5, 0x81},   // #4232
	{42217, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{49652, 228, 53, 0x1},  // britishoverzeesgebiedbritishindischeoceaanterritorium
	{919, 68, 36, 0x1},     // frenchterritoryoftheafarsandtheissas
	{31366, 220, 5, 0x81},  // #4292
	{1902, 221, 15, 0x1},   // guadeloupefrans
	{24281, 252, 21, 0x1},  // taiwanprovinceofchina
	{41358, 355, 5, 0x1},   // #6552
	{27013, 62, 18, 0x1},   // republicivorycoast
	{52123, 119, 4, 0x1},   // viti
	{64383, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{31671, 143, 5, 0x81},  // #4512
	{16540, 83, 7, 0x1},    // lesotho
	{34495, 231, 40, 0x1},  // overzeesegemeenschapsaintmartinfransdeel
	{66044, 57, 18, 0x1},   // republikayuburundi
	{2043, 127, 20, 0x1},   // republicofkazakhstan
	{51649, 131, 5, 0x1},   // #7kor
	{51351, 127, 5, 0x1},   // #7kaz
	{39357, 152, 16, 0x1},  // solomonseilanden
	{68832, 223, 4, 0x1},   // #9gf
	{62003, 219, 22, 0x1},  // channelislandsguernsey
	{9372, 120, 23, 0x1},   // micronesiefederalstates
	{25728, 231, 5, 0x81},  // #2maf
	{24364, 193, 18, 0x1},  // republicelsalvador
	{40670, 171, 20, 0x1},  // unitedstatesofbrazil
	{48580, 24, 5, 0x1},    // ellas
	{47605, 470, 5, 0x1},   // #6tri
	{18467, 62, 21, 0x1},   // cotedivoireivorycoast
	{37329, 73, 17, 0x1},   // socialistethiopia
	{43468, 170, 26, 0x1},  // boliviamultinationalestaat
	{5451, 147, 17, 0x1},   // nieuwguineapapoua
	{23307, 95, 17, 0x1},   // presecessionsudan
	{29354, 27, 16, 0x1},   // republiekierland
	{51810, 43, 14, 0x1},   // polandrepublic
	{48668, 250, 18, 0x1},  // caicosislandsturks
	{41363, 347, 5, 0x1},   // #6553
	{22401, 21, 5, 0x81},   // #2fra
	{16916, 153, 17, 0x1},  // arabrepublicsyrie
	{45058, 219, 29, 0x1},  // britishoverzeesgebiedguernsey
	{5688, 70, 23, 0x1},    // peoplesrepubliczanzibar
	{59167, 164, 8, 0x1},   // repyemen
	{17024, 223, 11, 0x1},  // fransguiana
	{33662, 166, 19, 0x1},  // argentijnserepublic
	{25789, 64, 30, 0x1},   // democratischerepubliekvancongo
	{5335, 55, 33, 0x1},    // democratischfederatiefjoegoslavie
	{2448, 237, 19, 0x1},   // teratriofnorfkailen
	{24297, 252, 19, 0x1},  // chinataiwanrepublic
	{70692, 151, 4, 0x1},   // #9sg
	{71301, 255, 4, 0x1},   // #9vg
	{9021, 85, 12, 0x1},    // madagasikara
	{43995, 163, 17, 0x1},  // westernsamoasamoa
	{69001, 219, 4, 0x1},   // #9gg
	{31511, 80, 5, 0x81},   // #4404
	{14586, 128, 8, 0x1},   // kirgizie
	{39586, 197, 3, 0x1},   // svg
	{31641, 139, 5, 0x81},  // #4496
	{29709, 228, 43, 0x1},  // territoriumbritishindischeoceaanterritorium
	{43021, 12, 8, 0x1},    // svizzera
	{23334, 25, 5, 0x81},   // #2hrv
	{31271, 218, 5, 0x81},  // #4234
	{31291, 20, 5, 0x81},   // #4246
	{30726, 121, 18, 0x1},  // republiekindonesie
	{2782, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{64891, 148, 10, 0x1},  // northkorea
	{64349, 213, 11, 0x1},  // kersteiland
	{43776, 181, 18, 0x1},  // republiekguatemala
	{49080, 119, 21, 0x1},  // fijieilandenrepubliek
	{3313, 182, 26, 0x1},   // cooperatieverepublicguyana
	{70684, 95, 4, 0x1},    // #9sd
	{55846, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{60518, 181, 9, 0x1},   // gautemala
	{41268, 334, 5, 0x1},   // #6481
	{16519, 124, 12, 0x1},  // republicirak
	{68589, 180, 4, 0x1},   // #9gd
	{28415, 71, 14, 0x1},   // egyptarabrepof
	{59631, 131, 9, 0x1},   // repskorea
	{46559, 47, 21, 0x1},   // repubblicadisanmarino
	{60991, 82, 15, 0x1},   // koninkrijklibie
	{13669, 226, 11, 0x1},  // heardisland
	{31651, 39, 5, 0x81},   // #4499
	{37925, 413, 5, 0x1},   // #5mon
	{38890, 244, 14, 0x1},  // stateofvietnam
	{11239, 183, 17, 0x1},  // republiekhonduras
	{3404, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{35081, 279, 5, 0x1},   // #5cub
	{43553, 280, 5, 0x1},   // #6frn
	{51522, 231, 18, 0x1},  // frenchpartstmartin
	{47330, 617, 5, 0x1},   // #6swa
	{41353, 354, 5, 0x1},   // #6551
	{39839, 244, 12, 0x1},  // statevietnam
	{30504, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{60113, 111, 28, 0x1},  // islamitischestaatafghanistan
	{23140, 68, 27, 0x1},   // territoryoftheafarsandissas
	{10962, 14, 13, 0x1},   // czechrepublic
	{51831, 132, 5, 0x1},   // #7kuw
	{70688, 51, 4, 0x1},    // #9se
	{71259, 254, 4, 0x1},   // #9va
	{26436, 90, 5, 0x81},   // #2mwi
	{41273, 301, 5, 0x1},   // #6482
	{11597, 131, 10, 0x1},  // repofkorea
	{67314, 57, 4, 0x1},    // #9bi
	{62416, 205, 4, 0x1},   // taaf
	{68593, 23, 4, 0x1},    // #9ge
	{9522, 222, 23, 0x1},   // overzeesgebiedgroenland
	{12954, 79, 15, 0x1},   // guineequatorial
	{19823, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{31536, 133, 5, 0x81},  // #4418
	{23214, 164, 13, 0x1},  // republicjemen
	{59193, 58, 14, 0x1},   // republiekbenin
	{40573, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{37661, 593, 5, 0x1},   // #5mli
	{26130, 86, 5, 0x81},   // #2mli
	{31646, 36, 5, 0x81},   // #4498
	{21159, 145, 23, 0x1},  // commonwealthphilippines
	{7930, 243, 25, 0x1},   // overseasdepartmentreunion
	{47668, 407, 5, 0x1},   // #6tuv
	{17967, 144, 23, 0x1},  // jamhuryatislamipakistan
	{65830, 129, 17, 0x1},  // cambodiakampuchea
	{29000, 197, 23, 0x1},  // stvincentendegrenadinen
	{62339, 97, 19, 0x1},   // sierraleonerepublic
	{28264, 104, 5, 0x81},  // #2tgo
	{16815, 138, 19, 0x1},  // burmaunionofmyanmar
	{31371, 130, 5, 0x81},  // #4296
	{1475, 227, 3, 0x1},    // man
	{34476, 371, 5, 0x1},   // #5cam
	{34568, 370, 5, 0x1},   // #5cdi
	{35817, 152, 14, 0x1},  // salomonislands
	{45190, 255, 27, 0x1},  // britishvirginislandsbritish
	{26729, 143, 5, 0x81},  // #2omn
	{44441, 27, 14, 0x1},   // ierserepubliek
	{22200, 117, 13, 0x1},  // chinamainland
	{65509, 31, 13, 0x1},   // liechtenstien
	{70648, 152, 4, 0x1},   // #9sb
	{50950, 254, 23, 0x1},  // vaticancitystateholysee
	{13283, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{41278, 339, 5, 0x1},   // #6483
	{67310, 114, 4, 0x1},   // #9bh
	{4184, 203, 22, 0x1},   // territoryamericansamoa
	{42790, 128, 18, 0x1},  // kyrgyzstanrepublic
	{71048, 120, 25, 0x1},  // federalstatesofmicronesia
	{39918, 28, 15, 0x1},   // icelandrepublic
	{37584, 421, 5, 0x1},   // #5mal
	{65326, 191, 9, 0x1},   // piruwsuyu
	{28521, 105, 5, 0x81},  // #2tun
	{41093, 345, 5, 0x1},   // #6359
	{40993, 445, 5, 0x1},   // #6305
	{17567, 123, 10, 0x1},  // iranempire
	{55033, 94, 19, 0x1},   // republiquerwandaise
	{28499, 158, 5, 0x81},  // #2ton
	{51331, 30, 15, 0x1},   // republiekitalie
	{30670, 226, 21, 0x1},  // heardmacdonaldislands
	{70651, 169, 15, 0x1},  // britishhonduras
	{6637, 89, 9, 0x1},     // mauritius
	{48917, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{64516, 46, 12, 0x1},   // sovietrussia
	{34637, 582, 5, 0x1},   // #5chn
	{49940, 217, 8, 0x1},   // malvinen
	{60662, 147, 12, 0x1},  // papuanguinea
	{11095, 135, 8, 0x1},   // srilanka
	{3082, 210, 24, 0x1},   // cocoseilandenaustralisch
	{39162, 144, 23, 0x1},  // pakistanislamicrepublic
	{62697, 43, 19, 0x1},   // volksrepubliekpolen
	{55696, 13, 4, 0x1},    // cssr
	{70680, 102, 4, 0x1},   // #9sc
	{54617, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{19647, 67, 20, 0x1},   // kaapverdischeislands
	{71263, 197, 4, 0x1},   // #9vc
	{51493, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{71358, 259, 4, 0x1},   // #9xk
	{41283, 342, 5, 0x1},   // #6484
	{39918, 28, 7, 0x1},    // iceland
	{35259, 418, 5, 0x1},   // #5dji
	{35281, 271, 5, 0x1},   // #5dom
	{8366, 31, 12, 0x1},    // lichtenstein
	{69479, 187, 4, 0x1},   // #9lc
	{31506, 125, 5, 0x81},  // #4400
	{56527, 106, 12, 0x1},  // tanzaniaurep
	{51465, 50, 17, 0x1},   // slovenianrepublic
	{7798, 251, 15, 0x1},   // tokelaueilanden
	{38904, 296, 5, 0x1},   // #5qat
	{37519, 427, 5, 0x1},   // #5mac
	{32266, 340, 5, 0x1},   // #5140
	{50904, 111, 23, 0x1},  // afghanistanislamicstate
	{13091, 165, 16, 0x1},  // formersouthyemen
	{35073, 446, 5, 0x1},   // #5cro
	{31071, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{31286, 119, 5, 0x81},  // #4242
	{12870, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{3186, 237, 14, 0x1},   // norfolkislands
	{34491, 272, 5, 0x1},   // #5cao
	{64574, 9, 17, 0x1},    // bosniehercegovina
	{1765, 108, 10, 0x1},   // zuidafrika
	{18879, 5, 19, 0x1},    // republiekoostenrijk
	{4944, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{24731, 57, 16, 0x1},   // republiekburundi
	{54405, 68, 20, 0x1},   // afarsendeissasgebied
	{22368, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{44063, 627, 5, 0x1},   // #6irn
	{36070, 223, 22, 0x1},  // grondgebiedfransguyana
	{67318, 58, 4, 0x1},    // #9bj
	{69005, 75, 4, 0x1},    // #9gh
	{16660, 104, 12, 0x1},  // republictogo
	{69176, 29, 4, 0x1},    // #9il
	{45111, 214, 8, 0x1},   // caymanis
	{69461, 134, 4, 0x1},   // #9lb
	{51209, 229, 27, 0x1},  // britishoverzeesgebiedjersey
	{16985, 29, 14, 0x1},   // medinatyisrael
	{37656, 461, 5, 0x1},   // #5mld
	{70958, 120, 17, 0x1},  // micronesiafederal
	{438, 207, 35, 0x1},    // overzeesegemeenschapsaintbarthelemy
	{6886, 117, 5, 0x1},    // china
	{7048, 196, 22, 0x1},   // uruguayeasternrepublic
	{34486, 574, 5, 0x1},   // #5can
	{62233, 73, 23, 0x1},   // excludeseritreaethiopia
	{34632, 634, 5, 0x1},   // #5chl
	{41348, 337, 5, 0x1},   // #6541
	{63412, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{35012, 342, 5, 0x1},   // #5con
	{21814, 178, 20, 0x1},  // dominikaanserepublic
	{53165, 45, 5, 0x1},    // #7rou
	{70066, 40, 24, 0x1},   // koninkrijkdernederlanden
	{9437, 244, 12, 0x1},   // vietnamstate
	{39357, 152, 8, 0x1},   // solomons
	{70550, 150, 4, 0x1},   // #9sa
	{71243, 253, 4, 0x1},   // #9um
	{8046, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{17457, 15, 9, 0x1},    // formerddr
	{45654, 146, 15, 0x1},  // republicofpalau
	{61805, 95, 14, 0x1},   // sudanuntil2011
	{41288, 399, 5, 0x1},   // #6490
	{67335, 208, 4, 0x1},   // #9bm
	{5751, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{59251, 63, 22, 0x1},   // unitedrepubliccameroon
	{69009, 220, 4, 0x1},   // #9gi
	{69180, 227, 4, 0x1},   // #9im
	{69308, 185, 4, 0x1},   // #9jm
	{69457, 133, 4, 0x1},   // #9la
	{12482, 16, 28, 0x1},   // formerfederalrepublicgermany
	{16025, 64, 11, 0x1},   // demrepcongo
	{68803, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{4723, 201, 29, 0x1},   // overseasterritoryalandislands
	{47416, 538, 5, 0x1},   // #6taz
	{1061, 236, 34, 0x1},   // overzeesegemeenschapnieuwcaledonie
	{778, 138, 26, 0x1},    // republiekderunievanmyanmar
	{63014, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{1939, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{37514, 410, 5, 0x1},   // #5maa
	{35368, 186, 23, 0x1},  // saintchristopherennevis
	{41028, 386, 5, 0x1},   // #6338
	{28475, 157, 5, 0x81},  // #2tls
	{47623, 508, 5, 0x1},   // #6tur
	{6398, 240, 19, 0x1},   // territorypuertorico
	{17715, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{46546, 635, 5, 0x1},   // #6ser
	{688, 86, 4, 0x1},      // mali
	{0, 242, 37, 0x1},      // overzeesecollectiviteitfranspolynesie
	{59528, 129, 21, 0x1},  // democratischkampuchea
	{47158, 518, 5, 0x1},   // #6sur
	{47346, 298, 5, 0x1},   // #6swz
	{12667, 244, 11, 0x1},  // zuidvietnam
	{41343, 303, 5, 0x1},   // #6540
	{44779, 217, 8, 0x1},   // malvinas
	{34744, 619, 5, 0x1},   // #5com
	{70727, 96, 4, 0x1},    // #9sn
	{7938, 243, 17, 0x1},   // departmentreunion
	{991, 68, 19, 0x1},     // afarsissasterritory
	{35299, 62, 9, 0x1},    // ivoorkust
	{60308, 6, 9, 0x1},     // azerbajan
	{51384, 130, 5, 0x1},   // #7kir
	{67331, 207, 4, 0x1},   // #9bl
	{69034, 76, 4, 0x1},    // #9gn
	{30125, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{19080, 166, 5, 0x81},  // #2arg
	{69184, 122, 4, 0x1},   // #9in
	{69406, 186, 4, 0x1},   // #9kn
	{24851, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{36231, 147, 30, 0x1},  // independentstatepapuanewguinea
	{70217, 40, 4, 0x1},    // #9nl
	{26120, 137, 5, 0x81},  // #2mhl
	{26158, 105, 17, 0x1},  // republicoftunisia
	{11690, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{55749, 157, 12, 0x1},  // timorlorosae
	{41073, 632, 5, 0x1},   // #6349
	{41033, 365, 5, 0x1},   // #6339
	{8389, 31, 13, 0x1},    // liechtenstein
	{60435, 247, 16, 0x1},  // svalbardeilanden
	{53942, 103, 15, 0x1},  // republiektsjaad
	{17878, 123, 6, 0x1},   // persia
	{35151, 357, 5, 0x1},   // #5cyp
	{57778, 101, 17, 0x1},  // eswatiniswaziland
	{9885, 70, 14, 0x1},    // formerzanzibar
	{6684, 94, 16, 0x1},    // rwandeserepublic
	{4531, 165, 8, 0x1},    // yemendem
	{34642, 514, 5, 0x1},   // #5col
	{2237, 186, 24, 0x1},   // saintkittsnevisfederatie
	{645, 37, 37, 0x1},     // formerjoegoslavischerepublicmacedonie
	{70731, 98, 4, 0x1},    // #9so
	{59925, 48, 16, 0x1},   // republicofserbia
	{22347, 119, 5, 0x81},  // #2fji
	{67343, 170, 4, 0x1},   // #9bo
	{59370, 109, 13, 0x1},  // noordrhodesie
	{68046, 178, 4, 0x1},   // #9do
	{22233, 106, 22, 0x1},  // unitedrepublictanzania
	{69188, 228, 4, 0x1},   // #9io
	{55204, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{69312, 125, 4, 0x1},   // #9jo
	{70221, 41, 4, 0x1},    // #9no
	{8845, 56, 6, 0x1},     // angola
	{70794, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{37539, 390, 5, 0x1},   // #5mag
	{57576, 58, 17, 0x1},   // republicofdahomey
	{37115, 233, 17, 0x1},  // montserratbritish
	{13313, 100, 12, 0x1},  // saotomeandpr
	{5068, 203, 24, 0x1},   // territoryofamericansamoa
	{23868, 64, 22, 0x1},   // formercongoleopoldstad
	{67452, 104, 19, 0x1},  // republiquetogolaise
	{36181, 54, 21, 0x1},   // unitedstatesofamerica
	{6071, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{45852, 107, 15, 0x1},  // republiekuganda
	{38680, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{68702, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{56279, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{13313, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{29363, 27, 7, 0x1},    // ierland
	{70719, 97, 4, 0x1},    // #9sl
	{71309, 161, 4, 0x1},   // #9vn
	{14741, 182, 13, 0x1},  // britishguiana
	{11992, 120, 17, 0x1},  // micronesiafedstat
	{33332, 231, 18, 0x1},  // stmartinfrenchpart
	{71561, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{67339, 115, 4, 0x1},   // #9bn
	{12685, 248, 17, 0x1},  // stpierremiquelonf
	{69026, 222, 4, 0x1},   // #9gl
	{49571, 89, 18, 0x1},   // republiekmauritius
	{21181, 100, 16, 0x1},  // saotomeyprincipe
	{19035, 112, 5, 0x81},  // #2are
	{48689, 250, 21, 0x1},  // caicosislandsandturks
	{20630, 21, 15, 0x1},   // franceanddomtom
	{36910, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{60909, 22, 15, 0x1},   // grootbrittannie
	{32271, 561, 5, 0x1},   // #5145
	{63363, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{55188, 217, 24, 0x1},  // falklandeilandenmalvinas
	{28480, 592, 5, 0x1},   // #2tmp
	{32261, 530, 5, 0x1},   // #5135
	{7972, 225, 11, 0x1},   // hongkongsar
	{34714, 186, 22, 0x1},  // stkittsnevisfederation
	{44665, 194, 15, 0x1},  // republicsurinam
	{18413, 121, 21, 0x1},  // unitedstatesindonesia
	{20071, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{28259, 103, 5, 0x81},  // #2tcd
	{5020, 162, 7, 0x1},    // vanuata
	{68146, 191, 14, 0x1},  // republicofperu
	{58396, 141, 10, 0x1},  // statenepal
	{39196, 57, 17, 0x1},   // republicboeroendi
	{54991, 122, 18, 0x1},  // bharatiyaganarajya
	{47489, 212, 18, 0x1},  // grondgebiedcuracao
	{24053, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{21771, 68, 8, 0x1},    // djiboeti
	{70723, 47, 4, 0x1},    // #9sm
	{71305, 256, 4, 0x1},   // #9vi
	{17210, 218, 10, 0x1},  // faeroeisds
	{67021, 204, 4, 0x1},   // #9aq
	{67091, 9, 4, 0x1},     // #9ba
	{68042, 177, 4, 0x1},   // #9dm
	{69030, 77, 4, 0x1},    // #9gm
	{69402, 66, 4, 0x1},    // #9km
	{25896, 36, 5, 0x81},   // #2mda
	{31521, 131, 5, 0x81},  // #4410
	{70213, 189, 4, 0x1},   // #9ni
	{71394, 48, 33, 0x1},   // staatsgemeenschapserviemontenegro
	{12854, 55, 16, 0x1},   // jugoslavieformer
	{5421, 163, 24, 0x1},   // samoaonafhankelijkestaat
	{32276, 512, 5, 0x1},   // #5150
	{41078, 562, 5, 0x1},   // #6350
	{65680, 117, 15, 0x1},  // chinaprmainland
	{23425, 26, 5, 0x81},   // #2hun
	{34359, 111, 13, 0x1},  // afghanistanir
	{21202, 329, 13, 0x82}, // republiccongo
	{39187, 77, 9, 0x1},    // thegambia
	{29426, 255, 5, 0x81},  // #2vgb
	{4341, 21, 14, 0x1},    // frenchrepublic
	{14820, 45, 25, 0x1},   // socialistrepublicroemenie
	{47133, 369, 5, 0x1},   // #6stp
	{28892, 198, 24, 0x1},  // verenigdestatesvenezuela
	{33134, 73, 9, 0x1},    // abessinie
	{39642, 45, 14, 0x1},   // romaniakingdom
	{9790, 25, 7, 0x1},     // kroatie
	{56402, 273, 26, 0x82}, // yugoslaviaserbiamontenegro
	{45111, 214, 13, 0x1},  // caymanislands
	{70711, 247, 4, 0x1},   // #9sj
	{5079, 203, 21, 0x1},   // americansamoaamerican
	{51364, 80, 5, 0x1},    // #7ken
	{67025, 166, 4, 0x1},   // #9ar
	{69280, 88, 20, 0x1},   // islamitrepmauritanie
	{60334, 231, 17, 0x1},  // stmartinfransdeel
	{69357, 126, 4, 0x1},   // #9jp
	{14946, 194, 18, 0x1},  // dutchguianasurinam
	{12884, 106, 35, 0x1},  // tanganyikazanzibarverenigderepublic
	{3960, 223, 22, 0x1},   // departmentfrenchguiana
	{25874, 84, 5, 0x81},   // #2mar
	{59969, 48, 24, 0x1},   // frserbiamontenegroserbia
	{37524, 591, 5, 0x1},   // #5mad
	{25546, 1, 16, 0x1},    // republiekalbanie
	{52469, 101, 19, 0x1},  // koninkrijkswaziland
	{6144, 143, 4, 0x1},    // oman
	{2164, 231, 27, 0x1},   // saintmartinfrenchpartfrench
	{20354, 71, 16, 0x1},   // koninkrijkegypte
	{38758, 41, 13, 0x1},   // norwaykingdom
	{9, 242, 28, 0x1},      // collectiviteitfranspolynesie
	{62043, 65, 19, 0x1},   // volksrepubliekkongo
	{9148, 199, 23, 0x1},   // arubakingdomnetherlands
	{15379, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{50406, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{58522, 55, 20, 0x1},   // voormaligjoegoslavie
	{57549, 166, 17, 0x1},  // argentinerepublic
	{12521, 15, 11, 0x1},   // germanyeast
	{37177, 134, 16, 0x1},  // lebaneserepublic
	{4783, 164, 26, 0x1},   // northsanayemenarabrepublic
	{47072, 85, 18, 0x1},   // madagascarmalagasy
	{71506, 48, 25, 0x1},   // unievanservieenmontenegro
	{70467, 241, 4, 0x1},   // #9ps
	{70715, 49, 4, 0x1},    // #9sk
	{58053, 168, 20, 0x1},  // gemenebestderbahamas
	{71239, 22, 4, 0x1},    // #9uk
	{71354, 163, 4, 0x1},   // #9ws
	{52295, 37, 5, 0x1},    // #7mkd
	{3901, 235, 7, 0x1},    // mayotte
	{67057, 203, 4, 0x1},   // #9as
	{11731, 16, 7, 0x1},    // germany
	{70179, 93, 22, 0x1},   // nigeriafederalrepublic
	{35268, 348, 5, 0x1},   // #5dma
	{68031, 17, 4, 0x1},    // #9dk
	{69085, 245, 4, 0x1},   // #9gs
	{26168, 105, 16, 0x1},  // tunisianrepublic
	{1318, 201, 5, 0x1},    // aland
	{41248, 449, 5, 0x1},   // #6452
	{69492, 135, 4, 0x1},   // #9lk
	{31516, 148, 5, 0x81},  // #4408
	{60622, 232, 13, 0x1},  // noordmarianen
	{8351, 153, 13, 0x1},   // syrianarabrep
	{41083, 357, 5, 0x1},   // #6352
	{36707, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{43834, 59, 18, 0x1},   // uppervoltarepublic
	{28254, 250, 5, 0x81},  // #2tca
	{13349, 178, 12, 0x1},  // dominicanrep
	{5466, 153, 8, 0x1},    // uarsyria
	{54054, 158, 5, 0x1},   // #7tga
	{59412, 46, 14, 0x1},   // russianfederal
	{7133, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{56723, 152, 24, 0x1},  // stateofthesolomonislands
	{70430, 240, 4, 0x1},   // #9pr
	{70696, 246, 4, 0x1},   // #9sh
	{55329, 119, 21, 0x1},  // republiekfijieilanden
	{4915, 130, 18, 0x1},   // ribaberikikiribati
	{26738, 83, 14, 0x1},   // kingdomlesotho
	{67061, 5, 4, 0x1},     // #9at
	{12323, 138, 5, 0x1},   // burma
	{4371, 25, 7, 0x1},     // croatia
	{67104, 172, 4, 0x1},   // #9bb
	{68027, 68, 4, 0x1},    // #9dj
	{69038, 221, 4, 0x1},   // #9gp
	{8378, 31, 24, 0x1},    // fuerstentumliechtenstein
	{8958, 240, 24, 0x1},   // overzeesgebiedpuertorico
	{69168, 121, 4, 0x1},   // #9id
	{69382, 129, 4, 0x1},   // #9kh
	{27349, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{41243, 596, 5, 0x1},   // #6451
	{70027, 38, 4, 0x1},    // #9mt
	{23768, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{48778, 52, 13, 0x1},   // turkiyeturkey
	{53373, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{29139, 254, 12, 0x1},  // vaticaanstad
	{36974, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{13097, 165, 10, 0x1},  // southyemen
	{52950, 61, 11, 0x1},   // ubangishari
	{8980, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{32281, 634, 5, 0x1},   // #5155
	{32291, 423, 5, 0x1},   // #5165
	{41048, 401, 5, 0x1},   // #6343
	{48188, 168, 17, 0x1},  // gemenebestbahamas
	{49694, 253, 47, 0x1},  // territoriumverafgelegeneilandjesverenigdestates
	{43197, 119, 24, 0x1},  // republicofthefijiislands
	{17477, 15, 9, 0x1},    // gdrformer
	{34351, 111, 19, 0x1},  // republicafghanistan
	{26037, 131, 9, 0x1},   // koreazuid
	{24522, 157, 30, 0x1},  // republicademocraticatimorleste
	{9597, 203, 9, 0x1},    // eastsamoa
	{19510, 243, 14, 0x1},  // iledelareunion
	{32876, 516, 5, 0x1},   // #5680
	{11457, 165, 19, 0x1},  // formersouthernyemen
	{22514, 218, 5, 0x81},  // #2fro
	{70313, 98, 24, 0x1},   // federalerepublieksomalie
	{42201, 244, 12, 0x1},  // vietnamsouth
	{29199, 239, 25, 0x1},  // pitcairngebiedafhvanhetvk
	{70700, 50, 4, 0x1},    // #9si
	{71313, 162, 4, 0x1},   // #9vu
	{20379, 71, 24, 0x1},   // arabischerepubliekegypte
	{15811, 10, 20, 0x1},   // bieloruslandrepublic
	{67065, 4, 4, 0x1},     // #9au
	{67155, 7, 4, 0x1},     // #9be
	{69081, 79, 4, 0x1},    // #9gq
	{5959, 234, 28, 0x1},   // overseasdepartmentmartinique
	{69172, 27, 4, 0x1},    // #9ie
	{69386, 130, 4, 0x1},   // #9ki
	{37278, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{41238, 618, 5, 0x1},   // #6450
	{69483, 31, 4, 0x1},    // #9li
	{70031, 89, 4, 0x1},    // #9mu
	{1879, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{31526, 132, 5, 0x81},  // #4414
	{70155, 92, 4, 0x1},    // #9ne
	{31606, 86, 5, 0x81},   // #4466
	{31621, 88, 5, 0x81},   // #4478
	{38850, 147, 23, 0x1},  // territorypapuanewguinea
	{68841, 202, 19, 0x1},  // netherlandsantilles
	{3404, 249, 12, 0x1},   // saintmaarten
	{3492, 40, 26, 0x1},    // thekingdomofthenetherlands
	{22804, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{32256, 551, 5, 0x1},   // #5130
	{62850, 65, 25, 0x1},   // republiekcongobrazzaville
	{12130, 65, 24, 0x1},   // congorepublicbrazzaville
	{30445, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{15093, 61, 13, 0x1},   // oubanguichari
	{47364, 625, 5, 0x1},   // #6syr
	{58263, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{26602, 219, 17, 0x1},  // guernseybailiwick
	{70367, 132, 11, 0x1},  // statekuwait
	{60138, 106, 8, 0x1},   // tanzinia
	{55964, 154, 11, 0x1},  // siamkingdom
	{70911, 193, 4, 0x1},   // #9sv
	{2152, 231, 23, 0x1},   // collectivitysaintmartin
	{29720, 228, 39, 0x1},  // britishindischeoceaanterritoriumbritish
	{10468, 157, 19, 0x1},  // timorlesteeasttimor
	{22342, 20, 5, 0x81},   // #2fin
	{67151, 113, 4, 0x1},   // #9bd
	{67873, 67, 4, 0x1},    // #9cv
	{23593, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{70035, 136, 4, 0x1},   // #9mv
	{31531, 128, 5, 0x81},  // #4417
	{4119, 95, 5, 0x1},     // sudan
	{26216, 38, 5, 0x81},   // #2mlt
	{10072, 238, 4, 0x1},   // niue
	{18916, 56, 5, 0x81},   // #2ago
	{12267, 46, 17, 0x1},   // sovietunionrussia
	{38923, 158, 14, 0x1},  // kingdomoftonga
	{70508, 79, 13, 0x1},   // spanishguinea
	{41043, 317, 5, 0x1},   // #6341
	{41088, 601, 5, 0x1},   // #6355
	{41023, 636, 5, 0x1},   // #6331
	{7517, 208, 8, 0x1},    // bermudas
	{33741, 25, 16, 0x1},   // republiekkroatie
	{41018, 432, 5, 0x1},   // #6325
	{46718, 205, 36, 0x1},  // fransezuidelijkeantarctischegebieden
	{71568, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{52433, 88, 5, 0x1},    // #7mtn
	{717, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{46680, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{70475, 146, 4, 0x1},   // #9pw
	{12154, 65, 18, 0x1},   // congorepublicofthe
	{71235, 107, 4, 0x1},   // #9ug
	{71378, 110, 4, 0x1},   // #9zw
	{47305, 133, 12, 0x1},  // laopeoplesdr
	{67069, 199, 4, 0x1},   // #9aw
	{27131, 31, 25, 0x1},   // liechtensteinprincipality
	{67306, 8, 4, 0x1},     // #9bg
	{67903, 212, 4, 0x1},   // #9cw
	{69097, 78, 4, 0x1},    // #9gw
	{12503, 16, 16, 0x1},   // germanyfmrfedrep
	{69378, 128, 4, 0x1},   // #9kg
	{36365, 36, 16, 0x1},   // republiekmoldova
	{70131, 90, 4, 0x1},    // #9mw
	{70209, 93, 4, 0x1},    // #9ng
	{54547, 63, 18, 0x1},   // republicofcameroon
	{25901, 85, 5, 0x81},   // #2mdg
	{4845, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{31631, 188, 5, 0x81},  // #4484
	{45794, 41, 15, 0x1},   // kongeriketnoreg
	{24913, 148, 12, 0x1},  // nkoreademrep
	{22188, 117, 17, 0x1},  // peoplesrepofchina
	{65970, 8, 18, 0x1},    // republikabalgariya
	{46306, 124, 14, 0x1},  // koninkrijkirak
	{66640, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{32286, 436, 5, 0x1},   // #5160
	{41038, 635, 5, 0x1},   // #6340
	{61563, 206, 23, 0x1},  // bonaireandsinteustatius
	{22979, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{56490, 106, 21, 0x1},  // tanganyikaandzanzibar
	{46652, 157, 30, 0x1},  // republikademokratikatimorleste
	{16465, 192, 17, 0x1},  // republiekparaguay
	{51188, 207, 12, 0x1},  // stbarthelemy
	{32091, 112, 5, 0x81},  // #4784
	{14411, 95, 6, 0x1},    // soedan
	{35068, 568, 5, 0x1},   // #5cos
	{70885, 100, 4, 0x1},   // #9st
	{5919, 221, 20, 0x1},   // departmentguadeloupe
	{7774, 122, 5, 0x1},    // india
	{63113, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{46887, 246, 31, 0x1},  // tristandacunhaascensionsthelena
	{10021, 211, 21, 0x1},  // newzealandcookislands
	{50262, 21, 5, 0x1},    // #7fra
	{67073, 201, 4, 0x1},   // #9ax
	{67262, 59, 4, 0x1},    // #9bf
	{30498, 15, 24, 0x1},   // duitsedemocraticrepublic
	{69089, 181, 4, 0x1},   // #9gt
	{4008, 236, 22, 0x1},   // departmentnewcaledonia
	{19112, 3, 5, 0x81},    // #2arm
	{51501, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{51018, 150, 18, 0x1},  // kingdomsaudiarabia
	{69525, 34, 4, 0x1},    // #9lv
	{69909, 232, 4, 0x1},   // #9mp
	{4556, 131, 14, 0x1},   // korearepubliek
	{5035, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{70159, 237, 4, 0x1},   // #9nf
	{47411, 583, 5, 0x1},   // #6taw
	{43623, 86, 12, 0x1},   // malirepublic
	{40515, 152, 14, 0x1},  // solomonislands
	{12186, 121, 9, 0x1},   // indonesia
	{41068, 624, 5, 0x1},   // #6347
	{57856, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{6340, 26, 15, 0x1},    // hungaryrepublic
	{20978, 162, 17, 0x1},  // republiquevanuatu
	{70038, 22, 6, 0x1},    // verkon
	{46963, 636, 5, 0x1},   // #6snm
	{8572, 245, 33, 0x1},   // southgeorgiesouthsandwicheilanden
	{5142, 249, 16, 0x1},   // landsaintmaarten
	{518, 239, 35, 0x1},    // overzeesgebiedsdeelpitcairneilanden
	{46416, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{62633, 249, 20, 0x1},  // dutchpartsintmaarten
	{44479, 16, 8, 0x1},    // wgermany
	{20473, 14, 14, 0x1},   // ceskarepublika
	{283, 197, 9, 0x1},     // stvincent
	{22478, 236, 21, 0x1},  // frafrenchnewcaledonia
	{44511, 20, 17, 0x1},   // republicoffinland
	{23794, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{4788, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{61955, 145, 12, 0x1},  // philippijnen
	{71231, 53, 4, 0x1},    // #9ua
	{7622, 212, 17, 0x1},   // curacaonederlands
	{48373, 26, 24, 0x1},   // peoplesrepublicofhungary
	{56527, 106, 17, 0x1},  // tanzaniaurepublic
	{67434, 10, 4, 0x1},    // #9by
	{67869, 176, 4, 0x1},   // #9cu
	{8328, 71, 23, 0x1},    // egyptunitedarabrepublic
	{47986, 54, 12, 0x1},   // untiedstates
	{41173, 331, 5, 0x1},   // #6402
	{67949, 16, 4, 0x1},    // #9de
	{69093, 224, 4, 0x1},   // #9gu
	{17552, 123, 19, 0x1},  // islandsrepubliciran
	{69367, 80, 4, 0x1},    // #9ke
	{14354, 74, 16, 0x1},   // gaboneserepublic
	{10230, 154, 15, 0x1},  // kingdomthailand
	{69521, 33, 4, 0x1},    // #9lu
	{70002, 234, 4, 0x1},   // #9mq
	{70147, 91, 4, 0x1},    // #9na
	{31601, 136, 5, 0x81},  // #4462
	{31616, 234, 5, 0x81},  // #4474
	{58040, 41, 15, 0x1},   // kongeriketnorge
	{62454, 92, 18, 0x1},   // republicoftheniger
	{60191, 245, 12, 0x1},  // sgeoandtheis
	{41063, 621, 5, 0x1},   // #6346
	{42821, 72, 11, 0x1},   // hagereertra
	{16530, 83, 17, 0x1},   // koninkrijklesotho
	{59919, 118, 14, 0x1},  // cyprusrepublic
	{30601, 65, 8, 0x1},    // congobrz
	{46541, 533, 5, 0x1},   // #6sen
	{46636, 315, 5, 0x1},   // #6skn
	{63156, 67, 11, 0x1},   // capeverdeis
	{62942, 259, 6, 0x1},   // kosova
	{19977, 198, 22, 0x1},  // bolivrepublicvenezuela
	{54067, 155, 5, 0x1},   // #7tjk
	{34607, 339, 5, 0x1},   // #5cha
	{52428, 89, 5, 0x1},    // #7mri
	{61722, 255, 21, 0x1},  // britishmaagdenislands
	{29878, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{35473, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{11512, 248, 19, 0x1},  // fstpierreetmiquelon
	{3358, 209, 6, 0x1},    // bouvet
	{70471, 44, 4, 0x1},    // #9pt
	{70857, 194, 4, 0x1},   // #9sr
	{10468, 157, 10, 0x1},  // timorleste
	{67077, 6, 4, 0x1},     // #9az
	{65730, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{55912, 183, 17, 0x1},  // republicahonduras
	{67758, 175, 4, 0x1},   // #9cr
	{41178, 369, 5, 0x1},   // #6403
	{7988, 19, 15, 0x1},    // republicestonia
	{68978, 164, 10, 0x1},  // yemennorth
	{69517, 32, 4, 0x1},    // #9lt
	{70006, 88, 4, 0x1},    // #9mr
	{38942, 241, 20, 0x1},  // westbankandgazastrip
	{58762, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{26345, 87, 5, 0x81},   // #2moz
	{60149, 152, 22, 0x1},  // britsesalomonseilanden
	{12278, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{41058, 602, 5, 0x2},   // #6345
	{46641, 524, 5, 0x1},   // #6slo
	{10833, 53, 6, 0x1},    // ukrain
	{54504, 164, 5, 0x1},   // #7yem
	{44238, 64, 13, 0x1},   // demrepofcongo
	{15873, 191, 13, 0x1},  // republiekperu
	{5593, 213, 29, 0x1},   // overzeesgebiedchristmaseiland
	{59626, 131, 9, 0x1},   // koreareps
	{52285, 139, 5, 0x1},   // #7mgl
	{70881, 99, 4, 0x1},    // #9ss
	{51753, 150, 5, 0x1},   // #7ksa
	{10620, 212, 21, 0x1},  // overzeesgebiedcuracao
	{26431, 89, 5, 0x81},   // #2mus
	{41183, 381, 5, 0x1},   // #6404
	{19021, 204, 9, 0x1},   // antartica
	{69513, 83, 4, 0x1},    // #9ls
	{70023, 233, 4, 0x1},   // #9ms
	{70151, 236, 4, 0x1},   // #9nc
	{16054, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{10905, 67, 19, 0x1},   // republiekkaapverdie
	{31626, 89, 5, 0x81},   // #4480
	{39943, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{54091, 114, 12, 0x1},  // bahrainstate
	{5123, 249, 23, 0x1},   // saintmaartenknetherland
	{41053, 380, 5, 0x1},   // #6344
	{22916, 109, 14, 0x1},  // republiczambia
	{45065, 219, 22, 0x1},  // overzeesgebiedguernsey
	{66349, 198, 21, 0x1},  // venezuelaunitedstates
	{25967, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{32086, 195, 5, 0x81},  // #4780
	{5255, 221, 21, 0x1},   // departementguadeloupe
	{52979, 190, 16, 0x1},  // republicofpanama
	{44570, 45, 14, 0x1},   // kingdomromania
	{55885, 153, 23, 0x1},  // arabischerepublieksyrie
	{30625, 129, 8, 0x1},   // kambodja
	{26875, 121, 19, 0x1},  // nederlandseastindie
	{47811, 2, 19, 0x1},    // principalityandorra
	{67471, 169, 4, 0x1},   // #9bz
	{70944, 120, 24, 0x1},  // federalestatenmicronesia
	{68511, 21, 4, 0x1},    // #9fr
	{41188, 501, 5, 0x1},   // #6411
	{41253, 405, 5, 0x1},   // #6461
	{41263, 333, 5, 0x1},   // #6475
	{69496, 81, 4, 0x1},    // #9lr
	{52682, 116, 13, 0x1},  // kingdombhutan
	{18447, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{66474, 2, 17, 0x1},    // vorstendomandorra
	{30735, 121, 9, 0x1},   // indonesie
	{22275, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{24258, 252, 23, 0x1},  // taiwanprovincievanchina
	{55626, 133, 13, 0x1},  // kingdomoflaos
	{54186, 105, 5, 0x1},   // #7tun
	{19823, 198, 17, 0x1},  // venezuelarepublic
	{47746, 54, 9, 0x1},    // usamerica
	{58601, 232, 25, 0x1},  // noordelijkemarianaislands
	{17006, 132, 11, 0x1},  // kuwaitstate
	{34202, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{61257, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{70479, 192, 4, 0x1},   // #9py
	{50649, 26, 17, 0x1},   // hongaarserepublic
	{11059, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{69101, 182, 4, 0x1},   // #9gy
	{31611, 38, 5, 0x81},   // #4470
	{6631, 89, 15, 0x1},    // eilandmauritius
	{15843, 136, 18, 0x1},  // republicofmaldives
	{55968, 57, 14, 0x1},   // kingdomburundi
	{27077, 2, 19, 0x1},    // andorraprincipality
	{19141, 37, 12, 0x1},   // fyrmacedonia
	{42607, 16, 20, 0x1},   // duitsebondsrepubliek
	{28042, 148, 23, 0x1},  // democraticvolksrepkorea
	{55219, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{70114, 46, 17, 0x1},   // russiasovietunion
	{52328, 39, 5, 0x1},    // #7mne
	{44830, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{10192, 46, 6, 0x1},    // russia
	{52300, 86, 5, 0x1},    // #7mli
	{22898, 27, 7, 0x1},    // ireland
	{15661, 80, 13, 0x1},   // kenyarepublic
	{1342, 213, 15, 0x1},   // christmaseiland
	{16600, 124, 12, 0x1},  // republiciraq
	{57641, 111, 11, 0x1},  // afghanestan
	{16775, 165, 8, 0x1},   // demyemen
	{47480, 616, 5, 0x1},   // #6tkm
	{2976, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{18058, 218, 7, 0x1},   // foroyar
	{16430, 76, 12, 0x1},   // frenchguinea
	{14623, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{2126, 205, 25, 0x1},   // franszuidelijketerritoria
	{28552, 52, 5, 0x81},   // #2tur
	{31172, 259, 15, 0x1},  // unscr1244kosovo
	{65730, 230, 10, 0x1},  // macaochina
	{19319, 137, 16, 0x1},  // marshalleilanden
	{4751, 197, 23, 0x1},   // stvincentendegrenadines
	{54071, 124, 13, 0x1},  // kingdomofiraq
	{49377, 53, 15, 0x1},   // republicukraine
	{35234, 336, 5, 0x1},   // #5czr
	{67042, 184, 15, 0x1},  // republicofhaiti
	{9067, 201, 25, 0x1},   // autonomousprovinceofaland
	{34547, 331, 5, 0x1},   // #5cap
	{52256, 136, 5, 0x1},   // #7mdv
	{4522, 164, 14, 0x1},   // kingdomofyemen
	{56588, 64, 23, 0x81},  // democraticrepubliccongo
	{8709, 243, 24, 0x1},   // overseasterritoryreunion
	{18213, 98, 22, 0x1},   // federalrepublicsomalie
	{62031, 138, 9, 0x1},   // burmaunie
	{3648, 115, 14, 0x1},   // nationofbrunei
	{9606, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{14988, 49, 16, 0x1},   // slovakiarepublic
	{23677, 201, 16, 0x1},  // territoriumaland
	{28743, 106, 5, 0x81},  // #2tza
	{47719, 218, 12, 0x1},  // faeroerdeens
	{242, 242, 21, 0x1},    // frenchpolynesiafrench
	{1794, 242, 25, 0x1},   // departementfranspolynesie
	{52795, 78, 22, 0x1},   // republicofguineabissau
	{33514, 53, 8, 0x1},    // oekraine
	{34772, 62, 20, 0x1},   // republiekcotedivoire
	{42516, 9, 19, 0x1},    // bosnieenhercegovina
	{14974, 259, 6, 0x1},   // kosovo
	{32071, 104, 5, 0x81},  // #4768
	{37449, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{22356, 141, 15, 0x1},  // koninkrijknepal
	{54135, 156, 5, 0x1},   // #7tkm
	{64975, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{18126, 155, 10, 0x1},  // tojikiston
	{40479, 68, 8, 0x1},    // dijbouti
	{44665, 194, 16, 0x1},  // republicsuriname
	{24691, 79, 24, 0x1},   // republicequatorialguinea
	{19876, 198, 17, 0x1},  // republicvenezuela
	{52246, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys and Parts, each somewhere in it.
const keyText = "" +
	"overzeesecollectiviteitfranspolynesiefransezuidelijkeenzuidpoolgebiedenoverzeesecollectiviteitnieuwcaledoniefransezuidel" +
	"ijkezuidpoolgebiedenoverseasterritorycocoskeelingislandsaustralianoverseasterritorysaintpierremiquelonoverseascollectivi" +
	"tyfrenchpolynesiafrenchsouthernantarticlandstvincentengrenadinesthelenaeilandoverseascollectivitysaintbarthelemynamarsha" +
	"llisdsoverzeesecollectiviteitwallisfutunafrenchafarsissasgebiedepartmentguianaoverzeesegemeenschapsaintbarthelemyougosla" +
	"viaoverzeesgebiedsdeelfalklandeilandenoverzeesgebiedsdeelpitcairneilandenoverzeesgebiedsdeelsvalbardjanmayennorwegianoek" +
	"raiensesocialistsovjetrepublieknoordmacedonieformerjoegoslavischerepublicmacedoniedevoormaligejoegoslavischerepubliekmac" +
	"edonievoormaligejoegoslavischerepubliekvandeunievanmyanmarrepubliekderunievanmyanmarbirmamyanmarunionoverzeesdepartement" +
	"saintbarthelemyoverzeesecollectiviteitfransguyanafransterritoriumvoorafarsissasfrenchterritoryoftheafarsandtheissasfrenc" +
	"hterritoryafarsissasfransgebiedafarsissasterritoryoverzeesegemeenschapfranspolynesierreleonedersaksenoverzeesegemeenscha" +
	"pnieuwcaledonieuwsouthwalesindhivehiraajjeygejumhooriyyaaoverzeesgebiedsaintmartinfransdeelstmaartenfransdeelladakhazakh" +
	"stanoverzeesgebiedsdeelamerikaanssamoaamerikaansmaagdenislandsamerikaansultanatezanzibarepublikaslovenijamhuriyakenyasal" +
	"andoverzeesgebiedsdeelchristmaseilandaustralischweizerischeeidgenossenschaftsjechoslowaakserepublicofelsalvadorientalrep" +
	"ublicuruguayoverzeesgebiedsdeelkaaimaneilandenoverzeesgebiedsdeelsaintbarthelemyoverseasdepartmentfrenchpolynesiatahitif" +
	"renchpolynesiaoverseasdepartmentsaintbarthelemyoverseasterritorychristmasislandsaustralianoverseasterritorysvalbardjanma" +
	"yenislandsouthgeoislandsadrepubliekchilibischarabischerepubliekvansuidafrikarepubliekzuidafrikauniecomorenoverzeesdepart" +
	"ementfranspolynesieraleonewhebridesoverzeesdepartementnieuwcaledonieuwehebridenoverzeesecollectiviteitguadeloupefransezu" +
	"idelijketerritorialcollectivityfrenchsouthernterritoryfrenchsouthernandantarcticlandsocialistischerepubliekvietnamsocial" +
	"istrepublicofkazakhstanrepublicanicaraguatamalagassieoverzeesecollectiviteitmartiniquefranszuidelijketerritorialcollecti" +
	"vitysaintmartinfrenchpartfrenchsouthernandantarticlandstkittsennevisfederatiesaintkittsnevisfederatievanmicronesiefedera" +
	"tievannigeriaoverzeesgebiednoordelijkemarianeneilandenoverzeesgebiedsaintpierremiquelonoverzeesgebiedsdeelfranspolynesie" +
	"overzeesgebiedsdeelnieuwcaledoniedersachsenanhalteratriofnorfkailenteratrinorfkailenoekrainsesovietsocialistrepublicaori" +
	"entaldeluruguayorientalrepublicofuruguayoverseascollectivityfrenchguianaguyanefrenchguianaoverseascollectivitynewcaledon" +
	"iafrenchsaintmartinoverseascollectivitywallisfutunaandwallisandfutunafarroakoforukomunitateastduitslandoverseasterritory" +
	"frenchpolynesiabruzzenoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsamericansamoaislestaatkoeweiterrit" +
	"oriumcuracaoverzeesgebiedsdeelbritishindischeoceaanterritoriumheardeilandmcdonaldeilandenvietnamoverzeesegemeenschapwall" +
	"isfutunawallisenfutunafarenissalandoverzeesgebiedsdeelcocoseilandenkeelingeilandencocoseilandenaustralischleswigholstein" +
	"overzeesgebiedsdeelnorfolkeilandaustralischotlandoverseasterritorynorfolkislandsaustralianoverzeesdepartementwallisfutun" +
	"arabemiratesoverzeesegemeenschapfransguyanacooperatieverepubliekvanguyanacooperatieverepublicguyanaoverzeesgebiedsdeelbo" +
	"uveteilandnoorsolomonisdsoverzeesgebiedsdeelsaintmaartenkingdomnetherlandssaintmaartennederlandsdeelsaintmaartennetherla" +
	"ndskingdomofthekingdomofthenetherlandsthelenaanddependenciesahrawirepublicofgreecerepublicparaguayoverzeesgebiedsdeelwal" +
	"lisfutunatiebruneiverblijfplaatsvredenatiebruneinationofbruneitheabodeofpeacenationofbruneiabodeofpeacehoverseascollecti" +
	"vityguadeloupeoplessocialistrepublicalbaniapeoplessocialistrepublicofalbaniapeoplesrepublicofzanzibarbadosoverseascollec" +
	"tivitymartiniquebechuanalandprotectoraterritorialcollectivitymayottefranszuidelijkterritoriumsaintpierremiquelonoverseas" +
	"departmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniabruzzoverzeesecollectiviteitsaintpierremiquelonfra" +
	"nsezuidelijkeenantarctischegebiedenorthsudanoverseasdepartmentwallisfutunachitsjevanutaturkmenieoverseasterritoryamerica" +
	"nsamoaterritoryoverseasterritorybouvetislandsnorwegianoverzeesdepartementfransguyanacooperativerepublicofguyanaoverzeese" +
	"collectiviteitmayottefrenchrepublicofzambiarepubliccroatiarepublicofvanuaturkserepublicboliviaoverzeesecollectiviteitreu" +
	"nionislandsoverzeesegemeenschapguadeloupeoplesdemocraticrepublicyemenmutawakkilitekingdomofyemendemocraticrepublicofkore" +
	"arepubliekmaldivenrepublicofboliviaoverzeesegemeenschapmartiniqueoverzeesgebiedsdeelfransguyanageorgetownguyanaoverzeesg" +
	"ebiedsvalbardjanmayennoorsfsrepubliekzambiaoverseasterritoryalandislandstvincentendegrenadinesaintkittsnorthsanayemenara" +
	"brepublicnorthsanandresprovidenciasantacatalinatievanbruneideverblijfplaatsvandevredenatievanbruneidaressalaamissouribab" +
	"erikikiribatislamrepiranoverseasterritoryfaroeislandsdanishrilankaoverseasterritoryfrenchguianakhchivanuataoverseasterri" +
	"torynewcaledoniadependenciesterritoryofamericansamoaamericantabriaoverseasterritorysaintmaartenknetherlandsaintmaartenfr" +
	"ansdeelliceeilandenoverseasterritorywallisfutunaislandsterritoryofcocosislandsterritoryoverzeesdepartementguadeloupeople" +
	"srepublicofpolandpeoplesrepublicbulgariarepubliccaboverdemocratischfederatiefjoegoslavieoverzeesdepartementmartiniqueove" +
	"rzeesgebiedamerikaanssamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicadepanamarepublicadecubarepublicof" +
	"gaboneserepublieksingaporepubliquelaguineeequatorialeopoldvillecongoriziaoverzeesgebiedchristmaseilandsinthelenaoverzees" +
	"gebiedsaintbarthelemyoverzeesgebiedsdeelguadeloupeoplesrepubliczanzibarepublikoesterreichristmasislandterritoryoverzeesg" +
	"ebiedsdeelislandsmanisleofmanoverzeesgebiedsdeelmartiniqueoverzeesgebiedsdeelmontserraterritoriumfransguyanaoverzeesgebi" +
	"edsdeelpuertoricoamericantabrieoverseasdepartmentguadeloupeoplesrepublicalbaniaoverseasdepartmentmartiniqueoverseaslands" +
	"frenchpolynesiaoverzeesgebiedfranspolynesieoverzeesgebiednieuwcaledonieoverzeesgebiedsdeelgibraltarepubliqueducamerounit" +
	"edarabicemiratesultanaatomanoverzeesgebiedsdeelgroenlanddeensoverseascollectivitymayotterritorialcollectivitynewcaledoni" +
	"aterritoryoverseascollectivityreunionfranserepubliekdjiboutioverseasterritoryguadeloupeoplesrepublichungaryrepubliccolom" +
	"biaoverseasterritorymartiniqueoverseasterritorypuertoricousoverzeesegemeenschapmayotterritorialcollectivitywallisfutunaf" +
	"ransterritoriumvoorafarsenissasfransgebiedvanafarsenissaskatchewanoverzeesegemeenschapreuniondescomoresoverzeesgebiedcoc" +
	"oseilandenoverzeesgebiednorfolkeilandmauritiuspuertoricotedlvoirephabolikiyaafrikaborwandeserepublicofecuadorepubblicait" +
	"alianaoverzeesgebiedsdeelanguillaopeodemreplaotiaansedemocraticvolksrepubliekethiopieoverzeesgebiedsdeelguernseyoverzees" +
	"gebiedsdeelhongkongspecialadministrativeregionchinasarhongkongchinaspecialadministrativeregionhongkongchinapeoplesrepubl" +
	"ichongkongchinasardegnaowganystanyslamrespublikasyrianrepublicaustriaoostelijkerepubliekuruguayeasternrepublicofuruguayo" +
	"verseasterritorygreenlandemocratischerepubliekvietnamformerrepublicofsouthvietnamrepublicofequatorialguinearepublicadeni" +
	"caraguarepublicsouthsudanupto2011sudanoverzeesdepartementmayotterritorialcollectivityguadeloupeoplesrevolutionaryrepubli" +
	"cguineabissaunitedarabeasternrepublicuruguayoverzeesdepartementreunioncomorosoverzeesgebiedbouveteilandmanoverzeesgebied" +
	"saintmaartensaintmartinfrancemetropolitanfrancesaintmartinoverzeesgebiedsdeelbermudasoverzeesgebiedsdeelcuracaokingdomof" +
	"thenetherlandscuracaokingdomnetherlandscuracaokofthenetherlandcuracaonederlandsoostindieoverzeesgebiedsdeelfaeroereiland" +
	"enoverzeesgebiedsdeelmayotterritorialcollectivitymartiniqueenslandoverzeesgebiedsdeelreunionofindiaoverzeesgebiedsdeelto" +
	"kelaueilandenoverzeesgebiedwallisfutunaoostelijkerepublicuruguayoverseasdepartmentmayotterritoiredesileswallisetfutunava" +
	"ssaislandsoverseasdepartmentreunionoverseasterritoryhongkongsarchinarepublicestonianrepublickirgistanoverzeesgebiedfrans" +
	"guyanaoverzeesgebiedsdeeljerseyformerphilippinerepublicazerbeidzjanformerservieenmontenegrotelibischarabischesocialistis" +
	"chevolksjamahiriyyazerbeidsjanformertanganyikazanzibarepubliquemadagascarinthialandformerunionofsouthafricarepublicofsin" +
	"gaporerepublicuzbekistanformerunitedarabrepublicegyptunitedarabrepublicsyrianarabrepbulichtensteinfuerstentumliechtenste" +
	"incleastjerusalemoccupiedpalestinianterritoryincleastjerusalemecklenburgwesternpomeraniaoosterserepubliekuruguayoverseas" +
	"territorycuracaoknetherlandcuracaoverzeesgebiedsdeelsouthgeorgiesouthsandwicheilandenseychellenislandsovietunieoverseast" +
	"erritorymayotterritorialcollectivityreunionfrenchstmartinfrancedomtomoverseasterritoryreunionoverseasterritorytokelauisl" +
	"andsoverzeesgebiedguadeloupeoplesrepublicofbeninformerlydahomeybeninpeoplesrepublicofangolapeoplesrepublicofromanianpeop" +
	"lesrepublicofmongolianpeoplesrepublicbangladeshqiperiaoverzeesgebiedmartiniqueoverzeesgebiedpuertoricooperatieverepublie" +
	"kguyanavarrepoblikanimadagasikarakalpakstanoverzeesgebiedsdeelalandautonomousprovinceofalandseilandenoverzeesgebiedsdeel" +
	"arubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenetherlandarubanederlandsguyanaoverzeesgebiedsdeelmacauhea" +
	"rdandmcdonaldislandsaudischarabiefederalstatesmicronesiegefedereerdestatenvanmicronesiegefedereerdestatesmicronesiefeder" +
	"alestatenvanmicronesiefederalstatesmicronesiafedstsmicronesiaformerrepublicofvietnamstateofisraelfurstentumliechtenstein" +
	"dependentstatesamoaoosterserepublicuruguayoverzeesgebiedgroenlandepartementdelaguadeloupefrenchsomalilandemocratickoreas" +
	"tsamoaoverzeesgebiedsdeelguamamerikaansformerfederatiemalakkarnatakaformerfederationmalayafederatieformerserbiamontenegr" +
	"otesocialistischelibischarabischevolksjamahiriyyazadkashmirishrepublickroatieformerserviemontenegrounievanzuidafrikaform" +
	"ertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpembaisdemocraticrepublickongobrazzavilleoverseasterritoryaru" +
	"baknetherlandarubailiwickofjerseyoverseasterritorymacaotearoanewzealandcookislandsnewzealandaotearoanieuwzeelandniuenieu" +
	"wzeelandemrepkoreaoverzeesgebiedhongkongerigetdanmarkansasfederalstatmicronesiafsaintpierreetmiquelonformerbyelorussians" +
	"srhodesiaformerdemocraticyemenkingdomthailandformerrepublicvietnamsrepublikahrvatskacroatialocalnamehrvatskacroatianrepu" +
	"blichongarijeformersfrofyugoslaviaformeroekraiensesovietsocialistrepublicofromaniasocialistrepublicofazerbaijansovietsoc" +
	"ialistrepublicademocraticadetimorlesteeasttimorelesterritoriumnorfolkeilandemocraticrepublmadagascaribiannetherlandsguia" +
	"naformerwitrussischessrvietnamoverseasterritoryguamterritoryoverzeesgebiedcuracaodutchsintmaartenstmartinsaintmaartenove" +
	"rzeesgebiedfaeroerislandsoverzeesgebiedmayotterritoiredesileswallisfutunagalandoverzeesgebiedreunionoverzeesgebiedtokela" +
	"utraliaformerczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorthrhinewestphaliaformerkhmerrepubliekkaapve" +
	"rdieformermaldiveislandsouthcarolinaformerczechrepublicofcaboverderepublicofslovakianrepublicacolombiaformerkhmerrepubli" +
	"cofcapeverdecaboverdemocratischesocialistischerepublieksrilankademocraticsocialistrepublicofsrilankarepublicofgeorgianso" +
	"vietsocialistrepublicbosnieherzegovinaformeroekraiensessrepubliquedevanuaturkserepubliekhondurasaintbartsjechoslowaaksef" +
	"ederatieverepubliekvandefilipijnengemenebestvandenoordelijkemarianengemenebestdernoordelijkemarianenislandsthelenadepend" +
	"enciespanishsaharabrepegyptkingdomcambodiastateofcambodiaformersouthernyemenrepofederalvolksrepubliekjoegoslaviefstpierr" +
	"eetmiquelonformerverenigdearabischerepubliekjemenoverzeesgebiedalandempeoplesrepofkoreasouthgeorgiezuidelijkesandwicheil" +
	"andenormandyoverzeesgebiedarubadutcheastindiestbartsjechischeslowaaksefederalrepublicformergermanyfederalrepublicofforme" +
	"rgermanyfmrdemrepofgermanyunifiedoverzeesgebiedmacaunitesstatesformernoordvietnameghalayaformernorthvietnaminnesotaforme" +
	"rsouthvietnamichiganformerukrainianssrepubliquefrancaiseformerwesternsamoaoverzeesgebiedguamamericanariesfederalmicrones" +
	"iafedstatmicronesiaformereastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicofthecongoleopoldvillerep" +
	"ublicofthecongorepublicbrazzavillecongorepublicoftheunitedstatesofindonesiarepublicequatoriaalguineabisseauformerjoegosl" +
	"avieformersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocialistrepublictrinidadtobagor" +
	"epublicofsouthsudanrepublickyrgyzstanformerwestgermanyfederalrepublicofgermanywestgermanyfederalrepublicgermanywestgerma" +
	"nyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermanyfryserbiaandmontenegrondgebiedverafgelegeneilandjesverenig" +
	"destateskleinepacifischeislandsverenigdestatesmaagdeneilandenformerzuidvietnamelillafstpierremiquelonfederaldemocraticre" +
	"publicofnepalstateeritreafedrepyugoslaviafedrepubliquedelaguineeequatorialefatshelabotswanarepublicbulgarijeformerivoryc" +
	"oasturieformerjugoslavieformerunitedrepublictanganyikazanzibarverenigderepublictanganyikazanzibarunitedrepublicadaguinee" +
	"quatorialjumhuriyahaljazairiyahaddimuqratiyahashshabiyaheardmcdonaldeilandenformeroppervoltatarstanformersinthelenaforme" +
	"rsouthjemenformersouthyemenadenformersovjetuniesouthafrikaformeruppervoltasmaniaformeryugoslaviasfryugoslaviafwallisandf" +
	"utunaisdstaateritreaformercapeverdemocratischerepubliektimorlestedemocraticrepubliczairecongodemocraticrepublicofsaotome" +
	"andprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepublicofformercongodemocratic" +
	"republicofzairecongodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocraticrepublicofthekinshasaco" +
	"ngothedemocraticrepublicofthecongodemocratischerepubliekmadagaskarakalpakijeformerkampucheardimcdonaldislandsheardisland" +
	"stchristoffelennevislamitischerepubliekgambiaislamicrepublicmauritaniaformermacedoniathefmryugrpmacedoniatfyrofmacedonia" +
	"formermacedonieformerswazilandformervenezuelaformerwestsamoaformerzuidjemenfriendlyislandsumatransnistriafwallisenfutuna" +
	"eilandenopperoostenrijkonungariketsverigemenebestvandebahamasgemenebestvanaustraliegemenebestderfilipijnenrepubliekmonte" +
	"negrondgebiedsainthelenaascensiontristandacunhaensinthelenaeilandelhibetsjoeanalandfederalruslandflemishbrabantwalloniaf" +
	"ormercambodiaformercambodjarvisislandsformercameroonformerethiopiaformerhongkongrondgebiedsvalbardjanmayenenspitsbergene" +
	"njanmayeneilandenfrenchtogolandfsofmicronesiaoberosterreichechnyarepubliekgaboneserepubliclithuanianrepublicazerbaijanre" +
	"publicsouthsoedanrepubliekghanarepubliekhaitirepubliekindiaunionrepubliekkeniarepubliekmaltarepublieknauruislandsrepubli" +
	"ekpalauislandsrepubliekzairepublikiyakongodemokratikirghizrepublickirgiziebelgischcongoverseasterritoryunitedstatesminor" +
	"outlyingislandsamericanvirginislandsusofamericalabriebelgischkongovolksrepubliekmongoliebeluuerabelaubritishguianabritis" +
	"hguyanabritshondurasfaeroeislandsfederalrussiansovietfederalsocialistrepublicroemeniefedmicronesiaflaguadeloupennsylvani" +
	"aflamartiniqueflemishregionformerboliviaformerdahomeyformersurinamdutchguianasurinamrepublicofkosovorepublicslovakiarepu" +
	"blicofestoniansovietsocialistrepublicbosniaherzegovinafranskameroenfwallisfutunaoostduitslandoubanguicharizonafhankelijk" +
	"eensoevereinerepubliekkiribatiindependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatibetaanseauton" +
	"omeregiomadeiraoutermongoliarepiblikayitirepiblikseselimpopoolsevolksrepubliekhongarijerepublicacubailliagedejerriphabul" +
	"ikiyaafurikatshipembezettepalestijnsegebiedenbezetpalestijnsegebiedenrepublicchilerepublicchilibischearabischerepublicad" +
	"ecaboverderepubliekcaboverdepartementdesaintpierreetmiquelonrepublicgabonrepublicgeorgierepublicghanarepublichaitirepubl" +
	"icindianarepublicitalybianarabjamahiriyarepublickeniarepublickenyarepublicmaltarepublicnaurugayrepublicpalaurepublicpole" +
	"nrepubliekcubailiwickjerseyrepubliekirakonigreichbelgienrepubliekmalibischarabischerepublicbieloruslandrepublicofuzbekis" +
	"tanrepublicofmaldivesislandstyriarepubliekperumenierepubliektogoleserepublicoflebanonrepublicmaldivenrepublikmorislamiti" +
	"scherepubliekiranislandsrepublicofcostaricastileleonvolksrepkongodemrepcongoverzeesgebiedsdeelamerikaansemaagdeneilanden" +
	"amerikaansekleinereafgelegeneilandenvoormaligeddrdominicanrepublicdrukgyalkhapuliebelgiancongoverzeesgebiedsdeelheardeil" +
	"andmcdonaldeilandenaustralischhoofdstedelijkterritoriumbonairesainteustatiussabaandbonaireensabadenwurttembergrondgebied" +
	"pitcairneilandenbougainvillebrvirginisdsformerceylonformeregypterritoriumcocoseilandenformermalayaformerturkeyfrenchguin" +
	"eafrenchguyanaoekrainsessrepubliekparaguayrepublicchadrepubliccubailliagejerseyrepublicirakoninkrijklesothokingdomofdenm" +
	"arkkingdomofbelgiumkingdomofthailandsiamrepubliciraqrepublicmalibaneserepublieksintluciarepublicperurepublictogorepublic" +
	"ofitalyrepubliclebanonvjrmacedonievlaamsgewesternaustraliavsvanamerikabritsguianabritsguyanafmrdemyemenfmrethiopiaformer" +
	"birmaunieformerburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarunieformermacauformersudanformersyrianarab" +
	"republicsyrieformerzairepubliquecentrafricainegarabruneidarussalamedinatyisraelstateofkuwaitstatebahrainfransguianafrans" +
	"guineefranssoedanfrenchcongoverzeesegemeenschapfransezuidelijkegebiedenorthrhodesiefrenchsudanfrpolynesiabasilicatalonia" +
	"baskenlandbasutolandbelorussiebesislandsbovenvoltafaeroeisdsfedruslandformeriranformerlaosformersiamformerussrrussianfed" +
	"eratonfranscongoverzeesdepartementfransezuidelijkegebiedenorthbrabantiguabarbudagestanoverijsselvorarlbergrondgebiedkaai" +
	"maneilandenbouvetoyafalklandsfedrussianfedertionflevolandformerddrukyulformergdrformerformeryugoslavrepublicmacedoniafor" +
	"meryugoslavrepublicofthemarshallislandsrepubliciranempireiranfrankrijkoninkrijkbelgiefrgermanyfrieslandoostsamoavojvodin" +
	"avsamerikabalearenbretagnewmexicotedivoregiaoautonomadosacorestkittsandnevitsjechischeenslowaaksefederalerepubliekduitsl" +
	"andemocratischerepublieksomalietuvosrespublikanadabrittanyfmrsudanfrguianaoezbekiebavariabeierenbelguimperialstateiranpe" +
	"rsiairanfaeroesfloridafmrussrepublikindonesiaunitedstatesvirginislandsukoninkrijkcambodjamhuryatislamipakistanformosaint" +
	"vincentandthegrenadinestvincentandgrenadinesthelenaislandsforoyarepubliksingapuraguayfryslandvermontariowavrchina#3aidju" +
	"mhuriitojikiston#3anhh#3bumm#3byaa#3cshh#3csxxianggangtebiexingzhengquatarepubliquedunigermanfederalrepublicsomalie#3ddd" +
	"emocratischerepubliekduitslandbondsrepubliekturkmenistan#3dybjelorussischesovietsocialistrepublicuniebirmasocialistrepub" +
	"licademocambique#3hvbformercentraalafrikaanserepublicunitedstatesindonesiarepublicoftheivorycoastrepublicofcotedivoireiv" +
	"orycoastrepubliccotedivoireivorycoastcotedivoirevolutionairevolksrepubliekguineebissaunitedstatesusabuitengebiedkleineei" +
	"landenvandeverenigdestatenvannoordamerikaverenigdestatenkleineeilanden#3nhvu#3rhzwitserseedgenootschapulia#3suhh#3tptl#3" +
	"vdvn#3ydye#3yucsfrsantarcticlandstaatisrael#3zrcdbasquebayernbeliceutahbelizeberlinboetanbremenbuthanfaroesfidzjibouti#2" +
	"abwestflanders#2afganistan#2afilipijnserepubliekoostenrijkoninkrijkbulgarije#2agoverzeesgebiedheardeilandmcdonaldeilande" +
	"noordsoedan#2aia#2ala#2albanesevolksrepubliekbulgarije#2and#2antarticaymans#2arepubliquedecotedivoirerepublicoezbekistan" +
	"#2argentijnserepubliekargentinie#2armidwayatoll#2asm#2ata#2atfyrmacedonia#2atgroussherzogtumletzebuergrondgebiedbritishm" +
	"aagdeneilanden#2aus#2autonomousprovincealandeilanden#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekderm" +
	"arshalleilandenrepublicbolvenezuelakshadweeportugeeswestafrikarnten#2ben#2beseilanden#2bfaroereilanden#2bgd#2bgrondgebie" +
	"dheardeilandmcdonaldeilandenorthyemen#2bhrepubliquedutchadrepublicofchiledelareunion#2bhs#2biharyana#2blm#2blrepubliquem" +
	"auricentralverdemocracticpeoplesrepublickoreademocraticpeorepublickoreadempeorepkoreastkaapverdischeislandsouthrhodesie#" +
	"2blzuidgeorgiaenzuidelijkesandwicheilandenorthjemen#2bmutawakkilitischkoninkrijkjemen#2bolivariaanserepubliekvenezuelabo" +
	"livariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelabolivarianrepublicofvenezue" +
	"larepublicbolivarianavenezuelaverenigdestatenvanvenezuelabolivrepublicvenezuelarbvvenezuela#2brandenburgrondgebiedchrist" +
	"maseilandsthelenaentristandacunhasjemitischkoninkrijkjordanie#2brbvenezuela#2brn#2btn#2burkinafassocialistischefederatie" +
	"verepubliekjoegoslavietman#2bvtrentinoaltoadigemenebestvandominicaanserepublicturkmenistan#2bwalloonbrabantiguaandbarbud" +
	"awlatalkuwaytsjechischerepubliekkirgizstan#2bys#2cafarissaland#2canada#2cckoninkrijkegypteverenigdearabischerepubliekegy" +
	"pteverenigdearabischerepublicegypterritoiredesnouvellecaledonieetdependanceskarepublikaeastkosovespaansesaharaoccidental" +
	"lerdoorluchtigsterepublicsanmarinorepublicuppervoltadzjiekie#2chechrepublicecuadorepubulikayurwandanrepublicoffranceandd" +
	"omtomfrancerepublicofturkeyottomanempireturkeyrepublicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosnie" +
	"enherzegovinavarra#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocommonwealthofthephilippinescommonwealthofnorth" +
	"ernmarianascommonwealthofthenorthernmarianaislandscommonwealthnorthernmarianaislandsseychellen#2cmrepubliquevanuaturkeme" +
	"nistan#2codisharjah#2cogrondgebiedcocoseilanden#2cokoninkrijkitalie#2collectiviteterritorialedesaintpierreetmiquelonform" +
	"ercentraalafrikaanskeizerrijkethiopie#2commonwealthphilippinesaotomeyprincipeoplesrepubliccongozairegiaoautonomadamadeir" +
	"afghanistan#2cpvolksdemocratischerepublickoreadempeoplesrepublicofkoreanoordelijkemarianaeilanden#2cri#2cskoninkrijkspan" +
	"je#2cubritishoverseasterritorygibraltarchipelcomorenunie#2cuwestvirginia#2cxrepubliekarmenie#2cym#2cyportugeserepubliekk" +
	"irgistan#2czechoslovakfederativerepublicofbrazilfederativerepublicadelparaguayrepublicofczechiaczechrepublicczechiarepub" +
	"licsingaporepubilikayakongodemokratikibriscumhuriyeti#2ddrepubliekbelarussischesovietsocialistrepublicromaniapeoplesrepu" +
	"blicofalbaniarepublicofnamibiaswazliand#2deu#2dhy#2djiboeti#2dmauretania#2dnkoninkrijkzweden#2dominikaanserepublicunionm" +
	"yanmarrepublicadominicanarischeislandsouthdakota#2dza#2eazarbaycanrespublikasintbartholomeusoutlyingislandstatelibyaunit" +
	"edkingdomlibyanarabjamahirya#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregiohongkongvolksrepubliekchinaspecialea" +
	"dministratieveregiohongkongvandevolksrepubliekchinaspecialeadministratieveregiomacauvandevolksrepubliekchinapeoplesrepof" +
	"chinamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandurtanzania#2estadolibreasociadodepuertoricoamerikaansovje" +
	"trusland#2ethopia#2eue#2fin#2fji#2flkoninkrijknepalestijnsebevrijdingsorganisatie#2frafrenchsouthernandantarcticterritor" +
	"iesfrafrenchsouthernantarcticterritoryfrafrenchnewcaledoniafranssomaliland#2froemeensesocialistrepublicadeelsalvadorrepu" +
	"blicaargentina#2fsmicronesia#2gaboen#2gbritishoverzeesgebiedkaaimaneilanden#2geoverzeesgebiedsdeelbritishmaagdeneilanden" +
	"verenigdestatesnorthamerikaverenigdestatesbrazilie#2ggy#2ghashemitekingdomtransjordanhashemitekingdomoftransjordanie#2gi" +
	"bralterritoiredesterresaustralesantarctiquesfrancaisestoniarepublicadelperurepublicofindiarepublicireland#2gin#2glpdrepu" +
	"bliczambia#2gmbritishoverzeesterritoriumbermudaeilanden#2gnbritishoverseasterritoryanguillaopeoplesdemrepofkorea#2gnq#2g" +
	"rczeckrepublicfinland#2grdcongoverseasdepartmentfrenchsouthernterritoryofnewcaledoniaanddependenciesterritoryoftheafarsa" +
	"ndissasterritory#2grl#2gtm#2guformerverenigdearabischerepublicjemen#2gumbrie#2guyanefrancaise#2hkgrondgebiednorfolkeilan" +
	"democratischerepublieksudanpresecessionsudan#2hmd#2hnd#2hrvolksdemocratischerepublieklaospeoplesdemocraticrepublicalgeri" +
	"abudhabinnenmongolie#2hti#2hungarianpeoplesrepublicofmozambiquepeoplesrepublicsouthernyemenarabrepublicofyemenyemenarabr" +
	"epublicyemenrepublicnamibie#2hvolksdemocratischerepublicjemen#2idn#2imn#2independenstetbilongpapuaniuginipponkokukiairan" +
	"islamicrepublicofafghanistanzanie#2ioterritoriumalandubailliagedeguernesey#2irl#2irn#2irq#2islamitischeovergangsstaatafg" +
	"hanistantransitionalislamicstateofafghanistandemocraticrepublicformercongoleopoldvilleformercongobrazzavilleformercongol" +
	"eopoldstadzjiekistan#2isrealjumhuriyahattunisiyah#2italiaanserepubliekoppervoltadjikistan#2jamhuuriyadademuqraadigasooma" +
	"aliyeedemocraticpeoplesrepublickoreapeoplesrepublicofsouthernyemenpeoplesrepublicofbangladeshpeoplesrepublicchinahongkon" +
	"gspecialadministrativeregionpeoplesrepublicchinamacaospecialadministrativeregionpeoplesrepublicchinataiwanprovincechinat" +
	"aiwanchinesetaipeitaiwanprovincievanchinataiwanprovinceofchinataiwanrepublicaportuguesahrawiarabdemocraticrepublicmadaga" +
	"scarrepublicelsalvadorepubliquelibanaise#2jey#2jorepubliekbolivia#2jpnorthguinea#2kazakhsovietsocialistrepublicofthephil" +
	"ippinesrepublicoflithuaniansovietsocialistrepublicademocraticatimorlesterritoiredesnouvellecaledoniedependanceskodoroses" +
	"etibeafrikazakstan#2ken#2kgzuidgeorgiaendezuidsandwicheilanden#2khm#2kirghizsovietsocialistrepublicequatorialguineaconak" +
	"ry#2kna#2korepubliekburundi#2kwterritoriumarubailliagedejersey#2laodemocratischevolksrepubliekkoreademocraticpeoplesrepu" +
	"blicofkoreademocracticpeoplesrepublicofkoreademocratischevolksrepubliekvankoreademrepnkorea#2lbn#2lbritishoverzeesterrit" +
	"oriumislandsmanbritishoverzeesterritoriumkaaimaneilandenbritishoverseasterritoryturkscaicosislandsbritishoverzeesterrito" +
	"riumbritishmaagdeneilandenbritishoverzeesgebiedsainthelenaascensiontristandacunhasthelenaascensionandtristandacunhasthel" +
	"enahemelvaartentristandacunhasthelenatristandacunhaandascensionsthelenaascensionentristandacunhasthelenatristandacunhaen" +
	"ascensionsthelenahemelvaarttristandacunhasthelenaascensiontristandacunhasjemitischekoninkrijkjordanie#2lbyelorussischeso" +
	"cialistischesovjetrepubliekvandemarshalleilandenrepubliekazerbeidzjan#2lca#2lie#2lka#2lsocialistischevolksrepubliekalban" +
	"iederosterreichhattisgarhinelandpalatinaterritoriumsaintbarthelemy#2lturkyie#2luxinjianguygurzizhiqunitedkindominikaanse" +
	"republiekdermaldivenrepubliekslowakije#2lva#2mac#2maformerdemocraticrepublicgermanydemocraticrepublicduitslandemocratisc" +
	"herepubliekvancongodemrepzairekinshasacongodemrepzairerepublicoegandalucia#2marshalls#2mcookisds#2mda#2mdgrondgebiedbouv" +
	"eteilandemocraticrepublicsomaliechstenstein#2mdvolksdemocratischerepubliclaosdemocraticvolksrepubliekkoreademvolksrepkor" +
	"eazuidgeorgiaendezuidelijkesandwicheilandenorfolkisds#2mexikoninkrijksaudiarabie#2mhl#2mkd#2mlibaneserepublicofaustriare" +
	"publicoftunisianrepublicofliberiarepublicmaldivesardinie#2mlterritoriummacau#2mmrepubliekdahomey#2mnevada#2mngrondgebied" +
	"saintmaartendutchpartsaintmaarten#2mnportugueserepublickaapverdie#2mozambque#2mrtsjechoslovakije#2msrepubliekecuadorepub" +
	"liquedjiboutislamicrepiran#2mtq#2mus#2mwien#2mys#2myterritoriumguamaine#2nam#2ncl#2nerepubliekestlandutchguyana#2nfkonin" +
	"krijktongakingdomofswedenkingdombulgaria#2ngautengland#2nhbritishoverseasterritoryguernseybailiwickofguernsey#2nic#2niue" +
	"newzealandniueislands#2nld#2norfolkislandterritory#2nplurinationalestaatbolivia#2nru#2nzl#2omn#2pakingdomlesothokkaidove" +
	"rzeesgebiedsdeelfransezuidelijkegebiedenortherncape#2pan#2pcnmiddlecongoverzeesgebiedsdeelbonairesainteustatiussabaneder" +
	"landseastindie#2perzie#2phl#2plwesterncape#2pnguinea#2polishpeoplesrepublicmongoliapeoplesrepublicofbulgariapeoplesrepub" +
	"licmozambiquerepublicivorycoasturias#2principalityofmonacoprincipalityvalleysandorraprincipalityofthevalleysofandorrapri" +
	"ncipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemoccupiedpalestinianterritoryincludingeastjerusalemi" +
	"liaromagna#2prkingdommorocconnecticuttarpradesh#2prtrucialstates#2pry#2pse#2pyformerdemocraticrepublicvietnamformerdemoc" +
	"raticrepublicofvietnamdemocraticrepublicofafghanistankingdomofafghanistan#2qatetaparaguai#2reu#2rhodeislands#2rom#2rouma" +
	"nia#2russiansfsrepublieksurinamen#2rvn#2rwalloonregion#2sau#2scgrondgebiedwallisfutuna#2sdn#2sen#2sgportugeserepublicsui" +
	"dafrikarepublicmontenegrondgebiedsouthgeorgiesouthsandwicheilandenorthrhodesia#2sgs#2shn#2sjm#2slbritishoverzeesterritor" +
	"iumjerseychannelislandsjersey#2sle#2slverenigderepubliekkameroen#2smrepubliekfinlandprofkorea#2somalischedemocratischere" +
	"publiekafghanistanislamicemirateofafghanistan#2spm#2srbritishgebiedeninindischeoceaan#2ssd#2stpierreandmiquelon#2sunited" +
	"repoftanzania#2surepubliekgeorgie#2svkcaimanesvkoninkrijkmarokkoninkrijkgriekenlandemocraticvolksrepkorearepofkosovolksd" +
	"emocratischerepubliekkoreademocraticvolksrepubliekjemen#2svn#2swestduitsland#2swzuidgeorgieendezuidsandwicheilanden#2sxm" +
	"#2syc#2syrischearabischerepubliekderseychelleneilanden#2tca#2tcd#2tgoverseasterritoryfrenchsouthernterritoryvirginisland" +
	"sunitedstatesterritoryofchristmasislandsterritoryofguam#2thashemitekingdomofjordan#2tjkingdomofegyptarabrepofegyptrepubl" +
	"icgeorgiarepublicbotswana#2tkl#2tkm#2tls#2tmpumalangagauzia#2ton#2ttokelanislands#2tunesischerepubliekzuidsoedan#2turkme" +
	"nsovietsocialistrepublicofnorthmacedoniarepublicofseychellesislandsowjetunie#2tuverenigderepubliektanzaniaunitedrepublic" +
	"ofsouthkorearepublicofsouthafricastillalamanchathamislands#2twn#2tza#2uga#2ukrayina#2umiddenafrikaanserepubliekdermaledi" +
	"venrepublicseychellestateofqatarstateoflibyaarabjamahiriy#2ury#2usabuitengebiedkleineislandsverenigdestatesvenezuelaboli" +
	"vrepofvenezuelaopdroctaiwanroccpalestinianterritoryoccupiedpalestinianterritoriestvincentendegrenadinen#2uzbeksovietsoci" +
	"alistrepublicofturkmenistanrepublicadelecuadorrepublicadechilerepublicestland#2vaticaansestaatvandevaticaanstadstaatbrun" +
	"eidarussalamississippitcairngebiedafhvkpitcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspitcairnhendersonduc" +
	"ieoenoislandspitcairnhenderson#2vctransnistriesterritoriumsaintmaarten#2vdrepubliekierlandelawaregypterritoriummayotterr" +
	"itoriumnieuwcaledonie#2ven#2vgbritishoverseasterritorybermudabritishoverzeesgebiedfalklandeilandenbritishoverzeesterrito" +
	"riumturkscaicoseilandenbritishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindianoceanterritorybr" +
	"itishoverseasterritorysouthgeorgiasouthsandwichislandsbritishoverzeesterritoriumbritishindischeoceaanterritoriumbritisho" +
	"verzeesterritoriumsainthelenaascensiontristandacunhabritishoverzeesterritoriumsouthgeorgiesouthsandwicheilandenbritishov" +
	"erseasterritorysainthelenaascensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelvaarttristandacunh" +
	"asainthelenaanddependenciesthelenaenascension#2viriran#2vnmacedonia#2vutrechterritoriumtokelau#2wlfederaldemocraticrepub" +
	"licnepalestinianauthorityadministeredterritoryofthewallisandfutunaislandsterritoryofnorfolkislandsterritory#2wsm#2xau#2x" +
	"kxizangzizhiqu#2xla#2xnbritishoverzeesgebiedislandsmanipurepubliquedubenin#2xns#2xon#2xqc#2xslovenskoninkrijknederlanden" +
	"#2xwbritishoverzeesgebiedmontserratsjechoslowaakserepubliektadzjikistan#2yeman#2ymd#2yugoslavsocialistfederalrepublicjoe" +
	"goslavie#2zaformerduitsedemocraticrepublicofmadagascardemocraticrepublicofthesudandemocraticrepublicofcongorepbrazzavill" +
	"econgobrzeczpospolitapolskambodjammukasjmiriphablikiyesewulaafrikampocheardmacdonaldislandsouthaustralia#2zarepubliekijs" +
	"landserepubliekindonesierepubliekderverenigdestatenvanindonesierepublicverenigdestatesindonesie#2zmbritishoverseasterrit" +
	"oryjerseybailiwickguernsey#2zwesternsaharabrepsyrie#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#415" +
	"6#4162#4166#4170#4174#4175#4178#4180#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovound" +
	"erunitednationssecuritycouncilresolution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#419" +
	"2#4196#4200#4203#4204#4208#4212#4214#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#426" +
	"0#4262#4266#4268#4270#4275#4276#4278#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#434" +
	"4#4348#4352#4356#4360#4364#4368#4372#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#443" +
	"0#4434#4438#4440#4442#4446#4450#4454#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#451" +
	"6#4520#4524#4528#4530#4531#4532#4533#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#458" +
	"6#4590#4591#4598#4600#4604#4608#4612#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#466" +
	"3#4666#4670#4674#4678#4682#4686#4688#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#474" +
	"4#4748#4752#4756#4760#4762#4764#4768#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#483" +
	"2#4833#4834#4840#4850#4854#4858#4860#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#515" +
	"0#5155#5160#5165#5200#5205#5210#5211#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#531" +
	"7#5325#5331#5338#5339#5341#5343#5344#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#537" +
	"2#5373#5375#5380#5385#5390#5395#5402#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#547" +
	"1#5475#5481#5482#5483#5484#5490#5500#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#557" +
	"0#5571#5572#5580#5581#5590#5591#5600#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#568" +
	"0#5690#5692#5694#5696#5698#5700#5701#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#578" +
	"1#5790#5800#5811#5812#5816#5817#5820#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#598" +
	"6#5987#5990#5aabessinie#5afgroothertogdomluxemburgenland#5alberta#5algerijnsedemocratischevolksrepubliekalgerijequadorep" +
	"ublikenfinlandemocratischjemen#5and#5angrossherzogtumluxemburgrondgebiedsaintmartinfransdeelstmartinfrenchparterritorium" +
	"puertoricollectivitesaintmartinsintmaartenkingdomofthenetherlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsin" +
	"tmaartennetherlandseastindiesovjetoekrainewhampshirephabolikiyaaforikaborwandeserepubliekzuidsudannorthwestterritorialco" +
	"llectivityfrenchpolynesiaoverseaslandsoffrenchpolynesiazores#5argentijnserepublicamocambique#5arm#5aul#5aus#5azerbaidzha" +
	"n#5bahamaeilanden#5barepubliekkroatie#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestinelibera" +
	"tionorganizationafhankelijkestaatsamoa#5bhm#5bhu#5blrepubliekletlandemkorea#5blzuidgeorgiaenzuidelsandwicheiligestoel#5b" +
	"ngrandduchedeluxembourggrandduchyofluxembourgrondgebiednoordelijkemarianen#5bolivarianrepublicvenezuelaverenigdestatesme" +
	"xicommonwealthofbahamasislands#5bosniaandhercegovina#5botswanna#5brazzcongoverseascollectivityfrenchsouthernterritoryoft" +
	"hevirginislandsoftheunitedstatesterritoryofpapuaandnewguineaterritorycocosislandsaintbartlemy#5brusselshoofdstedelijkgew" +
	"estelijkesaharawiarabdemocraticrepublicafghanistaniriphablikiyasemzantsiafrikazahkstan#5buitenmongolie#5bulgaarsevolksre" +
	"publiekzanzibarpembailliageguernesey#5camerron#5can#5caoverzeesegemeenschapsaintmartinfransdeelsaintmaarten#5caprincipat" +
	"dandorra#5cdi#5centraalafrikaansekeizerrijkiran#5chashemitekingdomjordan#5chl#5chn#5collectiviteterritorialesaintpierrem" +
	"iquelonfrenchsouthernantarcticlandstkittsnevisfederationmalaysia#5commonwealthofdominicaanserepubliekcotedivoirepublique" +
	"democratiqueducongopeoplesrepublicofchinahongkongspecialadministrativeregionofthepeoplesrepublicofchinamacaospecialadmin" +
	"istrativeregionofthepeoplesrepublicofchinamacauspecialadministrativeregionchinamacaosarchina#5conghoaxahoichunghiavietna" +
	"mfmrdemrepofvietnamicronisia#5cos#5crotia#5cubritishoverzeesgebiedgibraltarepubliquededjiboutirepublicindonesie#5cyprinc" +
	"ipautemonacomoroeilanden#5czechandslovakfederalrepublicofnigeriafederation#5czrepublieklibanon#5den#5djibuti#5dmauretani" +
	"e#5domincanrepublicivoorkustchristopherennevisfederatiesaintchristophernevisfederatievansaintchristopherennevisfederatie" +
	"vevolksrepubliekjoegoslavierserepublicijslandserepublicsaintlucia#5drcongoverseascollectivitysaintmartinfrenchpartsaintm" +
	"artinnermongolia#5drvn#5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricogemenebestnoordelijkemarianen#5ethuringen#" +
	"5etm#5fijumhuriyatassudansouthgeorgiasouthsandwicheilanden#5fin#5frn#5fsm#5gabundesrepublikdeutschlandemocratischerepubl" +
	"ieksoedan#5gam#5gdrepubliekliberia#5gfrsouthantarcticlandsalomonislands#5ghayastanihanrapetutyunitarystateoftherepublico" +
	"findonesiaunitarystaterepublicindonesiaunitarystateunionofserbiaandmontenegrostateunionserbiamontenegrostateunionindia#5" +
	"gmy#5gnbritsindischeoceaanterritoriumfransezuidelijkegebieden#5grc#5grgrondgebiedfransguyana#5grn#5gua#5gui#5guy#5hai#5h" +
	"ongaarsevolksrepubliekbangladeshrilamka#5hunitedstatesamericaunitedstatesofamericaunitedsatesofamericaus#5ice#5independe" +
	"ntstatepapuanewguineaindependentstateofpapuanewguineaterritory#5ins#5irepubliquedesseychellesrepublickazakhstan#5irn#5ir" +
	"q#5isrepubliekmoldovaticaanstaatpalestinastaatdercomoren#5italiaanserepublicaguatemalagasischerepublieksierraleonetherla" +
	"ndsindiestateisrael#5jamhuuriyaddafederaalkasoomaaliyazerbijan#5jorepublieknamibie#5jpn#5ken#5kirgizischerepubliekkazach" +
	"stan#5kos#5kuwuliwyasuyukoninkrijkafghanistan#5kyrgyzrespublikasyemen#5kzkingdomofitalykingdomeswatini#5laopeoplesdemocr" +
	"aticrepublicofyemenpeoplesdemocraticrepublicofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalge" +
	"riademocraticandpeoplesrepublicofalgeriademocraticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticp" +
	"opularrepublicalgeriapeoplesdemocraticrepublicethiopiaincludingeritreaethiopianempireethiopia#5latvijasrepublikaeastshqi" +
	"perise#5lbritishoverzeesterritoriummontserratbritishoverzeesgebiedturkscaicoseilandenorthsoedan#5lebaneserepublicofarmen" +
	"iansovietsocialistrepublicaguineaecuatoriallerdoorluchtigsterepublieksanmarinomostserenerepublicofsanmarinoordelijkemari" +
	"aneislandsocialistethiopia#5les#5libischarabischejamahiriyya#5lie#5lithuaniarepublicseychellenicrepublicmaledivenezualab" +
	"amaharashtransitionalgovernmentethiopiaincleritreaethiopiafdrethiopia#5lux#5maa#5mac#5madhyapradesh#5magyarkoztarsasagro" +
	"ndgebiedfalklandeilanden#5malosaolototutoatasiosamoa#5maskateoman#5mawestsaharagon#5mextremadura#5mld#5mlibyanjamahiriya" +
	"#5mltrucialcoastchristophernevisfederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanganjik" +
	"a#5mnc#5mngrondgebiedguadeloupeoplesrepublicofyemenfmrarabrepofyemensouthgeorgiazuidelsandwichislandsmauritiusmaagdeneil" +
	"anden#5mongolischevolksrepubliekzanzibarenpembaljuwschapguernsey#5morepubliekoegandamannicobarislandsultanaatbruneimongo" +
	"lzizhiqu#5msingapoerepublikaekosovesakartveloweraustria#5mya#5mzm#5nam#5nau#5neprinsedwardeilandempeoplesrepkoreadprkore" +
	"a#5newfoundlandlabradorientaalserepublicuruguay#5nic#5nigrondgebiedislandsman#5nirepublieksenegaljumhuriyahalislamiyahal" +
	"muritaniyaheardiandmcdonaldislamicemirateafghanistan#5nordrheinwestfalen#5nthuringia#5omauritiana#5pakingdomofnepalestin" +
	"iannationalauthorityopiyafederalawidemokrasiyawiripeblikoninkrijkdenemarken#5palestinianadminareastvlaanderen#5pan#5pare" +
	"publiektunesie#5perepubliekturkije#5philippinecommonwealthnorthernmarianassam#5pngrondgebiedmartinique#5pol#5portuguesee" +
	"astafricastilelamanchandigarheinlandpfalzuidgeorgieendezuidelijkesandwicheilandenorthdakota#5prkingdomofspainkingdomofno" +
	"rwaykingdomswazilandemrepkongoverseasterritoryheardislandsmcdonaldislandsaustraliancapitalterritorypapuanewguineastateof" +
	"thecomorosstateofvietnam#5qatrucialoman#5rokingdomoftongazaandwestbankandgazastripandwestbankgazastripwestbankoninkrijkn" +
	"oorwegen#5rom#5russiaussrepubliektsjechie#5rvn#5rwaalsbrabantarcticabinda#5safrica#5salomoneilanden#5sau#5sen#5sey#5sie#" +
	"5sintchristoffelennevislamitischerepubliekpakistanislamicrepublicofthegambiarepublicboeroendi#5skn#5slovaakserepubliekni" +
	"caraguahan#5slu#5slverenigdemexicaansestatenunieserviemontenegrostatenunieservieenmontenegrorepublicfilipijnen#5snm#5sol" +
	"omonseilanden#5somalischedemocraticrepublictimorlesterritorialcollectivityfrenchguianafrenchafarsandissasultanateoman#5s" +
	"pn#5sri#5ssd#5stpierreenmiguelon#5sudine#5surepubliekturkiyerepublicofmalawirepubliczimbabwestvlaanderen#5svgrondgebiedm" +
	"ontserraterritoriumguadeloupeoplesrepublicromaniakingdomoflesothowlandislands#5swaalsgewestelijksamoa#5swd#5swzhonghuare" +
	"nmingongheguoverzeesgebiedsdeelverafgelegeneilandjesverenigdestatesamerikaansekleinereafgelegenislandssainthelenaislands" +
	"tatevietnam#5syrischearabischerepublicadecostaricarepublicofsurinamerepublicoficelandrepubliccolumbia#5tajiksovietsocial" +
	"istrepublicnorthmacedoniefyrommacedonie#5tawestkaapoblachtnaheireann#5tazania#5thimachalpradesh#5tkm#5togrondgebiedpuert" +
	"oricookeilandennieuwzeelandcookeilanden#5ton#5trinidadytobagoverzeesgebiedverafgelegeneilandjesverenigdestateskleinevera" +
	"fgelegenislandsverenigdestatesverafgelegeneilandjesovereigndemocraticrepublicfijisovereigndemocraticrepublicoffijidomini" +
	"onceylondominionofceylonsrilankai#5tunesischerepublicofcolumbiarepublicguatemalagasischerepublicadecolombiarepubliccosta" +
	"ricatalunya#5turkmeenserepubliekboeroendijbouti#5tuverenigdemexicaansestatesolomonislandspaansestaatbahreinoespana#5uaem" +
	"irates#5uga#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukrania#5uru#5usaunitedstat" +
	"esofbrazilfederalrepublicsomalia#5uzbekhistan#5van#5ven#5wsm#5yarepubliekvanuaturkmenstan#5yem#5yprinceedwardislandsaoud" +
	"iarabie#5yugoslavsfrsouthantarcticterritory#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6" +
	"200#6205#6210#6211#6212#6220#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6" +
	"340#6341#6343#6344#6345#6346#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6" +
	"385#6390#6395#6402#6403#6404#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6" +
	"483#6484#6490#6500#6501#6510#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6" +
	"581#6590#6591#6600#6615#6616#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6" +
	"698#6700#6701#6702#6703#6704#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6" +
	"816#6817#6820#6830#6835#6840#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabyssinia" +
	"#6afgrandducheluxembourgrondgebiedsaintpierremiquelon#6albritishgebiedinindischeoceaan#6algerijnsedemocraticvolksrepubli" +
	"ekalgerije#6and#6angrandduchyluxembourgrondgebiedturkscaicoseilanden#6argrondgebiedgibraltarepubliquedemauricentraalafrr" +
	"epubliekelsalvadorepubliqueduburundirepublicofukrainerepublicofnaoerorepublicaangola#6arm#6aul#6aus#6azerbaidzjan#6baham" +
	"aislands#6barepubliquedhaitirepublicierland#6belorussischesovietsocialistrepublicvietnamsouthadenyemenpeoplesdemocraticr" +
	"epublicsouthadenyemenpdrsouthaden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepubl" +
	"iquedumalimaratalarabiyahalmuttahidahondurussiafederalevolksrepubliekjoegoslavie#6blzuidelijksoedan#6bngrondgebiedgroenl" +
	"andepartementlamartinique#6bolivie#6bosnieenhercegovina#6botsjetsjenie#6bra#6brusselscapitalregion#6bui#6buliwyamamallaq" +
	"tamilnaduitsebondsrepubliekfilipijnen#6campania#6can#6caoverzeesgebiedamerikaansemaagdeneilandenbritsegebiedenindeindisc" +
	"heoceaan#6capapuanorthguineastflanders#6cdi#6centraalafricanrepublicofkyrgyzstanrepublicargentinie#6chagereertransitiona" +
	"lislamicstateafghanistanislamicrepublicofmauritaniaislamicrepublicafghanistan#6chl#6chn#6collectivitedesaintbarthelemy#6" +
	"commonwealthpuertoricooperativerepublicguyana#6confederazionesvizzerajasthan#6cos#6croemeensevolksrepublieksouthjemen#6c" +
	"ubritishindiaoceaanterritoriumsaintmartinfransdeellinikidhimokratia#6cyportoricoislandsaarland#6czechoslovaksocialistrep" +
	"ublicofthefijiislandsrepublicofargentinarepublicofparaguay#6czrepbielorusland#6den#6dji#6dmaladiven#6dominionoffijirepub" +
	"licofghanarepubliciceland#6drc#6drverenigderepublictanzaniatanganyikarepublicofcolombia#6ecu#6egy#6eqgemenebestaustralie" +
	"#6eri#6estadoplurinacionaldeboliviamultinationalestaatboliviarepublicofturkiyecumhuriyetiopie#6eth#6etm#6fin#6fji#6frn#6" +
	"fsm#6gabchazie#6gam#6gdrepbolvenezuela#6gfrsouthernterritoriesomalirepublicarmenie#6ghautevolta#6gnbritishoverzeesgebied" +
	"anguilladominicanaryislands#6grc#6grgrondgebiedanguillativae#6grn#6gua#6gui#6guy#6hai#6hongaarserepubliekguatemalagassis" +
	"cherepublicofuppervoltaburkinafasouppervoltarepublicofhondurastateofnepalestijnseautoriteiterritoriummartinique#6hunited" +
	"arabemiratesaintbarths#6ice#6independentstatewesternsamoaindependentstateofwesternsamoasamoa#6ins#6irepubliquedemadagasc" +
	"aribischnederlandsindie#6irn#6irq#6isrepublicofmaltasmanie#6italianrepublichondurasalzburgrondgebiedsaintbarthelemy#6jam" +
	"huriyakidemokrasiayakongodemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverzeesecollectiviteitfransez" +
	"uidelijkegebiedenfransegebiedenindezuidelijkeindischeoceaanorthholland#6jorepublicofnaururepublicliberia#6jpn#6kbirkinaf" +
	"asocialistischefederalerepubliekjoegoslavierserepublieklitouwenen#6ken#6kos#6kuwgermany#6kyrghzrepublicsloveniarepublico" +
	"ffinlandrepublicamoldovalenciancommunitymadrid#6kzkingdomromania#6laodemocraticvolksrepublieklaospeopledemocraticrepubli" +
	"cmadagaskarinthie#6latviarepublicsurinameriksamoaeilanden#6lbritishoverzeesterritoriumgibraltarbritishoverseasterritoryf" +
	"alklandislandsislasmalvinasfalklandislandsbritishoverzeesgebiedbritishmaagdeneilandenvandeverenigdestatenkleineverafgele" +
	"geneilandenvandeverenigdestatenkleinepacifischeeilandenvandeverenigdestatenkleineafgelegeneilandenvandeverenigdestatenve" +
	"rafgelegeneilandjesvandeverenigdestatenmaagdeneilanden#6lebritishoverzeesgebiedguernseybritishoverseasterritorycaymanisl" +
	"andsbritishoverzeesterritoriumpitcairneilandenbritishoverseasterritorybritishvirginislandsbritishoverzeesgebiedsouthgeor" +
	"giesouthsandwicheilandencocoskeelingislandsterritoryofthecocoskeelingislandsterritorycocoskeelingeilanden#6les#6libische" +
	"arabischejamahiriya#6lie#6lithunia#6lux#6maa#6mac#6mad#6magyarorszagrondgebiedamerikaanssamoa#6malvinasfalklandisdsmalvi" +
	"nasfalklandeilanden#6mas#6mawyomingrondgebiednieuwcaledonie#6mex#6mld#6mlibyanrepublictsjechie#6mltelangana#6mnc#6mngron" +
	"dgebiedguernsey#6mongoolsevolksrepubliekmozambique#6morepublicofpalaurepublicnamibia#6msingapoureptanzania#6mya#6mzm#6na" +
	"m#6nau#6neportugueseguineasterncape#6newsouthwales#6nic#6nigrondgebiedhongkongeriketnoregon#6nirepublicofsudan#6norggago" +
	"nagasriikatarepubliekugandalusie#6nth#6omaurituislamicrepublicpakistanrepublicofcroatiahrvatska#6pakingdomtunisia#6pales" +
	"tinstateofmongoliastateofbahrain#6pan#6parepublicsenegalmamlakahalurduniyahalhashimiyahelleenserepubliekcostaricaymanisd" +
	"s#6perepublictunesie#6philippijnserepubliekzuidvietnamurcia#6pngemenebestdominicagemenebestvanpuertoricollectivitedesain" +
	"tmartincollectivityofsaintmartinsaintmaartenstmartincollectivity#6pol#6portuguesewestafricastillayleon#6prkoninkrijkirak" +
	"oninkrijkroemenie#6qatexas#6rokoninkrijklaospdry#6rumania#6rus#6rvn#6rwashington#6saformergermandemocraticrepublicoftimo" +
	"rlesteiermarkoninkrijktunesie#6salomonsislandsuomiddenafrikaanserepublicguineebissaunitedkingdon#6sau#6sen#6serenissimar" +
	"epubblicadisanmarinoordelijkemarianeeilanden#6sey#6sie#6sintpierreenmiquelon#6skn#6slovenskarepublikademokratikatimorles" +
	"territorialcollectivitysaintbarthelemyfransezuidelijkeantarctischegebieden#6slu#6slverenigdestatenvanmexicoverenigdestat" +
	"envanamerikaverstatenvanamerikaverstatesamerikavsbuitensteondergeschikteislandssthelenatristandacunhaascensionsthelenaan" +
	"dtristandacunhashemitischkoninkrijkjordanie#6snm#6solomoneilanden#6somalidemocraticrepubliceasttimortimorlesterritoriumc" +
	"hristmaseilandemocratischerepublmadagascarmalagasymadagascarepubliquegabonaise#6spn#6sri#6ssd#6stpierreenmiquelon#6sud#6" +
	"surepublictunisiakingdomofmoroccokingdomofhungarykingdomofburundi#6svgrondgebiedbermudadranagarhavelidamandiunitedstates" +
	"brazilunitedstatesvenezuelaopeoplesdrentheemirates#6swallonie#6swd#6swzuidwestafrika#6syrischerepubliekbotswana#6tajumhu" +
	"riyatjibuti#6taw#6tazadjammukashmiriphablikiyaseningizimuafrikaaimanislands#6thi#6tkm#6togrondgebiedcuracaoverzeesgebied" +
	"sdeelsainthelenaascensiontristandacunhaandsainthelenadependenciesultanaatvanoman#6ton#6tripura#6tunisie#6turkmeenserepub" +
	"licofdjiboutislamicrepofiran#6tuvolksrepubliekroemenie#6uae#6uga#6ukgrondgebiedfaeroerdeens#6ukreta#6uru#6usamerica#6uzb" +
	"ritsgebiedindeindischeoceaan#6van#6ven#6wsm#6yem#6yprincipalityandorra#6yugrondgebiedmayotterritoriumfranspolynesie#6zam" +
	"#6zan#6zim#7afgrondgebiedreunion#7albritishoverzeesgebiedbermudaislands#7algerie#7and#7angrondgebiedtokelauntiedstates#7" +
	"antwerpenghukinmenandmatsuseparatecustomsterritoryoftaiwanpenghukinmenandmatsultanaatmuscatomansultanateofthemaldiveisla" +
	"ndssultanateofmuscatandomansultanatemaldiveislandsaoedischarabie#7argemenebestbahamassachusettsjechoslowaaksesocialistis" +
	"cherepubliekvandeunievanbirmasocialistischerepubliekvandeunievanburmasocialistischerepubliektsjechoslowakijequitorialgui" +
	"neabissaotomepeoplesrepublicofhungarypeoplesrepublickampucheardendemcdonaldeilanden#7arm#7arunachalpradesh#7asaintvincen" +
	"tendegrenadinen#7aus#7autonomeregioazoren#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyahellas#7barepublictur" +
	"kije#7bdi#7belorussiansovietsocialistrepublicaarabesaharauidemocraticaicosislandsturksandcaicosislandsandturksencaicosei" +
	"landen#7ben#7berlijn#7bhu#7bih#7bizuidrhodesie#7blrepublicturkiyeturkey#7bol#7botsjad#7bra#7brn#7bru#7bul#7burkinofasoci" +
	"alistischelibischarabischejamahiriyazerbeijan#7caformersaintchristopherandnevislamitischerepubliekafghanistanrepublicael" +
	"salvadoranjevrystaatvaticaanstadsjikistan#7campanie#7can#7caymaneilanden#7cgoekraiensesocialistischesovjetrepubliekvande" +
	"fijieilandenrepubliekoezbekistan#7chamburgreatbritainunitedkingdomgreatbritainnorthirelandunitedkingdomofgreatbritainand" +
	"northernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomofgreatbritainandnirelandunitedkingdomoflibyanarabja" +
	"mahariya#7chineestaipei#7chn#7civerenigdearabemiraten#7cmrepublicukrainewbrunswickoninkrijkburundi#7cod#7cokoninkrijksia" +
	"mthailand#7collectivitesaintbarthelemy#7commonwealthaustralia#7cpverenigdestatenmexicoverenigdestatesouthaustralie#7crc#" +
	"7croemeenserepubliekmauritiusislandstomeprincipalityofandorra#7cubritishindischeoceaangebiedbritishoverzeesgebiedbritish" +
	"indischeoceaanterritoriumverafgelegeneilandjesverenigdestateskleineafgelegenislandsverenigdestateskleineislandstkittsnev" +
	"isfederatievanmaleisiefederatiemaleisie#7cyportoricoeiland#7czechoslovakfederalrepublicofsomaliafederalrepublicnigeriafe" +
	"deratie#7den#7dji#7dmalvinen#7dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadinestvincentgrenadinespaansguinea#7esp" +
	"ecialeadministratieveregiomacauvolksrepubliekchinahongkongsarvanchinamacausarvanchina#7estadoplurinacionalboliviaplurina" +
	"tionalestaatvanboliviaplurinationalstateofboliviaplurstateofbolivia#7eth#7fijumhuriyattshadzjarie#7fin#7franserepublicof" +
	"ugandarepublicburundi#7fsm#7gabkhazia#7gam#7gbritishoverseasterritoryislandsmanitobalearicislandstbarths#7gbsniaandhrzgv" +
	"na#7geoverseascollectivitysaintpierremiquelonsaintpierreenmiquelon#7gequatoriaalguineeconakry#7gerepublicvanuaturkmenia#" +
	"7ghawaii#7greatsocialistpeopleslibyanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgrondgebie" +
	"djersey#7hongaarserepublicoppervoltadzikistan#7hunitedsatesamericatalonie#7ina#7independentstateofsamoa#7iriphabhulikhiy" +
	"eningizimuafrikalaallitnunaaterritoriumgroenlandemocraticvolksreplaosdemvolksreplaoskingdombelgiumbusoweswatini#7irl#7ir" +
	"q#7islamicovergangsstaatafghanistanislamicstateofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkthailan" +
	"dkingdomofcambodiakingdomsaudiarabia#7isrepubliekcyprussischefederaledemocratischerepubliekethiopiedmontana#7isvalbardog" +
	"janmayensvalbardenjanmayenspitsbergenjanmayenislandsaintvingrenadinestbarthelemy#7ita#7ivbritishoverzeesgebiedjerseybrit" +
	"ishoverzeesgebiedpitcairneilanden#7jamhuriyamuunganowatanzaniaverenigderepublickameroen#7jorepubliekitalie#7jpn#7kazakhi" +
	"stan#7ken#7kgzwitserland#7kirgizischerepublicofguatemalagassischerepubliekvancaboverdecapeverderepublicofslovenianrepubl" +
	"icadeangolazioverseasdepartmentsaintmartinfrenchpartstmartinsintmaartenfransdeelpenbeenkustchristophernevisfederationsai" +
	"ntkittsnevisfederationofmalaysiafederationnigeria#7korepubliekkosovorepofmoldovaldaosterritoriumbouveteilandepartementde" +
	"lamartiniquefrenchcameroonstlucia#7ksaintvincentandgrenadinesouthtomeprincipeoplesrepublicpolandrepublicalbanie#7kuw#7la" +
	"opeodemocraticrepubliclaotiaansedemocratischevolksrepubliekethiopiemontengrondgebiedbritishindischeoceaanterritoriumamer" +
	"ikaansemaagdeneilanden#7latiumbria#7lbailliagejerriphablikiraafrikadzongazastrookenwestelijkejordaanoeverengazastrookwes" +
	"telijkejordaanoevergazastrooklahomatanitukoviti#7lbn#7lbritishoverseasterritorymontserratchaanachakthainanshengeland#7lc" +
	"a#7les#7lie#7lturkyye#7lux#7mad#7maryland#7mas#7maw#7mda#7mdverarabischeemiraten#7mex#7mgl#7mhl#7mkd#7mlibyakingdomofbhu" +
	"tan#7mlt#7mne#7mongoluls#7mozbekistonrespublikasintkittsennevislamicrepublicofpakistaninclbangladeshpakistan#7mri#7mtn#7" +
	"mya#7nam#7nca#7nederoostenrijkoninkrijkswazilandeswatinihonkoku#7neportugeesguinee#7ngrondgebiedamerikaansemaagdeneiland" +
	"envsbuitensteondergeschikteeilanden#7nigrondgebiedalandutchantillesbalears#7northernterritory#7nru#7nzl#7omaurituscany#7" +
	"pakingdombhutan#7pan#7parepubliekmalawitrussischesocialistischesovjetrepubliekequatoriaalguineapeoplesrevolutionaryrepub" +
	"licofguineabissaurepublictanzania#7perepubliekpanamamlakatalbahrayn#7philippijnserepublicadehondurasrepublicmauritiuseil" +
	"and#7ple#7plw#7pngrondgebiedarubangisharipablikblongvanuaturepublicofpanamaldivischeeilanden#7pol#7portugeeseastafrikame" +
	"rounitedmexicanstatespaansguinee#7prkingdomgreecentralafrrepubliekportugalapagosislandstbartlemy#7purepubliekrwandalusia" +
	"#7qat#7roudnederlandseantillenoudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenurug" +
	"uay#7rsaintvincentengrenadinesaintkittsnevitsjechischeenslowaaksefederatieverepubliekbrazilieverenigdestatenvanbraziliev" +
	"erenigdestatesaotomeeprincipeoplesrepublicbeninrepublicdahomey#7rus#7rwa#7sam#7sen#7sey#7sgportuguesetimorrocoloradomrep" +
	"ublicofkenyarepublicletland#7skn#7sle#7slovaakserepublicwitruslandepartementdemayotterritoriumamerikaanssamoa#7smrepubli" +
	"ekservie#7solomanislands#7somalischerepubliekwitruslandfederaledemocratischerepublieknepaldemocraticfederalrepublicofnep" +
	"alkingdomofgreecekingdomoftunisiarepublicoflatviansovietsocialistrepublicmarshalleilanden#7srbritsindiaoceaanterritorium" +
	"noordelijkemarianen#7sri#7ssd#7stprinsdomandorra#7sud#7sui#7surepubliektsjaadjara#7svkingdomnorway#7swestbengalen#7swzui" +
	"dkorea#7syrischerepublicofirelandrepublicdjibouti#7tan#7tga#7thayti#7tjkingdomofiraqkingdombahrainstateoferitreastatepal" +
	"estinedantillen#7tkm#7tls#7togrondgebiedmacau#7tpe#7ttoerkmenistan#7tunisankattansihanaislasmarianasocialistischethiopie" +
	"#7turksandcaicosisdstvinandgrenada#7tuvolksrepubliekangolariojamaica#7uae#7uga#7ukriti#7uru#7usaintvincentgrenadinesouth" +
	"westafrika#7uzbritishindischoceaangebiedvandeafarsendeissasgebiedepartementlaguadeloupeoplesrepublicofcongorepubliekkirg" +
	"izie#7van#7ven#7vie#7vin#7yem#7zam#7zimfidji#1ad#1ae#1aformerunitedrepublicofcameroonfederalrepubliccameroon#1agrondgebi" +
	"edguamolise#1ai#1almamlakahalmaghribiyah#1am#1an#1aoverseasterritorynorthernmarianaislandsamericansamoaislandsaoediearab" +
	"ie#1aq#1arepublikasrpska#1as#1at#1au#1aw#1ax#1azerbajdzjan#1bakerislands#1bbritsindischeoceaangebiedbritsterritoriuminde" +
	"indischeoceaan#1bd#1bezetpalesteinsgebiedemocraticrepublickoreanorthmarianaislandsaltanatuman#1bfederalislamicrepublicco" +
	"morosislands#1bgilbertislands#1bharatiyaganarajya#1biot#1bjelorussischessrepubliquerwandaise#1bl#1bm#1bn#1bosnaihercegov" +
	"ina#1bq#1britishoverzeesterritoriumanguillabritishoverseasterritorypitcairnislandsbritishoverzeesterritoriumfalklandeila" +
	"ndenmalvinasislandsfalklandislandsmalvinasislandsocialistvolksrepubliekalbanie#1bsniahrzgvna#1bt#1bukinafasoevereinedemo" +
	"cratischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekmarshalleilanden#1bzhongguoverseasterrito" +
	"rybonairesainteustatiussabadutchsaintmaarten#1ca#1cc#1cd#1cformerbondsrepubliekduitslandbonairesainteustatiussabaenbonai" +
	"republiqueguineeequatorialeichtenstein#1cgrootbrittanie#1ch#1ci#1ckingdomoflaostavalley#1cl#1cm#1cn#1corse#1creterritori" +
	"umwallisfutuna#1cssrepublicuganda#1cu#1cverdemocratischerepubliekoosttimorlorosae#1cw#1cx#1cy#1czechslovakfederalrepubli" +
	"cbrazilie#1dd#1democratischevolksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksyriearabrepublic" +
	"ahonduraswitzerland#1djugoslavia#1dkingdomofsiamkingdomburundi#1dm#1doverzeesdepartementsaintmartinfransdeelsaintmartin#" +
	"1dy#1dzikolamalawisconsintvincentendegrenadinestvincentandgrenstaatlibie#1ec#1ee#1egermany#1eh#1el#1erepubliknamibia#1es" +
	"#1et#1filipijnserepublicacostaricalifornie#1fjharkhand#1fkingdomsweden#1fmrzanzibarandpembaisdemocraticrepublicsoedan#1f" +
	"ormerunionsovietsocialistrepublicsierraleonethantilles#1friuliveneziagiulia#1ga#1gbritsindischoceaangebiedemocraticfeder" +
	"alyugoslaviaserbiamontenegroformersocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibarunitedrep" +
	"ublicoftanzaniaurepublicargentina#1gd#1gemenebestfilipijnen#1gformerdemocraticrepubliccongoleopoldvillerepubliccongobraz" +
	"zavillerepubliccongoleopoldstadrepubliccongofreestateofpalestineoccupiedtrpalestinestateofthesolomonislandsstatevaticanc" +
	"ity#1ggelderland#1gh#1gilbertandelliceislandsouthernrhodesia#1gl#1gm#1gn#1gpapaunewguinea#1gq#1grondgebiedbonairesainteu" +
	"statiussabaensinteustatiusminoroutlyingislandsuskleineafgelegenislandsuskleineafgelegeneilandenvandeuskalherria#1gs#1gt#" +
	"1gujaraterritoriumreunion#1gw#1gy#1hksardinia#1hm#1hn#1hrepchinataiwanchina#1ht#1hu#1hvoormaligesovjetunievandecomorenfe" +
	"deraleislamitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebondsrepubliekdercomorenfederali" +
	"slamicrepublicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamicbondsrepubliekcomorenarchipel" +
	"vandecomorenstaatvanlibie#1id#1ie#1il#1im#1in#1ioverzeesegemeenschapsaintpierremiquelonafhankelijkesoevereinerepublickir" +
	"ibatirepublicnicaragua#1iq#1irepiblikdayiti#1islamicrepublicgambiatheargentinerepublicofportugalrepublicofdahomeyrepubli" +
	"cslowakije#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jpapuanewguniea#1keelingislandscocoskeelingwanewyorkoninkrijkbhuta" +
	"nkingdomofromania#1kgroningen#1kh#1kingdomdenmarkoninkrijkeswatiniswazilandemocratickampuchia#1km#1kn#1kpiruwripuwlika#1" +
	"krim#1kwazulunatalmamlakahalarabiyahassuudiyahelleenserepublicoostenrijkoninkrijkhongarije#1kyrgyzrepublicslovenie#1kz#1" +
	"la#1lbritishsalomonseilanden#1lc#1libyastatecomoros#1lkingdomegypterritoriumhongkongeriketnorgemenebestderbahamasthelena" +
	"andascensionsainthelenaandtristandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaascens" +
	"ionsainthelenaandascensionsinthelenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelvaarten" +
	"tristandacunhasinthelenaascensionentristandacunhasinthelenaenascensionislandstatenepalestijnseterritorialcollectivitysai" +
	"ntpierremiquelonandsaintpierreandmiquelon#1lrepublicachilelareunion#1ls#1lt#1lu#1lvoormaligjoegoslavie#1ly#1mayanmariana" +
	"isds#1mc#1md#1meestserenerepublieksanmarinoordelijkemarianaislandsaintbartholomeusminoroutlyingisdspanishstatecambodia#1" +
	"mformercentralafricanrepublicnorthmacedonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommaced" +
	"onia#1mg#1mh#1mkingdomitalydveldidislandswiterland#1ml#1mm#1mn#1moldaviansovietsocialistrepublicadeguineaecuatorialjumah" +
	"iriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmatanitutugalalaovitislamicrepubliciranislrepofiran#1mportugeestim" +
	"orepubblikatamaltarepubliclibanon#1mq#1mrepubliccrimea#1ms#1mt#1mutawakkilitekingdomyemenformerarabrepublicyemenyemenpeo" +
	"plesdemrepyemensanaayemen#1mvolksrepubliekbenindahomey#1mw#1mx#1my#1mz#1na#1nc#1ne#1nformerunitedrepubliccameroonunitedr" +
	"epublicofmontenegrotelibischarabischesocialistvolksjamahiriyyazerbaidjan#1ng#1nh#1ni#1nl#1noordrhodesie#1npalmyraatoll#1" +
	"nrepubliccyprussianfederaldemocraticrepublicethiopie#1nunavuttarakhand#1nz#1om#1paysdoutremerdelapolynesiefrancaise#1pe#" +
	"1pformerdemocratischkampucheardeilandendemcdonaldeilanden#1pg#1phillippinerepublicofmauritiusrepublicsouthkorearepskorea" +
	"republicsouthafricalifornia#1pkingdomnepalestijnseautonomegebieden#1plurinationalstatebolivia#1pm#1pn#1principautedemona" +
	"commonwealthbahamaskateenoman#1ps#1pt#1pw#1py#1qazaqstanrespublikasyriauarabemirates#1republiquecotedivoirepubliquedegui" +
	"neeequatorialefatshelanamibiarepublicofcyprusrepublicofserbiafrserbiamontenegroyugoslaviafrserbiamontenegroserbiafrserbi" +
	"arepublicarmeniarepublicofsenegalapagoseilanden#1rh#1roemeenserepublictajikistan#1rs#1ru#1rw#1saintchristoffelnevislamit" +
	"ischestaatafghanistanzinia#1sbritsesalomonseilanden#1scotland#1sd#1se#1sgeoandtheislamicrepofafghanistan#1sh#1sicilia#1s" +
	"japan#1skingdomspain#1sl#1sm#1sn#1socialistlibischarabischejamahiriyazerbajan#1srepublicfrancestmartinfransdeelombardy#1" +
	"ss#1stkittsandnevisfederationofnigeria#1sultanaatmaldivenetokelaneilanden#1svalbardeilanden#1sx#1sy#1sz#1tci#1td#1tfyrom" +
	"#1tg#1th#1tjechoslowakije#1tkingdomtongautemalagasyrepublicofbelarussischesocialistsovjetrepubliektrinidadentobagoudkust" +
	"atodellacittadelvaticanoordmarianen#1tl#1tm#1tn#1toerkmenie#1tpapuanguinea#1trentinosouthtirolombardia#1tt#1tvolksrepubl" +
	"iekcongodrccongoverzeesecollectiviteitsaintmartinfransdeelfransegebiedeninzuidelijkeindischeoceaanoordjemen#1tw#1tz#1ua#" +
	"1ug#1ukirghizistan#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandverenigdkoninkrijkgroo" +
	"tbrittannienorthierlandverenigdkoninkrijklibiestaatcomoren#1vg#1victoria#1vn#1vu#1wformersaintchristophernevislamitische" +
	"republiekmauritanieislamitrepublicmauritanie#1wsahara#1xkingdomiraq#1yd#1ye#1yt#1yu#1za#1zm#1zrepublicgreecentrafrika#1z" +
	"witserseconfederatiemicronesie#490#492#496#8aa#8ac#8ae#8aformertanganyikaandzanzibarsultanateofmaldivesrepublicofburundi" +
	"#8ag#8ajava#8aljumhuriyahaliraqiyah#8am#8an#8aoverzeesgebiedbonairesainteustatiussababonairesainteustatiusandsababonaire" +
	"sabaandsinteustatiusbonairesinteustatiusandsababonairesinteustatiusensababonairesabasainteustatiusbonairesteustatiusands" +
	"ababonaireandsinteustatiusandbonaireensinteustatiusenbonaireandsabah#8aq#8arepublicitalie#8as#8au#8avtonomnarespublikakr" +
	"ymecklenburgvorpommern#8ay#8balochistan#8bbritishmaagdenislandsultanateofoman#8bc#8bd#8bezetpalestijnsgebiedemocraticrep" +
	"ublicsudanuntil2011sudan#8bformercentralafricanempireofethiopia#8bg#8bhoetan#8bkingdomlaostadaljumhuriyahalyamaniyahesse" +
	"n#8bl#8bm#8bn#8bosnaiherzegovina#8bphilippijnen#8britishoverzeesterritoriumguernseychannelislandsguernsey#8bt#8burmaunie" +
	"#8bvolksrepubliekkongokinshasademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatan" +
	"tranepalfederaldemocraticrepublicethiopiatransitionalgovernmentofethiopiaexcludeseritreaethiopiaempireofiran#8bx#8byelor" +
	"ussischesovietsocialistrepublicunieburmasocialistrepublicofsierraleonerepublicofnicaraguadaloupe#8ca#8cbritishsolomonisl" +
	"andsuomentasavaltaaformerlibyanarabrepublicofegyptarabrepublicofthenigerrepublicmoldovaticanstatemongolia#8cd#8ce#8cform" +
	"erlibyanarabjamahiriya#8cg#8ch#8ci#8cj#8ckingdomsiam#8cm#8cn#8coverzeesgebiedsdeelsaintmartinfransdeelsintmaartendutchpa" +
	"rtsintmaartensaintmartincleritethiopia#8cq#8cs#8ct#8cu#8cvolksrepubliekpolen#8cw#8cy#8da#8dj#8doverseasterritorysaintmar" +
	"tinfrenchpartsjechoslowaaksefederalrepublicduitslandemocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepub" +
	"liekcongoleopoldstadrepubliekcongodemrepofthecongoa#8drepublickosovatikaanstadzhikistan#8ec#8eg#8ei#8ekingmanreefederalp" +
	"eoplesrepublicyugoslaviasocialistfederalrepublicofyugoslaviafederalpeoplesrepublicofyugoslaviaserbiaandmontenegroyugosla" +
	"viafederalrepublicofcameroonrepubliccapeverdeislandstateqatarepubliekzimbabwerhodesia#8en#8erepublickosovolksdemocratisc" +
	"herepubliekjemenitischearabischerepublicsyrie#8es#8et#8ez#8fg#8filippijnen#8fj#8fkirghizstan#8fmrtanganyikatanzania#8for" +
	"merduitsedemocratischerepublieksaotomeenprincipenghukinmenmatsuseparatecustomsterritorytaiwanpenghukinmenmatsultanateofz" +
	"anzibarepubliquedusenegalrepublicofkosovarepublicportugalicia#8fphillippines#8frsouthernterritory#8fsaintpierremiquelon#" +
	"8ga#8gbritsemaagdeneilanden#8gg#8gh#8gilbertelliceislandsouthrhodesia#8gj#8gkirgizistan#8gl#8gm#8gphillipines#8gq#8grond" +
	"gebiedfransezuidelijkegebieden#8gt#8gvoormaligjugoslavievoormaligtsjechoslowakije#8gy#8ha#8hkirgyzstan#8hm#8hoverzeesdep" +
	"artementsaintpierremiquelonafhankelijkestaatwestsamoawesternsamoa#8hrepubliclatvianrepubliclitouwen#8hu#8ic#8id#8im#8in#" +
	"8ioverzeesecollectiviteitsaintbarthelemyfrenchsouthernterritoriestchristoffelnevislamicrepublicmauritanie#8irepublicmala" +
	"witrussischesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublickazachstan#8islamicrepublicofiranimperials" +
	"tateofiranislamrepubliciranirofiran#8it#8ivolksrepnoordkoreavolksrepubliekkampucheardenmacdonaldeilanden#8iz#8jamaika#8j" +
	"e#8jm#8johnstonislandsikkim#8kersteiland#8kg#8kn#8krepublicnaoeroemeensesocialistischerepubliekroemenie#8ks#8kt#8ku#8kz#" +
	"8la#8le#8lg#8lh#8libyanajaria#8lowersaxonyanhaltsjechischerepublicphilippinesovietrussianfederation#8ls#8lt#8lu#8ly#8mar" +
	"occocosisds#8mbosniehercegovina#8mc#8md#8mformerrepublicsouthvietnamfmrrepofvietnamizoram#8mg#8mh#8midwayislands#8mj#8mk" +
	"irghizia#8ml#8mn#8moldoviansovietsocialistrepublicafederativadobrasillinoislamicstaatafghanistan#8mprathetthainautonomou" +
	"sterritorygreenlandautonomousterritoryofgreenlanddanish#8mrepublicofchad#8mt#8mu#8mvolksrepnorthkoreademocraticrepublicn" +
	"orthkoreavolksrepubliekzuidjemen#8mx#8my#8mz#8nc#8ne#8nformertanganyikaenzanzibarbadoesbekistan#8ng#8nh#8ni#8nl#8northca" +
	"rolina#8nphilipines#8nrepublicofcubaljuwschapjersey#8ns#8nu#8nz#8paysdoutremerlapolynesiefrancaise#8pc#8pe#8pkyrgistan#8" +
	"plurstatebolivia#8pm#8portugeesoostafrikazachie#8ppuducherry#8ps#8puleangatongazawestbankoninkrijkbahreinodeespana#8qa#8" +
	"republikaeshqiperise#8rm#8royaumedebelgique#8rpiruwsuyu#8rq#8rs#8rw#8saintpierremiguelon#8sbrindianoceanterritoiredester" +
	"resaustralesetantarctiquesfrancaisestadosunidosmexicanosouthwestafricalabria#8sc#8se#8sfederalerepubliekbraziliechtensti" +
	"en#8sg#8sh#8sicilie#8sl#8sm#8sn#8soevereinedemocraticrepublicfijiislandsouthholland#8specialeadministratieveregiomacaosp" +
	"ecialadministrativeregionchinaprhongkongchinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoplesrepublicmacao" +
	"chinaprmacauchinapeoplesrepublicmacauchinapreahreacheanachakrkampucheacambodiakampucheardenmcdonaldeilanden#8stvincentan" +
	"dthegrenadinesultanatemaldivestaatqatarepubliekvanpalaurepubliekmoldavie#8sultanaatzanzibarepublikabalgariya#8swissconfe" +
	"derationsuisse#8sx#8sy#8sz#8tbelarussischessrepublikayuburundikingdomofbahrainkingdomofeswatinikingdomofbulgariakingdomo" +
	"fswazilandkingdomofsaudiarabiakingdomofnetherlandscaribbeannetherlandswestindiestbartholomeus#8td#8th#8ti#8tkyrgystan#8t" +
	"l#8tn#8toscanarias#8tpordenonewjersey#8tsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelaun" +
	"itedstatesofvenezuelarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicsouthafrikauniedercomoren#8tt#8tukey#8tvorste" +
	"ndomandorra#8tw#8tx#8tz#8ug#8ukyrgzstan#8upperaustria#8us#8uvorstendomkoeweitvorstendomliechtensteinclbangladpakistan#8u" +
	"y#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekvantanganyikaenzanzibarverenigderepubliektanganyikaenzanzibarp" +
	"eoplesrepublicofthecongodemrepublicofthecongorepoftheunitedkingdomafghanistan#8vi#8vm#8vq#8vt#8wa#8wfederalerepubliekkam" +
	"eroen#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerdemocratickampucheardislandandmcdonaldislandsandheardislandhrapradesh#9ag#" +
	"9ai#9al#9am#9aoverzeesgebiedfransezuidelijkegebiedenovascotia#9aq#9arepublicofiraqrepublicofhaiti#9as#9at#9au#9aw#9ax#9a" +
	"zerbeidjaan#9basoetoland#9bbelorussischessrepublikosterreichristmasisds#9bd#9belarusrepublicoftrinidadandtobagorepublica" +
	"deguatemalarepublicofzimbabwerepublicofmoldovarepublicmoldavie#9bformerfederatievanmalakkafederatienigeria#9bg#9bh#9bi#9" +
	"bjelorussie#9bl#9bm#9bn#9bosniahercegovina#9bq#9britishterritoriuminindischeoceaan#9bs#9bt#9bvsmaagdeneilanden#9bw#9byel" +
	"orussischessrepubliquetogolaise#9bz#9ca#9cc#9cd#9cformernederlandseantillenformertheformeryugoslavrepublicofmacedoniathe" +
	"formeryugoslavrepublicofbosniaandherzegovinarepublicadaguinebissauheardmcdonaldislandsaudiaarabia#9cg#9ch#9ci#9ckirgisie" +
	"#9cl#9cm#9cn#9coverzeesgebiedsdeelnoordelijkemarianenamerikaansmaagdeneilanden#9crepublicofmalibischearabischerepubliekd" +
	"erfilipijnenrepublicacaboverdemocraticsocialistrepublicsrilankaceylon#9cu#9cvorstendommonacomoroislands#9cw#9cx#9cy#9cze" +
	"choslovakrepublictadzjikistan#9democraticfederalrepublicnepalestinianauthorityadministeredterritoriesthonia#9dj#9dkirgiz" +
	"ia#9dm#9doverzeesgebiedsdeelsaintpierremiquelonafhankelijkestaatvansamoaamelika#9dz#9ec#9ee#9eg#9eh#9el#9erepublicofperu" +
	"andaurundi#9es#9et#9fillipijnen#9fj#9fkomoren#9fmryugoslavia#9formercentraalafrikaanserepubliekvandemaledivenrepubliekiv" +
	"oorkustchristopherandnevisfederationofsaintchristopherandnevisfederationsaintchristophernevisfederationofsaintkittsandne" +
	"visfederationbosniaherzegovinarepublicofthemaldivessultanatemuscatomansultanaatdermaldivensultanaatmuscatenoman#9fryserb" +
	"iamontenegrotesocialistlibischarabischevolksjamahiriyyazerbeidjan#9ga#9gd#9gemenebestpuertoricommonwealthdominicacommonw" +
	"ealthofthebahamascommonwealthofaustraliacommonwealthofpuertoricoalitiongovernmentofdemocratickampucheacoalitiongovernmen" +
	"tdemocratickampucheapeoplesrepublicofkampucheardeilandenmcdonaldeilanden#9gformernetherlandsantillesformerbyelorussianso" +
	"vietsocialistrepublicoftheunionofburmasocialistrepublicmarshallislandstomeandprincipeoplesrepublicyemennorthwestterritor" +
	"y#9gg#9gh#9gilberteilanden#9gl#9gm#9gn#9gportugualjumhuriyahallubnaniyahenegouwen#9gq#9gs#9gt#9gu#9gw#9gy#9hkypros#9hm#9" +
	"hn#9hrepublicoftogoleserepubliekcolombia#9ht#9hu#9id#9ie#9il#9im#9in#9ioverzeesgebiedsdeelturkscaicoseilandenormandie#9i" +
	"q#9irepublicpanamaleisefederatiemalaya#9islamitrepmauritanie#9it#9je#9jm#9johnstonatollimburgrondgebiedfranspolynesie#9j" +
	"prchina#9keralaska#9kg#9kh#9kingdomhungary#9km#9kn#9kpuglia#9krepublicrwanda#9kw#9kyrghyzstan#9kz#9la#9lbritishcolumbia#" +
	"9lc#9liguria#9lk#9lrepublicserbia#9ls#9lt#9lu#9lverarabemiraten#9ly#9marchechenskayarespublikabyelarussischefederatievan" +
	"malayasia#9mc#9md#9meestserenerepublicsanmarinoordelijkterritoriumsvalbardjanmayenandsvalbardandjanmayenislandsomalische" +
	"republickirgizstan#9mformerserbiaandmontenegroformerwitrussischesovietsocialistrepublictsjechoslowakije#9mg#9mh#9mk#9ml#" +
	"9mm#9mn#9mostserenerepublicsanmarinorthernrhodesiazimbabwestaustralie#9mpunjabodepeacenationbruneiabodepeacentralafricar" +
	"epublicoftajikistanrepublicofbotswanamibia#9mq#9mrepublicservie#9ms#9mt#9mu#9mverkoninkrijkvansaoediarabiekoninkrijkdern" +
	"ederlandenkoninkrijksaoediarabielorussiasovietunion#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfederalerepublieknigeriafederalrepubli" +
	"ckameroen#9ng#9ni#9nl#9northmarianen#9npricorsica#9nrepublictsjaad#9nu#9nz#9om#9papuanieuwguineasternsamoa#9pe#9pfederal" +
	"erepublieksomalietuvaluik#9pg#9philippineislandstatekuwaiterritoriumfaeroernethelands#9pk#9plombardije#9pm#9pn#9principa" +
	"litymonaconfederaziunsvizra#9ps#9pt#9pw#9py#9qa#9republikangpilipinaspanishguinea#9royaumebelgique#9rs#9ru#9rw#9saotomee" +
	"astprincipeoplesrepublicangolarepublicofrwandarepublicapanamaldivischeislandstaatvietnam#9sbritishhondurasarawakeislands" +
	"#9sc#9sd#9se#9sg#9sh#9sicilybie#9sj#9sk#9sl#9sm#9sn#9southsandwichislandssouthgeorgiaandthesouthsandwichislandsandsouthg" +
	"eorgiazuidelijkesandwicheilandenorthkaapverdischeeilanden#9srepublicturkeyturkiye#9ss#9statuscivitatisvaticanae#9svietna" +
	"m#9sx#9sy#9sz#9tc#9td#9tfederalestatenmicronesiafederalestatenvanmicronesiafederatedstatesofmicronesiafederatestatesofmi" +
	"cronesiafederalstatesofmicronesiafedstatesofmicronesia#9tg#9th#9tj#9tk#9tl#9tm#9tn#9toscanebraska#9trentinosouthtyroloui" +
	"siana#9tt#9tvlaamsbrabantiguaenbarbudawlatqatarepubliekslovenie#9tw#9tz#9ua#9ug#9uk#9um#9us#9uy#9uz#9va#9vc#9verenigdear" +
	"abischeemiratennessee#9vg#9vi#9vn#9vu#9wformerfederationofmalayafederation#9ws#9xk#9ye#9yt#9za#9zm#9zwitsersebondsstaats" +
	"gemeenschapserviemontenegrostaatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanserviee" +
	"nmontenegrouniesocialistsovjetrepubliekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekentuc" +
	"kypriakidimokratiabaligurieohioverseasdepartmentsaintpierremiquelonbrd"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 2, 3, 3, 5, 5, 6, 6, 8, 9, 10, 10, 10, 11, 12, 14,
	14, 14, 14, 15, 16, 16, 16, 18, 18, 19, 19, 19, 20, 20, 20, 21,
	23, 26, 26, 28, 28, 31, 31, 33, 34, 36, 36, 36, 37, 38, 38, 38,
	39, 39, 42, 42, 43, 44, 45, 45, 45, 45, 45, 46, 48, 49, 49, 49,
	52, 54, 54, 55, 55, 56, 56, 58, 60, 60, 60, 60, 60, 60, 62, 63,
	63, 63, 64, 65, 65, 65, 65, 66, 66, 67, 69, 69, 69, 70, 70, 71,
	73, 74, 74, 74, 74, 77, 77, 79, 81, 81, 81, 81, 82, 82, 83, 87,
	87, 87, 88, 89, 89, 90, 92, 95, 97, 98, 99, 99, 101, 102, 102, 102,
	104, 105, 106, 107, 109, 111, 113, 116, 117, 120, 122, 123, 125, 126, 126, 128,
	128, 129, 129, 129, 130, 131, 131, 131, 131, 133, 134, 135, 137, 138, 139, 139,
	145, 146, 147, 149, 150, 151, 152, 153, 158, 160, 161, 161, 161, 163, 164, 164,
	164, 164, 166, 167, 168, 169, 171, 172, 174, 174, 175, 177, 178, 180, 181, 181,
	183, 186, 187, 187, 189, 192, 193, 193, 195, 195, 195, 196, 196, 198, 199, 200,
	200, 200, 201, 201, 202, 204, 205, 205, 206, 206, 206, 207, 207, 209, 211, 213,
	215, 216, 216, 216, 217, 219, 220, 223, 225, 226, 226, 227, 227, 228, 228, 229,
	231, 232, 233, 235, 236, 238, 240, 242, 245, 245, 247, 247, 249, 249, 250, 251,
	252, 254, 255, 258, 259, 262, 265, 265, 268, 268, 270, 270, 271, 271, 271, 271,
	272, 273, 273, 275, 276, 279, 280, 281, 281, 281, 282, 283, 284, 286, 287, 288,
	290, 290, 290, 290, 292, 292, 292, 293, 295, 295, 295, 296, 297, 298, 300, 301,
	302, 302, 304, 304, 304, 305, 306, 308, 309, 310, 311, 311, 313, 313, 316, 317,
	318, 319, 323, 323, 326, 328, 329, 332, 332, 333, 334, 334, 335, 335, 336, 339,
	339, 340, 340, 341, 341, 341, 341, 342, 342, 344, 344, 346, 346, 347, 347, 348,
	351, 353, 353, 353, 354, 355, 358, 359, 362, 362, 364, 365, 365, 365, 365, 366,
	366, 366, 366, 366, 369, 370, 372, 373, 374, 375, 376, 376, 376, 377, 377, 377,
	380, 381, 383, 383, 385, 386, 388, 390, 391, 392, 394, 397, 399, 399, 400, 401,
	401, 401, 403, 404, 404, 406, 407, 408, 409, 410, 410, 412, 412, 413, 414, 414,
	414, 416, 416, 418, 419, 420, 421, 421, 423, 423, 425, 427, 428, 429, 429, 429,
	430, 430, 431, 432, 432, 432, 432, 432, 435, 435, 436, 436, 439, 440, 441, 441,
	443, 444, 445, 447, 448, 452, 453, 453, 456, 457, 457, 458, 458, 458, 459, 460,
	461, 461, 462, 464, 466, 468, 468, 470, 470, 470, 470, 470, 473, 473, 473, 473,
	476, 477, 477, 478, 479, 481, 483, 483, 485, 485, 486, 486, 486, 486, 486, 488,
	488, 489, 489, 489, 489, 489, 490, 490, 490, 491, 493, 496, 496, 496, 496, 498,
	499, 502, 502, 503, 504, 506, 509, 512, 513, 513, 513, 513, 516, 516, 517, 519,
	519, 520, 520, 520, 522, 523, 524, 524, 524, 524, 524, 525, 525, 526, 527, 528,
	530, 533, 536, 536, 537, 539, 542, 545, 545, 547, 548, 550, 550, 550, 551, 552,
	555, 555, 556, 556, 557, 557, 557, 558, 559, 560, 560, 561, 564, 564, 565, 565,
	566, 567, 568, 570, 571, 571, 571, 573, 576, 576, 577, 577, 577, 578, 578, 579,
	580, 580, 581, 581, 582, 584, 587, 587, 587, 588, 588, 590, 590, 590, 590, 592,
	592, 594, 595, 595, 597, 598, 600, 601, 603, 604, 604, 605, 609, 610, 612, 612,
	614, 614, 616, 617, 617, 617, 617, 617, 617, 619, 619, 621, 623, 623, 624, 627,
	627, 628, 630, 630, 631, 632, 633, 634, 637, 639, 639, 639, 639, 639, 639, 640,
	642, 645, 646, 647, 649, 651, 652, 652, 652, 652, 652, 653, 654, 654, 656, 657,
	658, 658, 659, 661, 663, 664, 666, 669, 669, 669, 670, 670, 673, 674, 675, 675,
	675, 675, 675, 675, 676, 677, 678, 678, 679, 679, 681, 681, 681, 681, 682, 683,
	683, 684, 684, 685, 685, 687, 688, 688, 690, 690, 690, 690, 691, 693, 694, 694,
	695, 697, 699, 699, 699, 700, 700, 701, 702, 704, 705, 705, 707, 707, 707, 707,
	708, 709, 709, 711, 712, 714, 717, 718, 719, 720, 720, 721, 721, 721, 721, 722,
	722, 723, 724, 725, 725, 726, 726, 726, 726, 727, 728, 728, 729, 730, 730, 731,
	732, 734, 737, 739, 742, 742, 742, 744, 747, 748, 749, 749, 750, 751, 752, 752,
	755, 757, 760, 760, 761, 761, 761, 761, 761, 762, 762, 763, 763, 764, 765, 767,
	769, 770, 771, 774, 779, 779, 779, 779, 779, 780, 780, 782, 782, 782, 784, 784,
	785, 787, 787, 787, 788, 788, 788, 788, 788, 789, 790, 790, 790, 790, 791, 791,
	791, 792, 792, 792, 792, 793, 793, 793, 793, 793, 794, 794, 795, 796, 797, 798,
	798, 798, 798, 800, 801, 801, 801, 801, 801, 801, 801, 801, 802, 802, 803, 803,
	804, 805, 805, 807, 809, 810, 813, 815, 815, 815, 818, 818, 818, 818, 818, 819,
	820, 821, 821, 823, 823, 825, 825, 827, 827, 829, 829, 829, 830, 830, 831, 832,
	834, 835, 839, 842, 843, 843, 844, 845, 845, 847, 847, 847, 849, 849, 849, 850,
	850, 852, 852, 852, 852, 854, 855, 858, 858, 860, 861, 863, 863, 863, 865, 866,
	867, 868, 868, 869, 869, 869, 869, 869, 871, 872, 872, 873, 874, 874, 874, 876,
	877, 877, 878, 878, 878, 878, 878, 878, 878, 882, 882, 882, 882, 883, 885, 886,
	886, 886, 886, 886, 888, 888, 888, 889, 889, 890, 890, 891, 893, 895, 895, 895,
	897, 900, 901, 903, 903, 905, 906, 906, 907, 907, 909, 910, 910, 911, 913, 913,
	913, 913, 916, 918, 919, 920, 922, 922, 923, 925, 925, 925, 927, 927, 928, 928,
	929, 930, 932, 934, 934, 934, 934, 934, 936, 937, 937, 937, 938, 938, 939, 941,
	942, 942, 943, 944, 944, 945, 945, 946, 948, 949, 950, 950, 950, 951, 951, 951,
	952, 954, 955, 959, 959, 961, 963, 964, 965, 965, 966, 966, 967, 968, 970, 972,
	973, 974, 976, 976, 976, 979, 979, 981, 981, 981, 981, 983, 983, 984, 984, 987,
	988, 989, 992, 992, 993, 993, 994, 994, 995, 996, 996, 998, 998, 1000, 1001, 1003,
	1005, 1005, 1005, 1005, 1005, 1006, 1007, 1008, 1008, 1009, 1010, 1012, 1014, 1014, 1015, 1015,
	1016, 1016, 1017, 1018, 1020, 1022, 1025, 1026, 1027, 1028, 1029, 1029, 1030, 1031, 1033, 1033,
	1033, 1033, 1034, 1035, 1036, 1037, 1038, 1040, 1040, 1043, 1043, 1043, 1043, 1045, 1046, 1047,
	1049, 1049, 1051, 1052, 1053, 1054, 1054, 1055, 1057, 1057, 1057, 1058, 1059, 1059, 1060, 1060,
	1061, 1062, 1062, 1064, 1065, 1066, 1067, 1067, 1067, 1069, 1071, 1072, 1072, 1073, 1073, 1073,
	1074, 1076, 1077, 1077, 1079, 1080, 1082, 1083, 1083, 1085, 1087, 1087, 1088, 1088, 1089, 1089,
	1090, 1090, 1090, 1091, 1092, 1092, 1092, 1093, 1093, 1094, 1096, 1097, 1098, 1098, 1098, 1098,
	1098, 1098, 1100, 1100, 1101, 1101, 1102, 1102, 1104, 1105, 1107, 1107, 1111, 1111, 1111, 1112,
	1113, 1114, 1114, 1116, 1117, 1118, 1119, 1119, 1120, 1120, 1120, 1120, 1120, 1122, 1125, 1125,
	1126, 1126, 1128, 1128, 1128, 1129, 1132, 1132, 1133, 1135, 1136, 1137, 1138, 1138, 1139, 1140,
	1142, 1142, 1143, 1145, 1146, 1146, 1147, 1149, 1149, 1149, 1149, 1150, 1150, 1151, 1153, 1153,
	1157, 1159, 1162, 1163, 1163, 1163, 1163, 1164, 1165, 1165, 1165, 1166, 1167, 1167, 1167, 1167,
	1168, 1168, 1169, 1171, 1171, 1171, 1171, 1172, 1173, 1173, 1173, 1173, 1174, 1175, 1175, 1175,
	1175, 1176, 1177, 1177, 1177, 1177, 1177, 1179, 1179, 1180, 1180, 1180, 1181, 1181, 1183, 1185,
	1186, 1186, 1187, 1187, 1189, 1189, 1189, 1192, 1192, 1194, 1195, 1195, 1196, 1196, 1197, 1197,
	1198, 1199, 1201, 1201, 1203, 1205, 1205, 1206, 1207, 1207, 1208, 1209, 1210, 1210, 1210, 1213,
	1213, 1214, 1214, 1215, 1215, 1216, 1217, 1217, 1218, 1218, 1218, 1219, 1219, 1219, 1219, 1221,
	1222, 1225, 1227, 1227, 1228, 1229, 1230, 1232, 1232, 1233, 1235, 1240, 1241, 1242, 1242, 1243,
	1243, 1244, 1245, 1245, 1245, 1246, 1247, 1248, 1248, 1249, 1249, 1250, 1250, 1252, 1252, 1252,
	1256, 1256, 1257, 1258, 1259, 1259, 1260, 1264, 1265, 1266, 1267, 1267, 1269, 1269, 1272, 1272,
	1273, 1275, 1277, 1278, 1278, 1278, 1278, 1279, 1280, 1280, 1280, 1283, 1283, 1284, 1284, 1284,
	1284, 1287, 1287, 1287, 1287, 1290, 1290, 1290, 1290, 1290, 1294, 1296, 1297, 1298, 1299, 1299,
	1300, 1300, 1301, 1301, 1302, 1303, 1303, 1306, 1307, 1307, 1307, 1308, 1308, 1308, 1309, 1309,
	1312, 1313, 1314, 1315, 1315, 1316, 1318, 1318, 1318, 1321, 1321, 1322, 1322, 1322, 1323, 1323,
	1323, 1323, 1325, 1326, 1326, 1326, 1327, 1330, 1331, 1331, 1332, 1332, 1333, 1333, 1333, 1335,
	1336, 1337, 1338, 1340, 1341, 1343, 1343, 1344, 1345, 1345, 1348, 1349, 1350, 1350, 1351, 1351,
	1351, 1352, 1352, 1352, 1352, 1352, 1352, 1353, 1353, 1353, 1353, 1353, 1356, 1356, 1357, 1357,
	1357, 1357, 1358, 1360, 1360, 1361, 1363, 1364, 1364, 1365, 1366, 1366, 1366, 1367, 1367, 1368,
	1369, 1370, 1371, 1374, 1375, 1375, 1376, 1376, 1379, 1379, 1379, 1379, 1380, 1381, 1383, 1385,
	1385, 1386, 1387, 1387, 1388, 1389, 1391, 1391, 1392, 1392, 1393, 1394, 1395, 1397, 1398, 1400,
	1400, 1400, 1400, 1400, 1400, 1400, 1400, 1400, 1400, 1400, 1400, 1401, 1401, 1401, 1403, 1403,
	1405, 1405, 1407, 1407, 1407, 1407, 1407, 1408, 1409, 1410, 1411, 1412, 1412, 1414, 1415, 1415,
	1415, 1415, 1415, 1415, 1415, 1416, 1417, 1417, 1418, 1418, 1418, 1418, 1419, 1421, 1423, 1423,
	1425, 1425, 1426, 1428, 1429, 1429, 1430, 1432, 1435, 1436, 1436, 1436, 1436, 1436, 1437, 1437,
	1437, 1439, 1439, 1440, 1442, 1442, 1443, 1443, 1444, 1446, 1446, 1446, 1446, 1446, 1448, 1448,
	1449, 1450, 1452, 1453, 1453, 1455, 1455, 1455, 1457, 1457, 1459, 1459, 1460, 1460, 1461, 1461,
	1461, 1463, 1465, 1465, 1466, 1466, 1467, 1467, 1467, 1468, 1468, 1468, 1470, 1471, 1472, 1473,
	1473, 1473, 1473, 1474, 1475, 1475, 1475, 1477, 1478, 1478, 1479, 1479, 1479, 1480, 1480, 1480,
	1481, 1482, 1482, 1482, 1482, 1482, 1483, 1483, 1483, 1485, 1485, 1485, 1489, 1489, 1489, 1491,
	1492, 1493, 1495, 1495, 1496, 1496, 1497, 1497, 1497, 1497, 1499, 1500, 1502, 1503, 1503, 1504,
	1504, 1504, 1505, 1508, 1509, 1510, 1512, 1514, 1516, 1516, 1517, 1518, 1520, 1521, 1522, 1523,
	1524, 1525, 1526, 1527, 1529, 1529, 1530, 1532, 1532, 1532, 1533, 1534, 1536, 1537, 1539, 1539,
	1540, 1541, 1542, 1542, 1542, 1545, 1545, 1546, 1546, 1546, 1547, 1547, 1549, 1549, 1549, 1549,
	1552, 1553, 1553, 1553, 1556, 1556, 1559, 1561, 1564, 1564, 1564, 1566, 1567, 1568, 1570, 1572,
	1572, 1572, 1574, 1574, 1574, 1574, 1574, 1575, 1576, 1580, 1583, 1584, 1584, 1585, 1585, 1585,
	1586, 1587, 1587, 1587, 1590, 1590, 1592, 1593, 1597, 1598, 1598, 1598, 1600, 1601, 1601, 1603,
	1603, 1603, 1603, 1603, 1603, 1604, 1604, 1604, 1604, 1605, 1605, 1606, 1606, 1606, 1606, 1606,
	1606, 1608, 1609, 1611, 1611, 1611, 1612, 1614, 1618, 1619, 1619, 1619, 1619, 1620, 1621, 1621,
	1622, 1622, 1623, 1624, 1624, 1626, 1628, 1629, 1630, 1630, 1631, 1631, 1631, 1633, 1633, 1634,
	1635, 1637, 1637, 1638, 1639, 1641, 1643, 1645, 1645, 1646, 1646, 1646, 1646, 1648, 1648, 1648,
	1648, 1648, 1649, 1649, 1649, 1651, 1654, 1655, 1655, 1655, 1655, 1657, 1658, 1658, 1659, 1659,
	1660, 1660, 1660, 1662, 1664, 1664, 1666, 1666, 1666, 1666, 1667, 1667, 1667, 1667, 1667, 1669,
	1670, 1670, 1670, 1670, 1671, 1672, 1673, 1674, 1676, 1677, 1678, 1679, 1680, 1680, 1681, 1683,
	1683, 1686, 1687, 1689, 1690, 1690, 1691, 1692, 1692, 1692, 1693, 1694, 1694, 1694, 1695, 1697,
	1697, 1697, 1698, 1699, 1700, 1702, 1702, 1703, 1703, 1705, 1706, 1707, 1707, 1707, 1707, 1708,
	1710, 1710, 1710, 1712, 1714, 1714, 1715, 1715, 1715, 1715, 1716, 1716, 1718, 1720, 1720, 1720,
	1721, 1721, 1721, 1721, 1722, 1722, 1724, 1724, 1724, 1724, 1725, 1725, 1727, 1727, 1727, 1728,
	1729, 1729, 1729, 1730, 1732, 1733, 1734, 1736, 1736, 1736, 1739, 1739, 1739, 1740, 1740, 1740,
	1741, 1741, 1742, 1742, 1742, 1742, 1742, 1742, 1744, 1745, 1746, 1748, 1749, 1750, 1752, 1753,
	1755, 1755, 1755, 1757, 1759, 1760, 1760, 1760, 1762, 1764, 1766, 1768, 1768, 1769, 1770, 1771,
	1771, 1771, 1772, 1773, 1775, 1777, 1781, 1783, 1785, 1785, 1786, 1787, 1787, 1787, 1788, 1789,
	1790, 1791, 1792, 1792, 1793, 1794, 1794, 1794, 1795, 1796, 1796, 1799, 1800, 1800, 1802, 1802,
	1804, 1806, 1806, 1807, 1808, 1808, 1808, 1808, 1808, 1809, 1809, 1809, 1809, 1810, 1812, 1812,
	1812, 1812, 1812, 1813, 1813, 1815, 1817, 1818, 1820, 1820, 1820, 1821, 1823, 1823, 1823, 1824,
	1824, 1824, 1824, 1824, 1825, 1825, 1826, 1826, 1828, 1830, 1830, 1830, 1832, 1832, 1834, 1834,
	1834, 1834, 1835, 1836, 1838, 1838, 1838, 1838, 1838, 1839, 1841, 1841, 1841, 1841, 1843, 1843,
	1844, 1844, 1844, 1844, 1845, 1845, 1846, 1846, 1846, 1848, 1850, 1852, 1852, 1854, 1854, 1854,
	1856, 1856, 1857, 1857, 1858, 1860, 1860, 1860, 1860, 1860, 1860, 1860, 1861, 1861, 1862, 1862,
	1862, 1864, 1865, 1865, 1866, 1866, 1868, 1869, 1869, 1870, 1872, 1873, 1873, 1875, 1877, 1877,
	1878, 1878, 1878, 1880, 1880, 1881, 1882, 1883, 1885, 1887, 1887, 1887, 1887, 1887, 1889, 1890,
	1890, 1891, 1891, 1891, 1891, 1892, 1892, 1892, 1892, 1892, 1892, 1894, 1896, 1898, 1898, 1898,
	1898, 1899, 1901, 1901, 1905, 1906, 1908, 1908, 1909, 1909, 1911, 1911, 1911, 1912, 1914, 1914,
	1916, 1916, 1917, 1917, 1917, 1918, 1918, 1918, 1920, 1921, 1921, 1922, 1923, 1923, 1923, 1923,
	1923, 1924, 1925, 1926, 1927, 1930, 1932, 1934, 1934, 1934, 1936, 1937, 1937, 1938, 1938, 1938,
	1938, 1939, 1940, 1940, 1942, 1944, 1946, 1948, 1949, 1949, 1950, 1952, 1952, 1954, 1954, 1956,
	1956, 1957, 1957, 1957, 1958, 1959, 1961, 1963, 1964, 1964, 1964, 1965, 1967, 1967, 1968, 1970,
	1971, 1971, 1974, 1975, 1975, 1975, 1976, 1979, 1980, 1980, 1981, 1984, 1986, 1987, 1987, 1987,
	1987, 1987, 1987, 1987, 1989, 1991, 1991, 1992, 1993, 1993, 1994, 1995, 1996, 1996, 1996, 1996,
	1996, 1997, 1998, 1998, 1999, 1999, 2000, 2001, 2002, 2004, 2006, 2007, 2007, 2008, 2008, 2008,
	2011, 2011, 2011, 2011, 2012, 2014, 2016, 2018, 2018, 2019, 2019, 2019, 2020, 2020, 2021, 2022,
	2023, 2024, 2025, 2026, 2026, 2028, 2028, 2030, 2030, 2032, 2033, 2034, 2034, 2036, 2036, 2037,
	2038, 2039, 2040, 2040, 2040, 2041, 2042, 2043, 2044, 2044, 2045, 2047, 2050, 2051, 2051, 2052,
	2054, 2054, 2054, 2055, 2059, 2059, 2059, 2061, 2063, 2064, 2065, 2065, 2067, 2067, 2068, 2068,
	2069, 2070, 2071, 2073, 2075, 2076, 2076, 2077, 2078, 2079, 2079, 2079, 2079, 2079, 2080, 2081,
	2081, 2081, 2083, 2083, 2085, 2085, 2088, 2089, 2089, 2090, 2091, 2094, 2095, 2095, 2095, 2095,
	2096, 2096, 2097, 2098, 2098, 2101, 2102, 2102, 2102, 2102, 2104, 2105, 2106, 2106, 2107, 2107,
	2109, 2109, 2109, 2109, 2110, 2113, 2113, 2117, 2120, 2122, 2122, 2123, 2123, 2123, 2124, 2125,
	2126, 2126, 2127, 2128, 2128, 2129, 2129, 2129, 2130, 2131, 2131, 2131, 2133, 2134, 2135, 2135,
	2135, 2138, 2138, 2140, 2140, 2140, 2140, 2141, 2142, 2142, 2142, 2144, 2144, 2146, 2146, 2146,
	2146, 2146, 2147, 2149, 2151, 2153, 2153, 2153, 2153, 2154, 2155, 2155, 2157, 2157, 2158, 2159,
	2160, 2160, 2162, 2162, 2162, 2162, 2162, 2163, 2163, 2163, 2164, 2166, 2166, 2166, 2167, 2167,
	2167, 2168, 2168, 2168, 2168, 2168, 2168, 2168, 2169, 2169, 2171, 2172, 2173, 2174, 2175, 2176,
	2176, 2178, 2178, 2180, 2182, 2183, 2184, 2185, 2187, 2188, 2191, 2191, 2192, 2194, 2196, 2196,
	2197, 2197, 2197, 2197, 2199, 2200, 2201, 2202, 2203, 2203, 2203, 2203, 2204, 2205, 2207, 2207,
	2207, 2208, 2211, 2211, 2212, 2215, 2216, 2217, 2217, 2218, 2219, 2221, 2221, 2222, 2222, 2223,
	2223, 2224, 2225, 2226, 2227, 2227, 2227, 2228, 2228, 2229, 2232, 2234, 2235, 2237, 2237, 2238,
	2238, 2239, 2240, 2242, 2243, 2243, 2246, 2246, 2247, 2248, 2250, 2250, 2251, 2251, 2252, 2253,
	2253, 2254, 2254, 2254, 2256, 2257, 2259, 2259, 2260, 2261, 2263, 2264, 2264, 2264, 2265, 2269,
	2269, 2269, 2269, 2270, 2273, 2273, 2275, 2276, 2277, 2277, 2278, 2278, 2278, 2279, 2281, 2281,
	2283, 2284, 2285, 2286, 2289, 2290, 2292, 2292, 2293, 2294, 2296, 2296, 2300, 2301, 2303, 2304,
	2304, 2305, 2306, 2307, 2307, 2309, 2311, 2312, 2312, 2313, 2313, 2314, 2314, 2315, 2317, 2318,
	2318, 2319, 2320, 2321, 2321, 2321, 2321, 2321, 2321, 2323, 2323, 2323, 2324, 2326, 2328, 2328,
	2329, 2329, 2330, 2330, 2330, 2332, 2333, 2334, 2335, 2335, 2337, 2338, 2341, 2342, 2343, 2343,
	2344, 2344, 2346, 2347, 2348, 2349, 2352, 2354, 2355, 2356, 2357, 2358, 2360, 2361, 2363, 2364,
	2365, 2366, 2367, 2367, 2368, 2368, 2368, 2368, 2369, 2370, 2372, 2374, 2374, 2375, 2376, 2377,
	2377, 2377, 2377, 2377, 2380, 2381, 2381, 2382, 2383, 2383, 2383, 2384, 2384, 2384, 2385, 2385,
	2386, 2387, 2387, 2388, 2388, 2388, 2388, 2389, 2392, 2392, 2392, 2392, 2393, 2394, 2395, 2396,
	2396, 2396, 2396, 2398, 2400, 2401, 2402, 2402, 2403, 2404, 2406, 2406, 2406, 2407, 2408, 2408,
	2408, 2409, 2409, 2409, 2410, 2413, 2414, 2415, 2415, 2416, 2417, 2418, 2418, 2420, 2420, 2420,
	2421, 2421, 2421, 2421, 2422, 2422, 2422, 2422, 2422, 2423, 2423, 2425, 2426, 2428, 2431, 2431,
	2431, 2432, 2433, 2435, 2435, 2435, 2437, 2437, 2437, 2437, 2439, 2440, 2440, 2440, 2442, 2442,
	2442, 2444, 2446, 2447, 2450, 2450, 2451, 2451, 2451, 2451, 2453, 2455, 2455, 2455, 2457, 2457,
	2457, 2458, 2458, 2458, 2459, 2459, 2461, 2463, 2463, 2463, 2463, 2463, 2463, 2465, 2465, 2466,
	2468, 2469, 2469, 2470, 2472, 2473, 2473, 2474, 2474, 2475, 2475, 2475, 2475, 2475, 2478, 2479,
	2481, 2483, 2484, 2484, 2484, 2484, 2484, 2485, 2486, 2486, 2487, 2488, 2488, 2488, 2488, 2489,
	2489, 2489, 2489, 2489, 2494, 2494, 2494, 2494, 2495, 2496, 2496, 2496, 2496, 2496, 2499, 2499,
	2499, 2499, 2500, 2500, 2502, 2502, 2503, 2503, 2503, 2503, 2503, 2504, 2505, 2506, 2507, 2507,
	2507, 2508, 2508, 2511, 2511, 2511, 2511, 2512, 2513, 2513, 2516, 2517, 2518, 2519, 2521, 2522,
	2524, 2524, 2525, 2528, 2529, 2530, 2531, 2532, 2533, 2533, 2533, 2534, 2535, 2536, 2536, 2537,
	2537, 2539, 2540, 2541, 2545, 2547, 2548, 2548, 2548, 2548, 2548, 2548, 2549, 2550, 2551, 2552,
	2556, 2556, 2557, 2557, 2558, 2559, 2560, 2560, 2561, 2563, 2563, 2564, 2565, 2567, 2567, 2568,
	2569, 2570, 2570, 2571, 2572, 2572, 2573, 2573, 2573, 2576, 2576, 2576, 2578, 2579, 2581, 2582,
	2583, 2583, 2584, 2584, 2584, 2584, 2586, 2587, 2589, 2590, 2591, 2592, 2592, 2593, 2596, 2597,
	2597, 2597, 2597, 2597, 2598, 2598, 2600, 2600, 2601, 2602, 2602, 2602, 2604, 2606, 2606, 2606,
	2606, 2606, 2608, 2608, 2609, 2609, 2610, 2612, 2613, 2616, 2618, 2619, 2619, 2619, 2620, 2621,
	2621, 2622, 2622, 2622, 2622, 2623, 2624, 2626, 2627, 2628, 2628, 2628, 2628, 2628, 2628, 2628,
	2628, 2629, 2629, 2631, 2632, 2633, 2635, 2635, 2638, 2639, 2640, 2641, 2641, 2642, 2642, 2642,
	2643, 2645, 2646, 2646, 2647, 2647, 2647, 2648, 2648, 2649, 2652, 2654, 2657, 2657, 2659, 2659,
	2660, 2660, 2660, 2661, 2662, 2662, 2662, 2663, 2663, 2663, 2663, 2663, 2663, 2666, 2670, 2670,
	2672, 2673, 2675, 2675, 2675, 2675, 2678, 2678, 2678, 2679, 2680, 2682, 2683, 2683, 2684, 2685,
	2686, 2686, 2687, 2688, 2689, 2690, 2691, 2693, 2693, 2693, 2694, 2694, 2695, 2695, 2696, 2697,
	2701, 2702, 2702, 2702, 2706, 2707, 2709, 2709, 2711, 2711, 2711, 2711, 2712, 2713, 2713, 2714,
	2715, 2715, 2715, 2715, 2716, 2718, 2718, 2720, 2721, 2721, 2722, 2723, 2724, 2725, 2725, 2726,
	2728, 2728, 2730, 2730, 2733, 2733, 2735, 2736, 2737, 2737, 2738, 2738, 2739, 2739, 2739, 2740,
	2741, 2742, 2742, 2744, 2745, 2746, 2747, 2748, 2753, 2754, 2756, 2756, 2756, 2756, 2756, 2758,
	2759, 2759, 2759, 2760, 2760, 2760, 2761, 2764, 2766, 2767, 2767, 2769, 2770, 2771, 2771, 2772,
	2773, 2773, 2773, 2774, 2774, 2775, 2775, 2775, 2775, 2775, 2775, 2777, 2780, 2781, 2783, 2784,
	2786, 2786, 2786, 2786, 2786, 2788, 2788, 2790, 2791, 2792, 2794, 2794, 2795, 2795, 2795, 2796,
	2796, 2796, 2799, 2801, 2801, 2801, 2802, 2802, 2807, 2807, 2807, 2808, 2811, 2812, 2812, 2815,
	2817, 2818, 2819, 2821, 2822, 2822, 2823, 2824, 2825, 2827, 2829, 2830, 2831, 2833, 2833, 2833,
	2835, 2837, 2837, 2838, 2839, 2839, 2841, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2842, 2843,
	2845, 2847, 2850, 2850, 2850, 2850, 2850, 2851, 2851, 2851, 2851, 2852, 2854, 2855, 2858, 2859,
	2859, 2860, 2860, 2860, 2860, 2861, 2861, 2861, 2862, 2864, 2865, 2865, 2865, 2865, 2865, 2866,
	2869, 2869, 2869, 2871, 2872, 2872, 2873, 2876, 2877, 2881, 2883, 2884, 2886, 2887, 2888, 2890,
	2890, 2890, 2893, 2894, 2895, 2897, 2899, 2900, 2901, 2903, 2903, 2904, 2905, 2906, 2906, 2907,
	2909, 2910, 2910, 2911, 2912, 2912, 2913, 2914, 2915, 2917, 2917, 2918, 2919, 2920, 2920, 2921,
	2921, 2921, 2923, 2923, 2923, 2923, 2924, 2927, 2928, 2930, 2931, 2932, 2932, 2932, 2935, 2937,
	2938, 2940, 2940, 2941, 2943, 2943, 2944, 2945, 2947, 2949, 2949, 2949, 2952, 2952, 2952, 2952,
	2952, 2952, 2953, 2954, 2954, 2955, 2955, 2956, 2957, 2958, 2960, 2960, 2960, 2961, 2961, 2961,
	2963, 2965, 2965, 2967, 2968, 2970, 2971, 2971, 2971, 2971, 2973, 2974, 2976, 2977, 2979, 2979,
	2982, 2982, 2983, 2983, 2984, 2984, 2984, 2986, 2987, 2988, 2988, 2989, 2990, 2992, 2992, 2994,
	2994, 2995, 2996, 2996, 2996, 2996, 2998, 2999, 3000, 3001, 3003, 3003, 3005, 3006, 3006, 3008,
	3010, 3010, 3010, 3010, 3012, 3012, 3012, 3014, 3015, 3015, 3015, 3016, 3017, 3017, 3017, 3018,
	3020, 3021, 3022, 3022, 3022, 3023, 3025, 3025, 3025, 3026, 3027, 3028, 3029, 3032, 3033, 3035,
	3038, 3038, 3040, 3042, 3044, 3045, 3045, 3047, 3047, 3047, 3047, 3047, 3048, 3049, 3049, 3050,
	3050, 3052, 3052, 3053, 3054, 3056, 3056, 3057, 3057, 3059, 3060, 3061, 3062, 3062, 3063, 3063,
	3067, 3067, 3068, 3070, 3070, 3070, 3070, 3072, 3073, 3076, 3081, 3081, 3081, 3081, 3083, 3083,
	3083, 3083, 3083, 3084, 3085, 3086, 3087, 3087, 3088, 3089, 3091, 3092, 3093, 3094, 3096, 3096,
	3097, 3098, 3098, 3098, 3099, 3099, 3103, 3104, 3104, 3106, 3108, 3109, 3110, 3110, 3110, 3111,
	3111, 3112, 3112, 3112, 3112, 3113, 3113, 3113, 3113, 3113, 3115, 3118, 3120, 3121, 3124, 3124,
	3124, 3125, 3126, 3126, 3126, 3126, 3128, 3128, 3129, 3130, 3131, 3131, 3131, 3133, 3134, 3135,
	3135, 3136, 3137, 3138, 3140, 3142, 3143, 3144, 3144, 3144, 3145, 3146, 3148, 3149, 3149, 3149,
	3149, 3149, 3150, 3151, 3153, 3154, 3154, 3155, 3155, 3155, 3157, 3157, 3157, 3158, 3158, 3159,
	3159, 3160, 3161, 3162, 3162, 3163, 3163, 3164, 3164, 3165, 3166, 3168, 3170, 3172, 3173, 3174,
	3175, 3176, 3177, 3177, 3178, 3179, 3181, 3183, 3184, 3185, 3185, 3186, 3187, 3188, 3188, 3189,
	3189, 3190, 3192, 3193, 3194, 3196, 3197, 3198, 3198, 3199, 3200, 3200, 3201, 3201, 3201, 3201,
	3201, 3201, 3201, 3201, 3201, 3203, 3203, 3203, 3203, 3203, 3204, 3205, 3205, 3205, 3206, 3207,
	3207, 3207, 3207, 3208, 3209, 3212, 3214, 3214, 3215, 3217, 3218, 3219, 3220, 3220, 3222, 3223,
	3224, 3224, 3224, 3226, 3227, 3229, 3230, 3233, 3233, 3234, 3235, 3236, 3236, 3237, 3238, 3238,
	3239, 3240, 3242, 3243, 3245, 3247, 3247, 3247, 3247, 3247, 3249, 3250, 3250, 3252, 3252, 3253,
	3254, 3255, 3257, 3261, 3263, 3263, 3265, 3266, 3266, 3266, 3268, 3268, 3270, 3270, 3270, 3271,
	3272, 3272, 3272, 3273, 3273, 3274, 3275, 3277, 3279, 3280, 3280, 3280, 3282, 3283, 3286, 3288,
	3289, 3290, 3291, 3291, 3294, 3295, 3296, 3296, 3296, 3296, 3297, 3298, 3299, 3300, 3300, 3301,
	3301, 3301, 3302, 3302, 3303, 3303, 3305, 3305, 3305, 3306, 3308, 3310, 3310, 3310, 3311, 3312,
	3313, 3313, 3314, 3314, 3315, 3316, 3317, 3317, 3318, 3318, 3319, 3319, 3319, 3321, 3321, 3321,
	3322, 3322, 3324, 3325, 3325, 3325, 3326, 3327, 3328, 3328, 3328, 3328, 3329, 3329, 3329, 3329,
	3330, 3332, 3332, 3332, 3333, 3333, 3333, 3335, 3336, 3337, 3337, 3338, 3339, 3340, 3342, 3344,
	3345, 3346, 3348, 3348, 3350, 3351, 3351, 3351, 3351, 3352, 3355, 3357, 3358, 3359, 3360, 3361,
	3361, 3363, 3363, 3364, 3364, 3368, 3368, 3371, 3372, 3376, 3377, 3378, 3379, 3380, 3380, 3382,
	3382, 3384, 3384, 3384, 3384, 3387, 3388, 3391, 3393, 3394, 3396, 3397, 3398, 3400, 3401, 3402,
	3402, 3402, 3404, 3405, 3406, 3406, 3407, 3408, 3408, 3408, 3409, 3411, 3413, 3413, 3414, 3416,
	3418, 3422, 3423, 3423, 3423, 3424, 3424, 3424, 3425, 3425, 3426, 3429, 3430, 3430, 3432, 3434,
	3436, 3437, 3439, 3440, 3441, 3443, 3443, 3443, 3443, 3443, 3444, 3445, 3445, 3445, 3445, 3446,
	3446, 3446, 3449, 3450, 3450, 3452, 3452, 3453, 3454, 3457, 3459, 3461, 3461, 3462, 3462, 3464,
	3464, 3465, 3465, 3467, 3467, 3468, 3469, 3470, 3472, 3472, 3473, 3473, 3475, 3477, 3478, 3479,
	3479, 3481, 3483, 3484, 3484, 3484, 3485, 3488, 3489, 3490, 3492, 3493, 3493, 3494, 3495, 3496,
	3499, 3500, 3501, 3502, 3502, 3502, 3502, 3503, 3503, 3503, 3504, 3505, 3505, 3506, 3509, 3509,
	3512, 3512, 3514, 3514, 3514, 3516, 3517, 3517, 3519, 3519, 3522, 3525, 3525, 3525, 3526, 3527,
	3527, 3528, 3528, 3528, 3528, 3531, 3531, 3532, 3535, 3535, 3536, 3536, 3537, 3538, 3542, 3542,
	3544, 3544, 3547, 3549, 3549, 3553, 3555, 3556, 3556, 3558, 3560, 3563, 3564, 3564, 3565, 3568,
	3568, 3570, 3570, 3572, 3573, 3574, 3574, 3574, 3575, 3576, 3576, 3576, 3578, 3580, 3581, 3581,
	3582, 3582, 3583, 3583, 3583, 3585, 3587, 3587, 3589, 3590, 3590, 3591, 3593, 3595, 3596, 3598,
	3598, 3601, 3602, 3605, 3606, 3606, 3606, 3607, 3608, 3608, 3608, 3609, 3609, 3610, 3612, 3612,
	3614, 3617, 3618, 3622, 3623, 3624, 3626, 3627, 3629, 3632, 3635, 3636, 3638, 3641, 3642, 3644,
	3645, 3646, 3646, 3646, 3646, 3647, 3647, 3649, 3649, 3651, 3654, 3654, 3655, 3655, 3656, 3656,
	3657, 3657, 3658, 3662, 3663, 3664, 3664, 3667, 3668, 3669, 3670, 3673, 3675, 3675, 3675, 3678,
	3678, 3679, 3681, 3681, 3683, 3685, 3685, 3686, 3687, 3687, 3691, 3691, 3692, 3693, 3693, 3695,
	3697, 3698, 3699, 3701, 3702, 3702, 3703, 3704, 3706, 3708, 3709, 3710, 3711, 3713, 3713, 3713,
	3714, 3714, 3714, 3715, 3716, 3717, 3717, 3717, 3718, 3719, 3721, 3723, 3724, 3724, 3726, 3729,
	3730, 3731, 3732, 3732, 3735, 3736, 3737, 3738, 3739, 3740, 3741, 3741, 3741, 3742, 3742, 3743,
	3744, 3744, 3744, 3745, 3745, 3748, 3749, 3749, 3750, 3751, 3753, 3755, 3756, 3756, 3757, 3757,
	3759, 3760, 3761, 3761, 3762, 3762, 3763, 3767, 3769, 3769, 3771, 3773, 3773, 3774, 3774, 3774,
	3775, 3775, 3776, 3776, 3776, 3778, 3778, 3780, 3781, 3781, 3782, 3782, 3782, 3784, 3786, 3786,
	3786, 3788, 3790, 3793, 3794, 3794, 3794, 3794, 3797, 3798, 3798, 3801, 3802, 3802, 3805, 3806,
	3808, 3809, 3809, 3809, 3812, 3812, 3813, 3814, 3815, 3816, 3816, 3817, 3818, 3819, 3820, 3820,
	3823, 3824, 3829, 3832, 3833, 3836, 3837, 3840, 3840, 3840, 3841, 3846, 3847, 3847, 3850, 3850,
	3850, 3851, 3852, 3852, 3852, 3853, 3854, 3855, 3856, 3857, 3857, 3858, 3858, 3859, 3859, 3862,
	3862, 3863, 3866, 3867, 3868, 3868, 3868, 3868, 3870, 3873, 3873, 3878, 3878, 3879, 3879, 3879,
	3880, 3880, 3880, 3882, 3883, 3885, 3887, 3887, 3888, 3890, 3892, 3893, 3893, 3895, 3895, 3897,
	3897, 3899, 3904, 3906, 3907, 3907, 3909, 3909, 3910, 3912, 3913, 3914, 3917, 3919, 3921, 3921,
	3921, 3921, 3924, 3924, 3925, 3926, 3926, 3926, 3928, 3929, 3932, 3933, 3933, 3934, 3935, 3938,
	3939, 3939, 3940, 3942, 3942, 3944, 3946, 3947, 3950, 3951, 3953, 3956, 3957, 3960, 3962, 3963,
	3963, 3964, 3965, 3965, 3966, 3967, 3967, 3967, 3968, 3969, 3971, 3973, 3973, 3977, 3978, 3979,
	3980, 3981, 3983, 3985, 3986, 3986, 3989, 3990, 3992, 3997, 3997, 3999, 4002, 4002, 4002, 4004,
	4005, 4005, 4006, 4006, 4007, 4008, 4009, 4010, 4010, 4011, 4013, 4013, 4013, 4013, 4013, 4015,
	4016, 4018, 4021, 4023, 4025, 4025, 4026, 4029, 4030, 4032, 4032, 4034, 4035, 4035, 4037, 4038,
	4039, 4039, 4039, 4040, 4042, 4043, 4044, 4045, 4046, 4046, 4048, 4048, 4049, 4051, 4051, 4051,
	4052, 4055, 4058, 4059, 4059, 4059, 4060, 4062, 4064, 4066, 4066, 4067, 4069, 4069, 4069, 4071,
	4071, 4072, 4073, 4074, 4075, 4077, 4077, 4079, 4080, 4080, 4080, 4080, 4081, 4081, 4085, 4087,
	4088, 4089, 4094, 4094, 4094, 4095, 4096, 4098, 4099, 4100, 4100, 4102, 4102, 4102, 4103, 4104,
	4106, 4107, 4108, 4111, 4112, 4112, 4112, 4114, 4115, 4116, 4117, 4118, 4118, 4123, 4125, 4128,
	4128, 4129, 4132, 4132, 4132, 4132, 4132, 4132, 4134, 4136, 4139, 4140, 4141, 4141, 4141, 4141,
	4141, 4141, 4143, 4144, 4145, 4145, 4147, 4147, 4148, 4149, 4149, 4149, 4151, 4153, 4154, 4156,
	4156, 4157, 4163, 4164, 4165, 4166, 4168, 4170, 4171, 4173, 4173, 4174, 4174, 4174, 4174, 4175,
	4177, 4177, 4177, 4178, 4178, 4178, 4179, 4179, 4180, 4181, 4184, 4185, 4185, 4186, 4188, 4189,
	4189, 4189, 4190, 4190, 4190, 4190, 4191, 4192, 4193, 4193, 4193, 4194, 4194, 4196, 4197, 4197,
	4197, 4198, 4199, 4199, 4199, 4202, 4202, 4204, 4205, 4207, 4208, 4210, 4210, 4210, 4213, 4218,
	4218, 4221, 4221, 4222, 4223, 4224, 4224, 4226, 4227, 4230, 4232, 4233, 4233, 4233, 4234, 4235,
	4237, 4238, 4240, 4242, 4243, 4243, 4244, 4246, 4247, 4249, 4250, 4250, 4250, 4250, 4253, 4255,
	4255, 4256, 4258, 4259, 4259, 4260, 4261, 4261, 4266, 4266, 4268, 4271, 4273, 4275, 4275, 4277,
	4277, 4277, 4277, 4277, 4277, 4279, 4280, 4281, 4281, 4284, 4284, 4285, 4285, 4285, 4286, 4288,
	4288, 4290, 4292, 4293, 4295, 4296, 4296, 4298, 4300, 4301, 4302, 4302, 4302, 4303, 4305, 4306,
	4306, 4306, 4306, 4306, 4306, 4307, 4308, 4308, 4308, 4309, 4309, 4310, 4311, 4314, 4314, 4315,
	4315, 4316, 4317, 4318, 4320, 4323, 4324, 4328, 4330, 4331, 4332, 4334, 4334, 4334, 4335, 4336,
	4336, 4339, 4339, 4340, 4340, 4340, 4341, 4341, 4342, 4342, 4343, 4345, 4346, 4347, 4349, 4351,
	4351, 4354, 4354, 4354, 4355, 4357, 4362, 4363, 4365, 4369, 4370, 4372, 4372, 4372, 4372, 4373,
	4373, 4373, 4373, 4373, 4373, 4373, 4373, 4373, 4374, 4376, 4377, 4377, 4377, 4378, 4378, 4379,
	4380, 4381, 4381, 4381, 4382, 4382, 4384, 4388, 4392, 4393, 4396, 4399, 4402, 4403, 4404, 4407,
	4408, 4408, 4410, 4410, 4412, 4412, 4413, 4414, 4415, 4417, 4417, 4418, 4420, 4420, 4422, 4422,
	4424, 4426, 4426, 4426, 4427, 4429, 4431, 4432, 4435, 4436, 4438, 4439, 4439, 4441, 4441, 4441,
	4442, 4443, 4443, 4443, 4445, 4446, 4446, 4446, 4447, 4447, 4447, 4447, 4448, 4449, 4451, 4453,
	4456, 4457, 4459, 4460, 4463, 4464, 4469, 4470, 4473, 4473, 4474, 4476, 4476, 4477, 4477, 4478,
	4478, 4478, 4480, 4481, 4481, 4481, 4484, 4484, 4484, 4484, 4486, 4487, 4488, 4489, 4490, 4492,
	4495, 4498, 4500, 4502, 4503, 4505, 4508, 4510, 4512, 4512, 4514, 4515, 4517, 4517, 4520, 4522,
	4523, 4523, 4524, 4525, 4525, 4525, 4525, 4525, 4527, 4527, 4529, 4529, 4529, 4532, 4533, 4534,
	4536, 4538, 4540, 4544, 4544, 4547, 4550, 4552, 4553, 4555, 4557, 4559, 4562, 4563, 4563, 4564,
	4564, 4565, 4567, 4567, 4568, 4570, 4571, 4571, 4572, 4574, 4575, 4576, 4576, 4580, 4582, 4584,
	4586, 4589, 4591, 4594, 4595, 4597, 4599, 4601, 4602, 4604, 4606, 4608, 4611, 4611, 4614, 4616,
	4616, 4616, 4618, 4619, 4619, 4619, 4619, 4620, 4620, 4621, 4621, 4621, 4621, 4624, 4625, 4630,
	4634, 4638, 4640, 4644, 4645, 4647, 4651, 4654, 4655, 4658, 4661, 4665, 4669, 4671, 4674, 4674,
	4675, 4677, 4678, 4680, 4682, 4682, 4683, 4684, 4685, 4685, 4685, 4685, 4687, 4688, 4689, 4692,
	4693, 4694, 4695, 4695, 4695, 4697, 4698, 4699, 4704, 4706, 4707, 4708, 4710, 4713, 4714, 4714,
	4715, 4715, 4716, 4717, 4717, 4718, 4718, 4722, 4722, 4723, 4724, 4725, 4726, 4728, 4729, 4731,
	4733, 4736, 4739, 4741, 4741, 4742, 4745, 4745, 4747, 4749, 4751, 4754, 4756, 4756, 4756, 4756,
	4758, 4760, 4760, 4761, 4762, 4763, 4766, 4766, 4766, 4767, 4767, 4767, 4767, 4769, 4771, 4772,
	4773, 4776, 4776, 4779, 4780, 4782, 4782, 4783, 4784, 4789, 4790, 4792, 4792, 4793, 4794, 4796,
	4797, 4799, 4800, 4800, 4800, 4800, 4801, 4802, 4803, 4803, 4803, 4803, 4803, 4804, 4805, 4809,
	4812, 4815, 4818, 4820, 4823, 4825, 4826, 4830, 4832, 4834, 4835, 4836, 4838, 4839, 4840, 4840,
	4842, 4842, 4843, 4846, 4847, 4847, 4848, 4848, 4848, 4849, 4849, 4850, 4850, 4855, 4857, 4857,
	4859, 4860, 4862, 4863, 4864, 4866, 4867, 4867, 4867, 4869, 4871, 4872, 4872, 4872, 4873, 4873,
	4873, 4874, 4875, 4875, 4876, 4876, 4878, 4878, 4878, 4879, 4881, 4883, 4883, 4886, 4889, 4889,
	4890, 4893, 4894, 4896, 4897, 4898, 4899, 4899, 4900, 4900, 4902, 4903, 4903, 4904, 4906, 4907,
	4908, 4908, 4908, 4909, 4909, 4909, 4910, 4910, 4914, 4915, 4915, 4916, 4917, 4918, 4919, 4923,
	4926, 4928, 4928, 4931, 4933, 4933, 4936, 4936, 4936, 4938, 4939, 4939, 4939, 4940, 4943, 4943,
	4943, 4945, 4945, 4948, 4950, 4951, 4951, 4952, 4953, 4953, 4953, 4954, 4955, 4955, 4956, 4957,
	4959, 4960, 4963, 4966, 4967, 4970, 4972, 4974, 4974, 4975, 4977, 4979, 4981, 4982, 4985, 4985,
	4986, 4988, 4988, 4990, 4990, 4992, 4992, 4993, 4993, 4993, 4995, 4996, 4996, 4997, 4998, 5003,
	5004, 5006, 5007, 5008, 5008, 5010, 5012, 5013, 5014, 5016, 5019, 5020, 5022, 5023, 5023, 5023,
	5025, 5026, 5026, 5027, 5027, 5029, 5029, 5030, 5030, 5030, 5031, 5031, 5031, 5034, 5036, 5037,
	5038, 5040, 5041, 5043, 5044, 5046, 5049, 5050, 5051, 5052, 5056, 5056, 5058, 5059, 5059, 5059,
	5061, 5063, 5066, 5067, 5067, 5067, 5068, 5068, 5068, 5068, 5069, 5069, 5069, 5071, 5072, 5073,
	5076, 5076, 5076, 5078, 5079, 5079, 5080, 5083, 5085, 5085, 5086, 5086, 5087, 5087, 5088, 5089,
	5089, 5089, 5090, 5090, 5091, 5092, 5093, 5094, 5096, 5096, 5096, 5097, 5098, 5099, 5101, 5104,
	5105, 5106, 5108, 5110, 5111, 5112, 5112, 5113, 5114, 5114, 5116, 5116, 5117, 5117, 5117, 5117,
	5117, 5117, 5119, 5122, 5123, 5125, 5125, 5126, 5127, 5130, 5130, 5132, 5134, 5136, 5138, 5140,
	5140, 5142, 5144, 5145, 5146, 5148, 5148, 5148, 5148, 5148, 5149, 5149, 5151, 5151, 5152, 5153,
	5154, 5154, 5156, 5158, 5158, 5158, 5158, 5160, 5160, 5161, 5162, 5163, 5164, 5166, 5169, 5171,
	5172, 5174, 5175, 5176, 5178, 5180, 5181, 5184, 5186, 5189, 5190, 5191, 5192, 5194, 5194, 5195,
	5196, 5197, 5199, 5199, 5199, 5201, 5201, 5202, 5203, 5203, 5206, 5207, 5208, 5209, 5211, 5211,
	5214, 5214, 5214, 5215, 5216, 5217, 5218, 5219, 5219, 5219, 5219, 5219, 5220, 5222, 5222, 5224,
	5224, 5225, 5225, 5226, 5227, 5227, 5227, 5227, 5228, 5229, 5229, 5229, 5229, 5231, 5234, 5236,
	5239, 5240, 5245, 5246, 5247, 5250, 5251, 5252, 5254, 5255, 5255, 5256, 5258, 5260, 5260, 5261,
	5263, 5263, 5264, 5266, 5267, 5267, 5267, 5267, 5268, 5271, 5272, 5272, 5273, 5274, 5277, 5281,
	5282, 5283, 5284, 5286, 5290, 5290, 5290, 5291, 5291, 5291, 5291, 5292, 5292, 5294, 5294, 5294,
	5294, 5294, 5294, 5294, 5294, 5294, 5294, 5294, 5295, 5295, 5296, 5298, 5298, 5299, 5299, 5300,
	5304, 5305, 5306, 5308, 5310, 5311, 5311, 5311, 5311, 5312, 5313, 5314, 5314, 5316, 5316, 5317,
	5318, 5320, 5322, 5324, 5326, 5326, 5328, 5328, 5329, 5331, 5331, 5332, 5332, 5334, 5337, 5337,
	5338, 5341, 5341, 5342, 5345, 5345, 5346, 5347, 5347, 5348, 5348, 5348, 5348, 5351, 5353, 5354,
	5355, 5356, 5357, 5357, 5357, 5359, 5361, 5361, 5361, 5364, 5365, 5365, 5366, 5368, 5368, 5370,
	5373, 5374, 5375, 5377, 5378, 5380, 5380, 5381, 5381, 5381, 5381, 5381, 5382, 5383, 5385, 5386,
	5386, 5386, 5387, 5387, 5388, 5389, 5390, 5390, 5394, 5394, 5395, 5395, 5395, 5398, 5398, 5398,
	5399, 5399, 5402, 5403, 5403, 5403, 5405, 5405, 5406, 5407, 5408, 5410, 5410, 5412, 5413, 5414,
	5414, 5415, 5416, 5416, 5416, 5418, 5419, 5421, 5421, 5421, 5422, 5424, 5426, 5428, 5428, 5430,
	5432, 5432, 5433, 5435, 5436, 5436, 5437, 5439, 5440, 5441, 5441, 5441, 5443, 5445, 5445, 5445,
	5447, 5447, 5450, 5450, 5450, 5450, 5450, 5450, 5451, 5453, 5454, 5454, 5455, 5455, 5456, 5457,
	5457, 5458, 5462, 5464, 5465, 5465, 5467, 5468, 5468, 5468, 5469, 5470, 5470, 5470, 5472, 5473,
	5473, 5473, 5474, 5475, 5475, 5475, 5475, 5476, 5476, 5476, 5477, 5477, 5479, 5480, 5480, 5482,
	5482, 5483, 5486, 5486, 5486, 5488, 5490, 5491, 5492, 5492, 5493, 5495, 5498, 5500, 5502, 5504,
	5504, 5505, 5505, 5507, 5507, 5508, 5511, 5512, 5512, 5513, 5514, 5515, 5517, 5520, 5523, 5525,
	5525, 5525, 5526, 5527, 5527, 5530, 5530, 5532, 5532, 5535, 5535, 5535, 5537, 5539, 5541, 5544,
	5546, 5548, 5549, 5551, 5551, 5551, 5551, 5551, 5553, 5553, 5556, 5557, 5560, 5561, 5561, 5561,
	5561, 5561, 5563, 5564, 5565, 5565, 5567, 5568, 5570, 5571, 5572, 5573, 5574, 5576, 5576, 5579,
	5581, 5586, 5586, 5588, 5588, 5589, 5589, 5591, 5591, 5593, 5594, 5594, 5594, 5595, 5596, 5596,
	5597, 5597, 5597, 5597, 5597, 5598, 5599, 5599, 5600, 5601, 5601, 5601, 5601, 5602, 5602, 5602,
	5603, 5608, 5609, 5611, 5613, 5613, 5614, 5614, 5615, 5615, 5616, 5619, 5619, 5620, 5620, 5620,
	5620, 5620, 5620, 5621, 5622, 5624, 5626, 5626, 5626, 5626, 5626, 5626, 5627, 5629, 5631, 5633,
	5633, 5634, 5635, 5637, 5637, 5637, 5637, 5637, 5638, 5638, 5638, 5638, 5639, 5639, 5639, 5639,
	5641, 5642, 5642, 5643, 5645, 5645, 5645, 5647, 5647, 5648, 5649, 5650, 5651, 5651, 5654, 5657,
	5657, 5659, 5659, 5662, 5662, 5663, 5665, 5666, 5666, 5666, 5666, 5666, 5667, 5667, 5672, 5674,
	5674, 5674, 5675, 5675, 5676, 5679, 5679, 5681, 5682, 5682, 5682, 5684, 5686, 5686, 5687, 5688,
	5688, 5689, 5689, 5689, 5691, 5692, 5692, 5695, 5695, 5695, 5696, 5696, 5697, 5697, 5697, 5697,
	5699, 5699, 5701, 5701, 5701, 5701, 5701, 5703, 5704, 5705, 5705, 5706, 5706, 5707, 5707, 5710,
	5712, 5713, 5715, 5717, 5719, 5720, 5722, 5722, 5722, 5722, 5724, 5726, 5727, 5729, 5729, 5729,
	5729, 5730, 5730, 5731, 5732, 5734, 5735, 5735, 5735, 5735, 5735, 5736, 5736, 5736, 5736, 5736,
	5736, 5737, 5738, 5738, 5739, 5739, 5739, 5741, 5745, 5745, 5746, 5748, 5750, 5751, 5753, 5755,
	5755, 5755, 5757, 5758, 5759, 5760, 5760, 5762, 5764, 5766, 5768, 5768, 5769, 5769, 5771, 5771,
	5773, 5774, 5774, 5774, 5776, 5778, 5778, 5779, 5780, 5782, 5782, 5784, 5784, 5784, 5786, 5787,
	5787, 5787, 5787, 5789, 5792, 5794, 5796, 5799, 5799, 5799, 5800, 5800, 5800, 5800, 5800, 5800,
	5800, 5803, 5803, 5803, 5804, 5805, 5806, 5806, 5806, 5807, 5807, 5808, 5809, 5810, 5813, 5813,
	5814, 5814, 5815, 5816, 5816, 5816, 5817, 5818, 5818, 5820, 5820, 5821, 5824, 5826, 5827, 5827,
	5827, 5829, 5829, 5829, 5831, 5831, 5831, 5831, 5831, 5831, 5832, 5833, 5834, 5834, 5836, 5836,
	5836, 5836, 5836, 5837, 5837, 5838, 5838, 5838, 5838, 5839, 5839, 5841, 5841, 5841, 5841, 5843,
	5844, 5845, 5845, 5845, 5845, 5847, 5847, 5851, 5852, 5853, 5854, 5855, 5855, 5856, 5856, 5858,
	5858, 5858, 5860, 5863, 5863, 5864, 5865, 5866, 5866, 5867, 5868, 5869, 5870, 5870, 5870, 5872,
	5873, 5873, 5874, 5876, 5880, 5882, 5883, 5883, 5884, 5884, 5885, 5886, 5888, 5889, 5892, 5892,
	5892, 5892, 5894, 5894, 5895, 5897, 5897, 5899, 5899, 5899, 5900, 5900, 5902, 5902, 5902, 5903,
	5905, 5906, 5906, 5906, 5909, 5909, 5910, 5912, 5912, 5912, 5914, 5916, 5918, 5918, 5919, 5921,
	5924, 5925, 5927, 5928, 5930, 5931, 5931, 5931, 5932, 5932, 5932, 5933, 5933, 5933, 5934, 5934,
	5935, 5935, 5936, 5937, 5937, 5937, 5937, 5938, 5942, 5942, 5943, 5944, 5945, 5945, 5945, 5945,
	5945, 5947, 5949, 5949, 5950, 5950, 5951, 5952, 5953, 5953, 5954, 5954, 5956, 5956, 5957, 5957,
	5957, 5957, 5957, 5958, 5960, 5961, 5961, 5961, 5962, 5963, 5964, 5964, 5964, 5964, 5964, 5964,
	5966, 5966, 5968, 5968, 5969, 5969, 5970, 5972, 5972, 5974, 5976, 5977, 5980, 5980, 5980, 5981,
	5982, 5982, 5983, 5983, 5987, 5989, 5991, 5992, 5994, 5995, 5996, 5996, 5998, 5999, 5999, 5999,
	6000, 6000, 6002, 6003, 6005, 6006, 6007, 6007, 6007, 6007, 6007, 6009, 6009, 6010, 6010, 6011,
	6011, 6011, 6012, 6013, 6014, 6014, 6015, 6015, 6015, 6018, 6018, 6018, 6019, 6019, 6021, 6023,
	6023, 6023, 6025, 6026, 6027, 6029, 6029, 6031, 6033, 6035, 6035, 6035, 6036, 6036, 6037, 6037,
	6037, 6037, 6037, 6038, 6038, 6040, 6041, 6042, 6043, 6043, 6044, 6044, 6044, 6044, 6045, 6046,
	6046, 6047, 6049, 6051, 6054, 6054, 6054, 6054, 6054, 6054, 6055, 6055, 6058, 6058, 6059, 6059,
	6061, 6062, 6063, 6063, 6064, 6065, 6065, 6066, 6066, 6069, 6070, 6070, 6070, 6070, 6070, 6070,
	6071, 6072, 6072, 6072, 6073, 6073, 6073, 6074, 6074, 6075, 6076, 6077, 6079, 6079, 6079, 6079,
	6080, 6080, 6081, 6082, 6085, 6085, 6087, 6087, 6089, 6089, 6090, 6091, 6094, 6095, 6095, 6095,
	6095, 6097, 6097, 6098, 6101, 6103, 6105, 6105, 6108, 6108, 6108, 6109, 6111, 6112, 6112, 6113,
	6113, 6114, 6114, 6114, 6114, 6115, 6118, 6118, 6118, 6119, 6120, 6121, 6122, 6124, 6126, 6126,
	6127, 6127, 6127, 6127, 6129, 6129, 6130, 6130, 6132, 6132, 6133, 6133, 6133, 6134, 6134, 6134,
	6134, 6135, 6136, 6136, 6138, 6139, 6139, 6141, 6142, 6145, 6146, 6147, 6150, 6150, 6150, 6150,
	6151, 6151, 6151, 6151, 6151, 6152, 6153, 6153, 6153, 6154, 6155, 6155, 6155, 6155, 6156, 6156,
	6158, 6159, 6161, 6161, 6162, 6163, 6167, 6168, 6168, 6171, 6173, 6173, 6173, 6177, 6177, 6177,
	6177, 6178, 6178, 6179, 6179, 6179, 6181, 6181, 6181, 6182, 6182, 6186, 6186, 6187, 6188, 6188,
	6189, 6189, 6191, 6192, 6192, 6195, 6196, 6196, 6196, 6197, 6198, 6198, 6198, 6198, 6200, 6200,
	6203, 6204, 6205, 6207, 6209, 6210, 6210, 6210, 6210, 6210, 6210, 6211, 6211, 6211, 6212, 6213,
	6214, 6215, 6215, 6216, 6217, 6218, 6218, 6218, 6219, 6219, 6221, 6223, 6224, 6225, 6225, 6227,
	6229, 6229, 6230, 6230, 6231, 6233, 6236, 6238, 6239, 6243, 6243, 6244, 6244, 6244, 6244, 6244,
	6245, 6245, 6245, 6245, 6248, 6248, 6248, 6249, 6251, 6251, 6254, 6255, 6255, 6256, 6256, 6256,
	6258, 6258, 6260, 6261, 6262, 6262, 6262, 6262, 6263, 6265, 6265, 6265, 6265, 6265, 6265, 6265,
	6265, 6265, 6266, 6267, 6267, 6267, 6267, 6268, 6268, 6269, 6271, 6271, 6271, 6272, 6272, 6272,
	6273, 6274, 6274, 6275, 6276, 6277, 6278, 6279, 6282, 6282, 6282, 6283, 6283, 6286, 6287, 6287,
	6287, 6288, 6291, 6292, 6292, 6294, 6296, 6297, 6299, 6301, 6302, 6302, 6304, 6306, 6306, 6306,
	6307, 6308, 6309, 6311, 6312, 6312, 6312, 6313, 6313, 6313, 6314, 6317, 6317, 6319, 6319, 6320,
	6320, 6322, 6322, 6323, 6323, 6323, 6323, 6323, 6324, 6324, 6326, 6327, 6327, 6327, 6327, 6327,
	6329, 6330, 6334, 6334, 6334, 6335, 6336, 6336, 6336, 6336, 6338, 6338, 6338, 6340, 6341, 6341,
	6341, 6342, 6343, 6343, 6344, 6344, 6346, 6346, 6347, 6348, 6348, 6349, 6349, 6350, 6351, 6351,
	6353, 6357, 6357, 6358, 6359, 6360, 6360, 6360, 6360, 6361, 6361, 6361, 6361, 6362, 6362, 6362,
	6362, 6362, 6362, 6363, 6363, 6364, 6365, 6365, 6368, 6369, 6369, 6370, 6371, 6371, 6371, 6371,
	6372, 6373, 6373, 6374, 6377, 6379, 6379, 6380, 6380, 6380, 6380, 6381, 6382, 6382, 6382, 6382,
	6383, 6384, 6384, 6386, 6386, 6387, 6387, 6388, 6389, 6391, 6393, 6393, 6393, 6393, 6393, 6393,
	6393, 6393, 6393, 6395, 6396, 6398, 6398, 6399, 6400, 6400, 6400, 6400, 6400, 6402, 6402, 6404,
	6406, 6407, 6407, 6408, 6408, 6409, 6410, 6410, 6411, 6411, 6411, 6412, 6413, 6413, 6413, 6413,
	6413, 6413, 6415, 6415, 6415, 6417, 6417, 6417, 6417, 6417, 6418, 6420, 6421, 6421, 6421, 6422,
	6424, 6424, 6424, 6425, 6428, 6429, 6429, 6429, 6431, 6431, 6431, 6436, 6436, 6438, 6438, 6439,
	6440, 6441, 6442, 6444, 6445, 6448, 6451, 6452, 6453, 6454, 6455, 6456, 6458, 6458, 6459, 6459,
	6459, 6462, 6463, 6463, 6466, 6466, 6468, 6468, 6468, 6468, 6470, 6471, 6472, 6473, 6473, 6473,
	6473, 6475, 6477, 6479, 6479, 6481, 6482, 6483, 6485, 6485, 6489, 6489, 6490, 6491, 6491, 6491,
	6491, 6491, 6491, 6492, 6492, 6492, 6492, 6492, 6493, 6494, 6494, 6495, 6496, 6498, 6498, 6500,
	6500, 6502, 6502, 6502, 6504, 6505, 6507, 6508, 6509, 6509, 6513, 6513, 6513, 6514, 6514, 6515,
	6517, 6519, 6519, 6519, 6520, 6520, 6521, 6521, 6522, 6522, 6523, 6525, 6525, 6525, 6525, 6526,
	6528, 6528, 6528, 6528, 6528, 6529, 6529, 6529, 6530, 6530, 6532, 6532, 6533, 6533, 6534, 6535,
	6535, 6536, 6538, 6538, 6538, 6539, 6539, 6539, 6540, 6542, 6543, 6543, 6545, 6546, 6549, 6551,
	6553, 6553, 6555, 6556, 6557, 6557, 6561, 6562, 6565, 6566, 6568, 6568, 6569, 6571, 6572, 6572,
	6573, 6573, 6574, 6574, 6575, 6575, 6577, 6578, 6580, 6580, 6581, 6581, 6582, 6584, 6584, 6584,
	6584, 6586, 6587, 6588, 6588, 6589, 6592, 6592, 6593, 6594, 6594, 6596, 6596, 6597, 6598, 6599,
	6600, 6600, 6600, 6601, 6605, 6607, 6608, 6608, 6609, 6611, 6612, 6613, 6613, 6613, 6614, 6614,
	6616, 6616, 6618, 6618, 6619, 6620, 6622, 6623, 6623, 6624, 6624, 6625, 6625, 6626, 6626, 6628,
	6628, 6629, 6631, 6632, 6634, 6635, 6636, 6636, 6638, 6639, 6642, 6643, 6644, 6645, 6647, 6648,
	6649, 6650, 6652, 6653, 6654, 6656, 6658, 6660, 6661, 6661, 6663, 6664, 6665, 6666, 6666, 6666,
	6666, 6667, 6667, 6668, 6670, 6671, 6673, 6673, 6673, 6675, 6675, 6677, 6677, 6678, 6679, 6679,
	6679, 6680, 6682, 6683, 6684, 6685, 6686, 6687, 6687, 6687, 6689, 6690, 6692, 6693, 6694, 6695,
	6695, 6696, 6697, 6697, 6697, 6698, 6698, 6699, 6700, 6701, 6702, 6704, 6705, 6706, 6706, 6707,
	6710, 6711, 6713, 6715, 6715, 6716, 6716, 6717, 6719, 6720, 6720, 6721, 6723, 6723, 6723, 6724,
	6724, 6725, 6725, 6725, 6725, 6725, 6725, 6726, 6728, 6729, 6729, 6730, 6732, 6733, 6734, 6734,
	6734, 6736, 6738, 6740, 6740, 6741, 6742, 6742, 6748, 6749, 6749, 6750, 6750, 6750, 6751, 6752,
	6753, 6756, 6757, 6757, 6758, 6758, 6759, 6761, 6762, 6762, 6763, 6763, 6763, 6764, 6764, 6764,
	6764, 6764, 6766, 6769, 6771, 6772, 6772, 6773, 6773, 6774, 6777, 6778, 6779, 6780, 6780, 6782,
	6782, 6783, 6784, 6784, 6784, 6786, 6787, 6787, 6788, 6788, 6789, 6792, 6792, 6793, 6793, 6793,
	6795, 6795, 6796, 6800, 6800, 6801, 6801, 6802, 6802, 6802, 6803, 6808, 6809, 6813, 6813, 6814,
	6815, 6816, 6816, 6817, 6818, 6818, 6819, 6819, 6819, 6822, 6822, 6822, 6823, 6824, 6824, 6824,
	6824, 6825, 6826, 6828, 6829, 6829, 6830, 6830, 6830, 6831, 6832, 6832, 6833, 6833, 6834, 6835,
	6836, 6837, 6837, 6838, 6839, 6840, 6841, 6841, 6844, 6845, 6845, 6846, 6848, 6849, 6849, 6851,
	6851, 6851, 6851, 6851, 6852, 6852, 6853, 6854, 6854, 6855, 6857, 6857, 6858, 6860, 6861, 6862,
	6863, 6864, 6864, 6864, 6867, 6869, 6871, 6871, 6873, 6874, 6877, 6878, 6880, 6881, 6882, 6882,
	6882, 6884, 6886, 6887, 6889, 6891, 6891, 6891, 6892, 6894, 6894, 6895, 6897, 6897, 6898, 6899,
	6900, 6901, 6901, 6902, 6903, 6905, 6905, 6906, 6906, 6906, 6906, 6906, 6908, 6910, 6910, 6912,
	6913, 6915, 6917, 6917, 6917, 6918, 6918, 6920, 6921, 6922, 6923, 6925, 6925, 6926, 6929, 6930,
	6933, 6935, 6936, 6936, 6938, 6939, 6941, 6941, 6942, 6943, 6944, 6946, 6947, 6948, 6949, 6950,
	6950, 6951, 6953, 6955, 6955, 6955, 6955, 6956, 6957, 6959, 6960, 6961, 6962, 6963, 6963, 6964,
	6964, 6965, 6966, 6966, 6966, 6967, 6969, 6971, 6973, 6974, 6974, 6975, 6976, 6976, 6976, 6976,
	6976, 6976, 6977, 6977, 6977, 6978, 6978, 6979, 6981, 6981, 6984, 6986, 6987, 6987, 6989, 6990,
	6991, 6993, 6995, 6996, 6997, 7000, 7001, 7002, 7005, 7008, 7008, 7012, 7013, 7015, 7015, 7015,
	7016, 7018, 7020, 7021, 7022, 7023, 7024, 7024, 7025, 7027, 7029, 7030, 7030, 7030, 7030, 7030,
	7032, 7034, 7035, 7036, 7036, 7037, 7039, 7042, 7044, 7045, 7045, 7045, 7045, 7048, 7049, 7050,
	7052, 7053, 7053, 7054, 7055, 7056, 7056, 7059, 7059, 7059, 7060, 7061, 7061, 7062, 7063, 7063,
	7064, 7064, 7065, 7066, 7066, 7068, 7070, 7072, 7073, 7075, 7075, 7076, 7076, 7077, 7077, 7078,
	7080, 7081, 7082, 7082, 7082, 7082, 7084, 7086, 7086, 7087, 7088, 7089, 7090, 7090, 7090, 7091,
	7092, 7094, 7095, 7097, 7097, 7099, 7102, 7104, 7105, 7106, 7107, 7107, 7107, 7107, 7108, 7109,
	7110, 7114, 7114, 7116, 7116, 7117, 7119, 7119, 7120, 7120, 7121, 7121, 7122, 7122, 7125, 7126,
	7127, 7128, 7128, 7129, 7130, 7131, 7133, 7134, 7134, 7138, 7138, 7138, 7138, 7138, 7140, 7143,
	7143, 7143, 7143, 7145, 7146, 7147, 7147, 7150, 7152, 7154, 7154, 7154, 7156, 7157, 7157, 7157,
	7158, 7158, 7158, 7159, 7161, 7163, 7163, 7163, 7165, 7166, 7167, 7169, 7169, 7171, 7171, 7174,
	7174, 7176, 7176, 7178, 7178, 7178, 7182, 7186, 7186, 7187, 7187, 7188, 7188, 7188, 7188, 7188,
	7191, 7193, 7194, 7195, 7198, 7198, 7202, 7203, 7205, 7206, 7206, 7206, 7206, 7207, 7208, 7209,
	7209, 7209, 7210, 7210, 7211, 7211, 7214, 7215, 7216, 7216, 7216, 7216, 7217, 7217, 7217, 7218,
	7221, 7221, 7222, 7223, 7226, 7227, 7231, 7234, 7238, 7239, 7240, 7242, 7242, 7243, 7244, 7249,
	7249, 7250, 7250, 7252, 7253, 7253, 7254, 7255, 7256, 7256, 7258, 7259, 7259, 7260, 7261, 7262,
	7263, 7264, 7266, 7266, 7267, 7268, 7270, 7273, 7277, 7279, 7282, 7282, 7282, 7282, 7284, 7285,
	7286, 7287, 7288, 7290, 7290, 7290, 7291, 7292, 7292, 7293, 7293, 7295, 7295, 7296, 7297, 7297,
	7298, 7299, 7299, 7301, 7302, 7305, 7305, 7305, 7306, 7307, 7307, 7308, 7310, 7312, 7314, 7316,
	7319, 7320, 7320, 7320, 7320, 7321, 7321, 7321, 7322, 7323, 7323, 7323, 7324, 7324, 7324, 7325,
	7327, 7328, 7328, 7330, 7332, 7334, 7336, 7338, 7339, 7341, 7343, 7346, 7346, 7348, 7350, 7352,
	7353, 7353, 7355, 7356, 7356, 7358, 7360, 7360, 7360, 7360, 7360, 7361, 7361, 7361, 7361, 7361,
	7363, 7365, 7366, 7367, 7369, 7371, 7373, 7376, 7380, 7381, 7381, 7384, 7384, 7385, 7385, 7387,
	7390, 7390, 7391, 7392, 7394, 7394, 7394, 7394, 7396, 7397, 7399, 7400, 7401, 7403, 7404, 7404,
	7404, 7405, 7408, 7408, 7408, 7412, 7416, 7419, 7421, 7422, 7424, 7427, 7427, 7427, 7427, 7429,
	7430, 7431, 7432, 7434, 7436, 7437, 7437, 7437, 7437, 7438, 7441, 7442, 7442, 7443, 7444, 7445,
	7447, 7448, 7448, 7448, 7451, 7452, 7453, 7455, 7457, 7458, 7459, 7460, 7460, 7460, 7462, 7463,
	7463, 7464, 7465, 7467, 7467, 7467, 7468, 7468, 7469, 7469, 7469, 7469, 7470, 7470, 7471, 7471,
	7472, 7473, 7473, 7474, 7475, 7475, 7477, 7477, 7479, 7480, 7482, 7484, 7485, 7486, 7486, 7487,
	7488, 7488, 7488, 7489, 7490, 7491, 7492, 7492, 7492, 7493, 7493, 7494, 7495, 7497, 7497, 7497,
	7497, 7497, 7497, 7498, 7499, 7501, 7502, 7503, 7506, 7506, 7507, 7507, 7509, 7510, 7511, 7512,
	7513, 7514, 7514, 7514, 7514, 7515, 7515, 7516, 7517, 7517, 7517, 7517, 7517, 7518, 7519, 7520,
	7521, 7521, 7522, 7522, 7523, 7523, 7524, 7524, 7524, 7524, 7525, 7527, 7527, 7528, 7529, 7529,
	7529, 7530, 7530, 7531, 7531, 7531, 7531, 7531, 7532, 7532, 7532, 7532, 7533, 7533, 7533, 7534,
	7537, 7538, 7538, 7538, 7540, 7542, 7544, 7544, 7544, 7545, 7545, 7546, 7547, 7549, 7550, 7551,
	7552, 7554, 7555, 7557, 7559, 7560, 7560, 7560, 7561, 7561, 7561, 7561, 7561, 7561, 7562, 7563,
	7565, 7565, 7565, 7565, 7565, 7566, 7566, 7566, 7570, 7570, 7571, 7571, 7571, 7571, 7574, 7576,
	7576, 7576, 7577, 7578, 7580, 7580, 7582, 7583, 7586, 7586, 7586, 7587, 7588, 7589, 7589, 7590,
	7591,
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
	{48, 20001101, 20030204},  // SRB
	{55, 0, 20001101},         // YUG
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
