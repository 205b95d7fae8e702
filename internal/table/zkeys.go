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
	{10737, 95, 13, 0x1},   // sudanrepublic
	{10750, 206, 26, 0x1},  // sinteustatiusensababonaire
	{10776, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{10801, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{10826, 204, 4, 0x81},  // #410
	{10830, 226, 12, 0x1},  // heardislands
	{10842, 55, 4, 0x1},    // sfry
	{10846, 16, 13, 0x1},   // westduitsland
	{10859, 48, 20, 0x1},   // serviemontenegrounie
	{10879, 184, 14, 0x1},  // republiekhaiti
	{10893, 95, 11, 0x1},   // formersudan
	{10904, 131, 18, 0x1},  // southkorearepublic
	{10922, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{10957, 58, 12, 0x1},   // benindahomey
	{10969, 140, 22, 0x1},  // formerfederationmalaya
	{10991, 241, 21, 0x1},  // palestijnseautoriteit
	{11012, 244, 20, 0x1},  // republiekzuidvietnam
	{11032, 232, 15, 0x1},  // northernmariana
	{11047, 19, 16, 0x1},   // republiekestland
	{11063, 250, 11, 0x1},  // turkscaicos
	{11074, 130, 16, 0x1},  // kiribatirepublic
	{11090, 122, 13, 0x1},  // republicindia
	{11103, 185, 7, 0x1},   // jamaica
	{11110, 34, 14, 0x1},   // republiclatvia
	{11124, 54, 9, 0x1},    // amerikavs
	{11133, 127, 10, 0x1},  // kazakhstan
	{11143, 156, 19, 0x1},  // turkmeenserepubliek
	{11162, 105, 18, 0x1},  // tunesischerepublic
	{11180, 241, 14, 0x1},  // statepalestine
	{11194, 228, 32, 0x1},  // britishindischeoceaanterritorium
	{11226, 15, 25, 0x1},   // germanydemocraticrepublic
	{11251, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{11280, 170, 7, 0x1},   // bolivie
	{11287, 131, 20, 0x1},  // republicofsouthkorea
	{11307, 186, 26, 0x1},  // saintkittsennevisfederatie
	{11333, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{11367, 37, 17, 0x1},   // republicmacedonia
	{11384, 71, 13, 0x1},   // egyptrepublic
	{11397, 22, 14, 0x1},   // grootbrittanie
	{11411, 230, 10, 0x1},  // chinamacao
	{11421, 147, 16, 0x1},  // papuanieuwguinea
	{11437, 184, 13, 0x1},  // haitirepublic
	{11450, 199, 23, 0x1},  // kingdomnetherlandsaruba
	{11473, 259, 11, 0x1},  // kosovorepof
	{11484, 22, 12, 0x1},   // unitedkindom
	{11496, 69, 4, 0x81},   // #412
	{11500, 116, 4, 0x81},  // #464
	{11504, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{11541, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{11572, 137, 25, 0x1},  // marshalleilandenrepubliek
	{11597, 170, 16, 0x1},  // boliviaplurstate
	{11613, 60, 14, 0x1},   // betsjoeanaland
	{11627, 168, 7, 0x1},   // bahamas
	{11634, 178, 16, 0x1},  // domincanrepublic
	{11650, 202, 25, 0x1},  // formernetherlandsantilles
	{11675, 249, 26, 0x1},  // saintmaartennederlandsdeel
	{11701, 46, 5, 0x81},   // #2rus
	{11706, 140, 25, 0x1},  // formerfederatievanmalakka
	{11731, 26, 9, 0x1},    // hongarije
	{11740, 83, 10, 0x1},   // basutoland
	{11750, 66, 12, 0x1},   // comorenstaat
	{11762, 21, 12, 0x1},   // francedomtom
	{11774, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{11814, 103, 6, 0x1},   // tsjaad
	{11820, 211, 12, 0x1},  // cookeilanden
	{11832, 25, 24, 0x1},   // croatialocalnamehrvatska
	{11856, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{11890, 198, 19, 0x1},  // venezuelabolivrepof
	{11909, 22, 18, 0x1},   // verenigdkoninkrijk
	{11927, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{11955, 90, 6, 0x1},    // malawi
	{11961, 170, 27, 0x1},  // plurinationalstateofbolivia
	{11988, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{12024, 46, 16, 0x1},   // russianfederaton
	{12040, 6, 10, 0x1},    // azerbeijan
	{12050, 257, 14, 0x1},  // wallisenfutuna
	{12064, 153, 25, 0x1},  // syrischearabischerepublic
	{12089, 228, 4, 0x81},  // #486
	{12093, 65, 16, 0x1},   // kongobrazzaville
	{12109, 65, 8, 0x1},    // congorep
	{12117, 121, 17, 0x1},  // netherlandsindies
	{12134, 82, 12, 0x1},   // stateoflibya
	{12146, 95, 15, 0x1},   // republicofsudan
	{12161, 161, 9, 0x1},   // srvietnam
	{12170, 157, 11, 0x1},  // timoreleste
	{12181, 45, 23, 0x1},   // roemeensevolksrepubliek
	{12204, 253, 19, 0x1},  // usminoroutlyingisds
	{12223, 137, 3, 0x1},   // rmi
	{12226, 14, 16, 0x1},   // republictsjechie
	{12242, 112, 12, 0x1},  // arabemirates
	{12254, 94, 5, 0x81},   // #2rwa
	{12259, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{12288, 243, 5, 0x81},  // #2reu
	{12293, 57, 5, 0x81},   // #4108
	{12298, 145, 19, 0x1},  // republicphilippines
	{12317, 186, 18, 0x1},  // stchristophernevis
	{12335, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{12365, 247, 19, 0x1},  // spitsbergenjanmayen
	{12384, 125, 24, 0x1},  // hashemitekingdomofjordan
	{12408, 64, 13, 0x1},   // republiczaire
	{12421, 144, 19, 0x1},  // inclbangladpakistan
	{12440, 226, 25, 0x1},  // heardandmcdonaldislandsau
	{12465, 115, 30, 0x1},  // natiebruneiverblijfplaatsvrede
	{12495, 64, 13, 0x1},   // congodemrepof
	{12508, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{12532, 230, 10, 0x1},  // macauchina
	{12542, 114, 12, 0x1},  // staatbahrein
	{12554, 37, 17, 0x1},   // republicmacedonie
	{12571, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{12609, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{12649, 253, 37, 0x1},  // kleineafgelegenislandsverenigdestates
	{12686, 46, 10, 0x1},   // formerussr
	{12696, 87, 9, 0x1},    // mozambque
	{12705, 62, 19, 0x1},   // republiccotedivoire
	{12724, 203, 4, 0x81},  // #416
	{12728, 208, 4, 0x81},  // #460
	{12732, 171, 4, 0x81},  // #476
	{12736, 120, 23, 0x1},  // federalstatesmicronesia
	{12759, 177, 18, 0x1},  // gemenebestdominica
	{12777, 169, 4, 0x81},  // #484
	{12781, 24, 6, 0x1},    // hellas
	{12787, 37, 22, 0x1},   // republicnorthmacedonie
	{12809, 207, 17, 0x1},  // saintbartholomeus
	{12826, 72, 12, 0x1},   // staateritrea
	{12838, 127, 9, 0x1},   // kazakstan
	{12847, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{12882, 53, 33, 0x1},   // oekraiensesovietsocialistrepublic
	{12915, 165, 16, 0x1},  // formersouthjemen
	{12931, 6, 13, 0x1},    // azerbeidzjaan
	{12944, 198, 24, 0x1},  // venezuelaverenigdestates
	{12968, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{13001, 199, 21, 0x1},  // arubakofthenetherland
	{13022, 74, 13, 0x1},   // gabonrepublic
	{13035, 43, 14, 0x1},   // republicpoland
	{13049, 82, 16, 0x1},   // libyanjamahiriya
	{13065, 134, 7, 0x1},   // libanon
	{13072, 47, 17, 0x1},   // sanmarinorepublic
	{13089, 48, 28, 0x1},   // statenunieservieenmontenegro
	{13117, 130, 5, 0x81},  // #2kir
	{13122, 229, 15, 0x1},  // bailiwickjersey
	{13137, 67, 17, 0x1},   // republiccaboverde
	{13154, 131, 5, 0x81},  // #2kor
	{13159, 165, 4, 0x1},   // pdry
	{13163, 256, 17, 0x1},  // usmaagdeneilanden
	{13180, 145, 21, 0x1},  // philippijnserepubliek
	{13201, 37, 20, 0x1},   // thefmryugrpmacedonia
	{13221, 209, 4, 0x81},  // #474
	{13225, 9, 20, 0x1},    // bosniaandhercegovina
	{13245, 114, 16, 0x1},  // kingdomofbahrain
	{13261, 250, 16, 0x1},  // turksandcaicosis
	{13277, 249, 23, 0x1},  // saintmaartennetherlands
	{13300, 253, 40, 0x1},  // kleineverafgelegenislandsverenigdestates
	{13340, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{13371, 131, 14, 0x1},  // republiekkorea
	{13385, 37, 4, 0x1},    // vjrm
	{13389, 183, 8, 0x1},   // hondurus
	{13397, 66, 14, 0x1},   // uniedercomoren
	{13411, 85, 28, 0x1},   // democraticrepublicmadagascar
	{13439, 147, 26, 0x1},  // papuaandnewguineaterritory
	{13465, 186, 16, 0x1},  // stkittsandnevits
	{13481, 45, 5, 0x81},   // #2rou
	{13486, 10, 10, 0x1},   // belorussia
	{13496, 236, 14, 0x1},  // nieuwcaledonie
	{13510, 67, 17, 0x1},   // republiccapeverde
	{13527, 100, 19, 0x1},  // saotomeeastprincipe
	{13546, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{13583, 133, 10, 0x1},  // formerlaos
	{13593, 280, 11, 0x2},  // saintmartin
	{13604, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{13627, 183, 16, 0x1},  // republichonduras
	{13643, 257, 5, 0x81},  // #4876
	{13648, 102, 19, 0x1},  // seychellenrepubliek
	{13667, 131, 10, 0x1},  // southkorea
	{13677, 40, 9, 0x1},    // nederland
	{13686, 117, 19, 0x1},  // volksrepubliekchina
	{13705, 32, 18, 0x1},   // lithuanianrepublic
	{13723, 29, 13, 0x1},   // stateofisrael
	{13736, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{13763, 153, 14, 0x1},  // syrianrepublic
	{13777, 17, 20, 0x1},   // koninkrijkdenemarken
	{13797, 130, 14, 0x1},  // gilbertislands
	{13811, 60, 4, 0x81},   // #472
	{13815, 120, 23, 0x1},  // federalstatesmicronesie
	{13838, 46, 7, 0x1},    // fmrussr
	{13845, 37, 22, 0x1},   // republicnorthmacedonia
	{13867, 154, 4, 0x1},   // siam
	{13871, 226, 25, 0x1},  // auheardandmcdonaldislands
	{13896, 55, 16, 0x1},   // formeryugoslavia
	{13912, 112, 3, 0x1},   // uae
	{13915, 145, 19, 0x1},  // republiekfilipijnen
	{13934, 58, 22, 0x1},   // peoplesrepublicofbenin
	{13956, 148, 6, 0x1},   // nkorea
	{13962, 206, 11, 0x1},  // beseilanden
	{13973, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{14000, 19, 7, 0x1},    // estland
	{14007, 68, 16, 0x1},   // afarsissasgebied
	{14023, 37, 19, 0x1},   // republicofmacedonia
	{14042, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{14070, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{14117, 223, 18, 0x1},  // guyanefrenchguiana
	{14135, 78, 20, 0x1},   // republicguineebissau
	{14155, 232, 34, 0x1},  // commonwealthnorthernmarianaislands
	{14189, 32, 8, 0x1},    // lithunia
	{14197, 142, 12, 0x1},  // nauruislands
	{14209, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{14240, 68, 6, 0x1},    // jibuti
	{14246, 164, 5, 0x81},  // #2yem
	{14251, 58, 7, 0x1},    // dahomey
	{14258, 256, 17, 0x1},  // maagdeneilandenvs
	{14275, 73, 16, 0x1},   // incleritethiopia
	{14291, 115, 16, 0x1},  // bruneidarussalam
	{14307, 255, 15, 0x1},  // virginislandsuk
	{14322, 96, 17, 0x1},   // republicofsenegal
	{14339, 119, 31, 0x1},  // fijisovereigndemocraticrepublic
	{14370, 45, 24, 0x1},   // peoplesrepublicofromania
	{14394, 230, 10, 0x1},  // chinamacau
	{14404, 5, 17, 0x1},    // republicofaustria
	{14421, 53, 17, 0x1},   // republicofukraine
	{14438, 206, 25, 0x1},  // bonairesabasainteustatius
	{14463, 182, 25, 0x1},  // guyanacooperativerepublic
	{14488, 9, 4, 0x81},    // #470
	{14492, 168, 10, 0x1},  // thebahamas
	{14502, 22, 29, 0x1},   // grootbrittannieennoordierland
	{14531, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{14567, 212, 30, 0x1},  // curacaokingdomofthenetherlands
	{14597, 22, 45, 0x1},   // grootbrittannienorthierlandverenigdkoninkrijk
	{14642, 282, 5, 0x1},   // #2dhy
	{14647, 106, 26, 0x1},  // verenigderepubliektanzania
	{14673, 63, 24, 0x1},   // unitedrepublicofcameroon
	{14697, 117, 13, 0x1},  // mainlandchina
	{14710, 6, 20, 0x1},    // republicofazerbaijan
	{14730, 46, 10, 0x1},   // sovjetunie
	{14740, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{14775, 177, 18, 0x1},  // dominicagemenebest
	{14793, 215, 15, 0x1},  // sahrawirepublic
	{14808, 230, 13, 0x1},  // macaosarchina
	{14821, 119, 19, 0x1},  // fijiislandsrepublic
	{14840, 138, 27, 0x1},  // unionburmasocialistrepublic
	{14867, 10, 10, 0x1},   // belorussie
	{14877, 8, 5, 0x81},    // #4100
	{14882, 214, 5, 0x81},  // #4136
	{14887, 283, 5, 0x81},  // #2ddr
	{14892, 240, 20, 0x1},  // gemenebestpuertorico
	{14912, 54, 5, 0x81},   // #4840
	{14917, 164, 12, 0x1},  // yemenkingdom
	{14929, 82, 10, 0x1},   // statelibya
	{14939, 63, 16, 0x1},   // republiccameroon
	{14955, 205, 23, 0x1},  // frenchsouthernterritory
	{14978, 196, 23, 0x1},  // orientalrepublicuruguay
	{15001, 84, 7, 0x1},    // marocco
	{15008, 65, 10, 0x1},   // franscongo
	{15018, 15, 6, 0x1},    // #3ddde
	{15024, 16, 26, 0x1},   // federalerepubliekduitsland
	{15050, 51, 13, 0x1},   // swedenkingdom
	{15063, 9, 12, 0x1},    // bsniahrzgvna
	{15075, 128, 18, 0x1},  // republickirgizstan
	{15093, 131, 3, 0x1},   // rok
	{15096, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{15138, 44, 8, 0x1},    // portugal
	{15146, 164, 13, 0x1},  // republicyemen
	{15159, 11, 6, 0x1},    // canada
	{15165, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{15195, 87, 25, 0x1},   // peoplesrepublicmozambique
	{15220, 166, 19, 0x1},  // republiekargentinie
	{15239, 63, 13, 0x1},   // franskameroen
	{15252, 218, 15, 0x1},  // faeroereilanden
	{15267, 141, 14, 0x1},  // kingdomofnepal
	{15281, 150, 12, 0x1},  // saoediarabie
	{15293, 284, 5, 0x1},   // #2rho
	{15298, 138, 14, 0x1},  // unionofmyanmar
	{15312, 131, 18, 0x1},  // republicsouthkorea
	{15330, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{15362, 77, 6, 0x1},    // gambia
	{15368, 156, 9, 0x1},   // turkmenia
	{15377, 159, 14, 0x1},  // elliceeilanden
	{15391, 161, 12, 0x1},  // northvietnam
	{15403, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{15438, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{15470, 128, 8, 0x1},   // kirgisie
	{15478, 218, 13, 0x1},  // faeroeislands
	{15491, 67, 16, 0x1},   // capeverdeislands
	{15507, 244, 17, 0x1},  // republicofvietnam
	{15524, 82, 5, 0x1},    // libya
	{15529, 249, 26, 0x1},  // nederlandsdeelsaintmaarten
	{15555, 112, 8, 0x1},   // emirates
	{15563, 177, 5, 0x81},  // #2dma
	{15568, 120, 16, 0x1},  // micronesiafedsts
	{15584, 165, 29, 0x1},  // democraticvolksrepubliekjemen
	{15613, 51, 16, 0x1},   // koninkrijkzweden
	{15629, 120, 14, 0x1},  // fsofmicronesia
	{15643, 119, 6, 0x1},   // fidzji
	{15649, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{15679, 285, 25, 0x82}, // yugoslaviafederalrepublic
	{15704, 60, 16, 0x1},   // botswanarepublic
	{15720, 112, 12, 0x1},  // unitedarabem
	{15732, 287, 5, 0x1},   // #2rom
	{15737, 177, 8, 0x1},   // dominica
	{15745, 138, 5, 0x81},  // #4104
	{15750, 67, 5, 0x81},   // #4132
	{15755, 203, 22, 0x1},  // americansamoaterritory
	{15777, 231, 18, 0x1},  // fransdeelstmaarten
	{15795, 25, 24, 0x1},   // localnamehrvatskacroatia
	{15819, 73, 9, 0x1},    // abyssinia
	{15828, 114, 14, 0x1},  // stateofbahrain
	{15842, 82, 46, 0x1},   // libischarabischesocialistischevolksjamahiriyya
	{15888, 241, 19, 0x1},  // occupiedtrpalestine
	{15907, 73, 11, 0x1},   // fmrethiopia
	{15918, 138, 11, 0x1},  // formerburma
	{15929, 197, 15, 0x1},  // stvincentandgre
	{15944, 174, 16, 0x1},  // colombiarepublic
	{15960, 144, 5, 0x81},  // #2pak
	{15965, 75, 14, 0x1},   // republiekghana
	{15979, 58, 6, 0x1},    // #3dybj
	{15985, 82, 18, 0x1},   // libyaarabjamahiriy
	{16003, 6, 9, 0x1},     // azerbijan
	{16012, 212, 18, 0x1},  // curacaoknetherland
	{16030, 165, 17, 0x1},  // adenyemenpdrsouth
	{16047, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{16082, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{16116, 15, 11, 0x1},   // eastgermany
	{16127, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16149, 111, 21, 0x1},  // republicofafghanistan
	{16170, 145, 5, 0x81},  // #2phl
	{16175, 46, 13, 0x1},   // sovjetrusland
	{16188, 59, 5, 0x81},   // #2bfa
	{16193, 210, 20, 0x1},  // keelingeilandencocos
	{16213, 171, 26, 0x1},  // federativerepublicofbrazil
	{16239, 108, 19, 0x1},  // southafricarepublic
	{16258, 156, 9, 0x1},   // turkmenie
	{16267, 202, 22, 0x1},  // nederlandseantillenoud
	{16289, 80, 5, 0x81},   // #2ken
	{16294, 196, 22, 0x1},  // easternrepublicuruguay
	{16316, 186, 30, 0x1},  // federatiesaintchristophernevis
	{16346, 58, 20, 0x1},   // formerlydahomeybenin
	{16366, 161, 8, 0x1},   // vietnamn
	{16374, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{16410, 143, 13, 0x1},  // maskateenoman
	{16423, 115, 22, 0x1},  // abodepeacenationbrunei
	{16445, 140, 16, 0x1},  // malayafederation
	{16461, 16, 5, 0x81},   // #2deu
	{16466, 227, 7, 0x1},   // manisle
	{16473, 186, 22, 0x1},  // sintchristoffelennevis
	{16495, 221, 10, 0x1},  // guadeloupe
	{16505, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{16530, 148, 29, 0x1},  // koreademocraticvolksrepubliek
	{16559, 85, 10, 0x1},   // madagascar
	{16569, 171, 23, 0x1},  // brazilieverenigdestaten
	{16592, 144, 16, 0x1},  // pakistanrepublic
	{16608, 186, 15, 0x1},  // stkittsandnevis
	{16623, 64, 13, 0x1},   // belgischcongo
	{16636, 112, 11, 0x1},  // unitedarabe
	{16647, 143, 24, 0x1},  // sultanateofmuscatandoman
	{16671, 117, 17, 0x1},  // chinapeoplesrepof
	{16688, 199, 28, 0x1},  // kingdomofthenetherlandsaruba
	{16716, 43, 5, 0x81},   // #2pol
	{16721, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{16752, 230, 5, 0x1},   // macao
	{16757, 46, 16, 0x1},   // russianfedertion
	{16773, 229, 17, 0x1},  // bailiwickofjersey
	{16790, 179, 16, 0x1},  // republiekecuador
	{16806, 52, 19, 0x1},   // ottomanempireturkey
	{16825, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{16855, 71, 3, 0x1},    // uar
	{16858, 87, 24, 0x1},   // volksrepubliekmozambique
	{16882, 173, 14, 0x1},  // republiekchili
	{16896, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{16921, 241, 20, 0x1},  // palestinianauthority
	{16941, 210, 13, 0x1},  // cocoseilanden
	{16954, 154, 12, 0x1},  // siamthailand
	{16966, 55, 21, 0x1},   // formersfrofyugoslavia
	{16987, 120, 24, 0x1},  // micronesiefederalestaten
	{17011, 106, 18, 0x1},  // tanganyikarepublic
	{17029, 6, 18, 0x1},    // republicazerbaijan
	{17047, 114, 7, 0x1},   // bahrain
	{17054, 239, 33, 0x1},  // ducieoenoislandspitcairnhenderson
	{17087, 82, 11, 0x1},   // formerlibya
	{17098, 288, 16, 0x82}, // fedrepyugoslavia
	{17114, 290, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{17142, 49, 17, 0x1},   // slowaakserepublic
	{17159, 111, 23, 0x1},  // islamicrepofafghanistan
	{17182, 82, 12, 0x1},   // libyakingdom
	{17194, 54, 25, 0x1},   // verenigdestatenvanamerika
	{17219, 65, 20, 0x1},   // congopeoplesrepublic
	{17239, 138, 8, 0x1},   // mayanmar
	{17247, 145, 23, 0x1},  // philippinescommonwealth
	{17270, 119, 26, 0x1},  // republiekvandefijieilanden
	{17296, 121, 19, 0x1},  // nederlandsoostindie
	{17315, 129, 14, 0x1},  // khmerrepubliek
	{17329, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{17360, 133, 6, 0x1},   // laopdr
	{17366, 62, 23, 0x1},   // republicoftheivorycoast
	{17389, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{17425, 292, 3, 0x3},   // roc
	{17428, 129, 5, 0x81},  // #2khm
	{17433, 54, 16, 0x1},   // verstatesamerika
	{17449, 190, 5, 0x81},  // #2pan
	{17454, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{17486, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{17516, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{17552, 239, 5, 0x81},  // #2pcn
	{17557, 178, 20, 0x1},  // dominicaanserepublic
	{17577, 133, 11, 0x1},  // kingdomlaos
	{17588, 196, 24, 0x1},  // oosterserepubliekuruguay
	{17612, 9, 19, 0x1},    // bosnieenherzegovina
	{17631, 64, 13, 0x1},   // congokinshasa
	{17644, 34, 15, 0x1},   // latvianrepublic
	{17659, 207, 10, 0x1},  // saintbarth
	{17669, 148, 15, 0x1},  // democratickorea
	{17684, 140, 6, 0x1},   // malaya
	{17690, 60, 5, 0x81},   // #2bwa
	{17695, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{17726, 143, 13, 0x1},  // sultanateoman
	{17739, 239, 10, 0x1},  // pitcairnis
	{17749, 128, 19, 0x1},  // kirgizischerepublic
	{17768, 179, 7, 0x1},   // equador
	{17775, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{17815, 37, 14, 0x1},   // macedoniefyrom
	{17829, 253, 17, 0x1},  // usoutlyingislands
	{17846, 295, 12, 0x2},  // ruandaurundi
	{17858, 164, 10, 0x1},  // yemensanaa
	{17868, 167, 16, 0x1},  // antiguaenbarbuda
	{17884, 178, 5, 0x81},  // #2dom
	{17889, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{17920, 68, 5, 0x81},   // #2dji
	{17925, 160, 10, 0x1},  // uzbekistan
	{17935, 148, 15, 0x1},  // koreademocratic
	{17950, 28, 5, 0x81},   // #2isl
	{17955, 111, 23, 0x1},  // islamicstateafghanistan
	{17978, 164, 10, 0x1},  // noordjemen
	{17988, 76, 6, 0x1},    // guinee
	{17994, 164, 22, 0x1},  // arabischerepublicjemen
	{18016, 127, 11, 0x1},  // khazakhstan
	{18027, 135, 14, 0x1},  // dominionceylon
	{18041, 44, 9, 0x1},    // portugual
	{18050, 16, 28, 0x1},   // federalrepublicformergermany
	{18078, 31, 27, 0x1},   // principalityofliechtenstein
	{18105, 136, 20, 0x1},  // formermaldiveislands
	{18125, 127, 18, 0x1},  // kazakhstanrepublic
	{18143, 6, 12, 0x1},    // azerbaidzhan
	{18155, 157, 17, 0x1},  // republiceasttimor
	{18172, 78, 11, 0x1},   // guinebissau
	{18183, 102, 17, 0x1},  // seychellesislands
	{18200, 148, 5, 0x81},  // #2prk
	{18205, 252, 7, 0x1},   // formosa
	{18212, 201, 13, 0x1},  // alandeilanden
	{18225, 65, 13, 0x1},   // congorepofthe
	{18238, 151, 9, 0x1},   // singapore
	{18247, 34, 15, 0x1},   // republicletland
	{18262, 66, 13, 0x1},   // comoroislands
	{18275, 29, 6, 0x1},    // israel
	{18281, 176, 14, 0x1},  // republicofcuba
	{18295, 70, 17, 0x1},   // sultanatezanzibar
	{18312, 113, 24, 0x1},  // volksrepubliekbangladesh
	{18336, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{18359, 222, 9, 0x1},   // groenland
	{18368, 114, 14, 0x1},  // kingdombahrain
	{18382, 240, 20, 0x1},  // puertoricogemenebest
	{18402, 188, 21, 0x1},  // mexicoverenigdestates
	{18423, 51, 6, 0x1},    // zweden
	{18429, 10, 17, 0x1},   // republicofbelarus
	{18446, 93, 24, 0x1},   // federalerepublieknigeria
	{18470, 230, 12, 0x1},  // chinaprmacao
	{18482, 188, 6, 0x1},   // mexico
	{18488, 27, 15, 0x1},   // republicierland
	{18503, 163, 28, 0x1},  // independentstatewesternsamoa
	{18531, 121, 29, 0x1},  // republicindonesiaunitarystate
	{18560, 164, 10, 0x1},  // sanaayemen
	{18570, 124, 4, 0x1},   // iraq
	{18574, 205, 32, 0x1},  // fransezuidelijkezuidpoolgebieden
	{18606, 226, 20, 0x1},  // heardmcdonaldislands
	{18626, 160, 11, 0x1},  // oesbekistan
	{18637, 210, 28, 0x1},  // cocoseilandenkeelingeilanden
	{18665, 160, 18, 0x1},  // republicuzbekistan
	{18683, 145, 10, 0x1},  // filipijnen
	{18693, 121, 17, 0x1},  // indonesiarepublic
	{18710, 240, 5, 0x81},  // #2pri
	{18715, 35, 6, 0x1},    // monaco
	{18721, 94, 15, 0x1},   // rwandanrepublic
	{18736, 107, 16, 0x1},  // republicofuganda
	{18752, 132, 7, 0x1},   // koeweit
	{18759, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{18787, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{18812, 191, 12, 0x1},  // republicperu
	{18824, 22, 13, 0x1},   // unitedkingdom
	{18837, 205, 25, 0x1},  // frenchsouthernterritories
	{18862, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{18919, 111, 23, 0x1},  // islamicstaatafghanistan
	{18942, 46, 11, 0x1},   // russiansfsr
	{18953, 115, 26, 0x1},  // nationofbruneiabodeofpeace
	{18979, 108, 7, 0x1},   // safrica
	{18986, 226, 22, 0x1},  // auheardmcdonaldislands
	{19008, 63, 17, 0x1},   // republiekkameroen
	{19025, 76, 6, 0x1},    // guinea
	{19031, 143, 13, 0x1},  // omansultanaat
	{19044, 22, 2, 0x1},    // vk
	{19046, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{19074, 137, 25, 0x1},  // republiekmarshalleilanden
	{19099, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{19140, 22, 13, 0x1},   // unitedkingdon
	{19153, 120, 19, 0x1},  // micronesiafedstates
	{19172, 248, 19, 0x1},  // stpierreandmiquelon
	{19191, 259, 15, 0x1},  // republiekkosovo
	{19206, 66, 11, 0x1},   // comorenunie
	{19217, 135, 17, 0x1},  // republieksrilanka
	{19234, 24, 17, 0x1},   // helleenserepublic
	{19251, 227, 9, 0x1},   // isleofman
	{19260, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{19283, 164, 5, 0x1},   // yeman
	{19288, 164, 5, 0x1},   // yemen
	{19293, 217, 16, 0x1},  // falklandeilanden
	{19309, 112, 12, 0x1},  // trucialcoast
	{19321, 252, 13, 0x1},  // chinesetaipei
	{19334, 146, 5, 0x81},  // #2plw
	{19339, 175, 19, 0x1},  // republicofcostarica
	{19358, 10, 18, 0x1},   // belarusbyelorussia
	{19376, 136, 21, 0x1},  // republicofthemaldives
	{19397, 16, 11, 0x1},   // germanywest
	{19408, 215, 16, 0x1},  // westelijkesahara
	{19424, 1, 22, 0x1},    // albaniapeoplesrepublic
	{19446, 55, 19, 0x1},   // voormaligjugoslavie
	{19465, 26, 17, 0x1},   // republicofhungary
	{19482, 246, 23, 0x1},  // sthelenaanddependencies
	{19505, 241, 27, 0x1},  // palestijnseautonomegebieden
	{19532, 297, 15, 0x2},  // republicofchina
	{19547, 7, 16, 0x1},    // koninkrijkbelgie
	{19563, 98, 16, 0x1},   // republieksomalie
	{19579, 210, 9, 0x1},   // cocosisds
	{19588, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{19612, 195, 22, 0x1},  // trinidadtobagorepublic
	{19634, 17, 10, 0x1},   // denemarken
	{19644, 129, 19, 0x1},  // formerkhmerrepublic
	{19663, 37, 23, 0x1},   // republieknoordmacedonie
	{19686, 44, 5, 0x81},   // #2prt
	{19691, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{19719, 28, 5, 0x81},   // #4352
	{19724, 80, 15, 0x1},   // republicofkenya
	{19739, 254, 13, 0x1},  // vaticaanstaat
	{19752, 242, 5, 0x81},  // #2pyf
	{19757, 30, 5, 0x81},   // #4380
	{19762, 115, 6, 0x1},   // brunei
	{19768, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{19800, 71, 3, 0x1},    // are
	{19803, 148, 10, 0x1},  // noordkorea
	{19813, 254, 8, 0x1},   // vaticaan
	{19821, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{19852, 241, 31, 0x1},  // palestineliberationorganization
	{19883, 92, 14, 0x1},   // republiekniger
	{19897, 16, 18, 0x1},   // fmrfedrepofgermany
	{19915, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{19962, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{19986, 154, 14, 0x1},  // koninkrijksiam
	{20000, 219, 19, 0x1},  // baljuwschapguernsey
	{20019, 299, 23, 0x2},  // koreademocraticrepublic
	{20042, 71, 14, 0x1},   // arabrepofegypt
	{20056, 138, 15, 0x1},  // burmanowmyanmar
	{20071, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{20099, 14, 15, 0x1},   // czechiarepublic
	{20114, 171, 25, 0x1},  // federalerepubliekbrazilie
	{20139, 231, 17, 0x1},  // fransdeelstmartin
	{20156, 252, 23, 0x1},  // provincievanchinataiwan
	{20179, 108, 3, 0x1},   // rsa
	{20182, 183, 8, 0x1},   // honduras
	{20190, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{20219, 120, 13, 0x1},  // micronesiafed
	{20232, 134, 15, 0x1},  // republiclebanon
	{20247, 28, 15, 0x1},   // republiciceland
	{20262, 45, 24, 0x1},   // romaniasocialistrepublic
	{20286, 62, 11, 0x1},   // cotedivoire
	{20297, 205, 24, 0x1},  // fransezuidelijkegebieden
	{20321, 48, 16, 0x1},   // serviemontenegro
	{20337, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{20366, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{20412, 54, 15, 0x1},   // usaunitedstates
	{20427, 123, 12, 0x1},  // empireofiran
	{20439, 165, 9, 0x1},   // adenyemen
	{20448, 123, 10, 0x1},  // empireiran
	{20458, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{20494, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{20532, 80, 14, 0x1},   // republiekkenia
	{20546, 231, 23, 0x1},  // saintmartincollectivity
	{20569, 239, 16, 0x1},  // pitcairneilanden
	{20585, 249, 30, 0x1},  // kingdomnetherlandssaintmaarten
	{20615, 241, 15, 0x1},  // formerpalestine
	{20630, 43, 21, 0x1},   // peoplesrepublicpoland
	{20651, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{20685, 52, 15, 0x1},   // turkserepubliek
	{20700, 115, 30, 0x1},  // verblijfplaatsvredenatiebrunei
	{20730, 7, 7, 0x1},     // belgium
	{20737, 122, 5, 0x81},  // #4356
	{20742, 105, 15, 0x1},  // tunisiarepublic
	{20757, 62, 5, 0x81},   // #4384
	{20762, 104, 14, 0x1},  // republicoftogo
	{20776, 53, 14, 0x1},   // sovjetoekraine
	{20790, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{20819, 2, 15, 0x1},    // prinsdomandorra
	{20834, 140, 15, 0x1},  // malayafederatie
	{20849, 45, 26, 0x1},   // socialistrepublicofromania
	{20875, 14, 19, 0x1},   // tsjechischerepublic
	{20894, 110, 9, 0x1},   // srhodesia
	{20903, 161, 9, 0x1},   // vietnamsr
	{20912, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{20950, 138, 20, 0x1},  // republicunionmyanmar
	{20970, 256, 15, 0x1},  // virginislandsus
	{20985, 215, 10, 0x1},  // westsahara
	{20995, 10, 21, 0x1},   // formerwitrussischessr
	{21016, 68, 16, 0x1},   // gebiedafarsissas
	{21032, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{21057, 91, 15, 0x1},   // southwestafrica
	{21072, 138, 19, 0x1},  // unionofmyanmarburma
	{21091, 48, 25, 0x1},   // serbiaandmontenegroformer
	{21116, 82, 10, 0x1},   // libiestaat
	{21126, 176, 13, 0x1},  // republiekcuba
	{21139, 102, 18, 0x1},  // seychellenrepublic
	{21157, 77, 17, 0x1},   // thegambiarepublic
	{21174, 170, 5, 0x81},  // #2bol
	{21179, 247, 26, 0x1},  // svalbardandjanmayenislands
	{21205, 139, 25, 0x1},  // mongolischevolksrepubliek
	{21230, 159, 13, 0x1},  // elliceislands
	{21243, 187, 10, 0x1},  // saintlucia
	{21253, 35, 18, 0x1},   // monacoprincipality
	{21271, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{21295, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{21330, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{21360, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{21397, 52, 15, 0x1},   // republicturkiye
	{21412, 54, 2, 0x1},    // us
	{21414, 186, 20, 0x1},  // stchristopherennevis
	{21434, 58, 16, 0x1},   // republiekdahomey
	{21450, 124, 4, 0x1},   // irak
	{21454, 142, 14, 0x1},  // naoerorepublic
	{21468, 301, 28, 0x82}, // montenegroyugoslaviafrserbia
	{21496, 255, 22, 0x1},  // maagdeneilandenbritish
	{21518, 202, 21, 0x1},  // netherlandswestindies
	{21539, 241, 14, 0x1},  // palestinastaat
	{21553, 237, 13, 0x1},  // norfolkeiland
	{21566, 15, 9, 0x1},    // formergdr
	{21575, 190, 14, 0x1},  // panamarepublic
	{21589, 136, 16, 0x1},  // republicmaldives
	{21605, 30, 5, 0x81},   // #2ita
	{21610, 96, 15, 0x1},   // republicsenegal
	{21625, 138, 17, 0x1},  // burmaunionmyanmar
	{21642, 71, 11, 0x1},   // formeregypt
	{21653, 188, 21, 0x1},  // mexicoverenigdestaten
	{21674, 231, 21, 0x1},  // saintmartinfrenchpart
	{21695, 118, 6, 0x1},   // cyprus
	{21701, 98, 24, 0x1},   // somalidemocraticrepublic
	{21725, 252, 19, 0x1},  // chinesetaipeitaiwan
	{21744, 242, 14, 0x1},  // franspolynesie
	{21758, 225, 15, 0x1},  // hongkongchinapr
	{21773, 255, 15, 0x1},  // ukvirginislands
	{21788, 8, 5, 0x81},    // #2bgr
	{21793, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{21822, 16, 17, 0x1},   // formerwestgermany
	{21839, 160, 19, 0x1},  // republicoezbekistan
	{21858, 209, 5, 0x81},  // #2bvt
	{21863, 6, 12, 0x1},    // azerbeidzjan
	{21875, 67, 19, 0x1},   // republicofcapeverde
	{21894, 68, 21, 0x1},   // afarsissasfransgebied
	{21915, 10, 6, 0x1},    // #3byaa
	{21921, 172, 9, 0x1},   // barbadoes
	{21930, 15, 3, 0x1},    // gdr
	{21933, 93, 22, 0x1},   // federalrepublicnigeria
	{21955, 197, 14, 0x1},  // saintvincentgr
	{21969, 185, 5, 0x81},  // #4388
	{21974, 4, 23, 0x1},    // commonwealthofaustralia
	{21997, 239, 14, 0x1},  // pitcairnisland
	{22011, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{22034, 79, 16, 0x1},   // equatorialguinea
	{22050, 210, 20, 0x1},  // cocoskeelingeilanden
	{22070, 244, 8, 0x1},   // vietnams
	{22078, 57, 5, 0x81},   // #2bdi
	{22083, 45, 8, 0x1},    // roemenie
	{22091, 208, 5, 0x81},  // #2bmu
	{22096, 241, 19, 0x1},  // palestineoccupiedtr
	{22115, 208, 15, 0x1},  // bermudaeilanden
	{22130, 129, 15, 0x1},  // stateofcambodia
	{22145, 95, 14, 0x1},   // republieksudan
	{22159, 138, 9, 0x1},   // unieburma
	{22168, 155, 20, 0x1},  // republictadzjikistan
	{22188, 257, 22, 0x1},  // wallisenfutunaeilanden
	{22210, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{22238, 106, 7, 0x1},   // tazania
	{22245, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{22285, 48, 22, 0x1},   // serbiamontenegroformer
	{22307, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{22339, 10, 35, 0x1},   // witrussischesovietsocialistrepublic
	{22374, 239, 15, 0x1},  // pitcairnislands
	{22389, 198, 11, 0x1},  // venezuelarb
	{22400, 68, 16, 0x1},   // djiboutirepublic
	{22416, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{22445, 199, 9, 0x1},   // landaruba
	{22454, 61, 11, 0x1},   // centralafrr
	{22465, 241, 37, 0x1},  // formerpalestineliberationorganization
	{22502, 257, 28, 0x1},  // territorywallisfutunaislands
	{22530, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{22558, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{22591, 169, 13, 0x1},  // britshonduras
	{22604, 249, 22, 0x1},  // netherlandssintmaarten
	{22626, 156, 11, 0x1},  // turkmenstan
	{22637, 223, 12, 0x1},  // frenchguiana
	{22649, 138, 26, 0x1},  // unieburmasocialistrepublic
	{22675, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{22707, 64, 12, 0x1},   // belgiancongo
	{22719, 33, 20, 0x1},   // grandduchyluxembourg
	{22739, 144, 19, 0x1},  // pakistaninclbanglad
	{22758, 40, 17, 0x1},   // formernetherlands
	{22775, 15, 27, 0x1},   // democraticrepublicofgermany
	{22802, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{22837, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{22865, 25, 15, 0x1},   // croatiarepublic
	{22880, 259, 14, 0x1},  // kosovarepublic
	{22894, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{22921, 162, 8, 0x1},   // vanutatu
	{22929, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{22953, 78, 15, 0x1},   // portugeesguinee
	{22968, 6, 10, 0x1},    // azerbaijan
	{22978, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{23028, 13, 6, 0x1},    // #3cshh
	{23034, 61, 28, 0x1},   // formercentralafricanrepublic
	{23062, 19, 15, 0x1},   // estoniarepublic
	{23077, 48, 6, 0x1},    // servie
	{23083, 123, 4, 0x1},   // iran
	{23087, 120, 25, 0x1},  // micronesiafederalstatesof
	{23112, 117, 7, 0x1},   // chinapr
	{23119, 120, 19, 0x1},  // micronesiefederatie
	{23138, 14, 20, 0x1},   // tsjechischerepubliek
	{23158, 151, 17, 0x1},  // singaporerepublic
	{23175, 13, 16, 0x1},   // tsjechoslowakije
	{23191, 186, 21, 0x1},  // stchristopherandnevis
	{23212, 129, 15, 0x1},  // kingdomcambodia
	{23227, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{23252, 197, 24, 0x1},  // saintvincentengrenadines
	{23276, 117, 3, 0x1},   // prc
	{23279, 186, 20, 0x1},  // stchristoffelennevis
	{23299, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{23328, 105, 14, 0x1},  // tunisiakingdom
	{23342, 244, 3, 0x1},   // rvn
	{23345, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{23372, 145, 18, 0x1},  // filipijnserepublic
	{23390, 74, 15, 0x1},   // republicofgabon
	{23405, 192, 5, 0x81},  // #2pry
	{23410, 245, 33, 0x1},  // southgeorgiasouthsandwicheilanden
	{23443, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{23472, 134, 15, 0x1},  // lebanonrepublic
	{23487, 239, 33, 0x1},  // pitcairnhendersonducieoenoislands
	{23520, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{23559, 148, 11, 0x1},  // demrepkorea
	{23570, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{23606, 195, 2, 0x1},   // tt
	{23608, 82, 5, 0x1},    // libie
	{23613, 16, 22, 0x1},   // federalrepublicgermany
	{23635, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{23663, 129, 17, 0x1},  // kingdomofcambodia
	{23680, 238, 10, 0x1},  // niueisland
	{23690, 303, 5, 0x1},   // #4532
	{23695, 110, 18, 0x1},  // republicofzimbabwe
	{23713, 64, 11, 0x1},   // congodemrep
	{23724, 232, 10, 0x1},  // nmarianais
	{23734, 49, 18, 0x1},   // republicofslovakia
	{23752, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{23789, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{23820, 104, 13, 0x1},  // republiektogo
	{23833, 138, 5, 0x1},   // birma
	{23838, 120, 23, 0x1},  // micronesiafederalstates
	{23861, 43, 6, 0x1},    // poland
	{23867, 145, 24, 0x1},  // republiekvandefilipijnen
	{23891, 147, 17, 0x1},  // papoeanieuwguinea
	{23908, 255, 12, 0x1},  // brvirginisds
	{23920, 199, 5, 0x81},  // #4533
	{23925, 174, 17, 0x1},  // republiekcolombia
	{23942, 68, 16, 0x1},   // frenchafarsissas
	{23958, 255, 15, 0x1},  // britishvirginis
	{23973, 63, 8, 0x1},    // kameroun
	{23981, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{24012, 129, 20, 0x1},  // formerkhmerrepubliek
	{24032, 42, 2, 0x1},    // nz
	{24034, 22, 25, 0x1},   // greatbritainunitedkingdom
	{24059, 39, 19, 0x1},   // republiekmontenegro
	{24078, 150, 11, 0x1},  // saudiarabia
	{24089, 101, 18, 0x1},  // kingdomofswaziland
	{24107, 42, 5, 0x81},   // #4554
	{24112, 217, 20, 0x1},  // falklandisdsmalvinas
	{24132, 304, 5, 0x1},   // #4530
	{24137, 20, 16, 0x1},   // republiekfinland
	{24153, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{24178, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{24212, 29, 5, 0x81},   // #2isr
	{24217, 138, 27, 0x1},  // socialistrepublicunionburma
	{24244, 118, 14, 0x1},  // republiccyprus
	{24258, 53, 39, 0x1},   // formeroekraiensesovietsocialistrepublic
	{24297, 110, 16, 0x1},  // rhodesiazimbabwe
	{24313, 54, 18, 0x1},   // unitedsatesamerica
	{24331, 168, 24, 0x1},  // commonwealthofthebahamas
	{24355, 161, 7, 0x1},   // vietman
	{24362, 213, 13, 0x1},  // christmasisds
	{24375, 230, 5, 0x1},   // macau
	{24380, 134, 17, 0x1},  // republicoflebanon
	{24397, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{24419, 67, 12, 0x1},   // centralverde
	{24431, 106, 18, 0x1},  // tanganyikazanzibar
	{24449, 212, 5, 0x81},  // #4531
	{24454, 227, 9, 0x1},   // eilandman
	{24463, 168, 19, 0x1},  // bahamascommonwealth
	{24482, 154, 11, 0x1},  // kingdomsiam
	{24493, 157, 6, 0x1},   // #3tptl
	{24499, 164, 23, 0x1},  // formerarabrepublicyemen
	{24522, 197, 26, 0x1},  // saintvincentendegrenadinen
	{24548, 241, 17, 0x1},  // westbankgazastrip
	{24565, 196, 24, 0x1},  // republictenoostenuruguay
	{24589, 156, 13, 0x1},  // turkemenistan
	{24602, 232, 19, 0x1},  // northmarianaislands
	{24621, 305, 5, 0x83},  // congo
	{24626, 149, 5, 0x1},   // katar
	{24631, 189, 19, 0x1},  // republicofnicaragua
	{24650, 93, 19, 0x1},   // federationofnigeria
	{24669, 100, 16, 0x1},  // stomeandprincipe
	{24685, 308, 5, 0x1},   // #4200
	{24690, 207, 10, 0x1},  // saintbarts
	{24700, 64, 25, 0x1},   // republiekcongoleopoldstad
	{24725, 140, 18, 0x1},  // federatievanmalaya
	{24743, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{24766, 241, 15, 0x1},  // westbankandgaza
	{24781, 141, 5, 0x81},  // #4524
	{24786, 228, 5, 0x81},  // #2iot
	{24791, 71, 23, 0x1},   // arabischerepublicegypte
	{24814, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{24855, 231, 21, 0x1},  // fransdeelsaintmaarten
	{24876, 78, 10, 0x1},   // guineabiss
	{24886, 62, 21, 0x1},   // ivorycoastcotedivoire
	{24907, 253, 38, 0x1},  // verenigdestateskleinepacifischeislands
	{24945, 119, 12, 0x1},  // dominionfiji
	{24957, 164, 14, 0x1},  // republiekjemen
	{24971, 61, 26, 0x1},   // centraalafrikaanserepublic
	{24997, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{25034, 229, 15, 0x1},  // jerseybailiwick
	{25049, 85, 18, 0x1},   // madagascarrepublic
	{25067, 104, 4, 0x1},   // togo
	{25071, 20, 15, 0x1},   // finlandrepublic
	{25086, 230, 12, 0x1},  // chinaprmacau
	{25098, 49, 9, 0x1},    // slovakrep
	{25107, 195, 25, 0x1},  // republiektrinidadentobago
	{25132, 82, 20, 0x1},   // lybianarabjamahiriya
	{25152, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{25179, 157, 9, 0x1},   // oosttimor
	{25188, 93, 17, 0x1},   // nigeriafederation
	{25205, 54, 27, 0x1},   // verenigdestatesnorthamerika
	{25232, 128, 14, 0x1},  // kyrgyzrepublic
	{25246, 153, 8, 0x1},   // syrianar
	{25254, 241, 15, 0x1},  // stateofpalestin
	{25269, 133, 11, 0x1},  // laoskingdom
	{25280, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{25305, 98, 14, 0x1},   // somalirepublic
	{25319, 25, 15, 0x1},   // republiccroatia
	{25334, 124, 5, 0x81},  // #2irq
	{25339, 174, 8, 0x1},   // colombia
	{25347, 30, 18, 0x1},   // italiaanserepublic
	{25365, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{25400, 49, 16, 0x1},   // republicslovakia
	{25416, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{25455, 163, 5, 0x81},  // #2wsm
	{25460, 42, 12, 0x1},   // nieuwzeeland
	{25472, 150, 11, 0x1},  // saudiarabie
	{25483, 54, 3, 0x1},    // usa
	{25486, 68, 5, 0x81},   // #4262
	{25491, 44, 18, 0x1},   // republicofportugal
	{25509, 54, 15, 0x1},   // verenigdestaten
	{25524, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{25560, 54, 20, 0x1},   // unitedsatesofamerica
	{25580, 189, 5, 0x81},  // #4558
	{25585, 47, 9, 0x1},    // sanmarino
	{25594, 249, 5, 0x81},  // #4534
	{25599, 144, 22, 0x1},  // inclbangladeshpakistan
	{25621, 29, 11, 0x1},   // israelstate
	{25632, 144, 5, 0x81},  // #4586
	{25637, 309, 5, 0x1},   // #4590
	{25642, 198, 20, 0x1},  // venezuelarepublicbol
	{25662, 13, 20, 0x1},   // czechoslovakiaformer
	{25682, 163, 23, 0x1},  // independentstateofsamoa
	{25705, 29, 5, 0x81},   // #4376
	{25710, 179, 15, 0x1},  // ecuadorrepublic
	{25725, 124, 5, 0x81},  // #4368
	{25730, 134, 15, 0x1},  // republiclibanon
	{25745, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{25783, 210, 14, 0x1},  // keelingislands
	{25797, 191, 5, 0x81},  // #2per
	{25802, 138, 11, 0x1},  // myanmarunie
	{25813, 250, 18, 0x1},  // turkscaicosislands
	{25831, 14, 5, 0x81},   // #4203
	{25836, 176, 12, 0x1},  // cubarepublic
	{25848, 111, 20, 0x1},  // republiekafghanistan
	{25868, 206, 5, 0x81},  // #4535
	{25873, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{25900, 63, 8, 0x1},    // camerron
	{25908, 146, 5, 0x81},  // #4585
	{25913, 190, 5, 0x81},  // #4591
	{25918, 112, 18, 0x1},  // unitedarabemirates
	{25936, 206, 18, 0x1},  // caribischnederland
	{25954, 200, 8, 0x1},   // anguilla
	{25962, 207, 11, 0x1},  // saintbarths
	{25973, 4, 21, 0x1},    // australiacommonwealth
	{25994, 247, 18, 0x1},  // svalbardenjanmayen
	{26012, 43, 23, 0x1},   // peoplesrepublicofpoland
	{26035, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{26065, 91, 15, 0x1},   // southwestafrika
	{26080, 138, 12, 0x1},  // unievanbirma
	{26092, 161, 8, 0x1},   // nvietnam
	{26100, 154, 8, 0x1},   // thialand
	{26108, 161, 12, 0x1},  // vietnamnorth
	{26120, 58, 5, 0x81},   // #4204
	{26125, 138, 19, 0x1},  // myanmarrepublicunie
	{26144, 205, 5, 0x81},  // #4260
	{26149, 196, 25, 0x1},  // orientalrepublicofuruguay
	{26174, 169, 5, 0x81},  // #2blz
	{26179, 255, 22, 0x1},  // britishmaagdeneilanden
	{26201, 224, 4, 0x1},   // guam
	{26205, 231, 14, 0x1},  // stmartinfrench
	{26219, 198, 9, 0x1},   // venezuela
	{26228, 114, 5, 0x81},  // #2bhr
	{26233, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{26269, 142, 5, 0x81},  // #4520
	{26274, 255, 3, 0x1},   // bvi
	{26277, 85, 18, 0x1},   // republicmadagaskar
	{26295, 137, 5, 0x81},  // #4584
	{26300, 125, 22, 0x1},  // hashemitekingdomjordan
	{26322, 244, 18, 0x1},  // formersouthvietnam
	{26340, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{26378, 197, 26, 0x1},  // saintvincentendegrenadines
	{26404, 52, 15, 0x1},   // republicturkije
	{26419, 20, 15, 0x1},   // republicfinland
	{26434, 54, 2, 0x1},    // vs
	{26436, 130, 17, 0x1},  // republiekkiribati
	{26453, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{26481, 149, 10, 0x1},  // qatarstate
	{26491, 206, 5, 0x81},  // #2bes
	{26496, 241, 5, 0x81},  // #4275
	{26501, 43, 21, 0x1},   // polishpeoplesrepublic
	{26522, 71, 23, 0x1},   // unitedarabrepublicegypt
	{26545, 168, 5, 0x81},  // #2bhs
	{26550, 120, 5, 0x81},  // #4583
	{26555, 79, 17, 0x1},   // equatoriaalguinea
	{26572, 212, 23, 0x1},  // curacaokofthenetherland
	{26595, 48, 19, 0x1},   // serbiaandmontenegro
	{26614, 123, 14, 0x1},  // keizerrijkiran
	{26628, 95, 11, 0x1},   // northsoedan
	{26639, 198, 12, 0x1},  // venezuelarbv
	{26651, 14, 19, 0x1},   // formerczechrepublic
	{26670, 133, 3, 0x1},   // lao
	{26673, 36, 15, 0x1},   // moldovarepublic
	{26688, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{26719, 74, 5, 0x81},   // #4266
	{26724, 61, 21, 0x1},   // centralafricarepublic
	{26745, 148, 22, 0x1},  // koreapeoplesrepublicof
	{26767, 310, 5, 0x1},   // #2bur
	{26772, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{26808, 154, 17, 0x1},  // kingdomofthailand
	{26825, 71, 6, 0x1},    // egypte
	{26831, 64, 24, 0x1},   // republiccongoleopoldstad
	{26855, 27, 5, 0x81},   // #4372
	{26860, 139, 23, 0x1},  // peoplesrepublicmongolia
	{26883, 123, 5, 0x81},  // #4364
	{26888, 205, 21, 0x1},  // frsouthantarcticlands
	{26909, 252, 9, 0x1},   // roctaiwan
	{26918, 101, 17, 0x1},  // swazilandeswatini
	{26935, 247, 21, 0x1},  // spitsbergenenjanmayen
	{26956, 244, 23, 0x1},  // formerrepublicofvietnam
	{26979, 14, 8, 0x1},    // czechrep
	{26987, 196, 24, 0x1},  // uruguayrepublictenoosten
	{27011, 225, 13, 0x1},  // chinahongkong
	{27024, 164, 15, 0x1},  // koninkrijkjemen
	{27039, 253, 5, 0x81},  // #4581
	{27044, 70, 22, 0x1},   // volksrepubliekzanzibar
	{27066, 311, 5, 0x1},   // #2nhb
	{27071, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{27115, 160, 11, 0x1},  // oezbekistan
	{27126, 117, 7, 0x1},   // vrchina
	{27133, 163, 30, 0x1},  // independentstateofwesternsamoa
	{27163, 186, 21, 0x1},  // saintchristoffelnevis
	{27184, 68, 16, 0x1},   // frenchsomaliland
	{27200, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{27230, 248, 14, 0x1},  // stpierreandmiq
	{27244, 17, 5, 0x81},   // #4208
	{27249, 196, 23, 0x1},  // uruguayorientalrepublic
	{27272, 16, 5, 0x81},   // #4276
	{27277, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{27316, 138, 19, 0x1},  // republicuniemyanmar
	{27335, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{27365, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{27405, 232, 5, 0x81},  // #4580
	{27410, 148, 29, 0x1},  // democraticvolksrepubliekkorea
	{27439, 111, 26, 0x1},  // afghanistanislamicrepublic
	{27465, 177, 20, 0x1},  // dominicacommonwealth
	{27485, 29, 11, 0x1},   // staatisrael
	{27496, 203, 13, 0x1},  // americansamoa
	{27509, 18, 5, 0x1},    // spain
	{27514, 221, 10, 0x1},  // guadaloupe
	{27524, 55, 17, 0x1},   // formerjoegoslavie
	{27541, 58, 20, 0x1},   // beninpeoplesrepublic
	{27561, 16, 8, 0x1},    // germanyw
	{27569, 257, 5, 0x81},  // #2wlf
	{27574, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{27599, 105, 6, 0x1},   // tunisa
	{27605, 98, 15, 0x1},   // republicsomalie
	{27620, 30, 6, 0x1},    // italie
	{27626, 105, 14, 0x1},  // kingdomtunisia
	{27640, 37, 44, 0x1},   // macedoniedevoormaligejoegoslavischerepubliek
	{27684, 79, 17, 0x1},   // equatoriaalguinee
	{27701, 236, 21, 0x1},  // newcaledoniaterritory
	{27722, 15, 18, 0x1},   // fmrdemrepofgermany
	{27740, 48, 6, 0x1},    // #3csxx
	{27746, 241, 30, 0x1},  // occupiedpalestinianterritories
	{27776, 57, 15, 0x1},   // burundirepublic
	{27791, 112, 11, 0x1},  // trucialoman
	{27802, 77, 5, 0x81},   // #4270
	{27807, 66, 14, 0x1},   // comoroeilanden
	{27821, 183, 18, 0x1},  // republicofhonduras
	{27839, 32, 9, 0x1},    // lithuania
	{27848, 227, 5, 0x81},  // #2imn
	{27853, 147, 5, 0x81},  // #4598
	{27858, 147, 12, 0x1},  // pnorthguinea
	{27870, 312, 19, 0x2},  // sintmaartenstmartin
	{27889, 8, 15, 0x1},    // kingdombulgaria
	{27904, 105, 7, 0x1},   // tunesie
	{27911, 121, 5, 0x81},  // #4360
	{27916, 10, 17, 0x1},   // belarusrepublicof
	{27933, 187, 9, 0x1},   // sintlucia
	{27942, 100, 11, 0x1},  // saotomeandp
	{27953, 82, 19, 0x1},   // libyanarabjamahirya
	{27972, 65, 22, 0x1},   // peoplesrepublicofcongo
	{27994, 145, 20, 0x1},  // philippijnserepublic
	{28014, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{28050, 9, 3, 0x1},     // bih
	{28053, 122, 13, 0x1},  // indiarepublic
	{28066, 107, 14, 0x1},  // republicuganda
	{28080, 133, 4, 0x1},   // laos
	{28084, 24, 14, 0x1},   // republicgreece
	{28098, 202, 19, 0x1},  // nederlandseantillen
	{28117, 136, 17, 0x1},  // maldivessultanate
	{28134, 207, 15, 0x1},  // saintbarthelemy
	{28149, 108, 14, 0x1},  // zuidafrikaunie
	{28163, 241, 5, 0x81},  // #2pse
	{28168, 141, 12, 0x1},  // stateofnepal
	{28180, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{28210, 54, 9, 0x1},    // vsamerika
	{28219, 65, 19, 0x1},   // brazzavillecongorep
	{28238, 62, 11, 0x1},   // cotedlvoire
	{28249, 256, 30, 0x1},  // maagdeneilandenverenigdestates
	{28279, 90, 14, 0x1},   // republicmalawi
	{28293, 87, 20, 0x1},   // republicofmozambique
	{28313, 186, 23, 0x1},  // stkittsennevisfederatie
	{28336, 113, 5, 0x81},  // #2bgd
	{28341, 23, 5, 0x81},   // #4268
	{28346, 148, 8, 0x1},   // demkorea
	{28354, 82, 14, 0x1},   // kingdomoflibya
	{28368, 232, 22, 0x1},  // northernmarianaislands
	{28390, 10, 5, 0x81},   // #2blr
	{28395, 40, 5, 0x81},   // #4528
	{28400, 145, 18, 0x1},  // republicfilipijnen
	{28418, 136, 18, 0x1},  // maledivenrepubliek
	{28436, 121, 5, 0x81},  // #2idn
	{28441, 241, 12, 0x1},  // gazawestbank
	{28453, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{28493, 314, 13, 0x2},  // virginislands
	{28506, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{28537, 123, 5, 0x81},  // #2irn
	{28542, 46, 6, 0x1},    // #3suhh
	{28548, 253, 5, 0x81},  // #2umi
	{28553, 22, 2, 0x1},    // uk
	{28555, 89, 17, 0x1},   // mauritiusrepublic
	{28572, 37, 14, 0x1},   // northmacedonia
	{28586, 54, 22, 0x1},   // verenigdestatesamerika
	{28608, 48, 24, 0x1},   // montenegroserbiafrserbia
	{28632, 143, 22, 0x1},  // muscatandomansultanate
	{28654, 259, 14, 0x1},  // kosovorepublic
	{28668, 229, 20, 0x1},  // channelislandsjersey
	{28688, 147, 30, 0x1},  // papuanewguineaindependentstate
	{28718, 146, 13, 0x1},  // palaurepublic
	{28731, 316, 22, 0x2},  // saintmartinsintmaarten
	{28753, 220, 5, 0x81},  // #2gib
	{28758, 318, 5, 0x1},   // #2bys
	{28763, 85, 20, 0x1},   // republicofmadagascar
	{28783, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{28838, 37, 6, 0x1},    // tfyrom
	{28844, 154, 10, 0x1},  // formersiam
	{28854, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{28888, 153, 17, 0x1},  // syriaarabrepublic
	{28905, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{28937, 141, 5, 0x81},  // #2npl
	{28942, 212, 18, 0x1},  // knetherlandcuracao
	{28960, 105, 17, 0x1},  // koninkrijktunesie
	{28977, 147, 5, 0x81},  // #2png
	{28982, 13, 20, 0x1},   // czechoslovakrepublic
	{29002, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{29041, 165, 24, 0x1},  // volksrepublieksouthjemen
	{29065, 16, 9, 0x1},    // duitsland
	{29074, 144, 25, 0x1},  // islamicrepublicofpakistan
	{29099, 138, 12, 0x1},  // myanmarburma
	{29111, 189, 9, 0x1},   // nicaragua
	{29120, 137, 24, 0x1},  // republicmarshalleilanden
	{29144, 2, 7, 0x1},     // andorra
	{29151, 244, 15, 0x1},  // fmrrepofvietnam
	{29166, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{29197, 230, 12, 0x1},  // prmacaochina
	{29209, 27, 5, 0x81},   // #2irl
	{29214, 152, 14, 0x1},  // solomanislands
	{29228, 45, 18, 0x1},   // roemeenserepubliek
	{29246, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{29272, 241, 28, 0x1},  // palestinianterritoryoccupied
	{29300, 186, 30, 0x1},  // formersaintchristopherandnevis
	{29330, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{29372, 164, 27, 0x1},  // mutawakkilitekingdomofyemen
	{29399, 249, 23, 0x1},  // netherlandssaintmaarten
	{29422, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{29450, 82, 13, 0x1},   // staatvanlibie
	{29463, 32, 19, 0x1},   // republicoflithuania
	{29482, 193, 20, 0x1},  // republicofelsalvador
	{29502, 153, 16, 0x1},  // syrischerepublic
	{29518, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{29547, 71, 14, 0x1},   // kingdomofegypt
	{29561, 236, 5, 0x81},  // #2ncl
	{29566, 36, 16, 0x1},   // republicmoldavie
	{29582, 128, 12, 0x1},  // kirghizistan
	{29594, 134, 5, 0x81},  // #4422
	{29599, 256, 25, 0x1},  // unitedstatesvirginislands
	{29624, 230, 12, 0x1},  // prmacauchina
	{29636, 33, 5, 0x81},   // #4442
	{29641, 64, 16, 0x1},   // congodemrepublic
	{29657, 150, 12, 0x1},  // saoudiarabie
	{29669, 28, 16, 0x1},   // republiekijsland
	{29685, 241, 21, 0x1},  // bezetpalestijnsgebied
	{29706, 7, 5, 0x81},    // #2bel
	{29711, 165, 18, 0x1},  // yemenpeoplesdemrep
	{29729, 116, 5, 0x81},  // #2btn
	{29734, 115, 5, 0x81},  // #2brn
	{29739, 140, 20, 0x1},  // federatievanmaleisie
	{29759, 241, 21, 0x1},  // bezetpalesteinsgebied
	{29780, 202, 25, 0x1},  // formernederlandseantillen
	{29805, 87, 5, 0x81},   // #4508
	{29810, 149, 5, 0x1},   // qatar
	{29815, 257, 19, 0x1},  // wallisfutunaislands
	{29834, 68, 9, 0x1},    // dzjibouti
	{29843, 237, 5, 0x81},  // #2nfk
	{29848, 90, 16, 0x1},   // republicofmalawi
	{29864, 136, 16, 0x1},  // maldivesrepublic
	{29880, 37, 14, 0x1},   // northmacedonie
	{29894, 10, 11, 0x1},   // bielorussia
	{29905, 25, 16, 0x1},   // croatianrepublic
	{29921, 71, 12, 0x1},   // kingdomegypt
	{29933, 140, 19, 0x1},  // federatievanmalakka
	{29952, 64, 16, 0x1},   // congodemrepofthe
	{29968, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{29999, 22, 27, 0x1},   // grootbrittannienorthierland
	{30026, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{30062, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{30107, 136, 17, 0x1},  // republicmalediven
	{30124, 35, 20, 0x1},   // principalityofmonaco
	{30144, 217, 15, 0x1},  // falklandislands
	{30159, 319, 14, 0x2},  // republiekchina
	{30173, 76, 5, 0x81},   // #2gin
	{30178, 12, 22, 0x1},   // zwitserseedgenootschap
	{30200, 52, 19, 0x1},   // turkeyottomanempire
	{30219, 45, 7, 0x1},    // rumenie
	{30226, 138, 7, 0x1},   // myanmar
	{30233, 111, 19, 0x1},  // afghanistanrepublic
	{30252, 236, 12, 0x1},  // newcaledonia
	{30264, 32, 5, 0x81},   // #4440
	{30269, 45, 16, 0x1},   // kingdomofromania
	{30285, 138, 19, 0x1},  // uniemyanmarrepublic
	{30304, 203, 9, 0x1},   // oostsamoa
	{30313, 78, 12, 0x1},   // guineebissau
	{30325, 129, 18, 0x1},  // koninkrijkcambodja
	{30343, 112, 15, 0x1},  // verarabemiraten
	{30358, 58, 5, 0x81},   // #2ben
	{30363, 321, 5, 0x1},   // #4278
	{30368, 100, 18, 0x1},  // saotomeandprincipe
	{30386, 143, 15, 0x1},  // sultanateofoman
	{30401, 23, 5, 0x81},   // #2geo
	{30406, 67, 17, 0x1},   // capeverderepublic
	{30423, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{30453, 2, 26, 0x1},    // principalityvalleysandorra
	{30479, 136, 16, 0x1},  // republicmaldiven
	{30495, 156, 22, 0x1},  // republicofturkmenistan
	{30517, 5, 15, 0x1},    // austriarepublic
	{30532, 222, 9, 0x1},   // greenland
	{30541, 230, 32, 0x1},  // macauspecialadministrativeregion
	{30573, 153, 26, 0x1},  // syrischearabischerepubliek
	{30599, 131, 10, 0x1},  // koreasouth
	{30609, 43, 13, 0x1},   // republicpolen
	{30622, 61, 17, 0x1},   // centralafricanrep
	{30639, 25, 15, 0x1},   // croatiahrvatska
	{30654, 36, 10, 0x1},   // moldovarep
	{30664, 207, 5, 0x81},  // #2blm
	{30669, 22, 13, 0x1},   // verkoninkrijk
	{30682, 140, 16, 0x1},  // federationmalaya
	{30698, 133, 28, 0x1},  // laosdemocraticvolksrepubliek
	{30726, 102, 22, 0x1},  // republiekderseychellen
	{30748, 9, 6, 0x1},     // bosnie
	{30754, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{30781, 86, 14, 0x1},   // republicofmali
	{30795, 83, 5, 0x81},   // #4426
	{30800, 103, 12, 0x1},  // chadrepublic
	{30812, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{30837, 195, 15, 0x1},  // trinidadytobago
	{30852, 81, 5, 0x81},   // #4430
	{30857, 230, 5, 0x81},  // #4446
	{30862, 90, 5, 0x81},   // #4454
	{30867, 160, 5, 0x81},  // #2uzb
	{30872, 101, 9, 0x1},   // swaziland
	{30881, 41, 9, 0x1},    // noorwegen
	{30890, 322, 11, 0x2},  // joegoslavie
	{30901, 44, 16, 0x1},   // republicportugal
	{30917, 9, 5, 0x81},    // #2bih
	{30922, 16, 24, 0x1},   // federalrepublicofgermany
	{30946, 79, 5, 0x81},   // #2gnq
	{30951, 259, 15, 0x1},  // kosovounscr1244
	{30966, 84, 5, 0x81},   // #4504
	{30971, 181, 5, 0x81},  // #2gtm
	{30976, 142, 13, 0x1},  // republicnauru
	{30989, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{31021, 140, 16, 0x1},  // malakkafederatie
	{31037, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{31062, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{31098, 182, 27, 0x1},  // cooperativerepublicofguyana
	{31125, 182, 27, 0x1},  // guyanacooperatieverepubliek
	{31152, 248, 22, 0x1},  // saintpierreandmiquelon
	{31174, 80, 5, 0x1},    // kenia
	{31179, 43, 5, 0x1},    // polen
	{31184, 163, 12, 0x1},  // samoawestern
	{31196, 252, 11, 0x1},  // chinataiwan
	{31207, 186, 28, 0x1},  // saintkittsandnevisfederation
	{31235, 324, 23, 0x2},  // saintmartinsaintmaarten
	{31258, 87, 10, 0x1},   // mozambique
	{31268, 111, 18, 0x1},  // kingdomafghanistan
	{31286, 65, 11, 0x1},   // middlecongo
	{31297, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{31327, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{31364, 34, 5, 0x81},   // #4428
	{31369, 184, 5, 0x1},   // hayti
	{31374, 99, 10, 0x1},   // zuidsoedan
	{31384, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{31417, 45, 24, 0x1},   // socialistrepublicromania
	{31441, 10, 16, 0x1},   // belarussischessr
	{31457, 153, 5, 0x1},   // syria
	{31462, 8, 15, 0x1},    // bulgariakingdom
	{31477, 133, 14, 0x1},  // koninkrijklaos
	{31491, 223, 8, 0x1},   // frguiana
	{31499, 242, 5, 0x81},  // #4258
	{31504, 164, 3, 0x1},   // yar
	{31507, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{31547, 167, 17, 0x1},  // antiguaandbarbuda
	{31564, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{31595, 164, 10, 0x1},  // yemenrepof
	{31605, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{31643, 120, 27, 0x1},  // federalestatenvanmicronesia
	{31670, 122, 5, 0x81},  // #2ind
	{31675, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{31702, 64, 17, 0x1},   // congoleopoldville
	{31719, 254, 11, 0x1},  // vaticancity
	{31730, 157, 19, 0x1},  // easttimortimorleste
	{31749, 147, 3, 0x1},   // png
	{31752, 173, 13, 0x1},  // republicchili
	{31765, 91, 14, 0x1},   // zuidwestafrika
	{31779, 84, 14, 0x1},   // kingdommorocco
	{31793, 128, 9, 0x1},   // kirghizia
	{31802, 217, 20, 0x1},  // malvinasfalklandisds
	{31822, 102, 20, 0x1},  // republicofseychelles
	{31842, 64, 11, 0x1},   // formerzaire
	{31853, 148, 8, 0x1},   // koreadpr
	{31861, 136, 20, 0x1},  // sultanaatdermaldiven
	{31881, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{31907, 9, 6, 0x1},     // bosnia
	{31913, 82, 5, 0x81},   // #4434
	{31918, 85, 5, 0x81},   // #4450
	{31923, 257, 17, 0x1},  // wallisandfutunais
	{31940, 205, 17, 0x1},  // frsantarcticlands
	{31957, 65, 10, 0x1},   // brazzcongo
	{31967, 18, 6, 0x1},    // espana
	{31973, 129, 19, 0x1},  // democratickampuchea
	{31992, 79, 14, 0x1},   // equatorialguin
	{32006, 233, 5, 0x81},  // #4500
	{32011, 85, 10, 0x1},   // malagassie
	{32021, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{32048, 112, 10, 0x1},  // uaemirates
	{32058, 64, 28, 0x81},  // democraticrepublicofthecongo
	{32086, 326, 10, 0x2},  // somaliland
	{32096, 41, 6, 0x1},    // norway
	{32102, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{32137, 73, 24, 0x1},   // includingeritreaethiopia
	{32161, 108, 18, 0x1},  // unionofsouthafrica
	{32179, 135, 12, 0x1},  // formerceylon
	{32191, 186, 29, 0x1},  // federatievansaintkittsennevis
	{32220, 171, 23, 0x1},  // verenigdestatesbrazilie
	{32243, 77, 14, 0x1},   // republicgambia
	{32257, 237, 11, 0x1},  // norfolkisds
	{32268, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{32298, 37, 18, 0x1},   // republiekmacedonie
	{32316, 143, 13, 0x1},  // muscatandoman
	{32329, 192, 18, 0x1},  // republicofparaguay
	{32347, 153, 22, 0x1},  // arabischerepublicsyrie
	{32369, 38, 15, 0x1},   // republicofmalta
	{32384, 146, 17, 0x1},  // republiekvanpalau
	{32401, 164, 15, 0x1},  // yemenfmrarabrep
	{32416, 147, 14, 0x1},  // papuanewguniea
	{32430, 81, 15, 0x1},   // republicliberia
	{32445, 240, 24, 0x1},  // commonwealthofpuertorico
	{32469, 117, 3, 0x1},   // vrc
	{32472, 112, 17, 0x1},  // arabischeemiraten
	{32489, 254, 7, 0x1},   // holysee
	{32496, 248, 18, 0x1},  // stpierreetmiquelon
	{32514, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{32542, 153, 5, 0x1},   // syrie
	{32547, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{32578, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{32603, 223, 5, 0x81},  // #4254
	{32608, 45, 7, 0x1},    // romania
	{32615, 242, 15, 0x1},  // frenchpolynesia
	{32630, 58, 13, 0x1},   // republicbenin
	{32643, 78, 13, 0x1},   // guineabisseau
	{32656, 166, 19, 0x1},  // republicofargentina
	{32675, 120, 27, 0x1},  // federalestatenvanmicronesie
	{32702, 120, 24, 0x1},  // micronesiafederatestates
	{32726, 65, 24, 0x1},   // republiccongobrazzaville
	{32750, 67, 9, 0x1},    // caboverde
	{32759, 21, 18, 0x1},   // metropolitanfrance
	{32777, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{32817, 86, 11, 0x1},   // frenchsudan
	{32828, 50, 8, 0x1},    // slovenie
	{32836, 73, 32, 0x1},   // democraticvolksrepubliekethiopie
	{32868, 102, 18, 0x1},  // republicseychelles
	{32886, 173, 13, 0x1},  // republicchile
	{32899, 15, 8, 0x1},    // germanye
	{32907, 12, 19, 0x1},   // zwitsersebondsstaat
	{32926, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{32961, 27, 17, 0x1},   // republicofireland
	{32978, 171, 5, 0x81},  // #2bra
	{32983, 222, 28, 0x1},  // autonomousterritorygreenland
	{33011, 148, 20, 0x1},  // dempeoplesrepofkorea
	{33031, 37, 22, 0x1},   // northmacedoniarepublic
	{33053, 12, 11, 0x1},   // zwitserland
	{33064, 120, 17, 0x1},  // federalmicronesia
	{33081, 119, 24, 0x1},  // republiekderfijieilanden
	{33105, 14, 20, 0x1},   // czechrepublicczechia
	{33125, 136, 17, 0x1},  // republiekmaldiven
	{33142, 136, 17, 0x1},  // sultanatemaldives
	{33159, 31, 5, 0x81},   // #4438
	{33164, 4, 8, 0x1},     // autralia
	{33172, 67, 9, 0x1},    // capeverde
	{33181, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{33211, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{33233, 5, 18, 0x1},    // republicoostenrijk
	{33251, 155, 18, 0x1},  // republictajikistan
	{33269, 106, 35, 0x1},  // verenigderepublictanganyikazanzibar
	{33304, 172, 5, 0x81},  // #2brb
	{33309, 7, 16, 0x1},    // kingdomofbelgium
	{33325, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{33360, 18, 12, 0x1},   // spainkingdom
	{33372, 182, 5, 0x81},  // #2guy
	{33377, 71, 12, 0x1},   // formeregypte
	{33389, 161, 18, 0x1},  // formernorthvietnam
	{33407, 94, 16, 0x1},   // republicofrwanda
	{33423, 328, 18, 0x82}, // republicofthecongo
	{33441, 64, 24, 0x1},   // demrepzairekinshasacongo
	{33465, 76, 11, 0x1},   // fransguinee
	{33476, 138, 26, 0x1},  // socialistrepublicuniebirma
	{33502, 196, 5, 0x81},  // #2ury
	{33507, 69, 8, 0x1},    // algerije
	{33515, 79, 26, 0x1},   // republiekequatoriaalguinea
	{33541, 59, 19, 0x1},   // republiekoppervolta
	{33560, 54, 15, 0x1},   // verenigdestates
	{33575, 74, 5, 0x81},   // #2gab
	{33580, 63, 8, 0x1},    // kameroen
	{33588, 133, 34, 0x1},  // laotiaansedemocraticvolksrepubliek
	{33622, 45, 26, 0x1},   // roemeensesocialistrepublic
	{33648, 148, 18, 0x1},  // dempeoplesrepkorea
	{33666, 149, 12, 0x1},  // stateofqatar
	{33678, 49, 9, 0x1},    // slowakije
	{33687, 163, 12, 0x1},  // westernsamoa
	{33699, 91, 16, 0x1},   // republieknamibie
	{33715, 228, 27, 0x1},  // britishindianoceanterritory
	{33742, 86, 13, 0x1},   // republiekmali
	{33755, 128, 18, 0x1},  // republiekkirgistan
	{33773, 195, 25, 0x1},  // trinidadandtobagorepublic
	{33798, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{33827, 37, 12, 0x1},   // macedoniafyr
	{33839, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{33884, 176, 4, 0x1},   // cuba
	{33888, 21, 5, 0x81},   // #4250
	{33893, 166, 17, 0x1},  // argentinarepublic
	{33910, 120, 22, 0x1},  // federatievanmicronesie
	{33932, 68, 13, 0x1},   // afarsandissas
	{33945, 55, 6, 0x1},    // #3yucs
	{33951, 202, 22, 0x1},  // oudnederlandseantillen
	{33973, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{34002, 119, 12, 0x1},  // fijidominion
	{34014, 37, 20, 0x1},   // macedoniathefmryugrp
	{34034, 45, 22, 0x1},   // romaniapeoplesrepublic
	{34056, 74, 14, 0x1},   // republiekgabon
	{34070, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{34098, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{34135, 241, 3, 0x1},   // plo
	{34138, 122, 15, 0x1},  // republicofindia
	{34153, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{34190, 55, 13, 0x1},   // sfryugoslavia
	{34203, 50, 8, 0x1},    // slovenia
	{34211, 115, 15, 0x1},  // sultanaatbrunei
	{34226, 46, 4, 0x1},    // ussr
	{34230, 170, 25, 0x1},  // boliviaplurinationalstate
	{34255, 138, 28, 0x1},  // republiekvandeunievanmyanmar
	{34283, 207, 14, 0x1},  // stbartholomeus
	{34297, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34347, 22, 5, 0x81},   // #2gbr
	{34352, 135, 16, 0x1},  // republicsrilanka
	{34368, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{34403, 330, 8, 0x2},   // stmartin
	{34411, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{34463, 332, 5, 0x2},   // korea
	{34468, 52, 17, 0x1},   // republicofturkiye
	{34485, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{34509, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{34543, 230, 8, 0x1},   // macausar
	{34551, 140, 5, 0x81},  // #4458
	{34556, 120, 19, 0x1},  // federatiemicronesie
	{34575, 133, 27, 0x1},  // laodemocraticvolksrepubliek
	{34602, 161, 24, 0x1},  // socialistrepublicvietnam
	{34626, 253, 36, 0x1},  // verafgelegeneilandjesverenigdestates
	{34662, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{34694, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{34731, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{34760, 129, 19, 0x1},  // democratickampuchia
	{34779, 186, 21, 0x1},  // saintchristophernevis
	{34800, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{34833, 48, 5, 0x81},   // #2srb
	{34838, 186, 7, 0x1},   // stkitts
	{34845, 219, 8, 0x1},   // guernsey
	{34853, 62, 18, 0x1},   // ivorycoastrepublic
	{34871, 121, 23, 0x1},  // unitedstatesofindonesia
	{34894, 10, 15, 0x1},   // republicbelarus
	{34909, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{34944, 64, 25, 0x1},   // congodemocraticrepublicof
	{34969, 54, 5, 0x81},   // #2usa
	{34974, 98, 7, 0x1},    // somalie
	{34981, 111, 3, 0x81},  // #44
	{34984, 170, 17, 0x1},  // republicofbolivia
	{35001, 110, 8, 0x1},   // zimbabwe
	{35009, 165, 20, 0x1},  // peoplesrepublicyemen
	{35029, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{35054, 71, 7, 0x1},    // egyptar
	{35061, 16, 3, 0x1},    // brd
	{35064, 36, 8, 0x1},    // moldavie
	{35072, 79, 26, 0x1},   // republicofequatorialguinea
	{35098, 57, 17, 0x1},   // koninkrijkburundi
	{35115, 61, 20, 0x1},   // centraalafrrepubliek
	{35135, 44, 16, 0x1},   // portugalrepublic
	{35151, 53, 5, 0x81},   // #2ukr
	{35156, 243, 14, 0x1},  // reunionislands
	{35170, 57, 9, 0x1},    // boeroendi
	{35179, 164, 10, 0x1},  // repofyemen
	{35189, 108, 16, 0x1},  // southafricaunion
	{35205, 52, 5, 0x81},   // #4792
	{35210, 194, 5, 0x81},  // #4740
	{35215, 91, 10, 0x1},   // namibiaswa
	{35225, 141, 10, 0x1},  // nepalstate
	{35235, 120, 27, 0x1},  // federatedstatesofmicronesia
	{35262, 23, 15, 0x1},   // republicgeorgia
	{35277, 123, 12, 0x1},  // iranislrepof
	{35289, 15, 13, 0x1},   // oostduitsland
	{35302, 207, 7, 0x1},   // stbarth
	{35309, 203, 15, 0x1},  // amerikaanssamoa
	{35324, 238, 5, 0x81},  // #2niu
	{35329, 22, 45, 0x1},   // verenigdkoninkrijkgrootbrittannienorthierland
	{35374, 251, 7, 0x1},   // tokelau
	{35381, 124, 14, 0x1},  // republicofiraq
	{35395, 142, 5, 0x81},  // #2nru
	{35400, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{35429, 27, 13, 0x1},   // ierserepublic
	{35442, 140, 22, 0x1},  // formerfederatiemalakka
	{35464, 74, 5, 0x1},    // gabon
	{35469, 74, 5, 0x1},    // gabun
	{35474, 246, 8, 0x1},   // sthelena
	{35482, 66, 12, 0x1},   // staatcomoren
	{35494, 148, 20, 0x1},  // koreapeoplesrepublic
	{35514, 255, 20, 0x1},  // britishvirginislands
	{35534, 82, 51, 0x1},   // grotesocialistischelibischarabischevolksjamahiriyya
	{35585, 78, 12, 0x1},   // guineabissao
	{35597, 252, 21, 0x1},  // provinceofchinataiwan
	{35618, 248, 21, 0x1},  // saintpierreenmiquelon
	{35639, 39, 18, 0x1},   // republicmontenegro
	{35657, 106, 10, 0x1},  // tanganjika
	{35667, 97, 11, 0x1},   // sierraleone
	{35678, 46, 10, 0x1},   // sovietunie
	{35688, 334, 20, 0x2},  // gilbertelliceislands
	{35708, 106, 20, 0x1},  // mainlanduroftanzania
	{35728, 194, 16, 0x1},  // surinamerepublic
	{35744, 148, 8, 0x1},   // koreadem
	{35752, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{35783, 106, 13, 0x1},  // fmrtanganyika
	{35796, 64, 23, 0x1},   // leopoldvilleformercongo
	{35819, 215, 13, 0x1},  // spaansesahara
	{35832, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{35864, 55, 19, 0x1},   // jugoslavievoormalig
	{35883, 252, 9, 0x1},   // taiwanroc
	{35892, 42, 18, 0x1},   // aotearoanewzealand
	{35910, 186, 31, 0x1},  // saintchristophernevisfederation
	{35941, 188, 21, 0x1},  // verenigdestatenmexico
	{35962, 241, 9, 0x1},   // palestine
	{35971, 164, 23, 0x1},  // arabischerepubliekjemen
	{35994, 10, 8, 0x1},    // byelarus
	{36002, 52, 16, 0x1},   // republicofturkey
	{36018, 60, 16, 0x1},   // republicbotswana
	{36034, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{36071, 87, 19, 0x1},   // portugeesoostafrika
	{36090, 98, 7, 0x1},    // somalia
	{36097, 1, 3, 0x81},    // #48
	{36100, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{36126, 64, 15, 0x1},   // republicofzaire
	{36141, 252, 13, 0x1},  // chineestaipei
	{36154, 40, 5, 0x81},   // #2nld
	{36159, 36, 8, 0x1},    // moldavia
	{36167, 55, 13, 0x1},   // fmryugoslavia
	{36180, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{36209, 62, 10, 0x1},   // ivorycoast
	{36219, 48, 26, 0x1},   // serbiamontenegrostateunion
	{36245, 138, 12, 0x1},  // burmamyanmar
	{36257, 222, 28, 0x1},  // greenlandautonomousterritory
	{36285, 256, 4, 0x1},   // usvi
	{36289, 54, 12, 0x1},   // unitesstates
	{36301, 198, 22, 0x1},  // venezuelabolivrepublic
	{36323, 250, 5, 0x81},  // #4796
	{36328, 336, 5, 0x1},   // #4736
	{36333, 247, 5, 0x81},  // #4744
	{36338, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{36374, 8, 23, 0x1},    // volksrepubliekbulgarije
	{36397, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{36441, 147, 16, 0x1},  // papuanorthguinea
	{36457, 23, 15, 0x1},   // republicgeorgie
	{36472, 143, 21, 0x1},  // sultanaatmuscatenoman
	{36493, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{36525, 44, 18, 0x1},   // portugeserepubliek
	{36543, 19, 16, 0x1},   // estonianrepublic
	{36559, 230, 12, 0x1},  // macauchinapr
	{36571, 46, 10, 0x1},   // russiaussr
	{36581, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavie
	{36616, 168, 22, 0x1},  // gemenebestvandebahamas
	{36638, 337, 14, 0x2},  // channelislands
	{36652, 71, 15, 0x1},   // republicofegypt
	{36667, 339, 20, 0x2},  // stmartinsaintmaarten
	{36687, 54, 9, 0x1},    // verstaten
	{36696, 104, 12, 0x1},  // togorepublic
	{36708, 78, 5, 0x81},   // #2gnb
	{36713, 55, 11, 0x1},   // yougoslavia
	{36724, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{36755, 241, 15, 0x1},  // gazaandwestbank
	{36770, 82, 27, 0x1},   // libischarabischejamahiriyya
	{36797, 127, 10, 0x1},  // kazachstan
	{36807, 163, 9, 0x1},   // westsamoa
	{36816, 145, 28, 0x1},  // commonwealthofthephilippines
	{36844, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{36887, 136, 8, 0x1},   // maldiven
	{36895, 188, 25, 0x1},  // verenigdemexicaansestates
	{36920, 156, 20, 0x1},  // turkmenistanrepublic
	{36940, 219, 5, 0x81},  // #2ggy
	{36945, 175, 9, 0x1},   // costarica
	{36954, 175, 18, 0x1},  // republiekcostarica
	{36972, 48, 22, 0x1},   // servieenmontenegrounie
	{36994, 18, 16, 0x1},   // koninkrijkspanje
	{37010, 15, 16, 0x1},   // germanyfmrdemrep
	{37026, 241, 9, 0x1},   // palestina
	{37035, 48, 22, 0x1},   // fryserbiaandmontenegro
	{37057, 139, 14, 0x1},  // buitenmongolie
	{37071, 107, 5, 0x81},  // #2uga
	{37076, 120, 16, 0x1},  // fedstsmicronesia
	{37092, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{37152, 143, 16, 0x1},  // sultanaatvanoman
	{37168, 101, 15, 0x1},  // formerswaziland
	{37183, 9, 4, 0x81},    // #1ba
	{37187, 60, 12, 0x1},   // bechuanaland
	{37199, 150, 20, 0x1},  // kingdomofsaudiarabia
	{37219, 156, 5, 0x81},  // #4795
	{37224, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{37279, 221, 5, 0x81},  // #2glp
	{37284, 140, 18, 0x1},  // malaysiafederation
	{37302, 170, 15, 0x1},  // republicbolivia
	{37317, 49, 14, 0x1},   // slovakrepublic
	{37331, 223, 5, 0x81},  // #2guf
	{37336, 180, 5, 0x81},  // #2grd
	{37341, 41, 5, 0x81},   // #2nor
	{37346, 123, 3, 0x1},   // iri
	{37349, 6, 21, 0x1},    // republiekazerbeidzjan
	{37370, 92, 5, 0x81},   // #2ner
	{37375, 42, 5, 0x81},   // #2nzl
	{37380, 121, 32, 0x1},  // indonesierepublicverenigdestates
	{37412, 214, 10, 0x1},  // caymanisds
	{37422, 86, 12, 0x1},   // republicmali
	{37434, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{37471, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{37513, 1, 31, 0x1},    // peoplessocialistrepublicalbania
	{37544, 249, 22, 0x1},  // sintmaartennetherlands
	{37566, 84, 7, 0x1},    // morocco
	{37573, 143, 19, 0x1},  // muscatomansultanate
	{37592, 168, 21, 0x1},  // commonwealthofbahamas
	{37613, 123, 14, 0x1},  // iranislamicrep
	{37627, 46, 10, 0x1},   // sowjetunie
	{37637, 75, 8, 0x1},    // goudkust
	{37645, 27, 13, 0x1},   // irishrepublic
	{37658, 215, 5, 0x81},  // #4732
	{37663, 101, 5, 0x81},  // #4748
	{37668, 18, 5, 0x81},   // #4724
	{37673, 202, 25, 0x1},  // nederlandseantillenformer
	{37698, 96, 5, 0x81},   // #2sen
	{37703, 128, 15, 0x1},  // kirghizrepublic
	{37718, 250, 21, 0x1},  // turksencaicoseilanden
	{37739, 99, 20, 0x1},   // republicofsouthsudan
	{37759, 155, 13, 0x1},  // tadzjiekistan
	{37772, 121, 15, 0x1},  // dutcheastindies
	{37787, 164, 29, 0x1},  // jemenitischearabischerepublic
	{37816, 91, 5, 0x81},   // #2nam
	{37821, 93, 5, 0x81},   // #2nga
	{37826, 150, 3, 0x1},   // ksa
	{37829, 145, 20, 0x1},  // gemenebestfilipijnen
	{37849, 196, 24, 0x1},  // easternrepublicofuruguay
	{37873, 82, 24, 0x1},   // libischarabischerepublic
	{37897, 194, 15, 0x1},  // surinamrepublic
	{37912, 152, 16, 0x1},  // salomonseilanden
	{37928, 155, 18, 0x1},  // tajikistanrepublic
	{37946, 187, 5, 0x81},  // #2lca
	{37951, 201, 12, 0x1},  // alandislands
	{37963, 341, 13, 0x2},  // republicchina
	{37976, 66, 15, 0x1},   // staatdercomoren
	{37991, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{38020, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{38072, 147, 19, 0x1},  // papuanewguineastate
	{38091, 9, 25, 0x1},    // republicbosniaherzegovina
	{38116, 73, 33, 0x1},   // federaldemocraticrepublicethiopie
	{38149, 207, 7, 0x1},   // stbarts
	{38156, 120, 17, 0x1},  // fedstatmicronesia
	{38173, 25, 15, 0x1},   // republickroatie
	{38188, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{38223, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{38257, 256, 21, 0x1},  // americanvirginislands
	{38278, 232, 16, 0x1},  // northernmarianas
	{38294, 343, 4, 0x1},   // #1yd
	{38298, 195, 27, 0x1},  // republicoftrinidadandtobago
	{38325, 172, 4, 0x81},  // #1bb
	{38329, 178, 17, 0x1},  // dominicanrepublic
	{38346, 159, 5, 0x81},  // #4798
	{38351, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{38378, 186, 26, 0x1},  // federatiesaintkittsennevis
	{38404, 30, 16, 0x1},   // koninkrijkitalie
	{38420, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{38451, 50, 5, 0x81},   // #2svn
	{38456, 93, 16, 0x1},   // nigeriafederatie
	{38472, 197, 14, 0x1},  // stvincentandgr
	{38486, 225, 14, 0x1},  // formerhongkong
	{38500, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{38525, 254, 12, 0x1},  // heiligestoel
	{38537, 164, 4, 0x81},  // #1ye
	{38541, 78, 20, 0x1},   // guineabissaurepublic
	{38561, 167, 14, 0x1},  // antiguabarbuda
	{38575, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{38606, 15, 24, 0x1},   // germandemocraticrepublic
	{38630, 7, 4, 0x81},    // #1be
	{38634, 232, 12, 0x1},  // nmarianaisds
	{38646, 225, 8, 0x1},   // hongkong
	{38654, 80, 13, 0x1},   // republickenya
	{38667, 249, 5, 0x81},  // #2sxm
	{38672, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{38715, 37, 13, 0x1},   // macedoniatfyr
	{38728, 231, 14, 0x1},  // francestmartin
	{38742, 344, 22, 0x2},  // sintmaartensaintmartin
	{38764, 98, 18, 0x1},   // somalischerepublic
	{38782, 252, 6, 0x1},   // taiwan
	{38788, 178, 21, 0x1},  // dominicaanserepubliek
	{38809, 119, 12, 0x1},  // fijieilanden
	{38821, 16, 28, 0x1},   // formergermanyfederalrepublic
	{38849, 161, 18, 0x1},  // fmrdemrepofvietnam
	{38867, 62, 18, 0x1},   // republiekivoorkust
	{38885, 113, 4, 0x81},  // #1bd
	{38889, 186, 25, 0x1},  // federationsaintkittsnevis
	{38914, 136, 9, 0x1},   // maladiven
	{38923, 136, 17, 0x1},  // maledivenrepublic
	{38940, 346, 5, 0x1},   // #4720
	{38945, 153, 5, 0x81},  // #2syr
	{38950, 26, 18, 0x1},   // republiekhongarije
	{38968, 71, 12, 0x1},   // egyptkingdom
	{38980, 24, 5, 0x81},   // #2grc
	{38985, 74, 13, 0x1},   // republicgabon
	{38998, 38, 13, 0x1},   // republicmalta
	{39011, 208, 14, 0x1},  // bermudaislands
	{39025, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{39057, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{39100, 144, 22, 0x1},  // pakistaninclbangladesh
	{39122, 107, 4, 0x81},  // #1ug
	{39126, 73, 7, 0x1},    // etiopie
	{39133, 65, 24, 0x1},   // republicbrazzavillecongo
	{39157, 248, 19, 0x1},  // saintpierremiquelon
	{39176, 9, 25, 0x1},    // republicbosnieherzegovina
	{39201, 8, 4, 0x81},    // #1bg
	{39205, 147, 8, 0x1},   // pnguinea
	{39213, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{39245, 199, 5, 0x1},   // aruba
	{39250, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{39278, 231, 18, 0x1},  // stmaartenfransdeel
	{39296, 8, 18, 0x1},    // republiekbulgarije
	{39314, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{39342, 111, 25, 0x1},  // islamicstateofafghanistan
	{39367, 49, 5, 0x81},   // #2svk
	{39372, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{39405, 164, 6, 0x1},   // yemenn
	{39411, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{39438, 240, 9, 0x1},   // portorico
	{39447, 131, 20, 0x1},  // korearepublicofsouth
	{39467, 170, 26, 0x1},  // multinationalestaatbolivia
	{39493, 13, 22, 0x1},   // formertsjechoslowakije
	{39515, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{39567, 102, 18, 0x1},  // republicseychellen
	{39585, 59, 4, 0x81},   // #1bf
	{39589, 144, 8, 0x1},   // pakistan
	{39597, 30, 13, 0x1},   // italyrepublic
	{39610, 195, 17, 0x1},  // trinidadandtobago
	{39627, 59, 10, 0x1},   // oppervolta
	{39637, 75, 5, 0x81},   // #2gha
	{39642, 224, 5, 0x81},  // #2gum
	{39647, 174, 18, 0x1},  // republicofcolumbia
	{39665, 13, 26, 0x1},   // czechslovakfederalrepublic
	{39691, 189, 5, 0x81},  // #2nic
	{39696, 250, 21, 0x1},  // turksandcaicosislands
	{39717, 48, 26, 0x1},   // stateunionserbiamontenegro
	{39743, 253, 17, 0x1},  // usminoroutlyingis
	{39760, 68, 22, 0x1},   // afarsandissasterritory
	{39782, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{39816, 259, 16, 0x1},  // republicofkosova
	{39832, 23, 17, 0x1},   // republicofgeorgia
	{39849, 53, 4, 0x81},   // #1ua
	{39853, 257, 19, 0x1},  // wallisandfutunaisds
	{39872, 228, 17, 0x1},  // brindianoceanterr
	{39889, 108, 22, 0x1},  // formerunionsouthafrica
	{39911, 200, 4, 0x81},  // #1ai
	{39915, 232, 4, 0x1},   // cnmi
	{39919, 244, 21, 0x1},  // vietnamformerrepublic
	{39940, 57, 4, 0x81},   // #1bi
	{39944, 16, 4, 0x81},   // #1de
	{39948, 64, 17, 0x1},   // leopoldvillecongo
	{39965, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{39993, 148, 20, 0x1},  // peoplesrepublickorea
	{40013, 46, 16, 0x1},   // formersovjetunie
	{40029, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{40072, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{40103, 222, 5, 0x81},  // #2grl
	{40108, 37, 5, 0x1},    // fyrom
	{40113, 59, 6, 0x1},    // #3hvbf
	{40119, 10, 16, 0x1},   // belorussischessr
	{40135, 111, 21, 0x1},  // afghanistanislamicrep
	{40156, 64, 13, 0x1},   // kongokinshasa
	{40169, 145, 11, 0x1},  // fillipijnen
	{40180, 244, 20, 0x1},  // republicsouthvietnam
	{40200, 114, 4, 0x81},  // #1bh
	{40204, 347, 4, 0x1},   // #1dd
	{40208, 6, 20, 0x1},    // republicazerbeidzjan
	{40228, 99, 15, 0x1},   // zuidelijksoedan
	{40243, 54, 9, 0x1},    // verstates
	{40252, 111, 25, 0x1},  // afghanistanislamicemirate
	{40277, 109, 15, 0x1},  // republiekzambia
	{40292, 138, 23, 0x1},  // myanmarrepubliekderunie
	{40315, 188, 21, 0x1},  // verenigdestatesmexico
	{40336, 197, 19, 0x1},  // stvincentgrenadines
	{40355, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{40386, 64, 25, 0x1},   // republiccongoleopoldville
	{40411, 156, 10, 0x1},  // toerkmenie
	{40421, 96, 16, 0x1},   // republieksenegal
	{40437, 115, 29, 0x1},  // theabodeofpeacenationofbrunei
	{40466, 162, 17, 0x1},  // republicofvanuatu
	{40483, 124, 13, 0x1},  // republiekirak
	{40496, 49, 9, 0x1},    // slovakije
	{40505, 192, 16, 0x1},  // republicparaguay
	{40521, 248, 14, 0x1},  // saintpierremiq
	{40535, 197, 22, 0x1},  // stvincentandgrenadines
	{40557, 58, 5, 0x1},    // benin
	{40562, 144, 4, 0x81},  // #1pk
	{40566, 225, 4, 0x81},  // #1hk
	{40570, 148, 12, 0x1},  // demrepnkorea
	{40582, 132, 6, 0x1},   // kuwait
	{40588, 144, 18, 0x1},  // republicofpakistan
	{40606, 171, 6, 0x1},   // brasil
	{40612, 136, 8, 0x1},   // maldives
	{40620, 249, 21, 0x1},  // dutchpartsaintmaarten
	{40641, 99, 11, 0x1},   // southsoedan
	{40652, 129, 27, 0x1},  // formerdemocratischkampuchea
	{40679, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{40709, 85, 22, 0x1},   // malagassischerepubliek
	{40731, 82, 24, 0x1},   // formerlibyanarabrepublic
	{40755, 37, 17, 0x1},   // macedoniarepublic
	{40772, 54, 3, 0x1},    // vsa
	{40775, 207, 16, 0x1},  // sintbartholomeus
	{40791, 81, 5, 0x81},   // #2lbr
	{40796, 64, 29, 0x1},   // formercongodemocraticrepublic
	{40825, 103, 5, 0x1},   // tchad
	{40830, 123, 8, 0x1},   // iranirof
	{40838, 1, 4, 0x81},    // #1al
	{40842, 58, 4, 0x81},   // #1bj
	{40846, 82, 27, 0x1},   // libischearabischejamahiriya
	{40873, 156, 13, 0x1},  // toerkmenistan
	{40886, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{40915, 211, 6, 0x1},   // cookis
	{40921, 8, 8, 0x1},     // bulgaria
	{40929, 99, 5, 0x81},   // #2ssd
	{40934, 136, 17, 0x1},  // sultanaatmaldiven
	{40951, 99, 10, 0x1},   // sudansouth
	{40961, 118, 15, 0x1},  // republiekcyprus
	{40976, 133, 28, 0x1},  // democraticvolksrepublieklaos
	{41004, 7, 6, 0x1},     // belgie
	{41010, 117, 15, 0x1},  // mainlandchinapr
	{41025, 253, 4, 0x81},  // #1um
	{41029, 185, 4, 0x81},  // #1jm
	{41033, 155, 12, 0x1},  // tadsjikistan
	{41045, 3, 4, 0x81},    // #1am
	{41049, 208, 4, 0x81},  // #1bm
	{41053, 120, 4, 0x81},  // #1fm
	{41057, 30, 12, 0x1},   // italykingdom
	{41069, 143, 10, 0x1},  // muscatoman
	{41079, 95, 5, 0x81},   // #4729
	{41084, 77, 5, 0x81},   // #2gmb
	{41089, 80, 5, 0x1},    // kenya
	{41094, 34, 14, 0x1},   // latviarepublic
	{41108, 244, 8, 0x1},   // svietnam
	{41116, 212, 25, 0x1},  // curacaokingdomnetherlands
	{41141, 197, 5, 0x81},  // #4670
	{41146, 106, 17, 0x1},  // tanzaniaunitedrep
	{41163, 145, 4, 0x81},  // #1ph
	{41167, 111, 11, 0x1},  // afghanistan
	{41178, 348, 4, 0x1},   // #1an
	{41182, 109, 9, 0x1},   // nrhodesia
	{41191, 207, 4, 0x81},  // #1bl
	{41195, 117, 4, 0x81},  // #1cn
	{41199, 165, 22, 0x1},  // peoplesrepublicofyemen
	{41221, 241, 16, 0x1},  // stateofpalestine
	{41237, 145, 11, 0x1},  // phillipines
	{41248, 99, 5, 0x81},   // #4728
	{41253, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{41283, 194, 5, 0x81},  // #2sur
	{41288, 101, 5, 0x81},  // #2swz
	{41293, 79, 12, 0x1},   // spaansguinea
	{41305, 255, 9, 0x1},   // britishvi
	{41314, 68, 21, 0x1},   // fransgebiedafarsissas
	{41335, 123, 14, 0x1},  // islamicrepiran
	{41349, 197, 17, 0x1},  // stvincentandgrens
	{41366, 66, 12, 0x1},   // comorosstate
	{41378, 92, 13, 0x1},   // republicniger
	{41391, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{41418, 105, 7, 0x1},   // tunisie
	{41425, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{41461, 125, 4, 0x81},  // #1jo
	{41465, 101, 6, 0x1},   // ngwane
	{41471, 198, 20, 0x1},  // republicbolvenezuela
	{41491, 56, 4, 0x81},   // #1ao
	{41495, 170, 4, 0x81},  // #1bo
	{41499, 174, 4, 0x81},  // #1co
	{41503, 32, 5, 0x81},   // #2ltu
	{41508, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{41545, 244, 16, 0x1},  // republiekvietnam
	{41561, 178, 4, 0x81},  // #1do
	{41565, 98, 28, 0x1},   // somalischedemocraticrepublic
	{41593, 218, 4, 0x81},  // #1fo
	{41597, 131, 20, 0x1},  // southkorearepublicof
	{41617, 144, 23, 0x1},  // islamicrepublicpakistan
	{41640, 40, 21, 0x1},   // koninkrijknederlanden
	{41661, 90, 14, 0x1},   // malawirepublic
	{41675, 55, 11, 0x1},   // yugoslavsfr
	{41686, 68, 14, 0x1},   // afarenissaland
	{41700, 37, 44, 0x1},   // devoormaligejoegoslavischerepubliekmacedonie
	{41744, 50, 17, 0x1},   // republiekslovenie
	{41761, 191, 5, 0x81},  // #4604
	{41766, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{41799, 119, 14, 0x1},  // republicoffiji
	{41813, 203, 12, 0x1},  // easternsamoa
	{41825, 45, 17, 0x1},   // roemeenserepublic
	{41842, 239, 4, 0x81},  // #1pn
	{41846, 183, 4, 0x81},  // #1hn
	{41850, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{41881, 115, 4, 0x81},  // #1bn
	{41885, 173, 4, 0x81},  // #1cl
	{41889, 215, 5, 0x81},  // #2esh
	{41894, 134, 16, 0x1},  // republieklibanon
	{41910, 138, 6, 0x1},   // #3bumm
	{41916, 67, 18, 0x1},   // republickaapverdie
	{41934, 93, 24, 0x1},   // federalrepublicofnigeria
	{41958, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{41987, 71, 3, 0x1},    // var
	{41990, 48, 14, 0x1},   // republicserbia
	{42004, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{42039, 245, 11, 0x1},  // zuidgeorgie
	{42050, 119, 11, 0x1},  // fijiislands
	{42061, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{42098, 248, 4, 0x81},  // #1pm
	{42102, 226, 4, 0x81},  // #1hm
	{42106, 124, 4, 0x81},  // #1iq
	{42110, 143, 4, 0x81},  // #1om
	{42114, 349, 6, 0x3},   // guiana
	{42120, 206, 4, 0x81},  // #1bq
	{42124, 63, 4, 0x81},   // #1cm
	{42128, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{42164, 152, 15, 0x1},  // salomoneilanden
	{42179, 241, 12, 0x1},  // westbankgaza
	{42191, 177, 4, 0x81},  // #1dm
	{42195, 194, 8, 0x1},   // suriname
	{42203, 20, 4, 0x81},   // #1fi
	{42207, 129, 25, 0x1},  // formerdemocratickampuchea
	{42232, 105, 15, 0x1},  // republictunisia
	{42247, 157, 9, 0x1},   // easttimor
	{42256, 145, 24, 0x1},  // republicofthephilippines
	{42280, 47, 5, 0x81},   // #4674
	{42285, 145, 20, 0x1},  // filipijnengemenebest
	{42305, 170, 13, 0x1},  // formerbolivia
	{42318, 43, 4, 0x81},   // #1pl
	{42322, 54, 12, 0x1},   // vsvanamerika
	{42334, 123, 4, 0x81},  // #1ir
	{42338, 64, 24, 0x1},   // congodemrepzairekinshasa
	{42362, 352, 28, 0x82}, // federalerepubliekjoegoslavie
	{42390, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{42422, 161, 26, 0x1},  // socialistrepublicofvietnam
	{42448, 152, 11, 0x1},  // solomonisds
	{42459, 259, 20, 0x1},  // underunscr1244kosovo
	{42479, 124, 11, 0x1},  // iraqkingdom
	{42490, 65, 19, 0x1},   // volksrepubliekcongo
	{42509, 3, 17, 0x1},    // republicofarmenia
	{42526, 111, 29, 0x1},  // democraticrepublicafghanistan
	{42555, 30, 5, 0x1},    // italy
	{42560, 189, 18, 0x1},  // republieknicaragua
	{42578, 100, 5, 0x81},  // #2stp
	{42583, 79, 12, 0x1},   // spaansguinee
	{42595, 106, 20, 0x1},  // uroftanzaniamainland
	{42615, 106, 30, 0x1},  // tanzaniamainlandunitedrepublic
	{42645, 1, 30, 0x1},    // socialistvolksrepubliekalbanie
	{42675, 27, 4, 0x1},    // eire
	{42679, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{42741, 138, 23, 0x1},  // unievanmyanmarrepubliek
	{42764, 259, 16, 0x1},  // republicofkosovo
	{42780, 48, 4, 0x81},   // #1rs
	{42784, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{42808, 170, 18, 0x1},  // plurstateofbolivia
	{42826, 105, 7, 0x1},   // tunisia
	{42833, 22, 4, 0x1},    // #1uk
	{42837, 28, 4, 0x81},   // #1is
	{42841, 135, 4, 0x81},  // #1lk
	{42845, 168, 4, 0x81},  // #1bs
	{42849, 211, 4, 0x81},  // #1ck
	{42853, 17, 4, 0x81},   // #1dk
	{42857, 217, 4, 0x81},  // #1fk
	{42861, 194, 18, 0x1},  // republicofsuriname
	{42879, 143, 19, 0x1},  // sultanaatmuscatoman
	{42898, 246, 11, 0x1},  // sainthelena
	{42909, 150, 15, 0x1},  // saoedischarabie
	{42924, 192, 5, 0x81},  // #4600
	{42929, 43, 5, 0x81},   // #4616
	{42934, 104, 16, 0x1},  // togoleserepublic
	{42950, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{42977, 235, 4, 0x81},  // #1yt
	{42981, 25, 4, 0x81},   // #1hr
	{42985, 30, 4, 0x81},   // #1it
	{42989, 122, 10, 0x1},  // unionindia
	{42999, 2, 4, 0x81},    // #1ad
	{43003, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{43027, 171, 4, 0x81},  // #1br
	{43031, 12, 4, 0x81},   // #1ch
	{43035, 19, 5, 0x81},   // #2est
	{43040, 68, 4, 0x81},   // #1dj
	{43044, 73, 4, 0x81},   // #1et
	{43048, 119, 4, 0x81},  // #1fj
	{43052, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{43084, 52, 7, 0x1},    // turkyye
	{43091, 64, 14, 0x1},   // congofreestate
	{43105, 97, 10, 0x1},   // sieraleone
	{43115, 38, 14, 0x1},   // republiekmalta
	{43129, 15, 15, 0x1},   // germanydemrepof
	{43144, 46, 16, 0x1},   // russischefederal
	{43160, 158, 12, 0x1},  // tongakingdom
	{43172, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{43203, 16, 24, 0x1},   // federalrepublicduitsland
	{43227, 64, 25, 0x1},   // democraticrepublicofcongo
	{43252, 245, 11, 0x1},  // zuidgeorgia
	{43263, 354, 4, 0x2},   // #1yu
	{43267, 110, 16, 0x1},  // zimbabwerhodesia
	{43283, 190, 4, 0x81},  // #1pa
	{43287, 46, 4, 0x81},   // #1ru
	{43291, 229, 4, 0x81},  // #1je
	{43295, 112, 4, 0x81},  // #1ae
	{43299, 31, 4, 0x81},   // #1li
	{43303, 238, 4, 0x81},  // #1nu
	{43307, 356, 4, 0x1},   // #1bu
	{43311, 62, 4, 0x81},   // #1ci
	{43315, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{43353, 111, 27, 0x1},  // islamicemirateofafghanistan
	{43380, 179, 5, 0x81},  // #2ecu
	{43385, 78, 12, 0x1},   // guineabissau
	{43397, 231, 20, 0x1},  // saintmartinfransdeel
	{43417, 197, 25, 0x1},  // sintvincentendegrenadines
	{43442, 135, 6, 0x1},   // ceylon
	{43448, 102, 10, 0x1},  // seychellen
	{43458, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{43487, 225, 16, 0x1},  // sarhongkongchina
	{43503, 120, 26, 0x1},  // federatestatesofmicronesia
	{43529, 166, 12, 0x1},  // theargentine
	{43541, 100, 5, 0x81},  // #4678
	{43546, 138, 12, 0x1},  // burmaunionof
	{43558, 46, 18, 0x1},   // russischefederatie
	{43576, 64, 10, 0x1},   // congozaire
	{43586, 189, 17, 0x1},  // nicaraguarepublic
	{43603, 257, 4, 0x81},  // #1wf
	{43607, 65, 16, 0x1},   // congobrazzaville
	{43623, 16, 11, 0x1},   // deutschland
	{43634, 205, 40, 0x1},  // fransegebiedeninzuidelijkeindischeoceaan
	{43674, 2, 4, 0x81},    // #420
	{43678, 7, 7, 0x1},     // belguim
	{43685, 195, 14, 0x1},  // trinidadtobago
	{43699, 111, 4, 0x81},  // #1af
	{43703, 116, 4, 0x81},  // #1bt
	{43707, 61, 4, 0x81},   // #1cf
	{43711, 168, 10, 0x1},  // bahamasthe
	{43721, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{43756, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{43789, 36, 7, 0x1},    // moldova
	{43796, 67, 15, 0x1},   // formercapeverde
	{43811, 150, 21, 0x1},  // koninkrijksaudiarabie
	{43832, 115, 29, 0x1},  // nationofbruneitheabodeofpeace
	{43861, 57, 14, 0x1},   // burundikingdom
	{43875, 40, 10, 0x1},   // netherland
	{43885, 241, 23, 0x1},  // occpalestinianterritory
	{43908, 186, 12, 0x1},  // stkittsnevis
	{43920, 202, 14, 0x1},  // netherlandsant
	{43934, 226, 21, 0x1},  // heardmcdonaldeilanden
	{43955, 40, 20, 0x1},   // netherlandskingdomof
	{43975, 257, 28, 0x1},  // wallisfutunaislandsterritory
	{44003, 147, 4, 0x81},  // #1pg
	{44007, 94, 4, 0x81},   // #1rw
	{44011, 164, 22, 0x1},  // arabrepublicyemenyemen
	{44033, 168, 13, 0x1},  // bahamaislands
	{44046, 252, 4, 0x81},  // #1tw
	{44050, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{44078, 132, 4, 0x81},  // #1kw
	{44082, 82, 5, 0x81},   // #2lby
	{44087, 151, 19, 0x1},  // republicofsingapore
	{44106, 167, 4, 0x81},  // #1ag
	{44110, 60, 4, 0x81},   // #1bw
	{44114, 65, 4, 0x81},   // #1cg
	{44118, 66, 12, 0x1},   // statecomoros
	{44130, 245, 5, 0x81},  // #2sgs
	{44135, 230, 8, 0x1},   // macaosar
	{44143, 102, 5, 0x81},  // #2syc
	{44148, 229, 20, 0x1},  // jerseychannelislands
	{44168, 76, 15, 0x1},   // republiekguinee
	{44183, 189, 17, 0x1},  // republicnicaragua
	{44200, 239, 5, 0x81},  // #4612
	{44205, 51, 6, 0x1},    // sweden
	{44211, 26, 15, 0x1},   // republichungary
	{44226, 95, 15, 0x1},   // republieksoedan
	{44241, 161, 16, 0x1},  // vietnamfmrdemrep
	{44257, 165, 15, 0x1},  // yemendemocratic
	{44272, 242, 4, 0x81},  // #1pf
	{44276, 137, 10, 0x1},  // marshallis
	{44286, 159, 4, 0x81},  // #1tv
	{44290, 357, 4, 0x1},   // #1hv
	{44294, 191, 12, 0x1},  // perurepublic
	{44306, 201, 4, 0x81},  // #1ax
	{44310, 209, 4, 0x81},  // #1bv
	{44314, 64, 4, 0x81},   // #1cd
	{44318, 18, 5, 0x81},   // #2esp
	{44323, 33, 5, 0x81},   // #2lux
	{44328, 163, 14, 0x1},  // westelijksamoa
	{44342, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{44367, 123, 19, 0x1},  // imperialstateofiran
	{44386, 247, 23, 0x1},  // svalbardjanmayenislands
	{44409, 209, 12, 0x1},  // bouveteiland
	{44421, 108, 11, 0x1},  // southafrika
	{44432, 28, 7, 0x1},    // ijsland
	{44439, 151, 5, 0x81},  // #2sgp
	{44444, 214, 15, 0x1},  // kaaimaneilanden
	{44459, 95, 24, 0x1},   // democraticrepublicsoedan
	{44483, 79, 16, 0x1},   // guineaecuatorial
	{44499, 164, 6, 0x1},   // nyemen
	{44505, 131, 6, 0x1},   // skorea
	{44511, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{44544, 30, 15, 0x1},   // republicofitaly
	{44559, 191, 4, 0x81},  // #1pe
	{44563, 26, 4, 0x81},   // #1hu
	{44567, 10, 4, 0x81},   // #1by
	{44571, 71, 5, 0x81},   // #2egy
	{44576, 10, 7, 0x1},    // belarus
	{44583, 150, 5, 0x81},  // #2sau
	{44588, 52, 14, 0x1},   // turkeyrepublic
	{44602, 115, 7, 0x1},   // bruneid
	{44609, 257, 12, 0x1},  // wallisfutuna
	{44621, 59, 7, 0x1},    // burkina
	{44628, 119, 13, 0x1},  // republiekfiji
	{44641, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{44671, 98, 19, 0x1},   // somalischerepubliek
	{44690, 171, 6, 0x1},   // brazil
	{44696, 226, 19, 0x1},  // heardiandmcdonaldis
	{44715, 225, 16, 0x1},  // chinasarhongkong
	{44731, 228, 29, 0x1},  // britishgebiedinindischeoceaan
	{44760, 10, 16, 0x1},   // republiekbelarus
	{44776, 122, 14, 0x1},  // republiekindia
	{44790, 195, 4, 0x81},  // #1tt
	{44794, 184, 4, 0x81},  // #1ht
	{44798, 131, 4, 0x81},  // #1kr
	{44802, 56, 4, 0x81},   // #424
	{44806, 166, 4, 0x81},  // #432
	{44810, 116, 13, 0x1},  // bhutankingdom
	{44823, 6, 4, 0x81},    // #1az
	{44827, 141, 4, 0x81},  // #1np
	{44831, 5, 4, 0x81},    // #440
	{44835, 72, 4, 0x81},   // #1er
	{44839, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{44865, 197, 25, 0x1},  // stvincentandthegrenadines
	{44890, 70, 5, 0x81},   // #2eaz
	{44895, 32, 17, 0x1},   // lithuaniarepublic
	{44912, 64, 30, 0x1},   // republicofthecongoleopoldville
	{44942, 217, 23, 0x1},  // malvinasfalklandislands
	{44965, 140, 8, 0x1},   // maleisie
	{44973, 165, 6, 0x1},   // yemens
	{44979, 37, 13, 0x1},   // tfyrmacedonia
	{44992, 358, 5, 0x1},   // #2zar
	{44997, 82, 46, 0x1},   // socialistischelibischarabischevolksjamahiriyya
	{45043, 117, 15, 0x1},  // prmainlandchina
	{45058, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{45093, 164, 13, 0x1},  // yemenrepublic
	{45106, 199, 16, 0x1},  // knetherlandaruba
	{45122, 54, 4, 0x81},   // #1us
	{45126, 218, 14, 0x1},  // faeroerislands
	{45140, 25, 8, 0x1},    // hrvatska
	{45148, 6, 4, 0x81},    // #431
	{45152, 196, 6, 0x1},   // urugay
	{45158, 187, 4, 0x81},  // #1lc
	{45162, 210, 4, 0x81},  // #1cc
	{45166, 18, 4, 0x81},   // #1es
	{45170, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{45198, 128, 9, 0x1},   // kyrgystan
	{45207, 155, 12, 0x1},  // tadzhikistan
	{45219, 163, 5, 0x81},  // #4882
	{45224, 57, 17, 0x1},   // republicofburundi
	{45241, 145, 22, 0x1},  // republiekderfilipijnen
	{45263, 253, 22, 0x1},  // usminoroutlyingislands
	{45285, 27, 15, 0x1},   // irelandrepublic
	{45300, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{45335, 194, 11, 0x1},  // dutchguiana
	{45346, 145, 5, 0x81},  // #4608
	{45351, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{45391, 82, 5, 0x1},    // lybie
	{45396, 161, 7, 0x1},   // vietnam
	{45403, 52, 4, 0x81},   // #1tr
	{45407, 148, 4, 0x81},  // #1kp
	{45411, 89, 8, 0x1},    // mauritus
	{45419, 134, 4, 0x81},  // #1lb
	{45423, 142, 4, 0x81},  // #1nr
	{45427, 169, 4, 0x81},  // #1bz
	{45431, 128, 10, 0x1},  // kirgyzstan
	{45441, 148, 4, 0x1},   // dprk
	{45445, 193, 5, 0x81},  // #2slv
	{45450, 145, 19, 0x1},  // filipijnenrepubliek
	{45469, 70, 22, 0x1},   // formerzanzibarpembaisd
	{45491, 110, 6, 0x1},   // #3rhzw
	{45497, 135, 16, 0x1},  // srilankarepublic
	{45513, 101, 16, 0x1},  // kingdomswaziland
	{45529, 33, 20, 0x1},   // luxembourggrandduchy
	{45549, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{45577, 192, 4, 0x81},  // #1py
	{45581, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{45614, 15, 13, 0x1},   // eastduitsland
	{45627, 133, 4, 0x81},  // #1la
	{45631, 11, 4, 0x81},   // #1ca
	{45635, 182, 4, 0x81},  // #1gy
	{45639, 64, 21, 0x1},   // demrepublicofthecongo
	{45660, 248, 18, 0x1},  // stpierreenmiquelon
	{45678, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{45714, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45739, 48, 26, 0x1},   // serviemontenegrostatenunie
	{45765, 6, 18, 0x1},    // azerbaijanrepublic
	{45783, 137, 9, 0x1},   // marshalls
	{45792, 106, 18, 0x1},  // mainlandurtanzania
	{45810, 56, 21, 0x1},   // angolapeoplesrepublic
	{45831, 128, 9, 0x1},   // kirgistan
	{45840, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{45875, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{45906, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{45943, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{45980, 1, 17, 0x1},    // republicofalbania
	{45997, 94, 6, 0x1},    // rwanda
	{46003, 30, 15, 0x1},   // italianrepublic
	{46018, 359, 4, 0x1},   // #1tp
	{46022, 76, 34, 0x1},   // guineapeoplesrevolutionaryrepublic
	{46056, 167, 4, 0x81},  // #428
	{46060, 4, 4, 0x81},    // #436
	{46064, 168, 4, 0x81},  // #444
	{46068, 7, 4, 0x81},    // #456
	{46072, 140, 17, 0x1},  // maleisiefederatie
	{46089, 91, 15, 0x1},   // namibiarepublic
	{46104, 47, 5, 0x81},   // #2smr
	{46109, 42, 18, 0x1},   // newzealandaotearoa
	{46127, 242, 11, 0x1},  // frpolynesia
	{46138, 250, 3, 0x1},   // tci
	{46141, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{46166, 95, 27, 0x1},   // democratischerepublieksudan
	{46193, 71, 17, 0x1},   // arabrepublicegypt
	{46210, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{46248, 241, 21, 0x1},  // palestijnseterritoria
	{46269, 3, 4, 0x81},    // #451
	{46273, 71, 27, 0x1},   // verenigdearabischerepubliek
	{46300, 201, 14, 0x1},  // alandseilanden
	{46314, 73, 7, 0x1},    // ethopia
	{46321, 85, 19, 0x1},   // republiekmadagaskar
	{46340, 16, 14, 0x1},   // germanyunified
	{46354, 6, 11, 0x1},    // azerbaidjan
	{46365, 360, 5, 0x1},   // #4886
	{46370, 109, 5, 0x81},  // #4894
	{46375, 120, 21, 0x1},  // fedstatesofmicronesia
	{46396, 22, 5, 0x81},   // #4826
	{46401, 19, 15, 0x1},   // republicestland
	{46416, 178, 19, 0x1},  // dominicanrepublicdr
	{46435, 36, 15, 0x1},   // republicmoldova
	{46450, 138, 12, 0x1},  // unionmyanmar
	{46462, 228, 34, 0x1},  // britishterritoriuminindischeoceaan
	{46496, 54, 9, 0x1},    // americaus
	{46505, 82, 26, 0x1},   // libischearabischerepubliek
	{46531, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{46573, 44, 5, 0x81},   // #4620
	{46578, 250, 18, 0x1},  // turksandcaicosisds
	{46596, 108, 15, 0x1},  // uniesouthafrika
	{46611, 1, 7, 0x1},     // albania
	{46618, 82, 5, 0x1},    // lybia
	{46623, 52, 6, 0x1},    // turkey
	{46629, 188, 4, 0x81},  // #1mx
	{46633, 25, 5, 0x81},   // #4191
	{46638, 113, 4, 0x81},  // #450
	{46642, 21, 15, 0x1},   // franserepubliek
	{46657, 164, 5, 0x81},  // #4887
	{46662, 206, 20, 0x1},  // caribbeannetherlands
	{46682, 62, 16, 0x1},   // formerivorycoast
	{46698, 170, 18, 0x1},  // boliviaplurstateof
	{46716, 64, 14, 0x1},   // republiekzaire
	{46730, 127, 11, 0x1},  // kazakhistan
	{46741, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{46774, 177, 22, 0x1},  // commonwealthofdominica
	{46796, 158, 5, 0x1},   // tonga
	{46801, 77, 9, 0x1},    // gambiathe
	{46810, 196, 4, 0x81},  // #1uy
	{46814, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{46837, 181, 9, 0x1},   // guatamala
	{46846, 140, 4, 0x81},  // #1my
	{46850, 176, 5, 0x81},  // #4192
	{46855, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{46884, 204, 4, 0x81},  // #1aq
	{46888, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{46927, 244, 21, 0x1},  // formerrepublicvietnam
	{46948, 211, 11, 0x1},  // cookislands
	{46959, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{46987, 247, 5, 0x81},  // #2sjm
	{46992, 77, 14, 0x1},   // gambiarepublic
	{47006, 153, 8, 0x1},   // syriauar
	{47014, 119, 4, 0x1},   // fiji
	{47018, 145, 18, 0x1},  // filipijnenrepublic
	{47036, 65, 13, 0x1},   // repofthecongo
	{47049, 157, 5, 0x81},  // #4626
	{47054, 231, 14, 0x1},  // frenchstmartin
	{47068, 361, 28, 0x82}, // frserbiamontenegroyugoslavia
	{47096, 147, 23, 0x1},  // papuanewguineaterritory
	{47119, 138, 20, 0x1},  // unionmyanmarrepublic
	{47139, 202, 25, 0x1},  // netherlandsantillesformer
	{47164, 101, 4, 0x81},  // #1sz
	{47168, 160, 4, 0x81},  // #1uz
	{47172, 127, 4, 0x81},  // #1kz
	{47176, 126, 4, 0x81},  // #1jp
	{47180, 87, 4, 0x81},   // #1mz
	{47184, 142, 13, 0x1},  // naururepublic
	{47197, 166, 4, 0x81},  // #1ar
	{47201, 114, 4, 0x81},  // #448
	{47205, 172, 4, 0x81},  // #452
	{47209, 14, 4, 0x81},   // #1cz
	{47213, 54, 18, 0x1},   // americaunitedsates
	{47231, 24, 4, 0x81},   // #1gr
	{47235, 254, 16, 0x1},  // statevaticancity
	{47251, 57, 18, 0x1},   // republiekboeroendi
	{47269, 97, 21, 0x1},   // republicofsierraleone
	{47290, 363, 5, 0x2},   // #4891
	{47295, 365, 5, 0x1},   // #2sun
	{47300, 109, 5, 0x81},  // #2zmb
	{47305, 30, 14, 0x1},   // republicitalie
	{47319, 82, 18, 0x1},   // libyaunitedkingdom
	{47337, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{47365, 186, 18, 0x1},  // saintkittsandnevis
	{47383, 366, 27, 0x82}, // federalrepublicofyugoslavia
	{47410, 368, 26, 0x82}, // serbiamontenegroyugoslavia
	{47436, 86, 11, 0x1},   // franssoedan
	{47447, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{47474, 241, 4, 0x81},  // #1ps
	{47478, 82, 18, 0x1},   // libyanarabrepublic
	{47496, 163, 4, 0x81},  // #1ws
	{47500, 170, 26, 0x1},  // boliviaplurinationalestaat
	{47526, 56, 14, 0x1},   // republicangola
	{47540, 203, 4, 0x81},  // #1as
	{47544, 31, 5, 0x81},   // #2lie
	{47549, 46, 10, 0x1},   // ussrrussia
	{47559, 245, 4, 0x81},  // #1gs
	{47563, 10, 17, 0x1},   // byelorussischessr
	{47580, 214, 14, 0x1},  // kaaimanislands
	{47594, 60, 17, 0x1},   // republiekbotswana
	{47611, 164, 10, 0x1},  // northyemen
	{47621, 14, 15, 0x1},   // republicczechia
	{47636, 370, 5, 0x1},   // #4890
	{47641, 136, 15, 0x1},  // maldivesislands
	{47656, 120, 28, 0x1},  // gefedereerdestatesmicronesie
	{47684, 106, 5, 0x81},  // #4834
	{47689, 15, 25, 0x1},   // democraticrepublicgermany
	{47714, 143, 13, 0x1},  // sultanaatoman
	{47727, 197, 12, 0x1},  // stvinandgren
	{47739, 265, 5, 0x81},  // #2xsl
	{47744, 210, 19, 0x1},  // islandscocoskeeling
	{47763, 53, 32, 0x1},   // oekrainsesovietsocialistrepublic
	{47795, 112, 3, 0x1},   // vae
	{47798, 78, 5, 0x81},   // #4624
	{47803, 1, 7, 0x1},     // albanie
	{47810, 112, 26, 0x1},  // verenigdearabischeemiraten
	{47836, 371, 4, 0x1},   // #1zr
	{47840, 240, 4, 0x81},  // #1pr
	{47844, 249, 4, 0x81},  // #1sx
	{47848, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{47882, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{47905, 106, 4, 0x81},  // #1tz
	{47909, 121, 4, 0x81},  // #1id
	{47913, 128, 11, 0x1},  // kyrghyzstan
	{47924, 38, 4, 0x81},   // #1mt
	{47928, 18, 12, 0x1},   // kingdomspain
	{47940, 5, 4, 0x81},    // #1at
	{47944, 42, 4, 0x81},   // #1nz
	{47948, 91, 10, 0x1},   // swanamibia
	{47958, 213, 4, 0x81},  // #1cx
	{47962, 65, 19, 0x1},   // congorepbrazzaville
	{47981, 69, 4, 0x81},   // #1dz
	{47985, 221, 4, 0x81},  // #1gp
	{47989, 59, 21, 0x1},   // burkinafasouppervolta
	{48010, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{48035, 246, 5, 0x81},  // #2shn
	{48040, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{48066, 252, 21, 0x1},  // chinataiwanprovinceof
	{48087, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{48111, 44, 18, 0x1},   // portugueserepublic
	{48129, 95, 5, 0x81},   // #2sdn
	{48134, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{48160, 227, 5, 0x81},  // #4833
	{48165, 4, 21, 0x1},    // commonwealthaustralia
	{48186, 128, 10, 0x1},  // kyrgyzstan
	{48196, 240, 12, 0x1},  // puertoricous
	{48208, 107, 7, 0x1},   // oeganda
	{48215, 48, 20, 0x1},   // unieserviemontenegro
	{48235, 138, 15, 0x1},  // nowmyanmarburma
	{48250, 250, 13, 0x1},  // turksencaicos
	{48263, 84, 7, 0x1},    // morroco
	{48270, 106, 19, 0x1},  // unitedrepoftanzania
	{48289, 243, 4, 0x81},  // #1re
	{48293, 153, 4, 0x81},  // #1sy
	{48297, 27, 4, 0x81},   // #1ie
	{48301, 214, 4, 0x81},  // #1ky
	{48305, 162, 4, 0x81},  // #1vu
	{48309, 68, 8, 0x1},    // djibouti
	{48317, 125, 11, 0x1},  // transjordan
	{48328, 89, 4, 0x81},   // #1mu
	{48332, 64, 5, 0x81},   // #4180
	{48337, 118, 5, 0x81},  // #4196
	{48342, 192, 8, 0x1},   // paraguay
	{48350, 4, 4, 0x81},    // #1au
	{48354, 82, 4, 0x81},   // #1ly
	{48358, 92, 4, 0x81},   // #1ne
	{48362, 118, 4, 0x81},  // #1cy
	{48366, 77, 19, 0x1},   // republicofthegambia
	{48385, 372, 4, 0x1},   // #1dy
	{48389, 19, 4, 0x81},   // #1ee
	{48393, 79, 4, 0x81},   // #1gq
	{48397, 117, 5, 0x81},  // #4156
	{48402, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{48434, 106, 24, 0x1},  // unitedrepublicoftanzania
	{48458, 64, 27, 0x1},   // democratischerepubliekcongo
	{48485, 98, 5, 0x81},   // #2som
	{48490, 137, 12, 0x1},  // marshallisds
	{48502, 61, 15, 0x1},   // centralafricanr
	{48517, 190, 6, 0x1},   // panama
	{48523, 94, 14, 0x1},   // rwandarepublic
	{48537, 263, 5, 0x81},  // #2xon
	{48542, 199, 16, 0x1},  // arubaknetherland
	{48558, 120, 24, 0x1},  // micronesiafederalestaten
	{48582, 229, 5, 0x81},  // #4832
	{48587, 80, 13, 0x1},   // republickenia
	{48600, 244, 17, 0x1},  // vietnamrepublicof
	{48617, 248, 5, 0x81},  // #2spm
	{48622, 254, 8, 0x1},   // vatikaan
	{48630, 21, 9, 0x1},    // frankrijk
	{48639, 129, 9, 0x1},   // kampuchia
	{48648, 206, 25, 0x1},  // steustatiusandsababonaire
	{48673, 46, 12, 0x1},   // russischefed
	{48685, 129, 17, 0x1},  // kampucheacambodia
	{48702, 39, 20, 0x1},   // republicofmontenegro
	{48722, 97, 5, 0x81},   // #4694
	{48727, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{48762, 224, 13, 0x1},  // territoryguam
	{48775, 24, 6, 0x1},    // greece
	{48781, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{48816, 218, 6, 0x1},   // faroer
	{48822, 193, 4, 0x81},  // #1sv
	{48826, 230, 12, 0x1},  // macaochinapr
	{48838, 70, 17, 0x1},   // zanzibarsultanate
	{48855, 136, 4, 0x81},  // #1mv
	{48859, 165, 10, 0x1},  // southjemen
	{48869, 67, 4, 0x81},   // #1cv
	{48873, 15, 27, 0x1},   // democraticrepublicduitsland
	{48900, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{48930, 11, 6, 0x1},    // kanada
	{48936, 219, 5, 0x81},  // #4831
	{48941, 129, 15, 0x1},  // cambodiakingdom
	{48956, 128, 10, 0x1},  // kirgizstan
	{48966, 108, 5, 0x81},  // #2zaf
	{48971, 161, 12, 0x1},  // noordvietnam
	{48983, 36, 17, 0x1},   // republicofmoldova
	{49000, 65, 10, 0x1},   // congorepof
	{49010, 128, 11, 0x1},  // kirghizstan
	{49021, 230, 32, 0x1},  // macaospecialadministrativeregion
	{49053, 79, 25, 0x1},   // republicequatoriaalguinea
	{49078, 110, 4, 0x81},  // #1zw
	{49082, 218, 6, 0x1},   // faroes
	{49088, 146, 4, 0x81},  // #1pw
	{49092, 104, 4, 0x81},  // #1tg
	{49096, 128, 4, 0x81},  // #1kg
	{49100, 90, 4, 0x81},   // #1mw
	{49104, 199, 4, 0x81},  // #1aw
	{49108, 93, 4, 0x81},   // #1ng
	{49112, 212, 4, 0x81},  // #1cw
	{49116, 34, 5, 0x81},   // #2lva
	{49121, 123, 10, 0x1},  // formeriran
	{49131, 71, 4, 0x81},   // #1eg
	{49135, 78, 4, 0x81},   // #1gw
	{49139, 226, 22, 0x1},  // heardmcdonaldislandsau
	{49161, 130, 8, 0x1},   // kiribati
	{49169, 165, 17, 0x1},  // yemenpdrsouthaden
	{49186, 95, 23, 0x1},   // democraticrepublicsudan
	{49209, 115, 21, 0x1},  // staatbruneidarussalam
	{49230, 256, 17, 0x1},  // vsmaagdeneilanden
	{49247, 161, 18, 0x1},  // formernoordvietnam
	{49265, 26, 7, 0x1},    // hungary
	{49272, 40, 10, 0x1},   // nethelands
	{49282, 155, 10, 0x1},  // tadzjiekie
	{49292, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{49336, 110, 5, 0x81},  // #2zwe
	{49341, 157, 28, 0x1},  // democraticrepublictimorleste
	{49369, 93, 7, 0x1},    // nigeria
	{49376, 186, 24, 0x1},  // saintchristopherandnevis
	{49400, 3, 7, 0x1},     // armenia
	{49407, 100, 4, 0x81},  // #1st
	{49411, 205, 4, 0x81},  // #1tf
	{49415, 134, 5, 0x81},  // #2lbn
	{49420, 232, 4, 0x81},  // #1mp
	{49424, 34, 4, 0x81},   // #1lv
	{49428, 237, 4, 0x81},  // #1nf
	{49432, 150, 22, 0x1},  // koninkrijksaoediarabie
	{49454, 181, 4, 0x81},  // #1gt
	{49458, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{49492, 64, 5, 0x1},    // zaire
	{49497, 108, 11, 0x1},  // southafrica
	{49508, 171, 24, 0x1},  // brazilfederativerepublic
	{49532, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{49568, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{49592, 210, 12, 0x1},  // cocosislands
	{49604, 232, 19, 0x1},  // noordelijkemarianen
	{49623, 262, 5, 0x81},  // #2xns
	{49628, 174, 16, 0x1},  // columbiarepublic
	{49644, 40, 23, 0x1},   // kingdomofthenetherlands
	{49667, 102, 10, 0x1},  // seychelles
	{49677, 45, 22, 0x1},   // peoplesrepublicromania
	{49699, 179, 15, 0x1},  // republicecuador
	{49714, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{49747, 65, 24, 0x1},   // brazzavillerepubliccongo
	{49771, 373, 4, 0x1},   // #1su
	{49775, 133, 5, 0x81},  // #2lao
	{49780, 80, 4, 0x81},   // #1ke
	{49784, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{49825, 234, 4, 0x81},  // #1mq
	{49829, 211, 5, 0x81},  // #4184
	{49834, 33, 4, 0x81},   // #1lu
	{49838, 91, 4, 0x81},   // #1na
	{49842, 119, 12, 0x1},  // fijirepublic
	{49854, 176, 4, 0x81},  // #1cu
	{49858, 67, 10, 0x1},   // kaapverdie
	{49868, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{49895, 224, 4, 0x81},  // #1gu
	{49899, 173, 5, 0x81},  // #4152
	{49904, 83, 5, 0x81},   // #2lso
	{49909, 135, 5, 0x81},  // #4144
	{49914, 153, 11, 0x1},  // formersyria
	{49925, 156, 18, 0x1},  // turkmeenserepublic
	{49943, 213, 15, 0x1},  // christmasisland
	{49958, 160, 5, 0x81},  // #4860
	{49963, 140, 9, 0x1},   // malayasia
	{49972, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{50029, 101, 8, 0x1},   // eswatini
	{50037, 77, 26, 0x1},   // islamicrepublicofthegambia
	{50063, 102, 5, 0x81},  // #4690
	{50068, 31, 13, 0x1},   // leichtenstein
	{50081, 111, 18, 0x1},  // afghanistankingdom
	{50099, 139, 13, 0x1},  // outermongolia
	{50112, 5, 7, 0x1},     // austria
	{50119, 44, 4, 0x81},   // #1pt
	{50123, 374, 4, 0x1},   // #1rh
	{50127, 194, 4, 0x81},  // #1sr
	{50131, 10, 15, 0x1},   // byelorussianssr
	{50146, 205, 26, 0x1},  // fransezuidelijketerritoria
	{50172, 103, 4, 0x81},  // #1td
	{50176, 88, 4, 0x81},   // #1mr
	{50180, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{50214, 32, 4, 0x81},   // #1lt
	{50218, 175, 4, 0x81},  // #1cr
	{50222, 73, 5, 0x81},   // #2eth
	{50227, 40, 14, 0x1},   // netherlandsthe
	{50241, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{50272, 249, 11, 0x1},  // sintmaarten
	{50283, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{50323, 145, 17, 0x1},  // philippineislands
	{50340, 125, 8, 0x1},   // jordanie
	{50348, 31, 14, 0x1},   // liechstenstein
	{50362, 146, 5, 0x1},   // belau
	{50367, 259, 4, 0x81},  // #1xk
	{50371, 137, 15, 0x1},  // marshallislands
	{50386, 99, 4, 0x81},   // #1ss
	{50390, 136, 21, 0x1},  // republiekdermalediven
	{50411, 197, 22, 0x1},  // saintvincentgrenadines
	{50433, 250, 4, 0x81},  // #1tc
	{50437, 58, 13, 0x1},   // beninrepublic
	{50450, 140, 12, 0x1},  // formermalaya
	{50462, 233, 4, 0x81},  // #1ms
	{50466, 83, 4, 0x81},   // #1ls
	{50470, 236, 4, 0x81},  // #1nc
	{50474, 230, 13, 0x1},  // chinamacausar
	{50487, 375, 4, 0x2},   // #1cs
	{50491, 179, 4, 0x81},  // #1ec
	{50495, 15, 31, 0x1},   // democratischerepubliekduitsland
	{50526, 65, 5, 0x81},   // #4178
	{50531, 377, 5, 0x1},   // #2scg
	{50536, 198, 5, 0x81},  // #4862
	{50541, 71, 5, 0x81},   // #4818
	{50546, 12, 18, 0x1},   // swissconfederation
	{50564, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{50589, 138, 22, 0x1},  // unionofmyanmarrepublic
	{50611, 171, 8, 0x1},   // brazilie
	{50619, 105, 16, 0x1},  // kingdomoftunisia
	{50635, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{50661, 120, 12, 0x1},  // micronesiafs
	{50673, 3, 7, 0x1},     // armenie
	{50680, 228, 4, 0x1},   // biot
	{50684, 31, 23, 0x1},   // vorstendomliechtenstein
	{50707, 29, 4, 0x81},   // #1il
	{50711, 95, 11, 0x1},   // noordsoedan
	{50722, 100, 8, 0x1},   // saotomep
	{50730, 86, 4, 0x81},   // #1ml
	{50734, 62, 10, 0x1},   // cotedivore
	{50744, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{50796, 81, 4, 0x81},   // #1lr
	{50800, 21, 12, 0x1},   // domtomfrance
	{50812, 24, 4, 0x1},    // #1el
	{50816, 75, 4, 0x81},   // #1gh
	{50820, 137, 24, 0x1},  // marshalleilandenrepublic
	{50844, 21, 4, 0x81},   // #1fr
	{50848, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{50882, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{50907, 34, 6, 0x1},    // lativa
	{50913, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{50948, 146, 14, 0x1},  // palaurepubliek
	{50962, 196, 23, 0x1},  // oosterserepublicuruguay
	{50985, 58, 15, 0x1},   // republicdahomey
	{51000, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{51035, 63, 15, 0x1},   // frenchcameroons
	{51050, 54, 22, 0x1},   // amerikaverenigdestates
	{51072, 109, 4, 0x81},  // #1zm
	{51076, 240, 22, 0x1},  // puertoricocommonwealth
	{51098, 227, 4, 0x81},  // #1im
	{51102, 138, 4, 0x81},  // #1mm
	{51106, 175, 5, 0x81},  // #4188
	{51111, 123, 25, 0x1},  // islamitischerepubliekiran
	{51136, 48, 14, 0x1},   // serbiarepublic
	{51150, 186, 14, 0x1},  // stkittsennevis
	{51164, 220, 4, 0x81},  // #1gi
	{51168, 15, 8, 0x1},    // egermany
	{51176, 61, 5, 0x81},   // #4140
	{51181, 97, 5, 0x81},   // #2sle
	{51186, 55, 21, 0x1},   // sfrofyugoslaviaformer
	{51207, 29, 6, 0x1},    // isreal
	{51213, 130, 16, 0x1},  // republickiribati
	{51229, 89, 17, 0x1},   // republicmauritius
	{51246, 206, 25, 0x1},  // bonairesainteustatiussaba
	{51271, 107, 5, 0x81},  // #4800
	{51276, 29, 11, 0x1},   // stateisrael
	{51287, 101, 16, 0x1},  // swazilandkingdom
	{51303, 51, 5, 0x81},   // #2swe
	{51308, 106, 30, 0x1},  // mainlandunitedrepublictanzania
	{51338, 108, 19, 0x1},  // republicsouthafrica
	{51357, 244, 20, 0x1},  // southvietnamrepublic
	{51377, 194, 17, 0x1},  // netherlandsguiana
	{51394, 101, 15, 0x1},  // kingdomeswatini
	{51409, 125, 22, 0x1},  // jordanhashemitekingdom
	{51431, 140, 8, 0x1},   // malaysia
	{51439, 123, 19, 0x1},  // iranislamicrepublic
	{51458, 96, 4, 0x81},   // #1sn
	{51462, 82, 12, 0x1},   // kingdomlibya
	{51474, 122, 4, 0x81},  // #1in
	{51478, 186, 4, 0x81},  // #1kn
	{51482, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{51520, 198, 25, 0x1},  // repbolivarianadevenezuela
	{51545, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{51584, 139, 4, 0x81},  // #1mn
	{51588, 40, 4, 0x81},   // #1nl
	{51592, 65, 5, 0x81},   // #2cog
	{51597, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{51619, 76, 4, 0x81},   // #1gn
	{51623, 378, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{51651, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{51677, 259, 14, 0x1},  // republickosova
	{51691, 146, 13, 0x1},  // republicpalau
	{51704, 170, 15, 0x1},  // boliviarepublic
	{51719, 260, 5, 0x81},  // #2xla
	{51724, 185, 5, 0x81},  // #2jam
	{51729, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{51771, 152, 15, 0x1},  // solomoneilanden
	{51786, 96, 15, 0x1},   // senegalrepublic
	{51801, 129, 24, 0x1},  // peoplesrepublickampuchea
	{51825, 56, 20, 0x1},   // portuguesewestafrica
	{51845, 84, 7, 0x1},    // marokko
	{51852, 45, 4, 0x81},   // #1ro
	{51856, 98, 4, 0x81},   // #1so
	{51860, 47, 19, 0x1},   // republicofsanmarino
	{51879, 158, 4, 0x81},  // #1to
	{51883, 77, 21, 0x1},   // islamicrepublicgambia
	{51904, 228, 4, 0x81},  // #1io
	{51908, 230, 4, 0x81},  // #1mo
	{51912, 41, 4, 0x81},   // #1no
	{51916, 64, 5, 0x81},   // #2cod
	{51921, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{51952, 249, 20, 0x1},  // sintmaartendutchpart
	{51972, 126, 5, 0x81},  // #2jpn
	{51977, 259, 5, 0x81},  // #2xkx
	{51982, 182, 13, 0x1},  // britishguyana
	{51995, 153, 17, 0x1},  // syrischerepubliek
	{52012, 71, 12, 0x1},   // arabrepegypt
	{52024, 69, 7, 0x1},    // algerie
	{52031, 120, 21, 0x1},  // micronesiafederalstat
	{52052, 45, 23, 0x1},   // romanianpeoplesrepublic
	{52075, 63, 16, 0x1},   // cameroonrepublic
	{52091, 65, 22, 0x1},   // congopeoplesrepublicof
	{52113, 97, 4, 0x81},   // #1sl
	{52117, 105, 4, 0x81},  // #1tn
	{52121, 161, 4, 0x81},  // #1vn
	{52125, 137, 4, 0x81},  // #1mh
	{52129, 12, 5, 0x81},   // #2che
	{52134, 108, 17, 0x1},  // unievanzuidafrika
	{52151, 215, 4, 0x81},  // #1eh
	{52155, 222, 4, 0x81},  // #1gl
	{52159, 131, 8, 0x1},   // repkorea
	{52167, 152, 5, 0x81},  // #2slb
	{52172, 136, 14, 0x1},  // maldiveislands
	{52186, 30, 19, 0x1},   // italiaanserepubliek
	{52205, 112, 21, 0x1},  // verenigdearabemiraten
	{52226, 26, 16, 0x1},   // kingdomofhungary
	{52242, 37, 5, 0x81},   // #4807
	{52247, 253, 36, 0x1},  // verenigdestatesverafgelegeneilandjes
	{52283, 138, 12, 0x1},  // myanmarunion
	{52295, 112, 14, 0x1},  // unitedarabemir
	{52309, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{52350, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{52375, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{52401, 231, 20, 0x1},  // fransdeelsaintmartin
	{52421, 108, 4, 0x81},  // #1za
	{52425, 149, 4, 0x81},  // #1qa
	{52429, 47, 4, 0x81},   // #1sm
	{52433, 156, 4, 0x81},  // #1tm
	{52437, 176, 5, 0x81},  // #2cub
	{52442, 66, 4, 0x81},   // #1km
	{52446, 256, 4, 0x81},  // #1vi
	{52450, 131, 10, 0x1},  // korearepof
	{52460, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{52492, 189, 4, 0x81},  // #1ni
	{52496, 10, 5, 0x81},   // #4112
	{52501, 123, 17, 0x1},  // iranimperialstate
	{52518, 77, 4, 0x81},   // #1gm
	{52522, 68, 25, 0x1},   // afarsissasfrenchterritory
	{52547, 129, 14, 0x1},  // formercambodia
	{52561, 55, 16, 0x1},   // formerjugoslavie
	{52577, 9, 13, 0x1},    // bosniaandherz
	{52590, 53, 5, 0x81},   // #4804
	{52595, 56, 23, 0x1},   // peoplesrepublicofangola
	{52618, 266, 5, 0x81},  // #2xwb
	{52623, 165, 13, 0x1},  // southernyemen
	{52636, 105, 19, 0x1},  // tunesischerepubliek
	{52655, 67, 21, 0x1},   // republiekvancaboverde
	{52676, 157, 32, 0x1},  // democratischerepubliektimorleste
	{52708, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{52739, 186, 16, 0x1},  // saintkittsnevits
	{52755, 166, 9, 0x1},   // argentina
	{52764, 28, 17, 0x1},   // ijslandserepublic
	{52781, 132, 13, 0x1},  // stateofkuwait
	{52794, 46, 17, 0x1},   // formersovietunion
	{52811, 247, 4, 0x81},  // #1sj
	{52815, 157, 4, 0x81},  // #1tl
	{52819, 30, 12, 0x1},   // kingdomitaly
	{52831, 225, 13, 0x1},  // hongkongchina
	{52844, 243, 7, 0x1},   // reunion
	{52851, 380, 4, 0x1},   // #1nh
	{52855, 211, 5, 0x81},  // #2cok
	{52860, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{52893, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{52932, 22, 4, 0x81},   // #1gb
	{52936, 139, 22, 0x1},  // volksrepubliekmongolie
	{52958, 93, 17, 0x1},   // federationnigeria
	{52975, 116, 7, 0x1},   // bhoetan
	{52982, 128, 11, 0x1},  // kirgizistan
	{52993, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{53026, 136, 16, 0x1},  // maldivenrepublic
	{53042, 71, 19, 0x1},   // arabrepublicofegypt
	{53061, 136, 9, 0x1},   // malediven
	{53070, 26, 19, 0x1},   // koninkrijkhongarije
	{53089, 50, 16, 0x1},   // sloveniarepublic
	{53105, 49, 4, 0x81},   // #1sk
	{53109, 251, 14, 0x1},  // tokelauislands
	{53123, 251, 4, 0x81},  // #1tk
	{53127, 83, 14, 0x1},   // lesothokingdom
	{53141, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{53172, 65, 20, 0x1},   // peoplesrepubliccongo
	{53192, 37, 4, 0x81},   // #1mk
	{53196, 135, 5, 0x81},  // #2lka
	{53201, 210, 19, 0x1},  // cocoskeelingislands
	{53220, 149, 5, 0x81},  // #2qat
	{53225, 59, 16, 0x1},   // formeroppervolta
	{53241, 174, 5, 0x81},  // #4170
	{53246, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{53273, 85, 18, 0x1},   // malagasymadagascar
	{53291, 40, 23, 0x1},   // netherlandskingdomofthe
	{53314, 244, 17, 0x1},  // formerzuidvietnam
	{53331, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{53362, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{53394, 381, 5, 0x1},   // #4810
	{53399, 68, 17, 0x1},   // republiekdjibouti
	{53416, 69, 7, 0x1},    // algeria
	{53423, 244, 12, 0x1},  // staatvietnam
	{53435, 16, 28, 0x1},   // germanyformerfederalrepublic
	{53463, 89, 9, 0x1},    // maurituis
	{53472, 382, 25, 0x82}, // federalrepublicyugoslavia
	{53497, 40, 18, 0x1},   // netherlandskingdom
	{53515, 214, 5, 0x81},  // #2cym
	{53520, 85, 10, 0x1},   // madagaskar
	{53530, 181, 19, 0x1},  // republicofguatemala
	{53549, 35, 16, 0x1},   // vorstendommonaco
	{53565, 246, 4, 0x81},  // #1sh
	{53569, 155, 4, 0x81},  // #1tj
	{53573, 129, 4, 0x81},  // #1kh
	{53577, 36, 4, 0x81},   // #1md
	{53581, 241, 17, 0x1},  // gazastripwestbank
	{53598, 52, 7, 0x1},    // turkyie
	{53605, 186, 30, 0x1},  // saintchristophernevisfederatie
	{53635, 125, 27, 0x1},  // transjordanhashemitekingdom
	{53662, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{53694, 163, 28, 0x1},  // westernsamoaindependentstate
	{53722, 138, 10, 0x1},  // unionburma
	{53732, 190, 15, 0x1},  // republiekpanama
	{53747, 50, 4, 0x81},   // #1si
	{53751, 82, 20, 0x1},   // libyanarabjamahiriya
	{53771, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{53806, 39, 18, 0x1},   // montenegrorepublic
	{53824, 99, 10, 0x1},   // southsudan
	{53834, 198, 4, 0x81},  // #1ve
	{53838, 130, 4, 0x81},  // #1ki
	{53842, 39, 4, 0x81},   // #1me
	{53846, 59, 10, 0x1},   // uppervolta
	{53856, 142, 5, 0x1},   // nauru
	{53861, 11, 5, 0x81},   // #2can
	{53866, 72, 5, 0x81},   // #2eri
	{53871, 129, 5, 0x81},  // #4116
	{53876, 74, 4, 0x81},   // #1ga
	{53880, 103, 5, 0x81},  // #4148
	{53885, 64, 8, 0x1},    // drccongo
	{53893, 50, 16, 0x1},   // republicslovenia
	{53909, 241, 13, 0x1},  // statepalestin
	{53922, 125, 5, 0x81},  // #2jor
	{53927, 53, 18, 0x1},   // formerukrainianssr
	{53945, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{53974, 85, 18, 0x1},   // republicmadagascar
	{53992, 178, 21, 0x1},  // dominikaanserepubliek
	{54013, 82, 10, 0x1},   // staatlibie
	{54023, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{54053, 166, 9, 0x1},   // argentine
	{54062, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{54095, 194, 18, 0x1},  // surinamdutchguiana
	{54113, 145, 23, 0x1},  // gemenebestderfilipijnen
	{54136, 81, 17, 0x1},   // republicofliberia
	{54153, 85, 8, 0x1},    // malagasy
	{54161, 154, 4, 0x81},  // #1th
	{54165, 384, 23, 0x2},  // saintmaartensaintmartin
	{54188, 48, 33, 0x1},   // serviemontenegrostaatsgemeenschap
	{54221, 386, 4, 0x1},   // #1vd
	{54225, 138, 9, 0x1},   // birmaunie
	{54234, 138, 12, 0x1},  // unievanburma
	{54246, 231, 4, 0x81},  // #1mf
	{54250, 26, 22, 0x1},   // hungarypeoplesrepublic
	{54272, 52, 14, 0x1},   // republicturkey
	{54286, 223, 4, 0x81},  // #1gf
	{54290, 58, 13, 0x1},   // formerdahomey
	{54303, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{54328, 195, 16, 0x1},  // trinidadentobago
	{54344, 165, 20, 0x1},  // yemenpeoplesrepublic
	{54364, 82, 51, 0x1},   // grotelibischarabischesocialistischevolksjamahiriyya
	{54415, 118, 5, 0x81},  // #2cyp
	{54420, 151, 4, 0x81},  // #1sg
	{54424, 255, 4, 0x81},  // #1vg
	{54428, 85, 4, 0x81},   // #1mg
	{54432, 117, 5, 0x81},  // #2chn
	{54437, 120, 31, 0x1},  // gefedereerdestatenvanmicronesie
	{54468, 174, 5, 0x81},  // #2col
	{54473, 124, 12, 0x1},  // iraqrepublic
	{54485, 219, 4, 0x81},  // #1gg
	{54489, 120, 27, 0x1},  // micronesiafederalestatenvan
	{54516, 210, 5, 0x81},  // #4166
	{54521, 66, 5, 0x81},   // #4174
	{54526, 162, 15, 0x1},  // vanuaturepublic
	{54541, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{54568, 218, 14, 0x1},  // faroereilanden
	{54582, 261, 5, 0x81},  // #2xnb
	{54587, 100, 9, 0x1},   // stomeprin
	{54596, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{54627, 109, 6, 0x1},   // zambia
	{54633, 121, 19, 0x1},  // republicofindonesia
	{54652, 112, 20, 0x1},  // verarabischeemiraten
	{54672, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{54704, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{54745, 150, 14, 0x1},  // saudischarabie
	{54759, 142, 15, 0x1},  // republicofnauru
	{54774, 196, 7, 0x1},   // uraguay
	{54781, 123, 12, 0x1},  // islrepofiran
	{54793, 10, 18, 0x1},   // republicwitrusland
	{54811, 95, 4, 0x81},   // #1sd
	{54815, 128, 9, 0x1},   // kyrgzstan
	{54824, 198, 21, 0x1},  // unitedstatesvenezuela
	{54845, 110, 16, 0x1},  // southernrhodesia
	{54861, 66, 5, 0x81},   // #2com
	{54866, 158, 15, 0x1},  // friendlyislands
	{54881, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{54916, 180, 4, 0x81},  // #1gd
	{54920, 235, 5, 0x81},  // #4175
	{54925, 59, 12, 0x1},   // burkinafasso
	{54937, 49, 17, 0x1},   // republicslowakije
	{54954, 141, 12, 0x1},  // kingdomnepal
	{54966, 12, 11, 0x1},   // switzerland
	{54977, 165, 21, 0x1},  // formerdemocraticyemen
	{54998, 135, 18, 0x1},  // republicofsrilanka
	{55016, 76, 14, 0x1},   // guinearepublic
	{55030, 133, 4, 0x1},   // lpdr
	{55034, 387, 12, 0x82}, // fryugoslavia
	{55046, 22, 12, 0x1},   // greatbritain
	{55058, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{55095, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{55126, 116, 15, 0x1},  // kingdomofbhutan
	{55141, 252, 19, 0x1},  // provincechinataiwan
	{55160, 103, 4, 0x1},   // chad
	{55164, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{55200, 51, 4, 0x81},   // #1se
	{55204, 219, 17, 0x1},  // bailiwickguernsey
	{55221, 254, 4, 0x81},  // #1va
	{55225, 143, 11, 0x1},  // maskateoman
	{55236, 84, 4, 0x81},   // #1ma
	{55240, 173, 5, 0x81},  // #2chl
	{55245, 82, 25, 0x1},   // libischarabischerepubliek
	{55270, 216, 5, 0x81},  // #2eue
	{55275, 23, 4, 0x81},   // #1ge
	{55279, 249, 23, 0x1},  // knetherlandsaintmaarten
	{55302, 50, 16, 0x1},   // republicslovenie
	{55318, 207, 8, 0x1},   // stbarths
	{55326, 256, 10, 0x1},  // usvirginis
	{55336, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{55361, 198, 15, 0x1},  // formervenezuela
	{55376, 54, 22, 0x1},   // amerikaverenigdestaten
	{55398, 73, 16, 0x1},   // empireofethiopia
	{55414, 231, 17, 0x1},  // francesaintmartin
	{55431, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{55465, 63, 25, 0x1},   // federalrepublicofcameroon
	{55490, 152, 4, 0x81},  // #1sb
	{55494, 166, 10, 0x1},  // argentinie
	{55504, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{55557, 128, 16, 0x1},  // republickirgizie
	{55573, 210, 5, 0x81},  // #2cck
	{55578, 171, 21, 0x1},  // brazilfederalrepublic
	{55599, 148, 9, 0x1},   // koreadprk
	{55608, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{55636, 137, 28, 0x1},  // republicofthemarshallislands
	{55664, 247, 21, 0x1},  // svalbardandjanmayenis
	{55685, 111, 20, 0x1},  // kingdomofafghanistan
	{55705, 247, 19, 0x1},  // svalbardandjanmayen
	{55724, 229, 5, 0x81},  // #2jey
	{55729, 389, 3, 0x82},  // fry
	{55732, 130, 15, 0x1},  // gilberteilanden
	{55747, 259, 20, 0x1},  // kosovounderunscr1244
	{55767, 215, 4, 0x1},   // sadr
	{55771, 8, 17, 0x1},    // kingdomofbulgaria
	{55788, 245, 12, 0x1},  // southgeorgie
	{55800, 213, 5, 0x81},  // #2cxr
	{55805, 120, 10, 0x1},  // micronesia
	{55815, 102, 4, 0x81},  // #1sc
	{55819, 244, 13, 0x1},  // vietnamfmrrep
	{55832, 197, 4, 0x81},  // #1vc
	{55836, 35, 4, 0x81},   // #1mc
	{55840, 149, 10, 0x1},  // staatqatar
	{55850, 14, 7, 0x1},    // czechia
	{55857, 213, 5, 0x81},  // #4162
	{55862, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{55893, 105, 16, 0x1},  // republiektunesie
	{55909, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{55947, 135, 16, 0x1},  // dominionofceylon
	{55963, 56, 20, 0x1},   // volksrepubliekangola
	{55983, 109, 13, 0x1},  // northrhodesia
	{55996, 197, 12, 0x1},  // saintvincent
	{56008, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{56043, 77, 15, 0x1},   // republiekgambia
	{56058, 254, 18, 0x1},  // holyseevaticancity
	{56076, 64, 7, 0x1},    // congodr
	{56083, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{56123, 48, 25, 0x1},   // formerserbiaandmontenegro
	{56148, 206, 19, 0x1},  // caribiannetherlands
	{56167, 82, 26, 0x1},   // libischarabischejamahiriya
	{56193, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{56223, 142, 6, 0x1},   // naoero
	{56229, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{56263, 89, 19, 0x1},   // republicofmauritius
	{56282, 259, 14, 0x1},  // republickosovo
	{56296, 1, 15, 0x1},    // albaniarepublic
	{56311, 54, 15, 0x1},   // unitedstatesusa
	{56326, 68, 23, 0x1},   // afarsenissasfransgebied
	{56349, 217, 10, 0x1},  // falklandis
	{56359, 162, 6, 0x1},   // #3nhvu
	{56365, 182, 26, 0x1},  // guyanacooperatieverepublic
	{56391, 1, 24, 0x1},    // peoplesrepublicofalbania
	{56415, 68, 25, 0x1},   // frenchterritoryafarsissas
	{56440, 186, 17, 0x1},  // saintkittsennevis
	{56457, 165, 17, 0x1},  // southadenyemenpdr
	{56474, 150, 4, 0x81},  // #1sa
	{56478, 62, 5, 0x81},   // #2civ
	{56483, 128, 9, 0x1},   // kyrgistan
	{56492, 61, 5, 0x81},   // #2caf
	{56497, 14, 20, 0x1},   // czechiaczechrepublic
	{56517, 198, 19, 0x1},  // venezuelarepublicof
	{56536, 110, 13, 0x1},  // southrhodesie
	{56549, 16, 11, 0x1},   // westgermany
	{56560, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{56612, 85, 21, 0x1},   // malagasischerepubliek
	{56633, 108, 19, 0x1},  // republicsouthafrika
	{56652, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{56695, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{56719, 55, 10, 0x1},   // jugoslavia
	{56729, 135, 14, 0x1},  // srilankaceylon
	{56743, 73, 18, 0x1},   // keizerrijkethiopie
	{56761, 46, 11, 0x1},   // sovietunion
	{56772, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{56798, 157, 15, 0x1},  // portuguesetimor
	{56813, 65, 22, 0x1},   // formercongobrazzaville
	{56835, 26, 22, 0x1},   // peoplesrepublichungary
	{56857, 184, 5, 0x1},   // haiti
	{56862, 48, 22, 0x1},   // formerserbiamontenegro
	{56884, 254, 7, 0x1},   // vatican
	{56891, 71, 14, 0x1},   // republicegypte
	{56905, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{56942, 53, 7, 0x1},    // ukraine
	{56949, 212, 5, 0x81},  // #2cuw
	{56954, 142, 16, 0x1},  // republicofnaoero
	{56970, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{57013, 123, 21, 0x1},  // iranislamicrepublicof
	{57034, 106, 19, 0x1},  // republiektanganyika
	{57053, 240, 12, 0x1},  // uspuertorico
	{57065, 391, 19, 0x2},  // stmartinsintmaarten
	{57084, 112, 14, 0x1},  // unitedarabeast
	{57098, 178, 19, 0x1},  // drdominicanrepublic
	{57117, 128, 14, 0x1},  // kyrghzrepublic
	{57131, 105, 15, 0x1},  // republictunesie
	{57146, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{57180, 258, 5, 0x81},  // #2xau
	{57185, 84, 16, 0x1},   // kingdomofmorocco
	{57201, 48, 26, 0x1},   // statenunieserviemontenegro
	{57227, 186, 25, 0x1},  // stkittsandnevisfederation
	{57252, 68, 19, 0x1},   // territoryafarsissas
	{57271, 52, 16, 0x1},   // republiekturkije
	{57287, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{57325, 245, 12, 0x1},  // southgeorgia
	{57337, 120, 21, 0x1},  // federalstatmicronesia
	{57358, 114, 14, 0x1},  // bahrainkingdom
	{57372, 120, 10, 0x1},  // micronesie
	{57382, 63, 26, 0x1},   // verenigderepubliekkameroen
	{57408, 64, 6, 0x1},    // #3zrcd
	{57414, 10, 10, 0x1},   // witrusland
	{57424, 131, 13, 0x1},  // republickorea
	{57437, 223, 12, 0x1},  // frenchguyana
	{57449, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{57479, 71, 7, 0x1},    // aregypt
	{57486, 8, 18, 0x1},    // republicofbulgaria
	{57504, 249, 21, 0x1},  // saintmaartendutchpart
	{57525, 19, 8, 0x1},    // esthonia
	{57533, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{57560, 47, 28, 0x1},   // meestserenerepublicsanmarino
	{57588, 191, 4, 0x1},   // peru
	{57592, 109, 13, 0x1},  // northrhodesie
	{57605, 170, 27, 0x1},  // boliviaplurinationalstateof
	{57632, 123, 8, 0x1},   // irofiran
	{57640, 48, 15, 0x1},   // republiekservie
	{57655, 6, 11, 0x1},    // azerbeidjan
	{57666, 117, 7, 0x1},   // prchina
	{57673, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{57703, 211, 8, 0x1},   // cookisds
	{57711, 135, 14, 0x1},  // ceylonsrilanka
	{57725, 256, 25, 0x1},  // virginislandsunitedstates
	{57750, 62, 17, 0x1},   // republicivoorkust
	{57767, 170, 16, 0x1},  // plurstatebolivia
	{57783, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{57816, 40, 11, 0x1},   // netherlands
	{57827, 136, 23, 0x1},  // sultanatemaldiveislands
	{57850, 193, 10, 0x1},  // elsalvador
	{57860, 241, 14, 0x1},  // palestinestate
	{57874, 246, 26, 0x1},  // sainthelenaanddependencies
	{57900, 34, 16, 0x1},   // republicoflatvia
	{57916, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{57943, 188, 24, 0x1},  // verenigdestatenvanmexico
	{57967, 57, 16, 0x1},   // kingdomofburundi
	{57983, 393, 23, 0x2},  // democraticrepublickorea
	{58006, 198, 23, 0x1},  // unitedstatesofvenezuela
	{58029, 171, 18, 0x1},  // brazilunitedstates
	{58047, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{58079, 110, 13, 0x1},  // southrhodesia
	{58092, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{58127, 55, 10, 0x1},   // jugoslavie
	{58137, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{58168, 162, 15, 0x1},  // republicvanuatu
	{58183, 18, 12, 0x1},   // spaansestaat
	{58195, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{58252, 184, 13, 0x1},  // republichaiti
	{58265, 54, 19, 0x1},   // americaunitedstates
	{58284, 147, 19, 0x1},  // statepapuanewguinea
	{58303, 256, 15, 0x1},  // usvirginislands
	{58318, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{58364, 205, 25, 0x1},  // frsouthantarcticterritory
	{58389, 190, 14, 0x1},  // republicpanama
	{58403, 146, 5, 0x1},   // palau
	{58408, 95, 13, 0x1},   // sudanupto2011
	{58421, 103, 14, 0x1},  // republictsjaad
	{58435, 164, 15, 0x1},  // republicofyemen
	{58450, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{58485, 119, 14, 0x1},  // dominionoffiji
	{58499, 145, 19, 0x1},  // philippinesrepublic
	{58518, 148, 13, 0x1},  // demrepofkorea
	{58531, 138, 26, 0x1},  // socialistrepublicunieburma
	{58557, 215, 13, 0x1},  // spanishsahara
	{58570, 241, 19, 0x1},  // palestijnsegebieden
	{58589, 131, 13, 0x1},  // korearepublic
	{58602, 129, 13, 0x1},  // statecambodia
	{58615, 170, 25, 0x1},  // plurinationalstatebolivia
	{58640, 97, 20, 0x1},   // republieksierraleone
	{58660, 28, 15, 0x1},   // republicijsland
	{58675, 138, 12, 0x1},  // birmamyanmar
	{58687, 395, 25, 0x2},  // democraticrepublicofkorea
	{58712, 111, 25, 0x1},  // islamicemirateafghanistan
	{58737, 246, 20, 0x1},  // sthelenadependencies
	{58757, 154, 13, 0x1},  // kingdomofsiam
	{58770, 6, 12, 0x1},    // azerbajdsjan
	{58782, 64, 4, 0x1},    // droc
	{58786, 94, 17, 0x1},   // rwandeserepubliek
	{58803, 253, 40, 0x1},  // verenigdestateskleineverafgelegenislands
	{58843, 68, 15, 0x1},   // franssomaliland
	{58858, 10, 41, 0x1},   // formerwitrussischesovietsocialistrepublic
	{58899, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{58932, 197, 15, 0x1},  // saintvincentgre
	{58947, 164, 25, 0x1},  // yemenmutawakkilitekingdom
	{58972, 43, 16, 0x1},   // republicofpoland
	{58988, 45, 18, 0x1},   // koninkrijkroemenie
	{59006, 73, 14, 0x1},   // formerethiopia
	{59020, 128, 18, 0x1},  // republickyrgyzstan
	{59038, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{59074, 254, 15, 0x1},  // vaticaansestaat
	{59089, 25, 6, 0x1},    // crotia
	{59095, 54, 11, 0x1},   // usofamerica
	{59106, 37, 23, 0x1},   // macedonianorthmacedonia
	{59129, 232, 26, 0x1},  // noordelijkemarianenislands
	{59155, 136, 19, 0x1},  // sultanateofmaldives
	{59174, 106, 25, 0x1},  // tanzaniaverenigderepublic
	{59199, 63, 23, 0x1},   // federalrepublickameroen
	{59222, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{59247, 82, 25, 0x1},   // libischearabischerepublic
	{59272, 32, 17, 0x1},   // republieklitouwen
	{59289, 16, 23, 0x1},   // duitslandbondsrepubliek
	{59312, 37, 14, 0x1},   // noordmacedonie
	{59326, 148, 22, 0x1},  // peoplesrepublicofkorea
	{59348, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{59380, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{59417, 46, 7, 0x1},    // rusland
	{59424, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{59449, 37, 12, 0x1},   // vjrmacedonie
	{59461, 95, 13, 0x1},   // republicsudan
	{59474, 225, 55, 0x1},  // specialeadministratieveregiohongkongvolksrepubliekchina
	{59529, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{59559, 51, 15, 0x1},   // kingdomofsweden
	{59574, 53, 34, 0x1},   // oekraiensesocialistsovjetrepubliek
	{59608, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{59640, 197, 21, 0x1},  // stvincentengrenadines
	{59661, 206, 10, 0x1},  // besislands
	{59671, 64, 23, 0x1},   // formercongoleopoldville
	{59694, 117, 20, 0x1},  // chinapeoplesrepublic
	{59714, 93, 19, 0x1},   // federatievannigeria
	{59733, 128, 9, 0x1},   // kyrgyzrep
	{59742, 37, 9, 0x1},    // macedonie
	{59751, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{59784, 72, 7, 0x1},    // eritrea
	{59791, 68, 19, 0x1},   // frenchafarsandissas
	{59810, 205, 19, 0x1},  // frsouthernterritory
	{59829, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{59861, 9, 20, 0x1},    // bosniaandherzegovina
	{59881, 48, 24, 0x1},   // formerservieenmontenegro
	{59905, 85, 16, 0x1},   // malagasyrepublic
	{59921, 140, 18, 0x1},  // federationofmalaya
	{59939, 26, 23, 0x1},   // volksrepubliekhongarije
	{59962, 172, 8, 0x1},   // barbados
	{59970, 165, 10, 0x1},  // yemensouth
	{59980, 397, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{60009, 196, 26, 0x1},  // oostelijkerepubliekuruguay
	{60035, 46, 10, 0x1},   // russianfed
	{60045, 167, 7, 0x1},   // antigua
	{60052, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{60077, 24, 21, 0x1},   // koninkrijkgriekenland
	{60098, 241, 28, 0x1},  // occupiedpalestinianterritory
	{60126, 71, 15, 0x1},   // republiekegypte
	{60141, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{60173, 242, 21, 0x1},  // tahitifrenchpolynesia
	{60194, 26, 14, 0x1},   // hungarykingdom
	{60208, 252, 11, 0x1},  // taiwanchina
	{60219, 79, 24, 0x1},   // equatorialguinearepublic
	{60243, 104, 17, 0x1},  // togoleserepubliek
	{60260, 184, 5, 0x81},  // #4332
	{60265, 69, 34, 0x1},   // algerijnsedemocraticvolksrepubliek
	{60299, 187, 7, 0x1},   // stlucia
	{60306, 145, 19, 0x1},  // phillippinerepublic
	{60325, 14, 17, 0x1},   // republiektsjechie
	{60342, 103, 12, 0x1},  // republicchad
	{60354, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{60388, 33, 22, 0x1},   // grandduchyofluxembourg
	{60410, 196, 26, 0x1},  // orientaalserepublicuruguay
	{60436, 34, 16, 0x1},   // republiekletland
	{60452, 46, 17, 0x1},   // russianfederation
	{60469, 231, 17, 0x1},  // saintmartinfrance
	{60486, 92, 13, 0x1},   // nigerrepublic
	{60499, 1, 15, 0x1},    // republicalbanie
	{60514, 8, 16, 0x1},    // republicbulgaria
	{60530, 73, 8, 0x1},    // ethiopia
	{60538, 61, 26, 0x1},   // formercentralafricanempire
	{60564, 26, 18, 0x1},   // hongaarserepubliek
	{60582, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{60611, 196, 7, 0x1},   // uruguay
	{60618, 56, 19, 0x1},   // portugeeswestafrika
	{60637, 247, 16, 0x1},  // svalbardjanmayen
	{60653, 182, 11, 0x1},  // britsguiana
	{60664, 165, 18, 0x1},  // peoplesdemrepyemen
	{60682, 244, 22, 0x1},  // republicofsouthvietnam
	{60704, 161, 4, 0x1},   // drvn
	{60708, 232, 29, 0x1},  // gemenebestnoordelijkemarianen
	{60737, 112, 13, 0x1},  // trucialstates
	{60750, 68, 30, 0x1},   // fransterritoriumvoorafarsissas
	{60780, 178, 6, 0x1},   // domrep
	{60786, 16, 21, 0x1},   // germanfederalrepublic
	{60807, 64, 8, 0x1},    // congodrc
	{60815, 254, 12, 0x1},  // vaticanstate
	{60827, 110, 16, 0x1},  // zimbabwerepublic
	{60843, 16, 3, 0x1},    // frg
	{60846, 65, 10, 0x1},   // congobrazz
	{60856, 210, 28, 0x1},  // keelingeilandencocoseilanden
	{60884, 205, 21, 0x1},  // frsouthernterritories
	{60905, 264, 5, 0x81},  // #2xqc
	{60910, 174, 18, 0x1},  // republicofcolombia
	{60928, 226, 5, 0x81},  // #4334
	{60933, 82, 14, 0x1},   // libyanrepublic
	{60947, 159, 6, 0x1},   // tuvalu
	{60953, 244, 15, 0x1},  // vietnamrepublic
	{60968, 218, 12, 0x1},  // faroeislands
	{60980, 196, 25, 0x1},  // oostelijkerepublicuruguay
	{61005, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{61032, 161, 5, 0x81},  // #2vnm
	{61037, 10, 11, 0x1},   // byelorussia
	{61048, 52, 5, 0x1},    // tukey
	{61053, 18, 14, 0x1},   // kingdomofspain
	{61067, 186, 16, 0x1},  // sintkittsennevis
	{61083, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{61120, 37, 9, 0x1},    // macedonia
	{61129, 160, 8, 0x1},   // oezbekie
	{61137, 148, 10, 0x1},  // koreanoord
	{61147, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{61186, 192, 16, 0x1},  // paraguayrepublic
	{61202, 49, 17, 0x1},   // slovaakserepublic
	{61219, 155, 11, 0x1},  // tadjikistan
	{61230, 239, 33, 0x1},  // hendersonducieoenoislandspitcairn
	{61263, 198, 11, 0x1},  // rbvenezuela
	{61274, 174, 16, 0x1},  // republiccolombia
	{61290, 58, 19, 0x1},   // volksrepubliekbenin
	{61309, 198, 15, 0x1},  // repbolvenezuela
	{61324, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{61360, 66, 17, 0x1},   // unionofthecomoros
	{61377, 154, 18, 0x1},  // koninkrijkthailand
	{61395, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{61426, 37, 10, 0x1},   // nmacedonia
	{61436, 54, 19, 0x1},   // verstatenvanamerika
	{61455, 181, 5, 0x81},  // #4320
	{61460, 254, 5, 0x81},  // #4336
	{61465, 252, 14, 0x1},  // taiwanprovince
	{61479, 108, 16, 0x1},  // unionsouthafrica
	{61495, 224, 5, 0x81},  // #4316
	{61500, 168, 17, 0x1},  // bahamasgemenebest
	{61517, 225, 5, 0x81},  // #4344
	{61522, 186, 18, 0x1},  // stchristoffelnevis
	{61540, 65, 24, 0x1},   // brazzavillecongorepublic
	{61564, 103, 5, 0x1},   // tsjad
	{61569, 100, 15, 0x1},  // saotomeprincipe
	{61584, 193, 18, 0x1},  // elsalvadorrepublic
	{61602, 101, 17, 0x1},  // kingdomofeswatini
	{61619, 197, 18, 0x1},  // saintvingrenadines
	{61637, 114, 17, 0x1},  // koninkrijkbahrein
	{61654, 1, 15, 0x1},    // republicalbania
	{61669, 152, 21, 0x1},  // britishsolomonislands
	{61690, 73, 8, 0x1},    // ethiopie
	{61698, 140, 18, 0x1},  // federationmalaysia
	{61716, 254, 21, 0x1},  // stateofthevaticancity
	{61737, 14, 17, 0x1},   // republicofczechia
	{61754, 204, 10, 0x1},  // antarctica
	{61764, 244, 12, 0x1},  // southvietnam
	{61776, 33, 23, 0x1},   // groothertogdomluxemburg
	{61799, 100, 17, 0x1},  // southtomeprincipe
	{61816, 218, 7, 0x1},   // faeroes
	{61823, 231, 14, 0x1},  // stmartinfrance
	{61837, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{61869, 140, 20, 0x1},  // federationofmalaysia
	{61889, 70, 19, 0x1},   // sultanateofzanzibar
	{61908, 90, 9, 0x1},    // nyasaland
	{61917, 186, 29, 0x1},  // stchristopherennevisfederatie
	{61946, 21, 15, 0x1},   // anddomtomfrance
	{61961, 74, 6, 0x1},    // gaboen
	{61967, 71, 32, 0x1},   // verenigdearabischerepublicegypte
	{61999, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{62028, 198, 5, 0x81},  // #2ven
	{62033, 220, 9, 0x1},   // gibralter
	{62042, 73, 11, 0x1},   // ethiopiafdr
	{62053, 174, 16, 0x1},  // republiccolumbia
	{62069, 66, 14, 0x1},   // comorosislands
	{62083, 218, 7, 0x1},   // faeroer
	{62090, 399, 15, 0x2},  // maagdeneilanden
	{62105, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{62134, 58, 15, 0x1},   // republicofbenin
	{62149, 161, 3, 0x1},   // srv
	{62152, 55, 32, 0x1},   // federalvolksrepubliekjoegoslavie
	{62184, 157, 18, 0x1},  // republiekoosttimor
	{62202, 150, 12, 0x1},  // saudiaarabia
	{62214, 64, 24, 0x1},   // zairekinshasacongodemrep
	{62238, 153, 18, 0x1},  // syrianarabrepbulic
	{62256, 129, 9, 0x1},   // kampuchea
	{62265, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{62296, 66, 7, 0x1},    // comores
	{62303, 44, 17, 0x1},   // portugeserepublic
	{62320, 95, 18, 0x1},   // republicofthesudan
	{62338, 49, 18, 0x1},   // republiekslowakije
	{62356, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{62390, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{62414, 401, 5, 0x1},   // #2vdr
	{62419, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{62457, 60, 9, 0x1},    // botswanna
	{62466, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{62492, 225, 16, 0x1},  // hongkongsarchina
	{62508, 131, 9, 0x1},   // zuidkorea
	{62517, 186, 31, 0x1},  // stchristopherandnevisfederation
	{62548, 143, 12, 0x1},  // muscatenoman
	{62560, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{62585, 82, 20, 0x1},   // libyanarabjamahariya
	{62605, 58, 12, 0x1},   // dahomeybenin
	{62617, 402, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{62646, 76, 5, 0x81},   // #4324
	{62651, 62, 13, 0x1},   // elpenbeenkust
	{62664, 180, 5, 0x81},  // #4308
	{62669, 221, 5, 0x81},  // #4312
	{62674, 183, 5, 0x81},  // #4340
	{62679, 202, 13, 0x1},  // dutchantilles
	{62692, 8, 16, 0x1},    // bulgariarepublic
	{62708, 52, 16, 0x1},   // republiekturkiye
	{62724, 71, 26, 0x1},   // verenigdearabischerepublic
	{62750, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{62785, 181, 17, 0x1},  // guatemalarepublic
	{62802, 67, 5, 0x81},   // #2cpv
	{62807, 247, 11, 0x1},  // spitsbergen
	{62818, 8, 19, 0x1},    // koninkrijkbulgarije
	{62837, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{62866, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{62900, 161, 25, 0x1},  // democraticrepublicvietnam
	{62925, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{62950, 195, 8, 0x1},   // trinidad
	{62958, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{62990, 254, 17, 0x1},  // staatvaticaanstad
	{63007, 175, 5, 0x81},  // #2cri
	{63012, 404, 14, 0x82}, // republiekcongo
	{63026, 198, 12, 0x1},  // rbvvenezuela
	{63038, 130, 18, 0x1},  // republicofkiribati
	{63056, 65, 8, 0x1},    // repcongo
	{63064, 87, 10, 0x1},   // mocambique
	{63074, 183, 5, 0x81},  // #2hnd
	{63079, 148, 12, 0x1},  // koreademrepn
	{63091, 114, 7, 0x1},   // bahrein
	{63098, 170, 16, 0x1},  // republiekbolivia
	{63114, 32, 8, 0x1},    // litouwen
	{63122, 156, 20, 0x1},  // republicturkmenistan
	{63142, 256, 5, 0x81},  // #2vir
	{63147, 82, 46, 0x1},   // grotelibischarabischesocialistvolksjamahiriyya
	{63193, 194, 17, 0x1},  // republicofsurinam
	{63210, 119, 31, 0x1},  // sovereigndemocraticrepublicfiji
	{63241, 12, 21, 0x1},   // zwitserseconfederatie
	{63262, 37, 15, 0x1},   // formermacedonia
	{63277, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{63317, 65, 19, 0x1},   // repbrazzavillecongo
	{63336, 63, 5, 0x81},   // #2cmr
	{63341, 14, 13, 0x1},   // czeckrepublic
	{63354, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{63389, 186, 27, 0x1},  // stchristophernevisfederatie
	{63416, 37, 42, 0x1},   // voormaligejoegoslavischerepubliekmacedonie
	{63458, 82, 10, 0x1},   // libyastate
	{63468, 101, 18, 0x1},  // koninkrijkeswatini
	{63486, 147, 17, 0x1},  // papuaandnewguinea
	{63503, 120, 28, 0x1},  // micronesiegefedereerdestates
	{63531, 241, 16, 0x1},  // palestijnsgebied
	{63547, 151, 18, 0x1},  // republieksingapore
	{63565, 138, 12, 0x1},  // myanmarbirma
	{63577, 406, 20, 0x2},  // saintmaartenstmartin
	{63597, 112, 14, 0x1},  // unarabemirates
	{63611, 147, 21, 0x1},  // stateofpapuanewguinea
	{63632, 78, 16, 0x1},   // portugueseguinea
	{63648, 136, 23, 0x1},  // republiekvandemalediven
	{63671, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{63705, 134, 7, 0x1},   // lebanon
	{63712, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{63745, 57, 15, 0x1},   // republicburundi
	{63760, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{63789, 175, 17, 0x1},  // costaricarepublic
	{63806, 120, 3, 0x1},   // fsm
	{63809, 162, 5, 0x81},  // #2vut
	{63814, 188, 19, 0x1},  // unitedmexicanstates
	{63833, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{63863, 198, 15, 0x1},  // venezuelarepbol
	{63878, 182, 5, 0x81},  // #4328
	{63883, 64, 13, 0x1},   // belgischkongo
	{63896, 129, 15, 0x1},  // formerkampuchea
	{63911, 160, 18, 0x1},  // uzbekistanrepublic
	{63929, 56, 15, 0x1},   // republiekangola
	{63944, 17, 14, 0x1},   // denmarkkingdom
	{63958, 194, 13, 0x1},  // formersurinam
	{63971, 106, 18, 0x1},  // tanganyikatanzania
	{63989, 120, 13, 0x1},  // fedmicronesia
	{64002, 168, 14, 0x1},  // bahamasislands
	{64016, 169, 6, 0x1},   // belize
	{64022, 254, 10, 0x1},  // thevatican
	{64032, 245, 38, 0x1},  // southgeorgiezuidelijkesandwicheilanden
	{64070, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{64106, 171, 23, 0x1},  // federalrepublicbrazilie
	{64129, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{64168, 137, 23, 0x1},  // marshallislandsrepublic
	{64191, 152, 19, 0x1},  // statesolomonislands
	{64210, 143, 19, 0x1},  // sultanatemuscatoman
	{64229, 231, 25, 0x1},  // collectivityofsaintmartin
	{64254, 254, 18, 0x1},  // vaticancityholysee
	{64272, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{64308, 241, 45, 0x1},  // occupiedpalestinianterritoryincleastjerusalem
	{64353, 163, 15, 0x1},  // formerwestsamoa
	{64368, 54, 27, 0x1},   // northamerikaverenigdestates
	{64395, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{64426, 10, 15, 0x1},   // belarusrepublic
	{64441, 165, 17, 0x1},  // democratischjemen
	{64458, 158, 15, 0x1},  // koninkrijktonga
	{64473, 67, 21, 0x1},   // kaapverdischeeilanden
	{64494, 177, 20, 0x1},  // commonwealthdominica
	{64514, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{64548, 240, 10, 0x1},  // puertorico
	{64558, 18, 12, 0x1},   // spanishstate
	{64570, 26, 17, 0x1},   // republichongarije
	{64587, 126, 5, 0x1},   // japan
	{64592, 37, 15, 0x1},   // formermacedonie
	{64607, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{64666, 43, 14, 0x1},   // republiekpolen
	{64680, 167, 5, 0x81},  // #2atg
	{64685, 98, 24, 0x1},   // federalrepublicofsomalia
	{64709, 142, 11, 0x1},  // nauruisland
	{64720, 253, 38, 0x1},  // kleinepacifischeislandsverenigdestates
	{64758, 16, 14, 0x1},   // bondsrepubliek
	{64772, 151, 17, 0x1},  // republicsingapore
	{64789, 129, 13, 0x1},  // cambodiastate
	{64802, 99, 19, 0x1},   // republiekzuidsoedan
	{64821, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{64857, 170, 26, 0x1},  // plurinationalestaatbolivia
	{64883, 55, 27, 0x1},   // democraticfederalyugoslavia
	{64910, 244, 15, 0x1},  // republicvietnam
	{64925, 66, 7, 0x1},    // comoros
	{64932, 148, 8, 0x1},   // dprkorea
	{64940, 88, 27, 0x1},   // islamicrepublicofmauritania
	{64967, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{65002, 205, 5, 0x81},  // #2atf
	{65007, 95, 28, 0x1},   // democraticrepublicofthesudan
	{65035, 74, 17, 0x1},   // gaboneserepubliek
	{65052, 225, 15, 0x1},  // chinaprhongkong
	{65067, 95, 28, 0x1},   // democratischerepublieksoedan
	{65095, 120, 25, 0x1},  // micronesiafederatedstates
	{65120, 138, 14, 0x1},  // unievanmyanmar
	{65134, 65, 14, 0x1},   // congorepubliek
	{65148, 152, 9, 0x1},   // solomonis
	{65157, 197, 5, 0x81},  // #2vct
	{65162, 121, 17, 0x1},  // republicindonesie
	{65179, 408, 26, 0x82}, // federalrepublicjoegoslavie
	{65205, 82, 18, 0x1},   // unitedkingdomlibya
	{65223, 165, 9, 0x1},   // yemenaden
	{65232, 115, 22, 0x1},  // negarabruneidarussalam
	{65254, 120, 28, 0x1},  // micronesiegefedereerdestaten
	{65282, 217, 9, 0x1},   // falklands
	{65291, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{65318, 24, 5, 0x81},   // #4300
	{65323, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{65356, 108, 24, 0x1},  // formerunionofsouthafrica
	{65380, 26, 5, 0x81},   // #4348
	{65385, 204, 5, 0x81},  // #2ata
	{65390, 2, 26, 0x1},    // valleysandorraprincipality
	{65416, 165, 6, 0x1},   // syemen
	{65422, 53, 7, 0x1},    // ukrania
	{65429, 99, 9, 0x1},    // zuidsudan
	{65438, 84, 17, 0x1},   // koninkrijkmarokko
	{65455, 410, 5, 0x1},   // #2hvo
	{65460, 210, 19, 0x1},  // keelingislandscocos
	{65479, 64, 13, 0x1},   // kinshasacongo
	{65492, 214, 7, 0x1},   // caymans
	{65499, 166, 20, 0x1},  // argentijnserepubliek
	{65519, 59, 21, 0x1},   // uppervoltaburkinafaso
	{65540, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{65576, 103, 14, 0x1},  // republicofchad
	{65590, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{65620, 123, 6, 0x1},   // iriran
	{65626, 109, 16, 0x1},  // republicofzambia
	{65642, 128, 17, 0x1},  // republiekkirgizie
	{65659, 109, 14, 0x1},  // zambiarepublic
	{65673, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{65709, 2, 5, 0x81},    // #2and
	{65714, 227, 10, 0x1},  // manislands
	{65724, 95, 14, 0x1},   // republicsoedan
	{65738, 28, 6, 0x1},    // ysland
	{65744, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{65774, 123, 17, 0x1},  // imperialstateiran
	{65791, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{65819, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{65849, 48, 6, 0x1},    // serbia
	{65855, 122, 10, 0x1},  // indiaunion
	{65865, 252, 9, 0x1},   // taiwanchn
	{65874, 236, 5, 0x81},  // #4540
	{65879, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{65931, 111, 13, 0x1},  // irafghanistan
	{65944, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{65975, 127, 5, 0x81},  // #4398
	{65980, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{66008, 231, 17, 0x1},  // frenchsaintmartin
	{66025, 119, 5, 0x1},   // fidji
	{66030, 171, 21, 0x1},  // federalrepublicbrazil
	{66051, 54, 19, 0x1},   // unitedstatesamerica
	{66070, 184, 5, 0x81},  // #2hti
	{66075, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{66108, 129, 14, 0x1},  // formercambodja
	{66122, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{66155, 59, 10, 0x1},   // bovenvolta
	{66165, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{66199, 411, 5, 0x81},  // #2csk
	{66204, 64, 27, 0x1},   // congodemocratischerepubliek
	{66231, 171, 18, 0x1},  // unitedstatesbrazil
	{66249, 121, 17, 0x1},  // republicindonesia
	{66266, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{66303, 412, 23, 0x2},  // gilbertandelliceislands
	{66326, 59, 10, 0x1},   // hautevolta
	{66336, 118, 16, 0x1},  // republicofcyprus
	{66352, 237, 5, 0x81},  // #4574
	{66357, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{66385, 82, 20, 0x1},   // unitedkingdomoflibya
	{66405, 259, 11, 0x1},  // repofkosovo
	{66416, 25, 24, 0x1},   // hrvatskacroatialocalname
	{66440, 222, 5, 0x81},  // #4304
	{66445, 14, 13, 0x1},   // chechrepublic
	{66458, 203, 5, 0x81},  // #2asm
	{66463, 227, 9, 0x1},   // maneiland
	{66472, 215, 13, 0x1},  // westernsahara
	{66485, 60, 24, 0x1},   // bechuanalandprotectorate
	{66509, 142, 14, 0x1},  // republieknauru
	{66523, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{66559, 30, 14, 0x1},   // kingdomofitaly
	{66573, 111, 21, 0x1},  // koninkrijkafghanistan
	{66594, 123, 10, 0x1},  // iranpersia
	{66604, 52, 14, 0x1},   // turkserepublic
	{66618, 145, 24, 0x1},  // formerphilippinerepublic
	{66642, 81, 15, 0x1},   // liberiarepublic
	{66657, 136, 19, 0x1},  // maldivischeeilanden
	{66676, 73, 19, 0x1},   // incleritreaethiopia
	{66695, 123, 6, 0x1},   // perzie
	{66701, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{66733, 248, 20, 0x1},  // sintpierreenmiquelon
	{66753, 24, 13, 0x1},   // greecekingdom
	{66766, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{66802, 256, 30, 0x1},  // verenigdestatesmaagdeneilanden
	{66832, 145, 22, 0x1},  // philippinecommonwealth
	{66854, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{66892, 14, 5, 0x81},   // #2cze
	{66897, 145, 11, 0x1},  // philippines
	{66908, 177, 5, 0x81},  // #4212
	{66913, 180, 7, 0x1},   // grenada
	{66920, 34, 7, 0x1},    // letland
	{66927, 158, 12, 0x1},  // kingdomtonga
	{66939, 179, 7, 0x1},   // ecuador
	{66946, 13, 16, 0x1},   // tsjechoslovakije
	{66962, 241, 28, 0x1},  // palestiniannationalauthority
	{66990, 17, 14, 0x1},   // kingdomdenmark
	{67004, 231, 21, 0x1},  // frenchpartsaintmartin
	{67025, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{67051, 68, 12, 0x1},   // afarissaland
	{67063, 17, 7, 0x1},    // denmark
	{67070, 79, 8, 0x1},    // eqguinea
	{67078, 49, 8, 0x1},    // slovakia
	{67086, 106, 20, 0x1},  // tanganyikaenzanzibar
	{67106, 140, 17, 0x1},  // federatiemaleisie
	{67123, 154, 8, 0x1},   // thailand
	{67131, 100, 16, 0x1},  // saotomeeprincipe
	{67147, 161, 3, 0x1},   // drv
	{67150, 119, 33, 0x1},  // sovereigndemocraticrepublicoffiji
	{67183, 212, 7, 0x1},   // curacao
	{67190, 24, 11, 0x1},   // griekenland
	{67201, 23, 7, 0x1},    // georgie
	{67208, 186, 24, 0x1},  // federatiesaintkittsnevis
	{67232, 160, 11, 0x1},  // uzbekhistan
	{67243, 136, 17, 0x1},  // maldivensultanaat
	{67260, 79, 5, 0x81},   // #4226
	{67265, 38, 13, 0x1},   // maltarepublic
	{67278, 164, 17, 0x1},  // yemenarabrepublic
	{67295, 75, 13, 0x1},   // ghanarepublic
	{67308, 198, 19, 0x1},  // republicofvenezuela
	{67327, 121, 32, 0x1},  // republicverenigdestatesindonesie
	{67359, 238, 5, 0x81},  // #4570
	{67364, 28, 18, 0x1},   // ijslandserepubliek
	{67382, 140, 24, 0x1},  // formerfederationofmalaya
	{67406, 253, 22, 0x1},  // minoroutlyingislandsus
	{67428, 52, 12, 0x1},   // formerturkey
	{67440, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{67471, 205, 20, 0x1},  // frsouthantarcticterr
	{67491, 126, 5, 0x81},  // #4392
	{67496, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{67532, 140, 7, 0x1},   // malakka
	{67539, 131, 18, 0x1},  // korearepublicsouth
	{67557, 140, 16, 0x1},  // federatiemalakka
	{67573, 225, 5, 0x81},  // #2hkg
	{67578, 173, 5, 0x1},   // chili
	{67583, 138, 11, 0x1},  // formerbirma
	{67594, 97, 19, 0x1},   // republicsierraleone
	{67613, 72, 12, 0x1},   // eritreastate
	{67625, 145, 18, 0x1},  // philippinerepublic
	{67643, 13, 20, 0x1},   // formerczechoslovakia
	{67663, 164, 5, 0x1},   // jemen
	{67668, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{67691, 112, 17, 0x1},  // unitedarabemirate
	{67708, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{67738, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{67767, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{67797, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{67825, 121, 29, 0x1},  // republicunitedstatesindonesia
	{67854, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{67879, 106, 18, 0x1},  // tanzaniatanganyika
	{67897, 75, 5, 0x81},   // #4288
	{67902, 194, 16, 0x1},  // nederlandsguyana
	{67918, 120, 12, 0x1},  // fsmicronesia
	{67930, 162, 5, 0x81},  // #4548
	{67935, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{67977, 164, 8, 0x1},   // yemenrep
	{67985, 109, 16, 0x1},  // northernrhodesia
	{68001, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{68036, 198, 28, 0x1},  // republicbolivarianavenezuela
	{68064, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{68100, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{68128, 4, 5, 0x81},    // #2aus
	{68133, 59, 11, 0x1},   // birkinafaso
	{68144, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{68180, 414, 10, 0x2},  // yugoslavia
	{68190, 70, 8, 0x1},    // zanzibar
	{68198, 16, 23, 0x1},   // bondsrepubliekduitsland
	{68221, 152, 19, 0x1},  // solomonislandsstate
	{68240, 245, 5, 0x81},  // #4239
	{68245, 217, 24, 0x1},  // malvinasfalklandeilanden
	{68269, 232, 28, 0x1},  // northernmarianascommonwealth
	{68297, 76, 16, 0x1},   // republicofguinea
	{68313, 145, 19, 0x1},  // filipijnserepubliek
	{68332, 88, 10, 0x1},   // mauretania
	{68342, 45, 8, 0x1},    // roumania
	{68350, 110, 17, 0x1},  // republiekzimbabwe
	{68367, 202, 7, 0x1},   // nethant
	{68374, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{68404, 165, 6, 0x1},   // #3ydye
	{68410, 123, 16, 0x1},  // islamicrepofiran
	{68426, 198, 25, 0x1},  // venezuelarepbolivarianade
	{68451, 6, 12, 0x1},    // azerbajdzjan
	{68463, 175, 17, 0x1},  // republiccostarica
	{68480, 59, 20, 0x1},   // republicofuppervolta
	{68500, 241, 16, 0x1},  // palestinestateof
	{68516, 106, 18, 0x1},  // republictanganyika
	{68534, 150, 18, 0x1},  // saudiarabiakingdom
	{68552, 162, 16, 0x1},  // republiekvanuatu
	{68568, 138, 9, 0x1},   // uniebirma
	{68577, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{68616, 23, 7, 0x1},    // georgia
	{68623, 15, 3, 0x1},    // ddr
	{68626, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{68658, 178, 5, 0x81},  // #4214
	{68663, 94, 6, 0x1},    // ruanda
	{68669, 193, 5, 0x81},  // #4222
	{68674, 217, 5, 0x81},  // #4238
	{68679, 226, 5, 0x81},  // #2hmd
	{68684, 1, 33, 0x1},    // peoplessocialistrepublicofalbania
	{68717, 254, 5, 0x81},  // #2vat
	{68722, 71, 24, 0x1},   // formerunitedarabrepublic
	{68746, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{68776, 94, 14, 0x1},   // republicrwanda
	{68790, 255, 20, 0x1},  // virginislandsbritish
	{68810, 17, 16, 0x1},   // kingdomofdenmark
	{68826, 155, 20, 0x1},  // republicoftajikistan
	{68846, 229, 6, 0x1},   // jersey
	{68852, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{68899, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{68926, 416, 5, 0x1},   // #2afi
	{68931, 176, 12, 0x1},  // republiccuba
	{68943, 106, 10, 0x1},  // tanganyika
	{68953, 10, 21, 0x1},   // formerbyelorussianssr
	{68974, 212, 25, 0x1},  // kingdomnetherlandscuracao
	{68999, 66, 11, 0x1},   // uniecomoren
	{69010, 63, 14, 0x1},   // formercameroon
	{69024, 24, 16, 0x1},   // hellenicrepublic
	{69040, 24, 15, 0x1},   // kingdomofgreece
	{69055, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{69086, 164, 7, 0x1},   // yemenar
	{69093, 223, 11, 0x1},  // fransguyana
	{69104, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{69137, 127, 19, 0x1},  // republiekkazachstan
	{69156, 139, 8, 0x1},   // mongolia
	{69164, 32, 17, 0x1},   // republiclithuania
	{69181, 23, 16, 0x1},   // republiekgeorgie
	{69197, 56, 14, 0x1},   // angolarepublic
	{69211, 24, 16, 0x1},   // republicofgreece
	{69227, 52, 7, 0x1},    // turkiye
	{69234, 220, 9, 0x1},   // gibraltar
	{69243, 73, 15, 0x1},   // ethiopianempire
	{69258, 52, 7, 0x1},    // turkije
	{69265, 107, 16, 0x1},  // republiekoeganda
	{69281, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{69310, 123, 10, 0x1},  // persiairan
	{69320, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{69349, 161, 24, 0x1},  // vietnamsocialistrepublic
	{69373, 199, 5, 0x81},  // #2abw
	{69378, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{69408, 111, 5, 0x81},  // #2afg
	{69413, 69, 32, 0x1},   // democraticvolksrepubliekalgerije
	{69445, 243, 13, 0x1},  // reunionisland
	{69458, 240, 23, 0x1},  // gemenebestvanpuertorico
	{69481, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{69520, 63, 22, 0x1},   // cameroonunitedrepublic
	{69542, 165, 11, 0x1},  // fmrdemyemen
	{69553, 145, 10, 0x1},  // philipines
	{69563, 163, 21, 0x1},  // independentstatesamoa
	{69584, 88, 10, 0x1},   // mauretanie
	{69594, 61, 20, 0x1},   // centralafricanempire
	{69614, 148, 10, 0x1},  // koreanorth
	{69624, 133, 16, 0x1},  // laopeoplesdemrep
	{69640, 201, 23, 0x1},  // alandautonomousprovince
	{69663, 129, 13, 0x1},  // khmerrepublic
	{69676, 146, 12, 0x1},  // palauislands
	{69688, 92, 5, 0x1},    // niger
	{69693, 3, 16, 0x1},    // republiekarmenie
	{69709, 62, 21, 0x1},   // republicofcotedivoire
	{69730, 65, 22, 0x1},   // brazzavilleformercongo
	{69752, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{69793, 5, 5, 0x81},    // #2aut
	{69798, 136, 23, 0x1},  // maldiveislandssultanate
	{69821, 222, 15, 0x1},  // kalaallitnunaat
	{69836, 59, 11, 0x1},   // burkinofaso
	{69847, 179, 17, 0x1},  // republicofecuador
	{69864, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{69892, 179, 5, 0x81},  // #4218
	{69897, 241, 21, 0x1},  // palestinianadminareas
	{69918, 5, 15, 0x1},    // republicaustria
	{69933, 6, 12, 0x1},    // azerbeidsjan
	{69945, 227, 10, 0x1},  // islandsman
	{69955, 186, 15, 0x1},  // saintkittsnevis
	{69970, 92, 5, 0x81},   // #4562
	{69975, 41, 5, 0x81},   // #4578
	{69980, 243, 9, 0x1},   // lareunion
	{69989, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{70014, 38, 5, 0x1},    // malta
	{70019, 42, 20, 0x1},   // aotearoanieuwzeeland
	{70039, 87, 18, 0x1},   // mozambiquerepublic
	{70057, 165, 15, 0x1},  // democraticyemen
	{70072, 127, 8, 0x1},   // kazachie
	{70080, 153, 18, 0x1},  // syrianarabrepublic
	{70098, 181, 17, 0x1},  // republicguatemala
	{70115, 6, 5, 0x81},    // #2aze
	{70120, 72, 14, 0x1},   // stateoferitrea
	{70134, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{70157, 88, 25, 0x1},   // islamicrepublicmauritanie
	{70182, 201, 5, 0x81},  // #2ala
	{70187, 44, 17, 0x1},   // republiekportugal
	{70204, 134, 16, 0x1},  // libaneserepublic
	{70220, 197, 28, 0x1},  // saintvincentandthegrenadines
	{70248, 48, 18, 0x1},   // servieenmontenegro
	{70266, 164, 22, 0x1},  // yemenarabrepublicyemen
	{70288, 168, 19, 0x1},  // commonwealthbahamas
	{70307, 113, 10, 0x1},  // bangladesh
	{70317, 195, 22, 0x1},  // republictrinidadtobago
	{70339, 157, 14, 0x1},  // portugeestimor
	{70353, 61, 24, 0x1},   // middenafrikaanserepublic
	{70377, 1, 21, 0x1},    // volksrepubliekalbanie
	{70398, 68, 6, 0x1},    // #3aidj
	{70404, 139, 8, 0x1},   // mongolie
	{70412, 27, 15, 0x1},   // republicireland
	{70427, 12, 10, 0x1},   // switerland
	{70437, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{70464, 115, 26, 0x1},  // abodeofpeacenationofbrunei
	{70490, 219, 22, 0x1},  // guernseychannelislands
	{70512, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{70542, 417, 5, 0x81},  // #2ant
	{70547, 110, 16, 0x1},  // republiczimbabwe
	{70563, 10, 17, 0x1},   // bjelorussischessr
	{70580, 112, 20, 0x1},  // unitedarabicemirates
	{70600, 201, 5, 0x81},  // #4248
	{70605, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{70631, 418, 5, 0x1},   // #4280
	{70636, 248, 16, 0x1},  // stpierremiquelon
	{70652, 116, 6, 0x1},   // buthan
	{70658, 82, 8, 0x1},    // libyanaj
	{70666, 76, 13, 0x1},   // guineaconakry
	{70679, 4, 19, 0x1},    // gemenebestaustralie
	{70698, 91, 5, 0x81},   // #4516
	{70703, 97, 11, 0x1},   // sierreleone
	{70714, 77, 27, 0x1},   // islamitischerepubliekgambia
	{70741, 1, 22, 0x1},    // albanesevolksrepubliek
	{70763, 66, 7, 0x1},    // comoren
	{70770, 7, 14, 0x1},    // kingdombelgium
	{70784, 64, 3, 0x1},    // drc
	{70787, 123, 19, 0x1},  // iranislandsrepublic
	{70806, 217, 23, 0x1},  // falklandislandsmalvinas
	{70829, 98, 22, 0x1},   // somaliafederalrepublic
	{70851, 128, 20, 0x1},  // republicofkyrgyzstan
	{70871, 14, 8, 0x1},    // tsjechie
	{70879, 37, 24, 0x1},   // republicofnorthmacedonia
	{70903, 120, 21, 0x1},  // micronesiafedstatesof
	{70924, 197, 11, 0x1},  // sintvincent
	{70935, 73, 5, 0x81},   // #4231
	{70940, 250, 19, 0x1},  // turkscaicoseilanden
	{70959, 87, 18, 0x1},   // republicmozambique
	{70977, 100, 7, 0x1},   // saotome
	{70984, 202, 6, 0x1},   // #3anhh
	{70990, 153, 17, 0x1},  // arabrepublicsyria
	{71007, 48, 19, 0x1},   // fryserbiamontenegro
	{71026, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{71066, 199, 21, 0x1},  // kofthenetherlandaruba
	{71087, 47, 18, 0x1},   // republieksanmarino
	{71105, 113, 10, 0x1},  // bangladesj
	{71115, 133, 7, 0x1},   // laospdr
	{71122, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{71150, 21, 16, 0x1},   // republicoffrance
	{71166, 128, 8, 0x1},   // kirgizia
	{71174, 128, 17, 0x1},  // republickirgistan
	{71191, 230, 5, 0x81},  // #2mac
	{71196, 35, 5, 0x81},   // #4492
	{71201, 123, 19, 0x1},  // islamicrepubliciran
	{71220, 236, 17, 0x1},  // nouvellecaledonie
	{71237, 1, 5, 0x81},    // #2alb
	{71242, 231, 21, 0x1},  // saintmaartenfransdeel
	{71263, 419, 5, 0x1},   // #4230
	{71268, 117, 20, 0x1},  // peoplesrepublicchina
	{71288, 64, 7, 0x1},    // drcongo
	{71295, 178, 15, 0x1},  // dominicaanserep
	{71310, 93, 5, 0x81},   // #4566
	{71315, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{71347, 95, 23, 0x1},   // sudandemocraticrepublic
	{71370, 36, 12, 0x1},   // repofmoldova
	{71382, 67, 19, 0x1},   // republicofcaboverde
	{71401, 186, 28, 0x1},  // stchristophernevisfederation
	{71429, 88, 25, 0x1},   // islamicrepublicmauritania
	{71454, 200, 5, 0x81},  // #2aia
	{71459, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{71489, 163, 21, 0x1},  // samoaindependentstate
	{71510, 19, 5, 0x81},   // #4233
	{71515, 173, 5, 0x1},   // chile
	{71520, 162, 7, 0x1},   // vanuatu
	{71527, 252, 19, 0x1},  // chinataiwanprovince
	{71546, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{71579, 147, 14, 0x1},  // papaunewguinea
	{71593, 234, 10, 0x1},  // martinique
	{71603, 210, 15, 0x1},  // keelingeilanden
	{71618, 10, 11, 0x1},   // bjelorussie
	{71629, 167, 14, 0x1},  // antiguaandbarb
	{71643, 116, 6, 0x1},   // boetan
	{71649, 41, 19, 0x1},   // koninkrijknoorwegen
	{71668, 101, 9, 0x1},   // swazliand
	{71677, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{71705, 81, 7, 0x1},    // liberia
	{71712, 155, 5, 0x81},  // #2tjk
	{71717, 72, 5, 0x81},   // #4232
	{71722, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{71761, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{71797, 220, 5, 0x81},  // #4292
	{71802, 252, 21, 0x1},  // taiwanprovinceofchina
	{71823, 62, 18, 0x1},   // republicivorycoast
	{71841, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{71873, 143, 5, 0x81},  // #4512
	{71878, 83, 7, 0x1},    // lesotho
	{71885, 127, 20, 0x1},  // republicofkazakhstan
	{71905, 152, 16, 0x1},  // solomonseilanden
	{71921, 219, 22, 0x1},  // channelislandsguernsey
	{71943, 120, 23, 0x1},  // micronesiefederalstates
	{71966, 231, 5, 0x81},  // #2maf
	{71971, 193, 18, 0x1},  // republicelsalvador
	{71989, 171, 20, 0x1},  // unitedstatesofbrazil
	{72009, 62, 21, 0x1},   // cotedivoireivorycoast
	{72030, 73, 17, 0x1},   // socialistethiopia
	{72047, 170, 26, 0x1},  // boliviamultinationalestaat
	{72073, 95, 17, 0x1},   // presecessionsudan
	{72090, 27, 16, 0x1},   // republiekierland
	{72106, 43, 14, 0x1},   // polandrepublic
	{72120, 21, 5, 0x81},   // #2fra
	{72125, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{72148, 164, 8, 0x1},   // repyemen
	{72156, 223, 11, 0x1},  // fransguiana
	{72167, 166, 19, 0x1},  // argentijnserepublic
	{72186, 64, 30, 0x1},   // democratischerepubliekvancongo
	{72216, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{72249, 163, 17, 0x1},  // westernsamoasamoa
	{72266, 80, 5, 0x81},   // #4404
	{72271, 128, 8, 0x1},   // kirgizie
	{72279, 197, 3, 0x1},   // svg
	{72282, 139, 5, 0x81},  // #4496
	{72287, 25, 5, 0x81},   // #2hrv
	{72292, 218, 5, 0x81},  // #4234
	{72297, 20, 5, 0x81},   // #4246
	{72302, 121, 18, 0x1},  // republiekindonesie
	{72320, 148, 10, 0x1},  // northkorea
	{72330, 181, 18, 0x1},  // republiekguatemala
	{72348, 119, 21, 0x1},  // fijieilandenrepubliek
	{72369, 182, 26, 0x1},  // cooperatieverepublicguyana
	{72395, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{72427, 181, 9, 0x1},   // gautemala
	{72436, 124, 12, 0x1},  // republicirak
	{72448, 71, 14, 0x1},   // egyptarabrepof
	{72462, 131, 9, 0x1},   // repskorea
	{72471, 82, 15, 0x1},   // koninkrijklibie
	{72486, 226, 11, 0x1},  // heardisland
	{72497, 39, 5, 0x81},   // #4499
	{72502, 244, 14, 0x1},  // stateofvietnam
	{72516, 183, 17, 0x1},  // republiekhonduras
	{72533, 249, 30, 0x1},  // saintmaartenkingdomnetherlands
	{72563, 231, 18, 0x1},  // frenchpartstmartin
	{72581, 244, 12, 0x1},  // statevietnam
	{72593, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{72623, 111, 28, 0x1},  // islamitischestaatafghanistan
	{72651, 68, 27, 0x1},   // territoryoftheafarsandissas
	{72678, 14, 13, 0x1},   // czechrepublic
	{72691, 90, 5, 0x81},   // #2mwi
	{72696, 131, 10, 0x1},  // repofkorea
	{72706, 205, 4, 0x1},   // taaf
	{72710, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{72739, 133, 5, 0x81},  // #4418
	{72744, 164, 13, 0x1},  // republicjemen
	{72757, 58, 14, 0x1},   // republiekbenin
	{72771, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{72800, 86, 5, 0x81},   // #2mli
	{72805, 36, 5, 0x81},   // #4498
	{72810, 145, 23, 0x1},  // commonwealthphilippines
	{72833, 129, 17, 0x1},  // cambodiakampuchea
	{72850, 197, 23, 0x1},  // stvincentendegrenadinen
	{72873, 97, 19, 0x1},   // sierraleonerepublic
	{72892, 104, 5, 0x81},  // #2tgo
	{72897, 138, 19, 0x1},  // burmaunionofmyanmar
	{72916, 130, 5, 0x81},  // #4296
	{72921, 227, 3, 0x1},   // man
	{72924, 152, 14, 0x1},  // salomonislands
	{72938, 143, 5, 0x81},  // #2omn
	{72943, 27, 14, 0x1},   // ierserepubliek
	{72957, 117, 13, 0x1},  // chinamainland
	{72970, 31, 13, 0x1},   // liechtenstien
	{72983, 254, 23, 0x1},  // vaticancitystateholysee
	{73006, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{73036, 203, 22, 0x1},  // territoryamericansamoa
	{73058, 128, 18, 0x1},  // kyrgyzstanrepublic
	{73076, 120, 25, 0x1},  // federalstatesofmicronesia
	{73101, 28, 15, 0x1},   // icelandrepublic
	{73116, 105, 5, 0x81},  // #2tun
	{73121, 123, 10, 0x1},  // iranempire
	{73131, 158, 5, 0x81},  // #2ton
	{73136, 30, 15, 0x1},   // republiekitalie
	{73151, 169, 15, 0x1},  // britishhonduras
	{73166, 89, 9, 0x1},    // mauritius
	{73175, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{73207, 46, 12, 0x1},   // sovietrussia
	{73219, 217, 8, 0x1},   // malvinen
	{73227, 147, 12, 0x1},  // papuanguinea
	{73239, 135, 8, 0x1},   // srilanka
	{73247, 144, 23, 0x1},  // pakistanislamicrepublic
	{73270, 43, 19, 0x1},   // volksrepubliekpolen
	{73289, 13, 4, 0x1},    // cssr
	{73293, 67, 20, 0x1},   // kaapverdischeislands
	{73313, 28, 7, 0x1},    // iceland
	{73320, 31, 12, 0x1},   // lichtenstein
	{73332, 125, 5, 0x81},  // #4400
	{73337, 50, 17, 0x1},   // slovenianrepublic
	{73354, 251, 15, 0x1},  // tokelaueilanden
	{73369, 111, 23, 0x1},  // afghanistanislamicstate
	{73392, 165, 16, 0x1},  // formersouthyemen
	{73408, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{73461, 119, 5, 0x81},  // #4242
	{73466, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{73498, 237, 14, 0x1},  // norfolkislands
	{73512, 9, 17, 0x1},    // bosniehercegovina
	{73529, 108, 10, 0x1},  // zuidafrika
	{73539, 5, 19, 0x1},    // republiekoostenrijk
	{73558, 57, 16, 0x1},   // republiekburundi
	{73574, 68, 20, 0x1},   // afarsendeissasgebied
	{73594, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{73627, 104, 12, 0x1},  // republictogo
	{73639, 214, 8, 0x1},   // caymanis
	{73647, 120, 17, 0x1},  // micronesiafederal
	{73664, 117, 5, 0x1},   // china
	{73669, 196, 22, 0x1},  // uruguayeasternrepublic
	{73691, 73, 23, 0x1},   // excludeseritreaethiopia
	{73714, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{73761, 178, 20, 0x1},  // dominikaanserepublic
	{73781, 40, 24, 0x1},   // koninkrijkdernederlanden
	{73805, 244, 12, 0x1},  // vietnamstate
	{73817, 152, 8, 0x1},   // solomons
	{73825, 15, 9, 0x1},    // formerddr
	{73834, 146, 15, 0x1},  // republicofpalau
	{73849, 95, 14, 0x1},   // sudanuntil2011
	{73863, 63, 22, 0x1},   // unitedrepubliccameroon
	{73885, 16, 28, 0x1},   // formerfederalrepublicgermany
	{73913, 64, 11, 0x1},   // demrepcongo
	{73924, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{73953, 138, 26, 0x1},  // republiekderunievanmyanmar
	{73979, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{74013, 186, 23, 0x1},  // saintchristopherennevis
	{74036, 157, 5, 0x81},  // #2tls
	{74041, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{74080, 86, 4, 0x1},    // mali
	{74084, 129, 21, 0x1},  // democratischkampuchea
	{74105, 244, 11, 0x1},  // zuidvietnam
	{74116, 217, 8, 0x1},   // malvinas
	{74124, 68, 19, 0x1},   // afarsissasterritory
	{74143, 62, 9, 0x1},    // ivoorkust
	{74152, 6, 9, 0x1},     // azerbajan
	{74161, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{74202, 166, 5, 0x81},  // #2arg
	{74207, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{74240, 147, 30, 0x1},  // independentstatepapuanewguinea
	{74270, 137, 5, 0x81},  // #2mhl
	{74275, 105, 17, 0x1},  // republicoftunisia
	{74292, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{74327, 157, 12, 0x1},  // timorlorosae
	{74339, 31, 13, 0x1},   // liechtenstein
	{74352, 247, 16, 0x1},  // svalbardeilanden
	{74368, 103, 15, 0x1},  // republiektsjaad
	{74383, 123, 6, 0x1},   // persia
	{74389, 101, 17, 0x1},  // eswatiniswaziland
	{74406, 70, 14, 0x1},   // formerzanzibar
	{74420, 94, 16, 0x1},   // rwandeserepublic
	{74436, 165, 8, 0x1},   // yemendem
	{74444, 186, 24, 0x1},  // saintkittsnevisfederatie
	{74468, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonie
	{74505, 48, 16, 0x1},   // republicofserbia
	{74521, 119, 5, 0x81},  // #2fji
	{74526, 109, 13, 0x1},  // noordrhodesie
	{74539, 106, 22, 0x1},  // unitedrepublictanzania
	{74561, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{74591, 56, 6, 0x1},    // angola
	{74597, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{74635, 58, 17, 0x1},   // republicofdahomey
	{74652, 100, 12, 0x1},  // saotomeandpr
	{74664, 203, 24, 0x1},  // territoryofamericansamoa
	{74688, 64, 22, 0x1},   // formercongoleopoldstad
	{74710, 54, 21, 0x1},   // unitedstatesofamerica
	{74731, 107, 15, 0x1},  // republiekuganda
	{74746, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{74787, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{74827, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{74862, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{74898, 27, 7, 0x1},    // ierland
	{74905, 182, 13, 0x1},  // britishguiana
	{74918, 120, 17, 0x1},  // micronesiafedstat
	{74935, 231, 18, 0x1},  // stmartinfrenchpart
	{74953, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{74991, 89, 18, 0x1},   // republiekmauritius
	{75009, 100, 16, 0x1},  // saotomeyprincipe
	{75025, 112, 5, 0x81},  // #2are
	{75030, 21, 15, 0x1},   // franceanddomtom
	{75045, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{75077, 22, 15, 0x1},   // grootbrittannie
	{75092, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{75120, 217, 24, 0x1},  // falklandeilandenmalvinas
	{75144, 420, 5, 0x1},   // #2tmp
	{75149, 225, 11, 0x1},  // hongkongsar
	{75160, 186, 22, 0x1},  // stkittsnevisfederation
	{75182, 194, 15, 0x1},  // republicsurinam
	{75197, 121, 21, 0x1},  // unitedstatesindonesia
	{75218, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{75248, 103, 5, 0x81},  // #2tcd
	{75253, 162, 7, 0x1},   // vanuata
	{75260, 191, 14, 0x1},  // republicofperu
	{75274, 141, 10, 0x1},  // statenepal
	{75284, 57, 17, 0x1},   // republicboeroendi
	{75301, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{75329, 68, 8, 0x1},    // djiboeti
	{75337, 218, 10, 0x1},  // faeroeisds
	{75347, 36, 5, 0x81},   // #2mda
	{75352, 131, 5, 0x81},  // #4410
	{75357, 48, 33, 0x1},   // staatsgemeenschapserviemontenegro
	{75390, 55, 16, 0x1},   // jugoslavieformer
	{75406, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{75430, 117, 15, 0x1},  // chinaprmainland
	{75445, 26, 5, 0x81},   // #2hun
	{75450, 111, 13, 0x1},  // afghanistanir
	{75463, 421, 13, 0x82}, // republiccongo
	{75476, 77, 9, 0x1},    // thegambia
	{75485, 255, 5, 0x81},  // #2vgb
	{75490, 21, 14, 0x1},   // frenchrepublic
	{75504, 45, 25, 0x1},   // socialistrepublicroemenie
	{75529, 198, 24, 0x1},  // verenigdestatesvenezuela
	{75553, 73, 9, 0x1},    // abessinie
	{75562, 45, 14, 0x1},   // romaniakingdom
	{75576, 25, 7, 0x1},    // kroatie
	{75583, 423, 26, 0x82}, // yugoslaviaserbiamontenegro
	{75609, 214, 13, 0x1},  // caymanislands
	{75622, 231, 17, 0x1},  // stmartinfransdeel
	{75639, 194, 18, 0x1},  // dutchguianasurinam
	{75657, 106, 35, 0x1},  // tanganyikazanzibarverenigderepublic
	{75692, 84, 5, 0x81},   // #2mar
	{75697, 48, 24, 0x1},   // frserbiamontenegroserbia
	{75721, 1, 16, 0x1},    // republiekalbanie
	{75737, 101, 19, 0x1},  // koninkrijkswaziland
	{75756, 143, 4, 0x1},   // oman
	{75760, 71, 16, 0x1},   // koninkrijkegypte
	{75776, 41, 13, 0x1},   // norwaykingdom
	{75789, 65, 19, 0x1},   // volksrepubliekkongo
	{75808, 199, 23, 0x1},  // arubakingdomnetherlands
	{75831, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{75857, 55, 20, 0x1},   // voormaligjoegoslavie
	{75877, 166, 17, 0x1},  // argentinerepublic
	{75894, 15, 11, 0x1},   // germanyeast
	{75905, 134, 16, 0x1},  // lebaneserepublic
	{75921, 164, 26, 0x1},  // northsanayemenarabrepublic
	{75947, 85, 18, 0x1},   // madagascarmalagasy
	{75965, 48, 25, 0x1},   // unievanservieenmontenegro
	{75990, 168, 20, 0x1},  // gemenebestderbahamas
	{76010, 235, 7, 0x1},   // mayotte
	{76017, 16, 7, 0x1},    // germany
	{76024, 93, 22, 0x1},   // nigeriafederalrepublic
	{76046, 105, 16, 0x1},  // tunisianrepublic
	{76062, 201, 5, 0x1},   // aland
	{76067, 148, 5, 0x81},  // #4408
	{76072, 232, 13, 0x1},  // noordmarianen
	{76085, 153, 13, 0x1},  // syrianarabrep
	{76098, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{76130, 59, 18, 0x1},   // uppervoltarepublic
	{76148, 250, 5, 0x81},  // #2tca
	{76153, 178, 12, 0x1},  // dominicanrep
	{76165, 153, 8, 0x1},   // uarsyria
	{76173, 46, 14, 0x1},   // russianfederal
	{76187, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{76215, 152, 24, 0x1},  // stateofthesolomonislands
	{76239, 119, 21, 0x1},  // republiekfijieilanden
	{76260, 83, 14, 0x1},   // kingdomlesotho
	{76274, 138, 5, 0x1},   // burma
	{76279, 25, 7, 0x1},    // croatia
	{76286, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{76319, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{76356, 52, 13, 0x1},   // turkiyeturkey
	{76369, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{76395, 254, 12, 0x1},  // vaticaanstad
	{76407, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{76439, 165, 10, 0x1},  // southyemen
	{76449, 61, 11, 0x1},   // ubangishari
	{76460, 182, 27, 0x1},  // cooperatieverepubliekguyana
	{76487, 168, 17, 0x1},  // gemenebestbahamas
	{76504, 119, 24, 0x1},  // republicofthefijiislands
	{76528, 15, 9, 0x1},    // gdrformer
	{76537, 111, 19, 0x1},  // republicafghanistan
	{76556, 131, 9, 0x1},   // koreazuid
	{76565, 203, 9, 0x1},   // eastsamoa
	{76574, 165, 19, 0x1},  // formersouthernyemen
	{76593, 218, 5, 0x81},  // #2fro
	{76598, 98, 24, 0x1},   // federalerepublieksomalie
	{76622, 244, 12, 0x1},  // vietnamsouth
	{76634, 71, 24, 0x1},   // arabischerepubliekegypte
	{76658, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{76687, 132, 5, 0x81},  // #4414
	{76692, 86, 5, 0x81},   // #4466
	{76697, 88, 5, 0x81},   // #4478
	{76702, 147, 23, 0x1},  // territorypapuanewguinea
	{76725, 202, 19, 0x1},  // netherlandsantilles
	{76744, 249, 12, 0x1},  // saintmaarten
	{76756, 40, 26, 0x1},   // thekingdomofthenetherlands
	{76782, 65, 25, 0x1},   // republiekcongobrazzaville
	{76807, 65, 24, 0x1},   // congorepublicbrazzaville
	{76831, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{76863, 61, 13, 0x1},   // oubanguichari
	{76876, 219, 17, 0x1},  // guernseybailiwick
	{76893, 132, 11, 0x1},  // statekuwait
	{76904, 106, 8, 0x1},   // tanzinia
	{76912, 154, 11, 0x1},  // siamkingdom
	{76923, 231, 23, 0x1},  // collectivitysaintmartin
	{76946, 157, 19, 0x1},  // timorlesteeasttimor
	{76965, 20, 5, 0x81},   // #2fin
	{76970, 128, 5, 0x81},  // #4417
	{76975, 95, 5, 0x1},    // sudan
	{76980, 38, 5, 0x81},   // #2mlt
	{76985, 238, 4, 0x1},   // niue
	{76989, 56, 5, 0x81},   // #2ago
	{76994, 46, 17, 0x1},   // sovietunionrussia
	{77011, 158, 14, 0x1},  // kingdomoftonga
	{77025, 79, 13, 0x1},   // spanishguinea
	{77038, 208, 8, 0x1},   // bermudas
	{77046, 25, 16, 0x1},   // republiekkroatie
	{77062, 205, 36, 0x1},  // fransezuidelijkeantarctischegebieden
	{77098, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{77133, 37, 42, 0x1},   // macedonievoormaligejoegoslavischerepubliek
	{77175, 65, 18, 0x1},   // congorepublicofthe
	{77193, 133, 12, 0x1},  // laopeoplesdr
	{77205, 31, 25, 0x1},   // liechtensteinprincipality
	{77230, 16, 16, 0x1},   // germanyfmrfedrep
	{77246, 36, 16, 0x1},   // republiekmoldova
	{77262, 63, 18, 0x1},   // republicofcameroon
	{77280, 85, 5, 0x81},   // #2mdg
	{77285, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{77325, 188, 5, 0x81},  // #4484
	{77330, 148, 12, 0x1},  // nkoreademrep
	{77342, 117, 17, 0x1},  // peoplesrepofchina
	{77359, 124, 14, 0x1},  // koninkrijkirak
	{77373, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{77414, 106, 21, 0x1},  // tanganyikaandzanzibar
	{77435, 192, 17, 0x1},  // republiekparaguay
	{77452, 207, 12, 0x1},  // stbarthelemy
	{77464, 112, 5, 0x81},  // #4784
	{77469, 95, 6, 0x1},    // soedan
	{77475, 122, 5, 0x1},   // india
	{77480, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{77507, 15, 24, 0x1},   // duitsedemocraticrepublic
	{77531, 3, 5, 0x81},    // #2arm
	{77536, 150, 18, 0x1},  // kingdomsaudiarabia
	{77554, 131, 14, 0x1},  // korearepubliek
	{77568, 86, 12, 0x1},   // malirepublic
	{77580, 152, 14, 0x1},  // solomonislands
	{77594, 121, 9, 0x1},   // indonesia
	{77603, 26, 15, 0x1},   // hungaryrepublic
	{77618, 22, 6, 0x1},    // verkon
	{77624, 245, 33, 0x1},  // southgeorgiesouthsandwicheilanden
	{77657, 249, 16, 0x1},  // landsaintmaarten
	{77673, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{77703, 249, 20, 0x1},  // dutchpartsintmaarten
	{77723, 16, 8, 0x1},    // wgermany
	{77731, 197, 9, 0x1},   // stvincent
	{77740, 236, 21, 0x1},  // frafrenchnewcaledonia
	{77761, 20, 17, 0x1},   // republicoffinland
	{77778, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{77807, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{77833, 145, 12, 0x1},  // philippijnen
	{77845, 26, 24, 0x1},   // peoplesrepublicofhungary
	{77869, 71, 23, 0x1},   // egyptunitedarabrepublic
	{77892, 54, 12, 0x1},   // untiedstates
	{77904, 123, 19, 0x1},  // islandsrepubliciran
	{77923, 74, 16, 0x1},   // gaboneserepublic
	{77939, 154, 15, 0x1},  // kingdomthailand
	{77954, 136, 5, 0x81},  // #4462
	{77959, 234, 5, 0x81},  // #4474
	{77964, 92, 18, 0x1},   // republicoftheniger
	{77982, 245, 12, 0x1},  // sgeoandtheis
	{77994, 83, 17, 0x1},   // koninkrijklesotho
	{78011, 118, 14, 0x1},  // cyprusrepublic
	{78025, 65, 8, 0x1},    // congobrz
	{78033, 67, 11, 0x1},   // capeverdeis
	{78044, 259, 6, 0x1},   // kosova
	{78050, 198, 22, 0x1},  // bolivrepublicvenezuela
	{78072, 255, 21, 0x1},  // britishmaagdenislands
	{78093, 209, 6, 0x1},   // bouvet
	{78099, 157, 10, 0x1},  // timorleste
	{78109, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{78134, 19, 15, 0x1},   // republicestonia
	{78149, 164, 10, 0x1},  // yemennorth
	{78159, 241, 20, 0x1},  // westbankandgazastrip
	{78179, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{78207, 87, 5, 0x81},   // #2moz
	{78212, 152, 22, 0x1},  // britsesalomonseilanden
	{78234, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{78274, 53, 6, 0x1},    // ukrain
	{78280, 64, 13, 0x1},   // demrepofcongo
	{78293, 191, 13, 0x1},  // republiekperu
	{78306, 131, 9, 0x1},   // koreareps
	{78315, 89, 5, 0x81},   // #2mus
	{78320, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{78346, 67, 19, 0x1},   // republiekkaapverdie
	{78365, 89, 5, 0x81},   // #4480
	{78370, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{78398, 114, 12, 0x1},  // bahrainstate
	{78410, 249, 23, 0x1},  // saintmaartenknetherland
	{78433, 109, 14, 0x1},  // republiczambia
	{78447, 198, 21, 0x1},  // venezuelaunitedstates
	{78468, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{78498, 195, 5, 0x81},  // #4780
	{78503, 190, 16, 0x1},  // republicofpanama
	{78519, 45, 14, 0x1},   // kingdomromania
	{78533, 153, 23, 0x1},  // arabischerepublieksyrie
	{78556, 129, 8, 0x1},   // kambodja
	{78564, 121, 19, 0x1},  // nederlandseastindie
	{78583, 2, 19, 0x1},    // principalityandorra
	{78602, 120, 24, 0x1},  // federalestatenmicronesia
	{78626, 116, 13, 0x1},  // kingdombhutan
	{78639, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{78670, 2, 17, 0x1},    // vorstendomandorra
	{78687, 121, 9, 0x1},   // indonesie
	{78696, 252, 23, 0x1},  // taiwanprovincievanchina
	{78719, 133, 13, 0x1},  // kingdomoflaos
	{78732, 198, 17, 0x1},  // venezuelarepublic
	{78749, 54, 9, 0x1},    // usamerica
	{78758, 232, 25, 0x1},  // noordelijkemarianaislands
	{78783, 132, 11, 0x1},  // kuwaitstate
	{78794, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{78824, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{78851, 26, 17, 0x1},   // hongaarserepublic
	{78868, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{78912, 38, 5, 0x81},   // #4470
	{78917, 136, 18, 0x1},  // republicofmaldives
	{78935, 57, 14, 0x1},   // kingdomburundi
	{78949, 2, 19, 0x1},    // andorraprincipality
	{78968, 37, 12, 0x1},   // fyrmacedonia
	{78980, 16, 20, 0x1},   // duitsebondsrepubliek
	{79000, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{79030, 46, 17, 0x1},   // russiasovietunion
	{79047, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{79082, 46, 6, 0x1},    // russia
	{79088, 27, 7, 0x1},    // ireland
	{79095, 80, 13, 0x1},   // kenyarepublic
	{79108, 213, 15, 0x1},  // christmaseiland
	{79123, 124, 12, 0x1},  // republiciraq
	{79135, 165, 8, 0x1},   // demyemen
	{79143, 76, 12, 0x1},   // frenchguinea
	{79155, 52, 5, 0x81},   // #2tur
	{79160, 259, 15, 0x1},  // unscr1244kosovo
	{79175, 230, 10, 0x1},  // macaochina
	{79185, 137, 16, 0x1},  // marshalleilanden
	{79201, 197, 23, 0x1},  // stvincentendegrenadines
	{79224, 124, 13, 0x1},  // kingdomofiraq
	{79237, 53, 15, 0x1},   // republicukraine
	{79252, 184, 15, 0x1},  // republicofhaiti
	{79267, 201, 25, 0x1},  // autonomousprovinceofaland
	{79292, 164, 14, 0x1},  // kingdomofyemen
	{79306, 64, 23, 0x81},  // democraticrepubliccongo
	{79329, 98, 22, 0x1},   // federalrepublicsomalie
	{79351, 138, 9, 0x1},   // burmaunie
	{79360, 49, 16, 0x1},   // slovakiarepublic
	{79376, 106, 5, 0x81},  // #2tza
	{79381, 78, 22, 0x1},   // republicofguineabissau
	{79403, 53, 8, 0x1},    // oekraine
	{79411, 62, 20, 0x1},   // republiekcotedivoire
	{79431, 9, 19, 0x1},    // bosnieenhercegovina
	{79450, 259, 6, 0x1},   // kosovo
	{79456, 104, 5, 0x81},  // #4768
	{79461, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{79491, 141, 15, 0x1},  // koninkrijknepal
	{79506, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{79532, 68, 8, 0x1},    // dijbouti
	{79540, 194, 16, 0x1},  // republicsuriname
	{79556, 79, 24, 0x1},   // republicequatorialguinea
	{79580, 198, 17, 0x1},  // republicvenezuela
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
	"peoplesrepublicchinahongkongspecialadministrativeregionnationbruneiabodepeacezuidrhodesie#2kaz#4660brazilieverenigdestates#2kgzsudanrepublic" +
	"sinteustatiusensababonairebangladeshpeoplesrepublicmauritaniaislamicrepublic#410heardislandssfrywestduitslandserviemontenegrounie" +
	"republiekhaitiformersudansouthkorearepublicdemocratischevolksrepubliekalgerijebenindahomeyformerfederationmalayapalestijnseautoriteitrepubliekzuidvietnam" +
	"northernmarianarepubliekestlandturkscaicoskiribatirepublicrepublicindiajamaicarepubliclatviaamerikavs" +
	"kazakhstanturkmeenserepubliektunesischerepublicstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordanbolivie" +
	"republicofsouthkoreasaintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublicgrootbrittaniechinamacaopapuanieuwguinea" +
	"haitirepublickingdomnetherlandsarubakosovorepofunitedkindom#412#464formerunionofsovietsocialistrepublicsgermanyformerdemocraticrepublic" +
	"marshalleilandenrepubliekboliviaplurstatebetsjoeanalandbahamasdomincanrepublicformernetherlandsantillessaintmaartennederlandsdeel#2rus" +
	"formerfederatievanmalakkahongarijebasutolandcomorenstaatfrancedomtomchinaspecialadministrativeregionhongkongtsjaadcookeilanden" +
	"croatialocalnamehrvatskawestelijkejordaanoeverengazastrookvenezuelabolivrepofverenigdkoninkrijkkoreademocraticrepublicnorthmalawiplurinationalstateofboliviarepublicoftheunitedstatesofindonesia" +
	"russianfederatonazerbeijanwallisenfutunasyrischearabischerepublic#486kongobrazzavillecongorepnetherlandsindies" +
	"stateoflibyarepublicofsudansrvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmirepublictsjechie" +
	"arabemirates#2rwarepubliccotedivoireivorycoast#2reu#4108republicphilippinesstchristophernevisautonomousterritoryofgreenland" +
	"spitsbergenjanmayenhashemitekingdomofjordanrepubliczaireinclbangladpakistanheardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepoftsjechoslowaakserepublic" +
	"macauchinastaatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestatesformerussrmozambque" +
	"republiccotedivoire#416#460#476federalstatesmicronesiagemenebestdominica#484hellas" +
	"republicnorthmacedoniesaintbartholomeusstaateritreakazakstansrilankademocraticsocialistrepublicoekraiensesovietsocialistrepublicformersouthjemenazerbeidzjaan" +
	"venezuelaverenigdestatesmacedoniaformeryugoslavrepublicofarubakofthenetherlandgabonrepublicrepublicpolandlibyanjamahiriyalibanonsanmarinorepublic" +
	"statenunieservieenmontenegro#2kirbailiwickjerseyrepubliccaboverde#2korpdryusmaagdeneilandenphilippijnserepubliek" +
	"thefmryugrpmacedonia#474bosniaandhercegovinakingdomofbahrainturksandcaicosissaintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegro" +
	"republiekkoreavjrmhondurusuniedercomorendemocraticrepublicmadagascarpapuaandnewguineaterritorystkittsandnevits#2rou" +
	"belorussianieuwcaledonierepubliccapeverdesaotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartinvolksrepubliekzuidjemen" +
	"republichonduras#4876seychellenrepublieksouthkoreanederlandvolksrepubliekchinalithuanianrepublicstateofisrael" +
	"bolivarianrepublicvenezuelasyrianrepublickoninkrijkdenemarkengilbertislands#472federalstatesmicronesiefmrussrrepublicnorthmacedonia" +
	"siamauheardandmcdonaldislandsformeryugoslaviauaerepubliekfilipijnenpeoplesrepublicofbeninnkoreabeseilanden" +
	"bonairesinteustatiusandsabaestlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislandsseparatecustomsterritorytaiwanpenghukinmenmatsuguyanefrenchguianarepublicguineebissau" +
	"commonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilandenjibuti#2yemdahomeymaagdeneilandenvs" +
	"incleritethiopiabruneidarussalamvirginislandsukrepublicofsenegalfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacaurepublicofaustria" +
	"republicofukrainebonairesabasainteustatiusguyanacooperativerepublic#470thebahamasgrootbrittannieennoordierlanddemocraticrepublicofthecongokinshasacuracaokingdomofthenetherlands" +
	"grootbrittannienorthierlandverenigdkoninkrijk#2dhyverenigderepubliektanzaniaunitedrepublicofcameroonmainlandchinarepublicofazerbaijansovjetuniewestgermanyfederalrepublicofgermany" +
	"dominicagemenebestsahrawirepublicmacaosarchinafijiislandsrepublicunionburmasocialistrepublicbelorussie#4100#4136" +
	"#2ddrgemenebestpuertorico#4840yemenkingdomstatelibyarepubliccameroonfrenchsouthernterritoryorientalrepublicuruguay" +
	"maroccofranscongo#3dddefederalerepubliekduitslandswedenkingdombsniahrzgvnarepublickirgizstanrok" +
	"belorussischesocialistischesovjetrepubliekportugalrepublicyemencanadafederationofsaintkittsandnevispeoplesrepublicmozambiquerepubliekargentiniefranskameroen" +
	"faeroereilandenkingdomofnepalsaoediarabie#2rhounionofmyanmarrepublicsouthkoreatanganyikazanzibarunitedrepublicgambia" +
	"turkmeniaelliceeilandennorthvietnamdemocraticsocialistrepublicsrilankavolksdemocratischerepubliekjemenkirgisiefaeroeislandscapeverdeislands" +
	"republicofvietnamlibyanederlandsdeelsaintmaartenemirates#2dmamicronesiafedstsdemocraticvolksrepubliekjemenkoninkrijkzweden" +
	"fsofmicronesiafidzjiformergermanyfederalrepublicofyugoslaviafederalrepublicbotswanarepublicunitedarabem#2romdominica" +
	"#4104#4132americansamoaterritoryfransdeelstmaartenlocalnamehrvatskacroatiaabyssiniastateofbahrainlibischarabischesocialistischevolksjamahiriyya" +
	"occupiedtrpalestinefmrethiopiaformerburmastvincentandgrecolombiarepublic#2pakrepubliekghana#3dybj" +
	"libyaarabjamahiriyazerbijancuracaoknetherlandadenyemenpdrsouthfrafrenchsouthernantarcticterritorysainthelenaascensiontristandacunhaeastgermanytanzaniaunitedrepublic" +
	"republicofafghanistan#2phlsovjetrusland#2bfakeelingeilandencocosfederativerepublicofbrazilsouthafricarepublicturkmenie" +
	"nederlandseantillenoud#2keneasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybeninvietnamnindonesierepubliekderverenigdestatenmaskateenoman" +
	"abodepeacenationbruneimalayafederation#2deumanislesintchristoffelennevisguadeloupegebiedvandeafarsendeissaskoreademocraticvolksrepubliek" +
	"madagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevisbelgischcongounitedarabesultanateofmuscatandomanchinapeoplesrepof" +
	"kingdomofthenetherlandsaruba#2polkinshasacongodemocraticrepublicmacaorussianfedertionbailiwickofjerseyrepubliekecuadorottomanempireturkey" +
	"saharawiarabdemocraticrepublicuarvolksrepubliekmozambiquerepubliekchiliformeryugoslavrpmacedoniapalestinianauthoritycocoseilandensiamthailand" +
	"formersfrofyugoslaviamicronesiefederalestatentanganyikarepublicrepublicazerbaijanbahrainducieoenoislandspitcairnhendersonformerlibyafedrepyugoslavia" +
	"serbiamontenegroyugoslaviafrslowaakserepublicislamicrepofafghanistanlibyakingdomverenigdestatenvanamerikacongopeoplesrepublicmayanmarphilippinescommonwealth" +
	"republiekvandefijieilandennederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemenlaopdrrepublicoftheivorycoastpitcairnhendersonducieandoenoislandsroc" +
	"#2khmverstatesamerika#2panalgeriademocraticpopularrepublicbolivariaanserepublicvenezuelatsjechoslowaaksefederatieverepubliek#2pcndominicaanserepublic" +
	"kingdomlaosoosterserepubliekuruguaybosnieenherzegovinacongokinshasalatvianrepublicsaintbarthdemocratickoreamalaya" +
	"#2bwademocraticrepublickinshasacongosultanateomanpitcairniskirgizischerepublicequadordeverblijfplaatsvandevredenatievanbruneimacedoniefyrom" +
	"usoutlyingislandsruandaurundiyemensanaaantiguaenbarbuda#2domstatenunievanservieenmontenegro#2djiuzbekistan" +
	"koreademocratic#2islislamicstateafghanistannoordjemenguineearabischerepublicjemenkhazakhstandominionceylon" +
	"portugualfederalrepublicformergermanyprincipalityofliechtensteinformermaldiveislandskazakhstanrepublicazerbaidzhanrepubliceasttimorguinebissau" +
	"seychellesislands#2prkformosaalandeilandencongorepofthesingaporerepublicletlandcomoroislands" +
	"israelrepublicofcubasultanatezanzibarvolksrepubliekbangladeshethiopiaexcludeseritreagroenlandkingdombahrainpuertoricogemenebest" +
	"mexicoverenigdestateszwedenrepublicofbelarusfederalerepublieknigeriachinaprmacaomexicorepublicierlandindependentstatewesternsamoa" +
	"republicindonesiaunitarystatesanaayemeniraqfransezuidelijkezuidpoolgebiedenheardmcdonaldislandsoesbekistancocoseilandenkeelingeilandenrepublicuzbekistan" +
	"filipijnenindonesiarepublic#2primonacorwandanrepublicrepublicofugandakoeweitdemocraticrepublicnorthkorea" +
	"dempeoplesrepublicofkorearepublicperuunitedkingdomfrenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeace" +
	"safricaauheardmcdonaldislandsrepubliekkameroenguineaomansultanaatvkhongkongchinapeoplesrepublicrepubliekmarshalleilanden" +
	"zuidgeorgiaendezuidelijkesandwicheilandenunitedkingdonmicronesiafedstatesstpierreandmiquelonrepubliekkosovocomorenunierepublieksrilankahelleenserepublic" +
	"isleofmanverenigdkoninkrijklibieyemanyemenfalklandeilandentrucialcoastchinesetaipei#2plw" +
	"republicofcostaricabelarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublicvoormaligjugoslavierepublicofhungary" +
	"sthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomaliecocosisdsyemenarabrepublicofyementrinidadtobagorepublic" +
	"denemarkenformerkhmerrepublicrepublieknoordmacedonie#2prtcongodemocraticrepublicofthe#4352republicofkenyavaticaanstaat" +
	"#2pyf#4380bruneiyemenpeoplesdemocraticrepublicofarenoordkoreavaticaansthelenaascensiontristandacunha" +
	"palestineliberationorganizationrepublieknigerfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiambaljuwschapguernseykoreademocraticrepublic" +
	"arabrepofegyptburmanowmyanmarlaopeoplesdemocraticrepublicczechiarepublicfederalerepubliekbraziliefransdeelstmartinprovincievanchinataiwanrsa" +
	"hondurasgreatbritainnorthernirelandukmicronesiafedrepubliclebanonrepublicicelandromaniasocialistrepubliccotedivoirefransezuidelijkegebieden" +
	"serviemontenegrovolksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyyausaunitedstatesempireofiranadenyemenempireiranfederationofsaintchristopherandnevis" +
	"formerunitedrepublictanganyikazanzibarrepubliekkeniasaintmartincollectivitypitcairneilandenkingdomnetherlandssaintmaartenformerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebieden" +
	"turkserepubliekverblijfplaatsvredenatiebruneibelgium#4356tunisiarepublic#4384republicoftogosovjetoekraine" +
	"islamicfederalrepubliccomorenprinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublicsrhodesiavietnamsrfederaledemocratischerepubliekethiopie" +
	"republicunionmyanmarvirginislandsuswestsaharaformerwitrussischessrgebiedafarsissassabasainteustatiusbonairesouthwestafricaunionofmyanmarburma" +
	"serbiaandmontenegroformerlibiestaatrepubliekcubaseychellenrepublicthegambiarepublic#2bolsvalbardandjanmayenislandsmongolischevolksrepubliek" +
	"elliceislandssaintluciamonacoprincipalityonafhankelijkestaatsamoafederaldemocraticrepublicofethiopiacongodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiye" +
	"usstchristopherennevisrepubliekdahomeyiraknaoerorepublicmontenegroyugoslaviafrserbiamaagdeneilandenbritishnetherlandswestindies" +
	"palestinastaatnorfolkeilandformergdrpanamarepublicrepublicmaldives#2itarepublicsenegalburmaunionmyanmar" +
	"formeregyptmexicoverenigdestatensaintmartinfrenchpartcyprussomalidemocraticrepublicchinesetaipeitaiwanfranspolynesiehongkongchinapr" +
	"ukvirginislands#2bgrheardislandandmcdonaldislandsformerwestgermanyrepublicoezbekistan#2bvtazerbeidzjanrepublicofcapeverde" +
	"afarsissasfransgebied#3byaabarbadoesgdrfederalrepublicnigeriasaintvincentgr#4388commonwealthofaustralia" +
	"pitcairnislandbulgariapeoplesrepublicequatorialguineacocoskeelingeilandenvietnams#2bdiroemenie#2bmu" +
	"palestineoccupiedtrbermudaeilandenstateofcambodiarepublieksudanunieburmarepublictadzjikistanwallisenfutunaeilandenfrenchsouthernantarcticlands" +
	"tazaniaformersocialistfederalrepublicyugoslaviaserbiamontenegroformerfransterritoriumvoorafarsenissaswitrussischesovietsocialistrepublicpitcairnislandsvenezuelarbdjiboutirepublic" +
	"comorenfederalislamicrepubliclandarubacentralafrrformerpalestineliberationorganizationterritorywallisfutunaislandsnorthmacedoniamacedoniafyromtsjechoslowaaksesocialistrepublicbritshonduras" +
	"netherlandssintmaartenturkmenstanfrenchguianaunieburmasocialistrepublicukrainiansovietsocialistrepublicbelgiancongograndduchyluxembourgpakistaninclbanglad" +
	"formernetherlandsdemocraticrepublicofgermanyfederatievansaintchristopherennevisbonairesainteustatiusandsabacroatiarepublickosovarepublicnoordamerikaverenigdestatenvanutatu" +
	"arabrepublicofyemenyemenportugeesguineeazerbaijanoccupiedpalestinianterritoryincludingeastjerusalem#3cshhformercentralafricanrepublicestoniarepublicservie" +
	"iranmicronesiafederalstatesofchinaprmicronesiefederatietsjechischerepublieksingaporerepublictsjechoslowakijestchristopherandnevis" +
	"kingdomcambodiavoormaligtsjechoslowakijesaintvincentengrenadinesprcstchristoffelennevisserbiaandmontenegrostateuniontunisiakingdomrvn" +
	"centraalafrikaanserepubliekfilipijnserepublicrepublicofgabon#2prysouthgeorgiasouthsandwicheilandenczechandslovakfederalrepubliclebanonrepublicpitcairnhendersonducieoenoislands" +
	"democratischerepublieksaotomeenprincipedemrepkoreakinshasacongodemocraticrepubliczairettlibiefederalrepublicgermanycomorenislamicbondsrepubliekkingdomofcambodia" +
	"niueisland#4532republicofzimbabwecongodemrepnmarianaisrepublicofslovakiaunitednationsadministeredregionkosovowallisandfutunaislandsterritory" +
	"republiektogobirmamicronesiafederalstatespolandrepubliekvandefilipijnenpapoeanieuwguineabrvirginisds#4533" +
	"republiekcolombiafrenchafarsissasbritishvirginiskameroundemocraticrepublicofafghanistanformerkhmerrepublieknzgreatbritainunitedkingdom" +
	"republiekmontenegrosaudiarabiakingdomofswaziland#4554falklandisdsmalvinas#4530republiekfinlandunitedkingdomgreatbritain" +
	"peoplesdemocraticrepublicofalgeria#2isrsocialistrepublicunionburmarepubliccyprusformeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamericacommonwealthofthebahamas" +
	"vietmanchristmasisdsmacaurepublicoflebanonsaoediarabiekoninkrijkcentralverdetanganyikazanzibar#4531" +
	"eilandmanbahamascommonwealthkingdomsiam#3tptlformerarabrepublicyemensaintvincentendegrenadinenwestbankgazastriprepublictenoostenuruguay" +
	"turkemenistannorthmarianaislandscongokatarrepublicofnicaraguafederationofnigeriastomeandprincipe#4200" +
	"saintbartsrepubliekcongoleopoldstadfederatievanmalayaheardenmcdonaldeilandenwestbankandgaza#4524#2iotarabischerepublicegypte" +
	"greatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaartenguineabissivorycoastcotedivoireverenigdestateskleinepacifischeislandsdominionfijirepubliekjemencentraalafrikaanserepublic" +
	"formerformeryugoslavrepublicmacedoniajerseybailiwickmadagascarrepublictogofinlandrepublicchinaprmacauslovakreprepubliektrinidadentobago" +
	"lybianarabjamahiriyamostserenerepublicsanmarinooosttimornigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianarstateofpalestin" +
	"laoskingdomleopoldstadrepubliekcongosomalirepublicrepubliccroatia#2irqcolombiaitaliaanserepublicfederaledemocratischerepublieknepal" +
	"republicslovakiaadenyemenpeoplesdemocraticrepublicsouth#2wsmnieuwzeelandsaudiarabieusa#4262republicofportugal" +
	"verenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica#4558sanmarino#4534inclbangladeshpakistanisraelstate" +
	"#4586#4590venezuelarepublicbolczechoslovakiaformerindependentstateofsamoa#4376ecuadorrepublic#4368" +
	"republiclibanonunievansocialistischesovjetrepubliekenkeelingislands#2permyanmarunieturkscaicosislands#4203cubarepublic" +
	"republiekafghanistan#4535bonairesabaandsinteustatiuscamerron#4585#4591unitedarabemiratescaribischnederland" +
	"anguillasaintbarthsaustraliacommonwealthsvalbardenjanmayenpeoplesrepublicofpolandpeoplesrepublicofsouthernyemensouthwestafrikaunievanbirma" +
	"nvietnamthialandvietnamnorth#4204myanmarrepublicunie#4260orientalrepublicofuruguay#2blz" +
	"britishmaagdeneilandenguamstmartinfrenchvenezuela#2bhrducieandoenoislandspitcairnhenderson#4520bvi" +
	"republicmadagaskar#4584hashemitekingdomjordanformersouthvietnamsouthgeorgiaandthesouthsandwichislandssaintvincentendegrenadinesrepublicturkijerepublicfinland" +
	"vsrepubliekkiribativenezuelarepublicbolivarianaqatarstate#2bes#4275polishpeoplesrepublicunitedarabrepublicegypt" +
	"#2bhs#4583equatoriaalguineacuracaokofthenetherlandserbiaandmontenegrokeizerrijkirannorthsoedanvenezuelarbv" +
	"formerczechrepubliclaomoldovarepublicvolksdemocratischerepublieklaos#4266centralafricarepublickoreapeoplesrepublicof#2bur" +
	"democraticrepublicofthekinshasacongokingdomofthailandegypterepubliccongoleopoldstad#4372peoplesrepublicmongolia#4364frsouthantarcticlands" +
	"roctaiwanswazilandeswatinispitsbergenenjanmayenformerrepublicofvietnamczechrepuruguayrepublictenoostenchinahongkongkoninkrijkjemen" +
	"#4581volksrepubliekzanzibar#2nhbterritoryofthevirginislandsoftheunitedstatesoezbekistanvrchinaindependentstateofwesternsamoasaintchristoffelnevis" +
	"frenchsomalilandcommonwealthofnorthernmarianasstpierreandmiq#4208uruguayorientalrepublic#4276verenigdestatenkleinepacifischeeilandenrepublicuniemyanmar" +
	"turkmensovietsocialistrepublicgreatbritainnorthernirelandunitedkingdom#4580democraticvolksrepubliekkoreaafghanistanislamicrepublicdominicacommonwealthstaatisraelamericansamoa" +
	"spainguadaloupeformerjoegoslaviebeninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgariatunisa" +
	"republicsomalieitaliekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliekequatoriaalguineenewcaledoniaterritoryfmrdemrepofgermany#3csxx" +
	"occupiedpalestinianterritoriesburundirepublictrucialoman#4270comoroeilandenrepublicofhonduraslithuania#2imn" +
	"#4598pnorthguineasintmaartenstmartinkingdombulgariatunesie#4360belarusrepublicofsintlucia" +
	"saotomeandplibyanarabjamahiryapeoplesrepublicofcongophilippijnserepublicterritoryofthewallisandfutunaislandsbihindiarepublicrepublicuganda" +
	"laosrepublicgreecenederlandseantillenmaldivessultanatesaintbarthelemyzuidafrikaunie#2psestateofnepal" +
	"uniesocialistsovjetrepubliekenvsamerikabrazzavillecongorepcotedlvoiremaagdeneilandenverenigdestatesrepublicmalawirepublicofmozambiquestkittsennevisfederatie" +
	"#2bgd#4268demkoreakingdomoflibyanorthernmarianaislands#2blr#4528republicfilipijnen" +
	"maledivenrepubliek#2idngazawestbankonafhankelijkesoevereinerepublickiribativirginislandsdemocracticpeoplesrepublickorea#2irn#3suhh" +
	"#2umiukmauritiusrepublicnorthmacedoniaverenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanatekosovorepublic" +
	"channelislandsjerseypapuanewguineaindependentstatepalaurepublicsaintmartinsintmaarten#2gib#2bysrepublicofmadagascarhongkongspecialadministrativeregionpeoplesrepublicchina" +
	"tfyromformersiamkingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliek#2nplknetherlandcuracaokoninkrijktunesie" +
	"#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesievolksrepublieksouthjemenduitslandislamicrepublicofpakistanmyanmarburmanicaragua" +
	"republicmarshalleilandenandorrafmrrepofvietnamestoniansovietsocialistrepublicprmacaochina#2irlsolomanislandsroemeenserepubliek" +
	"uniebirmasocialistrepublicpalestinianterritoryoccupiedformersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibie" +
	"republicoflithuaniarepublicofelsalvadorsyrischerepublicverenigderepubliekvantanzaniakingdomofegypt#2nclrepublicmoldaviekirghizistan" +
	"#4422unitedstatesvirginislandsprmacauchina#4442congodemrepublicsaoudiarabierepubliekijslandbezetpalestijnsgebied" +
	"#2belyemenpeoplesdemrep#2btn#2brnfederatievanmaleisiebezetpalesteinsgebiedformernederlandseantillen#4508" +
	"qatarwallisfutunaislandsdzjibouti#2nfkrepublicofmalawimaldivesrepublicnorthmacedoniebielorussia" +
	"croatianrepublickingdomegyptfederatievanmalakkacongodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribatisocialistischefederatieverepubliekjoegoslavie" +
	"republicmaledivenprincipalityofmonacofalklandislandsrepubliekchina#2ginzwitserseedgenootschapturkeyottomanempirerumenie" +
	"myanmarafghanistanrepublicnewcaledonia#4440kingdomofromaniauniemyanmarrepublicoostsamoaguineebissau" +
	"koninkrijkcambodjaverarabemiraten#2ben#4278saotomeandprincipesultanateofoman#2geocapeverderepublic" +
	"islandsfalklandislandsmalvinasprincipalityvalleysandorrarepublicmaldivenrepublicofturkmenistanaustriarepublicgreenlandmacauspecialadministrativeregionsyrischearabischerepubliek" +
	"koreasouthrepublicpolencentralafricanrepcroatiahrvatskamoldovarep#2blmverkoninkrijkfederationmalaya" +
	"laosdemocraticvolksrepubliekrepubliekderseychellenbosniesanmarinomostserenerepublicrepublicofmali#4426chadrepubliclibyalibyanarabjamahiriya" +
	"trinidadytobago#4430#4446#4454#2uzbswazilandnoorwegenjoegoslavie" +
	"republicportugal#2bihfederalrepublicofgermany#2gnqkosovounscr1244#4504#2gtmrepublicnauru" +
	"transitionalgovernmentofethiopiamalakkafederatietsjechoslowaakserepubliekamerikaansekleinereafgelegeneilandencooperativerepublicofguyanaguyanacooperatieverepublieksaintpierreandmiquelonkenia" +
	"polensamoawesternchinataiwansaintkittsandnevisfederationsaintmartinsaintmaartenmozambiquekingdomafghanistanmiddlecongo" +
	"koreademocraticpeoplesrepublicbjelorussischesovietsocialistrepublic#4428haytizuidsoedanformercentraalafrikaanserepublieksocialistrepublicromaniabelarussischessr" +
	"syriabulgariakingdomkoninkrijklaosfrguiana#4258yarspecialadministrativeregionhongkongchinaantiguaandbarbuda" +
	"democratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublicfederalestatenvanmicronesia#2indrepublicoftheunionofmyanmarcongoleopoldvillevaticancity" +
	"easttimortimorlestepngrepublicchilizuidwestafrikakingdommoroccokirghiziamalvinasfalklandisdsrepublicofseychelles" +
	"formerzairekoreadprsultanaatdermaldivenyemenarabrepublicnorthsanabosnia#4434#4450wallisandfutunais" +
	"frsantarcticlandsbrazzcongoespanademocratickampucheaequatorialguin#4500malagassieheardislandsmcdonaldislands" +
	"uaemiratesdemocraticrepublicofthecongosomalilandnorwaytransitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafricaformerceylon" +
	"federatievansaintkittsennevisverenigdestatesbrazilierepublicgambianorfolkisdsczechoslovakfederativerepublicrepubliekmacedoniemuscatandomanrepublicofparaguay" +
	"arabischerepublicsyrierepublicofmaltarepubliekvanpalauyemenfmrarabreppapuanewguniearepublicliberiacommonwealthofpuertoricovrc" +
	"arabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenuniesyrieunionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254" +
	"romaniafrenchpolynesiarepublicbeninguineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestatesrepubliccongobrazzaville" +
	"caboverdemetropolitanfrancesocialistfederalrepublicyugoslaviaformerfrenchsudansloveniedemocraticvolksrepubliekethiopierepublicseychellesrepublicchile" +
	"germanyezwitsersebondsstaatdemocratischevolksrepubliekvankorearepublicofireland#2braautonomousterritorygreenlanddempeoplesrepofkoreanorthmacedoniarepublic" +
	"zwitserlandfederalmicronesiarepubliekderfijieilandenczechrepublicczechiarepubliekmaldivensultanatemaldives#4438autralia" +
	"capeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicofrepublicoostenrijkrepublictajikistanverenigderepublictanganyikazanzibar#2brbkingdomofbelgium" +
	"byelorussiansovietsocialistrepublicspainkingdom#2guyformeregypteformernorthvietnamrepublicofrwandarepublicofthecongodemrepzairekinshasacongo" +
	"fransguineesocialistrepublicuniebirma#2uryalgerijerepubliekequatoriaalguinearepubliekoppervoltaverenigdestates#2gab" +
	"kameroenlaotiaansedemocraticvolksrepubliekroemeensesocialistrepublicdempeoplesrepkoreastateofqatarslowakijewesternsamoarepublieknamibie" +
	"britishindianoceanterritoryrepubliekmalirepubliekkirgistantrinidadandtobagorepublicformerdemocraticrepubliccongomacedoniafyrunitedkingdomofgreatbritainandnorthernirelandcuba" +
	"#4250argentinarepublicfederatievanmicronesieafarsandissas#3yucsoudnederlandseantillenczechoslovaksocialistrepublicfijidominion" +
	"macedoniathefmryugrpromaniapeoplesrepublicrepubliekgabontimorlestedemocraticrepublicsainthelenaascensionandtristandacunhaplorepublicofindiagreatbritainnorthirelandunitedkingdom" +
	"sfryugoslaviasloveniasultanaatbruneiussrboliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeusverenigdkoninkrijkvangrootbrittannieennoordierland" +
	"#2gbrrepublicsrilankapeoplesdemocraticrepublicofethiopiastmartinkinmenandmatsuseparatecustomsterritoryoftaiwanpenghukorearepublicofturkiyeserbiamontenegroserbiafr" +
	"federalislamicrepublicofthecomorosmacausar#4458federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublic" +
	"chinamacaospecialadministrativeregionplurinationalestaatvanboliviademocratickampuchiasaintchristophernevisazerbaijansovietsocialistrepublic#2srbstkittsguernsey" +
	"ivorycoastrepublicunitedstatesofindonesiarepublicbelarusalgeriademocraticandpeoplesrepubliccongodemocraticrepublicof#2usasomalie#44" +
	"republicofboliviazimbabwepeoplesrepublicyemenpeoplesrepublicmacauchinaegyptarbrdmoldavierepublicofequatorialguinea" +
	"koninkrijkburundicentraalafrrepubliekportugalrepublic#2ukrreunionislandsboeroendirepofyemensouthafricaunion" +
	"#4792#4740namibiaswanepalstatefederatedstatesofmicronesiarepublicgeorgiairanislrepofoostduitsland" +
	"stbarthamerikaanssamoa#2niuverenigdkoninkrijkgrootbrittannienorthierlandtokelaurepublicofiraq#2nruvenezuelabolivarianrepublicof" +
	"ierserepublicformerfederatiemalakkagabongabunsthelenastaatcomorenkoreapeoplesrepublicbritishvirginislands" +
	"grotesocialistischelibischarabischevolksjamahiriyyaguineabissaoprovinceofchinataiwansaintpierreenmiquelonrepublicmontenegrotanganjikasierraleonesovietunie" +
	"gilbertelliceislandsmainlanduroftanzaniasurinamerepublickoreademafarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesahara" +
	"federalpeoplesrepublicyugoslaviajugoslavievoormaligtaiwanrocaotearoanewzealandsaintchristophernevisfederationverenigdestatenmexicopalestinearabischerepubliekjemen" +
	"byelarusrepublicofturkeyrepublicbotswanademocraticsocialistrepublicofsrilankaportugeesoostafrikasomalia#48maagdeneilandenamerikaanse" +
	"republicofzairechineestaipei#2nldmoldaviafmryugoslaviaivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunion" +
	"burmamyanmargreenlandautonomousterritoryusviunitesstatesvenezuelabolivrepublic#4796#4736#4744" +
	"hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritorypapuanorthguinearepublicgeorgiesultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliek" +
	"estonianrepublicmacauchinaprrussiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamaschannelislandsrepublicofegyptstmartinsaintmaarten" +
	"verstatentogorepublic#2gnbyougoslaviafrenchsouthernandantarcticlandsgazaandwestbanklibischarabischejamahiriyyakazachstan" +
	"westsamoacommonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribatimaldivenverenigdemexicaansestatesturkmenistanrepublic#2ggycostarica" +
	"republiekcostaricaservieenmontenegrouniekoninkrijkspanjegermanyfmrdemreppalestinafryserbiaandmontenegrobuitenmongolie#2uga" +
	"fedstsmicronesiaspecialeadministratieveregiohongkongvandevolksrepubliekchinasultanaatvanomanformerswaziland#1babechuanalandkingdomofsaudiarabia#4795" +
	"volksrepubliekchinaspecialeadministratieveregiohongkong#2glpmalaysiafederationrepublicboliviaslovakrepublic#2guf#2grd#2nor" +
	"irirepubliekazerbeidzjan#2ner#2nzlindonesierepublicverenigdestatescaymanisdsrepublicmalibyelorussischesovietsocialistrepublic" +
	"belarussischesocialistischesovjetrepubliekpeoplessocialistrepublicalbaniasintmaartennetherlandsmoroccomuscatomansultanatecommonwealthofbahamasiranislamicrepsowjetunie" +
	"goudkustirishrepublic#4732#4748#4724nederlandseantillenformer#2senkirghizrepublic" +
	"turksencaicoseilandenrepublicofsouthsudantadzjiekistandutcheastindiesjemenitischearabischerepublic#2nam#2ngaksa" +
	"gemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublicsurinamrepublicsalomonseilandentajikistanrepublic#2lcaalandislands" +
	"republicchinastaatdercomorenunionofburmasocialistrepublicmacaospecialadministrativeregionpeoplesrepublicchinapapuanewguineastaterepublicbosniaherzegovinafederaldemocraticrepublicethiopiestbarts" +
	"fedstatmicronesiarepublickroatiesocialistischevolksrepubliekalbaniesaintchristopherandnevisfederationamericanvirginislandsnorthernmarianas#1ydrepublicoftrinidadandtobago" +
	"#1bbdominicanrepublic#4798vietnamdemocraticrepublicoffederatiesaintkittsenneviskoninkrijkitalievenezuelabolivariaanserepubliek#2svn" +
	"nigeriafederatiestvincentandgrformerhongkongpeoplesrepublicofthecongoheiligestoel#1yeguineabissaurepublicantiguabarbuda" +
	"formerdemocraticrepublicgermanygermandemocraticrepublic#1benmarianaisdshongkongrepublickenya#2sxmformerunitedrepublicoftanganyikaandzanzibar" +
	"macedoniatfyrfrancestmartinsintmaartensaintmartinsomalischerepublictaiwandominicaanserepubliekfijieilandenformergermanyfederalrepublic" +
	"fmrdemrepofvietnamrepubliekivoorkust#1bdfederationsaintkittsnevismaladivenmaledivenrepublic#4720#2syr" +
	"republiekhongarijeegyptkingdom#2grcrepublicgabonrepublicmaltabermudaislandsdemocraticpeoplesrepublicofkoreapalestinianauthorityadministeredterritories" +
	"pakistaninclbangladesh#1ugetiopierepublicbrazzavillecongosaintpierremiquelonrepublicbosnieherzegovina#1bgpnguinea" +
	"democratischevolksrepubliekkoreaarubademocraticrepublicmadagaskarstmaartenfransdeelrepubliekbulgarijesainteustatiusandsababonaireislamicstateofafghanistan#2svk" +
	"federaldemocraticrepublicethiopiayemennorientaalserepubliekuruguayportoricokorearepublicofsouthmultinationalestaatboliviaformertsjechoslowakijepenghukinmenandmatsuseparatecustomsterritoryoftaiwan" +
	"republicseychellen#1bfpakistanitalyrepublictrinidadandtobagooppervolta#2gha#2gum" +
	"republicofcolumbiaczechslovakfederalrepublic#2nicturksandcaicosislandsstateunionserbiamontenegrousminoroutlyingisafarsandissasterritorysocialistfederalrepublicyugoslavia" +
	"republicofkosovarepublicofgeorgia#1uawallisandfutunaisdsbrindianoceanterrformerunionsouthafrica#1aicnmi" +
	"vietnamformerrepublic#1bi#1deleopoldvillecongomacedoniafyromnorthmacedoniapeoplesrepublickoreaformersovjetuniekleineafgelegeneilandenvandeverenigdestaten" +
	"macedoniaformeryugoslavrepublic#2grlfyrom#3hvbfbelorussischessrafghanistanislamicrepkongokinshasafillipijnen" +
	"republicsouthvietnam#1bh#1ddrepublicazerbeidzjanzuidelijksoedanverstatesafghanistanislamicemiraterepubliekzambia" +
	"myanmarrepubliekderunieverenigdestatesmexicostvincentgrenadinesgeorgiansovietsocialistrepublicrepubliccongoleopoldvilletoerkmenierepublieksenegaltheabodeofpeacenationofbrunei" +
	"republicofvanuaturepubliekirakslovakijerepublicparaguaysaintpierremiqstvincentandgrenadinesbenin#1pk" +
	"#1hkdemrepnkoreakuwaitrepublicofpakistanbrasilmaldivesdutchpartsaintmaartensouthsoedan" +
	"formerdemocratischkampucheademocraticrepublicofzairecongomalagassischerepubliekformerlibyanarabrepublicmacedoniarepublicvsasintbartholomeus#2lbr" +
	"formercongodemocraticrepublictchadiranirof#1al#1bjlibischearabischejamahiriyatoerkmenistanunitedstatesindonesiarepublic" +
	"cookisbulgaria#2ssdsultanaatmaldivensudansouthrepubliekcyprusdemocraticvolksrepublieklaosbelgie" +
	"mainlandchinapr#1um#1jmtadsjikistan#1am#1bm#1fmitalykingdom" +
	"muscatoman#4729#2gmbkenyalatviarepublicsvietnamcuracaokingdomnetherlands#4670" +
	"tanzaniaunitedrep#1phafghanistan#1annrhodesia#1bl#1cnpeoplesrepublicofyemen" +
	"stateofpalestinephillipines#4728ethiopiatransitionalgovernment#2sur#2swzspaansguineabritishvi" +
	"fransgebiedafarsissasislamicrepiranstvincentandgrenscomorosstaterepublicnigercentraalafrikaanskeizerrijktunisiegreatbritainandnirelandunitedkingdom" +
	"#1jongwanerepublicbolvenezuela#1ao#1bo#1co#2ltumacauspecialadministrativeregionchina" +
	"republiekvietnam#1dosomalischedemocraticrepublic#1fosouthkorearepublicofislamicrepublicpakistankoninkrijknederlandenmalawirepublic" +
	"yugoslavsfrafarenissalanddevoormaligejoegoslavischerepubliekmacedonierepubliekslovenie#4604federalrepublicgermanywestgermanyrepublicoffijieasternsamoa" +
	"roemeenserepublic#1pn#1hnkinshasademocraticrepubliccongo#1bn#1cl#2eshrepublieklibanon" +
	"#3bummrepublickaapverdiefederalrepublicofnigeriafederalislamicrepubliccomorosvarrepublicserbiaunievanburmasocialistischerepubliekzuidgeorgie" +
	"fijiislandsunitedrepublicoftanganyikaandzanzibar#1pm#1hm#1iq#1omguiana#1bq" +
	"#1cmallerdoorluchtigsterepublicsanmarinosalomoneilandenwestbankgaza#1dmsuriname#1fiformerdemocratickampuchea" +
	"republictunisiaeasttimorrepublicofthephilippines#4674filipijnengemenebestformerbolivia#1plvsvanamerika" +
	"#1ircongodemrepzairekinshasafederalerepubliekjoegoslaviesomalischedemocratischerepublieksocialistrepublicofvietnamsolomonisdsunderunscr1244kosovoiraqkingdom" +
	"volksrepubliekcongorepublicofarmeniademocraticrepublicafghanistanitalyrepublieknicaragua#2stpspaansguineeuroftanzaniamainland" +
	"tanzaniamainlandunitedrepublicsocialistvolksrepubliekalbanieeirehongkongspecialadministrativeregionofthepeoplesrepublicofchinaunievanmyanmarrepubliekrepublicofkosovo#1rshungarianpeoplesrepublic" +
	"plurstateofboliviatunisia#1uk#1is#1lk#1bs#1ck#1dk" +
	"#1fkrepublicofsurinamesultanaatmuscatomansainthelenasaoedischarabie#4600#4616togoleserepublic" +
	"peoplesrepublicofmozambique#1yt#1hr#1itunionindia#1adkampucheapeoplesrepublic#1br" +
	"#1ch#2est#1dj#1et#1fjfederaldemocraticrepublicofnepalturkyyecongofreestate" +
	"sieraleonerepubliekmaltagermanydemrepofrussischefederaltongakingdomkoreademocracticpeoplesrepublicfederalrepublicduitslanddemocraticrepublicofcongo" +
	"zuidgeorgia#1yuzimbabwerhodesia#1pa#1ru#1je#1ae#1li" +
	"#1nu#1bu#1cistaatsgemeenschapvanservieenmontenegroislamicemirateofafghanistan#2ecuguineabissausaintmartinfransdeel" +
	"sintvincentendegrenadinesceylonseychellenfederalislamicrepubliccomorensarhongkongchinafederatestatesofmicronesiatheargentine#4678" +
	"burmaunionofrussischefederatiecongozairenicaraguarepublic#1wfcongobrazzavilledeutschlandfransegebiedeninzuidelijkeindischeoceaan" +
	"#420belguimtrinidadtobago#1af#1bt#1cfbahamasthezuidgeorgiaendezuidsandwicheilanden" +
	"formeryugoslavrepublicofmacedoniamoldovaformercapeverdekoninkrijksaudiarabienationofbruneitheabodeofpeaceburundikingdomnetherlandoccpalestinianterritory" +
	"stkittsnevisnetherlandsantheardmcdonaldeilandennetherlandskingdomofwallisfutunaislandsterritory#1pg#1rwarabrepublicyemenyemen" +
	"bahamaislands#1twonafhankelijkestaatwestsamoa#1kw#2lbyrepublicofsingapore#1ag#1bw" +
	"#1cgstatecomoros#2sgsmacaosar#2sycjerseychannelislandsrepubliekguineerepublicnicaragua" +
	"#4612swedenrepublichungaryrepublieksoedanvietnamfmrdemrepyemendemocratic#1pfmarshallis" +
	"#1tv#1hvperurepublic#1ax#1bv#1cd#2esp#2lux" +
	"westelijksamoanederlandsdeelsintmaartenimperialstateofiransvalbardjanmayenislandsbouveteilandsouthafrikaijsland#2sgp" +
	"kaaimaneilandendemocraticrepublicsoedanguineaecuatorialnyemenskoreacomorenislamitischebondsrepubliekrepublicofitaly#1pe" +
	"#1hu#1by#2egybelarus#2sauturkeyrepublicbruneidwallisfutuna" +
	"burkinarepubliekfijisocialistischerepubliekvietnamsomalischerepubliekbrazilheardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaan" +
	"republiekbelarusrepubliekindia#1tt#1ht#1kr#424#432bhutankingdom" +
	"#1az#1np#440#1ernoordelijkemarianaeilandenstvincentandthegrenadines#2eazlithuaniarepublic" +
	"republicofthecongoleopoldvillemalvinasfalklandislandsmaleisieyemenstfyrmacedonia#2zarsocialistischelibischarabischevolksjamahiriyyaprmainlandchina" +
	"algeriademocraticandpopularrepublicyemenrepublicknetherlandaruba#1usfaeroerislandshrvatska#431urugay" +
	"#1lc#1cc#1escentraalafrikaansekeizerrijkkyrgystantadzhikistan#4882republicofburundi" +
	"republiekderfilipijnenusminoroutlyingislandsirelandrepublicascensionentristandacunhasinthelenadutchguiana#4608socialistischerepubliekvandeunievanbirmalybie" +
	"vietnam#1tr#1kpmauritus#1lb#1nr#1bzkirgyzstan" +
	"dprk#2slvfilipijnenrepubliekformerzanzibarpembaisd#3rhzwsrilankarepublickingdomswazilandluxembourggrandduchy" +
	"federatieverepubliekbrazilie#1pysaotomeprincipedemocraticrepubliceastduitsland#1la#1ca#1gydemrepublicofthecongo" +
	"stpierreenmiquelondemocraticrepubliczairekinshasacongoverenigdemexicaansestatenserviemontenegrostatenunieazerbaijanrepublicmarshallsmainlandurtanzaniaangolapeoplesrepublic" +
	"kirgistansocialistlibischarabischejamahiriyademocratischerepubliekoosttimorascensionandtristandacunhasainthelenakosovounitednationsadministeredregionrepublicofalbaniarwandaitalianrepublic" +
	"#1tpguineapeoplesrevolutionaryrepublic#428#436#444#456maleisiefederatienamibiarepublic" +
	"#2smrnewzealandaotearoafrpolynesiatcileopoldvillerepubliccongodemocratischerepublieksudanarabrepublicegyptbyelorussischesocialistsovjetrepubliek" +
	"palestijnseterritoria#451verenigdearabischerepubliekalandseilandenethopiarepubliekmadagaskargermanyunifiedazerbaidjan" +
	"#4886#4894fedstatesofmicronesia#4826republicestlanddominicanrepublicdrrepublicmoldovaunionmyanmar" +
	"britishterritoriuminindischeoceaanamericauslibischearabischerepublieksocialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrikaalbania" +
	"lybiaturkey#1mx#4191#450franserepubliek#4887caribbeannetherlands" +
	"formerivorycoastboliviaplurstateofrepubliekzairekazakhistanlithuaniansovietsocialistrepubliccommonwealthofdominicatongagambiathe" +
	"#1uypeoplesrepublicbulgariaguatamala#1my#4192unitarystaterepublicindonesia#1aqsocialistischerepubliektsjechoslowakije" +
	"formerrepublicvietnamcookislandsuzbeksovietsocialistrepublic#2sjmgambiarepublicsyriauarfijifilipijnenrepublic" +
	"repofthecongo#4626frenchstmartinfrserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicnetherlandsantillesformer#1sz" +
	"#1uz#1kz#1jp#1mznaururepublic#1ar#448#452" +
	"#1czamericaunitedsates#1grstatevaticancityrepubliekboeroendirepublicofsierraleone#4891#2sun" +
	"#2zmbrepublicitalielibyaunitedkingdomrepubliekbosnieenherzegovinasaintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslaviafranssoedan" +
	"kofthenetherlandsintmaarten#1pslibyanarabrepublic#1wsboliviaplurinationalestaatrepublicangola#1as#2lie" +
	"ussrrussia#1gsbyelorussischessrkaaimanislandsrepubliekbotswananorthyemenrepublicczechia#4890" +
	"maldivesislandsgefedereerdestatesmicronesie#4834democraticrepublicgermanysultanaatomanstvinandgren#2xslislandscocoskeeling" +
	"oekrainsesovietsocialistrepublicvae#4624albanieverenigdearabischeemiraten#1zr#1pr#1sx" +
	"britsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#1tz#1idkyrghyzstan#1mtkingdomspain#1at" +
	"#1nzswanamibia#1cxcongorepbrazzaville#1dz#1gpburkinafasouppervoltamacauchinapeoplesrepublic" +
	"#2shnkingdomofthenetherlandsthechinataiwanprovinceofleopoldstadrepubliccongoportugueserepublic#2sdnbonairesinteustatiusensaba#4833" +
	"commonwealthaustraliakyrgyzstanpuertoricousoegandaunieserviemontenegronowmyanmarburmaturksencaicosmorroco" +
	"unitedrepoftanzania#1re#1sy#1ie#1ky#1vudjiboutitransjordan" +
	"#1mu#4180#4196paraguay#1au#1ly#1ne#1cy" +
	"republicofthegambia#1dy#1ee#1gq#4156moldoviansovietsocialistrepublicunitedrepublicoftanzaniademocratischerepubliekcongo" +
	"#2sommarshallisdscentralafricanrpanamarwandarepublic#2xonarubaknetherlandmicronesiafederalestaten" +
	"#4832republickeniavietnamrepublicof#2spmvatikaanfrankrijkkampuchiasteustatiusandsababonaire" +
	"russischefedkampucheacambodiarepublicofmontenegro#4694hongkongspecialadministrativeregionterritoryguamgreecegermandemocraticrepubliceastgermany" +
	"faroer#1svmacaochinaprzanzibarsultanate#1mvsouthjemen#1cvdemocraticrepublicduitsland" +
	"hashemitischkoninkrijkjordaniekanada#4831cambodiakingdomkirgizstan#2zafnoordvietnamrepublicofmoldova" +
	"congorepofkirghizstanmacaospecialadministrativeregionrepublicequatoriaalguinea#1zwfaroes#1pw#1tg" +
	"#1kg#1mw#1aw#1ng#1cw#2lvaformeriran#1eg" +
	"#1gwheardmcdonaldislandsaukiribatiyemenpdrsouthadendemocraticrepublicsudanstaatbruneidarussalamvsmaagdeneilandenformernoordvietnam" +
	"hungarynethelandstadzjiekiekleinepacifischeeilandenvandeverenigdestaten#2zwedemocraticrepublictimorlestenigeriasaintchristopherandnevis" +
	"armenia#1st#1tf#2lbn#1mp#1lv#1nfkoninkrijksaoediarabie" +
	"#1gtfederalpeoplesrepublicofyugoslaviazairesouthafricabrazilfederativerepublickinshasademocraticrepublicofthecongobezetpalestijnsegebiedencocosislands" +
	"noordelijkemarianen#2xnscolumbiarepublickingdomofthenetherlandsseychellespeoplesrepublicromaniarepublicecuadorspecialeadministratieveregiomacao" +
	"brazzavillerepubliccongo#1su#2lao#1kewitrussischesocialistischesovjetrepubliek#1mq#4184#1lu" +
	"#1nafijirepublic#1cukaapverdieverenigdestatenvanvenezuela#1gu#4152#2lso" +
	"#4144formersyriaturkmeenserepublicchristmasisland#4860malayasia1999kosovoinaccordancewithunsecuritycouncilresolution1244eswatini" +
	"islamicrepublicofthegambia#4690leichtensteinafghanistankingdomoutermongoliaaustria#1pt#1rh" +
	"#1srbyelorussianssrfransezuidelijketerritoria#1td#1mrascensiontristandacunhasainthelena#1lt#1cr" +
	"#2ethnetherlandsthebolivariaanserepubliekvenezuelasintmaartenhongkongchinaspecialadministrativeregionphilippineislandsjordanieliechstenstein" +
	"belau#1xkmarshallislands#1ssrepubliekdermaledivensaintvincentgrenadines#1tcbeninrepublic" +
	"formermalaya#1ms#1ls#1ncchinamacausar#1cs#1ecdemocratischerepubliekduitsland" +
	"#4178#2scg#4862#4818swissconfederationpeoplesrepublicbangladeshunionofmyanmarrepublicbrazilie" +
	"kingdomoftunisialeopoldvillerepubliekcongomicronesiafsarmeniebiotvorstendomliechtenstein#1ilnoordsoedan" +
	"saotomep#1mlcotedivoreseparatecustomsterritoryoftaiwanpenghukinmenandmatsu#1lrdomtomfrance#1el#1gh" +
	"marshalleilandenrepublic#1frformerdemocraticrepublicofthecongovietnamdemocraticrepubliclativafederalrepublicofgermanywestgermanypalaurepubliekoosterserepublicuruguay" +
	"republicdahomeystaatsgemeenschapservieenmontenegrofrenchcameroonsamerikaverenigdestates#1zmpuertoricocommonwealth#1im#1mm" +
	"#4188islamitischerepubliekiranserbiarepublicstkittsennevis#1giegermany#4140#2sle" +
	"sfrofyugoslaviaformerisrealrepublickiribatirepublicmauritiusbonairesainteustatiussaba#4800stateisraelswazilandkingdom" +
	"#2swemainlandunitedrepublictanzaniarepublicsouthafricasouthvietnamrepublicnetherlandsguianakingdomeswatinijordanhashemitekingdommalaysia" +
	"iranislamicrepublic#1snkingdomlibya#1in#1knfransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuelatsjechoslowaaksesocialistischerepubliek" +
	"#1mn#1nl#2cogfmrzanzibarandpembaisd#1gnyugoslaviafrserbiamontenegrodemrepofsaotomeandprinciperepublickosova" +
	"republicpalauboliviarepublic#2xla#2jamformertheformeryugoslavrepublicofmacedoniasolomoneilandensenegalrepublicpeoplesrepublickampuchea" +
	"portuguesewestafricamarokko#1ro#1sorepublicofsanmarino#1toislamicrepublicgambia#1io" +
	"#1mo#1no#2codrepublicofindonesiaunitarystatesintmaartendutchpart#2jpn#2xkxbritishguyana" +
	"syrischerepubliekarabrepegyptalgeriemicronesiafederalstatromanianpeoplesrepubliccameroonrepubliccongopeoplesrepublicof#1sl" +
	"#1tn#1vn#1mh#2cheunievanzuidafrika#1eh#1glrepkorea" +
	"#2slbmaldiveislandsitaliaanserepubliekverenigdearabemiratenkingdomofhungary#4807verenigdestatesverafgelegeneilandjesmyanmarunion" +
	"unitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissasfransdeelsaintmartin#1za#1qa#1sm" +
	"#1tm#2cub#1km#1vikorearepofwestelijkejordaanoevergazastrook#1ni#4112" +
	"iranimperialstate#1gmafarsissasfrenchterritoryformercambodiaformerjugoslaviebosniaandherz#4804peoplesrepublicofangola" +
	"#2xwbsouthernyementunesischerepubliekrepubliekvancaboverdedemocratischerepubliektimorlestelaosdemocratischevolksrepublieksaintkittsnevitsargentina" +
	"ijslandserepublicstateofkuwaitformersovietunion#1sj#1tlkingdomitalyhongkongchinareunion" +
	"#1nh#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden#1gbvolksrepubliekmongoliefederationnigeriabhoetan" +
	"kirgizistanspecialeadministratieveregiomacaumaldivenrepublicarabrepublicofegyptmaledivenkoninkrijkhongarijesloveniarepublic#1sk" +
	"tokelauislands#1tklesothokingdomformerdemocraticrepublicvietnampeoplesrepubliccongo#1mk#2lkacocoskeelingislands" +
	"#2qatformeroppervolta#4170onafhankelijkestaatvansamoamalagasymadagascarnetherlandskingdomoftheformerzuidvietnamformeryugoslavrepublicmacedonia" +
	"gazastrookwestelijkejordaanoever#4810republiekdjiboutialgeriastaatvietnamgermanyformerfederalrepublicmaurituisfederalrepublicyugoslavia" +
	"netherlandskingdom#2cymmadagaskarrepublicofguatemalavorstendommonaco#1sh#1tj#1kh" +
	"#1mdgazastripwestbankturkyiesaintchristophernevisfederatietransjordanhashemitekingdomdemocraticfederalrepublicofnepalwesternsamoaindependentstateunionburma" +
	"republiekpanama#1silibyanarabjamahiriyaeastgermanygermandemocraticrepublicmontenegrorepublicsouthsudan#1ve#1ki" +
	"#1meuppervoltanauru#2can#2eri#4116#1ga#4148" +
	"drccongorepublicsloveniastatepalestin#2jorformerukrainianssrsahrawiarabdemocraticrepublicrepublicmadagascardominikaanserepubliek" +
	"staatlibielaodemocratischevolksrepubliekargentinesthelenaascensionentristandacunhasurinamdutchguianagemenebestderfilipijnenrepublicofliberiamalagasy" +
	"#1thsaintmaartensaintmartinserviemontenegrostaatsgemeenschap#1vdbirmaunieunievanburma#1mfhungarypeoplesrepublic" +
	"republicturkey#1gfformerdahomeybonairesteustatiusandsabatrinidadentobagoyemenpeoplesrepublicgrotelibischarabischesocialistischevolksjamahiriyya#2cyp" +
	"#1sg#1vg#1mg#2chngefedereerdestatenvanmicronesie#2coliraqrepublic#1gg" +
	"micronesiafederalestatenvan#4166#4174vanuaturepublicnoordelijkemarianeneilandenfaroereilanden#2xnbstomeprin" +
	"congothedemocraticrepublicofthezambiarepublicofindonesiaverarabischeemiratenpeoplesdemocraticrepublicalgeriaformerbyelorussiansovietsocialistrepublicsaudischarabierepublicofnauru" +
	"uraguayislrepofiranrepublicwitrusland#1sdkyrgzstanunitedstatesvenezuelasouthernrhodesia#2com" +
	"friendlyislandssinthelenaascensionentristandacunha#1gd#4175burkinafassorepublicslowakijekingdomnepalswitzerland" +
	"formerdemocraticyemenrepublicofsrilankaguinearepubliclpdrfryugoslaviagreatbritainmacaospecialadministrativeregionchinahasjemitischekoninkrijkjordanie" +
	"kingdomofbhutanprovincechinataiwanchadverenigdestatenverafgelegeneilandjes#1sebailiwickguernsey#1vamaskateoman" +
	"#1ma#2chllibischarabischerepubliek#2eue#1geknetherlandsaintmaartenrepublicsloveniestbarths" +
	"usvirginischinapeoplesrepublicmacauformervenezuelaamerikaverenigdestatenempireofethiopiafrancesaintmartinsthelenaascensionandtristandacunhafederalrepublicofcameroon" +
	"#1sbargentinieunderunitednationssecuritycouncilresolution1244kosovorepublickirgizie#2cckbrazilfederalrepublickoreadprkmainlandchinapeoplesrepublic" +
	"republicofthemarshallislandssvalbardandjanmayeniskingdomofafghanistansvalbardandjanmayen#2jeyfrygilberteilandenkosovounderunscr1244" +
	"sadrkingdomofbulgariasouthgeorgie#2cxrmicronesia#1scvietnamfmrrep#1vc" +
	"#1mcstaatqatarczechia#4162republicabolivarianadevenezuelarepubliektunesieverenigdestatenkleineafgelegeneilandendominionofceylon" +
	"volksrepubliekangolanorthrhodesiasaintvincentfrenchsouthernantarcticterritoryfrarepubliekgambiaholyseevaticancitycongodrunitedkingdomgreatbritainnorthernireland" +
	"formerserbiaandmontenegrocaribiannetherlandslibischarabischejamahiriyakirghizsovietsocialistrepublicnaoeronorthernmarianaislandscommonwealthrepublicofmauritiusrepublickosovo" +
	"albaniarepublicunitedstatesusaafarsenissasfransgebiedfalklandis#3nhvuguyanacooperatieverepublicpeoplesrepublicofalbaniafrenchterritoryafarsissas" +
	"saintkittsennevissouthadenyemenpdr#1sa#2civkyrgistan#2cafczechiaczechrepublicvenezuelarepublicof" +
	"southrhodesiewestgermanyvolksrepubliekchinaspecialeadministratieveregiomacaumalagasischerepubliekrepublicsouthafrikabyelorussischesocialistischesovjetrepubliekethiopiaincludingeritreajugoslavia" +
	"srilankaceylonkeizerrijkethiopiesovietuniontanzaniaverenigderepubliekportuguesetimorformercongobrazzavillepeoplesrepublichungaryhaiti" +
	"formerserbiamontenegrovaticanrepublicegyptedemocraticandpeoplesrepublicofalgeriaukraine#2cuwrepublicofnaoerogreatbritainandnorthernirelandunitedkingdom" +
	"iranislamicrepublicofrepubliektanganyikauspuertoricostmartinsintmaartenunitedarabeastdrdominicanrepublickyrghzrepublicrepublictunesie" +
	"sintmaartenkingdomofthenetherlands#2xaukingdomofmoroccostatenunieserviemontenegrostkittsandnevisfederationterritoryafarsissasrepubliekturkijeunitedkingdomofgreatbritainandnireland" +
	"southgeorgiafederalstatmicronesiabahrainkingdommicronesieverenigderepubliekkameroen#3zrcdwitruslandrepublickorea" +
	"frenchguyanalatviansovietsocialistrepublicaregyptrepublicofbulgariasaintmaartendutchpartesthoniavenezuelabolivarianrepublicmeestserenerepublicsanmarino" +
	"perunorthrhodesieboliviaplurinationalstateofirofiranrepubliekservieazerbeidjanprchinaleopoldvillerepublicofthecongo" +
	"cookisdsceylonsrilankavirginislandsunitedstatesrepublicivoorkustplurstateboliviaformerverenigdearabischerepublieknetherlandssultanatemaldiveislands" +
	"elsalvadorpalestinestatesainthelenaanddependenciesrepublicoflatviasabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundidemocraticrepublickorea" +
	"unitedstatesofvenezuelabrazilunitedstatesislamicovergangsstaatafghanistansouthrhodesiazuidgeorgieendezuidsandwicheilandenjugoslavievolksdemocratischerepublickorearepublicvanuatu" +
	"spaansestaatinaccordancewithunsecuritycouncilresolution12441999kosovorepublichaitiamericaunitedstatesstatepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestatenfrsouthantarcticterritory" +
	"republicpanamapalausudanupto2011republictsjaadrepublicofyemendominicanrepublicdemocraticrepublicdominionoffijiphilippinesrepublic" +
	"demrepofkoreasocialistrepublicunieburmaspanishsaharapalestijnsegebiedenkorearepublicstatecambodiaplurinationalstateboliviarepublieksierraleone" +
	"republicijslandbirmamyanmardemocraticrepublicofkoreaislamicemirateafghanistansthelenadependencieskingdomofsiamazerbajdsjandroc" +
	"rwandeserepubliekverenigdestateskleineverafgelegenislandsfranssomalilandformerwitrussischesovietsocialistrepublicverenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdomrepublicofpoland" +
	"koninkrijkroemenieformerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkongvaticaansestaatcrotiausofamericamacedonianorthmacedonia" +
	"noordelijkemarianenislandssultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroensintmaartennederlandsdeellibischearabischerepublicrepublieklitouwenduitslandbondsrepubliek" +
	"noordmacedoniepeoplesrepublicofkoreasoevereinedemocraticrepublicfijifrenchsouthernandantarcticterritoriesruslandkoninkrijkvansaoediarabievjrmacedonierepublicsudan" +
	"specialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliekunitedstatesminoroutlyingislandsstvincentengrenadinesbesislandsformercongoleopoldville" +
	"chinapeoplesrepublicfederatievannigeriakyrgyzrepmacedonieegypteverenigdearabischerepubliekeritreafrenchafarsandissasfrsouthernterritory" +
	"frenchsouthernantarcticterritorybosniaandherzegovinaformerservieenmontenegromalagasyrepublicfederationofmalayavolksrepubliekhongarijebarbadosyemensouth" +
	"yugoslaviaserbiaandmontenegrooostelijkerepubliekuruguayrussianfedantiguaheardendemcdonaldeilandenkoninkrijkgriekenlandoccupiedpalestinianterritoryrepubliekegypte" +
	"saintchristopherennevisfederatietahitifrenchpolynesiahungarykingdomtaiwanchinaequatorialguinearepublictogoleserepubliek#4332algerijnsedemocraticvolksrepubliek" +
	"stluciaphillippinerepublicrepubliektsjechierepublicchadvirginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguayrepubliekletland" +
	"russianfederationsaintmartinfrancenigerrepublicrepublicalbanierepublicbulgariaethiopiaformercentralafricanempirehongaarserepubliek" +
	"noordelijkemarianengemenebesturuguayportugeeswestafrikasvalbardjanmayenbritsguianapeoplesdemrepyemenrepublicofsouthvietnamdrvn" +
	"gemenebestnoordelijkemarianentrucialstatesfransterritoriumvoorafarsissasdomrepgermanfederalrepubliccongodrcvaticanstatezimbabwerepublic" +
	"frgcongobrazzkeelingeilandencocoseilandenfrsouthernterritories#2xqcrepublicofcolombia#4334libyanrepublic" +
	"tuvaluvietnamrepublicfaroeislandsoostelijkerepublicuruguaysinteustatiusandsababonaire#2vnmbyelorussiatukey" +
	"kingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliekmacedoniaoezbekiekoreanoordislamitischefederalerepubliekdercomorenparaguayrepublic" +
	"slovaakserepublictadjikistanhendersonducieoenoislandspitcairnrbvenezuelarepubliccolombiavolksrepubliekbeninrepbolvenezuelaunitarystateoftherepublicofindonesia" +
	"unionofthecomoroskoninkrijkthailandunitedstatesofindonesiarepublicnmacedoniaverstatenvanamerika#4320#4336taiwanprovince" +
	"unionsouthafrica#4316bahamasgemenebest#4344stchristoffelnevisbrazzavillecongorepublictsjadsaotomeprincipe" +
	"elsalvadorrepublickingdomofeswatinisaintvingrenadineskoninkrijkbahreinrepublicalbaniabritishsolomonislandsethiopiefederationmalaysia" +
	"stateofthevaticancityrepublicofczechiaantarcticasouthvietnamgroothertogdomluxemburgsouthtomeprincipefaeroesstmartinfrance" +
	"britsegebiedenindeindischeoceaanfederationofmalaysiasultanateofzanzibarnyasalandstchristopherennevisfederatieanddomtomfrancegaboenverenigdearabischerepublicegypte" +
	"sovietsocialistrepublicsunion#2vengibralterethiopiafdrrepubliccolumbiacomorosislandsfaeroermaagdeneilanden" +
	"meestserenerepublieksanmarinorepublicofbeninsrvfederalvolksrepubliekjoegoslavierepubliekoosttimorsaudiaarabiazairekinshasacongodemrepsyrianarabrepbulic" +
	"kampucheaformercongodemocraticrepublicofcomoresportugeserepublicrepublicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire" +
	"#2vdrdemocraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnamhongkongsarchinazuidkoreastchristopherandnevisfederationmuscatenoman" +
	"peoplesrepublicmacaochinalibyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia#4324elpenbeenkust#4308#4312" +
	"#4340dutchantillesbulgariarepublicrepubliekturkiyeverenigdearabischerepublicservieenmontenegrostaatsgemeenschapguatemalarepublic#2cpv" +
	"spitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuelademocraticrepublicvietnamchinapeoplesrepublicmacaotrinidadsouthgeorgiasouthsandwichislands" +
	"staatvaticaanstad#2crirepubliekcongorbvvenezuelarepublicofkiribatirepcongomocambique#2hnd" +
	"koreademrepnbahreinrepubliekbolivialitouwenrepublicturkmenistan#2virgrotelibischarabischesocialistvolksjamahiriyyarepublicofsurinam" +
	"sovereigndemocraticrepublicfijizwitserseconfederatieformermacedoniafrenchsouthernandantarcticterritoriesfrarepbrazzavillecongo#2cmrczeckrepublicdemocratischevolksrepubliekethiopie" +
	"stchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonielibyastatekoninkrijkeswatinipapuaandnewguineamicronesiegefedereerdestatespalestijnsgebiedrepublieksingapore" +
	"myanmarbirmasaintmaartenstmartinunarabemiratesstateofpapuanewguineaportugueseguinearepubliekvandemaledivenrevolutionairevolksrepubliekguineelebanon" +
	"democraticrepublicsaotomeprinciperepublicburundicomorenislamicfederalrepubliccostaricarepublicfsm#2vutunitedmexicanstatesrepublicofbosniaandherzegovina" +
	"venezuelarepbol#4328belgischkongoformerkampucheauzbekistanrepublicrepubliekangoladenmarkkingdomformersurinam" +
	"tanganyikatanzaniafedmicronesiabahamasislandsbelizethevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliekfederalrepublicbrazilie" +
	"oekraiensesocialistischesovjetrepubliekmarshallislandsrepublicstatesolomonislandssultanatemuscatomancollectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfijioccupiedpalestinianterritoryincleastjerusalem" +
	"formerwestsamoanorthamerikaverenigdestatestsjechoslowaaksefederalrepublicbelarusrepublicdemocratischjemenkoninkrijktongakaapverdischeeilandencommonwealthdominica" +
	"belorussiansovietsocialistrepublicpuertoricospanishstaterepublichongarijejapanformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen" +
	"#2atgfederalrepublicofsomalianauruislandkleinepacifischeislandsverenigdestatesbondsrepubliekrepublicsingaporecambodiastaterepubliekzuidsoedan" +
	"islamitischebondsrepubliekdercomorenplurinationalestaatboliviademocraticfederalyugoslaviarepublicvietnamcomorosdprkoreaislamicrepublicofmauritaniaafghanistantransitionalislamicstate" +
	"#2atfdemocraticrepublicofthesudangaboneserepubliekchinaprhongkongdemocratischerepublieksoedanmicronesiafederatedstatesunievanmyanmarcongorepubliek" +
	"solomonis#2vctrepublicindonesiefederalrepublicjoegoslavieunitedkingdomlibyayemenadennegarabruneidarussalammicronesiegefedereerdestaten" +
	"falklandssintmaartenkofthenetherland#4300ethiopiafederaldemocraticrepublicformerunionofsouthafrica#4348#2atavalleysandorraprincipality" +
	"syemenukraniazuidsudankoninkrijkmarokko#2hvokeelingislandscocoskinshasacongocaymans" +
	"argentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublicrepublicofchaddemocraticfederalrepublicnepaliriranrepublicofzambiarepubliekkirgizie" +
	"zambiarepubliccomorenfederaleislamitischerepubliek#2andmanislandsrepublicsoedanyslandjemenitischearabischerepubliekimperialstateiran" +
	"peoplesrepublichongkongchinaformerduitsedemocraticrepublicserbiaindiauniontaiwanchn#4540peoplesrepublicchinamacaospecialadministrativeregionirafghanistan" +
	"vietnamformerdemocraticrepublic#4398formerunitedrepubliccameroonfrenchsaintmartinfidjifederalrepublicbrazilunitedstatesamerica#2hti" +
	"formercentraalafrikaanskeizerrijkformercambodjaprincipalityofthevalleysofandorrabovenvoltaformerduitsedemocratischerepubliek#2cskcongodemocratischerepubliekunitedstatesbrazil" +
	"republicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislandshautevoltarepublicofcyprus#4574bosniaandherzegovinarepublicunitedkingdomoflibya" +
	"repofkosovohrvatskacroatialocalname#4304chechrepublic#2asmmaneilandwesternsaharabechuanalandprotectorate" +
	"republieknaurusocialistfederalrepublicofyugoslaviakingdomofitalykoninkrijkafghanistaniranpersiaturkserepublicformerphilippinerepublicliberiarepublic" +
	"maldivischeeilandenincleritreaethiopiaperziedemocraticpopularrepublicalgeriasintpierreenmiquelongreecekingdomkinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilanden" +
	"philippinecommonwealthcoalitiongovernmentdemocratickampuchea#2czephilippines#4212grenadaletlandkingdomtonga" +
	"ecuadortsjechoslovakijepalestiniannationalauthoritykingdomdenmarkfrenchpartsaintmartinpeoplesrepublicofkampucheaafarissalanddenmark" +
	"eqguineaslovakiatanganyikaenzanzibarfederatiemaleisiethailandsaotomeeprincipedrvsovereigndemocraticrepublicoffiji" +
	"curacaogriekenlandgeorgiefederatiesaintkittsnevisuzbekhistanmaldivensultanaat#4226maltarepublic" +
	"yemenarabrepublicghanarepublicrepublicofvenezuelarepublicverenigdestatesindonesie#4570ijslandserepubliekformerfederationofmalayaminoroutlyingislandsus" +
	"formerturkeysocialistischerepubliekroemeniefrsouthantarcticterr#4392congodemocraticrepubliczairekinshasamalakkakorearepublicsouthfederatiemalakka" +
	"#2hkgchiliformerbirmarepublicsierraleoneeritreastatephilippinerepublicformerczechoslovakiajemen" +
	"mongoliapeoplesrepublicunitedarabemirateformerunitedrepublicofcameroonkazakhsovietsocialistrepublicrepubliekvandemarshalleilandenlaospeopledemocraticrepublicrepublicunitedstatesindonesiamutawakkilitekingdomyemen" +
	"tanzaniatanganyika#4288nederlandsguyanafsmicronesia#4548tsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesia" +
	"tanganyikaandzanzibarunitedrepublicrepublicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczaire#2ausbirkinafasosocialistpeopleslibyanarabjamahiriyayugoslavia" +
	"zanzibarbondsrepubliekduitslandsolomonislandsstate#4239malvinasfalklandeilandennorthernmarianascommonwealthrepublicofguineafilipijnserepubliek" +
	"mauretaniaroumaniarepubliekzimbabwenethantnepalfederaldemocraticrepublic#3ydyeislamicrepofiranvenezuelarepbolivarianade" +
	"azerbajdzjanrepubliccostaricarepublicofuppervoltapalestinestateofrepublictanganyikasaudiarabiakingdomrepubliekvanuatuuniebirma" +
	"southadenyemenpeoplesdemocraticrepublicgeorgiaddrindependentstateofpapuanewguinea#4214ruanda#4222#4238" +
	"#2hmdpeoplessocialistrepublicofalbania#2vatformerunitedarabrepublicsocialistsovjetrepubliekenunierepublicrwandavirginislandsbritishkingdomofdenmark" +
	"republicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijkhashemitekingdomtransjordan#2afirepubliccubatanganyikaformerbyelorussianssr" +
	"kingdomnetherlandscuracaouniecomorenformercameroonhellenicrepublickingdomofgreecethedemocraticrepublicofthecongoyemenarfransguyana" +
	"ethiopiapeoplesdemocraticrepublicrepubliekkazachstanmongoliarepubliclithuaniarepubliekgeorgieangolarepublicrepublicofgreeceturkiye" +
	"gibraltarethiopianempireturkijerepubliekoegandaislamitischerepubliekpakistanpersiairanbritsgebiedindeindischeoceaanvietnamsocialistrepublic" +
	"#2abwverenigdestatenvannoordamerika#2afgdemocraticvolksrepubliekalgerijereunionislandgemenebestvanpuertoricocommonwealthofthenorthernmarianaislandscameroonunitedrepublic" +
	"fmrdemyemenphilipinesindependentstatesamoamauretaniecentralafricanempirekoreanorthlaopeoplesdemrepalandautonomousprovince" +
	"khmerrepublicpalauislandsnigerrepubliekarmenierepublicofcotedivoirebrazzavilleformercongoindependentandsovereignrepublicofkiribati#2aut" +
	"maldiveislandssultanatekalaallitnunaatburkinofasorepublicofecuadorsultanateofthemaldiveislands#4218palestinianadminareasrepublicaustria" +
	"azerbeidsjanislandsmansaintkittsnevis#4562#4578lareunionmozambiquepeoplesrepublicmalta" +
	"aotearoanieuwzeelandmozambiquerepublicdemocraticyemenkazachiesyrianarabrepublicrepublicguatemala#2azestateoferitrea" +
	"zanzibarpeoplesrepublicislamicrepublicmauritanie#2alarepubliekportugallibaneserepublicsaintvincentandthegrenadinesservieenmontenegroyemenarabrepublicyemen" +
	"commonwealthbahamasbangladeshrepublictrinidadtobagoportugeestimormiddenafrikaanserepublicvolksrepubliekalbanie#3aidjmongolie" +
	"republicirelandswiterlandunitedkingdomofgreatbritainabodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic#2antrepubliczimbabwe" +
	"bjelorussischessrunitedarabicemirates#4248formerlibyanarabjamahiriya#4280stpierremiquelonbuthanlibyanaj" +
	"guineaconakrygemenebestaustralie#4516sierreleoneislamitischerepubliekgambiaalbanesevolksrepubliekcomorenkingdombelgium" +
	"drciranislandsrepublicfalklandislandsmalvinassomaliafederalrepublicrepublicofkyrgyzstantsjechierepublicofnorthmacedoniamicronesiafedstatesof" +
	"sintvincent#4231turkscaicoseilandenrepublicmozambiquesaotome#3anhharabrepublicsyriafryserbiamontenegro" +
	"socialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarinobangladesjlaospdrpeoplesrepublicmainlandchinarepublicoffrancekirgizia" +
	"republickirgistan#2mac#4492islamicrepublicirannouvellecaledonie#2albsaintmaartenfransdeel#4230" +
	"peoplesrepublicchinadrcongodominicaanserep#4566moldaviansovietsocialistrepublicsudandemocraticrepublicrepofmoldovarepublicofcaboverde" +
	"stchristophernevisfederationislamicrepublicmauritania#2aianepaldemocraticfederalrepublicsamoaindependentstate#4233chilevanuatu" +
	"chinataiwanprovincepeoplesdemocraticrepublicethiopiapapaunewguineamartiniquekeelingeilandenbjelorussieantiguaandbarbboetan" +
	"koninkrijknoorwegenswazliandfalklandislandsislasmalvinasliberia#2tjk#4232yemenpeoplesdemocraticrepublicsouthadenfrenchterritoryoftheafarsandtheissas" +
	"#4292taiwanprovinceofchinarepublicivorycoastroemeensesocialistischerepubliek#4512lesothorepublicofkazakhstansolomonseilanden" +
	"channelislandsguernseymicronesiefederalstates#2mafrepublicelsalvadorunitedstatesofbrazilcotedivoireivorycoastsocialistethiopiaboliviamultinationalestaat" +
	"presecessionsudanrepubliekierlandpolandrepublic#2frapeoplesrepubliczanzibarrepyemenfransguianaargentijnserepublic" +
	"democratischerepubliekvancongodemocratischfederatiefjoegoslaviewesternsamoasamoa#4404kirgiziesvg#4496#2hrv" +
	"#4234#4246republiekindonesienorthkorearepubliekguatemalafijieilandenrepubliekcooperatieverepublicguyanademocratischevolksrepubliekjemen" +
	"gautemalarepublicirakegyptarabrepofrepskoreakoninkrijklibieheardisland#4499stateofvietnam" +
	"republiekhondurassaintmaartenkingdomnetherlandsfrenchpartstmartinstatevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistanterritoryoftheafarsandissasczechrepublic" +
	"#2mwirepofkoreataafvenezuelarepublicabolivariana#4418republicjemenrepubliekbeninukgreatbritainnorthernireland" +
	"#2mli#4498commonwealthphilippinescambodiakampucheastvincentendegrenadinensierraleonerepublic#2tgoburmaunionofmyanmar" +
	"#4296mansalomonislands#2omnierserepubliekchinamainlandliechtenstienvaticancitystateholysee" +
	"zairecongodemocraticrepublicofterritoryamericansamoakyrgyzstanrepublicfederalstatesofmicronesiaicelandrepublic#2tuniranempire#2ton" +
	"republiekitaliebritishhondurasmauritiusislamitischerepubliekafghanistansovietrussiamalvinenpapuanguineasrilanka" +
	"pakistanislamicrepublicvolksrepubliekpolencssrkaapverdischeislandsicelandlichtenstein#4400slovenianrepublic" +
	"tokelaueilandenafghanistanislamicstateformersouthyemenkosovounderunitednationssecuritycouncilresolution1244#4242unitedrepublictanganyikazanzibarnorfolkislandsbosniehercegovina" +
	"zuidafrikarepubliekoostenrijkrepubliekburundiafarsendeissasgebiedpalestijnsebevrijdingsorganisatierepublictogocaymanismicronesiafederal" +
	"chinauruguayeasternrepublicexcludeseritreaethiopiakinmenmatsuseparatecustomsterritorytaiwanpenghudominikaanserepublickoninkrijkdernederlandenvietnamstatesolomons" +
	"formerddrrepublicofpalausudanuntil2011unitedrepubliccameroonformerfederalrepublicgermanydemrepcongoheardeilandenmcdonaldeilandenrepubliekderunievanmyanmar" +
	"yugoslaviasocialistfederalrepublicsaintchristopherennevis#2tlstsjechischeenslowaaksefederalerepubliekmalidemocratischkampucheazuidvietnammalvinas" +
	"afarsissasterritoryivoorkustazerbajanpalestinianauthorityadministeredterritory#2argdemocracticpeoplesrepublicofkoreaindependentstatepapuanewguinea#2mhl" +
	"republicoftunisiatsjechischeslowaaksefederalrepublictimorlorosaeliechtensteinsvalbardeilandenrepubliektsjaadpersiaeswatiniswaziland" +
	"formerzanzibarrwandeserepublicyemendemsaintkittsnevisfederatieformerjoegoslavischerepublicmacedonierepublicofserbia#2fjinoordrhodesie" +
	"unitedrepublictanzaniamalvinasislandsfalklandislandsangolasouthgeorgiazuidelijkesandwicheilandenrepublicofdahomeysaotomeandprterritoryofamericansamoaformercongoleopoldstad" +
	"unitedstatesofamericarepubliekugandazuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampucheaformerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublicierlandbritishguiana" +
	"micronesiafedstatstmartinfrenchpartuniedersocialistischesovjetrepubliekenrepubliekmauritiussaotomeyprincipe#2arefranceanddomtomalgeriademocraticpeoplesrepublic" +
	"grootbrittannieduitsedemocratischerepubliekfalklandeilandenmalvinas#2tmphongkongsarstkittsnevisfederationrepublicsurinamunitedstatesindonesia" +
	"hasjemitischkoninkrijkjordanie#2tcdvanuatarepublicofperustatenepalrepublicboeroendisouthernyemenpeoplesrepublicdjiboeti" +
	"faeroeisds#2mda#4410staatsgemeenschapserviemontenegrojugoslavieformersamoaonafhankelijkestaatchinaprmainland#2hun" +
	"afghanistanirrepubliccongothegambia#2vgbfrenchrepublicsocialistrepublicroemenieverenigdestatesvenezuelaabessinie" +
	"romaniakingdomkroatieyugoslaviaserbiamontenegrocaymanislandsstmartinfransdeeldutchguianasurinamtanganyikazanzibarverenigderepublic#2mar" +
	"frserbiamontenegroserbiarepubliekalbaniekoninkrijkswazilandomankoninkrijkegyptenorwaykingdomvolksrepubliekkongoarubakingdomnetherlands" +
	"bezettepalestijnsegebiedenvoormaligjoegoslavieargentinerepublicgermanyeastlebaneserepublicnorthsanayemenarabrepublicmadagascarmalagasyunievanservieenmontenegro" +
	"gemenebestderbahamasmayottegermanynigeriafederalrepublictunisianrepublicaland#4408noordmarianen" +
	"syrianarabreppeoplesdemocraticrepublicofyemenuppervoltarepublic#2tcadominicanrepuarsyriarussianfederalformerrepublicofsouthvietnam" +
	"stateofthesolomonislandsrepubliekfijieilandenkingdomlesothoburmacroatiaformerdemocraticrepublicofvietnamtransitionalislamicstateofafghanistanturkiyeturkey" +
	"verenigdestatenvanbrazilievaticaanstadalgeriapeoplesdemocraticrepublicsouthyemenubangisharicooperatieverepubliekguyanagemenebestbahamasrepublicofthefijiislands" +
	"gdrformerrepublicafghanistankoreazuideastsamoaformersouthernyemen#2frofederalerepublieksomalievietnamsouth" +
	"arabischerepubliekegyptemostserenerepublicofsanmarino#4414#4466#4478territorypapuanewguineanetherlandsantillessaintmaarten" +
	"thekingdomofthenetherlandsrepubliekcongobrazzavillecongorepublicbrazzavilleyugoslavsocialistfederalrepublicoubanguichariguernseybailiwickstatekuwaittanzinia" +
	"siamkingdomcollectivitysaintmartintimorlesteeasttimor#2fin#4417sudan#2mltniue" +
	"#2agosovietunionrussiakingdomoftongaspanishguineabermudasrepubliekkroatiefransezuidelijkeantarctischegebiedensocialistischesovjetrepubliekenunie" +
	"macedonievoormaligejoegoslavischerepubliekcongorepublicofthelaopeoplesdrliechtensteinprincipalitygermanyfmrfedreprepubliekmoldovarepublicofcameroon#2mdg" +
	"natievanbruneideverblijfplaatsvandevrede#4484nkoreademreppeoplesrepofchinakoninkrijkirakverenigderepubliekvantanganyikaenzanzibartanganyikaandzanzibarrepubliekparaguay" +
	"stbarthelemy#4784soedanindiayugoslaviafederalrepublicofduitsedemocraticrepublic#2armkingdomsaudiarabia" +
	"korearepubliekmalirepublicsolomonislandsindonesiahungaryrepublicverkonsouthgeorgiesouthsandwicheilandenlandsaintmaarten" +
	"democraticrepublicoftimorlestedutchpartsintmaartenwgermanystvincentfrafrenchnewcaledoniarepublicoffinlandafghanistandemocraticrepublicsanayemenarabrepublicnorth" +
	"philippijnenpeoplesrepublicofhungaryegyptunitedarabrepublicuntiedstatesislandsrepublicirangaboneserepublickingdomthailand#4462" +
	"#4474republicofthenigersgeoandtheiskoninkrijklesothocyprusrepubliccongobrzcapeverdeiskosova" +
	"bolivrepublicvenezuelabritishmaagdenislandsbouvettimorlestemacaochinapeoplesrepublicrepublicestoniayemennorthwestbankandgazastrip" +
	"fyromnorthmacedoniamacedonia#2mozbritsesalomonseilandenrussiansovietfederativesocialistrepublicukraindemrepofcongorepubliekperukoreareps" +
	"#2musamerikaansemaagdeneilandenrepubliekkaapverdie#4480tajiksovietsocialistrepublicbahrainstatesaintmaartenknetherlandrepubliczambia" +
	"venezuelaunitedstatesvolksdemocratischerepubliclaos#4780republicofpanamakingdomromaniaarabischerepublieksyriekambodjanederlandseastindie" +
	"principalityandorrafederalestatenmicronesiakingdombhutanivorycoastrepublicofcotedivoirevorstendomandorraindonesietaiwanprovincievanchinakingdomoflaos" +
	"venezuelarepublicusamericanoordelijkemarianaislandskuwaitstatevirginislandsoftheunitedstatesformertanganyikaandzanzibarhongaarserepublicdemocratischesocialistischerepublieksrilanka" +
	"#4470republicofmaldiveskingdomburundiandorraprincipalityfyrmacedoniaduitsebondsrepubliekfalklandislandsmalvinasislandsrussiasovietunion" +
	"maagdeneilandenvandeverenigdestatenrussiairelandkenyarepublicchristmaseilandrepubliciraqdemyemenfrenchguinea" +
	"#2turunscr1244kosovomacaochinamarshalleilandenstvincentendegrenadineskingdomofiraqrepublicukrainerepublicofhaiti" +
	"autonomousprovinceofalandkingdomofyemendemocraticrepubliccongofederalrepublicsomalieburmaunieslovakiarepublic#2tzarepublicofguineabissau" +
	"oekrainerepubliekcotedivoirebosnieenhercegovinakosovo#4768transitionalgovernmentethiopiakoninkrijknepalformertanganyikaenzanzibar" +
	"dijboutirepublicsurinamerepublicequatorialguinearepublicvenezuela"

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
	617, 617, 619, 619, 619, 622, 622, 623, 623, 623, 623, 624, 624, 625, 625, 627,
	628, 628, 631, 631, 632, 632, 633, 633, 633, 633, 633, 635, 635, 635, 636, 638,
	640, 640, 640, 640, 640, 641, 641, 642, 642, 642, 643, 643, 643, 643, 643, 643,
	644, 644, 645, 645, 647, 648, 650, 651, 651, 652, 653, 653, 654, 655, 657, 657,
	657, 657, 658, 659, 660, 661, 662, 664, 664, 666, 666, 666, 666, 667, 667, 668,
	670, 670, 671, 671, 672, 673, 673, 673, 673, 673, 673, 673, 673, 673, 674, 674,
	675, 676, 676, 678, 678, 679, 679, 679, 679, 680, 682, 682, 682, 682, 682, 682,
	683, 685, 685, 685, 687, 688, 690, 691, 691, 692, 694, 694, 694, 694, 695, 695,
	696, 696, 696, 696, 697, 697, 697, 697, 697, 697, 699, 700, 700, 700, 700, 700,
	700, 700, 702, 702, 702, 702, 702, 702, 704, 705, 706, 706, 708, 708, 708, 709,
	710, 711, 711, 711, 712, 713, 713, 713, 714, 714, 714, 714, 714, 715, 716, 716,
	716, 716, 718, 718, 718, 719, 721, 721, 721, 723, 723, 723, 724, 724, 725, 726,
	728, 728, 728, 730, 731, 731, 732, 734, 734, 734, 734, 735, 735, 735, 737, 737,
	741, 742, 745, 746, 746, 746, 746, 747, 748, 748, 748, 748, 749, 749, 749, 749,
	749, 749, 750, 751, 751, 751, 751, 751, 752, 752, 752, 752, 753, 753, 753, 753,
	753, 754, 755, 755, 755, 755, 755, 756, 756, 757, 757, 757, 758, 758, 758, 758,
	758, 758, 759, 759, 761, 761, 761, 764, 764, 766, 767, 767, 768, 768, 769, 769,
	770, 771, 773, 773, 774, 776, 776, 776, 776, 776, 776, 776, 776, 776, 776, 777,
	777, 778, 778, 779, 779, 780, 781, 781, 781, 781, 781, 781, 781, 781, 781, 783,
	784, 787, 788, 788, 789, 790, 791, 792, 792, 792, 793, 796, 797, 798, 798, 798,
	798, 799, 800, 800, 800, 801, 801, 801, 801, 802, 802, 803, 803, 804, 804, 804,
	807, 807, 808, 808, 808, 808, 809, 812, 813, 814, 814, 814, 815, 815, 817, 817,
	818, 820, 821, 821, 821, 821, 821, 822, 822, 822, 822, 824, 824, 824, 824, 824,
	824, 827, 827, 827, 827, 829, 829, 829, 829, 829, 832, 833, 833, 834, 835, 835,
	836, 836, 836, 836, 837, 838, 838, 841, 842, 842, 842, 843, 843, 843, 843, 843,
	845, 846, 846, 846, 846, 847, 849, 849, 849, 851, 851, 851, 851, 851, 852, 852,
	852, 852, 854, 855, 855, 855, 856, 858, 859, 859, 860, 860, 860, 860, 860, 860,
	861, 862, 863, 864, 864, 864, 864, 864, 864, 864, 866, 867, 867, 867, 868, 868,
	868, 869, 869, 869, 869, 869, 869, 870, 870, 870, 870, 870, 872, 872, 873, 873,
	873, 873, 873, 874, 874, 875, 875, 875, 875, 876, 876, 876, 876, 877, 877, 878,
	879, 879, 880, 883, 883, 883, 884, 884, 887, 887, 887, 887, 887, 888, 889, 891,
	891, 892, 893, 893, 893, 893, 895, 895, 896, 896, 897, 897, 897, 899, 899, 901,
	901, 901, 901, 901, 901, 901, 901, 901, 901, 901, 901, 902, 902, 902, 903, 903,
	905, 905, 907, 907, 907, 907, 907, 908, 909, 909, 910, 911, 911, 912, 913, 913,
	913, 913, 913, 913, 913, 914, 915, 915, 916, 916, 916, 916, 916, 918, 918, 918,
	920, 920, 921, 922, 923, 923, 923, 925, 927, 928, 928, 928, 928, 928, 929, 929,
	929, 929, 929, 929, 931, 931, 932, 932, 933, 935, 935, 935, 935, 935, 935, 935,
	935, 936, 937, 938, 938, 939, 939, 939, 940, 940, 940, 940, 940, 940, 940, 940,
	940, 942, 942, 942, 943, 943, 944, 944, 944, 945, 945, 945, 946, 946, 947, 947,
	947, 947, 947, 948, 949, 949, 949, 950, 951, 951, 952, 952, 952, 952, 952, 952,
	953, 953, 953, 953, 953, 953, 954, 954, 954, 954, 954, 954, 958, 958, 958, 959,
	959, 960, 961, 961, 962, 962, 962, 962, 962, 962, 963, 964, 965, 965, 965, 965,
	965, 965, 966, 968, 969, 970, 972, 974, 975, 975, 975, 975, 976, 977, 978, 979,
	980, 981, 982, 983, 984, 984, 985, 986, 986, 986, 986, 987, 988, 988, 990, 990,
	991, 991, 992, 992, 992, 994, 994, 995, 995, 995, 996, 996, 996, 996, 996, 996,
	999, 1000, 1000, 1000, 1002, 1002, 1003, 1005, 1007, 1007, 1007, 1008, 1009, 1010, 1012, 1014,
	1014, 1014, 1016, 1016, 1016, 1016, 1016, 1017, 1018, 1022, 1023, 1024, 1024, 1025, 1025, 1025,
	1026, 1027, 1027, 1027, 1027, 1027, 1029, 1030, 1032, 1033, 1033, 1033, 1034, 1035, 1035, 1036,
	1036, 1036, 1036, 1036, 1036, 1037, 1037, 1037, 1037, 1038, 1038, 1039, 1039, 1039, 1039, 1039,
	1039, 1040, 1041, 1042, 1042, 1042, 1043, 1044, 1046, 1047, 1047, 1047, 1047, 1047, 1048, 1048,
	1048, 1048, 1049, 1050, 1050, 1052, 1053, 1054, 1055, 1055, 1055, 1055, 1055, 1057, 1057, 1058,
	1058, 1059, 1059, 1059, 1059, 1060, 1061, 1062, 1062, 1063, 1063, 1063, 1063, 1065, 1065, 1065,
	1065, 1065, 1065, 1065, 1065, 1067, 1068, 1069, 1069, 1069, 1069, 1070, 1070, 1070, 1071, 1071,
	1071, 1071, 1071, 1073, 1074, 1074, 1076, 1076, 1076, 1076, 1076, 1076, 1076, 1076, 1076, 1078,
	1079, 1079, 1079, 1079, 1079, 1080, 1080, 1081, 1082, 1083, 1083, 1083, 1084, 1084, 1085, 1087,
	1087, 1089, 1090, 1091, 1091, 1091, 1092, 1092, 1092, 1092, 1093, 1093, 1093, 1093, 1094, 1096,
	1096, 1096, 1096, 1097, 1098, 1099, 1099, 1099, 1099, 1101, 1102, 1103, 1103, 1103, 1103, 1104,
	1106, 1106, 1106, 1106, 1107, 1107, 1108, 1108, 1108, 1108, 1109, 1109, 1111, 1113, 1113, 1113,
	1114, 1114, 1114, 1114, 1115, 1115, 1117, 1117, 1117, 1117, 1118, 1118, 1120, 1120, 1120, 1120,
	1121, 1121, 1121, 1121, 1122, 1123, 1124, 1125, 1125, 1125, 1127, 1127, 1127, 1128, 1128, 1128,
	1129, 1129, 1129, 1129, 1129, 1129, 1129, 1129, 1131, 1132, 1133, 1134, 1135, 1136, 1136, 1137,
	1139, 1139, 1139, 1141, 1143, 1143, 1143, 1143, 1145, 1147, 1149, 1151, 1151, 1152, 1152, 1153,
	1153, 1153, 1154, 1154, 1155, 1157, 1160, 1162, 1164, 1164, 1164, 1164, 1164, 1164, 1165, 1166,
	1167, 1167, 1168, 1168, 1169, 1169, 1169, 1169, 1169, 1169, 1169, 1170, 1170, 1170, 1170, 1170,
	1170, 1172, 1172, 1173, 1174, 1174, 1174, 1174, 1174, 1175, 1175, 1175, 1175, 1176, 1178, 1178,
	1178, 1178, 1178, 1178, 1178, 1179, 1180, 1181, 1183, 1183, 1183, 1183, 1184, 1184, 1184, 1185,
	1185, 1185, 1185, 1185, 1186, 1186, 1186, 1186, 1188, 1190, 1190, 1190, 1192, 1192, 1193, 1193,
	1193, 1193, 1193, 1193, 1193, 1193, 1193, 1193, 1193, 1194, 1196, 1196, 1196, 1196, 1197, 1197,
	1198, 1198, 1198, 1198, 1199, 1199, 1199, 1199, 1199, 1200, 1201, 1201, 1201, 1202, 1202, 1202,
	1203, 1203, 1204, 1204, 1205, 1207, 1207, 1207, 1207, 1207, 1207, 1207, 1208, 1208, 1208, 1208,
	1208, 1210, 1210, 1210, 1211, 1211, 1213, 1214, 1214, 1214, 1215, 1216, 1216, 1218, 1220, 1220,
	1221, 1221, 1221, 1221, 1221, 1222, 1222, 1223, 1224, 1225, 1225, 1225, 1225, 1225, 1226, 1226,
	1226, 1226, 1226, 1226, 1226, 1227, 1227, 1227, 1227, 1227, 1227, 1228, 1230, 1232, 1232, 1232,
	1232, 1233, 1235, 1235, 1236, 1237, 1239, 1239, 1240, 1240, 1242, 1242, 1242, 1243, 1244, 1244,
	1245, 1245, 1245, 1245, 1245, 1246, 1246, 1246, 1248, 1249, 1249, 1249, 1250, 1250, 1250, 1250,
	1250, 1251, 1251, 1252, 1252, 1253, 1253, 1254, 1254, 1254, 1256, 1257, 1257, 1258, 1258, 1258,
	1258, 1259, 1259, 1259, 1261, 1263, 1265, 1267, 1268, 1268, 1269, 1269, 1269, 1271, 1271, 1273,
	1273, 1273, 1273, 1273, 1274, 1275, 1276, 1277, 1278, 1278, 1278, 1279, 1280, 1280, 1280, 1281,
	1282, 1282, 1284, 1285, 1285, 1285, 1286, 1289, 1290, 1290, 1290, 1291, 1293, 1293, 1293, 1293,
	1293, 1293, 1293, 1293, 1294, 1295, 1295, 1296, 1297, 1297, 1298, 1299, 1300, 1300, 1300, 1300,
	1300, 1300, 1301, 1301, 1301, 1301, 1302, 1302, 1303, 1303, 1305, 1305, 1305, 1305, 1305, 1305,
	1307, 1307, 1307, 1307, 1308, 1308, 1309, 1311, 1311, 1312, 1312, 1312, 1313, 1313, 1313, 1313,
	1313, 1313, 1314, 1314, 1314, 1314, 1314, 1316, 1316, 1317, 1318, 1318, 1318, 1319, 1319, 1320,
	1320, 1321, 1321, 1321, 1321, 1321, 1321, 1322, 1323, 1323, 1324, 1325, 1327, 1328, 1328, 1329,
	1331, 1331, 1331, 1331, 1334, 1334, 1334, 1336, 1338, 1339, 1340, 1340, 1341, 1341, 1342, 1342,
	1343, 1343, 1344, 1345, 1345, 1346, 1346, 1346, 1346, 1347, 1347, 1347, 1347, 1347, 1347, 1347,
	1347, 1347, 1347, 1347, 1349, 1349, 1351, 1352, 1352, 1352, 1353, 1354, 1355, 1355, 1355, 1355,
	1356, 1356, 1356, 1357, 1357, 1359, 1359, 1359, 1359, 1359, 1359, 1360, 1360, 1360, 1361, 1361,
	1363, 1363, 1363, 1363, 1363, 1365, 1365, 1368, 1371, 1372, 1372, 1372, 1372, 1372, 1373, 1373,
	1374, 1374, 1375, 1376, 1376, 1377, 1377, 1377, 1377, 1377, 1377, 1377, 1379, 1379, 1380, 1380,
	1380, 1383, 1383, 1384, 1384, 1384, 1384, 1385, 1386, 1386, 1386, 1386, 1386, 1386, 1386, 1386,
	1386, 1386, 1387, 1388, 1389, 1389, 1389, 1389, 1389, 1390, 1391, 1391, 1393, 1393, 1394, 1395,
	1396, 1396, 1398, 1398, 1398, 1398, 1398, 1399, 1399, 1399, 1400, 1400, 1400, 1400, 1401, 1401,
	1401, 1402, 1402, 1402, 1402, 1402, 1402, 1402, 1403, 1403, 1405, 1405, 1406, 1407, 1407, 1408,
	1408, 1409, 1409, 1410, 1411, 1412, 1412, 1413, 1415, 1415, 1415, 1415, 1415, 1417, 1418, 1418,
	1419, 1419, 1419, 1419, 1420, 1421, 1422, 1423, 1423, 1423, 1423, 1423, 1424, 1425, 1427, 1427,
	1427, 1427, 1430, 1430, 1431, 1433, 1434, 1435, 1435, 1436, 1436, 1437, 1437, 1437, 1437, 1438,
	1438, 1439, 1440, 1440, 1440, 1440, 1440, 1441, 1441, 1442, 1444, 1445, 1446, 1448, 1448, 1448,
	1448, 1449, 1450, 1452, 1453, 1453, 1455, 1455, 1456, 1457, 1459, 1459, 1460, 1460, 1461, 1462,
	1462, 1463, 1463, 1463, 1464, 1465, 1467, 1467, 1468, 1469, 1471, 1471, 1471, 1471, 1472, 1475,
	1475, 1475, 1475, 1476, 1479, 1479, 1481, 1481, 1481, 1481, 1481, 1481, 1481, 1482, 1483, 1483,
	1484, 1485, 1485, 1486, 1487, 1487, 1489, 1489, 1490, 1491, 1493, 1493, 1496, 1496, 1498, 1499,
	1499, 1500, 1500, 1501, 1501, 1503, 1505, 1506, 1506, 1507, 1507, 1508, 1508, 1508, 1510, 1510,
	1510, 1510, 1511, 1512, 1512, 1512, 1512, 1512, 1512, 1513, 1513, 1513, 1514, 1516, 1518, 1518,
	1519, 1519, 1520, 1520, 1520, 1522, 1523, 1523, 1524, 1524, 1526, 1527, 1528, 1529, 1530, 1530,
	1531, 1531, 1533, 1533, 1534, 1535, 1538, 1540, 1541, 1541, 1542, 1542, 1544, 1545, 1547, 1548,
	1549, 1549, 1550, 1550, 1551, 1551, 1551, 1551, 1551, 1552, 1553, 1553, 1553, 1554, 1555, 1556,
	1556, 1556, 1556, 1556, 1559, 1559, 1559, 1560, 1561, 1561, 1561, 1561, 1561, 1561, 1562, 1562,
	1563, 1564, 1564, 1565, 1565, 1565, 1565, 1565, 1568, 1568, 1568, 1568, 1569, 1570, 1570, 1570,
	1570, 1570, 1570, 1572, 1573, 1574, 1575, 1575, 1575, 1576, 1577, 1577, 1577, 1578, 1579, 1579,
	1579, 1579, 1579, 1579, 1580, 1582, 1583, 1584, 1584, 1585, 1586, 1586, 1586, 1587, 1587, 1587,
	1587, 1587, 1587, 1587, 1588, 1588, 1588, 1588, 1588, 1589, 1589, 1590, 1591, 1592, 1594, 1594,
	1594, 1595, 1596, 1598, 1598, 1598, 1599, 1599, 1599, 1599, 1600, 1600, 1600, 1600, 1601, 1601,
	1601, 1603, 1605, 1605, 1607, 1607, 1608, 1608, 1608, 1608, 1609, 1610, 1610, 1610, 1612, 1612,
	1612, 1613, 1613, 1613, 1613, 1613, 1614, 1615, 1615, 1615, 1615, 1615, 1615, 1617, 1617, 1618,
	1619, 1620, 1620, 1621, 1623, 1623, 1623, 1624, 1624, 1625, 1625, 1625, 1625, 1625, 1627, 1628,
	1630, 1631, 1631, 1631, 1631, 1631, 1631, 1632, 1633, 1633, 1634, 1635, 1635, 1635, 1635, 1635,
	1635, 1635, 1635, 1635, 1638, 1638, 1638, 1638, 1638, 1639, 1639, 1639, 1639, 1639, 1642, 1642,
	1642, 1642, 1643, 1643, 1645, 1645, 1646, 1646, 1646, 1646, 1646, 1646, 1646, 1647, 1648, 1648,
	1648, 1649, 1649, 1652, 1652, 1652, 1652, 1652, 1653, 1653, 1655, 1655, 1656, 1656, 1657, 1658,
	1659, 1659, 1659, 1662, 1662, 1663, 1664, 1665, 1666, 1666, 1666, 1666, 1667, 1668, 1668, 1669,
	1669, 1671, 1671, 1672, 1675, 1677, 1678, 1678, 1678, 1678, 1678, 1678, 1679, 1680, 1681, 1681,
	1685, 1685, 1686, 1686, 1687, 1688, 1688, 1688, 1688, 1690, 1690, 1691, 1691, 1693, 1693, 1694,
	1695, 1695, 1695, 1696, 1697, 1697, 1698, 1698, 1698, 1700, 1700, 1700, 1701, 1702, 1703, 1704,
	1705, 1705, 1706, 1706, 1706, 1706, 1708, 1709, 1710, 1711, 1712, 1712, 1712, 1713, 1716, 1717,
	1717, 1717, 1717, 1717, 1718, 1718, 1719, 1719, 1720, 1720, 1720, 1720, 1721, 1723, 1723, 1723,
	1723, 1723, 1725, 1725, 1726, 1726, 1727, 1729, 1730, 1733, 1735, 1736, 1736, 1736, 1736, 1737,
	1737, 1738, 1738, 1738, 1738, 1738, 1738, 1739, 1740, 1741, 1741, 1741, 1741, 1741, 1741, 1741,
	1741, 1741, 1741, 1743, 1743, 1743, 1744, 1744, 1746, 1747, 1748, 1749, 1749, 1750, 1750, 1750,
	1750, 1751, 1752, 1752, 1753, 1753, 1753, 1754, 1754, 1755, 1757, 1759, 1762, 1762, 1763, 1763,
	1763, 1763, 1763, 1763, 1764, 1764, 1764, 1765, 1765, 1765, 1765, 1765, 1765, 1767, 1770, 1770,
	1771, 1772, 1774, 1774, 1774, 1774, 1776, 1776, 1776, 1777, 1778, 1780, 1781, 1781, 1782, 1783,
	1783, 1783, 1783, 1784, 1785, 1786, 1786, 1787, 1787, 1787, 1788, 1788, 1789, 1789, 1790, 1791,
	1793, 1794, 1794, 1794, 1797, 1797, 1798, 1798, 1800, 1800, 1800, 1800, 1800, 1801, 1801, 1802,
	1802, 1802, 1802, 1802, 1803, 1804, 1804, 1806, 1806, 1806, 1807, 1808, 1808, 1809, 1809, 1809,
	1809, 1809, 1810, 1810, 1813, 1813, 1815, 1815, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1817,
	1818, 1819, 1819, 1819, 1819, 1819, 1820, 1821, 1825, 1826, 1828, 1828, 1828, 1828, 1828, 1830,
	1830, 1830, 1830, 1831, 1831, 1831, 1831, 1833, 1834, 1835, 1835, 1837, 1838, 1839, 1839, 1839,
	1840, 1840, 1840, 1841, 1841, 1841, 1841, 1841, 1841, 1841, 1841, 1843, 1846, 1846, 1846, 1847,
	1847, 1847, 1847, 1847, 1847, 1849, 1849, 1849, 1850, 1851, 1853, 1853, 1854, 1854, 1854, 1854,
	1854, 1854, 1856, 1857, 1857, 1857, 1858, 1858, 1861, 1861, 1861, 1861, 1862, 1863, 1863, 1865,
	1866, 1866, 1867, 1868, 1869, 1869, 1870, 1871, 1871, 1872, 1874, 1875, 1876, 1877, 1877, 1877,
	1878, 1880, 1880, 1880, 1880, 1880, 1881, 1882, 1882, 1882, 1882, 1882, 1882, 1882, 1882, 1882,
	1882, 1884, 1886, 1886, 1886, 1886, 1886, 1887, 1887, 1887, 1887, 1888, 1889, 1889, 1891, 1892,
	1892, 1893, 1893, 1893, 1893, 1893, 1893, 1893, 1893, 1894, 1895, 1895, 1895, 1895, 1895, 1896,
	1896, 1896, 1896, 1897, 1898, 1898, 1898, 1899, 1900, 1901, 1901, 1901, 1902, 1902, 1903, 1905,
	1905, 1905, 1907, 1907, 1907, 1909, 1911, 1911, 1912, 1914, 1914, 1914, 1915, 1916, 1916, 1917,
	1917, 1917, 1917, 1918, 1918, 1918, 1918, 1919, 1919, 1920, 1920, 1921, 1921, 1922, 1922, 1923,
	1923, 1923, 1924, 1924, 1924, 1924, 1924, 1925, 1926, 1927, 1927, 1928, 1928, 1928, 1931, 1933,
	1933, 1934, 1934, 1935, 1936, 1936, 1937, 1937, 1939, 1941, 1941, 1941, 1944, 1944, 1944, 1944,
	1944, 1944, 1945, 1945, 1945, 1946, 1946, 1946, 1946, 1947, 1949, 1949, 1949, 1950, 1950, 1950,
	1951, 1952, 1952, 1953, 1954, 1955, 1956, 1956, 1956, 1956, 1957, 1957, 1958, 1959, 1961, 1961,
	1962, 1962, 1963, 1963, 1964, 1964, 1964, 1965, 1966, 1967, 1967, 1968, 1969, 1971, 1971, 1972,
	1972, 1972, 1972, 1972, 1972, 1972, 1973, 1973, 1973, 1974, 1976, 1976, 1978, 1979, 1979, 1981,
	1983, 1983, 1983, 1983, 1985, 1985, 1985, 1986, 1986, 1986, 1986, 1986, 1986, 1986, 1986, 1986,
	1986, 1987, 1988, 1988, 1988, 1989, 1991, 1991, 1991, 1992, 1992, 1993, 1993, 1994, 1995, 1997,
	1999, 1999, 2000, 2000, 2002, 2002, 2002, 2003, 2003, 2003, 2003, 2003, 2004, 2005, 2005, 2006,
	2006, 2007, 2007, 2008, 2009, 2011, 2011, 2012, 2012, 2012, 2012, 2012, 2013, 2013, 2014, 2014,
	2018, 2018, 2019, 2020, 2020, 2020, 2020, 2021, 2022, 2023, 2028, 2028, 2028, 2028, 2030, 2030,
	2030, 2030, 2030, 2031, 2031, 2031, 2032, 2032, 2032, 2032, 2033, 2033, 2034, 2034, 2035, 2035,
	2036, 2036, 2036, 2036, 2037, 2037, 2040, 2040, 2040, 2042, 2044, 2045, 2046, 2046, 2046, 2047,
	2047, 2048, 2048, 2048, 2048, 2049, 2049, 2049, 2049, 2049, 2050, 2052, 2053, 2054, 2055, 2055,
	2055, 2056, 2057, 2057, 2057, 2057, 2058, 2058, 2058, 2059, 2060, 2060, 2060, 2060, 2061, 2061,
	2061, 2062, 2062, 2063, 2064, 2066, 2066, 2067, 2067, 2067, 2067, 2068, 2069, 2070, 2070, 2070,
	2070, 2070, 2071, 2072, 2073, 2074, 2074, 2075, 2075, 2075, 2076, 2076, 2076, 2077, 2077, 2078,
	2078, 2078, 2079, 2080, 2080, 2081, 2081, 2082, 2082, 2083, 2084, 2085, 2086, 2087, 2088, 2089,
	2090, 2091, 2091, 2091, 2092, 2093, 2094, 2096, 2097, 2098, 2098, 2099, 2099, 2100, 2100, 2101,
	2101, 2102, 2103, 2103, 2104, 2105, 2105, 2106, 2106, 2107, 2107, 2107, 2108, 2108, 2108, 2108,
	2108, 2108, 2108, 2108, 2108, 2109, 2109, 2109, 2109, 2109, 2109, 2109, 2109, 2109, 2109, 2109,
	2109, 2109, 2109, 2109, 2110, 2111, 2112, 2112, 2113, 2115, 2116, 2116, 2117, 2117, 2119, 2120,
	2121, 2121, 2121, 2123, 2124, 2125, 2126, 2127, 2127, 2127, 2128, 2129, 2129, 2129, 2130, 2130,
	2131, 2131, 2133, 2134, 2135, 2135, 2135, 2135, 2135, 2135, 2135, 2135, 2135, 2136, 2136, 2137,
	2137, 2138, 2140, 2142, 2144, 2144, 2144, 2145, 2145, 2145, 2146, 2146, 2147, 2147, 2147, 2148,
	2149, 2149, 2149, 2149, 2149, 2150, 2150, 2152, 2154, 2155, 2155, 2155, 2157, 2157, 2157, 2158,
	2159, 2160, 2161, 2161, 2164, 2165, 2165, 2165, 2165, 2165, 2165, 2165, 2166, 2167, 2167, 2167,
	2167, 2167, 2168, 2168, 2169, 2169, 2169, 2169, 2169, 2169, 2170, 2172, 2172, 2172, 2172, 2172,
	2173, 2173, 2173, 2173, 2174, 2175, 2175, 2175, 2175, 2175, 2176, 2176, 2176, 2177, 2177, 2177,
	2177, 2177, 2179, 2180, 2180, 2180, 2181, 2182, 2183, 2183, 2183, 2183, 2183, 2183, 2183, 2183,
	2184, 2186, 2186, 2186, 2187, 2187, 2187, 2189, 2190, 2191, 2191, 2192, 2192, 2193, 2194, 2194,
	2195, 2196, 2197, 2197, 2199, 2200, 2200, 2200, 2200, 2201, 2204, 2204, 2205, 2206, 2206, 2207,
	2207, 2209, 2209, 2210, 2210, 2213, 2213, 2215, 2216, 2219, 2220, 2221, 2222, 2222, 2222, 2223,
	2223, 2224, 2224, 2224, 2224, 2226, 2226, 2228, 2230, 2231, 2233, 2233, 2234, 2235, 2235, 2235,
	2235, 2235, 2237, 2238, 2239, 2239, 2240, 2241, 2241, 2241, 2242, 2244, 2245, 2245, 2246, 2247,
	2248, 2251, 2251, 2251, 2251, 2252, 2252, 2252, 2252, 2252, 2252, 2253, 2254, 2254, 2254, 2256,
	2258, 2258, 2259, 2259, 2260, 2262, 2262, 2262, 2262, 2262, 2263, 2264, 2264, 2264, 2264, 2264,
	2264, 2264, 2265, 2266, 2266, 2268, 2268, 2269, 2269, 2270, 2271, 2271, 2271, 2271, 2271, 2273,
	2273, 2273, 2273, 2274, 2274, 2274, 2275, 2276, 2277, 2277, 2278, 2278, 2279, 2281, 2281, 2281,
	2281, 2282, 2284, 2284, 2284, 2284, 2284, 2286, 2286, 2286, 2287, 2287, 2287, 2288, 2289, 2290,
	2292, 2292, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2293, 2294, 2294, 2295, 2296, 2296,
	2298, 2298, 2300, 2300, 2300, 2302, 2302, 2302, 2303, 2303, 2305, 2306, 2306, 2306, 2306, 2307,
	2307, 2307, 2307, 2307, 2307, 2308, 2308, 2309, 2311, 2311, 2312, 2312, 2312, 2313, 2317, 2317,
	2318, 2318, 2319, 2320, 2320, 2321, 2322, 2322, 2322, 2323, 2324, 2326, 2326, 2326, 2327, 2330,
	2330, 2330, 2330, 2331, 2331, 2331, 2331, 2331, 2332, 2333, 2333, 2333, 2334, 2336, 2336, 2336,
	2337, 2337, 2338, 2338, 2338, 2339, 2341, 2341, 2341, 2341, 2341, 2342, 2343, 2344, 2345, 2346,
	2346, 2347, 2348, 2350, 2351, 2351, 2351, 2352, 2352, 2352, 2352, 2353, 2353, 2354, 2356, 2356,
	2358, 2361, 2362, 2365, 2365, 2365, 2365, 2365, 2366, 2366, 2366, 2366, 2367, 2369, 2369, 2370,
	2370, 2370, 2370, 2370, 2370, 2371, 2371, 2372, 2372, 2373, 2375, 2375, 2375, 2375, 2376, 2376,
	2377, 2377, 2378, 2381, 2382, 2383, 2383, 2384, 2384, 2384, 2385, 2386, 2387, 2387, 2387, 2390,
	2390, 2390, 2392, 2392, 2394, 2395, 2395, 2396, 2396, 2396, 2398, 2398, 2399, 2400, 2400, 2402,
	2404, 2405, 2405, 2406, 2407, 2407, 2407, 2407, 2407, 2407, 2408, 2408, 2409, 2410, 2410, 2410,
	2410, 2410, 2410, 2410, 2411, 2411, 2411, 2411, 2411, 2411, 2412, 2414, 2414, 2414, 2415, 2418,
	2419, 2420, 2421, 2421, 2424, 2425, 2425, 2425, 2426, 2426, 2426, 2426, 2426, 2427, 2427, 2428,
	2429, 2429, 2429, 2429, 2429, 2430, 2431, 2431, 2431, 2432, 2432, 2432, 2433, 2433, 2434, 2434,
	2436, 2437, 2438, 2438, 2439, 2439, 2439, 2441, 2442, 2442, 2444, 2444, 2444, 2445, 2445, 2445,
	2446, 2446, 2447, 2447, 2447, 2448, 2448, 2449, 2449, 2449, 2449, 2449, 2449, 2450, 2451, 2451,
	2451, 2453, 2455, 2457, 2458, 2458, 2458, 2458, 2460, 2460, 2460, 2460, 2460, 2460, 2463, 2463,
	2465, 2465, 2465, 2465, 2467, 2467, 2468, 2468, 2468, 2468, 2468, 2469, 2470, 2471, 2472, 2472,
	2475, 2476, 2481, 2483, 2484, 2485, 2486, 2486, 2486, 2486, 2486, 2489, 2489, 2489, 2492, 2492,
	2492, 2492, 2492, 2492, 2492, 2493, 2494, 2495, 2495, 2496, 2496, 2497, 2497, 2498, 2498, 2500,
	2500, 2500, 2503, 2503, 2504, 2504, 2504, 2504, 2504, 2505, 2505, 2506, 2506, 2506, 2506, 2506,
	2506, 2506, 2506, 2507, 2508, 2509, 2511, 2511, 2512, 2514, 2514, 2514, 2514, 2515, 2515, 2517,
	2517, 2519, 2524, 2526, 2527, 2527, 2527, 2527, 2527, 2528, 2528, 2528, 2529, 2530, 2530, 2530,
	2530, 2530, 2531, 2531, 2531, 2532, 2532, 2532, 2532, 2533, 2533, 2534, 2534, 2535, 2536, 2539,
	2540, 2540, 2541, 2541, 2541, 2542, 2542, 2543, 2543, 2543, 2545, 2546, 2546, 2549, 2551, 2551,
	2551, 2552, 2553, 2553, 2553, 2554, 2554, 2554, 2555, 2556, 2557, 2558, 2558, 2562, 2563, 2564,
	2564, 2565, 2567, 2568, 2569, 2569, 2569, 2569, 2569, 2570, 2570, 2570, 2571, 2571, 2571, 2573,
	2573, 2573, 2573, 2573, 2573, 2574, 2575, 2576, 2576, 2577, 2578, 2578, 2578, 2578, 2578, 2580,
	2581, 2583, 2586, 2588, 2589, 2589, 2589, 2589, 2589, 2591, 2591, 2591, 2591, 2591, 2593, 2594,
	2595, 2595, 2595, 2595, 2597, 2598, 2599, 2600, 2601, 2601, 2602, 2602, 2603, 2605, 2605, 2605,
	2606, 2609, 2612, 2613, 2613, 2613, 2613, 2615, 2616, 2617, 2617, 2617, 2618, 2618, 2618, 2619,
	2619, 2620, 2621, 2622, 2623, 2625, 2625, 2626, 2627, 2627, 2627, 2627, 2628, 2628, 2632, 2634,
	2635, 2636, 2640, 2640, 2640, 2640, 2640, 2642, 2642, 2642, 2642, 2643, 2643, 2643, 2644, 2645,
	2646, 2646, 2646, 2647, 2647, 2647, 2647, 2649, 2650, 2651, 2652, 2653, 2653, 2657, 2659, 2662,
	2662, 2663, 2665, 2665, 2665, 2665, 2665, 2665, 2666, 2668, 2669, 2669, 2669, 2669, 2669, 2669,
	2669, 2669, 2671, 2671, 2672, 2672, 2674, 2674, 2675, 2676, 2676, 2676, 2678, 2680, 2681, 2683,
	2683, 2684, 2689, 2690, 2691, 2692, 2693, 2694, 2695, 2696, 2696, 2697, 2697, 2697, 2697, 2698,
	2700, 2700, 2700, 2700, 2700, 2700, 2701, 2701, 2701, 2701, 2703, 2703, 2703, 2704, 2704, 2705,
	2705, 2705, 2706, 2706, 2706, 2706, 2707, 2708, 2709, 2709, 2709, 2710, 2710, 2711, 2711, 2711,
	2711, 2712, 2713, 2713, 2713, 2716, 2716, 2718, 2719, 2720, 2720, 2722, 2722, 2722, 2723, 2728,
	2728, 2731, 2731, 2732, 2733, 2734, 2734, 2734, 2735, 2737, 2738, 2738, 2738, 2738, 2739, 2740,
	2740, 2741, 2743, 2744, 2745, 2745, 2745, 2746, 2746, 2746, 2747, 2747, 2747, 2747, 2750, 2752,
	2752, 2753, 2754, 2755, 2755, 2755, 2755, 2755, 2758, 2758, 2760, 2761, 2762, 2763, 2763, 2765,
	2765, 2765, 2765, 2765, 2765, 2767, 2767, 2767, 2767, 2768, 2768, 2769, 2769, 2769, 2770, 2772,
	2772, 2774, 2775, 2776, 2777, 2777, 2777, 2778, 2779, 2779, 2779, 2779, 2779, 2780, 2781, 2782,
	2782, 2782, 2782, 2782, 2782, 2782, 2783, 2783, 2783, 2784, 2784, 2785, 2785, 2787, 2787, 2788,
	2788, 2789, 2790, 2791, 2793, 2794, 2795, 2796, 2798, 2798, 2798, 2799, 2799, 2799, 2799, 2800,
	2800, 2802, 2802, 2803, 2803, 2803, 2803, 2803, 2804, 2804, 2805, 2807, 2807, 2808, 2810, 2812,
	2812, 2815, 2815, 2815, 2816, 2816, 2817, 2817, 2817, 2818, 2818, 2819, 2819, 2819, 2819, 2820,
	2820, 2820, 2820, 2820, 2820, 2820, 2820, 2820, 2821, 2822, 2823, 2823, 2823, 2823, 2823, 2824,
	2825, 2826, 2826, 2826, 2827, 2827, 2827, 2830, 2831, 2832, 2834, 2835, 2836, 2836, 2837, 2840,
	2841, 2841, 2843, 2843, 2844, 2844, 2845, 2846, 2847, 2849, 2849, 2849, 2850, 2850, 2850, 2850,
	2852, 2853, 2853, 2853, 2853, 2853, 2853, 2853, 2854, 2854, 2855, 2855, 2855, 2857, 2857, 2857,
	2858, 2859, 2859, 2859, 2861, 2861, 2861, 2861, 2862, 2862, 2862, 2862, 2863, 2864, 2866, 2867,
	2870, 2871, 2872, 2873, 2875, 2875, 2876, 2876, 2876, 2876, 2877, 2878, 2878, 2879, 2879, 2879,
	2879, 2879, 2881, 2881, 2881, 2881, 2884, 2884, 2884, 2884, 2886, 2886, 2887, 2888, 2889, 2890,
	2893, 2896, 2898, 2899, 2900, 2901, 2901, 2902, 2902, 2902, 2903, 2903, 2903, 2903, 2906, 2908,
	2909, 2909, 2910, 2911, 2911, 2911, 2911, 2911, 2912, 2912, 2913, 2913, 2913, 2915, 2916, 2916,
	2918, 2920, 2921, 2924, 2924, 2925, 2926, 2926, 2926, 2927, 2929, 2930, 2932, 2933, 2933, 2934,
	2934, 2934, 2936, 2936, 2937, 2938, 2939, 2939, 2939, 2940, 2941, 2942, 2942, 2946, 2947, 2949,
	2951, 2954, 2956, 2959, 2960, 2962, 2963, 2964, 2965, 2966, 2966, 2967, 2969, 2969, 2971, 2973,
	2973, 2973, 2975, 2975, 2975, 2975, 2975, 2976, 2976, 2977, 2977, 2977, 2977, 2979, 2979, 2984,
	2988, 2991, 2993, 2997, 2998, 2999, 3000, 3002, 3003, 3004, 3005, 3008, 3011, 3013, 3016, 3016,
	3017, 3018, 3019, 3020, 3022, 3022, 3023, 3023, 3024, 3024, 3024, 3024, 3025, 3026, 3026, 3028,
	3029, 3030, 3031, 3031, 3031, 3031, 3031, 3031, 3033, 3034, 3034, 3034, 3035, 3036, 3037, 3037,
	3037, 3037, 3038, 3039, 3039, 3040, 3040, 3043, 3043, 3043, 3044, 3045, 3046, 3047, 3048, 3049,
	3050, 3052, 3055, 3057, 3057, 3057, 3059, 3059, 3060, 3060, 3061, 3063, 3065, 3065, 3065, 3065,
	3067, 3068, 3068, 3068, 3068, 3069, 3072, 3072, 3072, 3073, 3073, 3073, 3073, 3074, 3075, 3076,
	3077, 3080, 3080, 3083, 3083, 3084, 3084, 3085, 3086, 3089, 3089, 3090, 3090, 3091, 3091, 3093,
	3094, 3095, 3096, 3096, 3096, 3096, 3096, 3097, 3097, 3097, 3097, 3097, 3097, 3098, 3099, 3101,
	3103, 3106, 3109, 3111, 3113, 3114, 3114, 3115, 3116, 3116, 3117, 3117, 3118, 3118, 3119, 3119,
	3120, 3120, 3121, 3123, 3124, 3124, 3125, 3125, 3125, 3126, 3126, 3126, 3126, 3131, 3132, 3132,
	3134, 3135, 3137, 3137, 3138, 3139, 3139, 3139, 3139, 3140, 3141, 3141, 3141, 3141, 3142, 3142,
	3142, 3143, 3143, 3143, 3143, 3143, 3144, 3144, 3144, 3145, 3146, 3147, 3147, 3150, 3153, 3153,
	3154, 3157, 3158, 3160, 3161, 3161, 3161, 3161, 3162, 3162, 3163, 3163, 3163, 3164, 3165, 3166,
	3166, 3166, 3166, 3167, 3167, 3167, 3167, 3167, 3171, 3172, 3172, 3173, 3173, 3174, 3174, 3177,
	3180, 3182, 3182, 3185, 3186, 3186, 3187, 3187, 3187, 3188, 3188, 3188, 3188, 3189, 3191, 3191,
	3191, 3191, 3191, 3193, 3194, 3195, 3195, 3195, 3196, 3196, 3196, 3197, 3197, 3197, 3198, 3199,
	3201, 3201, 3204, 3206, 3207, 3207, 3207, 3209, 3209, 3210, 3212, 3213, 3215, 3216, 3219, 3219,
	3220, 3221, 3221, 3222, 3222, 3222, 3222, 3222, 3222, 3222, 3224, 3225, 3225, 3226, 3227, 3232,
	3233, 3235, 3236, 3237, 3237, 3238, 3240, 3240, 3240, 3241, 3242, 3243, 3244, 3245, 3245, 3245,
	3246, 3246, 3246, 3247, 3247, 3248, 3248, 3249, 3249, 3249, 3250, 3250, 3250, 3253, 3255, 3256,
	3257, 3259, 3259, 3259, 3259, 3259, 3261, 3262, 3262, 3262, 3264, 3264, 3265, 3266, 3266, 3266,
	3267, 3267, 3269, 3269, 3269, 3269, 3270, 3270, 3270, 3270, 3271, 3271, 3271, 3272, 3273, 3274,
	3277, 3277, 3277, 3279, 3280, 3280, 3280, 3282, 3284, 3284, 3285, 3285, 3286, 3286, 3286, 3287,
	3287, 3287, 3288, 3288, 3289, 3290, 3291, 3292, 3293, 3293, 3293, 3294, 3295, 3296, 3298, 3301,
	3302, 3303, 3305, 3307, 3308, 3309, 3309, 3309, 3309, 3309, 3310, 3310, 3311, 3311, 3311, 3311,
	3311, 3311, 3312, 3315, 3316, 3318, 3318, 3318, 3319, 3320, 3320, 3322, 3323, 3324, 3326, 3328,
	3328, 3330, 3332, 3333, 3334, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3335, 3336, 3336,
	3337, 3337, 3338, 3339, 3339, 3339, 3339, 3340, 3340, 3341, 3342, 3342, 3343, 3345, 3347, 3349,
	3350, 3352, 3353, 3354, 3355, 3356, 3357, 3358, 3359, 3360, 3360, 3361, 3361, 3362, 3362, 3363,
	3364, 3365, 3367, 3367, 3367, 3369, 3369, 3369, 3369, 3369, 3372, 3372, 3373, 3374, 3375, 3375,
	3378, 3378, 3378, 3378, 3379, 3379, 3380, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381, 3381,
	3381, 3382, 3382, 3383, 3384, 3384, 3384, 3384, 3385, 3385, 3385, 3385, 3385, 3387, 3390, 3391,
	3394, 3395, 3398, 3399, 3400, 3402, 3403, 3403, 3404, 3404, 3404, 3405, 3406, 3406, 3406, 3407,
	3407, 3407, 3408, 3409, 3409, 3409, 3409, 3409, 3410, 3413, 3414, 3414, 3415, 3416, 3419, 3422,
	3423, 3424, 3425, 3427, 3430, 3430, 3430, 3430, 3430, 3430, 3430, 3431, 3431, 3431, 3431, 3431,
	3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3431, 3432, 3432, 3432, 3433, 3433, 3434,
	3437, 3438, 3439, 3441, 3443, 3444, 3444, 3444, 3444, 3445, 3446, 3447, 3447, 3447, 3447, 3447,
	3448, 3450, 3452, 3453, 3455, 3455, 3457, 3457, 3457, 3458, 3458, 3459, 3459, 3460, 3462, 3462,
	3463, 3466, 3466, 3467, 3470, 3470, 3471, 3472, 3472, 3472, 3472, 3472, 3472, 3473, 3474, 3474,
	3475, 3476, 3477, 3477, 3477, 3478, 3479, 3479, 3479, 3482, 3483, 3483, 3484, 3486, 3486, 3488,
	3491, 3491, 3492, 3494, 3494, 3496, 3496, 3497, 3497, 3497, 3497, 3497, 3497, 3497, 3497, 3498,
	3498, 3498, 3498, 3498, 3499, 3499, 3499, 3499, 3503, 3503, 3504, 3504, 3504, 3507, 3507, 3507,
	3508, 3508, 3510, 3511, 3511, 3511, 3513, 3513, 3514, 3515, 3516, 3518, 3518, 3518, 3519, 3519,
	3519, 3519, 3519, 3519, 3519, 3521, 3521, 3522, 3522, 3522, 3523, 3524, 3525, 3527, 3527, 3528,
	3529, 3529, 3530, 3531, 3532, 3532, 3533, 3534, 3535, 3535, 3535, 3535, 3536, 3537, 3537, 3537,
	3539, 3539, 3541, 3541, 3541, 3541, 3541, 3541, 3542, 3544, 3544, 3544, 3544, 3544, 3545, 3546,
	3546, 3547, 3548, 3550, 3551, 3551, 3552, 3553, 3553, 3553, 3554, 3554, 3554, 3554, 3556, 3556,
	3556, 3556, 3557, 3558, 3558, 3558, 3558, 3559, 3559, 3559, 3560, 3560, 3562, 3563, 3563, 3565,
	3565, 3565, 3567, 3567, 3567, 3568, 3570, 3570, 3571, 3571, 3572, 3573, 3575, 3576, 3577, 3578,
	3578, 3578, 3578, 3580, 3580, 3581, 3583, 3583, 3583, 3584, 3585, 3586, 3587, 3589, 3591, 3593,
	3593, 3593, 3594, 3595, 3595, 3597, 3597, 3599, 3599, 3601, 3601, 3601, 3603, 3603, 3603, 3604,
	3606, 3606, 3606, 3608, 3608, 3608, 3608, 3608, 3608, 3608, 3609, 3610, 3613, 3614, 3614, 3614,
	3614, 3614, 3615, 3616, 3616, 3616, 3618, 3619, 3619, 3620, 3621, 3622, 3623, 3623, 3623, 3625,
	3626, 3629, 3629, 3629, 3629, 3629, 3629, 3631, 3631, 3632, 3633, 3633, 3633, 3633, 3634, 3634,
	3634, 3634, 3634, 3634, 3634, 3634, 3635, 3635, 3636, 3637, 3637, 3637, 3637, 3637, 3637, 3637,
	3637, 3640, 3641, 3643, 3644, 3644, 3645, 3645, 3646, 3646, 3647, 3649, 3649, 3650, 3650, 3650,
	3650, 3650, 3650, 3650, 3651, 3651, 3653, 3653, 3653, 3653, 3653, 3653, 3653, 3654, 3655, 3657,
	3657, 3657, 3657, 3659, 3659, 3659, 3659, 3659, 3660, 3660, 3660, 3660, 3660, 3660, 3660, 3660,
	3661, 3662, 3662, 3663, 3665, 3665, 3665, 3667, 3667, 3668, 3669, 3669, 3669, 3669, 3672, 3675,
	3675, 3676, 3676, 3677, 3677, 3678, 3680, 3681, 3681, 3681, 3681, 3681, 3682, 3682, 3684, 3685,
	3685, 3685, 3686, 3686, 3687, 3688, 3688, 3690, 3691, 3691, 3691, 3693, 3695, 3695, 3695, 3695,
	3695, 3696, 3696, 3696, 3697, 3698, 3698, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3701, 3701,
	3703, 3703, 3705, 3705, 3705, 3705, 3705, 3707, 3708, 3709, 3709, 3710, 3710, 3711, 3711, 3712,
	3713, 3713, 3715, 3717, 3718, 3718, 3719, 3719, 3719, 3719, 3720, 3722, 3723, 3724, 3724, 3724,
	3724, 3724, 3724, 3724, 3725, 3726, 3727, 3727, 3727, 3727, 3727, 3728, 3728, 3728, 3728, 3728,
	3728, 3729, 3730, 3730, 3730, 3730, 3730, 3732, 3736, 3736, 3737, 3739, 3740, 3741, 3742, 3744,
	3744, 3744, 3745, 3746, 3747, 3747, 3747, 3749, 3750, 3752, 3753, 3753, 3754, 3754, 3756, 3756,
	3757, 3758, 3758, 3758, 3759, 3761, 3761, 3762, 3763, 3765, 3765, 3767, 3767, 3767, 3769, 3770,
	3770, 3770, 3770, 3771, 3773, 3774, 3775, 3778, 3778, 3778, 3779, 3779, 3779, 3779, 3779, 3779,
	3779, 3779, 3779, 3779, 3780, 3781, 3781, 3781, 3781, 3782, 3782, 3782, 3782, 3783, 3786, 3786,
	3786, 3786, 3787, 3788, 3788, 3788, 3789, 3790, 3790, 3792, 3792, 3793, 3794, 3795, 3796, 3796,
	3796, 3798, 3798, 3798, 3800, 3800, 3800, 3800, 3800, 3800, 3800, 3801, 3802, 3802, 3804, 3804,
	3804, 3804, 3804, 3804, 3804, 3805, 3805, 3805, 3805, 3806, 3806, 3807, 3807, 3807, 3807, 3808,
	3808, 3808, 3808, 3808, 3808, 3810, 3810, 3813, 3814, 3814, 3815, 3816, 3816, 3817, 3817, 3818,
	3818, 3818, 3820, 3822, 3822, 3823, 3823, 3823, 3823, 3823, 3824, 3825, 3825, 3825, 3825, 3825,
	3826, 3826, 3827, 3829, 3833, 3835, 3836, 3836, 3837, 3837, 3837, 3837, 3839, 3840, 3843, 3843,
	3843, 3843, 3844, 3844, 3845, 3847, 3847, 3849, 3849, 3849, 3849, 3849, 3850, 3850, 3850, 3850,
	3851, 3852, 3852, 3852, 3854, 3854, 3854, 3856, 3856, 3856, 3856, 3858, 3859, 3859, 3860, 3861,
	3862, 3862, 3864, 3864, 3865, 3865, 3865, 3865, 3866, 3866, 3866, 3867, 3867, 3867, 3868, 3868,
	3869, 3869, 3869, 3870, 3870, 3870, 3870, 3871, 3875, 3875, 3875, 3875, 3875, 3875, 3875, 3875,
	3875, 3877, 3878, 3878, 3878, 3878, 3878, 3879, 3880, 3880, 3880, 3880, 3881, 3881, 3882, 3882,
	3882, 3882, 3882, 3882, 3883, 3884, 3884, 3884, 3884, 3884, 3884, 3884, 3884, 3884, 3884, 3884,
	3886, 3886, 3888, 3888, 3888, 3888, 3888, 3890, 3890, 3892, 3894, 3895, 3897, 3897, 3897, 3898,
	3899, 3899, 3900, 3900, 3902, 3904, 3906, 3907, 3909, 3910, 3910, 3910, 3911, 3912, 3912, 3912,
	3912, 3912, 3912, 3912, 3913, 3914, 3915, 3915, 3915, 3915, 3915, 3917, 3917, 3917, 3917, 3918,
	3918, 3918, 3918, 3919, 3919, 3919, 3919, 3919, 3919, 3921, 3921, 3921, 3921, 3921, 3923, 3924,
	3924, 3924, 3925, 3926, 3927, 3929, 3929, 3931, 3933, 3934, 3934, 3934, 3934, 3934, 3935, 3935,
	3935, 3935, 3935, 3935, 3935, 3937, 3938, 3939, 3940, 3940, 3940, 3940, 3940, 3940, 3940, 3941,
	3941, 3942, 3944, 3946, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3947, 3949, 3949, 3949, 3949,
	3951, 3952, 3953, 3953, 3954, 3955, 3955, 3956, 3956, 3959, 3960, 3960, 3960, 3960, 3960, 3960,
	3961, 3962, 3962, 3962, 3962, 3962, 3962, 3963, 3963, 3963, 3964, 3965, 3967, 3967, 3967, 3967,
	3968, 3968, 3968, 3969, 3971, 3971, 3971, 3971, 3973, 3973, 3973, 3974, 3977, 3978, 3978, 3978,
	3978, 3980, 3980, 3980, 3981, 3983, 3985, 3985, 3987, 3987, 3987, 3988, 3990, 3991, 3991, 3991,
	3991, 3991, 3991, 3991, 3991, 3992, 3994, 3994, 3994, 3995, 3995, 3996, 3996, 3998, 3999, 3999,
	4000, 4000, 4000, 4000, 4000, 4000, 4000, 4000, 4001, 4001, 4001, 4001, 4001, 4002, 4002, 4002,
	4002, 4003, 4004, 4004, 4005, 4005, 4005, 4007, 4008, 4010, 4010, 4011, 4012, 4012, 4012, 4012,
	4013, 4013, 4013, 4013, 4013, 4013, 4013, 4013, 4013, 4014, 4015, 4015, 4015, 4015, 4016, 4016,
	4017, 4017, 4018, 4018, 4019, 4020, 4023, 4024, 4024, 4026, 4027, 4027, 4027, 4031, 4031, 4031,
	4031, 4032, 4032, 4033, 4033, 4033, 4035, 4035, 4035, 4036, 4036, 4038, 4038, 4038, 4039, 4039,
	4040, 4040, 4041, 4042, 4042, 4045, 4046, 4046, 4046, 4047, 4047, 4047, 4047, 4047, 4048, 4048,
	4051, 4052, 4052, 4054, 4055, 4055, 4055, 4055, 4055, 4055, 4055, 4055, 4055, 4055, 4055, 4056,
	4057, 4058, 4058, 4059, 4060, 4061, 4061, 4061, 4062, 4062, 4063, 4065, 4066, 4066, 4066, 4067,
	4069, 4069, 4070, 4070, 4070, 4071, 4073, 4074, 4075, 4077, 4077, 4078, 4078, 4078, 4078, 4078,
	4079, 4079, 4079, 4079, 4081, 4081, 4081, 4082, 4084, 4084, 4085, 4086, 4086, 4087, 4087, 4087,
	4087, 4087, 4089, 4089, 4090, 4090, 4090, 4090, 4090, 4090, 4090, 4090, 4090, 4090, 4090, 4090,
	4090, 4090, 4091, 4091, 4091, 4091, 4091, 4092, 4092, 4092, 4093, 4093, 4093, 4094, 4094, 4094,
	4095, 4096, 4096, 4096, 4096, 4096, 4097, 4098, 4101, 4101, 4101, 4102, 4102, 4103, 4104, 4104,
	4104, 4104, 4105, 4106, 4106, 4108, 4110, 4111, 4113, 4114, 4115, 4115, 4115, 4116, 4116, 4116,
	4117, 4118, 4118, 4120, 4121, 4121, 4121, 4122, 4122, 4122, 4123, 4124, 4124, 4125, 4125, 4126,
	4126, 4128, 4128, 4129, 4129, 4129, 4129, 4129, 4129, 4129, 4130, 4131, 4131, 4131, 4131, 4131,
	4132, 4132, 4135, 4135, 4135, 4135, 4135, 4135, 4135, 4135, 4136, 4136, 4136, 4136, 4136, 4136,
	4136, 4136, 4137, 4137, 4138, 4138, 4139, 4139, 4140, 4140, 4140, 4140, 4140, 4141, 4142, 4142,
	4144, 4147, 4147, 4147, 4147, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4148, 4149, 4149, 4149,
	4149, 4149, 4149, 4150, 4150, 4151, 4152, 4152, 4154, 4154, 4154, 4155, 4156, 4156, 4156, 4156,
	4157, 4158, 4158, 4159, 4161, 4163, 4163, 4164, 4164, 4164, 4164, 4165, 4166, 4166, 4166, 4166,
	4167, 4168, 4168, 4170, 4170, 4171, 4171, 4172, 4173, 4174, 4174, 4174, 4174, 4174, 4174, 4174,
	4174, 4174, 4174, 4175, 4176, 4178, 4178, 4179, 4180, 4180, 4180, 4180, 4180, 4182, 4182, 4184,
	4186, 4186, 4186, 4187, 4187, 4188, 4189, 4189, 4190, 4190, 4190, 4191, 4192, 4192, 4192, 4192,
	4192, 4192, 4193, 4193, 4193, 4195, 4195, 4195, 4195, 4195, 4196, 4198, 4199, 4199, 4199, 4200,
	4201, 4201, 4201, 4202, 4204, 4204, 4204, 4204, 4205, 4205, 4205, 4209, 4209, 4210, 4210, 4211,
	4211, 4211, 4211, 4213, 4213, 4215, 4218, 4219, 4219, 4220, 4221, 4222, 4223, 4223, 4224, 4224,
	4224, 4227, 4227, 4227, 4230, 4230, 4232, 4232, 4232, 4232, 4233, 4234, 4235, 4235, 4235, 4235,
	4235, 4236, 4238, 4240, 4240, 4242, 4243, 4244, 4245, 4245, 4247, 4247, 4247, 4248, 4248, 4248,
	4248, 4248, 4248, 4249, 4249, 4249, 4249, 4249, 4250, 4251, 4251, 4251, 4252, 4254, 4254, 4254,
	4254, 4255, 4255, 4255, 4257, 4258, 4259, 4260, 4261, 4261, 4262, 4262, 4262, 4263, 4263, 4263,
	4264, 4265, 4265, 4265, 4266, 4266, 4266, 4266, 4267, 4267, 4268, 4268, 4268, 4268, 4268, 4269,
	4270, 4270, 4270, 4270, 4270, 4270, 4270, 4270, 4271, 4271, 4272, 4272, 4273, 4273, 4274, 4275,
	4275, 4276, 4277, 4277, 4277, 4277, 4277, 4277, 4278, 4279, 4280, 4280, 4282, 4283, 4285, 4286,
	4287, 4287, 4289, 4290, 4290, 4290, 4292, 4292, 4295, 4296, 4297, 4297, 4298, 4300, 4300, 4300,
	4300, 4300, 4300, 4300, 4301, 4301, 4302, 4303, 4304, 4304, 4305, 4305, 4306, 4307, 4307, 4307,
	4307, 4309, 4310, 4311, 4311, 4312, 4314, 4314, 4314, 4315, 4315, 4317, 4317, 4318, 4318, 4319,
	4320, 4320, 4320, 4321, 4322, 4324, 4325, 4325, 4326, 4328, 4329, 4330, 4330, 4330, 4330, 4330,
	4331, 4331, 4332, 4332, 4332, 4333, 4334, 4335, 4335, 4335, 4335, 4336, 4336, 4336, 4336, 4336,
	4336, 4337, 4339, 4340, 4342, 4343, 4343, 4343, 4345, 4345, 4345, 4346, 4347, 4348, 4350, 4351,
	4352, 4352, 4354, 4355, 4356, 4357, 4358, 4360, 4361, 4361, 4362, 4362, 4363, 4364, 4364, 4364,
	4364, 4365, 4365, 4366, 4368, 4369, 4370, 4370, 4370, 4372, 4372, 4373, 4373, 4374, 4375, 4375,
	4375, 4376, 4377, 4378, 4379, 4379, 4380, 4381, 4381, 4381, 4382, 4383, 4384, 4385, 4386, 4387,
	4387, 4387, 4388, 4388, 4388, 4389, 4389, 4390, 4391, 4392, 4393, 4394, 4395, 4396, 4396, 4397,
	4399, 4399, 4399, 4401, 4401, 4402, 4402, 4403, 4403, 4403, 4403, 4404, 4406, 4406, 4406, 4406,
	4406, 4406, 4406, 4406, 4406, 4406, 4406, 4407, 4408, 4409, 4409, 4410, 4410, 4410, 4411, 4411,
	4411, 4411, 4413, 4414, 4414, 4415, 4416, 4416, 4418, 4419, 4419, 4419, 4419, 4419, 4419, 4419,
	4420, 4421, 4421, 4421, 4422, 4422, 4422, 4424, 4424, 4424, 4425, 4425, 4425, 4426, 4426, 4426,
	4426, 4426, 4428, 4431, 4432, 4433, 4433, 4433, 4433, 4434, 4435, 4436, 4437, 4438, 4438, 4438,
	4438, 4439, 4439, 4439, 4439, 4440, 4440, 4440, 4441, 4441, 4442, 4445, 4445, 4445, 4445, 4445,
	4446, 4446, 4447, 4450, 4450, 4451, 4451, 4451, 4451, 4451, 4451, 4454, 4455, 4458, 4458, 4458,
	4458, 4458, 4458, 4458, 4459, 4459, 4459, 4459, 4459, 4462, 4462, 4462, 4463, 4463, 4463, 4463,
	4463, 4463, 4464, 4466, 4467, 4467, 4467, 4467, 4467, 4468, 4468, 4468, 4469, 4469, 4470, 4471,
	4471, 4472, 4472, 4473, 4473, 4474, 4474, 4474, 4476, 4477, 4477, 4478, 4479, 4480, 4480, 4482,
	4482, 4482, 4482, 4482, 4482, 4482, 4482, 4483, 4483, 4483, 4484, 4484, 4485, 4487, 4488, 4488,
	4488, 4488, 4488, 4488, 4490, 4491, 4491, 4491, 4492, 4493, 4496, 4496, 4498, 4499, 4499, 4499,
	4499, 4499, 4501, 4502, 4504, 4506, 4506, 4506, 4506, 4507, 4507, 4507, 4509, 4509, 4510, 4511,
	4511, 4512, 4512, 4513, 4513, 4514, 4514, 4515, 4515, 4515, 4515, 4515, 4517, 4517, 4517, 4518,
	4518, 4519, 4521, 4521, 4521, 4521, 4521, 4523, 4524, 4525, 4525, 4527, 4527, 4528, 4530, 4531,
	4532, 4532, 4532, 4532, 4533, 4533, 4534, 4534, 4534, 4535, 4535, 4537, 4537, 4537, 4537, 4538,
	4538, 4539, 4540, 4542, 4542, 4542, 4542, 4543, 4543, 4545, 4546, 4546, 4547, 4548, 4548, 4549,
	4549, 4549, 4549, 4549, 4549, 4549, 4550, 4551, 4551, 4551, 4551, 4551, 4552, 4552, 4552, 4552,
	4552, 4552, 4552, 4552, 4552, 4553, 4553, 4554, 4555, 4555, 4556, 4557, 4557, 4557, 4559, 4560,
	4560, 4560, 4562, 4563, 4563, 4564, 4564, 4564, 4565, 4567, 4567, 4569, 4569, 4570, 4570, 4570,
	4570, 4571, 4572, 4572, 4573, 4573, 4574, 4574, 4574, 4575, 4576, 4576, 4576, 4576, 4576, 4576,
	4576, 4578, 4579, 4579, 4579, 4579, 4580, 4581, 4583, 4583, 4583, 4583, 4583, 4586, 4587, 4587,
	4588, 4589, 4589, 4590, 4591, 4591, 4591, 4594, 4594, 4594, 4595, 4595, 4595, 4596, 4597, 4597,
	4597, 4597, 4598, 4599, 4599, 4600, 4601, 4602, 4602, 4603, 4603, 4604, 4604, 4604, 4604, 4605,
	4606, 4607, 4608, 4608, 4608, 4608, 4609, 4610, 4610, 4611, 4612, 4613, 4614, 4614, 4614, 4615,
	4615, 4616, 4617, 4619, 4619, 4619, 4621, 4622, 4623, 4624, 4625, 4625, 4625, 4625, 4625, 4626,
	4627, 4630, 4630, 4632, 4632, 4633, 4635, 4635, 4636, 4636, 4637, 4637, 4638, 4638, 4639, 4640,
	4640, 4640, 4640, 4641, 4641, 4641, 4641, 4641, 4641, 4644, 4644, 4644, 4644, 4644, 4646, 4647,
	4647, 4647, 4647, 4649, 4650, 4651, 4651, 4654, 4655, 4657, 4657, 4657, 4659, 4660, 4660, 4660,
	4660, 4660, 4660, 4660, 4660, 4661, 4661, 4661, 4662, 4663, 4663, 4665, 4665, 4666, 4666, 4668,
	4668, 4670, 4670, 4671, 4671, 4671, 4674, 4678, 4678, 4679, 4679, 4680, 4680, 4680, 4680, 4680,
	4681, 4681, 4681, 4682, 4684, 4684, 4685, 4686, 4686, 4687, 4687, 4687, 4687, 4688, 4689, 4689,
	4689, 4689, 4690, 4690, 4691, 4691, 4694, 4694, 4695, 4695, 4695, 4695, 4696, 4696, 4696, 4697,
	4698, 4698, 4698, 4699, 4701, 4701, 4701, 4702, 4704, 4705, 4706, 4708, 4708, 4709, 4710, 4711,
	4711, 4712, 4712, 4714, 4715, 4715, 4715, 4716, 4716, 4716, 4717, 4718, 4718, 4719, 4720, 4720,
	4720, 4720, 4721, 4721, 4721, 4721, 4721, 4722, 4722, 4723, 4726, 4726, 4726, 4726, 4728, 4729,
	4729, 4729, 4730, 4732, 4732, 4732, 4733, 4733, 4733, 4733, 4733, 4735, 4735, 4736, 4737, 4737,
	4737, 4738, 4738, 4739, 4740, 4740, 4740, 4740, 4740, 4741, 4741, 4742, 4744, 4746, 4748, 4748,
	4750, 4750, 4750, 4750, 4750, 4751, 4751, 4751, 4752, 4752, 4752, 4752, 4753, 4753, 4753, 4753,
	4754, 4754, 4754, 4755, 4756, 4756, 4757, 4758, 4758, 4759, 4761, 4763, 4763, 4764, 4766, 4766,
	4766, 4766, 4767, 4767, 4767, 4769, 4771, 4771, 4771, 4771, 4771, 4771, 4771, 4771, 4771, 4771,
	4771, 4773, 4773, 4773, 4773, 4774, 4774, 4776, 4777, 4777, 4777, 4779, 4779, 4780, 4780, 4780,
	4782, 4782, 4782, 4783, 4784, 4784, 4784, 4784, 4786, 4787, 4788, 4789, 4790, 4792, 4793, 4793,
	4793, 4793, 4794, 4794, 4794, 4796, 4797, 4799, 4799, 4799, 4801, 4803, 4803, 4803, 4803, 4803,
	4804, 4805, 4806, 4806, 4808, 4809, 4809, 4809, 4809, 4809, 4810, 4810, 4810, 4810, 4810, 4811,
	4811, 4812, 4812, 4812, 4813, 4813, 4813, 4815, 4815, 4816, 4817, 4818, 4818, 4818, 4820, 4820,
	4820, 4820, 4821, 4822, 4822, 4822, 4823, 4823, 4823, 4823, 4823, 4823, 4824, 4824, 4824, 4824,
	4824, 4824, 4824, 4824, 4825, 4825, 4825, 4825, 4825, 4825, 4827, 4829, 4830, 4831, 4831, 4831,
	4832, 4832, 4832, 4832, 4833, 4834, 4835, 4835, 4835, 4835, 4835, 4836, 4837, 4839, 4839, 4839,
	4839, 4839, 4839, 4840, 4841, 4842, 4842, 4842, 4842, 4842, 4843, 4843, 4845, 4846, 4846, 4847,
	4848, 4848, 4848, 4848, 4848, 4849, 4849, 4850, 4851, 4851, 4851, 4851, 4851, 4852, 4853, 4854,
	4854, 4854, 4855, 4855, 4856, 4856, 4856, 4856, 4856, 4856, 4857, 4858, 4858, 4859, 4860, 4860,
	4860, 4861, 4861, 4862, 4862, 4862, 4862, 4862, 4862, 4862, 4862, 4862, 4863, 4863, 4863, 4864,
	4866, 4866, 4866, 4866, 4868, 4870, 4871, 4871, 4871, 4871, 4871, 4871, 4871, 4872, 4872, 4873,
	4874, 4876, 4877, 4879, 4880, 4881, 4881, 4881, 4881, 4881, 4881, 4881, 4881, 4881, 4881, 4882,
	4883, 4883, 4883, 4883, 4883, 4884, 4884, 4884, 4886, 4886, 4886, 4886, 4886, 4886, 4887, 4888,
	4888, 4888, 4889, 4890, 4892, 4892, 4894, 4895, 4896, 4896, 4896, 4897, 4898, 4899, 4899, 4900,
	4900,
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
