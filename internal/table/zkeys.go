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
	{59, 177, 4, 0x81},     // #dma
	{63, 163, 5, 0x1},      // samoa
	{68, 24, 4, 0x81},      // #300
	{72, 26, 4, 0x81},      // #348
	{76, 40, 14, 0x1},      // thenetherlands
	{90, 125, 6, 0x1},      // jordan
	{96, 13, 33, 0x1},      // socialistrepublictsjechoslowakije
	{129, 267, 16, 0x82},   // yugoslaviafedrep
	{145, 71, 12, 0x1},     // egyptarabrep
	{157, 151, 4, 0x81},    // #sgp
	{161, 129, 9, 0x1},     // kampochea
	{170, 193, 4, 0x81},    // #slv
	{174, 252, 9, 0x1},     // chntaiwan
	{183, 269, 13, 0x2},    // chinarepublic
	{196, 198, 30, 0x1},    // venezuelabolivariaanserepublic
	{226, 138, 34, 0x1},    // socialistrepublicoftheunionofburma
	{260, 9, 17, 0x1},      // bosnieherzegovina
	{277, 108, 15, 0x1},    // southafrikaunie
	{292, 231, 20, 0x1},    // sintmaartenfransdeel
	{312, 240, 5, 0x1},     // prico
	{317, 136, 20, 0x1},    // republiekdermaldiven
	{337, 202, 11, 0x1},    // nedantillen
	{348, 110, 8, 0x1},     // rhodesia
	{356, 24, 14, 0x1},     // greecerepublic
	{370, 138, 12, 0x1},    // unionofburma
	{382, 256, 39, 0x1},    // virginislandsoftheunitedstatesterritory
	{421, 25, 17, 0x1},     // republicofcroatia
	{438, 22, 7, 0x1},      // britain
	{445, 186, 21, 0x1},    // stkittsnevisfederatie
	{466, 198, 9, 0x1},     // venezuala
	{475, 236, 4, 0x81},    // #540
	{479, 209, 12, 0x1},    // bouvetisland
	{491, 63, 23, 0x1},     // cameroonfederalrepublic
	{514, 29, 4, 0x81},     // #isr
	{518, 127, 4, 0x81},    // #398
	{522, 225, 5, 0x1},     // hksar
	{527, 256, 34, 0x1},    // territoryvirginislandsunitedstates
	{561, 153, 4, 0x81},    // #syr
	{565, 104, 14, 0x1},    // frenchtogoland
	{579, 15, 13, 0x1},     // voormaligeddr
	{592, 131, 9, 0x1},     // skorearep
	{601, 99, 18, 0x1},     // southsudanrepublic
	{619, 140, 15, 0x1},    // federatiemalaya
	{634, 149, 10, 0x1},    // stateqatar
	{644, 106, 38, 0x1},    // tanganyikaenzanzibarverenigderepubliek
	{682, 98, 22, 0x1},     // federalrepublicsomalia
	{704, 147, 28, 0x1},    // territoryofpapuaandnewguinea
	{732, 236, 23, 0x1},    // territoryofnewcaledonia
	{755, 25, 15, 0x1},     // hrvatskacroatia
	{770, 53, 12, 0x1},     // ukrainianssr
	{782, 21, 4, 0x81},     // #fra
	{786, 63, 8, 0x1},      // cameroun
	{794, 99, 18, 0x1},     // republiekzuidsudan
	{812, 114, 12, 0x1},    // statebahrain
	{824, 53, 15, 0x1},     // ukrainerepublic
	{839, 63, 8, 0x1},      // cameroon
	{847, 21, 18, 0x1},     // francemetropolitan
	{865, 106, 8, 0x1},     // tanzania
	{873, 215, 7, 0x1},     // wsahara
	{880, 61, 11, 0x1},     // centrafrika
	{891, 125, 13, 0x1},    // transjordanie
	{904, 136, 17, 0x1},    // maldivenrepubliek
	{921, 245, 4, 0x81},    // #sgs
	{925, 141, 5, 0x1},     // nepal
	{930, 103, 4, 0x81},    // #tcd
	{934, 237, 4, 0x81},    // #574
	{938, 241, 24, 0x1},    // palestijnsegebiedenbezet
	{962, 142, 14, 0x1},    // republicnaoero
	{976, 186, 25, 0x1},    // saintkittsnevisfederation
	{1001, 21, 14, 0x1},    // franserepublic
	{1015, 1, 22, 0x1},     // peoplesrepublicalbania
	{1037, 222, 4, 0x81},   // #304
	{1041, 93, 16, 0x1},    // federatienigeria
	{1057, 121, 21, 0x1},   // netherlandseastindies
	{1078, 61, 3, 0x1},     // car
	{1081, 164, 12, 0x1},   // kingdomyemen
	{1093, 10, 5, 0x1},     // #byaa
	{1098, 8, 9, 0x1},      // bulgarije
	{1107, 198, 29, 0x1},   // republicabolivarianavenezuela
	{1136, 121, 15, 0x1},   // nederlandsindie
	{1151, 83, 16, 0x1},    // kingdomoflesotho
	{1167, 83, 11, 0x1},    // basoetoland
	{1178, 48, 22, 0x1},    // formerserviemontenegro
	{1200, 155, 4, 0x81},   // #tjk
	{1204, 7, 14, 0x1},     // belgiumkingdom
	{1218, 106, 16, 0x1},   // formertanganyika
	{1234, 163, 18, 0x1},   // formerwesternsamoa
	{1252, 85, 21, 0x1},    // malagassischerepublic
	{1273, 13, 4, 0x1},     // csfr
	{1277, 66, 7, 0x1},     // komoren
	{1284, 255, 21, 0x1},   // maagdeneilandenbritse
	{1305, 91, 15, 0x1},    // republicnamibie
	{1320, 62, 31, 0x1},    // republicofcotedivoireivorycoast
	{1351, 128, 6, 0x1},    // kyrgyz
	{1357, 76, 14, 0x1},    // republicguinea
	{1371, 110, 8, 0x1},    // rhodesie
	{1379, 30, 4, 0x81},    // #ita
	{1383, 67, 18, 0x1},    // caboverderepubliek
	{1401, 107, 15, 0x1},   // republicoeganda
	{1416, 155, 21, 0x1},   // republiektadzjikistan
	{1437, 248, 4, 0x81},   // #spm
	{1441, 250, 14, 0x1},   // turksandcaicos
	{1455, 249, 4, 0x81},   // #sxm
	{1459, 246, 23, 0x1},   // sainthelenadependencies
	{1482, 177, 4, 0x81},   // #212
	{1486, 58, 20, 0x1},    // beninformerlydahomey
	{1506, 241, 13, 0x1},   // palestinstate
	{1519, 156, 21, 0x1},   // republiekturkmenistan
	{1540, 98, 4, 0x81},    // #som
	{1544, 71, 5, 0x1},     // egypt
	{1549, 73, 14, 0x1},    // empireethiopia
	{1563, 95, 8, 0x1},     // fmrsudan
	{1571, 78, 20, 0x1},    // republicguineabissau
	{1591, 212, 23, 0x1},   // kofthenetherlandcuracao
	{1614, 196, 30, 0x1},   // republiektenoostenvandeuruguay
	{1644, 129, 8, 0x1},    // cambodja
	{1652, 71, 32, 0x1},    // egypteverenigdearabischerepublic
	{1684, 21, 6, 0x1},     // france
	{1690, 186, 11, 0x1},   // stkittsandn
	{1701, 81, 16, 0x1},    // republiekliberia
	{1717, 164, 23, 0x1},   // yemenformerarabrepublic
	{1740, 254, 22, 0x1},   // staatvandevaticaanstad
	{1762, 119, 19, 0x1},   // republicfijiislands
	{1781, 95, 10, 0x1},    // northsudan
	{1791, 271, 4, 0x1},    // #sun
	{1795, 137, 23, 0x1},   // republicmarshallislands
	{1818, 178, 11, 0x1},   // domrepublic
	{1829, 131, 15, 0x1},   // republicofkorea
	{1844, 88, 31, 0x1},    // islamitischerepubliekmauritanie
	{1875, 26, 14, 0x1},    // kingdomhungary
	{1889, 106, 20, 0x1},   // republicoftanganyika
	{1909, 240, 22, 0x1},   // commonwealthpuertorico
	{1931, 102, 24, 0x1},   // republiekvandeseychellen
	{1955, 3, 15, 0x1},     // republicarmenie
	{1970, 41, 13, 0x1},    // kingdomnorway
	{1983, 66, 28, 0x1},    // islamicbondsrepubliekcomoren
	{2011, 19, 7, 0x1},     // estonia
	{2018, 272, 5, 0x83},   // kongo
	{2023, 40, 20, 0x1},    // kingdomofnetherlands
	{2043, 232, 34, 0x1},   // gemenebestvandenoordelijkemarianen
	{2077, 241, 20, 0x1},   // palestinianterritory
	{2097, 249, 9, 0x1},    // stmaarten
	{2106, 16, 30, 0x1},    // federalrepublicofformergermany
	{2136, 106, 8, 0x1},    // tanzanie
	{2144, 230, 52, 0x1},   // specialeadministratieveregiomacauvolksrepubliekchina
	{2196, 79, 4, 0x81},    // #226
	{2200, 79, 16, 0x1},    // equitorialguinea
	{2216, 82, 41, 0x1},    // socialistlibischarabischevolksjamahiriyya
	{2257, 246, 31, 0x1},   // ascensiontristandacunhasthelena
	{2288, 219, 19, 0x1},   // bailiwickofguernsey
	{2307, 238, 4, 0x81},   // #570
	{2311, 110, 4, 0x81},   // #zwe
	{2315, 230, 54, 0x1},   // peoplesrepublicofchinamacaospecialadministrativeregion
	{2369, 9, 17, 0x1},     // bosniaherzegovina
	{2386, 52, 13, 0x1},    // turkeyturkiye
	{2399, 254, 12, 0x1},   // vatikaanstad
	{2411, 226, 27, 0x1},   // heardeilandmcdonaldeilanden
	{2438, 152, 23, 0x1},   // britishsalomonseilanden
	{2461, 182, 25, 0x1},   // cooperativerepublicguyana
	{2486, 123, 21, 0x1},   // islamicrepublicofiran
	{2507, 241, 14, 0x1},   // staatpalestina
	{2521, 68, 7, 0x1},     // djibuti
	{2528, 201, 23, 0x1},   // autonomousprovincealand
	{2551, 126, 4, 0x81},   // #392
	{2555, 39, 9, 0x1},     // montengro
	{2564, 106, 30, 0x1},   // unitedrepublictanzaniamainland
	{2594, 22, 34, 0x1},    // ukofgreatbritainandnorthernireland
	{2628, 198, 31, 0x1},   // venezuelarepublicabolivarianade
	{2659, 43, 21, 0x1},    // polandpeoplesrepublic
	{2680, 50, 4, 0x81},    // #svn
	{2684, 198, 19, 0x1},   // bolivrepofvenezuela
	{2703, 71, 13, 0x1},    // republicegypt
	{2716, 228, 30, 0x1},   // britsindischeoceaanterritorium
	{2746, 95, 4, 0x81},    // #sdn
	{2750, 65, 10, 0x1},    // repofcongo
	{2760, 4, 22, 0x1},     // gemenebestvanaustralie
	{2782, 1, 31, 0x1},     // albaniapeoplessocialistrepublic
	{2813, 69, 37, 0x1},    // algerijnsedemocratischevolksrepubliek
	{2850, 104, 4, 0x81},   // #tgo
	{2854, 70, 25, 0x1},    // peoplesrepublicofzanzibar
	{2879, 198, 29, 0x1},   // bolivarianrepublicofvenezuela
	{2908, 91, 15, 0x1},    // republicnamibia
	{2923, 225, 16, 0x1},   // hongkongchinasar
	{2939, 124, 4, 0x81},   // #irq
	{2943, 76, 14, 0x1},    // republicguinee
	{2957, 32, 16, 0x1},    // republiclitouwen
	{2973, 37, 15, 0x1},    // tfyrofmacedonia
	{2988, 13, 15, 0x1},    // tjechoslowakije
	{3003, 226, 23, 0x1},   // heardandmcdonaldislands
	{3026, 218, 8, 0x1},    // faeroeis
	{3034, 66, 17, 0x1},    // stateofthecomoros
	{3051, 105, 4, 0x81},   // #tun
	{3055, 75, 4, 0x81},    // #288
	{3059, 247, 4, 0x81},   // #sjm
	{3063, 127, 18, 0x1},   // republickazachstan
	{3081, 22, 16, 0x1},    // theunitedkingdom
	{3097, 111, 33, 0x1},   // democratischerepubliekafghanistan
	{3130, 113, 27, 0x1},   // peoplesrepublicofbangladesh
	{3157, 197, 25, 0x1},   // saintvincentandgrenadines
	{3182, 162, 4, 0x81},   // #548
	{3186, 158, 4, 0x81},   // #ton
	{3190, 228, 16, 0x1},   // brindianoceanter
	{3206, 53, 13, 0x1},    // oekraiensessr
	{3219, 127, 18, 0x1},   // republickazakhstan
	{3237, 37, 23, 0x1},    // northmacedoniamacedonia
	{3260, 45, 7, 0x1},     // rumania
	{3267, 129, 23, 0x1},   // volksrepubliekkampuchea
	{3290, 22, 30, 0x1},    // greatbritainandnorthernireland
	{3320, 161, 27, 0x1},   // democraticrepublicofvietnam
	{3347, 225, 57, 0x1},   // peoplesrepublicofchinahongkongspecialadministrativeregion
	{3404, 64, 31, 0x1},    // congodemocraticrepublickinshasa
	{3435, 63, 16, 0x1},    // republickameroen
	{3451, 245, 4, 0x81},   // #239
	{3455, 100, 22, 0x1},   // saotomepeoplesrepublic
	{3477, 182, 11, 0x1},   // britsguyana
	{3488, 111, 37, 0x1},   // islamitischeovergangsstaatafghanistan
	{3525, 181, 9, 0x1},    // guatemala
	{3534, 75, 5, 0x1},     // ghana
	{3539, 230, 16, 0x1},   // macausarvanchina
	{3555, 46, 37, 0x1},    // russiansovietfederalsocialistrepublic
	{3592, 108, 4, 0x81},   // #zaf
	{3596, 120, 26, 0x1},   // micronesiafederatestatesof
	{3622, 206, 20, 0x1},   // netherlandscaribbean
	{3642, 13, 27, 0x1},    // czechoslovakfederalrepublic
	{3669, 3, 15, 0x1},     // republicarmenia
	{3684, 63, 25, 0x1},    // federalerepubliekkameroen
	{3709, 21, 14, 0x1},    // francerepublic
	{3723, 69, 32, 0x1},    // democraticpeoplesrepublicalgeria
	{3755, 130, 39, 0x1},   // kiribatiindependentandsovereignrepublic
	{3794, 233, 10, 0x1},   // montserrat
	{3804, 35, 18, 0x1},    // principalitymonaco
	{3822, 49, 4, 0x81},    // #svk
	{3826, 178, 4, 0x81},   // #214
	{3830, 193, 4, 0x81},   // #222
	{3834, 217, 4, 0x81},   // #238
	{3838, 91, 7, 0x1},     // namibia
	{3845, 228, 44, 0x1},   // britishindianoceanterritorychagosarchipelago
	{3889, 15, 30, 0x1},    // formergermandemocraticrepublic
	{3919, 70, 27, 0x1},    // volksrepubliekzanzibarpemba
	{3946, 46, 5, 0x1},     // rsfsr
	{3951, 40, 7, 0x1},     // holland
	{3958, 85, 32, 0x1},    // democratischerepubliekmadagaskar
	{3990, 166, 17, 0x1},   // republicargentina
	{4007, 39, 10, 0x1},    // montenegro
	{4017, 161, 29, 0x1},   // democratischerepubliekvietnam
	{4046, 127, 10, 0x1},   // kazahkstan
	{4056, 61, 32, 0x1},    // formercentraalafrikaanserepublic
	{4088, 225, 40, 0x1},   // hongkongspecialadministrativeregionchina
	{4128, 224, 13, 0x1},   // guamterritory
	{4141, 36, 8, 0x1},     // moldovia
	{4149, 148, 10, 0x1},   // dprofkorea
	{4159, 230, 57, 0x1},   // specialeadministratieveregiomacauvandevolksrepubliekchina
	{4216, 241, 50, 0x1},   // includingeastjerusalemoccupiedpalestinianterritory
	{4266, 236, 21, 0x1},   // frenchnewcaledoniafra
	{4287, 111, 29, 0x1},   // islamitischemiraatafghanistan
	{4316, 138, 17, 0x1},   // unionmyanmarburma
	{4333, 246, 33, 0x1},   // ascensionentristandacunhasthelena
	{4366, 36, 17, 0x1},    // republiekmoldavie
	{4383, 24, 18, 0x1},    // helleenserepubliek
	{4401, 155, 10, 0x1},   // tajikistan
	{4411, 139, 24, 0x1},   // mongolianpeoplesrepublic
	{4435, 144, 16, 0x1},   // republicpakistan
	{4451, 61, 23, 0x1},    // centraalafricanrepublic
	{4474, 242, 21, 0x1},   // frenchpolynesiatahiti
	{4495, 165, 9, 0x1},    // zuidjemen
	{4504, 137, 28, 0x1},   // republiekdermarshalleilanden
	{4532, 231, 20, 0x1},   // fransdeelsintmaarten
	{4552, 108, 21, 0x1},   // republicofsouthafrica
	{4573, 194, 11, 0x1},   // dutchguyana
	{4584, 37, 36, 0x1},    // macedoniatheformeryugoslavrepublicof
	{4620, 16, 24, 0x1},    // germanyfederalrepublicof
	{4644, 228, 31, 0x1},   // britishgebiedeninindischeoceaan
	{4675, 213, 16, 0x1},   // christmasislands
	{4691, 87, 19, 0x1},    // republiekmozambique
	{4710, 53, 12, 0x1},    // oekrainsessr
	{4722, 147, 14, 0x1},   // papuanewguinea
	{4736, 106, 18, 0x1},   // tanzaniamainlandur
	{4754, 47, 37, 0x1},    // allerdoorluchtigsterepublieksanmarino
	{4791, 154, 15, 0x1},   // thailandkingdom
	{4806, 76, 34, 0x1},    // peoplesrevolutionaryrepublicguinea
	{4840, 64, 16, 0x1},    // congoleopoldstad
	{4856, 241, 18, 0x1},   // occpalestinianterr
	{4874, 147, 36, 0x1},   // onafhankelijkestaatpapoeanieuwguinea
	{4910, 239, 8, 0x1},    // pitcairn
	{4918, 128, 19, 0x1},   // republiekkirgizstan
	{4937, 145, 11, 0x1},   // filippijnen
	{4948, 232, 13, 0x1},   // northmarianen
	{4961, 75, 13, 0x1},    // republicghana
	{4974, 54, 16, 0x1},    // amerikaverstates
	{4990, 58, 20, 0x1},    // peoplesrepublicbenin
	{5010, 195, 5, 0x1},    // tandt
	{5015, 37, 14, 0x1},    // fyrommacedonie
	{5029, 154, 12, 0x1},   // thailandsiam
	{5041, 69, 37, 0x1},    // democraticandpopularrepublicofalgeria
	{5078, 55, 36, 0x1},    // federatievevolksrepubliekjoegoslavie
	{5114, 82, 40, 0x1},    // socialistischelibischarabischejamahiriya
	{5154, 98, 25, 0x1},    // democraticrepublicsomalie
	{5179, 63, 23, 0x1},    // federalrepubliccameroon
	{5202, 65, 11, 0x1},    // frenchcongo
	{5213, 66, 12, 0x1},    // unioncomoros
	{5225, 21, 14, 0x1},    // republicfrance
	{5239, 179, 4, 0x81},   // #218
	{5243, 91, 7, 0x1},     // namibie
	{5250, 60, 18, 0x1},    // republicofbotswana
	{5268, 173, 15, 0x1},   // republicofchile
	{5283, 70, 17, 0x1},    // sultanaatzanzibar
	{5300, 164, 10, 0x1},   // northjemen
	{5310, 41, 4, 0x81},    // #578
	{5314, 92, 4, 0x81},    // #562
	{5318, 146, 14, 0x1},   // republiekpalau
	{5332, 225, 15, 0x1},   // prhongkongchina
	{5347, 183, 16, 0x1},   // hondurasrepublic
	{5363, 16, 9, 0x1},     // germanyfr
	{5372, 75, 15, 0x1},    // republicofghana
	{5387, 228, 4, 0x81},   // #iot
	{5391, 128, 20, 0x1},   // kirgizischerepubliek
	{5411, 8, 17, 0x1},     // republicbulgarije
	{5428, 48, 14, 0x1},    // republicservie
	{5442, 112, 11, 0x1},   // theemirates
	{5453, 212, 30, 0x1},   // kingdomofthenetherlandscuracao
	{5483, 57, 7, 0x1},     // burundi
	{5490, 71, 18, 0x1},    // unitedarabrepublic
	{5508, 13, 14, 0x1},    // czechoslovakia
	{5522, 51, 13, 0x1},    // kingdomsweden
	{5535, 193, 19, 0x1},   // republiekelsalvador
	{5554, 156, 12, 0x1},   // turkmenistan
	{5566, 168, 14, 0x1},   // bahamaeilanden
	{5580, 59, 11, 0x1},    // burkinafaso
	{5591, 66, 36, 0x1},    // comorenislamitischefederalerepubliek
	{5627, 102, 18, 0x1},   // seychellesrepublic
	{5645, 61, 22, 0x1},    // centralafricanrepublic
	{5667, 240, 32, 0x1},   // vrijgeassocieerdestaatpuertorico
	{5699, 236, 21, 0x1},   // territorynewcaledonia
	{5720, 106, 25, 0x1},   // verenigderepublictanzania
	{5745, 67, 18, 0x1},    // capeverdecaboverde
	{5763, 144, 17, 0x1},   // republiekpakistan
	{5780, 95, 14, 0x1},    // until2011sudan
	{5794, 62, 19, 0x1},    // cotedivoirerepublic
	{5813, 73, 19, 0x1},    // ethiopiaincleritrea
	{5832, 16, 29, 0x1},    // formerbondsrepubliekduitsland
	{5861, 224, 15, 0x1},   // territoryofguam
	{5876, 257, 15, 0x1},   // wallisandfutuna
	{5891, 201, 4, 0x81},   // #248
	{5895, 159, 4, 0x81},   // #tuv
	{5899, 275, 4, 0x1},    // #280
	{5903, 255, 21, 0x1},   // britsemaagdeneilanden
	{5924, 71, 32, 0x1},    // formerverenigdearabischerepublic
	{5956, 91, 4, 0x81},    // #516
	{5960, 66, 29, 0x1},    // comorosfederalislamicrepublic
	{5989, 64, 29, 0x1},    // democraticrepublicformercongo
	{6018, 31, 25, 0x1},    // principalityliechtenstein
	{6043, 58, 15, 0x1},    // dahomeyrepublic
	{6058, 198, 18, 0x1},   // republiekvenezuela
	{6076, 82, 41, 0x1},    // libischarabischesocialistvolksjamahiriyya
	{6117, 76, 36, 0x1},    // peoplesrevolutionaryrepublicofguinea
	{6153, 68, 16, 0x1},    // republicdjibouti
	{6169, 111, 26, 0x1},   // islamicrepublicafghanistan
	{6195, 148, 11, 0x1},   // koreademrep
	{6206, 37, 37, 0x1},    // macedonieformerjoegoslavischerepublic
	{6243, 241, 45, 0x1},   // incleastjerusalemoccupiedpalestinianterritory
	{6288, 37, 14, 0x1},    // fyrommacedonia
	{6302, 10, 36, 0x1},    // belarussischesovietsocialistrepublic
	{6338, 185, 7, 0x1},    // jamaika
	{6345, 85, 20, 0x1},    // malagasischerepublic
	{6365, 73, 4, 0x81},    // #231
	{6369, 84, 14, 0x1},    // moroccokingdom
	{6383, 178, 35, 0x1},   // democraticrepublicdominicanrepublic
	{6418, 226, 21, 0x1},   // heardimcdonaldislands
	{6439, 88, 10, 0x1},    // mauritiana
	{6449, 254, 23, 0x1},   // holyseevaticancitystate
	{6472, 276, 13, 0x82},  // congorepublic
	{6485, 194, 7, 0x1},    // surinam
	{6492, 73, 16, 0x1},    // ethiopiainclerit
	{6508, 141, 12, 0x1},   // nepalkingdom
	{6520, 214, 14, 0x1},   // caymaneilanden
	{6534, 232, 28, 0x1},   // commonwealthnorthernmarianas
	{6562, 160, 20, 0x1},   // republiekoezbekistan
	{6582, 198, 24, 0x1},   // venezuelaverenigdestaten
	{6606, 52, 15, 0x1},    // turkiyerepublic
	{6621, 23, 15, 0x1},    // georgiarepublic
	{6636, 225, 19, 0x1},   // hongkongsarvanchina
	{6655, 35, 4, 0x81},    // #492
	{6659, 206, 25, 0x1},   // sainteustatiussababonaire
	{6684, 102, 4, 0x81},   // #syc
	{6688, 278, 4, 0x1},    // #230
	{6692, 148, 32, 0x1},   // volksdemocratischerepubliekkorea
	{6724, 237, 13, 0x1},   // norfolkisland
	{6737, 166, 18, 0x1},   // republicargentinie
	{6755, 229, 17, 0x1},   // baljuwschapjersey
	{6772, 43, 20, 0x1},    // poolsevolksrepubliek
	{6792, 64, 28, 0x1},    // democraticrepubliczairecongo
	{6820, 254, 16, 0x1},   // vaticancitystate
	{6836, 93, 4, 0x81},    // #566
	{6840, 15, 17, 0x1},    // formereastgermany
	{6857, 133, 37, 0x1},   // laotiaansedemocratischevolksrepubliek
	{6894, 16, 9, 0x1},     // frgermany
	{6903, 182, 6, 0x1},    // guyana
	{6909, 117, 22, 0x1},   // peoplesrepublicofchina
	{6931, 18, 6, 0x1},     // spanje
	{6937, 241, 22, 0x1},   // palestinianterritories
	{6959, 230, 11, 0x1},   // formermacau
	{6970, 59, 10, 0x1},    // bukinafaso
	{6980, 148, 30, 0x1},   // democraticpeoplesrepublickorea
	{7010, 46, 29, 0x1},    // unionsovietsocialistrepublics
	{7039, 162, 14, 0x1},   // nieuwehebriden
	{7053, 15, 14, 0x1},    // easterngermany
	{7067, 90, 15, 0x1},    // republiekmalawi
	{7082, 19, 4, 0x81},    // #233
	{7086, 249, 15, 0x1},   // landsintmaarten
	{7101, 131, 8, 0x1},    // korearep
	{7109, 64, 36, 0x1},    // zairekinshasacongodemocraticrepublic
	{7145, 4, 9, 0x1},      // australia
	{7154, 45, 22, 0x1},    // volksrepubliekroemenie
	{7176, 64, 23, 0x81},   // congodemocraticrepublic
	{7199, 64, 26, 0x1},    // republiekcongoleopoldville
	{7225, 10, 15, 0x1},    // witrussischessr
	{7240, 22, 32, 0x1},    // greatbritainandnorthernirelanduk
	{7272, 246, 34, 0x1},   // ascensionandtristandacunhasthelena
	{7306, 145, 12, 0x1},   // phillippines
	{7318, 225, 16, 0x1},   // chinahongkongsar
	{7334, 6, 12, 0x1},     // azerbaidzjan
	{7346, 72, 4, 0x81},    // #232
	{7350, 52, 4, 0x81},    // #tur
	{7354, 173, 13, 0x1},   // chilerepublic
	{7367, 220, 4, 0x81},   // #292
	{7371, 165, 15, 0x1},   // formerzuidjemen
	{7386, 143, 4, 0x81},   // #512
	{7390, 135, 9, 0x1},    // shrilanka
	{7399, 129, 8, 0x1},    // cambodia
	{7407, 64, 28, 0x1},    // zairecongodemocraticrepublic
	{7435, 164, 17, 0x1},   // fmrarabrepofyemen
	{7452, 55, 13, 0x1},    // yugoslaviasfr
	{7465, 252, 19, 0x1},   // taiwanprovincechina
	{7484, 73, 11, 0x1},    // fdrethiopia
	{7495, 223, 18, 0x1},   // frenchguianaguyane
	{7513, 64, 13, 0x1},    // zairerepublic
	{7526, 59, 16, 0x1},    // formeruppervolta
	{7542, 138, 11, 0x1},   // uniemyanmar
	{7553, 22, 27, 0x1},    // greatbritainnorthernireland
	{7580, 209, 13, 0x1},   // bouvetislands
	{7593, 154, 4, 0x81},   // #tha
	{7597, 155, 11, 0x1},   // tadzikistan
	{7608, 49, 18, 0x1},    // slovaakserepubliek
	{7626, 95, 17, 0x1},    // sudanpresecession
	{7643, 53, 19, 0x1},    // formeroekraiensessr
	{7662, 54, 12, 0x1},    // unitedstates
	{7674, 136, 18, 0x1},   // maldivischeislands
	{7692, 238, 11, 0x1},   // niueislands
	{7703, 78, 21, 0x1},    // republiekguineebissau
	{7724, 15, 15, 0x1},    // demrepofgermany
	{7739, 80, 4, 0x81},    // #404
	{7743, 139, 4, 0x81},   // #496
	{7747, 186, 27, 0x1},   // formersaintchristophernevis
	{7774, 48, 16, 0x1},    // serbiamontenegro
	{7790, 218, 4, 0x81},   // #234
	{7794, 20, 4, 0x81},    // #246
	{7798, 139, 25, 0x1},   // peoplesrepublicofmongolia
	{7823, 136, 7, 0x1},    // maldive
	{7830, 26, 23, 0x1},    // hongaarsevolksrepubliek
	{7853, 148, 28, 0x1},   // northkoreademocraticrepublic
	{7881, 59, 18, 0x1},    // republicoppervolta
	{7899, 9, 15, 0x1},     // bsniaandhrzgvna
	{7914, 116, 16, 0x1},   // koninkrijkbhutan
	{7930, 88, 10, 0x1},    // mauritanie
	{7940, 246, 10, 0x1},   // sinthelena
	{7950, 186, 15, 0x1},   // saintkittsnorth
	{7965, 112, 13, 0x1},   // uarabemirates
	{7978, 120, 27, 0x1},   // micronesiefederalestatenvan
	{8005, 119, 12, 0x1},   // republicfiji
	{8017, 155, 12, 0x1},   // tadzjikistan
	{8029, 121, 4, 0x81},   // #idn
	{8033, 100, 26, 0x1},   // saotomeandprincipedemrepof
	{8059, 87, 19, 0x1},    // portugeeseastafrika
	{8078, 28, 4, 0x81},    // #isl
	{8082, 230, 13, 0x1},   // chinamacaosar
	{8095, 99, 6, 0x1},     // ssudan
	{8101, 241, 20, 0x1},   // gazastripandwestbank
	{8121, 95, 10, 0x1},    // sudannorth
	{8131, 39, 4, 0x81},    // #499
	{8135, 208, 7, 0x1},    // bermuda
	{8142, 150, 13, 0x1},   // saoediearabie
	{8155, 5, 10, 0x1},     // oostenrijk
	{8165, 124, 11, 0x1},   // kingdomiraq
	{8176, 143, 13, 0x1},   // omansultanate
	{8189, 37, 25, 0x1},    // macedoniaformeryugoslavrp
	{8214, 115, 11, 0x1},   // bruneidarus
	{8225, 34, 6, 0x1},     // latvia
	{8231, 40, 21, 0x1},    // nederlandenkoninkrijk
	{8252, 4, 9, 0x1},      // australie
	{8261, 121, 21, 0x1},   // indonesiaunitedstates
	{8282, 163, 17, 0x1},   // samoawesternsamoa
	{8299, 138, 7, 0x1},    // mynamar
	{8306, 217, 4, 0x81},   // #flk
	{8310, 225, 28, 0x1},   // chinapeoplesrepublichongkong
	{8338, 133, 4, 0x81},   // #418
	{8342, 101, 15, 0x1},   // eswatinikingdom
	{8357, 99, 18, 0x1},    // republicsouthsudan
	{8375, 36, 4, 0x81},    // #498
	{8379, 194, 17, 0x1},   // republieksuriname
	{8396, 130, 4, 0x81},   // #296
	{8400, 56, 16, 0x1},    // republicofangola
	{8416, 129, 4, 0x81},   // #khm
	{8420, 63, 25, 0x1},    // verenigderepublickameroen
	{8445, 252, 19, 0x1},   // taiwanchinesetaipei
	{8464, 162, 11, 0x1},   // newhebrides
	{8475, 37, 36, 0x1},    // theformeryugoslavrepublicofmacedonia
	{8511, 66, 12, 0x1},    // comorosunion
	{8523, 85, 28, 0x1},    // madagascardemocraticrepublic
	{8551, 245, 15, 0x1},   // southgeoislands
	{8566, 132, 12, 0x1},   // staatkoeweit
	{8578, 46, 20, 0x1},    // voormaligesovjetunie
	{8598, 120, 4, 0x81},   // #fsm
	{8602, 107, 6, 0x1},    // uganda
	{8608, 125, 4, 0x81},   // #400
	{8612, 87, 20, 0x1},    // portugueseeastafrica
	{8632, 106, 24, 0x1},   // formertanganyikazanzibar
	{8656, 54, 16, 0x1},    // amerikaverstaten
	{8672, 64, 16, 0x1},    // demrepofthecongo
	{8688, 67, 18, 0x1},    // caboverdecapeverde
	{8706, 67, 17, 0x1},    // caboverderepublic
	{8723, 107, 14, 0x1},   // ugandarepublic
	{8737, 66, 16, 0x1},    // unievandecomoren
	{8753, 129, 38, 0x1},   // democratickampucheacoalitiongovernment
	{8791, 119, 4, 0x81},   // #242
	{8795, 139, 23, 0x1},   // mongoolsevolksrepubliek
	{8818, 9, 17, 0x1},     // bosniahercegovina
	{8835, 91, 17, 0x1},    // republicofnamibia
	{8852, 59, 18, 0x1},    // republicuppervolta
	{8870, 231, 20, 0x1},   // stmartincollectivity
	{8890, 199, 28, 0x1},   // arubakingdomofthenetherlands
	{8918, 88, 10, 0x1},    // mauritania
	{8928, 160, 20, 0x1},   // republicofuzbekistan
	{8948, 140, 16, 0x1},   // maleisefederatie
	{8964, 102, 19, 0x1},   // republiekseychellen
	{8983, 116, 6, 0x1},    // bhutan
	{8989, 122, 12, 0x1},   // unionofindia
	{9001, 182, 30, 0x1},   // cooperatieverepubliekvanguyana
	{9031, 188, 6, 0x1},    // mexiko
	{9037, 111, 28, 0x1},   // islamicrepublicofafghanistan
	{9065, 28, 17, 0x1},    // republicoficeland
	{9082, 253, 37, 0x1},   // verenigdestateskleineafgelegenislands
	{9119, 65, 16, 0x1},    // brazzavillecongo
	{9135, 76, 13, 0x1},    // guineeconakry
	{9148, 64, 31, 0x1},    // democraticrepubliccongokinshasa
	{9179, 112, 8, 0x1},    // emiraten
	{9187, 138, 35, 0x1},   // unievanbirmasocialistischerepubliek
	{9222, 49, 17, 0x1},    // slovakianrepublic
	{9239, 10, 19, 0x1},    // republiekwitrusland
	{9258, 253, 41, 0x1},   // verenigdestatenkleineverafgelegeneilanden
	{9299, 186, 31, 0x1},   // federationsaintchristophernevis
	{9330, 82, 15, 0x1},    // libyanarabjamah
	{9345, 157, 4, 0x81},   // #tls
	{9349, 82, 25, 0x1},    // libyanarabjamahiriyalibya
	{9374, 111, 10, 0x1},   // afganistan
	{9384, 254, 17, 0x1},   // vaticaanstadstaat
	{9401, 66, 39, 0x1},    // federaleislamitischerepubliekdercomoren
	{9440, 68, 10, 0x1},    // afarsissas
	{9450, 165, 30, 0x1},   // peoplesdemocraticrepublicyemen
	{9480, 138, 10, 0x1},   // burmaunion
	{9490, 120, 27, 0x1},   // micronesiafederatedstatesof
	{9517, 92, 15, 0x1},    // republicofniger
	{9532, 231, 17, 0x1},   // saintmartinfrench
	{9549, 134, 17, 0x1},   // libaneserepubliek
	{9566, 10, 18, 0x1},    // byelorussiabelarus
	{9584, 210, 20, 0x1},   // eilandencocoskeeling
	{9604, 73, 21, 0x1},    // socialistischethiopie
	{9625, 3, 15, 0x1},     // armeniarepublic
	{9640, 71, 17, 0x1},    // egyptarabrepublic
	{9657, 210, 3, 0x81},   // #cc
	{9660, 122, 4, 0x81},   // #ind
	{9664, 151, 9, 0x1},    // singapour
	{9673, 117, 28, 0x1},   // chinapeoplesrepublicmainland
	{9701, 64, 31, 0x1},    // democraticrepublicofformercongo
	{9732, 203, 26, 0x1},   // territoriumamerikaanssamoa
	{9758, 151, 9, 0x1},    // singapoer
	{9767, 177, 21, 0x1},   // gemenebestvandominica
	{9788, 19, 17, 0x1},    // republicofestonia
	{9805, 41, 15, 0x1},    // kingdomofnorway
	{9820, 100, 17, 0x1},   // saotomeenprincipe
	{9837, 33, 10, 0x1},    // luxembourg
	{9847, 67, 18, 0x1},    // republiekcaboverde
	{9865, 186, 10, 0x1},   // saintkitts
	{9875, 247, 8, 0x1},    // svalbard
	{9883, 205, 40, 0x1},   // frafrenchsouthernandantarcticterritories
	{9923, 170, 7, 0x1},    // bolivia
	{9930, 96, 7, 0x1},     // senegal
	{9937, 135, 14, 0x1},   // ceylondominion
	{9951, 61, 25, 0x1},    // middenafrikaanserepubliek
	{9976, 20, 7, 0x1},     // finland
	{9983, 148, 18, 0x1},   // koreadempeoplesrep
	{10001, 2, 28, 0x1},    // valleysofandorraprincipality
	{10029, 65, 25, 0x1},   // brazzavillerepubliekcongo
	{10054, 40, 18, 0x1},   // kingdomnetherlands
	{10072, 16, 22, 0x1},   // germanyfederalrepublic
	{10094, 55, 33, 0x1},   // federalevolksrepubliekjoegoslavie
	{10127, 56, 21, 0x1},   // peoplesrepublicangola
	{10148, 212, 11, 0x1},  // landcuracao
	{10159, 108, 19, 0x1},  // republiekzuidafrika
	{10178, 4, 19, 0x1},    // australiegemenebest
	{10197, 64, 3, 0x1},    // rdc
	{10200, 99, 19, 0x1},   // republicsouthsoedan
	{10219, 68, 18, 0x1},   // republicofdjibouti
	{10237, 243, 3, 0x81},  // #re
	{10240, 24, 13, 0x1},   // kingdomgreece
	{10253, 157, 27, 0x1},  // democraticrepubliceasttimor
	{10280, 165, 31, 0x1},  // volksdemocratischerepublicjemen
	{10311, 11, 3, 0x81},   // #ca
	{10314, 94, 15, 0x1},   // republiekrwanda
	{10329, 27, 3, 0x81},   // #ie
	{10332, 98, 29, 0x1},   // democratischerepublieksomalie
	{10361, 42, 10, 0x1},   // newzealand
	{10371, 253, 35, 0x1},  // amerikaansekleinereafgelegenislands
	{10406, 60, 8, 0x1},    // botswana
	{10414, 77, 21, 0x1},   // gambiaislamicrepublic
	{10435, 49, 18, 0x1},   // slowaakserepubliek
	{10453, 33, 9, 0x1},    // luxemburg
	{10462, 30, 13, 0x1},   // republicitaly
	{10475, 2, 21, 0x1},    // principalityofandorra
	{10496, 47, 17, 0x1},   // republicsanmarino
	{10513, 257, 22, 0x1},  // wallisandfutunaislands
	{10535, 148, 23, 0x1},  // koreadempeoplesrepublic
	{10558, 67, 6, 0x1},    // cverde
	{10564, 95, 13, 0x1},   // upto2011sudan
	{10577, 72, 12, 0x1},   // stateeritrea
	{10589, 225, 55, 0x1},  // peoplesrepublicchinahongkongspecialadministrativeregion
	{10644, 132, 4, 0x81},  // #kwt
	{10648, 115, 22, 0x1},  // nationbruneiabodepeace
	{10670, 110, 12, 0x1},  // zuidrhodesie
	{10682, 171, 23, 0x1},  // brazilieverenigdestates
	{10705, 242, 3, 0x81},  // #pf
	{10708, 95, 13, 0x1},   // sudanrepublic
	{10721, 206, 26, 0x1},  // sinteustatiusensababonaire
	{10747, 121, 3, 0x81},  // #id
	{10750, 113, 25, 0x1},  // bangladeshpeoplesrepublic
	{10775, 88, 25, 0x1},   // mauritaniaislamicrepublic
	{10800, 131, 4, 0x81},  // #410
	{10804, 226, 12, 0x1},  // heardislands
	{10816, 55, 4, 0x1},    // sfry
	{10820, 16, 13, 0x1},   // westduitsland
	{10833, 48, 20, 0x1},   // serviemontenegrounie
	{10853, 184, 14, 0x1},  // republiekhaiti
	{10867, 95, 11, 0x1},   // formersudan
	{10878, 131, 18, 0x1},  // southkorearepublic
	{10896, 69, 35, 0x1},   // democratischevolksrepubliekalgerije
	{10931, 58, 12, 0x1},   // benindahomey
	{10943, 140, 22, 0x1},  // formerfederationmalaya
	{10965, 241, 21, 0x1},  // palestijnseautoriteit
	{10986, 244, 20, 0x1},  // republiekzuidvietnam
	{11006, 232, 15, 0x1},  // northernmariana
	{11021, 147, 3, 0x81},  // #pg
	{11024, 19, 16, 0x1},   // republiekestland
	{11040, 107, 3, 0x81},  // #ug
	{11043, 250, 11, 0x1},  // turkscaicos
	{11054, 65, 3, 0x81},   // #cg
	{11057, 130, 16, 0x1},  // kiribatirepublic
	{11073, 122, 13, 0x1},  // republicindia
	{11086, 185, 7, 0x1},   // jamaica
	{11093, 34, 14, 0x1},   // republiclatvia
	{11107, 54, 9, 0x1},    // amerikavs
	{11116, 127, 10, 0x1},  // kazakhstan
	{11126, 156, 19, 0x1},  // turkmeenserepubliek
	{11145, 105, 18, 0x1},  // tunesischerepublic
	{11163, 241, 14, 0x1},  // statepalestine
	{11177, 228, 32, 0x1},  // britishindischeoceaanterritorium
	{11209, 15, 25, 0x1},   // germanydemocraticrepublic
	{11234, 125, 29, 0x1},  // hashemitekingdomoftransjordan
	{11263, 170, 7, 0x1},   // bolivie
	{11270, 131, 20, 0x1},  // republicofsouthkorea
	{11290, 186, 26, 0x1},  // saintkittsennevisfederatie
	{11316, 37, 34, 0x1},   // macedoniatheformeryugoslavrepublic
	{11350, 37, 17, 0x1},   // republicmacedonia
	{11367, 71, 13, 0x1},   // egyptrepublic
	{11380, 279, 3, 0x1},   // #rh
	{11383, 22, 14, 0x1},   // grootbrittanie
	{11397, 230, 10, 0x1},  // chinamacao
	{11407, 147, 16, 0x1},  // papuanieuwguinea
	{11423, 184, 13, 0x1},  // haitirepublic
	{11436, 199, 23, 0x1},  // kingdomnetherlandsaruba
	{11459, 61, 3, 0x81},   // #cf
	{11462, 280, 3, 0x1},   // #dd
	{11465, 259, 11, 0x1},  // kosovorepof
	{11476, 22, 12, 0x1},   // unitedkindom
	{11488, 148, 4, 0x81},  // #408
	{11492, 46, 37, 0x1},   // formerunionofsovietsocialistrepublics
	{11529, 15, 31, 0x1},   // germanyformerdemocraticrepublic
	{11560, 137, 25, 0x1},  // marshalleilandenrepubliek
	{11585, 170, 16, 0x1},  // boliviaplurstate
	{11601, 60, 14, 0x1},   // betsjoeanaland
	{11615, 168, 7, 0x1},   // bahamas
	{11622, 281, 4, 0x1},   // #tmp
	{11626, 178, 16, 0x1},  // domincanrepublic
	{11642, 202, 25, 0x1},  // formernetherlandsantilles
	{11667, 249, 26, 0x1},  // saintmaartennederlandsdeel
	{11693, 191, 3, 0x81},  // #pe
	{11696, 53, 3, 0x81},   // #ua
	{11699, 140, 25, 0x1},  // formerfederatievanmalakka
	{11724, 26, 9, 0x1},    // hongarije
	{11733, 200, 3, 0x81},  // #ai
	{11736, 16, 3, 0x81},   // #de
	{11739, 83, 10, 0x1},   // basutoland
	{11749, 66, 12, 0x1},   // comorenstaat
	{11761, 21, 12, 0x1},   // francedomtom
	{11773, 225, 40, 0x1},  // chinaspecialadministrativeregionhongkong
	{11813, 103, 6, 0x1},   // tsjaad
	{11819, 211, 12, 0x1},  // cookeilanden
	{11831, 25, 24, 0x1},   // croatialocalnamehrvatska
	{11855, 241, 34, 0x1},  // westelijkejordaanoeverengazastrook
	{11889, 198, 19, 0x1},  // venezuelabolivrepof
	{11908, 22, 18, 0x1},   // verenigdkoninkrijk
	{11926, 148, 28, 0x1},  // koreademocraticrepublicnorth
	{11954, 90, 6, 0x1},    // malawi
	{11960, 170, 27, 0x1},  // plurinationalstateofbolivia
	{11987, 121, 36, 0x1},  // republicoftheunitedstatesofindonesia
	{12023, 46, 16, 0x1},   // russianfederaton
	{12039, 6, 10, 0x1},    // azerbeijan
	{12049, 257, 14, 0x1},  // wallisenfutuna
	{12063, 153, 25, 0x1},  // syrischearabischerepublic
	{12088, 64, 3, 0x81},   // #cd
	{12091, 68, 3, 0x81},   // #dj
	{12094, 132, 4, 0x81},  // #414
	{12098, 86, 4, 0x81},   // #466
	{12102, 88, 4, 0x81},   // #478
	{12106, 65, 16, 0x1},   // kongobrazzaville
	{12122, 65, 8, 0x1},    // congorep
	{12130, 121, 17, 0x1},  // netherlandsindies
	{12147, 82, 12, 0x1},   // stateoflibya
	{12159, 95, 15, 0x1},   // republicofsudan
	{12174, 161, 9, 0x1},   // srvietnam
	{12183, 157, 11, 0x1},  // timoreleste
	{12194, 45, 23, 0x1},   // roemeensevolksrepubliek
	{12217, 253, 19, 0x1},  // usminoroutlyingisds
	{12236, 137, 3, 0x1},   // rmi
	{12239, 14, 16, 0x1},   // republictsjechie
	{12255, 112, 12, 0x1},  // arabemirates
	{12267, 211, 3, 0x81},  // #ck
	{12270, 17, 3, 0x81},   // #dk
	{12273, 62, 29, 0x1},   // republiccotedivoireivorycoast
	{12302, 128, 4, 0x81},  // #417
	{12306, 145, 19, 0x1},  // republicphilippines
	{12325, 186, 18, 0x1},  // stchristophernevis
	{12343, 222, 30, 0x1},  // autonomousterritoryofgreenland
	{12373, 247, 19, 0x1},  // spitsbergenjanmayen
	{12392, 125, 24, 0x1},  // hashemitekingdomofjordan
	{12416, 64, 13, 0x1},   // republiczaire
	{12429, 144, 19, 0x1},  // inclbangladpakistan
	{12448, 226, 25, 0x1},  // heardandmcdonaldislandsau
	{12473, 115, 30, 0x1},  // natiebruneiverblijfplaatsvrede
	{12503, 64, 13, 0x1},   // congodemrepof
	{12516, 13, 24, 0x1},   // tsjechoslowaakserepublic
	{12540, 130, 4, 0x81},  // #kir
	{12544, 230, 10, 0x1},  // macauchina
	{12554, 114, 12, 0x1},  // staatbahrein
	{12566, 37, 17, 0x1},   // republicmacedonie
	{12583, 106, 38, 0x1},  // verenigderepubliektanganyikaenzanzibar
	{12621, 225, 40, 0x1},  // chinahongkongspecialadministrativeregion
	{12661, 253, 37, 0x1},  // kleineafgelegenislandsverenigdestates
	{12698, 46, 10, 0x1},   // formerussr
	{12708, 87, 9, 0x1},    // mozambque
	{12717, 62, 19, 0x1},   // republiccotedivoire
	{12736, 120, 23, 0x1},  // federalstatesmicronesia
	{12759, 177, 18, 0x1},  // gemenebestdominica
	{12777, 188, 4, 0x81},  // #484
	{12781, 24, 6, 0x1},    // hellas
	{12787, 37, 22, 0x1},   // republicnorthmacedonie
	{12809, 207, 17, 0x1},  // saintbartholomeus
	{12826, 72, 12, 0x1},   // staateritrea
	{12838, 127, 9, 0x1},   // kazakstan
	{12847, 112, 4, 0x81},  // #784
	{12851, 135, 35, 0x1},  // srilankademocraticsocialistrepublic
	{12886, 53, 33, 0x1},   // oekraiensesovietsocialistrepublic
	{12919, 165, 16, 0x1},  // formersouthjemen
	{12935, 190, 3, 0x81},  // #pa
	{12938, 6, 13, 0x1},    // azerbeidzjaan
	{12951, 253, 3, 0x81},  // #um
	{12954, 3, 3, 0x81},    // #am
	{12957, 62, 3, 0x81},   // #ci
	{12960, 198, 24, 0x1},  // venezuelaverenigdestates
	{12984, 185, 3, 0x81},  // #jm
	{12987, 227, 3, 0x81},  // #im
	{12990, 138, 3, 0x81},  // #mm
	{12993, 161, 5, 0x1},   // #vdvn
	{12998, 37, 33, 0x1},   // macedoniaformeryugoslavrepublicof
	{13031, 199, 21, 0x1},  // arubakofthenetherland
	{13052, 74, 13, 0x1},   // gabonrepublic
	{13065, 43, 14, 0x1},   // republicpoland
	{13079, 195, 4, 0x81},  // #tto
	{13083, 82, 16, 0x1},   // libyanjamahiriya
	{13099, 134, 7, 0x1},   // libanon
	{13106, 47, 17, 0x1},   // sanmarinorepublic
	{13123, 48, 28, 0x1},   // statenunieservieenmontenegro
	{13151, 239, 3, 0x81},  // #pn
	{13154, 229, 15, 0x1},  // bailiwickjersey
	{13169, 67, 17, 0x1},   // republiccaboverde
	{13186, 161, 3, 0x81},  // #vn
	{13189, 165, 4, 0x1},   // pdry
	{13193, 256, 17, 0x1},  // usmaagdeneilanden
	{13210, 1, 3, 0x81},    // #al
	{13213, 12, 3, 0x81},   // #ch
	{13216, 145, 21, 0x1},  // philippijnserepubliek
	{13237, 37, 20, 0x1},   // thefmryugrpmacedonia
	{13257, 183, 3, 0x81},  // #hn
	{13260, 29, 3, 0x81},   // #il
	{13263, 136, 4, 0x81},  // #462
	{13267, 234, 4, 0x81},  // #474
	{13271, 86, 3, 0x81},   // #ml
	{13274, 9, 20, 0x1},    // bosniaandhercegovina
	{13294, 114, 16, 0x1},  // kingdomofbahrain
	{13310, 250, 16, 0x1},  // turksandcaicosis
	{13326, 249, 23, 0x1},  // saintmaartennetherlands
	{13349, 253, 40, 0x1},  // kleineverafgelegenislandsverenigdestates
	{13389, 48, 31, 0x1},   // stateunionofserbiaandmontenegro
	{13420, 252, 4, 0x81},  // #twn
	{13424, 131, 14, 0x1},  // republiekkorea
	{13438, 37, 4, 0x1},    // vjrm
	{13442, 183, 8, 0x1},   // hondurus
	{13450, 186, 4, 0x81},  // #kna
	{13454, 66, 14, 0x1},   // uniedercomoren
	{13468, 45, 3, 0x81},   // #ro
	{13471, 85, 28, 0x1},   // democraticrepublicmadagascar
	{13499, 56, 3, 0x81},   // #ao
	{13502, 174, 3, 0x81},  // #co
	{13505, 178, 3, 0x81},  // #do
	{13508, 125, 3, 0x81},  // #jo
	{13511, 228, 3, 0x81},  // #io
	{13514, 147, 26, 0x1},  // papuaandnewguineaterritory
	{13540, 186, 16, 0x1},  // stkittsandnevits
	{13556, 230, 3, 0x81},  // #mo
	{13559, 10, 10, 0x1},   // belorussia
	{13569, 236, 14, 0x1},  // nieuwcaledonie
	{13583, 67, 17, 0x1},   // republiccapeverde
	{13600, 100, 19, 0x1},  // saotomeeastprincipe
	{13619, 10, 37, 0x1},   // belorussischesocialistsovjetrepubliek
	{13656, 133, 10, 0x1},  // formerlaos
	{13666, 282, 11, 0x2},  // saintmartin
	{13677, 165, 23, 0x1},  // volksrepubliekzuidjemen
	{13700, 183, 16, 0x1},  // republichonduras
	{13716, 106, 4, 0x81},  // #tza
	{13720, 102, 19, 0x1},  // seychellenrepubliek
	{13739, 131, 10, 0x1},  // southkorea
	{13749, 40, 9, 0x1},    // nederland
	{13758, 117, 19, 0x1},  // volksrepubliekchina
	{13777, 156, 4, 0x81},  // #tkm
	{13781, 32, 18, 0x1},   // lithuanianrepublic
	{13799, 29, 13, 0x1},   // stateofisrael
	{13812, 198, 27, 0x1},  // bolivarianrepublicvenezuela
	{13839, 43, 3, 0x81},   // #pl
	{13842, 153, 14, 0x1},  // syrianrepublic
	{13856, 17, 20, 0x1},   // koninkrijkdenemarken
	{13876, 284, 3, 0x1},   // #an
	{13879, 117, 3, 0x81},  // #cn
	{13882, 76, 3, 0x81},   // #gn
	{13885, 130, 14, 0x1},  // gilbertislands
	{13899, 122, 3, 0x81},  // #in
	{13902, 139, 3, 0x81},  // #mn
	{13905, 120, 23, 0x1},  // federalstatesmicronesie
	{13928, 46, 7, 0x1},    // fmrussr
	{13935, 89, 4, 0x81},   // #480
	{13939, 37, 22, 0x1},   // republicnorthmacedonia
	{13961, 154, 4, 0x1},   // siam
	{13965, 226, 25, 0x1},  // auheardandmcdonaldislands
	{13990, 55, 16, 0x1},   // formeryugoslavia
	{14006, 112, 3, 0x1},   // uae
	{14009, 145, 19, 0x1},  // republiekfilipijnen
	{14028, 58, 22, 0x1},   // peoplesrepublicofbenin
	{14050, 195, 4, 0x81},  // #780
	{14054, 148, 6, 0x1},   // nkorea
	{14060, 206, 11, 0x1},  // beseilanden
	{14071, 206, 27, 0x1},  // bonairesinteustatiusandsaba
	{14098, 251, 4, 0x81},  // #tkl
	{14102, 19, 7, 0x1},    // estland
	{14109, 68, 16, 0x1},   // afarsissasgebied
	{14125, 37, 19, 0x1},   // republicofmacedonia
	{14144, 217, 28, 0x1},  // islasmalvinasfalklandislands
	{14172, 248, 3, 0x81},  // #pm
	{14175, 252, 47, 0x1},  // separatecustomsterritorytaiwanpenghukinmenmatsu
	{14222, 256, 3, 0x81},  // #vi
	{14225, 206, 3, 0x81},  // #bq
	{14228, 223, 18, 0x1},  // guyanefrenchguiana
	{14246, 78, 20, 0x1},   // republicguineebissau
	{14266, 63, 3, 0x81},   // #cm
	{14269, 177, 3, 0x81},  // #dm
	{14272, 77, 3, 0x81},   // #gm
	{14275, 226, 3, 0x81},  // #hm
	{14278, 124, 3, 0x81},  // #iq
	{14281, 143, 3, 0x81},  // #om
	{14284, 232, 34, 0x1},  // commonwealthnorthernmarianaislands
	{14318, 32, 8, 0x1},    // lithunia
	{14326, 142, 12, 0x1},  // nauruislands
	{14338, 226, 31, 0x1},  // heardeilandendemcdonaldeilanden
	{14369, 68, 6, 0x1},    // jibuti
	{14375, 58, 7, 0x1},    // dahomey
	{14382, 256, 17, 0x1},  // maagdeneilandenvs
	{14399, 73, 16, 0x1},   // incleritethiopia
	{14415, 115, 16, 0x1},  // bruneidarussalam
	{14431, 255, 15, 0x1},  // virginislandsuk
	{14446, 96, 17, 0x1},   // republicofsenegal
	{14463, 119, 31, 0x1},  // fijisovereigndemocraticrepublic
	{14494, 45, 24, 0x1},   // peoplesrepublicofromania
	{14518, 230, 10, 0x1},  // chinamacau
	{14528, 5, 17, 0x1},    // republicofaustria
	{14545, 53, 17, 0x1},   // republicofukraine
	{14562, 52, 3, 0x81},   // #tr
	{14565, 206, 25, 0x1},  // bonairesabasainteustatius
	{14590, 171, 3, 0x81},  // #br
	{14593, 182, 25, 0x1},  // guyanacooperativerepublic
	{14618, 173, 3, 0x81},  // #cl
	{14621, 222, 3, 0x81},  // #gl
	{14624, 38, 4, 0x81},   // #470
	{14628, 137, 3, 0x81},  // #mh
	{14631, 168, 10, 0x1},  // thebahamas
	{14641, 22, 29, 0x1},   // grootbrittannieennoordierland
	{14670, 64, 36, 0x1},   // democraticrepublicofthecongokinshasa
	{14706, 212, 30, 0x1},  // curacaokingdomofthenetherlands
	{14736, 22, 45, 0x1},   // grootbrittannienorthierlandverenigdkoninkrijk
	{14781, 106, 26, 0x1},  // verenigderepubliektanzania
	{14807, 63, 24, 0x1},   // unitedrepublicofcameroon
	{14831, 117, 13, 0x1},  // mainlandchina
	{14844, 6, 20, 0x1},    // republicofazerbaijan
	{14864, 46, 10, 0x1},   // sovjetunie
	{14874, 48, 3, 0x81},   // #rs
	{14877, 16, 35, 0x1},   // westgermanyfederalrepublicofgermany
	{14912, 144, 3, 0x81},  // #pk
	{14915, 99, 3, 0x81},   // #ss
	{14918, 177, 18, 0x1},  // dominicagemenebest
	{14936, 215, 15, 0x1},  // sahrawirepublic
	{14951, 198, 4, 0x81},  // #ven
	{14955, 230, 13, 0x1},  // macaosarchina
	{14968, 22, 3, 0x1},    // #uk
	{14971, 119, 19, 0x1},  // fijiislandsrepublic
	{14990, 168, 3, 0x81},  // #bs
	{14993, 285, 3, 0x2},   // #cs
	{14996, 225, 3, 0x81},  // #hk
	{14999, 28, 3, 0x81},   // #is
	{15002, 37, 3, 0x81},   // #mk
	{15005, 138, 27, 0x1},  // unionburmasocialistrepublic
	{15032, 10, 10, 0x1},   // belorussie
	{15042, 240, 20, 0x1},  // gemenebestpuertorico
	{15062, 164, 12, 0x1},  // yemenkingdom
	{15074, 82, 10, 0x1},   // statelibya
	{15084, 127, 4, 0x81},  // #kaz
	{15088, 161, 4, 0x81},  // #vnm
	{15092, 128, 4, 0x81},  // #kgz
	{15096, 145, 3, 0x81},  // #ph
	{15099, 194, 3, 0x81},  // #sr
	{15102, 63, 16, 0x1},   // republiccameroon
	{15118, 287, 3, 0x1},   // #tp
	{15121, 288, 3, 0x1},   // #vd
	{15124, 116, 3, 0x81},  // #bt
	{15127, 175, 3, 0x81},  // #cr
	{15130, 205, 23, 0x1},  // frenchsouthernterritory
	{15153, 196, 23, 0x1},  // orientalrepublicuruguay
	{15176, 84, 7, 0x1},    // marocco
	{15183, 123, 3, 0x81},  // #ir
	{15186, 289, 4, 0x82},  // #yug
	{15190, 65, 10, 0x1},   // franscongo
	{15200, 16, 26, 0x1},   // federalerepubliekduitsland
	{15226, 104, 4, 0x81},  // #768
	{15230, 51, 13, 0x1},   // swedenkingdom
	{15243, 9, 12, 0x1},    // bsniahrzgvna
	{15255, 128, 18, 0x1},  // republickirgizstan
	{15273, 131, 3, 0x1},   // rok
	{15276, 10, 42, 0x1},   // belorussischesocialistischesovjetrepubliek
	{15318, 44, 8, 0x1},    // portugal
	{15326, 164, 13, 0x1},  // republicyemen
	{15339, 46, 3, 0x81},   // #ru
	{15342, 11, 6, 0x1},    // canada
	{15348, 198, 3, 0x81},  // #ve
	{15351, 186, 30, 0x1},  // federationofsaintkittsandnevis
	{15381, 87, 25, 0x1},   // peoplesrepublicmozambique
	{15406, 166, 19, 0x1},  // republiekargentinie
	{15425, 291, 3, 0x2},   // #yu
	{15428, 293, 3, 0x1},   // #bu
	{15431, 112, 3, 0x81},  // #ae
	{15434, 220, 3, 0x81},  // #gi
	{15437, 63, 13, 0x1},   // franskameroen
	{15450, 229, 3, 0x81},  // #je
	{15453, 218, 15, 0x1},  // faeroereilanden
	{15468, 238, 3, 0x81},  // #nu
	{15471, 141, 14, 0x1},  // kingdomofnepal
	{15485, 150, 12, 0x1},  // saoediarabie
	{15497, 39, 3, 0x81},   // #me
	{15500, 138, 14, 0x1},  // unionofmyanmar
	{15514, 131, 18, 0x1},  // republicsouthkorea
	{15532, 106, 32, 0x1},  // tanganyikazanzibarunitedrepublic
	{15564, 77, 6, 0x1},    // gambia
	{15570, 156, 9, 0x1},   // turkmenia
	{15579, 159, 14, 0x1},  // elliceeilanden
	{15593, 161, 12, 0x1},  // northvietnam
	{15605, 135, 35, 0x1},  // democraticsocialistrepublicsrilanka
	{15640, 165, 32, 0x1},  // volksdemocratischerepubliekjemen
	{15672, 159, 3, 0x81},  // #tv
	{15675, 235, 3, 0x81},  // #yt
	{15678, 209, 3, 0x81},  // #bv
	{15681, 128, 8, 0x1},   // kirgisie
	{15689, 2, 3, 0x81},    // #ad
	{15692, 75, 3, 0x81},   // #gh
	{15695, 73, 3, 0x81},   // #et
	{15698, 218, 13, 0x1},  // faeroeislands
	{15711, 30, 3, 0x81},   // #it
	{15714, 36, 3, 0x81},   // #md
	{15717, 67, 16, 0x1},   // capeverdeislands
	{15733, 244, 17, 0x1},  // republicofvietnam
	{15750, 82, 5, 0x1},    // libya
	{15755, 249, 26, 0x1},  // nederlandsdeelsaintmaarten
	{15781, 112, 8, 0x1},   // emirates
	{15789, 120, 16, 0x1},  // micronesiafedsts
	{15805, 165, 29, 0x1},  // democraticvolksrepubliekjemen
	{15834, 51, 16, 0x1},   // koninkrijkzweden
	{15850, 120, 14, 0x1},  // fsofmicronesia
	{15864, 119, 6, 0x1},   // fidzji
	{15870, 94, 3, 0x81},   // #rw
	{15873, 16, 30, 0x1},   // formergermanyfederalrepublicof
	{15903, 146, 3, 0x81},  // #pw
	{15906, 252, 3, 0x81},  // #tw
	{15909, 255, 3, 0x81},  // #vg
	{15912, 294, 25, 0x82}, // yugoslaviafederalrepublic
	{15937, 60, 3, 0x81},   // #bw
	{15940, 167, 3, 0x81},  // #ag
	{15943, 212, 3, 0x81},  // #cw
	{15946, 219, 3, 0x81},  // #gg
	{15949, 60, 16, 0x1},   // botswanarepublic
	{15965, 112, 12, 0x1},  // unitedarabem
	{15977, 85, 3, 0x81},   // #mg
	{15980, 177, 8, 0x1},   // dominica
	{15988, 203, 22, 0x1},  // americansamoaterritory
	{16010, 231, 18, 0x1},  // fransdeelstmaarten
	{16028, 25, 24, 0x1},   // localnamehrvatskacroatia
	{16052, 73, 9, 0x1},    // abyssinia
	{16061, 114, 14, 0x1},  // stateofbahrain
	{16075, 82, 46, 0x1},   // libischarabischesocialistischevolksjamahiriyya
	{16121, 241, 19, 0x1},  // occupiedtrpalestine
	{16140, 73, 11, 0x1},   // fmrethiopia
	{16151, 138, 11, 0x1},  // formerburma
	{16162, 197, 15, 0x1},  // stvincentandgre
	{16177, 44, 3, 0x81},   // #pt
	{16180, 193, 3, 0x81},  // #sv
	{16183, 135, 4, 0x81},  // #lka
	{16187, 195, 3, 0x81},  // #tt
	{16190, 174, 16, 0x1},  // colombiarepublic
	{16206, 75, 14, 0x1},   // republiekghana
	{16220, 111, 3, 0x81},  // #af
	{16223, 67, 3, 0x81},   // #cv
	{16226, 223, 3, 0x81},  // #gf
	{16229, 141, 3, 0x81},  // #np
	{16232, 231, 3, 0x81},  // #mf
	{16235, 82, 18, 0x1},   // libyaarabjamahiriy
	{16253, 6, 9, 0x1},     // azerbijan
	{16262, 212, 18, 0x1},  // curacaoknetherland
	{16280, 165, 17, 0x1},  // adenyemenpdrsouth
	{16297, 105, 4, 0x81},  // #788
	{16301, 251, 4, 0x81},  // #772
	{16305, 205, 35, 0x1},  // frafrenchsouthernantarcticterritory
	{16340, 246, 34, 0x1},  // sainthelenaascensiontristandacunha
	{16374, 15, 11, 0x1},   // eastgermany
	{16385, 106, 22, 0x1},  // tanzaniaunitedrepublic
	{16407, 296, 3, 0x1},   // #su
	{16410, 254, 3, 0x81},  // #va
	{16413, 111, 21, 0x1},  // republicofafghanistan
	{16434, 10, 3, 0x81},   // #by
	{16437, 176, 3, 0x81},  // #cu
	{16440, 23, 3, 0x81},   // #ge
	{16443, 46, 13, 0x1},   // sovjetrusland
	{16456, 84, 3, 0x81},   // #ma
	{16459, 162, 5, 0x1},   // #nhvu
	{16464, 210, 20, 0x1},  // keelingeilandencocos
	{16484, 171, 26, 0x1},  // federativerepublicofbrazil
	{16510, 108, 19, 0x1},  // southafricarepublic
	{16529, 156, 9, 0x1},   // turkmenie
	{16538, 202, 22, 0x1},  // nederlandseantillenoud
	{16560, 240, 3, 0x81},  // #pr
	{16563, 100, 3, 0x81},  // #st
	{16566, 106, 3, 0x81},  // #tz
	{16569, 169, 3, 0x81},  // #bz
	{16572, 201, 3, 0x81},  // #ax
	{16575, 196, 22, 0x1},  // easternrepublicuruguay
	{16597, 186, 30, 0x1},  // federatiesaintchristophernevis
	{16627, 58, 20, 0x1},   // formerlydahomeybenin
	{16647, 161, 8, 0x1},   // vietnamn
	{16655, 69, 3, 0x81},   // #dz
	{16658, 180, 3, 0x81},  // #gd
	{16661, 142, 3, 0x81},  // #nr
	{16664, 121, 36, 0x1},  // indonesierepubliekderverenigdestaten
	{16700, 143, 13, 0x1},  // maskateenoman
	{16713, 115, 22, 0x1},  // abodepeacenationbrunei
	{16735, 140, 16, 0x1},  // malayafederation
	{16751, 227, 7, 0x1},   // manisle
	{16758, 186, 22, 0x1},  // sintchristoffelennevis
	{16780, 155, 4, 0x81},  // #762
	{16784, 108, 4, 0x81},  // #710
	{16788, 221, 10, 0x1},  // guadeloupe
	{16798, 68, 25, 0x1},   // gebiedvandeafarsendeissas
	{16823, 148, 29, 0x1},  // koreademocraticvolksrepubliek
	{16852, 85, 10, 0x1},   // madagascar
	{16862, 171, 23, 0x1},  // brazilieverenigdestaten
	{16885, 144, 16, 0x1},  // pakistanrepublic
	{16901, 186, 15, 0x1},  // stkittsandnevis
	{16916, 241, 3, 0x81},  // #ps
	{16919, 64, 13, 0x1},   // belgischcongo
	{16932, 112, 11, 0x1},  // unitedarabe
	{16943, 197, 3, 0x81},  // #vc
	{16946, 143, 24, 0x1},  // sultanateofmuscatandoman
	{16970, 54, 3, 0x81},   // #us
	{16973, 117, 17, 0x1},  // chinapeoplesrepof
	{16990, 199, 28, 0x1},  // kingdomofthenetherlandsaruba
	{17018, 18, 3, 0x81},   // #es
	{17021, 64, 31, 0x1},   // kinshasacongodemocraticrepublic
	{17052, 35, 3, 0x81},   // #mc
	{17055, 230, 5, 0x1},   // macao
	{17060, 46, 16, 0x1},   // russianfedertion
	{17076, 229, 17, 0x1},  // bailiwickofjersey
	{17093, 179, 16, 0x1},  // republiekecuador
	{17109, 52, 19, 0x1},   // ottomanempireturkey
	{17128, 215, 30, 0x1},  // saharawiarabdemocraticrepublic
	{17158, 71, 3, 0x1},    // uar
	{17161, 87, 24, 0x1},   // volksrepubliekmozambique
	{17185, 173, 14, 0x1},  // republiekchili
	{17199, 37, 25, 0x1},   // formeryugoslavrpmacedonia
	{17224, 241, 20, 0x1},  // palestinianauthority
	{17244, 50, 4, 0x81},   // #705
	{17248, 210, 13, 0x1},  // cocoseilanden
	{17261, 154, 12, 0x1},  // siamthailand
	{17273, 131, 4, 0x81},  // #kor
	{17277, 55, 21, 0x1},   // formersfrofyugoslavia
	{17298, 120, 24, 0x1},  // micronesiefederalestaten
	{17322, 34, 4, 0x81},   // #lva
	{17326, 101, 3, 0x81},  // #sz
	{17329, 106, 18, 0x1},  // tanganyikarepublic
	{17347, 6, 18, 0x1},    // republicazerbaijan
	{17365, 6, 3, 0x81},    // #az
	{17368, 14, 3, 0x81},   // #cz
	{17371, 22, 3, 0x81},   // #gb
	{17374, 72, 3, 0x81},   // #er
	{17377, 127, 3, 0x81},  // #kz
	{17380, 114, 7, 0x1},   // bahrain
	{17387, 239, 33, 0x1},  // ducieoenoislandspitcairnhenderson
	{17420, 82, 11, 0x1},   // formerlibya
	{17431, 297, 16, 0x82}, // fedrepyugoslavia
	{17447, 299, 28, 0x82}, // serbiamontenegroyugoslaviafr
	{17475, 49, 17, 0x1},   // slowaakserepublic
	{17492, 111, 23, 0x1},  // islamicrepofafghanistan
	{17515, 82, 12, 0x1},   // libyakingdom
	{17527, 54, 25, 0x1},   // verenigdestatenvanamerika
	{17552, 65, 20, 0x1},   // congopeoplesrepublic
	{17572, 138, 8, 0x1},   // mayanmar
	{17580, 145, 23, 0x1},  // philippinescommonwealth
	{17603, 119, 26, 0x1},  // republiekvandefijieilanden
	{17629, 12, 4, 0x81},   // #756
	{17633, 153, 4, 0x81},  // #760
	{17637, 158, 4, 0x81},  // #776
	{17641, 121, 19, 0x1},  // nederlandsoostindie
	{17660, 129, 14, 0x1},  // khmerrepubliek
	{17674, 164, 31, 0x1},  // mutawakkilitischkoninkrijkjemen
	{17705, 161, 4, 0x81},  // #704
	{17709, 110, 4, 0x81},  // #716
	{17713, 133, 6, 0x1},   // laopdr
	{17719, 62, 23, 0x1},   // republicoftheivorycoast
	{17742, 239, 36, 0x1},  // pitcairnhendersonducieandoenoislands
	{17778, 301, 3, 0x3},   // roc
	{17781, 153, 3, 0x81},  // #sy
	{17784, 54, 16, 0x1},   // verstatesamerika
	{17800, 254, 4, 0x81},  // #vat
	{17804, 69, 32, 0x1},   // algeriademocraticpopularrepublic
	{17836, 198, 30, 0x1},  // bolivariaanserepublicvenezuela
	{17866, 13, 36, 0x1},   // tsjechoslowaaksefederatieverepubliek
	{17902, 178, 20, 0x1},  // dominicaanserepublic
	{17922, 118, 3, 0x81},  // #cy
	{17925, 74, 3, 0x81},   // #ga
	{17928, 133, 11, 0x1},  // kingdomlaos
	{17939, 214, 3, 0x81},  // #ky
	{17942, 82, 3, 0x81},   // #ly
	{17945, 196, 24, 0x1},  // oosterserepubliekuruguay
	{17969, 9, 19, 0x1},    // bosnieenherzegovina
	{17988, 64, 13, 0x1},   // congokinshasa
	{18001, 34, 15, 0x1},   // latvianrepublic
	{18016, 207, 10, 0x1},  // saintbarth
	{18026, 148, 15, 0x1},  // democratickorea
	{18041, 140, 6, 0x1},   // malaya
	{18047, 216, 4, 0x81},  // #eue
	{18051, 64, 31, 0x1},   // democraticrepublickinshasacongo
	{18082, 143, 13, 0x1},  // sultanateoman
	{18095, 239, 10, 0x1},  // pitcairnis
	{18105, 128, 19, 0x1},  // kirgizischerepublic
	{18124, 249, 3, 0x81},  // #sx
	{18127, 179, 7, 0x1},   // equador
	{18134, 115, 40, 0x1},  // deverblijfplaatsvandevredenatievanbrunei
	{18174, 213, 3, 0x81},  // #cx
	{18177, 37, 14, 0x1},   // macedoniefyrom
	{18191, 253, 17, 0x1},  // usoutlyingislands
	{18208, 304, 12, 0x2},  // ruandaurundi
	{18220, 164, 10, 0x1},  // yemensanaa
	{18230, 167, 16, 0x1},  // antiguaenbarbuda
	{18246, 48, 31, 0x1},   // statenunievanservieenmontenegro
	{18277, 160, 10, 0x1},  // uzbekistan
	{18287, 98, 4, 0x81},   // #706
	{18291, 148, 15, 0x1},  // koreademocratic
	{18306, 111, 23, 0x1},  // islamicstateafghanistan
	{18329, 164, 10, 0x1},  // noordjemen
	{18339, 76, 6, 0x1},    // guinee
	{18345, 164, 22, 0x1},  // arabischerepublicjemen
	{18367, 127, 11, 0x1},  // khazakhstan
	{18378, 135, 14, 0x1},  // dominionceylon
	{18392, 44, 9, 0x1},    // portugual
	{18401, 16, 28, 0x1},   // federalrepublicformergermany
	{18429, 31, 27, 0x1},   // principalityofliechtenstein
	{18456, 136, 20, 0x1},  // formermaldiveislands
	{18476, 127, 18, 0x1},  // kazakhstanrepublic
	{18494, 6, 12, 0x1},    // azerbaidzhan
	{18506, 157, 17, 0x1},  // republiceasttimor
	{18523, 78, 11, 0x1},   // guinebissau
	{18534, 102, 17, 0x1},  // seychellesislands
	{18551, 252, 7, 0x1},   // formosa
	{18558, 201, 13, 0x1},  // alandeilanden
	{18571, 80, 4, 0x81},   // #ken
	{18575, 65, 13, 0x1},   // congorepofthe
	{18588, 151, 9, 0x1},   // singapore
	{18597, 126, 3, 0x81},  // #jp
	{18600, 34, 15, 0x1},   // republicletland
	{18615, 66, 13, 0x1},   // comoroislands
	{18628, 29, 6, 0x1},    // israel
	{18634, 176, 14, 0x1},  // republicofcuba
	{18648, 70, 17, 0x1},   // sultanatezanzibar
	{18665, 113, 24, 0x1},  // volksrepubliekbangladesh
	{18689, 51, 4, 0x81},   // #752
	{18693, 154, 4, 0x81},  // #764
	{18697, 73, 23, 0x1},   // ethiopiaexcludeseritrea
	{18720, 222, 9, 0x1},   // groenland
	{18729, 114, 14, 0x1},  // kingdombahrain
	{18743, 240, 20, 0x1},  // puertoricogemenebest
	{18763, 188, 21, 0x1},  // mexicoverenigdestates
	{18784, 51, 6, 0x1},    // zweden
	{18790, 196, 3, 0x81},  // #uy
	{18793, 10, 17, 0x1},   // republicofbelarus
	{18810, 134, 4, 0x81},  // #lbn
	{18814, 9, 3, 0x81},    // #ba
	{18817, 204, 3, 0x81},  // #aq
	{18820, 93, 24, 0x1},   // federalerepublieknigeria
	{18844, 230, 12, 0x1},  // chinaprmacao
	{18856, 188, 6, 0x1},   // mexico
	{18862, 27, 15, 0x1},   // republicierland
	{18877, 140, 3, 0x81},  // #my
	{18880, 163, 28, 0x1},  // independentstatewesternsamoa
	{18908, 121, 29, 0x1},  // republicindonesiaunitarystate
	{18937, 164, 10, 0x1},  // sanaayemen
	{18947, 124, 4, 0x1},   // iraq
	{18951, 165, 4, 0x81},  // #ymd
	{18955, 205, 32, 0x1},  // fransezuidelijkezuidpoolgebieden
	{18987, 226, 20, 0x1},  // heardmcdonaldislands
	{19007, 160, 11, 0x1},  // oesbekistan
	{19018, 49, 4, 0x81},   // #703
	{19022, 210, 28, 0x1},  // cocoseilandenkeelingeilanden
	{19050, 160, 18, 0x1},  // republicuzbekistan
	{19068, 145, 10, 0x1},  // filipijnen
	{19078, 121, 17, 0x1},  // indonesiarepublic
	{19095, 83, 4, 0x81},   // #lso
	{19099, 306, 3, 0x1},   // #zr
	{19102, 35, 6, 0x1},    // monaco
	{19108, 94, 15, 0x1},   // rwandanrepublic
	{19123, 107, 16, 0x1},  // republicofuganda
	{19139, 172, 3, 0x81},  // #bb
	{19142, 133, 4, 0x81},  // #lao
	{19146, 132, 7, 0x1},   // koeweit
	{19153, 42, 3, 0x81},   // #nz
	{19156, 148, 28, 0x1},  // democraticrepublicnorthkorea
	{19184, 81, 3, 0x81},   // #lr
	{19187, 188, 3, 0x81},  // #mx
	{19190, 148, 25, 0x1},  // dempeoplesrepublicofkorea
	{19215, 191, 12, 0x1},  // republicperu
	{19227, 22, 13, 0x1},   // unitedkingdom
	{19240, 205, 25, 0x1},  // frenchsouthernterritories
	{19265, 64, 5, 0x1},    // #zrcd
	{19270, 259, 57, 0x1},  // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{19327, 111, 23, 0x1},  // islamicstaatafghanistan
	{19350, 46, 11, 0x1},   // russiansfsr
	{19361, 115, 26, 0x1},  // nationofbruneiabodeofpeace
	{19387, 108, 7, 0x1},   // safrica
	{19394, 151, 4, 0x81},  // #702
	{19398, 226, 22, 0x1},  // auheardmcdonaldislands
	{19420, 63, 17, 0x1},   // republiekkameroen
	{19437, 76, 6, 0x1},    // guinea
	{19443, 143, 13, 0x1},  // omansultanaat
	{19456, 102, 3, 0x81},  // #sc
	{19459, 250, 3, 0x81},  // #tc
	{19462, 22, 2, 0x1},    // vk
	{19464, 203, 3, 0x81},  // #as
	{19467, 225, 28, 0x1},  // hongkongchinapeoplesrepublic
	{19495, 137, 25, 0x1},  // republiekmarshalleilanden
	{19520, 83, 3, 0x81},   // #ls
	{19523, 245, 41, 0x1},  // zuidgeorgiaendezuidelijkesandwicheilanden
	{19564, 22, 13, 0x1},   // unitedkingdon
	{19577, 120, 19, 0x1},  // micronesiafedstates
	{19596, 248, 19, 0x1},  // stpierreandmiquelon
	{19615, 259, 15, 0x1},  // republiekkosovo
	{19630, 59, 4, 0x81},   // #bfa
	{19634, 66, 11, 0x1},   // comorenunie
	{19645, 135, 17, 0x1},  // republieksrilanka
	{19662, 24, 17, 0x1},   // helleenserepublic
	{19679, 227, 9, 0x1},   // isleofman
	{19688, 152, 3, 0x81},  // #sb
	{19691, 82, 23, 0x1},   // verenigdkoninkrijklibie
	{19714, 164, 5, 0x1},   // yeman
	{19719, 160, 3, 0x81},  // #uz
	{19722, 164, 5, 0x1},   // yemen
	{19727, 217, 16, 0x1},  // falklandeilanden
	{19743, 113, 3, 0x81},  // #bd
	{19746, 112, 12, 0x1},  // trucialcoast
	{19758, 166, 3, 0x81},  // #ar
	{19761, 252, 13, 0x1},  // chinesetaipei
	{19774, 131, 3, 0x81},  // #kr
	{19777, 175, 19, 0x1},  // republicofcostarica
	{19796, 87, 3, 0x81},   // #mz
	{19799, 10, 18, 0x1},   // belarusbyelorussia
	{19817, 136, 21, 0x1},  // republicofthemaldives
	{19838, 16, 11, 0x1},   // germanywest
	{19849, 215, 16, 0x1},  // westelijkesahara
	{19865, 1, 22, 0x1},    // albaniapeoplesrepublic
	{19887, 55, 19, 0x1},   // voormaligjugoslavie
	{19906, 26, 17, 0x1},   // republicofhungary
	{19923, 246, 23, 0x1},  // sthelenaanddependencies
	{19946, 241, 27, 0x1},  // palestijnseautonomegebieden
	{19973, 307, 15, 0x2},  // republicofchina
	{19988, 7, 16, 0x1},    // koninkrijkbelgie
	{20004, 98, 16, 0x1},   // republieksomalie
	{20020, 210, 9, 0x1},   // cocosisds
	{20029, 164, 24, 0x1},  // yemenarabrepublicofyemen
	{20053, 195, 22, 0x1},  // trinidadtobagorepublic
	{20075, 17, 10, 0x1},   // denemarken
	{20085, 129, 19, 0x1},  // formerkhmerrepublic
	{20104, 37, 23, 0x1},   // republieknoordmacedonie
	{20127, 64, 28, 0x1},   // congodemocraticrepublicofthe
	{20155, 80, 15, 0x1},   // republicofkenya
	{20170, 254, 13, 0x1},  // vaticaanstaat
	{20183, 192, 3, 0x81},  // #py
	{20186, 150, 3, 0x81},  // #sa
	{20189, 309, 4, 0x1},   // #vdr
	{20193, 162, 3, 0x81},  // #vu
	{20196, 115, 6, 0x1},   // brunei
	{20202, 165, 32, 0x1},  // yemenpeoplesdemocraticrepublicof
	{20234, 164, 3, 0x81},  // #ye
	{20237, 7, 3, 0x81},    // #be
	{20240, 4, 3, 0x81},    // #au
	{20243, 182, 3, 0x81},  // #gy
	{20246, 19, 3, 0x81},   // #ee
	{20249, 71, 3, 0x1},    // are
	{20252, 92, 3, 0x81},   // #ne
	{20255, 148, 10, 0x1},  // noordkorea
	{20265, 89, 3, 0x81},   // #mu
	{20268, 254, 8, 0x1},   // vaticaan
	{20276, 246, 31, 0x1},  // sthelenaascensiontristandacunha
	{20307, 241, 31, 0x1},  // palestineliberationorganization
	{20338, 92, 14, 0x1},   // republiekniger
	{20352, 16, 18, 0x1},   // fmrfedrepofgermany
	{20370, 252, 47, 0x1},  // penghukinmenmatsuseparatecustomsterritorytaiwan
	{20417, 48, 24, 0x1},   // serbiafrserbiamontenegro
	{20441, 154, 14, 0x1},  // koninkrijksiam
	{20455, 205, 3, 0x81},  // #tf
	{20458, 219, 19, 0x1},  // baljuwschapguernsey
	{20477, 310, 3, 0x1},   // #yd
	{20480, 59, 3, 0x81},   // #bf
	{20483, 5, 3, 0x81},    // #at
	{20486, 311, 23, 0x2},  // koreademocraticrepublic
	{20509, 148, 3, 0x81},  // #kp
	{20512, 71, 14, 0x1},   // arabrepofegypt
	{20526, 138, 15, 0x1},  // burmanowmyanmar
	{20541, 313, 3, 0x1},   // #hv
	{20544, 237, 3, 0x81},  // #nf
	{20547, 34, 3, 0x81},   // #lv
	{20550, 38, 3, 0x81},   // #mt
	{20553, 133, 28, 0x1},  // laopeoplesdemocraticrepublic
	{20581, 14, 15, 0x1},   // czechiarepublic
	{20596, 171, 25, 0x1},  // federalerepubliekbrazilie
	{20621, 231, 17, 0x1},  // fransdeelstmartin
	{20638, 252, 23, 0x1},  // provincievanchinataiwan
	{20661, 108, 3, 0x1},   // rsa
	{20664, 183, 8, 0x1},   // honduras
	{20672, 22, 29, 0x1},   // greatbritainnorthernirelanduk
	{20701, 151, 3, 0x81},  // #sg
	{20704, 104, 3, 0x81},  // #tg
	{20707, 255, 4, 0x81},  // #vgb
	{20711, 120, 13, 0x1},  // micronesiafed
	{20724, 134, 15, 0x1},  // republiclebanon
	{20739, 110, 3, 0x81},  // #zw
	{20742, 28, 15, 0x1},   // republiciceland
	{20757, 45, 24, 0x1},   // romaniasocialistrepublic
	{20781, 186, 4, 0x81},  // #659
	{20785, 8, 3, 0x81},    // #bg
	{20788, 199, 3, 0x81},  // #aw
	{20791, 62, 11, 0x1},   // cotedivoire
	{20802, 205, 24, 0x1},  // fransezuidelijkegebieden
	{20826, 78, 3, 0x81},   // #gw
	{20829, 71, 3, 0x81},   // #eg
	{20832, 132, 3, 0x81},  // #kw
	{20835, 48, 16, 0x1},   // serviemontenegro
	{20851, 93, 3, 0x81},   // #ng
	{20854, 90, 3, 0x81},   // #mw
	{20857, 60, 4, 0x81},   // #bwa
	{20861, 70, 29, 0x1},   // volksrepubliekzanzibarenpemba
	{20890, 82, 46, 0x1},   // grotesocialistlibischarabischevolksjamahiriyya
	{20936, 54, 15, 0x1},   // usaunitedstates
	{20951, 123, 12, 0x1},  // empireofiran
	{20963, 165, 9, 0x1},   // adenyemen
	{20972, 123, 10, 0x1},  // empireiran
	{20982, 31, 4, 0x81},   // #lie
	{20986, 103, 3, 0x81},  // #td
	{20989, 186, 36, 0x1},  // federationofsaintchristopherandnevis
	{21025, 106, 38, 0x1},  // formerunitedrepublictanganyikazanzibar
	{21063, 114, 3, 0x81},  // #bh
	{21066, 80, 14, 0x1},   // republiekkenia
	{21080, 184, 3, 0x81},  // #ht
	{21083, 32, 3, 0x81},   // #lt
	{21086, 136, 3, 0x81},  // #mv
	{21089, 231, 23, 0x1},  // saintmartincollectivity
	{21112, 172, 4, 0x81},  // #brb
	{21116, 239, 16, 0x1},  // pitcairneilanden
	{21132, 249, 30, 0x1},  // kingdomnetherlandssaintmaarten
	{21162, 241, 15, 0x1},  // formerpalestine
	{21177, 43, 21, 0x1},   // peoplesrepublicpoland
	{21198, 205, 34, 0x1},  // fransezuidelijkeenzuidpoolgebieden
	{21232, 52, 15, 0x1},   // turkserepubliek
	{21247, 115, 30, 0x1},  // verblijfplaatsvredenatiebrunei
	{21277, 7, 7, 0x1},     // belgium
	{21284, 105, 15, 0x1},  // tunisiarepublic
	{21299, 51, 3, 0x81},   // #se
	{21302, 138, 5, 0x1},   // #bumm
	{21307, 197, 4, 0x81},  // #vct
	{21311, 104, 14, 0x1},  // republicoftogo
	{21325, 57, 3, 0x81},   // #bi
	{21328, 53, 14, 0x1},   // sovjetoekraine
	{21342, 224, 3, 0x81},  // #gu
	{21345, 66, 29, 0x1},   // islamicfederalrepubliccomoren
	{21374, 2, 15, 0x1},    // prinsdomandorra
	{21389, 140, 15, 0x1},  // malayafederatie
	{21404, 45, 26, 0x1},   // socialistrepublicofromania
	{21430, 26, 3, 0x81},   // #hu
	{21433, 91, 3, 0x81},   // #na
	{21436, 33, 3, 0x81},   // #lu
	{21439, 234, 3, 0x81},  // #mq
	{21442, 14, 19, 0x1},   // tsjechischerepublic
	{21461, 110, 9, 0x1},   // srhodesia
	{21470, 161, 9, 0x1},   // vietnamsr
	{21479, 73, 38, 0x1},   // federaledemocratischerepubliekethiopie
	{21517, 138, 20, 0x1},  // republicunionmyanmar
	{21537, 72, 4, 0x81},   // #eri
	{21541, 256, 15, 0x1},  // virginislandsus
	{21556, 256, 4, 0x81},  // #850
	{21560, 215, 10, 0x1},  // westsahara
	{21570, 95, 3, 0x81},   // #sd
	{21573, 155, 3, 0x81},  // #tj
	{21576, 48, 4, 0x81},   // #688
	{21580, 58, 3, 0x81},   // #bj
	{21583, 10, 21, 0x1},   // formerwitrussischessr
	{21604, 68, 16, 0x1},   // gebiedafarsissas
	{21620, 206, 25, 0x1},  // sabasainteustatiusbonaire
	{21645, 21, 3, 0x81},   // #fr
	{21648, 181, 3, 0x81},  // #gt
	{21651, 91, 15, 0x1},   // southwestafrica
	{21666, 138, 19, 0x1},  // unionofmyanmarburma
	{21685, 25, 3, 0x81},   // #hr
	{21688, 232, 3, 0x81},  // #mp
	{21691, 48, 25, 0x1},   // serbiaandmontenegroformer
	{21716, 82, 10, 0x1},   // libiestaat
	{21726, 176, 13, 0x1},  // republiekcuba
	{21739, 164, 4, 0x81},  // #yem
	{21743, 102, 18, 0x1},  // seychellenrepublic
	{21761, 77, 17, 0x1},   // thegambiarepublic
	{21778, 247, 26, 0x1},  // svalbardandjanmayenislands
	{21804, 139, 25, 0x1},  // mongolischevolksrepubliek
	{21829, 159, 13, 0x1},  // elliceislands
	{21842, 187, 10, 0x1},  // saintlucia
	{21852, 35, 18, 0x1},   // monacoprincipality
	{21870, 163, 24, 0x1},  // onafhankelijkestaatsamoa
	{21894, 73, 35, 0x1},   // federaldemocraticrepublicofethiopia
	{21929, 64, 30, 0x1},   // congodemocraticrepublicofzaire
	{21959, 49, 3, 0x81},   // #sk
	{21962, 251, 3, 0x81},  // #tk
	{21965, 163, 3, 0x81},  // #ws
	{21968, 230, 37, 0x1},  // chinamacauspecialadministrativeregion
	{22005, 52, 15, 0x1},   // republicturkiye
	{22020, 54, 2, 0x1},    // us
	{22022, 186, 20, 0x1},  // stchristopherennevis
	{22042, 245, 3, 0x81},  // #gs
	{22045, 179, 3, 0x81},  // #ec
	{22048, 236, 3, 0x81},  // #nc
	{22051, 135, 3, 0x81},  // #lk
	{22054, 233, 3, 0x81},  // #ms
	{22057, 58, 16, 0x1},   // republiekdahomey
	{22073, 171, 4, 0x81},  // #bra
	{22077, 124, 4, 0x1},   // irak
	{22081, 142, 14, 0x1},  // naoerorepublic
	{22095, 314, 28, 0x82}, // montenegroyugoslaviafrserbia
	{22123, 255, 22, 0x1},  // maagdeneilandenbritish
	{22145, 202, 21, 0x1},  // netherlandswestindies
	{22166, 241, 14, 0x1},  // palestinastaat
	{22180, 237, 13, 0x1},  // norfolkeiland
	{22193, 15, 9, 0x1},    // formergdr
	{22202, 190, 14, 0x1},  // panamarepublic
	{22216, 136, 16, 0x1},  // republicmaldives
	{22232, 96, 15, 0x1},   // republicsenegal
	{22247, 138, 17, 0x1},  // burmaunionmyanmar
	{22264, 71, 11, 0x1},   // formeregypt
	{22275, 247, 3, 0x81},  // #sj
	{22278, 188, 21, 0x1},  // mexicoverenigdestaten
	{22299, 231, 21, 0x1},  // saintmartinfrenchpart
	{22320, 154, 3, 0x81},  // #th
	{22323, 118, 6, 0x1},   // cyprus
	{22329, 82, 4, 0x81},   // #lby
	{22333, 98, 24, 0x1},   // somalidemocraticrepublic
	{22357, 45, 4, 0x81},   // #642
	{22361, 207, 3, 0x81},  // #bl
	{22364, 243, 4, 0x81},  // #638
	{22368, 24, 3, 0x81},   // #gr
	{22371, 252, 19, 0x1},  // chinesetaipeitaiwan
	{22390, 242, 14, 0x1},  // franspolynesie
	{22404, 40, 3, 0x81},   // #nl
	{22407, 225, 15, 0x1},  // hongkongchinapr
	{22422, 255, 15, 0x1},  // ukvirginislands
	{22437, 88, 3, 0x81},   // #mr
	{22440, 115, 4, 0x81},  // #brn
	{22444, 116, 4, 0x81},  // #btn
	{22448, 226, 29, 0x1},  // heardislandandmcdonaldislands
	{22477, 16, 17, 0x1},   // formerwestgermany
	{22494, 160, 19, 0x1},  // republicoezbekistan
	{22513, 170, 4, 0x81},  // #bol
	{22517, 6, 12, 0x1},    // azerbeidzjan
	{22529, 18, 4, 0x81},   // #esp
	{22533, 67, 19, 0x1},   // republicofcapeverde
	{22552, 68, 21, 0x1},   // afarsissasfransgebied
	{22573, 172, 9, 0x1},   // barbadoes
	{22582, 15, 3, 0x1},    // gdr
	{22585, 93, 22, 0x1},   // federalrepublicnigeria
	{22607, 197, 14, 0x1},  // saintvincentgr
	{22621, 50, 3, 0x81},   // #si
	{22624, 4, 23, 0x1},    // commonwealthofaustralia
	{22647, 239, 14, 0x1},  // pitcairnisland
	{22661, 8, 23, 0x1},    // bulgariapeoplesrepublic
	{22684, 109, 3, 0x81},  // #zm
	{22687, 46, 4, 0x81},   // #643
	{22691, 208, 3, 0x81},  // #bm
	{22694, 79, 16, 0x1},   // equatorialguinea
	{22710, 210, 20, 0x1},  // cocoskeelingeilanden
	{22730, 244, 8, 0x1},   // vietnams
	{22738, 120, 3, 0x81},  // #fm
	{22741, 79, 3, 0x81},   // #gq
	{22744, 162, 4, 0x81},  // #vut
	{22748, 130, 3, 0x81},  // #ki
	{22751, 31, 3, 0x81},   // #li
	{22754, 45, 8, 0x1},    // roemenie
	{22762, 241, 19, 0x1},  // palestineoccupiedtr
	{22781, 208, 15, 0x1},  // bermudaeilanden
	{22796, 129, 15, 0x1},  // stateofcambodia
	{22811, 95, 14, 0x1},   // republieksudan
	{22825, 59, 4, 0x81},   // #854
	{22829, 138, 9, 0x1},   // unieburma
	{22838, 155, 20, 0x1},  // republictadzjikistan
	{22858, 246, 3, 0x81},  // #sh
	{22861, 105, 3, 0x81},  // #tn
	{22864, 257, 22, 0x1},  // wallisenfutunaeilanden
	{22886, 205, 28, 0x1},  // frenchsouthernantarcticlands
	{22914, 106, 7, 0x1},   // tazania
	{22921, 207, 4, 0x81},  // #652
	{22925, 115, 3, 0x81},  // #bn
	{22928, 221, 3, 0x81},  // #gp
	{22931, 24, 3, 0x1},    // #el
	{22934, 129, 3, 0x81},  // #kh
	{22937, 55, 40, 0x1},   // formersocialistfederalrepublicyugoslavia
	{22977, 48, 22, 0x1},   // serbiamontenegroformer
	{22999, 68, 32, 0x1},   // fransterritoriumvoorafarsenissas
	{23031, 10, 35, 0x1},   // witrussischesovietsocialistrepublic
	{23066, 239, 15, 0x1},  // pitcairnislands
	{23081, 198, 11, 0x1},  // venezuelarb
	{23092, 58, 4, 0x81},   // #ben
	{23096, 68, 16, 0x1},   // djiboutirepublic
	{23112, 66, 29, 0x1},   // comorenfederalislamicrepublic
	{23141, 199, 9, 0x1},   // landaruba
	{23150, 256, 4, 0x81},  // #vir
	{23154, 98, 3, 0x81},   // #so
	{23157, 61, 11, 0x1},   // centralafrr
	{23168, 241, 37, 0x1},  // formerpalestineliberationorganization
	{23205, 158, 3, 0x81},  // #to
	{23208, 257, 28, 0x1},  // territorywallisfutunaislands
	{23236, 37, 28, 0x1},   // northmacedoniamacedoniafyrom
	{23264, 170, 3, 0x81},  // #bo
	{23267, 218, 3, 0x81},  // #fo
	{23270, 13, 33, 0x1},   // tsjechoslowaaksesocialistrepublic
	{23303, 41, 3, 0x81},   // #no
	{23306, 169, 13, 0x1},  // britshonduras
	{23319, 249, 22, 0x1},  // netherlandssintmaarten
	{23341, 156, 11, 0x1},  // turkmenstan
	{23352, 223, 12, 0x1},  // frenchguiana
	{23364, 63, 4, 0x81},   // #120
	{23368, 138, 26, 0x1},  // unieburmasocialistrepublic
	{23394, 53, 32, 0x1},   // ukrainiansovietsocialistrepublic
	{23426, 64, 12, 0x1},   // belgiancongo
	{23438, 33, 20, 0x1},   // grandduchyluxembourg
	{23458, 144, 19, 0x1},  // pakistaninclbanglad
	{23477, 40, 17, 0x1},   // formernetherlands
	{23494, 15, 27, 0x1},   // democraticrepublicofgermany
	{23521, 186, 35, 0x1},  // federatievansaintchristopherennevis
	{23556, 206, 28, 0x1},  // bonairesainteustatiusandsaba
	{23584, 25, 15, 0x1},   // croatiarepublic
	{23599, 259, 14, 0x1},  // kosovarepublic
	{23613, 96, 3, 0x81},   // #sn
	{23616, 54, 27, 0x1},   // noordamerikaverenigdestaten
	{23643, 162, 8, 0x1},   // vanutatu
	{23651, 157, 3, 0x81},  // #tl
	{23654, 164, 24, 0x1},  // arabrepublicofyemenyemen
	{23678, 78, 15, 0x1},   // portugeesguinee
	{23693, 96, 4, 0x81},   // #686
	{23697, 6, 10, 0x1},    // azerbaijan
	{23707, 241, 50, 0x1},  // occupiedpalestinianterritoryincludingeastjerusalem
	{23757, 94, 4, 0x81},   // #646
	{23761, 248, 4, 0x81},  // #666
	{23765, 149, 4, 0x81},  // #634
	{23769, 186, 3, 0x81},  // #kn
	{23772, 61, 28, 0x1},   // formercentralafricanrepublic
	{23800, 316, 3, 0x1},   // #nh
	{23803, 19, 15, 0x1},   // estoniarepublic
	{23818, 48, 6, 0x1},    // servie
	{23824, 123, 4, 0x1},   // iran
	{23828, 120, 25, 0x1},  // micronesiafederalstatesof
	{23853, 7, 4, 0x81},    // #bel
	{23857, 117, 7, 0x1},   // chinapr
	{23864, 19, 4, 0x81},   // #est
	{23868, 120, 19, 0x1},  // micronesiefederatie
	{23887, 14, 20, 0x1},   // tsjechischerepubliek
	{23907, 151, 17, 0x1},  // singaporerepublic
	{23924, 13, 16, 0x1},   // tsjechoslowakije
	{23940, 149, 3, 0x81},  // #qa
	{23943, 47, 3, 0x81},   // #sm
	{23946, 186, 21, 0x1},  // stchristopherandnevis
	{23967, 156, 3, 0x81},  // #tm
	{23970, 108, 3, 0x81},  // #za
	{23973, 129, 15, 0x1},  // kingdomcambodia
	{23988, 13, 25, 0x1},   // voormaligtsjechoslowakije
	{24013, 197, 24, 0x1},  // saintvincentengrenadines
	{24037, 20, 3, 0x81},   // #fi
	{24040, 66, 3, 0x81},   // #km
	{24043, 189, 3, 0x81},  // #ni
	{24046, 117, 3, 0x1},   // prc
	{24049, 186, 20, 0x1},  // stchristoffelennevis
	{24069, 48, 29, 0x1},   // serbiaandmontenegrostateunion
	{24098, 105, 14, 0x1},  // tunisiakingdom
	{24112, 244, 3, 0x1},   // rvn
	{24115, 61, 27, 0x1},   // centraalafrikaanserepubliek
	{24142, 145, 18, 0x1},  // filipijnserepublic
	{24160, 74, 15, 0x1},   // republicofgabon
	{24175, 179, 4, 0x81},  // #ecu
	{24179, 196, 4, 0x81},  // #858
	{24183, 245, 33, 0x1},  // southgeorgiasouthsandwicheilanden
	{24216, 97, 3, 0x81},   // #sl
	{24219, 13, 29, 0x1},   // czechandslovakfederalrepublic
	{24248, 134, 15, 0x1},  // lebanonrepublic
	{24263, 239, 33, 0x1},  // pitcairnhendersonducieoenoislands
	{24296, 100, 39, 0x1},  // democratischerepublieksaotomeenprincipe
	{24335, 148, 11, 0x1},  // demrepkorea
	{24346, 64, 36, 0x1},   // kinshasacongodemocraticrepubliczaire
	{24382, 195, 2, 0x1},   // tt
	{24384, 119, 3, 0x81},  // #fj
	{24387, 215, 3, 0x81},  // #eh
	{24390, 82, 5, 0x1},    // libie
	{24395, 134, 3, 0x81},  // #lb
	{24398, 16, 22, 0x1},   // federalrepublicgermany
	{24420, 66, 28, 0x1},   // comorenislamicbondsrepubliek
	{24448, 129, 17, 0x1},  // kingdomofcambodia
	{24465, 238, 10, 0x1},  // niueisland
	{24475, 110, 18, 0x1},  // republicofzimbabwe
	{24493, 64, 11, 0x1},   // congodemrep
	{24504, 232, 10, 0x1},  // nmarianais
	{24514, 49, 18, 0x1},   // republicofslovakia
	{24532, 259, 37, 0x1},  // unitednationsadministeredregionkosovo
	{24569, 257, 31, 0x1},  // wallisandfutunaislandsterritory
	{24600, 104, 13, 0x1},  // republiektogo
	{24613, 138, 5, 0x1},   // birma
	{24618, 259, 3, 0x81},  // #xk
	{24621, 217, 3, 0x81},  // #fk
	{24624, 187, 3, 0x81},  // #lc
	{24627, 120, 23, 0x1},  // micronesiafederalstates
	{24650, 43, 6, 0x1},    // poland
	{24656, 145, 24, 0x1},  // republiekvandefilipijnen
	{24680, 147, 17, 0x1},  // papoeanieuwguinea
	{24697, 11, 4, 0x81},   // #124
	{24701, 255, 12, 0x1},  // brvirginisds
	{24713, 174, 17, 0x1},  // republiekcolombia
	{24730, 68, 16, 0x1},   // frenchafarsissas
	{24746, 255, 15, 0x1},  // britishvirginis
	{24761, 63, 8, 0x1},    // kameroun
	{24769, 111, 31, 0x1},  // democraticrepublicofafghanistan
	{24800, 129, 20, 0x1},  // formerkhmerrepubliek
	{24820, 42, 2, 0x1},    // nz
	{24822, 150, 4, 0x81},  // #682
	{24826, 22, 25, 0x1},   // greatbritainunitedkingdom
	{24851, 246, 4, 0x81},  // #654
	{24855, 187, 4, 0x81},  // #662
	{24859, 240, 4, 0x81},  // #630
	{24863, 39, 19, 0x1},   // republiekmontenegro
	{24882, 150, 11, 0x1},  // saudiarabia
	{24893, 101, 18, 0x1},  // kingdomofswaziland
	{24911, 217, 20, 0x1},  // falklandisdsmalvinas
	{24931, 20, 16, 0x1},   // republiekfinland
	{24947, 22, 25, 0x1},   // unitedkingdomgreatbritain
	{24972, 69, 34, 0x1},   // peoplesdemocraticrepublicofalgeria
	{25006, 157, 5, 0x1},   // #tptl
	{25011, 138, 27, 0x1},  // socialistrepublicunionburma
	{25038, 118, 14, 0x1},  // republiccyprus
	{25052, 33, 4, 0x81},   // #lux
	{25056, 53, 39, 0x1},   // formeroekraiensesovietsocialistrepublic
	{25095, 110, 16, 0x1},  // rhodesiazimbabwe
	{25111, 54, 18, 0x1},   // unitedsatesamerica
	{25129, 81, 4, 0x81},   // #lbr
	{25133, 231, 4, 0x81},  // #663
	{25137, 168, 24, 0x1},  // commonwealthofthebahamas
	{25161, 161, 7, 0x1},   // vietman
	{25168, 213, 13, 0x1},  // christmasisds
	{25181, 133, 3, 0x81},  // #la
	{25184, 230, 5, 0x1},   // macau
	{25189, 134, 17, 0x1},  // republicoflebanon
	{25206, 150, 22, 0x1},  // saoediarabiekoninkrijk
	{25228, 67, 12, 0x1},   // centralverde
	{25240, 106, 18, 0x1},  // tanganyikazanzibar
	{25258, 227, 9, 0x1},   // eilandman
	{25267, 168, 19, 0x1},  // bahamascommonwealth
	{25286, 154, 11, 0x1},  // kingdomsiam
	{25297, 164, 23, 0x1},  // formerarabrepublicyemen
	{25320, 197, 26, 0x1},  // saintvincentendegrenadinen
	{25346, 241, 17, 0x1},  // westbankgazastrip
	{25363, 196, 24, 0x1},  // republictenoostenuruguay
	{25387, 156, 13, 0x1},  // turkemenistan
	{25400, 232, 19, 0x1},  // northmarianaislands
	{25419, 317, 5, 0x83},  // congo
	{25424, 149, 5, 0x1},   // katar
	{25429, 200, 4, 0x81},  // #660
	{25433, 189, 19, 0x1},  // republicofnicaragua
	{25452, 93, 19, 0x1},   // federationofnigeria
	{25471, 100, 16, 0x1},  // stomeandprincipe
	{25487, 209, 4, 0x81},  // #bvt
	{25491, 207, 10, 0x1},  // saintbarts
	{25501, 64, 25, 0x1},   // republiekcongoleopoldstad
	{25526, 140, 18, 0x1},  // federatievanmalaya
	{25544, 226, 23, 0x1},  // heardenmcdonaldeilanden
	{25567, 241, 15, 0x1},  // westbankandgaza
	{25582, 71, 23, 0x1},   // arabischerepublicegypte
	{25605, 82, 41, 0x1},   // greatsocialistpeopleslibyanarabjamahiriya
	{25646, 231, 21, 0x1},  // fransdeelsaintmaarten
	{25667, 78, 10, 0x1},   // guineabiss
	{25677, 62, 21, 0x1},   // ivorycoastcotedivoire
	{25698, 253, 38, 0x1},  // verenigdestateskleinepacifischeislands
	{25736, 119, 12, 0x1},  // dominionfiji
	{25748, 164, 14, 0x1},  // republiekjemen
	{25762, 61, 26, 0x1},   // centraalafrikaanserepublic
	{25788, 37, 37, 0x1},   // formerformeryugoslavrepublicmacedonia
	{25825, 229, 15, 0x1},  // jerseybailiwick
	{25840, 85, 18, 0x1},   // madagascarrepublic
	{25858, 104, 4, 0x1},   // togo
	{25862, 128, 3, 0x81},  // #kg
	{25865, 20, 15, 0x1},   // finlandrepublic
	{25880, 230, 12, 0x1},  // chinaprmacau
	{25892, 49, 9, 0x1},    // slovakrep
	{25901, 195, 25, 0x1},  // republiektrinidadentobago
	{25926, 82, 20, 0x1},   // lybianarabjamahiriya
	{25946, 47, 27, 0x1},   // mostserenerepublicsanmarino
	{25973, 157, 9, 0x1},   // oosttimor
	{25982, 93, 17, 0x1},   // nigeriafederation
	{25999, 54, 27, 0x1},   // verenigdestatesnorthamerika
	{26026, 128, 14, 0x1},  // kyrgyzrepublic
	{26040, 153, 8, 0x1},   // syrianar
	{26048, 208, 4, 0x81},  // #bmu
	{26052, 241, 15, 0x1},  // stateofpalestin
	{26067, 133, 11, 0x1},  // laoskingdom
	{26078, 64, 25, 0x1},   // leopoldstadrepubliekcongo
	{26103, 98, 14, 0x1},   // somalirepublic
	{26117, 25, 15, 0x1},   // republiccroatia
	{26132, 174, 8, 0x1},   // colombia
	{26140, 30, 18, 0x1},   // italiaanserepublic
	{26158, 141, 35, 0x1},  // federaledemocratischerepublieknepal
	{26193, 49, 16, 0x1},   // republicslovakia
	{26209, 257, 3, 0x81},  // #wf
	{26212, 165, 39, 0x1},  // adenyemenpeoplesdemocraticrepublicsouth
	{26251, 42, 12, 0x1},   // nieuwzeeland
	{26263, 150, 11, 0x1},  // saudiarabie
	{26274, 54, 3, 0x1},    // usa
	{26277, 44, 18, 0x1},   // republicofportugal
	{26295, 54, 15, 0x1},   // verenigdestaten
	{26310, 130, 36, 0x1},  // kiribatiindependentsovereignrepublic
	{26346, 54, 20, 0x1},   // unitedsatesofamerica
	{26366, 10, 4, 0x81},   // #blr
	{26370, 47, 9, 0x1},    // sanmarino
	{26379, 144, 22, 0x1},  // inclbangladeshpakistan
	{26401, 29, 11, 0x1},   // israelstate
	{26412, 198, 20, 0x1},  // venezuelarepublicbol
	{26432, 13, 20, 0x1},   // czechoslovakiaformer
	{26452, 163, 23, 0x1},  // independentstateofsamoa
	{26475, 179, 15, 0x1},  // ecuadorrepublic
	{26490, 134, 15, 0x1},  // republiclibanon
	{26505, 46, 38, 0x1},   // unievansocialistischesovjetrepublieken
	{26543, 210, 14, 0x1},  // keelingislands
	{26557, 80, 3, 0x81},   // #ke
	{26560, 138, 11, 0x1},  // myanmarunie
	{26571, 250, 18, 0x1},  // turkscaicosislands
	{26589, 176, 12, 0x1},  // cubarepublic
	{26601, 111, 20, 0x1},  // republiekafghanistan
	{26621, 206, 27, 0x1},  // bonairesabaandsinteustatius
	{26648, 63, 8, 0x1},    // camerron
	{26656, 112, 18, 0x1},  // unitedarabemirates
	{26674, 206, 18, 0x1},  // caribischnederland
	{26692, 190, 4, 0x81},  // #pan
	{26696, 145, 4, 0x81},  // #phl
	{26700, 200, 8, 0x1},   // anguilla
	{26708, 207, 11, 0x1},  // saintbarths
	{26719, 4, 21, 0x1},    // australiacommonwealth
	{26740, 247, 18, 0x1},  // svalbardenjanmayen
	{26758, 43, 23, 0x1},   // peoplesrepublicofpoland
	{26781, 165, 30, 0x1},  // peoplesrepublicofsouthernyemen
	{26811, 91, 15, 0x1},   // southwestafrika
	{26826, 138, 12, 0x1},  // unievanbirma
	{26838, 161, 8, 0x1},   // nvietnam
	{26846, 154, 8, 0x1},   // thialand
	{26854, 161, 12, 0x1},  // vietnamnorth
	{26866, 138, 19, 0x1},  // myanmarrepublicunie
	{26885, 196, 25, 0x1},  // orientalrepublicofuruguay
	{26910, 255, 22, 0x1},  // britishmaagdeneilanden
	{26932, 224, 4, 0x1},   // guam
	{26936, 231, 14, 0x1},  // stmartinfrench
	{26950, 198, 9, 0x1},   // venezuela
	{26959, 8, 4, 0x81},    // #bgr
	{26963, 239, 36, 0x1},  // ducieandoenoislandspitcairnhenderson
	{26999, 255, 3, 0x1},   // bvi
	{27002, 85, 18, 0x1},   // republicmadagaskar
	{27020, 125, 22, 0x1},  // hashemitekingdomjordan
	{27042, 244, 18, 0x1},  // formersouthvietnam
	{27060, 70, 4, 0x81},   // #eaz
	{27064, 245, 38, 0x1},  // southgeorgiaandthesouthsandwichislands
	{27102, 197, 26, 0x1},  // saintvincentendegrenadines
	{27128, 52, 15, 0x1},   // republicturkije
	{27143, 20, 15, 0x1},   // republicfinland
	{27158, 54, 2, 0x1},    // vs
	{27160, 130, 17, 0x1},  // republiekkiribati
	{27177, 198, 28, 0x1},  // venezuelarepublicbolivariana
	{27205, 149, 10, 0x1},  // qatarstate
	{27215, 43, 21, 0x1},   // polishpeoplesrepublic
	{27236, 71, 23, 0x1},   // unitedarabrepublicegypt
	{27259, 57, 4, 0x81},   // #108
	{27263, 79, 17, 0x1},   // equatoriaalguinea
	{27280, 212, 23, 0x1},  // curacaokofthenetherland
	{27303, 48, 19, 0x1},   // serbiaandmontenegro
	{27322, 43, 4, 0x81},   // #pol
	{27326, 32, 4, 0x81},   // #ltu
	{27330, 123, 14, 0x1},  // keizerrijkiran
	{27344, 95, 11, 0x1},   // northsoedan
	{27355, 198, 12, 0x1},  // venezuelarbv
	{27367, 14, 19, 0x1},   // formerczechrepublic
	{27386, 133, 3, 0x1},   // lao
	{27389, 36, 15, 0x1},   // moldovarepublic
	{27404, 133, 31, 0x1},  // volksdemocratischerepublieklaos
	{27435, 61, 21, 0x1},   // centralafricarepublic
	{27456, 148, 22, 0x1},  // koreapeoplesrepublicof
	{27478, 64, 36, 0x1},   // democraticrepublicofthekinshasacongo
	{27514, 154, 17, 0x1},  // kingdomofthailand
	{27531, 71, 6, 0x1},    // egypte
	{27537, 144, 4, 0x81},  // #pak
	{27541, 64, 24, 0x1},   // republiccongoleopoldstad
	{27565, 139, 23, 0x1},  // peoplesrepublicmongolia
	{27588, 205, 21, 0x1},  // frsouthantarcticlands
	{27609, 252, 9, 0x1},   // roctaiwan
	{27618, 101, 17, 0x1},  // swazilandeswatini
	{27635, 247, 21, 0x1},  // spitsbergenenjanmayen
	{27656, 244, 23, 0x1},  // formerrepublicofvietnam
	{27679, 14, 8, 0x1},    // czechrep
	{27687, 196, 24, 0x1},  // uruguayrepublictenoosten
	{27711, 225, 13, 0x1},  // chinahongkong
	{27724, 164, 15, 0x1},  // koninkrijkjemen
	{27739, 70, 22, 0x1},   // volksrepubliekzanzibar
	{27761, 71, 4, 0x81},   // #egy
	{27765, 256, 44, 0x1},  // territoryofthevirginislandsoftheunitedstates
	{27809, 160, 11, 0x1},  // oezbekistan
	{27820, 117, 7, 0x1},   // vrchina
	{27827, 163, 30, 0x1},  // independentstateofwesternsamoa
	{27857, 186, 21, 0x1},  // saintchristoffelnevis
	{27878, 68, 16, 0x1},   // frenchsomaliland
	{27894, 232, 30, 0x1},  // commonwealthofnorthernmarianas
	{27924, 248, 14, 0x1},  // stpierreandmiq
	{27938, 196, 23, 0x1},  // uruguayorientalrepublic
	{27961, 253, 39, 0x1},  // verenigdestatenkleinepacifischeeilanden
	{28000, 138, 19, 0x1},  // republicuniemyanmar
	{28019, 156, 30, 0x1},  // turkmensovietsocialistrepublic
	{28049, 22, 40, 0x1},   // greatbritainnorthernirelandunitedkingdom
	{28089, 148, 29, 0x1},  // democraticvolksrepubliekkorea
	{28118, 111, 26, 0x1},  // afghanistanislamicrepublic
	{28144, 177, 20, 0x1},  // dominicacommonwealth
	{28164, 29, 11, 0x1},   // staatisrael
	{28175, 203, 13, 0x1},  // americansamoa
	{28188, 18, 5, 0x1},    // spain
	{28193, 221, 10, 0x1},  // guadaloupe
	{28203, 55, 17, 0x1},   // formerjoegoslavie
	{28220, 58, 20, 0x1},   // beninpeoplesrepublic
	{28240, 16, 8, 0x1},    // germanyw
	{28248, 8, 25, 0x1},    // peoplesrepublicofbulgaria
	{28273, 105, 6, 0x1},   // tunisa
	{28279, 98, 15, 0x1},   // republicsomalie
	{28294, 30, 6, 0x1},    // italie
	{28300, 105, 14, 0x1},  // kingdomtunisia
	{28314, 37, 44, 0x1},   // macedoniedevoormaligejoegoslavischerepubliek
	{28358, 79, 17, 0x1},   // equatoriaalguinee
	{28375, 236, 21, 0x1},  // newcaledoniaterritory
	{28396, 257, 4, 0x81},  // #876
	{28400, 15, 18, 0x1},   // fmrdemrepofgermany
	{28418, 241, 30, 0x1},  // occupiedpalestinianterritories
	{28448, 57, 15, 0x1},   // burundirepublic
	{28463, 112, 11, 0x1},  // trucialoman
	{28474, 66, 14, 0x1},   // comoroeilanden
	{28488, 183, 18, 0x1},  // republicofhonduras
	{28506, 114, 4, 0x81},  // #bhr
	{28510, 32, 9, 0x1},    // lithuania
	{28519, 169, 4, 0x81},  // #blz
	{28523, 147, 12, 0x1},  // pnorthguinea
	{28535, 320, 19, 0x2},  // sintmaartenstmartin
	{28554, 8, 15, 0x1},    // kingdombulgaria
	{28569, 105, 7, 0x1},   // tunesie
	{28576, 10, 17, 0x1},   // belarusrepublicof
	{28593, 187, 9, 0x1},   // sintlucia
	{28602, 100, 11, 0x1},  // saotomeandp
	{28613, 82, 19, 0x1},   // libyanarabjamahirya
	{28632, 65, 22, 0x1},   // peoplesrepublicofcongo
	{28654, 145, 20, 0x1},  // philippijnserepublic
	{28674, 322, 4, 0x1},   // #bys
	{28678, 257, 36, 0x1},  // territoryofthewallisandfutunaislands
	{28714, 168, 4, 0x81},  // #bhs
	{28718, 9, 3, 0x1},     // bih
	{28721, 122, 13, 0x1},  // indiarepublic
	{28734, 107, 14, 0x1},  // republicuganda
	{28748, 133, 4, 0x1},   // laos
	{28752, 24, 14, 0x1},   // republicgreece
	{28766, 202, 19, 0x1},  // nederlandseantillen
	{28785, 136, 17, 0x1},  // maldivessultanate
	{28802, 207, 15, 0x1},  // saintbarthelemy
	{28817, 108, 14, 0x1},  // zuidafrikaunie
	{28831, 141, 12, 0x1},  // stateofnepal
	{28843, 46, 30, 0x1},   // uniesocialistsovjetrepublieken
	{28873, 54, 9, 0x1},    // vsamerika
	{28882, 242, 4, 0x81},  // #pyf
	{28886, 65, 19, 0x1},   // brazzavillecongorep
	{28905, 62, 11, 0x1},   // cotedlvoire
	{28916, 256, 30, 0x1},  // maagdeneilandenverenigdestates
	{28946, 90, 14, 0x1},   // republicmalawi
	{28960, 87, 20, 0x1},   // republicofmozambique
	{28980, 186, 23, 0x1},  // stkittsennevisfederatie
	{29003, 148, 8, 0x1},   // demkorea
	{29011, 82, 14, 0x1},   // kingdomoflibya
	{29025, 232, 22, 0x1},  // northernmarianaislands
	{29047, 145, 18, 0x1},  // republicfilipijnen
	{29065, 136, 18, 0x1},  // maledivenrepubliek
	{29083, 241, 12, 0x1},  // gazawestbank
	{29095, 130, 40, 0x1},  // onafhankelijkesoevereinerepublickiribati
	{29135, 323, 13, 0x2},  // virginislands
	{29148, 148, 31, 0x1},  // democracticpeoplesrepublickorea
	{29179, 241, 4, 0x81},  // #pse
	{29183, 22, 2, 0x1},    // uk
	{29185, 89, 17, 0x1},   // mauritiusrepublic
	{29202, 37, 14, 0x1},   // northmacedonia
	{29216, 54, 22, 0x1},   // verenigdestatesamerika
	{29238, 48, 24, 0x1},   // montenegroserbiafrserbia
	{29262, 143, 22, 0x1},  // muscatandomansultanate
	{29284, 259, 14, 0x1},  // kosovorepublic
	{29298, 229, 20, 0x1},  // channelislandsjersey
	{29318, 147, 30, 0x1},  // papuanewguineaindependentstate
	{29348, 8, 4, 0x81},    // #100
	{29352, 214, 4, 0x81},  // #136
	{29356, 146, 13, 0x1},  // palaurepublic
	{29369, 325, 22, 0x2},  // saintmartinsintmaarten
	{29391, 85, 20, 0x1},   // republicofmadagascar
	{29411, 225, 55, 0x1},  // hongkongspecialadministrativeregionpeoplesrepublicchina
	{29466, 37, 6, 0x1},    // tfyrom
	{29472, 54, 4, 0x81},   // #840
	{29476, 154, 10, 0x1},  // formersiam
	{29486, 249, 34, 0x1},  // kingdomofthenetherlandssintmaarten
	{29520, 153, 17, 0x1},  // syriaarabrepublic
	{29537, 148, 32, 0x1},  // koreademocratischevolksrepubliek
	{29569, 212, 18, 0x1},  // knetherlandcuracao
	{29587, 105, 17, 0x1},  // koninkrijktunesie
	{29604, 13, 20, 0x1},   // czechoslovakrepublic
	{29624, 121, 39, 0x1},  // republiekderverenigdestatenvanindonesie
	{29663, 165, 24, 0x1},  // volksrepublieksouthjemen
	{29687, 16, 9, 0x1},    // duitsland
	{29696, 144, 25, 0x1},  // islamicrepublicofpakistan
	{29721, 138, 12, 0x1},  // myanmarburma
	{29733, 189, 9, 0x1},   // nicaragua
	{29742, 113, 4, 0x81},  // #bgd
	{29746, 215, 4, 0x81},  // #esh
	{29750, 137, 24, 0x1},  // republicmarshalleilanden
	{29774, 2, 7, 0x1},     // andorra
	{29781, 244, 15, 0x1},  // fmrrepofvietnam
	{29796, 19, 31, 0x1},   // estoniansovietsocialistrepublic
	{29827, 230, 12, 0x1},  // prmacaochina
	{29839, 152, 14, 0x1},  // solomanislands
	{29853, 189, 4, 0x81},  // #nic
	{29857, 45, 18, 0x1},   // roemeenserepubliek
	{29875, 138, 26, 0x1},  // uniebirmasocialistrepublic
	{29901, 241, 28, 0x1},  // palestinianterritoryoccupied
	{29929, 186, 30, 0x1},  // formersaintchristopherandnevis
	{29959, 205, 42, 0x1},  // fransegebiedenindezuidelijkeindischeoceaan
	{30001, 164, 27, 0x1},  // mutawakkilitekingdomofyemen
	{30028, 249, 23, 0x1},  // netherlandssaintmaarten
	{30051, 165, 28, 0x1},  // peoplesrepublicsouthernyemen
	{30079, 82, 13, 0x1},   // staatvanlibie
	{30092, 32, 19, 0x1},   // republicoflithuania
	{30111, 193, 20, 0x1},  // republicofelsalvador
	{30131, 153, 16, 0x1},  // syrischerepublic
	{30147, 106, 29, 0x1},  // verenigderepubliekvantanzania
	{30176, 71, 14, 0x1},   // kingdomofegypt
	{30190, 141, 4, 0x81},  // #npl
	{30194, 36, 16, 0x1},   // republicmoldavie
	{30210, 128, 12, 0x1},  // kirghizistan
	{30222, 256, 25, 0x1},  // unitedstatesvirginislands
	{30247, 230, 12, 0x1},  // prmacauchina
	{30259, 64, 16, 0x1},   // congodemrepublic
	{30275, 150, 12, 0x1},  // saoudiarabie
	{30287, 28, 16, 0x1},   // republiekijsland
	{30303, 241, 21, 0x1},  // bezetpalestijnsgebied
	{30324, 165, 18, 0x1},  // yemenpeoplesdemrep
	{30342, 73, 4, 0x81},   // #eth
	{30346, 140, 20, 0x1},  // federatievanmaleisie
	{30366, 241, 21, 0x1},  // bezetpalesteinsgebied
	{30387, 202, 25, 0x1},  // formernederlandseantillen
	{30412, 149, 5, 0x1},   // qatar
	{30417, 257, 19, 0x1},  // wallisfutunaislands
	{30436, 68, 9, 0x1},    // dzjibouti
	{30445, 90, 16, 0x1},   // republicofmalawi
	{30461, 136, 16, 0x1},  // maldivesrepublic
	{30477, 37, 14, 0x1},   // northmacedonie
	{30491, 10, 11, 0x1},   // bielorussia
	{30502, 25, 16, 0x1},   // croatianrepublic
	{30518, 71, 12, 0x1},   // kingdomegypt
	{30530, 140, 19, 0x1},  // federatievanmalakka
	{30549, 64, 16, 0x1},   // congodemrepofthe
	{30565, 3, 31, 0x1},    // armeniansovietsocialistrepublic
	{30596, 22, 27, 0x1},   // grootbrittannienorthierland
	{30623, 130, 36, 0x1},  // independentsovereignrepublickiribati
	{30659, 55, 45, 0x1},   // socialistischefederatieverepubliekjoegoslavie
	{30704, 138, 4, 0x81},  // #104
	{30708, 67, 4, 0x81},   // #132
	{30712, 136, 17, 0x1},  // republicmalediven
	{30729, 35, 20, 0x1},   // principalityofmonaco
	{30749, 217, 15, 0x1},  // falklandislands
	{30764, 327, 14, 0x2},  // republiekchina
	{30778, 12, 22, 0x1},   // zwitserseedgenootschap
	{30800, 52, 19, 0x1},   // turkeyottomanempire
	{30819, 45, 7, 0x1},    // rumenie
	{30826, 138, 7, 0x1},   // myanmar
	{30833, 111, 19, 0x1},  // afghanistanrepublic
	{30852, 236, 12, 0x1},  // newcaledonia
	{30864, 187, 4, 0x81},  // #lca
	{30868, 45, 16, 0x1},   // kingdomofromania
	{30884, 138, 19, 0x1},  // uniemyanmarrepublic
	{30903, 203, 9, 0x1},   // oostsamoa
	{30912, 78, 12, 0x1},   // guineebissau
	{30924, 129, 18, 0x1},  // koninkrijkcambodja
	{30942, 112, 15, 0x1},  // verarabemiraten
	{30957, 100, 18, 0x1},  // saotomeandprincipe
	{30975, 143, 15, 0x1},  // sultanateofoman
	{30990, 75, 4, 0x81},   // #gha
	{30994, 67, 17, 0x1},   // capeverderepublic
	{31011, 217, 30, 0x1},  // islandsfalklandislandsmalvinas
	{31041, 2, 26, 0x1},    // principalityvalleysandorra
	{31067, 136, 16, 0x1},  // republicmaldiven
	{31083, 156, 22, 0x1},  // republicofturkmenistan
	{31105, 5, 15, 0x1},    // austriarepublic
	{31120, 222, 9, 0x1},   // greenland
	{31129, 230, 32, 0x1},  // macauspecialadministrativeregion
	{31161, 153, 26, 0x1},  // syrischearabischerepubliek
	{31187, 131, 10, 0x1},  // koreasouth
	{31197, 43, 13, 0x1},   // republicpolen
	{31210, 61, 17, 0x1},   // centralafricanrep
	{31227, 25, 15, 0x1},   // croatiahrvatska
	{31242, 36, 10, 0x1},   // moldovarep
	{31252, 77, 4, 0x81},   // #gmb
	{31256, 22, 13, 0x1},   // verkoninkrijk
	{31269, 206, 4, 0x81},  // #bes
	{31273, 140, 16, 0x1},  // federationmalaya
	{31289, 180, 4, 0x81},  // #grd
	{31293, 133, 28, 0x1},  // laosdemocraticvolksrepubliek
	{31321, 102, 22, 0x1},  // republiekderseychellen
	{31343, 9, 6, 0x1},     // bosnie
	{31349, 42, 4, 0x81},   // #nzl
	{31353, 47, 27, 0x1},   // sanmarinomostserenerepublic
	{31380, 86, 14, 0x1},   // republicofmali
	{31394, 103, 12, 0x1},  // chadrepublic
	{31406, 82, 25, 0x1},   // libyalibyanarabjamahiriya
	{31431, 195, 15, 0x1},  // trinidadytobago
	{31446, 101, 9, 0x1},   // swaziland
	{31455, 329, 4, 0x1},   // #bur
	{31459, 41, 9, 0x1},    // noorwegen
	{31468, 330, 11, 0x2},  // joegoslavie
	{31479, 44, 16, 0x1},   // republicportugal
	{31495, 16, 24, 0x1},   // federalrepublicofgermany
	{31519, 259, 15, 0x1},  // kosovounscr1244
	{31534, 24, 4, 0x81},   // #grc
	{31538, 142, 13, 0x1},  // republicnauru
	{31551, 73, 32, 0x1},   // transitionalgovernmentofethiopia
	{31583, 93, 4, 0x81},   // #nga
	{31587, 91, 4, 0x81},   // #nam
	{31591, 192, 4, 0x81},  // #pry
	{31595, 140, 16, 0x1},  // malakkafederatie
	{31611, 13, 25, 0x1},   // tsjechoslowaakserepubliek
	{31636, 253, 36, 0x1},  // amerikaansekleinereafgelegeneilanden
	{31672, 182, 27, 0x1},  // cooperativerepublicofguyana
	{31699, 182, 27, 0x1},  // guyanacooperatieverepubliek
	{31726, 248, 22, 0x1},  // saintpierreandmiquelon
	{31748, 80, 5, 0x1},    // kenia
	{31753, 43, 5, 0x1},    // polen
	{31758, 163, 12, 0x1},  // samoawestern
	{31770, 252, 11, 0x1},  // chinataiwan
	{31781, 207, 4, 0x81},  // #blm
	{31785, 186, 28, 0x1},  // saintkittsandnevisfederation
	{31813, 332, 23, 0x2},  // saintmartinsaintmaarten
	{31836, 87, 10, 0x1},   // mozambique
	{31846, 111, 18, 0x1},  // kingdomafghanistan
	{31864, 65, 11, 0x1},   // middlecongo
	{31875, 148, 30, 0x1},  // koreademocraticpeoplesrepublic
	{31905, 10, 37, 0x1},   // bjelorussischesovietsocialistrepublic
	{31942, 184, 5, 0x1},   // hayti
	{31947, 99, 10, 0x1},   // zuidsoedan
	{31957, 61, 33, 0x1},   // formercentraalafrikaanserepubliek
	{31990, 45, 24, 0x1},   // socialistrepublicromania
	{32014, 10, 16, 0x1},   // belarussischessr
	{32030, 153, 5, 0x1},   // syria
	{32035, 8, 15, 0x1},    // bulgariakingdom
	{32050, 133, 14, 0x1},  // koninkrijklaos
	{32064, 223, 8, 0x1},   // frguiana
	{32072, 164, 3, 0x1},   // yar
	{32075, 225, 40, 0x1},  // specialadministrativeregionhongkongchina
	{32115, 9, 4, 0x81},    // #bih
	{32119, 167, 17, 0x1},  // antiguaandbarbuda
	{32136, 133, 31, 0x1},  // democratischevolksrepublieklaos
	{32167, 164, 10, 0x1},  // yemenrepof
	{32177, 53, 38, 0x1},   // formerukrainiansovietsocialistrepublic
	{32215, 120, 27, 0x1},  // federalestatenvanmicronesia
	{32242, 181, 4, 0x81},  // #gtm
	{32246, 138, 27, 0x1},  // republicoftheunionofmyanmar
	{32273, 64, 17, 0x1},   // congoleopoldville
	{32290, 254, 11, 0x1},  // vaticancity
	{32301, 157, 19, 0x1},  // easttimortimorleste
	{32320, 147, 3, 0x1},   // png
	{32323, 173, 13, 0x1},  // republicchili
	{32336, 91, 14, 0x1},   // zuidwestafrika
	{32350, 84, 14, 0x1},   // kingdommorocco
	{32364, 128, 9, 0x1},   // kirghizia
	{32373, 217, 20, 0x1},  // malvinasfalklandisds
	{32393, 102, 20, 0x1},  // republicofseychelles
	{32413, 64, 11, 0x1},   // formerzaire
	{32424, 148, 8, 0x1},   // koreadpr
	{32432, 136, 20, 0x1},  // sultanaatdermaldiven
	{32452, 164, 26, 0x1},  // yemenarabrepublicnorthsana
	{32478, 9, 6, 0x1},     // bosnia
	{32484, 191, 4, 0x81},  // #per
	{32488, 92, 4, 0x81},   // #ner
	{32492, 40, 4, 0x81},   // #nld
	{32496, 41, 4, 0x81},   // #nor
	{32500, 44, 4, 0x81},   // #prt
	{32504, 257, 17, 0x1},  // wallisandfutunais
	{32521, 205, 17, 0x1},  // frsantarcticlands
	{32538, 65, 10, 0x1},   // brazzcongo
	{32548, 18, 6, 0x1},    // espana
	{32554, 129, 19, 0x1},  // democratickampuchea
	{32573, 79, 14, 0x1},   // equatorialguin
	{32587, 85, 10, 0x1},   // malagassie
	{32597, 226, 27, 0x1},  // heardislandsmcdonaldislands
	{32624, 112, 10, 0x1},  // uaemirates
	{32634, 64, 28, 0x81},  // democraticrepublicofthecongo
	{32662, 334, 10, 0x2},  // somaliland
	{32672, 41, 6, 0x1},    // norway
	{32678, 111, 35, 0x1},  // transitionalislamicstateafghanistan
	{32713, 73, 24, 0x1},   // includingeritreaethiopia
	{32737, 108, 18, 0x1},  // unionofsouthafrica
	{32755, 135, 12, 0x1},  // formerceylon
	{32767, 186, 29, 0x1},  // federatievansaintkittsennevis
	{32796, 171, 23, 0x1},  // verenigdestatesbrazilie
	{32819, 77, 14, 0x1},   // republicgambia
	{32833, 237, 11, 0x1},  // norfolkisds
	{32844, 13, 30, 0x1},   // czechoslovakfederativerepublic
	{32874, 37, 18, 0x1},   // republiekmacedonie
	{32892, 143, 13, 0x1},  // muscatandoman
	{32905, 57, 4, 0x81},   // #bdi
	{32909, 192, 18, 0x1},  // republicofparaguay
	{32927, 153, 22, 0x1},  // arabischerepublicsyrie
	{32949, 38, 15, 0x1},   // republicofmalta
	{32964, 146, 17, 0x1},  // republiekvanpalau
	{32981, 164, 15, 0x1},  // yemenfmrarabrep
	{32996, 147, 14, 0x1},  // papuanewguniea
	{33010, 81, 15, 0x1},   // republicliberia
	{33025, 240, 24, 0x1},  // commonwealthofpuertorico
	{33049, 117, 3, 0x1},   // vrc
	{33052, 54, 4, 0x81},   // #usa
	{33056, 112, 17, 0x1},  // arabischeemiraten
	{33073, 254, 7, 0x1},   // holysee
	{33080, 248, 18, 0x1},  // stpierreetmiquelon
	{33098, 48, 28, 0x1},   // servieenmontenegrostatenunie
	{33126, 153, 5, 0x1},   // syrie
	{33131, 46, 31, 0x1},   // unionofsovietsocialistrepublics
	{33162, 9, 25, 0x1},    // bosniaherzegovinarepublic
	{33187, 45, 7, 0x1},    // romania
	{33194, 242, 15, 0x1},  // frenchpolynesia
	{33209, 58, 13, 0x1},   // republicbenin
	{33222, 78, 13, 0x1},   // guineabisseau
	{33235, 166, 19, 0x1},  // republicofargentina
	{33254, 120, 27, 0x1},  // federalestatenvanmicronesie
	{33281, 120, 24, 0x1},  // micronesiafederatestates
	{33305, 65, 24, 0x1},   // republiccongobrazzaville
	{33329, 224, 4, 0x81},  // #gum
	{33333, 67, 9, 0x1},    // caboverde
	{33342, 146, 4, 0x81},  // #plw
	{33346, 167, 4, 0x81},  // #028
	{33350, 21, 18, 0x1},   // metropolitanfrance
	{33368, 55, 40, 0x1},   // socialistfederalrepublicyugoslaviaformer
	{33408, 86, 11, 0x1},   // frenchsudan
	{33419, 50, 8, 0x1},    // slovenie
	{33427, 73, 32, 0x1},   // democraticvolksrepubliekethiopie
	{33459, 102, 18, 0x1},  // republicseychelles
	{33477, 173, 13, 0x1},  // republicchile
	{33490, 15, 8, 0x1},    // germanye
	{33498, 12, 19, 0x1},   // zwitsersebondsstaat
	{33517, 148, 35, 0x1},  // democratischevolksrepubliekvankorea
	{33552, 27, 17, 0x1},   // republicofireland
	{33569, 74, 4, 0x81},   // #gab
	{33573, 222, 28, 0x1},  // autonomousterritorygreenland
	{33601, 148, 20, 0x1},  // dempeoplesrepofkorea
	{33621, 37, 22, 0x1},   // northmacedoniarepublic
	{33643, 12, 11, 0x1},   // zwitserland
	{33654, 222, 4, 0x81},  // #grl
	{33658, 120, 17, 0x1},  // federalmicronesia
	{33675, 119, 24, 0x1},  // republiekderfijieilanden
	{33699, 14, 20, 0x1},   // czechrepublicczechia
	{33719, 3, 4, 0x81},    // #051
	{33723, 136, 17, 0x1},  // republiekmaldiven
	{33740, 136, 17, 0x1},  // sultanatemaldives
	{33757, 4, 8, 0x1},     // autralia
	{33765, 67, 9, 0x1},    // capeverde
	{33774, 141, 30, 0x1},  // federaldemocraticrepublicnepal
	{33804, 165, 22, 0x1},  // yemenpeoplesrepublicof
	{33826, 5, 18, 0x1},    // republicoostenrijk
	{33844, 155, 18, 0x1},  // republictajikistan
	{33862, 106, 35, 0x1},  // verenigderepublictanganyikazanzibar
	{33897, 7, 16, 0x1},    // kingdomofbelgium
	{33913, 10, 35, 0x1},   // byelorussiansovietsocialistrepublic
	{33948, 18, 12, 0x1},   // spainkingdom
	{33960, 71, 12, 0x1},   // formeregypte
	{33972, 161, 18, 0x1},  // formernorthvietnam
	{33990, 142, 4, 0x81},  // #nru
	{33994, 94, 16, 0x1},   // republicofrwanda
	{34010, 336, 18, 0x82}, // republicofthecongo
	{34028, 64, 24, 0x1},   // demrepzairekinshasacongo
	{34052, 76, 11, 0x1},   // fransguinee
	{34063, 113, 4, 0x81},  // #050
	{34067, 238, 4, 0x81},  // #niu
	{34071, 138, 26, 0x1},  // socialistrepublicuniebirma
	{34097, 69, 8, 0x1},    // algerije
	{34105, 79, 26, 0x1},   // republiekequatoriaalguinea
	{34131, 59, 19, 0x1},   // republiekoppervolta
	{34150, 54, 15, 0x1},   // verenigdestates
	{34165, 63, 8, 0x1},    // kameroen
	{34173, 133, 34, 0x1},  // laotiaansedemocraticvolksrepubliek
	{34207, 45, 26, 0x1},   // roemeensesocialistrepublic
	{34233, 148, 18, 0x1},  // dempeoplesrepkorea
	{34251, 149, 12, 0x1},  // stateofqatar
	{34263, 49, 9, 0x1},    // slowakije
	{34272, 163, 12, 0x1},  // westernsamoa
	{34284, 91, 16, 0x1},   // republieknamibie
	{34300, 228, 27, 0x1},  // britishindianoceanterritory
	{34327, 86, 13, 0x1},   // republiekmali
	{34340, 128, 18, 0x1},  // republiekkirgistan
	{34358, 195, 25, 0x1},  // trinidadandtobagorepublic
	{34383, 64, 29, 0x1},   // formerdemocraticrepubliccongo
	{34412, 37, 12, 0x1},   // macedoniafyr
	{34424, 22, 45, 0x1},   // unitedkingdomofgreatbritainandnorthernireland
	{34469, 176, 4, 0x1},   // cuba
	{34473, 166, 17, 0x1},  // argentinarepublic
	{34490, 120, 22, 0x1},  // federatievanmicronesie
	{34512, 79, 4, 0x81},   // #gnq
	{34516, 68, 13, 0x1},   // afarsandissas
	{34529, 202, 22, 0x1},  // oudnederlandseantillen
	{34551, 13, 29, 0x1},   // czechoslovaksocialistrepublic
	{34580, 119, 12, 0x1},  // fijidominion
	{34592, 37, 20, 0x1},   // macedoniathefmryugrp
	{34612, 45, 22, 0x1},   // romaniapeoplesrepublic
	{34634, 74, 14, 0x1},   // republiekgabon
	{34648, 157, 28, 0x1},  // timorlestedemocraticrepublic
	{34676, 56, 4, 0x81},   // #024
	{34680, 172, 4, 0x81},  // #052
	{34684, 246, 37, 0x1},  // sainthelenaascensionandtristandacunha
	{34721, 241, 3, 0x1},   // plo
	{34724, 122, 15, 0x1},  // republicofindia
	{34739, 22, 37, 0x1},   // greatbritainnorthirelandunitedkingdom
	{34776, 55, 13, 0x1},   // sfryugoslavia
	{34789, 50, 8, 0x1},    // slovenia
	{34797, 115, 15, 0x1},  // sultanaatbrunei
	{34812, 46, 4, 0x1},    // ussr
	{34816, 28, 4, 0x81},   // #352
	{34820, 30, 4, 0x81},   // #380
	{34824, 170, 25, 0x1},  // boliviaplurinationalstate
	{34849, 138, 28, 0x1},  // republiekvandeunievanmyanmar
	{34877, 207, 14, 0x1},  // stbartholomeus
	{34891, 22, 50, 0x1},   // verenigdkoninkrijkvangrootbrittannieennoordierland
	{34941, 135, 16, 0x1},  // republicsrilanka
	{34957, 223, 4, 0x81},  // #guf
	{34961, 73, 35, 0x1},   // peoplesdemocraticrepublicofethiopia
	{34996, 338, 8, 0x2},   // stmartin
	{35004, 252, 52, 0x1},  // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{35056, 340, 5, 0x2},   // korea
	{35061, 52, 17, 0x1},   // republicofturkiye
	{35078, 48, 24, 0x1},   // serbiamontenegroserbiafr
	{35102, 66, 34, 0x1},   // federalislamicrepublicofthecomoros
	{35136, 230, 8, 0x1},   // macausar
	{35144, 120, 19, 0x1},  // federatiemicronesie
	{35163, 133, 27, 0x1},  // laodemocraticvolksrepubliek
	{35190, 161, 24, 0x1},  // socialistrepublicvietnam
	{35214, 253, 36, 0x1},  // verafgelegeneilandjesverenigdestates
	{35250, 55, 32, 0x1},   // yugoslaviafederalpeoplesrepublic
	{35282, 230, 37, 0x1},  // chinamacaospecialadministrativeregion
	{35319, 170, 29, 0x1},  // plurinationalestaatvanbolivia
	{35348, 129, 19, 0x1},  // democratickampuchia
	{35367, 186, 21, 0x1},  // saintchristophernevis
	{35388, 6, 33, 0x1},    // azerbaijansovietsocialistrepublic
	{35421, 186, 7, 0x1},   // stkitts
	{35428, 219, 8, 0x1},   // guernsey
	{35436, 62, 18, 0x1},   // ivorycoastrepublic
	{35454, 121, 23, 0x1},  // unitedstatesofindonesia
	{35477, 10, 15, 0x1},   // republicbelarus
	{35492, 69, 35, 0x1},   // algeriademocraticandpeoplesrepublic
	{35527, 64, 25, 0x1},   // congodemocraticrepublicof
	{35552, 98, 7, 0x1},    // somalie
	{35559, 170, 17, 0x1},  // republicofbolivia
	{35576, 110, 8, 0x1},   // zimbabwe
	{35584, 165, 20, 0x1},  // peoplesrepublicyemen
	{35604, 230, 25, 0x1},  // peoplesrepublicmacauchina
	{35629, 71, 7, 0x1},    // egyptar
	{35636, 16, 3, 0x1},    // brd
	{35639, 36, 8, 0x1},    // moldavie
	{35647, 79, 26, 0x1},   // republicofequatorialguinea
	{35673, 57, 17, 0x1},   // koninkrijkburundi
	{35690, 61, 20, 0x1},   // centraalafrrepubliek
	{35710, 107, 4, 0x81},  // #uga
	{35714, 44, 16, 0x1},   // portugalrepublic
	{35730, 243, 14, 0x1},  // reunionislands
	{35744, 57, 9, 0x1},    // boeroendi
	{35753, 164, 10, 0x1},  // repofyemen
	{35763, 108, 16, 0x1},  // southafricaunion
	{35779, 219, 4, 0x81},  // #ggy
	{35783, 91, 10, 0x1},   // namibiaswa
	{35793, 141, 10, 0x1},  // nepalstate
	{35803, 120, 27, 0x1},  // federatedstatesofmicronesia
	{35830, 23, 15, 0x1},   // republicgeorgia
	{35845, 123, 12, 0x1},  // iranislrepof
	{35857, 15, 13, 0x1},   // oostduitsland
	{35870, 207, 7, 0x1},   // stbarth
	{35877, 203, 15, 0x1},  // amerikaanssamoa
	{35892, 22, 45, 0x1},   // verenigdkoninkrijkgrootbrittannienorthierland
	{35937, 2, 4, 0x81},    // #020
	{35941, 7, 4, 0x81},    // #056
	{35945, 251, 7, 0x1},   // tokelau
	{35952, 4, 4, 0x81},    // #036
	{35956, 124, 14, 0x1},  // republicofiraq
	{35970, 198, 29, 0x1},  // venezuelabolivarianrepublicof
	{35999, 27, 13, 0x1},   // ierserepublic
	{36012, 140, 22, 0x1},  // formerfederatiemalakka
	{36034, 74, 5, 0x1},    // gabon
	{36039, 122, 4, 0x81},  // #356
	{36043, 74, 5, 0x1},    // gabun
	{36048, 62, 4, 0x81},   // #384
	{36052, 246, 8, 0x1},   // sthelena
	{36060, 66, 12, 0x1},   // staatcomoren
	{36072, 148, 20, 0x1},  // koreapeoplesrepublic
	{36092, 255, 20, 0x1},  // britishvirginislands
	{36112, 82, 51, 0x1},   // grotesocialistischelibischarabischevolksjamahiriyya
	{36163, 78, 12, 0x1},   // guineabissao
	{36175, 252, 21, 0x1},  // provinceofchinataiwan
	{36196, 248, 21, 0x1},  // saintpierreenmiquelon
	{36217, 239, 4, 0x81},  // #pcn
	{36221, 39, 18, 0x1},   // republicmontenegro
	{36239, 106, 10, 0x1},  // tanganjika
	{36249, 97, 11, 0x1},   // sierraleone
	{36260, 46, 10, 0x1},   // sovietunie
	{36270, 342, 20, 0x2},  // gilbertelliceislands
	{36290, 106, 20, 0x1},  // mainlanduroftanzania
	{36310, 194, 16, 0x1},  // surinamerepublic
	{36326, 148, 8, 0x1},   // koreadem
	{36334, 68, 31, 0x1},   // afarsandtheissasfrenchterritory
	{36365, 106, 13, 0x1},  // fmrtanganyika
	{36378, 64, 23, 0x1},   // leopoldvilleformercongo
	{36401, 215, 13, 0x1},  // spaansesahara
	{36414, 55, 32, 0x1},   // federalpeoplesrepublicyugoslavia
	{36446, 55, 19, 0x1},   // jugoslavievoormalig
	{36465, 252, 9, 0x1},   // taiwanroc
	{36474, 42, 18, 0x1},   // aotearoanewzealand
	{36492, 186, 31, 0x1},  // saintchristophernevisfederation
	{36523, 188, 21, 0x1},  // verenigdestatenmexico
	{36544, 240, 4, 0x81},  // #pri
	{36548, 241, 9, 0x1},   // palestine
	{36557, 164, 23, 0x1},  // arabischerepubliekjemen
	{36580, 10, 8, 0x1},    // byelarus
	{36588, 52, 16, 0x1},   // republicofturkey
	{36604, 60, 16, 0x1},   // republicbotswana
	{36620, 135, 37, 0x1},  // democraticsocialistrepublicofsrilanka
	{36657, 87, 19, 0x1},   // portugeesoostafrika
	{36676, 98, 7, 0x1},    // somalia
	{36683, 22, 4, 0x81},   // #gbr
	{36687, 256, 26, 0x1},  // maagdeneilandenamerikaanse
	{36713, 64, 15, 0x1},   // republicofzaire
	{36728, 252, 13, 0x1},  // chineestaipei
	{36741, 36, 8, 0x1},    // moldavia
	{36749, 55, 13, 0x1},   // fmryugoslavia
	{36762, 62, 29, 0x1},   // ivorycoastrepubliccotedivoire
	{36791, 62, 10, 0x1},   // ivorycoast
	{36801, 48, 26, 0x1},   // serbiamontenegrostateunion
	{36827, 138, 12, 0x1},  // burmamyanmar
	{36839, 222, 28, 0x1},  // greenlandautonomousterritory
	{36867, 256, 4, 0x1},   // usvi
	{36871, 54, 12, 0x1},   // unitesstates
	{36883, 198, 22, 0x1},  // venezuelabolivrepublic
	{36905, 239, 36, 0x1},  // hendersonducieandoenoislandspitcairn
	{36941, 8, 23, 0x1},    // volksrepubliekbulgarije
	{36964, 228, 44, 0x1},  // chagosarchipelagobritishindianoceanterritory
	{37008, 147, 16, 0x1},  // papuanorthguinea
	{37024, 23, 15, 0x1},   // republicgeorgie
	{37039, 143, 21, 0x1},  // sultanaatmuscatenoman
	{37060, 232, 32, 0x1},  // gemenebestdernoordelijkemarianen
	{37092, 44, 18, 0x1},   // portugeserepubliek
	{37110, 19, 16, 0x1},   // estonianrepublic
	{37126, 230, 12, 0x1},  // macauchinapr
	{37138, 46, 10, 0x1},   // russiaussr
	{37148, 55, 35, 0x1},   // socialistfederalrepublicjoegoslavie
	{37183, 168, 22, 0x1},  // gemenebestvandebahamas
	{37205, 166, 4, 0x81},  // #032
	{37209, 148, 4, 0x81},  // #prk
	{37213, 344, 14, 0x2},  // channelislands
	{37227, 71, 15, 0x1},   // republicofegypt
	{37242, 185, 4, 0x81},  // #388
	{37246, 346, 20, 0x2},  // stmartinsaintmaarten
	{37266, 54, 9, 0x1},    // verstaten
	{37275, 104, 12, 0x1},  // togorepublic
	{37287, 55, 11, 0x1},   // yougoslavia
	{37298, 205, 31, 0x1},  // frenchsouthernandantarcticlands
	{37329, 241, 15, 0x1},  // gazaandwestbank
	{37344, 82, 27, 0x1},   // libischarabischejamahiriyya
	{37371, 6, 4, 0x81},    // #031
	{37375, 127, 10, 0x1},  // kazachstan
	{37385, 163, 9, 0x1},   // westsamoa
	{37394, 145, 28, 0x1},  // commonwealthofthephilippines
	{37422, 130, 43, 0x1},  // onafhankelijkeensoevereinerepubliekkiribati
	{37465, 136, 8, 0x1},   // maldiven
	{37473, 188, 25, 0x1},  // verenigdemexicaansestates
	{37498, 156, 20, 0x1},  // turkmenistanrepublic
	{37518, 175, 9, 0x1},   // costarica
	{37527, 175, 18, 0x1},  // republiekcostarica
	{37545, 48, 22, 0x1},   // servieenmontenegrounie
	{37567, 244, 4, 0x81},  // #rvn
	{37571, 18, 16, 0x1},   // koninkrijkspanje
	{37587, 15, 16, 0x1},   // germanyfmrdemrep
	{37603, 241, 9, 0x1},   // palestina
	{37612, 48, 22, 0x1},   // fryserbiaandmontenegro
	{37634, 139, 14, 0x1},  // buitenmongolie
	{37648, 120, 16, 0x1},  // fedstsmicronesia
	{37664, 225, 60, 0x1},  // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{37724, 143, 16, 0x1},  // sultanaatvanoman
	{37740, 101, 15, 0x1},  // formerswaziland
	{37755, 60, 12, 0x1},   // bechuanaland
	{37767, 150, 20, 0x1},  // kingdomofsaudiarabia
	{37787, 225, 55, 0x1},  // volksrepubliekchinaspecialeadministratieveregiohongkong
	{37842, 140, 18, 0x1},  // malaysiafederation
	{37860, 170, 15, 0x1},  // republicbolivia
	{37875, 49, 14, 0x1},   // slovakrepublic
	{37889, 123, 3, 0x1},   // iri
	{37892, 6, 21, 0x1},    // republiekazerbeidzjan
	{37913, 121, 32, 0x1},  // indonesierepublicverenigdestates
	{37945, 214, 10, 0x1},  // caymanisds
	{37955, 86, 12, 0x1},   // republicmali
	{37967, 10, 37, 0x1},   // byelorussischesovietsocialistrepublic
	{38004, 10, 42, 0x1},   // belarussischesocialistischesovjetrepubliek
	{38046, 1, 31, 0x1},    // peoplessocialistrepublicalbania
	{38077, 249, 22, 0x1},  // sintmaartennetherlands
	{38099, 84, 7, 0x1},    // morocco
	{38106, 143, 19, 0x1},  // muscatomansultanate
	{38125, 168, 21, 0x1},  // commonwealthofbahamas
	{38146, 123, 14, 0x1},  // iranislamicrep
	{38160, 46, 10, 0x1},   // sowjetunie
	{38170, 75, 8, 0x1},    // goudkust
	{38178, 27, 13, 0x1},   // irishrepublic
	{38191, 202, 25, 0x1},  // nederlandseantillenformer
	{38216, 128, 15, 0x1},  // kirghizrepublic
	{38231, 250, 21, 0x1},  // turksencaicoseilanden
	{38252, 99, 20, 0x1},   // republicofsouthsudan
	{38272, 155, 13, 0x1},  // tadzjiekistan
	{38285, 121, 15, 0x1},  // dutcheastindies
	{38300, 164, 29, 0x1},  // jemenitischearabischerepublic
	{38329, 147, 4, 0x81},  // #png
	{38333, 150, 3, 0x1},   // ksa
	{38336, 145, 20, 0x1},  // gemenebestfilipijnen
	{38356, 196, 24, 0x1},  // easternrepublicofuruguay
	{38380, 82, 24, 0x1},   // libischarabischerepublic
	{38404, 194, 15, 0x1},  // surinamrepublic
	{38419, 152, 16, 0x1},  // salomonseilanden
	{38435, 155, 18, 0x1},  // tajikistanrepublic
	{38453, 201, 12, 0x1},  // alandislands
	{38465, 348, 13, 0x2},  // republicchina
	{38478, 66, 15, 0x1},   // staatdercomoren
	{38493, 138, 29, 0x1},  // unionofburmasocialistrepublic
	{38522, 230, 52, 0x1},  // macaospecialadministrativeregionpeoplesrepublicchina
	{38574, 221, 4, 0x81},  // #glp
	{38578, 220, 4, 0x81},  // #gib
	{38582, 147, 19, 0x1},  // papuanewguineastate
	{38601, 9, 25, 0x1},    // republicbosniaherzegovina
	{38626, 73, 33, 0x1},   // federaldemocraticrepublicethiopie
	{38659, 207, 7, 0x1},   // stbarts
	{38666, 120, 17, 0x1},  // fedstatmicronesia
	{38683, 25, 15, 0x1},   // republickroatie
	{38698, 1, 35, 0x1},    // socialistischevolksrepubliekalbanie
	{38733, 186, 34, 0x1},  // saintchristopherandnevisfederation
	{38767, 256, 21, 0x1},  // americanvirginislands
	{38788, 232, 16, 0x1},  // northernmarianas
	{38804, 195, 27, 0x1},  // republicoftrinidadandtobago
	{38831, 178, 17, 0x1},  // dominicanrepublic
	{38848, 161, 27, 0x1},  // vietnamdemocraticrepublicof
	{38875, 186, 26, 0x1},  // federatiesaintkittsennevis
	{38901, 30, 16, 0x1},   // koninkrijkitalie
	{38917, 198, 31, 0x1},  // venezuelabolivariaanserepubliek
	{38948, 93, 16, 0x1},   // nigeriafederatie
	{38964, 197, 14, 0x1},  // stvincentandgr
	{38978, 225, 14, 0x1},  // formerhongkong
	{38992, 65, 25, 0x1},   // peoplesrepublicofthecongo
	{39017, 254, 12, 0x1},  // heiligestoel
	{39029, 78, 20, 0x1},   // guineabissaurepublic
	{39049, 167, 14, 0x1},  // antiguabarbuda
	{39063, 15, 31, 0x1},   // formerdemocraticrepublicgermany
	{39094, 15, 24, 0x1},   // germandemocraticrepublic
	{39118, 232, 12, 0x1},  // nmarianaisds
	{39130, 78, 4, 0x81},   // #gnb
	{39134, 225, 8, 0x1},   // hongkong
	{39142, 80, 13, 0x1},   // republickenya
	{39155, 106, 43, 0x1},  // formerunitedrepublicoftanganyikaandzanzibar
	{39198, 37, 13, 0x1},   // macedoniatfyr
	{39211, 231, 14, 0x1},  // francestmartin
	{39225, 350, 22, 0x2},  // sintmaartensaintmartin
	{39247, 98, 18, 0x1},   // somalischerepublic
	{39265, 252, 6, 0x1},   // taiwan
	{39271, 199, 4, 0x81},  // #533
	{39275, 352, 4, 0x1},   // #nhb
	{39279, 178, 21, 0x1},  // dominicaanserepubliek
	{39300, 119, 12, 0x1},  // fijieilanden
	{39312, 16, 28, 0x1},   // formergermanyfederalrepublic
	{39340, 161, 18, 0x1},  // fmrdemrepofvietnam
	{39358, 62, 18, 0x1},   // republiekivoorkust
	{39376, 186, 25, 0x1},  // federationsaintkittsnevis
	{39401, 136, 9, 0x1},   // maladiven
	{39410, 136, 17, 0x1},  // maledivenrepublic
	{39427, 183, 4, 0x81},  // #hnd
	{39431, 26, 18, 0x1},   // republiekhongarije
	{39449, 71, 12, 0x1},   // egyptkingdom
	{39461, 182, 4, 0x81},  // #guy
	{39465, 42, 4, 0x81},   // #554
	{39469, 353, 4, 0x1},   // #530
	{39473, 74, 13, 0x1},   // republicgabon
	{39486, 38, 13, 0x1},   // republicmalta
	{39499, 208, 14, 0x1},  // bermudaislands
	{39513, 148, 32, 0x1},  // democraticpeoplesrepublicofkorea
	{39545, 241, 43, 0x1},  // palestinianauthorityadministeredterritories
	{39588, 144, 22, 0x1},  // pakistaninclbangladesh
	{39610, 73, 7, 0x1},    // etiopie
	{39617, 65, 24, 0x1},   // republicbrazzavillecongo
	{39641, 248, 19, 0x1},  // saintpierremiquelon
	{39660, 9, 25, 0x1},    // republicbosnieherzegovina
	{39685, 147, 8, 0x1},   // pnguinea
	{39693, 148, 32, 0x1},  // democratischevolksrepubliekkorea
	{39725, 199, 5, 0x1},   // aruba
	{39730, 85, 28, 0x1},   // democraticrepublicmadagaskar
	{39758, 231, 18, 0x1},  // stmaartenfransdeel
	{39776, 8, 18, 0x1},    // republiekbulgarije
	{39794, 206, 28, 0x1},  // sainteustatiusandsababonaire
	{39822, 111, 25, 0x1},  // islamicstateofafghanistan
	{39847, 73, 33, 0x1},   // federaldemocraticrepublicethiopia
	{39880, 164, 6, 0x1},   // yemenn
	{39886, 212, 4, 0x81},  // #531
	{39890, 196, 27, 0x1},  // orientaalserepubliekuruguay
	{39917, 240, 9, 0x1},   // portorico
	{39926, 131, 20, 0x1},  // korearepublicofsouth
	{39946, 170, 26, 0x1},  // multinationalestaatbolivia
	{39972, 13, 22, 0x1},   // formertsjechoslowakije
	{39994, 252, 52, 0x1},  // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{40046, 102, 18, 0x1},  // republicseychellen
	{40064, 144, 8, 0x1},   // pakistan
	{40072, 30, 13, 0x1},   // italyrepublic
	{40085, 195, 17, 0x1},  // trinidadandtobago
	{40102, 354, 4, 0x1},   // #200
	{40106, 59, 10, 0x1},   // oppervolta
	{40116, 174, 18, 0x1},  // republicofcolumbia
	{40134, 13, 26, 0x1},   // czechslovakfederalrepublic
	{40160, 250, 21, 0x1},  // turksandcaicosislands
	{40181, 141, 4, 0x81},  // #524
	{40185, 48, 26, 0x1},   // stateunionserbiamontenegro
	{40211, 253, 17, 0x1},  // usminoroutlyingis
	{40228, 68, 22, 0x1},   // afarsandissasterritory
	{40250, 55, 34, 0x1},   // socialistfederalrepublicyugoslavia
	{40284, 259, 16, 0x1},  // republicofkosova
	{40300, 23, 17, 0x1},   // republicofgeorgia
	{40317, 257, 19, 0x1},  // wallisandfutunaisds
	{40336, 160, 4, 0x81},  // #uzb
	{40340, 228, 17, 0x1},  // brindianoceanterr
	{40357, 108, 22, 0x1},  // formerunionsouthafrica
	{40379, 232, 4, 0x1},   // cnmi
	{40383, 244, 21, 0x1},  // vietnamformerrepublic
	{40404, 200, 4, 0x81},  // #aia
	{40408, 64, 17, 0x1},   // leopoldvillecongo
	{40425, 37, 28, 0x1},   // macedoniafyromnorthmacedonia
	{40453, 148, 20, 0x1},  // peoplesrepublickorea
	{40473, 46, 16, 0x1},   // formersovjetunie
	{40489, 253, 43, 0x1},  // kleineafgelegeneilandenvandeverenigdestaten
	{40532, 37, 31, 0x1},   // macedoniaformeryugoslavrepublic
	{40563, 236, 4, 0x81},  // #ncl
	{40567, 37, 5, 0x1},    // fyrom
	{40572, 10, 16, 0x1},   // belorussischessr
	{40588, 111, 21, 0x1},  // afghanistanislamicrep
	{40609, 64, 13, 0x1},   // kongokinshasa
	{40622, 145, 11, 0x1},  // fillipijnen
	{40633, 244, 20, 0x1},  // republicsouthvietnam
	{40653, 6, 20, 0x1},    // republicazerbeidzjan
	{40673, 99, 15, 0x1},   // zuidelijksoedan
	{40688, 54, 9, 0x1},    // verstates
	{40697, 111, 25, 0x1},  // afghanistanislamicemirate
	{40722, 109, 15, 0x1},  // republiekzambia
	{40737, 68, 4, 0x81},   // #262
	{40741, 138, 23, 0x1},  // myanmarrepubliekderunie
	{40764, 188, 21, 0x1},  // verenigdestatesmexico
	{40785, 197, 19, 0x1},  // stvincentgrenadines
	{40804, 23, 31, 0x1},   // georgiansovietsocialistrepublic
	{40835, 64, 25, 0x1},   // republiccongoleopoldville
	{40860, 156, 10, 0x1},  // toerkmenie
	{40870, 189, 4, 0x81},  // #558
	{40874, 96, 16, 0x1},   // republieksenegal
	{40890, 115, 29, 0x1},  // theabodeofpeacenationofbrunei
	{40919, 249, 4, 0x81},  // #534
	{40923, 162, 17, 0x1},  // republicofvanuatu
	{40940, 124, 13, 0x1},  // republiekirak
	{40953, 144, 4, 0x81},  // #586
	{40957, 49, 9, 0x1},    // slovakije
	{40966, 192, 16, 0x1},  // republicparaguay
	{40982, 248, 14, 0x1},  // saintpierremiq
	{40996, 197, 22, 0x1},  // stvincentandgrenadines
	{41018, 124, 4, 0x81},  // #368
	{41022, 29, 4, 0x81},   // #376
	{41026, 58, 5, 0x1},    // benin
	{41031, 148, 12, 0x1},  // demrepnkorea
	{41043, 132, 6, 0x1},   // kuwait
	{41049, 144, 18, 0x1},  // republicofpakistan
	{41067, 171, 6, 0x1},   // brasil
	{41073, 136, 8, 0x1},   // maldives
	{41081, 249, 21, 0x1},  // dutchpartsaintmaarten
	{41102, 14, 4, 0x81},   // #203
	{41106, 99, 11, 0x1},   // southsoedan
	{41117, 129, 27, 0x1},  // formerdemocratischkampuchea
	{41144, 64, 30, 0x1},   // democraticrepublicofzairecongo
	{41174, 206, 4, 0x81},  // #535
	{41178, 85, 22, 0x1},   // malagassischerepubliek
	{41200, 146, 4, 0x81},  // #585
	{41204, 190, 4, 0x81},  // #591
	{41208, 82, 24, 0x1},   // formerlibyanarabrepublic
	{41232, 37, 17, 0x1},   // macedoniarepublic
	{41249, 54, 3, 0x1},    // vsa
	{41252, 207, 16, 0x1},  // sintbartholomeus
	{41268, 64, 29, 0x1},   // formercongodemocraticrepublic
	{41297, 103, 5, 0x1},   // tchad
	{41302, 123, 8, 0x1},   // iranirof
	{41310, 82, 27, 0x1},   // libischearabischejamahiriya
	{41337, 156, 13, 0x1},  // toerkmenistan
	{41350, 121, 29, 0x1},  // unitedstatesindonesiarepublic
	{41379, 211, 6, 0x1},   // cookis
	{41385, 58, 4, 0x81},   // #204
	{41389, 8, 8, 0x1},     // bulgaria
	{41397, 205, 4, 0x81},  // #260
	{41401, 136, 17, 0x1},  // sultanaatmaldiven
	{41418, 99, 10, 0x1},   // sudansouth
	{41428, 142, 4, 0x81},  // #520
	{41432, 137, 4, 0x81},  // #584
	{41436, 118, 15, 0x1},  // republiekcyprus
	{41451, 133, 28, 0x1},  // democraticvolksrepublieklaos
	{41479, 7, 6, 0x1},     // belgie
	{41485, 117, 15, 0x1},  // mainlandchinapr
	{41500, 155, 12, 0x1},  // tadsjikistan
	{41512, 30, 12, 0x1},   // italykingdom
	{41524, 143, 10, 0x1},  // muscatoman
	{41534, 112, 4, 0x81},  // #are
	{41538, 80, 5, 0x1},    // kenya
	{41543, 241, 4, 0x81},  // #275
	{41547, 34, 14, 0x1},   // latviarepublic
	{41561, 244, 8, 0x1},   // svietnam
	{41569, 212, 25, 0x1},  // curacaokingdomnetherlands
	{41594, 120, 4, 0x81},  // #583
	{41598, 106, 17, 0x1},  // tanzaniaunitedrep
	{41615, 196, 4, 0x81},  // #ury
	{41619, 111, 11, 0x1},  // afghanistan
	{41630, 55, 5, 0x1},    // #yucs
	{41635, 109, 9, 0x1},   // nrhodesia
	{41644, 165, 22, 0x1},  // peoplesrepublicofyemen
	{41666, 241, 16, 0x1},  // stateofpalestine
	{41682, 2, 4, 0x81},    // #and
	{41686, 145, 11, 0x1},  // phillipines
	{41697, 73, 30, 0x1},   // ethiopiatransitionalgovernment
	{41727, 74, 4, 0x81},   // #266
	{41731, 79, 12, 0x1},   // spaansguinea
	{41743, 255, 9, 0x1},   // britishvi
	{41752, 68, 21, 0x1},   // fransgebiedafarsissas
	{41773, 237, 4, 0x81},  // #nfk
	{41777, 123, 14, 0x1},  // islamicrepiran
	{41791, 197, 17, 0x1},  // stvincentandgrens
	{41808, 66, 12, 0x1},   // comorosstate
	{41820, 53, 4, 0x81},   // #ukr
	{41824, 92, 13, 0x1},   // republicniger
	{41837, 123, 4, 0x81},  // #364
	{41841, 27, 4, 0x81},   // #372
	{41845, 61, 27, 0x1},   // centraalafrikaanskeizerrijk
	{41872, 105, 7, 0x1},   // tunisie
	{41879, 22, 36, 0x1},   // greatbritainandnirelandunitedkingdom
	{41915, 101, 6, 0x1},   // ngwane
	{41921, 198, 20, 0x1},  // republicbolvenezuela
	{41941, 230, 37, 0x1},  // macauspecialadministrativeregionchina
	{41978, 244, 16, 0x1},  // republiekvietnam
	{41994, 98, 28, 0x1},   // somalischedemocraticrepublic
	{42022, 131, 20, 0x1},  // southkorearepublicof
	{42042, 144, 23, 0x1},  // islamicrepublicpakistan
	{42065, 76, 4, 0x81},   // #gin
	{42069, 166, 4, 0x81},  // #arg
	{42073, 167, 4, 0x81},  // #atg
	{42077, 40, 21, 0x1},   // koninkrijknederlanden
	{42098, 90, 14, 0x1},   // malawirepublic
	{42112, 55, 11, 0x1},   // yugoslavsfr
	{42123, 68, 14, 0x1},   // afarenissaland
	{42137, 37, 44, 0x1},   // devoormaligejoegoslavischerepubliekmacedonie
	{42181, 50, 17, 0x1},   // republiekslovenie
	{42198, 253, 4, 0x81},  // #581
	{42202, 16, 33, 0x1},   // federalrepublicgermanywestgermany
	{42235, 119, 14, 0x1},  // republicoffiji
	{42249, 203, 12, 0x1},  // easternsamoa
	{42261, 45, 17, 0x1},   // roemeenserepublic
	{42278, 64, 31, 0x1},   // kinshasademocraticrepubliccongo
	{42309, 134, 16, 0x1},  // republieklibanon
	{42325, 17, 4, 0x81},   // #208
	{42329, 23, 4, 0x81},   // #geo
	{42333, 16, 4, 0x81},   // #276
	{42337, 205, 4, 0x81},  // #atf
	{42341, 67, 18, 0x1},   // republickaapverdie
	{42359, 93, 24, 0x1},   // federalrepublicofnigeria
	{42383, 66, 29, 0x1},   // federalislamicrepubliccomoros
	{42412, 232, 4, 0x81},  // #580
	{42416, 71, 3, 0x1},    // var
	{42419, 48, 14, 0x1},   // republicserbia
	{42433, 138, 35, 0x1},  // unievanburmasocialistischerepubliek
	{42468, 245, 11, 0x1},  // zuidgeorgie
	{42479, 119, 11, 0x1},  // fijiislands
	{42490, 106, 37, 0x1},  // unitedrepublicoftanganyikaandzanzibar
	{42527, 355, 6, 0x3},   // guiana
	{42533, 47, 36, 0x1},   // allerdoorluchtigsterepublicsanmarino
	{42569, 152, 15, 0x1},  // salomoneilanden
	{42584, 241, 12, 0x1},  // westbankgaza
	{42596, 194, 8, 0x1},   // suriname
	{42604, 129, 25, 0x1},  // formerdemocratickampuchea
	{42629, 105, 15, 0x1},  // republictunisia
	{42644, 157, 9, 0x1},   // easttimor
	{42653, 358, 4, 0x1},   // #hvo
	{42657, 145, 24, 0x1},  // republicofthephilippines
	{42681, 145, 20, 0x1},  // filipijnengemenebest
	{42701, 170, 13, 0x1},  // formerbolivia
	{42714, 54, 12, 0x1},   // vsvanamerika
	{42726, 64, 24, 0x1},   // congodemrepzairekinshasa
	{42750, 359, 28, 0x82}, // federalerepubliekjoegoslavie
	{42778, 98, 32, 0x1},   // somalischedemocratischerepubliek
	{42810, 161, 26, 0x1},  // socialistrepublicofvietnam
	{42836, 152, 11, 0x1},  // solomonisds
	{42847, 259, 20, 0x1},  // underunscr1244kosovo
	{42867, 124, 11, 0x1},  // iraqkingdom
	{42878, 65, 19, 0x1},   // volksrepubliekcongo
	{42897, 77, 4, 0x81},   // #270
	{42901, 3, 17, 0x1},    // republicofarmenia
	{42918, 111, 29, 0x1},  // democraticrepublicafghanistan
	{42947, 30, 5, 0x1},    // italy
	{42952, 189, 18, 0x1},  // republieknicaragua
	{42970, 79, 12, 0x1},   // spaansguinee
	{42982, 106, 20, 0x1},  // uroftanzaniamainland
	{43002, 106, 30, 0x1},  // tanzaniamainlandunitedrepublic
	{43032, 26, 4, 0x81},   // #hun
	{43036, 147, 4, 0x81},  // #598
	{43040, 1, 30, 0x1},    // socialistvolksrepubliekalbanie
	{43070, 27, 4, 0x1},    // eire
	{43074, 225, 62, 0x1},  // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{43136, 138, 23, 0x1},  // unievanmyanmarrepubliek
	{43159, 259, 16, 0x1},  // republicofkosovo
	{43175, 121, 4, 0x81},  // #360
	{43179, 26, 24, 0x1},   // hungarianpeoplesrepublic
	{43203, 170, 18, 0x1},  // plurstateofbolivia
	{43221, 105, 7, 0x1},   // tunisia
	{43228, 194, 18, 0x1},  // republicofsuriname
	{43246, 143, 19, 0x1},  // sultanaatmuscatoman
	{43265, 246, 11, 0x1},  // sainthelena
	{43276, 150, 15, 0x1},  // saoedischarabie
	{43291, 104, 16, 0x1},  // togoleserepublic
	{43307, 87, 27, 0x1},   // peoplesrepublicofmozambique
	{43334, 122, 10, 0x1},  // unionindia
	{43344, 129, 24, 0x1},  // kampucheapeoplesrepublic
	{43368, 141, 32, 0x1},  // federaldemocraticrepublicofnepal
	{43400, 52, 7, 0x1},    // turkyye
	{43407, 23, 4, 0x81},   // #268
	{43411, 64, 14, 0x1},   // congofreestate
	{43425, 97, 10, 0x1},   // sieraleone
	{43435, 38, 14, 0x1},   // republiekmalta
	{43449, 15, 15, 0x1},   // germanydemrepof
	{43464, 40, 4, 0x81},   // #528
	{43468, 46, 16, 0x1},   // russischefederal
	{43484, 158, 12, 0x1},  // tongakingdom
	{43496, 148, 31, 0x1},  // koreademocracticpeoplesrepublic
	{43527, 16, 24, 0x1},   // federalrepublicduitsland
	{43551, 64, 25, 0x1},   // democraticrepublicofcongo
	{43576, 245, 11, 0x1},  // zuidgeorgia
	{43587, 110, 16, 0x1},  // zimbabwerhodesia
	{43603, 48, 38, 0x1},   // staatsgemeenschapvanservieenmontenegro
	{43641, 111, 27, 0x1},  // islamicemirateofafghanistan
	{43668, 78, 12, 0x1},   // guineabissau
	{43680, 231, 20, 0x1},  // saintmartinfransdeel
	{43700, 197, 25, 0x1},  // sintvincentendegrenadines
	{43725, 3, 4, 0x81},    // #arm
	{43729, 204, 4, 0x81},  // #ata
	{43733, 135, 6, 0x1},   // ceylon
	{43739, 102, 10, 0x1},  // seychellen
	{43749, 66, 29, 0x1},   // federalislamicrepubliccomoren
	{43778, 225, 16, 0x1},  // sarhongkongchina
	{43794, 120, 26, 0x1},  // federatestatesofmicronesia
	{43820, 166, 12, 0x1},  // theargentine
	{43832, 138, 12, 0x1},  // burmaunionof
	{43844, 46, 18, 0x1},   // russischefederatie
	{43862, 253, 4, 0x81},  // #umi
	{43866, 64, 10, 0x1},   // congozaire
	{43876, 189, 17, 0x1},  // nicaraguarepublic
	{43893, 65, 16, 0x1},   // congobrazzaville
	{43909, 16, 11, 0x1},   // deutschland
	{43920, 205, 40, 0x1},  // fransegebiedeninzuidelijkeindischeoceaan
	{43960, 7, 7, 0x1},     // belguim
	{43967, 195, 14, 0x1},  // trinidadtobago
	{43981, 168, 10, 0x1},  // bahamasthe
	{43991, 245, 35, 0x1},  // zuidgeorgiaendezuidsandwicheilanden
	{44026, 37, 33, 0x1},   // formeryugoslavrepublicofmacedonia
	{44059, 36, 7, 0x1},    // moldova
	{44066, 67, 15, 0x1},   // formercapeverde
	{44081, 150, 21, 0x1},  // koninkrijksaudiarabie
	{44102, 115, 29, 0x1},  // nationofbruneitheabodeofpeace
	{44131, 57, 14, 0x1},   // burundikingdom
	{44145, 40, 10, 0x1},   // netherland
	{44155, 241, 23, 0x1},  // occpalestinianterritory
	{44178, 186, 12, 0x1},  // stkittsnevis
	{44190, 202, 14, 0x1},  // netherlandsant
	{44204, 226, 21, 0x1},  // heardmcdonaldeilanden
	{44225, 40, 20, 0x1},   // netherlandskingdomof
	{44245, 257, 28, 0x1},  // wallisfutunaislandsterritory
	{44273, 164, 22, 0x1},  // arabrepublicyemenyemen
	{44295, 168, 13, 0x1},  // bahamaislands
	{44308, 163, 28, 0x1},  // onafhankelijkestaatwestsamoa
	{44336, 151, 19, 0x1},  // republicofsingapore
	{44355, 56, 4, 0x81},   // #ago
	{44359, 66, 12, 0x1},   // statecomoros
	{44371, 230, 8, 0x1},   // macaosar
	{44379, 184, 4, 0x81},  // #hti
	{44383, 45, 4, 0x81},   // #rou
	{44387, 229, 20, 0x1},  // jerseychannelislands
	{44407, 76, 15, 0x1},   // republiekguinee
	{44422, 189, 17, 0x1},  // republicnicaragua
	{44439, 51, 6, 0x1},    // sweden
	{44445, 26, 15, 0x1},   // republichungary
	{44460, 95, 15, 0x1},   // republieksoedan
	{44475, 161, 16, 0x1},  // vietnamfmrdemrep
	{44491, 165, 15, 0x1},  // yemendemocratic
	{44506, 137, 10, 0x1},  // marshallis
	{44516, 134, 4, 0x81},  // #422
	{44520, 191, 12, 0x1},  // perurepublic
	{44532, 33, 4, 0x81},   // #442
	{44536, 163, 14, 0x1},  // westelijksamoa
	{44550, 249, 25, 0x1},  // nederlandsdeelsintmaarten
	{44575, 123, 19, 0x1},  // imperialstateofiran
	{44594, 247, 23, 0x1},  // svalbardjanmayenislands
	{44617, 209, 12, 0x1},  // bouveteiland
	{44629, 108, 11, 0x1},  // southafrika
	{44640, 28, 7, 0x1},    // ijsland
	{44647, 214, 15, 0x1},  // kaaimaneilanden
	{44662, 95, 24, 0x1},   // democraticrepublicsoedan
	{44686, 79, 16, 0x1},   // guineaecuatorial
	{44702, 164, 6, 0x1},   // nyemen
	{44708, 87, 4, 0x81},   // #508
	{44712, 25, 4, 0x81},   // #hrv
	{44716, 131, 6, 0x1},   // skorea
	{44722, 66, 33, 0x1},   // comorenislamitischebondsrepubliek
	{44755, 30, 15, 0x1},   // republicofitaly
	{44770, 10, 7, 0x1},    // belarus
	{44777, 203, 4, 0x81},  // #asm
	{44781, 52, 14, 0x1},   // turkeyrepublic
	{44795, 115, 7, 0x1},   // bruneid
	{44802, 257, 12, 0x1},  // wallisfutuna
	{44814, 59, 7, 0x1},    // burkina
	{44821, 119, 13, 0x1},  // republiekfiji
	{44834, 161, 30, 0x1},  // socialistischerepubliekvietnam
	{44864, 98, 19, 0x1},   // somalischerepubliek
	{44883, 171, 6, 0x1},   // brazil
	{44889, 226, 19, 0x1},  // heardiandmcdonaldis
	{44908, 225, 16, 0x1},  // chinasarhongkong
	{44924, 228, 29, 0x1},  // britishgebiedinindischeoceaan
	{44953, 10, 16, 0x1},   // republiekbelarus
	{44969, 122, 14, 0x1},  // republiekindia
	{44983, 116, 13, 0x1},  // bhutankingdom
	{44996, 32, 4, 0x81},   // #440
	{45000, 232, 26, 0x1},  // noordelijkemarianaeilanden
	{45026, 197, 25, 0x1},  // stvincentandthegrenadines
	{45051, 32, 17, 0x1},   // lithuaniarepublic
	{45068, 64, 30, 0x1},   // republicofthecongoleopoldville
	{45098, 217, 23, 0x1},  // malvinasfalklandislands
	{45121, 361, 4, 0x1},   // #278
	{45125, 140, 8, 0x1},   // maleisie
	{45133, 165, 6, 0x1},   // yemens
	{45139, 37, 13, 0x1},   // tfyrmacedonia
	{45152, 82, 46, 0x1},   // socialistischelibischarabischevolksjamahiriyya
	{45198, 117, 15, 0x1},  // prmainlandchina
	{45213, 69, 35, 0x1},   // algeriademocraticandpopularrepublic
	{45248, 164, 13, 0x1},  // yemenrepublic
	{45261, 199, 16, 0x1},  // knetherlandaruba
	{45277, 218, 14, 0x1},  // faeroerislands
	{45291, 25, 8, 0x1},    // hrvatska
	{45299, 196, 6, 0x1},   // urugay
	{45305, 61, 28, 0x1},   // centraalafrikaansekeizerrijk
	{45333, 128, 9, 0x1},   // kyrgystan
	{45342, 155, 12, 0x1},  // tadzhikistan
	{45354, 57, 17, 0x1},   // republicofburundi
	{45371, 145, 22, 0x1},  // republiekderfilipijnen
	{45393, 253, 22, 0x1},  // usminoroutlyingislands
	{45415, 27, 15, 0x1},   // irelandrepublic
	{45430, 243, 4, 0x81},  // #reu
	{45434, 246, 35, 0x1},  // ascensionentristandacunhasinthelena
	{45469, 194, 11, 0x1},  // dutchguiana
	{45480, 94, 4, 0x81},   // #rwa
	{45484, 138, 40, 0x1},  // socialistischerepubliekvandeunievanbirma
	{45524, 82, 5, 0x1},    // lybie
	{45529, 161, 7, 0x1},   // vietnam
	{45536, 83, 4, 0x81},   // #426
	{45540, 81, 4, 0x81},   // #430
	{45544, 89, 8, 0x1},    // mauritus
	{45552, 230, 4, 0x81},  // #446
	{45556, 90, 4, 0x81},   // #454
	{45560, 128, 10, 0x1},  // kirgyzstan
	{45570, 148, 4, 0x1},   // dprk
	{45574, 145, 19, 0x1},  // filipijnenrepubliek
	{45593, 5, 4, 0x81},    // #aut
	{45597, 70, 22, 0x1},   // formerzanzibarpembaisd
	{45619, 135, 16, 0x1},  // srilankarepublic
	{45635, 84, 4, 0x81},   // #504
	{45639, 101, 16, 0x1},  // kingdomswaziland
	{45655, 33, 20, 0x1},   // luxembourggrandduchy
	{45675, 171, 28, 0x1},  // federatieverepubliekbrazilie
	{45703, 100, 33, 0x1},  // saotomeprincipedemocraticrepublic
	{45736, 15, 13, 0x1},   // eastduitsland
	{45749, 64, 21, 0x1},   // demrepublicofthecongo
	{45770, 248, 18, 0x1},  // stpierreenmiquelon
	{45788, 64, 36, 0x1},   // democraticrepubliczairekinshasacongo
	{45824, 188, 25, 0x1},  // verenigdemexicaansestaten
	{45849, 48, 26, 0x1},   // serviemontenegrostatenunie
	{45875, 6, 4, 0x81},    // #aze
	{45879, 6, 18, 0x1},    // azerbaijanrepublic
	{45897, 137, 9, 0x1},   // marshalls
	{45906, 106, 18, 0x1},  // mainlandurtanzania
	{45924, 56, 21, 0x1},   // angolapeoplesrepublic
	{45945, 128, 9, 0x1},   // kirgistan
	{45954, 82, 35, 0x1},   // socialistlibischarabischejamahiriya
	{45989, 46, 4, 0x81},   // #rus
	{45993, 157, 31, 0x1},  // democratischerepubliekoosttimor
	{46024, 246, 37, 0x1},  // ascensionandtristandacunhasainthelena
	{46061, 259, 37, 0x1},  // kosovounitednationsadministeredregion
	{46098, 1, 17, 0x1},    // republicofalbania
	{46115, 94, 6, 0x1},    // rwanda
	{46121, 30, 15, 0x1},   // italianrepublic
	{46136, 76, 34, 0x1},   // guineapeoplesrevolutionaryrepublic
	{46170, 34, 4, 0x81},   // #428
	{46174, 140, 17, 0x1},  // maleisiefederatie
	{46191, 202, 4, 0x81},  // #ant
	{46195, 91, 15, 0x1},   // namibiarepublic
	{46210, 42, 18, 0x1},   // newzealandaotearoa
	{46228, 242, 4, 0x81},  // #258
	{46232, 242, 11, 0x1},  // frpolynesia
	{46243, 250, 3, 0x1},   // tci
	{46246, 163, 4, 0x81},  // #wsm
	{46250, 64, 25, 0x1},   // leopoldvillerepubliccongo
	{46275, 95, 27, 0x1},   // democratischerepublieksudan
	{46302, 71, 17, 0x1},   // arabrepublicegypt
	{46319, 10, 38, 0x1},   // byelorussischesocialistsovjetrepubliek
	{46357, 241, 21, 0x1},  // palestijnseterritoria
	{46378, 71, 27, 0x1},   // verenigdearabischerepubliek
	{46405, 199, 4, 0x81},  // #abw
	{46409, 201, 14, 0x1},  // alandseilanden
	{46423, 73, 7, 0x1},    // ethopia
	{46430, 85, 19, 0x1},   // republiekmadagaskar
	{46449, 16, 14, 0x1},   // germanyunified
	{46463, 6, 11, 0x1},    // azerbaidjan
	{46474, 120, 21, 0x1},  // fedstatesofmicronesia
	{46495, 19, 15, 0x1},   // republicestland
	{46510, 178, 19, 0x1},  // dominicanrepublicdr
	{46529, 36, 15, 0x1},   // republicmoldova
	{46544, 138, 12, 0x1},  // unionmyanmar
	{46556, 228, 34, 0x1},  // britishterritoriuminindischeoceaan
	{46590, 362, 4, 0x1},   // #rom
	{46594, 54, 9, 0x1},    // americaus
	{46603, 82, 26, 0x1},   // libischearabischerepubliek
	{46629, 55, 42, 0x1},   // socialistischefederalerepubliekjoegoslavie
	{46671, 250, 18, 0x1},  // turksandcaicosisds
	{46689, 108, 15, 0x1},  // uniesouthafrika
	{46704, 1, 7, 0x1},     // albania
	{46711, 82, 5, 0x1},    // lybia
	{46716, 52, 6, 0x1},    // turkey
	{46722, 82, 4, 0x81},   // #434
	{46726, 85, 4, 0x81},   // #450
	{46730, 21, 15, 0x1},   // franserepubliek
	{46745, 206, 20, 0x1},  // caribbeannetherlands
	{46765, 62, 16, 0x1},   // formerivorycoast
	{46781, 170, 18, 0x1},  // boliviaplurstateof
	{46799, 64, 14, 0x1},   // republiekzaire
	{46813, 233, 4, 0x81},  // #500
	{46817, 127, 11, 0x1},  // kazakhistan
	{46828, 32, 33, 0x1},   // lithuaniansovietsocialistrepublic
	{46861, 177, 22, 0x1},  // commonwealthofdominica
	{46883, 158, 5, 0x1},   // tonga
	{46888, 77, 9, 0x1},    // gambiathe
	{46897, 8, 23, 0x1},    // peoplesrepublicbulgaria
	{46920, 181, 9, 0x1},   // guatamala
	{46929, 121, 29, 0x1},  // unitarystaterepublicindonesia
	{46958, 13, 39, 0x1},   // socialistischerepubliektsjechoslowakije
	{46997, 244, 21, 0x1},  // formerrepublicvietnam
	{47018, 211, 11, 0x1},  // cookislands
	{47029, 160, 28, 0x1},  // uzbeksovietsocialistrepublic
	{47057, 77, 14, 0x1},   // gambiarepublic
	{47071, 153, 8, 0x1},   // syriauar
	{47079, 119, 4, 0x1},   // fiji
	{47083, 363, 4, 0x1},   // #rho
	{47087, 145, 18, 0x1},  // filipijnenrepublic
	{47105, 65, 13, 0x1},   // repofthecongo
	{47118, 231, 14, 0x1},  // frenchstmartin
	{47132, 364, 28, 0x82}, // frserbiamontenegroyugoslavia
	{47160, 147, 23, 0x1},  // papuanewguineaterritory
	{47183, 138, 20, 0x1},  // unionmyanmarrepublic
	{47203, 202, 25, 0x1},  // netherlandsantillesformer
	{47228, 142, 13, 0x1},  // naururepublic
	{47241, 54, 18, 0x1},   // americaunitedsates
	{47259, 254, 16, 0x1},  // statevaticancity
	{47275, 57, 18, 0x1},   // republiekboeroendi
	{47293, 97, 21, 0x1},   // republicofsierraleone
	{47314, 223, 4, 0x81},  // #254
	{47318, 30, 14, 0x1},   // republicitalie
	{47332, 82, 18, 0x1},   // libyaunitedkingdom
	{47350, 9, 28, 0x1},    // republiekbosnieenherzegovina
	{47378, 186, 18, 0x1},  // saintkittsandnevis
	{47396, 366, 27, 0x82}, // federalrepublicofyugoslavia
	{47423, 368, 26, 0x82}, // serbiamontenegroyugoslavia
	{47449, 86, 11, 0x1},   // franssoedan
	{47460, 249, 27, 0x1},  // kofthenetherlandsintmaarten
	{47487, 82, 18, 0x1},   // libyanarabrepublic
	{47505, 170, 26, 0x1},  // boliviaplurinationalestaat
	{47531, 56, 14, 0x1},   // republicangola
	{47545, 46, 10, 0x1},   // ussrrussia
	{47555, 10, 17, 0x1},   // byelorussischessr
	{47572, 214, 14, 0x1},  // kaaimanislands
	{47586, 60, 17, 0x1},   // republiekbotswana
	{47603, 164, 10, 0x1},  // northyemen
	{47613, 14, 15, 0x1},   // republicczechia
	{47628, 136, 15, 0x1},  // maldivesislands
	{47643, 4, 4, 0x81},    // #aus
	{47647, 120, 28, 0x1},  // gefedereerdestatesmicronesie
	{47675, 15, 25, 0x1},   // democraticrepublicgermany
	{47700, 143, 13, 0x1},  // sultanaatoman
	{47713, 197, 12, 0x1},  // stvinandgren
	{47725, 210, 19, 0x1},  // islandscocoskeeling
	{47744, 53, 32, 0x1},   // oekrainsesovietsocialistrepublic
	{47776, 112, 3, 0x1},   // vae
	{47779, 1, 7, 0x1},     // albanie
	{47786, 112, 26, 0x1},  // verenigdearabischeemiraten
	{47812, 228, 34, 0x1},  // britsterritoriumindeindischeoceaan
	{47846, 8, 23, 0x1},    // bulgaarsevolksrepubliek
	{47869, 31, 4, 0x81},   // #438
	{47873, 128, 11, 0x1},  // kyrghyzstan
	{47884, 18, 12, 0x1},   // kingdomspain
	{47896, 91, 10, 0x1},   // swanamibia
	{47906, 65, 19, 0x1},   // congorepbrazzaville
	{47925, 59, 21, 0x1},   // burkinafasouppervolta
	{47946, 230, 25, 0x1},  // macauchinapeoplesrepublic
	{47971, 40, 26, 0x1},   // kingdomofthenetherlandsthe
	{47997, 252, 21, 0x1},  // chinataiwanprovinceof
	{48018, 64, 24, 0x1},   // leopoldstadrepubliccongo
	{48042, 44, 18, 0x1},   // portugueserepublic
	{48060, 206, 26, 0x1},  // bonairesinteustatiusensaba
	{48086, 4, 21, 0x1},    // commonwealthaustralia
	{48107, 128, 10, 0x1},  // kyrgyzstan
	{48117, 240, 12, 0x1},  // puertoricous
	{48129, 107, 7, 0x1},   // oeganda
	{48136, 48, 20, 0x1},   // unieserviemontenegro
	{48156, 138, 15, 0x1},  // nowmyanmarburma
	{48171, 250, 13, 0x1},  // turksencaicos
	{48184, 84, 7, 0x1},    // morroco
	{48191, 106, 19, 0x1},  // unitedrepoftanzania
	{48210, 68, 8, 0x1},    // djibouti
	{48218, 125, 11, 0x1},  // transjordan
	{48229, 192, 8, 0x1},   // paraguay
	{48237, 77, 19, 0x1},   // republicofthegambia
	{48256, 36, 32, 0x1},   // moldoviansovietsocialistrepublic
	{48288, 106, 24, 0x1},  // unitedrepublicoftanzania
	{48312, 64, 27, 0x1},   // democratischerepubliekcongo
	{48339, 137, 12, 0x1},  // marshallisds
	{48351, 61, 15, 0x1},   // centralafricanr
	{48366, 190, 6, 0x1},   // panama
	{48372, 46, 5, 0x1},    // #suhh
	{48377, 94, 14, 0x1},   // rwandarepublic
	{48391, 199, 16, 0x1},  // arubaknetherland
	{48407, 120, 24, 0x1},  // micronesiafederalestaten
	{48431, 80, 13, 0x1},   // republickenia
	{48444, 244, 17, 0x1},  // vietnamrepublicof
	{48461, 254, 8, 0x1},   // vatikaan
	{48469, 21, 9, 0x1},    // frankrijk
	{48478, 129, 9, 0x1},   // kampuchia
	{48487, 206, 25, 0x1},  // steustatiusandsababonaire
	{48512, 46, 12, 0x1},   // russischefed
	{48524, 129, 17, 0x1},  // kampucheacambodia
	{48541, 39, 20, 0x1},   // republicofmontenegro
	{48561, 225, 35, 0x1},  // hongkongspecialadministrativeregion
	{48596, 224, 13, 0x1},  // territoryguam
	{48609, 24, 6, 0x1},    // greece
	{48615, 15, 35, 0x1},   // germandemocraticrepubliceastgermany
	{48650, 218, 6, 0x1},   // faroer
	{48656, 230, 12, 0x1},  // macaochinapr
	{48668, 70, 17, 0x1},   // zanzibarsultanate
	{48685, 165, 10, 0x1},  // southjemen
	{48695, 15, 27, 0x1},   // democraticrepublicduitsland
	{48722, 125, 30, 0x1},  // hashemitischkoninkrijkjordanie
	{48752, 11, 6, 0x1},    // kanada
	{48758, 21, 4, 0x81},   // #250
	{48762, 129, 15, 0x1},  // cambodiakingdom
	{48777, 128, 10, 0x1},  // kirgizstan
	{48787, 161, 12, 0x1},  // noordvietnam
	{48799, 36, 17, 0x1},   // republicofmoldova
	{48816, 65, 10, 0x1},   // congorepof
	{48826, 128, 11, 0x1},  // kirghizstan
	{48837, 230, 32, 0x1},  // macaospecialadministrativeregion
	{48869, 79, 25, 0x1},   // republicequatoriaalguinea
	{48894, 218, 6, 0x1},   // faroes
	{48900, 123, 10, 0x1},  // formeriran
	{48910, 231, 4, 0x81},  // #maf
	{48914, 226, 22, 0x1},  // heardmcdonaldislandsau
	{48936, 130, 8, 0x1},   // kiribati
	{48944, 165, 17, 0x1},  // yemenpdrsouthaden
	{48961, 95, 23, 0x1},   // democraticrepublicsudan
	{48984, 115, 21, 0x1},  // staatbruneidarussalam
	{49005, 256, 17, 0x1},  // vsmaagdeneilanden
	{49022, 161, 18, 0x1},  // formernoordvietnam
	{49040, 26, 7, 0x1},    // hungary
	{49047, 40, 10, 0x1},   // nethelands
	{49057, 155, 10, 0x1},  // tadzjiekie
	{49067, 253, 44, 0x1},  // kleinepacifischeeilandenvandeverenigdestaten
	{49111, 157, 28, 0x1},  // democraticrepublictimorleste
	{49139, 93, 7, 0x1},    // nigeria
	{49146, 186, 24, 0x1},  // saintchristopherandnevis
	{49170, 3, 7, 0x1},     // armenia
	{49177, 140, 4, 0x81},  // #458
	{49181, 150, 22, 0x1},  // koninkrijksaoediarabie
	{49203, 55, 34, 0x1},   // federalpeoplesrepublicofyugoslavia
	{49237, 64, 5, 0x1},    // zaire
	{49242, 108, 11, 0x1},  // southafrica
	{49253, 171, 24, 0x1},  // brazilfederativerepublic
	{49277, 64, 36, 0x1},   // kinshasademocraticrepublicofthecongo
	{49313, 241, 24, 0x1},  // bezetpalestijnsegebieden
	{49337, 210, 12, 0x1},  // cocosislands
	{49349, 232, 19, 0x1},  // noordelijkemarianen
	{49368, 174, 16, 0x1},  // columbiarepublic
	{49384, 40, 23, 0x1},   // kingdomofthenetherlands
	{49407, 102, 10, 0x1},  // seychelles
	{49417, 45, 22, 0x1},   // peoplesrepublicromania
	{49439, 179, 15, 0x1},  // republicecuador
	{49454, 230, 33, 0x1},  // specialeadministratieveregiomacao
	{49487, 165, 5, 0x1},   // #ydye
	{49492, 65, 24, 0x1},   // brazzavillerepubliccongo
	{49516, 10, 41, 0x1},   // witrussischesocialistischesovjetrepubliek
	{49557, 119, 12, 0x1},  // fijirepublic
	{49569, 67, 10, 0x1},   // kaapverdie
	{49579, 198, 27, 0x1},  // verenigdestatenvanvenezuela
	{49606, 153, 11, 0x1},  // formersyria
	{49617, 156, 18, 0x1},  // turkmeenserepublic
	{49635, 213, 15, 0x1},  // christmasisland
	{49650, 140, 9, 0x1},   // malayasia
	{49659, 259, 57, 0x1},  // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{49716, 101, 8, 0x1},   // eswatini
	{49724, 257, 4, 0x81},  // #wlf
	{49728, 77, 26, 0x1},   // islamicrepublicofthegambia
	{49754, 31, 13, 0x1},   // leichtenstein
	{49767, 111, 18, 0x1},  // afghanistankingdom
	{49785, 139, 13, 0x1},  // outermongolia
	{49798, 5, 7, 0x1},     // austria
	{49805, 10, 15, 0x1},   // byelorussianssr
	{49820, 205, 26, 0x1},  // fransezuidelijketerritoria
	{49846, 246, 34, 0x1},  // ascensiontristandacunhasainthelena
	{49880, 40, 14, 0x1},   // netherlandsthe
	{49894, 198, 31, 0x1},  // bolivariaanserepubliekvenezuela
	{49925, 249, 11, 0x1},  // sintmaarten
	{49936, 225, 40, 0x1},  // hongkongchinaspecialadministrativeregion
	{49976, 52, 4, 0x81},   // #792
	{49980, 194, 4, 0x81},  // #740
	{49984, 145, 17, 0x1},  // philippineislands
	{50001, 125, 8, 0x1},   // jordanie
	{50009, 31, 14, 0x1},   // liechstenstein
	{50023, 146, 5, 0x1},   // belau
	{50028, 137, 15, 0x1},  // marshallislands
	{50043, 136, 21, 0x1},  // republiekdermalediven
	{50064, 197, 22, 0x1},  // saintvincentgrenadines
	{50086, 58, 13, 0x1},   // beninrepublic
	{50099, 140, 12, 0x1},  // formermalaya
	{50111, 230, 13, 0x1},  // chinamacausar
	{50124, 15, 31, 0x1},   // democratischerepubliekduitsland
	{50155, 12, 18, 0x1},   // swissconfederation
	{50173, 113, 25, 0x1},  // peoplesrepublicbangladesh
	{50198, 138, 22, 0x1},  // unionofmyanmarrepublic
	{50220, 171, 8, 0x1},   // brazilie
	{50228, 105, 16, 0x1},  // kingdomoftunisia
	{50244, 64, 26, 0x1},   // leopoldvillerepubliekcongo
	{50270, 120, 12, 0x1},  // micronesiafs
	{50282, 3, 7, 0x1},     // armenie
	{50289, 228, 4, 0x1},   // biot
	{50293, 31, 23, 0x1},   // vorstendomliechtenstein
	{50316, 95, 11, 0x1},   // noordsoedan
	{50327, 100, 8, 0x1},   // saotomep
	{50335, 62, 10, 0x1},   // cotedivore
	{50345, 252, 52, 0x1},  // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{50397, 21, 12, 0x1},   // domtomfrance
	{50409, 230, 4, 0x81},  // #mac
	{50413, 137, 24, 0x1},  // marshalleilandenrepublic
	{50437, 64, 34, 0x1},   // formerdemocraticrepublicofthecongo
	{50471, 161, 25, 0x1},  // vietnamdemocraticrepublic
	{50496, 34, 6, 0x1},    // lativa
	{50502, 16, 35, 0x1},   // federalrepublicofgermanywestgermany
	{50537, 146, 14, 0x1},  // palaurepubliek
	{50551, 196, 23, 0x1},  // oosterserepublicuruguay
	{50574, 58, 15, 0x1},   // republicdahomey
	{50589, 48, 35, 0x1},   // staatsgemeenschapservieenmontenegro
	{50624, 63, 15, 0x1},   // frenchcameroons
	{50639, 54, 22, 0x1},   // amerikaverenigdestates
	{50661, 240, 22, 0x1},  // puertoricocommonwealth
	{50683, 123, 25, 0x1},  // islamitischerepubliekiran
	{50708, 48, 14, 0x1},   // serbiarepublic
	{50722, 186, 14, 0x1},  // stkittsennevis
	{50736, 15, 8, 0x1},    // egermany
	{50744, 55, 21, 0x1},   // sfrofyugoslaviaformer
	{50765, 29, 6, 0x1},    // isreal
	{50771, 130, 16, 0x1},  // republickiribati
	{50787, 89, 17, 0x1},   // republicmauritius
	{50804, 206, 25, 0x1},  // bonairesainteustatiussaba
	{50829, 29, 11, 0x1},   // stateisrael
	{50840, 101, 16, 0x1},  // swazilandkingdom
	{50856, 106, 30, 0x1},  // mainlandunitedrepublictanzania
	{50886, 108, 19, 0x1},  // republicsouthafrica
	{50905, 244, 20, 0x1},  // southvietnamrepublic
	{50925, 194, 17, 0x1},  // netherlandsguiana
	{50942, 101, 15, 0x1},  // kingdomeswatini
	{50957, 125, 22, 0x1},  // jordanhashemitekingdom
	{50979, 140, 8, 0x1},   // malaysia
	{50987, 123, 19, 0x1},  // iranislamicrepublic
	{51006, 82, 12, 0x1},   // kingdomlibya
	{51018, 205, 38, 0x1},  // fransezuidelijkeenantarctischegebieden
	{51056, 198, 25, 0x1},  // repbolivarianadevenezuela
	{51081, 13, 39, 0x1},   // tsjechoslowaaksesocialistischerepubliek
	{51120, 70, 22, 0x1},   // fmrzanzibarandpembaisd
	{51142, 370, 28, 0x82}, // yugoslaviafrserbiamontenegro
	{51170, 100, 26, 0x1},  // demrepofsaotomeandprincipe
	{51196, 259, 14, 0x1},  // republickosova
	{51210, 146, 13, 0x1},  // republicpalau
	{51223, 170, 15, 0x1},  // boliviarepublic
	{51238, 250, 4, 0x81},  // #796
	{51242, 37, 42, 0x1},   // formertheformeryugoslavrepublicofmacedonia
	{51284, 372, 4, 0x1},   // #736
	{51288, 247, 4, 0x81},  // #744
	{51292, 152, 15, 0x1},  // solomoneilanden
	{51307, 96, 15, 0x1},   // senegalrepublic
	{51322, 176, 4, 0x81},  // #cub
	{51326, 129, 24, 0x1},  // peoplesrepublickampuchea
	{51350, 56, 20, 0x1},   // portuguesewestafrica
	{51370, 84, 7, 0x1},    // marokko
	{51377, 47, 19, 0x1},   // republicofsanmarino
	{51396, 77, 21, 0x1},   // islamicrepublicgambia
	{51417, 121, 31, 0x1},  // republicofindonesiaunitarystate
	{51448, 249, 20, 0x1},  // sintmaartendutchpart
	{51468, 182, 13, 0x1},  // britishguyana
	{51481, 153, 17, 0x1},  // syrischerepubliek
	{51498, 71, 12, 0x1},   // arabrepegypt
	{51510, 69, 7, 0x1},    // algerie
	{51517, 120, 21, 0x1},  // micronesiafederalstat
	{51538, 45, 23, 0x1},   // romanianpeoplesrepublic
	{51561, 63, 16, 0x1},   // cameroonrepublic
	{51577, 65, 22, 0x1},   // congopeoplesrepublicof
	{51599, 108, 17, 0x1},  // unievanzuidafrika
	{51616, 35, 4, 0x81},   // #mco
	{51620, 131, 8, 0x1},   // repkorea
	{51628, 136, 14, 0x1},  // maldiveislands
	{51642, 30, 19, 0x1},   // italiaanserepubliek
	{51661, 112, 21, 0x1},  // verenigdearabemiraten
	{51682, 26, 16, 0x1},   // kingdomofhungary
	{51698, 253, 36, 0x1},  // verenigdestatesverafgelegeneilandjes
	{51734, 64, 4, 0x81},   // #cod
	{51738, 138, 12, 0x1},  // myanmarunion
	{51750, 112, 14, 0x1},  // unitedarabemir
	{51764, 253, 41, 0x1},  // verafgelegeneilandjesvandeverenigdestaten
	{51805, 196, 25, 0x1},  // uruguayrepubliektenoosten
	{51830, 68, 26, 0x1},   // fransgebiedvanafarsenissas
	{51856, 231, 20, 0x1},  // fransdeelsaintmartin
	{51876, 131, 10, 0x1},  // korearepof
	{51886, 241, 32, 0x1},  // westelijkejordaanoevergazastrook
	{51918, 123, 17, 0x1},  // iranimperialstate
	{51935, 68, 25, 0x1},   // afarsissasfrenchterritory
	{51960, 129, 14, 0x1},  // formercambodia
	{51974, 55, 16, 0x1},   // formerjugoslavie
	{51990, 9, 13, 0x1},    // bosniaandherz
	{52003, 156, 4, 0x81},  // #795
	{52007, 56, 23, 0x1},   // peoplesrepublicofangola
	{52030, 165, 13, 0x1},  // southernyemen
	{52043, 105, 19, 0x1},  // tunesischerepubliek
	{52062, 67, 21, 0x1},   // republiekvancaboverde
	{52083, 157, 32, 0x1},  // democratischerepubliektimorleste
	{52115, 133, 31, 0x1},  // laosdemocratischevolksrepubliek
	{52146, 186, 16, 0x1},  // saintkittsnevits
	{52162, 166, 9, 0x1},   // argentina
	{52171, 28, 17, 0x1},   // ijslandserepublic
	{52188, 132, 13, 0x1},  // stateofkuwait
	{52201, 46, 17, 0x1},   // formersovietunion
	{52218, 30, 12, 0x1},   // kingdomitaly
	{52230, 225, 13, 0x1},  // hongkongchina
	{52243, 243, 7, 0x1},   // reunion
	{52250, 16, 33, 0x1},   // westgermanyfederalrepublicgermany
	{52283, 245, 39, 0x1},  // zuidgeorgiaenzuidelijkesandwicheilanden
	{52322, 139, 22, 0x1},  // volksrepubliekmongolie
	{52344, 93, 17, 0x1},   // federationnigeria
	{52361, 18, 4, 0x81},   // #724
	{52365, 215, 4, 0x81},  // #732
	{52369, 101, 4, 0x81},  // #748
	{52373, 116, 7, 0x1},   // bhoetan
	{52380, 61, 4, 0x81},   // #caf
	{52384, 128, 11, 0x1},  // kirgizistan
	{52395, 230, 33, 0x1},  // specialeadministratieveregiomacau
	{52428, 136, 16, 0x1},  // maldivenrepublic
	{52444, 71, 19, 0x1},   // arabrepublicofegypt
	{52463, 136, 9, 0x1},   // malediven
	{52472, 26, 19, 0x1},   // koninkrijkhongarije
	{52491, 50, 16, 0x1},   // sloveniarepublic
	{52507, 251, 14, 0x1},  // tokelauislands
	{52521, 83, 14, 0x1},   // lesothokingdom
	{52535, 138, 4, 0x81},  // #mmr
	{52539, 161, 31, 0x1},  // formerdemocraticrepublicvietnam
	{52570, 65, 20, 0x1},   // peoplesrepubliccongo
	{52590, 210, 19, 0x1},  // cocoskeelingislands
	{52609, 59, 16, 0x1},   // formeroppervolta
	{52625, 163, 27, 0x1},  // onafhankelijkestaatvansamoa
	{52652, 85, 18, 0x1},   // malagasymadagascar
	{52670, 40, 23, 0x1},   // netherlandskingdomofthe
	{52693, 244, 17, 0x1},  // formerzuidvietnam
	{52710, 37, 31, 0x1},   // formeryugoslavrepublicmacedonia
	{52741, 241, 32, 0x1},  // gazastrookwestelijkejordaanoever
	{52773, 68, 17, 0x1},   // republiekdjibouti
	{52790, 69, 7, 0x1},    // algeria
	{52797, 244, 12, 0x1},  // staatvietnam
	{52809, 65, 4, 0x81},   // #cog
	{52813, 16, 28, 0x1},   // germanyformerfederalrepublic
	{52841, 89, 9, 0x1},    // maurituis
	{52850, 373, 25, 0x82}, // federalrepublicyugoslavia
	{52875, 40, 18, 0x1},   // netherlandskingdom
	{52893, 85, 10, 0x1},   // madagaskar
	{52903, 181, 19, 0x1},  // republicofguatemala
	{52922, 35, 16, 0x1},   // vorstendommonaco
	{52938, 241, 17, 0x1},  // gazastripwestbank
	{52955, 52, 7, 0x1},    // turkyie
	{52962, 186, 30, 0x1},  // saintchristophernevisfederatie
	{52992, 125, 27, 0x1},  // transjordanhashemitekingdom
	{53019, 159, 4, 0x81},  // #798
	{53023, 141, 32, 0x1},  // democraticfederalrepublicofnepal
	{53055, 163, 28, 0x1},  // westernsamoaindependentstate
	{53083, 138, 10, 0x1},  // unionburma
	{53093, 190, 15, 0x1},  // republiekpanama
	{53108, 82, 20, 0x1},   // libyanarabjamahiriya
	{53128, 126, 4, 0x81},  // #jpn
	{53132, 15, 35, 0x1},   // eastgermanygermandemocraticrepublic
	{53167, 39, 18, 0x1},   // montenegrorepublic
	{53185, 99, 10, 0x1},   // southsudan
	{53195, 59, 10, 0x1},   // uppervolta
	{53205, 142, 5, 0x1},   // nauru
	{53210, 64, 8, 0x1},    // drccongo
	{53218, 50, 16, 0x1},   // republicslovenia
	{53234, 241, 13, 0x1},  // statepalestin
	{53247, 53, 18, 0x1},   // formerukrainianssr
	{53265, 215, 29, 0x1},  // sahrawiarabdemocraticrepublic
	{53294, 85, 18, 0x1},   // republicmadagascar
	{53312, 178, 21, 0x1},  // dominikaanserepubliek
	{53333, 82, 10, 0x1},   // staatlibie
	{53343, 133, 30, 0x1},  // laodemocratischevolksrepubliek
	{53373, 166, 9, 0x1},   // argentine
	{53382, 246, 33, 0x1},  // sthelenaascensionentristandacunha
	{53415, 194, 18, 0x1},  // surinamdutchguiana
	{53433, 145, 23, 0x1},  // gemenebestderfilipijnen
	{53456, 81, 17, 0x1},   // republicofliberia
	{53473, 85, 8, 0x1},    // malagasy
	{53481, 375, 23, 0x2},  // saintmaartensaintmartin
	{53504, 48, 33, 0x1},   // serviemontenegrostaatsgemeenschap
	{53537, 138, 9, 0x1},   // birmaunie
	{53546, 138, 12, 0x1},  // unievanburma
	{53558, 26, 22, 0x1},   // hungarypeoplesrepublic
	{53580, 36, 4, 0x81},   // #mda
	{53584, 52, 14, 0x1},   // republicturkey
	{53598, 58, 13, 0x1},   // formerdahomey
	{53611, 206, 25, 0x1},  // bonairesteustatiusandsaba
	{53636, 195, 16, 0x1},  // trinidadentobago
	{53652, 165, 20, 0x1},  // yemenpeoplesrepublic
	{53672, 90, 4, 0x81},   // #mwi
	{53676, 82, 51, 0x1},   // grotelibischarabischesocialistischevolksjamahiriyya
	{53727, 377, 4, 0x1},   // #720
	{53731, 120, 31, 0x1},  // gefedereerdestatenvanmicronesie
	{53762, 124, 12, 0x1},  // iraqrepublic
	{53774, 120, 27, 0x1},  // micronesiafederalestatenvan
	{53801, 162, 15, 0x1},  // vanuaturepublic
	{53816, 232, 27, 0x1},  // noordelijkemarianeneilanden
	{53843, 218, 14, 0x1},  // faroereilanden
	{53857, 210, 4, 0x81},  // #cck
	{53861, 100, 9, 0x1},   // stomeprin
	{53870, 64, 31, 0x1},   // congothedemocraticrepublicofthe
	{53901, 109, 6, 0x1},   // zambia
	{53907, 121, 19, 0x1},  // republicofindonesia
	{53926, 112, 20, 0x1},  // verarabischeemiraten
	{53946, 69, 32, 0x1},   // peoplesdemocraticrepublicalgeria
	{53978, 10, 41, 0x1},   // formerbyelorussiansovietsocialistrepublic
	{54019, 150, 14, 0x1},  // saudischarabie
	{54033, 142, 15, 0x1},  // republicofnauru
	{54048, 196, 7, 0x1},   // uraguay
	{54055, 123, 12, 0x1},  // islrepofiran
	{54067, 185, 4, 0x81},  // #jam
	{54071, 10, 18, 0x1},   // republicwitrusland
	{54089, 128, 9, 0x1},   // kyrgzstan
	{54098, 198, 21, 0x1},  // unitedstatesvenezuela
	{54119, 110, 16, 0x1},  // southernrhodesia
	{54135, 158, 15, 0x1},  // friendlyislands
	{54150, 246, 35, 0x1},  // sinthelenaascensionentristandacunha
	{54185, 85, 4, 0x81},   // #mdg
	{54189, 59, 12, 0x1},   // burkinafasso
	{54201, 49, 17, 0x1},   // republicslowakije
	{54218, 141, 12, 0x1},  // kingdomnepal
	{54230, 12, 11, 0x1},   // switzerland
	{54241, 226, 4, 0x81},  // #hmd
	{54245, 165, 21, 0x1},  // formerdemocraticyemen
	{54266, 135, 18, 0x1},  // republicofsrilanka
	{54284, 76, 14, 0x1},   // guinearepublic
	{54298, 133, 4, 0x1},   // lpdr
	{54302, 174, 4, 0x81},  // #col
	{54306, 378, 12, 0x82}, // fryugoslavia
	{54318, 22, 12, 0x1},   // greatbritain
	{54330, 230, 37, 0x1},  // macaospecialadministrativeregionchina
	{54367, 125, 31, 0x1},  // hasjemitischekoninkrijkjordanie
	{54398, 116, 15, 0x1},  // kingdomofbhutan
	{54413, 252, 19, 0x1},  // provincechinataiwan
	{54432, 103, 4, 0x1},   // chad
	{54436, 253, 36, 0x1},  // verenigdestatenverafgelegeneilandjes
	{54472, 219, 17, 0x1},  // bailiwickguernsey
	{54489, 143, 11, 0x1},  // maskateoman
	{54500, 82, 25, 0x1},   // libischarabischerepubliek
	{54525, 188, 4, 0x81},  // #mex
	{54529, 249, 23, 0x1},  // knetherlandsaintmaarten
	{54552, 50, 16, 0x1},   // republicslovenie
	{54568, 207, 8, 0x1},   // stbarths
	{54576, 256, 10, 0x1},  // usvirginis
	{54586, 225, 4, 0x81},  // #hkg
	{54590, 230, 25, 0x1},  // chinapeoplesrepublicmacau
	{54615, 66, 4, 0x81},   // #com
	{54619, 175, 4, 0x81},  // #cri
	{54623, 198, 15, 0x1},  // formervenezuela
	{54638, 54, 22, 0x1},   // amerikaverenigdestaten
	{54660, 73, 16, 0x1},   // empireofethiopia
	{54676, 231, 17, 0x1},  // francesaintmartin
	{54693, 246, 34, 0x1},  // sthelenaascensionandtristandacunha
	{54727, 63, 25, 0x1},   // federalrepublicofcameroon
	{54752, 166, 10, 0x1},  // argentinie
	{54762, 259, 53, 0x1},  // underunitednationssecuritycouncilresolution1244kosovo
	{54815, 128, 16, 0x1},  // republickirgizie
	{54831, 171, 21, 0x1},  // brazilfederalrepublic
	{54852, 148, 9, 0x1},   // koreadprk
	{54861, 117, 28, 0x1},  // mainlandchinapeoplesrepublic
	{54889, 137, 28, 0x1},  // republicofthemarshallislands
	{54917, 247, 21, 0x1},  // svalbardandjanmayenis
	{54938, 111, 20, 0x1},  // kingdomofafghanistan
	{54958, 247, 19, 0x1},  // svalbardandjanmayen
	{54977, 380, 3, 0x82},  // fry
	{54980, 130, 15, 0x1},  // gilberteilanden
	{54995, 11, 4, 0x81},   // #can
	{54999, 259, 20, 0x1},  // kosovounderunscr1244
	{55019, 215, 4, 0x1},   // sadr
	{55023, 8, 17, 0x1},    // kingdomofbulgaria
	{55040, 245, 12, 0x1},  // southgeorgie
	{55052, 120, 10, 0x1},  // micronesia
	{55062, 244, 13, 0x1},  // vietnamfmrrep
	{55075, 38, 4, 0x81},   // #mlt
	{55079, 149, 10, 0x1},  // staatqatar
	{55089, 84, 4, 0x81},   // #mar
	{55093, 14, 7, 0x1},    // czechia
	{55100, 198, 31, 0x1},  // republicabolivarianadevenezuela
	{55131, 105, 16, 0x1},  // republiektunesie
	{55147, 253, 38, 0x1},  // verenigdestatenkleineafgelegeneilanden
	{55185, 135, 16, 0x1},  // dominionofceylon
	{55201, 56, 20, 0x1},   // volksrepubliekangola
	{55221, 109, 13, 0x1},  // northrhodesia
	{55234, 197, 12, 0x1},  // saintvincent
	{55246, 205, 35, 0x1},  // frenchsouthernantarcticterritoryfra
	{55281, 77, 15, 0x1},   // republiekgambia
	{55296, 254, 18, 0x1},  // holyseevaticancity
	{55314, 64, 7, 0x1},    // congodr
	{55321, 22, 40, 0x1},   // unitedkingdomgreatbritainnorthernireland
	{55361, 48, 25, 0x1},   // formerserbiaandmontenegro
	{55386, 206, 19, 0x1},  // caribiannetherlands
	{55405, 82, 26, 0x1},   // libischarabischejamahiriya
	{55431, 128, 30, 0x1},  // kirghizsovietsocialistrepublic
	{55461, 142, 6, 0x1},   // naoero
	{55467, 232, 34, 0x1},  // northernmarianaislandscommonwealth
	{55501, 89, 19, 0x1},   // republicofmauritius
	{55520, 259, 14, 0x1},  // republickosovo
	{55534, 1, 15, 0x1},    // albaniarepublic
	{55549, 54, 15, 0x1},   // unitedstatesusa
	{55564, 68, 23, 0x1},   // afarsenissasfransgebied
	{55587, 217, 10, 0x1},  // falklandis
	{55597, 182, 26, 0x1},  // guyanacooperatieverepublic
	{55623, 1, 24, 0x1},    // peoplesrepublicofalbania
	{55647, 68, 25, 0x1},   // frenchterritoryafarsissas
	{55672, 186, 17, 0x1},  // saintkittsennevis
	{55689, 165, 17, 0x1},  // southadenyemenpdr
	{55706, 128, 9, 0x1},   // kyrgistan
	{55715, 14, 20, 0x1},   // czechiaczechrepublic
	{55735, 198, 19, 0x1},  // venezuelarepublicof
	{55754, 110, 13, 0x1},  // southrhodesie
	{55767, 16, 11, 0x1},   // westgermany
	{55778, 230, 52, 0x1},  // volksrepubliekchinaspecialeadministratieveregiomacau
	{55830, 85, 21, 0x1},   // malagasischerepubliek
	{55851, 108, 19, 0x1},  // republicsouthafrika
	{55870, 10, 43, 0x1},   // byelorussischesocialistischesovjetrepubliek
	{55913, 73, 24, 0x1},   // ethiopiaincludingeritrea
	{55937, 55, 10, 0x1},   // jugoslavia
	{55947, 95, 4, 0x81},   // #729
	{55951, 135, 14, 0x1},  // srilankaceylon
	{55965, 73, 18, 0x1},   // keizerrijkethiopie
	{55983, 46, 11, 0x1},   // sovietunion
	{55994, 106, 26, 0x1},  // tanzaniaverenigderepubliek
	{56020, 157, 15, 0x1},  // portuguesetimor
	{56035, 65, 22, 0x1},   // formercongobrazzaville
	{56057, 26, 22, 0x1},   // peoplesrepublichungary
	{56079, 214, 4, 0x81},  // #cym
	{56083, 184, 5, 0x1},   // haiti
	{56088, 48, 22, 0x1},   // formerserbiamontenegro
	{56110, 254, 7, 0x1},   // vatican
	{56117, 197, 4, 0x81},  // #670
	{56121, 71, 14, 0x1},   // republicegypte
	{56135, 69, 37, 0x1},   // democraticandpeoplesrepublicofalgeria
	{56172, 53, 7, 0x1},    // ukraine
	{56179, 142, 16, 0x1},  // republicofnaoero
	{56195, 22, 43, 0x1},   // greatbritainandnorthernirelandunitedkingdom
	{56238, 123, 21, 0x1},  // iranislamicrepublicof
	{56259, 106, 19, 0x1},  // republiektanganyika
	{56278, 240, 12, 0x1},  // uspuertorico
	{56290, 382, 19, 0x2},  // stmartinsintmaarten
	{56309, 112, 14, 0x1},  // unitedarabeast
	{56323, 178, 19, 0x1},  // drdominicanrepublic
	{56342, 128, 14, 0x1},  // kyrghzrepublic
	{56356, 105, 15, 0x1},  // republictunesie
	{56371, 249, 34, 0x1},  // sintmaartenkingdomofthenetherlands
	{56405, 84, 16, 0x1},   // kingdomofmorocco
	{56421, 99, 4, 0x81},   // #728
	{56425, 48, 26, 0x1},   // statenunieserviemontenegro
	{56451, 186, 25, 0x1},  // stkittsandnevisfederation
	{56476, 68, 19, 0x1},   // territoryafarsissas
	{56495, 52, 16, 0x1},   // republiekturkije
	{56511, 22, 38, 0x1},   // unitedkingdomofgreatbritainandnireland
	{56549, 245, 12, 0x1},  // southgeorgia
	{56561, 120, 21, 0x1},  // federalstatmicronesia
	{56582, 114, 14, 0x1},  // bahrainkingdom
	{56596, 120, 10, 0x1},  // micronesie
	{56606, 63, 26, 0x1},   // verenigderepubliekkameroen
	{56632, 10, 10, 0x1},   // witrusland
	{56642, 131, 13, 0x1},  // republickorea
	{56655, 223, 12, 0x1},  // frenchguyana
	{56667, 34, 30, 0x1},   // latviansovietsocialistrepublic
	{56697, 111, 4, 0x81},  // #afg
	{56701, 71, 7, 0x1},    // aregypt
	{56708, 8, 18, 0x1},    // republicofbulgaria
	{56726, 249, 21, 0x1},  // saintmaartendutchpart
	{56747, 19, 8, 0x1},    // esthonia
	{56755, 198, 27, 0x1},  // venezuelabolivarianrepublic
	{56782, 47, 28, 0x1},   // meestserenerepublicsanmarino
	{56810, 191, 4, 0x1},   // peru
	{56814, 109, 13, 0x1},  // northrhodesie
	{56827, 170, 27, 0x1},  // boliviaplurinationalstateof
	{56854, 123, 8, 0x1},   // irofiran
	{56862, 48, 15, 0x1},   // republiekservie
	{56877, 211, 4, 0x81},  // #cok
	{56881, 6, 11, 0x1},    // azerbeidjan
	{56892, 117, 7, 0x1},   // prchina
	{56899, 64, 30, 0x1},   // leopoldvillerepublicofthecongo
	{56929, 211, 8, 0x1},   // cookisds
	{56937, 191, 4, 0x81},  // #604
	{56941, 135, 14, 0x1},  // ceylonsrilanka
	{56955, 256, 25, 0x1},  // virginislandsunitedstates
	{56980, 62, 17, 0x1},   // republicivoorkust
	{56997, 170, 16, 0x1},  // plurstatebolivia
	{57013, 71, 33, 0x1},   // formerverenigdearabischerepubliek
	{57046, 40, 11, 0x1},   // netherlands
	{57057, 136, 23, 0x1},  // sultanatemaldiveislands
	{57080, 193, 10, 0x1},  // elsalvador
	{57090, 241, 14, 0x1},  // palestinestate
	{57104, 246, 26, 0x1},  // sainthelenaanddependencies
	{57130, 34, 16, 0x1},   // republicoflatvia
	{57146, 206, 27, 0x1},  // sabaandsinteustatiusbonaire
	{57173, 213, 4, 0x81},  // #cxr
	{57177, 188, 24, 0x1},  // verenigdestatenvanmexico
	{57201, 57, 16, 0x1},   // kingdomofburundi
	{57217, 384, 23, 0x2},  // democraticrepublickorea
	{57240, 198, 23, 0x1},  // unitedstatesofvenezuela
	{57263, 171, 18, 0x1},  // brazilunitedstates
	{57281, 111, 32, 0x1},  // islamicovergangsstaatafghanistan
	{57313, 110, 13, 0x1},  // southrhodesia
	{57326, 245, 35, 0x1},  // zuidgeorgieendezuidsandwicheilanden
	{57361, 55, 10, 0x1},   // jugoslavie
	{57371, 148, 31, 0x1},  // volksdemocratischerepublickorea
	{57402, 162, 15, 0x1},  // republicvanuatu
	{57417, 18, 12, 0x1},   // spaansestaat
	{57429, 259, 57, 0x1},  // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{57486, 184, 13, 0x1},  // republichaiti
	{57499, 54, 19, 0x1},   // americaunitedstates
	{57518, 47, 4, 0x81},   // #674
	{57522, 147, 19, 0x1},  // statepapuanewguinea
	{57541, 256, 15, 0x1},  // usvirginislands
	{57556, 253, 46, 0x1},  // kleineverafgelegeneilandenvandeverenigdestaten
	{57602, 205, 25, 0x1},  // frsouthantarcticterritory
	{57627, 190, 14, 0x1},  // republicpanama
	{57641, 146, 5, 0x1},   // palau
	{57646, 95, 13, 0x1},   // sudanupto2011
	{57659, 103, 14, 0x1},  // republictsjaad
	{57673, 164, 15, 0x1},  // republicofyemen
	{57688, 178, 35, 0x1},  // dominicanrepublicdemocraticrepublic
	{57723, 119, 14, 0x1},  // dominionoffiji
	{57737, 145, 19, 0x1},  // philippinesrepublic
	{57756, 148, 13, 0x1},  // demrepofkorea
	{57769, 138, 26, 0x1},  // socialistrepublicunieburma
	{57795, 215, 13, 0x1},  // spanishsahara
	{57808, 241, 19, 0x1},  // palestijnsegebieden
	{57827, 131, 13, 0x1},  // korearepublic
	{57840, 129, 13, 0x1},  // statecambodia
	{57853, 263, 4, 0x81},  // #xon
	{57857, 170, 25, 0x1},  // plurinationalstatebolivia
	{57882, 97, 20, 0x1},   // republieksierraleone
	{57902, 28, 15, 0x1},   // republicijsland
	{57917, 125, 4, 0x81},  // #jor
	{57921, 138, 12, 0x1},  // birmamyanmar
	{57933, 386, 25, 0x2},  // democraticrepublicofkorea
	{57958, 111, 25, 0x1},  // islamicemirateafghanistan
	{57983, 246, 20, 0x1},  // sthelenadependencies
	{58003, 232, 4, 0x81},  // #mnp
	{58007, 87, 4, 0x81},   // #moz
	{58011, 154, 13, 0x1},  // kingdomofsiam
	{58024, 6, 12, 0x1},    // azerbajdsjan
	{58036, 64, 4, 0x1},    // droc
	{58040, 94, 17, 0x1},   // rwandeserepubliek
	{58057, 253, 40, 0x1},  // verenigdestateskleineverafgelegenislands
	{58097, 68, 15, 0x1},   // franssomaliland
	{58112, 233, 4, 0x81},  // #msr
	{58116, 10, 41, 0x1},   // formerwitrussischesovietsocialistrepublic
	{58157, 71, 33, 0x1},   // verenigdearabischerepubliekegypte
	{58190, 197, 15, 0x1},  // saintvincentgre
	{58205, 164, 25, 0x1},  // yemenmutawakkilitekingdom
	{58230, 43, 16, 0x1},   // republicofpoland
	{58246, 45, 18, 0x1},   // koninkrijkroemenie
	{58264, 73, 14, 0x1},   // formerethiopia
	{58278, 212, 4, 0x81},  // #cuw
	{58282, 128, 18, 0x1},  // republickyrgyzstan
	{58300, 225, 36, 0x1},  // specialeadministratieveregiohongkong
	{58336, 254, 15, 0x1},  // vaticaansestaat
	{58351, 192, 4, 0x81},  // #600
	{58355, 43, 4, 0x81},   // #616
	{58359, 25, 6, 0x1},    // crotia
	{58365, 54, 11, 0x1},   // usofamerica
	{58376, 37, 23, 0x1},   // macedonianorthmacedonia
	{58399, 232, 26, 0x1},  // noordelijkemarianenislands
	{58425, 1, 4, 0x81},    // #alb
	{58429, 89, 4, 0x81},   // #mus
	{58433, 136, 19, 0x1},  // sultanateofmaldives
	{58452, 106, 25, 0x1},  // tanzaniaverenigderepublic
	{58477, 63, 23, 0x1},   // federalrepublickameroen
	{58500, 249, 25, 0x1},  // sintmaartennederlandsdeel
	{58525, 82, 25, 0x1},   // libischearabischerepublic
	{58550, 32, 17, 0x1},   // republieklitouwen
	{58567, 16, 23, 0x1},   // duitslandbondsrepubliek
	{58590, 37, 14, 0x1},   // noordmacedonie
	{58604, 148, 22, 0x1},  // peoplesrepublicofkorea
	{58626, 119, 32, 0x1},  // soevereinedemocraticrepublicfiji
	{58658, 205, 37, 0x1},  // frenchsouthernandantarcticterritories
	{58695, 46, 7, 0x1},    // rusland
	{58702, 150, 25, 0x1},  // koninkrijkvansaoediarabie
	{58727, 37, 12, 0x1},   // vjrmacedonie
	{58739, 95, 13, 0x1},   // republicsudan
	{58752, 225, 55, 0x1},  // specialeadministratieveregiohongkongvolksrepubliekchina
	{58807, 256, 30, 0x1},  // verenigdestatenmaagdeneilanden
	{58837, 51, 15, 0x1},   // kingdomofsweden
	{58852, 53, 34, 0x1},   // oekraiensesocialistsovjetrepubliek
	{58886, 201, 4, 0x81},  // #ala
	{58890, 253, 32, 0x1},  // unitedstatesminoroutlyingislands
	{58922, 235, 4, 0x81},  // #myt
	{58926, 197, 21, 0x1},  // stvincentengrenadines
	{58947, 206, 10, 0x1},  // besislands
	{58957, 64, 23, 0x1},   // formercongoleopoldville
	{58980, 117, 20, 0x1},  // chinapeoplesrepublic
	{59000, 93, 19, 0x1},   // federatievannigeria
	{59019, 262, 4, 0x81},  // #xns
	{59023, 128, 9, 0x1},   // kyrgyzrep
	{59032, 37, 9, 0x1},    // macedonie
	{59041, 71, 33, 0x1},   // egypteverenigdearabischerepubliek
	{59074, 72, 7, 0x1},    // eritrea
	{59081, 68, 19, 0x1},   // frenchafarsandissas
	{59100, 205, 19, 0x1},  // frsouthernterritory
	{59119, 205, 32, 0x1},  // frenchsouthernantarcticterritory
	{59151, 9, 20, 0x1},    // bosniaandherzegovina
	{59171, 48, 24, 0x1},   // formerservieenmontenegro
	{59195, 100, 4, 0x81},  // #678
	{59199, 85, 16, 0x1},   // malagasyrepublic
	{59215, 140, 18, 0x1},  // federationofmalaya
	{59233, 26, 23, 0x1},   // volksrepubliekhongarije
	{59256, 172, 8, 0x1},   // barbados
	{59264, 165, 10, 0x1},  // yemensouth
	{59274, 202, 5, 0x1},   // #anhh
	{59279, 388, 29, 0x82}, // yugoslaviaserbiaandmontenegro
	{59308, 196, 26, 0x1},  // oostelijkerepubliekuruguay
	{59334, 46, 10, 0x1},   // russianfed
	{59344, 234, 4, 0x81},  // #mtq
	{59348, 167, 7, 0x1},   // antigua
	{59355, 226, 25, 0x1},  // heardendemcdonaldeilanden
	{59380, 24, 21, 0x1},   // koninkrijkgriekenland
	{59401, 241, 28, 0x1},  // occupiedpalestinianterritory
	{59429, 71, 15, 0x1},   // republiekegypte
	{59444, 186, 32, 0x1},  // saintchristopherennevisfederatie
	{59476, 242, 21, 0x1},  // tahitifrenchpolynesia
	{59497, 26, 14, 0x1},   // hungarykingdom
	{59511, 252, 11, 0x1},  // taiwanchina
	{59522, 79, 24, 0x1},   // equatorialguinearepublic
	{59546, 104, 17, 0x1},  // togoleserepubliek
	{59563, 266, 4, 0x81},  // #xwb
	{59567, 69, 34, 0x1},   // algerijnsedemocraticvolksrepubliek
	{59601, 187, 7, 0x1},   // stlucia
	{59608, 145, 19, 0x1},  // phillippinerepublic
	{59627, 14, 17, 0x1},   // republiektsjechie
	{59644, 103, 12, 0x1},  // republicchad
	{59656, 256, 34, 0x1},  // virginislandsunitedstatesterritory
	{59690, 33, 22, 0x1},   // grandduchyofluxembourg
	{59712, 196, 26, 0x1},  // orientaalserepublicuruguay
	{59738, 34, 16, 0x1},   // republiekletland
	{59754, 46, 17, 0x1},   // russianfederation
	{59771, 231, 17, 0x1},  // saintmartinfrance
	{59788, 92, 13, 0x1},   // nigerrepublic
	{59801, 1, 15, 0x1},    // republicalbanie
	{59816, 8, 16, 0x1},    // republicbulgaria
	{59832, 73, 8, 0x1},    // ethiopia
	{59840, 61, 26, 0x1},   // formercentralafricanempire
	{59866, 26, 18, 0x1},   // hongaarserepubliek
	{59884, 232, 29, 0x1},  // noordelijkemarianengemenebest
	{59913, 196, 7, 0x1},   // uruguay
	{59920, 88, 4, 0x81},   // #mrt
	{59924, 56, 19, 0x1},   // portugeeswestafrika
	{59943, 247, 16, 0x1},  // svalbardjanmayen
	{59959, 182, 11, 0x1},  // britsguiana
	{59970, 165, 18, 0x1},  // peoplesdemrepyemen
	{59988, 239, 4, 0x81},  // #612
	{59992, 244, 22, 0x1},  // republicofsouthvietnam
	{60014, 161, 4, 0x1},   // drvn
	{60018, 232, 29, 0x1},  // gemenebestnoordelijkemarianen
	{60047, 112, 13, 0x1},  // trucialstates
	{60060, 68, 30, 0x1},   // fransterritoriumvoorafarsissas
	{60090, 178, 6, 0x1},   // domrep
	{60096, 16, 21, 0x1},   // germanfederalrepublic
	{60117, 64, 8, 0x1},    // congodrc
	{60125, 254, 12, 0x1},  // vaticanstate
	{60137, 110, 16, 0x1},  // zimbabwerepublic
	{60153, 16, 3, 0x1},    // frg
	{60156, 65, 10, 0x1},   // congobrazz
	{60166, 210, 28, 0x1},  // keelingeilandencocoseilanden
	{60194, 205, 21, 0x1},  // frsouthernterritories
	{60215, 174, 18, 0x1},  // republicofcolombia
	{60233, 82, 14, 0x1},   // libyanrepublic
	{60247, 159, 6, 0x1},   // tuvalu
	{60253, 244, 15, 0x1},  // vietnamrepublic
	{60268, 218, 12, 0x1},  // faroeislands
	{60280, 196, 25, 0x1},  // oostelijkerepublicuruguay
	{60305, 37, 4, 0x81},   // #mkd
	{60309, 136, 4, 0x81},  // #mdv
	{60313, 206, 27, 0x1},  // sinteustatiusandsababonaire
	{60340, 10, 11, 0x1},   // byelorussia
	{60351, 52, 5, 0x1},    // tukey
	{60356, 18, 14, 0x1},   // kingdomofspain
	{60370, 186, 16, 0x1},  // sintkittsennevis
	{60386, 10, 37, 0x1},   // belarussischesocialistsovjetrepubliek
	{60423, 37, 9, 0x1},    // macedonia
	{60432, 160, 8, 0x1},   // oezbekie
	{60440, 148, 10, 0x1},  // koreanoord
	{60450, 66, 39, 0x1},   // islamitischefederalerepubliekdercomoren
	{60489, 192, 16, 0x1},  // paraguayrepublic
	{60505, 49, 17, 0x1},   // slovaakserepublic
	{60522, 155, 11, 0x1},  // tadjikistan
	{60533, 239, 33, 0x1},  // hendersonducieoenoislandspitcairn
	{60566, 198, 11, 0x1},  // rbvenezuela
	{60577, 174, 16, 0x1},  // republiccolombia
	{60593, 58, 19, 0x1},   // volksrepubliekbenin
	{60612, 198, 15, 0x1},  // repbolvenezuela
	{60627, 121, 36, 0x1},  // unitarystateoftherepublicofindonesia
	{60663, 66, 17, 0x1},   // unionofthecomoros
	{60680, 154, 18, 0x1},  // koninkrijkthailand
	{60698, 121, 31, 0x1},  // unitedstatesofindonesiarepublic
	{60729, 37, 10, 0x1},   // nmacedonia
	{60739, 54, 19, 0x1},   // verstatenvanamerika
	{60758, 252, 14, 0x1},  // taiwanprovince
	{60772, 108, 16, 0x1},  // unionsouthafrica
	{60788, 168, 17, 0x1},  // bahamasgemenebest
	{60805, 186, 18, 0x1},  // stchristoffelnevis
	{60823, 65, 24, 0x1},   // brazzavillecongorepublic
	{60847, 103, 5, 0x1},   // tsjad
	{60852, 100, 15, 0x1},  // saotomeprincipe
	{60867, 193, 18, 0x1},  // elsalvadorrepublic
	{60885, 101, 17, 0x1},  // kingdomofeswatini
	{60902, 197, 18, 0x1},  // saintvingrenadines
	{60920, 114, 17, 0x1},  // koninkrijkbahrein
	{60937, 1, 15, 0x1},    // republicalbania
	{60952, 152, 21, 0x1},  // britishsolomonislands
	{60973, 73, 8, 0x1},    // ethiopie
	{60981, 140, 18, 0x1},  // federationmalaysia
	{60999, 254, 21, 0x1},  // stateofthevaticancity
	{61020, 14, 17, 0x1},   // republicofczechia
	{61037, 163, 4, 0x81},  // #882
	{61041, 204, 10, 0x1},  // antarctica
	{61051, 244, 12, 0x1},  // southvietnam
	{61063, 33, 23, 0x1},   // groothertogdomluxemburg
	{61086, 100, 17, 0x1},  // southtomeprincipe
	{61103, 218, 7, 0x1},   // faeroes
	{61110, 231, 14, 0x1},  // stmartinfrance
	{61124, 229, 4, 0x81},  // #jey
	{61128, 228, 32, 0x1},  // britsegebiedenindeindischeoceaan
	{61160, 140, 20, 0x1},  // federationofmalaysia
	{61180, 145, 4, 0x81},  // #608
	{61184, 70, 19, 0x1},   // sultanateofzanzibar
	{61203, 90, 9, 0x1},    // nyasaland
	{61212, 186, 29, 0x1},  // stchristopherennevisfederatie
	{61241, 21, 15, 0x1},   // anddomtomfrance
	{61256, 74, 6, 0x1},    // gaboen
	{61262, 71, 32, 0x1},   // verenigdearabischerepublicegypte
	{61294, 46, 29, 0x1},   // sovietsocialistrepublicsunion
	{61323, 140, 4, 0x81},  // #mys
	{61327, 220, 9, 0x1},   // gibralter
	{61336, 73, 11, 0x1},   // ethiopiafdr
	{61347, 174, 16, 0x1},  // republiccolumbia
	{61363, 66, 14, 0x1},   // comorosislands
	{61377, 218, 7, 0x1},   // faeroer
	{61384, 390, 15, 0x2},  // maagdeneilanden
	{61399, 47, 29, 0x1},   // meestserenerepublieksanmarino
	{61428, 58, 15, 0x1},   // republicofbenin
	{61443, 161, 3, 0x1},   // srv
	{61446, 55, 32, 0x1},   // federalvolksrepubliekjoegoslavie
	{61478, 157, 18, 0x1},  // republiekoosttimor
	{61496, 150, 12, 0x1},  // saudiaarabia
	{61508, 64, 24, 0x1},   // zairekinshasacongodemrep
	{61532, 153, 18, 0x1},  // syrianarabrepbulic
	{61550, 129, 9, 0x1},   // kampuchea
	{61559, 64, 31, 0x1},   // formercongodemocraticrepublicof
	{61590, 66, 7, 0x1},    // comores
	{61597, 44, 17, 0x1},   // portugeserepublic
	{61614, 86, 4, 0x81},   // #mli
	{61618, 95, 18, 0x1},   // republicofthesudan
	{61636, 49, 18, 0x1},   // republiekslowakije
	{61654, 241, 34, 0x1},  // gazastrookenwestelijkejordaanoever
	{61688, 64, 24, 0x1},   // kinshasacongodemrepzaire
	{61712, 100, 38, 0x1},  // democraticrepublicofsaotomeandprincipe
	{61750, 60, 9, 0x1},    // botswanna
	{61759, 244, 26, 0x1},  // formerrepublicsouthvietnam
	{61785, 225, 16, 0x1},  // hongkongsarchina
	{61801, 131, 9, 0x1},   // zuidkorea
	{61810, 186, 31, 0x1},  // stchristopherandnevisfederation
	{61841, 143, 12, 0x1},  // muscatenoman
	{61853, 230, 25, 0x1},  // peoplesrepublicmacaochina
	{61878, 82, 20, 0x1},   // libyanarabjamahariya
	{61898, 58, 12, 0x1},   // dahomeybenin
	{61910, 392, 29, 0x82}, // serbiaandmontenegroyugoslavia
	{61939, 63, 4, 0x81},   // #cmr
	{61943, 62, 13, 0x1},   // elpenbeenkust
	{61956, 202, 13, 0x1},  // dutchantilles
	{61969, 8, 16, 0x1},    // bulgariarepublic
	{61985, 52, 16, 0x1},   // republiekturkiye
	{62001, 71, 26, 0x1},   // verenigdearabischerepublic
	{62027, 48, 35, 0x1},   // servieenmontenegrostaatsgemeenschap
	{62062, 181, 17, 0x1},  // guatemalarepublic
	{62079, 247, 11, 0x1},  // spitsbergen
	{62090, 8, 19, 0x1},    // koninkrijkbulgarije
	{62109, 133, 29, 0x1},  // laospeoplesdemocraticrepublic
	{62138, 198, 34, 0x1},  // bolivariaanserepubliekvanvenezuela
	{62172, 161, 25, 0x1},  // democraticrepublicvietnam
	{62197, 230, 25, 0x1},  // chinapeoplesrepublicmacao
	{62222, 394, 4, 0x1},   // #886
	{62226, 109, 4, 0x81},  // #894
	{62230, 22, 4, 0x81},   // #826
	{62234, 195, 8, 0x1},   // trinidad
	{62242, 245, 32, 0x1},  // southgeorgiasouthsandwichislands
	{62274, 254, 17, 0x1},  // staatvaticaanstad
	{62291, 44, 4, 0x81},   // #620
	{62295, 395, 14, 0x82}, // republiekcongo
	{62309, 198, 12, 0x1},  // rbvvenezuela
	{62321, 130, 18, 0x1},  // republicofkiribati
	{62339, 65, 8, 0x1},    // repcongo
	{62347, 87, 10, 0x1},   // mocambique
	{62357, 148, 12, 0x1},  // koreademrepn
	{62369, 25, 4, 0x81},   // #191
	{62373, 114, 7, 0x1},   // bahrein
	{62380, 170, 16, 0x1},  // republiekbolivia
	{62396, 32, 8, 0x1},    // litouwen
	{62404, 156, 20, 0x1},  // republicturkmenistan
	{62424, 82, 46, 0x1},   // grotelibischarabischesocialistvolksjamahiriyya
	{62470, 164, 4, 0x81},  // #887
	{62474, 194, 17, 0x1},  // republicofsurinam
	{62491, 119, 31, 0x1},  // sovereigndemocraticrepublicfiji
	{62522, 12, 21, 0x1},   // zwitserseconfederatie
	{62543, 37, 15, 0x1},   // formermacedonia
	{62558, 205, 40, 0x1},  // frenchsouthernandantarcticterritoriesfra
	{62598, 65, 19, 0x1},   // repbrazzavillecongo
	{62617, 14, 13, 0x1},   // czeckrepublic
	{62630, 73, 35, 0x1},   // democratischevolksrepubliekethiopie
	{62665, 186, 27, 0x1},  // stchristophernevisfederatie
	{62692, 37, 42, 0x1},   // voormaligejoegoslavischerepubliekmacedonie
	{62734, 82, 10, 0x1},   // libyastate
	{62744, 176, 4, 0x81},  // #192
	{62748, 101, 18, 0x1},  // koninkrijkeswatini
	{62766, 147, 17, 0x1},  // papuaandnewguinea
	{62783, 120, 28, 0x1},  // micronesiegefedereerdestates
	{62811, 241, 16, 0x1},  // palestijnsgebied
	{62827, 151, 18, 0x1},  // republieksingapore
	{62845, 12, 4, 0x81},   // #che
	{62849, 138, 12, 0x1},  // myanmarbirma
	{62861, 397, 20, 0x2},  // saintmaartenstmartin
	{62881, 112, 14, 0x1},  // unarabemirates
	{62895, 147, 21, 0x1},  // stateofpapuanewguinea
	{62916, 78, 16, 0x1},   // portugueseguinea
	{62932, 136, 23, 0x1},  // republiekvandemalediven
	{62955, 76, 34, 0x1},   // revolutionairevolksrepubliekguinee
	{62989, 134, 7, 0x1},   // lebanon
	{62996, 157, 4, 0x81},  // #626
	{63000, 100, 33, 0x1},  // democraticrepublicsaotomeprincipe
	{63033, 57, 15, 0x1},   // republicburundi
	{63048, 66, 29, 0x1},   // comorenislamicfederalrepublic
	{63077, 175, 17, 0x1},  // costaricarepublic
	{63094, 120, 3, 0x1},   // fsm
	{63097, 188, 19, 0x1},  // unitedmexicanstates
	{63116, 9, 30, 0x1},    // republicofbosniaandherzegovina
	{63146, 399, 4, 0x2},   // #891
	{63150, 62, 4, 0x81},   // #civ
	{63154, 198, 15, 0x1},  // venezuelarepbol
	{63169, 64, 13, 0x1},   // belgischkongo
	{63182, 129, 15, 0x1},  // formerkampuchea
	{63197, 160, 18, 0x1},  // uzbekistanrepublic
	{63215, 56, 15, 0x1},   // republiekangola
	{63230, 17, 14, 0x1},   // denmarkkingdom
	{63244, 194, 13, 0x1},  // formersurinam
	{63257, 106, 18, 0x1},  // tanganyikatanzania
	{63275, 120, 13, 0x1},  // fedmicronesia
	{63288, 137, 4, 0x81},  // #mhl
	{63292, 168, 14, 0x1},  // bahamasislands
	{63306, 169, 6, 0x1},   // belize
	{63312, 254, 10, 0x1},  // thevatican
	{63322, 245, 38, 0x1},  // southgeorgiezuidelijkesandwicheilanden
	{63360, 10, 36, 0x1},   // witrussischesocialistsovjetrepubliek
	{63396, 171, 23, 0x1},  // federalrepublicbrazilie
	{63419, 53, 39, 0x1},   // oekraiensesocialistischesovjetrepubliek
	{63458, 137, 23, 0x1},  // marshallislandsrepublic
	{63481, 152, 19, 0x1},  // statesolomonislands
	{63500, 143, 19, 0x1},  // sultanatemuscatoman
	{63519, 231, 25, 0x1},  // collectivityofsaintmartin
	{63544, 254, 18, 0x1},  // vaticancityholysee
	{63562, 119, 36, 0x1},  // soevereinedemocratischerepubliekfiji
	{63598, 401, 4, 0x1},   // #890
	{63602, 106, 4, 0x81},  // #834
	{63606, 241, 45, 0x1},  // occupiedpalestinianterritoryincleastjerusalem
	{63651, 163, 15, 0x1},  // formerwestsamoa
	{63666, 54, 27, 0x1},   // northamerikaverenigdestates
	{63693, 13, 31, 0x1},   // tsjechoslowaaksefederalrepublic
	{63724, 10, 15, 0x1},   // belarusrepublic
	{63739, 78, 4, 0x81},   // #624
	{63743, 165, 17, 0x1},  // democratischjemen
	{63760, 158, 15, 0x1},  // koninkrijktonga
	{63775, 67, 21, 0x1},   // kaapverdischeeilanden
	{63796, 177, 20, 0x1},  // commonwealthdominica
	{63816, 10, 34, 0x1},   // belorussiansovietsocialistrepublic
	{63850, 240, 10, 0x1},  // puertorico
	{63860, 18, 12, 0x1},   // spanishstate
	{63872, 26, 17, 0x1},   // republichongarije
	{63889, 227, 4, 0x81},  // #833
	{63893, 67, 4, 0x81},   // #cpv
	{63897, 126, 5, 0x1},   // japan
	{63902, 261, 4, 0x81},  // #xnb
	{63906, 37, 15, 0x1},   // formermacedonie
	{63921, 230, 59, 0x1},  // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{63980, 43, 14, 0x1},   // republiekpolen
	{63994, 98, 24, 0x1},   // federalrepublicofsomalia
	{64018, 142, 11, 0x1},  // nauruisland
	{64029, 253, 38, 0x1},  // kleinepacifischeislandsverenigdestates
	{64067, 16, 14, 0x1},   // bondsrepubliek
	{64081, 64, 4, 0x81},   // #180
	{64085, 118, 4, 0x81},  // #196
	{64089, 151, 17, 0x1},  // republicsingapore
	{64106, 117, 4, 0x81},  // #156
	{64110, 129, 13, 0x1},  // cambodiastate
	{64123, 99, 19, 0x1},   // republiekzuidsoedan
	{64142, 66, 36, 0x1},   // islamitischebondsrepubliekdercomoren
	{64178, 170, 26, 0x1},  // plurinationalestaatbolivia
	{64204, 229, 4, 0x81},  // #832
	{64208, 55, 27, 0x1},   // democraticfederalyugoslavia
	{64235, 244, 15, 0x1},  // republicvietnam
	{64250, 66, 7, 0x1},    // comoros
	{64257, 148, 8, 0x1},   // dprkorea
	{64265, 88, 27, 0x1},   // islamicrepublicofmauritania
	{64292, 111, 35, 0x1},  // afghanistantransitionalislamicstate
	{64327, 95, 28, 0x1},   // democraticrepublicofthesudan
	{64355, 97, 4, 0x81},   // #694
	{64359, 74, 17, 0x1},   // gaboneserepubliek
	{64376, 225, 15, 0x1},  // chinaprhongkong
	{64391, 95, 28, 0x1},   // democratischerepublieksoedan
	{64419, 120, 25, 0x1},  // micronesiafederatedstates
	{64444, 138, 14, 0x1},  // unievanmyanmar
	{64458, 39, 4, 0x81},   // #mne
	{64462, 65, 14, 0x1},   // congorepubliek
	{64476, 152, 9, 0x1},   // solomonis
	{64485, 121, 17, 0x1},  // republicindonesie
	{64502, 402, 26, 0x82}, // federalrepublicjoegoslavie
	{64528, 82, 18, 0x1},   // unitedkingdomlibya
	{64546, 165, 9, 0x1},   // yemenaden
	{64555, 115, 22, 0x1},  // negarabruneidarussalam
	{64577, 120, 28, 0x1},  // micronesiegefedereerdestaten
	{64605, 217, 9, 0x1},   // falklands
	{64614, 219, 4, 0x81},  // #831
	{64618, 249, 27, 0x1},  // sintmaartenkofthenetherland
	{64645, 73, 33, 0x1},   // ethiopiafederaldemocraticrepublic
	{64678, 108, 24, 0x1},  // formerunionofsouthafrica
	{64702, 2, 26, 0x1},    // valleysandorraprincipality
	{64728, 165, 6, 0x1},   // syemen
	{64734, 53, 7, 0x1},    // ukrania
	{64741, 99, 9, 0x1},    // zuidsudan
	{64750, 84, 17, 0x1},   // koninkrijkmarokko
	{64767, 210, 19, 0x1},  // keelingislandscocos
	{64786, 64, 13, 0x1},   // kinshasacongo
	{64799, 214, 7, 0x1},   // caymans
	{64806, 166, 20, 0x1},  // argentijnserepubliek
	{64826, 59, 21, 0x1},   // uppervoltaburkinafaso
	{64847, 10, 36, 0x1},   // belorussischesovietsocialistrepublic
	{64883, 13, 4, 0x81},   // #csk
	{64887, 103, 14, 0x1},  // republicofchad
	{64901, 141, 30, 0x1},  // democraticfederalrepublicnepal
	{64931, 123, 6, 0x1},   // iriran
	{64937, 258, 4, 0x81},  // #xau
	{64941, 109, 16, 0x1},  // republicofzambia
	{64957, 128, 17, 0x1},  // republiekkirgizie
	{64974, 109, 14, 0x1},  // zambiarepublic
	{64988, 66, 36, 0x1},   // comorenfederaleislamitischerepubliek
	{65024, 139, 4, 0x81},  // #mng
	{65028, 227, 10, 0x1},  // manislands
	{65038, 95, 14, 0x1},   // republicsoedan
	{65052, 28, 6, 0x1},    // ysland
	{65058, 13, 5, 0x1},    // #cshh
	{65063, 164, 30, 0x1},  // jemenitischearabischerepubliek
	{65093, 123, 17, 0x1},  // imperialstateiran
	{65110, 225, 28, 0x1},  // peoplesrepublichongkongchina
	{65138, 15, 30, 0x1},   // formerduitsedemocraticrepublic
	{65168, 48, 6, 0x1},    // serbia
	{65174, 122, 10, 0x1},  // indiaunion
	{65184, 252, 9, 0x1},   // taiwanchn
	{65193, 230, 52, 0x1},  // peoplesrepublicchinamacaospecialadministrativeregion
	{65245, 111, 13, 0x1},  // irafghanistan
	{65258, 161, 31, 0x1},  // vietnamformerdemocraticrepublic
	{65289, 118, 4, 0x81},  // #cyp
	{65293, 259, 4, 0x81},  // #xkx
	{65297, 63, 28, 0x1},   // formerunitedrepubliccameroon
	{65325, 231, 17, 0x1},  // frenchsaintmartin
	{65342, 119, 5, 0x1},   // fidji
	{65347, 171, 21, 0x1},  // federalrepublicbrazil
	{65368, 54, 19, 0x1},   // unitedstatesamerica
	{65387, 61, 33, 0x1},   // formercentraalafrikaanskeizerrijk
	{65420, 129, 14, 0x1},  // formercambodja
	{65434, 211, 4, 0x81},  // #184
	{65438, 135, 4, 0x81},  // #144
	{65442, 173, 4, 0x81},  // #152
	{65446, 160, 4, 0x81},  // #860
	{65450, 2, 33, 0x1},    // principalityofthevalleysofandorra
	{65483, 59, 10, 0x1},   // bovenvolta
	{65493, 102, 4, 0x81},  // #690
	{65497, 15, 34, 0x1},   // formerduitsedemocratischerepubliek
	{65531, 64, 27, 0x1},   // congodemocratischerepubliek
	{65558, 171, 18, 0x1},  // unitedstatesbrazil
	{65576, 121, 17, 0x1},  // republicindonesia
	{65593, 22, 37, 0x1},   // unitedkingdomgreatbritainnorthireland
	{65630, 404, 23, 0x2},  // gilbertandelliceislands
	{65653, 59, 10, 0x1},   // hautevolta
	{65663, 118, 16, 0x1},  // republicofcyprus
	{65679, 9, 28, 0x1},    // bosniaandherzegovinarepublic
	{65707, 82, 20, 0x1},   // unitedkingdomoflibya
	{65727, 173, 4, 0x81},  // #chl
	{65731, 259, 11, 0x1},  // repofkosovo
	{65742, 25, 24, 0x1},   // hrvatskacroatialocalname
	{65766, 14, 13, 0x1},   // chechrepublic
	{65779, 227, 9, 0x1},   // maneiland
	{65788, 215, 13, 0x1},  // westernsahara
	{65801, 60, 24, 0x1},   // bechuanalandprotectorate
	{65825, 142, 14, 0x1},  // republieknauru
	{65839, 55, 36, 0x1},   // socialistfederalrepublicofyugoslavia
	{65875, 30, 14, 0x1},   // kingdomofitaly
	{65889, 111, 21, 0x1},  // koninkrijkafghanistan
	{65910, 123, 10, 0x1},  // iranpersia
	{65920, 52, 14, 0x1},   // turkserepublic
	{65934, 145, 24, 0x1},  // formerphilippinerepublic
	{65958, 81, 15, 0x1},   // liberiarepublic
	{65973, 136, 19, 0x1},  // maldivischeeilanden
	{65992, 73, 19, 0x1},   // incleritreaethiopia
	{66011, 65, 4, 0x81},   // #178
	{66015, 123, 6, 0x1},   // perzie
	{66021, 69, 32, 0x1},   // democraticpopularrepublicalgeria
	{66053, 248, 20, 0x1},  // sintpierreenmiquelon
	{66073, 24, 13, 0x1},   // greecekingdom
	{66086, 198, 4, 0x81},  // #862
	{66090, 64, 36, 0x1},   // kinshasacongodemocraticrepublicofthe
	{66126, 256, 30, 0x1},  // verenigdestatesmaagdeneilanden
	{66156, 71, 4, 0x81},   // #818
	{66160, 145, 22, 0x1},  // philippinecommonwealth
	{66182, 129, 38, 0x1},  // coalitiongovernmentdemocratickampuchea
	{66220, 145, 11, 0x1},  // philippines
	{66231, 180, 7, 0x1},   // grenada
	{66238, 34, 7, 0x1},    // letland
	{66245, 110, 5, 0x1},   // #rhzw
	{66250, 158, 12, 0x1},  // kingdomtonga
	{66262, 149, 4, 0x81},  // #qat
	{66266, 117, 4, 0x81},  // #chn
	{66270, 179, 7, 0x1},   // ecuador
	{66277, 13, 16, 0x1},   // tsjechoslovakije
	{66293, 241, 28, 0x1},  // palestiniannationalauthority
	{66321, 17, 14, 0x1},   // kingdomdenmark
	{66335, 231, 21, 0x1},  // frenchpartsaintmartin
	{66356, 129, 26, 0x1},  // peoplesrepublicofkampuchea
	{66382, 68, 12, 0x1},   // afarissaland
	{66394, 17, 7, 0x1},    // denmark
	{66401, 79, 8, 0x1},    // eqguinea
	{66409, 49, 8, 0x1},    // slovakia
	{66417, 106, 20, 0x1},  // tanganyikaenzanzibar
	{66437, 140, 17, 0x1},  // federatiemaleisie
	{66454, 175, 4, 0x81},  // #188
	{66458, 61, 4, 0x81},   // #140
	{66462, 154, 8, 0x1},   // thailand
	{66470, 107, 4, 0x81},  // #800
	{66474, 100, 16, 0x1},  // saotomeeprincipe
	{66490, 161, 3, 0x1},   // drv
	{66493, 119, 33, 0x1},  // sovereigndemocraticrepublicoffiji
	{66526, 212, 7, 0x1},   // curacao
	{66533, 24, 11, 0x1},   // griekenland
	{66544, 23, 7, 0x1},    // georgie
	{66551, 186, 24, 0x1},  // federatiesaintkittsnevis
	{66575, 160, 11, 0x1},  // uzbekhistan
	{66586, 136, 17, 0x1},  // maldivensultanaat
	{66603, 38, 13, 0x1},   // maltarepublic
	{66616, 164, 17, 0x1},  // yemenarabrepublic
	{66633, 75, 13, 0x1},   // ghanarepublic
	{66646, 198, 19, 0x1},  // republicofvenezuela
	{66665, 121, 32, 0x1},  // republicverenigdestatesindonesie
	{66697, 28, 18, 0x1},   // ijslandserepubliek
	{66715, 140, 24, 0x1},  // formerfederationofmalaya
	{66739, 253, 22, 0x1},  // minoroutlyingislandsus
	{66761, 52, 12, 0x1},   // formerturkey
	{66773, 45, 31, 0x1},   // socialistischerepubliekroemenie
	{66804, 205, 20, 0x1},  // frsouthantarcticterr
	{66824, 64, 36, 0x1},   // congodemocraticrepubliczairekinshasa
	{66860, 140, 7, 0x1},   // malakka
	{66867, 69, 4, 0x81},   // #dza
	{66871, 131, 18, 0x1},  // korearepublicsouth
	{66889, 140, 16, 0x1},  // federatiemalakka
	{66905, 173, 5, 0x1},   // chili
	{66910, 138, 11, 0x1},  // formerbirma
	{66921, 97, 19, 0x1},   // republicsierraleone
	{66940, 72, 12, 0x1},   // eritreastate
	{66952, 145, 18, 0x1},  // philippinerepublic
	{66970, 13, 20, 0x1},   // formerczechoslovakia
	{66990, 164, 5, 0x1},   // jemen
	{66995, 139, 23, 0x1},  // mongoliapeoplesrepublic
	{67018, 112, 17, 0x1},  // unitedarabemirate
	{67035, 63, 30, 0x1},   // formerunitedrepublicofcameroon
	{67065, 15, 4, 0x81},   // #ddr
	{67069, 127, 29, 0x1},  // kazakhsovietsocialistrepublic
	{67098, 260, 4, 0x81},  // #xla
	{67102, 137, 30, 0x1},  // republiekvandemarshalleilanden
	{67132, 133, 28, 0x1},  // laospeopledemocraticrepublic
	{67160, 121, 29, 0x1},  // republicunitedstatesindonesia
	{67189, 164, 25, 0x1},  // mutawakkilitekingdomyemen
	{67214, 106, 18, 0x1},  // tanzaniatanganyika
	{67232, 194, 16, 0x1},  // nederlandsguyana
	{67248, 120, 12, 0x1},  // fsmicronesia
	{67260, 13, 42, 0x1},   // tsjechischeenslowaaksefederatieverepubliek
	{67302, 164, 8, 0x1},   // yemenrep
	{67310, 109, 16, 0x1},  // northernrhodesia
	{67326, 106, 35, 0x1},  // tanganyikaandzanzibarunitedrepublic
	{67361, 37, 4, 0x81},   // #807
	{67365, 198, 28, 0x1},  // republicbolivarianavenezuela
	{67393, 64, 36, 0x1},   // congodemocraticrepublicofthekinshasa
	{67429, 64, 28, 0x1},   // congodemocraticrepubliczaire
	{67457, 17, 4, 0x81},   // #dnk
	{67461, 59, 11, 0x1},   // birkinafaso
	{67472, 82, 36, 0x1},   // socialistpeopleslibyanarabjamahiriya
	{67508, 406, 10, 0x2},  // yugoslavia
	{67518, 70, 8, 0x1},    // zanzibar
	{67526, 16, 23, 0x1},   // bondsrepubliekduitsland
	{67549, 15, 5, 0x1},    // #ddde
	{67554, 152, 19, 0x1},  // solomonislandsstate
	{67573, 217, 24, 0x1},  // malvinasfalklandeilanden
	{67597, 232, 28, 0x1},  // northernmarianascommonwealth
	{67625, 76, 16, 0x1},   // republicofguinea
	{67641, 145, 19, 0x1},  // filipijnserepubliek
	{67660, 88, 10, 0x1},   // mauretania
	{67670, 45, 8, 0x1},    // roumania
	{67678, 110, 17, 0x1},  // republiekzimbabwe
	{67695, 10, 4, 0x81},   // #112
	{67699, 202, 7, 0x1},   // nethant
	{67706, 141, 30, 0x1},  // nepalfederaldemocraticrepublic
	{67736, 123, 16, 0x1},  // islamicrepofiran
	{67752, 198, 25, 0x1},  // venezuelarepbolivarianade
	{67777, 6, 12, 0x1},    // azerbajdzjan
	{67789, 175, 17, 0x1},  // republiccostarica
	{67806, 59, 20, 0x1},   // republicofuppervolta
	{67826, 53, 4, 0x81},   // #804
	{67830, 241, 16, 0x1},  // palestinestateof
	{67846, 106, 18, 0x1},  // republictanganyika
	{67864, 150, 18, 0x1},  // saudiarabiakingdom
	{67882, 162, 16, 0x1},  // republiekvanuatu
	{67898, 138, 9, 0x1},   // uniebirma
	{67907, 165, 39, 0x1},  // southadenyemenpeoplesdemocraticrepublic
	{67946, 23, 7, 0x1},    // georgia
	{67953, 15, 3, 0x1},    // ddr
	{67956, 147, 32, 0x1},  // independentstateofpapuanewguinea
	{67988, 94, 6, 0x1},    // ruanda
	{67994, 1, 33, 0x1},    // peoplessocialistrepublicofalbania
	{68027, 71, 24, 0x1},   // formerunitedarabrepublic
	{68051, 46, 30, 0x1},   // socialistsovjetrepubliekenunie
	{68081, 94, 14, 0x1},   // republicrwanda
	{68095, 255, 20, 0x1},  // virginislandsbritish
	{68115, 17, 16, 0x1},   // kingdomofdenmark
	{68131, 155, 20, 0x1},  // republicoftajikistan
	{68151, 208, 4, 0x81},  // #060
	{68155, 16, 4, 0x81},   // #deu
	{68159, 229, 6, 0x1},   // jersey
	{68165, 22, 47, 0x1},   // grootbrittannieennoordierlandverenigdkoninkrijk
	{68212, 125, 27, 0x1},  // hashemitekingdomtransjordan
	{68239, 176, 12, 0x1},  // republiccuba
	{68251, 106, 10, 0x1},  // tanganyika
	{68261, 99, 4, 0x81},   // #ssd
	{68265, 10, 21, 0x1},   // formerbyelorussianssr
	{68286, 212, 25, 0x1},  // kingdomnetherlandscuracao
	{68311, 66, 11, 0x1},   // uniecomoren
	{68322, 63, 14, 0x1},   // formercameroon
	{68336, 24, 16, 0x1},   // hellenicrepublic
	{68352, 24, 15, 0x1},   // kingdomofgreece
	{68367, 174, 4, 0x81},  // #170
	{68371, 64, 31, 0x1},   // thedemocraticrepublicofthecongo
	{68402, 164, 7, 0x1},   // yemenar
	{68409, 223, 11, 0x1},  // fransguyana
	{68420, 73, 33, 0x1},   // ethiopiapeoplesdemocraticrepublic
	{68453, 408, 4, 0x1},   // #810
	{68457, 127, 19, 0x1},  // republiekkazachstan
	{68476, 139, 8, 0x1},   // mongolia
	{68484, 32, 17, 0x1},   // republiclithuania
	{68501, 23, 16, 0x1},   // republiekgeorgie
	{68517, 56, 14, 0x1},   // angolarepublic
	{68531, 24, 16, 0x1},   // republicofgreece
	{68547, 52, 7, 0x1},    // turkiye
	{68554, 220, 9, 0x1},   // gibraltar
	{68563, 73, 15, 0x1},   // ethiopianempire
	{68578, 52, 7, 0x1},    // turkije
	{68585, 107, 16, 0x1},  // republiekoeganda
	{68601, 144, 29, 0x1},  // islamitischerepubliekpakistan
	{68630, 265, 4, 0x81},  // #xsl
	{68634, 123, 10, 0x1},  // persiairan
	{68644, 228, 29, 0x1},  // britsgebiedindeindischeoceaan
	{68673, 161, 24, 0x1},  // vietnamsocialistrepublic
	{68697, 54, 30, 0x1},   // verenigdestatenvannoordamerika
	{68727, 69, 32, 0x1},   // democraticvolksrepubliekalgerije
	{68759, 243, 13, 0x1},  // reunionisland
	{68772, 240, 23, 0x1},  // gemenebestvanpuertorico
	{68795, 232, 39, 0x1},  // commonwealthofthenorthernmarianaislands
	{68834, 63, 22, 0x1},   // cameroonunitedrepublic
	{68856, 165, 11, 0x1},  // fmrdemyemen
	{68867, 145, 10, 0x1},  // philipines
	{68877, 163, 21, 0x1},  // independentstatesamoa
	{68898, 88, 10, 0x1},   // mauretanie
	{68908, 61, 20, 0x1},   // centralafricanempire
	{68928, 148, 10, 0x1},  // koreanorth
	{68938, 133, 16, 0x1},  // laopeoplesdemrep
	{68954, 129, 4, 0x81},  // #116
	{68958, 201, 23, 0x1},  // alandautonomousprovince
	{68981, 103, 4, 0x81},  // #148
	{68985, 129, 13, 0x1},  // khmerrepublic
	{68998, 146, 12, 0x1},  // palauislands
	{69010, 92, 5, 0x1},    // niger
	{69015, 3, 16, 0x1},    // republiekarmenie
	{69031, 62, 21, 0x1},   // republicofcotedivoire
	{69052, 14, 4, 0x81},   // #cze
	{69056, 65, 22, 0x1},   // brazzavilleformercongo
	{69078, 130, 41, 0x1},  // independentandsovereignrepublicofkiribati
	{69119, 136, 23, 0x1},  // maldiveislandssultanate
	{69142, 222, 15, 0x1},  // kalaallitnunaat
	{69157, 59, 11, 0x1},   // burkinofaso
	{69168, 179, 17, 0x1},  // republicofecuador
	{69185, 136, 28, 0x1},  // sultanateofthemaldiveislands
	{69213, 241, 21, 0x1},  // palestinianadminareas
	{69234, 5, 15, 0x1},    // republicaustria
	{69249, 6, 12, 0x1},    // azerbeidsjan
	{69261, 227, 10, 0x1},  // islandsman
	{69271, 186, 15, 0x1},  // saintkittsnevis
	{69286, 243, 9, 0x1},   // lareunion
	{69295, 87, 25, 0x1},   // mozambiquepeoplesrepublic
	{69320, 38, 5, 0x1},    // malta
	{69325, 42, 20, 0x1},   // aotearoanieuwzeeland
	{69345, 116, 4, 0x81},  // #064
	{69349, 60, 4, 0x81},   // #072
	{69353, 87, 18, 0x1},   // mozambiquerepublic
	{69371, 165, 15, 0x1},  // democraticyemen
	{69386, 127, 8, 0x1},   // kazachie
	{69394, 153, 18, 0x1},  // syrianarabrepublic
	{69412, 181, 17, 0x1},  // republicguatemala
	{69429, 72, 14, 0x1},   // stateoferitrea
	{69443, 70, 23, 0x1},   // zanzibarpeoplesrepublic
	{69466, 88, 25, 0x1},   // islamicrepublicmauritanie
	{69491, 44, 17, 0x1},   // republiekportugal
	{69508, 134, 16, 0x1},  // libaneserepublic
	{69524, 197, 28, 0x1},  // saintvincentandthegrenadines
	{69552, 48, 18, 0x1},   // servieenmontenegro
	{69570, 66, 4, 0x81},   // #174
	{69574, 210, 4, 0x81},  // #166
	{69578, 164, 22, 0x1},  // yemenarabrepublicyemen
	{69600, 168, 19, 0x1},  // commonwealthbahamas
	{69619, 113, 10, 0x1},  // bangladesh
	{69629, 195, 22, 0x1},  // republictrinidadtobago
	{69651, 157, 14, 0x1},  // portugeestimor
	{69665, 61, 24, 0x1},   // middenafrikaanserepublic
	{69689, 1, 21, 0x1},    // volksrepubliekalbanie
	{69710, 139, 8, 0x1},   // mongolie
	{69718, 27, 15, 0x1},   // republicireland
	{69733, 12, 10, 0x1},   // switerland
	{69743, 22, 27, 0x1},   // unitedkingdomofgreatbritain
	{69770, 115, 26, 0x1},  // abodeofpeacenationofbrunei
	{69796, 219, 22, 0x1},  // guernseychannelislands
	{69818, 165, 30, 0x1},  // yemenpeoplesdemocraticrepublic
	{69848, 48, 5, 0x1},    // #csxx
	{69853, 110, 16, 0x1},  // republiczimbabwe
	{69869, 10, 17, 0x1},   // bjelorussischessr
	{69886, 112, 20, 0x1},  // unitedarabicemirates
	{69906, 82, 26, 0x1},   // formerlibyanarabjamahiriya
	{69932, 248, 16, 0x1},  // stpierremiquelon
	{69948, 116, 6, 0x1},   // buthan
	{69954, 82, 8, 0x1},    // libyanaj
	{69962, 76, 13, 0x1},   // guineaconakry
	{69975, 235, 4, 0x81},  // #175
	{69979, 4, 19, 0x1},    // gemenebestaustralie
	{69998, 97, 11, 0x1},   // sierreleone
	{70009, 77, 27, 0x1},   // islamitischerepubliekgambia
	{70036, 1, 22, 0x1},    // albanesevolksrepubliek
	{70058, 9, 4, 0x81},    // #070
	{70062, 66, 7, 0x1},    // comoren
	{70069, 7, 14, 0x1},    // kingdombelgium
	{70083, 64, 3, 0x1},    // drc
	{70086, 123, 19, 0x1},  // iranislandsrepublic
	{70105, 217, 23, 0x1},  // falklandislandsmalvinas
	{70128, 98, 22, 0x1},   // somaliafederalrepublic
	{70150, 128, 20, 0x1},  // republicofkyrgyzstan
	{70170, 14, 8, 0x1},    // tsjechie
	{70178, 37, 24, 0x1},   // republicofnorthmacedonia
	{70202, 120, 21, 0x1},  // micronesiafedstatesof
	{70223, 197, 11, 0x1},  // sintvincent
	{70234, 250, 19, 0x1},  // turkscaicoseilanden
	{70253, 87, 18, 0x1},   // republicmozambique
	{70271, 100, 7, 0x1},   // saotome
	{70278, 153, 17, 0x1},  // arabrepublicsyria
	{70295, 48, 19, 0x1},   // fryserbiamontenegro
	{70314, 138, 40, 0x1},  // socialistischerepubliekvandeunievanburma
	{70354, 199, 21, 0x1},  // kofthenetherlandaruba
	{70375, 47, 18, 0x1},   // republieksanmarino
	{70393, 113, 10, 0x1},  // bangladesj
	{70403, 133, 7, 0x1},   // laospdr
	{70410, 117, 28, 0x1},  // peoplesrepublicmainlandchina
	{70438, 21, 16, 0x1},   // republicoffrance
	{70454, 128, 8, 0x1},   // kirgizia
	{70462, 128, 17, 0x1},  // republickirgistan
	{70479, 123, 19, 0x1},  // islamicrepubliciran
	{70498, 236, 17, 0x1},  // nouvellecaledonie
	{70515, 231, 21, 0x1},  // saintmaartenfransdeel
	{70536, 117, 20, 0x1},  // peoplesrepublicchina
	{70556, 64, 7, 0x1},    // drcongo
	{70563, 178, 15, 0x1},  // dominicaanserep
	{70578, 36, 32, 0x1},   // moldaviansovietsocialistrepublic
	{70610, 95, 23, 0x1},   // sudandemocraticrepublic
	{70633, 170, 4, 0x81},  // #068
	{70637, 171, 4, 0x81},  // #076
	{70641, 168, 4, 0x81},  // #044
	{70645, 111, 4, 0x81},  // #004
	{70649, 203, 4, 0x81},  // #016
	{70653, 36, 12, 0x1},   // repofmoldova
	{70665, 67, 19, 0x1},   // republicofcaboverde
	{70684, 186, 28, 0x1},  // stchristophernevisfederation
	{70712, 88, 25, 0x1},   // islamicrepublicmauritania
	{70737, 141, 30, 0x1},  // nepaldemocraticfederalrepublic
	{70767, 163, 21, 0x1},  // samoaindependentstate
	{70788, 173, 5, 0x1},   // chile
	{70793, 162, 7, 0x1},   // vanuatu
	{70800, 252, 19, 0x1},  // chinataiwanprovince
	{70819, 73, 33, 0x1},   // peoplesdemocraticrepublicethiopia
	{70852, 147, 14, 0x1},  // papaunewguinea
	{70866, 213, 4, 0x81},  // #162
	{70870, 234, 10, 0x1},  // martinique
	{70880, 210, 15, 0x1},  // keelingeilanden
	{70895, 10, 11, 0x1},   // bjelorussie
	{70906, 167, 14, 0x1},  // antiguaandbarb
	{70920, 116, 6, 0x1},   // boetan
	{70926, 41, 19, 0x1},   // koninkrijknoorwegen
	{70945, 101, 9, 0x1},   // swazliand
	{70954, 217, 28, 0x1},  // falklandislandsislasmalvinas
	{70982, 81, 7, 0x1},    // liberia
	{70989, 165, 39, 0x1},  // yemenpeoplesdemocraticrepublicsouthaden
	{71028, 68, 36, 0x1},   // frenchterritoryoftheafarsandtheissas
	{71064, 252, 21, 0x1},  // taiwanprovinceofchina
	{71085, 62, 18, 0x1},   // republicivorycoast
	{71103, 45, 32, 0x1},   // roemeensesocialistischerepubliek
	{71135, 83, 7, 0x1},    // lesotho
	{71142, 127, 20, 0x1},  // republicofkazakhstan
	{71162, 209, 4, 0x81},  // #074
	{71166, 152, 16, 0x1},  // solomonseilanden
	{71182, 204, 4, 0x81},  // #010
	{71186, 219, 22, 0x1},  // channelislandsguernsey
	{71208, 120, 23, 0x1},  // micronesiefederalstates
	{71231, 193, 18, 0x1},  // republicelsalvador
	{71249, 171, 20, 0x1},  // unitedstatesofbrazil
	{71269, 62, 21, 0x1},   // cotedivoireivorycoast
	{71290, 73, 17, 0x1},   // socialistethiopia
	{71307, 170, 26, 0x1},  // boliviamultinationalestaat
	{71333, 95, 17, 0x1},   // presecessionsudan
	{71350, 27, 16, 0x1},   // republiekierland
	{71366, 43, 14, 0x1},   // polandrepublic
	{71380, 96, 4, 0x81},   // #sen
	{71384, 70, 23, 0x1},   // peoplesrepubliczanzibar
	{71407, 164, 8, 0x1},   // repyemen
	{71415, 223, 11, 0x1},  // fransguiana
	{71426, 166, 19, 0x1},  // argentijnserepublic
	{71445, 64, 30, 0x1},   // democratischerepubliekvancongo
	{71475, 55, 33, 0x1},   // democratischfederatiefjoegoslavie
	{71508, 163, 17, 0x1},  // westernsamoasamoa
	{71525, 264, 4, 0x81},  // #xqc
	{71529, 128, 8, 0x1},   // kirgizie
	{71537, 197, 3, 0x1},   // svg
	{71540, 121, 18, 0x1},  // republiekindonesie
	{71558, 148, 10, 0x1},  // northkorea
	{71568, 181, 18, 0x1},  // republiekguatemala
	{71586, 119, 21, 0x1},  // fijieilandenrepubliek
	{71607, 182, 26, 0x1},  // cooperatieverepublicguyana
	{71633, 165, 32, 0x1},  // democratischevolksrepubliekjemen
	{71665, 181, 9, 0x1},   // gautemala
	{71674, 5, 4, 0x81},    // #040
	{71678, 124, 12, 0x1},  // republicirak
	{71690, 1, 4, 0x81},    // #008
	{71694, 69, 4, 0x81},   // #012
	{71698, 71, 14, 0x1},   // egyptarabrepof
	{71712, 131, 9, 0x1},   // repskorea
	{71721, 82, 15, 0x1},   // koninkrijklibie
	{71736, 226, 11, 0x1},  // heardisland
	{71747, 244, 14, 0x1},  // stateofvietnam
	{71761, 183, 17, 0x1},  // republiekhonduras
	{71778, 249, 30, 0x1},  // saintmaartenkingdomnetherlands
	{71808, 231, 18, 0x1},  // frenchpartstmartin
	{71826, 244, 12, 0x1},  // statevietnam
	{71838, 246, 4, 0x81},  // #shn
	{71842, 85, 30, 0x1},   // democraticrepublicofmadagascar
	{71872, 111, 28, 0x1},  // islamitischestaatafghanistan
	{71900, 68, 27, 0x1},   // territoryoftheafarsandissas
	{71927, 14, 13, 0x1},   // czechrepublic
	{71940, 131, 10, 0x1},  // repofkorea
	{71950, 205, 4, 0x1},   // taaf
	{71954, 198, 29, 0x1},  // venezuelarepublicabolivariana
	{71983, 164, 13, 0x1},  // republicjemen
	{71996, 58, 14, 0x1},   // republiekbenin
	{72010, 22, 29, 0x1},   // ukgreatbritainnorthernireland
	{72039, 145, 23, 0x1},  // commonwealthphilippines
	{72062, 129, 17, 0x1},  // cambodiakampuchea
	{72079, 197, 23, 0x1},  // stvincentendegrenadinen
	{72102, 97, 19, 0x1},   // sierraleonerepublic
	{72121, 138, 19, 0x1},  // burmaunionofmyanmar
	{72140, 227, 3, 0x1},   // man
	{72143, 152, 14, 0x1},  // salomonislands
	{72157, 27, 14, 0x1},   // ierserepubliek
	{72171, 117, 13, 0x1},  // chinamainland
	{72184, 31, 13, 0x1},   // liechtenstien
	{72197, 254, 23, 0x1},  // vaticancitystateholysee
	{72220, 64, 30, 0x1},   // zairecongodemocraticrepublicof
	{72250, 203, 22, 0x1},  // territoryamericansamoa
	{72272, 128, 18, 0x1},  // kyrgyzstanrepublic
	{72290, 120, 25, 0x1},  // federalstatesofmicronesia
	{72315, 28, 15, 0x1},   // icelandrepublic
	{72330, 123, 10, 0x1},  // iranempire
	{72340, 30, 15, 0x1},   // republiekitalie
	{72355, 194, 4, 0x81},  // #sur
	{72359, 169, 15, 0x1},  // britishhonduras
	{72374, 89, 9, 0x1},    // mauritius
	{72383, 111, 32, 0x1},  // islamitischerepubliekafghanistan
	{72415, 46, 12, 0x1},   // sovietrussia
	{72427, 217, 8, 0x1},   // malvinen
	{72435, 147, 12, 0x1},  // papuanguinea
	{72447, 135, 8, 0x1},   // srilanka
	{72455, 144, 23, 0x1},  // pakistanislamicrepublic
	{72478, 43, 19, 0x1},   // volksrepubliekpolen
	{72497, 13, 4, 0x1},    // cssr
	{72501, 67, 20, 0x1},   // kaapverdischeislands
	{72521, 28, 7, 0x1},    // iceland
	{72528, 31, 12, 0x1},   // lichtenstein
	{72540, 50, 17, 0x1},   // slovenianrepublic
	{72557, 251, 15, 0x1},  // tokelaueilanden
	{72572, 111, 23, 0x1},  // afghanistanislamicstate
	{72595, 165, 16, 0x1},  // formersouthyemen
	{72611, 259, 53, 0x1},  // kosovounderunitednationssecuritycouncilresolution1244
	{72664, 106, 32, 0x1},  // unitedrepublictanganyikazanzibar
	{72696, 58, 5, 0x1},    // #dybj
	{72701, 237, 14, 0x1},  // norfolkislands
	{72715, 9, 17, 0x1},    // bosniehercegovina
	{72732, 108, 10, 0x1},  // zuidafrika
	{72742, 5, 19, 0x1},    // republiekoostenrijk
	{72761, 57, 16, 0x1},   // republiekburundi
	{72777, 68, 20, 0x1},   // afarsendeissasgebied
	{72797, 241, 33, 0x1},  // palestijnsebevrijdingsorganisatie
	{72830, 409, 4, 0x1},   // #dhy
	{72834, 104, 12, 0x1},  // republictogo
	{72846, 214, 8, 0x1},   // caymanis
	{72854, 120, 17, 0x1},  // micronesiafederal
	{72871, 117, 5, 0x1},   // china
	{72876, 196, 22, 0x1},  // uruguayeasternrepublic
	{72898, 73, 23, 0x1},   // excludeseritreaethiopia
	{72921, 252, 47, 0x1},  // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{72968, 178, 20, 0x1},  // dominikaanserepublic
	{72988, 40, 24, 0x1},   // koninkrijkdernederlanden
	{73012, 244, 12, 0x1},  // vietnamstate
	{73024, 152, 8, 0x1},   // solomons
	{73032, 15, 9, 0x1},    // formerddr
	{73041, 146, 15, 0x1},  // republicofpalau
	{73056, 95, 14, 0x1},   // sudanuntil2011
	{73070, 63, 22, 0x1},   // unitedrepubliccameroon
	{73092, 16, 28, 0x1},   // formerfederalrepublicgermany
	{73120, 64, 11, 0x1},   // demrepcongo
	{73131, 226, 29, 0x1},  // heardeilandenmcdonaldeilanden
	{73160, 138, 26, 0x1},  // republiekderunievanmyanmar
	{73186, 55, 34, 0x1},   // yugoslaviasocialistfederalrepublic
	{73220, 186, 23, 0x1},  // saintchristopherennevis
	{73243, 13, 39, 0x1},   // tsjechischeenslowaaksefederalerepubliek
	{73282, 86, 4, 0x1},    // mali
	{73286, 51, 4, 0x81},   // #swe
	{73290, 129, 21, 0x1},  // democratischkampuchea
	{73311, 244, 11, 0x1},  // zuidvietnam
	{73322, 217, 8, 0x1},   // malvinas
	{73330, 97, 4, 0x81},   // #sle
	{73334, 68, 19, 0x1},   // afarsissasterritory
	{73353, 62, 9, 0x1},    // ivoorkust
	{73362, 6, 9, 0x1},     // azerbajan
	{73371, 241, 41, 0x1},  // palestinianauthorityadministeredterritory
	{73412, 148, 33, 0x1},  // democracticpeoplesrepublicofkorea
	{73445, 147, 30, 0x1},  // independentstatepapuanewguinea
	{73475, 105, 17, 0x1},  // republicoftunisia
	{73492, 13, 35, 0x1},   // tsjechischeslowaaksefederalrepublic
	{73527, 157, 12, 0x1},  // timorlorosae
	{73539, 31, 13, 0x1},   // liechtenstein
	{73552, 247, 16, 0x1},  // svalbardeilanden
	{73568, 103, 15, 0x1},  // republiektsjaad
	{73583, 123, 6, 0x1},   // persia
	{73589, 101, 17, 0x1},  // eswatiniswaziland
	{73606, 70, 14, 0x1},   // formerzanzibar
	{73620, 94, 16, 0x1},   // rwandeserepublic
	{73636, 165, 8, 0x1},   // yemendem
	{73644, 186, 24, 0x1},  // saintkittsnevisfederatie
	{73668, 37, 37, 0x1},   // formerjoegoslavischerepublicmacedonie
	{73705, 48, 16, 0x1},   // republicofserbia
	{73721, 109, 4, 0x81},  // #zmb
	{73725, 109, 13, 0x1},  // noordrhodesie
	{73738, 106, 22, 0x1},  // unitedrepublictanzania
	{73760, 217, 30, 0x1},  // malvinasislandsfalklandislands
	{73790, 56, 6, 0x1},    // angola
	{73796, 245, 38, 0x1},  // southgeorgiazuidelijkesandwicheilanden
	{73834, 143, 4, 0x81},  // #omn
	{73838, 58, 17, 0x1},   // republicofdahomey
	{73855, 100, 12, 0x1},  // saotomeandpr
	{73867, 203, 24, 0x1},  // territoryofamericansamoa
	{73891, 64, 22, 0x1},   // formercongoleopoldstad
	{73913, 54, 21, 0x1},   // unitedstatesofamerica
	{73934, 107, 15, 0x1},  // republiekuganda
	{73949, 245, 41, 0x1},  // zuidgeorgieendezuidelijkesandwicheilanden
	{73990, 129, 40, 0x1},  // coalitiongovernmentofdemocratickampuchea
	{74030, 46, 35, 0x1},   // formerunionsovietsocialistrepublics
	{74065, 100, 36, 0x1},  // saotomeandprincipedemocraticrepublic
	{74101, 27, 7, 0x1},    // ierland
	{74108, 182, 13, 0x1},  // britishguiana
	{74121, 120, 17, 0x1},  // micronesiafedstat
	{74138, 231, 18, 0x1},  // stmartinfrenchpart
	{74156, 46, 38, 0x1},   // uniedersocialistischesovjetrepublieken
	{74194, 114, 4, 0x81},  // #048
	{74198, 68, 4, 0x81},   // #dji
	{74202, 89, 18, 0x1},   // republiekmauritius
	{74220, 100, 16, 0x1},  // saotomeyprincipe
	{74236, 59, 5, 0x1},    // #hvbf
	{74241, 21, 15, 0x1},   // franceanddomtom
	{74256, 69, 32, 0x1},   // algeriademocraticpeoplesrepublic
	{74288, 22, 15, 0x1},   // grootbrittannie
	{74303, 184, 4, 0x81},  // #332
	{74307, 15, 28, 0x1},   // duitsedemocratischerepubliek
	{74335, 217, 24, 0x1},  // falklandeilandenmalvinas
	{74359, 225, 11, 0x1},  // hongkongsar
	{74370, 186, 22, 0x1},  // stkittsnevisfederation
	{74392, 194, 15, 0x1},  // republicsurinam
	{74407, 121, 21, 0x1},  // unitedstatesindonesia
	{74428, 125, 30, 0x1},  // hasjemitischkoninkrijkjordanie
	{74458, 162, 7, 0x1},   // vanuata
	{74465, 191, 14, 0x1},  // republicofperu
	{74479, 141, 10, 0x1},  // statenepal
	{74489, 57, 17, 0x1},   // republicboeroendi
	{74506, 165, 28, 0x1},  // southernyemenpeoplesrepublic
	{74534, 68, 8, 0x1},    // djiboeti
	{74542, 218, 10, 0x1},  // faeroeisds
	{74552, 48, 33, 0x1},   // staatsgemeenschapserviemontenegro
	{74585, 55, 16, 0x1},   // jugoslavieformer
	{74601, 163, 24, 0x1},  // samoaonafhankelijkestaat
	{74625, 117, 15, 0x1},  // chinaprmainland
	{74640, 111, 13, 0x1},  // afghanistanir
	{74653, 410, 13, 0x82}, // republiccongo
	{74666, 77, 9, 0x1},    // thegambia
	{74675, 21, 14, 0x1},   // frenchrepublic
	{74689, 45, 25, 0x1},   // socialistrepublicroemenie
	{74714, 198, 24, 0x1},  // verenigdestatesvenezuela
	{74738, 73, 9, 0x1},    // abessinie
	{74747, 45, 14, 0x1},   // romaniakingdom
	{74761, 150, 4, 0x81},  // #sau
	{74765, 25, 7, 0x1},    // kroatie
	{74772, 412, 26, 0x82}, // yugoslaviaserbiamontenegro
	{74798, 214, 13, 0x1},  // caymanislands
	{74811, 231, 17, 0x1},  // stmartinfransdeel
	{74828, 194, 18, 0x1},  // dutchguianasurinam
	{74846, 228, 4, 0x81},  // #086
	{74850, 106, 35, 0x1},  // tanganyikazanzibarverenigderepublic
	{74885, 226, 4, 0x81},  // #334
	{74889, 48, 24, 0x1},   // frserbiamontenegroserbia
	{74913, 1, 16, 0x1},    // republiekalbanie
	{74929, 101, 19, 0x1},  // koninkrijkswaziland
	{74948, 143, 4, 0x1},   // oman
	{74952, 71, 16, 0x1},   // koninkrijkegypte
	{74968, 41, 13, 0x1},   // norwaykingdom
	{74981, 65, 19, 0x1},   // volksrepubliekkongo
	{75000, 100, 4, 0x81},  // #stp
	{75004, 199, 23, 0x1},  // arubakingdomnetherlands
	{75027, 241, 26, 0x1},  // bezettepalestijnsegebieden
	{75053, 55, 20, 0x1},   // voormaligjoegoslavie
	{75073, 166, 17, 0x1},  // argentinerepublic
	{75090, 15, 11, 0x1},   // germanyeast
	{75101, 134, 16, 0x1},  // lebaneserepublic
	{75117, 164, 26, 0x1},  // northsanayemenarabrepublic
	{75143, 85, 18, 0x1},   // madagascarmalagasy
	{75161, 48, 25, 0x1},   // unievanservieenmontenegro
	{75186, 168, 20, 0x1},  // gemenebestderbahamas
	{75206, 235, 7, 0x1},   // mayotte
	{75213, 16, 7, 0x1},    // germany
	{75220, 93, 22, 0x1},   // nigeriafederalrepublic
	{75242, 105, 16, 0x1},  // tunisianrepublic
	{75258, 201, 5, 0x1},   // aland
	{75263, 232, 13, 0x1},  // noordmarianen
	{75276, 153, 13, 0x1},  // syrianarabrep
	{75289, 165, 32, 0x1},  // peoplesdemocraticrepublicofyemen
	{75321, 59, 18, 0x1},   // uppervoltarepublic
	{75339, 178, 12, 0x1},  // dominicanrep
	{75351, 153, 8, 0x1},   // uarsyria
	{75359, 46, 14, 0x1},   // russianfederal
	{75373, 244, 28, 0x1},  // formerrepublicofsouthvietnam
	{75401, 152, 24, 0x1},  // stateofthesolomonislands
	{75425, 119, 21, 0x1},  // republiekfijieilanden
	{75446, 83, 14, 0x1},   // kingdomlesotho
	{75460, 138, 5, 0x1},   // burma
	{75465, 25, 7, 0x1},    // croatia
	{75472, 161, 33, 0x1},  // formerdemocraticrepublicofvietnam
	{75505, 111, 37, 0x1},  // transitionalislamicstateofafghanistan
	{75542, 52, 13, 0x1},   // turkiyeturkey
	{75555, 169, 4, 0x81},  // #084
	{75559, 115, 4, 0x81},  // #096
	{75563, 171, 26, 0x1},  // verenigdestatenvanbrazilie
	{75589, 254, 12, 0x1},  // vaticaanstad
	{75601, 224, 4, 0x81},  // #316
	{75605, 181, 4, 0x81},  // #320
	{75609, 254, 4, 0x81},  // #336
	{75613, 69, 32, 0x1},   // algeriapeoplesdemocraticrepublic
	{75645, 165, 10, 0x1},  // southyemen
	{75655, 225, 4, 0x81},  // #344
	{75659, 61, 11, 0x1},   // ubangishari
	{75670, 182, 27, 0x1},  // cooperatieverepubliekguyana
	{75697, 168, 17, 0x1},  // gemenebestbahamas
	{75714, 119, 24, 0x1},  // republicofthefijiislands
	{75738, 15, 9, 0x1},    // gdrformer
	{75747, 111, 19, 0x1},  // republicafghanistan
	{75766, 131, 9, 0x1},   // koreazuid
	{75775, 203, 9, 0x1},   // eastsamoa
	{75784, 165, 19, 0x1},  // formersouthernyemen
	{75803, 98, 24, 0x1},   // federalerepublieksomalie
	{75827, 152, 4, 0x81},  // #slb
	{75831, 244, 12, 0x1},  // vietnamsouth
	{75843, 71, 24, 0x1},   // arabischerepubliekegypte
	{75867, 47, 29, 0x1},   // mostserenerepublicofsanmarino
	{75896, 147, 23, 0x1},  // territorypapuanewguinea
	{75919, 202, 19, 0x1},  // netherlandsantilles
	{75938, 249, 12, 0x1},  // saintmaarten
	{75950, 40, 26, 0x1},   // thekingdomofthenetherlands
	{75976, 65, 25, 0x1},   // republiekcongobrazzaville
	{76001, 65, 24, 0x1},   // congorepublicbrazzaville
	{76025, 55, 32, 0x1},   // yugoslavsocialistfederalrepublic
	{76057, 61, 13, 0x1},   // oubanguichari
	{76070, 219, 17, 0x1},  // guernseybailiwick
	{76087, 132, 11, 0x1},  // statekuwait
	{76098, 106, 8, 0x1},   // tanzinia
	{76106, 154, 11, 0x1},  // siamkingdom
	{76117, 231, 23, 0x1},  // collectivitysaintmartin
	{76140, 157, 19, 0x1},  // timorlesteeasttimor
	{76159, 152, 4, 0x81},  // #090
	{76163, 227, 4, 0x81},  // #imn
	{76167, 95, 5, 0x1},    // sudan
	{76172, 238, 4, 0x1},   // niue
	{76176, 27, 4, 0x81},   // #irl
	{76180, 46, 17, 0x1},   // sovietunionrussia
	{76197, 158, 14, 0x1},  // kingdomoftonga
	{76211, 79, 13, 0x1},   // spanishguinea
	{76224, 208, 8, 0x1},   // bermudas
	{76232, 25, 16, 0x1},   // republiekkroatie
	{76248, 205, 36, 0x1},  // fransezuidelijkeantarctischegebieden
	{76284, 46, 35, 0x1},   // socialistischesovjetrepubliekenunie
	{76319, 37, 42, 0x1},   // macedonievoormaligejoegoslavischerepubliek
	{76361, 65, 18, 0x1},   // congorepublicofthe
	{76379, 133, 12, 0x1},  // laopeoplesdr
	{76391, 414, 4, 0x1},   // #zar
	{76395, 31, 25, 0x1},   // liechtensteinprincipality
	{76420, 16, 16, 0x1},   // germanyfmrfedrep
	{76436, 36, 16, 0x1},   // republiekmoldova
	{76452, 63, 18, 0x1},   // republicofcameroon
	{76470, 115, 40, 0x1},  // natievanbruneideverblijfplaatsvandevrede
	{76510, 148, 12, 0x1},  // nkoreademrep
	{76522, 117, 17, 0x1},  // peoplesrepofchina
	{76539, 124, 14, 0x1},  // koninkrijkirak
	{76553, 106, 41, 0x1},  // verenigderepubliekvantanganyikaenzanzibar
	{76594, 106, 21, 0x1},  // tanganyikaandzanzibar
	{76615, 192, 17, 0x1},  // republiekparaguay
	{76632, 207, 12, 0x1},  // stbarthelemy
	{76644, 95, 6, 0x1},    // soedan
	{76650, 122, 5, 0x1},   // india
	{76655, 48, 27, 0x1},   // yugoslaviafederalrepublicof
	{76682, 15, 24, 0x1},   // duitsedemocraticrepublic
	{76706, 178, 4, 0x81},  // #dom
	{76710, 150, 18, 0x1},  // kingdomsaudiarabia
	{76728, 131, 14, 0x1},  // korearepubliek
	{76742, 255, 4, 0x81},  // #092
	{76746, 180, 4, 0x81},  // #308
	{76750, 221, 4, 0x81},  // #312
	{76754, 76, 4, 0x81},   // #324
	{76758, 86, 12, 0x1},   // malirepublic
	{76770, 152, 14, 0x1},  // solomonislands
	{76784, 183, 4, 0x81},  // #340
	{76788, 123, 4, 0x81},  // #irn
	{76792, 121, 9, 0x1},   // indonesia
	{76801, 26, 15, 0x1},   // hungaryrepublic
	{76816, 22, 6, 0x1},    // verkon
	{76822, 245, 33, 0x1},  // southgeorgiesouthsandwicheilanden
	{76855, 249, 16, 0x1},  // landsaintmaarten
	{76871, 157, 30, 0x1},  // democraticrepublicoftimorleste
	{76901, 249, 20, 0x1},  // dutchpartsintmaarten
	{76921, 16, 8, 0x1},    // wgermany
	{76929, 197, 9, 0x1},   // stvincent
	{76938, 236, 21, 0x1},  // frafrenchnewcaledonia
	{76959, 20, 17, 0x1},   // republicoffinland
	{76976, 111, 29, 0x1},  // afghanistandemocraticrepublic
	{77005, 164, 26, 0x1},  // sanayemenarabrepublicnorth
	{77031, 145, 12, 0x1},  // philippijnen
	{77043, 26, 24, 0x1},   // peoplesrepublicofhungary
	{77067, 71, 23, 0x1},   // egyptunitedarabrepublic
	{77090, 54, 12, 0x1},   // untiedstates
	{77102, 123, 19, 0x1},  // islandsrepubliciran
	{77121, 74, 16, 0x1},   // gaboneserepublic
	{77137, 154, 15, 0x1},  // kingdomthailand
	{77152, 92, 18, 0x1},   // republicoftheniger
	{77170, 245, 12, 0x1},  // sgeoandtheis
	{77182, 83, 17, 0x1},   // koninkrijklesotho
	{77199, 118, 14, 0x1},  // cyprusrepublic
	{77213, 65, 8, 0x1},    // congobrz
	{77221, 67, 11, 0x1},   // capeverdeis
	{77232, 259, 6, 0x1},   // kosova
	{77238, 198, 22, 0x1},  // bolivrepublicvenezuela
	{77260, 255, 21, 0x1},  // britishmaagdenislands
	{77281, 209, 6, 0x1},   // bouvet
	{77287, 157, 10, 0x1},  // timorleste
	{77297, 230, 25, 0x1},  // macaochinapeoplesrepublic
	{77322, 19, 15, 0x1},   // republicestonia
	{77337, 164, 10, 0x1},  // yemennorth
	{77347, 241, 20, 0x1},  // westbankandgazastrip
	{77367, 37, 28, 0x1},   // fyromnorthmacedoniamacedonia
	{77395, 152, 22, 0x1},  // britsesalomonseilanden
	{77417, 46, 40, 0x1},   // russiansovietfederativesocialistrepublic
	{77457, 53, 6, 0x1},    // ukrain
	{77463, 64, 13, 0x1},   // demrepofcongo
	{77476, 101, 4, 0x81},  // #swz
	{77480, 191, 13, 0x1},  // republiekperu
	{77493, 131, 9, 0x1},   // koreareps
	{77502, 47, 4, 0x81},   // #smr
	{77506, 256, 26, 0x1},  // amerikaansemaagdeneilanden
	{77532, 67, 19, 0x1},   // republiekkaapverdie
	{77551, 155, 28, 0x1},  // tajiksovietsocialistrepublic
	{77579, 114, 12, 0x1},  // bahrainstate
	{77591, 249, 23, 0x1},  // saintmaartenknetherland
	{77614, 119, 4, 0x81},  // #fji
	{77618, 109, 14, 0x1},  // republiczambia
	{77632, 198, 21, 0x1},  // venezuelaunitedstates
	{77653, 133, 30, 0x1},  // volksdemocratischerepubliclaos
	{77683, 190, 16, 0x1},  // republicofpanama
	{77699, 45, 14, 0x1},   // kingdomromania
	{77713, 153, 23, 0x1},  // arabischerepublieksyrie
	{77736, 129, 8, 0x1},   // kambodja
	{77744, 121, 19, 0x1},  // nederlandseastindie
	{77763, 2, 19, 0x1},    // principalityandorra
	{77782, 120, 24, 0x1},  // federalestatenmicronesia
	{77806, 116, 13, 0x1},  // kingdombhutan
	{77819, 182, 4, 0x81},  // #328
	{77823, 62, 31, 0x1},   // ivorycoastrepublicofcotedivoire
	{77854, 2, 17, 0x1},    // vorstendomandorra
	{77871, 121, 9, 0x1},   // indonesie
	{77880, 252, 23, 0x1},  // taiwanprovincievanchina
	{77903, 133, 13, 0x1},  // kingdomoflaos
	{77916, 48, 4, 0x81},   // #srb
	{77920, 198, 17, 0x1},  // venezuelarepublic
	{77937, 54, 9, 0x1},    // usamerica
	{77946, 232, 25, 0x1},  // noordelijkemarianaislands
	{77971, 132, 11, 0x1},  // kuwaitstate
	{77982, 256, 30, 0x1},  // virginislandsoftheunitedstates
	{78012, 106, 27, 0x1},  // formertanganyikaandzanzibar
	{78039, 26, 17, 0x1},   // hongaarserepublic
	{78056, 135, 44, 0x1},  // democratischesocialistischerepublieksrilanka
	{78100, 136, 18, 0x1},  // republicofmaldives
	{78118, 218, 4, 0x81},  // #fro
	{78122, 57, 14, 0x1},   // kingdomburundi
	{78136, 2, 19, 0x1},    // andorraprincipality
	{78155, 37, 12, 0x1},   // fyrmacedonia
	{78167, 16, 20, 0x1},   // duitsebondsrepubliek
	{78187, 217, 30, 0x1},  // falklandislandsmalvinasislands
	{78217, 46, 17, 0x1},   // russiasovietunion
	{78234, 256, 35, 0x1},  // maagdeneilandenvandeverenigdestaten
	{78269, 46, 6, 0x1},    // russia
	{78275, 27, 7, 0x1},    // ireland
	{78282, 80, 13, 0x1},   // kenyarepublic
	{78295, 213, 15, 0x1},  // christmaseiland
	{78310, 124, 12, 0x1},  // republiciraq
	{78322, 165, 8, 0x1},   // demyemen
	{78330, 76, 12, 0x1},   // frenchguinea
	{78342, 20, 4, 0x81},   // #fin
	{78346, 259, 15, 0x1},  // unscr1244kosovo
	{78361, 230, 10, 0x1},  // macaochina
	{78371, 137, 16, 0x1},  // marshalleilanden
	{78387, 197, 23, 0x1},  // stvincentendegrenadines
	{78410, 124, 13, 0x1},  // kingdomofiraq
	{78423, 53, 15, 0x1},   // republicukraine
	{78438, 184, 15, 0x1},  // republicofhaiti
	{78453, 201, 25, 0x1},  // autonomousprovinceofaland
	{78478, 250, 4, 0x81},  // #tca
	{78482, 164, 14, 0x1},  // kingdomofyemen
	{78496, 64, 23, 0x81},  // democraticrepubliccongo
	{78519, 98, 22, 0x1},   // federalrepublicsomalie
	{78541, 138, 9, 0x1},   // burmaunie
	{78550, 49, 16, 0x1},   // slovakiarepublic
	{78566, 78, 22, 0x1},   // republicofguineabissau
	{78588, 53, 8, 0x1},    // oekraine
	{78596, 62, 20, 0x1},   // republiekcotedivoire
	{78616, 9, 19, 0x1},    // bosnieenhercegovina
	{78635, 259, 6, 0x1},   // kosovo
	{78641, 73, 30, 0x1},   // transitionalgovernmentethiopia
	{78671, 141, 15, 0x1},  // koninkrijknepal
	{78686, 106, 26, 0x1},  // formertanganyikaenzanzibar
	{78712, 415, 4, 0x1},   // #scg
	{78716, 68, 8, 0x1},    // dijbouti
	{78724, 194, 16, 0x1},  // republicsuriname
	{78740, 79, 24, 0x1},   // republicequatorialguinea
	{78764, 198, 17, 0x1},  // republicvenezuela
}

// keyText has the texts of Keys, one after the other.
const keyText = "" +
	"ethiopiaempirerepublicofsloveniasalomonsislandsnethantilles#dmasamoa#300#348" +
	"thenetherlandsjordansocialistrepublictsjechoslowakijeyugoslaviafedrepegyptarabrep#sgpkampochea#slv" +
	"chntaiwanchinarepublicvenezuelabolivariaanserepublicsocialistrepublicoftheunionofburmabosnieherzegovinasouthafrikauniesintmaartenfransdeelprico" +
	"republiekdermaldivennedantillenrhodesiagreecerepublicunionofburmavirginislandsoftheunitedstatesterritoryrepublicofcroatiabritain" +
	"stkittsnevisfederatievenezuala#540bouvetislandcameroonfederalrepublic#isr#398hksar" +
	"territoryvirginislandsunitedstates#syrfrenchtogolandvoormaligeddrskorearepsouthsudanrepublicfederatiemalayastateqatar" +
	"tanganyikaenzanzibarverenigderepubliekfederalrepublicsomaliaterritoryofpapuaandnewguineaterritoryofnewcaledoniahrvatskacroatiaukrainianssr#fracameroun" +
	"republiekzuidsudanstatebahrainukrainerepubliccameroonfrancemetropolitantanzaniawsaharacentrafrika" +
	"transjordaniemaldivenrepubliek#sgsnepal#tcd#574palestijnsegebiedenbezetrepublicnaoero" +
	"saintkittsnevisfederationfranserepublicpeoplesrepublicalbania#304federatienigerianetherlandseastindiescarkingdomyemen" +
	"#byaabulgarijerepublicabolivarianavenezuelanederlandsindiekingdomoflesothobasoetolandformerserviemontenegro#tjk" +
	"belgiumkingdomformertanganyikaformerwesternsamoamalagassischerepubliccsfrkomorenmaagdeneilandenbritserepublicnamibie" +
	"republicofcotedivoireivorycoastkyrgyzrepublicguinearhodesie#itacaboverderepubliekrepublicoegandarepubliektadzjikistan" +
	"#spmturksandcaicos#sxmsainthelenadependencies#212beninformerlydahomeypalestinstaterepubliekturkmenistan" +
	"#somegyptempireethiopiafmrsudanrepublicguineabissaukofthenetherlandcuracaorepubliektenoostenvandeuruguaycambodja" +
	"egypteverenigdearabischerepublicfrancestkittsandnrepubliekliberiayemenformerarabrepublicstaatvandevaticaanstadrepublicfijiislandsnorthsudan" +
	"#sunrepublicmarshallislandsdomrepublicrepublicofkoreaislamitischerepubliekmauritaniekingdomhungaryrepublicoftanganyikacommonwealthpuertorico" +
	"republiekvandeseychellenrepublicarmeniekingdomnorwayislamicbondsrepubliekcomorenestoniakongokingdomofnetherlandsgemenebestvandenoordelijkemarianen" +
	"palestinianterritorystmaartenfederalrepublicofformergermanytanzaniespecialeadministratieveregiomacauvolksrepubliekchina#226equitorialguineasocialistlibischarabischevolksjamahiriyya" +
	"ascensiontristandacunhasthelenabailiwickofguernsey#570#zwepeoplesrepublicofchinamacaospecialadministrativeregionbosniaherzegovinaturkeyturkiyevatikaanstad" +
	"heardeilandmcdonaldeilandenbritishsalomonseilandencooperativerepublicguyanaislamicrepublicofiranstaatpalestinadjibutiautonomousprovincealand#392" +
	"montengrounitedrepublictanzaniamainlandukofgreatbritainandnorthernirelandvenezuelarepublicabolivarianadepolandpeoplesrepublic#svnbolivrepofvenezuelarepublicegypt" +
	"britsindischeoceaanterritorium#sdnrepofcongogemenebestvanaustraliealbaniapeoplessocialistrepublicalgerijnsedemocratischevolksrepubliek#tgopeoplesrepublicofzanzibar" +
	"bolivarianrepublicofvenezuelarepublicnamibiahongkongchinasar#irqrepublicguineerepubliclitouwentfyrofmacedoniatjechoslowakije" +
	"heardandmcdonaldislandsfaeroeisstateofthecomoros#tun#288#sjmrepublickazachstantheunitedkingdom" +
	"democratischerepubliekafghanistanpeoplesrepublicofbangladeshsaintvincentandgrenadines#548#tonbrindianoceanteroekraiensessrrepublickazakhstan" +
	"northmacedoniamacedoniarumaniavolksrepubliekkampucheagreatbritainandnorthernirelanddemocraticrepublicofvietnampeoplesrepublicofchinahongkongspecialadministrativeregioncongodemocraticrepublickinshasarepublickameroen" +
	"#239saotomepeoplesrepublicbritsguyanaislamitischeovergangsstaatafghanistanguatemalaghanamacausarvanchinarussiansovietfederalsocialistrepublic" +
	"#zafmicronesiafederatestatesofnetherlandscaribbeanczechoslovakfederalrepublicrepublicarmeniafederalerepubliekkameroenfrancerepublicdemocraticpeoplesrepublicalgeria" +
	"kiribatiindependentandsovereignrepublicmontserratprincipalitymonaco#svk#214#222#238namibia" +
	"britishindianoceanterritorychagosarchipelagoformergermandemocraticrepublicvolksrepubliekzanzibarpembarsfsrhollanddemocratischerepubliekmadagaskarrepublicargentinamontenegro" +
	"democratischerepubliekvietnamkazahkstanformercentraalafrikaanserepublichongkongspecialadministrativeregionchinaguamterritorymoldoviadprofkoreaspecialeadministratieveregiomacauvandevolksrepubliekchina" +
	"includingeastjerusalemoccupiedpalestinianterritoryfrenchnewcaledoniafraislamitischemiraatafghanistanunionmyanmarburmaascensionentristandacunhasthelenarepubliekmoldaviehelleenserepubliektajikistan" +
	"mongolianpeoplesrepublicrepublicpakistancentraalafricanrepublicfrenchpolynesiatahitizuidjemenrepubliekdermarshalleilandenfransdeelsintmaartenrepublicofsouthafrica" +
	"dutchguyanamacedoniatheformeryugoslavrepublicofgermanyfederalrepublicofbritishgebiedeninindischeoceaanchristmasislandsrepubliekmozambiqueoekrainsessrpapuanewguinea" +
	"tanzaniamainlandurallerdoorluchtigsterepublieksanmarinothailandkingdompeoplesrevolutionaryrepublicguineacongoleopoldstadoccpalestinianterronafhankelijkestaatpapoeanieuwguineapitcairn" +
	"republiekkirgizstanfilippijnennorthmarianenrepublicghanaamerikaverstatespeoplesrepublicbenintandtfyrommacedonie" +
	"thailandsiamdemocraticandpopularrepublicofalgeriafederatievevolksrepubliekjoegoslaviesocialistischelibischarabischejamahiriyademocraticrepublicsomaliefederalrepubliccameroonfrenchcongounioncomoros" +
	"republicfrance#218namibierepublicofbotswanarepublicofchilesultanaatzanzibarnorthjemen#578" +
	"#562republiekpalauprhongkongchinahondurasrepublicgermanyfrrepublicofghana#iotkirgizischerepubliek" +
	"republicbulgarijerepublicservietheemirateskingdomofthenetherlandscuracaoburundiunitedarabrepublicczechoslovakiakingdomsweden" +
	"republiekelsalvadorturkmenistanbahamaeilandenburkinafasocomorenislamitischefederalerepubliekseychellesrepubliccentralafricanrepublicvrijgeassocieerdestaatpuertorico" +
	"territorynewcaledoniaverenigderepublictanzaniacapeverdecaboverderepubliekpakistanuntil2011sudancotedivoirerepublicethiopiaincleritreaformerbondsrepubliekduitsland" +
	"territoryofguamwallisandfutuna#248#tuv#280britsemaagdeneilandenformerverenigdearabischerepublic#516" +
	"comorosfederalislamicrepublicdemocraticrepublicformercongoprincipalityliechtensteindahomeyrepublicrepubliekvenezuelalibischarabischesocialistvolksjamahiriyyapeoplesrevolutionaryrepublicofguinearepublicdjibouti" +
	"islamicrepublicafghanistankoreademrepmacedonieformerjoegoslavischerepublicincleastjerusalemoccupiedpalestinianterritoryfyrommacedoniabelarussischesovietsocialistrepublicjamaikamalagasischerepublic" +
	"#231moroccokingdomdemocraticrepublicdominicanrepublicheardimcdonaldislandsmauritianaholyseevaticancitystatecongorepublicsurinam" +
	"ethiopiaincleritnepalkingdomcaymaneilandencommonwealthnorthernmarianasrepubliekoezbekistanvenezuelaverenigdestatenturkiyerepublicgeorgiarepublic" +
	"hongkongsarvanchina#492sainteustatiussababonaire#syc#230volksdemocratischerepubliekkoreanorfolkislandrepublicargentinie" +
	"baljuwschapjerseypoolsevolksrepubliekdemocraticrepubliczairecongovaticancitystate#566formereastgermanylaotiaansedemocratischevolksrepubliekfrgermany" +
	"guyanapeoplesrepublicofchinaspanjepalestinianterritoriesformermacaubukinafasodemocraticpeoplesrepublickoreaunionsovietsocialistrepublics" +
	"nieuwehebrideneasterngermanyrepubliekmalawi#233landsintmaartenkorearepzairekinshasacongodemocraticrepublicaustralia" +
	"volksrepubliekroemeniecongodemocraticrepublicrepubliekcongoleopoldvillewitrussischessrgreatbritainandnorthernirelandukascensionandtristandacunhasthelenaphillippineschinahongkongsar" +
	"azerbaidzjan#232#turchilerepublic#292formerzuidjemen#512shrilanka" +
	"cambodiazairecongodemocraticrepublicfmrarabrepofyemenyugoslaviasfrtaiwanprovincechinafdrethiopiafrenchguianaguyanezairerepublic" +
	"formeruppervoltauniemyanmargreatbritainnorthernirelandbouvetislands#thatadzikistanslovaakserepublieksudanpresecession" +
	"formeroekraiensessrunitedstatesmaldivischeislandsniueislandsrepubliekguineebissaudemrepofgermany#404#496" +
	"formersaintchristophernevisserbiamontenegro#234#246peoplesrepublicofmongoliamaldivehongaarsevolksrepublieknorthkoreademocraticrepublic" +
	"republicoppervoltabsniaandhrzgvnakoninkrijkbhutanmauritaniesinthelenasaintkittsnorthuarabemiratesmicronesiefederalestatenvan" +
	"republicfijitadzjikistan#idnsaotomeandprincipedemrepofportugeeseastafrika#islchinamacaosarssudan" +
	"gazastripandwestbanksudannorth#499bermudasaoediearabieoostenrijkkingdomiraqomansultanate" +
	"macedoniaformeryugoslavrpbruneidaruslatvianederlandenkoninkrijkaustralieindonesiaunitedstatessamoawesternsamoamynamar" +
	"#flkchinapeoplesrepublichongkong#418eswatinikingdomrepublicsouthsudan#498republieksuriname#296" +
	"republicofangola#khmverenigderepublickameroentaiwanchinesetaipeinewhebridestheformeryugoslavrepublicofmacedoniacomorosunionmadagascardemocraticrepublic" +
	"southgeoislandsstaatkoeweitvoormaligesovjetunie#fsmuganda#400portugueseeastafricaformertanganyikazanzibar" +
	"amerikaverstatendemrepofthecongocaboverdecapeverdecaboverderepublicugandarepublicunievandecomorendemocratickampucheacoalitiongovernment#242" +
	"mongoolsevolksrepubliekbosniahercegovinarepublicofnamibiarepublicuppervoltastmartincollectivityarubakingdomofthenetherlandsmauritaniarepublicofuzbekistan" +
	"maleisefederatierepubliekseychellenbhutanunionofindiacooperatieverepubliekvanguyanamexikoislamicrepublicofafghanistanrepublicoficeland" +
	"verenigdestateskleineafgelegenislandsbrazzavillecongoguineeconakrydemocraticrepubliccongokinshasaemiratenunievanbirmasocialistischerepubliekslovakianrepublicrepubliekwitrusland" +
	"verenigdestatenkleineverafgelegeneilandenfederationsaintchristophernevislibyanarabjamah#tlslibyanarabjamahiriyalibyaafganistanvaticaanstadstaatfederaleislamitischerepubliekdercomoren" +
	"afarsissaspeoplesdemocraticrepublicyemenburmaunionmicronesiafederatedstatesofrepublicofnigersaintmartinfrenchlibaneserepubliekbyelorussiabelarus" +
	"eilandencocoskeelingsocialistischethiopiearmeniarepublicegyptarabrepublic#cc#indsingapourchinapeoplesrepublicmainland" +
	"democraticrepublicofformercongoterritoriumamerikaanssamoasingapoergemenebestvandominicarepublicofestoniakingdomofnorwaysaotomeenprincipeluxembourg" +
	"republiekcaboverdesaintkittssvalbardfrafrenchsouthernandantarcticterritoriesboliviasenegalceylondominionmiddenafrikaanserepubliek" +
	"finlandkoreadempeoplesrepvalleysofandorraprincipalitybrazzavillerepubliekcongokingdomnetherlandsgermanyfederalrepublicfederalevolksrepubliekjoegoslaviepeoplesrepublicangola" +
	"landcuracaorepubliekzuidafrikaaustraliegemenebestrdcrepublicsouthsoedanrepublicofdjibouti#rekingdomgreece" +
	"democraticrepubliceasttimorvolksdemocratischerepublicjemen#carepubliekrwanda#iedemocratischerepublieksomalienewzealandamerikaansekleinereafgelegenislands" +
	"botswanagambiaislamicrepublicslowaakserepubliekluxemburgrepublicitalyprincipalityofandorrarepublicsanmarinowallisandfutunaislands" +
	"koreadempeoplesrepubliccverdeupto2011sudanstateeritreapeoplesrepublicchinahongkongspecialadministrativeregion#kwtnationbruneiabodepeacezuidrhodesie" +
	"brazilieverenigdestates#pfsudanrepublicsinteustatiusensababonaire#idbangladeshpeoplesrepublicmauritaniaislamicrepublic#410" +
	"heardislandssfrywestduitslandserviemontenegrounierepubliekhaitiformersudansouthkorearepublicdemocratischevolksrepubliekalgerije" +
	"benindahomeyformerfederationmalayapalestijnseautoriteitrepubliekzuidvietnamnorthernmariana#pgrepubliekestland#ug" +
	"turkscaicos#cgkiribatirepublicrepublicindiajamaicarepubliclatviaamerikavskazakhstan" +
	"turkmeenserepubliektunesischerepublicstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordanbolivierepublicofsouthkorea" +
	"saintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublic#rhgrootbrittaniechinamacaopapuanieuwguinea" +
	"haitirepublickingdomnetherlandsaruba#cf#ddkosovorepofunitedkindom#408formerunionofsovietsocialistrepublics" +
	"germanyformerdemocraticrepublicmarshalleilandenrepubliekboliviaplurstatebetsjoeanalandbahamas#tmpdomincanrepublicformernetherlandsantilles" +
	"saintmaartennederlandsdeel#pe#uaformerfederatievanmalakkahongarije#ai#debasutoland" +
	"comorenstaatfrancedomtomchinaspecialadministrativeregionhongkongtsjaadcookeilandencroatialocalnamehrvatskawestelijkejordaanoeverengazastrookvenezuelabolivrepof" +
	"verenigdkoninkrijkkoreademocraticrepublicnorthmalawiplurinationalstateofboliviarepublicoftheunitedstatesofindonesiarussianfederatonazerbeijanwallisenfutuna" +
	"syrischearabischerepublic#cd#dj#414#466#478kongobrazzavillecongorep" +
	"netherlandsindiesstateoflibyarepublicofsudansrvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmi" +
	"republictsjechiearabemirates#ck#dkrepubliccotedivoireivorycoast#417republicphilippinesstchristophernevis" +
	"autonomousterritoryofgreenlandspitsbergenjanmayenhashemitekingdomofjordanrepubliczaireinclbangladpakistanheardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepof" +
	"tsjechoslowaakserepublic#kirmacauchinastaatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestates" +
	"formerussrmozambquerepubliccotedivoirefederalstatesmicronesiagemenebestdominica#484hellasrepublicnorthmacedonie" +
	"saintbartholomeusstaateritreakazakstan#784srilankademocraticsocialistrepublicoekraiensesovietsocialistrepublicformersouthjemen#pa" +
	"azerbeidzjaan#um#am#civenezuelaverenigdestates#jm#im#mm" +
	"#vdvnmacedoniaformeryugoslavrepublicofarubakofthenetherlandgabonrepublicrepublicpoland#ttolibyanjamahiriyalibanon" +
	"sanmarinorepublicstatenunieservieenmontenegro#pnbailiwickjerseyrepubliccaboverde#vnpdryusmaagdeneilanden" +
	"#al#chphilippijnserepubliekthefmryugrpmacedonia#hn#il#462#474" +
	"#mlbosniaandhercegovinakingdomofbahrainturksandcaicosissaintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegro#twn" +
	"republiekkoreavjrmhondurus#knauniedercomoren#rodemocraticrepublicmadagascar#ao" +
	"#co#do#jo#iopapuaandnewguineaterritorystkittsandnevits#mobelorussia" +
	"nieuwcaledonierepubliccapeverdesaotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartinvolksrepubliekzuidjemenrepublichonduras" +
	"#tzaseychellenrepublieksouthkoreanederlandvolksrepubliekchina#tkmlithuanianrepublicstateofisrael" +
	"bolivarianrepublicvenezuela#plsyrianrepublickoninkrijkdenemarken#an#cn#gngilbertislands" +
	"#in#mnfederalstatesmicronesiefmrussr#480republicnorthmacedoniasiamauheardandmcdonaldislands" +
	"formeryugoslaviauaerepubliekfilipijnenpeoplesrepublicofbenin#780nkoreabeseilandenbonairesinteustatiusandsaba" +
	"#tklestlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislands#pmseparatecustomsterritorytaiwanpenghukinmenmatsu#vi" +
	"#bqguyanefrenchguianarepublicguineebissau#cm#dm#gm#hm#iq" +
	"#omcommonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilandenjibutidahomeymaagdeneilandenvs" +
	"incleritethiopiabruneidarussalamvirginislandsukrepublicofsenegalfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacaurepublicofaustria" +
	"republicofukraine#trbonairesabasainteustatius#brguyanacooperativerepublic#cl#gl#470" +
	"#mhthebahamasgrootbrittannieennoordierlanddemocraticrepublicofthecongokinshasacuracaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijkverenigderepubliektanzaniaunitedrepublicofcameroon" +
	"mainlandchinarepublicofazerbaijansovjetunie#rswestgermanyfederalrepublicofgermany#pk#ssdominicagemenebest" +
	"sahrawirepublic#venmacaosarchina#ukfijiislandsrepublic#bs#cs#hk" +
	"#is#mkunionburmasocialistrepublicbelorussiegemenebestpuertoricoyemenkingdomstatelibya#kaz" +
	"#vnm#kgz#ph#srrepubliccameroon#tp#vd#bt" +
	"#crfrenchsouthernterritoryorientalrepublicuruguaymarocco#ir#yugfranscongofederalerepubliekduitsland" +
	"#768swedenkingdombsniahrzgvnarepublickirgizstanrokbelorussischesocialistischesovjetrepubliekportugalrepublicyemen" +
	"#rucanada#vefederationofsaintkittsandnevispeoplesrepublicmozambiquerepubliekargentinie#yu#bu" +
	"#ae#gifranskameroen#jefaeroereilanden#nukingdomofnepalsaoediarabie" +
	"#meunionofmyanmarrepublicsouthkoreatanganyikazanzibarunitedrepublicgambiaturkmeniaelliceeilandennorthvietnam" +
	"democraticsocialistrepublicsrilankavolksdemocratischerepubliekjemen#tv#yt#bvkirgisie#ad#gh" +
	"#etfaeroeislands#it#mdcapeverdeislandsrepublicofvietnamlibyanederlandsdeelsaintmaarten" +
	"emiratesmicronesiafedstsdemocraticvolksrepubliekjemenkoninkrijkzwedenfsofmicronesiafidzji#rwformergermanyfederalrepublicof" +
	"#pw#tw#vgyugoslaviafederalrepublic#bw#ag#cw#gg" +
	"botswanarepublicunitedarabem#mgdominicaamericansamoaterritoryfransdeelstmaartenlocalnamehrvatskacroatiaabyssinia" +
	"stateofbahrainlibischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestinefmrethiopiaformerburmastvincentandgre#pt#sv" +
	"#lka#ttcolombiarepublicrepubliekghana#af#cv#gf#np" +
	"#mflibyaarabjamahiriyazerbijancuracaoknetherlandadenyemenpdrsouth#788#772frafrenchsouthernantarcticterritory" +
	"sainthelenaascensiontristandacunhaeastgermanytanzaniaunitedrepublic#su#varepublicofafghanistan#by#cu" +
	"#gesovjetrusland#ma#nhvukeelingeilandencocosfederativerepublicofbrazilsouthafricarepublicturkmenie" +
	"nederlandseantillenoud#pr#st#tz#bz#axeasternrepublicuruguayfederatiesaintchristophernevis" +
	"formerlydahomeybeninvietnamn#dz#gd#nrindonesierepubliekderverenigdestatenmaskateenomanabodepeacenationbrunei" +
	"malayafederationmanislesintchristoffelennevis#762#710guadeloupegebiedvandeafarsendeissaskoreademocraticvolksrepubliek" +
	"madagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevis#psbelgischcongounitedarabe#vc" +
	"sultanateofmuscatandoman#uschinapeoplesrepofkingdomofthenetherlandsaruba#eskinshasacongodemocraticrepublic#mcmacao" +
	"russianfedertionbailiwickofjerseyrepubliekecuadorottomanempireturkeysaharawiarabdemocraticrepublicuarvolksrepubliekmozambiquerepubliekchili" +
	"formeryugoslavrpmacedoniapalestinianauthority#705cocoseilandensiamthailand#korformersfrofyugoslaviamicronesiefederalestaten" +
	"#lva#sztanganyikarepublicrepublicazerbaijan#az#cz#gb#er" +
	"#kzbahrainducieoenoislandspitcairnhendersonformerlibyafedrepyugoslaviaserbiamontenegroyugoslaviafrslowaakserepublicislamicrepofafghanistan" +
	"libyakingdomverenigdestatenvanamerikacongopeoplesrepublicmayanmarphilippinescommonwealthrepubliekvandefijieilanden#756#760" +
	"#776nederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemen#704#716laopdrrepublicoftheivorycoast" +
	"pitcairnhendersonducieandoenoislandsroc#syverstatesamerika#vatalgeriademocraticpopularrepublicbolivariaanserepublicvenezuelatsjechoslowaaksefederatieverepubliek" +
	"dominicaanserepublic#cy#gakingdomlaos#ky#lyoosterserepubliekuruguaybosnieenherzegovina" +
	"congokinshasalatvianrepublicsaintbarthdemocratickoreamalaya#euedemocraticrepublickinshasacongosultanateoman" +
	"pitcairniskirgizischerepublic#sxequadordeverblijfplaatsvandevredenatievanbrunei#cxmacedoniefyromusoutlyingislands" +
	"ruandaurundiyemensanaaantiguaenbarbudastatenunievanservieenmontenegrouzbekistan#706koreademocraticislamicstateafghanistan" +
	"noordjemenguineearabischerepublicjemenkhazakhstandominionceylonportugualfederalrepublicformergermanyprincipalityofliechtenstein" +
	"formermaldiveislandskazakhstanrepublicazerbaidzhanrepubliceasttimorguinebissauseychellesislandsformosaalandeilanden" +
	"#kencongorepofthesingapore#jprepublicletlandcomoroislandsisraelrepublicofcuba" +
	"sultanatezanzibarvolksrepubliekbangladesh#752#764ethiopiaexcludeseritreagroenlandkingdombahrainpuertoricogemenebest" +
	"mexicoverenigdestateszweden#uyrepublicofbelarus#lbn#ba#aqfederalerepublieknigeria" +
	"chinaprmacaomexicorepublicierland#myindependentstatewesternsamoarepublicindonesiaunitarystatesanaayemeniraq" +
	"#ymdfransezuidelijkezuidpoolgebiedenheardmcdonaldislandsoesbekistan#703cocoseilandenkeelingeilandenrepublicuzbekistanfilipijnen" +
	"indonesiarepublic#lso#zrmonacorwandanrepublicrepublicofuganda#bb#lao" +
	"koeweit#nzdemocraticrepublicnorthkorea#lr#mxdempeoplesrepublicofkorearepublicperuunitedkingdom" +
	"frenchsouthernterritories#zrcdkosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeacesafrica#702" +
	"auheardmcdonaldislandsrepubliekkameroenguineaomansultanaat#sc#tcvk#as" +
	"hongkongchinapeoplesrepublicrepubliekmarshalleilanden#lszuidgeorgiaendezuidelijkesandwicheilandenunitedkingdonmicronesiafedstatesstpierreandmiquelonrepubliekkosovo" +
	"#bfacomorenunierepublieksrilankahelleenserepublicisleofman#sbverenigdkoninkrijklibieyeman" +
	"#uzyemenfalklandeilanden#bdtrucialcoast#archinesetaipei#kr" +
	"republicofcostarica#mzbelarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublicvoormaligjugoslavie" +
	"republicofhungarysthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomaliecocosisdsyemenarabrepublicofyemen" +
	"trinidadtobagorepublicdenemarkenformerkhmerrepublicrepublieknoordmacedoniecongodemocraticrepublicoftherepublicofkenyavaticaanstaat#py" +
	"#sa#vdr#vubruneiyemenpeoplesdemocraticrepublicof#ye#be#au" +
	"#gy#eeare#nenoordkorea#muvaticaansthelenaascensiontristandacunha" +
	"palestineliberationorganizationrepublieknigerfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiam#tfbaljuwschapguernsey" +
	"#yd#bf#atkoreademocraticrepublic#kparabrepofegyptburmanowmyanmar#hv" +
	"#nf#lv#mtlaopeoplesdemocraticrepublicczechiarepublicfederalerepubliekbraziliefransdeelstmartinprovincievanchinataiwan" +
	"rsahondurasgreatbritainnorthernirelanduk#sg#tg#vgbmicronesiafedrepubliclebanon" +
	"#zwrepublicicelandromaniasocialistrepublic#659#bg#awcotedivoirefransezuidelijkegebieden" +
	"#gw#eg#kwserviemontenegro#ng#mw#bwavolksrepubliekzanzibarenpemba" +
	"grotesocialistlibischarabischevolksjamahiriyyausaunitedstatesempireofiranadenyemenempireiran#lie#tdfederationofsaintchristopherandnevis" +
	"formerunitedrepublictanganyikazanzibar#bhrepubliekkenia#ht#lt#mvsaintmartincollectivity#brb" +
	"pitcairneilandenkingdomnetherlandssaintmaartenformerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebiedenturkserepubliekverblijfplaatsvredenatiebruneibelgium" +
	"tunisiarepublic#se#bumm#vctrepublicoftogo#bisovjetoekraine#gu" +
	"islamicfederalrepubliccomorenprinsdomandorramalayafederatiesocialistrepublicofromania#hu#na#lu#mq" +
	"tsjechischerepublicsrhodesiavietnamsrfederaledemocratischerepubliekethiopierepublicunionmyanmar#erivirginislandsus#850" +
	"westsahara#sd#tj#688#bjformerwitrussischessrgebiedafarsissassabasainteustatiusbonaire" +
	"#fr#gtsouthwestafricaunionofmyanmarburma#hr#mpserbiaandmontenegroformerlibiestaat" +
	"republiekcuba#yemseychellenrepublicthegambiarepublicsvalbardandjanmayenislandsmongolischevolksrepubliekelliceislandssaintlucia" +
	"monacoprincipalityonafhankelijkestaatsamoafederaldemocraticrepublicofethiopiacongodemocraticrepublicofzaire#sk#tk#wschinamacauspecialadministrativeregion" +
	"republicturkiyeusstchristopherennevis#gs#ec#nc#lk#ms" +
	"republiekdahomey#brairaknaoerorepublicmontenegroyugoslaviafrserbiamaagdeneilandenbritishnetherlandswestindiespalestinastaat" +
	"norfolkeilandformergdrpanamarepublicrepublicmaldivesrepublicsenegalburmaunionmyanmarformeregypt#sj" +
	"mexicoverenigdestatensaintmartinfrenchpart#thcyprus#lbysomalidemocraticrepublic#642#bl" +
	"#638#grchinesetaipeitaiwanfranspolynesie#nlhongkongchinaprukvirginislands#mr" +
	"#brn#btnheardislandandmcdonaldislandsformerwestgermanyrepublicoezbekistan#bolazerbeidzjan#esp" +
	"republicofcapeverdeafarsissasfransgebiedbarbadoesgdrfederalrepublicnigeriasaintvincentgr#sicommonwealthofaustralia" +
	"pitcairnislandbulgariapeoplesrepublic#zm#643#bmequatorialguineacocoskeelingeilandenvietnams" +
	"#fm#gq#vut#ki#liroemeniepalestineoccupiedtrbermudaeilanden" +
	"stateofcambodiarepublieksudan#854unieburmarepublictadzjikistan#sh#tnwallisenfutunaeilanden" +
	"frenchsouthernantarcticlandstazania#652#bn#gp#el#khformersocialistfederalrepublicyugoslavia" +
	"serbiamontenegroformerfransterritoriumvoorafarsenissaswitrussischesovietsocialistrepublicpitcairnislandsvenezuelarb#bendjiboutirepubliccomorenfederalislamicrepublic" +
	"landaruba#vir#socentralafrrformerpalestineliberationorganization#toterritorywallisfutunaislandsnorthmacedoniamacedoniafyrom" +
	"#bo#fotsjechoslowaaksesocialistrepublic#nobritshondurasnetherlandssintmaartenturkmenstanfrenchguiana" +
	"#120unieburmasocialistrepublicukrainiansovietsocialistrepublicbelgiancongograndduchyluxembourgpakistaninclbangladformernetherlandsdemocraticrepublicofgermany" +
	"federatievansaintchristopherennevisbonairesainteustatiusandsabacroatiarepublickosovarepublic#snnoordamerikaverenigdestatenvanutatu#tl" +
	"arabrepublicofyemenyemenportugeesguinee#686azerbaijanoccupiedpalestinianterritoryincludingeastjerusalem#646#666#634" +
	"#knformercentralafricanrepublic#nhestoniarepublicservieiranmicronesiafederalstatesof#bel" +
	"chinapr#estmicronesiefederatietsjechischerepublieksingaporerepublictsjechoslowakije#qa#sm" +
	"stchristopherandnevis#tm#zakingdomcambodiavoormaligtsjechoslowakijesaintvincentengrenadines#fi#km" +
	"#niprcstchristoffelennevisserbiaandmontenegrostateuniontunisiakingdomrvncentraalafrikaanserepubliekfilipijnserepublic" +
	"republicofgabon#ecu#858southgeorgiasouthsandwicheilanden#slczechandslovakfederalrepubliclebanonrepublicpitcairnhendersonducieoenoislands" +
	"democratischerepublieksaotomeenprincipedemrepkoreakinshasacongodemocraticrepubliczairett#fj#ehlibie#lb" +
	"federalrepublicgermanycomorenislamicbondsrepubliekkingdomofcambodianiueislandrepublicofzimbabwecongodemrepnmarianaisrepublicofslovakia" +
	"unitednationsadministeredregionkosovowallisandfutunaislandsterritoryrepubliektogobirma#xk#fk#lcmicronesiafederalstates" +
	"polandrepubliekvandefilipijnenpapoeanieuwguinea#124brvirginisdsrepubliekcolombiafrenchafarsissasbritishvirginis" +
	"kameroundemocraticrepublicofafghanistanformerkhmerrepublieknz#682greatbritainunitedkingdom#654#662" +
	"#630republiekmontenegrosaudiarabiakingdomofswazilandfalklandisdsmalvinasrepubliekfinlandunitedkingdomgreatbritainpeoplesdemocraticrepublicofalgeria" +
	"#tptlsocialistrepublicunionburmarepubliccyprus#luxformeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamerica#lbr" +
	"#663commonwealthofthebahamasvietmanchristmasisds#lamacaurepublicoflebanonsaoediarabiekoninkrijk" +
	"centralverdetanganyikazanzibareilandmanbahamascommonwealthkingdomsiamformerarabrepublicyemensaintvincentendegrenadinenwestbankgazastrip" +
	"republictenoostenuruguayturkemenistannorthmarianaislandscongokatar#660republicofnicaraguafederationofnigeria" +
	"stomeandprincipe#bvtsaintbartsrepubliekcongoleopoldstadfederatievanmalayaheardenmcdonaldeilandenwestbankandgazaarabischerepublicegypte" +
	"greatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaartenguineabissivorycoastcotedivoireverenigdestateskleinepacifischeislandsdominionfijirepubliekjemencentraalafrikaanserepublic" +
	"formerformeryugoslavrepublicmacedoniajerseybailiwickmadagascarrepublictogo#kgfinlandrepublicchinaprmacauslovakrep" +
	"republiektrinidadentobagolybianarabjamahiriyamostserenerepublicsanmarinooosttimornigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianar" +
	"#bmustateofpalestinlaoskingdomleopoldstadrepubliekcongosomalirepublicrepubliccroatiacolombiaitaliaanserepublic" +
	"federaledemocratischerepublieknepalrepublicslovakia#wfadenyemenpeoplesdemocraticrepublicsouthnieuwzeelandsaudiarabieusarepublicofportugal" +
	"verenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica#blrsanmarinoinclbangladeshpakistanisraelstatevenezuelarepublicbol" +
	"czechoslovakiaformerindependentstateofsamoaecuadorrepublicrepubliclibanonunievansocialistischesovjetrepubliekenkeelingislands#kemyanmarunie" +
	"turkscaicosislandscubarepublicrepubliekafghanistanbonairesabaandsinteustatiuscamerronunitedarabemiratescaribischnederland#pan" +
	"#phlanguillasaintbarthsaustraliacommonwealthsvalbardenjanmayenpeoplesrepublicofpolandpeoplesrepublicofsouthernyemensouthwestafrika" +
	"unievanbirmanvietnamthialandvietnamnorthmyanmarrepublicunieorientalrepublicofuruguaybritishmaagdeneilandenguam" +
	"stmartinfrenchvenezuela#bgrducieandoenoislandspitcairnhendersonbvirepublicmadagaskarhashemitekingdomjordanformersouthvietnam" +
	"#eazsouthgeorgiaandthesouthsandwichislandssaintvincentendegrenadinesrepublicturkijerepublicfinlandvsrepubliekkiribativenezuelarepublicbolivariana" +
	"qatarstatepolishpeoplesrepublicunitedarabrepublicegypt#108equatoriaalguineacuracaokofthenetherlandserbiaandmontenegro#pol" +
	"#ltukeizerrijkirannorthsoedanvenezuelarbvformerczechrepubliclaomoldovarepublicvolksdemocratischerepublieklaos" +
	"centralafricarepublickoreapeoplesrepublicofdemocraticrepublicofthekinshasacongokingdomofthailandegypte#pakrepubliccongoleopoldstadpeoplesrepublicmongolia" +
	"frsouthantarcticlandsroctaiwanswazilandeswatinispitsbergenenjanmayenformerrepublicofvietnamczechrepuruguayrepublictenoostenchinahongkong" +
	"koninkrijkjemenvolksrepubliekzanzibar#egyterritoryofthevirginislandsoftheunitedstatesoezbekistanvrchinaindependentstateofwesternsamoasaintchristoffelnevis" +
	"frenchsomalilandcommonwealthofnorthernmarianasstpierreandmiquruguayorientalrepublicverenigdestatenkleinepacifischeeilandenrepublicuniemyanmarturkmensovietsocialistrepublicgreatbritainnorthernirelandunitedkingdom" +
	"democraticvolksrepubliekkoreaafghanistanislamicrepublicdominicacommonwealthstaatisraelamericansamoaspainguadaloupeformerjoegoslavie" +
	"beninpeoplesrepublicgermanywpeoplesrepublicofbulgariatunisarepublicsomalieitaliekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliek" +
	"equatoriaalguineenewcaledoniaterritory#876fmrdemrepofgermanyoccupiedpalestinianterritoriesburundirepublictrucialomancomoroeilanden" +
	"republicofhonduras#bhrlithuania#blzpnorthguineasintmaartenstmartinkingdombulgariatunesie" +
	"belarusrepublicofsintluciasaotomeandplibyanarabjamahiryapeoplesrepublicofcongophilippijnserepublic#bysterritoryofthewallisandfutunaislands" +
	"#bhsbihindiarepublicrepublicugandalaosrepublicgreecenederlandseantillenmaldivessultanate" +
	"saintbarthelemyzuidafrikauniestateofnepaluniesocialistsovjetrepubliekenvsamerika#pyfbrazzavillecongorepcotedlvoire" +
	"maagdeneilandenverenigdestatesrepublicmalawirepublicofmozambiquestkittsennevisfederatiedemkoreakingdomoflibyanorthernmarianaislandsrepublicfilipijnen" +
	"maledivenrepubliekgazawestbankonafhankelijkesoevereinerepublickiribativirginislandsdemocracticpeoplesrepublickorea#pseukmauritiusrepublic" +
	"northmacedoniaverenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanatekosovorepublicchannelislandsjerseypapuanewguineaindependentstate#100" +
	"#136palaurepublicsaintmartinsintmaartenrepublicofmadagascarhongkongspecialadministrativeregionpeoplesrepublicchinatfyrom#840formersiam" +
	"kingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliekknetherlandcuracaokoninkrijktunesieczechoslovakrepublicrepubliekderverenigdestatenvanindonesievolksrepublieksouthjemen" +
	"duitslandislamicrepublicofpakistanmyanmarburmanicaragua#bgd#eshrepublicmarshalleilandenandorra" +
	"fmrrepofvietnamestoniansovietsocialistrepublicprmacaochinasolomanislands#nicroemeenserepubliekuniebirmasocialistrepublicpalestinianterritoryoccupied" +
	"formersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibierepublicoflithuaniarepublicofelsalvador" +
	"syrischerepublicverenigderepubliekvantanzaniakingdomofegypt#nplrepublicmoldaviekirghizistanunitedstatesvirginislandsprmacauchina" +
	"congodemrepublicsaoudiarabierepubliekijslandbezetpalestijnsgebiedyemenpeoplesdemrep#ethfederatievanmaleisiebezetpalesteinsgebied" +
	"formernederlandseantillenqatarwallisfutunaislandsdzjiboutirepublicofmalawimaldivesrepublicnorthmacedoniebielorussia" +
	"croatianrepublickingdomegyptfederatievanmalakkacongodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribatisocialistischefederatieverepubliekjoegoslavie" +
	"#104#132republicmaledivenprincipalityofmonacofalklandislandsrepubliekchinazwitserseedgenootschapturkeyottomanempire" +
	"rumeniemyanmarafghanistanrepublicnewcaledonia#lcakingdomofromaniauniemyanmarrepublicoostsamoa" +
	"guineebissaukoninkrijkcambodjaverarabemiratensaotomeandprincipesultanateofoman#ghacapeverderepublicislandsfalklandislandsmalvinas" +
	"principalityvalleysandorrarepublicmaldivenrepublicofturkmenistanaustriarepublicgreenlandmacauspecialadministrativeregionsyrischearabischerepubliekkoreasouth" +
	"republicpolencentralafricanrepcroatiahrvatskamoldovarep#gmbverkoninkrijk#besfederationmalaya" +
	"#grdlaosdemocraticvolksrepubliekrepubliekderseychellenbosnie#nzlsanmarinomostserenerepublicrepublicofmalichadrepublic" +
	"libyalibyanarabjamahiriyatrinidadytobagoswaziland#burnoorwegenjoegoslavierepublicportugalfederalrepublicofgermany" +
	"kosovounscr1244#grcrepublicnaurutransitionalgovernmentofethiopia#nga#nam#prymalakkafederatie" +
	"tsjechoslowaakserepubliekamerikaansekleinereafgelegeneilandencooperativerepublicofguyanaguyanacooperatieverepublieksaintpierreandmiquelonkeniapolensamoawestern" +
	"chinataiwan#blmsaintkittsandnevisfederationsaintmartinsaintmaartenmozambiquekingdomafghanistanmiddlecongokoreademocraticpeoplesrepublic" +
	"bjelorussischesovietsocialistrepublichaytizuidsoedanformercentraalafrikaanserepublieksocialistrepublicromaniabelarussischessrsyriabulgariakingdom" +
	"koninkrijklaosfrguianayarspecialadministrativeregionhongkongchina#bihantiguaandbarbudademocratischevolksrepublieklaosyemenrepof" +
	"formerukrainiansovietsocialistrepublicfederalestatenvanmicronesia#gtmrepublicoftheunionofmyanmarcongoleopoldvillevaticancityeasttimortimorlestepng" +
	"republicchilizuidwestafrikakingdommoroccokirghiziamalvinasfalklandisdsrepublicofseychellesformerzairekoreadpr" +
	"sultanaatdermaldivenyemenarabrepublicnorthsanabosnia#per#ner#nld#nor#prt" +
	"wallisandfutunaisfrsantarcticlandsbrazzcongoespanademocratickampucheaequatorialguinmalagassieheardislandsmcdonaldislands" +
	"uaemiratesdemocraticrepublicofthecongosomalilandnorwaytransitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafricaformerceylon" +
	"federatievansaintkittsennevisverenigdestatesbrazilierepublicgambianorfolkisdsczechoslovakfederativerepublicrepubliekmacedoniemuscatandoman#bdi" +
	"republicofparaguayarabischerepublicsyrierepublicofmaltarepubliekvanpalauyemenfmrarabreppapuanewguniearepublicliberiacommonwealthofpuertorico" +
	"vrc#usaarabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenuniesyrieunionofsovietsocialistrepublics" +
	"bosniaherzegovinarepublicromaniafrenchpolynesiarepublicbeninguineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestates" +
	"republiccongobrazzaville#gumcaboverde#plw#028metropolitanfrancesocialistfederalrepublicyugoslaviaformerfrenchsudan" +
	"sloveniedemocraticvolksrepubliekethiopierepublicseychellesrepublicchilegermanyezwitsersebondsstaatdemocratischevolksrepubliekvankorearepublicofireland" +
	"#gabautonomousterritorygreenlanddempeoplesrepofkoreanorthmacedoniarepubliczwitserland#grlfederalmicronesiarepubliekderfijieilanden" +
	"czechrepublicczechia#051republiekmaldivensultanatemaldivesautraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicof" +
	"republicoostenrijkrepublictajikistanverenigderepublictanganyikazanzibarkingdomofbelgiumbyelorussiansovietsocialistrepublicspainkingdomformeregypteformernorthvietnam" +
	"#nrurepublicofrwandarepublicofthecongodemrepzairekinshasacongofransguinee#050#niusocialistrepublicuniebirma" +
	"algerijerepubliekequatoriaalguinearepubliekoppervoltaverenigdestateskameroenlaotiaansedemocraticvolksrepubliekroemeensesocialistrepublicdempeoplesrepkorea" +
	"stateofqatarslowakijewesternsamoarepublieknamibiebritishindianoceanterritoryrepubliekmalirepubliekkirgistantrinidadandtobagorepublic" +
	"formerdemocraticrepubliccongomacedoniafyrunitedkingdomofgreatbritainandnorthernirelandcubaargentinarepublicfederatievanmicronesie#gnqafarsandissas" +
	"oudnederlandseantillenczechoslovaksocialistrepublicfijidominionmacedoniathefmryugrpromaniapeoplesrepublicrepubliekgabontimorlestedemocraticrepublic#024" +
	"#052sainthelenaascensionandtristandacunhaplorepublicofindiagreatbritainnorthirelandunitedkingdomsfryugoslaviasloveniasultanaatbrunei" +
	"ussr#352#380boliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeusverenigdkoninkrijkvangrootbrittannieennoordierlandrepublicsrilanka" +
	"#gufpeoplesdemocraticrepublicofethiopiastmartinkinmenandmatsuseparatecustomsterritoryoftaiwanpenghukorearepublicofturkiyeserbiamontenegroserbiafrfederalislamicrepublicofthecomoros" +
	"macausarfederatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregionplurinationalestaatvanbolivia" +
	"democratickampuchiasaintchristophernevisazerbaijansovietsocialistrepublicstkittsguernseyivorycoastrepublicunitedstatesofindonesiarepublicbelarus" +
	"algeriademocraticandpeoplesrepubliccongodemocraticrepublicofsomalierepublicofboliviazimbabwepeoplesrepublicyemenpeoplesrepublicmacauchinaegyptar" +
	"brdmoldavierepublicofequatorialguineakoninkrijkburundicentraalafrrepubliek#ugaportugalrepublicreunionislands" +
	"boeroendirepofyemensouthafricaunion#ggynamibiaswanepalstatefederatedstatesofmicronesiarepublicgeorgia" +
	"iranislrepofoostduitslandstbarthamerikaanssamoaverenigdkoninkrijkgrootbrittannienorthierland#020#056tokelau" +
	"#036republicofiraqvenezuelabolivarianrepublicofierserepublicformerfederatiemalakkagabon#356gabun" +
	"#384sthelenastaatcomorenkoreapeoplesrepublicbritishvirginislandsgrotesocialistischelibischarabischevolksjamahiriyyaguineabissaoprovinceofchinataiwan" +
	"saintpierreenmiquelon#pcnrepublicmontenegrotanganjikasierraleonesovietuniegilbertelliceislandsmainlanduroftanzania" +
	"surinamerepublickoreademafarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormalig" +
	"taiwanrocaotearoanewzealandsaintchristophernevisfederationverenigdestatenmexico#pripalestinearabischerepubliekjemenbyelarus" +
	"republicofturkeyrepublicbotswanademocraticsocialistrepublicofsrilankaportugeesoostafrikasomalia#gbrmaagdeneilandenamerikaanserepublicofzaire" +
	"chineestaipeimoldaviafmryugoslaviaivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunionburmamyanmargreenlandautonomousterritory" +
	"usviunitesstatesvenezuelabolivrepublichendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritorypapuanorthguinearepublicgeorgie" +
	"sultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliekestonianrepublicmacauchinaprrussiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamas" +
	"#032#prkchannelislandsrepublicofegypt#388stmartinsaintmaartenverstatentogorepublic" +
	"yougoslaviafrenchsouthernandantarcticlandsgazaandwestbanklibischarabischejamahiriyya#031kazachstanwestsamoacommonwealthofthephilippines" +
	"onafhankelijkeensoevereinerepubliekkiribatimaldivenverenigdemexicaansestatesturkmenistanrepubliccostaricarepubliekcostaricaservieenmontenegrounie#rvn" +
	"koninkrijkspanjegermanyfmrdemreppalestinafryserbiaandmontenegrobuitenmongoliefedstsmicronesiaspecialeadministratieveregiohongkongvandevolksrepubliekchinasultanaatvanoman" +
	"formerswazilandbechuanalandkingdomofsaudiarabiavolksrepubliekchinaspecialeadministratieveregiohongkongmalaysiafederationrepublicboliviaslovakrepubliciri" +
	"republiekazerbeidzjanindonesierepublicverenigdestatescaymanisdsrepublicmalibyelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliekpeoplessocialistrepublicalbaniasintmaartennetherlands" +
	"moroccomuscatomansultanatecommonwealthofbahamasiranislamicrepsowjetuniegoudkustirishrepublicnederlandseantillenformer" +
	"kirghizrepublicturksencaicoseilandenrepublicofsouthsudantadzjiekistandutcheastindiesjemenitischearabischerepublic#pngksa" +
	"gemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublicsurinamrepublicsalomonseilandentajikistanrepublicalandislandsrepublicchina" +
	"staatdercomorenunionofburmasocialistrepublicmacaospecialadministrativeregionpeoplesrepublicchina#glp#gibpapuanewguineastaterepublicbosniaherzegovinafederaldemocraticrepublicethiopie" +
	"stbartsfedstatmicronesiarepublickroatiesocialistischevolksrepubliekalbaniesaintchristopherandnevisfederationamericanvirginislandsnorthernmarianasrepublicoftrinidadandtobago" +
	"dominicanrepublicvietnamdemocraticrepublicoffederatiesaintkittsenneviskoninkrijkitalievenezuelabolivariaanserepublieknigeriafederatiestvincentandgrformerhongkong" +
	"peoplesrepublicofthecongoheiligestoelguineabissaurepublicantiguabarbudaformerdemocraticrepublicgermanygermandemocraticrepublicnmarianaisds#gnb" +
	"hongkongrepublickenyaformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartinsintmaartensaintmartinsomalischerepublictaiwan" +
	"#533#nhbdominicaanserepubliekfijieilandenformergermanyfederalrepublicfmrdemrepofvietnamrepubliekivoorkustfederationsaintkittsnevis" +
	"maladivenmaledivenrepublic#hndrepubliekhongarijeegyptkingdom#guy#554#530" +
	"republicgabonrepublicmaltabermudaislandsdemocraticpeoplesrepublicofkoreapalestinianauthorityadministeredterritoriespakistaninclbangladeshetiopierepublicbrazzavillecongo" +
	"saintpierremiquelonrepublicbosnieherzegovinapnguineademocratischevolksrepubliekkoreaarubademocraticrepublicmadagaskarstmaartenfransdeelrepubliekbulgarije" +
	"sainteustatiusandsababonaireislamicstateofafghanistanfederaldemocraticrepublicethiopiayemenn#531orientaalserepubliekuruguayportoricokorearepublicofsouth" +
	"multinationalestaatboliviaformertsjechoslowakijepenghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicseychellenpakistanitalyrepublictrinidadandtobago#200" +
	"oppervoltarepublicofcolumbiaczechslovakfederalrepublicturksandcaicosislands#524stateunionserbiamontenegrousminoroutlyingisafarsandissasterritory" +
	"socialistfederalrepublicyugoslaviarepublicofkosovarepublicofgeorgiawallisandfutunaisds#uzbbrindianoceanterrformerunionsouthafricacnmi" +
	"vietnamformerrepublic#aialeopoldvillecongomacedoniafyromnorthmacedoniapeoplesrepublickoreaformersovjetuniekleineafgelegeneilandenvandeverenigdestatenmacedoniaformeryugoslavrepublic" +
	"#nclfyrombelorussischessrafghanistanislamicrepkongokinshasafillipijnenrepublicsouthvietnamrepublicazerbeidzjan" +
	"zuidelijksoedanverstatesafghanistanislamicemiraterepubliekzambia#262myanmarrepubliekderunieverenigdestatesmexicostvincentgrenadines" +
	"georgiansovietsocialistrepublicrepubliccongoleopoldvilletoerkmenie#558republieksenegaltheabodeofpeacenationofbrunei#534republicofvanuatu" +
	"republiekirak#586slovakijerepublicparaguaysaintpierremiqstvincentandgrenadines#368#376" +
	"benindemrepnkoreakuwaitrepublicofpakistanbrasilmaldivesdutchpartsaintmaarten#203" +
	"southsoedanformerdemocratischkampucheademocraticrepublicofzairecongo#535malagassischerepubliek#585#591formerlibyanarabrepublic" +
	"macedoniarepublicvsasintbartholomeusformercongodemocraticrepublictchadiraniroflibischearabischejamahiriyatoerkmenistan" +
	"unitedstatesindonesiarepubliccookis#204bulgaria#260sultanaatmaldivensudansouth#520" +
	"#584republiekcyprusdemocraticvolksrepublieklaosbelgiemainlandchinaprtadsjikistanitalykingdommuscatoman" +
	"#arekenya#275latviarepublicsvietnamcuracaokingdomnetherlands#583tanzaniaunitedrep" +
	"#uryafghanistan#yucsnrhodesiapeoplesrepublicofyemenstateofpalestine#andphillipines" +
	"ethiopiatransitionalgovernment#266spaansguineabritishvifransgebiedafarsissas#nfkislamicrepiranstvincentandgrens" +
	"comorosstate#ukrrepublicniger#364#372centraalafrikaanskeizerrijktunisiegreatbritainandnirelandunitedkingdom" +
	"ngwanerepublicbolvenezuelamacauspecialadministrativeregionchinarepubliekvietnamsomalischedemocraticrepublicsouthkorearepublicofislamicrepublicpakistan#gin" +
	"#arg#atgkoninkrijknederlandenmalawirepublicyugoslavsfrafarenissalanddevoormaligejoegoslavischerepubliekmacedonierepubliekslovenie" +
	"#581federalrepublicgermanywestgermanyrepublicoffijieasternsamoaroemeenserepublickinshasademocraticrepubliccongorepublieklibanon#208" +
	"#geo#276#atfrepublickaapverdiefederalrepublicofnigeriafederalislamicrepubliccomoros#580var" +
	"republicserbiaunievanburmasocialistischerepubliekzuidgeorgiefijiislandsunitedrepublicoftanganyikaandzanzibarguianaallerdoorluchtigsterepublicsanmarinosalomoneilanden" +
	"westbankgazasurinameformerdemocratickampuchearepublictunisiaeasttimor#hvorepublicofthephilippinesfilipijnengemenebest" +
	"formerboliviavsvanamerikacongodemrepzairekinshasafederalerepubliekjoegoslaviesomalischedemocratischerepublieksocialistrepublicofvietnamsolomonisdsunderunscr1244kosovo" +
	"iraqkingdomvolksrepubliekcongo#270republicofarmeniademocraticrepublicafghanistanitalyrepublieknicaraguaspaansguinee" +
	"uroftanzaniamainlandtanzaniamainlandunitedrepublic#hun#598socialistvolksrepubliekalbanieeirehongkongspecialadministrativeregionofthepeoplesrepublicofchinaunievanmyanmarrepubliek" +
	"republicofkosovo#360hungarianpeoplesrepublicplurstateofboliviatunisiarepublicofsurinamesultanaatmuscatomansainthelena" +
	"saoedischarabietogoleserepublicpeoplesrepublicofmozambiqueunionindiakampucheapeoplesrepublicfederaldemocraticrepublicofnepalturkyye#268" +
	"congofreestatesieraleonerepubliekmaltagermanydemrepof#528russischefederaltongakingdomkoreademocracticpeoplesrepublic" +
	"federalrepublicduitslanddemocraticrepublicofcongozuidgeorgiazimbabwerhodesiastaatsgemeenschapvanservieenmontenegroislamicemirateofafghanistanguineabissausaintmartinfransdeel" +
	"sintvincentendegrenadines#arm#ataceylonseychellenfederalislamicrepubliccomorensarhongkongchinafederatestatesofmicronesia" +
	"theargentineburmaunionofrussischefederatie#umicongozairenicaraguarepubliccongobrazzavilledeutschland" +
	"fransegebiedeninzuidelijkeindischeoceaanbelguimtrinidadtobagobahamasthezuidgeorgiaendezuidsandwicheilandenformeryugoslavrepublicofmacedoniamoldovaformercapeverde" +
	"koninkrijksaudiarabienationofbruneitheabodeofpeaceburundikingdomnetherlandoccpalestinianterritorystkittsnevisnetherlandsantheardmcdonaldeilanden" +
	"netherlandskingdomofwallisfutunaislandsterritoryarabrepublicyemenyemenbahamaislandsonafhankelijkestaatwestsamoarepublicofsingapore#agostatecomoros" +
	"macaosar#hti#roujerseychannelislandsrepubliekguineerepublicnicaraguaswedenrepublichungary" +
	"republieksoedanvietnamfmrdemrepyemendemocraticmarshallis#422perurepublic#442westelijksamoa" +
	"nederlandsdeelsintmaartenimperialstateofiransvalbardjanmayenislandsbouveteilandsouthafrikaijslandkaaimaneilandendemocraticrepublicsoedan" +
	"guineaecuatorialnyemen#508#hrvskoreacomorenislamitischebondsrepubliekrepublicofitalybelarus" +
	"#asmturkeyrepublicbruneidwallisfutunaburkinarepubliekfijisocialistischerepubliekvietnamsomalischerepubliek" +
	"brazilheardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaanrepubliekbelarusrepubliekindiabhutankingdom#440" +
	"noordelijkemarianaeilandenstvincentandthegrenadineslithuaniarepublicrepublicofthecongoleopoldvillemalvinasfalklandislands#278maleisieyemens" +
	"tfyrmacedoniasocialistischelibischarabischevolksjamahiriyyaprmainlandchinaalgeriademocraticandpopularrepublicyemenrepublicknetherlandarubafaeroerislandshrvatska" +
	"urugaycentraalafrikaansekeizerrijkkyrgystantadzhikistanrepublicofburundirepubliekderfilipijnenusminoroutlyingislandsirelandrepublic" +
	"#reuascensionentristandacunhasinthelenadutchguiana#rwasocialistischerepubliekvandeunievanbirmalybievietnam#426" +
	"#430mauritus#446#454kirgyzstandprkfilipijnenrepubliek#aut" +
	"formerzanzibarpembaisdsrilankarepublic#504kingdomswazilandluxembourggrandduchyfederatieverepubliekbraziliesaotomeprincipedemocraticrepubliceastduitsland" +
	"demrepublicofthecongostpierreenmiquelondemocraticrepubliczairekinshasacongoverenigdemexicaansestatenserviemontenegrostatenunie#azeazerbaijanrepublicmarshalls" +
	"mainlandurtanzaniaangolapeoplesrepublickirgistansocialistlibischarabischejamahiriya#rusdemocratischerepubliekoosttimorascensionandtristandacunhasainthelenakosovounitednationsadministeredregion" +
	"republicofalbaniarwandaitalianrepublicguineapeoplesrevolutionaryrepublic#428maleisiefederatie#antnamibiarepublic" +
	"newzealandaotearoa#258frpolynesiatci#wsmleopoldvillerepubliccongodemocratischerepublieksudanarabrepublicegypt" +
	"byelorussischesocialistsovjetrepubliekpalestijnseterritoriaverenigdearabischerepubliek#abwalandseilandenethopiarepubliekmadagaskargermanyunified" +
	"azerbaidjanfedstatesofmicronesiarepublicestlanddominicanrepublicdrrepublicmoldovaunionmyanmarbritishterritoriuminindischeoceaan#rom" +
	"americauslibischearabischerepublieksocialistischefederalerepubliekjoegoslavieturksandcaicosisdsuniesouthafrikaalbanialybiaturkey" +
	"#434#450franserepubliekcaribbeannetherlandsformerivorycoastboliviaplurstateofrepubliekzaire#500" +
	"kazakhistanlithuaniansovietsocialistrepubliccommonwealthofdominicatongagambiathepeoplesrepublicbulgariaguatamalaunitarystaterepublicindonesia" +
	"socialistischerepubliektsjechoslowakijeformerrepublicvietnamcookislandsuzbeksovietsocialistrepublicgambiarepublicsyriauarfiji#rho" +
	"filipijnenrepublicrepofthecongofrenchstmartinfrserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicnetherlandsantillesformernaururepublic" +
	"americaunitedsatesstatevaticancityrepubliekboeroendirepublicofsierraleone#254republicitalielibyaunitedkingdomrepubliekbosnieenherzegovina" +
	"saintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslaviafranssoedankofthenetherlandsintmaartenlibyanarabrepublicboliviaplurinationalestaatrepublicangola" +
	"ussrrussiabyelorussischessrkaaimanislandsrepubliekbotswananorthyemenrepublicczechiamaldivesislands#aus" +
	"gefedereerdestatesmicronesiedemocraticrepublicgermanysultanaatomanstvinandgrenislandscocoskeelingoekrainsesovietsocialistrepublicvaealbanie" +
	"verenigdearabischeemiratenbritsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#438kyrghyzstankingdomspainswanamibiacongorepbrazzaville" +
	"burkinafasouppervoltamacauchinapeoplesrepublickingdomofthenetherlandsthechinataiwanprovinceofleopoldstadrepubliccongoportugueserepublicbonairesinteustatiusensabacommonwealthaustralia" +
	"kyrgyzstanpuertoricousoegandaunieserviemontenegronowmyanmarburmaturksencaicosmorrocounitedrepoftanzania" +
	"djiboutitransjordanparaguayrepublicofthegambiamoldoviansovietsocialistrepublicunitedrepublicoftanzaniademocratischerepubliekcongomarshallisds" +
	"centralafricanrpanama#suhhrwandarepublicarubaknetherlandmicronesiafederalestatenrepublickeniavietnamrepublicof" +
	"vatikaanfrankrijkkampuchiasteustatiusandsababonairerussischefedkampucheacambodiarepublicofmontenegrohongkongspecialadministrativeregion" +
	"territoryguamgreecegermandemocraticrepubliceastgermanyfaroermacaochinaprzanzibarsultanatesouthjemendemocraticrepublicduitsland" +
	"hashemitischkoninkrijkjordaniekanada#250cambodiakingdomkirgizstannoordvietnamrepublicofmoldovacongorepof" +
	"kirghizstanmacaospecialadministrativeregionrepublicequatoriaalguineafaroesformeriran#mafheardmcdonaldislandsaukiribati" +
	"yemenpdrsouthadendemocraticrepublicsudanstaatbruneidarussalamvsmaagdeneilandenformernoordvietnamhungarynethelandstadzjiekie" +
	"kleinepacifischeeilandenvandeverenigdestatendemocraticrepublictimorlestenigeriasaintchristopherandnevisarmenia#458koninkrijksaoediarabiefederalpeoplesrepublicofyugoslavia" +
	"zairesouthafricabrazilfederativerepublickinshasademocraticrepublicofthecongobezetpalestijnsegebiedencocosislandsnoordelijkemarianencolumbiarepublic" +
	"kingdomofthenetherlandsseychellespeoplesrepublicromaniarepublicecuadorspecialeadministratieveregiomacao#ydyebrazzavillerepubliccongowitrussischesocialistischesovjetrepubliek" +
	"fijirepublickaapverdieverenigdestatenvanvenezuelaformersyriaturkmeenserepublicchristmasislandmalayasia1999kosovoinaccordancewithunsecuritycouncilresolution1244" +
	"eswatini#wlfislamicrepublicofthegambialeichtensteinafghanistankingdomoutermongoliaaustriabyelorussianssr" +
	"fransezuidelijketerritoriaascensiontristandacunhasainthelenanetherlandsthebolivariaanserepubliekvenezuelasintmaartenhongkongchinaspecialadministrativeregion#792#740" +
	"philippineislandsjordanieliechstensteinbelaumarshallislandsrepubliekdermaledivensaintvincentgrenadinesbeninrepublic" +
	"formermalayachinamacausardemocratischerepubliekduitslandswissconfederationpeoplesrepublicbangladeshunionofmyanmarrepublicbraziliekingdomoftunisia" +
	"leopoldvillerepubliekcongomicronesiafsarmeniebiotvorstendomliechtensteinnoordsoedansaotomepcotedivore" +
	"separatecustomsterritoryoftaiwanpenghukinmenandmatsudomtomfrance#macmarshalleilandenrepublicformerdemocraticrepublicofthecongovietnamdemocraticrepubliclativafederalrepublicofgermanywestgermany" +
	"palaurepubliekoosterserepublicuruguayrepublicdahomeystaatsgemeenschapservieenmontenegrofrenchcameroonsamerikaverenigdestatespuertoricocommonwealthislamitischerepubliekiran" +
	"serbiarepublicstkittsennevisegermanysfrofyugoslaviaformerisrealrepublickiribatirepublicmauritiusbonairesainteustatiussaba" +
	"stateisraelswazilandkingdommainlandunitedrepublictanzaniarepublicsouthafricasouthvietnamrepublicnetherlandsguianakingdomeswatinijordanhashemitekingdom" +
	"malaysiairanislamicrepublickingdomlibyafransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuelatsjechoslowaaksesocialistischerepubliekfmrzanzibarandpembaisdyugoslaviafrserbiamontenegro" +
	"demrepofsaotomeandprinciperepublickosovarepublicpalauboliviarepublic#796formertheformeryugoslavrepublicofmacedonia#736#744" +
	"solomoneilandensenegalrepublic#cubpeoplesrepublickampucheaportuguesewestafricamarokkorepublicofsanmarinoislamicrepublicgambia" +
	"republicofindonesiaunitarystatesintmaartendutchpartbritishguyanasyrischerepubliekarabrepegyptalgeriemicronesiafederalstatromanianpeoplesrepublic" +
	"cameroonrepubliccongopeoplesrepublicofunievanzuidafrika#mcorepkoreamaldiveislandsitaliaanserepubliekverenigdearabemiraten" +
	"kingdomofhungaryverenigdestatesverafgelegeneilandjes#codmyanmarunionunitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissas" +
	"fransdeelsaintmartinkorearepofwestelijkejordaanoevergazastrookiranimperialstateafarsissasfrenchterritoryformercambodiaformerjugoslaviebosniaandherz" +
	"#795peoplesrepublicofangolasouthernyementunesischerepubliekrepubliekvancaboverdedemocratischerepubliektimorlestelaosdemocratischevolksrepublieksaintkittsnevits" +
	"argentinaijslandserepublicstateofkuwaitformersovietunionkingdomitalyhongkongchinareunionwestgermanyfederalrepublicgermany" +
	"zuidgeorgiaenzuidelijkesandwicheilandenvolksrepubliekmongoliefederationnigeria#724#732#748bhoetan#caf" +
	"kirgizistanspecialeadministratieveregiomacaumaldivenrepublicarabrepublicofegyptmaledivenkoninkrijkhongarijesloveniarepublictokelauislands" +
	"lesothokingdom#mmrformerdemocraticrepublicvietnampeoplesrepubliccongococoskeelingislandsformeroppervoltaonafhankelijkestaatvansamoamalagasymadagascar" +
	"netherlandskingdomoftheformerzuidvietnamformeryugoslavrepublicmacedoniagazastrookwestelijkejordaanoeverrepubliekdjiboutialgeriastaatvietnam#cog" +
	"germanyformerfederalrepublicmaurituisfederalrepublicyugoslavianetherlandskingdommadagaskarrepublicofguatemalavorstendommonacogazastripwestbank" +
	"turkyiesaintchristophernevisfederatietransjordanhashemitekingdom#798democraticfederalrepublicofnepalwesternsamoaindependentstateunionburmarepubliekpanama" +
	"libyanarabjamahiriya#jpneastgermanygermandemocraticrepublicmontenegrorepublicsouthsudanuppervoltanaurudrccongo" +
	"republicsloveniastatepalestinformerukrainianssrsahrawiarabdemocraticrepublicrepublicmadagascardominikaanserepubliekstaatlibielaodemocratischevolksrepubliek" +
	"argentinesthelenaascensionentristandacunhasurinamdutchguianagemenebestderfilipijnenrepublicofliberiamalagasysaintmaartensaintmartinserviemontenegrostaatsgemeenschap" +
	"birmaunieunievanburmahungarypeoplesrepublic#mdarepublicturkeyformerdahomeybonairesteustatiusandsabatrinidadentobago" +
	"yemenpeoplesrepublic#mwigrotelibischarabischesocialistischevolksjamahiriyya#720gefedereerdestatenvanmicronesieiraqrepublicmicronesiafederalestatenvanvanuaturepublic" +
	"noordelijkemarianeneilandenfaroereilanden#cckstomeprincongothedemocraticrepublicofthezambiarepublicofindonesiaverarabischeemiraten" +
	"peoplesdemocraticrepublicalgeriaformerbyelorussiansovietsocialistrepublicsaudischarabierepublicofnauruuraguayislrepofiran#jamrepublicwitrusland" +
	"kyrgzstanunitedstatesvenezuelasouthernrhodesiafriendlyislandssinthelenaascensionentristandacunha#mdgburkinafassorepublicslowakije" +
	"kingdomnepalswitzerland#hmdformerdemocraticyemenrepublicofsrilankaguinearepubliclpdr#col" +
	"fryugoslaviagreatbritainmacaospecialadministrativeregionchinahasjemitischekoninkrijkjordaniekingdomofbhutanprovincechinataiwanchadverenigdestatenverafgelegeneilandjes" +
	"bailiwickguernseymaskateomanlibischarabischerepubliek#mexknetherlandsaintmaartenrepublicsloveniestbarthsusvirginis" +
	"#hkgchinapeoplesrepublicmacau#com#criformervenezuelaamerikaverenigdestatenempireofethiopiafrancesaintmartin" +
	"sthelenaascensionandtristandacunhafederalrepublicofcameroonargentinieunderunitednationssecuritycouncilresolution1244kosovorepublickirgiziebrazilfederalrepublickoreadprkmainlandchinapeoplesrepublic" +
	"republicofthemarshallislandssvalbardandjanmayeniskingdomofafghanistansvalbardandjanmayenfrygilberteilanden#cankosovounderunscr1244" +
	"sadrkingdomofbulgariasouthgeorgiemicronesiavietnamfmrrep#mltstaatqatar#mar" +
	"czechiarepublicabolivarianadevenezuelarepubliektunesieverenigdestatenkleineafgelegeneilandendominionofceylonvolksrepubliekangolanorthrhodesiasaintvincent" +
	"frenchsouthernantarcticterritoryfrarepubliekgambiaholyseevaticancitycongodrunitedkingdomgreatbritainnorthernirelandformerserbiaandmontenegrocaribiannetherlandslibischarabischejamahiriya" +
	"kirghizsovietsocialistrepublicnaoeronorthernmarianaislandscommonwealthrepublicofmauritiusrepublickosovoalbaniarepublicunitedstatesusaafarsenissasfransgebied" +
	"falklandisguyanacooperatieverepublicpeoplesrepublicofalbaniafrenchterritoryafarsissassaintkittsennevissouthadenyemenpdrkyrgistanczechiaczechrepublic" +
	"venezuelarepublicofsouthrhodesiewestgermanyvolksrepubliekchinaspecialeadministratieveregiomacaumalagasischerepubliekrepublicsouthafrikabyelorussischesocialistischesovjetrepubliekethiopiaincludingeritrea" +
	"jugoslavia#729srilankaceylonkeizerrijkethiopiesovietuniontanzaniaverenigderepubliekportuguesetimorformercongobrazzaville" +
	"peoplesrepublichungary#cymhaitiformerserbiamontenegrovatican#670republicegyptedemocraticandpeoplesrepublicofalgeria" +
	"ukrainerepublicofnaoerogreatbritainandnorthernirelandunitedkingdomiranislamicrepublicofrepubliektanganyikauspuertoricostmartinsintmaartenunitedarabeast" +
	"drdominicanrepublickyrghzrepublicrepublictunesiesintmaartenkingdomofthenetherlandskingdomofmorocco#728statenunieserviemontenegrostkittsandnevisfederation" +
	"territoryafarsissasrepubliekturkijeunitedkingdomofgreatbritainandnirelandsouthgeorgiafederalstatmicronesiabahrainkingdommicronesieverenigderepubliekkameroen" +
	"witruslandrepublickoreafrenchguyanalatviansovietsocialistrepublic#afgaregyptrepublicofbulgariasaintmaartendutchpart" +
	"esthoniavenezuelabolivarianrepublicmeestserenerepublicsanmarinoperunorthrhodesieboliviaplurinationalstateofirofiranrepubliekservie" +
	"#cokazerbeidjanprchinaleopoldvillerepublicofthecongocookisds#604ceylonsrilankavirginislandsunitedstates" +
	"republicivoorkustplurstateboliviaformerverenigdearabischerepublieknetherlandssultanatemaldiveislandselsalvadorpalestinestatesainthelenaanddependencies" +
	"republicoflatviasabaandsinteustatiusbonaire#cxrverenigdestatenvanmexicokingdomofburundidemocraticrepublickoreaunitedstatesofvenezuelabrazilunitedstates" +
	"islamicovergangsstaatafghanistansouthrhodesiazuidgeorgieendezuidsandwicheilandenjugoslavievolksdemocratischerepublickorearepublicvanuatuspaansestaatinaccordancewithunsecuritycouncilresolution12441999kosovo" +
	"republichaitiamericaunitedstates#674statepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestatenfrsouthantarcticterritoryrepublicpanama" +
	"palausudanupto2011republictsjaadrepublicofyemendominicanrepublicdemocraticrepublicdominionoffijiphilippinesrepublicdemrepofkorea" +
	"socialistrepublicunieburmaspanishsaharapalestijnsegebiedenkorearepublicstatecambodia#xonplurinationalstateboliviarepublieksierraleone" +
	"republicijsland#jorbirmamyanmardemocraticrepublicofkoreaislamicemirateafghanistansthelenadependencies#mnp#moz" +
	"kingdomofsiamazerbajdsjandrocrwandeserepubliekverenigdestateskleineverafgelegenislandsfranssomaliland#msrformerwitrussischesovietsocialistrepublic" +
	"verenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdomrepublicofpolandkoninkrijkroemenieformerethiopia#cuwrepublickyrgyzstan" +
	"specialeadministratieveregiohongkongvaticaansestaat#600#616crotiausofamericamacedonianorthmacedonianoordelijkemarianenislands" +
	"#alb#mussultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroensintmaartennederlandsdeellibischearabischerepublicrepublieklitouwen" +
	"duitslandbondsrepublieknoordmacedoniepeoplesrepublicofkoreasoevereinedemocraticrepublicfijifrenchsouthernandantarcticterritoriesruslandkoninkrijkvansaoediarabievjrmacedonie" +
	"republicsudanspecialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliek#alaunitedstatesminoroutlyingislands#myt" +
	"stvincentengrenadinesbesislandsformercongoleopoldvillechinapeoplesrepublicfederatievannigeria#xnskyrgyzrepmacedonie" +
	"egypteverenigdearabischerepubliekeritreafrenchafarsandissasfrsouthernterritoryfrenchsouthernantarcticterritorybosniaandherzegovinaformerservieenmontenegro#678" +
	"malagasyrepublicfederationofmalayavolksrepubliekhongarijebarbadosyemensouth#anhhyugoslaviaserbiaandmontenegrooostelijkerepubliekuruguay" +
	"russianfed#mtqantiguaheardendemcdonaldeilandenkoninkrijkgriekenlandoccupiedpalestinianterritoryrepubliekegyptesaintchristopherennevisfederatie" +
	"tahitifrenchpolynesiahungarykingdomtaiwanchinaequatorialguinearepublictogoleserepubliek#xwbalgerijnsedemocraticvolksrepubliekstlucia" +
	"phillippinerepublicrepubliektsjechierepublicchadvirginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguayrepubliekletlandrussianfederation" +
	"saintmartinfrancenigerrepublicrepublicalbanierepublicbulgariaethiopiaformercentralafricanempirehongaarserepublieknoordelijkemarianengemenebest" +
	"uruguay#mrtportugeeswestafrikasvalbardjanmayenbritsguianapeoplesdemrepyemen#612republicofsouthvietnam" +
	"drvngemenebestnoordelijkemarianentrucialstatesfransterritoriumvoorafarsissasdomrepgermanfederalrepubliccongodrcvaticanstate" +
	"zimbabwerepublicfrgcongobrazzkeelingeilandencocoseilandenfrsouthernterritoriesrepublicofcolombialibyanrepublictuvalu" +
	"vietnamrepublicfaroeislandsoostelijkerepublicuruguay#mkd#mdvsinteustatiusandsababonairebyelorussiatukey" +
	"kingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliekmacedoniaoezbekiekoreanoordislamitischefederalerepubliekdercomorenparaguayrepublic" +
	"slovaakserepublictadjikistanhendersonducieoenoislandspitcairnrbvenezuelarepubliccolombiavolksrepubliekbeninrepbolvenezuelaunitarystateoftherepublicofindonesia" +
	"unionofthecomoroskoninkrijkthailandunitedstatesofindonesiarepublicnmacedoniaverstatenvanamerikataiwanprovinceunionsouthafricabahamasgemenebest" +
	"stchristoffelnevisbrazzavillecongorepublictsjadsaotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadineskoninkrijkbahrein" +
	"republicalbaniabritishsolomonislandsethiopiefederationmalaysiastateofthevaticancityrepublicofczechia#882antarctica" +
	"southvietnamgroothertogdomluxemburgsouthtomeprincipefaeroesstmartinfrance#jeybritsegebiedenindeindischeoceaanfederationofmalaysia" +
	"#608sultanateofzanzibarnyasalandstchristopherennevisfederatieanddomtomfrancegaboenverenigdearabischerepublicegyptesovietsocialistrepublicsunion" +
	"#mysgibralterethiopiafdrrepubliccolumbiacomorosislandsfaeroermaagdeneilandenmeestserenerepublieksanmarino" +
	"republicofbeninsrvfederalvolksrepubliekjoegoslavierepubliekoosttimorsaudiaarabiazairekinshasacongodemrepsyrianarabrepbulickampuchea" +
	"formercongodemocraticrepublicofcomoresportugeserepublic#mlirepublicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire" +
	"democraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnamhongkongsarchinazuidkoreastchristopherandnevisfederationmuscatenomanpeoplesrepublicmacaochina" +
	"libyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia#cmrelpenbeenkustdutchantillesbulgariarepublicrepubliekturkiye" +
	"verenigdearabischerepublicservieenmontenegrostaatsgemeenschapguatemalarepublicspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuelademocraticrepublicvietnam" +
	"chinapeoplesrepublicmacao#886#894#826trinidadsouthgeorgiasouthsandwichislandsstaatvaticaanstad#620" +
	"republiekcongorbvvenezuelarepublicofkiribatirepcongomocambiquekoreademrepn#191bahrein" +
	"republiekbolivialitouwenrepublicturkmenistangrotelibischarabischesocialistvolksjamahiriyya#887republicofsurinamsovereigndemocraticrepublicfijizwitserseconfederatie" +
	"formermacedoniafrenchsouthernandantarcticterritoriesfrarepbrazzavillecongoczeckrepublicdemocratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonielibyastate" +
	"#192koninkrijkeswatinipapuaandnewguineamicronesiegefedereerdestatespalestijnsgebiedrepublieksingapore#chemyanmarbirma" +
	"saintmaartenstmartinunarabemiratesstateofpapuanewguineaportugueseguinearepubliekvandemaledivenrevolutionairevolksrepubliekguineelebanon#626" +
	"democraticrepublicsaotomeprinciperepublicburundicomorenislamicfederalrepubliccostaricarepublicfsmunitedmexicanstatesrepublicofbosniaandherzegovina#891" +
	"#civvenezuelarepbolbelgischkongoformerkampucheauzbekistanrepublicrepubliekangoladenmarkkingdomformersurinam" +
	"tanganyikatanzaniafedmicronesia#mhlbahamasislandsbelizethevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliek" +
	"federalrepublicbrazilieoekraiensesocialistischesovjetrepubliekmarshallislandsrepublicstatesolomonislandssultanatemuscatomancollectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfiji" +
	"#890#834occupiedpalestinianterritoryincleastjerusalemformerwestsamoanorthamerikaverenigdestatestsjechoslowaaksefederalrepublicbelarusrepublic#624" +
	"democratischjemenkoninkrijktongakaapverdischeeilandencommonwealthdominicabelorussiansovietsocialistrepublicpuertoricospanishstaterepublichongarije" +
	"#833#cpvjapan#xnbformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolenfederalrepublicofsomalia" +
	"nauruislandkleinepacifischeislandsverenigdestatesbondsrepubliek#180#196republicsingapore#156cambodiastate" +
	"republiekzuidsoedanislamitischebondsrepubliekdercomorenplurinationalestaatbolivia#832democraticfederalyugoslaviarepublicvietnamcomorosdprkorea" +
	"islamicrepublicofmauritaniaafghanistantransitionalislamicstatedemocraticrepublicofthesudan#694gaboneserepubliekchinaprhongkongdemocratischerepublieksoedanmicronesiafederatedstates" +
	"unievanmyanmar#mnecongorepublieksolomonisrepublicindonesiefederalrepublicjoegoslavieunitedkingdomlibyayemenaden" +
	"negarabruneidarussalammicronesiegefedereerdestatenfalklands#831sintmaartenkofthenetherlandethiopiafederaldemocraticrepublicformerunionofsouthafricavalleysandorraprincipality" +
	"syemenukraniazuidsudankoninkrijkmarokkokeelingislandscocoskinshasacongocaymansargentijnserepubliek" +
	"uppervoltaburkinafasobelorussischesovietsocialistrepublic#cskrepublicofchaddemocraticfederalrepublicnepaliriran#xaurepublicofzambia" +
	"republiekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek#mngmanislandsrepublicsoedanysland#cshh" +
	"jemenitischearabischerepubliekimperialstateiranpeoplesrepublichongkongchinaformerduitsedemocraticrepublicserbiaindiauniontaiwanchnpeoplesrepublicchinamacaospecialadministrativeregion" +
	"irafghanistanvietnamformerdemocraticrepublic#cyp#xkxformerunitedrepubliccameroonfrenchsaintmartinfidjifederalrepublicbrazil" +
	"unitedstatesamericaformercentraalafrikaanskeizerrijkformercambodja#184#144#152#860principalityofthevalleysofandorra" +
	"bovenvolta#690formerduitsedemocratischerepubliekcongodemocratischerepubliekunitedstatesbrazilrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislands" +
	"hautevoltarepublicofcyprusbosniaandherzegovinarepublicunitedkingdomoflibya#chlrepofkosovohrvatskacroatialocalnamechechrepublic" +
	"maneilandwesternsaharabechuanalandprotectoraterepublieknaurusocialistfederalrepublicofyugoslaviakingdomofitalykoninkrijkafghanistaniranpersia" +
	"turkserepublicformerphilippinerepublicliberiarepublicmaldivischeeilandenincleritreaethiopia#178perziedemocraticpopularrepublicalgeria" +
	"sintpierreenmiquelongreecekingdom#862kinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilanden#818philippinecommonwealthcoalitiongovernmentdemocratickampuchea" +
	"philippinesgrenadaletland#rhzwkingdomtonga#qat#chnecuador" +
	"tsjechoslovakijepalestiniannationalauthoritykingdomdenmarkfrenchpartsaintmartinpeoplesrepublicofkampucheaafarissalanddenmarkeqguinea" +
	"slovakiatanganyikaenzanzibarfederatiemaleisie#188#140thailand#800saotomeeprincipe" +
	"drvsovereigndemocraticrepublicoffijicuracaogriekenlandgeorgiefederatiesaintkittsnevisuzbekhistanmaldivensultanaat" +
	"maltarepublicyemenarabrepublicghanarepublicrepublicofvenezuelarepublicverenigdestatesindonesieijslandserepubliekformerfederationofmalayaminoroutlyingislandsus" +
	"formerturkeysocialistischerepubliekroemeniefrsouthantarcticterrcongodemocraticrepubliczairekinshasamalakka#dzakorearepublicsouthfederatiemalakka" +
	"chiliformerbirmarepublicsierraleoneeritreastatephilippinerepublicformerczechoslovakiajemenmongoliapeoplesrepublic" +
	"unitedarabemirateformerunitedrepublicofcameroon#ddrkazakhsovietsocialistrepublic#xlarepubliekvandemarshalleilandenlaospeopledemocraticrepublicrepublicunitedstatesindonesia" +
	"mutawakkilitekingdomyementanzaniatanganyikanederlandsguyanafsmicronesiatsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesiatanganyikaandzanzibarunitedrepublic" +
	"#807republicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczaire#dnkbirkinafasosocialistpeopleslibyanarabjamahiriyayugoslavia" +
	"zanzibarbondsrepubliekduitsland#dddesolomonislandsstatemalvinasfalklandeilandennorthernmarianascommonwealthrepublicofguineafilipijnserepubliek" +
	"mauretaniaroumaniarepubliekzimbabwe#112nethantnepalfederaldemocraticrepublicislamicrepofiranvenezuelarepbolivarianade" +
	"azerbajdzjanrepubliccostaricarepublicofuppervolta#804palestinestateofrepublictanganyikasaudiarabiakingdomrepubliekvanuatu" +
	"uniebirmasouthadenyemenpeoplesdemocraticrepublicgeorgiaddrindependentstateofpapuanewguinearuandapeoplessocialistrepublicofalbaniaformerunitedarabrepublic" +
	"socialistsovjetrepubliekenunierepublicrwandavirginislandsbritishkingdomofdenmarkrepublicoftajikistan#060#deujersey" +
	"grootbrittannieennoordierlandverenigdkoninkrijkhashemitekingdomtransjordanrepubliccubatanganyika#ssdformerbyelorussianssrkingdomnetherlandscuracaouniecomoren" +
	"formercameroonhellenicrepublickingdomofgreece#170thedemocraticrepublicofthecongoyemenarfransguyanaethiopiapeoplesdemocraticrepublic" +
	"#810republiekkazachstanmongoliarepubliclithuaniarepubliekgeorgieangolarepublicrepublicofgreeceturkiye" +
	"gibraltarethiopianempireturkijerepubliekoegandaislamitischerepubliekpakistan#xslpersiairanbritsgebiedindeindischeoceaan" +
	"vietnamsocialistrepublicverenigdestatenvannoordamerikademocraticvolksrepubliekalgerijereunionislandgemenebestvanpuertoricocommonwealthofthenorthernmarianaislandscameroonunitedrepublicfmrdemyemen" +
	"philipinesindependentstatesamoamauretaniecentralafricanempirekoreanorthlaopeoplesdemrep#116alandautonomousprovince" +
	"#148khmerrepublicpalauislandsnigerrepubliekarmenierepublicofcotedivoire#czebrazzavilleformercongo" +
	"independentandsovereignrepublicofkiribatimaldiveislandssultanatekalaallitnunaatburkinofasorepublicofecuadorsultanateofthemaldiveislandspalestinianadminareasrepublicaustria" +
	"azerbeidsjanislandsmansaintkittsnevislareunionmozambiquepeoplesrepublicmaltaaotearoanieuwzeeland#064" +
	"#072mozambiquerepublicdemocraticyemenkazachiesyrianarabrepublicrepublicguatemalastateoferitreazanzibarpeoplesrepublic" +
	"islamicrepublicmauritanierepubliekportugallibaneserepublicsaintvincentandthegrenadinesservieenmontenegro#174#166yemenarabrepublicyemen" +
	"commonwealthbahamasbangladeshrepublictrinidadtobagoportugeestimormiddenafrikaanserepublicvolksrepubliekalbaniemongolierepublicireland" +
	"switerlandunitedkingdomofgreatbritainabodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic#csxxrepubliczimbabwebjelorussischessr" +
	"unitedarabicemiratesformerlibyanarabjamahiriyastpierremiquelonbuthanlibyanajguineaconakry#175gemenebestaustralie" +
	"sierreleoneislamitischerepubliekgambiaalbanesevolksrepubliek#070comorenkingdombelgiumdrciranislandsrepublic" +
	"falklandislandsmalvinassomaliafederalrepublicrepublicofkyrgyzstantsjechierepublicofnorthmacedoniamicronesiafedstatesofsintvincentturkscaicoseilanden" +
	"republicmozambiquesaotomearabrepublicsyriafryserbiamontenegrosocialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarinobangladesj" +
	"laospdrpeoplesrepublicmainlandchinarepublicoffrancekirgiziarepublickirgistanislamicrepublicirannouvellecaledoniesaintmaartenfransdeel" +
	"peoplesrepublicchinadrcongodominicaanserepmoldaviansovietsocialistrepublicsudandemocraticrepublic#068#076#044" +
	"#004#016repofmoldovarepublicofcaboverdestchristophernevisfederationislamicrepublicmauritanianepaldemocraticfederalrepublicsamoaindependentstate" +
	"chilevanuatuchinataiwanprovincepeoplesdemocraticrepublicethiopiapapaunewguinea#162martiniquekeelingeilanden" +
	"bjelorussieantiguaandbarbboetankoninkrijknoorwegenswazliandfalklandislandsislasmalvinasliberiayemenpeoplesdemocraticrepublicsouthaden" +
	"frenchterritoryoftheafarsandtheissastaiwanprovinceofchinarepublicivorycoastroemeensesocialistischerepublieklesothorepublicofkazakhstan#074solomonseilanden" +
	"#010channelislandsguernseymicronesiefederalstatesrepublicelsalvadorunitedstatesofbrazilcotedivoireivorycoastsocialistethiopiaboliviamultinationalestaat" +
	"presecessionsudanrepubliekierlandpolandrepublic#senpeoplesrepubliczanzibarrepyemenfransguianaargentijnserepublic" +
	"democratischerepubliekvancongodemocratischfederatiefjoegoslaviewesternsamoasamoa#xqckirgiziesvgrepubliekindonesienorthkorea" +
	"republiekguatemalafijieilandenrepubliekcooperatieverepublicguyanademocratischevolksrepubliekjemengautemala#040republicirak#008" +
	"#012egyptarabrepofrepskoreakoninkrijklibieheardislandstateofvietnamrepubliekhondurassaintmaartenkingdomnetherlands" +
	"frenchpartstmartinstatevietnam#shndemocraticrepublicofmadagascarislamitischestaatafghanistanterritoryoftheafarsandissasczechrepublicrepofkorea" +
	"taafvenezuelarepublicabolivarianarepublicjemenrepubliekbeninukgreatbritainnorthernirelandcommonwealthphilippinescambodiakampucheastvincentendegrenadinen" +
	"sierraleonerepublicburmaunionofmyanmarmansalomonislandsierserepubliekchinamainlandliechtenstienvaticancitystateholysee" +
	"zairecongodemocraticrepublicofterritoryamericansamoakyrgyzstanrepublicfederalstatesofmicronesiaicelandrepubliciranempirerepubliekitalie#sur" +
	"britishhondurasmauritiusislamitischerepubliekafghanistansovietrussiamalvinenpapuanguineasrilankapakistanislamicrepublic" +
	"volksrepubliekpolencssrkaapverdischeislandsicelandlichtensteinslovenianrepublictokelaueilandenafghanistanislamicstate" +
	"formersouthyemenkosovounderunitednationssecuritycouncilresolution1244unitedrepublictanganyikazanzibar#dybjnorfolkislandsbosniehercegovinazuidafrikarepubliekoostenrijk" +
	"republiekburundiafarsendeissasgebiedpalestijnsebevrijdingsorganisatie#dhyrepublictogocaymanismicronesiafederalchina" +
	"uruguayeasternrepublicexcludeseritreaethiopiakinmenmatsuseparatecustomsterritorytaiwanpenghudominikaanserepublickoninkrijkdernederlandenvietnamstatesolomonsformerddr" +
	"republicofpalausudanuntil2011unitedrepubliccameroonformerfederalrepublicgermanydemrepcongoheardeilandenmcdonaldeilandenrepubliekderunievanmyanmaryugoslaviasocialistfederalrepublic" +
	"saintchristopherennevistsjechischeenslowaaksefederalerepubliekmali#swedemocratischkampucheazuidvietnammalvinas#sle" +
	"afarsissasterritoryivoorkustazerbajanpalestinianauthorityadministeredterritorydemocracticpeoplesrepublicofkoreaindependentstatepapuanewguinearepublicoftunisiatsjechischeslowaaksefederalrepublic" +
	"timorlorosaeliechtensteinsvalbardeilandenrepubliektsjaadpersiaeswatiniswazilandformerzanzibarrwandeserepublic" +
	"yemendemsaintkittsnevisfederatieformerjoegoslavischerepublicmacedonierepublicofserbia#zmbnoordrhodesieunitedrepublictanzaniamalvinasislandsfalklandislands" +
	"angolasouthgeorgiazuidelijkesandwicheilanden#omnrepublicofdahomeysaotomeandprterritoryofamericansamoaformercongoleopoldstadunitedstatesofamerica" +
	"republiekugandazuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampucheaformerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublicierlandbritishguianamicronesiafedstat" +
	"stmartinfrenchpartuniedersocialistischesovjetrepublieken#048#djirepubliekmauritiussaotomeyprincipe#hvbffranceanddomtom" +
	"algeriademocraticpeoplesrepublicgrootbrittannie#332duitsedemocratischerepubliekfalklandeilandenmalvinashongkongsarstkittsnevisfederationrepublicsurinam" +
	"unitedstatesindonesiahasjemitischkoninkrijkjordanievanuatarepublicofperustatenepalrepublicboeroendisouthernyemenpeoplesrepublicdjiboeti" +
	"faeroeisdsstaatsgemeenschapserviemontenegrojugoslavieformersamoaonafhankelijkestaatchinaprmainlandafghanistanirrepubliccongothegambia" +
	"frenchrepublicsocialistrepublicroemenieverenigdestatesvenezuelaabessinieromaniakingdom#saukroatieyugoslaviaserbiamontenegro" +
	"caymanislandsstmartinfransdeeldutchguianasurinam#086tanganyikazanzibarverenigderepublic#334frserbiamontenegroserbiarepubliekalbanie" +
	"koninkrijkswazilandomankoninkrijkegyptenorwaykingdomvolksrepubliekkongo#stparubakingdomnetherlandsbezettepalestijnsegebieden" +
	"voormaligjoegoslavieargentinerepublicgermanyeastlebaneserepublicnorthsanayemenarabrepublicmadagascarmalagasyunievanservieenmontenegrogemenebestderbahamas" +
	"mayottegermanynigeriafederalrepublictunisianrepublicalandnoordmarianensyrianarabreppeoplesdemocraticrepublicofyemen" +
	"uppervoltarepublicdominicanrepuarsyriarussianfederalformerrepublicofsouthvietnamstateofthesolomonislandsrepubliekfijieilandenkingdomlesotho" +
	"burmacroatiaformerdemocraticrepublicofvietnamtransitionalislamicstateofafghanistanturkiyeturkey#084#096verenigdestatenvanbrazilie" +
	"vaticaanstad#316#320#336algeriapeoplesdemocraticrepublicsouthyemen#344ubangishari" +
	"cooperatieverepubliekguyanagemenebestbahamasrepublicofthefijiislandsgdrformerrepublicafghanistankoreazuideastsamoaformersouthernyemen" +
	"federalerepublieksomalie#slbvietnamsoutharabischerepubliekegyptemostserenerepublicofsanmarinoterritorypapuanewguineanetherlandsantillessaintmaarten" +
	"thekingdomofthenetherlandsrepubliekcongobrazzavillecongorepublicbrazzavilleyugoslavsocialistfederalrepublicoubanguichariguernseybailiwickstatekuwaittanzinia" +
	"siamkingdomcollectivitysaintmartintimorlesteeasttimor#090#imnsudanniue#irl" +
	"sovietunionrussiakingdomoftongaspanishguineabermudasrepubliekkroatiefransezuidelijkeantarctischegebiedensocialistischesovjetrepubliekenuniemacedonievoormaligejoegoslavischerepubliek" +
	"congorepublicofthelaopeoplesdr#zarliechtensteinprincipalitygermanyfmrfedreprepubliekmoldovarepublicofcameroonnatievanbruneideverblijfplaatsvandevrede" +
	"nkoreademreppeoplesrepofchinakoninkrijkirakverenigderepubliekvantanganyikaenzanzibartanganyikaandzanzibarrepubliekparaguaystbarthelemysoedan" +
	"indiayugoslaviafederalrepublicofduitsedemocraticrepublic#domkingdomsaudiarabiakorearepubliek#092#308" +
	"#312#324malirepublicsolomonislands#340#irnindonesiahungaryrepublic" +
	"verkonsouthgeorgiesouthsandwicheilandenlandsaintmaartendemocraticrepublicoftimorlestedutchpartsintmaartenwgermanystvincentfrafrenchnewcaledonia" +
	"republicoffinlandafghanistandemocraticrepublicsanayemenarabrepublicnorthphilippijnenpeoplesrepublicofhungaryegyptunitedarabrepublicuntiedstatesislandsrepubliciran" +
	"gaboneserepublickingdomthailandrepublicofthenigersgeoandtheiskoninkrijklesothocyprusrepubliccongobrzcapeverdeis" +
	"kosovabolivrepublicvenezuelabritishmaagdenislandsbouvettimorlestemacaochinapeoplesrepublicrepublicestoniayemennorth" +
	"westbankandgazastripfyromnorthmacedoniamacedoniabritsesalomonseilandenrussiansovietfederativesocialistrepublicukraindemrepofcongo#swzrepubliekperu" +
	"koreareps#smramerikaansemaagdeneilandenrepubliekkaapverdietajiksovietsocialistrepublicbahrainstatesaintmaartenknetherland#fji" +
	"republiczambiavenezuelaunitedstatesvolksdemocratischerepubliclaosrepublicofpanamakingdomromaniaarabischerepublieksyriekambodjanederlandseastindie" +
	"principalityandorrafederalestatenmicronesiakingdombhutan#328ivorycoastrepublicofcotedivoirevorstendomandorraindonesietaiwanprovincievanchina" +
	"kingdomoflaos#srbvenezuelarepublicusamericanoordelijkemarianaislandskuwaitstatevirginislandsoftheunitedstatesformertanganyikaandzanzibar" +
	"hongaarserepublicdemocratischesocialistischerepublieksrilankarepublicofmaldives#frokingdomburundiandorraprincipalityfyrmacedoniaduitsebondsrepubliek" +
	"falklandislandsmalvinasislandsrussiasovietunionmaagdeneilandenvandeverenigdestatenrussiairelandkenyarepublicchristmaseilandrepubliciraq" +
	"demyemenfrenchguinea#finunscr1244kosovomacaochinamarshalleilandenstvincentendegrenadineskingdomofiraq" +
	"republicukrainerepublicofhaitiautonomousprovinceofaland#tcakingdomofyemendemocraticrepubliccongofederalrepublicsomalieburmaunie" +
	"slovakiarepublicrepublicofguineabissauoekrainerepubliekcotedivoirebosnieenhercegovinakosovotransitionalgovernmentethiopiakoninkrijknepal" +
	"formertanganyikaenzanzibar#scgdijboutirepublicsurinamerepublicequatorialguinearepublicvenezuela"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 7, 8, 9, 11,
	11, 11, 11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 15, 15, 16, 17,
	19, 20, 20, 21, 21, 22, 22, 23, 23, 25, 25, 25, 26, 27, 27, 27,
	28, 28, 30, 30, 30, 31, 31, 31, 31, 31, 31, 31, 33, 33, 33, 33,
	34, 35, 35, 36, 36, 36, 36, 36, 37, 37, 37, 37, 37, 38, 40, 40,
	40, 40, 40, 41, 41, 41, 41, 43, 43, 44, 46, 46, 46, 47, 47, 47,
	48, 49, 49, 49, 49, 51, 51, 52, 53, 53, 53, 53, 54, 55, 55, 59,
	59, 59, 60, 61, 61, 61, 61, 63, 65, 66, 67, 67, 68, 69, 69, 69,
	69, 70, 70, 71, 72, 72, 72, 72, 72, 73, 75, 77, 77, 78, 78, 80,
	80, 80, 80, 80, 80, 81, 81, 81, 81, 83, 84, 85, 86, 86, 87, 87,
	89, 90, 90, 92, 92, 92, 93, 93, 96, 97, 98, 98, 98, 100, 101, 101,
	101, 101, 103, 103, 104, 105, 106, 108, 108, 109, 109, 111, 112, 115, 115, 115,
	115, 117, 118, 118, 118, 119, 120, 120, 121, 121, 121, 121, 121, 123, 124, 125,
	125, 125, 126, 126, 127, 128, 129, 129, 129, 129, 129, 130, 130, 132, 133, 134,
	134, 134, 134, 134, 134, 134, 135, 137, 138, 139, 139, 140, 140, 141, 141, 142,
	143, 144, 145, 146, 147, 147, 147, 148, 149, 150, 152, 152, 153, 153, 154, 154,
	154, 156, 157, 160, 160, 161, 163, 163, 165, 165, 166, 166, 167, 167, 168, 168,
	169, 170, 170, 171, 172, 173, 175, 176, 176, 176, 177, 179, 180, 181, 182, 183,
	184, 184, 184, 184, 185, 185, 185, 185, 186, 186, 186, 186, 187, 189, 190, 190,
	191, 191, 192, 192, 192, 192, 193, 195, 195, 195, 196, 197, 200, 200, 202, 202,
	203, 205, 208, 208, 211, 211, 211, 211, 211, 211, 212, 212, 212, 212, 212, 213,
	213, 214, 214, 215, 215, 215, 215, 216, 216, 218, 218, 220, 220, 220, 220, 221,
	223, 224, 224, 224, 225, 225, 227, 227, 229, 229, 231, 231, 231, 231, 231, 231,
	231, 231, 231, 231, 234, 235, 236, 236, 236, 240, 241, 241, 241, 241, 241, 241,
	243, 243, 244, 244, 245, 246, 247, 247, 247, 247, 248, 250, 252, 252, 253, 254,
	254, 254, 256, 257, 257, 257, 257, 257, 257, 257, 257, 259, 259, 260, 261, 261,
	261, 262, 262, 263, 263, 263, 263, 263, 264, 264, 266, 267, 268, 269, 269, 269,
	270, 270, 271, 272, 272, 272, 272, 272, 274, 274, 275, 275, 278, 278, 279, 279,
	280, 281, 281, 283, 284, 286, 287, 287, 289, 289, 289, 290, 290, 290, 291, 291,
	292, 292, 292, 293, 295, 297, 297, 298, 298, 298, 298, 298, 300, 300, 300, 300,
	301, 301, 301, 302, 302, 302, 303, 303, 303, 303, 303, 303, 303, 303, 303, 304,
	304, 305, 305, 305, 305, 305, 305, 305, 305, 307, 309, 310, 310, 310, 310, 311,
	311, 312, 313, 313, 314, 315, 316, 318, 318, 318, 318, 318, 322, 322, 322, 323,
	323, 324, 324, 324, 326, 326, 327, 327, 327, 327, 327, 328, 328, 329, 329, 330,
	331, 331, 334, 334, 335, 335, 336, 338, 338, 338, 339, 340, 340, 340, 341, 342,
	344, 344, 344, 344, 344, 344, 344, 344, 345, 346, 348, 350, 351, 351, 351, 351,
	351, 351, 353, 355, 355, 355, 355, 357, 360, 360, 360, 360, 360, 361, 361, 361,
	362, 362, 363, 363, 364, 365, 368, 368, 368, 370, 370, 371, 371, 371, 371, 373,
	373, 373, 373, 373, 374, 374, 374, 375, 376, 377, 377, 378, 382, 382, 383, 383,
	385, 385, 386, 387, 387, 387, 387, 388, 388, 390, 390, 392, 394, 394, 395, 396,
	396, 396, 399, 399, 400, 400, 400, 401, 403, 404, 404, 404, 404, 404, 404, 405,
	406, 408, 409, 409, 411, 411, 411, 411, 411, 412, 412, 412, 412, 412, 413, 414,
	414, 414, 414, 415, 417, 417, 417, 420, 420, 420, 421, 421, 423, 423, 423, 423,
	423, 423, 423, 423, 424, 424, 424, 424, 425, 426, 428, 429, 429, 429, 429, 430,
	430, 430, 431, 432, 432, 434, 434, 434, 436, 436, 436, 436, 437, 438, 439, 439,
	439, 440, 441, 441, 441, 442, 442, 442, 443, 443, 444, 444, 444, 444, 444, 444,
	446, 446, 446, 448, 448, 450, 451, 452, 453, 453, 453, 453, 453, 453, 453, 454,
	455, 455, 456, 457, 457, 458, 458, 458, 458, 459, 461, 461, 462, 463, 463, 463,
	464, 465, 467, 469, 471, 471, 471, 471, 474, 475, 476, 476, 477, 479, 480, 480,
	481, 482, 485, 485, 486, 486, 486, 486, 486, 486, 486, 486, 486, 486, 486, 488,
	489, 489, 489, 492, 495, 495, 495, 495, 495, 496, 496, 496, 496, 496, 498, 498,
	499, 501, 502, 502, 503, 503, 503, 503, 503, 503, 503, 504, 504, 504, 505, 505,
	505, 505, 505, 505, 506, 507, 507, 507, 507, 507, 508, 508, 508, 509, 509, 509,
	509, 509, 509, 510, 511, 511, 511, 511, 511, 511, 511, 511, 511, 511, 511, 511,
	512, 512, 512, 513, 513, 513, 513, 513, 513, 513, 515, 515, 515, 515, 516, 517,
	519, 520, 520, 522, 522, 524, 524, 526, 526, 527, 528, 528, 528, 528, 528, 529,
	531, 531, 533, 536, 537, 537, 538, 538, 538, 540, 540, 540, 542, 542, 542, 543,
	543, 545, 545, 545, 545, 546, 547, 550, 550, 551, 551, 551, 551, 551, 553, 554,
	555, 555, 556, 557, 557, 557, 557, 557, 559, 560, 560, 561, 562, 562, 562, 564,
	564, 564, 564, 564, 564, 564, 564, 564, 564, 566, 566, 566, 566, 566, 567, 568,
	568, 568, 568, 568, 570, 570, 570, 571, 571, 571, 571, 572, 575, 576, 576, 576,
	578, 579, 580, 581, 581, 582, 583, 583, 584, 584, 586, 587, 587, 588, 590, 590,
	590, 590, 591, 592, 592, 592, 593, 593, 594, 595, 595, 595, 596, 596, 597, 597,
	597, 598, 599, 600, 600, 600, 600, 600, 601, 602, 602, 602, 603, 603, 603, 605,
	605, 605, 605, 606, 606, 606, 607, 608, 610, 610, 610, 610, 611, 612, 612, 613,
	613, 615, 616, 619, 619, 621, 623, 624, 625, 625, 625, 625, 626, 626, 627, 628,
	629, 629, 632, 632, 632, 633, 633, 634, 634, 634, 634, 635, 635, 636, 636, 639,
	640, 640, 643, 643, 644, 644, 645, 645, 645, 645, 645, 647, 647, 647, 648, 650,
	652, 652, 652, 652, 652, 653, 653, 655, 655, 656, 657, 657, 658, 658, 658, 658,
	659, 659, 660, 660, 662, 663, 665, 666, 666, 667, 668, 668, 669, 670, 672, 672,
	672, 672, 673, 674, 675, 676, 678, 680, 680, 682, 682, 682, 683, 685, 685, 686,
	687, 687, 688, 688, 689, 690, 690, 690, 690, 690, 690, 690, 690, 690, 691, 691,
	692, 693, 694, 696, 696, 697, 697, 698, 698, 699, 701, 701, 702, 703, 703, 703,
	704, 706, 706, 706, 708, 709, 711, 712, 712, 713, 715, 715, 715, 715, 716, 716,
	717, 717, 717, 717, 718, 718, 718, 718, 718, 718, 720, 721, 722, 723, 723, 723,
	726, 726, 727, 727, 727, 727, 727, 727, 729, 730, 731, 731, 733, 733, 733, 734,
	735, 736, 736, 736, 737, 738, 738, 738, 738, 738, 738, 738, 739, 741, 741, 741,
	742, 742, 743, 743, 743, 744, 746, 746, 746, 748, 748, 748, 749, 749, 750, 751,
	753, 753, 753, 756, 757, 757, 758, 760, 760, 760, 760, 761, 761, 761, 763, 763,
	764, 765, 768, 769, 769, 769, 769, 770, 771, 771, 771, 771, 773, 773, 773, 773,
	773, 773, 774, 775, 775, 775, 775, 776, 777, 778, 778, 778, 781, 781, 782, 783,
	784, 786, 787, 787, 787, 787, 787, 788, 788, 789, 790, 790, 791, 791, 791, 791,
	791, 791, 792, 792, 794, 794, 794, 797, 798, 799, 800, 800, 803, 803, 804, 806,
	809, 810, 812, 812, 813, 815, 815, 815, 815, 815, 816, 816, 816, 816, 816, 817,
	817, 818, 818, 819, 819, 821, 823, 823, 823, 823, 823, 823, 825, 826, 827, 830,
	831, 834, 835, 835, 836, 837, 838, 839, 839, 839, 840, 843, 844, 845, 845, 845,
	846, 847, 848, 848, 848, 849, 849, 850, 850, 851, 851, 852, 854, 856, 856, 857,
	860, 860, 862, 862, 862, 862, 863, 866, 867, 868, 868, 868, 870, 870, 872, 872,
	874, 876, 877, 877, 877, 877, 877, 879, 880, 880, 880, 883, 884, 886, 886, 889,
	889, 892, 892, 892, 892, 894, 894, 894, 894, 894, 896, 897, 897, 898, 899, 899,
	900, 900, 900, 900, 901, 902, 902, 905, 907, 907, 907, 909, 910, 911, 911, 911,
	914, 915, 915, 915, 915, 916, 918, 918, 918, 919, 919, 919, 919, 919, 920, 920,
	920, 920, 922, 923, 923, 923, 925, 929, 931, 932, 933, 934, 935, 935, 935, 937,
	939, 940, 940, 940, 940, 940, 940, 940, 940, 940, 941, 941, 941, 941, 942, 942,
	942, 943, 943, 943, 943, 943, 945, 949, 951, 951, 951, 952, 955, 955, 956, 958,
	958, 958, 958, 959, 959, 959, 959, 959, 959, 960, 960, 960, 960, 962, 962, 963,
	964, 964, 965, 968, 968, 968, 970, 970, 974, 974, 975, 976, 977, 979, 981, 984,
	985, 985, 986, 986, 986, 986, 988, 988, 989, 989, 990, 990, 990, 992, 992, 994,
	994, 994, 994, 994, 994, 994, 994, 994, 995, 995, 996, 998, 999, 1000, 1002, 1003,
	1006, 1006, 1008, 1008, 1008, 1008, 1008, 1009, 1009, 1009, 1010, 1011, 1011, 1012, 1013, 1013,
	1013, 1013, 1013, 1013, 1013, 1014, 1016, 1017, 1020, 1020, 1020, 1021, 1023, 1026, 1026, 1026,
	1028, 1028, 1028, 1028, 1029, 1029, 1029, 1031, 1033, 1034, 1034, 1034, 1034, 1034, 1035, 1035,
	1035, 1035, 1035, 1035, 1037, 1037, 1038, 1040, 1043, 1044, 1044, 1044, 1046, 1047, 1047, 1048,
	1049, 1049, 1050, 1051, 1051, 1052, 1052, 1052, 1053, 1053, 1053, 1053, 1054, 1055, 1055, 1055,
	1055, 1057, 1057, 1057, 1058, 1058, 1059, 1060, 1061, 1062, 1062, 1063, 1064, 1065, 1066, 1066,
	1067, 1068, 1068, 1068, 1069, 1069, 1069, 1070, 1071, 1071, 1072, 1072, 1072, 1072, 1072, 1072,
	1073, 1073, 1073, 1073, 1073, 1073, 1073, 1075, 1076, 1076, 1076, 1077, 1082, 1084, 1084, 1086,
	1086, 1087, 1088, 1088, 1089, 1089, 1089, 1089, 1089, 1089, 1089, 1090, 1091, 1092, 1092, 1093,
	1093, 1093, 1094, 1096, 1097, 1098, 1100, 1103, 1105, 1106, 1106, 1106, 1107, 1108, 1109, 1110,
	1112, 1113, 1114, 1115, 1116, 1116, 1117, 1118, 1118, 1118, 1118, 1119, 1120, 1120, 1122, 1123,
	1124, 1124, 1125, 1125, 1126, 1128, 1129, 1131, 1131, 1131, 1132, 1132, 1134, 1135, 1137, 1137,
	1140, 1141, 1141, 1141, 1143, 1143, 1144, 1146, 1148, 1148, 1148, 1149, 1150, 1154, 1156, 1160,
	1160, 1160, 1162, 1162, 1162, 1162, 1162, 1163, 1164, 1168, 1168, 1169, 1170, 1172, 1173, 1173,
	1175, 1176, 1176, 1176, 1176, 1176, 1178, 1179, 1181, 1181, 1182, 1182, 1183, 1184, 1184, 1185,
	1185, 1185, 1185, 1185, 1185, 1186, 1186, 1187, 1187, 1188, 1188, 1189, 1190, 1190, 1190, 1190,
	1190, 1191, 1192, 1193, 1193, 1193, 1194, 1195, 1196, 1196, 1196, 1196, 1196, 1196, 1197, 1198,
	1198, 1198, 1199, 1199, 1199, 1201, 1202, 1203, 1204, 1204, 1204, 1204, 1204, 1206, 1206, 1207,
	1207, 1208, 1208, 1208, 1208, 1209, 1210, 1211, 1211, 1212, 1212, 1212, 1212, 1214, 1214, 1214,
	1214, 1214, 1214, 1214, 1214, 1215, 1216, 1218, 1218, 1218, 1218, 1219, 1219, 1219, 1221, 1221,
	1221, 1221, 1221, 1223, 1224, 1224, 1226, 1226, 1226, 1226, 1226, 1226, 1226, 1228, 1228, 1230,
	1231, 1231, 1231, 1231, 1231, 1232, 1232, 1233, 1234, 1236, 1237, 1238, 1240, 1240, 1241, 1243,
	1244, 1246, 1247, 1248, 1248, 1248, 1250, 1250, 1250, 1250, 1251, 1251, 1251, 1251, 1252, 1255,
	1255, 1255, 1255, 1256, 1257, 1258, 1258, 1258, 1258, 1261, 1262, 1265, 1265, 1265, 1265, 1267,
	1271, 1271, 1271, 1271, 1272, 1272, 1273, 1273, 1273, 1274, 1275, 1275, 1277, 1279, 1279, 1280,
	1281, 1281, 1281, 1281, 1282, 1282, 1284, 1285, 1286, 1286, 1287, 1287, 1290, 1290, 1290, 1290,
	1292, 1292, 1292, 1292, 1293, 1294, 1295, 1296, 1296, 1297, 1299, 1299, 1299, 1300, 1300, 1300,
	1301, 1301, 1301, 1301, 1301, 1301, 1301, 1302, 1304, 1306, 1307, 1309, 1311, 1311, 1312, 1313,
	1316, 1316, 1316, 1318, 1320, 1320, 1320, 1320, 1322, 1324, 1326, 1328, 1328, 1329, 1329, 1330,
	1330, 1330, 1331, 1331, 1332, 1333, 1335, 1337, 1341, 1341, 1342, 1343, 1344, 1345, 1347, 1349,
	1351, 1351, 1352, 1352, 1353, 1353, 1353, 1353, 1353, 1353, 1353, 1354, 1354, 1354, 1354, 1354,
	1354, 1356, 1356, 1357, 1358, 1358, 1358, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1367, 1369,
	1371, 1371, 1371, 1371, 1371, 1372, 1373, 1374, 1376, 1376, 1376, 1376, 1377, 1377, 1377, 1378,
	1378, 1378, 1378, 1378, 1379, 1379, 1379, 1380, 1384, 1387, 1387, 1389, 1392, 1393, 1396, 1397,
	1398, 1398, 1398, 1398, 1399, 1399, 1399, 1399, 1399, 1400, 1402, 1402, 1402, 1402, 1403, 1403,
	1404, 1404, 1404, 1404, 1405, 1405, 1405, 1405, 1407, 1408, 1409, 1410, 1410, 1411, 1411, 1412,
	1415, 1415, 1417, 1417, 1418, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1421, 1421, 1421, 1421,
	1421, 1423, 1423, 1423, 1424, 1424, 1425, 1426, 1426, 1426, 1429, 1431, 1431, 1434, 1436, 1438,
	1441, 1441, 1441, 1441, 1441, 1442, 1442, 1443, 1444, 1445, 1445, 1445, 1446, 1446, 1447, 1447,
	1447, 1447, 1448, 1448, 1448, 1449, 1449, 1450, 1451, 1452, 1452, 1454, 1456, 1460, 1460, 1461,
	1462, 1463, 1465, 1466, 1467, 1468, 1469, 1469, 1470, 1470, 1472, 1472, 1472, 1473, 1474, 1474,
	1475, 1475, 1475, 1475, 1475, 1476, 1476, 1477, 1481, 1482, 1482, 1482, 1483, 1484, 1485, 1486,
	1488, 1489, 1490, 1491, 1491, 1492, 1492, 1493, 1493, 1493, 1495, 1496, 1496, 1497, 1497, 1497,
	1497, 1498, 1498, 1498, 1500, 1501, 1503, 1506, 1508, 1508, 1510, 1512, 1512, 1516, 1516, 1519,
	1520, 1520, 1521, 1522, 1522, 1523, 1524, 1525, 1525, 1525, 1525, 1527, 1529, 1529, 1529, 1530,
	1530, 1530, 1532, 1533, 1533, 1533, 1534, 1537, 1538, 1539, 1539, 1542, 1544, 1547, 1548, 1548,
	1549, 1549, 1549, 1549, 1549, 1550, 1550, 1550, 1551, 1551, 1552, 1553, 1554, 1554, 1554, 1554,
	1554, 1554, 1556, 1556, 1556, 1556, 1557, 1558, 1560, 1560, 1562, 1564, 1564, 1565, 1567, 1567,
	1569, 1569, 1569, 1569, 1570, 1570, 1571, 1573, 1574, 1575, 1575, 1575, 1576, 1576, 1576, 1576,
	1576, 1576, 1577, 1577, 1577, 1577, 1578, 1581, 1582, 1583, 1584, 1585, 1585, 1587, 1587, 1589,
	1589, 1590, 1590, 1590, 1590, 1590, 1590, 1591, 1592, 1592, 1594, 1595, 1597, 1598, 1598, 1599,
	1601, 1601, 1601, 1601, 1604, 1604, 1604, 1607, 1610, 1612, 1613, 1615, 1615, 1616, 1618, 1619,
	1620, 1620, 1621, 1622, 1622, 1623, 1623, 1623, 1624, 1625, 1625, 1625, 1626, 1626, 1626, 1626,
	1626, 1626, 1626, 1626, 1628, 1628, 1630, 1633, 1634, 1635, 1636, 1637, 1638, 1639, 1640, 1641,
	1642, 1642, 1642, 1643, 1643, 1645, 1645, 1645, 1645, 1645, 1645, 1646, 1646, 1646, 1647, 1647,
	1649, 1650, 1651, 1651, 1651, 1652, 1652, 1656, 1659, 1660, 1660, 1660, 1660, 1661, 1663, 1663,
	1665, 1665, 1666, 1667, 1667, 1668, 1668, 1668, 1668, 1668, 1668, 1668, 1669, 1669, 1670, 1670,
	1670, 1673, 1673, 1674, 1674, 1674, 1674, 1675, 1676, 1677, 1677, 1677, 1677, 1678, 1678, 1678,
	1679, 1679, 1680, 1681, 1682, 1682, 1682, 1682, 1682, 1683, 1685, 1685, 1686, 1686, 1687, 1688,
	1689, 1689, 1691, 1691, 1691, 1691, 1691, 1692, 1692, 1693, 1694, 1696, 1696, 1697, 1698, 1698,
	1698, 1699, 1699, 1699, 1699, 1699, 1699, 1699, 1700, 1700, 1701, 1701, 1701, 1702, 1702, 1703,
	1703, 1704, 1705, 1705, 1706, 1707, 1707, 1709, 1711, 1711, 1712, 1713, 1713, 1715, 1716, 1716,
	1718, 1718, 1718, 1718, 1719, 1720, 1721, 1722, 1722, 1722, 1722, 1722, 1722, 1723, 1725, 1725,
	1725, 1725, 1727, 1727, 1728, 1730, 1731, 1732, 1732, 1733, 1733, 1735, 1735, 1735, 1735, 1736,
	1736, 1737, 1737, 1738, 1738, 1738, 1738, 1739, 1739, 1740, 1742, 1743, 1743, 1744, 1744, 1744,
	1744, 1745, 1746, 1748, 1749, 1749, 1751, 1751, 1752, 1753, 1755, 1755, 1756, 1756, 1758, 1759,
	1759, 1760, 1760, 1760, 1761, 1762, 1764, 1764, 1765, 1766, 1768, 1769, 1769, 1769, 1770, 1773,
	1773, 1773, 1773, 1774, 1776, 1776, 1778, 1778, 1779, 1779, 1779, 1779, 1779, 1780, 1780, 1780,
	1781, 1782, 1782, 1783, 1783, 1783, 1785, 1785, 1786, 1787, 1789, 1789, 1791, 1791, 1791, 1792,
	1792, 1793, 1793, 1794, 1794, 1795, 1796, 1797, 1797, 1798, 1798, 1798, 1798, 1798, 1801, 1801,
	1801, 1801, 1801, 1802, 1802, 1802, 1802, 1802, 1802, 1803, 1803, 1803, 1803, 1805, 1805, 1805,
	1806, 1806, 1807, 1808, 1808, 1811, 1812, 1812, 1813, 1813, 1815, 1816, 1817, 1818, 1819, 1819,
	1820, 1820, 1821, 1821, 1821, 1822, 1824, 1826, 1826, 1827, 1828, 1828, 1829, 1830, 1831, 1832,
	1834, 1834, 1835, 1835, 1836, 1836, 1836, 1836, 1836, 1837, 1838, 1838, 1838, 1839, 1840, 1841,
	1841, 1841, 1841, 1841, 1842, 1842, 1842, 1843, 1843, 1844, 1844, 1844, 1844, 1844, 1844, 1844,
	1845, 1846, 1846, 1847, 1848, 1848, 1848, 1849, 1852, 1852, 1852, 1852, 1853, 1854, 1854, 1854,
	1854, 1854, 1854, 1856, 1856, 1857, 1858, 1858, 1858, 1858, 1859, 1859, 1859, 1860, 1861, 1861,
	1861, 1861, 1861, 1862, 1863, 1864, 1864, 1865, 1865, 1866, 1867, 1867, 1867, 1868, 1868, 1868,
	1868, 1868, 1868, 1868, 1869, 1869, 1869, 1869, 1869, 1870, 1870, 1871, 1872, 1873, 1874, 1874,
	1875, 1875, 1876, 1878, 1878, 1878, 1879, 1879, 1879, 1879, 1880, 1880, 1880, 1880, 1881, 1881,
	1881, 1883, 1884, 1884, 1885, 1885, 1886, 1886, 1886, 1886, 1887, 1888, 1888, 1888, 1889, 1889,
	1889, 1890, 1890, 1890, 1890, 1890, 1891, 1892, 1892, 1892, 1892, 1892, 1892, 1894, 1894, 1895,
	1896, 1897, 1897, 1898, 1899, 1899, 1899, 1900, 1900, 1901, 1901, 1901, 1901, 1901, 1903, 1904,
	1906, 1908, 1908, 1908, 1908, 1908, 1908, 1908, 1909, 1909, 1910, 1911, 1911, 1911, 1911, 1911,
	1911, 1911, 1911, 1911, 1913, 1913, 1913, 1913, 1913, 1915, 1916, 1916, 1916, 1916, 1917, 1917,
	1917, 1917, 1918, 1918, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1920, 1921, 1922, 1922,
	1922, 1923, 1923, 1926, 1927, 1927, 1927, 1927, 1928, 1929, 1931, 1931, 1932, 1932, 1933, 1934,
	1935, 1935, 1935, 1938, 1938, 1938, 1939, 1940, 1941, 1941, 1941, 1942, 1943, 1944, 1944, 1945,
	1945, 1947, 1947, 1948, 1949, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1951, 1952, 1953, 1953,
	1956, 1956, 1957, 1957, 1957, 1957, 1957, 1958, 1958, 1959, 1959, 1960, 1960, 1962, 1962, 1963,
	1964, 1964, 1964, 1965, 1966, 1966, 1967, 1967, 1967, 1971, 1971, 1971, 1971, 1971, 1972, 1973,
	1974, 1974, 1976, 1976, 1976, 1976, 1978, 1979, 1979, 1980, 1981, 1981, 1981, 1981, 1984, 1985,
	1985, 1985, 1985, 1985, 1986, 1986, 1987, 1987, 1988, 1989, 1989, 1989, 1991, 1993, 1993, 1993,
	1993, 1993, 1995, 1995, 1995, 1995, 1996, 1999, 2000, 2003, 2005, 2006, 2006, 2006, 2006, 2007,
	2007, 2008, 2008, 2008, 2008, 2008, 2008, 2009, 2010, 2011, 2011, 2011, 2011, 2011, 2011, 2011,
	2012, 2012, 2012, 2013, 2013, 2013, 2014, 2014, 2015, 2016, 2016, 2017, 2017, 2018, 2018, 2018,
	2018, 2019, 2020, 2020, 2020, 2020, 2020, 2021, 2021, 2021, 2023, 2025, 2027, 2027, 2028, 2028,
	2028, 2028, 2028, 2028, 2028, 2028, 2028, 2029, 2029, 2029, 2029, 2029, 2029, 2031, 2034, 2034,
	2035, 2036, 2038, 2038, 2038, 2038, 2040, 2040, 2040, 2043, 2044, 2046, 2046, 2046, 2047, 2048,
	2048, 2048, 2048, 2049, 2050, 2051, 2051, 2052, 2052, 2052, 2053, 2053, 2054, 2054, 2055, 2056,
	2058, 2059, 2059, 2059, 2060, 2060, 2061, 2061, 2063, 2063, 2063, 2063, 2063, 2064, 2064, 2065,
	2065, 2065, 2065, 2065, 2066, 2067, 2067, 2069, 2069, 2069, 2070, 2071, 2071, 2072, 2072, 2072,
	2072, 2072, 2073, 2073, 2076, 2076, 2078, 2078, 2080, 2080, 2080, 2080, 2080, 2080, 2080, 2082,
	2083, 2084, 2084, 2085, 2085, 2085, 2086, 2087, 2090, 2090, 2090, 2090, 2090, 2090, 2090, 2091,
	2091, 2091, 2091, 2093, 2093, 2093, 2093, 2095, 2095, 2096, 2096, 2097, 2097, 2097, 2097, 2098,
	2099, 2099, 2099, 2100, 2101, 2102, 2102, 2103, 2103, 2103, 2103, 2105, 2108, 2108, 2108, 2109,
	2109, 2109, 2109, 2109, 2109, 2111, 2111, 2111, 2112, 2113, 2116, 2116, 2117, 2117, 2117, 2117,
	2117, 2117, 2119, 2120, 2120, 2120, 2121, 2121, 2123, 2123, 2123, 2123, 2124, 2125, 2125, 2127,
	2128, 2128, 2129, 2130, 2130, 2130, 2131, 2132, 2132, 2134, 2136, 2137, 2138, 2138, 2139, 2139,
	2140, 2142, 2142, 2142, 2142, 2142, 2143, 2144, 2144, 2144, 2144, 2144, 2144, 2144, 2144, 2144,
	2144, 2146, 2148, 2148, 2148, 2148, 2148, 2149, 2149, 2149, 2149, 2150, 2151, 2151, 2153, 2154,
	2154, 2155, 2156, 2156, 2157, 2157, 2158, 2160, 2160, 2160, 2160, 2160, 2160, 2160, 2160, 2161,
	2161, 2161, 2161, 2162, 2163, 2163, 2163, 2164, 2165, 2166, 2166, 2166, 2166, 2166, 2167, 2169,
	2169, 2169, 2171, 2171, 2171, 2173, 2175, 2175, 2176, 2178, 2178, 2178, 2179, 2180, 2180, 2181,
	2181, 2181, 2181, 2182, 2182, 2182, 2182, 2183, 2184, 2185, 2185, 2186, 2186, 2187, 2187, 2188,
	2188, 2188, 2189, 2189, 2189, 2189, 2189, 2190, 2191, 2192, 2192, 2193, 2194, 2194, 2197, 2199,
	2199, 2200, 2200, 2201, 2201, 2201, 2202, 2202, 2204, 2206, 2206, 2206, 2209, 2209, 2210, 2210,
	2210, 2210, 2211, 2211, 2212, 2214, 2214, 2214, 2214, 2215, 2217, 2217, 2217, 2218, 2218, 2218,
	2219, 2220, 2220, 2221, 2222, 2223, 2224, 2224, 2224, 2224, 2225, 2225, 2226, 2227, 2229, 2230,
	2231, 2231, 2232, 2232, 2233, 2234, 2234, 2235, 2236, 2236, 2236, 2237, 2238, 2240, 2240, 2241,
	2241, 2241, 2241, 2241, 2241, 2241, 2242, 2242, 2242, 2243, 2244, 2244, 2246, 2246, 2246, 2248,
	2251, 2251, 2251, 2251, 2253, 2254, 2254, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256, 2256,
	2256, 2256, 2257, 2257, 2257, 2258, 2260, 2260, 2260, 2260, 2260, 2261, 2261, 2262, 2263, 2265,
	2267, 2267, 2268, 2268, 2270, 2270, 2270, 2271, 2271, 2271, 2271, 2271, 2272, 2273, 2273, 2274,
	2274, 2275, 2275, 2276, 2276, 2278, 2279, 2280, 2280, 2280, 2280, 2280, 2280, 2280, 2281, 2281,
	2285, 2285, 2286, 2287, 2287, 2289, 2289, 2290, 2291, 2292, 2297, 2297, 2298, 2298, 2301, 2301,
	2301, 2301, 2301, 2302, 2302, 2302, 2303, 2303, 2303, 2303, 2303, 2303, 2304, 2304, 2306, 2306,
	2307, 2307, 2307, 2307, 2308, 2308, 2311, 2311, 2311, 2313, 2314, 2315, 2316, 2316, 2316, 2317,
	2317, 2318, 2318, 2318, 2318, 2319, 2319, 2319, 2319, 2319, 2320, 2322, 2323, 2323, 2324, 2324,
	2324, 2325, 2326, 2326, 2326, 2326, 2327, 2327, 2327, 2328, 2329, 2329, 2329, 2329, 2330, 2330,
	2330, 2330, 2330, 2331, 2331, 2333, 2333, 2334, 2334, 2334, 2334, 2335, 2336, 2337, 2337, 2337,
	2337, 2337, 2338, 2339, 2340, 2341, 2342, 2343, 2343, 2343, 2343, 2343, 2343, 2344, 2344, 2345,
	2345, 2345, 2346, 2347, 2347, 2347, 2347, 2347, 2348, 2349, 2350, 2351, 2352, 2353, 2354, 2355,
	2356, 2356, 2356, 2356, 2357, 2360, 2362, 2363, 2364, 2365, 2365, 2366, 2367, 2368, 2369, 2370,
	2370, 2371, 2372, 2372, 2373, 2374, 2374, 2375, 2375, 2376, 2376, 2376, 2377, 2377, 2377, 2377,
	2377, 2377, 2377, 2378, 2378, 2379, 2379, 2379, 2379, 2379, 2379, 2379, 2379, 2379, 2379, 2379,
	2379, 2379, 2379, 2379, 2380, 2381, 2382, 2382, 2383, 2385, 2386, 2386, 2387, 2387, 2389, 2390,
	2391, 2391, 2391, 2393, 2394, 2395, 2396, 2398, 2398, 2398, 2399, 2400, 2400, 2400, 2401, 2401,
	2402, 2402, 2404, 2405, 2405, 2405, 2405, 2405, 2405, 2405, 2406, 2406, 2406, 2407, 2407, 2408,
	2408, 2409, 2410, 2412, 2414, 2414, 2414, 2415, 2415, 2415, 2416, 2416, 2417, 2417, 2417, 2418,
	2419, 2419, 2419, 2419, 2419, 2419, 2419, 2419, 2421, 2422, 2422, 2422, 2424, 2424, 2424, 2425,
	2426, 2427, 2428, 2428, 2431, 2432, 2433, 2434, 2434, 2434, 2434, 2434, 2435, 2436, 2437, 2437,
	2437, 2437, 2438, 2438, 2439, 2439, 2439, 2439, 2439, 2439, 2440, 2441, 2441, 2441, 2441, 2441,
	2442, 2442, 2442, 2442, 2443, 2444, 2445, 2445, 2445, 2445, 2446, 2446, 2446, 2447, 2447, 2447,
	2447, 2447, 2449, 2450, 2450, 2450, 2451, 2452, 2452, 2452, 2452, 2452, 2452, 2452, 2452, 2452,
	2453, 2455, 2455, 2455, 2457, 2457, 2457, 2459, 2460, 2461, 2461, 2461, 2461, 2462, 2463, 2463,
	2464, 2465, 2465, 2465, 2467, 2467, 2467, 2467, 2467, 2468, 2470, 2470, 2471, 2471, 2471, 2471,
	2471, 2472, 2472, 2473, 2473, 2474, 2474, 2476, 2477, 2480, 2481, 2482, 2483, 2483, 2483, 2484,
	2484, 2485, 2485, 2485, 2485, 2487, 2487, 2487, 2488, 2488, 2490, 2490, 2491, 2492, 2492, 2492,
	2492, 2492, 2494, 2495, 2495, 2495, 2496, 2497, 2497, 2497, 2498, 2500, 2501, 2501, 2502, 2502,
	2503, 2506, 2506, 2506, 2506, 2507, 2507, 2508, 2509, 2509, 2509, 2510, 2511, 2511, 2511, 2513,
	2515, 2515, 2516, 2516, 2517, 2519, 2519, 2519, 2519, 2519, 2519, 2520, 2520, 2520, 2520, 2520,
	2520, 2520, 2520, 2521, 2521, 2522, 2522, 2523, 2523, 2524, 2525, 2525, 2525, 2525, 2525, 2526,
	2526, 2526, 2526, 2527, 2527, 2527, 2528, 2529, 2530, 2530, 2530, 2530, 2531, 2533, 2533, 2533,
	2533, 2534, 2535, 2535, 2535, 2535, 2536, 2538, 2538, 2538, 2538, 2538, 2538, 2539, 2540, 2541,
	2543, 2543, 2544, 2545, 2545, 2545, 2545, 2546, 2546, 2546, 2546, 2547, 2547, 2548, 2549, 2549,
	2551, 2551, 2552, 2552, 2552, 2554, 2554, 2554, 2554, 2554, 2556, 2557, 2557, 2557, 2558, 2558,
	2558, 2559, 2559, 2560, 2560, 2561, 2561, 2562, 2564, 2564, 2565, 2565, 2565, 2566, 2569, 2569,
	2570, 2570, 2570, 2571, 2571, 2572, 2573, 2573, 2573, 2574, 2575, 2577, 2577, 2577, 2578, 2580,
	2580, 2580, 2580, 2582, 2582, 2582, 2582, 2582, 2583, 2584, 2584, 2584, 2585, 2587, 2587, 2587,
	2588, 2588, 2588, 2588, 2588, 2589, 2591, 2591, 2592, 2592, 2592, 2593, 2593, 2593, 2594, 2595,
	2595, 2595, 2596, 2599, 2600, 2600, 2600, 2601, 2601, 2601, 2601, 2602, 2602, 2603, 2604, 2605,
	2607, 2609, 2610, 2612, 2612, 2612, 2612, 2612, 2613, 2613, 2613, 2613, 2614, 2616, 2616, 2616,
	2616, 2616, 2616, 2616, 2616, 2618, 2618, 2618, 2618, 2619, 2621, 2621, 2621, 2621, 2622, 2622,
	2623, 2623, 2623, 2625, 2626, 2627, 2627, 2628, 2628, 2628, 2630, 2631, 2632, 2632, 2632, 2635,
	2635, 2636, 2638, 2639, 2641, 2643, 2643, 2644, 2644, 2644, 2646, 2646, 2649, 2649, 2649, 2650,
	2652, 2653, 2653, 2654, 2655, 2655, 2655, 2655, 2656, 2656, 2657, 2657, 2658, 2659, 2659, 2659,
	2659, 2659, 2659, 2660, 2661, 2663, 2663, 2663, 2663, 2663, 2664, 2666, 2666, 2666, 2667, 2669,
	2670, 2670, 2670, 2670, 2673, 2674, 2674, 2674, 2676, 2676, 2677, 2677, 2677, 2677, 2677, 2678,
	2679, 2679, 2679, 2680, 2680, 2682, 2683, 2683, 2683, 2684, 2684, 2684, 2685, 2685, 2685, 2685,
	2686, 2686, 2686, 2686, 2686, 2686, 2686, 2688, 2688, 2688, 2690, 2691, 2691, 2692, 2692, 2692,
	2693, 2693, 2694, 2694, 2694, 2695, 2695, 2696, 2696, 2696, 2696, 2696, 2697, 2697, 2698, 2698,
	2698, 2700, 2700, 2702, 2704, 2704, 2704, 2704, 2705, 2705, 2706, 2706, 2706, 2706, 2707, 2707,
	2709, 2709, 2709, 2709, 2712, 2712, 2713, 2713, 2713, 2713, 2714, 2715, 2718, 2719, 2720, 2720,
	2722, 2722, 2724, 2725, 2725, 2726, 2727, 2727, 2728, 2728, 2729, 2733, 2733, 2733, 2736, 2736,
	2736, 2736, 2736, 2736, 2736, 2737, 2738, 2739, 2739, 2740, 2740, 2741, 2741, 2741, 2741, 2742,
	2742, 2742, 2742, 2742, 2743, 2743, 2743, 2743, 2744, 2745, 2745, 2748, 2748, 2748, 2748, 2748,
	2748, 2748, 2748, 2749, 2750, 2752, 2754, 2754, 2755, 2757, 2757, 2757, 2757, 2757, 2757, 2757,
	2757, 2758, 2761, 2762, 2762, 2762, 2762, 2762, 2762, 2763, 2763, 2763, 2764, 2765, 2765, 2765,
	2765, 2765, 2767, 2767, 2767, 2767, 2767, 2767, 2767, 2768, 2768, 2769, 2769, 2769, 2770, 2772,
	2773, 2773, 2774, 2774, 2774, 2775, 2775, 2776, 2776, 2776, 2778, 2780, 2780, 2783, 2784, 2784,
	2784, 2785, 2786, 2787, 2787, 2789, 2789, 2789, 2790, 2791, 2792, 2793, 2794, 2797, 2797, 2797,
	2797, 2797, 2797, 2797, 2797, 2797, 2797, 2797, 2797, 2798, 2798, 2798, 2799, 2799, 2799, 2801,
	2801, 2801, 2801, 2801, 2801, 2801, 2801, 2802, 2802, 2803, 2803, 2803, 2803, 2803, 2803, 2803,
	2804, 2805, 2805, 2805, 2805, 2805, 2805, 2805, 2805, 2807, 2808, 2808, 2808, 2808, 2810, 2811,
	2812, 2812, 2812, 2813, 2815, 2816, 2817, 2818, 2819, 2819, 2819, 2819, 2820, 2820, 2820, 2820,
	2820, 2820, 2821, 2822, 2822, 2822, 2822, 2823, 2824, 2825, 2826, 2827, 2828, 2828, 2828, 2829,
	2829, 2830, 2831, 2832, 2833, 2834, 2834, 2835, 2837, 2837, 2837, 2837, 2838, 2838, 2841, 2842,
	2843, 2843, 2845, 2845, 2845, 2845, 2845, 2847, 2847, 2847, 2847, 2848, 2848, 2848, 2849, 2850,
	2851, 2851, 2851, 2852, 2852, 2852, 2852, 2854, 2855, 2856, 2857, 2858, 2858, 2860, 2861, 2862,
	2862, 2862, 2862, 2862, 2862, 2862, 2863, 2863, 2864, 2865, 2865, 2865, 2865, 2865, 2865, 2865,
	2865, 2865, 2869, 2869, 2870, 2870, 2871, 2871, 2872, 2873, 2873, 2873, 2875, 2876, 2876, 2878,
	2878, 2879, 2880, 2881, 2882, 2883, 2884, 2885, 2886, 2886, 2886, 2887, 2887, 2887, 2887, 2888,
	2890, 2890, 2891, 2892, 2892, 2892, 2893, 2893, 2893, 2893, 2895, 2895, 2895, 2895, 2895, 2895,
	2895, 2895, 2895, 2895, 2895, 2895, 2895, 2896, 2896, 2896, 2897, 2898, 2898, 2899, 2899, 2899,
	2899, 2900, 2901, 2901, 2901, 2904, 2904, 2906, 2907, 2908, 2908, 2910, 2910, 2910, 2910, 2911,
	2911, 2912, 2912, 2912, 2913, 2914, 2914, 2914, 2914, 2916, 2917, 2918, 2918, 2918, 2919, 2920,
	2920, 2921, 2922, 2923, 2924, 2924, 2924, 2925, 2925, 2925, 2926, 2926, 2926, 2926, 2928, 2929,
	2929, 2929, 2929, 2929, 2929, 2929, 2929, 2929, 2932, 2932, 2933, 2934, 2935, 2936, 2936, 2939,
	2939, 2939, 2939, 2939, 2940, 2941, 2941, 2941, 2941, 2942, 2942, 2943, 2943, 2943, 2943, 2946,
	2946, 2948, 2948, 2949, 2950, 2950, 2950, 2950, 2951, 2951, 2951, 2952, 2952, 2953, 2953, 2954,
	2954, 2954, 2955, 2955, 2955, 2955, 2956, 2956, 2956, 2957, 2957, 2958, 2958, 2959, 2959, 2960,
	2960, 2960, 2960, 2960, 2962, 2963, 2964, 2965, 2968, 2968, 2968, 2969, 2969, 2969, 2969, 2970,
	2970, 2972, 2972, 2974, 2974, 2974, 2974, 2974, 2975, 2975, 2976, 2978, 2978, 2979, 2980, 2981,
	2981, 2982, 2982, 2982, 2984, 2984, 2984, 2984, 2984, 2985, 2986, 2987, 2987, 2987, 2987, 2988,
	2989, 2989, 2989, 2989, 2989, 2989, 2989, 2989, 2990, 2991, 2992, 2992, 2992, 2992, 2992, 2993,
	2994, 2994, 2994, 2994, 2995, 2996, 2996, 2999, 3000, 3001, 3001, 3002, 3002, 3002, 3003, 3006,
	3007, 3007, 3010, 3010, 3011, 3011, 3011, 3012, 3013, 3015, 3015, 3015, 3016, 3016, 3016, 3017,
	3017, 3018, 3018, 3018, 3018, 3018, 3018, 3018, 3019, 3019, 3019, 3019, 3019, 3021, 3021, 3021,
	3022, 3023, 3024, 3024, 3026, 3026, 3026, 3026, 3027, 3027, 3027, 3027, 3028, 3029, 3030, 3031,
	3032, 3032, 3033, 3034, 3036, 3036, 3036, 3036, 3036, 3036, 3037, 3038, 3038, 3039, 3039, 3040,
	3040, 3040, 3042, 3042, 3042, 3042, 3044, 3044, 3044, 3044, 3046, 3046, 3047, 3047, 3047, 3047,
	3048, 3048, 3049, 3049, 3050, 3051, 3051, 3052, 3052, 3052, 3053, 3053, 3053, 3053, 3054, 3056,
	3057, 3057, 3058, 3059, 3059, 3059, 3059, 3059, 3060, 3060, 3061, 3061, 3061, 3062, 3062, 3062,
	3064, 3064, 3065, 3067, 3067, 3068, 3069, 3069, 3069, 3070, 3071, 3073, 3074, 3075, 3075, 3076,
	3076, 3076, 3077, 3077, 3078, 3079, 3079, 3079, 3079, 3080, 3081, 3081, 3081, 3083, 3083, 3085,
	3086, 3087, 3088, 3089, 3090, 3091, 3092, 3093, 3094, 3094, 3094, 3095, 3096, 3096, 3098, 3100,
	3100, 3100, 3102, 3102, 3102, 3102, 3102, 3103, 3103, 3104, 3104, 3104, 3104, 3104, 3104, 3106,
	3107, 3107, 3108, 3108, 3109, 3110, 3111, 3112, 3113, 3114, 3116, 3118, 3120, 3121, 3124, 3124,
	3125, 3126, 3127, 3127, 3129, 3129, 3130, 3130, 3131, 3131, 3131, 3131, 3132, 3132, 3132, 3134,
	3134, 3135, 3135, 3135, 3135, 3135, 3135, 3135, 3137, 3138, 3139, 3139, 3139, 3140, 3141, 3141,
	3141, 3141, 3141, 3142, 3142, 3143, 3143, 3146, 3146, 3146, 3147, 3147, 3148, 3148, 3148, 3148,
	3148, 3148, 3149, 3150, 3150, 3150, 3152, 3152, 3153, 3153, 3154, 3156, 3158, 3158, 3158, 3158,
	3160, 3161, 3161, 3161, 3161, 3161, 3164, 3164, 3164, 3165, 3165, 3165, 3165, 3165, 3165, 3165,
	3165, 3167, 3167, 3169, 3169, 3170, 3170, 3171, 3172, 3175, 3175, 3175, 3175, 3176, 3176, 3178,
	3179, 3180, 3181, 3181, 3182, 3182, 3182, 3183, 3183, 3183, 3183, 3183, 3183, 3183, 3183, 3184,
	3184, 3185, 3187, 3187, 3187, 3188, 3188, 3189, 3190, 3190, 3190, 3190, 3191, 3191, 3192, 3192,
	3193, 3193, 3195, 3196, 3197, 3197, 3198, 3198, 3198, 3199, 3199, 3199, 3199, 3201, 3201, 3201,
	3202, 3202, 3202, 3202, 3203, 3204, 3204, 3204, 3204, 3205, 3206, 3206, 3207, 3207, 3209, 3209,
	3209, 3210, 3210, 3210, 3210, 3210, 3211, 3211, 3211, 3212, 3212, 3213, 3213, 3215, 3217, 3217,
	3217, 3218, 3218, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3219, 3220, 3221,
	3221, 3221, 3221, 3222, 3222, 3222, 3222, 3222, 3226, 3227, 3227, 3228, 3228, 3229, 3229, 3231,
	3233, 3234, 3234, 3236, 3236, 3236, 3237, 3237, 3237, 3238, 3238, 3238, 3238, 3239, 3241, 3241,
	3241, 3241, 3241, 3243, 3244, 3245, 3245, 3245, 3246, 3246, 3246, 3246, 3246, 3246, 3247, 3247,
	3247, 3247, 3250, 3251, 3251, 3251, 3251, 3252, 3252, 3253, 3255, 3256, 3257, 3258, 3260, 3260,
	3261, 3262, 3262, 3263, 3263, 3263, 3263, 3263, 3263, 3263, 3265, 3266, 3266, 3266, 3267, 3270,
	3270, 3270, 3271, 3271, 3271, 3272, 3274, 3274, 3274, 3275, 3276, 3276, 3277, 3278, 3280, 3280,
	3281, 3281, 3281, 3282, 3282, 3284, 3284, 3285, 3285, 3285, 3286, 3286, 3286, 3287, 3288, 3288,
	3288, 3288, 3288, 3288, 3288, 3288, 3290, 3290, 3290, 3290, 3291, 3291, 3292, 3293, 3293, 3293,
	3294, 3294, 3296, 3296, 3296, 3296, 3297, 3297, 3297, 3297, 3298, 3298, 3298, 3298, 3298, 3298,
	3299, 3299, 3299, 3299, 3301, 3301, 3301, 3302, 3304, 3304, 3305, 3305, 3305, 3305, 3305, 3306,
	3306, 3306, 3308, 3308, 3309, 3310, 3311, 3312, 3313, 3313, 3313, 3313, 3313, 3313, 3313, 3314,
	3315, 3315, 3316, 3317, 3318, 3319, 3319, 3319, 3319, 3319, 3320, 3320, 3321, 3321, 3321, 3321,
	3321, 3321, 3322, 3324, 3325, 3327, 3327, 3327, 3328, 3329, 3329, 3331, 3332, 3332, 3333, 3335,
	3335, 3335, 3337, 3337, 3338, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3339, 3343, 3344,
	3345, 3345, 3346, 3347, 3347, 3347, 3347, 3348, 3348, 3349, 3350, 3350, 3351, 3352, 3353, 3356,
	3356, 3357, 3357, 3358, 3358, 3359, 3360, 3361, 3362, 3363, 3363, 3364, 3364, 3364, 3364, 3365,
	3366, 3367, 3370, 3370, 3370, 3372, 3372, 3372, 3372, 3372, 3374, 3374, 3375, 3375, 3375, 3375,
	3376, 3376, 3376, 3376, 3377, 3377, 3378, 3379, 3379, 3379, 3379, 3379, 3380, 3380, 3380, 3380,
	3380, 3381, 3381, 3382, 3383, 3383, 3383, 3383, 3384, 3384, 3384, 3384, 3384, 3385, 3389, 3389,
	3390, 3391, 3391, 3391, 3391, 3393, 3394, 3394, 3394, 3394, 3394, 3395, 3396, 3396, 3396, 3397,
	3397, 3397, 3398, 3399, 3399, 3399, 3399, 3399, 3400, 3403, 3404, 3404, 3405, 3406, 3408, 3410,
	3410, 3411, 3413, 3414, 3417, 3417, 3417, 3418, 3418, 3418, 3418, 3419, 3419, 3419, 3420, 3420,
	3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420, 3420,
	3421, 3421, 3422, 3423, 3423, 3424, 3424, 3424, 3424, 3425, 3426, 3426, 3426, 3426, 3426, 3427,
	3428, 3430, 3432, 3433, 3435, 3435, 3437, 3437, 3437, 3438, 3439, 3440, 3440, 3440, 3442, 3442,
	3443, 3445, 3446, 3446, 3448, 3448, 3449, 3450, 3450, 3450, 3450, 3451, 3451, 3452, 3453, 3453,
	3454, 3455, 3457, 3457, 3457, 3458, 3459, 3459, 3459, 3462, 3463, 3463, 3464, 3465, 3465, 3466,
	3467, 3467, 3468, 3469, 3469, 3471, 3471, 3472, 3472, 3472, 3472, 3472, 3473, 3473, 3473, 3474,
	3474, 3474, 3475, 3475, 3477, 3477, 3477, 3477, 3481, 3481, 3482, 3482, 3482, 3484, 3484, 3484,
	3485, 3485, 3486, 3487, 3487, 3487, 3489, 3489, 3490, 3491, 3492, 3493, 3493, 3493, 3494, 3495,
	3495, 3495, 3495, 3495, 3495, 3497, 3497, 3498, 3498, 3498, 3499, 3499, 3500, 3501, 3501, 3501,
	3502, 3502, 3503, 3505, 3505, 3505, 3506, 3507, 3508, 3508, 3508, 3508, 3509, 3510, 3510, 3510,
	3512, 3512, 3514, 3514, 3514, 3514, 3514, 3514, 3515, 3517, 3517, 3517, 3517, 3517, 3518, 3519,
	3519, 3520, 3521, 3523, 3524, 3524, 3525, 3526, 3526, 3526, 3527, 3527, 3527, 3527, 3529, 3529,
	3529, 3529, 3529, 3530, 3530, 3530, 3530, 3531, 3531, 3531, 3532, 3532, 3534, 3534, 3534, 3535,
	3535, 3535, 3536, 3536, 3536, 3537, 3539, 3539, 3540, 3540, 3541, 3542, 3544, 3545, 3547, 3548,
	3548, 3548, 3548, 3550, 3550, 3551, 3553, 3554, 3554, 3555, 3556, 3557, 3559, 3561, 3562, 3564,
	3564, 3564, 3565, 3566, 3566, 3568, 3568, 3570, 3570, 3572, 3572, 3572, 3573, 3573, 3574, 3575,
	3577, 3577, 3577, 3579, 3579, 3579, 3579, 3579, 3579, 3579, 3580, 3581, 3584, 3584, 3584, 3584,
	3584, 3584, 3585, 3586, 3586, 3586, 3588, 3590, 3590, 3591, 3592, 3593, 3594, 3594, 3594, 3596,
	3597, 3600, 3601, 3601, 3601, 3601, 3601, 3603, 3603, 3604, 3605, 3605, 3606, 3606, 3607, 3607,
	3607, 3607, 3607, 3607, 3607, 3607, 3608, 3608, 3609, 3610, 3610, 3610, 3610, 3610, 3610, 3610,
	3610, 3613, 3614, 3616, 3617, 3617, 3618, 3619, 3620, 3620, 3621, 3623, 3623, 3624, 3624, 3624,
	3624, 3624, 3624, 3624, 3625, 3625, 3627, 3627, 3627, 3627, 3627, 3627, 3627, 3628, 3629, 3631,
	3631, 3631, 3631, 3633, 3633, 3633, 3633, 3633, 3634, 3634, 3634, 3634, 3635, 3635, 3635, 3635,
	3636, 3637, 3637, 3638, 3640, 3640, 3640, 3642, 3642, 3643, 3644, 3644, 3644, 3644, 3647, 3650,
	3650, 3651, 3651, 3652, 3652, 3653, 3656, 3657, 3657, 3658, 3658, 3658, 3659, 3659, 3661, 3662,
	3664, 3664, 3665, 3665, 3666, 3667, 3667, 3669, 3670, 3671, 3671, 3673, 3675, 3675, 3675, 3675,
	3675, 3676, 3676, 3676, 3677, 3678, 3679, 3682, 3682, 3682, 3682, 3682, 3684, 3684, 3684, 3684,
	3686, 3686, 3688, 3689, 3689, 3689, 3689, 3692, 3693, 3694, 3694, 3695, 3695, 3696, 3696, 3697,
	3698, 3698, 3700, 3702, 3703, 3703, 3704, 3704, 3704, 3704, 3705, 3707, 3708, 3709, 3709, 3709,
	3709, 3709, 3709, 3710, 3711, 3713, 3714, 3714, 3714, 3714, 3714, 3715, 3715, 3715, 3715, 3715,
	3715, 3716, 3717, 3717, 3717, 3718, 3718, 3720, 3724, 3724, 3725, 3727, 3729, 3730, 3731, 3733,
	3734, 3734, 3735, 3736, 3737, 3737, 3737, 3740, 3741, 3743, 3744, 3744, 3745, 3745, 3747, 3747,
	3748, 3749, 3749, 3750, 3750, 3752, 3752, 3753, 3754, 3756, 3756, 3758, 3758, 3758, 3760, 3761,
	3761, 3761, 3761, 3762, 3764, 3765, 3766, 3769, 3769, 3770, 3771, 3771, 3771, 3771, 3771, 3771,
	3771, 3771, 3771, 3771, 3772, 3773, 3773, 3773, 3773, 3774, 3774, 3774, 3775, 3776, 3779, 3779,
	3779, 3779, 3780, 3781, 3781, 3781, 3782, 3783, 3783, 3785, 3785, 3786, 3787, 3788, 3789, 3789,
	3789, 3790, 3790, 3790, 3791, 3791, 3791, 3791, 3791, 3791, 3791, 3792, 3793, 3793, 3795, 3795,
	3795, 3796, 3797, 3797, 3797, 3798, 3798, 3798, 3798, 3798, 3798, 3799, 3799, 3799, 3799, 3800,
	3800, 3800, 3800, 3800, 3800, 3802, 3802, 3805, 3806, 3806, 3807, 3808, 3808, 3809, 3809, 3810,
	3810, 3810, 3812, 3814, 3814, 3815, 3815, 3815, 3815, 3815, 3816, 3817, 3817, 3817, 3817, 3817,
	3818, 3818, 3819, 3821, 3823, 3824, 3824, 3824, 3825, 3825, 3825, 3825, 3827, 3828, 3831, 3831,
	3831, 3831, 3832, 3832, 3833, 3835, 3835, 3837, 3837, 3837, 3837, 3837, 3838, 3838, 3838, 3838,
	3840, 3841, 3841, 3841, 3843, 3843, 3843, 3845, 3845, 3845, 3845, 3848, 3850, 3850, 3851, 3852,
	3853, 3853, 3855, 3855, 3856, 3857, 3857, 3857, 3857, 3857, 3857, 3858, 3858, 3858, 3859, 3859,
	3860, 3860, 3860, 3861, 3861, 3861, 3861, 3862, 3866, 3866, 3866, 3866, 3866, 3866, 3866, 3866,
	3866, 3868, 3869, 3869, 3869, 3869, 3869, 3870, 3871, 3871, 3871, 3871, 3872, 3872, 3873, 3873,
	3873, 3873, 3873, 3873, 3874, 3875, 3875, 3875, 3875, 3875, 3875, 3875, 3875, 3875, 3875, 3875,
	3878, 3878, 3880, 3880, 3880, 3880, 3880, 3881, 3881, 3883, 3885, 3886, 3888, 3888, 3888, 3889,
	3890, 3890, 3891, 3892, 3893, 3893, 3894, 3895, 3897, 3898, 3898, 3898, 3899, 3899, 3899, 3899,
	3899, 3899, 3899, 3899, 3900, 3901, 3902, 3902, 3902, 3902, 3902, 3904, 3904, 3904, 3904, 3905,
	3906, 3907, 3908, 3909, 3909, 3909, 3909, 3909, 3909, 3911, 3911, 3911, 3912, 3912, 3913, 3914,
	3914, 3914, 3915, 3916, 3917, 3918, 3919, 3921, 3923, 3923, 3923, 3923, 3923, 3923, 3924, 3924,
	3925, 3925, 3925, 3925, 3925, 3927, 3928, 3929, 3930, 3930, 3930, 3930, 3930, 3930, 3930, 3931,
	3931, 3931, 3933, 3935, 3936, 3936, 3937, 3937, 3937, 3937, 3937, 3937, 3939, 3939, 3939, 3939,
	3941, 3942, 3944, 3944, 3945, 3946, 3946, 3947, 3947, 3950, 3951, 3951, 3952, 3952, 3952, 3952,
	3953, 3954, 3954, 3954, 3954, 3954, 3954, 3955, 3955, 3955, 3956, 3957, 3958, 3958, 3958, 3958,
	3959, 3960, 3961, 3962, 3963, 3963, 3963, 3963, 3965, 3965, 3965, 3966, 3969, 3970, 3970, 3970,
	3970, 3973, 3973, 3973, 3974, 3976, 3978, 3978, 3980, 3980, 3980, 3981, 3983, 3984, 3984, 3984,
	3984, 3985, 3985, 3986, 3986, 3987, 3989, 3989, 3989, 3990, 3990, 3991, 3992, 3994, 3995, 3995,
	3996, 3996, 3996, 3996, 3996, 3996, 3996, 3996, 3997, 3997, 3997, 3997, 3997, 3998, 3998, 3998,
	3998, 3999, 4000, 4001, 4003, 4004, 4004, 4006, 4007, 4008, 4008, 4009, 4010, 4010, 4010, 4010,
	4011, 4011, 4011, 4011, 4011, 4011, 4013, 4013, 4013, 4014, 4016, 4016, 4016, 4016, 4017, 4017,
	4018, 4018, 4019, 4020, 4021, 4022, 4025, 4026, 4026, 4027, 4029, 4029, 4029, 4033, 4033, 4033,
	4034, 4035, 4035, 4036, 4036, 4036, 4037, 4037, 4037, 4038, 4038, 4040, 4040, 4040, 4041, 4041,
	4042, 4042, 4043, 4045, 4045, 4047, 4047, 4047, 4047, 4047, 4047, 4047, 4047, 4047, 4048, 4048,
	4051, 4052, 4052, 4053, 4054, 4054, 4054, 4054, 4054, 4054, 4054, 4054, 4054, 4054, 4054, 4055,
	4056, 4057, 4057, 4058, 4060, 4061, 4061, 4061, 4062, 4062, 4064, 4066, 4067, 4067, 4067, 4067,
	4070, 4070, 4071, 4071, 4071, 4073, 4075, 4076, 4077, 4079, 4079, 4079, 4079, 4079, 4079, 4079,
	4080, 4080, 4080, 4080, 4082, 4082, 4082, 4084, 4086, 4086, 4087, 4088, 4088, 4089, 4089, 4089,
	4089, 4089, 4090, 4090, 4091, 4091, 4092, 4092, 4092, 4092, 4094, 4094, 4094, 4094, 4094, 4094,
	4094, 4095, 4096, 4096, 4096, 4096, 4096, 4097, 4097, 4097, 4099, 4099, 4099, 4099, 4099, 4099,
	4100, 4101, 4101, 4101, 4101, 4101, 4102, 4103, 4106, 4106, 4106, 4106, 4106, 4107, 4108, 4108,
	4108, 4108, 4110, 4111, 4111, 4112, 4113, 4114, 4116, 4117, 4118, 4118, 4118, 4119, 4119, 4119,
	4120, 4121, 4121, 4123, 4124, 4124, 4124, 4125, 4125, 4125, 4127, 4128, 4128, 4129, 4129, 4130,
	4130, 4133, 4133, 4135, 4135, 4135, 4135, 4135, 4135, 4135, 4136, 4136, 4136, 4136, 4136, 4136,
	4137, 4137, 4139, 4139, 4139, 4140, 4140, 4140, 4140, 4140, 4141, 4141, 4141, 4141, 4141, 4142,
	4142, 4142, 4144, 4144, 4145, 4145, 4146, 4146, 4147, 4147, 4147, 4147, 4147, 4148, 4149, 4149,
	4151, 4154, 4154, 4154, 4154, 4155, 4156, 4156, 4156, 4156, 4157, 4157, 4157, 4158, 4158, 4158,
	4158, 4158, 4158, 4160, 4160, 4161, 4162, 4162, 4164, 4164, 4164, 4165, 4166, 4166, 4166, 4166,
	4167, 4168, 4168, 4168, 4170, 4172, 4172, 4173, 4173, 4173, 4173, 4173, 4174, 4174, 4174, 4174,
	4175, 4176, 4176, 4178, 4178, 4179, 4179, 4179, 4180, 4181, 4182, 4182, 4182, 4182, 4182, 4182,
	4182, 4182, 4182, 4183, 4184, 4185, 4185, 4186, 4187, 4187, 4187, 4187, 4187, 4189, 4189, 4191,
	4193, 4193, 4193, 4194, 4194, 4196, 4198, 4198, 4199, 4199, 4199, 4200, 4201, 4201, 4201, 4201,
	4201, 4201, 4202, 4202, 4202, 4203, 4203, 4203, 4203, 4203, 4204, 4205, 4206, 4206, 4206, 4207,
	4208, 4208, 4208, 4210, 4212, 4212, 4212, 4213, 4213, 4213, 4213, 4217, 4217, 4218, 4219, 4220,
	4220, 4220, 4220, 4221, 4221, 4223, 4226, 4227, 4227, 4229, 4230, 4230, 4231, 4231, 4232, 4232,
	4232, 4235, 4235, 4236, 4239, 4239, 4241, 4241, 4241, 4241, 4242, 4243, 4244, 4244, 4244, 4244,
	4244, 4245, 4246, 4246, 4246, 4247, 4247, 4248, 4249, 4249, 4251, 4251, 4251, 4252, 4252, 4252,
	4252, 4252, 4252, 4253, 4254, 4255, 4255, 4255, 4256, 4257, 4257, 4257, 4258, 4259, 4259, 4259,
	4259, 4260, 4260, 4260, 4263, 4264, 4265, 4266, 4267, 4267, 4269, 4269, 4269, 4270, 4270, 4270,
	4271, 4272, 4272, 4273, 4274, 4274, 4274, 4274, 4275, 4275, 4276, 4276, 4276, 4276, 4276, 4277,
	4278, 4278, 4278, 4278, 4278, 4278, 4278, 4278, 4279, 4279, 4280, 4280, 4281, 4281, 4282, 4283,
	4283, 4284, 4285, 4285, 4286, 4286, 4286, 4286, 4287, 4288, 4289, 4289, 4290, 4290, 4292, 4293,
	4294, 4294, 4296, 4297, 4297, 4297, 4299, 4299, 4302, 4304, 4306, 4306, 4307, 4309, 4309, 4309,
	4309, 4309, 4309, 4309, 4310, 4310, 4312, 4313, 4313, 4313, 4314, 4314, 4315, 4316, 4316, 4316,
	4316, 4318, 4318, 4319, 4319, 4320, 4322, 4322, 4322, 4323, 4323, 4323, 4323, 4324, 4324, 4325,
	4326, 4326, 4326, 4327, 4330, 4332, 4333, 4333, 4334, 4335, 4336, 4337, 4337, 4337, 4337, 4337,
	4337, 4337, 4338, 4338, 4338, 4339, 4340, 4341, 4341, 4341, 4342, 4344, 4344, 4344, 4344, 4344,
	4344, 4345, 4347, 4348, 4350, 4350, 4350, 4350, 4352, 4352, 4352, 4353, 4354, 4355, 4357, 4357,
	4359, 4359, 4361, 4361, 4362, 4362, 4363, 4365, 4366, 4366, 4368, 4368, 4368, 4369, 4369, 4369,
	4369, 4370, 4370, 4371, 4374, 4375, 4376, 4376, 4376, 4378, 4378, 4379, 4379, 4380, 4381, 4381,
	4381, 4382, 4383, 4383, 4384, 4384, 4385, 4386, 4386, 4386, 4386, 4387, 4388, 4389, 4390, 4391,
	4391, 4391, 4392, 4392, 4392, 4393, 4393, 4394, 4395, 4396, 4397, 4397, 4397, 4398, 4398, 4399,
	4400, 4400, 4400, 4401, 4401, 4402, 4402, 4403, 4403, 4403, 4403, 4403, 4405, 4405, 4405, 4405,
	4405, 4405, 4405, 4405, 4407, 4408, 4410, 4411, 4412, 4413, 4413, 4414, 4414, 4414, 4414, 4414,
	4414, 4414, 4416, 4416, 4416, 4417, 4418, 4418, 4420, 4421, 4421, 4422, 4422, 4422, 4422, 4422,
	4423, 4424, 4424, 4424, 4425, 4425, 4425, 4427, 4427, 4427, 4428, 4428, 4428, 4429, 4429, 4429,
	4429, 4429, 4431, 4432, 4433, 4433, 4433, 4433, 4433, 4434, 4435, 4436, 4436, 4437, 4437, 4437,
	4437, 4438, 4438, 4438, 4439, 4440, 4441, 4441, 4442, 4442, 4443, 4445, 4445, 4445, 4445, 4445,
	4446, 4446, 4447, 4450, 4450, 4451, 4451, 4451, 4451, 4451, 4451, 4454, 4455, 4458, 4458, 4458,
	4458, 4458, 4458, 4458, 4459, 4460, 4460, 4460, 4460, 4462, 4462, 4462, 4462, 4462, 4462, 4462,
	4462, 4462, 4462, 4462, 4463, 4463, 4463, 4463, 4463, 4464, 4464, 4464, 4465, 4465, 4466, 4467,
	4467, 4468, 4468, 4469, 4469, 4471, 4473, 4473, 4475, 4476, 4476, 4477, 4477, 4478, 4478, 4480,
	4480, 4480, 4480, 4480, 4480, 4480, 4480, 4481, 4481, 4481, 4482, 4482, 4484, 4486, 4487, 4487,
	4487, 4487, 4487, 4487, 4488, 4489, 4489, 4489, 4490, 4490, 4493, 4493, 4493, 4494, 4494, 4494,
	4494, 4494, 4496, 4497, 4498, 4499, 4499, 4499, 4499, 4500, 4500, 4500, 4501, 4501, 4502, 4503,
	4503, 4504, 4504, 4505, 4505, 4506, 4506, 4507, 4507, 4507, 4507, 4507, 4509, 4509, 4509, 4509,
	4509, 4510, 4511, 4511, 4511, 4511, 4512, 4514, 4515, 4516, 4516, 4518, 4518, 4519, 4521, 4522,
	4523, 4523, 4523, 4523, 4524, 4524, 4525, 4525, 4525, 4525, 4525, 4527, 4527, 4527, 4527, 4528,
	4528, 4529, 4530, 4531, 4531, 4531, 4531, 4533, 4533, 4535, 4536, 4536, 4537, 4538, 4538, 4539,
	4539, 4539, 4539, 4539, 4539, 4539, 4541, 4542, 4542, 4542, 4542, 4542, 4543, 4543, 4543, 4543,
	4543, 4543, 4543, 4543, 4543, 4544, 4544, 4545, 4546, 4546, 4547, 4548, 4548, 4548, 4550, 4551,
	4551, 4551, 4553, 4554, 4554, 4555, 4555, 4555, 4556, 4558, 4558, 4560, 4560, 4561, 4561, 4561,
	4561, 4561, 4562, 4562, 4563, 4564, 4565, 4565, 4565, 4566, 4567, 4567, 4567, 4567, 4568, 4568,
	4568, 4570, 4571, 4571, 4571, 4571, 4572, 4572, 4574, 4574, 4574, 4574, 4574, 4576, 4577, 4577,
	4578, 4579, 4579, 4580, 4581, 4581, 4581, 4584, 4584, 4584, 4585, 4585, 4585, 4586, 4587, 4587,
	4587, 4587, 4588, 4589, 4589, 4590, 4591, 4592, 4592, 4593, 4593, 4594, 4594, 4594, 4595, 4596,
	4597, 4598, 4599, 4599, 4599, 4599, 4600, 4601, 4601, 4602, 4603, 4604, 4605, 4605, 4605, 4606,
	4606, 4607, 4608, 4610, 4610, 4612, 4614, 4614, 4616, 4617, 4618, 4619, 4619, 4619, 4619, 4620,
	4621, 4623, 4623, 4625, 4625, 4626, 4627, 4627, 4628, 4628, 4629, 4629, 4630, 4630, 4631, 4632,
	4632, 4632, 4632, 4633, 4633, 4633, 4633, 4633, 4633, 4634, 4634, 4634, 4634, 4634, 4636, 4637,
	4637, 4637, 4637, 4638, 4639, 4640, 4640, 4642, 4643, 4645, 4646, 4646, 4648, 4649, 4649, 4649,
	4649, 4649, 4649, 4649, 4649, 4650, 4650, 4650, 4651, 4653, 4653, 4655, 4655, 4656, 4656, 4658,
	4658, 4660, 4660, 4661, 4661, 4661, 4665, 4669, 4669, 4670, 4670, 4671, 4671, 4671, 4671, 4671,
	4672, 4672, 4672, 4673, 4675, 4675, 4676, 4677, 4677, 4677, 4677, 4677, 4677, 4678, 4679, 4679,
	4679, 4679, 4680, 4680, 4681, 4681, 4683, 4683, 4684, 4684, 4684, 4684, 4685, 4685, 4685, 4686,
	4687, 4687, 4687, 4688, 4690, 4690, 4690, 4691, 4693, 4696, 4697, 4702, 4702, 4704, 4705, 4706,
	4706, 4707, 4707, 4709, 4710, 4710, 4710, 4711, 4711, 4711, 4712, 4712, 4712, 4713, 4715, 4715,
	4715, 4715, 4716, 4716, 4716, 4716, 4716, 4717, 4717, 4717, 4718, 4718, 4718, 4718, 4720, 4721,
	4721, 4721, 4722, 4724, 4724, 4724, 4725, 4725, 4725, 4725, 4725, 4727, 4727, 4728, 4729, 4729,
	4729, 4730, 4730, 4731, 4731, 4731, 4731, 4731, 4731, 4732, 4732, 4734, 4735, 4737, 4739, 4739,
	4741, 4741, 4741, 4741, 4741, 4742, 4742, 4742, 4743, 4743, 4743, 4743, 4744, 4744, 4744, 4744,
	4745, 4745, 4745, 4746, 4748, 4748, 4749, 4750, 4750, 4751, 4752, 4753, 4753, 4754, 4756, 4756,
	4756, 4756, 4757, 4757, 4757, 4759, 4760, 4760, 4760, 4760, 4760, 4760, 4760, 4760, 4760, 4760,
	4760, 4762, 4762, 4762, 4762, 4763, 4763, 4765, 4766, 4767, 4767, 4772, 4772, 4775, 4775, 4775,
	4777, 4777, 4777, 4778, 4779, 4779, 4779, 4779, 4781, 4782, 4783, 4784, 4785, 4787, 4788, 4788,
	4788, 4788, 4789, 4789, 4789, 4791, 4792, 4794, 4794, 4794, 4794, 4796, 4796, 4796, 4796, 4796,
	4797, 4798, 4799, 4799, 4801, 4802, 4802, 4802, 4802, 4802, 4803, 4803, 4803, 4803, 4803, 4804,
	4804, 4805, 4805, 4805, 4806, 4806, 4806, 4808, 4808, 4809, 4810, 4810, 4810, 4810, 4812, 4812,
	4812, 4812, 4813, 4814, 4814, 4815, 4816, 4816, 4816, 4816, 4816, 4816, 4817, 4818, 4818, 4818,
	4818, 4818, 4818, 4818, 4818, 4818, 4818, 4818, 4818, 4818, 4820, 4821, 4822, 4823, 4823, 4823,
	4825, 4825, 4825, 4825, 4826, 4827, 4827, 4827, 4827, 4827, 4827, 4828, 4829, 4831, 4831, 4831,
	4831, 4831, 4831, 4832, 4833, 4834, 4834, 4834, 4834, 4834, 4835, 4836, 4838, 4839, 4839, 4840,
	4841, 4841, 4841, 4841, 4842, 4843, 4843, 4844, 4845, 4845, 4845, 4845, 4845, 4846, 4847, 4848,
	4848, 4848, 4849, 4849, 4850, 4850, 4850, 4850, 4850, 4850, 4850, 4851, 4851, 4853, 4854, 4854,
	4854, 4855, 4855, 4856, 4856, 4856, 4856, 4856, 4856, 4856, 4856, 4856, 4857, 4857, 4857, 4858,
	4860, 4860, 4860, 4860, 4862, 4864, 4865, 4865, 4865, 4865, 4865, 4865, 4865, 4866, 4866, 4867,
	4868, 4870, 4871, 4873, 4874, 4875, 4875, 4875, 4875, 4875, 4875, 4875, 4875, 4876, 4876, 4877,
	4878, 4878, 4878, 4878, 4878, 4879, 4879, 4879, 4881, 4881, 4881, 4881, 4881, 4881, 4881, 4882,
	4882, 4882, 4883, 4884, 4886, 4886, 4887, 4888, 4889, 4890, 4890, 4891, 4892, 4893, 4893, 4894,
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
	{46, 0, 19920830},         // RUS
	{65, 19711027, 0},         // COG
	{65, 0, 19711027},         // COG
	{64, 0, 19711027},         // COD
	{16, 0, 19901003},         // DEU
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{73, 0, 19930524},         // ETH
	{110, 0, 19800101},        // ZWE
	{15, 0, 19901030},         // DDR
	{157, 0, 20020520},        // TLS
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{202, 0, 20101215},        // ANT
	{13, 0, 19930615},         // CSK
	{48, 20030723, 20060926},  // SRB
	{157, 0, 20020520},        // TLS
	{161, 0, 19770101},        // VNM
	{55, 0, 20001101},         // YUG
	{48, 20001101, 20030723},  // SRB
	{48, 20001101, 20030723},  // SRB
	{55, 0, 20001101},         // YUG
	{138, 0, 19891205},        // MMR
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{46, 0, 19920830},         // RUS
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{117, 0, 19711025},        // CHN
	{65, 0, 0},                // COG
	{252, 0, 0},               // TWN
	{57, 0, 0},                // BDI
	{94, 0, 0},                // RWA
	{64, 0, 19970714},         // COD
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{161, 0, 19770101},        // VNM
	{165, 0, 19900814},        // YMD
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{59, 0, 19840101},         // BFA
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{162, 0, 19800101},        // VUT
	{65, 19711027, 0},         // COG
	{65, 0, 19711027},         // COG
	{64, 0, 19711027},         // COD
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{10, 0, 19920615},         // BLR
	{255, 0, 0},               // VGB
	{256, 0, 0},               // VIR
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{138, 0, 19891205},        // MMR
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
	{219, 0, 0},               // GGY
	{229, 0, 0},               // JEY
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{162, 0, 19800101},        // VUT
	{202, 19860101, 20101010}, // ANT
	{13, 0, 19930101},         // CSK
	{223, 0, 0},               // GUF
	{182, 0, 0},               // GUY
	{194, 0, 0},               // SUR
	{59, 0, 19840101},         // BFA
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{15, 0, 19901003},         // DDR
	{45, 0, 20020201},         // ROU
	{110, 0, 19800101},        // ZWE
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{95, 0, 20110709},         // SDN
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{165, 0, 19900522},        // YMD
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
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{164, 0, 19900522},        // YEM
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{48, 20001101, 20060603},  // SRB
	{55, 19920428, 20001101},  // YUG
	{55, 0, 19920428},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{130, 0, 0},               // KIR
	{159, 0, 0},               // TUV
	{48, 20001101, 20030204},  // SRB
	{55, 0, 20001101},         // YUG
	{46, 0, 19911226},         // RUS
	{58, 0, 19770101},         // BEN
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{64, 0, 19970714},         // COD
	{48, 20030723, 20060926},  // SRB
}
