// Code generated from names.tsv, aliases.tsv, codes.tsv and meanings.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{30503, 267, 4, 0x1},   // #542
	{58979, 73, 14, 0x1},   // ethiopiaempire
	{48956, 50, 18, 0x1},   // republicofslovenia
	{44128, 152, 15, 0x1},  // salomonsislands
	{26446, 251, 15, 0x1},  // tokelaneilanden
	{53790, 202, 12, 0x1},  // nethantilles
	{38231, 268, 5, 0x1},   // #6471
	{67122, 188, 4, 0x1},   // #9mx
	{62361, 88, 36, 0x1},   // aljumhuriyahalislamiyahalmuritaniyah
	{733, 163, 5, 0x1},     // samoa
	{53985, 246, 34, 0x1},  // tristandacunhaascensionsainthelena
	{2571, 40, 14, 0x1},    // thenetherlands
	{17102, 125, 6, 0x1},   // jordan
	{66898, 13, 33, 0x1},   // socialistrepublictsjechoslowakije
	{18847, 214, 26, 0x1},  // grondgebiedkaaimaneilanden
	{11567, 269, 16, 0x82}, // yugoslaviafedrep
	{27235, 250, 45, 0x1},  // britishoverzeesterritoriumturkscaicoseilanden
	{36167, 71, 12, 0x1},   // egyptarabrep
	{40103, 271, 5, 0x1},   // #6cze
	{43543, 129, 9, 0x1},   // kampochea
	{18629, 252, 9, 0x1},   // chntaiwan
	{7110, 272, 13, 0x2},   // chinarepublic
	{17703, 198, 30, 0x1},  // venezuelabolivariaanserepublic
	{30498, 274, 4, 0x1},   // #541
	{68375, 196, 4, 0x1},   // #9uy
	{65945, 138, 34, 0x1},  // socialistrepublicoftheunionofburma
	{68488, 108, 4, 0x1},   // #9za
	{10104, 9, 17, 0x1},    // bosnieherzegovina
	{24294, 234, 5, 0x81},  // #2mtq
	{64655, 206, 4, 0x1},   // #9bq
	{55377, 108, 15, 0x1},  // southafrikaunie
	{66224, 124, 4, 0x1},   // #9iq
	{39638, 231, 20, 0x1},  // sintmaartenfransdeel
	{67126, 140, 4, 0x1},   // #9my
	{62464, 240, 5, 0x1},   // prico
	{52468, 136, 20, 0x1},  // republiekdermaldiven
	{49686, 202, 11, 0x1},  // nedantillen
	{779, 110, 8, 0x1},     // rhodesia
	{54458, 24, 14, 0x1},   // greecerepublic
	{66196, 248, 28, 0x1},  // territorysaintpierremiquelon
	{65967, 138, 12, 0x1},  // unionofburma
	{15208, 256, 39, 0x1},  // virginislandsoftheunitedstatesterritory
	{49179, 61, 24, 0x1},   // republiquecentrafricaine
	{47263, 25, 17, 0x1},   // republicofcroatia
	{9079, 225, 22, 0x1},   // overzeesgebiedhongkong
	{16343, 87, 21, 0x1},   // republicademocambique
	{23599, 22, 7, 0x1},    // britain
	{32255, 186, 21, 0x1},  // stkittsnevisfederatie
	{6942, 115, 12, 0x1},   // bruneination
	{67986, 101, 4, 0x1},   // #9sz
	{3160, 235, 30, 0x1},   // overzeesecollectiviteitmayotte
	{35026, 198, 9, 0x1},   // venezuala
	{30483, 275, 4, 0x1},   // #540
	{68379, 160, 4, 0x1},   // #9uz
	{3081, 209, 12, 0x1},   // bouvetisland
	{65118, 14, 4, 0x1},    // #9cz
	{66228, 123, 4, 0x1},   // #9ir
	{66562, 127, 4, 0x1},   // #9kz
	{67130, 87, 4, 0x1},    // #9mz
	{51799, 63, 23, 0x1},   // cameroonfederalrepublic
	{27375, 245, 56, 0x1},  // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{54780, 225, 5, 0x1},   // hksar
	{26651, 159, 5, 0x81},  // #2tuv
	{3422, 234, 30, 0x1},   // overzeesegemeenschapmartinique
	{20408, 256, 34, 0x1},  // territoryvirginislandsunitedstates
	{12974, 104, 14, 0x1},  // frenchtogoland
	{68253, 15, 13, 0x1},   // voormaligeddr
	{57149, 131, 9, 0x1},   // skorearep
	{11191, 99, 18, 0x1},   // southsudanrepublic
	{61322, 140, 15, 0x1},  // federatiemalaya
	{49467, 188, 5, 0x1},   // #7mex
	{67532, 48, 4, 0x1},    // #9rs
	{59855, 149, 10, 0x1},  // stateqatar
	{63962, 106, 38, 0x1},  // tanganyikaenzanzibarverenigderepubliek
	{64695, 168, 4, 0x1},   // #9bs
	{37594, 98, 22, 0x1},   // federalrepublicsomalia
	{15238, 147, 28, 0x1},  // territoryofpapuaandnewguinea
	{66245, 28, 4, 0x1},    // #9is
	{33039, 236, 23, 0x1},  // territoryofnewcaledonia
	{24309, 140, 5, 0x81},  // #2mys
	{36267, 25, 15, 0x1},   // hrvatskacroatia
	{10733, 53, 12, 0x1},   // ukrainianssr
	{27167, 208, 31, 0x1},  // britishoverseasterritorybermuda
	{41999, 63, 8, 0x1},    // cameroun
	{36103, 99, 18, 0x1},   // republiekzuidsudan
	{66834, 114, 12, 0x1},  // statebahrain
	{5192, 53, 15, 0x1},    // ukrainerepublic
	{10418, 63, 8, 0x1},    // cameroon
	{6461, 21, 18, 0x1},    // francemetropolitan
	{37916, 276, 5, 0x1},   // #6220
	{30008, 251, 5, 0x81},  // #4772
	{30028, 105, 5, 0x81},  // #4788
	{28540, 277, 5, 0x81},  // #2ymd
	{19845, 106, 8, 0x1},   // tanzania
	{58386, 215, 7, 0x1},   // wsahara
	{17302, 61, 11, 0x1},   // centrafrika
	{20555, 125, 13, 0x1},  // transjordanie
	{52480, 136, 17, 0x1},  // maldivenrepubliek
	{44866, 278, 5, 0x1},   // #6ssd
	{30728, 279, 5, 0x1},   // #5615
	{11544, 141, 5, 0x1},   // nepal
	{45475, 1, 5, 0x1},     // #7alb
	{49428, 140, 5, 0x1},   // #7mas
	{67978, 249, 4, 0x1},   // #9sx
	{68351, 106, 4, 0x1},   // #9tz
	{68484, 235, 4, 0x1},   // #9yt
	{32753, 241, 24, 0x1},  // palestijnsegebiedenbezet
	{64170, 2, 4, 0x1},     // #9ad
	{56916, 142, 14, 0x1},  // republicnaoero
	{64659, 171, 4, 0x1},   // #9br
	{65110, 213, 4, 0x1},   // #9cx
	{65299, 69, 4, 0x1},    // #9dz
	{65351, 73, 4, 0x1},    // #9et
	{66140, 25, 4, 0x1},    // #9hr
	{66312, 30, 4, 0x1},    // #9it
	{7885, 221, 24, 0x1},   // overzeesgebiedguadeloupe
	{66801, 36, 4, 0x1},    // #9md
	{23921, 188, 5, 0x81},  // #2mex
	{67245, 42, 4, 0x1},    // #9nz
	{24877, 186, 25, 0x1},  // saintkittsnevisfederation
	{47595, 21, 14, 0x1},   // franserepublic
	{5407, 1, 22, 0x1},     // peoplesrepublicalbania
	{64583, 93, 16, 0x1},   // federatienigeria
	{23953, 37, 5, 0x81},   // #2mkd
	{9169, 248, 22, 0x1},   // saintpierreetmiquelonf
	{18190, 121, 21, 0x1},  // netherlandseastindies
	{1374, 61, 3, 0x1},     // car
	{56621, 164, 12, 0x1},  // kingdomyemen
	{27295, 228, 36, 0x1},  // territorybritishindianoceanterritory
	{37891, 280, 3, 0x1},   // #62
	{37921, 281, 5, 0x1},   // #6221
	{11635, 8, 9, 0x1},     // bulgarije
	{55246, 198, 29, 0x1},  // republicabolivarianavenezuela
	{57361, 121, 15, 0x1},  // nederlandsindie
	{67585, 83, 16, 0x1},   // kingdomoflesotho
	{30733, 282, 5, 0x1},   // #5616
	{49310, 83, 11, 0x1},   // basoetoland
	{30723, 283, 5, 0x1},   // #5600
	{8750, 48, 22, 0x1},    // formerserviemontenegro
	{49412, 84, 5, 0x1},    // #7mar
	{49542, 87, 5, 0x1},    // #7moz
	{67253, 190, 4, 0x1},   // #9pa
	{67536, 46, 4, 0x1},    // #9ru
	{67982, 153, 4, 0x1},   // #9sy
	{15796, 7, 14, 0x1},    // belgiumkingdom
	{7316, 106, 16, 0x1},   // formertanganyika
	{35531, 41, 18, 0x1},   // norggagonagasriika
	{10763, 163, 18, 0x1},  // formerwesternsamoa
	{41024, 85, 21, 0x1},   // malagassischerepublic
	{64174, 112, 4, 0x1},   // #9ae
	{65114, 118, 4, 0x1},   // #9cy
	{16590, 13, 4, 0x1},    // csfr
	{66538, 214, 4, 0x1},   // #9ky
	{66789, 82, 4, 0x1},    // #9ly
	{66805, 39, 4, 0x1},    // #9me
	{67353, 66, 7, 0x1},    // komoren
	{25494, 255, 21, 0x1},  // maagdeneilandenbritse
	{21175, 91, 15, 0x1},   // republicnamibie
	{67241, 238, 4, 0x1},   // #9nu
	{18317, 62, 31, 0x1},   // republicofcotedivoireivorycoast
	{11209, 128, 6, 0x1},   // kyrgyz
	{2763, 76, 14, 0x1},    // republicguinea
	{16019, 110, 8, 0x1},   // rhodesie
	{31205, 284, 5, 0x1},   // #5alb
	{13753, 67, 18, 0x1},   // caboverderepubliek
	{64310, 107, 15, 0x1},  // republicoeganda
	{37961, 285, 5, 0x1},   // #6290
	{4801, 155, 21, 0x1},   // republiektadzjikistan
	{43258, 246, 26, 0x1},  // tristandacunhaensinthelena
	{29993, 155, 5, 0x81},  // #4762
	{46123, 250, 14, 0x1},  // turksandcaicos
	{49876, 246, 23, 0x1},  // sainthelenadependencies
	{29923, 108, 5, 0x81},  // #4710
	{64906, 78, 22, 0x1},   // republicadaguinebissau
	{47657, 231, 31, 0x1},  // territoriumsaintmartinfransdeel
	{48627, 58, 20, 0x1},   // beninformerlydahomey
	{43585, 241, 13, 0x1},  // palestinstate
	{16263, 156, 21, 0x1},  // republiekturkmenistan
	{7443, 71, 5, 0x1},     // egypt
	{34628, 73, 14, 0x1},   // empireethiopia
	{44064, 236, 41, 0x1},  // territoiredesnouvellecaledoniedependances
	{61953, 105, 23, 0x1},  // aljumhuriyahattunisiyah
	{63055, 129, 28, 0x1},  // preahreacheanachakrkampuchea
	{68435, 257, 4, 0x1},   // #9wf
	{15851, 95, 8, 0x1},    // fmrsudan
	{2763, 78, 20, 0x1},    // republicguineabissau
	{6604, 212, 23, 0x1},   // kofthenetherlandcuracao
	{64178, 111, 4, 0x1},   // #9af
	{25119, 228, 43, 0x1},  // grondgebiedbritishindischeoceaanterritorium
	{64699, 116, 4, 0x1},   // #9bt
	{64789, 61, 4, 0x1},    // #9cf
	{50341, 196, 30, 0x1},  // republiektenoostenvandeuruguay
	{12862, 129, 8, 0x1},   // cambodja
	{66846, 231, 4, 0x1},   // #9mf
	{20027, 71, 32, 0x1},   // egypteverenigdearabischerepublic
	{24164, 232, 5, 0x81},  // #2mnp
	{6461, 21, 6, 0x1},     // france
	{50244, 186, 11, 0x1},  // stkittsandn
	{31436, 81, 16, 0x1},   // republiekliberia
	{56628, 164, 23, 0x1},  // yemenformerarabrepublic
	{27013, 254, 22, 0x1},  // staatvandevaticaanstad
	{62818, 119, 19, 0x1},  // republicfijiislands
	{37926, 286, 5, 0x1},   // #6223
	{32099, 95, 10, 0x1},   // northsudan
	{45960, 6, 5, 0x1},     // #7aze
	{29913, 50, 5, 0x81},   // #4705
	{65988, 137, 23, 0x1},  // republicmarshallislands
	{53535, 178, 11, 0x1},  // domrepublic
	{4029, 131, 15, 0x1},   // republicofkorea
	{2947, 223, 18, 0x1},   // departmentofguiana
	{58328, 88, 31, 0x1},   // islamitischerepubliekmauritanie
	{30788, 287, 5, 0x1},   // #5666
	{66425, 26, 14, 0x1},   // kingdomhungary
	{67318, 147, 4, 0x1},   // #9pg
	{67540, 94, 4, 0x1},    // #9rw
	{68347, 252, 4, 0x1},   // #9tw
	{64325, 167, 4, 0x1},   // #9ag
	{64733, 60, 4, 0x1},    // #9bw
	{64959, 65, 4, 0x1},    // #9cg
	{51653, 106, 20, 0x1},  // republicoftanganyika
	{66534, 132, 4, 0x1},   // #9kw
	{39930, 240, 22, 0x1},  // commonwealthpuertorico
	{56537, 102, 24, 0x1},  // republiekvandeseychellen
	{66931, 85, 4, 0x1},    // #9mg
	{57504, 3, 15, 0x1},    // republicarmenie
	{53685, 41, 13, 0x1},   // kingdomnorway
	{55073, 66, 28, 0x1},   // islamicbondsrepubliekcomoren
	{7123, 19, 7, 0x1},     // estonia
	{8902, 288, 5, 0x83},   // kongo
	{63325, 40, 20, 0x1},   // kingdomofnetherlands
	{43274, 246, 16, 0x1},  // sinthelenaeiland
	{46964, 232, 34, 0x1},  // gemenebestvandenoordelijkemarianen
	{7540, 241, 20, 0x1},   // palestinianterritory
	{26396, 156, 5, 0x81},  // #2tkm
	{682, 249, 9, 0x1},     // stmaarten
	{63715, 16, 30, 0x1},   // federalrepublicofformergermany
	{37941, 291, 5, 0x1},   // #6232
	{22886, 246, 55, 0x1},  // britishoverzeesgebiedsainthelenaascensiontristandacunha
	{29988, 153, 5, 0x81},  // #4760
	{30013, 158, 5, 0x81},  // #4776
	{29983, 12, 5, 0x81},   // #4756
	{21308, 106, 8, 0x1},   // tanzanie
	{29908, 161, 5, 0x81},  // #4704
	{29928, 110, 5, 0x81},  // #4716
	{47380, 230, 52, 0x1},  // specialeadministratieveregiomacauvolksrepubliekchina
	{65767, 79, 16, 0x1},   // equitorialguinea
	{60524, 82, 41, 0x1},   // socialistlibischarabischevolksjamahiriyya
	{22918, 246, 31, 0x1},  // ascensiontristandacunhasthelena
	{66283, 123, 12, 0x1},  // iranislamrep
	{24460, 219, 19, 0x1},  // bailiwickofguernsey
	{43887, 292, 5, 0x1},   // #6qat
	{67285, 242, 4, 0x1},   // #9pf
	{30838, 293, 4, 0x1},   // #570
	{68250, 159, 4, 0x1},   // #9tv
	{32441, 230, 54, 0x1},  // peoplesrepublicofchinamacaospecialadministrativeregion
	{13435, 9, 17, 0x1},    // bosniaherzegovina
	{65334, 52, 13, 0x1},   // turkeyturkiye
	{39556, 254, 12, 0x1},  // vatikaanstad
	{27076, 213, 26, 0x1},  // territoriumchristmaseiland
	{64703, 209, 4, 0x1},   // #9bv
	{64785, 64, 4, 0x1},    // #9cd
	{17367, 226, 27, 0x1},  // heardeilandmcdonaldeilanden
	{16574, 161, 6, 0x1},   // #3vdvn
	{52263, 152, 23, 0x1},  // britishsalomonseilanden
	{39950, 182, 25, 0x1},  // cooperativerepublicguyana
	{24314, 235, 5, 0x81},  // #2myt
	{66247, 123, 21, 0x1},  // islamicrepublicofiran
	{55121, 241, 14, 0x1},  // staatpalestina
	{23801, 136, 5, 0x81},  // #2mdv
	{32906, 68, 7, 0x1},    // djibuti
	{45929, 201, 23, 0x1},  // autonomousprovincealand
	{25113, 39, 9, 0x1},    // montengro
	{19861, 106, 30, 0x1},  // unitedrepublictanzaniamainland
	{26391, 251, 5, 0x81},  // #2tkl
	{37506, 22, 34, 0x1},   // ukofgreatbritainandnorthernireland
	{17672, 198, 31, 0x1},  // venezuelarepublicabolivarianade
	{37931, 294, 5, 0x1},   // #6225
	{47075, 229, 20, 0x1},  // overzeesgebiedjersey
	{4622, 43, 21, 0x1},    // polandpeoplesrepublic
	{26888, 198, 19, 0x1},  // bolivrepofvenezuela
	{7435, 71, 13, 0x1},    // republicegypt
	{32636, 228, 30, 0x1},  // britsindischeoceaanterritorium
	{41607, 65, 10, 0x1},   // repofcongo
	{43166, 4, 22, 0x1},    // gemenebestvanaustralie
	{45686, 69, 5, 0x1},    // #7alg
	{3352, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{31277, 69, 37, 0x1},   // algerijnsedemocratischevolksrepubliek
	{30778, 295, 5, 0x1},   // #5660
	{67281, 191, 4, 0x1},   // #9pe
	{3392, 70, 25, 0x1},    // peoplesrepublicofzanzibar
	{64329, 200, 4, 0x1},   // #9ai
	{17742, 198, 29, 0x1},  // bolivarianrepublicofvenezuela
	{66161, 26, 4, 0x1},    // #9hu
	{66793, 84, 4, 0x1},    // #9ma
	{41412, 91, 15, 0x1},   // republicnamibia
	{54043, 246, 35, 0x1},  // tristandacunhaascensionensinthelena
	{5975, 225, 16, 0x1},   // hongkongchinasar
	{41470, 76, 14, 0x1},   // republicguinee
	{1625, 242, 33, 0x1},   // overzeesgebiedsdeelfranspolynesie
	{56008, 32, 16, 0x1},   // republiclitouwen
	{26443, 195, 5, 0x81},  // #2tto
	{12715, 37, 15, 0x1},   // tfyrofmacedonia
	{6362, 243, 26, 0x1},   // overzeesdepartementreunion
	{57796, 13, 15, 0x1},   // tjechoslowakije
	{37936, 296, 5, 0x1},   // #6230
	{8212, 226, 23, 0x1},   // heardandmcdonaldislands
	{13170, 218, 8, 0x1},   // faeroeis
	{15289, 66, 17, 0x1},   // stateofthecomoros
	{29918, 98, 5, 0x81},   // #4706
	{51224, 157, 5, 0x1},   // #7tls
	{39369, 234, 21, 0x1},  // grondgebiedmartinique
	{56580, 127, 18, 0x1},  // republickazachstan
	{64071, 22, 16, 0x1},   // theunitedkingdom
	{39733, 297, 5, 0x1},   // #6cen
	{25907, 111, 33, 0x1},  // democratischerepubliekafghanistan
	{21755, 113, 27, 0x1},  // peoplesrepublicofbangladesh
	{30783, 298, 5, 0x1},   // #5663
	{49014, 197, 25, 0x1},  // saintvincentandgrenadines
	{68246, 195, 4, 0x1},   // #9tt
	{51957, 206, 11, 0x1},  // bonairesaba
	{61495, 228, 16, 0x1},  // brindianoceanter
	{10127, 53, 13, 0x1},   // oekraiensessr
	{41365, 127, 18, 0x1},  // republickazakhstan
	{56214, 37, 23, 0x1},   // northmacedoniamacedonia
	{43998, 45, 7, 0x1},    // rumania
	{60775, 129, 23, 0x1},  // volksrepubliekkampuchea
	{24197, 88, 5, 0x81},   // #2mrt
	{24274, 233, 5, 0x81},  // #2msr
	{65323, 72, 4, 0x1},    // #9er
	{66157, 184, 4, 0x1},   // #9ht
	{66451, 131, 4, 0x1},   // #9kr
	{5437, 234, 19, 0x1},   // territorymartinique
	{67220, 141, 4, 0x1},   // #9np
	{23658, 22, 30, 0x1},   // greatbritainandnorthernireland
	{24100, 138, 5, 0x81},  // #2mmr
	{31275, 279, 5, 0x1},   // #5alg
	{26736, 252, 5, 0x81},  // #2twn
	{31327, 299, 5, 0x1},   // #5ang
	{25358, 161, 27, 0x1},  // democraticrepublicofvietnam
	{32379, 225, 57, 0x1},  // peoplesrepublicofchinahongkongspecialadministrativeregion
	{12384, 64, 31, 0x1},   // congodemocraticrepublickinshasa
	{48796, 63, 16, 0x1},   // republickameroen
	{40498, 300, 5, 0x1},   // #6fin
	{65786, 100, 22, 0x1},  // saotomepeoplesrepublic
	{14855, 182, 11, 0x1},  // britsguyana
	{21420, 111, 37, 0x1},  // islamitischeovergangsstaatafghanistan
	{30753, 301, 5, 0x1},   // #5630
	{33992, 181, 9, 0x1},   // guatemala
	{67350, 144, 4, 0x1},   // #9pk
	{13848, 75, 5, 0x1},    // ghana
	{47451, 230, 16, 0x1},  // macausarvanchina
	{68371, 54, 4, 0x1},    // #9us
	{13190, 46, 37, 0x1},   // russiansovietfederalsocialistrepublic
	{51991, 206, 20, 0x1},  // sinteustatiusandsaba
	{64781, 210, 4, 0x1},   // #9cc
	{65347, 18, 4, 0x1},    // #9es
	{68069, 120, 26, 0x1},  // micronesiafederatestatesof
	{63334, 206, 20, 0x1},  // netherlandscaribbean
	{66120, 225, 4, 0x1},   // #9hk
	{66797, 35, 4, 0x1},    // #9mc
	{47153, 13, 27, 0x1},   // czechoslovakfederalrepublic
	{62331, 3, 15, 0x1},    // republicarmenia
	{64121, 63, 25, 0x1},   // federalerepubliekkameroen
	{63487, 21, 14, 0x1},   // francerepublic
	{45313, 208, 21, 0x1},  // overzeesgebiedbermuda
	{31322, 302, 5, 0x1},   // #5and
	{34506, 69, 32, 0x1},   // democraticpeoplesrepublicalgeria
	{62540, 130, 39, 0x1},  // kiribatiindependentandsovereignrepublic
	{4776, 233, 10, 0x1},   // montserrat
	{57241, 35, 18, 0x1},   // principalitymonaco
	{29998, 154, 5, 0x81},  // #4764
	{40513, 303, 5, 0x1},   // #6fsm
	{29978, 51, 5, 0x81},   // #4752
	{40503, 304, 5, 0x1},   // #6fji
	{7050, 91, 7, 0x1},     // namibia
	{27304, 228, 44, 0x1},  // britishindianoceanterritorychagosarchipelago
	{39892, 305, 5, 0x1},   // #6chn
	{44024, 15, 30, 0x1},   // formergermandemocraticrepublic
	{50049, 89, 15, 0x1},   // mauritiuseiland
	{31887, 70, 27, 0x1},   // volksrepubliekzanzibarpemba
	{68231, 52, 4, 0x1},    // #9tr
	{28767, 229, 23, 0x1},  // overseasterritoryjersey
	{3531, 46, 5, 0x1},     // rsfsr
	{64333, 1, 4, 0x1},     // #9al
	{35587, 40, 7, 0x1},    // holland
	{12523, 85, 32, 0x1},   // democratischerepubliekmadagaskar
	{65319, 24, 4, 0x1},    // #9el
	{51709, 166, 17, 0x1},  // republicargentina
	{66447, 148, 4, 0x1},   // #9kp
	{1937, 242, 24, 0x1},   // territoryfrenchpolynesia
	{66950, 86, 4, 0x1},    // #9ml
	{67224, 142, 4, 0x1},   // #9nr
	{7248, 39, 10, 0x1},    // montenegro
	{22975, 246, 34, 0x1},  // sthelenahemelvaartentristandacunha
	{50482, 161, 29, 0x1},  // democratischerepubliekvietnam
	{8629, 127, 10, 0x1},   // kazahkstan
	{5652, 66, 15, 0x1},    // uniondescomores
	{18241, 61, 32, 0x1},   // formercentraalafrikaanserepublic
	{5864, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{9525, 224, 13, 0x1},   // guamterritory
	{61744, 36, 8, 0x1},    // moldovia
	{27148, 148, 10, 0x1},  // dprofkorea
	{19759, 230, 57, 0x1},  // specialeadministratieveregiomacauvandevolksrepubliekchina
	{25042, 241, 50, 0x1},  // includingeastjerusalemoccupiedpalestinianterritory
	{31402, 306, 5, 0x1},   // #5aze
	{37946, 307, 5, 0x1},   // #6235
	{37896, 308, 5, 0x1},   // #6205
	{44726, 247, 19, 0x1},  // janmayenandsvalbard
	{29903, 49, 5, 0x81},   // #4703
	{32114, 297, 5, 0x1},   // #5cen
	{20219, 236, 21, 0x1},  // frenchnewcaledoniafra
	{11729, 111, 29, 0x1},  // islamitischemiraatafghanistan
	{14933, 138, 17, 0x1},  // unionmyanmarburma
	{23051, 246, 33, 0x1},  // ascensionentristandacunhasthelena
	{37881, 309, 5, 0x1},   // #6160
	{16918, 36, 17, 0x1},   // republiekmoldavie
	{68492, 109, 4, 0x1},   // #9zm
	{10220, 24, 18, 0x1},   // helleenserepubliek
	{64337, 3, 4, 0x1},     // #9am
	{64777, 11, 4, 0x1},    // #9ca
	{65384, 120, 4, 0x1},   // #9fm
	{66954, 138, 4, 0x1},   // #9mm
	{7024, 155, 10, 0x1},   // tajikistan
	{48717, 139, 24, 0x1},  // mongolianpeoplesrepublic
	{47247, 144, 16, 0x1},  // republicpakistan
	{39735, 61, 23, 0x1},   // centraalafricanrepublic
	{9693, 251, 21, 0x1},   // overzeesgebiedtokelau
	{940, 242, 21, 0x1},    // frenchpolynesiatahiti
	{12796, 165, 9, 0x1},   // zuidjemen
	{17236, 137, 28, 0x1},  // republiekdermarshalleilanden
	{53158, 231, 20, 0x1},  // fransdeelsintmaarten
	{26707, 108, 21, 0x1},  // republicofsouthafrica
	{29898, 151, 5, 0x81},  // #4702
	{24388, 194, 11, 0x1},  // dutchguyana
	{64850, 37, 36, 0x1},   // macedoniatheformeryugoslavrepublicof
	{11229, 16, 24, 0x1},   // germanyfederalrepublicof
	{25976, 228, 31, 0x1},  // britishgebiedeninindischeoceaan
	{1026, 213, 16, 0x1},   // christmasislands
	{43014, 87, 19, 0x1},   // republiekmozambique
	{39887, 310, 5, 0x1},   // #6chl
	{14484, 53, 12, 0x1},   // oekrainsessr
	{67322, 145, 4, 0x1},   // #9ph
	{15275, 147, 14, 0x1},  // papuanewguinea
	{19875, 106, 18, 0x1},  // tanzaniamainlandur
	{30723, 311, 4, 0x1},   // #560
	{34820, 47, 37, 0x1},   // allerdoorluchtigsterepublieksanmarino
	{14039, 154, 15, 0x1},  // thailandkingdom
	{2743, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{64991, 117, 4, 0x1},   // #9cn
	{21563, 64, 16, 0x1},   // congoleopoldstad
	{15555, 241, 18, 0x1},  // occpalestinianterr
	{5033, 242, 28, 0x1},   // overseaslandsfrenchpolynesia
	{4136, 147, 36, 0x1},   // onafhankelijkestaatpapoeanieuwguinea
	{66958, 139, 4, 0x1},   // #9mn
	{99, 239, 8, 0x1},      // pitcairn
	{22543, 128, 19, 0x1},  // republiekkirgizstan
	{30893, 312, 5, 0x1},   // #5740
	{60206, 145, 11, 0x1},  // filippijnen
	{36121, 232, 13, 0x1},  // northmarianen
	{42757, 313, 5, 0x1},   // #6mng
	{13840, 75, 13, 0x1},   // republicghana
	{36763, 184, 16, 0x1},  // republiquedhaiti
	{44503, 54, 16, 0x1},   // amerikaverstates
	{40071, 178, 12, 0x1},  // ladominicana
	{59731, 58, 20, 0x1},   // peoplesrepublicbenin
	{15978, 195, 5, 0x1},   // tandt
	{37036, 37, 14, 0x1},   // fyrommacedonie
	{15812, 154, 12, 0x1},  // thailandsiam
	{34469, 69, 37, 0x1},   // democraticandpopularrepublicofalgeria
	{27884, 234, 16, 0x1},  // martiniquefrench
	{7686, 102, 18, 0x1},   // eilandenseychellen
	{65549, 55, 36, 0x1},   // federatievevolksrepubliekjoegoslavie
	{46383, 82, 40, 0x1},   // socialistischelibischarabischejamahiriya
	{49407, 85, 5, 0x1},    // #7mad
	{67515, 45, 4, 0x1},    // #9ro
	{33612, 98, 25, 0x1},   // democraticrepublicsomalie
	{68179, 158, 4, 0x1},   // #9to
	{51807, 63, 23, 0x1},   // federalrepubliccameroon
	{64341, 56, 4, 0x1},    // #9ao
	{64995, 174, 4, 0x1},   // #9co
	{31674, 237, 24, 0x1},  // grondgebiednorfolkeiland
	{65399, 218, 4, 0x1},   // #9fo
	{15150, 65, 11, 0x1},   // frenchcongo
	{25593, 244, 5, 0x81},  // #2rvn
	{66962, 230, 4, 0x1},   // #9mo
	{23529, 35, 5, 0x81},   // #2mco
	{62222, 91, 17, 0x1},   // lefatshelanamibia
	{6383, 66, 12, 0x1},    // unioncomoros
	{52173, 21, 14, 0x1},   // republicfrance
	{37891, 314, 5, 0x1},   // #6200
	{21183, 91, 7, 0x1},    // namibie
	{7034, 60, 18, 0x1},    // republicofbotswana
	{16050, 173, 15, 0x1},  // republicofchile
	{2452, 249, 31, 0x1},   // overzeesgebiedsdeelsaintmaarten
	{66482, 108, 22, 0x1},  // republiekvansuidafrika
	{63203, 70, 17, 0x1},   // sultanaatzanzibar
	{67210, 164, 10, 0x1},  // northjemen
	{1441, 231, 44, 0x1},   // territorialcollectivitysaintmartinfrenchpart
	{67450, 239, 4, 0x1},   // #9pn
	{37876, 310, 5, 0x1},   // #6155
	{37886, 315, 5, 0x1},   // #6165
	{68175, 105, 4, 0x1},   // #9tn
	{47632, 120, 5, 0x1},   // #7fsm
	{13002, 146, 14, 0x1},  // republiekpalau
	{64983, 173, 4, 0x1},   // #9cl
	{62923, 225, 15, 0x1},  // prhongkongchina
	{43073, 316, 5, 0x1},   // #6msi
	{65315, 215, 4, 0x1},   // #9eh
	{50033, 183, 16, 0x1},  // hondurasrepublic
	{66136, 183, 4, 0x1},   // #9hn
	{11357, 16, 9, 0x1},    // germanyfr
	{40245, 75, 15, 0x1},   // republicofghana
	{66935, 137, 4, 0x1},   // #9mh
	{34178, 128, 20, 0x1},  // kirgizischerepubliek
	{11627, 8, 17, 0x1},    // republicbulgarije
	{64422, 48, 14, 0x1},   // republicservie
	{63407, 12, 6, 0x1},    // suisse
	{40402, 170, 28, 0x1},  // estadoplurinacionaldebolivia
	{33207, 112, 11, 0x1},  // theemirates
	{6549, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{5175, 57, 7, 0x1},     // burundi
	{7425, 71, 18, 0x1},    // unitedarabrepublic
	{40044, 200, 29, 0x1},  // britishoverzeesgebiedanguilla
	{9726, 13, 14, 0x1},    // czechoslovakia
	{57598, 51, 13, 0x1},   // kingdomsweden
	{31107, 193, 19, 0x1},  // republiekelsalvador
	{35457, 317, 5, 0x1},   // #5nic
	{16272, 156, 12, 0x1},  // turkmenistan
	{67446, 248, 4, 0x1},   // #9pm
	{31418, 168, 14, 0x1},  // bahamaeilanden
	{49510, 38, 5, 0x1},    // #7mlt
	{68171, 156, 4, 0x1},   // #9tm
	{63443, 94, 18, 0x1},   // repubulikayurwanda
	{41057, 59, 11, 0x1},   // burkinafaso
	{54899, 66, 36, 0x1},   // comorenislamitischefederalerepubliek
	{41355, 102, 18, 0x1},  // seychellesrepublic
	{56134, 61, 22, 0x1},   // centralafricanrepublic
	{19980, 217, 5, 0x81},  // #2flk
	{64987, 63, 4, 0x1},    // #9cm
	{47588, 20, 5, 0x1},    // #7fin
	{65355, 20, 4, 0x1},    // #9fi
	{18645, 240, 32, 0x1},  // vrijgeassocieerdestaatpuertorico
	{66132, 226, 4, 0x1},   // #9hm
	{3729, 236, 21, 0x1},   // territorynewcaledonia
	{40284, 106, 25, 0x1},  // verenigderepublictanzania
	{67249, 143, 4, 0x1},   // #9om
	{51964, 206, 20, 0x1},  // sabaandsinteustatius
	{9966, 67, 18, 0x1},    // capeverdecaboverde
	{34721, 250, 33, 0x1},  // overzeesgebiedturkscaicoseilanden
	{44255, 144, 17, 0x1},  // republiekpakistan
	{64541, 95, 14, 0x1},   // until2011sudan
	{33878, 62, 19, 0x1},   // cotedivoirerepublic
	{2025, 203, 18, 0x1},   // americansamoaisles
	{57914, 73, 19, 0x1},   // ethiopiaincleritrea
	{52962, 16, 29, 0x1},   // formerbondsrepubliekduitsland
	{58521, 152, 4, 0x81},  // #490
	{32829, 318, 5, 0x1},   // #5cze
	{40206, 319, 5, 0x1},   // #6den
	{37801, 224, 15, 0x1},  // territoryofguam
	{1901, 257, 15, 0x1},   // wallisandfutuna
	{59010, 255, 21, 0x1},  // britsemaagdeneilanden
	{33262, 16, 25, 0x1},   // bundesrepublikdeutschland
	{20897, 71, 32, 0x1},   // formerverenigdearabischerepublic
	{21320, 222, 20, 0x1},  // territoriumgroenland
	{19568, 69, 5, 0x81},   // #2dza
	{67360, 43, 4, 0x1},    // #9pl
	{68167, 157, 4, 0x1},   // #9tl
	{55008, 66, 29, 0x1},   // comorosfederalislamicrepublic
	{21494, 64, 29, 0x1},   // democraticrepublicformercongo
	{25019, 31, 25, 0x1},   // principalityliechtenstein
	{29833, 186, 5, 0x81},  // #4659
	{61119, 58, 15, 0x1},   // dahomeyrepublic
	{17629, 198, 18, 0x1},  // republiekvenezuela
	{56805, 82, 41, 0x1},   // libischarabischesocialistvolksjamahiriyya
	{48391, 76, 36, 0x1},   // peoplesrevolutionaryrepublicofguinea
	{51162, 68, 16, 0x1},   // republicdjibouti
	{11896, 69, 8, 0x1},    // aljazair
	{39861, 111, 26, 0x1},  // islamicrepublicafghanistan
	{42752, 281, 5, 0x1},   // #6mnc
	{22694, 148, 11, 0x1},  // koreademrep
	{198, 37, 37, 0x1},     // macedonieformerjoegoslavischerepublic
	{7515, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{28545, 320, 5, 0x82},  // #2yug
	{56237, 37, 14, 0x1},   // fyrommacedonia
	{17442, 10, 36, 0x1},   // belarussischesovietsocialistrepublic
	{50131, 185, 7, 0x1},   // jamaika
	{37321, 85, 20, 0x1},   // malagasischerepublic
	{43674, 84, 14, 0x1},   // moroccokingdom
	{35412, 322, 5, 0x1},   // #5nau
	{12260, 178, 35, 0x1},  // democraticrepublicdominicanrepublic
	{12597, 226, 21, 0x1},  // heardimcdonaldislands
	{40219, 88, 10, 0x1},   // mauritiana
	{37871, 323, 5, 0x1},   // #6150
	{68163, 251, 4, 0x1},   // #9tk
	{3169, 235, 21, 0x1},   // collectiviteitmayotte
	{29828, 324, 5, 0x1},   // #4658
	{48258, 254, 23, 0x1},  // holyseevaticancitystate
	{64971, 211, 4, 0x1},   // #9ck
	{65372, 217, 4, 0x1},   // #9fk
	{31368, 87, 19, 0x1},   // republicamocambique
	{10952, 325, 13, 0x82}, // congorepublic
	{66939, 37, 4, 0x1},    // #9mk
	{13337, 194, 7, 0x1},   // surinam
	{57914, 73, 16, 0x1},   // ethiopiainclerit
	{50873, 141, 12, 0x1},  // nepalkingdom
	{46547, 214, 14, 0x1},  // caymaneilanden
	{35834, 232, 28, 0x1},  // commonwealthnorthernmarianas
	{26295, 160, 20, 0x1},  // republiekoezbekistan
	{17790, 198, 24, 0x1},  // venezuelaverenigdestaten
	{61558, 188, 22, 0x1},  // estadosunidosmexicanos
	{42233, 217, 22, 0x1},  // falklandislandsbritish
	{35645, 52, 15, 0x1},   // turkiyerepublic
	{36194, 23, 15, 0x1},   // georgiarepublic
	{47432, 225, 19, 0x1},  // hongkongsarvanchina
	{26315, 154, 5, 0x81},  // #2tha
	{58525, 255, 4, 0x81},  // #492
	{51911, 206, 25, 0x1},  // sainteustatiussababonaire
	{698, 24, 6, 0x1},      // ellada
	{28209, 148, 32, 0x1},  // volksdemocratischerepubliekkorea
	{2253, 237, 13, 0x1},   // norfolkisland
	{39770, 166, 18, 0x1},  // republicargentinie
	{58471, 229, 17, 0x1},  // baljuwschapjersey
	{62086, 43, 20, 0x1},   // poolsevolksrepubliek
	{12194, 64, 28, 0x1},   // democraticrepubliczairecongo
	{39702, 327, 5, 0x1},   // #6cap
	{3300, 221, 30, 0x1},   // overzeesegemeenschapguadeloupe
	{48265, 254, 16, 0x1},  // vaticancitystate
	{68159, 155, 4, 0x1},   // #9tj
	{10841, 15, 17, 0x1},   // formereastgermany
	{49254, 133, 37, 0x1},  // laotiaansedemocratischevolksrepubliek
	{15824, 16, 9, 0x1},    // frgermany
	{64963, 12, 4, 0x1},    // #9ch
	{65368, 119, 4, 0x1},   // #9fj
	{445, 182, 6, 0x1},     // guyana
	{32379, 117, 22, 0x1},  // peoplesrepublicofchina
	{24598, 18, 6, 0x1},    // spanje
	{34060, 206, 34, 0x1},  // territorybonairesainteustatiussaba
	{30898, 328, 5, 0x1},   // #5750
	{15586, 241, 22, 0x1},  // palestinianterritories
	{14976, 230, 11, 0x1},  // formermacau
	{52818, 59, 10, 0x1},   // bukinafaso
	{38931, 227, 21, 0x1},  // grondgebiedislandsman
	{51430, 159, 5, 0x1},   // #7tuv
	{21695, 148, 30, 0x1},  // democraticpeoplesrepublickorea
	{53753, 46, 29, 0x1},   // unionsovietsocialistrepublics
	{23339, 162, 14, 0x1},  // nieuwehebriden
	{46854, 207, 13, 0x1},  // saintbartlemy
	{11350, 15, 14, 0x1},   // easterngermany
	{48320, 90, 15, 0x1},   // republiekmalawi
	{59201, 9, 17, 0x1},    // bosnaiherzegovina
	{58866, 141, 33, 0x1},  // sanghiyaloktantrikganatantranepal
	{50022, 183, 19, 0x1},  // republicadehonduras
	{30108, 256, 5, 0x81},  // #4850
	{52044, 206, 18, 0x1},  // sabasainteustatius
	{35462, 329, 5, 0x1},   // #5nig
	{18150, 249, 15, 0x1},  // landsintmaarten
	{4039, 131, 8, 0x1},    // korearep
	{67493, 243, 4, 0x1},   // #9re
	{68480, 164, 4, 0x1},   // #9ye
	{29883, 48, 5, 0x81},   // #4688
	{12438, 64, 36, 0x1},   // zairekinshasacongodemocraticrepublic
	{1042, 4, 9, 0x1},      // australia
	{45206, 45, 22, 0x1},   // volksrepubliekroemenie
	{64967, 62, 4, 0x1},    // #9ci
	{47574, 119, 5, 0x1},   // #7fij
	{65307, 19, 4, 0x1},    // #9ee
	{12217, 64, 23, 0x81},  // congodemocraticrepublic
	{28356, 64, 26, 0x1},   // republiekcongoleopoldville
	{9486, 10, 15, 0x1},    // witrussischessr
	{37510, 22, 32, 0x1},   // greatbritainandnorthernirelanduk
	{22949, 246, 34, 0x1},  // ascensionandtristandacunhasthelena
	{57878, 145, 12, 0x1},  // phillippines
	{44526, 253, 32, 0x1},  // vsbuitensteondergeschikteislands
	{57270, 12, 6, 0x1},    // svizra
	{48083, 26, 5, 0x1},    // #7hun
	{47427, 225, 16, 0x1},  // chinahongkongsar
	{58349, 88, 20, 0x1},   // mauritanieislamitrep
	{48045, 183, 5, 0x1},   // #7hon
	{38969, 6, 12, 0x1},    // azerbaidzjan
	{13709, 173, 13, 0x1},  // chilerepublic
	{3111, 223, 22, 0x1},   // departementfransguyana
	{49438, 36, 5, 0x1},    // #7mda
	{12790, 165, 15, 0x1},  // formerzuidjemen
	{68155, 154, 4, 0x1},   // #9th
	{3683, 135, 9, 0x1},    // shrilanka
	{12848, 129, 8, 0x1},   // cambodia
	{12212, 64, 28, 0x1},   // zairecongodemocraticrepublic
	{53888, 246, 37, 0x1},  // ascensionsainthelenaandtristandacunha
	{41181, 164, 17, 0x1},  // fmrarabrepofyemen
	{12070, 55, 13, 0x1},   // yugoslaviasfr
	{21909, 252, 19, 0x1},  // taiwanprovincechina
	{45115, 234, 23, 0x1},  // departementlamartinique
	{57941, 73, 11, 0x1},   // fdrethiopia
	{1787, 223, 18, 0x1},   // frenchguianaguyane
	{9051, 238, 16, 0x1},   // niuenieuwzeeland
	{2698, 115, 17, 0x1},   // bruneidaressalaam
	{64305, 64, 13, 0x1},   // zairerepublic
	{12048, 59, 16, 0x1},   // formeruppervolta
	{40738, 255, 37, 0x1},  // overseasterritorybritishvirginislands
	{55358, 138, 11, 0x1},  // uniemyanmar
	{34924, 5, 18, 0x1},    // republikosterreich
	{23701, 22, 27, 0x1},   // greatbritainnorthernireland
	{30578, 330, 5, 0x1},   // #5481
	{45893, 203, 5, 0x1},   // #7asa
	{3081, 209, 13, 0x1},   // bouvetislands
	{20312, 120, 5, 0x81},  // #2fsm
	{39999, 331, 5, 0x1},   // #6cos
	{48072, 155, 11, 0x1},  // tadzikistan
	{68151, 104, 4, 0x1},   // #9tg
	{36463, 49, 18, 0x1},   // slovaakserepubliek
	{31719, 95, 17, 0x1},   // sudanpresecession
	{29803, 45, 5, 0x81},   // #4642
	{10121, 53, 19, 0x1},   // formeroekraiensessr
	{2782, 54, 12, 0x1},    // unitedstates
	{29798, 243, 5, 0x81},  // #4638
	{65311, 71, 4, 0x1},    // #9eg
	{44827, 136, 18, 0x1},  // maldivischeislands
	{24500, 238, 11, 0x1},  // niueislands
	{18405, 78, 21, 0x1},   // republiekguineebissau
	{12828, 46, 14, 0x1},   // federalrusland
	{24135, 139, 5, 0x81},  // #2mng
	{63748, 15, 15, 0x1},   // demrepofgermany
	{51275, 252, 5, 0x1},   // #7tpe
	{58529, 115, 4, 0x81},  // #496
	{58303, 186, 27, 0x1},  // formersaintchristophernevis
	{8676, 48, 16, 0x1},    // serbiamontenegro
	{40187, 332, 5, 0x1},   // #6czr
	{48700, 139, 25, 0x1},  // peoplesrepublicofmongolia
	{4053, 136, 7, 0x1},    // maldive
	{33675, 26, 23, 0x1},   // hongaarsevolksrepubliek
	{50078, 218, 18, 0x1},  // grondgebiedfaeroer
	{61158, 148, 28, 0x1},  // northkoreademocraticrepublic
	{67998, 205, 4, 0x1},   // #9tf
	{48056, 59, 18, 0x1},   // republicoppervolta
	{47759, 9, 15, 0x1},    // bsniaandhrzgvna
	{19481, 116, 16, 0x1},  // koninkrijkbhutan
	{39247, 253, 55, 0x1},  // overzeesgebiedsdeelverafgelegeneilandjesverenigdestates
	{27794, 88, 10, 0x1},   // mauritanie
	{4539, 246, 10, 0x1},   // sinthelena
	{29808, 46, 5, 0x81},   // #4643
	{66010, 186, 15, 0x1},  // saintkittsnorth
	{57318, 112, 13, 0x1},  // uarabemirates
	{12565, 145, 9, 0x1},   // pilipinas
	{6343, 74, 19, 0x1},    // republiquegabonaise
	{8320, 120, 27, 0x1},   // micronesiefederalestatenvan
	{4426, 119, 12, 0x1},   // republicfiji
	{4810, 155, 12, 0x1},   // tadzjikistan
	{43302, 333, 5, 0x1},   // #6mzm
	{41586, 100, 26, 0x1},  // saotomeandprincipedemrepof
	{50108, 87, 19, 0x1},   // portugeeseastafrika
	{32554, 230, 13, 0x1},  // chinamacaosar
	{16099, 99, 6, 0x1},    // ssudan
	{42707, 334, 5, 0x1},   // #6mli
	{43941, 241, 20, 0x1},  // gazastripandwestbank
	{9508, 224, 21, 0x1},   // overseasterritoryguam
	{51400, 52, 5, 0x1},    // #7tur
	{36116, 95, 10, 0x1},   // sudannorth
	{6515, 208, 7, 0x1},    // bermuda
	{18210, 150, 13, 0x1},  // saoediearabie
	{53948, 246, 37, 0x1},  // tristandacunhaandascensionsainthelena
	{16703, 5, 10, 0x1},    // oostenrijk
	{30588, 335, 5, 0x1},   // #5483
	{30113, 59, 5, 0x81},   // #4854
	{39788, 335, 5, 0x1},   // #6cha
	{23017, 246, 34, 0x1},  // tristandacunhaandascensionsthelena
	{60224, 124, 11, 0x1},  // kingdomiraq
	{60394, 143, 13, 0x1},  // omansultanate
	{49531, 35, 5, 0x1},    // #7mon
	{56175, 37, 25, 0x1},   // macedoniaformeryugoslavrp
	{37861, 336, 5, 0x1},   // #6140
	{49477, 137, 5, 0x1},   // #7mhl
	{27040, 115, 11, 0x1},  // bruneidarus
	{42046, 34, 6, 0x1},    // latvia
	{66737, 40, 21, 0x1},   // nederlandenkoninkrijk
	{29818, 207, 5, 0x81},  // #4652
	{43179, 4, 9, 0x1},     // australie
	{43092, 121, 21, 0x1},  // indonesiaunitedstates
	{17287, 89, 17, 0x1},   // republiquemaurice
	{61031, 163, 17, 0x1},  // samoawesternsamoa
	{68215, 138, 7, 0x1},   // mynamar
	{24130, 39, 5, 0x81},   // #2mne
	{37186, 205, 38, 0x1},  // collectiviteitfransezuidelijkegebieden
	{32705, 229, 16, 0x1},  // bailliagedejerri
	{5955, 225, 28, 0x1},   // chinapeoplesrepublichongkong
	{43435, 337, 5, 0x1},   // #6oma
	{63262, 101, 15, 0x1},  // eswatinikingdom
	{50585, 99, 18, 0x1},   // republicsouthsudan
	{14495, 194, 17, 0x1},  // republieksuriname
	{30583, 297, 5, 0x1},   // #5482
	{8791, 173, 14, 0x1},   // republicachile
	{48659, 56, 16, 0x1},   // republicofangola
	{67994, 103, 4, 0x1},   // #9td
	{48787, 63, 25, 0x1},   // verenigderepublickameroen
	{21928, 252, 19, 0x1},  // taiwanchinesetaipei
	{47469, 170, 26, 0x1},  // estadoplurinacionalbolivia
	{35446, 162, 11, 0x1},  // newhebrides
	{49936, 143, 5, 0x1},   // #7oma
	{2425, 209, 17, 0x1},   // bouveteilandnoors
	{28848, 63, 5, 0x81},   // #4120
	{64823, 37, 36, 0x1},   // theformeryugoslavrepublicofmacedonia
	{39180, 66, 12, 0x1},   // comorosunion
	{33590, 209, 23, 0x1},  // grondgebiedbouveteiland
	{46573, 232, 31, 0x1},  // territorynorthernmarianaislands
	{28626, 85, 28, 0x1},   // madagascardemocraticrepublic
	{67990, 250, 4, 0x1},   // #9tc
	{29878, 96, 5, 0x81},   // #4686
	{2606, 245, 15, 0x1},   // southgeoislands
	{29813, 94, 5, 0x81},   // #4646
	{31571, 203, 12, 0x1},  // samoaamelika
	{29853, 248, 5, 0x81},  // #4666
	{29793, 149, 5, 0x81},  // #4634
	{65303, 179, 4, 0x1},   // #9ec
	{54687, 237, 24, 0x1},  // territoriumnorfolkeiland
	{13657, 184, 5, 0x1},   // ayiti
	{51070, 91, 15, 0x1},   // republiknamibia
	{1416, 234, 15, 0x1},   // martiniquefrans
	{12647, 132, 12, 0x1},  // staatkoeweit
	{54835, 46, 20, 0x1},   // voormaligesovjetunie
	{47611, 107, 6, 0x1},   // uganda
	{36023, 87, 20, 0x1},   // portugueseeastafrica
	{7316, 106, 24, 0x1},   // formertanganyikazanzibar
	{44484, 54, 16, 0x1},   // amerikaverstaten
	{28446, 64, 16, 0x1},   // demrepofthecongo
	{48938, 67, 18, 0x1},   // caboverdecapeverde
	{9900, 67, 17, 0x1},    // caboverderepublic
	{47611, 107, 14, 0x1},  // ugandarepublic
	{54851, 66, 16, 0x1},   // unievandecomoren
	{30593, 338, 5, 0x1},   // #5484
	{42889, 129, 38, 0x1},  // democratickampucheacoalitiongovernment
	{27652, 246, 25, 0x1},  // tristandacunhasainthelena
	{51736, 161, 5, 0x1},   // #7vie
	{43000, 139, 23, 0x1},  // mongoolsevolksrepubliek
	{64638, 9, 17, 0x1},    // bosniahercegovina
	{17509, 91, 17, 0x1},   // republicofnamibia
	{37866, 339, 5, 0x1},   // #6145
	{37856, 340, 5, 0x1},   // #6135
	{4549, 207, 29, 0x1},   // overzeesgebiedsaintbarthelemy
	{18596, 59, 18, 0x1},   // republicuppervolta
	{45863, 231, 20, 0x1},  // stmartincollectivity
	{8095, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{39851, 88, 10, 0x1},   // mauritania
	{14129, 160, 20, 0x1},  // republicofuzbekistan
	{61315, 140, 16, 0x1},  // maleisefederatie
	{56561, 102, 19, 0x1},  // republiekseychellen
	{3969, 165, 23, 0x1},   // democraticrepublicyemen
	{19491, 116, 6, 0x1},   // bhutan
	{6758, 122, 12, 0x1},   // unionofindia
	{2350, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{23923, 188, 6, 0x1},   // mexiko
	{21283, 111, 28, 0x1},  // islamicrepublicofafghanistan
	{36959, 28, 17, 0x1},   // republicoficeland
	{45580, 253, 37, 0x1},  // verenigdestateskleineafgelegenislands
	{51178, 106, 5, 0x1},   // #7tan
	{10965, 65, 16, 0x1},   // brazzavillecongo
	{47842, 76, 13, 0x1},   // guineeconakry
	{58837, 64, 31, 0x1},   // democraticrepubliccongokinshasa
	{46713, 112, 8, 0x1},   // emiraten
	{65677, 138, 35, 0x1},  // unievanbirmasocialistischerepubliek
	{34303, 165, 25, 0x1},  // democraticrepublicofyemen
	{9919, 49, 17, 0x1},    // slovakianrepublic
	{34043, 23, 10, 0x1},   // sakartvelo
	{30118, 196, 5, 0x81},  // #4858
	{14410, 207, 26, 0x1},  // territoriumsaintbarthelemy
	{50792, 10, 19, 0x1},   // republiekwitrusland
	{42296, 253, 41, 0x1},  // verenigdestatenkleineverafgelegeneilanden
	{24806, 186, 31, 0x1},  // federationsaintchristophernevis
	{7733, 82, 15, 0x1},    // libyanarabjamah
	{51233, 235, 18, 0x1},  // grondgebiedmayotte
	{47914, 82, 25, 0x1},   // libyanarabjamahiriyalibya
	{16671, 111, 10, 0x1},  // afganistan
	{27023, 254, 17, 0x1},  // vaticaanstadstaat
	{54867, 66, 39, 0x1},   // federaleislamitischerepubliekdercomoren
	{471, 68, 10, 0x1},     // afarsissas
	{3962, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{14909, 138, 10, 0x1},  // burmaunion
	{68042, 120, 27, 0x1},  // micronesiafederatedstatesof
	{42702, 341, 5, 0x1},   // #6mld
	{51280, 195, 5, 0x1},   // #7tto
	{383, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{67456, 2, 17, 0x1},    // principatdandorra
	{32852, 92, 15, 0x1},   // republicofniger
	{1464, 231, 17, 0x1},   // saintmartinfrench
	{28108, 227, 24, 0x1},  // overzeesgebiedislandsman
	{14740, 134, 17, 0x1},  // libaneserepubliek
	{59981, 205, 38, 0x1},  // overzeesgebiedfransezuidelijkegebieden
	{63543, 10, 18, 0x1},   // byelorussiabelarus
	{40821, 210, 20, 0x1},  // eilandencocoskeeling
	{35861, 73, 21, 0x1},   // socialistischethiopie
	{62339, 3, 15, 0x1},    // armeniarepublic
	{30888, 342, 5, 0x1},   // #5732
	{39516, 71, 17, 0x1},   // egyptarabrepublic
	{42692, 343, 5, 0x1},   // #6maw
	{57572, 151, 9, 0x1},   // singapour
	{62948, 117, 28, 0x1},  // chinapeoplesrepublicmainland
	{930, 242, 25, 0x1},    // departmentfrenchpolynesia
	{12328, 64, 31, 0x1},   // democraticrepublicofformercongo
	{51249, 203, 26, 0x1},  // territoriumamerikaanssamoa
	{47102, 239, 30, 0x1},  // overzeesgebiedpitcairneilanden
	{13035, 64, 27, 0x1},   // republikiyakongodemokratiki
	{43076, 151, 9, 0x1},   // singapoer
	{24229, 177, 21, 0x1},  // gemenebestvandominica
	{28853, 11, 5, 0x81},   // #4124
	{13394, 19, 17, 0x1},   // republicofestonia
	{40216, 344, 5, 0x1},   // #6dma
	{43842, 41, 15, 0x1},   // kingdomofnorway
	{60294, 100, 17, 0x1},  // saotomeenprincipe
	{37095, 33, 10, 0x1},   // luxembourg
	{13762, 67, 18, 0x1},   // republiekcaboverde
	{11688, 186, 10, 0x1},  // saintkitts
	{134, 247, 8, 0x1},     // svalbard
	{20141, 205, 40, 0x1},  // frafrenchsouthernandantarcticterritories
	{3256, 170, 7, 0x1},    // bolivia
	{10151, 96, 7, 0x1},    // senegal
	{22528, 132, 5, 0x81},  // #2kwt
	{37851, 345, 5, 0x1},   // #6130
	{4479, 135, 14, 0x1},   // ceylondominion
	{29873, 150, 5, 0x81},  // #4682
	{26764, 61, 25, 0x1},   // middenafrikaanserepubliek
	{29823, 246, 5, 0x81},  // #4654
	{29843, 187, 5, 0x81},  // #4662
	{29788, 240, 5, 0x81},  // #4630
	{20826, 20, 7, 0x1},    // finland
	{19054, 148, 18, 0x1},  // koreadempeoplesrep
	{30883, 346, 5, 0x1},   // #5731
	{24976, 2, 28, 0x1},    // valleysofandorraprincipality
	{28396, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{66287, 123, 17, 0x1},  // islamrepubliciran
	{2483, 40, 18, 0x1},    // kingdomnetherlands
	{29873, 170, 4, 0x81},  // #468
	{11229, 16, 22, 0x1},   // germanyfederalrepublic
	{67610, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{43487, 73, 39, 0x1},   // ityopiyafederalawidemokrasiyawiripeblik
	{44777, 56, 21, 0x1},   // peoplesrepublicangola
	{66388, 246, 19, 0x1},  // sthelenaenascension
	{19477, 17, 5, 0x81},   // #2dnk
	{6616, 212, 11, 0x1},   // landcuracao
	{66504, 108, 19, 0x1},  // republiekzuidafrika
	{43179, 4, 19, 0x1},    // australiegemenebest
	{35489, 347, 5, 0x1},   // #5nir
	{20836, 64, 3, 0x1},    // rdc
	{66662, 99, 19, 0x1},   // republicsouthsoedan
	{35529, 348, 5, 0x1},   // #5nor
	{14109, 10, 20, 0x1},   // republicbielorusland
	{45169, 68, 18, 0x1},   // republicofdjibouti
	{29848, 231, 5, 0x81},  // #4663
	{53516, 24, 13, 0x1},   // kingdomgreece
	{44672, 157, 27, 0x1},  // democraticrepubliceasttimor
	{21193, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{22431, 186, 5, 0x81},  // #2kna
	{22803, 250, 35, 0x1},  // overseasterritoryturkscaicosislands
	{48996, 94, 15, 0x1},   // republiekrwanda
	{64217, 226, 29, 0x1},  // mcdonaldislandsandheardisland
	{23439, 98, 29, 0x1},   // democratischerepublieksomalie
	{9000, 42, 10, 0x1},    // newzealand
	{39302, 253, 35, 0x1},  // amerikaansekleinereafgelegenislands
	{7044, 60, 8, 0x1},     // botswana
	{51369, 77, 21, 0x1},   // gambiaislamicrepublic
	{31148, 33, 25, 0x1},   // groussherzogtumletzebuerg
	{4792, 49, 18, 0x1},    // slowaakserepubliek
	{35900, 33, 9, 0x1},    // luxemburg
	{13879, 30, 13, 0x1},   // republicitaly
	{10454, 2, 21, 0x1},    // principalityofandorra
	{18579, 47, 17, 0x1},   // republicsanmarino
	{28021, 257, 22, 0x1},  // wallisandfutunaislands
	{19054, 148, 23, 0x1},  // koreadempeoplesrepublic
	{49859, 246, 28, 0x1},  // tristandacunhaandsainthelena
	{53290, 67, 6, 0x1},    // cverde
	{41851, 36, 16, 0x1},   // republicamoldova
	{51741, 197, 5, 0x1},   // #7vin
	{50603, 95, 13, 0x1},   // upto2011sudan
	{40867, 210, 28, 0x1},  // keelingislandsterritorycocos
	{11549, 72, 12, 0x1},   // stateeritrea
	{21782, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{51731, 198, 5, 0x1},   // #7ven
	{31076, 115, 22, 0x1},  // nationbruneiabodepeace
	{48873, 110, 12, 0x1},  // zuidrhodesie
	{22145, 127, 5, 0x81},  // #2kaz
	{29838, 200, 5, 0x81},  // #4660
	{49120, 171, 23, 0x1},  // brazilieverenigdestates
	{22328, 128, 5, 0x81},  // #2kgz
	{11066, 246, 17, 0x1},  // formersainthelena
	{47778, 231, 39, 0x1},  // overzeesdepartementsaintmartinfransdeel
	{11196, 95, 13, 0x1},   // sudanrepublic
	{52018, 206, 26, 0x1},  // sinteustatiusensababonaire
	{43033, 283, 5, 0x1},   // #6mor
	{21772, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{39851, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{28823, 204, 4, 0x81},  // #410
	{39685, 254, 8, 0x1},   // vaticano
	{12618, 226, 12, 0x1},  // heardislands
	{12080, 55, 4, 0x1},    // sfry
	{26114, 16, 13, 0x1},   // westduitsland
	{8756, 48, 20, 0x1},    // serviemontenegrounie
	{67227, 184, 14, 0x1},  // republiekhaiti
	{12805, 257, 15, 0x1},  // fwallisenfutuna
	{27287, 228, 44, 0x1},  // overseasterritorybritishindianoceanterritory
	{14987, 95, 11, 0x1},   // formersudan
	{26697, 131, 18, 0x1},  // southkorearepublic
	{49669, 138, 5, 0x1},   // #7mya
	{6208, 235, 26, 0x1},   // overzeesdepartementmayotte
	{31287, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{56706, 58, 12, 0x1},   // benindahomey
	{8639, 140, 22, 0x1},   // formerfederationmalaya
	{54667, 241, 21, 0x1},  // palestijnseautoriteit
	{43727, 244, 20, 0x1},  // republiekzuidvietnam
	{18719, 232, 15, 0x1},  // northernmariana
	{4086, 234, 21, 0x1},   // departementmartinique
	{22440, 19, 16, 0x1},   // republiekestland
	{41342, 102, 23, 0x1},  // republiquedesseychelles
	{22820, 250, 11, 0x1},  // turkscaicos
	{66283, 123, 17, 0x1},  // iranislamrepublic
	{61521, 205, 39, 0x1},  // terresaustralesetantarctiquesfrancaises
	{42687, 349, 5, 0x1},   // #6mas
	{6770, 251, 26, 0x1},   // overzeesgebiedsdeeltokelau
	{64764, 8, 9, 0x1},     // balgariya
	{58702, 130, 16, 0x1},  // kiribatirepublic
	{13866, 122, 13, 0x1},  // republicindia
	{19515, 177, 8, 0x1},   // dominika
	{12868, 185, 7, 0x1},   // jamaica
	{55993, 34, 14, 0x1},   // republiclatvia
	{44519, 54, 9, 0x1},    // amerikavs
	{28723, 43, 6, 0x1},    // polska
	{45437, 350, 5, 0x1},   // #6zam
	{1353, 127, 10, 0x1},   // kazakhstan
	{37371, 156, 19, 0x1},  // turkmeenserepubliek
	{37280, 105, 18, 0x1},  // tunesischerepublic
	{45447, 351, 5, 0x1},   // #6zim
	{55976, 241, 14, 0x1},  // statepalestine
	{25130, 228, 32, 0x1},  // britishindischeoceaanterritorium
	{23406, 15, 25, 0x1},   // germanydemocraticrepublic
	{20537, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{39392, 170, 7, 0x1},   // bolivie
	{26687, 131, 20, 0x1},  // republicofsouthkorea
	{11688, 186, 26, 0x1},  // saintkittsennevisfederatie
	{64850, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{15665, 37, 17, 0x1},   // republicmacedonia
	{36181, 71, 13, 0x1},   // egyptrepublic
	{57776, 22, 14, 0x1},   // grootbrittanie
	{21852, 230, 10, 0x1},  // chinamacao
	{67255, 147, 16, 0x1},  // papuanieuwguinea
	{62163, 7, 7, 0x1},     // belgien
	{13861, 184, 13, 0x1},  // haitirepublic
	{8128, 199, 23, 0x1},   // kingdomnetherlandsaruba
	{42697, 352, 5, 0x1},   // #6mex
	{47868, 259, 11, 0x1},  // kosovorepof
	{24428, 219, 32, 0x1},  // britishoverseasterritoryguernsey
	{52447, 22, 12, 0x1},   // unitedkindom
	{28848, 69, 4, 0x81},   // #412
	{29803, 116, 4, 0x81},  // #464
	{39133, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{4757, 233, 29, 0x1},   // overzeesgebiedsdeelmontserrat
	{48136, 108, 31, 0x1},  // iriphabhulikhiyeningizimuafrika
	{10886, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{23252, 137, 25, 0x1},  // marshalleilandenrepubliek
	{63784, 132, 17, 0x1},  // vorstendomkoeweit
	{40083, 353, 5, 0x1},   // #6cyp
	{51188, 154, 5, 0x1},   // #7tha
	{35466, 257, 23, 0x1},  // grondgebiedwallisfutuna
	{44370, 207, 27, 0x1},  // collectivitysaintbarthelemy
	{47544, 170, 16, 0x1},  // boliviaplurstate
	{66573, 60, 14, 0x1},   // betsjoeanaland
	{31803, 168, 7, 0x1},   // bahamas
	{32928, 178, 16, 0x1},  // domincanrepublic
	{65896, 202, 25, 0x1},  // formernetherlandsantilles
	{8534, 221, 16, 0x1},   // guadeloupefrench
	{2501, 249, 26, 0x1},   // saintmaartennederlandsdeel
	{30278, 302, 5, 0x1},   // #5232
	{25556, 46, 5, 0x81},   // #2rus
	{43569, 246, 14, 0x1},  // sthelenaeiland
	{64558, 140, 25, 0x1},  // formerfederatievanmalakka
	{36315, 26, 9, 0x1},    // hongarije
	{38781, 205, 35, 0x1},  // territoriumfransezuidelijkegebieden
	{38716, 354, 5, 0x1},   // #6990
	{52250, 83, 10, 0x1},   // basutoland
	{55114, 66, 12, 0x1},   // comorenstaat
	{7818, 21, 12, 0x1},    // francedomtom
	{20758, 200, 25, 0x1},  // overseasterritoryanguilla
	{5915, 225, 40, 0x1},   // chinaspecialadministrativeregionhongkong
	{50002, 103, 6, 0x1},   // tsjaad
	{40938, 211, 12, 0x1},  // cookeilanden
	{36275, 25, 24, 0x1},   // croatialocalnamehrvatska
	{14596, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{26879, 198, 19, 0x1},  // venezuelabolivrepof
	{38721, 355, 5, 0x1},   // #6aab
	{58147, 22, 18, 0x1},   // verenigdkoninkrijk
	{61163, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{35662, 90, 6, 0x1},    // malawi
	{35444, 356, 5, 0x1},   // #5new
	{47524, 170, 27, 0x1},  // plurinationalstateofbolivia
	{10981, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{22755, 214, 41, 0x1},  // britishoverzeesterritoriumkaaimaneilanden
	{15432, 46, 16, 0x1},   // russianfederaton
	{26951, 179, 19, 0x1},  // republicadelecuador
	{50303, 66, 14, 0x1},   // udzimawakomori
	{56845, 6, 10, 0x1},    // azerbeijan
	{2086, 257, 14, 0x1},   // wallisenfutuna
	{36904, 153, 25, 0x1},  // syrischearabischerepublic
	{60867, 232, 29, 0x1},  // noordelijkemarianenamerikaans
	{30123, 228, 4, 0x81},  // #486
	{8902, 65, 16, 0x1},    // kongobrazzaville
	{48488, 247, 26, 0x1},  // spitsbergenjanmayenislands
	{45442, 357, 5, 0x1},   // #6zan
	{10952, 65, 8, 0x1},    // congorep
	{34027, 121, 17, 0x1},  // netherlandsindies
	{12124, 82, 12, 0x1},   // stateoflibya
	{51229, 104, 5, 0x1},   // #7tog
	{41701, 95, 15, 0x1},   // republicofsudan
	{35417, 358, 5, 0x1},   // #5nep
	{45740, 167, 5, 0x1},   // #7ant
	{9499, 161, 9, 0x1},    // srvietnam
	{9446, 157, 11, 0x1},   // timoreleste
	{40007, 45, 23, 0x1},   // roemeensevolksrepubliek
	{54640, 253, 19, 0x1},  // usminoroutlyingisds
	{16999, 137, 3, 0x1},   // rmi
	{36329, 359, 5, 0x1},   // #5rwa
	{37475, 314, 5, 0x1},   // #5ukg
	{42716, 14, 16, 0x1},   // republictsjechie
	{2307, 112, 12, 0x1},   // arabemirates
	{30273, 296, 5, 0x1},   // #5230
	{25598, 94, 5, 0x81},   // #2rwa
	{8884, 64, 23, 0x1},    // democraticrepublickongo
	{18348, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{25460, 243, 5, 0x81},  // #2reu
	{2809, 253, 34, 0x1},   // kleineeilandenvandeverenigdestaten
	{6737, 243, 26, 0x1},   // overzeesgebiedsdeelreunion
	{22734, 227, 21, 0x1},  // territoriumislandsman
	{28833, 57, 5, 0x81},   // #4108
	{24329, 145, 19, 0x1},  // republicphilippines
	{11658, 186, 18, 0x1},  // stchristophernevis
	{31397, 360, 5, 0x1},   // #5aus
	{17145, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{48488, 247, 19, 0x1},  // spitsbergenjanmayen
	{45888, 199, 5, 0x1},   // #7aru
	{26318, 125, 24, 0x1},  // hashemitekingdomofjordan
	{12204, 64, 13, 0x1},   // republiczaire
	{41616, 256, 45, 0x1},  // overzeesgebiedsdeelamerikaansemaagdeneilanden
	{38759, 361, 5, 0x1},   // #6alb
	{63822, 144, 19, 0x1},  // inclbangladpakistan
	{8212, 226, 25, 0x1},   // heardandmcdonaldislandsau
	{6907, 115, 30, 0x1},   // natiebruneiverblijfplaatsvrede
	{28441, 64, 13, 0x1},   // congodemrepof
	{35956, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{24518, 237, 22, 0x1},  // norfolkislandterritory
	{63020, 230, 10, 0x1},  // macauchina
	{58265, 114, 12, 0x1},  // staatbahrein
	{227, 37, 17, 0x1},     // republicmacedonie
	{63982, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{21797, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{45595, 253, 37, 0x1},  // kleineafgelegenislandsverenigdestates
	{15422, 46, 10, 0x1},   // formerussr
	{38711, 303, 5, 0x1},   // #6987
	{24188, 87, 9, 0x1},    // mozambque
	{18348, 62, 19, 0x1},   // republiccotedivoire
	{28893, 203, 4, 0x81},  // #416
	{29748, 208, 4, 0x81},  // #460
	{29988, 171, 4, 0x81},  // #476
	{8357, 120, 23, 0x1},   // federalstatesmicronesia
	{40280, 362, 5, 0x1},   // #6drv
	{45762, 177, 18, 0x1},  // gemenebestdominica
	{30103, 169, 4, 0x81},  // #484
	{33965, 24, 6, 0x1},    // hellas
	{37014, 37, 22, 0x1},   // republicnorthmacedonie
	{47345, 207, 17, 0x1},  // saintbartholomeus
	{37446, 72, 12, 0x1},   // staateritrea
	{28727, 127, 9, 0x1},   // kazakstan
	{45927, 5, 5, 0x1},     // #7aut
	{10018, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{37458, 363, 5, 0x1},   // #5uae
	{9324, 53, 33, 0x1},    // oekraiensesovietsocialistrepublic
	{11985, 165, 16, 0x1},  // formersouthjemen
	{14315, 226, 44, 0x1},  // overseasterritoryheardislandsmcdonaldislands
	{12554, 145, 20, 0x1},  // republikangpilipinas
	{17183, 6, 13, 0x1},    // azerbeidzjaan
	{31761, 198, 24, 0x1},  // venezuelaverenigdestates
	{38706, 364, 5, 0x1},   // #6986
	{15673, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{8146, 199, 21, 0x1},   // arubakofthenetherland
	{30488, 365, 5, 0x1},   // #5403
	{13820, 74, 13, 0x1},   // gabonrepublic
	{36427, 43, 14, 0x1},   // republicpoland
	{35151, 82, 16, 0x1},   // libyanjamahiriya
	{39728, 366, 5, 0x1},   // #6cdi
	{7838, 243, 16, 0x1},   // territoryreunion
	{39577, 367, 5, 0x1},   // #6cam
	{45452, 111, 5, 0x1},   // #7afg
	{37651, 368, 5, 0x1},   // #5wsm
	{6015, 134, 7, 0x1},    // libanon
	{18587, 47, 17, 0x1},   // sanmarinorepublic
	{36547, 48, 28, 0x1},   // statenunieservieenmontenegro
	{22376, 130, 5, 0x81},  // #2kir
	{13686, 229, 15, 0x1},  // bailiwickjersey
	{4651, 67, 17, 0x1},    // republiccaboverde
	{22436, 131, 5, 0x81},  // #2kor
	{51103, 165, 4, 0x1},   // pdry
	{47360, 256, 17, 0x1},  // usmaagdeneilanden
	{43715, 145, 21, 0x1},  // philippijnserepubliek
	{12695, 37, 20, 0x1},   // thefmryugrpmacedonia
	{29963, 209, 4, 0x81},  // #474
	{31819, 9, 20, 0x1},    // bosniaandhercegovina
	{63237, 114, 16, 0x1},  // kingdomofbahrain
	{46123, 250, 16, 0x1},  // turksandcaicosis
	{53925, 246, 23, 0x1},  // ascensionandsainthelena
	{2527, 249, 23, 0x1},   // saintmaartennetherlands
	{4347, 253, 40, 0x1},   // kleineverafgelegenislandsverenigdestates
	{33471, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{30483, 327, 5, 0x1},   // #5402
	{38733, 369, 5, 0x1},   // #6afg
	{417, 223, 34, 0x1},    // overzeesecollectiviteitfransguyana
	{38816, 279, 5, 0x1},   // #6alg
	{39975, 338, 5, 0x1},   // #6con
	{39582, 370, 5, 0x1},   // #6can
	{572, 242, 34, 0x1},    // overzeesegemeenschapfranspolynesie
	{22585, 131, 14, 0x1},  // republiekkorea
	{14820, 37, 4, 0x1},    // vjrm
	{67599, 183, 8, 0x1},   // hondurus
	{55388, 66, 14, 0x1},   // uniedercomoren
	{22025, 85, 28, 0x1},   // democraticrepublicmadagascar
	{30303, 371, 5, 0x1},   // #5290
	{36217, 372, 5, 0x1},   // #5rom
	{15249, 147, 26, 0x1},  // papuaandnewguineaterritory
	{50421, 186, 16, 0x1},  // stkittsandnevits
	{25546, 45, 5, 0x81},   // #2rou
	{46053, 10, 10, 0x1},   // belorussia
	{634, 236, 14, 0x1},    // nieuwcaledonie
	{10426, 67, 17, 0x1},   // republiccapeverde
	{52631, 200, 15, 0x1},  // anguillabritish
	{67546, 100, 19, 0x1},  // saotomeeastprincipe
	{31454, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{15402, 133, 10, 0x1},  // formerlaos
	{662, 373, 11, 0x2},    // saintmartin
	{30573, 329, 5, 0x1},   // #5475
	{61196, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{5739, 200, 27, 0x1},   // overzeesgebiedsdeelanguilla
	{54022, 246, 35, 0x1},  // ascensionsinthelenaentristandacunha
	{41436, 183, 16, 0x1},  // republichonduras
	{30133, 257, 5, 0x81},  // #4876
	{35407, 375, 5, 0x1},   // #5nam
	{40004, 376, 5, 0x1},   // #6cro
	{56551, 102, 19, 0x1},  // seychellenrepubliek
	{26697, 131, 10, 0x1},  // southkorea
	{2513, 40, 9, 0x1},     // nederland
	{19680, 117, 19, 0x1},  // volksrepubliekchina
	{39587, 268, 5, 0x1},   // #6cao
	{66634, 32, 18, 0x1},   // lithuanianrepublic
	{8419, 29, 13, 0x1},    // stateofisrael
	{31743, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{30283, 307, 5, 0x1},   // #5235
	{23084, 246, 33, 0x1},  // tristandacunhaenascensionsthelena
	{6047, 153, 14, 0x1},   // syrianrepublic
	{14661, 17, 20, 0x1},   // koninkrijkdenemarken
	{38701, 316, 5, 0x1},   // #6983
	{57082, 130, 14, 0x1},  // gilbertislands
	{29933, 60, 4, 0x81},   // #472
	{8248, 120, 23, 0x1},   // federalstatesmicronesie
	{15914, 46, 7, 0x1},    // fmrussr
	{45617, 253, 28, 0x1},  // verenigdestateskleineislands
	{56148, 37, 22, 0x1},   // republicnorthmacedonia
	{32636, 228, 19, 0x1},  // britsindischeoceaan
	{25229, 228, 51, 0x1},  // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{15418, 154, 4, 0x1},   // siam
	{30493, 377, 5, 0x1},   // #5404
	{8210, 226, 25, 0x1},   // auheardandmcdonaldislands
	{12064, 55, 16, 0x1},   // formeryugoslavia
	{37460, 112, 3, 0x1},   // uae
	{50192, 145, 19, 0x1},  // republiekfilipijnen
	{48610, 58, 22, 0x1},   // peoplesrepublicofbenin
	{6022, 111, 10, 0x1},   // owganystan
	{39897, 378, 5, 0x1},   // #6col
	{22693, 148, 6, 0x1},   // nkorea
	{30678, 379, 5, 0x1},   // #5560
	{17320, 206, 11, 0x1},  // beseilanden
	{51984, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{22449, 19, 7, 0x1},    // estland
	{67405, 68, 16, 0x1},   // afarsissasgebied
	{64840, 37, 19, 0x1},   // republicofmacedonia
	{42220, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{34644, 34, 7, 0x1},    // latvija
	{36222, 380, 5, 0x1},   // #5rus
	{6280, 252, 47, 0x1},   // separatecustomsterritorytaiwanpenghukinmenmatsu
	{55184, 231, 38, 0x1},  // overseasterritorysaintmartinfrenchpart
	{36154, 342, 5, 0x1},   // #5rok
	{1799, 223, 18, 0x1},   // guyanefrenchguiana
	{41470, 78, 20, 0x1},   // republicguineebissau
	{4188, 190, 17, 0x1},   // republicadepanama
	{18774, 232, 34, 0x1},  // commonwealthnorthernmarianaislands
	{42574, 32, 8, 0x1},    // lithunia
	{24048, 142, 12, 0x1},  // nauruislands
	{57048, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{32907, 68, 6, 0x1},    // jibuti
	{21997, 44, 19, 0x1},   // republicaportuguesa
	{28533, 164, 5, 0x81},  // #2yem
	{13324, 58, 7, 0x1},    // dahomey
	{40841, 210, 33, 0x1},  // islandsterritoryofthecocoskeeling
	{49751, 256, 17, 0x1},  // maagdeneilandenvs
	{45922, 4, 5, 0x1},     // #7aus
	{53207, 73, 16, 0x1},   // incleritethiopia
	{39928, 381, 5, 0x1},   // #6com
	{27040, 115, 16, 0x1},  // bruneidarussalam
	{43113, 255, 15, 0x1},  // virginislandsuk
	{62346, 96, 17, 0x1},   // republicofsenegal
	{22781, 214, 22, 0x1},  // kaaimaneilandenbritish
	{4434, 119, 31, 0x1},   // fijisovereigndemocraticrepublic
	{48675, 45, 24, 0x1},   // peoplesrepublicofromania
	{32517, 230, 10, 0x1},  // chinamacau
	{23969, 5, 17, 0x1},    // republicofaustria
	{5182, 53, 17, 0x1},    // republicofukraine
	{52037, 206, 25, 0x1},  // bonairesabasainteustatius
	{3127, 182, 25, 0x1},   // guyanacooperativerepublic
	{60795, 226, 24, 0x1},  // heardenmacdonaldeilanden
	{29898, 9, 4, 0x81},    // #470
	{42732, 382, 5, 0x1},   // #6mlt
	{42813, 168, 10, 0x1},  // thebahamas
	{58168, 22, 29, 0x1},   // grootbrittannieennoordierland
	{34136, 98, 10, 0x1},   // soomaaliya
	{34976, 383, 5, 0x1},   // #5lie
	{58801, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{6542, 212, 30, 0x1},   // curacaokingdomofthenetherlands
	{58215, 22, 45, 0x1},   // grootbrittannienorthierlandverenigdkoninkrijk
	{19445, 384, 5, 0x1},   // #2dhy
	{40040, 385, 5, 0x1},   // #6cub
	{26655, 106, 26, 0x1},  // verenigderepubliektanzania
	{14323, 226, 36, 0x1},  // territoryheardislandsmcdonaldislands
	{51783, 63, 24, 0x1},   // unitedrepublicofcameroon
	{62940, 117, 13, 0x1},  // mainlandchina
	{9375, 6, 20, 0x1},     // republicofazerbaijan
	{12027, 46, 10, 0x1},   // sovjetunie
	{11225, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{45772, 177, 18, 0x1},  // dominicagemenebest
	{54441, 215, 15, 0x1},  // sahrawirepublic
	{57579, 106, 12, 0x1},  // ureptanzania
	{32559, 230, 13, 0x1},  // macaosarchina
	{40139, 119, 19, 0x1},  // fijiislandsrepublic
	{42602, 386, 5, 0x1},   // #6mag
	{38661, 387, 5, 0x1},   // #6920
	{33146, 240, 29, 0x1},  // estadolibreasociadopuertorico
	{11140, 138, 27, 0x1},  // unionburmasocialistrepublic
	{15342, 10, 10, 0x1},   // belorussie
	{28823, 8, 5, 0x81},    // #4100
	{28863, 214, 5, 0x81},  // #4136
	{34947, 388, 5, 0x1},   // #5lib
	{67387, 257, 18, 0x1},  // wallisfutunafrench
	{40229, 389, 5, 0x1},   // #6dom
	{16033, 103, 17, 0x1},  // republiquedutchad
	{30568, 268, 5, 0x1},   // #5471
	{45883, 3, 5, 0x1},     // #7arm
	{19420, 390, 5, 0x81},  // #2ddr
	{46740, 64, 5, 0x1},    // #7cod
	{42761, 240, 20, 0x1},  // gemenebestpuertorico
	{30103, 54, 5, 0x81},   // #4840
	{57994, 248, 33, 0x1},  // collectiviteitsaintpierremiquelon
	{9234, 164, 12, 0x1},   // yemenkingdom
	{7710, 82, 10, 0x1},    // statelibya
	{51814, 63, 16, 0x1},   // republiccameroon
	{42597, 391, 5, 0x1},   // #6mad
	{1251, 205, 23, 0x1},   // frenchsouthernterritory
	{46512, 196, 23, 0x1},  // orientalrepublicuruguay
	{49414, 84, 7, 0x1},    // marocco
	{31063, 355, 5, 0x1},   // #5aab
	{15448, 65, 10, 0x1},   // franscongo
	{60848, 232, 38, 0x1},  // overzeesgebiedsdeelnoordelijkemarianen
	{16223, 15, 6, 0x1},    // #3ddde
	{748, 256, 24, 0x1},    // maagdenislandsamerikaans
	{36073, 108, 25, 0x1},  // rephabolikiyaaforikaborwa
	{3103, 223, 30, 0x1},   // overzeesdepartementfransguyana
	{50457, 16, 26, 0x1},   // federalerepubliekduitsland
	{18801, 102, 17, 0x1},  // islandsseychellen
	{34270, 51, 13, 0x1},   // swedenkingdom
	{52796, 9, 12, 0x1},    // bsniahrzgvna
	{47046, 128, 18, 0x1},  // republickirgizstan
	{25451, 218, 9, 0x1},   // faeroerne
	{18500, 131, 3, 0x1},   // rok
	{17203, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{10182, 44, 8, 0x1},    // portugal
	{3979, 164, 13, 0x1},   // republicyemen
	{20127, 143, 12, 0x1},  // saltanatuman
	{19562, 11, 6, 0x1},    // canada
	{24837, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{24708, 87, 25, 0x1},   // peoplesrepublicmozambique
	{16977, 166, 19, 0x1},  // republiekargentinie
	{888, 207, 34, 0x1},    // overzeesgebiedsdeelsaintbarthelemy
	{13533, 63, 13, 0x1},   // franskameroen
	{38681, 392, 5, 0x1},   // #6970
	{6665, 218, 15, 0x1},   // faeroereilanden
	{43451, 141, 14, 0x1},  // kingdomofnepal
	{66712, 150, 12, 0x1},  // saoediarabie
	{25465, 393, 5, 0x1},   // #2rho
	{14914, 138, 14, 0x1},  // unionofmyanmar
	{5089, 236, 28, 0x1},   // overzeesgebiednieuwcaledonie
	{20377, 205, 40, 0x1},  // overseasterritoryfrenchsouthernterritory
	{57128, 131, 18, 0x1},  // republicsouthkorea
	{11836, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{44292, 77, 6, 0x1},    // gambia
	{46190, 156, 9, 0x1},   // turkmenia
	{28043, 237, 24, 0x1},  // territoryofnorfolkisland
	{3498, 247, 30, 0x1},   // overzeesgebiedsvalbardjanmayen
	{3853, 159, 14, 0x1},   // elliceeilanden
	{10697, 161, 12, 0x1},  // northvietnam
	{30683, 375, 5, 0x1},   // #5565
	{60089, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{55721, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{66598, 128, 8, 0x1},   // kirgisie
	{38686, 394, 5, 0x1},   // #6971
	{13170, 218, 13, 0x1},  // faeroeislands
	{10434, 67, 16, 0x1},   // capeverdeislands
	{8402, 244, 17, 0x1},   // republicofvietnam
	{7715, 82, 5, 0x1},     // libya
	{2513, 249, 26, 0x1},   // nederlandsdeelsaintmaarten
	{2311, 112, 8, 0x1},    // emirates
	{19460, 177, 5, 0x81},  // #2dma
	{30598, 395, 5, 0x1},   // #5490
	{8370, 120, 16, 0x1},   // micronesiafedsts
	{28241, 165, 29, 0x1},  // democraticvolksrepubliekjemen
	{30948, 396, 5, 0x1},   // #5812
	{25192, 51, 16, 0x1},   // koninkrijkzweden
	{12988, 120, 14, 0x1},  // fsofmicronesia
	{16643, 119, 6, 0x1},   // fidzji
	{63702, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{10391, 269, 25, 0x82}, // yugoslaviafederalrepublic
	{42592, 397, 5, 0x1},   // #6mac
	{11619, 60, 16, 0x1},   // botswanarepublic
	{41113, 112, 12, 0x1},  // unitedarabem
	{38691, 398, 5, 0x1},   // #6972
	{42181, 217, 39, 0x1},  // britishoverseasterritoryfalklandislands
	{25541, 399, 5, 0x1},   // #2rom
	{12278, 177, 8, 0x1},   // dominica
	{28828, 138, 5, 0x81},  // #4104
	{28858, 67, 5, 0x81},   // #4132
	{38957, 400, 5, 0x1},   // #6aul
	{3042, 203, 22, 0x1},   // americansamoaterritory
	{4297, 253, 50, 0x1},   // overzeesgebiedverafgelegeneilandjesverenigdestates
	{673, 231, 18, 0x1},    // fransdeelstmaarten
	{36282, 25, 24, 0x1},   // localnamehrvatskacroatia
	{30563, 401, 5, 0x1},   // #5461
	{40521, 73, 9, 0x1},    // abyssinia
	{43608, 114, 14, 0x1},  // stateofbahrain
	{7260, 82, 46, 0x1},    // libischarabischesocialistischevolksjamahiriyya
	{54320, 241, 19, 0x1},  // occupiedtrpalestine
	{9595, 218, 21, 0x1},   // overzeesgebiedfaeroer
	{53023, 76, 16, 0x1},   // republiqueguinee
	{37555, 402, 5, 0x1},   // #5ukr
	{14877, 73, 11, 0x1},   // fmrethiopia
	{14903, 138, 11, 0x1},  // formerburma
	{3614, 197, 15, 0x1},   // stvincentandgre
	{37344, 174, 16, 0x1},  // colombiarepublic
	{24584, 144, 5, 0x81},  // #2pak
	{67013, 75, 14, 0x1},   // republiekghana
	{38696, 403, 5, 0x1},   // #6973
	{27348, 228, 34, 0x1},  // britishindianoceanterritorybritish
	{33658, 404, 5, 0x1},   // #5gui
	{16284, 58, 6, 0x1},    // #3dybj
	{17032, 213, 26, 0x1},  // grondgebiedchristmaseiland
	{12131, 82, 18, 0x1},   // libyaarabjamahiriy
	{46422, 6, 9, 0x1},     // azerbijan
	{7618, 212, 18, 0x1},   // curacaoknetherland
	{48975, 56, 17, 0x1},   // republicadeangola
	{35553, 405, 5, 0x1},   // #5nth
	{39104, 165, 17, 0x1},  // adenyemenpdrsouth
	{46745, 211, 5, 0x1},   // #7cok
	{12603, 226, 27, 0x1},  // mcdonaldislandsheardislands
	{5061, 242, 28, 0x1},   // overzeesgebiedfranspolynesie
	{5013, 234, 20, 0x1},   // departmentmartinique
	{20181, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{22907, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{787, 213, 34, 0x1},    // overzeesgebiedsdeelchristmaseiland
	{31618, 139, 13, 0x1},  // statemongolia
	{10847, 15, 11, 0x1},   // eastgermany
	{26673, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{21290, 111, 21, 0x1},  // republicofafghanistan
	{24632, 145, 5, 0x81},  // #2phl
	{42587, 406, 5, 0x1},   // #6maa
	{34644, 34, 17, 0x1},   // latvijasrepublika
	{20489, 46, 13, 0x1},   // sovjetrusland
	{38656, 407, 5, 0x1},   // #6910
	{17331, 59, 5, 0x81},   // #2bfa
	{2143, 210, 20, 0x1},   // keelingeilandencocos
	{31387, 408, 5, 0x1},   // #5arm
	{19269, 171, 26, 0x1},  // federativerepublicofbrazil
	{7371, 108, 19, 0x1},   // southafricarepublic
	{37637, 156, 9, 0x1},   // turkmenie
	{30943, 367, 5, 0x1},   // #5811
	{50283, 202, 22, 0x1},  // nederlandseantillenoud
	{60658, 153, 12, 0x1},  // arabrepsyrie
	{22323, 80, 5, 0x81},   // #2ken
	{63794, 132, 17, 0x1},  // koeweitvorstendom
	{4205, 176, 15, 0x1},   // republicadecuba
	{41499, 196, 22, 0x1},  // easternrepublicuruguay
	{65484, 186, 30, 0x1},  // federatiesaintchristophernevis
	{48632, 58, 20, 0x1},   // formerlydahomeybenin
	{9780, 161, 8, 0x1},    // vietnamn
	{42998, 409, 5, 0x1},   // #6mon
	{25815, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{41521, 410, 5, 0x1},   // #6jam
	{45401, 143, 13, 0x1},  // maskateenoman
	{31066, 115, 22, 0x1},  // abodepeacenationbrunei
	{45047, 103, 15, 0x1},  // jumhuriyattshad
	{68456, 140, 16, 0x1},  // malayafederation
	{31392, 411, 5, 0x1},   // #5aul
	{19440, 16, 5, 0x81},   // #2deu
	{46792, 66, 5, 0x1},    // #7com
	{47744, 227, 7, 0x1},   // manisle
	{45695, 2, 5, 0x1},     // #7and
	{44223, 186, 22, 0x1},  // sintchristoffelennevis
	{30953, 412, 5, 0x1},   // #5816
	{54057, 246, 21, 0x1},  // ascensionensinthelena
	{1202, 221, 10, 0x1},   // guadeloupe
	{48559, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{8595, 224, 14, 0x1},   // guamamerikaans
	{28236, 148, 29, 0x1},  // koreademocraticvolksrepubliek
	{5154, 85, 10, 0x1},    // madagascar
	{49094, 171, 23, 0x1},  // brazilieverenigdestaten
	{47255, 144, 16, 0x1},  // pakistanrepublic
	{50244, 186, 15, 0x1},  // stkittsandnevis
	{67646, 64, 13, 0x1},   // belgischcongo
	{41113, 112, 11, 0x1},  // unitedarabe
	{60426, 143, 24, 0x1},  // sultanateofmuscatandoman
	{52693, 217, 27, 0x1},  // territoriumfalklandeilanden
	{60886, 256, 25, 0x1},  // amerikaansmaagdeneilanden
	{41716, 413, 5, 0x1},   // #6jpn
	{33258, 330, 5, 0x1},   // #5gab
	{19811, 117, 17, 0x1},  // chinapeoplesrepof
	{8100, 199, 28, 0x1},   // kingdomofthenetherlandsaruba
	{24652, 43, 5, 0x81},   // #2pol
	{12407, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{8989, 230, 5, 0x1},    // macao
	{15521, 46, 16, 0x1},   // russianfedertion
	{39438, 229, 17, 0x1},  // bailiwickofjersey
	{22098, 179, 16, 0x1},  // republiekecuador
	{40211, 414, 5, 0x1},   // #6dji
	{63509, 52, 19, 0x1},   // ottomanempireturkey
	{35692, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{34754, 295, 5, 0x1},   // #5leb
	{4176, 71, 3, 0x1},     // uar
	{46763, 174, 5, 0x1},   // #7col
	{43009, 87, 24, 0x1},   // volksrepubliekmozambique
	{66454, 173, 14, 0x1},  // republiekchili
	{22811, 250, 27, 0x1},  // territoryturkscaicosislands
	{30958, 415, 5, 0x1},   // #5817
	{56184, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{27975, 241, 20, 0x1},  // palestinianauthority
	{2130, 210, 13, 0x1},   // cocoseilanden
	{6370, 243, 18, 0x1},   // departementreunion
	{51207, 154, 12, 0x1},  // siamthailand
	{9297, 55, 21, 0x1},    // formersfrofyugoslavia
	{3482, 182, 16, 0x1},   // georgetownguyana
	{8320, 120, 24, 0x1},   // micronesiefederalestaten
	{40309, 106, 18, 0x1},  // tanganyikarepublic
	{66644, 6, 18, 0x1},    // republicazerbaijan
	{33314, 416, 5, 0x1},   // #5gam
	{42641, 417, 5, 0x1},   // #6mal
	{43615, 114, 7, 0x1},   // bahrain
	{16529, 239, 33, 0x1},  // ducieoenoislandspitcairnhenderson
	{39490, 82, 11, 0x1},   // formerlibya
	{11561, 269, 16, 0x82}, // fedrepyugoslavia
	{62273, 269, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{35963, 49, 17, 0x1},   // slowaakserepublic
	{27261, 250, 26, 0x1},  // turkscaicoseilandenbritish
	{30473, 418, 5, 0x1},   // #5390
	{57543, 111, 23, 0x1},  // islamicrepofafghanistan
	{48452, 247, 18, 0x1},  // svalbardogjanmayen
	{49490, 82, 12, 0x1},   // libyakingdom
	{44466, 54, 25, 0x1},   // verenigdestatenvanamerika
	{46561, 65, 5, 0x1},    // #7cgo
	{32374, 65, 20, 0x1},   // congopeoplesrepublic
	{61476, 138, 8, 0x1},   // mayanmar
	{37564, 419, 5, 0x1},   // #5uru
	{18694, 145, 23, 0x1},  // philippinescommonwealth
	{26269, 119, 26, 0x1},  // republiekvandefijieilanden
	{6627, 121, 19, 0x1},   // nederlandsoostindie
	{9823, 129, 14, 0x1},   // khmerrepubliek
	{17583, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{17282, 133, 6, 0x1},   // laopdr
	{18294, 62, 23, 0x1},   // republicoftheivorycoast
	{16476, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{15545, 420, 3, 0x3},   // roc
	{22371, 129, 5, 0x81},  // #2khm
	{44510, 54, 16, 0x1},   // verstatesamerika
	{24604, 190, 5, 0x81},  // #2pan
	{34531, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{17712, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{46913, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{24609, 239, 5, 0x81},  // #2pcn
	{19403, 118, 6, 0x1},   // kibris
	{2858, 253, 29, 0x1},   // verenigdestatenkleineeilanden
	{24242, 178, 20, 0x1},  // dominicaanserepublic
	{60677, 133, 11, 0x1},  // kingdomlaos
	{7577, 196, 24, 0x1},   // oosterserepubliekuruguay
	{63596, 9, 19, 0x1},    // bosnieenherzegovina
	{30358, 423, 5, 0x1},   // #5343
	{47984, 184, 5, 0x1},   // #7hai
	{8519, 221, 25, 0x1},   // departementdelaguadeloupe
	{58824, 64, 13, 0x1},   // congokinshasa
	{56001, 34, 15, 0x1},   // latvianrepublic
	{20, 207, 10, 0x1},     // saintbarth
	{45758, 166, 5, 0x1},   // #7arg
	{46540, 11, 5, 0x1},    // #7can
	{43872, 148, 15, 0x1},  // democratickorea
	{8655, 140, 6, 0x1},    // malaya
	{18223, 60, 5, 0x81},   // #2bwa
	{45700, 56, 5, 0x1},    // #7ang
	{12389, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{19943, 143, 13, 0x1},  // sultanateoman
	{52663, 239, 10, 0x1},  // pitcairnis
	{5352, 243, 12, 0x1},   // reunionfrans
	{48887, 128, 19, 0x1},  // kirgizischerepublic
	{65584, 179, 7, 0x1},   // equador
	{2664, 115, 40, 0x1},   // deverblijfplaatsvandevredenatievanbrunei
	{37027, 37, 14, 0x1},   // macedoniefyrom
	{1017, 213, 25, 0x1},   // territorychristmasislands
	{41238, 253, 17, 0x1},  // usoutlyingislands
	{15920, 92, 17, 0x1},   // republiqueduniger
	{60176, 424, 12, 0x2},  // ruandaurundi
	{56674, 164, 10, 0x1},  // yemensanaa
	{45742, 167, 16, 0x1},  // antiguaenbarbuda
	{54564, 253, 25, 0x1},  // uskleineafgelegeneilanden
	{19513, 178, 5, 0x81},  // #2dom
	{46535, 129, 5, 0x1},   // #7cam
	{60765, 148, 18, 0x1},  // noordkoreavolksrep
	{68618, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{19450, 68, 5, 0x81},   // #2dji
	{30938, 426, 5, 0x1},   // #5800
	{7409, 160, 10, 0x1},   // uzbekistan
	{38763, 228, 29, 0x1},  // britishindiaoceaanterritorium
	{4960, 148, 15, 0x1},   // koreademocratic
	{21418, 28, 5, 0x81},   // #2isl
	{39811, 111, 23, 0x1},  // islamicstateafghanistan
	{61933, 164, 10, 0x1},  // noordjemen
	{30238, 405, 5, 0x1},   // #5210
	{4266, 76, 6, 0x1},     // guinee
	{20912, 164, 22, 0x1},  // arabischerepublicjemen
	{55600, 127, 11, 0x1},  // khazakhstan
	{3721, 236, 29, 0x1},   // overseasterritorynewcaledonia
	{4471, 135, 14, 0x1},   // dominionceylon
	{61946, 44, 9, 0x1},    // portugual
	{63687, 16, 28, 0x1},   // federalrepublicformergermany
	{38651, 400, 5, 0x1},   // #6900
	{31144, 427, 5, 0x1},   // #5afg
	{24992, 31, 27, 0x1},   // principalityofliechtenstein
	{30333, 428, 5, 0x1},   // #5325
	{30353, 429, 5, 0x1},   // #5341
	{30398, 430, 5, 0x1},   // #5355
	{9847, 136, 20, 0x1},   // formermaldiveislands
	{30478, 431, 5, 0x1},   // #5395
	{1353, 127, 18, 0x1},   // kazakhstanrepublic
	{31355, 432, 5, 0x1},   // #5arg
	{31404, 6, 12, 0x1},    // azerbaidzhan
	{44682, 157, 17, 0x1},  // republiceasttimor
	{64917, 78, 11, 0x1},   // guinebissau
	{26550, 102, 17, 0x1},  // seychellesislands
	{46604, 203, 20, 0x1},  // americansamoaislands
	{25188, 148, 5, 0x81},  // #2prk
	{15962, 252, 7, 0x1},   // formosa
	{30233, 433, 5, 0x1},   // #5205
	{30243, 434, 5, 0x1},   // #5211
	{45947, 201, 13, 0x1},  // alandeilanden
	{64061, 65, 13, 0x1},   // congorepofthe
	{27431, 228, 58, 0x1},  // britishoverzeesterritoriumbritishindischeoceaanterritorium
	{4247, 151, 9, 0x1},    // singapore
	{66362, 205, 27, 0x1},  // frenchsouthernantarticlands
	{53553, 34, 15, 0x1},   // republicletland
	{33653, 435, 5, 0x1},   // #5gua
	{64720, 66, 13, 0x1},   // comoroislands
	{5624, 29, 6, 0x1},     // israel
	{30373, 436, 5, 0x1},   // #5346
	{58459, 176, 14, 0x1},  // republicofcuba
	{34908, 70, 17, 0x1},   // sultanatezanzibar
	{33684, 113, 24, 0x1},  // volksrepubliekbangladesh
	{39225, 117, 23, 0x1},  // zhonghuarenmingongheguo
	{58956, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{5249, 222, 9, 0x1},    // groenland
	{55948, 114, 14, 0x1},  // kingdombahrain
	{4960, 148, 26, 0x1},   // koreademocraticpeorepublic
	{33165, 240, 20, 0x1},  // puertoricogemenebest
	{30248, 437, 5, 0x1},   // #5212
	{46834, 188, 21, 0x1},  // mexicoverenigdestates
	{11580, 79, 31, 0x1},   // republiquedelaguineeequatoriale
	{25202, 51, 6, 0x1},    // zweden
	{59626, 10, 17, 0x1},   // republicofbelarus
	{33339, 438, 5, 0x1},   // #5gfr
	{48837, 114, 9, 0x1},   // albahrayn
	{67149, 93, 24, 0x1},   // federalerepublieknigeria
	{62976, 230, 12, 0x1},  // chinaprmacao
	{31785, 188, 6, 0x1},   // mexico
	{36779, 27, 15, 0x1},   // republicierland
	{40275, 395, 5, 0x1},   // #6drc
	{41271, 163, 28, 0x1},  // independentstatewesternsamoa
	{33447, 121, 29, 0x1},  // republicindonesiaunitarystate
	{56679, 164, 10, 0x1},  // sanaayemen
	{34981, 439, 5, 0x1},   // #5lit
	{14726, 124, 4, 0x1},   // iraq
	{30378, 440, 5, 0x1},   // #5347
	{65035, 205, 32, 0x1},  // fransezuidelijkezuidpoolgebieden
	{53937, 246, 37, 0x1},  // sainthelenatristandacunhaandascension
	{64928, 226, 20, 0x1},  // heardmcdonaldislands
	{55192, 231, 30, 0x1},  // territorysaintmartinfrenchpart
	{61904, 160, 11, 0x1},  // oesbekistan
	{2130, 210, 28, 0x1},   // cocoseilandenkeelingeilanden
	{7401, 160, 18, 0x1},   // republicuzbekistan
	{1402, 234, 24, 0x1},   // collectiviteitmartinique
	{36583, 145, 10, 0x1},  // filipijnen
	{11008, 121, 17, 0x1},  // indonesiarepublic
	{24911, 240, 5, 0x81},  // #2pri
	{20706, 208, 33, 0x1},  // britishoverzeesterritoriumbermuda
	{8802, 243, 12, 0x1},   // ilelareunion
	{24927, 35, 6, 0x1},    // monaco
	{63455, 94, 15, 0x1},   // rwandanrepublic
	{47601, 107, 16, 0x1},  // republicofuganda
	{12652, 132, 7, 0x1},   // koeweit
	{61168, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{19059, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{14766, 191, 12, 0x1},  // republicperu
	{38962, 441, 5, 0x1},   // #6aus
	{14117, 10, 15, 0x1},   // bieloruslandrep
	{30363, 442, 5, 0x1},   // #5344
	{7720, 22, 13, 0x1},    // unitedkingdom
	{59815, 205, 25, 0x1},  // frenchsouthernterritories
	{28946, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{55430, 111, 23, 0x1},  // islamicstaatafghanistan
	{25558, 46, 11, 0x1},   // russiansfsr
	{6977, 115, 26, 0x1},   // nationofbruneiabodeofpeace
	{36336, 108, 7, 0x1},   // safrica
	{64926, 226, 22, 0x1},  // auheardmcdonaldislands
	{25767, 63, 17, 0x1},   // republiekkameroen
	{2771, 76, 6, 0x1},     // guinea
	{13488, 143, 13, 0x1},  // omansultanaat
	{16449, 22, 2, 0x1},    // vk
	{5947, 225, 28, 0x1},   // hongkongchinapeoplesrepublic
	{52910, 137, 25, 0x1},  // republiekmarshalleilanden
	{24614, 120, 10, 0x1},  // micronisia
	{23880, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{48846, 126, 5, 0x1},   // #7jpn
	{30368, 443, 5, 0x2},   // #5345
	{10660, 22, 13, 0x1},   // unitedkingdon
	{68120, 120, 19, 0x1},  // micronesiafedstates
	{26014, 248, 19, 0x1},  // stpierreandmiquelon
	{47989, 225, 5, 0x1},   // #7hkg
	{47859, 259, 15, 0x1},  // republiekkosovo
	{19178, 66, 11, 0x1},   // comorenunie
	{5667, 210, 27, 0x1},   // overzeesgebiedcocoseilanden
	{10009, 135, 17, 0x1},  // republieksrilanka
	{37702, 24, 17, 0x1},   // helleenserepublic
	{47747, 227, 9, 0x1},   // isleofman
	{40659, 214, 30, 0x1},  // overseasterritorycaymanislands
	{58242, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{28535, 164, 5, 0x1},   // yeman
	{3987, 164, 5, 0x1},    // yemen
	{64, 217, 16, 0x1},     // falklandeilanden
	{50234, 112, 12, 0x1},  // trucialcoast
	{39266, 253, 46, 0x1},  // verafgelegeneilandjesverenigdestatesamerikaans
	{21934, 252, 13, 0x1},  // chinesetaipei
	{24637, 146, 5, 0x81},  // #2plw
	{33376, 445, 5, 0x1},   // #5gha
	{48758, 185, 5, 0x1},   // #7jam
	{14285, 175, 19, 0x1},  // republicofcostarica
	{63536, 10, 18, 0x1},   // belarusbyelorussia
	{13452, 136, 21, 0x1},  // republicofthemaldives
	{11253, 16, 11, 0x1},   // germanywest
	{35682, 215, 16, 0x1},  // westelijkesahara
	{3385, 1, 22, 0x1},     // albaniapeoplesrepublic
	{59918, 55, 19, 0x1},   // voormaligjugoslavie
	{30388, 446, 5, 0x1},   // #5350
	{65800, 26, 17, 0x1},   // republicofhungary
	{2584, 246, 23, 0x1},   // sthelenaanddependencies
	{58405, 241, 27, 0x1},  // palestijnseautonomegebieden
	{32386, 272, 15, 0x2},  // republicofchina
	{19119, 7, 16, 0x1},    // koninkrijkbelgie
	{23452, 98, 16, 0x1},   // republieksomalie
	{49419, 210, 9, 0x1},   // cocosisds
	{21129, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{11167, 195, 22, 0x1},  // trinidadtobagorepublic
	{30653, 299, 5, 0x1},   // #5540
	{14671, 17, 10, 0x1},   // denemarken
	{9945, 129, 19, 0x1},   // formerkhmerrepublic
	{14117, 10, 12, 0x1},   // bielorusland
	{48009, 132, 14, 0x1},  // dawlatalkuwayt
	{184, 37, 23, 0x1},     // republieknoordmacedonie
	{25208, 44, 5, 0x81},   // #2prt
	{12451, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{29378, 28, 5, 0x81},   // #4352
	{30228, 314, 5, 0x1},   // #5200
	{53538, 80, 15, 0x1},   // republicofkenya
	{41865, 254, 13, 0x1},  // vaticaanstaat
	{25317, 242, 5, 0x81},  // #2pyf
	{29413, 30, 5, 0x81},   // #4380
	{2658, 115, 6, 0x1},    // brunei
	{34323, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{48812, 125, 5, 0x1},   // #7jor
	{40919, 240, 21, 0x1},  // grondgebiedpuertorico
	{1917, 71, 3, 0x1},     // are
	{60765, 148, 10, 0x1},  // noordkorea
	{27003, 254, 8, 0x1},   // vaticaan
	{53012, 206, 13, 0x1},  // sabaenbonaire
	{23141, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{31520, 241, 31, 0x1},  // palestineliberationorganization
	{15518, 46, 9, 0x1},    // fedrussia
	{46431, 61, 5, 0x1},    // #7caf
	{46630, 215, 16, 0x1},  // saharaoccidental
	{35035, 437, 5, 0x1},   // #5lux
	{46696, 62, 5, 0x1},    // #7civ
	{67157, 92, 14, 0x1},   // republiekniger
	{14748, 187, 18, 0x1},  // republieksintlucia
	{30658, 333, 5, 0x1},   // #5541
	{61674, 205, 35, 0x1},  // departementfransezuidelijkegebieden
	{51726, 162, 5, 0x1},   // #7van
	{55101, 66, 20, 0x1},   // archipelvandecomoren
	{11332, 16, 18, 0x1},   // fmrfedrepofgermany
	{6263, 252, 47, 0x1},   // penghukinmenmatsuseparatecustomsterritorytaiwan
	{62265, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{51197, 154, 14, 0x1},  // koninkrijksiam
	{31912, 219, 19, 0x1},  // baljuwschapguernsey
	{61163, 447, 23, 0x2},  // koreademocraticrepublic
	{36172, 71, 14, 0x1},   // arabrepofegypt
	{14945, 138, 15, 0x1},  // burmanowmyanmar
	{20631, 191, 16, 0x1},  // republicadelperu
	{30393, 353, 5, 0x1},   // #5352
	{34293, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{47151, 14, 5, 0x1},    // #7cze
	{19355, 14, 15, 0x1},   // czechiarepublic
	{62737, 171, 25, 0x1},  // federalerepubliekbrazilie
	{35930, 231, 17, 0x1},  // fransdeelstmartin
	{21953, 252, 23, 0x1},  // provincievanchinataiwan
	{35171, 251, 18, 0x1},  // territoriumtokelau
	{43050, 164, 23, 0x1},  // aljumhuriyahalyamaniyah
	{504, 108, 3, 0x1},     // rsa
	{13162, 183, 8, 0x1},   // honduras
	{37479, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{45995, 71, 24, 0x1},   // jumhuriyatmisralarabiyah
	{8370, 120, 13, 0x1},   // micronesiafed
	{14805, 134, 15, 0x1},  // republiclebanon
	{40260, 28, 15, 0x1},   // republiciceland
	{9359, 45, 24, 0x1},    // romaniasocialistrepublic
	{18327, 62, 11, 0x1},   // cotedivoire
	{15476, 205, 24, 0x1},  // fransezuidelijkegebieden
	{4907, 89, 19, 0x1},    // republiquedemaurice
	{8756, 48, 16, 0x1},    // serviemontenegro
	{34678, 233, 36, 0x1},  // britishoverzeesterritoriummontserrat
	{15081, 50, 18, 0x1},   // republikaslovenija
	{30383, 449, 5, 0x1},   // #5349
	{38636, 450, 5, 0x1},   // #6840
	{35266, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{60519, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{37571, 54, 15, 0x1},   // usaunitedstates
	{30673, 343, 5, 0x1},   // #5553
	{58987, 123, 12, 0x1},  // empireofiran
	{39065, 165, 9, 0x1},   // adenyemen
	{15736, 123, 10, 0x1},  // empireiran
	{44185, 232, 26, 0x1},  // noordelijkemarianeeilanden
	{31013, 451, 5, 0x1},   // #5940
	{24770, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{11781, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{39000, 10, 15, 0x1},   // repbielorusland
	{38366, 355, 4, 0x1},   // #658
	{5382, 221, 27, 0x1},   // overseasterritoryguadeloupe
	{33543, 452, 5, 0x1},   // #5gmy
	{53270, 80, 14, 0x1},   // republiekkenia
	{33663, 453, 5, 0x1},   // #5guy
	{45815, 231, 23, 0x1},  // saintmartincollectivity
	{99, 239, 16, 0x1},     // pitcairneilanden
	{2483, 249, 30, 0x1},   // kingdomnetherlandssaintmaarten
	{31514, 241, 15, 0x1},  // formerpalestine
	{36420, 43, 21, 0x1},   // peoplesrepublicpoland
	{64381, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{30668, 351, 5, 0x1},   // #5552
	{44955, 52, 15, 0x1},   // turkserepubliek
	{6918, 115, 30, 0x1},   // verblijfplaatsvredenatiebrunei
	{51890, 206, 39, 0x1},  // overzeesgebiedbonairesainteustatiussaba
	{15796, 7, 7, 0x1},     // belgium
	{29383, 122, 5, 0x81},  // #4356
	{50902, 105, 15, 0x1},  // tunisiarepublic
	{29418, 62, 5, 0x81},   // #4384
	{43297, 454, 5, 0x1},   // #6mya
	{33319, 455, 5, 0x1},   // #5gdr
	{60914, 104, 14, 0x1},  // republicoftogo
	{33362, 53, 14, 0x1},   // sovjetoekraine
	{55044, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{50645, 2, 15, 0x1},    // prinsdomandorra
	{8655, 140, 15, 0x1},   // malayafederatie
	{9340, 45, 26, 0x1},    // socialistrepublicofromania
	{24318, 14, 19, 0x1},   // tsjechischerepublic
	{41697, 456, 5, 0x1},   // #6jor
	{830, 213, 24, 0x1},    // christmasislandterritory
	{9209, 110, 9, 0x1},    // srhodesia
	{33866, 62, 23, 0x1},   // republiquedecotedivoire
	{9268, 161, 9, 0x1},    // vietnamsr
	{46252, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{12916, 247, 27, 0x1},  // grondgebiedsvalbardjanmayen
	{19527, 138, 20, 0x1},  // republicunionmyanmar
	{44382, 207, 20, 0x1},  // saintbarthelemyfrans
	{30663, 350, 5, 0x1},   // #5551
	{28518, 256, 15, 0x1},  // virginislandsus
	{37177, 205, 47, 0x1},  // overzeesecollectiviteitfransezuidelijkegebieden
	{48286, 19, 5, 0x1},    // eesti
	{51110, 215, 10, 0x1},  // westsahara
	{38146, 385, 4, 0x1},   // #640
	{9480, 10, 21, 0x1},    // formerwitrussischessr
	{547, 68, 16, 0x1},     // gebiedafarsissas
	{52044, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{1536, 91, 15, 0x1},    // southwestafrica
	{14914, 138, 19, 0x1},  // unionofmyanmarburma
	{66855, 48, 25, 0x1},   // serbiaandmontenegroformer
	{58260, 82, 10, 0x1},   // libiestaat
	{13991, 176, 13, 0x1},  // republiekcuba
	{41635, 256, 36, 0x1},  // amerikaansemaagdeneilandenamerikaans
	{33286, 136, 13, 0x1},  // dhivehiraajje
	{2277, 257, 31, 0x1},   // overzeesdepartementwallisfutuna
	{56570, 102, 18, 0x1},  // seychellenrepublic
	{44289, 77, 17, 0x1},   // thegambiarepublic
	{17614, 170, 5, 0x81},  // #2bol
	{44737, 247, 26, 0x1},  // svalbardandjanmayenislands
	{35255, 139, 25, 0x1},  // mongolischevolksrepubliek
	{54429, 159, 13, 0x1},  // elliceislands
	{46318, 187, 10, 0x1},  // saintlucia
	{24927, 35, 18, 0x1},   // monacoprincipality
	{38556, 328, 5, 0x1},   // #6750
	{61434, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{26080, 214, 10, 0x1},  // caimanesvk
	{34363, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{10781, 224, 18, 0x1},  // overzeesgebiedguam
	{12354, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{32517, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{45265, 52, 15, 0x1},   // republicturkiye
	{822, 54, 2, 0x1},      // us
	{38161, 274, 4, 0x1},   // #641
	{65464, 186, 20, 0x1},  // stchristopherennevis
	{19424, 58, 16, 0x1},   // republiekdahomey
	{5390, 221, 19, 0x1},   // territoryguadeloupe
	{14026, 124, 4, 0x1},   // irak
	{18070, 231, 23, 0x1},  // collectivitesaintmartin
	{30403, 457, 5, 0x1},   // #5359
	{48829, 114, 17, 0x1},  // mamlakatalbahrayn
	{5209, 142, 14, 0x1},   // naoerorepublic
	{38621, 417, 5, 0x1},   // #6820
	{47132, 118, 5, 0x1},   // #7cyp
	{62279, 269, 28, 0x82}, // montenegroyugoslaviafrserbia
	{67712, 12, 7, 0x1},    // schweiz
	{22871, 255, 22, 0x1},  // maagdeneilandenbritish
	{63354, 202, 21, 0x1},  // netherlandswestindies
	{55126, 241, 14, 0x1},  // palestinastaat
	{2212, 237, 13, 0x1},   // norfolkeiland
	{15636, 15, 9, 0x1},    // formergdr
	{21339, 133, 22, 0x1},  // democraticvolksreplaos
	{4199, 190, 14, 0x1},   // panamarepublic
	{24021, 136, 16, 0x1},  // republicmaldives
	{21618, 30, 5, 0x81},   // #2ita
	{43037, 96, 15, 0x1},   // republicsenegal
	{14928, 138, 17, 0x1},  // burmaunionmyanmar
	{14400, 71, 11, 0x1},   // formeregypt
	{44460, 188, 21, 0x1},  // mexicoverenigdestaten
	{1464, 231, 21, 0x1},   // saintmartinfrenchpart
	{3543, 118, 6, 0x1},    // cyprus
	{44666, 98, 24, 0x1},   // somalidemocraticrepublic
	{31003, 356, 5, 0x1},   // #5920
	{38166, 389, 4, 0x1},   // #642
	{21934, 252, 19, 0x1},  // chinesetaipeitaiwan
	{592, 242, 14, 0x1},    // franspolynesie
	{62925, 225, 15, 0x1},  // hongkongchinapr
	{37540, 255, 15, 0x1},  // ukvirginislands
	{9168, 248, 22, 0x1},   // fsaintpierreetmiquelon
	{17353, 8, 5, 0x81},    // #2bgr
	{64203, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{38631, 458, 5, 0x1},   // #6835
	{11219, 16, 17, 0x1},   // formerwestgermany
	{34942, 459, 5, 0x1},   // #5les
	{33889, 160, 19, 0x1},  // republicoezbekistan
	{18047, 209, 5, 0x81},  // #2bvt
	{7222, 6, 12, 0x1},     // azerbeidzjan
	{40731, 255, 44, 0x1},  // britishoverseasterritorybritishvirginislands
	{9956, 67, 19, 0x1},    // republicofcapeverde
	{35492, 108, 25, 0x1},  // iriphablikiyesewulaafrika
	{45355, 354, 5, 0x1},   // #6wsm
	{532, 68, 21, 0x1},     // afarsissasfransgebied
	{16150, 10, 6, 0x1},    // #3byaa
	{37470, 460, 5, 0x1},   // #5uga
	{61898, 172, 9, 0x1},   // barbadoes
	{15642, 15, 3, 0x1},    // gdr
	{47189, 93, 22, 0x1},   // federalrepublicnigeria
	{51495, 197, 14, 0x1},  // saintvincentgr
	{29423, 185, 5, 0x81},  // #4388
	{42823, 4, 23, 0x1},    // commonwealthofaustralia
	{52663, 239, 14, 0x1},  // pitcairnisland
	{24700, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{32023, 108, 18, 0x1},  // republicsuidafrika
	{31008, 461, 5, 0x1},   // #5935
	{38306, 462, 4, 0x1},   // #653
	{22408, 79, 16, 0x1},   // equatorialguinea
	{40890, 210, 20, 0x1},  // cocoskeelingeilanden
	{1327, 244, 8, 0x1},    // vietnams
	{25130, 228, 21, 0x1},  // britishindischeoceaan
	{17196, 57, 5, 0x81},   // #2bdi
	{38641, 463, 5, 0x1},   // #6850
	{34675, 464, 5, 0x1},   // #5lbr
	{13227, 45, 8, 0x1},    // roemenie
	{17580, 208, 5, 0x81},  // #2bmu
	{54311, 241, 19, 0x1},  // palestineoccupiedtr
	{20732, 208, 15, 0x1},  // bermudaeilanden
	{49644, 129, 15, 0x1},  // stateofcambodia
	{31710, 95, 14, 0x1},   // republieksudan
	{7854, 251, 24, 0x1},   // overseasterritorytokelau
	{59370, 138, 9, 0x1},   // unieburma
	{36324, 415, 5, 0x1},   // #5rvn
	{65132, 155, 20, 0x1},  // republictadzjikistan
	{34220, 128, 18, 0x1},  // kyrgyzrespublikasy
	{12806, 257, 22, 0x1},  // wallisenfutunaeilanden
	{31018, 465, 5, 0x1},   // #5946
	{31028, 304, 5, 0x1},   // #5950
	{32228, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{37057, 106, 7, 0x1},   // tazania
	{38296, 466, 4, 0x1},   // #652
	{31048, 467, 5, 0x1},   // #5986
	{51601, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{22465, 206, 44, 0x1},  // overzeesgebiedsdeelbonairesainteustatiussaba
	{51585, 48, 22, 0x1},   // serbiamontenegroformer
	{5545, 68, 32, 0x1},    // fransterritoriumvoorafarsenissas
	{27205, 217, 30, 0x1},  // overzeesgebiedfalklandeilanden
	{25269, 226, 38, 0x1},  // territoriumheardeilandmcdonaldeilanden
	{41546, 64, 23, 0x1},   // kongodemocraticrepublic
	{66880, 10, 35, 0x1},   // witrussischesovietsocialistrepublic
	{52663, 239, 15, 0x1},  // pitcairnislands
	{17839, 198, 11, 0x1},  // venezuelarb
	{31250, 68, 16, 0x1},   // djiboutirepublic
	{54974, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{1551, 232, 33, 0x1},   // overzeesgebiednoordelijkemarianen
	{25440, 218, 18, 0x1},  // territoriumfaeroer
	{57985, 248, 42, 0x1},  // overzeesecollectiviteitsaintpierremiquelon
	{53474, 153, 17, 0x1},  // syriearabrepublic
	{8163, 199, 9, 0x1},    // landaruba
	{20836, 64, 7, 0x1},    // rdcongo
	{50230, 149, 5, 0x1},   // #7qat
	{16167, 225, 9, 0x1},   // xianggang
	{53238, 61, 11, 0x1},   // centralafrr
	{31514, 241, 37, 0x1},  // formerpalestineliberationorganization
	{31023, 468, 5, 0x1},   // #5947
	{3875, 257, 28, 0x1},   // territorywallisfutunaislands
	{56214, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{38276, 410, 4, 0x1},   // #651
	{31053, 469, 5, 0x1},   // #5987
	{55221, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{13157, 169, 13, 0x1},  // britshonduras
	{3064, 209, 30, 0x1},   // overseasterritorybouvetislands
	{18116, 249, 22, 0x1},  // netherlandssintmaarten
	{3072, 209, 22, 0x1},   // territorybouvetislands
	{7694, 102, 17, 0x1},   // seychellenislands
	{45976, 168, 8, 0x1},   // bahamaes
	{35811, 156, 11, 0x1},  // turkmenstan
	{1787, 223, 12, 0x1},   // frenchguiana
	{59370, 138, 26, 0x1},  // unieburmasocialistrepublic
	{43487, 73, 8, 0x1},    // ityopiya
	{9746, 53, 32, 0x1},    // ukrainiansovietsocialistrepublic
	{14304, 64, 12, 0x1},   // belgiancongo
	{43751, 33, 20, 0x1},   // grandduchyluxembourg
	{53598, 229, 17, 0x1},  // grondgebiedjersey
	{35367, 144, 19, 0x1},  // pakistaninclbanglad
	{65896, 40, 17, 0x1},   // formernetherlands
	{41551, 15, 27, 0x1},   // democraticrepublicofgermany
	{65514, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{35571, 470, 5, 0x1},   // #5pak
	{51929, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{3220, 25, 15, 0x1},    // croatiarepublic
	{10168, 259, 14, 0x1},  // kosovarepublic
	{9410, 157, 32, 0x1},   // republicademocraticadetimorleste
	{2846, 54, 27, 0x1},    // noordamerikaverenigdestaten
	{37631, 162, 8, 0x1},   // vanutatu
	{21134, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{47136, 78, 15, 0x1},   // portugeesguinee
	{9385, 6, 10, 0x1},     // azerbaijan
	{25064, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{16156, 13, 6, 0x1},    // #3cshh
	{37747, 471, 5, 0x1},   // #5yem
	{56128, 61, 28, 0x1},   // formercentralafricanrepublic
	{20624, 19, 15, 0x1},   // estoniarepublic
	{23051, 246, 25, 0x1},  // ascensionentristandacunha
	{7240, 48, 6, 0x1},     // servie
	{14274, 123, 4, 0x1},   // iran
	{15457, 205, 43, 0x1},  // overzeesgebiedsdeelfransezuidelijkegebieden
	{46867, 175, 5, 0x1},   // #7crc
	{15097, 80, 14, 0x1},   // jamhuriyakenya
	{68095, 120, 25, 0x1},  // micronesiafederalstatesof
	{38967, 472, 5, 0x1},   // #6aze
	{2895, 234, 22, 0x1},   // collectivitymartinique
	{62918, 117, 7, 0x1},   // chinapr
	{38551, 413, 5, 0x1},   // #6740
	{36016, 371, 5, 0x1},   // #5pol
	{63394, 12, 19, 0x1},   // confederationsuisse
	{15090, 50, 9, 0x1},    // slovenija
	{63172, 120, 19, 0x1},  // micronesiefederatie
	{22532, 14, 20, 0x1},   // tsjechischerepubliek
	{7392, 151, 17, 0x1},   // singaporerepublic
	{1228, 205, 46, 0x1},   // territorialcollectivityfrenchsouthernterritory
	{8820, 13, 16, 0x1},    // tsjechoslowakije
	{24749, 186, 21, 0x1},  // stchristopherandnevis
	{31033, 473, 5, 0x1},   // #5955
	{49629, 129, 15, 0x1},  // kingdomcambodia
	{38351, 474, 4, 0x1},   // #657
	{65007, 236, 28, 0x1},  // collectiviteitnieuwcaledonie
	{59937, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{50398, 197, 24, 0x1},  // saintvincentengrenadines
	{62118, 117, 3, 0x1},   // prc
	{47064, 176, 5, 0x1},   // #7cub
	{51330, 186, 20, 0x1},  // stchristoffelennevis
	{34642, 475, 5, 0x1},   // #5lat
	{33483, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{43658, 105, 14, 0x1},  // tunisiakingdom
	{38626, 476, 5, 0x1},   // #6830
	{46721, 63, 5, 0x1},    // #7cmr
	{20721, 208, 18, 0x1},  // territoriumbermuda
	{25595, 244, 3, 0x1},   // rvn
	{67742, 236, 25, 0x1},  // territoriumnieuwcaledonie
	{65407, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{53650, 145, 18, 0x1},  // filipijnserepublic
	{4220, 74, 15, 0x1},    // republicofgabon
	{3867, 257, 29, 0x1},   // overseasterritorywallisfutuna
	{25307, 192, 5, 0x81},  // #2pry
	{16105, 245, 33, 0x1},  // southgeorgiasouthsandwicheilanden
	{25712, 229, 17, 0x1},  // territoriumjersey
	{32831, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{14219, 134, 15, 0x1},  // lebanonrepublic
	{1592, 248, 33, 0x1},   // overzeesgebiedsaintpierremiquelon
	{16512, 239, 33, 0x1},  // pitcairnhendersonducieoenoislands
	{60272, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{24119, 148, 11, 0x1},  // demrepkorea
	{12407, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{38596, 477, 4, 0x1},   // #680
	{3187, 195, 2, 0x1},    // tt
	{38341, 478, 4, 0x1},   // #656
	{42039, 82, 5, 0x1},    // libie
	{20941, 223, 15, 0x1},  // guyanefrancaise
	{11271, 16, 22, 0x1},   // federalrepublicgermany
	{55066, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{14047, 129, 17, 0x1},  // kingdomofcambodia
	{24500, 238, 10, 0x1},  // niueisland
	{46545, 214, 5, 0x1},   // #7cay
	{50804, 46, 10, 0x1},   // ruslandfed
	{29638, 479, 5, 0x1},   // #4532
	{59496, 110, 18, 0x1},  // republicofzimbabwe
	{30963, 417, 5, 0x1},   // #5820
	{28441, 64, 11, 0x1},   // congodemrep
	{18759, 232, 10, 0x1},  // nmarianais
	{9909, 49, 18, 0x1},    // republicofslovakia
	{29062, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{35627, 480, 5, 0x1},   // #5pan
	{28021, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{14192, 104, 13, 0x1},  // republiektogo
	{366, 138, 5, 0x1},     // birma
	{38326, 481, 4, 0x1},   // #655
	{38461, 482, 5, 0x1},   // #6678
	{31043, 483, 5, 0x1},   // #5983
	{37971, 484, 4, 0x1},   // #631
	{68095, 120, 23, 0x1},  // micronesiafederalstates
	{46815, 67, 5, 0x1},    // #7cpv
	{4622, 43, 6, 0x1},     // poland
	{30458, 300, 5, 0x1},   // #5375
	{46940, 145, 24, 0x1},  // republiekvandefilipijnen
	{38646, 485, 5, 0x1},   // #6860
	{13248, 221, 13, 0x1},  // flaguadeloupe
	{4155, 147, 17, 0x1},   // papoeanieuwguinea
	{14376, 255, 12, 0x1},  // brvirginisds
	{29643, 199, 5, 0x81},  // #4533
	{60932, 174, 17, 0x1},  // republiekcolombia
	{67399, 68, 16, 0x1},   // frenchafarsissas
	{40755, 255, 15, 0x1},  // britishvirginis
	{68311, 63, 8, 0x1},    // kameroun
	{25385, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{9817, 129, 20, 0x1},   // formerkhmerrepubliek
	{3411, 42, 2, 0x1},     // nz
	{23594, 22, 25, 0x1},   // greatbritainunitedkingdom
	{38316, 344, 4, 0x1},   // #654
	{28469, 253, 41, 0x1},  // territoryunitedstatesminoroutlyingislands
	{43211, 39, 19, 0x1},   // republiekmontenegro
	{14071, 150, 11, 0x1},  // saudiarabia
	{63287, 101, 18, 0x1},  // kingdomofswaziland
	{29668, 42, 5, 0x81},   // #4554
	{42651, 217, 20, 0x1},  // falklandisdsmalvinas
	{37569, 280, 5, 0x1},   // #5usa
	{29628, 486, 5, 0x1},   // #4530
	{24104, 20, 16, 0x1},   // republiekfinland
	{4014, 165, 23, 0x1},   // yemendemocraticrepublic
	{23606, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{7945, 234, 24, 0x1},   // overzeesgebiedmartinique
	{34398, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{21589, 29, 5, 0x81},   // #2isr
	{35594, 467, 5, 0x1},   // #5pal
	{45261, 487, 5, 0x1},   // #6ukr
	{11123, 138, 27, 0x1},  // socialistrepublicunionburma
	{3535, 118, 14, 0x1},   // republiccyprus
	{34693, 233, 21, 0x1},  // territoriummontserrat
	{9318, 53, 39, 0x1},    // formeroekraiensesovietsocialistrepublic
	{59092, 110, 16, 0x1},  // rhodesiazimbabwe
	{48086, 54, 18, 0x1},   // unitedsatesamerica
	{27807, 108, 28, 0x1},  // iriphablikiyasemzantsiafrika
	{38441, 488, 5, 0x1},   // #6660
	{54596, 253, 24, 0x1},  // kleineafgelegenislandsus
	{42736, 230, 16, 0x1},  // territoriummacau
	{11860, 79, 26, 0x1},   // republicadaguineequatorial
	{42799, 168, 24, 0x1},  // commonwealthofthebahamas
	{18040, 161, 7, 0x1},   // vietman
	{2180, 213, 13, 0x1},   // christmasisds
	{1901, 257, 16, 0x1},   // wallisandfutunaf
	{8207, 230, 5, 0x1},    // macau
	{30453, 306, 5, 0x1},   // #5373
	{14209, 134, 17, 0x1},  // republicoflebanon
	{66712, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{4924, 67, 12, 0x1},    // centralverde
	{7322, 106, 18, 0x1},   // tanganyikazanzibar
	{68182, 207, 35, 0x1},  // overseascollectivitysaintbarthelemy
	{29633, 212, 5, 0x81},  // #4531
	{6415, 227, 9, 0x1},    // eilandman
	{42816, 168, 19, 0x1},  // bahamascommonwealth
	{60830, 154, 11, 0x1},  // kingdomsiam
	{35822, 450, 5, 0x1},   // #5phi
	{16568, 157, 6, 0x1},   // #3tptl
	{56633, 164, 23, 0x1},  // formerarabrepublicyemen
	{45896, 197, 26, 0x1},  // saintvincentendegrenadinen
	{43953, 241, 17, 0x1},  // westbankgazastrip
	{1817, 236, 32, 0x1},   // overseascollectivitynewcaledonia
	{50371, 196, 24, 0x1},  // republictenoostenuruguay
	{16210, 156, 13, 0x1},  // turkemenistan
	{9787, 232, 19, 0x1},   // northmarianaislands
	{4293, 288, 5, 0x83},   // congo
	{8787, 149, 5, 0x1},    // katar
	{27549, 245, 59, 0x1},  // britishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden
	{38386, 311, 4, 0x1},   // #660
	{59409, 189, 19, 0x1},  // republicofnicaragua
	{31058, 368, 5, 0x1},   // #5990
	{24892, 93, 19, 0x1},   // federationofnigeria
	{49142, 100, 16, 0x1},  // stomeandprincipe
	{29138, 489, 5, 0x1},   // #4200
	{62695, 68, 18, 0x1},   // republiquedjibouti
	{30448, 490, 5, 0x1},   // #5372
	{65625, 207, 10, 0x1},  // saintbarts
	{28407, 64, 25, 0x1},   // republiekcongoleopoldstad
	{46668, 103, 5, 0x1},   // #7cha
	{23497, 140, 18, 0x1},  // federatievanmalaya
	{63097, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{3263, 243, 30, 0x1},   // overzeesecollectiviteitreunion
	{43930, 241, 15, 0x1},  // westbankandgaza
	{29618, 141, 5, 0x81},  // #4524
	{21316, 228, 5, 0x81},  // #2iot
	{20042, 71, 23, 0x1},   // arabischerepublicegypte
	{36021, 307, 5, 0x1},   // #5por
	{47893, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{23564, 231, 21, 0x1},  // fransdeelsaintmaarten
	{2771, 78, 10, 0x1},    // guineabiss
	{18367, 62, 21, 0x1},   // ivorycoastcotedivoire
	{11415, 253, 38, 0x1},  // verenigdestateskleinepacifischeislands
	{47095, 239, 37, 0x1},  // britishoverzeesgebiedpitcairneilanden
	{47290, 119, 12, 0x1},  // dominionfiji
	{10518, 164, 14, 0x1},  // republiekjemen
	{18247, 61, 26, 0x1},   // centraalafrikaanserepublic
	{15645, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{28784, 229, 15, 0x1},  // jerseybailiwick
	{22043, 85, 18, 0x1},   // madagascarrepublic
	{12980, 104, 4, 0x1},   // togo
	{41844, 20, 15, 0x1},   // finlandrepublic
	{63013, 230, 12, 0x1},  // chinaprmacau
	{65126, 49, 9, 0x1},    // slovakrep
	{30443, 408, 5, 0x1},   // #5371
	{59664, 195, 25, 0x1},  // republiektrinidadentobago
	{13890, 82, 20, 0x1},   // lybianarabjamahiriya
	{66964, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{53316, 157, 9, 0x1},   // oosttimor
	{32862, 93, 17, 0x1},   // nigeriafederation
	{16776, 54, 27, 0x1},   // verenigdestatesnorthamerika
	{66540, 128, 14, 0x1},  // kyrgyzrepublic
	{7466, 153, 8, 0x1},    // syrianar
	{5340, 243, 19, 0x1},   // collectivityreunion
	{54304, 241, 15, 0x1},  // stateofpalestin
	{27489, 246, 60, 0x1},  // britishoverzeesterritoriumsainthelenaascensiontristandacunha
	{21372, 133, 11, 0x1},  // laoskingdom
	{28421, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{57498, 98, 14, 0x1},   // somalirepublic
	{3212, 25, 15, 0x1},    // republiccroatia
	{21413, 124, 5, 0x81},  // #2irq
	{7937, 174, 8, 0x1},    // colombia
	{33973, 30, 18, 0x1},   // italiaanserepublic
	{50811, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{13378, 49, 16, 0x1},   // republicslovakia
	{62468, 248, 39, 0x1},  // overzeesegemeenschapsaintpierremiquelon
	{36048, 346, 5, 0x1},   // #5prk
	{38446, 456, 5, 0x1},   // #6663
	{39065, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{28077, 163, 5, 0x81},  // #2wsm
	{5767, 133, 12, 0x1},   // peodemreplao
	{52236, 6, 12, 0x1},    // azerbeidjaan
	{9039, 42, 12, 0x1},    // nieuwzeeland
	{44115, 150, 11, 0x1},  // saudiarabie
	{27399, 245, 39, 0x1},  // southgeorgiasouthsandwichislandsbritish
	{2794, 54, 3, 0x1},     // usa
	{29253, 68, 5, 0x81},   // #4262
	{30438, 491, 5, 0x1},   // #5370
	{38952, 492, 5, 0x1},   // #6arm
	{34291, 396, 5, 0x1},   // #5lao
	{61091, 44, 18, 0x1},   // republicofportugal
	{2828, 54, 15, 0x1},    // verenigdestaten
	{62581, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{33758, 54, 20, 0x1},   // unitedsatesofamerica
	{29673, 189, 5, 0x81},  // #4558
	{18587, 47, 9, 0x1},    // sanmarino
	{29648, 249, 5, 0x81},  // #4534
	{61407, 248, 29, 0x1},  // departmentsaintpierremiquelon
	{35375, 144, 22, 0x1},  // inclbangladeshpakistan
	{66815, 29, 11, 0x1},   // israelstate
	{19576, 6, 22, 0x1},    // azarbaycanrespublikasi
	{29728, 144, 5, 0x81},  // #4586
	{29733, 493, 5, 0x1},   // #4590
	{17762, 198, 20, 0x1},  // venezuelarepublicbol
	{9726, 13, 20, 0x1},    // czechoslovakiaformer
	{23084, 246, 25, 0x1},  // tristandacunhaenascension
	{48111, 163, 23, 0x1},  // independentstateofsamoa
	{29408, 29, 5, 0x81},   // #4376
	{26963, 179, 15, 0x1},  // ecuadorrepublic
	{29398, 124, 5, 0x81},  // #4368
	{6007, 134, 15, 0x1},   // republiclibanon
	{68717, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{40834, 210, 14, 0x1},  // keelingislands
	{24624, 191, 5, 0x81},  // #2per
	{2285, 257, 23, 0x1},   // departementwallisfutuna
	{14965, 138, 11, 0x1},  // myanmarunie
	{22820, 250, 18, 0x1},  // turkscaicosislands
	{5163, 57, 19, 0x1},    // republiqueduburundi
	{20442, 213, 26, 0x1},  // territoryofchristmasisland
	{29143, 14, 5, 0x81},   // #4203
	{4216, 176, 12, 0x1},   // cubarepublic
	{38271, 494, 5, 0x1},   // #6501
	{25920, 111, 20, 0x1},  // republiekafghanistan
	{29653, 206, 5, 0x81},  // #4535
	{51957, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{31933, 63, 8, 0x1},    // camerron
	{29723, 146, 5, 0x81},  // #4585
	{29738, 190, 5, 0x81},  // #4591
	{41113, 112, 18, 0x1},  // unitedarabemirates
	{57352, 206, 18, 0x1},  // caribischnederland
	{5758, 200, 8, 0x1},    // anguilla
	{26818, 207, 11, 0x1},  // saintbarths
	{42837, 4, 21, 0x1},    // australiacommonwealth
	{20385, 205, 32, 0x1},  // territoryfrenchsouthernterritory
	{48470, 247, 18, 0x1},  // svalbardenjanmayen
	{4605, 43, 23, 0x1},    // peoplesrepublicofpoland
	{21725, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{60472, 91, 15, 0x1},   // southwestafrika
	{38391, 279, 5, 0x1},   // #6615
	{21388, 101, 15, 0x1},  // umbusoweswatini
	{65677, 138, 12, 0x1},  // unievanbirma
	{61708, 161, 8, 0x1},   // nvietnam
	{37066, 154, 8, 0x1},   // thialand
	{9780, 161, 12, 0x1},   // vietnamnorth
	{29148, 58, 5, 0x81},   // #4204
	{55343, 138, 19, 0x1},  // myanmarrepublicunie
	{47713, 227, 34, 0x1},  // britishoverseasterritoryislandsman
	{29248, 205, 5, 0x81},  // #4260
	{1742, 196, 25, 0x1},   // orientalrepublicofuruguay
	{17535, 169, 5, 0x81},  // #2blz
	{16754, 255, 22, 0x1},  // britishmaagdeneilanden
	{8595, 224, 4, 0x1},    // guam
	{35939, 231, 14, 0x1},  // stmartinfrench
	{12766, 198, 9, 0x1},   // venezuela
	{17394, 114, 5, 0x81},  // #2bhr
	{38266, 460, 5, 0x1},   // #6500
	{16493, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{4822, 240, 29, 0x1},   // overzeesgebiedsdeelpuertorico
	{29613, 142, 5, 0x81},  // #4520
	{52872, 255, 3, 0x1},   // bvi
	{41970, 85, 18, 0x1},   // republicmadagaskar
	{29718, 137, 5, 0x81},  // #4584
	{32151, 125, 22, 0x1},  // hashemitekingdomjordan
	{10709, 244, 18, 0x1},  // formersouthvietnam
	{67838, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{18051, 240, 21, 0x1},  // territoriumpuertorico
	{47320, 197, 26, 0x1},  // saintvincentendegrenadines
	{44900, 52, 15, 0x1},   // republicturkije
	{26595, 248, 31, 0x1},  // collectivitysaintpierremiquelon
	{20818, 20, 15, 0x1},   // republicfinland
	{38451, 287, 5, 0x1},   // #6666
	{14832, 54, 2, 0x1},    // vs
	{38456, 495, 5, 0x1},   // #6670
	{4078, 234, 29, 0x1},   // overzeesdepartementmartinique
	{62531, 130, 17, 0x1},  // republiekkiribati
	{17762, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{12119, 149, 10, 0x1},  // qatarstate
	{17318, 206, 5, 0x81},  // #2bes
	{29273, 241, 5, 0x81},  // #4275
	{24654, 43, 21, 0x1},   // polishpeoplesrepublic
	{34797, 79, 25, 0x1},   // republicaguineaecuatorial
	{7425, 71, 23, 0x1},    // unitedarabrepublicegypt
	{17414, 168, 5, 0x81},  // #2bhs
	{46691, 117, 5, 0x1},   // #7chn
	{29713, 120, 5, 0x81},  // #4583
	{11025, 79, 17, 0x1},   // equatoriaalguinea
	{6597, 212, 23, 0x1},   // curacaokofthenetherland
	{10372, 48, 19, 0x1},   // serbiaandmontenegro
	{45228, 363, 5, 0x1},   // #6uae
	{32134, 123, 14, 0x1},  // keizerrijkiran
	{56887, 95, 11, 0x1},   // northsoedan
	{17839, 198, 12, 0x1},  // venezuelarbv
	{9879, 14, 19, 0x1},    // formerczechrepublic
	{5228, 133, 3, 0x1},    // lao
	{31452, 434, 5, 0x1},   // #5bel
	{16943, 234, 21, 0x1},  // territoriummartinique
	{59524, 36, 15, 0x1},   // moldovarepublic
	{21000, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{29258, 74, 5, 0x81},   // #4266
	{46872, 25, 5, 0x1},    // #7cro
	{7001, 61, 21, 0x1},    // centralafricarepublic
	{21720, 148, 22, 0x1},  // koreapeoplesrepublicof
	{2001, 256, 24, 0x1},   // territoryusvirginislands
	{17986, 496, 5, 0x1},   // #2bur
	{51535, 228, 24, 0x1},  // britsindischoceaangebied
	{12456, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{15803, 154, 17, 0x1},  // kingdomofthailand
	{14406, 71, 6, 0x1},    // egypte
	{25697, 229, 32, 0x1},  // britishoverzeesterritoriumjersey
	{54263, 64, 24, 0x1},   // republiccongoleopoldstad
	{29403, 27, 5, 0x81},   // #4372
	{1452, 231, 33, 0x1},   // collectivitysaintmartinfrenchpart
	{24660, 139, 23, 0x1},  // peoplesrepublicmongolia
	{29393, 123, 5, 0x81},  // #4364
	{33342, 205, 21, 0x1},  // frsouthantarcticlands
	{15545, 252, 9, 0x1},   // roctaiwan
	{9123, 101, 17, 0x1},   // swazilandeswatini
	{33129, 497, 5, 0x1},   // #5eqg
	{38396, 498, 5, 0x1},   // #6616
	{12945, 247, 21, 0x1},  // spitsbergenenjanmayen
	{33648, 481, 5, 0x1},   // #5grn
	{8396, 244, 23, 0x1},   // formerrepublicofvietnam
	{9885, 14, 8, 0x1},     // czechrep
	{43227, 246, 45, 0x1},  // grondgebiedsainthelenaascensiontristandacunha
	{50364, 196, 24, 0x1},  // uruguayrepublictenoosten
	{21797, 225, 13, 0x1},  // chinahongkong
	{17599, 164, 15, 0x1},  // koninkrijkjemen
	{2501, 249, 22, 0x1},   // saintmaartennederlands
	{29708, 253, 5, 0x81},  // #4581
	{37616, 499, 5, 0x1},   // #5uzb
	{31887, 70, 22, 0x1},   // volksrepubliekzanzibar
	{24424, 500, 5, 0x1},   // #2nhb
	{15194, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{26304, 160, 11, 0x1},  // oezbekistan
	{16076, 117, 7, 0x1},   // vrchina
	{391, 207, 26, 0x1},    // departementsaintbarthelemy
	{41299, 163, 30, 0x1},  // independentstateofwesternsamoa
	{32185, 248, 43, 0x1},  // collectiviteterritorialesaintpierremiquelon
	{57423, 186, 21, 0x1},  // saintchristoffelnevis
	{38426, 501, 5, 0x1},   // #6645
	{31506, 502, 5, 0x1},   // #5ben
	{8544, 68, 16, 0x1},    // frenchsomaliland
	{18705, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{26014, 248, 14, 0x1},  // stpierreandmiq
	{29153, 17, 5, 0x81},   // #4208
	{1735, 196, 23, 0x1},   // uruguayorientalrepublic
	{59864, 20, 17, 0x1},   // republikenfinland
	{29278, 16, 5, 0x81},   // #4276
	{38927, 309, 5, 0x1},   // #6arg
	{42342, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{55350, 138, 19, 0x1},  // republicuniemyanmar
	{38865, 299, 5, 0x1},   // #6ang
	{26494, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{46676, 173, 5, 0x1},   // #7chi
	{23701, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{29703, 232, 5, 0x81},  // #4580
	{23835, 148, 29, 0x1},  // democraticvolksrepubliekkorea
	{39823, 111, 26, 0x1},  // afghanistanislamicrepublic
	{33039, 236, 38, 0x1},  // territoryofnewcaledoniaanddependencies
	{49387, 31, 5, 0x1},    // #7lie
	{42791, 177, 20, 0x1},  // dominicacommonwealth
	{5619, 29, 11, 0x1},    // staatisrael
	{24201, 225, 19, 0x1},  // territoriumhongkong
	{2025, 203, 13, 0x1},   // americansamoa
	{43837, 18, 5, 0x1},    // spain
	{59425, 221, 10, 0x1},  // guadaloupe
	{40984, 404, 5, 0x1},   // #6gui
	{11049, 55, 17, 0x1},   // formerjoegoslavie
	{48647, 58, 20, 0x1},   // beninpeoplesrepublic
	{11253, 16, 8, 0x1},    // germanyw
	{27944, 257, 5, 0x81},  // #2wlf
	{24683, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{13292, 234, 13, 0x1},  // flamartinique
	{51299, 105, 6, 0x1},   // tunisa
	{15947, 98, 15, 0x1},   // republicsomalie
	{39899, 207, 29, 0x1},  // collectivitedesaintbarthelemy
	{24413, 30, 6, 0x1},    // italie
	{49951, 105, 14, 0x1},  // kingdomtunisia
	{235, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{47831, 79, 17, 0x1},   // equatoriaalguinee
	{5311, 236, 21, 0x1},   // newcaledoniaterritory
	{63745, 15, 18, 0x1},   // fmrdemrepofgermany
	{12658, 223, 22, 0x1},  // territoriumfransguyana
	{22796, 250, 42, 0x1},  // britishoverseasterritoryturkscaicosislands
	{16162, 48, 6, 0x1},    // #3csxx
	{15578, 241, 30, 0x1},  // occupiedpalestinianterritories
	{5175, 57, 15, 0x1},    // burundirepublic
	{52211, 112, 11, 0x1},  // trucialoman
	{31416, 503, 5, 0x1},   // #5bah
	{29268, 77, 5, 0x81},   // #4270
	{32815, 66, 14, 0x1},   // comoroeilanden
	{13778, 248, 34, 0x1},  // departementdesaintpierreetmiquelon
	{49360, 154, 17, 0x1},  // ratchaanachakthai
	{41078, 183, 18, 0x1},  // republicofhonduras
	{46337, 224, 15, 0x1},  // territoriumguam
	{22202, 32, 9, 0x1},    // lithuania
	{21229, 227, 5, 0x81},  // #2imn
	{29743, 147, 5, 0x81},  // #4598
	{22133, 147, 12, 0x1},  // pnorthguinea
	{9564, 373, 19, 0x2},   // sintmaartenstmartin
	{34276, 8, 15, 0x1},    // kingdombulgaria
	{18887, 105, 7, 0x1},   // tunesie
	{29388, 121, 5, 0x81},  // #4360
	{38421, 504, 5, 0x1},   // #6640
	{33548, 377, 5, 0x1},   // #5gnb
	{59442, 10, 17, 0x1},   // belarusrepublicof
	{14757, 187, 9, 0x1},   // sintlucia
	{12242, 100, 11, 0x1},  // saotomeandp
	{7733, 82, 19, 0x1},    // libyanarabjamahirya
	{38888, 65, 22, 0x1},   // peoplesrepublicofcongo
	{50010, 145, 20, 0x1},  // philippijnserepublic
	{47317, 193, 5, 0x1},   // #7esa
	{28007, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{38860, 291, 5, 0x1},   // #6and
	{17421, 9, 3, 0x1},     // bih
	{13874, 122, 13, 0x1},  // indiarepublic
	{27608, 246, 58, 0x1},  // britishoverseasterritorysainthelenaascensiontristandacunha
	{66143, 107, 14, 0x1},  // republicuganda
	{22491, 206, 18, 0x1},  // sainteustatiussaba
	{15408, 133, 4, 0x1},   // laos
	{31163, 33, 10, 0x1},   // letzebuerg
	{53226, 24, 14, 0x1},   // republicgreece
	{50283, 202, 19, 0x1},  // nederlandseantillen
	{9672, 243, 21, 0x1},   // overzeesgebiedreunion
	{22820, 250, 25, 0x1},  // turkscaicosislandsbritish
	{13465, 136, 17, 0x1},  // maldivessultanate
	{20, 207, 15, 0x1},     // saintbarthelemy
	{66513, 108, 14, 0x1},  // zuidafrikaunie
	{50965, 48, 5, 0x1},    // #7srb
	{25312, 241, 5, 0x81},  // #2pse
	{54658, 141, 12, 0x1},  // stateofnepal
	{68649, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{15842, 54, 9, 0x1},    // vsamerika
	{16432, 239, 19, 0x1},  // pitcairngebiedafhvk
	{10965, 65, 19, 0x1},   // brazzavillecongorep
	{36064, 62, 11, 0x1},   // cotedlvoire
	{16761, 256, 30, 0x1},  // maagdeneilandenverenigdestates
	{56498, 90, 14, 0x1},   // republicmalawi
	{21086, 87, 20, 0x1},   // republicofmozambique
	{9284, 151, 9, 0x1},    // singapura
	{63122, 186, 23, 0x1},  // stkittsennevisfederatie
	{17348, 113, 5, 0x81},  // #2bgd
	{29263, 23, 5, 0x81},   // #4268
	{43289, 148, 8, 0x1},   // demkorea
	{39797, 72, 5, 0x1},    // ertra
	{23772, 82, 14, 0x1},   // kingdomoflibya
	{18752, 232, 22, 0x1},  // northernmarianaislands
	{17429, 10, 5, 0x81},   // #2blr
	{29623, 40, 5, 0x81},   // #4528
	{36575, 145, 18, 0x1},  // republicfilipijnen
	{65439, 136, 18, 0x1},  // maledivenrepubliek
	{3914, 210, 21, 0x1},   // cocosislandsterritory
	{21224, 121, 5, 0x81},  // #2idn
	{62142, 241, 12, 0x1},  // gazawestbank
	{58670, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{2012, 255, 13, 0x2},   // virginislands
	{4934, 148, 31, 0x1},   // democracticpeoplesrepublickorea
	{21408, 123, 5, 0x81},  // #2irn
	{16562, 46, 6, 0x1},    // #3suhh
	{8167, 199, 15, 0x1},   // arubanederlands
	{22853, 255, 33, 0x1},  // territoriumbritishmaagdeneilanden
	{26761, 253, 5, 0x81},  // #2umi
	{5192, 22, 2, 0x1},     // uk
	{57119, 89, 17, 0x1},   // mauritiusrepublic
	{33983, 181, 18, 0x1},  // republicaguatemala
	{26526, 37, 14, 0x1},   // northmacedonia
	{39287, 54, 22, 0x1},   // verenigdestatesamerika
	{62307, 48, 24, 0x1},   // montenegroserbiafrserbia
	{60437, 143, 22, 0x1},  // muscatandomansultanate
	{7774, 243, 30, 0x1},   // territorialcollectivityreunion
	{13372, 259, 14, 0x1},  // kosovorepublic
	{25729, 229, 20, 0x1},  // channelislandsjersey
	{33803, 147, 30, 0x1},  // papuanewguineaindependentstate
	{13973, 146, 13, 0x1},  // palaurepublic
	{18082, 373, 22, 0x2},  // saintmartinsintmaarten
	{66494, 108, 19, 0x1},  // suidafrikarepubliek
	{20568, 220, 5, 0x81},  // #2gib
	{17356, 226, 38, 0x1},  // grondgebiedheardeilandmcdonaldeilanden
	{18228, 505, 5, 0x1},   // #2bys
	{21620, 30, 6, 0x1},    // italia
	{28616, 85, 20, 0x1},   // republicofmadagascar
	{21802, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{57767, 37, 6, 0x1},    // tfyrom
	{15412, 154, 10, 0x1},  // formersiam
	{18104, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{4179, 153, 17, 0x1},   // syriaarabrepublic
	{22659, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{24540, 141, 5, 0x81},  // #2npl
	{68283, 116, 12, 0x1},  // drukgyalkhap
	{7625, 212, 18, 0x1},   // knetherlandcuracao
	{18877, 105, 17, 0x1},  // koninkrijktunesie
	{3794, 249, 29, 0x1},   // overseasterritorysaintmaarten
	{24642, 147, 5, 0x81},  // #2png
	{65120, 13, 20, 0x1},   // czechoslovakrepublic
	{25824, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{40016, 165, 24, 0x1},  // volksrepublieksouthjemen
	{13563, 16, 9, 0x1},    // duitsland
	{35350, 144, 25, 0x1},  // islamicrepublicofpakistan
	{38376, 349, 5, 0x1},   // #6590
	{14921, 138, 12, 0x1},  // myanmarburma
	{1372, 189, 9, 0x1},    // nicaragua
	{45801, 231, 25, 0x1},  // collectivitedesaintmartin
	{19924, 240, 20, 0x1},  // puertoricoamerikaans
	{50941, 137, 24, 0x1},  // republicmarshalleilanden
	{10468, 2, 7, 0x1},     // andorra
	{61631, 244, 15, 0x1},  // fmrrepofvietnam
	{13404, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{62981, 230, 12, 0x1},  // prmacaochina
	{21403, 27, 5, 0x81},   // #2irl
	{50766, 152, 14, 0x1},  // solomanislands
	{46875, 45, 18, 0x1},   // roemeenserepubliek
	{16325, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{15558, 241, 28, 0x1},  // palestinianterritoryoccupied
	{46435, 186, 30, 0x1},  // formersaintchristopherandnevis
	{37224, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{3992, 164, 27, 0x1},   // mutawakkilitekingdomofyemen
	{2490, 249, 23, 0x1},   // netherlandssaintmaarten
	{21106, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{42031, 82, 13, 0x1},   // staatvanlibie
	{59786, 207, 29, 0x1},  // collectiviteitsaintbarthelemy
	{22192, 32, 19, 0x1},   // republicoflithuania
	{35972, 193, 20, 0x1},  // republicofelsalvador
	{31855, 458, 5, 0x1},   // #5bru
	{38381, 506, 5, 0x1},   // #6591
	{46658, 134, 6, 0x1},   // lubnan
	{51137, 153, 16, 0x1},  // syrischerepublic
	{63912, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{36158, 71, 14, 0x1},   // kingdomofegypt
	{66188, 248, 36, 0x1},  // overseasterritorysaintpierremiquelon
	{24364, 236, 5, 0x81},  // #2ncl
	{59531, 36, 16, 0x1},   // republicmoldavie
	{42196, 217, 24, 0x1},  // territoryfalklandislands
	{43770, 217, 27, 0x1},  // grondgebiedfalklandeilanden
	{723, 203, 25, 0x1},    // amerikaanssamoaamerikaans
	{60145, 128, 12, 0x1},  // kirghizistan
	{29473, 134, 5, 0x81},  // #4422
	{37774, 443, 5, 0x2},   // #5yug
	{43101, 256, 25, 0x1},  // unitedstatesvirginislands
	{63018, 230, 12, 0x1},  // prmacauchina
	{29508, 33, 5, 0x81},   // #4442
	{64040, 64, 16, 0x1},   // congodemrepublic
	{12573, 150, 12, 0x1},  // saoudiarabie
	{33586, 490, 5, 0x1},   // #5grg
	{25788, 28, 16, 0x1},   // republiekijsland
	{7609, 212, 16, 0x1},   // territorycuracao
	{64498, 241, 21, 0x1},  // bezetpalestijnsgebied
	{17201, 7, 5, 0x81},    // #2bel
	{56656, 165, 18, 0x1},  // yemenpeoplesdemrep
	{17981, 116, 5, 0x81},  // #2btn
	{17976, 115, 5, 0x81},  // #2brn
	{32267, 140, 20, 0x1},  // federatievanmaleisie
	{9642, 248, 30, 0x1},   // territoriumsaintpierremiquelon
	{59041, 241, 21, 0x1},  // bezetpalesteinsgebied
	{64792, 202, 25, 0x1},  // formernederlandseantillen
	{29598, 87, 5, 0x81},   // #4508
	{12119, 149, 5, 0x1},   // qatar
	{3884, 257, 19, 0x1},   // wallisfutunaislands
	{16645, 68, 9, 0x1},    // dzjibouti
	{33007, 205, 41, 0x1},  // overseasdepartmentfrenchsouthernterritory
	{45302, 507, 5, 0x1},   // #6uzb
	{35632, 508, 5, 0x1},   // #5par
	{24399, 237, 5, 0x81},  // #2nfk
	{35652, 90, 16, 0x1},   // republicofmalawi
	{3476, 182, 16, 0x1},   // guyanageorgetown
	{58586, 136, 16, 0x1},  // maldivesrepublic
	{37022, 37, 14, 0x1},   // northmacedonie
	{66767, 10, 11, 0x1},   // bielorussia
	{36299, 25, 16, 0x1},   // croatianrepublic
	{33227, 68, 16, 0x1},   // jumhuriyatjibuti
	{57814, 71, 12, 0x1},   // kingdomegypt
	{40979, 509, 5, 0x1},   // #6gua
	{64564, 140, 19, 0x1},  // federatievanmalakka
	{28441, 64, 16, 0x1},   // congodemrepofthe
	{34774, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{58215, 22, 27, 0x1},   // grootbrittannienorthierland
	{62589, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{20108, 259, 20, 0x1},  // republikaeastkosoves
	{17998, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{35012, 136, 17, 0x1},  // republicmalediven
	{24913, 35, 20, 0x1},   // principalityofmonaco
	{42205, 217, 15, 0x1},  // falklandislands
	{19685, 272, 14, 0x2},  // republiekchina
	{20677, 76, 5, 0x81},   // #2gin
	{16411, 12, 22, 0x1},   // zwitserseedgenootschap
	{63503, 52, 19, 0x1},   // turkeyottomanempire
	{21896, 252, 19, 0x1},  // republicchinataiwan
	{1485, 205, 30, 0x1},   // frenchsouthernandantarticlands
	{14185, 45, 7, 0x1},    // rumenie
	{333, 138, 7, 0x1},     // myanmar
	{46484, 111, 19, 0x1},  // afghanistanrepublic
	{42255, 255, 36, 0x1},  // overzeesgebiedbritishmaagdeneilanden
	{1837, 236, 12, 0x1},   // newcaledonia
	{1715, 196, 27, 0x1},   // republicaorientaldeluruguay
	{29503, 32, 5, 0x81},   // #4440
	{19497, 45, 16, 0x1},   // kingdomofromania
	{55358, 138, 19, 0x1},  // uniemyanmarrepublic
	{15833, 203, 9, 0x1},   // oostsamoa
	{30168, 510, 5, 0x1},   // #5100
	{38071, 372, 5, 0x1},   // #6360
	{18414, 78, 12, 0x1},   // guineebissau
	{55626, 129, 18, 0x1},  // koninkrijkcambodja
	{65091, 112, 15, 0x1},  // verarabemiraten
	{17313, 58, 5, 0x81},   // #2ben
	{29283, 511, 5, 0x1},   // #4278
	{35073, 239, 27, 0x1},  // grondgebiedpitcairneilanden
	{12242, 100, 18, 0x1},  // saotomeandprincipe
	{10622, 199, 10, 0x1},  // arubadutch
	{47569, 73, 5, 0x1},    // #7eth
	{51516, 143, 15, 0x1},  // sultanateofoman
	{20373, 23, 5, 0x81},   // #2geo
	{48947, 67, 17, 0x1},   // capeverderepublic
	{67798, 118, 6, 0x1},   // kypros
	{52728, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{24933, 2, 26, 0x1},    // principalityvalleysandorra
	{5249, 222, 14, 0x1},   // groenlanddeens
	{14226, 136, 16, 0x1},  // republicmaldiven
	{26929, 156, 22, 0x1},  // republicofturkmenistan
	{2794, 253, 29, 0x1},   // usabuitengebiedkleineeilanden
	{23979, 5, 15, 0x1},    // austriarepublic
	{6135, 222, 9, 0x1},    // greenland
	{37752, 512, 5, 0x1},   // #5ypr
	{32522, 230, 32, 0x1},  // macauspecialadministrativeregion
	{26178, 153, 26, 0x1},  // syrischearabischerepubliek
	{44566, 246, 23, 0x1},  // tristandacunhaascension
	{10565, 131, 10, 0x1},  // koreasouth
	{13583, 162, 20, 0x1},  // ripablikblongvanuatu
	{30173, 513, 5, 0x1},   // #5101
	{30183, 514, 5, 0x1},   // #5115
	{31588, 515, 5, 0x1},   // #5bhu
	{13978, 43, 13, 0x1},   // republicpolen
	{56134, 61, 17, 0x1},   // centralafricanrep
	{47273, 25, 15, 0x1},   // croatiahrvatska
	{59524, 36, 10, 0x1},   // moldovarep
	{17424, 207, 5, 0x81},  // #2blm
	{66696, 22, 13, 0x1},   // verkoninkrijk
	{38371, 381, 5, 0x1},   // #6581
	{8645, 140, 16, 0x1},   // federationmalaya
	{46765, 207, 27, 0x1},  // collectivitesaintbarthelemy
	{66814, 29, 7, 0x1},    // yisrael
	{23831, 133, 28, 0x1},  // laosdemocraticvolksrepubliek
	{26195, 102, 22, 0x1},  // republiekderseychellen
	{10104, 9, 6, 0x1},     // bosnie
	{51056, 95, 5, 0x1},    // #7sud
	{53660, 175, 18, 0x1},  // republicacostarica
	{45238, 314, 5, 0x1},   // #6ukg
	{58094, 28, 16, 0x1},   // lydveldidislands
	{34848, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{60022, 86, 14, 0x1},   // republicofmali
	{29478, 83, 5, 0x81},   // #4426
	{14536, 103, 12, 0x1},  // chadrepublic
	{47934, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{31238, 68, 20, 0x1},   // republiquededjibouti
	{37163, 195, 15, 0x1},  // trinidadytobago
	{29488, 81, 5, 0x81},   // #4430
	{29513, 230, 5, 0x81},  // #4446
	{29523, 90, 5, 0x81},   // #4454
	{26907, 160, 5, 0x81},  // #2uzb
	{9123, 101, 9, 0x1},    // swaziland
	{33581, 446, 5, 0x1},   // #5grc
	{43987, 41, 9, 0x1},    // noorwegen
	{40569, 516, 5, 0x1},   // #6gfr
	{38366, 386, 5, 0x1},   // #6580
	{4688, 517, 11, 0x2},   // joegoslavie
	{10174, 44, 16, 0x1},   // republicportugal
	{17419, 9, 5, 0x81},    // #2bih
	{40619, 377, 5, 0x1},   // #6gnb
	{11236, 16, 24, 0x1},   // federalrepublicofgermany
	{20804, 79, 5, 0x81},   // #2gnq
	{29113, 259, 15, 0x1},  // kosovounscr1244
	{29593, 84, 5, 0x81},   // #4504
	{20888, 181, 5, 0x81},  // #2gtm
	{1091, 246, 15, 0x1},   // sthelenaislands
	{13949, 142, 13, 0x1},  // republicnauru
	{58932, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{39706, 240, 16, 0x1},  // portoricoislands
	{64576, 140, 16, 0x1},  // malakkafederatie
	{4785, 13, 25, 0x1},    // tsjechoslowaakserepubliek
	{41661, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{3133, 182, 27, 0x1},   // cooperativerepublicofguyana
	{2344, 182, 27, 0x1},   // guyanacooperatieverepubliek
	{52048, 206, 21, 0x1},  // sainteustatiusbonaire
	{37656, 519, 5, 0x1},   // #5yar
	{6022, 111, 27, 0x1},   // owganystanyslamrespublikasy
	{26629, 248, 22, 0x1},  // saintpierreandmiquelon
	{37976, 271, 5, 0x1},   // #6315
	{38076, 380, 5, 0x1},   // #6365
	{13918, 80, 5, 0x1},    // kenia
	{13986, 43, 5, 0x1},    // polen
	{42248, 255, 43, 0x1},  // britishoverzeesgebiedbritishmaagdeneilanden
	{58273, 18, 11, 0x1},   // reinoespana
	{61031, 163, 12, 0x1},  // samoawestern
	{21904, 252, 11, 0x1},  // chinataiwan
	{24849, 186, 28, 0x1},  // saintkittsandnevisfederation
	{45840, 373, 23, 0x2},  // saintmartinsaintmaarten
	{21096, 87, 10, 0x1},   // mozambique
	{35882, 407, 5, 0x1},   // #5png
	{45286, 315, 5, 0x1},   // #6uru
	{64080, 111, 18, 0x1},  // kingdomafghanistan
	{61656, 65, 11, 0x1},   // middlecongo
	{22594, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{21357, 133, 15, 0x1},  // laosdemvolksrep
	{16288, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{29483, 34, 5, 0x81},   // #4428
	{45233, 460, 5, 0x1},   // #6uga
	{46671, 184, 5, 0x1},   // hayti
	{26836, 253, 28, 0x1},  // usabuitengebiedkleineislands
	{26482, 99, 10, 0x1},   // zuidsoedan
	{2621, 257, 31, 0x1},   // overzeesgebiedsdeelwallisfutuna
	{15500, 209, 9, 0x1},   // bouvetoya
	{65401, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{31172, 255, 33, 0x1},  // grondgebiedbritishmaagdeneilanden
	{17461, 45, 24, 0x1},   // socialistrepublicromania
	{62680, 10, 16, 0x1},   // belarussischessr
	{43127, 51, 19, 0x1},   // konungariketsverige
	{4179, 153, 5, 0x1},    // syria
	{37981, 332, 5, 0x1},   // #6316
	{63279, 8, 15, 0x1},    // bulgariakingdom
	{31631, 477, 5, 0x1},   // #5blz
	{51089, 133, 14, 0x1},  // koninkrijklaos
	{15859, 223, 8, 0x1},   // frguiana
	{46005, 71, 4, 0x1},    // misr
	{29243, 242, 5, 0x81},  // #4258
	{8934, 164, 3, 0x1},    // yar
	{5920, 225, 40, 0x1},   // specialadministrativeregionhongkongchina
	{67856, 245, 35, 0x1},  // southsandwichislandsandsouthgeorgia
	{38301, 414, 5, 0x1},   // #6522
	{16876, 167, 17, 0x1},  // antiguaandbarbuda
	{53386, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{10261, 164, 10, 0x1},  // yemenrepof
	{9740, 53, 38, 0x1},    // formerukrainiansovietsocialistrepublic
	{68025, 120, 27, 0x1},  // federalestatenvanmicronesia
	{21234, 122, 5, 0x81},  // #2ind
	{4728, 234, 29, 0x1},   // overzeesgebiedsdeelmartinique
	{45479, 228, 27, 0x1},  // britishindischeoceaangebied
	{55323, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{10922, 64, 17, 0x1},   // congoleopoldville
	{48247, 254, 11, 0x1},  // vaticancity
	{51061, 12, 5, 0x1},    // #7sui
	{51028, 135, 5, 0x1},   // #7sri
	{44690, 157, 19, 0x1},  // easttimortimorleste
	{44589, 246, 25, 0x1},  // sthelenaandtristandacunha
	{24644, 147, 3, 0x1},   // png
	{36233, 259, 17, 0x1},  // republikaekosoves
	{37986, 520, 5, 0x1},   // #6317
	{38086, 475, 5, 0x1},   // #6367
	{13714, 173, 13, 0x1},  // republicchili
	{46213, 91, 14, 0x1},   // zuidwestafrika
	{47302, 179, 5, 0x1},   // #7ecu
	{36052, 84, 14, 0x1},   // kingdommorocco
	{64974, 128, 9, 0x1},   // kirghizia
	{42643, 217, 20, 0x1},  // malvinasfalklandisds
	{26540, 102, 20, 0x1},  // republicofseychelles
	{15027, 64, 11, 0x1},   // formerzaire
	{1363, 189, 18, 0x1},   // republicanicaragua
	{1658, 236, 33, 0x1},   // overzeesgebiedsdeelnieuwcaledonie
	{3272, 243, 21, 0x1},   // collectiviteitreunion
	{67433, 148, 8, 0x1},   // koreadpr
	{13492, 136, 20, 0x1},  // sultanaatdermaldiven
	{66029, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{13435, 9, 6, 0x1},     // bosnia
	{704, 203, 34, 0x1},    // overzeesgebiedsdeelamerikaanssamoa
	{54594, 253, 24, 0x1},  // uskleineafgelegenislands
	{29493, 82, 5, 0x81},   // #4434
	{49326, 81, 5, 0x1},    // #7lbr
	{29518, 85, 5, 0x81},   // #4450
	{12094, 257, 17, 0x1},  // wallisandfutunais
	{30178, 453, 5, 0x1},   // #5110
	{37971, 521, 5, 0x1},   // #6310
	{38081, 522, 5, 0x1},   // #6366
	{4533, 246, 16, 0x1},   // eilandsinthelena
	{65609, 205, 17, 0x1},  // frsantarcticlands
	{17862, 65, 10, 0x1},   // brazzcongo
	{52508, 122, 6, 0x1},   // bharat
	{34176, 465, 5, 0x1},   // #5kir
	{47467, 19, 5, 0x1},    // #7est
	{14712, 18, 6, 0x1},    // espana
	{42889, 129, 19, 0x1},  // democratickampuchea
	{38286, 523, 5, 0x1},   // #6516
	{38296, 524, 5, 0x1},   // #6520
	{22408, 79, 14, 0x1},   // equatorialguin
	{20063, 236, 43, 0x1},  // territoiredesnouvellecaledonieetdependances
	{6143, 85, 29, 0x1},    // democratischerepublmadagascar
	{67042, 65, 13, 0x1},   // volksrepkongo
	{7797, 243, 13, 0x1},   // reunionfrench
	{29588, 233, 5, 0x81},  // #4500
	{6424, 249, 26, 0x1},   // overzeesgebiedsaintmaarten
	{34218, 525, 5, 0x1},   // #5kyr
	{1383, 85, 10, 0x1},    // malagassie
	{14332, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{37460, 112, 10, 0x1},  // uaemirates
	{35793, 526, 5, 0x1},   // #5per
	{10899, 64, 28, 0x81},  // democraticrepublicofthecongo
	{8550, 527, 10, 0x2},   // somaliland
	{67517, 7, 15, 0x1},    // royaumebelgique
	{13649, 184, 13, 0x1},  // repiblikayiti
	{43851, 41, 6, 0x1},    // norway
	{39799, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{34603, 73, 24, 0x1},   // includingeritreaethiopia
	{7364, 108, 18, 0x1},   // unionofsouthafrica
	{38176, 529, 5, 0x1},   // #6433
	{14388, 135, 12, 0x1},  // formerceylon
	{11676, 186, 29, 0x1},  // federatievansaintkittsennevis
	{16803, 171, 23, 0x1},  // verenigdestatesbrazilie
	{67818, 245, 32, 0x1},  // southsandwichislandssouthgeorgia
	{61065, 77, 14, 0x1},   // republicgambia
	{49915, 237, 11, 0x1},  // norfolkisds
	{19257, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{38096, 487, 5, 0x1},   // #6369
	{40989, 453, 5, 0x1},   // #6guy
	{42604, 26, 12, 0x1},   // magyarorszag
	{270, 37, 18, 0x1},     // republiekmacedonie
	{45418, 200, 19, 0x1},  // grondgebiedanguilla
	{65590, 58, 17, 0x1},   // republiquedubenin
	{60437, 143, 13, 0x1},  // muscatandoman
	{44010, 530, 5, 0x1},   // #6rvn
	{38291, 531, 5, 0x1},   // #6517
	{40169, 192, 18, 0x1},  // republicofparaguay
	{55760, 153, 22, 0x1},  // arabischerepublicsyrie
	{7601, 212, 24, 0x1},   // overseasterritorycuracao
	{40191, 38, 15, 0x1},   // republicofmalta
	{16901, 146, 17, 0x1},  // republiekvanpalau
	{51038, 100, 5, 0x1},   // #7stp
	{41176, 164, 15, 0x1},  // yemenfmrarabrep
	{62444, 7, 17, 0x1},    // royaumedebelgique
	{38171, 334, 5, 0x1},   // #6432
	{54495, 147, 14, 0x1},  // papuanewguniea
	{58008, 248, 24, 0x1},  // saintpierremiquelonfrans
	{40554, 81, 15, 0x1},   // republicliberia
	{42846, 240, 24, 0x1},  // commonwealthofpuertorico
	{50716, 257, 29, 0x1},  // territoiredesileswallisfutuna
	{3183, 235, 13, 0x1},   // mayottefrench
	{16076, 117, 3, 0x1},   // vrc
	{49450, 112, 17, 0x1},  // arabischeemiraten
	{48258, 254, 7, 0x1},   // holysee
	{10476, 248, 18, 0x1},  // stpierreetmiquelon
	{68600, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{15022, 153, 5, 0x1},   // syrie
	{38091, 439, 5, 0x1},   // #6368
	{5263, 235, 27, 0x1},   // overseascollectivitymayotte
	{39139, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{13435, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{29238, 223, 5, 0x81},  // #4254
	{40518, 330, 5, 0x1},   // #6gab
	{9359, 45, 7, 0x1},     // romania
	{43369, 250, 30, 0x1},  // grondgebiedturkscaicoseilanden
	{940, 242, 15, 0x1},    // frenchpolynesia
	{59738, 58, 13, 0x1},   // republicbenin
	{11036, 78, 13, 0x1},   // guineabisseau
	{40150, 166, 19, 0x1},  // republicofargentina
	{8330, 120, 27, 0x1},   // federalestatenvanmicronesie
	{68069, 120, 24, 0x1},  // micronesiafederatestates
	{54239, 65, 24, 0x1},   // republiccongobrazzaville
	{4659, 67, 9, 0x1},     // caboverde
	{40775, 245, 54, 0x1},  // britishoverzeesgebiedsouthgeorgiesouthsandwicheilanden
	{6467, 21, 18, 0x1},    // metropolitanfrance
	{38186, 406, 5, 0x1},   // #6435
	{5456, 240, 27, 0x1},   // overseasterritorypuertorico
	{51607, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{15320, 86, 11, 0x1},   // frenchsudan
	{55698, 50, 8, 0x1},    // slovenie
	{5786, 73, 32, 0x1},    // democraticvolksrepubliekethiopie
	{1052, 247, 33, 0x1},   // overseasterritorysvalbardjanmayen
	{26801, 102, 18, 0x1},  // republicseychelles
	{47307, 71, 5, 0x1},    // #7egy
	{13701, 173, 13, 0x1},  // republicchile
	{11343, 15, 8, 0x1},    // germanye
	{22255, 242, 38, 0x1},  // territorialcollectivityfrenchpolynesia
	{68498, 12, 19, 0x1},   // zwitsersebondsstaat
	{22664, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{36864, 245, 30, 0x1},  // zuidgeorgiaenzuidelsandwicheil
	{51145, 27, 17, 0x1},   // republicofireland
	{17860, 171, 5, 0x81},  // #2bra
	{28709, 43, 20, 0x1},   // rzeczpospolitapolska
	{48462, 247, 16, 0x1},  // janmayensvalbard
	{17117, 222, 28, 0x1},  // autonomousterritorygreenland
	{2244, 237, 23, 0x1},   // territorynorfolkislands
	{10550, 148, 20, 0x1},  // dempeoplesrepofkorea
	{26526, 37, 22, 0x1},   // northmacedoniarepublic
	{51124, 12, 11, 0x1},   // zwitserland
	{34213, 532, 5, 0x1},   // #5kuw
	{10807, 120, 17, 0x1},  // federalmicronesia
	{14562, 108, 24, 0x1},  // riphablikiraafrikadzonga
	{31482, 119, 24, 0x1},  // republiekderfijieilanden
	{19342, 14, 20, 0x1},   // czechrepublicczechia
	{38181, 502, 5, 0x1},   // #6434
	{4044, 136, 17, 0x1},   // republiekmaldiven
	{42117, 136, 17, 0x1},  // sultanatemaldives
	{29498, 31, 5, 0x81},   // #4438
	{9712, 4, 8, 0x1},      // autralia
	{9966, 67, 9, 0x1},     // capeverde
	{27948, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{21750, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{37711, 5, 18, 0x1},    // republicoostenrijk
	{24083, 237, 17, 0x1},  // teratrinorfkailen
	{28150, 49, 9, 0x1},    // slovensko
	{19576, 6, 10, 0x1},    // azarbaycan
	{31076, 115, 12, 0x1},  // nationbrunei
	{57391, 155, 18, 0x1},  // republictajikistan
	{47377, 18, 5, 0x1},    // #7esp
	{19139, 220, 33, 0x1},  // britishoverseasterritorygibraltar
	{11819, 106, 35, 0x1},  // verenigderepublictanganyikazanzibar
	{17962, 172, 5, 0x81},  // #2brb
	{15787, 7, 16, 0x1},    // kingdomofbelgium
	{65927, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{43837, 18, 12, 0x1},   // spainkingdom
	{20939, 182, 5, 0x81},  // #2guy
	{14400, 71, 12, 0x1},   // formeregypte
	{10691, 161, 18, 0x1},  // formernorthvietnam
	{44798, 94, 16, 0x1},   // republicofrwanda
	{10909, 325, 18, 0x82}, // republicofthecongo
	{64275, 64, 24, 0x1},   // demrepzairekinshasacongo
	{15128, 76, 11, 0x1},   // fransguinee
	{38196, 366, 5, 0x1},   // #6437
	{16308, 138, 26, 0x1},  // socialistrepublicuniebirma
	{40466, 52, 18, 0x1},   // turkiyecumhuriyeti
	{2086, 257, 15, 0x1},   // wallisenfutunaf
	{34932, 5, 10, 0x1},    // osterreich
	{49392, 32, 5, 0x1},    // #7ltu
	{11383, 253, 47, 0x1},  // grondgebiedverafgelegeneilandjesverenigdestates
	{33379, 3, 8, 0x1},     // hayastan
	{26829, 196, 5, 0x81},  // #2ury
	{31314, 69, 8, 0x1},    // algerije
	{48365, 79, 26, 0x1},   // republiekequatoriaalguinea
	{21630, 59, 19, 0x1},   // republiekoppervolta
	{4332, 54, 15, 0x1},    // verenigdestates
	{20326, 74, 5, 0x81},   // #2gab
	{30813, 532, 5, 0x1},   // #5690
	{13538, 63, 8, 0x1},    // kameroen
	{34069, 206, 30, 0x1},  // bonairesainteustatiussabadutch
	{33379, 3, 22, 0x1},    // hayastanihanrapetutyun
	{5776, 133, 34, 0x1},   // laotiaansedemocraticvolksrepubliek
	{5215, 56, 15, 0x1},    // republicaangola
	{20255, 45, 26, 0x1},   // roemeensesocialistrepublic
	{67420, 148, 18, 0x1},  // dempeoplesrepkorea
	{12112, 149, 12, 0x1},  // stateofqatar
	{37660, 86, 16, 0x1},   // republiquedumali
	{8827, 49, 9, 0x1},     // slowakije
	{10769, 163, 12, 0x1},  // westernsamoa
	{45291, 280, 5, 0x1},   // #6usa
	{32883, 91, 16, 0x1},   // republieknamibie
	{51066, 194, 5, 0x1},   // #7sur
	{34714, 250, 40, 0x1},  // britishoverzeesgebiedturkscaicoseilanden
	{27304, 228, 27, 0x1},  // britishindianoceanterritory
	{14082, 86, 13, 0x1},   // republiekmali
	{33780, 431, 5, 0x1},   // #5ice
	{38191, 533, 5, 0x1},   // #6436
	{25660, 128, 18, 0x1},  // republiekkirgistan
	{59459, 195, 25, 0x1},  // trinidadandtobagorepublic
	{54198, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{56200, 37, 12, 0x1},   // macedoniafyr
	{31593, 491, 5, 0x1},   // #5blr
	{23643, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{4216, 176, 4, 0x1},    // cuba
	{29233, 21, 5, 0x81},   // #4250
	{40160, 166, 17, 0x1},  // argentinarepublic
	{63160, 120, 22, 0x1},  // federatievanmicronesie
	{33091, 68, 13, 0x1},   // afarsandissas
	{38276, 534, 5, 0x1},   // #6510
	{5332, 243, 27, 0x1},   // overseascollectivityreunion
	{41224, 89, 16, 0x1},   // islandsmauritius
	{43907, 535, 5, 0x1},   // #6rok
	{16586, 55, 6, 0x1},    // #3yucs
	{50280, 202, 22, 0x1},  // oudnederlandseantillen
	{40105, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{4467, 119, 12, 0x1},   // fijidominion
	{12686, 37, 20, 0x1},   // macedoniathefmryugrp
	{17478, 45, 22, 0x1},   // romaniapeoplesrepublic
	{66609, 74, 14, 0x1},   // republiekgabon
	{51107, 51, 5, 0x1},    // #7swe
	{12184, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{38206, 536, 5, 0x1},   // #6439
	{27666, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{67362, 241, 3, 0x1},   // plo
	{49382, 83, 5, 0x1},    // #7les
	{52149, 229, 17, 0x1},  // bailliagedejersey
	{20647, 122, 15, 0x1},  // republicofindia
	{23619, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{12080, 55, 13, 0x1},   // sfryugoslavia
	{41826, 50, 8, 0x1},    // slovenia
	{61579, 115, 15, 0x1},  // sultanaatbrunei
	{15428, 46, 4, 0x1},    // ussr
	{47517, 170, 25, 0x1},  // boliviaplurinationalstate
	{312, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{40592, 207, 14, 0x1},  // stbartholomeus
	{27703, 246, 35, 0x1},  // sainthelenahemelvaarttristandacunha
	{12935, 247, 21, 0x1},  // janmayenenspitsbergen
	{58147, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34208, 440, 5, 0x1},   // #5kos
	{38281, 357, 5, 0x1},   // #6511
	{20334, 22, 5, 0x81},   // #2gbr
	{30818, 503, 5, 0x1},   // #5692
	{34242, 537, 5, 0x1},   // #5kzk
	{60108, 135, 16, 0x1},  // republicsrilanka
	{30738, 388, 5, 0x1},   // #5620
	{6646, 218, 26, 0x1},   // overzeesgebiedsdeelfaeroer
	{34328, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{7810, 373, 8, 0x2},    // stmartin
	{47089, 229, 13, 0x1},  // jerseybritish
	{60315, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{49329, 233, 34, 0x1},  // britishoverseasterritorymontserrat
	{4039, 447, 5, 0x2},    // korea
	{40456, 52, 17, 0x1},   // republicofturkiye
	{62301, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{38201, 404, 5, 0x1},   // #6438
	{54981, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{47451, 230, 8, 0x1},   // macausar
	{29528, 140, 5, 0x81},  // #4458
	{58502, 120, 19, 0x1},  // federatiemicronesie
	{41923, 133, 27, 0x1},  // laodemocraticvolksrepubliek
	{39036, 161, 24, 0x1},  // socialistrepublicvietnam
	{4311, 253, 36, 0x1},   // verafgelegeneilandjesverenigdestates
	{10328, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{21852, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{34094, 249, 17, 0x1},  // dutchsaintmaarten
	{47495, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{59880, 129, 19, 0x1},  // democratickampuchia
	{54515, 206, 36, 0x1},  // grondgebiedbonairesainteustatiussaba
	{24816, 186, 21, 0x1},  // saintchristophernevis
	{9385, 6, 33, 0x1},     // azerbaijansovietsocialistrepublic
	{19403, 118, 17, 0x1},  // kibriscumhuriyeti
	{25972, 48, 5, 0x81},   // #2srb
	{62386, 88, 11, 0x1},   // muritaniyah
	{10744, 134, 19, 0x1},  // republiquelibanaise
	{15607, 186, 7, 0x1},   // stkitts
	{5837, 219, 8, 0x1},    // guernsey
	{18307, 62, 18, 0x1},   // ivorycoastrepublic
	{51756, 110, 5, 0x1},   // #7zim
	{10994, 121, 23, 0x1},  // unitedstatesofindonesia
	{33124, 538, 5, 0x1},   // #5egy
	{63528, 10, 15, 0x1},   // republicbelarus
	{34425, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{8018, 201, 24, 0x1},   // overzeesgebiedsdeelaland
	{3512, 247, 21, 0x1},   // svalbardjanmayennoors
	{12217, 64, 25, 0x1},   // congodemocraticrepublicof
	{37646, 513, 5, 0x1},   // #5ven
	{26834, 54, 5, 0x81},   // #2usa
	{31670, 539, 5, 0x1},   // #5bng
	{15955, 98, 7, 0x1},    // somalie
	{29438, 111, 3, 0x81},  // #44
	{23831, 133, 22, 0x1},  // laosdemocraticvolksrep
	{4061, 170, 17, 0x1},   // republicofbolivia
	{25577, 110, 8, 0x1},   // zimbabwe
	{52314, 235, 30, 0x1},  // territorialcollectivitymayotte
	{13259, 165, 20, 0x1},  // peoplesrepublicyemen
	{30823, 292, 5, 0x1},   // #5694
	{63030, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{53574, 90, 13, 0x1},   // dzikolamalawi
	{36167, 71, 7, 0x1},    // egyptar
	{68755, 16, 3, 0x1},    // brd
	{16927, 36, 8, 0x1},    // moldavie
	{50539, 79, 26, 0x1},   // republicofequatorialguinea
	{26089, 57, 17, 0x1},   // koninkrijkburundi
	{54784, 184, 14, 0x1},  // repiblikdayiti
	{31096, 61, 20, 0x1},   // centraalafrrepubliek
	{61101, 44, 16, 0x1},   // portugalrepublic
	{26751, 53, 5, 0x81},   // #2ukr
	{33863, 433, 5, 0x1},   // #5ire
	{3286, 243, 14, 0x1},   // reunionislands
	{37390, 57, 9, 0x1},    // boeroendi
	{31839, 540, 5, 0x1},   // #5bot
	{41188, 164, 10, 0x1},  // repofyemen
	{8847, 108, 16, 0x1},   // southafricaunion
	{30033, 52, 5, 0x81},   // #4792
	{29963, 194, 5, 0x81},  // #4740
	{17519, 91, 10, 0x1},   // namibiaswa
	{11544, 141, 10, 0x1},  // nepalstate
	{68052, 120, 27, 0x1},  // federatedstatesofmicronesia
	{31331, 210, 24, 0x1},  // grondgebiedcocoseilanden
	{22719, 227, 36, 0x1},  // britishoverzeesterritoriumislandsman
	{36186, 23, 15, 0x1},   // republicgeorgia
	{30743, 541, 5, 0x1},   // #5625
	{56460, 123, 12, 0x1},  // iranislrepof
	{13559, 15, 13, 0x1},   // oostduitsland
	{40592, 207, 7, 0x1},   // stbarth
	{723, 203, 15, 0x1},    // amerikaanssamoa
	{24484, 238, 5, 0x81},  // #2niu
	{4503, 135, 7, 0x1},    // ilankai
	{58197, 22, 45, 0x1},   // verenigdkoninkrijkgrootbrittannienorthierland
	{6789, 251, 7, 0x1},    // tokelau
	{9552, 212, 12, 0x1},   // curacaodutch
	{58734, 124, 14, 0x1},  // republicofiraq
	{24569, 142, 5, 0x81},  // #2nru
	{17733, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{46288, 27, 13, 0x1},   // ierserepublic
	{8609, 140, 22, 0x1},   // formerfederatiemalakka
	{4230, 74, 5, 0x1},     // gabon
	{2941, 223, 16, 0x1},   // guianadepartment
	{33260, 74, 5, 0x1},    // gabun
	{1091, 246, 8, 0x1},    // sthelena
	{24347, 66, 12, 0x1},   // staatcomoren
	{21720, 148, 20, 0x1},  // koreapeoplesrepublic
	{3635, 20, 15, 0x1},    // suomentasavalta
	{31860, 523, 5, 0x1},   // #5bui
	{40755, 255, 20, 0x1},  // britishvirginislands
	{31850, 336, 5, 0x1},   // #5bra
	{8689, 82, 51, 0x1},    // grotesocialistischelibischarabischevolksjamahiriyya
	{37906, 542, 5, 0x1},   // #6211
	{65777, 78, 12, 0x1},   // guineabissao
	{21976, 252, 21, 0x1},  // provinceofchinataiwan
	{30828, 363, 5, 0x1},   // #5696
	{31989, 248, 21, 0x1},  // saintpierreenmiquelon
	{32041, 39, 18, 0x1},   // republicmontenegro
	{8926, 199, 14, 0x1},   // territoryaruba
	{34884, 232, 25, 0x1},  // noordelijkemarianeislands
	{36654, 223, 35, 0x1},  // territorialcollectivityfrenchguiana
	{49402, 33, 5, 0x1},    // #7lux
	{31432, 462, 5, 0x1},   // #5bar
	{23076, 246, 33, 0x1},  // sthelenatristandacunhaenascension
	{11755, 106, 10, 0x1},  // tanganjika
	{40535, 543, 5, 0x1},   // #6gdr
	{34018, 97, 11, 0x1},   // sierraleone
	{24443, 219, 17, 0x1},  // territoryguernsey
	{37901, 544, 5, 0x1},   // #6210
	{67340, 46, 10, 0x1},   // sovietunie
	{60629, 545, 20, 0x2},  // gilbertelliceislands
	{19833, 106, 20, 0x1},  // mainlanduroftanzania
	{36951, 194, 16, 0x1},  // surinamerepublic
	{4960, 148, 8, 0x1},    // koreadem
	{34171, 494, 5, 0x1},   // #5ken
	{501, 68, 31, 0x1},     // afarsandtheissasfrenchterritory
	{60237, 106, 13, 0x1},  // fmrtanganyika
	{21523, 64, 23, 0x1},   // leopoldvilleformercongo
	{46623, 215, 13, 0x1},  // spaansesahara
	{10270, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{59927, 55, 19, 0x1},   // jugoslavievoormalig
	{15548, 252, 9, 0x1},   // taiwanroc
	{8992, 42, 18, 0x1},    // aotearoanewzealand
	{33050, 236, 36, 0x1},  // newcaledoniaanddependenciesterritory
	{24816, 186, 31, 0x1},  // saintchristophernevisfederation
	{46819, 188, 21, 0x1},  // verenigdestatenmexico
	{33119, 547, 5, 0x1},   // #5ecu
	{31520, 241, 9, 0x1},   // palestine
	{60073, 67, 18, 0x1},   // republicacaboverde
	{49307, 82, 5, 0x1},    // #7lba
	{10509, 164, 23, 0x1},  // arabischerepubliekjemen
	{23483, 10, 8, 0x1},    // byelarus
	{38141, 431, 5, 0x1},   // #6395
	{63493, 52, 16, 0x1},   // republicofturkey
	{36201, 60, 16, 0x1},   // republicbotswana
	{31817, 436, 5, 0x1},   // #5bos
	{10026, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{68294, 87, 19, 0x1},   // portugeesoostafrika
	{37609, 98, 7, 0x1},    // somalia
	{30053, 1, 3, 0x81},    // #48
	{40530, 416, 5, 0x1},   // #6gam
	{30228, 280, 3, 0x1},   // #52
	{23859, 148, 16, 0x1},  // koreademvolksrep
	{30833, 548, 5, 0x1},   // #5698
	{58094, 28, 15, 0x1},   // lydveldidisland
	{60130, 179, 4, 0x1},   // #8ec
	{30748, 278, 5, 0x1},   // #5626
	{41646, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{12369, 64, 15, 0x1},   // republicofzaire
	{50565, 189, 20, 0x1},  // republicadenicaragua
	{46678, 252, 13, 0x1},  // chineestaipei
	{24511, 40, 5, 0x81},   // #2nld
	{56315, 36, 8, 0x1},    // moldavia
	{51120, 101, 5, 0x1},   // #7swz
	{65386, 55, 13, 0x1},   // fmryugoslavia
	{40644, 219, 15, 0x1},  // guernseybritish
	{18338, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{11650, 62, 10, 0x1},   // ivorycoast
	{33512, 48, 26, 0x1},   // serbiamontenegrostateunion
	{51135, 153, 5, 0x1},   // #7syr
	{3452, 223, 30, 0x1},   // overzeesgebiedsdeelfransguyana
	{14960, 138, 12, 0x1},  // burmamyanmar
	{47886, 75, 5, 0x1},    // #7gha
	{17136, 222, 28, 0x1},  // greenlandautonomousterritory
	{33144, 522, 5, 0x1},   // #5est
	{2010, 256, 4, 0x1},    // usvi
	{35188, 54, 12, 0x1},   // unitesstates
	{17817, 198, 22, 0x1},  // venezuelabolivrepublic
	{31876, 430, 5, 0x1},   // #5bul
	{30043, 250, 5, 0x81},  // #4796
	{37911, 549, 5, 0x1},   // #6212
	{29958, 550, 5, 0x1},   // #4736
	{29968, 247, 5, 0x81},  // #4744
	{16484, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{16846, 8, 23, 0x1},    // volksrepubliekbulgarije
	{27331, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{35421, 147, 16, 0x1},  // papuanorthguinea
	{13825, 23, 15, 0x1},   // republicgeorgie
	{57294, 127, 9, 0x1},   // qazaqstan
	{30763, 501, 5, 0x1},   // #5645
	{30768, 538, 5, 0x1},   // #5651
	{50636, 102, 5, 0x1},   // #7sey
	{48480, 247, 19, 0x1},  // janmayenspitsbergen
	{13512, 143, 21, 0x1},  // sultanaatmuscatenoman
	{46998, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{25651, 44, 18, 0x1},   // portugeserepubliek
	{7123, 19, 16, 0x1},    // estonianrepublic
	{63045, 230, 12, 0x1},  // macauchinapr
	{36224, 46, 10, 0x1},   // russiaussr
	{28555, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavie
	{43144, 168, 22, 0x1},  // gemenebestvandebahamas
	{16658, 170, 11, 0x1},  // wuliwyasuyu
	{33908, 301, 5, 0x1},   // #5irn
	{9010, 211, 21, 0x1},   // cookislandsnewzealand
	{25729, 551, 14, 0x2},  // channelislands
	{39506, 71, 15, 0x1},   // republicofegypt
	{23009, 246, 22, 0x1},  // sthelenatristandacunha
	{9575, 373, 20, 0x2},   // stmartinsaintmaarten
	{44491, 54, 9, 0x1},    // verstaten
	{37956, 543, 5, 0x1},   // #6265
	{62174, 243, 4, 0x1},   // #8re
	{60823, 184, 4, 0x1},   // #8ha
	{9455, 242, 25, 0x1},   // territoriumfranspolynesie
	{14786, 104, 12, 0x1},  // togorepublic
	{20747, 78, 5, 0x81},   // #2gnb
	{34, 55, 11, 0x1},      // yougoslavia
	{30773, 553, 5, 0x2},   // #5652
	{20273, 193, 21, 0x1},  // republicadeelsalvador
	{1274, 205, 31, 0x1},   // frenchsouthernandantarcticlands
	{27926, 243, 18, 0x1},  // territoriumreunion
	{43923, 241, 15, 0x1},  // gazaandwestbank
	{34949, 82, 27, 0x1},   // libischarabischejamahiriyya
	{2212, 237, 24, 0x1},   // norfolkeilandaustralisch
	{49299, 34, 5, 0x1},    // #7lat
	{34198, 127, 10, 0x1},  // kazachstan
	{38136, 319, 5, 0x1},   // #6390
	{12781, 163, 9, 0x1},   // westsamoa
	{40974, 481, 5, 0x1},   // #6grn
	{18677, 145, 28, 0x1},  // commonwealthofthephilippines
	{62505, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{4053, 136, 8, 0x1},    // maldiven
	{37409, 188, 25, 0x1},  // verenigdemexicaansestates
	{26939, 156, 20, 0x1},  // turkmenistanrepublic
	{20502, 219, 5, 0x81},  // #2ggy
	{49820, 246, 53, 0x1},  // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{10238, 175, 9, 0x1},   // costarica
	{10229, 175, 18, 0x1},  // republiekcostarica
	{68631, 48, 22, 0x1},   // servieenmontenegrounie
	{24588, 18, 16, 0x1},   // koninkrijkspanje
	{63738, 15, 16, 0x1},   // germanyfmrdemrep
	{55126, 241, 9, 0x1},   // palestina
	{11364, 48, 22, 0x1},   // fryserbiaandmontenegro
	{31862, 139, 14, 0x1},  // buitenmongolie
	{26746, 107, 5, 0x81},  // #2uga
	{22838, 255, 48, 0x1},  // britishoverzeesterritoriumbritishmaagdeneilanden
	{8380, 120, 16, 0x1},   // fedstsmicronesia
	{38131, 555, 5, 0x1},   // #6385
	{19699, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{31511, 536, 5, 0x1},   // #5bfo
	{38121, 300, 5, 0x1},   // #6375
	{19008, 143, 16, 0x1},  // sultanaatvanoman
	{12745, 101, 15, 0x1},  // formerswaziland
	{52248, 9, 4, 0x81},    // #1ba
	{56982, 242, 35, 0x1},  // paysdoutremerdelapolynesiefrancaise
	{52292, 60, 12, 0x1},   // bechuanaland
	{63305, 150, 20, 0x1},  // kingdomofsaudiarabia
	{30038, 156, 5, 0x81},  // #4795
	{19680, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{20682, 221, 5, 0x81},  // #2glp
	{32981, 140, 18, 0x1},  // malaysiafederation
	{3248, 170, 15, 0x1},   // republicbolivia
	{59584, 64, 4, 0x1},    // #8cg
	{60134, 71, 4, 0x1},    // #8eg
	{65126, 49, 14, 0x1},   // slovakrepublic
	{20893, 223, 5, 0x81},  // #2guf
	{30798, 519, 5, 0x1},   // #5678
	{20833, 180, 5, 0x81},  // #2grd
	{24516, 41, 5, 0x81},   // #2nor
	{7300, 123, 3, 0x1},    // iri
	{23268, 6, 21, 0x1},    // republiekazerbeidzjan
	{24369, 92, 5, 0x81},   // #2ner
	{24574, 42, 5, 0x81},   // #2nzl
	{40493, 485, 5, 0x1},   // #6etm
	{25854, 121, 32, 0x1},  // indonesierepublicverenigdestates
	{26726, 214, 10, 0x1},  // caymanisds
	{52646, 239, 32, 0x1},  // overseasterritorypitcairnislands
	{14730, 86, 12, 0x1},   // republicmali
	{59333, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{63554, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{5230, 222, 28, 0x1},   // overzeesgebiedsdeelgroenland
	{3328, 1, 31, 0x1},     // peoplessocialistrepublicalbania
	{18179, 249, 22, 0x1},  // sintmaartennetherlands
	{36059, 84, 7, 0x1},    // morocco
	{60388, 143, 19, 0x1},  // muscatomansultanate
	{31789, 168, 21, 0x1},  // commonwealthofbahamas
	{50974, 228, 25, 0x1},  // indischeoceaangebiedbrits
	{38111, 556, 5, 0x1},   // #6372
	{21279, 123, 14, 0x1},  // iranislamicrep
	{31741, 557, 5, 0x1},   // #5bol
	{53499, 46, 10, 0x1},   // sowjetunie
	{59687, 75, 8, 0x1},    // goudkust
	{55408, 27, 13, 0x1},   // irishrepublic
	{27060, 235, 18, 0x1},  // territoriummayotte
	{37951, 516, 5, 0x1},   // #6260
	{29953, 215, 5, 0x81},  // #4732
	{29973, 101, 5, 0x81},  // #4748
	{40351, 233, 21, 0x1},  // grondgebiedmontserrat
	{29938, 18, 5, 0x81},   // #4724
	{64798, 202, 25, 0x1},  // nederlandseantillenformer
	{25642, 96, 5, 0x81},   // #2sen
	{13060, 128, 15, 0x1},  // kirghizrepublic
	{46147, 250, 21, 0x1},  // turksencaicoseilanden
	{59555, 65, 4, 0x1},    // #8cf
	{11181, 99, 20, 0x1},   // republicofsouthsudan
	{26618, 248, 22, 0x1},  // miquelonandsaintpierre
	{21576, 155, 13, 0x1},  // tadzjiekistan
	{30803, 471, 5, 0x1},   // #5679
	{62176, 62, 21, 0x1},   // republiquecotedivoire
	{10627, 121, 15, 0x1},  // dutcheastindies
	{55748, 164, 29, 0x1},  // jemenitischearabischerepublic
	{24359, 91, 5, 0x81},   // #2nam
	{24419, 93, 5, 0x81},   // #2nga
	{14514, 150, 3, 0x1},   // ksa
	{65873, 145, 20, 0x1},  // gemenebestfilipijnen
	{6094, 196, 24, 0x1},   // easternrepublicofuruguay
	{14093, 82, 24, 0x1},   // libischarabischerepublic
	{13355, 194, 15, 0x1},  // surinamrepublic
	{45486, 228, 27, 0x1},  // indischeoceaangebiedbritish
	{52270, 152, 16, 0x1},  // salomonseilanden
	{7024, 155, 18, 0x1},   // tajikistanrepublic
	{23289, 187, 5, 0x81},  // #2lca
	{38116, 472, 5, 0x1},   // #6373
	{40910, 558, 5, 0x1},   // #6grc
	{3603, 201, 12, 0x1},   // alandislands
	{21789, 272, 13, 0x2},  // republicchina
	{41873, 66, 15, 0x1},   // staatdercomoren
	{6232, 221, 33, 0x1},   // territorialcollectivityguadeloupe
	{65967, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{31583, 484, 5, 0x1},   // #5bhm
	{21857, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{61654, 90, 4, 0x1},    // #8mi
	{60204, 20, 4, 0x1},    // #8fi
	{59551, 135, 4, 0x1},   // #8ce
	{60138, 27, 4, 0x1},    // #8ei
	{15275, 147, 19, 0x1},  // papuanewguineastate
	{13427, 9, 25, 0x1},    // republicbosniaherzegovina
	{30758, 504, 5, 0x1},   // #5640
	{50641, 151, 5, 0x1},   // #7sgp
	{3553, 73, 33, 0x1},    // federaldemocraticrepublicethiopie
	{46908, 207, 7, 0x1},   // stbarts
	{10824, 120, 17, 0x1},  // fedstatmicronesia
	{55413, 25, 15, 0x1},   // republickroatie
	{30613, 410, 4, 0x1},   // #551
	{49679, 189, 5, 0x1},   // #7nca
	{23307, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{67712, 12, 31, 0x1},   // schweizerischeeidgenossenschaft
	{24782, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{28510, 256, 21, 0x1},  // americanvirginislands
	{18719, 232, 16, 0x1},  // northernmarianas
	{58432, 277, 4, 0x1},   // #1yd
	{59449, 195, 27, 0x1},  // republicoftrinidadandtobago
	{38101, 559, 5, 0x1},   // #6370
	{52260, 172, 4, 0x81},  // #1bb
	{7148, 223, 25, 0x1},   // overzeesgebiedfransguyana
	{53937, 246, 25, 0x1},  // sainthelenatristandacunha
	{12278, 178, 17, 0x1},  // dominicanrepublic
	{30048, 159, 5, 0x81},  // #4798
	{25378, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{11705, 186, 26, 0x1},  // federatiesaintkittsennevis
	{61650, 233, 4, 0x1},   // #8mh
	{52430, 251, 18, 0x1},  // grondgebiedtokelau
	{24403, 30, 16, 0x1},   // koninkrijkitalie
	{52337, 235, 12, 0x1},  // mayottefrans
	{60217, 119, 4, 0x1},   // #8fj
	{17638, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{59547, 103, 4, 0x1},   // #8cd
	{40950, 211, 24, 0x1},  // nieuwzeelandcookeilanden
	{53965, 246, 34, 0x1},  // ascensionsainthelenatristandacunha
	{26106, 50, 5, 0x81},   // #2svn
	{47204, 93, 16, 0x1},   // nigeriafederatie
	{30633, 466, 4, 0x1},   // #552
	{67309, 32, 7, 0x1},    // lietuva
	{3614, 197, 14, 0x1},   // stvincentandgr
	{4578, 221, 29, 0x1},   // overzeesgebiedsdeelguadeloupe
	{12903, 225, 14, 0x1},  // formerhongkong
	{64020, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{36890, 254, 12, 0x1},  // heiligestoel
	{2406, 209, 31, 0x1},   // overzeesgebiedsdeelbouveteiland
	{58436, 164, 4, 0x81},  // #1ye
	{33218, 560, 5, 0x1},   // #5etm
	{48421, 78, 20, 0x1},   // guineabissaurepublic
	{37264, 167, 14, 0x1},  // antiguabarbuda
	{23382, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{15160, 205, 43, 0x1},  // overseascollectivityfrenchsouthernterritory
	{38106, 492, 5, 0x1},   // #6371
	{16891, 149, 11, 0x1},  // dawlatqatar
	{10858, 15, 24, 0x1},   // germandemocraticrepublic
	{52290, 7, 4, 0x81},    // #1be
	{61480, 232, 12, 0x1},  // nmarianaisds
	{2193, 237, 32, 0x1},   // overzeesgebiedsdeelnorfolkeiland
	{40606, 445, 5, 0x1},   // #6gha
	{62048, 144, 4, 0x1},   // #8pk
	{5864, 225, 8, 0x1},    // hongkong
	{13923, 80, 13, 0x1},   // republickenya
	{61720, 37, 4, 0x1},    // #8mk
	{60827, 225, 4, 0x1},   // #8hk
	{26166, 249, 5, 0x81},  // #2sxm
	{60221, 217, 4, 0x1},   // #8fk
	{60142, 79, 4, 0x1},    // #8ek
	{51641, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{12706, 37, 13, 0x1},   // macedoniatfyr
	{52181, 231, 14, 0x1},  // francestmartin
	{50745, 47, 5, 0x1},    // #7smr
	{53187, 373, 22, 0x2},  // sintmaartensaintmartin
	{47036, 98, 18, 0x1},   // somalischerepublic
	{30643, 462, 4, 0x1},   // #553
	{6304, 252, 6, 0x1},    // taiwan
	{5429, 234, 27, 0x1},   // overseasterritorymartinique
	{40999, 561, 5, 0x1},   // #6hon
	{33913, 501, 5, 0x1},   // #5irq
	{32320, 178, 21, 0x1},  // dominicaanserepubliek
	{26283, 119, 12, 0x1},  // fijieilanden
	{38126, 562, 5, 0x1},   // #6380
	{41110, 521, 5, 0x1},   // #6hun
	{63702, 16, 28, 0x1},   // formergermanyfederalrepublic
	{32601, 161, 18, 0x1},  // fmrdemrepofvietnam
	{8076, 199, 24, 0x1},   // overzeesgebiedsdeelaruba
	{65448, 62, 18, 0x1},   // republiekivoorkust
	{52286, 113, 4, 0x81},  // #1bd
	{24867, 186, 25, 0x1},  // federationsaintkittsnevis
	{43438, 136, 9, 0x1},   // maladiven
	{26792, 136, 17, 0x1},  // maledivenrepublic
	{14242, 89, 13, 0x1},   // republikmoris
	{29933, 563, 5, 0x1},   // #4720
	{61716, 39, 4, 0x1},    // #8mj
	{26176, 153, 5, 0x81},  // #2syr
	{62097, 26, 18, 0x1},   // republiekhongarije
	{3875, 257, 21, 0x1},   // territorywallisfutuna
	{59439, 129, 4, 0x1},   // #8cb
	{20453, 213, 25, 0x1},  // christmasislandsterritory
	{49624, 71, 12, 0x1},   // egyptkingdom
	{25151, 256, 37, 0x1},  // territoriumamerikaansemaagdeneilanden
	{20809, 24, 5, 0x81},   // #2grc
	{30653, 344, 4, 0x1},   // #554
	{31013, 564, 4, 0x1},   // #594
	{40488, 565, 5, 0x1},   // #6eth
	{13812, 74, 13, 0x1},   // republicgabon
	{13936, 38, 13, 0x1},   // republicmalta
	{45327, 208, 14, 0x1},  // bermudaislands
	{22599, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{12945, 247, 29, 0x1},  // spitsbergenenjanmayeneilanden
	{65181, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{62131, 158, 13, 0x1},  // puleangatonga
	{35367, 144, 22, 0x1},  // pakistaninclbangladesh
	{58077, 107, 4, 0x81},  // #1ug
	{40481, 73, 7, 0x1},    // etiopie
	{10957, 65, 24, 0x1},   // republicbrazzavillecongo
	{1606, 248, 19, 0x1},   // saintpierremiquelon
	{40915, 556, 5, 0x1},   // #6grg
	{10096, 9, 25, 0x1},    // republicbosnieherzegovina
	{52427, 8, 4, 0x81},    // #1bg
	{54174, 246, 21, 0x1},  // sinthelenaenascension
	{16167, 225, 25, 0x1},  // xianggangtebiexingzhengqu
	{19463, 119, 14, 0x1},  // matanitukoviti
	{24644, 147, 8, 0x1},   // pnguinea
	{43307, 375, 5, 0x1},   // #6nam
	{64146, 215, 4, 0x1},   // #8wi
	{64158, 164, 4, 0x1},   // #8ym
	{22567, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{62438, 137, 4, 0x1},   // #8rm
	{8095, 199, 5, 0x1},    // aruba
	{47312, 72, 5, 0x1},    // #7eri
	{41960, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{8980, 230, 14, 0x1},   // territorymacao
	{60235, 120, 4, 0x1},   // #8fm
	{682, 231, 18, 0x1},    // stmaartenfransdeel
	{59435, 11, 4, 0x1},    // #8ca
	{16851, 8, 18, 0x1},    // republiekbulgarije
	{51936, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{58623, 3, 4, 0x1},     // #8am
	{21469, 111, 25, 0x1},  // islamicstateofafghanistan
	{26075, 49, 5, 0x81},   // #2svk
	{58899, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{13274, 164, 6, 0x1},   // yemenn
	{30663, 481, 4, 0x1},   // #555
	{5764, 133, 12, 0x1},   // laopeodemrep
	{30313, 484, 4, 0x1},   // #531
	{50314, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{51033, 99, 5, 0x1},    // #7ssd
	{31028, 480, 4, 0x1},   // #595
	{39706, 240, 9, 0x1},   // portorico
	{26702, 131, 20, 0x1},  // korearepublicofsouth
	{33204, 566, 5, 0x1},   // #5eth
	{40430, 170, 26, 0x1},  // multinationalestaatbolivia
	{8814, 13, 22, 0x1},    // formertsjechoslowakije
	{60309, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{36921, 175, 20, 0x1},  // republicadecostarica
	{34992, 102, 18, 0x1},  // republicseychellen
	{52388, 59, 4, 0x81},   // #1bf
	{8992, 42, 8, 0x1},     // aotearoa
	{35367, 144, 8, 0x1},   // pakistan
	{14800, 30, 13, 0x1},   // italyrepublic
	{59459, 195, 17, 0x1},  // trinidadandtobago
	{61734, 86, 4, 0x1},    // #8ml
	{49336, 233, 27, 0x1},  // overseasterritorymontserrat
	{55498, 191, 14, 0x1},  // piruwripuwlika
	{11959, 59, 10, 0x1},   // oppervolta
	{20507, 75, 5, 0x81},   // #2gha
	{58619, 1, 4, 0x1},     // #8al
	{20934, 224, 5, 0x81},  // #2gum
	{58359, 88, 25, 0x1},   // islamitrepublicmauritanie
	{37290, 174, 18, 0x1},  // republicofcolumbia
	{53346, 13, 26, 0x1},   // czechslovakfederalrepublic
	{34652, 1, 23, 0x1},    // republikaeastshqiperise
	{24479, 189, 5, 0x81},  // #2nic
	{30678, 478, 4, 0x1},   // #556
	{1866, 257, 32, 0x1},   // overseascollectivitywallisfutuna
	{46123, 250, 21, 0x1},  // turksandcaicosislands
	{7339, 5, 19, 0x1},     // republikoesterreich
	{33502, 48, 26, 0x1},   // stateunionserbiamontenegro
	{54618, 253, 17, 0x1},  // usminoroutlyingis
	{33091, 68, 22, 0x1},   // afarsandissasterritory
	{51607, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{30903, 515, 5, 0x1},   // #5760
	{10158, 259, 16, 0x1},  // republicofkosova
	{10063, 23, 17, 0x1},   // republicofgeorgia
	{58073, 53, 4, 0x81},   // #1ua
	{12094, 257, 19, 0x1},  // wallisandfutunaisds
	{61495, 228, 17, 0x1},  // brindianoceanterr
	{8836, 108, 22, 0x1},   // formerunionsouthafrica
	{51851, 200, 4, 0x81},  // #1ai
	{24612, 232, 4, 0x1},   // cnmi
	{50504, 244, 21, 0x1},  // vietnamformerrepublic
	{52526, 57, 4, 0x81},   // #1bi
	{53384, 16, 4, 0x81},   // #1de
	{4281, 64, 17, 0x1},    // leopoldvillecongo
	{56200, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{35220, 249, 17, 0x1},  // saintmaartendutch
	{40782, 245, 47, 0x1},  // overzeesgebiedsouthgeorgiesouthsandwicheilanden
	{13546, 257, 13, 0x1},  // fwallisfutuna
	{62442, 45, 4, 0x1},    // #8ro
	{25469, 256, 40, 0x1},  // overzeesgebiedamerikaansemaagdeneilanden
	{62084, 44, 4, 0x1},    // #8po
	{61742, 84, 4, 0x1},    // #8mo
	{4945, 148, 20, 0x1},   // peoplesrepublickorea
	{60845, 183, 4, 0x1},   // #8ho
	{22484, 206, 21, 0x1},  // bonairesainteustatius
	{48286, 19, 13, 0x1},   // eestivabariik
	{59978, 177, 4, 0x1},   // #8do
	{60258, 218, 4, 0x1},   // #8fo
	{49729, 256, 37, 0x1},  // grondgebiedamerikaansemaagdeneilanden
	{59774, 174, 4, 0x1},   // #8co
	{58631, 56, 4, 0x1},    // #8ao
	{12021, 46, 16, 0x1},   // formersovjetunie
	{42401, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{15673, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{5630, 243, 27, 0x1},   // overzeesegemeenschapreunion
	{30793, 567, 5, 0x1},   // #5670
	{20883, 222, 5, 0x81},  // #2grl
	{6680, 235, 26, 0x1},   // overzeesgebiedsdeelmayotte
	{5818, 219, 27, 0x1},   // overzeesgebiedsdeelguernsey
	{30688, 474, 4, 0x1},   // #557
	{37036, 37, 5, 0x1},    // fyrom
	{16364, 59, 6, 0x1},    // #3hvbf
	{38166, 416, 5, 0x1},   // #6420
	{63428, 10, 16, 0x1},   // belorussischessr
	{16459, 239, 25, 0x1},  // gebiedafhvanhetvkpitcairn
	{39823, 111, 21, 0x1},  // afghanistanislamicrep
	{58642, 248, 30, 0x1},  // departementsaintpierremiquelon
	{58788, 64, 13, 0x1},   // kongokinshasa
	{41646, 256, 25, 0x1},  // maagdeneilandenamerikaans
	{65357, 145, 11, 0x1},  // fillipijnen
	{61611, 244, 20, 0x1},  // republicsouthvietnam
	{52506, 114, 4, 0x81},  // #1bh
	{53380, 390, 4, 0x1},   // #1dd
	{47964, 181, 5, 0x1},   // #7gua
	{7214, 6, 20, 0x1},     // republicazerbeidzjan
	{45001, 99, 15, 0x1},   // zuidelijksoedan
	{44510, 54, 9, 0x1},    // verstates
	{25929, 111, 25, 0x1},  // afghanistanislamicemirate
	{61943, 141, 4, 0x1},   // #8np
	{62062, 43, 4, 0x1},    // #8pl
	{50749, 109, 15, 0x1},  // republiekzambia
	{61738, 35, 4, 0x1},    // #8mn
	{61296, 148, 4, 0x1},   // #8kn
	{333, 138, 23, 0x1},    // myanmarrepubliekderunie
	{59770, 66, 4, 0x1},    // #8cn
	{60157, 19, 4, 0x1},    // #8en
	{31770, 188, 21, 0x1},  // verenigdestatesmexico
	{58627, 2, 4, 0x1},     // #8an
	{12629, 197, 19, 0x1},  // stvincentgrenadines
	{10073, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{54214, 64, 25, 0x1},   // republiccongoleopoldville
	{63651, 156, 10, 0x1},  // toerkmenie
	{30703, 355, 4, 0x1},   // #558
	{33922, 96, 16, 0x1},   // republieksenegal
	{6962, 115, 29, 0x1},   // theabodeofpeacenationofbrunei
	{3227, 162, 17, 0x1},   // republicofvanuatu
	{14017, 124, 13, 0x1},  // republiekirak
	{30993, 435, 4, 0x1},   // #590
	{43898, 49, 9, 0x1},    // slovakije
	{54464, 192, 16, 0x1},  // republicparaguay
	{49228, 133, 5, 0x1},   // #7lao
	{30848, 568, 5, 0x1},   // #5702
	{40994, 274, 5, 0x1},   // #6hai
	{1606, 248, 14, 0x1},   // saintpierremiq
	{3614, 197, 22, 0x1},   // stvincentandgrenadines
	{48627, 58, 5, 0x1},    // benin
	{57174, 144, 4, 0x81},  // #1pk
	{54778, 225, 4, 0x81},  // #1hk
	{22699, 148, 12, 0x1},  // demrepnkorea
	{41135, 132, 6, 0x1},   // kuwait
	{35357, 144, 18, 0x1},  // republicofpakistan
	{61789, 171, 6, 0x1},   // brasil
	{47959, 180, 5, 0x1},   // #7grn
	{64166, 110, 4, 0x1},   // #8zi
	{13465, 136, 8, 0x1},   // maldives
	{35232, 249, 21, 0x1},  // dutchpartsaintmaarten
	{55094, 66, 15, 0x1},   // comorenarchipel
	{62080, 190, 4, 0x1},   // #8pm
	{61474, 85, 4, 0x1},    // #8ma
	{52097, 206, 23, 0x1},  // sinteustatiusandbonaire
	{60841, 226, 4, 0x1},   // #8hm
	{53023, 79, 27, 0x1},   // republiqueguineeequatoriale
	{66670, 99, 11, 0x1},   // southsoedan
	{59766, 63, 4, 0x1},    // #8cm
	{57024, 129, 27, 0x1},  // formerdemocratischkampuchea
	{12359, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{10608, 199, 19, 0x1},  // overzeesgebiedaruba
	{46893, 89, 16, 0x1},   // mauritiusislands
	{40347, 497, 5, 0x1},   // #6eqg
	{48913, 85, 22, 0x1},   // malagassischerepubliek
	{30998, 569, 4, 0x1},   // #591
	{53167, 249, 16, 0x1},  // sintmaartendutch
	{49321, 134, 5, 0x1},   // #7lbn
	{30853, 525, 5, 0x1},   // #5703
	{39490, 82, 24, 0x1},   // formerlibyanarabrepublic
	{26531, 37, 17, 0x1},   // macedoniarepublic
	{15842, 54, 3, 0x1},    // vsa
	{57825, 257, 23, 0x1},  // territoriumwallisfutuna
	{6855, 235, 25, 0x1},   // overseasdepartmentmayotte
	{49565, 207, 16, 0x1},  // sintbartholomeus
	{22716, 81, 5, 0x81},   // #2lbr
	{12348, 64, 29, 0x1},   // formercongodemocraticrepublic
	{16045, 103, 5, 0x1},   // tchad
	{66300, 123, 8, 0x1},   // iranirof
	{51855, 1, 4, 0x81},    // #1al
	{52532, 58, 4, 0x81},   // #1bj
	{42540, 82, 27, 0x1},   // libischearabischejamahiriya
	{57862, 156, 13, 0x1},  // toerkmenistan
	{18273, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{9010, 211, 6, 0x1},    // cookis
	{63870, 53, 4, 0x1},    // #8up
	{61976, 142, 4, 0x1},   // #8nr
	{4643, 8, 8, 0x1},      // bulgaria
	{60911, 25, 4, 0x1},    // #8hr
	{59974, 68, 4, 0x1},    // #8dj
	{26007, 99, 5, 0x81},   // #2ssd
	{57709, 136, 17, 0x1},  // sultanaatmaldiven
	{16100, 99, 10, 0x1},   // sudansouth
	{30228, 570, 4, 0x1},   // #520
	{31003, 571, 4, 0x1},   // #592
	{23465, 32, 18, 0x1},   // lietuvosrespublika
	{46231, 118, 15, 0x1},  // republiekcyprus
	{41926, 133, 28, 0x1},  // democraticvolksrepublieklaos
	{28054, 237, 23, 0x1},  // norfolkislandsterritory
	{19129, 7, 6, 0x1},     // belgie
	{30838, 427, 5, 0x1},   // #5700
	{33918, 287, 5, 0x1},   // #5isr
	{33139, 572, 5, 0x1},   // #5eri
	{984, 207, 25, 0x1},    // departmentsaintbarthelemy
	{62968, 117, 15, 0x1},  // mainlandchinapr
	{58117, 253, 4, 0x81},  // #1um
	{55461, 185, 4, 0x81},  // #1jm
	{55149, 155, 12, 0x1},  // tadsjikistan
	{51879, 3, 4, 0x81},    // #1am
	{52572, 208, 4, 0x81},  // #1bm
	{53698, 120, 4, 0x81},  // #1fm
	{63874, 54, 4, 0x1},    // #8us
	{61993, 194, 4, 0x1},   // #8ns
	{62040, 239, 4, 0x1},   // #8pc
	{41901, 30, 12, 0x1},   // italykingdom
	{13482, 143, 10, 0x1},  // muscatoman
	{29948, 95, 5, 0x81},   // #4729
	{61594, 230, 4, 0x1},   // #8mc
	{20702, 77, 5, 0x81},   // #2gmb
	{13931, 80, 5, 0x1},    // kenya
	{59600, 210, 4, 0x1},   // #8ck
	{60188, 193, 4, 0x1},   // #8es
	{42046, 34, 14, 0x1},   // latviarepublic
	{67970, 244, 8, 0x1},   // svietnam
	{6572, 212, 25, 0x1},   // curacaokingdomnetherlands
	{29858, 197, 5, 0x81},  // #4670
	{31008, 317, 4, 0x1},   // #593
	{9559, 249, 16, 0x1},   // dutchsintmaarten
	{26673, 106, 17, 0x1},  // tanzaniaunitedrep
	{30913, 539, 5, 0x1},   // #5771
	{30843, 573, 5, 0x1},   // #5701
	{57096, 145, 4, 0x81},  // #1ph
	{47705, 77, 5, 0x1},    // #7gam
	{11747, 111, 11, 0x1},  // afghanistan
	{22918, 246, 23, 0x1},  // ascensiontristandacunha
	{51883, 574, 4, 0x1},   // #1an
	{778, 109, 9, 0x1},     // nrhodesia
	{52568, 207, 4, 0x81},  // #1bl
	{53121, 117, 4, 0x81},  // #1cn
	{47974, 224, 5, 0x1},   // #7gum
	{41159, 165, 22, 0x1},  // peoplesrepublicofyemen
	{54304, 241, 16, 0x1},  // stateofpalestine
	{59221, 145, 11, 0x1},  // phillipines
	{29943, 99, 5, 0x81},   // #4728
	{61492, 234, 4, 0x1},   // #8mb
	{58924, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{44005, 380, 5, 0x1},   // #6rus
	{59290, 116, 4, 0x1},   // #8bt
	{59596, 214, 4, 0x1},   // #8cj
	{60161, 72, 4, 0x1},    // #8er
	{58615, 6, 4, 0x1},     // #8aj
	{26055, 194, 5, 0x81},  // #2sur
	{26127, 101, 5, 0x81},  // #2swz
	{36707, 79, 12, 0x1},   // spaansguinea
	{35102, 163, 26, 0x1},  // malosaolototutoatasiosamoa
	{40755, 255, 9, 0x1},   // britishvi
	{542, 68, 21, 0x1},     // fransgebiedafarsissas
	{50780, 98, 5, 0x1},    // #7som
	{1154, 236, 25, 0x1},   // departementnieuwcaledonie
	{62712, 123, 14, 0x1},  // islamicrepiran
	{59839, 197, 17, 0x1},  // stvincentandgrens
	{15299, 66, 12, 0x1},   // comorosstate
	{44814, 190, 15, 0x1},  // republicapanama
	{30908, 470, 5, 0x1},   // #5770
	{10476, 248, 19, 0x1},  // stpierreetmiquelonf
	{47196, 92, 13, 0x1},   // republicniger
	{18949, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{45150, 105, 7, 0x1},   // tunisie
	{23743, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{55465, 125, 4, 0x81},  // #1jo
	{55538, 101, 6, 0x1},   // ngwane
	{17264, 198, 20, 0x1},  // republicbolvenezuela
	{51887, 56, 4, 0x81},   // #1ao
	{52580, 170, 4, 0x81},  // #1bo
	{53125, 174, 4, 0x81},  // #1co
	{23353, 32, 5, 0x81},   // #2ltu
	{32522, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{1318, 244, 16, 0x1},   // republiekvietnam
	{53533, 178, 4, 0x81},  // #1do
	{54103, 246, 36, 0x1},  // sinthelenahemelvaartentristandacunha
	{36618, 98, 28, 0x1},   // somalischedemocraticrepublic
	{53745, 218, 4, 0x81},  // #1fo
	{43312, 394, 5, 0x1},   // #6nau
	{64114, 91, 4, 0x1},    // #8wa
	{26697, 131, 20, 0x1},  // southkorearepublicof
	{47240, 144, 23, 0x1},  // islamicrepublicpakistan
	{61997, 189, 4, 0x1},   // #8nu
	{62005, 192, 4, 0x1},   // #8pa
	{23009, 246, 34, 0x1},  // sthelenatristandacunhaandascension
	{13675, 176, 13, 0x1},  // republicacuba
	{59294, 8, 4, 0x1},     // #8bu
	{59592, 173, 4, 0x1},   // #8ci
	{23927, 40, 21, 0x1},   // koninkrijknederlanden
	{35662, 90, 14, 0x1},   // malawirepublic
	{37776, 55, 11, 0x1},   // yugoslavsfr
	{58541, 112, 4, 0x1},   // #8ae
	{1915, 68, 14, 0x1},    // afarenissaland
	{244, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{55689, 50, 17, 0x1},   // republiekslovenie
	{50764, 152, 5, 0x1},   // #7sol
	{61186, 148, 18, 0x1},  // northkoreavolksrep
	{29753, 191, 5, 0x81},  // #4604
	{11271, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{4457, 119, 14, 0x1},   // republicoffiji
	{36820, 232, 30, 0x1},  // grondgebiednoordelijkemarianen
	{67269, 203, 12, 0x1},  // easternsamoa
	{57382, 45, 17, 0x1},   // roemeenserepublic
	{57235, 239, 4, 0x81},  // #1pn
	{54802, 183, 4, 0x81},  // #1hn
	{58829, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{41198, 245, 33, 0x1},  // southgeorgiazuidelsandwichislands
	{52018, 206, 19, 0x1},  // sinteustatiusensaba
	{52576, 115, 4, 0x81},  // #1bn
	{53113, 173, 4, 0x81},  // #1cl
	{19636, 215, 5, 0x81},  // #2esh
	{31209, 220, 30, 0x1},  // britishoverzeesgebiedgibraltar
	{28740, 134, 16, 0x1},  // republieklibanon
	{44015, 531, 5, 0x1},   // #6rwa
	{61598, 36, 4, 0x1},    // #8md
	{16144, 138, 6, 0x1},   // #3bumm
	{43996, 372, 5, 0x1},   // #6rum
	{61143, 30, 4, 0x1},    // #8it
	{59305, 209, 4, 0x1},   // #8bv
	{59588, 117, 4, 0x1},   // #8ch
	{60192, 73, 4, 0x1},    // #8et
	{3003, 257, 22, 0x1},   // departmentwallisfutuna
	{26420, 67, 18, 0x1},   // republickaapverdie
	{67495, 1, 20, 0x1},    // republikaeshqiperise
	{50670, 50, 5, 0x1},    // #7slo
	{32845, 93, 24, 0x1},   // federalrepublicofnigeria
	{36487, 224, 6, 0x1},   // guahan
	{52391, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{30938, 477, 4, 0x1},   // #580
	{10172, 71, 3, 0x1},    // var
	{61979, 48, 14, 0x1},   // republicserbia
	{65717, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{17539, 245, 11, 0x1},  // zuidgeorgie
	{40139, 119, 11, 0x1},  // fijiislands
	{51647, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{30858, 499, 5, 0x1},   // #5704
	{46310, 187, 18, 0x1},  // republicsaintlucia
	{55586, 123, 12, 0x1},  // islamrepiran
	{57231, 248, 4, 0x81},  // #1pm
	{47637, 74, 5, 0x1},    // #7gab
	{54798, 226, 4, 0x81},  // #1hm
	{55402, 124, 4, 0x81},  // #1iq
	{56976, 143, 4, 0x81},  // #1om
	{1793, 575, 6, 0x3},    // guiana
	{52599, 206, 4, 0x81},  // #1bq
	{53117, 63, 4, 0x81},   // #1cm
	{18560, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{36345, 152, 15, 0x1},  // salomoneilanden
	{43953, 241, 12, 0x1},  // westbankgaza
	{53529, 177, 4, 0x81},  // #1dm
	{14504, 194, 8, 0x1},   // suriname
	{53648, 20, 4, 0x81},   // #1fi
	{62652, 94, 4, 0x1},    // #8rw
	{63387, 51, 4, 0x1},    // #8sw
	{61646, 139, 4, 0x1},   // #8mg
	{61292, 128, 4, 0x1},   // #8kg
	{64181, 129, 25, 0x1},  // formerdemocratickampuchea
	{60200, 223, 4, 0x1},   // #8fg
	{59962, 211, 4, 0x1},   // #8cw
	{58611, 69, 4, 0x1},    // #8ag
	{22484, 206, 35, 0x1},  // bonairesainteustatiussabanederlands
	{43650, 105, 15, 0x1},  // republictunisia
	{9442, 157, 9, 0x1},    // easttimor
	{4107, 203, 29, 0x1},   // overzeesgebiedamerikaanssamoa
	{50631, 96, 5, 0x1},    // #7sen
	{34052, 206, 42, 0x1},  // overseasterritorybonairesainteustatiussaba
	{37841, 453, 5, 0x1},   // #6110
	{50660, 186, 5, 0x1},   // #7skn
	{22168, 145, 24, 0x1},  // republicofthephilippines
	{51468, 252, 14, 0x1},  // repchinataiwan
	{29863, 47, 5, 0x81},   // #4674
	{30918, 454, 5, 0x1},   // #5775
	{33971, 428, 5, 0x1},   // #5ita
	{46954, 145, 20, 0x1},  // filipijnengemenebest
	{30863, 537, 5, 0x1},   // #5705
	{17052, 246, 14, 0x1},  // eilandsthelena
	{27847, 209, 23, 0x1},  // territoriumbouveteiland
	{13305, 170, 13, 0x1},  // formerbolivia
	{57204, 43, 4, 0x81},   // #1pl
	{14832, 54, 12, 0x1},   // vsvanamerika
	{55406, 123, 4, 0x81},  // #1ir
	{64270, 64, 24, 0x1},   // congodemrepzairekinshasa
	{41747, 269, 28, 0x82}, // federalerepubliekjoegoslavie
	{25897, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{9761, 161, 26, 0x1},   // socialistrepublicofvietnam
	{47969, 76, 5, 0x1},    // #7gui
	{9138, 126, 5, 0x1},    // nihon
	{64118, 257, 4, 0x1},   // #8wf
	{39354, 152, 11, 0x1},  // solomonisds
	{62461, 145, 4, 0x1},   // #8rp
	{63878, 59, 4, 0x1},    // #8uv
	{29099, 259, 20, 0x1},  // underunscr1244kosovo
	{61462, 83, 4, 0x1},    // #8lt
	{61602, 235, 4, 0x1},   // #8mf
	{64998, 236, 37, 0x1},  // overzeesecollectiviteitnieuwcaledonie
	{61147, 62, 4, 0x1},    // #8iv
	{55944, 124, 11, 0x1},  // iraqkingdom
	{57959, 65, 19, 0x1},   // volksrepubliekcongo
	{59218, 152, 4, 0x1},   // #8bp
	{59915, 67, 4, 0x1},    // #8cv
	{34764, 3, 17, 0x1},    // republicofarmenia
	{58545, 111, 4, 0x1},   // #8af
	{35704, 111, 29, 0x1},  // democraticrepublicafghanistan
	{13887, 30, 5, 0x1},    // italy
	{36472, 189, 18, 0x1},  // republieknicaragua
	{26012, 100, 5, 0x81},  // #2stp
	{9805, 79, 12, 0x1},    // spaansguinee
	{50626, 163, 5, 0x1},   // #7sam
	{19841, 106, 20, 0x1},  // uroftanzaniamainland
	{19845, 106, 30, 0x1},  // tanzaniamainlandunitedrepublic
	{3935, 221, 29, 0x1},   // overzeesdepartementguadeloupe
	{52764, 1, 30, 0x1},    // socialistvolksrepubliekalbanie
	{24179, 27, 4, 0x1},    // eire
	{32401, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{30868, 578, 5, 0x1},   // #5710
	{326, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{21274, 211, 10, 0x1},  // kukiairani
	{13362, 259, 16, 0x1},  // republicofkosovo
	{57409, 48, 4, 0x81},   // #1rs
	{21070, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{47551, 170, 18, 0x1},  // plurstateofbolivia
	{23996, 105, 7, 0x1},   // tunisia
	{58081, 22, 4, 0x1},    // #1uk
	{55428, 28, 4, 0x81},   // #1is
	{37126, 248, 30, 0x1},  // grondgebiedsaintpierremiquelon
	{55932, 135, 4, 0x81},  // #1lk
	{52794, 168, 4, 0x81},  // #1bs
	{53097, 211, 4, 0x81},  // #1ck
	{53513, 17, 4, 0x81},   // #1dk
	{64162, 109, 4, 0x1},   // #8za
	{53682, 217, 4, 0x81},  // #1fk
	{62644, 240, 4, 0x1},   // #8rq
	{63201, 95, 4, 0x1},    // #8su
	{63898, 196, 4, 0x1},   // #8uy
	{62044, 191, 4, 0x1},   // #8pe
	{61466, 33, 4, 0x1},    // #8lu
	{61856, 140, 4, 0x1},   // #8my
	{37826, 351, 5, 0x1},   // #5zim
	{60949, 26, 4, 0x1},    // #8hu
	{61279, 80, 4, 0x1},    // #8ke
	{36941, 194, 18, 0x1},  // republicofsuriname
	{41140, 221, 21, 0x1},  // territoriumguadeloupe
	{59911, 176, 4, 0x1},   // #8cu
	{21660, 98, 36, 0x1},   // jamhuuriyadademuqraadigasoomaaliyeed
	{37816, 350, 5, 0x1},   // #5zam
	{58533, 199, 4, 0x1},   // #8aa
	{60379, 143, 19, 0x1},  // sultanaatmuscatoman
	{11072, 246, 11, 0x1},  // sainthelena
	{49898, 150, 15, 0x1},  // saoedischarabie
	{61768, 171, 27, 0x1},  // republicafederativadobrasil
	{49674, 91, 5, 0x1},    // #7nam
	{6496, 208, 26, 0x1},   // overzeesgebiedsdeelbermuda
	{29748, 192, 5, 0x81},  // #4600
	{29768, 43, 5, 0x81},   // #4616
	{14201, 104, 16, 0x1},  // togoleserepublic
	{21079, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{58440, 235, 4, 0x81},  // #1yt
	{30878, 579, 5, 0x1},   // #5713
	{54806, 25, 4, 0x81},   // #1hr
	{55453, 30, 4, 0x81},   // #1it
	{33533, 122, 10, 0x1},  // unionindia
	{51766, 2, 4, 0x81},    // #1ad
	{42937, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{52603, 171, 4, 0x81},  // #1br
	{53089, 12, 4, 0x81},   // #1ch
	{19901, 19, 5, 0x81},   // #2est
	{53509, 68, 4, 0x81},   // #1dj
	{53644, 73, 4, 0x81},   // #1et
	{53678, 119, 4, 0x81},  // #1fj
	{42133, 207, 10, 0x1},  // stbartlemy
	{63120, 187, 4, 0x1},   // #8st
	{62001, 42, 4, 0x1},    // #8nz
	{19146, 220, 26, 0x1},  // overseasterritorygibraltar
	{26207, 102, 18, 0x1},  // seychelleneilanden
	{61852, 188, 4, 0x1},   // #8mx
	{11517, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{49395, 52, 7, 0x1},    // turkyye
	{59232, 171, 4, 0x1},   // #8br
	{59907, 61, 4, 0x1},    // #8ct
	{37821, 357, 5, 0x1},   // #5zan
	{54295, 64, 14, 0x1},   // congofreestate
	{1136, 97, 10, 0x1},    // sieraleone
	{20688, 38, 14, 0x1},   // republiekmalta
	{41571, 15, 15, 0x1},   // germanydemrepof
	{51085, 49, 5, 0x1},    // #7svk
	{46243, 46, 16, 0x1},   // russischefederal
	{34256, 158, 12, 0x1},  // tongakingdom
	{22626, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{28320, 16, 24, 0x1},   // federalrepublicduitsland
	{28664, 64, 25, 0x1},   // democraticrepublicofcongo
	{22332, 245, 11, 0x1},  // zuidgeorgia
	{58444, 320, 4, 0x2},   // #1yu
	{30873, 409, 5, 0x1},   // #5712
	{25577, 110, 16, 0x1},  // zimbabwerhodesia
	{56980, 190, 4, 0x81},  // #1pa
	{57413, 46, 4, 0x81},   // #1ru
	{55457, 229, 4, 0x81},  // #1je
	{51770, 112, 4, 0x81},  // #1ae
	{55913, 31, 4, 0x81},   // #1li
	{56968, 238, 4, 0x81},  // #1nu
	{52816, 496, 4, 0x1},   // #1bu
	{53093, 62, 4, 0x81},   // #1ci
	{68545, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{25940, 111, 27, 0x1},  // islamicemirateofafghanistan
	{62648, 46, 4, 0x1},    // #8rs
	{19616, 179, 5, 0x81},  // #2ecu
	{2771, 78, 12, 0x1},    // guineabissau
	{61458, 31, 4, 0x1},    // #8ls
	{662, 231, 20, 0x1},    // saintmartinfransdeel
	{61056, 29, 4, 0x1},    // #8is
	{36382, 197, 25, 0x1},  // sintvincentendegrenadines
	{59903, 175, 4, 0x1},   // #8cs
	{58537, 167, 4, 0x1},   // #8ac
	{4479, 135, 6, 0x1},    // ceylon
	{40342, 580, 5, 0x1},   // #6egy
	{7694, 102, 10, 0x1},   // seychellen
	{55015, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{5904, 225, 16, 0x1},   // sarhongkongchina
	{68079, 120, 26, 0x1},  // federatestatesofmicronesia
	{61079, 166, 12, 0x1},  // theargentine
	{29868, 100, 5, 0x81},  // #4678
	{14909, 138, 12, 0x1},  // burmaunionof
	{40874, 210, 28, 0x1},  // islandsterritorycocoskeeling
	{23488, 46, 18, 0x1},   // russischefederatie
	{49171, 64, 10, 0x1},   // congozaire
	{50576, 189, 17, 0x1},  // nicaraguarepublic
	{58300, 257, 4, 0x81},  // #1wf
	{21541, 65, 16, 0x1},   // congobrazzaville
	{33276, 16, 11, 0x1},   // deutschland
	{17914, 205, 40, 0x1},  // fransegebiedeninzuidelijkeindischeoceaan
	{29138, 2, 4, 0x81},    // #420
	{15875, 7, 7, 0x1},     // belguim
	{11167, 195, 14, 0x1},  // trinidadtobago
	{51774, 111, 4, 0x81},  // #1af
	{52808, 116, 4, 0x81},  // #1bt
	{52959, 61, 4, 0x81},   // #1cf
	{47891, 24, 5, 0x1},    // #7gre
	{53871, 168, 10, 0x1},  // bahamasthe
	{26131, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{64154, 101, 4, 0x1},   // #8wz
	{63902, 160, 4, 0x1},   // #8uz
	{64826, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{31606, 36, 7, 0x1},    // moldova
	{61860, 87, 4, 0x1},    // #8mz
	{61048, 123, 4, 0x1},   // #8ir
	{60196, 14, 4, 0x1},    // #8ez
	{12149, 67, 15, 0x1},   // formercapeverde
	{44105, 150, 21, 0x1},  // koninkrijksaudiarabie
	{6948, 115, 29, 0x1},   // nationofbruneitheabodeofpeace
	{50665, 97, 5, 0x1},    // #7sle
	{63230, 57, 14, 0x1},   // burundikingdom
	{50804, 46, 14, 0x1},   // ruslandfederal
	{37846, 514, 5, 0x1},   // #6115
	{37836, 581, 5, 0x1},   // #6101
	{806, 213, 26, 0x1},    // christmaseilandaustralisch
	{2490, 40, 10, 0x1},    // netherland
	{49697, 141, 5, 0x1},   // #7nep
	{15555, 241, 23, 0x1},  // occpalestinianterritory
	{15607, 186, 12, 0x1},  // stkittsnevis
	{65902, 202, 14, 0x1},  // netherlandsant
	{11932, 226, 21, 0x1},  // heardmcdonaldeilanden
	{2539, 40, 20, 0x1},    // netherlandskingdomof
	{3884, 257, 28, 0x1},   // wallisfutunaislandsterritory
	{57079, 147, 4, 0x81},  // #1pg
	{57417, 94, 4, 0x81},   // #1rw
	{56639, 164, 22, 0x1},  // arabrepublicyemenyemen
	{38983, 168, 13, 0x1},  // bahamaislands
	{52639, 239, 39, 0x1},  // britishoverseasterritorypitcairnislands
	{58065, 252, 4, 0x81},  // #1tw
	{61008, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{55782, 132, 4, 0x81},  // #1kw
	{23201, 82, 5, 0x81},   // #2lby
	{7382, 151, 19, 0x1},   // republicofsingapore
	{51830, 167, 4, 0x81},  // #1ag
	{52875, 60, 4, 0x81},   // #1bw
	{53061, 65, 4, 0x81},   // #1cg
	{2236, 237, 31, 0x1},   // overseasterritorynorfolkislands
	{62658, 248, 19, 0x1},  // saintpierremiguelon
	{55920, 66, 12, 0x1},   // statecomoros
	{25678, 245, 5, 0x81},  // #2sgs
	{32559, 230, 8, 0x1},   // macaosar
	{26171, 102, 5, 0x81},  // #2syc
	{59970, 17, 4, 0x1},    // #8da
	{60819, 182, 4, 0x1},   // #8gy
	{59899, 232, 4, 0x1},   // #8cq
	{2080, 257, 12, 0x1},   // futunawallis
	{25723, 229, 20, 0x1},  // jerseychannelislands
	{18405, 76, 15, 0x1},   // republiekguinee
	{37831, 378, 5, 0x1},   // #6100
	{58710, 189, 17, 0x1},  // republicnicaragua
	{29763, 239, 5, 0x81},  // #4612
	{34270, 51, 6, 0x1},    // sweden
	{7914, 26, 15, 0x1},    // republichungary
	{27114, 95, 15, 0x1},   // republieksoedan
	{32594, 161, 16, 0x1},  // vietnamfmrdemrep
	{4014, 165, 15, 0x1},   // yemendemocratic
	{57021, 242, 4, 0x81},  // #1pf
	{15709, 137, 10, 0x1},  // marshallis
	{57956, 159, 4, 0x81},  // #1tv
	{54832, 582, 4, 0x1},   // #1hv
	{14774, 191, 12, 0x1},  // perurepublic
	{52230, 201, 4, 0x81},  // #1ax
	{52870, 209, 4, 0x81},  // #1bv
	{52955, 64, 4, 0x81},   // #1cd
	{19641, 18, 5, 0x81},   // #2esp
	{23363, 33, 5, 0x81},   // #2lux
	{36736, 248, 18, 0x1},  // stpierreenmiguelon
	{59106, 163, 14, 0x1},  // westelijksamoa
	{18165, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{66268, 123, 19, 0x1},  // imperialstateofiran
	{1069, 247, 23, 0x1},   // svalbardjanmayenislands
	{62856, 18, 4, 0x1},    // #8sp
	{2425, 209, 12, 0x1},   // bouveteiland
	{17880, 231, 25, 0x1},  // collectiviteitsaintmartin
	{12037, 108, 11, 0x1},  // southafrika
	{25797, 28, 7, 0x1},    // ijsland
	{25647, 151, 5, 0x81},  // #2sgp
	{43797, 285, 5, 0x1},   // #6pol
	{873, 214, 15, 0x1},    // kaaimaneilanden
	{53721, 95, 24, 0x1},   // democraticrepublicsoedan
	{34806, 79, 16, 0x1},   // guineaecuatorial
	{10260, 164, 6, 0x1},   // nyemen
	{40400, 522, 5, 0x1},   // #6est
	{57149, 131, 6, 0x1},   // skorea
	{51751, 109, 5, 0x1},   // #7zam
	{49377, 187, 5, 0x1},   // #7lca
	{28760, 229, 30, 0x1},  // britishoverseasterritoryjersey
	{54938, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{14790, 30, 15, 0x1},   // republicofitaly
	{37079, 401, 5, 0x1},   // #5tog
	{57017, 191, 4, 0x81},  // #1pe
	{37629, 461, 5, 0x1},   // #5van
	{47855, 16, 5, 0x1},    // #7ger
	{54828, 26, 4, 0x81},   // #1hu
	{52879, 10, 4, 0x81},   // #1by
	{19621, 71, 5, 0x81},   // #2egy
	{17442, 10, 7, 0x1},    // belarus
	{25603, 150, 5, 0x81},  // #2sau
	{63522, 52, 14, 0x1},   // turkeyrepublic
	{2658, 115, 7, 0x1},    // bruneid
	{26851, 253, 28, 0x1},  // kleineislandsverenigdestates
	{40337, 345, 5, 0x1},   // #6ecu
	{1886, 257, 12, 0x1},   // wallisfutuna
	{17988, 59, 7, 0x1},    // burkina
	{52849, 119, 13, 0x1},  // republiekfiji
	{1304, 161, 30, 0x1},   // socialistischerepubliekvietnam
	{50782, 98, 19, 0x1},   // somalischerepubliek
	{16818, 171, 6, 0x1},   // brazil
	{62396, 226, 19, 0x1},  // heardiandmcdonaldis
	{5899, 225, 16, 0x1},   // chinasarhongkong
	{33552, 228, 29, 0x1},  // britishgebiedinindischeoceaan
	{22745, 227, 17, 0x1},  // islandsmanbritish
	{5510, 257, 35, 0x1},   // territorialcollectivitywallisfutuna
	{17433, 10, 16, 0x1},   // republiekbelarus
	{67920, 122, 14, 0x1},  // republiekindia
	{57952, 195, 4, 0x81},  // #1tt
	{47828, 79, 5, 0x1},    // #7geq
	{4986, 148, 14, 0x1},   // koreadempeorep
	{54824, 184, 4, 0x81},  // #1ht
	{55706, 131, 4, 0x81},  // #1kr
	{29218, 56, 4, 0x81},   // #424
	{29333, 166, 4, 0x81},  // #432
	{19491, 116, 13, 0x1},  // bhutankingdom
	{52234, 6, 4, 0x81},    // #1az
	{56898, 141, 4, 0x81},  // #1np
	{29438, 5, 4, 0x81},    // #440
	{53623, 72, 4, 0x81},   // #1er
	{19084, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{59693, 197, 25, 0x1},  // stvincentandthegrenadines
	{43622, 480, 5, 0x1},   // #6pan
	{27250, 250, 30, 0x1},  // territoriumturkscaicoseilanden
	{19573, 70, 5, 0x81},   // #2eaz
	{426, 223, 25, 0x1},    // collectiviteitfransguyana
	{34983, 32, 17, 0x1},   // lithuaniarepublic
	{10909, 64, 30, 0x1},   // republicofthecongoleopoldville
	{60487, 242, 4, 0x1},   // #8fp
	{42225, 217, 23, 0x1},  // malvinasfalklandislands
	{59327, 115, 4, 0x1},   // #8bx
	{32279, 140, 8, 0x1},   // maleisie
	{41193, 165, 6, 0x1},   // yemens
	{4841, 240, 18, 0x1},   // puertoricoamerican
	{6704, 234, 33, 0x1},   // territorialcollectivitymartinique
	{17015, 37, 13, 0x1},   // tfyrmacedonia
	{28736, 583, 5, 0x1},   // #2zar
	{8694, 82, 46, 0x1},    // socialistischelibischarabischevolksjamahiriyya
	{39977, 12, 22, 0x1},   // confederazionesvizzera
	{62938, 117, 15, 0x1},  // prmainlandchina
	{34462, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{52678, 217, 42, 0x1},  // britishoverzeesterritoriumfalklandeilanden
	{56254, 230, 16, 0x1},  // grondgebiedmacau
	{21170, 164, 13, 0x1},  // yemenrepublic
	{40652, 214, 37, 0x1},  // britishoverseasterritorycaymanislands
	{24486, 238, 14, 0x1},  // niuenewzealand
	{8188, 230, 24, 0x1},   // overzeesgebiedsdeelmacau
	{8940, 199, 16, 0x1},   // knetherlandaruba
	{58121, 54, 4, 0x81},   // #1us
	{9609, 218, 14, 0x1},   // faeroerislands
	{36267, 25, 8, 0x1},    // hrvatska
	{29323, 6, 4, 0x81},    // #431
	{13959, 196, 6, 0x1},   // urugay
	{55909, 187, 4, 0x81},  // #1lc
	{52951, 210, 4, 0x81},  // #1cc
	{13183, 46, 13, 0x1},   // federalrussia
	{53640, 18, 4, 0x81},   // #1es
	{64106, 256, 4, 0x1},   // #8vq
	{26078, 214, 10, 0x1},  // vkcaimanes
	{51487, 196, 5, 0x1},   // #7uru
	{32116, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{65375, 128, 9, 0x1},   // kyrgystan
	{56339, 79, 27, 0x1},   // republicadeguineaecuatorial
	{39565, 155, 12, 0x1},  // tadzhikistan
	{30138, 163, 5, 0x81},  // #4882
	{58594, 57, 17, 0x1},   // republicofburundi
	{59331, 57, 4, 0x1},    // #8by
	{35293, 219, 20, 0x1},  // bailliagedeguernesey
	{60051, 145, 22, 0x1},  // republiekderfilipijnen
	{58999, 204, 4, 0x1},   // #8ay
	{54618, 253, 22, 0x1},  // usminoroutlyingislands
	{51454, 112, 5, 0x1},   // #7uae
	{51155, 27, 15, 0x1},   // irelandrepublic
	{54149, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{13344, 194, 11, 0x1},  // dutchguiana
	{29758, 145, 5, 0x81},  // #4608
	{65649, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{33858, 584, 5, 0x1},   // #5ins
	{49926, 142, 5, 0x1},   // #7nru
	{56061, 82, 5, 0x1},    // lybie
	{43139, 51, 7, 0x1},    // sverige
	{5533, 257, 13, 0x1},   // wallisfutunaf
	{1327, 161, 7, 0x1},    // vietnam
	{57890, 52, 4, 0x81},   // #1tr
	{55673, 148, 4, 0x81},  // #1kp
	{56068, 89, 8, 0x1},    // mauritus
	{55872, 134, 4, 0x81},  // #1lb
	{56913, 142, 4, 0x81},  // #1nr
	{52935, 169, 4, 0x81},  // #1bz
	{14550, 229, 14, 0x1},  // bailliagejerri
	{63860, 128, 10, 0x1},  // kirgyzstan
	{43317, 585, 5, 0x1},   // #6nep
	{67438, 148, 4, 0x1},   // dprk
	{63849, 106, 4, 0x1},   // #8tz
	{25754, 193, 5, 0x81},  // #2slv
	{43583, 364, 5, 0x1},   // #6pal
	{61795, 89, 4, 0x1},    // #8mp
	{43201, 145, 19, 0x1},  // filipijnenrepubliek
	{1837, 236, 18, 0x1},   // newcaledoniafrench
	{60501, 21, 4, 0x1},    // #8fr
	{8863, 70, 22, 0x1},    // formerzanzibarpembaisd
	{16407, 110, 6, 0x1},   // #3rhzw
	{4859, 221, 28, 0x1},   // overseasdepartmentguadeloupe
	{10055, 135, 16, 0x1},  // srilankarepublic
	{49913, 41, 5, 0x1},    // #7nor
	{43857, 101, 16, 0x1},  // kingdomswaziland
	{37095, 33, 20, 0x1},   // luxembourggrandduchy
	{49074, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{30923, 586, 5, 0x1},   // #5780
	{57288, 192, 4, 0x81},  // #1py
	{56999, 242, 18, 0x1},  // polynesiefrancaise
	{12313, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{35614, 15, 13, 0x1},   // eastduitsland
	{55868, 133, 4, 0x81},  // #1la
	{52947, 11, 4, 0x81},   // #1ca
	{54774, 182, 4, 0x81},  // #1gy
	{64045, 64, 21, 0x1},   // demrepublicofthecongo
	{44873, 248, 18, 0x1},  // stpierreenmiquelon
	{64150, 163, 4, 0x1},   // #8ws
	{12420, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{40371, 210, 24, 0x1},  // territoriumcocoseilanden
	{36502, 188, 25, 0x1},  // verenigdemexicaansestaten
	{43447, 470, 5, 0x1},   // #6pak
	{61864, 236, 4, 0x1},   // #8nc
	{62125, 146, 4, 0x1},   // #8ps
	{36531, 48, 26, 0x1},   // serviemontenegrostatenunie
	{66652, 6, 18, 0x1},    // azerbaijanrepublic
	{23520, 137, 9, 0x1},   // marshalls
	{7347, 5, 11, 0x1},     // oesterreich
	{60573, 205, 4, 0x1},   // #8fs
	{19883, 106, 18, 0x1},  // mainlandurtanzania
	{2887, 234, 30, 0x1},   // overseascollectivitymartinique
	{47728, 227, 19, 0x1},  // territoryislandsman
	{48669, 56, 21, 0x1},   // angolapeoplesrepublic
	{7139, 128, 9, 0x1},    // kirgistan
	{648, 231, 34, 0x1},    // overzeesgebiedsaintmartinfransdeel
	{57625, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{53294, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{54547, 206, 19, 0x1},  // sabaensinteustatius
	{27677, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{29056, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{3375, 1, 17, 0x1},     // republicofalbania
	{6199, 94, 6, 0x1},     // rwanda
	{30928, 587, 5, 0x1},   // #5781
	{41429, 30, 15, 0x1},   // italianrepublic
	{57875, 588, 4, 0x1},   // #1tp
	{48385, 76, 34, 0x1},   // guineapeoplesrevolutionaryrepublic
	{29288, 167, 4, 0x81},  // #428
	{29388, 4, 4, 0x81},    // #436
	{29503, 168, 4, 0x81},  // #444
	{29678, 7, 4, 0x81},    // #456
	{32279, 140, 17, 0x1},  // maleisiefederatie
	{62232, 91, 15, 0x1},   // namibiarepublic
	{63845, 156, 4, 0x1},   // #8tx
	{64110, 254, 4, 0x1},   // #8vt
	{25784, 47, 5, 0x81},   // #2smr
	{30508, 589, 5, 0x1},   // #5432
	{43415, 555, 5, 0x1},   // #6nor
	{43646, 340, 5, 0x1},   // #6per
	{63421, 12, 4, 0x1},    // #8sz
	{62115, 147, 4, 0x1},   // #8pp
	{30558, 445, 5, 0x1},   // #5452
	{61807, 88, 4, 0x1},    // #8mr
	{43802, 307, 5, 0x1},   // #6por
	{61219, 124, 4, 0x1},   // #8iz
	{61349, 127, 4, 0x1},   // #8kz
	{9021, 42, 18, 0x1},    // newzealandaotearoa
	{60713, 24, 4, 0x1},    // #8gr
	{59035, 208, 4, 0x1},   // #8bd
	{15331, 242, 11, 0x1},  // frpolynesia
	{57758, 250, 3, 0x1},   // tci
	{54227, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{31697, 95, 27, 0x1},   // democratischerepublieksudan
	{6126, 222, 18, 0x1},   // territorygreenland
	{7431, 71, 17, 0x1},    // arabrepublicegypt
	{37161, 466, 5, 0x1},   // #5tri
	{52881, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{26573, 241, 21, 0x1},  // palestijnseterritoria
	{29603, 3, 4, 0x81},    // #451
	{10500, 71, 27, 0x1},   // verenigdearabischerepubliek
	{30513, 590, 5, 0x1},   // #5433
	{63417, 153, 4, 0x1},   // #8sy
	{61868, 238, 4, 0x1},   // #8ne
	{8062, 201, 14, 0x1},   // alandseilanden
	{19958, 73, 7, 0x1},    // ethopia
	{12536, 85, 19, 0x1},   // republiekmadagaskar
	{61470, 82, 4, 0x1},    // #8ly
	{61828, 143, 4, 0x1},   // #8mu
	{1775, 223, 24, 0x1},   // collectivityfrenchguiana
	{63756, 16, 14, 0x1},   // germanyunified
	{7305, 6, 11, 0x1},     // azerbaidjan
	{30143, 591, 5, 0x1},   // #4886
	{30163, 109, 5, 0x81},  // #4894
	{60709, 224, 4, 0x1},   // #8gq
	{59039, 7, 4, 0x1},     // #8be
	{59966, 118, 4, 0x1},   // #8cy
	{68130, 120, 21, 0x1},  // fedstatesofmicronesia
	{30078, 22, 5, 0x81},   // #4826
	{58767, 5, 4, 0x1},     // #8au
	{1026, 213, 26, 0x1},   // christmasislandsaustralian
	{6804, 257, 26, 0x1},   // overzeesgebiedwallisfutuna
	{26986, 19, 15, 0x1},   // republicestland
	{68266, 178, 19, 0x1},  // dominicanrepublicdr
	{39543, 36, 15, 0x1},   // republicmoldova
	{14933, 138, 12, 0x1},  // unionmyanmar
	{64661, 228, 34, 0x1},  // britishterritoriuminindischeoceaan
	{33771, 54, 9, 0x1},    // americaus
	{60034, 82, 26, 0x1},   // libischearabischerepubliek
	{1929, 242, 32, 0x1},   // overseasterritoryfrenchpolynesia
	{41733, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{29773, 44, 5, 0x81},   // #4620
	{51402, 250, 18, 0x1},  // turksandcaicosisds
	{12033, 108, 15, 0x1},  // uniesouthafrika
	{3352, 1, 7, 0x1},      // albania
	{13890, 82, 5, 0x1},    // lybia
	{37156, 473, 5, 0x1},   // #5ton
	{7862, 251, 16, 0x1},   // territorytokelau
	{14454, 52, 6, 0x1},    // turkey
	{37278, 282, 5, 0x1},   // #5tun
	{61150, 148, 18, 0x1},  // volksrepnorthkorea
	{56722, 188, 4, 0x81},  // #1mx
	{28938, 25, 5, 0x81},   // #4191
	{29588, 113, 4, 0x81},  // #450
	{47641, 228, 27, 0x1},  // britsindiaoceaanterritorium
	{52358, 232, 30, 0x1},  // territoriumnoordelijkemarianen
	{51531, 160, 5, 0x1},   // #7uzb
	{63781, 159, 4, 0x1},   // #8tv
	{30518, 502, 5, 0x1},   // #5434
	{63413, 245, 4, 0x1},   // #8sx
	{61872, 237, 4, 0x1},   // #8nf
	{30548, 464, 5, 0x1},   // #5450
	{61824, 38, 4, 0x1},    // #8mt
	{5359, 21, 15, 0x1},    // franserepubliek
	{60957, 121, 4, 0x1},   // #8id
	{30148, 164, 5, 0x81},  // #4887
	{60696, 221, 4, 0x1},   // #8gp
	{59120, 168, 4, 0x1},   // #8bf
	{63345, 206, 20, 0x1},  // caribbeannetherlands
	{11644, 62, 16, 0x1},   // formerivorycoast
	{47544, 170, 18, 0x1},  // boliviaplurstateof
	{13023, 64, 14, 0x1},   // republiekzaire
	{48853, 127, 11, 0x1},  // kazakhistan
	{22202, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{57333, 85, 22, 0x1},   // republiquedemadagascar
	{32306, 177, 22, 0x1},  // commonwealthofdominica
	{34256, 158, 5, 0x1},   // tonga
	{61073, 77, 9, 0x1},    // gambiathe
	{58125, 196, 4, 0x81},  // #1uy
	{4628, 8, 23, 0x1},     // peoplesrepublicbulgaria
	{1378, 181, 9, 0x1},    // guatamala
	{40667, 214, 22, 0x1},  // territorycaymanislands
	{56726, 140, 4, 0x81},  // #1my
	{29128, 176, 5, 0x81},  // #4192
	{33435, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{52166, 204, 4, 0x81},  // #1aq
	{65729, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{39667, 254, 26, 0x1},  // statodellacittadelvaticano
	{9254, 244, 21, 0x1},   // formerrepublicvietnam
	{43336, 387, 5, 0x1},   // #6new
	{9010, 211, 11, 0x1},   // cookislands
	{26909, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{63841, 252, 4, 0x1},   // #8tw
	{25688, 247, 5, 0x81},  // #2sjm
	{30523, 406, 5, 0x1},   // #5435
	{62772, 96, 4, 0x1},    // #8sg
	{63853, 107, 4, 0x1},   // #8ug
	{51869, 124, 6, 0x1},   // aliraq
	{61915, 92, 4, 0x1},    // #8ng
	{30553, 592, 5, 0x1},   // #5451
	{43747, 407, 5, 0x1},   // #6png
	{61361, 34, 4, 0x1},    // #8lg
	{44292, 77, 14, 0x1},   // gambiarepublic
	{59159, 113, 4, 0x1},   // #8bg
	{57313, 153, 8, 0x1},   // syriauar
	{4434, 119, 4, 0x1},    // fiji
	{54031, 246, 26, 0x1},  // sinthelenaentristandacunha
	{60063, 145, 18, 0x1},  // filipijnenrepublic
	{28449, 65, 13, 0x1},   // repofthecongo
	{40395, 572, 5, 0x1},   // #6eri
	{29783, 157, 5, 0x81},  // #4626
	{7804, 231, 14, 0x1},   // frenchstmartin
	{62271, 269, 28, 0x82}, // frserbiamontenegroyugoslavia
	{33835, 147, 23, 0x1},  // papuanewguineaterritory
	{19535, 138, 20, 0x1},  // unionmyanmarrepublic
	{43350, 33, 20, 0x1},   // grandducheluxembourg
	{65902, 202, 25, 0x1},  // netherlandsantillesformer
	{57752, 101, 4, 0x81},  // #1sz
	{58129, 160, 4, 0x81},  // #1uz
	{55806, 127, 4, 0x81},  // #1kz
	{47993, 208, 18, 0x1},  // grondgebiedbermuda
	{55495, 126, 4, 0x81},  // #1jp
	{56730, 87, 4, 0x81},   // #1mz
	{40549, 142, 13, 0x1},  // naururepublic
	{52170, 166, 4, 0x81},  // #1ar
	{29558, 114, 4, 0x81},  // #448
	{29613, 172, 4, 0x81},  // #452
	{53344, 14, 4, 0x81},   // #1cz
	{33751, 54, 18, 0x1},   // americaunitedsates
	{54513, 24, 4, 0x81},   // #1gr
	{47979, 182, 5, 0x1},   // #7guy
	{54363, 254, 16, 0x1},  // statevaticancity
	{63770, 157, 4, 0x1},   // #8tt
	{37381, 57, 18, 0x1},   // republiekboeroendi
	{30503, 416, 5, 0x1},   // #5420
	{30528, 347, 5, 0x1},   // #5436
	{62734, 108, 4, 0x1},   // #8sf
	{61919, 162, 4, 0x1},   // #8nh
	{59388, 97, 21, 0x1},   // republicofsierraleone
	{61832, 136, 4, 0x1},   // #8mv
	{54566, 253, 30, 0x1},  // kleineafgelegeneilandenvandeus
	{30158, 593, 5, 0x2},   // #4891
	{60754, 76, 4, 0x1},    // #8gv
	{53474, 153, 12, 0x1},  // syriearabrep
	{58771, 200, 4, 0x1},   // #8av
	{54710, 85, 26, 0x1},   // democraticrepublmadagascar
	{26033, 595, 5, 0x1},   // #2sun
	{28756, 109, 5, 0x81},  // #2zmb
	{53626, 30, 14, 0x1},   // republicitalie
	{7715, 82, 18, 0x1},    // libyaunitedkingdom
	{63587, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{24849, 186, 18, 0x1},  // saintkittsandnevis
	{10311, 269, 27, 0x82}, // federalrepublicofyugoslavia
	{62273, 269, 26, 0x82}, // serbiamontenegroyugoslavia
	{4965, 148, 26, 0x1},   // democraticpeorepublickorea
	{15139, 86, 11, 0x1},   // franssoedan
	{18138, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{10139, 96, 19, 0x1},   // republiquedusenegal
	{57276, 241, 4, 0x81},  // #1ps
	{30933, 358, 5, 0x1},   // #5790
	{39496, 82, 18, 0x1},   // libyanarabrepublic
	{58384, 163, 4, 0x81},  // #1ws
	{7642, 245, 52, 0x1},   // overzeesgebiedsdeelsouthgeorgiesouthsandwicheilanden
	{47488, 170, 26, 0x1},  // boliviaplurinationalestaat
	{44784, 56, 14, 0x1},   // republicangola
	{52204, 203, 4, 0x81},  // #1as
	{23294, 31, 5, 0x81},   // #2lie
	{60490, 154, 11, 0x1},  // prathetthai
	{15428, 46, 10, 0x1},   // ussrrussia
	{54758, 245, 4, 0x81},  // #1gs
	{64739, 10, 17, 0x1},   // byelorussischessr
	{35515, 214, 14, 0x1},  // kaaimanislands
	{49233, 133, 24, 0x1},  // peodemocraticrepubliclao
	{63774, 52, 4, 0x1},    // #8tu
	{64098, 255, 4, 0x1},   // #8vi
	{45026, 60, 17, 0x1},   // republiekbotswana
	{30533, 366, 5, 0x1},   // #5437
	{62730, 102, 4, 0x1},   // #8se
	{67108, 164, 10, 0x1},  // northyemen
	{61923, 93, 4, 0x1},    // #8ni
	{62129, 78, 4, 0x1},    // #8pu
	{61357, 134, 4, 0x1},   // #8le
	{61345, 132, 4, 0x1},   // #8ku
	{19347, 14, 15, 0x1},   // republicczechia
	{30153, 596, 5, 0x1},   // #4890
	{14159, 136, 15, 0x1},  // maldivesislands
	{59003, 114, 4, 0x1},   // #8ba
	{8302, 120, 28, 0x1},   // gefedereerdestatesmicronesie
	{30098, 106, 5, 0x81},  // #4834
	{58727, 203, 4, 0x1},   // #8aq
	{23388, 15, 25, 0x1},   // democraticrepublicgermany
	{35780, 143, 13, 0x1},  // sultanaatoman
	{41095, 197, 12, 0x1},  // stvinandgren
	{52663, 239, 22, 0x1},  // pitcairnislandsbritish
	{28147, 265, 5, 0x81},  // #2xsl
	{55521, 210, 19, 0x1},  // islandscocoskeeling
	{1691, 53, 32, 0x1},    // oekrainsesovietsocialistrepublic
	{53974, 246, 34, 0x1},  // sainthelenatristandacunhaascension
	{54821, 112, 3, 0x1},   // vae
	{29778, 78, 5, 0x81},   // #4624
	{36992, 568, 5, 0x1},   // #5taj
	{39470, 597, 5, 0x1},   // #6bul
	{23335, 1, 7, 0x1},     // albanie
	{68393, 112, 26, 0x1},  // verenigdearabischeemiraten
	{58456, 583, 4, 0x1},   // #1zr
	{57239, 240, 4, 0x81},  // #1pr
	{57744, 249, 4, 0x81},  // #1sx
	{50994, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{31878, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{58069, 106, 4, 0x81},  // #1tz
	{37369, 504, 5, 0x1},   // #5tur
	{55161, 121, 4, 0x81},  // #1id
	{63630, 128, 11, 0x1},  // kyrghyzstan
	{56602, 38, 4, 0x81},   // #1mt
	{59175, 18, 12, 0x1},   // kingdomspain
	{52208, 5, 4, 0x81},    // #1at
	{56972, 42, 4, 0x81},   // #1nz
	{7047, 91, 10, 0x1},    // swanamibia
	{53336, 213, 4, 0x81},  // #1cx
	{28684, 65, 19, 0x1},   // congorepbrazzaville
	{53572, 69, 4, 0x81},   // #1dz
	{54492, 221, 4, 0x81},  // #1gp
	{41057, 59, 21, 0x1},   // burkinafasouppervolta
	{63020, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{25683, 246, 5, 0x81},  // #2shn
	{2562, 40, 26, 0x1},    // kingdomofthenetherlandsthe
	{30538, 404, 5, 0x1},   // #5438
	{21965, 252, 21, 0x1},  // chinataiwanprovinceof
	{54276, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{22941, 246, 17, 0x1},  // sthelenaascension
	{26410, 44, 18, 0x1},   // portugueserepublic
	{25637, 95, 5, 0x81},   // #2sdn
	{61341, 213, 4, 0x1},   // #8kt
	{60019, 178, 4, 0x1},   // #8dr
	{60750, 181, 4, 0x1},   // #8gt
	{59007, 172, 4, 0x1},   // #8bb
	{52011, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{30093, 227, 5, 0x81},  // #4833
	{46794, 4, 21, 0x1},    // commonwealthaustralia
	{26753, 53, 8, 0x1},    // ukrayina
	{44919, 220, 20, 0x1},  // grondgebiedgibraltar
	{11209, 128, 10, 0x1},  // kyrgyzstan
	{5473, 240, 12, 0x1},   // puertoricous
	{33332, 107, 7, 0x1},   // oeganda
	{36527, 48, 20, 0x1},   // unieserviemontenegro
	{14950, 138, 15, 0x1},  // nowmyanmarburma
	{46147, 250, 13, 0x1},  // turksencaicos
	{39130, 536, 5, 0x1},   // #6bfo
	{49713, 84, 7, 0x1},    // morroco
	{26036, 106, 19, 0x1},  // unitedrepoftanzania
	{57331, 243, 4, 0x81},  // #1re
	{57748, 153, 4, 0x81},  // #1sy
	{42146, 220, 35, 0x1},  // britishoverzeesterritoriumgibraltar
	{10642, 230, 19, 0x1},  // overzeesgebiedmacau
	{55165, 27, 4, 0x81},   // #1ie
	{55786, 214, 4, 0x81},  // #1ky
	{58296, 162, 4, 0x81},  // #1vu
	{5374, 68, 8, 0x1},     // djibouti
	{20526, 125, 11, 0x1},  // transjordan
	{56606, 89, 4, 0x81},   // #1mu
	{28923, 64, 5, 0x81},   // #4180
	{29133, 118, 5, 0x81},  // #4196
	{19317, 192, 8, 0x1},   // paraguay
	{52222, 4, 4, 0x81},    // #1au
	{56059, 82, 4, 0x81},   // #1ly
	{56742, 92, 4, 0x81},   // #1ne
	{51283, 251, 14, 0x1},  // tokelanislands
	{53340, 118, 4, 0x81},  // #1cy
	{44279, 77, 19, 0x1},   // republicofthegambia
	{53568, 384, 4, 0x1},   // #1dy
	{53591, 19, 4, 0x81},   // #1ee
	{54509, 79, 4, 0x81},   // #1gq
	{28888, 117, 5, 0x81},  // #4156
	{61744, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{63665, 105, 4, 0x1},   // #8ts
	{51684, 106, 24, 0x1},  // unitedrepublicoftanzania
	{30543, 536, 5, 0x1},   // #5439
	{62726, 186, 4, 0x1},   // #8sc
	{63857, 22, 4, 0x1},    // #8uk
	{28343, 64, 27, 0x1},   // democratischerepubliekcongo
	{25895, 98, 5, 0x81},   // #2som
	{68219, 137, 12, 0x1},  // marshallisds
	{20766, 200, 17, 0x1},  // territoryanguilla
	{56134, 61, 15, 0x1},   // centralafricanr
	{60953, 28, 4, 0x1},    // #8ic
	{61337, 131, 4, 0x1},   // #8ks
	{4199, 190, 6, 0x1},    // panama
	{48109, 122, 5, 0x1},   // #7ind
	{60674, 219, 4, 0x1},   // #8gk
	{44808, 94, 14, 0x1},   // rwandarepublic
	{28137, 263, 5, 0x81},  // #2xon
	{59031, 60, 4, 0x1},    // #8bc
	{8935, 199, 16, 0x1},   // arubaknetherland
	{68015, 120, 24, 0x1},  // micronesiafederalestaten
	{30088, 229, 5, 0x81},  // #4832
	{58763, 4, 4, 0x1},     // #8as
	{13910, 80, 13, 0x1},   // republickenia
	{50532, 244, 17, 0x1},  // vietnamrepublicof
	{25967, 248, 5, 0x81},  // #2spm
	{39556, 254, 8, 0x1},   // vatikaan
	{15746, 21, 9, 0x1},    // frankrijk
	{59890, 129, 9, 0x1},   // kampuchia
	{52069, 206, 25, 0x1},  // steustatiusandsababonaire
	{23488, 46, 12, 0x1},   // russischefed
	{63074, 129, 17, 0x1},  // kampucheacambodia
	{62153, 7, 17, 0x1},    // konigreichbelgien
	{56783, 39, 20, 0x1},   // republicofmontenegro
	{29893, 97, 5, 0x81},   // #4694
	{24168, 27, 18, 0x1},   // poblachtnaheireann
	{5864, 225, 35, 0x1},   // hongkongspecialadministrativeregion
	{9516, 224, 13, 0x1},   // territoryguam
	{50887, 24, 6, 0x1},    // greece
	{17894, 231, 25, 0x1},  // saintmartinfransdeelfrans
	{10858, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{17334, 218, 6, 0x1},   // faroer
	{31981, 248, 19, 0x1},  // miquelonsaintpierre
	{57726, 193, 4, 0x81},  // #1sv
	{48015, 132, 8, 0x1},   // alkuwayt
	{63008, 230, 12, 0x1},  // macaochinapr
	{39337, 246, 18, 0x1},  // sainthelenaislands
	{58567, 70, 17, 0x1},   // zanzibarsultanate
	{56689, 136, 4, 0x81},  // #1mv
	{11991, 165, 10, 0x1},  // southjemen
	{53288, 67, 4, 0x81},   // #1cv
	{63661, 100, 4, 0x1},   // #8tp
	{14509, 203, 19, 0x1},  // ameriksamoaeilanden
	{62677, 248, 4, 0x1},   // #8sb
	{61927, 40, 4, 0x1},    // #8nl
	{43399, 533, 5, 0x1},   // #6nir
	{40689, 239, 42, 0x1},  // britishoverzeesterritoriumpitcairneilanden
	{23413, 15, 27, 0x1},   // democraticrepublicduitsland
	{44612, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{7760, 235, 16, 0x1},   // territorymayotte
	{61300, 130, 4, 0x1},   // #8kr
	{35547, 11, 6, 0x1},    // kanada
	{60670, 180, 4, 0x1},   // #8gj
	{59187, 170, 4, 0x1},   // #8bl
	{30083, 219, 5, 0x81},  // #4831
	{58731, 166, 4, 0x1},   // #8ar
	{48530, 30, 5, 0x1},    // #7ita
	{14056, 129, 15, 0x1},  // cambodiakingdom
	{42161, 220, 20, 0x1},  // territoriumgibraltar
	{22552, 128, 10, 0x1},  // kirgizstan
	{39192, 484, 5, 0x1},   // #6bhm
	{28590, 108, 5, 0x81},  // #2zaf
	{10679, 161, 12, 0x1},  // noordvietnam
	{59514, 36, 17, 0x1},   // republicofmoldova
	{39455, 336, 5, 0x1},   // #6bra
	{64061, 65, 10, 0x1},   // congorepof
	{61723, 128, 11, 0x1},  // kirghizstan
	{21857, 230, 32, 0x1},  // macaospecialadministrativeregion
	{39465, 523, 5, 0x1},   // #6bui
	{11017, 79, 25, 0x1},   // republicequatoriaalguinea
	{58488, 110, 4, 0x81},  // #1zw
	{16637, 218, 6, 0x1},   // faroes
	{57284, 146, 4, 0x81},  // #1pw
	{47710, 22, 5, 0x1},    // #7gbr
	{57773, 104, 4, 0x81},  // #1tg
	{55544, 128, 4, 0x81},  // #1kg
	{52654, 239, 24, 0x1},  // territorypitcairnislands
	{56718, 90, 4, 0x81},   // #1mw
	{45414, 598, 5, 0x2},   // #6yug
	{52226, 199, 4, 0x81},  // #1aw
	{56855, 93, 4, 0x81},   // #1ng
	{5845, 225, 27, 0x1},   // overzeesgebiedsdeelhongkong
	{53332, 212, 4, 0x81},  // #1cw
	{23368, 34, 5, 0x81},   // #2lva
	{15392, 123, 10, 0x1},  // formeriran
	{53595, 71, 4, 0x81},   // #1eg
	{54770, 78, 4, 0x81},   // #1gw
	{64102, 161, 4, 0x1},   // #8vm
	{62656, 150, 4, 0x1},   // #8sa
	{64928, 226, 22, 0x1},  // heardmcdonaldislandsau
	{55579, 130, 8, 0x1},   // kiribati
	{61353, 133, 4, 0x1},   // #8la
	{39108, 165, 17, 0x1},  // yemenpdrsouthaden
	{60961, 227, 4, 0x1},   // #8im
	{61234, 185, 4, 0x1},   // #8jm
	{60627, 220, 4, 0x1},   // #8gi
	{64518, 95, 23, 0x1},   // democraticrepublicsudan
	{59191, 138, 4, 0x1},   // #8bm
	{27035, 115, 21, 0x1},  // staatbruneidarussalam
	{63881, 256, 17, 0x1},  // vsmaagdeneilanden
	{10673, 161, 18, 0x1},  // formernoordvietnam
	{7922, 26, 7, 0x1},     // hungary
	{46036, 40, 10, 0x1},   // nethelands
	{18612, 155, 10, 0x1},  // tadzjiekie
	{39202, 559, 5, 0x1},   // #6blr
	{42357, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{46204, 9, 5, 0x1},     // #7bih
	{9107, 17, 7, 0x1},     // danmark
	{28807, 110, 5, 0x81},  // #2zwe
	{36628, 157, 28, 0x1},  // democraticrepublictimorleste
	{15629, 93, 7, 0x1},    // nigeria
	{24782, 186, 24, 0x1},  // saintchristopherandnevis
	{34774, 3, 7, 0x1},     // armenia
	{57681, 100, 4, 0x81},  // #1st
	{47756, 78, 5, 0x1},    // #7gbs
	{57765, 205, 4, 0x81},  // #1tf
	{37405, 468, 5, 0x1},   // #5tuv
	{22711, 134, 5, 0x81},  // #2lbn
	{56476, 232, 4, 0x81},  // #1mp
	{56036, 34, 4, 0x81},   // #1lv
	{56746, 237, 4, 0x81},  // #1nf
	{66748, 150, 22, 0x1},  // koninkrijksaoediarabie
	{54762, 181, 4, 0x81},  // #1gt
	{10338, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{12212, 64, 5, 0x1},    // zaire
	{2917, 223, 30, 0x1},   // overseasdepartmentfrenchguiana
	{63645, 158, 4, 0x1},   // #8tn
	{7371, 108, 11, 0x1},   // southafrica
	{19289, 171, 24, 0x1},  // brazilfederativerepublic
	{58793, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{56364, 82, 63, 0x1},   // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{32772, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{3914, 210, 12, 0x1},   // cocosislands
	{1565, 232, 19, 0x1},   // noordelijkemarianen
	{1146, 236, 33, 0x1},   // overzeesdepartementnieuwcaledonie
	{60623, 75, 4, 0x1},    // #8gh
	{28132, 262, 5, 0x81},  // #2xns
	{59195, 58, 4, 0x1},    // #8bn
	{37300, 174, 16, 0x1},  // columbiarepublic
	{20344, 214, 29, 0x1},  // overzeesgebiedkaaimaneilanden
	{2562, 40, 23, 0x1},    // kingdomofthenetherlands
	{26550, 102, 10, 0x1},  // seychelles
	{67563, 45, 22, 0x1},   // peoplesrepublicromania
	{52113, 206, 22, 0x1},  // bonaireensinteustatius
	{18531, 179, 15, 0x1},  // republicecuador
	{62858, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{33785, 328, 5, 0x1},   // #5ind
	{54252, 65, 24, 0x1},   // brazzavillerepubliccongo
	{37050, 579, 5, 0x1},   // #5taw
	{57707, 595, 4, 0x1},   // #1su
	{22562, 133, 5, 0x81},  // #2lao
	{55512, 80, 4, 0x81},   // #1ke
	{35558, 548, 5, 0x1},   // #5oma
	{38671, 451, 5, 0x1},   // #6940
	{48333, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{56491, 234, 4, 0x81},  // #1mq
	{28928, 211, 5, 0x81},  // #4184
	{43525, 61, 20, 0x1},   // kodorosesetibeafrika
	{56032, 33, 4, 0x81},   // #1lu
	{56734, 91, 4, 0x81},   // #1na
	{40241, 119, 12, 0x1},  // fijirepublic
	{53284, 176, 4, 0x81},  // #1cu
	{9837, 67, 10, 0x1},    // kaapverdie
	{17799, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{54766, 224, 4, 0x81},  // #1gu
	{28883, 173, 5, 0x81},  // #4152
	{23304, 83, 5, 0x81},   // #2lso
	{28873, 135, 5, 0x81},  // #4144
	{26970, 173, 16, 0x1},  // republicadechile
	{63649, 104, 4, 0x1},   // #8to
	{14998, 153, 11, 0x1},  // formersyria
	{62796, 98, 4, 0x1},    // #8so
	{30498, 497, 5, 0x1},   // #5411
	{41795, 494, 5, 0x1},   // #6ken
	{61931, 41, 4, 0x1},    // #8no
	{45159, 156, 18, 0x1},  // turkmeenserepublic
	{61396, 49, 4, 0x1},    // #8lo
	{830, 213, 15, 0x1},    // christmasisland
	{60969, 228, 4, 0x1},   // #8io
	{61238, 125, 4, 0x1},   // #8jo
	{30123, 160, 5, 0x81},  // #4860
	{59199, 10, 4, 0x1},    // #8bo
	{23509, 140, 9, 0x1},   // malayasia
	{922, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{52582, 9, 17, 0x1},    // bosnaihercegovina
	{28942, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{46168, 58, 5, 0x1},    // #7ben
	{9132, 101, 8, 0x1},    // eswatini
	{44272, 77, 26, 0x1},   // islamicrepublicofthegambia
	{29888, 102, 5, 0x81},  // #4690
	{38996, 462, 5, 0x1},   // #6bar
	{53048, 31, 13, 0x1},   // leichtenstein
	{25405, 111, 18, 0x1},  // afghanistankingdom
	{13636, 139, 13, 0x1},  // outermongolia
	{6061, 5, 7, 0x1},      // austria
	{32056, 245, 44, 0x1},  // grondgebiedsouthgeorgiesouthsandwicheilanden
	{57280, 44, 4, 0x81},   // #1pt
	{57376, 393, 4, 0x1},   // #1rh
	{57660, 194, 4, 0x81},  // #1sr
	{9196, 10, 15, 0x1},    // byelorussianssr
	{1212, 205, 26, 0x1},   // fransezuidelijketerritoria
	{57761, 103, 4, 0x81},  // #1td
	{45456, 219, 19, 0x1},  // grondgebiedguernsey
	{56495, 88, 4, 0x81},   // #1mr
	{27643, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{56028, 32, 4, 0x81},   // #1lt
	{53223, 175, 4, 0x81},  // #1cr
	{19956, 73, 5, 0x81},   // #2eth
	{39424, 199, 16, 0x1},  // territoriumaruba
	{2574, 40, 14, 0x1},    // netherlandsthe
	{63641, 251, 4, 0x1},   // #8tl
	{17616, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{62792, 151, 4, 0x1},   // #8sn
	{60965, 122, 4, 0x1},   // #8in
	{9564, 249, 11, 0x1},   // sintmaarten
	{48104, 121, 5, 0x1},   // #7ina
	{5907, 225, 40, 0x1},   // hongkongchinaspecialadministrativeregion
	{59163, 169, 4, 0x1},   // #8bh
	{67324, 145, 17, 0x1},  // philippineislands
	{17102, 125, 8, 0x1},   // jordanie
	{44551, 246, 15, 0x1},  // islandssthelena
	{49684, 40, 5, 0x1},    // #7ned
	{61378, 155, 18, 0x1},  // jumhuriitojikiston
	{33634, 31, 14, 0x1},   // liechstenstein
	{13126, 146, 5, 0x1},   // belau
	{58393, 259, 4, 0x81},  // #1xk
	{10532, 201, 19, 0x1},  // overzeesgebiedaland
	{15709, 137, 15, 0x1},  // marshallislands
	{67364, 257, 35, 0x1},  // overzeesecollectiviteitwallisfutuna
	{57677, 99, 4, 0x81},   // #1ss
	{26780, 136, 21, 0x1},  // republiekdermalediven
	{51495, 197, 22, 0x1},  // saintvincentgrenadines
	{57756, 250, 4, 0x81},  // #1tc
	{59746, 58, 13, 0x1},   // beninrepublic
	{14436, 140, 12, 0x1},  // formermalaya
	{56598, 233, 4, 0x81},  // #1ms
	{56024, 83, 4, 0x81},   // #1ls
	{56738, 236, 4, 0x81},  // #1nc
	{47446, 230, 13, 0x1},  // chinamacausar
	{53265, 600, 4, 0x2},   // #1cs
	{53587, 179, 4, 0x81},  // #1ec
	{16227, 15, 31, 0x1},   // democratischerepubliekduitsland
	{28918, 65, 5, 0x81},   // #4178
	{43062, 164, 7, 0x1},   // alyaman
	{62788, 47, 4, 0x1},    // #8sm
	{25608, 601, 5, 0x1},   // #2scg
	{30128, 198, 5, 0x81},  // #4862
	{60692, 16, 4, 0x1},    // #8gm
	{48589, 221, 23, 0x1},  // departementlaguadeloupe
	{30073, 71, 5, 0x81},   // #4818
	{36258, 25, 17, 0x1},   // republikahrvatska
	{63389, 12, 18, 0x1},   // swissconfederation
	{48726, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{46051, 7, 5, 0x1},     // #7bel
	{55336, 138, 22, 0x1},  // unionofmyanmarrepublic
	{46357, 114, 5, 0x1},   // #7brn
	{16818, 171, 8, 0x1},   // brazilie
	{50893, 105, 16, 0x1},  // kingdomoftunisia
	{28370, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{9158, 120, 12, 0x1},   // micronesiafs
	{17407, 3, 7, 0x1},     // armenie
	{52528, 228, 4, 0x1},   // biot
	{3738, 236, 33, 0x1},   // newcaledoniadependenciesterritory
	{63801, 31, 23, 0x1},   // vorstendomliechtenstein
	{47774, 23, 5, 0x1},    // #7geo
	{55169, 29, 4, 0x81},   // #1il
	{38666, 602, 5, 0x1},   // #6935
	{39691, 95, 11, 0x1},   // noordsoedan
	{12313, 100, 8, 0x1},   // saotomep
	{56301, 86, 4, 0x81},   // #1ml
	{49589, 62, 10, 0x1},   // cotedivore
	{60329, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{55990, 81, 4, 0x81},   // #1lr
	{63481, 21, 12, 0x1},   // domtomfrance
	{53619, 24, 4, 0x1},    // #1el
	{54413, 75, 4, 0x81},   // #1gh
	{17248, 137, 24, 0x1},  // marshalleilandenrepublic
	{53802, 21, 4, 0x81},   // #1fr
	{24435, 219, 25, 0x1},  // overseasterritoryguernsey
	{62784, 97, 4, 0x1},    // #8sl
	{10893, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{3594, 201, 21, 0x1},   // territoryalandislands
	{41721, 392, 5, 0x1},   // #6kbi
	{25378, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{60688, 222, 4, 0x1},   // #8gl
	{49301, 34, 6, 0x1},    // lativa
	{11236, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{854, 214, 34, 0x1},    // overzeesgebiedsdeelkaaimaneilanden
	{16913, 146, 14, 0x1},  // palaurepubliek
	{39365, 539, 5, 0x1},   // #6bng
	{54382, 201, 16, 0x1},  // grondgebiedaland
	{49726, 93, 5, 0x1},    // #7ngr
	{8474, 196, 23, 0x1},   // oosterserepublicuruguay
	{59751, 58, 15, 0x1},   // republicdahomey
	{59777, 207, 38, 0x1},  // overzeesecollectiviteitsaintbarthelemy
	{68583, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{27894, 63, 15, 0x1},   // frenchcameroons
	{21266, 126, 10, 0x1},  // nipponkoku
	{16796, 54, 22, 0x1},   // amerikaverenigdestates
	{58452, 109, 4, 0x81},  // #1zm
	{27280, 228, 51, 0x1},  // britishoverseasterritorybritishindianoceanterritory
	{18667, 240, 22, 0x1},  // puertoricocommonwealth
	{55173, 227, 4, 0x81},  // #1im
	{56305, 138, 4, 0x81},  // #1mm
	{28933, 175, 5, 0x81},  // #4188
	{19170, 66, 15, 0x1},   // archipelcomoren
	{14253, 123, 25, 0x1},  // islamitischerepubliekiran
	{62325, 48, 14, 0x1},   // serbiarepublic
	{63122, 186, 14, 0x1},  // stkittsennevis
	{54417, 220, 4, 0x81},  // #1gi
	{45732, 15, 8, 0x1},    // egermany
	{32800, 35, 17, 0x1},   // principautemonaco
	{28868, 61, 5, 0x81},   // #4140
	{63627, 250, 4, 0x1},   // #8tk
	{63906, 197, 4, 0x1},   // #8vc
	{50698, 235, 20, 0x1},  // departementdemayotte
	{55467, 111, 28, 0x1},  // jomhuriyeeslamiyeafghanestan
	{17871, 231, 43, 0x1},  // overzeesecollectiviteitsaintmartinfransdeel
	{25749, 97, 5, 0x81},   // #2sle
	{9303, 55, 21, 0x1},    // sfrofyugoslaviaformer
	{21591, 29, 6, 0x1},    // isreal
	{58694, 130, 16, 0x1},  // republickiribati
	{50041, 89, 17, 0x1},   // republicmauritius
	{59172, 9, 4, 0x1},     // #8bk
	{22484, 206, 25, 0x1},  // bonairesainteustatiussaba
	{30053, 107, 5, 0x81},  // #4800
	{51419, 29, 11, 0x1},   // stateisrael
	{63296, 101, 16, 0x1},  // swazilandkingdom
	{26111, 51, 5, 0x81},   // #2swe
	{19853, 106, 30, 0x1},  // mainlandunitedrepublictanzania
	{57155, 108, 19, 0x1},  // republicsouthafrica
	{50527, 244, 20, 0x1},  // southvietnamrepublic
	{46019, 172, 5, 0x1},   // #7bar
	{54741, 194, 17, 0x1},  // netherlandsguiana
	{22278, 242, 28, 0x1},  // frenchpolynesiaoverseaslands
	{41906, 101, 15, 0x1},  // kingdomeswatini
	{30288, 452, 5, 0x1},   // #5255
	{10795, 224, 12, 0x1},  // guamamerican
	{30268, 294, 5, 0x1},   // #5225
	{20531, 125, 22, 0x1},  // jordanhashemitekingdom
	{32981, 140, 8, 0x1},   // malaysia
	{21279, 123, 19, 0x1},  // iranislamicrepublic
	{57619, 96, 4, 0x81},   // #1sn
	{7726, 82, 12, 0x1},    // kingdomlibya
	{55177, 122, 4, 0x81},  // #1in
	{55669, 186, 4, 0x81},  // #1kn
	{58027, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{55275, 198, 25, 0x1},  // repbolivarianadevenezuela
	{65633, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{56309, 139, 4, 0x81},  // #1mn
	{56881, 40, 4, 0x81},   // #1nl
	{18843, 65, 5, 0x81},   // #2cog
	{53700, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{54488, 76, 4, 0x81},   // #1gn
	{63619, 154, 4, 0x1},   // #8th
	{62289, 269, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{41578, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{54809, 259, 14, 0x1},  // republickosova
	{6523, 212, 26, 0x1},   // overzeesgebiedsdeelcuracao
	{61365, 32, 4, 0x1},    // #8lh
	{43430, 544, 5, 0x1},   // #6nth
	{13965, 146, 13, 0x1},  // republicpalau
	{60599, 74, 4, 0x1},    // #8gb
	{40449, 170, 15, 0x1},  // boliviarepublic
	{20960, 207, 26, 0x1},  // grondgebiedsaintbarthelemy
	{28092, 260, 5, 0x81},  // #2xla
	{21658, 185, 5, 0x81},  // #2jam
	{30603, 460, 5, 0x1},   // #5500
	{64817, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{39197, 603, 5, 0x1},   // #6bhu
	{44649, 152, 15, 0x1},  // solomoneilanden
	{41888, 604, 5, 0x1},   // #6kzk
	{10151, 96, 15, 0x1},   // senegalrepublic
	{54113, 246, 36, 0x1},  // hemelvaartentristandacunhasinthelena
	{65817, 129, 24, 0x1},  // peoplesrepublickampuchea
	{43804, 56, 20, 0x1},   // portuguesewestafrica
	{18498, 84, 7, 0x1},    // marokko
	{57380, 45, 4, 0x81},   // #1ro
	{57623, 98, 4, 0x81},   // #1so
	{34867, 47, 19, 0x1},   // republicofsanmarino
	{57860, 158, 4, 0x81},  // #1to
	{61058, 77, 21, 0x1},   // islamicrepublicgambia
	{55181, 228, 4, 0x81},  // #1io
	{56313, 230, 4, 0x81},  // #1mo
	{56885, 41, 4, 0x81},   // #1no
	{18838, 64, 5, 0x81},   // #2cod
	{57294, 127, 21, 0x1},  // qazaqstanrespublikasy
	{1825, 236, 24, 0x1},   // collectivitynewcaledonia
	{24490, 238, 14, 0x1},  // newzealandniue
	{43593, 139, 15, 0x1},  // stateofmongolia
	{63623, 155, 4, 0x1},   // #8ti
	{63910, 198, 4, 0x1},   // #8ve
	{62780, 50, 4, 0x1},    // #8si
	{33416, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{53167, 249, 20, 0x1},  // sintmaartendutchpart
	{22130, 126, 5, 0x81},  // #2jpn
	{61369, 81, 4, 0x1},    // #8li
	{61230, 229, 4, 0x1},   // #8je
	{28087, 259, 5, 0x81},  // #2xkx
	{60595, 77, 4, 0x1},    // #8ga
	{13144, 182, 13, 0x1},  // britishguyana
	{9039, 238, 16, 0x1},   // nieuwzeelandniue
	{30608, 494, 5, 0x1},   // #5501
	{45018, 153, 17, 0x1},  // syrischerepubliek
	{49617, 71, 12, 0x1},   // arabrepegypt
	{45688, 69, 7, 0x1},    // algerie
	{59800, 207, 21, 0x1},  // saintbarthelemyfrench
	{39221, 477, 5, 0x1},   // #6blz
	{27382, 245, 49, 0x1},  // overseasterritorysouthgeorgiasouthsandwichislands
	{46227, 10, 5, 0x1},    // #7blr
	{68095, 120, 21, 0x1},  // micronesiafederalstat
	{48692, 45, 23, 0x1},   // romanianpeoplesrepublic
	{24139, 242, 25, 0x1},  // grondgebiedfranspolynesie
	{10418, 63, 16, 0x1},   // cameroonrepublic
	{32374, 65, 22, 0x1},   // congopeoplesrepublicof
	{57611, 97, 4, 0x81},   // #1sl
	{57683, 254, 24, 0x1},  // statuscivitatisvaticanae
	{57856, 105, 4, 0x81},  // #1tn
	{58292, 161, 4, 0x81},  // #1vn
	{56281, 137, 4, 0x81},  // #1mh
	{18524, 12, 5, 0x81},   // #2che
	{8772, 108, 17, 0x1},   // unievanzuidafrika
	{53615, 215, 4, 0x81},  // #1eh
	{54480, 222, 4, 0x81},  // #1gl
	{4997, 131, 8, 0x1},    // repkorea
	{62776, 246, 4, 0x1},   // #8sh
	{25693, 152, 5, 0x81},  // #2slb
	{9853, 136, 14, 0x1},   // maldiveislands
	{32209, 248, 25, 0x1},  // saintpierremiquelonfrench
	{21620, 30, 19, 0x1},   // italiaanserepubliek
	{46700, 112, 21, 0x1},  // verenigdearabemiraten
	{43681, 26, 16, 0x1},   // kingdomofhungary
	{30063, 37, 5, 0x81},   // #4807
	{50064, 241, 5, 0x1},   // #7ple
	{4372, 253, 36, 0x1},   // verenigdestatesverafgelegeneilandjes
	{371, 138, 12, 0x1},    // myanmarunion
	{41113, 112, 14, 0x1},  // unitedarabemir
	{42444, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{50334, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{5577, 68, 26, 0x1},    // fransgebiedvanafarsenissas
	{47808, 231, 20, 0x1},  // fransdeelsaintmartin
	{48022, 249, 23, 0x1},  // territoriumsaintmaarten
	{58448, 108, 4, 0x81},  // #1za
	{57292, 149, 4, 0x81},  // #1qa
	{57615, 47, 4, 0x81},   // #1sm
	{57852, 156, 4, 0x81},  // #1tm
	{19135, 176, 5, 0x81},  // #2cub
	{55665, 66, 4, 0x81},   // #1km
	{58288, 256, 4, 0x81},  // #1vi
	{28195, 131, 10, 0x1},  // korearepof
	{14630, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{56877, 189, 4, 0x81},  // #1ni
	{28838, 10, 5, 0x81},   // #4112
	{66264, 123, 17, 0x1},  // iranimperialstate
	{54484, 77, 4, 0x81},   // #1gm
	{471, 68, 25, 0x1},     // afarsissasfrenchterritory
	{12842, 129, 14, 0x1},  // formercambodia
	{11765, 55, 16, 0x1},   // formerjugoslavie
	{16440, 239, 19, 0x1},  // gebiedafhvkpitcairn
	{43346, 329, 5, 0x1},   // #6nig
	{60619, 23, 4, 0x1},    // #8gg
	{64886, 9, 13, 0x1},    // bosniaandherz
	{30058, 53, 5, 0x81},   // #4804
	{56858, 224, 15, 0x1},  // grondgebiedguam
	{48652, 56, 23, 0x1},   // peoplesrepublicofangola
	{28270, 266, 5, 0x81},  // #2xwb
	{10253, 165, 13, 0x1},  // southernyemen
	{26463, 105, 19, 0x1},  // tunesischerepubliek
	{48926, 67, 21, 0x1},   // republiekvancaboverde
	{12162, 157, 32, 0x1},  // democratischerepubliektimorleste
	{53413, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{30258, 605, 5, 0x1},   // #5221
	{49038, 186, 16, 0x1},  // saintkittsnevits
	{20303, 166, 9, 0x1},   // argentina
	{32687, 206, 14, 0x1},  // sabaandbonaire
	{2010, 256, 23, 0x1},   // usvirginislandsamerican
	{46301, 28, 17, 0x1},   // ijslandserepublic
	{66821, 132, 13, 0x1},  // stateofkuwait
	{11083, 46, 17, 0x1},   // formersovietunion
	{28236, 148, 23, 0x1},  // koreademocraticvolksrep
	{57591, 247, 4, 0x81},  // #1sj
	{40848, 210, 33, 0x1},  // territoryofthecocoskeelingislands
	{57848, 157, 4, 0x81},  // #1tl
	{58084, 30, 12, 0x1},   // kingdomitaly
	{5907, 225, 13, 0x1},   // hongkongchina
	{3286, 243, 7, 0x1},    // reunion
	{56873, 500, 4, 0x1},   // #1nh
	{18873, 211, 5, 0x81},  // #2cok
	{11260, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{22332, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{53827, 22, 4, 0x81},   // #1gb
	{13096, 139, 22, 0x1},  // volksrepubliekmongolie
	{63615, 195, 4, 0x1},   // #8td
	{15619, 93, 17, 0x1},   // federationnigeria
	{51464, 53, 5, 0x1},    // #7ukr
	{41805, 532, 5, 0x1},   // #6kuw
	{48191, 124, 5, 0x1},   // #7irq
	{59165, 116, 7, 0x1},   // bhoetan
	{52137, 206, 14, 0x1},  // bonaireandsaba
	{62051, 128, 11, 0x1},  // kirgizistan
	{19759, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{60757, 148, 18, 0x1},  // volksrepnoordkorea
	{4053, 136, 16, 0x1},   // maldivenrepublic
	{25212, 212, 18, 0x1},  // territoriumcuracao
	{30253, 606, 5, 0x1},   // #5220
	{39502, 71, 19, 0x1},   // arabrepublicofegypt
	{26792, 136, 9, 0x1},   // malediven
	{37728, 26, 19, 0x1},   // koninkrijkhongarije
	{9928, 174, 17, 0x1},   // republicacolombia
	{41826, 50, 16, 0x1},   // sloveniarepublic
	{57595, 49, 4, 0x81},   // #1sk
	{7871, 251, 14, 0x1},   // tokelauislands
	{57811, 251, 4, 0x81},  // #1tk
	{53925, 246, 37, 0x1},  // ascensionandsainthelenatristandacunha
	{15764, 83, 14, 0x1},   // lesothokingdom
	{25321, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{49156, 65, 20, 0x1},   // peoplesrepubliccongo
	{56285, 37, 4, 0x81},   // #1mk
	{23299, 135, 5, 0x81},  // #2lka
	{40829, 210, 19, 0x1},  // cocoskeelingislands
	{25436, 149, 5, 0x81},  // #2qat
	{11953, 59, 16, 0x1},   // formeroppervolta
	{28903, 174, 5, 0x81},  // #4170
	{67604, 46, 9, 0x1},    // russiafed
	{22949, 246, 26, 0x1},  // ascensionandtristandacunha
	{31549, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{6172, 85, 18, 0x1},    // malagasymadagascar
	{62170, 149, 4, 0x1},   // #8qa
	{18896, 248, 47, 0x1},  // collectiviteterritorialedesaintpierreetmiquelon
	{2539, 40, 23, 0x1},    // netherlandskingdomofthe
	{51492, 54, 5, 0x1},    // #7usa
	{11483, 244, 17, 0x1},  // formerzuidvietnam
	{61223, 126, 4, 0x1},   // #8ja
	{15651, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{9276, 151, 17, 0x1},   // republiksingapura
	{22455, 64, 11, 0x1},   // demrepkongo
	{14620, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{48196, 28, 5, 0x1},    // #7isl
	{30068, 607, 5, 0x1},   // #4810
	{30618, 357, 5, 0x1},   // #5511
	{5365, 68, 17, 0x1},    // republiekdjibouti
	{21056, 69, 7, 0x1},    // algeria
	{68335, 244, 12, 0x1},  // staatvietnam
	{11297, 16, 28, 0x1},   // germanyformerfederalrepublic
	{47233, 89, 9, 0x1},    // maurituis
	{51616, 269, 25, 0x82}, // federalrepublicyugoslavia
	{2539, 40, 18, 0x1},    // netherlandskingdom
	{30263, 383, 5, 0x1},   // #5223
	{37055, 534, 5, 0x1},   // #5taz
	{19221, 214, 5, 0x81},  // #2cym
	{12545, 85, 10, 0x1},   // madagaskar
	{48898, 181, 19, 0x1},  // republicofguatemala
	{15382, 46, 10, 0x1},   // fedrusland
	{64706, 35, 16, 0x1},   // vorstendommonaco
	{57566, 246, 4, 0x81},  // #1sh
	{57794, 155, 4, 0x81},  // #1tj
	{53877, 246, 20, 0x1},  // sthelenaandascension
	{55598, 129, 4, 0x81},  // #1kh
	{56080, 36, 4, 0x81},   // #1md
	{43961, 241, 17, 0x1},  // gazastripwestbank
	{8532, 221, 13, 0x1},   // laguadeloupef
	{23356, 52, 7, 0x1},    // turkyie
	{63425, 207, 4, 0x1},   // #8tb
	{65493, 186, 30, 0x1},  // saintchristophernevisfederatie
	{20526, 125, 27, 0x1},  // transjordanhashemitekingdom
	{45, 217, 35, 0x1},     // overzeesgebiedsdeelfalklandeilanden
	{30613, 534, 5, 0x1},   // #5510
	{38526, 305, 5, 0x1},   // #6710
	{23473, 10, 18, 0x1},   // respublikabyelarus
	{33706, 135, 9, 0x1},   // shrilamka
	{50846, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{41287, 163, 28, 0x1},  // westernsamoaindependentstate
	{11140, 138, 10, 0x1},  // unionburma
	{48816, 190, 15, 0x1},  // republiekpanama
	{49931, 42, 5, 0x1},    // #7nzl
	{57570, 50, 4, 0x81},   // #1si
	{47914, 82, 20, 0x1},   // libyanarabjamahiriya
	{10847, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{36565, 39, 18, 0x1},   // montenegrorepublic
	{11191, 99, 10, 0x1},   // southsudan
	{58145, 198, 4, 0x81},  // #1ve
	{46079, 215, 33, 0x1},  // republicaarabesaharauidemocratica
	{55611, 130, 4, 0x81},  // #1ki
	{56084, 39, 4, 0x81},   // #1me
	{12054, 59, 10, 0x1},   // uppervolta
	{13957, 142, 5, 0x1},   // nauru
	{18479, 11, 5, 0x81},   // #2can
	{19626, 72, 5, 0x81},   // #2eri
	{28843, 129, 5, 0x81},  // #4116
	{42538, 388, 5, 0x1},   // #6lib
	{43824, 346, 5, 0x1},   // #6prk
	{53823, 74, 4, 0x81},   // #1ga
	{28878, 103, 5, 0x81},  // #4148
	{57978, 64, 8, 0x1},    // drccongo
	{49545, 160, 22, 0x1},  // ozbekistonrespublikasi
	{41818, 50, 16, 0x1},   // republicslovenia
	{55976, 241, 13, 0x1},  // statepalestin
	{13662, 102, 13, 0x1},  // repibliksesel
	{22094, 125, 5, 0x81},  // #2jor
	{43341, 608, 5, 0x1},   // #6nic
	{51833, 243, 18, 0x1},  // grondgebiedreunion
	{10727, 53, 18, 0x1},   // formerukrainianssr
	{48316, 29, 5, 0x1},    // #7isr
	{22014, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{30628, 359, 5, 0x1},   // #5517
	{20469, 210, 21, 0x1},  // territorycocosislands
	{22035, 85, 18, 0x1},   // republicmadagascar
	{41810, 609, 5, 0x1},   // #6kyr
	{46173, 208, 5, 0x1},   // #7ber
	{52456, 178, 21, 0x1},  // dominikaanserepubliek
	{46209, 169, 5, 0x1},   // #7biz
	{44977, 82, 10, 0x1},   // staatlibie
	{46372, 59, 5, 0x1},    // #7bur
	{22564, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{61082, 166, 9, 0x1},   // argentine
	{23043, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{13337, 194, 18, 0x1},  // surinamdutchguiana
	{43188, 145, 23, 0x1},  // gemenebestderfilipijnen
	{24004, 81, 17, 0x1},   // republicofliberia
	{6172, 85, 8, 0x1},     // malagasy
	{57790, 154, 4, 0x81},  // #1th
	{6438, 373, 23, 0x2},   // saintmaartensaintmartin
	{68529, 48, 33, 0x1},   // serviemontenegrostaatsgemeenschap
	{58141, 610, 4, 0x1},   // #1vd
	{14894, 138, 9, 0x1},   // birmaunie
	{25612, 236, 25, 0x1},  // grondgebiednieuwcaledonie
	{65717, 138, 12, 0x1},  // unievanburma
	{56125, 231, 4, 0x81},  // #1mf
	{65810, 26, 22, 0x1},   // hungarypeoplesrepublic
	{65326, 52, 14, 0x1},   // republicturkey
	{54195, 223, 4, 0x81},  // #1gf
	{13318, 58, 13, 0x1},   // formerdahomey
	{52062, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{3802, 249, 21, 0x1},   // territorysaintmaarten
	{59673, 195, 16, 0x1},  // trinidadentobago
	{21750, 165, 20, 0x1},  // yemenpeoplesrepublic
	{43627, 323, 5, 0x1},   // #6par
	{7255, 82, 51, 0x1},    // grotelibischarabischesocialistischevolksjamahiriyya
	{30623, 523, 5, 0x1},   // #5516
	{38531, 409, 5, 0x1},   // #6712
	{49230, 133, 24, 0x1},  // laopeodemocraticrepublic
	{19226, 118, 5, 0x81},  // #2cyp
	{22983, 246, 34, 0x1},  // hemelvaartentristandacunhasthelena
	{31216, 220, 23, 0x1},  // overzeesgebiedgibraltar
	{57531, 151, 4, 0x81},  // #1sg
	{58284, 255, 4, 0x81},  // #1vg
	{56251, 85, 4, 0x81},   // #1mg
	{18627, 117, 5, 0x81},  // #2chn
	{8271, 120, 31, 0x1},   // gefedereerdestatenvanmicronesie
	{40834, 210, 33, 0x1},  // keelingislandsterritoryofthecocos
	{18894, 174, 5, 0x81},  // #2col
	{14726, 124, 12, 0x1},  // iraqrepublic
	{54379, 219, 4, 0x81},  // #1gg
	{68015, 120, 27, 0x1},  // micronesiafederalestatenvan
	{28898, 210, 5, 0x81},  // #4166
	{28908, 66, 5, 0x81},   // #4174
	{13596, 162, 15, 0x1},  // vanuaturepublic
	{1565, 232, 27, 0x1},   // noordelijkemarianeneilanden
	{17334, 218, 14, 0x1},  // faroereilanden
	{28097, 261, 5, 0x81},  // #2xnb
	{38511, 609, 5, 0x1},   // #6703
	{38536, 579, 5, 0x1},   // #6713
	{30693, 540, 5, 0x1},   // #5571
	{10449, 100, 9, 0x1},   // stomeprin
	{12487, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{3206, 109, 6, 0x1},    // zambia
	{33416, 121, 19, 0x1},  // republicofindonesia
	{49447, 112, 20, 0x1},  // verarabischeemiraten
	{67658, 226, 46, 0x1},  // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{21031, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{65921, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{8234, 150, 14, 0x1},   // saudischarabie
	{40539, 142, 15, 0x1},  // republicofnauru
	{9290, 196, 7, 0x1},    // uraguay
	{51857, 124, 22, 0x1},  // aljumhuriyahaliraqiyah
	{56464, 123, 12, 0x1},  // islrepofiran
	{49533, 139, 9, 0x1},   // mongoluls
	{50681, 10, 18, 0x1},   // republicwitrusland
	{57523, 95, 4, 0x81},   // #1sd
	{9623, 235, 21, 0x1},   // overzeesgebiedmayotte
	{48539, 228, 26, 0x1},  // britishindischoceaangebied
	{66123, 128, 9, 0x1},   // kyrgzstan
	{18443, 198, 21, 0x1},  // unitedstatesvenezuela
	{771, 110, 16, 0x1},    // southernrhodesia
	{18984, 66, 5, 0x81},   // #2com
	{16592, 158, 15, 0x1},  // friendlyislands
	{54139, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{53852, 180, 4, 0x81},  // #1gd
	{28913, 235, 5, 0x81},  // #4175
	{17988, 59, 12, 0x1},   // burkinafasso
	{61126, 49, 17, 0x1},   // republicslowakije
	{58396, 141, 12, 0x1},  // kingdomnepal
	{2441, 12, 11, 0x1},    // switzerland
	{31125, 21, 19, 0x1},   // republiquefrancaise
	{30638, 414, 5, 0x1},   // #5522
	{38506, 611, 5, 0x1},   // #6702
	{9218, 165, 21, 0x1},   // formerdemocraticyemen
	{38566, 470, 5, 0x1},   // #6770
	{10045, 135, 18, 0x1},  // republicofsrilanka
	{30688, 459, 5, 0x1},   // #5570
	{50559, 76, 14, 0x1},   // guinearepublic
	{20685, 133, 4, 0x1},   // lpdr
	{12081, 269, 12, 0x82}, // fryugoslavia
	{23594, 22, 12, 0x1},   // greatbritain
	{19305, 192, 20, 0x1},  // republicadelparaguay
	{46352, 171, 5, 0x1},   // #7bra
	{62886, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{23170, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{49495, 116, 15, 0x1},  // kingdomofbhutan
	{21915, 252, 19, 0x1},  // provincechinataiwan
	{14536, 103, 4, 0x1},   // chad
	{42429, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{57527, 51, 4, 0x81},   // #1se
	{28790, 219, 17, 0x1},  // bailiwickguernsey
	{58133, 254, 4, 0x81},  // #1va
	{53078, 143, 11, 0x1},  // maskateoman
	{56066, 84, 4, 0x81},   // #1ma
	{18622, 173, 5, 0x81},  // #2chl
	{66466, 82, 25, 0x1},   // libischarabischerepubliek
	{67065, 205, 44, 0x1},  // overzeesegemeenschapfransezuidelijkegebieden
	{19965, 216, 5, 0x81},  // #2eue
	{53856, 23, 4, 0x81},   // #1ge
	{3823, 249, 23, 0x1},   // knetherlandsaintmaarten
	{2723, 221, 22, 0x1},   // collectivityguadeloupe
	{66546, 50, 16, 0x1},   // republicslovenie
	{58109, 207, 8, 0x1},   // stbarths
	{2010, 256, 10, 0x1},   // usvirginis
	{48449, 256, 5, 0x1},   // #7isv
	{38501, 612, 5, 0x1},   // #6701
	{38571, 539, 5, 0x1},   // #6771
	{5288, 236, 35, 0x1},   // territorialcollectivitynewcaledonia
	{63025, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{17880, 231, 34, 0x1},  // collectiviteitsaintmartinfransdeel
	{12760, 198, 15, 0x1},  // formervenezuela
	{49799, 92, 5, 0x1},    // #7nig
	{28775, 229, 15, 0x1},  // territoryjersey
	{2851, 54, 22, 0x1},    // amerikaverenigdestaten
	{59143, 73, 16, 0x1},   // empireofethiopia
	{6479, 231, 17, 0x1},   // francesaintmartin
	{22941, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{10401, 63, 25, 0x1},   // federalrepublicofcameroon
	{57475, 152, 4, 0x81},  // #1sb
	{16986, 166, 10, 0x1},  // argentinie
	{29009, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{13067, 128, 16, 0x1},  // republickirgizie
	{18484, 210, 5, 0x81},  // #2cck
	{42567, 286, 5, 0x1},   // #6lie
	{37588, 171, 21, 0x1},  // brazilfederalrepublic
	{67433, 148, 9, 0x1},   // koreadprk
	{62940, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{15696, 137, 28, 0x1},  // republicofthemarshallislands
	{44737, 247, 21, 0x1},  // svalbardandjanmayenis
	{25416, 111, 20, 0x1},  // kingdomofafghanistan
	{44737, 247, 19, 0x1},  // svalbardandjanmayen
	{22089, 229, 5, 0x81},  // #2jey
	{11364, 269, 3, 0x82},  // fry
	{30633, 524, 5, 0x1},   // #5520
	{38496, 369, 5, 0x1},   // #6700
	{66065, 130, 15, 0x1},  // gilberteilanden
	{30698, 613, 5, 0x1},   // #5572
	{11500, 248, 17, 0x1},  // fstpierremiquelon
	{28281, 233, 24, 0x1},  // overzeesgebiedmontserrat
	{29093, 259, 20, 0x1},  // kosovounderunscr1244
	{24036, 215, 4, 0x1},   // sadr
	{30293, 438, 5, 0x1},   // #5260
	{39460, 458, 5, 0x1},   // #6bru
	{63270, 8, 17, 0x1},    // kingdomofbulgaria
	{7661, 245, 12, 0x1},   // southgeorgie
	{19201, 213, 5, 0x81},  // #2cxr
	{37064, 426, 5, 0x1},   // #5thi
	{8370, 120, 10, 0x1},   // micronesia
	{27504, 246, 45, 0x1},  // territoriumsainthelenaascensiontristandacunha
	{57519, 102, 4, 0x81},  // #1sc
	{61624, 244, 13, 0x1},  // vietnamfmrrep
	{58137, 197, 4, 0x81},  // #1vc
	{42044, 475, 5, 0x1},   // #6lat
	{56076, 35, 4, 0x81},   // #1mc
	{42143, 614, 5, 0x1},   // #6lbr
	{36249, 149, 10, 0x1},  // staatqatar
	{19335, 14, 7, 0x1},    // czechia
	{27564, 245, 44, 0x1},  // territoriumsouthgeorgiesouthsandwicheilanden
	{28893, 213, 5, 0x81},  // #4162
	{17681, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{34150, 105, 16, 0x1},  // republiektunesie
	{5533, 257, 17, 0x1},   // wallisfutunafrans
	{42386, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{43713, 450, 5, 0x1},   // #6phi
	{51459, 107, 5, 0x1},   // #7uga
	{4485, 135, 16, 0x1},   // dominionofceylon
	{54031, 246, 35, 0x1},  // sinthelenaentristandacunhaascension
	{51434, 56, 20, 0x1},   // volksrepubliekangola
	{13279, 109, 13, 0x1},  // northrhodesia
	{15967, 197, 12, 0x1},  // saintvincent
	{20184, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{37083, 33, 22, 0x1},   // grandduchedeluxembourg
	{51360, 77, 15, 0x1},   // republiekgambia
	{48258, 254, 18, 0x1},  // holyseevaticancity
	{57973, 64, 7, 0x1},    // congodr
	{23688, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{27714, 246, 35, 0x1},  // hemelvaarttristandacunhasainthelena
	{20589, 205, 37, 0x1},  // terresaustralesantarctiquesfrancaises
	{66849, 48, 25, 0x1},   // formerserbiaandmontenegro
	{54733, 206, 19, 0x1},  // caribiannetherlands
	{46397, 82, 26, 0x1},   // libischarabischejamahiriya
	{45365, 512, 5, 0x1},   // #6ypr
	{22378, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{11609, 60, 18, 0x1},   // lefatshelabotswana
	{53897, 246, 37, 0x1},  // sainthelenaandtristandacunhaascension
	{5209, 142, 6, 0x1},    // naoero
	{18752, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{57109, 89, 19, 0x1},   // republicofmauritius
	{55709, 259, 14, 0x1},  // republickosovo
	{3658, 218, 21, 0x1},   // territoryfaroeislands
	{17502, 1, 15, 0x1},    // albaniarepublic
	{2782, 54, 15, 0x1},    // unitedstatesusa
	{30988, 560, 5, 0x1},   // #5860
	{5565, 68, 23, 0x1},    // afarsenissasfransgebied
	{42205, 217, 10, 0x1},  // falklandis
	{50008, 145, 5, 0x1},   // #7phi
	{16401, 162, 6, 0x1},   // #3nhvu
	{2374, 182, 26, 0x1},   // guyanacooperatieverepublic
	{17485, 1, 24, 0x1},    // peoplesrepublicofalbania
	{517, 68, 25, 0x1},     // frenchterritoryafarsissas
	{11688, 186, 17, 0x1},  // saintkittsennevis
	{39099, 165, 17, 0x1},  // southadenyemenpdr
	{57421, 150, 4, 0x81},  // #1sa
	{18641, 62, 5, 0x81},   // #2civ
	{65237, 128, 9, 0x1},   // kyrgistan
	{36729, 278, 5, 0x1},   // #5ssd
	{18237, 61, 5, 0x81},   // #2caf
	{19335, 14, 20, 0x1},   // czechiaczechrepublic
	{14705, 18, 13, 0x1},   // reinodeespana
	{13742, 67, 20, 0x1},   // republicadecaboverde
	{55314, 198, 19, 0x1},  // venezuelarepublicof
	{16014, 110, 13, 0x1},  // southrhodesie
	{11225, 16, 11, 0x1},   // westgermany
	{1060, 247, 25, 0x1},   // territorysvalbardjanmayen
	{19740, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{33997, 85, 21, 0x1},   // malagasischerepubliek
	{37673, 112, 30, 0x1},  // alimaratalarabiyahalmuttahidah
	{55369, 108, 19, 0x1},  // republicsouthafrika
	{23204, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{34595, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{15036, 108, 24, 0x1},  // rephabolikiyaafrikaborwa
	{38521, 604, 5, 0x1},   // #6705
	{47578, 55, 10, 0x1},   // jugoslavia
	{38576, 454, 5, 0x1},   // #6775
	{60116, 135, 14, 0x1},  // srilankaceylon
	{39472, 170, 17, 0x1},  // buliwyamamallaqta
	{18966, 73, 18, 0x1},   // keizerrijkethiopie
	{23117, 246, 32, 0x1},  // hemelvaarttristandacunhasthelena
	{11089, 46, 11, 0x1},   // sovietunion
	{63933, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{49701, 157, 15, 0x1},  // portuguesetimor
	{30298, 455, 5, 0x1},   // #5265
	{21535, 65, 22, 0x1},   // formercongobrazzaville
	{7907, 26, 22, 0x1},    // peoplesrepublichungary
	{14332, 226, 37, 0x1},  // heardislandsmcdonaldislandsaustralian
	{13861, 184, 5, 0x1},   // haiti
	{8670, 48, 22, 0x1},    // formerserbiamontenegro
	{31611, 254, 7, 0x1},   // vatican
	{38496, 352, 4, 0x1},   // #670
	{20051, 71, 14, 0x1},   // republicegypte
	{34432, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{33015, 205, 33, 0x1},  // departmentfrenchsouthernterritory
	{5192, 53, 7, 0x1},     // ukraine
	{19189, 212, 5, 0x81},  // #2cuw
	{61666, 205, 43, 0x1},  // overzeesdepartementfransezuidelijkegebieden
	{5199, 142, 16, 0x1},   // republicofnaoero
	{23658, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{21279, 123, 21, 0x1},  // iranislamicrepublicof
	{63991, 106, 19, 0x1},  // republiektanganyika
	{49579, 240, 12, 0x1},  // uspuertorico
	{5271, 235, 19, 0x1},   // collectivitymayotte
	{39630, 373, 19, 0x2},  // stmartinsintmaarten
	{41489, 112, 14, 0x1},  // unitedarabeast
	{68264, 178, 19, 0x1},  // drdominicanrepublic
	{41812, 128, 14, 0x1},  // kyrghzrepublic
	{8954, 219, 18, 0x1},   // bailliageguernesey
	{43631, 105, 15, 0x1},  // republictunesie
	{18093, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{28082, 258, 5, 0x81},  // #2xau
	{43665, 84, 16, 0x1},   // kingdomofmorocco
	{38516, 507, 5, 0x1},   // #6704
	{38546, 535, 5, 0x1},   // #6732
	{50069, 146, 5, 0x1},   // #7plw
	{50074, 147, 5, 0x1},   // #7png
	{30703, 386, 5, 0x1},   // #5580
	{38561, 603, 5, 0x1},   // #6760
	{36521, 48, 26, 0x1},   // statenunieserviemontenegro
	{50244, 186, 25, 0x1},  // stkittsandnevisfederation
	{523, 68, 19, 0x1},     // territoryafarsissas
	{3025, 203, 30, 0x1},   // overseasterritoryamericansamoa
	{59476, 181, 20, 0x1},  // republicadeguatemala
	{28461, 253, 49, 0x1},  // overseasterritoryunitedstatesminoroutlyingislands
	{35317, 52, 16, 0x1},   // republiekturkije
	{23728, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{46644, 134, 24, 0x1},  // aljumhuriyahallubnaniyah
	{62453, 7, 8, 0x1},     // belgique
	{37074, 573, 5, 0x1},   // #5tkm
	{14002, 229, 15, 0x1},  // bailliagejersey
	{16105, 245, 12, 0x1},  // southgeorgia
	{9147, 120, 21, 0x1},   // federalstatmicronesia
	{63246, 114, 14, 0x1},  // bahrainkingdom
	{8261, 120, 10, 0x1},   // micronesie
	{25758, 63, 26, 0x1},   // verenigderepubliekkameroen
	{16607, 64, 6, 0x1},    // #3zrcd
	{1009, 213, 33, 0x1},   // overseasterritorychristmasislands
	{50689, 10, 10, 0x1},   // witrusland
	{4952, 131, 13, 0x1},   // republickorea
	{1106, 242, 33, 0x1},   // overzeesdepartementfranspolynesie
	{14472, 223, 12, 0x1},  // frenchguyana
	{50919, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{16937, 71, 7, 0x1},    // aregypt
	{45306, 208, 28, 0x1},  // britishoverzeesgebiedbermuda
	{32719, 108, 29, 0x1},  // riphabulikiyaafurikatshipembe
	{24690, 8, 18, 0x1},    // republicofbulgaria
	{35220, 249, 21, 0x1},  // saintmaartendutchpart
	{65222, 19, 8, 0x1},    // esthonia
	{17733, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{30648, 572, 5, 0x1},   // #5531
	{32694, 206, 13, 0x1},  // bonaireensaba
	{30708, 615, 5, 0x1},   // #5581
	{56086, 47, 28, 0x1},   // meestserenerepublicsanmarino
	{14183, 191, 4, 0x1},   // peru
	{4266, 79, 17, 0x1},    // guineeequatoriale
	{43417, 109, 13, 0x1},  // northrhodesie
	{39420, 540, 5, 0x1},   // #6bot
	{46333, 60, 5, 0x1},    // #7bot
	{47517, 170, 27, 0x1},  // boliviaplurinationalstateof
	{66304, 123, 8, 0x1},   // irofiran
	{49974, 48, 15, 0x1},   // republiekservie
	{38981, 503, 5, 0x1},   // #6bah
	{48432, 106, 17, 0x1},  // urepublictanzania
	{64367, 242, 19, 0x1},  // franspolynesiefrans
	{8739, 6, 11, 0x1},     // azerbeidjan
	{62118, 117, 7, 0x1},   // prchina
	{10927, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{1393, 234, 33, 0x1},   // overzeesecollectiviteitmartinique
	{49718, 211, 8, 0x1},   // cookisds
	{21605, 84, 9, 0x1},    // almaghrib
	{4495, 135, 14, 0x1},   // ceylonsrilanka
	{36593, 616, 5, 0x1},   // #5snm
	{38616, 530, 5, 0x1},   // #6817
	{20417, 256, 25, 0x1},  // virginislandsunitedstates
	{32936, 62, 17, 0x1},   // republicivoorkust
	{62064, 170, 16, 0x1},  // plurstatebolivia
	{30643, 566, 5, 0x1},   // #5530
	{35733, 108, 30, 0x1},  // iriphablikiyaseningizimuafrika
	{39399, 617, 5, 0x1},   // #6bos
	{54057, 246, 35, 0x1},  // ascensionensinthelenatristandacunha
	{10494, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{2490, 40, 11, 0x1},    // netherlands
	{60450, 136, 23, 0x1},  // sultanatemaldiveislands
	{20284, 193, 10, 0x1},  // elsalvador
	{54330, 241, 14, 0x1},  // palestinestate
	{27738, 246, 26, 0x1},  // sainthelenaanddependencies
	{46199, 116, 5, 0x1},   // #7bhu
	{50909, 34, 16, 0x1},   // republicoflatvia
	{51964, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{44442, 188, 24, 0x1},  // verenigdestatenvanmexico
	{43697, 57, 16, 0x1},   // kingdomofburundi
	{45360, 482, 5, 0x1},   // #6yem
	{59061, 447, 23, 0x2},  // democraticrepublickorea
	{55300, 198, 23, 0x1},  // unitedstatesofvenezuela
	{18437, 171, 18, 0x1},  // brazilunitedstates
	{30338, 616, 5, 0x1},   // #5331
	{48198, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{38596, 618, 5, 0x1},   // #6800
	{38611, 362, 5, 0x1},   // #6816
	{63374, 110, 13, 0x1},  // southrhodesia
	{31635, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{47786, 231, 31, 0x1},  // departementsaintmartinfransdeel
	{38541, 346, 5, 0x1},   // #6731
	{11771, 55, 10, 0x1},   // jugoslavie
	{50106, 44, 5, 0x1},    // #7por
	{19028, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{46177, 162, 15, 0x1},  // republicvanuatu
	{42024, 18, 12, 0x1},   // spaansestaat
	{49970, 192, 5, 0x1},   // #7par
	{44155, 47, 32, 0x1},   // serenissimarepubblicadisanmarino
	{28952, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{13853, 184, 13, 0x1},  // republichaiti
	{33730, 54, 19, 0x1},   // americaunitedstates
	{35200, 605, 5, 0x1},   // #5mnc
	{36461, 520, 5, 0x1},   // #5slo
	{33798, 147, 19, 0x1},  // statepapuanewguinea
	{2010, 256, 15, 0x1},   // usvirginislands
	{42311, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{37785, 205, 25, 0x1},  // frsouthantarcticterritory
	{61303, 190, 14, 0x1},  // republicpanama
	{13011, 146, 5, 0x1},   // palau
	{50598, 95, 13, 0x1},   // sudanupto2011
	{65070, 103, 14, 0x1},  // republictsjaad
	{21138, 164, 15, 0x1},  // republicofyemen
	{27390, 245, 41, 0x1},  // territorysouthgeorgiasouthsandwichislands
	{30983, 584, 5, 0x1},   // #5850
	{12278, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{40231, 119, 14, 0x1},  // dominionoffiji
	{22181, 145, 19, 0x1},  // philippinesrepublic
	{20791, 148, 13, 0x1},  // demrepofkorea
	{59353, 138, 26, 0x1},  // socialistrepublicunieburma
	{60648, 215, 13, 0x1},  // spanishsahara
	{47686, 24, 19, 0x1},   // ellinikidhimokratia
	{32753, 241, 19, 0x1},  // palestijnsegebieden
	{55547, 199, 16, 0x1},  // grondgebiedaruba
	{26702, 131, 13, 0x1},  // korearepublic
	{976, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{62843, 129, 13, 0x1},  // statecambodia
	{57206, 170, 25, 0x1},  // plurinationalstatebolivia
	{34009, 97, 20, 0x1},   // republieksierraleone
	{46293, 28, 15, 0x1},   // republicijsland
	{366, 138, 12, 0x1},    // birmamyanmar
	{36365, 590, 5, 0x1},   // #5sen
	{38676, 304, 5, 0x1},   // #6950
	{4019, 447, 25, 0x2},   // democraticrepublicofkorea
	{62413, 111, 25, 0x1},  // islamicemirateafghanistan
	{39330, 246, 18, 0x1},  // islandssainthelena
	{36456, 311, 5, 0x1},   // #5skn
	{45644, 246, 20, 0x1},  // sthelenadependencies
	{57177, 154, 13, 0x1},  // kingdomofsiam
	{45962, 6, 12, 0x1},    // azerbajdsjan
	{15544, 64, 4, 0x1},    // droc
	{46495, 193, 19, 0x1},  // republicaelsalvador
	{27182, 208, 16, 0x1},  // territorybermuda
	{36095, 94, 17, 0x1},   // rwandeserepubliek
	{4332, 253, 40, 0x1},   // verenigdestateskleineverafgelegenislands
	{20237, 68, 15, 0x1},   // franssomaliland
	{66874, 10, 41, 0x1},   // formerwitrussischesovietsocialistrepublic
	{20000, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{51495, 197, 15, 0x1},  // saintvincentgre
	{3987, 164, 25, 0x1},   // yemenmutawakkilitekingdom
	{16190, 149, 6, 0x1},   // quatar
	{30718, 506, 5, 0x1},   // #5591
	{4612, 43, 16, 0x1},    // republicofpoland
	{39015, 542, 5, 0x1},   // #6bel
	{48298, 45, 18, 0x1},   // koninkrijkroemenie
	{12889, 73, 14, 0x1},   // formerethiopia
	{11201, 128, 18, 0x1},  // republickyrgyzstan
	{19644, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{27003, 254, 15, 0x1},  // vaticaansestaat
	{4991, 148, 14, 0x1},   // dempeorepkorea
	{33946, 150, 20, 0x1},  // alarabiyahassuudiyah
	{32626, 25, 6, 0x1},    // crotia
	{5728, 54, 11, 0x1},    // usofamerica
	{56161, 37, 23, 0x1},   // macedonianorthmacedonia
	{47011, 232, 26, 0x1},  // noordelijkemarianenislands
	{58575, 136, 19, 0x1},  // sultanateofmaldives
	{48779, 106, 25, 0x1},  // tanzaniaverenigderepublic
	{67173, 63, 23, 0x1},   // federalrepublickameroen
	{18154, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{13725, 82, 25, 0x1},   // libischearabischerepublic
	{41778, 32, 17, 0x1},   // republieklitouwen
	{30713, 349, 5, 0x1},   // #5590
	{38591, 585, 5, 0x1},   // #6790
	{16249, 16, 23, 0x1},   // duitslandbondsrepubliek
	{46046, 57, 5, 0x1},    // #7bdi
	{193, 37, 14, 0x1},     // noordmacedonie
	{7082, 225, 25, 0x1},   // overseasterritoryhongkong
	{19062, 148, 22, 0x1},  // peoplesrepublicofkorea
	{62798, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{20144, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{12835, 46, 7, 0x1},    // rusland
	{67677, 226, 38, 0x1},  // heardeilandmcdonaldeilandenaustralisch
	{66699, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{36677, 223, 18, 0x1},  // frenchguianafrench
	{46362, 115, 5, 0x1},   // #7bru
	{14820, 37, 12, 0x1},   // vjrmacedonie
	{45704, 225, 19, 0x1},  // grondgebiedhongkong
	{64528, 95, 13, 0x1},   // republicsudan
	{19644, 225, 55, 0x1},  // specialeadministratieveregiohongkongvolksrepubliekchina
	{42470, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{34261, 51, 15, 0x1},   // kingdomofsweden
	{159, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{62195, 76, 18, 0x1},   // republiquedeguinee
	{10188, 125, 33, 0x1},  // almamlakahalurduniyahalhashimiyah
	{30308, 360, 5, 0x1},   // #5305
	{28478, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{38606, 619, 5, 0x1},   // #6812
	{15994, 197, 21, 0x1},  // stvincentengrenadines
	{15352, 206, 10, 0x1},  // besislands
	{21512, 64, 23, 0x1},   // formercongoleopoldville
	{5955, 117, 20, 0x1},   // chinapeoplesrepublic
	{63182, 93, 19, 0x1},   // federatievannigeria
	{39125, 502, 5, 0x1},   // #6ben
	{66540, 128, 9, 0x1},   // kyrgyzrep
	{198, 37, 9, 0x1},      // macedonie
	{19994, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{11554, 72, 7, 0x1},    // eritrea
	{36689, 68, 19, 0x1},   // frenchafarsandissas
	{53804, 205, 19, 0x1},  // frsouthernterritory
	{20184, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{64886, 9, 20, 0x1},    // bosniaandherzegovina
	{7234, 48, 24, 0x1},    // formerservieenmontenegro
	{35205, 429, 5, 0x1},   // #5mng
	{59618, 85, 16, 0x1},   // malagasyrepublic
	{68444, 140, 18, 0x1},  // federationofmalaya
	{27174, 208, 24, 0x1},  // overseasterritorybermuda
	{62092, 26, 23, 0x1},   // volksrepubliekhongarije
	{3414, 172, 8, 0x1},    // barbados
	{41193, 165, 10, 0x1},  // yemensouth
	{44938, 162, 19, 0x1},  // republiquedevanuatu
	{10362, 269, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{6068, 196, 26, 0x1},   // oostelijkerepubliekuruguay
	{3546, 46, 10, 0x1},    // russianfed
	{38601, 367, 5, 0x1},   // #6811
	{16876, 167, 7, 0x1},   // antigua
	{65838, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{28157, 24, 21, 0x1},   // koninkrijkgriekenland
	{51925, 206, 11, 0x1},  // sababonaire
	{7532, 241, 28, 0x1},   // occupiedpalestinianterritory
	{20018, 71, 15, 0x1},   // republiekegypte
	{41800, 620, 5, 0x1},   // #6kos
	{65526, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{955, 242, 21, 0x1},    // tahitifrenchpolynesia
	{43690, 26, 14, 0x1},   // hungarykingdom
	{51476, 252, 11, 0x1},  // taiwanchina
	{50549, 79, 24, 0x1},   // equatorialguinearepublic
	{27623, 246, 43, 0x1},  // territorysainthelenaascensiontristandacunha
	{60924, 104, 17, 0x1},  // togoleserepubliek
	{29348, 184, 5, 0x81},  // #4332
	{1767, 223, 32, 0x1},   // overseascollectivityfrenchguiana
	{38818, 69, 34, 0x1},   // algerijnsedemocraticvolksrepubliek
	{39721, 187, 7, 0x1},   // stlucia
	{57098, 145, 19, 0x1},  // phillippinerepublic
	{53248, 14, 17, 0x1},   // republiektsjechie
	{14528, 103, 12, 0x1},  // republicchad
	{20417, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{37105, 33, 22, 0x1},   // grandduchyofluxembourg
	{35990, 196, 26, 0x1},  // orientaalserepublicuruguay
	{27133, 34, 16, 0x1},   // republiekletland
	{45669, 46, 17, 0x1},   // russianfederation
	{6450, 231, 17, 0x1},   // saintmartinfrance
	{36734, 365, 5, 0x1},   // #5stp
	{39538, 92, 13, 0x1},   // nigerrepublic
	{36902, 553, 5, 0x2},   // #5syr
	{36441, 1, 15, 0x1},    // republicalbanie
	{4635, 8, 16, 0x1},     // republicbulgaria
	{42582, 549, 5, 0x1},   // #6lux
	{12895, 73, 8, 0x1},    // ethiopia
	{59123, 61, 26, 0x1},   // formercentralafricanempire
	{58634, 248, 38, 0x1},  // overzeesdepartementsaintpierremiquelon
	{41001, 26, 18, 0x1},   // hongaarserepubliek
	{46979, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{1735, 196, 7, 0x1},    // uruguay
	{19230, 56, 19, 0x1},   // portugeeswestafrika
	{39390, 339, 5, 0x1},   // #6bol
	{45974, 168, 5, 0x1},   // #7bah
	{46328, 170, 5, 0x1},   // #7bol
	{134, 247, 16, 0x1},    // svalbardjanmayen
	{14844, 182, 11, 0x1},  // britsguiana
	{33223, 304, 5, 0x1},   // #5fij
	{56661, 165, 18, 0x1},  // peoplesdemrepyemen
	{38431, 580, 5, 0x1},   // #6651
	{11969, 246, 16, 0x1},  // formersinthelena
	{50517, 244, 22, 0x1},  // republicofsouthvietnam
	{33115, 161, 4, 0x1},   // drvn
	{33175, 232, 29, 0x1},  // gemenebestnoordelijkemarianen
	{68233, 112, 13, 0x1},  // trucialstates
	{3692, 223, 29, 0x1},   // overseasterritoryfrenchguiana
	{451, 68, 30, 0x1},     // fransterritoriumvoorafarsissas
	{53535, 178, 6, 0x1},   // domrep
	{15934, 16, 21, 0x1},   // germanfederalrepublic
	{57973, 64, 8, 0x1},    // congodrc
	{31611, 254, 12, 0x1},  // vaticanstate
	{59506, 110, 16, 0x1},  // zimbabwerepublic
	{15824, 16, 3, 0x1},    // frg
	{30978, 450, 5, 0x1},   // #5840
	{21541, 65, 10, 0x1},   // congobrazz
	{1251, 205, 29, 0x1},   // frenchsouthernterritoryfrench
	{2143, 210, 28, 0x1},   // keelingeilandencocoseilanden
	{46565, 232, 39, 0x1},  // overseasterritorynorthernmarianaislands
	{40572, 205, 21, 0x1},  // frsouthernterritories
	{28142, 264, 5, 0x81},  // #2xqc
	{40319, 174, 18, 0x1},  // republicofcolombia
	{29353, 226, 5, 0x81},  // #4334
	{42710, 82, 14, 0x1},   // libyanrepublic
	{6118, 222, 26, 0x1},   // overseasterritorygreenland
	{67312, 159, 6, 0x1},   // tuvalu
	{50532, 244, 15, 0x1},  // vietnamrepublic
	{3667, 218, 12, 0x1},   // faroeislands
	{6830, 196, 25, 0x1},   // oostelijkerepublicuruguay
	{30348, 284, 5, 0x1},   // #5339
	{51991, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{27909, 161, 5, 0x81},  // #2vnm
	{50211, 240, 5, 0x1},   // #7pur
	{9196, 10, 11, 0x1},    // byelorussia
	{38586, 391, 5, 0x1},   // #6781
	{63776, 52, 5, 0x1},    // tukey
	{49989, 191, 5, 0x1},   // #7per
	{45984, 113, 5, 0x1},   // #7ban
	{43828, 18, 14, 0x1},   // kingdomofspain
	{35336, 186, 16, 0x1},  // sintkittsennevis
	{59636, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{12686, 37, 9, 0x1},    // macedonia
	{15867, 160, 8, 0x1},   // oezbekie
	{7752, 235, 24, 0x1},   // overseasterritorymayotte
	{19079, 148, 10, 0x1},  // koreanoord
	{61399, 248, 37, 0x1},  // overseasdepartmentsaintpierremiquelon
	{54906, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{19317, 192, 16, 0x1},  // paraguayrepublic
	{50672, 49, 17, 0x1},   // slovaakserepublic
	{50969, 228, 25, 0x1},  // britsindischeoceaangebied
	{21647, 155, 11, 0x1},  // tadjikistan
	{16520, 239, 33, 0x1},  // hendersonducieoenoislandspitcairn
	{17965, 198, 11, 0x1},  // rbvenezuela
	{30343, 382, 5, 0x1},   // #5338
	{7929, 174, 16, 0x1},   // republiccolombia
	{56692, 58, 19, 0x1},   // volksrepubliekbenin
	{39206, 198, 15, 0x1},  // repbolvenezuela
	{32655, 206, 36, 0x1},  // territoriumbonairesainteustatiussaba
	{2111, 210, 32, 0x1},   // overzeesgebiedsdeelcocoseilanden
	{2995, 257, 30, 0x1},   // overseasdepartmentwallisfutuna
	{33399, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{39170, 66, 17, 0x1},   // unionofthecomoros
	{48134, 123, 5, 0x1},   // #7iri
	{38581, 586, 5, 0x1},   // #6780
	{41987, 63, 20, 0x1},   // republiqueducameroun
	{14029, 154, 18, 0x1},  // koninkrijkthailand
	{10994, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{27912, 37, 10, 0x1},   // nmacedonia
	{44491, 54, 19, 0x1},   // verstatenvanamerika
	{29333, 181, 5, 0x81},  // #4320
	{29358, 254, 5, 0x81},  // #4336
	{21909, 252, 14, 0x1},  // taiwanprovince
	{8842, 108, 16, 0x1},   // unionsouthafrica
	{29328, 224, 5, 0x81},  // #4316
	{43159, 168, 17, 0x1},  // bahamasgemenebest
	{29368, 225, 5, 0x81},  // #4344
	{27763, 186, 18, 0x1},  // stchristoffelnevis
	{38466, 512, 5, 0x1},   // #6680
	{38436, 621, 5, 0x1},   // #6652
	{10965, 65, 24, 0x1},   // brazzavillecongorepublic
	{52811, 103, 5, 0x1},   // tsjad
	{12313, 100, 15, 0x1},  // saotomeprincipe
	{20284, 193, 18, 0x1},  // elsalvadorrepublic
	{63253, 101, 17, 0x1},  // kingdomofeswatini
	{5602, 197, 18, 0x1},   // saintvingrenadines
	{42572, 439, 5, 0x1},   // #6lit
	{14692, 114, 17, 0x1},  // koninkrijkbahrein
	{3344, 1, 15, 0x1},     // republicalbania
	{57478, 152, 21, 0x1},  // britishsolomonislands
	{3578, 73, 8, 0x1},     // ethiopie
	{50259, 140, 18, 0x1},  // federationmalaysia
	{48237, 254, 21, 0x1},  // stateofthevaticancity
	{17166, 222, 15, 0x1},  // greenlanddanish
	{30973, 458, 5, 0x1},   // #5835
	{19325, 14, 17, 0x1},   // republicofczechia
	{47230, 177, 5, 0x1},   // #7dma
	{17952, 204, 10, 0x1},  // antarctica
	{1874, 257, 24, 0x1},   // collectivitywallisfutuna
	{10715, 244, 12, 0x1},  // southvietnam
	{46367, 8, 5, 0x1},     // #7bul
	{35886, 33, 23, 0x1},   // groothertogdomluxemburg
	{44762, 100, 17, 0x1},  // southtomeprincipe
	{33243, 300, 5, 0x1},   // #5fin
	{15907, 218, 7, 0x1},   // faeroes
	{7810, 231, 14, 0x1},   // stmartinfrance
	{18472, 116, 7, 0x1},   // drukyul
	{8918, 199, 22, 0x1},   // overseasterritoryaruba
	{25509, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{32969, 140, 20, 0x1},  // federationofmalaysia
	{38406, 541, 5, 0x1},   // #6625
	{6325, 70, 19, 0x1},    // sultanateofzanzibar
	{15108, 90, 9, 0x1},    // nyasaland
	{27869, 234, 25, 0x1},  // departementdelamartinique
	{65464, 186, 29, 0x1},  // stchristopherennevisfederatie
	{63478, 21, 15, 0x1},   // anddomtomfrance
	{27198, 217, 37, 0x1},  // britishoverzeesgebiedfalklandeilanden
	{38869, 221, 21, 0x1},  // grondgebiedguadeloupe
	{42533, 459, 5, 0x1},   // #6les
	{20328, 74, 6, 0x1},    // gaboen
	{20033, 71, 32, 0x1},   // verenigdearabischerepublicegypte
	{42172, 220, 16, 0x1},  // gibraltarbritish
	{30428, 439, 5, 0x1},   // #5368
	{39146, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{22893, 246, 48, 0x1},  // overzeesgebiedsainthelenaascensiontristandacunha
	{27158, 198, 5, 0x81},  // #2ven
	{20570, 220, 9, 0x1},   // gibralter
	{57933, 73, 11, 0x1},   // ethiopiafdr
	{36976, 174, 16, 0x1},  // republiccolumbia
	{41269, 328, 5, 0x1},   // #6ind
	{52413, 66, 14, 0x1},   // comorosislands
	{6665, 218, 7, 0x1},    // faeroer
	{11468, 255, 15, 0x2},  // maagdeneilanden
	{42066, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{48617, 58, 15, 0x1},   // republicofbenin
	{9499, 161, 3, 0x1},    // srv
	{38481, 292, 5, 0x1},   // #6694
	{40938, 211, 24, 0x1},  // cookeilandennieuwzeeland
	{38411, 278, 5, 0x1},   // #6626
	{16369, 55, 32, 0x1},   // federalvolksrepubliekjoegoslavie
	{53307, 157, 18, 0x1},  // republiekoosttimor
	{36855, 562, 5, 0x1},   // #5swd
	{64947, 150, 12, 0x1},  // saudiaarabia
	{30433, 402, 5, 0x1},   // #5369
	{49344, 233, 19, 0x1},  // territorymontserrat
	{64281, 64, 24, 0x1},   // zairekinshasacongodemrep
	{7466, 153, 18, 0x1},   // syrianarabrepbulic
	{40704, 239, 27, 0x1},  // territoriumpitcairneilanden
	{48186, 27, 5, 0x1},    // #7irl
	{12591, 129, 9, 0x1},   // kampuchea
	{12348, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{23109, 246, 32, 0x1},  // sthelenahemelvaarttristandacunha
	{33248, 606, 5, 0x1},   // #5frn
	{5660, 66, 7, 0x1},     // comores
	{32014, 44, 17, 0x1},   // portugeserepublic
	{19377, 64, 28, 0x1},   // repubilikayakongodemokratiki
	{22864, 255, 29, 0x1},  // britishmaagdeneilandenbritish
	{48760, 106, 27, 0x1},  // jamhuriyamuunganowatanzania
	{28646, 95, 18, 0x1},   // republicofthesudan
	{52488, 49, 18, 0x1},   // republiekslowakije
	{14584, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{64286, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{30313, 622, 5, 0x1},   // #5310
	{44322, 49, 18, 0x1},   // slovenskarepublika
	{27129, 610, 5, 0x1},   // #2vdr
	{12222, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{31841, 60, 9, 0x1},    // botswanna
	{61605, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{7099, 225, 16, 0x1},   // hongkongsarchina
	{52938, 131, 9, 0x1},   // zuidkorea
	{24749, 186, 31, 0x1},  // stchristopherandnevisfederation
	{30968, 476, 5, 0x1},   // #5830
	{13521, 143, 12, 0x1},  // muscatenoman
	{62993, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{23781, 82, 20, 0x1},   // libyanarabjamahariya
	{48640, 58, 12, 0x1},   // dahomeybenin
	{10372, 269, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{29338, 76, 5, 0x81},   // #4324
	{33253, 469, 5, 0x1},   // #5fsm
	{21986, 252, 14, 0x1},  // chinataiwanrep
	{39656, 62, 13, 0x1},   // elpenbeenkust
	{29318, 180, 5, 0x81},  // #4308
	{29323, 221, 5, 0x81},  // #4312
	{29363, 183, 5, 0x81},  // #4340
	{9066, 202, 13, 0x1},   // dutchantilles
	{4643, 8, 16, 0x1},     // bulgariarepublic
	{35636, 52, 16, 0x1},   // republiekturkiye
	{20033, 71, 26, 0x1},   // verenigdearabischerepublic
	{68565, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{38486, 363, 5, 0x1},   // #6696
	{38401, 388, 5, 0x1},   // #6620
	{59487, 181, 17, 0x1},  // guatemalarepublic
	{19024, 67, 5, 0x81},   // #2cpv
	{49766, 253, 33, 0x1},  // vsbuitensteondergeschikteeilanden
	{67604, 46, 13, 0x1},   // russiafederal
	{6878, 257, 31, 0x1},   // territoiredesileswallisetfutuna
	{36759, 514, 5, 0x1},   // #5sur
	{50621, 94, 5, 0x1},    // #7rwa
	{12945, 247, 11, 0x1},  // spitsbergen
	{16712, 8, 19, 0x1},    // koninkrijkbulgarije
	{21027, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{17647, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{25327, 161, 25, 0x1},  // democraticrepublicvietnam
	{36798, 33, 23, 0x1},   // grossherzogtumluxemburg
	{62988, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{11884, 69, 49, 0x1},   // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{11167, 195, 8, 0x1},   // trinidad
	{19628, 72, 8, 0x1},    // erithrea
	{35402, 333, 5, 0x1},   // #5mzm
	{27399, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{55135, 254, 17, 0x1},  // staatvaticaanstad
	{26584, 248, 42, 0x1},  // territorialcollectivitysaintpierremiquelon
	{37891, 370, 4, 0x1},   // #620
	{19110, 175, 5, 0x81},  // #2cri
	{28356, 325, 14, 0x82}, // republiekcongo
	{41921, 619, 5, 0x1},   // #6lao
	{17848, 198, 12, 0x1},  // rbvvenezuela
	{36850, 613, 5, 0x1},   // #5swa
	{62571, 130, 18, 0x1},  // republicofkiribati
	{67058, 65, 8, 0x1},    // repcongo
	{16354, 87, 10, 0x1},   // mocambique
	{20991, 183, 5, 0x81},  // #2hnd
	{22694, 148, 12, 0x1},  // koreademrepn
	{14702, 114, 7, 0x1},   // bahrein
	{18822, 170, 16, 0x1},  // republiekbolivia
	{41787, 32, 8, 0x1},    // litouwen
	{24254, 156, 20, 0x1},  // republicturkmenistan
	{27804, 256, 5, 0x81},  // #2vir
	{52605, 200, 34, 0x1},  // britishoverzeesterritoriumanguilla
	{47220, 17, 5, 0x1},    // #7den
	{56800, 82, 46, 0x1},   // grotelibischarabischesocialistvolksjamahiriyya
	{9138, 126, 9, 0x1},    // nihonkoku
	{36941, 194, 17, 0x1},  // republicofsurinam
	{4407, 119, 31, 0x1},   // sovereigndemocraticrepublicfiji
	{58490, 12, 21, 0x1},   // zwitserseconfederatie
	{12680, 37, 15, 0x1},   // formermacedonia
	{20144, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{38471, 532, 5, 0x1},   // #6690
	{65270, 210, 29, 0x1},  // cocoskeelingislandsaustralian
	{28689, 65, 19, 0x1},   // repbrazzavillecongo
	{18818, 63, 5, 0x81},   // #2cmr
	{20813, 14, 13, 0x1},   // czeckrepublic
	{49264, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{11658, 186, 27, 0x1},  // stchristophernevisfederatie
	{246, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{30318, 318, 5, 0x1},   // #5315
	{30413, 380, 5, 0x1},   // #5365
	{55915, 82, 10, 0x1},   // libyastate
	{52550, 30, 18, 0x1},   // repubblicaitaliana
	{50155, 101, 18, 0x1},  // koninkrijkeswatini
	{15249, 147, 17, 0x1},  // papuaandnewguinea
	{65261, 210, 28, 0x1},  // territorycocoskeelingislands
	{35908, 231, 31, 0x1},  // grondgebiedsaintmartinfransdeel
	{8292, 120, 28, 0x1},   // micronesiegefedereerdestates
	{64503, 241, 16, 0x1},  // palestijnsgebied
	{4238, 151, 18, 0x1},   // republieksingapore
	{359, 138, 12, 0x1},    // myanmarbirma
	{45851, 373, 20, 0x2},  // saintmaartenstmartin
	{2305, 112, 14, 0x1},   // unarabemirates
	{33828, 147, 21, 0x1},  // stateofpapuanewguinea
	{40087, 78, 16, 0x1},   // portugueseguinea
	{65425, 136, 23, 0x1},  // republiekvandemalediven
	{18386, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{14219, 134, 7, 0x1},   // lebanon
	{12295, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{47617, 57, 15, 0x1},   // republicburundi
	{30418, 522, 5, 0x1},   // #5366
	{55037, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{40676, 214, 20, 0x1},  // caymanislandsbritish
	{36932, 175, 17, 0x1},  // costaricarepublic
	{20314, 120, 3, 0x1},   // fsm
	{27922, 162, 5, 0x81},  // #2vut
	{68317, 188, 19, 0x1},  // unitedmexicanstates
	{64876, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{52987, 206, 29, 0x1},  // landbonairesainteustatiussaba
	{55266, 198, 15, 0x1},  // venezuelarepbol
	{29343, 182, 5, 0x81},  // #4328
	{32899, 418, 5, 0x1},   // #5den
	{13083, 64, 13, 0x1},   // belgischkongo
	{19547, 178, 19, 0x1},  // republicadominicana
	{54078, 246, 35, 0x1},  // tristandacunhaenascensionsinthelena
	{12585, 129, 15, 0x1},  // formerkampuchea
	{14139, 160, 18, 0x1},  // uzbekistanrepublic
	{38476, 503, 5, 0x1},   // #6692
	{51439, 56, 15, 0x1},   // republiekangola
	{15780, 17, 14, 0x1},   // denmarkkingdom
	{13331, 194, 13, 0x1},  // formersurinam
	{60240, 106, 18, 0x1},  // tanganyikatanzania
	{13235, 120, 13, 0x1},  // fedmicronesia
	{31803, 168, 14, 0x1},  // bahamasislands
	{16619, 169, 6, 0x1},   // belize
	{34146, 298, 5, 0x1},   // #5jor
	{30328, 520, 5, 0x1},   // #5317
	{30423, 475, 5, 0x1},   // #5367
	{48244, 254, 10, 0x1},  // thevatican
	{10570, 245, 38, 0x1},  // southgeorgiezuidelijkesandwicheilanden
	{56510, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{53357, 171, 23, 0x1},  // federalrepublicbrazilie
	{26239, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{41523, 64, 28, 0x1},   // jamhuriyakidemokrasiayakongo
	{15709, 137, 23, 0x1},  // marshallislandsrepublic
	{37428, 152, 19, 0x1},  // statesolomonislands
	{13473, 143, 19, 0x1},  // sultanatemuscatoman
	{45826, 231, 25, 0x1},  // collectivityofsaintmartin
	{48247, 254, 18, 0x1},  // vaticancityholysee
	{52826, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{47288, 178, 5, 0x1},   // #7dom
	{19154, 220, 18, 0x1},  // territorygibraltar
	{7532, 241, 45, 0x1},   // occupiedpalestinianterritoryincleastjerusalem
	{12775, 163, 15, 0x1},  // formerwestsamoa
	{21266, 126, 6, 0x1},   // nippon
	{16791, 54, 27, 0x1},   // northamerikaverenigdestates
	{28304, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{55809, 117, 8, 0x1},   // zhongguo
	{59442, 10, 15, 0x1},   // belarusrepublic
	{1969, 207, 24, 0x1},   // territorysaintbarthelemy
	{8559, 165, 17, 0x1},   // democratischjemen
	{34246, 158, 15, 0x1},  // koninkrijktonga
	{36370, 506, 5, 0x1},   // #5sey
	{48165, 67, 21, 0x1},   // kaapverdischeeilanden
	{42779, 177, 20, 0x1},  // commonwealthdominica
	{30323, 332, 5, 0x1},   // #5316
	{30408, 372, 5, 0x1},   // #5360
	{8432, 31, 23, 0x1},    // furstentumliechtenstein
	{46053, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{2319, 223, 31, 0x1},   // overzeesegemeenschapfransguyana
	{115, 247, 35, 0x1},    // overzeesgebiedsdeelsvalbardjanmayen
	{4841, 240, 10, 0x1},   // puertorico
	{62836, 18, 12, 0x1},   // spanishstate
	{36307, 26, 17, 0x1},   // republichongarije
	{67373, 257, 26, 0x1},  // collectiviteitwallisfutuna
	{61225, 126, 5, 0x1},   // japan
	{57257, 12, 19, 0x1},   // confederaziunsvizra
	{12730, 37, 15, 0x1},   // formermacedonie
	{32463, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{59313, 43, 14, 0x1},   // republiekpolen
	{17028, 167, 5, 0x81},  // #2atg
	{47165, 98, 24, 0x1},   // federalrepublicofsomalia
	{17058, 246, 24, 0x1},  // sthelenaentristandacunha
	{38676, 480, 4, 0x1},   // #695
	{24048, 142, 11, 0x1},  // nauruisland
	{38416, 623, 5, 0x1},   // #6630
	{11430, 253, 38, 0x1},  // kleinepacifischeislandsverenigdestates
	{22770, 214, 26, 0x1},  // territoriumkaaimaneilanden
	{16258, 16, 14, 0x1},   // bondsrepubliek
	{47720, 227, 27, 0x1},  // overseasterritoryislandsman
	{30468, 348, 5, 0x1},   // #5385
	{19362, 151, 17, 0x1},  // republicsingapore
	{49636, 129, 13, 0x1},  // cambodiastate
	{26473, 99, 19, 0x1},   // republiekzuidsoedan
	{54945, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{5144, 85, 20, 0x1},    // republiquemadagascar
	{49965, 190, 5, 0x1},   // #7pan
	{41334, 463, 5, 0x1},   // #6ins
	{24543, 170, 26, 0x1},  // plurinationalestaatbolivia
	{51558, 55, 27, 0x1},   // democraticfederalyugoslavia
	{9260, 244, 15, 0x1},   // republicvietnam
	{6388, 66, 7, 0x1},     // comoros
	{67438, 148, 8, 0x1},   // dprkorea
	{39834, 88, 27, 0x1},   // islamicrepublicofmauritania
	{45057, 103, 5, 0x1},   // tshad
	{21446, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{17012, 205, 5, 0x81},  // #2atf
	{28636, 95, 28, 0x1},   // democraticrepublicofthesudan
	{3667, 218, 18, 0x1},   // faroeislandsdanish
	{38671, 331, 4, 0x1},   // #694
	{4230, 74, 17, 0x1},    // gaboneserepubliek
	{62918, 225, 15, 0x1},  // chinaprhongkong
	{27101, 95, 28, 0x1},   // democratischerepublieksoedan
	{68042, 120, 25, 0x1},  // micronesiafederatedstates
	{326, 138, 14, 0x1},    // unievanmyanmar
	{38905, 65, 14, 0x1},   // congorepubliek
	{37433, 152, 9, 0x1},   // solomonis
	{27056, 197, 5, 0x81},  // #2vct
	{31258, 121, 17, 0x1},  // republicindonesie
	{28564, 269, 26, 0x82}, // federalrepublicjoegoslavie
	{28101, 227, 31, 0x1},  // britishoverzeesgebiedislandsman
	{440, 223, 16, 0x1},    // fransguyanafrans
	{7720, 82, 18, 0x1},    // unitedkingdomlibya
	{12012, 165, 9, 0x1},   // yemenaden
	{49597, 85, 23, 0x1},   // repoblikanimadagasikara
	{49201, 115, 22, 0x1},  // negarabruneidarussalam
	{8261, 120, 28, 0x1},   // micronesiegefedereerdestaten
	{15509, 217, 9, 0x1},   // falklands
	{45096, 222, 20, 0x1},  // grondgebiedgroenland
	{18127, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{29308, 24, 5, 0x81},   // #4300
	{34355, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{7358, 108, 24, 0x1},   // formerunionofsouthafrica
	{29373, 26, 5, 0x81},   // #4348
	{17007, 204, 5, 0x81},  // #2ata
	{38666, 608, 4, 0x1},   // #693
	{60715, 205, 35, 0x1},  // grondgebiedfransezuidelijkegebieden
	{24945, 2, 26, 0x1},    // valleysandorraprincipality
	{34236, 165, 6, 0x1},   // syemen
	{37557, 53, 7, 0x1},    // ukrania
	{36112, 99, 9, 0x1},    // zuidsudan
	{18488, 84, 17, 0x1},   // koninkrijkmarokko
	{36860, 294, 5, 0x1},   // #5swz
	{21190, 582, 5, 0x1},   // #2hvo
	{55514, 210, 19, 0x1},  // keelingislandscocos
	{12407, 64, 13, 0x1},   // kinshasacongo
	{53128, 231, 39, 0x1},  // overzeesgebiedsdeelsaintmartinfransdeel
	{9097, 17, 17, 0x1},    // kongerigetdanmark
	{67050, 64, 11, 0x1},   // kongodemrep
	{50101, 43, 5, 0x1},    // #7pol
	{36041, 214, 7, 0x1},   // caymans
	{16966, 166, 20, 0x1},  // argentijnserepubliek
	{41047, 59, 21, 0x1},   // uppervoltaburkinafaso
	{39017, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{57663, 103, 14, 0x1},  // republicofchad
	{65154, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{61050, 123, 6, 0x1},   // iriran
	{38661, 624, 4, 0x1},   // #692
	{3196, 109, 16, 0x1},   // republicofzambia
	{38910, 128, 17, 0x1},  // republiekkirgizie
	{3206, 109, 14, 0x1},   // zambiarepublic
	{54860, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{36360, 567, 5, 0x1},   // #5sau
	{16869, 2, 5, 0x81},    // #2and
	{36375, 592, 5, 0x1},   // #5sie
	{35519, 227, 10, 0x1},  // manislands
	{53731, 95, 14, 0x1},   // republicsoedan
	{18231, 28, 6, 0x1},    // ysland
	{44020, 625, 5, 0x1},   // #6saf
	{22266, 242, 27, 0x1},  // collectivityfrenchpolynesia
	{53444, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{30463, 562, 5, 0x1},   // #5380
	{15880, 123, 17, 0x1},  // imperialstateiran
	{5960, 225, 28, 0x1},   // peoplesrepublichongkongchina
	{28594, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{40715, 239, 23, 0x1},  // pitcairneilandenbritish
	{8676, 48, 6, 0x1},     // serbia
	{67929, 122, 10, 0x1},  // indiaunion
	{61241, 250, 38, 0x1},  // overzeesgebiedsdeelturkscaicoseilanden
	{18632, 252, 9, 0x1},   // taiwanchn
	{49514, 192, 12, 0x1},  // tetaparaguai
	{29658, 236, 5, 0x81},  // #4540
	{21837, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{43402, 111, 13, 0x1},  // irafghanistan
	{45729, 41, 5, 0x1},    // noreg
	{25345, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{29433, 127, 5, 0x81},  // #4398
	{56749, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{1849, 231, 17, 0x1},   // frenchsaintmartin
	{38491, 337, 5, 0x1},   // #6698
	{38656, 561, 4, 0x1},   // #691
	{51761, 119, 5, 0x1},   // fidji
	{53357, 171, 21, 0x1},  // federalrepublicbrazil
	{33718, 54, 19, 0x1},   // unitedstatesamerica
	{36498, 449, 5, 0x1},   // #5slv
	{24073, 237, 17, 0x1},  // norfkailenteratri
	{21063, 184, 5, 0x81},  // #2hti
	{18943, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{36754, 541, 5, 0x1},   // #5sud
	{12856, 129, 14, 0x1},  // formercambodja
	{134, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{44915, 474, 5, 0x1},   // #6svg
	{37200, 205, 29, 0x1},  // fransezuidelijkegebiedenfrans
	{24959, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{5485, 235, 27, 0x1},   // overzeesegemeenschapmayotte
	{15362, 59, 10, 0x1},   // bovenvolta
	{3081, 209, 22, 0x1},   // bouvetislandsnorwegian
	{38651, 509, 4, 0x1},   // #690
	{60260, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{19115, 600, 5, 0x81},  // #2csk
	{12518, 64, 27, 0x1},   // congodemocratischerepubliek
	{18425, 171, 18, 0x1},  // unitedstatesbrazil
	{12093, 257, 16, 0x1},  // fwallisandfutuna
	{60972, 248, 38, 0x1},  // overzeesgebiedsdeelsaintpierremiquelon
	{27219, 217, 23, 0x1},  // falklandeilandenbritish
	{33447, 121, 17, 0x1},  // republicindonesia
	{23606, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{54419, 545, 23, 0x2},  // gilbertandelliceislands
	{40609, 59, 10, 0x1},   // hautevolta
	{62239, 118, 16, 0x1},  // republicofcyprus
	{29693, 237, 5, 0x81},  // #4574
	{50138, 148, 5, 0x1},   // #7prk
	{64886, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{7090, 225, 17, 0x1},   // territoryhongkong
	{23766, 82, 20, 0x1},   // unitedkingdomoflibya
	{49947, 144, 5, 0x1},   // #7pak
	{34113, 98, 33, 0x1},   // jamhuuriyaddafederaalkasoomaaliya
	{28200, 259, 11, 0x1},  // repofkosovo
	{51303, 232, 28, 0x1},  // sankattansihanaislasmarianas
	{36267, 25, 24, 0x1},   // hrvatskacroatialocalname
	{29313, 222, 5, 0x81},  // #4304
	{18526, 14, 13, 0x1},   // chechrepublic
	{17002, 203, 5, 0x81},  // #2asm
	{877, 227, 9, 0x1},     // maneiland
	{28810, 215, 13, 0x1},  // westernsahara
	{52292, 60, 24, 0x1},   // bechuanalandprotectorate
	{24039, 142, 14, 0x1},  // republieknauru
	{1892, 257, 15, 0x1},   // futunaandwallis
	{10302, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{41892, 30, 14, 0x1},   // kingdomofitaly
	{35313, 283, 5, 0x1},   // #5mor
	{38386, 283, 5, 0x1},   // #6600
	{18503, 111, 21, 0x1},  // koninkrijkafghanistan
	{2715, 221, 30, 0x1},   // overseascollectivityguadeloupe
	{15893, 123, 10, 0x1},  // iranpersia
	{3242, 52, 14, 0x1},    // turkserepublic
	{4254, 79, 29, 0x1},    // republiquelaguineeequatoriale
	{7198, 145, 24, 0x1},   // formerphilippinerepublic
	{24014, 81, 15, 0x1},   // liberiarepublic
	{13617, 136, 19, 0x1},  // maldivischeeilanden
	{57922, 73, 19, 0x1},   // incleritreaethiopia
	{24626, 123, 6, 0x1},   // perzie
	{28274, 233, 31, 0x1},  // britishoverzeesgebiedmontserrat
	{34538, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{62007, 242, 33, 0x1},  // paysdoutremerlapolynesiefrancaise
	{48535, 255, 5, 0x1},   // #7ivb
	{19596, 248, 20, 0x1},  // sintpierreenmiquelon
	{50887, 24, 13, 0x1},   // greecekingdom
	{12443, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{11453, 256, 30, 0x1},  // verenigdestatesmaagdeneilanden
	{35824, 145, 22, 0x1},  // philippinecommonwealth
	{61508, 205, 52, 0x1},  // territoiredesterresaustralesetantarctiquesfrancaises
	{31038, 322, 5, 0x1},   // #5970
	{42908, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{19255, 14, 5, 0x81},   // #2cze
	{36493, 478, 5, 0x1},   // #5slu
	{18694, 145, 11, 0x1},  // philippines
	{36724, 586, 5, 0x1},   // #5sri
	{29158, 177, 5, 0x81},  // #4212
	{60575, 248, 20, 0x1},  // fsaintpierremiquelon
	{41103, 180, 7, 0x1},   // grenada
	{27142, 34, 7, 0x1},    // letland
	{48749, 1, 9, 0x1},     // shqiperia
	{32574, 161, 27, 0x1},  // conghoaxahoichunghiavietnam
	{59603, 158, 12, 0x1},  // kingdomtonga
	{16735, 255, 41, 0x1},  // overzeesgebiedsdeelbritishmaagdeneilanden
	{33113, 412, 5, 0x1},   // #5drv
	{44707, 247, 27, 0x1},  // territoriumsvalbardjanmayen
	{23017, 246, 26, 0x1},  // tristandacunhaandascension
	{41393, 287, 5, 0x1},   // #6isr
	{15075, 179, 7, 0x1},   // ecuador
	{43891, 13, 16, 0x1},   // tsjechoslovakije
	{43462, 241, 28, 0x1},  // palestiniannationalauthority
	{3700, 223, 21, 0x1},   // territoryfrenchguiana
	{55613, 17, 14, 0x1},   // kingdomdenmark
	{54397, 223, 16, 0x1},  // departmentguiana
	{43321, 240, 15, 0x1},  // portoricoeiland
	{55847, 231, 21, 0x1},  // frenchpartsaintmartin
	{42946, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{2099, 68, 12, 0x1},    // afarissaland
	{15780, 17, 7, 0x1},    // denmark
	{42500, 488, 5, 0x1},   // #6leb
	{33131, 79, 8, 0x1},    // eqguinea
	{9732, 49, 8, 0x1},     // slovakia
	{61881, 106, 20, 0x1},  // tanganyikaenzanzibar
	{21256, 147, 12, 0x1},  // papuaniugini
	{53897, 246, 28, 0x1},  // sainthelenaandtristandacunha
	{32287, 140, 17, 0x1},  // federatiemaleisie
	{66327, 242, 35, 0x1},  // overseascollectivityfrenchpolynesia
	{9246, 154, 8, 0x1},    // thailand
	{36406, 100, 16, 0x1},  // saotomeeprincipe
	{33115, 161, 3, 0x1},   // drv
	{4438, 119, 33, 0x1},   // sovereigndemocraticrepublicoffiji
	{738, 256, 24, 0x1},    // amerikaansmaagdenislands
	{6542, 212, 7, 0x1},    // curacao
	{28167, 24, 11, 0x1},   // griekenland
	{52344, 205, 25, 0x1},  // franszuidelijkterritorium
	{7666, 23, 7, 0x1},     // georgie
	{63136, 186, 24, 0x1},  // federatiesaintkittsnevis
	{37618, 160, 11, 0x1},  // uzbekhistan
	{13504, 136, 17, 0x1},  // maldivensultanaat
	{29178, 79, 5, 0x81},   // #4226
	{44126, 624, 5, 0x1},   // #6sal
	{6002, 38, 13, 0x1},    // maltarepublic
	{21129, 164, 17, 0x1},  // yemenarabrepublic
	{13848, 75, 13, 0x1},   // ghanarepublic
	{17752, 198, 19, 0x1},  // republicofvenezuela
	{25863, 121, 32, 0x1},  // republicverenigdestatesindonesie
	{29688, 238, 5, 0x81},  // #4570
	{25797, 28, 18, 0x1},   // ijslandserepubliek
	{68438, 140, 24, 0x1},  // formerfederationofmalaya
	{54620, 253, 22, 0x1},  // minoroutlyingislandsus
	{14448, 52, 12, 0x1},   // formerturkey
	{56937, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{37785, 205, 20, 0x1},  // frsouthantarcticterr
	{29428, 126, 5, 0x81},  // #4392
	{12415, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{33286, 136, 28, 0x1},  // dhivehiraajjeygejumhooriyyaa
	{8624, 140, 7, 0x1},    // malakka
	{45092, 401, 5, 0x1},   // #6tog
	{40746, 255, 29, 0x1},  // territorybritishvirginislands
	{16613, 169, 6, 0x1},   // belice
	{57150, 131, 18, 0x1},  // korearepublicsouth
	{8615, 140, 16, 0x1},   // federatiemalakka
	{20956, 225, 5, 0x81},  // #2hkg
	{13722, 173, 5, 0x1},   // chili
	{14888, 138, 11, 0x1},  // formerbirma
	{53773, 97, 19, 0x1},   // republicsierraleone
	{55969, 72, 12, 0x1},   // eritreastate
	{7204, 145, 18, 0x1},   // philippinerepublic
	{9720, 13, 20, 0x1},    // formerczechoslovakia
	{8571, 164, 5, 0x1},    // jemen
	{24675, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{41113, 112, 17, 0x1},  // unitedarabemirate
	{41388, 501, 5, 0x1},   // #6irq
	{51777, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{22147, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{23238, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{41950, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{18265, 121, 29, 0x1},  // republicunitedstatesindonesia
	{56608, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{44221, 476, 5, 0x1},   // #6sin
	{40301, 106, 18, 0x1},  // tanzaniatanganyika
	{29293, 75, 5, 0x81},   // #4288
	{8172, 194, 16, 0x1},   // nederlandsguyana
	{20314, 120, 12, 0x1},  // fsmicronesia
	{29663, 162, 5, 0x81},  // #4548
	{49052, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{10261, 164, 8, 0x1},   // yemenrep
	{59084, 109, 16, 0x1},  // northernrhodesia
	{21361, 133, 15, 0x1},  // demvolksreplaos
	{51663, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{17771, 198, 28, 0x1},  // republicbolivarianavenezuela
	{12451, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{12415, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{46582, 232, 30, 0x1},  // northernmarianaislandsamerican
	{44102, 14, 5, 0x1},    // cesko
	{17110, 4, 5, 0x81},    // #2aus
	{45082, 618, 5, 0x1},   // #6thi
	{41724, 59, 11, 0x1},   // birkinafaso
	{42188, 217, 32, 0x1},  // overseasterritoryfalklandislands
	{47898, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{9308, 517, 10, 0x2},   // yugoslavia
	{3409, 70, 8, 0x1},     // zanzibar
	{36343, 571, 5, 0x1},   // #5sal
	{52968, 16, 23, 0x1},   // bondsrepubliekduitsland
	{54349, 152, 19, 0x1},  // solomonislandsstate
	{45350, 581, 5, 0x1},   // #6ven
	{45341, 602, 5, 0x1},   // #6van
	{36719, 296, 5, 0x1},   // #5spn
	{29213, 245, 5, 0x81},  // #4239
	{42663, 217, 24, 0x1},  // malvinasfalklandeilanden
	{65253, 210, 36, 0x1},  // overseasterritorycocoskeelingislands
	{18719, 232, 28, 0x1},  // northernmarianascommonwealth
	{48411, 76, 16, 0x1},   // republicofguinea
	{62195, 79, 29, 0x1},   // republiquedeguineeequatoriale
	{16684, 145, 19, 0x1},  // filipijnserepubliek
	{32916, 88, 10, 0x1},   // mauretania
	{25548, 45, 8, 0x1},    // roumania
	{25568, 110, 17, 0x1},  // republiekzimbabwe
	{52620, 200, 19, 0x1},  // territoriumanguilla
	{53790, 202, 7, 0x1},   // nethant
	{58894, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{16580, 165, 6, 0x1},   // #3ydye
	{59234, 219, 34, 0x1},  // britishoverzeesterritoriumguernsey
	{45186, 123, 16, 0x1},  // islamicrepofiran
	{55266, 198, 25, 0x1},  // venezuelarepbolivarianade
	{45070, 6, 12, 0x1},    // azerbajdzjan
	{37352, 175, 17, 0x1},  // republiccostarica
	{41037, 59, 20, 0x1},   // republicofuppervolta
	{35057, 26, 17, 0x1},   // magyarkoztarsasag
	{54330, 241, 16, 0x1},  // palestinestateof
	{11793, 106, 18, 0x1},  // republictanganyika
	{63314, 150, 18, 0x1},  // saudiarabiakingdom
	{35797, 162, 16, 0x1},  // republiekvanuatu
	{16325, 138, 9, 0x1},   // uniebirma
	{30993, 411, 5, 0x1},   // #5900
	{39060, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{10073, 23, 7, 0x1},    // georgia
	{15543, 15, 3, 0x1},    // ddr
	{35128, 349, 5, 0x1},   // #5mas
	{44647, 451, 5, 0x1},   // #6sol
	{33817, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{29163, 178, 5, 0x81},  // #4214
	{60176, 94, 6, 0x1},    // ruanda
	{29173, 193, 5, 0x81},  // #4222
	{29208, 217, 5, 0x81},  // #4238
	{20986, 226, 5, 0x81},  // #2hmd
	{3359, 1, 33, 0x1},     // peoplessocialistrepublicofalbania
	{27001, 254, 5, 0x81},  // #2vat
	{7419, 71, 24, 0x1},    // formerunitedarabrepublic
	{23864, 148, 16, 0x1},  // demvolksrepkorea
	{68653, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{38351, 459, 5, 0x1},   // #6570
	{44856, 296, 5, 0x1},   // #6spn
	{61810, 94, 14, 0x1},   // republicrwanda
	{40762, 255, 20, 0x1},  // virginislandsbritish
	{45513, 228, 46, 0x1},  // overzeesgebiedbritishindischeoceaanterritorium
	{15771, 17, 16, 0x1},   // kingdomofdenmark
	{7014, 155, 20, 0x1},   // republicoftajikistan
	{7192, 229, 6, 0x1},    // jersey
	{58168, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{35167, 382, 5, 0x1},   // #5mlt
	{20510, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{16681, 626, 5, 0x1},   // #2afi
	{14540, 176, 12, 0x1},  // republiccuba
	{36380, 476, 5, 0x1},   // #5sin
	{45368, 35, 19, 0x1},   // principautedemonaco
	{44664, 524, 5, 0x1},   // #6som
	{7322, 106, 10, 0x1},   // tanganyika
	{9190, 10, 21, 0x1},    // formerbyelorussianssr
	{6579, 212, 25, 0x1},   // kingdomnetherlandscuracao
	{66523, 66, 11, 0x1},   // uniecomoren
	{12875, 63, 14, 0x1},   // formercameroon
	{55788, 118, 18, 0x1},  // kypriakidimokratia
	{35004, 24, 16, 0x1},   // hellenicrepublic
	{50878, 24, 15, 0x1},   // kingdomofgreece
	{38346, 375, 5, 0x1},   // #6565
	{38356, 540, 5, 0x1},   // #6571
	{44861, 586, 5, 0x1},   // #6sri
	{12492, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{21129, 164, 7, 0x1},   // yemenar
	{8972, 230, 22, 0x1},   // overseasterritorymacao
	{15049, 108, 11, 0x1},  // afrikaborwa
	{440, 223, 11, 0x1},    // fransguyana
	{41427, 428, 5, 0x1},   // #6ita
	{34390, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{34189, 127, 19, 0x1},  // republiekkazachstan
	{35397, 454, 5, 0x1},   // #5mya
	{13641, 139, 8, 0x1},   // mongolia
	{66626, 32, 17, 0x1},   // republiclithuania
	{45043, 611, 5, 0x1},   // #6taj
	{2965, 236, 30, 0x1},   // overseasdepartmentnewcaledonia
	{24278, 23, 16, 0x1},   // republiekgeorgie
	{36616, 524, 5, 0x1},   // #5som
	{44792, 56, 14, 0x1},   // angolarepublic
	{49545, 160, 10, 0x1},  // ozbekiston
	{54448, 24, 16, 0x1},   // republicofgreece
	{38361, 613, 5, 0x1},   // #6572
	{35645, 52, 7, 0x1},    // turkiye
	{5136, 220, 9, 0x1},    // gibraltar
	{34619, 73, 15, 0x1},   // ethiopianempire
	{35326, 52, 7, 0x1},    // turkije
	{33323, 107, 16, 0x1},  // republiekoeganda
	{44243, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{3903, 210, 23, 0x1},   // territoryofcocosislands
	{48869, 128, 5, 0x1},   // #7kgz
	{15897, 123, 10, 0x1},  // persiairan
	{16098, 95, 7, 0x1},    // assudan
	{42504, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{1327, 161, 24, 0x1},   // vietnamsocialistrepublic
	{16654, 199, 5, 0x81},  // #2abw
	{2828, 54, 30, 0x1},    // verenigdestatenvannoordamerika
	{16669, 111, 5, 0x81},  // #2afg
	{35138, 293, 5, 0x1},   // #5mex
	{38828, 69, 32, 0x1},   // democraticvolksrepubliekalgerije
	{3286, 243, 13, 0x1},   // reunionisland
	{45780, 240, 23, 0x1},  // gemenebestvanpuertorico
	{20842, 226, 41, 0x1},  // overzeesgebiedheardeilandmcdonaldeilanden
	{36598, 451, 5, 0x1},   // #5sol
	{18735, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{56769, 63, 22, 0x1},   // cameroonunitedrepublic
	{14866, 165, 11, 0x1},  // fmrdemyemen
	{60699, 145, 10, 0x1},  // philipines
	{32350, 64, 29, 0x1},   // republiquedemocratiqueducongo
	{8453, 163, 21, 0x1},   // independentstatesamoa
	{35561, 88, 10, 0x1},   // mauretanie
	{58349, 88, 25, 0x1},   // mauritanieislamitrepublic
	{27515, 246, 41, 0x1},  // sainthelenaascensiontristandacunhabritish
	{10198, 125, 7, 0x1},   // alurdun
	{59129, 61, 20, 0x1},   // centralafricanempire
	{59079, 148, 10, 0x1},  // koreanorth
	{20781, 133, 16, 0x1},  // laopeoplesdemrep
	{8037, 201, 23, 0x1},   // alandautonomousprovince
	{9951, 129, 13, 0x1},   // khmerrepublic
	{44558, 246, 31, 0x1},  // sthelenatristandacunhaascension
	{13011, 146, 12, 0x1},  // palauislands
	{15629, 92, 5, 0x1},    // niger
	{17398, 3, 16, 0x1},    // republiekarmenie
	{6395, 209, 26, 0x1},   // overzeesgebiedbouveteiland
	{13293, 234, 13, 0x1},  // lamartiniquef
	{42615, 203, 26, 0x1},  // grondgebiedamerikaanssamoa
	{18317, 62, 21, 0x1},   // republicofcotedivoire
	{13118, 146, 13, 0x1},  // beluuerabelau
	{21546, 65, 22, 0x1},   // brazzavilleformercongo
	{62548, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{17115, 5, 5, 0x81},    // #2aut
	{32209, 248, 20, 0x1},  // saintpierremiquelonf
	{60412, 136, 23, 0x1},  // maldiveislandssultanate
	{27833, 222, 15, 0x1},  // kalaallitnunaat
	{35133, 343, 5, 0x1},   // #5maw
	{46374, 59, 11, 0x1},   // burkinofaso
	{15065, 179, 17, 0x1},  // republicofecuador
	{60398, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{29168, 179, 5, 0x81},  // #4218
	{35596, 241, 21, 0x1},  // palestinianadminareas
	{6053, 5, 15, 0x1},     // republicaustria
	{34111, 410, 5, 0x1},   // #5jam
	{64458, 6, 12, 0x1},    // azerbeidsjan
	{4718, 227, 10, 0x1},   // islandsman
	{44891, 541, 5, 0x1},   // #6sud
	{24877, 186, 15, 0x1},  // saintkittsnevis
	{29678, 92, 5, 0x81},   // #4562
	{29698, 41, 5, 0x81},   // #4578
	{8805, 243, 9, 0x1},    // lareunion
	{59249, 219, 19, 0x1},  // territoriumguernsey
	{21096, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{6002, 38, 5, 0x1},     // malta
	{9031, 42, 20, 0x1},    // aotearoanieuwzeeland
	{24723, 87, 18, 0x1},   // mozambiquerepublic
	{24226, 41, 5, 0x1},    // norge
	{1993, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{32031, 108, 18, 0x1},  // suidafrikarepublic
	{9224, 165, 15, 0x1},   // democraticyemen
	{19247, 127, 8, 0x1},   // kazachie
	{15004, 153, 18, 0x1},  // syrianarabrepublic
	{37308, 181, 17, 0x1},  // republicguatemala
	{17181, 6, 5, 0x81},    // #2aze
	{55962, 72, 14, 0x1},   // stateoferitrea
	{64012, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{27779, 88, 25, 0x1},   // islamicrepublicmauritanie
	{5990, 38, 17, 0x1},    // repubblikatamalta
	{16831, 201, 5, 0x81},  // #2ala
	{22293, 242, 30, 0x1},  // overseaslandsoffrenchpolynesia
	{44216, 592, 5, 0x1},   // #6sie
	{18545, 44, 17, 0x1},   // republiekportugal
	{44143, 495, 5, 0x1},   // #6sau
	{23961, 134, 16, 0x1},  // libaneserepublic
	{50395, 108, 5, 0x1},   // #7rsa
	{15967, 197, 28, 0x1},  // saintvincentandthegrenadines
	{7240, 48, 18, 0x1},    // servieenmontenegro
	{54008, 246, 23, 0x1},  // sainthelenaandascension
	{21153, 164, 22, 0x1},  // yemenarabrepublicyemen
	{32999, 395, 5, 0x1},   // #5drc
	{67489, 149, 4, 0x1},   // #9qa
	{6863, 235, 17, 0x1},   // departmentmayotte
	{45385, 168, 19, 0x1},  // commonwealthbahamas
	{21772, 113, 10, 0x1},  // bangladesh
	{11159, 195, 22, 0x1},  // republictrinidadtobago
	{55676, 157, 14, 0x1},  // portugeestimor
	{41454, 61, 24, 0x1},   // middenafrikaanserepublic
	{23321, 1, 21, 0x1},    // volksrepubliekalbanie
	{16083, 68, 6, 0x1},    // #3aidj
	{41264, 431, 5, 0x1},   // #6ice
	{13110, 139, 8, 0x1},   // mongolie
	{20662, 27, 15, 0x1},   // republicireland
	{35333, 483, 5, 0x1},   // #5msi
	{30998, 407, 5, 0x1},   // #5910
	{45138, 398, 5, 0x1},   // #6ton
	{27575, 245, 40, 0x1},  // southgeorgiesouthsandwicheilandenbritish
	{41254, 12, 10, 0x1},   // switerland
	{23643, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{6965, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{59260, 219, 22, 0x1},  // guernseychannelislands
	{34323, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{16874, 574, 5, 0x81},  // #2ant
	{35668, 110, 16, 0x1},  // republiczimbabwe
	{45148, 498, 5, 0x1},   // #6tun
	{52534, 10, 17, 0x1},   // bjelorussischessr
	{42005, 112, 20, 0x1},  // unitedarabicemirates
	{29228, 201, 5, 0x81},  // #4248
	{59558, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{29288, 627, 5, 0x1},   // #4280
	{20294, 166, 18, 0x1},  // republicaargentina
	{1188, 221, 24, 0x1},   // collectiviteitguadeloupe
	{11501, 248, 16, 0x1},  // stpierremiquelon
	{16631, 116, 6, 0x1},   // buthan
	{61371, 82, 8, 0x1},    // libyanaj
	{22418, 76, 13, 0x1},   // guineaconakry
	{38341, 625, 5, 0x1},   // #6560
	{45242, 4, 19, 0x1},    // gemenebestaustralie
	{22907, 246, 20, 0x1},  // sainthelenaascension
	{29608, 91, 5, 0x81},   // #4516
	{603, 97, 11, 0x1},     // sierreleone
	{51348, 77, 27, 0x1},   // islamitischerepubliekgambia
	{16838, 1, 22, 0x1},    // albanesevolksrepubliek
	{19178, 66, 7, 0x1},    // comoren
	{21376, 7, 14, 0x1},    // kingdombelgium
	{33001, 64, 3, 0x1},    // drc
	{14274, 123, 19, 0x1},  // iranislandsrepublic
	{52122, 206, 22, 0x1},  // sinteustatiusenbonaire
	{52735, 217, 23, 0x1},  // falklandislandsmalvinas
	{47182, 98, 22, 0x1},   // somaliafederalrepublic
	{27191, 208, 14, 0x1},  // bermudabritish
	{39750, 128, 20, 0x1},  // republicofkyrgyzstan
	{42724, 14, 8, 0x1},    // tsjechie
	{26516, 37, 24, 0x1},   // republicofnorthmacedonia
	{68120, 120, 21, 0x1},  // micronesiafedstatesof
	{34166, 312, 5, 0x1},   // #5jpn
	{36382, 197, 11, 0x1},  // sintvincent
	{29188, 73, 5, 0x81},   // #4231
	{27261, 250, 19, 0x1},  // turkscaicoseilanden
	{50616, 46, 5, 0x1},    // #7rus
	{24715, 87, 18, 0x1},   // republicmozambique
	{12242, 100, 7, 0x1},   // saotome
	{16138, 202, 6, 0x1},   // #3anhh
	{13091, 65, 13, 0x1},   // kongovolksrep
	{7454, 153, 17, 0x1},   // arabrepublicsyria
	{53888, 246, 20, 0x1},  // ascensionsainthelena
	{60503, 48, 19, 0x1},   // fryserbiamontenegro
	{65689, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{8151, 199, 21, 0x1},   // kofthenetherlandaruba
	{34839, 47, 18, 0x1},   // republieksanmarino
	{6216, 235, 18, 0x1},   // departementmayotte
	{45986, 113, 10, 0x1},  // bangladesj
	{51099, 133, 7, 0x1},   // laospdr
	{62953, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{63462, 21, 16, 0x1},   // republicoffrance
	{66942, 128, 8, 0x1},   // kirgizia
	{7131, 128, 17, 0x1},   // republickirgistan
	{23373, 230, 5, 0x81},  // #2mac
	{56425, 119, 21, 0x1},  // matanitutugalalaoviti
	{29568, 35, 5, 0x81},   // #4492
	{56445, 123, 19, 0x1},  // islamicrepubliciran
	{20076, 236, 17, 0x1},  // nouvellecaledonie
	{16836, 1, 5, 0x81},    // #2alb
	{5694, 237, 27, 0x1},   // overzeesgebiednorfolkeiland
	{3834, 231, 21, 0x1},   // saintmaartenfransdeel
	{44438, 628, 5, 0x1},   // #6slv
	{36794, 474, 5, 0x1},   // #5svg
	{2253, 237, 24, 0x1},   // norfolkislandsaustralian
	{29183, 629, 5, 0x1},   // #4230
	{21782, 117, 20, 0x1},  // peoplesrepublicchina
	{33001, 64, 7, 0x1},    // drcongo
	{24242, 178, 15, 0x1},  // dominicaanserep
	{38306, 565, 5, 0x1},   // #6530
	{53911, 246, 37, 0x1},  // tristandacunhaascensionandsainthelena
	{44992, 562, 5, 0x1},   // #6swd
	{29683, 93, 5, 0x81},   // #4566
	{56315, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{28659, 95, 23, 0x1},   // sudandemocraticrepublic
	{43084, 121, 17, 0x1},  // republikindonesia
	{33668, 274, 5, 0x1},   // #5hai
	{47874, 36, 12, 0x1},   // repofmoldova
	{16088, 95, 17, 0x1},   // jumhuriyatassudan
	{9890, 67, 19, 0x1},    // republicofcaboverde
	{32951, 186, 28, 0x1},  // stchristophernevisfederation
	{51375, 88, 25, 0x1},   // islamicrepublicmauritania
	{43600, 139, 13, 0x1},  // mongoliastate
	{40051, 200, 22, 0x1},  // overzeesgebiedanguilla
	{36334, 379, 5, 0x1},   // #5saf
	{16826, 200, 5, 0x81},  // #2aia
	{44433, 478, 5, 0x1},   // #6slu
	{20337, 214, 36, 0x1},  // britishoverzeesgebiedkaaimaneilanden
	{50841, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{41294, 163, 21, 0x1},  // samoaindependentstate
	{29198, 19, 5, 0x81},   // #4233
	{44211, 506, 5, 0x1},   // #6sey
	{8800, 173, 5, 0x1},    // chile
	{3237, 162, 7, 0x1},    // vanuatu
	{38311, 572, 5, 0x1},   // #6531
	{21904, 252, 19, 0x1},  // chinataiwanprovince
	{35209, 249, 23, 0x1},  // grondgebiedsaintmaarten
	{65021, 236, 19, 0x1},  // nieuwcaledoniefrans
	{34570, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{41451, 20, 5, 0x1},    // suomi
	{51042, 147, 14, 0x1},  // papaunewguinea
	{33715, 622, 5, 0x1},   // #5hun
	{47225, 68, 5, 0x1},    // #7dji
	{37333, 174, 19, 0x1},  // republicadecolombia
	{1416, 234, 10, 0x1},   // martinique
	{41339, 308, 5, 0x1},   // #6ire
	{68391, 198, 4, 0x1},   // #9ve
	{2143, 210, 15, 0x1},   // keelingeilanden
	{33673, 569, 5, 0x1},   // #5hon
	{64613, 10, 11, 0x1},   // bjelorussie
	{65863, 74, 4, 0x1},    // #9ga
	{16876, 167, 14, 0x1},  // antiguaandbarb
	{16625, 116, 6, 0x1},   // boetan
	{66316, 229, 4, 0x1},   // #9je
	{43977, 41, 19, 0x1},   // koninkrijknoorwegen
	{17526, 101, 9, 0x1},   // swazliand
	{42205, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{24014, 81, 7, 0x1},    // liberia
	{26342, 155, 5, 0x81},  // #2tjk
	{29193, 72, 5, 0x81},   // #4232
	{39069, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{45506, 228, 53, 0x1},  // britishoverzeesgebiedbritishindischeoceaanterritorium
	{481, 68, 36, 0x1},     // frenchterritoryoftheafarsandtheissas
	{29298, 220, 5, 0x81},  // #4292
	{1202, 221, 15, 0x1},   // guadeloupefrans
	{21970, 252, 21, 0x1},  // taiwanprovinceofchina
	{38331, 351, 5, 0x1},   // #6552
	{24733, 62, 18, 0x1},   // republicivorycoast
	{19473, 119, 4, 0x1},   // viti
	{56928, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{29603, 143, 5, 0x81},  // #4512
	{15764, 83, 7, 0x1},    // lesotho
	{23533, 231, 40, 0x1},  // overzeesegemeenschapsaintmartinfransdeel
	{63219, 57, 18, 0x1},   // republikayuburundi
	{1343, 127, 20, 0x1},   // republicofkazakhstan
	{48992, 131, 5, 0x1},   // #7kor
	{48851, 127, 5, 0x1},   // #7kaz
	{36600, 152, 16, 0x1},  // solomonseilanden
	{65893, 223, 4, 0x1},   // #9gf
	{59268, 219, 22, 0x1},  // channelislandsguernsey
	{8347, 120, 23, 0x1},   // micronesiefederalstates
	{23378, 231, 5, 0x81},  // #2maf
	{22053, 193, 18, 0x1},  // republicelsalvador
	{37574, 171, 20, 0x1},  // unitedstatesofbrazil
	{33966, 24, 5, 0x1},    // ellas
	{45143, 466, 5, 0x1},   // #6tri
	{18327, 62, 21, 0x1},   // cotedivoireivorycoast
	{48513, 73, 17, 0x1},   // socialistethiopia
	{40423, 170, 26, 0x1},  // boliviamultinationalestaat
	{4161, 147, 17, 0x1},   // nieuwguineapapoua
	{31724, 95, 17, 0x1},   // presecessionsudan
	{24373, 27, 16, 0x1},   // republiekierland
	{36435, 43, 14, 0x1},   // polandrepublic
	{46110, 250, 18, 0x1},  // caicosislandsturks
	{38336, 343, 5, 0x1},   // #6553
	{20139, 21, 5, 0x81},   // #2fra
	{15010, 153, 17, 0x1},  // arabrepublicsyrie
	{40623, 219, 29, 0x1},  // britishoverzeesgebiedguernsey
	{4885, 70, 23, 0x1},    // peoplesrepubliczanzibar
	{56671, 164, 8, 0x1},   // repyemen
	{15117, 223, 11, 0x1},  // fransguiana
	{31357, 166, 19, 0x1},  // argentijnserepublic
	{64245, 64, 30, 0x1},   // democratischerepubliekvancongo
	{4666, 55, 33, 0x1},    // democratischfederatiefjoegoslavie
	{24064, 237, 19, 0x1},  // teratriofnorfkailen
	{21986, 252, 19, 0x1},  // chinataiwanrepublic
	{67779, 151, 4, 0x1},   // #9sg
	{68419, 255, 4, 0x1},   // #9vg
	{49608, 85, 12, 0x1},   // madagasikara
	{41317, 163, 17, 0x1},  // westernsamoasamoa
	{66055, 219, 4, 0x1},   // #9gg
	{29443, 80, 5, 0x81},   // #4404
	{13075, 128, 8, 0x1},   // kirgizie
	{36796, 197, 3, 0x1},   // svg
	{29573, 139, 5, 0x81},  // #4496
	{27446, 228, 43, 0x1},  // territoriumbritishindischeoceaanterritorium
	{39991, 12, 8, 0x1},    // svizzera
	{20996, 25, 5, 0x81},   // #2hrv
	{29203, 218, 5, 0x81},  // #4234
	{29223, 20, 5, 0x81},   // #4246
	{25806, 121, 18, 0x1},  // republiekindonesie
	{1961, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{61158, 148, 10, 0x1},  // northkorea
	{61281, 213, 11, 0x1},  // kersteiland
	{41010, 181, 18, 0x1},  // republiekguatemala
	{26283, 119, 21, 0x1},  // fijieilandenrepubliek
	{2380, 182, 26, 0x1},   // cooperatieverepublicguyana
	{67771, 95, 4, 0x1},    // #9sd
	{53417, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{59613, 181, 9, 0x1},   // gautemala
	{38241, 330, 5, 0x1},   // #6481
	{14681, 124, 12, 0x1},  // republicirak
	{65867, 180, 4, 0x1},   // #9gd
	{36167, 71, 14, 0x1},   // egyptarabrepof
	{57146, 131, 9, 0x1},   // repskorea
	{44166, 47, 21, 0x1},   // repubblicadisanmarino
	{58250, 82, 15, 0x1},   // koninkrijklibie
	{12618, 226, 11, 0x1},  // heardisland
	{29583, 39, 5, 0x81},   // #4499
	{35253, 409, 5, 0x1},   // #5mon
	{15306, 244, 14, 0x1},  // stateofvietnam
	{44961, 183, 17, 0x1},  // republiekhonduras
	{2471, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{32632, 275, 5, 0x1},   // #5cub
	{40508, 276, 5, 0x1},   // #6frn
	{39620, 231, 18, 0x1},  // frenchpartstmartin
	{44987, 613, 5, 0x1},   // #6swa
	{38326, 350, 5, 0x1},   // #6551
	{2042, 244, 12, 0x1},   // statevietnam
	{28606, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{57442, 111, 28, 0x1},  // islamitischestaatafghanistan
	{33077, 68, 27, 0x1},   // territoryoftheafarsandissas
	{9885, 14, 13, 0x1},    // czechrepublic
	{49223, 132, 5, 0x1},   // #7kuw
	{67775, 51, 4, 0x1},    // #9se
	{68383, 254, 4, 0x1},   // #9va
	{24304, 90, 5, 0x81},   // #2mwi
	{38246, 297, 5, 0x1},   // #6482
	{10560, 131, 10, 0x1},  // repofkorea
	{64607, 57, 4, 0x1},    // #9bi
	{39487, 205, 4, 0x1},   // taaf
	{65871, 23, 4, 0x1},    // #9ge
	{8497, 222, 23, 0x1},   // overzeesgebiedgroenland
	{11871, 79, 15, 0x1},   // guineequatorial
	{17672, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{29468, 133, 5, 0x81},  // #4418
	{20921, 164, 13, 0x1},  // republicjemen
	{56697, 58, 14, 0x1},   // republiekbenin
	{37477, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{35148, 589, 5, 0x1},   // #5mli
	{23958, 86, 5, 0x81},   // #2mli
	{29578, 36, 5, 0x81},   // #4498
	{18986, 145, 23, 0x1},  // commonwealthphilippines
	{7057, 243, 25, 0x1},   // overseasdepartmentreunion
	{45202, 403, 5, 0x1},   // #6tuv
	{55642, 144, 23, 0x1},  // jamhuryatislamipakistan
	{63083, 129, 17, 0x1},  // cambodiakampuchea
	{67945, 197, 23, 0x1},  // stvincentendegrenadinen
	{59398, 97, 19, 0x1},   // sierraleonerepublic
	{26235, 104, 5, 0x81},  // #2tgo
	{14909, 138, 19, 0x1},  // burmaunionofmyanmar
	{29303, 130, 5, 0x81},  // #4296
	{877, 227, 3, 0x1},     // man
	{31931, 367, 5, 0x1},   // #5cam
	{32109, 366, 5, 0x1},   // #5cdi
	{55895, 152, 14, 0x1},  // salomonislands
	{40755, 255, 27, 0x1},  // britishvirginislandsbritish
	{24579, 143, 5, 0x81},  // #2omn
	{41773, 27, 14, 0x1},   // ierserepubliek
	{19828, 117, 13, 0x1},  // chinamainland
	{62759, 31, 13, 0x1},   // liechtenstien
	{67643, 152, 4, 0x1},   // #9sb
	{48265, 254, 23, 0x1},  // vaticancitystateholysee
	{12212, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{38251, 335, 5, 0x1},   // #6483
	{64603, 114, 4, 0x1},   // #9bh
	{3033, 203, 22, 0x1},   // territoryamericansamoa
	{39760, 128, 18, 0x1},  // kyrgyzstanrepublic
	{68105, 120, 25, 0x1},  // federalstatesofmicronesia
	{36969, 28, 15, 0x1},   // icelandrepublic
	{35100, 417, 5, 0x1},   // #5mal
	{61798, 191, 9, 0x1},   // piruwsuyu
	{26461, 105, 5, 0x81},  // #2tun
	{38066, 341, 5, 0x1},   // #6359
	{37966, 441, 5, 0x1},   // #6305
	{15732, 123, 10, 0x1},  // iranempire
	{6189, 94, 19, 0x1},    // republiquerwandaise
	{26438, 158, 5, 0x81},  // #2ton
	{46725, 30, 15, 0x1},   // republiekitalie
	{43549, 226, 21, 0x1},  // heardmacdonaldislands
	{64477, 169, 15, 0x1},  // britishhonduras
	{5721, 89, 9, 0x1},     // mauritius
	{46463, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{45663, 46, 12, 0x1},   // sovietrussia
	{32178, 578, 5, 0x1},   // #5chn
	{49939, 217, 8, 0x1},   // malvinen
	{56479, 147, 12, 0x1},  // papuanguinea
	{4501, 135, 8, 0x1},    // srilanka
	{2158, 210, 24, 0x1},   // cocoseilandenaustralisch
	{44264, 144, 23, 0x1},  // pakistanislamicrepublic
	{59308, 43, 19, 0x1},   // volksrepubliekpolen
	{53267, 13, 4, 0x1},    // cssr
	{67767, 102, 4, 0x1},   // #9sc
	{21595, 84, 23, 0x1},   // almamlakahalmaghribiyah
	{35761, 67, 20, 0x1},   // kaapverdischeislands
	{68387, 197, 4, 0x1},   // #9vc
	{39591, 231, 39, 0x1},  // overseasdepartmentsaintmartinfrenchpart
	{68476, 259, 4, 0x1},   // #9xk
	{38256, 338, 5, 0x1},   // #6484
	{36969, 28, 7, 0x1},    // iceland
	{32904, 414, 5, 0x1},   // #5dji
	{32926, 267, 5, 0x1},   // #5dom
	{7481, 31, 12, 0x1},    // lichtenstein
	{66587, 187, 4, 0x1},   // #9lc
	{29438, 125, 5, 0x81},  // #4400
	{51700, 106, 12, 0x1},  // tanzaniaurep
	{48966, 50, 17, 0x1},   // slovenianrepublic
	{6789, 251, 15, 0x1},   // tokelaueilanden
	{36134, 292, 5, 0x1},   // #5qat
	{35045, 423, 5, 0x1},   // #5mac
	{30198, 336, 5, 0x1},   // #5140
	{48219, 111, 23, 0x1},  // afghanistanislamicstate
	{12001, 165, 16, 0x1},  // formersouthyemen
	{32624, 442, 5, 0x1},   // #5cro
	{29003, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{29218, 119, 5, 0x81},  // #4242
	{11787, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{2253, 237, 14, 0x1},   // norfolkislands
	{31946, 268, 5, 0x1},   // #5cao
	{60602, 9, 17, 0x1},    // bosniehercegovina
	{8779, 108, 10, 0x1},   // zuidafrika
	{16694, 5, 19, 0x1},    // republiekoostenrijk
	{3650, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{19205, 57, 16, 0x1},   // republiekburundi
	{48570, 68, 20, 0x1},   // afarsendeissasgebied
	{26358, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{41383, 623, 5, 0x1},   // #6irn
	{38737, 223, 22, 0x1},  // grondgebiedfransguyana
	{64611, 58, 4, 0x1},    // #9bj
	{66059, 75, 4, 0x1},    // #9gh
	{14778, 104, 12, 0x1},  // republictogo
	{66173, 29, 4, 0x1},    // #9il
	{26726, 214, 8, 0x1},   // caymanis
	{66570, 134, 4, 0x1},   // #9lb
	{47068, 229, 27, 0x1},  // britishoverzeesgebiedjersey
	{66807, 29, 14, 0x1},   // medinatyisrael
	{35143, 457, 5, 0x1},   // #5mld
	{68015, 120, 17, 0x1},  // micronesiafederal
	{0, 207, 35, 0x1},      // overzeesegemeenschapsaintbarthelemy
	{5899, 117, 5, 0x1},    // china
	{6087, 196, 22, 0x1},   // uruguayeasternrepublic
	{31941, 570, 5, 0x1},   // #5can
	{58964, 73, 23, 0x1},   // excludeseritreaethiopia
	{32173, 630, 5, 0x1},   // #5chl
	{38321, 333, 5, 0x1},   // #6541
	{6269, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{32572, 338, 5, 0x1},   // #5con
	{19515, 178, 20, 0x1},  // dominikaanserepublic
	{50277, 45, 5, 0x1},    // #7rou
	{66724, 40, 24, 0x1},   // koninkrijkdernederlanden
	{8412, 244, 12, 0x1},   // vietnamstate
	{36600, 152, 8, 0x1},   // solomons
	{67544, 150, 4, 0x1},   // #9sa
	{68367, 253, 4, 0x1},   // #9um
	{7173, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{15537, 15, 9, 0x1},    // formerddr
	{41397, 146, 15, 0x1},  // republicofpalau
	{64536, 95, 14, 0x1},   // sudanuntil2011
	{38261, 395, 5, 0x1},   // #6490
	{64628, 208, 4, 0x1},   // #9bm
	{4699, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{56755, 63, 22, 0x1},   // unitedrepubliccameroon
	{66063, 220, 4, 0x1},   // #9gi
	{66177, 227, 4, 0x1},   // #9im
	{66320, 185, 4, 0x1},   // #9jm
	{66566, 133, 4, 0x1},   // #9la
	{11304, 16, 28, 0x1},   // formerfederalrepublicgermany
	{67055, 64, 11, 0x1},   // demrepcongo
	{42969, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{3586, 201, 29, 0x1},   // overseasterritoryalandislands
	{45067, 534, 5, 0x1},   // #6taz
	{614, 236, 34, 0x1},    // overzeesegemeenschapnieuwcaledonie
	{340, 138, 26, 0x1},    // republiekderunievanmyanmar
	{10292, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{1239, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{35040, 406, 5, 0x1},   // #5maa
	{65526, 186, 23, 0x1},  // saintchristopherennevis
	{38001, 382, 5, 0x1},   // #6338
	{26401, 157, 5, 0x81},  // #2tls
	{45157, 504, 5, 0x1},   // #6tur
	{5464, 240, 19, 0x1},   // territorypuertorico
	{50435, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{44153, 631, 5, 0x1},   // #6ser
	{250, 86, 4, 0x1},      // mali
	{64344, 242, 37, 0x1},  // overzeesecollectiviteitfranspolynesie
	{57030, 129, 21, 0x1},  // democratischkampuchea
	{44896, 514, 5, 0x1},   // #6sur
	{44997, 294, 5, 0x1},   // #6swz
	{11489, 244, 11, 0x1},  // zuidvietnam
	{38316, 299, 5, 0x1},   // #6540
	{42225, 217, 8, 0x1},   // malvinas
	{32304, 615, 5, 0x1},   // #5com
	{67812, 96, 4, 0x1},    // #9sn
	{7065, 243, 17, 0x1},   // departmentreunion
	{553, 68, 19, 0x1},     // afarsissasterritory
	{32944, 62, 9, 0x1},    // ivoorkust
	{60564, 6, 9, 0x1},     // azerbajan
	{48885, 130, 5, 0x1},   // #7kir
	{64624, 207, 4, 0x1},   // #9bl
	{66088, 76, 4, 0x1},    // #9gn
	{27975, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{16964, 166, 5, 0x81},  // #2arg
	{66181, 122, 4, 0x1},   // #9in
	{66443, 186, 4, 0x1},   // #9kn
	{22631, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{33787, 147, 30, 0x1},  // independentstatepapuanewguinea
	{67204, 40, 4, 0x1},    // #9nl
	{23948, 137, 5, 0x81},  // #2mhl
	{23986, 105, 17, 0x1},  // republicoftunisia
	{63667, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{53320, 157, 12, 0x1},  // timorlorosae
	{38046, 628, 5, 0x1},   // #6349
	{38006, 361, 5, 0x1},   // #6339
	{7504, 31, 13, 0x1},    // liechtenstein
	{57728, 247, 16, 0x1},  // svalbardeilanden
	{49993, 103, 15, 0x1},  // republiektsjaad
	{15897, 123, 6, 0x1},   // persia
	{32796, 353, 5, 0x1},   // #5cyp
	{50165, 101, 17, 0x1},  // eswatiniswaziland
	{8863, 70, 14, 0x1},    // formerzanzibar
	{15057, 94, 16, 0x1},   // rwandeserepublic
	{4014, 165, 8, 0x1},    // yemendem
	{32183, 510, 5, 0x1},   // #5col
	{63145, 186, 24, 0x1},  // saintkittsnevisfederatie
	{207, 37, 37, 0x1},     // formerjoegoslavischerepublicmacedonie
	{67816, 98, 4, 0x1},    // #9so
	{62255, 48, 16, 0x1},   // republicofserbia
	{19975, 119, 5, 0x81},  // #2fji
	{64636, 170, 4, 0x1},   // #9bo
	{66989, 109, 13, 0x1},  // noordrhodesie
	{65250, 178, 4, 0x1},   // #9do
	{19861, 106, 22, 0x1},  // unitedrepublictanzania
	{66185, 228, 4, 0x1},   // #9io
	{52720, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{66324, 125, 4, 0x1},   // #9jo
	{67208, 41, 4, 0x1},    // #9no
	{5224, 56, 6, 0x1},     // angola
	{67879, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{35055, 386, 5, 0x1},   // #5mag
	{61109, 58, 17, 0x1},   // republicofdahomey
	{34704, 233, 17, 0x1},  // montserratbritish
	{12242, 100, 12, 0x1},  // saotomeandpr
	{3762, 203, 24, 0x1},   // territoryofamericansamoa
	{21557, 64, 22, 0x1},   // formercongoleopoldstad
	{22070, 104, 19, 0x1},  // republiquetogolaise
	{33737, 54, 21, 0x1},   // unitedstatesofamerica
	{5117, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{50215, 107, 15, 0x1},  // republiekuganda
	{17539, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{42868, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{53747, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{12242, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{24382, 27, 7, 0x1},    // ierland
	{67804, 97, 4, 0x1},    // #9sl
	{68427, 161, 4, 0x1},   // #9vn
	{13131, 182, 13, 0x1},  // britishguiana
	{10814, 120, 17, 0x1},  // micronesiafedstat
	{35939, 231, 18, 0x1},  // stmartinfrenchpart
	{68679, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{64632, 115, 4, 0x1},   // #9bn
	{11501, 248, 17, 0x1},  // stpierremiquelonf
	{66080, 222, 4, 0x1},   // #9gl
	{46884, 89, 18, 0x1},   // republiekmauritius
	{59717, 100, 16, 0x1},  // saotomeyprincipe
	{16935, 112, 5, 0x81},  // #2are
	{46131, 250, 21, 0x1},  // caicosislandsandturks
	{63472, 21, 15, 0x1},   // franceanddomtom
	{34499, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{58168, 22, 15, 0x1},   // grootbrittannie
	{30203, 557, 5, 0x1},   // #5145
	{60266, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{52704, 217, 24, 0x1},  // falklandeilandenmalvinas
	{26406, 588, 5, 0x1},   // #2tmp
	{30193, 526, 5, 0x1},   // #5135
	{7099, 225, 11, 0x1},   // hongkongsar
	{15607, 186, 22, 0x1},  // stkittsnevisfederation
	{42052, 194, 15, 0x1},  // republicsurinam
	{18273, 121, 21, 0x1},  // unitedstatesindonesia
	{17080, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{26230, 103, 5, 0x81},  // #2tcd
	{45343, 162, 7, 0x1},   // vanuata
	{60164, 191, 14, 0x1},  // republicofperu
	{26566, 141, 10, 0x1},  // statenepal
	{44298, 57, 17, 0x1},   // republicboeroendi
	{52508, 122, 18, 0x1},  // bharatiyaganarajya
	{49803, 212, 18, 0x1},  // grondgebiedcuracao
	{21742, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{19452, 68, 8, 0x1},    // djiboeti
	{67808, 47, 4, 0x1},    // #9sm
	{68423, 256, 4, 0x1},   // #9vi
	{15372, 218, 10, 0x1},  // faeroeisds
	{64415, 204, 4, 0x1},   // #9aq
	{64470, 9, 4, 0x1},     // #9ba
	{65246, 177, 4, 0x1},   // #9dm
	{66084, 77, 4, 0x1},    // #9gm
	{66439, 66, 4, 0x1},    // #9km
	{23585, 36, 5, 0x81},   // #2mda
	{29453, 131, 5, 0x81},  // #4410
	{67200, 189, 4, 0x1},   // #9ni
	{68512, 48, 33, 0x1},   // staatsgemeenschapserviemontenegro
	{11771, 55, 16, 0x1},   // jugoslavieformer
	{4131, 163, 24, 0x1},   // samoaonafhankelijkestaat
	{30208, 508, 5, 0x1},   // #5150
	{38051, 558, 5, 0x1},   // #6350
	{62933, 117, 15, 0x1},  // chinaprmainland
	{21068, 26, 5, 0x81},   // #2hun
	{35722, 111, 13, 0x1},  // afghanistanir
	{49163, 325, 13, 0x82}, // republiccongo
	{44289, 77, 9, 0x1},    // thegambia
	{27163, 255, 5, 0x81},  // #2vgb
	{3190, 21, 14, 0x1},    // frenchrepublic
	{13210, 45, 25, 0x1},   // socialistrepublicroemenie
	{44871, 365, 5, 0x1},   // #6stp
	{26864, 198, 24, 0x1},  // verenigdestatesvenezuela
	{38724, 73, 9, 0x1},    // abessinie
	{67578, 45, 14, 0x1},   // romaniakingdom
	{26068, 25, 7, 0x1},    // kroatie
	{51575, 269, 26, 0x82}, // yugoslaviaserbiamontenegro
	{40676, 214, 13, 0x1},  // caymanislands
	{67791, 247, 4, 0x1},   // #9sj
	{3773, 203, 21, 0x1},   // americansamoaamerican
	{48864, 80, 5, 0x1},    // #7ken
	{64419, 166, 4, 0x1},   // #9ar
	{62624, 88, 20, 0x1},   // islamitrepmauritanie
	{52187, 231, 17, 0x1},  // stmartinfransdeel
	{66407, 126, 4, 0x1},   // #9jp
	{13344, 194, 18, 0x1},  // dutchguianasurinam
	{11801, 106, 35, 0x1},  // tanganyikazanzibarverenigderepublic
	{2925, 223, 22, 0x1},   // departmentfrenchguiana
	{23518, 84, 5, 0x81},   // #2mar
	{62299, 48, 24, 0x1},   // frserbiamontenegroserbia
	{35050, 587, 5, 0x1},   // #5mad
	{23326, 1, 16, 0x1},    // republiekalbanie
	{9113, 101, 19, 0x1},   // koninkrijkswaziland
	{9360, 143, 4, 0x1},    // oman
	{1464, 231, 27, 0x1},   // saintmartinfrenchpartfrench
	{19984, 71, 16, 0x1},   // koninkrijkegypte
	{43851, 41, 13, 0x1},   // norwaykingdom
	{64353, 242, 28, 0x1},  // collectiviteitfranspolynesie
	{58774, 65, 19, 0x1},   // volksrepubliekkongo
	{8123, 199, 23, 0x1},   // arubakingdomnetherlands
	{32746, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{31950, 248, 39, 0x1},  // overseascollectivitysaintpierremiquelon
	{56039, 55, 20, 0x1},   // voormaligjoegoslavie
	{61082, 166, 17, 0x1},  // argentinerepublic
	{11343, 15, 11, 0x1},   // germanyeast
	{34756, 134, 16, 0x1},  // lebaneserepublic
	{66020, 164, 26, 0x1},  // northsanayemenarabrepublic
	{6162, 85, 18, 0x1},    // madagascarmalagasy
	{68624, 48, 25, 0x1},   // unievanservieenmontenegro
	{67473, 241, 4, 0x1},   // #9ps
	{67795, 49, 4, 0x1},    // #9sk
	{53858, 168, 20, 0x1},  // gemenebestderbahamas
	{68363, 22, 4, 0x1},    // #9uk
	{68472, 163, 4, 0x1},   // #9ws
	{49482, 37, 5, 0x1},    // #7mkd
	{3183, 235, 7, 0x1},    // mayotte
	{64436, 203, 4, 0x1},   // #9as
	{10851, 16, 7, 0x1},    // germany
	{67166, 93, 22, 0x1},   // nigeriafederalrepublic
	{32913, 344, 5, 0x1},   // #5dma
	{65234, 17, 4, 0x1},    // #9dk
	{66100, 245, 4, 0x1},   // #9gs
	{23996, 105, 16, 0x1},  // tunisianrepublic
	{1924, 201, 5, 0x1},    // aland
	{38221, 445, 5, 0x1},   // #6452
	{66595, 135, 4, 0x1},   // #9lk
	{29448, 148, 5, 0x81},  // #4408
	{56112, 232, 13, 0x1},  // noordmarianen
	{7466, 153, 13, 0x1},   // syrianarabrep
	{38056, 353, 5, 0x1},   // #6352
	{34296, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{41068, 59, 18, 0x1},   // uppervoltarepublic
	{26225, 250, 5, 0x81},  // #2tca
	{12278, 178, 12, 0x1},  // dominicanrep
	{4176, 153, 8, 0x1},    // uarsyria
	{51183, 158, 5, 0x1},   // #7tga
	{3546, 46, 14, 0x1},    // russianfederal
	{50511, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{54339, 152, 24, 0x1},  // stateofthesolomonislands
	{67454, 240, 4, 0x1},   // #9pr
	{67783, 246, 4, 0x1},   // #9sh
	{52849, 119, 21, 0x1},  // republiekfijieilanden
	{55569, 130, 18, 0x1},  // ribaberikikiribati
	{35575, 83, 14, 0x1},   // kingdomlesotho
	{64440, 5, 4, 0x1},     // #9at
	{11145, 138, 5, 0x1},   // burma
	{3220, 25, 7, 0x1},     // croatia
	{64474, 172, 4, 0x1},   // #9bb
	{65230, 68, 4, 0x1},    // #9dj
	{66092, 221, 4, 0x1},   // #9gp
	{7493, 31, 24, 0x1},    // fuerstentumliechtenstein
	{7969, 240, 24, 0x1},   // overzeesgebiedpuertorico
	{66165, 121, 4, 0x1},   // #9id
	{66419, 129, 4, 0x1},   // #9kh
	{25352, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{38216, 592, 5, 0x1},   // #6451
	{67031, 38, 4, 0x1},    // #9mt
	{21457, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{45273, 52, 13, 0x1},   // turkiyeturkey
	{49102, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{27023, 254, 12, 0x1},  // vaticaanstad
	{34563, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{12007, 165, 10, 0x1},  // southyemen
	{55560, 61, 11, 0x1},   // ubangishari
	{7991, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{30213, 630, 5, 0x1},   // #5155
	{30223, 419, 5, 0x1},   // #5165
	{38021, 397, 5, 0x1},   // #6343
	{53064, 168, 17, 0x1},  // gemenebestbahamas
	{45548, 253, 47, 0x1},  // territoriumverafgelegeneilandjesverenigdestates
	{40126, 119, 24, 0x1},  // republicofthefijiislands
	{15642, 15, 9, 0x1},    // gdrformer
	{35714, 111, 19, 0x1},  // republicafghanistan
	{23875, 131, 9, 0x1},   // koreazuid
	{22227, 157, 30, 0x1},  // republicademocraticatimorleste
	{35435, 203, 9, 0x1},   // eastsamoa
	{16062, 243, 14, 0x1},  // iledelareunion
	{30808, 512, 5, 0x1},   // #5680
	{10247, 165, 19, 0x1},  // formersouthernyemen
	{20252, 218, 5, 0x81},  // #2fro
	{67288, 98, 24, 0x1},   // federalerepublieksomalie
	{39053, 244, 12, 0x1},  // vietnamsouth
	{16451, 239, 25, 0x1},  // pitcairngebiedafhvanhetvk
	{67787, 50, 4, 0x1},    // #9si
	{68431, 162, 4, 0x1},   // #9vu
	{20009, 71, 24, 0x1},   // arabischerepubliekegypte
	{14117, 10, 20, 0x1},   // bieloruslandrepublic
	{64444, 4, 4, 0x1},     // #9au
	{64496, 7, 4, 0x1},     // #9be
	{66096, 79, 4, 0x1},    // #9gq
	{5005, 234, 28, 0x1},   // overseasdepartmentmartinique
	{66169, 27, 4, 0x1},    // #9ie
	{66423, 130, 4, 0x1},   // #9ki
	{34857, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{38211, 614, 5, 0x1},   // #6450
	{66591, 31, 4, 0x1},    // #9li
	{67035, 89, 4, 0x1},    // #9mu
	{1179, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{29458, 132, 5, 0x81},  // #4414
	{67142, 92, 4, 0x1},    // #9ne
	{29538, 86, 5, 0x81},   // #4466
	{29553, 88, 5, 0x81},   // #4478
	{15266, 147, 23, 0x1},  // territorypapuanewguinea
	{65902, 202, 19, 0x1},  // netherlandsantilles
	{2471, 249, 12, 0x1},   // saintmaarten
	{2559, 40, 26, 0x1},    // thekingdomofthenetherlands
	{20576, 205, 50, 0x1},  // territoiredesterresaustralesantarctiquesfrancaises
	{30188, 547, 5, 0x1},   // #5130
	{28382, 65, 25, 0x1},   // republiekcongobrazzaville
	{10952, 65, 24, 0x1},   // congorepublicbrazzaville
	{28547, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{13572, 61, 13, 0x1},   // oubanguichari
	{45016, 621, 5, 0x1},   // #6syr
	{54068, 246, 35, 0x1},  // sinthelenatristandacunhaenascension
	{24452, 219, 17, 0x1},  // guernseybailiwick
	{41130, 132, 11, 0x1},  // statekuwait
	{57467, 106, 8, 0x1},   // tanzinia
	{57186, 154, 11, 0x1},  // siamkingdom
	{67968, 193, 4, 0x1},   // #9sv
	{1452, 231, 23, 0x1},   // collectivitysaintmartin
	{27457, 228, 39, 0x1},  // britishindischeoceaanterritoriumbritish
	{9432, 157, 19, 0x1},   // timorlesteeasttimor
	{19970, 20, 5, 0x81},   // #2fin
	{64492, 113, 4, 0x1},   // #9bd
	{65088, 67, 4, 0x1},    // #9cv
	{21236, 147, 32, 0x1},  // independenstetbilongpapuaniugini
	{67039, 136, 4, 0x1},   // #9mv
	{29463, 128, 5, 0x81},  // #4417
	{11196, 95, 5, 0x1},    // sudan
	{24060, 38, 5, 0x81},   // #2mlt
	{9051, 238, 4, 0x1},    // niue
	{16731, 56, 5, 0x81},   // #2ago
	{11089, 46, 17, 0x1},   // sovietunionrussia
	{43911, 158, 14, 0x1},  // kingdomoftonga
	{9866, 79, 13, 0x1},    // spanishguinea
	{38016, 313, 5, 0x1},   // #6341
	{38061, 597, 5, 0x1},   // #6355
	{37996, 632, 5, 0x1},   // #6331
	{6515, 208, 8, 0x1},    // bermudas
	{26059, 25, 16, 0x1},   // republiekkroatie
	{37991, 428, 5, 0x1},   // #6325
	{44397, 205, 36, 0x1},  // fransezuidelijkeantarctischegebieden
	{68686, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{49664, 88, 5, 0x1},    // #7mtn
	{279, 37, 42, 0x1},     // macedonievoormaligejoegoslavischerepubliek
	{44359, 207, 38, 0x1},  // territorialcollectivitysaintbarthelemy
	{67481, 146, 4, 0x1},   // #9pw
	{10976, 65, 18, 0x1},   // congorepublicofthe
	{68359, 107, 4, 0x1},   // #9ug
	{68496, 110, 4, 0x1},   // #9zw
	{18462, 133, 12, 0x1},  // laopeoplesdr
	{64448, 199, 4, 0x1},   // #9aw
	{25006, 31, 25, 0x1},   // liechtensteinprincipality
	{64599, 8, 4, 0x1},     // #9bg
	{65106, 212, 4, 0x1},   // #9cw
	{66112, 78, 4, 0x1},    // #9gw
	{11325, 16, 16, 0x1},   // germanyfmrfedrep
	{66415, 128, 4, 0x1},   // #9kg
	{31597, 36, 16, 0x1},   // republiekmoldova
	{67118, 90, 4, 0x1},    // #9mw
	{67196, 93, 4, 0x1},    // #9ng
	{10408, 63, 18, 0x1},   // republicofcameroon
	{23590, 85, 5, 0x81},   // #2mdg
	{2650, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{29563, 188, 5, 0x81},  // #4484
	{45719, 41, 15, 0x1},   // kongeriketnoreg
	{22693, 148, 12, 0x1},  // nkoreademrep
	{19816, 117, 17, 0x1},  // peoplesrepofchina
	{64755, 8, 18, 0x1},    // republikabalgariya
	{50142, 124, 14, 0x1},  // koninkrijkirak
	{63941, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{30218, 432, 5, 0x1},   // #5160
	{38011, 631, 5, 0x1},   // #6340
	{52087, 206, 23, 0x1},  // bonaireandsinteustatius
	{20751, 200, 32, 0x1},  // britishoverseasterritoryanguilla
	{51663, 106, 21, 0x1},  // tanganyikaandzanzibar
	{44331, 157, 30, 0x1},  // republikademokratikatimorleste
	{22113, 192, 17, 0x1},  // republiekparaguay
	{44844, 207, 12, 0x1},  // stbarthelemy
	{30023, 112, 5, 0x81},  // #4784
	{15144, 95, 6, 0x1},    // soedan
	{32619, 564, 5, 0x1},   // #5cos
	{67943, 100, 4, 0x1},   // #9st
	{4867, 221, 20, 0x1},   // departmentguadeloupe
	{6765, 122, 5, 0x1},    // india
	{10391, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{44566, 246, 31, 0x1},  // tristandacunhaascensionsthelena
	{9000, 211, 21, 0x1},   // newzealandcookislands
	{47593, 21, 5, 0x1},    // #7fra
	{64452, 201, 4, 0x1},   // #9ax
	{64555, 59, 4, 0x1},    // #9bf
	{28600, 15, 24, 0x1},   // duitsedemocraticrepublic
	{66104, 181, 4, 0x1},   // #9gt
	{2973, 236, 22, 0x1},   // departmentnewcaledonia
	{16996, 3, 5, 0x81},    // #2arm
	{39599, 231, 31, 0x1},  // departmentsaintmartinfrenchpart
	{14064, 150, 18, 0x1},  // kingdomsaudiarabia
	{66693, 34, 4, 0x1},    // #9lv
	{67002, 232, 4, 0x1},   // #9mp
	{4039, 131, 14, 0x1},   // korearepubliek
	{3729, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{67146, 237, 4, 0x1},   // #9nf
	{45062, 579, 5, 0x1},   // #6taw
	{57500, 86, 12, 0x1},   // malirepublic
	{37433, 152, 14, 0x1},  // solomonislands
	{11008, 121, 9, 0x1},   // indonesia
	{38041, 620, 5, 0x1},   // #6347
	{33936, 150, 30, 0x1},  // almamlakahalarabiyahassuudiyah
	{7922, 26, 15, 0x1},    // hungaryrepublic
	{16195, 162, 17, 0x1},  // republiquevanuatu
	{66696, 22, 6, 0x1},    // verkon
	{44642, 632, 5, 0x1},   // #6snm
	{7661, 245, 33, 0x1},   // southgeorgiesouthsandwicheilanden
	{3830, 249, 16, 0x1},   // landsaintmaarten
	{80, 239, 35, 0x1},     // overzeesgebiedsdeelpitcairneilanden
	{44036, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{53178, 249, 20, 0x1},  // dutchpartsintmaarten
	{19193, 16, 8, 0x1},    // wgermany
	{20103, 14, 14, 0x1},   // ceskarepublika
	{1514, 197, 9, 0x1},    // stvincent
	{20216, 236, 21, 0x1},  // frafrenchnewcaledonia
	{41834, 20, 17, 0x1},   // republicoffinland
	{21483, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{66025, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{56901, 145, 12, 0x1},  // philippijnen
	{68355, 53, 4, 0x1},    // #9ua
	{6620, 212, 17, 0x1},   // curacaonederlands
	{65793, 26, 24, 0x1},   // peoplesrepublicofhungary
	{51700, 106, 17, 0x1},  // tanzaniaurepublic
	{64737, 10, 4, 0x1},    // #9by
	{65084, 176, 4, 0x1},   // #9cu
	{7443, 71, 23, 0x1},    // egyptunitedarabrepublic
	{56269, 54, 12, 0x1},   // untiedstates
	{38146, 327, 5, 0x1},   // #6402
	{65152, 16, 4, 0x1},    // #9de
	{66108, 224, 4, 0x1},   // #9gu
	{15717, 123, 19, 0x1},  // islandsrepubliciran
	{66411, 80, 4, 0x1},    // #9ke
	{66618, 74, 16, 0x1},   // gaboneserepublic
	{9239, 154, 15, 0x1},   // kingdomthailand
	{66689, 33, 4, 0x1},    // #9lu
	{67006, 234, 4, 0x1},   // #9mq
	{67134, 91, 4, 0x1},    // #9na
	{29533, 136, 5, 0x81},  // #4462
	{29548, 234, 5, 0x81},  // #4474
	{24216, 41, 15, 0x1},   // kongeriketnorge
	{39525, 92, 18, 0x1},   // republicoftheniger
	{57533, 245, 12, 0x1},  // sgeoandtheis
	{38036, 617, 5, 0x1},   // #6346
	{39791, 72, 11, 0x1},   // hagereertra
	{15754, 83, 17, 0x1},   // koninkrijklesotho
	{62249, 118, 14, 0x1},  // cyprusrepublic
	{28703, 65, 8, 0x1},    // congobrz
	{44148, 529, 5, 0x1},   // #6sen
	{44315, 311, 5, 0x1},   // #6skn
	{10434, 67, 11, 0x1},   // capeverdeis
	{10168, 259, 6, 0x1},   // kosova
	{17826, 198, 22, 0x1},  // bolivrepublicvenezuela
	{51193, 155, 5, 0x1},   // #7tjk
	{32148, 335, 5, 0x1},   // #5cha
	{49659, 89, 5, 0x1},    // #7mri
	{55875, 255, 21, 0x1},  // britishmaagdenislands
	{27615, 246, 51, 0x1},  // overseasterritorysainthelenaascensiontristandacunha
	{55816, 231, 41, 0x1},  // overseascollectivitysaintmartinfrenchpart
	{10475, 248, 19, 0x1},  // fstpierreetmiquelon
	{2425, 209, 6, 0x1},    // bouvet
	{67477, 44, 4, 0x1},    // #9pt
	{67917, 194, 4, 0x1},   // #9sr
	{9432, 157, 10, 0x1},   // timorleste
	{64456, 6, 4, 0x1},     // #9az
	{62983, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{53483, 183, 17, 0x1},  // republicahonduras
	{65067, 175, 4, 0x1},   // #9cr
	{38151, 365, 5, 0x1},   // #6403
	{7115, 19, 15, 0x1},    // republicestonia
	{13274, 164, 10, 0x1},  // yemennorth
	{66685, 32, 4, 0x1},    // #9lt
	{67010, 88, 4, 0x1},    // #9mr
	{43930, 241, 20, 0x1},  // westbankandgazastrip
	{56209, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{24186, 87, 5, 0x81},   // #2moz
	{53830, 152, 22, 0x1},  // britsesalomonseilanden
	{11100, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{38031, 598, 5, 0x2},   // #6345
	{44320, 520, 5, 0x1},   // #6slo
	{5192, 53, 6, 0x1},     // ukrain
	{51746, 164, 5, 0x1},   // #7yem
	{41604, 64, 13, 0x1},   // demrepofcongo
	{14174, 191, 13, 0x1},  // republiekperu
	{4510, 213, 29, 0x1},   // overzeesgebiedchristmaseiland
	{57141, 131, 9, 0x1},   // koreareps
	{49472, 139, 5, 0x1},   // #7mgl
	{67939, 99, 4, 0x1},    // #9ss
	{49011, 150, 5, 0x1},   // #7ksa
	{9538, 212, 21, 0x1},   // overzeesgebiedcuracao
	{24299, 89, 5, 0x81},   // #2mus
	{38156, 377, 5, 0x1},   // #6404
	{14367, 204, 9, 0x1},   // antartica
	{66681, 83, 4, 0x1},    // #9ls
	{67027, 233, 4, 0x1},   // #9ms
	{67138, 236, 4, 0x1},   // #9nc
	{25162, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{9828, 67, 19, 0x1},    // republiekkaapverdie
	{29558, 89, 5, 0x81},   // #4480
	{36994, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{55955, 114, 12, 0x1},  // bahrainstate
	{3811, 249, 23, 0x1},   // saintmaartenknetherland
	{38026, 376, 5, 0x1},   // #6344
	{66231, 109, 14, 0x1},  // republiczambia
	{40630, 219, 22, 0x1},  // overzeesgebiedguernsey
	{55291, 198, 21, 0x1},  // venezuelaunitedstates
	{23805, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{30018, 195, 5, 0x81},  // #4780
	{3943, 221, 21, 0x1},   // departementguadeloupe
	{13603, 190, 16, 0x1},  // republicofpanama
	{46749, 45, 14, 0x1},   // kingdomromania
	{53456, 153, 23, 0x1},  // arabischerepublieksyrie
	{50125, 129, 8, 0x1},   // kambodja
	{22509, 121, 19, 0x1},  // nederlandseastindie
	{37755, 2, 19, 0x1},    // principalityandorra
	{64773, 169, 4, 0x1},   // #9bz
	{68001, 120, 24, 0x1},  // federalestatenmicronesia
	{65607, 21, 4, 0x1},    // #9fr
	{38161, 497, 5, 0x1},   // #6411
	{38226, 401, 5, 0x1},   // #6461
	{38236, 329, 5, 0x1},   // #6475
	{66606, 81, 4, 0x1},    // #9lr
	{53100, 116, 13, 0x1},  // kingdombhutan
	{18307, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{61835, 2, 17, 0x1},    // vorstendomandorra
	{25815, 121, 9, 0x1},   // indonesie
	{19903, 240, 31, 0x1},  // estadolibreasociadodepuertorico
	{21947, 252, 23, 0x1},  // taiwanprovincievanchina
	{56288, 133, 13, 0x1},  // kingdomoflaos
	{51297, 105, 5, 0x1},   // #7tun
	{17672, 198, 17, 0x1},  // venezuelarepublic
	{45293, 54, 9, 0x1},    // usamerica
	{42093, 232, 25, 0x1},  // noordelijkemarianaislands
	{66828, 132, 11, 0x1},  // kuwaitstate
	{15208, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{58548, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{67485, 192, 4, 0x1},   // #9py
	{48047, 26, 17, 0x1},   // hongaarserepublic
	{9982, 135, 44, 0x1},   // democratischesocialistischerepublieksrilanka
	{66116, 182, 4, 0x1},   // #9gy
	{29543, 38, 5, 0x81},   // #4470
	{5715, 89, 15, 0x1},    // eilandmauritius
	{14149, 136, 18, 0x1},  // republicofmaldives
	{57190, 57, 14, 0x1},   // kingdomburundi
	{24952, 2, 19, 0x1},    // andorraprincipality
	{17016, 37, 12, 0x1},   // fyrmacedonia
	{50181, 16, 20, 0x1},   // duitsebondsrepubliek
	{28177, 148, 23, 0x1},  // democraticvolksrepkorea
	{52735, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{66772, 46, 17, 0x1},   // russiasovietunion
	{49526, 39, 5, 0x1},    // #7mne
	{42276, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{3546, 46, 6, 0x1},     // russia
	{49487, 86, 5, 0x1},    // #7mli
	{20670, 27, 7, 0x1},    // ireland
	{13931, 80, 13, 0x1},   // kenyarepublic
	{806, 213, 15, 0x1},    // christmaseiland
	{14718, 124, 12, 0x1},  // republiciraq
	{55484, 111, 11, 0x1},  // afghanestan
	{14869, 165, 8, 0x1},   // demyemen
	{45087, 612, 5, 0x1},   // #6tkm
	{2054, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{16027, 218, 7, 0x1},   // foroyar
	{14460, 76, 12, 0x1},   // frenchguinea
	{28478, 253, 40, 0x1},  // unitedstatesminoroutlyingislandsamerican
	{1426, 205, 25, 0x1},   // franszuidelijketerritoria
	{26492, 52, 5, 0x81},   // #2tur
	{29104, 259, 15, 0x1},  // unscr1244kosovo
	{62983, 230, 10, 0x1},  // macaochina
	{17248, 137, 16, 0x1},  // marshalleilanden
	{1514, 197, 23, 0x1},   // stvincentendegrenadines
	{55935, 124, 13, 0x1},  // kingdomofiraq
	{46023, 53, 15, 0x1},   // republicukraine
	{32879, 332, 5, 0x1},   // #5czr
	{58748, 184, 15, 0x1},  // republicofhaiti
	{8042, 201, 25, 0x1},   // autonomousprovinceofaland
	{32010, 327, 5, 0x1},   // #5cap
	{49443, 136, 5, 0x1},   // #7mdv
	{4005, 164, 14, 0x1},   // kingdomofyemen
	{54204, 64, 23, 0x81},  // democraticrepubliccongo
	{7830, 243, 24, 0x1},   // overseasterritoryreunion
	{15940, 98, 22, 0x1},   // federalrepublicsomalie
	{59296, 138, 9, 0x1},   // burmaunie
	{6948, 115, 14, 0x1},   // nationofbrunei
	{8576, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{13386, 49, 16, 0x1},   // slovakiarepublic
	{36138, 201, 16, 0x1},  // territoriumaland
	{26741, 106, 5, 0x81},  // #2tza
	{50089, 218, 12, 0x1},  // faeroerdeens
	{66347, 242, 21, 0x1},  // frenchpolynesiafrench
	{1114, 242, 25, 0x1},   // departementfranspolynesie
	{48411, 78, 22, 0x1},   // republicofguineabissau
	{33368, 53, 8, 0x1},    // oekraine
	{32332, 62, 20, 0x1},   // republiekcotedivoire
	{39401, 9, 19, 0x1},    // bosnieenhercegovina
	{13372, 259, 6, 0x1},   // kosovo
	{30003, 104, 5, 0x81},  // #4768
	{57892, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{26346, 141, 15, 0x1},  // koninkrijknepal
	{51219, 156, 5, 0x1},   // #7tkm
	{61875, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{61386, 155, 10, 0x1},  // tojikiston
	{37397, 68, 8, 0x1},    // dijbouti
	{42052, 194, 16, 0x1},  // republicsuriname
	{22400, 79, 24, 0x1},   // republicequatorialguinea
	{17725, 198, 17, 0x1},  // republicvenezuela
	{49433, 90, 5, 0x1},    // #7maw
}

// keyText has the texts of Keys, each somewhere in it.
const keyText = "" +
	"overzeesegemeenschapsaintbarthelemyougoslaviaoverzeesgebiedsdeelfalklandeilandenoverzeesgebiedsdeelpitcairneilandenoverz" +
	"eesgebiedsdeelsvalbardjanmayennorwegianoekraiensesocialistsovjetrepublieknoordmacedonieformerjoegoslavischerepublicmaced" +
	"oniedevoormaligejoegoslavischerepubliekmacedonievoormaligejoegoslavischerepubliekvandeunievanmyanmarrepubliekderunievanm" +
	"yanmarbirmamyanmarunionoverzeesdepartementsaintbarthelemyoverzeesecollectiviteitfransguyanafransterritoriumvoorafarsissa" +
	"sfrenchterritoryoftheafarsandtheissasfrenchterritoryafarsissasfransgebiedafarsissasterritoryoverzeesegemeenschapfranspol" +
	"ynesierreleoneoverzeesegemeenschapnieuwcaledonieoverzeesgebiedsaintmartinfransdeelstmaartenfransdeelladaoverzeesgebiedsd" +
	"eelamerikaanssamoaamerikaansmaagdenislandsamerikaansouthernrhodesiaoverzeesgebiedsdeelchristmaseilandaustralischristmasi" +
	"slandterritoryoverzeesgebiedsdeelkaaimaneilandenoverzeesgebiedsdeelsaintbarthelemyoverseasdepartmentfrenchpolynesiatahit" +
	"ifrenchpolynesiaoverseasdepartmentsaintbarthelemyoverseasterritorychristmasislandsaustralianoverseasterritorysvalbardjan" +
	"mayenislandsthelenaislandsoverzeesdepartementfranspolynesieraleoneoverzeesdepartementnieuwcaledonieoverzeesecollectivite" +
	"itguadeloupefransezuidelijketerritorialcollectivityfrenchsouthernterritoryfrenchsouthernandantarcticlandsocialistischere" +
	"publiekvietnamsocialistrepublicofkazakhstanrepublicanicaraguatamalagassieoverzeesecollectiviteitmartiniquefranszuidelijk" +
	"eterritorialcollectivitysaintmartinfrenchpartfrenchsouthernandantarticlandstvincentendegrenadinesouthwestafricaoverzeesg" +
	"ebiednoordelijkemarianeneilandenoverzeesgebiedsaintpierremiquelonoverzeesgebiedsdeelfranspolynesieoverzeesgebiedsdeelnie" +
	"uwcaledonieoekrainsesovietsocialistrepublicaorientaldeluruguayorientalrepublicofuruguayoverseascollectivityfrenchguianag" +
	"uyanefrenchguianaoverseascollectivitynewcaledoniafrenchsaintmartinoverseascollectivitywallisfutunaandwallisandfutunafare" +
	"nissalandoverseasterritoryfrenchpolynesiaoverseasterritorysaintbarthelemyoverseasterritoryusvirginislandsamericansamoais" +
	"lestatevietnamoverzeesegemeenschapwallisfutunawallisenfutunafarissalandoverzeesgebiedsdeelcocoseilandenkeelingeilandenco" +
	"coseilandenaustralischristmasisdsoverzeesgebiedsdeelnorfolkeilandaustralischoverseasterritorynorfolkislandsaustralianove" +
	"rzeesdepartementwallisfutunarabemiratesoverzeesegemeenschapfransguyanacooperatieverepubliekvanguyanacooperatieverepublic" +
	"guyanaoverzeesgebiedsdeelbouveteilandnoorswitzerlandoverzeesgebiedsdeelsaintmaartenkingdomnetherlandssaintmaartennederla" +
	"ndsdeelsaintmaartennetherlandskingdomofthekingdomofthenetherlandsthelenaanddependenciesouthgeoislandsoverzeesgebiedsdeel" +
	"wallisfutunatievanbruneideverblijfplaatsvandevredenatievanbruneidaressalaamoverseascollectivityguadeloupeoplesrevolution" +
	"aryrepublicguineabissaunitedstatesusabuitengebiedkleineeilandenvandeverenigdestatenvannoordamerikaverenigdestatenkleinee" +
	"ilandenoverseascollectivitymartiniqueoverseasdepartmentfrenchguianadepartmentofguianaoverseasdepartmentnewcaledoniaovers" +
	"easdepartmentwallisfutunaoverseasterritoryamericansamoaterritoryoverseasterritorybouvetislandsnorwegianoverzeesdeparteme" +
	"ntfransguyanacooperativerepublicofguyanaoverzeesecollectiviteitmayottefrenchrepublicofzambiarepubliccroatiarepublicofvan" +
	"uaturkserepublicboliviaoverzeesecollectiviteitreunionislandsoverzeesegemeenschapguadeloupeoplessocialistrepublicalbaniap" +
	"eoplessocialistrepublicofalbaniapeoplesrepublicofzanzibarbadosoverzeesegemeenschapmartiniqueoverzeesgebiedsdeelfransguya" +
	"nageorgetownguyanaoverzeesgebiedsvalbardjanmayennoorsfsrepubliccyprussianfederaldemocraticrepublicethiopieoverseasterrit" +
	"oryalandislandstvincentandgrenadinesuomentasavaltaoverseasterritoryfaroeislandsdanishrilankaoverseasterritoryfrenchguian" +
	"aoverseasterritorynewcaledoniadependenciesterritoryofamericansamoaamericanoverseasterritorysaintmaartenknetherlandsaintm" +
	"aartenfransdeelliceeilandenoverseasterritorywallisfutunaislandsterritoryofcocosislandsterritoryoverzeesdepartementguadel" +
	"oupeoplesdemocraticrepublicyemenmutawakkilitekingdomofyemendemocraticrepublicofkorearepubliekmaldivenrepublicofboliviaov" +
	"erzeesdepartementmartiniqueoverzeesgebiedamerikaanssamoaonafhankelijkestaatpapoeanieuwguineapapouarsyriaarabrepublicadep" +
	"anamarepublicadecubarepublicofgaboneserepublieksingaporepubliquelaguineeequatorialeopoldvillecongoverzeesgebiedverafgele" +
	"geneilandjesverenigdestateskleineverafgelegenislandsverenigdestatesverafgelegeneilandjesovereigndemocraticrepublicfijiso" +
	"vereigndemocraticrepublicoffijidominionceylondominionofceylonsrilankaioverzeesgebiedchristmaseilandsinthelenaoverzeesgeb" +
	"iedsaintbarthelemyoverzeesgebiedsdeelguadeloupeoplesrepublicofpolandpeoplesrepublicbulgariarepubliccaboverdemocratischfe" +
	"deratiefjoegoslavieoverzeesgebiedsdeelislandsmanoverzeesgebiedsdeelmartiniqueoverzeesgebiedsdeelmontserratsjechoslowaaks" +
	"erepubliektadzjikistanoverzeesgebiedsdeelpuertoricoamericanoverseasdepartmentguadeloupeoplesrepubliczanzibarepubliquedem" +
	"auricentralverdemocracticpeoplesrepublickoreademocraticpeorepublickoreadempeorepkoreaoverseasdepartmentmartiniqueoversea" +
	"slandsfrenchpolynesiaoverzeesgebiedfranspolynesieoverzeesgebiednieuwcaledonieoverzeesgebiedsdeelgibraltarepubliquemadaga" +
	"scarepubliqueduburundirepublicofukrainerepublicofnaoerorepublicaangolaoverzeesgebiedsdeelgroenlanddeensoverseascollectiv" +
	"itymayotterritorialcollectivitynewcaledoniaterritoryoverseascollectivityreunionfranserepubliekdjiboutioverseasterritoryg" +
	"uadeloupeoplesrepublicalbaniaoverseasterritorymartiniqueoverseasterritorypuertoricousoverzeesegemeenschapmayotterritoria" +
	"lcollectivitywallisfutunafransterritoriumvoorafarsenissasfransgebiedvanafarsenissasaintvingrenadinestaatisraeloverzeeseg" +
	"emeenschapreuniondescomoresoverzeesgebiedcocoseilandenoverzeesgebiednorfolkeilandmauritiusofamericaoverzeesgebiedsdeelan" +
	"guillaopeodemreplaotiaansedemocraticvolksrepubliekethiopieoverzeesgebiedsdeelguernseyoverzeesgebiedsdeelhongkongspeciala" +
	"dministrativeregionchinasarhongkongchinaspecialadministrativeregionhongkongchinapeoplesrepublichongkongchinasarepubblika" +
	"tamaltarepubliclibanonowganystanyslamrespublikasyrianrepublicaustriaoostelijkerepubliekuruguayeasternrepublicofuruguayov" +
	"erseasterritorygreenlandemocratischerepublmadagascarmalagasymadagascarepubliquerwandaiseoverzeesdepartementmayotterritor" +
	"ialcollectivityguadeloupenghukinmenmatsuseparatecustomsterritorytaiwanpenghukinmenmatsultanateofzanzibarepubliquegabonai" +
	"seoverzeesdepartementreunioncomorosoverzeesgebiedbouveteilandmanoverzeesgebiedsaintmaartensaintmartinfrancemetropolitanf" +
	"rancesaintmartinoverzeesgebiedsdeelbermudasoverzeesgebiedsdeelcuracaokingdomofthenetherlandscuracaokingdomnetherlandscur" +
	"acaokofthenetherlandcuracaonederlandsoostindieoverzeesgebiedsdeelfaeroereilandenoverzeesgebiedsdeelmayotterritorialcolle" +
	"ctivitymartiniqueoverzeesgebiedsdeelreunionofindiaoverzeesgebiedsdeeltokelaueilandenoverzeesgebiedwallisfutunaoostelijke" +
	"republicuruguayoverseasdepartmentmayotterritoiredesileswallisetfutunatiebruneiverblijfplaatsvredenatiebruneinationofbrun" +
	"eitheabodeofpeacenationofbruneiabodeofpeacentralafricarepublicoftajikistanrepublicofbotswanamibiaoverseasdepartmentreuni" +
	"onoverseasterritoryhongkongsarchinarepublicestonianrepublickirgistanoverzeesgebiedfransguyanaoverzeesgebiedsdeeljerseyfo" +
	"rmerphilippinerepublicazerbeidzjanformerservieenmontenegrotelibischarabischesocialistischevolksjamahiriyyazerbaidjanform" +
	"ertanganyikazanzibarepublikoesterreichformerunionofsouthafricarepublicofsingaporerepublicuzbekistanformerunitedarabrepub" +
	"licegyptunitedarabrepublicsyrianarabrepbulichtensteinfuerstentumliechtensteincleastjerusalemoccupiedpalestinianterritory" +
	"incleastjerusalemoosterserepubliekuruguayoverseasterritorycuracaoknetherlandcuracaoverzeesgebiedsdeelsouthgeorgiesouthsa" +
	"ndwicheilandenseychellenislandstatelibyaunitedkingdomlibyanarabjamahiryaoverseasterritorymayotterritorialcollectivityreu" +
	"nionfrenchstmartinfrancedomtomoverseasterritoryreunionoverseasterritorytokelauislandsoverzeesgebiedguadeloupeoplesrepubl" +
	"ichungaryrepubliccolombiaoverzeesgebiedmartiniqueoverzeesgebiedpuertoricooperatieverepubliekguyanaoverzeesgebiedsdeelala" +
	"ndautonomousprovinceofalandseilandenoverzeesgebiedsdeelarubakingdomofthenetherlandsarubakingdomnetherlandsarubakofthenet" +
	"herlandarubanederlandsguyanaoverzeesgebiedsdeelmacauheardandmcdonaldislandsaudischarabiefederalstatesmicronesiegefederee" +
	"rdestatenvanmicronesiegefedereerdestatesmicronesiefederalestatenvanmicronesiefederalstatesmicronesiafedstsmicronesiaform" +
	"errepublicofvietnamstateofisraelfurstentumliechtensteindependentstatesamoaoosterserepublicuruguayoverzeesgebiedgroenland" +
	"epartementdelaguadeloupefrenchsomalilandemocratischjemenoverzeesgebiedsdeelguamamerikaansformerfederatiemalakkazahkstanf" +
	"ormerfederationmalayafederatieformerserbiamontenegrotesocialistischelibischarabischevolksjamahiriyyazerbeidjanformerserv" +
	"iemontenegrounievanzuidafrikatarepublicachilelareunionformertsjechoslowakijeformerunionsouthafricaunionformerzanzibarpem" +
	"baisdemocraticrepublickongobrazzavilleoverseasterritoryarubaknetherlandarubailliageguerneseyoverseasterritorymacaotearoa" +
	"newzealandcookislandsnewzealandaotearoanieuwzeelandniuenieuwzeelandutchantillesoverzeesgebiedhongkongerigetdanmarkoninkr" +
	"ijkswazilandeswatinihonkokufederalstatmicronesiafsaintpierreetmiquelonformerbyelorussianssrhodesiaformerdemocraticyemenk" +
	"ingdomthailandformerrepublicvietnamsrepubliksingapuraguayformersfrofyugoslaviaformeroekraiensesovietsocialistrepublicofr" +
	"omaniasocialistrepublicofazerbaijansovietsocialistrepublicademocraticadetimorlesteeasttimorelesterritoriumfranspolynesie" +
	"formerwitrussischessrvietnamoverseasterritoryguamterritoryoverzeesgebiedcuracaodutchsintmaartenstmartinsaintmaartenoverz" +
	"eesgebiedfaeroerislandsoverzeesgebiedmayotterritoriumsaintpierremiquelonoverzeesgebiedreunionoverzeesgebiedtokelautralia" +
	"formerczechoslovakiaformerukrainiansovietsocialistrepublicofvietnamnorthmarianaislandspaansguineeformerkhmerrepubliekkaa" +
	"pverdieformermaldiveislandspanishguineaformerczechrepublicofcaboverderepublicofslovakianrepublicacolombiaformerkhmerrepu" +
	"blicofcapeverdecaboverdemocratischesocialistischerepublieksrilankademocraticsocialistrepublicofsrilankarepublicofgeorgia" +
	"nsovietsocialistrepublicbosnieherzegovinaformeroekraiensessrepubliquedusenegalrepublicofkosovarepublicportugalmamlakahal" +
	"urduniyahalhashimiyahelleenserepubliekcostaricaformersouthernyemenrepofederalpeoplesrepublicyugoslaviasocialistfederalre" +
	"publicofyugoslaviafederalpeoplesrepublicofyugoslaviaserbiaandmontenegroyugoslaviafederalrepublicofcameroonrepubliccapeve" +
	"rdeislandstomeprincipalityofandorrafstpierreetmiquelonformerverenigdearabischerepubliekjemenoverzeesgebiedalandempeoples" +
	"repofkoreasouthgeorgiezuidelijkesandwicheilandenoverzeesgebiedarubadutcheastindiesoverzeesgebiedmacaunitedkingdonformern" +
	"oordvietnamformernorthvietnamformersouthvietnamformerukrainianssrepubliquelibanaiseformerwesternsamoaoverzeesgebiedguama" +
	"mericanfederalmicronesiafedstatmicronesiaformereastgermanygermandemocraticrepubliceastgermanyformerdemocraticrepublicoft" +
	"hecongoleopoldvillerepublicofthecongorepublicbrazzavillecongorepublicoftheunitedstatesofindonesiarepublicequatoriaalguin" +
	"eabisseauformerjoegoslavieformersainthelenaformersovietunionrussiansovietfederativesocialistrepublicunionburmasocialistr" +
	"epublictrinidadtobagorepublicofsouthsudanrepublickyrgyzstanformerwestgermanyfederalrepublicofgermanywestgermanyfederalre" +
	"publicgermanywestgermanyformerfederalrepublicgermanyfmrfedrepofgermanyeasterngermanyfryserbiaandmontenegrondgebiedverafg" +
	"elegeneilandjesverenigdestateskleinepacifischeislandsverenigdestatesmaagdeneilandenformerzuidvietnamfstpierremiquelonfed" +
	"eraldemocraticrepublicofnepalstateeritreafedrepyugoslaviafedrepubliquedelaguineeequatorialefatshelabotswanarepublicbulga" +
	"rijeformerivorycoastchristophernevisfederatievansaintkittsennevisfederatiesaintkittsennevislamitischemiraatafghanistanga" +
	"njikaformerjugoslavieformerunitedrepublictanganyikazanzibarverenigderepublictanganyikazanzibarunitedrepublicadaguineequa" +
	"torialjumhuriyahaljazairiyahaddimuqratiyahashshabiyaheardmcdonaldeilandenformeroppervoltaformersinthelenaformersouthjeme" +
	"nformersouthyemenadenformersovjetuniesouthafrikaformeruppervoltaformeryugoslaviasfryugoslaviafwallisandfutunaisdstateofq" +
	"atarstateoflibyaarabjamahiriyformercapeverdemocratischerepubliektimorlestedemocraticrepubliczairecongodemocraticrepublic" +
	"ofsaotomeandprincipedemocraticrepublicdominicanrepublicdemocraticrepublicsaotomeprincipedemocraticrepublicofformercongod" +
	"emocraticrepublicofzairecongodemocraticrepublickinshasacongodemocraticrepubliczairekinshasacongodemocraticrepublicofthek" +
	"inshasacongothedemocraticrepublicofthecongodemocratischerepubliekmadagaskarepublikangpilipinasaoudiarabieformerkampuchea" +
	"rdimcdonaldislandsheardislandstvincentgrenadinestaatkoeweiterritoriumfransguyanaformermacedoniathefmryugrpmacedoniatfyro" +
	"fmacedoniaformermacedonieformerswazilandformervenezuelaformerwestsamoaformerzuidjemenfwallisenfutunaeilandenfederalrusla" +
	"ndformercambodiaformercambodjamaicaformercameroonformerethiopiaformerhongkongrondgebiedsvalbardjanmayenenspitsbergenenja" +
	"nmayeneilandenfrenchtogolandfsofmicronesiarepubliekpalauislandsrepubliekzairepublikiyakongodemokratikirghizrepublickirgi" +
	"ziebelgischkongovolksrepubliekmongoliebeluuerabelaubritishguianabritishguyanabritshondurasfaeroeislandsfederalrussiansov" +
	"ietfederalsocialistrepublicroemeniefedmicronesiaflaguadeloupeoplesrepublicyemennorthrhodesiaflamartiniqueformerboliviafo" +
	"rmerdahomeyformersurinamdutchguianasurinamrepublicofkosovorepublicslovakiarepublicofestoniansovietsocialistrepublicbosni" +
	"aherzegovinarepublicofthemaldivessultanatemuscatomansultanaatdermaldivensultanaatmuscatenomanfranskameroenfwallisfutunao" +
	"ostduitslandoubanguicharipablikblongvanuaturepublicofpanamaldivischeeilandenoutermongoliarepiblikayitirepiblikseselrepub" +
	"licacubailiwickjerseyrepublicchilerepublicchilibischearabischerepublicadecaboverderepubliekcaboverdepartementdesaintpier" +
	"reetmiquelonrepublicgabonrepublicgeorgierepublicghanarepublichaitirepublicindiarepublicitalybianarabjamahiriyarepublicke" +
	"niarepublickenyarepublicmaltarepublicnaurugayrepublicpalaurepublicpolenrepubliekcubailliagejerseyrepubliekirakoninkrijkt" +
	"hailandkingdomofcambodiakingdomsaudiarabiarepubliekmalibischarabischerepublicbieloruslandrepublicofuzbekistanrepublicofm" +
	"aldivesislandsrepubliekperumenierepubliektogoleserepublicoflebanonrepublicmaldivenrepublikmorislamitischerepubliekiranis" +
	"landsrepublicofcostaricabelgiancongoverseasterritoryheardislandsmcdonaldislandsaustraliantarticabrvirginisdsformerceylon" +
	"formeregypterritoriumsaintbarthelemyformermalayaformerturkeyfrenchguineafrenchguyanaoekrainsessrepublieksurinameriksamoa" +
	"eilandenrepublicchadrepubliccubailliagejerriphablikiraafrikadzongazastrookenwestelijkejordaanoeverengazastrookwestelijke" +
	"jordaanoevergazastrookoninkrijkdenemarkenrepublicirakoninkrijkbahreinodeespanarepubliciraqrepublicmalibaneserepublieksin" +
	"tluciarepublicperurepublictogorepublicofitalyrepubliclebanonvjrmacedonievsvanamerikabritsguianabritsguyanafmrdemyemenfmr" +
	"ethiopiaformerbirmaunieformerburmaunionofmyanmarburmaunionmyanmarburmanowmyanmarburmamyanmarunieformermacauformersudanfo" +
	"rmersyrianarabrepublicsyrieformerzairephabolikiyaafrikaborwandeserepublicofecuadorepublikaslovenijamhuriyakenyasalandfra" +
	"nsguianafransguineefranssoedanfrenchcongoverseascollectivityfrenchsouthernterritoryofthevirginislandsoftheunitedstateste" +
	"rritoryofpapuaandnewguineaterritorypapuanewguineastateofthecomorosstateofvietnamfrenchsudanfrpolynesiabelorussiebesislan" +
	"dsbovenvoltafaeroeisdsfedruslandformeriranformerlaosformersiamformerussrrussianfederatonfranscongoverzeesgebiedsdeelfran" +
	"sezuidelijkegebiedenbouvetoyafalklandsfedrussianfedertionformerddroctaiwanroccpalestinianterritoryoccupiedpalestinianter" +
	"ritoriestkittsnevisfederationnigeriaformergdrformerformeryugoslavrepublicmacedoniaformeryugoslavrepublicofthemarshallisl" +
	"andsrepubliciranempireiranfrankrijkoninkrijklesothokingdomofdenmarkkingdomofbelgiumkingdomofthailandsiamfrgermanyoostsam" +
	"oavsamerikafmrsudanfrguianaoezbekiebelguimperialstateiranpersiairanfaeroesfmrussrepubliquedunigermanfederalrepublicsomal" +
	"ieformosaintvincentandthegrenadinestvincentengrenadinesouthrhodesieforoyarepubliquedutchadrepublicofchiledelareunionvrch" +
	"ina#3aidjumhuriyatassudansouthgeorgiasouthsandwicheilanden#3anhh#3bumm#3byaa#3cshh#3csxxianggangtebiexingzhengquatarepub" +
	"liquevanuaturkemenistan#3dddemocratischerepubliekduitslandbondsrepubliekturkmenistan#3dybjelorussischesovietsocialistrep" +
	"ublicuniebirmasocialistrepublicademocambique#3hvbfederalvolksrepubliekjoegoslavie#3nhvu#3rhzwitserseedgenootschapitcairn" +
	"gebiedafhvkpitcairngebiedafhvanhetvkpitcairnhendersonducieandoenoislandspitcairnhendersonducieoenoislandspitcairnhenders" +
	"on#3suhh#3tptl#3vdvn#3ydye#3yucsfriendlyislands#3zrcdbelicebelizeboetanbuthanfaroesfidzjibouti#2abwuliwyasuyu#2afganista" +
	"n#2afilipijnserepubliekoostenrijkoninkrijkbulgarije#2agoverzeesgebiedsdeelbritishmaagdeneilandenverenigdestatesnorthamer" +
	"ikaverenigdestatesbrazilie#2aia#2ala#2albanesevolksrepubliekbulgarije#2and#2antiguaandbarbudawlatqatarepubliekvanpalaure" +
	"publiekmoldavie#2aregypterritoriummartinique#2argentijnserepubliekargentinie#2armi#2asm#2ata#2atfyrmacedonia#2atgrondgeb" +
	"iedchristmaseilandsthelenaentristandacunhasjemitischkoninkrijkjordanie#2aus#2autonomousterritorygreenlandautonomousterri" +
	"toryofgreenlanddanish#2azerbeidzjaan#2bdi#2belorussischesocialistischesovjetrepubliekdermarshalleilandenrepublicbolvenez" +
	"uelaopdrepubliquemauricentrafrika#2ben#2beseilanden#2bfaroereilanden#2bgd#2bgrondgebiedheardeilandmcdonaldeilanden#2bhre" +
	"publiekarmenie#2bhs#2bih#2blm#2blrepubliekbelarussischesovietsocialistrepublicromaniapeoplesrepublicofalbaniarepublicofn" +
	"amibiaswazliand#2blzuidgeorgieendezuidelijkesandwicheilanden#2bmutawakkilitischkoninkrijkjemen#2bolivariaanserepubliekve" +
	"nezuelabolivariaanserepubliekvanvenezuelarepublicabolivarianadevenezuelabolivariaanserepublicvenezuelabolivarianrepublic" +
	"ofvenezuelarepublicbolivarianavenezuelaverenigdestatenvanvenezuelabolivrepublicvenezuelarbvvenezuela#2brazzcongoverzeese" +
	"collectiviteitsaintmartinfransdeelfransegebiedeninzuidelijkeindischeoceaantarctica#2brbvenezuela#2brn#2btn#2burkinafasso" +
	"cialistischefederatieverepubliekjoegoslavietman#2bvterritoriumpuertoricollectivitesaintmartinsintmaartenkingdomoftheneth" +
	"erlandssintmaartenkofthenetherlandsintmaartennederlandsdeelsintmaartennetherlandseastindiesaoediearabie#2bwa#2bysland#2c" +
	"aformercentraalafrikaanserepublicunitedstatesindonesiarepublicoftheivorycoastrepublicofcotedivoireivorycoastrepubliccote" +
	"divoireivorycoastcotedivoirevolutionairevolksrepubliekguineebissaunitedstatesbrazilunitedstatesvenezuelaopeoplesdrukyul#" +
	"2can#2cckoninkrijkmarokkoninkrijkafghanistan#2chechrepublicecuadorepubliekportugallerdoorluchtigsterepublicsanmarinorepu" +
	"blicuppervoltadzjiekie#2chl#2chntaiwanchn#2civrijgeassocieerdestaatpuertoricocommonwealthofthephilippinescommonwealthofn" +
	"orthernmarianascommonwealthofthenorthernmarianaislandscommonwealthnorthernmarianaislandsseychellen#2cmrepubliekbolivia#2" +
	"cod#2cogrondgebiedkaaimaneilanden#2cokoninkrijktunesie#2collectiviteterritorialedesaintpierreetmiquelonformercentraalafr" +
	"ikaanskeizerrijkethiopie#2commonwealthphilippinesultanaatvanoman#2cpvolksdemocratischerepublickoreadempeoplesrepublicofk" +
	"oreanoordelijkemarianaeilanden#2cri#2cskoninkrijkbelgie#2cubritishoverseasterritorygibraltarchipelcomorenunie#2cuwgerman" +
	"y#2cxrepubliekburundi#2cym#2cyportugeeswestafrikazachie#2czechoslovakfederativerepublicofbrazilfederativerepublicadelpar" +
	"aguayrepublicofczechiaczechrepublicczechiarepublicsingaporepubilikayakongodemokratikibriscumhuriyeti#2ddrepubliekdahomey" +
	"#2deu#2dhy#2djiboeti#2dmatanitukoviti#2dnkoninkrijkbhutankingdomofromania#2dominikaanserepublicunionmyanmarrepublicadomi" +
	"nicanada#2dza#2eazarbaycanrespublikasintpierreenmiquelon#2ecu#2egy#2erithrea#2esh#2especialeadministratieveregiohongkong" +
	"volksrepubliekchinaspecialeadministratieveregiohongkongvandevolksrepubliekchinaspecialeadministratieveregiomacauvandevol" +
	"ksrepubliekchinapeoplesrepofchinamainlanduroftanzaniamainlandunitedrepublictanzaniamainlandurtanzania#2estadolibreasocia" +
	"dodepuertoricoamerikaansultanateoman#2ethopia#2eue#2fin#2fji#2flkoninkrijkegypteverenigdearabischerepubliekegypteverenig" +
	"dearabischerepublicegypterritoiredesnouvellecaledonieetdependanceskarepublikaeastkosovesaltanatuman#2frafrenchsouthernan" +
	"dantarcticterritoriesfrafrenchsouthernantarcticterritoryfrafrenchnewcaledoniafranssomaliland#2froemeensesocialistrepubli" +
	"cadeelsalvadorrepublicaargentina#2fsmicronesia#2gaboen#2gbritishoverzeesgebiedkaaimaneilanden#2geoverseasterritoryfrench" +
	"southernterritoryvirginislandsunitedstatesterritoryofchristmasislandsterritorycocosislandsovjetrusland#2ggy#2ghashemitek" +
	"ingdomtransjordanhashemitekingdomoftransjordanie#2gibralterritoiredesterresaustralesantarctiquesfrancaisestoniarepublica" +
	"delperurepublicofindiarepublicireland#2gin#2glpdrepubliekmalta#2gmbritishoverzeesterritoriumbermudaeilanden#2gnbritishov" +
	"erseasterritoryanguillaopeoplesdemrepofkorea#2gnq#2grczeckrepublicfinland#2grdcongoverzeesgebiedheardeilandmcdonaldeilan" +
	"den#2grl#2gtm#2guformerverenigdearabischerepublicjemen#2gum#2guyanefrancaise#2hkgrondgebiedsaintbarthelemy#2hmd#2hnd#2hr" +
	"volksdemocratischerepublieklaospeoplesdemocraticrepublicalgeria#2hti#2hungarianpeoplesrepublicofmozambiquepeoplesrepubli" +
	"csouthernyemenarabrepublicofyemenyemenarabrepublicyemenrepublicnamibie#2hvolksdemocratischerepublicjemen#2idn#2imn#2inde" +
	"pendenstetbilongpapuaniuginipponkokukiairanislamicrepublicofafghanistanzanie#2ioterritoriumgroenlandemocraticvolksreplao" +
	"sdemvolksreplaoskingdombelgiumbusoweswatini#2irl#2irn#2irq#2islamitischeovergangsstaatafghanistantransitionalislamicstat" +
	"eofafghanistandemocraticrepublicformercongoleopoldvilleformercongobrazzavilleformercongoleopoldstadzjiekistan#2isrealmam" +
	"lakahalmaghribiyah#2italiaanserepubliekoppervoltadjikistan#2jamhuuriyadademuqraadigasoomaaliyeedemocraticpeoplesrepublic" +
	"koreapeoplesrepublicofsouthernyemenpeoplesrepublicofbangladeshpeoplesrepublicchinahongkongspecialadministrativeregionpeo" +
	"plesrepublicchinamacaospecialadministrativeregionpeoplesrepublicchinataiwanprovincechinataiwanchinesetaipeitaiwanprovinc" +
	"ievanchinataiwanprovinceofchinataiwanrepublicaportuguesahrawiarabdemocraticrepublicmadagascarrepublicelsalvadorepublique" +
	"togolaise#2jey#2jorepubliekecuadorepubliekparaguay#2jpnorthguinea#2kazakhsovietsocialistrepublicofthephilippinesrepublic" +
	"oflithuaniansovietsocialistrepublicademocraticatimorlesterritorialcollectivityfrenchpolynesiaoverseaslandsoffrenchpolyne" +
	"sia#2ken#2kgzuidgeorgiaenzuidelijkesandwicheilanden#2khm#2kirghizsovietsocialistrepublicequatorialguineaconakry#2kna#2ko" +
	"republiekestlandemrepkongoverzeesgebiedsdeelbonairesainteustatiussabanederlandseastindie#2kwtsjechischerepubliekkirgizst" +
	"an#2laodemocratischevolksrepubliekkoreademocraticpeoplesrepublicofkoreademocracticpeoplesrepublicofkoreademocratischevol" +
	"ksrepubliekvankoreademrepnkorea#2lbn#2lbritishoverzeesterritoriumislandsmanbritishoverzeesterritoriumkaaimaneilandenbrit" +
	"ishoverseasterritoryturkscaicosislandsbritishoverzeesterritoriumbritishmaagdeneilandenbritishoverzeesgebiedsainthelenaas" +
	"censiontristandacunhasthelenaascensionandtristandacunhasthelenahemelvaartentristandacunhasthelenatristandacunhaandascens" +
	"ionsthelenaascensionentristandacunhasthelenatristandacunhaenascensionsthelenahemelvaarttristandacunhasthelenaascensiontr" +
	"istandacunhasjemitischekoninkrijkjordanie#2lbyelorussischesocialistischesovjetrepubliekvandemarshalleilandenrepubliekaze" +
	"rbeidzjan#2lca#2lie#2lka#2lsocialistischevolksrepubliekalbanieuwehebriden#2lturkyie#2lux#2lva#2mac#2maformerdemocraticre" +
	"publicgermanydemocraticrepublicduitslandemocratischerepublieksomalietuvosrespublikabyelarussischefederatievanmalayasia#2" +
	"marshalls#2mcoverzeesegemeenschapsaintmartinfransdeelsaintmaarten#2mda#2mdgreatbritainunitedkingdomgreatbritainnorthirel" +
	"andunitedkingdomofgreatbritainandnorthernirelandunitedkingdomgreatbritainnorthernirelandunitedkingdomofgreatbritainandni" +
	"relandunitedkingdomoflibyanarabjamahariya#2mdvolksdemocratischerepubliclaosdemocraticvolksrepubliekkoreademvolksrepkorea" +
	"zuidgeorgiaendezuidelijkesandwicheilanden#2mexikoninkrijknederlanden#2mhl#2mkd#2mlibaneserepublicofaustriarepublicoftuni" +
	"sianrepublicofliberiarepublicmaldivesadrepublieknauruislands#2mlteratriofnorfkailenteratrinorfkailen#2mmrepubliekfinland" +
	"emrepkorea#2mne#2mngrondgebiedfranspolynesie#2mnpoblachtnaheireann#2mozambque#2mrterritoriumhongkongeriketnorgemenebestv" +
	"andominicaanserepublicturkmenistan#2msrepubliekgeorgie#2mtq#2mus#2mwi#2mys#2mytsjechischerepublicphilippinestaatcomoren#" +
	"2nam#2ncl#2nerepubliekierlandutchguyana#2nfkoninkrijkitalie#2nga#2nhbritishoverseasterritoryguernseybailiwickofguernsey#" +
	"2nic#2niuenewzealandniueislands#2nld#2norfolkislandterritory#2nplurinationalestaatbolivia#2nru#2nzl#2omn#2pakoninkrijksp" +
	"anje#2pan#2pcnmicronisia#2perzie#2phl#2plw#2pnguinea#2polishpeoplesrepublicmongoliapeoplesrepublicofbulgariapeoplesrepub" +
	"licmozambiquerepublicivorycoastchristopherandnevisfederationofsaintchristopherandnevisfederationsaintchristophernevisfed" +
	"erationofsaintkittsandnevisfederationsaintkittsnevisfederationofnigeria#2principalityofmonacoprincipalityvalleysandorrap" +
	"rincipalityofthevalleysofandorraprincipalityofliechtensteinprincipalityliechtensteincludingeastjerusalemoccupiedpalestin" +
	"ianterritoryincludingeastjerusalemontengrondgebiedbritishindischeoceaanterritoriumamerikaansemaagdeneilanden#2prkoninkri" +
	"jkzweden#2prterritoriumcuracaoverzeesgebiedsdeelbritishindischeoceaanterritoriumheardeilandmcdonaldeilanden#2pry#2pse#2p" +
	"yformerdemocraticrepublicvietnamformerdemocraticrepublicofvietnamdemocraticrepublicofafghanistankingdomofafghanistan#2qa" +
	"territoriumfaeroerne#2reu#2rhoverzeesgebiedamerikaansemaagdeneilandenbritsegebiedenindeindischeoceaan#2rom#2roumania#2ru" +
	"ssiansfsrepubliekzimbabwerhodesia#2rvn#2rwa#2sau#2scgrondgebiednieuwcaledonie#2sdn#2sen#2sgportugeserepubliekkirgistan#2" +
	"sgs#2shn#2sjm#2slbritishoverzeesterritoriumjerseychannelislandsjersey#2sle#2slverenigderepubliekkameroen#2smrepubliekijs" +
	"landserepubliekindonesierepubliekderverenigdestatenvanindonesierepublicverenigdestatesindonesie#2somalischedemocratische" +
	"republiekafghanistanislamicemirateofafghanistan#2spm#2srbritishgebiedeninindischeoceaan#2ssd#2stpierreandmiquelon#2sunit" +
	"edrepoftanzania#2surepubliekkroatie#2svkcaimanesvkoninkrijkburundi#2svn#2swestduitsland#2swzuidgeorgiaendezuidsandwichei" +
	"landen#2sxm#2syc#2syrischearabischerepubliekderseychelleneilanden#2tca#2tcd#2tgoekraiensesocialistischesovjetrepubliekva" +
	"ndefijieilandenrepubliekoezbekistan#2thashemitekingdomofjordan#2tjkoninkrijknepalestijnsebevrijdingsorganisatie#2tkl#2tk" +
	"m#2tls#2tmportugueserepublickaapverdie#2ton#2ttokelaneilanden#2tunesischerepubliekzuidsoedan#2turkmensovietsocialistrepu" +
	"blicofnorthmacedoniarepublicofseychellesislandstatenepalestijnseterritorialcollectivitysaintpierremiquelonandsaintpierre" +
	"andmiquelon#2tuverenigderepubliektanzaniaunitedrepublicofsouthkorearepublicofsouthafricaymanisds#2twn#2tza#2uga#2ukrayin" +
	"a#2umiddenafrikaanserepubliekdermaledivenrepublicseychellesaintbarths#2ury#2usabuitengebiedkleineislandsverenigdestatesv" +
	"enezuelabolivrepofvenezuela#2uzbeksovietsocialistrepublicofturkmenistanrepublicadelecuadorrepublicadechilerepublicestlan" +
	"d#2vaticaansestaatvandevaticaanstadstaatbruneidarussalam#2vcterritoriummayotterritoriumchristmaseilandemocratischerepubl" +
	"ieksoedan#2vdrepubliekletlandprofkorea#2ven#2vgbritishoverseasterritorybermudabritishoverzeesgebiedfalklandeilandenbriti" +
	"shoverzeesterritoriumturkscaicoseilandenbritishoverseasterritorybritishindianoceanterritorychagosarchipelagobritishindia" +
	"noceanterritorybritishoverseasterritorysouthgeorgiasouthsandwichislandsbritishoverzeesterritoriumbritishindischeoceaante" +
	"rritoriumbritishoverzeesterritoriumsainthelenaascensiontristandacunhabritishoverzeesterritoriumsouthgeorgiesouthsandwich" +
	"eilandenbritishoverseasterritorysainthelenaascensiontristandacunhasainthelenaascensionandtristandacunhasainthelenahemelv" +
	"aarttristandacunhasainthelenaanddependenciestchristoffelnevislamicrepublicmauritanie#2viriphablikiyasemzantsiafrikalaall" +
	"itnunaaterritoriumbouveteilandepartementdelamartiniquefrenchcameroons#2vnmacedonia#2vuterritoriumreunion#2wlfederaldemoc" +
	"raticrepublicnepalestinianauthorityadministeredterritoryofthewallisandfutunaislandsterritoryofnorfolkislandsterritory#2w" +
	"sm#2xau#2xkx#2xla#2xnbritishoverzeesgebiedislandsman#2xns#2xon#2xqc#2xslovenskoninkrijkgriekenlandemocraticvolksrepkorea" +
	"repofkosovolksdemocratischerepubliekkoreademocraticvolksrepubliekjemen#2xwbritishoverzeesgebiedmontserratsjechoslowaakse" +
	"federalrepublicduitslandemocratischerepubliekcongoleopoldvillerepubliekcongobrazzavillerepubliekcongoleopoldstadrepublie" +
	"kcongodemrepofthecongoverseasterritoryunitedstatesminoroutlyingislandsamericanvirginislandsus#2yeman#2ymd#2yugoslavsocia" +
	"listfederalrepublicjoegoslavie#2zaformerduitsedemocraticrepublicofmadagascardemocraticrepublicofthesudandemocraticrepubl" +
	"icofcongorepbrazzavillecongobrzeczpospolitapolskazakstan#2zarepublieklibanon#2zmbritishoverseasterritoryjerseybailiwickg" +
	"uernsey#2zwesternsahara#4100#4104#4108#4112#4116#4120#4124#4132#4136#4140#4144#4148#4152#4156#4162#4166#4170#4174#4175#4" +
	"178#4180#4184#4188#4191999kosovoinaccordancewithunsecuritycouncilresolution12441999kosovounderunitednationssecuritycounc" +
	"ilresolution1244kosovounitednationsadministeredregionkosovounderunscr1244kosovounscr1244#4192#4196#4200#4203#4204#4208#4" +
	"212#4214#4218#4222#4226#4230#4231#4232#4233#4234#4238#4239#4242#4246#4248#4250#4254#4258#4260#4262#4266#4268#4270#4275#4" +
	"276#4278#4280#4288#4292#4296#4300#4304#4308#4312#4316#4320#4324#4328#4332#4334#4336#4340#4344#4348#4352#4356#4360#4364#4" +
	"368#4372#4376#4380#4384#4388#4392#4398#4400#4404#4408#4410#4414#4417#4418#4422#4426#4428#4430#4434#4438#4440#4442#4446#4" +
	"450#4454#4458#4462#4466#4470#4474#4478#4480#4484#4492#4496#4498#4499#4500#4504#4508#4512#4516#4520#4524#4528#4530#4531#4" +
	"532#4533#4534#4535#4540#4548#4554#4558#4562#4566#4570#4574#4578#4580#4581#4583#4584#4585#4586#4590#4591#4598#4600#4604#4" +
	"608#4612#4616#4620#4624#4626#4630#4634#4638#4642#4643#4646#4652#4654#4658#4659#4660#4662#4663#4666#4670#4674#4678#4682#4" +
	"686#4688#4690#4694#4702#4703#4704#4705#4706#4710#4716#4720#4724#4728#4729#4732#4736#4740#4744#4748#4752#4756#4760#4762#4" +
	"764#4768#4772#4776#4780#4784#4788#4792#4795#4796#4798#4800#4804#4807#4810#4818#4826#4831#4832#4833#4834#4840#4850#4854#4" +
	"858#4860#4862#4876#4882#4886#4887#4890#4891#4894#5100#5101#5110#5115#5130#5135#5140#5145#5150#5155#5160#5165#5200#5205#5" +
	"210#5211#5212#5220#5221#5223#5225#5230#5232#5235#5255#5260#5265#5290#5305#5310#5315#5316#5317#5325#5331#5338#5339#5341#5" +
	"343#5344#5345#5346#5347#5349#5350#5352#5355#5359#5360#5365#5366#5367#5368#5369#5370#5371#5372#5373#5375#5380#5385#5390#5" +
	"395#5402#5403#5404#5411#5420#5432#5433#5434#5435#5436#5437#5438#5439#5450#5451#5452#5461#5471#5475#5481#5482#5483#5484#5" +
	"490#5500#5501#5510#5511#5516#5517#5520#5522#5530#5531#5540#5541#5551#5552#5553#5560#5565#5570#5571#5572#5580#5581#5590#5" +
	"591#5600#5615#5616#5620#5625#5626#5630#5640#5645#5651#5652#5660#5663#5666#5670#5678#5679#5680#5690#5692#5694#5696#5698#5" +
	"700#5701#5702#5703#5704#5705#5710#5712#5713#5731#5732#5740#5750#5760#5770#5771#5775#5780#5781#5790#5800#5811#5812#5816#5" +
	"817#5820#5830#5835#5840#5850#5860#5900#5910#5920#5935#5940#5946#5947#5950#5955#5970#5983#5986#5987#5990#5aabodepeacenati" +
	"onbruneiabodepeacentraalafrrepubliekelsalvadorepubliquefrancaise#5afgroussherzogtumletzebuergrondgebiedbritishmaagdeneil" +
	"anden#5albritishoverzeesgebiedgibraltarepubliquededjiboutirepublicindonesie#5algerijnsedemocratischevolksrepubliekalgeri" +
	"je#5and#5angrondgebiedcocoseilanden#5argentijnserepublicamocambique#5arm#5aul#5aus#5azerbaidzhan#5bahamaeilanden#5barepu" +
	"bliekliberia#5belorussischesocialistsovjetrepubliekderfijieilanden#5ben#5bformerpalestineliberationorganizationafhankeli" +
	"jkestaatvansamoaamelika#5bhm#5bhu#5blrepubliekmoldovaticanstatemongolia#5blzuidgeorgieendezuidsandwicheilanden#5bngrondg" +
	"ebiednorfolkeilandemocratischerepublieksudanpresecessionsudan#5bolivarianrepublicvenezuelaverenigdestatesmexicommonwealt" +
	"hofbahamasislands#5bosniaandhercegovina#5botswanna#5bra#5bru#5buitenmongolie#5bulgaarsevolksrepubliekzanzibarpembaljuwsc" +
	"hapguernsey#5camerron#5can#5caoverseascollectivitysaintpierremiquelonsaintpierreenmiquelon#5caportugeserepublicsuidafrik" +
	"arepublicmontenegrondgebiedsouthgeorgiesouthsandwicheilandenorthsudan#5cdi#5centraalafrikaansekeizerrijkiran#5chashemite" +
	"kingdomjordan#5chl#5chn#5collectiviteterritorialesaintpierremiquelonfrenchsouthernantarcticlandstkittsnevisfederatievanm" +
	"aleisiefederatiemaleisie#5commonwealthofdominicaanserepubliekcotedivoirepubliquedemocratiqueducongopeoplesrepublicofchin" +
	"ahongkongspecialadministrativeregionofthepeoplesrepublicofchinamacaospecialadministrativeregionofthepeoplesrepublicofchi" +
	"namacauspecialadministrativeregionchinamacaosarchina#5conghoaxahoichunghiavietnamfmrdemrepofvietnam#5cos#5crotia#5cubrit" +
	"sindischeoceaanterritoriumbonairesainteustatiussabaandbonaireensabailliagedejerriphabulikiyaafurikatshipembezettepalesti" +
	"jnsegebiedenbezetpalestijnsegebieden#5cyprincipautemonacomoroeilanden#5czechandslovakfederalrepublicofnigeriafederation#" +
	"5czrepublieknamibie#5den#5djibuti#5dmauretania#5domincanrepublicivoorkustchristophernevisfederationofmalaysiafederation#" +
	"5drcongoverseasdepartmentfrenchsouthernterritoryofnewcaledoniaanddependenciesterritoryoftheafarsandissasterritory#5drvn#" +
	"5ecu#5egy#5eqguinea#5eri#5estadolibreasociadopuertoricogemenebestnoordelijkemarianen#5etheemirates#5etm#5fijumhuriyatjib" +
	"uti#5fin#5frn#5fsm#5gabundesrepublikdeutschlandhivehiraajjeygejumhooriyyaa#5gam#5gdrepubliekoeganda#5gfrsouthantarcticla" +
	"ndsovjetoekraine#5ghayastanihanrapetutyunitarystateoftherepublicofindonesiaunitarystaterepublicindonesiaunitarystateunio" +
	"nofserbiaandmontenegrostateunionserbiamontenegrostateunionindia#5gmy#5gnbritishgebiedinindischeoceaan#5grc#5grgrondgebie" +
	"dbouveteilandemocraticrepublicsomaliechstenstein#5grn#5gua#5gui#5guy#5hai#5hongaarsevolksrepubliekbangladeshrilamka#5hun" +
	"itedstatesamericaunitedstatesofamericaunitedsatesofamericaus#5ice#5independentstatepapuanewguineaindependentstateofpapua" +
	"newguineaterritory#5ins#5irepubliquedecotedivoirerepublicoezbekistan#5irn#5irq#5isrepublieksenegalmamlakahalarabiyahassu" +
	"udiyahellas#5italiaanserepublicaguatemalagasischerepublieksierraleonetherlandsindiesakartveloverseasterritorybonairesain" +
	"teustatiussabadutchsaintmaarten#5jamhuuriyaddafederaalkasoomaaliya#5jorepubliektunesie#5jpn#5ken#5kirgizischerepubliekka" +
	"zachstan#5kos#5kuw#5kyrgyzrespublikasyemen#5kzkoninkrijktongakingdomofswedenkingdombulgaria#5laopeoplesdemocraticrepubli" +
	"cofyemenpeoplesdemocraticrepublicofethiopiafederaldemocraticrepublicofethiopiapeoplesdemocraticrepublicofalgeriademocrat" +
	"icandpeoplesrepublicofalgeriademocraticandpopularrepublicofalgeriademocraticpeoplesrepublicalgeriademocraticpopularrepub" +
	"licalgeriapeoplesdemocraticrepublicethiopiaincludingeritreaethiopianempireethiopia#5latvijasrepublikaeastshqiperise#5lbr" +
	"itishoverzeesterritoriummontserratbritishoverzeesgebiedturkscaicoseilanden#5lebaneserepublicofarmeniansovietsocialistrep" +
	"ublicaguineaecuatoriallerdoorluchtigsterepublieksanmarinomostserenerepublicofsanmarinoordelijkemarianeislandsultanatezan" +
	"zibarepublikosterreich#5les#5libischarabischejamahiriyya#5lie#5lithuaniarepublicseychellenicrepublicmaledivenezuala#5lux" +
	"#5maa#5mac#5mad#5magyarkoztarsasagrondgebiedpitcairneilanden#5malosaolototutoatasiosamoa#5mas#5maw#5mex#5mld#5mlibyanjam" +
	"ahiriya#5mlterritoriumtokelaunitesstates#5mnc#5mngrondgebiedsaintmaartendutchpartsaintmaarten#5mongolischevolksrepubliek" +
	"zanzibarenpembailliagedeguernesey#5morepubliekturkije#5msintkittsennevislamicrepublicofpakistaninclbangladeshpakistan#5m" +
	"ya#5mzm#5nam#5nau#5nepapuanorthguineastsamoa#5newhebrides#5nic#5nigrondgebiedwallisfutuna#5niriphablikiyesewulaafrikaaim" +
	"anislands#5norggagonagasriikanada#5nth#5omauretanie#5pakingdomlesotholland#5palestinianadminareastduitsland#5pan#5parepu" +
	"bliekturkiyerepublicofmalawirepubliczimbabwestelijkesaharawiarabdemocraticrepublicafghanistaniriphablikiyaseningizimuafr" +
	"ikaapverdischeislandsultanaatoman#5perepubliekvanuaturkmenstan#5philippinecommonwealthnorthernmarianasocialistischethiop" +
	"ie#5pngroothertogdomluxemburgrondgebiedsaintmartinfransdeelstmartinfrenchpartsjechoslowaakserepublicofelsalvadorientaals" +
	"erepublicuruguay#5pol#5portugueseeastafricaymans#5prkingdommoroccotedlvoirephabolikiyaaforikaborwandeserepubliekzuidsuda" +
	"nnorthmarianen#5qaterritoriumaland#5rokingdomofegyptarabrepofegyptrepublicgeorgiarepublicbotswana#5rom#5russiaussrepubli" +
	"kaekosovestaatqatarepublikahrvatskacroatialocalnamehrvatskacroatianrepublichongarije#5rvn#5rwa#5safrica#5salomoneilanden" +
	"#5sau#5sen#5sey#5sie#5sintvincentendegrenadinesaotomeeprincipeoplesrepublicpolandrepublicalbanie#5skn#5slovaakserepublie" +
	"knicaraguahan#5slu#5slverenigdemexicaansestatenunieserviemontenegrostatenunieservieenmontenegrorepublicfilipijnen#5snm#5" +
	"solomonseilanden#5somalischedemocraticrepublictimorlesterritorialcollectivityfrenchguianafrenchafarsandissaspaansguinea#" +
	"5spn#5sri#5ssd#5stpierreenmiguelon#5sud#5surepubliquedhaitirepublicierland#5svgrossherzogtumluxemburgrondgebiednoordelij" +
	"kemarianen#5swa#5swd#5swzuidgeorgiaenzuidelsandwicheiligestoel#5syrischearabischerepublicadecostaricarepublicofsurinamer" +
	"epublicoficelandrepubliccolumbia#5tajiksovietsocialistrepublicnorthmacedoniefyrommacedonie#5taw#5tazania#5thialand#5tkm#" +
	"5tograndduchedeluxembourggrandduchyofluxembourgrondgebiedsaintpierremiquelon#5ton#5trinidadytobagoverzeesecollectiviteit" +
	"fransezuidelijkegebiedenfransegebiedenindezuidelijkeindischeoceaantiguabarbuda#5tunesischerepublicofcolumbiarepublicguat" +
	"emalagasischerepublicadecolombiarepubliccostarica#5turkmeenserepubliekboeroendijbouti#5tuverenigdemexicaansestatesolomon" +
	"islandstaateritrea#5uaemirates#5uga#5ukgreatbritainnorthernirelandukofgreatbritainandnorthernirelandukvirginislands#5ukr" +
	"ania#5uru#5usaunitedstatesofbrazilfederalrepublicsomalia#5uzbekhistan#5vanutaturkmenie#5ven#5wsm#5yarepubliquedumalimara" +
	"talarabiyahalmuttahidahelleenserepublicoostenrijkoninkrijkhongarije#5yem#5yprincipalityandorra#5yugoslavsfrsouthantarcti" +
	"cterritoryofguam#5zam#5zan#5zim#6100#6101#6110#6115#6130#6135#6140#6145#6150#6155#6160#6165#6200#6205#6210#6211#6212#622" +
	"0#6221#6223#6225#6230#6232#6235#6260#6265#6290#6305#6310#6315#6316#6317#6325#6331#6338#6339#6340#6341#6343#6344#6345#634" +
	"6#6347#6349#6350#6352#6355#6359#6360#6365#6366#6367#6368#6369#6370#6371#6372#6373#6375#6380#6385#6390#6395#6402#6403#640" +
	"4#6411#6420#6432#6433#6434#6435#6436#6437#6438#6439#6450#6451#6452#6461#6471#6475#6481#6482#6483#6484#6490#6500#6501#651" +
	"0#6511#6516#6517#6520#6522#6530#6531#6540#6541#6551#6552#6553#6560#6565#6570#6571#6572#6580#6581#6590#6591#6600#6615#661" +
	"6#6620#6625#6626#6630#6640#6645#6651#6652#6660#6663#6666#6670#6678#6680#6690#6692#6694#6696#6698#6700#6701#6702#6703#670" +
	"4#6705#6710#6712#6713#6731#6732#6740#6750#6760#6770#6771#6775#6780#6781#6790#6800#6811#6812#6816#6817#6820#6830#6835#684" +
	"0#6850#6860#6900#6910#6920#6935#6940#6950#6970#6971#6972#6973#6983#6986#6987#6990#6aabessinie#6afgrondgebiedfransguyana#" +
	"6albritishindiaoceaanterritoriumfransezuidelijkegebieden#6algerijnsedemocraticvolksrepubliekalgerije#6and#6angrondgebied" +
	"guadeloupeoplesrepublicofcongorepubliekkirgizie#6argrondgebiedislandsman#6arm#6aul#6aus#6azerbaidzjan#6bahamaislands#6ba" +
	"repbielorusland#6belorussischesovietsocialistrepublicvietnamsouthadenyemenpeoplesdemocraticrepublicsouthadenyemenpdrsout" +
	"haden#6ben#6bformerunionofsovietsocialistrepublicsunionofthecomorosunion#6bhm#6bhu#6blrepbolvenezuela#6blzhonghuarenming" +
	"ongheguoverzeesgebiedsdeelverafgelegeneilandjesverenigdestatesamerikaansekleinereafgelegenislandssainthelenaislandsolomo" +
	"nisds#6bngrondgebiedmartinique#6bolivie#6bosnieenhercegovina#6boterritoriumarubailiwickofjersey#6bra#6bru#6bui#6buliwyam" +
	"amallaqtaaformerlibyanarabrepublicofegyptarabrepublicofthenigerrepublicmoldovatikaanstadzhikistan#6cam#6can#6caoverseasd" +
	"epartmentsaintmartinfrenchpartstmartinsintmaartenfransdeelpenbeenkustatodellacittadelvaticanoordsoedan#6caportoricoislan" +
	"dstlucia#6cdi#6centraalafricanrepublicofkyrgyzstanrepublicargentinie#6chagereertransitionalislamicstateafghanistanislami" +
	"crepublicofmauritaniaislamicrepublicafghanistan#6chl#6chn#6collectivitedesaintbarthelemy#6commonwealthpuertoricooperativ" +
	"erepublicguyana#6confederazionesvizzera#6cos#6croemeensevolksrepublieksouthjemen#6cubritishoverzeesgebiedanguilladominic" +
	"ana#6cyportugueseguinea#6czechoslovaksocialistrepublicofthefijiislandsrepublicofargentinarepublicofparaguay#6czrepublico" +
	"fmalta#6den#6dji#6dmauritiana#6dominionoffijirepublicofghanarepubliciceland#6drc#6drverenigderepublictanzaniatanganyikar" +
	"epublicofcolombia#6ecu#6egy#6eqgrondgebiedmontserraterritoriumcocoseilanden#6eri#6estadoplurinacionaldeboliviamultinatio" +
	"nalestaatboliviarepublicofturkiyecumhuriyetiopie#6eth#6etm#6fin#6fji#6frn#6fsm#6gabyssinia#6gam#6gdrepublicofnaururepubl" +
	"icliberia#6gfrsouthernterritoriestbartholomeus#6ghautevolta#6gnbritishoverzeesgebiedguernseybritishoverseasterritorycaym" +
	"anislandsbritishoverzeesterritoriumpitcairneilandenbritishoverseasterritorybritishvirginislandsbritishoverzeesgebiedsout" +
	"hgeorgiesouthsandwicheilandencocoskeelingislandsterritoryofthecocoskeelingislandsterritorycocoskeelingeilanden#6grc#6grg" +
	"rondgebiedpuertoricookeilandennieuwzeelandcookeilanden#6grn#6gua#6gui#6guy#6hai#6hongaarserepubliekguatemalagassischerep" +
	"ublicofuppervoltaburkinafasouppervoltarepublicofhondurastvinandgrenada#6hunitedarabemiratestatekuwaiterritoriumguadeloup" +
	"eoplesrepublicofyemenfmrarabrepofyemensouthgeorgiazuidelsandwichislandsmauritiusoutlyingislandswiterland#6ice#6independe" +
	"ntstatewesternsamoaindependentstateofwesternsamoasamoa#6ins#6irepubliquedesseychellesrepublickazakhstan#6irn#6irq#6isrep" +
	"ublicofpalaurepublicnamibia#6italianrepublichondurasuomiddenafrikaanserepublicguineebissaunitedarabeasternrepublicurugua" +
	"y#6jamhuriyakidemokrasiayakongodemocraticrepublicofgermanydemrepofsaotomeandprincipedemrepofcongoverzeesgebiedsdeelameri" +
	"kaansemaagdeneilandenamerikaansekleinereafgelegeneilanden#6jorepublicofsudan#6jpn#6kbirkinafasocialistischefederalerepub" +
	"liekjoegoslavierserepublieklitouwen#6ken#6kos#6kuw#6kyrghzrepublicsloveniarepublicoffinlandrepublicamoldovaticaanstaatde" +
	"rcomoren#6kzkingdomofitalykingdomeswatini#6laodemocraticvolksrepublieklaospeopledemocraticrepublicmadagaskarepubliqueduc" +
	"amerounitedarabicemiratespaansestaatvanlibie#6latviarepublicsurinameestserenerepublieksanmarinoordelijkemarianaislandsul" +
	"tanatemaldivestbartlemy#6lbritishoverzeesterritoriumgibraltarbritishoverseasterritoryfalklandislandsislasmalvinasfalklan" +
	"dislandsbritishoverzeesgebiedbritishmaagdeneilandenvandeverenigdestatenkleineverafgelegeneilandenvandeverenigdestatenkle" +
	"inepacifischeeilandenvandeverenigdestatenkleineafgelegeneilandenvandeverenigdestatenverafgelegeneilandjesvandeverenigdes" +
	"tatenmaagdeneilanden#6lebritsgebiedindeindischeoceaan#6les#6libischearabischejamahiriya#6lie#6lithunia#6lux#6maa#6mac#6m" +
	"ad#6magyarorszagrondgebiedamerikaanssamoa#6malvinasfalklandisdsmalvinasfalklandeilanden#6mas#6maw#6mex#6mld#6mlibyanrepu" +
	"blictsjechie#6mlterritoriummacau#6mnc#6mngemenebestpuertoricommonwealthdominicacommonwealthofthebahamascommonwealthofaus" +
	"traliacommonwealthofpuertoricoalitiongovernmentofdemocratickampucheacoalitiongovernmentdemocratickampucheapeoplesrepubli" +
	"cofkampucheardeilandenmcdonaldeilanden#6mongoolsevolksrepubliekmozambique#6morepublicsenegaljumhuriyahalyamaniyah#6msing" +
	"apoerepublikindonesiaunitedstatesvirginislandsukonungariketsverigemenebestvandebahamasgemenebestvanaustraliegemenebestde" +
	"rfilipijnenrepubliekmontenegrondgebiedsainthelenaascensiontristandacunhaensinthelenaeilandemkorea#6mya#6mzm#6nam#6nau#6n" +
	"eportoricoeiland#6new#6nic#6nigrandducheluxembourgrondgebiedturkscaicoseilanden#6nirafghanistan#6northrhodesie#6nth#6oma" +
	"ladiven#6pakingdomofnepalestiniannationalauthorityopiyafederalawidemokrasiyawiripeblikodorosesetibeafrikampocheardmacdon" +
	"aldislandsthelenaeiland#6palestinstateofmongoliastateofbahrain#6pan#6parepublictunesie#6perepublictunisiakingdomofmorocc" +
	"okingdomofhungarykingdomofburundi#6philippijnserepubliekzuidvietnam#6pngrandduchyluxembourgrondgebiedfalklandeilanden#6p" +
	"ol#6portuguesewestafrica#6prkingdomofspainkingdomofnorwaykingdomswazilandemocratickorea#6qatsjechoslovakije#6rokingdomof" +
	"tongazaandwestbankandgazastripandwestbankgazastripwestbankoninkrijknoorwegen#6rumania#6rus#6rvn#6rwa#6saformergermandemo" +
	"craticrepublicoftimorlesterritoiredesnouvellecaledoniedependanceskoninkrijksaudiarabie#6salomonsislands#6sau#6sen#6seren" +
	"issimarepubblicadisanmarinoordelijkemarianeeilanden#6sey#6sie#6sintchristoffelennevislamitischerepubliekpakistanislamicr" +
	"epublicofthegambiarepublicboeroendi#6skn#6slovenskarepublikademokratikatimorlesterritorialcollectivitysaintbarthelemyfra" +
	"nsezuidelijkeantarctischegebieden#6slu#6slverenigdestatenvanmexicoverenigdestatenvanamerikaverstatenvanamerikaverstatesa" +
	"merikavsbuitensteondergeschikteislandssthelenatristandacunhaascensionsthelenaandtristandacunhashemitischkoninkrijkjordan" +
	"ie#6snm#6solomoneilanden#6somalidemocraticrepubliceasttimortimorlesterritoriumsvalbardjanmayenandsvalbardandjanmayenisla" +
	"ndsouthtomeprincipeoplesrepublicangolarepublicofrwandarepublicapanamaldivischeislandstbarthelemy#6spn#6sri#6ssd#6stpierr" +
	"eenmiquelon#6sud#6surepublicturkije#6svgrondgebiedgibraltarepubliquedevanuaturkserepubliekhondurastaatlibie#6swa#6swd#6s" +
	"wzuidelijksoedan#6syrischerepubliekbotswana#6tajumhuriyattshad#6taw#6tazerbajdzjan#6thi#6tkm#6togrondgebiedgroenlandepar" +
	"tementlamartinique#6ton#6tri#6tunisie#6turkmeenserepublicofdjiboutislamicrepofiran#6tuvolksrepubliekroemenie#6uae#6uga#6" +
	"ukgemenebestaustralie#6ukrepublicturkiyeturkey#6uru#6usamerica#6uzbritishoverzeesgebiedbermudaislands#6vanuata#6ven#6wsm" +
	"#6yem#6yprincipautedemonacommonwealthbahamaskateenoman#6yugrondgebiedanguilla#6zam#6zan#6zim#7afgrondgebiedguernsey#7alb" +
	"ritishindischeoceaangebiedbritishoverzeesgebiedbritishindischeoceaanterritoriumverafgelegeneilandjesverenigdestatesklein" +
	"eafgelegenislandsverenigdestateskleineislandsthelenadependenciesovietrussianfederation#7algerie#7and#7angrondgebiedhongk" +
	"ongeriketnoregermany#7antiguaenbarbuda#7argemenebestdominicagemenebestvanpuertoricollectivitedesaintmartincollectivityof" +
	"saintmartinsaintmaartenstmartincollectivity#7arm#7aru#7asaintvincentendegrenadinen#7aus#7autonomousprovincealandeilanden" +
	"#7azerbajdsjan#7bahamaes#7bangladesjumhuriyatmisralarabiyah#7barepublicukrainethelands#7bdi#7belorussiansovietsocialistr" +
	"epublicaarabesaharauidemocraticaicosislandsturksandcaicosislandsandturksencaicoseilanden#7ben#7berepublicvanuaturkmenia#" +
	"7bhu#7bih#7bizuidwestafrika#7blrepubliekcyprussischefederaledemocratischerepubliekethiopierserepublicijslandserepublicsa" +
	"intlucia#7bol#7boterritoriumguam#7bra#7brn#7bru#7bul#7burkinofasocialistischelibischarabischejamahiriyazerbijan#7caforme" +
	"rsaintchristopherandnevislamitischerepubliekafghanistanrepublicaelsalvadorientalrepublicuruguay#7cam#7can#7caymaneilande" +
	"n#7cgoverseasterritorynorthernmarianaislandsamericansamoaislandspaansesaharaoccidentaljumhuriyahallubnaniyah#7chayti#7ch" +
	"ineestaipei#7chn#7civerenigdearabemiraten#7cmrepubliekitalie#7cod#7cokingdomromania#7collectivitesaintbarthelemy#7common" +
	"wealthaustralia#7cpverenigdestatenmexicoverenigdestatesaintbartlemy#7crc#7croemeenserepubliekmauritiusislandstbartsjecho" +
	"slowaaksefederatieverepubliekvandefilipijnengemenebestvandenoordelijkemarianengemenebestdernoordelijkemarianenislandsoma" +
	"lischerepublickirgizstan#7cubritishoverzeesgebiedjerseybritishoverzeesgebiedpitcairneilanden#7cyportugeesguinee#7czechos" +
	"lovakfederalrepublicofsomaliafederalrepublicnigeriafederatie#7den#7dji#7dmaurituislamicrepublicpakistanrepublicofcroatia" +
	"hrvatska#7dominionfiji#7ecu#7egy#7eri#7esaintvincentendegrenadinesaintbartholomeusmaagdeneilanden#7especialeadministrati" +
	"everegiomacauvolksrepubliekchinahongkongsarvanchinamacausarvanchina#7estadoplurinacionalboliviaplurinationalestaatvanbol" +
	"iviaplurinationalstateofboliviaplurstateofbolivia#7eth#7fijugoslavia#7fin#7franserepublicofugandarepublicburundi#7fsm#7g" +
	"abritsindiaoceaanterritoriumsaintmartinfransdeellinikidhimokratia#7gam#7gbritishoverseasterritoryislandsmanisleofman#7gb" +
	"sniaandhrzgvna#7geoverzeesdepartementsaintmartinfransdeelsaintmartin#7gequatoriaalguineeconakry#7gerepubliekkosovorepofm" +
	"oldova#7gha#7greatsocialistpeopleslibyanarabjamahiriyalibyalibyanarabjamahiriya#7grn#7gua#7gui#7gum#7guy#7hai#7hkgrondge" +
	"biedbermudawlatalkuwayterritoriumsaintmaarten#7hongaarserepublicoppervoltadzikistan#7hunitedsatesamerica#7ina#7independe" +
	"ntstateofsamoa#7iriphabhulikhiyeningizimuafrikaapverdischeeilanden#7irl#7irq#7islamicovergangsstaatafghanistanislamicsta" +
	"teofthevaticancityholyseevaticancitystateholyseestivabariikoninkrijkroemenie#7isrepubliekmalawitrussischesocialistisches" +
	"ovjetrepubliekequatoriaalguineapeoplesrevolutionaryrepublicofguineabissaurepublictanzania#7isvalbardogjanmayensvalbarden" +
	"janmayenspitsbergenjanmayenislandsocialistethiopia#7ita#7ivbritishindischoceaangebiedvandeafarsendeissasgebiedepartement" +
	"laguadeloupeoplesrepublicofbeninformerlydahomeybeninpeoplesrepublicofangolapeoplesrepublicofromanianpeoplesrepublicofmon" +
	"golianpeoplesrepublicbangladeshqiperia#7jamhuriyamuunganowatanzaniaverenigderepublickameroen#7jorepubliekpanamamlakatalb" +
	"ahrayn#7jpn#7kazakhistan#7ken#7kgzuidrhodesie#7kirgizischerepublicofguatemalagassischerepubliekvancaboverdecapeverderepu" +
	"blicofslovenianrepublicadeangola#7korepubliekrwanda#7ksaintvincentandgrenadinesaintkittsnevitsjechischeenslowaaksefedera" +
	"tieverepubliekbrazilieverenigdestatenvanbrazilieverenigdestatestomeandprincipeoplesrepubliccongozairepubliquecentrafrica" +
	"inegarabruneidarussalam#7kuw#7laopeodemocraticrepubliclaotiaansedemocratischevolksrepubliekethiopie#7lativa#7lbasoetolan" +
	"d#7lbn#7lbritishoverseasterritorymontserratchaanachakthai#7lca#7les#7lie#7lturkyye#7lux#7mad#7maroccocosisds#7mas#7maw#7" +
	"mda#7mdverarabischeemiraten#7mex#7mgl#7mhl#7mkd#7mlibyakingdomofbhutan#7mltetaparaguai#7mne#7mongoluls#7mozbekistonrespu" +
	"blikasintbartholomeuspuertoricotedivorepoblikanimadagasikarabrepegyptkingdomcambodiastateofcambodia#7mri#7mtn#7mya#7nam#" +
	"7nca#7nedantillen#7neportuguesetimorrocookisds#7ngrondgebiedamerikaansemaagdeneilandenvsbuitensteondergeschikteeilanden#" +
	"7nigrondgebiedcuracaoverzeesgebiedsdeelsainthelenaascensiontristandacunhaandsainthelenadependenciesaoedischarabie#7norfo" +
	"lkisds#7nru#7nzl#7omalvinen#7pakingdomtunisia#7pan#7parepubliekservie#7perepubliektsjaad#7philippijnserepublicadehondura" +
	"srepublicmauritiuseiland#7ple#7plw#7pngrondgebiedfaeroerdeens#7pol#7portugeeseastafrikambodjamaika#7prkoninkrijkirakonin" +
	"krijkeswatiniswazilanduitsebondsrepubliekfilipijnen#7purepubliekuganda#7qatrucialcoastkittsandnevisfederationmalaysia#7r" +
	"oudnederlandseantillenoudzimawakomorientaalserepubliekuruguayrepubliektenoostenvandeuruguayrepublictenoostenuruguay#7rsa" +
	"intvincentengrenadinestkittsandnevitsjechischeenslowaaksefederalerepubliekduitslandemocratischerepubliekvietnamformerrep" +
	"ublicofsouthvietnamrepublicofequatorialguinearepublicadenicaraguarepublicsouthsudanupto2011sudan#7rus#7rwa#7sam#7sen#7se" +
	"y#7sgprinsdomandorra#7skn#7sle#7slovaakserepublicwitruslandepartementdemayotterritoiredesileswallisfutuna#7smrepubliekza" +
	"mbia#7solomanislands#7somalischerepubliekwitruslandfederaledemocratischerepublieknepaldemocraticfederalrepublicofnepalki" +
	"ngdomofgreecekingdomoftunisiarepublicoflatviansovietsocialistrepublicmarshalleilanden#7srbritsindischeoceaangebiedbritst" +
	"erritoriumindeindischeoceaan#7sri#7ssd#7stpapaunewguinea#7sud#7sui#7surepubliknamibia#7svkoninkrijklaospdry#7swestsahara" +
	"#7swzwitserland#7syrischerepublicofirelandrepublicdjibouti#7tan#7tga#7tha#7tjkoninkrijksiamthailand#7tkm#7tls#7togrondge" +
	"biedmayotterritoriumamerikaanssamoa#7tpe#7ttokelanislands#7tunisankattansihanaislasmarianastchristoffelennevislamitische" +
	"republiekgambiaislamicrepublicmauritania#7turksandcaicosisdstateisrael#7tuvolksrepubliekangola#7uae#7uga#7ukrepchinataiw" +
	"anchina#7uru#7usaintvincentgrenadinesultanateofoman#7uzbritsindischoceaangebiedemocraticfederalyugoslaviaserbiamontenegr" +
	"oformersocialistfederalrepublicyugoslaviaformerunitedrepublicoftanganyikaandzanzibarunitedrepublicoftanzaniaurepublicarg" +
	"entina#7van#7ven#7vie#7vin#7yem#7zam#7zimfidji#1ad#1ae#1aformerunitedrepublicofcameroonfederalrepubliccameroon#1agrondge" +
	"biedreunion#1ai#1aljumhuriyahaliraqiyah#1am#1an#1aoverzeesgebiedbonairesainteustatiussababonairesainteustatiusandsababon" +
	"airesabaandsinteustatiusbonairesinteustatiusandsababonairesinteustatiusensababonairesabasainteustatiusbonairesteustatius" +
	"andsababonaireandsinteustatiusandbonaireensinteustatiusenbonaireandsabailliagedejersey#1aq#1arepublicfrancestmartinfrans" +
	"deel#1as#1atrucialoman#1au#1aw#1ax#1azerbeidjaan#1basutoland#1bbritishsalomonseilanden#1bd#1bechuanalandprotectoraterrit" +
	"orialcollectivitymayottefranszuidelijkterritoriumnoordelijkemarianen#1bfederalislamicrepubliccomorosislands#1bgrondgebie" +
	"dtokelaunitedkindominikaanserepubliekdermaldivenrepubliekslowakije#1bharatiyaganarajya#1biot#1bjelorussischessrepubblica" +
	"italiana#1bl#1bm#1bn#1bosnaihercegovina#1bq#1britishoverzeesterritoriumanguillabritishoverseasterritorypitcairnislandsbr" +
	"itishoverzeesterritoriumfalklandeilandenmalvinasislandsfalklandislandsmalvinasislandsocialistvolksrepubliekalbanie#1bsni" +
	"ahrzgvna#1btsjad#1bukinafasoevereinedemocratischerepubliekfijieilanden#1bvi#1bw#1byelorussischesocialistsovjetrepubliekm" +
	"arshalleilanden#1bzuidkorea#1ca#1cc#1cd#1cformerbondsrepubliekduitslandbonairesainteustatiussabaenbonairepubliqueguineee" +
	"quatorialeichtenstein#1cgemenebestbahamaskateoman#1ch#1ci#1ckingdombhutan#1cl#1cm#1cn#1coverzeesgebiedsdeelsaintmartinfr" +
	"ansdeelsintmaartendutchpartsintmaartensaintmartincleritethiopia#1crepublicgreecentralafrrepubliektsjechie#1cssrepubliekk" +
	"enia#1cu#1cverdemocratischerepubliekoosttimorlorosae#1cw#1cx#1cy#1czechslovakfederalrepublicbrazilie#1dd#1democratischev" +
	"olksrepublieklaosdemocratischevolksrepubliekjemenitischearabischerepublieksyriearabrepublicahondurasowjetunie#1dj#1dking" +
	"domgreece#1dm#1domrepublicofkenyarepublicletland#1dy#1dzikolamalawi#1ec#1ee#1egrondgebiedjersey#1eh#1el#1erepublicitalie" +
	"#1es#1et#1filipijnserepublicacostarica#1fj#1fkingdomnorway#1fmrzanzibarandpembaisdemocraticrepublicsoedan#1formerunionso" +
	"vietsocialistrepublicsierraleonethantilles#1frsouthernterritory#1ga#1gbritsesalomonseilanden#1gd#1gemenebestderbahamasth" +
	"elenaandascensionsainthelenaandtristandacunhaascensionandsainthelenatristandacunhaandascensionsainthelenatristandacunhaa" +
	"scensionsainthelenaandascensionsinthelenaentristandacunhaascensionensinthelenatristandacunhaenascensionsinthelenahemelva" +
	"artentristandacunhasinthelenaascensionentristandacunhasinthelenaenascension#1gformerdemocraticrepubliccongoleopoldviller" +
	"epubliccongobrazzavillerepubliccongoleopoldstadrepubliccongofreestateofpalestineoccupiedtrpalestinestateofthesolomonisla" +
	"ndsstatevaticancity#1ggrondgebiedalandepartmentguiana#1gh#1gilbertandelliceislandsahrawirepublicofgreecerepublicparaguay" +
	"#1gl#1gm#1gn#1gpapuanewguniea#1gq#1grondgebiedbonairesainteustatiussabaensinteustatiuskleineafgelegeneilandenvandeusklei" +
	"neafgelegenislandsusminoroutlyingislandsusminoroutlyingisdstateofnepalestijnseautoriteiterritoriumnorfolkeilandemocratic" +
	"republmadagascaribiannetherlandsguiana#1gs#1gt#1gu#1gw#1gy#1hksarepiblikdayiti#1hm#1hn#1hrepublickosovae#1ht#1hu#1hvoorm" +
	"aligesovjetunievandecomorenfederaleislamitischerepubliekdercomorenislamitischefederalerepubliekdercomorenislamitischebon" +
	"dsrepubliekdercomorenfederalislamicrepublicofthecomorosfederalislamicrepubliccomorenislamicfederalrepubliccomorenislamic" +
	"bondsrepubliekcomorenarchipelvandecomorenstaatpalestinastaatvaticaanstadsjikistan#1id#1ie#1il#1im#1in#1ioverseasterritor" +
	"ysaintmartinfrenchpartsjechoslowaaksesocialistrepublicabolivarianavenezuelarepbolivarianadevenezuelaunitedstatesofvenezu" +
	"elarepublicoftheunionofmyanmarrepublicuniemyanmarrepublicsouthafrikauniedercomoren#1iq#1irishrepublickroatie#1islamicsta" +
	"atafghanistan#1it#1je#1jm#1jomhuriyeeslamiyeafghanestan#1jpiruwripuwlika#1keelingislandscocoskeelingwane#1kgrondgebiedar" +
	"ubangisharibaberikikiribatislamrepiran#1khazakhstan#1kingdomdenmarkoninkrijkcambodjamhuryatislamipakistan#1km#1kn#1kport" +
	"ugeestimorepubliekslovenie#1krepublickosovolksdemocratischerepubliekjemenitischearabischerepublicsyrie#1kw#1kypriakidimo" +
	"kratia#1kzhongguoverseascollectivitysaintmartinfrenchpartsaintmartin#1la#1lbritishmaagdenislandsalomonislands#1lc#1libya" +
	"statecomoros#1lkingdomofiraqkingdombahrainstateoferitreastatepalestine#1lrepubliclatvianrepubliclitouwen#1ls#1lt#1lu#1lv" +
	"oormaligjoegoslavie#1lybie#1mauritus#1mc#1md#1meestserenerepublicsanmarinoordmarianen#1mformercentralafricanrepublicnort" +
	"hmacedonianorthmacedoniaformeryugoslavrpmacedoniafyromnorthmacedoniamacedoniafyrommacedonia#1mgrondgebiedmacauntiedstate" +
	"s#1mh#1mkingdomoflaos#1ml#1mm#1mn#1moldaviansovietsocialistrepublicadeguineaecuatorialjumahiriyahalarabiyahallibiyahashs" +
	"habiyahalishtirakiyahaluzmatanitutugalalaovitislamicrepubliciranislrepofiran#1mpapuanguinea#1mq#1mrepublicmalawitrussisc" +
	"hesocialistsovjetrepubliekvandeseychellenrepubliekseychellenrepublickazachstan#1ms#1mt#1mutawakkilitekingdomyemenformera" +
	"rabrepublicyemenyemenpeoplesdemrepyemensanaayemen#1mvolksrepubliekbenindahomey#1mw#1mx#1my#1mz#1na#1nc#1ne#1nformerunite" +
	"drepubliccameroonunitedrepublicofmontenegrotelibischarabischesocialistvolksjamahiriyyazerbeijan#1ngrondgebiedguam#1nh#1n" +
	"i#1nl#1northsoedan#1nphilippijnen#1nrepublicnaoeroemeensesocialistischerepubliekroemenie#1nu#1nz#1om#1paysdoutremerdelap" +
	"olynesiefrancaise#1pe#1pformerdemocratischkampucheardeilandendemcdonaldeilanden#1pgilbertislands#1phillippinerepublicofm" +
	"auritiusrepublicsouthkorearepskorearepublicsouthafrica#1pkingdomofsiamkingdomburundi#1plurinationalstatebolivia#1pm#1pn#" +
	"1principalitymonaconfederaziunsvizra#1ps#1pt#1pw#1py#1qazaqstanrespublikasyriauarabemirates#1republiquedemadagascaribisc" +
	"hnederlandsindie#1rh#1roemeenserepublictajikistan#1rs#1ru#1rw#1saintchristoffelnevislamitischestaatafghanistanzinia#1sbr" +
	"itishsolomonislandsomalirepublicarmenie#1sc#1sd#1se#1sgeoandtheislamicrepofafghanistan#1sh#1singapoureptanzania#1sj#1ski" +
	"ngdomsweden#1sl#1sm#1sn#1socialistlibischarabischejamahiriya#1srepublicofchad#1ss#1statuscivitatisvaticanae#1sultanaatma" +
	"ldiven#1svalbardeilanden#1sx#1sy#1sz#1tci#1td#1tfyrom#1tgrootbrittanie#1th#1tjechoslowakije#1tkingdomegypterritoriumwall" +
	"isfutuna#1tl#1tm#1tn#1toerkmenistan#1tphillippines#1transitionalgovernmentethiopiaincleritreaethiopiafdrethiopia#1tt#1tv" +
	"olksrepubliekcongodrccongoverzeesecollectiviteitsaintpierremiquelonfransezuidelijkeenantarctischegebieden#1tw#1tz#1ua#1u" +
	"g#1ukingdomitalydveldidislandstbarths#1um#1us#1uy#1uz#1va#1vc#1vd#1verenigdkoninkrijkvangrootbrittannieennoordierlandver" +
	"enigdkoninkrijkgrootbrittannienorthierlandverenigdkoninkrijklibiestaatbahreinoespana#1vg#1vi#1vn#1vu#1wformersaintchrist" +
	"ophernevislamitischerepubliekmauritanieislamitrepublicmauritanie#1wsahara#1xkingdomnepalestijnseautonomegebieden#1yd#1ye" +
	"#1yt#1yu#1za#1zm#1zrepublicofcubaljuwschapjersey#1zwitserseconfederatiemicronesie#490#492#496#8aa#8ac#8ae#8aformertangan" +
	"yikaandzanzibarsultanateofmaldivesrepublicofburundi#8ag#8aj#8al#8am#8an#8aoverzeesdepartementsaintpierremiquelonafhankel" +
	"ijkesoevereinerepublickiribatirepublicnicaragua#8aq#8arepublicofiraqrepublicofhaiti#8as#8au#8avolksrepubliekkongokinshas" +
	"ademocraticrepublicofthecongokinshasademocraticrepubliccongokinshasanghiyaloktantrikganatantranepalfederaldemocraticrepu" +
	"blicethiopiatransitionalgovernmentofethiopiaexcludeseritreaethiopiaempireofiran#8ay#8ba#8bbritsemaagdeneilanden#8bc#8bd#" +
	"8bezetpalesteinsgebiedemocraticrepublickoreanorthernrhodesiazimbabwestelijksamoa#8bformercentralafricanempireofethiopia#" +
	"8bg#8bhoetan#8bkingdomspain#8bl#8bm#8bn#8bosnaiherzegovina#8bphillipines#8britishoverzeesterritoriumguernseychannelislan" +
	"dsguernsey#8bt#8burmaunie#8bvolksrepubliekpolen#8bx#8byelorussischesovietsocialistrepublicunieburmasocialistrepublicofsi" +
	"erraleonerepublicofnicaraguadaloupe#8ca#8cbelarusrepublicoftrinidadandtobagorepublicadeguatemalarepublicofzimbabwerepubl" +
	"icofmoldovarepublicmoldavie#8cd#8ce#8cformerlibyanarabjamahiriya#8cg#8ch#8ci#8cj#8ckingdomtongautemalagasyrepublicofbela" +
	"russischesocialistsovjetrepubliektrinidadentobagoudkustvincentandthegrenadinesaotomeyprincipeoplesrepublicbeninrepublicd" +
	"ahomey#8cm#8cn#8coverzeesecollectiviteitsaintbarthelemyfrenchsouthernterritoriestvincentandgrenstateqatarepublikenfinlan" +
	"democratickampuchia#8cq#8cs#8ct#8cu#8cvoormaligjugoslavievoormaligtsjechoslowakije#8cw#8cy#8da#8dj#8doverzeesgebiedfrans" +
	"ezuidelijkegebieden#8drepublicofmalibischearabischerepubliekderfilipijnenrepublicacaboverdemocraticsocialistrepublicsril" +
	"ankaceylon#8ec#8eg#8ei#8ekirghizistan#8en#8erepublicofperuandaurundi#8es#8et#8ez#8fg#8filippijnen#8fj#8fkingdomiraq#8fmr" +
	"tanganyikatanzania#8formerduitsedemocratischerepublieksaotomeenprincipenghukinmenandmatsuseparatecustomsterritoryoftaiwa" +
	"npenghukinmenandmatsultanaatmuscatomansultanateofthemaldiveislandssultanateofmuscatandomansultanatemaldiveislandsouthwes" +
	"tafrika#8fprathetthai#8fryserbiamontenegrotesocialistlibischarabischevolksjamahiriyyazerbajan#8fsaintpierremiquelon#8ga#" +
	"8gbosniehercegovina#8gg#8gh#8gilbertelliceislandspanishsaharabrepsyrie#8gj#8gkingdomlaos#8gl#8gm#8gphilipines#8gq#8grond" +
	"gebiedfransezuidelijkegebieden#8gt#8gvolksrepnoordkoreavolksrepubliekkampucheardenmacdonaldeilanden#8gy#8ha#8hkingdomsia" +
	"m#8hm#8hoverzeesgebiedsdeelnoordelijkemarianenamerikaansmaagdeneilanden#8hrepublicoftogoleserepubliekcolombia#8hu#8ic#8i" +
	"d#8im#8in#8ioverzeesgebiedsdeelsaintpierremiquelonafhankelijkestaatwestsamoawesternsamoa#8iriran#8islamicrepublicgambiat" +
	"heargentinerepublicofportugalrepublicofdahomeyrepublicslowakije#8it#8ivolksrepnorthkoreademocraticrepublicnorthkoreavolk" +
	"srepubliekzuidjemen#8iz#8japan#8je#8jm#8joverzeesgebiedsdeelturkscaicoseilanden#8kersteiland#8kg#8kn#8krepublicpanamalei" +
	"sefederatiemalaya#8ks#8kt#8ku#8kz#8la#8le#8lg#8lh#8libyanajumhuriitojikiston#8loverseasdepartmentsaintpierremiquelonafha" +
	"nkelijkestaatsamoa#8ls#8lt#8lu#8ly#8mayanmarianaisds#8mbrindianoceanterritoiredesterresaustralesetantarctiquesfrancaises" +
	"tadosunidosmexicanosultanaatbrunei#8mc#8md#8mformerrepublicsouthvietnamfmrrepofvietnam#8mg#8mh#8middlecongoverzeesdepart" +
	"ementfransezuidelijkegebiedenvietnam#8mj#8mkirghizstan#8ml#8mn#8moldoviansovietsocialistrepublicafederativadobrasil#8mpi" +
	"ruwsuyu#8mrepublicrwanda#8mt#8mu#8mvorstendomandorra#8mx#8my#8mz#8nc#8ne#8nformertanganyikaenzanzibarbadoesbekistan#8ng#" +
	"8nh#8ni#8nl#8noordjemen#8nportugualjumhuriyahattunisiyah#8nrepublicserbia#8ns#8nu#8nz#8paysdoutremerlapolynesiefrancaise" +
	"#8pc#8pe#8pkirgizistan#8plurstatebolivia#8pm#8poolsevolksrepubliekhongarije#8pprchina#8ps#8puleangatongazawestbankonigre" +
	"ichbelgien#8qa#8republiquecotedivoirepubliquedeguineeequatorialefatshelanamibiarepublicofcyprusrepublicofserbiafrserbiam" +
	"ontenegroyugoslaviafrserbiamontenegroserbiafrserbiarepublicarmeniarepublicofsenegaljumhuriyahalislamiyahalmuritaniyahear" +
	"diandmcdonaldislamicemirateafghanistan#8rm#8royaumedebelgique#8rpricoverzeesegemeenschapsaintpierremiquelonafhankelijkee" +
	"nsoevereinerepubliekkiribatiindependentandsovereignrepublicofkiribatiindependentsovereignrepublickiribatislamitrepmaurit" +
	"anie#8rq#8rs#8rw#8saintpierremiguelon#8sbelarussischessrepubliquedjiboutislamicrepiran#8sc#8se#8sfederalerepubliekbrazil" +
	"iechtenstien#8sg#8sh#8si#8sl#8sm#8sn#8soevereinedemocraticrepublicfijiislandspanishstatecambodia#8specialeadministratiev" +
	"eregiomacaospecialadministrativeregionchinaprhongkongchinaprmainlandchinapeoplesrepublicmainlandchinaprmacaochinapeoples" +
	"republicmacaochinaprmacauchinapeoplesrepublicmacauchinapreahreacheanachakrkampucheacambodiakampucheardenmcdonaldeilanden" +
	"#8stkittsennevisfederatiesaintkittsnevisfederatievanmicronesiefederatievannigeria#8sultanaatzanzibarepublikayuburundikin" +
	"gdomofbahrainkingdomofeswatinikingdomofbulgariakingdomofswazilandkingdomofsaudiarabiakingdomofnetherlandscaribbeannether" +
	"landswestindiesouthrhodesia#8swissconfederationsuisse#8sx#8sy#8sz#8tbelorussischessrepubulikayurwandanrepublicoffrancean" +
	"ddomtomfrancerepublicofturkeyottomanempireturkeyrepublicbelarusbyelorussiabelarussischesocialistischesovjetrepubliekbosn" +
	"ieenherzegovina#8td#8th#8ti#8tkyrghyzstan#8tl#8tn#8toerkmenie#8tp#8tsjechischeslowaaksefederalrepublicformergermanyfeder" +
	"alrepublicofformergermanyfmrdemrepofgermanyunified#8tt#8tukey#8tvorstendomkoeweitvorstendomliechtensteinclbangladpakista" +
	"n#8tw#8tx#8tz#8ug#8ukirgyzstan#8up#8us#8uvsmaagdeneilanden#8uy#8uz#8vc#8verenigderepubliekvantanzaniaverenigderepubliekv" +
	"antanganyikaenzanzibarverenigderepubliektanganyikaenzanzibarpeoplesrepublicofthecongodemrepublicofthecongorepoftheunited" +
	"kingdomafghanistan#8vi#8vm#8vq#8vt#8wa#8wfederalerepubliekkameroen#8wi#8ws#8wz#8ym#8za#8zi#9ad#9ae#9aformerdemocratickam" +
	"pucheardislandandmcdonaldislandsandheardislandemocratischerepubliekvancongodemrepzairekinshasacongodemrepzairerepublicoe" +
	"ganda#9ag#9ai#9al#9am#9aoverzeesecollectiviteitfranspolynesiefransezuidelijkeenzuidpoolgebieden#9aq#9arepublicservie#9as" +
	"#9at#9au#9aw#9ax#9azerbeidsjan#9ba#9bbritishhonduras#9bd#9bezetpalestijnsgebiedemocraticrepublicsudanuntil2011sudan#9bfo" +
	"rmerfederatievanmalakkafederatienigeria#9bg#9bh#9bi#9bjelorussie#9bl#9bm#9bn#9bosniahercegovina#9bq#9britishterritoriumi" +
	"nindischeoceaan#9bs#9bt#9bvorstendommonacomoroislands#9bw#9byelorussischessrepublikabalgariya#9bz#9ca#9cc#9cd#9cformerne" +
	"derlandseantillenformertheformeryugoslavrepublicofmacedoniatheformeryugoslavrepublicofbosniaandherzegovinarepublicadagui" +
	"nebissauheardmcdonaldislandsaudiaarabia#9cg#9ch#9ci#9ckirghizia#9cl#9cm#9cn#9coverzeesecollectiviteitnieuwcaledoniefrans" +
	"ezuidelijkezuidpoolgebieden#9crepublictsjaad#9cu#9cverarabemiraten#9cw#9cx#9cy#9czechoslovakrepublictadzjikistan#9democr" +
	"aticfederalrepublicnepalestinianauthorityadministeredterritoriesthonia#9dj#9dkyrgistan#9dm#9doverseasterritorycocoskeeli" +
	"ngislandsaustralian#9dz#9ec#9ee#9eg#9eh#9el#9erepublicturkeyturkiye#9es#9et#9fillipijnen#9fj#9fkyrgystan#9fmryugoslavia#" +
	"9formercentraalafrikaanserepubliekvandemaledivenrepubliekivoorkustchristopherennevisfederatiesaintchristophernevisfedera" +
	"tievansaintchristopherennevisfederatievevolksrepubliekjoegoslaviequadorepubliquedubenin#9frsantarcticlandsaintbartsjecho" +
	"slowaaksesocialistischerepubliekvandeunievanbirmasocialistischerepubliekvandeunievanburmasocialistischerepubliektsjechos" +
	"lowakijequitorialguineabissaotomepeoplesrepublicofhungarypeoplesrepublickampucheardendemcdonaldeilanden#9ga#9gd#9gemeneb" +
	"estfilipijnen#9gformernetherlandsantillesformerbyelorussiansovietsocialistrepublicoftheunionofburmasocialistrepublicmars" +
	"hallislandsaintkittsnorthsanayemenarabrepublicnorthsana#9gg#9gh#9gilberteilanden#9gl#9gm#9gn#9gp#9gq#9gs#9gt#9gu#9gw#9gy" +
	"#9hkyrgzstan#9hm#9hn#9hrepublicuganda#9ht#9hu#9id#9ie#9il#9im#9in#9ioverseasterritorysaintpierremiquelon#9iq#9irepublicz" +
	"ambia#9islamicrepublicofiranimperialstateofiranislamrepubliciranirofiran#9it#9je#9jm#9joverseascollectivityfrenchpolynes" +
	"iafrenchsouthernantarticlandsthelenaenascension#9jp#9ke#9kg#9kh#9kingdomhungary#9km#9kn#9kp#9krepubliekchilibischarabisc" +
	"herepubliekvansuidafrikarepubliekzuidafrikauniecomoren#9kw#9kyrgyzrepublicslovenie#9kz#9la#9lbetsjoeanaland#9lc#9li#9lki" +
	"rgisie#9lrepubliekgaboneserepubliclithuanianrepublicazerbaijanrepublicsouthsoedan#9ls#9lt#9lu#9lverkoninkrijkvansaoediar" +
	"abiekoninkrijkdernederlandenkoninkrijksaoediarabielorussiasovietunion#9ly#9ma#9mc#9md#9medinatyisraelstateofkuwaitstateb" +
	"ahrain#9mformerserbiaandmontenegroformerwitrussischesovietsocialistrepublictsjechoslowakije#9mg#9mh#9mkirgizia#9ml#9mm#9" +
	"mn#9mostserenerepublicsanmarinoordrhodesie#9mp#9mq#9mrepubliekghana#9ms#9mt#9mu#9mvolksrepkongodemrepcongoverzeesegemeen" +
	"schapfransezuidelijkegebiedenorthyemen#9mw#9mx#9my#9mz#9na#9nc#9ne#9nfederalerepublieknigeriafederalrepublickameroen#9ng" +
	"#9ni#9nl#9northjemen#9np#9nrepubliekhaiti#9nu#9nz#9om#9papuanieuwguineasternsamoa#9pe#9pfederalerepublieksomalietuvalu#9" +
	"pg#9philippineislandsovietunie#9pkomoren#9ploverzeesecollectiviteitwallisfutunafrenchafarsissasgebiedempeoplesrepkoreadp" +
	"rkorea#9pm#9pn#9principatdandorra#9ps#9pt#9pw#9py#9qa#9republikaeshqiperise#9royaumebelgique#9rs#9ru#9rw#9saotomeeastpri" +
	"ncipeoplesrepublicromaniakingdomoflesothondurussiafederalevolksrepubliekjoegoslavie#9sbelgischcongoverzeesgebiedsdeelhea" +
	"rdeilandmcdonaldeilandenaustralischweizerischeeidgenossenschafterritoriumnieuwcaledonie#9sc#9sd#9se#9sg#9sh#9si#9sj#9sky" +
	"pros#9sl#9sm#9sn#9southsandwichislandssouthgeorgiaandthesouthsandwichislandsandsouthgeorgiazuidelijkesandwicheilanden#9s" +
	"republiekindiaunion#9ss#9stvincentendegrenadinen#9svietnam#9sx#9sy#9sz#9tc#9td#9tfederalestatenmicronesiafederalestatenv" +
	"anmicronesiafederatedstatesofmicronesiafederatestatesofmicronesiafederalstatesofmicronesiafedstatesofmicronesia#9tg#9th#" +
	"9tj#9tk#9tl#9tm#9tn#9toverseascollectivitysaintbarthelemynamarshallisds#9trucialstates#9tt#9tvoormaligeddrdominicanrepub" +
	"licdrukgyalkhaportugeesoostafrikamerounitedmexicanstatestaatvietnam#9tw#9tz#9ua#9ug#9uk#9um#9us#9uy#9uz#9va#9vc#9verenig" +
	"dearabischeemiraten#9vg#9vi#9vn#9vu#9wformerfederationofmalayafederation#9ws#9xk#9ye#9yt#9za#9zm#9zwitsersebondsstaatsge" +
	"meenschapserviemontenegrostaatsgemeenschapvanservieenmontenegrostaatsgemeenschapservieenmontenegrostatenunievanservieenm" +
	"ontenegrouniesocialistsovjetrepubliekenuniedersocialistischesovjetrepubliekenunievansocialistischesovjetrepubliekenbrd"

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
