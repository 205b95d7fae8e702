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
	{8970, 116, 6, 0x1},    // bhutan
	{8976, 122, 12, 0x1},   // unionofindia
	{8988, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{9018, 188, 6, 0x1},    // mexiko
	{9024, 111, 28, 0x1},   // islamicrepublicofafghanistan
	{9052, 28, 17, 0x1},    // republicoficeland
	{9069, 253, 37, 0x1},   // verenigdestateskleineafgelegenislands
	{9106, 65, 16, 0x1},    // brazzavillecongo
	{9122, 76, 13, 0x1},    // guineeconakry
	{9135, 64, 31, 0x1},    // democraticrepubliccongokinshasa
	{9166, 112, 8, 0x1},    // emiraten
	{9174, 138, 35, 0x1},   // unievanbirmasocialistischerepubliek
	{9209, 49, 17, 0x1},    // slovakianrepublic
	{9226, 196, 5, 0x81},   // #4858
	{9231, 10, 19, 0x1},    // republiekwitrusland
	{9250, 253, 41, 0x1},   // verenigdestatenkleineverafgelegeneilanden
	{9291, 186, 31, 0x1},   // federationsaintchristophernevis
	{9322, 82, 15, 0x1},    // libyanarabjamah
	{9337, 82, 25, 0x1},    // libyanarabjamahiriyalibya
	{9362, 111, 10, 0x1},   // afganistan
	{9372, 254, 17, 0x1},   // vaticaanstadstaat
	{9389, 66, 39, 0x1},    // federaleislamitischerepubliekdercomoren
	{9428, 68, 10, 0x1},    // afarsissas
	{9438, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{9468, 138, 10, 0x1},   // burmaunion
	{9478, 120, 27, 0x1},   // micronesiafederatedstatesof
	{9505, 92, 15, 0x1},    // republicofniger
	{9520, 231, 17, 0x1},   // saintmartinfrench
	{9537, 134, 17, 0x1},   // libaneserepubliek
	{9554, 10, 18, 0x1},    // byelorussiabelarus
	{9572, 210, 20, 0x1},   // eilandencocoskeeling
	{9592, 73, 21, 0x1},    // socialistischethiopie
	{9613, 3, 15, 0x1},     // armeniarepublic
	{9628, 71, 17, 0x1},    // egyptarabrepublic
	{9645, 151, 9, 0x1},    // singapour
	{9654, 117, 28, 0x1},   // chinapeoplesrepublicmainland
	{9682, 64, 31, 0x1},    // democraticrepublicofformercongo
	{9713, 203, 26, 0x1},   // territoriumamerikaanssamoa
	{9739, 151, 9, 0x1},    // singapoer
	{9748, 177, 21, 0x1},   // gemenebestvandominica
	{9769, 11, 5, 0x81},    // #4124
	{9774, 19, 17, 0x1},    // republicofestonia
	{9791, 41, 15, 0x1},    // kingdomofnorway
	{9806, 100, 17, 0x1},   // saotomeenprincipe
	{9823, 33, 10, 0x1},    // luxembourg
	{9833, 67, 18, 0x1},    // republiekcaboverde
	{9851, 186, 10, 0x1},   // saintkitts
	{9861, 247, 8, 0x1},    // svalbard
	{9869, 205, 40, 0x1},   // frafrenchsouthernandantarcticterritories
	{9909, 170, 7, 0x1},    // bolivia
	{9916, 96, 7, 0x1},     // senegal
	{9923, 132, 5, 0x81},   // #2kwt
	{9928, 135, 14, 0x1},   // ceylondominion
	{9942, 150, 5, 0x81},   // #4682
	{9947, 61, 25, 0x1},    // middenafrikaanserepubliek
	{9972, 246, 5, 0x81},   // #4654
	{9977, 187, 5, 0x81},   // #4662
	{9982, 240, 5, 0x81},   // #4630
	{9987, 20, 7, 0x1},     // finland
	{9994, 148, 18, 0x1},   // koreadempeoplesrep
	{10012, 2, 28, 0x1},    // valleysofandorraprincipality
	{10040, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{10065, 40, 18, 0x1},   // kingdomnetherlands
	{10083, 170, 4, 0x81},  // #468
	{10087, 16, 22, 0x1},   // germanyfederalrepublic
	{10109, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{10142, 56, 21, 0x1},   // peoplesrepublicangola
	{10163, 17, 5, 0x81},   // #2dnk
	{10168, 212, 11, 0x1},  // landcuracao
	{10179, 108, 19, 0x1},  // republiekzuidafrika
	{10198, 4, 19, 0x1},    // australiegemenebest
	{10217, 64, 3, 0x1},    // rdc
	{10220, 99, 19, 0x1},   // republicsouthsoedan
	{10239, 68, 18, 0x1},   // republicofdjibouti
	{10257, 231, 5, 0x81},  // #4663
	{10262, 24, 13, 0x1},   // kingdomgreece
	{10275, 157, 27, 0x1},  // democraticrepubliceasttimor
	{10302, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{10333, 186, 5, 0x81},  // #2kna
	{10338, 94, 15, 0x1},   // republiekrwanda
	{10353, 98, 29, 0x1},   // democratischerepublieksomalie
	{10382, 42, 10, 0x1},   // newzealand
	{10392, 253, 35, 0x1},  // amerikaansekleinereafgelegenislands
	{10427, 60, 8, 0x1},    // botswana
	{10435, 77, 21, 0x1},   // gambiaislamicrepublic
	{10456, 49, 18, 0x1},   // slowaakserepubliek
	{10474, 33, 9, 0x1},    // luxemburg
	{10483, 30, 13, 0x1},   // republicitaly
	{10496, 2, 21, 0x1},    // principalityofandorra
	{10517, 47, 17, 0x1},   // republicsanmarino
	{10534, 257, 22, 0x1},  // wallisandfutunaislands
	{10556, 148, 23, 0x1},  // koreadempeoplesrepublic
	{10579, 67, 6, 0x1},    // cverde
	{10585, 95, 13, 0x1},   // upto2011sudan
	{10598, 72, 12, 0x1},   // stateeritrea
	{10610, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{10665, 115, 22, 0x1},  // nationbruneiabodepeace
	{10687, 110, 12, 0x1},  // zuidrhodesie
	{10699, 127, 5, 0x81},  // #2kaz
	{10704, 200, 5, 0x81},  // #4660
	{10709, 171, 23, 0x1},  // brazilieverenigdestates
	{10732, 128, 5, 0x81},  // #2kgz
	{10737, 246, 17, 0x1},  // formersainthelena
	{10754, 95, 13, 0x1},   // sudanrepublic
	{10767, 206, 26, 0x1},  // sinteustatiusensababonaire
	{10793, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{10818, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{10843, 204, 4, 0x81},  // #410
	{10847, 226, 12, 0x1},  // heardislands
	{10859, 55, 4, 0x1},    // sfry
	{10863, 16, 13, 0x1},   // westduitsland
	{10876, 48, 20, 0x1},   // serviemontenegrounie
	{10896, 184, 14, 0x1},  // republiekhaiti
	{10910, 95, 11, 0x1},   // formersudan
	{10921, 131, 18, 0x1},  // southkorearepublic
	{10939, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{10974, 58, 12, 0x1},   // benindahomey
	{10986, 140, 22, 0x1},  // formerfederationmalaya
	{11008, 241, 21, 0x1},  // palestijnseautoriteit
	{11029, 244, 20, 0x1},  // republiekzuidvietnam
	{11049, 232, 15, 0x1},  // northernmariana
	{11064, 19, 16, 0x1},   // republiekestland
	{11080, 250, 11, 0x1},  // turkscaicos
	{11091, 130, 16, 0x1},  // kiribatirepublic
	{11107, 122, 13, 0x1},  // republicindia
	{11120, 185, 7, 0x1},   // jamaica
	{11127, 34, 14, 0x1},   // republiclatvia
	{11141, 54, 9, 0x1},    // amerikavs
	{11150, 127, 10, 0x1},  // kazakhstan
	{11160, 156, 19, 0x1},  // turkmeenserepubliek
	{11179, 105, 18, 0x1},  // tunesischerepublic
	{11197, 241, 14, 0x1},  // statepalestine
	{11211, 228, 32, 0x1},  // britishindischeoceaanterritorium
	{11243, 15, 25, 0x1},   // germanydemocraticrepublic
	{11268, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{11297, 170, 7, 0x1},   // bolivie
	{11304, 131, 20, 0x1},  // republicofsouthkorea
	{11324, 186, 26, 0x1},  // saintkittsennevisfederatie
	{11350, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{11384, 37, 17, 0x1},   // republicmacedonia
	{11401, 71, 13, 0x1},   // egyptrepublic
	{11414, 22, 14, 0x1},   // grootbrittanie
	{11428, 230, 10, 0x1},  // chinamacao
	{11438, 147, 16, 0x1},  // papuanieuwguinea
	{11454, 184, 13, 0x1},  // haitirepublic
	{11467, 199, 23, 0x1},  // kingdomnetherlandsaruba
	{11490, 259, 11, 0x1},  // kosovorepof
	{11501, 22, 12, 0x1},   // unitedkindom
	{11513, 69, 4, 0x81},   // #412
	{11517, 116, 4, 0x81},  // #464
	{11521, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{11558, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{11589, 137, 25, 0x1},  // marshalleilandenrepubliek
	{11614, 170, 16, 0x1},  // boliviaplurstate
	{11630, 60, 14, 0x1},   // betsjoeanaland
	{11644, 168, 7, 0x1},   // bahamas
	{11651, 178, 16, 0x1},  // domincanrepublic
	{11667, 202, 25, 0x1},  // formernetherlandsantilles
	{11692, 249, 26, 0x1},  // saintmaartennederlandsdeel
	{11718, 46, 5, 0x81},   // #2rus
	{11723, 140, 25, 0x1},  // formerfederatievanmalakka
	{11748, 26, 9, 0x1},    // hongarije
	{11757, 83, 10, 0x1},   // basutoland
	{11767, 66, 12, 0x1},   // comorenstaat
	{11779, 21, 12, 0x1},   // francedomtom
	{11791, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{11831, 103, 6, 0x1},   // tsjaad
	{11837, 211, 12, 0x1},  // cookeilanden
	{11849, 25, 24, 0x1},   // croatialocalnamehrvatska
	{11873, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{11907, 198, 19, 0x1},  // venezuelabolivrepof
	{11926, 22, 18, 0x1},   // verenigdkoninkrijk
	{11944, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{11972, 90, 6, 0x1},    // malawi
	{11978, 170, 27, 0x1},  // plurinationalstateofbolivia
	{12005, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{12041, 46, 16, 0x1},   // russianfederaton
	{12057, 6, 10, 0x1},    // azerbeijan
	{12067, 257, 14, 0x1},  // wallisenfutuna
	{12081, 153, 25, 0x1},  // syrischearabischerepublic
	{12106, 228, 4, 0x81},  // #486
	{12110, 65, 16, 0x1},   // kongobrazzaville
	{12126, 65, 8, 0x1},    // congorep
	{12134, 121, 17, 0x1},  // netherlandsindies
	{12151, 82, 12, 0x1},   // stateoflibya
	{12163, 95, 15, 0x1},   // republicofsudan
	{12178, 161, 9, 0x1},   // srvietnam
	{12187, 157, 11, 0x1},  // timoreleste
	{12198, 45, 23, 0x1},   // roemeensevolksrepubliek
	{12221, 253, 19, 0x1},  // usminoroutlyingisds
	{12240, 137, 3, 0x1},   // rmi
	{12243, 14, 16, 0x1},   // republictsjechie
	{12259, 112, 12, 0x1},  // arabemirates
	{12271, 94, 5, 0x81},   // #2rwa
	{12276, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{12305, 243, 5, 0x81},  // #2reu
	{12310, 57, 5, 0x81},   // #4108
	{12315, 145, 19, 0x1},  // republicphilippines
	{12334, 186, 18, 0x1},  // stchristophernevis
	{12352, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{12382, 247, 19, 0x1},  // spitsbergenjanmayen
	{12401, 125, 24, 0x1},  // hashemitekingdomofjordan
	{12425, 64, 13, 0x1},   // republiczaire
	{12438, 144, 19, 0x1},  // inclbangladpakistan
	{12457, 226, 25, 0x1},  // heardandmcdonaldislandsau
	{12482, 115, 30, 0x1},  // natiebruneiverblijfplaatsvrede
	{12512, 64, 13, 0x1},   // congodemrepof
	{12525, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{12549, 230, 10, 0x1},  // macauchina
	{12559, 114, 12, 0x1},  // staatbahrein
	{12571, 37, 17, 0x1},   // republicmacedonie
	{12588, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{12626, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{12666, 253, 37, 0x1},  // kleineafgelegenislandsverenigdestates
	{12703, 46, 10, 0x1},   // formerussr
	{12713, 87, 9, 0x1},    // mozambque
	{12722, 62, 19, 0x1},   // republiccotedivoire
	{12741, 203, 4, 0x81},  // #416
	{12745, 208, 4, 0x81},  // #460
	{12749, 171, 4, 0x81},  // #476
	{12753, 120, 23, 0x1},  // federalstatesmicronesia
	{12776, 177, 18, 0x1},  // gemenebestdominica
	{12794, 169, 4, 0x81},  // #484
	{12798, 24, 6, 0x1},    // hellas
	{12804, 37, 22, 0x1},   // republicnorthmacedonie
	{12826, 207, 17, 0x1},  // saintbartholomeus
	{12843, 72, 12, 0x1},   // staateritrea
	{12855, 127, 9, 0x1},   // kazakstan
	{12864, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{12899, 53, 33, 0x1},   // oekraiensesovietsocialistrepublic
	{12932, 165, 16, 0x1},  // formersouthjemen
	{12948, 6, 13, 0x1},    // azerbeidzjaan
	{12961, 198, 24, 0x1},  // venezuelaverenigdestates
	{12985, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{13018, 199, 21, 0x1},  // arubakofthenetherland
	{13039, 74, 13, 0x1},   // gabonrepublic
	{13052, 43, 14, 0x1},   // republicpoland
	{13066, 82, 16, 0x1},   // libyanjamahiriya
	{13082, 134, 7, 0x1},   // libanon
	{13089, 47, 17, 0x1},   // sanmarinorepublic
	{13106, 48, 28, 0x1},   // statenunieservieenmontenegro
	{13134, 130, 5, 0x81},  // #2kir
	{13139, 229, 15, 0x1},  // bailiwickjersey
	{13154, 67, 17, 0x1},   // republiccaboverde
	{13171, 131, 5, 0x81},  // #2kor
	{13176, 165, 4, 0x1},   // pdry
	{13180, 256, 17, 0x1},  // usmaagdeneilanden
	{13197, 145, 21, 0x1},  // philippijnserepubliek
	{13218, 37, 20, 0x1},   // thefmryugrpmacedonia
	{13238, 209, 4, 0x81},  // #474
	{13242, 9, 20, 0x1},    // bosniaandhercegovina
	{13262, 114, 16, 0x1},  // kingdomofbahrain
	{13278, 250, 16, 0x1},  // turksandcaicosis
	{13294, 249, 23, 0x1},  // saintmaartennetherlands
	{13317, 253, 40, 0x1},  // kleineverafgelegenislandsverenigdestates
	{13357, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{13388, 131, 14, 0x1},  // republiekkorea
	{13402, 37, 4, 0x1},    // vjrm
	{13406, 183, 8, 0x1},   // hondurus
	{13414, 66, 14, 0x1},   // uniedercomoren
	{13428, 85, 28, 0x1},   // democraticrepublicmadagascar
	{13456, 147, 26, 0x1},  // papuaandnewguineaterritory
	{13482, 186, 16, 0x1},  // stkittsandnevits
	{13498, 45, 5, 0x81},   // #2rou
	{13503, 10, 10, 0x1},   // belorussia
	{13513, 236, 14, 0x1},  // nieuwcaledonie
	{13527, 67, 17, 0x1},   // republiccapeverde
	{13544, 100, 19, 0x1},  // saotomeeastprincipe
	{13563, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{13600, 133, 10, 0x1},  // formerlaos
	{13610, 280, 11, 0x2},  // saintmartin
	{13621, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{13644, 183, 16, 0x1},  // republichonduras
	{13660, 257, 5, 0x81},  // #4876
	{13665, 102, 19, 0x1},  // seychellenrepubliek
	{13684, 131, 10, 0x1},  // southkorea
	{13694, 40, 9, 0x1},    // nederland
	{13703, 117, 19, 0x1},  // volksrepubliekchina
	{13722, 32, 18, 0x1},   // lithuanianrepublic
	{13740, 29, 13, 0x1},   // stateofisrael
	{13753, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{13780, 153, 14, 0x1},  // syrianrepublic
	{13794, 17, 20, 0x1},   // koninkrijkdenemarken
	{13814, 130, 14, 0x1},  // gilbertislands
	{13828, 60, 4, 0x81},   // #472
	{13832, 120, 23, 0x1},  // federalstatesmicronesie
	{13855, 46, 7, 0x1},    // fmrussr
	{13862, 37, 22, 0x1},   // republicnorthmacedonia
	{13884, 154, 4, 0x1},   // siam
	{13888, 226, 25, 0x1},  // auheardandmcdonaldislands
	{13913, 55, 16, 0x1},   // formeryugoslavia
	{13929, 112, 3, 0x1},   // uae
	{13932, 145, 19, 0x1},  // republiekfilipijnen
	{13951, 58, 22, 0x1},   // peoplesrepublicofbenin
	{13973, 148, 6, 0x1},   // nkorea
	{13979, 206, 11, 0x1},  // beseilanden
	{13990, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{14017, 19, 7, 0x1},    // estland
	{14024, 68, 16, 0x1},   // afarsissasgebied
	{14040, 37, 19, 0x1},   // republicofmacedonia
	{14059, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{14087, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{14134, 223, 18, 0x1},  // guyanefrenchguiana
	{14152, 78, 20, 0x1},   // republicguineebissau
	{14172, 232, 34, 0x1},  // commonwealthnorthernmarianaislands
	{14206, 32, 8, 0x1},    // lithunia
	{14214, 142, 12, 0x1},  // nauruislands
	{14226, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{14257, 68, 6, 0x1},    // jibuti
	{14263, 164, 5, 0x81},  // #2yem
	{14268, 58, 7, 0x1},    // dahomey
	{14275, 256, 17, 0x1},  // maagdeneilandenvs
	{14292, 73, 16, 0x1},   // incleritethiopia
	{14308, 115, 16, 0x1},  // bruneidarussalam
	{14324, 255, 15, 0x1},  // virginislandsuk
	{14339, 96, 17, 0x1},   // republicofsenegal
	{14356, 119, 31, 0x1},  // fijisovereigndemocraticrepublic
	{14387, 45, 24, 0x1},   // peoplesrepublicofromania
	{14411, 230, 10, 0x1},  // chinamacau
	{14421, 5, 17, 0x1},    // republicofaustria
	{14438, 53, 17, 0x1},   // republicofukraine
	{14455, 206, 25, 0x1},  // bonairesabasainteustatius
	{14480, 182, 25, 0x1},  // guyanacooperativerepublic
	{14505, 9, 4, 0x81},    // #470
	{14509, 168, 10, 0x1},  // thebahamas
	{14519, 22, 29, 0x1},   // grootbrittannieennoordierland
	{14548, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{14584, 212, 30, 0x1},  // curacaokingdomofthenetherlands
	{14614, 22, 45, 0x1},   // grootbrittannienorthierlandverenigdkoninkrijk
	{14659, 282, 5, 0x1},   // #2dhy
	{14664, 106, 26, 0x1},  // verenigderepubliektanzania
	{14690, 63, 24, 0x1},   // unitedrepublicofcameroon
	{14714, 117, 13, 0x1},  // mainlandchina
	{14727, 6, 20, 0x1},    // republicofazerbaijan
	{14747, 46, 10, 0x1},   // sovjetunie
	{14757, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{14792, 177, 18, 0x1},  // dominicagemenebest
	{14810, 215, 15, 0x1},  // sahrawirepublic
	{14825, 230, 13, 0x1},  // macaosarchina
	{14838, 119, 19, 0x1},  // fijiislandsrepublic
	{14857, 138, 27, 0x1},  // unionburmasocialistrepublic
	{14884, 10, 10, 0x1},   // belorussie
	{14894, 8, 5, 0x81},    // #4100
	{14899, 214, 5, 0x81},  // #4136
	{14904, 283, 5, 0x81},  // #2ddr
	{14909, 240, 20, 0x1},  // gemenebestpuertorico
	{14929, 54, 5, 0x81},   // #4840
	{14934, 164, 12, 0x1},  // yemenkingdom
	{14946, 82, 10, 0x1},   // statelibya
	{14956, 63, 16, 0x1},   // republiccameroon
	{14972, 205, 23, 0x1},  // frenchsouthernterritory
	{14995, 196, 23, 0x1},  // orientalrepublicuruguay
	{15018, 84, 7, 0x1},    // marocco
	{15025, 65, 10, 0x1},   // franscongo
	{15035, 15, 6, 0x1},    // #3ddde
	{15041, 16, 26, 0x1},   // federalerepubliekduitsland
	{15067, 51, 13, 0x1},   // swedenkingdom
	{15080, 9, 12, 0x1},    // bsniahrzgvna
	{15092, 128, 18, 0x1},  // republickirgizstan
	{15110, 131, 3, 0x1},   // rok
	{15113, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{15155, 44, 8, 0x1},    // portugal
	{15163, 164, 13, 0x1},  // republicyemen
	{15176, 11, 6, 0x1},    // canada
	{15182, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{15212, 87, 25, 0x1},   // peoplesrepublicmozambique
	{15237, 166, 19, 0x1},  // republiekargentinie
	{15256, 63, 13, 0x1},   // franskameroen
	{15269, 218, 15, 0x1},  // faeroereilanden
	{15284, 141, 14, 0x1},  // kingdomofnepal
	{15298, 150, 12, 0x1},  // saoediarabie
	{15310, 284, 5, 0x1},   // #2rho
	{15315, 138, 14, 0x1},  // unionofmyanmar
	{15329, 131, 18, 0x1},  // republicsouthkorea
	{15347, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{15379, 77, 6, 0x1},    // gambia
	{15385, 156, 9, 0x1},   // turkmenia
	{15394, 159, 14, 0x1},  // elliceeilanden
	{15408, 161, 12, 0x1},  // northvietnam
	{15420, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{15455, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{15487, 128, 8, 0x1},   // kirgisie
	{15495, 218, 13, 0x1},  // faeroeislands
	{15508, 67, 16, 0x1},   // capeverdeislands
	{15524, 244, 17, 0x1},  // republicofvietnam
	{15541, 82, 5, 0x1},    // libya
	{15546, 249, 26, 0x1},  // nederlandsdeelsaintmaarten
	{15572, 112, 8, 0x1},   // emirates
	{15580, 177, 5, 0x81},  // #2dma
	{15585, 120, 16, 0x1},  // micronesiafedsts
	{15601, 165, 29, 0x1},  // democraticvolksrepubliekjemen
	{15630, 51, 16, 0x1},   // koninkrijkzweden
	{15646, 120, 14, 0x1},  // fsofmicronesia
	{15660, 119, 6, 0x1},   // fidzji
	{15666, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{15696, 285, 25, 0x82}, // yugoslaviafederalrepublic
	{15721, 60, 16, 0x1},   // botswanarepublic
	{15737, 112, 12, 0x1},  // unitedarabem
	{15749, 287, 5, 0x1},   // #2rom
	{15754, 177, 8, 0x1},   // dominica
	{15762, 138, 5, 0x81},  // #4104
	{15767, 67, 5, 0x81},   // #4132
	{15772, 203, 22, 0x1},  // americansamoaterritory
	{15794, 231, 18, 0x1},  // fransdeelstmaarten
	{15812, 25, 24, 0x1},   // localnamehrvatskacroatia
	{15836, 73, 9, 0x1},    // abyssinia
	{15845, 114, 14, 0x1},  // stateofbahrain
	{15859, 82, 46, 0x1},   // libischarabischesocialistischevolksjamahiriyya
	{15905, 241, 19, 0x1},  // occupiedtrpalestine
	{15924, 73, 11, 0x1},   // fmrethiopia
	{15935, 138, 11, 0x1},  // formerburma
	{15946, 197, 15, 0x1},  // stvincentandgre
	{15961, 174, 16, 0x1},  // colombiarepublic
	{15977, 144, 5, 0x81},  // #2pak
	{15982, 75, 14, 0x1},   // republiekghana
	{15996, 58, 6, 0x1},    // #3dybj
	{16002, 82, 18, 0x1},   // libyaarabjamahiriy
	{16020, 6, 9, 0x1},     // azerbijan
	{16029, 212, 18, 0x1},  // curacaoknetherland
	{16047, 165, 17, 0x1},  // adenyemenpdrsouth
	{16064, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{16099, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{16133, 15, 11, 0x1},   // eastgermany
	{16144, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16166, 111, 21, 0x1},  // republicofafghanistan
	{16187, 145, 5, 0x81},  // #2phl
	{16192, 46, 13, 0x1},   // sovjetrusland
	{16205, 59, 5, 0x81},   // #2bfa
	{16210, 210, 20, 0x1},  // keelingeilandencocos
	{16230, 171, 26, 0x1},  // federativerepublicofbrazil
	{16256, 108, 19, 0x1},  // southafricarepublic
	{16275, 156, 9, 0x1},   // turkmenie
	{16284, 202, 22, 0x1},  // nederlandseantillenoud
	{16306, 80, 5, 0x81},   // #2ken
	{16311, 196, 22, 0x1},  // easternrepublicuruguay
	{16333, 186, 30, 0x1},  // federatiesaintchristophernevis
	{16363, 58, 20, 0x1},   // formerlydahomeybenin
	{16383, 161, 8, 0x1},   // vietnamn
	{16391, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{16427, 143, 13, 0x1},  // maskateenoman
	{16440, 115, 22, 0x1},  // abodepeacenationbrunei
	{16462, 140, 16, 0x1},  // malayafederation
	{16478, 16, 5, 0x81},   // #2deu
	{16483, 227, 7, 0x1},   // manisle
	{16490, 186, 22, 0x1},  // sintchristoffelennevis
	{16512, 221, 10, 0x1},  // guadeloupe
	{16522, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{16547, 148, 29, 0x1},  // koreademocraticvolksrepubliek
	{16576, 85, 10, 0x1},   // madagascar
	{16586, 171, 23, 0x1},  // brazilieverenigdestaten
	{16609, 144, 16, 0x1},  // pakistanrepublic
	{16625, 186, 15, 0x1},  // stkittsandnevis
	{16640, 64, 13, 0x1},   // belgischcongo
	{16653, 112, 11, 0x1},  // unitedarabe
	{16664, 143, 24, 0x1},  // sultanateofmuscatandoman
	{16688, 117, 17, 0x1},  // chinapeoplesrepof
	{16705, 199, 28, 0x1},  // kingdomofthenetherlandsaruba
	{16733, 43, 5, 0x81},   // #2pol
	{16738, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{16769, 230, 5, 0x1},   // macao
	{16774, 46, 16, 0x1},   // russianfedertion
	{16790, 229, 17, 0x1},  // bailiwickofjersey
	{16807, 179, 16, 0x1},  // republiekecuador
	{16823, 52, 19, 0x1},   // ottomanempireturkey
	{16842, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{16872, 71, 3, 0x1},    // uar
	{16875, 87, 24, 0x1},   // volksrepubliekmozambique
	{16899, 173, 14, 0x1},  // republiekchili
	{16913, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{16938, 241, 20, 0x1},  // palestinianauthority
	{16958, 210, 13, 0x1},  // cocoseilanden
	{16971, 154, 12, 0x1},  // siamthailand
	{16983, 55, 21, 0x1},   // formersfrofyugoslavia
	{17004, 120, 24, 0x1},  // micronesiefederalestaten
	{17028, 106, 18, 0x1},  // tanganyikarepublic
	{17046, 6, 18, 0x1},    // republicazerbaijan
	{17064, 114, 7, 0x1},   // bahrain
	{17071, 239, 33, 0x1},  // ducieoenoislandspitcairnhenderson
	{17104, 82, 11, 0x1},   // formerlibya
	{17115, 288, 16, 0x82}, // fedrepyugoslavia
	{17131, 290, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{17159, 49, 17, 0x1},   // slowaakserepublic
	{17176, 111, 23, 0x1},  // islamicrepofafghanistan
	{17199, 82, 12, 0x1},   // libyakingdom
	{17211, 54, 25, 0x1},   // verenigdestatenvanamerika
	{17236, 65, 20, 0x1},   // congopeoplesrepublic
	{17256, 138, 8, 0x1},   // mayanmar
	{17264, 145, 23, 0x1},  // philippinescommonwealth
	{17287, 119, 26, 0x1},  // republiekvandefijieilanden
	{17313, 121, 19, 0x1},  // nederlandsoostindie
	{17332, 129, 14, 0x1},  // khmerrepubliek
	{17346, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{17377, 133, 6, 0x1},   // laopdr
	{17383, 62, 23, 0x1},   // republicoftheivorycoast
	{17406, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{17442, 292, 3, 0x3},   // roc
	{17445, 129, 5, 0x81},  // #2khm
	{17450, 54, 16, 0x1},   // verstatesamerika
	{17466, 190, 5, 0x81},  // #2pan
	{17471, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{17503, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{17533, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{17569, 239, 5, 0x81},  // #2pcn
	{17574, 178, 20, 0x1},  // dominicaanserepublic
	{17594, 133, 11, 0x1},  // kingdomlaos
	{17605, 196, 24, 0x1},  // oosterserepubliekuruguay
	{17629, 9, 19, 0x1},    // bosnieenherzegovina
	{17648, 64, 13, 0x1},   // congokinshasa
	{17661, 34, 15, 0x1},   // latvianrepublic
	{17676, 207, 10, 0x1},  // saintbarth
	{17686, 148, 15, 0x1},  // democratickorea
	{17701, 140, 6, 0x1},   // malaya
	{17707, 60, 5, 0x81},   // #2bwa
	{17712, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{17743, 143, 13, 0x1},  // sultanateoman
	{17756, 239, 10, 0x1},  // pitcairnis
	{17766, 128, 19, 0x1},  // kirgizischerepublic
	{17785, 179, 7, 0x1},   // equador
	{17792, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{17832, 37, 14, 0x1},   // macedoniefyrom
	{17846, 253, 17, 0x1},  // usoutlyingislands
	{17863, 295, 12, 0x2},  // ruandaurundi
	{17875, 164, 10, 0x1},  // yemensanaa
	{17885, 167, 16, 0x1},  // antiguaenbarbuda
	{17901, 178, 5, 0x81},  // #2dom
	{17906, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{17937, 68, 5, 0x81},   // #2dji
	{17942, 160, 10, 0x1},  // uzbekistan
	{17952, 148, 15, 0x1},  // koreademocratic
	{17967, 28, 5, 0x81},   // #2isl
	{17972, 111, 23, 0x1},  // islamicstateafghanistan
	{17995, 164, 10, 0x1},  // noordjemen
	{18005, 76, 6, 0x1},    // guinee
	{18011, 164, 22, 0x1},  // arabischerepublicjemen
	{18033, 127, 11, 0x1},  // khazakhstan
	{18044, 135, 14, 0x1},  // dominionceylon
	{18058, 44, 9, 0x1},    // portugual
	{18067, 16, 28, 0x1},   // federalrepublicformergermany
	{18095, 31, 27, 0x1},   // principalityofliechtenstein
	{18122, 136, 20, 0x1},  // formermaldiveislands
	{18142, 127, 18, 0x1},  // kazakhstanrepublic
	{18160, 6, 12, 0x1},    // azerbaidzhan
	{18172, 157, 17, 0x1},  // republiceasttimor
	{18189, 78, 11, 0x1},   // guinebissau
	{18200, 102, 17, 0x1},  // seychellesislands
	{18217, 148, 5, 0x81},  // #2prk
	{18222, 252, 7, 0x1},   // formosa
	{18229, 201, 13, 0x1},  // alandeilanden
	{18242, 65, 13, 0x1},   // congorepofthe
	{18255, 151, 9, 0x1},   // singapore
	{18264, 34, 15, 0x1},   // republicletland
	{18279, 66, 13, 0x1},   // comoroislands
	{18292, 29, 6, 0x1},    // israel
	{18298, 176, 14, 0x1},  // republicofcuba
	{18312, 70, 17, 0x1},   // sultanatezanzibar
	{18329, 113, 24, 0x1},  // volksrepubliekbangladesh
	{18353, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{18376, 222, 9, 0x1},   // groenland
	{18385, 114, 14, 0x1},  // kingdombahrain
	{18399, 240, 20, 0x1},  // puertoricogemenebest
	{18419, 188, 21, 0x1},  // mexicoverenigdestates
	{18440, 51, 6, 0x1},    // zweden
	{18446, 10, 17, 0x1},   // republicofbelarus
	{18463, 93, 24, 0x1},   // federalerepublieknigeria
	{18487, 230, 12, 0x1},  // chinaprmacao
	{18499, 188, 6, 0x1},   // mexico
	{18505, 27, 15, 0x1},   // republicierland
	{18520, 163, 28, 0x1},  // independentstatewesternsamoa
	{18548, 121, 29, 0x1},  // republicindonesiaunitarystate
	{18577, 164, 10, 0x1},  // sanaayemen
	{18587, 124, 4, 0x1},   // iraq
	{18591, 205, 32, 0x1},  // fransezuidelijkezuidpoolgebieden
	{18623, 226, 20, 0x1},  // heardmcdonaldislands
	{18643, 160, 11, 0x1},  // oesbekistan
	{18654, 210, 28, 0x1},  // cocoseilandenkeelingeilanden
	{18682, 160, 18, 0x1},  // republicuzbekistan
	{18700, 145, 10, 0x1},  // filipijnen
	{18710, 121, 17, 0x1},  // indonesiarepublic
	{18727, 240, 5, 0x81},  // #2pri
	{18732, 35, 6, 0x1},    // monaco
	{18738, 94, 15, 0x1},   // rwandanrepublic
	{18753, 107, 16, 0x1},  // republicofuganda
	{18769, 132, 7, 0x1},   // koeweit
	{18776, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{18804, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{18829, 191, 12, 0x1},  // republicperu
	{18841, 22, 13, 0x1},   // unitedkingdom
	{18854, 205, 25, 0x1},  // frenchsouthernterritories
	{18879, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{18936, 111, 23, 0x1},  // islamicstaatafghanistan
	{18959, 46, 11, 0x1},   // russiansfsr
	{18970, 115, 26, 0x1},  // nationofbruneiabodeofpeace
	{18996, 108, 7, 0x1},   // safrica
	{19003, 226, 22, 0x1},  // auheardmcdonaldislands
	{19025, 63, 17, 0x1},   // republiekkameroen
	{19042, 76, 6, 0x1},    // guinea
	{19048, 143, 13, 0x1},  // omansultanaat
	{19061, 22, 2, 0x1},    // vk
	{19063, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{19091, 137, 25, 0x1},  // republiekmarshalleilanden
	{19116, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{19157, 22, 13, 0x1},   // unitedkingdon
	{19170, 120, 19, 0x1},  // micronesiafedstates
	{19189, 248, 19, 0x1},  // stpierreandmiquelon
	{19208, 259, 15, 0x1},  // republiekkosovo
	{19223, 66, 11, 0x1},   // comorenunie
	{19234, 135, 17, 0x1},  // republieksrilanka
	{19251, 24, 17, 0x1},   // helleenserepublic
	{19268, 227, 9, 0x1},   // isleofman
	{19277, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{19300, 164, 5, 0x1},   // yeman
	{19305, 164, 5, 0x1},   // yemen
	{19310, 217, 16, 0x1},  // falklandeilanden
	{19326, 112, 12, 0x1},  // trucialcoast
	{19338, 252, 13, 0x1},  // chinesetaipei
	{19351, 146, 5, 0x81},  // #2plw
	{19356, 175, 19, 0x1},  // republicofcostarica
	{19375, 10, 18, 0x1},   // belarusbyelorussia
	{19393, 136, 21, 0x1},  // republicofthemaldives
	{19414, 16, 11, 0x1},   // germanywest
	{19425, 215, 16, 0x1},  // westelijkesahara
	{19441, 1, 22, 0x1},    // albaniapeoplesrepublic
	{19463, 55, 19, 0x1},   // voormaligjugoslavie
	{19482, 26, 17, 0x1},   // republicofhungary
	{19499, 246, 23, 0x1},  // sthelenaanddependencies
	{19522, 241, 27, 0x1},  // palestijnseautonomegebieden
	{19549, 297, 15, 0x2},  // republicofchina
	{19564, 7, 16, 0x1},    // koninkrijkbelgie
	{19580, 98, 16, 0x1},   // republieksomalie
	{19596, 210, 9, 0x1},   // cocosisds
	{19605, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{19629, 195, 22, 0x1},  // trinidadtobagorepublic
	{19651, 17, 10, 0x1},   // denemarken
	{19661, 129, 19, 0x1},  // formerkhmerrepublic
	{19680, 37, 23, 0x1},   // republieknoordmacedonie
	{19703, 44, 5, 0x81},   // #2prt
	{19708, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{19736, 28, 5, 0x81},   // #4352
	{19741, 80, 15, 0x1},   // republicofkenya
	{19756, 254, 13, 0x1},  // vaticaanstaat
	{19769, 242, 5, 0x81},  // #2pyf
	{19774, 30, 5, 0x81},   // #4380
	{19779, 115, 6, 0x1},   // brunei
	{19785, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{19817, 71, 3, 0x1},    // are
	{19820, 148, 10, 0x1},  // noordkorea
	{19830, 254, 8, 0x1},   // vaticaan
	{19838, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{19869, 241, 31, 0x1},  // palestineliberationorganization
	{19900, 92, 14, 0x1},   // republiekniger
	{19914, 16, 18, 0x1},   // fmrfedrepofgermany
	{19932, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{19979, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{20003, 154, 14, 0x1},  // koninkrijksiam
	{20017, 219, 19, 0x1},  // baljuwschapguernsey
	{20036, 299, 23, 0x2},  // koreademocraticrepublic
	{20059, 71, 14, 0x1},   // arabrepofegypt
	{20073, 138, 15, 0x1},  // burmanowmyanmar
	{20088, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{20116, 14, 15, 0x1},   // czechiarepublic
	{20131, 171, 25, 0x1},  // federalerepubliekbrazilie
	{20156, 231, 17, 0x1},  // fransdeelstmartin
	{20173, 252, 23, 0x1},  // provincievanchinataiwan
	{20196, 108, 3, 0x1},   // rsa
	{20199, 183, 8, 0x1},   // honduras
	{20207, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{20236, 120, 13, 0x1},  // micronesiafed
	{20249, 134, 15, 0x1},  // republiclebanon
	{20264, 28, 15, 0x1},   // republiciceland
	{20279, 45, 24, 0x1},   // romaniasocialistrepublic
	{20303, 62, 11, 0x1},   // cotedivoire
	{20314, 205, 24, 0x1},  // fransezuidelijkegebieden
	{20338, 48, 16, 0x1},   // serviemontenegro
	{20354, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{20383, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{20429, 54, 15, 0x1},   // usaunitedstates
	{20444, 123, 12, 0x1},  // empireofiran
	{20456, 165, 9, 0x1},   // adenyemen
	{20465, 123, 10, 0x1},  // empireiran
	{20475, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{20511, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{20549, 80, 14, 0x1},   // republiekkenia
	{20563, 231, 23, 0x1},  // saintmartincollectivity
	{20586, 239, 16, 0x1},  // pitcairneilanden
	{20602, 249, 30, 0x1},  // kingdomnetherlandssaintmaarten
	{20632, 241, 15, 0x1},  // formerpalestine
	{20647, 43, 21, 0x1},   // peoplesrepublicpoland
	{20668, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{20702, 52, 15, 0x1},   // turkserepubliek
	{20717, 115, 30, 0x1},  // verblijfplaatsvredenatiebrunei
	{20747, 7, 7, 0x1},     // belgium
	{20754, 122, 5, 0x81},  // #4356
	{20759, 105, 15, 0x1},  // tunisiarepublic
	{20774, 62, 5, 0x81},   // #4384
	{20779, 104, 14, 0x1},  // republicoftogo
	{20793, 53, 14, 0x1},   // sovjetoekraine
	{20807, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{20836, 2, 15, 0x1},    // prinsdomandorra
	{20851, 140, 15, 0x1},  // malayafederatie
	{20866, 45, 26, 0x1},   // socialistrepublicofromania
	{20892, 14, 19, 0x1},   // tsjechischerepublic
	{20911, 110, 9, 0x1},   // srhodesia
	{20920, 161, 9, 0x1},   // vietnamsr
	{20929, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{20967, 138, 20, 0x1},  // republicunionmyanmar
	{20987, 256, 15, 0x1},  // virginislandsus
	{21002, 215, 10, 0x1},  // westsahara
	{21012, 10, 21, 0x1},   // formerwitrussischessr
	{21033, 68, 16, 0x1},   // gebiedafarsissas
	{21049, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{21074, 91, 15, 0x1},   // southwestafrica
	{21089, 138, 19, 0x1},  // unionofmyanmarburma
	{21108, 48, 25, 0x1},   // serbiaandmontenegroformer
	{21133, 82, 10, 0x1},   // libiestaat
	{21143, 176, 13, 0x1},  // republiekcuba
	{21156, 102, 18, 0x1},  // seychellenrepublic
	{21174, 77, 17, 0x1},   // thegambiarepublic
	{21191, 170, 5, 0x81},  // #2bol
	{21196, 247, 26, 0x1},  // svalbardandjanmayenislands
	{21222, 139, 25, 0x1},  // mongolischevolksrepubliek
	{21247, 159, 13, 0x1},  // elliceislands
	{21260, 187, 10, 0x1},  // saintlucia
	{21270, 35, 18, 0x1},   // monacoprincipality
	{21288, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{21312, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{21347, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{21377, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{21414, 52, 15, 0x1},   // republicturkiye
	{21429, 54, 2, 0x1},    // us
	{21431, 186, 20, 0x1},  // stchristopherennevis
	{21451, 58, 16, 0x1},   // republiekdahomey
	{21467, 124, 4, 0x1},   // irak
	{21471, 142, 14, 0x1},  // naoerorepublic
	{21485, 301, 28, 0x82}, // montenegroyugoslaviafrserbia
	{21513, 255, 22, 0x1},  // maagdeneilandenbritish
	{21535, 202, 21, 0x1},  // netherlandswestindies
	{21556, 241, 14, 0x1},  // palestinastaat
	{21570, 237, 13, 0x1},  // norfolkeiland
	{21583, 15, 9, 0x1},    // formergdr
	{21592, 190, 14, 0x1},  // panamarepublic
	{21606, 136, 16, 0x1},  // republicmaldives
	{21622, 30, 5, 0x81},   // #2ita
	{21627, 96, 15, 0x1},   // republicsenegal
	{21642, 138, 17, 0x1},  // burmaunionmyanmar
	{21659, 71, 11, 0x1},   // formeregypt
	{21670, 188, 21, 0x1},  // mexicoverenigdestaten
	{21691, 231, 21, 0x1},  // saintmartinfrenchpart
	{21712, 118, 6, 0x1},   // cyprus
	{21718, 98, 24, 0x1},   // somalidemocraticrepublic
	{21742, 252, 19, 0x1},  // chinesetaipeitaiwan
	{21761, 242, 14, 0x1},  // franspolynesie
	{21775, 225, 15, 0x1},  // hongkongchinapr
	{21790, 255, 15, 0x1},  // ukvirginislands
	{21805, 8, 5, 0x81},    // #2bgr
	{21810, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{21839, 16, 17, 0x1},   // formerwestgermany
	{21856, 160, 19, 0x1},  // republicoezbekistan
	{21875, 209, 5, 0x81},  // #2bvt
	{21880, 6, 12, 0x1},    // azerbeidzjan
	{21892, 67, 19, 0x1},   // republicofcapeverde
	{21911, 68, 21, 0x1},   // afarsissasfransgebied
	{21932, 10, 6, 0x1},    // #3byaa
	{21938, 172, 9, 0x1},   // barbadoes
	{21947, 15, 3, 0x1},    // gdr
	{21950, 93, 22, 0x1},   // federalrepublicnigeria
	{21972, 197, 14, 0x1},  // saintvincentgr
	{21986, 185, 5, 0x81},  // #4388
	{21991, 4, 23, 0x1},    // commonwealthofaustralia
	{22014, 239, 14, 0x1},  // pitcairnisland
	{22028, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{22051, 79, 16, 0x1},   // equatorialguinea
	{22067, 210, 20, 0x1},  // cocoskeelingeilanden
	{22087, 244, 8, 0x1},   // vietnams
	{22095, 57, 5, 0x81},   // #2bdi
	{22100, 45, 8, 0x1},    // roemenie
	{22108, 208, 5, 0x81},  // #2bmu
	{22113, 241, 19, 0x1},  // palestineoccupiedtr
	{22132, 208, 15, 0x1},  // bermudaeilanden
	{22147, 129, 15, 0x1},  // stateofcambodia
	{22162, 95, 14, 0x1},   // republieksudan
	{22176, 138, 9, 0x1},   // unieburma
	{22185, 155, 20, 0x1},  // republictadzjikistan
	{22205, 257, 22, 0x1},  // wallisenfutunaeilanden
	{22227, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{22255, 106, 7, 0x1},   // tazania
	{22262, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{22302, 48, 22, 0x1},   // serbiamontenegroformer
	{22324, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{22356, 10, 35, 0x1},   // witrussischesovietsocialistrepublic
	{22391, 239, 15, 0x1},  // pitcairnislands
	{22406, 198, 11, 0x1},  // venezuelarb
	{22417, 68, 16, 0x1},   // djiboutirepublic
	{22433, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{22462, 199, 9, 0x1},   // landaruba
	{22471, 61, 11, 0x1},   // centralafrr
	{22482, 241, 37, 0x1},  // formerpalestineliberationorganization
	{22519, 257, 28, 0x1},  // territorywallisfutunaislands
	{22547, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{22575, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{22608, 169, 13, 0x1},  // britshonduras
	{22621, 249, 22, 0x1},  // netherlandssintmaarten
	{22643, 156, 11, 0x1},  // turkmenstan
	{22654, 223, 12, 0x1},  // frenchguiana
	{22666, 138, 26, 0x1},  // unieburmasocialistrepublic
	{22692, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{22724, 64, 12, 0x1},   // belgiancongo
	{22736, 33, 20, 0x1},   // grandduchyluxembourg
	{22756, 144, 19, 0x1},  // pakistaninclbanglad
	{22775, 40, 17, 0x1},   // formernetherlands
	{22792, 15, 27, 0x1},   // democraticrepublicofgermany
	{22819, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{22854, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{22882, 25, 15, 0x1},   // croatiarepublic
	{22897, 259, 14, 0x1},  // kosovarepublic
	{22911, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{22938, 162, 8, 0x1},   // vanutatu
	{22946, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{22970, 78, 15, 0x1},   // portugeesguinee
	{22985, 6, 10, 0x1},    // azerbaijan
	{22995, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{23045, 13, 6, 0x1},    // #3cshh
	{23051, 61, 28, 0x1},   // formercentralafricanrepublic
	{23079, 19, 15, 0x1},   // estoniarepublic
	{23094, 48, 6, 0x1},    // servie
	{23100, 123, 4, 0x1},   // iran
	{23104, 120, 25, 0x1},  // micronesiafederalstatesof
	{23129, 117, 7, 0x1},   // chinapr
	{23136, 120, 19, 0x1},  // micronesiefederatie
	{23155, 14, 20, 0x1},   // tsjechischerepubliek
	{23175, 151, 17, 0x1},  // singaporerepublic
	{23192, 13, 16, 0x1},   // tsjechoslowakije
	{23208, 186, 21, 0x1},  // stchristopherandnevis
	{23229, 129, 15, 0x1},  // kingdomcambodia
	{23244, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{23269, 197, 24, 0x1},  // saintvincentengrenadines
	{23293, 117, 3, 0x1},   // prc
	{23296, 186, 20, 0x1},  // stchristoffelennevis
	{23316, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{23345, 105, 14, 0x1},  // tunisiakingdom
	{23359, 244, 3, 0x1},   // rvn
	{23362, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{23389, 145, 18, 0x1},  // filipijnserepublic
	{23407, 74, 15, 0x1},   // republicofgabon
	{23422, 192, 5, 0x81},  // #2pry
	{23427, 245, 33, 0x1},  // southgeorgiasouthsandwicheilanden
	{23460, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{23489, 134, 15, 0x1},  // lebanonrepublic
	{23504, 239, 33, 0x1},  // pitcairnhendersonducieoenoislands
	{23537, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{23576, 148, 11, 0x1},  // demrepkorea
	{23587, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{23623, 195, 2, 0x1},   // tt
	{23625, 82, 5, 0x1},    // libie
	{23630, 16, 22, 0x1},   // federalrepublicgermany
	{23652, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{23680, 129, 17, 0x1},  // kingdomofcambodia
	{23697, 238, 10, 0x1},  // niueisland
	{23707, 303, 5, 0x1},   // #4532
	{23712, 110, 18, 0x1},  // republicofzimbabwe
	{23730, 64, 11, 0x1},   // congodemrep
	{23741, 232, 10, 0x1},  // nmarianais
	{23751, 49, 18, 0x1},   // republicofslovakia
	{23769, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{23806, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{23837, 104, 13, 0x1},  // republiektogo
	{23850, 138, 5, 0x1},   // birma
	{23855, 120, 23, 0x1},  // micronesiafederalstates
	{23878, 43, 6, 0x1},    // poland
	{23884, 145, 24, 0x1},  // republiekvandefilipijnen
	{23908, 147, 17, 0x1},  // papoeanieuwguinea
	{23925, 255, 12, 0x1},  // brvirginisds
	{23937, 199, 5, 0x81},  // #4533
	{23942, 174, 17, 0x1},  // republiekcolombia
	{23959, 68, 16, 0x1},   // frenchafarsissas
	{23975, 255, 15, 0x1},  // britishvirginis
	{23990, 63, 8, 0x1},    // kameroun
	{23998, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{24029, 129, 20, 0x1},  // formerkhmerrepubliek
	{24049, 42, 2, 0x1},    // nz
	{24051, 22, 25, 0x1},   // greatbritainunitedkingdom
	{24076, 39, 19, 0x1},   // republiekmontenegro
	{24095, 150, 11, 0x1},  // saudiarabia
	{24106, 101, 18, 0x1},  // kingdomofswaziland
	{24124, 42, 5, 0x81},   // #4554
	{24129, 217, 20, 0x1},  // falklandisdsmalvinas
	{24149, 304, 5, 0x1},   // #4530
	{24154, 20, 16, 0x1},   // republiekfinland
	{24170, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{24195, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{24229, 29, 5, 0x81},   // #2isr
	{24234, 138, 27, 0x1},  // socialistrepublicunionburma
	{24261, 118, 14, 0x1},  // republiccyprus
	{24275, 53, 39, 0x1},   // formeroekraiensesovietsocialistrepublic
	{24314, 110, 16, 0x1},  // rhodesiazimbabwe
	{24330, 54, 18, 0x1},   // unitedsatesamerica
	{24348, 168, 24, 0x1},  // commonwealthofthebahamas
	{24372, 161, 7, 0x1},   // vietman
	{24379, 213, 13, 0x1},  // christmasisds
	{24392, 230, 5, 0x1},   // macau
	{24397, 134, 17, 0x1},  // republicoflebanon
	{24414, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{24436, 67, 12, 0x1},   // centralverde
	{24448, 106, 18, 0x1},  // tanganyikazanzibar
	{24466, 212, 5, 0x81},  // #4531
	{24471, 227, 9, 0x1},   // eilandman
	{24480, 168, 19, 0x1},  // bahamascommonwealth
	{24499, 154, 11, 0x1},  // kingdomsiam
	{24510, 157, 6, 0x1},   // #3tptl
	{24516, 164, 23, 0x1},  // formerarabrepublicyemen
	{24539, 197, 26, 0x1},  // saintvincentendegrenadinen
	{24565, 241, 17, 0x1},  // westbankgazastrip
	{24582, 196, 24, 0x1},  // republictenoostenuruguay
	{24606, 156, 13, 0x1},  // turkemenistan
	{24619, 232, 19, 0x1},  // northmarianaislands
	{24638, 305, 5, 0x83},  // congo
	{24643, 149, 5, 0x1},   // katar
	{24648, 189, 19, 0x1},  // republicofnicaragua
	{24667, 93, 19, 0x1},   // federationofnigeria
	{24686, 100, 16, 0x1},  // stomeandprincipe
	{24702, 308, 5, 0x1},   // #4200
	{24707, 207, 10, 0x1},  // saintbarts
	{24717, 64, 25, 0x1},   // republiekcongoleopoldstad
	{24742, 140, 18, 0x1},  // federatievanmalaya
	{24760, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{24783, 241, 15, 0x1},  // westbankandgaza
	{24798, 141, 5, 0x81},  // #4524
	{24803, 228, 5, 0x81},  // #2iot
	{24808, 71, 23, 0x1},   // arabischerepublicegypte
	{24831, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{24872, 231, 21, 0x1},  // fransdeelsaintmaarten
	{24893, 78, 10, 0x1},   // guineabiss
	{24903, 62, 21, 0x1},   // ivorycoastcotedivoire
	{24924, 253, 38, 0x1},  // verenigdestateskleinepacifischeislands
	{24962, 119, 12, 0x1},  // dominionfiji
	{24974, 164, 14, 0x1},  // republiekjemen
	{24988, 61, 26, 0x1},   // centraalafrikaanserepublic
	{25014, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{25051, 229, 15, 0x1},  // jerseybailiwick
	{25066, 85, 18, 0x1},   // madagascarrepublic
	{25084, 104, 4, 0x1},   // togo
	{25088, 20, 15, 0x1},   // finlandrepublic
	{25103, 230, 12, 0x1},  // chinaprmacau
	{25115, 49, 9, 0x1},    // slovakrep
	{25124, 195, 25, 0x1},  // republiektrinidadentobago
	{25149, 82, 20, 0x1},   // lybianarabjamahiriya
	{25169, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{25196, 157, 9, 0x1},   // oosttimor
	{25205, 93, 17, 0x1},   // nigeriafederation
	{25222, 54, 27, 0x1},   // verenigdestatesnorthamerika
	{25249, 128, 14, 0x1},  // kyrgyzrepublic
	{25263, 153, 8, 0x1},   // syrianar
	{25271, 241, 15, 0x1},  // stateofpalestin
	{25286, 133, 11, 0x1},  // laoskingdom
	{25297, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{25322, 98, 14, 0x1},   // somalirepublic
	{25336, 25, 15, 0x1},   // republiccroatia
	{25351, 124, 5, 0x81},  // #2irq
	{25356, 174, 8, 0x1},   // colombia
	{25364, 30, 18, 0x1},   // italiaanserepublic
	{25382, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{25417, 49, 16, 0x1},   // republicslovakia
	{25433, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{25472, 163, 5, 0x81},  // #2wsm
	{25477, 42, 12, 0x1},   // nieuwzeeland
	{25489, 150, 11, 0x1},  // saudiarabie
	{25500, 54, 3, 0x1},    // usa
	{25503, 68, 5, 0x81},   // #4262
	{25508, 44, 18, 0x1},   // republicofportugal
	{25526, 54, 15, 0x1},   // verenigdestaten
	{25541, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{25577, 54, 20, 0x1},   // unitedsatesofamerica
	{25597, 189, 5, 0x81},  // #4558
	{25602, 47, 9, 0x1},    // sanmarino
	{25611, 249, 5, 0x81},  // #4534
	{25616, 144, 22, 0x1},  // inclbangladeshpakistan
	{25638, 29, 11, 0x1},   // israelstate
	{25649, 144, 5, 0x81},  // #4586
	{25654, 309, 5, 0x1},   // #4590
	{25659, 198, 20, 0x1},  // venezuelarepublicbol
	{25679, 13, 20, 0x1},   // czechoslovakiaformer
	{25699, 163, 23, 0x1},  // independentstateofsamoa
	{25722, 29, 5, 0x81},   // #4376
	{25727, 179, 15, 0x1},  // ecuadorrepublic
	{25742, 124, 5, 0x81},  // #4368
	{25747, 134, 15, 0x1},  // republiclibanon
	{25762, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{25800, 210, 14, 0x1},  // keelingislands
	{25814, 191, 5, 0x81},  // #2per
	{25819, 138, 11, 0x1},  // myanmarunie
	{25830, 250, 18, 0x1},  // turkscaicosislands
	{25848, 14, 5, 0x81},   // #4203
	{25853, 176, 12, 0x1},  // cubarepublic
	{25865, 111, 20, 0x1},  // republiekafghanistan
	{25885, 206, 5, 0x81},  // #4535
	{25890, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{25917, 63, 8, 0x1},    // camerron
	{25925, 146, 5, 0x81},  // #4585
	{25930, 190, 5, 0x81},  // #4591
	{25935, 112, 18, 0x1},  // unitedarabemirates
	{25953, 206, 18, 0x1},  // caribischnederland
	{25971, 200, 8, 0x1},   // anguilla
	{25979, 207, 11, 0x1},  // saintbarths
	{25990, 4, 21, 0x1},    // australiacommonwealth
	{26011, 247, 18, 0x1},  // svalbardenjanmayen
	{26029, 43, 23, 0x1},   // peoplesrepublicofpoland
	{26052, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{26082, 91, 15, 0x1},   // southwestafrika
	{26097, 138, 12, 0x1},  // unievanbirma
	{26109, 161, 8, 0x1},   // nvietnam
	{26117, 154, 8, 0x1},   // thialand
	{26125, 161, 12, 0x1},  // vietnamnorth
	{26137, 58, 5, 0x81},   // #4204
	{26142, 138, 19, 0x1},  // myanmarrepublicunie
	{26161, 205, 5, 0x81},  // #4260
	{26166, 196, 25, 0x1},  // orientalrepublicofuruguay
	{26191, 169, 5, 0x81},  // #2blz
	{26196, 255, 22, 0x1},  // britishmaagdeneilanden
	{26218, 224, 4, 0x1},   // guam
	{26222, 231, 14, 0x1},  // stmartinfrench
	{26236, 198, 9, 0x1},   // venezuela
	{26245, 114, 5, 0x81},  // #2bhr
	{26250, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{26286, 142, 5, 0x81},  // #4520
	{26291, 255, 3, 0x1},   // bvi
	{26294, 85, 18, 0x1},   // republicmadagaskar
	{26312, 137, 5, 0x81},  // #4584
	{26317, 125, 22, 0x1},  // hashemitekingdomjordan
	{26339, 244, 18, 0x1},  // formersouthvietnam
	{26357, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{26395, 197, 26, 0x1},  // saintvincentendegrenadines
	{26421, 52, 15, 0x1},   // republicturkije
	{26436, 20, 15, 0x1},   // republicfinland
	{26451, 54, 2, 0x1},    // vs
	{26453, 130, 17, 0x1},  // republiekkiribati
	{26470, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{26498, 149, 10, 0x1},  // qatarstate
	{26508, 206, 5, 0x81},  // #2bes
	{26513, 241, 5, 0x81},  // #4275
	{26518, 43, 21, 0x1},   // polishpeoplesrepublic
	{26539, 71, 23, 0x1},   // unitedarabrepublicegypt
	{26562, 168, 5, 0x81},  // #2bhs
	{26567, 120, 5, 0x81},  // #4583
	{26572, 79, 17, 0x1},   // equatoriaalguinea
	{26589, 212, 23, 0x1},  // curacaokofthenetherland
	{26612, 48, 19, 0x1},   // serbiaandmontenegro
	{26631, 123, 14, 0x1},  // keizerrijkiran
	{26645, 95, 11, 0x1},   // northsoedan
	{26656, 198, 12, 0x1},  // venezuelarbv
	{26668, 14, 19, 0x1},   // formerczechrepublic
	{26687, 133, 3, 0x1},   // lao
	{26690, 36, 15, 0x1},   // moldovarepublic
	{26705, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{26736, 74, 5, 0x81},   // #4266
	{26741, 61, 21, 0x1},   // centralafricarepublic
	{26762, 148, 22, 0x1},  // koreapeoplesrepublicof
	{26784, 310, 5, 0x1},   // #2bur
	{26789, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{26825, 154, 17, 0x1},  // kingdomofthailand
	{26842, 71, 6, 0x1},    // egypte
	{26848, 64, 24, 0x1},   // republiccongoleopoldstad
	{26872, 27, 5, 0x81},   // #4372
	{26877, 139, 23, 0x1},  // peoplesrepublicmongolia
	{26900, 123, 5, 0x81},  // #4364
	{26905, 205, 21, 0x1},  // frsouthantarcticlands
	{26926, 252, 9, 0x1},   // roctaiwan
	{26935, 101, 17, 0x1},  // swazilandeswatini
	{26952, 247, 21, 0x1},  // spitsbergenenjanmayen
	{26973, 244, 23, 0x1},  // formerrepublicofvietnam
	{26996, 14, 8, 0x1},    // czechrep
	{27004, 196, 24, 0x1},  // uruguayrepublictenoosten
	{27028, 225, 13, 0x1},  // chinahongkong
	{27041, 164, 15, 0x1},  // koninkrijkjemen
	{27056, 253, 5, 0x81},  // #4581
	{27061, 70, 22, 0x1},   // volksrepubliekzanzibar
	{27083, 311, 5, 0x1},   // #2nhb
	{27088, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{27132, 160, 11, 0x1},  // oezbekistan
	{27143, 117, 7, 0x1},   // vrchina
	{27150, 163, 30, 0x1},  // independentstateofwesternsamoa
	{27180, 186, 21, 0x1},  // saintchristoffelnevis
	{27201, 68, 16, 0x1},   // frenchsomaliland
	{27217, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{27247, 248, 14, 0x1},  // stpierreandmiq
	{27261, 17, 5, 0x81},   // #4208
	{27266, 196, 23, 0x1},  // uruguayorientalrepublic
	{27289, 16, 5, 0x81},   // #4276
	{27294, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{27333, 138, 19, 0x1},  // republicuniemyanmar
	{27352, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{27382, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{27422, 232, 5, 0x81},  // #4580
	{27427, 148, 29, 0x1},  // democraticvolksrepubliekkorea
	{27456, 111, 26, 0x1},  // afghanistanislamicrepublic
	{27482, 177, 20, 0x1},  // dominicacommonwealth
	{27502, 29, 11, 0x1},   // staatisrael
	{27513, 203, 13, 0x1},  // americansamoa
	{27526, 18, 5, 0x1},    // spain
	{27531, 221, 10, 0x1},  // guadaloupe
	{27541, 55, 17, 0x1},   // formerjoegoslavie
	{27558, 58, 20, 0x1},   // beninpeoplesrepublic
	{27578, 16, 8, 0x1},    // germanyw
	{27586, 257, 5, 0x81},  // #2wlf
	{27591, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{27616, 105, 6, 0x1},   // tunisa
	{27622, 98, 15, 0x1},   // republicsomalie
	{27637, 30, 6, 0x1},    // italie
	{27643, 105, 14, 0x1},  // kingdomtunisia
	{27657, 37, 44, 0x1},   // macedoniedevoormaligejoegoslavischerepubliek
	{27701, 79, 17, 0x1},   // equatoriaalguinee
	{27718, 236, 21, 0x1},  // newcaledoniaterritory
	{27739, 15, 18, 0x1},   // fmrdemrepofgermany
	{27757, 48, 6, 0x1},    // #3csxx
	{27763, 241, 30, 0x1},  // occupiedpalestinianterritories
	{27793, 57, 15, 0x1},   // burundirepublic
	{27808, 112, 11, 0x1},  // trucialoman
	{27819, 77, 5, 0x81},   // #4270
	{27824, 66, 14, 0x1},   // comoroeilanden
	{27838, 183, 18, 0x1},  // republicofhonduras
	{27856, 32, 9, 0x1},    // lithuania
	{27865, 227, 5, 0x81},  // #2imn
	{27870, 147, 5, 0x81},  // #4598
	{27875, 147, 12, 0x1},  // pnorthguinea
	{27887, 312, 19, 0x2},  // sintmaartenstmartin
	{27906, 8, 15, 0x1},    // kingdombulgaria
	{27921, 105, 7, 0x1},   // tunesie
	{27928, 121, 5, 0x81},  // #4360
	{27933, 10, 17, 0x1},   // belarusrepublicof
	{27950, 187, 9, 0x1},   // sintlucia
	{27959, 100, 11, 0x1},  // saotomeandp
	{27970, 82, 19, 0x1},   // libyanarabjamahirya
	{27989, 65, 22, 0x1},   // peoplesrepublicofcongo
	{28011, 145, 20, 0x1},  // philippijnserepublic
	{28031, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{28067, 9, 3, 0x1},     // bih
	{28070, 122, 13, 0x1},  // indiarepublic
	{28083, 107, 14, 0x1},  // republicuganda
	{28097, 133, 4, 0x1},   // laos
	{28101, 24, 14, 0x1},   // republicgreece
	{28115, 202, 19, 0x1},  // nederlandseantillen
	{28134, 136, 17, 0x1},  // maldivessultanate
	{28151, 207, 15, 0x1},  // saintbarthelemy
	{28166, 108, 14, 0x1},  // zuidafrikaunie
	{28180, 241, 5, 0x81},  // #2pse
	{28185, 141, 12, 0x1},  // stateofnepal
	{28197, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{28227, 54, 9, 0x1},    // vsamerika
	{28236, 65, 19, 0x1},   // brazzavillecongorep
	{28255, 62, 11, 0x1},   // cotedlvoire
	{28266, 256, 30, 0x1},  // maagdeneilandenverenigdestates
	{28296, 90, 14, 0x1},   // republicmalawi
	{28310, 87, 20, 0x1},   // republicofmozambique
	{28330, 186, 23, 0x1},  // stkittsennevisfederatie
	{28353, 113, 5, 0x81},  // #2bgd
	{28358, 23, 5, 0x81},   // #4268
	{28363, 148, 8, 0x1},   // demkorea
	{28371, 82, 14, 0x1},   // kingdomoflibya
	{28385, 232, 22, 0x1},  // northernmarianaislands
	{28407, 10, 5, 0x81},   // #2blr
	{28412, 40, 5, 0x81},   // #4528
	{28417, 145, 18, 0x1},  // republicfilipijnen
	{28435, 136, 18, 0x1},  // maledivenrepubliek
	{28453, 121, 5, 0x81},  // #2idn
	{28458, 241, 12, 0x1},  // gazawestbank
	{28470, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{28510, 314, 13, 0x2},  // virginislands
	{28523, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{28554, 123, 5, 0x81},  // #2irn
	{28559, 46, 6, 0x1},    // #3suhh
	{28565, 253, 5, 0x81},  // #2umi
	{28570, 22, 2, 0x1},    // uk
	{28572, 89, 17, 0x1},   // mauritiusrepublic
	{28589, 37, 14, 0x1},   // northmacedonia
	{28603, 54, 22, 0x1},   // verenigdestatesamerika
	{28625, 48, 24, 0x1},   // montenegroserbiafrserbia
	{28649, 143, 22, 0x1},  // muscatandomansultanate
	{28671, 259, 14, 0x1},  // kosovorepublic
	{28685, 229, 20, 0x1},  // channelislandsjersey
	{28705, 147, 30, 0x1},  // papuanewguineaindependentstate
	{28735, 146, 13, 0x1},  // palaurepublic
	{28748, 316, 22, 0x2},  // saintmartinsintmaarten
	{28770, 220, 5, 0x81},  // #2gib
	{28775, 318, 5, 0x1},   // #2bys
	{28780, 85, 20, 0x1},   // republicofmadagascar
	{28800, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{28855, 37, 6, 0x1},    // tfyrom
	{28861, 154, 10, 0x1},  // formersiam
	{28871, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{28905, 153, 17, 0x1},  // syriaarabrepublic
	{28922, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{28954, 141, 5, 0x81},  // #2npl
	{28959, 212, 18, 0x1},  // knetherlandcuracao
	{28977, 105, 17, 0x1},  // koninkrijktunesie
	{28994, 147, 5, 0x81},  // #2png
	{28999, 13, 20, 0x1},   // czechoslovakrepublic
	{29019, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{29058, 165, 24, 0x1},  // volksrepublieksouthjemen
	{29082, 16, 9, 0x1},    // duitsland
	{29091, 144, 25, 0x1},  // islamicrepublicofpakistan
	{29116, 138, 12, 0x1},  // myanmarburma
	{29128, 189, 9, 0x1},   // nicaragua
	{29137, 137, 24, 0x1},  // republicmarshalleilanden
	{29161, 2, 7, 0x1},     // andorra
	{29168, 244, 15, 0x1},  // fmrrepofvietnam
	{29183, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{29214, 230, 12, 0x1},  // prmacaochina
	{29226, 27, 5, 0x81},   // #2irl
	{29231, 152, 14, 0x1},  // solomanislands
	{29245, 45, 18, 0x1},   // roemeenserepubliek
	{29263, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{29289, 241, 28, 0x1},  // palestinianterritoryoccupied
	{29317, 186, 30, 0x1},  // formersaintchristopherandnevis
	{29347, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{29389, 164, 27, 0x1},  // mutawakkilitekingdomofyemen
	{29416, 249, 23, 0x1},  // netherlandssaintmaarten
	{29439, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{29467, 82, 13, 0x1},   // staatvanlibie
	{29480, 32, 19, 0x1},   // republicoflithuania
	{29499, 193, 20, 0x1},  // republicofelsalvador
	{29519, 153, 16, 0x1},  // syrischerepublic
	{29535, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{29564, 71, 14, 0x1},   // kingdomofegypt
	{29578, 236, 5, 0x81},  // #2ncl
	{29583, 36, 16, 0x1},   // republicmoldavie
	{29599, 128, 12, 0x1},  // kirghizistan
	{29611, 134, 5, 0x81},  // #4422
	{29616, 256, 25, 0x1},  // unitedstatesvirginislands
	{29641, 230, 12, 0x1},  // prmacauchina
	{29653, 33, 5, 0x81},   // #4442
	{29658, 64, 16, 0x1},   // congodemrepublic
	{29674, 150, 12, 0x1},  // saoudiarabie
	{29686, 28, 16, 0x1},   // republiekijsland
	{29702, 241, 21, 0x1},  // bezetpalestijnsgebied
	{29723, 7, 5, 0x81},    // #2bel
	{29728, 165, 18, 0x1},  // yemenpeoplesdemrep
	{29746, 116, 5, 0x81},  // #2btn
	{29751, 115, 5, 0x81},  // #2brn
	{29756, 140, 20, 0x1},  // federatievanmaleisie
	{29776, 241, 21, 0x1},  // bezetpalesteinsgebied
	{29797, 202, 25, 0x1},  // formernederlandseantillen
	{29822, 87, 5, 0x81},   // #4508
	{29827, 149, 5, 0x1},   // qatar
	{29832, 257, 19, 0x1},  // wallisfutunaislands
	{29851, 68, 9, 0x1},    // dzjibouti
	{29860, 237, 5, 0x81},  // #2nfk
	{29865, 90, 16, 0x1},   // republicofmalawi
	{29881, 136, 16, 0x1},  // maldivesrepublic
	{29897, 37, 14, 0x1},   // northmacedonie
	{29911, 10, 11, 0x1},   // bielorussia
	{29922, 25, 16, 0x1},   // croatianrepublic
	{29938, 71, 12, 0x1},   // kingdomegypt
	{29950, 140, 19, 0x1},  // federatievanmalakka
	{29969, 64, 16, 0x1},   // congodemrepofthe
	{29985, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{30016, 22, 27, 0x1},   // grootbrittannienorthierland
	{30043, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{30079, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{30124, 136, 17, 0x1},  // republicmalediven
	{30141, 35, 20, 0x1},   // principalityofmonaco
	{30161, 217, 15, 0x1},  // falklandislands
	{30176, 319, 14, 0x2},  // republiekchina
	{30190, 76, 5, 0x81},   // #2gin
	{30195, 12, 22, 0x1},   // zwitserseedgenootschap
	{30217, 52, 19, 0x1},   // turkeyottomanempire
	{30236, 45, 7, 0x1},    // rumenie
	{30243, 138, 7, 0x1},   // myanmar
	{30250, 111, 19, 0x1},  // afghanistanrepublic
	{30269, 236, 12, 0x1},  // newcaledonia
	{30281, 32, 5, 0x81},   // #4440
	{30286, 45, 16, 0x1},   // kingdomofromania
	{30302, 138, 19, 0x1},  // uniemyanmarrepublic
	{30321, 203, 9, 0x1},   // oostsamoa
	{30330, 78, 12, 0x1},   // guineebissau
	{30342, 129, 18, 0x1},  // koninkrijkcambodja
	{30360, 112, 15, 0x1},  // verarabemiraten
	{30375, 58, 5, 0x81},   // #2ben
	{30380, 321, 5, 0x1},   // #4278
	{30385, 100, 18, 0x1},  // saotomeandprincipe
	{30403, 143, 15, 0x1},  // sultanateofoman
	{30418, 23, 5, 0x81},   // #2geo
	{30423, 67, 17, 0x1},   // capeverderepublic
	{30440, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{30470, 2, 26, 0x1},    // principalityvalleysandorra
	{30496, 136, 16, 0x1},  // republicmaldiven
	{30512, 156, 22, 0x1},  // republicofturkmenistan
	{30534, 5, 15, 0x1},    // austriarepublic
	{30549, 222, 9, 0x1},   // greenland
	{30558, 230, 32, 0x1},  // macauspecialadministrativeregion
	{30590, 153, 26, 0x1},  // syrischearabischerepubliek
	{30616, 131, 10, 0x1},  // koreasouth
	{30626, 43, 13, 0x1},   // republicpolen
	{30639, 61, 17, 0x1},   // centralafricanrep
	{30656, 25, 15, 0x1},   // croatiahrvatska
	{30671, 36, 10, 0x1},   // moldovarep
	{30681, 207, 5, 0x81},  // #2blm
	{30686, 22, 13, 0x1},   // verkoninkrijk
	{30699, 140, 16, 0x1},  // federationmalaya
	{30715, 133, 28, 0x1},  // laosdemocraticvolksrepubliek
	{30743, 102, 22, 0x1},  // republiekderseychellen
	{30765, 9, 6, 0x1},     // bosnie
	{30771, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{30798, 86, 14, 0x1},   // republicofmali
	{30812, 83, 5, 0x81},   // #4426
	{30817, 103, 12, 0x1},  // chadrepublic
	{30829, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{30854, 195, 15, 0x1},  // trinidadytobago
	{30869, 81, 5, 0x81},   // #4430
	{30874, 230, 5, 0x81},  // #4446
	{30879, 90, 5, 0x81},   // #4454
	{30884, 160, 5, 0x81},  // #2uzb
	{30889, 101, 9, 0x1},   // swaziland
	{30898, 41, 9, 0x1},    // noorwegen
	{30907, 322, 11, 0x2},  // joegoslavie
	{30918, 44, 16, 0x1},   // republicportugal
	{30934, 9, 5, 0x81},    // #2bih
	{30939, 16, 24, 0x1},   // federalrepublicofgermany
	{30963, 79, 5, 0x81},   // #2gnq
	{30968, 259, 15, 0x1},  // kosovounscr1244
	{30983, 84, 5, 0x81},   // #4504
	{30988, 181, 5, 0x81},  // #2gtm
	{30993, 142, 13, 0x1},  // republicnauru
	{31006, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{31038, 140, 16, 0x1},  // malakkafederatie
	{31054, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{31079, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{31115, 182, 27, 0x1},  // cooperativerepublicofguyana
	{31142, 182, 27, 0x1},  // guyanacooperatieverepubliek
	{31169, 248, 22, 0x1},  // saintpierreandmiquelon
	{31191, 80, 5, 0x1},    // kenia
	{31196, 43, 5, 0x1},    // polen
	{31201, 163, 12, 0x1},  // samoawestern
	{31213, 252, 11, 0x1},  // chinataiwan
	{31224, 186, 28, 0x1},  // saintkittsandnevisfederation
	{31252, 324, 23, 0x2},  // saintmartinsaintmaarten
	{31275, 87, 10, 0x1},   // mozambique
	{31285, 111, 18, 0x1},  // kingdomafghanistan
	{31303, 65, 11, 0x1},   // middlecongo
	{31314, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{31344, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{31381, 34, 5, 0x81},   // #4428
	{31386, 184, 5, 0x1},   // hayti
	{31391, 99, 10, 0x1},   // zuidsoedan
	{31401, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{31434, 45, 24, 0x1},   // socialistrepublicromania
	{31458, 10, 16, 0x1},   // belarussischessr
	{31474, 153, 5, 0x1},   // syria
	{31479, 8, 15, 0x1},    // bulgariakingdom
	{31494, 133, 14, 0x1},  // koninkrijklaos
	{31508, 223, 8, 0x1},   // frguiana
	{31516, 242, 5, 0x81},  // #4258
	{31521, 164, 3, 0x1},   // yar
	{31524, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{31564, 167, 17, 0x1},  // antiguaandbarbuda
	{31581, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{31612, 164, 10, 0x1},  // yemenrepof
	{31622, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{31660, 120, 27, 0x1},  // federalestatenvanmicronesia
	{31687, 122, 5, 0x81},  // #2ind
	{31692, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{31719, 64, 17, 0x1},   // congoleopoldville
	{31736, 254, 11, 0x1},  // vaticancity
	{31747, 157, 19, 0x1},  // easttimortimorleste
	{31766, 147, 3, 0x1},   // png
	{31769, 173, 13, 0x1},  // republicchili
	{31782, 91, 14, 0x1},   // zuidwestafrika
	{31796, 84, 14, 0x1},   // kingdommorocco
	{31810, 128, 9, 0x1},   // kirghizia
	{31819, 217, 20, 0x1},  // malvinasfalklandisds
	{31839, 102, 20, 0x1},  // republicofseychelles
	{31859, 64, 11, 0x1},   // formerzaire
	{31870, 148, 8, 0x1},   // koreadpr
	{31878, 136, 20, 0x1},  // sultanaatdermaldiven
	{31898, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{31924, 9, 6, 0x1},     // bosnia
	{31930, 82, 5, 0x81},   // #4434
	{31935, 85, 5, 0x81},   // #4450
	{31940, 257, 17, 0x1},  // wallisandfutunais
	{31957, 205, 17, 0x1},  // frsantarcticlands
	{31974, 65, 10, 0x1},   // brazzcongo
	{31984, 18, 6, 0x1},    // espana
	{31990, 129, 19, 0x1},  // democratickampuchea
	{32009, 79, 14, 0x1},   // equatorialguin
	{32023, 233, 5, 0x81},  // #4500
	{32028, 85, 10, 0x1},   // malagassie
	{32038, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{32065, 112, 10, 0x1},  // uaemirates
	{32075, 64, 28, 0x81},  // democraticrepublicofthecongo
	{32103, 326, 10, 0x2},  // somaliland
	{32113, 41, 6, 0x1},    // norway
	{32119, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{32154, 73, 24, 0x1},   // includingeritreaethiopia
	{32178, 108, 18, 0x1},  // unionofsouthafrica
	{32196, 135, 12, 0x1},  // formerceylon
	{32208, 186, 29, 0x1},  // federatievansaintkittsennevis
	{32237, 171, 23, 0x1},  // verenigdestatesbrazilie
	{32260, 77, 14, 0x1},   // republicgambia
	{32274, 237, 11, 0x1},  // norfolkisds
	{32285, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{32315, 37, 18, 0x1},   // republiekmacedonie
	{32333, 143, 13, 0x1},  // muscatandoman
	{32346, 192, 18, 0x1},  // republicofparaguay
	{32364, 153, 22, 0x1},  // arabischerepublicsyrie
	{32386, 38, 15, 0x1},   // republicofmalta
	{32401, 146, 17, 0x1},  // republiekvanpalau
	{32418, 164, 15, 0x1},  // yemenfmrarabrep
	{32433, 147, 14, 0x1},  // papuanewguniea
	{32447, 81, 15, 0x1},   // republicliberia
	{32462, 240, 24, 0x1},  // commonwealthofpuertorico
	{32486, 117, 3, 0x1},   // vrc
	{32489, 112, 17, 0x1},  // arabischeemiraten
	{32506, 254, 7, 0x1},   // holysee
	{32513, 248, 18, 0x1},  // stpierreetmiquelon
	{32531, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{32559, 153, 5, 0x1},   // syrie
	{32564, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{32595, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{32620, 223, 5, 0x81},  // #4254
	{32625, 45, 7, 0x1},    // romania
	{32632, 242, 15, 0x1},  // frenchpolynesia
	{32647, 58, 13, 0x1},   // republicbenin
	{32660, 78, 13, 0x1},   // guineabisseau
	{32673, 166, 19, 0x1},  // republicofargentina
	{32692, 120, 27, 0x1},  // federalestatenvanmicronesie
	{32719, 120, 24, 0x1},  // micronesiafederatestates
	{32743, 65, 24, 0x1},   // republiccongobrazzaville
	{32767, 67, 9, 0x1},    // caboverde
	{32776, 21, 18, 0x1},   // metropolitanfrance
	{32794, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{32834, 86, 11, 0x1},   // frenchsudan
	{32845, 50, 8, 0x1},    // slovenie
	{32853, 73, 32, 0x1},   // democraticvolksrepubliekethiopie
	{32885, 102, 18, 0x1},  // republicseychelles
	{32903, 173, 13, 0x1},  // republicchile
	{32916, 15, 8, 0x1},    // germanye
	{32924, 12, 19, 0x1},   // zwitsersebondsstaat
	{32943, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{32978, 27, 17, 0x1},   // republicofireland
	{32995, 171, 5, 0x81},  // #2bra
	{33000, 222, 28, 0x1},  // autonomousterritorygreenland
	{33028, 148, 20, 0x1},  // dempeoplesrepofkorea
	{33048, 37, 22, 0x1},   // northmacedoniarepublic
	{33070, 12, 11, 0x1},   // zwitserland
	{33081, 120, 17, 0x1},  // federalmicronesia
	{33098, 119, 24, 0x1},  // republiekderfijieilanden
	{33122, 14, 20, 0x1},   // czechrepublicczechia
	{33142, 136, 17, 0x1},  // republiekmaldiven
	{33159, 136, 17, 0x1},  // sultanatemaldives
	{33176, 31, 5, 0x81},   // #4438
	{33181, 4, 8, 0x1},     // autralia
	{33189, 67, 9, 0x1},    // capeverde
	{33198, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{33228, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{33250, 5, 18, 0x1},    // republicoostenrijk
	{33268, 155, 18, 0x1},  // republictajikistan
	{33286, 106, 35, 0x1},  // verenigderepublictanganyikazanzibar
	{33321, 172, 5, 0x81},  // #2brb
	{33326, 7, 16, 0x1},    // kingdomofbelgium
	{33342, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{33377, 18, 12, 0x1},   // spainkingdom
	{33389, 182, 5, 0x81},  // #2guy
	{33394, 71, 12, 0x1},   // formeregypte
	{33406, 161, 18, 0x1},  // formernorthvietnam
	{33424, 94, 16, 0x1},   // republicofrwanda
	{33440, 328, 18, 0x82}, // republicofthecongo
	{33458, 64, 24, 0x1},   // demrepzairekinshasacongo
	{33482, 76, 11, 0x1},   // fransguinee
	{33493, 138, 26, 0x1},  // socialistrepublicuniebirma
	{33519, 196, 5, 0x81},  // #2ury
	{33524, 69, 8, 0x1},    // algerije
	{33532, 79, 26, 0x1},   // republiekequatoriaalguinea
	{33558, 59, 19, 0x1},   // republiekoppervolta
	{33577, 54, 15, 0x1},   // verenigdestates
	{33592, 74, 5, 0x81},   // #2gab
	{33597, 63, 8, 0x1},    // kameroen
	{33605, 133, 34, 0x1},  // laotiaansedemocraticvolksrepubliek
	{33639, 45, 26, 0x1},   // roemeensesocialistrepublic
	{33665, 148, 18, 0x1},  // dempeoplesrepkorea
	{33683, 149, 12, 0x1},  // stateofqatar
	{33695, 49, 9, 0x1},    // slowakije
	{33704, 163, 12, 0x1},  // westernsamoa
	{33716, 91, 16, 0x1},   // republieknamibie
	{33732, 228, 27, 0x1},  // britishindianoceanterritory
	{33759, 86, 13, 0x1},   // republiekmali
	{33772, 128, 18, 0x1},  // republiekkirgistan
	{33790, 195, 25, 0x1},  // trinidadandtobagorepublic
	{33815, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{33844, 37, 12, 0x1},   // macedoniafyr
	{33856, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{33901, 176, 4, 0x1},   // cuba
	{33905, 21, 5, 0x81},   // #4250
	{33910, 166, 17, 0x1},  // argentinarepublic
	{33927, 120, 22, 0x1},  // federatievanmicronesie
	{33949, 68, 13, 0x1},   // afarsandissas
	{33962, 55, 6, 0x1},    // #3yucs
	{33968, 202, 22, 0x1},  // oudnederlandseantillen
	{33990, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{34019, 119, 12, 0x1},  // fijidominion
	{34031, 37, 20, 0x1},   // macedoniathefmryugrp
	{34051, 45, 22, 0x1},   // romaniapeoplesrepublic
	{34073, 74, 14, 0x1},   // republiekgabon
	{34087, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{34115, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{34152, 241, 3, 0x1},   // plo
	{34155, 122, 15, 0x1},  // republicofindia
	{34170, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{34207, 55, 13, 0x1},   // sfryugoslavia
	{34220, 50, 8, 0x1},    // slovenia
	{34228, 115, 15, 0x1},  // sultanaatbrunei
	{34243, 46, 4, 0x1},    // ussr
	{34247, 170, 25, 0x1},  // boliviaplurinationalstate
	{34272, 138, 28, 0x1},  // republiekvandeunievanmyanmar
	{34300, 207, 14, 0x1},  // stbartholomeus
	{34314, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34364, 22, 5, 0x81},   // #2gbr
	{34369, 135, 16, 0x1},  // republicsrilanka
	{34385, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{34420, 330, 8, 0x2},   // stmartin
	{34428, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{34480, 332, 5, 0x2},   // korea
	{34485, 52, 17, 0x1},   // republicofturkiye
	{34502, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{34526, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{34560, 230, 8, 0x1},   // macausar
	{34568, 140, 5, 0x81},  // #4458
	{34573, 120, 19, 0x1},  // federatiemicronesie
	{34592, 133, 27, 0x1},  // laodemocraticvolksrepubliek
	{34619, 161, 24, 0x1},  // socialistrepublicvietnam
	{34643, 253, 36, 0x1},  // verafgelegeneilandjesverenigdestates
	{34679, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{34711, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{34748, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{34777, 129, 19, 0x1},  // democratickampuchia
	{34796, 186, 21, 0x1},  // saintchristophernevis
	{34817, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{34850, 48, 5, 0x81},   // #2srb
	{34855, 186, 7, 0x1},   // stkitts
	{34862, 219, 8, 0x1},   // guernsey
	{34870, 62, 18, 0x1},   // ivorycoastrepublic
	{34888, 121, 23, 0x1},  // unitedstatesofindonesia
	{34911, 10, 15, 0x1},   // republicbelarus
	{34926, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{34961, 64, 25, 0x1},   // congodemocraticrepublicof
	{34986, 54, 5, 0x81},   // #2usa
	{34991, 98, 7, 0x1},    // somalie
	{34998, 111, 3, 0x81},  // #44
	{35001, 170, 17, 0x1},  // republicofbolivia
	{35018, 110, 8, 0x1},   // zimbabwe
	{35026, 165, 20, 0x1},  // peoplesrepublicyemen
	{35046, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{35071, 71, 7, 0x1},    // egyptar
	{35078, 16, 3, 0x1},    // brd
	{35081, 36, 8, 0x1},    // moldavie
	{35089, 79, 26, 0x1},   // republicofequatorialguinea
	{35115, 57, 17, 0x1},   // koninkrijkburundi
	{35132, 61, 20, 0x1},   // centraalafrrepubliek
	{35152, 44, 16, 0x1},   // portugalrepublic
	{35168, 53, 5, 0x81},   // #2ukr
	{35173, 243, 14, 0x1},  // reunionislands
	{35187, 57, 9, 0x1},    // boeroendi
	{35196, 164, 10, 0x1},  // repofyemen
	{35206, 108, 16, 0x1},  // southafricaunion
	{35222, 52, 5, 0x81},   // #4792
	{35227, 194, 5, 0x81},  // #4740
	{35232, 91, 10, 0x1},   // namibiaswa
	{35242, 141, 10, 0x1},  // nepalstate
	{35252, 120, 27, 0x1},  // federatedstatesofmicronesia
	{35279, 23, 15, 0x1},   // republicgeorgia
	{35294, 123, 12, 0x1},  // iranislrepof
	{35306, 15, 13, 0x1},   // oostduitsland
	{35319, 207, 7, 0x1},   // stbarth
	{35326, 203, 15, 0x1},  // amerikaanssamoa
	{35341, 238, 5, 0x81},  // #2niu
	{35346, 22, 45, 0x1},   // verenigdkoninkrijkgrootbrittannienorthierland
	{35391, 251, 7, 0x1},   // tokelau
	{35398, 124, 14, 0x1},  // republicofiraq
	{35412, 142, 5, 0x81},  // #2nru
	{35417, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{35446, 27, 13, 0x1},   // ierserepublic
	{35459, 140, 22, 0x1},  // formerfederatiemalakka
	{35481, 74, 5, 0x1},    // gabon
	{35486, 74, 5, 0x1},    // gabun
	{35491, 246, 8, 0x1},   // sthelena
	{35499, 66, 12, 0x1},   // staatcomoren
	{35511, 148, 20, 0x1},  // koreapeoplesrepublic
	{35531, 255, 20, 0x1},  // britishvirginislands
	{35551, 82, 51, 0x1},   // grotesocialistischelibischarabischevolksjamahiriyya
	{35602, 78, 12, 0x1},   // guineabissao
	{35614, 252, 21, 0x1},  // provinceofchinataiwan
	{35635, 248, 21, 0x1},  // saintpierreenmiquelon
	{35656, 39, 18, 0x1},   // republicmontenegro
	{35674, 106, 10, 0x1},  // tanganjika
	{35684, 97, 11, 0x1},   // sierraleone
	{35695, 46, 10, 0x1},   // sovietunie
	{35705, 334, 20, 0x2},  // gilbertelliceislands
	{35725, 106, 20, 0x1},  // mainlanduroftanzania
	{35745, 194, 16, 0x1},  // surinamerepublic
	{35761, 148, 8, 0x1},   // koreadem
	{35769, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{35800, 106, 13, 0x1},  // fmrtanganyika
	{35813, 64, 23, 0x1},   // leopoldvilleformercongo
	{35836, 215, 13, 0x1},  // spaansesahara
	{35849, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{35881, 55, 19, 0x1},   // jugoslavievoormalig
	{35900, 252, 9, 0x1},   // taiwanroc
	{35909, 42, 18, 0x1},   // aotearoanewzealand
	{35927, 186, 31, 0x1},  // saintchristophernevisfederation
	{35958, 188, 21, 0x1},  // verenigdestatenmexico
	{35979, 241, 9, 0x1},   // palestine
	{35988, 164, 23, 0x1},  // arabischerepubliekjemen
	{36011, 10, 8, 0x1},    // byelarus
	{36019, 52, 16, 0x1},   // republicofturkey
	{36035, 60, 16, 0x1},   // republicbotswana
	{36051, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{36088, 87, 19, 0x1},   // portugeesoostafrika
	{36107, 98, 7, 0x1},    // somalia
	{36114, 1, 3, 0x81},    // #48
	{36117, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{36143, 64, 15, 0x1},   // republicofzaire
	{36158, 252, 13, 0x1},  // chineestaipei
	{36171, 40, 5, 0x81},   // #2nld
	{36176, 36, 8, 0x1},    // moldavia
	{36184, 55, 13, 0x1},   // fmryugoslavia
	{36197, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{36226, 62, 10, 0x1},   // ivorycoast
	{36236, 48, 26, 0x1},   // serbiamontenegrostateunion
	{36262, 138, 12, 0x1},  // burmamyanmar
	{36274, 222, 28, 0x1},  // greenlandautonomousterritory
	{36302, 256, 4, 0x1},   // usvi
	{36306, 54, 12, 0x1},   // unitesstates
	{36318, 198, 22, 0x1},  // venezuelabolivrepublic
	{36340, 250, 5, 0x81},  // #4796
	{36345, 336, 5, 0x1},   // #4736
	{36350, 247, 5, 0x81},  // #4744
	{36355, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{36391, 8, 23, 0x1},    // volksrepubliekbulgarije
	{36414, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{36458, 147, 16, 0x1},  // papuanorthguinea
	{36474, 23, 15, 0x1},   // republicgeorgie
	{36489, 143, 21, 0x1},  // sultanaatmuscatenoman
	{36510, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{36542, 44, 18, 0x1},   // portugeserepubliek
	{36560, 19, 16, 0x1},   // estonianrepublic
	{36576, 230, 12, 0x1},  // macauchinapr
	{36588, 46, 10, 0x1},   // russiaussr
	{36598, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavie
	{36633, 168, 22, 0x1},  // gemenebestvandebahamas
	{36655, 337, 14, 0x2},  // channelislands
	{36669, 71, 15, 0x1},   // republicofegypt
	{36684, 339, 20, 0x2},  // stmartinsaintmaarten
	{36704, 54, 9, 0x1},    // verstaten
	{36713, 104, 12, 0x1},  // togorepublic
	{36725, 78, 5, 0x81},   // #2gnb
	{36730, 55, 11, 0x1},   // yougoslavia
	{36741, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{36772, 241, 15, 0x1},  // gazaandwestbank
	{36787, 82, 27, 0x1},   // libischarabischejamahiriyya
	{36814, 127, 10, 0x1},  // kazachstan
	{36824, 163, 9, 0x1},   // westsamoa
	{36833, 145, 28, 0x1},  // commonwealthofthephilippines
	{36861, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{36904, 136, 8, 0x1},   // maldiven
	{36912, 188, 25, 0x1},  // verenigdemexicaansestates
	{36937, 156, 20, 0x1},  // turkmenistanrepublic
	{36957, 219, 5, 0x81},  // #2ggy
	{36962, 175, 9, 0x1},   // costarica
	{36971, 175, 18, 0x1},  // republiekcostarica
	{36989, 48, 22, 0x1},   // servieenmontenegrounie
	{37011, 18, 16, 0x1},   // koninkrijkspanje
	{37027, 15, 16, 0x1},   // germanyfmrdemrep
	{37043, 241, 9, 0x1},   // palestina
	{37052, 48, 22, 0x1},   // fryserbiaandmontenegro
	{37074, 139, 14, 0x1},  // buitenmongolie
	{37088, 107, 5, 0x81},  // #2uga
	{37093, 120, 16, 0x1},  // fedstsmicronesia
	{37109, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{37169, 143, 16, 0x1},  // sultanaatvanoman
	{37185, 101, 15, 0x1},  // formerswaziland
	{37200, 9, 4, 0x81},    // #1ba
	{37204, 60, 12, 0x1},   // bechuanaland
	{37216, 150, 20, 0x1},  // kingdomofsaudiarabia
	{37236, 156, 5, 0x81},  // #4795
	{37241, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{37296, 221, 5, 0x81},  // #2glp
	{37301, 140, 18, 0x1},  // malaysiafederation
	{37319, 170, 15, 0x1},  // republicbolivia
	{37334, 49, 14, 0x1},   // slovakrepublic
	{37348, 223, 5, 0x81},  // #2guf
	{37353, 180, 5, 0x81},  // #2grd
	{37358, 41, 5, 0x81},   // #2nor
	{37363, 123, 3, 0x1},   // iri
	{37366, 6, 21, 0x1},    // republiekazerbeidzjan
	{37387, 92, 5, 0x81},   // #2ner
	{37392, 42, 5, 0x81},   // #2nzl
	{37397, 121, 32, 0x1},  // indonesierepublicverenigdestates
	{37429, 214, 10, 0x1},  // caymanisds
	{37439, 86, 12, 0x1},   // republicmali
	{37451, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{37488, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{37530, 1, 31, 0x1},    // peoplessocialistrepublicalbania
	{37561, 249, 22, 0x1},  // sintmaartennetherlands
	{37583, 84, 7, 0x1},    // morocco
	{37590, 143, 19, 0x1},  // muscatomansultanate
	{37609, 168, 21, 0x1},  // commonwealthofbahamas
	{37630, 123, 14, 0x1},  // iranislamicrep
	{37644, 46, 10, 0x1},   // sowjetunie
	{37654, 75, 8, 0x1},    // goudkust
	{37662, 27, 13, 0x1},   // irishrepublic
	{37675, 215, 5, 0x81},  // #4732
	{37680, 101, 5, 0x81},  // #4748
	{37685, 18, 5, 0x81},   // #4724
	{37690, 202, 25, 0x1},  // nederlandseantillenformer
	{37715, 96, 5, 0x81},   // #2sen
	{37720, 128, 15, 0x1},  // kirghizrepublic
	{37735, 250, 21, 0x1},  // turksencaicoseilanden
	{37756, 99, 20, 0x1},   // republicofsouthsudan
	{37776, 155, 13, 0x1},  // tadzjiekistan
	{37789, 121, 15, 0x1},  // dutcheastindies
	{37804, 164, 29, 0x1},  // jemenitischearabischerepublic
	{37833, 91, 5, 0x81},   // #2nam
	{37838, 93, 5, 0x81},   // #2nga
	{37843, 150, 3, 0x1},   // ksa
	{37846, 145, 20, 0x1},  // gemenebestfilipijnen
	{37866, 196, 24, 0x1},  // easternrepublicofuruguay
	{37890, 82, 24, 0x1},   // libischarabischerepublic
	{37914, 194, 15, 0x1},  // surinamrepublic
	{37929, 152, 16, 0x1},  // salomonseilanden
	{37945, 155, 18, 0x1},  // tajikistanrepublic
	{37963, 187, 5, 0x81},  // #2lca
	{37968, 201, 12, 0x1},  // alandislands
	{37980, 341, 13, 0x2},  // republicchina
	{37993, 66, 15, 0x1},   // staatdercomoren
	{38008, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{38037, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{38089, 147, 19, 0x1},  // papuanewguineastate
	{38108, 9, 25, 0x1},    // republicbosniaherzegovina
	{38133, 73, 33, 0x1},   // federaldemocraticrepublicethiopie
	{38166, 207, 7, 0x1},   // stbarts
	{38173, 120, 17, 0x1},  // fedstatmicronesia
	{38190, 25, 15, 0x1},   // republickroatie
	{38205, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{38240, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{38274, 256, 21, 0x1},  // americanvirginislands
	{38295, 232, 16, 0x1},  // northernmarianas
	{38311, 343, 4, 0x1},   // #1yd
	{38315, 195, 27, 0x1},  // republicoftrinidadandtobago
	{38342, 172, 4, 0x81},  // #1bb
	{38346, 178, 17, 0x1},  // dominicanrepublic
	{38363, 159, 5, 0x81},  // #4798
	{38368, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{38395, 186, 26, 0x1},  // federatiesaintkittsennevis
	{38421, 30, 16, 0x1},   // koninkrijkitalie
	{38437, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{38468, 50, 5, 0x81},   // #2svn
	{38473, 93, 16, 0x1},   // nigeriafederatie
	{38489, 197, 14, 0x1},  // stvincentandgr
	{38503, 225, 14, 0x1},  // formerhongkong
	{38517, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{38542, 254, 12, 0x1},  // heiligestoel
	{38554, 164, 4, 0x81},  // #1ye
	{38558, 78, 20, 0x1},   // guineabissaurepublic
	{38578, 167, 14, 0x1},  // antiguabarbuda
	{38592, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{38623, 15, 24, 0x1},   // germandemocraticrepublic
	{38647, 7, 4, 0x81},    // #1be
	{38651, 232, 12, 0x1},  // nmarianaisds
	{38663, 225, 8, 0x1},   // hongkong
	{38671, 80, 13, 0x1},   // republickenya
	{38684, 249, 5, 0x81},  // #2sxm
	{38689, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{38732, 37, 13, 0x1},   // macedoniatfyr
	{38745, 231, 14, 0x1},  // francestmartin
	{38759, 344, 22, 0x2},  // sintmaartensaintmartin
	{38781, 98, 18, 0x1},   // somalischerepublic
	{38799, 252, 6, 0x1},   // taiwan
	{38805, 178, 21, 0x1},  // dominicaanserepubliek
	{38826, 119, 12, 0x1},  // fijieilanden
	{38838, 16, 28, 0x1},   // formergermanyfederalrepublic
	{38866, 161, 18, 0x1},  // fmrdemrepofvietnam
	{38884, 62, 18, 0x1},   // republiekivoorkust
	{38902, 113, 4, 0x81},  // #1bd
	{38906, 186, 25, 0x1},  // federationsaintkittsnevis
	{38931, 136, 9, 0x1},   // maladiven
	{38940, 136, 17, 0x1},  // maledivenrepublic
	{38957, 346, 5, 0x1},   // #4720
	{38962, 153, 5, 0x81},  // #2syr
	{38967, 26, 18, 0x1},   // republiekhongarije
	{38985, 71, 12, 0x1},   // egyptkingdom
	{38997, 24, 5, 0x81},   // #2grc
	{39002, 74, 13, 0x1},   // republicgabon
	{39015, 38, 13, 0x1},   // republicmalta
	{39028, 208, 14, 0x1},  // bermudaislands
	{39042, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{39074, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{39117, 144, 22, 0x1},  // pakistaninclbangladesh
	{39139, 107, 4, 0x81},  // #1ug
	{39143, 73, 7, 0x1},    // etiopie
	{39150, 65, 24, 0x1},   // republicbrazzavillecongo
	{39174, 248, 19, 0x1},  // saintpierremiquelon
	{39193, 9, 25, 0x1},    // republicbosnieherzegovina
	{39218, 8, 4, 0x81},    // #1bg
	{39222, 147, 8, 0x1},   // pnguinea
	{39230, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{39262, 199, 5, 0x1},   // aruba
	{39267, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{39295, 231, 18, 0x1},  // stmaartenfransdeel
	{39313, 8, 18, 0x1},    // republiekbulgarije
	{39331, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{39359, 111, 25, 0x1},  // islamicstateofafghanistan
	{39384, 49, 5, 0x81},   // #2svk
	{39389, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{39422, 164, 6, 0x1},   // yemenn
	{39428, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{39455, 240, 9, 0x1},   // portorico
	{39464, 131, 20, 0x1},  // korearepublicofsouth
	{39484, 170, 26, 0x1},  // multinationalestaatbolivia
	{39510, 13, 22, 0x1},   // formertsjechoslowakije
	{39532, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{39584, 102, 18, 0x1},  // republicseychellen
	{39602, 59, 4, 0x81},   // #1bf
	{39606, 144, 8, 0x1},   // pakistan
	{39614, 30, 13, 0x1},   // italyrepublic
	{39627, 195, 17, 0x1},  // trinidadandtobago
	{39644, 59, 10, 0x1},   // oppervolta
	{39654, 75, 5, 0x81},   // #2gha
	{39659, 224, 5, 0x81},  // #2gum
	{39664, 174, 18, 0x1},  // republicofcolumbia
	{39682, 13, 26, 0x1},   // czechslovakfederalrepublic
	{39708, 189, 5, 0x81},  // #2nic
	{39713, 250, 21, 0x1},  // turksandcaicosislands
	{39734, 48, 26, 0x1},   // stateunionserbiamontenegro
	{39760, 253, 17, 0x1},  // usminoroutlyingis
	{39777, 68, 22, 0x1},   // afarsandissasterritory
	{39799, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{39833, 259, 16, 0x1},  // republicofkosova
	{39849, 23, 17, 0x1},   // republicofgeorgia
	{39866, 53, 4, 0x81},   // #1ua
	{39870, 257, 19, 0x1},  // wallisandfutunaisds
	{39889, 228, 17, 0x1},  // brindianoceanterr
	{39906, 108, 22, 0x1},  // formerunionsouthafrica
	{39928, 200, 4, 0x81},  // #1ai
	{39932, 232, 4, 0x1},   // cnmi
	{39936, 244, 21, 0x1},  // vietnamformerrepublic
	{39957, 57, 4, 0x81},   // #1bi
	{39961, 16, 4, 0x81},   // #1de
	{39965, 64, 17, 0x1},   // leopoldvillecongo
	{39982, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{40010, 148, 20, 0x1},  // peoplesrepublickorea
	{40030, 46, 16, 0x1},   // formersovjetunie
	{40046, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{40089, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{40120, 222, 5, 0x81},  // #2grl
	{40125, 37, 5, 0x1},    // fyrom
	{40130, 59, 6, 0x1},    // #3hvbf
	{40136, 10, 16, 0x1},   // belorussischessr
	{40152, 111, 21, 0x1},  // afghanistanislamicrep
	{40173, 64, 13, 0x1},   // kongokinshasa
	{40186, 145, 11, 0x1},  // fillipijnen
	{40197, 244, 20, 0x1},  // republicsouthvietnam
	{40217, 114, 4, 0x81},  // #1bh
	{40221, 347, 4, 0x1},   // #1dd
	{40225, 6, 20, 0x1},    // republicazerbeidzjan
	{40245, 99, 15, 0x1},   // zuidelijksoedan
	{40260, 54, 9, 0x1},    // verstates
	{40269, 111, 25, 0x1},  // afghanistanislamicemirate
	{40294, 109, 15, 0x1},  // republiekzambia
	{40309, 138, 23, 0x1},  // myanmarrepubliekderunie
	{40332, 188, 21, 0x1},  // verenigdestatesmexico
	{40353, 197, 19, 0x1},  // stvincentgrenadines
	{40372, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{40403, 64, 25, 0x1},   // republiccongoleopoldville
	{40428, 156, 10, 0x1},  // toerkmenie
	{40438, 96, 16, 0x1},   // republieksenegal
	{40454, 115, 29, 0x1},  // theabodeofpeacenationofbrunei
	{40483, 162, 17, 0x1},  // republicofvanuatu
	{40500, 124, 13, 0x1},  // republiekirak
	{40513, 49, 9, 0x1},    // slovakije
	{40522, 192, 16, 0x1},  // republicparaguay
	{40538, 248, 14, 0x1},  // saintpierremiq
	{40552, 197, 22, 0x1},  // stvincentandgrenadines
	{40574, 58, 5, 0x1},    // benin
	{40579, 144, 4, 0x81},  // #1pk
	{40583, 225, 4, 0x81},  // #1hk
	{40587, 148, 12, 0x1},  // demrepnkorea
	{40599, 132, 6, 0x1},   // kuwait
	{40605, 144, 18, 0x1},  // republicofpakistan
	{40623, 171, 6, 0x1},   // brasil
	{40629, 136, 8, 0x1},   // maldives
	{40637, 249, 21, 0x1},  // dutchpartsaintmaarten
	{40658, 99, 11, 0x1},   // southsoedan
	{40669, 129, 27, 0x1},  // formerdemocratischkampuchea
	{40696, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{40726, 85, 22, 0x1},   // malagassischerepubliek
	{40748, 82, 24, 0x1},   // formerlibyanarabrepublic
	{40772, 37, 17, 0x1},   // macedoniarepublic
	{40789, 54, 3, 0x1},    // vsa
	{40792, 207, 16, 0x1},  // sintbartholomeus
	{40808, 81, 5, 0x81},   // #2lbr
	{40813, 64, 29, 0x1},   // formercongodemocraticrepublic
	{40842, 103, 5, 0x1},   // tchad
	{40847, 123, 8, 0x1},   // iranirof
	{40855, 1, 4, 0x81},    // #1al
	{40859, 58, 4, 0x81},   // #1bj
	{40863, 82, 27, 0x1},   // libischearabischejamahiriya
	{40890, 156, 13, 0x1},  // toerkmenistan
	{40903, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{40932, 211, 6, 0x1},   // cookis
	{40938, 8, 8, 0x1},     // bulgaria
	{40946, 99, 5, 0x81},   // #2ssd
	{40951, 136, 17, 0x1},  // sultanaatmaldiven
	{40968, 99, 10, 0x1},   // sudansouth
	{40978, 118, 15, 0x1},  // republiekcyprus
	{40993, 133, 28, 0x1},  // democraticvolksrepublieklaos
	{41021, 7, 6, 0x1},     // belgie
	{41027, 117, 15, 0x1},  // mainlandchinapr
	{41042, 253, 4, 0x81},  // #1um
	{41046, 185, 4, 0x81},  // #1jm
	{41050, 155, 12, 0x1},  // tadsjikistan
	{41062, 3, 4, 0x81},    // #1am
	{41066, 208, 4, 0x81},  // #1bm
	{41070, 120, 4, 0x81},  // #1fm
	{41074, 30, 12, 0x1},   // italykingdom
	{41086, 143, 10, 0x1},  // muscatoman
	{41096, 95, 5, 0x81},   // #4729
	{41101, 77, 5, 0x81},   // #2gmb
	{41106, 80, 5, 0x1},    // kenya
	{41111, 34, 14, 0x1},   // latviarepublic
	{41125, 244, 8, 0x1},   // svietnam
	{41133, 212, 25, 0x1},  // curacaokingdomnetherlands
	{41158, 197, 5, 0x81},  // #4670
	{41163, 106, 17, 0x1},  // tanzaniaunitedrep
	{41180, 145, 4, 0x81},  // #1ph
	{41184, 111, 11, 0x1},  // afghanistan
	{41195, 348, 4, 0x1},   // #1an
	{41199, 109, 9, 0x1},   // nrhodesia
	{41208, 207, 4, 0x81},  // #1bl
	{41212, 117, 4, 0x81},  // #1cn
	{41216, 165, 22, 0x1},  // peoplesrepublicofyemen
	{41238, 241, 16, 0x1},  // stateofpalestine
	{41254, 145, 11, 0x1},  // phillipines
	{41265, 99, 5, 0x81},   // #4728
	{41270, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{41300, 194, 5, 0x81},  // #2sur
	{41305, 101, 5, 0x81},  // #2swz
	{41310, 79, 12, 0x1},   // spaansguinea
	{41322, 255, 9, 0x1},   // britishvi
	{41331, 68, 21, 0x1},   // fransgebiedafarsissas
	{41352, 123, 14, 0x1},  // islamicrepiran
	{41366, 197, 17, 0x1},  // stvincentandgrens
	{41383, 66, 12, 0x1},   // comorosstate
	{41395, 92, 13, 0x1},   // republicniger
	{41408, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{41435, 105, 7, 0x1},   // tunisie
	{41442, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{41478, 125, 4, 0x81},  // #1jo
	{41482, 101, 6, 0x1},   // ngwane
	{41488, 198, 20, 0x1},  // republicbolvenezuela
	{41508, 56, 4, 0x81},   // #1ao
	{41512, 170, 4, 0x81},  // #1bo
	{41516, 174, 4, 0x81},  // #1co
	{41520, 32, 5, 0x81},   // #2ltu
	{41525, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{41562, 244, 16, 0x1},  // republiekvietnam
	{41578, 178, 4, 0x81},  // #1do
	{41582, 98, 28, 0x1},   // somalischedemocraticrepublic
	{41610, 218, 4, 0x81},  // #1fo
	{41614, 131, 20, 0x1},  // southkorearepublicof
	{41634, 144, 23, 0x1},  // islamicrepublicpakistan
	{41657, 40, 21, 0x1},   // koninkrijknederlanden
	{41678, 90, 14, 0x1},   // malawirepublic
	{41692, 55, 11, 0x1},   // yugoslavsfr
	{41703, 68, 14, 0x1},   // afarenissaland
	{41717, 37, 44, 0x1},   // devoormaligejoegoslavischerepubliekmacedonie
	{41761, 50, 17, 0x1},   // republiekslovenie
	{41778, 191, 5, 0x81},  // #4604
	{41783, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{41816, 119, 14, 0x1},  // republicoffiji
	{41830, 203, 12, 0x1},  // easternsamoa
	{41842, 45, 17, 0x1},   // roemeenserepublic
	{41859, 239, 4, 0x81},  // #1pn
	{41863, 183, 4, 0x81},  // #1hn
	{41867, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{41898, 115, 4, 0x81},  // #1bn
	{41902, 173, 4, 0x81},  // #1cl
	{41906, 215, 5, 0x81},  // #2esh
	{41911, 134, 16, 0x1},  // republieklibanon
	{41927, 138, 6, 0x1},   // #3bumm
	{41933, 67, 18, 0x1},   // republickaapverdie
	{41951, 93, 24, 0x1},   // federalrepublicofnigeria
	{41975, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{42004, 71, 3, 0x1},    // var
	{42007, 48, 14, 0x1},   // republicserbia
	{42021, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{42056, 245, 11, 0x1},  // zuidgeorgie
	{42067, 119, 11, 0x1},  // fijiislands
	{42078, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{42115, 248, 4, 0x81},  // #1pm
	{42119, 226, 4, 0x81},  // #1hm
	{42123, 124, 4, 0x81},  // #1iq
	{42127, 143, 4, 0x81},  // #1om
	{42131, 349, 6, 0x3},   // guiana
	{42137, 206, 4, 0x81},  // #1bq
	{42141, 63, 4, 0x81},   // #1cm
	{42145, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{42181, 152, 15, 0x1},  // salomoneilanden
	{42196, 241, 12, 0x1},  // westbankgaza
	{42208, 177, 4, 0x81},  // #1dm
	{42212, 194, 8, 0x1},   // suriname
	{42220, 20, 4, 0x81},   // #1fi
	{42224, 129, 25, 0x1},  // formerdemocratickampuchea
	{42249, 105, 15, 0x1},  // republictunisia
	{42264, 157, 9, 0x1},   // easttimor
	{42273, 145, 24, 0x1},  // republicofthephilippines
	{42297, 47, 5, 0x81},   // #4674
	{42302, 145, 20, 0x1},  // filipijnengemenebest
	{42322, 170, 13, 0x1},  // formerbolivia
	{42335, 43, 4, 0x81},   // #1pl
	{42339, 54, 12, 0x1},   // vsvanamerika
	{42351, 123, 4, 0x81},  // #1ir
	{42355, 64, 24, 0x1},   // congodemrepzairekinshasa
	{42379, 352, 28, 0x82}, // federalerepubliekjoegoslavie
	{42407, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{42439, 161, 26, 0x1},  // socialistrepublicofvietnam
	{42465, 152, 11, 0x1},  // solomonisds
	{42476, 259, 20, 0x1},  // underunscr1244kosovo
	{42496, 124, 11, 0x1},  // iraqkingdom
	{42507, 65, 19, 0x1},   // volksrepubliekcongo
	{42526, 3, 17, 0x1},    // republicofarmenia
	{42543, 111, 29, 0x1},  // democraticrepublicafghanistan
	{42572, 30, 5, 0x1},    // italy
	{42577, 189, 18, 0x1},  // republieknicaragua
	{42595, 100, 5, 0x81},  // #2stp
	{42600, 79, 12, 0x1},   // spaansguinee
	{42612, 106, 20, 0x1},  // uroftanzaniamainland
	{42632, 106, 30, 0x1},  // tanzaniamainlandunitedrepublic
	{42662, 1, 30, 0x1},    // socialistvolksrepubliekalbanie
	{42692, 27, 4, 0x1},    // eire
	{42696, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{42758, 138, 23, 0x1},  // unievanmyanmarrepubliek
	{42781, 259, 16, 0x1},  // republicofkosovo
	{42797, 48, 4, 0x81},   // #1rs
	{42801, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{42825, 170, 18, 0x1},  // plurstateofbolivia
	{42843, 105, 7, 0x1},   // tunisia
	{42850, 22, 4, 0x1},    // #1uk
	{42854, 28, 4, 0x81},   // #1is
	{42858, 135, 4, 0x81},  // #1lk
	{42862, 168, 4, 0x81},  // #1bs
	{42866, 211, 4, 0x81},  // #1ck
	{42870, 17, 4, 0x81},   // #1dk
	{42874, 217, 4, 0x81},  // #1fk
	{42878, 194, 18, 0x1},  // republicofsuriname
	{42896, 143, 19, 0x1},  // sultanaatmuscatoman
	{42915, 246, 11, 0x1},  // sainthelena
	{42926, 150, 15, 0x1},  // saoedischarabie
	{42941, 192, 5, 0x81},  // #4600
	{42946, 43, 5, 0x81},   // #4616
	{42951, 104, 16, 0x1},  // togoleserepublic
	{42967, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{42994, 235, 4, 0x81},  // #1yt
	{42998, 25, 4, 0x81},   // #1hr
	{43002, 30, 4, 0x81},   // #1it
	{43006, 122, 10, 0x1},  // unionindia
	{43016, 2, 4, 0x81},    // #1ad
	{43020, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{43044, 171, 4, 0x81},  // #1br
	{43048, 12, 4, 0x81},   // #1ch
	{43052, 19, 5, 0x81},   // #2est
	{43057, 68, 4, 0x81},   // #1dj
	{43061, 73, 4, 0x81},   // #1et
	{43065, 119, 4, 0x81},  // #1fj
	{43069, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{43101, 52, 7, 0x1},    // turkyye
	{43108, 64, 14, 0x1},   // congofreestate
	{43122, 97, 10, 0x1},   // sieraleone
	{43132, 38, 14, 0x1},   // republiekmalta
	{43146, 15, 15, 0x1},   // germanydemrepof
	{43161, 46, 16, 0x1},   // russischefederal
	{43177, 158, 12, 0x1},  // tongakingdom
	{43189, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{43220, 16, 24, 0x1},   // federalrepublicduitsland
	{43244, 64, 25, 0x1},   // democraticrepublicofcongo
	{43269, 245, 11, 0x1},  // zuidgeorgia
	{43280, 354, 4, 0x2},   // #1yu
	{43284, 110, 16, 0x1},  // zimbabwerhodesia
	{43300, 190, 4, 0x81},  // #1pa
	{43304, 46, 4, 0x81},   // #1ru
	{43308, 229, 4, 0x81},  // #1je
	{43312, 112, 4, 0x81},  // #1ae
	{43316, 31, 4, 0x81},   // #1li
	{43320, 238, 4, 0x81},  // #1nu
	{43324, 356, 4, 0x1},   // #1bu
	{43328, 62, 4, 0x81},   // #1ci
	{43332, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{43370, 111, 27, 0x1},  // islamicemirateofafghanistan
	{43397, 179, 5, 0x81},  // #2ecu
	{43402, 78, 12, 0x1},   // guineabissau
	{43414, 231, 20, 0x1},  // saintmartinfransdeel
	{43434, 197, 25, 0x1},  // sintvincentendegrenadines
	{43459, 135, 6, 0x1},   // ceylon
	{43465, 102, 10, 0x1},  // seychellen
	{43475, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{43504, 225, 16, 0x1},  // sarhongkongchina
	{43520, 120, 26, 0x1},  // federatestatesofmicronesia
	{43546, 166, 12, 0x1},  // theargentine
	{43558, 100, 5, 0x81},  // #4678
	{43563, 138, 12, 0x1},  // burmaunionof
	{43575, 46, 18, 0x1},   // russischefederatie
	{43593, 64, 10, 0x1},   // congozaire
	{43603, 189, 17, 0x1},  // nicaraguarepublic
	{43620, 257, 4, 0x81},  // #1wf
	{43624, 65, 16, 0x1},   // congobrazzaville
	{43640, 16, 11, 0x1},   // deutschland
	{43651, 205, 40, 0x1},  // fransegebiedeninzuidelijkeindischeoceaan
	{43691, 2, 4, 0x81},    // #420
	{43695, 7, 7, 0x1},     // belguim
	{43702, 195, 14, 0x1},  // trinidadtobago
	{43716, 111, 4, 0x81},  // #1af
	{43720, 116, 4, 0x81},  // #1bt
	{43724, 61, 4, 0x81},   // #1cf
	{43728, 168, 10, 0x1},  // bahamasthe
	{43738, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{43773, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{43806, 36, 7, 0x1},    // moldova
	{43813, 67, 15, 0x1},   // formercapeverde
	{43828, 150, 21, 0x1},  // koninkrijksaudiarabie
	{43849, 115, 29, 0x1},  // nationofbruneitheabodeofpeace
	{43878, 57, 14, 0x1},   // burundikingdom
	{43892, 40, 10, 0x1},   // netherland
	{43902, 241, 23, 0x1},  // occpalestinianterritory
	{43925, 186, 12, 0x1},  // stkittsnevis
	{43937, 202, 14, 0x1},  // netherlandsant
	{43951, 226, 21, 0x1},  // heardmcdonaldeilanden
	{43972, 40, 20, 0x1},   // netherlandskingdomof
	{43992, 257, 28, 0x1},  // wallisfutunaislandsterritory
	{44020, 147, 4, 0x81},  // #1pg
	{44024, 94, 4, 0x81},   // #1rw
	{44028, 164, 22, 0x1},  // arabrepublicyemenyemen
	{44050, 168, 13, 0x1},  // bahamaislands
	{44063, 252, 4, 0x81},  // #1tw
	{44067, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{44095, 132, 4, 0x81},  // #1kw
	{44099, 82, 5, 0x81},   // #2lby
	{44104, 151, 19, 0x1},  // republicofsingapore
	{44123, 167, 4, 0x81},  // #1ag
	{44127, 60, 4, 0x81},   // #1bw
	{44131, 65, 4, 0x81},   // #1cg
	{44135, 66, 12, 0x1},   // statecomoros
	{44147, 245, 5, 0x81},  // #2sgs
	{44152, 230, 8, 0x1},   // macaosar
	{44160, 102, 5, 0x81},  // #2syc
	{44165, 229, 20, 0x1},  // jerseychannelislands
	{44185, 76, 15, 0x1},   // republiekguinee
	{44200, 189, 17, 0x1},  // republicnicaragua
	{44217, 239, 5, 0x81},  // #4612
	{44222, 51, 6, 0x1},    // sweden
	{44228, 26, 15, 0x1},   // republichungary
	{44243, 95, 15, 0x1},   // republieksoedan
	{44258, 161, 16, 0x1},  // vietnamfmrdemrep
	{44274, 165, 15, 0x1},  // yemendemocratic
	{44289, 242, 4, 0x81},  // #1pf
	{44293, 137, 10, 0x1},  // marshallis
	{44303, 159, 4, 0x81},  // #1tv
	{44307, 357, 4, 0x1},   // #1hv
	{44311, 191, 12, 0x1},  // perurepublic
	{44323, 201, 4, 0x81},  // #1ax
	{44327, 209, 4, 0x81},  // #1bv
	{44331, 64, 4, 0x81},   // #1cd
	{44335, 18, 5, 0x81},   // #2esp
	{44340, 33, 5, 0x81},   // #2lux
	{44345, 163, 14, 0x1},  // westelijksamoa
	{44359, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{44384, 123, 19, 0x1},  // imperialstateofiran
	{44403, 247, 23, 0x1},  // svalbardjanmayenislands
	{44426, 209, 12, 0x1},  // bouveteiland
	{44438, 108, 11, 0x1},  // southafrika
	{44449, 28, 7, 0x1},    // ijsland
	{44456, 151, 5, 0x81},  // #2sgp
	{44461, 214, 15, 0x1},  // kaaimaneilanden
	{44476, 95, 24, 0x1},   // democraticrepublicsoedan
	{44500, 79, 16, 0x1},   // guineaecuatorial
	{44516, 164, 6, 0x1},   // nyemen
	{44522, 131, 6, 0x1},   // skorea
	{44528, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{44561, 30, 15, 0x1},   // republicofitaly
	{44576, 191, 4, 0x81},  // #1pe
	{44580, 26, 4, 0x81},   // #1hu
	{44584, 10, 4, 0x81},   // #1by
	{44588, 71, 5, 0x81},   // #2egy
	{44593, 10, 7, 0x1},    // belarus
	{44600, 150, 5, 0x81},  // #2sau
	{44605, 52, 14, 0x1},   // turkeyrepublic
	{44619, 115, 7, 0x1},   // bruneid
	{44626, 257, 12, 0x1},  // wallisfutuna
	{44638, 59, 7, 0x1},    // burkina
	{44645, 119, 13, 0x1},  // republiekfiji
	{44658, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{44688, 98, 19, 0x1},   // somalischerepubliek
	{44707, 171, 6, 0x1},   // brazil
	{44713, 226, 19, 0x1},  // heardiandmcdonaldis
	{44732, 225, 16, 0x1},  // chinasarhongkong
	{44748, 228, 29, 0x1},  // britishgebiedinindischeoceaan
	{44777, 10, 16, 0x1},   // republiekbelarus
	{44793, 122, 14, 0x1},  // republiekindia
	{44807, 195, 4, 0x81},  // #1tt
	{44811, 184, 4, 0x81},  // #1ht
	{44815, 131, 4, 0x81},  // #1kr
	{44819, 56, 4, 0x81},   // #424
	{44823, 166, 4, 0x81},  // #432
	{44827, 116, 13, 0x1},  // bhutankingdom
	{44840, 6, 4, 0x81},    // #1az
	{44844, 141, 4, 0x81},  // #1np
	{44848, 5, 4, 0x81},    // #440
	{44852, 72, 4, 0x81},   // #1er
	{44856, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{44882, 197, 25, 0x1},  // stvincentandthegrenadines
	{44907, 70, 5, 0x81},   // #2eaz
	{44912, 32, 17, 0x1},   // lithuaniarepublic
	{44929, 64, 30, 0x1},   // republicofthecongoleopoldville
	{44959, 217, 23, 0x1},  // malvinasfalklandislands
	{44982, 140, 8, 0x1},   // maleisie
	{44990, 165, 6, 0x1},   // yemens
	{44996, 37, 13, 0x1},   // tfyrmacedonia
	{45009, 358, 5, 0x1},   // #2zar
	{45014, 82, 46, 0x1},   // socialistischelibischarabischevolksjamahiriyya
	{45060, 117, 15, 0x1},  // prmainlandchina
	{45075, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{45110, 164, 13, 0x1},  // yemenrepublic
	{45123, 199, 16, 0x1},  // knetherlandaruba
	{45139, 54, 4, 0x81},   // #1us
	{45143, 218, 14, 0x1},  // faeroerislands
	{45157, 25, 8, 0x1},    // hrvatska
	{45165, 6, 4, 0x81},    // #431
	{45169, 196, 6, 0x1},   // urugay
	{45175, 187, 4, 0x81},  // #1lc
	{45179, 210, 4, 0x81},  // #1cc
	{45183, 18, 4, 0x81},   // #1es
	{45187, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{45215, 128, 9, 0x1},   // kyrgystan
	{45224, 155, 12, 0x1},  // tadzhikistan
	{45236, 163, 5, 0x81},  // #4882
	{45241, 57, 17, 0x1},   // republicofburundi
	{45258, 145, 22, 0x1},  // republiekderfilipijnen
	{45280, 253, 22, 0x1},  // usminoroutlyingislands
	{45302, 27, 15, 0x1},   // irelandrepublic
	{45317, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{45352, 194, 11, 0x1},  // dutchguiana
	{45363, 145, 5, 0x81},  // #4608
	{45368, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{45408, 82, 5, 0x1},    // lybie
	{45413, 161, 7, 0x1},   // vietnam
	{45420, 52, 4, 0x81},   // #1tr
	{45424, 148, 4, 0x81},  // #1kp
	{45428, 89, 8, 0x1},    // mauritus
	{45436, 134, 4, 0x81},  // #1lb
	{45440, 142, 4, 0x81},  // #1nr
	{45444, 169, 4, 0x81},  // #1bz
	{45448, 128, 10, 0x1},  // kirgyzstan
	{45458, 148, 4, 0x1},   // dprk
	{45462, 193, 5, 0x81},  // #2slv
	{45467, 145, 19, 0x1},  // filipijnenrepubliek
	{45486, 70, 22, 0x1},   // formerzanzibarpembaisd
	{45508, 110, 6, 0x1},   // #3rhzw
	{45514, 135, 16, 0x1},  // srilankarepublic
	{45530, 101, 16, 0x1},  // kingdomswaziland
	{45546, 33, 20, 0x1},   // luxembourggrandduchy
	{45566, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{45594, 192, 4, 0x81},  // #1py
	{45598, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{45631, 15, 13, 0x1},   // eastduitsland
	{45644, 133, 4, 0x81},  // #1la
	{45648, 11, 4, 0x81},   // #1ca
	{45652, 182, 4, 0x81},  // #1gy
	{45656, 64, 21, 0x1},   // demrepublicofthecongo
	{45677, 248, 18, 0x1},  // stpierreenmiquelon
	{45695, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{45731, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45756, 48, 26, 0x1},   // serviemontenegrostatenunie
	{45782, 6, 18, 0x1},    // azerbaijanrepublic
	{45800, 137, 9, 0x1},   // marshalls
	{45809, 106, 18, 0x1},  // mainlandurtanzania
	{45827, 56, 21, 0x1},   // angolapeoplesrepublic
	{45848, 128, 9, 0x1},   // kirgistan
	{45857, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{45892, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{45923, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{45960, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{45997, 1, 17, 0x1},    // republicofalbania
	{46014, 94, 6, 0x1},    // rwanda
	{46020, 30, 15, 0x1},   // italianrepublic
	{46035, 359, 4, 0x1},   // #1tp
	{46039, 76, 34, 0x1},   // guineapeoplesrevolutionaryrepublic
	{46073, 167, 4, 0x81},  // #428
	{46077, 4, 4, 0x81},    // #436
	{46081, 168, 4, 0x81},  // #444
	{46085, 7, 4, 0x81},    // #456
	{46089, 140, 17, 0x1},  // maleisiefederatie
	{46106, 91, 15, 0x1},   // namibiarepublic
	{46121, 47, 5, 0x81},   // #2smr
	{46126, 42, 18, 0x1},   // newzealandaotearoa
	{46144, 242, 11, 0x1},  // frpolynesia
	{46155, 250, 3, 0x1},   // tci
	{46158, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{46183, 95, 27, 0x1},   // democratischerepublieksudan
	{46210, 71, 17, 0x1},   // arabrepublicegypt
	{46227, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{46265, 241, 21, 0x1},  // palestijnseterritoria
	{46286, 3, 4, 0x81},    // #451
	{46290, 71, 27, 0x1},   // verenigdearabischerepubliek
	{46317, 201, 14, 0x1},  // alandseilanden
	{46331, 73, 7, 0x1},    // ethopia
	{46338, 85, 19, 0x1},   // republiekmadagaskar
	{46357, 16, 14, 0x1},   // germanyunified
	{46371, 6, 11, 0x1},    // azerbaidjan
	{46382, 360, 5, 0x1},   // #4886
	{46387, 109, 5, 0x81},  // #4894
	{46392, 120, 21, 0x1},  // fedstatesofmicronesia
	{46413, 22, 5, 0x81},   // #4826
	{46418, 19, 15, 0x1},   // republicestland
	{46433, 178, 19, 0x1},  // dominicanrepublicdr
	{46452, 36, 15, 0x1},   // republicmoldova
	{46467, 138, 12, 0x1},  // unionmyanmar
	{46479, 228, 34, 0x1},  // britishterritoriuminindischeoceaan
	{46513, 54, 9, 0x1},    // americaus
	{46522, 82, 26, 0x1},   // libischearabischerepubliek
	{46548, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{46590, 44, 5, 0x81},   // #4620
	{46595, 250, 18, 0x1},  // turksandcaicosisds
	{46613, 108, 15, 0x1},  // uniesouthafrika
	{46628, 1, 7, 0x1},     // albania
	{46635, 82, 5, 0x1},    // lybia
	{46640, 52, 6, 0x1},    // turkey
	{46646, 188, 4, 0x81},  // #1mx
	{46650, 25, 5, 0x81},   // #4191
	{46655, 113, 4, 0x81},  // #450
	{46659, 21, 15, 0x1},   // franserepubliek
	{46674, 164, 5, 0x81},  // #4887
	{46679, 206, 20, 0x1},  // caribbeannetherlands
	{46699, 62, 16, 0x1},   // formerivorycoast
	{46715, 170, 18, 0x1},  // boliviaplurstateof
	{46733, 64, 14, 0x1},   // republiekzaire
	{46747, 127, 11, 0x1},  // kazakhistan
	{46758, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{46791, 177, 22, 0x1},  // commonwealthofdominica
	{46813, 158, 5, 0x1},   // tonga
	{46818, 77, 9, 0x1},    // gambiathe
	{46827, 196, 4, 0x81},  // #1uy
	{46831, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{46854, 181, 9, 0x1},   // guatamala
	{46863, 140, 4, 0x81},  // #1my
	{46867, 176, 5, 0x81},  // #4192
	{46872, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{46901, 204, 4, 0x81},  // #1aq
	{46905, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{46944, 244, 21, 0x1},  // formerrepublicvietnam
	{46965, 211, 11, 0x1},  // cookislands
	{46976, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{47004, 247, 5, 0x81},  // #2sjm
	{47009, 77, 14, 0x1},   // gambiarepublic
	{47023, 153, 8, 0x1},   // syriauar
	{47031, 119, 4, 0x1},   // fiji
	{47035, 145, 18, 0x1},  // filipijnenrepublic
	{47053, 65, 13, 0x1},   // repofthecongo
	{47066, 157, 5, 0x81},  // #4626
	{47071, 231, 14, 0x1},  // frenchstmartin
	{47085, 361, 28, 0x82}, // frserbiamontenegroyugoslavia
	{47113, 147, 23, 0x1},  // papuanewguineaterritory
	{47136, 138, 20, 0x1},  // unionmyanmarrepublic
	{47156, 202, 25, 0x1},  // netherlandsantillesformer
	{47181, 101, 4, 0x81},  // #1sz
	{47185, 160, 4, 0x81},  // #1uz
	{47189, 127, 4, 0x81},  // #1kz
	{47193, 126, 4, 0x81},  // #1jp
	{47197, 87, 4, 0x81},   // #1mz
	{47201, 142, 13, 0x1},  // naururepublic
	{47214, 166, 4, 0x81},  // #1ar
	{47218, 114, 4, 0x81},  // #448
	{47222, 172, 4, 0x81},  // #452
	{47226, 14, 4, 0x81},   // #1cz
	{47230, 54, 18, 0x1},   // americaunitedsates
	{47248, 24, 4, 0x81},   // #1gr
	{47252, 254, 16, 0x1},  // statevaticancity
	{47268, 57, 18, 0x1},   // republiekboeroendi
	{47286, 97, 21, 0x1},   // republicofsierraleone
	{47307, 363, 5, 0x2},   // #4891
	{47312, 365, 5, 0x1},   // #2sun
	{47317, 109, 5, 0x81},  // #2zmb
	{47322, 30, 14, 0x1},   // republicitalie
	{47336, 82, 18, 0x1},   // libyaunitedkingdom
	{47354, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{47382, 186, 18, 0x1},  // saintkittsandnevis
	{47400, 366, 27, 0x82}, // federalrepublicofyugoslavia
	{47427, 368, 26, 0x82}, // serbiamontenegroyugoslavia
	{47453, 86, 11, 0x1},   // franssoedan
	{47464, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{47491, 241, 4, 0x81},  // #1ps
	{47495, 82, 18, 0x1},   // libyanarabrepublic
	{47513, 163, 4, 0x81},  // #1ws
	{47517, 170, 26, 0x1},  // boliviaplurinationalestaat
	{47543, 56, 14, 0x1},   // republicangola
	{47557, 203, 4, 0x81},  // #1as
	{47561, 31, 5, 0x81},   // #2lie
	{47566, 46, 10, 0x1},   // ussrrussia
	{47576, 245, 4, 0x81},  // #1gs
	{47580, 10, 17, 0x1},   // byelorussischessr
	{47597, 214, 14, 0x1},  // kaaimanislands
	{47611, 60, 17, 0x1},   // republiekbotswana
	{47628, 164, 10, 0x1},  // northyemen
	{47638, 14, 15, 0x1},   // republicczechia
	{47653, 370, 5, 0x1},   // #4890
	{47658, 136, 15, 0x1},  // maldivesislands
	{47673, 120, 28, 0x1},  // gefedereerdestatesmicronesie
	{47701, 106, 5, 0x81},  // #4834
	{47706, 15, 25, 0x1},   // democraticrepublicgermany
	{47731, 143, 13, 0x1},  // sultanaatoman
	{47744, 197, 12, 0x1},  // stvinandgren
	{47756, 265, 5, 0x81},  // #2xsl
	{47761, 210, 19, 0x1},  // islandscocoskeeling
	{47780, 53, 32, 0x1},   // oekrainsesovietsocialistrepublic
	{47812, 112, 3, 0x1},   // vae
	{47815, 78, 5, 0x81},   // #4624
	{47820, 1, 7, 0x1},     // albanie
	{47827, 112, 26, 0x1},  // verenigdearabischeemiraten
	{47853, 371, 4, 0x1},   // #1zr
	{47857, 240, 4, 0x81},  // #1pr
	{47861, 249, 4, 0x81},  // #1sx
	{47865, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{47899, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{47922, 106, 4, 0x81},  // #1tz
	{47926, 121, 4, 0x81},  // #1id
	{47930, 128, 11, 0x1},  // kyrghyzstan
	{47941, 38, 4, 0x81},   // #1mt
	{47945, 18, 12, 0x1},   // kingdomspain
	{47957, 5, 4, 0x81},    // #1at
	{47961, 42, 4, 0x81},   // #1nz
	{47965, 91, 10, 0x1},   // swanamibia
	{47975, 213, 4, 0x81},  // #1cx
	{47979, 65, 19, 0x1},   // congorepbrazzaville
	{47998, 69, 4, 0x81},   // #1dz
	{48002, 221, 4, 0x81},  // #1gp
	{48006, 59, 21, 0x1},   // burkinafasouppervolta
	{48027, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{48052, 246, 5, 0x81},  // #2shn
	{48057, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{48083, 252, 21, 0x1},  // chinataiwanprovinceof
	{48104, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{48128, 44, 18, 0x1},   // portugueserepublic
	{48146, 95, 5, 0x81},   // #2sdn
	{48151, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{48177, 227, 5, 0x81},  // #4833
	{48182, 4, 21, 0x1},    // commonwealthaustralia
	{48203, 128, 10, 0x1},  // kyrgyzstan
	{48213, 240, 12, 0x1},  // puertoricous
	{48225, 107, 7, 0x1},   // oeganda
	{48232, 48, 20, 0x1},   // unieserviemontenegro
	{48252, 138, 15, 0x1},  // nowmyanmarburma
	{48267, 250, 13, 0x1},  // turksencaicos
	{48280, 84, 7, 0x1},    // morroco
	{48287, 106, 19, 0x1},  // unitedrepoftanzania
	{48306, 243, 4, 0x81},  // #1re
	{48310, 153, 4, 0x81},  // #1sy
	{48314, 27, 4, 0x81},   // #1ie
	{48318, 214, 4, 0x81},  // #1ky
	{48322, 162, 4, 0x81},  // #1vu
	{48326, 68, 8, 0x1},    // djibouti
	{48334, 125, 11, 0x1},  // transjordan
	{48345, 89, 4, 0x81},   // #1mu
	{48349, 64, 5, 0x81},   // #4180
	{48354, 118, 5, 0x81},  // #4196
	{48359, 192, 8, 0x1},   // paraguay
	{48367, 4, 4, 0x81},    // #1au
	{48371, 82, 4, 0x81},   // #1ly
	{48375, 92, 4, 0x81},   // #1ne
	{48379, 118, 4, 0x81},  // #1cy
	{48383, 77, 19, 0x1},   // republicofthegambia
	{48402, 372, 4, 0x1},   // #1dy
	{48406, 19, 4, 0x81},   // #1ee
	{48410, 79, 4, 0x81},   // #1gq
	{48414, 117, 5, 0x81},  // #4156
	{48419, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{48451, 106, 24, 0x1},  // unitedrepublicoftanzania
	{48475, 64, 27, 0x1},   // democratischerepubliekcongo
	{48502, 98, 5, 0x81},   // #2som
	{48507, 137, 12, 0x1},  // marshallisds
	{48519, 61, 15, 0x1},   // centralafricanr
	{48534, 190, 6, 0x1},   // panama
	{48540, 94, 14, 0x1},   // rwandarepublic
	{48554, 263, 5, 0x81},  // #2xon
	{48559, 199, 16, 0x1},  // arubaknetherland
	{48575, 120, 24, 0x1},  // micronesiafederalestaten
	{48599, 229, 5, 0x81},  // #4832
	{48604, 80, 13, 0x1},   // republickenia
	{48617, 244, 17, 0x1},  // vietnamrepublicof
	{48634, 248, 5, 0x81},  // #2spm
	{48639, 254, 8, 0x1},   // vatikaan
	{48647, 21, 9, 0x1},    // frankrijk
	{48656, 129, 9, 0x1},   // kampuchia
	{48665, 206, 25, 0x1},  // steustatiusandsababonaire
	{48690, 46, 12, 0x1},   // russischefed
	{48702, 129, 17, 0x1},  // kampucheacambodia
	{48719, 39, 20, 0x1},   // republicofmontenegro
	{48739, 97, 5, 0x81},   // #4694
	{48744, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{48779, 224, 13, 0x1},  // territoryguam
	{48792, 24, 6, 0x1},    // greece
	{48798, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{48833, 218, 6, 0x1},   // faroer
	{48839, 193, 4, 0x81},  // #1sv
	{48843, 230, 12, 0x1},  // macaochinapr
	{48855, 70, 17, 0x1},   // zanzibarsultanate
	{48872, 136, 4, 0x81},  // #1mv
	{48876, 165, 10, 0x1},  // southjemen
	{48886, 67, 4, 0x81},   // #1cv
	{48890, 15, 27, 0x1},   // democraticrepublicduitsland
	{48917, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{48947, 11, 6, 0x1},    // kanada
	{48953, 219, 5, 0x81},  // #4831
	{48958, 129, 15, 0x1},  // cambodiakingdom
	{48973, 128, 10, 0x1},  // kirgizstan
	{48983, 108, 5, 0x81},  // #2zaf
	{48988, 161, 12, 0x1},  // noordvietnam
	{49000, 36, 17, 0x1},   // republicofmoldova
	{49017, 65, 10, 0x1},   // congorepof
	{49027, 128, 11, 0x1},  // kirghizstan
	{49038, 230, 32, 0x1},  // macaospecialadministrativeregion
	{49070, 79, 25, 0x1},   // republicequatoriaalguinea
	{49095, 110, 4, 0x81},  // #1zw
	{49099, 218, 6, 0x1},   // faroes
	{49105, 146, 4, 0x81},  // #1pw
	{49109, 104, 4, 0x81},  // #1tg
	{49113, 128, 4, 0x81},  // #1kg
	{49117, 90, 4, 0x81},   // #1mw
	{49121, 199, 4, 0x81},  // #1aw
	{49125, 93, 4, 0x81},   // #1ng
	{49129, 212, 4, 0x81},  // #1cw
	{49133, 34, 5, 0x81},   // #2lva
	{49138, 123, 10, 0x1},  // formeriran
	{49148, 71, 4, 0x81},   // #1eg
	{49152, 78, 4, 0x81},   // #1gw
	{49156, 226, 22, 0x1},  // heardmcdonaldislandsau
	{49178, 130, 8, 0x1},   // kiribati
	{49186, 165, 17, 0x1},  // yemenpdrsouthaden
	{49203, 95, 23, 0x1},   // democraticrepublicsudan
	{49226, 115, 21, 0x1},  // staatbruneidarussalam
	{49247, 256, 17, 0x1},  // vsmaagdeneilanden
	{49264, 161, 18, 0x1},  // formernoordvietnam
	{49282, 26, 7, 0x1},    // hungary
	{49289, 40, 10, 0x1},   // nethelands
	{49299, 155, 10, 0x1},  // tadzjiekie
	{49309, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{49353, 110, 5, 0x81},  // #2zwe
	{49358, 157, 28, 0x1},  // democraticrepublictimorleste
	{49386, 93, 7, 0x1},    // nigeria
	{49393, 186, 24, 0x1},  // saintchristopherandnevis
	{49417, 3, 7, 0x1},     // armenia
	{49424, 100, 4, 0x81},  // #1st
	{49428, 205, 4, 0x81},  // #1tf
	{49432, 134, 5, 0x81},  // #2lbn
	{49437, 232, 4, 0x81},  // #1mp
	{49441, 34, 4, 0x81},   // #1lv
	{49445, 237, 4, 0x81},  // #1nf
	{49449, 150, 22, 0x1},  // koninkrijksaoediarabie
	{49471, 181, 4, 0x81},  // #1gt
	{49475, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{49509, 64, 5, 0x1},    // zaire
	{49514, 108, 11, 0x1},  // southafrica
	{49525, 171, 24, 0x1},  // brazilfederativerepublic
	{49549, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{49585, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{49609, 210, 12, 0x1},  // cocosislands
	{49621, 232, 19, 0x1},  // noordelijkemarianen
	{49640, 262, 5, 0x81},  // #2xns
	{49645, 174, 16, 0x1},  // columbiarepublic
	{49661, 40, 23, 0x1},   // kingdomofthenetherlands
	{49684, 102, 10, 0x1},  // seychelles
	{49694, 45, 22, 0x1},   // peoplesrepublicromania
	{49716, 179, 15, 0x1},  // republicecuador
	{49731, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{49764, 65, 24, 0x1},   // brazzavillerepubliccongo
	{49788, 373, 4, 0x1},   // #1su
	{49792, 133, 5, 0x81},  // #2lao
	{49797, 80, 4, 0x81},   // #1ke
	{49801, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{49842, 234, 4, 0x81},  // #1mq
	{49846, 211, 5, 0x81},  // #4184
	{49851, 33, 4, 0x81},   // #1lu
	{49855, 91, 4, 0x81},   // #1na
	{49859, 119, 12, 0x1},  // fijirepublic
	{49871, 176, 4, 0x81},  // #1cu
	{49875, 67, 10, 0x1},   // kaapverdie
	{49885, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{49912, 224, 4, 0x81},  // #1gu
	{49916, 173, 5, 0x81},  // #4152
	{49921, 83, 5, 0x81},   // #2lso
	{49926, 135, 5, 0x81},  // #4144
	{49931, 153, 11, 0x1},  // formersyria
	{49942, 156, 18, 0x1},  // turkmeenserepublic
	{49960, 213, 15, 0x1},  // christmasisland
	{49975, 160, 5, 0x81},  // #4860
	{49980, 140, 9, 0x1},   // malayasia
	{49989, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{50046, 101, 8, 0x1},   // eswatini
	{50054, 77, 26, 0x1},   // islamicrepublicofthegambia
	{50080, 102, 5, 0x81},  // #4690
	{50085, 31, 13, 0x1},   // leichtenstein
	{50098, 111, 18, 0x1},  // afghanistankingdom
	{50116, 139, 13, 0x1},  // outermongolia
	{50129, 5, 7, 0x1},     // austria
	{50136, 44, 4, 0x81},   // #1pt
	{50140, 374, 4, 0x1},   // #1rh
	{50144, 194, 4, 0x81},  // #1sr
	{50148, 10, 15, 0x1},   // byelorussianssr
	{50163, 205, 26, 0x1},  // fransezuidelijketerritoria
	{50189, 103, 4, 0x81},  // #1td
	{50193, 88, 4, 0x81},   // #1mr
	{50197, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{50231, 32, 4, 0x81},   // #1lt
	{50235, 175, 4, 0x81},  // #1cr
	{50239, 73, 5, 0x81},   // #2eth
	{50244, 40, 14, 0x1},   // netherlandsthe
	{50258, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{50289, 249, 11, 0x1},  // sintmaarten
	{50300, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{50340, 145, 17, 0x1},  // philippineislands
	{50357, 125, 8, 0x1},   // jordanie
	{50365, 31, 14, 0x1},   // liechstenstein
	{50379, 146, 5, 0x1},   // belau
	{50384, 259, 4, 0x81},  // #1xk
	{50388, 137, 15, 0x1},  // marshallislands
	{50403, 99, 4, 0x81},   // #1ss
	{50407, 136, 21, 0x1},  // republiekdermalediven
	{50428, 197, 22, 0x1},  // saintvincentgrenadines
	{50450, 250, 4, 0x81},  // #1tc
	{50454, 58, 13, 0x1},   // beninrepublic
	{50467, 140, 12, 0x1},  // formermalaya
	{50479, 233, 4, 0x81},  // #1ms
	{50483, 83, 4, 0x81},   // #1ls
	{50487, 236, 4, 0x81},  // #1nc
	{50491, 230, 13, 0x1},  // chinamacausar
	{50504, 375, 4, 0x2},   // #1cs
	{50508, 179, 4, 0x81},  // #1ec
	{50512, 15, 31, 0x1},   // democratischerepubliekduitsland
	{50543, 65, 5, 0x81},   // #4178
	{50548, 377, 5, 0x1},   // #2scg
	{50553, 198, 5, 0x81},  // #4862
	{50558, 71, 5, 0x81},   // #4818
	{50563, 12, 18, 0x1},   // swissconfederation
	{50581, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{50606, 138, 22, 0x1},  // unionofmyanmarrepublic
	{50628, 171, 8, 0x1},   // brazilie
	{50636, 105, 16, 0x1},  // kingdomoftunisia
	{50652, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{50678, 120, 12, 0x1},  // micronesiafs
	{50690, 3, 7, 0x1},     // armenie
	{50697, 228, 4, 0x1},   // biot
	{50701, 31, 23, 0x1},   // vorstendomliechtenstein
	{50724, 29, 4, 0x81},   // #1il
	{50728, 95, 11, 0x1},   // noordsoedan
	{50739, 100, 8, 0x1},   // saotomep
	{50747, 86, 4, 0x81},   // #1ml
	{50751, 62, 10, 0x1},   // cotedivore
	{50761, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{50813, 81, 4, 0x81},   // #1lr
	{50817, 21, 12, 0x1},   // domtomfrance
	{50829, 24, 4, 0x1},    // #1el
	{50833, 75, 4, 0x81},   // #1gh
	{50837, 137, 24, 0x1},  // marshalleilandenrepublic
	{50861, 21, 4, 0x81},   // #1fr
	{50865, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{50899, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{50924, 34, 6, 0x1},    // lativa
	{50930, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{50965, 146, 14, 0x1},  // palaurepubliek
	{50979, 196, 23, 0x1},  // oosterserepublicuruguay
	{51002, 58, 15, 0x1},   // republicdahomey
	{51017, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{51052, 63, 15, 0x1},   // frenchcameroons
	{51067, 54, 22, 0x1},   // amerikaverenigdestates
	{51089, 109, 4, 0x81},  // #1zm
	{51093, 240, 22, 0x1},  // puertoricocommonwealth
	{51115, 227, 4, 0x81},  // #1im
	{51119, 138, 4, 0x81},  // #1mm
	{51123, 175, 5, 0x81},  // #4188
	{51128, 123, 25, 0x1},  // islamitischerepubliekiran
	{51153, 48, 14, 0x1},   // serbiarepublic
	{51167, 186, 14, 0x1},  // stkittsennevis
	{51181, 220, 4, 0x81},  // #1gi
	{51185, 15, 8, 0x1},    // egermany
	{51193, 61, 5, 0x81},   // #4140
	{51198, 97, 5, 0x81},   // #2sle
	{51203, 55, 21, 0x1},   // sfrofyugoslaviaformer
	{51224, 29, 6, 0x1},    // isreal
	{51230, 130, 16, 0x1},  // republickiribati
	{51246, 89, 17, 0x1},   // republicmauritius
	{51263, 206, 25, 0x1},  // bonairesainteustatiussaba
	{51288, 107, 5, 0x81},  // #4800
	{51293, 29, 11, 0x1},   // stateisrael
	{51304, 101, 16, 0x1},  // swazilandkingdom
	{51320, 51, 5, 0x81},   // #2swe
	{51325, 106, 30, 0x1},  // mainlandunitedrepublictanzania
	{51355, 108, 19, 0x1},  // republicsouthafrica
	{51374, 244, 20, 0x1},  // southvietnamrepublic
	{51394, 194, 17, 0x1},  // netherlandsguiana
	{51411, 101, 15, 0x1},  // kingdomeswatini
	{51426, 125, 22, 0x1},  // jordanhashemitekingdom
	{51448, 140, 8, 0x1},   // malaysia
	{51456, 123, 19, 0x1},  // iranislamicrepublic
	{51475, 96, 4, 0x81},   // #1sn
	{51479, 82, 12, 0x1},   // kingdomlibya
	{51491, 122, 4, 0x81},  // #1in
	{51495, 186, 4, 0x81},  // #1kn
	{51499, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{51537, 198, 25, 0x1},  // repbolivarianadevenezuela
	{51562, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{51601, 139, 4, 0x81},  // #1mn
	{51605, 40, 4, 0x81},   // #1nl
	{51609, 65, 5, 0x81},   // #2cog
	{51614, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{51636, 76, 4, 0x81},   // #1gn
	{51640, 378, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{51668, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{51694, 259, 14, 0x1},  // republickosova
	{51708, 146, 13, 0x1},  // republicpalau
	{51721, 170, 15, 0x1},  // boliviarepublic
	{51736, 260, 5, 0x81},  // #2xla
	{51741, 185, 5, 0x81},  // #2jam
	{51746, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{51788, 152, 15, 0x1},  // solomoneilanden
	{51803, 96, 15, 0x1},   // senegalrepublic
	{51818, 129, 24, 0x1},  // peoplesrepublickampuchea
	{51842, 56, 20, 0x1},   // portuguesewestafrica
	{51862, 84, 7, 0x1},    // marokko
	{51869, 45, 4, 0x81},   // #1ro
	{51873, 98, 4, 0x81},   // #1so
	{51877, 47, 19, 0x1},   // republicofsanmarino
	{51896, 158, 4, 0x81},  // #1to
	{51900, 77, 21, 0x1},   // islamicrepublicgambia
	{51921, 228, 4, 0x81},  // #1io
	{51925, 230, 4, 0x81},  // #1mo
	{51929, 41, 4, 0x81},   // #1no
	{51933, 64, 5, 0x81},   // #2cod
	{51938, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{51969, 249, 20, 0x1},  // sintmaartendutchpart
	{51989, 126, 5, 0x81},  // #2jpn
	{51994, 259, 5, 0x81},  // #2xkx
	{51999, 182, 13, 0x1},  // britishguyana
	{52012, 153, 17, 0x1},  // syrischerepubliek
	{52029, 71, 12, 0x1},   // arabrepegypt
	{52041, 69, 7, 0x1},    // algerie
	{52048, 120, 21, 0x1},  // micronesiafederalstat
	{52069, 45, 23, 0x1},   // romanianpeoplesrepublic
	{52092, 63, 16, 0x1},   // cameroonrepublic
	{52108, 65, 22, 0x1},   // congopeoplesrepublicof
	{52130, 97, 4, 0x81},   // #1sl
	{52134, 105, 4, 0x81},  // #1tn
	{52138, 161, 4, 0x81},  // #1vn
	{52142, 137, 4, 0x81},  // #1mh
	{52146, 12, 5, 0x81},   // #2che
	{52151, 108, 17, 0x1},  // unievanzuidafrika
	{52168, 215, 4, 0x81},  // #1eh
	{52172, 222, 4, 0x81},  // #1gl
	{52176, 131, 8, 0x1},   // repkorea
	{52184, 152, 5, 0x81},  // #2slb
	{52189, 136, 14, 0x1},  // maldiveislands
	{52203, 30, 19, 0x1},   // italiaanserepubliek
	{52222, 112, 21, 0x1},  // verenigdearabemiraten
	{52243, 26, 16, 0x1},   // kingdomofhungary
	{52259, 37, 5, 0x81},   // #4807
	{52264, 253, 36, 0x1},  // verenigdestatesverafgelegeneilandjes
	{52300, 138, 12, 0x1},  // myanmarunion
	{52312, 112, 14, 0x1},  // unitedarabemir
	{52326, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{52367, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{52392, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{52418, 231, 20, 0x1},  // fransdeelsaintmartin
	{52438, 108, 4, 0x81},  // #1za
	{52442, 149, 4, 0x81},  // #1qa
	{52446, 47, 4, 0x81},   // #1sm
	{52450, 156, 4, 0x81},  // #1tm
	{52454, 176, 5, 0x81},  // #2cub
	{52459, 66, 4, 0x81},   // #1km
	{52463, 256, 4, 0x81},  // #1vi
	{52467, 131, 10, 0x1},  // korearepof
	{52477, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{52509, 189, 4, 0x81},  // #1ni
	{52513, 10, 5, 0x81},   // #4112
	{52518, 123, 17, 0x1},  // iranimperialstate
	{52535, 77, 4, 0x81},   // #1gm
	{52539, 68, 25, 0x1},   // afarsissasfrenchterritory
	{52564, 129, 14, 0x1},  // formercambodia
	{52578, 55, 16, 0x1},   // formerjugoslavie
	{52594, 9, 13, 0x1},    // bosniaandherz
	{52607, 53, 5, 0x81},   // #4804
	{52612, 56, 23, 0x1},   // peoplesrepublicofangola
	{52635, 266, 5, 0x81},  // #2xwb
	{52640, 165, 13, 0x1},  // southernyemen
	{52653, 105, 19, 0x1},  // tunesischerepubliek
	{52672, 67, 21, 0x1},   // republiekvancaboverde
	{52693, 157, 32, 0x1},  // democratischerepubliektimorleste
	{52725, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{52756, 186, 16, 0x1},  // saintkittsnevits
	{52772, 166, 9, 0x1},   // argentina
	{52781, 28, 17, 0x1},   // ijslandserepublic
	{52798, 132, 13, 0x1},  // stateofkuwait
	{52811, 46, 17, 0x1},   // formersovietunion
	{52828, 247, 4, 0x81},  // #1sj
	{52832, 157, 4, 0x81},  // #1tl
	{52836, 30, 12, 0x1},   // kingdomitaly
	{52848, 225, 13, 0x1},  // hongkongchina
	{52861, 243, 7, 0x1},   // reunion
	{52868, 380, 4, 0x1},   // #1nh
	{52872, 211, 5, 0x81},  // #2cok
	{52877, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{52910, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{52949, 22, 4, 0x81},   // #1gb
	{52953, 139, 22, 0x1},  // volksrepubliekmongolie
	{52975, 93, 17, 0x1},   // federationnigeria
	{52992, 116, 7, 0x1},   // bhoetan
	{52999, 128, 11, 0x1},  // kirgizistan
	{53010, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{53043, 136, 16, 0x1},  // maldivenrepublic
	{53059, 71, 19, 0x1},   // arabrepublicofegypt
	{53078, 136, 9, 0x1},   // malediven
	{53087, 26, 19, 0x1},   // koninkrijkhongarije
	{53106, 50, 16, 0x1},   // sloveniarepublic
	{53122, 49, 4, 0x81},   // #1sk
	{53126, 251, 14, 0x1},  // tokelauislands
	{53140, 251, 4, 0x81},  // #1tk
	{53144, 83, 14, 0x1},   // lesothokingdom
	{53158, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{53189, 65, 20, 0x1},   // peoplesrepubliccongo
	{53209, 37, 4, 0x81},   // #1mk
	{53213, 135, 5, 0x81},  // #2lka
	{53218, 210, 19, 0x1},  // cocoskeelingislands
	{53237, 149, 5, 0x81},  // #2qat
	{53242, 59, 16, 0x1},   // formeroppervolta
	{53258, 174, 5, 0x81},  // #4170
	{53263, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{53290, 85, 18, 0x1},   // malagasymadagascar
	{53308, 40, 23, 0x1},   // netherlandskingdomofthe
	{53331, 244, 17, 0x1},  // formerzuidvietnam
	{53348, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{53379, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{53411, 381, 5, 0x1},   // #4810
	{53416, 68, 17, 0x1},   // republiekdjibouti
	{53433, 69, 7, 0x1},    // algeria
	{53440, 244, 12, 0x1},  // staatvietnam
	{53452, 16, 28, 0x1},   // germanyformerfederalrepublic
	{53480, 89, 9, 0x1},    // maurituis
	{53489, 382, 25, 0x82}, // federalrepublicyugoslavia
	{53514, 40, 18, 0x1},   // netherlandskingdom
	{53532, 214, 5, 0x81},  // #2cym
	{53537, 85, 10, 0x1},   // madagaskar
	{53547, 181, 19, 0x1},  // republicofguatemala
	{53566, 35, 16, 0x1},   // vorstendommonaco
	{53582, 246, 4, 0x81},  // #1sh
	{53586, 155, 4, 0x81},  // #1tj
	{53590, 129, 4, 0x81},  // #1kh
	{53594, 36, 4, 0x81},   // #1md
	{53598, 241, 17, 0x1},  // gazastripwestbank
	{53615, 52, 7, 0x1},    // turkyie
	{53622, 186, 30, 0x1},  // saintchristophernevisfederatie
	{53652, 125, 27, 0x1},  // transjordanhashemitekingdom
	{53679, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{53711, 163, 28, 0x1},  // westernsamoaindependentstate
	{53739, 138, 10, 0x1},  // unionburma
	{53749, 190, 15, 0x1},  // republiekpanama
	{53764, 50, 4, 0x81},   // #1si
	{53768, 82, 20, 0x1},   // libyanarabjamahiriya
	{53788, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{53823, 39, 18, 0x1},   // montenegrorepublic
	{53841, 99, 10, 0x1},   // southsudan
	{53851, 198, 4, 0x81},  // #1ve
	{53855, 130, 4, 0x81},  // #1ki
	{53859, 39, 4, 0x81},   // #1me
	{53863, 59, 10, 0x1},   // uppervolta
	{53873, 142, 5, 0x1},   // nauru
	{53878, 11, 5, 0x81},   // #2can
	{53883, 72, 5, 0x81},   // #2eri
	{53888, 129, 5, 0x81},  // #4116
	{53893, 74, 4, 0x81},   // #1ga
	{53897, 103, 5, 0x81},  // #4148
	{53902, 64, 8, 0x1},    // drccongo
	{53910, 50, 16, 0x1},   // republicslovenia
	{53926, 241, 13, 0x1},  // statepalestin
	{53939, 125, 5, 0x81},  // #2jor
	{53944, 53, 18, 0x1},   // formerukrainianssr
	{53962, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{53991, 85, 18, 0x1},   // republicmadagascar
	{54009, 178, 21, 0x1},  // dominikaanserepubliek
	{54030, 82, 10, 0x1},   // staatlibie
	{54040, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{54070, 166, 9, 0x1},   // argentine
	{54079, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{54112, 194, 18, 0x1},  // surinamdutchguiana
	{54130, 145, 23, 0x1},  // gemenebestderfilipijnen
	{54153, 81, 17, 0x1},   // republicofliberia
	{54170, 85, 8, 0x1},    // malagasy
	{54178, 154, 4, 0x81},  // #1th
	{54182, 384, 23, 0x2},  // saintmaartensaintmartin
	{54205, 48, 33, 0x1},   // serviemontenegrostaatsgemeenschap
	{54238, 386, 4, 0x1},   // #1vd
	{54242, 138, 9, 0x1},   // birmaunie
	{54251, 138, 12, 0x1},  // unievanburma
	{54263, 231, 4, 0x81},  // #1mf
	{54267, 26, 22, 0x1},   // hungarypeoplesrepublic
	{54289, 52, 14, 0x1},   // republicturkey
	{54303, 223, 4, 0x81},  // #1gf
	{54307, 58, 13, 0x1},   // formerdahomey
	{54320, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{54345, 195, 16, 0x1},  // trinidadentobago
	{54361, 165, 20, 0x1},  // yemenpeoplesrepublic
	{54381, 82, 51, 0x1},   // grotelibischarabischesocialistischevolksjamahiriyya
	{54432, 118, 5, 0x81},  // #2cyp
	{54437, 151, 4, 0x81},  // #1sg
	{54441, 255, 4, 0x81},  // #1vg
	{54445, 85, 4, 0x81},   // #1mg
	{54449, 117, 5, 0x81},  // #2chn
	{54454, 120, 31, 0x1},  // gefedereerdestatenvanmicronesie
	{54485, 174, 5, 0x81},  // #2col
	{54490, 124, 12, 0x1},  // iraqrepublic
	{54502, 219, 4, 0x81},  // #1gg
	{54506, 120, 27, 0x1},  // micronesiafederalestatenvan
	{54533, 210, 5, 0x81},  // #4166
	{54538, 66, 5, 0x81},   // #4174
	{54543, 162, 15, 0x1},  // vanuaturepublic
	{54558, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{54585, 218, 14, 0x1},  // faroereilanden
	{54599, 261, 5, 0x81},  // #2xnb
	{54604, 100, 9, 0x1},   // stomeprin
	{54613, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{54644, 109, 6, 0x1},   // zambia
	{54650, 121, 19, 0x1},  // republicofindonesia
	{54669, 112, 20, 0x1},  // verarabischeemiraten
	{54689, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{54721, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{54762, 150, 14, 0x1},  // saudischarabie
	{54776, 142, 15, 0x1},  // republicofnauru
	{54791, 196, 7, 0x1},   // uraguay
	{54798, 123, 12, 0x1},  // islrepofiran
	{54810, 10, 18, 0x1},   // republicwitrusland
	{54828, 95, 4, 0x81},   // #1sd
	{54832, 128, 9, 0x1},   // kyrgzstan
	{54841, 198, 21, 0x1},  // unitedstatesvenezuela
	{54862, 110, 16, 0x1},  // southernrhodesia
	{54878, 66, 5, 0x81},   // #2com
	{54883, 158, 15, 0x1},  // friendlyislands
	{54898, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{54933, 180, 4, 0x81},  // #1gd
	{54937, 235, 5, 0x81},  // #4175
	{54942, 59, 12, 0x1},   // burkinafasso
	{54954, 49, 17, 0x1},   // republicslowakije
	{54971, 141, 12, 0x1},  // kingdomnepal
	{54983, 12, 11, 0x1},   // switzerland
	{54994, 165, 21, 0x1},  // formerdemocraticyemen
	{55015, 135, 18, 0x1},  // republicofsrilanka
	{55033, 76, 14, 0x1},   // guinearepublic
	{55047, 133, 4, 0x1},   // lpdr
	{55051, 387, 12, 0x82}, // fryugoslavia
	{55063, 22, 12, 0x1},   // greatbritain
	{55075, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{55112, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{55143, 116, 15, 0x1},  // kingdomofbhutan
	{55158, 252, 19, 0x1},  // provincechinataiwan
	{55177, 103, 4, 0x1},   // chad
	{55181, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{55217, 51, 4, 0x81},   // #1se
	{55221, 219, 17, 0x1},  // bailiwickguernsey
	{55238, 254, 4, 0x81},  // #1va
	{55242, 143, 11, 0x1},  // maskateoman
	{55253, 84, 4, 0x81},   // #1ma
	{55257, 173, 5, 0x81},  // #2chl
	{55262, 82, 25, 0x1},   // libischarabischerepubliek
	{55287, 216, 5, 0x81},  // #2eue
	{55292, 23, 4, 0x81},   // #1ge
	{55296, 249, 23, 0x1},  // knetherlandsaintmaarten
	{55319, 50, 16, 0x1},   // republicslovenie
	{55335, 207, 8, 0x1},   // stbarths
	{55343, 256, 10, 0x1},  // usvirginis
	{55353, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{55378, 198, 15, 0x1},  // formervenezuela
	{55393, 54, 22, 0x1},   // amerikaverenigdestaten
	{55415, 73, 16, 0x1},   // empireofethiopia
	{55431, 231, 17, 0x1},  // francesaintmartin
	{55448, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{55482, 63, 25, 0x1},   // federalrepublicofcameroon
	{55507, 152, 4, 0x81},  // #1sb
	{55511, 166, 10, 0x1},  // argentinie
	{55521, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{55574, 128, 16, 0x1},  // republickirgizie
	{55590, 210, 5, 0x81},  // #2cck
	{55595, 171, 21, 0x1},  // brazilfederalrepublic
	{55616, 148, 9, 0x1},   // koreadprk
	{55625, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{55653, 137, 28, 0x1},  // republicofthemarshallislands
	{55681, 247, 21, 0x1},  // svalbardandjanmayenis
	{55702, 111, 20, 0x1},  // kingdomofafghanistan
	{55722, 247, 19, 0x1},  // svalbardandjanmayen
	{55741, 229, 5, 0x81},  // #2jey
	{55746, 389, 3, 0x82},  // fry
	{55749, 130, 15, 0x1},  // gilberteilanden
	{55764, 259, 20, 0x1},  // kosovounderunscr1244
	{55784, 215, 4, 0x1},   // sadr
	{55788, 8, 17, 0x1},    // kingdomofbulgaria
	{55805, 245, 12, 0x1},  // southgeorgie
	{55817, 213, 5, 0x81},  // #2cxr
	{55822, 120, 10, 0x1},  // micronesia
	{55832, 102, 4, 0x81},  // #1sc
	{55836, 244, 13, 0x1},  // vietnamfmrrep
	{55849, 197, 4, 0x81},  // #1vc
	{55853, 35, 4, 0x81},   // #1mc
	{55857, 149, 10, 0x1},  // staatqatar
	{55867, 14, 7, 0x1},    // czechia
	{55874, 213, 5, 0x81},  // #4162
	{55879, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{55910, 105, 16, 0x1},  // republiektunesie
	{55926, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{55964, 135, 16, 0x1},  // dominionofceylon
	{55980, 56, 20, 0x1},   // volksrepubliekangola
	{56000, 109, 13, 0x1},  // northrhodesia
	{56013, 197, 12, 0x1},  // saintvincent
	{56025, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{56060, 77, 15, 0x1},   // republiekgambia
	{56075, 254, 18, 0x1},  // holyseevaticancity
	{56093, 64, 7, 0x1},    // congodr
	{56100, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{56140, 48, 25, 0x1},   // formerserbiaandmontenegro
	{56165, 206, 19, 0x1},  // caribiannetherlands
	{56184, 82, 26, 0x1},   // libischarabischejamahiriya
	{56210, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{56240, 142, 6, 0x1},   // naoero
	{56246, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{56280, 89, 19, 0x1},   // republicofmauritius
	{56299, 259, 14, 0x1},  // republickosovo
	{56313, 1, 15, 0x1},    // albaniarepublic
	{56328, 54, 15, 0x1},   // unitedstatesusa
	{56343, 68, 23, 0x1},   // afarsenissasfransgebied
	{56366, 217, 10, 0x1},  // falklandis
	{56376, 162, 6, 0x1},   // #3nhvu
	{56382, 182, 26, 0x1},  // guyanacooperatieverepublic
	{56408, 1, 24, 0x1},    // peoplesrepublicofalbania
	{56432, 68, 25, 0x1},   // frenchterritoryafarsissas
	{56457, 186, 17, 0x1},  // saintkittsennevis
	{56474, 165, 17, 0x1},  // southadenyemenpdr
	{56491, 150, 4, 0x81},  // #1sa
	{56495, 62, 5, 0x81},   // #2civ
	{56500, 128, 9, 0x1},   // kyrgistan
	{56509, 61, 5, 0x81},   // #2caf
	{56514, 14, 20, 0x1},   // czechiaczechrepublic
	{56534, 198, 19, 0x1},  // venezuelarepublicof
	{56553, 110, 13, 0x1},  // southrhodesie
	{56566, 16, 11, 0x1},   // westgermany
	{56577, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{56629, 85, 21, 0x1},   // malagasischerepubliek
	{56650, 108, 19, 0x1},  // republicsouthafrika
	{56669, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{56712, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{56736, 55, 10, 0x1},   // jugoslavia
	{56746, 135, 14, 0x1},  // srilankaceylon
	{56760, 73, 18, 0x1},   // keizerrijkethiopie
	{56778, 46, 11, 0x1},   // sovietunion
	{56789, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{56815, 157, 15, 0x1},  // portuguesetimor
	{56830, 65, 22, 0x1},   // formercongobrazzaville
	{56852, 26, 22, 0x1},   // peoplesrepublichungary
	{56874, 184, 5, 0x1},   // haiti
	{56879, 48, 22, 0x1},   // formerserbiamontenegro
	{56901, 254, 7, 0x1},   // vatican
	{56908, 71, 14, 0x1},   // republicegypte
	{56922, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{56959, 53, 7, 0x1},    // ukraine
	{56966, 212, 5, 0x81},  // #2cuw
	{56971, 142, 16, 0x1},  // republicofnaoero
	{56987, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{57030, 123, 21, 0x1},  // iranislamicrepublicof
	{57051, 106, 19, 0x1},  // republiektanganyika
	{57070, 240, 12, 0x1},  // uspuertorico
	{57082, 391, 19, 0x2},  // stmartinsintmaarten
	{57101, 112, 14, 0x1},  // unitedarabeast
	{57115, 178, 19, 0x1},  // drdominicanrepublic
	{57134, 128, 14, 0x1},  // kyrghzrepublic
	{57148, 105, 15, 0x1},  // republictunesie
	{57163, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{57197, 258, 5, 0x81},  // #2xau
	{57202, 84, 16, 0x1},   // kingdomofmorocco
	{57218, 48, 26, 0x1},   // statenunieserviemontenegro
	{57244, 186, 25, 0x1},  // stkittsandnevisfederation
	{57269, 68, 19, 0x1},   // territoryafarsissas
	{57288, 52, 16, 0x1},   // republiekturkije
	{57304, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{57342, 245, 12, 0x1},  // southgeorgia
	{57354, 120, 21, 0x1},  // federalstatmicronesia
	{57375, 114, 14, 0x1},  // bahrainkingdom
	{57389, 120, 10, 0x1},  // micronesie
	{57399, 63, 26, 0x1},   // verenigderepubliekkameroen
	{57425, 64, 6, 0x1},    // #3zrcd
	{57431, 10, 10, 0x1},   // witrusland
	{57441, 131, 13, 0x1},  // republickorea
	{57454, 223, 12, 0x1},  // frenchguyana
	{57466, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{57496, 71, 7, 0x1},    // aregypt
	{57503, 8, 18, 0x1},    // republicofbulgaria
	{57521, 249, 21, 0x1},  // saintmaartendutchpart
	{57542, 19, 8, 0x1},    // esthonia
	{57550, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{57577, 47, 28, 0x1},   // meestserenerepublicsanmarino
	{57605, 191, 4, 0x1},   // peru
	{57609, 109, 13, 0x1},  // northrhodesie
	{57622, 170, 27, 0x1},  // boliviaplurinationalstateof
	{57649, 123, 8, 0x1},   // irofiran
	{57657, 48, 15, 0x1},   // republiekservie
	{57672, 6, 11, 0x1},    // azerbeidjan
	{57683, 117, 7, 0x1},   // prchina
	{57690, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{57720, 211, 8, 0x1},   // cookisds
	{57728, 135, 14, 0x1},  // ceylonsrilanka
	{57742, 256, 25, 0x1},  // virginislandsunitedstates
	{57767, 62, 17, 0x1},   // republicivoorkust
	{57784, 170, 16, 0x1},  // plurstatebolivia
	{57800, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{57833, 40, 11, 0x1},   // netherlands
	{57844, 136, 23, 0x1},  // sultanatemaldiveislands
	{57867, 193, 10, 0x1},  // elsalvador
	{57877, 241, 14, 0x1},  // palestinestate
	{57891, 246, 26, 0x1},  // sainthelenaanddependencies
	{57917, 34, 16, 0x1},   // republicoflatvia
	{57933, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{57960, 188, 24, 0x1},  // verenigdestatenvanmexico
	{57984, 57, 16, 0x1},   // kingdomofburundi
	{58000, 393, 23, 0x2},  // democraticrepublickorea
	{58023, 198, 23, 0x1},  // unitedstatesofvenezuela
	{58046, 171, 18, 0x1},  // brazilunitedstates
	{58064, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{58096, 110, 13, 0x1},  // southrhodesia
	{58109, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{58144, 55, 10, 0x1},   // jugoslavie
	{58154, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{58185, 162, 15, 0x1},  // republicvanuatu
	{58200, 18, 12, 0x1},   // spaansestaat
	{58212, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{58269, 184, 13, 0x1},  // republichaiti
	{58282, 54, 19, 0x1},   // americaunitedstates
	{58301, 147, 19, 0x1},  // statepapuanewguinea
	{58320, 256, 15, 0x1},  // usvirginislands
	{58335, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{58381, 205, 25, 0x1},  // frsouthantarcticterritory
	{58406, 190, 14, 0x1},  // republicpanama
	{58420, 146, 5, 0x1},   // palau
	{58425, 95, 13, 0x1},   // sudanupto2011
	{58438, 103, 14, 0x1},  // republictsjaad
	{58452, 164, 15, 0x1},  // republicofyemen
	{58467, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{58502, 119, 14, 0x1},  // dominionoffiji
	{58516, 145, 19, 0x1},  // philippinesrepublic
	{58535, 148, 13, 0x1},  // demrepofkorea
	{58548, 138, 26, 0x1},  // socialistrepublicunieburma
	{58574, 215, 13, 0x1},  // spanishsahara
	{58587, 241, 19, 0x1},  // palestijnsegebieden
	{58606, 131, 13, 0x1},  // korearepublic
	{58619, 129, 13, 0x1},  // statecambodia
	{58632, 170, 25, 0x1},  // plurinationalstatebolivia
	{58657, 97, 20, 0x1},   // republieksierraleone
	{58677, 28, 15, 0x1},   // republicijsland
	{58692, 138, 12, 0x1},  // birmamyanmar
	{58704, 395, 25, 0x2},  // democraticrepublicofkorea
	{58729, 111, 25, 0x1},  // islamicemirateafghanistan
	{58754, 246, 20, 0x1},  // sthelenadependencies
	{58774, 154, 13, 0x1},  // kingdomofsiam
	{58787, 6, 12, 0x1},    // azerbajdsjan
	{58799, 64, 4, 0x1},    // droc
	{58803, 94, 17, 0x1},   // rwandeserepubliek
	{58820, 253, 40, 0x1},  // verenigdestateskleineverafgelegenislands
	{58860, 68, 15, 0x1},   // franssomaliland
	{58875, 10, 41, 0x1},   // formerwitrussischesovietsocialistrepublic
	{58916, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{58949, 197, 15, 0x1},  // saintvincentgre
	{58964, 164, 25, 0x1},  // yemenmutawakkilitekingdom
	{58989, 43, 16, 0x1},   // republicofpoland
	{59005, 45, 18, 0x1},   // koninkrijkroemenie
	{59023, 73, 14, 0x1},   // formerethiopia
	{59037, 128, 18, 0x1},  // republickyrgyzstan
	{59055, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{59091, 254, 15, 0x1},  // vaticaansestaat
	{59106, 25, 6, 0x1},    // crotia
	{59112, 54, 11, 0x1},   // usofamerica
	{59123, 37, 23, 0x1},   // macedonianorthmacedonia
	{59146, 232, 26, 0x1},  // noordelijkemarianenislands
	{59172, 136, 19, 0x1},  // sultanateofmaldives
	{59191, 106, 25, 0x1},  // tanzaniaverenigderepublic
	{59216, 63, 23, 0x1},   // federalrepublickameroen
	{59239, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{59264, 82, 25, 0x1},   // libischearabischerepublic
	{59289, 32, 17, 0x1},   // republieklitouwen
	{59306, 16, 23, 0x1},   // duitslandbondsrepubliek
	{59329, 37, 14, 0x1},   // noordmacedonie
	{59343, 148, 22, 0x1},  // peoplesrepublicofkorea
	{59365, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{59397, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{59434, 46, 7, 0x1},    // rusland
	{59441, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{59466, 37, 12, 0x1},   // vjrmacedonie
	{59478, 95, 13, 0x1},   // republicsudan
	{59491, 225, 55, 0x1},  // specialeadministratieveregiohongkongvolksrepubliekchina
	{59546, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{59576, 51, 15, 0x1},   // kingdomofsweden
	{59591, 53, 34, 0x1},   // oekraiensesocialistsovjetrepubliek
	{59625, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{59657, 197, 21, 0x1},  // stvincentengrenadines
	{59678, 206, 10, 0x1},  // besislands
	{59688, 64, 23, 0x1},   // formercongoleopoldville
	{59711, 117, 20, 0x1},  // chinapeoplesrepublic
	{59731, 93, 19, 0x1},   // federatievannigeria
	{59750, 128, 9, 0x1},   // kyrgyzrep
	{59759, 37, 9, 0x1},    // macedonie
	{59768, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{59801, 72, 7, 0x1},    // eritrea
	{59808, 68, 19, 0x1},   // frenchafarsandissas
	{59827, 205, 19, 0x1},  // frsouthernterritory
	{59846, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{59878, 9, 20, 0x1},    // bosniaandherzegovina
	{59898, 48, 24, 0x1},   // formerservieenmontenegro
	{59922, 85, 16, 0x1},   // malagasyrepublic
	{59938, 140, 18, 0x1},  // federationofmalaya
	{59956, 26, 23, 0x1},   // volksrepubliekhongarije
	{59979, 172, 8, 0x1},   // barbados
	{59987, 165, 10, 0x1},  // yemensouth
	{59997, 397, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{60026, 196, 26, 0x1},  // oostelijkerepubliekuruguay
	{60052, 46, 10, 0x1},   // russianfed
	{60062, 167, 7, 0x1},   // antigua
	{60069, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{60094, 24, 21, 0x1},   // koninkrijkgriekenland
	{60115, 241, 28, 0x1},  // occupiedpalestinianterritory
	{60143, 71, 15, 0x1},   // republiekegypte
	{60158, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{60190, 242, 21, 0x1},  // tahitifrenchpolynesia
	{60211, 26, 14, 0x1},   // hungarykingdom
	{60225, 252, 11, 0x1},  // taiwanchina
	{60236, 79, 24, 0x1},   // equatorialguinearepublic
	{60260, 104, 17, 0x1},  // togoleserepubliek
	{60277, 184, 5, 0x81},  // #4332
	{60282, 69, 34, 0x1},   // algerijnsedemocraticvolksrepubliek
	{60316, 187, 7, 0x1},   // stlucia
	{60323, 145, 19, 0x1},  // phillippinerepublic
	{60342, 14, 17, 0x1},   // republiektsjechie
	{60359, 103, 12, 0x1},  // republicchad
	{60371, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{60405, 33, 22, 0x1},   // grandduchyofluxembourg
	{60427, 196, 26, 0x1},  // orientaalserepublicuruguay
	{60453, 34, 16, 0x1},   // republiekletland
	{60469, 46, 17, 0x1},   // russianfederation
	{60486, 231, 17, 0x1},  // saintmartinfrance
	{60503, 92, 13, 0x1},   // nigerrepublic
	{60516, 1, 15, 0x1},    // republicalbanie
	{60531, 8, 16, 0x1},    // republicbulgaria
	{60547, 73, 8, 0x1},    // ethiopia
	{60555, 61, 26, 0x1},   // formercentralafricanempire
	{60581, 26, 18, 0x1},   // hongaarserepubliek
	{60599, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{60628, 196, 7, 0x1},   // uruguay
	{60635, 56, 19, 0x1},   // portugeeswestafrika
	{60654, 247, 16, 0x1},  // svalbardjanmayen
	{60670, 182, 11, 0x1},  // britsguiana
	{60681, 165, 18, 0x1},  // peoplesdemrepyemen
	{60699, 246, 16, 0x1},  // formersinthelena
	{60715, 244, 22, 0x1},  // republicofsouthvietnam
	{60737, 161, 4, 0x1},   // drvn
	{60741, 232, 29, 0x1},  // gemenebestnoordelijkemarianen
	{60770, 112, 13, 0x1},  // trucialstates
	{60783, 68, 30, 0x1},   // fransterritoriumvoorafarsissas
	{60813, 178, 6, 0x1},   // domrep
	{60819, 16, 21, 0x1},   // germanfederalrepublic
	{60840, 64, 8, 0x1},    // congodrc
	{60848, 254, 12, 0x1},  // vaticanstate
	{60860, 110, 16, 0x1},  // zimbabwerepublic
	{60876, 16, 3, 0x1},    // frg
	{60879, 65, 10, 0x1},   // congobrazz
	{60889, 210, 28, 0x1},  // keelingeilandencocoseilanden
	{60917, 205, 21, 0x1},  // frsouthernterritories
	{60938, 264, 5, 0x81},  // #2xqc
	{60943, 174, 18, 0x1},  // republicofcolombia
	{60961, 226, 5, 0x81},  // #4334
	{60966, 82, 14, 0x1},   // libyanrepublic
	{60980, 159, 6, 0x1},   // tuvalu
	{60986, 244, 15, 0x1},  // vietnamrepublic
	{61001, 218, 12, 0x1},  // faroeislands
	{61013, 196, 25, 0x1},  // oostelijkerepublicuruguay
	{61038, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{61065, 161, 5, 0x81},  // #2vnm
	{61070, 10, 11, 0x1},   // byelorussia
	{61081, 52, 5, 0x1},    // tukey
	{61086, 18, 14, 0x1},   // kingdomofspain
	{61100, 186, 16, 0x1},  // sintkittsennevis
	{61116, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{61153, 37, 9, 0x1},    // macedonia
	{61162, 160, 8, 0x1},   // oezbekie
	{61170, 148, 10, 0x1},  // koreanoord
	{61180, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{61219, 192, 16, 0x1},  // paraguayrepublic
	{61235, 49, 17, 0x1},   // slovaakserepublic
	{61252, 155, 11, 0x1},  // tadjikistan
	{61263, 239, 33, 0x1},  // hendersonducieoenoislandspitcairn
	{61296, 198, 11, 0x1},  // rbvenezuela
	{61307, 174, 16, 0x1},  // republiccolombia
	{61323, 58, 19, 0x1},   // volksrepubliekbenin
	{61342, 198, 15, 0x1},  // repbolvenezuela
	{61357, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{61393, 66, 17, 0x1},   // unionofthecomoros
	{61410, 154, 18, 0x1},  // koninkrijkthailand
	{61428, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{61459, 37, 10, 0x1},   // nmacedonia
	{61469, 54, 19, 0x1},   // verstatenvanamerika
	{61488, 181, 5, 0x81},  // #4320
	{61493, 254, 5, 0x81},  // #4336
	{61498, 252, 14, 0x1},  // taiwanprovince
	{61512, 108, 16, 0x1},  // unionsouthafrica
	{61528, 224, 5, 0x81},  // #4316
	{61533, 168, 17, 0x1},  // bahamasgemenebest
	{61550, 225, 5, 0x81},  // #4344
	{61555, 186, 18, 0x1},  // stchristoffelnevis
	{61573, 65, 24, 0x1},   // brazzavillecongorepublic
	{61597, 103, 5, 0x1},   // tsjad
	{61602, 100, 15, 0x1},  // saotomeprincipe
	{61617, 193, 18, 0x1},  // elsalvadorrepublic
	{61635, 101, 17, 0x1},  // kingdomofeswatini
	{61652, 197, 18, 0x1},  // saintvingrenadines
	{61670, 114, 17, 0x1},  // koninkrijkbahrein
	{61687, 1, 15, 0x1},    // republicalbania
	{61702, 152, 21, 0x1},  // britishsolomonislands
	{61723, 73, 8, 0x1},    // ethiopie
	{61731, 140, 18, 0x1},  // federationmalaysia
	{61749, 254, 21, 0x1},  // stateofthevaticancity
	{61770, 14, 17, 0x1},   // republicofczechia
	{61787, 204, 10, 0x1},  // antarctica
	{61797, 244, 12, 0x1},  // southvietnam
	{61809, 33, 23, 0x1},   // groothertogdomluxemburg
	{61832, 100, 17, 0x1},  // southtomeprincipe
	{61849, 218, 7, 0x1},   // faeroes
	{61856, 231, 14, 0x1},  // stmartinfrance
	{61870, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{61902, 140, 20, 0x1},  // federationofmalaysia
	{61922, 70, 19, 0x1},   // sultanateofzanzibar
	{61941, 90, 9, 0x1},    // nyasaland
	{61950, 186, 29, 0x1},  // stchristopherennevisfederatie
	{61979, 21, 15, 0x1},   // anddomtomfrance
	{61994, 74, 6, 0x1},    // gaboen
	{62000, 71, 32, 0x1},   // verenigdearabischerepublicegypte
	{62032, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{62061, 198, 5, 0x81},  // #2ven
	{62066, 220, 9, 0x1},   // gibralter
	{62075, 73, 11, 0x1},   // ethiopiafdr
	{62086, 174, 16, 0x1},  // republiccolumbia
	{62102, 66, 14, 0x1},   // comorosislands
	{62116, 218, 7, 0x1},   // faeroer
	{62123, 399, 15, 0x2},  // maagdeneilanden
	{62138, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{62167, 58, 15, 0x1},   // republicofbenin
	{62182, 161, 3, 0x1},   // srv
	{62185, 55, 32, 0x1},   // federalvolksrepubliekjoegoslavie
	{62217, 157, 18, 0x1},  // republiekoosttimor
	{62235, 150, 12, 0x1},  // saudiaarabia
	{62247, 64, 24, 0x1},   // zairekinshasacongodemrep
	{62271, 153, 18, 0x1},  // syrianarabrepbulic
	{62289, 129, 9, 0x1},   // kampuchea
	{62298, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{62329, 66, 7, 0x1},    // comores
	{62336, 44, 17, 0x1},   // portugeserepublic
	{62353, 95, 18, 0x1},   // republicofthesudan
	{62371, 49, 18, 0x1},   // republiekslowakije
	{62389, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{62423, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{62447, 401, 5, 0x1},   // #2vdr
	{62452, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{62490, 60, 9, 0x1},    // botswanna
	{62499, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{62525, 225, 16, 0x1},  // hongkongsarchina
	{62541, 131, 9, 0x1},   // zuidkorea
	{62550, 186, 31, 0x1},  // stchristopherandnevisfederation
	{62581, 143, 12, 0x1},  // muscatenoman
	{62593, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{62618, 82, 20, 0x1},   // libyanarabjamahariya
	{62638, 58, 12, 0x1},   // dahomeybenin
	{62650, 402, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{62679, 76, 5, 0x81},   // #4324
	{62684, 62, 13, 0x1},   // elpenbeenkust
	{62697, 180, 5, 0x81},  // #4308
	{62702, 221, 5, 0x81},  // #4312
	{62707, 183, 5, 0x81},  // #4340
	{62712, 202, 13, 0x1},  // dutchantilles
	{62725, 8, 16, 0x1},    // bulgariarepublic
	{62741, 52, 16, 0x1},   // republiekturkiye
	{62757, 71, 26, 0x1},   // verenigdearabischerepublic
	{62783, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{62818, 181, 17, 0x1},  // guatemalarepublic
	{62835, 67, 5, 0x81},   // #2cpv
	{62840, 247, 11, 0x1},  // spitsbergen
	{62851, 8, 19, 0x1},    // koninkrijkbulgarije
	{62870, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{62899, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{62933, 161, 25, 0x1},  // democraticrepublicvietnam
	{62958, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{62983, 195, 8, 0x1},   // trinidad
	{62991, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{63023, 254, 17, 0x1},  // staatvaticaanstad
	{63040, 175, 5, 0x81},  // #2cri
	{63045, 404, 14, 0x82}, // republiekcongo
	{63059, 198, 12, 0x1},  // rbvvenezuela
	{63071, 130, 18, 0x1},  // republicofkiribati
	{63089, 65, 8, 0x1},    // repcongo
	{63097, 87, 10, 0x1},   // mocambique
	{63107, 183, 5, 0x81},  // #2hnd
	{63112, 148, 12, 0x1},  // koreademrepn
	{63124, 114, 7, 0x1},   // bahrein
	{63131, 170, 16, 0x1},  // republiekbolivia
	{63147, 32, 8, 0x1},    // litouwen
	{63155, 156, 20, 0x1},  // republicturkmenistan
	{63175, 256, 5, 0x81},  // #2vir
	{63180, 82, 46, 0x1},   // grotelibischarabischesocialistvolksjamahiriyya
	{63226, 194, 17, 0x1},  // republicofsurinam
	{63243, 119, 31, 0x1},  // sovereigndemocraticrepublicfiji
	{63274, 12, 21, 0x1},   // zwitserseconfederatie
	{63295, 37, 15, 0x1},   // formermacedonia
	{63310, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{63350, 65, 19, 0x1},   // repbrazzavillecongo
	{63369, 63, 5, 0x81},   // #2cmr
	{63374, 14, 13, 0x1},   // czeckrepublic
	{63387, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{63422, 186, 27, 0x1},  // stchristophernevisfederatie
	{63449, 37, 42, 0x1},   // voormaligejoegoslavischerepubliekmacedonie
	{63491, 82, 10, 0x1},   // libyastate
	{63501, 101, 18, 0x1},  // koninkrijkeswatini
	{63519, 147, 17, 0x1},  // papuaandnewguinea
	{63536, 120, 28, 0x1},  // micronesiegefedereerdestates
	{63564, 241, 16, 0x1},  // palestijnsgebied
	{63580, 151, 18, 0x1},  // republieksingapore
	{63598, 138, 12, 0x1},  // myanmarbirma
	{63610, 406, 20, 0x2},  // saintmaartenstmartin
	{63630, 112, 14, 0x1},  // unarabemirates
	{63644, 147, 21, 0x1},  // stateofpapuanewguinea
	{63665, 78, 16, 0x1},   // portugueseguinea
	{63681, 136, 23, 0x1},  // republiekvandemalediven
	{63704, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{63738, 134, 7, 0x1},   // lebanon
	{63745, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{63778, 57, 15, 0x1},   // republicburundi
	{63793, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{63822, 175, 17, 0x1},  // costaricarepublic
	{63839, 120, 3, 0x1},   // fsm
	{63842, 162, 5, 0x81},  // #2vut
	{63847, 188, 19, 0x1},  // unitedmexicanstates
	{63866, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{63896, 198, 15, 0x1},  // venezuelarepbol
	{63911, 182, 5, 0x81},  // #4328
	{63916, 64, 13, 0x1},   // belgischkongo
	{63929, 129, 15, 0x1},  // formerkampuchea
	{63944, 160, 18, 0x1},  // uzbekistanrepublic
	{63962, 56, 15, 0x1},   // republiekangola
	{63977, 17, 14, 0x1},   // denmarkkingdom
	{63991, 194, 13, 0x1},  // formersurinam
	{64004, 106, 18, 0x1},  // tanganyikatanzania
	{64022, 120, 13, 0x1},  // fedmicronesia
	{64035, 168, 14, 0x1},  // bahamasislands
	{64049, 169, 6, 0x1},   // belize
	{64055, 254, 10, 0x1},  // thevatican
	{64065, 245, 38, 0x1},  // southgeorgiezuidelijkesandwicheilanden
	{64103, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{64139, 171, 23, 0x1},  // federalrepublicbrazilie
	{64162, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{64201, 137, 23, 0x1},  // marshallislandsrepublic
	{64224, 152, 19, 0x1},  // statesolomonislands
	{64243, 143, 19, 0x1},  // sultanatemuscatoman
	{64262, 231, 25, 0x1},  // collectivityofsaintmartin
	{64287, 254, 18, 0x1},  // vaticancityholysee
	{64305, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{64341, 241, 45, 0x1},  // occupiedpalestinianterritoryincleastjerusalem
	{64386, 163, 15, 0x1},  // formerwestsamoa
	{64401, 54, 27, 0x1},   // northamerikaverenigdestates
	{64428, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{64459, 10, 15, 0x1},   // belarusrepublic
	{64474, 165, 17, 0x1},  // democratischjemen
	{64491, 158, 15, 0x1},  // koninkrijktonga
	{64506, 67, 21, 0x1},   // kaapverdischeeilanden
	{64527, 177, 20, 0x1},  // commonwealthdominica
	{64547, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{64581, 240, 10, 0x1},  // puertorico
	{64591, 18, 12, 0x1},   // spanishstate
	{64603, 26, 17, 0x1},   // republichongarije
	{64620, 126, 5, 0x1},   // japan
	{64625, 37, 15, 0x1},   // formermacedonie
	{64640, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{64699, 43, 14, 0x1},   // republiekpolen
	{64713, 167, 5, 0x81},  // #2atg
	{64718, 98, 24, 0x1},   // federalrepublicofsomalia
	{64742, 142, 11, 0x1},  // nauruisland
	{64753, 253, 38, 0x1},  // kleinepacifischeislandsverenigdestates
	{64791, 16, 14, 0x1},   // bondsrepubliek
	{64805, 151, 17, 0x1},  // republicsingapore
	{64822, 129, 13, 0x1},  // cambodiastate
	{64835, 99, 19, 0x1},   // republiekzuidsoedan
	{64854, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{64890, 170, 26, 0x1},  // plurinationalestaatbolivia
	{64916, 55, 27, 0x1},   // democraticfederalyugoslavia
	{64943, 244, 15, 0x1},  // republicvietnam
	{64958, 66, 7, 0x1},    // comoros
	{64965, 148, 8, 0x1},   // dprkorea
	{64973, 88, 27, 0x1},   // islamicrepublicofmauritania
	{65000, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{65035, 205, 5, 0x81},  // #2atf
	{65040, 95, 28, 0x1},   // democraticrepublicofthesudan
	{65068, 74, 17, 0x1},   // gaboneserepubliek
	{65085, 225, 15, 0x1},  // chinaprhongkong
	{65100, 95, 28, 0x1},   // democratischerepublieksoedan
	{65128, 120, 25, 0x1},  // micronesiafederatedstates
	{65153, 138, 14, 0x1},  // unievanmyanmar
	{65167, 65, 14, 0x1},   // congorepubliek
	{65181, 152, 9, 0x1},   // solomonis
	{65190, 197, 5, 0x81},  // #2vct
	{65195, 121, 17, 0x1},  // republicindonesie
	{65212, 408, 26, 0x82}, // federalrepublicjoegoslavie
	{65238, 82, 18, 0x1},   // unitedkingdomlibya
	{65256, 165, 9, 0x1},   // yemenaden
	{65265, 115, 22, 0x1},  // negarabruneidarussalam
	{65287, 120, 28, 0x1},  // micronesiegefedereerdestaten
	{65315, 217, 9, 0x1},   // falklands
	{65324, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{65351, 24, 5, 0x81},   // #4300
	{65356, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{65389, 108, 24, 0x1},  // formerunionofsouthafrica
	{65413, 26, 5, 0x81},   // #4348
	{65418, 204, 5, 0x81},  // #2ata
	{65423, 2, 26, 0x1},    // valleysandorraprincipality
	{65449, 165, 6, 0x1},   // syemen
	{65455, 53, 7, 0x1},    // ukrania
	{65462, 99, 9, 0x1},    // zuidsudan
	{65471, 84, 17, 0x1},   // koninkrijkmarokko
	{65488, 410, 5, 0x1},   // #2hvo
	{65493, 210, 19, 0x1},  // keelingislandscocos
	{65512, 64, 13, 0x1},   // kinshasacongo
	{65525, 214, 7, 0x1},   // caymans
	{65532, 166, 20, 0x1},  // argentijnserepubliek
	{65552, 59, 21, 0x1},   // uppervoltaburkinafaso
	{65573, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{65609, 103, 14, 0x1},  // republicofchad
	{65623, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{65653, 123, 6, 0x1},   // iriran
	{65659, 109, 16, 0x1},  // republicofzambia
	{65675, 128, 17, 0x1},  // republiekkirgizie
	{65692, 109, 14, 0x1},  // zambiarepublic
	{65706, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{65742, 2, 5, 0x81},    // #2and
	{65747, 227, 10, 0x1},  // manislands
	{65757, 95, 14, 0x1},   // republicsoedan
	{65771, 28, 6, 0x1},    // ysland
	{65777, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{65807, 123, 17, 0x1},  // imperialstateiran
	{65824, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{65852, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{65882, 48, 6, 0x1},    // serbia
	{65888, 122, 10, 0x1},  // indiaunion
	{65898, 252, 9, 0x1},   // taiwanchn
	{65907, 236, 5, 0x81},  // #4540
	{65912, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{65964, 111, 13, 0x1},  // irafghanistan
	{65977, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{66008, 127, 5, 0x81},  // #4398
	{66013, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{66041, 231, 17, 0x1},  // frenchsaintmartin
	{66058, 119, 5, 0x1},   // fidji
	{66063, 171, 21, 0x1},  // federalrepublicbrazil
	{66084, 54, 19, 0x1},   // unitedstatesamerica
	{66103, 184, 5, 0x81},  // #2hti
	{66108, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{66141, 129, 14, 0x1},  // formercambodja
	{66155, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{66188, 59, 10, 0x1},   // bovenvolta
	{66198, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{66232, 411, 5, 0x81},  // #2csk
	{66237, 64, 27, 0x1},   // congodemocratischerepubliek
	{66264, 171, 18, 0x1},  // unitedstatesbrazil
	{66282, 121, 17, 0x1},  // republicindonesia
	{66299, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{66336, 412, 23, 0x2},  // gilbertandelliceislands
	{66359, 59, 10, 0x1},   // hautevolta
	{66369, 118, 16, 0x1},  // republicofcyprus
	{66385, 237, 5, 0x81},  // #4574
	{66390, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{66418, 82, 20, 0x1},   // unitedkingdomoflibya
	{66438, 259, 11, 0x1},  // repofkosovo
	{66449, 25, 24, 0x1},   // hrvatskacroatialocalname
	{66473, 222, 5, 0x81},  // #4304
	{66478, 14, 13, 0x1},   // chechrepublic
	{66491, 203, 5, 0x81},  // #2asm
	{66496, 227, 9, 0x1},   // maneiland
	{66505, 215, 13, 0x1},  // westernsahara
	{66518, 60, 24, 0x1},   // bechuanalandprotectorate
	{66542, 142, 14, 0x1},  // republieknauru
	{66556, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{66592, 30, 14, 0x1},   // kingdomofitaly
	{66606, 111, 21, 0x1},  // koninkrijkafghanistan
	{66627, 123, 10, 0x1},  // iranpersia
	{66637, 52, 14, 0x1},   // turkserepublic
	{66651, 145, 24, 0x1},  // formerphilippinerepublic
	{66675, 81, 15, 0x1},   // liberiarepublic
	{66690, 136, 19, 0x1},  // maldivischeeilanden
	{66709, 73, 19, 0x1},   // incleritreaethiopia
	{66728, 123, 6, 0x1},   // perzie
	{66734, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{66766, 248, 20, 0x1},  // sintpierreenmiquelon
	{66786, 24, 13, 0x1},   // greecekingdom
	{66799, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{66835, 256, 30, 0x1},  // verenigdestatesmaagdeneilanden
	{66865, 145, 22, 0x1},  // philippinecommonwealth
	{66887, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{66925, 14, 5, 0x81},   // #2cze
	{66930, 145, 11, 0x1},  // philippines
	{66941, 177, 5, 0x81},  // #4212
	{66946, 180, 7, 0x1},   // grenada
	{66953, 34, 7, 0x1},    // letland
	{66960, 158, 12, 0x1},  // kingdomtonga
	{66972, 179, 7, 0x1},   // ecuador
	{66979, 13, 16, 0x1},   // tsjechoslovakije
	{66995, 241, 28, 0x1},  // palestiniannationalauthority
	{67023, 17, 14, 0x1},   // kingdomdenmark
	{67037, 231, 21, 0x1},  // frenchpartsaintmartin
	{67058, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{67084, 68, 12, 0x1},   // afarissaland
	{67096, 17, 7, 0x1},    // denmark
	{67103, 79, 8, 0x1},    // eqguinea
	{67111, 49, 8, 0x1},    // slovakia
	{67119, 106, 20, 0x1},  // tanganyikaenzanzibar
	{67139, 140, 17, 0x1},  // federatiemaleisie
	{67156, 154, 8, 0x1},   // thailand
	{67164, 100, 16, 0x1},  // saotomeeprincipe
	{67180, 161, 3, 0x1},   // drv
	{67183, 119, 33, 0x1},  // sovereigndemocraticrepublicoffiji
	{67216, 212, 7, 0x1},   // curacao
	{67223, 24, 11, 0x1},   // griekenland
	{67234, 23, 7, 0x1},    // georgie
	{67241, 186, 24, 0x1},  // federatiesaintkittsnevis
	{67265, 160, 11, 0x1},  // uzbekhistan
	{67276, 136, 17, 0x1},  // maldivensultanaat
	{67293, 79, 5, 0x81},   // #4226
	{67298, 38, 13, 0x1},   // maltarepublic
	{67311, 164, 17, 0x1},  // yemenarabrepublic
	{67328, 75, 13, 0x1},   // ghanarepublic
	{67341, 198, 19, 0x1},  // republicofvenezuela
	{67360, 121, 32, 0x1},  // republicverenigdestatesindonesie
	{67392, 238, 5, 0x81},  // #4570
	{67397, 28, 18, 0x1},   // ijslandserepubliek
	{67415, 140, 24, 0x1},  // formerfederationofmalaya
	{67439, 253, 22, 0x1},  // minoroutlyingislandsus
	{67461, 52, 12, 0x1},   // formerturkey
	{67473, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{67504, 205, 20, 0x1},  // frsouthantarcticterr
	{67524, 126, 5, 0x81},  // #4392
	{67529, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{67565, 140, 7, 0x1},   // malakka
	{67572, 131, 18, 0x1},  // korearepublicsouth
	{67590, 140, 16, 0x1},  // federatiemalakka
	{67606, 225, 5, 0x81},  // #2hkg
	{67611, 173, 5, 0x1},   // chili
	{67616, 138, 11, 0x1},  // formerbirma
	{67627, 97, 19, 0x1},   // republicsierraleone
	{67646, 72, 12, 0x1},   // eritreastate
	{67658, 145, 18, 0x1},  // philippinerepublic
	{67676, 13, 20, 0x1},   // formerczechoslovakia
	{67696, 164, 5, 0x1},   // jemen
	{67701, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{67724, 112, 17, 0x1},  // unitedarabemirate
	{67741, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{67771, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{67800, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{67830, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{67858, 121, 29, 0x1},  // republicunitedstatesindonesia
	{67887, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{67912, 106, 18, 0x1},  // tanzaniatanganyika
	{67930, 75, 5, 0x81},   // #4288
	{67935, 194, 16, 0x1},  // nederlandsguyana
	{67951, 120, 12, 0x1},  // fsmicronesia
	{67963, 162, 5, 0x81},  // #4548
	{67968, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{68010, 164, 8, 0x1},   // yemenrep
	{68018, 109, 16, 0x1},  // northernrhodesia
	{68034, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{68069, 198, 28, 0x1},  // republicbolivarianavenezuela
	{68097, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{68133, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{68161, 4, 5, 0x81},    // #2aus
	{68166, 59, 11, 0x1},   // birkinafaso
	{68177, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{68213, 414, 10, 0x2},  // yugoslavia
	{68223, 70, 8, 0x1},    // zanzibar
	{68231, 16, 23, 0x1},   // bondsrepubliekduitsland
	{68254, 152, 19, 0x1},  // solomonislandsstate
	{68273, 245, 5, 0x81},  // #4239
	{68278, 217, 24, 0x1},  // malvinasfalklandeilanden
	{68302, 232, 28, 0x1},  // northernmarianascommonwealth
	{68330, 76, 16, 0x1},   // republicofguinea
	{68346, 145, 19, 0x1},  // filipijnserepubliek
	{68365, 88, 10, 0x1},   // mauretania
	{68375, 45, 8, 0x1},    // roumania
	{68383, 110, 17, 0x1},  // republiekzimbabwe
	{68400, 202, 7, 0x1},   // nethant
	{68407, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{68437, 165, 6, 0x1},   // #3ydye
	{68443, 123, 16, 0x1},  // islamicrepofiran
	{68459, 198, 25, 0x1},  // venezuelarepbolivarianade
	{68484, 6, 12, 0x1},    // azerbajdzjan
	{68496, 175, 17, 0x1},  // republiccostarica
	{68513, 59, 20, 0x1},   // republicofuppervolta
	{68533, 241, 16, 0x1},  // palestinestateof
	{68549, 106, 18, 0x1},  // republictanganyika
	{68567, 150, 18, 0x1},  // saudiarabiakingdom
	{68585, 162, 16, 0x1},  // republiekvanuatu
	{68601, 138, 9, 0x1},   // uniebirma
	{68610, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{68649, 23, 7, 0x1},    // georgia
	{68656, 15, 3, 0x1},    // ddr
	{68659, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{68691, 178, 5, 0x81},  // #4214
	{68696, 94, 6, 0x1},    // ruanda
	{68702, 193, 5, 0x81},  // #4222
	{68707, 217, 5, 0x81},  // #4238
	{68712, 226, 5, 0x81},  // #2hmd
	{68717, 1, 33, 0x1},    // peoplessocialistrepublicofalbania
	{68750, 254, 5, 0x81},  // #2vat
	{68755, 71, 24, 0x1},   // formerunitedarabrepublic
	{68779, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{68809, 94, 14, 0x1},   // republicrwanda
	{68823, 255, 20, 0x1},  // virginislandsbritish
	{68843, 17, 16, 0x1},   // kingdomofdenmark
	{68859, 155, 20, 0x1},  // republicoftajikistan
	{68879, 229, 6, 0x1},   // jersey
	{68885, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{68932, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{68959, 416, 5, 0x1},   // #2afi
	{68964, 176, 12, 0x1},  // republiccuba
	{68976, 106, 10, 0x1},  // tanganyika
	{68986, 10, 21, 0x1},   // formerbyelorussianssr
	{69007, 212, 25, 0x1},  // kingdomnetherlandscuracao
	{69032, 66, 11, 0x1},   // uniecomoren
	{69043, 63, 14, 0x1},   // formercameroon
	{69057, 24, 16, 0x1},   // hellenicrepublic
	{69073, 24, 15, 0x1},   // kingdomofgreece
	{69088, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{69119, 164, 7, 0x1},   // yemenar
	{69126, 223, 11, 0x1},  // fransguyana
	{69137, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{69170, 127, 19, 0x1},  // republiekkazachstan
	{69189, 139, 8, 0x1},   // mongolia
	{69197, 32, 17, 0x1},   // republiclithuania
	{69214, 23, 16, 0x1},   // republiekgeorgie
	{69230, 56, 14, 0x1},   // angolarepublic
	{69244, 24, 16, 0x1},   // republicofgreece
	{69260, 52, 7, 0x1},    // turkiye
	{69267, 220, 9, 0x1},   // gibraltar
	{69276, 73, 15, 0x1},   // ethiopianempire
	{69291, 52, 7, 0x1},    // turkije
	{69298, 107, 16, 0x1},  // republiekoeganda
	{69314, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{69343, 123, 10, 0x1},  // persiairan
	{69353, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{69382, 161, 24, 0x1},  // vietnamsocialistrepublic
	{69406, 199, 5, 0x81},  // #2abw
	{69411, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{69441, 111, 5, 0x81},  // #2afg
	{69446, 69, 32, 0x1},   // democraticvolksrepubliekalgerije
	{69478, 243, 13, 0x1},  // reunionisland
	{69491, 240, 23, 0x1},  // gemenebestvanpuertorico
	{69514, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{69553, 63, 22, 0x1},   // cameroonunitedrepublic
	{69575, 165, 11, 0x1},  // fmrdemyemen
	{69586, 145, 10, 0x1},  // philipines
	{69596, 163, 21, 0x1},  // independentstatesamoa
	{69617, 88, 10, 0x1},   // mauretanie
	{69627, 61, 20, 0x1},   // centralafricanempire
	{69647, 148, 10, 0x1},  // koreanorth
	{69657, 133, 16, 0x1},  // laopeoplesdemrep
	{69673, 201, 23, 0x1},  // alandautonomousprovince
	{69696, 129, 13, 0x1},  // khmerrepublic
	{69709, 146, 12, 0x1},  // palauislands
	{69721, 92, 5, 0x1},    // niger
	{69726, 3, 16, 0x1},    // republiekarmenie
	{69742, 62, 21, 0x1},   // republicofcotedivoire
	{69763, 65, 22, 0x1},   // brazzavilleformercongo
	{69785, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{69826, 5, 5, 0x81},    // #2aut
	{69831, 136, 23, 0x1},  // maldiveislandssultanate
	{69854, 222, 15, 0x1},  // kalaallitnunaat
	{69869, 59, 11, 0x1},   // burkinofaso
	{69880, 179, 17, 0x1},  // republicofecuador
	{69897, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{69925, 179, 5, 0x81},  // #4218
	{69930, 241, 21, 0x1},  // palestinianadminareas
	{69951, 5, 15, 0x1},    // republicaustria
	{69966, 6, 12, 0x1},    // azerbeidsjan
	{69978, 227, 10, 0x1},  // islandsman
	{69988, 186, 15, 0x1},  // saintkittsnevis
	{70003, 92, 5, 0x81},   // #4562
	{70008, 41, 5, 0x81},   // #4578
	{70013, 243, 9, 0x1},   // lareunion
	{70022, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{70047, 38, 5, 0x1},    // malta
	{70052, 42, 20, 0x1},   // aotearoanieuwzeeland
	{70072, 87, 18, 0x1},   // mozambiquerepublic
	{70090, 165, 15, 0x1},  // democraticyemen
	{70105, 127, 8, 0x1},   // kazachie
	{70113, 153, 18, 0x1},  // syrianarabrepublic
	{70131, 181, 17, 0x1},  // republicguatemala
	{70148, 6, 5, 0x81},    // #2aze
	{70153, 72, 14, 0x1},   // stateoferitrea
	{70167, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{70190, 88, 25, 0x1},   // islamicrepublicmauritanie
	{70215, 201, 5, 0x81},  // #2ala
	{70220, 44, 17, 0x1},   // republiekportugal
	{70237, 134, 16, 0x1},  // libaneserepublic
	{70253, 197, 28, 0x1},  // saintvincentandthegrenadines
	{70281, 48, 18, 0x1},   // servieenmontenegro
	{70299, 164, 22, 0x1},  // yemenarabrepublicyemen
	{70321, 168, 19, 0x1},  // commonwealthbahamas
	{70340, 113, 10, 0x1},  // bangladesh
	{70350, 195, 22, 0x1},  // republictrinidadtobago
	{70372, 157, 14, 0x1},  // portugeestimor
	{70386, 61, 24, 0x1},   // middenafrikaanserepublic
	{70410, 1, 21, 0x1},    // volksrepubliekalbanie
	{70431, 68, 6, 0x1},    // #3aidj
	{70437, 139, 8, 0x1},   // mongolie
	{70445, 27, 15, 0x1},   // republicireland
	{70460, 12, 10, 0x1},   // switerland
	{70470, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{70497, 115, 26, 0x1},  // abodeofpeacenationofbrunei
	{70523, 219, 22, 0x1},  // guernseychannelislands
	{70545, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{70575, 417, 5, 0x81},  // #2ant
	{70580, 110, 16, 0x1},  // republiczimbabwe
	{70596, 10, 17, 0x1},   // bjelorussischessr
	{70613, 112, 20, 0x1},  // unitedarabicemirates
	{70633, 201, 5, 0x81},  // #4248
	{70638, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{70664, 418, 5, 0x1},   // #4280
	{70669, 248, 16, 0x1},  // stpierremiquelon
	{70685, 116, 6, 0x1},   // buthan
	{70691, 82, 8, 0x1},    // libyanaj
	{70699, 76, 13, 0x1},   // guineaconakry
	{70712, 4, 19, 0x1},    // gemenebestaustralie
	{70731, 91, 5, 0x81},   // #4516
	{70736, 97, 11, 0x1},   // sierreleone
	{70747, 77, 27, 0x1},   // islamitischerepubliekgambia
	{70774, 1, 22, 0x1},    // albanesevolksrepubliek
	{70796, 66, 7, 0x1},    // comoren
	{70803, 7, 14, 0x1},    // kingdombelgium
	{70817, 64, 3, 0x1},    // drc
	{70820, 123, 19, 0x1},  // iranislandsrepublic
	{70839, 217, 23, 0x1},  // falklandislandsmalvinas
	{70862, 98, 22, 0x1},   // somaliafederalrepublic
	{70884, 128, 20, 0x1},  // republicofkyrgyzstan
	{70904, 14, 8, 0x1},    // tsjechie
	{70912, 37, 24, 0x1},   // republicofnorthmacedonia
	{70936, 120, 21, 0x1},  // micronesiafedstatesof
	{70957, 197, 11, 0x1},  // sintvincent
	{70968, 73, 5, 0x81},   // #4231
	{70973, 250, 19, 0x1},  // turkscaicoseilanden
	{70992, 87, 18, 0x1},   // republicmozambique
	{71010, 100, 7, 0x1},   // saotome
	{71017, 202, 6, 0x1},   // #3anhh
	{71023, 153, 17, 0x1},  // arabrepublicsyria
	{71040, 48, 19, 0x1},   // fryserbiamontenegro
	{71059, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{71099, 199, 21, 0x1},  // kofthenetherlandaruba
	{71120, 47, 18, 0x1},   // republieksanmarino
	{71138, 113, 10, 0x1},  // bangladesj
	{71148, 133, 7, 0x1},   // laospdr
	{71155, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{71183, 21, 16, 0x1},   // republicoffrance
	{71199, 128, 8, 0x1},   // kirgizia
	{71207, 128, 17, 0x1},  // republickirgistan
	{71224, 230, 5, 0x81},  // #2mac
	{71229, 35, 5, 0x81},   // #4492
	{71234, 123, 19, 0x1},  // islamicrepubliciran
	{71253, 236, 17, 0x1},  // nouvellecaledonie
	{71270, 1, 5, 0x81},    // #2alb
	{71275, 231, 21, 0x1},  // saintmaartenfransdeel
	{71296, 419, 5, 0x1},   // #4230
	{71301, 117, 20, 0x1},  // peoplesrepublicchina
	{71321, 64, 7, 0x1},    // drcongo
	{71328, 178, 15, 0x1},  // dominicaanserep
	{71343, 93, 5, 0x81},   // #4566
	{71348, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{71380, 95, 23, 0x1},   // sudandemocraticrepublic
	{71403, 36, 12, 0x1},   // repofmoldova
	{71415, 67, 19, 0x1},   // republicofcaboverde
	{71434, 186, 28, 0x1},  // stchristophernevisfederation
	{71462, 88, 25, 0x1},   // islamicrepublicmauritania
	{71487, 200, 5, 0x81},  // #2aia
	{71492, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{71522, 163, 21, 0x1},  // samoaindependentstate
	{71543, 19, 5, 0x81},   // #4233
	{71548, 173, 5, 0x1},   // chile
	{71553, 162, 7, 0x1},   // vanuatu
	{71560, 252, 19, 0x1},  // chinataiwanprovince
	{71579, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{71612, 147, 14, 0x1},  // papaunewguinea
	{71626, 234, 10, 0x1},  // martinique
	{71636, 210, 15, 0x1},  // keelingeilanden
	{71651, 10, 11, 0x1},   // bjelorussie
	{71662, 167, 14, 0x1},  // antiguaandbarb
	{71676, 116, 6, 0x1},   // boetan
	{71682, 41, 19, 0x1},   // koninkrijknoorwegen
	{71701, 101, 9, 0x1},   // swazliand
	{71710, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{71738, 81, 7, 0x1},    // liberia
	{71745, 155, 5, 0x81},  // #2tjk
	{71750, 72, 5, 0x81},   // #4232
	{71755, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{71794, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{71830, 220, 5, 0x81},  // #4292
	{71835, 252, 21, 0x1},  // taiwanprovinceofchina
	{71856, 62, 18, 0x1},   // republicivorycoast
	{71874, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{71906, 143, 5, 0x81},  // #4512
	{71911, 83, 7, 0x1},    // lesotho
	{71918, 127, 20, 0x1},  // republicofkazakhstan
	{71938, 152, 16, 0x1},  // solomonseilanden
	{71954, 219, 22, 0x1},  // channelislandsguernsey
	{71976, 120, 23, 0x1},  // micronesiefederalstates
	{71999, 231, 5, 0x81},  // #2maf
	{72004, 193, 18, 0x1},  // republicelsalvador
	{72022, 171, 20, 0x1},  // unitedstatesofbrazil
	{72042, 62, 21, 0x1},   // cotedivoireivorycoast
	{72063, 73, 17, 0x1},   // socialistethiopia
	{72080, 170, 26, 0x1},  // boliviamultinationalestaat
	{72106, 95, 17, 0x1},   // presecessionsudan
	{72123, 27, 16, 0x1},   // republiekierland
	{72139, 43, 14, 0x1},   // polandrepublic
	{72153, 21, 5, 0x81},   // #2fra
	{72158, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{72181, 164, 8, 0x1},   // repyemen
	{72189, 223, 11, 0x1},  // fransguiana
	{72200, 166, 19, 0x1},  // argentijnserepublic
	{72219, 64, 30, 0x1},   // democratischerepubliekvancongo
	{72249, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{72282, 163, 17, 0x1},  // westernsamoasamoa
	{72299, 80, 5, 0x81},   // #4404
	{72304, 128, 8, 0x1},   // kirgizie
	{72312, 197, 3, 0x1},   // svg
	{72315, 139, 5, 0x81},  // #4496
	{72320, 25, 5, 0x81},   // #2hrv
	{72325, 218, 5, 0x81},  // #4234
	{72330, 20, 5, 0x81},   // #4246
	{72335, 121, 18, 0x1},  // republiekindonesie
	{72353, 148, 10, 0x1},  // northkorea
	{72363, 181, 18, 0x1},  // republiekguatemala
	{72381, 119, 21, 0x1},  // fijieilandenrepubliek
	{72402, 182, 26, 0x1},  // cooperatieverepublicguyana
	{72428, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{72460, 181, 9, 0x1},   // gautemala
	{72469, 124, 12, 0x1},  // republicirak
	{72481, 71, 14, 0x1},   // egyptarabrepof
	{72495, 131, 9, 0x1},   // repskorea
	{72504, 82, 15, 0x1},   // koninkrijklibie
	{72519, 226, 11, 0x1},  // heardisland
	{72530, 39, 5, 0x81},   // #4499
	{72535, 244, 14, 0x1},  // stateofvietnam
	{72549, 183, 17, 0x1},  // republiekhonduras
	{72566, 249, 30, 0x1},  // saintmaartenkingdomnetherlands
	{72596, 231, 18, 0x1},  // frenchpartstmartin
	{72614, 244, 12, 0x1},  // statevietnam
	{72626, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{72656, 111, 28, 0x1},  // islamitischestaatafghanistan
	{72684, 68, 27, 0x1},   // territoryoftheafarsandissas
	{72711, 14, 13, 0x1},   // czechrepublic
	{72724, 90, 5, 0x81},   // #2mwi
	{72729, 131, 10, 0x1},  // repofkorea
	{72739, 205, 4, 0x1},   // taaf
	{72743, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{72772, 133, 5, 0x81},  // #4418
	{72777, 164, 13, 0x1},  // republicjemen
	{72790, 58, 14, 0x1},   // republiekbenin
	{72804, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{72833, 86, 5, 0x81},   // #2mli
	{72838, 36, 5, 0x81},   // #4498
	{72843, 145, 23, 0x1},  // commonwealthphilippines
	{72866, 129, 17, 0x1},  // cambodiakampuchea
	{72883, 197, 23, 0x1},  // stvincentendegrenadinen
	{72906, 97, 19, 0x1},   // sierraleonerepublic
	{72925, 104, 5, 0x81},  // #2tgo
	{72930, 138, 19, 0x1},  // burmaunionofmyanmar
	{72949, 130, 5, 0x81},  // #4296
	{72954, 227, 3, 0x1},   // man
	{72957, 152, 14, 0x1},  // salomonislands
	{72971, 143, 5, 0x81},  // #2omn
	{72976, 27, 14, 0x1},   // ierserepubliek
	{72990, 117, 13, 0x1},  // chinamainland
	{73003, 31, 13, 0x1},   // liechtenstien
	{73016, 254, 23, 0x1},  // vaticancitystateholysee
	{73039, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{73069, 203, 22, 0x1},  // territoryamericansamoa
	{73091, 128, 18, 0x1},  // kyrgyzstanrepublic
	{73109, 120, 25, 0x1},  // federalstatesofmicronesia
	{73134, 28, 15, 0x1},   // icelandrepublic
	{73149, 105, 5, 0x81},  // #2tun
	{73154, 123, 10, 0x1},  // iranempire
	{73164, 158, 5, 0x81},  // #2ton
	{73169, 30, 15, 0x1},   // republiekitalie
	{73184, 169, 15, 0x1},  // britishhonduras
	{73199, 89, 9, 0x1},    // mauritius
	{73208, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{73240, 46, 12, 0x1},   // sovietrussia
	{73252, 217, 8, 0x1},   // malvinen
	{73260, 147, 12, 0x1},  // papuanguinea
	{73272, 135, 8, 0x1},   // srilanka
	{73280, 144, 23, 0x1},  // pakistanislamicrepublic
	{73303, 43, 19, 0x1},   // volksrepubliekpolen
	{73322, 13, 4, 0x1},    // cssr
	{73326, 67, 20, 0x1},   // kaapverdischeislands
	{73346, 28, 7, 0x1},    // iceland
	{73353, 31, 12, 0x1},   // lichtenstein
	{73365, 125, 5, 0x81},  // #4400
	{73370, 50, 17, 0x1},   // slovenianrepublic
	{73387, 251, 15, 0x1},  // tokelaueilanden
	{73402, 111, 23, 0x1},  // afghanistanislamicstate
	{73425, 165, 16, 0x1},  // formersouthyemen
	{73441, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{73494, 119, 5, 0x81},  // #4242
	{73499, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{73531, 237, 14, 0x1},  // norfolkislands
	{73545, 9, 17, 0x1},    // bosniehercegovina
	{73562, 108, 10, 0x1},  // zuidafrika
	{73572, 5, 19, 0x1},    // republiekoostenrijk
	{73591, 57, 16, 0x1},   // republiekburundi
	{73607, 68, 20, 0x1},   // afarsendeissasgebied
	{73627, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{73660, 104, 12, 0x1},  // republictogo
	{73672, 214, 8, 0x1},   // caymanis
	{73680, 120, 17, 0x1},  // micronesiafederal
	{73697, 117, 5, 0x1},   // china
	{73702, 196, 22, 0x1},  // uruguayeasternrepublic
	{73724, 73, 23, 0x1},   // excludeseritreaethiopia
	{73747, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{73794, 178, 20, 0x1},  // dominikaanserepublic
	{73814, 40, 24, 0x1},   // koninkrijkdernederlanden
	{73838, 244, 12, 0x1},  // vietnamstate
	{73850, 152, 8, 0x1},   // solomons
	{73858, 15, 9, 0x1},    // formerddr
	{73867, 146, 15, 0x1},  // republicofpalau
	{73882, 95, 14, 0x1},   // sudanuntil2011
	{73896, 63, 22, 0x1},   // unitedrepubliccameroon
	{73918, 16, 28, 0x1},   // formerfederalrepublicgermany
	{73946, 64, 11, 0x1},   // demrepcongo
	{73957, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{73986, 138, 26, 0x1},  // republiekderunievanmyanmar
	{74012, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{74046, 186, 23, 0x1},  // saintchristopherennevis
	{74069, 157, 5, 0x81},  // #2tls
	{74074, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{74113, 86, 4, 0x1},    // mali
	{74117, 129, 21, 0x1},  // democratischkampuchea
	{74138, 244, 11, 0x1},  // zuidvietnam
	{74149, 217, 8, 0x1},   // malvinas
	{74157, 68, 19, 0x1},   // afarsissasterritory
	{74176, 62, 9, 0x1},    // ivoorkust
	{74185, 6, 9, 0x1},     // azerbajan
	{74194, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{74235, 166, 5, 0x81},  // #2arg
	{74240, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{74273, 147, 30, 0x1},  // independentstatepapuanewguinea
	{74303, 137, 5, 0x81},  // #2mhl
	{74308, 105, 17, 0x1},  // republicoftunisia
	{74325, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{74360, 157, 12, 0x1},  // timorlorosae
	{74372, 31, 13, 0x1},   // liechtenstein
	{74385, 247, 16, 0x1},  // svalbardeilanden
	{74401, 103, 15, 0x1},  // republiektsjaad
	{74416, 123, 6, 0x1},   // persia
	{74422, 101, 17, 0x1},  // eswatiniswaziland
	{74439, 70, 14, 0x1},   // formerzanzibar
	{74453, 94, 16, 0x1},   // rwandeserepublic
	{74469, 165, 8, 0x1},   // yemendem
	{74477, 186, 24, 0x1},  // saintkittsnevisfederatie
	{74501, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonie
	{74538, 48, 16, 0x1},   // republicofserbia
	{74554, 119, 5, 0x81},  // #2fji
	{74559, 109, 13, 0x1},  // noordrhodesie
	{74572, 106, 22, 0x1},  // unitedrepublictanzania
	{74594, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{74624, 56, 6, 0x1},    // angola
	{74630, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{74668, 58, 17, 0x1},   // republicofdahomey
	{74685, 100, 12, 0x1},  // saotomeandpr
	{74697, 203, 24, 0x1},  // territoryofamericansamoa
	{74721, 64, 22, 0x1},   // formercongoleopoldstad
	{74743, 54, 21, 0x1},   // unitedstatesofamerica
	{74764, 107, 15, 0x1},  // republiekuganda
	{74779, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{74820, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{74860, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{74895, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{74931, 27, 7, 0x1},    // ierland
	{74938, 182, 13, 0x1},  // britishguiana
	{74951, 120, 17, 0x1},  // micronesiafedstat
	{74968, 231, 18, 0x1},  // stmartinfrenchpart
	{74986, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{75024, 89, 18, 0x1},   // republiekmauritius
	{75042, 100, 16, 0x1},  // saotomeyprincipe
	{75058, 112, 5, 0x81},  // #2are
	{75063, 21, 15, 0x1},   // franceanddomtom
	{75078, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{75110, 22, 15, 0x1},   // grootbrittannie
	{75125, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{75153, 217, 24, 0x1},  // falklandeilandenmalvinas
	{75177, 420, 5, 0x1},   // #2tmp
	{75182, 225, 11, 0x1},  // hongkongsar
	{75193, 186, 22, 0x1},  // stkittsnevisfederation
	{75215, 194, 15, 0x1},  // republicsurinam
	{75230, 121, 21, 0x1},  // unitedstatesindonesia
	{75251, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{75281, 103, 5, 0x81},  // #2tcd
	{75286, 162, 7, 0x1},   // vanuata
	{75293, 191, 14, 0x1},  // republicofperu
	{75307, 141, 10, 0x1},  // statenepal
	{75317, 57, 17, 0x1},   // republicboeroendi
	{75334, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{75362, 68, 8, 0x1},    // djiboeti
	{75370, 218, 10, 0x1},  // faeroeisds
	{75380, 36, 5, 0x81},   // #2mda
	{75385, 131, 5, 0x81},  // #4410
	{75390, 48, 33, 0x1},   // staatsgemeenschapserviemontenegro
	{75423, 55, 16, 0x1},   // jugoslavieformer
	{75439, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{75463, 117, 15, 0x1},  // chinaprmainland
	{75478, 26, 5, 0x81},   // #2hun
	{75483, 111, 13, 0x1},  // afghanistanir
	{75496, 421, 13, 0x82}, // republiccongo
	{75509, 77, 9, 0x1},    // thegambia
	{75518, 255, 5, 0x81},  // #2vgb
	{75523, 21, 14, 0x1},   // frenchrepublic
	{75537, 45, 25, 0x1},   // socialistrepublicroemenie
	{75562, 198, 24, 0x1},  // verenigdestatesvenezuela
	{75586, 73, 9, 0x1},    // abessinie
	{75595, 45, 14, 0x1},   // romaniakingdom
	{75609, 25, 7, 0x1},    // kroatie
	{75616, 423, 26, 0x82}, // yugoslaviaserbiamontenegro
	{75642, 214, 13, 0x1},  // caymanislands
	{75655, 231, 17, 0x1},  // stmartinfransdeel
	{75672, 194, 18, 0x1},  // dutchguianasurinam
	{75690, 106, 35, 0x1},  // tanganyikazanzibarverenigderepublic
	{75725, 84, 5, 0x81},   // #2mar
	{75730, 48, 24, 0x1},   // frserbiamontenegroserbia
	{75754, 1, 16, 0x1},    // republiekalbanie
	{75770, 101, 19, 0x1},  // koninkrijkswaziland
	{75789, 143, 4, 0x1},   // oman
	{75793, 71, 16, 0x1},   // koninkrijkegypte
	{75809, 41, 13, 0x1},   // norwaykingdom
	{75822, 65, 19, 0x1},   // volksrepubliekkongo
	{75841, 199, 23, 0x1},  // arubakingdomnetherlands
	{75864, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{75890, 55, 20, 0x1},   // voormaligjoegoslavie
	{75910, 166, 17, 0x1},  // argentinerepublic
	{75927, 15, 11, 0x1},   // germanyeast
	{75938, 134, 16, 0x1},  // lebaneserepublic
	{75954, 164, 26, 0x1},  // northsanayemenarabrepublic
	{75980, 85, 18, 0x1},   // madagascarmalagasy
	{75998, 48, 25, 0x1},   // unievanservieenmontenegro
	{76023, 168, 20, 0x1},  // gemenebestderbahamas
	{76043, 235, 7, 0x1},   // mayotte
	{76050, 16, 7, 0x1},    // germany
	{76057, 93, 22, 0x1},   // nigeriafederalrepublic
	{76079, 105, 16, 0x1},  // tunisianrepublic
	{76095, 201, 5, 0x1},   // aland
	{76100, 148, 5, 0x81},  // #4408
	{76105, 232, 13, 0x1},  // noordmarianen
	{76118, 153, 13, 0x1},  // syrianarabrep
	{76131, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{76163, 59, 18, 0x1},   // uppervoltarepublic
	{76181, 250, 5, 0x81},  // #2tca
	{76186, 178, 12, 0x1},  // dominicanrep
	{76198, 153, 8, 0x1},   // uarsyria
	{76206, 46, 14, 0x1},   // russianfederal
	{76220, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{76248, 152, 24, 0x1},  // stateofthesolomonislands
	{76272, 119, 21, 0x1},  // republiekfijieilanden
	{76293, 83, 14, 0x1},   // kingdomlesotho
	{76307, 138, 5, 0x1},   // burma
	{76312, 25, 7, 0x1},    // croatia
	{76319, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{76352, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{76389, 52, 13, 0x1},   // turkiyeturkey
	{76402, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{76428, 254, 12, 0x1},  // vaticaanstad
	{76440, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{76472, 165, 10, 0x1},  // southyemen
	{76482, 61, 11, 0x1},   // ubangishari
	{76493, 182, 27, 0x1},  // cooperatieverepubliekguyana
	{76520, 168, 17, 0x1},  // gemenebestbahamas
	{76537, 119, 24, 0x1},  // republicofthefijiislands
	{76561, 15, 9, 0x1},    // gdrformer
	{76570, 111, 19, 0x1},  // republicafghanistan
	{76589, 131, 9, 0x1},   // koreazuid
	{76598, 203, 9, 0x1},   // eastsamoa
	{76607, 165, 19, 0x1},  // formersouthernyemen
	{76626, 218, 5, 0x81},  // #2fro
	{76631, 98, 24, 0x1},   // federalerepublieksomalie
	{76655, 244, 12, 0x1},  // vietnamsouth
	{76667, 71, 24, 0x1},   // arabischerepubliekegypte
	{76691, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{76720, 132, 5, 0x81},  // #4414
	{76725, 86, 5, 0x81},   // #4466
	{76730, 88, 5, 0x81},   // #4478
	{76735, 147, 23, 0x1},  // territorypapuanewguinea
	{76758, 202, 19, 0x1},  // netherlandsantilles
	{76777, 249, 12, 0x1},  // saintmaarten
	{76789, 40, 26, 0x1},   // thekingdomofthenetherlands
	{76815, 65, 25, 0x1},   // republiekcongobrazzaville
	{76840, 65, 24, 0x1},   // congorepublicbrazzaville
	{76864, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{76896, 61, 13, 0x1},   // oubanguichari
	{76909, 219, 17, 0x1},  // guernseybailiwick
	{76926, 132, 11, 0x1},  // statekuwait
	{76937, 106, 8, 0x1},   // tanzinia
	{76945, 154, 11, 0x1},  // siamkingdom
	{76956, 231, 23, 0x1},  // collectivitysaintmartin
	{76979, 157, 19, 0x1},  // timorlesteeasttimor
	{76998, 20, 5, 0x81},   // #2fin
	{77003, 128, 5, 0x81},  // #4417
	{77008, 95, 5, 0x1},    // sudan
	{77013, 38, 5, 0x81},   // #2mlt
	{77018, 238, 4, 0x1},   // niue
	{77022, 56, 5, 0x81},   // #2ago
	{77027, 46, 17, 0x1},   // sovietunionrussia
	{77044, 158, 14, 0x1},  // kingdomoftonga
	{77058, 79, 13, 0x1},   // spanishguinea
	{77071, 208, 8, 0x1},   // bermudas
	{77079, 25, 16, 0x1},   // republiekkroatie
	{77095, 205, 36, 0x1},  // fransezuidelijkeantarctischegebieden
	{77131, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{77166, 37, 42, 0x1},   // macedonievoormaligejoegoslavischerepubliek
	{77208, 65, 18, 0x1},   // congorepublicofthe
	{77226, 133, 12, 0x1},  // laopeoplesdr
	{77238, 31, 25, 0x1},   // liechtensteinprincipality
	{77263, 16, 16, 0x1},   // germanyfmrfedrep
	{77279, 36, 16, 0x1},   // republiekmoldova
	{77295, 63, 18, 0x1},   // republicofcameroon
	{77313, 85, 5, 0x81},   // #2mdg
	{77318, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{77358, 188, 5, 0x81},  // #4484
	{77363, 148, 12, 0x1},  // nkoreademrep
	{77375, 117, 17, 0x1},  // peoplesrepofchina
	{77392, 124, 14, 0x1},  // koninkrijkirak
	{77406, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{77447, 106, 21, 0x1},  // tanganyikaandzanzibar
	{77468, 192, 17, 0x1},  // republiekparaguay
	{77485, 207, 12, 0x1},  // stbarthelemy
	{77497, 112, 5, 0x81},  // #4784
	{77502, 95, 6, 0x1},    // soedan
	{77508, 122, 5, 0x1},   // india
	{77513, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{77540, 15, 24, 0x1},   // duitsedemocraticrepublic
	{77564, 3, 5, 0x81},    // #2arm
	{77569, 150, 18, 0x1},  // kingdomsaudiarabia
	{77587, 131, 14, 0x1},  // korearepubliek
	{77601, 86, 12, 0x1},   // malirepublic
	{77613, 152, 14, 0x1},  // solomonislands
	{77627, 121, 9, 0x1},   // indonesia
	{77636, 26, 15, 0x1},   // hungaryrepublic
	{77651, 22, 6, 0x1},    // verkon
	{77657, 245, 33, 0x1},  // southgeorgiesouthsandwicheilanden
	{77690, 249, 16, 0x1},  // landsaintmaarten
	{77706, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{77736, 249, 20, 0x1},  // dutchpartsintmaarten
	{77756, 16, 8, 0x1},    // wgermany
	{77764, 197, 9, 0x1},   // stvincent
	{77773, 236, 21, 0x1},  // frafrenchnewcaledonia
	{77794, 20, 17, 0x1},   // republicoffinland
	{77811, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{77840, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{77866, 145, 12, 0x1},  // philippijnen
	{77878, 26, 24, 0x1},   // peoplesrepublicofhungary
	{77902, 71, 23, 0x1},   // egyptunitedarabrepublic
	{77925, 54, 12, 0x1},   // untiedstates
	{77937, 123, 19, 0x1},  // islandsrepubliciran
	{77956, 74, 16, 0x1},   // gaboneserepublic
	{77972, 154, 15, 0x1},  // kingdomthailand
	{77987, 136, 5, 0x81},  // #4462
	{77992, 234, 5, 0x81},  // #4474
	{77997, 92, 18, 0x1},   // republicoftheniger
	{78015, 245, 12, 0x1},  // sgeoandtheis
	{78027, 83, 17, 0x1},   // koninkrijklesotho
	{78044, 118, 14, 0x1},  // cyprusrepublic
	{78058, 65, 8, 0x1},    // congobrz
	{78066, 67, 11, 0x1},   // capeverdeis
	{78077, 259, 6, 0x1},   // kosova
	{78083, 198, 22, 0x1},  // bolivrepublicvenezuela
	{78105, 255, 21, 0x1},  // britishmaagdenislands
	{78126, 209, 6, 0x1},   // bouvet
	{78132, 157, 10, 0x1},  // timorleste
	{78142, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{78167, 19, 15, 0x1},   // republicestonia
	{78182, 164, 10, 0x1},  // yemennorth
	{78192, 241, 20, 0x1},  // westbankandgazastrip
	{78212, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{78240, 87, 5, 0x81},   // #2moz
	{78245, 152, 22, 0x1},  // britsesalomonseilanden
	{78267, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{78307, 53, 6, 0x1},    // ukrain
	{78313, 64, 13, 0x1},   // demrepofcongo
	{78326, 191, 13, 0x1},  // republiekperu
	{78339, 131, 9, 0x1},   // koreareps
	{78348, 89, 5, 0x81},   // #2mus
	{78353, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{78379, 67, 19, 0x1},   // republiekkaapverdie
	{78398, 89, 5, 0x81},   // #4480
	{78403, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{78431, 114, 12, 0x1},  // bahrainstate
	{78443, 249, 23, 0x1},  // saintmaartenknetherland
	{78466, 109, 14, 0x1},  // republiczambia
	{78480, 198, 21, 0x1},  // venezuelaunitedstates
	{78501, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{78531, 195, 5, 0x81},  // #4780
	{78536, 190, 16, 0x1},  // republicofpanama
	{78552, 45, 14, 0x1},   // kingdomromania
	{78566, 153, 23, 0x1},  // arabischerepublieksyrie
	{78589, 129, 8, 0x1},   // kambodja
	{78597, 121, 19, 0x1},  // nederlandseastindie
	{78616, 2, 19, 0x1},    // principalityandorra
	{78635, 120, 24, 0x1},  // federalestatenmicronesia
	{78659, 116, 13, 0x1},  // kingdombhutan
	{78672, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{78703, 2, 17, 0x1},    // vorstendomandorra
	{78720, 121, 9, 0x1},   // indonesie
	{78729, 252, 23, 0x1},  // taiwanprovincievanchina
	{78752, 133, 13, 0x1},  // kingdomoflaos
	{78765, 198, 17, 0x1},  // venezuelarepublic
	{78782, 54, 9, 0x1},    // usamerica
	{78791, 232, 25, 0x1},  // noordelijkemarianaislands
	{78816, 132, 11, 0x1},  // kuwaitstate
	{78827, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{78857, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{78884, 26, 17, 0x1},   // hongaarserepublic
	{78901, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{78945, 38, 5, 0x81},   // #4470
	{78950, 136, 18, 0x1},  // republicofmaldives
	{78968, 57, 14, 0x1},   // kingdomburundi
	{78982, 2, 19, 0x1},    // andorraprincipality
	{79001, 37, 12, 0x1},   // fyrmacedonia
	{79013, 16, 20, 0x1},   // duitsebondsrepubliek
	{79033, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{79063, 46, 17, 0x1},   // russiasovietunion
	{79080, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{79115, 46, 6, 0x1},    // russia
	{79121, 27, 7, 0x1},    // ireland
	{79128, 80, 13, 0x1},   // kenyarepublic
	{79141, 213, 15, 0x1},  // christmaseiland
	{79156, 124, 12, 0x1},  // republiciraq
	{79168, 165, 8, 0x1},   // demyemen
	{79176, 76, 12, 0x1},   // frenchguinea
	{79188, 52, 5, 0x81},   // #2tur
	{79193, 259, 15, 0x1},  // unscr1244kosovo
	{79208, 230, 10, 0x1},  // macaochina
	{79218, 137, 16, 0x1},  // marshalleilanden
	{79234, 197, 23, 0x1},  // stvincentendegrenadines
	{79257, 124, 13, 0x1},  // kingdomofiraq
	{79270, 53, 15, 0x1},   // republicukraine
	{79285, 184, 15, 0x1},  // republicofhaiti
	{79300, 201, 25, 0x1},  // autonomousprovinceofaland
	{79325, 164, 14, 0x1},  // kingdomofyemen
	{79339, 64, 23, 0x81},  // democraticrepubliccongo
	{79362, 98, 22, 0x1},   // federalrepublicsomalie
	{79384, 138, 9, 0x1},   // burmaunie
	{79393, 49, 16, 0x1},   // slovakiarepublic
	{79409, 106, 5, 0x81},  // #2tza
	{79414, 78, 22, 0x1},   // republicofguineabissau
	{79436, 53, 8, 0x1},    // oekraine
	{79444, 62, 20, 0x1},   // republiekcotedivoire
	{79464, 9, 19, 0x1},    // bosnieenhercegovina
	{79483, 259, 6, 0x1},   // kosovo
	{79489, 104, 5, 0x81},  // #4768
	{79494, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{79524, 141, 15, 0x1},  // koninkrijknepal
	{79539, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{79565, 68, 8, 0x1},    // dijbouti
	{79573, 194, 16, 0x1},  // republicsuriname
	{79589, 79, 24, 0x1},   // republicequatorialguinea
	{79613, 198, 17, 0x1},  // republicvenezuela
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
	"republiekseychellenbhutanunionofindiacooperatieverepubliekvanguyanamexikoislamicrepublicofafghanistanrepublicoficelandverenigdestateskleineafgelegenislands" +
	"brazzavillecongoguineeconakrydemocraticrepubliccongokinshasaemiratenunievanbirmasocialistischerepubliekslovakianrepublic#4858republiekwitrusland" +
	"verenigdestatenkleineverafgelegeneilandenfederationsaintchristophernevislibyanarabjamahlibyanarabjamahiriyalibyaafganistanvaticaanstadstaatfederaleislamitischerepubliekdercomorenafarsissas" +
	"peoplesdemocraticrepublicyemenburmaunionmicronesiafederatedstatesofrepublicofnigersaintmartinfrenchlibaneserepubliekbyelorussiabelaruseilandencocoskeeling" +
	"socialistischethiopiearmeniarepublicegyptarabrepublicsingapourchinapeoplesrepublicmainlanddemocraticrepublicofformercongoterritoriumamerikaanssamoasingapoer" +
	"gemenebestvandominica#4124republicofestoniakingdomofnorwaysaotomeenprincipeluxembourgrepubliekcaboverdesaintkitts" +
	"svalbardfrafrenchsouthernandantarcticterritoriesboliviasenegal#2kwtceylondominion#4682middenafrikaanserepubliek" +
	"#4654#4662#4630finlandkoreadempeoplesrepvalleysofandorraprincipalitybrazzavillerepubliekcongokingdomnetherlands" +
	"#468germanyfederalrepublicfederalevolksrepubliekjoegoslaviepeoplesrepublicangola#2dnklandcuracaorepubliekzuidafrikaaustraliegemenebest" +
	"rdcrepublicsouthsoedanrepublicofdjibouti#4663kingdomgreecedemocraticrepubliceasttimorvolksdemocratischerepublicjemen#2kna" +
	"republiekrwandademocratischerepublieksomalienewzealandamerikaansekleinereafgelegenislandsbotswanagambiaislamicrepublicslowaakserepubliekluxemburg" +
	"republicitalyprincipalityofandorrarepublicsanmarinowallisandfutunaislandskoreadempeoplesrepubliccverdeupto2011sudanstateeritrea" +
	"peoplesrepublicchinahongkongspecialadministrativeregionnationbruneiabodepeacezuidrhodesie#2kaz#4660brazilieverenigdestates#2kgzformersainthelena" +
	"sudanrepublicsinteustatiusensababonairebangladeshpeoplesrepublicmauritaniaislamicrepublic#410heardislandssfrywestduitsland" +
	"serviemontenegrounierepubliekhaitiformersudansouthkorearepublicdemocratischevolksrepubliekalgerijebenindahomeyformerfederationmalayapalestijnseautoriteit" +
	"republiekzuidvietnamnorthernmarianarepubliekestlandturkscaicoskiribatirepublicrepublicindiajamaicarepubliclatvia" +
	"amerikavskazakhstanturkmeenserepubliektunesischerepublicstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordan" +
	"bolivierepublicofsouthkoreasaintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublicgrootbrittaniechinamacao" +
	"papuanieuwguineahaitirepublickingdomnetherlandsarubakosovorepofunitedkindom#412#464formerunionofsovietsocialistrepublics" +
	"germanyformerdemocraticrepublicmarshalleilandenrepubliekboliviaplurstatebetsjoeanalandbahamasdomincanrepublicformernetherlandsantillessaintmaartennederlandsdeel" +
	"#2rusformerfederatievanmalakkahongarijebasutolandcomorenstaatfrancedomtomchinaspecialadministrativeregionhongkongtsjaad" +
	"cookeilandencroatialocalnamehrvatskawestelijkejordaanoeverengazastrookvenezuelabolivrepofverenigdkoninkrijkkoreademocraticrepublicnorthmalawiplurinationalstateofbolivia" +
	"republicoftheunitedstatesofindonesiarussianfederatonazerbeijanwallisenfutunasyrischearabischerepublic#486kongobrazzavillecongorep" +
	"netherlandsindiesstateoflibyarepublicofsudansrvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmi" +
	"republictsjechiearabemirates#2rwarepubliccotedivoireivorycoast#2reu#4108republicphilippinesstchristophernevis" +
	"autonomousterritoryofgreenlandspitsbergenjanmayenhashemitekingdomofjordanrepubliczaireinclbangladpakistanheardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepof" +
	"tsjechoslowaakserepublicmacauchinastaatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestatesformerussr" +
	"mozambquerepubliccotedivoire#416#460#476federalstatesmicronesiagemenebestdominica#484" +
	"hellasrepublicnorthmacedoniesaintbartholomeusstaateritreakazakstansrilankademocraticsocialistrepublicoekraiensesovietsocialistrepublicformersouthjemen" +
	"azerbeidzjaanvenezuelaverenigdestatesmacedoniaformeryugoslavrepublicofarubakofthenetherlandgabonrepublicrepublicpolandlibyanjamahiriyalibanon" +
	"sanmarinorepublicstatenunieservieenmontenegro#2kirbailiwickjerseyrepubliccaboverde#2korpdryusmaagdeneilanden" +
	"philippijnserepubliekthefmryugrpmacedonia#474bosniaandhercegovinakingdomofbahrainturksandcaicosissaintmaartennetherlandskleineverafgelegenislandsverenigdestates" +
	"stateunionofserbiaandmontenegrorepubliekkoreavjrmhondurusuniedercomorendemocraticrepublicmadagascarpapuaandnewguineaterritorystkittsandnevits" +
	"#2roubelorussianieuwcaledonierepubliccapeverdesaotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartin" +
	"volksrepubliekzuidjemenrepublichonduras#4876seychellenrepublieksouthkoreanederlandvolksrepubliekchinalithuanianrepublic" +
	"stateofisraelbolivarianrepublicvenezuelasyrianrepublickoninkrijkdenemarkengilbertislands#472federalstatesmicronesiefmrussr" +
	"republicnorthmacedoniasiamauheardandmcdonaldislandsformeryugoslaviauaerepubliekfilipijnenpeoplesrepublicofbeninnkorea" +
	"beseilandenbonairesinteustatiusandsabaestlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislandsseparatecustomsterritorytaiwanpenghukinmenmatsuguyanefrenchguiana" +
	"republicguineebissaucommonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilandenjibuti#2yemdahomey" +
	"maagdeneilandenvsincleritethiopiabruneidarussalamvirginislandsukrepublicofsenegalfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacau" +
	"republicofaustriarepublicofukrainebonairesabasainteustatiusguyanacooperativerepublic#470thebahamasgrootbrittannieennoordierlanddemocraticrepublicofthecongokinshasa" +
	"curacaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk#2dhyverenigderepubliektanzaniaunitedrepublicofcameroonmainlandchinarepublicofazerbaijansovjetunie" +
	"westgermanyfederalrepublicofgermanydominicagemenebestsahrawirepublicmacaosarchinafijiislandsrepublicunionburmasocialistrepublicbelorussie#4100" +
	"#4136#2ddrgemenebestpuertorico#4840yemenkingdomstatelibyarepubliccameroonfrenchsouthernterritory" +
	"orientalrepublicuruguaymaroccofranscongo#3dddefederalerepubliekduitslandswedenkingdombsniahrzgvnarepublickirgizstan" +
	"rokbelorussischesocialistischesovjetrepubliekportugalrepublicyemencanadafederationofsaintkittsandnevispeoplesrepublicmozambiquerepubliekargentinie" +
	"franskameroenfaeroereilandenkingdomofnepalsaoediarabie#2rhounionofmyanmarrepublicsouthkoreatanganyikazanzibarunitedrepublic" +
	"gambiaturkmeniaelliceeilandennorthvietnamdemocraticsocialistrepublicsrilankavolksdemocratischerepubliekjemenkirgisiefaeroeislands" +
	"capeverdeislandsrepublicofvietnamlibyanederlandsdeelsaintmaartenemirates#2dmamicronesiafedstsdemocraticvolksrepubliekjemen" +
	"koninkrijkzwedenfsofmicronesiafidzjiformergermanyfederalrepublicofyugoslaviafederalrepublicbotswanarepublicunitedarabem#2rom" +
	"dominica#4104#4132americansamoaterritoryfransdeelstmaartenlocalnamehrvatskacroatiaabyssiniastateofbahrain" +
	"libischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestinefmrethiopiaformerburmastvincentandgrecolombiarepublic#2pakrepubliekghana" +
	"#3dybjlibyaarabjamahiriyazerbijancuracaoknetherlandadenyemenpdrsouthfrafrenchsouthernantarcticterritorysainthelenaascensiontristandacunhaeastgermany" +
	"tanzaniaunitedrepublicrepublicofafghanistan#2phlsovjetrusland#2bfakeelingeilandencocosfederativerepublicofbrazilsouthafricarepublic" +
	"turkmenienederlandseantillenoud#2keneasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybeninvietnamnindonesierepubliekderverenigdestaten" +
	"maskateenomanabodepeacenationbruneimalayafederation#2deumanislesintchristoffelennevisguadeloupegebiedvandeafarsendeissas" +
	"koreademocraticvolksrepubliekmadagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevisbelgischcongounitedarabesultanateofmuscatandoman" +
	"chinapeoplesrepofkingdomofthenetherlandsaruba#2polkinshasacongodemocraticrepublicmacaorussianfedertionbailiwickofjerseyrepubliekecuador" +
	"ottomanempireturkeysaharawiarabdemocraticrepublicuarvolksrepubliekmozambiquerepubliekchiliformeryugoslavrpmacedoniapalestinianauthoritycocoseilanden" +
	"siamthailandformersfrofyugoslaviamicronesiefederalestatentanganyikarepublicrepublicazerbaijanbahrainducieoenoislandspitcairnhendersonformerlibya" +
	"fedrepyugoslaviaserbiamontenegroyugoslaviafrslowaakserepublicislamicrepofafghanistanlibyakingdomverenigdestatenvanamerikacongopeoplesrepublicmayanmar" +
	"philippinescommonwealthrepubliekvandefijieilandennederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemenlaopdrrepublicoftheivorycoastpitcairnhendersonducieandoenoislands" +
	"roc#2khmverstatesamerika#2panalgeriademocraticpopularrepublicbolivariaanserepublicvenezuelatsjechoslowaaksefederatieverepubliek#2pcn" +
	"dominicaanserepublickingdomlaosoosterserepubliekuruguaybosnieenherzegovinacongokinshasalatvianrepublicsaintbarthdemocratickorea" +
	"malaya#2bwademocraticrepublickinshasacongosultanateomanpitcairniskirgizischerepublicequadordeverblijfplaatsvandevredenatievanbrunei" +
	"macedoniefyromusoutlyingislandsruandaurundiyemensanaaantiguaenbarbuda#2domstatenunievanservieenmontenegro#2dji" +
	"uzbekistankoreademocratic#2islislamicstateafghanistannoordjemenguineearabischerepublicjemenkhazakhstan" +
	"dominionceylonportugualfederalrepublicformergermanyprincipalityofliechtensteinformermaldiveislandskazakhstanrepublicazerbaidzhanrepubliceasttimor" +
	"guinebissauseychellesislands#2prkformosaalandeilandencongorepofthesingaporerepublicletland" +
	"comoroislandsisraelrepublicofcubasultanatezanzibarvolksrepubliekbangladeshethiopiaexcludeseritreagroenlandkingdombahrain" +
	"puertoricogemenebestmexicoverenigdestateszwedenrepublicofbelarusfederalerepublieknigeriachinaprmacaomexicorepublicierland" +
	"independentstatewesternsamoarepublicindonesiaunitarystatesanaayemeniraqfransezuidelijkezuidpoolgebiedenheardmcdonaldislandsoesbekistancocoseilandenkeelingeilanden" +
	"republicuzbekistanfilipijnenindonesiarepublic#2primonacorwandanrepublicrepublicofugandakoeweit" +
	"democraticrepublicnorthkoreadempeoplesrepublicofkorearepublicperuunitedkingdomfrenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistanrussiansfsr" +
	"nationofbruneiabodeofpeacesafricaauheardmcdonaldislandsrepubliekkameroenguineaomansultanaatvkhongkongchinapeoplesrepublic" +
	"republiekmarshalleilandenzuidgeorgiaendezuidelijkesandwicheilandenunitedkingdonmicronesiafedstatesstpierreandmiquelonrepubliekkosovocomorenunierepublieksrilanka" +
	"helleenserepublicisleofmanverenigdkoninkrijklibieyemanyemenfalklandeilandentrucialcoastchinesetaipei" +
	"#2plwrepublicofcostaricabelarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublicvoormaligjugoslavie" +
	"republicofhungarysthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomaliecocosisdsyemenarabrepublicofyemen" +
	"trinidadtobagorepublicdenemarkenformerkhmerrepublicrepublieknoordmacedonie#2prtcongodemocraticrepublicofthe#4352republicofkenya" +
	"vaticaanstaat#2pyf#4380bruneiyemenpeoplesdemocraticrepublicofarenoordkoreavaticaan" +
	"sthelenaascensiontristandacunhapalestineliberationorganizationrepublieknigerfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiambaljuwschapguernsey" +
	"koreademocraticrepublicarabrepofegyptburmanowmyanmarlaopeoplesdemocraticrepublicczechiarepublicfederalerepubliekbraziliefransdeelstmartinprovincievanchinataiwan" +
	"rsahondurasgreatbritainnorthernirelandukmicronesiafedrepubliclebanonrepublicicelandromaniasocialistrepubliccotedivoire" +
	"fransezuidelijkegebiedenserviemontenegrovolksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyyausaunitedstatesempireofiranadenyemenempireiran" +
	"federationofsaintchristopherandnevisformerunitedrepublictanganyikazanzibarrepubliekkeniasaintmartincollectivitypitcairneilandenkingdomnetherlandssaintmaartenformerpalestinepeoplesrepublicpoland" +
	"fransezuidelijkeenzuidpoolgebiedenturkserepubliekverblijfplaatsvredenatiebruneibelgium#4356tunisiarepublic#4384republicoftogo" +
	"sovjetoekraineislamicfederalrepubliccomorenprinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublicsrhodesiavietnamsr" +
	"federaledemocratischerepubliekethiopierepublicunionmyanmarvirginislandsuswestsaharaformerwitrussischessrgebiedafarsissassabasainteustatiusbonairesouthwestafrica" +
	"unionofmyanmarburmaserbiaandmontenegroformerlibiestaatrepubliekcubaseychellenrepublicthegambiarepublic#2bolsvalbardandjanmayenislands" +
	"mongolischevolksrepubliekelliceislandssaintluciamonacoprincipalityonafhankelijkestaatsamoafederaldemocraticrepublicofethiopiacongodemocraticrepublicofzairechinamacauspecialadministrativeregion" +
	"republicturkiyeusstchristopherennevisrepubliekdahomeyiraknaoerorepublicmontenegroyugoslaviafrserbiamaagdeneilandenbritish" +
	"netherlandswestindiespalestinastaatnorfolkeilandformergdrpanamarepublicrepublicmaldives#2itarepublicsenegal" +
	"burmaunionmyanmarformeregyptmexicoverenigdestatensaintmartinfrenchpartcyprussomalidemocraticrepublicchinesetaipeitaiwanfranspolynesie" +
	"hongkongchinaprukvirginislands#2bgrheardislandandmcdonaldislandsformerwestgermanyrepublicoezbekistan#2bvtazerbeidzjan" +
	"republicofcapeverdeafarsissasfransgebied#3byaabarbadoesgdrfederalrepublicnigeriasaintvincentgr#4388" +
	"commonwealthofaustraliapitcairnislandbulgariapeoplesrepublicequatorialguineacocoskeelingeilandenvietnams#2bdiroemenie" +
	"#2bmupalestineoccupiedtrbermudaeilandenstateofcambodiarepublieksudanunieburmarepublictadzjikistanwallisenfutunaeilanden" +
	"frenchsouthernantarcticlandstazaniaformersocialistfederalrepublicyugoslaviaserbiamontenegroformerfransterritoriumvoorafarsenissaswitrussischesovietsocialistrepublicpitcairnislandsvenezuelarb" +
	"djiboutirepubliccomorenfederalislamicrepubliclandarubacentralafrrformerpalestineliberationorganizationterritorywallisfutunaislandsnorthmacedoniamacedoniafyromtsjechoslowaaksesocialistrepublic" +
	"britshondurasnetherlandssintmaartenturkmenstanfrenchguianaunieburmasocialistrepublicukrainiansovietsocialistrepublicbelgiancongograndduchyluxembourg" +
	"pakistaninclbangladformernetherlandsdemocraticrepublicofgermanyfederatievansaintchristopherennevisbonairesainteustatiusandsabacroatiarepublickosovarepublicnoordamerikaverenigdestaten" +
	"vanutatuarabrepublicofyemenyemenportugeesguineeazerbaijanoccupiedpalestinianterritoryincludingeastjerusalem#3cshhformercentralafricanrepublicestoniarepublic" +
	"servieiranmicronesiafederalstatesofchinaprmicronesiefederatietsjechischerepublieksingaporerepublictsjechoslowakije" +
	"stchristopherandneviskingdomcambodiavoormaligtsjechoslowakijesaintvincentengrenadinesprcstchristoffelennevisserbiaandmontenegrostateuniontunisiakingdom" +
	"rvncentraalafrikaanserepubliekfilipijnserepublicrepublicofgabon#2prysouthgeorgiasouthsandwicheilandenczechandslovakfederalrepubliclebanonrepublic" +
	"pitcairnhendersonducieoenoislandsdemocratischerepublieksaotomeenprincipedemrepkoreakinshasacongodemocraticrepubliczairettlibiefederalrepublicgermanycomorenislamicbondsrepubliek" +
	"kingdomofcambodianiueisland#4532republicofzimbabwecongodemrepnmarianaisrepublicofslovakiaunitednationsadministeredregionkosovo" +
	"wallisandfutunaislandsterritoryrepubliektogobirmamicronesiafederalstatespolandrepubliekvandefilipijnenpapoeanieuwguineabrvirginisds" +
	"#4533republiekcolombiafrenchafarsissasbritishvirginiskameroundemocraticrepublicofafghanistanformerkhmerrepublieknz" +
	"greatbritainunitedkingdomrepubliekmontenegrosaudiarabiakingdomofswaziland#4554falklandisdsmalvinas#4530republiekfinland" +
	"unitedkingdomgreatbritainpeoplesdemocraticrepublicofalgeria#2isrsocialistrepublicunionburmarepubliccyprusformeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamerica" +
	"commonwealthofthebahamasvietmanchristmasisdsmacaurepublicoflebanonsaoediarabiekoninkrijkcentralverdetanganyikazanzibar" +
	"#4531eilandmanbahamascommonwealthkingdomsiam#3tptlformerarabrepublicyemensaintvincentendegrenadinenwestbankgazastrip" +
	"republictenoostenuruguayturkemenistannorthmarianaislandscongokatarrepublicofnicaraguafederationofnigeriastomeandprincipe" +
	"#4200saintbartsrepubliekcongoleopoldstadfederatievanmalayaheardenmcdonaldeilandenwestbankandgaza#4524#2iot" +
	"arabischerepublicegyptegreatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaartenguineabissivorycoastcotedivoireverenigdestateskleinepacifischeislandsdominionfijirepubliekjemen" +
	"centraalafrikaanserepublicformerformeryugoslavrepublicmacedoniajerseybailiwickmadagascarrepublictogofinlandrepublicchinaprmacauslovakrep" +
	"republiektrinidadentobagolybianarabjamahiriyamostserenerepublicsanmarinooosttimornigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianar" +
	"stateofpalestinlaoskingdomleopoldstadrepubliekcongosomalirepublicrepubliccroatia#2irqcolombiaitaliaanserepublic" +
	"federaledemocratischerepublieknepalrepublicslovakiaadenyemenpeoplesdemocraticrepublicsouth#2wsmnieuwzeelandsaudiarabieusa#4262" +
	"republicofportugalverenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica#4558sanmarino#4534inclbangladeshpakistan" +
	"israelstate#4586#4590venezuelarepublicbolczechoslovakiaformerindependentstateofsamoa#4376ecuadorrepublic" +
	"#4368republiclibanonunievansocialistischesovjetrepubliekenkeelingislands#2permyanmarunieturkscaicosislands#4203" +
	"cubarepublicrepubliekafghanistan#4535bonairesabaandsinteustatiuscamerron#4585#4591unitedarabemirates" +
	"caribischnederlandanguillasaintbarthsaustraliacommonwealthsvalbardenjanmayenpeoplesrepublicofpolandpeoplesrepublicofsouthernyemensouthwestafrika" +
	"unievanbirmanvietnamthialandvietnamnorth#4204myanmarrepublicunie#4260orientalrepublicofuruguay" +
	"#2blzbritishmaagdeneilandenguamstmartinfrenchvenezuela#2bhrducieandoenoislandspitcairnhenderson#4520" +
	"bvirepublicmadagaskar#4584hashemitekingdomjordanformersouthvietnamsouthgeorgiaandthesouthsandwichislandssaintvincentendegrenadinesrepublicturkije" +
	"republicfinlandvsrepubliekkiribativenezuelarepublicbolivarianaqatarstate#2bes#4275polishpeoplesrepublic" +
	"unitedarabrepublicegypt#2bhs#4583equatoriaalguineacuracaokofthenetherlandserbiaandmontenegrokeizerrijkirannorthsoedan" +
	"venezuelarbvformerczechrepubliclaomoldovarepublicvolksdemocratischerepublieklaos#4266centralafricarepublickoreapeoplesrepublicof" +
	"#2burdemocraticrepublicofthekinshasacongokingdomofthailandegypterepubliccongoleopoldstad#4372peoplesrepublicmongolia#4364" +
	"frsouthantarcticlandsroctaiwanswazilandeswatinispitsbergenenjanmayenformerrepublicofvietnamczechrepuruguayrepublictenoostenchinahongkong" +
	"koninkrijkjemen#4581volksrepubliekzanzibar#2nhbterritoryofthevirginislandsoftheunitedstatesoezbekistanvrchinaindependentstateofwesternsamoa" +
	"saintchristoffelnevisfrenchsomalilandcommonwealthofnorthernmarianasstpierreandmiq#4208uruguayorientalrepublic#4276verenigdestatenkleinepacifischeeilanden" +
	"republicuniemyanmarturkmensovietsocialistrepublicgreatbritainnorthernirelandunitedkingdom#4580democraticvolksrepubliekkoreaafghanistanislamicrepublicdominicacommonwealthstaatisrael" +
	"americansamoaspainguadaloupeformerjoegoslaviebeninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgaria" +
	"tunisarepublicsomalieitaliekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliekequatoriaalguineenewcaledoniaterritoryfmrdemrepofgermany" +
	"#3csxxoccupiedpalestinianterritoriesburundirepublictrucialoman#4270comoroeilandenrepublicofhonduraslithuania" +
	"#2imn#4598pnorthguineasintmaartenstmartinkingdombulgariatunesie#4360belarusrepublicof" +
	"sintluciasaotomeandplibyanarabjamahiryapeoplesrepublicofcongophilippijnserepublicterritoryofthewallisandfutunaislandsbihindiarepublic" +
	"republicugandalaosrepublicgreecenederlandseantillenmaldivessultanatesaintbarthelemyzuidafrikaunie#2pse" +
	"stateofnepaluniesocialistsovjetrepubliekenvsamerikabrazzavillecongorepcotedlvoiremaagdeneilandenverenigdestatesrepublicmalawirepublicofmozambique" +
	"stkittsennevisfederatie#2bgd#4268demkoreakingdomoflibyanorthernmarianaislands#2blr#4528" +
	"republicfilipijnenmaledivenrepubliek#2idngazawestbankonafhankelijkesoevereinerepublickiribativirginislandsdemocracticpeoplesrepublickorea#2irn" +
	"#3suhh#2umiukmauritiusrepublicnorthmacedoniaverenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanate" +
	"kosovorepublicchannelislandsjerseypapuanewguineaindependentstatepalaurepublicsaintmartinsintmaarten#2gib#2bysrepublicofmadagascar" +
	"hongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiamkingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliek#2nplknetherlandcuracao" +
	"koninkrijktunesie#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesievolksrepublieksouthjemenduitslandislamicrepublicofpakistanmyanmarburma" +
	"nicaraguarepublicmarshalleilandenandorrafmrrepofvietnamestoniansovietsocialistrepublicprmacaochina#2irlsolomanislands" +
	"roemeenserepubliekuniebirmasocialistrepublicpalestinianterritoryoccupiedformersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemen" +
	"staatvanlibierepublicoflithuaniarepublicofelsalvadorsyrischerepublicverenigderepubliekvantanzaniakingdomofegypt#2nclrepublicmoldavie" +
	"kirghizistan#4422unitedstatesvirginislandsprmacauchina#4442congodemrepublicsaoudiarabierepubliekijsland" +
	"bezetpalestijnsgebied#2belyemenpeoplesdemrep#2btn#2brnfederatievanmaleisiebezetpalesteinsgebiedformernederlandseantillen" +
	"#4508qatarwallisfutunaislandsdzjibouti#2nfkrepublicofmalawimaldivesrepublicnorthmacedonie" +
	"bielorussiacroatianrepublickingdomegyptfederatievanmalakkacongodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribati" +
	"socialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonacofalklandislandsrepubliekchina#2ginzwitserseedgenootschapturkeyottomanempire" +
	"rumeniemyanmarafghanistanrepublicnewcaledonia#4440kingdomofromaniauniemyanmarrepublicoostsamoa" +
	"guineebissaukoninkrijkcambodjaverarabemiraten#2ben#4278saotomeandprincipesultanateofoman#2geo" +
	"capeverderepublicislandsfalklandislandsmalvinasprincipalityvalleysandorrarepublicmaldivenrepublicofturkmenistanaustriarepublicgreenlandmacauspecialadministrativeregion" +
	"syrischearabischerepubliekkoreasouthrepublicpolencentralafricanrepcroatiahrvatskamoldovarep#2blmverkoninkrijk" +
	"federationmalayalaosdemocraticvolksrepubliekrepubliekderseychellenbosniesanmarinomostserenerepublicrepublicofmali#4426chadrepublic" +
	"libyalibyanarabjamahiriyatrinidadytobago#4430#4446#4454#2uzbswazilandnoorwegen" +
	"joegoslavierepublicportugal#2bihfederalrepublicofgermany#2gnqkosovounscr1244#4504#2gtm" +
	"republicnaurutransitionalgovernmentofethiopiamalakkafederatietsjechoslowaakserepubliekamerikaansekleinereafgelegeneilandencooperativerepublicofguyanaguyanacooperatieverepublieksaintpierreandmiquelon" +
	"keniapolensamoawesternchinataiwansaintkittsandnevisfederationsaintmartinsaintmaartenmozambiquekingdomafghanistan" +
	"middlecongokoreademocraticpeoplesrepublicbjelorussischesovietsocialistrepublic#4428haytizuidsoedanformercentraalafrikaanserepublieksocialistrepublicromania" +
	"belarussischessrsyriabulgariakingdomkoninkrijklaosfrguiana#4258yarspecialadministrativeregionhongkongchina" +
	"antiguaandbarbudademocratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublicfederalestatenvanmicronesia#2indrepublicoftheunionofmyanmarcongoleopoldville" +
	"vaticancityeasttimortimorlestepngrepublicchilizuidwestafrikakingdommoroccokirghiziamalvinasfalklandisds" +
	"republicofseychellesformerzairekoreadprsultanaatdermaldivenyemenarabrepublicnorthsanabosnia#4434#4450" +
	"wallisandfutunaisfrsantarcticlandsbrazzcongoespanademocratickampucheaequatorialguin#4500malagassie" +
	"heardislandsmcdonaldislandsuaemiratesdemocraticrepublicofthecongosomalilandnorwaytransitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafrica" +
	"formerceylonfederatievansaintkittsennevisverenigdestatesbrazilierepublicgambianorfolkisdsczechoslovakfederativerepublicrepubliekmacedoniemuscatandoman" +
	"republicofparaguayarabischerepublicsyrierepublicofmaltarepubliekvanpalauyemenfmrarabreppapuanewguniearepublicliberiacommonwealthofpuertorico" +
	"vrcarabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenuniesyrieunionofsovietsocialistrepublicsbosniaherzegovinarepublic" +
	"#4254romaniafrenchpolynesiarepublicbeninguineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestates" +
	"republiccongobrazzavillecaboverdemetropolitanfrancesocialistfederalrepublicyugoslaviaformerfrenchsudansloveniedemocraticvolksrepubliekethiopierepublicseychelles" +
	"republicchilegermanyezwitsersebondsstaatdemocratischevolksrepubliekvankorearepublicofireland#2braautonomousterritorygreenlanddempeoplesrepofkorea" +
	"northmacedoniarepubliczwitserlandfederalmicronesiarepubliekderfijieilandenczechrepublicczechiarepubliekmaldivensultanatemaldives#4438" +
	"autraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicofrepublicoostenrijkrepublictajikistanverenigderepublictanganyikazanzibar#2brb" +
	"kingdomofbelgiumbyelorussiansovietsocialistrepublicspainkingdom#2guyformeregypteformernorthvietnamrepublicofrwandarepublicofthecongo" +
	"demrepzairekinshasacongofransguineesocialistrepublicuniebirma#2uryalgerijerepubliekequatoriaalguinearepubliekoppervoltaverenigdestates" +
	"#2gabkameroenlaotiaansedemocraticvolksrepubliekroemeensesocialistrepublicdempeoplesrepkoreastateofqatarslowakijewesternsamoa" +
	"republieknamibiebritishindianoceanterritoryrepubliekmalirepubliekkirgistantrinidadandtobagorepublicformerdemocraticrepubliccongomacedoniafyrunitedkingdomofgreatbritainandnorthernireland" +
	"cuba#4250argentinarepublicfederatievanmicronesieafarsandissas#3yucsoudnederlandseantillenczechoslovaksocialistrepublic" +
	"fijidominionmacedoniathefmryugrpromaniapeoplesrepublicrepubliekgabontimorlestedemocraticrepublicsainthelenaascensionandtristandacunhaplorepublicofindia" +
	"greatbritainnorthirelandunitedkingdomsfryugoslaviasloveniasultanaatbruneiussrboliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeus" +
	"verenigdkoninkrijkvangrootbrittannieennoordierland#2gbrrepublicsrilankapeoplesdemocraticrepublicofethiopiastmartinkinmenandmatsuseparatecustomsterritoryoftaiwanpenghukorearepublicofturkiye" +
	"serbiamontenegroserbiafrfederalislamicrepublicofthecomorosmacausar#4458federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestates" +
	"yugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregionplurinationalestaatvanboliviademocratickampuchiasaintchristophernevisazerbaijansovietsocialistrepublic#2srbstkitts" +
	"guernseyivorycoastrepublicunitedstatesofindonesiarepublicbelarusalgeriademocraticandpeoplesrepubliccongodemocraticrepublicof#2usasomalie" +
	"#44republicofboliviazimbabwepeoplesrepublicyemenpeoplesrepublicmacauchinaegyptarbrdmoldavie" +
	"republicofequatorialguineakoninkrijkburundicentraalafrrepubliekportugalrepublic#2ukrreunionislandsboeroendirepofyemen" +
	"southafricaunion#4792#4740namibiaswanepalstatefederatedstatesofmicronesiarepublicgeorgiairanislrepof" +
	"oostduitslandstbarthamerikaanssamoa#2niuverenigdkoninkrijkgrootbrittannienorthierlandtokelaurepublicofiraq#2nru" +
	"venezuelabolivarianrepublicofierserepublicformerfederatiemalakkagabongabunsthelenastaatcomorenkoreapeoplesrepublic" +
	"britishvirginislandsgrotesocialistischelibischarabischevolksjamahiriyyaguineabissaoprovinceofchinataiwansaintpierreenmiquelonrepublicmontenegrotanganjikasierraleone" +
	"sovietuniegilbertelliceislandsmainlanduroftanzaniasurinamerepublickoreademafarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongo" +
	"spaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormaligtaiwanrocaotearoanewzealandsaintchristophernevisfederationverenigdestatenmexicopalestine" +
	"arabischerepubliekjemenbyelarusrepublicofturkeyrepublicbotswanademocraticsocialistrepublicofsrilankaportugeesoostafrikasomalia#48" +
	"maagdeneilandenamerikaanserepublicofzairechineestaipei#2nldmoldaviafmryugoslaviaivorycoastrepubliccotedivoireivorycoast" +
	"serbiamontenegrostateunionburmamyanmargreenlandautonomousterritoryusviunitesstatesvenezuelabolivrepublic#4796#4736" +
	"#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritorypapuanorthguinearepublicgeorgiesultanaatmuscatenomangemenebestdernoordelijkemarianen" +
	"portugeserepubliekestonianrepublicmacauchinaprrussiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamaschannelislandsrepublicofegypt" +
	"stmartinsaintmaartenverstatentogorepublic#2gnbyougoslaviafrenchsouthernandantarcticlandsgazaandwestbanklibischarabischejamahiriyya" +
	"kazachstanwestsamoacommonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribatimaldivenverenigdemexicaansestatesturkmenistanrepublic#2ggy" +
	"costaricarepubliekcostaricaservieenmontenegrouniekoninkrijkspanjegermanyfmrdemreppalestinafryserbiaandmontenegrobuitenmongolie" +
	"#2ugafedstsmicronesiaspecialeadministratieveregiohongkongvandevolksrepubliekchinasultanaatvanomanformerswaziland#1babechuanalandkingdomofsaudiarabia" +
	"#4795volksrepubliekchinaspecialeadministratieveregiohongkong#2glpmalaysiafederationrepublicboliviaslovakrepublic#2guf#2grd" +
	"#2noririrepubliekazerbeidzjan#2ner#2nzlindonesierepublicverenigdestatescaymanisdsrepublicmali" +
	"byelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliekpeoplessocialistrepublicalbaniasintmaartennetherlandsmoroccomuscatomansultanatecommonwealthofbahamasiranislamicrep" +
	"sowjetuniegoudkustirishrepublic#4732#4748#4724nederlandseantillenformer#2sen" +
	"kirghizrepublicturksencaicoseilandenrepublicofsouthsudantadzjiekistandutcheastindiesjemenitischearabischerepublic#2nam#2nga" +
	"ksagemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublicsurinamrepublicsalomonseilandentajikistanrepublic#2lca" +
	"alandislandsrepublicchinastaatdercomorenunionofburmasocialistrepublicmacaospecialadministrativeregionpeoplesrepublicchinapapuanewguineastaterepublicbosniaherzegovinafederaldemocraticrepublicethiopie" +
	"stbartsfedstatmicronesiarepublickroatiesocialistischevolksrepubliekalbaniesaintchristopherandnevisfederationamericanvirginislandsnorthernmarianas#1yd" +
	"republicoftrinidadandtobago#1bbdominicanrepublic#4798vietnamdemocraticrepublicoffederatiesaintkittsenneviskoninkrijkitalievenezuelabolivariaanserepubliek" +
	"#2svnnigeriafederatiestvincentandgrformerhongkongpeoplesrepublicofthecongoheiligestoel#1yeguineabissaurepublic" +
	"antiguabarbudaformerdemocraticrepublicgermanygermandemocraticrepublic#1benmarianaisdshongkongrepublickenya#2sxm" +
	"formerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartinsintmaartensaintmartinsomalischerepublictaiwandominicaanserepubliekfijieilanden" +
	"formergermanyfederalrepublicfmrdemrepofvietnamrepubliekivoorkust#1bdfederationsaintkittsnevismaladivenmaledivenrepublic#4720" +
	"#2syrrepubliekhongarijeegyptkingdom#2grcrepublicgabonrepublicmaltabermudaislandsdemocraticpeoplesrepublicofkorea" +
	"palestinianauthorityadministeredterritoriespakistaninclbangladesh#1ugetiopierepublicbrazzavillecongosaintpierremiquelonrepublicbosnieherzegovina#1bg" +
	"pnguineademocratischevolksrepubliekkoreaarubademocraticrepublicmadagaskarstmaartenfransdeelrepubliekbulgarijesainteustatiusandsababonaireislamicstateofafghanistan" +
	"#2svkfederaldemocraticrepublicethiopiayemennorientaalserepubliekuruguayportoricokorearepublicofsouthmultinationalestaatboliviaformertsjechoslowakije" +
	"penghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicseychellen#1bfpakistanitalyrepublictrinidadandtobagooppervolta#2gha" +
	"#2gumrepublicofcolumbiaczechslovakfederalrepublic#2nicturksandcaicosislandsstateunionserbiamontenegrousminoroutlyingisafarsandissasterritory" +
	"socialistfederalrepublicyugoslaviarepublicofkosovarepublicofgeorgia#1uawallisandfutunaisdsbrindianoceanterrformerunionsouthafrica#1ai" +
	"cnmivietnamformerrepublic#1bi#1deleopoldvillecongomacedoniafyromnorthmacedoniapeoplesrepublickoreaformersovjetunie" +
	"kleineafgelegeneilandenvandeverenigdestatenmacedoniaformeryugoslavrepublic#2grlfyrom#3hvbfbelorussischessrafghanistanislamicrepkongokinshasa" +
	"fillipijnenrepublicsouthvietnam#1bh#1ddrepublicazerbeidzjanzuidelijksoedanverstatesafghanistanislamicemirate" +
	"republiekzambiamyanmarrepubliekderunieverenigdestatesmexicostvincentgrenadinesgeorgiansovietsocialistrepublicrepubliccongoleopoldvilletoerkmenierepublieksenegal" +
	"theabodeofpeacenationofbruneirepublicofvanuaturepubliekirakslovakijerepublicparaguaysaintpierremiqstvincentandgrenadinesbenin" +
	"#1pk#1hkdemrepnkoreakuwaitrepublicofpakistanbrasilmaldivesdutchpartsaintmaarten" +
	"southsoedanformerdemocratischkampucheademocraticrepublicofzairecongomalagassischerepubliekformerlibyanarabrepublicmacedoniarepublicvsasintbartholomeus" +
	"#2lbrformercongodemocraticrepublictchadiranirof#1al#1bjlibischearabischejamahiriyatoerkmenistan" +
	"unitedstatesindonesiarepubliccookisbulgaria#2ssdsultanaatmaldivensudansouthrepubliekcyprusdemocraticvolksrepublieklaos" +
	"belgiemainlandchinapr#1um#1jmtadsjikistan#1am#1bm#1fm" +
	"italykingdommuscatoman#4729#2gmbkenyalatviarepublicsvietnamcuracaokingdomnetherlands" +
	"#4670tanzaniaunitedrep#1phafghanistan#1annrhodesia#1bl#1cn" +
	"peoplesrepublicofyemenstateofpalestinephillipines#4728ethiopiatransitionalgovernment#2sur#2swzspaansguinea" +
	"britishvifransgebiedafarsissasislamicrepiranstvincentandgrenscomorosstaterepublicnigercentraalafrikaanskeizerrijktunisie" +
	"greatbritainandnirelandunitedkingdom#1jongwanerepublicbolvenezuela#1ao#1bo#1co#2ltu" +
	"macauspecialadministrativeregionchinarepubliekvietnam#1dosomalischedemocraticrepublic#1fosouthkorearepublicofislamicrepublicpakistankoninkrijknederlanden" +
	"malawirepublicyugoslavsfrafarenissalanddevoormaligejoegoslavischerepubliekmacedonierepubliekslovenie#4604federalrepublicgermanywestgermanyrepublicoffiji" +
	"easternsamoaroemeenserepublic#1pn#1hnkinshasademocraticrepubliccongo#1bn#1cl#2esh" +
	"republieklibanon#3bummrepublickaapverdiefederalrepublicofnigeriafederalislamicrepubliccomorosvarrepublicserbiaunievanburmasocialistischerepubliek" +
	"zuidgeorgiefijiislandsunitedrepublicoftanganyikaandzanzibar#1pm#1hm#1iq#1omguiana" +
	"#1bq#1cmallerdoorluchtigsterepublicsanmarinosalomoneilandenwestbankgaza#1dmsuriname#1fi" +
	"formerdemocratickampuchearepublictunisiaeasttimorrepublicofthephilippines#4674filipijnengemenebestformerbolivia#1pl" +
	"vsvanamerika#1ircongodemrepzairekinshasafederalerepubliekjoegoslaviesomalischedemocratischerepublieksocialistrepublicofvietnamsolomonisdsunderunscr1244kosovo" +
	"iraqkingdomvolksrepubliekcongorepublicofarmeniademocraticrepublicafghanistanitalyrepublieknicaragua#2stpspaansguinee" +
	"uroftanzaniamainlandtanzaniamainlandunitedrepublicsocialistvolksrepubliekalbanieeirehongkongspecialadministrativeregionofthepeoplesrepublicofchinaunievanmyanmarrepubliekrepublicofkosovo#1rs" +
	"hungarianpeoplesrepublicplurstateofboliviatunisia#1uk#1is#1lk#1bs#1ck" +
	"#1dk#1fkrepublicofsurinamesultanaatmuscatomansainthelenasaoedischarabie#4600#4616" +
	"togoleserepublicpeoplesrepublicofmozambique#1yt#1hr#1itunionindia#1adkampucheapeoplesrepublic" +
	"#1br#1ch#2est#1dj#1et#1fjfederaldemocraticrepublicofnepalturkyye" +
	"congofreestatesieraleonerepubliekmaltagermanydemrepofrussischefederaltongakingdomkoreademocracticpeoplesrepublicfederalrepublicduitsland" +
	"democraticrepublicofcongozuidgeorgia#1yuzimbabwerhodesia#1pa#1ru#1je#1ae" +
	"#1li#1nu#1bu#1cistaatsgemeenschapvanservieenmontenegroislamicemirateofafghanistan#2ecuguineabissau" +
	"saintmartinfransdeelsintvincentendegrenadinesceylonseychellenfederalislamicrepubliccomorensarhongkongchinafederatestatesofmicronesiatheargentine" +
	"#4678burmaunionofrussischefederatiecongozairenicaraguarepublic#1wfcongobrazzavilledeutschland" +
	"fransegebiedeninzuidelijkeindischeoceaan#420belguimtrinidadtobago#1af#1bt#1cfbahamasthe" +
	"zuidgeorgiaendezuidsandwicheilandenformeryugoslavrepublicofmacedoniamoldovaformercapeverdekoninkrijksaudiarabienationofbruneitheabodeofpeaceburundikingdomnetherland" +
	"occpalestinianterritorystkittsnevisnetherlandsantheardmcdonaldeilandennetherlandskingdomofwallisfutunaislandsterritory#1pg#1rw" +
	"arabrepublicyemenyemenbahamaislands#1twonafhankelijkestaatwestsamoa#1kw#2lbyrepublicofsingapore#1ag" +
	"#1bw#1cgstatecomoros#2sgsmacaosar#2sycjerseychannelislandsrepubliekguinee" +
	"republicnicaragua#4612swedenrepublichungaryrepublieksoedanvietnamfmrdemrepyemendemocratic#1pf" +
	"marshallis#1tv#1hvperurepublic#1ax#1bv#1cd#2esp" +
	"#2luxwestelijksamoanederlandsdeelsintmaartenimperialstateofiransvalbardjanmayenislandsbouveteilandsouthafrikaijsland" +
	"#2sgpkaaimaneilandendemocraticrepublicsoedanguineaecuatorialnyemenskoreacomorenislamitischebondsrepubliekrepublicofitaly" +
	"#1pe#1hu#1by#2egybelarus#2sauturkeyrepublicbruneid" +
	"wallisfutunaburkinarepubliekfijisocialistischerepubliekvietnamsomalischerepubliekbrazilheardiandmcdonaldischinasarhongkong" +
	"britishgebiedinindischeoceaanrepubliekbelarusrepubliekindia#1tt#1ht#1kr#424#432" +
	"bhutankingdom#1az#1np#440#1ernoordelijkemarianaeilandenstvincentandthegrenadines#2eaz" +
	"lithuaniarepublicrepublicofthecongoleopoldvillemalvinasfalklandislandsmaleisieyemenstfyrmacedonia#2zarsocialistischelibischarabischevolksjamahiriyya" +
	"prmainlandchinaalgeriademocraticandpopularrepublicyemenrepublicknetherlandaruba#1usfaeroerislandshrvatska#431" +
	"urugay#1lc#1cc#1escentraalafrikaansekeizerrijkkyrgystantadzhikistan#4882" +
	"republicofburundirepubliekderfilipijnenusminoroutlyingislandsirelandrepublicascensionentristandacunhasinthelenadutchguiana#4608socialistischerepubliekvandeunievanbirma" +
	"lybievietnam#1tr#1kpmauritus#1lb#1nr#1bz" +
	"kirgyzstandprk#2slvfilipijnenrepubliekformerzanzibarpembaisd#3rhzwsrilankarepublickingdomswaziland" +
	"luxembourggrandduchyfederatieverepubliekbrazilie#1pysaotomeprincipedemocraticrepubliceastduitsland#1la#1ca#1gy" +
	"demrepublicofthecongostpierreenmiquelondemocraticrepubliczairekinshasacongoverenigdemexicaansestatenserviemontenegrostatenunieazerbaijanrepublicmarshallsmainlandurtanzania" +
	"angolapeoplesrepublickirgistansocialistlibischarabischejamahiriyademocratischerepubliekoosttimorascensionandtristandacunhasainthelenakosovounitednationsadministeredregionrepublicofalbaniarwanda" +
	"italianrepublic#1tpguineapeoplesrevolutionaryrepublic#428#436#444#456maleisiefederatie" +
	"namibiarepublic#2smrnewzealandaotearoafrpolynesiatcileopoldvillerepubliccongodemocratischerepublieksudanarabrepublicegypt" +
	"byelorussischesocialistsovjetrepubliekpalestijnseterritoria#451verenigdearabischerepubliekalandseilandenethopiarepubliekmadagaskargermanyunified" +
	"azerbaidjan#4886#4894fedstatesofmicronesia#4826republicestlanddominicanrepublicdrrepublicmoldova" +
	"unionmyanmarbritishterritoriuminindischeoceaanamericauslibischearabischerepublieksocialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrika" +
	"albanialybiaturkey#1mx#4191#450franserepubliek#4887" +
	"caribbeannetherlandsformerivorycoastboliviaplurstateofrepubliekzairekazakhistanlithuaniansovietsocialistrepubliccommonwealthofdominicatonga" +
	"gambiathe#1uypeoplesrepublicbulgariaguatamala#1my#4192unitarystaterepublicindonesia#1aq" +
	"socialistischerepubliektsjechoslowakijeformerrepublicvietnamcookislandsuzbeksovietsocialistrepublic#2sjmgambiarepublicsyriauarfiji" +
	"filipijnenrepublicrepofthecongo#4626frenchstmartinfrserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicnetherlandsantillesformer" +
	"#1sz#1uz#1kz#1jp#1mznaururepublic#1ar#448" +
	"#452#1czamericaunitedsates#1grstatevaticancityrepubliekboeroendirepublicofsierraleone#4891" +
	"#2sun#2zmbrepublicitalielibyaunitedkingdomrepubliekbosnieenherzegovinasaintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslavia" +
	"franssoedankofthenetherlandsintmaarten#1pslibyanarabrepublic#1wsboliviaplurinationalestaatrepublicangola#1as" +
	"#2lieussrrussia#1gsbyelorussischessrkaaimanislandsrepubliekbotswananorthyemenrepublicczechia" +
	"#4890maldivesislandsgefedereerdestatesmicronesie#4834democraticrepublicgermanysultanaatomanstvinandgren#2xsl" +
	"islandscocoskeelingoekrainsesovietsocialistrepublicvae#4624albanieverenigdearabischeemiraten#1zr#1pr" +
	"#1sxbritsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#1tz#1idkyrghyzstan#1mtkingdomspain" +
	"#1at#1nzswanamibia#1cxcongorepbrazzaville#1dz#1gpburkinafasouppervolta" +
	"macauchinapeoplesrepublic#2shnkingdomofthenetherlandsthechinataiwanprovinceofleopoldstadrepubliccongoportugueserepublic#2sdnbonairesinteustatiusensaba" +
	"#4833commonwealthaustraliakyrgyzstanpuertoricousoegandaunieserviemontenegronowmyanmarburmaturksencaicos" +
	"morrocounitedrepoftanzania#1re#1sy#1ie#1ky#1vudjibouti" +
	"transjordan#1mu#4180#4196paraguay#1au#1ly#1ne" +
	"#1cyrepublicofthegambia#1dy#1ee#1gq#4156moldoviansovietsocialistrepublicunitedrepublicoftanzania" +
	"democratischerepubliekcongo#2sommarshallisdscentralafricanrpanamarwandarepublic#2xonarubaknetherland" +
	"micronesiafederalestaten#4832republickeniavietnamrepublicof#2spmvatikaanfrankrijkkampuchia" +
	"steustatiusandsababonairerussischefedkampucheacambodiarepublicofmontenegro#4694hongkongspecialadministrativeregionterritoryguamgreece" +
	"germandemocraticrepubliceastgermanyfaroer#1svmacaochinaprzanzibarsultanate#1mvsouthjemen#1cv" +
	"democraticrepublicduitslandhashemitischkoninkrijkjordaniekanada#4831cambodiakingdomkirgizstan#2zafnoordvietnam" +
	"republicofmoldovacongorepofkirghizstanmacaospecialadministrativeregionrepublicequatoriaalguinea#1zwfaroes#1pw" +
	"#1tg#1kg#1mw#1aw#1ng#1cw#2lvaformeriran" +
	"#1eg#1gwheardmcdonaldislandsaukiribatiyemenpdrsouthadendemocraticrepublicsudanstaatbruneidarussalamvsmaagdeneilanden" +
	"formernoordvietnamhungarynethelandstadzjiekiekleinepacifischeeilandenvandeverenigdestaten#2zwedemocraticrepublictimorlestenigeria" +
	"saintchristopherandnevisarmenia#1st#1tf#2lbn#1mp#1lv#1nf" +
	"koninkrijksaoediarabie#1gtfederalpeoplesrepublicofyugoslaviazairesouthafricabrazilfederativerepublickinshasademocraticrepublicofthecongobezetpalestijnsegebieden" +
	"cocosislandsnoordelijkemarianen#2xnscolumbiarepublickingdomofthenetherlandsseychellespeoplesrepublicromaniarepublicecuador" +
	"specialeadministratieveregiomacaobrazzavillerepubliccongo#1su#2lao#1kewitrussischesocialistischesovjetrepubliek#1mq#4184" +
	"#1lu#1nafijirepublic#1cukaapverdieverenigdestatenvanvenezuela#1gu#4152" +
	"#2lso#4144formersyriaturkmeenserepublicchristmasisland#4860malayasia1999kosovoinaccordancewithunsecuritycouncilresolution1244" +
	"eswatiniislamicrepublicofthegambia#4690leichtensteinafghanistankingdomoutermongoliaaustria#1pt" +
	"#1rh#1srbyelorussianssrfransezuidelijketerritoria#1td#1mrascensiontristandacunhasainthelena#1lt" +
	"#1cr#2ethnetherlandsthebolivariaanserepubliekvenezuelasintmaartenhongkongchinaspecialadministrativeregionphilippineislandsjordanie" +
	"liechstensteinbelau#1xkmarshallislands#1ssrepubliekdermaledivensaintvincentgrenadines#1tc" +
	"beninrepublicformermalaya#1ms#1ls#1ncchinamacausar#1cs#1ec" +
	"democratischerepubliekduitsland#4178#2scg#4862#4818swissconfederationpeoplesrepublicbangladeshunionofmyanmarrepublic" +
	"braziliekingdomoftunisialeopoldvillerepubliekcongomicronesiafsarmeniebiotvorstendomliechtenstein#1il" +
	"noordsoedansaotomep#1mlcotedivoreseparatecustomsterritoryoftaiwanpenghukinmenandmatsu#1lrdomtomfrance#1el" +
	"#1ghmarshalleilandenrepublic#1frformerdemocraticrepublicofthecongovietnamdemocraticrepubliclativafederalrepublicofgermanywestgermanypalaurepubliek" +
	"oosterserepublicuruguayrepublicdahomeystaatsgemeenschapservieenmontenegrofrenchcameroonsamerikaverenigdestates#1zmpuertoricocommonwealth#1im" +
	"#1mm#4188islamitischerepubliekiranserbiarepublicstkittsennevis#1giegermany#4140" +
	"#2slesfrofyugoslaviaformerisrealrepublickiribatirepublicmauritiusbonairesainteustatiussaba#4800stateisrael" +
	"swazilandkingdom#2swemainlandunitedrepublictanzaniarepublicsouthafricasouthvietnamrepublicnetherlandsguianakingdomeswatinijordanhashemitekingdom" +
	"malaysiairanislamicrepublic#1snkingdomlibya#1in#1knfransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuela" +
	"tsjechoslowaaksesocialistischerepubliek#1mn#1nl#2cogfmrzanzibarandpembaisd#1gnyugoslaviafrserbiamontenegrodemrepofsaotomeandprincipe" +
	"republickosovarepublicpalauboliviarepublic#2xla#2jamformertheformeryugoslavrepublicofmacedoniasolomoneilandensenegalrepublic" +
	"peoplesrepublickampucheaportuguesewestafricamarokko#1ro#1sorepublicofsanmarino#1toislamicrepublicgambia" +
	"#1io#1mo#1no#2codrepublicofindonesiaunitarystatesintmaartendutchpart#2jpn#2xkx" +
	"britishguyanasyrischerepubliekarabrepegyptalgeriemicronesiafederalstatromanianpeoplesrepubliccameroonrepubliccongopeoplesrepublicof" +
	"#1sl#1tn#1vn#1mh#2cheunievanzuidafrika#1eh#1gl" +
	"repkorea#2slbmaldiveislandsitaliaanserepubliekverenigdearabemiratenkingdomofhungary#4807verenigdestatesverafgelegeneilandjes" +
	"myanmarunionunitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissasfransdeelsaintmartin#1za#1qa" +
	"#1sm#1tm#2cub#1km#1vikorearepofwestelijkejordaanoevergazastrook#1ni" +
	"#4112iranimperialstate#1gmafarsissasfrenchterritoryformercambodiaformerjugoslaviebosniaandherz#4804" +
	"peoplesrepublicofangola#2xwbsouthernyementunesischerepubliekrepubliekvancaboverdedemocratischerepubliektimorlestelaosdemocratischevolksrepublieksaintkittsnevits" +
	"argentinaijslandserepublicstateofkuwaitformersovietunion#1sj#1tlkingdomitalyhongkongchina" +
	"reunion#1nh#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden#1gbvolksrepubliekmongoliefederationnigeria" +
	"bhoetankirgizistanspecialeadministratieveregiomacaumaldivenrepublicarabrepublicofegyptmaledivenkoninkrijkhongarijesloveniarepublic" +
	"#1sktokelauislands#1tklesothokingdomformerdemocraticrepublicvietnampeoplesrepubliccongo#1mk#2lka" +
	"cocoskeelingislands#2qatformeroppervolta#4170onafhankelijkestaatvansamoamalagasymadagascarnetherlandskingdomoftheformerzuidvietnam" +
	"formeryugoslavrepublicmacedoniagazastrookwestelijkejordaanoever#4810republiekdjiboutialgeriastaatvietnamgermanyformerfederalrepublicmaurituis" +
	"federalrepublicyugoslavianetherlandskingdom#2cymmadagaskarrepublicofguatemalavorstendommonaco#1sh#1tj" +
	"#1kh#1mdgazastripwestbankturkyiesaintchristophernevisfederatietransjordanhashemitekingdomdemocraticfederalrepublicofnepalwesternsamoaindependentstate" +
	"unionburmarepubliekpanama#1silibyanarabjamahiriyaeastgermanygermandemocraticrepublicmontenegrorepublicsouthsudan#1ve" +
	"#1ki#1meuppervoltanauru#2can#2eri#4116#1ga" +
	"#4148drccongorepublicsloveniastatepalestin#2jorformerukrainianssrsahrawiarabdemocraticrepublicrepublicmadagascar" +
	"dominikaanserepubliekstaatlibielaodemocratischevolksrepubliekargentinesthelenaascensionentristandacunhasurinamdutchguianagemenebestderfilipijnenrepublicofliberia" +
	"malagasy#1thsaintmaartensaintmartinserviemontenegrostaatsgemeenschap#1vdbirmaunieunievanburma#1mf" +
	"hungarypeoplesrepublicrepublicturkey#1gfformerdahomeybonairesteustatiusandsabatrinidadentobagoyemenpeoplesrepublicgrotelibischarabischesocialistischevolksjamahiriyya" +
	"#2cyp#1sg#1vg#1mg#2chngefedereerdestatenvanmicronesie#2coliraqrepublic" +
	"#1ggmicronesiafederalestatenvan#4166#4174vanuaturepublicnoordelijkemarianeneilandenfaroereilanden#2xnb" +
	"stomeprincongothedemocraticrepublicofthezambiarepublicofindonesiaverarabischeemiratenpeoplesdemocraticrepublicalgeriaformerbyelorussiansovietsocialistrepublicsaudischarabie" +
	"republicofnauruuraguayislrepofiranrepublicwitrusland#1sdkyrgzstanunitedstatesvenezuelasouthernrhodesia" +
	"#2comfriendlyislandssinthelenaascensionentristandacunha#1gd#4175burkinafassorepublicslowakijekingdomnepal" +
	"switzerlandformerdemocraticyemenrepublicofsrilankaguinearepubliclpdrfryugoslaviagreatbritainmacaospecialadministrativeregionchina" +
	"hasjemitischekoninkrijkjordaniekingdomofbhutanprovincechinataiwanchadverenigdestatenverafgelegeneilandjes#1sebailiwickguernsey#1va" +
	"maskateoman#1ma#2chllibischarabischerepubliek#2eue#1geknetherlandsaintmaartenrepublicslovenie" +
	"stbarthsusvirginischinapeoplesrepublicmacauformervenezuelaamerikaverenigdestatenempireofethiopiafrancesaintmartinsthelenaascensionandtristandacunha" +
	"federalrepublicofcameroon#1sbargentinieunderunitednationssecuritycouncilresolution1244kosovorepublickirgizie#2cckbrazilfederalrepublickoreadprk" +
	"mainlandchinapeoplesrepublicrepublicofthemarshallislandssvalbardandjanmayeniskingdomofafghanistansvalbardandjanmayen#2jeyfrygilberteilanden" +
	"kosovounderunscr1244sadrkingdomofbulgariasouthgeorgie#2cxrmicronesia#1scvietnamfmrrep" +
	"#1vc#1mcstaatqatarczechia#4162republicabolivarianadevenezuelarepubliektunesieverenigdestatenkleineafgelegeneilanden" +
	"dominionofceylonvolksrepubliekangolanorthrhodesiasaintvincentfrenchsouthernantarcticterritoryfrarepubliekgambiaholyseevaticancitycongodr" +
	"unitedkingdomgreatbritainnorthernirelandformerserbiaandmontenegrocaribiannetherlandslibischarabischejamahiriyakirghizsovietsocialistrepublicnaoeronorthernmarianaislandscommonwealthrepublicofmauritius" +
	"republickosovoalbaniarepublicunitedstatesusaafarsenissasfransgebiedfalklandis#3nhvuguyanacooperatieverepublicpeoplesrepublicofalbania" +
	"frenchterritoryafarsissassaintkittsennevissouthadenyemenpdr#1sa#2civkyrgistan#2cafczechiaczechrepublic" +
	"venezuelarepublicofsouthrhodesiewestgermanyvolksrepubliekchinaspecialeadministratieveregiomacaumalagasischerepubliekrepublicsouthafrikabyelorussischesocialistischesovjetrepubliekethiopiaincludingeritrea" +
	"jugoslaviasrilankaceylonkeizerrijkethiopiesovietuniontanzaniaverenigderepubliekportuguesetimorformercongobrazzavillepeoplesrepublichungary" +
	"haitiformerserbiamontenegrovaticanrepublicegyptedemocraticandpeoplesrepublicofalgeriaukraine#2cuwrepublicofnaoero" +
	"greatbritainandnorthernirelandunitedkingdomiranislamicrepublicofrepubliektanganyikauspuertoricostmartinsintmaartenunitedarabeastdrdominicanrepublickyrghzrepublic" +
	"republictunesiesintmaartenkingdomofthenetherlands#2xaukingdomofmoroccostatenunieserviemontenegrostkittsandnevisfederationterritoryafarsissasrepubliekturkije" +
	"unitedkingdomofgreatbritainandnirelandsouthgeorgiafederalstatmicronesiabahrainkingdommicronesieverenigderepubliekkameroen#3zrcdwitrusland" +
	"republickoreafrenchguyanalatviansovietsocialistrepublicaregyptrepublicofbulgariasaintmaartendutchpartesthoniavenezuelabolivarianrepublic" +
	"meestserenerepublicsanmarinoperunorthrhodesieboliviaplurinationalstateofirofiranrepubliekservieazerbeidjanprchina" +
	"leopoldvillerepublicofthecongocookisdsceylonsrilankavirginislandsunitedstatesrepublicivoorkustplurstateboliviaformerverenigdearabischerepublieknetherlands" +
	"sultanatemaldiveislandselsalvadorpalestinestatesainthelenaanddependenciesrepublicoflatviasabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundi" +
	"democraticrepublickoreaunitedstatesofvenezuelabrazilunitedstatesislamicovergangsstaatafghanistansouthrhodesiazuidgeorgieendezuidsandwicheilandenjugoslavievolksdemocratischerepublickorea" +
	"republicvanuatuspaansestaatinaccordancewithunsecuritycouncilresolution12441999kosovorepublichaitiamericaunitedstatesstatepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestaten" +
	"frsouthantarcticterritoryrepublicpanamapalausudanupto2011republictsjaadrepublicofyemendominicanrepublicdemocraticrepublicdominionoffiji" +
	"philippinesrepublicdemrepofkoreasocialistrepublicunieburmaspanishsaharapalestijnsegebiedenkorearepublicstatecambodiaplurinationalstatebolivia" +
	"republieksierraleonerepublicijslandbirmamyanmardemocraticrepublicofkoreaislamicemirateafghanistansthelenadependencieskingdomofsiamazerbajdsjan" +
	"drocrwandeserepubliekverenigdestateskleineverafgelegenislandsfranssomalilandformerwitrussischesovietsocialistrepublicverenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdom" +
	"republicofpolandkoninkrijkroemenieformerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkongvaticaansestaatcrotiausofamerica" +
	"macedonianorthmacedonianoordelijkemarianenislandssultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroensintmaartennederlandsdeellibischearabischerepublicrepublieklitouwen" +
	"duitslandbondsrepublieknoordmacedoniepeoplesrepublicofkoreasoevereinedemocraticrepublicfijifrenchsouthernandantarcticterritoriesruslandkoninkrijkvansaoediarabievjrmacedonie" +
	"republicsudanspecialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliekunitedstatesminoroutlyingislandsstvincentengrenadinesbesislands" +
	"formercongoleopoldvillechinapeoplesrepublicfederatievannigeriakyrgyzrepmacedonieegypteverenigdearabischerepubliekeritreafrenchafarsandissas" +
	"frsouthernterritoryfrenchsouthernantarcticterritorybosniaandherzegovinaformerservieenmontenegromalagasyrepublicfederationofmalayavolksrepubliekhongarijebarbados" +
	"yemensouthyugoslaviaserbiaandmontenegrooostelijkerepubliekuruguayrussianfedantiguaheardendemcdonaldeilandenkoninkrijkgriekenlandoccupiedpalestinianterritory" +
	"republiekegyptesaintchristopherennevisfederatietahitifrenchpolynesiahungarykingdomtaiwanchinaequatorialguinearepublictogoleserepubliek#4332" +
	"algerijnsedemocraticvolksrepubliekstluciaphillippinerepublicrepubliektsjechierepublicchadvirginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguay" +
	"republiekletlandrussianfederationsaintmartinfrancenigerrepublicrepublicalbanierepublicbulgariaethiopiaformercentralafricanempire" +
	"hongaarserepublieknoordelijkemarianengemenebesturuguayportugeeswestafrikasvalbardjanmayenbritsguianapeoplesdemrepyemenformersinthelena" +
	"republicofsouthvietnamdrvngemenebestnoordelijkemarianentrucialstatesfransterritoriumvoorafarsissasdomrepgermanfederalrepubliccongodrc" +
	"vaticanstatezimbabwerepublicfrgcongobrazzkeelingeilandencocoseilandenfrsouthernterritories#2xqcrepublicofcolombia" +
	"#4334libyanrepublictuvaluvietnamrepublicfaroeislandsoostelijkerepublicuruguaysinteustatiusandsababonaire#2vnm" +
	"byelorussiatukeykingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliekmacedoniaoezbekiekoreanoord" +
	"islamitischefederalerepubliekdercomorenparaguayrepublicslovaakserepublictadjikistanhendersonducieoenoislandspitcairnrbvenezuelarepubliccolombiavolksrepubliekbenin" +
	"repbolvenezuelaunitarystateoftherepublicofindonesiaunionofthecomoroskoninkrijkthailandunitedstatesofindonesiarepublicnmacedoniaverstatenvanamerika#4320" +
	"#4336taiwanprovinceunionsouthafrica#4316bahamasgemenebest#4344stchristoffelnevisbrazzavillecongorepublic" +
	"tsjadsaotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadineskoninkrijkbahreinrepublicalbaniabritishsolomonislands" +
	"ethiopiefederationmalaysiastateofthevaticancityrepublicofczechiaantarcticasouthvietnamgroothertogdomluxemburgsouthtomeprincipe" +
	"faeroesstmartinfrancebritsegebiedenindeindischeoceaanfederationofmalaysiasultanateofzanzibarnyasalandstchristopherennevisfederatieanddomtomfrance" +
	"gaboenverenigdearabischerepublicegyptesovietsocialistrepublicsunion#2vengibralterethiopiafdrrepubliccolumbiacomorosislands" +
	"faeroermaagdeneilandenmeestserenerepublieksanmarinorepublicofbeninsrvfederalvolksrepubliekjoegoslavierepubliekoosttimorsaudiaarabia" +
	"zairekinshasacongodemrepsyrianarabrepbulickampucheaformercongodemocraticrepublicofcomoresportugeserepublicrepublicofthesudanrepubliekslowakije" +
	"gazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire#2vdrdemocraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnamhongkongsarchinazuidkorea" +
	"stchristopherandnevisfederationmuscatenomanpeoplesrepublicmacaochinalibyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia#4324elpenbeenkust" +
	"#4308#4312#4340dutchantillesbulgariarepublicrepubliekturkiyeverenigdearabischerepublicservieenmontenegrostaatsgemeenschap" +
	"guatemalarepublic#2cpvspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuelademocraticrepublicvietnamchinapeoplesrepublicmacao" +
	"trinidadsouthgeorgiasouthsandwichislandsstaatvaticaanstad#2crirepubliekcongorbvvenezuelarepublicofkiribatirepcongo" +
	"mocambique#2hndkoreademrepnbahreinrepubliekbolivialitouwenrepublicturkmenistan#2vir" +
	"grotelibischarabischesocialistvolksjamahiriyyarepublicofsurinamsovereigndemocraticrepublicfijizwitserseconfederatieformermacedoniafrenchsouthernandantarcticterritoriesfrarepbrazzavillecongo#2cmr" +
	"czeckrepublicdemocratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonielibyastatekoninkrijkeswatinipapuaandnewguineamicronesiegefedereerdestates" +
	"palestijnsgebiedrepublieksingaporemyanmarbirmasaintmaartenstmartinunarabemiratesstateofpapuanewguineaportugueseguinearepubliekvandemalediven" +
	"revolutionairevolksrepubliekguineelebanondemocraticrepublicsaotomeprinciperepublicburundicomorenislamicfederalrepubliccostaricarepublicfsm#2vut" +
	"unitedmexicanstatesrepublicofbosniaandherzegovinavenezuelarepbol#4328belgischkongoformerkampucheauzbekistanrepublicrepubliekangola" +
	"denmarkkingdomformersurinamtanganyikatanzaniafedmicronesiabahamasislandsbelizethevaticansouthgeorgiezuidelijkesandwicheilanden" +
	"witrussischesocialistsovjetrepubliekfederalrepublicbrazilieoekraiensesocialistischesovjetrepubliekmarshallislandsrepublicstatesolomonislandssultanatemuscatomancollectivityofsaintmartinvaticancityholysee" +
	"soevereinedemocratischerepubliekfijioccupiedpalestinianterritoryincleastjerusalemformerwestsamoanorthamerikaverenigdestatestsjechoslowaaksefederalrepublicbelarusrepublicdemocratischjemenkoninkrijktonga" +
	"kaapverdischeeilandencommonwealthdominicabelorussiansovietsocialistrepublicpuertoricospanishstaterepublichongarijejapanformermacedonie" +
	"macaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen#2atgfederalrepublicofsomalianauruislandkleinepacifischeislandsverenigdestatesbondsrepubliekrepublicsingapore" +
	"cambodiastaterepubliekzuidsoedanislamitischebondsrepubliekdercomorenplurinationalestaatboliviademocraticfederalyugoslaviarepublicvietnamcomorosdprkorea" +
	"islamicrepublicofmauritaniaafghanistantransitionalislamicstate#2atfdemocraticrepublicofthesudangaboneserepubliekchinaprhongkongdemocratischerepublieksoedanmicronesiafederatedstates" +
	"unievanmyanmarcongorepublieksolomonis#2vctrepublicindonesiefederalrepublicjoegoslavieunitedkingdomlibyayemenaden" +
	"negarabruneidarussalammicronesiegefedereerdestatenfalklandssintmaartenkofthenetherland#4300ethiopiafederaldemocraticrepublicformerunionofsouthafrica#4348" +
	"#2atavalleysandorraprincipalitysyemenukraniazuidsudankoninkrijkmarokko#2hvokeelingislandscocos" +
	"kinshasacongocaymansargentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublicrepublicofchaddemocraticfederalrepublicnepaliriran" +
	"republicofzambiarepubliekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek#2andmanislandsrepublicsoedanysland" +
	"jemenitischearabischerepubliekimperialstateiranpeoplesrepublichongkongchinaformerduitsedemocraticrepublicserbiaindiauniontaiwanchn#4540" +
	"peoplesrepublicchinamacaospecialadministrativeregionirafghanistanvietnamformerdemocraticrepublic#4398formerunitedrepubliccameroonfrenchsaintmartinfidjifederalrepublicbrazil" +
	"unitedstatesamerica#2htiformercentraalafrikaanskeizerrijkformercambodjaprincipalityofthevalleysofandorrabovenvoltaformerduitsedemocratischerepubliek#2csk" +
	"congodemocratischerepubliekunitedstatesbrazilrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislandshautevoltarepublicofcyprus#4574" +
	"bosniaandherzegovinarepublicunitedkingdomoflibyarepofkosovohrvatskacroatialocalname#4304chechrepublic#2asmmaneiland" +
	"westernsaharabechuanalandprotectoraterepublieknaurusocialistfederalrepublicofyugoslaviakingdomofitalykoninkrijkafghanistaniranpersiaturkserepublic" +
	"formerphilippinerepublicliberiarepublicmaldivischeeilandenincleritreaethiopiaperziedemocraticpopularrepublicalgeriasintpierreenmiquelongreecekingdom" +
	"kinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilandenphilippinecommonwealthcoalitiongovernmentdemocratickampuchea#2czephilippines#4212grenada" +
	"letlandkingdomtongaecuadortsjechoslovakijepalestiniannationalauthoritykingdomdenmarkfrenchpartsaintmartinpeoplesrepublicofkampuchea" +
	"afarissalanddenmarkeqguineaslovakiatanganyikaenzanzibarfederatiemaleisiethailandsaotomeeprincipe" +
	"drvsovereigndemocraticrepublicoffijicuracaogriekenlandgeorgiefederatiesaintkittsnevisuzbekhistanmaldivensultanaat" +
	"#4226maltarepublicyemenarabrepublicghanarepublicrepublicofvenezuelarepublicverenigdestatesindonesie#4570ijslandserepubliek" +
	"formerfederationofmalayaminoroutlyingislandsusformerturkeysocialistischerepubliekroemeniefrsouthantarcticterr#4392congodemocraticrepubliczairekinshasamalakka" +
	"korearepublicsouthfederatiemalakka#2hkgchiliformerbirmarepublicsierraleoneeritreastatephilippinerepublic" +
	"formerczechoslovakiajemenmongoliapeoplesrepublicunitedarabemirateformerunitedrepublicofcameroonkazakhsovietsocialistrepublicrepubliekvandemarshalleilandenlaospeopledemocraticrepublic" +
	"republicunitedstatesindonesiamutawakkilitekingdomyementanzaniatanganyika#4288nederlandsguyanafsmicronesia#4548tsjechischeenslowaaksefederatieverepubliek" +
	"yemenrepnorthernrhodesiatanganyikaandzanzibarunitedrepublicrepublicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczaire#2ausbirkinafaso" +
	"socialistpeopleslibyanarabjamahiriyayugoslaviazanzibarbondsrepubliekduitslandsolomonislandsstate#4239malvinasfalklandeilandennorthernmarianascommonwealth" +
	"republicofguineafilipijnserepubliekmauretaniaroumaniarepubliekzimbabwenethantnepalfederaldemocraticrepublic#3ydye" +
	"islamicrepofiranvenezuelarepbolivarianadeazerbajdzjanrepubliccostaricarepublicofuppervoltapalestinestateofrepublictanganyikasaudiarabiakingdom" +
	"republiekvanuatuuniebirmasouthadenyemenpeoplesdemocraticrepublicgeorgiaddrindependentstateofpapuanewguinea#4214ruanda" +
	"#4222#4238#2hmdpeoplessocialistrepublicofalbania#2vatformerunitedarabrepublicsocialistsovjetrepubliekenunierepublicrwanda" +
	"virginislandsbritishkingdomofdenmarkrepublicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijkhashemitekingdomtransjordan#2afirepubliccuba" +
	"tanganyikaformerbyelorussianssrkingdomnetherlandscuracaouniecomorenformercameroonhellenicrepublickingdomofgreecethedemocraticrepublicofthecongo" +
	"yemenarfransguyanaethiopiapeoplesdemocraticrepublicrepubliekkazachstanmongoliarepubliclithuaniarepubliekgeorgieangolarepublic" +
	"republicofgreeceturkiyegibraltarethiopianempireturkijerepubliekoegandaislamitischerepubliekpakistanpersiairan" +
	"britsgebiedindeindischeoceaanvietnamsocialistrepublic#2abwverenigdestatenvannoordamerika#2afgdemocraticvolksrepubliekalgerijereunionislandgemenebestvanpuertorico" +
	"commonwealthofthenorthernmarianaislandscameroonunitedrepublicfmrdemyemenphilipinesindependentstatesamoamauretaniecentralafricanempirekoreanorth" +
	"laopeoplesdemrepalandautonomousprovincekhmerrepublicpalauislandsnigerrepubliekarmenierepublicofcotedivoirebrazzavilleformercongo" +
	"independentandsovereignrepublicofkiribati#2autmaldiveislandssultanatekalaallitnunaatburkinofasorepublicofecuadorsultanateofthemaldiveislands#4218" +
	"palestinianadminareasrepublicaustriaazerbeidsjanislandsmansaintkittsnevis#4562#4578lareunion" +
	"mozambiquepeoplesrepublicmaltaaotearoanieuwzeelandmozambiquerepublicdemocraticyemenkazachiesyrianarabrepublicrepublicguatemala" +
	"#2azestateoferitreazanzibarpeoplesrepublicislamicrepublicmauritanie#2alarepubliekportugallibaneserepublicsaintvincentandthegrenadines" +
	"servieenmontenegroyemenarabrepublicyemencommonwealthbahamasbangladeshrepublictrinidadtobagoportugeestimormiddenafrikaanserepublicvolksrepubliekalbanie" +
	"#3aidjmongolierepublicirelandswiterlandunitedkingdomofgreatbritainabodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic" +
	"#2antrepubliczimbabwebjelorussischessrunitedarabicemirates#4248formerlibyanarabjamahiriya#4280stpierremiquelon" +
	"buthanlibyanajguineaconakrygemenebestaustralie#4516sierreleoneislamitischerepubliekgambiaalbanesevolksrepubliek" +
	"comorenkingdombelgiumdrciranislandsrepublicfalklandislandsmalvinassomaliafederalrepublicrepublicofkyrgyzstantsjechie" +
	"republicofnorthmacedoniamicronesiafedstatesofsintvincent#4231turkscaicoseilandenrepublicmozambiquesaotome#3anhh" +
	"arabrepublicsyriafryserbiamontenegrosocialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarinobangladesjlaospdrpeoplesrepublicmainlandchina" +
	"republicoffrancekirgiziarepublickirgistan#2mac#4492islamicrepublicirannouvellecaledonie#2alb" +
	"saintmaartenfransdeel#4230peoplesrepublicchinadrcongodominicaanserep#4566moldaviansovietsocialistrepublicsudandemocraticrepublic" +
	"repofmoldovarepublicofcaboverdestchristophernevisfederationislamicrepublicmauritania#2aianepaldemocraticfederalrepublicsamoaindependentstate#4233" +
	"chilevanuatuchinataiwanprovincepeoplesdemocraticrepublicethiopiapapaunewguineamartiniquekeelingeilandenbjelorussie" +
	"antiguaandbarbboetankoninkrijknoorwegenswazliandfalklandislandsislasmalvinasliberia#2tjk#4232" +
	"yemenpeoplesdemocraticrepublicsouthadenfrenchterritoryoftheafarsandtheissas#4292taiwanprovinceofchinarepublicivorycoastroemeensesocialistischerepubliek#4512lesotho" +
	"republicofkazakhstansolomonseilandenchannelislandsguernseymicronesiefederalstates#2mafrepublicelsalvadorunitedstatesofbrazilcotedivoireivorycoast" +
	"socialistethiopiaboliviamultinationalestaatpresecessionsudanrepubliekierlandpolandrepublic#2frapeoplesrepubliczanzibarrepyemen" +
	"fransguianaargentijnserepublicdemocratischerepubliekvancongodemocratischfederatiefjoegoslaviewesternsamoasamoa#4404kirgiziesvg" +
	"#4496#2hrv#4234#4246republiekindonesienorthkorearepubliekguatemalafijieilandenrepubliek" +
	"cooperatieverepublicguyanademocratischevolksrepubliekjemengautemalarepublicirakegyptarabrepofrepskoreakoninkrijklibieheardisland" +
	"#4499stateofvietnamrepubliekhondurassaintmaartenkingdomnetherlandsfrenchpartstmartinstatevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistan" +
	"territoryoftheafarsandissasczechrepublic#2mwirepofkoreataafvenezuelarepublicabolivariana#4418republicjemen" +
	"republiekbeninukgreatbritainnorthernireland#2mli#4498commonwealthphilippinescambodiakampucheastvincentendegrenadinensierraleonerepublic" +
	"#2tgoburmaunionofmyanmar#4296mansalomonislands#2omnierserepubliekchinamainland" +
	"liechtenstienvaticancitystateholyseezairecongodemocraticrepublicofterritoryamericansamoakyrgyzstanrepublicfederalstatesofmicronesiaicelandrepublic#2tun" +
	"iranempire#2tonrepubliekitaliebritishhondurasmauritiusislamitischerepubliekafghanistansovietrussiamalvinen" +
	"papuanguineasrilankapakistanislamicrepublicvolksrepubliekpolencssrkaapverdischeislandsicelandlichtenstein" +
	"#4400slovenianrepublictokelaueilandenafghanistanislamicstateformersouthyemenkosovounderunitednationssecuritycouncilresolution1244#4242unitedrepublictanganyikazanzibar" +
	"norfolkislandsbosniehercegovinazuidafrikarepubliekoostenrijkrepubliekburundiafarsendeissasgebiedpalestijnsebevrijdingsorganisatierepublictogo" +
	"caymanismicronesiafederalchinauruguayeasternrepublicexcludeseritreaethiopiakinmenmatsuseparatecustomsterritorytaiwanpenghudominikaanserepublickoninkrijkdernederlanden" +
	"vietnamstatesolomonsformerddrrepublicofpalausudanuntil2011unitedrepubliccameroonformerfederalrepublicgermanydemrepcongo" +
	"heardeilandenmcdonaldeilandenrepubliekderunievanmyanmaryugoslaviasocialistfederalrepublicsaintchristopherennevis#2tlstsjechischeenslowaaksefederalerepubliekmalidemocratischkampuchea" +
	"zuidvietnammalvinasafarsissasterritoryivoorkustazerbajanpalestinianauthorityadministeredterritory#2argdemocracticpeoplesrepublicofkorea" +
	"independentstatepapuanewguinea#2mhlrepublicoftunisiatsjechischeslowaaksefederalrepublictimorlorosaeliechtensteinsvalbardeilandenrepubliektsjaad" +
	"persiaeswatiniswazilandformerzanzibarrwandeserepublicyemendemsaintkittsnevisfederatieformerjoegoslavischerepublicmacedonierepublicofserbia" +
	"#2fjinoordrhodesieunitedrepublictanzaniamalvinasislandsfalklandislandsangolasouthgeorgiazuidelijkesandwicheilandenrepublicofdahomeysaotomeandpr" +
	"territoryofamericansamoaformercongoleopoldstadunitedstatesofamericarepubliekugandazuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampucheaformerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublic" +
	"ierlandbritishguianamicronesiafedstatstmartinfrenchpartuniedersocialistischesovjetrepubliekenrepubliekmauritiussaotomeyprincipe#2are" +
	"franceanddomtomalgeriademocraticpeoplesrepublicgrootbrittannieduitsedemocratischerepubliekfalklandeilandenmalvinas#2tmphongkongsarstkittsnevisfederation" +
	"republicsurinamunitedstatesindonesiahasjemitischkoninkrijkjordanie#2tcdvanuatarepublicofperustatenepalrepublicboeroendi" +
	"southernyemenpeoplesrepublicdjiboetifaeroeisds#2mda#4410staatsgemeenschapserviemontenegrojugoslavieformersamoaonafhankelijkestaat" +
	"chinaprmainland#2hunafghanistanirrepubliccongothegambia#2vgbfrenchrepublicsocialistrepublicroemenie" +
	"verenigdestatesvenezuelaabessinieromaniakingdomkroatieyugoslaviaserbiamontenegrocaymanislandsstmartinfransdeeldutchguianasurinam" +
	"tanganyikazanzibarverenigderepublic#2marfrserbiamontenegroserbiarepubliekalbaniekoninkrijkswazilandomankoninkrijkegyptenorwaykingdom" +
	"volksrepubliekkongoarubakingdomnetherlandsbezettepalestijnsegebiedenvoormaligjoegoslavieargentinerepublicgermanyeastlebaneserepublicnorthsanayemenarabrepublic" +
	"madagascarmalagasyunievanservieenmontenegrogemenebestderbahamasmayottegermanynigeriafederalrepublictunisianrepublicaland" +
	"#4408noordmarianensyrianarabreppeoplesdemocraticrepublicofyemenuppervoltarepublic#2tcadominicanrepuarsyria" +
	"russianfederalformerrepublicofsouthvietnamstateofthesolomonislandsrepubliekfijieilandenkingdomlesothoburmacroatiaformerdemocraticrepublicofvietnam" +
	"transitionalislamicstateofafghanistanturkiyeturkeyverenigdestatenvanbrazilievaticaanstadalgeriapeoplesdemocraticrepublicsouthyemenubangisharicooperatieverepubliekguyana" +
	"gemenebestbahamasrepublicofthefijiislandsgdrformerrepublicafghanistankoreazuideastsamoaformersouthernyemen#2fro" +
	"federalerepublieksomalievietnamsoutharabischerepubliekegyptemostserenerepublicofsanmarino#4414#4466#4478territorypapuanewguinea" +
	"netherlandsantillessaintmaartenthekingdomofthenetherlandsrepubliekcongobrazzavillecongorepublicbrazzavilleyugoslavsocialistfederalrepublicoubanguichariguernseybailiwick" +
	"statekuwaittanziniasiamkingdomcollectivitysaintmartintimorlesteeasttimor#2fin#4417sudan" +
	"#2mltniue#2agosovietunionrussiakingdomoftongaspanishguineabermudasrepubliekkroatie" +
	"fransezuidelijkeantarctischegebiedensocialistischesovjetrepubliekenuniemacedonievoormaligejoegoslavischerepubliekcongorepublicofthelaopeoplesdrliechtensteinprincipalitygermanyfmrfedreprepubliekmoldova" +
	"republicofcameroon#2mdgnatievanbruneideverblijfplaatsvandevrede#4484nkoreademreppeoplesrepofchinakoninkrijkirakverenigderepubliekvantanganyikaenzanzibar" +
	"tanganyikaandzanzibarrepubliekparaguaystbarthelemy#4784soedanindiayugoslaviafederalrepublicofduitsedemocraticrepublic" +
	"#2armkingdomsaudiarabiakorearepubliekmalirepublicsolomonislandsindonesiahungaryrepublicverkon" +
	"southgeorgiesouthsandwicheilandenlandsaintmaartendemocraticrepublicoftimorlestedutchpartsintmaartenwgermanystvincentfrafrenchnewcaledoniarepublicoffinland" +
	"afghanistandemocraticrepublicsanayemenarabrepublicnorthphilippijnenpeoplesrepublicofhungaryegyptunitedarabrepublicuntiedstatesislandsrepublicirangaboneserepublic" +
	"kingdomthailand#4462#4474republicofthenigersgeoandtheiskoninkrijklesothocyprusrepubliccongobrz" +
	"capeverdeiskosovabolivrepublicvenezuelabritishmaagdenislandsbouvettimorlestemacaochinapeoplesrepublicrepublicestonia" +
	"yemennorthwestbankandgazastripfyromnorthmacedoniamacedonia#2mozbritsesalomonseilandenrussiansovietfederativesocialistrepublicukraindemrepofcongo" +
	"republiekperukoreareps#2musamerikaansemaagdeneilandenrepubliekkaapverdie#4480tajiksovietsocialistrepublicbahrainstate" +
	"saintmaartenknetherlandrepubliczambiavenezuelaunitedstatesvolksdemocratischerepubliclaos#4780republicofpanamakingdomromaniaarabischerepublieksyrie" +
	"kambodjanederlandseastindieprincipalityandorrafederalestatenmicronesiakingdombhutanivorycoastrepublicofcotedivoirevorstendomandorraindonesie" +
	"taiwanprovincievanchinakingdomoflaosvenezuelarepublicusamericanoordelijkemarianaislandskuwaitstatevirginislandsoftheunitedstatesformertanganyikaandzanzibar" +
	"hongaarserepublicdemocratischesocialistischerepublieksrilanka#4470republicofmaldiveskingdomburundiandorraprincipalityfyrmacedoniaduitsebondsrepubliek" +
	"falklandislandsmalvinasislandsrussiasovietunionmaagdeneilandenvandeverenigdestatenrussiairelandkenyarepublicchristmaseilandrepubliciraq" +
	"demyemenfrenchguinea#2turunscr1244kosovomacaochinamarshalleilandenstvincentendegrenadineskingdomofiraq" +
	"republicukrainerepublicofhaitiautonomousprovinceofalandkingdomofyemendemocraticrepubliccongofederalrepublicsomalieburmaunieslovakiarepublic" +
	"#2tzarepublicofguineabissauoekrainerepubliekcotedivoirebosnieenhercegovinakosovo#4768transitionalgovernmentethiopia" +
	"koninkrijknepalformertanganyikaenzanzibardijboutirepublicsurinamerepublicequatorialguinearepublicvenezuela"

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
	514, 514, 516, 519, 520, 520, 521, 521, 521, 523, 523, 523, 525, 525, 525, 526,
	526, 528, 528, 528, 528, 529, 530, 533, 533, 534, 534, 535, 535, 535, 537, 538,
	539, 539, 539, 540, 540, 540, 540, 540, 542, 543, 543, 544, 545, 545, 545, 547,
	547, 547, 547, 547, 547, 547, 547, 547, 547, 549, 549, 549, 549, 549, 550, 551,
	551, 551, 551, 551, 553, 553, 553, 554, 554, 554, 554, 555, 556, 557, 557, 557,
	559, 560, 561, 563, 563, 564, 565, 565, 566, 566, 568, 569, 569, 570, 572, 572,
	572, 572, 574, 576, 577, 578, 580, 580, 581, 582, 582, 582, 583, 583, 584, 584,
	585, 586, 587, 588, 588, 588, 588, 588, 590, 591, 591, 591, 592, 592, 592, 594,
	594, 594, 594, 595, 595, 596, 596, 597, 599, 600, 600, 600, 600, 601, 601, 601,
	601, 603, 604, 607, 607, 609, 611, 612, 613, 613, 613, 613, 614, 614, 615, 616,
	617, 617, 619, 619, 619, 622, 622, 624, 624, 624, 624, 625, 625, 626, 626, 628,
	629, 629, 632, 632, 633, 633, 634, 634, 634, 634, 634, 636, 636, 636, 637, 639,
	641, 641, 641, 641, 641, 642, 642, 643, 643, 643, 644, 644, 644, 644, 644, 644,
	645, 645, 646, 646, 648, 649, 651, 652, 652, 653, 654, 654, 655, 656, 658, 658,
	658, 658, 659, 660, 661, 662, 663, 665, 665, 667, 667, 667, 667, 668, 668, 669,
	671, 671, 672, 672, 673, 674, 674, 674, 674, 674, 674, 674, 674, 674, 675, 675,
	676, 677, 677, 679, 679, 680, 680, 680, 680, 681, 683, 683, 683, 683, 683, 683,
	684, 686, 686, 686, 688, 689, 691, 692, 692, 693, 695, 695, 695, 695, 696, 696,
	697, 697, 697, 697, 698, 698, 698, 698, 698, 698, 700, 701, 701, 701, 701, 701,
	701, 701, 703, 703, 703, 703, 703, 703, 705, 706, 707, 707, 709, 709, 709, 710,
	711, 712, 712, 712, 713, 714, 714, 714, 715, 715, 715, 715, 715, 716, 717, 717,
	717, 717, 719, 719, 719, 720, 722, 722, 722, 724, 724, 724, 725, 725, 726, 727,
	729, 729, 729, 731, 732, 732, 733, 735, 735, 735, 735, 736, 736, 736, 738, 738,
	742, 743, 746, 747, 747, 747, 747, 748, 749, 749, 749, 749, 750, 750, 750, 750,
	750, 750, 751, 752, 752, 752, 752, 752, 753, 753, 753, 753, 754, 754, 754, 754,
	754, 755, 756, 756, 756, 756, 756, 757, 757, 758, 758, 758, 759, 759, 759, 759,
	759, 759, 760, 760, 762, 762, 762, 765, 765, 767, 768, 768, 769, 769, 770, 770,
	771, 772, 774, 774, 775, 777, 777, 777, 777, 777, 777, 777, 777, 777, 777, 778,
	778, 779, 779, 780, 780, 781, 782, 782, 782, 782, 782, 782, 782, 782, 782, 784,
	785, 788, 789, 789, 790, 791, 792, 793, 793, 793, 794, 797, 798, 799, 799, 799,
	799, 800, 801, 801, 801, 802, 802, 802, 802, 803, 803, 804, 804, 805, 805, 805,
	808, 808, 809, 809, 809, 809, 810, 813, 814, 815, 815, 815, 816, 816, 818, 818,
	819, 821, 822, 822, 822, 822, 822, 823, 823, 823, 823, 825, 825, 825, 825, 825,
	825, 828, 828, 828, 828, 830, 830, 830, 830, 830, 833, 834, 834, 835, 836, 836,
	837, 837, 837, 837, 838, 839, 839, 842, 843, 843, 843, 844, 844, 844, 844, 844,
	846, 847, 847, 847, 847, 848, 850, 850, 850, 852, 852, 852, 852, 852, 853, 853,
	853, 853, 855, 856, 856, 856, 857, 859, 860, 860, 861, 861, 861, 861, 861, 861,
	862, 863, 864, 865, 865, 865, 865, 865, 865, 865, 867, 868, 868, 868, 869, 869,
	869, 870, 870, 870, 870, 870, 870, 871, 871, 871, 871, 871, 873, 873, 874, 874,
	874, 874, 874, 875, 875, 876, 876, 876, 876, 877, 877, 877, 877, 878, 878, 879,
	880, 880, 881, 884, 884, 884, 885, 885, 888, 888, 888, 888, 888, 889, 890, 892,
	892, 893, 894, 894, 894, 894, 896, 896, 897, 897, 898, 898, 898, 900, 900, 902,
	902, 902, 902, 902, 902, 902, 902, 902, 902, 902, 902, 903, 903, 903, 904, 904,
	906, 906, 908, 908, 908, 908, 908, 909, 910, 910, 911, 912, 912, 913, 914, 914,
	914, 914, 914, 914, 914, 915, 916, 916, 917, 917, 917, 917, 917, 919, 919, 919,
	921, 921, 922, 923, 924, 924, 924, 926, 928, 929, 929, 929, 929, 929, 930, 930,
	930, 930, 930, 930, 932, 932, 933, 933, 934, 936, 936, 936, 936, 936, 936, 936,
	936, 937, 938, 939, 939, 940, 940, 940, 941, 941, 941, 941, 941, 941, 941, 941,
	941, 943, 943, 943, 944, 944, 945, 945, 945, 946, 946, 946, 947, 947, 948, 948,
	948, 948, 948, 949, 950, 950, 950, 951, 952, 952, 953, 953, 953, 953, 953, 953,
	954, 954, 954, 954, 954, 954, 955, 955, 955, 955, 955, 955, 959, 959, 959, 960,
	960, 961, 962, 962, 963, 963, 963, 963, 963, 963, 964, 965, 966, 966, 966, 966,
	966, 966, 967, 969, 970, 971, 973, 975, 976, 976, 976, 976, 977, 978, 979, 980,
	981, 982, 983, 984, 985, 985, 986, 987, 987, 987, 987, 988, 989, 989, 991, 991,
	992, 992, 993, 993, 993, 995, 995, 996, 996, 996, 997, 997, 997, 997, 997, 997,
	1000, 1001, 1001, 1001, 1003, 1003, 1004, 1006, 1008, 1008, 1008, 1009, 1010, 1011, 1013, 1015,
	1015, 1015, 1017, 1017, 1017, 1017, 1017, 1018, 1019, 1023, 1024, 1025, 1025, 1026, 1026, 1026,
	1027, 1028, 1028, 1028, 1028, 1028, 1030, 1031, 1033, 1034, 1034, 1034, 1035, 1036, 1036, 1037,
	1037, 1037, 1037, 1037, 1037, 1038, 1038, 1038, 1038, 1039, 1039, 1040, 1040, 1040, 1040, 1040,
	1040, 1041, 1042, 1043, 1043, 1043, 1044, 1045, 1047, 1048, 1048, 1048, 1048, 1048, 1049, 1049,
	1049, 1049, 1050, 1051, 1051, 1053, 1054, 1055, 1056, 1056, 1056, 1056, 1056, 1058, 1058, 1059,
	1059, 1060, 1060, 1060, 1060, 1061, 1062, 1063, 1063, 1064, 1064, 1064, 1064, 1066, 1066, 1066,
	1066, 1066, 1066, 1066, 1066, 1068, 1069, 1070, 1070, 1070, 1070, 1071, 1071, 1071, 1072, 1072,
	1072, 1072, 1072, 1074, 1075, 1075, 1077, 1077, 1077, 1077, 1077, 1077, 1077, 1077, 1077, 1079,
	1080, 1080, 1080, 1080, 1080, 1081, 1081, 1082, 1083, 1084, 1084, 1084, 1085, 1085, 1086, 1088,
	1088, 1090, 1091, 1092, 1092, 1092, 1093, 1093, 1093, 1093, 1094, 1094, 1094, 1094, 1095, 1097,
	1097, 1097, 1097, 1098, 1099, 1100, 1100, 1100, 1100, 1102, 1103, 1104, 1104, 1104, 1104, 1105,
	1107, 1107, 1107, 1107, 1108, 1108, 1109, 1109, 1109, 1109, 1110, 1110, 1112, 1114, 1114, 1114,
	1115, 1115, 1115, 1115, 1116, 1116, 1118, 1118, 1118, 1118, 1119, 1119, 1121, 1121, 1121, 1121,
	1122, 1122, 1122, 1122, 1123, 1124, 1125, 1126, 1126, 1126, 1128, 1128, 1128, 1129, 1129, 1129,
	1130, 1130, 1130, 1130, 1130, 1130, 1130, 1130, 1132, 1133, 1134, 1135, 1136, 1137, 1137, 1138,
	1140, 1140, 1140, 1142, 1144, 1144, 1144, 1144, 1146, 1148, 1150, 1152, 1152, 1153, 1153, 1154,
	1154, 1154, 1155, 1155, 1156, 1158, 1161, 1163, 1165, 1165, 1165, 1165, 1165, 1165, 1166, 1167,
	1168, 1168, 1169, 1169, 1170, 1170, 1170, 1170, 1170, 1170, 1170, 1171, 1171, 1171, 1171, 1171,
	1171, 1173, 1173, 1174, 1175, 1175, 1175, 1175, 1175, 1176, 1176, 1176, 1176, 1177, 1179, 1179,
	1179, 1179, 1179, 1179, 1179, 1180, 1181, 1182, 1184, 1184, 1184, 1184, 1185, 1185, 1185, 1186,
	1186, 1186, 1186, 1186, 1187, 1187, 1187, 1187, 1189, 1191, 1191, 1191, 1193, 1193, 1194, 1194,
	1194, 1194, 1194, 1194, 1194, 1194, 1194, 1194, 1194, 1195, 1197, 1197, 1197, 1197, 1198, 1198,
	1199, 1199, 1199, 1199, 1200, 1200, 1200, 1200, 1200, 1201, 1202, 1202, 1202, 1203, 1203, 1203,
	1204, 1204, 1205, 1205, 1206, 1208, 1208, 1208, 1208, 1208, 1208, 1208, 1209, 1209, 1209, 1209,
	1209, 1211, 1211, 1211, 1212, 1212, 1214, 1215, 1215, 1215, 1216, 1217, 1217, 1219, 1221, 1221,
	1222, 1222, 1222, 1222, 1222, 1223, 1223, 1224, 1225, 1226, 1226, 1226, 1226, 1226, 1227, 1227,
	1227, 1227, 1227, 1227, 1227, 1228, 1228, 1228, 1228, 1228, 1228, 1229, 1231, 1233, 1233, 1233,
	1233, 1234, 1236, 1236, 1237, 1238, 1240, 1240, 1241, 1241, 1243, 1243, 1243, 1244, 1245, 1245,
	1246, 1246, 1246, 1246, 1246, 1247, 1247, 1247, 1249, 1250, 1250, 1250, 1251, 1251, 1251, 1251,
	1251, 1252, 1252, 1253, 1253, 1254, 1254, 1255, 1255, 1255, 1257, 1258, 1258, 1259, 1259, 1259,
	1259, 1260, 1260, 1260, 1262, 1264, 1266, 1268, 1269, 1269, 1270, 1270, 1270, 1272, 1272, 1274,
	1274, 1274, 1274, 1274, 1275, 1276, 1277, 1278, 1279, 1279, 1279, 1280, 1281, 1281, 1281, 1282,
	1283, 1283, 1285, 1286, 1286, 1286, 1287, 1290, 1291, 1291, 1291, 1292, 1294, 1294, 1294, 1294,
	1294, 1294, 1294, 1294, 1295, 1296, 1296, 1297, 1298, 1298, 1299, 1300, 1301, 1301, 1301, 1301,
	1301, 1301, 1302, 1302, 1302, 1302, 1303, 1303, 1304, 1304, 1306, 1306, 1306, 1306, 1306, 1306,
	1308, 1308, 1308, 1308, 1309, 1309, 1310, 1312, 1312, 1313, 1313, 1313, 1314, 1314, 1314, 1314,
	1314, 1314, 1315, 1315, 1315, 1315, 1315, 1317, 1317, 1318, 1319, 1319, 1319, 1320, 1320, 1321,
	1321, 1322, 1322, 1322, 1322, 1322, 1322, 1323, 1324, 1324, 1325, 1326, 1328, 1329, 1329, 1330,
	1332, 1332, 1332, 1332, 1335, 1335, 1335, 1337, 1339, 1340, 1341, 1341, 1342, 1342, 1343, 1343,
	1344, 1344, 1345, 1346, 1346, 1347, 1347, 1347, 1347, 1348, 1348, 1348, 1348, 1348, 1348, 1348,
	1348, 1348, 1348, 1348, 1350, 1350, 1352, 1353, 1353, 1353, 1354, 1355, 1356, 1356, 1356, 1356,
	1357, 1357, 1357, 1358, 1358, 1360, 1360, 1360, 1360, 1360, 1360, 1361, 1361, 1361, 1362, 1362,
	1364, 1364, 1364, 1364, 1364, 1366, 1366, 1369, 1372, 1373, 1373, 1373, 1373, 1373, 1374, 1374,
	1375, 1375, 1376, 1377, 1377, 1378, 1378, 1378, 1378, 1378, 1378, 1378, 1380, 1380, 1381, 1381,
	1381, 1384, 1384, 1385, 1385, 1385, 1385, 1386, 1387, 1387, 1387, 1387, 1387, 1387, 1387, 1387,
	1387, 1387, 1388, 1389, 1390, 1390, 1390, 1390, 1390, 1391, 1392, 1392, 1394, 1394, 1395, 1396,
	1397, 1397, 1399, 1399, 1399, 1399, 1399, 1400, 1400, 1400, 1401, 1401, 1401, 1401, 1402, 1402,
	1402, 1403, 1403, 1403, 1403, 1403, 1403, 1403, 1404, 1404, 1406, 1406, 1407, 1408, 1408, 1409,
	1409, 1410, 1410, 1411, 1412, 1413, 1413, 1414, 1416, 1416, 1416, 1416, 1416, 1418, 1419, 1419,
	1420, 1420, 1420, 1420, 1421, 1422, 1423, 1424, 1424, 1424, 1424, 1424, 1425, 1426, 1428, 1428,
	1428, 1428, 1431, 1431, 1432, 1434, 1435, 1436, 1436, 1437, 1437, 1438, 1438, 1438, 1438, 1439,
	1439, 1440, 1441, 1441, 1441, 1441, 1441, 1442, 1442, 1443, 1445, 1446, 1447, 1449, 1449, 1449,
	1449, 1450, 1451, 1453, 1454, 1454, 1456, 1456, 1457, 1458, 1460, 1460, 1461, 1461, 1462, 1463,
	1463, 1464, 1464, 1464, 1465, 1466, 1468, 1468, 1469, 1470, 1472, 1472, 1472, 1472, 1473, 1476,
	1476, 1476, 1476, 1477, 1480, 1480, 1482, 1482, 1482, 1482, 1482, 1482, 1482, 1483, 1484, 1484,
	1485, 1486, 1486, 1487, 1488, 1488, 1490, 1490, 1491, 1492, 1494, 1494, 1497, 1497, 1499, 1500,
	1500, 1501, 1501, 1502, 1502, 1504, 1506, 1507, 1507, 1508, 1508, 1509, 1509, 1509, 1511, 1511,
	1511, 1511, 1512, 1513, 1513, 1513, 1513, 1513, 1513, 1514, 1514, 1514, 1515, 1517, 1519, 1519,
	1520, 1520, 1521, 1521, 1521, 1523, 1524, 1524, 1525, 1525, 1527, 1528, 1529, 1530, 1531, 1531,
	1532, 1532, 1534, 1534, 1535, 1536, 1539, 1541, 1542, 1542, 1543, 1543, 1545, 1546, 1548, 1549,
	1550, 1550, 1551, 1551, 1552, 1552, 1552, 1552, 1552, 1553, 1554, 1554, 1554, 1555, 1556, 1557,
	1557, 1557, 1557, 1557, 1560, 1560, 1560, 1561, 1562, 1562, 1562, 1562, 1562, 1562, 1563, 1563,
	1564, 1565, 1565, 1566, 1566, 1566, 1566, 1566, 1569, 1569, 1569, 1569, 1570, 1571, 1571, 1571,
	1571, 1571, 1571, 1573, 1574, 1575, 1576, 1576, 1576, 1577, 1578, 1578, 1578, 1579, 1580, 1580,
	1580, 1580, 1580, 1580, 1581, 1583, 1584, 1585, 1585, 1586, 1587, 1587, 1587, 1588, 1588, 1588,
	1588, 1588, 1588, 1588, 1589, 1589, 1589, 1589, 1589, 1590, 1590, 1591, 1592, 1593, 1595, 1595,
	1595, 1596, 1597, 1599, 1599, 1599, 1600, 1600, 1600, 1600, 1601, 1601, 1601, 1601, 1602, 1602,
	1602, 1604, 1606, 1606, 1608, 1608, 1609, 1609, 1609, 1609, 1610, 1611, 1611, 1611, 1613, 1613,
	1613, 1614, 1614, 1614, 1614, 1614, 1615, 1616, 1616, 1616, 1616, 1616, 1616, 1618, 1618, 1619,
	1620, 1621, 1621, 1622, 1624, 1624, 1624, 1625, 1625, 1626, 1626, 1626, 1626, 1626, 1628, 1629,
	1631, 1632, 1632, 1632, 1632, 1632, 1632, 1633, 1634, 1634, 1635, 1636, 1636, 1636, 1636, 1636,
	1636, 1636, 1636, 1636, 1639, 1639, 1639, 1639, 1639, 1640, 1640, 1640, 1640, 1640, 1643, 1643,
	1643, 1643, 1644, 1644, 1646, 1646, 1647, 1647, 1647, 1647, 1647, 1647, 1647, 1648, 1649, 1649,
	1649, 1650, 1650, 1653, 1653, 1653, 1653, 1653, 1654, 1654, 1656, 1656, 1657, 1657, 1658, 1659,
	1660, 1660, 1660, 1663, 1663, 1664, 1665, 1666, 1667, 1667, 1667, 1667, 1668, 1669, 1669, 1670,
	1670, 1672, 1672, 1673, 1676, 1678, 1679, 1679, 1679, 1679, 1679, 1679, 1680, 1681, 1682, 1682,
	1686, 1686, 1687, 1687, 1688, 1689, 1689, 1689, 1689, 1691, 1691, 1692, 1692, 1694, 1694, 1695,
	1696, 1696, 1696, 1697, 1698, 1698, 1699, 1699, 1699, 1701, 1701, 1701, 1702, 1703, 1704, 1705,
	1706, 1706, 1707, 1707, 1707, 1707, 1709, 1710, 1711, 1712, 1713, 1713, 1713, 1714, 1717, 1718,
	1718, 1718, 1718, 1718, 1719, 1719, 1720, 1720, 1721, 1721, 1721, 1721, 1722, 1724, 1724, 1724,
	1724, 1724, 1726, 1726, 1727, 1727, 1728, 1730, 1731, 1734, 1736, 1737, 1737, 1737, 1737, 1738,
	1738, 1739, 1739, 1739, 1739, 1739, 1739, 1740, 1741, 1742, 1742, 1742, 1742, 1742, 1742, 1742,
	1742, 1742, 1742, 1744, 1744, 1744, 1745, 1745, 1747, 1748, 1749, 1750, 1750, 1751, 1751, 1751,
	1751, 1752, 1753, 1753, 1754, 1754, 1754, 1755, 1755, 1756, 1758, 1760, 1763, 1763, 1764, 1764,
	1764, 1764, 1764, 1764, 1765, 1765, 1765, 1766, 1766, 1766, 1766, 1766, 1766, 1768, 1771, 1771,
	1772, 1773, 1775, 1775, 1775, 1775, 1777, 1777, 1777, 1778, 1779, 1781, 1782, 1782, 1783, 1784,
	1784, 1784, 1784, 1785, 1786, 1787, 1787, 1788, 1788, 1788, 1789, 1789, 1790, 1790, 1791, 1792,
	1794, 1795, 1795, 1795, 1798, 1798, 1799, 1799, 1801, 1801, 1801, 1801, 1801, 1802, 1802, 1803,
	1803, 1803, 1803, 1803, 1804, 1805, 1805, 1807, 1807, 1807, 1808, 1809, 1809, 1810, 1810, 1810,
	1810, 1810, 1811, 1811, 1814, 1814, 1816, 1816, 1817, 1817, 1817, 1817, 1817, 1817, 1817, 1818,
	1819, 1820, 1820, 1820, 1820, 1820, 1821, 1822, 1826, 1827, 1829, 1829, 1829, 1829, 1829, 1831,
	1831, 1831, 1831, 1832, 1832, 1832, 1832, 1834, 1835, 1836, 1836, 1838, 1839, 1840, 1840, 1840,
	1841, 1841, 1841, 1842, 1842, 1842, 1842, 1842, 1842, 1842, 1842, 1844, 1847, 1847, 1847, 1848,
	1848, 1848, 1848, 1848, 1848, 1850, 1850, 1850, 1851, 1852, 1854, 1854, 1855, 1855, 1855, 1855,
	1855, 1855, 1857, 1858, 1858, 1858, 1859, 1859, 1862, 1862, 1862, 1862, 1863, 1864, 1864, 1866,
	1867, 1867, 1868, 1869, 1870, 1870, 1871, 1872, 1872, 1873, 1875, 1876, 1877, 1878, 1878, 1878,
	1879, 1881, 1881, 1881, 1881, 1881, 1882, 1883, 1883, 1883, 1883, 1883, 1883, 1883, 1883, 1883,
	1883, 1885, 1887, 1887, 1887, 1887, 1887, 1888, 1888, 1888, 1888, 1889, 1890, 1890, 1892, 1893,
	1893, 1894, 1894, 1894, 1894, 1894, 1894, 1894, 1894, 1895, 1896, 1896, 1896, 1896, 1896, 1897,
	1897, 1897, 1897, 1898, 1899, 1899, 1899, 1900, 1901, 1902, 1902, 1902, 1903, 1903, 1904, 1906,
	1906, 1906, 1908, 1908, 1908, 1910, 1912, 1912, 1913, 1915, 1915, 1915, 1916, 1917, 1917, 1918,
	1918, 1918, 1918, 1919, 1919, 1919, 1919, 1920, 1920, 1921, 1921, 1922, 1922, 1923, 1923, 1924,
	1924, 1924, 1925, 1925, 1925, 1925, 1925, 1926, 1927, 1928, 1928, 1929, 1929, 1929, 1932, 1934,
	1934, 1935, 1935, 1936, 1937, 1937, 1938, 1938, 1940, 1942, 1942, 1942, 1945, 1945, 1945, 1945,
	1945, 1945, 1946, 1946, 1946, 1947, 1947, 1947, 1947, 1948, 1950, 1950, 1950, 1951, 1951, 1951,
	1952, 1953, 1953, 1954, 1955, 1956, 1957, 1957, 1957, 1957, 1958, 1958, 1959, 1960, 1962, 1962,
	1963, 1963, 1964, 1964, 1965, 1965, 1965, 1966, 1967, 1968, 1968, 1969, 1970, 1972, 1972, 1973,
	1973, 1973, 1973, 1973, 1973, 1973, 1974, 1974, 1974, 1975, 1977, 1977, 1979, 1980, 1980, 1982,
	1984, 1984, 1984, 1984, 1986, 1986, 1986, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987,
	1987, 1988, 1989, 1989, 1989, 1990, 1992, 1992, 1992, 1993, 1993, 1994, 1994, 1995, 1996, 1998,
	2000, 2000, 2001, 2001, 2003, 2003, 2003, 2004, 2004, 2004, 2004, 2004, 2005, 2006, 2006, 2007,
	2007, 2008, 2008, 2009, 2010, 2012, 2012, 2013, 2013, 2013, 2013, 2013, 2014, 2014, 2015, 2015,
	2019, 2019, 2020, 2021, 2021, 2021, 2021, 2022, 2023, 2024, 2029, 2029, 2029, 2029, 2031, 2031,
	2031, 2031, 2031, 2032, 2032, 2032, 2033, 2033, 2033, 2033, 2034, 2034, 2035, 2035, 2036, 2036,
	2037, 2037, 2037, 2037, 2038, 2038, 2041, 2041, 2041, 2043, 2045, 2046, 2047, 2047, 2047, 2048,
	2048, 2049, 2049, 2049, 2049, 2050, 2050, 2050, 2050, 2050, 2051, 2053, 2054, 2055, 2056, 2056,
	2056, 2057, 2058, 2058, 2058, 2058, 2059, 2059, 2059, 2060, 2061, 2061, 2061, 2061, 2062, 2062,
	2062, 2063, 2063, 2064, 2065, 2067, 2067, 2068, 2068, 2068, 2068, 2069, 2070, 2071, 2071, 2071,
	2071, 2071, 2072, 2073, 2074, 2075, 2075, 2076, 2076, 2076, 2077, 2077, 2077, 2078, 2078, 2079,
	2079, 2079, 2080, 2081, 2081, 2082, 2082, 2083, 2083, 2084, 2085, 2086, 2087, 2088, 2089, 2090,
	2091, 2092, 2092, 2092, 2093, 2094, 2095, 2097, 2098, 2099, 2099, 2100, 2100, 2101, 2101, 2102,
	2102, 2103, 2104, 2104, 2105, 2106, 2106, 2107, 2107, 2108, 2108, 2108, 2109, 2109, 2109, 2109,
	2109, 2109, 2109, 2109, 2109, 2110, 2110, 2110, 2110, 2110, 2110, 2110, 2110, 2110, 2110, 2110,
	2110, 2110, 2110, 2110, 2111, 2112, 2113, 2113, 2114, 2116, 2117, 2117, 2118, 2118, 2120, 2121,
	2122, 2122, 2122, 2124, 2125, 2126, 2127, 2128, 2128, 2128, 2129, 2130, 2130, 2130, 2131, 2131,
	2132, 2132, 2134, 2135, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2136, 2137, 2137, 2138,
	2138, 2139, 2141, 2143, 2145, 2145, 2145, 2146, 2146, 2146, 2147, 2147, 2148, 2148, 2148, 2149,
	2150, 2150, 2150, 2150, 2150, 2151, 2151, 2153, 2155, 2156, 2156, 2156, 2158, 2158, 2158, 2159,
	2160, 2161, 2162, 2162, 2165, 2166, 2166, 2166, 2166, 2166, 2166, 2166, 2167, 2168, 2168, 2168,
	2168, 2168, 2169, 2169, 2170, 2170, 2170, 2170, 2170, 2170, 2171, 2173, 2173, 2173, 2173, 2173,
	2174, 2174, 2174, 2174, 2175, 2176, 2176, 2176, 2176, 2176, 2177, 2177, 2177, 2178, 2178, 2178,
	2178, 2178, 2180, 2181, 2181, 2181, 2182, 2183, 2184, 2184, 2184, 2184, 2184, 2184, 2184, 2184,
	2185, 2187, 2187, 2187, 2188, 2188, 2188, 2190, 2191, 2192, 2192, 2193, 2193, 2194, 2195, 2195,
	2196, 2197, 2198, 2198, 2200, 2201, 2201, 2201, 2201, 2202, 2205, 2205, 2206, 2207, 2207, 2208,
	2208, 2210, 2210, 2211, 2211, 2214, 2214, 2216, 2217, 2220, 2221, 2222, 2223, 2223, 2223, 2224,
	2224, 2225, 2225, 2225, 2225, 2227, 2227, 2229, 2231, 2232, 2234, 2234, 2235, 2236, 2236, 2236,
	2236, 2236, 2238, 2239, 2240, 2240, 2241, 2242, 2242, 2242, 2243, 2245, 2246, 2246, 2247, 2248,
	2249, 2252, 2252, 2252, 2252, 2253, 2253, 2253, 2253, 2253, 2253, 2254, 2255, 2255, 2255, 2257,
	2259, 2259, 2260, 2260, 2261, 2263, 2263, 2263, 2263, 2263, 2264, 2265, 2265, 2265, 2265, 2265,
	2265, 2265, 2266, 2267, 2267, 2269, 2269, 2270, 2270, 2271, 2272, 2272, 2272, 2272, 2272, 2274,
	2274, 2274, 2274, 2275, 2275, 2275, 2276, 2277, 2278, 2278, 2279, 2279, 2280, 2282, 2282, 2282,
	2282, 2283, 2285, 2285, 2285, 2285, 2285, 2287, 2287, 2287, 2288, 2288, 2288, 2289, 2290, 2291,
	2293, 2293, 2294, 2294, 2294, 2294, 2294, 2294, 2294, 2294, 2294, 2295, 2295, 2296, 2297, 2297,
	2299, 2299, 2301, 2301, 2301, 2303, 2303, 2303, 2304, 2304, 2306, 2307, 2307, 2307, 2307, 2308,
	2308, 2308, 2308, 2308, 2308, 2309, 2309, 2310, 2312, 2312, 2313, 2313, 2313, 2314, 2318, 2318,
	2319, 2319, 2320, 2321, 2321, 2322, 2323, 2323, 2323, 2324, 2325, 2327, 2327, 2327, 2328, 2331,
	2331, 2331, 2331, 2332, 2332, 2332, 2332, 2332, 2333, 2334, 2334, 2334, 2335, 2337, 2337, 2337,
	2338, 2338, 2339, 2339, 2339, 2340, 2342, 2342, 2342, 2342, 2342, 2343, 2344, 2345, 2346, 2347,
	2347, 2348, 2349, 2351, 2352, 2352, 2352, 2353, 2353, 2353, 2353, 2354, 2354, 2355, 2357, 2357,
	2359, 2362, 2363, 2366, 2366, 2366, 2366, 2366, 2367, 2367, 2367, 2367, 2368, 2370, 2370, 2371,
	2371, 2371, 2371, 2371, 2371, 2372, 2372, 2373, 2373, 2374, 2376, 2376, 2376, 2376, 2377, 2377,
	2378, 2378, 2379, 2382, 2383, 2384, 2384, 2385, 2385, 2385, 2386, 2387, 2388, 2388, 2388, 2391,
	2391, 2391, 2393, 2393, 2395, 2396, 2396, 2397, 2397, 2397, 2399, 2399, 2400, 2401, 2401, 2403,
	2405, 2406, 2406, 2407, 2408, 2408, 2408, 2408, 2408, 2408, 2409, 2409, 2410, 2411, 2411, 2411,
	2411, 2411, 2411, 2411, 2412, 2412, 2412, 2412, 2412, 2412, 2413, 2415, 2415, 2415, 2416, 2419,
	2420, 2421, 2422, 2422, 2425, 2426, 2426, 2426, 2427, 2427, 2427, 2427, 2427, 2428, 2428, 2429,
	2430, 2430, 2430, 2430, 2430, 2431, 2432, 2432, 2432, 2433, 2433, 2433, 2434, 2434, 2435, 2435,
	2437, 2438, 2439, 2439, 2440, 2440, 2440, 2442, 2443, 2443, 2445, 2445, 2445, 2446, 2446, 2446,
	2447, 2447, 2448, 2448, 2448, 2449, 2449, 2450, 2450, 2450, 2450, 2450, 2450, 2451, 2452, 2452,
	2452, 2454, 2456, 2458, 2459, 2459, 2459, 2459, 2461, 2461, 2461, 2461, 2461, 2461, 2464, 2464,
	2466, 2466, 2466, 2466, 2468, 2468, 2469, 2469, 2469, 2469, 2469, 2470, 2471, 2472, 2473, 2473,
	2476, 2477, 2482, 2484, 2485, 2486, 2487, 2487, 2487, 2487, 2487, 2490, 2490, 2490, 2493, 2493,
	2493, 2493, 2493, 2493, 2493, 2494, 2495, 2496, 2496, 2497, 2497, 2498, 2498, 2499, 2499, 2501,
	2501, 2501, 2504, 2504, 2505, 2505, 2505, 2505, 2505, 2506, 2506, 2507, 2507, 2507, 2507, 2507,
	2507, 2507, 2507, 2508, 2509, 2510, 2512, 2512, 2513, 2515, 2515, 2515, 2515, 2516, 2516, 2518,
	2518, 2520, 2525, 2527, 2528, 2528, 2528, 2528, 2528, 2529, 2529, 2529, 2530, 2531, 2531, 2531,
	2531, 2531, 2532, 2532, 2532, 2533, 2533, 2533, 2533, 2534, 2534, 2535, 2535, 2536, 2537, 2540,
	2541, 2541, 2542, 2542, 2542, 2543, 2543, 2544, 2544, 2544, 2546, 2547, 2547, 2550, 2552, 2552,
	2552, 2553, 2554, 2554, 2554, 2555, 2555, 2555, 2556, 2557, 2558, 2559, 2559, 2563, 2564, 2565,
	2565, 2566, 2568, 2569, 2570, 2570, 2570, 2570, 2570, 2571, 2571, 2571, 2572, 2572, 2572, 2574,
	2574, 2574, 2574, 2574, 2574, 2575, 2576, 2577, 2577, 2578, 2579, 2579, 2579, 2579, 2579, 2581,
	2582, 2584, 2587, 2589, 2590, 2590, 2590, 2590, 2590, 2592, 2592, 2592, 2592, 2592, 2594, 2595,
	2596, 2596, 2596, 2596, 2598, 2599, 2600, 2601, 2602, 2602, 2603, 2603, 2604, 2606, 2606, 2606,
	2607, 2610, 2613, 2614, 2614, 2614, 2614, 2616, 2617, 2618, 2618, 2618, 2619, 2619, 2619, 2620,
	2620, 2621, 2622, 2623, 2624, 2626, 2626, 2627, 2628, 2628, 2628, 2628, 2629, 2629, 2633, 2635,
	2636, 2637, 2641, 2641, 2641, 2641, 2641, 2643, 2643, 2643, 2643, 2644, 2644, 2644, 2645, 2646,
	2647, 2647, 2647, 2648, 2648, 2648, 2648, 2650, 2651, 2652, 2653, 2654, 2654, 2658, 2660, 2663,
	2663, 2664, 2666, 2666, 2666, 2666, 2666, 2666, 2667, 2669, 2670, 2670, 2670, 2670, 2670, 2670,
	2670, 2670, 2672, 2672, 2673, 2673, 2675, 2675, 2676, 2677, 2677, 2677, 2679, 2681, 2682, 2684,
	2684, 2685, 2690, 2691, 2692, 2693, 2694, 2695, 2696, 2697, 2697, 2698, 2698, 2698, 2698, 2699,
	2701, 2701, 2701, 2701, 2701, 2701, 2702, 2702, 2702, 2702, 2704, 2704, 2704, 2705, 2705, 2706,
	2706, 2706, 2707, 2707, 2707, 2707, 2708, 2709, 2710, 2710, 2710, 2711, 2711, 2712, 2712, 2712,
	2712, 2713, 2714, 2714, 2714, 2717, 2717, 2719, 2720, 2721, 2721, 2723, 2723, 2723, 2724, 2729,
	2729, 2732, 2732, 2733, 2734, 2735, 2735, 2735, 2736, 2738, 2739, 2739, 2739, 2739, 2740, 2741,
	2741, 2742, 2744, 2745, 2746, 2746, 2746, 2747, 2747, 2747, 2748, 2748, 2748, 2748, 2751, 2753,
	2753, 2754, 2755, 2756, 2756, 2756, 2756, 2756, 2759, 2759, 2761, 2762, 2763, 2764, 2764, 2766,
	2766, 2766, 2766, 2766, 2766, 2768, 2768, 2768, 2768, 2769, 2769, 2770, 2770, 2770, 2771, 2773,
	2773, 2775, 2776, 2777, 2778, 2778, 2778, 2779, 2780, 2780, 2780, 2780, 2780, 2781, 2782, 2783,
	2783, 2783, 2783, 2783, 2783, 2783, 2784, 2784, 2784, 2785, 2785, 2786, 2786, 2788, 2788, 2789,
	2789, 2790, 2791, 2792, 2794, 2795, 2796, 2797, 2799, 2799, 2799, 2800, 2800, 2800, 2800, 2801,
	2801, 2803, 2803, 2804, 2804, 2804, 2804, 2804, 2805, 2805, 2806, 2808, 2808, 2809, 2811, 2813,
	2813, 2816, 2816, 2816, 2817, 2817, 2818, 2818, 2818, 2819, 2819, 2820, 2820, 2820, 2820, 2821,
	2821, 2821, 2821, 2821, 2821, 2821, 2821, 2821, 2822, 2823, 2824, 2824, 2824, 2824, 2824, 2825,
	2826, 2827, 2827, 2827, 2828, 2828, 2828, 2831, 2832, 2833, 2835, 2836, 2837, 2837, 2838, 2841,
	2842, 2842, 2844, 2844, 2845, 2845, 2846, 2847, 2848, 2850, 2850, 2850, 2851, 2851, 2851, 2851,
	2853, 2854, 2854, 2854, 2854, 2854, 2854, 2854, 2855, 2855, 2856, 2856, 2856, 2858, 2858, 2858,
	2859, 2860, 2860, 2860, 2862, 2862, 2862, 2862, 2863, 2863, 2863, 2863, 2864, 2865, 2867, 2868,
	2871, 2872, 2873, 2874, 2876, 2876, 2877, 2877, 2877, 2877, 2878, 2879, 2879, 2880, 2880, 2880,
	2880, 2880, 2882, 2882, 2882, 2882, 2885, 2885, 2885, 2885, 2887, 2887, 2888, 2889, 2890, 2891,
	2894, 2897, 2899, 2900, 2901, 2902, 2902, 2903, 2903, 2903, 2904, 2904, 2904, 2904, 2907, 2909,
	2910, 2910, 2911, 2912, 2912, 2912, 2912, 2912, 2913, 2913, 2914, 2914, 2914, 2916, 2917, 2917,
	2919, 2921, 2922, 2925, 2925, 2926, 2927, 2927, 2927, 2928, 2930, 2931, 2933, 2934, 2934, 2935,
	2935, 2935, 2937, 2937, 2938, 2939, 2940, 2940, 2940, 2941, 2942, 2943, 2943, 2947, 2948, 2950,
	2952, 2955, 2957, 2960, 2961, 2963, 2964, 2965, 2966, 2967, 2967, 2968, 2970, 2970, 2972, 2974,
	2974, 2974, 2976, 2976, 2976, 2976, 2976, 2977, 2977, 2978, 2978, 2978, 2978, 2980, 2980, 2985,
	2989, 2992, 2994, 2998, 2999, 3000, 3001, 3003, 3004, 3005, 3006, 3009, 3012, 3014, 3017, 3017,
	3018, 3019, 3020, 3021, 3023, 3023, 3024, 3024, 3025, 3025, 3025, 3025, 3026, 3027, 3027, 3029,
	3030, 3031, 3032, 3032, 3032, 3032, 3032, 3032, 3034, 3035, 3035, 3035, 3036, 3037, 3038, 3038,
	3038, 3038, 3039, 3040, 3040, 3041, 3041, 3044, 3044, 3044, 3045, 3046, 3047, 3048, 3049, 3050,
	3051, 3053, 3056, 3058, 3058, 3058, 3060, 3060, 3061, 3061, 3062, 3064, 3066, 3066, 3066, 3066,
	3068, 3069, 3069, 3069, 3069, 3070, 3073, 3073, 3073, 3074, 3074, 3074, 3074, 3075, 3076, 3077,
	3078, 3081, 3081, 3084, 3084, 3085, 3085, 3086, 3087, 3090, 3090, 3091, 3091, 3092, 3092, 3094,
	3095, 3096, 3097, 3097, 3097, 3097, 3097, 3098, 3098, 3098, 3098, 3098, 3098, 3099, 3100, 3102,
	3104, 3107, 3110, 3112, 3114, 3115, 3115, 3116, 3117, 3117, 3118, 3118, 3119, 3119, 3120, 3120,
	3121, 3121, 3122, 3124, 3125, 3125, 3126, 3126, 3126, 3127, 3127, 3127, 3127, 3132, 3133, 3133,
	3135, 3136, 3138, 3138, 3139, 3140, 3140, 3140, 3140, 3141, 3142, 3142, 3142, 3142, 3143, 3143,
	3143, 3144, 3144, 3144, 3144, 3144, 3145, 3145, 3145, 3146, 3147, 3148, 3148, 3151, 3154, 3154,
	3155, 3158, 3159, 3161, 3162, 3162, 3162, 3162, 3163, 3163, 3164, 3164, 3164, 3165, 3166, 3167,
	3167, 3167, 3167, 3168, 3168, 3168, 3168, 3168, 3172, 3173, 3173, 3174, 3174, 3175, 3175, 3178,
	3181, 3183, 3183, 3186, 3187, 3187, 3188, 3188, 3188, 3189, 3189, 3189, 3189, 3190, 3192, 3192,
	3192, 3192, 3192, 3194, 3195, 3196, 3196, 3196, 3197, 3197, 3197, 3198, 3198, 3198, 3199, 3200,
	3202, 3202, 3205, 3207, 3208, 3208, 3208, 3210, 3210, 3211, 3213, 3214, 3216, 3217, 3220, 3220,
	3221, 3222, 3222, 3223, 3223, 3223, 3223, 3223, 3223, 3223, 3225, 3226, 3226, 3227, 3228, 3233,
	3234, 3236, 3237, 3238, 3238, 3239, 3241, 3241, 3241, 3242, 3243, 3244, 3245, 3246, 3246, 3246,
	3247, 3247, 3247, 3248, 3248, 3249, 3249, 3250, 3250, 3250, 3251, 3251, 3251, 3254, 3256, 3257,
	3258, 3260, 3260, 3260, 3260, 3260, 3262, 3263, 3263, 3263, 3265, 3265, 3266, 3267, 3267, 3267,
	3268, 3268, 3270, 3270, 3270, 3270, 3271, 3271, 3271, 3271, 3272, 3272, 3272, 3273, 3274, 3275,
	3278, 3278, 3278, 3280, 3281, 3281, 3281, 3283, 3285, 3285, 3286, 3286, 3287, 3287, 3287, 3288,
	3288, 3288, 3289, 3289, 3290, 3291, 3292, 3293, 3294, 3294, 3294, 3295, 3296, 3297, 3299, 3302,
	3303, 3304, 3306, 3308, 3309, 3310, 3310, 3310, 3310, 3310, 3311, 3311, 3312, 3312, 3312, 3312,
	3312, 3312, 3313, 3316, 3317, 3319, 3319, 3319, 3320, 3321, 3321, 3323, 3324, 3325, 3327, 3329,
	3329, 3331, 3333, 3334, 3335, 3336, 3336, 3336, 3336, 3336, 3336, 3336, 3336, 3336, 3337, 3337,
	3338, 3338, 3339, 3340, 3340, 3340, 3340, 3341, 3341, 3342, 3343, 3343, 3344, 3346, 3348, 3350,
	3351, 3353, 3354, 3355, 3356, 3357, 3358, 3359, 3360, 3361, 3361, 3362, 3362, 3363, 3363, 3364,
	3365, 3366, 3368, 3368, 3368, 3370, 3370, 3370, 3370, 3370, 3373, 3373, 3374, 3375, 3376, 3376,
	3379, 3379, 3379, 3379, 3380, 3380, 3381, 3382, 3382, 3382, 3382, 3382, 3382, 3382, 3382, 3382,
	3382, 3383, 3383, 3384, 3385, 3385, 3385, 3385, 3386, 3386, 3386, 3386, 3386, 3388, 3391, 3392,
	3395, 3396, 3399, 3400, 3401, 3403, 3404, 3404, 3405, 3405, 3405, 3406, 3407, 3407, 3407, 3408,
	3408, 3408, 3409, 3410, 3410, 3410, 3410, 3410, 3411, 3414, 3415, 3415, 3416, 3417, 3420, 3423,
	3424, 3425, 3426, 3428, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3432, 3432, 3432, 3432, 3432,
	3432, 3432, 3432, 3432, 3432, 3432, 3432, 3432, 3432, 3432, 3433, 3433, 3433, 3434, 3434, 3435,
	3438, 3439, 3440, 3442, 3444, 3445, 3445, 3445, 3445, 3446, 3447, 3448, 3448, 3448, 3448, 3448,
	3449, 3451, 3453, 3454, 3456, 3456, 3458, 3458, 3458, 3459, 3459, 3460, 3460, 3461, 3463, 3463,
	3464, 3467, 3467, 3468, 3471, 3471, 3472, 3473, 3473, 3473, 3473, 3473, 3473, 3474, 3475, 3475,
	3476, 3477, 3478, 3478, 3478, 3479, 3480, 3480, 3480, 3483, 3484, 3484, 3485, 3487, 3487, 3489,
	3492, 3492, 3493, 3495, 3495, 3497, 3497, 3498, 3498, 3498, 3498, 3498, 3498, 3498, 3498, 3499,
	3499, 3499, 3499, 3499, 3500, 3500, 3500, 3500, 3504, 3504, 3505, 3505, 3505, 3508, 3508, 3508,
	3509, 3509, 3511, 3512, 3512, 3512, 3514, 3514, 3515, 3516, 3517, 3519, 3519, 3519, 3520, 3520,
	3520, 3520, 3520, 3520, 3520, 3522, 3522, 3523, 3523, 3523, 3524, 3525, 3526, 3528, 3528, 3529,
	3530, 3530, 3531, 3532, 3533, 3533, 3534, 3535, 3536, 3536, 3536, 3536, 3537, 3538, 3538, 3538,
	3540, 3540, 3542, 3542, 3542, 3542, 3542, 3542, 3543, 3545, 3545, 3545, 3545, 3545, 3546, 3547,
	3547, 3548, 3549, 3551, 3552, 3552, 3553, 3554, 3554, 3554, 3555, 3555, 3555, 3555, 3557, 3557,
	3557, 3557, 3558, 3559, 3559, 3559, 3559, 3560, 3560, 3560, 3561, 3561, 3563, 3564, 3564, 3566,
	3566, 3566, 3568, 3568, 3568, 3569, 3571, 3571, 3572, 3572, 3573, 3574, 3576, 3577, 3578, 3579,
	3579, 3579, 3579, 3581, 3581, 3582, 3584, 3584, 3584, 3585, 3586, 3587, 3588, 3590, 3592, 3594,
	3594, 3594, 3595, 3596, 3596, 3598, 3598, 3600, 3600, 3602, 3602, 3602, 3604, 3604, 3604, 3605,
	3607, 3607, 3607, 3609, 3609, 3609, 3609, 3609, 3609, 3609, 3610, 3611, 3614, 3615, 3615, 3615,
	3615, 3615, 3616, 3617, 3617, 3617, 3619, 3620, 3620, 3621, 3622, 3623, 3624, 3624, 3624, 3626,
	3627, 3630, 3630, 3630, 3630, 3630, 3630, 3632, 3632, 3633, 3634, 3634, 3634, 3634, 3635, 3635,
	3635, 3635, 3635, 3635, 3635, 3635, 3636, 3636, 3637, 3638, 3638, 3638, 3638, 3638, 3638, 3638,
	3638, 3641, 3642, 3644, 3645, 3645, 3646, 3646, 3647, 3647, 3648, 3650, 3650, 3651, 3651, 3651,
	3651, 3651, 3651, 3651, 3652, 3652, 3654, 3654, 3654, 3654, 3654, 3654, 3654, 3655, 3656, 3658,
	3658, 3658, 3658, 3660, 3660, 3660, 3660, 3660, 3661, 3661, 3661, 3661, 3661, 3661, 3661, 3661,
	3662, 3663, 3663, 3664, 3666, 3666, 3666, 3668, 3668, 3669, 3670, 3670, 3670, 3670, 3673, 3676,
	3676, 3677, 3677, 3678, 3678, 3679, 3681, 3682, 3682, 3682, 3682, 3682, 3683, 3683, 3685, 3686,
	3686, 3686, 3687, 3687, 3688, 3689, 3689, 3691, 3692, 3692, 3692, 3694, 3696, 3696, 3696, 3696,
	3696, 3697, 3697, 3697, 3698, 3699, 3699, 3702, 3702, 3702, 3702, 3702, 3702, 3702, 3702, 3702,
	3704, 3704, 3706, 3706, 3706, 3706, 3706, 3708, 3709, 3710, 3710, 3711, 3711, 3712, 3712, 3713,
	3714, 3714, 3716, 3718, 3719, 3719, 3720, 3720, 3720, 3720, 3721, 3723, 3724, 3725, 3725, 3725,
	3725, 3725, 3725, 3725, 3726, 3727, 3728, 3728, 3728, 3728, 3728, 3729, 3729, 3729, 3729, 3729,
	3729, 3730, 3731, 3731, 3731, 3731, 3731, 3733, 3737, 3737, 3738, 3740, 3741, 3742, 3743, 3745,
	3745, 3745, 3746, 3747, 3748, 3748, 3748, 3750, 3751, 3753, 3754, 3754, 3755, 3755, 3757, 3757,
	3758, 3759, 3759, 3759, 3760, 3762, 3762, 3763, 3764, 3766, 3766, 3768, 3768, 3768, 3770, 3771,
	3771, 3771, 3771, 3772, 3774, 3775, 3776, 3779, 3779, 3779, 3780, 3780, 3780, 3780, 3780, 3780,
	3780, 3780, 3780, 3780, 3781, 3782, 3782, 3782, 3782, 3783, 3783, 3783, 3784, 3785, 3788, 3788,
	3788, 3788, 3789, 3790, 3790, 3790, 3791, 3792, 3792, 3794, 3794, 3795, 3796, 3797, 3798, 3798,
	3798, 3800, 3800, 3800, 3802, 3802, 3802, 3802, 3802, 3802, 3802, 3803, 3804, 3804, 3806, 3806,
	3806, 3806, 3806, 3806, 3806, 3807, 3807, 3807, 3807, 3808, 3808, 3809, 3809, 3809, 3809, 3810,
	3810, 3810, 3810, 3810, 3810, 3812, 3812, 3815, 3816, 3816, 3817, 3818, 3818, 3819, 3819, 3820,
	3820, 3820, 3822, 3824, 3824, 3825, 3825, 3825, 3825, 3825, 3826, 3827, 3827, 3827, 3827, 3827,
	3828, 3828, 3829, 3831, 3835, 3837, 3838, 3838, 3839, 3839, 3839, 3839, 3841, 3842, 3845, 3845,
	3845, 3845, 3846, 3846, 3847, 3849, 3849, 3851, 3851, 3851, 3851, 3851, 3852, 3852, 3852, 3852,
	3853, 3854, 3854, 3854, 3856, 3856, 3856, 3858, 3858, 3858, 3858, 3860, 3861, 3861, 3862, 3863,
	3864, 3864, 3866, 3866, 3867, 3867, 3867, 3867, 3868, 3868, 3868, 3869, 3869, 3869, 3870, 3870,
	3871, 3871, 3871, 3872, 3872, 3872, 3872, 3873, 3877, 3877, 3877, 3877, 3877, 3877, 3877, 3877,
	3877, 3879, 3880, 3880, 3880, 3880, 3880, 3881, 3882, 3882, 3882, 3882, 3883, 3883, 3884, 3884,
	3884, 3884, 3884, 3884, 3885, 3886, 3886, 3886, 3886, 3886, 3886, 3886, 3886, 3886, 3886, 3886,
	3888, 3888, 3890, 3890, 3890, 3890, 3890, 3892, 3892, 3894, 3896, 3897, 3899, 3899, 3899, 3900,
	3901, 3901, 3902, 3902, 3904, 3906, 3908, 3909, 3911, 3912, 3912, 3912, 3913, 3914, 3914, 3914,
	3914, 3914, 3914, 3914, 3915, 3916, 3917, 3917, 3917, 3917, 3917, 3919, 3919, 3919, 3919, 3920,
	3920, 3920, 3920, 3921, 3921, 3921, 3921, 3921, 3921, 3923, 3923, 3923, 3923, 3923, 3925, 3926,
	3926, 3926, 3927, 3928, 3929, 3931, 3931, 3933, 3935, 3936, 3936, 3936, 3936, 3936, 3937, 3937,
	3937, 3937, 3937, 3937, 3937, 3939, 3940, 3941, 3942, 3942, 3942, 3942, 3942, 3942, 3942, 3943,
	3943, 3944, 3946, 3948, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3949, 3951, 3951, 3951, 3951,
	3953, 3954, 3955, 3955, 3956, 3957, 3957, 3958, 3958, 3961, 3962, 3962, 3962, 3962, 3962, 3962,
	3963, 3964, 3964, 3964, 3964, 3964, 3964, 3965, 3965, 3965, 3966, 3967, 3969, 3969, 3969, 3969,
	3970, 3970, 3970, 3971, 3973, 3973, 3973, 3973, 3975, 3975, 3975, 3976, 3979, 3980, 3980, 3980,
	3980, 3982, 3982, 3982, 3983, 3985, 3987, 3987, 3989, 3989, 3989, 3990, 3992, 3993, 3993, 3993,
	3993, 3993, 3993, 3993, 3993, 3994, 3996, 3996, 3996, 3997, 3997, 3998, 3998, 4000, 4001, 4001,
	4002, 4002, 4002, 4002, 4002, 4002, 4002, 4002, 4003, 4003, 4003, 4003, 4003, 4004, 4004, 4004,
	4004, 4005, 4006, 4006, 4007, 4007, 4007, 4009, 4010, 4012, 4012, 4013, 4014, 4014, 4014, 4014,
	4015, 4015, 4015, 4015, 4015, 4015, 4015, 4015, 4015, 4016, 4017, 4017, 4017, 4017, 4018, 4018,
	4019, 4019, 4020, 4020, 4021, 4022, 4025, 4026, 4026, 4028, 4029, 4029, 4029, 4033, 4033, 4033,
	4033, 4034, 4034, 4035, 4035, 4035, 4037, 4037, 4037, 4038, 4038, 4040, 4040, 4040, 4041, 4041,
	4042, 4042, 4043, 4044, 4044, 4047, 4048, 4048, 4048, 4049, 4049, 4049, 4049, 4049, 4050, 4050,
	4053, 4054, 4054, 4056, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4057, 4058,
	4059, 4060, 4060, 4061, 4062, 4063, 4063, 4063, 4064, 4064, 4065, 4067, 4068, 4068, 4068, 4069,
	4071, 4071, 4072, 4072, 4072, 4073, 4075, 4076, 4077, 4079, 4079, 4080, 4080, 4080, 4080, 4080,
	4081, 4081, 4081, 4081, 4083, 4083, 4083, 4084, 4086, 4086, 4087, 4088, 4088, 4089, 4089, 4089,
	4089, 4089, 4091, 4091, 4092, 4092, 4092, 4092, 4092, 4092, 4092, 4092, 4092, 4092, 4092, 4092,
	4092, 4092, 4093, 4093, 4093, 4093, 4093, 4094, 4094, 4094, 4095, 4095, 4095, 4096, 4096, 4096,
	4097, 4098, 4098, 4098, 4098, 4098, 4099, 4100, 4103, 4103, 4103, 4104, 4104, 4105, 4106, 4106,
	4106, 4106, 4107, 4108, 4108, 4110, 4112, 4113, 4115, 4116, 4117, 4117, 4117, 4118, 4118, 4118,
	4119, 4120, 4120, 4122, 4123, 4123, 4123, 4124, 4124, 4124, 4125, 4126, 4126, 4127, 4127, 4128,
	4128, 4130, 4130, 4131, 4131, 4131, 4131, 4131, 4131, 4131, 4132, 4133, 4133, 4133, 4133, 4133,
	4134, 4134, 4137, 4137, 4137, 4137, 4137, 4137, 4137, 4137, 4138, 4138, 4138, 4138, 4138, 4138,
	4138, 4138, 4139, 4139, 4140, 4140, 4141, 4141, 4142, 4142, 4142, 4142, 4142, 4143, 4144, 4144,
	4146, 4149, 4149, 4149, 4149, 4150, 4150, 4150, 4150, 4150, 4150, 4150, 4150, 4151, 4151, 4151,
	4151, 4151, 4151, 4152, 4152, 4153, 4154, 4154, 4156, 4156, 4156, 4157, 4158, 4158, 4158, 4158,
	4159, 4160, 4160, 4161, 4163, 4165, 4165, 4166, 4166, 4166, 4166, 4167, 4168, 4168, 4168, 4168,
	4169, 4170, 4170, 4172, 4172, 4173, 4173, 4174, 4175, 4176, 4176, 4176, 4176, 4176, 4176, 4176,
	4176, 4176, 4176, 4177, 4178, 4180, 4180, 4181, 4182, 4182, 4182, 4182, 4182, 4184, 4184, 4186,
	4188, 4188, 4188, 4189, 4189, 4190, 4191, 4191, 4192, 4192, 4192, 4193, 4194, 4194, 4194, 4194,
	4194, 4194, 4195, 4195, 4195, 4197, 4197, 4197, 4197, 4197, 4198, 4200, 4201, 4201, 4201, 4202,
	4203, 4203, 4203, 4204, 4206, 4206, 4206, 4206, 4207, 4207, 4207, 4211, 4211, 4212, 4212, 4213,
	4213, 4213, 4213, 4215, 4215, 4217, 4220, 4221, 4221, 4222, 4223, 4224, 4225, 4225, 4226, 4226,
	4226, 4229, 4229, 4229, 4232, 4232, 4234, 4234, 4234, 4234, 4235, 4236, 4237, 4237, 4237, 4237,
	4237, 4238, 4240, 4242, 4242, 4244, 4245, 4246, 4247, 4247, 4249, 4249, 4249, 4250, 4250, 4250,
	4250, 4250, 4250, 4251, 4251, 4251, 4251, 4251, 4252, 4253, 4253, 4253, 4254, 4256, 4256, 4256,
	4256, 4257, 4257, 4257, 4259, 4260, 4261, 4262, 4263, 4263, 4264, 4264, 4264, 4265, 4265, 4265,
	4266, 4267, 4267, 4267, 4268, 4268, 4268, 4268, 4269, 4269, 4270, 4270, 4270, 4270, 4270, 4271,
	4272, 4272, 4272, 4272, 4272, 4272, 4272, 4272, 4273, 4273, 4274, 4274, 4275, 4275, 4276, 4277,
	4277, 4278, 4279, 4279, 4279, 4279, 4279, 4279, 4280, 4281, 4282, 4282, 4284, 4285, 4287, 4288,
	4289, 4289, 4291, 4292, 4292, 4292, 4294, 4294, 4297, 4298, 4299, 4299, 4300, 4302, 4302, 4302,
	4302, 4302, 4302, 4302, 4303, 4303, 4304, 4305, 4306, 4306, 4307, 4307, 4308, 4309, 4309, 4309,
	4309, 4311, 4312, 4313, 4313, 4314, 4316, 4316, 4316, 4317, 4317, 4319, 4319, 4320, 4320, 4321,
	4322, 4322, 4322, 4323, 4324, 4326, 4327, 4327, 4328, 4330, 4331, 4332, 4332, 4332, 4332, 4332,
	4333, 4333, 4334, 4334, 4334, 4335, 4336, 4337, 4337, 4337, 4337, 4338, 4338, 4338, 4338, 4338,
	4338, 4339, 4341, 4342, 4344, 4345, 4345, 4345, 4347, 4347, 4347, 4348, 4349, 4350, 4352, 4353,
	4354, 4354, 4356, 4357, 4358, 4359, 4360, 4362, 4363, 4363, 4364, 4364, 4365, 4366, 4366, 4366,
	4366, 4367, 4367, 4368, 4370, 4371, 4372, 4372, 4372, 4374, 4374, 4375, 4375, 4376, 4377, 4377,
	4377, 4378, 4379, 4380, 4381, 4381, 4382, 4383, 4383, 4383, 4384, 4385, 4386, 4387, 4388, 4389,
	4389, 4389, 4390, 4390, 4390, 4391, 4391, 4392, 4393, 4394, 4395, 4396, 4397, 4398, 4398, 4399,
	4401, 4401, 4401, 4403, 4403, 4404, 4404, 4405, 4405, 4405, 4405, 4406, 4408, 4408, 4408, 4408,
	4408, 4408, 4408, 4408, 4408, 4408, 4408, 4409, 4410, 4411, 4411, 4412, 4412, 4412, 4413, 4413,
	4413, 4413, 4415, 4416, 4416, 4417, 4418, 4418, 4420, 4421, 4421, 4421, 4421, 4421, 4421, 4421,
	4422, 4423, 4423, 4423, 4424, 4424, 4424, 4426, 4426, 4426, 4427, 4427, 4427, 4428, 4428, 4428,
	4428, 4428, 4430, 4433, 4434, 4435, 4435, 4435, 4435, 4436, 4437, 4438, 4439, 4440, 4440, 4440,
	4440, 4441, 4441, 4441, 4441, 4442, 4442, 4442, 4443, 4443, 4444, 4447, 4447, 4447, 4447, 4447,
	4448, 4448, 4449, 4452, 4452, 4453, 4453, 4453, 4453, 4453, 4453, 4456, 4457, 4460, 4460, 4460,
	4460, 4460, 4460, 4460, 4461, 4461, 4461, 4461, 4461, 4464, 4464, 4464, 4465, 4465, 4465, 4465,
	4465, 4465, 4466, 4468, 4469, 4469, 4469, 4469, 4469, 4470, 4470, 4470, 4471, 4471, 4472, 4473,
	4473, 4474, 4474, 4475, 4475, 4476, 4476, 4476, 4478, 4479, 4479, 4480, 4481, 4482, 4482, 4484,
	4484, 4484, 4484, 4484, 4484, 4484, 4484, 4485, 4485, 4485, 4486, 4486, 4487, 4489, 4490, 4490,
	4490, 4490, 4490, 4490, 4492, 4493, 4493, 4493, 4494, 4495, 4498, 4498, 4500, 4501, 4501, 4501,
	4501, 4501, 4503, 4504, 4506, 4508, 4508, 4508, 4508, 4509, 4509, 4509, 4511, 4511, 4512, 4513,
	4513, 4514, 4514, 4515, 4515, 4516, 4516, 4517, 4517, 4517, 4517, 4517, 4519, 4519, 4519, 4520,
	4520, 4521, 4523, 4523, 4523, 4523, 4523, 4525, 4526, 4527, 4527, 4529, 4529, 4530, 4532, 4533,
	4534, 4534, 4534, 4534, 4535, 4535, 4536, 4536, 4536, 4537, 4537, 4539, 4539, 4539, 4539, 4540,
	4540, 4541, 4542, 4544, 4544, 4544, 4544, 4545, 4545, 4547, 4548, 4548, 4549, 4550, 4550, 4551,
	4551, 4551, 4551, 4551, 4551, 4551, 4552, 4553, 4553, 4553, 4553, 4553, 4554, 4554, 4554, 4554,
	4554, 4554, 4554, 4554, 4554, 4555, 4555, 4556, 4557, 4557, 4558, 4559, 4559, 4559, 4561, 4562,
	4562, 4562, 4564, 4565, 4565, 4566, 4566, 4566, 4567, 4569, 4569, 4571, 4571, 4572, 4572, 4572,
	4572, 4573, 4574, 4574, 4575, 4575, 4576, 4576, 4576, 4577, 4578, 4578, 4578, 4578, 4578, 4578,
	4578, 4580, 4581, 4581, 4581, 4581, 4582, 4583, 4585, 4585, 4585, 4585, 4585, 4588, 4589, 4589,
	4590, 4591, 4591, 4592, 4593, 4593, 4593, 4596, 4596, 4596, 4597, 4597, 4597, 4598, 4599, 4599,
	4599, 4599, 4600, 4601, 4601, 4602, 4603, 4604, 4604, 4605, 4605, 4606, 4606, 4606, 4606, 4607,
	4608, 4609, 4610, 4610, 4610, 4610, 4611, 4612, 4612, 4613, 4614, 4615, 4616, 4616, 4616, 4617,
	4617, 4618, 4619, 4621, 4621, 4621, 4623, 4624, 4625, 4626, 4627, 4627, 4627, 4627, 4627, 4628,
	4629, 4632, 4632, 4634, 4634, 4635, 4637, 4637, 4638, 4638, 4639, 4639, 4640, 4640, 4641, 4642,
	4642, 4642, 4642, 4643, 4643, 4643, 4643, 4643, 4643, 4646, 4646, 4646, 4646, 4646, 4648, 4649,
	4649, 4649, 4649, 4651, 4652, 4653, 4653, 4656, 4657, 4659, 4659, 4659, 4661, 4662, 4662, 4662,
	4662, 4662, 4662, 4662, 4662, 4663, 4663, 4663, 4664, 4665, 4665, 4667, 4667, 4668, 4668, 4670,
	4670, 4672, 4672, 4673, 4673, 4673, 4676, 4680, 4680, 4681, 4681, 4682, 4682, 4682, 4682, 4682,
	4683, 4683, 4683, 4684, 4686, 4686, 4687, 4688, 4688, 4689, 4689, 4689, 4689, 4690, 4691, 4691,
	4691, 4691, 4692, 4692, 4693, 4693, 4696, 4696, 4697, 4697, 4697, 4697, 4698, 4698, 4698, 4699,
	4700, 4700, 4700, 4701, 4703, 4703, 4703, 4704, 4706, 4707, 4708, 4710, 4710, 4711, 4712, 4713,
	4713, 4714, 4714, 4716, 4717, 4717, 4717, 4718, 4718, 4718, 4719, 4720, 4720, 4721, 4722, 4722,
	4722, 4722, 4723, 4723, 4723, 4723, 4723, 4724, 4724, 4725, 4728, 4728, 4728, 4728, 4730, 4731,
	4731, 4731, 4732, 4734, 4734, 4734, 4735, 4735, 4735, 4735, 4735, 4737, 4737, 4738, 4739, 4739,
	4739, 4740, 4740, 4741, 4742, 4742, 4742, 4742, 4742, 4743, 4743, 4744, 4746, 4748, 4750, 4750,
	4752, 4752, 4752, 4752, 4752, 4753, 4753, 4753, 4754, 4754, 4754, 4754, 4755, 4755, 4755, 4755,
	4756, 4756, 4756, 4757, 4758, 4758, 4759, 4760, 4760, 4761, 4763, 4765, 4765, 4766, 4768, 4768,
	4768, 4768, 4769, 4769, 4769, 4771, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773, 4773,
	4773, 4775, 4775, 4775, 4775, 4776, 4776, 4778, 4779, 4779, 4779, 4781, 4781, 4782, 4782, 4782,
	4784, 4784, 4784, 4785, 4786, 4786, 4786, 4786, 4788, 4789, 4790, 4791, 4792, 4794, 4795, 4795,
	4795, 4795, 4796, 4796, 4796, 4798, 4799, 4801, 4801, 4801, 4803, 4805, 4805, 4805, 4805, 4805,
	4806, 4807, 4808, 4808, 4810, 4811, 4811, 4811, 4811, 4811, 4812, 4812, 4812, 4812, 4812, 4813,
	4813, 4814, 4814, 4814, 4815, 4815, 4815, 4817, 4817, 4818, 4819, 4820, 4820, 4820, 4822, 4822,
	4822, 4822, 4823, 4824, 4824, 4824, 4825, 4825, 4825, 4825, 4825, 4825, 4826, 4826, 4826, 4826,
	4826, 4826, 4826, 4826, 4827, 4827, 4827, 4827, 4827, 4827, 4829, 4831, 4832, 4833, 4833, 4833,
	4834, 4834, 4834, 4834, 4835, 4836, 4837, 4837, 4837, 4837, 4837, 4838, 4839, 4841, 4841, 4841,
	4841, 4841, 4841, 4842, 4843, 4844, 4844, 4844, 4844, 4844, 4845, 4845, 4847, 4848, 4848, 4849,
	4850, 4850, 4850, 4850, 4850, 4851, 4851, 4852, 4853, 4853, 4853, 4853, 4853, 4854, 4855, 4856,
	4856, 4856, 4857, 4857, 4858, 4858, 4858, 4858, 4858, 4858, 4859, 4860, 4860, 4861, 4862, 4862,
	4862, 4863, 4863, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4864, 4865, 4865, 4865, 4866,
	4868, 4868, 4868, 4868, 4870, 4872, 4873, 4873, 4873, 4873, 4873, 4873, 4873, 4874, 4874, 4875,
	4876, 4878, 4879, 4881, 4882, 4883, 4883, 4883, 4883, 4883, 4883, 4883, 4883, 4883, 4883, 4884,
	4885, 4885, 4885, 4885, 4885, 4886, 4886, 4886, 4888, 4888, 4888, 4888, 4888, 4888, 4889, 4890,
	4890, 4890, 4891, 4892, 4894, 4894, 4896, 4897, 4898, 4898, 4898, 4899, 4900, 4901, 4901, 4902,
	4902,
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
