// Code generated from names.tsv, aliases.tsv, codes.tsv and meanings.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{0, 73, 14, 0x1},       // ethiopiaempire
	{14, 50, 18, 0x1},      // republicofslovenia
	{32, 152, 15, 0x1},     // salomonsislands
	{47, 202, 12, 0x1},     // nethantilles
	{59, 163, 5, 0x1},      // samoa
	{64, 40, 14, 0x1},      // thenetherlands
	{78, 125, 6, 0x1},      // jordan
	{84, 13, 33, 0x1},      // socialistrepublictsjechoslowakije
	{117, 267, 16, 0x82},   // yugoslaviafedrep
	{133, 71, 12, 0x1},     // egyptarabrep
	{145, 129, 9, 0x1},     // kampochea
	{154, 252, 9, 0x1},     // chntaiwan
	{163, 269, 13, 0x2},    // chinarepublic
	{176, 198, 30, 0x1},    // venezuelabolivariaanserepublic
	{206, 138, 34, 0x1},    // socialistrepublicoftheunionofburma
	{240, 9, 17, 0x1},      // bosnieherzegovina
	{257, 234, 5, 0x81},    // #2mtq
	{262, 108, 15, 0x1},    // southafrikaunie
	{277, 231, 20, 0x1},    // sintmaartenfransdeel
	{297, 240, 5, 0x1},     // prico
	{302, 136, 20, 0x1},    // republiekdermaldiven
	{322, 202, 11, 0x1},    // nedantillen
	{333, 110, 8, 0x1},     // rhodesia
	{341, 24, 14, 0x1},     // greecerepublic
	{355, 138, 12, 0x1},    // unionofburma
	{367, 256, 39, 0x1},    // virginislandsoftheunitedstatesterritory
	{406, 25, 17, 0x1},     // republicofcroatia
	{423, 22, 7, 0x1},      // britain
	{430, 186, 21, 0x1},    // stkittsnevisfederatie
	{451, 198, 9, 0x1},     // venezuala
	{460, 209, 12, 0x1},    // bouvetisland
	{472, 63, 23, 0x1},     // cameroonfederalrepublic
	{495, 225, 5, 0x1},     // hksar
	{500, 159, 5, 0x81},    // #2tuv
	{505, 256, 34, 0x1},    // territoryvirginislandsunitedstates
	{539, 104, 14, 0x1},    // frenchtogoland
	{553, 15, 13, 0x1},     // voormaligeddr
	{566, 131, 9, 0x1},     // skorearep
	{575, 99, 18, 0x1},     // southsudanrepublic
	{593, 140, 15, 0x1},    // federatiemalaya
	{608, 149, 10, 0x1},    // stateqatar
	{618, 106, 38, 0x1},    // tanganyikaenzanzibarverenigderepubliek
	{656, 98, 22, 0x1},     // federalrepublicsomalia
	{678, 147, 28, 0x1},    // territoryofpapuaandnewguinea
	{706, 236, 23, 0x1},    // territoryofnewcaledonia
	{729, 140, 5, 0x81},    // #2mys
	{734, 25, 15, 0x1},     // hrvatskacroatia
	{749, 53, 12, 0x1},     // ukrainianssr
	{761, 63, 8, 0x1},      // cameroun
	{769, 99, 18, 0x1},     // republiekzuidsudan
	{787, 114, 12, 0x1},    // statebahrain
	{799, 53, 15, 0x1},     // ukrainerepublic
	{814, 63, 8, 0x1},      // cameroon
	{822, 21, 18, 0x1},     // francemetropolitan
	{840, 251, 5, 0x81},    // #4772
	{845, 105, 5, 0x81},    // #4788
	{850, 271, 5, 0x81},    // #2ymd
	{855, 106, 8, 0x1},     // tanzania
	{863, 215, 7, 0x1},     // wsahara
	{870, 61, 11, 0x1},     // centrafrika
	{881, 125, 13, 0x1},    // transjordanie
	{894, 136, 17, 0x1},    // maldivenrepubliek
	{911, 141, 5, 0x1},     // nepal
	{916, 241, 24, 0x1},    // palestijnsegebiedenbezet
	{940, 142, 14, 0x1},    // republicnaoero
	{954, 188, 5, 0x81},    // #2mex
	{959, 186, 25, 0x1},    // saintkittsnevisfederation
	{984, 21, 14, 0x1},     // franserepublic
	{998, 1, 22, 0x1},      // peoplesrepublicalbania
	{1020, 93, 16, 0x1},    // federatienigeria
	{1036, 37, 5, 0x81},    // #2mkd
	{1041, 121, 21, 0x1},   // netherlandseastindies
	{1062, 61, 3, 0x1},     // car
	{1065, 164, 12, 0x1},   // kingdomyemen
	{1077, 8, 9, 0x1},      // bulgarije
	{1086, 198, 29, 0x1},   // republicabolivarianavenezuela
	{1115, 121, 15, 0x1},   // nederlandsindie
	{1130, 83, 16, 0x1},    // kingdomoflesotho
	{1146, 83, 11, 0x1},    // basoetoland
	{1157, 48, 22, 0x1},    // formerserviemontenegro
	{1179, 7, 14, 0x1},     // belgiumkingdom
	{1193, 106, 16, 0x1},   // formertanganyika
	{1209, 163, 18, 0x1},   // formerwesternsamoa
	{1227, 85, 21, 0x1},    // malagassischerepublic
	{1248, 13, 4, 0x1},     // csfr
	{1252, 66, 7, 0x1},     // komoren
	{1259, 255, 21, 0x1},   // maagdeneilandenbritse
	{1280, 91, 15, 0x1},    // republicnamibie
	{1295, 62, 31, 0x1},    // republicofcotedivoireivorycoast
	{1326, 128, 6, 0x1},    // kyrgyz
	{1332, 76, 14, 0x1},    // republicguinea
	{1346, 110, 8, 0x1},    // rhodesie
	{1354, 67, 18, 0x1},    // caboverderepubliek
	{1372, 107, 15, 0x1},   // republicoeganda
	{1387, 155, 21, 0x1},   // republiektadzjikistan
	{1408, 155, 5, 0x81},   // #4762
	{1413, 250, 14, 0x1},   // turksandcaicos
	{1427, 246, 23, 0x1},   // sainthelenadependencies
	{1450, 108, 5, 0x81},   // #4710
	{1455, 58, 20, 0x1},    // beninformerlydahomey
	{1475, 241, 13, 0x1},   // palestinstate
	{1488, 156, 21, 0x1},   // republiekturkmenistan
	{1509, 71, 5, 0x1},     // egypt
	{1514, 73, 14, 0x1},    // empireethiopia
	{1528, 95, 8, 0x1},     // fmrsudan
	{1536, 78, 20, 0x1},    // republicguineabissau
	{1556, 212, 23, 0x1},   // kofthenetherlandcuracao
	{1579, 196, 30, 0x1},   // republiektenoostenvandeuruguay
	{1609, 129, 8, 0x1},    // cambodja
	{1617, 71, 32, 0x1},    // egypteverenigdearabischerepublic
	{1649, 232, 5, 0x81},   // #2mnp
	{1654, 21, 6, 0x1},     // france
	{1660, 186, 11, 0x1},   // stkittsandn
	{1671, 81, 16, 0x1},    // republiekliberia
	{1687, 164, 23, 0x1},   // yemenformerarabrepublic
	{1710, 254, 22, 0x1},   // staatvandevaticaanstad
	{1732, 119, 19, 0x1},   // republicfijiislands
	{1751, 95, 10, 0x1},    // northsudan
	{1761, 50, 5, 0x81},    // #4705
	{1766, 137, 23, 0x1},   // republicmarshallislands
	{1789, 178, 11, 0x1},   // domrepublic
	{1800, 131, 15, 0x1},   // republicofkorea
	{1815, 88, 31, 0x1},    // islamitischerepubliekmauritanie
	{1846, 26, 14, 0x1},    // kingdomhungary
	{1860, 106, 20, 0x1},   // republicoftanganyika
	{1880, 240, 22, 0x1},   // commonwealthpuertorico
	{1902, 102, 24, 0x1},   // republiekvandeseychellen
	{1926, 3, 15, 0x1},     // republicarmenie
	{1941, 41, 13, 0x1},    // kingdomnorway
	{1954, 66, 28, 0x1},    // islamicbondsrepubliekcomoren
	{1982, 19, 7, 0x1},     // estonia
	{1989, 272, 5, 0x83},   // kongo
	{1994, 40, 20, 0x1},    // kingdomofnetherlands
	{2014, 232, 34, 0x1},   // gemenebestvandenoordelijkemarianen
	{2048, 241, 20, 0x1},   // palestinianterritory
	{2068, 156, 5, 0x81},   // #2tkm
	{2073, 249, 9, 0x1},    // stmaarten
	{2082, 16, 30, 0x1},    // federalrepublicofformergermany
	{2112, 153, 5, 0x81},   // #4760
	{2117, 158, 5, 0x81},   // #4776
	{2122, 12, 5, 0x81},    // #4756
	{2127, 106, 8, 0x1},    // tanzanie
	{2135, 161, 5, 0x81},   // #4704
	{2140, 110, 5, 0x81},   // #4716
	{2145, 230, 52, 0x1},   // specialeadministratieveregiomacauvolksrepubliekchina
	{2197, 79, 16, 0x1},    // equitorialguinea
	{2213, 82, 41, 0x1},    // socialistlibischarabischevolksjamahiriyya
	{2254, 246, 31, 0x1},   // ascensiontristandacunhasthelena
	{2285, 219, 19, 0x1},   // bailiwickofguernsey
	{2304, 230, 54, 0x1},   // peoplesrepublicofchinamacaospecialadministrativeregion
	{2358, 9, 17, 0x1},     // bosniaherzegovina
	{2375, 52, 13, 0x1},    // turkeyturkiye
	{2388, 254, 12, 0x1},   // vatikaanstad
	{2400, 226, 27, 0x1},   // heardeilandmcdonaldeilanden
	{2427, 161, 6, 0x1},    // #3vdvn
	{2433, 152, 23, 0x1},   // britishsalomonseilanden
	{2456, 182, 25, 0x1},   // cooperativerepublicguyana
	{2481, 235, 5, 0x81},   // #2myt
	{2486, 123, 21, 0x1},   // islamicrepublicofiran
	{2507, 241, 14, 0x1},   // staatpalestina
	{2521, 136, 5, 0x81},   // #2mdv
	{2526, 68, 7, 0x1},     // djibuti
	{2533, 201, 23, 0x1},   // autonomousprovincealand
	{2556, 39, 9, 0x1},     // montengro
	{2565, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{2595, 251, 5, 0x81},   // #2tkl
	{2600, 22, 34, 0x1},    // ukofgreatbritainandnorthernireland
	{2634, 198, 31, 0x1},   // venezuelarepublicabolivarianade
	{2665, 43, 21, 0x1},    // polandpeoplesrepublic
	{2686, 198, 19, 0x1},   // bolivrepofvenezuela
	{2705, 71, 13, 0x1},    // republicegypt
	{2718, 228, 30, 0x1},   // britsindischeoceaanterritorium
	{2748, 65, 10, 0x1},    // repofcongo
	{2758, 4, 22, 0x1},     // gemenebestvanaustralie
	{2780, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{2811, 69, 37, 0x1},    // algerijnsedemocratischevolksrepubliek
	{2848, 70, 25, 0x1},    // peoplesrepublicofzanzibar
	{2873, 198, 29, 0x1},   // bolivarianrepublicofvenezuela
	{2902, 91, 15, 0x1},    // republicnamibia
	{2917, 225, 16, 0x1},   // hongkongchinasar
	{2933, 76, 14, 0x1},    // republicguinee
	{2947, 32, 16, 0x1},    // republiclitouwen
	{2963, 195, 5, 0x81},   // #2tto
	{2968, 37, 15, 0x1},    // tfyrofmacedonia
	{2983, 13, 15, 0x1},    // tjechoslowakije
	{2998, 226, 23, 0x1},   // heardandmcdonaldislands
	{3021, 218, 8, 0x1},    // faeroeis
	{3029, 66, 17, 0x1},    // stateofthecomoros
	{3046, 98, 5, 0x81},    // #4706
	{3051, 127, 18, 0x1},   // republickazachstan
	{3069, 22, 16, 0x1},    // theunitedkingdom
	{3085, 111, 33, 0x1},   // democratischerepubliekafghanistan
	{3118, 113, 27, 0x1},   // peoplesrepublicofbangladesh
	{3145, 197, 25, 0x1},   // saintvincentandgrenadines
	{3170, 228, 16, 0x1},   // brindianoceanter
	{3186, 53, 13, 0x1},    // oekraiensessr
	{3199, 127, 18, 0x1},   // republickazakhstan
	{3217, 37, 23, 0x1},    // northmacedoniamacedonia
	{3240, 45, 7, 0x1},     // rumania
	{3247, 129, 23, 0x1},   // volksrepubliekkampuchea
	{3270, 88, 5, 0x81},    // #2mrt
	{3275, 233, 5, 0x81},   // #2msr
	{3280, 22, 30, 0x1},    // greatbritainandnorthernireland
	{3310, 138, 5, 0x81},   // #2mmr
	{3315, 252, 5, 0x81},   // #2twn
	{3320, 161, 27, 0x1},   // democraticrepublicofvietnam
	{3347, 225, 57, 0x1},   // peoplesrepublicofchinahongkongspecialadministrativeregion
	{3404, 64, 31, 0x1},    // congodemocraticrepublickinshasa
	{3435, 63, 16, 0x1},    // republickameroen
	{3451, 100, 22, 0x1},   // saotomepeoplesrepublic
	{3473, 182, 11, 0x1},   // britsguyana
	{3484, 111, 37, 0x1},   // islamitischeovergangsstaatafghanistan
	{3521, 181, 9, 0x1},    // guatemala
	{3530, 75, 5, 0x1},     // ghana
	{3535, 230, 16, 0x1},   // macausarvanchina
	{3551, 46, 37, 0x1},    // russiansovietfederalsocialistrepublic
	{3588, 120, 26, 0x1},   // micronesiafederatestatesof
	{3614, 206, 20, 0x1},   // netherlandscaribbean
	{3634, 13, 27, 0x1},    // czechoslovakfederalrepublic
	{3661, 3, 15, 0x1},     // republicarmenia
	{3676, 63, 25, 0x1},    // federalerepubliekkameroen
	{3701, 21, 14, 0x1},    // francerepublic
	{3715, 69, 32, 0x1},    // democraticpeoplesrepublicalgeria
	{3747, 130, 39, 0x1},   // kiribatiindependentandsovereignrepublic
	{3786, 233, 10, 0x1},   // montserrat
	{3796, 35, 18, 0x1},    // principalitymonaco
	{3814, 154, 5, 0x81},   // #4764
	{3819, 51, 5, 0x81},    // #4752
	{3824, 91, 7, 0x1},     // namibia
	{3831, 228, 44, 0x1},   // britishindianoceanterritorychagosarchipelago
	{3875, 15, 30, 0x1},    // formergermandemocraticrepublic
	{3905, 70, 27, 0x1},    // volksrepubliekzanzibarpemba
	{3932, 46, 5, 0x1},     // rsfsr
	{3937, 40, 7, 0x1},     // holland
	{3944, 85, 32, 0x1},    // democratischerepubliekmadagaskar
	{3976, 166, 17, 0x1},   // republicargentina
	{3993, 39, 10, 0x1},    // montenegro
	{4003, 161, 29, 0x1},   // democratischerepubliekvietnam
	{4032, 127, 10, 0x1},   // kazahkstan
	{4042, 61, 32, 0x1},    // formercentraalafrikaanserepublic
	{4074, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{4114, 224, 13, 0x1},   // guamterritory
	{4127, 36, 8, 0x1},     // moldovia
	{4135, 148, 10, 0x1},   // dprofkorea
	{4145, 230, 57, 0x1},   // specialeadministratieveregiomacauvandevolksrepubliekchina
	{4202, 241, 50, 0x1},   // includingeastjerusalemoccupiedpalestinianterritory
	{4252, 49, 5, 0x81},    // #4703
	{4257, 236, 21, 0x1},   // frenchnewcaledoniafra
	{4278, 111, 29, 0x1},   // islamitischemiraatafghanistan
	{4307, 138, 17, 0x1},   // unionmyanmarburma
	{4324, 246, 33, 0x1},   // ascensionentristandacunhasthelena
	{4357, 36, 17, 0x1},    // republiekmoldavie
	{4374, 24, 18, 0x1},    // helleenserepubliek
	{4392, 155, 10, 0x1},   // tajikistan
	{4402, 139, 24, 0x1},   // mongolianpeoplesrepublic
	{4426, 144, 16, 0x1},   // republicpakistan
	{4442, 61, 23, 0x1},    // centraalafricanrepublic
	{4465, 242, 21, 0x1},   // frenchpolynesiatahiti
	{4486, 165, 9, 0x1},    // zuidjemen
	{4495, 137, 28, 0x1},   // republiekdermarshalleilanden
	{4523, 231, 20, 0x1},   // fransdeelsintmaarten
	{4543, 108, 21, 0x1},   // republicofsouthafrica
	{4564, 151, 5, 0x81},   // #4702
	{4569, 194, 11, 0x1},   // dutchguyana
	{4580, 37, 36, 0x1},    // macedoniatheformeryugoslavrepublicof
	{4616, 16, 24, 0x1},    // germanyfederalrepublicof
	{4640, 228, 31, 0x1},   // britishgebiedeninindischeoceaan
	{4671, 213, 16, 0x1},   // christmasislands
	{4687, 87, 19, 0x1},    // republiekmozambique
	{4706, 53, 12, 0x1},    // oekrainsessr
	{4718, 147, 14, 0x1},   // papuanewguinea
	{4732, 106, 18, 0x1},   // tanzaniamainlandur
	{4750, 47, 37, 0x1},    // allerdoorluchtigsterepublieksanmarino
	{4787, 154, 15, 0x1},   // thailandkingdom
	{4802, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{4836, 64, 16, 0x1},    // congoleopoldstad
	{4852, 241, 18, 0x1},   // occpalestinianterr
	{4870, 147, 36, 0x1},   // onafhankelijkestaatpapoeanieuwguinea
	{4906, 239, 8, 0x1},    // pitcairn
	{4914, 128, 19, 0x1},   // republiekkirgizstan
	{4933, 145, 11, 0x1},   // filippijnen
	{4944, 232, 13, 0x1},   // northmarianen
	{4957, 75, 13, 0x1},    // republicghana
	{4970, 54, 16, 0x1},    // amerikaverstates
	{4986, 58, 20, 0x1},    // peoplesrepublicbenin
	{5006, 195, 5, 0x1},    // tandt
	{5011, 37, 14, 0x1},    // fyrommacedonie
	{5025, 154, 12, 0x1},   // thailandsiam
	{5037, 69, 37, 0x1},    // democraticandpopularrepublicofalgeria
	{5074, 55, 36, 0x1},    // federatievevolksrepubliekjoegoslavie
	{5110, 82, 40, 0x1},    // socialistischelibischarabischejamahiriya
	{5150, 98, 25, 0x1},    // democraticrepublicsomalie
	{5175, 63, 23, 0x1},    // federalrepubliccameroon
	{5198, 65, 11, 0x1},    // frenchcongo
	{5209, 244, 5, 0x81},   // #2rvn
	{5214, 35, 5, 0x81},    // #2mco
	{5219, 66, 12, 0x1},    // unioncomoros
	{5231, 21, 14, 0x1},    // republicfrance
	{5245, 91, 7, 0x1},     // namibie
	{5252, 60, 18, 0x1},    // republicofbotswana
	{5270, 173, 15, 0x1},   // republicofchile
	{5285, 70, 17, 0x1},    // sultanaatzanzibar
	{5302, 164, 10, 0x1},   // northjemen
	{5312, 146, 14, 0x1},   // republiekpalau
	{5326, 225, 15, 0x1},   // prhongkongchina
	{5341, 183, 16, 0x1},   // hondurasrepublic
	{5357, 16, 9, 0x1},     // germanyfr
	{5366, 75, 15, 0x1},    // republicofghana
	{5381, 128, 20, 0x1},   // kirgizischerepubliek
	{5401, 8, 17, 0x1},     // republicbulgarije
	{5418, 48, 14, 0x1},    // republicservie
	{5432, 112, 11, 0x1},   // theemirates
	{5443, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{5473, 57, 7, 0x1},     // burundi
	{5480, 71, 18, 0x1},    // unitedarabrepublic
	{5498, 13, 14, 0x1},    // czechoslovakia
	{5512, 51, 13, 0x1},    // kingdomsweden
	{5525, 193, 19, 0x1},   // republiekelsalvador
	{5544, 156, 12, 0x1},   // turkmenistan
	{5556, 168, 14, 0x1},   // bahamaeilanden
	{5570, 59, 11, 0x1},    // burkinafaso
	{5581, 66, 36, 0x1},    // comorenislamitischefederalerepubliek
	{5617, 102, 18, 0x1},   // seychellesrepublic
	{5635, 61, 22, 0x1},    // centralafricanrepublic
	{5657, 217, 5, 0x81},   // #2flk
	{5662, 240, 32, 0x1},   // vrijgeassocieerdestaatpuertorico
	{5694, 236, 21, 0x1},   // territorynewcaledonia
	{5715, 106, 25, 0x1},   // verenigderepublictanzania
	{5740, 67, 18, 0x1},    // capeverdecaboverde
	{5758, 144, 17, 0x1},   // republiekpakistan
	{5775, 95, 14, 0x1},    // until2011sudan
	{5789, 62, 19, 0x1},    // cotedivoirerepublic
	{5808, 73, 19, 0x1},    // ethiopiaincleritrea
	{5827, 16, 29, 0x1},    // formerbondsrepubliekduitsland
	{5856, 152, 4, 0x81},   // #490
	{5860, 224, 15, 0x1},   // territoryofguam
	{5875, 257, 15, 0x1},   // wallisandfutuna
	{5890, 255, 21, 0x1},   // britsemaagdeneilanden
	{5911, 71, 32, 0x1},    // formerverenigdearabischerepublic
	{5943, 69, 5, 0x81},    // #2dza
	{5948, 66, 29, 0x1},    // comorosfederalislamicrepublic
	{5977, 64, 29, 0x1},    // democraticrepublicformercongo
	{6006, 31, 25, 0x1},    // principalityliechtenstein
	{6031, 186, 5, 0x81},   // #4659
	{6036, 58, 15, 0x1},    // dahomeyrepublic
	{6051, 198, 18, 0x1},   // republiekvenezuela
	{6069, 82, 41, 0x1},    // libischarabischesocialistvolksjamahiriyya
	{6110, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{6146, 68, 16, 0x1},    // republicdjibouti
	{6162, 111, 26, 0x1},   // islamicrepublicafghanistan
	{6188, 148, 11, 0x1},   // koreademrep
	{6199, 37, 37, 0x1},    // macedonieformerjoegoslavischerepublic
	{6236, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{6281, 275, 5, 0x82},   // #2yug
	{6286, 37, 14, 0x1},    // fyrommacedonia
	{6300, 10, 36, 0x1},    // belarussischesovietsocialistrepublic
	{6336, 185, 7, 0x1},    // jamaika
	{6343, 85, 20, 0x1},    // malagasischerepublic
	{6363, 84, 14, 0x1},    // moroccokingdom
	{6377, 178, 35, 0x1},   // democraticrepublicdominicanrepublic
	{6412, 226, 21, 0x1},   // heardimcdonaldislands
	{6433, 88, 10, 0x1},    // mauritiana
	{6443, 277, 5, 0x1},    // #4658
	{6448, 254, 23, 0x1},   // holyseevaticancitystate
	{6471, 278, 13, 0x82},  // congorepublic
	{6484, 194, 7, 0x1},    // surinam
	{6491, 73, 16, 0x1},    // ethiopiainclerit
	{6507, 141, 12, 0x1},   // nepalkingdom
	{6519, 214, 14, 0x1},   // caymaneilanden
	{6533, 232, 28, 0x1},   // commonwealthnorthernmarianas
	{6561, 160, 20, 0x1},   // republiekoezbekistan
	{6581, 198, 24, 0x1},   // venezuelaverenigdestaten
	{6605, 52, 15, 0x1},    // turkiyerepublic
	{6620, 23, 15, 0x1},    // georgiarepublic
	{6635, 225, 19, 0x1},   // hongkongsarvanchina
	{6654, 154, 5, 0x81},   // #2tha
	{6659, 255, 4, 0x81},   // #492
	{6663, 206, 25, 0x1},   // sainteustatiussababonaire
	{6688, 148, 32, 0x1},   // volksdemocratischerepubliekkorea
	{6720, 237, 13, 0x1},   // norfolkisland
	{6733, 166, 18, 0x1},   // republicargentinie
	{6751, 229, 17, 0x1},   // baljuwschapjersey
	{6768, 43, 20, 0x1},    // poolsevolksrepubliek
	{6788, 64, 28, 0x1},    // democraticrepubliczairecongo
	{6816, 254, 16, 0x1},   // vaticancitystate
	{6832, 15, 17, 0x1},    // formereastgermany
	{6849, 133, 37, 0x1},   // laotiaansedemocratischevolksrepubliek
	{6886, 16, 9, 0x1},     // frgermany
	{6895, 182, 6, 0x1},    // guyana
	{6901, 117, 22, 0x1},   // peoplesrepublicofchina
	{6923, 18, 6, 0x1},     // spanje
	{6929, 241, 22, 0x1},   // palestinianterritories
	{6951, 230, 11, 0x1},   // formermacau
	{6962, 59, 10, 0x1},    // bukinafaso
	{6972, 148, 30, 0x1},   // democraticpeoplesrepublickorea
	{7002, 46, 29, 0x1},    // unionsovietsocialistrepublics
	{7031, 162, 14, 0x1},   // nieuwehebriden
	{7045, 15, 14, 0x1},    // easterngermany
	{7059, 90, 15, 0x1},    // republiekmalawi
	{7074, 256, 5, 0x81},   // #4850
	{7079, 249, 15, 0x1},   // landsintmaarten
	{7094, 131, 8, 0x1},    // korearep
	{7102, 48, 5, 0x81},    // #4688
	{7107, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{7143, 4, 9, 0x1},      // australia
	{7152, 45, 22, 0x1},    // volksrepubliekroemenie
	{7174, 64, 23, 0x81},   // congodemocraticrepublic
	{7197, 64, 26, 0x1},    // republiekcongoleopoldville
	{7223, 10, 15, 0x1},    // witrussischessr
	{7238, 22, 32, 0x1},    // greatbritainandnorthernirelanduk
	{7270, 246, 34, 0x1},   // ascensionandtristandacunhasthelena
	{7304, 145, 12, 0x1},   // phillippines
	{7316, 225, 16, 0x1},   // chinahongkongsar
	{7332, 6, 12, 0x1},     // azerbaidzjan
	{7344, 173, 13, 0x1},   // chilerepublic
	{7357, 165, 15, 0x1},   // formerzuidjemen
	{7372, 135, 9, 0x1},    // shrilanka
	{7381, 129, 8, 0x1},    // cambodia
	{7389, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{7417, 164, 17, 0x1},   // fmrarabrepofyemen
	{7434, 55, 13, 0x1},    // yugoslaviasfr
	{7447, 252, 19, 0x1},   // taiwanprovincechina
	{7466, 73, 11, 0x1},    // fdrethiopia
	{7477, 223, 18, 0x1},   // frenchguianaguyane
	{7495, 64, 13, 0x1},    // zairerepublic
	{7508, 59, 16, 0x1},    // formeruppervolta
	{7524, 138, 11, 0x1},   // uniemyanmar
	{7535, 22, 27, 0x1},    // greatbritainnorthernireland
	{7562, 209, 13, 0x1},   // bouvetislands
	{7575, 120, 5, 0x81},   // #2fsm
	{7580, 155, 11, 0x1},   // tadzikistan
	{7591, 49, 18, 0x1},    // slovaakserepubliek
	{7609, 95, 17, 0x1},    // sudanpresecession
	{7626, 45, 5, 0x81},    // #4642
	{7631, 53, 19, 0x1},    // formeroekraiensessr
	{7650, 54, 12, 0x1},    // unitedstates
	{7662, 243, 5, 0x81},   // #4638
	{7667, 136, 18, 0x1},   // maldivischeislands
	{7685, 238, 11, 0x1},   // niueislands
	{7696, 78, 21, 0x1},    // republiekguineebissau
	{7717, 139, 5, 0x81},   // #2mng
	{7722, 15, 15, 0x1},    // demrepofgermany
	{7737, 115, 4, 0x81},   // #496
	{7741, 186, 27, 0x1},   // formersaintchristophernevis
	{7768, 48, 16, 0x1},    // serbiamontenegro
	{7784, 139, 25, 0x1},   // peoplesrepublicofmongolia
	{7809, 136, 7, 0x1},    // maldive
	{7816, 26, 23, 0x1},    // hongaarsevolksrepubliek
	{7839, 148, 28, 0x1},   // northkoreademocraticrepublic
	{7867, 59, 18, 0x1},    // republicoppervolta
	{7885, 9, 15, 0x1},     // bsniaandhrzgvna
	{7900, 116, 16, 0x1},   // koninkrijkbhutan
	{7916, 88, 10, 0x1},    // mauritanie
	{7926, 246, 10, 0x1},   // sinthelena
	{7936, 46, 5, 0x81},    // #4643
	{7941, 186, 15, 0x1},   // saintkittsnorth
	{7956, 112, 13, 0x1},   // uarabemirates
	{7969, 120, 27, 0x1},   // micronesiefederalestatenvan
	{7996, 119, 12, 0x1},   // republicfiji
	{8008, 155, 12, 0x1},   // tadzjikistan
	{8020, 100, 26, 0x1},   // saotomeandprincipedemrepof
	{8046, 87, 19, 0x1},    // portugeeseastafrika
	{8065, 230, 13, 0x1},   // chinamacaosar
	{8078, 99, 6, 0x1},     // ssudan
	{8084, 241, 20, 0x1},   // gazastripandwestbank
	{8104, 95, 10, 0x1},    // sudannorth
	{8114, 208, 7, 0x1},    // bermuda
	{8121, 150, 13, 0x1},   // saoediearabie
	{8134, 5, 10, 0x1},     // oostenrijk
	{8144, 59, 5, 0x81},    // #4854
	{8149, 124, 11, 0x1},   // kingdomiraq
	{8160, 143, 13, 0x1},   // omansultanate
	{8173, 37, 25, 0x1},    // macedoniaformeryugoslavrp
	{8198, 115, 11, 0x1},   // bruneidarus
	{8209, 34, 6, 0x1},     // latvia
	{8215, 40, 21, 0x1},    // nederlandenkoninkrijk
	{8236, 207, 5, 0x81},   // #4652
	{8241, 4, 9, 0x1},      // australie
	{8250, 121, 21, 0x1},   // indonesiaunitedstates
	{8271, 163, 17, 0x1},   // samoawesternsamoa
	{8288, 138, 7, 0x1},    // mynamar
	{8295, 39, 5, 0x81},    // #2mne
	{8300, 225, 28, 0x1},   // chinapeoplesrepublichongkong
	{8328, 101, 15, 0x1},   // eswatinikingdom
	{8343, 99, 18, 0x1},    // republicsouthsudan
	{8361, 194, 17, 0x1},   // republieksuriname
	{8378, 56, 16, 0x1},    // republicofangola
	{8394, 63, 25, 0x1},    // verenigderepublickameroen
	{8419, 252, 19, 0x1},   // taiwanchinesetaipei
	{8438, 162, 11, 0x1},   // newhebrides
	{8449, 63, 5, 0x81},    // #4120
	{8454, 37, 36, 0x1},    // theformeryugoslavrepublicofmacedonia
	{8490, 66, 12, 0x1},    // comorosunion
	{8502, 85, 28, 0x1},    // madagascardemocraticrepublic
	{8530, 96, 5, 0x81},    // #4686
	{8535, 245, 15, 0x1},   // southgeoislands
	{8550, 94, 5, 0x81},    // #4646
	{8555, 248, 5, 0x81},   // #4666
	{8560, 149, 5, 0x81},   // #4634
	{8565, 132, 12, 0x1},   // staatkoeweit
	{8577, 46, 20, 0x1},    // voormaligesovjetunie
	{8597, 107, 6, 0x1},    // uganda
	{8603, 87, 20, 0x1},    // portugueseeastafrica
	{8623, 106, 24, 0x1},   // formertanganyikazanzibar
	{8647, 54, 16, 0x1},    // amerikaverstaten
	{8663, 64, 16, 0x1},    // demrepofthecongo
	{8679, 67, 18, 0x1},    // caboverdecapeverde
	{8697, 67, 17, 0x1},    // caboverderepublic
	{8714, 107, 14, 0x1},   // ugandarepublic
	{8728, 66, 16, 0x1},    // unievandecomoren
	{8744, 129, 38, 0x1},   // democratickampucheacoalitiongovernment
	{8782, 139, 23, 0x1},   // mongoolsevolksrepubliek
	{8805, 9, 17, 0x1},     // bosniahercegovina
	{8822, 91, 17, 0x1},    // republicofnamibia
	{8839, 59, 18, 0x1},    // republicuppervolta
	{8857, 231, 20, 0x1},   // stmartincollectivity
	{8877, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{8905, 88, 10, 0x1},    // mauritania
	{8915, 160, 20, 0x1},   // republicofuzbekistan
	{8935, 140, 16, 0x1},   // maleisefederatie
	{8951, 102, 19, 0x1},   // republiekseychellen
	{8970, 165, 23, 0x1},   // democraticrepublicyemen
	{8993, 116, 6, 0x1},    // bhutan
	{8999, 122, 12, 0x1},   // unionofindia
	{9011, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{9041, 188, 6, 0x1},    // mexiko
	{9047, 111, 28, 0x1},   // islamicrepublicofafghanistan
	{9075, 28, 17, 0x1},    // republicoficeland
	{9092, 253, 37, 0x1},   // verenigdestateskleineafgelegenislands
	{9129, 65, 16, 0x1},    // brazzavillecongo
	{9145, 76, 13, 0x1},    // guineeconakry
	{9158, 64, 31, 0x1},    // democraticrepubliccongokinshasa
	{9189, 112, 8, 0x1},    // emiraten
	{9197, 138, 35, 0x1},   // unievanbirmasocialistischerepubliek
	{9232, 165, 25, 0x1},   // democraticrepublicofyemen
	{9257, 49, 17, 0x1},    // slovakianrepublic
	{9274, 196, 5, 0x81},   // #4858
	{9279, 10, 19, 0x1},    // republiekwitrusland
	{9298, 253, 41, 0x1},   // verenigdestatenkleineverafgelegeneilanden
	{9339, 186, 31, 0x1},   // federationsaintchristophernevis
	{9370, 82, 15, 0x1},    // libyanarabjamah
	{9385, 82, 25, 0x1},    // libyanarabjamahiriyalibya
	{9410, 111, 10, 0x1},   // afganistan
	{9420, 254, 17, 0x1},   // vaticaanstadstaat
	{9437, 66, 39, 0x1},    // federaleislamitischerepubliekdercomoren
	{9476, 68, 10, 0x1},    // afarsissas
	{9486, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{9516, 138, 10, 0x1},   // burmaunion
	{9526, 120, 27, 0x1},   // micronesiafederatedstatesof
	{9553, 92, 15, 0x1},    // republicofniger
	{9568, 231, 17, 0x1},   // saintmartinfrench
	{9585, 134, 17, 0x1},   // libaneserepubliek
	{9602, 10, 18, 0x1},    // byelorussiabelarus
	{9620, 210, 20, 0x1},   // eilandencocoskeeling
	{9640, 73, 21, 0x1},    // socialistischethiopie
	{9661, 3, 15, 0x1},     // armeniarepublic
	{9676, 71, 17, 0x1},    // egyptarabrepublic
	{9693, 151, 9, 0x1},    // singapour
	{9702, 117, 28, 0x1},   // chinapeoplesrepublicmainland
	{9730, 64, 31, 0x1},    // democraticrepublicofformercongo
	{9761, 203, 26, 0x1},   // territoriumamerikaanssamoa
	{9787, 151, 9, 0x1},    // singapoer
	{9796, 177, 21, 0x1},   // gemenebestvandominica
	{9817, 11, 5, 0x81},    // #4124
	{9822, 19, 17, 0x1},    // republicofestonia
	{9839, 41, 15, 0x1},    // kingdomofnorway
	{9854, 100, 17, 0x1},   // saotomeenprincipe
	{9871, 33, 10, 0x1},    // luxembourg
	{9881, 67, 18, 0x1},    // republiekcaboverde
	{9899, 186, 10, 0x1},   // saintkitts
	{9909, 247, 8, 0x1},    // svalbard
	{9917, 205, 40, 0x1},   // frafrenchsouthernandantarcticterritories
	{9957, 170, 7, 0x1},    // bolivia
	{9964, 96, 7, 0x1},     // senegal
	{9971, 132, 5, 0x81},   // #2kwt
	{9976, 135, 14, 0x1},   // ceylondominion
	{9990, 150, 5, 0x81},   // #4682
	{9995, 61, 25, 0x1},    // middenafrikaanserepubliek
	{10020, 246, 5, 0x81},  // #4654
	{10025, 187, 5, 0x81},  // #4662
	{10030, 240, 5, 0x81},  // #4630
	{10035, 20, 7, 0x1},    // finland
	{10042, 148, 18, 0x1},  // koreadempeoplesrep
	{10060, 2, 28, 0x1},    // valleysofandorraprincipality
	{10088, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{10113, 40, 18, 0x1},   // kingdomnetherlands
	{10131, 170, 4, 0x81},  // #468
	{10135, 16, 22, 0x1},   // germanyfederalrepublic
	{10157, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{10190, 56, 21, 0x1},   // peoplesrepublicangola
	{10211, 17, 5, 0x81},   // #2dnk
	{10216, 212, 11, 0x1},  // landcuracao
	{10227, 108, 19, 0x1},  // republiekzuidafrika
	{10246, 4, 19, 0x1},    // australiegemenebest
	{10265, 64, 3, 0x1},    // rdc
	{10268, 99, 19, 0x1},   // republicsouthsoedan
	{10287, 68, 18, 0x1},   // republicofdjibouti
	{10305, 231, 5, 0x81},  // #4663
	{10310, 24, 13, 0x1},   // kingdomgreece
	{10323, 157, 27, 0x1},  // democraticrepubliceasttimor
	{10350, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{10381, 186, 5, 0x81},  // #2kna
	{10386, 94, 15, 0x1},   // republiekrwanda
	{10401, 98, 29, 0x1},   // democratischerepublieksomalie
	{10430, 42, 10, 0x1},   // newzealand
	{10440, 253, 35, 0x1},  // amerikaansekleinereafgelegenislands
	{10475, 60, 8, 0x1},    // botswana
	{10483, 77, 21, 0x1},   // gambiaislamicrepublic
	{10504, 49, 18, 0x1},   // slowaakserepubliek
	{10522, 33, 9, 0x1},    // luxemburg
	{10531, 30, 13, 0x1},   // republicitaly
	{10544, 2, 21, 0x1},    // principalityofandorra
	{10565, 47, 17, 0x1},   // republicsanmarino
	{10582, 257, 22, 0x1},  // wallisandfutunaislands
	{10604, 148, 23, 0x1},  // koreadempeoplesrepublic
	{10627, 67, 6, 0x1},    // cverde
	{10633, 95, 13, 0x1},   // upto2011sudan
	{10646, 72, 12, 0x1},   // stateeritrea
	{10658, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{10713, 115, 22, 0x1},  // nationbruneiabodepeace
	{10735, 110, 12, 0x1},  // zuidrhodesie
	{10747, 127, 5, 0x81},  // #2kaz
	{10752, 200, 5, 0x81},  // #4660
	{10757, 171, 23, 0x1},  // brazilieverenigdestates
	{10780, 128, 5, 0x81},  // #2kgz
	{10785, 246, 17, 0x1},  // formersainthelena
	{10802, 95, 13, 0x1},   // sudanrepublic
	{10815, 206, 26, 0x1},  // sinteustatiusensababonaire
	{10841, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{10866, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{10891, 204, 4, 0x81},  // #410
	{10895, 226, 12, 0x1},  // heardislands
	{10907, 55, 4, 0x1},    // sfry
	{10911, 16, 13, 0x1},   // westduitsland
	{10924, 48, 20, 0x1},   // serviemontenegrounie
	{10944, 184, 14, 0x1},  // republiekhaiti
	{10958, 95, 11, 0x1},   // formersudan
	{10969, 131, 18, 0x1},  // southkorearepublic
	{10987, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{11022, 58, 12, 0x1},   // benindahomey
	{11034, 140, 22, 0x1},  // formerfederationmalaya
	{11056, 241, 21, 0x1},  // palestijnseautoriteit
	{11077, 244, 20, 0x1},  // republiekzuidvietnam
	{11097, 232, 15, 0x1},  // northernmariana
	{11112, 19, 16, 0x1},   // republiekestland
	{11128, 250, 11, 0x1},  // turkscaicos
	{11139, 130, 16, 0x1},  // kiribatirepublic
	{11155, 122, 13, 0x1},  // republicindia
	{11168, 185, 7, 0x1},   // jamaica
	{11175, 34, 14, 0x1},   // republiclatvia
	{11189, 54, 9, 0x1},    // amerikavs
	{11198, 127, 10, 0x1},  // kazakhstan
	{11208, 156, 19, 0x1},  // turkmeenserepubliek
	{11227, 105, 18, 0x1},  // tunesischerepublic
	{11245, 241, 14, 0x1},  // statepalestine
	{11259, 228, 32, 0x1},  // britishindischeoceaanterritorium
	{11291, 15, 25, 0x1},   // germanydemocraticrepublic
	{11316, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{11345, 170, 7, 0x1},   // bolivie
	{11352, 131, 20, 0x1},  // republicofsouthkorea
	{11372, 186, 26, 0x1},  // saintkittsennevisfederatie
	{11398, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{11432, 37, 17, 0x1},   // republicmacedonia
	{11449, 71, 13, 0x1},   // egyptrepublic
	{11462, 22, 14, 0x1},   // grootbrittanie
	{11476, 230, 10, 0x1},  // chinamacao
	{11486, 147, 16, 0x1},  // papuanieuwguinea
	{11502, 184, 13, 0x1},  // haitirepublic
	{11515, 199, 23, 0x1},  // kingdomnetherlandsaruba
	{11538, 259, 11, 0x1},  // kosovorepof
	{11549, 22, 12, 0x1},   // unitedkindom
	{11561, 69, 4, 0x81},   // #412
	{11565, 116, 4, 0x81},  // #464
	{11569, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{11606, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{11637, 137, 25, 0x1},  // marshalleilandenrepubliek
	{11662, 170, 16, 0x1},  // boliviaplurstate
	{11678, 60, 14, 0x1},   // betsjoeanaland
	{11692, 168, 7, 0x1},   // bahamas
	{11699, 178, 16, 0x1},  // domincanrepublic
	{11715, 202, 25, 0x1},  // formernetherlandsantilles
	{11740, 249, 26, 0x1},  // saintmaartennederlandsdeel
	{11766, 46, 5, 0x81},   // #2rus
	{11771, 140, 25, 0x1},  // formerfederatievanmalakka
	{11796, 26, 9, 0x1},    // hongarije
	{11805, 83, 10, 0x1},   // basutoland
	{11815, 66, 12, 0x1},   // comorenstaat
	{11827, 21, 12, 0x1},   // francedomtom
	{11839, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{11879, 103, 6, 0x1},   // tsjaad
	{11885, 211, 12, 0x1},  // cookeilanden
	{11897, 25, 24, 0x1},   // croatialocalnamehrvatska
	{11921, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{11955, 198, 19, 0x1},  // venezuelabolivrepof
	{11974, 22, 18, 0x1},   // verenigdkoninkrijk
	{11992, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{12020, 90, 6, 0x1},    // malawi
	{12026, 170, 27, 0x1},  // plurinationalstateofbolivia
	{12053, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{12089, 46, 16, 0x1},   // russianfederaton
	{12105, 6, 10, 0x1},    // azerbeijan
	{12115, 257, 14, 0x1},  // wallisenfutuna
	{12129, 153, 25, 0x1},  // syrischearabischerepublic
	{12154, 228, 4, 0x81},  // #486
	{12158, 65, 16, 0x1},   // kongobrazzaville
	{12174, 65, 8, 0x1},    // congorep
	{12182, 121, 17, 0x1},  // netherlandsindies
	{12199, 82, 12, 0x1},   // stateoflibya
	{12211, 95, 15, 0x1},   // republicofsudan
	{12226, 161, 9, 0x1},   // srvietnam
	{12235, 157, 11, 0x1},  // timoreleste
	{12246, 45, 23, 0x1},   // roemeensevolksrepubliek
	{12269, 253, 19, 0x1},  // usminoroutlyingisds
	{12288, 137, 3, 0x1},   // rmi
	{12291, 14, 16, 0x1},   // republictsjechie
	{12307, 112, 12, 0x1},  // arabemirates
	{12319, 94, 5, 0x81},   // #2rwa
	{12324, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{12353, 243, 5, 0x81},  // #2reu
	{12358, 57, 5, 0x81},   // #4108
	{12363, 145, 19, 0x1},  // republicphilippines
	{12382, 186, 18, 0x1},  // stchristophernevis
	{12400, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{12430, 247, 19, 0x1},  // spitsbergenjanmayen
	{12449, 125, 24, 0x1},  // hashemitekingdomofjordan
	{12473, 64, 13, 0x1},   // republiczaire
	{12486, 144, 19, 0x1},  // inclbangladpakistan
	{12505, 226, 25, 0x1},  // heardandmcdonaldislandsau
	{12530, 115, 30, 0x1},  // natiebruneiverblijfplaatsvrede
	{12560, 64, 13, 0x1},   // congodemrepof
	{12573, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{12597, 230, 10, 0x1},  // macauchina
	{12607, 114, 12, 0x1},  // staatbahrein
	{12619, 37, 17, 0x1},   // republicmacedonie
	{12636, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{12674, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{12714, 253, 37, 0x1},  // kleineafgelegenislandsverenigdestates
	{12751, 46, 10, 0x1},   // formerussr
	{12761, 87, 9, 0x1},    // mozambque
	{12770, 62, 19, 0x1},   // republiccotedivoire
	{12789, 203, 4, 0x81},  // #416
	{12793, 208, 4, 0x81},  // #460
	{12797, 171, 4, 0x81},  // #476
	{12801, 120, 23, 0x1},  // federalstatesmicronesia
	{12824, 177, 18, 0x1},  // gemenebestdominica
	{12842, 169, 4, 0x81},  // #484
	{12846, 24, 6, 0x1},    // hellas
	{12852, 37, 22, 0x1},   // republicnorthmacedonie
	{12874, 207, 17, 0x1},  // saintbartholomeus
	{12891, 72, 12, 0x1},   // staateritrea
	{12903, 127, 9, 0x1},   // kazakstan
	{12912, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{12947, 53, 33, 0x1},   // oekraiensesovietsocialistrepublic
	{12980, 165, 16, 0x1},  // formersouthjemen
	{12996, 6, 13, 0x1},    // azerbeidzjaan
	{13009, 198, 24, 0x1},  // venezuelaverenigdestates
	{13033, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{13066, 199, 21, 0x1},  // arubakofthenetherland
	{13087, 74, 13, 0x1},   // gabonrepublic
	{13100, 43, 14, 0x1},   // republicpoland
	{13114, 82, 16, 0x1},   // libyanjamahiriya
	{13130, 134, 7, 0x1},   // libanon
	{13137, 47, 17, 0x1},   // sanmarinorepublic
	{13154, 48, 28, 0x1},   // statenunieservieenmontenegro
	{13182, 130, 5, 0x81},  // #2kir
	{13187, 229, 15, 0x1},  // bailiwickjersey
	{13202, 67, 17, 0x1},   // republiccaboverde
	{13219, 131, 5, 0x81},  // #2kor
	{13224, 165, 4, 0x1},   // pdry
	{13228, 256, 17, 0x1},  // usmaagdeneilanden
	{13245, 145, 21, 0x1},  // philippijnserepubliek
	{13266, 37, 20, 0x1},   // thefmryugrpmacedonia
	{13286, 209, 4, 0x81},  // #474
	{13290, 9, 20, 0x1},    // bosniaandhercegovina
	{13310, 114, 16, 0x1},  // kingdomofbahrain
	{13326, 250, 16, 0x1},  // turksandcaicosis
	{13342, 249, 23, 0x1},  // saintmaartennetherlands
	{13365, 253, 40, 0x1},  // kleineverafgelegenislandsverenigdestates
	{13405, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{13436, 131, 14, 0x1},  // republiekkorea
	{13450, 37, 4, 0x1},    // vjrm
	{13454, 183, 8, 0x1},   // hondurus
	{13462, 66, 14, 0x1},   // uniedercomoren
	{13476, 85, 28, 0x1},   // democraticrepublicmadagascar
	{13504, 147, 26, 0x1},  // papuaandnewguineaterritory
	{13530, 186, 16, 0x1},  // stkittsandnevits
	{13546, 45, 5, 0x81},   // #2rou
	{13551, 10, 10, 0x1},   // belorussia
	{13561, 236, 14, 0x1},  // nieuwcaledonie
	{13575, 67, 17, 0x1},   // republiccapeverde
	{13592, 100, 19, 0x1},  // saotomeeastprincipe
	{13611, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{13648, 133, 10, 0x1},  // formerlaos
	{13658, 280, 11, 0x2},  // saintmartin
	{13669, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{13692, 183, 16, 0x1},  // republichonduras
	{13708, 257, 5, 0x81},  // #4876
	{13713, 102, 19, 0x1},  // seychellenrepubliek
	{13732, 131, 10, 0x1},  // southkorea
	{13742, 40, 9, 0x1},    // nederland
	{13751, 117, 19, 0x1},  // volksrepubliekchina
	{13770, 32, 18, 0x1},   // lithuanianrepublic
	{13788, 29, 13, 0x1},   // stateofisrael
	{13801, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{13828, 153, 14, 0x1},  // syrianrepublic
	{13842, 17, 20, 0x1},   // koninkrijkdenemarken
	{13862, 130, 14, 0x1},  // gilbertislands
	{13876, 60, 4, 0x81},   // #472
	{13880, 120, 23, 0x1},  // federalstatesmicronesie
	{13903, 46, 7, 0x1},    // fmrussr
	{13910, 37, 22, 0x1},   // republicnorthmacedonia
	{13932, 154, 4, 0x1},   // siam
	{13936, 226, 25, 0x1},  // auheardandmcdonaldislands
	{13961, 55, 16, 0x1},   // formeryugoslavia
	{13977, 112, 3, 0x1},   // uae
	{13980, 145, 19, 0x1},  // republiekfilipijnen
	{13999, 58, 22, 0x1},   // peoplesrepublicofbenin
	{14021, 148, 6, 0x1},   // nkorea
	{14027, 206, 11, 0x1},  // beseilanden
	{14038, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{14065, 19, 7, 0x1},    // estland
	{14072, 68, 16, 0x1},   // afarsissasgebied
	{14088, 37, 19, 0x1},   // republicofmacedonia
	{14107, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{14135, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{14182, 223, 18, 0x1},  // guyanefrenchguiana
	{14200, 78, 20, 0x1},   // republicguineebissau
	{14220, 232, 34, 0x1},  // commonwealthnorthernmarianaislands
	{14254, 32, 8, 0x1},    // lithunia
	{14262, 142, 12, 0x1},  // nauruislands
	{14274, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{14305, 68, 6, 0x1},    // jibuti
	{14311, 164, 5, 0x81},  // #2yem
	{14316, 58, 7, 0x1},    // dahomey
	{14323, 256, 17, 0x1},  // maagdeneilandenvs
	{14340, 73, 16, 0x1},   // incleritethiopia
	{14356, 115, 16, 0x1},  // bruneidarussalam
	{14372, 255, 15, 0x1},  // virginislandsuk
	{14387, 96, 17, 0x1},   // republicofsenegal
	{14404, 119, 31, 0x1},  // fijisovereigndemocraticrepublic
	{14435, 45, 24, 0x1},   // peoplesrepublicofromania
	{14459, 230, 10, 0x1},  // chinamacau
	{14469, 5, 17, 0x1},    // republicofaustria
	{14486, 53, 17, 0x1},   // republicofukraine
	{14503, 206, 25, 0x1},  // bonairesabasainteustatius
	{14528, 182, 25, 0x1},  // guyanacooperativerepublic
	{14553, 9, 4, 0x81},    // #470
	{14557, 168, 10, 0x1},  // thebahamas
	{14567, 22, 29, 0x1},   // grootbrittannieennoordierland
	{14596, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{14632, 212, 30, 0x1},  // curacaokingdomofthenetherlands
	{14662, 22, 45, 0x1},   // grootbrittannienorthierlandverenigdkoninkrijk
	{14707, 282, 5, 0x1},   // #2dhy
	{14712, 106, 26, 0x1},  // verenigderepubliektanzania
	{14738, 63, 24, 0x1},   // unitedrepublicofcameroon
	{14762, 117, 13, 0x1},  // mainlandchina
	{14775, 6, 20, 0x1},    // republicofazerbaijan
	{14795, 46, 10, 0x1},   // sovjetunie
	{14805, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{14840, 177, 18, 0x1},  // dominicagemenebest
	{14858, 215, 15, 0x1},  // sahrawirepublic
	{14873, 230, 13, 0x1},  // macaosarchina
	{14886, 119, 19, 0x1},  // fijiislandsrepublic
	{14905, 138, 27, 0x1},  // unionburmasocialistrepublic
	{14932, 10, 10, 0x1},   // belorussie
	{14942, 8, 5, 0x81},    // #4100
	{14947, 214, 5, 0x81},  // #4136
	{14952, 283, 5, 0x81},  // #2ddr
	{14957, 240, 20, 0x1},  // gemenebestpuertorico
	{14977, 54, 5, 0x81},   // #4840
	{14982, 164, 12, 0x1},  // yemenkingdom
	{14994, 82, 10, 0x1},   // statelibya
	{15004, 63, 16, 0x1},   // republiccameroon
	{15020, 205, 23, 0x1},  // frenchsouthernterritory
	{15043, 196, 23, 0x1},  // orientalrepublicuruguay
	{15066, 84, 7, 0x1},    // marocco
	{15073, 65, 10, 0x1},   // franscongo
	{15083, 15, 6, 0x1},    // #3ddde
	{15089, 16, 26, 0x1},   // federalerepubliekduitsland
	{15115, 51, 13, 0x1},   // swedenkingdom
	{15128, 9, 12, 0x1},    // bsniahrzgvna
	{15140, 128, 18, 0x1},  // republickirgizstan
	{15158, 131, 3, 0x1},   // rok
	{15161, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{15203, 44, 8, 0x1},    // portugal
	{15211, 164, 13, 0x1},  // republicyemen
	{15224, 11, 6, 0x1},    // canada
	{15230, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{15260, 87, 25, 0x1},   // peoplesrepublicmozambique
	{15285, 166, 19, 0x1},  // republiekargentinie
	{15304, 63, 13, 0x1},   // franskameroen
	{15317, 218, 15, 0x1},  // faeroereilanden
	{15332, 141, 14, 0x1},  // kingdomofnepal
	{15346, 150, 12, 0x1},  // saoediarabie
	{15358, 284, 5, 0x1},   // #2rho
	{15363, 138, 14, 0x1},  // unionofmyanmar
	{15377, 131, 18, 0x1},  // republicsouthkorea
	{15395, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{15427, 77, 6, 0x1},    // gambia
	{15433, 156, 9, 0x1},   // turkmenia
	{15442, 159, 14, 0x1},  // elliceeilanden
	{15456, 161, 12, 0x1},  // northvietnam
	{15468, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{15503, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{15535, 128, 8, 0x1},   // kirgisie
	{15543, 218, 13, 0x1},  // faeroeislands
	{15556, 67, 16, 0x1},   // capeverdeislands
	{15572, 244, 17, 0x1},  // republicofvietnam
	{15589, 82, 5, 0x1},    // libya
	{15594, 249, 26, 0x1},  // nederlandsdeelsaintmaarten
	{15620, 112, 8, 0x1},   // emirates
	{15628, 177, 5, 0x81},  // #2dma
	{15633, 120, 16, 0x1},  // micronesiafedsts
	{15649, 165, 29, 0x1},  // democraticvolksrepubliekjemen
	{15678, 51, 16, 0x1},   // koninkrijkzweden
	{15694, 120, 14, 0x1},  // fsofmicronesia
	{15708, 119, 6, 0x1},   // fidzji
	{15714, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{15744, 285, 25, 0x82}, // yugoslaviafederalrepublic
	{15769, 60, 16, 0x1},   // botswanarepublic
	{15785, 112, 12, 0x1},  // unitedarabem
	{15797, 287, 5, 0x1},   // #2rom
	{15802, 177, 8, 0x1},   // dominica
	{15810, 138, 5, 0x81},  // #4104
	{15815, 67, 5, 0x81},   // #4132
	{15820, 203, 22, 0x1},  // americansamoaterritory
	{15842, 231, 18, 0x1},  // fransdeelstmaarten
	{15860, 25, 24, 0x1},   // localnamehrvatskacroatia
	{15884, 73, 9, 0x1},    // abyssinia
	{15893, 114, 14, 0x1},  // stateofbahrain
	{15907, 82, 46, 0x1},   // libischarabischesocialistischevolksjamahiriyya
	{15953, 241, 19, 0x1},  // occupiedtrpalestine
	{15972, 73, 11, 0x1},   // fmrethiopia
	{15983, 138, 11, 0x1},  // formerburma
	{15994, 197, 15, 0x1},  // stvincentandgre
	{16009, 174, 16, 0x1},  // colombiarepublic
	{16025, 144, 5, 0x81},  // #2pak
	{16030, 75, 14, 0x1},   // republiekghana
	{16044, 58, 6, 0x1},    // #3dybj
	{16050, 82, 18, 0x1},   // libyaarabjamahiriy
	{16068, 6, 9, 0x1},     // azerbijan
	{16077, 212, 18, 0x1},  // curacaoknetherland
	{16095, 165, 17, 0x1},  // adenyemenpdrsouth
	{16112, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{16147, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{16181, 15, 11, 0x1},   // eastgermany
	{16192, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16214, 111, 21, 0x1},  // republicofafghanistan
	{16235, 145, 5, 0x81},  // #2phl
	{16240, 46, 13, 0x1},   // sovjetrusland
	{16253, 59, 5, 0x81},   // #2bfa
	{16258, 210, 20, 0x1},  // keelingeilandencocos
	{16278, 171, 26, 0x1},  // federativerepublicofbrazil
	{16304, 108, 19, 0x1},  // southafricarepublic
	{16323, 156, 9, 0x1},   // turkmenie
	{16332, 202, 22, 0x1},  // nederlandseantillenoud
	{16354, 80, 5, 0x81},   // #2ken
	{16359, 196, 22, 0x1},  // easternrepublicuruguay
	{16381, 186, 30, 0x1},  // federatiesaintchristophernevis
	{16411, 58, 20, 0x1},   // formerlydahomeybenin
	{16431, 161, 8, 0x1},   // vietnamn
	{16439, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{16475, 143, 13, 0x1},  // maskateenoman
	{16488, 115, 22, 0x1},  // abodepeacenationbrunei
	{16510, 140, 16, 0x1},  // malayafederation
	{16526, 16, 5, 0x81},   // #2deu
	{16531, 227, 7, 0x1},   // manisle
	{16538, 186, 22, 0x1},  // sintchristoffelennevis
	{16560, 221, 10, 0x1},  // guadeloupe
	{16570, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{16595, 148, 29, 0x1},  // koreademocraticvolksrepubliek
	{16624, 85, 10, 0x1},   // madagascar
	{16634, 171, 23, 0x1},  // brazilieverenigdestaten
	{16657, 144, 16, 0x1},  // pakistanrepublic
	{16673, 186, 15, 0x1},  // stkittsandnevis
	{16688, 64, 13, 0x1},   // belgischcongo
	{16701, 112, 11, 0x1},  // unitedarabe
	{16712, 143, 24, 0x1},  // sultanateofmuscatandoman
	{16736, 117, 17, 0x1},  // chinapeoplesrepof
	{16753, 199, 28, 0x1},  // kingdomofthenetherlandsaruba
	{16781, 43, 5, 0x81},   // #2pol
	{16786, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{16817, 230, 5, 0x1},   // macao
	{16822, 46, 16, 0x1},   // russianfedertion
	{16838, 229, 17, 0x1},  // bailiwickofjersey
	{16855, 179, 16, 0x1},  // republiekecuador
	{16871, 52, 19, 0x1},   // ottomanempireturkey
	{16890, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{16920, 71, 3, 0x1},    // uar
	{16923, 87, 24, 0x1},   // volksrepubliekmozambique
	{16947, 173, 14, 0x1},  // republiekchili
	{16961, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{16986, 241, 20, 0x1},  // palestinianauthority
	{17006, 210, 13, 0x1},  // cocoseilanden
	{17019, 154, 12, 0x1},  // siamthailand
	{17031, 55, 21, 0x1},   // formersfrofyugoslavia
	{17052, 120, 24, 0x1},  // micronesiefederalestaten
	{17076, 106, 18, 0x1},  // tanganyikarepublic
	{17094, 6, 18, 0x1},    // republicazerbaijan
	{17112, 114, 7, 0x1},   // bahrain
	{17119, 239, 33, 0x1},  // ducieoenoislandspitcairnhenderson
	{17152, 82, 11, 0x1},   // formerlibya
	{17163, 288, 16, 0x82}, // fedrepyugoslavia
	{17179, 290, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{17207, 49, 17, 0x1},   // slowaakserepublic
	{17224, 111, 23, 0x1},  // islamicrepofafghanistan
	{17247, 82, 12, 0x1},   // libyakingdom
	{17259, 54, 25, 0x1},   // verenigdestatenvanamerika
	{17284, 65, 20, 0x1},   // congopeoplesrepublic
	{17304, 138, 8, 0x1},   // mayanmar
	{17312, 145, 23, 0x1},  // philippinescommonwealth
	{17335, 119, 26, 0x1},  // republiekvandefijieilanden
	{17361, 121, 19, 0x1},  // nederlandsoostindie
	{17380, 129, 14, 0x1},  // khmerrepubliek
	{17394, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{17425, 133, 6, 0x1},   // laopdr
	{17431, 62, 23, 0x1},   // republicoftheivorycoast
	{17454, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{17490, 292, 3, 0x3},   // roc
	{17493, 129, 5, 0x81},  // #2khm
	{17498, 54, 16, 0x1},   // verstatesamerika
	{17514, 190, 5, 0x81},  // #2pan
	{17519, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{17551, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{17581, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{17617, 239, 5, 0x81},  // #2pcn
	{17622, 178, 20, 0x1},  // dominicaanserepublic
	{17642, 133, 11, 0x1},  // kingdomlaos
	{17653, 196, 24, 0x1},  // oosterserepubliekuruguay
	{17677, 9, 19, 0x1},    // bosnieenherzegovina
	{17696, 64, 13, 0x1},   // congokinshasa
	{17709, 34, 15, 0x1},   // latvianrepublic
	{17724, 207, 10, 0x1},  // saintbarth
	{17734, 148, 15, 0x1},  // democratickorea
	{17749, 140, 6, 0x1},   // malaya
	{17755, 60, 5, 0x81},   // #2bwa
	{17760, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{17791, 143, 13, 0x1},  // sultanateoman
	{17804, 239, 10, 0x1},  // pitcairnis
	{17814, 128, 19, 0x1},  // kirgizischerepublic
	{17833, 179, 7, 0x1},   // equador
	{17840, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{17880, 37, 14, 0x1},   // macedoniefyrom
	{17894, 253, 17, 0x1},  // usoutlyingislands
	{17911, 295, 12, 0x2},  // ruandaurundi
	{17923, 164, 10, 0x1},  // yemensanaa
	{17933, 167, 16, 0x1},  // antiguaenbarbuda
	{17949, 178, 5, 0x81},  // #2dom
	{17954, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{17985, 68, 5, 0x81},   // #2dji
	{17990, 160, 10, 0x1},  // uzbekistan
	{18000, 148, 15, 0x1},  // koreademocratic
	{18015, 28, 5, 0x81},   // #2isl
	{18020, 111, 23, 0x1},  // islamicstateafghanistan
	{18043, 164, 10, 0x1},  // noordjemen
	{18053, 76, 6, 0x1},    // guinee
	{18059, 164, 22, 0x1},  // arabischerepublicjemen
	{18081, 127, 11, 0x1},  // khazakhstan
	{18092, 135, 14, 0x1},  // dominionceylon
	{18106, 44, 9, 0x1},    // portugual
	{18115, 16, 28, 0x1},   // federalrepublicformergermany
	{18143, 31, 27, 0x1},   // principalityofliechtenstein
	{18170, 136, 20, 0x1},  // formermaldiveislands
	{18190, 127, 18, 0x1},  // kazakhstanrepublic
	{18208, 6, 12, 0x1},    // azerbaidzhan
	{18220, 157, 17, 0x1},  // republiceasttimor
	{18237, 78, 11, 0x1},   // guinebissau
	{18248, 102, 17, 0x1},  // seychellesislands
	{18265, 148, 5, 0x81},  // #2prk
	{18270, 252, 7, 0x1},   // formosa
	{18277, 201, 13, 0x1},  // alandeilanden
	{18290, 65, 13, 0x1},   // congorepofthe
	{18303, 151, 9, 0x1},   // singapore
	{18312, 34, 15, 0x1},   // republicletland
	{18327, 66, 13, 0x1},   // comoroislands
	{18340, 29, 6, 0x1},    // israel
	{18346, 176, 14, 0x1},  // republicofcuba
	{18360, 70, 17, 0x1},   // sultanatezanzibar
	{18377, 113, 24, 0x1},  // volksrepubliekbangladesh
	{18401, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{18424, 222, 9, 0x1},   // groenland
	{18433, 114, 14, 0x1},  // kingdombahrain
	{18447, 240, 20, 0x1},  // puertoricogemenebest
	{18467, 188, 21, 0x1},  // mexicoverenigdestates
	{18488, 51, 6, 0x1},    // zweden
	{18494, 10, 17, 0x1},   // republicofbelarus
	{18511, 93, 24, 0x1},   // federalerepublieknigeria
	{18535, 230, 12, 0x1},  // chinaprmacao
	{18547, 188, 6, 0x1},   // mexico
	{18553, 27, 15, 0x1},   // republicierland
	{18568, 163, 28, 0x1},  // independentstatewesternsamoa
	{18596, 121, 29, 0x1},  // republicindonesiaunitarystate
	{18625, 164, 10, 0x1},  // sanaayemen
	{18635, 124, 4, 0x1},   // iraq
	{18639, 205, 32, 0x1},  // fransezuidelijkezuidpoolgebieden
	{18671, 226, 20, 0x1},  // heardmcdonaldislands
	{18691, 160, 11, 0x1},  // oesbekistan
	{18702, 210, 28, 0x1},  // cocoseilandenkeelingeilanden
	{18730, 160, 18, 0x1},  // republicuzbekistan
	{18748, 145, 10, 0x1},  // filipijnen
	{18758, 121, 17, 0x1},  // indonesiarepublic
	{18775, 240, 5, 0x81},  // #2pri
	{18780, 35, 6, 0x1},    // monaco
	{18786, 94, 15, 0x1},   // rwandanrepublic
	{18801, 107, 16, 0x1},  // republicofuganda
	{18817, 132, 7, 0x1},   // koeweit
	{18824, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{18852, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{18877, 191, 12, 0x1},  // republicperu
	{18889, 22, 13, 0x1},   // unitedkingdom
	{18902, 205, 25, 0x1},  // frenchsouthernterritories
	{18927, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{18984, 111, 23, 0x1},  // islamicstaatafghanistan
	{19007, 46, 11, 0x1},   // russiansfsr
	{19018, 115, 26, 0x1},  // nationofbruneiabodeofpeace
	{19044, 108, 7, 0x1},   // safrica
	{19051, 226, 22, 0x1},  // auheardmcdonaldislands
	{19073, 63, 17, 0x1},   // republiekkameroen
	{19090, 76, 6, 0x1},    // guinea
	{19096, 143, 13, 0x1},  // omansultanaat
	{19109, 22, 2, 0x1},    // vk
	{19111, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{19139, 137, 25, 0x1},  // republiekmarshalleilanden
	{19164, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{19205, 22, 13, 0x1},   // unitedkingdon
	{19218, 120, 19, 0x1},  // micronesiafedstates
	{19237, 248, 19, 0x1},  // stpierreandmiquelon
	{19256, 259, 15, 0x1},  // republiekkosovo
	{19271, 66, 11, 0x1},   // comorenunie
	{19282, 135, 17, 0x1},  // republieksrilanka
	{19299, 24, 17, 0x1},   // helleenserepublic
	{19316, 227, 9, 0x1},   // isleofman
	{19325, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{19348, 164, 5, 0x1},   // yeman
	{19353, 164, 5, 0x1},   // yemen
	{19358, 217, 16, 0x1},  // falklandeilanden
	{19374, 112, 12, 0x1},  // trucialcoast
	{19386, 252, 13, 0x1},  // chinesetaipei
	{19399, 146, 5, 0x81},  // #2plw
	{19404, 175, 19, 0x1},  // republicofcostarica
	{19423, 10, 18, 0x1},   // belarusbyelorussia
	{19441, 136, 21, 0x1},  // republicofthemaldives
	{19462, 16, 11, 0x1},   // germanywest
	{19473, 215, 16, 0x1},  // westelijkesahara
	{19489, 1, 22, 0x1},    // albaniapeoplesrepublic
	{19511, 55, 19, 0x1},   // voormaligjugoslavie
	{19530, 26, 17, 0x1},   // republicofhungary
	{19547, 246, 23, 0x1},  // sthelenaanddependencies
	{19570, 241, 27, 0x1},  // palestijnseautonomegebieden
	{19597, 297, 15, 0x2},  // republicofchina
	{19612, 7, 16, 0x1},    // koninkrijkbelgie
	{19628, 98, 16, 0x1},   // republieksomalie
	{19644, 210, 9, 0x1},   // cocosisds
	{19653, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{19677, 195, 22, 0x1},  // trinidadtobagorepublic
	{19699, 17, 10, 0x1},   // denemarken
	{19709, 129, 19, 0x1},  // formerkhmerrepublic
	{19728, 37, 23, 0x1},   // republieknoordmacedonie
	{19751, 44, 5, 0x81},   // #2prt
	{19756, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{19784, 28, 5, 0x81},   // #4352
	{19789, 80, 15, 0x1},   // republicofkenya
	{19804, 254, 13, 0x1},  // vaticaanstaat
	{19817, 242, 5, 0x81},  // #2pyf
	{19822, 30, 5, 0x81},   // #4380
	{19827, 115, 6, 0x1},   // brunei
	{19833, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{19865, 71, 3, 0x1},    // are
	{19868, 148, 10, 0x1},  // noordkorea
	{19878, 254, 8, 0x1},   // vaticaan
	{19886, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{19917, 241, 31, 0x1},  // palestineliberationorganization
	{19948, 92, 14, 0x1},   // republiekniger
	{19962, 16, 18, 0x1},   // fmrfedrepofgermany
	{19980, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{20027, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{20051, 154, 14, 0x1},  // koninkrijksiam
	{20065, 219, 19, 0x1},  // baljuwschapguernsey
	{20084, 299, 23, 0x2},  // koreademocraticrepublic
	{20107, 71, 14, 0x1},   // arabrepofegypt
	{20121, 138, 15, 0x1},  // burmanowmyanmar
	{20136, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{20164, 14, 15, 0x1},   // czechiarepublic
	{20179, 171, 25, 0x1},  // federalerepubliekbrazilie
	{20204, 231, 17, 0x1},  // fransdeelstmartin
	{20221, 252, 23, 0x1},  // provincievanchinataiwan
	{20244, 108, 3, 0x1},   // rsa
	{20247, 183, 8, 0x1},   // honduras
	{20255, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{20284, 120, 13, 0x1},  // micronesiafed
	{20297, 134, 15, 0x1},  // republiclebanon
	{20312, 28, 15, 0x1},   // republiciceland
	{20327, 45, 24, 0x1},   // romaniasocialistrepublic
	{20351, 62, 11, 0x1},   // cotedivoire
	{20362, 205, 24, 0x1},  // fransezuidelijkegebieden
	{20386, 48, 16, 0x1},   // serviemontenegro
	{20402, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{20431, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{20477, 54, 15, 0x1},   // usaunitedstates
	{20492, 123, 12, 0x1},  // empireofiran
	{20504, 165, 9, 0x1},   // adenyemen
	{20513, 123, 10, 0x1},  // empireiran
	{20523, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{20559, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{20597, 80, 14, 0x1},   // republiekkenia
	{20611, 231, 23, 0x1},  // saintmartincollectivity
	{20634, 239, 16, 0x1},  // pitcairneilanden
	{20650, 249, 30, 0x1},  // kingdomnetherlandssaintmaarten
	{20680, 241, 15, 0x1},  // formerpalestine
	{20695, 43, 21, 0x1},   // peoplesrepublicpoland
	{20716, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{20750, 52, 15, 0x1},   // turkserepubliek
	{20765, 115, 30, 0x1},  // verblijfplaatsvredenatiebrunei
	{20795, 7, 7, 0x1},     // belgium
	{20802, 122, 5, 0x81},  // #4356
	{20807, 105, 15, 0x1},  // tunisiarepublic
	{20822, 62, 5, 0x81},   // #4384
	{20827, 104, 14, 0x1},  // republicoftogo
	{20841, 53, 14, 0x1},   // sovjetoekraine
	{20855, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{20884, 2, 15, 0x1},    // prinsdomandorra
	{20899, 140, 15, 0x1},  // malayafederatie
	{20914, 45, 26, 0x1},   // socialistrepublicofromania
	{20940, 14, 19, 0x1},   // tsjechischerepublic
	{20959, 110, 9, 0x1},   // srhodesia
	{20968, 161, 9, 0x1},   // vietnamsr
	{20977, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{21015, 138, 20, 0x1},  // republicunionmyanmar
	{21035, 256, 15, 0x1},  // virginislandsus
	{21050, 215, 10, 0x1},  // westsahara
	{21060, 10, 21, 0x1},   // formerwitrussischessr
	{21081, 68, 16, 0x1},   // gebiedafarsissas
	{21097, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{21122, 91, 15, 0x1},   // southwestafrica
	{21137, 138, 19, 0x1},  // unionofmyanmarburma
	{21156, 48, 25, 0x1},   // serbiaandmontenegroformer
	{21181, 82, 10, 0x1},   // libiestaat
	{21191, 176, 13, 0x1},  // republiekcuba
	{21204, 102, 18, 0x1},  // seychellenrepublic
	{21222, 77, 17, 0x1},   // thegambiarepublic
	{21239, 170, 5, 0x81},  // #2bol
	{21244, 247, 26, 0x1},  // svalbardandjanmayenislands
	{21270, 139, 25, 0x1},  // mongolischevolksrepubliek
	{21295, 159, 13, 0x1},  // elliceislands
	{21308, 187, 10, 0x1},  // saintlucia
	{21318, 35, 18, 0x1},   // monacoprincipality
	{21336, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{21360, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{21395, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{21425, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{21462, 52, 15, 0x1},   // republicturkiye
	{21477, 54, 2, 0x1},    // us
	{21479, 186, 20, 0x1},  // stchristopherennevis
	{21499, 58, 16, 0x1},   // republiekdahomey
	{21515, 124, 4, 0x1},   // irak
	{21519, 142, 14, 0x1},  // naoerorepublic
	{21533, 301, 28, 0x82}, // montenegroyugoslaviafrserbia
	{21561, 255, 22, 0x1},  // maagdeneilandenbritish
	{21583, 202, 21, 0x1},  // netherlandswestindies
	{21604, 241, 14, 0x1},  // palestinastaat
	{21618, 237, 13, 0x1},  // norfolkeiland
	{21631, 15, 9, 0x1},    // formergdr
	{21640, 190, 14, 0x1},  // panamarepublic
	{21654, 136, 16, 0x1},  // republicmaldives
	{21670, 30, 5, 0x81},   // #2ita
	{21675, 96, 15, 0x1},   // republicsenegal
	{21690, 138, 17, 0x1},  // burmaunionmyanmar
	{21707, 71, 11, 0x1},   // formeregypt
	{21718, 188, 21, 0x1},  // mexicoverenigdestaten
	{21739, 231, 21, 0x1},  // saintmartinfrenchpart
	{21760, 118, 6, 0x1},   // cyprus
	{21766, 98, 24, 0x1},   // somalidemocraticrepublic
	{21790, 252, 19, 0x1},  // chinesetaipeitaiwan
	{21809, 242, 14, 0x1},  // franspolynesie
	{21823, 225, 15, 0x1},  // hongkongchinapr
	{21838, 255, 15, 0x1},  // ukvirginislands
	{21853, 8, 5, 0x81},    // #2bgr
	{21858, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{21887, 16, 17, 0x1},   // formerwestgermany
	{21904, 160, 19, 0x1},  // republicoezbekistan
	{21923, 209, 5, 0x81},  // #2bvt
	{21928, 6, 12, 0x1},    // azerbeidzjan
	{21940, 67, 19, 0x1},   // republicofcapeverde
	{21959, 68, 21, 0x1},   // afarsissasfransgebied
	{21980, 10, 6, 0x1},    // #3byaa
	{21986, 172, 9, 0x1},   // barbadoes
	{21995, 15, 3, 0x1},    // gdr
	{21998, 93, 22, 0x1},   // federalrepublicnigeria
	{22020, 197, 14, 0x1},  // saintvincentgr
	{22034, 185, 5, 0x81},  // #4388
	{22039, 4, 23, 0x1},    // commonwealthofaustralia
	{22062, 239, 14, 0x1},  // pitcairnisland
	{22076, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{22099, 79, 16, 0x1},   // equatorialguinea
	{22115, 210, 20, 0x1},  // cocoskeelingeilanden
	{22135, 244, 8, 0x1},   // vietnams
	{22143, 57, 5, 0x81},   // #2bdi
	{22148, 45, 8, 0x1},    // roemenie
	{22156, 208, 5, 0x81},  // #2bmu
	{22161, 241, 19, 0x1},  // palestineoccupiedtr
	{22180, 208, 15, 0x1},  // bermudaeilanden
	{22195, 129, 15, 0x1},  // stateofcambodia
	{22210, 95, 14, 0x1},   // republieksudan
	{22224, 138, 9, 0x1},   // unieburma
	{22233, 155, 20, 0x1},  // republictadzjikistan
	{22253, 257, 22, 0x1},  // wallisenfutunaeilanden
	{22275, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{22303, 106, 7, 0x1},   // tazania
	{22310, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{22350, 48, 22, 0x1},   // serbiamontenegroformer
	{22372, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{22404, 10, 35, 0x1},   // witrussischesovietsocialistrepublic
	{22439, 239, 15, 0x1},  // pitcairnislands
	{22454, 198, 11, 0x1},  // venezuelarb
	{22465, 68, 16, 0x1},   // djiboutirepublic
	{22481, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{22510, 199, 9, 0x1},   // landaruba
	{22519, 61, 11, 0x1},   // centralafrr
	{22530, 241, 37, 0x1},  // formerpalestineliberationorganization
	{22567, 257, 28, 0x1},  // territorywallisfutunaislands
	{22595, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{22623, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{22656, 169, 13, 0x1},  // britshonduras
	{22669, 249, 22, 0x1},  // netherlandssintmaarten
	{22691, 156, 11, 0x1},  // turkmenstan
	{22702, 223, 12, 0x1},  // frenchguiana
	{22714, 138, 26, 0x1},  // unieburmasocialistrepublic
	{22740, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{22772, 64, 12, 0x1},   // belgiancongo
	{22784, 33, 20, 0x1},   // grandduchyluxembourg
	{22804, 144, 19, 0x1},  // pakistaninclbanglad
	{22823, 40, 17, 0x1},   // formernetherlands
	{22840, 15, 27, 0x1},   // democraticrepublicofgermany
	{22867, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{22902, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{22930, 25, 15, 0x1},   // croatiarepublic
	{22945, 259, 14, 0x1},  // kosovarepublic
	{22959, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{22986, 162, 8, 0x1},   // vanutatu
	{22994, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{23018, 78, 15, 0x1},   // portugeesguinee
	{23033, 6, 10, 0x1},    // azerbaijan
	{23043, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{23093, 13, 6, 0x1},    // #3cshh
	{23099, 61, 28, 0x1},   // formercentralafricanrepublic
	{23127, 19, 15, 0x1},   // estoniarepublic
	{23142, 48, 6, 0x1},    // servie
	{23148, 123, 4, 0x1},   // iran
	{23152, 120, 25, 0x1},  // micronesiafederalstatesof
	{23177, 117, 7, 0x1},   // chinapr
	{23184, 120, 19, 0x1},  // micronesiefederatie
	{23203, 14, 20, 0x1},   // tsjechischerepubliek
	{23223, 151, 17, 0x1},  // singaporerepublic
	{23240, 13, 16, 0x1},   // tsjechoslowakije
	{23256, 186, 21, 0x1},  // stchristopherandnevis
	{23277, 129, 15, 0x1},  // kingdomcambodia
	{23292, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{23317, 197, 24, 0x1},  // saintvincentengrenadines
	{23341, 117, 3, 0x1},   // prc
	{23344, 186, 20, 0x1},  // stchristoffelennevis
	{23364, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{23393, 105, 14, 0x1},  // tunisiakingdom
	{23407, 244, 3, 0x1},   // rvn
	{23410, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{23437, 145, 18, 0x1},  // filipijnserepublic
	{23455, 74, 15, 0x1},   // republicofgabon
	{23470, 192, 5, 0x81},  // #2pry
	{23475, 245, 33, 0x1},  // southgeorgiasouthsandwicheilanden
	{23508, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{23537, 134, 15, 0x1},  // lebanonrepublic
	{23552, 239, 33, 0x1},  // pitcairnhendersonducieoenoislands
	{23585, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{23624, 148, 11, 0x1},  // demrepkorea
	{23635, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{23671, 195, 2, 0x1},   // tt
	{23673, 82, 5, 0x1},    // libie
	{23678, 16, 22, 0x1},   // federalrepublicgermany
	{23700, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{23728, 129, 17, 0x1},  // kingdomofcambodia
	{23745, 238, 10, 0x1},  // niueisland
	{23755, 303, 5, 0x1},   // #4532
	{23760, 110, 18, 0x1},  // republicofzimbabwe
	{23778, 64, 11, 0x1},   // congodemrep
	{23789, 232, 10, 0x1},  // nmarianais
	{23799, 49, 18, 0x1},   // republicofslovakia
	{23817, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{23854, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{23885, 104, 13, 0x1},  // republiektogo
	{23898, 138, 5, 0x1},   // birma
	{23903, 120, 23, 0x1},  // micronesiafederalstates
	{23926, 43, 6, 0x1},    // poland
	{23932, 145, 24, 0x1},  // republiekvandefilipijnen
	{23956, 147, 17, 0x1},  // papoeanieuwguinea
	{23973, 255, 12, 0x1},  // brvirginisds
	{23985, 199, 5, 0x81},  // #4533
	{23990, 174, 17, 0x1},  // republiekcolombia
	{24007, 68, 16, 0x1},   // frenchafarsissas
	{24023, 255, 15, 0x1},  // britishvirginis
	{24038, 63, 8, 0x1},    // kameroun
	{24046, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{24077, 129, 20, 0x1},  // formerkhmerrepubliek
	{24097, 42, 2, 0x1},    // nz
	{24099, 22, 25, 0x1},   // greatbritainunitedkingdom
	{24124, 39, 19, 0x1},   // republiekmontenegro
	{24143, 150, 11, 0x1},  // saudiarabia
	{24154, 101, 18, 0x1},  // kingdomofswaziland
	{24172, 42, 5, 0x81},   // #4554
	{24177, 217, 20, 0x1},  // falklandisdsmalvinas
	{24197, 304, 5, 0x1},   // #4530
	{24202, 20, 16, 0x1},   // republiekfinland
	{24218, 165, 23, 0x1},  // yemendemocraticrepublic
	{24241, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{24266, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{24300, 29, 5, 0x81},   // #2isr
	{24305, 138, 27, 0x1},  // socialistrepublicunionburma
	{24332, 118, 14, 0x1},  // republiccyprus
	{24346, 53, 39, 0x1},   // formeroekraiensesovietsocialistrepublic
	{24385, 110, 16, 0x1},  // rhodesiazimbabwe
	{24401, 54, 18, 0x1},   // unitedsatesamerica
	{24419, 168, 24, 0x1},  // commonwealthofthebahamas
	{24443, 161, 7, 0x1},   // vietman
	{24450, 213, 13, 0x1},  // christmasisds
	{24463, 230, 5, 0x1},   // macau
	{24468, 134, 17, 0x1},  // republicoflebanon
	{24485, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{24507, 67, 12, 0x1},   // centralverde
	{24519, 106, 18, 0x1},  // tanganyikazanzibar
	{24537, 212, 5, 0x81},  // #4531
	{24542, 227, 9, 0x1},   // eilandman
	{24551, 168, 19, 0x1},  // bahamascommonwealth
	{24570, 154, 11, 0x1},  // kingdomsiam
	{24581, 157, 6, 0x1},   // #3tptl
	{24587, 164, 23, 0x1},  // formerarabrepublicyemen
	{24610, 197, 26, 0x1},  // saintvincentendegrenadinen
	{24636, 241, 17, 0x1},  // westbankgazastrip
	{24653, 196, 24, 0x1},  // republictenoostenuruguay
	{24677, 156, 13, 0x1},  // turkemenistan
	{24690, 232, 19, 0x1},  // northmarianaislands
	{24709, 305, 5, 0x83},  // congo
	{24714, 149, 5, 0x1},   // katar
	{24719, 189, 19, 0x1},  // republicofnicaragua
	{24738, 93, 19, 0x1},   // federationofnigeria
	{24757, 100, 16, 0x1},  // stomeandprincipe
	{24773, 308, 5, 0x1},   // #4200
	{24778, 207, 10, 0x1},  // saintbarts
	{24788, 64, 25, 0x1},   // republiekcongoleopoldstad
	{24813, 140, 18, 0x1},  // federatievanmalaya
	{24831, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{24854, 241, 15, 0x1},  // westbankandgaza
	{24869, 141, 5, 0x81},  // #4524
	{24874, 228, 5, 0x81},  // #2iot
	{24879, 71, 23, 0x1},   // arabischerepublicegypte
	{24902, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{24943, 231, 21, 0x1},  // fransdeelsaintmaarten
	{24964, 78, 10, 0x1},   // guineabiss
	{24974, 62, 21, 0x1},   // ivorycoastcotedivoire
	{24995, 253, 38, 0x1},  // verenigdestateskleinepacifischeislands
	{25033, 119, 12, 0x1},  // dominionfiji
	{25045, 164, 14, 0x1},  // republiekjemen
	{25059, 61, 26, 0x1},   // centraalafrikaanserepublic
	{25085, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{25122, 229, 15, 0x1},  // jerseybailiwick
	{25137, 85, 18, 0x1},   // madagascarrepublic
	{25155, 104, 4, 0x1},   // togo
	{25159, 20, 15, 0x1},   // finlandrepublic
	{25174, 230, 12, 0x1},  // chinaprmacau
	{25186, 49, 9, 0x1},    // slovakrep
	{25195, 195, 25, 0x1},  // republiektrinidadentobago
	{25220, 82, 20, 0x1},   // lybianarabjamahiriya
	{25240, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{25267, 157, 9, 0x1},   // oosttimor
	{25276, 93, 17, 0x1},   // nigeriafederation
	{25293, 54, 27, 0x1},   // verenigdestatesnorthamerika
	{25320, 128, 14, 0x1},  // kyrgyzrepublic
	{25334, 153, 8, 0x1},   // syrianar
	{25342, 241, 15, 0x1},  // stateofpalestin
	{25357, 133, 11, 0x1},  // laoskingdom
	{25368, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{25393, 98, 14, 0x1},   // somalirepublic
	{25407, 25, 15, 0x1},   // republiccroatia
	{25422, 124, 5, 0x81},  // #2irq
	{25427, 174, 8, 0x1},   // colombia
	{25435, 30, 18, 0x1},   // italiaanserepublic
	{25453, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{25488, 49, 16, 0x1},   // republicslovakia
	{25504, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{25543, 163, 5, 0x81},  // #2wsm
	{25548, 42, 12, 0x1},   // nieuwzeeland
	{25560, 150, 11, 0x1},  // saudiarabie
	{25571, 54, 3, 0x1},    // usa
	{25574, 68, 5, 0x81},   // #4262
	{25579, 44, 18, 0x1},   // republicofportugal
	{25597, 54, 15, 0x1},   // verenigdestaten
	{25612, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{25648, 54, 20, 0x1},   // unitedsatesofamerica
	{25668, 189, 5, 0x81},  // #4558
	{25673, 47, 9, 0x1},    // sanmarino
	{25682, 249, 5, 0x81},  // #4534
	{25687, 144, 22, 0x1},  // inclbangladeshpakistan
	{25709, 29, 11, 0x1},   // israelstate
	{25720, 144, 5, 0x81},  // #4586
	{25725, 309, 5, 0x1},   // #4590
	{25730, 198, 20, 0x1},  // venezuelarepublicbol
	{25750, 13, 20, 0x1},   // czechoslovakiaformer
	{25770, 163, 23, 0x1},  // independentstateofsamoa
	{25793, 29, 5, 0x81},   // #4376
	{25798, 179, 15, 0x1},  // ecuadorrepublic
	{25813, 124, 5, 0x81},  // #4368
	{25818, 134, 15, 0x1},  // republiclibanon
	{25833, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{25871, 210, 14, 0x1},  // keelingislands
	{25885, 191, 5, 0x81},  // #2per
	{25890, 138, 11, 0x1},  // myanmarunie
	{25901, 250, 18, 0x1},  // turkscaicosislands
	{25919, 14, 5, 0x81},   // #4203
	{25924, 176, 12, 0x1},  // cubarepublic
	{25936, 111, 20, 0x1},  // republiekafghanistan
	{25956, 206, 5, 0x81},  // #4535
	{25961, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{25988, 63, 8, 0x1},    // camerron
	{25996, 146, 5, 0x81},  // #4585
	{26001, 190, 5, 0x81},  // #4591
	{26006, 112, 18, 0x1},  // unitedarabemirates
	{26024, 206, 18, 0x1},  // caribischnederland
	{26042, 200, 8, 0x1},   // anguilla
	{26050, 207, 11, 0x1},  // saintbarths
	{26061, 4, 21, 0x1},    // australiacommonwealth
	{26082, 247, 18, 0x1},  // svalbardenjanmayen
	{26100, 43, 23, 0x1},   // peoplesrepublicofpoland
	{26123, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{26153, 91, 15, 0x1},   // southwestafrika
	{26168, 138, 12, 0x1},  // unievanbirma
	{26180, 161, 8, 0x1},   // nvietnam
	{26188, 154, 8, 0x1},   // thialand
	{26196, 161, 12, 0x1},  // vietnamnorth
	{26208, 58, 5, 0x81},   // #4204
	{26213, 138, 19, 0x1},  // myanmarrepublicunie
	{26232, 205, 5, 0x81},  // #4260
	{26237, 196, 25, 0x1},  // orientalrepublicofuruguay
	{26262, 169, 5, 0x81},  // #2blz
	{26267, 255, 22, 0x1},  // britishmaagdeneilanden
	{26289, 224, 4, 0x1},   // guam
	{26293, 231, 14, 0x1},  // stmartinfrench
	{26307, 198, 9, 0x1},   // venezuela
	{26316, 114, 5, 0x81},  // #2bhr
	{26321, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{26357, 142, 5, 0x81},  // #4520
	{26362, 255, 3, 0x1},   // bvi
	{26365, 85, 18, 0x1},   // republicmadagaskar
	{26383, 137, 5, 0x81},  // #4584
	{26388, 125, 22, 0x1},  // hashemitekingdomjordan
	{26410, 244, 18, 0x1},  // formersouthvietnam
	{26428, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{26466, 197, 26, 0x1},  // saintvincentendegrenadines
	{26492, 52, 15, 0x1},   // republicturkije
	{26507, 20, 15, 0x1},   // republicfinland
	{26522, 54, 2, 0x1},    // vs
	{26524, 130, 17, 0x1},  // republiekkiribati
	{26541, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{26569, 149, 10, 0x1},  // qatarstate
	{26579, 206, 5, 0x81},  // #2bes
	{26584, 241, 5, 0x81},  // #4275
	{26589, 43, 21, 0x1},   // polishpeoplesrepublic
	{26610, 71, 23, 0x1},   // unitedarabrepublicegypt
	{26633, 168, 5, 0x81},  // #2bhs
	{26638, 120, 5, 0x81},  // #4583
	{26643, 79, 17, 0x1},   // equatoriaalguinea
	{26660, 212, 23, 0x1},  // curacaokofthenetherland
	{26683, 48, 19, 0x1},   // serbiaandmontenegro
	{26702, 123, 14, 0x1},  // keizerrijkiran
	{26716, 95, 11, 0x1},   // northsoedan
	{26727, 198, 12, 0x1},  // venezuelarbv
	{26739, 14, 19, 0x1},   // formerczechrepublic
	{26758, 133, 3, 0x1},   // lao
	{26761, 36, 15, 0x1},   // moldovarepublic
	{26776, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{26807, 74, 5, 0x81},   // #4266
	{26812, 61, 21, 0x1},   // centralafricarepublic
	{26833, 148, 22, 0x1},  // koreapeoplesrepublicof
	{26855, 310, 5, 0x1},   // #2bur
	{26860, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{26896, 154, 17, 0x1},  // kingdomofthailand
	{26913, 71, 6, 0x1},    // egypte
	{26919, 64, 24, 0x1},   // republiccongoleopoldstad
	{26943, 27, 5, 0x81},   // #4372
	{26948, 139, 23, 0x1},  // peoplesrepublicmongolia
	{26971, 123, 5, 0x81},  // #4364
	{26976, 205, 21, 0x1},  // frsouthantarcticlands
	{26997, 252, 9, 0x1},   // roctaiwan
	{27006, 101, 17, 0x1},  // swazilandeswatini
	{27023, 247, 21, 0x1},  // spitsbergenenjanmayen
	{27044, 244, 23, 0x1},  // formerrepublicofvietnam
	{27067, 14, 8, 0x1},    // czechrep
	{27075, 196, 24, 0x1},  // uruguayrepublictenoosten
	{27099, 225, 13, 0x1},  // chinahongkong
	{27112, 164, 15, 0x1},  // koninkrijkjemen
	{27127, 253, 5, 0x81},  // #4581
	{27132, 70, 22, 0x1},   // volksrepubliekzanzibar
	{27154, 311, 5, 0x1},   // #2nhb
	{27159, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{27203, 160, 11, 0x1},  // oezbekistan
	{27214, 117, 7, 0x1},   // vrchina
	{27221, 163, 30, 0x1},  // independentstateofwesternsamoa
	{27251, 186, 21, 0x1},  // saintchristoffelnevis
	{27272, 68, 16, 0x1},   // frenchsomaliland
	{27288, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{27318, 248, 14, 0x1},  // stpierreandmiq
	{27332, 17, 5, 0x81},   // #4208
	{27337, 196, 23, 0x1},  // uruguayorientalrepublic
	{27360, 16, 5, 0x81},   // #4276
	{27365, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{27404, 138, 19, 0x1},  // republicuniemyanmar
	{27423, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{27453, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{27493, 232, 5, 0x81},  // #4580
	{27498, 148, 29, 0x1},  // democraticvolksrepubliekkorea
	{27527, 111, 26, 0x1},  // afghanistanislamicrepublic
	{27553, 177, 20, 0x1},  // dominicacommonwealth
	{27573, 29, 11, 0x1},   // staatisrael
	{27584, 203, 13, 0x1},  // americansamoa
	{27597, 18, 5, 0x1},    // spain
	{27602, 221, 10, 0x1},  // guadaloupe
	{27612, 55, 17, 0x1},   // formerjoegoslavie
	{27629, 58, 20, 0x1},   // beninpeoplesrepublic
	{27649, 16, 8, 0x1},    // germanyw
	{27657, 257, 5, 0x81},  // #2wlf
	{27662, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{27687, 105, 6, 0x1},   // tunisa
	{27693, 98, 15, 0x1},   // republicsomalie
	{27708, 30, 6, 0x1},    // italie
	{27714, 105, 14, 0x1},  // kingdomtunisia
	{27728, 37, 44, 0x1},   // macedoniedevoormaligejoegoslavischerepubliek
	{27772, 79, 17, 0x1},   // equatoriaalguinee
	{27789, 236, 21, 0x1},  // newcaledoniaterritory
	{27810, 15, 18, 0x1},   // fmrdemrepofgermany
	{27828, 48, 6, 0x1},    // #3csxx
	{27834, 241, 30, 0x1},  // occupiedpalestinianterritories
	{27864, 57, 15, 0x1},   // burundirepublic
	{27879, 112, 11, 0x1},  // trucialoman
	{27890, 77, 5, 0x81},   // #4270
	{27895, 66, 14, 0x1},   // comoroeilanden
	{27909, 183, 18, 0x1},  // republicofhonduras
	{27927, 32, 9, 0x1},    // lithuania
	{27936, 227, 5, 0x81},  // #2imn
	{27941, 147, 5, 0x81},  // #4598
	{27946, 147, 12, 0x1},  // pnorthguinea
	{27958, 312, 19, 0x2},  // sintmaartenstmartin
	{27977, 8, 15, 0x1},    // kingdombulgaria
	{27992, 105, 7, 0x1},   // tunesie
	{27999, 121, 5, 0x81},  // #4360
	{28004, 10, 17, 0x1},   // belarusrepublicof
	{28021, 187, 9, 0x1},   // sintlucia
	{28030, 100, 11, 0x1},  // saotomeandp
	{28041, 82, 19, 0x1},   // libyanarabjamahirya
	{28060, 65, 22, 0x1},   // peoplesrepublicofcongo
	{28082, 145, 20, 0x1},  // philippijnserepublic
	{28102, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{28138, 9, 3, 0x1},     // bih
	{28141, 122, 13, 0x1},  // indiarepublic
	{28154, 107, 14, 0x1},  // republicuganda
	{28168, 133, 4, 0x1},   // laos
	{28172, 24, 14, 0x1},   // republicgreece
	{28186, 202, 19, 0x1},  // nederlandseantillen
	{28205, 136, 17, 0x1},  // maldivessultanate
	{28222, 207, 15, 0x1},  // saintbarthelemy
	{28237, 108, 14, 0x1},  // zuidafrikaunie
	{28251, 241, 5, 0x81},  // #2pse
	{28256, 141, 12, 0x1},  // stateofnepal
	{28268, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{28298, 54, 9, 0x1},    // vsamerika
	{28307, 65, 19, 0x1},   // brazzavillecongorep
	{28326, 62, 11, 0x1},   // cotedlvoire
	{28337, 256, 30, 0x1},  // maagdeneilandenverenigdestates
	{28367, 90, 14, 0x1},   // republicmalawi
	{28381, 87, 20, 0x1},   // republicofmozambique
	{28401, 186, 23, 0x1},  // stkittsennevisfederatie
	{28424, 113, 5, 0x81},  // #2bgd
	{28429, 23, 5, 0x81},   // #4268
	{28434, 148, 8, 0x1},   // demkorea
	{28442, 82, 14, 0x1},   // kingdomoflibya
	{28456, 232, 22, 0x1},  // northernmarianaislands
	{28478, 10, 5, 0x81},   // #2blr
	{28483, 40, 5, 0x81},   // #4528
	{28488, 145, 18, 0x1},  // republicfilipijnen
	{28506, 136, 18, 0x1},  // maledivenrepubliek
	{28524, 121, 5, 0x81},  // #2idn
	{28529, 241, 12, 0x1},  // gazawestbank
	{28541, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{28581, 314, 13, 0x2},  // virginislands
	{28594, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{28625, 123, 5, 0x81},  // #2irn
	{28630, 46, 6, 0x1},    // #3suhh
	{28636, 253, 5, 0x81},  // #2umi
	{28641, 22, 2, 0x1},    // uk
	{28643, 89, 17, 0x1},   // mauritiusrepublic
	{28660, 37, 14, 0x1},   // northmacedonia
	{28674, 54, 22, 0x1},   // verenigdestatesamerika
	{28696, 48, 24, 0x1},   // montenegroserbiafrserbia
	{28720, 143, 22, 0x1},  // muscatandomansultanate
	{28742, 259, 14, 0x1},  // kosovorepublic
	{28756, 229, 20, 0x1},  // channelislandsjersey
	{28776, 147, 30, 0x1},  // papuanewguineaindependentstate
	{28806, 146, 13, 0x1},  // palaurepublic
	{28819, 316, 22, 0x2},  // saintmartinsintmaarten
	{28841, 220, 5, 0x81},  // #2gib
	{28846, 318, 5, 0x1},   // #2bys
	{28851, 85, 20, 0x1},   // republicofmadagascar
	{28871, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{28926, 37, 6, 0x1},    // tfyrom
	{28932, 154, 10, 0x1},  // formersiam
	{28942, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{28976, 153, 17, 0x1},  // syriaarabrepublic
	{28993, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{29025, 141, 5, 0x81},  // #2npl
	{29030, 212, 18, 0x1},  // knetherlandcuracao
	{29048, 105, 17, 0x1},  // koninkrijktunesie
	{29065, 147, 5, 0x81},  // #2png
	{29070, 13, 20, 0x1},   // czechoslovakrepublic
	{29090, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{29129, 165, 24, 0x1},  // volksrepublieksouthjemen
	{29153, 16, 9, 0x1},    // duitsland
	{29162, 144, 25, 0x1},  // islamicrepublicofpakistan
	{29187, 138, 12, 0x1},  // myanmarburma
	{29199, 189, 9, 0x1},   // nicaragua
	{29208, 137, 24, 0x1},  // republicmarshalleilanden
	{29232, 2, 7, 0x1},     // andorra
	{29239, 244, 15, 0x1},  // fmrrepofvietnam
	{29254, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{29285, 230, 12, 0x1},  // prmacaochina
	{29297, 27, 5, 0x81},   // #2irl
	{29302, 152, 14, 0x1},  // solomanislands
	{29316, 45, 18, 0x1},   // roemeenserepubliek
	{29334, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{29360, 241, 28, 0x1},  // palestinianterritoryoccupied
	{29388, 186, 30, 0x1},  // formersaintchristopherandnevis
	{29418, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{29460, 164, 27, 0x1},  // mutawakkilitekingdomofyemen
	{29487, 249, 23, 0x1},  // netherlandssaintmaarten
	{29510, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{29538, 82, 13, 0x1},   // staatvanlibie
	{29551, 32, 19, 0x1},   // republicoflithuania
	{29570, 193, 20, 0x1},  // republicofelsalvador
	{29590, 153, 16, 0x1},  // syrischerepublic
	{29606, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{29635, 71, 14, 0x1},   // kingdomofegypt
	{29649, 236, 5, 0x81},  // #2ncl
	{29654, 36, 16, 0x1},   // republicmoldavie
	{29670, 128, 12, 0x1},  // kirghizistan
	{29682, 134, 5, 0x81},  // #4422
	{29687, 256, 25, 0x1},  // unitedstatesvirginislands
	{29712, 230, 12, 0x1},  // prmacauchina
	{29724, 33, 5, 0x81},   // #4442
	{29729, 64, 16, 0x1},   // congodemrepublic
	{29745, 150, 12, 0x1},  // saoudiarabie
	{29757, 28, 16, 0x1},   // republiekijsland
	{29773, 241, 21, 0x1},  // bezetpalestijnsgebied
	{29794, 7, 5, 0x81},    // #2bel
	{29799, 165, 18, 0x1},  // yemenpeoplesdemrep
	{29817, 116, 5, 0x81},  // #2btn
	{29822, 115, 5, 0x81},  // #2brn
	{29827, 140, 20, 0x1},  // federatievanmaleisie
	{29847, 241, 21, 0x1},  // bezetpalesteinsgebied
	{29868, 202, 25, 0x1},  // formernederlandseantillen
	{29893, 87, 5, 0x81},   // #4508
	{29898, 149, 5, 0x1},   // qatar
	{29903, 257, 19, 0x1},  // wallisfutunaislands
	{29922, 68, 9, 0x1},    // dzjibouti
	{29931, 237, 5, 0x81},  // #2nfk
	{29936, 90, 16, 0x1},   // republicofmalawi
	{29952, 136, 16, 0x1},  // maldivesrepublic
	{29968, 37, 14, 0x1},   // northmacedonie
	{29982, 10, 11, 0x1},   // bielorussia
	{29993, 25, 16, 0x1},   // croatianrepublic
	{30009, 71, 12, 0x1},   // kingdomegypt
	{30021, 140, 19, 0x1},  // federatievanmalakka
	{30040, 64, 16, 0x1},   // congodemrepofthe
	{30056, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{30087, 22, 27, 0x1},   // grootbrittannienorthierland
	{30114, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{30150, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{30195, 136, 17, 0x1},  // republicmalediven
	{30212, 35, 20, 0x1},   // principalityofmonaco
	{30232, 217, 15, 0x1},  // falklandislands
	{30247, 319, 14, 0x2},  // republiekchina
	{30261, 76, 5, 0x81},   // #2gin
	{30266, 12, 22, 0x1},   // zwitserseedgenootschap
	{30288, 52, 19, 0x1},   // turkeyottomanempire
	{30307, 45, 7, 0x1},    // rumenie
	{30314, 138, 7, 0x1},   // myanmar
	{30321, 111, 19, 0x1},  // afghanistanrepublic
	{30340, 236, 12, 0x1},  // newcaledonia
	{30352, 32, 5, 0x81},   // #4440
	{30357, 45, 16, 0x1},   // kingdomofromania
	{30373, 138, 19, 0x1},  // uniemyanmarrepublic
	{30392, 203, 9, 0x1},   // oostsamoa
	{30401, 78, 12, 0x1},   // guineebissau
	{30413, 129, 18, 0x1},  // koninkrijkcambodja
	{30431, 112, 15, 0x1},  // verarabemiraten
	{30446, 58, 5, 0x81},   // #2ben
	{30451, 321, 5, 0x1},   // #4278
	{30456, 100, 18, 0x1},  // saotomeandprincipe
	{30474, 143, 15, 0x1},  // sultanateofoman
	{30489, 23, 5, 0x81},   // #2geo
	{30494, 67, 17, 0x1},   // capeverderepublic
	{30511, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{30541, 2, 26, 0x1},    // principalityvalleysandorra
	{30567, 136, 16, 0x1},  // republicmaldiven
	{30583, 156, 22, 0x1},  // republicofturkmenistan
	{30605, 5, 15, 0x1},    // austriarepublic
	{30620, 222, 9, 0x1},   // greenland
	{30629, 230, 32, 0x1},  // macauspecialadministrativeregion
	{30661, 153, 26, 0x1},  // syrischearabischerepubliek
	{30687, 131, 10, 0x1},  // koreasouth
	{30697, 43, 13, 0x1},   // republicpolen
	{30710, 61, 17, 0x1},   // centralafricanrep
	{30727, 25, 15, 0x1},   // croatiahrvatska
	{30742, 36, 10, 0x1},   // moldovarep
	{30752, 207, 5, 0x81},  // #2blm
	{30757, 22, 13, 0x1},   // verkoninkrijk
	{30770, 140, 16, 0x1},  // federationmalaya
	{30786, 133, 28, 0x1},  // laosdemocraticvolksrepubliek
	{30814, 102, 22, 0x1},  // republiekderseychellen
	{30836, 9, 6, 0x1},     // bosnie
	{30842, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{30869, 86, 14, 0x1},   // republicofmali
	{30883, 83, 5, 0x81},   // #4426
	{30888, 103, 12, 0x1},  // chadrepublic
	{30900, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{30925, 195, 15, 0x1},  // trinidadytobago
	{30940, 81, 5, 0x81},   // #4430
	{30945, 230, 5, 0x81},  // #4446
	{30950, 90, 5, 0x81},   // #4454
	{30955, 160, 5, 0x81},  // #2uzb
	{30960, 101, 9, 0x1},   // swaziland
	{30969, 41, 9, 0x1},    // noorwegen
	{30978, 322, 11, 0x2},  // joegoslavie
	{30989, 44, 16, 0x1},   // republicportugal
	{31005, 9, 5, 0x81},    // #2bih
	{31010, 16, 24, 0x1},   // federalrepublicofgermany
	{31034, 79, 5, 0x81},   // #2gnq
	{31039, 259, 15, 0x1},  // kosovounscr1244
	{31054, 84, 5, 0x81},   // #4504
	{31059, 181, 5, 0x81},  // #2gtm
	{31064, 142, 13, 0x1},  // republicnauru
	{31077, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{31109, 140, 16, 0x1},  // malakkafederatie
	{31125, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{31150, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{31186, 182, 27, 0x1},  // cooperativerepublicofguyana
	{31213, 182, 27, 0x1},  // guyanacooperatieverepubliek
	{31240, 248, 22, 0x1},  // saintpierreandmiquelon
	{31262, 80, 5, 0x1},    // kenia
	{31267, 43, 5, 0x1},    // polen
	{31272, 163, 12, 0x1},  // samoawestern
	{31284, 252, 11, 0x1},  // chinataiwan
	{31295, 186, 28, 0x1},  // saintkittsandnevisfederation
	{31323, 324, 23, 0x2},  // saintmartinsaintmaarten
	{31346, 87, 10, 0x1},   // mozambique
	{31356, 111, 18, 0x1},  // kingdomafghanistan
	{31374, 65, 11, 0x1},   // middlecongo
	{31385, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{31415, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{31452, 34, 5, 0x81},   // #4428
	{31457, 184, 5, 0x1},   // hayti
	{31462, 99, 10, 0x1},   // zuidsoedan
	{31472, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{31505, 45, 24, 0x1},   // socialistrepublicromania
	{31529, 10, 16, 0x1},   // belarussischessr
	{31545, 153, 5, 0x1},   // syria
	{31550, 8, 15, 0x1},    // bulgariakingdom
	{31565, 133, 14, 0x1},  // koninkrijklaos
	{31579, 223, 8, 0x1},   // frguiana
	{31587, 242, 5, 0x81},  // #4258
	{31592, 164, 3, 0x1},   // yar
	{31595, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{31635, 167, 17, 0x1},  // antiguaandbarbuda
	{31652, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{31683, 164, 10, 0x1},  // yemenrepof
	{31693, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{31731, 120, 27, 0x1},  // federalestatenvanmicronesia
	{31758, 122, 5, 0x81},  // #2ind
	{31763, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{31790, 64, 17, 0x1},   // congoleopoldville
	{31807, 254, 11, 0x1},  // vaticancity
	{31818, 157, 19, 0x1},  // easttimortimorleste
	{31837, 147, 3, 0x1},   // png
	{31840, 173, 13, 0x1},  // republicchili
	{31853, 91, 14, 0x1},   // zuidwestafrika
	{31867, 84, 14, 0x1},   // kingdommorocco
	{31881, 128, 9, 0x1},   // kirghizia
	{31890, 217, 20, 0x1},  // malvinasfalklandisds
	{31910, 102, 20, 0x1},  // republicofseychelles
	{31930, 64, 11, 0x1},   // formerzaire
	{31941, 148, 8, 0x1},   // koreadpr
	{31949, 136, 20, 0x1},  // sultanaatdermaldiven
	{31969, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{31995, 9, 6, 0x1},     // bosnia
	{32001, 82, 5, 0x81},   // #4434
	{32006, 85, 5, 0x81},   // #4450
	{32011, 257, 17, 0x1},  // wallisandfutunais
	{32028, 205, 17, 0x1},  // frsantarcticlands
	{32045, 65, 10, 0x1},   // brazzcongo
	{32055, 18, 6, 0x1},    // espana
	{32061, 129, 19, 0x1},  // democratickampuchea
	{32080, 79, 14, 0x1},   // equatorialguin
	{32094, 233, 5, 0x81},  // #4500
	{32099, 85, 10, 0x1},   // malagassie
	{32109, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{32136, 112, 10, 0x1},  // uaemirates
	{32146, 64, 28, 0x81},  // democraticrepublicofthecongo
	{32174, 326, 10, 0x2},  // somaliland
	{32184, 41, 6, 0x1},    // norway
	{32190, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{32225, 73, 24, 0x1},   // includingeritreaethiopia
	{32249, 108, 18, 0x1},  // unionofsouthafrica
	{32267, 135, 12, 0x1},  // formerceylon
	{32279, 186, 29, 0x1},  // federatievansaintkittsennevis
	{32308, 171, 23, 0x1},  // verenigdestatesbrazilie
	{32331, 77, 14, 0x1},   // republicgambia
	{32345, 237, 11, 0x1},  // norfolkisds
	{32356, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{32386, 37, 18, 0x1},   // republiekmacedonie
	{32404, 143, 13, 0x1},  // muscatandoman
	{32417, 192, 18, 0x1},  // republicofparaguay
	{32435, 153, 22, 0x1},  // arabischerepublicsyrie
	{32457, 38, 15, 0x1},   // republicofmalta
	{32472, 146, 17, 0x1},  // republiekvanpalau
	{32489, 164, 15, 0x1},  // yemenfmrarabrep
	{32504, 147, 14, 0x1},  // papuanewguniea
	{32518, 81, 15, 0x1},   // republicliberia
	{32533, 240, 24, 0x1},  // commonwealthofpuertorico
	{32557, 117, 3, 0x1},   // vrc
	{32560, 112, 17, 0x1},  // arabischeemiraten
	{32577, 254, 7, 0x1},   // holysee
	{32584, 248, 18, 0x1},  // stpierreetmiquelon
	{32602, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{32630, 153, 5, 0x1},   // syrie
	{32635, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{32666, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{32691, 223, 5, 0x81},  // #4254
	{32696, 45, 7, 0x1},    // romania
	{32703, 242, 15, 0x1},  // frenchpolynesia
	{32718, 58, 13, 0x1},   // republicbenin
	{32731, 78, 13, 0x1},   // guineabisseau
	{32744, 166, 19, 0x1},  // republicofargentina
	{32763, 120, 27, 0x1},  // federalestatenvanmicronesie
	{32790, 120, 24, 0x1},  // micronesiafederatestates
	{32814, 65, 24, 0x1},   // republiccongobrazzaville
	{32838, 67, 9, 0x1},    // caboverde
	{32847, 21, 18, 0x1},   // metropolitanfrance
	{32865, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{32905, 86, 11, 0x1},   // frenchsudan
	{32916, 50, 8, 0x1},    // slovenie
	{32924, 73, 32, 0x1},   // democraticvolksrepubliekethiopie
	{32956, 102, 18, 0x1},  // republicseychelles
	{32974, 173, 13, 0x1},  // republicchile
	{32987, 15, 8, 0x1},    // germanye
	{32995, 12, 19, 0x1},   // zwitsersebondsstaat
	{33014, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{33049, 27, 17, 0x1},   // republicofireland
	{33066, 171, 5, 0x81},  // #2bra
	{33071, 222, 28, 0x1},  // autonomousterritorygreenland
	{33099, 148, 20, 0x1},  // dempeoplesrepofkorea
	{33119, 37, 22, 0x1},   // northmacedoniarepublic
	{33141, 12, 11, 0x1},   // zwitserland
	{33152, 120, 17, 0x1},  // federalmicronesia
	{33169, 119, 24, 0x1},  // republiekderfijieilanden
	{33193, 14, 20, 0x1},   // czechrepublicczechia
	{33213, 136, 17, 0x1},  // republiekmaldiven
	{33230, 136, 17, 0x1},  // sultanatemaldives
	{33247, 31, 5, 0x81},   // #4438
	{33252, 4, 8, 0x1},     // autralia
	{33260, 67, 9, 0x1},    // capeverde
	{33269, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{33299, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{33321, 5, 18, 0x1},    // republicoostenrijk
	{33339, 155, 18, 0x1},  // republictajikistan
	{33357, 106, 35, 0x1},  // verenigderepublictanganyikazanzibar
	{33392, 172, 5, 0x81},  // #2brb
	{33397, 7, 16, 0x1},    // kingdomofbelgium
	{33413, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{33448, 18, 12, 0x1},   // spainkingdom
	{33460, 182, 5, 0x81},  // #2guy
	{33465, 71, 12, 0x1},   // formeregypte
	{33477, 161, 18, 0x1},  // formernorthvietnam
	{33495, 94, 16, 0x1},   // republicofrwanda
	{33511, 328, 18, 0x82}, // republicofthecongo
	{33529, 64, 24, 0x1},   // demrepzairekinshasacongo
	{33553, 76, 11, 0x1},   // fransguinee
	{33564, 138, 26, 0x1},  // socialistrepublicuniebirma
	{33590, 196, 5, 0x81},  // #2ury
	{33595, 69, 8, 0x1},    // algerije
	{33603, 79, 26, 0x1},   // republiekequatoriaalguinea
	{33629, 59, 19, 0x1},   // republiekoppervolta
	{33648, 54, 15, 0x1},   // verenigdestates
	{33663, 74, 5, 0x81},   // #2gab
	{33668, 63, 8, 0x1},    // kameroen
	{33676, 133, 34, 0x1},  // laotiaansedemocraticvolksrepubliek
	{33710, 45, 26, 0x1},   // roemeensesocialistrepublic
	{33736, 148, 18, 0x1},  // dempeoplesrepkorea
	{33754, 149, 12, 0x1},  // stateofqatar
	{33766, 49, 9, 0x1},    // slowakije
	{33775, 163, 12, 0x1},  // westernsamoa
	{33787, 91, 16, 0x1},   // republieknamibie
	{33803, 228, 27, 0x1},  // britishindianoceanterritory
	{33830, 86, 13, 0x1},   // republiekmali
	{33843, 128, 18, 0x1},  // republiekkirgistan
	{33861, 195, 25, 0x1},  // trinidadandtobagorepublic
	{33886, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{33915, 37, 12, 0x1},   // macedoniafyr
	{33927, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{33972, 176, 4, 0x1},   // cuba
	{33976, 21, 5, 0x81},   // #4250
	{33981, 166, 17, 0x1},  // argentinarepublic
	{33998, 120, 22, 0x1},  // federatievanmicronesie
	{34020, 68, 13, 0x1},   // afarsandissas
	{34033, 55, 6, 0x1},    // #3yucs
	{34039, 202, 22, 0x1},  // oudnederlandseantillen
	{34061, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{34090, 119, 12, 0x1},  // fijidominion
	{34102, 37, 20, 0x1},   // macedoniathefmryugrp
	{34122, 45, 22, 0x1},   // romaniapeoplesrepublic
	{34144, 74, 14, 0x1},   // republiekgabon
	{34158, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{34186, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{34223, 241, 3, 0x1},   // plo
	{34226, 122, 15, 0x1},  // republicofindia
	{34241, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{34278, 55, 13, 0x1},   // sfryugoslavia
	{34291, 50, 8, 0x1},    // slovenia
	{34299, 115, 15, 0x1},  // sultanaatbrunei
	{34314, 46, 4, 0x1},    // ussr
	{34318, 170, 25, 0x1},  // boliviaplurinationalstate
	{34343, 138, 28, 0x1},  // republiekvandeunievanmyanmar
	{34371, 207, 14, 0x1},  // stbartholomeus
	{34385, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34435, 22, 5, 0x81},   // #2gbr
	{34440, 135, 16, 0x1},  // republicsrilanka
	{34456, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{34491, 330, 8, 0x2},   // stmartin
	{34499, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{34551, 332, 5, 0x2},   // korea
	{34556, 52, 17, 0x1},   // republicofturkiye
	{34573, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{34597, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{34631, 230, 8, 0x1},   // macausar
	{34639, 140, 5, 0x81},  // #4458
	{34644, 120, 19, 0x1},  // federatiemicronesie
	{34663, 133, 27, 0x1},  // laodemocraticvolksrepubliek
	{34690, 161, 24, 0x1},  // socialistrepublicvietnam
	{34714, 253, 36, 0x1},  // verafgelegeneilandjesverenigdestates
	{34750, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{34782, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{34819, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{34848, 129, 19, 0x1},  // democratickampuchia
	{34867, 186, 21, 0x1},  // saintchristophernevis
	{34888, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{34921, 48, 5, 0x81},   // #2srb
	{34926, 186, 7, 0x1},   // stkitts
	{34933, 219, 8, 0x1},   // guernsey
	{34941, 62, 18, 0x1},   // ivorycoastrepublic
	{34959, 121, 23, 0x1},  // unitedstatesofindonesia
	{34982, 10, 15, 0x1},   // republicbelarus
	{34997, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{35032, 64, 25, 0x1},   // congodemocraticrepublicof
	{35057, 54, 5, 0x81},   // #2usa
	{35062, 98, 7, 0x1},    // somalie
	{35069, 111, 3, 0x81},  // #44
	{35072, 170, 17, 0x1},  // republicofbolivia
	{35089, 110, 8, 0x1},   // zimbabwe
	{35097, 165, 20, 0x1},  // peoplesrepublicyemen
	{35117, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{35142, 71, 7, 0x1},    // egyptar
	{35149, 16, 3, 0x1},    // brd
	{35152, 36, 8, 0x1},    // moldavie
	{35160, 79, 26, 0x1},   // republicofequatorialguinea
	{35186, 57, 17, 0x1},   // koninkrijkburundi
	{35203, 61, 20, 0x1},   // centraalafrrepubliek
	{35223, 44, 16, 0x1},   // portugalrepublic
	{35239, 53, 5, 0x81},   // #2ukr
	{35244, 243, 14, 0x1},  // reunionislands
	{35258, 57, 9, 0x1},    // boeroendi
	{35267, 164, 10, 0x1},  // repofyemen
	{35277, 108, 16, 0x1},  // southafricaunion
	{35293, 52, 5, 0x81},   // #4792
	{35298, 194, 5, 0x81},  // #4740
	{35303, 91, 10, 0x1},   // namibiaswa
	{35313, 141, 10, 0x1},  // nepalstate
	{35323, 120, 27, 0x1},  // federatedstatesofmicronesia
	{35350, 23, 15, 0x1},   // republicgeorgia
	{35365, 123, 12, 0x1},  // iranislrepof
	{35377, 15, 13, 0x1},   // oostduitsland
	{35390, 207, 7, 0x1},   // stbarth
	{35397, 203, 15, 0x1},  // amerikaanssamoa
	{35412, 238, 5, 0x81},  // #2niu
	{35417, 22, 45, 0x1},   // verenigdkoninkrijkgrootbrittannienorthierland
	{35462, 251, 7, 0x1},   // tokelau
	{35469, 124, 14, 0x1},  // republicofiraq
	{35483, 142, 5, 0x81},  // #2nru
	{35488, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{35517, 27, 13, 0x1},   // ierserepublic
	{35530, 140, 22, 0x1},  // formerfederatiemalakka
	{35552, 74, 5, 0x1},    // gabon
	{35557, 74, 5, 0x1},    // gabun
	{35562, 246, 8, 0x1},   // sthelena
	{35570, 66, 12, 0x1},   // staatcomoren
	{35582, 148, 20, 0x1},  // koreapeoplesrepublic
	{35602, 255, 20, 0x1},  // britishvirginislands
	{35622, 82, 51, 0x1},   // grotesocialistischelibischarabischevolksjamahiriyya
	{35673, 78, 12, 0x1},   // guineabissao
	{35685, 252, 21, 0x1},  // provinceofchinataiwan
	{35706, 248, 21, 0x1},  // saintpierreenmiquelon
	{35727, 39, 18, 0x1},   // republicmontenegro
	{35745, 106, 10, 0x1},  // tanganjika
	{35755, 97, 11, 0x1},   // sierraleone
	{35766, 46, 10, 0x1},   // sovietunie
	{35776, 334, 20, 0x2},  // gilbertelliceislands
	{35796, 106, 20, 0x1},  // mainlanduroftanzania
	{35816, 194, 16, 0x1},  // surinamerepublic
	{35832, 148, 8, 0x1},   // koreadem
	{35840, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{35871, 106, 13, 0x1},  // fmrtanganyika
	{35884, 64, 23, 0x1},   // leopoldvilleformercongo
	{35907, 215, 13, 0x1},  // spaansesahara
	{35920, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{35952, 55, 19, 0x1},   // jugoslavievoormalig
	{35971, 252, 9, 0x1},   // taiwanroc
	{35980, 42, 18, 0x1},   // aotearoanewzealand
	{35998, 186, 31, 0x1},  // saintchristophernevisfederation
	{36029, 188, 21, 0x1},  // verenigdestatenmexico
	{36050, 241, 9, 0x1},   // palestine
	{36059, 164, 23, 0x1},  // arabischerepubliekjemen
	{36082, 10, 8, 0x1},    // byelarus
	{36090, 52, 16, 0x1},   // republicofturkey
	{36106, 60, 16, 0x1},   // republicbotswana
	{36122, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{36159, 87, 19, 0x1},   // portugeesoostafrika
	{36178, 98, 7, 0x1},    // somalia
	{36185, 1, 3, 0x81},    // #48
	{36188, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{36214, 64, 15, 0x1},   // republicofzaire
	{36229, 252, 13, 0x1},  // chineestaipei
	{36242, 40, 5, 0x81},   // #2nld
	{36247, 36, 8, 0x1},    // moldavia
	{36255, 55, 13, 0x1},   // fmryugoslavia
	{36268, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{36297, 62, 10, 0x1},   // ivorycoast
	{36307, 48, 26, 0x1},   // serbiamontenegrostateunion
	{36333, 138, 12, 0x1},  // burmamyanmar
	{36345, 222, 28, 0x1},  // greenlandautonomousterritory
	{36373, 256, 4, 0x1},   // usvi
	{36377, 54, 12, 0x1},   // unitesstates
	{36389, 198, 22, 0x1},  // venezuelabolivrepublic
	{36411, 250, 5, 0x81},  // #4796
	{36416, 336, 5, 0x1},   // #4736
	{36421, 247, 5, 0x81},  // #4744
	{36426, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{36462, 8, 23, 0x1},    // volksrepubliekbulgarije
	{36485, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{36529, 147, 16, 0x1},  // papuanorthguinea
	{36545, 23, 15, 0x1},   // republicgeorgie
	{36560, 143, 21, 0x1},  // sultanaatmuscatenoman
	{36581, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{36613, 44, 18, 0x1},   // portugeserepubliek
	{36631, 19, 16, 0x1},   // estonianrepublic
	{36647, 230, 12, 0x1},  // macauchinapr
	{36659, 46, 10, 0x1},   // russiaussr
	{36669, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavie
	{36704, 168, 22, 0x1},  // gemenebestvandebahamas
	{36726, 337, 14, 0x2},  // channelislands
	{36740, 71, 15, 0x1},   // republicofegypt
	{36755, 339, 20, 0x2},  // stmartinsaintmaarten
	{36775, 54, 9, 0x1},    // verstaten
	{36784, 104, 12, 0x1},  // togorepublic
	{36796, 78, 5, 0x81},   // #2gnb
	{36801, 55, 11, 0x1},   // yougoslavia
	{36812, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{36843, 241, 15, 0x1},  // gazaandwestbank
	{36858, 82, 27, 0x1},   // libischarabischejamahiriyya
	{36885, 127, 10, 0x1},  // kazachstan
	{36895, 163, 9, 0x1},   // westsamoa
	{36904, 145, 28, 0x1},  // commonwealthofthephilippines
	{36932, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{36975, 136, 8, 0x1},   // maldiven
	{36983, 188, 25, 0x1},  // verenigdemexicaansestates
	{37008, 156, 20, 0x1},  // turkmenistanrepublic
	{37028, 219, 5, 0x81},  // #2ggy
	{37033, 175, 9, 0x1},   // costarica
	{37042, 175, 18, 0x1},  // republiekcostarica
	{37060, 48, 22, 0x1},   // servieenmontenegrounie
	{37082, 18, 16, 0x1},   // koninkrijkspanje
	{37098, 15, 16, 0x1},   // germanyfmrdemrep
	{37114, 241, 9, 0x1},   // palestina
	{37123, 48, 22, 0x1},   // fryserbiaandmontenegro
	{37145, 139, 14, 0x1},  // buitenmongolie
	{37159, 107, 5, 0x81},  // #2uga
	{37164, 120, 16, 0x1},  // fedstsmicronesia
	{37180, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{37240, 143, 16, 0x1},  // sultanaatvanoman
	{37256, 101, 15, 0x1},  // formerswaziland
	{37271, 9, 4, 0x81},    // #1ba
	{37275, 60, 12, 0x1},   // bechuanaland
	{37287, 150, 20, 0x1},  // kingdomofsaudiarabia
	{37307, 156, 5, 0x81},  // #4795
	{37312, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{37367, 221, 5, 0x81},  // #2glp
	{37372, 140, 18, 0x1},  // malaysiafederation
	{37390, 170, 15, 0x1},  // republicbolivia
	{37405, 49, 14, 0x1},   // slovakrepublic
	{37419, 223, 5, 0x81},  // #2guf
	{37424, 180, 5, 0x81},  // #2grd
	{37429, 41, 5, 0x81},   // #2nor
	{37434, 123, 3, 0x1},   // iri
	{37437, 6, 21, 0x1},    // republiekazerbeidzjan
	{37458, 92, 5, 0x81},   // #2ner
	{37463, 42, 5, 0x81},   // #2nzl
	{37468, 121, 32, 0x1},  // indonesierepublicverenigdestates
	{37500, 214, 10, 0x1},  // caymanisds
	{37510, 86, 12, 0x1},   // republicmali
	{37522, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{37559, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{37601, 1, 31, 0x1},    // peoplessocialistrepublicalbania
	{37632, 249, 22, 0x1},  // sintmaartennetherlands
	{37654, 84, 7, 0x1},    // morocco
	{37661, 143, 19, 0x1},  // muscatomansultanate
	{37680, 168, 21, 0x1},  // commonwealthofbahamas
	{37701, 123, 14, 0x1},  // iranislamicrep
	{37715, 46, 10, 0x1},   // sowjetunie
	{37725, 75, 8, 0x1},    // goudkust
	{37733, 27, 13, 0x1},   // irishrepublic
	{37746, 215, 5, 0x81},  // #4732
	{37751, 101, 5, 0x81},  // #4748
	{37756, 18, 5, 0x81},   // #4724
	{37761, 202, 25, 0x1},  // nederlandseantillenformer
	{37786, 96, 5, 0x81},   // #2sen
	{37791, 128, 15, 0x1},  // kirghizrepublic
	{37806, 250, 21, 0x1},  // turksencaicoseilanden
	{37827, 99, 20, 0x1},   // republicofsouthsudan
	{37847, 155, 13, 0x1},  // tadzjiekistan
	{37860, 121, 15, 0x1},  // dutcheastindies
	{37875, 164, 29, 0x1},  // jemenitischearabischerepublic
	{37904, 91, 5, 0x81},   // #2nam
	{37909, 93, 5, 0x81},   // #2nga
	{37914, 150, 3, 0x1},   // ksa
	{37917, 145, 20, 0x1},  // gemenebestfilipijnen
	{37937, 196, 24, 0x1},  // easternrepublicofuruguay
	{37961, 82, 24, 0x1},   // libischarabischerepublic
	{37985, 194, 15, 0x1},  // surinamrepublic
	{38000, 152, 16, 0x1},  // salomonseilanden
	{38016, 155, 18, 0x1},  // tajikistanrepublic
	{38034, 187, 5, 0x81},  // #2lca
	{38039, 201, 12, 0x1},  // alandislands
	{38051, 341, 13, 0x2},  // republicchina
	{38064, 66, 15, 0x1},   // staatdercomoren
	{38079, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{38108, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{38160, 147, 19, 0x1},  // papuanewguineastate
	{38179, 9, 25, 0x1},    // republicbosniaherzegovina
	{38204, 73, 33, 0x1},   // federaldemocraticrepublicethiopie
	{38237, 207, 7, 0x1},   // stbarts
	{38244, 120, 17, 0x1},  // fedstatmicronesia
	{38261, 25, 15, 0x1},   // republickroatie
	{38276, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{38311, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{38345, 256, 21, 0x1},  // americanvirginislands
	{38366, 232, 16, 0x1},  // northernmarianas
	{38382, 343, 4, 0x1},   // #1yd
	{38386, 195, 27, 0x1},  // republicoftrinidadandtobago
	{38413, 172, 4, 0x81},  // #1bb
	{38417, 178, 17, 0x1},  // dominicanrepublic
	{38434, 159, 5, 0x81},  // #4798
	{38439, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{38466, 186, 26, 0x1},  // federatiesaintkittsennevis
	{38492, 30, 16, 0x1},   // koninkrijkitalie
	{38508, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{38539, 50, 5, 0x81},   // #2svn
	{38544, 93, 16, 0x1},   // nigeriafederatie
	{38560, 197, 14, 0x1},  // stvincentandgr
	{38574, 225, 14, 0x1},  // formerhongkong
	{38588, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{38613, 254, 12, 0x1},  // heiligestoel
	{38625, 164, 4, 0x81},  // #1ye
	{38629, 78, 20, 0x1},   // guineabissaurepublic
	{38649, 167, 14, 0x1},  // antiguabarbuda
	{38663, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{38694, 15, 24, 0x1},   // germandemocraticrepublic
	{38718, 7, 4, 0x81},    // #1be
	{38722, 232, 12, 0x1},  // nmarianaisds
	{38734, 225, 8, 0x1},   // hongkong
	{38742, 80, 13, 0x1},   // republickenya
	{38755, 249, 5, 0x81},  // #2sxm
	{38760, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{38803, 37, 13, 0x1},   // macedoniatfyr
	{38816, 231, 14, 0x1},  // francestmartin
	{38830, 344, 22, 0x2},  // sintmaartensaintmartin
	{38852, 98, 18, 0x1},   // somalischerepublic
	{38870, 252, 6, 0x1},   // taiwan
	{38876, 178, 21, 0x1},  // dominicaanserepubliek
	{38897, 119, 12, 0x1},  // fijieilanden
	{38909, 16, 28, 0x1},   // formergermanyfederalrepublic
	{38937, 161, 18, 0x1},  // fmrdemrepofvietnam
	{38955, 62, 18, 0x1},   // republiekivoorkust
	{38973, 113, 4, 0x81},  // #1bd
	{38977, 186, 25, 0x1},  // federationsaintkittsnevis
	{39002, 136, 9, 0x1},   // maladiven
	{39011, 136, 17, 0x1},  // maledivenrepublic
	{39028, 346, 5, 0x1},   // #4720
	{39033, 153, 5, 0x81},  // #2syr
	{39038, 26, 18, 0x1},   // republiekhongarije
	{39056, 71, 12, 0x1},   // egyptkingdom
	{39068, 24, 5, 0x81},   // #2grc
	{39073, 74, 13, 0x1},   // republicgabon
	{39086, 38, 13, 0x1},   // republicmalta
	{39099, 208, 14, 0x1},  // bermudaislands
	{39113, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{39145, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{39188, 144, 22, 0x1},  // pakistaninclbangladesh
	{39210, 107, 4, 0x81},  // #1ug
	{39214, 73, 7, 0x1},    // etiopie
	{39221, 65, 24, 0x1},   // republicbrazzavillecongo
	{39245, 248, 19, 0x1},  // saintpierremiquelon
	{39264, 9, 25, 0x1},    // republicbosnieherzegovina
	{39289, 8, 4, 0x81},    // #1bg
	{39293, 147, 8, 0x1},   // pnguinea
	{39301, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{39333, 199, 5, 0x1},   // aruba
	{39338, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{39366, 231, 18, 0x1},  // stmaartenfransdeel
	{39384, 8, 18, 0x1},    // republiekbulgarije
	{39402, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{39430, 111, 25, 0x1},  // islamicstateofafghanistan
	{39455, 49, 5, 0x81},   // #2svk
	{39460, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{39493, 164, 6, 0x1},   // yemenn
	{39499, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{39526, 240, 9, 0x1},   // portorico
	{39535, 131, 20, 0x1},  // korearepublicofsouth
	{39555, 170, 26, 0x1},  // multinationalestaatbolivia
	{39581, 13, 22, 0x1},   // formertsjechoslowakije
	{39603, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{39655, 102, 18, 0x1},  // republicseychellen
	{39673, 59, 4, 0x81},   // #1bf
	{39677, 144, 8, 0x1},   // pakistan
	{39685, 30, 13, 0x1},   // italyrepublic
	{39698, 195, 17, 0x1},  // trinidadandtobago
	{39715, 59, 10, 0x1},   // oppervolta
	{39725, 75, 5, 0x81},   // #2gha
	{39730, 224, 5, 0x81},  // #2gum
	{39735, 174, 18, 0x1},  // republicofcolumbia
	{39753, 13, 26, 0x1},   // czechslovakfederalrepublic
	{39779, 189, 5, 0x81},  // #2nic
	{39784, 250, 21, 0x1},  // turksandcaicosislands
	{39805, 48, 26, 0x1},   // stateunionserbiamontenegro
	{39831, 253, 17, 0x1},  // usminoroutlyingis
	{39848, 68, 22, 0x1},   // afarsandissasterritory
	{39870, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{39904, 259, 16, 0x1},  // republicofkosova
	{39920, 23, 17, 0x1},   // republicofgeorgia
	{39937, 53, 4, 0x81},   // #1ua
	{39941, 257, 19, 0x1},  // wallisandfutunaisds
	{39960, 228, 17, 0x1},  // brindianoceanterr
	{39977, 108, 22, 0x1},  // formerunionsouthafrica
	{39999, 200, 4, 0x81},  // #1ai
	{40003, 232, 4, 0x1},   // cnmi
	{40007, 244, 21, 0x1},  // vietnamformerrepublic
	{40028, 57, 4, 0x81},   // #1bi
	{40032, 16, 4, 0x81},   // #1de
	{40036, 64, 17, 0x1},   // leopoldvillecongo
	{40053, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{40081, 148, 20, 0x1},  // peoplesrepublickorea
	{40101, 46, 16, 0x1},   // formersovjetunie
	{40117, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{40160, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{40191, 222, 5, 0x81},  // #2grl
	{40196, 37, 5, 0x1},    // fyrom
	{40201, 59, 6, 0x1},    // #3hvbf
	{40207, 10, 16, 0x1},   // belorussischessr
	{40223, 111, 21, 0x1},  // afghanistanislamicrep
	{40244, 64, 13, 0x1},   // kongokinshasa
	{40257, 145, 11, 0x1},  // fillipijnen
	{40268, 244, 20, 0x1},  // republicsouthvietnam
	{40288, 114, 4, 0x81},  // #1bh
	{40292, 347, 4, 0x1},   // #1dd
	{40296, 6, 20, 0x1},    // republicazerbeidzjan
	{40316, 99, 15, 0x1},   // zuidelijksoedan
	{40331, 54, 9, 0x1},    // verstates
	{40340, 111, 25, 0x1},  // afghanistanislamicemirate
	{40365, 109, 15, 0x1},  // republiekzambia
	{40380, 138, 23, 0x1},  // myanmarrepubliekderunie
	{40403, 188, 21, 0x1},  // verenigdestatesmexico
	{40424, 197, 19, 0x1},  // stvincentgrenadines
	{40443, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{40474, 64, 25, 0x1},   // republiccongoleopoldville
	{40499, 156, 10, 0x1},  // toerkmenie
	{40509, 96, 16, 0x1},   // republieksenegal
	{40525, 115, 29, 0x1},  // theabodeofpeacenationofbrunei
	{40554, 162, 17, 0x1},  // republicofvanuatu
	{40571, 124, 13, 0x1},  // republiekirak
	{40584, 49, 9, 0x1},    // slovakije
	{40593, 192, 16, 0x1},  // republicparaguay
	{40609, 248, 14, 0x1},  // saintpierremiq
	{40623, 197, 22, 0x1},  // stvincentandgrenadines
	{40645, 58, 5, 0x1},    // benin
	{40650, 144, 4, 0x81},  // #1pk
	{40654, 225, 4, 0x81},  // #1hk
	{40658, 148, 12, 0x1},  // demrepnkorea
	{40670, 132, 6, 0x1},   // kuwait
	{40676, 144, 18, 0x1},  // republicofpakistan
	{40694, 171, 6, 0x1},   // brasil
	{40700, 136, 8, 0x1},   // maldives
	{40708, 249, 21, 0x1},  // dutchpartsaintmaarten
	{40729, 99, 11, 0x1},   // southsoedan
	{40740, 129, 27, 0x1},  // formerdemocratischkampuchea
	{40767, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{40797, 85, 22, 0x1},   // malagassischerepubliek
	{40819, 82, 24, 0x1},   // formerlibyanarabrepublic
	{40843, 37, 17, 0x1},   // macedoniarepublic
	{40860, 54, 3, 0x1},    // vsa
	{40863, 207, 16, 0x1},  // sintbartholomeus
	{40879, 81, 5, 0x81},   // #2lbr
	{40884, 64, 29, 0x1},   // formercongodemocraticrepublic
	{40913, 103, 5, 0x1},   // tchad
	{40918, 123, 8, 0x1},   // iranirof
	{40926, 1, 4, 0x81},    // #1al
	{40930, 58, 4, 0x81},   // #1bj
	{40934, 82, 27, 0x1},   // libischearabischejamahiriya
	{40961, 156, 13, 0x1},  // toerkmenistan
	{40974, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{41003, 211, 6, 0x1},   // cookis
	{41009, 8, 8, 0x1},     // bulgaria
	{41017, 99, 5, 0x81},   // #2ssd
	{41022, 136, 17, 0x1},  // sultanaatmaldiven
	{41039, 99, 10, 0x1},   // sudansouth
	{41049, 118, 15, 0x1},  // republiekcyprus
	{41064, 133, 28, 0x1},  // democraticvolksrepublieklaos
	{41092, 7, 6, 0x1},     // belgie
	{41098, 117, 15, 0x1},  // mainlandchinapr
	{41113, 253, 4, 0x81},  // #1um
	{41117, 185, 4, 0x81},  // #1jm
	{41121, 155, 12, 0x1},  // tadsjikistan
	{41133, 3, 4, 0x81},    // #1am
	{41137, 208, 4, 0x81},  // #1bm
	{41141, 120, 4, 0x81},  // #1fm
	{41145, 30, 12, 0x1},   // italykingdom
	{41157, 143, 10, 0x1},  // muscatoman
	{41167, 95, 5, 0x81},   // #4729
	{41172, 77, 5, 0x81},   // #2gmb
	{41177, 80, 5, 0x1},    // kenya
	{41182, 34, 14, 0x1},   // latviarepublic
	{41196, 244, 8, 0x1},   // svietnam
	{41204, 212, 25, 0x1},  // curacaokingdomnetherlands
	{41229, 197, 5, 0x81},  // #4670
	{41234, 106, 17, 0x1},  // tanzaniaunitedrep
	{41251, 145, 4, 0x81},  // #1ph
	{41255, 111, 11, 0x1},  // afghanistan
	{41266, 348, 4, 0x1},   // #1an
	{41270, 109, 9, 0x1},   // nrhodesia
	{41279, 207, 4, 0x81},  // #1bl
	{41283, 117, 4, 0x81},  // #1cn
	{41287, 165, 22, 0x1},  // peoplesrepublicofyemen
	{41309, 241, 16, 0x1},  // stateofpalestine
	{41325, 145, 11, 0x1},  // phillipines
	{41336, 99, 5, 0x81},   // #4728
	{41341, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{41371, 194, 5, 0x81},  // #2sur
	{41376, 101, 5, 0x81},  // #2swz
	{41381, 79, 12, 0x1},   // spaansguinea
	{41393, 255, 9, 0x1},   // britishvi
	{41402, 68, 21, 0x1},   // fransgebiedafarsissas
	{41423, 123, 14, 0x1},  // islamicrepiran
	{41437, 197, 17, 0x1},  // stvincentandgrens
	{41454, 66, 12, 0x1},   // comorosstate
	{41466, 92, 13, 0x1},   // republicniger
	{41479, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{41506, 105, 7, 0x1},   // tunisie
	{41513, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{41549, 125, 4, 0x81},  // #1jo
	{41553, 101, 6, 0x1},   // ngwane
	{41559, 198, 20, 0x1},  // republicbolvenezuela
	{41579, 56, 4, 0x81},   // #1ao
	{41583, 170, 4, 0x81},  // #1bo
	{41587, 174, 4, 0x81},  // #1co
	{41591, 32, 5, 0x81},   // #2ltu
	{41596, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{41633, 244, 16, 0x1},  // republiekvietnam
	{41649, 178, 4, 0x81},  // #1do
	{41653, 98, 28, 0x1},   // somalischedemocraticrepublic
	{41681, 218, 4, 0x81},  // #1fo
	{41685, 131, 20, 0x1},  // southkorearepublicof
	{41705, 144, 23, 0x1},  // islamicrepublicpakistan
	{41728, 40, 21, 0x1},   // koninkrijknederlanden
	{41749, 90, 14, 0x1},   // malawirepublic
	{41763, 55, 11, 0x1},   // yugoslavsfr
	{41774, 68, 14, 0x1},   // afarenissaland
	{41788, 37, 44, 0x1},   // devoormaligejoegoslavischerepubliekmacedonie
	{41832, 50, 17, 0x1},   // republiekslovenie
	{41849, 191, 5, 0x81},  // #4604
	{41854, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{41887, 119, 14, 0x1},  // republicoffiji
	{41901, 203, 12, 0x1},  // easternsamoa
	{41913, 45, 17, 0x1},   // roemeenserepublic
	{41930, 239, 4, 0x81},  // #1pn
	{41934, 183, 4, 0x81},  // #1hn
	{41938, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{41969, 115, 4, 0x81},  // #1bn
	{41973, 173, 4, 0x81},  // #1cl
	{41977, 215, 5, 0x81},  // #2esh
	{41982, 134, 16, 0x1},  // republieklibanon
	{41998, 138, 6, 0x1},   // #3bumm
	{42004, 67, 18, 0x1},   // republickaapverdie
	{42022, 93, 24, 0x1},   // federalrepublicofnigeria
	{42046, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{42075, 71, 3, 0x1},    // var
	{42078, 48, 14, 0x1},   // republicserbia
	{42092, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{42127, 245, 11, 0x1},  // zuidgeorgie
	{42138, 119, 11, 0x1},  // fijiislands
	{42149, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{42186, 248, 4, 0x81},  // #1pm
	{42190, 226, 4, 0x81},  // #1hm
	{42194, 124, 4, 0x81},  // #1iq
	{42198, 143, 4, 0x81},  // #1om
	{42202, 349, 6, 0x3},   // guiana
	{42208, 206, 4, 0x81},  // #1bq
	{42212, 63, 4, 0x81},   // #1cm
	{42216, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{42252, 152, 15, 0x1},  // salomoneilanden
	{42267, 241, 12, 0x1},  // westbankgaza
	{42279, 177, 4, 0x81},  // #1dm
	{42283, 194, 8, 0x1},   // suriname
	{42291, 20, 4, 0x81},   // #1fi
	{42295, 129, 25, 0x1},  // formerdemocratickampuchea
	{42320, 105, 15, 0x1},  // republictunisia
	{42335, 157, 9, 0x1},   // easttimor
	{42344, 145, 24, 0x1},  // republicofthephilippines
	{42368, 47, 5, 0x81},   // #4674
	{42373, 145, 20, 0x1},  // filipijnengemenebest
	{42393, 170, 13, 0x1},  // formerbolivia
	{42406, 43, 4, 0x81},   // #1pl
	{42410, 54, 12, 0x1},   // vsvanamerika
	{42422, 123, 4, 0x81},  // #1ir
	{42426, 64, 24, 0x1},   // congodemrepzairekinshasa
	{42450, 352, 28, 0x82}, // federalerepubliekjoegoslavie
	{42478, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{42510, 161, 26, 0x1},  // socialistrepublicofvietnam
	{42536, 152, 11, 0x1},  // solomonisds
	{42547, 259, 20, 0x1},  // underunscr1244kosovo
	{42567, 124, 11, 0x1},  // iraqkingdom
	{42578, 65, 19, 0x1},   // volksrepubliekcongo
	{42597, 3, 17, 0x1},    // republicofarmenia
	{42614, 111, 29, 0x1},  // democraticrepublicafghanistan
	{42643, 30, 5, 0x1},    // italy
	{42648, 189, 18, 0x1},  // republieknicaragua
	{42666, 100, 5, 0x81},  // #2stp
	{42671, 79, 12, 0x1},   // spaansguinee
	{42683, 106, 20, 0x1},  // uroftanzaniamainland
	{42703, 106, 30, 0x1},  // tanzaniamainlandunitedrepublic
	{42733, 1, 30, 0x1},    // socialistvolksrepubliekalbanie
	{42763, 27, 4, 0x1},    // eire
	{42767, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{42829, 138, 23, 0x1},  // unievanmyanmarrepubliek
	{42852, 259, 16, 0x1},  // republicofkosovo
	{42868, 48, 4, 0x81},   // #1rs
	{42872, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{42896, 170, 18, 0x1},  // plurstateofbolivia
	{42914, 105, 7, 0x1},   // tunisia
	{42921, 22, 4, 0x1},    // #1uk
	{42925, 28, 4, 0x81},   // #1is
	{42929, 135, 4, 0x81},  // #1lk
	{42933, 168, 4, 0x81},  // #1bs
	{42937, 211, 4, 0x81},  // #1ck
	{42941, 17, 4, 0x81},   // #1dk
	{42945, 217, 4, 0x81},  // #1fk
	{42949, 194, 18, 0x1},  // republicofsuriname
	{42967, 143, 19, 0x1},  // sultanaatmuscatoman
	{42986, 246, 11, 0x1},  // sainthelena
	{42997, 150, 15, 0x1},  // saoedischarabie
	{43012, 192, 5, 0x81},  // #4600
	{43017, 43, 5, 0x81},   // #4616
	{43022, 104, 16, 0x1},  // togoleserepublic
	{43038, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{43065, 235, 4, 0x81},  // #1yt
	{43069, 25, 4, 0x81},   // #1hr
	{43073, 30, 4, 0x81},   // #1it
	{43077, 122, 10, 0x1},  // unionindia
	{43087, 2, 4, 0x81},    // #1ad
	{43091, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{43115, 171, 4, 0x81},  // #1br
	{43119, 12, 4, 0x81},   // #1ch
	{43123, 19, 5, 0x81},   // #2est
	{43128, 68, 4, 0x81},   // #1dj
	{43132, 73, 4, 0x81},   // #1et
	{43136, 119, 4, 0x81},  // #1fj
	{43140, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{43172, 52, 7, 0x1},    // turkyye
	{43179, 64, 14, 0x1},   // congofreestate
	{43193, 97, 10, 0x1},   // sieraleone
	{43203, 38, 14, 0x1},   // republiekmalta
	{43217, 15, 15, 0x1},   // germanydemrepof
	{43232, 46, 16, 0x1},   // russischefederal
	{43248, 158, 12, 0x1},  // tongakingdom
	{43260, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{43291, 16, 24, 0x1},   // federalrepublicduitsland
	{43315, 64, 25, 0x1},   // democraticrepublicofcongo
	{43340, 245, 11, 0x1},  // zuidgeorgia
	{43351, 354, 4, 0x2},   // #1yu
	{43355, 110, 16, 0x1},  // zimbabwerhodesia
	{43371, 190, 4, 0x81},  // #1pa
	{43375, 46, 4, 0x81},   // #1ru
	{43379, 229, 4, 0x81},  // #1je
	{43383, 112, 4, 0x81},  // #1ae
	{43387, 31, 4, 0x81},   // #1li
	{43391, 238, 4, 0x81},  // #1nu
	{43395, 356, 4, 0x1},   // #1bu
	{43399, 62, 4, 0x81},   // #1ci
	{43403, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{43441, 111, 27, 0x1},  // islamicemirateofafghanistan
	{43468, 179, 5, 0x81},  // #2ecu
	{43473, 78, 12, 0x1},   // guineabissau
	{43485, 231, 20, 0x1},  // saintmartinfransdeel
	{43505, 197, 25, 0x1},  // sintvincentendegrenadines
	{43530, 135, 6, 0x1},   // ceylon
	{43536, 102, 10, 0x1},  // seychellen
	{43546, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{43575, 225, 16, 0x1},  // sarhongkongchina
	{43591, 120, 26, 0x1},  // federatestatesofmicronesia
	{43617, 166, 12, 0x1},  // theargentine
	{43629, 100, 5, 0x81},  // #4678
	{43634, 138, 12, 0x1},  // burmaunionof
	{43646, 46, 18, 0x1},   // russischefederatie
	{43664, 64, 10, 0x1},   // congozaire
	{43674, 189, 17, 0x1},  // nicaraguarepublic
	{43691, 257, 4, 0x81},  // #1wf
	{43695, 65, 16, 0x1},   // congobrazzaville
	{43711, 16, 11, 0x1},   // deutschland
	{43722, 205, 40, 0x1},  // fransegebiedeninzuidelijkeindischeoceaan
	{43762, 2, 4, 0x81},    // #420
	{43766, 7, 7, 0x1},     // belguim
	{43773, 195, 14, 0x1},  // trinidadtobago
	{43787, 111, 4, 0x81},  // #1af
	{43791, 116, 4, 0x81},  // #1bt
	{43795, 61, 4, 0x81},   // #1cf
	{43799, 168, 10, 0x1},  // bahamasthe
	{43809, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{43844, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{43877, 36, 7, 0x1},    // moldova
	{43884, 67, 15, 0x1},   // formercapeverde
	{43899, 150, 21, 0x1},  // koninkrijksaudiarabie
	{43920, 115, 29, 0x1},  // nationofbruneitheabodeofpeace
	{43949, 57, 14, 0x1},   // burundikingdom
	{43963, 40, 10, 0x1},   // netherland
	{43973, 241, 23, 0x1},  // occpalestinianterritory
	{43996, 186, 12, 0x1},  // stkittsnevis
	{44008, 202, 14, 0x1},  // netherlandsant
	{44022, 226, 21, 0x1},  // heardmcdonaldeilanden
	{44043, 40, 20, 0x1},   // netherlandskingdomof
	{44063, 257, 28, 0x1},  // wallisfutunaislandsterritory
	{44091, 147, 4, 0x81},  // #1pg
	{44095, 94, 4, 0x81},   // #1rw
	{44099, 164, 22, 0x1},  // arabrepublicyemenyemen
	{44121, 168, 13, 0x1},  // bahamaislands
	{44134, 252, 4, 0x81},  // #1tw
	{44138, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{44166, 132, 4, 0x81},  // #1kw
	{44170, 82, 5, 0x81},   // #2lby
	{44175, 151, 19, 0x1},  // republicofsingapore
	{44194, 167, 4, 0x81},  // #1ag
	{44198, 60, 4, 0x81},   // #1bw
	{44202, 65, 4, 0x81},   // #1cg
	{44206, 66, 12, 0x1},   // statecomoros
	{44218, 245, 5, 0x81},  // #2sgs
	{44223, 230, 8, 0x1},   // macaosar
	{44231, 102, 5, 0x81},  // #2syc
	{44236, 229, 20, 0x1},  // jerseychannelislands
	{44256, 76, 15, 0x1},   // republiekguinee
	{44271, 189, 17, 0x1},  // republicnicaragua
	{44288, 239, 5, 0x81},  // #4612
	{44293, 51, 6, 0x1},    // sweden
	{44299, 26, 15, 0x1},   // republichungary
	{44314, 95, 15, 0x1},   // republieksoedan
	{44329, 161, 16, 0x1},  // vietnamfmrdemrep
	{44345, 165, 15, 0x1},  // yemendemocratic
	{44360, 242, 4, 0x81},  // #1pf
	{44364, 137, 10, 0x1},  // marshallis
	{44374, 159, 4, 0x81},  // #1tv
	{44378, 357, 4, 0x1},   // #1hv
	{44382, 191, 12, 0x1},  // perurepublic
	{44394, 201, 4, 0x81},  // #1ax
	{44398, 209, 4, 0x81},  // #1bv
	{44402, 64, 4, 0x81},   // #1cd
	{44406, 18, 5, 0x81},   // #2esp
	{44411, 33, 5, 0x81},   // #2lux
	{44416, 163, 14, 0x1},  // westelijksamoa
	{44430, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{44455, 123, 19, 0x1},  // imperialstateofiran
	{44474, 247, 23, 0x1},  // svalbardjanmayenislands
	{44497, 209, 12, 0x1},  // bouveteiland
	{44509, 108, 11, 0x1},  // southafrika
	{44520, 28, 7, 0x1},    // ijsland
	{44527, 151, 5, 0x81},  // #2sgp
	{44532, 214, 15, 0x1},  // kaaimaneilanden
	{44547, 95, 24, 0x1},   // democraticrepublicsoedan
	{44571, 79, 16, 0x1},   // guineaecuatorial
	{44587, 164, 6, 0x1},   // nyemen
	{44593, 131, 6, 0x1},   // skorea
	{44599, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{44632, 30, 15, 0x1},   // republicofitaly
	{44647, 191, 4, 0x81},  // #1pe
	{44651, 26, 4, 0x81},   // #1hu
	{44655, 10, 4, 0x81},   // #1by
	{44659, 71, 5, 0x81},   // #2egy
	{44664, 10, 7, 0x1},    // belarus
	{44671, 150, 5, 0x81},  // #2sau
	{44676, 52, 14, 0x1},   // turkeyrepublic
	{44690, 115, 7, 0x1},   // bruneid
	{44697, 257, 12, 0x1},  // wallisfutuna
	{44709, 59, 7, 0x1},    // burkina
	{44716, 119, 13, 0x1},  // republiekfiji
	{44729, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{44759, 98, 19, 0x1},   // somalischerepubliek
	{44778, 171, 6, 0x1},   // brazil
	{44784, 226, 19, 0x1},  // heardiandmcdonaldis
	{44803, 225, 16, 0x1},  // chinasarhongkong
	{44819, 228, 29, 0x1},  // britishgebiedinindischeoceaan
	{44848, 10, 16, 0x1},   // republiekbelarus
	{44864, 122, 14, 0x1},  // republiekindia
	{44878, 195, 4, 0x81},  // #1tt
	{44882, 184, 4, 0x81},  // #1ht
	{44886, 131, 4, 0x81},  // #1kr
	{44890, 56, 4, 0x81},   // #424
	{44894, 166, 4, 0x81},  // #432
	{44898, 116, 13, 0x1},  // bhutankingdom
	{44911, 6, 4, 0x81},    // #1az
	{44915, 141, 4, 0x81},  // #1np
	{44919, 5, 4, 0x81},    // #440
	{44923, 72, 4, 0x81},   // #1er
	{44927, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{44953, 197, 25, 0x1},  // stvincentandthegrenadines
	{44978, 70, 5, 0x81},   // #2eaz
	{44983, 32, 17, 0x1},   // lithuaniarepublic
	{45000, 64, 30, 0x1},   // republicofthecongoleopoldville
	{45030, 217, 23, 0x1},  // malvinasfalklandislands
	{45053, 140, 8, 0x1},   // maleisie
	{45061, 165, 6, 0x1},   // yemens
	{45067, 37, 13, 0x1},   // tfyrmacedonia
	{45080, 358, 5, 0x1},   // #2zar
	{45085, 82, 46, 0x1},   // socialistischelibischarabischevolksjamahiriyya
	{45131, 117, 15, 0x1},  // prmainlandchina
	{45146, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{45181, 164, 13, 0x1},  // yemenrepublic
	{45194, 199, 16, 0x1},  // knetherlandaruba
	{45210, 54, 4, 0x81},   // #1us
	{45214, 218, 14, 0x1},  // faeroerislands
	{45228, 25, 8, 0x1},    // hrvatska
	{45236, 6, 4, 0x81},    // #431
	{45240, 196, 6, 0x1},   // urugay
	{45246, 187, 4, 0x81},  // #1lc
	{45250, 210, 4, 0x81},  // #1cc
	{45254, 18, 4, 0x81},   // #1es
	{45258, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{45286, 128, 9, 0x1},   // kyrgystan
	{45295, 155, 12, 0x1},  // tadzhikistan
	{45307, 163, 5, 0x81},  // #4882
	{45312, 57, 17, 0x1},   // republicofburundi
	{45329, 145, 22, 0x1},  // republiekderfilipijnen
	{45351, 253, 22, 0x1},  // usminoroutlyingislands
	{45373, 27, 15, 0x1},   // irelandrepublic
	{45388, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{45423, 194, 11, 0x1},  // dutchguiana
	{45434, 145, 5, 0x81},  // #4608
	{45439, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{45479, 82, 5, 0x1},    // lybie
	{45484, 161, 7, 0x1},   // vietnam
	{45491, 52, 4, 0x81},   // #1tr
	{45495, 148, 4, 0x81},  // #1kp
	{45499, 89, 8, 0x1},    // mauritus
	{45507, 134, 4, 0x81},  // #1lb
	{45511, 142, 4, 0x81},  // #1nr
	{45515, 169, 4, 0x81},  // #1bz
	{45519, 128, 10, 0x1},  // kirgyzstan
	{45529, 148, 4, 0x1},   // dprk
	{45533, 193, 5, 0x81},  // #2slv
	{45538, 145, 19, 0x1},  // filipijnenrepubliek
	{45557, 70, 22, 0x1},   // formerzanzibarpembaisd
	{45579, 110, 6, 0x1},   // #3rhzw
	{45585, 135, 16, 0x1},  // srilankarepublic
	{45601, 101, 16, 0x1},  // kingdomswaziland
	{45617, 33, 20, 0x1},   // luxembourggrandduchy
	{45637, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{45665, 192, 4, 0x81},  // #1py
	{45669, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{45702, 15, 13, 0x1},   // eastduitsland
	{45715, 133, 4, 0x81},  // #1la
	{45719, 11, 4, 0x81},   // #1ca
	{45723, 182, 4, 0x81},  // #1gy
	{45727, 64, 21, 0x1},   // demrepublicofthecongo
	{45748, 248, 18, 0x1},  // stpierreenmiquelon
	{45766, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{45802, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45827, 48, 26, 0x1},   // serviemontenegrostatenunie
	{45853, 6, 18, 0x1},    // azerbaijanrepublic
	{45871, 137, 9, 0x1},   // marshalls
	{45880, 106, 18, 0x1},  // mainlandurtanzania
	{45898, 56, 21, 0x1},   // angolapeoplesrepublic
	{45919, 128, 9, 0x1},   // kirgistan
	{45928, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{45963, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{45994, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{46031, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{46068, 1, 17, 0x1},    // republicofalbania
	{46085, 94, 6, 0x1},    // rwanda
	{46091, 30, 15, 0x1},   // italianrepublic
	{46106, 359, 4, 0x1},   // #1tp
	{46110, 76, 34, 0x1},   // guineapeoplesrevolutionaryrepublic
	{46144, 167, 4, 0x81},  // #428
	{46148, 4, 4, 0x81},    // #436
	{46152, 168, 4, 0x81},  // #444
	{46156, 7, 4, 0x81},    // #456
	{46160, 140, 17, 0x1},  // maleisiefederatie
	{46177, 91, 15, 0x1},   // namibiarepublic
	{46192, 47, 5, 0x81},   // #2smr
	{46197, 42, 18, 0x1},   // newzealandaotearoa
	{46215, 242, 11, 0x1},  // frpolynesia
	{46226, 250, 3, 0x1},   // tci
	{46229, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{46254, 95, 27, 0x1},   // democratischerepublieksudan
	{46281, 71, 17, 0x1},   // arabrepublicegypt
	{46298, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{46336, 241, 21, 0x1},  // palestijnseterritoria
	{46357, 3, 4, 0x81},    // #451
	{46361, 71, 27, 0x1},   // verenigdearabischerepubliek
	{46388, 201, 14, 0x1},  // alandseilanden
	{46402, 73, 7, 0x1},    // ethopia
	{46409, 85, 19, 0x1},   // republiekmadagaskar
	{46428, 16, 14, 0x1},   // germanyunified
	{46442, 6, 11, 0x1},    // azerbaidjan
	{46453, 360, 5, 0x1},   // #4886
	{46458, 109, 5, 0x81},  // #4894
	{46463, 120, 21, 0x1},  // fedstatesofmicronesia
	{46484, 22, 5, 0x81},   // #4826
	{46489, 19, 15, 0x1},   // republicestland
	{46504, 178, 19, 0x1},  // dominicanrepublicdr
	{46523, 36, 15, 0x1},   // republicmoldova
	{46538, 138, 12, 0x1},  // unionmyanmar
	{46550, 228, 34, 0x1},  // britishterritoriuminindischeoceaan
	{46584, 54, 9, 0x1},    // americaus
	{46593, 82, 26, 0x1},   // libischearabischerepubliek
	{46619, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{46661, 44, 5, 0x81},   // #4620
	{46666, 250, 18, 0x1},  // turksandcaicosisds
	{46684, 108, 15, 0x1},  // uniesouthafrika
	{46699, 1, 7, 0x1},     // albania
	{46706, 82, 5, 0x1},    // lybia
	{46711, 52, 6, 0x1},    // turkey
	{46717, 188, 4, 0x81},  // #1mx
	{46721, 25, 5, 0x81},   // #4191
	{46726, 113, 4, 0x81},  // #450
	{46730, 21, 15, 0x1},   // franserepubliek
	{46745, 164, 5, 0x81},  // #4887
	{46750, 206, 20, 0x1},  // caribbeannetherlands
	{46770, 62, 16, 0x1},   // formerivorycoast
	{46786, 170, 18, 0x1},  // boliviaplurstateof
	{46804, 64, 14, 0x1},   // republiekzaire
	{46818, 127, 11, 0x1},  // kazakhistan
	{46829, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{46862, 177, 22, 0x1},  // commonwealthofdominica
	{46884, 158, 5, 0x1},   // tonga
	{46889, 77, 9, 0x1},    // gambiathe
	{46898, 196, 4, 0x81},  // #1uy
	{46902, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{46925, 181, 9, 0x1},   // guatamala
	{46934, 140, 4, 0x81},  // #1my
	{46938, 176, 5, 0x81},  // #4192
	{46943, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{46972, 204, 4, 0x81},  // #1aq
	{46976, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{47015, 244, 21, 0x1},  // formerrepublicvietnam
	{47036, 211, 11, 0x1},  // cookislands
	{47047, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{47075, 247, 5, 0x81},  // #2sjm
	{47080, 77, 14, 0x1},   // gambiarepublic
	{47094, 153, 8, 0x1},   // syriauar
	{47102, 119, 4, 0x1},   // fiji
	{47106, 145, 18, 0x1},  // filipijnenrepublic
	{47124, 65, 13, 0x1},   // repofthecongo
	{47137, 157, 5, 0x81},  // #4626
	{47142, 231, 14, 0x1},  // frenchstmartin
	{47156, 361, 28, 0x82}, // frserbiamontenegroyugoslavia
	{47184, 147, 23, 0x1},  // papuanewguineaterritory
	{47207, 138, 20, 0x1},  // unionmyanmarrepublic
	{47227, 202, 25, 0x1},  // netherlandsantillesformer
	{47252, 101, 4, 0x81},  // #1sz
	{47256, 160, 4, 0x81},  // #1uz
	{47260, 127, 4, 0x81},  // #1kz
	{47264, 126, 4, 0x81},  // #1jp
	{47268, 87, 4, 0x81},   // #1mz
	{47272, 142, 13, 0x1},  // naururepublic
	{47285, 166, 4, 0x81},  // #1ar
	{47289, 114, 4, 0x81},  // #448
	{47293, 172, 4, 0x81},  // #452
	{47297, 14, 4, 0x81},   // #1cz
	{47301, 54, 18, 0x1},   // americaunitedsates
	{47319, 24, 4, 0x81},   // #1gr
	{47323, 254, 16, 0x1},  // statevaticancity
	{47339, 57, 18, 0x1},   // republiekboeroendi
	{47357, 97, 21, 0x1},   // republicofsierraleone
	{47378, 363, 5, 0x2},   // #4891
	{47383, 365, 5, 0x1},   // #2sun
	{47388, 109, 5, 0x81},  // #2zmb
	{47393, 30, 14, 0x1},   // republicitalie
	{47407, 82, 18, 0x1},   // libyaunitedkingdom
	{47425, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{47453, 186, 18, 0x1},  // saintkittsandnevis
	{47471, 366, 27, 0x82}, // federalrepublicofyugoslavia
	{47498, 368, 26, 0x82}, // serbiamontenegroyugoslavia
	{47524, 86, 11, 0x1},   // franssoedan
	{47535, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{47562, 241, 4, 0x81},  // #1ps
	{47566, 82, 18, 0x1},   // libyanarabrepublic
	{47584, 163, 4, 0x81},  // #1ws
	{47588, 170, 26, 0x1},  // boliviaplurinationalestaat
	{47614, 56, 14, 0x1},   // republicangola
	{47628, 203, 4, 0x81},  // #1as
	{47632, 31, 5, 0x81},   // #2lie
	{47637, 46, 10, 0x1},   // ussrrussia
	{47647, 245, 4, 0x81},  // #1gs
	{47651, 10, 17, 0x1},   // byelorussischessr
	{47668, 214, 14, 0x1},  // kaaimanislands
	{47682, 60, 17, 0x1},   // republiekbotswana
	{47699, 164, 10, 0x1},  // northyemen
	{47709, 14, 15, 0x1},   // republicczechia
	{47724, 370, 5, 0x1},   // #4890
	{47729, 136, 15, 0x1},  // maldivesislands
	{47744, 120, 28, 0x1},  // gefedereerdestatesmicronesie
	{47772, 106, 5, 0x81},  // #4834
	{47777, 15, 25, 0x1},   // democraticrepublicgermany
	{47802, 143, 13, 0x1},  // sultanaatoman
	{47815, 197, 12, 0x1},  // stvinandgren
	{47827, 265, 5, 0x81},  // #2xsl
	{47832, 210, 19, 0x1},  // islandscocoskeeling
	{47851, 53, 32, 0x1},   // oekrainsesovietsocialistrepublic
	{47883, 112, 3, 0x1},   // vae
	{47886, 78, 5, 0x81},   // #4624
	{47891, 1, 7, 0x1},     // albanie
	{47898, 112, 26, 0x1},  // verenigdearabischeemiraten
	{47924, 371, 4, 0x1},   // #1zr
	{47928, 240, 4, 0x81},  // #1pr
	{47932, 249, 4, 0x81},  // #1sx
	{47936, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{47970, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{47993, 106, 4, 0x81},  // #1tz
	{47997, 121, 4, 0x81},  // #1id
	{48001, 128, 11, 0x1},  // kyrghyzstan
	{48012, 38, 4, 0x81},   // #1mt
	{48016, 18, 12, 0x1},   // kingdomspain
	{48028, 5, 4, 0x81},    // #1at
	{48032, 42, 4, 0x81},   // #1nz
	{48036, 91, 10, 0x1},   // swanamibia
	{48046, 213, 4, 0x81},  // #1cx
	{48050, 65, 19, 0x1},   // congorepbrazzaville
	{48069, 69, 4, 0x81},   // #1dz
	{48073, 221, 4, 0x81},  // #1gp
	{48077, 59, 21, 0x1},   // burkinafasouppervolta
	{48098, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{48123, 246, 5, 0x81},  // #2shn
	{48128, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{48154, 252, 21, 0x1},  // chinataiwanprovinceof
	{48175, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{48199, 44, 18, 0x1},   // portugueserepublic
	{48217, 95, 5, 0x81},   // #2sdn
	{48222, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{48248, 227, 5, 0x81},  // #4833
	{48253, 4, 21, 0x1},    // commonwealthaustralia
	{48274, 128, 10, 0x1},  // kyrgyzstan
	{48284, 240, 12, 0x1},  // puertoricous
	{48296, 107, 7, 0x1},   // oeganda
	{48303, 48, 20, 0x1},   // unieserviemontenegro
	{48323, 138, 15, 0x1},  // nowmyanmarburma
	{48338, 250, 13, 0x1},  // turksencaicos
	{48351, 84, 7, 0x1},    // morroco
	{48358, 106, 19, 0x1},  // unitedrepoftanzania
	{48377, 243, 4, 0x81},  // #1re
	{48381, 153, 4, 0x81},  // #1sy
	{48385, 27, 4, 0x81},   // #1ie
	{48389, 214, 4, 0x81},  // #1ky
	{48393, 162, 4, 0x81},  // #1vu
	{48397, 68, 8, 0x1},    // djibouti
	{48405, 125, 11, 0x1},  // transjordan
	{48416, 89, 4, 0x81},   // #1mu
	{48420, 64, 5, 0x81},   // #4180
	{48425, 118, 5, 0x81},  // #4196
	{48430, 192, 8, 0x1},   // paraguay
	{48438, 4, 4, 0x81},    // #1au
	{48442, 82, 4, 0x81},   // #1ly
	{48446, 92, 4, 0x81},   // #1ne
	{48450, 118, 4, 0x81},  // #1cy
	{48454, 77, 19, 0x1},   // republicofthegambia
	{48473, 372, 4, 0x1},   // #1dy
	{48477, 19, 4, 0x81},   // #1ee
	{48481, 79, 4, 0x81},   // #1gq
	{48485, 117, 5, 0x81},  // #4156
	{48490, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{48522, 106, 24, 0x1},  // unitedrepublicoftanzania
	{48546, 64, 27, 0x1},   // democratischerepubliekcongo
	{48573, 98, 5, 0x81},   // #2som
	{48578, 137, 12, 0x1},  // marshallisds
	{48590, 61, 15, 0x1},   // centralafricanr
	{48605, 190, 6, 0x1},   // panama
	{48611, 94, 14, 0x1},   // rwandarepublic
	{48625, 263, 5, 0x81},  // #2xon
	{48630, 199, 16, 0x1},  // arubaknetherland
	{48646, 120, 24, 0x1},  // micronesiafederalestaten
	{48670, 229, 5, 0x81},  // #4832
	{48675, 80, 13, 0x1},   // republickenia
	{48688, 244, 17, 0x1},  // vietnamrepublicof
	{48705, 248, 5, 0x81},  // #2spm
	{48710, 254, 8, 0x1},   // vatikaan
	{48718, 21, 9, 0x1},    // frankrijk
	{48727, 129, 9, 0x1},   // kampuchia
	{48736, 206, 25, 0x1},  // steustatiusandsababonaire
	{48761, 46, 12, 0x1},   // russischefed
	{48773, 129, 17, 0x1},  // kampucheacambodia
	{48790, 39, 20, 0x1},   // republicofmontenegro
	{48810, 97, 5, 0x81},   // #4694
	{48815, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{48850, 224, 13, 0x1},  // territoryguam
	{48863, 24, 6, 0x1},    // greece
	{48869, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{48904, 218, 6, 0x1},   // faroer
	{48910, 193, 4, 0x81},  // #1sv
	{48914, 230, 12, 0x1},  // macaochinapr
	{48926, 70, 17, 0x1},   // zanzibarsultanate
	{48943, 136, 4, 0x81},  // #1mv
	{48947, 165, 10, 0x1},  // southjemen
	{48957, 67, 4, 0x81},   // #1cv
	{48961, 15, 27, 0x1},   // democraticrepublicduitsland
	{48988, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{49018, 11, 6, 0x1},    // kanada
	{49024, 219, 5, 0x81},  // #4831
	{49029, 129, 15, 0x1},  // cambodiakingdom
	{49044, 128, 10, 0x1},  // kirgizstan
	{49054, 108, 5, 0x81},  // #2zaf
	{49059, 161, 12, 0x1},  // noordvietnam
	{49071, 36, 17, 0x1},   // republicofmoldova
	{49088, 65, 10, 0x1},   // congorepof
	{49098, 128, 11, 0x1},  // kirghizstan
	{49109, 230, 32, 0x1},  // macaospecialadministrativeregion
	{49141, 79, 25, 0x1},   // republicequatoriaalguinea
	{49166, 110, 4, 0x81},  // #1zw
	{49170, 218, 6, 0x1},   // faroes
	{49176, 146, 4, 0x81},  // #1pw
	{49180, 104, 4, 0x81},  // #1tg
	{49184, 128, 4, 0x81},  // #1kg
	{49188, 90, 4, 0x81},   // #1mw
	{49192, 199, 4, 0x81},  // #1aw
	{49196, 93, 4, 0x81},   // #1ng
	{49200, 212, 4, 0x81},  // #1cw
	{49204, 34, 5, 0x81},   // #2lva
	{49209, 123, 10, 0x1},  // formeriran
	{49219, 71, 4, 0x81},   // #1eg
	{49223, 78, 4, 0x81},   // #1gw
	{49227, 226, 22, 0x1},  // heardmcdonaldislandsau
	{49249, 130, 8, 0x1},   // kiribati
	{49257, 165, 17, 0x1},  // yemenpdrsouthaden
	{49274, 95, 23, 0x1},   // democraticrepublicsudan
	{49297, 115, 21, 0x1},  // staatbruneidarussalam
	{49318, 256, 17, 0x1},  // vsmaagdeneilanden
	{49335, 161, 18, 0x1},  // formernoordvietnam
	{49353, 26, 7, 0x1},    // hungary
	{49360, 40, 10, 0x1},   // nethelands
	{49370, 155, 10, 0x1},  // tadzjiekie
	{49380, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{49424, 110, 5, 0x81},  // #2zwe
	{49429, 157, 28, 0x1},  // democraticrepublictimorleste
	{49457, 93, 7, 0x1},    // nigeria
	{49464, 186, 24, 0x1},  // saintchristopherandnevis
	{49488, 3, 7, 0x1},     // armenia
	{49495, 100, 4, 0x81},  // #1st
	{49499, 205, 4, 0x81},  // #1tf
	{49503, 134, 5, 0x81},  // #2lbn
	{49508, 232, 4, 0x81},  // #1mp
	{49512, 34, 4, 0x81},   // #1lv
	{49516, 237, 4, 0x81},  // #1nf
	{49520, 150, 22, 0x1},  // koninkrijksaoediarabie
	{49542, 181, 4, 0x81},  // #1gt
	{49546, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{49580, 64, 5, 0x1},    // zaire
	{49585, 108, 11, 0x1},  // southafrica
	{49596, 171, 24, 0x1},  // brazilfederativerepublic
	{49620, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{49656, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{49680, 210, 12, 0x1},  // cocosislands
	{49692, 232, 19, 0x1},  // noordelijkemarianen
	{49711, 262, 5, 0x81},  // #2xns
	{49716, 174, 16, 0x1},  // columbiarepublic
	{49732, 40, 23, 0x1},   // kingdomofthenetherlands
	{49755, 102, 10, 0x1},  // seychelles
	{49765, 45, 22, 0x1},   // peoplesrepublicromania
	{49787, 179, 15, 0x1},  // republicecuador
	{49802, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{49835, 65, 24, 0x1},   // brazzavillerepubliccongo
	{49859, 373, 4, 0x1},   // #1su
	{49863, 133, 5, 0x81},  // #2lao
	{49868, 80, 4, 0x81},   // #1ke
	{49872, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{49913, 234, 4, 0x81},  // #1mq
	{49917, 211, 5, 0x81},  // #4184
	{49922, 33, 4, 0x81},   // #1lu
	{49926, 91, 4, 0x81},   // #1na
	{49930, 119, 12, 0x1},  // fijirepublic
	{49942, 176, 4, 0x81},  // #1cu
	{49946, 67, 10, 0x1},   // kaapverdie
	{49956, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{49983, 224, 4, 0x81},  // #1gu
	{49987, 173, 5, 0x81},  // #4152
	{49992, 83, 5, 0x81},   // #2lso
	{49997, 135, 5, 0x81},  // #4144
	{50002, 153, 11, 0x1},  // formersyria
	{50013, 156, 18, 0x1},  // turkmeenserepublic
	{50031, 213, 15, 0x1},  // christmasisland
	{50046, 160, 5, 0x81},  // #4860
	{50051, 140, 9, 0x1},   // malayasia
	{50060, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{50117, 101, 8, 0x1},   // eswatini
	{50125, 77, 26, 0x1},   // islamicrepublicofthegambia
	{50151, 102, 5, 0x81},  // #4690
	{50156, 31, 13, 0x1},   // leichtenstein
	{50169, 111, 18, 0x1},  // afghanistankingdom
	{50187, 139, 13, 0x1},  // outermongolia
	{50200, 5, 7, 0x1},     // austria
	{50207, 44, 4, 0x81},   // #1pt
	{50211, 374, 4, 0x1},   // #1rh
	{50215, 194, 4, 0x81},  // #1sr
	{50219, 10, 15, 0x1},   // byelorussianssr
	{50234, 205, 26, 0x1},  // fransezuidelijketerritoria
	{50260, 103, 4, 0x81},  // #1td
	{50264, 88, 4, 0x81},   // #1mr
	{50268, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{50302, 32, 4, 0x81},   // #1lt
	{50306, 175, 4, 0x81},  // #1cr
	{50310, 73, 5, 0x81},   // #2eth
	{50315, 40, 14, 0x1},   // netherlandsthe
	{50329, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{50360, 249, 11, 0x1},  // sintmaarten
	{50371, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{50411, 145, 17, 0x1},  // philippineislands
	{50428, 125, 8, 0x1},   // jordanie
	{50436, 31, 14, 0x1},   // liechstenstein
	{50450, 146, 5, 0x1},   // belau
	{50455, 259, 4, 0x81},  // #1xk
	{50459, 137, 15, 0x1},  // marshallislands
	{50474, 99, 4, 0x81},   // #1ss
	{50478, 136, 21, 0x1},  // republiekdermalediven
	{50499, 197, 22, 0x1},  // saintvincentgrenadines
	{50521, 250, 4, 0x81},  // #1tc
	{50525, 58, 13, 0x1},   // beninrepublic
	{50538, 140, 12, 0x1},  // formermalaya
	{50550, 233, 4, 0x81},  // #1ms
	{50554, 83, 4, 0x81},   // #1ls
	{50558, 236, 4, 0x81},  // #1nc
	{50562, 230, 13, 0x1},  // chinamacausar
	{50575, 375, 4, 0x2},   // #1cs
	{50579, 179, 4, 0x81},  // #1ec
	{50583, 15, 31, 0x1},   // democratischerepubliekduitsland
	{50614, 65, 5, 0x81},   // #4178
	{50619, 377, 5, 0x1},   // #2scg
	{50624, 198, 5, 0x81},  // #4862
	{50629, 71, 5, 0x81},   // #4818
	{50634, 12, 18, 0x1},   // swissconfederation
	{50652, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{50677, 138, 22, 0x1},  // unionofmyanmarrepublic
	{50699, 171, 8, 0x1},   // brazilie
	{50707, 105, 16, 0x1},  // kingdomoftunisia
	{50723, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{50749, 120, 12, 0x1},  // micronesiafs
	{50761, 3, 7, 0x1},     // armenie
	{50768, 228, 4, 0x1},   // biot
	{50772, 31, 23, 0x1},   // vorstendomliechtenstein
	{50795, 29, 4, 0x81},   // #1il
	{50799, 95, 11, 0x1},   // noordsoedan
	{50810, 100, 8, 0x1},   // saotomep
	{50818, 86, 4, 0x81},   // #1ml
	{50822, 62, 10, 0x1},   // cotedivore
	{50832, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{50884, 81, 4, 0x81},   // #1lr
	{50888, 21, 12, 0x1},   // domtomfrance
	{50900, 24, 4, 0x1},    // #1el
	{50904, 75, 4, 0x81},   // #1gh
	{50908, 137, 24, 0x1},  // marshalleilandenrepublic
	{50932, 21, 4, 0x81},   // #1fr
	{50936, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{50970, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{50995, 34, 6, 0x1},    // lativa
	{51001, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{51036, 146, 14, 0x1},  // palaurepubliek
	{51050, 196, 23, 0x1},  // oosterserepublicuruguay
	{51073, 58, 15, 0x1},   // republicdahomey
	{51088, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{51123, 63, 15, 0x1},   // frenchcameroons
	{51138, 54, 22, 0x1},   // amerikaverenigdestates
	{51160, 109, 4, 0x81},  // #1zm
	{51164, 240, 22, 0x1},  // puertoricocommonwealth
	{51186, 227, 4, 0x81},  // #1im
	{51190, 138, 4, 0x81},  // #1mm
	{51194, 175, 5, 0x81},  // #4188
	{51199, 123, 25, 0x1},  // islamitischerepubliekiran
	{51224, 48, 14, 0x1},   // serbiarepublic
	{51238, 186, 14, 0x1},  // stkittsennevis
	{51252, 220, 4, 0x81},  // #1gi
	{51256, 15, 8, 0x1},    // egermany
	{51264, 61, 5, 0x81},   // #4140
	{51269, 97, 5, 0x81},   // #2sle
	{51274, 55, 21, 0x1},   // sfrofyugoslaviaformer
	{51295, 29, 6, 0x1},    // isreal
	{51301, 130, 16, 0x1},  // republickiribati
	{51317, 89, 17, 0x1},   // republicmauritius
	{51334, 206, 25, 0x1},  // bonairesainteustatiussaba
	{51359, 107, 5, 0x81},  // #4800
	{51364, 29, 11, 0x1},   // stateisrael
	{51375, 101, 16, 0x1},  // swazilandkingdom
	{51391, 51, 5, 0x81},   // #2swe
	{51396, 106, 30, 0x1},  // mainlandunitedrepublictanzania
	{51426, 108, 19, 0x1},  // republicsouthafrica
	{51445, 244, 20, 0x1},  // southvietnamrepublic
	{51465, 194, 17, 0x1},  // netherlandsguiana
	{51482, 101, 15, 0x1},  // kingdomeswatini
	{51497, 125, 22, 0x1},  // jordanhashemitekingdom
	{51519, 140, 8, 0x1},   // malaysia
	{51527, 123, 19, 0x1},  // iranislamicrepublic
	{51546, 96, 4, 0x81},   // #1sn
	{51550, 82, 12, 0x1},   // kingdomlibya
	{51562, 122, 4, 0x81},  // #1in
	{51566, 186, 4, 0x81},  // #1kn
	{51570, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{51608, 198, 25, 0x1},  // repbolivarianadevenezuela
	{51633, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{51672, 139, 4, 0x81},  // #1mn
	{51676, 40, 4, 0x81},   // #1nl
	{51680, 65, 5, 0x81},   // #2cog
	{51685, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{51707, 76, 4, 0x81},   // #1gn
	{51711, 378, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{51739, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{51765, 259, 14, 0x1},  // republickosova
	{51779, 146, 13, 0x1},  // republicpalau
	{51792, 170, 15, 0x1},  // boliviarepublic
	{51807, 260, 5, 0x81},  // #2xla
	{51812, 185, 5, 0x81},  // #2jam
	{51817, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{51859, 152, 15, 0x1},  // solomoneilanden
	{51874, 96, 15, 0x1},   // senegalrepublic
	{51889, 129, 24, 0x1},  // peoplesrepublickampuchea
	{51913, 56, 20, 0x1},   // portuguesewestafrica
	{51933, 84, 7, 0x1},    // marokko
	{51940, 45, 4, 0x81},   // #1ro
	{51944, 98, 4, 0x81},   // #1so
	{51948, 47, 19, 0x1},   // republicofsanmarino
	{51967, 158, 4, 0x81},  // #1to
	{51971, 77, 21, 0x1},   // islamicrepublicgambia
	{51992, 228, 4, 0x81},  // #1io
	{51996, 230, 4, 0x81},  // #1mo
	{52000, 41, 4, 0x81},   // #1no
	{52004, 64, 5, 0x81},   // #2cod
	{52009, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{52040, 249, 20, 0x1},  // sintmaartendutchpart
	{52060, 126, 5, 0x81},  // #2jpn
	{52065, 259, 5, 0x81},  // #2xkx
	{52070, 182, 13, 0x1},  // britishguyana
	{52083, 153, 17, 0x1},  // syrischerepubliek
	{52100, 71, 12, 0x1},   // arabrepegypt
	{52112, 69, 7, 0x1},    // algerie
	{52119, 120, 21, 0x1},  // micronesiafederalstat
	{52140, 45, 23, 0x1},   // romanianpeoplesrepublic
	{52163, 63, 16, 0x1},   // cameroonrepublic
	{52179, 65, 22, 0x1},   // congopeoplesrepublicof
	{52201, 97, 4, 0x81},   // #1sl
	{52205, 105, 4, 0x81},  // #1tn
	{52209, 161, 4, 0x81},  // #1vn
	{52213, 137, 4, 0x81},  // #1mh
	{52217, 12, 5, 0x81},   // #2che
	{52222, 108, 17, 0x1},  // unievanzuidafrika
	{52239, 215, 4, 0x81},  // #1eh
	{52243, 222, 4, 0x81},  // #1gl
	{52247, 131, 8, 0x1},   // repkorea
	{52255, 152, 5, 0x81},  // #2slb
	{52260, 136, 14, 0x1},  // maldiveislands
	{52274, 30, 19, 0x1},   // italiaanserepubliek
	{52293, 112, 21, 0x1},  // verenigdearabemiraten
	{52314, 26, 16, 0x1},   // kingdomofhungary
	{52330, 37, 5, 0x81},   // #4807
	{52335, 253, 36, 0x1},  // verenigdestatesverafgelegeneilandjes
	{52371, 138, 12, 0x1},  // myanmarunion
	{52383, 112, 14, 0x1},  // unitedarabemir
	{52397, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{52438, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{52463, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{52489, 231, 20, 0x1},  // fransdeelsaintmartin
	{52509, 108, 4, 0x81},  // #1za
	{52513, 149, 4, 0x81},  // #1qa
	{52517, 47, 4, 0x81},   // #1sm
	{52521, 156, 4, 0x81},  // #1tm
	{52525, 176, 5, 0x81},  // #2cub
	{52530, 66, 4, 0x81},   // #1km
	{52534, 256, 4, 0x81},  // #1vi
	{52538, 131, 10, 0x1},  // korearepof
	{52548, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{52580, 189, 4, 0x81},  // #1ni
	{52584, 10, 5, 0x81},   // #4112
	{52589, 123, 17, 0x1},  // iranimperialstate
	{52606, 77, 4, 0x81},   // #1gm
	{52610, 68, 25, 0x1},   // afarsissasfrenchterritory
	{52635, 129, 14, 0x1},  // formercambodia
	{52649, 55, 16, 0x1},   // formerjugoslavie
	{52665, 9, 13, 0x1},    // bosniaandherz
	{52678, 53, 5, 0x81},   // #4804
	{52683, 56, 23, 0x1},   // peoplesrepublicofangola
	{52706, 266, 5, 0x81},  // #2xwb
	{52711, 165, 13, 0x1},  // southernyemen
	{52724, 105, 19, 0x1},  // tunesischerepubliek
	{52743, 67, 21, 0x1},   // republiekvancaboverde
	{52764, 157, 32, 0x1},  // democratischerepubliektimorleste
	{52796, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{52827, 186, 16, 0x1},  // saintkittsnevits
	{52843, 166, 9, 0x1},   // argentina
	{52852, 28, 17, 0x1},   // ijslandserepublic
	{52869, 132, 13, 0x1},  // stateofkuwait
	{52882, 46, 17, 0x1},   // formersovietunion
	{52899, 247, 4, 0x81},  // #1sj
	{52903, 157, 4, 0x81},  // #1tl
	{52907, 30, 12, 0x1},   // kingdomitaly
	{52919, 225, 13, 0x1},  // hongkongchina
	{52932, 243, 7, 0x1},   // reunion
	{52939, 380, 4, 0x1},   // #1nh
	{52943, 211, 5, 0x81},  // #2cok
	{52948, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{52981, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{53020, 22, 4, 0x81},   // #1gb
	{53024, 139, 22, 0x1},  // volksrepubliekmongolie
	{53046, 93, 17, 0x1},   // federationnigeria
	{53063, 116, 7, 0x1},   // bhoetan
	{53070, 128, 11, 0x1},  // kirgizistan
	{53081, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{53114, 136, 16, 0x1},  // maldivenrepublic
	{53130, 71, 19, 0x1},   // arabrepublicofegypt
	{53149, 136, 9, 0x1},   // malediven
	{53158, 26, 19, 0x1},   // koninkrijkhongarije
	{53177, 50, 16, 0x1},   // sloveniarepublic
	{53193, 49, 4, 0x81},   // #1sk
	{53197, 251, 14, 0x1},  // tokelauislands
	{53211, 251, 4, 0x81},  // #1tk
	{53215, 83, 14, 0x1},   // lesothokingdom
	{53229, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{53260, 65, 20, 0x1},   // peoplesrepubliccongo
	{53280, 37, 4, 0x81},   // #1mk
	{53284, 135, 5, 0x81},  // #2lka
	{53289, 210, 19, 0x1},  // cocoskeelingislands
	{53308, 149, 5, 0x81},  // #2qat
	{53313, 59, 16, 0x1},   // formeroppervolta
	{53329, 174, 5, 0x81},  // #4170
	{53334, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{53361, 85, 18, 0x1},   // malagasymadagascar
	{53379, 40, 23, 0x1},   // netherlandskingdomofthe
	{53402, 244, 17, 0x1},  // formerzuidvietnam
	{53419, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{53450, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{53482, 381, 5, 0x1},   // #4810
	{53487, 68, 17, 0x1},   // republiekdjibouti
	{53504, 69, 7, 0x1},    // algeria
	{53511, 244, 12, 0x1},  // staatvietnam
	{53523, 16, 28, 0x1},   // germanyformerfederalrepublic
	{53551, 89, 9, 0x1},    // maurituis
	{53560, 382, 25, 0x82}, // federalrepublicyugoslavia
	{53585, 40, 18, 0x1},   // netherlandskingdom
	{53603, 214, 5, 0x81},  // #2cym
	{53608, 85, 10, 0x1},   // madagaskar
	{53618, 181, 19, 0x1},  // republicofguatemala
	{53637, 35, 16, 0x1},   // vorstendommonaco
	{53653, 246, 4, 0x81},  // #1sh
	{53657, 155, 4, 0x81},  // #1tj
	{53661, 129, 4, 0x81},  // #1kh
	{53665, 36, 4, 0x81},   // #1md
	{53669, 241, 17, 0x1},  // gazastripwestbank
	{53686, 52, 7, 0x1},    // turkyie
	{53693, 186, 30, 0x1},  // saintchristophernevisfederatie
	{53723, 125, 27, 0x1},  // transjordanhashemitekingdom
	{53750, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{53782, 163, 28, 0x1},  // westernsamoaindependentstate
	{53810, 138, 10, 0x1},  // unionburma
	{53820, 190, 15, 0x1},  // republiekpanama
	{53835, 50, 4, 0x81},   // #1si
	{53839, 82, 20, 0x1},   // libyanarabjamahiriya
	{53859, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{53894, 39, 18, 0x1},   // montenegrorepublic
	{53912, 99, 10, 0x1},   // southsudan
	{53922, 198, 4, 0x81},  // #1ve
	{53926, 130, 4, 0x81},  // #1ki
	{53930, 39, 4, 0x81},   // #1me
	{53934, 59, 10, 0x1},   // uppervolta
	{53944, 142, 5, 0x1},   // nauru
	{53949, 11, 5, 0x81},   // #2can
	{53954, 72, 5, 0x81},   // #2eri
	{53959, 129, 5, 0x81},  // #4116
	{53964, 74, 4, 0x81},   // #1ga
	{53968, 103, 5, 0x81},  // #4148
	{53973, 64, 8, 0x1},    // drccongo
	{53981, 50, 16, 0x1},   // republicslovenia
	{53997, 241, 13, 0x1},  // statepalestin
	{54010, 125, 5, 0x81},  // #2jor
	{54015, 53, 18, 0x1},   // formerukrainianssr
	{54033, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{54062, 85, 18, 0x1},   // republicmadagascar
	{54080, 178, 21, 0x1},  // dominikaanserepubliek
	{54101, 82, 10, 0x1},   // staatlibie
	{54111, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{54141, 166, 9, 0x1},   // argentine
	{54150, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{54183, 194, 18, 0x1},  // surinamdutchguiana
	{54201, 145, 23, 0x1},  // gemenebestderfilipijnen
	{54224, 81, 17, 0x1},   // republicofliberia
	{54241, 85, 8, 0x1},    // malagasy
	{54249, 154, 4, 0x81},  // #1th
	{54253, 384, 23, 0x2},  // saintmaartensaintmartin
	{54276, 48, 33, 0x1},   // serviemontenegrostaatsgemeenschap
	{54309, 386, 4, 0x1},   // #1vd
	{54313, 138, 9, 0x1},   // birmaunie
	{54322, 138, 12, 0x1},  // unievanburma
	{54334, 231, 4, 0x81},  // #1mf
	{54338, 26, 22, 0x1},   // hungarypeoplesrepublic
	{54360, 52, 14, 0x1},   // republicturkey
	{54374, 223, 4, 0x81},  // #1gf
	{54378, 58, 13, 0x1},   // formerdahomey
	{54391, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{54416, 195, 16, 0x1},  // trinidadentobago
	{54432, 165, 20, 0x1},  // yemenpeoplesrepublic
	{54452, 82, 51, 0x1},   // grotelibischarabischesocialistischevolksjamahiriyya
	{54503, 118, 5, 0x81},  // #2cyp
	{54508, 151, 4, 0x81},  // #1sg
	{54512, 255, 4, 0x81},  // #1vg
	{54516, 85, 4, 0x81},   // #1mg
	{54520, 117, 5, 0x81},  // #2chn
	{54525, 120, 31, 0x1},  // gefedereerdestatenvanmicronesie
	{54556, 174, 5, 0x81},  // #2col
	{54561, 124, 12, 0x1},  // iraqrepublic
	{54573, 219, 4, 0x81},  // #1gg
	{54577, 120, 27, 0x1},  // micronesiafederalestatenvan
	{54604, 210, 5, 0x81},  // #4166
	{54609, 66, 5, 0x81},   // #4174
	{54614, 162, 15, 0x1},  // vanuaturepublic
	{54629, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{54656, 218, 14, 0x1},  // faroereilanden
	{54670, 261, 5, 0x81},  // #2xnb
	{54675, 100, 9, 0x1},   // stomeprin
	{54684, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{54715, 109, 6, 0x1},   // zambia
	{54721, 121, 19, 0x1},  // republicofindonesia
	{54740, 112, 20, 0x1},  // verarabischeemiraten
	{54760, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{54792, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{54833, 150, 14, 0x1},  // saudischarabie
	{54847, 142, 15, 0x1},  // republicofnauru
	{54862, 196, 7, 0x1},   // uraguay
	{54869, 123, 12, 0x1},  // islrepofiran
	{54881, 10, 18, 0x1},   // republicwitrusland
	{54899, 95, 4, 0x81},   // #1sd
	{54903, 128, 9, 0x1},   // kyrgzstan
	{54912, 198, 21, 0x1},  // unitedstatesvenezuela
	{54933, 110, 16, 0x1},  // southernrhodesia
	{54949, 66, 5, 0x81},   // #2com
	{54954, 158, 15, 0x1},  // friendlyislands
	{54969, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{55004, 180, 4, 0x81},  // #1gd
	{55008, 235, 5, 0x81},  // #4175
	{55013, 59, 12, 0x1},   // burkinafasso
	{55025, 49, 17, 0x1},   // republicslowakije
	{55042, 141, 12, 0x1},  // kingdomnepal
	{55054, 12, 11, 0x1},   // switzerland
	{55065, 165, 21, 0x1},  // formerdemocraticyemen
	{55086, 135, 18, 0x1},  // republicofsrilanka
	{55104, 76, 14, 0x1},   // guinearepublic
	{55118, 133, 4, 0x1},   // lpdr
	{55122, 387, 12, 0x82}, // fryugoslavia
	{55134, 22, 12, 0x1},   // greatbritain
	{55146, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{55183, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{55214, 116, 15, 0x1},  // kingdomofbhutan
	{55229, 252, 19, 0x1},  // provincechinataiwan
	{55248, 103, 4, 0x1},   // chad
	{55252, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{55288, 51, 4, 0x81},   // #1se
	{55292, 219, 17, 0x1},  // bailiwickguernsey
	{55309, 254, 4, 0x81},  // #1va
	{55313, 143, 11, 0x1},  // maskateoman
	{55324, 84, 4, 0x81},   // #1ma
	{55328, 173, 5, 0x81},  // #2chl
	{55333, 82, 25, 0x1},   // libischarabischerepubliek
	{55358, 216, 5, 0x81},  // #2eue
	{55363, 23, 4, 0x81},   // #1ge
	{55367, 249, 23, 0x1},  // knetherlandsaintmaarten
	{55390, 50, 16, 0x1},   // republicslovenie
	{55406, 207, 8, 0x1},   // stbarths
	{55414, 256, 10, 0x1},  // usvirginis
	{55424, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{55449, 198, 15, 0x1},  // formervenezuela
	{55464, 54, 22, 0x1},   // amerikaverenigdestaten
	{55486, 73, 16, 0x1},   // empireofethiopia
	{55502, 231, 17, 0x1},  // francesaintmartin
	{55519, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{55553, 63, 25, 0x1},   // federalrepublicofcameroon
	{55578, 152, 4, 0x81},  // #1sb
	{55582, 166, 10, 0x1},  // argentinie
	{55592, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{55645, 128, 16, 0x1},  // republickirgizie
	{55661, 210, 5, 0x81},  // #2cck
	{55666, 171, 21, 0x1},  // brazilfederalrepublic
	{55687, 148, 9, 0x1},   // koreadprk
	{55696, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{55724, 137, 28, 0x1},  // republicofthemarshallislands
	{55752, 247, 21, 0x1},  // svalbardandjanmayenis
	{55773, 111, 20, 0x1},  // kingdomofafghanistan
	{55793, 247, 19, 0x1},  // svalbardandjanmayen
	{55812, 229, 5, 0x81},  // #2jey
	{55817, 389, 3, 0x82},  // fry
	{55820, 130, 15, 0x1},  // gilberteilanden
	{55835, 259, 20, 0x1},  // kosovounderunscr1244
	{55855, 215, 4, 0x1},   // sadr
	{55859, 8, 17, 0x1},    // kingdomofbulgaria
	{55876, 245, 12, 0x1},  // southgeorgie
	{55888, 213, 5, 0x81},  // #2cxr
	{55893, 120, 10, 0x1},  // micronesia
	{55903, 102, 4, 0x81},  // #1sc
	{55907, 244, 13, 0x1},  // vietnamfmrrep
	{55920, 197, 4, 0x81},  // #1vc
	{55924, 35, 4, 0x81},   // #1mc
	{55928, 149, 10, 0x1},  // staatqatar
	{55938, 14, 7, 0x1},    // czechia
	{55945, 213, 5, 0x81},  // #4162
	{55950, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{55981, 105, 16, 0x1},  // republiektunesie
	{55997, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{56035, 135, 16, 0x1},  // dominionofceylon
	{56051, 56, 20, 0x1},   // volksrepubliekangola
	{56071, 109, 13, 0x1},  // northrhodesia
	{56084, 197, 12, 0x1},  // saintvincent
	{56096, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{56131, 77, 15, 0x1},   // republiekgambia
	{56146, 254, 18, 0x1},  // holyseevaticancity
	{56164, 64, 7, 0x1},    // congodr
	{56171, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{56211, 48, 25, 0x1},   // formerserbiaandmontenegro
	{56236, 206, 19, 0x1},  // caribiannetherlands
	{56255, 82, 26, 0x1},   // libischarabischejamahiriya
	{56281, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{56311, 142, 6, 0x1},   // naoero
	{56317, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{56351, 89, 19, 0x1},   // republicofmauritius
	{56370, 259, 14, 0x1},  // republickosovo
	{56384, 1, 15, 0x1},    // albaniarepublic
	{56399, 54, 15, 0x1},   // unitedstatesusa
	{56414, 68, 23, 0x1},   // afarsenissasfransgebied
	{56437, 217, 10, 0x1},  // falklandis
	{56447, 162, 6, 0x1},   // #3nhvu
	{56453, 182, 26, 0x1},  // guyanacooperatieverepublic
	{56479, 1, 24, 0x1},    // peoplesrepublicofalbania
	{56503, 68, 25, 0x1},   // frenchterritoryafarsissas
	{56528, 186, 17, 0x1},  // saintkittsennevis
	{56545, 165, 17, 0x1},  // southadenyemenpdr
	{56562, 150, 4, 0x81},  // #1sa
	{56566, 62, 5, 0x81},   // #2civ
	{56571, 128, 9, 0x1},   // kyrgistan
	{56580, 61, 5, 0x81},   // #2caf
	{56585, 14, 20, 0x1},   // czechiaczechrepublic
	{56605, 198, 19, 0x1},  // venezuelarepublicof
	{56624, 110, 13, 0x1},  // southrhodesie
	{56637, 16, 11, 0x1},   // westgermany
	{56648, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{56700, 85, 21, 0x1},   // malagasischerepubliek
	{56721, 108, 19, 0x1},  // republicsouthafrika
	{56740, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{56783, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{56807, 55, 10, 0x1},   // jugoslavia
	{56817, 135, 14, 0x1},  // srilankaceylon
	{56831, 73, 18, 0x1},   // keizerrijkethiopie
	{56849, 46, 11, 0x1},   // sovietunion
	{56860, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{56886, 157, 15, 0x1},  // portuguesetimor
	{56901, 65, 22, 0x1},   // formercongobrazzaville
	{56923, 26, 22, 0x1},   // peoplesrepublichungary
	{56945, 184, 5, 0x1},   // haiti
	{56950, 48, 22, 0x1},   // formerserbiamontenegro
	{56972, 254, 7, 0x1},   // vatican
	{56979, 71, 14, 0x1},   // republicegypte
	{56993, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{57030, 53, 7, 0x1},    // ukraine
	{57037, 212, 5, 0x81},  // #2cuw
	{57042, 142, 16, 0x1},  // republicofnaoero
	{57058, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{57101, 123, 21, 0x1},  // iranislamicrepublicof
	{57122, 106, 19, 0x1},  // republiektanganyika
	{57141, 240, 12, 0x1},  // uspuertorico
	{57153, 391, 19, 0x2},  // stmartinsintmaarten
	{57172, 112, 14, 0x1},  // unitedarabeast
	{57186, 178, 19, 0x1},  // drdominicanrepublic
	{57205, 128, 14, 0x1},  // kyrghzrepublic
	{57219, 105, 15, 0x1},  // republictunesie
	{57234, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{57268, 258, 5, 0x81},  // #2xau
	{57273, 84, 16, 0x1},   // kingdomofmorocco
	{57289, 48, 26, 0x1},   // statenunieserviemontenegro
	{57315, 186, 25, 0x1},  // stkittsandnevisfederation
	{57340, 68, 19, 0x1},   // territoryafarsissas
	{57359, 52, 16, 0x1},   // republiekturkije
	{57375, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{57413, 245, 12, 0x1},  // southgeorgia
	{57425, 120, 21, 0x1},  // federalstatmicronesia
	{57446, 114, 14, 0x1},  // bahrainkingdom
	{57460, 120, 10, 0x1},  // micronesie
	{57470, 63, 26, 0x1},   // verenigderepubliekkameroen
	{57496, 64, 6, 0x1},    // #3zrcd
	{57502, 10, 10, 0x1},   // witrusland
	{57512, 131, 13, 0x1},  // republickorea
	{57525, 223, 12, 0x1},  // frenchguyana
	{57537, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{57567, 71, 7, 0x1},    // aregypt
	{57574, 8, 18, 0x1},    // republicofbulgaria
	{57592, 249, 21, 0x1},  // saintmaartendutchpart
	{57613, 19, 8, 0x1},    // esthonia
	{57621, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{57648, 47, 28, 0x1},   // meestserenerepublicsanmarino
	{57676, 191, 4, 0x1},   // peru
	{57680, 109, 13, 0x1},  // northrhodesie
	{57693, 170, 27, 0x1},  // boliviaplurinationalstateof
	{57720, 123, 8, 0x1},   // irofiran
	{57728, 48, 15, 0x1},   // republiekservie
	{57743, 6, 11, 0x1},    // azerbeidjan
	{57754, 117, 7, 0x1},   // prchina
	{57761, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{57791, 211, 8, 0x1},   // cookisds
	{57799, 135, 14, 0x1},  // ceylonsrilanka
	{57813, 256, 25, 0x1},  // virginislandsunitedstates
	{57838, 62, 17, 0x1},   // republicivoorkust
	{57855, 170, 16, 0x1},  // plurstatebolivia
	{57871, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{57904, 40, 11, 0x1},   // netherlands
	{57915, 136, 23, 0x1},  // sultanatemaldiveislands
	{57938, 193, 10, 0x1},  // elsalvador
	{57948, 241, 14, 0x1},  // palestinestate
	{57962, 246, 26, 0x1},  // sainthelenaanddependencies
	{57988, 34, 16, 0x1},   // republicoflatvia
	{58004, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{58031, 188, 24, 0x1},  // verenigdestatenvanmexico
	{58055, 57, 16, 0x1},   // kingdomofburundi
	{58071, 393, 23, 0x2},  // democraticrepublickorea
	{58094, 198, 23, 0x1},  // unitedstatesofvenezuela
	{58117, 171, 18, 0x1},  // brazilunitedstates
	{58135, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{58167, 110, 13, 0x1},  // southrhodesia
	{58180, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{58215, 55, 10, 0x1},   // jugoslavie
	{58225, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{58256, 162, 15, 0x1},  // republicvanuatu
	{58271, 18, 12, 0x1},   // spaansestaat
	{58283, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{58340, 184, 13, 0x1},  // republichaiti
	{58353, 54, 19, 0x1},   // americaunitedstates
	{58372, 147, 19, 0x1},  // statepapuanewguinea
	{58391, 256, 15, 0x1},  // usvirginislands
	{58406, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{58452, 205, 25, 0x1},  // frsouthantarcticterritory
	{58477, 190, 14, 0x1},  // republicpanama
	{58491, 146, 5, 0x1},   // palau
	{58496, 95, 13, 0x1},   // sudanupto2011
	{58509, 103, 14, 0x1},  // republictsjaad
	{58523, 164, 15, 0x1},  // republicofyemen
	{58538, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{58573, 119, 14, 0x1},  // dominionoffiji
	{58587, 145, 19, 0x1},  // philippinesrepublic
	{58606, 148, 13, 0x1},  // demrepofkorea
	{58619, 138, 26, 0x1},  // socialistrepublicunieburma
	{58645, 215, 13, 0x1},  // spanishsahara
	{58658, 241, 19, 0x1},  // palestijnsegebieden
	{58677, 131, 13, 0x1},  // korearepublic
	{58690, 129, 13, 0x1},  // statecambodia
	{58703, 170, 25, 0x1},  // plurinationalstatebolivia
	{58728, 97, 20, 0x1},   // republieksierraleone
	{58748, 28, 15, 0x1},   // republicijsland
	{58763, 138, 12, 0x1},  // birmamyanmar
	{58775, 395, 25, 0x2},  // democraticrepublicofkorea
	{58800, 111, 25, 0x1},  // islamicemirateafghanistan
	{58825, 246, 20, 0x1},  // sthelenadependencies
	{58845, 154, 13, 0x1},  // kingdomofsiam
	{58858, 6, 12, 0x1},    // azerbajdsjan
	{58870, 64, 4, 0x1},    // droc
	{58874, 94, 17, 0x1},   // rwandeserepubliek
	{58891, 253, 40, 0x1},  // verenigdestateskleineverafgelegenislands
	{58931, 68, 15, 0x1},   // franssomaliland
	{58946, 10, 41, 0x1},   // formerwitrussischesovietsocialistrepublic
	{58987, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{59020, 197, 15, 0x1},  // saintvincentgre
	{59035, 164, 25, 0x1},  // yemenmutawakkilitekingdom
	{59060, 43, 16, 0x1},   // republicofpoland
	{59076, 45, 18, 0x1},   // koninkrijkroemenie
	{59094, 73, 14, 0x1},   // formerethiopia
	{59108, 128, 18, 0x1},  // republickyrgyzstan
	{59126, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{59162, 254, 15, 0x1},  // vaticaansestaat
	{59177, 25, 6, 0x1},    // crotia
	{59183, 54, 11, 0x1},   // usofamerica
	{59194, 37, 23, 0x1},   // macedonianorthmacedonia
	{59217, 232, 26, 0x1},  // noordelijkemarianenislands
	{59243, 136, 19, 0x1},  // sultanateofmaldives
	{59262, 106, 25, 0x1},  // tanzaniaverenigderepublic
	{59287, 63, 23, 0x1},   // federalrepublickameroen
	{59310, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{59335, 82, 25, 0x1},   // libischearabischerepublic
	{59360, 32, 17, 0x1},   // republieklitouwen
	{59377, 16, 23, 0x1},   // duitslandbondsrepubliek
	{59400, 37, 14, 0x1},   // noordmacedonie
	{59414, 148, 22, 0x1},  // peoplesrepublicofkorea
	{59436, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{59468, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{59505, 46, 7, 0x1},    // rusland
	{59512, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{59537, 37, 12, 0x1},   // vjrmacedonie
	{59549, 95, 13, 0x1},   // republicsudan
	{59562, 225, 55, 0x1},  // specialeadministratieveregiohongkongvolksrepubliekchina
	{59617, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{59647, 51, 15, 0x1},   // kingdomofsweden
	{59662, 53, 34, 0x1},   // oekraiensesocialistsovjetrepubliek
	{59696, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{59728, 197, 21, 0x1},  // stvincentengrenadines
	{59749, 206, 10, 0x1},  // besislands
	{59759, 64, 23, 0x1},   // formercongoleopoldville
	{59782, 117, 20, 0x1},  // chinapeoplesrepublic
	{59802, 93, 19, 0x1},   // federatievannigeria
	{59821, 128, 9, 0x1},   // kyrgyzrep
	{59830, 37, 9, 0x1},    // macedonie
	{59839, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{59872, 72, 7, 0x1},    // eritrea
	{59879, 68, 19, 0x1},   // frenchafarsandissas
	{59898, 205, 19, 0x1},  // frsouthernterritory
	{59917, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{59949, 9, 20, 0x1},    // bosniaandherzegovina
	{59969, 48, 24, 0x1},   // formerservieenmontenegro
	{59993, 85, 16, 0x1},   // malagasyrepublic
	{60009, 140, 18, 0x1},  // federationofmalaya
	{60027, 26, 23, 0x1},   // volksrepubliekhongarije
	{60050, 172, 8, 0x1},   // barbados
	{60058, 165, 10, 0x1},  // yemensouth
	{60068, 397, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{60097, 196, 26, 0x1},  // oostelijkerepubliekuruguay
	{60123, 46, 10, 0x1},   // russianfed
	{60133, 167, 7, 0x1},   // antigua
	{60140, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{60165, 24, 21, 0x1},   // koninkrijkgriekenland
	{60186, 241, 28, 0x1},  // occupiedpalestinianterritory
	{60214, 71, 15, 0x1},   // republiekegypte
	{60229, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{60261, 242, 21, 0x1},  // tahitifrenchpolynesia
	{60282, 26, 14, 0x1},   // hungarykingdom
	{60296, 252, 11, 0x1},  // taiwanchina
	{60307, 79, 24, 0x1},   // equatorialguinearepublic
	{60331, 104, 17, 0x1},  // togoleserepubliek
	{60348, 184, 5, 0x81},  // #4332
	{60353, 69, 34, 0x1},   // algerijnsedemocraticvolksrepubliek
	{60387, 187, 7, 0x1},   // stlucia
	{60394, 145, 19, 0x1},  // phillippinerepublic
	{60413, 14, 17, 0x1},   // republiektsjechie
	{60430, 103, 12, 0x1},  // republicchad
	{60442, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{60476, 33, 22, 0x1},   // grandduchyofluxembourg
	{60498, 196, 26, 0x1},  // orientaalserepublicuruguay
	{60524, 34, 16, 0x1},   // republiekletland
	{60540, 46, 17, 0x1},   // russianfederation
	{60557, 231, 17, 0x1},  // saintmartinfrance
	{60574, 92, 13, 0x1},   // nigerrepublic
	{60587, 1, 15, 0x1},    // republicalbanie
	{60602, 8, 16, 0x1},    // republicbulgaria
	{60618, 73, 8, 0x1},    // ethiopia
	{60626, 61, 26, 0x1},   // formercentralafricanempire
	{60652, 26, 18, 0x1},   // hongaarserepubliek
	{60670, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{60699, 196, 7, 0x1},   // uruguay
	{60706, 56, 19, 0x1},   // portugeeswestafrika
	{60725, 247, 16, 0x1},  // svalbardjanmayen
	{60741, 182, 11, 0x1},  // britsguiana
	{60752, 165, 18, 0x1},  // peoplesdemrepyemen
	{60770, 246, 16, 0x1},  // formersinthelena
	{60786, 244, 22, 0x1},  // republicofsouthvietnam
	{60808, 161, 4, 0x1},   // drvn
	{60812, 232, 29, 0x1},  // gemenebestnoordelijkemarianen
	{60841, 112, 13, 0x1},  // trucialstates
	{60854, 68, 30, 0x1},   // fransterritoriumvoorafarsissas
	{60884, 178, 6, 0x1},   // domrep
	{60890, 16, 21, 0x1},   // germanfederalrepublic
	{60911, 64, 8, 0x1},    // congodrc
	{60919, 254, 12, 0x1},  // vaticanstate
	{60931, 110, 16, 0x1},  // zimbabwerepublic
	{60947, 16, 3, 0x1},    // frg
	{60950, 65, 10, 0x1},   // congobrazz
	{60960, 210, 28, 0x1},  // keelingeilandencocoseilanden
	{60988, 205, 21, 0x1},  // frsouthernterritories
	{61009, 264, 5, 0x81},  // #2xqc
	{61014, 174, 18, 0x1},  // republicofcolombia
	{61032, 226, 5, 0x81},  // #4334
	{61037, 82, 14, 0x1},   // libyanrepublic
	{61051, 159, 6, 0x1},   // tuvalu
	{61057, 244, 15, 0x1},  // vietnamrepublic
	{61072, 218, 12, 0x1},  // faroeislands
	{61084, 196, 25, 0x1},  // oostelijkerepublicuruguay
	{61109, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{61136, 161, 5, 0x81},  // #2vnm
	{61141, 10, 11, 0x1},   // byelorussia
	{61152, 52, 5, 0x1},    // tukey
	{61157, 18, 14, 0x1},   // kingdomofspain
	{61171, 186, 16, 0x1},  // sintkittsennevis
	{61187, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{61224, 37, 9, 0x1},    // macedonia
	{61233, 160, 8, 0x1},   // oezbekie
	{61241, 148, 10, 0x1},  // koreanoord
	{61251, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{61290, 192, 16, 0x1},  // paraguayrepublic
	{61306, 49, 17, 0x1},   // slovaakserepublic
	{61323, 155, 11, 0x1},  // tadjikistan
	{61334, 239, 33, 0x1},  // hendersonducieoenoislandspitcairn
	{61367, 198, 11, 0x1},  // rbvenezuela
	{61378, 174, 16, 0x1},  // republiccolombia
	{61394, 58, 19, 0x1},   // volksrepubliekbenin
	{61413, 198, 15, 0x1},  // repbolvenezuela
	{61428, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{61464, 66, 17, 0x1},   // unionofthecomoros
	{61481, 154, 18, 0x1},  // koninkrijkthailand
	{61499, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{61530, 37, 10, 0x1},   // nmacedonia
	{61540, 54, 19, 0x1},   // verstatenvanamerika
	{61559, 181, 5, 0x81},  // #4320
	{61564, 254, 5, 0x81},  // #4336
	{61569, 252, 14, 0x1},  // taiwanprovince
	{61583, 108, 16, 0x1},  // unionsouthafrica
	{61599, 224, 5, 0x81},  // #4316
	{61604, 168, 17, 0x1},  // bahamasgemenebest
	{61621, 225, 5, 0x81},  // #4344
	{61626, 186, 18, 0x1},  // stchristoffelnevis
	{61644, 65, 24, 0x1},   // brazzavillecongorepublic
	{61668, 103, 5, 0x1},   // tsjad
	{61673, 100, 15, 0x1},  // saotomeprincipe
	{61688, 193, 18, 0x1},  // elsalvadorrepublic
	{61706, 101, 17, 0x1},  // kingdomofeswatini
	{61723, 197, 18, 0x1},  // saintvingrenadines
	{61741, 114, 17, 0x1},  // koninkrijkbahrein
	{61758, 1, 15, 0x1},    // republicalbania
	{61773, 152, 21, 0x1},  // britishsolomonislands
	{61794, 73, 8, 0x1},    // ethiopie
	{61802, 140, 18, 0x1},  // federationmalaysia
	{61820, 254, 21, 0x1},  // stateofthevaticancity
	{61841, 14, 17, 0x1},   // republicofczechia
	{61858, 204, 10, 0x1},  // antarctica
	{61868, 244, 12, 0x1},  // southvietnam
	{61880, 33, 23, 0x1},   // groothertogdomluxemburg
	{61903, 100, 17, 0x1},  // southtomeprincipe
	{61920, 218, 7, 0x1},   // faeroes
	{61927, 231, 14, 0x1},  // stmartinfrance
	{61941, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{61973, 140, 20, 0x1},  // federationofmalaysia
	{61993, 70, 19, 0x1},   // sultanateofzanzibar
	{62012, 90, 9, 0x1},    // nyasaland
	{62021, 186, 29, 0x1},  // stchristopherennevisfederatie
	{62050, 21, 15, 0x1},   // anddomtomfrance
	{62065, 74, 6, 0x1},    // gaboen
	{62071, 71, 32, 0x1},   // verenigdearabischerepublicegypte
	{62103, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{62132, 198, 5, 0x81},  // #2ven
	{62137, 220, 9, 0x1},   // gibralter
	{62146, 73, 11, 0x1},   // ethiopiafdr
	{62157, 174, 16, 0x1},  // republiccolumbia
	{62173, 66, 14, 0x1},   // comorosislands
	{62187, 218, 7, 0x1},   // faeroer
	{62194, 399, 15, 0x2},  // maagdeneilanden
	{62209, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{62238, 58, 15, 0x1},   // republicofbenin
	{62253, 161, 3, 0x1},   // srv
	{62256, 55, 32, 0x1},   // federalvolksrepubliekjoegoslavie
	{62288, 157, 18, 0x1},  // republiekoosttimor
	{62306, 150, 12, 0x1},  // saudiaarabia
	{62318, 64, 24, 0x1},   // zairekinshasacongodemrep
	{62342, 153, 18, 0x1},  // syrianarabrepbulic
	{62360, 129, 9, 0x1},   // kampuchea
	{62369, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{62400, 66, 7, 0x1},    // comores
	{62407, 44, 17, 0x1},   // portugeserepublic
	{62424, 95, 18, 0x1},   // republicofthesudan
	{62442, 49, 18, 0x1},   // republiekslowakije
	{62460, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{62494, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{62518, 401, 5, 0x1},   // #2vdr
	{62523, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{62561, 60, 9, 0x1},    // botswanna
	{62570, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{62596, 225, 16, 0x1},  // hongkongsarchina
	{62612, 131, 9, 0x1},   // zuidkorea
	{62621, 186, 31, 0x1},  // stchristopherandnevisfederation
	{62652, 143, 12, 0x1},  // muscatenoman
	{62664, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{62689, 82, 20, 0x1},   // libyanarabjamahariya
	{62709, 58, 12, 0x1},   // dahomeybenin
	{62721, 402, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{62750, 76, 5, 0x81},   // #4324
	{62755, 62, 13, 0x1},   // elpenbeenkust
	{62768, 180, 5, 0x81},  // #4308
	{62773, 221, 5, 0x81},  // #4312
	{62778, 183, 5, 0x81},  // #4340
	{62783, 202, 13, 0x1},  // dutchantilles
	{62796, 8, 16, 0x1},    // bulgariarepublic
	{62812, 52, 16, 0x1},   // republiekturkiye
	{62828, 71, 26, 0x1},   // verenigdearabischerepublic
	{62854, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{62889, 181, 17, 0x1},  // guatemalarepublic
	{62906, 67, 5, 0x81},   // #2cpv
	{62911, 247, 11, 0x1},  // spitsbergen
	{62922, 8, 19, 0x1},    // koninkrijkbulgarije
	{62941, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{62970, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{63004, 161, 25, 0x1},  // democraticrepublicvietnam
	{63029, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{63054, 195, 8, 0x1},   // trinidad
	{63062, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{63094, 254, 17, 0x1},  // staatvaticaanstad
	{63111, 175, 5, 0x81},  // #2cri
	{63116, 404, 14, 0x82}, // republiekcongo
	{63130, 198, 12, 0x1},  // rbvvenezuela
	{63142, 130, 18, 0x1},  // republicofkiribati
	{63160, 65, 8, 0x1},    // repcongo
	{63168, 87, 10, 0x1},   // mocambique
	{63178, 183, 5, 0x81},  // #2hnd
	{63183, 148, 12, 0x1},  // koreademrepn
	{63195, 114, 7, 0x1},   // bahrein
	{63202, 170, 16, 0x1},  // republiekbolivia
	{63218, 32, 8, 0x1},    // litouwen
	{63226, 156, 20, 0x1},  // republicturkmenistan
	{63246, 256, 5, 0x81},  // #2vir
	{63251, 82, 46, 0x1},   // grotelibischarabischesocialistvolksjamahiriyya
	{63297, 194, 17, 0x1},  // republicofsurinam
	{63314, 119, 31, 0x1},  // sovereigndemocraticrepublicfiji
	{63345, 12, 21, 0x1},   // zwitserseconfederatie
	{63366, 37, 15, 0x1},   // formermacedonia
	{63381, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{63421, 65, 19, 0x1},   // repbrazzavillecongo
	{63440, 63, 5, 0x81},   // #2cmr
	{63445, 14, 13, 0x1},   // czeckrepublic
	{63458, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{63493, 186, 27, 0x1},  // stchristophernevisfederatie
	{63520, 37, 42, 0x1},   // voormaligejoegoslavischerepubliekmacedonie
	{63562, 82, 10, 0x1},   // libyastate
	{63572, 101, 18, 0x1},  // koninkrijkeswatini
	{63590, 147, 17, 0x1},  // papuaandnewguinea
	{63607, 120, 28, 0x1},  // micronesiegefedereerdestates
	{63635, 241, 16, 0x1},  // palestijnsgebied
	{63651, 151, 18, 0x1},  // republieksingapore
	{63669, 138, 12, 0x1},  // myanmarbirma
	{63681, 406, 20, 0x2},  // saintmaartenstmartin
	{63701, 112, 14, 0x1},  // unarabemirates
	{63715, 147, 21, 0x1},  // stateofpapuanewguinea
	{63736, 78, 16, 0x1},   // portugueseguinea
	{63752, 136, 23, 0x1},  // republiekvandemalediven
	{63775, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{63809, 134, 7, 0x1},   // lebanon
	{63816, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{63849, 57, 15, 0x1},   // republicburundi
	{63864, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{63893, 175, 17, 0x1},  // costaricarepublic
	{63910, 120, 3, 0x1},   // fsm
	{63913, 162, 5, 0x81},  // #2vut
	{63918, 188, 19, 0x1},  // unitedmexicanstates
	{63937, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{63967, 198, 15, 0x1},  // venezuelarepbol
	{63982, 182, 5, 0x81},  // #4328
	{63987, 64, 13, 0x1},   // belgischkongo
	{64000, 129, 15, 0x1},  // formerkampuchea
	{64015, 160, 18, 0x1},  // uzbekistanrepublic
	{64033, 56, 15, 0x1},   // republiekangola
	{64048, 17, 14, 0x1},   // denmarkkingdom
	{64062, 194, 13, 0x1},  // formersurinam
	{64075, 106, 18, 0x1},  // tanganyikatanzania
	{64093, 120, 13, 0x1},  // fedmicronesia
	{64106, 168, 14, 0x1},  // bahamasislands
	{64120, 169, 6, 0x1},   // belize
	{64126, 254, 10, 0x1},  // thevatican
	{64136, 245, 38, 0x1},  // southgeorgiezuidelijkesandwicheilanden
	{64174, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{64210, 171, 23, 0x1},  // federalrepublicbrazilie
	{64233, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{64272, 137, 23, 0x1},  // marshallislandsrepublic
	{64295, 152, 19, 0x1},  // statesolomonislands
	{64314, 143, 19, 0x1},  // sultanatemuscatoman
	{64333, 231, 25, 0x1},  // collectivityofsaintmartin
	{64358, 254, 18, 0x1},  // vaticancityholysee
	{64376, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{64412, 241, 45, 0x1},  // occupiedpalestinianterritoryincleastjerusalem
	{64457, 163, 15, 0x1},  // formerwestsamoa
	{64472, 54, 27, 0x1},   // northamerikaverenigdestates
	{64499, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{64530, 10, 15, 0x1},   // belarusrepublic
	{64545, 165, 17, 0x1},  // democratischjemen
	{64562, 158, 15, 0x1},  // koninkrijktonga
	{64577, 67, 21, 0x1},   // kaapverdischeeilanden
	{64598, 177, 20, 0x1},  // commonwealthdominica
	{64618, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{64652, 240, 10, 0x1},  // puertorico
	{64662, 18, 12, 0x1},   // spanishstate
	{64674, 26, 17, 0x1},   // republichongarije
	{64691, 126, 5, 0x1},   // japan
	{64696, 37, 15, 0x1},   // formermacedonie
	{64711, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{64770, 43, 14, 0x1},   // republiekpolen
	{64784, 167, 5, 0x81},  // #2atg
	{64789, 98, 24, 0x1},   // federalrepublicofsomalia
	{64813, 142, 11, 0x1},  // nauruisland
	{64824, 253, 38, 0x1},  // kleinepacifischeislandsverenigdestates
	{64862, 16, 14, 0x1},   // bondsrepubliek
	{64876, 151, 17, 0x1},  // republicsingapore
	{64893, 129, 13, 0x1},  // cambodiastate
	{64906, 99, 19, 0x1},   // republiekzuidsoedan
	{64925, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{64961, 170, 26, 0x1},  // plurinationalestaatbolivia
	{64987, 55, 27, 0x1},   // democraticfederalyugoslavia
	{65014, 244, 15, 0x1},  // republicvietnam
	{65029, 66, 7, 0x1},    // comoros
	{65036, 148, 8, 0x1},   // dprkorea
	{65044, 88, 27, 0x1},   // islamicrepublicofmauritania
	{65071, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{65106, 205, 5, 0x81},  // #2atf
	{65111, 95, 28, 0x1},   // democraticrepublicofthesudan
	{65139, 74, 17, 0x1},   // gaboneserepubliek
	{65156, 225, 15, 0x1},  // chinaprhongkong
	{65171, 95, 28, 0x1},   // democratischerepublieksoedan
	{65199, 120, 25, 0x1},  // micronesiafederatedstates
	{65224, 138, 14, 0x1},  // unievanmyanmar
	{65238, 65, 14, 0x1},   // congorepubliek
	{65252, 152, 9, 0x1},   // solomonis
	{65261, 197, 5, 0x81},  // #2vct
	{65266, 121, 17, 0x1},  // republicindonesie
	{65283, 408, 26, 0x82}, // federalrepublicjoegoslavie
	{65309, 82, 18, 0x1},   // unitedkingdomlibya
	{65327, 165, 9, 0x1},   // yemenaden
	{65336, 115, 22, 0x1},  // negarabruneidarussalam
	{65358, 120, 28, 0x1},  // micronesiegefedereerdestaten
	{65386, 217, 9, 0x1},   // falklands
	{65395, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{65422, 24, 5, 0x81},   // #4300
	{65427, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{65460, 108, 24, 0x1},  // formerunionofsouthafrica
	{65484, 26, 5, 0x81},   // #4348
	{65489, 204, 5, 0x81},  // #2ata
	{65494, 2, 26, 0x1},    // valleysandorraprincipality
	{65520, 165, 6, 0x1},   // syemen
	{65526, 53, 7, 0x1},    // ukrania
	{65533, 99, 9, 0x1},    // zuidsudan
	{65542, 84, 17, 0x1},   // koninkrijkmarokko
	{65559, 410, 5, 0x1},   // #2hvo
	{65564, 210, 19, 0x1},  // keelingislandscocos
	{65583, 64, 13, 0x1},   // kinshasacongo
	{65596, 214, 7, 0x1},   // caymans
	{65603, 166, 20, 0x1},  // argentijnserepubliek
	{65623, 59, 21, 0x1},   // uppervoltaburkinafaso
	{65644, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{65680, 103, 14, 0x1},  // republicofchad
	{65694, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{65724, 123, 6, 0x1},   // iriran
	{65730, 109, 16, 0x1},  // republicofzambia
	{65746, 128, 17, 0x1},  // republiekkirgizie
	{65763, 109, 14, 0x1},  // zambiarepublic
	{65777, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{65813, 2, 5, 0x81},    // #2and
	{65818, 227, 10, 0x1},  // manislands
	{65828, 95, 14, 0x1},   // republicsoedan
	{65842, 28, 6, 0x1},    // ysland
	{65848, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{65878, 123, 17, 0x1},  // imperialstateiran
	{65895, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{65923, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{65953, 48, 6, 0x1},    // serbia
	{65959, 122, 10, 0x1},  // indiaunion
	{65969, 252, 9, 0x1},   // taiwanchn
	{65978, 236, 5, 0x81},  // #4540
	{65983, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{66035, 111, 13, 0x1},  // irafghanistan
	{66048, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{66079, 127, 5, 0x81},  // #4398
	{66084, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{66112, 231, 17, 0x1},  // frenchsaintmartin
	{66129, 119, 5, 0x1},   // fidji
	{66134, 171, 21, 0x1},  // federalrepublicbrazil
	{66155, 54, 19, 0x1},   // unitedstatesamerica
	{66174, 184, 5, 0x81},  // #2hti
	{66179, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{66212, 129, 14, 0x1},  // formercambodja
	{66226, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{66259, 59, 10, 0x1},   // bovenvolta
	{66269, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{66303, 411, 5, 0x81},  // #2csk
	{66308, 64, 27, 0x1},   // congodemocratischerepubliek
	{66335, 171, 18, 0x1},  // unitedstatesbrazil
	{66353, 121, 17, 0x1},  // republicindonesia
	{66370, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{66407, 412, 23, 0x2},  // gilbertandelliceislands
	{66430, 59, 10, 0x1},   // hautevolta
	{66440, 118, 16, 0x1},  // republicofcyprus
	{66456, 237, 5, 0x81},  // #4574
	{66461, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{66489, 82, 20, 0x1},   // unitedkingdomoflibya
	{66509, 259, 11, 0x1},  // repofkosovo
	{66520, 25, 24, 0x1},   // hrvatskacroatialocalname
	{66544, 222, 5, 0x81},  // #4304
	{66549, 14, 13, 0x1},   // chechrepublic
	{66562, 203, 5, 0x81},  // #2asm
	{66567, 227, 9, 0x1},   // maneiland
	{66576, 215, 13, 0x1},  // westernsahara
	{66589, 60, 24, 0x1},   // bechuanalandprotectorate
	{66613, 142, 14, 0x1},  // republieknauru
	{66627, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{66663, 30, 14, 0x1},   // kingdomofitaly
	{66677, 111, 21, 0x1},  // koninkrijkafghanistan
	{66698, 123, 10, 0x1},  // iranpersia
	{66708, 52, 14, 0x1},   // turkserepublic
	{66722, 145, 24, 0x1},  // formerphilippinerepublic
	{66746, 81, 15, 0x1},   // liberiarepublic
	{66761, 136, 19, 0x1},  // maldivischeeilanden
	{66780, 73, 19, 0x1},   // incleritreaethiopia
	{66799, 123, 6, 0x1},   // perzie
	{66805, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{66837, 248, 20, 0x1},  // sintpierreenmiquelon
	{66857, 24, 13, 0x1},   // greecekingdom
	{66870, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{66906, 256, 30, 0x1},  // verenigdestatesmaagdeneilanden
	{66936, 145, 22, 0x1},  // philippinecommonwealth
	{66958, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{66996, 14, 5, 0x81},   // #2cze
	{67001, 145, 11, 0x1},  // philippines
	{67012, 177, 5, 0x81},  // #4212
	{67017, 180, 7, 0x1},   // grenada
	{67024, 34, 7, 0x1},    // letland
	{67031, 158, 12, 0x1},  // kingdomtonga
	{67043, 179, 7, 0x1},   // ecuador
	{67050, 13, 16, 0x1},   // tsjechoslovakije
	{67066, 241, 28, 0x1},  // palestiniannationalauthority
	{67094, 17, 14, 0x1},   // kingdomdenmark
	{67108, 231, 21, 0x1},  // frenchpartsaintmartin
	{67129, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{67155, 68, 12, 0x1},   // afarissaland
	{67167, 17, 7, 0x1},    // denmark
	{67174, 79, 8, 0x1},    // eqguinea
	{67182, 49, 8, 0x1},    // slovakia
	{67190, 106, 20, 0x1},  // tanganyikaenzanzibar
	{67210, 140, 17, 0x1},  // federatiemaleisie
	{67227, 154, 8, 0x1},   // thailand
	{67235, 100, 16, 0x1},  // saotomeeprincipe
	{67251, 161, 3, 0x1},   // drv
	{67254, 119, 33, 0x1},  // sovereigndemocraticrepublicoffiji
	{67287, 212, 7, 0x1},   // curacao
	{67294, 24, 11, 0x1},   // griekenland
	{67305, 23, 7, 0x1},    // georgie
	{67312, 186, 24, 0x1},  // federatiesaintkittsnevis
	{67336, 160, 11, 0x1},  // uzbekhistan
	{67347, 136, 17, 0x1},  // maldivensultanaat
	{67364, 79, 5, 0x81},   // #4226
	{67369, 38, 13, 0x1},   // maltarepublic
	{67382, 164, 17, 0x1},  // yemenarabrepublic
	{67399, 75, 13, 0x1},   // ghanarepublic
	{67412, 198, 19, 0x1},  // republicofvenezuela
	{67431, 121, 32, 0x1},  // republicverenigdestatesindonesie
	{67463, 238, 5, 0x81},  // #4570
	{67468, 28, 18, 0x1},   // ijslandserepubliek
	{67486, 140, 24, 0x1},  // formerfederationofmalaya
	{67510, 253, 22, 0x1},  // minoroutlyingislandsus
	{67532, 52, 12, 0x1},   // formerturkey
	{67544, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{67575, 205, 20, 0x1},  // frsouthantarcticterr
	{67595, 126, 5, 0x81},  // #4392
	{67600, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{67636, 140, 7, 0x1},   // malakka
	{67643, 131, 18, 0x1},  // korearepublicsouth
	{67661, 140, 16, 0x1},  // federatiemalakka
	{67677, 225, 5, 0x81},  // #2hkg
	{67682, 173, 5, 0x1},   // chili
	{67687, 138, 11, 0x1},  // formerbirma
	{67698, 97, 19, 0x1},   // republicsierraleone
	{67717, 72, 12, 0x1},   // eritreastate
	{67729, 145, 18, 0x1},  // philippinerepublic
	{67747, 13, 20, 0x1},   // formerczechoslovakia
	{67767, 164, 5, 0x1},   // jemen
	{67772, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{67795, 112, 17, 0x1},  // unitedarabemirate
	{67812, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{67842, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{67871, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{67901, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{67929, 121, 29, 0x1},  // republicunitedstatesindonesia
	{67958, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{67983, 106, 18, 0x1},  // tanzaniatanganyika
	{68001, 75, 5, 0x81},   // #4288
	{68006, 194, 16, 0x1},  // nederlandsguyana
	{68022, 120, 12, 0x1},  // fsmicronesia
	{68034, 162, 5, 0x81},  // #4548
	{68039, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{68081, 164, 8, 0x1},   // yemenrep
	{68089, 109, 16, 0x1},  // northernrhodesia
	{68105, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{68140, 198, 28, 0x1},  // republicbolivarianavenezuela
	{68168, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{68204, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{68232, 4, 5, 0x81},    // #2aus
	{68237, 59, 11, 0x1},   // birkinafaso
	{68248, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{68284, 414, 10, 0x2},  // yugoslavia
	{68294, 70, 8, 0x1},    // zanzibar
	{68302, 16, 23, 0x1},   // bondsrepubliekduitsland
	{68325, 152, 19, 0x1},  // solomonislandsstate
	{68344, 245, 5, 0x81},  // #4239
	{68349, 217, 24, 0x1},  // malvinasfalklandeilanden
	{68373, 232, 28, 0x1},  // northernmarianascommonwealth
	{68401, 76, 16, 0x1},   // republicofguinea
	{68417, 145, 19, 0x1},  // filipijnserepubliek
	{68436, 88, 10, 0x1},   // mauretania
	{68446, 45, 8, 0x1},    // roumania
	{68454, 110, 17, 0x1},  // republiekzimbabwe
	{68471, 202, 7, 0x1},   // nethant
	{68478, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{68508, 165, 6, 0x1},   // #3ydye
	{68514, 123, 16, 0x1},  // islamicrepofiran
	{68530, 198, 25, 0x1},  // venezuelarepbolivarianade
	{68555, 6, 12, 0x1},    // azerbajdzjan
	{68567, 175, 17, 0x1},  // republiccostarica
	{68584, 59, 20, 0x1},   // republicofuppervolta
	{68604, 241, 16, 0x1},  // palestinestateof
	{68620, 106, 18, 0x1},  // republictanganyika
	{68638, 150, 18, 0x1},  // saudiarabiakingdom
	{68656, 162, 16, 0x1},  // republiekvanuatu
	{68672, 138, 9, 0x1},   // uniebirma
	{68681, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{68720, 23, 7, 0x1},    // georgia
	{68727, 15, 3, 0x1},    // ddr
	{68730, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{68762, 178, 5, 0x81},  // #4214
	{68767, 94, 6, 0x1},    // ruanda
	{68773, 193, 5, 0x81},  // #4222
	{68778, 217, 5, 0x81},  // #4238
	{68783, 226, 5, 0x81},  // #2hmd
	{68788, 1, 33, 0x1},    // peoplessocialistrepublicofalbania
	{68821, 254, 5, 0x81},  // #2vat
	{68826, 71, 24, 0x1},   // formerunitedarabrepublic
	{68850, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{68880, 94, 14, 0x1},   // republicrwanda
	{68894, 255, 20, 0x1},  // virginislandsbritish
	{68914, 17, 16, 0x1},   // kingdomofdenmark
	{68930, 155, 20, 0x1},  // republicoftajikistan
	{68950, 229, 6, 0x1},   // jersey
	{68956, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{69003, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{69030, 416, 5, 0x1},   // #2afi
	{69035, 176, 12, 0x1},  // republiccuba
	{69047, 106, 10, 0x1},  // tanganyika
	{69057, 10, 21, 0x1},   // formerbyelorussianssr
	{69078, 212, 25, 0x1},  // kingdomnetherlandscuracao
	{69103, 66, 11, 0x1},   // uniecomoren
	{69114, 63, 14, 0x1},   // formercameroon
	{69128, 24, 16, 0x1},   // hellenicrepublic
	{69144, 24, 15, 0x1},   // kingdomofgreece
	{69159, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{69190, 164, 7, 0x1},   // yemenar
	{69197, 223, 11, 0x1},  // fransguyana
	{69208, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{69241, 127, 19, 0x1},  // republiekkazachstan
	{69260, 139, 8, 0x1},   // mongolia
	{69268, 32, 17, 0x1},   // republiclithuania
	{69285, 23, 16, 0x1},   // republiekgeorgie
	{69301, 56, 14, 0x1},   // angolarepublic
	{69315, 24, 16, 0x1},   // republicofgreece
	{69331, 52, 7, 0x1},    // turkiye
	{69338, 220, 9, 0x1},   // gibraltar
	{69347, 73, 15, 0x1},   // ethiopianempire
	{69362, 52, 7, 0x1},    // turkije
	{69369, 107, 16, 0x1},  // republiekoeganda
	{69385, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{69414, 123, 10, 0x1},  // persiairan
	{69424, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{69453, 161, 24, 0x1},  // vietnamsocialistrepublic
	{69477, 199, 5, 0x81},  // #2abw
	{69482, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{69512, 111, 5, 0x81},  // #2afg
	{69517, 69, 32, 0x1},   // democraticvolksrepubliekalgerije
	{69549, 243, 13, 0x1},  // reunionisland
	{69562, 240, 23, 0x1},  // gemenebestvanpuertorico
	{69585, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{69624, 63, 22, 0x1},   // cameroonunitedrepublic
	{69646, 165, 11, 0x1},  // fmrdemyemen
	{69657, 145, 10, 0x1},  // philipines
	{69667, 163, 21, 0x1},  // independentstatesamoa
	{69688, 88, 10, 0x1},   // mauretanie
	{69698, 61, 20, 0x1},   // centralafricanempire
	{69718, 148, 10, 0x1},  // koreanorth
	{69728, 133, 16, 0x1},  // laopeoplesdemrep
	{69744, 201, 23, 0x1},  // alandautonomousprovince
	{69767, 129, 13, 0x1},  // khmerrepublic
	{69780, 146, 12, 0x1},  // palauislands
	{69792, 92, 5, 0x1},    // niger
	{69797, 3, 16, 0x1},    // republiekarmenie
	{69813, 62, 21, 0x1},   // republicofcotedivoire
	{69834, 65, 22, 0x1},   // brazzavilleformercongo
	{69856, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{69897, 5, 5, 0x81},    // #2aut
	{69902, 136, 23, 0x1},  // maldiveislandssultanate
	{69925, 222, 15, 0x1},  // kalaallitnunaat
	{69940, 59, 11, 0x1},   // burkinofaso
	{69951, 179, 17, 0x1},  // republicofecuador
	{69968, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{69996, 179, 5, 0x81},  // #4218
	{70001, 241, 21, 0x1},  // palestinianadminareas
	{70022, 5, 15, 0x1},    // republicaustria
	{70037, 6, 12, 0x1},    // azerbeidsjan
	{70049, 227, 10, 0x1},  // islandsman
	{70059, 186, 15, 0x1},  // saintkittsnevis
	{70074, 92, 5, 0x81},   // #4562
	{70079, 41, 5, 0x81},   // #4578
	{70084, 243, 9, 0x1},   // lareunion
	{70093, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{70118, 38, 5, 0x1},    // malta
	{70123, 42, 20, 0x1},   // aotearoanieuwzeeland
	{70143, 87, 18, 0x1},   // mozambiquerepublic
	{70161, 165, 15, 0x1},  // democraticyemen
	{70176, 127, 8, 0x1},   // kazachie
	{70184, 153, 18, 0x1},  // syrianarabrepublic
	{70202, 181, 17, 0x1},  // republicguatemala
	{70219, 6, 5, 0x81},    // #2aze
	{70224, 72, 14, 0x1},   // stateoferitrea
	{70238, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{70261, 88, 25, 0x1},   // islamicrepublicmauritanie
	{70286, 201, 5, 0x81},  // #2ala
	{70291, 44, 17, 0x1},   // republiekportugal
	{70308, 134, 16, 0x1},  // libaneserepublic
	{70324, 197, 28, 0x1},  // saintvincentandthegrenadines
	{70352, 48, 18, 0x1},   // servieenmontenegro
	{70370, 164, 22, 0x1},  // yemenarabrepublicyemen
	{70392, 168, 19, 0x1},  // commonwealthbahamas
	{70411, 113, 10, 0x1},  // bangladesh
	{70421, 195, 22, 0x1},  // republictrinidadtobago
	{70443, 157, 14, 0x1},  // portugeestimor
	{70457, 61, 24, 0x1},   // middenafrikaanserepublic
	{70481, 1, 21, 0x1},    // volksrepubliekalbanie
	{70502, 68, 6, 0x1},    // #3aidj
	{70508, 139, 8, 0x1},   // mongolie
	{70516, 27, 15, 0x1},   // republicireland
	{70531, 12, 10, 0x1},   // switerland
	{70541, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{70568, 115, 26, 0x1},  // abodeofpeacenationofbrunei
	{70594, 219, 22, 0x1},  // guernseychannelislands
	{70616, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{70646, 417, 5, 0x81},  // #2ant
	{70651, 110, 16, 0x1},  // republiczimbabwe
	{70667, 10, 17, 0x1},   // bjelorussischessr
	{70684, 112, 20, 0x1},  // unitedarabicemirates
	{70704, 201, 5, 0x81},  // #4248
	{70709, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{70735, 418, 5, 0x1},   // #4280
	{70740, 248, 16, 0x1},  // stpierremiquelon
	{70756, 116, 6, 0x1},   // buthan
	{70762, 82, 8, 0x1},    // libyanaj
	{70770, 76, 13, 0x1},   // guineaconakry
	{70783, 4, 19, 0x1},    // gemenebestaustralie
	{70802, 91, 5, 0x81},   // #4516
	{70807, 97, 11, 0x1},   // sierreleone
	{70818, 77, 27, 0x1},   // islamitischerepubliekgambia
	{70845, 1, 22, 0x1},    // albanesevolksrepubliek
	{70867, 66, 7, 0x1},    // comoren
	{70874, 7, 14, 0x1},    // kingdombelgium
	{70888, 64, 3, 0x1},    // drc
	{70891, 123, 19, 0x1},  // iranislandsrepublic
	{70910, 217, 23, 0x1},  // falklandislandsmalvinas
	{70933, 98, 22, 0x1},   // somaliafederalrepublic
	{70955, 128, 20, 0x1},  // republicofkyrgyzstan
	{70975, 14, 8, 0x1},    // tsjechie
	{70983, 37, 24, 0x1},   // republicofnorthmacedonia
	{71007, 120, 21, 0x1},  // micronesiafedstatesof
	{71028, 197, 11, 0x1},  // sintvincent
	{71039, 73, 5, 0x81},   // #4231
	{71044, 250, 19, 0x1},  // turkscaicoseilanden
	{71063, 87, 18, 0x1},   // republicmozambique
	{71081, 100, 7, 0x1},   // saotome
	{71088, 202, 6, 0x1},   // #3anhh
	{71094, 153, 17, 0x1},  // arabrepublicsyria
	{71111, 48, 19, 0x1},   // fryserbiamontenegro
	{71130, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{71170, 199, 21, 0x1},  // kofthenetherlandaruba
	{71191, 47, 18, 0x1},   // republieksanmarino
	{71209, 113, 10, 0x1},  // bangladesj
	{71219, 133, 7, 0x1},   // laospdr
	{71226, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{71254, 21, 16, 0x1},   // republicoffrance
	{71270, 128, 8, 0x1},   // kirgizia
	{71278, 128, 17, 0x1},  // republickirgistan
	{71295, 230, 5, 0x81},  // #2mac
	{71300, 35, 5, 0x81},   // #4492
	{71305, 123, 19, 0x1},  // islamicrepubliciran
	{71324, 236, 17, 0x1},  // nouvellecaledonie
	{71341, 1, 5, 0x81},    // #2alb
	{71346, 231, 21, 0x1},  // saintmaartenfransdeel
	{71367, 419, 5, 0x1},   // #4230
	{71372, 117, 20, 0x1},  // peoplesrepublicchina
	{71392, 64, 7, 0x1},    // drcongo
	{71399, 178, 15, 0x1},  // dominicaanserep
	{71414, 93, 5, 0x81},   // #4566
	{71419, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{71451, 95, 23, 0x1},   // sudandemocraticrepublic
	{71474, 36, 12, 0x1},   // repofmoldova
	{71486, 67, 19, 0x1},   // republicofcaboverde
	{71505, 186, 28, 0x1},  // stchristophernevisfederation
	{71533, 88, 25, 0x1},   // islamicrepublicmauritania
	{71558, 200, 5, 0x81},  // #2aia
	{71563, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{71593, 163, 21, 0x1},  // samoaindependentstate
	{71614, 19, 5, 0x81},   // #4233
	{71619, 173, 5, 0x1},   // chile
	{71624, 162, 7, 0x1},   // vanuatu
	{71631, 252, 19, 0x1},  // chinataiwanprovince
	{71650, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{71683, 147, 14, 0x1},  // papaunewguinea
	{71697, 234, 10, 0x1},  // martinique
	{71707, 210, 15, 0x1},  // keelingeilanden
	{71722, 10, 11, 0x1},   // bjelorussie
	{71733, 167, 14, 0x1},  // antiguaandbarb
	{71747, 116, 6, 0x1},   // boetan
	{71753, 41, 19, 0x1},   // koninkrijknoorwegen
	{71772, 101, 9, 0x1},   // swazliand
	{71781, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{71809, 81, 7, 0x1},    // liberia
	{71816, 155, 5, 0x81},  // #2tjk
	{71821, 72, 5, 0x81},   // #4232
	{71826, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{71865, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{71901, 220, 5, 0x81},  // #4292
	{71906, 252, 21, 0x1},  // taiwanprovinceofchina
	{71927, 62, 18, 0x1},   // republicivorycoast
	{71945, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{71977, 143, 5, 0x81},  // #4512
	{71982, 83, 7, 0x1},    // lesotho
	{71989, 127, 20, 0x1},  // republicofkazakhstan
	{72009, 152, 16, 0x1},  // solomonseilanden
	{72025, 219, 22, 0x1},  // channelislandsguernsey
	{72047, 120, 23, 0x1},  // micronesiefederalstates
	{72070, 231, 5, 0x81},  // #2maf
	{72075, 193, 18, 0x1},  // republicelsalvador
	{72093, 171, 20, 0x1},  // unitedstatesofbrazil
	{72113, 62, 21, 0x1},   // cotedivoireivorycoast
	{72134, 73, 17, 0x1},   // socialistethiopia
	{72151, 170, 26, 0x1},  // boliviamultinationalestaat
	{72177, 95, 17, 0x1},   // presecessionsudan
	{72194, 27, 16, 0x1},   // republiekierland
	{72210, 43, 14, 0x1},   // polandrepublic
	{72224, 21, 5, 0x81},   // #2fra
	{72229, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{72252, 164, 8, 0x1},   // repyemen
	{72260, 223, 11, 0x1},  // fransguiana
	{72271, 166, 19, 0x1},  // argentijnserepublic
	{72290, 64, 30, 0x1},   // democratischerepubliekvancongo
	{72320, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{72353, 163, 17, 0x1},  // westernsamoasamoa
	{72370, 80, 5, 0x81},   // #4404
	{72375, 128, 8, 0x1},   // kirgizie
	{72383, 197, 3, 0x1},   // svg
	{72386, 139, 5, 0x81},  // #4496
	{72391, 25, 5, 0x81},   // #2hrv
	{72396, 218, 5, 0x81},  // #4234
	{72401, 20, 5, 0x81},   // #4246
	{72406, 121, 18, 0x1},  // republiekindonesie
	{72424, 148, 10, 0x1},  // northkorea
	{72434, 181, 18, 0x1},  // republiekguatemala
	{72452, 119, 21, 0x1},  // fijieilandenrepubliek
	{72473, 182, 26, 0x1},  // cooperatieverepublicguyana
	{72499, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{72531, 181, 9, 0x1},   // gautemala
	{72540, 124, 12, 0x1},  // republicirak
	{72552, 71, 14, 0x1},   // egyptarabrepof
	{72566, 131, 9, 0x1},   // repskorea
	{72575, 82, 15, 0x1},   // koninkrijklibie
	{72590, 226, 11, 0x1},  // heardisland
	{72601, 39, 5, 0x81},   // #4499
	{72606, 244, 14, 0x1},  // stateofvietnam
	{72620, 183, 17, 0x1},  // republiekhonduras
	{72637, 249, 30, 0x1},  // saintmaartenkingdomnetherlands
	{72667, 231, 18, 0x1},  // frenchpartstmartin
	{72685, 244, 12, 0x1},  // statevietnam
	{72697, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{72727, 111, 28, 0x1},  // islamitischestaatafghanistan
	{72755, 68, 27, 0x1},   // territoryoftheafarsandissas
	{72782, 14, 13, 0x1},   // czechrepublic
	{72795, 90, 5, 0x81},   // #2mwi
	{72800, 131, 10, 0x1},  // repofkorea
	{72810, 205, 4, 0x1},   // taaf
	{72814, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{72843, 133, 5, 0x81},  // #4418
	{72848, 164, 13, 0x1},  // republicjemen
	{72861, 58, 14, 0x1},   // republiekbenin
	{72875, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{72904, 86, 5, 0x81},   // #2mli
	{72909, 36, 5, 0x81},   // #4498
	{72914, 145, 23, 0x1},  // commonwealthphilippines
	{72937, 129, 17, 0x1},  // cambodiakampuchea
	{72954, 197, 23, 0x1},  // stvincentendegrenadinen
	{72977, 97, 19, 0x1},   // sierraleonerepublic
	{72996, 104, 5, 0x81},  // #2tgo
	{73001, 138, 19, 0x1},  // burmaunionofmyanmar
	{73020, 130, 5, 0x81},  // #4296
	{73025, 227, 3, 0x1},   // man
	{73028, 152, 14, 0x1},  // salomonislands
	{73042, 143, 5, 0x81},  // #2omn
	{73047, 27, 14, 0x1},   // ierserepubliek
	{73061, 117, 13, 0x1},  // chinamainland
	{73074, 31, 13, 0x1},   // liechtenstien
	{73087, 254, 23, 0x1},  // vaticancitystateholysee
	{73110, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{73140, 203, 22, 0x1},  // territoryamericansamoa
	{73162, 128, 18, 0x1},  // kyrgyzstanrepublic
	{73180, 120, 25, 0x1},  // federalstatesofmicronesia
	{73205, 28, 15, 0x1},   // icelandrepublic
	{73220, 105, 5, 0x81},  // #2tun
	{73225, 123, 10, 0x1},  // iranempire
	{73235, 158, 5, 0x81},  // #2ton
	{73240, 30, 15, 0x1},   // republiekitalie
	{73255, 169, 15, 0x1},  // britishhonduras
	{73270, 89, 9, 0x1},    // mauritius
	{73279, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{73311, 46, 12, 0x1},   // sovietrussia
	{73323, 217, 8, 0x1},   // malvinen
	{73331, 147, 12, 0x1},  // papuanguinea
	{73343, 135, 8, 0x1},   // srilanka
	{73351, 144, 23, 0x1},  // pakistanislamicrepublic
	{73374, 43, 19, 0x1},   // volksrepubliekpolen
	{73393, 13, 4, 0x1},    // cssr
	{73397, 67, 20, 0x1},   // kaapverdischeislands
	{73417, 28, 7, 0x1},    // iceland
	{73424, 31, 12, 0x1},   // lichtenstein
	{73436, 125, 5, 0x81},  // #4400
	{73441, 50, 17, 0x1},   // slovenianrepublic
	{73458, 251, 15, 0x1},  // tokelaueilanden
	{73473, 111, 23, 0x1},  // afghanistanislamicstate
	{73496, 165, 16, 0x1},  // formersouthyemen
	{73512, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{73565, 119, 5, 0x81},  // #4242
	{73570, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{73602, 237, 14, 0x1},  // norfolkislands
	{73616, 9, 17, 0x1},    // bosniehercegovina
	{73633, 108, 10, 0x1},  // zuidafrika
	{73643, 5, 19, 0x1},    // republiekoostenrijk
	{73662, 57, 16, 0x1},   // republiekburundi
	{73678, 68, 20, 0x1},   // afarsendeissasgebied
	{73698, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{73731, 104, 12, 0x1},  // republictogo
	{73743, 214, 8, 0x1},   // caymanis
	{73751, 120, 17, 0x1},  // micronesiafederal
	{73768, 117, 5, 0x1},   // china
	{73773, 196, 22, 0x1},  // uruguayeasternrepublic
	{73795, 73, 23, 0x1},   // excludeseritreaethiopia
	{73818, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{73865, 178, 20, 0x1},  // dominikaanserepublic
	{73885, 40, 24, 0x1},   // koninkrijkdernederlanden
	{73909, 244, 12, 0x1},  // vietnamstate
	{73921, 152, 8, 0x1},   // solomons
	{73929, 15, 9, 0x1},    // formerddr
	{73938, 146, 15, 0x1},  // republicofpalau
	{73953, 95, 14, 0x1},   // sudanuntil2011
	{73967, 63, 22, 0x1},   // unitedrepubliccameroon
	{73989, 16, 28, 0x1},   // formerfederalrepublicgermany
	{74017, 64, 11, 0x1},   // demrepcongo
	{74028, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{74057, 138, 26, 0x1},  // republiekderunievanmyanmar
	{74083, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{74117, 186, 23, 0x1},  // saintchristopherennevis
	{74140, 157, 5, 0x81},  // #2tls
	{74145, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{74184, 86, 4, 0x1},    // mali
	{74188, 129, 21, 0x1},  // democratischkampuchea
	{74209, 244, 11, 0x1},  // zuidvietnam
	{74220, 217, 8, 0x1},   // malvinas
	{74228, 68, 19, 0x1},   // afarsissasterritory
	{74247, 62, 9, 0x1},    // ivoorkust
	{74256, 6, 9, 0x1},     // azerbajan
	{74265, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{74306, 166, 5, 0x81},  // #2arg
	{74311, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{74344, 147, 30, 0x1},  // independentstatepapuanewguinea
	{74374, 137, 5, 0x81},  // #2mhl
	{74379, 105, 17, 0x1},  // republicoftunisia
	{74396, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{74431, 157, 12, 0x1},  // timorlorosae
	{74443, 31, 13, 0x1},   // liechtenstein
	{74456, 247, 16, 0x1},  // svalbardeilanden
	{74472, 103, 15, 0x1},  // republiektsjaad
	{74487, 123, 6, 0x1},   // persia
	{74493, 101, 17, 0x1},  // eswatiniswaziland
	{74510, 70, 14, 0x1},   // formerzanzibar
	{74524, 94, 16, 0x1},   // rwandeserepublic
	{74540, 165, 8, 0x1},   // yemendem
	{74548, 186, 24, 0x1},  // saintkittsnevisfederatie
	{74572, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonie
	{74609, 48, 16, 0x1},   // republicofserbia
	{74625, 119, 5, 0x81},  // #2fji
	{74630, 109, 13, 0x1},  // noordrhodesie
	{74643, 106, 22, 0x1},  // unitedrepublictanzania
	{74665, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{74695, 56, 6, 0x1},    // angola
	{74701, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{74739, 58, 17, 0x1},   // republicofdahomey
	{74756, 100, 12, 0x1},  // saotomeandpr
	{74768, 203, 24, 0x1},  // territoryofamericansamoa
	{74792, 64, 22, 0x1},   // formercongoleopoldstad
	{74814, 54, 21, 0x1},   // unitedstatesofamerica
	{74835, 107, 15, 0x1},  // republiekuganda
	{74850, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{74891, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{74931, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{74966, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{75002, 27, 7, 0x1},    // ierland
	{75009, 182, 13, 0x1},  // britishguiana
	{75022, 120, 17, 0x1},  // micronesiafedstat
	{75039, 231, 18, 0x1},  // stmartinfrenchpart
	{75057, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{75095, 89, 18, 0x1},   // republiekmauritius
	{75113, 100, 16, 0x1},  // saotomeyprincipe
	{75129, 112, 5, 0x81},  // #2are
	{75134, 21, 15, 0x1},   // franceanddomtom
	{75149, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{75181, 22, 15, 0x1},   // grootbrittannie
	{75196, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{75224, 217, 24, 0x1},  // falklandeilandenmalvinas
	{75248, 420, 5, 0x1},   // #2tmp
	{75253, 225, 11, 0x1},  // hongkongsar
	{75264, 186, 22, 0x1},  // stkittsnevisfederation
	{75286, 194, 15, 0x1},  // republicsurinam
	{75301, 121, 21, 0x1},  // unitedstatesindonesia
	{75322, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{75352, 103, 5, 0x81},  // #2tcd
	{75357, 162, 7, 0x1},   // vanuata
	{75364, 191, 14, 0x1},  // republicofperu
	{75378, 141, 10, 0x1},  // statenepal
	{75388, 57, 17, 0x1},   // republicboeroendi
	{75405, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{75433, 68, 8, 0x1},    // djiboeti
	{75441, 218, 10, 0x1},  // faeroeisds
	{75451, 36, 5, 0x81},   // #2mda
	{75456, 131, 5, 0x81},  // #4410
	{75461, 48, 33, 0x1},   // staatsgemeenschapserviemontenegro
	{75494, 55, 16, 0x1},   // jugoslavieformer
	{75510, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{75534, 117, 15, 0x1},  // chinaprmainland
	{75549, 26, 5, 0x81},   // #2hun
	{75554, 111, 13, 0x1},  // afghanistanir
	{75567, 421, 13, 0x82}, // republiccongo
	{75580, 77, 9, 0x1},    // thegambia
	{75589, 255, 5, 0x81},  // #2vgb
	{75594, 21, 14, 0x1},   // frenchrepublic
	{75608, 45, 25, 0x1},   // socialistrepublicroemenie
	{75633, 198, 24, 0x1},  // verenigdestatesvenezuela
	{75657, 73, 9, 0x1},    // abessinie
	{75666, 45, 14, 0x1},   // romaniakingdom
	{75680, 25, 7, 0x1},    // kroatie
	{75687, 423, 26, 0x82}, // yugoslaviaserbiamontenegro
	{75713, 214, 13, 0x1},  // caymanislands
	{75726, 231, 17, 0x1},  // stmartinfransdeel
	{75743, 194, 18, 0x1},  // dutchguianasurinam
	{75761, 106, 35, 0x1},  // tanganyikazanzibarverenigderepublic
	{75796, 84, 5, 0x81},   // #2mar
	{75801, 48, 24, 0x1},   // frserbiamontenegroserbia
	{75825, 1, 16, 0x1},    // republiekalbanie
	{75841, 101, 19, 0x1},  // koninkrijkswaziland
	{75860, 143, 4, 0x1},   // oman
	{75864, 71, 16, 0x1},   // koninkrijkegypte
	{75880, 41, 13, 0x1},   // norwaykingdom
	{75893, 65, 19, 0x1},   // volksrepubliekkongo
	{75912, 199, 23, 0x1},  // arubakingdomnetherlands
	{75935, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{75961, 55, 20, 0x1},   // voormaligjoegoslavie
	{75981, 166, 17, 0x1},  // argentinerepublic
	{75998, 15, 11, 0x1},   // germanyeast
	{76009, 134, 16, 0x1},  // lebaneserepublic
	{76025, 164, 26, 0x1},  // northsanayemenarabrepublic
	{76051, 85, 18, 0x1},   // madagascarmalagasy
	{76069, 48, 25, 0x1},   // unievanservieenmontenegro
	{76094, 168, 20, 0x1},  // gemenebestderbahamas
	{76114, 235, 7, 0x1},   // mayotte
	{76121, 16, 7, 0x1},    // germany
	{76128, 93, 22, 0x1},   // nigeriafederalrepublic
	{76150, 105, 16, 0x1},  // tunisianrepublic
	{76166, 201, 5, 0x1},   // aland
	{76171, 148, 5, 0x81},  // #4408
	{76176, 232, 13, 0x1},  // noordmarianen
	{76189, 153, 13, 0x1},  // syrianarabrep
	{76202, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{76234, 59, 18, 0x1},   // uppervoltarepublic
	{76252, 250, 5, 0x81},  // #2tca
	{76257, 178, 12, 0x1},  // dominicanrep
	{76269, 153, 8, 0x1},   // uarsyria
	{76277, 46, 14, 0x1},   // russianfederal
	{76291, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{76319, 152, 24, 0x1},  // stateofthesolomonislands
	{76343, 119, 21, 0x1},  // republiekfijieilanden
	{76364, 83, 14, 0x1},   // kingdomlesotho
	{76378, 138, 5, 0x1},   // burma
	{76383, 25, 7, 0x1},    // croatia
	{76390, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{76423, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{76460, 52, 13, 0x1},   // turkiyeturkey
	{76473, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{76499, 254, 12, 0x1},  // vaticaanstad
	{76511, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{76543, 165, 10, 0x1},  // southyemen
	{76553, 61, 11, 0x1},   // ubangishari
	{76564, 182, 27, 0x1},  // cooperatieverepubliekguyana
	{76591, 168, 17, 0x1},  // gemenebestbahamas
	{76608, 119, 24, 0x1},  // republicofthefijiislands
	{76632, 15, 9, 0x1},    // gdrformer
	{76641, 111, 19, 0x1},  // republicafghanistan
	{76660, 131, 9, 0x1},   // koreazuid
	{76669, 203, 9, 0x1},   // eastsamoa
	{76678, 165, 19, 0x1},  // formersouthernyemen
	{76697, 218, 5, 0x81},  // #2fro
	{76702, 98, 24, 0x1},   // federalerepublieksomalie
	{76726, 244, 12, 0x1},  // vietnamsouth
	{76738, 71, 24, 0x1},   // arabischerepubliekegypte
	{76762, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{76791, 132, 5, 0x81},  // #4414
	{76796, 86, 5, 0x81},   // #4466
	{76801, 88, 5, 0x81},   // #4478
	{76806, 147, 23, 0x1},  // territorypapuanewguinea
	{76829, 202, 19, 0x1},  // netherlandsantilles
	{76848, 249, 12, 0x1},  // saintmaarten
	{76860, 40, 26, 0x1},   // thekingdomofthenetherlands
	{76886, 65, 25, 0x1},   // republiekcongobrazzaville
	{76911, 65, 24, 0x1},   // congorepublicbrazzaville
	{76935, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{76967, 61, 13, 0x1},   // oubanguichari
	{76980, 219, 17, 0x1},  // guernseybailiwick
	{76997, 132, 11, 0x1},  // statekuwait
	{77008, 106, 8, 0x1},   // tanzinia
	{77016, 154, 11, 0x1},  // siamkingdom
	{77027, 231, 23, 0x1},  // collectivitysaintmartin
	{77050, 157, 19, 0x1},  // timorlesteeasttimor
	{77069, 20, 5, 0x81},   // #2fin
	{77074, 128, 5, 0x81},  // #4417
	{77079, 95, 5, 0x1},    // sudan
	{77084, 38, 5, 0x81},   // #2mlt
	{77089, 238, 4, 0x1},   // niue
	{77093, 56, 5, 0x81},   // #2ago
	{77098, 46, 17, 0x1},   // sovietunionrussia
	{77115, 158, 14, 0x1},  // kingdomoftonga
	{77129, 79, 13, 0x1},   // spanishguinea
	{77142, 208, 8, 0x1},   // bermudas
	{77150, 25, 16, 0x1},   // republiekkroatie
	{77166, 205, 36, 0x1},  // fransezuidelijkeantarctischegebieden
	{77202, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{77237, 37, 42, 0x1},   // macedonievoormaligejoegoslavischerepubliek
	{77279, 65, 18, 0x1},   // congorepublicofthe
	{77297, 133, 12, 0x1},  // laopeoplesdr
	{77309, 31, 25, 0x1},   // liechtensteinprincipality
	{77334, 16, 16, 0x1},   // germanyfmrfedrep
	{77350, 36, 16, 0x1},   // republiekmoldova
	{77366, 63, 18, 0x1},   // republicofcameroon
	{77384, 85, 5, 0x81},   // #2mdg
	{77389, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{77429, 188, 5, 0x81},  // #4484
	{77434, 148, 12, 0x1},  // nkoreademrep
	{77446, 117, 17, 0x1},  // peoplesrepofchina
	{77463, 124, 14, 0x1},  // koninkrijkirak
	{77477, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{77518, 106, 21, 0x1},  // tanganyikaandzanzibar
	{77539, 192, 17, 0x1},  // republiekparaguay
	{77556, 207, 12, 0x1},  // stbarthelemy
	{77568, 112, 5, 0x81},  // #4784
	{77573, 95, 6, 0x1},    // soedan
	{77579, 122, 5, 0x1},   // india
	{77584, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{77611, 15, 24, 0x1},   // duitsedemocraticrepublic
	{77635, 3, 5, 0x81},    // #2arm
	{77640, 150, 18, 0x1},  // kingdomsaudiarabia
	{77658, 131, 14, 0x1},  // korearepubliek
	{77672, 86, 12, 0x1},   // malirepublic
	{77684, 152, 14, 0x1},  // solomonislands
	{77698, 121, 9, 0x1},   // indonesia
	{77707, 26, 15, 0x1},   // hungaryrepublic
	{77722, 22, 6, 0x1},    // verkon
	{77728, 245, 33, 0x1},  // southgeorgiesouthsandwicheilanden
	{77761, 249, 16, 0x1},  // landsaintmaarten
	{77777, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{77807, 249, 20, 0x1},  // dutchpartsintmaarten
	{77827, 16, 8, 0x1},    // wgermany
	{77835, 197, 9, 0x1},   // stvincent
	{77844, 236, 21, 0x1},  // frafrenchnewcaledonia
	{77865, 20, 17, 0x1},   // republicoffinland
	{77882, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{77911, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{77937, 145, 12, 0x1},  // philippijnen
	{77949, 26, 24, 0x1},   // peoplesrepublicofhungary
	{77973, 71, 23, 0x1},   // egyptunitedarabrepublic
	{77996, 54, 12, 0x1},   // untiedstates
	{78008, 123, 19, 0x1},  // islandsrepubliciran
	{78027, 74, 16, 0x1},   // gaboneserepublic
	{78043, 154, 15, 0x1},  // kingdomthailand
	{78058, 136, 5, 0x81},  // #4462
	{78063, 234, 5, 0x81},  // #4474
	{78068, 92, 18, 0x1},   // republicoftheniger
	{78086, 245, 12, 0x1},  // sgeoandtheis
	{78098, 83, 17, 0x1},   // koninkrijklesotho
	{78115, 118, 14, 0x1},  // cyprusrepublic
	{78129, 65, 8, 0x1},    // congobrz
	{78137, 67, 11, 0x1},   // capeverdeis
	{78148, 259, 6, 0x1},   // kosova
	{78154, 198, 22, 0x1},  // bolivrepublicvenezuela
	{78176, 255, 21, 0x1},  // britishmaagdenislands
	{78197, 209, 6, 0x1},   // bouvet
	{78203, 157, 10, 0x1},  // timorleste
	{78213, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{78238, 19, 15, 0x1},   // republicestonia
	{78253, 164, 10, 0x1},  // yemennorth
	{78263, 241, 20, 0x1},  // westbankandgazastrip
	{78283, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{78311, 87, 5, 0x81},   // #2moz
	{78316, 152, 22, 0x1},  // britsesalomonseilanden
	{78338, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{78378, 53, 6, 0x1},    // ukrain
	{78384, 64, 13, 0x1},   // demrepofcongo
	{78397, 191, 13, 0x1},  // republiekperu
	{78410, 131, 9, 0x1},   // koreareps
	{78419, 89, 5, 0x81},   // #2mus
	{78424, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{78450, 67, 19, 0x1},   // republiekkaapverdie
	{78469, 89, 5, 0x81},   // #4480
	{78474, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{78502, 114, 12, 0x1},  // bahrainstate
	{78514, 249, 23, 0x1},  // saintmaartenknetherland
	{78537, 109, 14, 0x1},  // republiczambia
	{78551, 198, 21, 0x1},  // venezuelaunitedstates
	{78572, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{78602, 195, 5, 0x81},  // #4780
	{78607, 190, 16, 0x1},  // republicofpanama
	{78623, 45, 14, 0x1},   // kingdomromania
	{78637, 153, 23, 0x1},  // arabischerepublieksyrie
	{78660, 129, 8, 0x1},   // kambodja
	{78668, 121, 19, 0x1},  // nederlandseastindie
	{78687, 2, 19, 0x1},    // principalityandorra
	{78706, 120, 24, 0x1},  // federalestatenmicronesia
	{78730, 116, 13, 0x1},  // kingdombhutan
	{78743, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{78774, 2, 17, 0x1},    // vorstendomandorra
	{78791, 121, 9, 0x1},   // indonesie
	{78800, 252, 23, 0x1},  // taiwanprovincievanchina
	{78823, 133, 13, 0x1},  // kingdomoflaos
	{78836, 198, 17, 0x1},  // venezuelarepublic
	{78853, 54, 9, 0x1},    // usamerica
	{78862, 232, 25, 0x1},  // noordelijkemarianaislands
	{78887, 132, 11, 0x1},  // kuwaitstate
	{78898, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{78928, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{78955, 26, 17, 0x1},   // hongaarserepublic
	{78972, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{79016, 38, 5, 0x81},   // #4470
	{79021, 136, 18, 0x1},  // republicofmaldives
	{79039, 57, 14, 0x1},   // kingdomburundi
	{79053, 2, 19, 0x1},    // andorraprincipality
	{79072, 37, 12, 0x1},   // fyrmacedonia
	{79084, 16, 20, 0x1},   // duitsebondsrepubliek
	{79104, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{79134, 46, 17, 0x1},   // russiasovietunion
	{79151, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{79186, 46, 6, 0x1},    // russia
	{79192, 27, 7, 0x1},    // ireland
	{79199, 80, 13, 0x1},   // kenyarepublic
	{79212, 213, 15, 0x1},  // christmaseiland
	{79227, 124, 12, 0x1},  // republiciraq
	{79239, 165, 8, 0x1},   // demyemen
	{79247, 76, 12, 0x1},   // frenchguinea
	{79259, 52, 5, 0x81},   // #2tur
	{79264, 259, 15, 0x1},  // unscr1244kosovo
	{79279, 230, 10, 0x1},  // macaochina
	{79289, 137, 16, 0x1},  // marshalleilanden
	{79305, 197, 23, 0x1},  // stvincentendegrenadines
	{79328, 124, 13, 0x1},  // kingdomofiraq
	{79341, 53, 15, 0x1},   // republicukraine
	{79356, 184, 15, 0x1},  // republicofhaiti
	{79371, 201, 25, 0x1},  // autonomousprovinceofaland
	{79396, 164, 14, 0x1},  // kingdomofyemen
	{79410, 64, 23, 0x81},  // democraticrepubliccongo
	{79433, 98, 22, 0x1},   // federalrepublicsomalie
	{79455, 138, 9, 0x1},   // burmaunie
	{79464, 49, 16, 0x1},   // slovakiarepublic
	{79480, 106, 5, 0x81},  // #2tza
	{79485, 78, 22, 0x1},   // republicofguineabissau
	{79507, 53, 8, 0x1},    // oekraine
	{79515, 62, 20, 0x1},   // republiekcotedivoire
	{79535, 9, 19, 0x1},    // bosnieenhercegovina
	{79554, 259, 6, 0x1},   // kosovo
	{79560, 104, 5, 0x81},  // #4768
	{79565, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{79595, 141, 15, 0x1},  // koninkrijknepal
	{79610, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{79636, 68, 8, 0x1},    // dijbouti
	{79644, 194, 16, 0x1},  // republicsuriname
	{79660, 79, 24, 0x1},   // republicequatorialguinea
	{79684, 198, 17, 0x1},  // republicvenezuela
}

// keyText has the texts of Keys, one after the other.
const keyText = "" +
	"ethiopiaempirerepublicofsloveniasalomonsislandsnethantillessamoathenetherlandsjordansocialistrepublictsjechoslowakije" +
	"yugoslaviafedrepegyptarabrepkampocheachntaiwanchinarepublicvenezuelabolivariaanserepublicsocialistrepublicoftheunionofburmabosnieherzegovina" +
	"#2mtqsouthafrikauniesintmaartenfransdeelpricorepubliekdermaldivennedantillenrhodesiagreecerepublic" +
	"unionofburmavirginislandsoftheunitedstatesterritoryrepublicofcroatiabritainstkittsnevisfederatievenezualabouvetislandcameroonfederalrepublic" +
	"hksar#2tuvterritoryvirginislandsunitedstatesfrenchtogolandvoormaligeddrskorearepsouthsudanrepublicfederatiemalaya" +
	"stateqatartanganyikaenzanzibarverenigderepubliekfederalrepublicsomaliaterritoryofpapuaandnewguineaterritoryofnewcaledonia#2myshrvatskacroatiaukrainianssr" +
	"camerounrepubliekzuidsudanstatebahrainukrainerepubliccameroonfrancemetropolitan#4772#4788" +
	"#2ymdtanzaniawsaharacentrafrikatransjordaniemaldivenrepublieknepalpalestijnsegebiedenbezet" +
	"republicnaoero#2mexsaintkittsnevisfederationfranserepublicpeoplesrepublicalbaniafederatienigeria#2mkdnetherlandseastindies" +
	"carkingdomyemenbulgarijerepublicabolivarianavenezuelanederlandsindiekingdomoflesothobasoetolandformerserviemontenegro" +
	"belgiumkingdomformertanganyikaformerwesternsamoamalagassischerepubliccsfrkomorenmaagdeneilandenbritserepublicnamibie" +
	"republicofcotedivoireivorycoastkyrgyzrepublicguinearhodesiecaboverderepubliekrepublicoegandarepubliektadzjikistan#4762" +
	"turksandcaicossainthelenadependencies#4710beninformerlydahomeypalestinstaterepubliekturkmenistanegyptempireethiopia" +
	"fmrsudanrepublicguineabissaukofthenetherlandcuracaorepubliektenoostenvandeuruguaycambodjaegypteverenigdearabischerepublic#2mnpfrance" +
	"stkittsandnrepubliekliberiayemenformerarabrepublicstaatvandevaticaanstadrepublicfijiislandsnorthsudan#4705republicmarshallislands" +
	"domrepublicrepublicofkoreaislamitischerepubliekmauritaniekingdomhungaryrepublicoftanganyikacommonwealthpuertoricorepubliekvandeseychellenrepublicarmenie" +
	"kingdomnorwayislamicbondsrepubliekcomorenestoniakongokingdomofnetherlandsgemenebestvandenoordelijkemarianenpalestinianterritory#2tkm" +
	"stmaartenfederalrepublicofformergermany#4760#4776#4756tanzanie#4704#4716" +
	"specialeadministratieveregiomacauvolksrepubliekchinaequitorialguineasocialistlibischarabischevolksjamahiriyyaascensiontristandacunhasthelenabailiwickofguernseypeoplesrepublicofchinamacaospecialadministrativeregionbosniaherzegovinaturkeyturkiye" +
	"vatikaanstadheardeilandmcdonaldeilanden#3vdvnbritishsalomonseilandencooperativerepublicguyana#2mytislamicrepublicofiranstaatpalestina" +
	"#2mdvdjibutiautonomousprovincealandmontengrounitedrepublictanzaniamainland#2tklukofgreatbritainandnorthernirelandvenezuelarepublicabolivarianade" +
	"polandpeoplesrepublicbolivrepofvenezuelarepublicegyptbritsindischeoceaanterritoriumrepofcongogemenebestvanaustraliealbaniapeoplessocialistrepublicalgerijnsedemocratischevolksrepubliek" +
	"peoplesrepublicofzanzibarbolivarianrepublicofvenezuelarepublicnamibiahongkongchinasarrepublicguineerepubliclitouwen#2ttotfyrofmacedonia" +
	"tjechoslowakijeheardandmcdonaldislandsfaeroeisstateofthecomoros#4706republickazachstantheunitedkingdomdemocratischerepubliekafghanistan" +
	"peoplesrepublicofbangladeshsaintvincentandgrenadinesbrindianoceanteroekraiensessrrepublickazakhstannorthmacedoniamacedoniarumaniavolksrepubliekkampuchea" +
	"#2mrt#2msrgreatbritainandnorthernireland#2mmr#2twndemocraticrepublicofvietnampeoplesrepublicofchinahongkongspecialadministrativeregioncongodemocraticrepublickinshasa" +
	"republickameroensaotomepeoplesrepublicbritsguyanaislamitischeovergangsstaatafghanistanguatemalaghanamacausarvanchinarussiansovietfederalsocialistrepublic" +
	"micronesiafederatestatesofnetherlandscaribbeanczechoslovakfederalrepublicrepublicarmeniafederalerepubliekkameroenfrancerepublicdemocraticpeoplesrepublicalgeriakiribatiindependentandsovereignrepublic" +
	"montserratprincipalitymonaco#4764#4752namibiabritishindianoceanterritorychagosarchipelagoformergermandemocraticrepublicvolksrepubliekzanzibarpemba" +
	"rsfsrhollanddemocratischerepubliekmadagaskarrepublicargentinamontenegrodemocratischerepubliekvietnamkazahkstanformercentraalafrikaanserepublic" +
	"hongkongspecialadministrativeregionchinaguamterritorymoldoviadprofkoreaspecialeadministratieveregiomacauvandevolksrepubliekchinaincludingeastjerusalemoccupiedpalestinianterritory#4703frenchnewcaledoniafra" +
	"islamitischemiraatafghanistanunionmyanmarburmaascensionentristandacunhasthelenarepubliekmoldaviehelleenserepubliektajikistanmongolianpeoplesrepublicrepublicpakistan" +
	"centraalafricanrepublicfrenchpolynesiatahitizuidjemenrepubliekdermarshalleilandenfransdeelsintmaartenrepublicofsouthafrica#4702dutchguyana" +
	"macedoniatheformeryugoslavrepublicofgermanyfederalrepublicofbritishgebiedeninindischeoceaanchristmasislandsrepubliekmozambiqueoekrainsessrpapuanewguineatanzaniamainlandur" +
	"allerdoorluchtigsterepublieksanmarinothailandkingdompeoplesrevolutionaryrepublicguineacongoleopoldstadoccpalestinianterronafhankelijkestaatpapoeanieuwguineapitcairnrepubliekkirgizstan" +
	"filippijnennorthmarianenrepublicghanaamerikaverstatespeoplesrepublicbenintandtfyrommacedoniethailandsiam" +
	"democraticandpopularrepublicofalgeriafederatievevolksrepubliekjoegoslaviesocialistischelibischarabischejamahiriyademocraticrepublicsomaliefederalrepubliccameroonfrenchcongo#2rvn#2mco" +
	"unioncomorosrepublicfrancenamibierepublicofbotswanarepublicofchilesultanaatzanzibarnorthjemenrepubliekpalau" +
	"prhongkongchinahondurasrepublicgermanyfrrepublicofghanakirgizischerepubliekrepublicbulgarijerepublicservietheemirates" +
	"kingdomofthenetherlandscuracaoburundiunitedarabrepublicczechoslovakiakingdomswedenrepubliekelsalvadorturkmenistanbahamaeilanden" +
	"burkinafasocomorenislamitischefederalerepubliekseychellesrepubliccentralafricanrepublic#2flkvrijgeassocieerdestaatpuertoricoterritorynewcaledoniaverenigderepublictanzania" +
	"capeverdecaboverderepubliekpakistanuntil2011sudancotedivoirerepublicethiopiaincleritreaformerbondsrepubliekduitsland#490territoryofguam" +
	"wallisandfutunabritsemaagdeneilandenformerverenigdearabischerepublic#2dzacomorosfederalislamicrepublicdemocraticrepublicformercongoprincipalityliechtenstein#4659" +
	"dahomeyrepublicrepubliekvenezuelalibischarabischesocialistvolksjamahiriyyapeoplesrevolutionaryrepublicofguinearepublicdjiboutiislamicrepublicafghanistankoreademrepmacedonieformerjoegoslavischerepublic" +
	"incleastjerusalemoccupiedpalestinianterritory#2yugfyrommacedoniabelarussischesovietsocialistrepublicjamaikamalagasischerepublicmoroccokingdomdemocraticrepublicdominicanrepublic" +
	"heardimcdonaldislandsmauritiana#4658holyseevaticancitystatecongorepublicsurinamethiopiaincleritnepalkingdom" +
	"caymaneilandencommonwealthnorthernmarianasrepubliekoezbekistanvenezuelaverenigdestatenturkiyerepublicgeorgiarepublichongkongsarvanchina#2tha" +
	"#492sainteustatiussababonairevolksdemocratischerepubliekkoreanorfolkislandrepublicargentiniebaljuwschapjerseypoolsevolksrepubliekdemocraticrepubliczairecongo" +
	"vaticancitystateformereastgermanylaotiaansedemocratischevolksrepubliekfrgermanyguyanapeoplesrepublicofchinaspanjepalestinianterritories" +
	"formermacaubukinafasodemocraticpeoplesrepublickoreaunionsovietsocialistrepublicsnieuwehebrideneasterngermanyrepubliekmalawi#4850" +
	"landsintmaartenkorearep#4688zairekinshasacongodemocraticrepublicaustraliavolksrepubliekroemeniecongodemocraticrepublicrepubliekcongoleopoldville" +
	"witrussischessrgreatbritainandnorthernirelandukascensionandtristandacunhasthelenaphillippineschinahongkongsarazerbaidzjanchilerepublicformerzuidjemen" +
	"shrilankacambodiazairecongodemocraticrepublicfmrarabrepofyemenyugoslaviasfrtaiwanprovincechinafdrethiopiafrenchguianaguyane" +
	"zairerepublicformeruppervoltauniemyanmargreatbritainnorthernirelandbouvetislands#2fsmtadzikistanslovaakserepubliek" +
	"sudanpresecession#4642formeroekraiensessrunitedstates#4638maldivischeislandsniueislandsrepubliekguineebissau" +
	"#2mngdemrepofgermany#496formersaintchristophernevisserbiamontenegropeoplesrepublicofmongoliamaldivehongaarsevolksrepubliek" +
	"northkoreademocraticrepublicrepublicoppervoltabsniaandhrzgvnakoninkrijkbhutanmauritaniesinthelena#4643saintkittsnorth" +
	"uarabemiratesmicronesiefederalestatenvanrepublicfijitadzjikistansaotomeandprincipedemrepofportugeeseastafrikachinamacaosarssudan" +
	"gazastripandwestbanksudannorthbermudasaoediearabieoostenrijk#4854kingdomiraqomansultanate" +
	"macedoniaformeryugoslavrpbruneidaruslatvianederlandenkoninkrijk#4652australieindonesiaunitedstatessamoawesternsamoa" +
	"mynamar#2mnechinapeoplesrepublichongkongeswatinikingdomrepublicsouthsudanrepublieksurinamerepublicofangolaverenigderepublickameroen" +
	"taiwanchinesetaipeinewhebrides#4120theformeryugoslavrepublicofmacedoniacomorosunionmadagascardemocraticrepublic#4686southgeoislands" +
	"#4646#4666#4634staatkoeweitvoormaligesovjetunieugandaportugueseeastafricaformertanganyikazanzibar" +
	"amerikaverstatendemrepofthecongocaboverdecapeverdecaboverderepublicugandarepublicunievandecomorendemocratickampucheacoalitiongovernmentmongoolsevolksrepubliek" +
	"bosniahercegovinarepublicofnamibiarepublicuppervoltastmartincollectivityarubakingdomofthenetherlandsmauritaniarepublicofuzbekistanmaleisefederatie" +
	"republiekseychellendemocraticrepublicyemenbhutanunionofindiacooperatieverepubliekvanguyanamexikoislamicrepublicofafghanistanrepublicoficeland" +
	"verenigdestateskleineafgelegenislandsbrazzavillecongoguineeconakrydemocraticrepubliccongokinshasaemiratenunievanbirmasocialistischerepubliekdemocraticrepublicofyemenslovakianrepublic" +
	"#4858republiekwitruslandverenigdestatenkleineverafgelegeneilandenfederationsaintchristophernevislibyanarabjamahlibyanarabjamahiriyalibyaafganistanvaticaanstadstaat" +
	"federaleislamitischerepubliekdercomorenafarsissaspeoplesdemocraticrepublicyemenburmaunionmicronesiafederatedstatesofrepublicofnigersaintmartinfrenchlibaneserepubliek" +
	"byelorussiabelaruseilandencocoskeelingsocialistischethiopiearmeniarepublicegyptarabrepublicsingapourchinapeoplesrepublicmainlanddemocraticrepublicofformercongo" +
	"territoriumamerikaanssamoasingapoergemenebestvandominica#4124republicofestoniakingdomofnorwaysaotomeenprincipeluxembourg" +
	"republiekcaboverdesaintkittssvalbardfrafrenchsouthernandantarcticterritoriesboliviasenegal#2kwtceylondominion" +
	"#4682middenafrikaanserepubliek#4654#4662#4630finlandkoreadempeoplesrepvalleysofandorraprincipality" +
	"brazzavillerepubliekcongokingdomnetherlands#468germanyfederalrepublicfederalevolksrepubliekjoegoslaviepeoplesrepublicangola#2dnklandcuracao" +
	"republiekzuidafrikaaustraliegemenebestrdcrepublicsouthsoedanrepublicofdjibouti#4663kingdomgreecedemocraticrepubliceasttimor" +
	"volksdemocratischerepublicjemen#2knarepubliekrwandademocratischerepublieksomalienewzealandamerikaansekleinereafgelegenislandsbotswanagambiaislamicrepublic" +
	"slowaakserepubliekluxemburgrepublicitalyprincipalityofandorrarepublicsanmarinowallisandfutunaislandskoreadempeoplesrepubliccverde" +
	"upto2011sudanstateeritreapeoplesrepublicchinahongkongspecialadministrativeregionnationbruneiabodepeacezuidrhodesie#2kaz#4660brazilieverenigdestates" +
	"#2kgzformersainthelenasudanrepublicsinteustatiusensababonairebangladeshpeoplesrepublicmauritaniaislamicrepublic#410heardislands" +
	"sfrywestduitslandserviemontenegrounierepubliekhaitiformersudansouthkorearepublicdemocratischevolksrepubliekalgerijebenindahomey" +
	"formerfederationmalayapalestijnseautoriteitrepubliekzuidvietnamnorthernmarianarepubliekestlandturkscaicoskiribatirepublicrepublicindia" +
	"jamaicarepubliclatviaamerikavskazakhstanturkmeenserepubliektunesischerepublicstatepalestinebritishindischeoceaanterritorium" +
	"germanydemocraticrepublichashemitekingdomoftransjordanbolivierepublicofsouthkoreasaintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublic" +
	"grootbrittaniechinamacaopapuanieuwguineahaitirepublickingdomnetherlandsarubakosovorepofunitedkindom#412" +
	"#464formerunionofsovietsocialistrepublicsgermanyformerdemocraticrepublicmarshalleilandenrepubliekboliviaplurstatebetsjoeanalandbahamasdomincanrepublic" +
	"formernetherlandsantillessaintmaartennederlandsdeel#2rusformerfederatievanmalakkahongarijebasutolandcomorenstaatfrancedomtom" +
	"chinaspecialadministrativeregionhongkongtsjaadcookeilandencroatialocalnamehrvatskawestelijkejordaanoeverengazastrookvenezuelabolivrepofverenigdkoninkrijkkoreademocraticrepublicnorth" +
	"malawiplurinationalstateofboliviarepublicoftheunitedstatesofindonesiarussianfederatonazerbeijanwallisenfutunasyrischearabischerepublic#486" +
	"kongobrazzavillecongorepnetherlandsindiesstateoflibyarepublicofsudansrvietnamtimorelesteroemeensevolksrepubliek" +
	"usminoroutlyingisdsrmirepublictsjechiearabemirates#2rwarepubliccotedivoireivorycoast#2reu#4108" +
	"republicphilippinesstchristophernevisautonomousterritoryofgreenlandspitsbergenjanmayenhashemitekingdomofjordanrepubliczaireinclbangladpakistanheardandmcdonaldislandsau" +
	"natiebruneiverblijfplaatsvredecongodemrepoftsjechoslowaakserepublicmacauchinastaatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregion" +
	"kleineafgelegenislandsverenigdestatesformerussrmozambquerepubliccotedivoire#416#460#476federalstatesmicronesia" +
	"gemenebestdominica#484hellasrepublicnorthmacedoniesaintbartholomeusstaateritreakazakstansrilankademocraticsocialistrepublic" +
	"oekraiensesovietsocialistrepublicformersouthjemenazerbeidzjaanvenezuelaverenigdestatesmacedoniaformeryugoslavrepublicofarubakofthenetherlandgabonrepublicrepublicpoland" +
	"libyanjamahiriyalibanonsanmarinorepublicstatenunieservieenmontenegro#2kirbailiwickjerseyrepubliccaboverde#2kor" +
	"pdryusmaagdeneilandenphilippijnserepubliekthefmryugrpmacedonia#474bosniaandhercegovinakingdomofbahrainturksandcaicosis" +
	"saintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegrorepubliekkoreavjrmhondurusuniedercomorendemocraticrepublicmadagascar" +
	"papuaandnewguineaterritorystkittsandnevits#2roubelorussianieuwcaledonierepubliccapeverdesaotomeeastprincipebelorussischesocialistsovjetrepubliek" +
	"formerlaossaintmartinvolksrepubliekzuidjemenrepublichonduras#4876seychellenrepublieksouthkoreanederland" +
	"volksrepubliekchinalithuanianrepublicstateofisraelbolivarianrepublicvenezuelasyrianrepublickoninkrijkdenemarkengilbertislands#472" +
	"federalstatesmicronesiefmrussrrepublicnorthmacedoniasiamauheardandmcdonaldislandsformeryugoslaviauaerepubliekfilipijnen" +
	"peoplesrepublicofbeninnkoreabeseilandenbonairesinteustatiusandsabaestlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislands" +
	"separatecustomsterritorytaiwanpenghukinmenmatsuguyanefrenchguianarepublicguineebissaucommonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilandenjibuti" +
	"#2yemdahomeymaagdeneilandenvsincleritethiopiabruneidarussalamvirginislandsukrepublicofsenegalfijisovereigndemocraticrepublic" +
	"peoplesrepublicofromaniachinamacaurepublicofaustriarepublicofukrainebonairesabasainteustatiusguyanacooperativerepublic#470thebahamas" +
	"grootbrittannieennoordierlanddemocraticrepublicofthecongokinshasacuracaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk#2dhyverenigderepubliektanzaniaunitedrepublicofcameroonmainlandchina" +
	"republicofazerbaijansovjetuniewestgermanyfederalrepublicofgermanydominicagemenebestsahrawirepublicmacaosarchinafijiislandsrepublicunionburmasocialistrepublic" +
	"belorussie#4100#4136#2ddrgemenebestpuertorico#4840yemenkingdomstatelibya" +
	"republiccameroonfrenchsouthernterritoryorientalrepublicuruguaymaroccofranscongo#3dddefederalerepubliekduitslandswedenkingdom" +
	"bsniahrzgvnarepublickirgizstanrokbelorussischesocialistischesovjetrepubliekportugalrepublicyemencanadafederationofsaintkittsandnevis" +
	"peoplesrepublicmozambiquerepubliekargentiniefranskameroenfaeroereilandenkingdomofnepalsaoediarabie#2rhounionofmyanmar" +
	"republicsouthkoreatanganyikazanzibarunitedrepublicgambiaturkmeniaelliceeilandennorthvietnamdemocraticsocialistrepublicsrilankavolksdemocratischerepubliekjemen" +
	"kirgisiefaeroeislandscapeverdeislandsrepublicofvietnamlibyanederlandsdeelsaintmaartenemirates#2dma" +
	"micronesiafedstsdemocraticvolksrepubliekjemenkoninkrijkzwedenfsofmicronesiafidzjiformergermanyfederalrepublicofyugoslaviafederalrepublicbotswanarepublic" +
	"unitedarabem#2romdominica#4104#4132americansamoaterritoryfransdeelstmaartenlocalnamehrvatskacroatia" +
	"abyssiniastateofbahrainlibischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestinefmrethiopiaformerburmastvincentandgrecolombiarepublic" +
	"#2pakrepubliekghana#3dybjlibyaarabjamahiriyazerbijancuracaoknetherlandadenyemenpdrsouthfrafrenchsouthernantarcticterritory" +
	"sainthelenaascensiontristandacunhaeastgermanytanzaniaunitedrepublicrepublicofafghanistan#2phlsovjetrusland#2bfakeelingeilandencocos" +
	"federativerepublicofbrazilsouthafricarepublicturkmenienederlandseantillenoud#2keneasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybenin" +
	"vietnamnindonesierepubliekderverenigdestatenmaskateenomanabodepeacenationbruneimalayafederation#2deumanislesintchristoffelennevis" +
	"guadeloupegebiedvandeafarsendeissaskoreademocraticvolksrepubliekmadagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevisbelgischcongo" +
	"unitedarabesultanateofmuscatandomanchinapeoplesrepofkingdomofthenetherlandsaruba#2polkinshasacongodemocraticrepublicmacaorussianfedertion" +
	"bailiwickofjerseyrepubliekecuadorottomanempireturkeysaharawiarabdemocraticrepublicuarvolksrepubliekmozambiquerepubliekchiliformeryugoslavrpmacedonia" +
	"palestinianauthoritycocoseilandensiamthailandformersfrofyugoslaviamicronesiefederalestatentanganyikarepublicrepublicazerbaijanbahrain" +
	"ducieoenoislandspitcairnhendersonformerlibyafedrepyugoslaviaserbiamontenegroyugoslaviafrslowaakserepublicislamicrepofafghanistanlibyakingdomverenigdestatenvanamerika" +
	"congopeoplesrepublicmayanmarphilippinescommonwealthrepubliekvandefijieilandennederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemenlaopdr" +
	"republicoftheivorycoastpitcairnhendersonducieandoenoislandsroc#2khmverstatesamerika#2panalgeriademocraticpopularrepublicbolivariaanserepublicvenezuela" +
	"tsjechoslowaaksefederatieverepubliek#2pcndominicaanserepublickingdomlaosoosterserepubliekuruguaybosnieenherzegovinacongokinshasalatvianrepublic" +
	"saintbarthdemocratickoreamalaya#2bwademocraticrepublickinshasacongosultanateomanpitcairniskirgizischerepublic" +
	"equadordeverblijfplaatsvandevredenatievanbruneimacedoniefyromusoutlyingislandsruandaurundiyemensanaaantiguaenbarbuda#2dom" +
	"statenunievanservieenmontenegro#2djiuzbekistankoreademocratic#2islislamicstateafghanistannoordjemenguinee" +
	"arabischerepublicjemenkhazakhstandominionceylonportugualfederalrepublicformergermanyprincipalityofliechtensteinformermaldiveislandskazakhstanrepublic" +
	"azerbaidzhanrepubliceasttimorguinebissauseychellesislands#2prkformosaalandeilandencongorepofthe" +
	"singaporerepublicletlandcomoroislandsisraelrepublicofcubasultanatezanzibarvolksrepubliekbangladeshethiopiaexcludeseritrea" +
	"groenlandkingdombahrainpuertoricogemenebestmexicoverenigdestateszwedenrepublicofbelarusfederalerepublieknigeriachinaprmacao" +
	"mexicorepublicierlandindependentstatewesternsamoarepublicindonesiaunitarystatesanaayemeniraqfransezuidelijkezuidpoolgebiedenheardmcdonaldislands" +
	"oesbekistancocoseilandenkeelingeilandenrepublicuzbekistanfilipijnenindonesiarepublic#2primonacorwandanrepublic" +
	"republicofugandakoeweitdemocraticrepublicnorthkoreadempeoplesrepublicofkorearepublicperuunitedkingdomfrenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999" +
	"islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeacesafricaauheardmcdonaldislandsrepubliekkameroenguineaomansultanaat" +
	"vkhongkongchinapeoplesrepublicrepubliekmarshalleilandenzuidgeorgiaendezuidelijkesandwicheilandenunitedkingdonmicronesiafedstatesstpierreandmiquelonrepubliekkosovo" +
	"comorenunierepublieksrilankahelleenserepublicisleofmanverenigdkoninkrijklibieyemanyemenfalklandeilanden" +
	"trucialcoastchinesetaipei#2plwrepublicofcostaricabelarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesahara" +
	"albaniapeoplesrepublicvoormaligjugoslavierepublicofhungarysthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomalie" +
	"cocosisdsyemenarabrepublicofyementrinidadtobagorepublicdenemarkenformerkhmerrepublicrepublieknoordmacedonie#2prtcongodemocraticrepublicofthe" +
	"#4352republicofkenyavaticaanstaat#2pyf#4380bruneiyemenpeoplesdemocraticrepublicofare" +
	"noordkoreavaticaansthelenaascensiontristandacunhapalestineliberationorganizationrepublieknigerfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegro" +
	"koninkrijksiambaljuwschapguernseykoreademocraticrepublicarabrepofegyptburmanowmyanmarlaopeoplesdemocraticrepublicczechiarepublicfederalerepubliekbrazilie" +
	"fransdeelstmartinprovincievanchinataiwanrsahondurasgreatbritainnorthernirelandukmicronesiafedrepubliclebanonrepubliciceland" +
	"romaniasocialistrepubliccotedivoirefransezuidelijkegebiedenserviemontenegrovolksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyyausaunitedstatesempireofiran" +
	"adenyemenempireiranfederationofsaintchristopherandnevisformerunitedrepublictanganyikazanzibarrepubliekkeniasaintmartincollectivitypitcairneilandenkingdomnetherlandssaintmaarten" +
	"formerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebiedenturkserepubliekverblijfplaatsvredenatiebruneibelgium#4356tunisiarepublic" +
	"#4384republicoftogosovjetoekraineislamicfederalrepubliccomorenprinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublic" +
	"srhodesiavietnamsrfederaledemocratischerepubliekethiopierepublicunionmyanmarvirginislandsuswestsaharaformerwitrussischessrgebiedafarsissas" +
	"sabasainteustatiusbonairesouthwestafricaunionofmyanmarburmaserbiaandmontenegroformerlibiestaatrepubliekcubaseychellenrepublicthegambiarepublic" +
	"#2bolsvalbardandjanmayenislandsmongolischevolksrepubliekelliceislandssaintluciamonacoprincipalityonafhankelijkestaatsamoafederaldemocraticrepublicofethiopia" +
	"congodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiyeusstchristopherennevisrepubliekdahomeyiraknaoerorepublic" +
	"montenegroyugoslaviafrserbiamaagdeneilandenbritishnetherlandswestindiespalestinastaatnorfolkeilandformergdrpanamarepublicrepublicmaldives" +
	"#2itarepublicsenegalburmaunionmyanmarformeregyptmexicoverenigdestatensaintmartinfrenchpartcyprussomalidemocraticrepublic" +
	"chinesetaipeitaiwanfranspolynesiehongkongchinaprukvirginislands#2bgrheardislandandmcdonaldislandsformerwestgermanyrepublicoezbekistan" +
	"#2bvtazerbeidzjanrepublicofcapeverdeafarsissasfransgebied#3byaabarbadoesgdrfederalrepublicnigeria" +
	"saintvincentgr#4388commonwealthofaustraliapitcairnislandbulgariapeoplesrepublicequatorialguineacocoskeelingeilandenvietnams" +
	"#2bdiroemenie#2bmupalestineoccupiedtrbermudaeilandenstateofcambodiarepublieksudanunieburma" +
	"republictadzjikistanwallisenfutunaeilandenfrenchsouthernantarcticlandstazaniaformersocialistfederalrepublicyugoslaviaserbiamontenegroformerfransterritoriumvoorafarsenissaswitrussischesovietsocialistrepublic" +
	"pitcairnislandsvenezuelarbdjiboutirepubliccomorenfederalislamicrepubliclandarubacentralafrrformerpalestineliberationorganizationterritorywallisfutunaislands" +
	"northmacedoniamacedoniafyromtsjechoslowaaksesocialistrepublicbritshondurasnetherlandssintmaartenturkmenstanfrenchguianaunieburmasocialistrepublicukrainiansovietsocialistrepublic" +
	"belgiancongograndduchyluxembourgpakistaninclbangladformernetherlandsdemocraticrepublicofgermanyfederatievansaintchristopherennevisbonairesainteustatiusandsabacroatiarepublic" +
	"kosovarepublicnoordamerikaverenigdestatenvanutatuarabrepublicofyemenyemenportugeesguineeazerbaijanoccupiedpalestinianterritoryincludingeastjerusalem#3cshh" +
	"formercentralafricanrepublicestoniarepublicservieiranmicronesiafederalstatesofchinaprmicronesiefederatietsjechischerepubliek" +
	"singaporerepublictsjechoslowakijestchristopherandneviskingdomcambodiavoormaligtsjechoslowakijesaintvincentengrenadinesprcstchristoffelennevis" +
	"serbiaandmontenegrostateuniontunisiakingdomrvncentraalafrikaanserepubliekfilipijnserepublicrepublicofgabon#2prysouthgeorgiasouthsandwicheilanden" +
	"czechandslovakfederalrepubliclebanonrepublicpitcairnhendersonducieoenoislandsdemocratischerepublieksaotomeenprincipedemrepkoreakinshasacongodemocraticrepubliczairettlibie" +
	"federalrepublicgermanycomorenislamicbondsrepubliekkingdomofcambodianiueisland#4532republicofzimbabwecongodemrepnmarianais" +
	"republicofslovakiaunitednationsadministeredregionkosovowallisandfutunaislandsterritoryrepubliektogobirmamicronesiafederalstatespolandrepubliekvandefilipijnen" +
	"papoeanieuwguineabrvirginisds#4533republiekcolombiafrenchafarsissasbritishvirginiskameroundemocraticrepublicofafghanistan" +
	"formerkhmerrepublieknzgreatbritainunitedkingdomrepubliekmontenegrosaudiarabiakingdomofswaziland#4554falklandisdsmalvinas" +
	"#4530republiekfinlandyemendemocraticrepublicunitedkingdomgreatbritainpeoplesdemocraticrepublicofalgeria#2isrsocialistrepublicunionburmarepubliccyprus" +
	"formeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamericacommonwealthofthebahamasvietmanchristmasisdsmacaurepublicoflebanon" +
	"saoediarabiekoninkrijkcentralverdetanganyikazanzibar#4531eilandmanbahamascommonwealthkingdomsiam#3tptl" +
	"formerarabrepublicyemensaintvincentendegrenadinenwestbankgazastriprepublictenoostenuruguayturkemenistannorthmarianaislandscongokatar" +
	"republicofnicaraguafederationofnigeriastomeandprincipe#4200saintbartsrepubliekcongoleopoldstadfederatievanmalayaheardenmcdonaldeilanden" +
	"westbankandgaza#4524#2iotarabischerepublicegyptegreatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaartenguineabissivorycoastcotedivoire" +
	"verenigdestateskleinepacifischeislandsdominionfijirepubliekjemencentraalafrikaanserepublicformerformeryugoslavrepublicmacedoniajerseybailiwickmadagascarrepublictogo" +
	"finlandrepublicchinaprmacauslovakreprepubliektrinidadentobagolybianarabjamahiriyamostserenerepublicsanmarinooosttimornigeriafederation" +
	"verenigdestatesnorthamerikakyrgyzrepublicsyrianarstateofpalestinlaoskingdomleopoldstadrepubliekcongosomalirepublicrepubliccroatia" +
	"#2irqcolombiaitaliaanserepublicfederaledemocratischerepublieknepalrepublicslovakiaadenyemenpeoplesdemocraticrepublicsouth#2wsmnieuwzeeland" +
	"saudiarabieusa#4262republicofportugalverenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica#4558" +
	"sanmarino#4534inclbangladeshpakistanisraelstate#4586#4590venezuelarepublicbolczechoslovakiaformer" +
	"independentstateofsamoa#4376ecuadorrepublic#4368republiclibanonunievansocialistischesovjetrepubliekenkeelingislands#2per" +
	"myanmarunieturkscaicosislands#4203cubarepublicrepubliekafghanistan#4535bonairesabaandsinteustatiuscamerron" +
	"#4585#4591unitedarabemiratescaribischnederlandanguillasaintbarthsaustraliacommonwealthsvalbardenjanmayen" +
	"peoplesrepublicofpolandpeoplesrepublicofsouthernyemensouthwestafrikaunievanbirmanvietnamthialandvietnamnorth#4204" +
	"myanmarrepublicunie#4260orientalrepublicofuruguay#2blzbritishmaagdeneilandenguamstmartinfrenchvenezuela" +
	"#2bhrducieandoenoislandspitcairnhenderson#4520bvirepublicmadagaskar#4584hashemitekingdomjordanformersouthvietnam" +
	"southgeorgiaandthesouthsandwichislandssaintvincentendegrenadinesrepublicturkijerepublicfinlandvsrepubliekkiribativenezuelarepublicbolivarianaqatarstate" +
	"#2bes#4275polishpeoplesrepublicunitedarabrepublicegypt#2bhs#4583equatoriaalguineacuracaokofthenetherland" +
	"serbiaandmontenegrokeizerrijkirannorthsoedanvenezuelarbvformerczechrepubliclaomoldovarepublicvolksdemocratischerepublieklaos" +
	"#4266centralafricarepublickoreapeoplesrepublicof#2burdemocraticrepublicofthekinshasacongokingdomofthailandegypterepubliccongoleopoldstad" +
	"#4372peoplesrepublicmongolia#4364frsouthantarcticlandsroctaiwanswazilandeswatinispitsbergenenjanmayenformerrepublicofvietnam" +
	"czechrepuruguayrepublictenoostenchinahongkongkoninkrijkjemen#4581volksrepubliekzanzibar#2nhbterritoryofthevirginislandsoftheunitedstates" +
	"oezbekistanvrchinaindependentstateofwesternsamoasaintchristoffelnevisfrenchsomalilandcommonwealthofnorthernmarianasstpierreandmiq#4208" +
	"uruguayorientalrepublic#4276verenigdestatenkleinepacifischeeilandenrepublicuniemyanmarturkmensovietsocialistrepublicgreatbritainnorthernirelandunitedkingdom#4580democraticvolksrepubliekkorea" +
	"afghanistanislamicrepublicdominicacommonwealthstaatisraelamericansamoaspainguadaloupeformerjoegoslaviebeninpeoplesrepublic" +
	"germanyw#2wlfpeoplesrepublicofbulgariatunisarepublicsomalieitaliekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliek" +
	"equatoriaalguineenewcaledoniaterritoryfmrdemrepofgermany#3csxxoccupiedpalestinianterritoriesburundirepublictrucialoman#4270" +
	"comoroeilandenrepublicofhonduraslithuania#2imn#4598pnorthguineasintmaartenstmartinkingdombulgaria" +
	"tunesie#4360belarusrepublicofsintluciasaotomeandplibyanarabjamahiryapeoplesrepublicofcongophilippijnserepublic" +
	"territoryofthewallisandfutunaislandsbihindiarepublicrepublicugandalaosrepublicgreecenederlandseantillenmaldivessultanate" +
	"saintbarthelemyzuidafrikaunie#2psestateofnepaluniesocialistsovjetrepubliekenvsamerikabrazzavillecongorepcotedlvoire" +
	"maagdeneilandenverenigdestatesrepublicmalawirepublicofmozambiquestkittsennevisfederatie#2bgd#4268demkoreakingdomoflibya" +
	"northernmarianaislands#2blr#4528republicfilipijnenmaledivenrepubliek#2idngazawestbankonafhankelijkesoevereinerepublickiribati" +
	"virginislandsdemocracticpeoplesrepublickorea#2irn#3suhh#2umiukmauritiusrepublicnorthmacedonia" +
	"verenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanatekosovorepublicchannelislandsjerseypapuanewguineaindependentstatepalaurepublicsaintmartinsintmaarten" +
	"#2gib#2bysrepublicofmadagascarhongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiamkingdomofthenetherlandssintmaartensyriaarabrepublic" +
	"koreademocratischevolksrepubliek#2nplknetherlandcuracaokoninkrijktunesie#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesievolksrepublieksouthjemen" +
	"duitslandislamicrepublicofpakistanmyanmarburmanicaraguarepublicmarshalleilandenandorrafmrrepofvietnamestoniansovietsocialistrepublic" +
	"prmacaochina#2irlsolomanislandsroemeenserepubliekuniebirmasocialistrepublicpalestinianterritoryoccupiedformersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaan" +
	"mutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibierepublicoflithuaniarepublicofelsalvadorsyrischerepublicverenigderepubliekvantanzania" +
	"kingdomofegypt#2nclrepublicmoldaviekirghizistan#4422unitedstatesvirginislandsprmacauchina#4442" +
	"congodemrepublicsaoudiarabierepubliekijslandbezetpalestijnsgebied#2belyemenpeoplesdemrep#2btn#2brn" +
	"federatievanmaleisiebezetpalesteinsgebiedformernederlandseantillen#4508qatarwallisfutunaislandsdzjibouti#2nfk" +
	"republicofmalawimaldivesrepublicnorthmacedoniebielorussiacroatianrepublickingdomegyptfederatievanmalakkacongodemrepofthe" +
	"armeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribatisocialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonacofalklandislandsrepubliekchina" +
	"#2ginzwitserseedgenootschapturkeyottomanempirerumeniemyanmarafghanistanrepublicnewcaledonia#4440" +
	"kingdomofromaniauniemyanmarrepublicoostsamoaguineebissaukoninkrijkcambodjaverarabemiraten#2ben#4278" +
	"saotomeandprincipesultanateofoman#2geocapeverderepublicislandsfalklandislandsmalvinasprincipalityvalleysandorrarepublicmaldivenrepublicofturkmenistan" +
	"austriarepublicgreenlandmacauspecialadministrativeregionsyrischearabischerepubliekkoreasouthrepublicpolencentralafricanrepcroatiahrvatska" +
	"moldovarep#2blmverkoninkrijkfederationmalayalaosdemocraticvolksrepubliekrepubliekderseychellenbosniesanmarinomostserenerepublic" +
	"republicofmali#4426chadrepubliclibyalibyanarabjamahiriyatrinidadytobago#4430#4446#4454" +
	"#2uzbswazilandnoorwegenjoegoslavierepublicportugal#2bihfederalrepublicofgermany#2gnq" +
	"kosovounscr1244#4504#2gtmrepublicnaurutransitionalgovernmentofethiopiamalakkafederatietsjechoslowaakserepubliekamerikaansekleinereafgelegeneilanden" +
	"cooperativerepublicofguyanaguyanacooperatieverepublieksaintpierreandmiquelonkeniapolensamoawesternchinataiwansaintkittsandnevisfederation" +
	"saintmartinsaintmaartenmozambiquekingdomafghanistanmiddlecongokoreademocraticpeoplesrepublicbjelorussischesovietsocialistrepublic#4428hayti" +
	"zuidsoedanformercentraalafrikaanserepublieksocialistrepublicromaniabelarussischessrsyriabulgariakingdomkoninkrijklaosfrguiana" +
	"#4258yarspecialadministrativeregionhongkongchinaantiguaandbarbudademocratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublicfederalestatenvanmicronesia" +
	"#2indrepublicoftheunionofmyanmarcongoleopoldvillevaticancityeasttimortimorlestepngrepublicchilizuidwestafrika" +
	"kingdommoroccokirghiziamalvinasfalklandisdsrepublicofseychellesformerzairekoreadprsultanaatdermaldivenyemenarabrepublicnorthsana" +
	"bosnia#4434#4450wallisandfutunaisfrsantarcticlandsbrazzcongoespanademocratickampuchea" +
	"equatorialguin#4500malagassieheardislandsmcdonaldislandsuaemiratesdemocraticrepublicofthecongosomalilandnorway" +
	"transitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafricaformerceylonfederatievansaintkittsennevisverenigdestatesbrazilierepublicgambianorfolkisds" +
	"czechoslovakfederativerepublicrepubliekmacedoniemuscatandomanrepublicofparaguayarabischerepublicsyrierepublicofmaltarepubliekvanpalauyemenfmrarabrep" +
	"papuanewguniearepublicliberiacommonwealthofpuertoricovrcarabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenunie" +
	"syrieunionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254romaniafrenchpolynesiarepublicbeninguineabisseau" +
	"republicofargentinafederalestatenvanmicronesiemicronesiafederatestatesrepubliccongobrazzavillecaboverdemetropolitanfrancesocialistfederalrepublicyugoslaviaformerfrenchsudan" +
	"sloveniedemocraticvolksrepubliekethiopierepublicseychellesrepublicchilegermanyezwitsersebondsstaatdemocratischevolksrepubliekvankorearepublicofireland" +
	"#2braautonomousterritorygreenlanddempeoplesrepofkoreanorthmacedoniarepubliczwitserlandfederalmicronesiarepubliekderfijieilandenczechrepublicczechia" +
	"republiekmaldivensultanatemaldives#4438autraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicofrepublicoostenrijk" +
	"republictajikistanverenigderepublictanganyikazanzibar#2brbkingdomofbelgiumbyelorussiansovietsocialistrepublicspainkingdom#2guyformeregypte" +
	"formernorthvietnamrepublicofrwandarepublicofthecongodemrepzairekinshasacongofransguineesocialistrepublicuniebirma#2uryalgerije" +
	"republiekequatoriaalguinearepubliekoppervoltaverenigdestates#2gabkameroenlaotiaansedemocraticvolksrepubliekroemeensesocialistrepublicdempeoplesrepkorea" +
	"stateofqatarslowakijewesternsamoarepublieknamibiebritishindianoceanterritoryrepubliekmalirepubliekkirgistantrinidadandtobagorepublic" +
	"formerdemocraticrepubliccongomacedoniafyrunitedkingdomofgreatbritainandnorthernirelandcuba#4250argentinarepublicfederatievanmicronesieafarsandissas" +
	"#3yucsoudnederlandseantillenczechoslovaksocialistrepublicfijidominionmacedoniathefmryugrpromaniapeoplesrepublicrepubliekgabontimorlestedemocraticrepublic" +
	"sainthelenaascensionandtristandacunhaplorepublicofindiagreatbritainnorthirelandunitedkingdomsfryugoslaviasloveniasultanaatbruneiussr" +
	"boliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeusverenigdkoninkrijkvangrootbrittannieennoordierland#2gbrrepublicsrilankapeoplesdemocraticrepublicofethiopiastmartin" +
	"kinmenandmatsuseparatecustomsterritoryoftaiwanpenghukorearepublicofturkiyeserbiamontenegroserbiafrfederalislamicrepublicofthecomorosmacausar#4458federatiemicronesie" +
	"laodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregionplurinationalestaatvanboliviademocratickampuchiasaintchristophernevis" +
	"azerbaijansovietsocialistrepublic#2srbstkittsguernseyivorycoastrepublicunitedstatesofindonesiarepublicbelarusalgeriademocraticandpeoplesrepublic" +
	"congodemocraticrepublicof#2usasomalie#44republicofboliviazimbabwepeoplesrepublicyemenpeoplesrepublicmacauchina" +
	"egyptarbrdmoldavierepublicofequatorialguineakoninkrijkburundicentraalafrrepubliekportugalrepublic#2ukr" +
	"reunionislandsboeroendirepofyemensouthafricaunion#4792#4740namibiaswanepalstate" +
	"federatedstatesofmicronesiarepublicgeorgiairanislrepofoostduitslandstbarthamerikaanssamoa#2niuverenigdkoninkrijkgrootbrittannienorthierland" +
	"tokelaurepublicofiraq#2nruvenezuelabolivarianrepublicofierserepublicformerfederatiemalakkagabongabun" +
	"sthelenastaatcomorenkoreapeoplesrepublicbritishvirginislandsgrotesocialistischelibischarabischevolksjamahiriyyaguineabissaoprovinceofchinataiwansaintpierreenmiquelon" +
	"republicmontenegrotanganjikasierraleonesovietuniegilbertelliceislandsmainlanduroftanzaniasurinamerepublickoreadem" +
	"afarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormaligtaiwanrocaotearoanewzealand" +
	"saintchristophernevisfederationverenigdestatenmexicopalestinearabischerepubliekjemenbyelarusrepublicofturkeyrepublicbotswanademocraticsocialistrepublicofsrilanka" +
	"portugeesoostafrikasomalia#48maagdeneilandenamerikaanserepublicofzairechineestaipei#2nldmoldavia" +
	"fmryugoslaviaivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunionburmamyanmargreenlandautonomousterritoryusviunitesstates" +
	"venezuelabolivrepublic#4796#4736#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritorypapuanorthguinea" +
	"republicgeorgiesultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliekestonianrepublicmacauchinaprrussiaussrsocialistfederalrepublicjoegoslavie" +
	"gemenebestvandebahamaschannelislandsrepublicofegyptstmartinsaintmaartenverstatentogorepublic#2gnbyougoslavia" +
	"frenchsouthernandantarcticlandsgazaandwestbanklibischarabischejamahiriyyakazachstanwestsamoacommonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribatimaldiven" +
	"verenigdemexicaansestatesturkmenistanrepublic#2ggycostaricarepubliekcostaricaservieenmontenegrouniekoninkrijkspanjegermanyfmrdemrep" +
	"palestinafryserbiaandmontenegrobuitenmongolie#2ugafedstsmicronesiaspecialeadministratieveregiohongkongvandevolksrepubliekchinasultanaatvanomanformerswaziland" +
	"#1babechuanalandkingdomofsaudiarabia#4795volksrepubliekchinaspecialeadministratieveregiohongkong#2glpmalaysiafederationrepublicbolivia" +
	"slovakrepublic#2guf#2grd#2noririrepubliekazerbeidzjan#2ner#2nzl" +
	"indonesierepublicverenigdestatescaymanisdsrepublicmalibyelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliekpeoplessocialistrepublicalbaniasintmaartennetherlandsmorocco" +
	"muscatomansultanatecommonwealthofbahamasiranislamicrepsowjetuniegoudkustirishrepublic#4732#4748" +
	"#4724nederlandseantillenformer#2senkirghizrepublicturksencaicoseilandenrepublicofsouthsudantadzjiekistandutcheastindies" +
	"jemenitischearabischerepublic#2nam#2ngaksagemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublicsurinamrepublic" +
	"salomonseilandentajikistanrepublic#2lcaalandislandsrepublicchinastaatdercomorenunionofburmasocialistrepublicmacaospecialadministrativeregionpeoplesrepublicchina" +
	"papuanewguineastaterepublicbosniaherzegovinafederaldemocraticrepublicethiopiestbartsfedstatmicronesiarepublickroatiesocialistischevolksrepubliekalbaniesaintchristopherandnevisfederation" +
	"americanvirginislandsnorthernmarianas#1ydrepublicoftrinidadandtobago#1bbdominicanrepublic#4798vietnamdemocraticrepublicof" +
	"federatiesaintkittsenneviskoninkrijkitalievenezuelabolivariaanserepubliek#2svnnigeriafederatiestvincentandgrformerhongkongpeoplesrepublicofthecongo" +
	"heiligestoel#1yeguineabissaurepublicantiguabarbudaformerdemocraticrepublicgermanygermandemocraticrepublic#1benmarianaisds" +
	"hongkongrepublickenya#2sxmformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartinsintmaartensaintmartinsomalischerepublic" +
	"taiwandominicaanserepubliekfijieilandenformergermanyfederalrepublicfmrdemrepofvietnamrepubliekivoorkust#1bdfederationsaintkittsnevis" +
	"maladivenmaledivenrepublic#4720#2syrrepubliekhongarijeegyptkingdom#2grcrepublicgabon" +
	"republicmaltabermudaislandsdemocraticpeoplesrepublicofkoreapalestinianauthorityadministeredterritoriespakistaninclbangladesh#1ugetiopierepublicbrazzavillecongo" +
	"saintpierremiquelonrepublicbosnieherzegovina#1bgpnguineademocratischevolksrepubliekkoreaarubademocraticrepublicmadagaskarstmaartenfransdeel" +
	"republiekbulgarijesainteustatiusandsababonaireislamicstateofafghanistan#2svkfederaldemocraticrepublicethiopiayemennorientaalserepubliekuruguayportorico" +
	"korearepublicofsouthmultinationalestaatboliviaformertsjechoslowakijepenghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicseychellen#1bfpakistanitalyrepublic" +
	"trinidadandtobagooppervolta#2gha#2gumrepublicofcolumbiaczechslovakfederalrepublic#2nicturksandcaicosislands" +
	"stateunionserbiamontenegrousminoroutlyingisafarsandissasterritorysocialistfederalrepublicyugoslaviarepublicofkosovarepublicofgeorgia#1uawallisandfutunaisds" +
	"brindianoceanterrformerunionsouthafrica#1aicnmivietnamformerrepublic#1bi#1deleopoldvillecongo" +
	"macedoniafyromnorthmacedoniapeoplesrepublickoreaformersovjetuniekleineafgelegeneilandenvandeverenigdestatenmacedoniaformeryugoslavrepublic#2grlfyrom#3hvbf" +
	"belorussischessrafghanistanislamicrepkongokinshasafillipijnenrepublicsouthvietnam#1bh#1ddrepublicazerbeidzjan" +
	"zuidelijksoedanverstatesafghanistanislamicemiraterepubliekzambiamyanmarrepubliekderunieverenigdestatesmexicostvincentgrenadinesgeorgiansovietsocialistrepublic" +
	"republiccongoleopoldvilletoerkmenierepublieksenegaltheabodeofpeacenationofbruneirepublicofvanuaturepubliekirakslovakijerepublicparaguay" +
	"saintpierremiqstvincentandgrenadinesbenin#1pk#1hkdemrepnkoreakuwaitrepublicofpakistan" +
	"brasilmaldivesdutchpartsaintmaartensouthsoedanformerdemocratischkampucheademocraticrepublicofzairecongomalagassischerepubliekformerlibyanarabrepublic" +
	"macedoniarepublicvsasintbartholomeus#2lbrformercongodemocraticrepublictchadiranirof#1al" +
	"#1bjlibischearabischejamahiriyatoerkmenistanunitedstatesindonesiarepubliccookisbulgaria#2ssdsultanaatmaldiven" +
	"sudansouthrepubliekcyprusdemocraticvolksrepublieklaosbelgiemainlandchinapr#1um#1jmtadsjikistan" +
	"#1am#1bm#1fmitalykingdommuscatoman#4729#2gmbkenya" +
	"latviarepublicsvietnamcuracaokingdomnetherlands#4670tanzaniaunitedrep#1phafghanistan#1an" +
	"nrhodesia#1bl#1cnpeoplesrepublicofyemenstateofpalestinephillipines#4728ethiopiatransitionalgovernment" +
	"#2sur#2swzspaansguineabritishvifransgebiedafarsissasislamicrepiranstvincentandgrenscomorosstate" +
	"republicnigercentraalafrikaanskeizerrijktunisiegreatbritainandnirelandunitedkingdom#1jongwanerepublicbolvenezuela#1ao" +
	"#1bo#1co#2ltumacauspecialadministrativeregionchinarepubliekvietnam#1dosomalischedemocraticrepublic#1fo" +
	"southkorearepublicofislamicrepublicpakistankoninkrijknederlandenmalawirepublicyugoslavsfrafarenissalanddevoormaligejoegoslavischerepubliekmacedonierepubliekslovenie" +
	"#4604federalrepublicgermanywestgermanyrepublicoffijieasternsamoaroemeenserepublic#1pn#1hnkinshasademocraticrepubliccongo" +
	"#1bn#1cl#2eshrepublieklibanon#3bummrepublickaapverdiefederalrepublicofnigeriafederalislamicrepubliccomoros" +
	"varrepublicserbiaunievanburmasocialistischerepubliekzuidgeorgiefijiislandsunitedrepublicoftanganyikaandzanzibar#1pm#1hm" +
	"#1iq#1omguiana#1bq#1cmallerdoorluchtigsterepublicsanmarinosalomoneilandenwestbankgaza" +
	"#1dmsuriname#1fiformerdemocratickampuchearepublictunisiaeasttimorrepublicofthephilippines#4674" +
	"filipijnengemenebestformerbolivia#1plvsvanamerika#1ircongodemrepzairekinshasafederalerepubliekjoegoslaviesomalischedemocratischerepubliek" +
	"socialistrepublicofvietnamsolomonisdsunderunscr1244kosovoiraqkingdomvolksrepubliekcongorepublicofarmeniademocraticrepublicafghanistanitaly" +
	"republieknicaragua#2stpspaansguineeuroftanzaniamainlandtanzaniamainlandunitedrepublicsocialistvolksrepubliekalbanieeirehongkongspecialadministrativeregionofthepeoplesrepublicofchina" +
	"unievanmyanmarrepubliekrepublicofkosovo#1rshungarianpeoplesrepublicplurstateofboliviatunisia#1uk#1is" +
	"#1lk#1bs#1ck#1dk#1fkrepublicofsurinamesultanaatmuscatomansainthelena" +
	"saoedischarabie#4600#4616togoleserepublicpeoplesrepublicofmozambique#1yt#1hr#1it" +
	"unionindia#1adkampucheapeoplesrepublic#1br#1ch#2est#1dj#1et" +
	"#1fjfederaldemocraticrepublicofnepalturkyyecongofreestatesieraleonerepubliekmaltagermanydemrepofrussischefederal" +
	"tongakingdomkoreademocracticpeoplesrepublicfederalrepublicduitslanddemocraticrepublicofcongozuidgeorgia#1yuzimbabwerhodesia#1pa" +
	"#1ru#1je#1ae#1li#1nu#1bu#1cistaatsgemeenschapvanservieenmontenegro" +
	"islamicemirateofafghanistan#2ecuguineabissausaintmartinfransdeelsintvincentendegrenadinesceylonseychellenfederalislamicrepubliccomoren" +
	"sarhongkongchinafederatestatesofmicronesiatheargentine#4678burmaunionofrussischefederatiecongozairenicaraguarepublic" +
	"#1wfcongobrazzavilledeutschlandfransegebiedeninzuidelijkeindischeoceaan#420belguimtrinidadtobago#1af" +
	"#1bt#1cfbahamasthezuidgeorgiaendezuidsandwicheilandenformeryugoslavrepublicofmacedoniamoldovaformercapeverdekoninkrijksaudiarabie" +
	"nationofbruneitheabodeofpeaceburundikingdomnetherlandoccpalestinianterritorystkittsnevisnetherlandsantheardmcdonaldeilandennetherlandskingdomof" +
	"wallisfutunaislandsterritory#1pg#1rwarabrepublicyemenyemenbahamaislands#1twonafhankelijkestaatwestsamoa#1kw" +
	"#2lbyrepublicofsingapore#1ag#1bw#1cgstatecomoros#2sgsmacaosar" +
	"#2sycjerseychannelislandsrepubliekguineerepublicnicaragua#4612swedenrepublichungaryrepublieksoedan" +
	"vietnamfmrdemrepyemendemocratic#1pfmarshallis#1tv#1hvperurepublic#1ax" +
	"#1bv#1cd#2esp#2luxwestelijksamoanederlandsdeelsintmaartenimperialstateofiransvalbardjanmayenislands" +
	"bouveteilandsouthafrikaijsland#2sgpkaaimaneilandendemocraticrepublicsoedanguineaecuatorialnyemen" +
	"skoreacomorenislamitischebondsrepubliekrepublicofitaly#1pe#1hu#1by#2egybelarus" +
	"#2sauturkeyrepublicbruneidwallisfutunaburkinarepubliekfijisocialistischerepubliekvietnamsomalischerepubliek" +
	"brazilheardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaanrepubliekbelarusrepubliekindia#1tt#1ht" +
	"#1kr#424#432bhutankingdom#1az#1np#440#1er" +
	"noordelijkemarianaeilandenstvincentandthegrenadines#2eazlithuaniarepublicrepublicofthecongoleopoldvillemalvinasfalklandislandsmaleisieyemens" +
	"tfyrmacedonia#2zarsocialistischelibischarabischevolksjamahiriyyaprmainlandchinaalgeriademocraticandpopularrepublicyemenrepublicknetherlandaruba#1us" +
	"faeroerislandshrvatska#431urugay#1lc#1cc#1escentraalafrikaansekeizerrijk" +
	"kyrgystantadzhikistan#4882republicofburundirepubliekderfilipijnenusminoroutlyingislandsirelandrepublicascensionentristandacunhasinthelena" +
	"dutchguiana#4608socialistischerepubliekvandeunievanbirmalybievietnam#1tr#1kpmauritus" +
	"#1lb#1nr#1bzkirgyzstandprk#2slvfilipijnenrepubliekformerzanzibarpembaisd" +
	"#3rhzwsrilankarepublickingdomswazilandluxembourggrandduchyfederatieverepubliekbrazilie#1pysaotomeprincipedemocraticrepubliceastduitsland" +
	"#1la#1ca#1gydemrepublicofthecongostpierreenmiquelondemocraticrepubliczairekinshasacongoverenigdemexicaansestatenserviemontenegrostatenunie" +
	"azerbaijanrepublicmarshallsmainlandurtanzaniaangolapeoplesrepublickirgistansocialistlibischarabischejamahiriyademocratischerepubliekoosttimorascensionandtristandacunhasainthelena" +
	"kosovounitednationsadministeredregionrepublicofalbaniarwandaitalianrepublic#1tpguineapeoplesrevolutionaryrepublic#428#436" +
	"#444#456maleisiefederatienamibiarepublic#2smrnewzealandaotearoafrpolynesiatci" +
	"leopoldvillerepubliccongodemocratischerepublieksudanarabrepublicegyptbyelorussischesocialistsovjetrepubliekpalestijnseterritoria#451verenigdearabischerepubliekalandseilanden" +
	"ethopiarepubliekmadagaskargermanyunifiedazerbaidjan#4886#4894fedstatesofmicronesia#4826" +
	"republicestlanddominicanrepublicdrrepublicmoldovaunionmyanmarbritishterritoriuminindischeoceaanamericauslibischearabischerepublieksocialistischefederalerepubliekjoegoslavie" +
	"#4620turksandcaicosisdsuniesouthafrikaalbanialybiaturkey#1mx#4191" +
	"#450franserepubliek#4887caribbeannetherlandsformerivorycoastboliviaplurstateofrepubliekzairekazakhistan" +
	"lithuaniansovietsocialistrepubliccommonwealthofdominicatongagambiathe#1uypeoplesrepublicbulgariaguatamala#1my" +
	"#4192unitarystaterepublicindonesia#1aqsocialistischerepubliektsjechoslowakijeformerrepublicvietnamcookislandsuzbeksovietsocialistrepublic#2sjm" +
	"gambiarepublicsyriauarfijifilipijnenrepublicrepofthecongo#4626frenchstmartinfrserbiamontenegroyugoslavia" +
	"papuanewguineaterritoryunionmyanmarrepublicnetherlandsantillesformer#1sz#1uz#1kz#1jp#1mz" +
	"naururepublic#1ar#448#452#1czamericaunitedsates#1grstatevaticancity" +
	"republiekboeroendirepublicofsierraleone#4891#2sun#2zmbrepublicitalielibyaunitedkingdomrepubliekbosnieenherzegovina" +
	"saintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslaviafranssoedankofthenetherlandsintmaarten#1pslibyanarabrepublic#1ws" +
	"boliviaplurinationalestaatrepublicangola#1as#2lieussrrussia#1gsbyelorussischessrkaaimanislands" +
	"republiekbotswananorthyemenrepublicczechia#4890maldivesislandsgefedereerdestatesmicronesie#4834democraticrepublicgermany" +
	"sultanaatomanstvinandgren#2xslislandscocoskeelingoekrainsesovietsocialistrepublicvae#4624albanie" +
	"verenigdearabischeemiraten#1zr#1pr#1sxbritsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#1tz#1id" +
	"kyrghyzstan#1mtkingdomspain#1at#1nzswanamibia#1cxcongorepbrazzaville" +
	"#1dz#1gpburkinafasouppervoltamacauchinapeoplesrepublic#2shnkingdomofthenetherlandsthechinataiwanprovinceofleopoldstadrepubliccongo" +
	"portugueserepublic#2sdnbonairesinteustatiusensaba#4833commonwealthaustraliakyrgyzstanpuertoricousoeganda" +
	"unieserviemontenegronowmyanmarburmaturksencaicosmorrocounitedrepoftanzania#1re#1sy#1ie" +
	"#1ky#1vudjiboutitransjordan#1mu#4180#4196paraguay" +
	"#1au#1ly#1ne#1cyrepublicofthegambia#1dy#1ee#1gq" +
	"#4156moldoviansovietsocialistrepublicunitedrepublicoftanzaniademocratischerepubliekcongo#2sommarshallisdscentralafricanrpanama" +
	"rwandarepublic#2xonarubaknetherlandmicronesiafederalestaten#4832republickeniavietnamrepublicof#2spm" +
	"vatikaanfrankrijkkampuchiasteustatiusandsababonairerussischefedkampucheacambodiarepublicofmontenegro#4694" +
	"hongkongspecialadministrativeregionterritoryguamgreecegermandemocraticrepubliceastgermanyfaroer#1svmacaochinaprzanzibarsultanate" +
	"#1mvsouthjemen#1cvdemocraticrepublicduitslandhashemitischkoninkrijkjordaniekanada#4831cambodiakingdom" +
	"kirgizstan#2zafnoordvietnamrepublicofmoldovacongorepofkirghizstanmacaospecialadministrativeregionrepublicequatoriaalguinea" +
	"#1zwfaroes#1pw#1tg#1kg#1mw#1aw#1ng" +
	"#1cw#2lvaformeriran#1eg#1gwheardmcdonaldislandsaukiribatiyemenpdrsouthaden" +
	"democraticrepublicsudanstaatbruneidarussalamvsmaagdeneilandenformernoordvietnamhungarynethelandstadzjiekiekleinepacifischeeilandenvandeverenigdestaten" +
	"#2zwedemocraticrepublictimorlestenigeriasaintchristopherandnevisarmenia#1st#1tf#2lbn" +
	"#1mp#1lv#1nfkoninkrijksaoediarabie#1gtfederalpeoplesrepublicofyugoslaviazairesouthafrica" +
	"brazilfederativerepublickinshasademocraticrepublicofthecongobezetpalestijnsegebiedencocosislandsnoordelijkemarianen#2xnscolumbiarepublickingdomofthenetherlands" +
	"seychellespeoplesrepublicromaniarepublicecuadorspecialeadministratieveregiomacaobrazzavillerepubliccongo#1su#2lao#1ke" +
	"witrussischesocialistischesovjetrepubliek#1mq#4184#1lu#1nafijirepublic#1cukaapverdie" +
	"verenigdestatenvanvenezuela#1gu#4152#2lso#4144formersyriaturkmeenserepublicchristmasisland" +
	"#4860malayasia1999kosovoinaccordancewithunsecuritycouncilresolution1244eswatiniislamicrepublicofthegambia#4690leichtensteinafghanistankingdom" +
	"outermongoliaaustria#1pt#1rh#1srbyelorussianssrfransezuidelijketerritoria#1td" +
	"#1mrascensiontristandacunhasainthelena#1lt#1cr#2ethnetherlandsthebolivariaanserepubliekvenezuelasintmaarten" +
	"hongkongchinaspecialadministrativeregionphilippineislandsjordanieliechstensteinbelau#1xkmarshallislands#1ss" +
	"republiekdermaledivensaintvincentgrenadines#1tcbeninrepublicformermalaya#1ms#1ls#1nc" +
	"chinamacausar#1cs#1ecdemocratischerepubliekduitsland#4178#2scg#4862#4818" +
	"swissconfederationpeoplesrepublicbangladeshunionofmyanmarrepublicbraziliekingdomoftunisialeopoldvillerepubliekcongomicronesiafsarmenie" +
	"biotvorstendomliechtenstein#1ilnoordsoedansaotomep#1mlcotedivoreseparatecustomsterritoryoftaiwanpenghukinmenandmatsu" +
	"#1lrdomtomfrance#1el#1ghmarshalleilandenrepublic#1frformerdemocraticrepublicofthecongovietnamdemocraticrepublic" +
	"lativafederalrepublicofgermanywestgermanypalaurepubliekoosterserepublicuruguayrepublicdahomeystaatsgemeenschapservieenmontenegrofrenchcameroonsamerikaverenigdestates" +
	"#1zmpuertoricocommonwealth#1im#1mm#4188islamitischerepubliekiranserbiarepublicstkittsennevis" +
	"#1giegermany#4140#2slesfrofyugoslaviaformerisrealrepublickiribatirepublicmauritius" +
	"bonairesainteustatiussaba#4800stateisraelswazilandkingdom#2swemainlandunitedrepublictanzaniarepublicsouthafricasouthvietnamrepublic" +
	"netherlandsguianakingdomeswatinijordanhashemitekingdommalaysiairanislamicrepublic#1snkingdomlibya#1in" +
	"#1knfransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuelatsjechoslowaaksesocialistischerepubliek#1mn#1nl#2cogfmrzanzibarandpembaisd" +
	"#1gnyugoslaviafrserbiamontenegrodemrepofsaotomeandprinciperepublickosovarepublicpalauboliviarepublic#2xla#2jam" +
	"formertheformeryugoslavrepublicofmacedoniasolomoneilandensenegalrepublicpeoplesrepublickampucheaportuguesewestafricamarokko#1ro#1so" +
	"republicofsanmarino#1toislamicrepublicgambia#1io#1mo#1no#2codrepublicofindonesiaunitarystate" +
	"sintmaartendutchpart#2jpn#2xkxbritishguyanasyrischerepubliekarabrepegyptalgeriemicronesiafederalstat" +
	"romanianpeoplesrepubliccameroonrepubliccongopeoplesrepublicof#1sl#1tn#1vn#1mh#2che" +
	"unievanzuidafrika#1eh#1glrepkorea#2slbmaldiveislandsitaliaanserepubliekverenigdearabemiraten" +
	"kingdomofhungary#4807verenigdestatesverafgelegeneilandjesmyanmarunionunitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissas" +
	"fransdeelsaintmartin#1za#1qa#1sm#1tm#2cub#1km#1vi" +
	"korearepofwestelijkejordaanoevergazastrook#1ni#4112iranimperialstate#1gmafarsissasfrenchterritoryformercambodia" +
	"formerjugoslaviebosniaandherz#4804peoplesrepublicofangola#2xwbsouthernyementunesischerepubliekrepubliekvancaboverde" +
	"democratischerepubliektimorlestelaosdemocratischevolksrepublieksaintkittsnevitsargentinaijslandserepublicstateofkuwaitformersovietunion#1sj" +
	"#1tlkingdomitalyhongkongchinareunion#1nh#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden" +
	"#1gbvolksrepubliekmongoliefederationnigeriabhoetankirgizistanspecialeadministratieveregiomacaumaldivenrepublicarabrepublicofegypt" +
	"maledivenkoninkrijkhongarijesloveniarepublic#1sktokelauislands#1tklesothokingdomformerdemocraticrepublicvietnam" +
	"peoplesrepubliccongo#1mk#2lkacocoskeelingislands#2qatformeroppervolta#4170onafhankelijkestaatvansamoa" +
	"malagasymadagascarnetherlandskingdomoftheformerzuidvietnamformeryugoslavrepublicmacedoniagazastrookwestelijkejordaanoever#4810republiekdjiboutialgeria" +
	"staatvietnamgermanyformerfederalrepublicmaurituisfederalrepublicyugoslavianetherlandskingdom#2cymmadagaskarrepublicofguatemala" +
	"vorstendommonaco#1sh#1tj#1kh#1mdgazastripwestbankturkyiesaintchristophernevisfederatie" +
	"transjordanhashemitekingdomdemocraticfederalrepublicofnepalwesternsamoaindependentstateunionburmarepubliekpanama#1silibyanarabjamahiriyaeastgermanygermandemocraticrepublic" +
	"montenegrorepublicsouthsudan#1ve#1ki#1meuppervoltanauru#2can" +
	"#2eri#4116#1ga#4148drccongorepublicsloveniastatepalestin#2jor" +
	"formerukrainianssrsahrawiarabdemocraticrepublicrepublicmadagascardominikaanserepubliekstaatlibielaodemocratischevolksrepubliekargentinesthelenaascensionentristandacunha" +
	"surinamdutchguianagemenebestderfilipijnenrepublicofliberiamalagasy#1thsaintmaartensaintmartinserviemontenegrostaatsgemeenschap#1vd" +
	"birmaunieunievanburma#1mfhungarypeoplesrepublicrepublicturkey#1gfformerdahomeybonairesteustatiusandsaba" +
	"trinidadentobagoyemenpeoplesrepublicgrotelibischarabischesocialistischevolksjamahiriyya#2cyp#1sg#1vg#1mg#2chn" +
	"gefedereerdestatenvanmicronesie#2coliraqrepublic#1ggmicronesiafederalestatenvan#4166#4174vanuaturepublic" +
	"noordelijkemarianeneilandenfaroereilanden#2xnbstomeprincongothedemocraticrepublicofthezambiarepublicofindonesiaverarabischeemiraten" +
	"peoplesdemocraticrepublicalgeriaformerbyelorussiansovietsocialistrepublicsaudischarabierepublicofnauruuraguayislrepofiranrepublicwitrusland#1sd" +
	"kyrgzstanunitedstatesvenezuelasouthernrhodesia#2comfriendlyislandssinthelenaascensionentristandacunha#1gd#4175" +
	"burkinafassorepublicslowakijekingdomnepalswitzerlandformerdemocraticyemenrepublicofsrilankaguinearepubliclpdr" +
	"fryugoslaviagreatbritainmacaospecialadministrativeregionchinahasjemitischekoninkrijkjordaniekingdomofbhutanprovincechinataiwanchadverenigdestatenverafgelegeneilandjes" +
	"#1sebailiwickguernsey#1vamaskateoman#1ma#2chllibischarabischerepubliek#2eue" +
	"#1geknetherlandsaintmaartenrepublicsloveniestbarthsusvirginischinapeoplesrepublicmacauformervenezuelaamerikaverenigdestaten" +
	"empireofethiopiafrancesaintmartinsthelenaascensionandtristandacunhafederalrepublicofcameroon#1sbargentinieunderunitednationssecuritycouncilresolution1244kosovorepublickirgizie" +
	"#2cckbrazilfederalrepublickoreadprkmainlandchinapeoplesrepublicrepublicofthemarshallislandssvalbardandjanmayeniskingdomofafghanistansvalbardandjanmayen" +
	"#2jeyfrygilberteilandenkosovounderunscr1244sadrkingdomofbulgariasouthgeorgie#2cxr" +
	"micronesia#1scvietnamfmrrep#1vc#1mcstaatqatarczechia#4162" +
	"republicabolivarianadevenezuelarepubliektunesieverenigdestatenkleineafgelegeneilandendominionofceylonvolksrepubliekangolanorthrhodesiasaintvincentfrenchsouthernantarcticterritoryfra" +
	"republiekgambiaholyseevaticancitycongodrunitedkingdomgreatbritainnorthernirelandformerserbiaandmontenegrocaribiannetherlandslibischarabischejamahiriyakirghizsovietsocialistrepublic" +
	"naoeronorthernmarianaislandscommonwealthrepublicofmauritiusrepublickosovoalbaniarepublicunitedstatesusaafarsenissasfransgebiedfalklandis" +
	"#3nhvuguyanacooperatieverepublicpeoplesrepublicofalbaniafrenchterritoryafarsissassaintkittsennevissouthadenyemenpdr#1sa#2civ" +
	"kyrgistan#2cafczechiaczechrepublicvenezuelarepublicofsouthrhodesiewestgermanyvolksrepubliekchinaspecialeadministratieveregiomacaumalagasischerepubliek" +
	"republicsouthafrikabyelorussischesocialistischesovjetrepubliekethiopiaincludingeritreajugoslaviasrilankaceylonkeizerrijkethiopiesovietuniontanzaniaverenigderepubliek" +
	"portuguesetimorformercongobrazzavillepeoplesrepublichungaryhaitiformerserbiamontenegrovaticanrepublicegyptedemocraticandpeoplesrepublicofalgeria" +
	"ukraine#2cuwrepublicofnaoerogreatbritainandnorthernirelandunitedkingdomiranislamicrepublicofrepubliektanganyikauspuertoricostmartinsintmaarten" +
	"unitedarabeastdrdominicanrepublickyrghzrepublicrepublictunesiesintmaartenkingdomofthenetherlands#2xaukingdomofmoroccostatenunieserviemontenegro" +
	"stkittsandnevisfederationterritoryafarsissasrepubliekturkijeunitedkingdomofgreatbritainandnirelandsouthgeorgiafederalstatmicronesiabahrainkingdommicronesie" +
	"verenigderepubliekkameroen#3zrcdwitruslandrepublickoreafrenchguyanalatviansovietsocialistrepublicaregyptrepublicofbulgaria" +
	"saintmaartendutchpartesthoniavenezuelabolivarianrepublicmeestserenerepublicsanmarinoperunorthrhodesieboliviaplurinationalstateofirofiran" +
	"republiekservieazerbeidjanprchinaleopoldvillerepublicofthecongocookisdsceylonsrilankavirginislandsunitedstatesrepublicivoorkust" +
	"plurstateboliviaformerverenigdearabischerepublieknetherlandssultanatemaldiveislandselsalvadorpalestinestatesainthelenaanddependenciesrepublicoflatvia" +
	"sabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundidemocraticrepublickoreaunitedstatesofvenezuelabrazilunitedstatesislamicovergangsstaatafghanistansouthrhodesia" +
	"zuidgeorgieendezuidsandwicheilandenjugoslavievolksdemocratischerepublickorearepublicvanuatuspaansestaatinaccordancewithunsecuritycouncilresolution12441999kosovorepublichaitiamericaunitedstates" +
	"statepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestatenfrsouthantarcticterritoryrepublicpanamapalausudanupto2011republictsjaad" +
	"republicofyemendominicanrepublicdemocraticrepublicdominionoffijiphilippinesrepublicdemrepofkoreasocialistrepublicunieburmaspanishsaharapalestijnsegebieden" +
	"korearepublicstatecambodiaplurinationalstateboliviarepublieksierraleonerepublicijslandbirmamyanmardemocraticrepublicofkoreaislamicemirateafghanistan" +
	"sthelenadependencieskingdomofsiamazerbajdsjandrocrwandeserepubliekverenigdestateskleineverafgelegenislandsfranssomalilandformerwitrussischesovietsocialistrepublic" +
	"verenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdomrepublicofpolandkoninkrijkroemenieformerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkong" +
	"vaticaansestaatcrotiausofamericamacedonianorthmacedonianoordelijkemarianenislandssultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroen" +
	"sintmaartennederlandsdeellibischearabischerepublicrepublieklitouwenduitslandbondsrepublieknoordmacedoniepeoplesrepublicofkoreasoevereinedemocraticrepublicfijifrenchsouthernandantarcticterritories" +
	"ruslandkoninkrijkvansaoediarabievjrmacedonierepublicsudanspecialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliek" +
	"unitedstatesminoroutlyingislandsstvincentengrenadinesbesislandsformercongoleopoldvillechinapeoplesrepublicfederatievannigeriakyrgyzrepmacedonie" +
	"egypteverenigdearabischerepubliekeritreafrenchafarsandissasfrsouthernterritoryfrenchsouthernantarcticterritorybosniaandherzegovinaformerservieenmontenegromalagasyrepublic" +
	"federationofmalayavolksrepubliekhongarijebarbadosyemensouthyugoslaviaserbiaandmontenegrooostelijkerepubliekuruguayrussianfedantigua" +
	"heardendemcdonaldeilandenkoninkrijkgriekenlandoccupiedpalestinianterritoryrepubliekegyptesaintchristopherennevisfederatietahitifrenchpolynesiahungarykingdomtaiwanchina" +
	"equatorialguinearepublictogoleserepubliek#4332algerijnsedemocraticvolksrepubliekstluciaphillippinerepublicrepubliektsjechierepublicchad" +
	"virginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguayrepubliekletlandrussianfederationsaintmartinfrancenigerrepublicrepublicalbanie" +
	"republicbulgariaethiopiaformercentralafricanempirehongaarserepublieknoordelijkemarianengemenebesturuguayportugeeswestafrikasvalbardjanmayen" +
	"britsguianapeoplesdemrepyemenformersinthelenarepublicofsouthvietnamdrvngemenebestnoordelijkemarianentrucialstatesfransterritoriumvoorafarsissas" +
	"domrepgermanfederalrepubliccongodrcvaticanstatezimbabwerepublicfrgcongobrazzkeelingeilandencocoseilanden" +
	"frsouthernterritories#2xqcrepublicofcolombia#4334libyanrepublictuvaluvietnamrepublicfaroeislands" +
	"oostelijkerepublicuruguaysinteustatiusandsababonaire#2vnmbyelorussiatukeykingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliek" +
	"macedoniaoezbekiekoreanoordislamitischefederalerepubliekdercomorenparaguayrepublicslovaakserepublictadjikistanhendersonducieoenoislandspitcairn" +
	"rbvenezuelarepubliccolombiavolksrepubliekbeninrepbolvenezuelaunitarystateoftherepublicofindonesiaunionofthecomoroskoninkrijkthailandunitedstatesofindonesiarepublic" +
	"nmacedoniaverstatenvanamerika#4320#4336taiwanprovinceunionsouthafrica#4316bahamasgemenebest" +
	"#4344stchristoffelnevisbrazzavillecongorepublictsjadsaotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadines" +
	"koninkrijkbahreinrepublicalbaniabritishsolomonislandsethiopiefederationmalaysiastateofthevaticancityrepublicofczechiaantarctica" +
	"southvietnamgroothertogdomluxemburgsouthtomeprincipefaeroesstmartinfrancebritsegebiedenindeindischeoceaanfederationofmalaysiasultanateofzanzibar" +
	"nyasalandstchristopherennevisfederatieanddomtomfrancegaboenverenigdearabischerepublicegyptesovietsocialistrepublicsunion#2vengibralter" +
	"ethiopiafdrrepubliccolumbiacomorosislandsfaeroermaagdeneilandenmeestserenerepublieksanmarinorepublicofbeninsrv" +
	"federalvolksrepubliekjoegoslavierepubliekoosttimorsaudiaarabiazairekinshasacongodemrepsyrianarabrepbulickampucheaformercongodemocraticrepublicofcomores" +
	"portugeserepublicrepublicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire#2vdrdemocraticrepublicofsaotomeandprincipebotswanna" +
	"formerrepublicsouthvietnamhongkongsarchinazuidkoreastchristopherandnevisfederationmuscatenomanpeoplesrepublicmacaochinalibyanarabjamahariyadahomeybenin" +
	"serbiaandmontenegroyugoslavia#4324elpenbeenkust#4308#4312#4340dutchantillesbulgariarepublic" +
	"republiekturkiyeverenigdearabischerepublicservieenmontenegrostaatsgemeenschapguatemalarepublic#2cpvspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublic" +
	"bolivariaanserepubliekvanvenezuelademocraticrepublicvietnamchinapeoplesrepublicmacaotrinidadsouthgeorgiasouthsandwichislandsstaatvaticaanstad#2crirepubliekcongo" +
	"rbvvenezuelarepublicofkiribatirepcongomocambique#2hndkoreademrepnbahreinrepubliekbolivia" +
	"litouwenrepublicturkmenistan#2virgrotelibischarabischesocialistvolksjamahiriyyarepublicofsurinamsovereigndemocraticrepublicfijizwitserseconfederatieformermacedonia" +
	"frenchsouthernandantarcticterritoriesfrarepbrazzavillecongo#2cmrczeckrepublicdemocratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonielibyastate" +
	"koninkrijkeswatinipapuaandnewguineamicronesiegefedereerdestatespalestijnsgebiedrepublieksingaporemyanmarbirmasaintmaartenstmartinunarabemirates" +
	"stateofpapuanewguineaportugueseguinearepubliekvandemaledivenrevolutionairevolksrepubliekguineelebanondemocraticrepublicsaotomeprinciperepublicburundicomorenislamicfederalrepublic" +
	"costaricarepublicfsm#2vutunitedmexicanstatesrepublicofbosniaandherzegovinavenezuelarepbol#4328belgischkongo" +
	"formerkampucheauzbekistanrepublicrepubliekangoladenmarkkingdomformersurinamtanganyikatanzaniafedmicronesiabahamasislands" +
	"belizethevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliekfederalrepublicbrazilieoekraiensesocialistischesovjetrepubliekmarshallislandsrepublicstatesolomonislands" +
	"sultanatemuscatomancollectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfijioccupiedpalestinianterritoryincleastjerusalemformerwestsamoanorthamerikaverenigdestatestsjechoslowaaksefederalrepublic" +
	"belarusrepublicdemocratischjemenkoninkrijktongakaapverdischeeilandencommonwealthdominicabelorussiansovietsocialistrepublicpuertoricospanishstate" +
	"republichongarijejapanformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen#2atgfederalrepublicofsomalianauruisland" +
	"kleinepacifischeislandsverenigdestatesbondsrepubliekrepublicsingaporecambodiastaterepubliekzuidsoedanislamitischebondsrepubliekdercomorenplurinationalestaatboliviademocraticfederalyugoslavia" +
	"republicvietnamcomorosdprkoreaislamicrepublicofmauritaniaafghanistantransitionalislamicstate#2atfdemocraticrepublicofthesudangaboneserepubliek" +
	"chinaprhongkongdemocratischerepublieksoedanmicronesiafederatedstatesunievanmyanmarcongorepublieksolomonis#2vctrepublicindonesie" +
	"federalrepublicjoegoslavieunitedkingdomlibyayemenadennegarabruneidarussalammicronesiegefedereerdestatenfalklandssintmaartenkofthenetherland#4300" +
	"ethiopiafederaldemocraticrepublicformerunionofsouthafrica#4348#2atavalleysandorraprincipalitysyemenukraniazuidsudan" +
	"koninkrijkmarokko#2hvokeelingislandscocoskinshasacongocaymansargentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublic" +
	"republicofchaddemocraticfederalrepublicnepaliriranrepublicofzambiarepubliekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek#2and" +
	"manislandsrepublicsoedanyslandjemenitischearabischerepubliekimperialstateiranpeoplesrepublichongkongchinaformerduitsedemocraticrepublicserbia" +
	"indiauniontaiwanchn#4540peoplesrepublicchinamacaospecialadministrativeregionirafghanistanvietnamformerdemocraticrepublic#4398formerunitedrepubliccameroon" +
	"frenchsaintmartinfidjifederalrepublicbrazilunitedstatesamerica#2htiformercentraalafrikaanskeizerrijkformercambodjaprincipalityofthevalleysofandorra" +
	"bovenvoltaformerduitsedemocratischerepubliek#2cskcongodemocratischerepubliekunitedstatesbrazilrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislands" +
	"hautevoltarepublicofcyprus#4574bosniaandherzegovinarepublicunitedkingdomoflibyarepofkosovohrvatskacroatialocalname#4304" +
	"chechrepublic#2asmmaneilandwesternsaharabechuanalandprotectoraterepublieknaurusocialistfederalrepublicofyugoslaviakingdomofitaly" +
	"koninkrijkafghanistaniranpersiaturkserepublicformerphilippinerepublicliberiarepublicmaldivischeeilandenincleritreaethiopiaperzie" +
	"democraticpopularrepublicalgeriasintpierreenmiquelongreecekingdomkinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilandenphilippinecommonwealthcoalitiongovernmentdemocratickampuchea#2cze" +
	"philippines#4212grenadaletlandkingdomtongaecuadortsjechoslovakijepalestiniannationalauthority" +
	"kingdomdenmarkfrenchpartsaintmartinpeoplesrepublicofkampucheaafarissalanddenmarkeqguineaslovakiatanganyikaenzanzibar" +
	"federatiemaleisiethailandsaotomeeprincipedrvsovereigndemocraticrepublicoffijicuracaogriekenlandgeorgie" +
	"federatiesaintkittsnevisuzbekhistanmaldivensultanaat#4226maltarepublicyemenarabrepublicghanarepublicrepublicofvenezuela" +
	"republicverenigdestatesindonesie#4570ijslandserepubliekformerfederationofmalayaminoroutlyingislandsusformerturkeysocialistischerepubliekroemeniefrsouthantarcticterr" +
	"#4392congodemocraticrepubliczairekinshasamalakkakorearepublicsouthfederatiemalakka#2hkgchiliformerbirma" +
	"republicsierraleoneeritreastatephilippinerepublicformerczechoslovakiajemenmongoliapeoplesrepublicunitedarabemirateformerunitedrepublicofcameroon" +
	"kazakhsovietsocialistrepublicrepubliekvandemarshalleilandenlaospeopledemocraticrepublicrepublicunitedstatesindonesiamutawakkilitekingdomyementanzaniatanganyika#4288nederlandsguyana" +
	"fsmicronesia#4548tsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesiatanganyikaandzanzibarunitedrepublicrepublicbolivarianavenezuelacongodemocraticrepublicofthekinshasa" +
	"congodemocraticrepubliczaire#2ausbirkinafasosocialistpeopleslibyanarabjamahiriyayugoslaviazanzibarbondsrepubliekduitslandsolomonislandsstate" +
	"#4239malvinasfalklandeilandennorthernmarianascommonwealthrepublicofguineafilipijnserepubliekmauretaniaroumaniarepubliekzimbabwe" +
	"nethantnepalfederaldemocraticrepublic#3ydyeislamicrepofiranvenezuelarepbolivarianadeazerbajdzjanrepubliccostaricarepublicofuppervolta" +
	"palestinestateofrepublictanganyikasaudiarabiakingdomrepubliekvanuatuuniebirmasouthadenyemenpeoplesdemocraticrepublicgeorgiaddr" +
	"independentstateofpapuanewguinea#4214ruanda#4222#4238#2hmdpeoplessocialistrepublicofalbania#2vat" +
	"formerunitedarabrepublicsocialistsovjetrepubliekenunierepublicrwandavirginislandsbritishkingdomofdenmarkrepublicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijk" +
	"hashemitekingdomtransjordan#2afirepubliccubatanganyikaformerbyelorussianssrkingdomnetherlandscuracaouniecomorenformercameroon" +
	"hellenicrepublickingdomofgreecethedemocraticrepublicofthecongoyemenarfransguyanaethiopiapeoplesdemocraticrepublicrepubliekkazachstanmongolia" +
	"republiclithuaniarepubliekgeorgieangolarepublicrepublicofgreeceturkiyegibraltarethiopianempireturkije" +
	"republiekoegandaislamitischerepubliekpakistanpersiairanbritsgebiedindeindischeoceaanvietnamsocialistrepublic#2abwverenigdestatenvannoordamerika#2afg" +
	"democraticvolksrepubliekalgerijereunionislandgemenebestvanpuertoricocommonwealthofthenorthernmarianaislandscameroonunitedrepublicfmrdemyemenphilipinesindependentstatesamoa" +
	"mauretaniecentralafricanempirekoreanorthlaopeoplesdemrepalandautonomousprovincekhmerrepublicpalauislandsniger" +
	"republiekarmenierepublicofcotedivoirebrazzavilleformercongoindependentandsovereignrepublicofkiribati#2autmaldiveislandssultanatekalaallitnunaatburkinofaso" +
	"republicofecuadorsultanateofthemaldiveislands#4218palestinianadminareasrepublicaustriaazerbeidsjanislandsmansaintkittsnevis" +
	"#4562#4578lareunionmozambiquepeoplesrepublicmaltaaotearoanieuwzeelandmozambiquerepublicdemocraticyemen" +
	"kazachiesyrianarabrepublicrepublicguatemala#2azestateoferitreazanzibarpeoplesrepublicislamicrepublicmauritanie#2ala" +
	"republiekportugallibaneserepublicsaintvincentandthegrenadinesservieenmontenegroyemenarabrepublicyemencommonwealthbahamasbangladeshrepublictrinidadtobago" +
	"portugeestimormiddenafrikaanserepublicvolksrepubliekalbanie#3aidjmongolierepublicirelandswiterlandunitedkingdomofgreatbritain" +
	"abodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic#2antrepubliczimbabwebjelorussischessrunitedarabicemirates#4248" +
	"formerlibyanarabjamahiriya#4280stpierremiquelonbuthanlibyanajguineaconakrygemenebestaustralie#4516" +
	"sierreleoneislamitischerepubliekgambiaalbanesevolksrepubliekcomorenkingdombelgiumdrciranislandsrepublicfalklandislandsmalvinas" +
	"somaliafederalrepublicrepublicofkyrgyzstantsjechierepublicofnorthmacedoniamicronesiafedstatesofsintvincent#4231turkscaicoseilanden" +
	"republicmozambiquesaotome#3anhharabrepublicsyriafryserbiamontenegrosocialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarino" +
	"bangladesjlaospdrpeoplesrepublicmainlandchinarepublicoffrancekirgiziarepublickirgistan#2mac#4492" +
	"islamicrepublicirannouvellecaledonie#2albsaintmaartenfransdeel#4230peoplesrepublicchinadrcongodominicaanserep" +
	"#4566moldaviansovietsocialistrepublicsudandemocraticrepublicrepofmoldovarepublicofcaboverdestchristophernevisfederationislamicrepublicmauritania#2aia" +
	"nepaldemocraticfederalrepublicsamoaindependentstate#4233chilevanuatuchinataiwanprovincepeoplesdemocraticrepublicethiopiapapaunewguinea" +
	"martiniquekeelingeilandenbjelorussieantiguaandbarbboetankoninkrijknoorwegenswazliandfalklandislandsislasmalvinas" +
	"liberia#2tjk#4232yemenpeoplesdemocraticrepublicsouthadenfrenchterritoryoftheafarsandtheissas#4292taiwanprovinceofchinarepublicivorycoast" +
	"roemeensesocialistischerepubliek#4512lesothorepublicofkazakhstansolomonseilandenchannelislandsguernseymicronesiefederalstates#2maf" +
	"republicelsalvadorunitedstatesofbrazilcotedivoireivorycoastsocialistethiopiaboliviamultinationalestaatpresecessionsudanrepubliekierlandpolandrepublic" +
	"#2frapeoplesrepubliczanzibarrepyemenfransguianaargentijnserepublicdemocratischerepubliekvancongodemocratischfederatiefjoegoslaviewesternsamoasamoa" +
	"#4404kirgiziesvg#4496#2hrv#4234#4246republiekindonesie" +
	"northkorearepubliekguatemalafijieilandenrepubliekcooperatieverepublicguyanademocratischevolksrepubliekjemengautemalarepublicirakegyptarabrepof" +
	"repskoreakoninkrijklibieheardisland#4499stateofvietnamrepubliekhondurassaintmaartenkingdomnetherlandsfrenchpartstmartin" +
	"statevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistanterritoryoftheafarsandissasczechrepublic#2mwirepofkoreataaf" +
	"venezuelarepublicabolivariana#4418republicjemenrepubliekbeninukgreatbritainnorthernireland#2mli#4498commonwealthphilippines" +
	"cambodiakampucheastvincentendegrenadinensierraleonerepublic#2tgoburmaunionofmyanmar#4296mansalomonislands" +
	"#2omnierserepubliekchinamainlandliechtenstienvaticancitystateholyseezairecongodemocraticrepublicofterritoryamericansamoakyrgyzstanrepublic" +
	"federalstatesofmicronesiaicelandrepublic#2tuniranempire#2tonrepubliekitaliebritishhondurasmauritius" +
	"islamitischerepubliekafghanistansovietrussiamalvinenpapuanguineasrilankapakistanislamicrepublicvolksrepubliekpolencssr" +
	"kaapverdischeislandsicelandlichtenstein#4400slovenianrepublictokelaueilandenafghanistanislamicstateformersouthyemen" +
	"kosovounderunitednationssecuritycouncilresolution1244#4242unitedrepublictanganyikazanzibarnorfolkislandsbosniehercegovinazuidafrikarepubliekoostenrijkrepubliekburundi" +
	"afarsendeissasgebiedpalestijnsebevrijdingsorganisatierepublictogocaymanismicronesiafederalchinauruguayeasternrepublicexcludeseritreaethiopia" +
	"kinmenmatsuseparatecustomsterritorytaiwanpenghudominikaanserepublickoninkrijkdernederlandenvietnamstatesolomonsformerddrrepublicofpalausudanuntil2011" +
	"unitedrepubliccameroonformerfederalrepublicgermanydemrepcongoheardeilandenmcdonaldeilandenrepubliekderunievanmyanmaryugoslaviasocialistfederalrepublicsaintchristopherennevis#2tls" +
	"tsjechischeenslowaaksefederalerepubliekmalidemocratischkampucheazuidvietnammalvinasafarsissasterritoryivoorkustazerbajan" +
	"palestinianauthorityadministeredterritory#2argdemocracticpeoplesrepublicofkoreaindependentstatepapuanewguinea#2mhlrepublicoftunisiatsjechischeslowaaksefederalrepublictimorlorosae" +
	"liechtensteinsvalbardeilandenrepubliektsjaadpersiaeswatiniswazilandformerzanzibarrwandeserepublicyemendem" +
	"saintkittsnevisfederatieformerjoegoslavischerepublicmacedonierepublicofserbia#2fjinoordrhodesieunitedrepublictanzaniamalvinasislandsfalklandislandsangola" +
	"southgeorgiazuidelijkesandwicheilandenrepublicofdahomeysaotomeandprterritoryofamericansamoaformercongoleopoldstadunitedstatesofamericarepubliekugandazuidgeorgieendezuidelijkesandwicheilanden" +
	"coalitiongovernmentofdemocratickampucheaformerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublicierlandbritishguianamicronesiafedstatstmartinfrenchpartuniedersocialistischesovjetrepublieken" +
	"republiekmauritiussaotomeyprincipe#2arefranceanddomtomalgeriademocraticpeoplesrepublicgrootbrittannieduitsedemocratischerepubliekfalklandeilandenmalvinas" +
	"#2tmphongkongsarstkittsnevisfederationrepublicsurinamunitedstatesindonesiahasjemitischkoninkrijkjordanie#2tcdvanuata" +
	"republicofperustatenepalrepublicboeroendisouthernyemenpeoplesrepublicdjiboetifaeroeisds#2mda#4410" +
	"staatsgemeenschapserviemontenegrojugoslavieformersamoaonafhankelijkestaatchinaprmainland#2hunafghanistanirrepubliccongothegambia" +
	"#2vgbfrenchrepublicsocialistrepublicroemenieverenigdestatesvenezuelaabessinieromaniakingdomkroatieyugoslaviaserbiamontenegro" +
	"caymanislandsstmartinfransdeeldutchguianasurinamtanganyikazanzibarverenigderepublic#2marfrserbiamontenegroserbiarepubliekalbaniekoninkrijkswaziland" +
	"omankoninkrijkegyptenorwaykingdomvolksrepubliekkongoarubakingdomnetherlandsbezettepalestijnsegebiedenvoormaligjoegoslavieargentinerepublic" +
	"germanyeastlebaneserepublicnorthsanayemenarabrepublicmadagascarmalagasyunievanservieenmontenegrogemenebestderbahamasmayottegermany" +
	"nigeriafederalrepublictunisianrepublicaland#4408noordmarianensyrianarabreppeoplesdemocraticrepublicofyemenuppervoltarepublic" +
	"#2tcadominicanrepuarsyriarussianfederalformerrepublicofsouthvietnamstateofthesolomonislandsrepubliekfijieilandenkingdomlesotho" +
	"burmacroatiaformerdemocraticrepublicofvietnamtransitionalislamicstateofafghanistanturkiyeturkeyverenigdestatenvanbrazilievaticaanstadalgeriapeoplesdemocraticrepublic" +
	"southyemenubangisharicooperatieverepubliekguyanagemenebestbahamasrepublicofthefijiislandsgdrformerrepublicafghanistankoreazuid" +
	"eastsamoaformersouthernyemen#2frofederalerepublieksomalievietnamsoutharabischerepubliekegyptemostserenerepublicofsanmarino#4414" +
	"#4466#4478territorypapuanewguineanetherlandsantillessaintmaartenthekingdomofthenetherlandsrepubliekcongobrazzavillecongorepublicbrazzaville" +
	"yugoslavsocialistfederalrepublicoubanguichariguernseybailiwickstatekuwaittanziniasiamkingdomcollectivitysaintmartintimorlesteeasttimor" +
	"#2fin#4417sudan#2mltniue#2agosovietunionrussiakingdomoftonga" +
	"spanishguineabermudasrepubliekkroatiefransezuidelijkeantarctischegebiedensocialistischesovjetrepubliekenuniemacedonievoormaligejoegoslavischerepubliekcongorepublicofthelaopeoplesdr" +
	"liechtensteinprincipalitygermanyfmrfedreprepubliekmoldovarepublicofcameroon#2mdgnatievanbruneideverblijfplaatsvandevrede#4484nkoreademrep" +
	"peoplesrepofchinakoninkrijkirakverenigderepubliekvantanganyikaenzanzibartanganyikaandzanzibarrepubliekparaguaystbarthelemy#4784soedan" +
	"indiayugoslaviafederalrepublicofduitsedemocraticrepublic#2armkingdomsaudiarabiakorearepubliekmalirepublicsolomonislands" +
	"indonesiahungaryrepublicverkonsouthgeorgiesouthsandwicheilandenlandsaintmaartendemocraticrepublicoftimorlestedutchpartsintmaartenwgermany" +
	"stvincentfrafrenchnewcaledoniarepublicoffinlandafghanistandemocraticrepublicsanayemenarabrepublicnorthphilippijnenpeoplesrepublicofhungaryegyptunitedarabrepublic" +
	"untiedstatesislandsrepublicirangaboneserepublickingdomthailand#4462#4474republicofthenigersgeoandtheis" +
	"koninkrijklesothocyprusrepubliccongobrzcapeverdeiskosovabolivrepublicvenezuelabritishmaagdenislandsbouvet" +
	"timorlestemacaochinapeoplesrepublicrepublicestoniayemennorthwestbankandgazastripfyromnorthmacedoniamacedonia#2mozbritsesalomonseilanden" +
	"russiansovietfederativesocialistrepublicukraindemrepofcongorepubliekperukoreareps#2musamerikaansemaagdeneilandenrepubliekkaapverdie" +
	"#4480tajiksovietsocialistrepublicbahrainstatesaintmaartenknetherlandrepubliczambiavenezuelaunitedstatesvolksdemocratischerepubliclaos#4780" +
	"republicofpanamakingdomromaniaarabischerepublieksyriekambodjanederlandseastindieprincipalityandorrafederalestatenmicronesiakingdombhutan" +
	"ivorycoastrepublicofcotedivoirevorstendomandorraindonesietaiwanprovincievanchinakingdomoflaosvenezuelarepublicusamericanoordelijkemarianaislands" +
	"kuwaitstatevirginislandsoftheunitedstatesformertanganyikaandzanzibarhongaarserepublicdemocratischesocialistischerepublieksrilanka#4470republicofmaldiveskingdomburundi" +
	"andorraprincipalityfyrmacedoniaduitsebondsrepubliekfalklandislandsmalvinasislandsrussiasovietunionmaagdeneilandenvandeverenigdestatenrussiaireland" +
	"kenyarepublicchristmaseilandrepubliciraqdemyemenfrenchguinea#2turunscr1244kosovomacaochina" +
	"marshalleilandenstvincentendegrenadineskingdomofiraqrepublicukrainerepublicofhaitiautonomousprovinceofalandkingdomofyemendemocraticrepubliccongo" +
	"federalrepublicsomalieburmaunieslovakiarepublic#2tzarepublicofguineabissauoekrainerepubliekcotedivoirebosnieenhercegovina" +
	"kosovo#4768transitionalgovernmentethiopiakoninkrijknepalformertanganyikaenzanzibardijboutirepublicsurinamerepublicequatorialguinea" +
	"republicvenezuela"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 8,
	8, 8, 8, 8, 9, 9, 9, 10, 10, 10, 10, 10, 11, 11, 11, 12,
	14, 15, 15, 16, 16, 18, 18, 19, 19, 21, 21, 21, 22, 23, 23, 23,
	24, 24, 26, 26, 26, 27, 27, 27, 27, 27, 27, 27, 29, 29, 29, 29,
	30, 30, 30, 31, 31, 31, 31, 31, 32, 32, 32, 32, 32, 32, 33, 34,
	34, 34, 34, 35, 35, 35, 35, 36, 36, 37, 39, 39, 39, 40, 40, 40,
	41, 42, 42, 42, 42, 44, 44, 45, 47, 47, 47, 47, 48, 48, 48, 52,
	52, 52, 53, 54, 54, 54, 56, 59, 61, 62, 62, 62, 63, 63, 63, 63,
	63, 63, 63, 64, 65, 65, 65, 65, 65, 67, 69, 70, 71, 72, 72, 74,
	74, 74, 74, 74, 74, 74, 74, 74, 74, 76, 77, 78, 79, 79, 80, 80,
	81, 82, 82, 84, 84, 84, 85, 85, 88, 89, 90, 90, 90, 92, 92, 92,
	92, 92, 94, 94, 95, 95, 97, 98, 99, 99, 99, 101, 102, 104, 104, 104,
	104, 106, 107, 107, 107, 108, 109, 109, 110, 110, 110, 111, 111, 113, 114, 115,
	115, 115, 116, 116, 117, 118, 118, 118, 119, 119, 119, 120, 120, 122, 123, 124,
	124, 124, 124, 124, 124, 124, 125, 127, 128, 129, 129, 130, 130, 131, 131, 132,
	133, 134, 135, 137, 138, 138, 140, 142, 145, 145, 147, 147, 148, 148, 149, 149,
	149, 149, 150, 153, 153, 154, 157, 157, 160, 160, 162, 162, 163, 163, 163, 163,
	164, 165, 165, 167, 168, 169, 170, 171, 171, 171, 172, 173, 174, 175, 176, 176,
	177, 177, 177, 177, 178, 178, 178, 178, 179, 179, 179, 179, 180, 181, 182, 183,
	184, 184, 185, 185, 185, 185, 186, 188, 189, 189, 189, 189, 191, 191, 193, 193,
	194, 194, 197, 197, 200, 202, 202, 202, 202, 202, 203, 203, 204, 204, 204, 206,
	206, 207, 207, 208, 208, 208, 208, 209, 209, 210, 210, 212, 212, 212, 212, 213,
	215, 216, 216, 216, 216, 216, 218, 218, 220, 220, 222, 222, 222, 222, 222, 222,
	222, 222, 222, 222, 225, 226, 227, 228, 228, 229, 230, 230, 230, 230, 230, 230,
	232, 232, 233, 233, 234, 235, 236, 236, 236, 236, 237, 239, 241, 241, 242, 243,
	243, 243, 245, 246, 246, 246, 246, 246, 247, 247, 247, 249, 249, 250, 251, 251,
	251, 252, 252, 253, 253, 253, 253, 253, 254, 254, 256, 257, 258, 259, 259, 259,
	260, 260, 261, 262, 262, 262, 262, 262, 265, 265, 266, 266, 269, 269, 270, 270,
	271, 272, 272, 274, 275, 277, 278, 278, 280, 280, 280, 281, 281, 281, 282, 282,
	283, 283, 283, 284, 286, 288, 288, 289, 289, 289, 289, 289, 291, 291, 291, 291,
	292, 292, 292, 293, 293, 293, 294, 294, 295, 295, 296, 296, 296, 296, 296, 297,
	297, 298, 298, 298, 298, 298, 298, 298, 298, 299, 301, 302, 302, 302, 302, 303,
	303, 303, 303, 303, 304, 305, 306, 308, 308, 308, 308, 308, 311, 311, 311, 312,
	312, 313, 313, 313, 315, 315, 316, 316, 316, 316, 316, 317, 317, 318, 318, 319,
	320, 320, 323, 323, 324, 325, 326, 328, 328, 328, 329, 330, 330, 330, 331, 332,
	334, 334, 335, 335, 335, 335, 335, 335, 336, 337, 337, 338, 339, 339, 340, 340,
	340, 340, 341, 343, 344, 344, 344, 346, 349, 349, 349, 349, 349, 350, 350, 350,
	351, 351, 352, 352, 353, 355, 358, 358, 358, 359, 359, 360, 360, 360, 360, 362,
	362, 362, 362, 362, 364, 364, 364, 365, 366, 367, 367, 368, 372, 372, 373, 373,
	375, 375, 377, 378, 378, 378, 378, 378, 378, 379, 379, 381, 383, 383, 384, 385,
	385, 385, 387, 387, 388, 388, 388, 389, 391, 392, 392, 392, 392, 392, 392, 393,
	394, 396, 397, 397, 399, 399, 399, 399, 399, 399, 399, 400, 400, 400, 401, 402,
	402, 402, 402, 404, 406, 406, 406, 409, 409, 409, 410, 410, 412, 412, 412, 412,
	412, 412, 412, 412, 413, 413, 413, 413, 414, 414, 415, 415, 415, 415, 415, 416,
	416, 416, 416, 417, 417, 419, 419, 419, 421, 421, 421, 421, 422, 423, 424, 424,
	424, 425, 426, 426, 426, 427, 427, 427, 428, 428, 429, 429, 430, 430, 430, 430,
	431, 431, 431, 433, 434, 436, 438, 439, 440, 440, 440, 441, 441, 441, 441, 442,
	442, 442, 443, 444, 444, 445, 445, 445, 445, 445, 446, 446, 447, 448, 448, 448,
	449, 450, 452, 454, 457, 457, 457, 457, 460, 460, 461, 461, 462, 463, 464, 464,
	465, 466, 468, 468, 469, 469, 469, 469, 469, 469, 469, 470, 470, 470, 470, 472,
	473, 473, 473, 476, 480, 480, 480, 480, 480, 481, 481, 482, 482, 482, 483, 483,
	483, 485, 485, 485, 486, 486, 486, 486, 486, 486, 486, 486, 486, 486, 487, 487,
	487, 487, 487, 487, 487, 488, 488, 488, 488, 488, 489, 489, 489, 490, 490, 490,
	490, 490, 490, 492, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493, 493,
	494, 494, 494, 496, 497, 498, 499, 499, 499, 499, 501, 501, 501, 501, 501, 502,
	503, 504, 504, 506, 506, 508, 508, 510, 510, 511, 511, 511, 511, 511, 511, 512,
	514, 514, 516, 519, 520, 520, 521, 522, 522, 524, 524, 524, 526, 526, 526, 527,
	527, 529, 529, 529, 529, 530, 531, 534, 534, 536, 536, 537, 537, 537, 539, 540,
	541, 541, 541, 542, 542, 542, 542, 542, 544, 545, 545, 546, 547, 547, 547, 549,
	549, 549, 549, 549, 549, 549, 549, 549, 549, 551, 551, 551, 551, 551, 552, 553,
	553, 553, 553, 553, 555, 555, 555, 556, 556, 556, 556, 557, 558, 559, 559, 559,
	561, 562, 563, 565, 565, 566, 567, 567, 568, 568, 570, 571, 571, 572, 574, 574,
	574, 574, 576, 578, 579, 580, 582, 582, 583, 584, 584, 584, 585, 585, 586, 586,
	587, 588, 589, 590, 590, 590, 590, 590, 592, 593, 593, 593, 594, 594, 594, 596,
	596, 596, 596, 597, 597, 598, 598, 599, 601, 602, 602, 602, 602, 603, 603, 603,
	603, 605, 606, 609, 609, 611, 613, 614, 615, 615, 615, 615, 616, 616, 617, 618,
	619, 619, 621, 621, 621, 624, 624, 626, 626, 626, 626, 627, 627, 628, 628, 630,
	631, 631, 634, 634, 635, 635, 636, 636, 636, 636, 636, 638, 638, 638, 639, 641,
	643, 643, 643, 643, 643, 644, 644, 645, 645, 645, 646, 646, 646, 646, 646, 646,
	647, 647, 648, 648, 650, 651, 653, 654, 654, 655, 656, 656, 657, 658, 660, 660,
	660, 660, 661, 662, 663, 664, 665, 667, 667, 669, 669, 669, 669, 670, 670, 671,
	673, 673, 674, 674, 675, 676, 676, 676, 676, 676, 676, 676, 676, 676, 677, 677,
	678, 679, 679, 681, 681, 682, 682, 682, 682, 683, 685, 685, 685, 685, 685, 685,
	686, 688, 688, 688, 690, 691, 693, 694, 694, 695, 697, 697, 697, 697, 698, 698,
	699, 699, 699, 699, 700, 700, 700, 700, 700, 700, 702, 703, 703, 703, 703, 703,
	703, 703, 705, 705, 705, 705, 705, 705, 707, 708, 709, 709, 711, 711, 711, 712,
	713, 714, 714, 714, 715, 716, 716, 716, 717, 717, 717, 717, 717, 718, 719, 719,
	719, 719, 721, 721, 721, 722, 724, 724, 724, 726, 726, 726, 727, 727, 728, 729,
	731, 731, 731, 733, 734, 734, 735, 737, 737, 737, 737, 738, 738, 738, 740, 740,
	744, 745, 748, 749, 749, 749, 749, 750, 751, 751, 751, 751, 752, 752, 752, 752,
	752, 752, 753, 754, 754, 754, 754, 754, 755, 755, 755, 755, 756, 756, 756, 756,
	756, 757, 758, 758, 758, 758, 758, 759, 759, 760, 760, 760, 761, 761, 761, 761,
	761, 761, 762, 762, 764, 764, 764, 767, 767, 769, 770, 770, 771, 771, 772, 772,
	773, 774, 776, 776, 777, 779, 779, 779, 779, 779, 779, 779, 779, 779, 779, 780,
	780, 781, 781, 782, 782, 783, 784, 784, 784, 784, 784, 784, 784, 784, 784, 786,
	787, 790, 791, 791, 792, 793, 794, 795, 795, 795, 796, 799, 800, 801, 801, 801,
	801, 802, 803, 803, 803, 804, 804, 804, 804, 805, 805, 806, 806, 807, 807, 807,
	810, 810, 811, 811, 811, 811, 812, 815, 816, 817, 817, 817, 818, 818, 820, 820,
	821, 823, 824, 824, 824, 824, 824, 825, 825, 825, 825, 827, 827, 827, 827, 827,
	827, 830, 830, 830, 830, 832, 832, 832, 832, 832, 835, 836, 836, 837, 838, 838,
	839, 839, 839, 839, 840, 841, 841, 844, 845, 845, 845, 846, 846, 846, 846, 846,
	848, 849, 849, 849, 849, 850, 852, 852, 852, 854, 854, 854, 854, 854, 855, 855,
	855, 855, 857, 858, 858, 858, 859, 861, 862, 862, 863, 863, 863, 863, 863, 863,
	864, 865, 866, 867, 867, 867, 867, 867, 867, 867, 869, 870, 870, 870, 871, 871,
	871, 872, 872, 872, 872, 872, 872, 873, 873, 873, 873, 873, 875, 875, 876, 876,
	876, 876, 876, 877, 877, 878, 878, 878, 878, 879, 879, 879, 879, 880, 880, 881,
	882, 882, 883, 886, 886, 886, 887, 887, 890, 890, 890, 890, 890, 891, 892, 894,
	894, 895, 896, 896, 896, 896, 898, 898, 899, 899, 900, 900, 900, 902, 902, 904,
	904, 904, 904, 904, 904, 904, 904, 904, 904, 904, 904, 905, 905, 905, 906, 906,
	908, 908, 910, 910, 910, 910, 910, 911, 912, 912, 913, 914, 914, 915, 916, 916,
	916, 916, 916, 916, 916, 917, 918, 918, 919, 919, 919, 919, 919, 921, 921, 921,
	923, 923, 924, 925, 926, 926, 926, 928, 930, 931, 931, 931, 931, 931, 932, 932,
	932, 932, 932, 932, 934, 934, 935, 935, 936, 938, 938, 938, 938, 938, 938, 938,
	938, 939, 940, 941, 941, 942, 942, 942, 943, 943, 943, 943, 943, 943, 943, 943,
	943, 945, 945, 945, 946, 946, 947, 947, 947, 948, 948, 948, 949, 949, 950, 950,
	950, 950, 950, 951, 952, 952, 952, 953, 954, 954, 955, 955, 955, 955, 955, 955,
	956, 956, 956, 956, 956, 956, 957, 957, 957, 957, 957, 957, 961, 961, 961, 962,
	962, 963, 964, 964, 965, 965, 965, 965, 965, 965, 966, 967, 968, 968, 968, 968,
	968, 968, 969, 971, 972, 973, 975, 977, 978, 978, 978, 978, 979, 980, 981, 982,
	983, 984, 985, 986, 987, 987, 988, 989, 989, 989, 989, 990, 991, 991, 993, 993,
	994, 994, 995, 995, 995, 997, 997, 998, 998, 998, 999, 999, 999, 999, 999, 999,
	1002, 1003, 1003, 1003, 1005, 1005, 1006, 1008, 1010, 1010, 1010, 1011, 1012, 1013, 1015, 1017,
	1017, 1017, 1019, 1019, 1019, 1019, 1019, 1020, 1021, 1025, 1026, 1027, 1027, 1028, 1028, 1028,
	1029, 1030, 1030, 1030, 1030, 1030, 1032, 1033, 1035, 1036, 1036, 1036, 1037, 1038, 1038, 1039,
	1039, 1039, 1039, 1039, 1039, 1040, 1040, 1040, 1040, 1041, 1041, 1042, 1042, 1042, 1042, 1042,
	1042, 1043, 1044, 1045, 1045, 1045, 1046, 1047, 1049, 1050, 1050, 1050, 1050, 1050, 1051, 1051,
	1051, 1051, 1052, 1053, 1053, 1055, 1056, 1057, 1058, 1058, 1058, 1058, 1058, 1060, 1060, 1061,
	1061, 1062, 1062, 1062, 1062, 1063, 1064, 1065, 1065, 1066, 1066, 1066, 1066, 1068, 1068, 1068,
	1068, 1068, 1068, 1068, 1068, 1070, 1071, 1072, 1072, 1072, 1072, 1073, 1073, 1073, 1074, 1074,
	1074, 1074, 1074, 1076, 1077, 1077, 1079, 1079, 1079, 1079, 1079, 1079, 1079, 1079, 1079, 1081,
	1082, 1082, 1082, 1082, 1082, 1083, 1083, 1084, 1085, 1086, 1086, 1086, 1087, 1087, 1088, 1090,
	1090, 1092, 1093, 1094, 1094, 1094, 1095, 1095, 1095, 1095, 1096, 1096, 1096, 1096, 1097, 1099,
	1099, 1099, 1099, 1100, 1101, 1102, 1102, 1102, 1102, 1104, 1105, 1106, 1106, 1106, 1106, 1107,
	1109, 1109, 1109, 1109, 1110, 1110, 1111, 1111, 1111, 1111, 1112, 1112, 1114, 1116, 1116, 1116,
	1117, 1117, 1117, 1117, 1118, 1118, 1120, 1120, 1120, 1120, 1121, 1121, 1123, 1123, 1123, 1123,
	1124, 1124, 1124, 1124, 1125, 1126, 1127, 1128, 1128, 1128, 1130, 1130, 1130, 1131, 1131, 1131,
	1132, 1132, 1132, 1132, 1132, 1132, 1132, 1132, 1134, 1135, 1136, 1137, 1138, 1139, 1139, 1140,
	1142, 1142, 1142, 1144, 1146, 1146, 1146, 1146, 1148, 1150, 1152, 1154, 1154, 1155, 1155, 1156,
	1156, 1156, 1157, 1157, 1158, 1160, 1163, 1165, 1167, 1167, 1167, 1167, 1167, 1167, 1168, 1169,
	1170, 1170, 1171, 1171, 1172, 1172, 1172, 1172, 1172, 1172, 1172, 1173, 1173, 1173, 1173, 1173,
	1173, 1175, 1175, 1176, 1177, 1177, 1177, 1177, 1177, 1178, 1178, 1178, 1178, 1179, 1181, 1181,
	1181, 1181, 1181, 1181, 1181, 1182, 1183, 1184, 1186, 1186, 1186, 1186, 1187, 1187, 1187, 1188,
	1188, 1188, 1188, 1188, 1189, 1189, 1189, 1189, 1191, 1193, 1193, 1193, 1195, 1195, 1196, 1196,
	1196, 1196, 1196, 1196, 1196, 1196, 1196, 1196, 1196, 1197, 1199, 1199, 1199, 1199, 1200, 1200,
	1201, 1201, 1201, 1201, 1202, 1202, 1202, 1202, 1202, 1203, 1204, 1204, 1204, 1205, 1205, 1205,
	1206, 1206, 1207, 1207, 1208, 1210, 1210, 1210, 1210, 1210, 1210, 1210, 1211, 1211, 1211, 1211,
	1211, 1213, 1213, 1213, 1214, 1214, 1216, 1217, 1217, 1217, 1218, 1219, 1219, 1221, 1223, 1223,
	1224, 1224, 1224, 1224, 1224, 1225, 1225, 1226, 1227, 1228, 1228, 1228, 1228, 1228, 1229, 1229,
	1229, 1229, 1229, 1229, 1229, 1230, 1230, 1230, 1230, 1230, 1230, 1231, 1233, 1235, 1235, 1235,
	1235, 1236, 1238, 1238, 1239, 1240, 1242, 1242, 1243, 1243, 1245, 1245, 1245, 1246, 1247, 1247,
	1248, 1248, 1248, 1248, 1248, 1249, 1249, 1249, 1251, 1252, 1252, 1252, 1253, 1253, 1253, 1253,
	1253, 1254, 1254, 1255, 1255, 1256, 1256, 1257, 1257, 1257, 1259, 1260, 1260, 1261, 1261, 1261,
	1261, 1262, 1262, 1262, 1264, 1266, 1268, 1270, 1271, 1271, 1272, 1272, 1272, 1274, 1274, 1276,
	1276, 1276, 1276, 1276, 1277, 1278, 1279, 1280, 1281, 1281, 1281, 1282, 1283, 1283, 1283, 1284,
	1285, 1285, 1287, 1288, 1288, 1288, 1289, 1292, 1293, 1293, 1293, 1294, 1296, 1296, 1296, 1296,
	1296, 1296, 1296, 1296, 1297, 1298, 1298, 1299, 1300, 1300, 1301, 1302, 1303, 1303, 1303, 1303,
	1303, 1303, 1304, 1304, 1304, 1304, 1305, 1305, 1306, 1306, 1308, 1308, 1308, 1308, 1308, 1308,
	1310, 1310, 1310, 1310, 1311, 1311, 1312, 1314, 1314, 1315, 1315, 1315, 1316, 1316, 1316, 1316,
	1316, 1316, 1317, 1317, 1317, 1317, 1317, 1319, 1319, 1320, 1321, 1321, 1321, 1322, 1322, 1323,
	1323, 1324, 1324, 1324, 1324, 1324, 1324, 1325, 1326, 1326, 1327, 1328, 1330, 1331, 1331, 1332,
	1334, 1334, 1334, 1334, 1337, 1337, 1337, 1339, 1341, 1342, 1343, 1343, 1344, 1344, 1345, 1345,
	1346, 1346, 1347, 1348, 1348, 1349, 1349, 1349, 1349, 1350, 1350, 1350, 1350, 1350, 1350, 1350,
	1350, 1350, 1350, 1350, 1352, 1352, 1354, 1355, 1355, 1355, 1356, 1357, 1358, 1358, 1358, 1358,
	1359, 1359, 1359, 1360, 1360, 1362, 1362, 1362, 1362, 1362, 1362, 1363, 1363, 1363, 1364, 1364,
	1366, 1366, 1366, 1366, 1366, 1368, 1368, 1371, 1374, 1375, 1375, 1375, 1375, 1375, 1376, 1376,
	1377, 1377, 1378, 1379, 1379, 1380, 1380, 1380, 1380, 1380, 1380, 1380, 1382, 1382, 1383, 1383,
	1383, 1386, 1386, 1387, 1387, 1387, 1387, 1388, 1389, 1389, 1389, 1389, 1389, 1389, 1389, 1389,
	1389, 1389, 1390, 1391, 1392, 1392, 1392, 1392, 1392, 1393, 1394, 1394, 1396, 1396, 1397, 1398,
	1399, 1399, 1401, 1401, 1401, 1401, 1401, 1402, 1402, 1402, 1403, 1403, 1403, 1403, 1404, 1404,
	1404, 1405, 1405, 1405, 1405, 1405, 1405, 1405, 1406, 1406, 1408, 1408, 1409, 1410, 1411, 1412,
	1412, 1413, 1413, 1414, 1415, 1416, 1416, 1417, 1419, 1419, 1419, 1419, 1419, 1421, 1422, 1422,
	1423, 1423, 1423, 1423, 1424, 1425, 1426, 1427, 1427, 1427, 1427, 1427, 1428, 1429, 1431, 1431,
	1431, 1431, 1434, 1434, 1435, 1437, 1438, 1439, 1439, 1440, 1440, 1441, 1441, 1441, 1441, 1442,
	1442, 1443, 1444, 1444, 1444, 1444, 1444, 1445, 1445, 1446, 1448, 1449, 1450, 1452, 1452, 1452,
	1452, 1453, 1454, 1456, 1457, 1457, 1459, 1459, 1460, 1461, 1463, 1463, 1464, 1464, 1465, 1466,
	1466, 1467, 1467, 1467, 1468, 1469, 1471, 1471, 1472, 1473, 1475, 1475, 1475, 1475, 1476, 1479,
	1479, 1479, 1479, 1480, 1483, 1483, 1485, 1485, 1485, 1485, 1485, 1485, 1485, 1486, 1487, 1487,
	1488, 1489, 1489, 1490, 1491, 1491, 1493, 1493, 1494, 1495, 1497, 1497, 1500, 1500, 1502, 1503,
	1503, 1504, 1504, 1505, 1505, 1507, 1509, 1510, 1510, 1511, 1511, 1512, 1512, 1512, 1514, 1514,
	1514, 1514, 1515, 1516, 1516, 1516, 1516, 1516, 1516, 1517, 1517, 1517, 1518, 1520, 1522, 1522,
	1523, 1523, 1524, 1524, 1524, 1526, 1527, 1527, 1528, 1528, 1530, 1531, 1532, 1533, 1534, 1534,
	1535, 1535, 1537, 1537, 1538, 1539, 1542, 1544, 1545, 1545, 1546, 1546, 1548, 1549, 1551, 1552,
	1553, 1553, 1554, 1554, 1555, 1555, 1555, 1555, 1555, 1556, 1557, 1557, 1557, 1558, 1559, 1560,
	1560, 1560, 1560, 1560, 1563, 1563, 1563, 1564, 1565, 1565, 1565, 1565, 1565, 1565, 1566, 1566,
	1567, 1568, 1568, 1569, 1569, 1569, 1569, 1569, 1572, 1572, 1572, 1572, 1573, 1574, 1574, 1574,
	1574, 1574, 1574, 1576, 1577, 1578, 1579, 1579, 1579, 1580, 1581, 1581, 1581, 1582, 1583, 1583,
	1583, 1583, 1583, 1583, 1584, 1586, 1587, 1588, 1588, 1589, 1590, 1590, 1590, 1591, 1591, 1591,
	1591, 1591, 1591, 1591, 1592, 1592, 1592, 1592, 1592, 1593, 1593, 1594, 1595, 1596, 1598, 1598,
	1598, 1599, 1600, 1602, 1602, 1602, 1603, 1603, 1603, 1603, 1604, 1604, 1604, 1604, 1605, 1605,
	1605, 1607, 1609, 1609, 1611, 1611, 1612, 1612, 1612, 1612, 1613, 1614, 1614, 1614, 1616, 1616,
	1616, 1617, 1617, 1617, 1617, 1617, 1618, 1619, 1619, 1619, 1619, 1619, 1619, 1621, 1621, 1622,
	1623, 1624, 1624, 1625, 1627, 1627, 1627, 1628, 1628, 1629, 1629, 1629, 1629, 1629, 1631, 1632,
	1634, 1635, 1635, 1635, 1635, 1635, 1635, 1636, 1637, 1637, 1638, 1639, 1639, 1639, 1639, 1639,
	1639, 1639, 1639, 1639, 1642, 1642, 1642, 1642, 1642, 1643, 1643, 1643, 1643, 1643, 1646, 1646,
	1646, 1646, 1647, 1647, 1649, 1649, 1650, 1650, 1650, 1650, 1650, 1650, 1650, 1651, 1652, 1652,
	1652, 1653, 1653, 1656, 1656, 1656, 1656, 1656, 1657, 1657, 1659, 1659, 1660, 1660, 1661, 1662,
	1663, 1663, 1663, 1666, 1666, 1667, 1668, 1669, 1670, 1670, 1670, 1670, 1671, 1672, 1672, 1673,
	1673, 1675, 1675, 1676, 1679, 1681, 1682, 1682, 1682, 1682, 1682, 1682, 1683, 1684, 1685, 1685,
	1689, 1689, 1690, 1690, 1691, 1692, 1692, 1692, 1692, 1694, 1694, 1695, 1695, 1697, 1697, 1698,
	1699, 1699, 1699, 1700, 1701, 1701, 1702, 1702, 1702, 1704, 1704, 1704, 1705, 1706, 1707, 1708,
	1709, 1709, 1710, 1710, 1710, 1710, 1712, 1713, 1714, 1715, 1716, 1716, 1716, 1717, 1720, 1721,
	1721, 1721, 1721, 1721, 1722, 1722, 1723, 1723, 1724, 1724, 1724, 1724, 1725, 1727, 1727, 1727,
	1727, 1727, 1729, 1729, 1730, 1730, 1731, 1733, 1734, 1737, 1739, 1740, 1740, 1740, 1740, 1741,
	1741, 1742, 1742, 1742, 1742, 1742, 1742, 1743, 1744, 1745, 1745, 1745, 1745, 1745, 1745, 1745,
	1745, 1745, 1745, 1747, 1747, 1747, 1748, 1748, 1750, 1751, 1752, 1753, 1753, 1754, 1754, 1754,
	1754, 1755, 1756, 1756, 1757, 1757, 1757, 1758, 1758, 1759, 1761, 1763, 1766, 1766, 1767, 1767,
	1767, 1767, 1767, 1767, 1768, 1768, 1768, 1769, 1769, 1769, 1769, 1769, 1769, 1771, 1774, 1774,
	1775, 1776, 1778, 1778, 1778, 1778, 1780, 1780, 1780, 1781, 1782, 1784, 1785, 1785, 1786, 1787,
	1787, 1787, 1787, 1788, 1789, 1790, 1790, 1791, 1791, 1791, 1792, 1792, 1793, 1793, 1794, 1795,
	1797, 1798, 1798, 1798, 1801, 1801, 1802, 1802, 1804, 1804, 1804, 1804, 1804, 1805, 1805, 1806,
	1806, 1806, 1806, 1806, 1807, 1808, 1808, 1810, 1810, 1810, 1811, 1812, 1812, 1813, 1813, 1813,
	1813, 1813, 1814, 1814, 1817, 1817, 1819, 1819, 1820, 1820, 1820, 1820, 1820, 1820, 1820, 1821,
	1822, 1823, 1823, 1823, 1823, 1823, 1824, 1825, 1829, 1830, 1832, 1832, 1832, 1832, 1832, 1834,
	1834, 1834, 1834, 1835, 1835, 1835, 1835, 1837, 1838, 1839, 1839, 1841, 1842, 1843, 1843, 1843,
	1844, 1844, 1844, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1847, 1850, 1850, 1850, 1851,
	1851, 1851, 1851, 1851, 1851, 1853, 1853, 1853, 1854, 1855, 1857, 1857, 1858, 1858, 1858, 1858,
	1858, 1858, 1860, 1861, 1861, 1861, 1862, 1862, 1865, 1865, 1865, 1865, 1866, 1867, 1867, 1869,
	1870, 1870, 1871, 1872, 1873, 1873, 1874, 1875, 1875, 1876, 1878, 1879, 1880, 1881, 1881, 1881,
	1882, 1884, 1884, 1884, 1884, 1884, 1885, 1886, 1886, 1886, 1886, 1886, 1886, 1886, 1886, 1886,
	1886, 1888, 1890, 1890, 1890, 1890, 1890, 1891, 1891, 1891, 1891, 1892, 1893, 1893, 1895, 1896,
	1896, 1897, 1897, 1897, 1897, 1897, 1897, 1897, 1897, 1898, 1899, 1899, 1899, 1899, 1899, 1900,
	1900, 1900, 1900, 1901, 1902, 1902, 1902, 1903, 1904, 1905, 1905, 1905, 1906, 1906, 1907, 1909,
	1909, 1909, 1911, 1911, 1911, 1913, 1915, 1915, 1916, 1918, 1918, 1918, 1919, 1920, 1920, 1921,
	1921, 1921, 1921, 1922, 1922, 1922, 1922, 1923, 1923, 1924, 1924, 1925, 1925, 1926, 1926, 1927,
	1927, 1927, 1928, 1928, 1928, 1928, 1928, 1929, 1930, 1931, 1931, 1932, 1932, 1932, 1935, 1937,
	1937, 1938, 1938, 1939, 1940, 1940, 1941, 1941, 1943, 1945, 1945, 1945, 1948, 1948, 1948, 1948,
	1948, 1948, 1949, 1949, 1949, 1950, 1950, 1950, 1950, 1951, 1953, 1953, 1953, 1954, 1954, 1954,
	1955, 1956, 1956, 1957, 1958, 1959, 1960, 1960, 1960, 1960, 1961, 1961, 1962, 1963, 1965, 1965,
	1966, 1966, 1967, 1967, 1968, 1968, 1968, 1969, 1970, 1971, 1971, 1972, 1973, 1975, 1975, 1976,
	1976, 1976, 1976, 1976, 1976, 1976, 1977, 1977, 1977, 1978, 1980, 1980, 1982, 1983, 1983, 1985,
	1987, 1987, 1987, 1987, 1989, 1989, 1989, 1990, 1990, 1990, 1990, 1990, 1990, 1990, 1990, 1990,
	1990, 1991, 1992, 1992, 1992, 1993, 1995, 1995, 1995, 1996, 1996, 1997, 1997, 1998, 1999, 2001,
	2003, 2003, 2004, 2004, 2006, 2006, 2006, 2007, 2007, 2007, 2007, 2007, 2008, 2009, 2009, 2010,
	2010, 2011, 2011, 2012, 2013, 2015, 2015, 2016, 2016, 2016, 2016, 2016, 2017, 2017, 2018, 2018,
	2022, 2022, 2023, 2024, 2024, 2024, 2024, 2025, 2026, 2027, 2032, 2032, 2032, 2032, 2034, 2034,
	2034, 2034, 2034, 2035, 2035, 2035, 2036, 2036, 2036, 2036, 2037, 2037, 2038, 2038, 2039, 2039,
	2040, 2040, 2040, 2040, 2041, 2041, 2044, 2044, 2044, 2046, 2048, 2049, 2050, 2050, 2050, 2051,
	2051, 2052, 2052, 2052, 2052, 2053, 2053, 2053, 2053, 2053, 2054, 2056, 2057, 2058, 2059, 2059,
	2059, 2060, 2061, 2061, 2061, 2061, 2062, 2062, 2062, 2063, 2064, 2064, 2064, 2064, 2065, 2065,
	2065, 2066, 2066, 2067, 2068, 2070, 2070, 2071, 2071, 2071, 2071, 2072, 2073, 2074, 2074, 2074,
	2074, 2074, 2075, 2076, 2077, 2078, 2078, 2079, 2079, 2079, 2080, 2080, 2080, 2081, 2081, 2082,
	2082, 2082, 2083, 2084, 2084, 2085, 2085, 2086, 2086, 2087, 2088, 2089, 2090, 2091, 2092, 2093,
	2094, 2095, 2095, 2095, 2096, 2097, 2098, 2100, 2101, 2102, 2102, 2103, 2103, 2104, 2104, 2105,
	2105, 2106, 2107, 2107, 2108, 2109, 2109, 2110, 2110, 2111, 2111, 2111, 2112, 2112, 2112, 2112,
	2112, 2112, 2112, 2112, 2112, 2113, 2113, 2113, 2113, 2113, 2113, 2113, 2113, 2113, 2113, 2113,
	2113, 2113, 2113, 2113, 2114, 2115, 2116, 2116, 2117, 2119, 2120, 2120, 2121, 2121, 2123, 2124,
	2125, 2125, 2125, 2127, 2128, 2129, 2130, 2131, 2131, 2131, 2132, 2133, 2133, 2133, 2134, 2134,
	2135, 2135, 2137, 2138, 2139, 2139, 2139, 2139, 2139, 2139, 2139, 2139, 2139, 2140, 2140, 2141,
	2141, 2142, 2144, 2146, 2148, 2148, 2148, 2149, 2149, 2149, 2150, 2150, 2151, 2151, 2151, 2152,
	2153, 2153, 2153, 2153, 2153, 2154, 2154, 2156, 2158, 2159, 2159, 2159, 2161, 2161, 2161, 2162,
	2163, 2164, 2165, 2165, 2168, 2169, 2169, 2169, 2169, 2169, 2169, 2169, 2170, 2171, 2171, 2171,
	2171, 2171, 2172, 2172, 2173, 2173, 2173, 2173, 2173, 2173, 2174, 2176, 2176, 2176, 2176, 2176,
	2177, 2177, 2177, 2177, 2178, 2179, 2179, 2179, 2179, 2179, 2180, 2180, 2180, 2181, 2181, 2181,
	2181, 2181, 2183, 2184, 2184, 2184, 2185, 2186, 2187, 2187, 2187, 2187, 2187, 2187, 2187, 2187,
	2188, 2190, 2190, 2190, 2191, 2191, 2191, 2193, 2194, 2195, 2195, 2196, 2196, 2197, 2198, 2198,
	2199, 2200, 2201, 2201, 2203, 2204, 2204, 2204, 2204, 2205, 2208, 2208, 2209, 2210, 2210, 2211,
	2211, 2213, 2213, 2214, 2214, 2217, 2217, 2219, 2220, 2223, 2224, 2225, 2226, 2226, 2226, 2227,
	2227, 2228, 2228, 2228, 2228, 2230, 2230, 2232, 2234, 2235, 2237, 2237, 2238, 2239, 2239, 2239,
	2239, 2239, 2241, 2242, 2243, 2243, 2244, 2245, 2245, 2245, 2246, 2248, 2249, 2249, 2250, 2251,
	2252, 2255, 2255, 2255, 2255, 2256, 2256, 2256, 2256, 2256, 2256, 2257, 2258, 2258, 2258, 2260,
	2262, 2262, 2263, 2263, 2264, 2266, 2266, 2266, 2266, 2266, 2267, 2268, 2268, 2268, 2268, 2268,
	2268, 2268, 2269, 2270, 2270, 2272, 2272, 2273, 2273, 2274, 2275, 2275, 2275, 2275, 2275, 2277,
	2277, 2277, 2277, 2278, 2278, 2278, 2279, 2280, 2281, 2281, 2282, 2282, 2283, 2285, 2285, 2285,
	2285, 2286, 2288, 2288, 2288, 2288, 2288, 2290, 2290, 2290, 2291, 2291, 2291, 2292, 2293, 2294,
	2296, 2296, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2297, 2298, 2298, 2299, 2300, 2300,
	2302, 2302, 2304, 2304, 2304, 2306, 2306, 2306, 2307, 2307, 2309, 2310, 2310, 2310, 2310, 2311,
	2311, 2311, 2311, 2311, 2311, 2312, 2312, 2313, 2315, 2315, 2316, 2316, 2316, 2317, 2321, 2321,
	2322, 2322, 2323, 2324, 2324, 2325, 2326, 2326, 2326, 2327, 2328, 2330, 2330, 2330, 2331, 2334,
	2334, 2334, 2334, 2335, 2335, 2335, 2335, 2335, 2336, 2337, 2337, 2337, 2338, 2340, 2340, 2340,
	2341, 2341, 2342, 2342, 2342, 2343, 2345, 2345, 2345, 2345, 2345, 2346, 2347, 2348, 2349, 2350,
	2350, 2351, 2352, 2354, 2355, 2355, 2355, 2356, 2356, 2356, 2356, 2357, 2357, 2358, 2360, 2360,
	2362, 2365, 2366, 2369, 2369, 2369, 2369, 2369, 2370, 2370, 2370, 2370, 2371, 2373, 2373, 2374,
	2374, 2374, 2374, 2374, 2374, 2375, 2375, 2376, 2376, 2377, 2379, 2379, 2379, 2379, 2380, 2380,
	2381, 2381, 2382, 2385, 2386, 2387, 2387, 2388, 2388, 2388, 2389, 2390, 2391, 2391, 2391, 2394,
	2394, 2394, 2396, 2396, 2398, 2399, 2399, 2400, 2400, 2400, 2402, 2402, 2403, 2404, 2404, 2406,
	2408, 2409, 2409, 2410, 2411, 2411, 2411, 2411, 2411, 2411, 2412, 2412, 2413, 2414, 2414, 2414,
	2414, 2414, 2414, 2414, 2415, 2415, 2415, 2415, 2415, 2415, 2416, 2418, 2418, 2418, 2419, 2422,
	2423, 2424, 2425, 2425, 2428, 2429, 2429, 2429, 2430, 2430, 2430, 2430, 2430, 2431, 2431, 2432,
	2433, 2433, 2433, 2433, 2433, 2434, 2435, 2435, 2435, 2436, 2436, 2436, 2437, 2437, 2438, 2438,
	2440, 2441, 2442, 2442, 2443, 2443, 2443, 2445, 2446, 2446, 2448, 2448, 2448, 2449, 2449, 2449,
	2450, 2450, 2451, 2451, 2451, 2452, 2452, 2453, 2453, 2453, 2453, 2453, 2453, 2454, 2455, 2455,
	2455, 2457, 2459, 2461, 2462, 2462, 2462, 2462, 2464, 2464, 2464, 2464, 2464, 2464, 2467, 2467,
	2469, 2469, 2469, 2469, 2471, 2471, 2472, 2472, 2472, 2472, 2472, 2473, 2474, 2475, 2476, 2476,
	2479, 2480, 2485, 2487, 2488, 2489, 2490, 2490, 2490, 2490, 2490, 2493, 2493, 2493, 2496, 2496,
	2496, 2496, 2496, 2496, 2496, 2497, 2498, 2499, 2499, 2500, 2500, 2501, 2501, 2502, 2502, 2504,
	2504, 2504, 2507, 2507, 2508, 2508, 2508, 2508, 2508, 2509, 2509, 2510, 2510, 2510, 2510, 2510,
	2510, 2510, 2510, 2511, 2512, 2513, 2515, 2515, 2516, 2518, 2518, 2518, 2518, 2519, 2519, 2521,
	2521, 2523, 2528, 2530, 2531, 2531, 2531, 2531, 2531, 2532, 2532, 2532, 2533, 2534, 2534, 2534,
	2534, 2534, 2535, 2535, 2535, 2536, 2536, 2536, 2536, 2537, 2537, 2538, 2538, 2539, 2540, 2543,
	2544, 2544, 2545, 2545, 2545, 2546, 2546, 2547, 2547, 2547, 2549, 2550, 2550, 2553, 2555, 2555,
	2555, 2556, 2557, 2557, 2557, 2558, 2558, 2558, 2559, 2560, 2561, 2562, 2562, 2566, 2567, 2568,
	2568, 2569, 2571, 2572, 2573, 2573, 2573, 2573, 2573, 2574, 2574, 2574, 2575, 2575, 2575, 2577,
	2577, 2577, 2577, 2577, 2577, 2578, 2579, 2580, 2580, 2581, 2582, 2582, 2582, 2582, 2582, 2584,
	2585, 2587, 2590, 2592, 2593, 2593, 2593, 2593, 2593, 2595, 2595, 2595, 2595, 2595, 2597, 2598,
	2599, 2599, 2599, 2599, 2601, 2602, 2603, 2604, 2605, 2605, 2606, 2606, 2607, 2609, 2609, 2609,
	2610, 2613, 2616, 2617, 2617, 2617, 2617, 2619, 2620, 2621, 2621, 2621, 2622, 2622, 2622, 2623,
	2623, 2624, 2625, 2626, 2627, 2629, 2629, 2630, 2631, 2631, 2631, 2631, 2632, 2632, 2636, 2638,
	2639, 2640, 2644, 2644, 2644, 2644, 2644, 2646, 2646, 2646, 2646, 2647, 2647, 2647, 2648, 2649,
	2650, 2650, 2650, 2651, 2651, 2651, 2651, 2653, 2654, 2655, 2656, 2657, 2657, 2661, 2663, 2666,
	2666, 2667, 2669, 2669, 2669, 2669, 2669, 2669, 2670, 2672, 2673, 2673, 2673, 2673, 2673, 2673,
	2673, 2673, 2675, 2675, 2676, 2676, 2678, 2678, 2679, 2680, 2680, 2680, 2682, 2684, 2685, 2687,
	2687, 2688, 2693, 2694, 2695, 2696, 2697, 2698, 2699, 2700, 2700, 2701, 2701, 2701, 2701, 2702,
	2704, 2704, 2704, 2704, 2704, 2704, 2705, 2705, 2705, 2705, 2707, 2707, 2707, 2708, 2708, 2709,
	2709, 2709, 2710, 2710, 2710, 2710, 2711, 2712, 2713, 2713, 2713, 2714, 2714, 2715, 2715, 2715,
	2715, 2716, 2717, 2717, 2717, 2720, 2720, 2722, 2723, 2724, 2724, 2726, 2726, 2726, 2727, 2732,
	2732, 2735, 2735, 2736, 2737, 2738, 2738, 2738, 2739, 2741, 2742, 2742, 2742, 2742, 2743, 2744,
	2744, 2745, 2747, 2748, 2749, 2749, 2749, 2750, 2750, 2750, 2751, 2751, 2751, 2751, 2754, 2756,
	2756, 2757, 2758, 2759, 2759, 2759, 2759, 2759, 2762, 2762, 2764, 2765, 2766, 2767, 2767, 2769,
	2769, 2769, 2769, 2769, 2769, 2771, 2771, 2771, 2771, 2772, 2772, 2773, 2773, 2773, 2774, 2776,
	2776, 2778, 2779, 2780, 2781, 2781, 2781, 2782, 2783, 2783, 2783, 2783, 2783, 2784, 2785, 2786,
	2786, 2786, 2786, 2786, 2786, 2786, 2787, 2787, 2787, 2788, 2788, 2789, 2789, 2791, 2791, 2792,
	2792, 2793, 2794, 2795, 2797, 2798, 2799, 2800, 2802, 2802, 2802, 2803, 2803, 2803, 2803, 2804,
	2804, 2806, 2806, 2807, 2807, 2807, 2807, 2807, 2808, 2808, 2809, 2811, 2811, 2812, 2814, 2816,
	2816, 2819, 2819, 2819, 2820, 2820, 2821, 2821, 2821, 2822, 2822, 2823, 2823, 2823, 2823, 2824,
	2824, 2824, 2824, 2824, 2824, 2824, 2824, 2824, 2825, 2826, 2827, 2827, 2827, 2827, 2827, 2828,
	2829, 2830, 2830, 2830, 2831, 2831, 2831, 2834, 2835, 2836, 2838, 2839, 2840, 2840, 2841, 2844,
	2845, 2845, 2847, 2847, 2848, 2848, 2849, 2850, 2851, 2853, 2853, 2853, 2854, 2854, 2854, 2854,
	2856, 2857, 2857, 2857, 2857, 2857, 2857, 2857, 2858, 2858, 2859, 2859, 2859, 2861, 2861, 2861,
	2862, 2863, 2863, 2863, 2865, 2865, 2865, 2865, 2866, 2866, 2866, 2866, 2867, 2868, 2870, 2871,
	2874, 2875, 2876, 2877, 2879, 2879, 2880, 2880, 2880, 2880, 2881, 2882, 2882, 2883, 2883, 2883,
	2883, 2883, 2885, 2885, 2885, 2885, 2888, 2888, 2888, 2888, 2890, 2890, 2891, 2892, 2893, 2894,
	2897, 2900, 2902, 2903, 2904, 2905, 2905, 2906, 2906, 2906, 2907, 2907, 2907, 2907, 2910, 2912,
	2913, 2913, 2914, 2915, 2915, 2915, 2915, 2915, 2916, 2916, 2917, 2917, 2917, 2919, 2920, 2920,
	2922, 2924, 2925, 2928, 2928, 2929, 2930, 2930, 2930, 2931, 2933, 2934, 2936, 2937, 2937, 2938,
	2938, 2938, 2940, 2940, 2941, 2942, 2943, 2943, 2943, 2944, 2945, 2946, 2946, 2950, 2951, 2953,
	2955, 2958, 2960, 2963, 2964, 2966, 2967, 2968, 2969, 2970, 2970, 2971, 2973, 2973, 2975, 2977,
	2977, 2977, 2979, 2979, 2979, 2979, 2979, 2980, 2980, 2981, 2981, 2981, 2981, 2983, 2983, 2988,
	2992, 2995, 2997, 3001, 3002, 3003, 3004, 3006, 3007, 3008, 3009, 3012, 3015, 3017, 3020, 3020,
	3021, 3022, 3023, 3024, 3026, 3026, 3027, 3027, 3028, 3028, 3028, 3028, 3029, 3030, 3030, 3032,
	3033, 3034, 3035, 3035, 3035, 3035, 3035, 3035, 3037, 3038, 3038, 3038, 3039, 3040, 3041, 3041,
	3041, 3041, 3042, 3043, 3043, 3044, 3044, 3047, 3047, 3047, 3048, 3049, 3050, 3051, 3052, 3053,
	3054, 3056, 3059, 3061, 3061, 3061, 3063, 3063, 3064, 3064, 3065, 3067, 3069, 3069, 3069, 3069,
	3071, 3072, 3072, 3072, 3072, 3073, 3076, 3076, 3076, 3077, 3077, 3077, 3077, 3078, 3079, 3080,
	3081, 3084, 3084, 3087, 3087, 3088, 3088, 3089, 3090, 3093, 3093, 3094, 3094, 3095, 3095, 3097,
	3098, 3099, 3100, 3100, 3100, 3100, 3100, 3101, 3101, 3101, 3101, 3101, 3101, 3102, 3103, 3105,
	3107, 3110, 3113, 3115, 3117, 3118, 3118, 3119, 3120, 3120, 3121, 3121, 3122, 3122, 3123, 3123,
	3124, 3124, 3125, 3127, 3128, 3128, 3129, 3129, 3129, 3130, 3130, 3130, 3130, 3135, 3136, 3136,
	3138, 3139, 3141, 3141, 3142, 3143, 3143, 3143, 3143, 3144, 3145, 3145, 3145, 3145, 3146, 3146,
	3146, 3147, 3147, 3147, 3147, 3147, 3148, 3148, 3148, 3149, 3150, 3151, 3151, 3154, 3157, 3157,
	3158, 3161, 3162, 3164, 3165, 3165, 3165, 3165, 3166, 3166, 3167, 3167, 3167, 3168, 3169, 3170,
	3170, 3170, 3170, 3171, 3171, 3171, 3171, 3171, 3175, 3176, 3176, 3177, 3177, 3178, 3178, 3181,
	3184, 3186, 3186, 3189, 3190, 3190, 3191, 3191, 3191, 3192, 3192, 3192, 3192, 3193, 3195, 3195,
	3195, 3195, 3195, 3197, 3198, 3199, 3199, 3199, 3200, 3200, 3200, 3201, 3201, 3201, 3202, 3203,
	3205, 3205, 3208, 3210, 3211, 3211, 3211, 3213, 3213, 3214, 3216, 3217, 3219, 3220, 3223, 3223,
	3224, 3225, 3225, 3226, 3226, 3226, 3226, 3226, 3226, 3226, 3228, 3229, 3229, 3230, 3231, 3236,
	3237, 3239, 3240, 3241, 3241, 3242, 3244, 3244, 3244, 3245, 3246, 3247, 3248, 3249, 3249, 3249,
	3250, 3250, 3250, 3251, 3251, 3252, 3252, 3253, 3253, 3253, 3254, 3254, 3254, 3257, 3259, 3260,
	3261, 3263, 3263, 3263, 3263, 3263, 3265, 3266, 3266, 3266, 3268, 3268, 3269, 3270, 3270, 3270,
	3271, 3271, 3273, 3273, 3273, 3273, 3274, 3274, 3274, 3274, 3275, 3275, 3275, 3276, 3277, 3278,
	3281, 3281, 3281, 3283, 3284, 3284, 3284, 3286, 3288, 3288, 3289, 3289, 3290, 3290, 3290, 3291,
	3291, 3291, 3292, 3292, 3293, 3294, 3295, 3296, 3297, 3297, 3297, 3298, 3299, 3300, 3302, 3305,
	3306, 3307, 3309, 3311, 3312, 3313, 3313, 3313, 3313, 3313, 3314, 3314, 3315, 3315, 3315, 3315,
	3315, 3315, 3316, 3319, 3320, 3322, 3322, 3322, 3323, 3324, 3324, 3326, 3327, 3328, 3330, 3332,
	3332, 3334, 3336, 3337, 3338, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3340, 3340,
	3341, 3341, 3342, 3343, 3343, 3343, 3343, 3344, 3344, 3345, 3346, 3346, 3347, 3349, 3351, 3353,
	3354, 3356, 3357, 3358, 3359, 3360, 3361, 3362, 3363, 3364, 3364, 3365, 3365, 3366, 3366, 3367,
	3368, 3369, 3371, 3371, 3371, 3373, 3373, 3373, 3373, 3373, 3376, 3376, 3377, 3378, 3379, 3379,
	3382, 3382, 3382, 3382, 3383, 3383, 3384, 3385, 3385, 3385, 3385, 3385, 3385, 3385, 3385, 3385,
	3385, 3386, 3386, 3387, 3388, 3388, 3388, 3388, 3389, 3389, 3389, 3389, 3389, 3391, 3394, 3395,
	3398, 3399, 3402, 3403, 3404, 3406, 3407, 3407, 3408, 3408, 3408, 3409, 3410, 3410, 3410, 3411,
	3411, 3411, 3412, 3413, 3413, 3413, 3413, 3413, 3414, 3417, 3418, 3418, 3419, 3420, 3423, 3426,
	3427, 3428, 3429, 3431, 3434, 3434, 3434, 3434, 3434, 3434, 3434, 3435, 3435, 3435, 3435, 3435,
	3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3435, 3436, 3436, 3436, 3437, 3437, 3438,
	3441, 3442, 3443, 3445, 3447, 3448, 3448, 3448, 3448, 3449, 3450, 3451, 3451, 3451, 3451, 3451,
	3452, 3454, 3456, 3457, 3459, 3459, 3461, 3461, 3461, 3462, 3462, 3463, 3463, 3464, 3466, 3466,
	3467, 3470, 3470, 3471, 3474, 3474, 3475, 3476, 3476, 3476, 3476, 3476, 3476, 3477, 3478, 3478,
	3479, 3480, 3481, 3481, 3481, 3482, 3483, 3483, 3483, 3486, 3487, 3487, 3488, 3490, 3490, 3492,
	3495, 3495, 3496, 3498, 3498, 3500, 3500, 3501, 3501, 3501, 3501, 3501, 3501, 3501, 3501, 3502,
	3502, 3502, 3502, 3502, 3503, 3503, 3503, 3503, 3507, 3507, 3508, 3508, 3508, 3511, 3511, 3511,
	3512, 3512, 3514, 3515, 3515, 3515, 3517, 3517, 3518, 3519, 3520, 3522, 3522, 3522, 3523, 3523,
	3523, 3523, 3523, 3523, 3523, 3525, 3525, 3526, 3526, 3526, 3527, 3528, 3529, 3531, 3531, 3532,
	3533, 3533, 3534, 3535, 3536, 3536, 3537, 3538, 3539, 3539, 3539, 3539, 3540, 3541, 3541, 3541,
	3543, 3543, 3545, 3545, 3545, 3545, 3545, 3545, 3546, 3548, 3548, 3548, 3548, 3548, 3549, 3550,
	3550, 3551, 3552, 3554, 3555, 3555, 3556, 3557, 3557, 3557, 3558, 3558, 3558, 3558, 3560, 3560,
	3560, 3560, 3561, 3562, 3562, 3562, 3562, 3563, 3563, 3563, 3564, 3564, 3566, 3567, 3567, 3569,
	3569, 3569, 3571, 3571, 3571, 3572, 3574, 3574, 3575, 3575, 3576, 3577, 3579, 3580, 3581, 3582,
	3582, 3582, 3582, 3584, 3584, 3585, 3587, 3587, 3587, 3588, 3589, 3590, 3591, 3593, 3595, 3597,
	3597, 3597, 3598, 3599, 3599, 3601, 3601, 3603, 3603, 3605, 3605, 3605, 3607, 3607, 3607, 3608,
	3610, 3610, 3610, 3612, 3612, 3612, 3612, 3612, 3612, 3612, 3613, 3614, 3617, 3618, 3618, 3618,
	3618, 3618, 3619, 3620, 3620, 3620, 3622, 3623, 3623, 3624, 3625, 3626, 3627, 3627, 3627, 3629,
	3630, 3633, 3633, 3633, 3633, 3633, 3633, 3635, 3635, 3636, 3637, 3637, 3637, 3637, 3638, 3638,
	3638, 3638, 3638, 3638, 3638, 3638, 3639, 3639, 3640, 3641, 3641, 3641, 3641, 3641, 3641, 3641,
	3641, 3644, 3645, 3647, 3648, 3648, 3649, 3649, 3650, 3650, 3651, 3653, 3653, 3654, 3654, 3654,
	3654, 3654, 3654, 3654, 3655, 3655, 3657, 3657, 3657, 3657, 3657, 3657, 3657, 3658, 3659, 3661,
	3661, 3661, 3661, 3663, 3663, 3663, 3663, 3663, 3664, 3664, 3664, 3664, 3664, 3664, 3664, 3664,
	3665, 3666, 3666, 3667, 3669, 3669, 3669, 3671, 3671, 3672, 3673, 3673, 3673, 3673, 3676, 3679,
	3679, 3680, 3680, 3681, 3681, 3682, 3684, 3685, 3685, 3685, 3685, 3685, 3686, 3686, 3688, 3689,
	3689, 3689, 3690, 3690, 3691, 3692, 3692, 3694, 3695, 3695, 3695, 3697, 3699, 3699, 3699, 3699,
	3699, 3700, 3700, 3700, 3701, 3702, 3702, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705, 3705,
	3707, 3707, 3709, 3709, 3709, 3709, 3709, 3711, 3712, 3713, 3713, 3714, 3714, 3715, 3715, 3716,
	3717, 3717, 3719, 3721, 3722, 3722, 3723, 3723, 3723, 3723, 3724, 3726, 3727, 3728, 3728, 3728,
	3728, 3728, 3728, 3728, 3729, 3730, 3731, 3731, 3731, 3731, 3731, 3732, 3732, 3732, 3732, 3732,
	3732, 3733, 3734, 3734, 3734, 3734, 3734, 3736, 3740, 3740, 3741, 3743, 3744, 3745, 3746, 3748,
	3748, 3748, 3749, 3750, 3751, 3751, 3751, 3753, 3754, 3756, 3757, 3757, 3758, 3758, 3760, 3760,
	3761, 3762, 3762, 3762, 3763, 3765, 3765, 3766, 3767, 3769, 3769, 3771, 3771, 3771, 3773, 3774,
	3774, 3774, 3774, 3775, 3777, 3778, 3779, 3782, 3782, 3782, 3783, 3783, 3783, 3783, 3783, 3783,
	3783, 3783, 3783, 3783, 3784, 3785, 3785, 3785, 3785, 3786, 3786, 3786, 3787, 3788, 3791, 3791,
	3791, 3791, 3792, 3793, 3793, 3793, 3794, 3795, 3795, 3797, 3797, 3798, 3799, 3800, 3801, 3801,
	3801, 3803, 3803, 3803, 3805, 3805, 3805, 3805, 3805, 3805, 3805, 3806, 3807, 3807, 3809, 3809,
	3809, 3809, 3809, 3809, 3809, 3810, 3810, 3810, 3810, 3811, 3811, 3812, 3812, 3812, 3812, 3813,
	3813, 3813, 3813, 3813, 3813, 3815, 3815, 3818, 3819, 3819, 3820, 3821, 3821, 3822, 3822, 3823,
	3823, 3823, 3825, 3827, 3827, 3828, 3828, 3828, 3828, 3828, 3829, 3830, 3830, 3830, 3830, 3830,
	3831, 3831, 3832, 3834, 3838, 3840, 3841, 3841, 3842, 3842, 3842, 3842, 3844, 3845, 3848, 3848,
	3848, 3848, 3849, 3849, 3850, 3852, 3852, 3854, 3854, 3854, 3854, 3854, 3855, 3855, 3855, 3855,
	3856, 3857, 3857, 3857, 3859, 3859, 3859, 3861, 3861, 3861, 3861, 3863, 3864, 3864, 3865, 3866,
	3867, 3867, 3869, 3869, 3870, 3870, 3870, 3870, 3871, 3871, 3871, 3872, 3872, 3872, 3873, 3873,
	3874, 3874, 3874, 3875, 3875, 3875, 3875, 3876, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880,
	3880, 3882, 3883, 3883, 3883, 3883, 3883, 3884, 3885, 3885, 3885, 3885, 3886, 3886, 3887, 3887,
	3887, 3887, 3887, 3887, 3888, 3889, 3889, 3889, 3889, 3889, 3889, 3889, 3889, 3889, 3889, 3889,
	3891, 3891, 3893, 3893, 3893, 3893, 3893, 3895, 3895, 3897, 3899, 3900, 3902, 3902, 3902, 3903,
	3904, 3904, 3905, 3905, 3907, 3909, 3911, 3912, 3914, 3915, 3915, 3915, 3916, 3917, 3917, 3917,
	3917, 3917, 3917, 3917, 3918, 3919, 3920, 3920, 3920, 3920, 3920, 3922, 3922, 3922, 3922, 3923,
	3923, 3923, 3923, 3924, 3924, 3924, 3924, 3924, 3924, 3926, 3926, 3926, 3926, 3926, 3928, 3929,
	3929, 3929, 3930, 3931, 3932, 3934, 3934, 3936, 3938, 3939, 3939, 3939, 3939, 3939, 3940, 3940,
	3940, 3940, 3940, 3940, 3940, 3942, 3943, 3944, 3945, 3945, 3945, 3945, 3945, 3945, 3945, 3946,
	3946, 3947, 3949, 3951, 3952, 3952, 3952, 3952, 3952, 3952, 3952, 3952, 3954, 3954, 3954, 3954,
	3956, 3957, 3958, 3958, 3959, 3960, 3960, 3961, 3961, 3964, 3965, 3965, 3965, 3965, 3965, 3965,
	3966, 3967, 3967, 3967, 3967, 3967, 3967, 3968, 3968, 3968, 3969, 3970, 3972, 3972, 3972, 3972,
	3973, 3973, 3973, 3974, 3976, 3976, 3976, 3976, 3978, 3978, 3978, 3979, 3982, 3983, 3983, 3983,
	3983, 3985, 3985, 3985, 3986, 3988, 3990, 3990, 3992, 3992, 3992, 3993, 3995, 3996, 3996, 3996,
	3996, 3996, 3996, 3996, 3996, 3997, 3999, 3999, 3999, 4000, 4000, 4001, 4001, 4003, 4004, 4004,
	4005, 4005, 4005, 4005, 4005, 4005, 4005, 4005, 4006, 4006, 4006, 4006, 4006, 4007, 4007, 4007,
	4007, 4008, 4009, 4009, 4010, 4010, 4010, 4012, 4013, 4015, 4015, 4016, 4017, 4017, 4017, 4017,
	4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4018, 4019, 4020, 4020, 4020, 4020, 4021, 4021,
	4022, 4022, 4023, 4023, 4024, 4025, 4028, 4029, 4029, 4031, 4032, 4032, 4032, 4036, 4036, 4036,
	4036, 4037, 4037, 4038, 4038, 4038, 4040, 4040, 4040, 4041, 4041, 4043, 4043, 4043, 4044, 4044,
	4045, 4045, 4046, 4047, 4047, 4050, 4051, 4051, 4051, 4052, 4052, 4052, 4052, 4052, 4053, 4053,
	4056, 4057, 4057, 4059, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4060, 4061,
	4062, 4063, 4063, 4064, 4065, 4066, 4066, 4066, 4067, 4067, 4068, 4070, 4071, 4071, 4071, 4072,
	4074, 4074, 4075, 4075, 4075, 4076, 4078, 4079, 4080, 4082, 4082, 4083, 4083, 4083, 4083, 4083,
	4084, 4084, 4084, 4084, 4086, 4086, 4086, 4087, 4089, 4089, 4090, 4091, 4091, 4092, 4092, 4092,
	4092, 4092, 4094, 4094, 4095, 4095, 4095, 4095, 4095, 4095, 4095, 4095, 4095, 4095, 4095, 4095,
	4095, 4095, 4096, 4096, 4096, 4096, 4096, 4097, 4097, 4097, 4098, 4098, 4098, 4099, 4099, 4099,
	4100, 4101, 4101, 4101, 4101, 4101, 4102, 4103, 4106, 4106, 4106, 4107, 4107, 4108, 4109, 4109,
	4109, 4109, 4110, 4111, 4111, 4113, 4115, 4116, 4118, 4119, 4120, 4120, 4120, 4121, 4121, 4121,
	4122, 4123, 4123, 4125, 4126, 4126, 4126, 4127, 4127, 4127, 4128, 4129, 4129, 4130, 4130, 4131,
	4131, 4133, 4133, 4134, 4134, 4134, 4134, 4134, 4134, 4134, 4135, 4136, 4136, 4136, 4136, 4136,
	4137, 4137, 4140, 4140, 4140, 4140, 4140, 4140, 4140, 4140, 4141, 4141, 4141, 4141, 4141, 4141,
	4141, 4141, 4142, 4142, 4143, 4143, 4144, 4144, 4145, 4145, 4145, 4145, 4145, 4146, 4147, 4147,
	4149, 4152, 4152, 4152, 4152, 4153, 4153, 4153, 4153, 4153, 4153, 4153, 4153, 4154, 4154, 4154,
	4154, 4154, 4154, 4155, 4155, 4156, 4157, 4157, 4159, 4159, 4159, 4160, 4161, 4161, 4161, 4161,
	4162, 4163, 4163, 4164, 4166, 4168, 4168, 4169, 4169, 4169, 4169, 4170, 4171, 4171, 4171, 4171,
	4172, 4173, 4173, 4175, 4175, 4176, 4176, 4177, 4178, 4179, 4179, 4179, 4179, 4179, 4179, 4179,
	4179, 4179, 4179, 4180, 4181, 4183, 4183, 4184, 4185, 4185, 4185, 4185, 4185, 4187, 4187, 4189,
	4191, 4191, 4191, 4192, 4192, 4193, 4194, 4194, 4195, 4195, 4195, 4196, 4197, 4197, 4197, 4197,
	4197, 4197, 4198, 4198, 4198, 4200, 4200, 4200, 4200, 4200, 4201, 4203, 4204, 4204, 4204, 4205,
	4206, 4206, 4206, 4207, 4209, 4209, 4209, 4209, 4210, 4210, 4210, 4214, 4214, 4215, 4215, 4216,
	4216, 4216, 4216, 4218, 4218, 4220, 4223, 4224, 4224, 4225, 4226, 4227, 4228, 4228, 4229, 4229,
	4229, 4232, 4232, 4232, 4235, 4235, 4237, 4237, 4237, 4237, 4238, 4239, 4240, 4240, 4240, 4240,
	4240, 4241, 4243, 4245, 4245, 4247, 4248, 4249, 4250, 4250, 4252, 4252, 4252, 4253, 4253, 4253,
	4253, 4253, 4253, 4254, 4254, 4254, 4254, 4254, 4255, 4256, 4256, 4256, 4257, 4259, 4259, 4259,
	4259, 4260, 4260, 4260, 4262, 4263, 4264, 4265, 4266, 4266, 4267, 4267, 4267, 4268, 4268, 4268,
	4269, 4270, 4270, 4270, 4271, 4271, 4271, 4271, 4272, 4272, 4273, 4273, 4273, 4273, 4273, 4274,
	4275, 4275, 4275, 4275, 4275, 4275, 4275, 4275, 4276, 4276, 4277, 4277, 4278, 4278, 4279, 4280,
	4280, 4281, 4282, 4282, 4282, 4282, 4282, 4282, 4283, 4284, 4285, 4285, 4287, 4288, 4290, 4291,
	4292, 4292, 4294, 4295, 4295, 4295, 4297, 4297, 4300, 4301, 4302, 4302, 4303, 4305, 4305, 4305,
	4305, 4305, 4305, 4305, 4306, 4306, 4307, 4308, 4309, 4309, 4310, 4310, 4311, 4312, 4312, 4312,
	4312, 4314, 4315, 4316, 4316, 4317, 4319, 4319, 4319, 4320, 4320, 4322, 4322, 4323, 4323, 4324,
	4325, 4325, 4325, 4326, 4327, 4329, 4330, 4330, 4331, 4333, 4334, 4335, 4335, 4335, 4335, 4335,
	4336, 4336, 4337, 4337, 4337, 4338, 4339, 4340, 4340, 4340, 4340, 4341, 4341, 4341, 4341, 4341,
	4341, 4342, 4344, 4345, 4347, 4348, 4348, 4348, 4350, 4350, 4350, 4351, 4352, 4353, 4355, 4356,
	4357, 4357, 4359, 4360, 4361, 4362, 4363, 4365, 4366, 4366, 4367, 4367, 4368, 4369, 4369, 4369,
	4369, 4370, 4370, 4371, 4373, 4374, 4375, 4375, 4375, 4377, 4377, 4378, 4378, 4379, 4380, 4380,
	4380, 4381, 4382, 4383, 4384, 4384, 4385, 4386, 4386, 4386, 4387, 4388, 4389, 4390, 4391, 4392,
	4392, 4392, 4393, 4393, 4393, 4394, 4394, 4395, 4396, 4397, 4398, 4399, 4400, 4401, 4401, 4402,
	4404, 4404, 4404, 4406, 4406, 4407, 4407, 4408, 4408, 4408, 4408, 4409, 4411, 4411, 4411, 4411,
	4411, 4411, 4411, 4411, 4411, 4411, 4411, 4412, 4413, 4414, 4414, 4415, 4415, 4415, 4416, 4416,
	4416, 4416, 4418, 4419, 4419, 4420, 4421, 4421, 4423, 4424, 4424, 4424, 4424, 4424, 4424, 4424,
	4425, 4426, 4426, 4426, 4427, 4427, 4427, 4429, 4429, 4429, 4430, 4430, 4430, 4431, 4431, 4431,
	4431, 4431, 4433, 4436, 4437, 4438, 4438, 4438, 4438, 4439, 4440, 4441, 4442, 4443, 4443, 4443,
	4443, 4444, 4444, 4444, 4444, 4445, 4445, 4445, 4446, 4446, 4447, 4450, 4450, 4450, 4450, 4450,
	4451, 4451, 4452, 4455, 4455, 4456, 4456, 4456, 4456, 4456, 4456, 4459, 4460, 4463, 4463, 4463,
	4463, 4463, 4463, 4463, 4464, 4464, 4464, 4464, 4464, 4467, 4467, 4467, 4468, 4468, 4468, 4468,
	4468, 4468, 4469, 4471, 4472, 4472, 4472, 4472, 4472, 4473, 4473, 4473, 4474, 4474, 4475, 4476,
	4476, 4477, 4477, 4478, 4478, 4479, 4479, 4479, 4481, 4482, 4482, 4483, 4484, 4485, 4485, 4487,
	4487, 4487, 4487, 4487, 4487, 4487, 4487, 4488, 4488, 4488, 4489, 4489, 4490, 4492, 4493, 4493,
	4493, 4493, 4493, 4493, 4495, 4496, 4496, 4496, 4497, 4498, 4501, 4501, 4503, 4504, 4504, 4504,
	4504, 4504, 4506, 4507, 4509, 4511, 4511, 4511, 4511, 4512, 4512, 4512, 4514, 4514, 4515, 4516,
	4516, 4517, 4517, 4518, 4518, 4519, 4519, 4520, 4520, 4520, 4520, 4520, 4522, 4522, 4522, 4523,
	4523, 4524, 4526, 4526, 4526, 4526, 4526, 4528, 4529, 4530, 4530, 4532, 4532, 4533, 4535, 4536,
	4537, 4537, 4537, 4537, 4538, 4538, 4539, 4539, 4539, 4540, 4540, 4542, 4542, 4542, 4542, 4543,
	4543, 4544, 4545, 4547, 4547, 4547, 4547, 4548, 4548, 4550, 4551, 4551, 4552, 4553, 4553, 4554,
	4554, 4554, 4554, 4554, 4554, 4554, 4555, 4556, 4556, 4556, 4556, 4556, 4557, 4557, 4557, 4557,
	4557, 4557, 4557, 4557, 4557, 4558, 4558, 4559, 4560, 4560, 4561, 4562, 4562, 4562, 4564, 4565,
	4565, 4565, 4567, 4568, 4568, 4569, 4569, 4569, 4570, 4572, 4572, 4574, 4574, 4575, 4575, 4575,
	4575, 4576, 4577, 4577, 4578, 4578, 4579, 4579, 4579, 4580, 4581, 4581, 4581, 4581, 4581, 4581,
	4581, 4583, 4584, 4584, 4584, 4584, 4585, 4586, 4588, 4588, 4588, 4588, 4588, 4591, 4592, 4592,
	4593, 4594, 4594, 4595, 4596, 4596, 4596, 4599, 4599, 4599, 4600, 4600, 4600, 4601, 4602, 4602,
	4602, 4602, 4603, 4604, 4604, 4605, 4606, 4607, 4607, 4608, 4608, 4609, 4609, 4609, 4609, 4610,
	4611, 4612, 4613, 4613, 4613, 4613, 4614, 4615, 4615, 4616, 4617, 4618, 4619, 4619, 4619, 4620,
	4620, 4621, 4622, 4624, 4624, 4624, 4626, 4627, 4628, 4629, 4630, 4630, 4630, 4630, 4630, 4631,
	4632, 4635, 4635, 4637, 4637, 4638, 4640, 4640, 4641, 4641, 4642, 4642, 4643, 4643, 4644, 4645,
	4645, 4645, 4645, 4646, 4646, 4646, 4646, 4646, 4646, 4649, 4649, 4649, 4649, 4649, 4651, 4652,
	4652, 4652, 4652, 4654, 4655, 4656, 4656, 4659, 4660, 4662, 4662, 4662, 4664, 4665, 4665, 4665,
	4665, 4665, 4665, 4665, 4665, 4666, 4666, 4666, 4667, 4668, 4668, 4670, 4670, 4671, 4671, 4673,
	4673, 4675, 4675, 4676, 4676, 4676, 4679, 4683, 4683, 4684, 4684, 4685, 4685, 4685, 4685, 4685,
	4686, 4686, 4686, 4687, 4689, 4689, 4690, 4691, 4691, 4692, 4692, 4692, 4692, 4693, 4694, 4694,
	4694, 4694, 4695, 4695, 4696, 4696, 4699, 4699, 4700, 4700, 4700, 4700, 4701, 4701, 4701, 4702,
	4703, 4703, 4703, 4704, 4706, 4706, 4706, 4707, 4709, 4710, 4711, 4713, 4713, 4714, 4715, 4716,
	4716, 4717, 4717, 4719, 4720, 4720, 4720, 4721, 4721, 4721, 4722, 4723, 4723, 4724, 4725, 4725,
	4725, 4725, 4726, 4726, 4726, 4726, 4726, 4727, 4727, 4728, 4731, 4731, 4731, 4731, 4733, 4734,
	4734, 4734, 4735, 4737, 4737, 4737, 4738, 4738, 4738, 4738, 4738, 4740, 4740, 4741, 4742, 4742,
	4742, 4743, 4743, 4744, 4745, 4745, 4745, 4745, 4745, 4746, 4746, 4747, 4749, 4751, 4753, 4753,
	4755, 4755, 4755, 4755, 4755, 4756, 4756, 4756, 4757, 4757, 4757, 4757, 4758, 4758, 4758, 4758,
	4759, 4759, 4759, 4760, 4761, 4761, 4762, 4763, 4763, 4764, 4766, 4768, 4768, 4769, 4771, 4771,
	4771, 4771, 4772, 4772, 4772, 4774, 4776, 4776, 4776, 4776, 4776, 4776, 4776, 4776, 4776, 4776,
	4776, 4778, 4778, 4778, 4778, 4779, 4779, 4781, 4782, 4782, 4782, 4784, 4784, 4785, 4785, 4785,
	4787, 4787, 4787, 4788, 4789, 4789, 4789, 4789, 4791, 4792, 4793, 4794, 4795, 4797, 4798, 4798,
	4798, 4798, 4799, 4799, 4799, 4801, 4802, 4804, 4804, 4804, 4806, 4808, 4808, 4808, 4808, 4808,
	4809, 4810, 4811, 4811, 4813, 4814, 4814, 4814, 4814, 4814, 4815, 4815, 4815, 4815, 4815, 4816,
	4816, 4817, 4817, 4817, 4818, 4818, 4818, 4820, 4820, 4821, 4822, 4823, 4823, 4823, 4825, 4825,
	4825, 4825, 4826, 4827, 4827, 4827, 4828, 4828, 4828, 4828, 4828, 4828, 4829, 4829, 4829, 4829,
	4829, 4829, 4829, 4829, 4830, 4830, 4830, 4830, 4830, 4830, 4832, 4834, 4835, 4836, 4836, 4836,
	4837, 4837, 4837, 4837, 4838, 4839, 4840, 4840, 4840, 4840, 4840, 4841, 4842, 4844, 4844, 4844,
	4844, 4844, 4844, 4845, 4846, 4847, 4847, 4847, 4847, 4847, 4848, 4848, 4850, 4851, 4851, 4852,
	4853, 4853, 4853, 4853, 4853, 4854, 4854, 4855, 4856, 4856, 4856, 4856, 4856, 4857, 4858, 4859,
	4859, 4859, 4860, 4860, 4861, 4861, 4861, 4861, 4861, 4861, 4862, 4863, 4863, 4864, 4865, 4865,
	4865, 4866, 4866, 4867, 4867, 4867, 4867, 4867, 4867, 4867, 4867, 4867, 4868, 4868, 4868, 4869,
	4871, 4871, 4871, 4871, 4873, 4875, 4876, 4876, 4876, 4876, 4876, 4876, 4876, 4877, 4877, 4878,
	4879, 4881, 4882, 4884, 4885, 4886, 4886, 4886, 4886, 4886, 4886, 4886, 4886, 4886, 4886, 4887,
	4888, 4888, 4888, 4888, 4888, 4889, 4889, 4889, 4891, 4891, 4891, 4891, 4891, 4891, 4892, 4893,
	4893, 4893, 4894, 4895, 4897, 4897, 4899, 4900, 4901, 4901, 4901, 4902, 4903, 4904, 4904, 4905,
	4905,
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
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{165, 0, 19900814},        // YMD
	{65, 19711027, 0},         // COG
	{65, 0, 19711027},         // COG
	{64, 0, 19711027},         // COD
	{55, 0, 20001101},         // YUG
	{48, 20001101, 20030723},  // SRB
	{186, 0, 19880101},        // KNA
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{58, 0, 19770101},         // BEN
	{15, 0, 19901030},         // DDR
	{110, 0, 19800101},        // ZWE
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{45, 0, 20020201},         // ROU
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{117, 0, 19711025},        // CHN
	{65, 0, 0},                // COG
	{252, 0, 0},               // TWN
	{57, 0, 0},                // BDI
	{94, 0, 0},                // RWA
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{202, 0, 19860101},        // ANT
	{202, 19860101, 20101010}, // ANT
	{65, 19711027, 0},         // COG
	{65, 0, 19711027},         // COG
	{64, 0, 19711027},         // COD
	{13, 0, 19930101},         // CSK
	{190, 0, 19930722},        // PAN
	{138, 0, 19891205},        // MMR
	{162, 0, 19800101},        // VUT
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{255, 0, 0},               // VGB
	{256, 0, 0},               // VIR
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{10, 0, 19920615},         // BLR
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{15, 0, 19901003},         // DDR
	{48, 20001101, 20030204},  // SRB
	{55, 0, 20001101},         // YUG
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{68, 0, 0},                // DJI
	{98, 0, 0},                // SOM
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{130, 0, 0},               // KIR
	{159, 0, 0},               // TUV
	{95, 0, 20110709},         // SDN
	{219, 0, 0},               // GGY
	{229, 0, 0},               // JEY
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{165, 0, 19900814},        // YMD
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{165, 0, 19900522},        // YMD
	{15, 0, 19901030},         // DDR
	{202, 0, 20101215},        // ANT
	{223, 0, 0},               // GUF
	{182, 0, 0},               // GUY
	{194, 0, 0},               // SUR
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{55, 0, 20001101},         // YUG
	{48, 20001101, 20030723},  // SRB
	{138, 0, 19891205},        // MMR
	{59, 0, 19840101},         // BFA
	{64, 0, 19970714},         // COD
	{157, 0, 20020520},        // TLS
	{164, 0, 19900522},        // YEM
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{55, 19920428, 20001101},  // YUG
	{48, 20001101, 20060603},  // SRB
	{46, 0, 19920830},         // RUS
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{55, 0, 19920428},         // YUG
	{64, 0, 19970714},         // COD
	{58, 0, 19770101},         // BEN
	{46, 0, 19920830},         // RUS
	{110, 0, 19800101},        // ZWE
	{13, 0, 19930615},         // CSK
	{48, 20030723, 20060926},  // SRB
	{48, 20030723, 20060926},  // SRB
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{162, 0, 19800101},        // VUT
	{46, 0, 19911226},         // RUS
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{161, 0, 19770101},        // VNM
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{255, 0, 0},               // VGB
	{256, 0, 0},               // VIR
	{161, 0, 19770101},        // VNM
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{59, 0, 19840101},         // BFA
	{13, 0, 19930615},         // CSK
	{130, 0, 0},               // KIR
	{159, 0, 0},               // TUV
	{48, 20001101, 20030204},  // SRB
	{55, 0, 20001101},         // YUG
	{68, 0, 19770101},         // DJI
	{202, 0, 20101215},        // ANT
	{16, 0, 19901003},         // DEU
	{73, 0, 19930524},         // ETH
	{157, 0, 20020520},        // TLS
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
}
