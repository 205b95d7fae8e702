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
	{6443, 254, 23, 0x1},   // holyseevaticancitystate
	{6466, 277, 13, 0x82},  // congorepublic
	{6479, 194, 7, 0x1},    // surinam
	{6486, 73, 16, 0x1},    // ethiopiainclerit
	{6502, 141, 12, 0x1},   // nepalkingdom
	{6514, 214, 14, 0x1},   // caymaneilanden
	{6528, 232, 28, 0x1},   // commonwealthnorthernmarianas
	{6556, 160, 20, 0x1},   // republiekoezbekistan
	{6576, 198, 24, 0x1},   // venezuelaverenigdestaten
	{6600, 52, 15, 0x1},    // turkiyerepublic
	{6615, 23, 15, 0x1},    // georgiarepublic
	{6630, 225, 19, 0x1},   // hongkongsarvanchina
	{6649, 154, 5, 0x81},   // #2tha
	{6654, 255, 4, 0x81},   // #492
	{6658, 206, 25, 0x1},   // sainteustatiussababonaire
	{6683, 148, 32, 0x1},   // volksdemocratischerepubliekkorea
	{6715, 237, 13, 0x1},   // norfolkisland
	{6728, 166, 18, 0x1},   // republicargentinie
	{6746, 229, 17, 0x1},   // baljuwschapjersey
	{6763, 43, 20, 0x1},    // poolsevolksrepubliek
	{6783, 64, 28, 0x1},    // democraticrepubliczairecongo
	{6811, 254, 16, 0x1},   // vaticancitystate
	{6827, 15, 17, 0x1},    // formereastgermany
	{6844, 133, 37, 0x1},   // laotiaansedemocratischevolksrepubliek
	{6881, 16, 9, 0x1},     // frgermany
	{6890, 182, 6, 0x1},    // guyana
	{6896, 117, 22, 0x1},   // peoplesrepublicofchina
	{6918, 18, 6, 0x1},     // spanje
	{6924, 241, 22, 0x1},   // palestinianterritories
	{6946, 230, 11, 0x1},   // formermacau
	{6957, 59, 10, 0x1},    // bukinafaso
	{6967, 148, 30, 0x1},   // democraticpeoplesrepublickorea
	{6997, 46, 29, 0x1},    // unionsovietsocialistrepublics
	{7026, 162, 14, 0x1},   // nieuwehebriden
	{7040, 15, 14, 0x1},    // easterngermany
	{7054, 90, 15, 0x1},    // republiekmalawi
	{7069, 256, 5, 0x81},   // #4850
	{7074, 249, 15, 0x1},   // landsintmaarten
	{7089, 131, 8, 0x1},    // korearep
	{7097, 48, 5, 0x81},    // #4688
	{7102, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{7138, 4, 9, 0x1},      // australia
	{7147, 45, 22, 0x1},    // volksrepubliekroemenie
	{7169, 64, 23, 0x81},   // congodemocraticrepublic
	{7192, 64, 26, 0x1},    // republiekcongoleopoldville
	{7218, 10, 15, 0x1},    // witrussischessr
	{7233, 22, 32, 0x1},    // greatbritainandnorthernirelanduk
	{7265, 246, 34, 0x1},   // ascensionandtristandacunhasthelena
	{7299, 145, 12, 0x1},   // phillippines
	{7311, 225, 16, 0x1},   // chinahongkongsar
	{7327, 6, 12, 0x1},     // azerbaidzjan
	{7339, 173, 13, 0x1},   // chilerepublic
	{7352, 165, 15, 0x1},   // formerzuidjemen
	{7367, 135, 9, 0x1},    // shrilanka
	{7376, 129, 8, 0x1},    // cambodia
	{7384, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{7412, 164, 17, 0x1},   // fmrarabrepofyemen
	{7429, 55, 13, 0x1},    // yugoslaviasfr
	{7442, 252, 19, 0x1},   // taiwanprovincechina
	{7461, 73, 11, 0x1},    // fdrethiopia
	{7472, 223, 18, 0x1},   // frenchguianaguyane
	{7490, 64, 13, 0x1},    // zairerepublic
	{7503, 59, 16, 0x1},    // formeruppervolta
	{7519, 138, 11, 0x1},   // uniemyanmar
	{7530, 22, 27, 0x1},    // greatbritainnorthernireland
	{7557, 209, 13, 0x1},   // bouvetislands
	{7570, 120, 5, 0x81},   // #2fsm
	{7575, 155, 11, 0x1},   // tadzikistan
	{7586, 49, 18, 0x1},    // slovaakserepubliek
	{7604, 95, 17, 0x1},    // sudanpresecession
	{7621, 45, 5, 0x81},    // #4642
	{7626, 53, 19, 0x1},    // formeroekraiensessr
	{7645, 54, 12, 0x1},    // unitedstates
	{7657, 243, 5, 0x81},   // #4638
	{7662, 136, 18, 0x1},   // maldivischeislands
	{7680, 238, 11, 0x1},   // niueislands
	{7691, 78, 21, 0x1},    // republiekguineebissau
	{7712, 139, 5, 0x81},   // #2mng
	{7717, 15, 15, 0x1},    // demrepofgermany
	{7732, 115, 4, 0x81},   // #496
	{7736, 186, 27, 0x1},   // formersaintchristophernevis
	{7763, 48, 16, 0x1},    // serbiamontenegro
	{7779, 139, 25, 0x1},   // peoplesrepublicofmongolia
	{7804, 136, 7, 0x1},    // maldive
	{7811, 26, 23, 0x1},    // hongaarsevolksrepubliek
	{7834, 148, 28, 0x1},   // northkoreademocraticrepublic
	{7862, 59, 18, 0x1},    // republicoppervolta
	{7880, 9, 15, 0x1},     // bsniaandhrzgvna
	{7895, 116, 16, 0x1},   // koninkrijkbhutan
	{7911, 88, 10, 0x1},    // mauritanie
	{7921, 246, 10, 0x1},   // sinthelena
	{7931, 46, 5, 0x81},    // #4643
	{7936, 186, 15, 0x1},   // saintkittsnorth
	{7951, 112, 13, 0x1},   // uarabemirates
	{7964, 120, 27, 0x1},   // micronesiefederalestatenvan
	{7991, 119, 12, 0x1},   // republicfiji
	{8003, 155, 12, 0x1},   // tadzjikistan
	{8015, 100, 26, 0x1},   // saotomeandprincipedemrepof
	{8041, 87, 19, 0x1},    // portugeeseastafrika
	{8060, 230, 13, 0x1},   // chinamacaosar
	{8073, 99, 6, 0x1},     // ssudan
	{8079, 241, 20, 0x1},   // gazastripandwestbank
	{8099, 95, 10, 0x1},    // sudannorth
	{8109, 208, 7, 0x1},    // bermuda
	{8116, 150, 13, 0x1},   // saoediearabie
	{8129, 5, 10, 0x1},     // oostenrijk
	{8139, 59, 5, 0x81},    // #4854
	{8144, 124, 11, 0x1},   // kingdomiraq
	{8155, 143, 13, 0x1},   // omansultanate
	{8168, 37, 25, 0x1},    // macedoniaformeryugoslavrp
	{8193, 115, 11, 0x1},   // bruneidarus
	{8204, 34, 6, 0x1},     // latvia
	{8210, 40, 21, 0x1},    // nederlandenkoninkrijk
	{8231, 207, 5, 0x81},   // #4652
	{8236, 4, 9, 0x1},      // australie
	{8245, 121, 21, 0x1},   // indonesiaunitedstates
	{8266, 163, 17, 0x1},   // samoawesternsamoa
	{8283, 138, 7, 0x1},    // mynamar
	{8290, 39, 5, 0x81},    // #2mne
	{8295, 225, 28, 0x1},   // chinapeoplesrepublichongkong
	{8323, 101, 15, 0x1},   // eswatinikingdom
	{8338, 99, 18, 0x1},    // republicsouthsudan
	{8356, 194, 17, 0x1},   // republieksuriname
	{8373, 56, 16, 0x1},    // republicofangola
	{8389, 63, 25, 0x1},    // verenigderepublickameroen
	{8414, 252, 19, 0x1},   // taiwanchinesetaipei
	{8433, 162, 11, 0x1},   // newhebrides
	{8444, 63, 5, 0x81},    // #4120
	{8449, 37, 36, 0x1},    // theformeryugoslavrepublicofmacedonia
	{8485, 66, 12, 0x1},    // comorosunion
	{8497, 85, 28, 0x1},    // madagascardemocraticrepublic
	{8525, 96, 5, 0x81},    // #4686
	{8530, 245, 15, 0x1},   // southgeoislands
	{8545, 94, 5, 0x81},    // #4646
	{8550, 248, 5, 0x81},   // #4666
	{8555, 149, 5, 0x81},   // #4634
	{8560, 132, 12, 0x1},   // staatkoeweit
	{8572, 46, 20, 0x1},    // voormaligesovjetunie
	{8592, 107, 6, 0x1},    // uganda
	{8598, 87, 20, 0x1},    // portugueseeastafrica
	{8618, 106, 24, 0x1},   // formertanganyikazanzibar
	{8642, 54, 16, 0x1},    // amerikaverstaten
	{8658, 64, 16, 0x1},    // demrepofthecongo
	{8674, 67, 18, 0x1},    // caboverdecapeverde
	{8692, 67, 17, 0x1},    // caboverderepublic
	{8709, 107, 14, 0x1},   // ugandarepublic
	{8723, 66, 16, 0x1},    // unievandecomoren
	{8739, 129, 38, 0x1},   // democratickampucheacoalitiongovernment
	{8777, 139, 23, 0x1},   // mongoolsevolksrepubliek
	{8800, 9, 17, 0x1},     // bosniahercegovina
	{8817, 91, 17, 0x1},    // republicofnamibia
	{8834, 59, 18, 0x1},    // republicuppervolta
	{8852, 231, 20, 0x1},   // stmartincollectivity
	{8872, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{8900, 88, 10, 0x1},    // mauritania
	{8910, 160, 20, 0x1},   // republicofuzbekistan
	{8930, 140, 16, 0x1},   // maleisefederatie
	{8946, 102, 19, 0x1},   // republiekseychellen
	{8965, 116, 6, 0x1},    // bhutan
	{8971, 122, 12, 0x1},   // unionofindia
	{8983, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{9013, 188, 6, 0x1},    // mexiko
	{9019, 111, 28, 0x1},   // islamicrepublicofafghanistan
	{9047, 28, 17, 0x1},    // republicoficeland
	{9064, 253, 37, 0x1},   // verenigdestateskleineafgelegenislands
	{9101, 65, 16, 0x1},    // brazzavillecongo
	{9117, 76, 13, 0x1},    // guineeconakry
	{9130, 64, 31, 0x1},    // democraticrepubliccongokinshasa
	{9161, 112, 8, 0x1},    // emiraten
	{9169, 138, 35, 0x1},   // unievanbirmasocialistischerepubliek
	{9204, 49, 17, 0x1},    // slovakianrepublic
	{9221, 196, 5, 0x81},   // #4858
	{9226, 10, 19, 0x1},    // republiekwitrusland
	{9245, 253, 41, 0x1},   // verenigdestatenkleineverafgelegeneilanden
	{9286, 186, 31, 0x1},   // federationsaintchristophernevis
	{9317, 82, 15, 0x1},    // libyanarabjamah
	{9332, 82, 25, 0x1},    // libyanarabjamahiriyalibya
	{9357, 111, 10, 0x1},   // afganistan
	{9367, 254, 17, 0x1},   // vaticaanstadstaat
	{9384, 66, 39, 0x1},    // federaleislamitischerepubliekdercomoren
	{9423, 68, 10, 0x1},    // afarsissas
	{9433, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{9463, 138, 10, 0x1},   // burmaunion
	{9473, 120, 27, 0x1},   // micronesiafederatedstatesof
	{9500, 92, 15, 0x1},    // republicofniger
	{9515, 231, 17, 0x1},   // saintmartinfrench
	{9532, 134, 17, 0x1},   // libaneserepubliek
	{9549, 10, 18, 0x1},    // byelorussiabelarus
	{9567, 210, 20, 0x1},   // eilandencocoskeeling
	{9587, 73, 21, 0x1},    // socialistischethiopie
	{9608, 3, 15, 0x1},     // armeniarepublic
	{9623, 71, 17, 0x1},    // egyptarabrepublic
	{9640, 151, 9, 0x1},    // singapour
	{9649, 117, 28, 0x1},   // chinapeoplesrepublicmainland
	{9677, 64, 31, 0x1},    // democraticrepublicofformercongo
	{9708, 203, 26, 0x1},   // territoriumamerikaanssamoa
	{9734, 151, 9, 0x1},    // singapoer
	{9743, 177, 21, 0x1},   // gemenebestvandominica
	{9764, 11, 5, 0x81},    // #4124
	{9769, 19, 17, 0x1},    // republicofestonia
	{9786, 41, 15, 0x1},    // kingdomofnorway
	{9801, 100, 17, 0x1},   // saotomeenprincipe
	{9818, 33, 10, 0x1},    // luxembourg
	{9828, 67, 18, 0x1},    // republiekcaboverde
	{9846, 186, 10, 0x1},   // saintkitts
	{9856, 247, 8, 0x1},    // svalbard
	{9864, 205, 40, 0x1},   // frafrenchsouthernandantarcticterritories
	{9904, 170, 7, 0x1},    // bolivia
	{9911, 96, 7, 0x1},     // senegal
	{9918, 132, 5, 0x81},   // #2kwt
	{9923, 135, 14, 0x1},   // ceylondominion
	{9937, 150, 5, 0x81},   // #4682
	{9942, 61, 25, 0x1},    // middenafrikaanserepubliek
	{9967, 246, 5, 0x81},   // #4654
	{9972, 187, 5, 0x81},   // #4662
	{9977, 240, 5, 0x81},   // #4630
	{9982, 20, 7, 0x1},     // finland
	{9989, 148, 18, 0x1},   // koreadempeoplesrep
	{10007, 2, 28, 0x1},    // valleysofandorraprincipality
	{10035, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{10060, 40, 18, 0x1},   // kingdomnetherlands
	{10078, 170, 4, 0x81},  // #468
	{10082, 16, 22, 0x1},   // germanyfederalrepublic
	{10104, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{10137, 56, 21, 0x1},   // peoplesrepublicangola
	{10158, 17, 5, 0x81},   // #2dnk
	{10163, 212, 11, 0x1},  // landcuracao
	{10174, 108, 19, 0x1},  // republiekzuidafrika
	{10193, 4, 19, 0x1},    // australiegemenebest
	{10212, 64, 3, 0x1},    // rdc
	{10215, 99, 19, 0x1},   // republicsouthsoedan
	{10234, 68, 18, 0x1},   // republicofdjibouti
	{10252, 231, 5, 0x81},  // #4663
	{10257, 24, 13, 0x1},   // kingdomgreece
	{10270, 157, 27, 0x1},  // democraticrepubliceasttimor
	{10297, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{10328, 186, 5, 0x81},  // #2kna
	{10333, 94, 15, 0x1},   // republiekrwanda
	{10348, 98, 29, 0x1},   // democratischerepublieksomalie
	{10377, 42, 10, 0x1},   // newzealand
	{10387, 253, 35, 0x1},  // amerikaansekleinereafgelegenislands
	{10422, 60, 8, 0x1},    // botswana
	{10430, 77, 21, 0x1},   // gambiaislamicrepublic
	{10451, 49, 18, 0x1},   // slowaakserepubliek
	{10469, 33, 9, 0x1},    // luxemburg
	{10478, 30, 13, 0x1},   // republicitaly
	{10491, 2, 21, 0x1},    // principalityofandorra
	{10512, 47, 17, 0x1},   // republicsanmarino
	{10529, 257, 22, 0x1},  // wallisandfutunaislands
	{10551, 148, 23, 0x1},  // koreadempeoplesrepublic
	{10574, 67, 6, 0x1},    // cverde
	{10580, 95, 13, 0x1},   // upto2011sudan
	{10593, 72, 12, 0x1},   // stateeritrea
	{10605, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{10660, 115, 22, 0x1},  // nationbruneiabodepeace
	{10682, 110, 12, 0x1},  // zuidrhodesie
	{10694, 127, 5, 0x81},  // #2kaz
	{10699, 200, 5, 0x81},  // #4660
	{10704, 171, 23, 0x1},  // brazilieverenigdestates
	{10727, 128, 5, 0x81},  // #2kgz
	{10732, 95, 13, 0x1},   // sudanrepublic
	{10745, 206, 26, 0x1},  // sinteustatiusensababonaire
	{10771, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{10796, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{10821, 204, 4, 0x81},  // #410
	{10825, 226, 12, 0x1},  // heardislands
	{10837, 55, 4, 0x1},    // sfry
	{10841, 16, 13, 0x1},   // westduitsland
	{10854, 48, 20, 0x1},   // serviemontenegrounie
	{10874, 184, 14, 0x1},  // republiekhaiti
	{10888, 95, 11, 0x1},   // formersudan
	{10899, 131, 18, 0x1},  // southkorearepublic
	{10917, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{10952, 58, 12, 0x1},   // benindahomey
	{10964, 140, 22, 0x1},  // formerfederationmalaya
	{10986, 241, 21, 0x1},  // palestijnseautoriteit
	{11007, 244, 20, 0x1},  // republiekzuidvietnam
	{11027, 232, 15, 0x1},  // northernmariana
	{11042, 19, 16, 0x1},   // republiekestland
	{11058, 250, 11, 0x1},  // turkscaicos
	{11069, 130, 16, 0x1},  // kiribatirepublic
	{11085, 122, 13, 0x1},  // republicindia
	{11098, 185, 7, 0x1},   // jamaica
	{11105, 34, 14, 0x1},   // republiclatvia
	{11119, 54, 9, 0x1},    // amerikavs
	{11128, 127, 10, 0x1},  // kazakhstan
	{11138, 156, 19, 0x1},  // turkmeenserepubliek
	{11157, 105, 18, 0x1},  // tunesischerepublic
	{11175, 241, 14, 0x1},  // statepalestine
	{11189, 228, 32, 0x1},  // britishindischeoceaanterritorium
	{11221, 15, 25, 0x1},   // germanydemocraticrepublic
	{11246, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{11275, 170, 7, 0x1},   // bolivie
	{11282, 131, 20, 0x1},  // republicofsouthkorea
	{11302, 186, 26, 0x1},  // saintkittsennevisfederatie
	{11328, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{11362, 37, 17, 0x1},   // republicmacedonia
	{11379, 71, 13, 0x1},   // egyptrepublic
	{11392, 22, 14, 0x1},   // grootbrittanie
	{11406, 230, 10, 0x1},  // chinamacao
	{11416, 147, 16, 0x1},  // papuanieuwguinea
	{11432, 184, 13, 0x1},  // haitirepublic
	{11445, 199, 23, 0x1},  // kingdomnetherlandsaruba
	{11468, 259, 11, 0x1},  // kosovorepof
	{11479, 22, 12, 0x1},   // unitedkindom
	{11491, 69, 4, 0x81},   // #412
	{11495, 116, 4, 0x81},  // #464
	{11499, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{11536, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{11567, 137, 25, 0x1},  // marshalleilandenrepubliek
	{11592, 170, 16, 0x1},  // boliviaplurstate
	{11608, 60, 14, 0x1},   // betsjoeanaland
	{11622, 168, 7, 0x1},   // bahamas
	{11629, 178, 16, 0x1},  // domincanrepublic
	{11645, 202, 25, 0x1},  // formernetherlandsantilles
	{11670, 249, 26, 0x1},  // saintmaartennederlandsdeel
	{11696, 46, 5, 0x81},   // #2rus
	{11701, 140, 25, 0x1},  // formerfederatievanmalakka
	{11726, 26, 9, 0x1},    // hongarije
	{11735, 83, 10, 0x1},   // basutoland
	{11745, 66, 12, 0x1},   // comorenstaat
	{11757, 21, 12, 0x1},   // francedomtom
	{11769, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{11809, 103, 6, 0x1},   // tsjaad
	{11815, 211, 12, 0x1},  // cookeilanden
	{11827, 25, 24, 0x1},   // croatialocalnamehrvatska
	{11851, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{11885, 198, 19, 0x1},  // venezuelabolivrepof
	{11904, 22, 18, 0x1},   // verenigdkoninkrijk
	{11922, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{11950, 90, 6, 0x1},    // malawi
	{11956, 170, 27, 0x1},  // plurinationalstateofbolivia
	{11983, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{12019, 46, 16, 0x1},   // russianfederaton
	{12035, 6, 10, 0x1},    // azerbeijan
	{12045, 257, 14, 0x1},  // wallisenfutuna
	{12059, 153, 25, 0x1},  // syrischearabischerepublic
	{12084, 228, 4, 0x81},  // #486
	{12088, 65, 16, 0x1},   // kongobrazzaville
	{12104, 65, 8, 0x1},    // congorep
	{12112, 121, 17, 0x1},  // netherlandsindies
	{12129, 82, 12, 0x1},   // stateoflibya
	{12141, 95, 15, 0x1},   // republicofsudan
	{12156, 161, 9, 0x1},   // srvietnam
	{12165, 157, 11, 0x1},  // timoreleste
	{12176, 45, 23, 0x1},   // roemeensevolksrepubliek
	{12199, 253, 19, 0x1},  // usminoroutlyingisds
	{12218, 137, 3, 0x1},   // rmi
	{12221, 14, 16, 0x1},   // republictsjechie
	{12237, 112, 12, 0x1},  // arabemirates
	{12249, 94, 5, 0x81},   // #2rwa
	{12254, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{12283, 243, 5, 0x81},  // #2reu
	{12288, 57, 5, 0x81},   // #4108
	{12293, 145, 19, 0x1},  // republicphilippines
	{12312, 186, 18, 0x1},  // stchristophernevis
	{12330, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{12360, 247, 19, 0x1},  // spitsbergenjanmayen
	{12379, 125, 24, 0x1},  // hashemitekingdomofjordan
	{12403, 64, 13, 0x1},   // republiczaire
	{12416, 144, 19, 0x1},  // inclbangladpakistan
	{12435, 226, 25, 0x1},  // heardandmcdonaldislandsau
	{12460, 115, 30, 0x1},  // natiebruneiverblijfplaatsvrede
	{12490, 64, 13, 0x1},   // congodemrepof
	{12503, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{12527, 230, 10, 0x1},  // macauchina
	{12537, 114, 12, 0x1},  // staatbahrein
	{12549, 37, 17, 0x1},   // republicmacedonie
	{12566, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{12604, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{12644, 253, 37, 0x1},  // kleineafgelegenislandsverenigdestates
	{12681, 46, 10, 0x1},   // formerussr
	{12691, 87, 9, 0x1},    // mozambque
	{12700, 62, 19, 0x1},   // republiccotedivoire
	{12719, 203, 4, 0x81},  // #416
	{12723, 208, 4, 0x81},  // #460
	{12727, 171, 4, 0x81},  // #476
	{12731, 120, 23, 0x1},  // federalstatesmicronesia
	{12754, 177, 18, 0x1},  // gemenebestdominica
	{12772, 169, 4, 0x81},  // #484
	{12776, 24, 6, 0x1},    // hellas
	{12782, 37, 22, 0x1},   // republicnorthmacedonie
	{12804, 207, 17, 0x1},  // saintbartholomeus
	{12821, 72, 12, 0x1},   // staateritrea
	{12833, 127, 9, 0x1},   // kazakstan
	{12842, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{12877, 53, 33, 0x1},   // oekraiensesovietsocialistrepublic
	{12910, 165, 16, 0x1},  // formersouthjemen
	{12926, 6, 13, 0x1},    // azerbeidzjaan
	{12939, 198, 24, 0x1},  // venezuelaverenigdestates
	{12963, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{12996, 199, 21, 0x1},  // arubakofthenetherland
	{13017, 74, 13, 0x1},   // gabonrepublic
	{13030, 43, 14, 0x1},   // republicpoland
	{13044, 82, 16, 0x1},   // libyanjamahiriya
	{13060, 134, 7, 0x1},   // libanon
	{13067, 47, 17, 0x1},   // sanmarinorepublic
	{13084, 48, 28, 0x1},   // statenunieservieenmontenegro
	{13112, 130, 5, 0x81},  // #2kir
	{13117, 229, 15, 0x1},  // bailiwickjersey
	{13132, 67, 17, 0x1},   // republiccaboverde
	{13149, 131, 5, 0x81},  // #2kor
	{13154, 165, 4, 0x1},   // pdry
	{13158, 256, 17, 0x1},  // usmaagdeneilanden
	{13175, 145, 21, 0x1},  // philippijnserepubliek
	{13196, 37, 20, 0x1},   // thefmryugrpmacedonia
	{13216, 209, 4, 0x81},  // #474
	{13220, 9, 20, 0x1},    // bosniaandhercegovina
	{13240, 114, 16, 0x1},  // kingdomofbahrain
	{13256, 250, 16, 0x1},  // turksandcaicosis
	{13272, 249, 23, 0x1},  // saintmaartennetherlands
	{13295, 253, 40, 0x1},  // kleineverafgelegenislandsverenigdestates
	{13335, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{13366, 131, 14, 0x1},  // republiekkorea
	{13380, 37, 4, 0x1},    // vjrm
	{13384, 183, 8, 0x1},   // hondurus
	{13392, 66, 14, 0x1},   // uniedercomoren
	{13406, 85, 28, 0x1},   // democraticrepublicmadagascar
	{13434, 147, 26, 0x1},  // papuaandnewguineaterritory
	{13460, 186, 16, 0x1},  // stkittsandnevits
	{13476, 45, 5, 0x81},   // #2rou
	{13481, 10, 10, 0x1},   // belorussia
	{13491, 236, 14, 0x1},  // nieuwcaledonie
	{13505, 67, 17, 0x1},   // republiccapeverde
	{13522, 100, 19, 0x1},  // saotomeeastprincipe
	{13541, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{13578, 133, 10, 0x1},  // formerlaos
	{13588, 279, 11, 0x2},  // saintmartin
	{13599, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{13622, 183, 16, 0x1},  // republichonduras
	{13638, 257, 5, 0x81},  // #4876
	{13643, 102, 19, 0x1},  // seychellenrepubliek
	{13662, 131, 10, 0x1},  // southkorea
	{13672, 40, 9, 0x1},    // nederland
	{13681, 117, 19, 0x1},  // volksrepubliekchina
	{13700, 32, 18, 0x1},   // lithuanianrepublic
	{13718, 29, 13, 0x1},   // stateofisrael
	{13731, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{13758, 153, 14, 0x1},  // syrianrepublic
	{13772, 17, 20, 0x1},   // koninkrijkdenemarken
	{13792, 130, 14, 0x1},  // gilbertislands
	{13806, 60, 4, 0x81},   // #472
	{13810, 120, 23, 0x1},  // federalstatesmicronesie
	{13833, 46, 7, 0x1},    // fmrussr
	{13840, 37, 22, 0x1},   // republicnorthmacedonia
	{13862, 154, 4, 0x1},   // siam
	{13866, 226, 25, 0x1},  // auheardandmcdonaldislands
	{13891, 55, 16, 0x1},   // formeryugoslavia
	{13907, 112, 3, 0x1},   // uae
	{13910, 145, 19, 0x1},  // republiekfilipijnen
	{13929, 58, 22, 0x1},   // peoplesrepublicofbenin
	{13951, 148, 6, 0x1},   // nkorea
	{13957, 206, 11, 0x1},  // beseilanden
	{13968, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{13995, 19, 7, 0x1},    // estland
	{14002, 68, 16, 0x1},   // afarsissasgebied
	{14018, 37, 19, 0x1},   // republicofmacedonia
	{14037, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{14065, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{14112, 223, 18, 0x1},  // guyanefrenchguiana
	{14130, 78, 20, 0x1},   // republicguineebissau
	{14150, 232, 34, 0x1},  // commonwealthnorthernmarianaislands
	{14184, 32, 8, 0x1},    // lithunia
	{14192, 142, 12, 0x1},  // nauruislands
	{14204, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{14235, 68, 6, 0x1},    // jibuti
	{14241, 164, 5, 0x81},  // #2yem
	{14246, 58, 7, 0x1},    // dahomey
	{14253, 256, 17, 0x1},  // maagdeneilandenvs
	{14270, 73, 16, 0x1},   // incleritethiopia
	{14286, 115, 16, 0x1},  // bruneidarussalam
	{14302, 255, 15, 0x1},  // virginislandsuk
	{14317, 96, 17, 0x1},   // republicofsenegal
	{14334, 119, 31, 0x1},  // fijisovereigndemocraticrepublic
	{14365, 45, 24, 0x1},   // peoplesrepublicofromania
	{14389, 230, 10, 0x1},  // chinamacau
	{14399, 5, 17, 0x1},    // republicofaustria
	{14416, 53, 17, 0x1},   // republicofukraine
	{14433, 206, 25, 0x1},  // bonairesabasainteustatius
	{14458, 182, 25, 0x1},  // guyanacooperativerepublic
	{14483, 9, 4, 0x81},    // #470
	{14487, 168, 10, 0x1},  // thebahamas
	{14497, 22, 29, 0x1},   // grootbrittannieennoordierland
	{14526, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{14562, 212, 30, 0x1},  // curacaokingdomofthenetherlands
	{14592, 22, 45, 0x1},   // grootbrittannienorthierlandverenigdkoninkrijk
	{14637, 281, 5, 0x1},   // #2dhy
	{14642, 106, 26, 0x1},  // verenigderepubliektanzania
	{14668, 63, 24, 0x1},   // unitedrepublicofcameroon
	{14692, 117, 13, 0x1},  // mainlandchina
	{14705, 6, 20, 0x1},    // republicofazerbaijan
	{14725, 46, 10, 0x1},   // sovjetunie
	{14735, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{14770, 177, 18, 0x1},  // dominicagemenebest
	{14788, 215, 15, 0x1},  // sahrawirepublic
	{14803, 230, 13, 0x1},  // macaosarchina
	{14816, 119, 19, 0x1},  // fijiislandsrepublic
	{14835, 138, 27, 0x1},  // unionburmasocialistrepublic
	{14862, 10, 10, 0x1},   // belorussie
	{14872, 8, 5, 0x81},    // #4100
	{14877, 214, 5, 0x81},  // #4136
	{14882, 282, 5, 0x81},  // #2ddr
	{14887, 240, 20, 0x1},  // gemenebestpuertorico
	{14907, 54, 5, 0x81},   // #4840
	{14912, 164, 12, 0x1},  // yemenkingdom
	{14924, 82, 10, 0x1},   // statelibya
	{14934, 63, 16, 0x1},   // republiccameroon
	{14950, 205, 23, 0x1},  // frenchsouthernterritory
	{14973, 196, 23, 0x1},  // orientalrepublicuruguay
	{14996, 84, 7, 0x1},    // marocco
	{15003, 65, 10, 0x1},   // franscongo
	{15013, 15, 6, 0x1},    // #3ddde
	{15019, 16, 26, 0x1},   // federalerepubliekduitsland
	{15045, 51, 13, 0x1},   // swedenkingdom
	{15058, 9, 12, 0x1},    // bsniahrzgvna
	{15070, 128, 18, 0x1},  // republickirgizstan
	{15088, 131, 3, 0x1},   // rok
	{15091, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{15133, 44, 8, 0x1},    // portugal
	{15141, 164, 13, 0x1},  // republicyemen
	{15154, 11, 6, 0x1},    // canada
	{15160, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{15190, 87, 25, 0x1},   // peoplesrepublicmozambique
	{15215, 166, 19, 0x1},  // republiekargentinie
	{15234, 63, 13, 0x1},   // franskameroen
	{15247, 218, 15, 0x1},  // faeroereilanden
	{15262, 141, 14, 0x1},  // kingdomofnepal
	{15276, 150, 12, 0x1},  // saoediarabie
	{15288, 283, 5, 0x1},   // #2rho
	{15293, 138, 14, 0x1},  // unionofmyanmar
	{15307, 131, 18, 0x1},  // republicsouthkorea
	{15325, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{15357, 77, 6, 0x1},    // gambia
	{15363, 156, 9, 0x1},   // turkmenia
	{15372, 159, 14, 0x1},  // elliceeilanden
	{15386, 161, 12, 0x1},  // northvietnam
	{15398, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{15433, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{15465, 128, 8, 0x1},   // kirgisie
	{15473, 218, 13, 0x1},  // faeroeislands
	{15486, 67, 16, 0x1},   // capeverdeislands
	{15502, 244, 17, 0x1},  // republicofvietnam
	{15519, 82, 5, 0x1},    // libya
	{15524, 249, 26, 0x1},  // nederlandsdeelsaintmaarten
	{15550, 112, 8, 0x1},   // emirates
	{15558, 177, 5, 0x81},  // #2dma
	{15563, 120, 16, 0x1},  // micronesiafedsts
	{15579, 165, 29, 0x1},  // democraticvolksrepubliekjemen
	{15608, 51, 16, 0x1},   // koninkrijkzweden
	{15624, 120, 14, 0x1},  // fsofmicronesia
	{15638, 119, 6, 0x1},   // fidzji
	{15644, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{15674, 284, 25, 0x82}, // yugoslaviafederalrepublic
	{15699, 60, 16, 0x1},   // botswanarepublic
	{15715, 112, 12, 0x1},  // unitedarabem
	{15727, 286, 5, 0x1},   // #2rom
	{15732, 177, 8, 0x1},   // dominica
	{15740, 138, 5, 0x81},  // #4104
	{15745, 67, 5, 0x81},   // #4132
	{15750, 203, 22, 0x1},  // americansamoaterritory
	{15772, 231, 18, 0x1},  // fransdeelstmaarten
	{15790, 25, 24, 0x1},   // localnamehrvatskacroatia
	{15814, 73, 9, 0x1},    // abyssinia
	{15823, 114, 14, 0x1},  // stateofbahrain
	{15837, 82, 46, 0x1},   // libischarabischesocialistischevolksjamahiriyya
	{15883, 241, 19, 0x1},  // occupiedtrpalestine
	{15902, 73, 11, 0x1},   // fmrethiopia
	{15913, 138, 11, 0x1},  // formerburma
	{15924, 197, 15, 0x1},  // stvincentandgre
	{15939, 174, 16, 0x1},  // colombiarepublic
	{15955, 144, 5, 0x81},  // #2pak
	{15960, 75, 14, 0x1},   // republiekghana
	{15974, 58, 6, 0x1},    // #3dybj
	{15980, 82, 18, 0x1},   // libyaarabjamahiriy
	{15998, 6, 9, 0x1},     // azerbijan
	{16007, 212, 18, 0x1},  // curacaoknetherland
	{16025, 165, 17, 0x1},  // adenyemenpdrsouth
	{16042, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{16077, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{16111, 15, 11, 0x1},   // eastgermany
	{16122, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16144, 111, 21, 0x1},  // republicofafghanistan
	{16165, 145, 5, 0x81},  // #2phl
	{16170, 46, 13, 0x1},   // sovjetrusland
	{16183, 59, 5, 0x81},   // #2bfa
	{16188, 210, 20, 0x1},  // keelingeilandencocos
	{16208, 171, 26, 0x1},  // federativerepublicofbrazil
	{16234, 108, 19, 0x1},  // southafricarepublic
	{16253, 156, 9, 0x1},   // turkmenie
	{16262, 202, 22, 0x1},  // nederlandseantillenoud
	{16284, 80, 5, 0x81},   // #2ken
	{16289, 196, 22, 0x1},  // easternrepublicuruguay
	{16311, 186, 30, 0x1},  // federatiesaintchristophernevis
	{16341, 58, 20, 0x1},   // formerlydahomeybenin
	{16361, 161, 8, 0x1},   // vietnamn
	{16369, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{16405, 143, 13, 0x1},  // maskateenoman
	{16418, 115, 22, 0x1},  // abodepeacenationbrunei
	{16440, 140, 16, 0x1},  // malayafederation
	{16456, 16, 5, 0x81},   // #2deu
	{16461, 227, 7, 0x1},   // manisle
	{16468, 186, 22, 0x1},  // sintchristoffelennevis
	{16490, 221, 10, 0x1},  // guadeloupe
	{16500, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{16525, 148, 29, 0x1},  // koreademocraticvolksrepubliek
	{16554, 85, 10, 0x1},   // madagascar
	{16564, 171, 23, 0x1},  // brazilieverenigdestaten
	{16587, 144, 16, 0x1},  // pakistanrepublic
	{16603, 186, 15, 0x1},  // stkittsandnevis
	{16618, 64, 13, 0x1},   // belgischcongo
	{16631, 112, 11, 0x1},  // unitedarabe
	{16642, 143, 24, 0x1},  // sultanateofmuscatandoman
	{16666, 117, 17, 0x1},  // chinapeoplesrepof
	{16683, 199, 28, 0x1},  // kingdomofthenetherlandsaruba
	{16711, 43, 5, 0x81},   // #2pol
	{16716, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{16747, 230, 5, 0x1},   // macao
	{16752, 46, 16, 0x1},   // russianfedertion
	{16768, 229, 17, 0x1},  // bailiwickofjersey
	{16785, 179, 16, 0x1},  // republiekecuador
	{16801, 52, 19, 0x1},   // ottomanempireturkey
	{16820, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{16850, 71, 3, 0x1},    // uar
	{16853, 87, 24, 0x1},   // volksrepubliekmozambique
	{16877, 173, 14, 0x1},  // republiekchili
	{16891, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{16916, 241, 20, 0x1},  // palestinianauthority
	{16936, 210, 13, 0x1},  // cocoseilanden
	{16949, 154, 12, 0x1},  // siamthailand
	{16961, 55, 21, 0x1},   // formersfrofyugoslavia
	{16982, 120, 24, 0x1},  // micronesiefederalestaten
	{17006, 106, 18, 0x1},  // tanganyikarepublic
	{17024, 6, 18, 0x1},    // republicazerbaijan
	{17042, 114, 7, 0x1},   // bahrain
	{17049, 239, 33, 0x1},  // ducieoenoislandspitcairnhenderson
	{17082, 82, 11, 0x1},   // formerlibya
	{17093, 287, 16, 0x82}, // fedrepyugoslavia
	{17109, 289, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{17137, 49, 17, 0x1},   // slowaakserepublic
	{17154, 111, 23, 0x1},  // islamicrepofafghanistan
	{17177, 82, 12, 0x1},   // libyakingdom
	{17189, 54, 25, 0x1},   // verenigdestatenvanamerika
	{17214, 65, 20, 0x1},   // congopeoplesrepublic
	{17234, 138, 8, 0x1},   // mayanmar
	{17242, 145, 23, 0x1},  // philippinescommonwealth
	{17265, 119, 26, 0x1},  // republiekvandefijieilanden
	{17291, 121, 19, 0x1},  // nederlandsoostindie
	{17310, 129, 14, 0x1},  // khmerrepubliek
	{17324, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{17355, 133, 6, 0x1},   // laopdr
	{17361, 62, 23, 0x1},   // republicoftheivorycoast
	{17384, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{17420, 291, 3, 0x3},   // roc
	{17423, 129, 5, 0x81},  // #2khm
	{17428, 54, 16, 0x1},   // verstatesamerika
	{17444, 190, 5, 0x81},  // #2pan
	{17449, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{17481, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{17511, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{17547, 239, 5, 0x81},  // #2pcn
	{17552, 178, 20, 0x1},  // dominicaanserepublic
	{17572, 133, 11, 0x1},  // kingdomlaos
	{17583, 196, 24, 0x1},  // oosterserepubliekuruguay
	{17607, 9, 19, 0x1},    // bosnieenherzegovina
	{17626, 64, 13, 0x1},   // congokinshasa
	{17639, 34, 15, 0x1},   // latvianrepublic
	{17654, 207, 10, 0x1},  // saintbarth
	{17664, 148, 15, 0x1},  // democratickorea
	{17679, 140, 6, 0x1},   // malaya
	{17685, 60, 5, 0x81},   // #2bwa
	{17690, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{17721, 143, 13, 0x1},  // sultanateoman
	{17734, 239, 10, 0x1},  // pitcairnis
	{17744, 128, 19, 0x1},  // kirgizischerepublic
	{17763, 179, 7, 0x1},   // equador
	{17770, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{17810, 37, 14, 0x1},   // macedoniefyrom
	{17824, 253, 17, 0x1},  // usoutlyingislands
	{17841, 294, 12, 0x2},  // ruandaurundi
	{17853, 164, 10, 0x1},  // yemensanaa
	{17863, 167, 16, 0x1},  // antiguaenbarbuda
	{17879, 178, 5, 0x81},  // #2dom
	{17884, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{17915, 68, 5, 0x81},   // #2dji
	{17920, 160, 10, 0x1},  // uzbekistan
	{17930, 148, 15, 0x1},  // koreademocratic
	{17945, 28, 5, 0x81},   // #2isl
	{17950, 111, 23, 0x1},  // islamicstateafghanistan
	{17973, 164, 10, 0x1},  // noordjemen
	{17983, 76, 6, 0x1},    // guinee
	{17989, 164, 22, 0x1},  // arabischerepublicjemen
	{18011, 127, 11, 0x1},  // khazakhstan
	{18022, 135, 14, 0x1},  // dominionceylon
	{18036, 44, 9, 0x1},    // portugual
	{18045, 16, 28, 0x1},   // federalrepublicformergermany
	{18073, 31, 27, 0x1},   // principalityofliechtenstein
	{18100, 136, 20, 0x1},  // formermaldiveislands
	{18120, 127, 18, 0x1},  // kazakhstanrepublic
	{18138, 6, 12, 0x1},    // azerbaidzhan
	{18150, 157, 17, 0x1},  // republiceasttimor
	{18167, 78, 11, 0x1},   // guinebissau
	{18178, 102, 17, 0x1},  // seychellesislands
	{18195, 148, 5, 0x81},  // #2prk
	{18200, 252, 7, 0x1},   // formosa
	{18207, 201, 13, 0x1},  // alandeilanden
	{18220, 65, 13, 0x1},   // congorepofthe
	{18233, 151, 9, 0x1},   // singapore
	{18242, 34, 15, 0x1},   // republicletland
	{18257, 66, 13, 0x1},   // comoroislands
	{18270, 29, 6, 0x1},    // israel
	{18276, 176, 14, 0x1},  // republicofcuba
	{18290, 70, 17, 0x1},   // sultanatezanzibar
	{18307, 113, 24, 0x1},  // volksrepubliekbangladesh
	{18331, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{18354, 222, 9, 0x1},   // groenland
	{18363, 114, 14, 0x1},  // kingdombahrain
	{18377, 240, 20, 0x1},  // puertoricogemenebest
	{18397, 188, 21, 0x1},  // mexicoverenigdestates
	{18418, 51, 6, 0x1},    // zweden
	{18424, 10, 17, 0x1},   // republicofbelarus
	{18441, 93, 24, 0x1},   // federalerepublieknigeria
	{18465, 230, 12, 0x1},  // chinaprmacao
	{18477, 188, 6, 0x1},   // mexico
	{18483, 27, 15, 0x1},   // republicierland
	{18498, 163, 28, 0x1},  // independentstatewesternsamoa
	{18526, 121, 29, 0x1},  // republicindonesiaunitarystate
	{18555, 164, 10, 0x1},  // sanaayemen
	{18565, 124, 4, 0x1},   // iraq
	{18569, 205, 32, 0x1},  // fransezuidelijkezuidpoolgebieden
	{18601, 226, 20, 0x1},  // heardmcdonaldislands
	{18621, 160, 11, 0x1},  // oesbekistan
	{18632, 210, 28, 0x1},  // cocoseilandenkeelingeilanden
	{18660, 160, 18, 0x1},  // republicuzbekistan
	{18678, 145, 10, 0x1},  // filipijnen
	{18688, 121, 17, 0x1},  // indonesiarepublic
	{18705, 240, 5, 0x81},  // #2pri
	{18710, 35, 6, 0x1},    // monaco
	{18716, 94, 15, 0x1},   // rwandanrepublic
	{18731, 107, 16, 0x1},  // republicofuganda
	{18747, 132, 7, 0x1},   // koeweit
	{18754, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{18782, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{18807, 191, 12, 0x1},  // republicperu
	{18819, 22, 13, 0x1},   // unitedkingdom
	{18832, 205, 25, 0x1},  // frenchsouthernterritories
	{18857, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{18914, 111, 23, 0x1},  // islamicstaatafghanistan
	{18937, 46, 11, 0x1},   // russiansfsr
	{18948, 115, 26, 0x1},  // nationofbruneiabodeofpeace
	{18974, 108, 7, 0x1},   // safrica
	{18981, 226, 22, 0x1},  // auheardmcdonaldislands
	{19003, 63, 17, 0x1},   // republiekkameroen
	{19020, 76, 6, 0x1},    // guinea
	{19026, 143, 13, 0x1},  // omansultanaat
	{19039, 22, 2, 0x1},    // vk
	{19041, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{19069, 137, 25, 0x1},  // republiekmarshalleilanden
	{19094, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{19135, 22, 13, 0x1},   // unitedkingdon
	{19148, 120, 19, 0x1},  // micronesiafedstates
	{19167, 248, 19, 0x1},  // stpierreandmiquelon
	{19186, 259, 15, 0x1},  // republiekkosovo
	{19201, 66, 11, 0x1},   // comorenunie
	{19212, 135, 17, 0x1},  // republieksrilanka
	{19229, 24, 17, 0x1},   // helleenserepublic
	{19246, 227, 9, 0x1},   // isleofman
	{19255, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{19278, 164, 5, 0x1},   // yeman
	{19283, 164, 5, 0x1},   // yemen
	{19288, 217, 16, 0x1},  // falklandeilanden
	{19304, 112, 12, 0x1},  // trucialcoast
	{19316, 252, 13, 0x1},  // chinesetaipei
	{19329, 146, 5, 0x81},  // #2plw
	{19334, 175, 19, 0x1},  // republicofcostarica
	{19353, 10, 18, 0x1},   // belarusbyelorussia
	{19371, 136, 21, 0x1},  // republicofthemaldives
	{19392, 16, 11, 0x1},   // germanywest
	{19403, 215, 16, 0x1},  // westelijkesahara
	{19419, 1, 22, 0x1},    // albaniapeoplesrepublic
	{19441, 55, 19, 0x1},   // voormaligjugoslavie
	{19460, 26, 17, 0x1},   // republicofhungary
	{19477, 246, 23, 0x1},  // sthelenaanddependencies
	{19500, 241, 27, 0x1},  // palestijnseautonomegebieden
	{19527, 296, 15, 0x2},  // republicofchina
	{19542, 7, 16, 0x1},    // koninkrijkbelgie
	{19558, 98, 16, 0x1},   // republieksomalie
	{19574, 210, 9, 0x1},   // cocosisds
	{19583, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{19607, 195, 22, 0x1},  // trinidadtobagorepublic
	{19629, 17, 10, 0x1},   // denemarken
	{19639, 129, 19, 0x1},  // formerkhmerrepublic
	{19658, 37, 23, 0x1},   // republieknoordmacedonie
	{19681, 44, 5, 0x81},   // #2prt
	{19686, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{19714, 28, 5, 0x81},   // #4352
	{19719, 80, 15, 0x1},   // republicofkenya
	{19734, 254, 13, 0x1},  // vaticaanstaat
	{19747, 242, 5, 0x81},  // #2pyf
	{19752, 30, 5, 0x81},   // #4380
	{19757, 115, 6, 0x1},   // brunei
	{19763, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{19795, 71, 3, 0x1},    // are
	{19798, 148, 10, 0x1},  // noordkorea
	{19808, 254, 8, 0x1},   // vaticaan
	{19816, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{19847, 241, 31, 0x1},  // palestineliberationorganization
	{19878, 92, 14, 0x1},   // republiekniger
	{19892, 16, 18, 0x1},   // fmrfedrepofgermany
	{19910, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{19957, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{19981, 154, 14, 0x1},  // koninkrijksiam
	{19995, 219, 19, 0x1},  // baljuwschapguernsey
	{20014, 298, 23, 0x2},  // koreademocraticrepublic
	{20037, 71, 14, 0x1},   // arabrepofegypt
	{20051, 138, 15, 0x1},  // burmanowmyanmar
	{20066, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{20094, 14, 15, 0x1},   // czechiarepublic
	{20109, 171, 25, 0x1},  // federalerepubliekbrazilie
	{20134, 231, 17, 0x1},  // fransdeelstmartin
	{20151, 252, 23, 0x1},  // provincievanchinataiwan
	{20174, 108, 3, 0x1},   // rsa
	{20177, 183, 8, 0x1},   // honduras
	{20185, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{20214, 120, 13, 0x1},  // micronesiafed
	{20227, 134, 15, 0x1},  // republiclebanon
	{20242, 28, 15, 0x1},   // republiciceland
	{20257, 45, 24, 0x1},   // romaniasocialistrepublic
	{20281, 62, 11, 0x1},   // cotedivoire
	{20292, 205, 24, 0x1},  // fransezuidelijkegebieden
	{20316, 48, 16, 0x1},   // serviemontenegro
	{20332, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{20361, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{20407, 54, 15, 0x1},   // usaunitedstates
	{20422, 123, 12, 0x1},  // empireofiran
	{20434, 165, 9, 0x1},   // adenyemen
	{20443, 123, 10, 0x1},  // empireiran
	{20453, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{20489, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{20527, 80, 14, 0x1},   // republiekkenia
	{20541, 231, 23, 0x1},  // saintmartincollectivity
	{20564, 239, 16, 0x1},  // pitcairneilanden
	{20580, 249, 30, 0x1},  // kingdomnetherlandssaintmaarten
	{20610, 241, 15, 0x1},  // formerpalestine
	{20625, 43, 21, 0x1},   // peoplesrepublicpoland
	{20646, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{20680, 52, 15, 0x1},   // turkserepubliek
	{20695, 115, 30, 0x1},  // verblijfplaatsvredenatiebrunei
	{20725, 7, 7, 0x1},     // belgium
	{20732, 122, 5, 0x81},  // #4356
	{20737, 105, 15, 0x1},  // tunisiarepublic
	{20752, 62, 5, 0x81},   // #4384
	{20757, 104, 14, 0x1},  // republicoftogo
	{20771, 53, 14, 0x1},   // sovjetoekraine
	{20785, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{20814, 2, 15, 0x1},    // prinsdomandorra
	{20829, 140, 15, 0x1},  // malayafederatie
	{20844, 45, 26, 0x1},   // socialistrepublicofromania
	{20870, 14, 19, 0x1},   // tsjechischerepublic
	{20889, 110, 9, 0x1},   // srhodesia
	{20898, 161, 9, 0x1},   // vietnamsr
	{20907, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{20945, 138, 20, 0x1},  // republicunionmyanmar
	{20965, 256, 15, 0x1},  // virginislandsus
	{20980, 215, 10, 0x1},  // westsahara
	{20990, 10, 21, 0x1},   // formerwitrussischessr
	{21011, 68, 16, 0x1},   // gebiedafarsissas
	{21027, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{21052, 91, 15, 0x1},   // southwestafrica
	{21067, 138, 19, 0x1},  // unionofmyanmarburma
	{21086, 48, 25, 0x1},   // serbiaandmontenegroformer
	{21111, 82, 10, 0x1},   // libiestaat
	{21121, 176, 13, 0x1},  // republiekcuba
	{21134, 102, 18, 0x1},  // seychellenrepublic
	{21152, 77, 17, 0x1},   // thegambiarepublic
	{21169, 170, 5, 0x81},  // #2bol
	{21174, 247, 26, 0x1},  // svalbardandjanmayenislands
	{21200, 139, 25, 0x1},  // mongolischevolksrepubliek
	{21225, 159, 13, 0x1},  // elliceislands
	{21238, 187, 10, 0x1},  // saintlucia
	{21248, 35, 18, 0x1},   // monacoprincipality
	{21266, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{21290, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{21325, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{21355, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{21392, 52, 15, 0x1},   // republicturkiye
	{21407, 54, 2, 0x1},    // us
	{21409, 186, 20, 0x1},  // stchristopherennevis
	{21429, 58, 16, 0x1},   // republiekdahomey
	{21445, 124, 4, 0x1},   // irak
	{21449, 142, 14, 0x1},  // naoerorepublic
	{21463, 300, 28, 0x82}, // montenegroyugoslaviafrserbia
	{21491, 255, 22, 0x1},  // maagdeneilandenbritish
	{21513, 202, 21, 0x1},  // netherlandswestindies
	{21534, 241, 14, 0x1},  // palestinastaat
	{21548, 237, 13, 0x1},  // norfolkeiland
	{21561, 15, 9, 0x1},    // formergdr
	{21570, 190, 14, 0x1},  // panamarepublic
	{21584, 136, 16, 0x1},  // republicmaldives
	{21600, 30, 5, 0x81},   // #2ita
	{21605, 96, 15, 0x1},   // republicsenegal
	{21620, 138, 17, 0x1},  // burmaunionmyanmar
	{21637, 71, 11, 0x1},   // formeregypt
	{21648, 188, 21, 0x1},  // mexicoverenigdestaten
	{21669, 231, 21, 0x1},  // saintmartinfrenchpart
	{21690, 118, 6, 0x1},   // cyprus
	{21696, 98, 24, 0x1},   // somalidemocraticrepublic
	{21720, 252, 19, 0x1},  // chinesetaipeitaiwan
	{21739, 242, 14, 0x1},  // franspolynesie
	{21753, 225, 15, 0x1},  // hongkongchinapr
	{21768, 255, 15, 0x1},  // ukvirginislands
	{21783, 8, 5, 0x81},    // #2bgr
	{21788, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{21817, 16, 17, 0x1},   // formerwestgermany
	{21834, 160, 19, 0x1},  // republicoezbekistan
	{21853, 209, 5, 0x81},  // #2bvt
	{21858, 6, 12, 0x1},    // azerbeidzjan
	{21870, 67, 19, 0x1},   // republicofcapeverde
	{21889, 68, 21, 0x1},   // afarsissasfransgebied
	{21910, 10, 6, 0x1},    // #3byaa
	{21916, 172, 9, 0x1},   // barbadoes
	{21925, 15, 3, 0x1},    // gdr
	{21928, 93, 22, 0x1},   // federalrepublicnigeria
	{21950, 197, 14, 0x1},  // saintvincentgr
	{21964, 185, 5, 0x81},  // #4388
	{21969, 4, 23, 0x1},    // commonwealthofaustralia
	{21992, 239, 14, 0x1},  // pitcairnisland
	{22006, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{22029, 79, 16, 0x1},   // equatorialguinea
	{22045, 210, 20, 0x1},  // cocoskeelingeilanden
	{22065, 244, 8, 0x1},   // vietnams
	{22073, 57, 5, 0x81},   // #2bdi
	{22078, 45, 8, 0x1},    // roemenie
	{22086, 208, 5, 0x81},  // #2bmu
	{22091, 241, 19, 0x1},  // palestineoccupiedtr
	{22110, 208, 15, 0x1},  // bermudaeilanden
	{22125, 129, 15, 0x1},  // stateofcambodia
	{22140, 95, 14, 0x1},   // republieksudan
	{22154, 138, 9, 0x1},   // unieburma
	{22163, 155, 20, 0x1},  // republictadzjikistan
	{22183, 257, 22, 0x1},  // wallisenfutunaeilanden
	{22205, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{22233, 106, 7, 0x1},   // tazania
	{22240, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{22280, 48, 22, 0x1},   // serbiamontenegroformer
	{22302, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{22334, 10, 35, 0x1},   // witrussischesovietsocialistrepublic
	{22369, 239, 15, 0x1},  // pitcairnislands
	{22384, 198, 11, 0x1},  // venezuelarb
	{22395, 68, 16, 0x1},   // djiboutirepublic
	{22411, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{22440, 199, 9, 0x1},   // landaruba
	{22449, 61, 11, 0x1},   // centralafrr
	{22460, 241, 37, 0x1},  // formerpalestineliberationorganization
	{22497, 257, 28, 0x1},  // territorywallisfutunaislands
	{22525, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{22553, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{22586, 169, 13, 0x1},  // britshonduras
	{22599, 249, 22, 0x1},  // netherlandssintmaarten
	{22621, 156, 11, 0x1},  // turkmenstan
	{22632, 223, 12, 0x1},  // frenchguiana
	{22644, 138, 26, 0x1},  // unieburmasocialistrepublic
	{22670, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{22702, 64, 12, 0x1},   // belgiancongo
	{22714, 33, 20, 0x1},   // grandduchyluxembourg
	{22734, 144, 19, 0x1},  // pakistaninclbanglad
	{22753, 40, 17, 0x1},   // formernetherlands
	{22770, 15, 27, 0x1},   // democraticrepublicofgermany
	{22797, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{22832, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{22860, 25, 15, 0x1},   // croatiarepublic
	{22875, 259, 14, 0x1},  // kosovarepublic
	{22889, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{22916, 162, 8, 0x1},   // vanutatu
	{22924, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{22948, 78, 15, 0x1},   // portugeesguinee
	{22963, 6, 10, 0x1},    // azerbaijan
	{22973, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{23023, 13, 6, 0x1},    // #3cshh
	{23029, 61, 28, 0x1},   // formercentralafricanrepublic
	{23057, 19, 15, 0x1},   // estoniarepublic
	{23072, 48, 6, 0x1},    // servie
	{23078, 123, 4, 0x1},   // iran
	{23082, 120, 25, 0x1},  // micronesiafederalstatesof
	{23107, 117, 7, 0x1},   // chinapr
	{23114, 120, 19, 0x1},  // micronesiefederatie
	{23133, 14, 20, 0x1},   // tsjechischerepubliek
	{23153, 151, 17, 0x1},  // singaporerepublic
	{23170, 13, 16, 0x1},   // tsjechoslowakije
	{23186, 186, 21, 0x1},  // stchristopherandnevis
	{23207, 129, 15, 0x1},  // kingdomcambodia
	{23222, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{23247, 197, 24, 0x1},  // saintvincentengrenadines
	{23271, 117, 3, 0x1},   // prc
	{23274, 186, 20, 0x1},  // stchristoffelennevis
	{23294, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{23323, 105, 14, 0x1},  // tunisiakingdom
	{23337, 244, 3, 0x1},   // rvn
	{23340, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{23367, 145, 18, 0x1},  // filipijnserepublic
	{23385, 74, 15, 0x1},   // republicofgabon
	{23400, 192, 5, 0x81},  // #2pry
	{23405, 245, 33, 0x1},  // southgeorgiasouthsandwicheilanden
	{23438, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{23467, 134, 15, 0x1},  // lebanonrepublic
	{23482, 239, 33, 0x1},  // pitcairnhendersonducieoenoislands
	{23515, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{23554, 148, 11, 0x1},  // demrepkorea
	{23565, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{23601, 195, 2, 0x1},   // tt
	{23603, 82, 5, 0x1},    // libie
	{23608, 16, 22, 0x1},   // federalrepublicgermany
	{23630, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{23658, 129, 17, 0x1},  // kingdomofcambodia
	{23675, 238, 10, 0x1},  // niueisland
	{23685, 110, 18, 0x1},  // republicofzimbabwe
	{23703, 64, 11, 0x1},   // congodemrep
	{23714, 232, 10, 0x1},  // nmarianais
	{23724, 49, 18, 0x1},   // republicofslovakia
	{23742, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{23779, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{23810, 104, 13, 0x1},  // republiektogo
	{23823, 138, 5, 0x1},   // birma
	{23828, 120, 23, 0x1},  // micronesiafederalstates
	{23851, 43, 6, 0x1},    // poland
	{23857, 145, 24, 0x1},  // republiekvandefilipijnen
	{23881, 147, 17, 0x1},  // papoeanieuwguinea
	{23898, 255, 12, 0x1},  // brvirginisds
	{23910, 199, 5, 0x81},  // #4533
	{23915, 174, 17, 0x1},  // republiekcolombia
	{23932, 68, 16, 0x1},   // frenchafarsissas
	{23948, 255, 15, 0x1},  // britishvirginis
	{23963, 63, 8, 0x1},    // kameroun
	{23971, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{24002, 129, 20, 0x1},  // formerkhmerrepubliek
	{24022, 42, 2, 0x1},    // nz
	{24024, 22, 25, 0x1},   // greatbritainunitedkingdom
	{24049, 39, 19, 0x1},   // republiekmontenegro
	{24068, 150, 11, 0x1},  // saudiarabia
	{24079, 101, 18, 0x1},  // kingdomofswaziland
	{24097, 42, 5, 0x81},   // #4554
	{24102, 217, 20, 0x1},  // falklandisdsmalvinas
	{24122, 302, 5, 0x1},   // #4530
	{24127, 20, 16, 0x1},   // republiekfinland
	{24143, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{24168, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{24202, 29, 5, 0x81},   // #2isr
	{24207, 138, 27, 0x1},  // socialistrepublicunionburma
	{24234, 118, 14, 0x1},  // republiccyprus
	{24248, 53, 39, 0x1},   // formeroekraiensesovietsocialistrepublic
	{24287, 110, 16, 0x1},  // rhodesiazimbabwe
	{24303, 54, 18, 0x1},   // unitedsatesamerica
	{24321, 168, 24, 0x1},  // commonwealthofthebahamas
	{24345, 161, 7, 0x1},   // vietman
	{24352, 213, 13, 0x1},  // christmasisds
	{24365, 230, 5, 0x1},   // macau
	{24370, 134, 17, 0x1},  // republicoflebanon
	{24387, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{24409, 67, 12, 0x1},   // centralverde
	{24421, 106, 18, 0x1},  // tanganyikazanzibar
	{24439, 212, 5, 0x81},  // #4531
	{24444, 227, 9, 0x1},   // eilandman
	{24453, 168, 19, 0x1},  // bahamascommonwealth
	{24472, 154, 11, 0x1},  // kingdomsiam
	{24483, 157, 6, 0x1},   // #3tptl
	{24489, 164, 23, 0x1},  // formerarabrepublicyemen
	{24512, 197, 26, 0x1},  // saintvincentendegrenadinen
	{24538, 241, 17, 0x1},  // westbankgazastrip
	{24555, 196, 24, 0x1},  // republictenoostenuruguay
	{24579, 156, 13, 0x1},  // turkemenistan
	{24592, 232, 19, 0x1},  // northmarianaislands
	{24611, 303, 5, 0x83},  // congo
	{24616, 149, 5, 0x1},   // katar
	{24621, 189, 19, 0x1},  // republicofnicaragua
	{24640, 93, 19, 0x1},   // federationofnigeria
	{24659, 100, 16, 0x1},  // stomeandprincipe
	{24675, 306, 5, 0x1},   // #4200
	{24680, 207, 10, 0x1},  // saintbarts
	{24690, 64, 25, 0x1},   // republiekcongoleopoldstad
	{24715, 140, 18, 0x1},  // federatievanmalaya
	{24733, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{24756, 241, 15, 0x1},  // westbankandgaza
	{24771, 141, 5, 0x81},  // #4524
	{24776, 228, 5, 0x81},  // #2iot
	{24781, 71, 23, 0x1},   // arabischerepublicegypte
	{24804, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{24845, 231, 21, 0x1},  // fransdeelsaintmaarten
	{24866, 78, 10, 0x1},   // guineabiss
	{24876, 62, 21, 0x1},   // ivorycoastcotedivoire
	{24897, 253, 38, 0x1},  // verenigdestateskleinepacifischeislands
	{24935, 119, 12, 0x1},  // dominionfiji
	{24947, 164, 14, 0x1},  // republiekjemen
	{24961, 61, 26, 0x1},   // centraalafrikaanserepublic
	{24987, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{25024, 229, 15, 0x1},  // jerseybailiwick
	{25039, 85, 18, 0x1},   // madagascarrepublic
	{25057, 104, 4, 0x1},   // togo
	{25061, 20, 15, 0x1},   // finlandrepublic
	{25076, 230, 12, 0x1},  // chinaprmacau
	{25088, 49, 9, 0x1},    // slovakrep
	{25097, 195, 25, 0x1},  // republiektrinidadentobago
	{25122, 82, 20, 0x1},   // lybianarabjamahiriya
	{25142, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{25169, 157, 9, 0x1},   // oosttimor
	{25178, 93, 17, 0x1},   // nigeriafederation
	{25195, 54, 27, 0x1},   // verenigdestatesnorthamerika
	{25222, 128, 14, 0x1},  // kyrgyzrepublic
	{25236, 153, 8, 0x1},   // syrianar
	{25244, 241, 15, 0x1},  // stateofpalestin
	{25259, 133, 11, 0x1},  // laoskingdom
	{25270, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{25295, 98, 14, 0x1},   // somalirepublic
	{25309, 25, 15, 0x1},   // republiccroatia
	{25324, 124, 5, 0x81},  // #2irq
	{25329, 174, 8, 0x1},   // colombia
	{25337, 30, 18, 0x1},   // italiaanserepublic
	{25355, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{25390, 49, 16, 0x1},   // republicslovakia
	{25406, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{25445, 163, 5, 0x81},  // #2wsm
	{25450, 42, 12, 0x1},   // nieuwzeeland
	{25462, 150, 11, 0x1},  // saudiarabie
	{25473, 54, 3, 0x1},    // usa
	{25476, 68, 5, 0x81},   // #4262
	{25481, 44, 18, 0x1},   // republicofportugal
	{25499, 54, 15, 0x1},   // verenigdestaten
	{25514, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{25550, 54, 20, 0x1},   // unitedsatesofamerica
	{25570, 189, 5, 0x81},  // #4558
	{25575, 47, 9, 0x1},    // sanmarino
	{25584, 249, 5, 0x81},  // #4534
	{25589, 144, 22, 0x1},  // inclbangladeshpakistan
	{25611, 29, 11, 0x1},   // israelstate
	{25622, 144, 5, 0x81},  // #4586
	{25627, 198, 20, 0x1},  // venezuelarepublicbol
	{25647, 13, 20, 0x1},   // czechoslovakiaformer
	{25667, 163, 23, 0x1},  // independentstateofsamoa
	{25690, 29, 5, 0x81},   // #4376
	{25695, 179, 15, 0x1},  // ecuadorrepublic
	{25710, 124, 5, 0x81},  // #4368
	{25715, 134, 15, 0x1},  // republiclibanon
	{25730, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{25768, 210, 14, 0x1},  // keelingislands
	{25782, 191, 5, 0x81},  // #2per
	{25787, 138, 11, 0x1},  // myanmarunie
	{25798, 250, 18, 0x1},  // turkscaicosislands
	{25816, 14, 5, 0x81},   // #4203
	{25821, 176, 12, 0x1},  // cubarepublic
	{25833, 111, 20, 0x1},  // republiekafghanistan
	{25853, 206, 5, 0x81},  // #4535
	{25858, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{25885, 63, 8, 0x1},    // camerron
	{25893, 146, 5, 0x81},  // #4585
	{25898, 190, 5, 0x81},  // #4591
	{25903, 112, 18, 0x1},  // unitedarabemirates
	{25921, 206, 18, 0x1},  // caribischnederland
	{25939, 200, 8, 0x1},   // anguilla
	{25947, 207, 11, 0x1},  // saintbarths
	{25958, 4, 21, 0x1},    // australiacommonwealth
	{25979, 247, 18, 0x1},  // svalbardenjanmayen
	{25997, 43, 23, 0x1},   // peoplesrepublicofpoland
	{26020, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{26050, 91, 15, 0x1},   // southwestafrika
	{26065, 138, 12, 0x1},  // unievanbirma
	{26077, 161, 8, 0x1},   // nvietnam
	{26085, 154, 8, 0x1},   // thialand
	{26093, 161, 12, 0x1},  // vietnamnorth
	{26105, 58, 5, 0x81},   // #4204
	{26110, 138, 19, 0x1},  // myanmarrepublicunie
	{26129, 205, 5, 0x81},  // #4260
	{26134, 196, 25, 0x1},  // orientalrepublicofuruguay
	{26159, 169, 5, 0x81},  // #2blz
	{26164, 255, 22, 0x1},  // britishmaagdeneilanden
	{26186, 224, 4, 0x1},   // guam
	{26190, 231, 14, 0x1},  // stmartinfrench
	{26204, 198, 9, 0x1},   // venezuela
	{26213, 114, 5, 0x81},  // #2bhr
	{26218, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{26254, 142, 5, 0x81},  // #4520
	{26259, 255, 3, 0x1},   // bvi
	{26262, 85, 18, 0x1},   // republicmadagaskar
	{26280, 137, 5, 0x81},  // #4584
	{26285, 125, 22, 0x1},  // hashemitekingdomjordan
	{26307, 244, 18, 0x1},  // formersouthvietnam
	{26325, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{26363, 197, 26, 0x1},  // saintvincentendegrenadines
	{26389, 52, 15, 0x1},   // republicturkije
	{26404, 20, 15, 0x1},   // republicfinland
	{26419, 54, 2, 0x1},    // vs
	{26421, 130, 17, 0x1},  // republiekkiribati
	{26438, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{26466, 149, 10, 0x1},  // qatarstate
	{26476, 206, 5, 0x81},  // #2bes
	{26481, 241, 5, 0x81},  // #4275
	{26486, 43, 21, 0x1},   // polishpeoplesrepublic
	{26507, 71, 23, 0x1},   // unitedarabrepublicegypt
	{26530, 168, 5, 0x81},  // #2bhs
	{26535, 120, 5, 0x81},  // #4583
	{26540, 79, 17, 0x1},   // equatoriaalguinea
	{26557, 212, 23, 0x1},  // curacaokofthenetherland
	{26580, 48, 19, 0x1},   // serbiaandmontenegro
	{26599, 123, 14, 0x1},  // keizerrijkiran
	{26613, 95, 11, 0x1},   // northsoedan
	{26624, 198, 12, 0x1},  // venezuelarbv
	{26636, 14, 19, 0x1},   // formerczechrepublic
	{26655, 133, 3, 0x1},   // lao
	{26658, 36, 15, 0x1},   // moldovarepublic
	{26673, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{26704, 74, 5, 0x81},   // #4266
	{26709, 61, 21, 0x1},   // centralafricarepublic
	{26730, 148, 22, 0x1},  // koreapeoplesrepublicof
	{26752, 307, 5, 0x1},   // #2bur
	{26757, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{26793, 154, 17, 0x1},  // kingdomofthailand
	{26810, 71, 6, 0x1},    // egypte
	{26816, 64, 24, 0x1},   // republiccongoleopoldstad
	{26840, 27, 5, 0x81},   // #4372
	{26845, 139, 23, 0x1},  // peoplesrepublicmongolia
	{26868, 123, 5, 0x81},  // #4364
	{26873, 205, 21, 0x1},  // frsouthantarcticlands
	{26894, 252, 9, 0x1},   // roctaiwan
	{26903, 101, 17, 0x1},  // swazilandeswatini
	{26920, 247, 21, 0x1},  // spitsbergenenjanmayen
	{26941, 244, 23, 0x1},  // formerrepublicofvietnam
	{26964, 14, 8, 0x1},    // czechrep
	{26972, 196, 24, 0x1},  // uruguayrepublictenoosten
	{26996, 225, 13, 0x1},  // chinahongkong
	{27009, 164, 15, 0x1},  // koninkrijkjemen
	{27024, 253, 5, 0x81},  // #4581
	{27029, 70, 22, 0x1},   // volksrepubliekzanzibar
	{27051, 308, 5, 0x1},   // #2nhb
	{27056, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{27100, 160, 11, 0x1},  // oezbekistan
	{27111, 117, 7, 0x1},   // vrchina
	{27118, 163, 30, 0x1},  // independentstateofwesternsamoa
	{27148, 186, 21, 0x1},  // saintchristoffelnevis
	{27169, 68, 16, 0x1},   // frenchsomaliland
	{27185, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{27215, 248, 14, 0x1},  // stpierreandmiq
	{27229, 17, 5, 0x81},   // #4208
	{27234, 196, 23, 0x1},  // uruguayorientalrepublic
	{27257, 16, 5, 0x81},   // #4276
	{27262, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{27301, 138, 19, 0x1},  // republicuniemyanmar
	{27320, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{27350, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{27390, 232, 5, 0x81},  // #4580
	{27395, 148, 29, 0x1},  // democraticvolksrepubliekkorea
	{27424, 111, 26, 0x1},  // afghanistanislamicrepublic
	{27450, 177, 20, 0x1},  // dominicacommonwealth
	{27470, 29, 11, 0x1},   // staatisrael
	{27481, 203, 13, 0x1},  // americansamoa
	{27494, 18, 5, 0x1},    // spain
	{27499, 221, 10, 0x1},  // guadaloupe
	{27509, 55, 17, 0x1},   // formerjoegoslavie
	{27526, 58, 20, 0x1},   // beninpeoplesrepublic
	{27546, 16, 8, 0x1},    // germanyw
	{27554, 257, 5, 0x81},  // #2wlf
	{27559, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{27584, 105, 6, 0x1},   // tunisa
	{27590, 98, 15, 0x1},   // republicsomalie
	{27605, 30, 6, 0x1},    // italie
	{27611, 105, 14, 0x1},  // kingdomtunisia
	{27625, 37, 44, 0x1},   // macedoniedevoormaligejoegoslavischerepubliek
	{27669, 79, 17, 0x1},   // equatoriaalguinee
	{27686, 236, 21, 0x1},  // newcaledoniaterritory
	{27707, 15, 18, 0x1},   // fmrdemrepofgermany
	{27725, 48, 6, 0x1},    // #3csxx
	{27731, 241, 30, 0x1},  // occupiedpalestinianterritories
	{27761, 57, 15, 0x1},   // burundirepublic
	{27776, 112, 11, 0x1},  // trucialoman
	{27787, 77, 5, 0x81},   // #4270
	{27792, 66, 14, 0x1},   // comoroeilanden
	{27806, 183, 18, 0x1},  // republicofhonduras
	{27824, 32, 9, 0x1},    // lithuania
	{27833, 227, 5, 0x81},  // #2imn
	{27838, 147, 5, 0x81},  // #4598
	{27843, 147, 12, 0x1},  // pnorthguinea
	{27855, 309, 19, 0x2},  // sintmaartenstmartin
	{27874, 8, 15, 0x1},    // kingdombulgaria
	{27889, 105, 7, 0x1},   // tunesie
	{27896, 121, 5, 0x81},  // #4360
	{27901, 10, 17, 0x1},   // belarusrepublicof
	{27918, 187, 9, 0x1},   // sintlucia
	{27927, 100, 11, 0x1},  // saotomeandp
	{27938, 82, 19, 0x1},   // libyanarabjamahirya
	{27957, 65, 22, 0x1},   // peoplesrepublicofcongo
	{27979, 145, 20, 0x1},  // philippijnserepublic
	{27999, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{28035, 9, 3, 0x1},     // bih
	{28038, 122, 13, 0x1},  // indiarepublic
	{28051, 107, 14, 0x1},  // republicuganda
	{28065, 133, 4, 0x1},   // laos
	{28069, 24, 14, 0x1},   // republicgreece
	{28083, 202, 19, 0x1},  // nederlandseantillen
	{28102, 136, 17, 0x1},  // maldivessultanate
	{28119, 207, 15, 0x1},  // saintbarthelemy
	{28134, 108, 14, 0x1},  // zuidafrikaunie
	{28148, 241, 5, 0x81},  // #2pse
	{28153, 141, 12, 0x1},  // stateofnepal
	{28165, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{28195, 54, 9, 0x1},    // vsamerika
	{28204, 65, 19, 0x1},   // brazzavillecongorep
	{28223, 62, 11, 0x1},   // cotedlvoire
	{28234, 256, 30, 0x1},  // maagdeneilandenverenigdestates
	{28264, 90, 14, 0x1},   // republicmalawi
	{28278, 87, 20, 0x1},   // republicofmozambique
	{28298, 186, 23, 0x1},  // stkittsennevisfederatie
	{28321, 113, 5, 0x81},  // #2bgd
	{28326, 23, 5, 0x81},   // #4268
	{28331, 148, 8, 0x1},   // demkorea
	{28339, 82, 14, 0x1},   // kingdomoflibya
	{28353, 232, 22, 0x1},  // northernmarianaislands
	{28375, 10, 5, 0x81},   // #2blr
	{28380, 40, 5, 0x81},   // #4528
	{28385, 145, 18, 0x1},  // republicfilipijnen
	{28403, 136, 18, 0x1},  // maledivenrepubliek
	{28421, 121, 5, 0x81},  // #2idn
	{28426, 241, 12, 0x1},  // gazawestbank
	{28438, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{28478, 311, 13, 0x2},  // virginislands
	{28491, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{28522, 123, 5, 0x81},  // #2irn
	{28527, 46, 6, 0x1},    // #3suhh
	{28533, 253, 5, 0x81},  // #2umi
	{28538, 22, 2, 0x1},    // uk
	{28540, 89, 17, 0x1},   // mauritiusrepublic
	{28557, 37, 14, 0x1},   // northmacedonia
	{28571, 54, 22, 0x1},   // verenigdestatesamerika
	{28593, 48, 24, 0x1},   // montenegroserbiafrserbia
	{28617, 143, 22, 0x1},  // muscatandomansultanate
	{28639, 259, 14, 0x1},  // kosovorepublic
	{28653, 229, 20, 0x1},  // channelislandsjersey
	{28673, 147, 30, 0x1},  // papuanewguineaindependentstate
	{28703, 146, 13, 0x1},  // palaurepublic
	{28716, 313, 22, 0x2},  // saintmartinsintmaarten
	{28738, 220, 5, 0x81},  // #2gib
	{28743, 315, 5, 0x1},   // #2bys
	{28748, 85, 20, 0x1},   // republicofmadagascar
	{28768, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{28823, 37, 6, 0x1},    // tfyrom
	{28829, 154, 10, 0x1},  // formersiam
	{28839, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{28873, 153, 17, 0x1},  // syriaarabrepublic
	{28890, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{28922, 141, 5, 0x81},  // #2npl
	{28927, 212, 18, 0x1},  // knetherlandcuracao
	{28945, 105, 17, 0x1},  // koninkrijktunesie
	{28962, 147, 5, 0x81},  // #2png
	{28967, 13, 20, 0x1},   // czechoslovakrepublic
	{28987, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{29026, 165, 24, 0x1},  // volksrepublieksouthjemen
	{29050, 16, 9, 0x1},    // duitsland
	{29059, 144, 25, 0x1},  // islamicrepublicofpakistan
	{29084, 138, 12, 0x1},  // myanmarburma
	{29096, 189, 9, 0x1},   // nicaragua
	{29105, 137, 24, 0x1},  // republicmarshalleilanden
	{29129, 2, 7, 0x1},     // andorra
	{29136, 244, 15, 0x1},  // fmrrepofvietnam
	{29151, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{29182, 230, 12, 0x1},  // prmacaochina
	{29194, 27, 5, 0x81},   // #2irl
	{29199, 152, 14, 0x1},  // solomanislands
	{29213, 45, 18, 0x1},   // roemeenserepubliek
	{29231, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{29257, 241, 28, 0x1},  // palestinianterritoryoccupied
	{29285, 186, 30, 0x1},  // formersaintchristopherandnevis
	{29315, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{29357, 164, 27, 0x1},  // mutawakkilitekingdomofyemen
	{29384, 249, 23, 0x1},  // netherlandssaintmaarten
	{29407, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{29435, 82, 13, 0x1},   // staatvanlibie
	{29448, 32, 19, 0x1},   // republicoflithuania
	{29467, 193, 20, 0x1},  // republicofelsalvador
	{29487, 153, 16, 0x1},  // syrischerepublic
	{29503, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{29532, 71, 14, 0x1},   // kingdomofegypt
	{29546, 236, 5, 0x81},  // #2ncl
	{29551, 36, 16, 0x1},   // republicmoldavie
	{29567, 128, 12, 0x1},  // kirghizistan
	{29579, 134, 5, 0x81},  // #4422
	{29584, 256, 25, 0x1},  // unitedstatesvirginislands
	{29609, 230, 12, 0x1},  // prmacauchina
	{29621, 33, 5, 0x81},   // #4442
	{29626, 64, 16, 0x1},   // congodemrepublic
	{29642, 150, 12, 0x1},  // saoudiarabie
	{29654, 28, 16, 0x1},   // republiekijsland
	{29670, 241, 21, 0x1},  // bezetpalestijnsgebied
	{29691, 7, 5, 0x81},    // #2bel
	{29696, 165, 18, 0x1},  // yemenpeoplesdemrep
	{29714, 116, 5, 0x81},  // #2btn
	{29719, 115, 5, 0x81},  // #2brn
	{29724, 140, 20, 0x1},  // federatievanmaleisie
	{29744, 241, 21, 0x1},  // bezetpalesteinsgebied
	{29765, 202, 25, 0x1},  // formernederlandseantillen
	{29790, 87, 5, 0x81},   // #4508
	{29795, 149, 5, 0x1},   // qatar
	{29800, 257, 19, 0x1},  // wallisfutunaislands
	{29819, 68, 9, 0x1},    // dzjibouti
	{29828, 237, 5, 0x81},  // #2nfk
	{29833, 90, 16, 0x1},   // republicofmalawi
	{29849, 136, 16, 0x1},  // maldivesrepublic
	{29865, 37, 14, 0x1},   // northmacedonie
	{29879, 10, 11, 0x1},   // bielorussia
	{29890, 25, 16, 0x1},   // croatianrepublic
	{29906, 71, 12, 0x1},   // kingdomegypt
	{29918, 140, 19, 0x1},  // federatievanmalakka
	{29937, 64, 16, 0x1},   // congodemrepofthe
	{29953, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{29984, 22, 27, 0x1},   // grootbrittannienorthierland
	{30011, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{30047, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{30092, 136, 17, 0x1},  // republicmalediven
	{30109, 35, 20, 0x1},   // principalityofmonaco
	{30129, 217, 15, 0x1},  // falklandislands
	{30144, 316, 14, 0x2},  // republiekchina
	{30158, 76, 5, 0x81},   // #2gin
	{30163, 12, 22, 0x1},   // zwitserseedgenootschap
	{30185, 52, 19, 0x1},   // turkeyottomanempire
	{30204, 45, 7, 0x1},    // rumenie
	{30211, 138, 7, 0x1},   // myanmar
	{30218, 111, 19, 0x1},  // afghanistanrepublic
	{30237, 236, 12, 0x1},  // newcaledonia
	{30249, 32, 5, 0x81},   // #4440
	{30254, 45, 16, 0x1},   // kingdomofromania
	{30270, 138, 19, 0x1},  // uniemyanmarrepublic
	{30289, 203, 9, 0x1},   // oostsamoa
	{30298, 78, 12, 0x1},   // guineebissau
	{30310, 129, 18, 0x1},  // koninkrijkcambodja
	{30328, 112, 15, 0x1},  // verarabemiraten
	{30343, 58, 5, 0x81},   // #2ben
	{30348, 318, 5, 0x1},   // #4278
	{30353, 100, 18, 0x1},  // saotomeandprincipe
	{30371, 143, 15, 0x1},  // sultanateofoman
	{30386, 23, 5, 0x81},   // #2geo
	{30391, 67, 17, 0x1},   // capeverderepublic
	{30408, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{30438, 2, 26, 0x1},    // principalityvalleysandorra
	{30464, 136, 16, 0x1},  // republicmaldiven
	{30480, 156, 22, 0x1},  // republicofturkmenistan
	{30502, 5, 15, 0x1},    // austriarepublic
	{30517, 222, 9, 0x1},   // greenland
	{30526, 230, 32, 0x1},  // macauspecialadministrativeregion
	{30558, 153, 26, 0x1},  // syrischearabischerepubliek
	{30584, 131, 10, 0x1},  // koreasouth
	{30594, 43, 13, 0x1},   // republicpolen
	{30607, 61, 17, 0x1},   // centralafricanrep
	{30624, 25, 15, 0x1},   // croatiahrvatska
	{30639, 36, 10, 0x1},   // moldovarep
	{30649, 207, 5, 0x81},  // #2blm
	{30654, 22, 13, 0x1},   // verkoninkrijk
	{30667, 140, 16, 0x1},  // federationmalaya
	{30683, 133, 28, 0x1},  // laosdemocraticvolksrepubliek
	{30711, 102, 22, 0x1},  // republiekderseychellen
	{30733, 9, 6, 0x1},     // bosnie
	{30739, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{30766, 86, 14, 0x1},   // republicofmali
	{30780, 83, 5, 0x81},   // #4426
	{30785, 103, 12, 0x1},  // chadrepublic
	{30797, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{30822, 195, 15, 0x1},  // trinidadytobago
	{30837, 81, 5, 0x81},   // #4430
	{30842, 230, 5, 0x81},  // #4446
	{30847, 90, 5, 0x81},   // #4454
	{30852, 160, 5, 0x81},  // #2uzb
	{30857, 101, 9, 0x1},   // swaziland
	{30866, 41, 9, 0x1},    // noorwegen
	{30875, 319, 11, 0x2},  // joegoslavie
	{30886, 44, 16, 0x1},   // republicportugal
	{30902, 9, 5, 0x81},    // #2bih
	{30907, 16, 24, 0x1},   // federalrepublicofgermany
	{30931, 79, 5, 0x81},   // #2gnq
	{30936, 259, 15, 0x1},  // kosovounscr1244
	{30951, 84, 5, 0x81},   // #4504
	{30956, 181, 5, 0x81},  // #2gtm
	{30961, 142, 13, 0x1},  // republicnauru
	{30974, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{31006, 140, 16, 0x1},  // malakkafederatie
	{31022, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{31047, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{31083, 182, 27, 0x1},  // cooperativerepublicofguyana
	{31110, 182, 27, 0x1},  // guyanacooperatieverepubliek
	{31137, 248, 22, 0x1},  // saintpierreandmiquelon
	{31159, 80, 5, 0x1},    // kenia
	{31164, 43, 5, 0x1},    // polen
	{31169, 163, 12, 0x1},  // samoawestern
	{31181, 252, 11, 0x1},  // chinataiwan
	{31192, 186, 28, 0x1},  // saintkittsandnevisfederation
	{31220, 321, 23, 0x2},  // saintmartinsaintmaarten
	{31243, 87, 10, 0x1},   // mozambique
	{31253, 111, 18, 0x1},  // kingdomafghanistan
	{31271, 65, 11, 0x1},   // middlecongo
	{31282, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{31312, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{31349, 34, 5, 0x81},   // #4428
	{31354, 184, 5, 0x1},   // hayti
	{31359, 99, 10, 0x1},   // zuidsoedan
	{31369, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{31402, 45, 24, 0x1},   // socialistrepublicromania
	{31426, 10, 16, 0x1},   // belarussischessr
	{31442, 153, 5, 0x1},   // syria
	{31447, 8, 15, 0x1},    // bulgariakingdom
	{31462, 133, 14, 0x1},  // koninkrijklaos
	{31476, 223, 8, 0x1},   // frguiana
	{31484, 242, 5, 0x81},  // #4258
	{31489, 164, 3, 0x1},   // yar
	{31492, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{31532, 167, 17, 0x1},  // antiguaandbarbuda
	{31549, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{31580, 164, 10, 0x1},  // yemenrepof
	{31590, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{31628, 120, 27, 0x1},  // federalestatenvanmicronesia
	{31655, 122, 5, 0x81},  // #2ind
	{31660, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{31687, 64, 17, 0x1},   // congoleopoldville
	{31704, 254, 11, 0x1},  // vaticancity
	{31715, 157, 19, 0x1},  // easttimortimorleste
	{31734, 147, 3, 0x1},   // png
	{31737, 173, 13, 0x1},  // republicchili
	{31750, 91, 14, 0x1},   // zuidwestafrika
	{31764, 84, 14, 0x1},   // kingdommorocco
	{31778, 128, 9, 0x1},   // kirghizia
	{31787, 217, 20, 0x1},  // malvinasfalklandisds
	{31807, 102, 20, 0x1},  // republicofseychelles
	{31827, 64, 11, 0x1},   // formerzaire
	{31838, 148, 8, 0x1},   // koreadpr
	{31846, 136, 20, 0x1},  // sultanaatdermaldiven
	{31866, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{31892, 9, 6, 0x1},     // bosnia
	{31898, 82, 5, 0x81},   // #4434
	{31903, 85, 5, 0x81},   // #4450
	{31908, 257, 17, 0x1},  // wallisandfutunais
	{31925, 205, 17, 0x1},  // frsantarcticlands
	{31942, 65, 10, 0x1},   // brazzcongo
	{31952, 18, 6, 0x1},    // espana
	{31958, 129, 19, 0x1},  // democratickampuchea
	{31977, 79, 14, 0x1},   // equatorialguin
	{31991, 233, 5, 0x81},  // #4500
	{31996, 85, 10, 0x1},   // malagassie
	{32006, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{32033, 112, 10, 0x1},  // uaemirates
	{32043, 64, 28, 0x81},  // democraticrepublicofthecongo
	{32071, 323, 10, 0x2},  // somaliland
	{32081, 41, 6, 0x1},    // norway
	{32087, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{32122, 73, 24, 0x1},   // includingeritreaethiopia
	{32146, 108, 18, 0x1},  // unionofsouthafrica
	{32164, 135, 12, 0x1},  // formerceylon
	{32176, 186, 29, 0x1},  // federatievansaintkittsennevis
	{32205, 171, 23, 0x1},  // verenigdestatesbrazilie
	{32228, 77, 14, 0x1},   // republicgambia
	{32242, 237, 11, 0x1},  // norfolkisds
	{32253, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{32283, 37, 18, 0x1},   // republiekmacedonie
	{32301, 143, 13, 0x1},  // muscatandoman
	{32314, 192, 18, 0x1},  // republicofparaguay
	{32332, 153, 22, 0x1},  // arabischerepublicsyrie
	{32354, 38, 15, 0x1},   // republicofmalta
	{32369, 146, 17, 0x1},  // republiekvanpalau
	{32386, 164, 15, 0x1},  // yemenfmrarabrep
	{32401, 147, 14, 0x1},  // papuanewguniea
	{32415, 81, 15, 0x1},   // republicliberia
	{32430, 240, 24, 0x1},  // commonwealthofpuertorico
	{32454, 117, 3, 0x1},   // vrc
	{32457, 112, 17, 0x1},  // arabischeemiraten
	{32474, 254, 7, 0x1},   // holysee
	{32481, 248, 18, 0x1},  // stpierreetmiquelon
	{32499, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{32527, 153, 5, 0x1},   // syrie
	{32532, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{32563, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{32588, 223, 5, 0x81},  // #4254
	{32593, 45, 7, 0x1},    // romania
	{32600, 242, 15, 0x1},  // frenchpolynesia
	{32615, 58, 13, 0x1},   // republicbenin
	{32628, 78, 13, 0x1},   // guineabisseau
	{32641, 166, 19, 0x1},  // republicofargentina
	{32660, 120, 27, 0x1},  // federalestatenvanmicronesie
	{32687, 120, 24, 0x1},  // micronesiafederatestates
	{32711, 65, 24, 0x1},   // republiccongobrazzaville
	{32735, 67, 9, 0x1},    // caboverde
	{32744, 21, 18, 0x1},   // metropolitanfrance
	{32762, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{32802, 86, 11, 0x1},   // frenchsudan
	{32813, 50, 8, 0x1},    // slovenie
	{32821, 73, 32, 0x1},   // democraticvolksrepubliekethiopie
	{32853, 102, 18, 0x1},  // republicseychelles
	{32871, 173, 13, 0x1},  // republicchile
	{32884, 15, 8, 0x1},    // germanye
	{32892, 12, 19, 0x1},   // zwitsersebondsstaat
	{32911, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{32946, 27, 17, 0x1},   // republicofireland
	{32963, 171, 5, 0x81},  // #2bra
	{32968, 222, 28, 0x1},  // autonomousterritorygreenland
	{32996, 148, 20, 0x1},  // dempeoplesrepofkorea
	{33016, 37, 22, 0x1},   // northmacedoniarepublic
	{33038, 12, 11, 0x1},   // zwitserland
	{33049, 120, 17, 0x1},  // federalmicronesia
	{33066, 119, 24, 0x1},  // republiekderfijieilanden
	{33090, 14, 20, 0x1},   // czechrepublicczechia
	{33110, 136, 17, 0x1},  // republiekmaldiven
	{33127, 136, 17, 0x1},  // sultanatemaldives
	{33144, 31, 5, 0x81},   // #4438
	{33149, 4, 8, 0x1},     // autralia
	{33157, 67, 9, 0x1},    // capeverde
	{33166, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{33196, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{33218, 5, 18, 0x1},    // republicoostenrijk
	{33236, 155, 18, 0x1},  // republictajikistan
	{33254, 106, 35, 0x1},  // verenigderepublictanganyikazanzibar
	{33289, 172, 5, 0x81},  // #2brb
	{33294, 7, 16, 0x1},    // kingdomofbelgium
	{33310, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{33345, 18, 12, 0x1},   // spainkingdom
	{33357, 182, 5, 0x81},  // #2guy
	{33362, 71, 12, 0x1},   // formeregypte
	{33374, 161, 18, 0x1},  // formernorthvietnam
	{33392, 94, 16, 0x1},   // republicofrwanda
	{33408, 325, 18, 0x82}, // republicofthecongo
	{33426, 64, 24, 0x1},   // demrepzairekinshasacongo
	{33450, 76, 11, 0x1},   // fransguinee
	{33461, 138, 26, 0x1},  // socialistrepublicuniebirma
	{33487, 196, 5, 0x81},  // #2ury
	{33492, 69, 8, 0x1},    // algerije
	{33500, 79, 26, 0x1},   // republiekequatoriaalguinea
	{33526, 59, 19, 0x1},   // republiekoppervolta
	{33545, 54, 15, 0x1},   // verenigdestates
	{33560, 74, 5, 0x81},   // #2gab
	{33565, 63, 8, 0x1},    // kameroen
	{33573, 133, 34, 0x1},  // laotiaansedemocraticvolksrepubliek
	{33607, 45, 26, 0x1},   // roemeensesocialistrepublic
	{33633, 148, 18, 0x1},  // dempeoplesrepkorea
	{33651, 149, 12, 0x1},  // stateofqatar
	{33663, 49, 9, 0x1},    // slowakije
	{33672, 163, 12, 0x1},  // westernsamoa
	{33684, 91, 16, 0x1},   // republieknamibie
	{33700, 228, 27, 0x1},  // britishindianoceanterritory
	{33727, 86, 13, 0x1},   // republiekmali
	{33740, 128, 18, 0x1},  // republiekkirgistan
	{33758, 195, 25, 0x1},  // trinidadandtobagorepublic
	{33783, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{33812, 37, 12, 0x1},   // macedoniafyr
	{33824, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{33869, 176, 4, 0x1},   // cuba
	{33873, 21, 5, 0x81},   // #4250
	{33878, 166, 17, 0x1},  // argentinarepublic
	{33895, 120, 22, 0x1},  // federatievanmicronesie
	{33917, 68, 13, 0x1},   // afarsandissas
	{33930, 55, 6, 0x1},    // #3yucs
	{33936, 202, 22, 0x1},  // oudnederlandseantillen
	{33958, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{33987, 119, 12, 0x1},  // fijidominion
	{33999, 37, 20, 0x1},   // macedoniathefmryugrp
	{34019, 45, 22, 0x1},   // romaniapeoplesrepublic
	{34041, 74, 14, 0x1},   // republiekgabon
	{34055, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{34083, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{34120, 241, 3, 0x1},   // plo
	{34123, 122, 15, 0x1},  // republicofindia
	{34138, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{34175, 55, 13, 0x1},   // sfryugoslavia
	{34188, 50, 8, 0x1},    // slovenia
	{34196, 115, 15, 0x1},  // sultanaatbrunei
	{34211, 46, 4, 0x1},    // ussr
	{34215, 170, 25, 0x1},  // boliviaplurinationalstate
	{34240, 138, 28, 0x1},  // republiekvandeunievanmyanmar
	{34268, 207, 14, 0x1},  // stbartholomeus
	{34282, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34332, 22, 5, 0x81},   // #2gbr
	{34337, 135, 16, 0x1},  // republicsrilanka
	{34353, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{34388, 327, 8, 0x2},   // stmartin
	{34396, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{34448, 329, 5, 0x2},   // korea
	{34453, 52, 17, 0x1},   // republicofturkiye
	{34470, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{34494, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{34528, 230, 8, 0x1},   // macausar
	{34536, 140, 5, 0x81},  // #4458
	{34541, 120, 19, 0x1},  // federatiemicronesie
	{34560, 133, 27, 0x1},  // laodemocraticvolksrepubliek
	{34587, 161, 24, 0x1},  // socialistrepublicvietnam
	{34611, 253, 36, 0x1},  // verafgelegeneilandjesverenigdestates
	{34647, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{34679, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{34716, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{34745, 129, 19, 0x1},  // democratickampuchia
	{34764, 186, 21, 0x1},  // saintchristophernevis
	{34785, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{34818, 48, 5, 0x81},   // #2srb
	{34823, 186, 7, 0x1},   // stkitts
	{34830, 219, 8, 0x1},   // guernsey
	{34838, 62, 18, 0x1},   // ivorycoastrepublic
	{34856, 121, 23, 0x1},  // unitedstatesofindonesia
	{34879, 10, 15, 0x1},   // republicbelarus
	{34894, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{34929, 64, 25, 0x1},   // congodemocraticrepublicof
	{34954, 54, 5, 0x81},   // #2usa
	{34959, 98, 7, 0x1},    // somalie
	{34966, 111, 3, 0x81},  // #44
	{34969, 170, 17, 0x1},  // republicofbolivia
	{34986, 110, 8, 0x1},   // zimbabwe
	{34994, 165, 20, 0x1},  // peoplesrepublicyemen
	{35014, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{35039, 71, 7, 0x1},    // egyptar
	{35046, 16, 3, 0x1},    // brd
	{35049, 36, 8, 0x1},    // moldavie
	{35057, 79, 26, 0x1},   // republicofequatorialguinea
	{35083, 57, 17, 0x1},   // koninkrijkburundi
	{35100, 61, 20, 0x1},   // centraalafrrepubliek
	{35120, 44, 16, 0x1},   // portugalrepublic
	{35136, 53, 5, 0x81},   // #2ukr
	{35141, 243, 14, 0x1},  // reunionislands
	{35155, 57, 9, 0x1},    // boeroendi
	{35164, 164, 10, 0x1},  // repofyemen
	{35174, 108, 16, 0x1},  // southafricaunion
	{35190, 52, 5, 0x81},   // #4792
	{35195, 194, 5, 0x81},  // #4740
	{35200, 91, 10, 0x1},   // namibiaswa
	{35210, 141, 10, 0x1},  // nepalstate
	{35220, 120, 27, 0x1},  // federatedstatesofmicronesia
	{35247, 23, 15, 0x1},   // republicgeorgia
	{35262, 123, 12, 0x1},  // iranislrepof
	{35274, 15, 13, 0x1},   // oostduitsland
	{35287, 207, 7, 0x1},   // stbarth
	{35294, 203, 15, 0x1},  // amerikaanssamoa
	{35309, 238, 5, 0x81},  // #2niu
	{35314, 22, 45, 0x1},   // verenigdkoninkrijkgrootbrittannienorthierland
	{35359, 251, 7, 0x1},   // tokelau
	{35366, 124, 14, 0x1},  // republicofiraq
	{35380, 142, 5, 0x81},  // #2nru
	{35385, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{35414, 27, 13, 0x1},   // ierserepublic
	{35427, 140, 22, 0x1},  // formerfederatiemalakka
	{35449, 74, 5, 0x1},    // gabon
	{35454, 74, 5, 0x1},    // gabun
	{35459, 246, 8, 0x1},   // sthelena
	{35467, 66, 12, 0x1},   // staatcomoren
	{35479, 148, 20, 0x1},  // koreapeoplesrepublic
	{35499, 255, 20, 0x1},  // britishvirginislands
	{35519, 82, 51, 0x1},   // grotesocialistischelibischarabischevolksjamahiriyya
	{35570, 78, 12, 0x1},   // guineabissao
	{35582, 252, 21, 0x1},  // provinceofchinataiwan
	{35603, 248, 21, 0x1},  // saintpierreenmiquelon
	{35624, 39, 18, 0x1},   // republicmontenegro
	{35642, 106, 10, 0x1},  // tanganjika
	{35652, 97, 11, 0x1},   // sierraleone
	{35663, 46, 10, 0x1},   // sovietunie
	{35673, 331, 20, 0x2},  // gilbertelliceislands
	{35693, 106, 20, 0x1},  // mainlanduroftanzania
	{35713, 194, 16, 0x1},  // surinamerepublic
	{35729, 148, 8, 0x1},   // koreadem
	{35737, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{35768, 106, 13, 0x1},  // fmrtanganyika
	{35781, 64, 23, 0x1},   // leopoldvilleformercongo
	{35804, 215, 13, 0x1},  // spaansesahara
	{35817, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{35849, 55, 19, 0x1},   // jugoslavievoormalig
	{35868, 252, 9, 0x1},   // taiwanroc
	{35877, 42, 18, 0x1},   // aotearoanewzealand
	{35895, 186, 31, 0x1},  // saintchristophernevisfederation
	{35926, 188, 21, 0x1},  // verenigdestatenmexico
	{35947, 241, 9, 0x1},   // palestine
	{35956, 164, 23, 0x1},  // arabischerepubliekjemen
	{35979, 10, 8, 0x1},    // byelarus
	{35987, 52, 16, 0x1},   // republicofturkey
	{36003, 60, 16, 0x1},   // republicbotswana
	{36019, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{36056, 87, 19, 0x1},   // portugeesoostafrika
	{36075, 98, 7, 0x1},    // somalia
	{36082, 1, 3, 0x81},    // #48
	{36085, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{36111, 64, 15, 0x1},   // republicofzaire
	{36126, 252, 13, 0x1},  // chineestaipei
	{36139, 40, 5, 0x81},   // #2nld
	{36144, 36, 8, 0x1},    // moldavia
	{36152, 55, 13, 0x1},   // fmryugoslavia
	{36165, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{36194, 62, 10, 0x1},   // ivorycoast
	{36204, 48, 26, 0x1},   // serbiamontenegrostateunion
	{36230, 138, 12, 0x1},  // burmamyanmar
	{36242, 222, 28, 0x1},  // greenlandautonomousterritory
	{36270, 256, 4, 0x1},   // usvi
	{36274, 54, 12, 0x1},   // unitesstates
	{36286, 198, 22, 0x1},  // venezuelabolivrepublic
	{36308, 250, 5, 0x81},  // #4796
	{36313, 333, 5, 0x1},   // #4736
	{36318, 247, 5, 0x81},  // #4744
	{36323, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{36359, 8, 23, 0x1},    // volksrepubliekbulgarije
	{36382, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{36426, 147, 16, 0x1},  // papuanorthguinea
	{36442, 23, 15, 0x1},   // republicgeorgie
	{36457, 143, 21, 0x1},  // sultanaatmuscatenoman
	{36478, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{36510, 44, 18, 0x1},   // portugeserepubliek
	{36528, 19, 16, 0x1},   // estonianrepublic
	{36544, 230, 12, 0x1},  // macauchinapr
	{36556, 46, 10, 0x1},   // russiaussr
	{36566, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavie
	{36601, 168, 22, 0x1},  // gemenebestvandebahamas
	{36623, 334, 14, 0x2},  // channelislands
	{36637, 71, 15, 0x1},   // republicofegypt
	{36652, 336, 20, 0x2},  // stmartinsaintmaarten
	{36672, 54, 9, 0x1},    // verstaten
	{36681, 104, 12, 0x1},  // togorepublic
	{36693, 78, 5, 0x81},   // #2gnb
	{36698, 55, 11, 0x1},   // yougoslavia
	{36709, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{36740, 241, 15, 0x1},  // gazaandwestbank
	{36755, 82, 27, 0x1},   // libischarabischejamahiriyya
	{36782, 127, 10, 0x1},  // kazachstan
	{36792, 163, 9, 0x1},   // westsamoa
	{36801, 145, 28, 0x1},  // commonwealthofthephilippines
	{36829, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{36872, 136, 8, 0x1},   // maldiven
	{36880, 188, 25, 0x1},  // verenigdemexicaansestates
	{36905, 156, 20, 0x1},  // turkmenistanrepublic
	{36925, 219, 5, 0x81},  // #2ggy
	{36930, 175, 9, 0x1},   // costarica
	{36939, 175, 18, 0x1},  // republiekcostarica
	{36957, 48, 22, 0x1},   // servieenmontenegrounie
	{36979, 18, 16, 0x1},   // koninkrijkspanje
	{36995, 15, 16, 0x1},   // germanyfmrdemrep
	{37011, 241, 9, 0x1},   // palestina
	{37020, 48, 22, 0x1},   // fryserbiaandmontenegro
	{37042, 139, 14, 0x1},  // buitenmongolie
	{37056, 107, 5, 0x81},  // #2uga
	{37061, 120, 16, 0x1},  // fedstsmicronesia
	{37077, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{37137, 143, 16, 0x1},  // sultanaatvanoman
	{37153, 101, 15, 0x1},  // formerswaziland
	{37168, 9, 4, 0x81},    // #1ba
	{37172, 60, 12, 0x1},   // bechuanaland
	{37184, 150, 20, 0x1},  // kingdomofsaudiarabia
	{37204, 156, 5, 0x81},  // #4795
	{37209, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{37264, 221, 5, 0x81},  // #2glp
	{37269, 140, 18, 0x1},  // malaysiafederation
	{37287, 170, 15, 0x1},  // republicbolivia
	{37302, 49, 14, 0x1},   // slovakrepublic
	{37316, 223, 5, 0x81},  // #2guf
	{37321, 180, 5, 0x81},  // #2grd
	{37326, 41, 5, 0x81},   // #2nor
	{37331, 123, 3, 0x1},   // iri
	{37334, 6, 21, 0x1},    // republiekazerbeidzjan
	{37355, 92, 5, 0x81},   // #2ner
	{37360, 42, 5, 0x81},   // #2nzl
	{37365, 121, 32, 0x1},  // indonesierepublicverenigdestates
	{37397, 214, 10, 0x1},  // caymanisds
	{37407, 86, 12, 0x1},   // republicmali
	{37419, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{37456, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{37498, 1, 31, 0x1},    // peoplessocialistrepublicalbania
	{37529, 249, 22, 0x1},  // sintmaartennetherlands
	{37551, 84, 7, 0x1},    // morocco
	{37558, 143, 19, 0x1},  // muscatomansultanate
	{37577, 168, 21, 0x1},  // commonwealthofbahamas
	{37598, 123, 14, 0x1},  // iranislamicrep
	{37612, 46, 10, 0x1},   // sowjetunie
	{37622, 75, 8, 0x1},    // goudkust
	{37630, 27, 13, 0x1},   // irishrepublic
	{37643, 215, 5, 0x81},  // #4732
	{37648, 101, 5, 0x81},  // #4748
	{37653, 18, 5, 0x81},   // #4724
	{37658, 202, 25, 0x1},  // nederlandseantillenformer
	{37683, 96, 5, 0x81},   // #2sen
	{37688, 128, 15, 0x1},  // kirghizrepublic
	{37703, 250, 21, 0x1},  // turksencaicoseilanden
	{37724, 99, 20, 0x1},   // republicofsouthsudan
	{37744, 155, 13, 0x1},  // tadzjiekistan
	{37757, 121, 15, 0x1},  // dutcheastindies
	{37772, 164, 29, 0x1},  // jemenitischearabischerepublic
	{37801, 91, 5, 0x81},   // #2nam
	{37806, 93, 5, 0x81},   // #2nga
	{37811, 150, 3, 0x1},   // ksa
	{37814, 145, 20, 0x1},  // gemenebestfilipijnen
	{37834, 196, 24, 0x1},  // easternrepublicofuruguay
	{37858, 82, 24, 0x1},   // libischarabischerepublic
	{37882, 194, 15, 0x1},  // surinamrepublic
	{37897, 152, 16, 0x1},  // salomonseilanden
	{37913, 155, 18, 0x1},  // tajikistanrepublic
	{37931, 187, 5, 0x81},  // #2lca
	{37936, 201, 12, 0x1},  // alandislands
	{37948, 338, 13, 0x2},  // republicchina
	{37961, 66, 15, 0x1},   // staatdercomoren
	{37976, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{38005, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{38057, 147, 19, 0x1},  // papuanewguineastate
	{38076, 9, 25, 0x1},    // republicbosniaherzegovina
	{38101, 73, 33, 0x1},   // federaldemocraticrepublicethiopie
	{38134, 207, 7, 0x1},   // stbarts
	{38141, 120, 17, 0x1},  // fedstatmicronesia
	{38158, 25, 15, 0x1},   // republickroatie
	{38173, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{38208, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{38242, 256, 21, 0x1},  // americanvirginislands
	{38263, 232, 16, 0x1},  // northernmarianas
	{38279, 340, 4, 0x1},   // #1yd
	{38283, 195, 27, 0x1},  // republicoftrinidadandtobago
	{38310, 172, 4, 0x81},  // #1bb
	{38314, 178, 17, 0x1},  // dominicanrepublic
	{38331, 159, 5, 0x81},  // #4798
	{38336, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{38363, 186, 26, 0x1},  // federatiesaintkittsennevis
	{38389, 30, 16, 0x1},   // koninkrijkitalie
	{38405, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{38436, 50, 5, 0x81},   // #2svn
	{38441, 93, 16, 0x1},   // nigeriafederatie
	{38457, 197, 14, 0x1},  // stvincentandgr
	{38471, 225, 14, 0x1},  // formerhongkong
	{38485, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{38510, 254, 12, 0x1},  // heiligestoel
	{38522, 164, 4, 0x81},  // #1ye
	{38526, 78, 20, 0x1},   // guineabissaurepublic
	{38546, 167, 14, 0x1},  // antiguabarbuda
	{38560, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{38591, 15, 24, 0x1},   // germandemocraticrepublic
	{38615, 7, 4, 0x81},    // #1be
	{38619, 232, 12, 0x1},  // nmarianaisds
	{38631, 225, 8, 0x1},   // hongkong
	{38639, 80, 13, 0x1},   // republickenya
	{38652, 249, 5, 0x81},  // #2sxm
	{38657, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{38700, 37, 13, 0x1},   // macedoniatfyr
	{38713, 231, 14, 0x1},  // francestmartin
	{38727, 341, 22, 0x2},  // sintmaartensaintmartin
	{38749, 98, 18, 0x1},   // somalischerepublic
	{38767, 252, 6, 0x1},   // taiwan
	{38773, 178, 21, 0x1},  // dominicaanserepubliek
	{38794, 119, 12, 0x1},  // fijieilanden
	{38806, 16, 28, 0x1},   // formergermanyfederalrepublic
	{38834, 161, 18, 0x1},  // fmrdemrepofvietnam
	{38852, 62, 18, 0x1},   // republiekivoorkust
	{38870, 113, 4, 0x81},  // #1bd
	{38874, 186, 25, 0x1},  // federationsaintkittsnevis
	{38899, 136, 9, 0x1},   // maladiven
	{38908, 136, 17, 0x1},  // maledivenrepublic
	{38925, 343, 5, 0x1},   // #4720
	{38930, 153, 5, 0x81},  // #2syr
	{38935, 26, 18, 0x1},   // republiekhongarije
	{38953, 71, 12, 0x1},   // egyptkingdom
	{38965, 24, 5, 0x81},   // #2grc
	{38970, 74, 13, 0x1},   // republicgabon
	{38983, 38, 13, 0x1},   // republicmalta
	{38996, 208, 14, 0x1},  // bermudaislands
	{39010, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{39042, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{39085, 144, 22, 0x1},  // pakistaninclbangladesh
	{39107, 107, 4, 0x81},  // #1ug
	{39111, 73, 7, 0x1},    // etiopie
	{39118, 65, 24, 0x1},   // republicbrazzavillecongo
	{39142, 248, 19, 0x1},  // saintpierremiquelon
	{39161, 9, 25, 0x1},    // republicbosnieherzegovina
	{39186, 8, 4, 0x81},    // #1bg
	{39190, 147, 8, 0x1},   // pnguinea
	{39198, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{39230, 199, 5, 0x1},   // aruba
	{39235, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{39263, 231, 18, 0x1},  // stmaartenfransdeel
	{39281, 8, 18, 0x1},    // republiekbulgarije
	{39299, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{39327, 111, 25, 0x1},  // islamicstateofafghanistan
	{39352, 49, 5, 0x81},   // #2svk
	{39357, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{39390, 164, 6, 0x1},   // yemenn
	{39396, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{39423, 240, 9, 0x1},   // portorico
	{39432, 131, 20, 0x1},  // korearepublicofsouth
	{39452, 170, 26, 0x1},  // multinationalestaatbolivia
	{39478, 13, 22, 0x1},   // formertsjechoslowakije
	{39500, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{39552, 102, 18, 0x1},  // republicseychellen
	{39570, 59, 4, 0x81},   // #1bf
	{39574, 144, 8, 0x1},   // pakistan
	{39582, 30, 13, 0x1},   // italyrepublic
	{39595, 195, 17, 0x1},  // trinidadandtobago
	{39612, 59, 10, 0x1},   // oppervolta
	{39622, 75, 5, 0x81},   // #2gha
	{39627, 224, 5, 0x81},  // #2gum
	{39632, 174, 18, 0x1},  // republicofcolumbia
	{39650, 13, 26, 0x1},   // czechslovakfederalrepublic
	{39676, 189, 5, 0x81},  // #2nic
	{39681, 250, 21, 0x1},  // turksandcaicosislands
	{39702, 48, 26, 0x1},   // stateunionserbiamontenegro
	{39728, 253, 17, 0x1},  // usminoroutlyingis
	{39745, 68, 22, 0x1},   // afarsandissasterritory
	{39767, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{39801, 259, 16, 0x1},  // republicofkosova
	{39817, 23, 17, 0x1},   // republicofgeorgia
	{39834, 53, 4, 0x81},   // #1ua
	{39838, 257, 19, 0x1},  // wallisandfutunaisds
	{39857, 228, 17, 0x1},  // brindianoceanterr
	{39874, 108, 22, 0x1},  // formerunionsouthafrica
	{39896, 200, 4, 0x81},  // #1ai
	{39900, 232, 4, 0x1},   // cnmi
	{39904, 244, 21, 0x1},  // vietnamformerrepublic
	{39925, 57, 4, 0x81},   // #1bi
	{39929, 16, 4, 0x81},   // #1de
	{39933, 64, 17, 0x1},   // leopoldvillecongo
	{39950, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{39978, 148, 20, 0x1},  // peoplesrepublickorea
	{39998, 46, 16, 0x1},   // formersovjetunie
	{40014, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{40057, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{40088, 222, 5, 0x81},  // #2grl
	{40093, 37, 5, 0x1},    // fyrom
	{40098, 59, 6, 0x1},    // #3hvbf
	{40104, 10, 16, 0x1},   // belorussischessr
	{40120, 111, 21, 0x1},  // afghanistanislamicrep
	{40141, 64, 13, 0x1},   // kongokinshasa
	{40154, 145, 11, 0x1},  // fillipijnen
	{40165, 244, 20, 0x1},  // republicsouthvietnam
	{40185, 114, 4, 0x81},  // #1bh
	{40189, 344, 4, 0x1},   // #1dd
	{40193, 6, 20, 0x1},    // republicazerbeidzjan
	{40213, 99, 15, 0x1},   // zuidelijksoedan
	{40228, 54, 9, 0x1},    // verstates
	{40237, 111, 25, 0x1},  // afghanistanislamicemirate
	{40262, 109, 15, 0x1},  // republiekzambia
	{40277, 138, 23, 0x1},  // myanmarrepubliekderunie
	{40300, 188, 21, 0x1},  // verenigdestatesmexico
	{40321, 197, 19, 0x1},  // stvincentgrenadines
	{40340, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{40371, 64, 25, 0x1},   // republiccongoleopoldville
	{40396, 156, 10, 0x1},  // toerkmenie
	{40406, 96, 16, 0x1},   // republieksenegal
	{40422, 115, 29, 0x1},  // theabodeofpeacenationofbrunei
	{40451, 162, 17, 0x1},  // republicofvanuatu
	{40468, 124, 13, 0x1},  // republiekirak
	{40481, 49, 9, 0x1},    // slovakije
	{40490, 192, 16, 0x1},  // republicparaguay
	{40506, 248, 14, 0x1},  // saintpierremiq
	{40520, 197, 22, 0x1},  // stvincentandgrenadines
	{40542, 58, 5, 0x1},    // benin
	{40547, 144, 4, 0x81},  // #1pk
	{40551, 225, 4, 0x81},  // #1hk
	{40555, 148, 12, 0x1},  // demrepnkorea
	{40567, 132, 6, 0x1},   // kuwait
	{40573, 144, 18, 0x1},  // republicofpakistan
	{40591, 171, 6, 0x1},   // brasil
	{40597, 136, 8, 0x1},   // maldives
	{40605, 249, 21, 0x1},  // dutchpartsaintmaarten
	{40626, 99, 11, 0x1},   // southsoedan
	{40637, 129, 27, 0x1},  // formerdemocratischkampuchea
	{40664, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{40694, 85, 22, 0x1},   // malagassischerepubliek
	{40716, 82, 24, 0x1},   // formerlibyanarabrepublic
	{40740, 37, 17, 0x1},   // macedoniarepublic
	{40757, 54, 3, 0x1},    // vsa
	{40760, 207, 16, 0x1},  // sintbartholomeus
	{40776, 81, 5, 0x81},   // #2lbr
	{40781, 64, 29, 0x1},   // formercongodemocraticrepublic
	{40810, 103, 5, 0x1},   // tchad
	{40815, 123, 8, 0x1},   // iranirof
	{40823, 1, 4, 0x81},    // #1al
	{40827, 58, 4, 0x81},   // #1bj
	{40831, 82, 27, 0x1},   // libischearabischejamahiriya
	{40858, 156, 13, 0x1},  // toerkmenistan
	{40871, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{40900, 211, 6, 0x1},   // cookis
	{40906, 8, 8, 0x1},     // bulgaria
	{40914, 99, 5, 0x81},   // #2ssd
	{40919, 136, 17, 0x1},  // sultanaatmaldiven
	{40936, 99, 10, 0x1},   // sudansouth
	{40946, 118, 15, 0x1},  // republiekcyprus
	{40961, 133, 28, 0x1},  // democraticvolksrepublieklaos
	{40989, 7, 6, 0x1},     // belgie
	{40995, 117, 15, 0x1},  // mainlandchinapr
	{41010, 253, 4, 0x81},  // #1um
	{41014, 185, 4, 0x81},  // #1jm
	{41018, 155, 12, 0x1},  // tadsjikistan
	{41030, 3, 4, 0x81},    // #1am
	{41034, 208, 4, 0x81},  // #1bm
	{41038, 120, 4, 0x81},  // #1fm
	{41042, 30, 12, 0x1},   // italykingdom
	{41054, 143, 10, 0x1},  // muscatoman
	{41064, 95, 5, 0x81},   // #4729
	{41069, 77, 5, 0x81},   // #2gmb
	{41074, 80, 5, 0x1},    // kenya
	{41079, 34, 14, 0x1},   // latviarepublic
	{41093, 244, 8, 0x1},   // svietnam
	{41101, 212, 25, 0x1},  // curacaokingdomnetherlands
	{41126, 197, 5, 0x81},  // #4670
	{41131, 106, 17, 0x1},  // tanzaniaunitedrep
	{41148, 145, 4, 0x81},  // #1ph
	{41152, 111, 11, 0x1},  // afghanistan
	{41163, 345, 4, 0x1},   // #1an
	{41167, 109, 9, 0x1},   // nrhodesia
	{41176, 207, 4, 0x81},  // #1bl
	{41180, 117, 4, 0x81},  // #1cn
	{41184, 165, 22, 0x1},  // peoplesrepublicofyemen
	{41206, 241, 16, 0x1},  // stateofpalestine
	{41222, 145, 11, 0x1},  // phillipines
	{41233, 99, 5, 0x81},   // #4728
	{41238, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{41268, 194, 5, 0x81},  // #2sur
	{41273, 101, 5, 0x81},  // #2swz
	{41278, 79, 12, 0x1},   // spaansguinea
	{41290, 255, 9, 0x1},   // britishvi
	{41299, 68, 21, 0x1},   // fransgebiedafarsissas
	{41320, 123, 14, 0x1},  // islamicrepiran
	{41334, 197, 17, 0x1},  // stvincentandgrens
	{41351, 66, 12, 0x1},   // comorosstate
	{41363, 92, 13, 0x1},   // republicniger
	{41376, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{41403, 105, 7, 0x1},   // tunisie
	{41410, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{41446, 125, 4, 0x81},  // #1jo
	{41450, 101, 6, 0x1},   // ngwane
	{41456, 198, 20, 0x1},  // republicbolvenezuela
	{41476, 56, 4, 0x81},   // #1ao
	{41480, 170, 4, 0x81},  // #1bo
	{41484, 174, 4, 0x81},  // #1co
	{41488, 32, 5, 0x81},   // #2ltu
	{41493, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{41530, 244, 16, 0x1},  // republiekvietnam
	{41546, 178, 4, 0x81},  // #1do
	{41550, 98, 28, 0x1},   // somalischedemocraticrepublic
	{41578, 218, 4, 0x81},  // #1fo
	{41582, 131, 20, 0x1},  // southkorearepublicof
	{41602, 144, 23, 0x1},  // islamicrepublicpakistan
	{41625, 40, 21, 0x1},   // koninkrijknederlanden
	{41646, 90, 14, 0x1},   // malawirepublic
	{41660, 55, 11, 0x1},   // yugoslavsfr
	{41671, 68, 14, 0x1},   // afarenissaland
	{41685, 37, 44, 0x1},   // devoormaligejoegoslavischerepubliekmacedonie
	{41729, 50, 17, 0x1},   // republiekslovenie
	{41746, 191, 5, 0x81},  // #4604
	{41751, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{41784, 119, 14, 0x1},  // republicoffiji
	{41798, 203, 12, 0x1},  // easternsamoa
	{41810, 45, 17, 0x1},   // roemeenserepublic
	{41827, 239, 4, 0x81},  // #1pn
	{41831, 183, 4, 0x81},  // #1hn
	{41835, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{41866, 115, 4, 0x81},  // #1bn
	{41870, 173, 4, 0x81},  // #1cl
	{41874, 215, 5, 0x81},  // #2esh
	{41879, 134, 16, 0x1},  // republieklibanon
	{41895, 138, 6, 0x1},   // #3bumm
	{41901, 67, 18, 0x1},   // republickaapverdie
	{41919, 93, 24, 0x1},   // federalrepublicofnigeria
	{41943, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{41972, 71, 3, 0x1},    // var
	{41975, 48, 14, 0x1},   // republicserbia
	{41989, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{42024, 245, 11, 0x1},  // zuidgeorgie
	{42035, 119, 11, 0x1},  // fijiislands
	{42046, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{42083, 248, 4, 0x81},  // #1pm
	{42087, 226, 4, 0x81},  // #1hm
	{42091, 124, 4, 0x81},  // #1iq
	{42095, 143, 4, 0x81},  // #1om
	{42099, 346, 6, 0x3},   // guiana
	{42105, 206, 4, 0x81},  // #1bq
	{42109, 63, 4, 0x81},   // #1cm
	{42113, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{42149, 152, 15, 0x1},  // salomoneilanden
	{42164, 241, 12, 0x1},  // westbankgaza
	{42176, 177, 4, 0x81},  // #1dm
	{42180, 194, 8, 0x1},   // suriname
	{42188, 20, 4, 0x81},   // #1fi
	{42192, 129, 25, 0x1},  // formerdemocratickampuchea
	{42217, 105, 15, 0x1},  // republictunisia
	{42232, 157, 9, 0x1},   // easttimor
	{42241, 145, 24, 0x1},  // republicofthephilippines
	{42265, 47, 5, 0x81},   // #4674
	{42270, 145, 20, 0x1},  // filipijnengemenebest
	{42290, 170, 13, 0x1},  // formerbolivia
	{42303, 43, 4, 0x81},   // #1pl
	{42307, 54, 12, 0x1},   // vsvanamerika
	{42319, 123, 4, 0x81},  // #1ir
	{42323, 64, 24, 0x1},   // congodemrepzairekinshasa
	{42347, 349, 28, 0x82}, // federalerepubliekjoegoslavie
	{42375, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{42407, 161, 26, 0x1},  // socialistrepublicofvietnam
	{42433, 152, 11, 0x1},  // solomonisds
	{42444, 259, 20, 0x1},  // underunscr1244kosovo
	{42464, 124, 11, 0x1},  // iraqkingdom
	{42475, 65, 19, 0x1},   // volksrepubliekcongo
	{42494, 3, 17, 0x1},    // republicofarmenia
	{42511, 111, 29, 0x1},  // democraticrepublicafghanistan
	{42540, 30, 5, 0x1},    // italy
	{42545, 189, 18, 0x1},  // republieknicaragua
	{42563, 100, 5, 0x81},  // #2stp
	{42568, 79, 12, 0x1},   // spaansguinee
	{42580, 106, 20, 0x1},  // uroftanzaniamainland
	{42600, 106, 30, 0x1},  // tanzaniamainlandunitedrepublic
	{42630, 1, 30, 0x1},    // socialistvolksrepubliekalbanie
	{42660, 27, 4, 0x1},    // eire
	{42664, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{42726, 138, 23, 0x1},  // unievanmyanmarrepubliek
	{42749, 259, 16, 0x1},  // republicofkosovo
	{42765, 48, 4, 0x81},   // #1rs
	{42769, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{42793, 170, 18, 0x1},  // plurstateofbolivia
	{42811, 105, 7, 0x1},   // tunisia
	{42818, 22, 4, 0x1},    // #1uk
	{42822, 28, 4, 0x81},   // #1is
	{42826, 135, 4, 0x81},  // #1lk
	{42830, 168, 4, 0x81},  // #1bs
	{42834, 211, 4, 0x81},  // #1ck
	{42838, 17, 4, 0x81},   // #1dk
	{42842, 217, 4, 0x81},  // #1fk
	{42846, 194, 18, 0x1},  // republicofsuriname
	{42864, 143, 19, 0x1},  // sultanaatmuscatoman
	{42883, 246, 11, 0x1},  // sainthelena
	{42894, 150, 15, 0x1},  // saoedischarabie
	{42909, 192, 5, 0x81},  // #4600
	{42914, 43, 5, 0x81},   // #4616
	{42919, 104, 16, 0x1},  // togoleserepublic
	{42935, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{42962, 235, 4, 0x81},  // #1yt
	{42966, 25, 4, 0x81},   // #1hr
	{42970, 30, 4, 0x81},   // #1it
	{42974, 122, 10, 0x1},  // unionindia
	{42984, 2, 4, 0x81},    // #1ad
	{42988, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{43012, 171, 4, 0x81},  // #1br
	{43016, 12, 4, 0x81},   // #1ch
	{43020, 19, 5, 0x81},   // #2est
	{43025, 68, 4, 0x81},   // #1dj
	{43029, 73, 4, 0x81},   // #1et
	{43033, 119, 4, 0x81},  // #1fj
	{43037, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{43069, 52, 7, 0x1},    // turkyye
	{43076, 64, 14, 0x1},   // congofreestate
	{43090, 97, 10, 0x1},   // sieraleone
	{43100, 38, 14, 0x1},   // republiekmalta
	{43114, 15, 15, 0x1},   // germanydemrepof
	{43129, 46, 16, 0x1},   // russischefederal
	{43145, 158, 12, 0x1},  // tongakingdom
	{43157, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{43188, 16, 24, 0x1},   // federalrepublicduitsland
	{43212, 64, 25, 0x1},   // democraticrepublicofcongo
	{43237, 245, 11, 0x1},  // zuidgeorgia
	{43248, 351, 4, 0x2},   // #1yu
	{43252, 110, 16, 0x1},  // zimbabwerhodesia
	{43268, 190, 4, 0x81},  // #1pa
	{43272, 46, 4, 0x81},   // #1ru
	{43276, 229, 4, 0x81},  // #1je
	{43280, 112, 4, 0x81},  // #1ae
	{43284, 31, 4, 0x81},   // #1li
	{43288, 238, 4, 0x81},  // #1nu
	{43292, 353, 4, 0x1},   // #1bu
	{43296, 62, 4, 0x81},   // #1ci
	{43300, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{43338, 111, 27, 0x1},  // islamicemirateofafghanistan
	{43365, 179, 5, 0x81},  // #2ecu
	{43370, 78, 12, 0x1},   // guineabissau
	{43382, 231, 20, 0x1},  // saintmartinfransdeel
	{43402, 197, 25, 0x1},  // sintvincentendegrenadines
	{43427, 135, 6, 0x1},   // ceylon
	{43433, 102, 10, 0x1},  // seychellen
	{43443, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{43472, 225, 16, 0x1},  // sarhongkongchina
	{43488, 120, 26, 0x1},  // federatestatesofmicronesia
	{43514, 166, 12, 0x1},  // theargentine
	{43526, 100, 5, 0x81},  // #4678
	{43531, 138, 12, 0x1},  // burmaunionof
	{43543, 46, 18, 0x1},   // russischefederatie
	{43561, 64, 10, 0x1},   // congozaire
	{43571, 189, 17, 0x1},  // nicaraguarepublic
	{43588, 257, 4, 0x81},  // #1wf
	{43592, 65, 16, 0x1},   // congobrazzaville
	{43608, 16, 11, 0x1},   // deutschland
	{43619, 205, 40, 0x1},  // fransegebiedeninzuidelijkeindischeoceaan
	{43659, 2, 4, 0x81},    // #420
	{43663, 7, 7, 0x1},     // belguim
	{43670, 195, 14, 0x1},  // trinidadtobago
	{43684, 111, 4, 0x81},  // #1af
	{43688, 116, 4, 0x81},  // #1bt
	{43692, 61, 4, 0x81},   // #1cf
	{43696, 168, 10, 0x1},  // bahamasthe
	{43706, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{43741, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{43774, 36, 7, 0x1},    // moldova
	{43781, 67, 15, 0x1},   // formercapeverde
	{43796, 150, 21, 0x1},  // koninkrijksaudiarabie
	{43817, 115, 29, 0x1},  // nationofbruneitheabodeofpeace
	{43846, 57, 14, 0x1},   // burundikingdom
	{43860, 40, 10, 0x1},   // netherland
	{43870, 241, 23, 0x1},  // occpalestinianterritory
	{43893, 186, 12, 0x1},  // stkittsnevis
	{43905, 202, 14, 0x1},  // netherlandsant
	{43919, 226, 21, 0x1},  // heardmcdonaldeilanden
	{43940, 40, 20, 0x1},   // netherlandskingdomof
	{43960, 257, 28, 0x1},  // wallisfutunaislandsterritory
	{43988, 147, 4, 0x81},  // #1pg
	{43992, 94, 4, 0x81},   // #1rw
	{43996, 164, 22, 0x1},  // arabrepublicyemenyemen
	{44018, 168, 13, 0x1},  // bahamaislands
	{44031, 252, 4, 0x81},  // #1tw
	{44035, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{44063, 132, 4, 0x81},  // #1kw
	{44067, 82, 5, 0x81},   // #2lby
	{44072, 151, 19, 0x1},  // republicofsingapore
	{44091, 167, 4, 0x81},  // #1ag
	{44095, 60, 4, 0x81},   // #1bw
	{44099, 65, 4, 0x81},   // #1cg
	{44103, 66, 12, 0x1},   // statecomoros
	{44115, 245, 5, 0x81},  // #2sgs
	{44120, 230, 8, 0x1},   // macaosar
	{44128, 102, 5, 0x81},  // #2syc
	{44133, 229, 20, 0x1},  // jerseychannelislands
	{44153, 76, 15, 0x1},   // republiekguinee
	{44168, 189, 17, 0x1},  // republicnicaragua
	{44185, 239, 5, 0x81},  // #4612
	{44190, 51, 6, 0x1},    // sweden
	{44196, 26, 15, 0x1},   // republichungary
	{44211, 95, 15, 0x1},   // republieksoedan
	{44226, 161, 16, 0x1},  // vietnamfmrdemrep
	{44242, 165, 15, 0x1},  // yemendemocratic
	{44257, 242, 4, 0x81},  // #1pf
	{44261, 137, 10, 0x1},  // marshallis
	{44271, 159, 4, 0x81},  // #1tv
	{44275, 354, 4, 0x1},   // #1hv
	{44279, 191, 12, 0x1},  // perurepublic
	{44291, 201, 4, 0x81},  // #1ax
	{44295, 209, 4, 0x81},  // #1bv
	{44299, 64, 4, 0x81},   // #1cd
	{44303, 18, 5, 0x81},   // #2esp
	{44308, 33, 5, 0x81},   // #2lux
	{44313, 163, 14, 0x1},  // westelijksamoa
	{44327, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{44352, 123, 19, 0x1},  // imperialstateofiran
	{44371, 247, 23, 0x1},  // svalbardjanmayenislands
	{44394, 209, 12, 0x1},  // bouveteiland
	{44406, 108, 11, 0x1},  // southafrika
	{44417, 28, 7, 0x1},    // ijsland
	{44424, 151, 5, 0x81},  // #2sgp
	{44429, 214, 15, 0x1},  // kaaimaneilanden
	{44444, 95, 24, 0x1},   // democraticrepublicsoedan
	{44468, 79, 16, 0x1},   // guineaecuatorial
	{44484, 164, 6, 0x1},   // nyemen
	{44490, 131, 6, 0x1},   // skorea
	{44496, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{44529, 30, 15, 0x1},   // republicofitaly
	{44544, 191, 4, 0x81},  // #1pe
	{44548, 26, 4, 0x81},   // #1hu
	{44552, 10, 4, 0x81},   // #1by
	{44556, 71, 5, 0x81},   // #2egy
	{44561, 10, 7, 0x1},    // belarus
	{44568, 150, 5, 0x81},  // #2sau
	{44573, 52, 14, 0x1},   // turkeyrepublic
	{44587, 115, 7, 0x1},   // bruneid
	{44594, 257, 12, 0x1},  // wallisfutuna
	{44606, 59, 7, 0x1},    // burkina
	{44613, 119, 13, 0x1},  // republiekfiji
	{44626, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{44656, 98, 19, 0x1},   // somalischerepubliek
	{44675, 171, 6, 0x1},   // brazil
	{44681, 226, 19, 0x1},  // heardiandmcdonaldis
	{44700, 225, 16, 0x1},  // chinasarhongkong
	{44716, 228, 29, 0x1},  // britishgebiedinindischeoceaan
	{44745, 10, 16, 0x1},   // republiekbelarus
	{44761, 122, 14, 0x1},  // republiekindia
	{44775, 195, 4, 0x81},  // #1tt
	{44779, 184, 4, 0x81},  // #1ht
	{44783, 131, 4, 0x81},  // #1kr
	{44787, 56, 4, 0x81},   // #424
	{44791, 166, 4, 0x81},  // #432
	{44795, 116, 13, 0x1},  // bhutankingdom
	{44808, 6, 4, 0x81},    // #1az
	{44812, 141, 4, 0x81},  // #1np
	{44816, 5, 4, 0x81},    // #440
	{44820, 72, 4, 0x81},   // #1er
	{44824, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{44850, 197, 25, 0x1},  // stvincentandthegrenadines
	{44875, 70, 5, 0x81},   // #2eaz
	{44880, 32, 17, 0x1},   // lithuaniarepublic
	{44897, 64, 30, 0x1},   // republicofthecongoleopoldville
	{44927, 217, 23, 0x1},  // malvinasfalklandislands
	{44950, 140, 8, 0x1},   // maleisie
	{44958, 165, 6, 0x1},   // yemens
	{44964, 37, 13, 0x1},   // tfyrmacedonia
	{44977, 355, 5, 0x1},   // #2zar
	{44982, 82, 46, 0x1},   // socialistischelibischarabischevolksjamahiriyya
	{45028, 117, 15, 0x1},  // prmainlandchina
	{45043, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{45078, 164, 13, 0x1},  // yemenrepublic
	{45091, 199, 16, 0x1},  // knetherlandaruba
	{45107, 54, 4, 0x81},   // #1us
	{45111, 218, 14, 0x1},  // faeroerislands
	{45125, 25, 8, 0x1},    // hrvatska
	{45133, 6, 4, 0x81},    // #431
	{45137, 196, 6, 0x1},   // urugay
	{45143, 187, 4, 0x81},  // #1lc
	{45147, 210, 4, 0x81},  // #1cc
	{45151, 18, 4, 0x81},   // #1es
	{45155, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{45183, 128, 9, 0x1},   // kyrgystan
	{45192, 155, 12, 0x1},  // tadzhikistan
	{45204, 163, 5, 0x81},  // #4882
	{45209, 57, 17, 0x1},   // republicofburundi
	{45226, 145, 22, 0x1},  // republiekderfilipijnen
	{45248, 253, 22, 0x1},  // usminoroutlyingislands
	{45270, 27, 15, 0x1},   // irelandrepublic
	{45285, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{45320, 194, 11, 0x1},  // dutchguiana
	{45331, 145, 5, 0x81},  // #4608
	{45336, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{45376, 82, 5, 0x1},    // lybie
	{45381, 161, 7, 0x1},   // vietnam
	{45388, 52, 4, 0x81},   // #1tr
	{45392, 148, 4, 0x81},  // #1kp
	{45396, 89, 8, 0x1},    // mauritus
	{45404, 134, 4, 0x81},  // #1lb
	{45408, 142, 4, 0x81},  // #1nr
	{45412, 169, 4, 0x81},  // #1bz
	{45416, 128, 10, 0x1},  // kirgyzstan
	{45426, 148, 4, 0x1},   // dprk
	{45430, 193, 5, 0x81},  // #2slv
	{45435, 145, 19, 0x1},  // filipijnenrepubliek
	{45454, 70, 22, 0x1},   // formerzanzibarpembaisd
	{45476, 110, 6, 0x1},   // #3rhzw
	{45482, 135, 16, 0x1},  // srilankarepublic
	{45498, 101, 16, 0x1},  // kingdomswaziland
	{45514, 33, 20, 0x1},   // luxembourggrandduchy
	{45534, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{45562, 192, 4, 0x81},  // #1py
	{45566, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{45599, 15, 13, 0x1},   // eastduitsland
	{45612, 133, 4, 0x81},  // #1la
	{45616, 11, 4, 0x81},   // #1ca
	{45620, 182, 4, 0x81},  // #1gy
	{45624, 64, 21, 0x1},   // demrepublicofthecongo
	{45645, 248, 18, 0x1},  // stpierreenmiquelon
	{45663, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{45699, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45724, 48, 26, 0x1},   // serviemontenegrostatenunie
	{45750, 6, 18, 0x1},    // azerbaijanrepublic
	{45768, 137, 9, 0x1},   // marshalls
	{45777, 106, 18, 0x1},  // mainlandurtanzania
	{45795, 56, 21, 0x1},   // angolapeoplesrepublic
	{45816, 128, 9, 0x1},   // kirgistan
	{45825, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{45860, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{45891, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{45928, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{45965, 1, 17, 0x1},    // republicofalbania
	{45982, 94, 6, 0x1},    // rwanda
	{45988, 30, 15, 0x1},   // italianrepublic
	{46003, 356, 4, 0x1},   // #1tp
	{46007, 76, 34, 0x1},   // guineapeoplesrevolutionaryrepublic
	{46041, 167, 4, 0x81},  // #428
	{46045, 4, 4, 0x81},    // #436
	{46049, 168, 4, 0x81},  // #444
	{46053, 7, 4, 0x81},    // #456
	{46057, 140, 17, 0x1},  // maleisiefederatie
	{46074, 91, 15, 0x1},   // namibiarepublic
	{46089, 47, 5, 0x81},   // #2smr
	{46094, 42, 18, 0x1},   // newzealandaotearoa
	{46112, 242, 11, 0x1},  // frpolynesia
	{46123, 250, 3, 0x1},   // tci
	{46126, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{46151, 95, 27, 0x1},   // democratischerepublieksudan
	{46178, 71, 17, 0x1},   // arabrepublicegypt
	{46195, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{46233, 241, 21, 0x1},  // palestijnseterritoria
	{46254, 3, 4, 0x81},    // #451
	{46258, 71, 27, 0x1},   // verenigdearabischerepubliek
	{46285, 201, 14, 0x1},  // alandseilanden
	{46299, 73, 7, 0x1},    // ethopia
	{46306, 85, 19, 0x1},   // republiekmadagaskar
	{46325, 16, 14, 0x1},   // germanyunified
	{46339, 6, 11, 0x1},    // azerbaidjan
	{46350, 357, 5, 0x1},   // #4886
	{46355, 109, 5, 0x81},  // #4894
	{46360, 120, 21, 0x1},  // fedstatesofmicronesia
	{46381, 22, 5, 0x81},   // #4826
	{46386, 19, 15, 0x1},   // republicestland
	{46401, 178, 19, 0x1},  // dominicanrepublicdr
	{46420, 36, 15, 0x1},   // republicmoldova
	{46435, 138, 12, 0x1},  // unionmyanmar
	{46447, 228, 34, 0x1},  // britishterritoriuminindischeoceaan
	{46481, 54, 9, 0x1},    // americaus
	{46490, 82, 26, 0x1},   // libischearabischerepubliek
	{46516, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{46558, 44, 5, 0x81},   // #4620
	{46563, 250, 18, 0x1},  // turksandcaicosisds
	{46581, 108, 15, 0x1},  // uniesouthafrika
	{46596, 1, 7, 0x1},     // albania
	{46603, 82, 5, 0x1},    // lybia
	{46608, 52, 6, 0x1},    // turkey
	{46614, 188, 4, 0x81},  // #1mx
	{46618, 25, 5, 0x81},   // #4191
	{46623, 113, 4, 0x81},  // #450
	{46627, 21, 15, 0x1},   // franserepubliek
	{46642, 164, 5, 0x81},  // #4887
	{46647, 206, 20, 0x1},  // caribbeannetherlands
	{46667, 62, 16, 0x1},   // formerivorycoast
	{46683, 170, 18, 0x1},  // boliviaplurstateof
	{46701, 64, 14, 0x1},   // republiekzaire
	{46715, 127, 11, 0x1},  // kazakhistan
	{46726, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{46759, 177, 22, 0x1},  // commonwealthofdominica
	{46781, 158, 5, 0x1},   // tonga
	{46786, 77, 9, 0x1},    // gambiathe
	{46795, 196, 4, 0x81},  // #1uy
	{46799, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{46822, 181, 9, 0x1},   // guatamala
	{46831, 140, 4, 0x81},  // #1my
	{46835, 176, 5, 0x81},  // #4192
	{46840, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{46869, 204, 4, 0x81},  // #1aq
	{46873, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{46912, 244, 21, 0x1},  // formerrepublicvietnam
	{46933, 211, 11, 0x1},  // cookislands
	{46944, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{46972, 247, 5, 0x81},  // #2sjm
	{46977, 77, 14, 0x1},   // gambiarepublic
	{46991, 153, 8, 0x1},   // syriauar
	{46999, 119, 4, 0x1},   // fiji
	{47003, 145, 18, 0x1},  // filipijnenrepublic
	{47021, 65, 13, 0x1},   // repofthecongo
	{47034, 157, 5, 0x81},  // #4626
	{47039, 231, 14, 0x1},  // frenchstmartin
	{47053, 358, 28, 0x82}, // frserbiamontenegroyugoslavia
	{47081, 147, 23, 0x1},  // papuanewguineaterritory
	{47104, 138, 20, 0x1},  // unionmyanmarrepublic
	{47124, 202, 25, 0x1},  // netherlandsantillesformer
	{47149, 101, 4, 0x81},  // #1sz
	{47153, 160, 4, 0x81},  // #1uz
	{47157, 127, 4, 0x81},  // #1kz
	{47161, 126, 4, 0x81},  // #1jp
	{47165, 87, 4, 0x81},   // #1mz
	{47169, 142, 13, 0x1},  // naururepublic
	{47182, 166, 4, 0x81},  // #1ar
	{47186, 114, 4, 0x81},  // #448
	{47190, 172, 4, 0x81},  // #452
	{47194, 14, 4, 0x81},   // #1cz
	{47198, 54, 18, 0x1},   // americaunitedsates
	{47216, 24, 4, 0x81},   // #1gr
	{47220, 254, 16, 0x1},  // statevaticancity
	{47236, 57, 18, 0x1},   // republiekboeroendi
	{47254, 97, 21, 0x1},   // republicofsierraleone
	{47275, 360, 5, 0x2},   // #4891
	{47280, 362, 5, 0x1},   // #2sun
	{47285, 109, 5, 0x81},  // #2zmb
	{47290, 30, 14, 0x1},   // republicitalie
	{47304, 82, 18, 0x1},   // libyaunitedkingdom
	{47322, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{47350, 186, 18, 0x1},  // saintkittsandnevis
	{47368, 363, 27, 0x82}, // federalrepublicofyugoslavia
	{47395, 365, 26, 0x82}, // serbiamontenegroyugoslavia
	{47421, 86, 11, 0x1},   // franssoedan
	{47432, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{47459, 241, 4, 0x81},  // #1ps
	{47463, 82, 18, 0x1},   // libyanarabrepublic
	{47481, 163, 4, 0x81},  // #1ws
	{47485, 170, 26, 0x1},  // boliviaplurinationalestaat
	{47511, 56, 14, 0x1},   // republicangola
	{47525, 203, 4, 0x81},  // #1as
	{47529, 31, 5, 0x81},   // #2lie
	{47534, 46, 10, 0x1},   // ussrrussia
	{47544, 245, 4, 0x81},  // #1gs
	{47548, 10, 17, 0x1},   // byelorussischessr
	{47565, 214, 14, 0x1},  // kaaimanislands
	{47579, 60, 17, 0x1},   // republiekbotswana
	{47596, 164, 10, 0x1},  // northyemen
	{47606, 14, 15, 0x1},   // republicczechia
	{47621, 367, 5, 0x1},   // #4890
	{47626, 136, 15, 0x1},  // maldivesislands
	{47641, 120, 28, 0x1},  // gefedereerdestatesmicronesie
	{47669, 106, 5, 0x81},  // #4834
	{47674, 15, 25, 0x1},   // democraticrepublicgermany
	{47699, 143, 13, 0x1},  // sultanaatoman
	{47712, 197, 12, 0x1},  // stvinandgren
	{47724, 265, 5, 0x81},  // #2xsl
	{47729, 210, 19, 0x1},  // islandscocoskeeling
	{47748, 53, 32, 0x1},   // oekrainsesovietsocialistrepublic
	{47780, 112, 3, 0x1},   // vae
	{47783, 78, 5, 0x81},   // #4624
	{47788, 1, 7, 0x1},     // albanie
	{47795, 112, 26, 0x1},  // verenigdearabischeemiraten
	{47821, 368, 4, 0x1},   // #1zr
	{47825, 240, 4, 0x81},  // #1pr
	{47829, 249, 4, 0x81},  // #1sx
	{47833, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{47867, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{47890, 106, 4, 0x81},  // #1tz
	{47894, 121, 4, 0x81},  // #1id
	{47898, 128, 11, 0x1},  // kyrghyzstan
	{47909, 38, 4, 0x81},   // #1mt
	{47913, 18, 12, 0x1},   // kingdomspain
	{47925, 5, 4, 0x81},    // #1at
	{47929, 42, 4, 0x81},   // #1nz
	{47933, 91, 10, 0x1},   // swanamibia
	{47943, 213, 4, 0x81},  // #1cx
	{47947, 65, 19, 0x1},   // congorepbrazzaville
	{47966, 69, 4, 0x81},   // #1dz
	{47970, 221, 4, 0x81},  // #1gp
	{47974, 59, 21, 0x1},   // burkinafasouppervolta
	{47995, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{48020, 246, 5, 0x81},  // #2shn
	{48025, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{48051, 252, 21, 0x1},  // chinataiwanprovinceof
	{48072, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{48096, 44, 18, 0x1},   // portugueserepublic
	{48114, 95, 5, 0x81},   // #2sdn
	{48119, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{48145, 227, 5, 0x81},  // #4833
	{48150, 4, 21, 0x1},    // commonwealthaustralia
	{48171, 128, 10, 0x1},  // kyrgyzstan
	{48181, 240, 12, 0x1},  // puertoricous
	{48193, 107, 7, 0x1},   // oeganda
	{48200, 48, 20, 0x1},   // unieserviemontenegro
	{48220, 138, 15, 0x1},  // nowmyanmarburma
	{48235, 250, 13, 0x1},  // turksencaicos
	{48248, 84, 7, 0x1},    // morroco
	{48255, 106, 19, 0x1},  // unitedrepoftanzania
	{48274, 243, 4, 0x81},  // #1re
	{48278, 153, 4, 0x81},  // #1sy
	{48282, 27, 4, 0x81},   // #1ie
	{48286, 214, 4, 0x81},  // #1ky
	{48290, 162, 4, 0x81},  // #1vu
	{48294, 68, 8, 0x1},    // djibouti
	{48302, 125, 11, 0x1},  // transjordan
	{48313, 89, 4, 0x81},   // #1mu
	{48317, 64, 5, 0x81},   // #4180
	{48322, 118, 5, 0x81},  // #4196
	{48327, 192, 8, 0x1},   // paraguay
	{48335, 4, 4, 0x81},    // #1au
	{48339, 82, 4, 0x81},   // #1ly
	{48343, 92, 4, 0x81},   // #1ne
	{48347, 118, 4, 0x81},  // #1cy
	{48351, 77, 19, 0x1},   // republicofthegambia
	{48370, 19, 4, 0x81},   // #1ee
	{48374, 79, 4, 0x81},   // #1gq
	{48378, 117, 5, 0x81},  // #4156
	{48383, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{48415, 106, 24, 0x1},  // unitedrepublicoftanzania
	{48439, 64, 27, 0x1},   // democratischerepubliekcongo
	{48466, 98, 5, 0x81},   // #2som
	{48471, 137, 12, 0x1},  // marshallisds
	{48483, 61, 15, 0x1},   // centralafricanr
	{48498, 190, 6, 0x1},   // panama
	{48504, 94, 14, 0x1},   // rwandarepublic
	{48518, 263, 5, 0x81},  // #2xon
	{48523, 199, 16, 0x1},  // arubaknetherland
	{48539, 120, 24, 0x1},  // micronesiafederalestaten
	{48563, 229, 5, 0x81},  // #4832
	{48568, 80, 13, 0x1},   // republickenia
	{48581, 244, 17, 0x1},  // vietnamrepublicof
	{48598, 248, 5, 0x81},  // #2spm
	{48603, 254, 8, 0x1},   // vatikaan
	{48611, 21, 9, 0x1},    // frankrijk
	{48620, 129, 9, 0x1},   // kampuchia
	{48629, 206, 25, 0x1},  // steustatiusandsababonaire
	{48654, 46, 12, 0x1},   // russischefed
	{48666, 129, 17, 0x1},  // kampucheacambodia
	{48683, 39, 20, 0x1},   // republicofmontenegro
	{48703, 97, 5, 0x81},   // #4694
	{48708, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{48743, 224, 13, 0x1},  // territoryguam
	{48756, 24, 6, 0x1},    // greece
	{48762, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{48797, 218, 6, 0x1},   // faroer
	{48803, 193, 4, 0x81},  // #1sv
	{48807, 230, 12, 0x1},  // macaochinapr
	{48819, 70, 17, 0x1},   // zanzibarsultanate
	{48836, 136, 4, 0x81},  // #1mv
	{48840, 165, 10, 0x1},  // southjemen
	{48850, 67, 4, 0x81},   // #1cv
	{48854, 15, 27, 0x1},   // democraticrepublicduitsland
	{48881, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{48911, 11, 6, 0x1},    // kanada
	{48917, 219, 5, 0x81},  // #4831
	{48922, 129, 15, 0x1},  // cambodiakingdom
	{48937, 128, 10, 0x1},  // kirgizstan
	{48947, 108, 5, 0x81},  // #2zaf
	{48952, 161, 12, 0x1},  // noordvietnam
	{48964, 36, 17, 0x1},   // republicofmoldova
	{48981, 65, 10, 0x1},   // congorepof
	{48991, 128, 11, 0x1},  // kirghizstan
	{49002, 230, 32, 0x1},  // macaospecialadministrativeregion
	{49034, 79, 25, 0x1},   // republicequatoriaalguinea
	{49059, 110, 4, 0x81},  // #1zw
	{49063, 218, 6, 0x1},   // faroes
	{49069, 146, 4, 0x81},  // #1pw
	{49073, 104, 4, 0x81},  // #1tg
	{49077, 128, 4, 0x81},  // #1kg
	{49081, 90, 4, 0x81},   // #1mw
	{49085, 199, 4, 0x81},  // #1aw
	{49089, 93, 4, 0x81},   // #1ng
	{49093, 212, 4, 0x81},  // #1cw
	{49097, 34, 5, 0x81},   // #2lva
	{49102, 123, 10, 0x1},  // formeriran
	{49112, 71, 4, 0x81},   // #1eg
	{49116, 78, 4, 0x81},   // #1gw
	{49120, 226, 22, 0x1},  // heardmcdonaldislandsau
	{49142, 130, 8, 0x1},   // kiribati
	{49150, 165, 17, 0x1},  // yemenpdrsouthaden
	{49167, 95, 23, 0x1},   // democraticrepublicsudan
	{49190, 115, 21, 0x1},  // staatbruneidarussalam
	{49211, 256, 17, 0x1},  // vsmaagdeneilanden
	{49228, 161, 18, 0x1},  // formernoordvietnam
	{49246, 26, 7, 0x1},    // hungary
	{49253, 40, 10, 0x1},   // nethelands
	{49263, 155, 10, 0x1},  // tadzjiekie
	{49273, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{49317, 110, 5, 0x81},  // #2zwe
	{49322, 157, 28, 0x1},  // democraticrepublictimorleste
	{49350, 93, 7, 0x1},    // nigeria
	{49357, 186, 24, 0x1},  // saintchristopherandnevis
	{49381, 3, 7, 0x1},     // armenia
	{49388, 100, 4, 0x81},  // #1st
	{49392, 205, 4, 0x81},  // #1tf
	{49396, 134, 5, 0x81},  // #2lbn
	{49401, 232, 4, 0x81},  // #1mp
	{49405, 34, 4, 0x81},   // #1lv
	{49409, 237, 4, 0x81},  // #1nf
	{49413, 150, 22, 0x1},  // koninkrijksaoediarabie
	{49435, 181, 4, 0x81},  // #1gt
	{49439, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{49473, 64, 5, 0x1},    // zaire
	{49478, 108, 11, 0x1},  // southafrica
	{49489, 171, 24, 0x1},  // brazilfederativerepublic
	{49513, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{49549, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{49573, 210, 12, 0x1},  // cocosislands
	{49585, 232, 19, 0x1},  // noordelijkemarianen
	{49604, 262, 5, 0x81},  // #2xns
	{49609, 174, 16, 0x1},  // columbiarepublic
	{49625, 40, 23, 0x1},   // kingdomofthenetherlands
	{49648, 102, 10, 0x1},  // seychelles
	{49658, 45, 22, 0x1},   // peoplesrepublicromania
	{49680, 179, 15, 0x1},  // republicecuador
	{49695, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{49728, 65, 24, 0x1},   // brazzavillerepubliccongo
	{49752, 369, 4, 0x1},   // #1su
	{49756, 133, 5, 0x81},  // #2lao
	{49761, 80, 4, 0x81},   // #1ke
	{49765, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{49806, 234, 4, 0x81},  // #1mq
	{49810, 211, 5, 0x81},  // #4184
	{49815, 33, 4, 0x81},   // #1lu
	{49819, 91, 4, 0x81},   // #1na
	{49823, 119, 12, 0x1},  // fijirepublic
	{49835, 176, 4, 0x81},  // #1cu
	{49839, 67, 10, 0x1},   // kaapverdie
	{49849, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{49876, 224, 4, 0x81},  // #1gu
	{49880, 173, 5, 0x81},  // #4152
	{49885, 83, 5, 0x81},   // #2lso
	{49890, 135, 5, 0x81},  // #4144
	{49895, 153, 11, 0x1},  // formersyria
	{49906, 156, 18, 0x1},  // turkmeenserepublic
	{49924, 213, 15, 0x1},  // christmasisland
	{49939, 160, 5, 0x81},  // #4860
	{49944, 140, 9, 0x1},   // malayasia
	{49953, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{50010, 101, 8, 0x1},   // eswatini
	{50018, 77, 26, 0x1},   // islamicrepublicofthegambia
	{50044, 102, 5, 0x81},  // #4690
	{50049, 31, 13, 0x1},   // leichtenstein
	{50062, 111, 18, 0x1},  // afghanistankingdom
	{50080, 139, 13, 0x1},  // outermongolia
	{50093, 5, 7, 0x1},     // austria
	{50100, 44, 4, 0x81},   // #1pt
	{50104, 370, 4, 0x1},   // #1rh
	{50108, 194, 4, 0x81},  // #1sr
	{50112, 10, 15, 0x1},   // byelorussianssr
	{50127, 205, 26, 0x1},  // fransezuidelijketerritoria
	{50153, 103, 4, 0x81},  // #1td
	{50157, 88, 4, 0x81},   // #1mr
	{50161, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{50195, 32, 4, 0x81},   // #1lt
	{50199, 175, 4, 0x81},  // #1cr
	{50203, 73, 5, 0x81},   // #2eth
	{50208, 40, 14, 0x1},   // netherlandsthe
	{50222, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{50253, 249, 11, 0x1},  // sintmaarten
	{50264, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{50304, 145, 17, 0x1},  // philippineislands
	{50321, 125, 8, 0x1},   // jordanie
	{50329, 31, 14, 0x1},   // liechstenstein
	{50343, 146, 5, 0x1},   // belau
	{50348, 259, 4, 0x81},  // #1xk
	{50352, 137, 15, 0x1},  // marshallislands
	{50367, 99, 4, 0x81},   // #1ss
	{50371, 136, 21, 0x1},  // republiekdermalediven
	{50392, 197, 22, 0x1},  // saintvincentgrenadines
	{50414, 250, 4, 0x81},  // #1tc
	{50418, 58, 13, 0x1},   // beninrepublic
	{50431, 140, 12, 0x1},  // formermalaya
	{50443, 233, 4, 0x81},  // #1ms
	{50447, 83, 4, 0x81},   // #1ls
	{50451, 236, 4, 0x81},  // #1nc
	{50455, 230, 13, 0x1},  // chinamacausar
	{50468, 371, 4, 0x2},   // #1cs
	{50472, 179, 4, 0x81},  // #1ec
	{50476, 15, 31, 0x1},   // democratischerepubliekduitsland
	{50507, 65, 5, 0x81},   // #4178
	{50512, 373, 5, 0x1},   // #2scg
	{50517, 198, 5, 0x81},  // #4862
	{50522, 71, 5, 0x81},   // #4818
	{50527, 12, 18, 0x1},   // swissconfederation
	{50545, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{50570, 138, 22, 0x1},  // unionofmyanmarrepublic
	{50592, 171, 8, 0x1},   // brazilie
	{50600, 105, 16, 0x1},  // kingdomoftunisia
	{50616, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{50642, 120, 12, 0x1},  // micronesiafs
	{50654, 3, 7, 0x1},     // armenie
	{50661, 228, 4, 0x1},   // biot
	{50665, 31, 23, 0x1},   // vorstendomliechtenstein
	{50688, 29, 4, 0x81},   // #1il
	{50692, 95, 11, 0x1},   // noordsoedan
	{50703, 100, 8, 0x1},   // saotomep
	{50711, 86, 4, 0x81},   // #1ml
	{50715, 62, 10, 0x1},   // cotedivore
	{50725, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{50777, 81, 4, 0x81},   // #1lr
	{50781, 21, 12, 0x1},   // domtomfrance
	{50793, 24, 4, 0x1},    // #1el
	{50797, 75, 4, 0x81},   // #1gh
	{50801, 137, 24, 0x1},  // marshalleilandenrepublic
	{50825, 21, 4, 0x81},   // #1fr
	{50829, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{50863, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{50888, 34, 6, 0x1},    // lativa
	{50894, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{50929, 146, 14, 0x1},  // palaurepubliek
	{50943, 196, 23, 0x1},  // oosterserepublicuruguay
	{50966, 58, 15, 0x1},   // republicdahomey
	{50981, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{51016, 63, 15, 0x1},   // frenchcameroons
	{51031, 54, 22, 0x1},   // amerikaverenigdestates
	{51053, 109, 4, 0x81},  // #1zm
	{51057, 240, 22, 0x1},  // puertoricocommonwealth
	{51079, 227, 4, 0x81},  // #1im
	{51083, 138, 4, 0x81},  // #1mm
	{51087, 175, 5, 0x81},  // #4188
	{51092, 123, 25, 0x1},  // islamitischerepubliekiran
	{51117, 48, 14, 0x1},   // serbiarepublic
	{51131, 186, 14, 0x1},  // stkittsennevis
	{51145, 220, 4, 0x81},  // #1gi
	{51149, 15, 8, 0x1},    // egermany
	{51157, 61, 5, 0x81},   // #4140
	{51162, 97, 5, 0x81},   // #2sle
	{51167, 55, 21, 0x1},   // sfrofyugoslaviaformer
	{51188, 29, 6, 0x1},    // isreal
	{51194, 130, 16, 0x1},  // republickiribati
	{51210, 89, 17, 0x1},   // republicmauritius
	{51227, 206, 25, 0x1},  // bonairesainteustatiussaba
	{51252, 107, 5, 0x81},  // #4800
	{51257, 29, 11, 0x1},   // stateisrael
	{51268, 101, 16, 0x1},  // swazilandkingdom
	{51284, 51, 5, 0x81},   // #2swe
	{51289, 106, 30, 0x1},  // mainlandunitedrepublictanzania
	{51319, 108, 19, 0x1},  // republicsouthafrica
	{51338, 244, 20, 0x1},  // southvietnamrepublic
	{51358, 194, 17, 0x1},  // netherlandsguiana
	{51375, 101, 15, 0x1},  // kingdomeswatini
	{51390, 125, 22, 0x1},  // jordanhashemitekingdom
	{51412, 140, 8, 0x1},   // malaysia
	{51420, 123, 19, 0x1},  // iranislamicrepublic
	{51439, 96, 4, 0x81},   // #1sn
	{51443, 82, 12, 0x1},   // kingdomlibya
	{51455, 122, 4, 0x81},  // #1in
	{51459, 186, 4, 0x81},  // #1kn
	{51463, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{51501, 198, 25, 0x1},  // repbolivarianadevenezuela
	{51526, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{51565, 139, 4, 0x81},  // #1mn
	{51569, 40, 4, 0x81},   // #1nl
	{51573, 65, 5, 0x81},   // #2cog
	{51578, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{51600, 76, 4, 0x81},   // #1gn
	{51604, 374, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{51632, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{51658, 259, 14, 0x1},  // republickosova
	{51672, 146, 13, 0x1},  // republicpalau
	{51685, 170, 15, 0x1},  // boliviarepublic
	{51700, 260, 5, 0x81},  // #2xla
	{51705, 185, 5, 0x81},  // #2jam
	{51710, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{51752, 152, 15, 0x1},  // solomoneilanden
	{51767, 96, 15, 0x1},   // senegalrepublic
	{51782, 129, 24, 0x1},  // peoplesrepublickampuchea
	{51806, 56, 20, 0x1},   // portuguesewestafrica
	{51826, 84, 7, 0x1},    // marokko
	{51833, 45, 4, 0x81},   // #1ro
	{51837, 98, 4, 0x81},   // #1so
	{51841, 47, 19, 0x1},   // republicofsanmarino
	{51860, 158, 4, 0x81},  // #1to
	{51864, 77, 21, 0x1},   // islamicrepublicgambia
	{51885, 228, 4, 0x81},  // #1io
	{51889, 230, 4, 0x81},  // #1mo
	{51893, 41, 4, 0x81},   // #1no
	{51897, 64, 5, 0x81},   // #2cod
	{51902, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{51933, 249, 20, 0x1},  // sintmaartendutchpart
	{51953, 126, 5, 0x81},  // #2jpn
	{51958, 259, 5, 0x81},  // #2xkx
	{51963, 182, 13, 0x1},  // britishguyana
	{51976, 153, 17, 0x1},  // syrischerepubliek
	{51993, 71, 12, 0x1},   // arabrepegypt
	{52005, 69, 7, 0x1},    // algerie
	{52012, 120, 21, 0x1},  // micronesiafederalstat
	{52033, 45, 23, 0x1},   // romanianpeoplesrepublic
	{52056, 63, 16, 0x1},   // cameroonrepublic
	{52072, 65, 22, 0x1},   // congopeoplesrepublicof
	{52094, 97, 4, 0x81},   // #1sl
	{52098, 105, 4, 0x81},  // #1tn
	{52102, 161, 4, 0x81},  // #1vn
	{52106, 137, 4, 0x81},  // #1mh
	{52110, 12, 5, 0x81},   // #2che
	{52115, 108, 17, 0x1},  // unievanzuidafrika
	{52132, 215, 4, 0x81},  // #1eh
	{52136, 222, 4, 0x81},  // #1gl
	{52140, 131, 8, 0x1},   // repkorea
	{52148, 152, 5, 0x81},  // #2slb
	{52153, 136, 14, 0x1},  // maldiveislands
	{52167, 30, 19, 0x1},   // italiaanserepubliek
	{52186, 112, 21, 0x1},  // verenigdearabemiraten
	{52207, 26, 16, 0x1},   // kingdomofhungary
	{52223, 37, 5, 0x81},   // #4807
	{52228, 253, 36, 0x1},  // verenigdestatesverafgelegeneilandjes
	{52264, 138, 12, 0x1},  // myanmarunion
	{52276, 112, 14, 0x1},  // unitedarabemir
	{52290, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{52331, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{52356, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{52382, 231, 20, 0x1},  // fransdeelsaintmartin
	{52402, 108, 4, 0x81},  // #1za
	{52406, 149, 4, 0x81},  // #1qa
	{52410, 47, 4, 0x81},   // #1sm
	{52414, 156, 4, 0x81},  // #1tm
	{52418, 176, 5, 0x81},  // #2cub
	{52423, 66, 4, 0x81},   // #1km
	{52427, 256, 4, 0x81},  // #1vi
	{52431, 131, 10, 0x1},  // korearepof
	{52441, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{52473, 189, 4, 0x81},  // #1ni
	{52477, 10, 5, 0x81},   // #4112
	{52482, 123, 17, 0x1},  // iranimperialstate
	{52499, 77, 4, 0x81},   // #1gm
	{52503, 68, 25, 0x1},   // afarsissasfrenchterritory
	{52528, 129, 14, 0x1},  // formercambodia
	{52542, 55, 16, 0x1},   // formerjugoslavie
	{52558, 9, 13, 0x1},    // bosniaandherz
	{52571, 53, 5, 0x81},   // #4804
	{52576, 56, 23, 0x1},   // peoplesrepublicofangola
	{52599, 266, 5, 0x81},  // #2xwb
	{52604, 165, 13, 0x1},  // southernyemen
	{52617, 105, 19, 0x1},  // tunesischerepubliek
	{52636, 67, 21, 0x1},   // republiekvancaboverde
	{52657, 157, 32, 0x1},  // democratischerepubliektimorleste
	{52689, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{52720, 186, 16, 0x1},  // saintkittsnevits
	{52736, 166, 9, 0x1},   // argentina
	{52745, 28, 17, 0x1},   // ijslandserepublic
	{52762, 132, 13, 0x1},  // stateofkuwait
	{52775, 46, 17, 0x1},   // formersovietunion
	{52792, 247, 4, 0x81},  // #1sj
	{52796, 157, 4, 0x81},  // #1tl
	{52800, 30, 12, 0x1},   // kingdomitaly
	{52812, 225, 13, 0x1},  // hongkongchina
	{52825, 243, 7, 0x1},   // reunion
	{52832, 376, 4, 0x1},   // #1nh
	{52836, 211, 5, 0x81},  // #2cok
	{52841, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{52874, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{52913, 22, 4, 0x81},   // #1gb
	{52917, 139, 22, 0x1},  // volksrepubliekmongolie
	{52939, 93, 17, 0x1},   // federationnigeria
	{52956, 116, 7, 0x1},   // bhoetan
	{52963, 128, 11, 0x1},  // kirgizistan
	{52974, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{53007, 136, 16, 0x1},  // maldivenrepublic
	{53023, 71, 19, 0x1},   // arabrepublicofegypt
	{53042, 136, 9, 0x1},   // malediven
	{53051, 26, 19, 0x1},   // koninkrijkhongarije
	{53070, 50, 16, 0x1},   // sloveniarepublic
	{53086, 49, 4, 0x81},   // #1sk
	{53090, 251, 14, 0x1},  // tokelauislands
	{53104, 251, 4, 0x81},  // #1tk
	{53108, 83, 14, 0x1},   // lesothokingdom
	{53122, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{53153, 65, 20, 0x1},   // peoplesrepubliccongo
	{53173, 37, 4, 0x81},   // #1mk
	{53177, 135, 5, 0x81},  // #2lka
	{53182, 210, 19, 0x1},  // cocoskeelingislands
	{53201, 149, 5, 0x81},  // #2qat
	{53206, 59, 16, 0x1},   // formeroppervolta
	{53222, 174, 5, 0x81},  // #4170
	{53227, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{53254, 85, 18, 0x1},   // malagasymadagascar
	{53272, 40, 23, 0x1},   // netherlandskingdomofthe
	{53295, 244, 17, 0x1},  // formerzuidvietnam
	{53312, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{53343, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{53375, 377, 5, 0x1},   // #4810
	{53380, 68, 17, 0x1},   // republiekdjibouti
	{53397, 69, 7, 0x1},    // algeria
	{53404, 244, 12, 0x1},  // staatvietnam
	{53416, 16, 28, 0x1},   // germanyformerfederalrepublic
	{53444, 89, 9, 0x1},    // maurituis
	{53453, 378, 25, 0x82}, // federalrepublicyugoslavia
	{53478, 40, 18, 0x1},   // netherlandskingdom
	{53496, 214, 5, 0x81},  // #2cym
	{53501, 85, 10, 0x1},   // madagaskar
	{53511, 181, 19, 0x1},  // republicofguatemala
	{53530, 35, 16, 0x1},   // vorstendommonaco
	{53546, 246, 4, 0x81},  // #1sh
	{53550, 155, 4, 0x81},  // #1tj
	{53554, 129, 4, 0x81},  // #1kh
	{53558, 36, 4, 0x81},   // #1md
	{53562, 241, 17, 0x1},  // gazastripwestbank
	{53579, 52, 7, 0x1},    // turkyie
	{53586, 186, 30, 0x1},  // saintchristophernevisfederatie
	{53616, 125, 27, 0x1},  // transjordanhashemitekingdom
	{53643, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{53675, 163, 28, 0x1},  // westernsamoaindependentstate
	{53703, 138, 10, 0x1},  // unionburma
	{53713, 190, 15, 0x1},  // republiekpanama
	{53728, 50, 4, 0x81},   // #1si
	{53732, 82, 20, 0x1},   // libyanarabjamahiriya
	{53752, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{53787, 39, 18, 0x1},   // montenegrorepublic
	{53805, 99, 10, 0x1},   // southsudan
	{53815, 198, 4, 0x81},  // #1ve
	{53819, 130, 4, 0x81},  // #1ki
	{53823, 39, 4, 0x81},   // #1me
	{53827, 59, 10, 0x1},   // uppervolta
	{53837, 142, 5, 0x1},   // nauru
	{53842, 11, 5, 0x81},   // #2can
	{53847, 72, 5, 0x81},   // #2eri
	{53852, 129, 5, 0x81},  // #4116
	{53857, 74, 4, 0x81},   // #1ga
	{53861, 103, 5, 0x81},  // #4148
	{53866, 64, 8, 0x1},    // drccongo
	{53874, 50, 16, 0x1},   // republicslovenia
	{53890, 241, 13, 0x1},  // statepalestin
	{53903, 125, 5, 0x81},  // #2jor
	{53908, 53, 18, 0x1},   // formerukrainianssr
	{53926, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{53955, 85, 18, 0x1},   // republicmadagascar
	{53973, 178, 21, 0x1},  // dominikaanserepubliek
	{53994, 82, 10, 0x1},   // staatlibie
	{54004, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{54034, 166, 9, 0x1},   // argentine
	{54043, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{54076, 194, 18, 0x1},  // surinamdutchguiana
	{54094, 145, 23, 0x1},  // gemenebestderfilipijnen
	{54117, 81, 17, 0x1},   // republicofliberia
	{54134, 85, 8, 0x1},    // malagasy
	{54142, 154, 4, 0x81},  // #1th
	{54146, 380, 23, 0x2},  // saintmaartensaintmartin
	{54169, 48, 33, 0x1},   // serviemontenegrostaatsgemeenschap
	{54202, 382, 4, 0x1},   // #1vd
	{54206, 138, 9, 0x1},   // birmaunie
	{54215, 138, 12, 0x1},  // unievanburma
	{54227, 231, 4, 0x81},  // #1mf
	{54231, 26, 22, 0x1},   // hungarypeoplesrepublic
	{54253, 52, 14, 0x1},   // republicturkey
	{54267, 223, 4, 0x81},  // #1gf
	{54271, 58, 13, 0x1},   // formerdahomey
	{54284, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{54309, 195, 16, 0x1},  // trinidadentobago
	{54325, 165, 20, 0x1},  // yemenpeoplesrepublic
	{54345, 82, 51, 0x1},   // grotelibischarabischesocialistischevolksjamahiriyya
	{54396, 118, 5, 0x81},  // #2cyp
	{54401, 151, 4, 0x81},  // #1sg
	{54405, 255, 4, 0x81},  // #1vg
	{54409, 85, 4, 0x81},   // #1mg
	{54413, 117, 5, 0x81},  // #2chn
	{54418, 120, 31, 0x1},  // gefedereerdestatenvanmicronesie
	{54449, 174, 5, 0x81},  // #2col
	{54454, 124, 12, 0x1},  // iraqrepublic
	{54466, 219, 4, 0x81},  // #1gg
	{54470, 120, 27, 0x1},  // micronesiafederalestatenvan
	{54497, 210, 5, 0x81},  // #4166
	{54502, 66, 5, 0x81},   // #4174
	{54507, 162, 15, 0x1},  // vanuaturepublic
	{54522, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{54549, 218, 14, 0x1},  // faroereilanden
	{54563, 261, 5, 0x81},  // #2xnb
	{54568, 100, 9, 0x1},   // stomeprin
	{54577, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{54608, 109, 6, 0x1},   // zambia
	{54614, 121, 19, 0x1},  // republicofindonesia
	{54633, 112, 20, 0x1},  // verarabischeemiraten
	{54653, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{54685, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{54726, 150, 14, 0x1},  // saudischarabie
	{54740, 142, 15, 0x1},  // republicofnauru
	{54755, 196, 7, 0x1},   // uraguay
	{54762, 123, 12, 0x1},  // islrepofiran
	{54774, 10, 18, 0x1},   // republicwitrusland
	{54792, 95, 4, 0x81},   // #1sd
	{54796, 128, 9, 0x1},   // kyrgzstan
	{54805, 198, 21, 0x1},  // unitedstatesvenezuela
	{54826, 110, 16, 0x1},  // southernrhodesia
	{54842, 66, 5, 0x81},   // #2com
	{54847, 158, 15, 0x1},  // friendlyislands
	{54862, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{54897, 180, 4, 0x81},  // #1gd
	{54901, 235, 5, 0x81},  // #4175
	{54906, 59, 12, 0x1},   // burkinafasso
	{54918, 49, 17, 0x1},   // republicslowakije
	{54935, 141, 12, 0x1},  // kingdomnepal
	{54947, 12, 11, 0x1},   // switzerland
	{54958, 165, 21, 0x1},  // formerdemocraticyemen
	{54979, 135, 18, 0x1},  // republicofsrilanka
	{54997, 76, 14, 0x1},   // guinearepublic
	{55011, 133, 4, 0x1},   // lpdr
	{55015, 383, 12, 0x82}, // fryugoslavia
	{55027, 22, 12, 0x1},   // greatbritain
	{55039, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{55076, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{55107, 116, 15, 0x1},  // kingdomofbhutan
	{55122, 252, 19, 0x1},  // provincechinataiwan
	{55141, 103, 4, 0x1},   // chad
	{55145, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{55181, 51, 4, 0x81},   // #1se
	{55185, 219, 17, 0x1},  // bailiwickguernsey
	{55202, 254, 4, 0x81},  // #1va
	{55206, 143, 11, 0x1},  // maskateoman
	{55217, 84, 4, 0x81},   // #1ma
	{55221, 173, 5, 0x81},  // #2chl
	{55226, 82, 25, 0x1},   // libischarabischerepubliek
	{55251, 216, 5, 0x81},  // #2eue
	{55256, 23, 4, 0x81},   // #1ge
	{55260, 249, 23, 0x1},  // knetherlandsaintmaarten
	{55283, 50, 16, 0x1},   // republicslovenie
	{55299, 207, 8, 0x1},   // stbarths
	{55307, 256, 10, 0x1},  // usvirginis
	{55317, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{55342, 198, 15, 0x1},  // formervenezuela
	{55357, 54, 22, 0x1},   // amerikaverenigdestaten
	{55379, 73, 16, 0x1},   // empireofethiopia
	{55395, 231, 17, 0x1},  // francesaintmartin
	{55412, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{55446, 63, 25, 0x1},   // federalrepublicofcameroon
	{55471, 152, 4, 0x81},  // #1sb
	{55475, 166, 10, 0x1},  // argentinie
	{55485, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{55538, 128, 16, 0x1},  // republickirgizie
	{55554, 210, 5, 0x81},  // #2cck
	{55559, 171, 21, 0x1},  // brazilfederalrepublic
	{55580, 148, 9, 0x1},   // koreadprk
	{55589, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{55617, 137, 28, 0x1},  // republicofthemarshallislands
	{55645, 247, 21, 0x1},  // svalbardandjanmayenis
	{55666, 111, 20, 0x1},  // kingdomofafghanistan
	{55686, 247, 19, 0x1},  // svalbardandjanmayen
	{55705, 229, 5, 0x81},  // #2jey
	{55710, 385, 3, 0x82},  // fry
	{55713, 130, 15, 0x1},  // gilberteilanden
	{55728, 259, 20, 0x1},  // kosovounderunscr1244
	{55748, 215, 4, 0x1},   // sadr
	{55752, 8, 17, 0x1},    // kingdomofbulgaria
	{55769, 245, 12, 0x1},  // southgeorgie
	{55781, 213, 5, 0x81},  // #2cxr
	{55786, 120, 10, 0x1},  // micronesia
	{55796, 102, 4, 0x81},  // #1sc
	{55800, 244, 13, 0x1},  // vietnamfmrrep
	{55813, 197, 4, 0x81},  // #1vc
	{55817, 35, 4, 0x81},   // #1mc
	{55821, 149, 10, 0x1},  // staatqatar
	{55831, 14, 7, 0x1},    // czechia
	{55838, 213, 5, 0x81},  // #4162
	{55843, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{55874, 105, 16, 0x1},  // republiektunesie
	{55890, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{55928, 135, 16, 0x1},  // dominionofceylon
	{55944, 56, 20, 0x1},   // volksrepubliekangola
	{55964, 109, 13, 0x1},  // northrhodesia
	{55977, 197, 12, 0x1},  // saintvincent
	{55989, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{56024, 77, 15, 0x1},   // republiekgambia
	{56039, 254, 18, 0x1},  // holyseevaticancity
	{56057, 64, 7, 0x1},    // congodr
	{56064, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{56104, 48, 25, 0x1},   // formerserbiaandmontenegro
	{56129, 206, 19, 0x1},  // caribiannetherlands
	{56148, 82, 26, 0x1},   // libischarabischejamahiriya
	{56174, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{56204, 142, 6, 0x1},   // naoero
	{56210, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{56244, 89, 19, 0x1},   // republicofmauritius
	{56263, 259, 14, 0x1},  // republickosovo
	{56277, 1, 15, 0x1},    // albaniarepublic
	{56292, 54, 15, 0x1},   // unitedstatesusa
	{56307, 68, 23, 0x1},   // afarsenissasfransgebied
	{56330, 217, 10, 0x1},  // falklandis
	{56340, 162, 6, 0x1},   // #3nhvu
	{56346, 182, 26, 0x1},  // guyanacooperatieverepublic
	{56372, 1, 24, 0x1},    // peoplesrepublicofalbania
	{56396, 68, 25, 0x1},   // frenchterritoryafarsissas
	{56421, 186, 17, 0x1},  // saintkittsennevis
	{56438, 165, 17, 0x1},  // southadenyemenpdr
	{56455, 150, 4, 0x81},  // #1sa
	{56459, 62, 5, 0x81},   // #2civ
	{56464, 128, 9, 0x1},   // kyrgistan
	{56473, 61, 5, 0x81},   // #2caf
	{56478, 14, 20, 0x1},   // czechiaczechrepublic
	{56498, 198, 19, 0x1},  // venezuelarepublicof
	{56517, 110, 13, 0x1},  // southrhodesie
	{56530, 16, 11, 0x1},   // westgermany
	{56541, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{56593, 85, 21, 0x1},   // malagasischerepubliek
	{56614, 108, 19, 0x1},  // republicsouthafrika
	{56633, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{56676, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{56700, 55, 10, 0x1},   // jugoslavia
	{56710, 135, 14, 0x1},  // srilankaceylon
	{56724, 73, 18, 0x1},   // keizerrijkethiopie
	{56742, 46, 11, 0x1},   // sovietunion
	{56753, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{56779, 157, 15, 0x1},  // portuguesetimor
	{56794, 65, 22, 0x1},   // formercongobrazzaville
	{56816, 26, 22, 0x1},   // peoplesrepublichungary
	{56838, 184, 5, 0x1},   // haiti
	{56843, 48, 22, 0x1},   // formerserbiamontenegro
	{56865, 254, 7, 0x1},   // vatican
	{56872, 71, 14, 0x1},   // republicegypte
	{56886, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{56923, 53, 7, 0x1},    // ukraine
	{56930, 212, 5, 0x81},  // #2cuw
	{56935, 142, 16, 0x1},  // republicofnaoero
	{56951, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{56994, 123, 21, 0x1},  // iranislamicrepublicof
	{57015, 106, 19, 0x1},  // republiektanganyika
	{57034, 240, 12, 0x1},  // uspuertorico
	{57046, 387, 19, 0x2},  // stmartinsintmaarten
	{57065, 112, 14, 0x1},  // unitedarabeast
	{57079, 178, 19, 0x1},  // drdominicanrepublic
	{57098, 128, 14, 0x1},  // kyrghzrepublic
	{57112, 105, 15, 0x1},  // republictunesie
	{57127, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{57161, 258, 5, 0x81},  // #2xau
	{57166, 84, 16, 0x1},   // kingdomofmorocco
	{57182, 48, 26, 0x1},   // statenunieserviemontenegro
	{57208, 186, 25, 0x1},  // stkittsandnevisfederation
	{57233, 68, 19, 0x1},   // territoryafarsissas
	{57252, 52, 16, 0x1},   // republiekturkije
	{57268, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{57306, 245, 12, 0x1},  // southgeorgia
	{57318, 120, 21, 0x1},  // federalstatmicronesia
	{57339, 114, 14, 0x1},  // bahrainkingdom
	{57353, 120, 10, 0x1},  // micronesie
	{57363, 63, 26, 0x1},   // verenigderepubliekkameroen
	{57389, 64, 6, 0x1},    // #3zrcd
	{57395, 10, 10, 0x1},   // witrusland
	{57405, 131, 13, 0x1},  // republickorea
	{57418, 223, 12, 0x1},  // frenchguyana
	{57430, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{57460, 71, 7, 0x1},    // aregypt
	{57467, 8, 18, 0x1},    // republicofbulgaria
	{57485, 249, 21, 0x1},  // saintmaartendutchpart
	{57506, 19, 8, 0x1},    // esthonia
	{57514, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{57541, 47, 28, 0x1},   // meestserenerepublicsanmarino
	{57569, 191, 4, 0x1},   // peru
	{57573, 109, 13, 0x1},  // northrhodesie
	{57586, 170, 27, 0x1},  // boliviaplurinationalstateof
	{57613, 123, 8, 0x1},   // irofiran
	{57621, 48, 15, 0x1},   // republiekservie
	{57636, 6, 11, 0x1},    // azerbeidjan
	{57647, 117, 7, 0x1},   // prchina
	{57654, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{57684, 211, 8, 0x1},   // cookisds
	{57692, 135, 14, 0x1},  // ceylonsrilanka
	{57706, 256, 25, 0x1},  // virginislandsunitedstates
	{57731, 62, 17, 0x1},   // republicivoorkust
	{57748, 170, 16, 0x1},  // plurstatebolivia
	{57764, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{57797, 40, 11, 0x1},   // netherlands
	{57808, 136, 23, 0x1},  // sultanatemaldiveislands
	{57831, 193, 10, 0x1},  // elsalvador
	{57841, 241, 14, 0x1},  // palestinestate
	{57855, 246, 26, 0x1},  // sainthelenaanddependencies
	{57881, 34, 16, 0x1},   // republicoflatvia
	{57897, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{57924, 188, 24, 0x1},  // verenigdestatenvanmexico
	{57948, 57, 16, 0x1},   // kingdomofburundi
	{57964, 389, 23, 0x2},  // democraticrepublickorea
	{57987, 198, 23, 0x1},  // unitedstatesofvenezuela
	{58010, 171, 18, 0x1},  // brazilunitedstates
	{58028, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{58060, 110, 13, 0x1},  // southrhodesia
	{58073, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{58108, 55, 10, 0x1},   // jugoslavie
	{58118, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{58149, 162, 15, 0x1},  // republicvanuatu
	{58164, 18, 12, 0x1},   // spaansestaat
	{58176, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{58233, 184, 13, 0x1},  // republichaiti
	{58246, 54, 19, 0x1},   // americaunitedstates
	{58265, 147, 19, 0x1},  // statepapuanewguinea
	{58284, 256, 15, 0x1},  // usvirginislands
	{58299, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{58345, 205, 25, 0x1},  // frsouthantarcticterritory
	{58370, 190, 14, 0x1},  // republicpanama
	{58384, 146, 5, 0x1},   // palau
	{58389, 95, 13, 0x1},   // sudanupto2011
	{58402, 103, 14, 0x1},  // republictsjaad
	{58416, 164, 15, 0x1},  // republicofyemen
	{58431, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{58466, 119, 14, 0x1},  // dominionoffiji
	{58480, 145, 19, 0x1},  // philippinesrepublic
	{58499, 148, 13, 0x1},  // demrepofkorea
	{58512, 138, 26, 0x1},  // socialistrepublicunieburma
	{58538, 215, 13, 0x1},  // spanishsahara
	{58551, 241, 19, 0x1},  // palestijnsegebieden
	{58570, 131, 13, 0x1},  // korearepublic
	{58583, 129, 13, 0x1},  // statecambodia
	{58596, 170, 25, 0x1},  // plurinationalstatebolivia
	{58621, 97, 20, 0x1},   // republieksierraleone
	{58641, 28, 15, 0x1},   // republicijsland
	{58656, 138, 12, 0x1},  // birmamyanmar
	{58668, 391, 25, 0x2},  // democraticrepublicofkorea
	{58693, 111, 25, 0x1},  // islamicemirateafghanistan
	{58718, 246, 20, 0x1},  // sthelenadependencies
	{58738, 154, 13, 0x1},  // kingdomofsiam
	{58751, 6, 12, 0x1},    // azerbajdsjan
	{58763, 64, 4, 0x1},    // droc
	{58767, 94, 17, 0x1},   // rwandeserepubliek
	{58784, 253, 40, 0x1},  // verenigdestateskleineverafgelegenislands
	{58824, 68, 15, 0x1},   // franssomaliland
	{58839, 10, 41, 0x1},   // formerwitrussischesovietsocialistrepublic
	{58880, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{58913, 197, 15, 0x1},  // saintvincentgre
	{58928, 164, 25, 0x1},  // yemenmutawakkilitekingdom
	{58953, 43, 16, 0x1},   // republicofpoland
	{58969, 45, 18, 0x1},   // koninkrijkroemenie
	{58987, 73, 14, 0x1},   // formerethiopia
	{59001, 128, 18, 0x1},  // republickyrgyzstan
	{59019, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{59055, 254, 15, 0x1},  // vaticaansestaat
	{59070, 25, 6, 0x1},    // crotia
	{59076, 54, 11, 0x1},   // usofamerica
	{59087, 37, 23, 0x1},   // macedonianorthmacedonia
	{59110, 232, 26, 0x1},  // noordelijkemarianenislands
	{59136, 136, 19, 0x1},  // sultanateofmaldives
	{59155, 106, 25, 0x1},  // tanzaniaverenigderepublic
	{59180, 63, 23, 0x1},   // federalrepublickameroen
	{59203, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{59228, 82, 25, 0x1},   // libischearabischerepublic
	{59253, 32, 17, 0x1},   // republieklitouwen
	{59270, 16, 23, 0x1},   // duitslandbondsrepubliek
	{59293, 37, 14, 0x1},   // noordmacedonie
	{59307, 148, 22, 0x1},  // peoplesrepublicofkorea
	{59329, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{59361, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{59398, 46, 7, 0x1},    // rusland
	{59405, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{59430, 37, 12, 0x1},   // vjrmacedonie
	{59442, 95, 13, 0x1},   // republicsudan
	{59455, 225, 55, 0x1},  // specialeadministratieveregiohongkongvolksrepubliekchina
	{59510, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{59540, 51, 15, 0x1},   // kingdomofsweden
	{59555, 53, 34, 0x1},   // oekraiensesocialistsovjetrepubliek
	{59589, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{59621, 197, 21, 0x1},  // stvincentengrenadines
	{59642, 206, 10, 0x1},  // besislands
	{59652, 64, 23, 0x1},   // formercongoleopoldville
	{59675, 117, 20, 0x1},  // chinapeoplesrepublic
	{59695, 93, 19, 0x1},   // federatievannigeria
	{59714, 128, 9, 0x1},   // kyrgyzrep
	{59723, 37, 9, 0x1},    // macedonie
	{59732, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{59765, 72, 7, 0x1},    // eritrea
	{59772, 68, 19, 0x1},   // frenchafarsandissas
	{59791, 205, 19, 0x1},  // frsouthernterritory
	{59810, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{59842, 9, 20, 0x1},    // bosniaandherzegovina
	{59862, 48, 24, 0x1},   // formerservieenmontenegro
	{59886, 85, 16, 0x1},   // malagasyrepublic
	{59902, 140, 18, 0x1},  // federationofmalaya
	{59920, 26, 23, 0x1},   // volksrepubliekhongarije
	{59943, 172, 8, 0x1},   // barbados
	{59951, 165, 10, 0x1},  // yemensouth
	{59961, 393, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{59990, 196, 26, 0x1},  // oostelijkerepubliekuruguay
	{60016, 46, 10, 0x1},   // russianfed
	{60026, 167, 7, 0x1},   // antigua
	{60033, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{60058, 24, 21, 0x1},   // koninkrijkgriekenland
	{60079, 241, 28, 0x1},  // occupiedpalestinianterritory
	{60107, 71, 15, 0x1},   // republiekegypte
	{60122, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{60154, 242, 21, 0x1},  // tahitifrenchpolynesia
	{60175, 26, 14, 0x1},   // hungarykingdom
	{60189, 252, 11, 0x1},  // taiwanchina
	{60200, 79, 24, 0x1},   // equatorialguinearepublic
	{60224, 104, 17, 0x1},  // togoleserepubliek
	{60241, 184, 5, 0x81},  // #4332
	{60246, 69, 34, 0x1},   // algerijnsedemocraticvolksrepubliek
	{60280, 187, 7, 0x1},   // stlucia
	{60287, 145, 19, 0x1},  // phillippinerepublic
	{60306, 14, 17, 0x1},   // republiektsjechie
	{60323, 103, 12, 0x1},  // republicchad
	{60335, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{60369, 33, 22, 0x1},   // grandduchyofluxembourg
	{60391, 196, 26, 0x1},  // orientaalserepublicuruguay
	{60417, 34, 16, 0x1},   // republiekletland
	{60433, 46, 17, 0x1},   // russianfederation
	{60450, 231, 17, 0x1},  // saintmartinfrance
	{60467, 92, 13, 0x1},   // nigerrepublic
	{60480, 1, 15, 0x1},    // republicalbanie
	{60495, 8, 16, 0x1},    // republicbulgaria
	{60511, 73, 8, 0x1},    // ethiopia
	{60519, 61, 26, 0x1},   // formercentralafricanempire
	{60545, 26, 18, 0x1},   // hongaarserepubliek
	{60563, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{60592, 196, 7, 0x1},   // uruguay
	{60599, 56, 19, 0x1},   // portugeeswestafrika
	{60618, 247, 16, 0x1},  // svalbardjanmayen
	{60634, 182, 11, 0x1},  // britsguiana
	{60645, 165, 18, 0x1},  // peoplesdemrepyemen
	{60663, 244, 22, 0x1},  // republicofsouthvietnam
	{60685, 161, 4, 0x1},   // drvn
	{60689, 232, 29, 0x1},  // gemenebestnoordelijkemarianen
	{60718, 112, 13, 0x1},  // trucialstates
	{60731, 68, 30, 0x1},   // fransterritoriumvoorafarsissas
	{60761, 178, 6, 0x1},   // domrep
	{60767, 16, 21, 0x1},   // germanfederalrepublic
	{60788, 64, 8, 0x1},    // congodrc
	{60796, 254, 12, 0x1},  // vaticanstate
	{60808, 110, 16, 0x1},  // zimbabwerepublic
	{60824, 16, 3, 0x1},    // frg
	{60827, 65, 10, 0x1},   // congobrazz
	{60837, 210, 28, 0x1},  // keelingeilandencocoseilanden
	{60865, 205, 21, 0x1},  // frsouthernterritories
	{60886, 264, 5, 0x81},  // #2xqc
	{60891, 174, 18, 0x1},  // republicofcolombia
	{60909, 226, 5, 0x81},  // #4334
	{60914, 82, 14, 0x1},   // libyanrepublic
	{60928, 159, 6, 0x1},   // tuvalu
	{60934, 244, 15, 0x1},  // vietnamrepublic
	{60949, 218, 12, 0x1},  // faroeislands
	{60961, 196, 25, 0x1},  // oostelijkerepublicuruguay
	{60986, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{61013, 161, 5, 0x81},  // #2vnm
	{61018, 10, 11, 0x1},   // byelorussia
	{61029, 52, 5, 0x1},    // tukey
	{61034, 18, 14, 0x1},   // kingdomofspain
	{61048, 186, 16, 0x1},  // sintkittsennevis
	{61064, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{61101, 37, 9, 0x1},    // macedonia
	{61110, 160, 8, 0x1},   // oezbekie
	{61118, 148, 10, 0x1},  // koreanoord
	{61128, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{61167, 192, 16, 0x1},  // paraguayrepublic
	{61183, 49, 17, 0x1},   // slovaakserepublic
	{61200, 155, 11, 0x1},  // tadjikistan
	{61211, 239, 33, 0x1},  // hendersonducieoenoislandspitcairn
	{61244, 198, 11, 0x1},  // rbvenezuela
	{61255, 174, 16, 0x1},  // republiccolombia
	{61271, 58, 19, 0x1},   // volksrepubliekbenin
	{61290, 198, 15, 0x1},  // repbolvenezuela
	{61305, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{61341, 66, 17, 0x1},   // unionofthecomoros
	{61358, 154, 18, 0x1},  // koninkrijkthailand
	{61376, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{61407, 37, 10, 0x1},   // nmacedonia
	{61417, 54, 19, 0x1},   // verstatenvanamerika
	{61436, 181, 5, 0x81},  // #4320
	{61441, 254, 5, 0x81},  // #4336
	{61446, 252, 14, 0x1},  // taiwanprovince
	{61460, 108, 16, 0x1},  // unionsouthafrica
	{61476, 224, 5, 0x81},  // #4316
	{61481, 168, 17, 0x1},  // bahamasgemenebest
	{61498, 225, 5, 0x81},  // #4344
	{61503, 186, 18, 0x1},  // stchristoffelnevis
	{61521, 65, 24, 0x1},   // brazzavillecongorepublic
	{61545, 103, 5, 0x1},   // tsjad
	{61550, 100, 15, 0x1},  // saotomeprincipe
	{61565, 193, 18, 0x1},  // elsalvadorrepublic
	{61583, 101, 17, 0x1},  // kingdomofeswatini
	{61600, 197, 18, 0x1},  // saintvingrenadines
	{61618, 114, 17, 0x1},  // koninkrijkbahrein
	{61635, 1, 15, 0x1},    // republicalbania
	{61650, 152, 21, 0x1},  // britishsolomonislands
	{61671, 73, 8, 0x1},    // ethiopie
	{61679, 140, 18, 0x1},  // federationmalaysia
	{61697, 254, 21, 0x1},  // stateofthevaticancity
	{61718, 14, 17, 0x1},   // republicofczechia
	{61735, 204, 10, 0x1},  // antarctica
	{61745, 244, 12, 0x1},  // southvietnam
	{61757, 33, 23, 0x1},   // groothertogdomluxemburg
	{61780, 100, 17, 0x1},  // southtomeprincipe
	{61797, 218, 7, 0x1},   // faeroes
	{61804, 231, 14, 0x1},  // stmartinfrance
	{61818, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{61850, 140, 20, 0x1},  // federationofmalaysia
	{61870, 70, 19, 0x1},   // sultanateofzanzibar
	{61889, 90, 9, 0x1},    // nyasaland
	{61898, 186, 29, 0x1},  // stchristopherennevisfederatie
	{61927, 21, 15, 0x1},   // anddomtomfrance
	{61942, 74, 6, 0x1},    // gaboen
	{61948, 71, 32, 0x1},   // verenigdearabischerepublicegypte
	{61980, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{62009, 198, 5, 0x81},  // #2ven
	{62014, 220, 9, 0x1},   // gibralter
	{62023, 73, 11, 0x1},   // ethiopiafdr
	{62034, 174, 16, 0x1},  // republiccolumbia
	{62050, 66, 14, 0x1},   // comorosislands
	{62064, 218, 7, 0x1},   // faeroer
	{62071, 395, 15, 0x2},  // maagdeneilanden
	{62086, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{62115, 58, 15, 0x1},   // republicofbenin
	{62130, 161, 3, 0x1},   // srv
	{62133, 55, 32, 0x1},   // federalvolksrepubliekjoegoslavie
	{62165, 157, 18, 0x1},  // republiekoosttimor
	{62183, 150, 12, 0x1},  // saudiaarabia
	{62195, 64, 24, 0x1},   // zairekinshasacongodemrep
	{62219, 153, 18, 0x1},  // syrianarabrepbulic
	{62237, 129, 9, 0x1},   // kampuchea
	{62246, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{62277, 66, 7, 0x1},    // comores
	{62284, 44, 17, 0x1},   // portugeserepublic
	{62301, 95, 18, 0x1},   // republicofthesudan
	{62319, 49, 18, 0x1},   // republiekslowakije
	{62337, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{62371, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{62395, 397, 5, 0x1},   // #2vdr
	{62400, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{62438, 60, 9, 0x1},    // botswanna
	{62447, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{62473, 225, 16, 0x1},  // hongkongsarchina
	{62489, 131, 9, 0x1},   // zuidkorea
	{62498, 186, 31, 0x1},  // stchristopherandnevisfederation
	{62529, 143, 12, 0x1},  // muscatenoman
	{62541, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{62566, 82, 20, 0x1},   // libyanarabjamahariya
	{62586, 58, 12, 0x1},   // dahomeybenin
	{62598, 398, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{62627, 76, 5, 0x81},   // #4324
	{62632, 62, 13, 0x1},   // elpenbeenkust
	{62645, 180, 5, 0x81},  // #4308
	{62650, 221, 5, 0x81},  // #4312
	{62655, 183, 5, 0x81},  // #4340
	{62660, 202, 13, 0x1},  // dutchantilles
	{62673, 8, 16, 0x1},    // bulgariarepublic
	{62689, 52, 16, 0x1},   // republiekturkiye
	{62705, 71, 26, 0x1},   // verenigdearabischerepublic
	{62731, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{62766, 181, 17, 0x1},  // guatemalarepublic
	{62783, 67, 5, 0x81},   // #2cpv
	{62788, 247, 11, 0x1},  // spitsbergen
	{62799, 8, 19, 0x1},    // koninkrijkbulgarije
	{62818, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{62847, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{62881, 161, 25, 0x1},  // democraticrepublicvietnam
	{62906, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{62931, 195, 8, 0x1},   // trinidad
	{62939, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{62971, 254, 17, 0x1},  // staatvaticaanstad
	{62988, 175, 5, 0x81},  // #2cri
	{62993, 400, 14, 0x82}, // republiekcongo
	{63007, 198, 12, 0x1},  // rbvvenezuela
	{63019, 130, 18, 0x1},  // republicofkiribati
	{63037, 65, 8, 0x1},    // repcongo
	{63045, 87, 10, 0x1},   // mocambique
	{63055, 183, 5, 0x81},  // #2hnd
	{63060, 148, 12, 0x1},  // koreademrepn
	{63072, 114, 7, 0x1},   // bahrein
	{63079, 170, 16, 0x1},  // republiekbolivia
	{63095, 32, 8, 0x1},    // litouwen
	{63103, 156, 20, 0x1},  // republicturkmenistan
	{63123, 256, 5, 0x81},  // #2vir
	{63128, 82, 46, 0x1},   // grotelibischarabischesocialistvolksjamahiriyya
	{63174, 194, 17, 0x1},  // republicofsurinam
	{63191, 119, 31, 0x1},  // sovereigndemocraticrepublicfiji
	{63222, 12, 21, 0x1},   // zwitserseconfederatie
	{63243, 37, 15, 0x1},   // formermacedonia
	{63258, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{63298, 65, 19, 0x1},   // repbrazzavillecongo
	{63317, 63, 5, 0x81},   // #2cmr
	{63322, 14, 13, 0x1},   // czeckrepublic
	{63335, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{63370, 186, 27, 0x1},  // stchristophernevisfederatie
	{63397, 37, 42, 0x1},   // voormaligejoegoslavischerepubliekmacedonie
	{63439, 82, 10, 0x1},   // libyastate
	{63449, 101, 18, 0x1},  // koninkrijkeswatini
	{63467, 147, 17, 0x1},  // papuaandnewguinea
	{63484, 120, 28, 0x1},  // micronesiegefedereerdestates
	{63512, 241, 16, 0x1},  // palestijnsgebied
	{63528, 151, 18, 0x1},  // republieksingapore
	{63546, 138, 12, 0x1},  // myanmarbirma
	{63558, 402, 20, 0x2},  // saintmaartenstmartin
	{63578, 112, 14, 0x1},  // unarabemirates
	{63592, 147, 21, 0x1},  // stateofpapuanewguinea
	{63613, 78, 16, 0x1},   // portugueseguinea
	{63629, 136, 23, 0x1},  // republiekvandemalediven
	{63652, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{63686, 134, 7, 0x1},   // lebanon
	{63693, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{63726, 57, 15, 0x1},   // republicburundi
	{63741, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{63770, 175, 17, 0x1},  // costaricarepublic
	{63787, 120, 3, 0x1},   // fsm
	{63790, 162, 5, 0x81},  // #2vut
	{63795, 188, 19, 0x1},  // unitedmexicanstates
	{63814, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{63844, 198, 15, 0x1},  // venezuelarepbol
	{63859, 182, 5, 0x81},  // #4328
	{63864, 64, 13, 0x1},   // belgischkongo
	{63877, 129, 15, 0x1},  // formerkampuchea
	{63892, 160, 18, 0x1},  // uzbekistanrepublic
	{63910, 56, 15, 0x1},   // republiekangola
	{63925, 17, 14, 0x1},   // denmarkkingdom
	{63939, 194, 13, 0x1},  // formersurinam
	{63952, 106, 18, 0x1},  // tanganyikatanzania
	{63970, 120, 13, 0x1},  // fedmicronesia
	{63983, 168, 14, 0x1},  // bahamasislands
	{63997, 169, 6, 0x1},   // belize
	{64003, 254, 10, 0x1},  // thevatican
	{64013, 245, 38, 0x1},  // southgeorgiezuidelijkesandwicheilanden
	{64051, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{64087, 171, 23, 0x1},  // federalrepublicbrazilie
	{64110, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{64149, 137, 23, 0x1},  // marshallislandsrepublic
	{64172, 152, 19, 0x1},  // statesolomonislands
	{64191, 143, 19, 0x1},  // sultanatemuscatoman
	{64210, 231, 25, 0x1},  // collectivityofsaintmartin
	{64235, 254, 18, 0x1},  // vaticancityholysee
	{64253, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{64289, 241, 45, 0x1},  // occupiedpalestinianterritoryincleastjerusalem
	{64334, 163, 15, 0x1},  // formerwestsamoa
	{64349, 54, 27, 0x1},   // northamerikaverenigdestates
	{64376, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{64407, 10, 15, 0x1},   // belarusrepublic
	{64422, 165, 17, 0x1},  // democratischjemen
	{64439, 158, 15, 0x1},  // koninkrijktonga
	{64454, 67, 21, 0x1},   // kaapverdischeeilanden
	{64475, 177, 20, 0x1},  // commonwealthdominica
	{64495, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{64529, 240, 10, 0x1},  // puertorico
	{64539, 18, 12, 0x1},   // spanishstate
	{64551, 26, 17, 0x1},   // republichongarije
	{64568, 126, 5, 0x1},   // japan
	{64573, 37, 15, 0x1},   // formermacedonie
	{64588, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{64647, 43, 14, 0x1},   // republiekpolen
	{64661, 167, 5, 0x81},  // #2atg
	{64666, 98, 24, 0x1},   // federalrepublicofsomalia
	{64690, 142, 11, 0x1},  // nauruisland
	{64701, 253, 38, 0x1},  // kleinepacifischeislandsverenigdestates
	{64739, 16, 14, 0x1},   // bondsrepubliek
	{64753, 151, 17, 0x1},  // republicsingapore
	{64770, 129, 13, 0x1},  // cambodiastate
	{64783, 99, 19, 0x1},   // republiekzuidsoedan
	{64802, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{64838, 170, 26, 0x1},  // plurinationalestaatbolivia
	{64864, 55, 27, 0x1},   // democraticfederalyugoslavia
	{64891, 244, 15, 0x1},  // republicvietnam
	{64906, 66, 7, 0x1},    // comoros
	{64913, 148, 8, 0x1},   // dprkorea
	{64921, 88, 27, 0x1},   // islamicrepublicofmauritania
	{64948, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{64983, 205, 5, 0x81},  // #2atf
	{64988, 95, 28, 0x1},   // democraticrepublicofthesudan
	{65016, 74, 17, 0x1},   // gaboneserepubliek
	{65033, 225, 15, 0x1},  // chinaprhongkong
	{65048, 95, 28, 0x1},   // democratischerepublieksoedan
	{65076, 120, 25, 0x1},  // micronesiafederatedstates
	{65101, 138, 14, 0x1},  // unievanmyanmar
	{65115, 65, 14, 0x1},   // congorepubliek
	{65129, 152, 9, 0x1},   // solomonis
	{65138, 197, 5, 0x81},  // #2vct
	{65143, 121, 17, 0x1},  // republicindonesie
	{65160, 404, 26, 0x82}, // federalrepublicjoegoslavie
	{65186, 82, 18, 0x1},   // unitedkingdomlibya
	{65204, 165, 9, 0x1},   // yemenaden
	{65213, 115, 22, 0x1},  // negarabruneidarussalam
	{65235, 120, 28, 0x1},  // micronesiegefedereerdestaten
	{65263, 217, 9, 0x1},   // falklands
	{65272, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{65299, 24, 5, 0x81},   // #4300
	{65304, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{65337, 108, 24, 0x1},  // formerunionofsouthafrica
	{65361, 26, 5, 0x81},   // #4348
	{65366, 204, 5, 0x81},  // #2ata
	{65371, 2, 26, 0x1},    // valleysandorraprincipality
	{65397, 165, 6, 0x1},   // syemen
	{65403, 53, 7, 0x1},    // ukrania
	{65410, 99, 9, 0x1},    // zuidsudan
	{65419, 84, 17, 0x1},   // koninkrijkmarokko
	{65436, 406, 5, 0x1},   // #2hvo
	{65441, 210, 19, 0x1},  // keelingislandscocos
	{65460, 64, 13, 0x1},   // kinshasacongo
	{65473, 214, 7, 0x1},   // caymans
	{65480, 166, 20, 0x1},  // argentijnserepubliek
	{65500, 59, 21, 0x1},   // uppervoltaburkinafaso
	{65521, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{65557, 103, 14, 0x1},  // republicofchad
	{65571, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{65601, 123, 6, 0x1},   // iriran
	{65607, 109, 16, 0x1},  // republicofzambia
	{65623, 128, 17, 0x1},  // republiekkirgizie
	{65640, 109, 14, 0x1},  // zambiarepublic
	{65654, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{65690, 2, 5, 0x81},    // #2and
	{65695, 227, 10, 0x1},  // manislands
	{65705, 95, 14, 0x1},   // republicsoedan
	{65719, 28, 6, 0x1},    // ysland
	{65725, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{65755, 123, 17, 0x1},  // imperialstateiran
	{65772, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{65800, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{65830, 48, 6, 0x1},    // serbia
	{65836, 122, 10, 0x1},  // indiaunion
	{65846, 252, 9, 0x1},   // taiwanchn
	{65855, 236, 5, 0x81},  // #4540
	{65860, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{65912, 111, 13, 0x1},  // irafghanistan
	{65925, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{65956, 127, 5, 0x81},  // #4398
	{65961, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{65989, 231, 17, 0x1},  // frenchsaintmartin
	{66006, 119, 5, 0x1},   // fidji
	{66011, 171, 21, 0x1},  // federalrepublicbrazil
	{66032, 54, 19, 0x1},   // unitedstatesamerica
	{66051, 184, 5, 0x81},  // #2hti
	{66056, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{66089, 129, 14, 0x1},  // formercambodja
	{66103, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{66136, 59, 10, 0x1},   // bovenvolta
	{66146, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{66180, 407, 5, 0x81},  // #2csk
	{66185, 64, 27, 0x1},   // congodemocratischerepubliek
	{66212, 171, 18, 0x1},  // unitedstatesbrazil
	{66230, 121, 17, 0x1},  // republicindonesia
	{66247, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{66284, 408, 23, 0x2},  // gilbertandelliceislands
	{66307, 59, 10, 0x1},   // hautevolta
	{66317, 118, 16, 0x1},  // republicofcyprus
	{66333, 237, 5, 0x81},  // #4574
	{66338, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{66366, 82, 20, 0x1},   // unitedkingdomoflibya
	{66386, 259, 11, 0x1},  // repofkosovo
	{66397, 25, 24, 0x1},   // hrvatskacroatialocalname
	{66421, 222, 5, 0x81},  // #4304
	{66426, 14, 13, 0x1},   // chechrepublic
	{66439, 203, 5, 0x81},  // #2asm
	{66444, 227, 9, 0x1},   // maneiland
	{66453, 215, 13, 0x1},  // westernsahara
	{66466, 60, 24, 0x1},   // bechuanalandprotectorate
	{66490, 142, 14, 0x1},  // republieknauru
	{66504, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{66540, 30, 14, 0x1},   // kingdomofitaly
	{66554, 111, 21, 0x1},  // koninkrijkafghanistan
	{66575, 123, 10, 0x1},  // iranpersia
	{66585, 52, 14, 0x1},   // turkserepublic
	{66599, 145, 24, 0x1},  // formerphilippinerepublic
	{66623, 81, 15, 0x1},   // liberiarepublic
	{66638, 136, 19, 0x1},  // maldivischeeilanden
	{66657, 73, 19, 0x1},   // incleritreaethiopia
	{66676, 123, 6, 0x1},   // perzie
	{66682, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{66714, 248, 20, 0x1},  // sintpierreenmiquelon
	{66734, 24, 13, 0x1},   // greecekingdom
	{66747, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{66783, 256, 30, 0x1},  // verenigdestatesmaagdeneilanden
	{66813, 145, 22, 0x1},  // philippinecommonwealth
	{66835, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{66873, 14, 5, 0x81},   // #2cze
	{66878, 145, 11, 0x1},  // philippines
	{66889, 177, 5, 0x81},  // #4212
	{66894, 180, 7, 0x1},   // grenada
	{66901, 34, 7, 0x1},    // letland
	{66908, 158, 12, 0x1},  // kingdomtonga
	{66920, 179, 7, 0x1},   // ecuador
	{66927, 13, 16, 0x1},   // tsjechoslovakije
	{66943, 241, 28, 0x1},  // palestiniannationalauthority
	{66971, 17, 14, 0x1},   // kingdomdenmark
	{66985, 231, 21, 0x1},  // frenchpartsaintmartin
	{67006, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{67032, 68, 12, 0x1},   // afarissaland
	{67044, 17, 7, 0x1},    // denmark
	{67051, 79, 8, 0x1},    // eqguinea
	{67059, 49, 8, 0x1},    // slovakia
	{67067, 106, 20, 0x1},  // tanganyikaenzanzibar
	{67087, 140, 17, 0x1},  // federatiemaleisie
	{67104, 154, 8, 0x1},   // thailand
	{67112, 100, 16, 0x1},  // saotomeeprincipe
	{67128, 161, 3, 0x1},   // drv
	{67131, 119, 33, 0x1},  // sovereigndemocraticrepublicoffiji
	{67164, 212, 7, 0x1},   // curacao
	{67171, 24, 11, 0x1},   // griekenland
	{67182, 23, 7, 0x1},    // georgie
	{67189, 186, 24, 0x1},  // federatiesaintkittsnevis
	{67213, 160, 11, 0x1},  // uzbekhistan
	{67224, 136, 17, 0x1},  // maldivensultanaat
	{67241, 79, 5, 0x81},   // #4226
	{67246, 38, 13, 0x1},   // maltarepublic
	{67259, 164, 17, 0x1},  // yemenarabrepublic
	{67276, 75, 13, 0x1},   // ghanarepublic
	{67289, 198, 19, 0x1},  // republicofvenezuela
	{67308, 121, 32, 0x1},  // republicverenigdestatesindonesie
	{67340, 238, 5, 0x81},  // #4570
	{67345, 28, 18, 0x1},   // ijslandserepubliek
	{67363, 140, 24, 0x1},  // formerfederationofmalaya
	{67387, 253, 22, 0x1},  // minoroutlyingislandsus
	{67409, 52, 12, 0x1},   // formerturkey
	{67421, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{67452, 205, 20, 0x1},  // frsouthantarcticterr
	{67472, 126, 5, 0x81},  // #4392
	{67477, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{67513, 140, 7, 0x1},   // malakka
	{67520, 131, 18, 0x1},  // korearepublicsouth
	{67538, 140, 16, 0x1},  // federatiemalakka
	{67554, 225, 5, 0x81},  // #2hkg
	{67559, 173, 5, 0x1},   // chili
	{67564, 138, 11, 0x1},  // formerbirma
	{67575, 97, 19, 0x1},   // republicsierraleone
	{67594, 72, 12, 0x1},   // eritreastate
	{67606, 145, 18, 0x1},  // philippinerepublic
	{67624, 13, 20, 0x1},   // formerczechoslovakia
	{67644, 164, 5, 0x1},   // jemen
	{67649, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{67672, 112, 17, 0x1},  // unitedarabemirate
	{67689, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{67719, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{67748, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{67778, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{67806, 121, 29, 0x1},  // republicunitedstatesindonesia
	{67835, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{67860, 106, 18, 0x1},  // tanzaniatanganyika
	{67878, 75, 5, 0x81},   // #4288
	{67883, 194, 16, 0x1},  // nederlandsguyana
	{67899, 120, 12, 0x1},  // fsmicronesia
	{67911, 162, 5, 0x81},  // #4548
	{67916, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{67958, 164, 8, 0x1},   // yemenrep
	{67966, 109, 16, 0x1},  // northernrhodesia
	{67982, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{68017, 198, 28, 0x1},  // republicbolivarianavenezuela
	{68045, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{68081, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{68109, 4, 5, 0x81},    // #2aus
	{68114, 59, 11, 0x1},   // birkinafaso
	{68125, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{68161, 410, 10, 0x2},  // yugoslavia
	{68171, 70, 8, 0x1},    // zanzibar
	{68179, 16, 23, 0x1},   // bondsrepubliekduitsland
	{68202, 152, 19, 0x1},  // solomonislandsstate
	{68221, 245, 5, 0x81},  // #4239
	{68226, 217, 24, 0x1},  // malvinasfalklandeilanden
	{68250, 232, 28, 0x1},  // northernmarianascommonwealth
	{68278, 76, 16, 0x1},   // republicofguinea
	{68294, 145, 19, 0x1},  // filipijnserepubliek
	{68313, 88, 10, 0x1},   // mauretania
	{68323, 45, 8, 0x1},    // roumania
	{68331, 110, 17, 0x1},  // republiekzimbabwe
	{68348, 202, 7, 0x1},   // nethant
	{68355, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{68385, 165, 6, 0x1},   // #3ydye
	{68391, 123, 16, 0x1},  // islamicrepofiran
	{68407, 198, 25, 0x1},  // venezuelarepbolivarianade
	{68432, 6, 12, 0x1},    // azerbajdzjan
	{68444, 175, 17, 0x1},  // republiccostarica
	{68461, 59, 20, 0x1},   // republicofuppervolta
	{68481, 241, 16, 0x1},  // palestinestateof
	{68497, 106, 18, 0x1},  // republictanganyika
	{68515, 150, 18, 0x1},  // saudiarabiakingdom
	{68533, 162, 16, 0x1},  // republiekvanuatu
	{68549, 138, 9, 0x1},   // uniebirma
	{68558, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{68597, 23, 7, 0x1},    // georgia
	{68604, 15, 3, 0x1},    // ddr
	{68607, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{68639, 178, 5, 0x81},  // #4214
	{68644, 94, 6, 0x1},    // ruanda
	{68650, 193, 5, 0x81},  // #4222
	{68655, 217, 5, 0x81},  // #4238
	{68660, 226, 5, 0x81},  // #2hmd
	{68665, 1, 33, 0x1},    // peoplessocialistrepublicofalbania
	{68698, 254, 5, 0x81},  // #2vat
	{68703, 71, 24, 0x1},   // formerunitedarabrepublic
	{68727, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{68757, 94, 14, 0x1},   // republicrwanda
	{68771, 255, 20, 0x1},  // virginislandsbritish
	{68791, 17, 16, 0x1},   // kingdomofdenmark
	{68807, 155, 20, 0x1},  // republicoftajikistan
	{68827, 229, 6, 0x1},   // jersey
	{68833, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{68880, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{68907, 176, 12, 0x1},  // republiccuba
	{68919, 106, 10, 0x1},  // tanganyika
	{68929, 10, 21, 0x1},   // formerbyelorussianssr
	{68950, 212, 25, 0x1},  // kingdomnetherlandscuracao
	{68975, 66, 11, 0x1},   // uniecomoren
	{68986, 63, 14, 0x1},   // formercameroon
	{69000, 24, 16, 0x1},   // hellenicrepublic
	{69016, 24, 15, 0x1},   // kingdomofgreece
	{69031, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{69062, 164, 7, 0x1},   // yemenar
	{69069, 223, 11, 0x1},  // fransguyana
	{69080, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{69113, 127, 19, 0x1},  // republiekkazachstan
	{69132, 139, 8, 0x1},   // mongolia
	{69140, 32, 17, 0x1},   // republiclithuania
	{69157, 23, 16, 0x1},   // republiekgeorgie
	{69173, 56, 14, 0x1},   // angolarepublic
	{69187, 24, 16, 0x1},   // republicofgreece
	{69203, 52, 7, 0x1},    // turkiye
	{69210, 220, 9, 0x1},   // gibraltar
	{69219, 73, 15, 0x1},   // ethiopianempire
	{69234, 52, 7, 0x1},    // turkije
	{69241, 107, 16, 0x1},  // republiekoeganda
	{69257, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{69286, 123, 10, 0x1},  // persiairan
	{69296, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{69325, 161, 24, 0x1},  // vietnamsocialistrepublic
	{69349, 199, 5, 0x81},  // #2abw
	{69354, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{69384, 111, 5, 0x81},  // #2afg
	{69389, 69, 32, 0x1},   // democraticvolksrepubliekalgerije
	{69421, 243, 13, 0x1},  // reunionisland
	{69434, 240, 23, 0x1},  // gemenebestvanpuertorico
	{69457, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{69496, 63, 22, 0x1},   // cameroonunitedrepublic
	{69518, 165, 11, 0x1},  // fmrdemyemen
	{69529, 145, 10, 0x1},  // philipines
	{69539, 163, 21, 0x1},  // independentstatesamoa
	{69560, 88, 10, 0x1},   // mauretanie
	{69570, 61, 20, 0x1},   // centralafricanempire
	{69590, 148, 10, 0x1},  // koreanorth
	{69600, 133, 16, 0x1},  // laopeoplesdemrep
	{69616, 201, 23, 0x1},  // alandautonomousprovince
	{69639, 129, 13, 0x1},  // khmerrepublic
	{69652, 146, 12, 0x1},  // palauislands
	{69664, 92, 5, 0x1},    // niger
	{69669, 3, 16, 0x1},    // republiekarmenie
	{69685, 62, 21, 0x1},   // republicofcotedivoire
	{69706, 65, 22, 0x1},   // brazzavilleformercongo
	{69728, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{69769, 5, 5, 0x81},    // #2aut
	{69774, 136, 23, 0x1},  // maldiveislandssultanate
	{69797, 222, 15, 0x1},  // kalaallitnunaat
	{69812, 59, 11, 0x1},   // burkinofaso
	{69823, 179, 17, 0x1},  // republicofecuador
	{69840, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{69868, 179, 5, 0x81},  // #4218
	{69873, 241, 21, 0x1},  // palestinianadminareas
	{69894, 5, 15, 0x1},    // republicaustria
	{69909, 6, 12, 0x1},    // azerbeidsjan
	{69921, 227, 10, 0x1},  // islandsman
	{69931, 186, 15, 0x1},  // saintkittsnevis
	{69946, 92, 5, 0x81},   // #4562
	{69951, 41, 5, 0x81},   // #4578
	{69956, 243, 9, 0x1},   // lareunion
	{69965, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{69990, 38, 5, 0x1},    // malta
	{69995, 42, 20, 0x1},   // aotearoanieuwzeeland
	{70015, 87, 18, 0x1},   // mozambiquerepublic
	{70033, 165, 15, 0x1},  // democraticyemen
	{70048, 127, 8, 0x1},   // kazachie
	{70056, 153, 18, 0x1},  // syrianarabrepublic
	{70074, 181, 17, 0x1},  // republicguatemala
	{70091, 6, 5, 0x81},    // #2aze
	{70096, 72, 14, 0x1},   // stateoferitrea
	{70110, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{70133, 88, 25, 0x1},   // islamicrepublicmauritanie
	{70158, 201, 5, 0x81},  // #2ala
	{70163, 44, 17, 0x1},   // republiekportugal
	{70180, 134, 16, 0x1},  // libaneserepublic
	{70196, 197, 28, 0x1},  // saintvincentandthegrenadines
	{70224, 48, 18, 0x1},   // servieenmontenegro
	{70242, 164, 22, 0x1},  // yemenarabrepublicyemen
	{70264, 168, 19, 0x1},  // commonwealthbahamas
	{70283, 113, 10, 0x1},  // bangladesh
	{70293, 195, 22, 0x1},  // republictrinidadtobago
	{70315, 157, 14, 0x1},  // portugeestimor
	{70329, 61, 24, 0x1},   // middenafrikaanserepublic
	{70353, 1, 21, 0x1},    // volksrepubliekalbanie
	{70374, 139, 8, 0x1},   // mongolie
	{70382, 27, 15, 0x1},   // republicireland
	{70397, 12, 10, 0x1},   // switerland
	{70407, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{70434, 115, 26, 0x1},  // abodeofpeacenationofbrunei
	{70460, 219, 22, 0x1},  // guernseychannelislands
	{70482, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{70512, 412, 5, 0x81},  // #2ant
	{70517, 110, 16, 0x1},  // republiczimbabwe
	{70533, 10, 17, 0x1},   // bjelorussischessr
	{70550, 112, 20, 0x1},  // unitedarabicemirates
	{70570, 201, 5, 0x81},  // #4248
	{70575, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{70601, 413, 5, 0x1},   // #4280
	{70606, 248, 16, 0x1},  // stpierremiquelon
	{70622, 116, 6, 0x1},   // buthan
	{70628, 82, 8, 0x1},    // libyanaj
	{70636, 76, 13, 0x1},   // guineaconakry
	{70649, 4, 19, 0x1},    // gemenebestaustralie
	{70668, 91, 5, 0x81},   // #4516
	{70673, 97, 11, 0x1},   // sierreleone
	{70684, 77, 27, 0x1},   // islamitischerepubliekgambia
	{70711, 1, 22, 0x1},    // albanesevolksrepubliek
	{70733, 66, 7, 0x1},    // comoren
	{70740, 7, 14, 0x1},    // kingdombelgium
	{70754, 64, 3, 0x1},    // drc
	{70757, 123, 19, 0x1},  // iranislandsrepublic
	{70776, 217, 23, 0x1},  // falklandislandsmalvinas
	{70799, 98, 22, 0x1},   // somaliafederalrepublic
	{70821, 128, 20, 0x1},  // republicofkyrgyzstan
	{70841, 14, 8, 0x1},    // tsjechie
	{70849, 37, 24, 0x1},   // republicofnorthmacedonia
	{70873, 120, 21, 0x1},  // micronesiafedstatesof
	{70894, 197, 11, 0x1},  // sintvincent
	{70905, 73, 5, 0x81},   // #4231
	{70910, 250, 19, 0x1},  // turkscaicoseilanden
	{70929, 87, 18, 0x1},   // republicmozambique
	{70947, 100, 7, 0x1},   // saotome
	{70954, 202, 6, 0x1},   // #3anhh
	{70960, 153, 17, 0x1},  // arabrepublicsyria
	{70977, 48, 19, 0x1},   // fryserbiamontenegro
	{70996, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{71036, 199, 21, 0x1},  // kofthenetherlandaruba
	{71057, 47, 18, 0x1},   // republieksanmarino
	{71075, 113, 10, 0x1},  // bangladesj
	{71085, 133, 7, 0x1},   // laospdr
	{71092, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{71120, 21, 16, 0x1},   // republicoffrance
	{71136, 128, 8, 0x1},   // kirgizia
	{71144, 128, 17, 0x1},  // republickirgistan
	{71161, 230, 5, 0x81},  // #2mac
	{71166, 35, 5, 0x81},   // #4492
	{71171, 123, 19, 0x1},  // islamicrepubliciran
	{71190, 236, 17, 0x1},  // nouvellecaledonie
	{71207, 1, 5, 0x81},    // #2alb
	{71212, 231, 21, 0x1},  // saintmaartenfransdeel
	{71233, 414, 5, 0x1},   // #4230
	{71238, 117, 20, 0x1},  // peoplesrepublicchina
	{71258, 64, 7, 0x1},    // drcongo
	{71265, 178, 15, 0x1},  // dominicaanserep
	{71280, 93, 5, 0x81},   // #4566
	{71285, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{71317, 95, 23, 0x1},   // sudandemocraticrepublic
	{71340, 36, 12, 0x1},   // repofmoldova
	{71352, 67, 19, 0x1},   // republicofcaboverde
	{71371, 186, 28, 0x1},  // stchristophernevisfederation
	{71399, 88, 25, 0x1},   // islamicrepublicmauritania
	{71424, 200, 5, 0x81},  // #2aia
	{71429, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{71459, 163, 21, 0x1},  // samoaindependentstate
	{71480, 19, 5, 0x81},   // #4233
	{71485, 173, 5, 0x1},   // chile
	{71490, 162, 7, 0x1},   // vanuatu
	{71497, 252, 19, 0x1},  // chinataiwanprovince
	{71516, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{71549, 147, 14, 0x1},  // papaunewguinea
	{71563, 234, 10, 0x1},  // martinique
	{71573, 210, 15, 0x1},  // keelingeilanden
	{71588, 10, 11, 0x1},   // bjelorussie
	{71599, 167, 14, 0x1},  // antiguaandbarb
	{71613, 116, 6, 0x1},   // boetan
	{71619, 41, 19, 0x1},   // koninkrijknoorwegen
	{71638, 101, 9, 0x1},   // swazliand
	{71647, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{71675, 81, 7, 0x1},    // liberia
	{71682, 155, 5, 0x81},  // #2tjk
	{71687, 72, 5, 0x81},   // #4232
	{71692, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{71731, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{71767, 220, 5, 0x81},  // #4292
	{71772, 252, 21, 0x1},  // taiwanprovinceofchina
	{71793, 62, 18, 0x1},   // republicivorycoast
	{71811, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{71843, 143, 5, 0x81},  // #4512
	{71848, 83, 7, 0x1},    // lesotho
	{71855, 127, 20, 0x1},  // republicofkazakhstan
	{71875, 152, 16, 0x1},  // solomonseilanden
	{71891, 219, 22, 0x1},  // channelislandsguernsey
	{71913, 120, 23, 0x1},  // micronesiefederalstates
	{71936, 231, 5, 0x81},  // #2maf
	{71941, 193, 18, 0x1},  // republicelsalvador
	{71959, 171, 20, 0x1},  // unitedstatesofbrazil
	{71979, 62, 21, 0x1},   // cotedivoireivorycoast
	{72000, 73, 17, 0x1},   // socialistethiopia
	{72017, 170, 26, 0x1},  // boliviamultinationalestaat
	{72043, 95, 17, 0x1},   // presecessionsudan
	{72060, 27, 16, 0x1},   // republiekierland
	{72076, 43, 14, 0x1},   // polandrepublic
	{72090, 21, 5, 0x81},   // #2fra
	{72095, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{72118, 164, 8, 0x1},   // repyemen
	{72126, 223, 11, 0x1},  // fransguiana
	{72137, 166, 19, 0x1},  // argentijnserepublic
	{72156, 64, 30, 0x1},   // democratischerepubliekvancongo
	{72186, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{72219, 163, 17, 0x1},  // westernsamoasamoa
	{72236, 80, 5, 0x81},   // #4404
	{72241, 128, 8, 0x1},   // kirgizie
	{72249, 197, 3, 0x1},   // svg
	{72252, 139, 5, 0x81},  // #4496
	{72257, 25, 5, 0x81},   // #2hrv
	{72262, 218, 5, 0x81},  // #4234
	{72267, 20, 5, 0x81},   // #4246
	{72272, 121, 18, 0x1},  // republiekindonesie
	{72290, 148, 10, 0x1},  // northkorea
	{72300, 181, 18, 0x1},  // republiekguatemala
	{72318, 119, 21, 0x1},  // fijieilandenrepubliek
	{72339, 182, 26, 0x1},  // cooperatieverepublicguyana
	{72365, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{72397, 181, 9, 0x1},   // gautemala
	{72406, 124, 12, 0x1},  // republicirak
	{72418, 71, 14, 0x1},   // egyptarabrepof
	{72432, 131, 9, 0x1},   // repskorea
	{72441, 82, 15, 0x1},   // koninkrijklibie
	{72456, 226, 11, 0x1},  // heardisland
	{72467, 39, 5, 0x81},   // #4499
	{72472, 244, 14, 0x1},  // stateofvietnam
	{72486, 183, 17, 0x1},  // republiekhonduras
	{72503, 249, 30, 0x1},  // saintmaartenkingdomnetherlands
	{72533, 231, 18, 0x1},  // frenchpartstmartin
	{72551, 244, 12, 0x1},  // statevietnam
	{72563, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{72593, 111, 28, 0x1},  // islamitischestaatafghanistan
	{72621, 68, 27, 0x1},   // territoryoftheafarsandissas
	{72648, 14, 13, 0x1},   // czechrepublic
	{72661, 90, 5, 0x81},   // #2mwi
	{72666, 131, 10, 0x1},  // repofkorea
	{72676, 205, 4, 0x1},   // taaf
	{72680, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{72709, 133, 5, 0x81},  // #4418
	{72714, 164, 13, 0x1},  // republicjemen
	{72727, 58, 14, 0x1},   // republiekbenin
	{72741, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{72770, 86, 5, 0x81},   // #2mli
	{72775, 36, 5, 0x81},   // #4498
	{72780, 145, 23, 0x1},  // commonwealthphilippines
	{72803, 129, 17, 0x1},  // cambodiakampuchea
	{72820, 197, 23, 0x1},  // stvincentendegrenadinen
	{72843, 97, 19, 0x1},   // sierraleonerepublic
	{72862, 104, 5, 0x81},  // #2tgo
	{72867, 138, 19, 0x1},  // burmaunionofmyanmar
	{72886, 130, 5, 0x81},  // #4296
	{72891, 227, 3, 0x1},   // man
	{72894, 152, 14, 0x1},  // salomonislands
	{72908, 143, 5, 0x81},  // #2omn
	{72913, 27, 14, 0x1},   // ierserepubliek
	{72927, 117, 13, 0x1},  // chinamainland
	{72940, 31, 13, 0x1},   // liechtenstien
	{72953, 254, 23, 0x1},  // vaticancitystateholysee
	{72976, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{73006, 203, 22, 0x1},  // territoryamericansamoa
	{73028, 128, 18, 0x1},  // kyrgyzstanrepublic
	{73046, 120, 25, 0x1},  // federalstatesofmicronesia
	{73071, 28, 15, 0x1},   // icelandrepublic
	{73086, 105, 5, 0x81},  // #2tun
	{73091, 123, 10, 0x1},  // iranempire
	{73101, 158, 5, 0x81},  // #2ton
	{73106, 30, 15, 0x1},   // republiekitalie
	{73121, 169, 15, 0x1},  // britishhonduras
	{73136, 89, 9, 0x1},    // mauritius
	{73145, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{73177, 46, 12, 0x1},   // sovietrussia
	{73189, 217, 8, 0x1},   // malvinen
	{73197, 147, 12, 0x1},  // papuanguinea
	{73209, 135, 8, 0x1},   // srilanka
	{73217, 144, 23, 0x1},  // pakistanislamicrepublic
	{73240, 43, 19, 0x1},   // volksrepubliekpolen
	{73259, 13, 4, 0x1},    // cssr
	{73263, 67, 20, 0x1},   // kaapverdischeislands
	{73283, 28, 7, 0x1},    // iceland
	{73290, 31, 12, 0x1},   // lichtenstein
	{73302, 125, 5, 0x81},  // #4400
	{73307, 50, 17, 0x1},   // slovenianrepublic
	{73324, 251, 15, 0x1},  // tokelaueilanden
	{73339, 111, 23, 0x1},  // afghanistanislamicstate
	{73362, 165, 16, 0x1},  // formersouthyemen
	{73378, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{73431, 119, 5, 0x81},  // #4242
	{73436, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{73468, 237, 14, 0x1},  // norfolkislands
	{73482, 9, 17, 0x1},    // bosniehercegovina
	{73499, 108, 10, 0x1},  // zuidafrika
	{73509, 5, 19, 0x1},    // republiekoostenrijk
	{73528, 57, 16, 0x1},   // republiekburundi
	{73544, 68, 20, 0x1},   // afarsendeissasgebied
	{73564, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{73597, 104, 12, 0x1},  // republictogo
	{73609, 214, 8, 0x1},   // caymanis
	{73617, 120, 17, 0x1},  // micronesiafederal
	{73634, 117, 5, 0x1},   // china
	{73639, 196, 22, 0x1},  // uruguayeasternrepublic
	{73661, 73, 23, 0x1},   // excludeseritreaethiopia
	{73684, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{73731, 178, 20, 0x1},  // dominikaanserepublic
	{73751, 40, 24, 0x1},   // koninkrijkdernederlanden
	{73775, 244, 12, 0x1},  // vietnamstate
	{73787, 152, 8, 0x1},   // solomons
	{73795, 15, 9, 0x1},    // formerddr
	{73804, 146, 15, 0x1},  // republicofpalau
	{73819, 95, 14, 0x1},   // sudanuntil2011
	{73833, 63, 22, 0x1},   // unitedrepubliccameroon
	{73855, 16, 28, 0x1},   // formerfederalrepublicgermany
	{73883, 64, 11, 0x1},   // demrepcongo
	{73894, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{73923, 138, 26, 0x1},  // republiekderunievanmyanmar
	{73949, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{73983, 186, 23, 0x1},  // saintchristopherennevis
	{74006, 157, 5, 0x81},  // #2tls
	{74011, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{74050, 86, 4, 0x1},    // mali
	{74054, 129, 21, 0x1},  // democratischkampuchea
	{74075, 244, 11, 0x1},  // zuidvietnam
	{74086, 217, 8, 0x1},   // malvinas
	{74094, 68, 19, 0x1},   // afarsissasterritory
	{74113, 62, 9, 0x1},    // ivoorkust
	{74122, 6, 9, 0x1},     // azerbajan
	{74131, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{74172, 166, 5, 0x81},  // #2arg
	{74177, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{74210, 147, 30, 0x1},  // independentstatepapuanewguinea
	{74240, 137, 5, 0x81},  // #2mhl
	{74245, 105, 17, 0x1},  // republicoftunisia
	{74262, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{74297, 157, 12, 0x1},  // timorlorosae
	{74309, 31, 13, 0x1},   // liechtenstein
	{74322, 247, 16, 0x1},  // svalbardeilanden
	{74338, 103, 15, 0x1},  // republiektsjaad
	{74353, 123, 6, 0x1},   // persia
	{74359, 101, 17, 0x1},  // eswatiniswaziland
	{74376, 70, 14, 0x1},   // formerzanzibar
	{74390, 94, 16, 0x1},   // rwandeserepublic
	{74406, 165, 8, 0x1},   // yemendem
	{74414, 186, 24, 0x1},  // saintkittsnevisfederatie
	{74438, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonie
	{74475, 48, 16, 0x1},   // republicofserbia
	{74491, 119, 5, 0x81},  // #2fji
	{74496, 109, 13, 0x1},  // noordrhodesie
	{74509, 106, 22, 0x1},  // unitedrepublictanzania
	{74531, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{74561, 56, 6, 0x1},    // angola
	{74567, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{74605, 58, 17, 0x1},   // republicofdahomey
	{74622, 100, 12, 0x1},  // saotomeandpr
	{74634, 203, 24, 0x1},  // territoryofamericansamoa
	{74658, 64, 22, 0x1},   // formercongoleopoldstad
	{74680, 54, 21, 0x1},   // unitedstatesofamerica
	{74701, 107, 15, 0x1},  // republiekuganda
	{74716, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{74757, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{74797, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{74832, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{74868, 27, 7, 0x1},    // ierland
	{74875, 182, 13, 0x1},  // britishguiana
	{74888, 120, 17, 0x1},  // micronesiafedstat
	{74905, 231, 18, 0x1},  // stmartinfrenchpart
	{74923, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{74961, 89, 18, 0x1},   // republiekmauritius
	{74979, 100, 16, 0x1},  // saotomeyprincipe
	{74995, 112, 5, 0x81},  // #2are
	{75000, 21, 15, 0x1},   // franceanddomtom
	{75015, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{75047, 22, 15, 0x1},   // grootbrittannie
	{75062, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{75090, 217, 24, 0x1},  // falklandeilandenmalvinas
	{75114, 415, 5, 0x1},   // #2tmp
	{75119, 225, 11, 0x1},  // hongkongsar
	{75130, 186, 22, 0x1},  // stkittsnevisfederation
	{75152, 194, 15, 0x1},  // republicsurinam
	{75167, 121, 21, 0x1},  // unitedstatesindonesia
	{75188, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{75218, 103, 5, 0x81},  // #2tcd
	{75223, 162, 7, 0x1},   // vanuata
	{75230, 191, 14, 0x1},  // republicofperu
	{75244, 141, 10, 0x1},  // statenepal
	{75254, 57, 17, 0x1},   // republicboeroendi
	{75271, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{75299, 68, 8, 0x1},    // djiboeti
	{75307, 218, 10, 0x1},  // faeroeisds
	{75317, 36, 5, 0x81},   // #2mda
	{75322, 131, 5, 0x81},  // #4410
	{75327, 48, 33, 0x1},   // staatsgemeenschapserviemontenegro
	{75360, 55, 16, 0x1},   // jugoslavieformer
	{75376, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{75400, 117, 15, 0x1},  // chinaprmainland
	{75415, 26, 5, 0x81},   // #2hun
	{75420, 111, 13, 0x1},  // afghanistanir
	{75433, 416, 13, 0x82}, // republiccongo
	{75446, 77, 9, 0x1},    // thegambia
	{75455, 255, 5, 0x81},  // #2vgb
	{75460, 21, 14, 0x1},   // frenchrepublic
	{75474, 45, 25, 0x1},   // socialistrepublicroemenie
	{75499, 198, 24, 0x1},  // verenigdestatesvenezuela
	{75523, 73, 9, 0x1},    // abessinie
	{75532, 45, 14, 0x1},   // romaniakingdom
	{75546, 25, 7, 0x1},    // kroatie
	{75553, 418, 26, 0x82}, // yugoslaviaserbiamontenegro
	{75579, 214, 13, 0x1},  // caymanislands
	{75592, 231, 17, 0x1},  // stmartinfransdeel
	{75609, 194, 18, 0x1},  // dutchguianasurinam
	{75627, 106, 35, 0x1},  // tanganyikazanzibarverenigderepublic
	{75662, 84, 5, 0x81},   // #2mar
	{75667, 48, 24, 0x1},   // frserbiamontenegroserbia
	{75691, 1, 16, 0x1},    // republiekalbanie
	{75707, 101, 19, 0x1},  // koninkrijkswaziland
	{75726, 143, 4, 0x1},   // oman
	{75730, 71, 16, 0x1},   // koninkrijkegypte
	{75746, 41, 13, 0x1},   // norwaykingdom
	{75759, 65, 19, 0x1},   // volksrepubliekkongo
	{75778, 199, 23, 0x1},  // arubakingdomnetherlands
	{75801, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{75827, 55, 20, 0x1},   // voormaligjoegoslavie
	{75847, 166, 17, 0x1},  // argentinerepublic
	{75864, 15, 11, 0x1},   // germanyeast
	{75875, 134, 16, 0x1},  // lebaneserepublic
	{75891, 164, 26, 0x1},  // northsanayemenarabrepublic
	{75917, 85, 18, 0x1},   // madagascarmalagasy
	{75935, 48, 25, 0x1},   // unievanservieenmontenegro
	{75960, 168, 20, 0x1},  // gemenebestderbahamas
	{75980, 235, 7, 0x1},   // mayotte
	{75987, 16, 7, 0x1},    // germany
	{75994, 93, 22, 0x1},   // nigeriafederalrepublic
	{76016, 105, 16, 0x1},  // tunisianrepublic
	{76032, 201, 5, 0x1},   // aland
	{76037, 148, 5, 0x81},  // #4408
	{76042, 232, 13, 0x1},  // noordmarianen
	{76055, 153, 13, 0x1},  // syrianarabrep
	{76068, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{76100, 59, 18, 0x1},   // uppervoltarepublic
	{76118, 250, 5, 0x81},  // #2tca
	{76123, 178, 12, 0x1},  // dominicanrep
	{76135, 153, 8, 0x1},   // uarsyria
	{76143, 46, 14, 0x1},   // russianfederal
	{76157, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{76185, 152, 24, 0x1},  // stateofthesolomonislands
	{76209, 119, 21, 0x1},  // republiekfijieilanden
	{76230, 83, 14, 0x1},   // kingdomlesotho
	{76244, 138, 5, 0x1},   // burma
	{76249, 25, 7, 0x1},    // croatia
	{76256, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{76289, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{76326, 52, 13, 0x1},   // turkiyeturkey
	{76339, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{76365, 254, 12, 0x1},  // vaticaanstad
	{76377, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{76409, 165, 10, 0x1},  // southyemen
	{76419, 61, 11, 0x1},   // ubangishari
	{76430, 182, 27, 0x1},  // cooperatieverepubliekguyana
	{76457, 168, 17, 0x1},  // gemenebestbahamas
	{76474, 119, 24, 0x1},  // republicofthefijiislands
	{76498, 15, 9, 0x1},    // gdrformer
	{76507, 111, 19, 0x1},  // republicafghanistan
	{76526, 131, 9, 0x1},   // koreazuid
	{76535, 203, 9, 0x1},   // eastsamoa
	{76544, 165, 19, 0x1},  // formersouthernyemen
	{76563, 218, 5, 0x81},  // #2fro
	{76568, 98, 24, 0x1},   // federalerepublieksomalie
	{76592, 244, 12, 0x1},  // vietnamsouth
	{76604, 71, 24, 0x1},   // arabischerepubliekegypte
	{76628, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{76657, 132, 5, 0x81},  // #4414
	{76662, 86, 5, 0x81},   // #4466
	{76667, 88, 5, 0x81},   // #4478
	{76672, 147, 23, 0x1},  // territorypapuanewguinea
	{76695, 202, 19, 0x1},  // netherlandsantilles
	{76714, 249, 12, 0x1},  // saintmaarten
	{76726, 40, 26, 0x1},   // thekingdomofthenetherlands
	{76752, 65, 25, 0x1},   // republiekcongobrazzaville
	{76777, 65, 24, 0x1},   // congorepublicbrazzaville
	{76801, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{76833, 61, 13, 0x1},   // oubanguichari
	{76846, 219, 17, 0x1},  // guernseybailiwick
	{76863, 132, 11, 0x1},  // statekuwait
	{76874, 106, 8, 0x1},   // tanzinia
	{76882, 154, 11, 0x1},  // siamkingdom
	{76893, 231, 23, 0x1},  // collectivitysaintmartin
	{76916, 157, 19, 0x1},  // timorlesteeasttimor
	{76935, 20, 5, 0x81},   // #2fin
	{76940, 128, 5, 0x81},  // #4417
	{76945, 95, 5, 0x1},    // sudan
	{76950, 38, 5, 0x81},   // #2mlt
	{76955, 238, 4, 0x1},   // niue
	{76959, 56, 5, 0x81},   // #2ago
	{76964, 46, 17, 0x1},   // sovietunionrussia
	{76981, 158, 14, 0x1},  // kingdomoftonga
	{76995, 79, 13, 0x1},   // spanishguinea
	{77008, 208, 8, 0x1},   // bermudas
	{77016, 25, 16, 0x1},   // republiekkroatie
	{77032, 205, 36, 0x1},  // fransezuidelijkeantarctischegebieden
	{77068, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{77103, 37, 42, 0x1},   // macedonievoormaligejoegoslavischerepubliek
	{77145, 65, 18, 0x1},   // congorepublicofthe
	{77163, 133, 12, 0x1},  // laopeoplesdr
	{77175, 31, 25, 0x1},   // liechtensteinprincipality
	{77200, 16, 16, 0x1},   // germanyfmrfedrep
	{77216, 36, 16, 0x1},   // republiekmoldova
	{77232, 63, 18, 0x1},   // republicofcameroon
	{77250, 85, 5, 0x81},   // #2mdg
	{77255, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{77295, 188, 5, 0x81},  // #4484
	{77300, 148, 12, 0x1},  // nkoreademrep
	{77312, 117, 17, 0x1},  // peoplesrepofchina
	{77329, 124, 14, 0x1},  // koninkrijkirak
	{77343, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{77384, 106, 21, 0x1},  // tanganyikaandzanzibar
	{77405, 192, 17, 0x1},  // republiekparaguay
	{77422, 207, 12, 0x1},  // stbarthelemy
	{77434, 112, 5, 0x81},  // #4784
	{77439, 95, 6, 0x1},    // soedan
	{77445, 122, 5, 0x1},   // india
	{77450, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{77477, 15, 24, 0x1},   // duitsedemocraticrepublic
	{77501, 3, 5, 0x81},    // #2arm
	{77506, 150, 18, 0x1},  // kingdomsaudiarabia
	{77524, 131, 14, 0x1},  // korearepubliek
	{77538, 86, 12, 0x1},   // malirepublic
	{77550, 152, 14, 0x1},  // solomonislands
	{77564, 121, 9, 0x1},   // indonesia
	{77573, 26, 15, 0x1},   // hungaryrepublic
	{77588, 22, 6, 0x1},    // verkon
	{77594, 245, 33, 0x1},  // southgeorgiesouthsandwicheilanden
	{77627, 249, 16, 0x1},  // landsaintmaarten
	{77643, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{77673, 249, 20, 0x1},  // dutchpartsintmaarten
	{77693, 16, 8, 0x1},    // wgermany
	{77701, 197, 9, 0x1},   // stvincent
	{77710, 236, 21, 0x1},  // frafrenchnewcaledonia
	{77731, 20, 17, 0x1},   // republicoffinland
	{77748, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{77777, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{77803, 145, 12, 0x1},  // philippijnen
	{77815, 26, 24, 0x1},   // peoplesrepublicofhungary
	{77839, 71, 23, 0x1},   // egyptunitedarabrepublic
	{77862, 54, 12, 0x1},   // untiedstates
	{77874, 123, 19, 0x1},  // islandsrepubliciran
	{77893, 74, 16, 0x1},   // gaboneserepublic
	{77909, 154, 15, 0x1},  // kingdomthailand
	{77924, 136, 5, 0x81},  // #4462
	{77929, 234, 5, 0x81},  // #4474
	{77934, 92, 18, 0x1},   // republicoftheniger
	{77952, 245, 12, 0x1},  // sgeoandtheis
	{77964, 83, 17, 0x1},   // koninkrijklesotho
	{77981, 118, 14, 0x1},  // cyprusrepublic
	{77995, 65, 8, 0x1},    // congobrz
	{78003, 67, 11, 0x1},   // capeverdeis
	{78014, 259, 6, 0x1},   // kosova
	{78020, 198, 22, 0x1},  // bolivrepublicvenezuela
	{78042, 255, 21, 0x1},  // britishmaagdenislands
	{78063, 209, 6, 0x1},   // bouvet
	{78069, 157, 10, 0x1},  // timorleste
	{78079, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{78104, 19, 15, 0x1},   // republicestonia
	{78119, 164, 10, 0x1},  // yemennorth
	{78129, 241, 20, 0x1},  // westbankandgazastrip
	{78149, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{78177, 87, 5, 0x81},   // #2moz
	{78182, 152, 22, 0x1},  // britsesalomonseilanden
	{78204, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{78244, 53, 6, 0x1},    // ukrain
	{78250, 64, 13, 0x1},   // demrepofcongo
	{78263, 191, 13, 0x1},  // republiekperu
	{78276, 131, 9, 0x1},   // koreareps
	{78285, 89, 5, 0x81},   // #2mus
	{78290, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{78316, 67, 19, 0x1},   // republiekkaapverdie
	{78335, 89, 5, 0x81},   // #4480
	{78340, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{78368, 114, 12, 0x1},  // bahrainstate
	{78380, 249, 23, 0x1},  // saintmaartenknetherland
	{78403, 109, 14, 0x1},  // republiczambia
	{78417, 198, 21, 0x1},  // venezuelaunitedstates
	{78438, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{78468, 195, 5, 0x81},  // #4780
	{78473, 190, 16, 0x1},  // republicofpanama
	{78489, 45, 14, 0x1},   // kingdomromania
	{78503, 153, 23, 0x1},  // arabischerepublieksyrie
	{78526, 129, 8, 0x1},   // kambodja
	{78534, 121, 19, 0x1},  // nederlandseastindie
	{78553, 2, 19, 0x1},    // principalityandorra
	{78572, 120, 24, 0x1},  // federalestatenmicronesia
	{78596, 116, 13, 0x1},  // kingdombhutan
	{78609, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{78640, 2, 17, 0x1},    // vorstendomandorra
	{78657, 121, 9, 0x1},   // indonesie
	{78666, 252, 23, 0x1},  // taiwanprovincievanchina
	{78689, 133, 13, 0x1},  // kingdomoflaos
	{78702, 198, 17, 0x1},  // venezuelarepublic
	{78719, 54, 9, 0x1},    // usamerica
	{78728, 232, 25, 0x1},  // noordelijkemarianaislands
	{78753, 132, 11, 0x1},  // kuwaitstate
	{78764, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{78794, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{78821, 26, 17, 0x1},   // hongaarserepublic
	{78838, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{78882, 38, 5, 0x81},   // #4470
	{78887, 136, 18, 0x1},  // republicofmaldives
	{78905, 57, 14, 0x1},   // kingdomburundi
	{78919, 2, 19, 0x1},    // andorraprincipality
	{78938, 37, 12, 0x1},   // fyrmacedonia
	{78950, 16, 20, 0x1},   // duitsebondsrepubliek
	{78970, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{79000, 46, 17, 0x1},   // russiasovietunion
	{79017, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{79052, 46, 6, 0x1},    // russia
	{79058, 27, 7, 0x1},    // ireland
	{79065, 80, 13, 0x1},   // kenyarepublic
	{79078, 213, 15, 0x1},  // christmaseiland
	{79093, 124, 12, 0x1},  // republiciraq
	{79105, 165, 8, 0x1},   // demyemen
	{79113, 76, 12, 0x1},   // frenchguinea
	{79125, 52, 5, 0x81},   // #2tur
	{79130, 259, 15, 0x1},  // unscr1244kosovo
	{79145, 230, 10, 0x1},  // macaochina
	{79155, 137, 16, 0x1},  // marshalleilanden
	{79171, 197, 23, 0x1},  // stvincentendegrenadines
	{79194, 124, 13, 0x1},  // kingdomofiraq
	{79207, 53, 15, 0x1},   // republicukraine
	{79222, 184, 15, 0x1},  // republicofhaiti
	{79237, 201, 25, 0x1},  // autonomousprovinceofaland
	{79262, 164, 14, 0x1},  // kingdomofyemen
	{79276, 64, 23, 0x81},  // democraticrepubliccongo
	{79299, 98, 22, 0x1},   // federalrepublicsomalie
	{79321, 138, 9, 0x1},   // burmaunie
	{79330, 49, 16, 0x1},   // slovakiarepublic
	{79346, 106, 5, 0x81},  // #2tza
	{79351, 78, 22, 0x1},   // republicofguineabissau
	{79373, 53, 8, 0x1},    // oekraine
	{79381, 62, 20, 0x1},   // republiekcotedivoire
	{79401, 9, 19, 0x1},    // bosnieenhercegovina
	{79420, 259, 6, 0x1},   // kosovo
	{79426, 104, 5, 0x81},  // #4768
	{79431, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{79461, 141, 15, 0x1},  // koninkrijknepal
	{79476, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{79502, 68, 8, 0x1},    // dijbouti
	{79510, 194, 16, 0x1},  // republicsuriname
	{79526, 79, 24, 0x1},   // republicequatorialguinea
	{79550, 198, 17, 0x1},  // republicvenezuela
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
	"heardimcdonaldislandsmauritianaholyseevaticancitystatecongorepublicsurinamethiopiaincleritnepalkingdomcaymaneilanden" +
	"commonwealthnorthernmarianasrepubliekoezbekistanvenezuelaverenigdestatenturkiyerepublicgeorgiarepublichongkongsarvanchina#2tha#492" +
	"sainteustatiussababonairevolksdemocratischerepubliekkoreanorfolkislandrepublicargentiniebaljuwschapjerseypoolsevolksrepubliekdemocraticrepubliczairecongovaticancitystate" +
	"formereastgermanylaotiaansedemocratischevolksrepubliekfrgermanyguyanapeoplesrepublicofchinaspanjepalestinianterritoriesformermacau" +
	"bukinafasodemocraticpeoplesrepublickoreaunionsovietsocialistrepublicsnieuwehebrideneasterngermanyrepubliekmalawi#4850landsintmaarten" +
	"korearep#4688zairekinshasacongodemocraticrepublicaustraliavolksrepubliekroemeniecongodemocraticrepublicrepubliekcongoleopoldvillewitrussischessr" +
	"greatbritainandnorthernirelandukascensionandtristandacunhasthelenaphillippineschinahongkongsarazerbaidzjanchilerepublicformerzuidjemenshrilanka" +
	"cambodiazairecongodemocraticrepublicfmrarabrepofyemenyugoslaviasfrtaiwanprovincechinafdrethiopiafrenchguianaguyanezairerepublic" +
	"formeruppervoltauniemyanmargreatbritainnorthernirelandbouvetislands#2fsmtadzikistanslovaakserepublieksudanpresecession" +
	"#4642formeroekraiensessrunitedstates#4638maldivischeislandsniueislandsrepubliekguineebissau#2mng" +
	"demrepofgermany#496formersaintchristophernevisserbiamontenegropeoplesrepublicofmongoliamaldivehongaarsevolksrepublieknorthkoreademocraticrepublic" +
	"republicoppervoltabsniaandhrzgvnakoninkrijkbhutanmauritaniesinthelena#4643saintkittsnorthuarabemirates" +
	"micronesiefederalestatenvanrepublicfijitadzjikistansaotomeandprincipedemrepofportugeeseastafrikachinamacaosarssudangazastripandwestbank" +
	"sudannorthbermudasaoediearabieoostenrijk#4854kingdomiraqomansultanatemacedoniaformeryugoslavrp" +
	"bruneidaruslatvianederlandenkoninkrijk#4652australieindonesiaunitedstatessamoawesternsamoamynamar" +
	"#2mnechinapeoplesrepublichongkongeswatinikingdomrepublicsouthsudanrepublieksurinamerepublicofangolaverenigderepublickameroentaiwanchinesetaipei" +
	"newhebrides#4120theformeryugoslavrepublicofmacedoniacomorosunionmadagascardemocraticrepublic#4686southgeoislands#4646" +
	"#4666#4634staatkoeweitvoormaligesovjetunieugandaportugueseeastafricaformertanganyikazanzibaramerikaverstaten" +
	"demrepofthecongocaboverdecapeverdecaboverderepublicugandarepublicunievandecomorendemocratickampucheacoalitiongovernmentmongoolsevolksrepubliekbosniahercegovina" +
	"republicofnamibiarepublicuppervoltastmartincollectivityarubakingdomofthenetherlandsmauritaniarepublicofuzbekistanmaleisefederatierepubliekseychellen" +
	"bhutanunionofindiacooperatieverepubliekvanguyanamexikoislamicrepublicofafghanistanrepublicoficelandverenigdestateskleineafgelegenislandsbrazzavillecongo" +
	"guineeconakrydemocraticrepubliccongokinshasaemiratenunievanbirmasocialistischerepubliekslovakianrepublic#4858republiekwitruslandverenigdestatenkleineverafgelegeneilanden" +
	"federationsaintchristophernevislibyanarabjamahlibyanarabjamahiriyalibyaafganistanvaticaanstadstaatfederaleislamitischerepubliekdercomorenafarsissaspeoplesdemocraticrepublicyemen" +
	"burmaunionmicronesiafederatedstatesofrepublicofnigersaintmartinfrenchlibaneserepubliekbyelorussiabelaruseilandencocoskeelingsocialistischethiopie" +
	"armeniarepublicegyptarabrepublicsingapourchinapeoplesrepublicmainlanddemocraticrepublicofformercongoterritoriumamerikaanssamoasingapoergemenebestvandominica" +
	"#4124republicofestoniakingdomofnorwaysaotomeenprincipeluxembourgrepubliekcaboverdesaintkittssvalbard" +
	"frafrenchsouthernandantarcticterritoriesboliviasenegal#2kwtceylondominion#4682middenafrikaanserepubliek#4654" +
	"#4662#4630finlandkoreadempeoplesrepvalleysofandorraprincipalitybrazzavillerepubliekcongokingdomnetherlands#468" +
	"germanyfederalrepublicfederalevolksrepubliekjoegoslaviepeoplesrepublicangola#2dnklandcuracaorepubliekzuidafrikaaustraliegemenebestrdc" +
	"republicsouthsoedanrepublicofdjibouti#4663kingdomgreecedemocraticrepubliceasttimorvolksdemocratischerepublicjemen#2knarepubliekrwanda" +
	"democratischerepublieksomalienewzealandamerikaansekleinereafgelegenislandsbotswanagambiaislamicrepublicslowaakserepubliekluxemburgrepublicitaly" +
	"principalityofandorrarepublicsanmarinowallisandfutunaislandskoreadempeoplesrepubliccverdeupto2011sudanstateeritreapeoplesrepublicchinahongkongspecialadministrativeregion" +
	"nationbruneiabodepeacezuidrhodesie#2kaz#4660brazilieverenigdestates#2kgzsudanrepublicsinteustatiusensababonaire" +
	"bangladeshpeoplesrepublicmauritaniaislamicrepublic#410heardislandssfrywestduitslandserviemontenegrounierepubliekhaiti" +
	"formersudansouthkorearepublicdemocratischevolksrepubliekalgerijebenindahomeyformerfederationmalayapalestijnseautoriteitrepubliekzuidvietnamnorthernmariana" +
	"republiekestlandturkscaicoskiribatirepublicrepublicindiajamaicarepubliclatviaamerikavskazakhstan" +
	"turkmeenserepubliektunesischerepublicstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordanbolivierepublicofsouthkorea" +
	"saintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublicgrootbrittaniechinamacaopapuanieuwguineahaitirepublic" +
	"kingdomnetherlandsarubakosovorepofunitedkindom#412#464formerunionofsovietsocialistrepublicsgermanyformerdemocraticrepublicmarshalleilandenrepubliek" +
	"boliviaplurstatebetsjoeanalandbahamasdomincanrepublicformernetherlandsantillessaintmaartennederlandsdeel#2rusformerfederatievanmalakka" +
	"hongarijebasutolandcomorenstaatfrancedomtomchinaspecialadministrativeregionhongkongtsjaadcookeilandencroatialocalnamehrvatska" +
	"westelijkejordaanoeverengazastrookvenezuelabolivrepofverenigdkoninkrijkkoreademocraticrepublicnorthmalawiplurinationalstateofboliviarepublicoftheunitedstatesofindonesiarussianfederaton" +
	"azerbeijanwallisenfutunasyrischearabischerepublic#486kongobrazzavillecongorepnetherlandsindiesstateoflibya" +
	"republicofsudansrvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmirepublictsjechiearabemirates" +
	"#2rwarepubliccotedivoireivorycoast#2reu#4108republicphilippinesstchristophernevisautonomousterritoryofgreenlandspitsbergenjanmayen" +
	"hashemitekingdomofjordanrepubliczaireinclbangladpakistanheardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepoftsjechoslowaakserepublicmacauchina" +
	"staatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestatesformerussrmozambquerepubliccotedivoire" +
	"#416#460#476federalstatesmicronesiagemenebestdominica#484hellasrepublicnorthmacedonie" +
	"saintbartholomeusstaateritreakazakstansrilankademocraticsocialistrepublicoekraiensesovietsocialistrepublicformersouthjemenazerbeidzjaanvenezuelaverenigdestates" +
	"macedoniaformeryugoslavrepublicofarubakofthenetherlandgabonrepublicrepublicpolandlibyanjamahiriyalibanonsanmarinorepublicstatenunieservieenmontenegro" +
	"#2kirbailiwickjerseyrepubliccaboverde#2korpdryusmaagdeneilandenphilippijnserepubliekthefmryugrpmacedonia" +
	"#474bosniaandhercegovinakingdomofbahrainturksandcaicosissaintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegrorepubliekkorea" +
	"vjrmhondurusuniedercomorendemocraticrepublicmadagascarpapuaandnewguineaterritorystkittsandnevits#2roubelorussia" +
	"nieuwcaledonierepubliccapeverdesaotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartinvolksrepubliekzuidjemenrepublichonduras" +
	"#4876seychellenrepublieksouthkoreanederlandvolksrepubliekchinalithuanianrepublicstateofisraelbolivarianrepublicvenezuela" +
	"syrianrepublickoninkrijkdenemarkengilbertislands#472federalstatesmicronesiefmrussrrepublicnorthmacedoniasiam" +
	"auheardandmcdonaldislandsformeryugoslaviauaerepubliekfilipijnenpeoplesrepublicofbeninnkoreabeseilandenbonairesinteustatiusandsaba" +
	"estlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislandsseparatecustomsterritorytaiwanpenghukinmenmatsuguyanefrenchguianarepublicguineebissaucommonwealthnorthernmarianaislands" +
	"lithunianauruislandsheardeilandendemcdonaldeilandenjibuti#2yemdahomeymaagdeneilandenvsincleritethiopia" +
	"bruneidarussalamvirginislandsukrepublicofsenegalfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacaurepublicofaustriarepublicofukraine" +
	"bonairesabasainteustatiusguyanacooperativerepublic#470thebahamasgrootbrittannieennoordierlanddemocraticrepublicofthecongokinshasacuracaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk" +
	"#2dhyverenigderepubliektanzaniaunitedrepublicofcameroonmainlandchinarepublicofazerbaijansovjetuniewestgermanyfederalrepublicofgermanydominicagemenebest" +
	"sahrawirepublicmacaosarchinafijiislandsrepublicunionburmasocialistrepublicbelorussie#4100#4136#2ddr" +
	"gemenebestpuertorico#4840yemenkingdomstatelibyarepubliccameroonfrenchsouthernterritoryorientalrepublicuruguaymarocco" +
	"franscongo#3dddefederalerepubliekduitslandswedenkingdombsniahrzgvnarepublickirgizstanrokbelorussischesocialistischesovjetrepubliek" +
	"portugalrepublicyemencanadafederationofsaintkittsandnevispeoplesrepublicmozambiquerepubliekargentiniefranskameroenfaeroereilanden" +
	"kingdomofnepalsaoediarabie#2rhounionofmyanmarrepublicsouthkoreatanganyikazanzibarunitedrepublicgambiaturkmenia" +
	"elliceeilandennorthvietnamdemocraticsocialistrepublicsrilankavolksdemocratischerepubliekjemenkirgisiefaeroeislandscapeverdeislandsrepublicofvietnam" +
	"libyanederlandsdeelsaintmaartenemirates#2dmamicronesiafedstsdemocraticvolksrepubliekjemenkoninkrijkzwedenfsofmicronesia" +
	"fidzjiformergermanyfederalrepublicofyugoslaviafederalrepublicbotswanarepublicunitedarabem#2romdominica#4104" +
	"#4132americansamoaterritoryfransdeelstmaartenlocalnamehrvatskacroatiaabyssiniastateofbahrainlibischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestine" +
	"fmrethiopiaformerburmastvincentandgrecolombiarepublic#2pakrepubliekghana#3dybjlibyaarabjamahiriy" +
	"azerbijancuracaoknetherlandadenyemenpdrsouthfrafrenchsouthernantarcticterritorysainthelenaascensiontristandacunhaeastgermanytanzaniaunitedrepublicrepublicofafghanistan" +
	"#2phlsovjetrusland#2bfakeelingeilandencocosfederativerepublicofbrazilsouthafricarepublicturkmenienederlandseantillenoud" +
	"#2keneasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybeninvietnamnindonesierepubliekderverenigdestatenmaskateenomanabodepeacenationbrunei" +
	"malayafederation#2deumanislesintchristoffelennevisguadeloupegebiedvandeafarsendeissaskoreademocraticvolksrepubliekmadagascar" +
	"brazilieverenigdestatenpakistanrepublicstkittsandnevisbelgischcongounitedarabesultanateofmuscatandomanchinapeoplesrepofkingdomofthenetherlandsaruba" +
	"#2polkinshasacongodemocraticrepublicmacaorussianfedertionbailiwickofjerseyrepubliekecuadorottomanempireturkeysaharawiarabdemocraticrepublic" +
	"uarvolksrepubliekmozambiquerepubliekchiliformeryugoslavrpmacedoniapalestinianauthoritycocoseilandensiamthailandformersfrofyugoslavia" +
	"micronesiefederalestatentanganyikarepublicrepublicazerbaijanbahrainducieoenoislandspitcairnhendersonformerlibyafedrepyugoslaviaserbiamontenegroyugoslaviafr" +
	"slowaakserepublicislamicrepofafghanistanlibyakingdomverenigdestatenvanamerikacongopeoplesrepublicmayanmarphilippinescommonwealthrepubliekvandefijieilanden" +
	"nederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemenlaopdrrepublicoftheivorycoastpitcairnhendersonducieandoenoislandsroc#2khm" +
	"verstatesamerika#2panalgeriademocraticpopularrepublicbolivariaanserepublicvenezuelatsjechoslowaaksefederatieverepubliek#2pcndominicaanserepublickingdomlaos" +
	"oosterserepubliekuruguaybosnieenherzegovinacongokinshasalatvianrepublicsaintbarthdemocratickoreamalaya#2bwa" +
	"democraticrepublickinshasacongosultanateomanpitcairniskirgizischerepublicequadordeverblijfplaatsvandevredenatievanbruneimacedoniefyromusoutlyingislands" +
	"ruandaurundiyemensanaaantiguaenbarbuda#2domstatenunievanservieenmontenegro#2djiuzbekistankoreademocratic" +
	"#2islislamicstateafghanistannoordjemenguineearabischerepublicjemenkhazakhstandominionceylonportugual" +
	"federalrepublicformergermanyprincipalityofliechtensteinformermaldiveislandskazakhstanrepublicazerbaidzhanrepubliceasttimorguinebissauseychellesislands" +
	"#2prkformosaalandeilandencongorepofthesingaporerepublicletlandcomoroislandsisrael" +
	"republicofcubasultanatezanzibarvolksrepubliekbangladeshethiopiaexcludeseritreagroenlandkingdombahrainpuertoricogemenebestmexicoverenigdestates" +
	"zwedenrepublicofbelarusfederalerepublieknigeriachinaprmacaomexicorepublicierlandindependentstatewesternsamoarepublicindonesiaunitarystate" +
	"sanaayemeniraqfransezuidelijkezuidpoolgebiedenheardmcdonaldislandsoesbekistancocoseilandenkeelingeilandenrepublicuzbekistanfilipijnen" +
	"indonesiarepublic#2primonacorwandanrepublicrepublicofugandakoeweitdemocraticrepublicnorthkoreadempeoplesrepublicofkorea" +
	"republicperuunitedkingdomfrenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeacesafrica" +
	"auheardmcdonaldislandsrepubliekkameroenguineaomansultanaatvkhongkongchinapeoplesrepublicrepubliekmarshalleilandenzuidgeorgiaendezuidelijkesandwicheilanden" +
	"unitedkingdonmicronesiafedstatesstpierreandmiquelonrepubliekkosovocomorenunierepublieksrilankahelleenserepublicisleofman" +
	"verenigdkoninkrijklibieyemanyemenfalklandeilandentrucialcoastchinesetaipei#2plwrepublicofcostarica" +
	"belarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublicvoormaligjugoslavierepublicofhungarysthelenaanddependencies" +
	"palestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomaliecocosisdsyemenarabrepublicofyementrinidadtobagorepublicdenemarken" +
	"formerkhmerrepublicrepublieknoordmacedonie#2prtcongodemocraticrepublicofthe#4352republicofkenyavaticaanstaat#2pyf" +
	"#4380bruneiyemenpeoplesdemocraticrepublicofarenoordkoreavaticaansthelenaascensiontristandacunhapalestineliberationorganization" +
	"republieknigerfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiambaljuwschapguernseykoreademocraticrepublicarabrepofegypt" +
	"burmanowmyanmarlaopeoplesdemocraticrepublicczechiarepublicfederalerepubliekbraziliefransdeelstmartinprovincievanchinataiwanrsahonduras" +
	"greatbritainnorthernirelandukmicronesiafedrepubliclebanonrepublicicelandromaniasocialistrepubliccotedivoirefransezuidelijkegebiedenserviemontenegro" +
	"volksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyyausaunitedstatesempireofiranadenyemenempireiranfederationofsaintchristopherandnevisformerunitedrepublictanganyikazanzibar" +
	"republiekkeniasaintmartincollectivitypitcairneilandenkingdomnetherlandssaintmaartenformerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebiedenturkserepubliek" +
	"verblijfplaatsvredenatiebruneibelgium#4356tunisiarepublic#4384republicoftogosovjetoekraineislamicfederalrepubliccomoren" +
	"prinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublicsrhodesiavietnamsrfederaledemocratischerepubliekethiopierepublicunionmyanmar" +
	"virginislandsuswestsaharaformerwitrussischessrgebiedafarsissassabasainteustatiusbonairesouthwestafricaunionofmyanmarburmaserbiaandmontenegroformer" +
	"libiestaatrepubliekcubaseychellenrepublicthegambiarepublic#2bolsvalbardandjanmayenislandsmongolischevolksrepubliekelliceislands" +
	"saintluciamonacoprincipalityonafhankelijkestaatsamoafederaldemocraticrepublicofethiopiacongodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiyeus" +
	"stchristopherennevisrepubliekdahomeyiraknaoerorepublicmontenegroyugoslaviafrserbiamaagdeneilandenbritishnetherlandswestindiespalestinastaat" +
	"norfolkeilandformergdrpanamarepublicrepublicmaldives#2itarepublicsenegalburmaunionmyanmarformeregypt" +
	"mexicoverenigdestatensaintmartinfrenchpartcyprussomalidemocraticrepublicchinesetaipeitaiwanfranspolynesiehongkongchinaprukvirginislands" +
	"#2bgrheardislandandmcdonaldislandsformerwestgermanyrepublicoezbekistan#2bvtazerbeidzjanrepublicofcapeverdeafarsissasfransgebied" +
	"#3byaabarbadoesgdrfederalrepublicnigeriasaintvincentgr#4388commonwealthofaustraliapitcairnisland" +
	"bulgariapeoplesrepublicequatorialguineacocoskeelingeilandenvietnams#2bdiroemenie#2bmupalestineoccupiedtr" +
	"bermudaeilandenstateofcambodiarepublieksudanunieburmarepublictadzjikistanwallisenfutunaeilandenfrenchsouthernantarcticlandstazania" +
	"formersocialistfederalrepublicyugoslaviaserbiamontenegroformerfransterritoriumvoorafarsenissaswitrussischesovietsocialistrepublicpitcairnislandsvenezuelarbdjiboutirepubliccomorenfederalislamicrepublic" +
	"landarubacentralafrrformerpalestineliberationorganizationterritorywallisfutunaislandsnorthmacedoniamacedoniafyromtsjechoslowaaksesocialistrepublicbritshondurasnetherlandssintmaarten" +
	"turkmenstanfrenchguianaunieburmasocialistrepublicukrainiansovietsocialistrepublicbelgiancongograndduchyluxembourgpakistaninclbangladformernetherlands" +
	"democraticrepublicofgermanyfederatievansaintchristopherennevisbonairesainteustatiusandsabacroatiarepublickosovarepublicnoordamerikaverenigdestatenvanutatuarabrepublicofyemenyemen" +
	"portugeesguineeazerbaijanoccupiedpalestinianterritoryincludingeastjerusalem#3cshhformercentralafricanrepublicestoniarepublicservieiran" +
	"micronesiafederalstatesofchinaprmicronesiefederatietsjechischerepublieksingaporerepublictsjechoslowakijestchristopherandneviskingdomcambodia" +
	"voormaligtsjechoslowakijesaintvincentengrenadinesprcstchristoffelennevisserbiaandmontenegrostateuniontunisiakingdomrvncentraalafrikaanserepubliek" +
	"filipijnserepublicrepublicofgabon#2prysouthgeorgiasouthsandwicheilandenczechandslovakfederalrepubliclebanonrepublicpitcairnhendersonducieoenoislandsdemocratischerepublieksaotomeenprincipe" +
	"demrepkoreakinshasacongodemocraticrepubliczairettlibiefederalrepublicgermanycomorenislamicbondsrepubliekkingdomofcambodianiueisland" +
	"republicofzimbabwecongodemrepnmarianaisrepublicofslovakiaunitednationsadministeredregionkosovowallisandfutunaislandsterritoryrepubliektogobirma" +
	"micronesiafederalstatespolandrepubliekvandefilipijnenpapoeanieuwguineabrvirginisds#4533republiekcolombiafrenchafarsissas" +
	"britishvirginiskameroundemocraticrepublicofafghanistanformerkhmerrepublieknzgreatbritainunitedkingdomrepubliekmontenegrosaudiarabia" +
	"kingdomofswaziland#4554falklandisdsmalvinas#4530republiekfinlandunitedkingdomgreatbritainpeoplesdemocraticrepublicofalgeria#2isr" +
	"socialistrepublicunionburmarepubliccyprusformeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamericacommonwealthofthebahamasvietmanchristmasisds" +
	"macaurepublicoflebanonsaoediarabiekoninkrijkcentralverdetanganyikazanzibar#4531eilandmanbahamascommonwealth" +
	"kingdomsiam#3tptlformerarabrepublicyemensaintvincentendegrenadinenwestbankgazastriprepublictenoostenuruguayturkemenistannorthmarianaislands" +
	"congokatarrepublicofnicaraguafederationofnigeriastomeandprincipe#4200saintbartsrepubliekcongoleopoldstad" +
	"federatievanmalayaheardenmcdonaldeilandenwestbankandgaza#4524#2iotarabischerepublicegyptegreatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaarten" +
	"guineabissivorycoastcotedivoireverenigdestateskleinepacifischeislandsdominionfijirepubliekjemencentraalafrikaanserepublicformerformeryugoslavrepublicmacedoniajerseybailiwick" +
	"madagascarrepublictogofinlandrepublicchinaprmacauslovakreprepubliektrinidadentobagolybianarabjamahiriyamostserenerepublicsanmarino" +
	"oosttimornigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianarstateofpalestinlaoskingdomleopoldstadrepubliekcongo" +
	"somalirepublicrepubliccroatia#2irqcolombiaitaliaanserepublicfederaledemocratischerepublieknepalrepublicslovakiaadenyemenpeoplesdemocraticrepublicsouth" +
	"#2wsmnieuwzeelandsaudiarabieusa#4262republicofportugalverenigdestatenkiribatiindependentsovereignrepublic" +
	"unitedsatesofamerica#4558sanmarino#4534inclbangladeshpakistanisraelstate#4586venezuelarepublicbol" +
	"czechoslovakiaformerindependentstateofsamoa#4376ecuadorrepublic#4368republiclibanonunievansocialistischesovjetrepubliekenkeelingislands" +
	"#2permyanmarunieturkscaicosislands#4203cubarepublicrepubliekafghanistan#4535bonairesabaandsinteustatius" +
	"camerron#4585#4591unitedarabemiratescaribischnederlandanguillasaintbarthsaustraliacommonwealth" +
	"svalbardenjanmayenpeoplesrepublicofpolandpeoplesrepublicofsouthernyemensouthwestafrikaunievanbirmanvietnamthialandvietnamnorth" +
	"#4204myanmarrepublicunie#4260orientalrepublicofuruguay#2blzbritishmaagdeneilandenguamstmartinfrench" +
	"venezuela#2bhrducieandoenoislandspitcairnhenderson#4520bvirepublicmadagaskar#4584hashemitekingdomjordan" +
	"formersouthvietnamsouthgeorgiaandthesouthsandwichislandssaintvincentendegrenadinesrepublicturkijerepublicfinlandvsrepubliekkiribativenezuelarepublicbolivariana" +
	"qatarstate#2bes#4275polishpeoplesrepublicunitedarabrepublicegypt#2bhs#4583equatoriaalguinea" +
	"curacaokofthenetherlandserbiaandmontenegrokeizerrijkirannorthsoedanvenezuelarbvformerczechrepubliclaomoldovarepublic" +
	"volksdemocratischerepublieklaos#4266centralafricarepublickoreapeoplesrepublicof#2burdemocraticrepublicofthekinshasacongokingdomofthailandegypte" +
	"republiccongoleopoldstad#4372peoplesrepublicmongolia#4364frsouthantarcticlandsroctaiwanswazilandeswatinispitsbergenenjanmayen" +
	"formerrepublicofvietnamczechrepuruguayrepublictenoostenchinahongkongkoninkrijkjemen#4581volksrepubliekzanzibar#2nhb" +
	"territoryofthevirginislandsoftheunitedstatesoezbekistanvrchinaindependentstateofwesternsamoasaintchristoffelnevisfrenchsomalilandcommonwealthofnorthernmarianasstpierreandmiq" +
	"#4208uruguayorientalrepublic#4276verenigdestatenkleinepacifischeeilandenrepublicuniemyanmarturkmensovietsocialistrepublicgreatbritainnorthernirelandunitedkingdom#4580" +
	"democraticvolksrepubliekkoreaafghanistanislamicrepublicdominicacommonwealthstaatisraelamericansamoaspainguadaloupeformerjoegoslavie" +
	"beninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgariatunisarepublicsomalieitaliekingdomtunisia" +
	"macedoniedevoormaligejoegoslavischerepubliekequatoriaalguineenewcaledoniaterritoryfmrdemrepofgermany#3csxxoccupiedpalestinianterritoriesburundirepublictrucialoman" +
	"#4270comoroeilandenrepublicofhonduraslithuania#2imn#4598pnorthguineasintmaartenstmartin" +
	"kingdombulgariatunesie#4360belarusrepublicofsintluciasaotomeandplibyanarabjamahiryapeoplesrepublicofcongo" +
	"philippijnserepublicterritoryofthewallisandfutunaislandsbihindiarepublicrepublicugandalaosrepublicgreecenederlandseantillen" +
	"maldivessultanatesaintbarthelemyzuidafrikaunie#2psestateofnepaluniesocialistsovjetrepubliekenvsamerikabrazzavillecongorep" +
	"cotedlvoiremaagdeneilandenverenigdestatesrepublicmalawirepublicofmozambiquestkittsennevisfederatie#2bgd#4268demkorea" +
	"kingdomoflibyanorthernmarianaislands#2blr#4528republicfilipijnenmaledivenrepubliek#2idngazawestbank" +
	"onafhankelijkesoevereinerepublickiribativirginislandsdemocracticpeoplesrepublickorea#2irn#3suhh#2umiukmauritiusrepublic" +
	"northmacedoniaverenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanatekosovorepublicchannelislandsjerseypapuanewguineaindependentstatepalaurepublic" +
	"saintmartinsintmaarten#2gib#2bysrepublicofmadagascarhongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiamkingdomofthenetherlandssintmaarten" +
	"syriaarabrepublickoreademocratischevolksrepubliek#2nplknetherlandcuracaokoninkrijktunesie#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesie" +
	"volksrepublieksouthjemenduitslandislamicrepublicofpakistanmyanmarburmanicaraguarepublicmarshalleilandenandorrafmrrepofvietnam" +
	"estoniansovietsocialistrepublicprmacaochina#2irlsolomanislandsroemeenserepubliekuniebirmasocialistrepublicpalestinianterritoryoccupiedformersaintchristopherandnevis" +
	"fransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibierepublicoflithuaniarepublicofelsalvadorsyrischerepublic" +
	"verenigderepubliekvantanzaniakingdomofegypt#2nclrepublicmoldaviekirghizistan#4422unitedstatesvirginislandsprmacauchina" +
	"#4442congodemrepublicsaoudiarabierepubliekijslandbezetpalestijnsgebied#2belyemenpeoplesdemrep#2btn" +
	"#2brnfederatievanmaleisiebezetpalesteinsgebiedformernederlandseantillen#4508qatarwallisfutunaislandsdzjibouti" +
	"#2nfkrepublicofmalawimaldivesrepublicnorthmacedoniebielorussiacroatianrepublickingdomegyptfederatievanmalakka" +
	"congodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribatisocialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonacofalklandislands" +
	"republiekchina#2ginzwitserseedgenootschapturkeyottomanempirerumeniemyanmarafghanistanrepublicnewcaledonia" +
	"#4440kingdomofromaniauniemyanmarrepublicoostsamoaguineebissaukoninkrijkcambodjaverarabemiraten#2ben" +
	"#4278saotomeandprincipesultanateofoman#2geocapeverderepublicislandsfalklandislandsmalvinasprincipalityvalleysandorrarepublicmaldiven" +
	"republicofturkmenistanaustriarepublicgreenlandmacauspecialadministrativeregionsyrischearabischerepubliekkoreasouthrepublicpolencentralafricanrep" +
	"croatiahrvatskamoldovarep#2blmverkoninkrijkfederationmalayalaosdemocraticvolksrepubliekrepubliekderseychellenbosnie" +
	"sanmarinomostserenerepublicrepublicofmali#4426chadrepubliclibyalibyanarabjamahiriyatrinidadytobago#4430#4446" +
	"#4454#2uzbswazilandnoorwegenjoegoslavierepublicportugal#2bihfederalrepublicofgermany" +
	"#2gnqkosovounscr1244#4504#2gtmrepublicnaurutransitionalgovernmentofethiopiamalakkafederatietsjechoslowaakserepubliek" +
	"amerikaansekleinereafgelegeneilandencooperativerepublicofguyanaguyanacooperatieverepublieksaintpierreandmiquelonkeniapolensamoawesternchinataiwan" +
	"saintkittsandnevisfederationsaintmartinsaintmaartenmozambiquekingdomafghanistanmiddlecongokoreademocraticpeoplesrepublicbjelorussischesovietsocialistrepublic#4428" +
	"haytizuidsoedanformercentraalafrikaanserepublieksocialistrepublicromaniabelarussischessrsyriabulgariakingdomkoninkrijklaos" +
	"frguiana#4258yarspecialadministrativeregionhongkongchinaantiguaandbarbudademocratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublic" +
	"federalestatenvanmicronesia#2indrepublicoftheunionofmyanmarcongoleopoldvillevaticancityeasttimortimorlestepngrepublicchili" +
	"zuidwestafrikakingdommoroccokirghiziamalvinasfalklandisdsrepublicofseychellesformerzairekoreadprsultanaatdermaldiven" +
	"yemenarabrepublicnorthsanabosnia#4434#4450wallisandfutunaisfrsantarcticlandsbrazzcongoespana" +
	"democratickampucheaequatorialguin#4500malagassieheardislandsmcdonaldislandsuaemiratesdemocraticrepublicofthecongosomaliland" +
	"norwaytransitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafricaformerceylonfederatievansaintkittsennevisverenigdestatesbrazilierepublicgambia" +
	"norfolkisdsczechoslovakfederativerepublicrepubliekmacedoniemuscatandomanrepublicofparaguayarabischerepublicsyrierepublicofmaltarepubliekvanpalau" +
	"yemenfmrarabreppapuanewguniearepublicliberiacommonwealthofpuertoricovrcarabischeemiratenholyseestpierreetmiquelon" +
	"servieenmontenegrostatenuniesyrieunionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254romaniafrenchpolynesiarepublicbenin" +
	"guineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestatesrepubliccongobrazzavillecaboverdemetropolitanfrancesocialistfederalrepublicyugoslaviaformer" +
	"frenchsudansloveniedemocraticvolksrepubliekethiopierepublicseychellesrepublicchilegermanyezwitsersebondsstaatdemocratischevolksrepubliekvankorea" +
	"republicofireland#2braautonomousterritorygreenlanddempeoplesrepofkoreanorthmacedoniarepubliczwitserlandfederalmicronesiarepubliekderfijieilanden" +
	"czechrepublicczechiarepubliekmaldivensultanatemaldives#4438autraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicof" +
	"republicoostenrijkrepublictajikistanverenigderepublictanganyikazanzibar#2brbkingdomofbelgiumbyelorussiansovietsocialistrepublicspainkingdom#2guy" +
	"formeregypteformernorthvietnamrepublicofrwandarepublicofthecongodemrepzairekinshasacongofransguineesocialistrepublicuniebirma#2ury" +
	"algerijerepubliekequatoriaalguinearepubliekoppervoltaverenigdestates#2gabkameroenlaotiaansedemocraticvolksrepubliekroemeensesocialistrepublic" +
	"dempeoplesrepkoreastateofqatarslowakijewesternsamoarepublieknamibiebritishindianoceanterritoryrepubliekmalirepubliekkirgistan" +
	"trinidadandtobagorepublicformerdemocraticrepubliccongomacedoniafyrunitedkingdomofgreatbritainandnorthernirelandcuba#4250argentinarepublicfederatievanmicronesie" +
	"afarsandissas#3yucsoudnederlandseantillenczechoslovaksocialistrepublicfijidominionmacedoniathefmryugrpromaniapeoplesrepublicrepubliekgabon" +
	"timorlestedemocraticrepublicsainthelenaascensionandtristandacunhaplorepublicofindiagreatbritainnorthirelandunitedkingdomsfryugoslaviasloveniasultanaatbrunei" +
	"ussrboliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeusverenigdkoninkrijkvangrootbrittannieennoordierland#2gbrrepublicsrilankapeoplesdemocraticrepublicofethiopia" +
	"stmartinkinmenandmatsuseparatecustomsterritoryoftaiwanpenghukorearepublicofturkiyeserbiamontenegroserbiafrfederalislamicrepublicofthecomorosmacausar#4458" +
	"federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregionplurinationalestaatvanboliviademocratickampuchia" +
	"saintchristophernevisazerbaijansovietsocialistrepublic#2srbstkittsguernseyivorycoastrepublicunitedstatesofindonesiarepublicbelarus" +
	"algeriademocraticandpeoplesrepubliccongodemocraticrepublicof#2usasomalie#44republicofboliviazimbabwepeoplesrepublicyemen" +
	"peoplesrepublicmacauchinaegyptarbrdmoldavierepublicofequatorialguineakoninkrijkburundicentraalafrrepubliekportugalrepublic" +
	"#2ukrreunionislandsboeroendirepofyemensouthafricaunion#4792#4740namibiaswa" +
	"nepalstatefederatedstatesofmicronesiarepublicgeorgiairanislrepofoostduitslandstbarthamerikaanssamoa#2niu" +
	"verenigdkoninkrijkgrootbrittannienorthierlandtokelaurepublicofiraq#2nruvenezuelabolivarianrepublicofierserepublicformerfederatiemalakkagabon" +
	"gabunsthelenastaatcomorenkoreapeoplesrepublicbritishvirginislandsgrotesocialistischelibischarabischevolksjamahiriyyaguineabissaoprovinceofchinataiwan" +
	"saintpierreenmiquelonrepublicmontenegrotanganjikasierraleonesovietuniegilbertelliceislandsmainlanduroftanzaniasurinamerepublic" +
	"koreademafarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormaligtaiwanroc" +
	"aotearoanewzealandsaintchristophernevisfederationverenigdestatenmexicopalestinearabischerepubliekjemenbyelarusrepublicofturkeyrepublicbotswana" +
	"democraticsocialistrepublicofsrilankaportugeesoostafrikasomalia#48maagdeneilandenamerikaanserepublicofzairechineestaipei#2nld" +
	"moldaviafmryugoslaviaivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunionburmamyanmargreenlandautonomousterritoryusvi" +
	"unitesstatesvenezuelabolivrepublic#4796#4736#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritory" +
	"papuanorthguinearepublicgeorgiesultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliekestonianrepublicmacauchinaprrussiaussr" +
	"socialistfederalrepublicjoegoslaviegemenebestvandebahamaschannelislandsrepublicofegyptstmartinsaintmaartenverstatentogorepublic#2gnb" +
	"yougoslaviafrenchsouthernandantarcticlandsgazaandwestbanklibischarabischejamahiriyyakazachstanwestsamoacommonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribati" +
	"maldivenverenigdemexicaansestatesturkmenistanrepublic#2ggycostaricarepubliekcostaricaservieenmontenegrouniekoninkrijkspanje" +
	"germanyfmrdemreppalestinafryserbiaandmontenegrobuitenmongolie#2ugafedstsmicronesiaspecialeadministratieveregiohongkongvandevolksrepubliekchinasultanaatvanoman" +
	"formerswaziland#1babechuanalandkingdomofsaudiarabia#4795volksrepubliekchinaspecialeadministratieveregiohongkong#2glpmalaysiafederation" +
	"republicboliviaslovakrepublic#2guf#2grd#2noririrepubliekazerbeidzjan#2ner" +
	"#2nzlindonesierepublicverenigdestatescaymanisdsrepublicmalibyelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliekpeoplessocialistrepublicalbaniasintmaartennetherlands" +
	"moroccomuscatomansultanatecommonwealthofbahamasiranislamicrepsowjetuniegoudkustirishrepublic#4732" +
	"#4748#4724nederlandseantillenformer#2senkirghizrepublicturksencaicoseilandenrepublicofsouthsudantadzjiekistan" +
	"dutcheastindiesjemenitischearabischerepublic#2nam#2ngaksagemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublic" +
	"surinamrepublicsalomonseilandentajikistanrepublic#2lcaalandislandsrepublicchinastaatdercomorenunionofburmasocialistrepublic" +
	"macaospecialadministrativeregionpeoplesrepublicchinapapuanewguineastaterepublicbosniaherzegovinafederaldemocraticrepublicethiopiestbartsfedstatmicronesiarepublickroatiesocialistischevolksrepubliekalbanie" +
	"saintchristopherandnevisfederationamericanvirginislandsnorthernmarianas#1ydrepublicoftrinidadandtobago#1bbdominicanrepublic#4798" +
	"vietnamdemocraticrepublicoffederatiesaintkittsenneviskoninkrijkitalievenezuelabolivariaanserepubliek#2svnnigeriafederatiestvincentandgrformerhongkong" +
	"peoplesrepublicofthecongoheiligestoel#1yeguineabissaurepublicantiguabarbudaformerdemocraticrepublicgermanygermandemocraticrepublic#1be" +
	"nmarianaisdshongkongrepublickenya#2sxmformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartinsintmaartensaintmartin" +
	"somalischerepublictaiwandominicaanserepubliekfijieilandenformergermanyfederalrepublicfmrdemrepofvietnamrepubliekivoorkust#1bd" +
	"federationsaintkittsnevismaladivenmaledivenrepublic#4720#2syrrepubliekhongarijeegyptkingdom#2grc" +
	"republicgabonrepublicmaltabermudaislandsdemocraticpeoplesrepublicofkoreapalestinianauthorityadministeredterritoriespakistaninclbangladesh#1ugetiopie" +
	"republicbrazzavillecongosaintpierremiquelonrepublicbosnieherzegovina#1bgpnguineademocratischevolksrepubliekkoreaarubademocraticrepublicmadagaskar" +
	"stmaartenfransdeelrepubliekbulgarijesainteustatiusandsababonaireislamicstateofafghanistan#2svkfederaldemocraticrepublicethiopiayemennorientaalserepubliekuruguay" +
	"portoricokorearepublicofsouthmultinationalestaatboliviaformertsjechoslowakijepenghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicseychellen#1bfpakistan" +
	"italyrepublictrinidadandtobagooppervolta#2gha#2gumrepublicofcolumbiaczechslovakfederalrepublic#2nic" +
	"turksandcaicosislandsstateunionserbiamontenegrousminoroutlyingisafarsandissasterritorysocialistfederalrepublicyugoslaviarepublicofkosovarepublicofgeorgia#1ua" +
	"wallisandfutunaisdsbrindianoceanterrformerunionsouthafrica#1aicnmivietnamformerrepublic#1bi#1de" +
	"leopoldvillecongomacedoniafyromnorthmacedoniapeoplesrepublickoreaformersovjetuniekleineafgelegeneilandenvandeverenigdestatenmacedoniaformeryugoslavrepublic#2grlfyrom" +
	"#3hvbfbelorussischessrafghanistanislamicrepkongokinshasafillipijnenrepublicsouthvietnam#1bh#1dd" +
	"republicazerbeidzjanzuidelijksoedanverstatesafghanistanislamicemiraterepubliekzambiamyanmarrepubliekderunieverenigdestatesmexicostvincentgrenadines" +
	"georgiansovietsocialistrepublicrepubliccongoleopoldvilletoerkmenierepublieksenegaltheabodeofpeacenationofbruneirepublicofvanuaturepubliekirakslovakije" +
	"republicparaguaysaintpierremiqstvincentandgrenadinesbenin#1pk#1hkdemrepnkoreakuwait" +
	"republicofpakistanbrasilmaldivesdutchpartsaintmaartensouthsoedanformerdemocratischkampucheademocraticrepublicofzairecongomalagassischerepubliek" +
	"formerlibyanarabrepublicmacedoniarepublicvsasintbartholomeus#2lbrformercongodemocraticrepublictchadiranirof" +
	"#1al#1bjlibischearabischejamahiriyatoerkmenistanunitedstatesindonesiarepubliccookisbulgaria#2ssd" +
	"sultanaatmaldivensudansouthrepubliekcyprusdemocraticvolksrepublieklaosbelgiemainlandchinapr#1um#1jm" +
	"tadsjikistan#1am#1bm#1fmitalykingdommuscatoman#4729#2gmb" +
	"kenyalatviarepublicsvietnamcuracaokingdomnetherlands#4670tanzaniaunitedrep#1phafghanistan" +
	"#1annrhodesia#1bl#1cnpeoplesrepublicofyemenstateofpalestinephillipines#4728" +
	"ethiopiatransitionalgovernment#2sur#2swzspaansguineabritishvifransgebiedafarsissasislamicrepiranstvincentandgrens" +
	"comorosstaterepublicnigercentraalafrikaanskeizerrijktunisiegreatbritainandnirelandunitedkingdom#1jongwanerepublicbolvenezuela" +
	"#1ao#1bo#1co#2ltumacauspecialadministrativeregionchinarepubliekvietnam#1dosomalischedemocraticrepublic" +
	"#1fosouthkorearepublicofislamicrepublicpakistankoninkrijknederlandenmalawirepublicyugoslavsfrafarenissalanddevoormaligejoegoslavischerepubliekmacedonie" +
	"republiekslovenie#4604federalrepublicgermanywestgermanyrepublicoffijieasternsamoaroemeenserepublic#1pn#1hn" +
	"kinshasademocraticrepubliccongo#1bn#1cl#2eshrepublieklibanon#3bummrepublickaapverdiefederalrepublicofnigeria" +
	"federalislamicrepubliccomorosvarrepublicserbiaunievanburmasocialistischerepubliekzuidgeorgiefijiislandsunitedrepublicoftanganyikaandzanzibar#1pm" +
	"#1hm#1iq#1omguiana#1bq#1cmallerdoorluchtigsterepublicsanmarinosalomoneilanden" +
	"westbankgaza#1dmsuriname#1fiformerdemocratickampuchearepublictunisiaeasttimorrepublicofthephilippines" +
	"#4674filipijnengemenebestformerbolivia#1plvsvanamerika#1ircongodemrepzairekinshasafederalerepubliekjoegoslavie" +
	"somalischedemocratischerepublieksocialistrepublicofvietnamsolomonisdsunderunscr1244kosovoiraqkingdomvolksrepubliekcongorepublicofarmeniademocraticrepublicafghanistan" +
	"italyrepublieknicaragua#2stpspaansguineeuroftanzaniamainlandtanzaniamainlandunitedrepublicsocialistvolksrepubliekalbanieeire" +
	"hongkongspecialadministrativeregionofthepeoplesrepublicofchinaunievanmyanmarrepubliekrepublicofkosovo#1rshungarianpeoplesrepublicplurstateofboliviatunisia#1uk" +
	"#1is#1lk#1bs#1ck#1dk#1fkrepublicofsurinamesultanaatmuscatoman" +
	"sainthelenasaoedischarabie#4600#4616togoleserepublicpeoplesrepublicofmozambique#1yt#1hr" +
	"#1itunionindia#1adkampucheapeoplesrepublic#1br#1ch#2est#1dj" +
	"#1et#1fjfederaldemocraticrepublicofnepalturkyyecongofreestatesieraleonerepubliekmaltagermanydemrepof" +
	"russischefederaltongakingdomkoreademocracticpeoplesrepublicfederalrepublicduitslanddemocraticrepublicofcongozuidgeorgia#1yuzimbabwerhodesia" +
	"#1pa#1ru#1je#1ae#1li#1nu#1bu#1ci" +
	"staatsgemeenschapvanservieenmontenegroislamicemirateofafghanistan#2ecuguineabissausaintmartinfransdeelsintvincentendegrenadinesceylonseychellen" +
	"federalislamicrepubliccomorensarhongkongchinafederatestatesofmicronesiatheargentine#4678burmaunionofrussischefederatiecongozaire" +
	"nicaraguarepublic#1wfcongobrazzavilledeutschlandfransegebiedeninzuidelijkeindischeoceaan#420belguimtrinidadtobago" +
	"#1af#1bt#1cfbahamasthezuidgeorgiaendezuidsandwicheilandenformeryugoslavrepublicofmacedoniamoldovaformercapeverde" +
	"koninkrijksaudiarabienationofbruneitheabodeofpeaceburundikingdomnetherlandoccpalestinianterritorystkittsnevisnetherlandsantheardmcdonaldeilanden" +
	"netherlandskingdomofwallisfutunaislandsterritory#1pg#1rwarabrepublicyemenyemenbahamaislands#1twonafhankelijkestaatwestsamoa" +
	"#1kw#2lbyrepublicofsingapore#1ag#1bw#1cgstatecomoros#2sgs" +
	"macaosar#2sycjerseychannelislandsrepubliekguineerepublicnicaragua#4612swedenrepublichungary" +
	"republieksoedanvietnamfmrdemrepyemendemocratic#1pfmarshallis#1tv#1hvperurepublic" +
	"#1ax#1bv#1cd#2esp#2luxwestelijksamoanederlandsdeelsintmaartenimperialstateofiran" +
	"svalbardjanmayenislandsbouveteilandsouthafrikaijsland#2sgpkaaimaneilandendemocraticrepublicsoedanguineaecuatorial" +
	"nyemenskoreacomorenislamitischebondsrepubliekrepublicofitaly#1pe#1hu#1by#2egy" +
	"belarus#2sauturkeyrepublicbruneidwallisfutunaburkinarepubliekfijisocialistischerepubliekvietnam" +
	"somalischerepubliekbrazilheardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaanrepubliekbelarusrepubliekindia#1tt" +
	"#1ht#1kr#424#432bhutankingdom#1az#1np#440" +
	"#1ernoordelijkemarianaeilandenstvincentandthegrenadines#2eazlithuaniarepublicrepublicofthecongoleopoldvillemalvinasfalklandislandsmaleisie" +
	"yemenstfyrmacedonia#2zarsocialistischelibischarabischevolksjamahiriyyaprmainlandchinaalgeriademocraticandpopularrepublicyemenrepublicknetherlandaruba" +
	"#1usfaeroerislandshrvatska#431urugay#1lc#1cc#1es" +
	"centraalafrikaansekeizerrijkkyrgystantadzhikistan#4882republicofburundirepubliekderfilipijnenusminoroutlyingislandsirelandrepublic" +
	"ascensionentristandacunhasinthelenadutchguiana#4608socialistischerepubliekvandeunievanbirmalybievietnam#1tr#1kp" +
	"mauritus#1lb#1nr#1bzkirgyzstandprk#2slvfilipijnenrepubliek" +
	"formerzanzibarpembaisd#3rhzwsrilankarepublickingdomswazilandluxembourggrandduchyfederatieverepubliekbrazilie#1pysaotomeprincipedemocraticrepublic" +
	"eastduitsland#1la#1ca#1gydemrepublicofthecongostpierreenmiquelondemocraticrepubliczairekinshasacongoverenigdemexicaansestaten" +
	"serviemontenegrostatenunieazerbaijanrepublicmarshallsmainlandurtanzaniaangolapeoplesrepublickirgistansocialistlibischarabischejamahiriyademocratischerepubliekoosttimor" +
	"ascensionandtristandacunhasainthelenakosovounitednationsadministeredregionrepublicofalbaniarwandaitalianrepublic#1tpguineapeoplesrevolutionaryrepublic#428" +
	"#436#444#456maleisiefederatienamibiarepublic#2smrnewzealandaotearoafrpolynesia" +
	"tcileopoldvillerepubliccongodemocratischerepublieksudanarabrepublicegyptbyelorussischesocialistsovjetrepubliekpalestijnseterritoria#451verenigdearabischerepubliek" +
	"alandseilandenethopiarepubliekmadagaskargermanyunifiedazerbaidjan#4886#4894fedstatesofmicronesia" +
	"#4826republicestlanddominicanrepublicdrrepublicmoldovaunionmyanmarbritishterritoriuminindischeoceaanamericauslibischearabischerepubliek" +
	"socialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrikaalbanialybiaturkey#1mx" +
	"#4191#450franserepubliek#4887caribbeannetherlandsformerivorycoastboliviaplurstateofrepubliekzaire" +
	"kazakhistanlithuaniansovietsocialistrepubliccommonwealthofdominicatongagambiathe#1uypeoplesrepublicbulgariaguatamala" +
	"#1my#4192unitarystaterepublicindonesia#1aqsocialistischerepubliektsjechoslowakijeformerrepublicvietnamcookislandsuzbeksovietsocialistrepublic" +
	"#2sjmgambiarepublicsyriauarfijifilipijnenrepublicrepofthecongo#4626frenchstmartin" +
	"frserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicnetherlandsantillesformer#1sz#1uz#1kz#1jp" +
	"#1mznaururepublic#1ar#448#452#1czamericaunitedsates#1gr" +
	"statevaticancityrepubliekboeroendirepublicofsierraleone#4891#2sun#2zmbrepublicitalielibyaunitedkingdom" +
	"republiekbosnieenherzegovinasaintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslaviafranssoedankofthenetherlandsintmaarten#1pslibyanarabrepublic" +
	"#1wsboliviaplurinationalestaatrepublicangola#1as#2lieussrrussia#1gsbyelorussischessr" +
	"kaaimanislandsrepubliekbotswananorthyemenrepublicczechia#4890maldivesislandsgefedereerdestatesmicronesie#4834" +
	"democraticrepublicgermanysultanaatomanstvinandgren#2xslislandscocoskeelingoekrainsesovietsocialistrepublicvae#4624" +
	"albanieverenigdearabischeemiraten#1zr#1pr#1sxbritsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#1tz" +
	"#1idkyrghyzstan#1mtkingdomspain#1at#1nzswanamibia#1cx" +
	"congorepbrazzaville#1dz#1gpburkinafasouppervoltamacauchinapeoplesrepublic#2shnkingdomofthenetherlandsthechinataiwanprovinceof" +
	"leopoldstadrepubliccongoportugueserepublic#2sdnbonairesinteustatiusensaba#4833commonwealthaustraliakyrgyzstanpuertoricous" +
	"oegandaunieserviemontenegronowmyanmarburmaturksencaicosmorrocounitedrepoftanzania#1re#1sy" +
	"#1ie#1ky#1vudjiboutitransjordan#1mu#4180#4196" +
	"paraguay#1au#1ly#1ne#1cyrepublicofthegambia#1ee#1gq" +
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
	"britsguianapeoplesdemrepyemenrepublicofsouthvietnamdrvngemenebestnoordelijkemarianentrucialstatesfransterritoriumvoorafarsissasdomrep" +
	"germanfederalrepubliccongodrcvaticanstatezimbabwerepublicfrgcongobrazzkeelingeilandencocoseilandenfrsouthernterritories" +
	"#2xqcrepublicofcolombia#4334libyanrepublictuvaluvietnamrepublicfaroeislandsoostelijkerepublicuruguay" +
	"sinteustatiusandsababonaire#2vnmbyelorussiatukeykingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliekmacedonia" +
	"oezbekiekoreanoordislamitischefederalerepubliekdercomorenparaguayrepublicslovaakserepublictadjikistanhendersonducieoenoislandspitcairnrbvenezuela" +
	"republiccolombiavolksrepubliekbeninrepbolvenezuelaunitarystateoftherepublicofindonesiaunionofthecomoroskoninkrijkthailandunitedstatesofindonesiarepublicnmacedonia" +
	"verstatenvanamerika#4320#4336taiwanprovinceunionsouthafrica#4316bahamasgemenebest#4344" +
	"stchristoffelnevisbrazzavillecongorepublictsjadsaotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadineskoninkrijkbahrein" +
	"republicalbaniabritishsolomonislandsethiopiefederationmalaysiastateofthevaticancityrepublicofczechiaantarcticasouthvietnam" +
	"groothertogdomluxemburgsouthtomeprincipefaeroesstmartinfrancebritsegebiedenindeindischeoceaanfederationofmalaysiasultanateofzanzibarnyasaland" +
	"stchristopherennevisfederatieanddomtomfrancegaboenverenigdearabischerepublicegyptesovietsocialistrepublicsunion#2vengibralterethiopiafdr" +
	"republiccolumbiacomorosislandsfaeroermaagdeneilandenmeestserenerepublieksanmarinorepublicofbeninsrvfederalvolksrepubliekjoegoslavie" +
	"republiekoosttimorsaudiaarabiazairekinshasacongodemrepsyrianarabrepbulickampucheaformercongodemocraticrepublicofcomoresportugeserepublic" +
	"republicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire#2vdrdemocraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnam" +
	"hongkongsarchinazuidkoreastchristopherandnevisfederationmuscatenomanpeoplesrepublicmacaochinalibyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia" +
	"#4324elpenbeenkust#4308#4312#4340dutchantillesbulgariarepublicrepubliekturkiye" +
	"verenigdearabischerepublicservieenmontenegrostaatsgemeenschapguatemalarepublic#2cpvspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuela" +
	"democraticrepublicvietnamchinapeoplesrepublicmacaotrinidadsouthgeorgiasouthsandwichislandsstaatvaticaanstad#2crirepubliekcongorbvvenezuela" +
	"republicofkiribatirepcongomocambique#2hndkoreademrepnbahreinrepubliekbolivialitouwen" +
	"republicturkmenistan#2virgrotelibischarabischesocialistvolksjamahiriyyarepublicofsurinamsovereigndemocraticrepublicfijizwitserseconfederatieformermacedoniafrenchsouthernandantarcticterritoriesfra" +
	"repbrazzavillecongo#2cmrczeckrepublicdemocratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonielibyastatekoninkrijkeswatini" +
	"papuaandnewguineamicronesiegefedereerdestatespalestijnsgebiedrepublieksingaporemyanmarbirmasaintmaartenstmartinunarabemiratesstateofpapuanewguinea" +
	"portugueseguinearepubliekvandemaledivenrevolutionairevolksrepubliekguineelebanondemocraticrepublicsaotomeprinciperepublicburundicomorenislamicfederalrepubliccostaricarepublic" +
	"fsm#2vutunitedmexicanstatesrepublicofbosniaandherzegovinavenezuelarepbol#4328belgischkongoformerkampuchea" +
	"uzbekistanrepublicrepubliekangoladenmarkkingdomformersurinamtanganyikatanzaniafedmicronesiabahamasislandsbelize" +
	"thevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliekfederalrepublicbrazilieoekraiensesocialistischesovjetrepubliekmarshallislandsrepublicstatesolomonislandssultanatemuscatoman" +
	"collectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfijioccupiedpalestinianterritoryincleastjerusalemformerwestsamoanorthamerikaverenigdestatestsjechoslowaaksefederalrepublicbelarusrepublic" +
	"democratischjemenkoninkrijktongakaapverdischeeilandencommonwealthdominicabelorussiansovietsocialistrepublicpuertoricospanishstaterepublichongarije" +
	"japanformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen#2atgfederalrepublicofsomalianauruislandkleinepacifischeislandsverenigdestates" +
	"bondsrepubliekrepublicsingaporecambodiastaterepubliekzuidsoedanislamitischebondsrepubliekdercomorenplurinationalestaatboliviademocraticfederalyugoslaviarepublicvietnam" +
	"comorosdprkoreaislamicrepublicofmauritaniaafghanistantransitionalislamicstate#2atfdemocraticrepublicofthesudangaboneserepubliekchinaprhongkong" +
	"democratischerepublieksoedanmicronesiafederatedstatesunievanmyanmarcongorepublieksolomonis#2vctrepublicindonesiefederalrepublicjoegoslavie" +
	"unitedkingdomlibyayemenadennegarabruneidarussalammicronesiegefedereerdestatenfalklandssintmaartenkofthenetherland#4300ethiopiafederaldemocraticrepublic" +
	"formerunionofsouthafrica#4348#2atavalleysandorraprincipalitysyemenukraniazuidsudankoninkrijkmarokko" +
	"#2hvokeelingislandscocoskinshasacongocaymansargentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublicrepublicofchad" +
	"democraticfederalrepublicnepaliriranrepublicofzambiarepubliekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek#2andmanislands" +
	"republicsoedanyslandjemenitischearabischerepubliekimperialstateiranpeoplesrepublichongkongchinaformerduitsedemocraticrepublicserbiaindiaunion" +
	"taiwanchn#4540peoplesrepublicchinamacaospecialadministrativeregionirafghanistanvietnamformerdemocraticrepublic#4398formerunitedrepubliccameroonfrenchsaintmartin" +
	"fidjifederalrepublicbrazilunitedstatesamerica#2htiformercentraalafrikaanskeizerrijkformercambodjaprincipalityofthevalleysofandorrabovenvolta" +
	"formerduitsedemocratischerepubliek#2cskcongodemocratischerepubliekunitedstatesbrazilrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislandshautevolta" +
	"republicofcyprus#4574bosniaandherzegovinarepublicunitedkingdomoflibyarepofkosovohrvatskacroatialocalname#4304chechrepublic" +
	"#2asmmaneilandwesternsaharabechuanalandprotectoraterepublieknaurusocialistfederalrepublicofyugoslaviakingdomofitalykoninkrijkafghanistan" +
	"iranpersiaturkserepublicformerphilippinerepublicliberiarepublicmaldivischeeilandenincleritreaethiopiaperziedemocraticpopularrepublicalgeria" +
	"sintpierreenmiquelongreecekingdomkinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilandenphilippinecommonwealthcoalitiongovernmentdemocratickampuchea#2czephilippines" +
	"#4212grenadaletlandkingdomtongaecuadortsjechoslovakijepalestiniannationalauthoritykingdomdenmark" +
	"frenchpartsaintmartinpeoplesrepublicofkampucheaafarissalanddenmarkeqguineaslovakiatanganyikaenzanzibarfederatiemaleisie" +
	"thailandsaotomeeprincipedrvsovereigndemocraticrepublicoffijicuracaogriekenlandgeorgiefederatiesaintkittsnevis" +
	"uzbekhistanmaldivensultanaat#4226maltarepublicyemenarabrepublicghanarepublicrepublicofvenezuelarepublicverenigdestatesindonesie" +
	"#4570ijslandserepubliekformerfederationofmalayaminoroutlyingislandsusformerturkeysocialistischerepubliekroemeniefrsouthantarcticterr#4392" +
	"congodemocraticrepubliczairekinshasamalakkakorearepublicsouthfederatiemalakka#2hkgchiliformerbirmarepublicsierraleone" +
	"eritreastatephilippinerepublicformerczechoslovakiajemenmongoliapeoplesrepublicunitedarabemirateformerunitedrepublicofcameroonkazakhsovietsocialistrepublic" +
	"republiekvandemarshalleilandenlaospeopledemocraticrepublicrepublicunitedstatesindonesiamutawakkilitekingdomyementanzaniatanganyika#4288nederlandsguyanafsmicronesia" +
	"#4548tsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesiatanganyikaandzanzibarunitedrepublicrepublicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczaire" +
	"#2ausbirkinafasosocialistpeopleslibyanarabjamahiriyayugoslaviazanzibarbondsrepubliekduitslandsolomonislandsstate#4239" +
	"malvinasfalklandeilandennorthernmarianascommonwealthrepublicofguineafilipijnserepubliekmauretaniaroumaniarepubliekzimbabwenethant" +
	"nepalfederaldemocraticrepublic#3ydyeislamicrepofiranvenezuelarepbolivarianadeazerbajdzjanrepubliccostaricarepublicofuppervoltapalestinestateof" +
	"republictanganyikasaudiarabiakingdomrepubliekvanuatuuniebirmasouthadenyemenpeoplesdemocraticrepublicgeorgiaddrindependentstateofpapuanewguinea" +
	"#4214ruanda#4222#4238#2hmdpeoplessocialistrepublicofalbania#2vatformerunitedarabrepublic" +
	"socialistsovjetrepubliekenunierepublicrwandavirginislandsbritishkingdomofdenmarkrepublicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijkhashemitekingdomtransjordan" +
	"republiccubatanganyikaformerbyelorussianssrkingdomnetherlandscuracaouniecomorenformercameroonhellenicrepublickingdomofgreece" +
	"thedemocraticrepublicofthecongoyemenarfransguyanaethiopiapeoplesdemocraticrepublicrepubliekkazachstanmongoliarepubliclithuaniarepubliekgeorgie" +
	"angolarepublicrepublicofgreeceturkiyegibraltarethiopianempireturkijerepubliekoegandaislamitischerepubliekpakistan" +
	"persiairanbritsgebiedindeindischeoceaanvietnamsocialistrepublic#2abwverenigdestatenvannoordamerika#2afgdemocraticvolksrepubliekalgerijereunionisland" +
	"gemenebestvanpuertoricocommonwealthofthenorthernmarianaislandscameroonunitedrepublicfmrdemyemenphilipinesindependentstatesamoamauretaniecentralafricanempire" +
	"koreanorthlaopeoplesdemrepalandautonomousprovincekhmerrepublicpalauislandsnigerrepubliekarmenierepublicofcotedivoire" +
	"brazzavilleformercongoindependentandsovereignrepublicofkiribati#2autmaldiveislandssultanatekalaallitnunaatburkinofasorepublicofecuadorsultanateofthemaldiveislands" +
	"#4218palestinianadminareasrepublicaustriaazerbeidsjanislandsmansaintkittsnevis#4562#4578" +
	"lareunionmozambiquepeoplesrepublicmaltaaotearoanieuwzeelandmozambiquerepublicdemocraticyemenkazachiesyrianarabrepublic" +
	"republicguatemala#2azestateoferitreazanzibarpeoplesrepublicislamicrepublicmauritanie#2alarepubliekportugallibaneserepublic" +
	"saintvincentandthegrenadinesservieenmontenegroyemenarabrepublicyemencommonwealthbahamasbangladeshrepublictrinidadtobagoportugeestimormiddenafrikaanserepublic" +
	"volksrepubliekalbaniemongolierepublicirelandswiterlandunitedkingdomofgreatbritainabodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic" +
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
	362, 362, 362, 362, 363, 363, 363, 364, 365, 366, 366, 367, 371, 371, 372, 372,
	374, 374, 376, 377, 377, 377, 377, 377, 377, 378, 378, 380, 382, 382, 383, 384,
	384, 384, 386, 386, 387, 387, 387, 388, 390, 391, 391, 391, 391, 391, 391, 392,
	393, 395, 396, 396, 398, 398, 398, 398, 398, 398, 398, 399, 399, 399, 400, 401,
	401, 401, 401, 403, 405, 405, 405, 408, 408, 408, 409, 409, 411, 411, 411, 411,
	411, 411, 411, 411, 412, 412, 412, 412, 413, 413, 414, 414, 414, 414, 414, 415,
	415, 415, 415, 416, 416, 418, 418, 418, 420, 420, 420, 420, 421, 422, 423, 423,
	423, 424, 425, 425, 425, 426, 426, 426, 427, 427, 428, 428, 429, 429, 429, 429,
	430, 430, 430, 432, 433, 435, 437, 438, 439, 439, 439, 440, 440, 440, 440, 441,
	441, 441, 442, 443, 443, 444, 444, 444, 444, 444, 445, 445, 446, 447, 447, 447,
	448, 449, 451, 453, 456, 456, 456, 456, 459, 459, 460, 460, 461, 462, 463, 463,
	464, 465, 467, 467, 468, 468, 468, 468, 468, 468, 468, 469, 469, 469, 469, 471,
	472, 472, 472, 475, 479, 479, 479, 479, 479, 480, 480, 481, 481, 481, 482, 482,
	482, 484, 484, 484, 485, 485, 485, 485, 485, 485, 485, 485, 485, 485, 486, 486,
	486, 486, 486, 486, 486, 487, 487, 487, 487, 487, 488, 488, 488, 489, 489, 489,
	489, 489, 489, 491, 492, 492, 492, 492, 492, 492, 492, 492, 492, 492, 492, 492,
	493, 493, 493, 495, 496, 497, 498, 498, 498, 498, 500, 500, 500, 500, 500, 501,
	502, 503, 503, 505, 505, 507, 507, 509, 509, 510, 510, 510, 510, 510, 510, 511,
	513, 513, 515, 518, 519, 519, 520, 520, 520, 522, 522, 522, 524, 524, 524, 525,
	525, 527, 527, 527, 527, 528, 529, 532, 532, 533, 533, 534, 534, 534, 536, 537,
	538, 538, 538, 539, 539, 539, 539, 539, 541, 542, 542, 543, 544, 544, 544, 546,
	546, 546, 546, 546, 546, 546, 546, 546, 546, 548, 548, 548, 548, 548, 549, 550,
	550, 550, 550, 550, 552, 552, 552, 553, 553, 553, 553, 554, 555, 556, 556, 556,
	558, 559, 560, 562, 562, 563, 564, 564, 565, 565, 567, 568, 568, 569, 571, 571,
	571, 571, 573, 575, 576, 577, 579, 579, 580, 581, 581, 581, 582, 582, 583, 583,
	584, 585, 586, 587, 587, 587, 587, 587, 589, 590, 590, 590, 591, 591, 591, 593,
	593, 593, 593, 594, 594, 595, 595, 596, 598, 599, 599, 599, 599, 600, 600, 600,
	600, 602, 603, 606, 606, 608, 610, 611, 612, 612, 612, 612, 613, 613, 614, 615,
	616, 616, 618, 618, 618, 621, 621, 622, 622, 622, 622, 623, 623, 624, 624, 626,
	627, 627, 630, 630, 631, 631, 632, 632, 632, 632, 632, 634, 634, 634, 635, 637,
	639, 639, 639, 639, 639, 640, 640, 641, 641, 641, 642, 642, 642, 642, 642, 642,
	643, 643, 644, 644, 646, 647, 649, 650, 650, 651, 652, 652, 653, 654, 656, 656,
	656, 656, 657, 658, 659, 660, 661, 663, 663, 665, 665, 665, 665, 666, 666, 667,
	669, 669, 670, 670, 671, 672, 672, 672, 672, 672, 672, 672, 672, 672, 673, 673,
	674, 675, 675, 677, 677, 678, 678, 678, 678, 679, 681, 681, 681, 681, 681, 681,
	682, 684, 684, 684, 686, 687, 689, 690, 690, 691, 693, 693, 693, 693, 694, 694,
	695, 695, 695, 695, 696, 696, 696, 696, 696, 696, 698, 699, 699, 699, 699, 699,
	699, 699, 701, 701, 701, 701, 701, 701, 703, 704, 705, 705, 707, 707, 707, 708,
	709, 710, 710, 710, 711, 712, 712, 712, 713, 713, 713, 713, 713, 714, 715, 715,
	715, 715, 717, 717, 717, 718, 720, 720, 720, 722, 722, 722, 723, 723, 724, 725,
	727, 727, 727, 729, 730, 730, 731, 733, 733, 733, 733, 734, 734, 734, 736, 736,
	740, 741, 744, 745, 745, 745, 745, 746, 747, 747, 747, 747, 748, 748, 748, 748,
	748, 748, 749, 750, 750, 750, 750, 750, 751, 751, 751, 751, 752, 752, 752, 752,
	752, 753, 754, 754, 754, 754, 754, 755, 755, 756, 756, 756, 757, 757, 757, 757,
	757, 757, 758, 758, 760, 760, 760, 763, 763, 765, 766, 766, 767, 767, 768, 768,
	769, 770, 772, 772, 773, 775, 775, 775, 775, 775, 775, 775, 775, 775, 775, 776,
	776, 777, 777, 778, 778, 779, 780, 780, 780, 780, 780, 780, 780, 780, 780, 782,
	783, 786, 787, 787, 788, 789, 790, 791, 791, 791, 792, 795, 796, 797, 797, 797,
	797, 798, 799, 799, 799, 800, 800, 800, 800, 801, 801, 802, 802, 803, 803, 803,
	806, 806, 807, 807, 807, 807, 808, 811, 812, 813, 813, 813, 814, 814, 816, 816,
	817, 819, 820, 820, 820, 820, 820, 821, 821, 821, 821, 823, 823, 823, 823, 823,
	823, 826, 826, 826, 826, 828, 828, 828, 828, 828, 831, 832, 832, 833, 834, 834,
	835, 835, 835, 835, 836, 837, 837, 840, 841, 841, 841, 842, 842, 842, 842, 842,
	844, 845, 845, 845, 845, 846, 848, 848, 848, 850, 850, 850, 850, 850, 851, 851,
	851, 851, 853, 854, 854, 854, 855, 857, 858, 858, 859, 859, 859, 859, 859, 859,
	860, 861, 862, 863, 863, 863, 863, 863, 863, 863, 865, 866, 866, 866, 867, 867,
	867, 868, 868, 868, 868, 868, 868, 869, 869, 869, 869, 869, 871, 871, 872, 872,
	872, 872, 872, 873, 873, 874, 874, 874, 874, 875, 875, 875, 875, 876, 876, 877,
	878, 878, 879, 882, 882, 882, 883, 883, 886, 886, 886, 886, 886, 887, 888, 890,
	890, 891, 892, 892, 892, 892, 894, 894, 895, 895, 896, 896, 896, 898, 898, 900,
	900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 900, 901, 901, 901, 902, 902,
	904, 904, 906, 906, 906, 906, 906, 907, 908, 908, 909, 910, 910, 911, 912, 912,
	912, 912, 912, 912, 912, 913, 914, 914, 915, 915, 915, 915, 915, 917, 917, 917,
	919, 919, 920, 921, 922, 922, 922, 924, 926, 927, 927, 927, 927, 927, 928, 928,
	928, 928, 928, 928, 930, 930, 931, 931, 932, 934, 934, 934, 934, 934, 934, 934,
	934, 935, 936, 937, 937, 938, 938, 938, 939, 939, 939, 939, 939, 939, 939, 939,
	939, 941, 941, 941, 942, 942, 943, 943, 943, 944, 944, 944, 945, 945, 946, 946,
	946, 946, 946, 947, 948, 948, 948, 949, 950, 950, 951, 951, 951, 951, 951, 951,
	952, 952, 952, 952, 952, 952, 953, 953, 953, 953, 953, 953, 957, 957, 957, 958,
	958, 959, 960, 960, 961, 961, 961, 961, 961, 961, 962, 963, 964, 964, 964, 964,
	964, 964, 965, 967, 968, 969, 971, 973, 974, 974, 974, 974, 975, 976, 977, 978,
	979, 980, 981, 982, 983, 983, 984, 985, 985, 985, 985, 986, 987, 987, 989, 989,
	990, 990, 991, 991, 991, 993, 993, 994, 994, 994, 995, 995, 995, 995, 995, 995,
	998, 999, 999, 999, 1001, 1001, 1002, 1004, 1006, 1006, 1006, 1007, 1008, 1009, 1011, 1013,
	1013, 1013, 1015, 1015, 1015, 1015, 1015, 1016, 1017, 1021, 1022, 1023, 1023, 1024, 1024, 1024,
	1025, 1026, 1026, 1026, 1026, 1026, 1028, 1029, 1031, 1032, 1032, 1032, 1033, 1034, 1034, 1035,
	1035, 1035, 1035, 1035, 1035, 1036, 1036, 1036, 1036, 1037, 1037, 1038, 1038, 1038, 1038, 1038,
	1038, 1039, 1040, 1041, 1041, 1041, 1042, 1043, 1045, 1046, 1046, 1046, 1046, 1046, 1047, 1047,
	1047, 1047, 1048, 1049, 1049, 1051, 1052, 1053, 1054, 1054, 1054, 1054, 1054, 1056, 1056, 1057,
	1057, 1058, 1058, 1058, 1058, 1059, 1060, 1061, 1061, 1062, 1062, 1062, 1062, 1064, 1064, 1064,
	1064, 1064, 1064, 1064, 1064, 1066, 1067, 1068, 1068, 1068, 1068, 1069, 1069, 1069, 1070, 1070,
	1070, 1070, 1070, 1072, 1073, 1073, 1075, 1075, 1075, 1075, 1075, 1075, 1075, 1075, 1075, 1077,
	1078, 1078, 1078, 1078, 1078, 1079, 1079, 1080, 1081, 1082, 1082, 1082, 1083, 1083, 1084, 1086,
	1086, 1088, 1089, 1090, 1090, 1090, 1091, 1091, 1091, 1091, 1092, 1092, 1092, 1092, 1093, 1095,
	1095, 1095, 1095, 1096, 1097, 1098, 1098, 1098, 1098, 1100, 1101, 1102, 1102, 1102, 1102, 1103,
	1105, 1105, 1105, 1105, 1106, 1106, 1107, 1107, 1107, 1107, 1108, 1108, 1110, 1112, 1112, 1112,
	1113, 1113, 1113, 1113, 1114, 1114, 1116, 1116, 1116, 1116, 1117, 1117, 1119, 1119, 1119, 1119,
	1120, 1120, 1120, 1120, 1121, 1122, 1123, 1124, 1124, 1124, 1126, 1126, 1126, 1127, 1127, 1127,
	1128, 1128, 1128, 1128, 1128, 1128, 1128, 1128, 1130, 1131, 1132, 1133, 1134, 1135, 1135, 1136,
	1138, 1138, 1138, 1140, 1142, 1142, 1142, 1142, 1144, 1146, 1148, 1150, 1150, 1151, 1151, 1152,
	1152, 1152, 1153, 1153, 1154, 1156, 1159, 1161, 1163, 1163, 1163, 1163, 1163, 1163, 1164, 1165,
	1166, 1166, 1167, 1167, 1168, 1168, 1168, 1168, 1168, 1168, 1168, 1169, 1169, 1169, 1169, 1169,
	1169, 1171, 1171, 1172, 1173, 1173, 1173, 1173, 1173, 1174, 1174, 1174, 1174, 1175, 1177, 1177,
	1177, 1177, 1177, 1177, 1177, 1178, 1179, 1180, 1182, 1182, 1182, 1182, 1183, 1183, 1183, 1184,
	1184, 1184, 1184, 1184, 1185, 1185, 1185, 1185, 1187, 1189, 1189, 1189, 1191, 1191, 1192, 1192,
	1192, 1192, 1192, 1192, 1192, 1192, 1192, 1192, 1192, 1193, 1195, 1195, 1195, 1195, 1196, 1196,
	1197, 1197, 1197, 1197, 1198, 1198, 1198, 1198, 1198, 1199, 1200, 1200, 1200, 1201, 1201, 1201,
	1202, 1202, 1203, 1203, 1204, 1206, 1206, 1206, 1206, 1206, 1206, 1206, 1207, 1207, 1207, 1207,
	1207, 1209, 1209, 1209, 1210, 1210, 1212, 1213, 1213, 1213, 1214, 1215, 1215, 1217, 1219, 1219,
	1220, 1220, 1220, 1220, 1220, 1221, 1221, 1222, 1223, 1224, 1224, 1224, 1224, 1224, 1225, 1225,
	1225, 1225, 1225, 1225, 1225, 1226, 1226, 1226, 1226, 1226, 1226, 1227, 1229, 1231, 1231, 1231,
	1231, 1232, 1234, 1234, 1235, 1236, 1238, 1238, 1239, 1239, 1241, 1241, 1241, 1242, 1243, 1243,
	1244, 1244, 1244, 1244, 1244, 1245, 1245, 1245, 1247, 1248, 1248, 1248, 1249, 1249, 1249, 1249,
	1249, 1250, 1250, 1251, 1251, 1252, 1252, 1253, 1253, 1253, 1255, 1256, 1256, 1257, 1257, 1257,
	1257, 1258, 1258, 1258, 1260, 1262, 1264, 1266, 1267, 1267, 1268, 1268, 1268, 1270, 1270, 1272,
	1272, 1272, 1272, 1272, 1273, 1274, 1275, 1276, 1277, 1277, 1277, 1278, 1279, 1279, 1279, 1280,
	1281, 1281, 1283, 1284, 1284, 1284, 1285, 1288, 1289, 1289, 1289, 1290, 1292, 1292, 1292, 1292,
	1292, 1292, 1292, 1292, 1293, 1294, 1294, 1295, 1296, 1296, 1297, 1298, 1299, 1299, 1299, 1299,
	1299, 1299, 1300, 1300, 1300, 1300, 1301, 1301, 1302, 1302, 1304, 1304, 1304, 1304, 1304, 1304,
	1306, 1306, 1306, 1306, 1307, 1307, 1308, 1310, 1310, 1311, 1311, 1311, 1312, 1312, 1312, 1312,
	1312, 1312, 1313, 1313, 1313, 1313, 1313, 1315, 1315, 1316, 1317, 1317, 1317, 1318, 1318, 1319,
	1319, 1320, 1320, 1320, 1320, 1320, 1320, 1321, 1322, 1322, 1323, 1324, 1326, 1327, 1327, 1328,
	1330, 1330, 1330, 1330, 1333, 1333, 1333, 1335, 1337, 1338, 1339, 1339, 1340, 1340, 1341, 1341,
	1342, 1342, 1343, 1344, 1344, 1345, 1345, 1345, 1345, 1346, 1346, 1346, 1346, 1346, 1346, 1346,
	1346, 1346, 1346, 1346, 1348, 1348, 1350, 1351, 1351, 1351, 1352, 1353, 1354, 1354, 1354, 1354,
	1355, 1355, 1355, 1356, 1356, 1358, 1358, 1358, 1358, 1358, 1358, 1359, 1359, 1359, 1360, 1360,
	1362, 1362, 1362, 1362, 1362, 1364, 1364, 1367, 1370, 1371, 1371, 1371, 1371, 1371, 1372, 1372,
	1373, 1373, 1374, 1375, 1375, 1376, 1376, 1376, 1376, 1376, 1376, 1376, 1377, 1377, 1378, 1378,
	1378, 1381, 1381, 1382, 1382, 1382, 1382, 1383, 1384, 1384, 1384, 1384, 1384, 1384, 1384, 1384,
	1384, 1384, 1385, 1386, 1387, 1387, 1387, 1387, 1387, 1388, 1389, 1389, 1391, 1391, 1392, 1393,
	1394, 1394, 1396, 1396, 1396, 1396, 1396, 1397, 1397, 1397, 1398, 1398, 1398, 1398, 1399, 1399,
	1399, 1400, 1400, 1400, 1400, 1400, 1400, 1400, 1401, 1401, 1403, 1403, 1404, 1405, 1405, 1406,
	1406, 1407, 1407, 1408, 1409, 1410, 1410, 1411, 1413, 1413, 1413, 1413, 1413, 1415, 1416, 1416,
	1417, 1417, 1417, 1417, 1418, 1419, 1420, 1421, 1421, 1421, 1421, 1421, 1422, 1423, 1425, 1425,
	1425, 1425, 1428, 1428, 1429, 1431, 1432, 1433, 1433, 1434, 1434, 1435, 1435, 1435, 1435, 1436,
	1436, 1437, 1438, 1438, 1438, 1438, 1438, 1439, 1439, 1440, 1442, 1443, 1444, 1446, 1446, 1446,
	1446, 1447, 1448, 1450, 1451, 1451, 1453, 1453, 1454, 1455, 1457, 1457, 1458, 1458, 1459, 1460,
	1460, 1461, 1461, 1461, 1462, 1463, 1465, 1465, 1466, 1467, 1469, 1469, 1469, 1469, 1470, 1473,
	1473, 1473, 1473, 1474, 1477, 1477, 1479, 1479, 1479, 1479, 1479, 1479, 1479, 1480, 1481, 1481,
	1482, 1483, 1483, 1484, 1485, 1485, 1487, 1487, 1488, 1489, 1491, 1491, 1494, 1494, 1495, 1496,
	1496, 1497, 1497, 1498, 1498, 1500, 1502, 1503, 1503, 1504, 1504, 1505, 1505, 1505, 1507, 1507,
	1507, 1507, 1508, 1509, 1509, 1509, 1509, 1509, 1509, 1510, 1510, 1510, 1511, 1513, 1515, 1515,
	1516, 1516, 1517, 1517, 1517, 1519, 1520, 1520, 1521, 1521, 1523, 1524, 1525, 1526, 1527, 1527,
	1528, 1528, 1530, 1530, 1531, 1532, 1535, 1537, 1538, 1538, 1539, 1539, 1541, 1542, 1544, 1545,
	1546, 1546, 1547, 1547, 1548, 1548, 1548, 1548, 1548, 1549, 1550, 1550, 1550, 1551, 1552, 1553,
	1553, 1553, 1553, 1553, 1556, 1556, 1556, 1557, 1558, 1558, 1558, 1558, 1558, 1558, 1559, 1559,
	1560, 1561, 1561, 1562, 1562, 1562, 1562, 1562, 1565, 1565, 1565, 1565, 1566, 1567, 1567, 1567,
	1567, 1567, 1567, 1569, 1570, 1571, 1572, 1572, 1572, 1573, 1574, 1574, 1574, 1575, 1576, 1576,
	1576, 1576, 1576, 1576, 1577, 1579, 1580, 1581, 1581, 1582, 1583, 1583, 1583, 1584, 1584, 1584,
	1584, 1584, 1584, 1584, 1585, 1585, 1585, 1585, 1585, 1586, 1586, 1587, 1588, 1589, 1591, 1591,
	1591, 1592, 1593, 1595, 1595, 1595, 1596, 1596, 1596, 1596, 1597, 1597, 1597, 1597, 1598, 1598,
	1598, 1600, 1602, 1602, 1604, 1604, 1605, 1605, 1605, 1605, 1606, 1607, 1607, 1607, 1609, 1609,
	1609, 1610, 1610, 1610, 1610, 1610, 1611, 1612, 1612, 1612, 1612, 1612, 1612, 1614, 1614, 1615,
	1616, 1617, 1617, 1618, 1620, 1620, 1620, 1621, 1621, 1622, 1622, 1622, 1622, 1622, 1624, 1625,
	1627, 1628, 1628, 1628, 1628, 1628, 1628, 1629, 1630, 1630, 1631, 1632, 1632, 1632, 1632, 1632,
	1632, 1632, 1632, 1632, 1635, 1635, 1635, 1635, 1635, 1636, 1636, 1636, 1636, 1636, 1639, 1639,
	1639, 1639, 1640, 1640, 1642, 1642, 1643, 1643, 1643, 1643, 1643, 1643, 1643, 1644, 1645, 1645,
	1645, 1646, 1646, 1649, 1649, 1649, 1649, 1649, 1650, 1650, 1652, 1652, 1653, 1653, 1654, 1655,
	1656, 1656, 1656, 1659, 1659, 1660, 1661, 1662, 1663, 1663, 1663, 1663, 1664, 1665, 1665, 1666,
	1666, 1668, 1668, 1669, 1672, 1674, 1675, 1675, 1675, 1675, 1675, 1675, 1676, 1677, 1678, 1678,
	1682, 1682, 1683, 1683, 1684, 1685, 1685, 1685, 1685, 1687, 1687, 1688, 1688, 1690, 1690, 1691,
	1692, 1692, 1692, 1693, 1694, 1694, 1695, 1695, 1695, 1697, 1697, 1697, 1698, 1699, 1700, 1701,
	1702, 1702, 1703, 1703, 1703, 1703, 1705, 1706, 1707, 1708, 1709, 1709, 1709, 1710, 1713, 1714,
	1714, 1714, 1714, 1714, 1715, 1715, 1716, 1716, 1717, 1717, 1717, 1717, 1718, 1720, 1720, 1720,
	1720, 1720, 1722, 1722, 1723, 1723, 1724, 1726, 1727, 1730, 1732, 1733, 1733, 1733, 1733, 1734,
	1734, 1735, 1735, 1735, 1735, 1735, 1735, 1736, 1737, 1738, 1738, 1738, 1738, 1738, 1738, 1738,
	1738, 1738, 1738, 1740, 1740, 1740, 1741, 1741, 1743, 1744, 1745, 1746, 1746, 1747, 1747, 1747,
	1747, 1748, 1749, 1749, 1750, 1750, 1750, 1751, 1751, 1752, 1754, 1756, 1759, 1759, 1760, 1760,
	1760, 1760, 1760, 1760, 1761, 1761, 1761, 1762, 1762, 1762, 1762, 1762, 1762, 1764, 1767, 1767,
	1768, 1769, 1771, 1771, 1771, 1771, 1773, 1773, 1773, 1774, 1775, 1777, 1778, 1778, 1779, 1780,
	1780, 1780, 1780, 1781, 1782, 1783, 1783, 1784, 1784, 1784, 1785, 1785, 1786, 1786, 1787, 1788,
	1790, 1791, 1791, 1791, 1794, 1794, 1795, 1795, 1797, 1797, 1797, 1797, 1797, 1798, 1798, 1799,
	1799, 1799, 1799, 1799, 1800, 1801, 1801, 1803, 1803, 1803, 1804, 1805, 1805, 1806, 1806, 1806,
	1806, 1806, 1807, 1807, 1810, 1810, 1812, 1812, 1813, 1813, 1813, 1813, 1813, 1813, 1813, 1814,
	1815, 1816, 1816, 1816, 1816, 1816, 1817, 1818, 1822, 1823, 1825, 1825, 1825, 1825, 1825, 1827,
	1827, 1827, 1827, 1828, 1828, 1828, 1828, 1830, 1831, 1832, 1832, 1834, 1835, 1836, 1836, 1836,
	1837, 1837, 1837, 1838, 1838, 1838, 1838, 1838, 1838, 1838, 1838, 1840, 1843, 1843, 1843, 1844,
	1844, 1844, 1844, 1844, 1844, 1846, 1846, 1846, 1847, 1848, 1850, 1850, 1851, 1851, 1851, 1851,
	1851, 1851, 1853, 1854, 1854, 1854, 1855, 1855, 1858, 1858, 1858, 1858, 1859, 1860, 1860, 1862,
	1863, 1863, 1864, 1865, 1866, 1866, 1867, 1868, 1868, 1869, 1871, 1872, 1873, 1874, 1874, 1874,
	1875, 1877, 1877, 1877, 1877, 1877, 1878, 1879, 1879, 1879, 1879, 1879, 1879, 1879, 1879, 1879,
	1879, 1881, 1883, 1883, 1883, 1883, 1883, 1884, 1884, 1884, 1884, 1885, 1886, 1886, 1888, 1889,
	1889, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1890, 1891, 1892, 1892, 1892, 1892, 1892, 1893,
	1893, 1893, 1893, 1894, 1895, 1895, 1895, 1896, 1897, 1898, 1898, 1898, 1899, 1899, 1900, 1902,
	1902, 1902, 1904, 1904, 1904, 1906, 1908, 1908, 1909, 1911, 1911, 1911, 1912, 1913, 1913, 1914,
	1914, 1914, 1914, 1915, 1915, 1915, 1915, 1916, 1916, 1917, 1917, 1918, 1918, 1919, 1919, 1920,
	1920, 1920, 1921, 1921, 1921, 1921, 1921, 1922, 1923, 1924, 1924, 1925, 1925, 1925, 1928, 1930,
	1930, 1931, 1931, 1932, 1933, 1933, 1934, 1934, 1936, 1938, 1938, 1938, 1941, 1941, 1941, 1941,
	1941, 1941, 1942, 1942, 1942, 1943, 1943, 1943, 1943, 1944, 1946, 1946, 1946, 1947, 1947, 1947,
	1948, 1949, 1949, 1950, 1951, 1952, 1953, 1953, 1953, 1953, 1954, 1954, 1955, 1956, 1958, 1958,
	1959, 1959, 1960, 1960, 1961, 1961, 1961, 1962, 1963, 1964, 1964, 1965, 1966, 1968, 1968, 1969,
	1969, 1969, 1969, 1969, 1969, 1969, 1970, 1970, 1970, 1971, 1973, 1973, 1975, 1976, 1976, 1978,
	1980, 1980, 1980, 1980, 1982, 1982, 1982, 1983, 1983, 1983, 1983, 1983, 1983, 1983, 1983, 1983,
	1983, 1984, 1985, 1985, 1985, 1986, 1988, 1988, 1988, 1989, 1989, 1990, 1990, 1991, 1992, 1994,
	1996, 1996, 1997, 1997, 1999, 1999, 1999, 2000, 2000, 2000, 2000, 2000, 2001, 2002, 2002, 2003,
	2003, 2004, 2004, 2005, 2006, 2008, 2008, 2009, 2009, 2009, 2009, 2009, 2010, 2010, 2011, 2011,
	2015, 2015, 2016, 2017, 2017, 2017, 2017, 2018, 2019, 2020, 2025, 2025, 2025, 2025, 2027, 2027,
	2027, 2027, 2027, 2028, 2028, 2028, 2029, 2029, 2029, 2029, 2030, 2030, 2031, 2031, 2032, 2032,
	2033, 2033, 2033, 2033, 2034, 2034, 2037, 2037, 2037, 2039, 2041, 2042, 2043, 2043, 2043, 2044,
	2044, 2045, 2045, 2045, 2045, 2046, 2046, 2046, 2046, 2046, 2047, 2049, 2050, 2051, 2052, 2052,
	2052, 2053, 2054, 2054, 2054, 2054, 2055, 2055, 2055, 2056, 2057, 2057, 2057, 2057, 2058, 2058,
	2058, 2059, 2059, 2060, 2061, 2063, 2063, 2064, 2064, 2064, 2064, 2065, 2066, 2067, 2067, 2067,
	2067, 2067, 2068, 2069, 2070, 2071, 2071, 2072, 2072, 2072, 2073, 2073, 2073, 2074, 2074, 2075,
	2075, 2075, 2076, 2077, 2077, 2078, 2078, 2079, 2079, 2080, 2081, 2082, 2083, 2084, 2085, 2086,
	2087, 2088, 2088, 2088, 2089, 2090, 2091, 2093, 2094, 2095, 2095, 2096, 2096, 2097, 2097, 2098,
	2098, 2099, 2100, 2100, 2101, 2102, 2102, 2103, 2103, 2104, 2104, 2104, 2105, 2105, 2105, 2105,
	2105, 2105, 2105, 2105, 2105, 2106, 2106, 2106, 2106, 2106, 2106, 2106, 2106, 2106, 2106, 2106,
	2106, 2106, 2106, 2106, 2107, 2108, 2109, 2109, 2110, 2112, 2113, 2113, 2114, 2114, 2116, 2117,
	2118, 2118, 2118, 2120, 2121, 2122, 2123, 2124, 2124, 2124, 2125, 2126, 2126, 2126, 2127, 2127,
	2128, 2128, 2130, 2131, 2132, 2132, 2132, 2132, 2132, 2132, 2132, 2132, 2132, 2133, 2133, 2134,
	2134, 2135, 2137, 2139, 2141, 2141, 2141, 2142, 2142, 2142, 2143, 2143, 2144, 2144, 2144, 2145,
	2146, 2146, 2146, 2146, 2146, 2147, 2147, 2149, 2151, 2152, 2152, 2152, 2154, 2154, 2154, 2155,
	2156, 2157, 2158, 2158, 2161, 2162, 2162, 2162, 2162, 2162, 2162, 2162, 2163, 2164, 2164, 2164,
	2164, 2164, 2165, 2165, 2166, 2166, 2166, 2166, 2166, 2166, 2167, 2169, 2169, 2169, 2169, 2169,
	2170, 2170, 2170, 2170, 2171, 2172, 2172, 2172, 2172, 2172, 2173, 2173, 2173, 2174, 2174, 2174,
	2174, 2174, 2176, 2177, 2177, 2177, 2178, 2179, 2180, 2180, 2180, 2180, 2180, 2180, 2180, 2180,
	2181, 2183, 2183, 2183, 2184, 2184, 2184, 2186, 2187, 2188, 2188, 2189, 2189, 2190, 2191, 2191,
	2192, 2193, 2194, 2194, 2196, 2197, 2197, 2197, 2197, 2198, 2201, 2201, 2202, 2203, 2203, 2204,
	2204, 2206, 2206, 2207, 2207, 2210, 2210, 2212, 2213, 2216, 2217, 2218, 2219, 2219, 2219, 2220,
	2220, 2221, 2221, 2221, 2221, 2223, 2223, 2225, 2227, 2228, 2230, 2230, 2231, 2232, 2232, 2232,
	2232, 2232, 2234, 2235, 2236, 2236, 2237, 2238, 2238, 2238, 2239, 2241, 2242, 2242, 2243, 2244,
	2245, 2248, 2248, 2248, 2248, 2249, 2249, 2249, 2249, 2249, 2249, 2250, 2251, 2251, 2251, 2253,
	2255, 2255, 2256, 2256, 2257, 2259, 2259, 2259, 2259, 2259, 2260, 2261, 2261, 2261, 2261, 2261,
	2261, 2261, 2262, 2263, 2263, 2265, 2265, 2266, 2266, 2267, 2268, 2268, 2268, 2268, 2268, 2270,
	2270, 2270, 2270, 2271, 2271, 2271, 2272, 2273, 2274, 2274, 2275, 2275, 2276, 2278, 2278, 2278,
	2278, 2279, 2281, 2281, 2281, 2281, 2281, 2283, 2283, 2283, 2284, 2284, 2284, 2285, 2286, 2287,
	2289, 2289, 2290, 2290, 2290, 2290, 2290, 2290, 2290, 2290, 2290, 2291, 2291, 2292, 2293, 2293,
	2295, 2295, 2297, 2297, 2297, 2299, 2299, 2299, 2300, 2300, 2302, 2303, 2303, 2303, 2303, 2304,
	2304, 2304, 2304, 2304, 2304, 2305, 2305, 2306, 2308, 2308, 2309, 2309, 2309, 2310, 2314, 2314,
	2315, 2315, 2316, 2317, 2317, 2318, 2319, 2319, 2319, 2320, 2321, 2323, 2323, 2323, 2324, 2327,
	2327, 2327, 2327, 2328, 2328, 2328, 2328, 2328, 2329, 2330, 2330, 2330, 2331, 2333, 2333, 2333,
	2334, 2334, 2335, 2335, 2335, 2336, 2338, 2338, 2338, 2338, 2338, 2339, 2340, 2341, 2342, 2343,
	2343, 2344, 2345, 2347, 2348, 2348, 2348, 2349, 2349, 2349, 2349, 2350, 2350, 2351, 2353, 2353,
	2355, 2358, 2359, 2362, 2362, 2362, 2362, 2362, 2363, 2363, 2363, 2363, 2364, 2366, 2366, 2367,
	2367, 2367, 2367, 2367, 2367, 2368, 2368, 2369, 2369, 2370, 2372, 2372, 2372, 2372, 2373, 2373,
	2374, 2374, 2375, 2378, 2379, 2380, 2380, 2381, 2381, 2381, 2382, 2383, 2384, 2384, 2384, 2387,
	2387, 2387, 2389, 2389, 2391, 2392, 2392, 2393, 2393, 2393, 2395, 2395, 2396, 2397, 2397, 2399,
	2401, 2402, 2402, 2403, 2404, 2404, 2404, 2404, 2404, 2404, 2405, 2405, 2406, 2407, 2407, 2407,
	2407, 2407, 2407, 2407, 2408, 2408, 2408, 2408, 2408, 2408, 2409, 2411, 2411, 2411, 2412, 2415,
	2416, 2417, 2418, 2418, 2421, 2422, 2422, 2422, 2423, 2423, 2423, 2423, 2423, 2424, 2424, 2425,
	2426, 2426, 2426, 2426, 2426, 2427, 2428, 2428, 2428, 2429, 2429, 2429, 2430, 2430, 2431, 2431,
	2433, 2434, 2435, 2435, 2436, 2436, 2436, 2438, 2439, 2439, 2441, 2441, 2441, 2442, 2442, 2442,
	2443, 2443, 2444, 2444, 2444, 2445, 2445, 2446, 2446, 2446, 2446, 2446, 2446, 2447, 2448, 2448,
	2448, 2450, 2452, 2454, 2455, 2455, 2455, 2455, 2457, 2457, 2457, 2457, 2457, 2457, 2460, 2460,
	2462, 2462, 2462, 2462, 2464, 2464, 2465, 2465, 2465, 2465, 2465, 2466, 2467, 2468, 2469, 2469,
	2472, 2473, 2478, 2480, 2481, 2482, 2483, 2483, 2483, 2483, 2483, 2486, 2486, 2486, 2489, 2489,
	2489, 2489, 2489, 2489, 2489, 2490, 2491, 2492, 2492, 2493, 2493, 2494, 2494, 2495, 2495, 2497,
	2497, 2497, 2500, 2500, 2501, 2501, 2501, 2501, 2501, 2502, 2502, 2503, 2503, 2503, 2503, 2503,
	2503, 2503, 2503, 2504, 2505, 2506, 2508, 2508, 2509, 2511, 2511, 2511, 2511, 2512, 2512, 2514,
	2514, 2516, 2521, 2523, 2524, 2524, 2524, 2524, 2524, 2525, 2525, 2525, 2526, 2527, 2527, 2527,
	2527, 2527, 2528, 2528, 2528, 2529, 2529, 2529, 2529, 2530, 2530, 2531, 2531, 2532, 2533, 2536,
	2537, 2537, 2538, 2538, 2538, 2539, 2539, 2540, 2540, 2540, 2542, 2543, 2543, 2546, 2548, 2548,
	2548, 2549, 2550, 2550, 2550, 2551, 2551, 2551, 2552, 2553, 2554, 2555, 2555, 2559, 2560, 2561,
	2561, 2562, 2564, 2565, 2566, 2566, 2566, 2566, 2566, 2567, 2567, 2567, 2568, 2568, 2568, 2570,
	2570, 2570, 2570, 2570, 2570, 2571, 2572, 2573, 2573, 2574, 2575, 2575, 2575, 2575, 2575, 2577,
	2578, 2580, 2583, 2585, 2586, 2586, 2586, 2586, 2586, 2588, 2588, 2588, 2588, 2588, 2590, 2591,
	2592, 2592, 2592, 2592, 2594, 2595, 2596, 2597, 2598, 2598, 2599, 2599, 2600, 2602, 2602, 2602,
	2603, 2606, 2609, 2610, 2610, 2610, 2610, 2612, 2613, 2614, 2614, 2614, 2615, 2615, 2615, 2616,
	2616, 2617, 2618, 2619, 2620, 2622, 2622, 2623, 2624, 2624, 2624, 2624, 2625, 2625, 2629, 2631,
	2632, 2633, 2637, 2637, 2637, 2637, 2637, 2639, 2639, 2639, 2639, 2640, 2640, 2640, 2641, 2642,
	2643, 2643, 2643, 2644, 2644, 2644, 2644, 2646, 2647, 2648, 2649, 2650, 2650, 2654, 2656, 2659,
	2659, 2660, 2662, 2662, 2662, 2662, 2662, 2662, 2663, 2665, 2666, 2666, 2666, 2666, 2666, 2666,
	2666, 2666, 2668, 2668, 2669, 2669, 2671, 2671, 2672, 2673, 2673, 2673, 2675, 2677, 2678, 2680,
	2680, 2681, 2686, 2687, 2688, 2689, 2690, 2691, 2692, 2693, 2693, 2694, 2694, 2694, 2694, 2695,
	2697, 2697, 2697, 2697, 2697, 2697, 2698, 2698, 2698, 2698, 2700, 2700, 2700, 2701, 2701, 2702,
	2702, 2702, 2703, 2703, 2703, 2703, 2704, 2705, 2706, 2706, 2706, 2707, 2707, 2708, 2708, 2708,
	2708, 2709, 2710, 2710, 2710, 2713, 2713, 2715, 2716, 2717, 2717, 2719, 2719, 2719, 2720, 2725,
	2725, 2728, 2728, 2729, 2730, 2731, 2731, 2731, 2732, 2734, 2735, 2735, 2735, 2735, 2736, 2737,
	2737, 2738, 2740, 2741, 2742, 2742, 2742, 2743, 2743, 2743, 2744, 2744, 2744, 2744, 2747, 2749,
	2749, 2750, 2751, 2752, 2752, 2752, 2752, 2752, 2755, 2755, 2757, 2758, 2759, 2760, 2760, 2762,
	2762, 2762, 2762, 2762, 2762, 2764, 2764, 2764, 2764, 2765, 2765, 2766, 2766, 2766, 2767, 2769,
	2769, 2771, 2772, 2773, 2774, 2774, 2774, 2775, 2776, 2776, 2776, 2776, 2776, 2777, 2778, 2779,
	2779, 2779, 2779, 2779, 2779, 2779, 2780, 2780, 2780, 2781, 2781, 2782, 2782, 2784, 2784, 2785,
	2785, 2786, 2787, 2788, 2790, 2791, 2792, 2793, 2795, 2795, 2795, 2796, 2796, 2796, 2796, 2797,
	2797, 2799, 2799, 2800, 2800, 2800, 2800, 2800, 2801, 2801, 2802, 2804, 2804, 2805, 2807, 2809,
	2809, 2812, 2812, 2812, 2813, 2813, 2814, 2814, 2814, 2815, 2815, 2816, 2816, 2816, 2816, 2817,
	2817, 2817, 2817, 2817, 2817, 2817, 2817, 2817, 2818, 2819, 2820, 2820, 2820, 2820, 2820, 2821,
	2822, 2823, 2823, 2823, 2824, 2824, 2824, 2827, 2828, 2829, 2831, 2832, 2833, 2833, 2834, 2837,
	2838, 2838, 2840, 2840, 2841, 2841, 2842, 2843, 2844, 2846, 2846, 2846, 2847, 2847, 2847, 2847,
	2849, 2850, 2850, 2850, 2850, 2850, 2850, 2850, 2851, 2851, 2852, 2852, 2852, 2854, 2854, 2854,
	2855, 2856, 2856, 2856, 2858, 2858, 2858, 2858, 2859, 2859, 2859, 2859, 2860, 2861, 2863, 2864,
	2867, 2868, 2869, 2870, 2872, 2872, 2873, 2873, 2873, 2873, 2874, 2875, 2875, 2876, 2876, 2876,
	2876, 2876, 2878, 2878, 2878, 2878, 2881, 2881, 2881, 2881, 2883, 2883, 2884, 2885, 2886, 2887,
	2890, 2893, 2895, 2896, 2897, 2898, 2898, 2899, 2899, 2899, 2900, 2900, 2900, 2900, 2903, 2905,
	2906, 2906, 2907, 2908, 2908, 2908, 2908, 2908, 2909, 2909, 2910, 2910, 2910, 2912, 2913, 2913,
	2915, 2917, 2918, 2921, 2921, 2922, 2923, 2923, 2923, 2924, 2926, 2927, 2929, 2930, 2930, 2931,
	2931, 2931, 2933, 2933, 2934, 2935, 2936, 2936, 2936, 2937, 2938, 2939, 2939, 2943, 2944, 2946,
	2948, 2951, 2953, 2956, 2957, 2959, 2960, 2961, 2962, 2963, 2963, 2964, 2966, 2966, 2968, 2970,
	2970, 2970, 2972, 2972, 2972, 2972, 2972, 2973, 2973, 2974, 2974, 2974, 2974, 2976, 2976, 2981,
	2985, 2988, 2990, 2993, 2994, 2995, 2996, 2998, 2999, 3000, 3001, 3004, 3007, 3009, 3012, 3012,
	3013, 3014, 3015, 3016, 3018, 3018, 3019, 3019, 3020, 3020, 3020, 3020, 3021, 3022, 3022, 3024,
	3025, 3026, 3027, 3027, 3027, 3027, 3027, 3027, 3029, 3030, 3030, 3030, 3031, 3032, 3033, 3033,
	3033, 3033, 3034, 3035, 3035, 3036, 3036, 3039, 3039, 3039, 3040, 3041, 3042, 3043, 3044, 3045,
	3046, 3048, 3051, 3053, 3053, 3053, 3055, 3055, 3056, 3056, 3057, 3059, 3061, 3061, 3061, 3061,
	3063, 3064, 3064, 3064, 3064, 3065, 3068, 3068, 3068, 3069, 3069, 3069, 3069, 3070, 3071, 3072,
	3073, 3076, 3076, 3079, 3079, 3080, 3080, 3081, 3082, 3085, 3085, 3086, 3086, 3087, 3087, 3089,
	3090, 3091, 3092, 3092, 3092, 3092, 3092, 3093, 3093, 3093, 3093, 3093, 3093, 3094, 3095, 3097,
	3099, 3102, 3105, 3107, 3109, 3110, 3110, 3111, 3112, 3112, 3113, 3113, 3114, 3114, 3115, 3115,
	3116, 3116, 3117, 3119, 3120, 3120, 3121, 3121, 3121, 3122, 3122, 3122, 3122, 3127, 3128, 3128,
	3130, 3131, 3133, 3133, 3134, 3135, 3135, 3135, 3135, 3136, 3137, 3137, 3137, 3137, 3138, 3138,
	3138, 3139, 3139, 3139, 3139, 3139, 3140, 3140, 3140, 3141, 3142, 3143, 3143, 3146, 3149, 3149,
	3150, 3153, 3154, 3156, 3157, 3157, 3157, 3157, 3158, 3158, 3159, 3159, 3159, 3160, 3161, 3162,
	3162, 3162, 3162, 3163, 3163, 3163, 3163, 3163, 3167, 3168, 3168, 3169, 3169, 3170, 3170, 3173,
	3176, 3178, 3178, 3181, 3182, 3182, 3183, 3183, 3183, 3184, 3184, 3184, 3184, 3185, 3187, 3187,
	3187, 3187, 3187, 3189, 3190, 3191, 3191, 3191, 3192, 3192, 3192, 3193, 3193, 3193, 3194, 3195,
	3197, 3197, 3200, 3202, 3203, 3203, 3203, 3205, 3205, 3206, 3208, 3209, 3211, 3212, 3215, 3215,
	3216, 3217, 3217, 3218, 3218, 3218, 3218, 3218, 3218, 3218, 3220, 3221, 3221, 3222, 3223, 3228,
	3229, 3231, 3232, 3233, 3233, 3234, 3236, 3236, 3236, 3237, 3238, 3239, 3240, 3241, 3241, 3241,
	3242, 3242, 3242, 3243, 3243, 3244, 3244, 3245, 3245, 3245, 3246, 3246, 3246, 3249, 3251, 3252,
	3253, 3255, 3255, 3255, 3255, 3255, 3257, 3258, 3258, 3258, 3260, 3260, 3261, 3262, 3262, 3262,
	3263, 3263, 3265, 3265, 3265, 3265, 3266, 3266, 3266, 3266, 3267, 3267, 3267, 3268, 3269, 3270,
	3273, 3273, 3273, 3275, 3276, 3276, 3276, 3278, 3280, 3280, 3281, 3281, 3282, 3282, 3282, 3283,
	3283, 3283, 3284, 3284, 3285, 3286, 3287, 3288, 3289, 3289, 3289, 3290, 3291, 3292, 3294, 3297,
	3298, 3299, 3301, 3303, 3304, 3305, 3305, 3305, 3305, 3305, 3306, 3306, 3307, 3307, 3307, 3307,
	3307, 3307, 3308, 3311, 3312, 3314, 3314, 3314, 3315, 3316, 3316, 3318, 3319, 3320, 3322, 3324,
	3324, 3326, 3328, 3329, 3330, 3331, 3331, 3331, 3331, 3331, 3331, 3331, 3331, 3331, 3332, 3332,
	3333, 3333, 3334, 3335, 3335, 3335, 3335, 3336, 3336, 3337, 3338, 3338, 3339, 3341, 3343, 3345,
	3346, 3348, 3349, 3350, 3351, 3352, 3353, 3354, 3355, 3356, 3356, 3357, 3357, 3358, 3358, 3359,
	3360, 3361, 3363, 3363, 3363, 3365, 3365, 3365, 3365, 3365, 3368, 3368, 3369, 3370, 3371, 3371,
	3374, 3374, 3374, 3374, 3375, 3375, 3376, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377, 3377,
	3377, 3378, 3378, 3379, 3380, 3380, 3380, 3380, 3381, 3381, 3381, 3381, 3381, 3383, 3386, 3387,
	3390, 3391, 3394, 3395, 3396, 3398, 3399, 3399, 3400, 3400, 3400, 3401, 3402, 3402, 3402, 3403,
	3403, 3403, 3404, 3405, 3405, 3405, 3405, 3405, 3406, 3409, 3410, 3410, 3411, 3412, 3415, 3418,
	3419, 3420, 3421, 3423, 3426, 3426, 3426, 3426, 3426, 3426, 3426, 3427, 3427, 3427, 3427, 3427,
	3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3427, 3428, 3428, 3428, 3429, 3429, 3430,
	3433, 3434, 3435, 3437, 3439, 3440, 3440, 3440, 3440, 3441, 3442, 3443, 3443, 3443, 3443, 3443,
	3444, 3446, 3448, 3449, 3451, 3451, 3453, 3453, 3453, 3454, 3454, 3455, 3455, 3456, 3458, 3458,
	3459, 3462, 3462, 3463, 3466, 3466, 3467, 3468, 3468, 3468, 3468, 3468, 3468, 3469, 3470, 3470,
	3471, 3472, 3473, 3473, 3473, 3474, 3475, 3475, 3475, 3478, 3479, 3479, 3480, 3482, 3482, 3484,
	3487, 3487, 3488, 3490, 3490, 3492, 3492, 3493, 3493, 3493, 3493, 3493, 3493, 3493, 3493, 3494,
	3494, 3494, 3494, 3494, 3495, 3495, 3495, 3495, 3499, 3499, 3500, 3500, 3500, 3503, 3503, 3503,
	3504, 3504, 3506, 3507, 3507, 3507, 3509, 3509, 3510, 3511, 3512, 3514, 3514, 3514, 3515, 3515,
	3515, 3515, 3515, 3515, 3515, 3517, 3517, 3518, 3518, 3518, 3519, 3520, 3521, 3523, 3523, 3524,
	3525, 3525, 3526, 3527, 3528, 3528, 3529, 3530, 3531, 3531, 3531, 3531, 3532, 3533, 3533, 3533,
	3535, 3535, 3537, 3537, 3537, 3537, 3537, 3537, 3538, 3540, 3540, 3540, 3540, 3540, 3541, 3542,
	3542, 3543, 3544, 3546, 3547, 3547, 3548, 3549, 3549, 3549, 3550, 3550, 3550, 3550, 3552, 3552,
	3552, 3552, 3553, 3554, 3554, 3554, 3554, 3555, 3555, 3555, 3556, 3556, 3558, 3559, 3559, 3561,
	3561, 3561, 3563, 3563, 3563, 3564, 3566, 3566, 3567, 3567, 3568, 3569, 3571, 3572, 3573, 3574,
	3574, 3574, 3574, 3576, 3576, 3577, 3579, 3579, 3579, 3580, 3581, 3582, 3583, 3585, 3587, 3589,
	3589, 3589, 3590, 3591, 3591, 3593, 3593, 3595, 3595, 3597, 3597, 3597, 3599, 3599, 3599, 3600,
	3602, 3602, 3602, 3604, 3604, 3604, 3604, 3604, 3604, 3604, 3605, 3606, 3609, 3610, 3610, 3610,
	3610, 3610, 3611, 3612, 3612, 3612, 3614, 3615, 3615, 3616, 3617, 3618, 3619, 3619, 3619, 3621,
	3622, 3625, 3625, 3625, 3625, 3625, 3625, 3627, 3627, 3628, 3629, 3629, 3629, 3629, 3630, 3630,
	3630, 3630, 3630, 3630, 3630, 3630, 3631, 3631, 3632, 3633, 3633, 3633, 3633, 3633, 3633, 3633,
	3633, 3636, 3637, 3639, 3640, 3640, 3641, 3641, 3642, 3642, 3643, 3645, 3645, 3646, 3646, 3646,
	3646, 3646, 3646, 3646, 3647, 3647, 3649, 3649, 3649, 3649, 3649, 3649, 3649, 3650, 3651, 3653,
	3653, 3653, 3653, 3655, 3655, 3655, 3655, 3655, 3656, 3656, 3656, 3656, 3656, 3656, 3656, 3656,
	3657, 3658, 3658, 3659, 3661, 3661, 3661, 3663, 3663, 3664, 3665, 3665, 3665, 3665, 3668, 3671,
	3671, 3672, 3672, 3673, 3673, 3674, 3676, 3677, 3677, 3677, 3677, 3677, 3678, 3678, 3680, 3681,
	3681, 3681, 3682, 3682, 3683, 3684, 3684, 3686, 3687, 3687, 3687, 3689, 3691, 3691, 3691, 3691,
	3691, 3692, 3692, 3692, 3693, 3694, 3694, 3697, 3697, 3697, 3697, 3697, 3697, 3697, 3697, 3697,
	3699, 3699, 3701, 3701, 3701, 3701, 3701, 3703, 3704, 3705, 3705, 3706, 3706, 3707, 3707, 3708,
	3709, 3709, 3711, 3713, 3714, 3714, 3715, 3715, 3715, 3715, 3716, 3718, 3719, 3720, 3720, 3720,
	3720, 3720, 3720, 3720, 3721, 3722, 3723, 3723, 3723, 3723, 3723, 3724, 3724, 3724, 3724, 3724,
	3724, 3725, 3726, 3726, 3726, 3726, 3726, 3728, 3732, 3732, 3733, 3735, 3736, 3737, 3738, 3740,
	3740, 3740, 3741, 3742, 3743, 3743, 3743, 3745, 3746, 3748, 3749, 3749, 3750, 3750, 3752, 3752,
	3753, 3754, 3754, 3754, 3755, 3757, 3757, 3758, 3759, 3761, 3761, 3763, 3763, 3763, 3765, 3766,
	3766, 3766, 3766, 3767, 3769, 3770, 3771, 3774, 3774, 3774, 3775, 3775, 3775, 3775, 3775, 3775,
	3775, 3775, 3775, 3775, 3776, 3777, 3777, 3777, 3777, 3778, 3778, 3778, 3778, 3779, 3782, 3782,
	3782, 3782, 3783, 3784, 3784, 3784, 3785, 3786, 3786, 3788, 3788, 3789, 3790, 3791, 3792, 3792,
	3792, 3794, 3794, 3794, 3796, 3796, 3796, 3796, 3796, 3796, 3796, 3797, 3798, 3798, 3800, 3800,
	3800, 3800, 3800, 3800, 3800, 3801, 3801, 3801, 3801, 3802, 3802, 3803, 3803, 3803, 3803, 3804,
	3804, 3804, 3804, 3804, 3804, 3806, 3806, 3809, 3810, 3810, 3811, 3812, 3812, 3813, 3813, 3814,
	3814, 3814, 3816, 3818, 3818, 3819, 3819, 3819, 3819, 3819, 3820, 3821, 3821, 3821, 3821, 3821,
	3822, 3822, 3823, 3825, 3829, 3831, 3832, 3832, 3833, 3833, 3833, 3833, 3835, 3836, 3839, 3839,
	3839, 3839, 3840, 3840, 3841, 3843, 3843, 3845, 3845, 3845, 3845, 3845, 3846, 3846, 3846, 3846,
	3847, 3848, 3848, 3848, 3850, 3850, 3850, 3852, 3852, 3852, 3852, 3854, 3855, 3855, 3856, 3857,
	3858, 3858, 3860, 3860, 3861, 3861, 3861, 3861, 3862, 3862, 3862, 3863, 3863, 3863, 3864, 3864,
	3865, 3865, 3865, 3866, 3866, 3866, 3866, 3867, 3871, 3871, 3871, 3871, 3871, 3871, 3871, 3871,
	3871, 3873, 3874, 3874, 3874, 3874, 3874, 3875, 3876, 3876, 3876, 3876, 3877, 3877, 3878, 3878,
	3878, 3878, 3878, 3878, 3879, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880, 3880,
	3882, 3882, 3884, 3884, 3884, 3884, 3884, 3886, 3886, 3888, 3890, 3891, 3893, 3893, 3893, 3894,
	3895, 3895, 3896, 3896, 3898, 3900, 3902, 3903, 3905, 3906, 3906, 3906, 3907, 3908, 3908, 3908,
	3908, 3908, 3908, 3908, 3909, 3910, 3911, 3911, 3911, 3911, 3911, 3913, 3913, 3913, 3913, 3914,
	3914, 3914, 3914, 3915, 3915, 3915, 3915, 3915, 3915, 3917, 3917, 3917, 3917, 3917, 3919, 3920,
	3920, 3920, 3921, 3922, 3923, 3925, 3925, 3927, 3929, 3930, 3930, 3930, 3930, 3930, 3931, 3931,
	3931, 3931, 3931, 3931, 3931, 3933, 3934, 3935, 3936, 3936, 3936, 3936, 3936, 3936, 3936, 3937,
	3937, 3938, 3940, 3942, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3943, 3945, 3945, 3945, 3945,
	3947, 3948, 3949, 3949, 3950, 3951, 3951, 3952, 3952, 3955, 3956, 3956, 3956, 3956, 3956, 3956,
	3957, 3958, 3958, 3958, 3958, 3958, 3958, 3959, 3959, 3959, 3960, 3961, 3963, 3963, 3963, 3963,
	3964, 3964, 3964, 3965, 3967, 3967, 3967, 3967, 3969, 3969, 3969, 3970, 3973, 3974, 3974, 3974,
	3974, 3976, 3976, 3976, 3977, 3979, 3981, 3981, 3983, 3983, 3983, 3984, 3986, 3987, 3987, 3987,
	3987, 3987, 3987, 3987, 3987, 3988, 3990, 3990, 3990, 3991, 3991, 3992, 3992, 3994, 3995, 3995,
	3996, 3996, 3996, 3996, 3996, 3996, 3996, 3996, 3997, 3997, 3997, 3997, 3997, 3998, 3998, 3998,
	3998, 3999, 4000, 4000, 4001, 4001, 4001, 4003, 4004, 4006, 4006, 4007, 4008, 4008, 4008, 4008,
	4009, 4009, 4009, 4009, 4009, 4009, 4009, 4009, 4009, 4010, 4011, 4011, 4011, 4011, 4012, 4012,
	4013, 4013, 4014, 4014, 4015, 4016, 4019, 4020, 4020, 4022, 4023, 4023, 4023, 4027, 4027, 4027,
	4027, 4028, 4028, 4029, 4029, 4029, 4031, 4031, 4031, 4032, 4032, 4034, 4034, 4034, 4035, 4035,
	4036, 4036, 4037, 4038, 4038, 4041, 4042, 4042, 4042, 4043, 4043, 4043, 4043, 4043, 4044, 4044,
	4047, 4048, 4048, 4050, 4051, 4051, 4051, 4051, 4051, 4051, 4051, 4051, 4051, 4051, 4051, 4052,
	4053, 4054, 4054, 4055, 4056, 4057, 4057, 4057, 4058, 4058, 4059, 4061, 4062, 4062, 4062, 4063,
	4065, 4065, 4066, 4066, 4066, 4067, 4069, 4070, 4071, 4073, 4073, 4074, 4074, 4074, 4074, 4074,
	4075, 4075, 4075, 4075, 4077, 4077, 4077, 4078, 4080, 4080, 4081, 4082, 4082, 4083, 4083, 4083,
	4083, 4083, 4085, 4085, 4086, 4086, 4086, 4086, 4086, 4086, 4086, 4086, 4086, 4086, 4086, 4086,
	4086, 4086, 4087, 4087, 4087, 4087, 4087, 4088, 4088, 4088, 4089, 4089, 4089, 4090, 4090, 4090,
	4091, 4092, 4092, 4092, 4092, 4092, 4093, 4094, 4097, 4097, 4097, 4098, 4098, 4099, 4100, 4100,
	4100, 4100, 4101, 4102, 4102, 4104, 4106, 4107, 4109, 4110, 4111, 4111, 4111, 4112, 4112, 4112,
	4113, 4114, 4114, 4116, 4117, 4117, 4117, 4118, 4118, 4118, 4119, 4120, 4120, 4121, 4121, 4122,
	4122, 4124, 4124, 4125, 4125, 4125, 4125, 4125, 4125, 4125, 4126, 4127, 4127, 4127, 4127, 4127,
	4128, 4128, 4131, 4131, 4131, 4131, 4131, 4131, 4131, 4131, 4132, 4132, 4132, 4132, 4132, 4132,
	4132, 4132, 4133, 4133, 4134, 4134, 4135, 4135, 4136, 4136, 4136, 4136, 4136, 4137, 4138, 4138,
	4140, 4143, 4143, 4143, 4143, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4144, 4145, 4145, 4145,
	4145, 4145, 4145, 4146, 4146, 4147, 4148, 4148, 4150, 4150, 4150, 4151, 4152, 4152, 4152, 4152,
	4153, 4154, 4154, 4155, 4157, 4159, 4159, 4160, 4160, 4160, 4160, 4161, 4162, 4162, 4162, 4162,
	4163, 4164, 4164, 4166, 4166, 4167, 4167, 4168, 4169, 4170, 4170, 4170, 4170, 4170, 4170, 4170,
	4170, 4170, 4170, 4171, 4172, 4174, 4174, 4175, 4176, 4176, 4176, 4176, 4176, 4178, 4178, 4180,
	4182, 4182, 4182, 4183, 4183, 4184, 4185, 4185, 4186, 4186, 4186, 4187, 4188, 4188, 4188, 4188,
	4188, 4188, 4189, 4189, 4189, 4191, 4191, 4191, 4191, 4191, 4192, 4194, 4195, 4195, 4195, 4196,
	4197, 4197, 4197, 4198, 4200, 4200, 4200, 4200, 4201, 4201, 4201, 4205, 4205, 4206, 4206, 4207,
	4207, 4207, 4207, 4209, 4209, 4211, 4214, 4215, 4215, 4216, 4217, 4218, 4219, 4219, 4220, 4220,
	4220, 4223, 4223, 4223, 4226, 4226, 4228, 4228, 4228, 4228, 4229, 4230, 4231, 4231, 4231, 4231,
	4231, 4232, 4234, 4236, 4236, 4238, 4239, 4240, 4241, 4241, 4243, 4243, 4243, 4244, 4244, 4244,
	4244, 4244, 4244, 4245, 4245, 4245, 4245, 4245, 4246, 4247, 4247, 4247, 4248, 4249, 4249, 4249,
	4249, 4250, 4250, 4250, 4252, 4253, 4254, 4255, 4256, 4256, 4257, 4257, 4257, 4258, 4258, 4258,
	4259, 4260, 4260, 4260, 4261, 4261, 4261, 4261, 4262, 4262, 4263, 4263, 4263, 4263, 4263, 4264,
	4265, 4265, 4265, 4265, 4265, 4265, 4265, 4265, 4266, 4266, 4267, 4267, 4268, 4268, 4269, 4270,
	4270, 4271, 4272, 4272, 4272, 4272, 4272, 4272, 4273, 4274, 4275, 4275, 4277, 4278, 4280, 4281,
	4282, 4282, 4284, 4285, 4285, 4285, 4287, 4287, 4290, 4291, 4292, 4292, 4293, 4295, 4295, 4295,
	4295, 4295, 4295, 4295, 4296, 4296, 4297, 4298, 4299, 4299, 4300, 4300, 4301, 4302, 4302, 4302,
	4302, 4304, 4305, 4306, 4306, 4307, 4309, 4309, 4309, 4310, 4310, 4312, 4312, 4313, 4313, 4314,
	4315, 4315, 4315, 4316, 4317, 4319, 4320, 4320, 4321, 4323, 4324, 4325, 4325, 4325, 4325, 4325,
	4326, 4326, 4327, 4327, 4327, 4328, 4329, 4330, 4330, 4330, 4330, 4331, 4331, 4331, 4331, 4331,
	4331, 4332, 4334, 4335, 4337, 4337, 4337, 4337, 4339, 4339, 4339, 4340, 4341, 4342, 4344, 4345,
	4346, 4346, 4348, 4349, 4350, 4351, 4352, 4354, 4355, 4355, 4356, 4356, 4357, 4358, 4358, 4358,
	4358, 4359, 4359, 4360, 4362, 4363, 4364, 4364, 4364, 4366, 4366, 4367, 4367, 4368, 4369, 4369,
	4369, 4370, 4371, 4372, 4373, 4373, 4374, 4375, 4375, 4375, 4376, 4377, 4378, 4379, 4380, 4381,
	4381, 4381, 4382, 4382, 4382, 4383, 4383, 4384, 4385, 4386, 4387, 4388, 4389, 4390, 4390, 4391,
	4393, 4393, 4393, 4395, 4395, 4396, 4396, 4397, 4397, 4397, 4397, 4398, 4400, 4400, 4400, 4400,
	4400, 4400, 4400, 4400, 4400, 4400, 4400, 4401, 4402, 4403, 4403, 4404, 4404, 4404, 4405, 4405,
	4405, 4405, 4407, 4408, 4408, 4409, 4410, 4410, 4412, 4413, 4413, 4413, 4413, 4413, 4413, 4413,
	4414, 4415, 4415, 4415, 4416, 4416, 4416, 4418, 4418, 4418, 4419, 4419, 4419, 4420, 4420, 4420,
	4420, 4420, 4422, 4425, 4426, 4427, 4427, 4427, 4427, 4428, 4429, 4430, 4431, 4432, 4432, 4432,
	4432, 4433, 4433, 4433, 4433, 4434, 4434, 4434, 4435, 4435, 4436, 4439, 4439, 4439, 4439, 4439,
	4440, 4440, 4441, 4444, 4444, 4445, 4445, 4445, 4445, 4445, 4445, 4448, 4449, 4452, 4452, 4452,
	4452, 4452, 4452, 4452, 4453, 4453, 4453, 4453, 4453, 4456, 4456, 4456, 4457, 4457, 4457, 4457,
	4457, 4457, 4458, 4460, 4461, 4461, 4461, 4461, 4461, 4462, 4462, 4462, 4463, 4463, 4464, 4465,
	4465, 4466, 4466, 4467, 4467, 4468, 4468, 4468, 4470, 4471, 4471, 4472, 4473, 4474, 4474, 4476,
	4476, 4476, 4476, 4476, 4476, 4476, 4476, 4477, 4477, 4477, 4478, 4478, 4479, 4481, 4482, 4482,
	4482, 4482, 4482, 4482, 4484, 4485, 4485, 4485, 4486, 4487, 4490, 4490, 4492, 4493, 4493, 4493,
	4493, 4493, 4495, 4496, 4498, 4500, 4500, 4500, 4500, 4501, 4501, 4501, 4503, 4503, 4504, 4505,
	4505, 4506, 4506, 4507, 4507, 4508, 4508, 4509, 4509, 4509, 4509, 4509, 4511, 4511, 4511, 4512,
	4512, 4513, 4515, 4515, 4515, 4515, 4515, 4517, 4518, 4519, 4519, 4521, 4521, 4522, 4524, 4525,
	4526, 4526, 4526, 4526, 4527, 4527, 4528, 4528, 4528, 4529, 4529, 4531, 4531, 4531, 4531, 4532,
	4532, 4533, 4534, 4536, 4536, 4536, 4536, 4537, 4537, 4539, 4540, 4540, 4541, 4542, 4542, 4543,
	4543, 4543, 4543, 4543, 4543, 4543, 4544, 4545, 4545, 4545, 4545, 4545, 4546, 4546, 4546, 4546,
	4546, 4546, 4546, 4546, 4546, 4547, 4547, 4548, 4549, 4549, 4550, 4551, 4551, 4551, 4553, 4554,
	4554, 4554, 4556, 4557, 4557, 4558, 4558, 4558, 4559, 4561, 4561, 4563, 4563, 4564, 4564, 4564,
	4564, 4565, 4566, 4566, 4567, 4567, 4568, 4568, 4568, 4569, 4570, 4570, 4570, 4570, 4570, 4570,
	4570, 4572, 4573, 4573, 4573, 4573, 4574, 4575, 4577, 4577, 4577, 4577, 4577, 4580, 4581, 4581,
	4582, 4583, 4583, 4584, 4585, 4585, 4585, 4588, 4588, 4588, 4589, 4589, 4589, 4590, 4591, 4591,
	4591, 4591, 4592, 4593, 4593, 4594, 4595, 4596, 4596, 4597, 4597, 4598, 4598, 4598, 4598, 4599,
	4600, 4601, 4602, 4602, 4602, 4602, 4603, 4604, 4604, 4605, 4606, 4607, 4608, 4608, 4608, 4609,
	4609, 4610, 4611, 4613, 4613, 4613, 4615, 4616, 4617, 4618, 4619, 4619, 4619, 4619, 4619, 4620,
	4621, 4624, 4624, 4626, 4626, 4627, 4629, 4629, 4630, 4630, 4631, 4631, 4632, 4632, 4633, 4634,
	4634, 4634, 4634, 4635, 4635, 4635, 4635, 4635, 4635, 4638, 4638, 4638, 4638, 4638, 4640, 4641,
	4641, 4641, 4641, 4643, 4644, 4645, 4645, 4648, 4649, 4651, 4651, 4651, 4653, 4654, 4654, 4654,
	4654, 4654, 4654, 4654, 4654, 4655, 4655, 4655, 4656, 4657, 4657, 4659, 4659, 4660, 4660, 4662,
	4662, 4664, 4664, 4665, 4665, 4665, 4668, 4672, 4672, 4673, 4673, 4674, 4674, 4674, 4674, 4674,
	4675, 4675, 4675, 4676, 4678, 4678, 4679, 4680, 4680, 4681, 4681, 4681, 4681, 4682, 4683, 4683,
	4683, 4683, 4684, 4684, 4685, 4685, 4688, 4688, 4689, 4689, 4689, 4689, 4690, 4690, 4690, 4691,
	4692, 4692, 4692, 4693, 4695, 4695, 4695, 4696, 4698, 4699, 4700, 4702, 4702, 4703, 4704, 4705,
	4705, 4706, 4706, 4708, 4709, 4709, 4709, 4710, 4710, 4710, 4711, 4712, 4712, 4713, 4714, 4714,
	4714, 4714, 4715, 4715, 4715, 4715, 4715, 4716, 4716, 4717, 4720, 4720, 4720, 4720, 4722, 4723,
	4723, 4723, 4724, 4726, 4726, 4726, 4727, 4727, 4727, 4727, 4727, 4729, 4729, 4730, 4731, 4731,
	4731, 4732, 4732, 4733, 4734, 4734, 4734, 4734, 4734, 4735, 4735, 4736, 4738, 4740, 4742, 4742,
	4744, 4744, 4744, 4744, 4744, 4745, 4745, 4745, 4746, 4746, 4746, 4746, 4747, 4747, 4747, 4747,
	4748, 4748, 4748, 4749, 4750, 4750, 4751, 4752, 4752, 4753, 4755, 4757, 4757, 4758, 4760, 4760,
	4760, 4760, 4761, 4761, 4761, 4763, 4765, 4765, 4765, 4765, 4765, 4765, 4765, 4765, 4765, 4765,
	4765, 4767, 4767, 4767, 4767, 4768, 4768, 4770, 4771, 4771, 4771, 4773, 4773, 4774, 4774, 4774,
	4776, 4776, 4776, 4777, 4778, 4778, 4778, 4778, 4780, 4781, 4782, 4783, 4784, 4786, 4787, 4787,
	4787, 4787, 4788, 4788, 4788, 4790, 4791, 4793, 4793, 4793, 4795, 4797, 4797, 4797, 4797, 4797,
	4798, 4799, 4800, 4800, 4802, 4803, 4803, 4803, 4803, 4803, 4804, 4804, 4804, 4804, 4804, 4805,
	4805, 4806, 4806, 4806, 4807, 4807, 4807, 4809, 4809, 4810, 4811, 4812, 4812, 4812, 4814, 4814,
	4814, 4814, 4815, 4816, 4816, 4816, 4817, 4817, 4817, 4817, 4817, 4817, 4818, 4818, 4818, 4818,
	4818, 4818, 4818, 4818, 4819, 4819, 4819, 4819, 4819, 4819, 4821, 4823, 4824, 4825, 4825, 4825,
	4826, 4826, 4826, 4826, 4827, 4828, 4829, 4829, 4829, 4829, 4829, 4830, 4831, 4833, 4833, 4833,
	4833, 4833, 4833, 4834, 4835, 4836, 4836, 4836, 4836, 4836, 4837, 4837, 4839, 4840, 4840, 4841,
	4842, 4842, 4842, 4842, 4842, 4843, 4843, 4844, 4845, 4845, 4845, 4845, 4845, 4846, 4847, 4848,
	4848, 4848, 4849, 4849, 4850, 4850, 4850, 4850, 4850, 4850, 4851, 4852, 4852, 4853, 4854, 4854,
	4854, 4855, 4855, 4856, 4856, 4856, 4856, 4856, 4856, 4856, 4856, 4856, 4857, 4857, 4857, 4858,
	4860, 4860, 4860, 4860, 4862, 4864, 4865, 4865, 4865, 4865, 4865, 4865, 4865, 4866, 4866, 4867,
	4868, 4870, 4871, 4873, 4874, 4875, 4875, 4875, 4875, 4875, 4875, 4875, 4875, 4875, 4875, 4876,
	4877, 4877, 4877, 4877, 4877, 4878, 4878, 4878, 4880, 4880, 4880, 4880, 4880, 4880, 4881, 4882,
	4882, 4882, 4883, 4884, 4886, 4886, 4888, 4889, 4890, 4890, 4890, 4891, 4892, 4893, 4893, 4894,
	4894,
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
	{202, 19860101, 20101010}, // ANT
	{65, 19711027, 0},         // COG
	{65, 0, 19711027},         // COG
	{64, 0, 19711027},         // COD
	{13, 0, 19930101},         // CSK
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
	{202, 0, 20101215},        // ANT
	{16, 0, 19901003},         // DEU
	{73, 0, 19930524},         // ETH
	{157, 0, 20020520},        // TLS
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
}
