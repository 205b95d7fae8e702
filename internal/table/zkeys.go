// Code generated from names.tsv, aliases.tsv, codes.tsv and meanings.tsv by generate_test.go; DO NOT EDIT.
// Edit the TSV, then run: go test ./internal/table/tsv -update

package table

// KeyBits is how many bits of a key's hash find its place in Keys.
const KeyBits = 13

// Keys has what spellings and codes are reduced to, in the order of their hashes.
var Keys = [...]Key{
	{0, 267, 4, 0x1},         // #542
	{4, 73, 14, 0x1},         // ethiopiaempire
	{18, 50, 18, 0x1},        // republicofslovenia
	{36, 152, 15, 0x1},       // salomonsislands
	{51, 251, 15, 0x1},       // tokelaneilanden
	{66, 202, 12, 0x1},       // nethantilles
	{78, 268, 5, 0x1},        // #6471
	{83, 188, 4, 0x1},        // #9mx
	{87, 88, 36, 0x1},        // aljumhuriyahalislamiyahalmuritaniyah
	{123, 163, 5, 0x1},       // samoa
	{128, 246, 34, 0x1},      // tristandacunhaascensionsainthelena
	{162, 40, 14, 0x1},       // thenetherlands
	{176, 125, 6, 0x1},       // jordan
	{182, 13, 33, 0x1},       // socialistrepublictsjechoslowakije
	{215, 214, 26, 0x1},      // grondgebiedkaaimaneilanden
	{241, 269, 16, 0x82},     // yugoslaviafedrep
	{257, 250, 45, 0x1},      // britishoverzeesterritoriumturkscaicoseilanden
	{302, 71, 12, 0x1},       // egyptarabrep
	{314, 271, 5, 0x1},       // #6cze
	{319, 129, 9, 0x1},       // kampochea
	{328, 252, 9, 0x1},       // chntaiwan
	{337, 272, 13, 0x2},      // chinarepublic
	{350, 198, 30, 0x1},      // venezuelabolivariaanserepublic
	{380, 274, 4, 0x1},       // #541
	{384, 196, 4, 0x1},       // #9uy
	{388, 138, 34, 0x1},      // socialistrepublicoftheunionofburma
	{422, 108, 4, 0x1},       // #9za
	{426, 9, 17, 0x1},        // bosnieherzegovina
	{443, 234, 5, 0x81},      // #2mtq
	{448, 206, 4, 0x1},       // #9bq
	{452, 108, 15, 0x1},      // southafrikaunie
	{467, 124, 4, 0x1},       // #9iq
	{471, 231, 20, 0x1},      // sintmaartenfransdeel
	{491, 140, 4, 0x1},       // #9my
	{495, 240, 5, 0x1},       // prico
	{500, 136, 20, 0x1},      // republiekdermaldiven
	{520, 202, 11, 0x1},      // nedantillen
	{531, 110, 8, 0x1},       // rhodesia
	{539, 24, 14, 0x1},       // greecerepublic
	{553, 248, 28, 0x1},      // territorysaintpierremiquelon
	{581, 138, 12, 0x1},      // unionofburma
	{593, 256, 39, 0x1},      // virginislandsoftheunitedstatesterritory
	{632, 61, 24, 0x1},       // republiquecentrafricaine
	{656, 25, 17, 0x1},       // republicofcroatia
	{673, 225, 22, 0x1},      // overzeesgebiedhongkong
	{695, 87, 21, 0x1},       // republicademocambique
	{716, 22, 7, 0x1},        // britain
	{723, 186, 21, 0x1},      // stkittsnevisfederatie
	{744, 115, 12, 0x1},      // bruneination
	{756, 101, 4, 0x1},       // #9sz
	{760, 235, 30, 0x1},      // overzeesecollectiviteitmayotte
	{790, 198, 9, 0x1},       // venezuala
	{799, 275, 4, 0x1},       // #540
	{803, 160, 4, 0x1},       // #9uz
	{807, 209, 12, 0x1},      // bouvetisland
	{819, 14, 4, 0x1},        // #9cz
	{823, 123, 4, 0x1},       // #9ir
	{827, 127, 4, 0x1},       // #9kz
	{831, 87, 4, 0x1},        // #9mz
	{835, 63, 23, 0x1},       // cameroonfederalrepublic
	{858, 245, 56, 0x1},      // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{914, 225, 5, 0x1},       // hksar
	{919, 159, 5, 0x81},      // #2tuv
	{924, 234, 30, 0x1},      // overzeesegemeenschapmartinique
	{954, 256, 34, 0x1},      // territoryvirginislandsunitedstates
	{988, 104, 14, 0x1},      // frenchtogoland
	{1002, 15, 13, 0x1},      // voormaligeddr
	{1015, 131, 9, 0x1},      // skorearep
	{1024, 99, 18, 0x1},      // southsudanrepublic
	{1042, 140, 15, 0x1},     // federatiemalaya
	{1057, 188, 5, 0x1},      // #7mex
	{1062, 48, 4, 0x1},       // #9rs
	{1066, 149, 10, 0x1},     // stateqatar
	{1076, 106, 38, 0x1},     // tanganyikaenzanzibarverenigderepubliek
	{1114, 168, 4, 0x1},      // #9bs
	{1118, 98, 22, 0x1},      // federalrepublicsomalia
	{1140, 147, 28, 0x1},     // territoryofpapuaandnewguinea
	{1168, 28, 4, 0x1},       // #9is
	{1172, 236, 23, 0x1},     // territoryofnewcaledonia
	{1195, 140, 5, 0x81},     // #2mys
	{1200, 25, 15, 0x1},      // hrvatskacroatia
	{1215, 53, 12, 0x1},      // ukrainianssr
	{1227, 208, 31, 0x1},     // britishoverseasterritorybermuda
	{1258, 63, 8, 0x1},       // cameroun
	{1266, 99, 18, 0x1},      // republiekzuidsudan
	{1284, 114, 12, 0x1},     // statebahrain
	{1296, 53, 15, 0x1},      // ukrainerepublic
	{1311, 63, 8, 0x1},       // cameroon
	{1319, 21, 18, 0x1},      // francemetropolitan
	{1337, 276, 5, 0x1},      // #6220
	{1342, 251, 5, 0x81},     // #4772
	{1347, 105, 5, 0x81},     // #4788
	{1352, 277, 5, 0x81},     // #2ymd
	{1357, 106, 8, 0x1},      // tanzania
	{1365, 215, 7, 0x1},      // wsahara
	{1372, 61, 11, 0x1},      // centrafrika
	{1383, 125, 13, 0x1},     // transjordanie
	{1396, 136, 17, 0x1},     // maldivenrepubliek
	{1413, 278, 5, 0x1},      // #6ssd
	{1418, 279, 5, 0x1},      // #5615
	{1423, 141, 5, 0x1},      // nepal
	{1428, 1, 5, 0x1},        // #7alb
	{1433, 140, 5, 0x1},      // #7mas
	{1438, 249, 4, 0x1},      // #9sx
	{1442, 106, 4, 0x1},      // #9tz
	{1446, 235, 4, 0x1},      // #9yt
	{1450, 241, 24, 0x1},     // palestijnsegebiedenbezet
	{1474, 2, 4, 0x1},        // #9ad
	{1478, 142, 14, 0x1},     // republicnaoero
	{1492, 171, 4, 0x1},      // #9br
	{1496, 213, 4, 0x1},      // #9cx
	{1500, 69, 4, 0x1},       // #9dz
	{1504, 73, 4, 0x1},       // #9et
	{1508, 25, 4, 0x1},       // #9hr
	{1512, 30, 4, 0x1},       // #9it
	{1516, 221, 24, 0x1},     // overzeesgebiedguadeloupe
	{1540, 36, 4, 0x1},       // #9md
	{1544, 188, 5, 0x81},     // #2mex
	{1549, 42, 4, 0x1},       // #9nz
	{1553, 186, 25, 0x1},     // saintkittsnevisfederation
	{1578, 21, 14, 0x1},      // franserepublic
	{1592, 1, 22, 0x1},       // peoplesrepublicalbania
	{1614, 93, 16, 0x1},      // federatienigeria
	{1630, 37, 5, 0x81},      // #2mkd
	{1635, 248, 22, 0x1},     // saintpierreetmiquelonf
	{1657, 121, 21, 0x1},     // netherlandseastindies
	{1678, 61, 3, 0x1},       // car
	{1681, 164, 12, 0x1},     // kingdomyemen
	{1693, 228, 36, 0x1},     // territorybritishindianoceanterritory
	{1729, 280, 3, 0x1},      // #62
	{1732, 281, 5, 0x1},      // #6221
	{1737, 8, 9, 0x1},        // bulgarije
	{1746, 198, 29, 0x1},     // republicabolivarianavenezuela
	{1775, 121, 15, 0x1},     // nederlandsindie
	{1790, 83, 16, 0x1},      // kingdomoflesotho
	{1806, 282, 5, 0x1},      // #5616
	{1811, 83, 11, 0x1},      // basoetoland
	{1822, 283, 5, 0x1},      // #5600
	{1827, 48, 22, 0x1},      // formerserviemontenegro
	{1849, 84, 5, 0x1},       // #7mar
	{1854, 87, 5, 0x1},       // #7moz
	{1859, 190, 4, 0x1},      // #9pa
	{1863, 46, 4, 0x1},       // #9ru
	{1867, 153, 4, 0x1},      // #9sy
	{1871, 7, 14, 0x1},       // belgiumkingdom
	{1885, 106, 16, 0x1},     // formertanganyika
	{1901, 41, 18, 0x1},      // norggagonagasriika
	{1919, 163, 18, 0x1},     // formerwesternsamoa
	{1937, 85, 21, 0x1},      // malagassischerepublic
	{1958, 112, 4, 0x1},      // #9ae
	{1962, 118, 4, 0x1},      // #9cy
	{1966, 13, 4, 0x1},       // csfr
	{1970, 214, 4, 0x1},      // #9ky
	{1974, 82, 4, 0x1},       // #9ly
	{1978, 39, 4, 0x1},       // #9me
	{1982, 66, 7, 0x1},       // komoren
	{1989, 255, 21, 0x1},     // maagdeneilandenbritse
	{2010, 91, 15, 0x1},      // republicnamibie
	{2025, 238, 4, 0x1},      // #9nu
	{2029, 62, 31, 0x1},      // republicofcotedivoireivorycoast
	{2060, 128, 6, 0x1},      // kyrgyz
	{2066, 76, 14, 0x1},      // republicguinea
	{2080, 110, 8, 0x1},      // rhodesie
	{2088, 284, 5, 0x1},      // #5alb
	{2093, 67, 18, 0x1},      // caboverderepubliek
	{2111, 107, 15, 0x1},     // republicoeganda
	{2126, 285, 5, 0x1},      // #6290
	{2131, 155, 21, 0x1},     // republiektadzjikistan
	{2152, 246, 26, 0x1},     // tristandacunhaensinthelena
	{2178, 155, 5, 0x81},     // #4762
	{2183, 250, 14, 0x1},     // turksandcaicos
	{2197, 246, 23, 0x1},     // sainthelenadependencies
	{2220, 108, 5, 0x81},     // #4710
	{2225, 78, 22, 0x1},      // republicadaguinebissau
	{2247, 231, 31, 0x1},     // territoriumsaintmartinfransdeel
	{2278, 58, 20, 0x1},      // beninformerlydahomey
	{2298, 241, 13, 0x1},     // palestinstate
	{2311, 156, 21, 0x1},     // republiekturkmenistan
	{2332, 71, 5, 0x1},       // egypt
	{2337, 73, 14, 0x1},      // empireethiopia
	{2351, 236, 41, 0x1},     // territoiredesnouvellecaledoniedependances
	{2392, 105, 23, 0x1},     // aljumhuriyahattunisiyah
	{2415, 129, 28, 0x1},     // preahreacheanachakrkampuchea
	{2443, 257, 4, 0x1},      // #9wf
	{2447, 95, 8, 0x1},       // fmrsudan
	{2455, 78, 20, 0x1},      // republicguineabissau
	{2475, 212, 23, 0x1},     // kofthenetherlandcuracao
	{2498, 111, 4, 0x1},      // #9af
	{2502, 228, 43, 0x1},     // grondgebiedbritishindischeoceaanterritorium
	{2545, 116, 4, 0x1},      // #9bt
	{2549, 61, 4, 0x1},       // #9cf
	{2553, 196, 30, 0x1},     // republiektenoostenvandeuruguay
	{2583, 129, 8, 0x1},      // cambodja
	{2591, 231, 4, 0x1},      // #9mf
	{2595, 71, 32, 0x1},      // egypteverenigdearabischerepublic
	{2627, 232, 5, 0x81},     // #2mnp
	{2632, 21, 6, 0x1},       // france
	{2638, 186, 11, 0x1},     // stkittsandn
	{2649, 81, 16, 0x1},      // republiekliberia
	{2665, 164, 23, 0x1},     // yemenformerarabrepublic
	{2688, 254, 22, 0x1},     // staatvandevaticaanstad
	{2710, 119, 19, 0x1},     // republicfijiislands
	{2729, 286, 5, 0x1},      // #6223
	{2734, 95, 10, 0x1},      // northsudan
	{2744, 6, 5, 0x1},        // #7aze
	{2749, 50, 5, 0x81},      // #4705
	{2754, 137, 23, 0x1},     // republicmarshallislands
	{2777, 178, 11, 0x1},     // domrepublic
	{2788, 131, 15, 0x1},     // republicofkorea
	{2803, 223, 18, 0x1},     // departmentofguiana
	{2821, 88, 31, 0x1},      // islamitischerepubliekmauritanie
	{2852, 287, 5, 0x1},      // #5666
	{2857, 26, 14, 0x1},      // kingdomhungary
	{2871, 147, 4, 0x1},      // #9pg
	{2875, 94, 4, 0x1},       // #9rw
	{2879, 252, 4, 0x1},      // #9tw
	{2883, 167, 4, 0x1},      // #9ag
	{2887, 60, 4, 0x1},       // #9bw
	{2891, 65, 4, 0x1},       // #9cg
	{2895, 106, 20, 0x1},     // republicoftanganyika
	{2915, 132, 4, 0x1},      // #9kw
	{2919, 240, 22, 0x1},     // commonwealthpuertorico
	{2941, 102, 24, 0x1},     // republiekvandeseychellen
	{2965, 85, 4, 0x1},       // #9mg
	{2969, 3, 15, 0x1},       // republicarmenie
	{2984, 41, 13, 0x1},      // kingdomnorway
	{2997, 66, 28, 0x1},      // islamicbondsrepubliekcomoren
	{3025, 19, 7, 0x1},       // estonia
	{3032, 288, 5, 0x83},     // kongo
	{3037, 40, 20, 0x1},      // kingdomofnetherlands
	{3057, 246, 16, 0x1},     // sinthelenaeiland
	{3073, 232, 34, 0x1},     // gemenebestvandenoordelijkemarianen
	{3107, 241, 20, 0x1},     // palestinianterritory
	{3127, 156, 5, 0x81},     // #2tkm
	{3132, 249, 9, 0x1},      // stmaarten
	{3141, 16, 30, 0x1},      // federalrepublicofformergermany
	{3171, 291, 5, 0x1},      // #6232
	{3176, 246, 55, 0x1},     // britishoverzeesgebiedsainthelenaascensiontristandacunha
	{3231, 153, 5, 0x81},     // #4760
	{3236, 158, 5, 0x81},     // #4776
	{3241, 12, 5, 0x81},      // #4756
	{3246, 106, 8, 0x1},      // tanzanie
	{3254, 161, 5, 0x81},     // #4704
	{3259, 110, 5, 0x81},     // #4716
	{3264, 230, 52, 0x1},     // specialeadministratieveregiomacauvolksrepubliekchina
	{3316, 79, 16, 0x1},      // equitorialguinea
	{3332, 82, 41, 0x1},      // socialistlibischarabischevolksjamahiriyya
	{3373, 246, 31, 0x1},     // ascensiontristandacunhasthelena
	{3404, 123, 12, 0x1},     // iranislamrep
	{3416, 219, 19, 0x1},     // bailiwickofguernsey
	{3435, 292, 5, 0x1},      // #6qat
	{3440, 242, 4, 0x1},      // #9pf
	{3444, 293, 4, 0x1},      // #570
	{3448, 159, 4, 0x1},      // #9tv
	{3452, 230, 54, 0x1},     // peoplesrepublicofchinamacaospecialadministrativeregion
	{3506, 9, 17, 0x1},       // bosniaherzegovina
	{3523, 52, 13, 0x1},      // turkeyturkiye
	{3536, 254, 12, 0x1},     // vatikaanstad
	{3548, 213, 26, 0x1},     // territoriumchristmaseiland
	{3574, 209, 4, 0x1},      // #9bv
	{3578, 64, 4, 0x1},       // #9cd
	{3582, 226, 27, 0x1},     // heardeilandmcdonaldeilanden
	{3609, 161, 6, 0x1},      // #3vdvn
	{3615, 152, 23, 0x1},     // britishsalomonseilanden
	{3638, 182, 25, 0x1},     // cooperativerepublicguyana
	{3663, 235, 5, 0x81},     // #2myt
	{3668, 123, 21, 0x1},     // islamicrepublicofiran
	{3689, 241, 14, 0x1},     // staatpalestina
	{3703, 136, 5, 0x81},     // #2mdv
	{3708, 68, 7, 0x1},       // djibuti
	{3715, 201, 23, 0x1},     // autonomousprovincealand
	{3738, 39, 9, 0x1},       // montengro
	{3747, 106, 30, 0x1},     // unitedrepublictanzaniamainland
	{3777, 251, 5, 0x81},     // #2tkl
	{3782, 22, 34, 0x1},      // ukofgreatbritainandnorthernireland
	{3816, 198, 31, 0x1},     // venezuelarepublicabolivarianade
	{3847, 294, 5, 0x1},      // #6225
	{3852, 229, 20, 0x1},     // overzeesgebiedjersey
	{3872, 43, 21, 0x1},      // polandpeoplesrepublic
	{3893, 198, 19, 0x1},     // bolivrepofvenezuela
	{3912, 71, 13, 0x1},      // republicegypt
	{3925, 228, 30, 0x1},     // britsindischeoceaanterritorium
	{3955, 65, 10, 0x1},      // repofcongo
	{3965, 4, 22, 0x1},       // gemenebestvanaustralie
	{3987, 69, 5, 0x1},       // #7alg
	{3992, 1, 31, 0x1},       // albaniapeoplessocialistrepublic
	{4023, 69, 37, 0x1},      // algerijnsedemocratischevolksrepubliek
	{4060, 295, 5, 0x1},      // #5660
	{4065, 191, 4, 0x1},      // #9pe
	{4069, 70, 25, 0x1},      // peoplesrepublicofzanzibar
	{4094, 200, 4, 0x1},      // #9ai
	{4098, 198, 29, 0x1},     // bolivarianrepublicofvenezuela
	{4127, 26, 4, 0x1},       // #9hu
	{4131, 84, 4, 0x1},       // #9ma
	{4135, 91, 15, 0x1},      // republicnamibia
	{4150, 246, 35, 0x1},     // tristandacunhaascensionensinthelena
	{4185, 225, 16, 0x1},     // hongkongchinasar
	{4201, 76, 14, 0x1},      // republicguinee
	{4215, 242, 33, 0x1},     // overzeesgebiedsdeelfranspolynesie
	{4248, 32, 16, 0x1},      // republiclitouwen
	{4264, 195, 5, 0x81},     // #2tto
	{4269, 37, 15, 0x1},      // tfyrofmacedonia
	{4284, 243, 26, 0x1},     // overzeesdepartementreunion
	{4310, 13, 15, 0x1},      // tjechoslowakije
	{4325, 296, 5, 0x1},      // #6230
	{4330, 226, 23, 0x1},     // heardandmcdonaldislands
	{4353, 218, 8, 0x1},      // faeroeis
	{4361, 66, 17, 0x1},      // stateofthecomoros
	{4378, 98, 5, 0x81},      // #4706
	{4383, 157, 5, 0x1},      // #7tls
	{4388, 234, 21, 0x1},     // grondgebiedmartinique
	{4409, 127, 18, 0x1},     // republickazachstan
	{4427, 22, 16, 0x1},      // theunitedkingdom
	{4443, 297, 5, 0x1},      // #6cen
	{4448, 111, 33, 0x1},     // democratischerepubliekafghanistan
	{4481, 113, 27, 0x1},     // peoplesrepublicofbangladesh
	{4508, 298, 5, 0x1},      // #5663
	{4513, 197, 25, 0x1},     // saintvincentandgrenadines
	{4538, 195, 4, 0x1},      // #9tt
	{4542, 206, 11, 0x1},     // bonairesaba
	{4553, 228, 16, 0x1},     // brindianoceanter
	{4569, 53, 13, 0x1},      // oekraiensessr
	{4582, 127, 18, 0x1},     // republickazakhstan
	{4600, 37, 23, 0x1},      // northmacedoniamacedonia
	{4623, 45, 7, 0x1},       // rumania
	{4630, 129, 23, 0x1},     // volksrepubliekkampuchea
	{4653, 88, 5, 0x81},      // #2mrt
	{4658, 233, 5, 0x81},     // #2msr
	{4663, 72, 4, 0x1},       // #9er
	{4667, 184, 4, 0x1},      // #9ht
	{4671, 131, 4, 0x1},      // #9kr
	{4675, 234, 19, 0x1},     // territorymartinique
	{4694, 141, 4, 0x1},      // #9np
	{4698, 22, 30, 0x1},      // greatbritainandnorthernireland
	{4728, 138, 5, 0x81},     // #2mmr
	{4733, 299, 5, 0x1},      // #5alg
	{4738, 252, 5, 0x81},     // #2twn
	{4743, 300, 5, 0x1},      // #5ang
	{4748, 161, 27, 0x1},     // democraticrepublicofvietnam
	{4775, 225, 57, 0x1},     // peoplesrepublicofchinahongkongspecialadministrativeregion
	{4832, 64, 31, 0x1},      // congodemocraticrepublickinshasa
	{4863, 63, 16, 0x1},      // republickameroen
	{4879, 301, 5, 0x1},      // #6fin
	{4884, 100, 22, 0x1},     // saotomepeoplesrepublic
	{4906, 182, 11, 0x1},     // britsguyana
	{4917, 111, 37, 0x1},     // islamitischeovergangsstaatafghanistan
	{4954, 302, 5, 0x1},      // #5630
	{4959, 181, 9, 0x1},      // guatemala
	{4968, 144, 4, 0x1},      // #9pk
	{4972, 75, 5, 0x1},       // ghana
	{4977, 230, 16, 0x1},     // macausarvanchina
	{4993, 54, 4, 0x1},       // #9us
	{4997, 46, 37, 0x1},      // russiansovietfederalsocialistrepublic
	{5034, 206, 20, 0x1},     // sinteustatiusandsaba
	{5054, 210, 4, 0x1},      // #9cc
	{5058, 18, 4, 0x1},       // #9es
	{5062, 120, 26, 0x1},     // micronesiafederatestatesof
	{5088, 206, 20, 0x1},     // netherlandscaribbean
	{5108, 225, 4, 0x1},      // #9hk
	{5112, 35, 4, 0x1},       // #9mc
	{5116, 13, 27, 0x1},      // czechoslovakfederalrepublic
	{5143, 3, 15, 0x1},       // republicarmenia
	{5158, 63, 25, 0x1},      // federalerepubliekkameroen
	{5183, 21, 14, 0x1},      // francerepublic
	{5197, 208, 21, 0x1},     // overzeesgebiedbermuda
	{5218, 303, 5, 0x1},      // #5and
	{5223, 69, 32, 0x1},      // democraticpeoplesrepublicalgeria
	{5255, 130, 39, 0x1},     // kiribatiindependentandsovereignrepublic
	{5294, 233, 10, 0x1},     // montserrat
	{5304, 35, 18, 0x1},      // principalitymonaco
	{5322, 154, 5, 0x81},     // #4764
	{5327, 304, 5, 0x1},      // #6fsm
	{5332, 51, 5, 0x81},      // #4752
	{5337, 305, 5, 0x1},      // #6fji
	{5342, 91, 7, 0x1},       // namibia
	{5349, 228, 44, 0x1},     // britishindianoceanterritorychagosarchipelago
	{5393, 306, 5, 0x1},      // #6chn
	{5398, 15, 30, 0x1},      // formergermandemocraticrepublic
	{5428, 89, 15, 0x1},      // mauritiuseiland
	{5443, 70, 27, 0x1},      // volksrepubliekzanzibarpemba
	{5470, 52, 4, 0x1},       // #9tr
	{5474, 229, 23, 0x1},     // overseasterritoryjersey
	{5497, 46, 5, 0x1},       // rsfsr
	{5502, 1, 4, 0x1},        // #9al
	{5506, 40, 7, 0x1},       // holland
	{5513, 85, 32, 0x1},      // democratischerepubliekmadagaskar
	{5545, 24, 4, 0x1},       // #9el
	{5549, 166, 17, 0x1},     // republicargentina
	{5566, 148, 4, 0x1},      // #9kp
	{5570, 242, 24, 0x1},     // territoryfrenchpolynesia
	{5594, 86, 4, 0x1},       // #9ml
	{5598, 142, 4, 0x1},      // #9nr
	{5602, 39, 10, 0x1},      // montenegro
	{5612, 246, 34, 0x1},     // sthelenahemelvaartentristandacunha
	{5646, 161, 29, 0x1},     // democratischerepubliekvietnam
	{5675, 127, 10, 0x1},     // kazahkstan
	{5685, 66, 15, 0x1},      // uniondescomores
	{5700, 61, 32, 0x1},      // formercentraalafrikaanserepublic
	{5732, 225, 40, 0x1},     // hongkongspecialadministrativeregionchina
	{5772, 224, 13, 0x1},     // guamterritory
	{5785, 36, 8, 0x1},       // moldovia
	{5793, 148, 10, 0x1},     // dprofkorea
	{5803, 230, 57, 0x1},     // specialeadministratieveregiomacauvandevolksrepubliekchina
	{5860, 241, 50, 0x1},     // includingeastjerusalemoccupiedpalestinianterritory
	{5910, 307, 5, 0x1},      // #5aze
	{5915, 308, 5, 0x1},      // #6235
	{5920, 309, 5, 0x1},      // #6205
	{5925, 247, 19, 0x1},     // janmayenandsvalbard
	{5944, 49, 5, 0x81},      // #4703
	{5949, 310, 5, 0x1},      // #5cen
	{5954, 236, 21, 0x1},     // frenchnewcaledoniafra
	{5975, 111, 29, 0x1},     // islamitischemiraatafghanistan
	{6004, 138, 17, 0x1},     // unionmyanmarburma
	{6021, 246, 33, 0x1},     // ascensionentristandacunhasthelena
	{6054, 311, 5, 0x1},      // #6160
	{6059, 36, 17, 0x1},      // republiekmoldavie
	{6076, 109, 4, 0x1},      // #9zm
	{6080, 24, 18, 0x1},      // helleenserepubliek
	{6098, 3, 4, 0x1},        // #9am
	{6102, 11, 4, 0x1},       // #9ca
	{6106, 120, 4, 0x1},      // #9fm
	{6110, 138, 4, 0x1},      // #9mm
	{6114, 155, 10, 0x1},     // tajikistan
	{6124, 139, 24, 0x1},     // mongolianpeoplesrepublic
	{6148, 144, 16, 0x1},     // republicpakistan
	{6164, 61, 23, 0x1},      // centraalafricanrepublic
	{6187, 251, 21, 0x1},     // overzeesgebiedtokelau
	{6208, 242, 21, 0x1},     // frenchpolynesiatahiti
	{6229, 165, 9, 0x1},      // zuidjemen
	{6238, 137, 28, 0x1},     // republiekdermarshalleilanden
	{6266, 231, 20, 0x1},     // fransdeelsintmaarten
	{6286, 108, 21, 0x1},     // republicofsouthafrica
	{6307, 151, 5, 0x81},     // #4702
	{6312, 194, 11, 0x1},     // dutchguyana
	{6323, 37, 36, 0x1},      // macedoniatheformeryugoslavrepublicof
	{6359, 16, 24, 0x1},      // germanyfederalrepublicof
	{6383, 228, 31, 0x1},     // britishgebiedeninindischeoceaan
	{6414, 213, 16, 0x1},     // christmasislands
	{6430, 87, 19, 0x1},      // republiekmozambique
	{6449, 312, 5, 0x1},      // #6chl
	{6454, 53, 12, 0x1},      // oekrainsessr
	{6466, 145, 4, 0x1},      // #9ph
	{6470, 147, 14, 0x1},     // papuanewguinea
	{6484, 106, 18, 0x1},     // tanzaniamainlandur
	{6502, 313, 4, 0x1},      // #560
	{6506, 47, 37, 0x1},      // allerdoorluchtigsterepublieksanmarino
	{6543, 154, 15, 0x1},     // thailandkingdom
	{6558, 76, 34, 0x1},      // peoplesrevolutionaryrepublicguinea
	{6592, 117, 4, 0x1},      // #9cn
	{6596, 64, 16, 0x1},      // congoleopoldstad
	{6612, 241, 18, 0x1},     // occpalestinianterr
	{6630, 242, 28, 0x1},     // overseaslandsfrenchpolynesia
	{6658, 147, 36, 0x1},     // onafhankelijkestaatpapoeanieuwguinea
	{6694, 139, 4, 0x1},      // #9mn
	{6698, 239, 8, 0x1},      // pitcairn
	{6706, 128, 19, 0x1},     // republiekkirgizstan
	{6725, 314, 5, 0x1},      // #5740
	{6730, 145, 11, 0x1},     // filippijnen
	{6741, 232, 13, 0x1},     // northmarianen
	{6754, 315, 5, 0x1},      // #6mng
	{6759, 75, 13, 0x1},      // republicghana
	{6772, 184, 16, 0x1},     // republiquedhaiti
	{6788, 54, 16, 0x1},      // amerikaverstates
	{6804, 178, 12, 0x1},     // ladominicana
	{6816, 58, 20, 0x1},      // peoplesrepublicbenin
	{6836, 195, 5, 0x1},      // tandt
	{6841, 37, 14, 0x1},      // fyrommacedonie
	{6855, 154, 12, 0x1},     // thailandsiam
	{6867, 69, 37, 0x1},      // democraticandpopularrepublicofalgeria
	{6904, 234, 16, 0x1},     // martiniquefrench
	{6920, 102, 18, 0x1},     // eilandenseychellen
	{6938, 55, 36, 0x1},      // federatievevolksrepubliekjoegoslavie
	{6974, 82, 40, 0x1},      // socialistischelibischarabischejamahiriya
	{7014, 85, 5, 0x1},       // #7mad
	{7019, 45, 4, 0x1},       // #9ro
	{7023, 98, 25, 0x1},      // democraticrepublicsomalie
	{7048, 158, 4, 0x1},      // #9to
	{7052, 63, 23, 0x1},      // federalrepubliccameroon
	{7075, 56, 4, 0x1},       // #9ao
	{7079, 174, 4, 0x1},      // #9co
	{7083, 237, 24, 0x1},     // grondgebiednorfolkeiland
	{7107, 218, 4, 0x1},      // #9fo
	{7111, 65, 11, 0x1},      // frenchcongo
	{7122, 244, 5, 0x81},     // #2rvn
	{7127, 230, 4, 0x1},      // #9mo
	{7131, 35, 5, 0x81},      // #2mco
	{7136, 91, 17, 0x1},      // lefatshelanamibia
	{7153, 66, 12, 0x1},      // unioncomoros
	{7165, 21, 14, 0x1},      // republicfrance
	{7179, 316, 5, 0x1},      // #6200
	{7184, 91, 7, 0x1},       // namibie
	{7191, 60, 18, 0x1},      // republicofbotswana
	{7209, 173, 15, 0x1},     // republicofchile
	{7224, 249, 31, 0x1},     // overzeesgebiedsdeelsaintmaarten
	{7255, 108, 22, 0x1},     // republiekvansuidafrika
	{7277, 70, 17, 0x1},      // sultanaatzanzibar
	{7294, 164, 10, 0x1},     // northjemen
	{7304, 231, 44, 0x1},     // territorialcollectivitysaintmartinfrenchpart
	{7348, 239, 4, 0x1},      // #9pn
	{7352, 317, 5, 0x1},      // #6155
	{7357, 318, 5, 0x1},      // #6165
	{7362, 105, 4, 0x1},      // #9tn
	{7366, 120, 5, 0x1},      // #7fsm
	{7371, 146, 14, 0x1},     // republiekpalau
	{7385, 173, 4, 0x1},      // #9cl
	{7389, 225, 15, 0x1},     // prhongkongchina
	{7404, 319, 5, 0x1},      // #6msi
	{7409, 215, 4, 0x1},      // #9eh
	{7413, 183, 16, 0x1},     // hondurasrepublic
	{7429, 183, 4, 0x1},      // #9hn
	{7433, 16, 9, 0x1},       // germanyfr
	{7442, 75, 15, 0x1},      // republicofghana
	{7457, 137, 4, 0x1},      // #9mh
	{7461, 128, 20, 0x1},     // kirgizischerepubliek
	{7481, 8, 17, 0x1},       // republicbulgarije
	{7498, 48, 14, 0x1},      // republicservie
	{7512, 12, 6, 0x1},       // suisse
	{7518, 170, 28, 0x1},     // estadoplurinacionaldebolivia
	{7546, 112, 11, 0x1},     // theemirates
	{7557, 212, 30, 0x1},     // kingdomofthenetherlandscuracao
	{7587, 57, 7, 0x1},       // burundi
	{7594, 71, 18, 0x1},      // unitedarabrepublic
	{7612, 200, 29, 0x1},     // britishoverzeesgebiedanguilla
	{7641, 13, 14, 0x1},      // czechoslovakia
	{7655, 51, 13, 0x1},      // kingdomsweden
	{7668, 193, 19, 0x1},     // republiekelsalvador
	{7687, 320, 5, 0x1},      // #5nic
	{7692, 156, 12, 0x1},     // turkmenistan
	{7704, 248, 4, 0x1},      // #9pm
	{7708, 168, 14, 0x1},     // bahamaeilanden
	{7722, 38, 5, 0x1},       // #7mlt
	{7727, 156, 4, 0x1},      // #9tm
	{7731, 94, 18, 0x1},      // repubulikayurwanda
	{7749, 59, 11, 0x1},      // burkinafaso
	{7760, 66, 36, 0x1},      // comorenislamitischefederalerepubliek
	{7796, 102, 18, 0x1},     // seychellesrepublic
	{7814, 61, 22, 0x1},      // centralafricanrepublic
	{7836, 217, 5, 0x81},     // #2flk
	{7841, 63, 4, 0x1},       // #9cm
	{7845, 20, 5, 0x1},       // #7fin
	{7850, 20, 4, 0x1},       // #9fi
	{7854, 240, 32, 0x1},     // vrijgeassocieerdestaatpuertorico
	{7886, 226, 4, 0x1},      // #9hm
	{7890, 236, 21, 0x1},     // territorynewcaledonia
	{7911, 106, 25, 0x1},     // verenigderepublictanzania
	{7936, 143, 4, 0x1},      // #9om
	{7940, 206, 20, 0x1},     // sabaandsinteustatius
	{7960, 67, 18, 0x1},      // capeverdecaboverde
	{7978, 250, 33, 0x1},     // overzeesgebiedturkscaicoseilanden
	{8011, 144, 17, 0x1},     // republiekpakistan
	{8028, 95, 14, 0x1},      // until2011sudan
	{8042, 62, 19, 0x1},      // cotedivoirerepublic
	{8061, 203, 18, 0x1},     // americansamoaisles
	{8079, 73, 19, 0x1},      // ethiopiaincleritrea
	{8098, 16, 29, 0x1},      // formerbondsrepubliekduitsland
	{8127, 152, 4, 0x81},     // #490
	{8131, 321, 5, 0x1},      // #5cze
	{8136, 322, 5, 0x1},      // #6den
	{8141, 224, 15, 0x1},     // territoryofguam
	{8156, 257, 15, 0x1},     // wallisandfutuna
	{8171, 255, 21, 0x1},     // britsemaagdeneilanden
	{8192, 16, 25, 0x1},      // bundesrepublikdeutschland
	{8217, 71, 32, 0x1},      // formerverenigdearabischerepublic
	{8249, 222, 20, 0x1},     // territoriumgroenland
	{8269, 69, 5, 0x81},      // #2dza
	{8274, 43, 4, 0x1},       // #9pl
	{8278, 157, 4, 0x1},      // #9tl
	{8282, 66, 29, 0x1},      // comorosfederalislamicrepublic
	{8311, 64, 29, 0x1},      // democraticrepublicformercongo
	{8340, 31, 25, 0x1},      // principalityliechtenstein
	{8365, 186, 5, 0x81},     // #4659
	{8370, 58, 15, 0x1},      // dahomeyrepublic
	{8385, 198, 18, 0x1},     // republiekvenezuela
	{8403, 82, 41, 0x1},      // libischarabischesocialistvolksjamahiriyya
	{8444, 76, 36, 0x1},      // peoplesrevolutionaryrepublicofguinea
	{8480, 68, 16, 0x1},      // republicdjibouti
	{8496, 69, 8, 0x1},       // aljazair
	{8504, 111, 26, 0x1},     // islamicrepublicafghanistan
	{8530, 323, 5, 0x1},      // #6mnc
	{8535, 148, 11, 0x1},     // koreademrep
	{8546, 37, 37, 0x1},      // macedonieformerjoegoslavischerepublic
	{8583, 241, 45, 0x1},     // incleastjerusalemoccupiedpalestinianterritory
	{8628, 324, 5, 0x82},     // #2yug
	{8633, 37, 14, 0x1},      // fyrommacedonia
	{8647, 10, 36, 0x1},      // belarussischesovietsocialistrepublic
	{8683, 185, 7, 0x1},      // jamaika
	{8690, 85, 20, 0x1},      // malagasischerepublic
	{8710, 84, 14, 0x1},      // moroccokingdom
	{8724, 326, 5, 0x1},      // #5nau
	{8729, 178, 35, 0x1},     // democraticrepublicdominicanrepublic
	{8764, 226, 21, 0x1},     // heardimcdonaldislands
	{8785, 88, 10, 0x1},      // mauritiana
	{8795, 327, 5, 0x1},      // #6150
	{8800, 251, 4, 0x1},      // #9tk
	{8804, 235, 21, 0x1},     // collectiviteitmayotte
	{8825, 328, 5, 0x1},      // #4658
	{8830, 254, 23, 0x1},     // holyseevaticancitystate
	{8853, 211, 4, 0x1},      // #9ck
	{8857, 217, 4, 0x1},      // #9fk
	{8861, 87, 19, 0x1},      // republicamocambique
	{8880, 329, 13, 0x82},    // congorepublic
	{8893, 37, 4, 0x1},       // #9mk
	{8897, 194, 7, 0x1},      // surinam
	{8904, 73, 16, 0x1},      // ethiopiainclerit
	{8920, 141, 12, 0x1},     // nepalkingdom
	{8932, 214, 14, 0x1},     // caymaneilanden
	{8946, 232, 28, 0x1},     // commonwealthnorthernmarianas
	{8974, 160, 20, 0x1},     // republiekoezbekistan
	{8994, 198, 24, 0x1},     // venezuelaverenigdestaten
	{9018, 188, 22, 0x1},     // estadosunidosmexicanos
	{9040, 217, 22, 0x1},     // falklandislandsbritish
	{9062, 52, 15, 0x1},      // turkiyerepublic
	{9077, 23, 15, 0x1},      // georgiarepublic
	{9092, 225, 19, 0x1},     // hongkongsarvanchina
	{9111, 154, 5, 0x81},     // #2tha
	{9116, 255, 4, 0x81},     // #492
	{9120, 206, 25, 0x1},     // sainteustatiussababonaire
	{9145, 24, 6, 0x1},       // ellada
	{9151, 148, 32, 0x1},     // volksdemocratischerepubliekkorea
	{9183, 237, 13, 0x1},     // norfolkisland
	{9196, 166, 18, 0x1},     // republicargentinie
	{9214, 229, 17, 0x1},     // baljuwschapjersey
	{9231, 43, 20, 0x1},      // poolsevolksrepubliek
	{9251, 64, 28, 0x1},      // democraticrepubliczairecongo
	{9279, 331, 5, 0x1},      // #6cap
	{9284, 221, 30, 0x1},     // overzeesegemeenschapguadeloupe
	{9314, 254, 16, 0x1},     // vaticancitystate
	{9330, 155, 4, 0x1},      // #9tj
	{9334, 15, 17, 0x1},      // formereastgermany
	{9351, 133, 37, 0x1},     // laotiaansedemocratischevolksrepubliek
	{9388, 16, 9, 0x1},       // frgermany
	{9397, 12, 4, 0x1},       // #9ch
	{9401, 119, 4, 0x1},      // #9fj
	{9405, 182, 6, 0x1},      // guyana
	{9411, 117, 22, 0x1},     // peoplesrepublicofchina
	{9433, 18, 6, 0x1},       // spanje
	{9439, 206, 34, 0x1},     // territorybonairesainteustatiussaba
	{9473, 332, 5, 0x1},      // #5750
	{9478, 241, 22, 0x1},     // palestinianterritories
	{9500, 230, 11, 0x1},     // formermacau
	{9511, 59, 10, 0x1},      // bukinafaso
	{9521, 227, 21, 0x1},     // grondgebiedislandsman
	{9542, 159, 5, 0x1},      // #7tuv
	{9547, 148, 30, 0x1},     // democraticpeoplesrepublickorea
	{9577, 46, 29, 0x1},      // unionsovietsocialistrepublics
	{9606, 162, 14, 0x1},     // nieuwehebriden
	{9620, 207, 13, 0x1},     // saintbartlemy
	{9633, 15, 14, 0x1},      // easterngermany
	{9647, 90, 15, 0x1},      // republiekmalawi
	{9662, 9, 17, 0x1},       // bosnaiherzegovina
	{9679, 141, 33, 0x1},     // sanghiyaloktantrikganatantranepal
	{9712, 183, 19, 0x1},     // republicadehonduras
	{9731, 256, 5, 0x81},     // #4850
	{9736, 206, 18, 0x1},     // sabasainteustatius
	{9754, 333, 5, 0x1},      // #5nig
	{9759, 249, 15, 0x1},     // landsintmaarten
	{9774, 131, 8, 0x1},      // korearep
	{9782, 243, 4, 0x1},      // #9re
	{9786, 164, 4, 0x1},      // #9ye
	{9790, 48, 5, 0x81},      // #4688
	{9795, 64, 36, 0x1},      // zairekinshasacongodemocraticrepublic
	{9831, 4, 9, 0x1},        // australia
	{9840, 45, 22, 0x1},      // volksrepubliekroemenie
	{9862, 62, 4, 0x1},       // #9ci
	{9866, 119, 5, 0x1},      // #7fij
	{9871, 19, 4, 0x1},       // #9ee
	{9875, 64, 23, 0x81},     // congodemocraticrepublic
	{9898, 64, 26, 0x1},      // republiekcongoleopoldville
	{9924, 10, 15, 0x1},      // witrussischessr
	{9939, 22, 32, 0x1},      // greatbritainandnorthernirelanduk
	{9971, 246, 34, 0x1},     // ascensionandtristandacunhasthelena
	{10005, 145, 12, 0x1},    // phillippines
	{10017, 253, 32, 0x1},    // vsbuitensteondergeschikteislands
	{10049, 12, 6, 0x1},      // svizra
	{10055, 26, 5, 0x1},      // #7hun
	{10060, 225, 16, 0x1},    // chinahongkongsar
	{10076, 88, 20, 0x1},     // mauritanieislamitrep
	{10096, 183, 5, 0x1},     // #7hon
	{10101, 6, 12, 0x1},      // azerbaidzjan
	{10113, 173, 13, 0x1},    // chilerepublic
	{10126, 223, 22, 0x1},    // departementfransguyana
	{10148, 36, 5, 0x1},      // #7mda
	{10153, 165, 15, 0x1},    // formerzuidjemen
	{10168, 154, 4, 0x1},     // #9th
	{10172, 135, 9, 0x1},     // shrilanka
	{10181, 129, 8, 0x1},     // cambodia
	{10189, 64, 28, 0x1},     // zairecongodemocraticrepublic
	{10217, 246, 37, 0x1},    // ascensionsainthelenaandtristandacunha
	{10254, 164, 17, 0x1},    // fmrarabrepofyemen
	{10271, 55, 13, 0x1},     // yugoslaviasfr
	{10284, 252, 19, 0x1},    // taiwanprovincechina
	{10303, 234, 23, 0x1},    // departementlamartinique
	{10326, 73, 11, 0x1},     // fdrethiopia
	{10337, 223, 18, 0x1},    // frenchguianaguyane
	{10355, 238, 16, 0x1},    // niuenieuwzeeland
	{10371, 115, 17, 0x1},    // bruneidaressalaam
	{10388, 64, 13, 0x1},     // zairerepublic
	{10401, 59, 16, 0x1},     // formeruppervolta
	{10417, 255, 37, 0x1},    // overseasterritorybritishvirginislands
	{10454, 138, 11, 0x1},    // uniemyanmar
	{10465, 5, 18, 0x1},      // republikosterreich
	{10483, 22, 27, 0x1},     // greatbritainnorthernireland
	{10510, 334, 5, 0x1},     // #5481
	{10515, 203, 5, 0x1},     // #7asa
	{10520, 209, 13, 0x1},    // bouvetislands
	{10533, 120, 5, 0x81},    // #2fsm
	{10538, 335, 5, 0x1},     // #6cos
	{10543, 155, 11, 0x1},    // tadzikistan
	{10554, 104, 4, 0x1},     // #9tg
	{10558, 49, 18, 0x1},     // slovaakserepubliek
	{10576, 95, 17, 0x1},     // sudanpresecession
	{10593, 45, 5, 0x81},     // #4642
	{10598, 53, 19, 0x1},     // formeroekraiensessr
	{10617, 54, 12, 0x1},     // unitedstates
	{10629, 243, 5, 0x81},    // #4638
	{10634, 71, 4, 0x1},      // #9eg
	{10638, 136, 18, 0x1},    // maldivischeislands
	{10656, 238, 11, 0x1},    // niueislands
	{10667, 78, 21, 0x1},     // republiekguineebissau
	{10688, 46, 14, 0x1},     // federalrusland
	{10702, 139, 5, 0x81},    // #2mng
	{10707, 15, 15, 0x1},     // demrepofgermany
	{10722, 252, 5, 0x1},     // #7tpe
	{10727, 115, 4, 0x81},    // #496
	{10731, 186, 27, 0x1},    // formersaintchristophernevis
	{10758, 48, 16, 0x1},     // serbiamontenegro
	{10774, 336, 5, 0x1},     // #6czr
	{10779, 139, 25, 0x1},    // peoplesrepublicofmongolia
	{10804, 136, 7, 0x1},     // maldive
	{10811, 26, 23, 0x1},     // hongaarsevolksrepubliek
	{10834, 218, 18, 0x1},    // grondgebiedfaeroer
	{10852, 148, 28, 0x1},    // northkoreademocraticrepublic
	{10880, 205, 4, 0x1},     // #9tf
	{10884, 59, 18, 0x1},     // republicoppervolta
	{10902, 9, 15, 0x1},      // bsniaandhrzgvna
	{10917, 116, 16, 0x1},    // koninkrijkbhutan
	{10933, 253, 55, 0x1},    // overzeesgebiedsdeelverafgelegeneilandjesverenigdestates
	{10988, 88, 10, 0x1},     // mauritanie
	{10998, 246, 10, 0x1},    // sinthelena
	{11008, 46, 5, 0x81},     // #4643
	{11013, 186, 15, 0x1},    // saintkittsnorth
	{11028, 112, 13, 0x1},    // uarabemirates
	{11041, 145, 9, 0x1},     // pilipinas
	{11050, 74, 19, 0x1},     // republiquegabonaise
	{11069, 120, 27, 0x1},    // micronesiefederalestatenvan
	{11096, 119, 12, 0x1},    // republicfiji
	{11108, 155, 12, 0x1},    // tadzjikistan
	{11120, 337, 5, 0x1},     // #6mzm
	{11125, 100, 26, 0x1},    // saotomeandprincipedemrepof
	{11151, 87, 19, 0x1},     // portugeeseastafrika
	{11170, 230, 13, 0x1},    // chinamacaosar
	{11183, 99, 6, 0x1},      // ssudan
	{11189, 338, 5, 0x1},     // #6mli
	{11194, 241, 20, 0x1},    // gazastripandwestbank
	{11214, 224, 21, 0x1},    // overseasterritoryguam
	{11235, 52, 5, 0x1},      // #7tur
	{11240, 95, 10, 0x1},     // sudannorth
	{11250, 208, 7, 0x1},     // bermuda
	{11257, 150, 13, 0x1},    // saoediearabie
	{11270, 246, 37, 0x1},    // tristandacunhaandascensionsainthelena
	{11307, 5, 10, 0x1},      // oostenrijk
	{11317, 339, 5, 0x1},     // #5483
	{11322, 59, 5, 0x81},     // #4854
	{11327, 340, 5, 0x1},     // #6cha
	{11332, 246, 34, 0x1},    // tristandacunhaandascensionsthelena
	{11366, 124, 11, 0x1},    // kingdomiraq
	{11377, 143, 13, 0x1},    // omansultanate
	{11390, 35, 5, 0x1},      // #7mon
	{11395, 37, 25, 0x1},     // macedoniaformeryugoslavrp
	{11420, 341, 5, 0x1},     // #6140
	{11425, 137, 5, 0x1},     // #7mhl
	{11430, 115, 11, 0x1},    // bruneidarus
	{11441, 34, 6, 0x1},      // latvia
	{11447, 40, 21, 0x1},     // nederlandenkoninkrijk
	{11468, 207, 5, 0x81},    // #4652
	{11473, 4, 9, 0x1},       // australie
	{11482, 121, 21, 0x1},    // indonesiaunitedstates
	{11503, 89, 17, 0x1},     // republiquemaurice
	{11520, 163, 17, 0x1},    // samoawesternsamoa
	{11537, 138, 7, 0x1},     // mynamar
	{11544, 39, 5, 0x81},     // #2mne
	{11549, 205, 38, 0x1},    // collectiviteitfransezuidelijkegebieden
	{11587, 229, 16, 0x1},    // bailliagedejerri
	{11603, 225, 28, 0x1},    // chinapeoplesrepublichongkong
	{11631, 342, 5, 0x1},     // #6oma
	{11636, 101, 15, 0x1},    // eswatinikingdom
	{11651, 99, 18, 0x1},     // republicsouthsudan
	{11669, 194, 17, 0x1},    // republieksuriname
	{11686, 343, 5, 0x1},     // #5482
	{11691, 173, 14, 0x1},    // republicachile
	{11705, 56, 16, 0x1},     // republicofangola
	{11721, 103, 4, 0x1},     // #9td
	{11725, 63, 25, 0x1},     // verenigderepublickameroen
	{11750, 252, 19, 0x1},    // taiwanchinesetaipei
	{11769, 170, 26, 0x1},    // estadoplurinacionalbolivia
	{11795, 162, 11, 0x1},    // newhebrides
	{11806, 143, 5, 0x1},     // #7oma
	{11811, 209, 17, 0x1},    // bouveteilandnoors
	{11828, 63, 5, 0x81},     // #4120
	{11833, 37, 36, 0x1},     // theformeryugoslavrepublicofmacedonia
	{11869, 66, 12, 0x1},     // comorosunion
	{11881, 209, 23, 0x1},    // grondgebiedbouveteiland
	{11904, 232, 31, 0x1},    // territorynorthernmarianaislands
	{11935, 85, 28, 0x1},     // madagascardemocraticrepublic
	{11963, 250, 4, 0x1},     // #9tc
	{11967, 96, 5, 0x81},     // #4686
	{11972, 245, 15, 0x1},    // southgeoislands
	{11987, 94, 5, 0x81},     // #4646
	{11992, 203, 12, 0x1},    // samoaamelika
	{12004, 248, 5, 0x81},    // #4666
	{12009, 149, 5, 0x81},    // #4634
	{12014, 179, 4, 0x1},     // #9ec
	{12018, 237, 24, 0x1},    // territoriumnorfolkeiland
	{12042, 184, 5, 0x1},     // ayiti
	{12047, 91, 15, 0x1},     // republiknamibia
	{12062, 234, 15, 0x1},    // martiniquefrans
	{12077, 132, 12, 0x1},    // staatkoeweit
	{12089, 46, 20, 0x1},     // voormaligesovjetunie
	{12109, 107, 6, 0x1},     // uganda
	{12115, 87, 20, 0x1},     // portugueseeastafrica
	{12135, 106, 24, 0x1},    // formertanganyikazanzibar
	{12159, 54, 16, 0x1},     // amerikaverstaten
	{12175, 64, 16, 0x1},     // demrepofthecongo
	{12191, 67, 18, 0x1},     // caboverdecapeverde
	{12209, 67, 17, 0x1},     // caboverderepublic
	{12226, 107, 14, 0x1},    // ugandarepublic
	{12240, 66, 16, 0x1},     // unievandecomoren
	{12256, 344, 5, 0x1},     // #5484
	{12261, 129, 38, 0x1},    // democratickampucheacoalitiongovernment
	{12299, 246, 25, 0x1},    // tristandacunhasainthelena
	{12324, 161, 5, 0x1},     // #7vie
	{12329, 139, 23, 0x1},    // mongoolsevolksrepubliek
	{12352, 9, 17, 0x1},      // bosniahercegovina
	{12369, 91, 17, 0x1},     // republicofnamibia
	{12386, 345, 5, 0x1},     // #6145
	{12391, 346, 5, 0x1},     // #6135
	{12396, 207, 29, 0x1},    // overzeesgebiedsaintbarthelemy
	{12425, 59, 18, 0x1},     // republicuppervolta
	{12443, 231, 20, 0x1},    // stmartincollectivity
	{12463, 199, 28, 0x1},    // arubakingdomofthenetherlands
	{12491, 88, 10, 0x1},     // mauritania
	{12501, 160, 20, 0x1},    // republicofuzbekistan
	{12521, 140, 16, 0x1},    // maleisefederatie
	{12537, 102, 19, 0x1},    // republiekseychellen
	{12556, 116, 6, 0x1},     // bhutan
	{12562, 122, 12, 0x1},    // unionofindia
	{12574, 182, 30, 0x1},    // cooperatieverepubliekvanguyana
	{12604, 188, 6, 0x1},     // mexiko
	{12610, 111, 28, 0x1},    // islamicrepublicofafghanistan
	{12638, 28, 17, 0x1},     // republicoficeland
	{12655, 253, 37, 0x1},    // verenigdestateskleineafgelegenislands
	{12692, 106, 5, 0x1},     // #7tan
	{12697, 65, 16, 0x1},     // brazzavillecongo
	{12713, 76, 13, 0x1},     // guineeconakry
	{12726, 64, 31, 0x1},     // democraticrepubliccongokinshasa
	{12757, 112, 8, 0x1},     // emiraten
	{12765, 138, 35, 0x1},    // unievanbirmasocialistischerepubliek
	{12800, 49, 17, 0x1},     // slovakianrepublic
	{12817, 23, 10, 0x1},     // sakartvelo
	{12827, 196, 5, 0x81},    // #4858
	{12832, 207, 26, 0x1},    // territoriumsaintbarthelemy
	{12858, 10, 19, 0x1},     // republiekwitrusland
	{12877, 253, 41, 0x1},    // verenigdestatenkleineverafgelegeneilanden
	{12918, 186, 31, 0x1},    // federationsaintchristophernevis
	{12949, 82, 15, 0x1},     // libyanarabjamah
	{12964, 235, 18, 0x1},    // grondgebiedmayotte
	{12982, 82, 25, 0x1},     // libyanarabjamahiriyalibya
	{13007, 111, 10, 0x1},    // afganistan
	{13017, 254, 17, 0x1},    // vaticaanstadstaat
	{13034, 66, 39, 0x1},     // federaleislamitischerepubliekdercomoren
	{13073, 68, 10, 0x1},     // afarsissas
	{13083, 165, 30, 0x1},    // peoplesdemocraticrepublicyemen
	{13113, 138, 10, 0x1},    // burmaunion
	{13123, 120, 27, 0x1},    // micronesiafederatedstatesof
	{13150, 347, 5, 0x1},     // #6mld
	{13155, 195, 5, 0x1},     // #7tto
	{13160, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{13194, 2, 17, 0x1},      // principatdandorra
	{13211, 92, 15, 0x1},     // republicofniger
	{13226, 231, 17, 0x1},    // saintmartinfrench
	{13243, 227, 24, 0x1},    // overzeesgebiedislandsman
	{13267, 134, 17, 0x1},    // libaneserepubliek
	{13284, 205, 38, 0x1},    // overzeesgebiedfransezuidelijkegebieden
	{13322, 10, 18, 0x1},     // byelorussiabelarus
	{13340, 210, 20, 0x1},    // eilandencocoskeeling
	{13360, 73, 21, 0x1},     // socialistischethiopie
	{13381, 3, 15, 0x1},      // armeniarepublic
	{13396, 348, 5, 0x1},     // #5732
	{13401, 71, 17, 0x1},     // egyptarabrepublic
	{13418, 349, 5, 0x1},     // #6maw
	{13423, 151, 9, 0x1},     // singapour
	{13432, 117, 28, 0x1},    // chinapeoplesrepublicmainland
	{13460, 242, 25, 0x1},    // departmentfrenchpolynesia
	{13485, 64, 31, 0x1},     // democraticrepublicofformercongo
	{13516, 203, 26, 0x1},    // territoriumamerikaanssamoa
	{13542, 239, 30, 0x1},    // overzeesgebiedpitcairneilanden
	{13572, 64, 27, 0x1},     // republikiyakongodemokratiki
	{13599, 151, 9, 0x1},     // singapoer
	{13608, 177, 21, 0x1},    // gemenebestvandominica
	{13629, 11, 5, 0x81},     // #4124
	{13634, 19, 17, 0x1},     // republicofestonia
	{13651, 350, 5, 0x1},     // #6dma
	{13656, 41, 15, 0x1},     // kingdomofnorway
	{13671, 100, 17, 0x1},    // saotomeenprincipe
	{13688, 33, 10, 0x1},     // luxembourg
	{13698, 67, 18, 0x1},     // republiekcaboverde
	{13716, 186, 10, 0x1},    // saintkitts
	{13726, 247, 8, 0x1},     // svalbard
	{13734, 205, 40, 0x1},    // frafrenchsouthernandantarcticterritories
	{13774, 170, 7, 0x1},     // bolivia
	{13781, 96, 7, 0x1},      // senegal
	{13788, 132, 5, 0x81},    // #2kwt
	{13793, 351, 5, 0x1},     // #6130
	{13798, 135, 14, 0x1},    // ceylondominion
	{13812, 150, 5, 0x81},    // #4682
	{13817, 61, 25, 0x1},     // middenafrikaanserepubliek
	{13842, 246, 5, 0x81},    // #4654
	{13847, 187, 5, 0x81},    // #4662
	{13852, 240, 5, 0x81},    // #4630
	{13857, 20, 7, 0x1},      // finland
	{13864, 148, 18, 0x1},    // koreadempeoplesrep
	{13882, 352, 5, 0x1},     // #5731
	{13887, 2, 28, 0x1},      // valleysofandorraprincipality
	{13915, 65, 25, 0x1},     // brazzavillerepubliekcongo
	{13940, 123, 17, 0x1},    // islamrepubliciran
	{13957, 40, 18, 0x1},     // kingdomnetherlands
	{13975, 170, 4, 0x81},    // #468
	{13979, 16, 22, 0x1},     // germanyfederalrepublic
	{14001, 55, 33, 0x1},     // federalevolksrepubliekjoegoslavie
	{14034, 73, 39, 0x1},     // ityopiyafederalawidemokrasiyawiripeblik
	{14073, 56, 21, 0x1},     // peoplesrepublicangola
	{14094, 246, 19, 0x1},    // sthelenaenascension
	{14113, 17, 5, 0x81},     // #2dnk
	{14118, 212, 11, 0x1},    // landcuracao
	{14129, 108, 19, 0x1},    // republiekzuidafrika
	{14148, 4, 19, 0x1},      // australiegemenebest
	{14167, 353, 5, 0x1},     // #5nir
	{14172, 64, 3, 0x1},      // rdc
	{14175, 99, 19, 0x1},     // republicsouthsoedan
	{14194, 354, 5, 0x1},     // #5nor
	{14199, 10, 20, 0x1},     // republicbielorusland
	{14219, 68, 18, 0x1},     // republicofdjibouti
	{14237, 231, 5, 0x81},    // #4663
	{14242, 24, 13, 0x1},     // kingdomgreece
	{14255, 157, 27, 0x1},    // democraticrepubliceasttimor
	{14282, 165, 31, 0x1},    // volksdemocratischerepublicjemen
	{14313, 186, 5, 0x81},    // #2kna
	{14318, 250, 35, 0x1},    // overseasterritoryturkscaicosislands
	{14353, 94, 15, 0x1},     // republiekrwanda
	{14368, 226, 29, 0x1},    // mcdonaldislandsandheardisland
	{14397, 98, 29, 0x1},     // democratischerepublieksomalie
	{14426, 42, 10, 0x1},     // newzealand
	{14436, 253, 35, 0x1},    // amerikaansekleinereafgelegenislands
	{14471, 60, 8, 0x1},      // botswana
	{14479, 77, 21, 0x1},     // gambiaislamicrepublic
	{14500, 33, 25, 0x1},     // groussherzogtumletzebuerg
	{14525, 49, 18, 0x1},     // slowaakserepubliek
	{14543, 33, 9, 0x1},      // luxemburg
	{14552, 30, 13, 0x1},     // republicitaly
	{14565, 2, 21, 0x1},      // principalityofandorra
	{14586, 47, 17, 0x1},     // republicsanmarino
	{14603, 257, 22, 0x1},    // wallisandfutunaislands
	{14625, 148, 23, 0x1},    // koreadempeoplesrepublic
	{14648, 246, 28, 0x1},    // tristandacunhaandsainthelena
	{14676, 67, 6, 0x1},      // cverde
	{14682, 36, 16, 0x1},     // republicamoldova
	{14698, 197, 5, 0x1},     // #7vin
	{14703, 95, 13, 0x1},     // upto2011sudan
	{14716, 210, 28, 0x1},    // keelingislandsterritorycocos
	{14744, 72, 12, 0x1},     // stateeritrea
	{14756, 225, 55, 0x1},    // peoplesrepublicchinahongkongspecialadministrativeregion
	{14811, 198, 5, 0x1},     // #7ven
	{14816, 115, 22, 0x1},    // nationbruneiabodepeace
	{14838, 110, 12, 0x1},    // zuidrhodesie
	{14850, 127, 5, 0x81},    // #2kaz
	{14855, 200, 5, 0x81},    // #4660
	{14860, 171, 23, 0x1},    // brazilieverenigdestates
	{14883, 128, 5, 0x81},    // #2kgz
	{14888, 246, 17, 0x1},    // formersainthelena
	{14905, 231, 39, 0x1},    // overzeesdepartementsaintmartinfransdeel
	{14944, 95, 13, 0x1},     // sudanrepublic
	{14957, 206, 26, 0x1},    // sinteustatiusensababonaire
	{14983, 355, 5, 0x1},     // #6mor
	{14988, 113, 25, 0x1},    // bangladeshpeoplesrepublic
	{15013, 88, 25, 0x1},     // mauritaniaislamicrepublic
	{15038, 204, 4, 0x81},    // #410
	{15042, 254, 8, 0x1},     // vaticano
	{15050, 226, 12, 0x1},    // heardislands
	{15062, 55, 4, 0x1},      // sfry
	{15066, 16, 13, 0x1},     // westduitsland
	{15079, 48, 20, 0x1},     // serviemontenegrounie
	{15099, 184, 14, 0x1},    // republiekhaiti
	{15113, 257, 15, 0x1},    // fwallisenfutuna
	{15128, 228, 44, 0x1},    // overseasterritorybritishindianoceanterritory
	{15172, 95, 11, 0x1},     // formersudan
	{15183, 131, 18, 0x1},    // southkorearepublic
	{15201, 138, 5, 0x1},     // #7mya
	{15206, 235, 26, 0x1},    // overzeesdepartementmayotte
	{15232, 69, 35, 0x1},     // democratischevolksrepubliekalgerije
	{15267, 58, 12, 0x1},     // benindahomey
	{15279, 140, 22, 0x1},    // formerfederationmalaya
	{15301, 241, 21, 0x1},    // palestijnseautoriteit
	{15322, 244, 20, 0x1},    // republiekzuidvietnam
	{15342, 232, 15, 0x1},    // northernmariana
	{15357, 234, 21, 0x1},    // departementmartinique
	{15378, 19, 16, 0x1},     // republiekestland
	{15394, 102, 23, 0x1},    // republiquedesseychelles
	{15417, 250, 11, 0x1},    // turkscaicos
	{15428, 123, 17, 0x1},    // iranislamrepublic
	{15445, 205, 39, 0x1},    // terresaustralesetantarctiquesfrancaises
	{15484, 356, 5, 0x1},     // #6mas
	{15489, 251, 26, 0x1},    // overzeesgebiedsdeeltokelau
	{15515, 8, 9, 0x1},       // balgariya
	{15524, 130, 16, 0x1},    // kiribatirepublic
	{15540, 122, 13, 0x1},    // republicindia
	{15553, 177, 8, 0x1},     // dominika
	{15561, 185, 7, 0x1},     // jamaica
	{15568, 34, 14, 0x1},     // republiclatvia
	{15582, 54, 9, 0x1},      // amerikavs
	{15591, 43, 6, 0x1},      // polska
	{15597, 357, 5, 0x1},     // #6zam
	{15602, 127, 10, 0x1},    // kazakhstan
	{15612, 156, 19, 0x1},    // turkmeenserepubliek
	{15631, 105, 18, 0x1},    // tunesischerepublic
	{15649, 358, 5, 0x1},     // #6zim
	{15654, 241, 14, 0x1},    // statepalestine
	{15668, 228, 32, 0x1},    // britishindischeoceaanterritorium
	{15700, 15, 25, 0x1},     // germanydemocraticrepublic
	{15725, 125, 29, 0x1},    // hashemitekingdomoftransjordan
	{15754, 170, 7, 0x1},     // bolivie
	{15761, 131, 20, 0x1},    // republicofsouthkorea
	{15781, 186, 26, 0x1},    // saintkittsennevisfederatie
	{15807, 37, 34, 0x1},     // macedoniatheformeryugoslavrepublic
	{15841, 37, 17, 0x1},     // republicmacedonia
	{15858, 71, 13, 0x1},     // egyptrepublic
	{15871, 22, 14, 0x1},     // grootbrittanie
	{15885, 230, 10, 0x1},    // chinamacao
	{15895, 147, 16, 0x1},    // papuanieuwguinea
	{15911, 7, 7, 0x1},       // belgien
	{15918, 184, 13, 0x1},    // haitirepublic
	{15931, 199, 23, 0x1},    // kingdomnetherlandsaruba
	{15954, 359, 5, 0x1},     // #6mex
	{15959, 259, 11, 0x1},    // kosovorepof
	{15970, 219, 32, 0x1},    // britishoverseasterritoryguernsey
	{16002, 22, 12, 0x1},     // unitedkindom
	{16014, 69, 4, 0x81},     // #412
	{16018, 116, 4, 0x81},    // #464
	{16022, 46, 37, 0x1},     // formerunionofsovietsocialistrepublics
	{16059, 233, 29, 0x1},    // overzeesgebiedsdeelmontserrat
	{16088, 108, 31, 0x1},    // iriphabhulikhiyeningizimuafrika
	{16119, 15, 31, 0x1},     // germanyformerdemocraticrepublic
	{16150, 137, 25, 0x1},    // marshalleilandenrepubliek
	{16175, 132, 17, 0x1},    // vorstendomkoeweit
	{16192, 360, 5, 0x1},     // #6cyp
	{16197, 154, 5, 0x1},     // #7tha
	{16202, 257, 23, 0x1},    // grondgebiedwallisfutuna
	{16225, 207, 27, 0x1},    // collectivitysaintbarthelemy
	{16252, 170, 16, 0x1},    // boliviaplurstate
	{16268, 60, 14, 0x1},     // betsjoeanaland
	{16282, 168, 7, 0x1},     // bahamas
	{16289, 178, 16, 0x1},    // domincanrepublic
	{16305, 202, 25, 0x1},    // formernetherlandsantilles
	{16330, 221, 16, 0x1},    // guadeloupefrench
	{16346, 249, 26, 0x1},    // saintmaartennederlandsdeel
	{16372, 361, 5, 0x1},     // #5232
	{16377, 46, 5, 0x81},     // #2rus
	{16382, 246, 14, 0x1},    // sthelenaeiland
	{16396, 140, 25, 0x1},    // formerfederatievanmalakka
	{16421, 26, 9, 0x1},      // hongarije
	{16430, 205, 35, 0x1},    // territoriumfransezuidelijkegebieden
	{16465, 362, 5, 0x1},     // #6990
	{16470, 83, 10, 0x1},     // basutoland
	{16480, 66, 12, 0x1},     // comorenstaat
	{16492, 21, 12, 0x1},     // francedomtom
	{16504, 200, 25, 0x1},    // overseasterritoryanguilla
	{16529, 225, 40, 0x1},    // chinaspecialadministrativeregionhongkong
	{16569, 103, 6, 0x1},     // tsjaad
	{16575, 211, 12, 0x1},    // cookeilanden
	{16587, 25, 24, 0x1},     // croatialocalnamehrvatska
	{16611, 241, 34, 0x1},    // westelijkejordaanoeverengazastrook
	{16645, 198, 19, 0x1},    // venezuelabolivrepof
	{16664, 363, 5, 0x1},     // #6aab
	{16669, 22, 18, 0x1},     // verenigdkoninkrijk
	{16687, 148, 28, 0x1},    // koreademocraticrepublicnorth
	{16715, 90, 6, 0x1},      // malawi
	{16721, 364, 5, 0x1},     // #5new
	{16726, 170, 27, 0x1},    // plurinationalstateofbolivia
	{16753, 121, 36, 0x1},    // republicoftheunitedstatesofindonesia
	{16789, 214, 41, 0x1},    // britishoverzeesterritoriumkaaimaneilanden
	{16830, 46, 16, 0x1},     // russianfederaton
	{16846, 179, 19, 0x1},    // republicadelecuador
	{16865, 66, 14, 0x1},     // udzimawakomori
	{16879, 6, 10, 0x1},      // azerbeijan
	{16889, 257, 14, 0x1},    // wallisenfutuna
	{16903, 153, 25, 0x1},    // syrischearabischerepublic
	{16928, 232, 29, 0x1},    // noordelijkemarianenamerikaans
	{16957, 228, 4, 0x81},    // #486
	{16961, 65, 16, 0x1},     // kongobrazzaville
	{16977, 247, 26, 0x1},    // spitsbergenjanmayenislands
	{17003, 365, 5, 0x1},     // #6zan
	{17008, 65, 8, 0x1},      // congorep
	{17016, 121, 17, 0x1},    // netherlandsindies
	{17033, 82, 12, 0x1},     // stateoflibya
	{17045, 104, 5, 0x1},     // #7tog
	{17050, 95, 15, 0x1},     // republicofsudan
	{17065, 366, 5, 0x1},     // #5nep
	{17070, 167, 5, 0x1},     // #7ant
	{17075, 161, 9, 0x1},     // srvietnam
	{17084, 157, 11, 0x1},    // timoreleste
	{17095, 45, 23, 0x1},     // roemeensevolksrepubliek
	{17118, 253, 19, 0x1},    // usminoroutlyingisds
	{17137, 137, 3, 0x1},     // rmi
	{17140, 367, 5, 0x1},     // #5rwa
	{17145, 368, 5, 0x1},     // #5ukg
	{17150, 14, 16, 0x1},     // republictsjechie
	{17166, 112, 12, 0x1},    // arabemirates
	{17178, 369, 5, 0x1},     // #5230
	{17183, 94, 5, 0x81},     // #2rwa
	{17188, 64, 23, 0x1},     // democraticrepublickongo
	{17211, 62, 29, 0x1},     // republiccotedivoireivorycoast
	{17240, 243, 5, 0x81},    // #2reu
	{17245, 253, 34, 0x1},    // kleineeilandenvandeverenigdestaten
	{17279, 243, 26, 0x1},    // overzeesgebiedsdeelreunion
	{17305, 227, 21, 0x1},    // territoriumislandsman
	{17326, 57, 5, 0x81},     // #4108
	{17331, 145, 19, 0x1},    // republicphilippines
	{17350, 186, 18, 0x1},    // stchristophernevis
	{17368, 370, 5, 0x1},     // #5aus
	{17373, 222, 30, 0x1},    // autonomousterritoryofgreenland
	{17403, 247, 19, 0x1},    // spitsbergenjanmayen
	{17422, 199, 5, 0x1},     // #7aru
	{17427, 125, 24, 0x1},    // hashemitekingdomofjordan
	{17451, 64, 13, 0x1},     // republiczaire
	{17464, 256, 45, 0x1},    // overzeesgebiedsdeelamerikaansemaagdeneilanden
	{17509, 371, 5, 0x1},     // #6alb
	{17514, 144, 19, 0x1},    // inclbangladpakistan
	{17533, 226, 25, 0x1},    // heardandmcdonaldislandsau
	{17558, 115, 30, 0x1},    // natiebruneiverblijfplaatsvrede
	{17588, 64, 13, 0x1},     // congodemrepof
	{17601, 13, 24, 0x1},     // tsjechoslowaakserepublic
	{17625, 237, 22, 0x1},    // norfolkislandterritory
	{17647, 230, 10, 0x1},    // macauchina
	{17657, 114, 12, 0x1},    // staatbahrein
	{17669, 37, 17, 0x1},     // republicmacedonie
	{17686, 106, 38, 0x1},    // verenigderepubliektanganyikaenzanzibar
	{17724, 225, 40, 0x1},    // chinahongkongspecialadministrativeregion
	{17764, 253, 37, 0x1},    // kleineafgelegenislandsverenigdestates
	{17801, 46, 10, 0x1},     // formerussr
	{17811, 372, 5, 0x1},     // #6987
	{17816, 87, 9, 0x1},      // mozambque
	{17825, 62, 19, 0x1},     // republiccotedivoire
	{17844, 203, 4, 0x81},    // #416
	{17848, 208, 4, 0x81},    // #460
	{17852, 171, 4, 0x81},    // #476
	{17856, 120, 23, 0x1},    // federalstatesmicronesia
	{17879, 373, 5, 0x1},     // #6drv
	{17884, 177, 18, 0x1},    // gemenebestdominica
	{17902, 169, 4, 0x81},    // #484
	{17906, 24, 6, 0x1},      // hellas
	{17912, 37, 22, 0x1},     // republicnorthmacedonie
	{17934, 207, 17, 0x1},    // saintbartholomeus
	{17951, 72, 12, 0x1},     // staateritrea
	{17963, 127, 9, 0x1},     // kazakstan
	{17972, 5, 5, 0x1},       // #7aut
	{17977, 135, 35, 0x1},    // srilankademocraticsocialistrepublic
	{18012, 374, 5, 0x1},     // #5uae
	{18017, 53, 33, 0x1},     // oekraiensesovietsocialistrepublic
	{18050, 165, 16, 0x1},    // formersouthjemen
	{18066, 226, 44, 0x1},    // overseasterritoryheardislandsmcdonaldislands
	{18110, 145, 20, 0x1},    // republikangpilipinas
	{18130, 6, 13, 0x1},      // azerbeidzjaan
	{18143, 198, 24, 0x1},    // venezuelaverenigdestates
	{18167, 375, 5, 0x1},     // #6986
	{18172, 37, 33, 0x1},     // macedoniaformeryugoslavrepublicof
	{18205, 199, 21, 0x1},    // arubakofthenetherland
	{18226, 376, 5, 0x1},     // #5403
	{18231, 74, 13, 0x1},     // gabonrepublic
	{18244, 43, 14, 0x1},     // republicpoland
	{18258, 82, 16, 0x1},     // libyanjamahiriya
	{18274, 377, 5, 0x1},     // #6cdi
	{18279, 243, 16, 0x1},    // territoryreunion
	{18295, 378, 5, 0x1},     // #6cam
	{18300, 111, 5, 0x1},     // #7afg
	{18305, 379, 5, 0x1},     // #5wsm
	{18310, 134, 7, 0x1},     // libanon
	{18317, 47, 17, 0x1},     // sanmarinorepublic
	{18334, 48, 28, 0x1},     // statenunieservieenmontenegro
	{18362, 130, 5, 0x81},    // #2kir
	{18367, 229, 15, 0x1},    // bailiwickjersey
	{18382, 67, 17, 0x1},     // republiccaboverde
	{18399, 131, 5, 0x81},    // #2kor
	{18404, 165, 4, 0x1},     // pdry
	{18408, 256, 17, 0x1},    // usmaagdeneilanden
	{18425, 145, 21, 0x1},    // philippijnserepubliek
	{18446, 37, 20, 0x1},     // thefmryugrpmacedonia
	{18466, 209, 4, 0x81},    // #474
	{18470, 9, 20, 0x1},      // bosniaandhercegovina
	{18490, 114, 16, 0x1},    // kingdomofbahrain
	{18506, 250, 16, 0x1},    // turksandcaicosis
	{18522, 246, 23, 0x1},    // ascensionandsainthelena
	{18545, 249, 23, 0x1},    // saintmaartennetherlands
	{18568, 253, 40, 0x1},    // kleineverafgelegenislandsverenigdestates
	{18608, 48, 31, 0x1},     // stateunionofserbiaandmontenegro
	{18639, 380, 5, 0x1},     // #5402
	{18644, 381, 5, 0x1},     // #6afg
	{18649, 223, 34, 0x1},    // overzeesecollectiviteitfransguyana
	{18683, 382, 5, 0x1},     // #6alg
	{18688, 383, 5, 0x1},     // #6con
	{18693, 384, 5, 0x1},     // #6can
	{18698, 242, 34, 0x1},    // overzeesegemeenschapfranspolynesie
	{18732, 131, 14, 0x1},    // republiekkorea
	{18746, 37, 4, 0x1},      // vjrm
	{18750, 183, 8, 0x1},     // hondurus
	{18758, 66, 14, 0x1},     // uniedercomoren
	{18772, 85, 28, 0x1},     // democraticrepublicmadagascar
	{18800, 385, 5, 0x1},     // #5290
	{18805, 386, 5, 0x1},     // #5rom
	{18810, 147, 26, 0x1},    // papuaandnewguineaterritory
	{18836, 186, 16, 0x1},    // stkittsandnevits
	{18852, 45, 5, 0x81},     // #2rou
	{18857, 10, 10, 0x1},     // belorussia
	{18867, 236, 14, 0x1},    // nieuwcaledonie
	{18881, 67, 17, 0x1},     // republiccapeverde
	{18898, 200, 15, 0x1},    // anguillabritish
	{18913, 100, 19, 0x1},    // saotomeeastprincipe
	{18932, 10, 37, 0x1},     // belorussischesocialistsovjetrepubliek
	{18969, 133, 10, 0x1},    // formerlaos
	{18979, 387, 11, 0x2},    // saintmartin
	{18990, 389, 5, 0x1},     // #5475
	{18995, 165, 23, 0x1},    // volksrepubliekzuidjemen
	{19018, 200, 27, 0x1},    // overzeesgebiedsdeelanguilla
	{19045, 246, 35, 0x1},    // ascensionsinthelenaentristandacunha
	{19080, 183, 16, 0x1},    // republichonduras
	{19096, 257, 5, 0x81},    // #4876
	{19101, 390, 5, 0x1},     // #5nam
	{19106, 391, 5, 0x1},     // #6cro
	{19111, 102, 19, 0x1},    // seychellenrepubliek
	{19130, 131, 10, 0x1},    // southkorea
	{19140, 40, 9, 0x1},      // nederland
	{19149, 117, 19, 0x1},    // volksrepubliekchina
	{19168, 392, 5, 0x1},     // #6cao
	{19173, 32, 18, 0x1},     // lithuanianrepublic
	{19191, 29, 13, 0x1},     // stateofisrael
	{19204, 198, 27, 0x1},    // bolivarianrepublicvenezuela
	{19231, 393, 5, 0x1},     // #5235
	{19236, 246, 33, 0x1},    // tristandacunhaenascensionsthelena
	{19269, 153, 14, 0x1},    // syrianrepublic
	{19283, 17, 20, 0x1},     // koninkrijkdenemarken
	{19303, 394, 5, 0x1},     // #6983
	{19308, 130, 14, 0x1},    // gilbertislands
	{19322, 60, 4, 0x81},     // #472
	{19326, 120, 23, 0x1},    // federalstatesmicronesie
	{19349, 46, 7, 0x1},      // fmrussr
	{19356, 253, 28, 0x1},    // verenigdestateskleineislands
	{19384, 37, 22, 0x1},     // republicnorthmacedonia
	{19406, 228, 19, 0x1},    // britsindischeoceaan
	{19425, 228, 51, 0x1},    // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{19476, 154, 4, 0x1},     // siam
	{19480, 395, 5, 0x1},     // #5404
	{19485, 226, 25, 0x1},    // auheardandmcdonaldislands
	{19510, 55, 16, 0x1},     // formeryugoslavia
	{19526, 112, 3, 0x1},     // uae
	{19529, 145, 19, 0x1},    // republiekfilipijnen
	{19548, 58, 22, 0x1},     // peoplesrepublicofbenin
	{19570, 111, 10, 0x1},    // owganystan
	{19580, 396, 5, 0x1},     // #6col
	{19585, 148, 6, 0x1},     // nkorea
	{19591, 397, 5, 0x1},     // #5560
	{19596, 206, 11, 0x1},    // beseilanden
	{19607, 206, 27, 0x1},    // bonairesinteustatiusandsaba
	{19634, 19, 7, 0x1},      // estland
	{19641, 68, 16, 0x1},     // afarsissasgebied
	{19657, 37, 19, 0x1},     // republicofmacedonia
	{19676, 217, 28, 0x1},    // islasmalvinasfalklandislands
	{19704, 34, 7, 0x1},      // latvija
	{19711, 398, 5, 0x1},     // #5rus
	{19716, 252, 47, 0x1},    // separatecustomsterritorytaiwanpenghukinmenmatsu
	{19763, 231, 38, 0x1},    // overseasterritorysaintmartinfrenchpart
	{19801, 399, 5, 0x1},     // #5rok
	{19806, 223, 18, 0x1},    // guyanefrenchguiana
	{19824, 78, 20, 0x1},     // republicguineebissau
	{19844, 190, 17, 0x1},    // republicadepanama
	{19861, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{19895, 32, 8, 0x1},      // lithunia
	{19903, 142, 12, 0x1},    // nauruislands
	{19915, 226, 31, 0x1},    // heardeilandendemcdonaldeilanden
	{19946, 68, 6, 0x1},      // jibuti
	{19952, 44, 19, 0x1},     // republicaportuguesa
	{19971, 164, 5, 0x81},    // #2yem
	{19976, 58, 7, 0x1},      // dahomey
	{19983, 210, 33, 0x1},    // islandsterritoryofthecocoskeeling
	{20016, 256, 17, 0x1},    // maagdeneilandenvs
	{20033, 4, 5, 0x1},       // #7aus
	{20038, 73, 16, 0x1},     // incleritethiopia
	{20054, 400, 5, 0x1},     // #6com
	{20059, 115, 16, 0x1},    // bruneidarussalam
	{20075, 255, 15, 0x1},    // virginislandsuk
	{20090, 96, 17, 0x1},     // republicofsenegal
	{20107, 214, 22, 0x1},    // kaaimaneilandenbritish
	{20129, 119, 31, 0x1},    // fijisovereigndemocraticrepublic
	{20160, 45, 24, 0x1},     // peoplesrepublicofromania
	{20184, 230, 10, 0x1},    // chinamacau
	{20194, 5, 17, 0x1},      // republicofaustria
	{20211, 53, 17, 0x1},     // republicofukraine
	{20228, 206, 25, 0x1},    // bonairesabasainteustatius
	{20253, 182, 25, 0x1},    // guyanacooperativerepublic
	{20278, 226, 24, 0x1},    // heardenmacdonaldeilanden
	{20302, 9, 4, 0x81},      // #470
	{20306, 401, 5, 0x1},     // #6mlt
	{20311, 168, 10, 0x1},    // thebahamas
	{20321, 22, 29, 0x1},     // grootbrittannieennoordierland
	{20350, 98, 10, 0x1},     // soomaaliya
	{20360, 402, 5, 0x1},     // #5lie
	{20365, 64, 36, 0x1},     // democraticrepublicofthecongokinshasa
	{20401, 212, 30, 0x1},    // curacaokingdomofthenetherlands
	{20431, 22, 45, 0x1},     // grootbrittannienorthierlandverenigdkoninkrijk
	{20476, 403, 5, 0x1},     // #2dhy
	{20481, 404, 5, 0x1},     // #6cub
	{20486, 106, 26, 0x1},    // verenigderepubliektanzania
	{20512, 226, 36, 0x1},    // territoryheardislandsmcdonaldislands
	{20548, 63, 24, 0x1},     // unitedrepublicofcameroon
	{20572, 117, 13, 0x1},    // mainlandchina
	{20585, 6, 20, 0x1},      // republicofazerbaijan
	{20605, 46, 10, 0x1},     // sovjetunie
	{20615, 16, 35, 0x1},     // westgermanyfederalrepublicofgermany
	{20650, 177, 18, 0x1},    // dominicagemenebest
	{20668, 215, 15, 0x1},    // sahrawirepublic
	{20683, 106, 12, 0x1},    // ureptanzania
	{20695, 230, 13, 0x1},    // macaosarchina
	{20708, 119, 19, 0x1},    // fijiislandsrepublic
	{20727, 405, 5, 0x1},     // #6mag
	{20732, 406, 5, 0x1},     // #6920
	{20737, 240, 29, 0x1},    // estadolibreasociadopuertorico
	{20766, 138, 27, 0x1},    // unionburmasocialistrepublic
	{20793, 10, 10, 0x1},     // belorussie
	{20803, 8, 5, 0x81},      // #4100
	{20808, 214, 5, 0x81},    // #4136
	{20813, 407, 5, 0x1},     // #5lib
	{20818, 257, 18, 0x1},    // wallisfutunafrench
	{20836, 408, 5, 0x1},     // #6dom
	{20841, 103, 17, 0x1},    // republiquedutchad
	{20858, 409, 5, 0x1},     // #5471
	{20863, 3, 5, 0x1},       // #7arm
	{20868, 410, 5, 0x81},    // #2ddr
	{20873, 64, 5, 0x1},      // #7cod
	{20878, 240, 20, 0x1},    // gemenebestpuertorico
	{20898, 54, 5, 0x81},     // #4840
	{20903, 248, 33, 0x1},    // collectiviteitsaintpierremiquelon
	{20936, 164, 12, 0x1},    // yemenkingdom
	{20948, 82, 10, 0x1},     // statelibya
	{20958, 63, 16, 0x1},     // republiccameroon
	{20974, 411, 5, 0x1},     // #6mad
	{20979, 205, 23, 0x1},    // frenchsouthernterritory
	{21002, 196, 23, 0x1},    // orientalrepublicuruguay
	{21025, 84, 7, 0x1},      // marocco
	{21032, 412, 5, 0x1},     // #5aab
	{21037, 65, 10, 0x1},     // franscongo
	{21047, 232, 38, 0x1},    // overzeesgebiedsdeelnoordelijkemarianen
	{21085, 15, 6, 0x1},      // #3ddde
	{21091, 256, 24, 0x1},    // maagdenislandsamerikaans
	{21115, 108, 25, 0x1},    // rephabolikiyaaforikaborwa
	{21140, 223, 30, 0x1},    // overzeesdepartementfransguyana
	{21170, 16, 26, 0x1},     // federalerepubliekduitsland
	{21196, 102, 17, 0x1},    // islandsseychellen
	{21213, 51, 13, 0x1},     // swedenkingdom
	{21226, 9, 12, 0x1},      // bsniahrzgvna
	{21238, 128, 18, 0x1},    // republickirgizstan
	{21256, 218, 9, 0x1},     // faeroerne
	{21265, 131, 3, 0x1},     // rok
	{21268, 10, 42, 0x1},     // belorussischesocialistischesovjetrepubliek
	{21310, 44, 8, 0x1},      // portugal
	{21318, 164, 13, 0x1},    // republicyemen
	{21331, 143, 12, 0x1},    // saltanatuman
	{21343, 11, 6, 0x1},      // canada
	{21349, 186, 30, 0x1},    // federationofsaintkittsandnevis
	{21379, 87, 25, 0x1},     // peoplesrepublicmozambique
	{21404, 166, 19, 0x1},    // republiekargentinie
	{21423, 207, 34, 0x1},    // overzeesgebiedsdeelsaintbarthelemy
	{21457, 63, 13, 0x1},     // franskameroen
	{21470, 413, 5, 0x1},     // #6970
	{21475, 218, 15, 0x1},    // faeroereilanden
	{21490, 141, 14, 0x1},    // kingdomofnepal
	{21504, 150, 12, 0x1},    // saoediarabie
	{21516, 414, 5, 0x1},     // #2rho
	{21521, 138, 14, 0x1},    // unionofmyanmar
	{21535, 236, 28, 0x1},    // overzeesgebiednieuwcaledonie
	{21563, 205, 40, 0x1},    // overseasterritoryfrenchsouthernterritory
	{21603, 131, 18, 0x1},    // republicsouthkorea
	{21621, 106, 32, 0x1},    // tanganyikazanzibarunitedrepublic
	{21653, 77, 6, 0x1},      // gambia
	{21659, 156, 9, 0x1},     // turkmenia
	{21668, 237, 24, 0x1},    // territoryofnorfolkisland
	{21692, 247, 30, 0x1},    // overzeesgebiedsvalbardjanmayen
	{21722, 159, 14, 0x1},    // elliceeilanden
	{21736, 161, 12, 0x1},    // northvietnam
	{21748, 415, 5, 0x1},     // #5565
	{21753, 135, 35, 0x1},    // democraticsocialistrepublicsrilanka
	{21788, 165, 32, 0x1},    // volksdemocratischerepubliekjemen
	{21820, 128, 8, 0x1},     // kirgisie
	{21828, 416, 5, 0x1},     // #6971
	{21833, 218, 13, 0x1},    // faeroeislands
	{21846, 67, 16, 0x1},     // capeverdeislands
	{21862, 244, 17, 0x1},    // republicofvietnam
	{21879, 82, 5, 0x1},      // libya
	{21884, 249, 26, 0x1},    // nederlandsdeelsaintmaarten
	{21910, 112, 8, 0x1},     // emirates
	{21918, 177, 5, 0x81},    // #2dma
	{21923, 417, 5, 0x1},     // #5490
	{21928, 120, 16, 0x1},    // micronesiafedsts
	{21944, 165, 29, 0x1},    // democraticvolksrepubliekjemen
	{21973, 418, 5, 0x1},     // #5812
	{21978, 51, 16, 0x1},     // koninkrijkzweden
	{21994, 120, 14, 0x1},    // fsofmicronesia
	{22008, 119, 6, 0x1},     // fidzji
	{22014, 16, 30, 0x1},     // formergermanyfederalrepublicof
	{22044, 419, 25, 0x82},   // yugoslaviafederalrepublic
	{22069, 421, 5, 0x1},     // #6mac
	{22074, 60, 16, 0x1},     // botswanarepublic
	{22090, 112, 12, 0x1},    // unitedarabem
	{22102, 422, 5, 0x1},     // #6972
	{22107, 217, 39, 0x1},    // britishoverseasterritoryfalklandislands
	{22146, 423, 5, 0x1},     // #2rom
	{22151, 177, 8, 0x1},     // dominica
	{22159, 138, 5, 0x81},    // #4104
	{22164, 67, 5, 0x81},     // #4132
	{22169, 424, 5, 0x1},     // #6aul
	{22174, 203, 22, 0x1},    // americansamoaterritory
	{22196, 253, 50, 0x1},    // overzeesgebiedverafgelegeneilandjesverenigdestates
	{22246, 231, 18, 0x1},    // fransdeelstmaarten
	{22264, 25, 24, 0x1},     // localnamehrvatskacroatia
	{22288, 425, 5, 0x1},     // #5461
	{22293, 73, 9, 0x1},      // abyssinia
	{22302, 114, 14, 0x1},    // stateofbahrain
	{22316, 82, 46, 0x1},     // libischarabischesocialistischevolksjamahiriyya
	{22362, 241, 19, 0x1},    // occupiedtrpalestine
	{22381, 218, 21, 0x1},    // overzeesgebiedfaeroer
	{22402, 76, 16, 0x1},     // republiqueguinee
	{22418, 426, 5, 0x1},     // #5ukr
	{22423, 73, 11, 0x1},     // fmrethiopia
	{22434, 138, 11, 0x1},    // formerburma
	{22445, 197, 15, 0x1},    // stvincentandgre
	{22460, 174, 16, 0x1},    // colombiarepublic
	{22476, 144, 5, 0x81},    // #2pak
	{22481, 75, 14, 0x1},     // republiekghana
	{22495, 427, 5, 0x1},     // #6973
	{22500, 228, 34, 0x1},    // britishindianoceanterritorybritish
	{22534, 428, 5, 0x1},     // #5gui
	{22539, 58, 6, 0x1},      // #3dybj
	{22545, 213, 26, 0x1},    // grondgebiedchristmaseiland
	{22571, 82, 18, 0x1},     // libyaarabjamahiriy
	{22589, 6, 9, 0x1},       // azerbijan
	{22598, 212, 18, 0x1},    // curacaoknetherland
	{22616, 56, 17, 0x1},     // republicadeangola
	{22633, 429, 5, 0x1},     // #5nth
	{22638, 165, 17, 0x1},    // adenyemenpdrsouth
	{22655, 211, 5, 0x1},     // #7cok
	{22660, 226, 27, 0x1},    // mcdonaldislandsheardislands
	{22687, 242, 28, 0x1},    // overzeesgebiedfranspolynesie
	{22715, 234, 20, 0x1},    // departmentmartinique
	{22735, 205, 35, 0x1},    // frafrenchsouthernantarcticterritory
	{22770, 246, 34, 0x1},    // sainthelenaascensiontristandacunha
	{22804, 213, 34, 0x1},    // overzeesgebiedsdeelchristmaseiland
	{22838, 139, 13, 0x1},    // statemongolia
	{22851, 15, 11, 0x1},     // eastgermany
	{22862, 106, 22, 0x1},    // tanzaniaunitedrepublic
	{22884, 111, 21, 0x1},    // republicofafghanistan
	{22905, 145, 5, 0x81},    // #2phl
	{22910, 430, 5, 0x1},     // #6maa
	{22915, 34, 17, 0x1},     // latvijasrepublika
	{22932, 46, 13, 0x1},     // sovjetrusland
	{22945, 431, 5, 0x1},     // #6910
	{22950, 59, 5, 0x81},     // #2bfa
	{22955, 210, 20, 0x1},    // keelingeilandencocos
	{22975, 432, 5, 0x1},     // #5arm
	{22980, 171, 26, 0x1},    // federativerepublicofbrazil
	{23006, 108, 19, 0x1},    // southafricarepublic
	{23025, 156, 9, 0x1},     // turkmenie
	{23034, 433, 5, 0x1},     // #5811
	{23039, 202, 22, 0x1},    // nederlandseantillenoud
	{23061, 153, 12, 0x1},    // arabrepsyrie
	{23073, 80, 5, 0x81},     // #2ken
	{23078, 132, 17, 0x1},    // koeweitvorstendom
	{23095, 176, 15, 0x1},    // republicadecuba
	{23110, 196, 22, 0x1},    // easternrepublicuruguay
	{23132, 186, 30, 0x1},    // federatiesaintchristophernevis
	{23162, 58, 20, 0x1},     // formerlydahomeybenin
	{23182, 161, 8, 0x1},     // vietnamn
	{23190, 434, 5, 0x1},     // #6mon
	{23195, 121, 36, 0x1},    // indonesierepubliekderverenigdestaten
	{23231, 435, 5, 0x1},     // #6jam
	{23236, 143, 13, 0x1},    // maskateenoman
	{23249, 115, 22, 0x1},    // abodepeacenationbrunei
	{23271, 103, 15, 0x1},    // jumhuriyattshad
	{23286, 140, 16, 0x1},    // malayafederation
	{23302, 436, 5, 0x1},     // #5aul
	{23307, 16, 5, 0x81},     // #2deu
	{23312, 66, 5, 0x1},      // #7com
	{23317, 227, 7, 0x1},     // manisle
	{23324, 2, 5, 0x1},       // #7and
	{23329, 186, 22, 0x1},    // sintchristoffelennevis
	{23351, 437, 5, 0x1},     // #5816
	{23356, 246, 21, 0x1},    // ascensionensinthelena
	{23377, 221, 10, 0x1},    // guadeloupe
	{23387, 68, 25, 0x1},     // gebiedvandeafarsendeissas
	{23412, 224, 14, 0x1},    // guamamerikaans
	{23426, 148, 29, 0x1},    // koreademocraticvolksrepubliek
	{23455, 85, 10, 0x1},     // madagascar
	{23465, 171, 23, 0x1},    // brazilieverenigdestaten
	{23488, 144, 16, 0x1},    // pakistanrepublic
	{23504, 186, 15, 0x1},    // stkittsandnevis
	{23519, 64, 13, 0x1},     // belgischcongo
	{23532, 112, 11, 0x1},    // unitedarabe
	{23543, 143, 24, 0x1},    // sultanateofmuscatandoman
	{23567, 217, 27, 0x1},    // territoriumfalklandeilanden
	{23594, 256, 25, 0x1},    // amerikaansmaagdeneilanden
	{23619, 438, 5, 0x1},     // #6jpn
	{23624, 439, 5, 0x1},     // #5gab
	{23629, 117, 17, 0x1},    // chinapeoplesrepof
	{23646, 199, 28, 0x1},    // kingdomofthenetherlandsaruba
	{23674, 43, 5, 0x81},     // #2pol
	{23679, 64, 31, 0x1},     // kinshasacongodemocraticrepublic
	{23710, 230, 5, 0x1},     // macao
	{23715, 46, 16, 0x1},     // russianfedertion
	{23731, 229, 17, 0x1},    // bailiwickofjersey
	{23748, 179, 16, 0x1},    // republiekecuador
	{23764, 440, 5, 0x1},     // #6dji
	{23769, 52, 19, 0x1},     // ottomanempireturkey
	{23788, 215, 30, 0x1},    // saharawiarabdemocraticrepublic
	{23818, 441, 5, 0x1},     // #5leb
	{23823, 71, 3, 0x1},      // uar
	{23826, 174, 5, 0x1},     // #7col
	{23831, 87, 24, 0x1},     // volksrepubliekmozambique
	{23855, 173, 14, 0x1},    // republiekchili
	{23869, 250, 27, 0x1},    // territoryturkscaicosislands
	{23896, 442, 5, 0x1},     // #5817
	{23901, 37, 25, 0x1},     // formeryugoslavrpmacedonia
	{23926, 241, 20, 0x1},    // palestinianauthority
	{23946, 210, 13, 0x1},    // cocoseilanden
	{23959, 243, 18, 0x1},    // departementreunion
	{23977, 154, 12, 0x1},    // siamthailand
	{23989, 55, 21, 0x1},     // formersfrofyugoslavia
	{24010, 182, 16, 0x1},    // georgetownguyana
	{24026, 120, 24, 0x1},    // micronesiefederalestaten
	{24050, 106, 18, 0x1},    // tanganyikarepublic
	{24068, 6, 18, 0x1},      // republicazerbaijan
	{24086, 443, 5, 0x1},     // #5gam
	{24091, 444, 5, 0x1},     // #6mal
	{24096, 114, 7, 0x1},     // bahrain
	{24103, 239, 33, 0x1},    // ducieoenoislandspitcairnhenderson
	{24136, 82, 11, 0x1},     // formerlibya
	{24147, 445, 16, 0x82},   // fedrepyugoslavia
	{24163, 447, 28, 0x82},   // serbiamontenegroyugoslaviafr
	{24191, 49, 17, 0x1},     // slowaakserepublic
	{24208, 250, 26, 0x1},    // turkscaicoseilandenbritish
	{24234, 449, 5, 0x1},     // #5390
	{24239, 111, 23, 0x1},    // islamicrepofafghanistan
	{24262, 247, 18, 0x1},    // svalbardogjanmayen
	{24280, 82, 12, 0x1},     // libyakingdom
	{24292, 54, 25, 0x1},     // verenigdestatenvanamerika
	{24317, 65, 5, 0x1},      // #7cgo
	{24322, 65, 20, 0x1},     // congopeoplesrepublic
	{24342, 138, 8, 0x1},     // mayanmar
	{24350, 450, 5, 0x1},     // #5uru
	{24355, 145, 23, 0x1},    // philippinescommonwealth
	{24378, 119, 26, 0x1},    // republiekvandefijieilanden
	{24404, 121, 19, 0x1},    // nederlandsoostindie
	{24423, 129, 14, 0x1},    // khmerrepubliek
	{24437, 164, 31, 0x1},    // mutawakkilitischkoninkrijkjemen
	{24468, 133, 6, 0x1},     // laopdr
	{24474, 62, 23, 0x1},     // republicoftheivorycoast
	{24497, 239, 36, 0x1},    // pitcairnhendersonducieandoenoislands
	{24533, 451, 3, 0x3},     // roc
	{24536, 129, 5, 0x81},    // #2khm
	{24541, 54, 16, 0x1},     // verstatesamerika
	{24557, 190, 5, 0x81},    // #2pan
	{24562, 69, 32, 0x1},     // algeriademocraticpopularrepublic
	{24594, 198, 30, 0x1},    // bolivariaanserepublicvenezuela
	{24624, 13, 36, 0x1},     // tsjechoslowaaksefederatieverepubliek
	{24660, 239, 5, 0x81},    // #2pcn
	{24665, 118, 6, 0x1},     // kibris
	{24671, 253, 29, 0x1},    // verenigdestatenkleineeilanden
	{24700, 178, 20, 0x1},    // dominicaanserepublic
	{24720, 133, 11, 0x1},    // kingdomlaos
	{24731, 196, 24, 0x1},    // oosterserepubliekuruguay
	{24755, 9, 19, 0x1},      // bosnieenherzegovina
	{24774, 454, 5, 0x1},     // #5343
	{24779, 184, 5, 0x1},     // #7hai
	{24784, 221, 25, 0x1},    // departementdelaguadeloupe
	{24809, 64, 13, 0x1},     // congokinshasa
	{24822, 34, 15, 0x1},     // latvianrepublic
	{24837, 207, 10, 0x1},    // saintbarth
	{24847, 166, 5, 0x1},     // #7arg
	{24852, 11, 5, 0x1},      // #7can
	{24857, 148, 15, 0x1},    // democratickorea
	{24872, 140, 6, 0x1},     // malaya
	{24878, 60, 5, 0x81},     // #2bwa
	{24883, 56, 5, 0x1},      // #7ang
	{24888, 64, 31, 0x1},     // democraticrepublickinshasacongo
	{24919, 143, 13, 0x1},    // sultanateoman
	{24932, 239, 10, 0x1},    // pitcairnis
	{24942, 243, 12, 0x1},    // reunionfrans
	{24954, 128, 19, 0x1},    // kirgizischerepublic
	{24973, 179, 7, 0x1},     // equador
	{24980, 115, 40, 0x1},    // deverblijfplaatsvandevredenatievanbrunei
	{25020, 37, 14, 0x1},     // macedoniefyrom
	{25034, 213, 25, 0x1},    // territorychristmasislands
	{25059, 253, 17, 0x1},    // usoutlyingislands
	{25076, 92, 17, 0x1},     // republiqueduniger
	{25093, 455, 12, 0x2},    // ruandaurundi
	{25105, 164, 10, 0x1},    // yemensanaa
	{25115, 167, 16, 0x1},    // antiguaenbarbuda
	{25131, 253, 25, 0x1},    // uskleineafgelegeneilanden
	{25156, 178, 5, 0x81},    // #2dom
	{25161, 129, 5, 0x1},     // #7cam
	{25166, 148, 18, 0x1},    // noordkoreavolksrep
	{25184, 48, 31, 0x1},     // statenunievanservieenmontenegro
	{25215, 68, 5, 0x81},     // #2dji
	{25220, 457, 5, 0x1},     // #5800
	{25225, 160, 10, 0x1},    // uzbekistan
	{25235, 228, 29, 0x1},    // britishindiaoceaanterritorium
	{25264, 148, 15, 0x1},    // koreademocratic
	{25279, 28, 5, 0x81},     // #2isl
	{25284, 111, 23, 0x1},    // islamicstateafghanistan
	{25307, 164, 10, 0x1},    // noordjemen
	{25317, 458, 5, 0x1},     // #5210
	{25322, 76, 6, 0x1},      // guinee
	{25328, 164, 22, 0x1},    // arabischerepublicjemen
	{25350, 127, 11, 0x1},    // khazakhstan
	{25361, 236, 29, 0x1},    // overseasterritorynewcaledonia
	{25390, 135, 14, 0x1},    // dominionceylon
	{25404, 44, 9, 0x1},      // portugual
	{25413, 16, 28, 0x1},     // federalrepublicformergermany
	{25441, 459, 5, 0x1},     // #6900
	{25446, 460, 5, 0x1},     // #5afg
	{25451, 31, 27, 0x1},     // principalityofliechtenstein
	{25478, 461, 5, 0x1},     // #5325
	{25483, 462, 5, 0x1},     // #5341
	{25488, 463, 5, 0x1},     // #5355
	{25493, 136, 20, 0x1},    // formermaldiveislands
	{25513, 464, 5, 0x1},     // #5395
	{25518, 127, 18, 0x1},    // kazakhstanrepublic
	{25536, 465, 5, 0x1},     // #5arg
	{25541, 6, 12, 0x1},      // azerbaidzhan
	{25553, 157, 17, 0x1},    // republiceasttimor
	{25570, 78, 11, 0x1},     // guinebissau
	{25581, 102, 17, 0x1},    // seychellesislands
	{25598, 203, 20, 0x1},    // americansamoaislands
	{25618, 148, 5, 0x81},    // #2prk
	{25623, 252, 7, 0x1},     // formosa
	{25630, 466, 5, 0x1},     // #5205
	{25635, 467, 5, 0x1},     // #5211
	{25640, 201, 13, 0x1},    // alandeilanden
	{25653, 65, 13, 0x1},     // congorepofthe
	{25666, 228, 58, 0x1},    // britishoverzeesterritoriumbritishindischeoceaanterritorium
	{25724, 151, 9, 0x1},     // singapore
	{25733, 205, 27, 0x1},    // frenchsouthernantarticlands
	{25760, 34, 15, 0x1},     // republicletland
	{25775, 468, 5, 0x1},     // #5gua
	{25780, 66, 13, 0x1},     // comoroislands
	{25793, 29, 6, 0x1},      // israel
	{25799, 469, 5, 0x1},     // #5346
	{25804, 176, 14, 0x1},    // republicofcuba
	{25818, 70, 17, 0x1},     // sultanatezanzibar
	{25835, 113, 24, 0x1},    // volksrepubliekbangladesh
	{25859, 117, 23, 0x1},    // zhonghuarenmingongheguo
	{25882, 73, 23, 0x1},     // ethiopiaexcludeseritrea
	{25905, 222, 9, 0x1},     // groenland
	{25914, 114, 14, 0x1},    // kingdombahrain
	{25928, 148, 26, 0x1},    // koreademocraticpeorepublic
	{25954, 240, 20, 0x1},    // puertoricogemenebest
	{25974, 470, 5, 0x1},     // #5212
	{25979, 188, 21, 0x1},    // mexicoverenigdestates
	{26000, 79, 31, 0x1},     // republiquedelaguineeequatoriale
	{26031, 51, 6, 0x1},      // zweden
	{26037, 10, 17, 0x1},     // republicofbelarus
	{26054, 471, 5, 0x1},     // #5gfr
	{26059, 114, 9, 0x1},     // albahrayn
	{26068, 93, 24, 0x1},     // federalerepublieknigeria
	{26092, 230, 12, 0x1},    // chinaprmacao
	{26104, 188, 6, 0x1},     // mexico
	{26110, 27, 15, 0x1},     // republicierland
	{26125, 472, 5, 0x1},     // #6drc
	{26130, 163, 28, 0x1},    // independentstatewesternsamoa
	{26158, 121, 29, 0x1},    // republicindonesiaunitarystate
	{26187, 164, 10, 0x1},    // sanaayemen
	{26197, 473, 5, 0x1},     // #5lit
	{26202, 124, 4, 0x1},     // iraq
	{26206, 474, 5, 0x1},     // #5347
	{26211, 205, 32, 0x1},    // fransezuidelijkezuidpoolgebieden
	{26243, 246, 37, 0x1},    // sainthelenatristandacunhaandascension
	{26280, 226, 20, 0x1},    // heardmcdonaldislands
	{26300, 231, 30, 0x1},    // territorysaintmartinfrenchpart
	{26330, 160, 11, 0x1},    // oesbekistan
	{26341, 210, 28, 0x1},    // cocoseilandenkeelingeilanden
	{26369, 160, 18, 0x1},    // republicuzbekistan
	{26387, 234, 24, 0x1},    // collectiviteitmartinique
	{26411, 145, 10, 0x1},    // filipijnen
	{26421, 121, 17, 0x1},    // indonesiarepublic
	{26438, 240, 5, 0x81},    // #2pri
	{26443, 208, 33, 0x1},    // britishoverzeesterritoriumbermuda
	{26476, 243, 12, 0x1},    // ilelareunion
	{26488, 35, 6, 0x1},      // monaco
	{26494, 94, 15, 0x1},     // rwandanrepublic
	{26509, 107, 16, 0x1},    // republicofuganda
	{26525, 132, 7, 0x1},     // koeweit
	{26532, 148, 28, 0x1},    // democraticrepublicnorthkorea
	{26560, 148, 25, 0x1},    // dempeoplesrepublicofkorea
	{26585, 191, 12, 0x1},    // republicperu
	{26597, 475, 5, 0x1},     // #6aus
	{26602, 10, 15, 0x1},     // bieloruslandrep
	{26617, 476, 5, 0x1},     // #5344
	{26622, 22, 13, 0x1},     // unitedkingdom
	{26635, 205, 25, 0x1},    // frenchsouthernterritories
	{26660, 259, 57, 0x1},    // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{26717, 111, 23, 0x1},    // islamicstaatafghanistan
	{26740, 46, 11, 0x1},     // russiansfsr
	{26751, 115, 26, 0x1},    // nationofbruneiabodeofpeace
	{26777, 108, 7, 0x1},     // safrica
	{26784, 226, 22, 0x1},    // auheardmcdonaldislands
	{26806, 63, 17, 0x1},     // republiekkameroen
	{26823, 76, 6, 0x1},      // guinea
	{26829, 143, 13, 0x1},    // omansultanaat
	{26842, 22, 2, 0x1},      // vk
	{26844, 225, 28, 0x1},    // hongkongchinapeoplesrepublic
	{26872, 137, 25, 0x1},    // republiekmarshalleilanden
	{26897, 120, 10, 0x1},    // micronisia
	{26907, 245, 41, 0x1},    // zuidgeorgiaendezuidelijkesandwicheilanden
	{26948, 126, 5, 0x1},     // #7jpn
	{26953, 477, 5, 0x2},     // #5345
	{26958, 22, 13, 0x1},     // unitedkingdon
	{26971, 120, 19, 0x1},    // micronesiafedstates
	{26990, 248, 19, 0x1},    // stpierreandmiquelon
	{27009, 225, 5, 0x1},     // #7hkg
	{27014, 259, 15, 0x1},    // republiekkosovo
	{27029, 66, 11, 0x1},     // comorenunie
	{27040, 210, 27, 0x1},    // overzeesgebiedcocoseilanden
	{27067, 135, 17, 0x1},    // republieksrilanka
	{27084, 24, 17, 0x1},     // helleenserepublic
	{27101, 227, 9, 0x1},     // isleofman
	{27110, 214, 30, 0x1},    // overseasterritorycaymanislands
	{27140, 82, 23, 0x1},     // verenigdkoninkrijklibie
	{27163, 164, 5, 0x1},     // yeman
	{27168, 164, 5, 0x1},     // yemen
	{27173, 217, 16, 0x1},    // falklandeilanden
	{27189, 112, 12, 0x1},    // trucialcoast
	{27201, 253, 46, 0x1},    // verafgelegeneilandjesverenigdestatesamerikaans
	{27247, 252, 13, 0x1},    // chinesetaipei
	{27260, 146, 5, 0x81},    // #2plw
	{27265, 479, 5, 0x1},     // #5gha
	{27270, 185, 5, 0x1},     // #7jam
	{27275, 175, 19, 0x1},    // republicofcostarica
	{27294, 10, 18, 0x1},     // belarusbyelorussia
	{27312, 136, 21, 0x1},    // republicofthemaldives
	{27333, 16, 11, 0x1},     // germanywest
	{27344, 215, 16, 0x1},    // westelijkesahara
	{27360, 1, 22, 0x1},      // albaniapeoplesrepublic
	{27382, 55, 19, 0x1},     // voormaligjugoslavie
	{27401, 480, 5, 0x1},     // #5350
	{27406, 26, 17, 0x1},     // republicofhungary
	{27423, 246, 23, 0x1},    // sthelenaanddependencies
	{27446, 241, 27, 0x1},    // palestijnseautonomegebieden
	{27473, 481, 15, 0x2},    // republicofchina
	{27488, 7, 16, 0x1},      // koninkrijkbelgie
	{27504, 98, 16, 0x1},     // republieksomalie
	{27520, 210, 9, 0x1},     // cocosisds
	{27529, 164, 24, 0x1},    // yemenarabrepublicofyemen
	{27553, 195, 22, 0x1},    // trinidadtobagorepublic
	{27575, 483, 5, 0x1},     // #5540
	{27580, 17, 10, 0x1},     // denemarken
	{27590, 129, 19, 0x1},    // formerkhmerrepublic
	{27609, 10, 12, 0x1},     // bielorusland
	{27621, 132, 14, 0x1},    // dawlatalkuwayt
	{27635, 37, 23, 0x1},     // republieknoordmacedonie
	{27658, 44, 5, 0x81},     // #2prt
	{27663, 64, 28, 0x1},     // congodemocraticrepublicofthe
	{27691, 28, 5, 0x81},     // #4352
	{27696, 484, 5, 0x1},     // #5200
	{27701, 80, 15, 0x1},     // republicofkenya
	{27716, 254, 13, 0x1},    // vaticaanstaat
	{27729, 242, 5, 0x81},    // #2pyf
	{27734, 30, 5, 0x81},     // #4380
	{27739, 115, 6, 0x1},     // brunei
	{27745, 165, 32, 0x1},    // yemenpeoplesdemocraticrepublicof
	{27777, 125, 5, 0x1},     // #7jor
	{27782, 240, 21, 0x1},    // grondgebiedpuertorico
	{27803, 71, 3, 0x1},      // are
	{27806, 148, 10, 0x1},    // noordkorea
	{27816, 254, 8, 0x1},     // vaticaan
	{27824, 206, 13, 0x1},    // sabaenbonaire
	{27837, 246, 31, 0x1},    // sthelenaascensiontristandacunha
	{27868, 241, 31, 0x1},    // palestineliberationorganization
	{27899, 46, 9, 0x1},      // fedrussia
	{27908, 61, 5, 0x1},      // #7caf
	{27913, 215, 16, 0x1},    // saharaoccidental
	{27929, 485, 5, 0x1},     // #5lux
	{27934, 62, 5, 0x1},      // #7civ
	{27939, 92, 14, 0x1},     // republiekniger
	{27953, 187, 18, 0x1},    // republieksintlucia
	{27971, 486, 5, 0x1},     // #5541
	{27976, 205, 35, 0x1},    // departementfransezuidelijkegebieden
	{28011, 162, 5, 0x1},     // #7van
	{28016, 66, 20, 0x1},     // archipelvandecomoren
	{28036, 16, 18, 0x1},     // fmrfedrepofgermany
	{28054, 252, 47, 0x1},    // penghukinmenmatsuseparatecustomsterritorytaiwan
	{28101, 48, 24, 0x1},     // serbiafrserbiamontenegro
	{28125, 154, 14, 0x1},    // koninkrijksiam
	{28139, 219, 19, 0x1},    // baljuwschapguernsey
	{28158, 487, 23, 0x2},    // koreademocraticrepublic
	{28181, 71, 14, 0x1},     // arabrepofegypt
	{28195, 138, 15, 0x1},    // burmanowmyanmar
	{28210, 191, 16, 0x1},    // republicadelperu
	{28226, 489, 5, 0x1},     // #5352
	{28231, 133, 28, 0x1},    // laopeoplesdemocraticrepublic
	{28259, 14, 5, 0x1},      // #7cze
	{28264, 14, 15, 0x1},     // czechiarepublic
	{28279, 171, 25, 0x1},    // federalerepubliekbrazilie
	{28304, 231, 17, 0x1},    // fransdeelstmartin
	{28321, 252, 23, 0x1},    // provincievanchinataiwan
	{28344, 251, 18, 0x1},    // territoriumtokelau
	{28362, 164, 23, 0x1},    // aljumhuriyahalyamaniyah
	{28385, 108, 3, 0x1},     // rsa
	{28388, 183, 8, 0x1},     // honduras
	{28396, 22, 29, 0x1},     // greatbritainnorthernirelanduk
	{28425, 71, 24, 0x1},     // jumhuriyatmisralarabiyah
	{28449, 120, 13, 0x1},    // micronesiafed
	{28462, 134, 15, 0x1},    // republiclebanon
	{28477, 28, 15, 0x1},     // republiciceland
	{28492, 45, 24, 0x1},     // romaniasocialistrepublic
	{28516, 62, 11, 0x1},     // cotedivoire
	{28527, 205, 24, 0x1},    // fransezuidelijkegebieden
	{28551, 89, 19, 0x1},     // republiquedemaurice
	{28570, 48, 16, 0x1},     // serviemontenegro
	{28586, 233, 36, 0x1},    // britishoverzeesterritoriummontserrat
	{28622, 50, 18, 0x1},     // republikaslovenija
	{28640, 490, 5, 0x1},     // #5349
	{28645, 491, 5, 0x1},     // #6840
	{28650, 70, 29, 0x1},     // volksrepubliekzanzibarenpemba
	{28679, 82, 46, 0x1},     // grotesocialistlibischarabischevolksjamahiriyya
	{28725, 54, 15, 0x1},     // usaunitedstates
	{28740, 492, 5, 0x1},     // #5553
	{28745, 123, 12, 0x1},    // empireofiran
	{28757, 165, 9, 0x1},     // adenyemen
	{28766, 123, 10, 0x1},    // empireiran
	{28776, 232, 26, 0x1},    // noordelijkemarianeeilanden
	{28802, 493, 5, 0x1},     // #5940
	{28807, 186, 36, 0x1},    // federationofsaintchristopherandnevis
	{28843, 106, 38, 0x1},    // formerunitedrepublictanganyikazanzibar
	{28881, 10, 15, 0x1},     // repbielorusland
	{28896, 494, 4, 0x1},     // #658
	{28900, 221, 27, 0x1},    // overseasterritoryguadeloupe
	{28927, 495, 5, 0x1},     // #5gmy
	{28932, 80, 14, 0x1},     // republiekkenia
	{28946, 496, 5, 0x1},     // #5guy
	{28951, 231, 23, 0x1},    // saintmartincollectivity
	{28974, 239, 16, 0x1},    // pitcairneilanden
	{28990, 249, 30, 0x1},    // kingdomnetherlandssaintmaarten
	{29020, 241, 15, 0x1},    // formerpalestine
	{29035, 43, 21, 0x1},     // peoplesrepublicpoland
	{29056, 205, 34, 0x1},    // fransezuidelijkeenzuidpoolgebieden
	{29090, 497, 5, 0x1},     // #5552
	{29095, 52, 15, 0x1},     // turkserepubliek
	{29110, 115, 30, 0x1},    // verblijfplaatsvredenatiebrunei
	{29140, 206, 39, 0x1},    // overzeesgebiedbonairesainteustatiussaba
	{29179, 7, 7, 0x1},       // belgium
	{29186, 122, 5, 0x81},    // #4356
	{29191, 105, 15, 0x1},    // tunisiarepublic
	{29206, 62, 5, 0x81},     // #4384
	{29211, 498, 5, 0x1},     // #6mya
	{29216, 499, 5, 0x1},     // #5gdr
	{29221, 104, 14, 0x1},    // republicoftogo
	{29235, 53, 14, 0x1},     // sovjetoekraine
	{29249, 66, 29, 0x1},     // islamicfederalrepubliccomoren
	{29278, 2, 15, 0x1},      // prinsdomandorra
	{29293, 140, 15, 0x1},    // malayafederatie
	{29308, 45, 26, 0x1},     // socialistrepublicofromania
	{29334, 14, 19, 0x1},     // tsjechischerepublic
	{29353, 500, 5, 0x1},     // #6jor
	{29358, 213, 24, 0x1},    // christmasislandterritory
	{29382, 110, 9, 0x1},     // srhodesia
	{29391, 62, 23, 0x1},     // republiquedecotedivoire
	{29414, 161, 9, 0x1},     // vietnamsr
	{29423, 73, 38, 0x1},     // federaledemocratischerepubliekethiopie
	{29461, 247, 27, 0x1},    // grondgebiedsvalbardjanmayen
	{29488, 138, 20, 0x1},    // republicunionmyanmar
	{29508, 207, 20, 0x1},    // saintbarthelemyfrans
	{29528, 501, 5, 0x1},     // #5551
	{29533, 256, 15, 0x1},    // virginislandsus
	{29548, 205, 47, 0x1},    // overzeesecollectiviteitfransezuidelijkegebieden
	{29595, 19, 5, 0x1},      // eesti
	{29600, 215, 10, 0x1},    // westsahara
	{29610, 502, 4, 0x1},     // #640
	{29614, 10, 21, 0x1},     // formerwitrussischessr
	{29635, 68, 16, 0x1},     // gebiedafarsissas
	{29651, 206, 25, 0x1},    // sabasainteustatiusbonaire
	{29676, 91, 15, 0x1},     // southwestafrica
	{29691, 138, 19, 0x1},    // unionofmyanmarburma
	{29710, 48, 25, 0x1},     // serbiaandmontenegroformer
	{29735, 82, 10, 0x1},     // libiestaat
	{29745, 176, 13, 0x1},    // republiekcuba
	{29758, 256, 36, 0x1},    // amerikaansemaagdeneilandenamerikaans
	{29794, 136, 13, 0x1},    // dhivehiraajje
	{29807, 257, 31, 0x1},    // overzeesdepartementwallisfutuna
	{29838, 102, 18, 0x1},    // seychellenrepublic
	{29856, 77, 17, 0x1},     // thegambiarepublic
	{29873, 170, 5, 0x81},    // #2bol
	{29878, 247, 26, 0x1},    // svalbardandjanmayenislands
	{29904, 139, 25, 0x1},    // mongolischevolksrepubliek
	{29929, 159, 13, 0x1},    // elliceislands
	{29942, 187, 10, 0x1},    // saintlucia
	{29952, 35, 18, 0x1},     // monacoprincipality
	{29970, 503, 5, 0x1},     // #6750
	{29975, 163, 24, 0x1},    // onafhankelijkestaatsamoa
	{29999, 214, 10, 0x1},    // caimanesvk
	{30009, 73, 35, 0x1},     // federaldemocraticrepublicofethiopia
	{30044, 224, 18, 0x1},    // overzeesgebiedguam
	{30062, 64, 30, 0x1},     // congodemocraticrepublicofzaire
	{30092, 230, 37, 0x1},    // chinamacauspecialadministrativeregion
	{30129, 52, 15, 0x1},     // republicturkiye
	{30144, 54, 2, 0x1},      // us
	{30146, 504, 4, 0x1},     // #641
	{30150, 186, 20, 0x1},    // stchristopherennevis
	{30170, 58, 16, 0x1},     // republiekdahomey
	{30186, 221, 19, 0x1},    // territoryguadeloupe
	{30205, 124, 4, 0x1},     // irak
	{30209, 231, 23, 0x1},    // collectivitesaintmartin
	{30232, 505, 5, 0x1},     // #5359
	{30237, 114, 17, 0x1},    // mamlakatalbahrayn
	{30254, 142, 14, 0x1},    // naoerorepublic
	{30268, 506, 5, 0x1},     // #6820
	{30273, 118, 5, 0x1},     // #7cyp
	{30278, 507, 28, 0x82},   // montenegroyugoslaviafrserbia
	{30306, 12, 7, 0x1},      // schweiz
	{30313, 255, 22, 0x1},    // maagdeneilandenbritish
	{30335, 202, 21, 0x1},    // netherlandswestindies
	{30356, 241, 14, 0x1},    // palestinastaat
	{30370, 237, 13, 0x1},    // norfolkeiland
	{30383, 15, 9, 0x1},      // formergdr
	{30392, 133, 22, 0x1},    // democraticvolksreplaos
	{30414, 190, 14, 0x1},    // panamarepublic
	{30428, 136, 16, 0x1},    // republicmaldives
	{30444, 30, 5, 0x81},     // #2ita
	{30449, 96, 15, 0x1},     // republicsenegal
	{30464, 138, 17, 0x1},    // burmaunionmyanmar
	{30481, 71, 11, 0x1},     // formeregypt
	{30492, 188, 21, 0x1},    // mexicoverenigdestaten
	{30513, 231, 21, 0x1},    // saintmartinfrenchpart
	{30534, 118, 6, 0x1},     // cyprus
	{30540, 98, 24, 0x1},     // somalidemocraticrepublic
	{30564, 509, 5, 0x1},     // #5920
	{30569, 510, 4, 0x1},     // #642
	{30573, 252, 19, 0x1},    // chinesetaipeitaiwan
	{30592, 242, 14, 0x1},    // franspolynesie
	{30606, 225, 15, 0x1},    // hongkongchinapr
	{30621, 255, 15, 0x1},    // ukvirginislands
	{30636, 248, 22, 0x1},    // fsaintpierreetmiquelon
	{30658, 8, 5, 0x81},      // #2bgr
	{30663, 226, 29, 0x1},    // heardislandandmcdonaldislands
	{30692, 511, 5, 0x1},     // #6835
	{30697, 16, 17, 0x1},     // formerwestgermany
	{30714, 512, 5, 0x1},     // #5les
	{30719, 160, 19, 0x1},    // republicoezbekistan
	{30738, 209, 5, 0x81},    // #2bvt
	{30743, 6, 12, 0x1},      // azerbeidzjan
	{30755, 255, 44, 0x1},    // britishoverseasterritorybritishvirginislands
	{30799, 67, 19, 0x1},     // republicofcapeverde
	{30818, 108, 25, 0x1},    // iriphablikiyesewulaafrika
	{30843, 513, 5, 0x1},     // #6wsm
	{30848, 68, 21, 0x1},     // afarsissasfransgebied
	{30869, 10, 6, 0x1},      // #3byaa
	{30875, 514, 5, 0x1},     // #5uga
	{30880, 172, 9, 0x1},     // barbadoes
	{30889, 15, 3, 0x1},      // gdr
	{30892, 93, 22, 0x1},     // federalrepublicnigeria
	{30914, 197, 14, 0x1},    // saintvincentgr
	{30928, 185, 5, 0x81},    // #4388
	{30933, 4, 23, 0x1},      // commonwealthofaustralia
	{30956, 239, 14, 0x1},    // pitcairnisland
	{30970, 8, 23, 0x1},      // bulgariapeoplesrepublic
	{30993, 108, 18, 0x1},    // republicsuidafrika
	{31011, 515, 5, 0x1},     // #5935
	{31016, 516, 4, 0x1},     // #653
	{31020, 79, 16, 0x1},     // equatorialguinea
	{31036, 210, 20, 0x1},    // cocoskeelingeilanden
	{31056, 244, 8, 0x1},     // vietnams
	{31064, 228, 21, 0x1},    // britishindischeoceaan
	{31085, 57, 5, 0x81},     // #2bdi
	{31090, 517, 5, 0x1},     // #6850
	{31095, 518, 5, 0x1},     // #5lbr
	{31100, 45, 8, 0x1},      // roemenie
	{31108, 208, 5, 0x81},    // #2bmu
	{31113, 241, 19, 0x1},    // palestineoccupiedtr
	{31132, 208, 15, 0x1},    // bermudaeilanden
	{31147, 129, 15, 0x1},    // stateofcambodia
	{31162, 95, 14, 0x1},     // republieksudan
	{31176, 251, 24, 0x1},    // overseasterritorytokelau
	{31200, 138, 9, 0x1},     // unieburma
	{31209, 519, 5, 0x1},     // #5rvn
	{31214, 155, 20, 0x1},    // republictadzjikistan
	{31234, 128, 18, 0x1},    // kyrgyzrespublikasy
	{31252, 257, 22, 0x1},    // wallisenfutunaeilanden
	{31274, 520, 5, 0x1},     // #5946
	{31279, 521, 5, 0x1},     // #5950
	{31284, 205, 28, 0x1},    // frenchsouthernantarcticlands
	{31312, 106, 7, 0x1},     // tazania
	{31319, 522, 4, 0x1},     // #652
	{31323, 523, 5, 0x1},     // #5986
	{31328, 55, 40, 0x1},     // formersocialistfederalrepublicyugoslavia
	{31368, 206, 44, 0x1},    // overzeesgebiedsdeelbonairesainteustatiussaba
	{31412, 48, 22, 0x1},     // serbiamontenegroformer
	{31434, 68, 32, 0x1},     // fransterritoriumvoorafarsenissas
	{31466, 217, 30, 0x1},    // overzeesgebiedfalklandeilanden
	{31496, 226, 38, 0x1},    // territoriumheardeilandmcdonaldeilanden
	{31534, 64, 23, 0x1},     // kongodemocraticrepublic
	{31557, 10, 35, 0x1},     // witrussischesovietsocialistrepublic
	{31592, 239, 15, 0x1},    // pitcairnislands
	{31607, 198, 11, 0x1},    // venezuelarb
	{31618, 68, 16, 0x1},     // djiboutirepublic
	{31634, 66, 29, 0x1},     // comorenfederalislamicrepublic
	{31663, 232, 33, 0x1},    // overzeesgebiednoordelijkemarianen
	{31696, 218, 18, 0x1},    // territoriumfaeroer
	{31714, 248, 42, 0x1},    // overzeesecollectiviteitsaintpierremiquelon
	{31756, 153, 17, 0x1},    // syriearabrepublic
	{31773, 199, 9, 0x1},     // landaruba
	{31782, 64, 7, 0x1},      // rdcongo
	{31789, 149, 5, 0x1},     // #7qat
	{31794, 225, 9, 0x1},     // xianggang
	{31803, 61, 11, 0x1},     // centralafrr
	{31814, 241, 37, 0x1},    // formerpalestineliberationorganization
	{31851, 524, 5, 0x1},     // #5947
	{31856, 257, 28, 0x1},    // territorywallisfutunaislands
	{31884, 37, 28, 0x1},     // northmacedoniamacedoniafyrom
	{31912, 525, 4, 0x1},     // #651
	{31916, 526, 5, 0x1},     // #5987
	{31921, 13, 33, 0x1},     // tsjechoslowaaksesocialistrepublic
	{31954, 169, 13, 0x1},    // britshonduras
	{31967, 209, 30, 0x1},    // overseasterritorybouvetislands
	{31997, 249, 22, 0x1},    // netherlandssintmaarten
	{32019, 209, 22, 0x1},    // territorybouvetislands
	{32041, 102, 17, 0x1},    // seychellenislands
	{32058, 168, 8, 0x1},     // bahamaes
	{32066, 156, 11, 0x1},    // turkmenstan
	{32077, 223, 12, 0x1},    // frenchguiana
	{32089, 138, 26, 0x1},    // unieburmasocialistrepublic
	{32115, 73, 8, 0x1},      // ityopiya
	{32123, 53, 32, 0x1},     // ukrainiansovietsocialistrepublic
	{32155, 64, 12, 0x1},     // belgiancongo
	{32167, 33, 20, 0x1},     // grandduchyluxembourg
	{32187, 229, 17, 0x1},    // grondgebiedjersey
	{32204, 144, 19, 0x1},    // pakistaninclbanglad
	{32223, 40, 17, 0x1},     // formernetherlands
	{32240, 15, 27, 0x1},     // democraticrepublicofgermany
	{32267, 186, 35, 0x1},    // federatievansaintchristopherennevis
	{32302, 527, 5, 0x1},     // #5pak
	{32307, 206, 28, 0x1},    // bonairesainteustatiusandsaba
	{32335, 25, 15, 0x1},     // croatiarepublic
	{32350, 259, 14, 0x1},    // kosovarepublic
	{32364, 157, 32, 0x1},    // republicademocraticadetimorleste
	{32396, 54, 27, 0x1},     // noordamerikaverenigdestaten
	{32423, 162, 8, 0x1},     // vanutatu
	{32431, 164, 24, 0x1},    // arabrepublicofyemenyemen
	{32455, 78, 15, 0x1},     // portugeesguinee
	{32470, 6, 10, 0x1},      // azerbaijan
	{32480, 241, 50, 0x1},    // occupiedpalestinianterritoryincludingeastjerusalem
	{32530, 13, 6, 0x1},      // #3cshh
	{32536, 528, 5, 0x1},     // #5yem
	{32541, 61, 28, 0x1},     // formercentralafricanrepublic
	{32569, 19, 15, 0x1},     // estoniarepublic
	{32584, 246, 25, 0x1},    // ascensionentristandacunha
	{32609, 48, 6, 0x1},      // servie
	{32615, 123, 4, 0x1},     // iran
	{32619, 205, 43, 0x1},    // overzeesgebiedsdeelfransezuidelijkegebieden
	{32662, 175, 5, 0x1},     // #7crc
	{32667, 80, 14, 0x1},     // jamhuriyakenya
	{32681, 120, 25, 0x1},    // micronesiafederalstatesof
	{32706, 529, 5, 0x1},     // #6aze
	{32711, 234, 22, 0x1},    // collectivitymartinique
	{32733, 117, 7, 0x1},     // chinapr
	{32740, 530, 5, 0x1},     // #6740
	{32745, 531, 5, 0x1},     // #5pol
	{32750, 12, 19, 0x1},     // confederationsuisse
	{32769, 50, 9, 0x1},      // slovenija
	{32778, 120, 19, 0x1},    // micronesiefederatie
	{32797, 14, 20, 0x1},     // tsjechischerepubliek
	{32817, 151, 17, 0x1},    // singaporerepublic
	{32834, 205, 46, 0x1},    // territorialcollectivityfrenchsouthernterritory
	{32880, 13, 16, 0x1},     // tsjechoslowakije
	{32896, 186, 21, 0x1},    // stchristopherandnevis
	{32917, 532, 5, 0x1},     // #5955
	{32922, 129, 15, 0x1},    // kingdomcambodia
	{32937, 533, 4, 0x1},     // #657
	{32941, 236, 28, 0x1},    // collectiviteitnieuwcaledonie
	{32969, 13, 25, 0x1},     // voormaligtsjechoslowakije
	{32994, 197, 24, 0x1},    // saintvincentengrenadines
	{33018, 117, 3, 0x1},     // prc
	{33021, 176, 5, 0x1},     // #7cub
	{33026, 186, 20, 0x1},    // stchristoffelennevis
	{33046, 534, 5, 0x1},     // #5lat
	{33051, 48, 29, 0x1},     // serbiaandmontenegrostateunion
	{33080, 105, 14, 0x1},    // tunisiakingdom
	{33094, 535, 5, 0x1},     // #6830
	{33099, 63, 5, 0x1},      // #7cmr
	{33104, 208, 18, 0x1},    // territoriumbermuda
	{33122, 244, 3, 0x1},     // rvn
	{33125, 236, 25, 0x1},    // territoriumnieuwcaledonie
	{33150, 61, 27, 0x1},     // centraalafrikaanserepubliek
	{33177, 145, 18, 0x1},    // filipijnserepublic
	{33195, 74, 15, 0x1},     // republicofgabon
	{33210, 257, 29, 0x1},    // overseasterritorywallisfutuna
	{33239, 192, 5, 0x81},    // #2pry
	{33244, 245, 33, 0x1},    // southgeorgiasouthsandwicheilanden
	{33277, 229, 17, 0x1},    // territoriumjersey
	{33294, 13, 29, 0x1},     // czechandslovakfederalrepublic
	{33323, 134, 15, 0x1},    // lebanonrepublic
	{33338, 248, 33, 0x1},    // overzeesgebiedsaintpierremiquelon
	{33371, 239, 33, 0x1},    // pitcairnhendersonducieoenoislands
	{33404, 100, 39, 0x1},    // democratischerepublieksaotomeenprincipe
	{33443, 148, 11, 0x1},    // demrepkorea
	{33454, 64, 36, 0x1},     // kinshasacongodemocraticrepubliczaire
	{33490, 536, 4, 0x1},     // #680
	{33494, 195, 2, 0x1},     // tt
	{33496, 537, 4, 0x1},     // #656
	{33500, 82, 5, 0x1},      // libie
	{33505, 223, 15, 0x1},    // guyanefrancaise
	{33520, 16, 22, 0x1},     // federalrepublicgermany
	{33542, 66, 28, 0x1},     // comorenislamicbondsrepubliek
	{33570, 129, 17, 0x1},    // kingdomofcambodia
	{33587, 238, 10, 0x1},    // niueisland
	{33597, 214, 5, 0x1},     // #7cay
	{33602, 46, 10, 0x1},     // ruslandfed
	{33612, 538, 5, 0x1},     // #4532
	{33617, 110, 18, 0x1},    // republicofzimbabwe
	{33635, 539, 5, 0x1},     // #5820
	{33640, 64, 11, 0x1},     // congodemrep
	{33651, 232, 10, 0x1},    // nmarianais
	{33661, 49, 18, 0x1},     // republicofslovakia
	{33679, 259, 37, 0x1},    // unitednationsadministeredregionkosovo
	{33716, 540, 5, 0x1},     // #5pan
	{33721, 257, 31, 0x1},    // wallisandfutunaislandsterritory
	{33752, 104, 13, 0x1},    // republiektogo
	{33765, 138, 5, 0x1},     // birma
	{33770, 541, 4, 0x1},     // #655
	{33774, 542, 5, 0x1},     // #6678
	{33779, 543, 5, 0x1},     // #5983
	{33784, 544, 4, 0x1},     // #631
	{33788, 120, 23, 0x1},    // micronesiafederalstates
	{33811, 67, 5, 0x1},      // #7cpv
	{33816, 43, 6, 0x1},      // poland
	{33822, 545, 5, 0x1},     // #5375
	{33827, 145, 24, 0x1},    // republiekvandefilipijnen
	{33851, 546, 5, 0x1},     // #6860
	{33856, 221, 13, 0x1},    // flaguadeloupe
	{33869, 147, 17, 0x1},    // papoeanieuwguinea
	{33886, 255, 12, 0x1},    // brvirginisds
	{33898, 199, 5, 0x81},    // #4533
	{33903, 174, 17, 0x1},    // republiekcolombia
	{33920, 68, 16, 0x1},     // frenchafarsissas
	{33936, 255, 15, 0x1},    // britishvirginis
	{33951, 63, 8, 0x1},      // kameroun
	{33959, 111, 31, 0x1},    // democraticrepublicofafghanistan
	{33990, 129, 20, 0x1},    // formerkhmerrepubliek
	{34010, 42, 2, 0x1},      // nz
	{34012, 22, 25, 0x1},     // greatbritainunitedkingdom
	{34037, 547, 4, 0x1},     // #654
	{34041, 253, 41, 0x1},    // territoryunitedstatesminoroutlyingislands
	{34082, 39, 19, 0x1},     // republiekmontenegro
	{34101, 150, 11, 0x1},    // saudiarabia
	{34112, 101, 18, 0x1},    // kingdomofswaziland
	{34130, 42, 5, 0x81},     // #4554
	{34135, 217, 20, 0x1},    // falklandisdsmalvinas
	{34155, 548, 5, 0x1},     // #5usa
	{34160, 549, 5, 0x1},     // #4530
	{34165, 20, 16, 0x1},     // republiekfinland
	{34181, 22, 25, 0x1},     // unitedkingdomgreatbritain
	{34206, 234, 24, 0x1},    // overzeesgebiedmartinique
	{34230, 69, 34, 0x1},     // peoplesdemocraticrepublicofalgeria
	{34264, 29, 5, 0x81},     // #2isr
	{34269, 550, 5, 0x1},     // #5pal
	{34274, 551, 5, 0x1},     // #6ukr
	{34279, 138, 27, 0x1},    // socialistrepublicunionburma
	{34306, 118, 14, 0x1},    // republiccyprus
	{34320, 233, 21, 0x1},    // territoriummontserrat
	{34341, 53, 39, 0x1},     // formeroekraiensesovietsocialistrepublic
	{34380, 110, 16, 0x1},    // rhodesiazimbabwe
	{34396, 54, 18, 0x1},     // unitedsatesamerica
	{34414, 108, 28, 0x1},    // iriphablikiyasemzantsiafrika
	{34442, 552, 5, 0x1},     // #6660
	{34447, 253, 24, 0x1},    // kleineafgelegenislandsus
	{34471, 230, 16, 0x1},    // territoriummacau
	{34487, 79, 26, 0x1},     // republicadaguineequatorial
	{34513, 168, 24, 0x1},    // commonwealthofthebahamas
	{34537, 161, 7, 0x1},     // vietman
	{34544, 213, 13, 0x1},    // christmasisds
	{34557, 257, 16, 0x1},    // wallisandfutunaf
	{34573, 230, 5, 0x1},     // macau
	{34578, 553, 5, 0x1},     // #5373
	{34583, 134, 17, 0x1},    // republicoflebanon
	{34600, 150, 22, 0x1},    // saoediarabiekoninkrijk
	{34622, 67, 12, 0x1},     // centralverde
	{34634, 106, 18, 0x1},    // tanganyikazanzibar
	{34652, 207, 35, 0x1},    // overseascollectivitysaintbarthelemy
	{34687, 212, 5, 0x81},    // #4531
	{34692, 227, 9, 0x1},     // eilandman
	{34701, 168, 19, 0x1},    // bahamascommonwealth
	{34720, 154, 11, 0x1},    // kingdomsiam
	{34731, 554, 5, 0x1},     // #5phi
	{34736, 157, 6, 0x1},     // #3tptl
	{34742, 164, 23, 0x1},    // formerarabrepublicyemen
	{34765, 197, 26, 0x1},    // saintvincentendegrenadinen
	{34791, 241, 17, 0x1},    // westbankgazastrip
	{34808, 236, 32, 0x1},    // overseascollectivitynewcaledonia
	{34840, 196, 24, 0x1},    // republictenoostenuruguay
	{34864, 156, 13, 0x1},    // turkemenistan
	{34877, 232, 19, 0x1},    // northmarianaislands
	{34896, 555, 5, 0x83},    // congo
	{34901, 149, 5, 0x1},     // katar
	{34906, 245, 59, 0x1},    // britishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden
	{34965, 558, 4, 0x1},     // #660
	{34969, 189, 19, 0x1},    // republicofnicaragua
	{34988, 559, 5, 0x1},     // #5990
	{34993, 93, 19, 0x1},     // federationofnigeria
	{35012, 100, 16, 0x1},    // stomeandprincipe
	{35028, 560, 5, 0x1},     // #4200
	{35033, 68, 18, 0x1},     // republiquedjibouti
	{35051, 561, 5, 0x1},     // #5372
	{35056, 207, 10, 0x1},    // saintbarts
	{35066, 64, 25, 0x1},     // republiekcongoleopoldstad
	{35091, 103, 5, 0x1},     // #7cha
	{35096, 140, 18, 0x1},    // federatievanmalaya
	{35114, 226, 23, 0x1},    // heardenmcdonaldeilanden
	{35137, 243, 30, 0x1},    // overzeesecollectiviteitreunion
	{35167, 241, 15, 0x1},    // westbankandgaza
	{35182, 141, 5, 0x81},    // #4524
	{35187, 228, 5, 0x81},    // #2iot
	{35192, 71, 23, 0x1},     // arabischerepublicegypte
	{35215, 562, 5, 0x1},     // #5por
	{35220, 82, 41, 0x1},     // greatsocialistpeopleslibyanarabjamahiriya
	{35261, 231, 21, 0x1},    // fransdeelsaintmaarten
	{35282, 78, 10, 0x1},     // guineabiss
	{35292, 62, 21, 0x1},     // ivorycoastcotedivoire
	{35313, 253, 38, 0x1},    // verenigdestateskleinepacifischeislands
	{35351, 239, 37, 0x1},    // britishoverzeesgebiedpitcairneilanden
	{35388, 119, 12, 0x1},    // dominionfiji
	{35400, 164, 14, 0x1},    // republiekjemen
	{35414, 61, 26, 0x1},     // centraalafrikaanserepublic
	{35440, 37, 37, 0x1},     // formerformeryugoslavrepublicmacedonia
	{35477, 229, 15, 0x1},    // jerseybailiwick
	{35492, 85, 18, 0x1},     // madagascarrepublic
	{35510, 104, 4, 0x1},     // togo
	{35514, 20, 15, 0x1},     // finlandrepublic
	{35529, 230, 12, 0x1},    // chinaprmacau
	{35541, 49, 9, 0x1},      // slovakrep
	{35550, 563, 5, 0x1},     // #5371
	{35555, 195, 25, 0x1},    // republiektrinidadentobago
	{35580, 82, 20, 0x1},     // lybianarabjamahiriya
	{35600, 47, 27, 0x1},     // mostserenerepublicsanmarino
	{35627, 157, 9, 0x1},     // oosttimor
	{35636, 93, 17, 0x1},     // nigeriafederation
	{35653, 54, 27, 0x1},     // verenigdestatesnorthamerika
	{35680, 128, 14, 0x1},    // kyrgyzrepublic
	{35694, 153, 8, 0x1},     // syrianar
	{35702, 243, 19, 0x1},    // collectivityreunion
	{35721, 241, 15, 0x1},    // stateofpalestin
	{35736, 246, 60, 0x1},    // britishoverzeesterritoriumsainthelenaascensiontristandacunha
	{35796, 133, 11, 0x1},    // laoskingdom
	{35807, 64, 25, 0x1},     // leopoldstadrepubliekcongo
	{35832, 98, 14, 0x1},     // somalirepublic
	{35846, 25, 15, 0x1},     // republiccroatia
	{35861, 124, 5, 0x81},    // #2irq
	{35866, 174, 8, 0x1},     // colombia
	{35874, 30, 18, 0x1},     // italiaanserepublic
	{35892, 141, 35, 0x1},    // federaledemocratischerepublieknepal
	{35927, 49, 16, 0x1},     // republicslovakia
	{35943, 248, 39, 0x1},    // overzeesegemeenschapsaintpierremiquelon
	{35982, 564, 5, 0x1},     // #5prk
	{35987, 565, 5, 0x1},     // #6663
	{35992, 165, 39, 0x1},    // adenyemenpeoplesdemocraticrepublicsouth
	{36031, 163, 5, 0x81},    // #2wsm
	{36036, 133, 12, 0x1},    // peodemreplao
	{36048, 6, 12, 0x1},      // azerbeidjaan
	{36060, 42, 12, 0x1},     // nieuwzeeland
	{36072, 150, 11, 0x1},    // saudiarabie
	{36083, 245, 39, 0x1},    // southgeorgiasouthsandwichislandsbritish
	{36122, 54, 3, 0x1},      // usa
	{36125, 68, 5, 0x81},     // #4262
	{36130, 566, 5, 0x1},     // #5370
	{36135, 567, 5, 0x1},     // #6arm
	{36140, 568, 5, 0x1},     // #5lao
	{36145, 44, 18, 0x1},     // republicofportugal
	{36163, 54, 15, 0x1},     // verenigdestaten
	{36178, 130, 36, 0x1},    // kiribatiindependentsovereignrepublic
	{36214, 54, 20, 0x1},     // unitedsatesofamerica
	{36234, 189, 5, 0x81},    // #4558
	{36239, 47, 9, 0x1},      // sanmarino
	{36248, 249, 5, 0x81},    // #4534
	{36253, 248, 29, 0x1},    // departmentsaintpierremiquelon
	{36282, 144, 22, 0x1},    // inclbangladeshpakistan
	{36304, 29, 11, 0x1},     // israelstate
	{36315, 6, 22, 0x1},      // azarbaycanrespublikasi
	{36337, 144, 5, 0x81},    // #4586
	{36342, 569, 5, 0x1},     // #4590
	{36347, 198, 20, 0x1},    // venezuelarepublicbol
	{36367, 13, 20, 0x1},     // czechoslovakiaformer
	{36387, 246, 25, 0x1},    // tristandacunhaenascension
	{36412, 163, 23, 0x1},    // independentstateofsamoa
	{36435, 29, 5, 0x81},     // #4376
	{36440, 179, 15, 0x1},    // ecuadorrepublic
	{36455, 124, 5, 0x81},    // #4368
	{36460, 134, 15, 0x1},    // republiclibanon
	{36475, 46, 38, 0x1},     // unievansocialistischesovjetrepublieken
	{36513, 210, 14, 0x1},    // keelingislands
	{36527, 191, 5, 0x81},    // #2per
	{36532, 257, 23, 0x1},    // departementwallisfutuna
	{36555, 138, 11, 0x1},    // myanmarunie
	{36566, 250, 18, 0x1},    // turkscaicosislands
	{36584, 57, 19, 0x1},     // republiqueduburundi
	{36603, 213, 26, 0x1},    // territoryofchristmasisland
	{36629, 14, 5, 0x81},     // #4203
	{36634, 176, 12, 0x1},    // cubarepublic
	{36646, 570, 5, 0x1},     // #6501
	{36651, 111, 20, 0x1},    // republiekafghanistan
	{36671, 206, 5, 0x81},    // #4535
	{36676, 206, 27, 0x1},    // bonairesabaandsinteustatius
	{36703, 63, 8, 0x1},      // camerron
	{36711, 146, 5, 0x81},    // #4585
	{36716, 190, 5, 0x81},    // #4591
	{36721, 112, 18, 0x1},    // unitedarabemirates
	{36739, 206, 18, 0x1},    // caribischnederland
	{36757, 200, 8, 0x1},     // anguilla
	{36765, 207, 11, 0x1},    // saintbarths
	{36776, 4, 21, 0x1},      // australiacommonwealth
	{36797, 205, 32, 0x1},    // territoryfrenchsouthernterritory
	{36829, 247, 18, 0x1},    // svalbardenjanmayen
	{36847, 43, 23, 0x1},     // peoplesrepublicofpoland
	{36870, 165, 30, 0x1},    // peoplesrepublicofsouthernyemen
	{36900, 91, 15, 0x1},     // southwestafrika
	{36915, 571, 5, 0x1},     // #6615
	{36920, 101, 15, 0x1},    // umbusoweswatini
	{36935, 138, 12, 0x1},    // unievanbirma
	{36947, 161, 8, 0x1},     // nvietnam
	{36955, 154, 8, 0x1},     // thialand
	{36963, 161, 12, 0x1},    // vietnamnorth
	{36975, 58, 5, 0x81},     // #4204
	{36980, 138, 19, 0x1},    // myanmarrepublicunie
	{36999, 227, 34, 0x1},    // britishoverseasterritoryislandsman
	{37033, 205, 5, 0x81},    // #4260
	{37038, 196, 25, 0x1},    // orientalrepublicofuruguay
	{37063, 169, 5, 0x81},    // #2blz
	{37068, 255, 22, 0x1},    // britishmaagdeneilanden
	{37090, 224, 4, 0x1},     // guam
	{37094, 231, 14, 0x1},    // stmartinfrench
	{37108, 198, 9, 0x1},     // venezuela
	{37117, 114, 5, 0x81},    // #2bhr
	{37122, 572, 5, 0x1},     // #6500
	{37127, 239, 36, 0x1},    // ducieandoenoislandspitcairnhenderson
	{37163, 240, 29, 0x1},    // overzeesgebiedsdeelpuertorico
	{37192, 142, 5, 0x81},    // #4520
	{37197, 255, 3, 0x1},     // bvi
	{37200, 85, 18, 0x1},     // republicmadagaskar
	{37218, 137, 5, 0x81},    // #4584
	{37223, 125, 22, 0x1},    // hashemitekingdomjordan
	{37245, 244, 18, 0x1},    // formersouthvietnam
	{37263, 245, 38, 0x1},    // southgeorgiaandthesouthsandwichislands
	{37301, 240, 21, 0x1},    // territoriumpuertorico
	{37322, 197, 26, 0x1},    // saintvincentendegrenadines
	{37348, 52, 15, 0x1},     // republicturkije
	{37363, 248, 31, 0x1},    // collectivitysaintpierremiquelon
	{37394, 20, 15, 0x1},     // republicfinland
	{37409, 573, 5, 0x1},     // #6666
	{37414, 54, 2, 0x1},      // vs
	{37416, 574, 5, 0x1},     // #6670
	{37421, 234, 29, 0x1},    // overzeesdepartementmartinique
	{37450, 130, 17, 0x1},    // republiekkiribati
	{37467, 198, 28, 0x1},    // venezuelarepublicbolivariana
	{37495, 149, 10, 0x1},    // qatarstate
	{37505, 206, 5, 0x81},    // #2bes
	{37510, 241, 5, 0x81},    // #4275
	{37515, 43, 21, 0x1},     // polishpeoplesrepublic
	{37536, 79, 25, 0x1},     // republicaguineaecuatorial
	{37561, 71, 23, 0x1},     // unitedarabrepublicegypt
	{37584, 168, 5, 0x81},    // #2bhs
	{37589, 117, 5, 0x1},     // #7chn
	{37594, 120, 5, 0x81},    // #4583
	{37599, 79, 17, 0x1},     // equatoriaalguinea
	{37616, 212, 23, 0x1},    // curacaokofthenetherland
	{37639, 48, 19, 0x1},     // serbiaandmontenegro
	{37658, 575, 5, 0x1},     // #6uae
	{37663, 123, 14, 0x1},    // keizerrijkiran
	{37677, 95, 11, 0x1},     // northsoedan
	{37688, 198, 12, 0x1},    // venezuelarbv
	{37700, 14, 19, 0x1},     // formerczechrepublic
	{37719, 133, 3, 0x1},     // lao
	{37722, 576, 5, 0x1},     // #5bel
	{37727, 234, 21, 0x1},    // territoriummartinique
	{37748, 36, 15, 0x1},     // moldovarepublic
	{37763, 133, 31, 0x1},    // volksdemocratischerepublieklaos
	{37794, 74, 5, 0x81},     // #4266
	{37799, 25, 5, 0x1},      // #7cro
	{37804, 61, 21, 0x1},     // centralafricarepublic
	{37825, 148, 22, 0x1},    // koreapeoplesrepublicof
	{37847, 256, 24, 0x1},    // territoryusvirginislands
	{37871, 577, 5, 0x1},     // #2bur
	{37876, 228, 24, 0x1},    // britsindischoceaangebied
	{37900, 64, 36, 0x1},     // democraticrepublicofthekinshasacongo
	{37936, 154, 17, 0x1},    // kingdomofthailand
	{37953, 71, 6, 0x1},      // egypte
	{37959, 229, 32, 0x1},    // britishoverzeesterritoriumjersey
	{37991, 64, 24, 0x1},     // republiccongoleopoldstad
	{38015, 27, 5, 0x81},     // #4372
	{38020, 231, 33, 0x1},    // collectivitysaintmartinfrenchpart
	{38053, 139, 23, 0x1},    // peoplesrepublicmongolia
	{38076, 123, 5, 0x81},    // #4364
	{38081, 205, 21, 0x1},    // frsouthantarcticlands
	{38102, 252, 9, 0x1},     // roctaiwan
	{38111, 101, 17, 0x1},    // swazilandeswatini
	{38128, 578, 5, 0x1},     // #5eqg
	{38133, 579, 5, 0x1},     // #6616
	{38138, 247, 21, 0x1},    // spitsbergenenjanmayen
	{38159, 580, 5, 0x1},     // #5grn
	{38164, 244, 23, 0x1},    // formerrepublicofvietnam
	{38187, 14, 8, 0x1},      // czechrep
	{38195, 246, 45, 0x1},    // grondgebiedsainthelenaascensiontristandacunha
	{38240, 196, 24, 0x1},    // uruguayrepublictenoosten
	{38264, 225, 13, 0x1},    // chinahongkong
	{38277, 164, 15, 0x1},    // koninkrijkjemen
	{38292, 249, 22, 0x1},    // saintmaartennederlands
	{38314, 253, 5, 0x81},    // #4581
	{38319, 581, 5, 0x1},     // #5uzb
	{38324, 70, 22, 0x1},     // volksrepubliekzanzibar
	{38346, 582, 5, 0x1},     // #2nhb
	{38351, 256, 44, 0x1},    // territoryofthevirginislandsoftheunitedstates
	{38395, 160, 11, 0x1},    // oezbekistan
	{38406, 117, 7, 0x1},     // vrchina
	{38413, 207, 26, 0x1},    // departementsaintbarthelemy
	{38439, 163, 30, 0x1},    // independentstateofwesternsamoa
	{38469, 248, 43, 0x1},    // collectiviteterritorialesaintpierremiquelon
	{38512, 186, 21, 0x1},    // saintchristoffelnevis
	{38533, 583, 5, 0x1},     // #6645
	{38538, 584, 5, 0x1},     // #5ben
	{38543, 68, 16, 0x1},     // frenchsomaliland
	{38559, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{38589, 248, 14, 0x1},    // stpierreandmiq
	{38603, 17, 5, 0x81},     // #4208
	{38608, 196, 23, 0x1},    // uruguayorientalrepublic
	{38631, 20, 17, 0x1},     // republikenfinland
	{38648, 16, 5, 0x81},     // #4276
	{38653, 585, 5, 0x1},     // #6arg
	{38658, 253, 39, 0x1},    // verenigdestatenkleinepacifischeeilanden
	{38697, 138, 19, 0x1},    // republicuniemyanmar
	{38716, 586, 5, 0x1},     // #6ang
	{38721, 156, 30, 0x1},    // turkmensovietsocialistrepublic
	{38751, 173, 5, 0x1},     // #7chi
	{38756, 22, 40, 0x1},     // greatbritainnorthernirelandunitedkingdom
	{38796, 232, 5, 0x81},    // #4580
	{38801, 148, 29, 0x1},    // democraticvolksrepubliekkorea
	{38830, 111, 26, 0x1},    // afghanistanislamicrepublic
	{38856, 236, 38, 0x1},    // territoryofnewcaledoniaanddependencies
	{38894, 31, 5, 0x1},      // #7lie
	{38899, 177, 20, 0x1},    // dominicacommonwealth
	{38919, 29, 11, 0x1},     // staatisrael
	{38930, 225, 19, 0x1},    // territoriumhongkong
	{38949, 203, 13, 0x1},    // americansamoa
	{38962, 18, 5, 0x1},      // spain
	{38967, 221, 10, 0x1},    // guadaloupe
	{38977, 587, 5, 0x1},     // #6gui
	{38982, 55, 17, 0x1},     // formerjoegoslavie
	{38999, 58, 20, 0x1},     // beninpeoplesrepublic
	{39019, 16, 8, 0x1},      // germanyw
	{39027, 257, 5, 0x81},    // #2wlf
	{39032, 8, 25, 0x1},      // peoplesrepublicofbulgaria
	{39057, 234, 13, 0x1},    // flamartinique
	{39070, 105, 6, 0x1},     // tunisa
	{39076, 98, 15, 0x1},     // republicsomalie
	{39091, 207, 29, 0x1},    // collectivitedesaintbarthelemy
	{39120, 30, 6, 0x1},      // italie
	{39126, 105, 14, 0x1},    // kingdomtunisia
	{39140, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{39184, 79, 17, 0x1},     // equatoriaalguinee
	{39201, 236, 21, 0x1},    // newcaledoniaterritory
	{39222, 15, 18, 0x1},     // fmrdemrepofgermany
	{39240, 223, 22, 0x1},    // territoriumfransguyana
	{39262, 250, 42, 0x1},    // britishoverseasterritoryturkscaicosislands
	{39304, 48, 6, 0x1},      // #3csxx
	{39310, 241, 30, 0x1},    // occupiedpalestinianterritories
	{39340, 57, 15, 0x1},     // burundirepublic
	{39355, 112, 11, 0x1},    // trucialoman
	{39366, 588, 5, 0x1},     // #5bah
	{39371, 77, 5, 0x81},     // #4270
	{39376, 66, 14, 0x1},     // comoroeilanden
	{39390, 248, 34, 0x1},    // departementdesaintpierreetmiquelon
	{39424, 154, 17, 0x1},    // ratchaanachakthai
	{39441, 183, 18, 0x1},    // republicofhonduras
	{39459, 224, 15, 0x1},    // territoriumguam
	{39474, 32, 9, 0x1},      // lithuania
	{39483, 227, 5, 0x81},    // #2imn
	{39488, 147, 5, 0x81},    // #4598
	{39493, 147, 12, 0x1},    // pnorthguinea
	{39505, 589, 19, 0x2},    // sintmaartenstmartin
	{39524, 8, 15, 0x1},      // kingdombulgaria
	{39539, 105, 7, 0x1},     // tunesie
	{39546, 121, 5, 0x81},    // #4360
	{39551, 591, 5, 0x1},     // #6640
	{39556, 592, 5, 0x1},     // #5gnb
	{39561, 10, 17, 0x1},     // belarusrepublicof
	{39578, 187, 9, 0x1},     // sintlucia
	{39587, 100, 11, 0x1},    // saotomeandp
	{39598, 82, 19, 0x1},     // libyanarabjamahirya
	{39617, 65, 22, 0x1},     // peoplesrepublicofcongo
	{39639, 145, 20, 0x1},    // philippijnserepublic
	{39659, 193, 5, 0x1},     // #7esa
	{39664, 257, 36, 0x1},    // territoryofthewallisandfutunaislands
	{39700, 593, 5, 0x1},     // #6and
	{39705, 9, 3, 0x1},       // bih
	{39708, 122, 13, 0x1},    // indiarepublic
	{39721, 246, 58, 0x1},    // britishoverseasterritorysainthelenaascensiontristandacunha
	{39779, 107, 14, 0x1},    // republicuganda
	{39793, 206, 18, 0x1},    // sainteustatiussaba
	{39811, 133, 4, 0x1},     // laos
	{39815, 33, 10, 0x1},     // letzebuerg
	{39825, 24, 14, 0x1},     // republicgreece
	{39839, 202, 19, 0x1},    // nederlandseantillen
	{39858, 243, 21, 0x1},    // overzeesgebiedreunion
	{39879, 250, 25, 0x1},    // turkscaicosislandsbritish
	{39904, 136, 17, 0x1},    // maldivessultanate
	{39921, 207, 15, 0x1},    // saintbarthelemy
	{39936, 108, 14, 0x1},    // zuidafrikaunie
	{39950, 48, 5, 0x1},      // #7srb
	{39955, 241, 5, 0x81},    // #2pse
	{39960, 141, 12, 0x1},    // stateofnepal
	{39972, 46, 30, 0x1},     // uniesocialistsovjetrepublieken
	{40002, 54, 9, 0x1},      // vsamerika
	{40011, 239, 19, 0x1},    // pitcairngebiedafhvk
	{40030, 65, 19, 0x1},     // brazzavillecongorep
	{40049, 62, 11, 0x1},     // cotedlvoire
	{40060, 256, 30, 0x1},    // maagdeneilandenverenigdestates
	{40090, 90, 14, 0x1},     // republicmalawi
	{40104, 87, 20, 0x1},     // republicofmozambique
	{40124, 151, 9, 0x1},     // singapura
	{40133, 186, 23, 0x1},    // stkittsennevisfederatie
	{40156, 113, 5, 0x81},    // #2bgd
	{40161, 23, 5, 0x81},     // #4268
	{40166, 148, 8, 0x1},     // demkorea
	{40174, 72, 5, 0x1},      // ertra
	{40179, 82, 14, 0x1},     // kingdomoflibya
	{40193, 232, 22, 0x1},    // northernmarianaislands
	{40215, 10, 5, 0x81},     // #2blr
	{40220, 40, 5, 0x81},     // #4528
	{40225, 145, 18, 0x1},    // republicfilipijnen
	{40243, 136, 18, 0x1},    // maledivenrepubliek
	{40261, 210, 21, 0x1},    // cocosislandsterritory
	{40282, 121, 5, 0x81},    // #2idn
	{40287, 241, 12, 0x1},    // gazawestbank
	{40299, 130, 40, 0x1},    // onafhankelijkesoevereinerepublickiribati
	{40339, 594, 13, 0x2},    // virginislands
	{40352, 148, 31, 0x1},    // democracticpeoplesrepublickorea
	{40383, 123, 5, 0x81},    // #2irn
	{40388, 46, 6, 0x1},      // #3suhh
	{40394, 199, 15, 0x1},    // arubanederlands
	{40409, 255, 33, 0x1},    // territoriumbritishmaagdeneilanden
	{40442, 253, 5, 0x81},    // #2umi
	{40447, 22, 2, 0x1},      // uk
	{40449, 89, 17, 0x1},     // mauritiusrepublic
	{40466, 181, 18, 0x1},    // republicaguatemala
	{40484, 37, 14, 0x1},     // northmacedonia
	{40498, 54, 22, 0x1},     // verenigdestatesamerika
	{40520, 48, 24, 0x1},     // montenegroserbiafrserbia
	{40544, 143, 22, 0x1},    // muscatandomansultanate
	{40566, 243, 30, 0x1},    // territorialcollectivityreunion
	{40596, 259, 14, 0x1},    // kosovorepublic
	{40610, 229, 20, 0x1},    // channelislandsjersey
	{40630, 147, 30, 0x1},    // papuanewguineaindependentstate
	{40660, 146, 13, 0x1},    // palaurepublic
	{40673, 596, 22, 0x2},    // saintmartinsintmaarten
	{40695, 108, 19, 0x1},    // suidafrikarepubliek
	{40714, 220, 5, 0x81},    // #2gib
	{40719, 226, 38, 0x1},    // grondgebiedheardeilandmcdonaldeilanden
	{40757, 598, 5, 0x1},     // #2bys
	{40762, 30, 6, 0x1},      // italia
	{40768, 85, 20, 0x1},     // republicofmadagascar
	{40788, 225, 55, 0x1},    // hongkongspecialadministrativeregionpeoplesrepublicchina
	{40843, 37, 6, 0x1},      // tfyrom
	{40849, 154, 10, 0x1},    // formersiam
	{40859, 249, 34, 0x1},    // kingdomofthenetherlandssintmaarten
	{40893, 153, 17, 0x1},    // syriaarabrepublic
	{40910, 148, 32, 0x1},    // koreademocratischevolksrepubliek
	{40942, 141, 5, 0x81},    // #2npl
	{40947, 116, 12, 0x1},    // drukgyalkhap
	{40959, 212, 18, 0x1},    // knetherlandcuracao
	{40977, 105, 17, 0x1},    // koninkrijktunesie
	{40994, 249, 29, 0x1},    // overseasterritorysaintmaarten
	{41023, 147, 5, 0x81},    // #2png
	{41028, 13, 20, 0x1},     // czechoslovakrepublic
	{41048, 121, 39, 0x1},    // republiekderverenigdestatenvanindonesie
	{41087, 165, 24, 0x1},    // volksrepublieksouthjemen
	{41111, 16, 9, 0x1},      // duitsland
	{41120, 144, 25, 0x1},    // islamicrepublicofpakistan
	{41145, 599, 5, 0x1},     // #6590
	{41150, 138, 12, 0x1},    // myanmarburma
	{41162, 189, 9, 0x1},     // nicaragua
	{41171, 231, 25, 0x1},    // collectivitedesaintmartin
	{41196, 240, 20, 0x1},    // puertoricoamerikaans
	{41216, 137, 24, 0x1},    // republicmarshalleilanden
	{41240, 2, 7, 0x1},       // andorra
	{41247, 244, 15, 0x1},    // fmrrepofvietnam
	{41262, 19, 31, 0x1},     // estoniansovietsocialistrepublic
	{41293, 230, 12, 0x1},    // prmacaochina
	{41305, 27, 5, 0x81},     // #2irl
	{41310, 152, 14, 0x1},    // solomanislands
	{41324, 45, 18, 0x1},     // roemeenserepubliek
	{41342, 138, 26, 0x1},    // uniebirmasocialistrepublic
	{41368, 241, 28, 0x1},    // palestinianterritoryoccupied
	{41396, 186, 30, 0x1},    // formersaintchristopherandnevis
	{41426, 205, 42, 0x1},    // fransegebiedenindezuidelijkeindischeoceaan
	{41468, 164, 27, 0x1},    // mutawakkilitekingdomofyemen
	{41495, 249, 23, 0x1},    // netherlandssaintmaarten
	{41518, 165, 28, 0x1},    // peoplesrepublicsouthernyemen
	{41546, 82, 13, 0x1},     // staatvanlibie
	{41559, 207, 29, 0x1},    // collectiviteitsaintbarthelemy
	{41588, 32, 19, 0x1},     // republicoflithuania
	{41607, 193, 20, 0x1},    // republicofelsalvador
	{41627, 600, 5, 0x1},     // #5bru
	{41632, 601, 5, 0x1},     // #6591
	{41637, 134, 6, 0x1},     // lubnan
	{41643, 153, 16, 0x1},    // syrischerepublic
	{41659, 106, 29, 0x1},    // verenigderepubliekvantanzania
	{41688, 71, 14, 0x1},     // kingdomofegypt
	{41702, 248, 36, 0x1},    // overseasterritorysaintpierremiquelon
	{41738, 236, 5, 0x81},    // #2ncl
	{41743, 36, 16, 0x1},     // republicmoldavie
	{41759, 217, 24, 0x1},    // territoryfalklandislands
	{41783, 217, 27, 0x1},    // grondgebiedfalklandeilanden
	{41810, 203, 25, 0x1},    // amerikaanssamoaamerikaans
	{41835, 128, 12, 0x1},    // kirghizistan
	{41847, 134, 5, 0x81},    // #4422
	{41852, 602, 5, 0x2},     // #5yug
	{41857, 256, 25, 0x1},    // unitedstatesvirginislands
	{41882, 230, 12, 0x1},    // prmacauchina
	{41894, 33, 5, 0x81},     // #4442
	{41899, 64, 16, 0x1},     // congodemrepublic
	{41915, 150, 12, 0x1},    // saoudiarabie
	{41927, 604, 5, 0x1},     // #5grg
	{41932, 28, 16, 0x1},     // republiekijsland
	{41948, 212, 16, 0x1},    // territorycuracao
	{41964, 241, 21, 0x1},    // bezetpalestijnsgebied
	{41985, 7, 5, 0x81},      // #2bel
	{41990, 165, 18, 0x1},    // yemenpeoplesdemrep
	{42008, 116, 5, 0x81},    // #2btn
	{42013, 115, 5, 0x81},    // #2brn
	{42018, 140, 20, 0x1},    // federatievanmaleisie
	{42038, 248, 30, 0x1},    // territoriumsaintpierremiquelon
	{42068, 241, 21, 0x1},    // bezetpalesteinsgebied
	{42089, 202, 25, 0x1},    // formernederlandseantillen
	{42114, 87, 5, 0x81},     // #4508
	{42119, 149, 5, 0x1},     // qatar
	{42124, 257, 19, 0x1},    // wallisfutunaislands
	{42143, 68, 9, 0x1},      // dzjibouti
	{42152, 205, 41, 0x1},    // overseasdepartmentfrenchsouthernterritory
	{42193, 605, 5, 0x1},     // #6uzb
	{42198, 606, 5, 0x1},     // #5par
	{42203, 237, 5, 0x81},    // #2nfk
	{42208, 90, 16, 0x1},     // republicofmalawi
	{42224, 182, 16, 0x1},    // guyanageorgetown
	{42240, 136, 16, 0x1},    // maldivesrepublic
	{42256, 37, 14, 0x1},     // northmacedonie
	{42270, 10, 11, 0x1},     // bielorussia
	{42281, 25, 16, 0x1},     // croatianrepublic
	{42297, 68, 16, 0x1},     // jumhuriyatjibuti
	{42313, 71, 12, 0x1},     // kingdomegypt
	{42325, 607, 5, 0x1},     // #6gua
	{42330, 140, 19, 0x1},    // federatievanmalakka
	{42349, 64, 16, 0x1},     // congodemrepofthe
	{42365, 3, 31, 0x1},      // armeniansovietsocialistrepublic
	{42396, 22, 27, 0x1},     // grootbrittannienorthierland
	{42423, 130, 36, 0x1},    // independentsovereignrepublickiribati
	{42459, 259, 20, 0x1},    // republikaeastkosoves
	{42479, 55, 45, 0x1},     // socialistischefederatieverepubliekjoegoslavie
	{42524, 136, 17, 0x1},    // republicmalediven
	{42541, 35, 20, 0x1},     // principalityofmonaco
	{42561, 217, 15, 0x1},    // falklandislands
	{42576, 608, 14, 0x2},    // republiekchina
	{42590, 76, 5, 0x81},     // #2gin
	{42595, 12, 22, 0x1},     // zwitserseedgenootschap
	{42617, 52, 19, 0x1},     // turkeyottomanempire
	{42636, 252, 19, 0x1},    // republicchinataiwan
	{42655, 205, 30, 0x1},    // frenchsouthernandantarticlands
	{42685, 45, 7, 0x1},      // rumenie
	{42692, 138, 7, 0x1},     // myanmar
	{42699, 111, 19, 0x1},    // afghanistanrepublic
	{42718, 255, 36, 0x1},    // overzeesgebiedbritishmaagdeneilanden
	{42754, 236, 12, 0x1},    // newcaledonia
	{42766, 196, 27, 0x1},    // republicaorientaldeluruguay
	{42793, 32, 5, 0x81},     // #4440
	{42798, 45, 16, 0x1},     // kingdomofromania
	{42814, 138, 19, 0x1},    // uniemyanmarrepublic
	{42833, 203, 9, 0x1},     // oostsamoa
	{42842, 610, 5, 0x1},     // #5100
	{42847, 611, 5, 0x1},     // #6360
	{42852, 78, 12, 0x1},     // guineebissau
	{42864, 129, 18, 0x1},    // koninkrijkcambodja
	{42882, 112, 15, 0x1},    // verarabemiraten
	{42897, 58, 5, 0x81},     // #2ben
	{42902, 612, 5, 0x1},     // #4278
	{42907, 239, 27, 0x1},    // grondgebiedpitcairneilanden
	{42934, 100, 18, 0x1},    // saotomeandprincipe
	{42952, 199, 10, 0x1},    // arubadutch
	{42962, 73, 5, 0x1},      // #7eth
	{42967, 143, 15, 0x1},    // sultanateofoman
	{42982, 23, 5, 0x81},     // #2geo
	{42987, 67, 17, 0x1},     // capeverderepublic
	{43004, 118, 6, 0x1},     // kypros
	{43010, 217, 30, 0x1},    // islandsfalklandislandsmalvinas
	{43040, 2, 26, 0x1},      // principalityvalleysandorra
	{43066, 222, 14, 0x1},    // groenlanddeens
	{43080, 136, 16, 0x1},    // republicmaldiven
	{43096, 156, 22, 0x1},    // republicofturkmenistan
	{43118, 253, 29, 0x1},    // usabuitengebiedkleineeilanden
	{43147, 5, 15, 0x1},      // austriarepublic
	{43162, 222, 9, 0x1},     // greenland
	{43171, 613, 5, 0x1},     // #5ypr
	{43176, 230, 32, 0x1},    // macauspecialadministrativeregion
	{43208, 153, 26, 0x1},    // syrischearabischerepubliek
	{43234, 246, 23, 0x1},    // tristandacunhaascension
	{43257, 131, 10, 0x1},    // koreasouth
	{43267, 162, 20, 0x1},    // ripablikblongvanuatu
	{43287, 614, 5, 0x1},     // #5101
	{43292, 615, 5, 0x1},     // #5115
	{43297, 616, 5, 0x1},     // #5bhu
	{43302, 43, 13, 0x1},     // republicpolen
	{43315, 61, 17, 0x1},     // centralafricanrep
	{43332, 25, 15, 0x1},     // croatiahrvatska
	{43347, 36, 10, 0x1},     // moldovarep
	{43357, 207, 5, 0x81},    // #2blm
	{43362, 22, 13, 0x1},     // verkoninkrijk
	{43375, 617, 5, 0x1},     // #6581
	{43380, 140, 16, 0x1},    // federationmalaya
	{43396, 207, 27, 0x1},    // collectivitesaintbarthelemy
	{43423, 29, 7, 0x1},      // yisrael
	{43430, 133, 28, 0x1},    // laosdemocraticvolksrepubliek
	{43458, 102, 22, 0x1},    // republiekderseychellen
	{43480, 9, 6, 0x1},       // bosnie
	{43486, 95, 5, 0x1},      // #7sud
	{43491, 175, 18, 0x1},    // republicacostarica
	{43509, 618, 5, 0x1},     // #6ukg
	{43514, 28, 16, 0x1},     // lydveldidislands
	{43530, 47, 27, 0x1},     // sanmarinomostserenerepublic
	{43557, 86, 14, 0x1},     // republicofmali
	{43571, 83, 5, 0x81},     // #4426
	{43576, 103, 12, 0x1},    // chadrepublic
	{43588, 82, 25, 0x1},     // libyalibyanarabjamahiriya
	{43613, 68, 20, 0x1},     // republiquededjibouti
	{43633, 195, 15, 0x1},    // trinidadytobago
	{43648, 81, 5, 0x81},     // #4430
	{43653, 230, 5, 0x81},    // #4446
	{43658, 90, 5, 0x81},     // #4454
	{43663, 160, 5, 0x81},    // #2uzb
	{43668, 101, 9, 0x1},     // swaziland
	{43677, 619, 5, 0x1},     // #5grc
	{43682, 41, 9, 0x1},      // noorwegen
	{43691, 620, 5, 0x1},     // #6gfr
	{43696, 621, 5, 0x1},     // #6580
	{43701, 622, 11, 0x2},    // joegoslavie
	{43712, 44, 16, 0x1},     // republicportugal
	{43728, 9, 5, 0x81},      // #2bih
	{43733, 624, 5, 0x1},     // #6gnb
	{43738, 16, 24, 0x1},     // federalrepublicofgermany
	{43762, 79, 5, 0x81},     // #2gnq
	{43767, 259, 15, 0x1},    // kosovounscr1244
	{43782, 84, 5, 0x81},     // #4504
	{43787, 181, 5, 0x81},    // #2gtm
	{43792, 246, 15, 0x1},    // sthelenaislands
	{43807, 142, 13, 0x1},    // republicnauru
	{43820, 73, 32, 0x1},     // transitionalgovernmentofethiopia
	{43852, 240, 16, 0x1},    // portoricoislands
	{43868, 140, 16, 0x1},    // malakkafederatie
	{43884, 13, 25, 0x1},     // tsjechoslowaakserepubliek
	{43909, 253, 36, 0x1},    // amerikaansekleinereafgelegeneilanden
	{43945, 182, 27, 0x1},    // cooperativerepublicofguyana
	{43972, 182, 27, 0x1},    // guyanacooperatieverepubliek
	{43999, 206, 21, 0x1},    // sainteustatiusbonaire
	{44020, 625, 5, 0x1},     // #5yar
	{44025, 111, 27, 0x1},    // owganystanyslamrespublikasy
	{44052, 248, 22, 0x1},    // saintpierreandmiquelon
	{44074, 626, 5, 0x1},     // #6315
	{44079, 627, 5, 0x1},     // #6365
	{44084, 80, 5, 0x1},      // kenia
	{44089, 43, 5, 0x1},      // polen
	{44094, 255, 43, 0x1},    // britishoverzeesgebiedbritishmaagdeneilanden
	{44137, 18, 11, 0x1},     // reinoespana
	{44148, 163, 12, 0x1},    // samoawestern
	{44160, 252, 11, 0x1},    // chinataiwan
	{44171, 186, 28, 0x1},    // saintkittsandnevisfederation
	{44199, 628, 23, 0x2},    // saintmartinsaintmaarten
	{44222, 87, 10, 0x1},     // mozambique
	{44232, 630, 5, 0x1},     // #5png
	{44237, 631, 5, 0x1},     // #6uru
	{44242, 111, 18, 0x1},    // kingdomafghanistan
	{44260, 65, 11, 0x1},     // middlecongo
	{44271, 148, 30, 0x1},    // koreademocraticpeoplesrepublic
	{44301, 133, 15, 0x1},    // laosdemvolksrep
	{44316, 10, 37, 0x1},     // bjelorussischesovietsocialistrepublic
	{44353, 34, 5, 0x81},     // #4428
	{44358, 632, 5, 0x1},     // #6uga
	{44363, 184, 5, 0x1},     // hayti
	{44368, 253, 28, 0x1},    // usabuitengebiedkleineislands
	{44396, 99, 10, 0x1},     // zuidsoedan
	{44406, 257, 31, 0x1},    // overzeesgebiedsdeelwallisfutuna
	{44437, 209, 9, 0x1},     // bouvetoya
	{44446, 61, 33, 0x1},     // formercentraalafrikaanserepubliek
	{44479, 255, 33, 0x1},    // grondgebiedbritishmaagdeneilanden
	{44512, 45, 24, 0x1},     // socialistrepublicromania
	{44536, 10, 16, 0x1},     // belarussischessr
	{44552, 51, 19, 0x1},     // konungariketsverige
	{44571, 153, 5, 0x1},     // syria
	{44576, 633, 5, 0x1},     // #6316
	{44581, 8, 15, 0x1},      // bulgariakingdom
	{44596, 634, 5, 0x1},     // #5blz
	{44601, 133, 14, 0x1},    // koninkrijklaos
	{44615, 223, 8, 0x1},     // frguiana
	{44623, 71, 4, 0x1},      // misr
	{44627, 242, 5, 0x81},    // #4258
	{44632, 164, 3, 0x1},     // yar
	{44635, 225, 40, 0x1},    // specialadministrativeregionhongkongchina
	{44675, 245, 35, 0x1},    // southsandwichislandsandsouthgeorgia
	{44710, 635, 5, 0x1},     // #6522
	{44715, 167, 17, 0x1},    // antiguaandbarbuda
	{44732, 133, 31, 0x1},    // democratischevolksrepublieklaos
	{44763, 164, 10, 0x1},    // yemenrepof
	{44773, 53, 38, 0x1},     // formerukrainiansovietsocialistrepublic
	{44811, 120, 27, 0x1},    // federalestatenvanmicronesia
	{44838, 122, 5, 0x81},    // #2ind
	{44843, 234, 29, 0x1},    // overzeesgebiedsdeelmartinique
	{44872, 228, 27, 0x1},    // britishindischeoceaangebied
	{44899, 138, 27, 0x1},    // republicoftheunionofmyanmar
	{44926, 64, 17, 0x1},     // congoleopoldville
	{44943, 254, 11, 0x1},    // vaticancity
	{44954, 12, 5, 0x1},      // #7sui
	{44959, 135, 5, 0x1},     // #7sri
	{44964, 157, 19, 0x1},    // easttimortimorleste
	{44983, 246, 25, 0x1},    // sthelenaandtristandacunha
	{45008, 147, 3, 0x1},     // png
	{45011, 259, 17, 0x1},    // republikaekosoves
	{45028, 636, 5, 0x1},     // #6317
	{45033, 637, 5, 0x1},     // #6367
	{45038, 173, 13, 0x1},    // republicchili
	{45051, 91, 14, 0x1},     // zuidwestafrika
	{45065, 179, 5, 0x1},     // #7ecu
	{45070, 84, 14, 0x1},     // kingdommorocco
	{45084, 128, 9, 0x1},     // kirghizia
	{45093, 217, 20, 0x1},    // malvinasfalklandisds
	{45113, 102, 20, 0x1},    // republicofseychelles
	{45133, 64, 11, 0x1},     // formerzaire
	{45144, 189, 18, 0x1},    // republicanicaragua
	{45162, 236, 33, 0x1},    // overzeesgebiedsdeelnieuwcaledonie
	{45195, 243, 21, 0x1},    // collectiviteitreunion
	{45216, 148, 8, 0x1},     // koreadpr
	{45224, 136, 20, 0x1},    // sultanaatdermaldiven
	{45244, 164, 26, 0x1},    // yemenarabrepublicnorthsana
	{45270, 9, 6, 0x1},       // bosnia
	{45276, 203, 34, 0x1},    // overzeesgebiedsdeelamerikaanssamoa
	{45310, 253, 24, 0x1},    // uskleineafgelegenislands
	{45334, 82, 5, 0x81},     // #4434
	{45339, 81, 5, 0x1},      // #7lbr
	{45344, 85, 5, 0x81},     // #4450
	{45349, 257, 17, 0x1},    // wallisandfutunais
	{45366, 638, 5, 0x1},     // #5110
	{45371, 639, 5, 0x1},     // #6310
	{45376, 640, 5, 0x1},     // #6366
	{45381, 246, 16, 0x1},    // eilandsinthelena
	{45397, 205, 17, 0x1},    // frsantarcticlands
	{45414, 65, 10, 0x1},     // brazzcongo
	{45424, 122, 6, 0x1},     // bharat
	{45430, 641, 5, 0x1},     // #5kir
	{45435, 19, 5, 0x1},      // #7est
	{45440, 18, 6, 0x1},      // espana
	{45446, 129, 19, 0x1},    // democratickampuchea
	{45465, 642, 5, 0x1},     // #6516
	{45470, 643, 5, 0x1},     // #6520
	{45475, 79, 14, 0x1},     // equatorialguin
	{45489, 236, 43, 0x1},    // territoiredesnouvellecaledonieetdependances
	{45532, 85, 29, 0x1},     // democratischerepublmadagascar
	{45561, 65, 13, 0x1},     // volksrepkongo
	{45574, 243, 13, 0x1},    // reunionfrench
	{45587, 233, 5, 0x81},    // #4500
	{45592, 249, 26, 0x1},    // overzeesgebiedsaintmaarten
	{45618, 644, 5, 0x1},     // #5kyr
	{45623, 85, 10, 0x1},     // malagassie
	{45633, 226, 27, 0x1},    // heardislandsmcdonaldislands
	{45660, 112, 10, 0x1},    // uaemirates
	{45670, 645, 5, 0x1},     // #5per
	{45675, 64, 28, 0x81},    // democraticrepublicofthecongo
	{45703, 646, 10, 0x2},    // somaliland
	{45713, 7, 15, 0x1},      // royaumebelgique
	{45728, 184, 13, 0x1},    // repiblikayiti
	{45741, 41, 6, 0x1},      // norway
	{45747, 111, 35, 0x1},    // transitionalislamicstateafghanistan
	{45782, 73, 24, 0x1},     // includingeritreaethiopia
	{45806, 108, 18, 0x1},    // unionofsouthafrica
	{45824, 648, 5, 0x1},     // #6433
	{45829, 135, 12, 0x1},    // formerceylon
	{45841, 186, 29, 0x1},    // federatievansaintkittsennevis
	{45870, 171, 23, 0x1},    // verenigdestatesbrazilie
	{45893, 245, 32, 0x1},    // southsandwichislandssouthgeorgia
	{45925, 77, 14, 0x1},     // republicgambia
	{45939, 237, 11, 0x1},    // norfolkisds
	{45950, 13, 30, 0x1},     // czechoslovakfederativerepublic
	{45980, 649, 5, 0x1},     // #6369
	{45985, 650, 5, 0x1},     // #6guy
	{45990, 26, 12, 0x1},     // magyarorszag
	{46002, 37, 18, 0x1},     // republiekmacedonie
	{46020, 200, 19, 0x1},    // grondgebiedanguilla
	{46039, 58, 17, 0x1},     // republiquedubenin
	{46056, 143, 13, 0x1},    // muscatandoman
	{46069, 651, 5, 0x1},     // #6rvn
	{46074, 652, 5, 0x1},     // #6517
	{46079, 192, 18, 0x1},    // republicofparaguay
	{46097, 153, 22, 0x1},    // arabischerepublicsyrie
	{46119, 212, 24, 0x1},    // overseasterritorycuracao
	{46143, 38, 15, 0x1},     // republicofmalta
	{46158, 146, 17, 0x1},    // republiekvanpalau
	{46175, 100, 5, 0x1},     // #7stp
	{46180, 164, 15, 0x1},    // yemenfmrarabrep
	{46195, 7, 17, 0x1},      // royaumedebelgique
	{46212, 653, 5, 0x1},     // #6432
	{46217, 147, 14, 0x1},    // papuanewguniea
	{46231, 248, 24, 0x1},    // saintpierremiquelonfrans
	{46255, 81, 15, 0x1},     // republicliberia
	{46270, 240, 24, 0x1},    // commonwealthofpuertorico
	{46294, 257, 29, 0x1},    // territoiredesileswallisfutuna
	{46323, 235, 13, 0x1},    // mayottefrench
	{46336, 117, 3, 0x1},     // vrc
	{46339, 112, 17, 0x1},    // arabischeemiraten
	{46356, 254, 7, 0x1},     // holysee
	{46363, 248, 18, 0x1},    // stpierreetmiquelon
	{46381, 48, 28, 0x1},     // servieenmontenegrostatenunie
	{46409, 153, 5, 0x1},     // syrie
	{46414, 654, 5, 0x1},     // #6368
	{46419, 235, 27, 0x1},    // overseascollectivitymayotte
	{46446, 46, 31, 0x1},     // unionofsovietsocialistrepublics
	{46477, 9, 25, 0x1},      // bosniaherzegovinarepublic
	{46502, 223, 5, 0x81},    // #4254
	{46507, 655, 5, 0x1},     // #6gab
	{46512, 45, 7, 0x1},      // romania
	{46519, 250, 30, 0x1},    // grondgebiedturkscaicoseilanden
	{46549, 242, 15, 0x1},    // frenchpolynesia
	{46564, 58, 13, 0x1},     // republicbenin
	{46577, 78, 13, 0x1},     // guineabisseau
	{46590, 166, 19, 0x1},    // republicofargentina
	{46609, 120, 27, 0x1},    // federalestatenvanmicronesie
	{46636, 120, 24, 0x1},    // micronesiafederatestates
	{46660, 65, 24, 0x1},     // republiccongobrazzaville
	{46684, 67, 9, 0x1},      // caboverde
	{46693, 245, 54, 0x1},    // britishoverzeesgebiedsouthgeorgiesouthsandwicheilanden
	{46747, 21, 18, 0x1},     // metropolitanfrance
	{46765, 656, 5, 0x1},     // #6435
	{46770, 240, 27, 0x1},    // overseasterritorypuertorico
	{46797, 55, 40, 0x1},     // socialistfederalrepublicyugoslaviaformer
	{46837, 86, 11, 0x1},     // frenchsudan
	{46848, 50, 8, 0x1},      // slovenie
	{46856, 73, 32, 0x1},     // democraticvolksrepubliekethiopie
	{46888, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{46921, 102, 18, 0x1},    // republicseychelles
	{46939, 71, 5, 0x1},      // #7egy
	{46944, 173, 13, 0x1},    // republicchile
	{46957, 15, 8, 0x1},      // germanye
	{46965, 242, 38, 0x1},    // territorialcollectivityfrenchpolynesia
	{47003, 12, 19, 0x1},     // zwitsersebondsstaat
	{47022, 148, 35, 0x1},    // democratischevolksrepubliekvankorea
	{47057, 245, 30, 0x1},    // zuidgeorgiaenzuidelsandwicheil
	{47087, 27, 17, 0x1},     // republicofireland
	{47104, 171, 5, 0x81},    // #2bra
	{47109, 43, 20, 0x1},     // rzeczpospolitapolska
	{47129, 247, 16, 0x1},    // janmayensvalbard
	{47145, 222, 28, 0x1},    // autonomousterritorygreenland
	{47173, 237, 23, 0x1},    // territorynorfolkislands
	{47196, 148, 20, 0x1},    // dempeoplesrepofkorea
	{47216, 37, 22, 0x1},     // northmacedoniarepublic
	{47238, 12, 11, 0x1},     // zwitserland
	{47249, 657, 5, 0x1},     // #5kuw
	{47254, 120, 17, 0x1},    // federalmicronesia
	{47271, 108, 24, 0x1},    // riphablikiraafrikadzonga
	{47295, 119, 24, 0x1},    // republiekderfijieilanden
	{47319, 14, 20, 0x1},     // czechrepublicczechia
	{47339, 658, 5, 0x1},     // #6434
	{47344, 136, 17, 0x1},    // republiekmaldiven
	{47361, 136, 17, 0x1},    // sultanatemaldives
	{47378, 31, 5, 0x81},     // #4438
	{47383, 4, 8, 0x1},       // autralia
	{47391, 67, 9, 0x1},      // capeverde
	{47400, 141, 30, 0x1},    // federaldemocraticrepublicnepal
	{47430, 165, 22, 0x1},    // yemenpeoplesrepublicof
	{47452, 5, 18, 0x1},      // republicoostenrijk
	{47470, 237, 17, 0x1},    // teratrinorfkailen
	{47487, 49, 9, 0x1},      // slovensko
	{47496, 6, 10, 0x1},      // azarbaycan
	{47506, 115, 12, 0x1},    // nationbrunei
	{47518, 155, 18, 0x1},    // republictajikistan
	{47536, 18, 5, 0x1},      // #7esp
	{47541, 220, 33, 0x1},    // britishoverseasterritorygibraltar
	{47574, 106, 35, 0x1},    // verenigderepublictanganyikazanzibar
	{47609, 172, 5, 0x81},    // #2brb
	{47614, 7, 16, 0x1},      // kingdomofbelgium
	{47630, 10, 35, 0x1},     // byelorussiansovietsocialistrepublic
	{47665, 18, 12, 0x1},     // spainkingdom
	{47677, 182, 5, 0x81},    // #2guy
	{47682, 71, 12, 0x1},     // formeregypte
	{47694, 161, 18, 0x1},    // formernorthvietnam
	{47712, 94, 16, 0x1},     // republicofrwanda
	{47728, 659, 18, 0x82},   // republicofthecongo
	{47746, 64, 24, 0x1},     // demrepzairekinshasacongo
	{47770, 76, 11, 0x1},     // fransguinee
	{47781, 661, 5, 0x1},     // #6437
	{47786, 138, 26, 0x1},    // socialistrepublicuniebirma
	{47812, 52, 18, 0x1},     // turkiyecumhuriyeti
	{47830, 257, 15, 0x1},    // wallisenfutunaf
	{47845, 5, 10, 0x1},      // osterreich
	{47855, 32, 5, 0x1},      // #7ltu
	{47860, 253, 47, 0x1},    // grondgebiedverafgelegeneilandjesverenigdestates
	{47907, 3, 8, 0x1},       // hayastan
	{47915, 196, 5, 0x81},    // #2ury
	{47920, 69, 8, 0x1},      // algerije
	{47928, 79, 26, 0x1},     // republiekequatoriaalguinea
	{47954, 59, 19, 0x1},     // republiekoppervolta
	{47973, 54, 15, 0x1},     // verenigdestates
	{47988, 74, 5, 0x81},     // #2gab
	{47993, 662, 5, 0x1},     // #5690
	{47998, 63, 8, 0x1},      // kameroen
	{48006, 206, 30, 0x1},    // bonairesainteustatiussabadutch
	{48036, 3, 22, 0x1},      // hayastanihanrapetutyun
	{48058, 133, 34, 0x1},    // laotiaansedemocraticvolksrepubliek
	{48092, 56, 15, 0x1},     // republicaangola
	{48107, 45, 26, 0x1},     // roemeensesocialistrepublic
	{48133, 148, 18, 0x1},    // dempeoplesrepkorea
	{48151, 149, 12, 0x1},    // stateofqatar
	{48163, 86, 16, 0x1},     // republiquedumali
	{48179, 49, 9, 0x1},      // slowakije
	{48188, 163, 12, 0x1},    // westernsamoa
	{48200, 663, 5, 0x1},     // #6usa
	{48205, 91, 16, 0x1},     // republieknamibie
	{48221, 194, 5, 0x1},     // #7sur
	{48226, 250, 40, 0x1},    // britishoverzeesgebiedturkscaicoseilanden
	{48266, 228, 27, 0x1},    // britishindianoceanterritory
	{48293, 86, 13, 0x1},     // republiekmali
	{48306, 664, 5, 0x1},     // #5ice
	{48311, 665, 5, 0x1},     // #6436
	{48316, 128, 18, 0x1},    // republiekkirgistan
	{48334, 195, 25, 0x1},    // trinidadandtobagorepublic
	{48359, 64, 29, 0x1},     // formerdemocraticrepubliccongo
	{48388, 37, 12, 0x1},     // macedoniafyr
	{48400, 666, 5, 0x1},     // #5blr
	{48405, 22, 45, 0x1},     // unitedkingdomofgreatbritainandnorthernireland
	{48450, 176, 4, 0x1},     // cuba
	{48454, 21, 5, 0x81},     // #4250
	{48459, 166, 17, 0x1},    // argentinarepublic
	{48476, 120, 22, 0x1},    // federatievanmicronesie
	{48498, 68, 13, 0x1},     // afarsandissas
	{48511, 667, 5, 0x1},     // #6510
	{48516, 243, 27, 0x1},    // overseascollectivityreunion
	{48543, 89, 16, 0x1},     // islandsmauritius
	{48559, 668, 5, 0x1},     // #6rok
	{48564, 55, 6, 0x1},      // #3yucs
	{48570, 202, 22, 0x1},    // oudnederlandseantillen
	{48592, 13, 29, 0x1},     // czechoslovaksocialistrepublic
	{48621, 119, 12, 0x1},    // fijidominion
	{48633, 37, 20, 0x1},     // macedoniathefmryugrp
	{48653, 45, 22, 0x1},     // romaniapeoplesrepublic
	{48675, 74, 14, 0x1},     // republiekgabon
	{48689, 51, 5, 0x1},      // #7swe
	{48694, 157, 28, 0x1},    // timorlestedemocraticrepublic
	{48722, 669, 5, 0x1},     // #6439
	{48727, 246, 37, 0x1},    // sainthelenaascensionandtristandacunha
	{48764, 241, 3, 0x1},     // plo
	{48767, 83, 5, 0x1},      // #7les
	{48772, 229, 17, 0x1},    // bailliagedejersey
	{48789, 122, 15, 0x1},    // republicofindia
	{48804, 22, 37, 0x1},     // greatbritainnorthirelandunitedkingdom
	{48841, 55, 13, 0x1},     // sfryugoslavia
	{48854, 50, 8, 0x1},      // slovenia
	{48862, 115, 15, 0x1},    // sultanaatbrunei
	{48877, 46, 4, 0x1},      // ussr
	{48881, 170, 25, 0x1},    // boliviaplurinationalstate
	{48906, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{48934, 207, 14, 0x1},    // stbartholomeus
	{48948, 246, 35, 0x1},    // sainthelenahemelvaarttristandacunha
	{48983, 247, 21, 0x1},    // janmayenenspitsbergen
	{49004, 22, 50, 0x1},     // verenigdkoninkrijkvangrootbrittannieennoordierland
	{49054, 670, 5, 0x1},     // #5kos
	{49059, 671, 5, 0x1},     // #6511
	{49064, 22, 5, 0x81},     // #2gbr
	{49069, 672, 5, 0x1},     // #5692
	{49074, 673, 5, 0x1},     // #5kzk
	{49079, 135, 16, 0x1},    // republicsrilanka
	{49095, 674, 5, 0x1},     // #5620
	{49100, 218, 26, 0x1},    // overzeesgebiedsdeelfaeroer
	{49126, 73, 35, 0x1},     // peoplesdemocraticrepublicofethiopia
	{49161, 675, 8, 0x2},     // stmartin
	{49169, 229, 13, 0x1},    // jerseybritish
	{49182, 252, 52, 0x1},    // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{49234, 233, 34, 0x1},    // britishoverseasterritorymontserrat
	{49268, 677, 5, 0x2},     // korea
	{49273, 52, 17, 0x1},     // republicofturkiye
	{49290, 48, 24, 0x1},     // serbiamontenegroserbiafr
	{49314, 679, 5, 0x1},     // #6438
	{49319, 66, 34, 0x1},     // federalislamicrepublicofthecomoros
	{49353, 230, 8, 0x1},     // macausar
	{49361, 140, 5, 0x81},    // #4458
	{49366, 120, 19, 0x1},    // federatiemicronesie
	{49385, 133, 27, 0x1},    // laodemocraticvolksrepubliek
	{49412, 161, 24, 0x1},    // socialistrepublicvietnam
	{49436, 253, 36, 0x1},    // verafgelegeneilandjesverenigdestates
	{49472, 55, 32, 0x1},     // yugoslaviafederalpeoplesrepublic
	{49504, 230, 37, 0x1},    // chinamacaospecialadministrativeregion
	{49541, 249, 17, 0x1},    // dutchsaintmaarten
	{49558, 170, 29, 0x1},    // plurinationalestaatvanbolivia
	{49587, 129, 19, 0x1},    // democratickampuchia
	{49606, 206, 36, 0x1},    // grondgebiedbonairesainteustatiussaba
	{49642, 186, 21, 0x1},    // saintchristophernevis
	{49663, 6, 33, 0x1},      // azerbaijansovietsocialistrepublic
	{49696, 118, 17, 0x1},    // kibriscumhuriyeti
	{49713, 48, 5, 0x81},     // #2srb
	{49718, 88, 11, 0x1},     // muritaniyah
	{49729, 134, 19, 0x1},    // republiquelibanaise
	{49748, 186, 7, 0x1},     // stkitts
	{49755, 219, 8, 0x1},     // guernsey
	{49763, 62, 18, 0x1},     // ivorycoastrepublic
	{49781, 110, 5, 0x1},     // #7zim
	{49786, 121, 23, 0x1},    // unitedstatesofindonesia
	{49809, 680, 5, 0x1},     // #5egy
	{49814, 10, 15, 0x1},     // republicbelarus
	{49829, 69, 35, 0x1},     // algeriademocraticandpeoplesrepublic
	{49864, 201, 24, 0x1},    // overzeesgebiedsdeelaland
	{49888, 247, 21, 0x1},    // svalbardjanmayennoors
	{49909, 64, 25, 0x1},     // congodemocraticrepublicof
	{49934, 681, 5, 0x1},     // #5ven
	{49939, 54, 5, 0x81},     // #2usa
	{49944, 682, 5, 0x1},     // #5bng
	{49949, 98, 7, 0x1},      // somalie
	{49956, 111, 3, 0x81},    // #44
	{49959, 133, 22, 0x1},    // laosdemocraticvolksrep
	{49981, 170, 17, 0x1},    // republicofbolivia
	{49998, 110, 8, 0x1},     // zimbabwe
	{50006, 235, 30, 0x1},    // territorialcollectivitymayotte
	{50036, 165, 20, 0x1},    // peoplesrepublicyemen
	{50056, 683, 5, 0x1},     // #5694
	{50061, 230, 25, 0x1},    // peoplesrepublicmacauchina
	{50086, 90, 13, 0x1},     // dzikolamalawi
	{50099, 71, 7, 0x1},      // egyptar
	{50106, 16, 3, 0x1},      // brd
	{50109, 36, 8, 0x1},      // moldavie
	{50117, 79, 26, 0x1},     // republicofequatorialguinea
	{50143, 57, 17, 0x1},     // koninkrijkburundi
	{50160, 184, 14, 0x1},    // repiblikdayiti
	{50174, 61, 20, 0x1},     // centraalafrrepubliek
	{50194, 44, 16, 0x1},     // portugalrepublic
	{50210, 53, 5, 0x81},     // #2ukr
	{50215, 684, 5, 0x1},     // #5ire
	{50220, 243, 14, 0x1},    // reunionislands
	{50234, 57, 9, 0x1},      // boeroendi
	{50243, 685, 5, 0x1},     // #5bot
	{50248, 164, 10, 0x1},    // repofyemen
	{50258, 108, 16, 0x1},    // southafricaunion
	{50274, 52, 5, 0x81},     // #4792
	{50279, 194, 5, 0x81},    // #4740
	{50284, 91, 10, 0x1},     // namibiaswa
	{50294, 141, 10, 0x1},    // nepalstate
	{50304, 120, 27, 0x1},    // federatedstatesofmicronesia
	{50331, 210, 24, 0x1},    // grondgebiedcocoseilanden
	{50355, 227, 36, 0x1},    // britishoverzeesterritoriumislandsman
	{50391, 23, 15, 0x1},     // republicgeorgia
	{50406, 686, 5, 0x1},     // #5625
	{50411, 123, 12, 0x1},    // iranislrepof
	{50423, 15, 13, 0x1},     // oostduitsland
	{50436, 207, 7, 0x1},     // stbarth
	{50443, 203, 15, 0x1},    // amerikaanssamoa
	{50458, 238, 5, 0x81},    // #2niu
	{50463, 135, 7, 0x1},     // ilankai
	{50470, 22, 45, 0x1},     // verenigdkoninkrijkgrootbrittannienorthierland
	{50515, 251, 7, 0x1},     // tokelau
	{50522, 212, 12, 0x1},    // curacaodutch
	{50534, 124, 14, 0x1},    // republicofiraq
	{50548, 142, 5, 0x81},    // #2nru
	{50553, 198, 29, 0x1},    // venezuelabolivarianrepublicof
	{50582, 27, 13, 0x1},     // ierserepublic
	{50595, 140, 22, 0x1},    // formerfederatiemalakka
	{50617, 74, 5, 0x1},      // gabon
	{50622, 223, 16, 0x1},    // guianadepartment
	{50638, 74, 5, 0x1},      // gabun
	{50643, 246, 8, 0x1},     // sthelena
	{50651, 66, 12, 0x1},     // staatcomoren
	{50663, 148, 20, 0x1},    // koreapeoplesrepublic
	{50683, 20, 15, 0x1},     // suomentasavalta
	{50698, 687, 5, 0x1},     // #5bui
	{50703, 255, 20, 0x1},    // britishvirginislands
	{50723, 688, 5, 0x1},     // #5bra
	{50728, 82, 51, 0x1},     // grotesocialistischelibischarabischevolksjamahiriyya
	{50779, 689, 5, 0x1},     // #6211
	{50784, 78, 12, 0x1},     // guineabissao
	{50796, 252, 21, 0x1},    // provinceofchinataiwan
	{50817, 690, 5, 0x1},     // #5696
	{50822, 248, 21, 0x1},    // saintpierreenmiquelon
	{50843, 39, 18, 0x1},     // republicmontenegro
	{50861, 199, 14, 0x1},    // territoryaruba
	{50875, 232, 25, 0x1},    // noordelijkemarianeislands
	{50900, 223, 35, 0x1},    // territorialcollectivityfrenchguiana
	{50935, 33, 5, 0x1},      // #7lux
	{50940, 691, 5, 0x1},     // #5bar
	{50945, 246, 33, 0x1},    // sthelenatristandacunhaenascension
	{50978, 106, 10, 0x1},    // tanganjika
	{50988, 692, 5, 0x1},     // #6gdr
	{50993, 97, 11, 0x1},     // sierraleone
	{51004, 219, 17, 0x1},    // territoryguernsey
	{51021, 693, 5, 0x1},     // #6210
	{51026, 46, 10, 0x1},     // sovietunie
	{51036, 694, 20, 0x2},    // gilbertelliceislands
	{51056, 106, 20, 0x1},    // mainlanduroftanzania
	{51076, 194, 16, 0x1},    // surinamerepublic
	{51092, 148, 8, 0x1},     // koreadem
	{51100, 696, 5, 0x1},     // #5ken
	{51105, 68, 31, 0x1},     // afarsandtheissasfrenchterritory
	{51136, 106, 13, 0x1},    // fmrtanganyika
	{51149, 64, 23, 0x1},     // leopoldvilleformercongo
	{51172, 215, 13, 0x1},    // spaansesahara
	{51185, 55, 32, 0x1},     // federalpeoplesrepublicyugoslavia
	{51217, 55, 19, 0x1},     // jugoslavievoormalig
	{51236, 252, 9, 0x1},     // taiwanroc
	{51245, 42, 18, 0x1},     // aotearoanewzealand
	{51263, 236, 36, 0x1},    // newcaledoniaanddependenciesterritory
	{51299, 186, 31, 0x1},    // saintchristophernevisfederation
	{51330, 188, 21, 0x1},    // verenigdestatenmexico
	{51351, 697, 5, 0x1},     // #5ecu
	{51356, 241, 9, 0x1},     // palestine
	{51365, 67, 18, 0x1},     // republicacaboverde
	{51383, 82, 5, 0x1},      // #7lba
	{51388, 164, 23, 0x1},    // arabischerepubliekjemen
	{51411, 10, 8, 0x1},      // byelarus
	{51419, 698, 5, 0x1},     // #6395
	{51424, 52, 16, 0x1},     // republicofturkey
	{51440, 60, 16, 0x1},     // republicbotswana
	{51456, 699, 5, 0x1},     // #5bos
	{51461, 135, 37, 0x1},    // democraticsocialistrepublicofsrilanka
	{51498, 87, 19, 0x1},     // portugeesoostafrika
	{51517, 98, 7, 0x1},      // somalia
	{51524, 1, 3, 0x81},      // #48
	{51527, 700, 5, 0x1},     // #6gam
	{51532, 701, 3, 0x1},     // #52
	{51535, 148, 16, 0x1},    // koreademvolksrep
	{51551, 702, 5, 0x1},     // #5698
	{51556, 28, 15, 0x1},     // lydveldidisland
	{51571, 179, 4, 0x1},     // #8ec
	{51575, 703, 5, 0x1},     // #5626
	{51580, 256, 26, 0x1},    // maagdeneilandenamerikaanse
	{51606, 64, 15, 0x1},     // republicofzaire
	{51621, 189, 20, 0x1},    // republicadenicaragua
	{51641, 252, 13, 0x1},    // chineestaipei
	{51654, 40, 5, 0x81},     // #2nld
	{51659, 36, 8, 0x1},      // moldavia
	{51667, 101, 5, 0x1},     // #7swz
	{51672, 55, 13, 0x1},     // fmryugoslavia
	{51685, 219, 15, 0x1},    // guernseybritish
	{51700, 62, 29, 0x1},     // ivorycoastrepubliccotedivoire
	{51729, 62, 10, 0x1},     // ivorycoast
	{51739, 48, 26, 0x1},     // serbiamontenegrostateunion
	{51765, 153, 5, 0x1},     // #7syr
	{51770, 223, 30, 0x1},    // overzeesgebiedsdeelfransguyana
	{51800, 138, 12, 0x1},    // burmamyanmar
	{51812, 75, 5, 0x1},      // #7gha
	{51817, 222, 28, 0x1},    // greenlandautonomousterritory
	{51845, 704, 5, 0x1},     // #5est
	{51850, 256, 4, 0x1},     // usvi
	{51854, 54, 12, 0x1},     // unitesstates
	{51866, 198, 22, 0x1},    // venezuelabolivrepublic
	{51888, 705, 5, 0x1},     // #5bul
	{51893, 250, 5, 0x81},    // #4796
	{51898, 706, 5, 0x1},     // #6212
	{51903, 707, 5, 0x1},     // #4736
	{51908, 247, 5, 0x81},    // #4744
	{51913, 239, 36, 0x1},    // hendersonducieandoenoislandspitcairn
	{51949, 8, 23, 0x1},      // volksrepubliekbulgarije
	{51972, 228, 44, 0x1},    // chagosarchipelagobritishindianoceanterritory
	{52016, 147, 16, 0x1},    // papuanorthguinea
	{52032, 23, 15, 0x1},     // republicgeorgie
	{52047, 127, 9, 0x1},     // qazaqstan
	{52056, 708, 5, 0x1},     // #5645
	{52061, 709, 5, 0x1},     // #5651
	{52066, 102, 5, 0x1},     // #7sey
	{52071, 247, 19, 0x1},    // janmayenspitsbergen
	{52090, 143, 21, 0x1},    // sultanaatmuscatenoman
	{52111, 232, 32, 0x1},    // gemenebestdernoordelijkemarianen
	{52143, 44, 18, 0x1},     // portugeserepubliek
	{52161, 19, 16, 0x1},     // estonianrepublic
	{52177, 230, 12, 0x1},    // macauchinapr
	{52189, 46, 10, 0x1},     // russiaussr
	{52199, 55, 35, 0x1},     // socialistfederalrepublicjoegoslavie
	{52234, 168, 22, 0x1},    // gemenebestvandebahamas
	{52256, 170, 11, 0x1},    // wuliwyasuyu
	{52267, 710, 5, 0x1},     // #5irn
	{52272, 211, 21, 0x1},    // cookislandsnewzealand
	{52293, 711, 14, 0x2},    // channelislands
	{52307, 71, 15, 0x1},     // republicofegypt
	{52322, 246, 22, 0x1},    // sthelenatristandacunha
	{52344, 713, 20, 0x2},    // stmartinsaintmaarten
	{52364, 54, 9, 0x1},      // verstaten
	{52373, 715, 5, 0x1},     // #6265
	{52378, 243, 4, 0x1},     // #8re
	{52382, 184, 4, 0x1},     // #8ha
	{52386, 242, 25, 0x1},    // territoriumfranspolynesie
	{52411, 104, 12, 0x1},    // togorepublic
	{52423, 78, 5, 0x81},     // #2gnb
	{52428, 55, 11, 0x1},     // yougoslavia
	{52439, 716, 5, 0x2},     // #5652
	{52444, 193, 21, 0x1},    // republicadeelsalvador
	{52465, 205, 31, 0x1},    // frenchsouthernandantarcticlands
	{52496, 243, 18, 0x1},    // territoriumreunion
	{52514, 241, 15, 0x1},    // gazaandwestbank
	{52529, 82, 27, 0x1},     // libischarabischejamahiriyya
	{52556, 237, 24, 0x1},    // norfolkeilandaustralisch
	{52580, 34, 5, 0x1},      // #7lat
	{52585, 127, 10, 0x1},    // kazachstan
	{52595, 718, 5, 0x1},     // #6390
	{52600, 163, 9, 0x1},     // westsamoa
	{52609, 719, 5, 0x1},     // #6grn
	{52614, 145, 28, 0x1},    // commonwealthofthephilippines
	{52642, 130, 43, 0x1},    // onafhankelijkeensoevereinerepubliekkiribati
	{52685, 136, 8, 0x1},     // maldiven
	{52693, 188, 25, 0x1},    // verenigdemexicaansestates
	{52718, 156, 20, 0x1},    // turkmenistanrepublic
	{52738, 219, 5, 0x81},    // #2ggy
	{52743, 246, 53, 0x1},    // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{52796, 175, 9, 0x1},     // costarica
	{52805, 175, 18, 0x1},    // republiekcostarica
	{52823, 48, 22, 0x1},     // servieenmontenegrounie
	{52845, 18, 16, 0x1},     // koninkrijkspanje
	{52861, 15, 16, 0x1},     // germanyfmrdemrep
	{52877, 241, 9, 0x1},     // palestina
	{52886, 48, 22, 0x1},     // fryserbiaandmontenegro
	{52908, 139, 14, 0x1},    // buitenmongolie
	{52922, 107, 5, 0x81},    // #2uga
	{52927, 255, 48, 0x1},    // britishoverzeesterritoriumbritishmaagdeneilanden
	{52975, 120, 16, 0x1},    // fedstsmicronesia
	{52991, 720, 5, 0x1},     // #6385
	{52996, 225, 60, 0x1},    // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{53056, 721, 5, 0x1},     // #5bfo
	{53061, 722, 5, 0x1},     // #6375
	{53066, 143, 16, 0x1},    // sultanaatvanoman
	{53082, 101, 15, 0x1},    // formerswaziland
	{53097, 9, 4, 0x81},      // #1ba
	{53101, 242, 35, 0x1},    // paysdoutremerdelapolynesiefrancaise
	{53136, 60, 12, 0x1},     // bechuanaland
	{53148, 150, 20, 0x1},    // kingdomofsaudiarabia
	{53168, 156, 5, 0x81},    // #4795
	{53173, 225, 55, 0x1},    // volksrepubliekchinaspecialeadministratieveregiohongkong
	{53228, 221, 5, 0x81},    // #2glp
	{53233, 140, 18, 0x1},    // malaysiafederation
	{53251, 170, 15, 0x1},    // republicbolivia
	{53266, 64, 4, 0x1},      // #8cg
	{53270, 71, 4, 0x1},      // #8eg
	{53274, 49, 14, 0x1},     // slovakrepublic
	{53288, 223, 5, 0x81},    // #2guf
	{53293, 723, 5, 0x1},     // #5678
	{53298, 180, 5, 0x81},    // #2grd
	{53303, 41, 5, 0x81},     // #2nor
	{53308, 123, 3, 0x1},     // iri
	{53311, 6, 21, 0x1},      // republiekazerbeidzjan
	{53332, 92, 5, 0x81},     // #2ner
	{53337, 42, 5, 0x81},     // #2nzl
	{53342, 724, 5, 0x1},     // #6etm
	{53347, 121, 32, 0x1},    // indonesierepublicverenigdestates
	{53379, 214, 10, 0x1},    // caymanisds
	{53389, 239, 32, 0x1},    // overseasterritorypitcairnislands
	{53421, 86, 12, 0x1},     // republicmali
	{53433, 10, 37, 0x1},     // byelorussischesovietsocialistrepublic
	{53470, 10, 42, 0x1},     // belarussischesocialistischesovjetrepubliek
	{53512, 222, 28, 0x1},    // overzeesgebiedsdeelgroenland
	{53540, 1, 31, 0x1},      // peoplessocialistrepublicalbania
	{53571, 249, 22, 0x1},    // sintmaartennetherlands
	{53593, 84, 7, 0x1},      // morocco
	{53600, 143, 19, 0x1},    // muscatomansultanate
	{53619, 168, 21, 0x1},    // commonwealthofbahamas
	{53640, 228, 25, 0x1},    // indischeoceaangebiedbrits
	{53665, 725, 5, 0x1},     // #6372
	{53670, 123, 14, 0x1},    // iranislamicrep
	{53684, 726, 5, 0x1},     // #5bol
	{53689, 46, 10, 0x1},     // sowjetunie
	{53699, 75, 8, 0x1},      // goudkust
	{53707, 27, 13, 0x1},     // irishrepublic
	{53720, 235, 18, 0x1},    // territoriummayotte
	{53738, 727, 5, 0x1},     // #6260
	{53743, 215, 5, 0x81},    // #4732
	{53748, 101, 5, 0x81},    // #4748
	{53753, 233, 21, 0x1},    // grondgebiedmontserrat
	{53774, 18, 5, 0x81},     // #4724
	{53779, 202, 25, 0x1},    // nederlandseantillenformer
	{53804, 96, 5, 0x81},     // #2sen
	{53809, 128, 15, 0x1},    // kirghizrepublic
	{53824, 250, 21, 0x1},    // turksencaicoseilanden
	{53845, 65, 4, 0x1},      // #8cf
	{53849, 99, 20, 0x1},     // republicofsouthsudan
	{53869, 248, 22, 0x1},    // miquelonandsaintpierre
	{53891, 155, 13, 0x1},    // tadzjiekistan
	{53904, 728, 5, 0x1},     // #5679
	{53909, 62, 21, 0x1},     // republiquecotedivoire
	{53930, 121, 15, 0x1},    // dutcheastindies
	{53945, 164, 29, 0x1},    // jemenitischearabischerepublic
	{53974, 91, 5, 0x81},     // #2nam
	{53979, 93, 5, 0x81},     // #2nga
	{53984, 150, 3, 0x1},     // ksa
	{53987, 145, 20, 0x1},    // gemenebestfilipijnen
	{54007, 196, 24, 0x1},    // easternrepublicofuruguay
	{54031, 82, 24, 0x1},     // libischarabischerepublic
	{54055, 194, 15, 0x1},    // surinamrepublic
	{54070, 228, 27, 0x1},    // indischeoceaangebiedbritish
	{54097, 152, 16, 0x1},    // salomonseilanden
	{54113, 155, 18, 0x1},    // tajikistanrepublic
	{54131, 187, 5, 0x81},    // #2lca
	{54136, 729, 5, 0x1},     // #6373
	{54141, 730, 5, 0x1},     // #6grc
	{54146, 201, 12, 0x1},    // alandislands
	{54158, 731, 13, 0x2},    // republicchina
	{54171, 66, 15, 0x1},     // staatdercomoren
	{54186, 221, 33, 0x1},    // territorialcollectivityguadeloupe
	{54219, 138, 29, 0x1},    // unionofburmasocialistrepublic
	{54248, 733, 5, 0x1},     // #5bhm
	{54253, 230, 52, 0x1},    // macaospecialadministrativeregionpeoplesrepublicchina
	{54305, 90, 4, 0x1},      // #8mi
	{54309, 20, 4, 0x1},      // #8fi
	{54313, 135, 4, 0x1},     // #8ce
	{54317, 27, 4, 0x1},      // #8ei
	{54321, 147, 19, 0x1},    // papuanewguineastate
	{54340, 9, 25, 0x1},      // republicbosniaherzegovina
	{54365, 734, 5, 0x1},     // #5640
	{54370, 151, 5, 0x1},     // #7sgp
	{54375, 73, 33, 0x1},     // federaldemocraticrepublicethiopie
	{54408, 207, 7, 0x1},     // stbarts
	{54415, 120, 17, 0x1},    // fedstatmicronesia
	{54432, 25, 15, 0x1},     // republickroatie
	{54447, 735, 4, 0x1},     // #551
	{54451, 189, 5, 0x1},     // #7nca
	{54456, 1, 35, 0x1},      // socialistischevolksrepubliekalbanie
	{54491, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{54522, 186, 34, 0x1},    // saintchristopherandnevisfederation
	{54556, 256, 21, 0x1},    // americanvirginislands
	{54577, 232, 16, 0x1},    // northernmarianas
	{54593, 736, 4, 0x1},     // #1yd
	{54597, 195, 27, 0x1},    // republicoftrinidadandtobago
	{54624, 737, 5, 0x1},     // #6370
	{54629, 172, 4, 0x81},    // #1bb
	{54633, 223, 25, 0x1},    // overzeesgebiedfransguyana
	{54658, 246, 25, 0x1},    // sainthelenatristandacunha
	{54683, 178, 17, 0x1},    // dominicanrepublic
	{54700, 159, 5, 0x81},    // #4798
	{54705, 161, 27, 0x1},    // vietnamdemocraticrepublicof
	{54732, 186, 26, 0x1},    // federatiesaintkittsennevis
	{54758, 233, 4, 0x1},     // #8mh
	{54762, 251, 18, 0x1},    // grondgebiedtokelau
	{54780, 30, 16, 0x1},     // koninkrijkitalie
	{54796, 235, 12, 0x1},    // mayottefrans
	{54808, 119, 4, 0x1},     // #8fj
	{54812, 198, 31, 0x1},    // venezuelabolivariaanserepubliek
	{54843, 103, 4, 0x1},     // #8cd
	{54847, 211, 24, 0x1},    // nieuwzeelandcookeilanden
	{54871, 246, 34, 0x1},    // ascensionsainthelenatristandacunha
	{54905, 50, 5, 0x81},     // #2svn
	{54910, 93, 16, 0x1},     // nigeriafederatie
	{54926, 738, 4, 0x1},     // #552
	{54930, 32, 7, 0x1},      // lietuva
	{54937, 197, 14, 0x1},    // stvincentandgr
	{54951, 221, 29, 0x1},    // overzeesgebiedsdeelguadeloupe
	{54980, 225, 14, 0x1},    // formerhongkong
	{54994, 65, 25, 0x1},     // peoplesrepublicofthecongo
	{55019, 254, 12, 0x1},    // heiligestoel
	{55031, 209, 31, 0x1},    // overzeesgebiedsdeelbouveteiland
	{55062, 164, 4, 0x81},    // #1ye
	{55066, 739, 5, 0x1},     // #5etm
	{55071, 78, 20, 0x1},     // guineabissaurepublic
	{55091, 167, 14, 0x1},    // antiguabarbuda
	{55105, 15, 31, 0x1},     // formerdemocraticrepublicgermany
	{55136, 205, 43, 0x1},    // overseascollectivityfrenchsouthernterritory
	{55179, 740, 5, 0x1},     // #6371
	{55184, 149, 11, 0x1},    // dawlatqatar
	{55195, 15, 24, 0x1},     // germandemocraticrepublic
	{55219, 7, 4, 0x81},      // #1be
	{55223, 232, 12, 0x1},    // nmarianaisds
	{55235, 237, 32, 0x1},    // overzeesgebiedsdeelnorfolkeiland
	{55267, 741, 5, 0x1},     // #6gha
	{55272, 144, 4, 0x1},     // #8pk
	{55276, 225, 8, 0x1},     // hongkong
	{55284, 80, 13, 0x1},     // republickenya
	{55297, 37, 4, 0x1},      // #8mk
	{55301, 225, 4, 0x1},     // #8hk
	{55305, 249, 5, 0x81},    // #2sxm
	{55310, 217, 4, 0x1},     // #8fk
	{55314, 79, 4, 0x1},      // #8ek
	{55318, 106, 43, 0x1},    // formerunitedrepublicoftanganyikaandzanzibar
	{55361, 37, 13, 0x1},     // macedoniatfyr
	{55374, 231, 14, 0x1},    // francestmartin
	{55388, 47, 5, 0x1},      // #7smr
	{55393, 742, 22, 0x2},    // sintmaartensaintmartin
	{55415, 98, 18, 0x1},     // somalischerepublic
	{55433, 744, 4, 0x1},     // #553
	{55437, 252, 6, 0x1},     // taiwan
	{55443, 234, 27, 0x1},    // overseasterritorymartinique
	{55470, 745, 5, 0x1},     // #6hon
	{55475, 746, 5, 0x1},     // #5irq
	{55480, 178, 21, 0x1},    // dominicaanserepubliek
	{55501, 119, 12, 0x1},    // fijieilanden
	{55513, 747, 5, 0x1},     // #6380
	{55518, 748, 5, 0x1},     // #6hun
	{55523, 16, 28, 0x1},     // formergermanyfederalrepublic
	{55551, 161, 18, 0x1},    // fmrdemrepofvietnam
	{55569, 199, 24, 0x1},    // overzeesgebiedsdeelaruba
	{55593, 62, 18, 0x1},     // republiekivoorkust
	{55611, 113, 4, 0x81},    // #1bd
	{55615, 186, 25, 0x1},    // federationsaintkittsnevis
	{55640, 136, 9, 0x1},     // maladiven
	{55649, 136, 17, 0x1},    // maledivenrepublic
	{55666, 89, 13, 0x1},     // republikmoris
	{55679, 749, 5, 0x1},     // #4720
	{55684, 39, 4, 0x1},      // #8mj
	{55688, 153, 5, 0x81},    // #2syr
	{55693, 26, 18, 0x1},     // republiekhongarije
	{55711, 257, 21, 0x1},    // territorywallisfutuna
	{55732, 129, 4, 0x1},     // #8cb
	{55736, 213, 25, 0x1},    // christmasislandsterritory
	{55761, 71, 12, 0x1},     // egyptkingdom
	{55773, 256, 37, 0x1},    // territoriumamerikaansemaagdeneilanden
	{55810, 24, 5, 0x81},     // #2grc
	{55815, 750, 4, 0x1},     // #554
	{55819, 751, 4, 0x1},     // #594
	{55823, 752, 5, 0x1},     // #6eth
	{55828, 74, 13, 0x1},     // republicgabon
	{55841, 38, 13, 0x1},     // republicmalta
	{55854, 208, 14, 0x1},    // bermudaislands
	{55868, 148, 32, 0x1},    // democraticpeoplesrepublicofkorea
	{55900, 247, 29, 0x1},    // spitsbergenenjanmayeneilanden
	{55929, 241, 43, 0x1},    // palestinianauthorityadministeredterritories
	{55972, 158, 13, 0x1},    // puleangatonga
	{55985, 144, 22, 0x1},    // pakistaninclbangladesh
	{56007, 107, 4, 0x81},    // #1ug
	{56011, 73, 7, 0x1},      // etiopie
	{56018, 65, 24, 0x1},     // republicbrazzavillecongo
	{56042, 248, 19, 0x1},    // saintpierremiquelon
	{56061, 753, 5, 0x1},     // #6grg
	{56066, 9, 25, 0x1},      // republicbosnieherzegovina
	{56091, 8, 4, 0x81},      // #1bg
	{56095, 246, 21, 0x1},    // sinthelenaenascension
	{56116, 225, 25, 0x1},    // xianggangtebiexingzhengqu
	{56141, 119, 14, 0x1},    // matanitukoviti
	{56155, 147, 8, 0x1},     // pnguinea
	{56163, 754, 5, 0x1},     // #6nam
	{56168, 215, 4, 0x1},     // #8wi
	{56172, 164, 4, 0x1},     // #8ym
	{56176, 148, 32, 0x1},    // democratischevolksrepubliekkorea
	{56208, 137, 4, 0x1},     // #8rm
	{56212, 199, 5, 0x1},     // aruba
	{56217, 72, 5, 0x1},      // #7eri
	{56222, 85, 28, 0x1},     // democraticrepublicmadagaskar
	{56250, 230, 14, 0x1},    // territorymacao
	{56264, 120, 4, 0x1},     // #8fm
	{56268, 231, 18, 0x1},    // stmaartenfransdeel
	{56286, 11, 4, 0x1},      // #8ca
	{56290, 8, 18, 0x1},      // republiekbulgarije
	{56308, 206, 28, 0x1},    // sainteustatiusandsababonaire
	{56336, 3, 4, 0x1},       // #8am
	{56340, 111, 25, 0x1},    // islamicstateofafghanistan
	{56365, 49, 5, 0x81},     // #2svk
	{56370, 73, 33, 0x1},     // federaldemocraticrepublicethiopia
	{56403, 164, 6, 0x1},     // yemenn
	{56409, 755, 4, 0x1},     // #555
	{56413, 133, 12, 0x1},    // laopeodemrep
	{56425, 756, 4, 0x1},     // #531
	{56429, 196, 27, 0x1},    // orientaalserepubliekuruguay
	{56456, 99, 5, 0x1},      // #7ssd
	{56461, 757, 4, 0x1},     // #595
	{56465, 240, 9, 0x1},     // portorico
	{56474, 131, 20, 0x1},    // korearepublicofsouth
	{56494, 758, 5, 0x1},     // #5eth
	{56499, 170, 26, 0x1},    // multinationalestaatbolivia
	{56525, 13, 22, 0x1},     // formertsjechoslowakije
	{56547, 252, 52, 0x1},    // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{56599, 175, 20, 0x1},    // republicadecostarica
	{56619, 102, 18, 0x1},    // republicseychellen
	{56637, 59, 4, 0x81},     // #1bf
	{56641, 42, 8, 0x1},      // aotearoa
	{56649, 144, 8, 0x1},     // pakistan
	{56657, 30, 13, 0x1},     // italyrepublic
	{56670, 195, 17, 0x1},    // trinidadandtobago
	{56687, 86, 4, 0x1},      // #8ml
	{56691, 233, 27, 0x1},    // overseasterritorymontserrat
	{56718, 191, 14, 0x1},    // piruwripuwlika
	{56732, 59, 10, 0x1},     // oppervolta
	{56742, 75, 5, 0x81},     // #2gha
	{56747, 1, 4, 0x1},       // #8al
	{56751, 224, 5, 0x81},    // #2gum
	{56756, 88, 25, 0x1},     // islamitrepublicmauritanie
	{56781, 174, 18, 0x1},    // republicofcolumbia
	{56799, 13, 26, 0x1},     // czechslovakfederalrepublic
	{56825, 1, 23, 0x1},      // republikaeastshqiperise
	{56848, 189, 5, 0x81},    // #2nic
	{56853, 759, 4, 0x1},     // #556
	{56857, 257, 32, 0x1},    // overseascollectivitywallisfutuna
	{56889, 250, 21, 0x1},    // turksandcaicosislands
	{56910, 5, 19, 0x1},      // republikoesterreich
	{56929, 48, 26, 0x1},     // stateunionserbiamontenegro
	{56955, 253, 17, 0x1},    // usminoroutlyingis
	{56972, 68, 22, 0x1},     // afarsandissasterritory
	{56994, 55, 34, 0x1},     // socialistfederalrepublicyugoslavia
	{57028, 760, 5, 0x1},     // #5760
	{57033, 259, 16, 0x1},    // republicofkosova
	{57049, 23, 17, 0x1},     // republicofgeorgia
	{57066, 53, 4, 0x81},     // #1ua
	{57070, 257, 19, 0x1},    // wallisandfutunaisds
	{57089, 228, 17, 0x1},    // brindianoceanterr
	{57106, 108, 22, 0x1},    // formerunionsouthafrica
	{57128, 200, 4, 0x81},    // #1ai
	{57132, 232, 4, 0x1},     // cnmi
	{57136, 244, 21, 0x1},    // vietnamformerrepublic
	{57157, 57, 4, 0x81},     // #1bi
	{57161, 16, 4, 0x81},     // #1de
	{57165, 64, 17, 0x1},     // leopoldvillecongo
	{57182, 37, 28, 0x1},     // macedoniafyromnorthmacedonia
	{57210, 249, 17, 0x1},    // saintmaartendutch
	{57227, 245, 47, 0x1},    // overzeesgebiedsouthgeorgiesouthsandwicheilanden
	{57274, 257, 13, 0x1},    // fwallisfutuna
	{57287, 45, 4, 0x1},      // #8ro
	{57291, 256, 40, 0x1},    // overzeesgebiedamerikaansemaagdeneilanden
	{57331, 44, 4, 0x1},      // #8po
	{57335, 84, 4, 0x1},      // #8mo
	{57339, 148, 20, 0x1},    // peoplesrepublickorea
	{57359, 183, 4, 0x1},     // #8ho
	{57363, 206, 21, 0x1},    // bonairesainteustatius
	{57384, 19, 13, 0x1},     // eestivabariik
	{57397, 177, 4, 0x1},     // #8do
	{57401, 218, 4, 0x1},     // #8fo
	{57405, 256, 37, 0x1},    // grondgebiedamerikaansemaagdeneilanden
	{57442, 174, 4, 0x1},     // #8co
	{57446, 56, 4, 0x1},      // #8ao
	{57450, 46, 16, 0x1},     // formersovjetunie
	{57466, 253, 43, 0x1},    // kleineafgelegeneilandenvandeverenigdestaten
	{57509, 37, 31, 0x1},     // macedoniaformeryugoslavrepublic
	{57540, 243, 27, 0x1},    // overzeesegemeenschapreunion
	{57567, 761, 5, 0x1},     // #5670
	{57572, 222, 5, 0x81},    // #2grl
	{57577, 235, 26, 0x1},    // overzeesgebiedsdeelmayotte
	{57603, 219, 27, 0x1},    // overzeesgebiedsdeelguernsey
	{57630, 762, 4, 0x1},     // #557
	{57634, 37, 5, 0x1},      // fyrom
	{57639, 59, 6, 0x1},      // #3hvbf
	{57645, 763, 5, 0x1},     // #6420
	{57650, 10, 16, 0x1},     // belorussischessr
	{57666, 239, 25, 0x1},    // gebiedafhvanhetvkpitcairn
	{57691, 111, 21, 0x1},    // afghanistanislamicrep
	{57712, 248, 30, 0x1},    // departementsaintpierremiquelon
	{57742, 64, 13, 0x1},     // kongokinshasa
	{57755, 256, 25, 0x1},    // maagdeneilandenamerikaans
	{57780, 145, 11, 0x1},    // fillipijnen
	{57791, 244, 20, 0x1},    // republicsouthvietnam
	{57811, 114, 4, 0x81},    // #1bh
	{57815, 764, 4, 0x1},     // #1dd
	{57819, 181, 5, 0x1},     // #7gua
	{57824, 6, 20, 0x1},      // republicazerbeidzjan
	{57844, 99, 15, 0x1},     // zuidelijksoedan
	{57859, 54, 9, 0x1},      // verstates
	{57868, 111, 25, 0x1},    // afghanistanislamicemirate
	{57893, 141, 4, 0x1},     // #8np
	{57897, 43, 4, 0x1},      // #8pl
	{57901, 109, 15, 0x1},    // republiekzambia
	{57916, 35, 4, 0x1},      // #8mn
	{57920, 148, 4, 0x1},     // #8kn
	{57924, 138, 23, 0x1},    // myanmarrepubliekderunie
	{57947, 66, 4, 0x1},      // #8cn
	{57951, 19, 4, 0x1},      // #8en
	{57955, 188, 21, 0x1},    // verenigdestatesmexico
	{57976, 2, 4, 0x1},       // #8an
	{57980, 197, 19, 0x1},    // stvincentgrenadines
	{57999, 23, 31, 0x1},     // georgiansovietsocialistrepublic
	{58030, 64, 25, 0x1},     // republiccongoleopoldville
	{58055, 156, 10, 0x1},    // toerkmenie
	{58065, 765, 4, 0x1},     // #558
	{58069, 96, 16, 0x1},     // republieksenegal
	{58085, 115, 29, 0x1},    // theabodeofpeacenationofbrunei
	{58114, 162, 17, 0x1},    // republicofvanuatu
	{58131, 124, 13, 0x1},    // republiekirak
	{58144, 766, 4, 0x1},     // #590
	{58148, 49, 9, 0x1},      // slovakije
	{58157, 192, 16, 0x1},    // republicparaguay
	{58173, 133, 5, 0x1},     // #7lao
	{58178, 767, 5, 0x1},     // #5702
	{58183, 768, 5, 0x1},     // #6hai
	{58188, 248, 14, 0x1},    // saintpierremiq
	{58202, 197, 22, 0x1},    // stvincentandgrenadines
	{58224, 58, 5, 0x1},      // benin
	{58229, 144, 4, 0x81},    // #1pk
	{58233, 225, 4, 0x81},    // #1hk
	{58237, 148, 12, 0x1},    // demrepnkorea
	{58249, 132, 6, 0x1},     // kuwait
	{58255, 144, 18, 0x1},    // republicofpakistan
	{58273, 171, 6, 0x1},     // brasil
	{58279, 180, 5, 0x1},     // #7grn
	{58284, 110, 4, 0x1},     // #8zi
	{58288, 136, 8, 0x1},     // maldives
	{58296, 249, 21, 0x1},    // dutchpartsaintmaarten
	{58317, 66, 15, 0x1},     // comorenarchipel
	{58332, 190, 4, 0x1},     // #8pm
	{58336, 85, 4, 0x1},      // #8ma
	{58340, 206, 23, 0x1},    // sinteustatiusandbonaire
	{58363, 226, 4, 0x1},     // #8hm
	{58367, 79, 27, 0x1},     // republiqueguineeequatoriale
	{58394, 99, 11, 0x1},     // southsoedan
	{58405, 63, 4, 0x1},      // #8cm
	{58409, 129, 27, 0x1},    // formerdemocratischkampuchea
	{58436, 64, 30, 0x1},     // democraticrepublicofzairecongo
	{58466, 199, 19, 0x1},    // overzeesgebiedaruba
	{58485, 89, 16, 0x1},     // mauritiusislands
	{58501, 769, 5, 0x1},     // #6eqg
	{58506, 85, 22, 0x1},     // malagassischerepubliek
	{58528, 770, 4, 0x1},     // #591
	{58532, 249, 16, 0x1},    // sintmaartendutch
	{58548, 134, 5, 0x1},     // #7lbn
	{58553, 771, 5, 0x1},     // #5703
	{58558, 82, 24, 0x1},     // formerlibyanarabrepublic
	{58582, 37, 17, 0x1},     // macedoniarepublic
	{58599, 54, 3, 0x1},      // vsa
	{58602, 257, 23, 0x1},    // territoriumwallisfutuna
	{58625, 235, 25, 0x1},    // overseasdepartmentmayotte
	{58650, 207, 16, 0x1},    // sintbartholomeus
	{58666, 81, 5, 0x81},     // #2lbr
	{58671, 64, 29, 0x1},     // formercongodemocraticrepublic
	{58700, 103, 5, 0x1},     // tchad
	{58705, 123, 8, 0x1},     // iranirof
	{58713, 1, 4, 0x81},      // #1al
	{58717, 58, 4, 0x81},     // #1bj
	{58721, 82, 27, 0x1},     // libischearabischejamahiriya
	{58748, 156, 13, 0x1},    // toerkmenistan
	{58761, 121, 29, 0x1},    // unitedstatesindonesiarepublic
	{58790, 211, 6, 0x1},     // cookis
	{58796, 53, 4, 0x1},      // #8up
	{58800, 142, 4, 0x1},     // #8nr
	{58804, 8, 8, 0x1},       // bulgaria
	{58812, 25, 4, 0x1},      // #8hr
	{58816, 68, 4, 0x1},      // #8dj
	{58820, 99, 5, 0x81},     // #2ssd
	{58825, 136, 17, 0x1},    // sultanaatmaldiven
	{58842, 99, 10, 0x1},     // sudansouth
	{58852, 772, 4, 0x1},     // #520
	{58856, 773, 4, 0x1},     // #592
	{58860, 32, 18, 0x1},     // lietuvosrespublika
	{58878, 118, 15, 0x1},    // republiekcyprus
	{58893, 133, 28, 0x1},    // democraticvolksrepublieklaos
	{58921, 237, 23, 0x1},    // norfolkislandsterritory
	{58944, 7, 6, 0x1},       // belgie
	{58950, 774, 5, 0x1},     // #5700
	{58955, 775, 5, 0x1},     // #5isr
	{58960, 776, 5, 0x1},     // #5eri
	{58965, 207, 25, 0x1},    // departmentsaintbarthelemy
	{58990, 117, 15, 0x1},    // mainlandchinapr
	{59005, 253, 4, 0x81},    // #1um
	{59009, 185, 4, 0x81},    // #1jm
	{59013, 155, 12, 0x1},    // tadsjikistan
	{59025, 3, 4, 0x81},      // #1am
	{59029, 208, 4, 0x81},    // #1bm
	{59033, 120, 4, 0x81},    // #1fm
	{59037, 54, 4, 0x1},      // #8us
	{59041, 194, 4, 0x1},     // #8ns
	{59045, 239, 4, 0x1},     // #8pc
	{59049, 30, 12, 0x1},     // italykingdom
	{59061, 143, 10, 0x1},    // muscatoman
	{59071, 95, 5, 0x81},     // #4729
	{59076, 230, 4, 0x1},     // #8mc
	{59080, 77, 5, 0x81},     // #2gmb
	{59085, 80, 5, 0x1},      // kenya
	{59090, 210, 4, 0x1},     // #8ck
	{59094, 193, 4, 0x1},     // #8es
	{59098, 34, 14, 0x1},     // latviarepublic
	{59112, 244, 8, 0x1},     // svietnam
	{59120, 212, 25, 0x1},    // curacaokingdomnetherlands
	{59145, 197, 5, 0x81},    // #4670
	{59150, 777, 4, 0x1},     // #593
	{59154, 249, 16, 0x1},    // dutchsintmaarten
	{59170, 106, 17, 0x1},    // tanzaniaunitedrep
	{59187, 778, 5, 0x1},     // #5771
	{59192, 779, 5, 0x1},     // #5701
	{59197, 145, 4, 0x81},    // #1ph
	{59201, 77, 5, 0x1},      // #7gam
	{59206, 111, 11, 0x1},    // afghanistan
	{59217, 246, 23, 0x1},    // ascensiontristandacunha
	{59240, 780, 4, 0x1},     // #1an
	{59244, 109, 9, 0x1},     // nrhodesia
	{59253, 207, 4, 0x81},    // #1bl
	{59257, 117, 4, 0x81},    // #1cn
	{59261, 224, 5, 0x1},     // #7gum
	{59266, 165, 22, 0x1},    // peoplesrepublicofyemen
	{59288, 241, 16, 0x1},    // stateofpalestine
	{59304, 145, 11, 0x1},    // phillipines
	{59315, 99, 5, 0x81},     // #4728
	{59320, 234, 4, 0x1},     // #8mb
	{59324, 73, 30, 0x1},     // ethiopiatransitionalgovernment
	{59354, 781, 5, 0x1},     // #6rus
	{59359, 116, 4, 0x1},     // #8bt
	{59363, 214, 4, 0x1},     // #8cj
	{59367, 72, 4, 0x1},      // #8er
	{59371, 6, 4, 0x1},       // #8aj
	{59375, 194, 5, 0x81},    // #2sur
	{59380, 101, 5, 0x81},    // #2swz
	{59385, 79, 12, 0x1},     // spaansguinea
	{59397, 163, 26, 0x1},    // malosaolototutoatasiosamoa
	{59423, 255, 9, 0x1},     // britishvi
	{59432, 68, 21, 0x1},     // fransgebiedafarsissas
	{59453, 98, 5, 0x1},      // #7som
	{59458, 236, 25, 0x1},    // departementnieuwcaledonie
	{59483, 123, 14, 0x1},    // islamicrepiran
	{59497, 197, 17, 0x1},    // stvincentandgrens
	{59514, 66, 12, 0x1},     // comorosstate
	{59526, 190, 15, 0x1},    // republicapanama
	{59541, 782, 5, 0x1},     // #5770
	{59546, 248, 19, 0x1},    // stpierreetmiquelonf
	{59565, 92, 13, 0x1},     // republicniger
	{59578, 61, 27, 0x1},     // centraalafrikaanskeizerrijk
	{59605, 105, 7, 0x1},     // tunisie
	{59612, 22, 36, 0x1},     // greatbritainandnirelandunitedkingdom
	{59648, 125, 4, 0x81},    // #1jo
	{59652, 101, 6, 0x1},     // ngwane
	{59658, 198, 20, 0x1},    // republicbolvenezuela
	{59678, 56, 4, 0x81},     // #1ao
	{59682, 170, 4, 0x81},    // #1bo
	{59686, 174, 4, 0x81},    // #1co
	{59690, 32, 5, 0x81},     // #2ltu
	{59695, 230, 37, 0x1},    // macauspecialadministrativeregionchina
	{59732, 244, 16, 0x1},    // republiekvietnam
	{59748, 178, 4, 0x81},    // #1do
	{59752, 246, 36, 0x1},    // sinthelenahemelvaartentristandacunha
	{59788, 98, 28, 0x1},     // somalischedemocraticrepublic
	{59816, 218, 4, 0x81},    // #1fo
	{59820, 783, 5, 0x1},     // #6nau
	{59825, 91, 4, 0x1},      // #8wa
	{59829, 131, 20, 0x1},    // southkorearepublicof
	{59849, 144, 23, 0x1},    // islamicrepublicpakistan
	{59872, 189, 4, 0x1},     // #8nu
	{59876, 192, 4, 0x1},     // #8pa
	{59880, 246, 34, 0x1},    // sthelenatristandacunhaandascension
	{59914, 176, 13, 0x1},    // republicacuba
	{59927, 8, 4, 0x1},       // #8bu
	{59931, 173, 4, 0x1},     // #8ci
	{59935, 40, 21, 0x1},     // koninkrijknederlanden
	{59956, 90, 14, 0x1},     // malawirepublic
	{59970, 55, 11, 0x1},     // yugoslavsfr
	{59981, 112, 4, 0x1},     // #8ae
	{59985, 68, 14, 0x1},     // afarenissaland
	{59999, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{60043, 50, 17, 0x1},     // republiekslovenie
	{60060, 152, 5, 0x1},     // #7sol
	{60065, 148, 18, 0x1},    // northkoreavolksrep
	{60083, 191, 5, 0x81},    // #4604
	{60088, 16, 33, 0x1},     // federalrepublicgermanywestgermany
	{60121, 119, 14, 0x1},    // republicoffiji
	{60135, 232, 30, 0x1},    // grondgebiednoordelijkemarianen
	{60165, 203, 12, 0x1},    // easternsamoa
	{60177, 45, 17, 0x1},     // roemeenserepublic
	{60194, 239, 4, 0x81},    // #1pn
	{60198, 183, 4, 0x81},    // #1hn
	{60202, 64, 31, 0x1},     // kinshasademocraticrepubliccongo
	{60233, 245, 33, 0x1},    // southgeorgiazuidelsandwichislands
	{60266, 206, 19, 0x1},    // sinteustatiusensaba
	{60285, 115, 4, 0x81},    // #1bn
	{60289, 173, 4, 0x81},    // #1cl
	{60293, 215, 5, 0x81},    // #2esh
	{60298, 220, 30, 0x1},    // britishoverzeesgebiedgibraltar
	{60328, 134, 16, 0x1},    // republieklibanon
	{60344, 784, 5, 0x1},     // #6rwa
	{60349, 36, 4, 0x1},      // #8md
	{60353, 138, 6, 0x1},     // #3bumm
	{60359, 785, 5, 0x1},     // #6rum
	{60364, 30, 4, 0x1},      // #8it
	{60368, 209, 4, 0x1},     // #8bv
	{60372, 117, 4, 0x1},     // #8ch
	{60376, 73, 4, 0x1},      // #8et
	{60380, 257, 22, 0x1},    // departmentwallisfutuna
	{60402, 67, 18, 0x1},     // republickaapverdie
	{60420, 1, 20, 0x1},      // republikaeshqiperise
	{60440, 50, 5, 0x1},      // #7slo
	{60445, 93, 24, 0x1},     // federalrepublicofnigeria
	{60469, 224, 6, 0x1},     // guahan
	{60475, 66, 29, 0x1},     // federalislamicrepubliccomoros
	{60504, 786, 4, 0x1},     // #580
	{60508, 71, 3, 0x1},      // var
	{60511, 48, 14, 0x1},     // republicserbia
	{60525, 138, 35, 0x1},    // unievanburmasocialistischerepubliek
	{60560, 245, 11, 0x1},    // zuidgeorgie
	{60571, 119, 11, 0x1},    // fijiislands
	{60582, 106, 37, 0x1},    // unitedrepublicoftanganyikaandzanzibar
	{60619, 787, 5, 0x1},     // #5704
	{60624, 187, 18, 0x1},    // republicsaintlucia
	{60642, 123, 12, 0x1},    // islamrepiran
	{60654, 248, 4, 0x81},    // #1pm
	{60658, 74, 5, 0x1},      // #7gab
	{60663, 226, 4, 0x81},    // #1hm
	{60667, 124, 4, 0x81},    // #1iq
	{60671, 143, 4, 0x81},    // #1om
	{60675, 788, 6, 0x3},     // guiana
	{60681, 206, 4, 0x81},    // #1bq
	{60685, 63, 4, 0x81},     // #1cm
	{60689, 47, 36, 0x1},     // allerdoorluchtigsterepublicsanmarino
	{60725, 152, 15, 0x1},    // salomoneilanden
	{60740, 241, 12, 0x1},    // westbankgaza
	{60752, 177, 4, 0x81},    // #1dm
	{60756, 194, 8, 0x1},     // suriname
	{60764, 20, 4, 0x81},     // #1fi
	{60768, 94, 4, 0x1},      // #8rw
	{60772, 51, 4, 0x1},      // #8sw
	{60776, 139, 4, 0x1},     // #8mg
	{60780, 128, 4, 0x1},     // #8kg
	{60784, 129, 25, 0x1},    // formerdemocratickampuchea
	{60809, 223, 4, 0x1},     // #8fg
	{60813, 211, 4, 0x1},     // #8cw
	{60817, 69, 4, 0x1},      // #8ag
	{60821, 206, 35, 0x1},    // bonairesainteustatiussabanederlands
	{60856, 105, 15, 0x1},    // republictunisia
	{60871, 157, 9, 0x1},     // easttimor
	{60880, 203, 29, 0x1},    // overzeesgebiedamerikaanssamoa
	{60909, 96, 5, 0x1},      // #7sen
	{60914, 206, 42, 0x1},    // overseasterritorybonairesainteustatiussaba
	{60956, 791, 5, 0x1},     // #6110
	{60961, 186, 5, 0x1},     // #7skn
	{60966, 145, 24, 0x1},    // republicofthephilippines
	{60990, 252, 14, 0x1},    // repchinataiwan
	{61004, 47, 5, 0x81},     // #4674
	{61009, 792, 5, 0x1},     // #5775
	{61014, 793, 5, 0x1},     // #5ita
	{61019, 145, 20, 0x1},    // filipijnengemenebest
	{61039, 794, 5, 0x1},     // #5705
	{61044, 246, 14, 0x1},    // eilandsthelena
	{61058, 209, 23, 0x1},    // territoriumbouveteiland
	{61081, 170, 13, 0x1},    // formerbolivia
	{61094, 43, 4, 0x81},     // #1pl
	{61098, 54, 12, 0x1},     // vsvanamerika
	{61110, 123, 4, 0x81},    // #1ir
	{61114, 64, 24, 0x1},     // congodemrepzairekinshasa
	{61138, 795, 28, 0x82},   // federalerepubliekjoegoslavie
	{61166, 98, 32, 0x1},     // somalischedemocratischerepubliek
	{61198, 161, 26, 0x1},    // socialistrepublicofvietnam
	{61224, 76, 5, 0x1},      // #7gui
	{61229, 126, 5, 0x1},     // nihon
	{61234, 257, 4, 0x1},     // #8wf
	{61238, 152, 11, 0x1},    // solomonisds
	{61249, 145, 4, 0x1},     // #8rp
	{61253, 59, 4, 0x1},      // #8uv
	{61257, 259, 20, 0x1},    // underunscr1244kosovo
	{61277, 83, 4, 0x1},      // #8lt
	{61281, 235, 4, 0x1},     // #8mf
	{61285, 236, 37, 0x1},    // overzeesecollectiviteitnieuwcaledonie
	{61322, 62, 4, 0x1},      // #8iv
	{61326, 124, 11, 0x1},    // iraqkingdom
	{61337, 65, 19, 0x1},     // volksrepubliekcongo
	{61356, 152, 4, 0x1},     // #8bp
	{61360, 67, 4, 0x1},      // #8cv
	{61364, 3, 17, 0x1},      // republicofarmenia
	{61381, 111, 4, 0x1},     // #8af
	{61385, 111, 29, 0x1},    // democraticrepublicafghanistan
	{61414, 30, 5, 0x1},      // italy
	{61419, 189, 18, 0x1},    // republieknicaragua
	{61437, 100, 5, 0x81},    // #2stp
	{61442, 79, 12, 0x1},     // spaansguinee
	{61454, 163, 5, 0x1},     // #7sam
	{61459, 106, 20, 0x1},    // uroftanzaniamainland
	{61479, 106, 30, 0x1},    // tanzaniamainlandunitedrepublic
	{61509, 221, 29, 0x1},    // overzeesdepartementguadeloupe
	{61538, 1, 30, 0x1},      // socialistvolksrepubliekalbanie
	{61568, 27, 4, 0x1},      // eire
	{61572, 225, 62, 0x1},    // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{61634, 797, 5, 0x1},     // #5710
	{61639, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{61662, 211, 10, 0x1},    // kukiairani
	{61672, 259, 16, 0x1},    // republicofkosovo
	{61688, 48, 4, 0x81},     // #1rs
	{61692, 26, 24, 0x1},     // hungarianpeoplesrepublic
	{61716, 170, 18, 0x1},    // plurstateofbolivia
	{61734, 105, 7, 0x1},     // tunisia
	{61741, 22, 4, 0x1},      // #1uk
	{61745, 28, 4, 0x81},     // #1is
	{61749, 248, 30, 0x1},    // grondgebiedsaintpierremiquelon
	{61779, 135, 4, 0x81},    // #1lk
	{61783, 168, 4, 0x81},    // #1bs
	{61787, 211, 4, 0x81},    // #1ck
	{61791, 17, 4, 0x81},     // #1dk
	{61795, 109, 4, 0x1},     // #8za
	{61799, 217, 4, 0x81},    // #1fk
	{61803, 240, 4, 0x1},     // #8rq
	{61807, 95, 4, 0x1},      // #8su
	{61811, 196, 4, 0x1},     // #8uy
	{61815, 191, 4, 0x1},     // #8pe
	{61819, 33, 4, 0x1},      // #8lu
	{61823, 140, 4, 0x1},     // #8my
	{61827, 798, 5, 0x1},     // #5zim
	{61832, 26, 4, 0x1},      // #8hu
	{61836, 80, 4, 0x1},      // #8ke
	{61840, 194, 18, 0x1},    // republicofsuriname
	{61858, 221, 21, 0x1},    // territoriumguadeloupe
	{61879, 176, 4, 0x1},     // #8cu
	{61883, 98, 36, 0x1},     // jamhuuriyadademuqraadigasoomaaliyeed
	{61919, 799, 5, 0x1},     // #5zam
	{61924, 199, 4, 0x1},     // #8aa
	{61928, 143, 19, 0x1},    // sultanaatmuscatoman
	{61947, 246, 11, 0x1},    // sainthelena
	{61958, 150, 15, 0x1},    // saoedischarabie
	{61973, 171, 27, 0x1},    // republicafederativadobrasil
	{62000, 91, 5, 0x1},      // #7nam
	{62005, 208, 26, 0x1},    // overzeesgebiedsdeelbermuda
	{62031, 192, 5, 0x81},    // #4600
	{62036, 43, 5, 0x81},     // #4616
	{62041, 104, 16, 0x1},    // togoleserepublic
	{62057, 87, 27, 0x1},     // peoplesrepublicofmozambique
	{62084, 235, 4, 0x81},    // #1yt
	{62088, 800, 5, 0x1},     // #5713
	{62093, 25, 4, 0x81},     // #1hr
	{62097, 30, 4, 0x81},     // #1it
	{62101, 122, 10, 0x1},    // unionindia
	{62111, 2, 4, 0x81},      // #1ad
	{62115, 129, 24, 0x1},    // kampucheapeoplesrepublic
	{62139, 171, 4, 0x81},    // #1br
	{62143, 12, 4, 0x81},     // #1ch
	{62147, 19, 5, 0x81},     // #2est
	{62152, 68, 4, 0x81},     // #1dj
	{62156, 73, 4, 0x81},     // #1et
	{62160, 119, 4, 0x81},    // #1fj
	{62164, 207, 10, 0x1},    // stbartlemy
	{62174, 187, 4, 0x1},     // #8st
	{62178, 42, 4, 0x1},      // #8nz
	{62182, 220, 26, 0x1},    // overseasterritorygibraltar
	{62208, 102, 18, 0x1},    // seychelleneilanden
	{62226, 188, 4, 0x1},     // #8mx
	{62230, 141, 32, 0x1},    // federaldemocraticrepublicofnepal
	{62262, 52, 7, 0x1},      // turkyye
	{62269, 171, 4, 0x1},     // #8br
	{62273, 61, 4, 0x1},      // #8ct
	{62277, 801, 5, 0x1},     // #5zan
	{62282, 64, 14, 0x1},     // congofreestate
	{62296, 97, 10, 0x1},     // sieraleone
	{62306, 38, 14, 0x1},     // republiekmalta
	{62320, 15, 15, 0x1},     // germanydemrepof
	{62335, 49, 5, 0x1},      // #7svk
	{62340, 46, 16, 0x1},     // russischefederal
	{62356, 158, 12, 0x1},    // tongakingdom
	{62368, 148, 31, 0x1},    // koreademocracticpeoplesrepublic
	{62399, 16, 24, 0x1},     // federalrepublicduitsland
	{62423, 64, 25, 0x1},     // democraticrepublicofcongo
	{62448, 245, 11, 0x1},    // zuidgeorgia
	{62459, 802, 4, 0x2},     // #1yu
	{62463, 804, 5, 0x1},     // #5712
	{62468, 110, 16, 0x1},    // zimbabwerhodesia
	{62484, 190, 4, 0x81},    // #1pa
	{62488, 46, 4, 0x81},     // #1ru
	{62492, 229, 4, 0x81},    // #1je
	{62496, 112, 4, 0x81},    // #1ae
	{62500, 31, 4, 0x81},     // #1li
	{62504, 238, 4, 0x81},    // #1nu
	{62508, 805, 4, 0x1},     // #1bu
	{62512, 62, 4, 0x81},     // #1ci
	{62516, 48, 38, 0x1},     // staatsgemeenschapvanservieenmontenegro
	{62554, 111, 27, 0x1},    // islamicemirateofafghanistan
	{62581, 46, 4, 0x1},      // #8rs
	{62585, 179, 5, 0x81},    // #2ecu
	{62590, 78, 12, 0x1},     // guineabissau
	{62602, 31, 4, 0x1},      // #8ls
	{62606, 231, 20, 0x1},    // saintmartinfransdeel
	{62626, 29, 4, 0x1},      // #8is
	{62630, 197, 25, 0x1},    // sintvincentendegrenadines
	{62655, 175, 4, 0x1},     // #8cs
	{62659, 167, 4, 0x1},     // #8ac
	{62663, 135, 6, 0x1},     // ceylon
	{62669, 806, 5, 0x1},     // #6egy
	{62674, 102, 10, 0x1},    // seychellen
	{62684, 66, 29, 0x1},     // federalislamicrepubliccomoren
	{62713, 225, 16, 0x1},    // sarhongkongchina
	{62729, 120, 26, 0x1},    // federatestatesofmicronesia
	{62755, 166, 12, 0x1},    // theargentine
	{62767, 100, 5, 0x81},    // #4678
	{62772, 138, 12, 0x1},    // burmaunionof
	{62784, 210, 28, 0x1},    // islandsterritorycocoskeeling
	{62812, 46, 18, 0x1},     // russischefederatie
	{62830, 64, 10, 0x1},     // congozaire
	{62840, 189, 17, 0x1},    // nicaraguarepublic
	{62857, 257, 4, 0x81},    // #1wf
	{62861, 65, 16, 0x1},     // congobrazzaville
	{62877, 16, 11, 0x1},     // deutschland
	{62888, 205, 40, 0x1},    // fransegebiedeninzuidelijkeindischeoceaan
	{62928, 2, 4, 0x81},      // #420
	{62932, 7, 7, 0x1},       // belguim
	{62939, 195, 14, 0x1},    // trinidadtobago
	{62953, 111, 4, 0x81},    // #1af
	{62957, 116, 4, 0x81},    // #1bt
	{62961, 61, 4, 0x81},     // #1cf
	{62965, 24, 5, 0x1},      // #7gre
	{62970, 168, 10, 0x1},    // bahamasthe
	{62980, 245, 35, 0x1},    // zuidgeorgiaendezuidsandwicheilanden
	{63015, 101, 4, 0x1},     // #8wz
	{63019, 160, 4, 0x1},     // #8uz
	{63023, 37, 33, 0x1},     // formeryugoslavrepublicofmacedonia
	{63056, 36, 7, 0x1},      // moldova
	{63063, 87, 4, 0x1},      // #8mz
	{63067, 123, 4, 0x1},     // #8ir
	{63071, 14, 4, 0x1},      // #8ez
	{63075, 67, 15, 0x1},     // formercapeverde
	{63090, 150, 21, 0x1},    // koninkrijksaudiarabie
	{63111, 115, 29, 0x1},    // nationofbruneitheabodeofpeace
	{63140, 97, 5, 0x1},      // #7sle
	{63145, 57, 14, 0x1},     // burundikingdom
	{63159, 46, 14, 0x1},     // ruslandfederal
	{63173, 807, 5, 0x1},     // #6115
	{63178, 808, 5, 0x1},     // #6101
	{63183, 213, 26, 0x1},    // christmaseilandaustralisch
	{63209, 40, 10, 0x1},     // netherland
	{63219, 141, 5, 0x1},     // #7nep
	{63224, 241, 23, 0x1},    // occpalestinianterritory
	{63247, 186, 12, 0x1},    // stkittsnevis
	{63259, 202, 14, 0x1},    // netherlandsant
	{63273, 226, 21, 0x1},    // heardmcdonaldeilanden
	{63294, 40, 20, 0x1},     // netherlandskingdomof
	{63314, 257, 28, 0x1},    // wallisfutunaislandsterritory
	{63342, 147, 4, 0x81},    // #1pg
	{63346, 94, 4, 0x81},     // #1rw
	{63350, 164, 22, 0x1},    // arabrepublicyemenyemen
	{63372, 168, 13, 0x1},    // bahamaislands
	{63385, 239, 39, 0x1},    // britishoverseasterritorypitcairnislands
	{63424, 252, 4, 0x81},    // #1tw
	{63428, 163, 28, 0x1},    // onafhankelijkestaatwestsamoa
	{63456, 132, 4, 0x81},    // #1kw
	{63460, 82, 5, 0x81},     // #2lby
	{63465, 151, 19, 0x1},    // republicofsingapore
	{63484, 167, 4, 0x81},    // #1ag
	{63488, 60, 4, 0x81},     // #1bw
	{63492, 65, 4, 0x81},     // #1cg
	{63496, 237, 31, 0x1},    // overseasterritorynorfolkislands
	{63527, 248, 19, 0x1},    // saintpierremiguelon
	{63546, 66, 12, 0x1},     // statecomoros
	{63558, 245, 5, 0x81},    // #2sgs
	{63563, 230, 8, 0x1},     // macaosar
	{63571, 102, 5, 0x81},    // #2syc
	{63576, 17, 4, 0x1},      // #8da
	{63580, 182, 4, 0x1},     // #8gy
	{63584, 232, 4, 0x1},     // #8cq
	{63588, 257, 12, 0x1},    // futunawallis
	{63600, 229, 20, 0x1},    // jerseychannelislands
	{63620, 76, 15, 0x1},     // republiekguinee
	{63635, 809, 5, 0x1},     // #6100
	{63640, 189, 17, 0x1},    // republicnicaragua
	{63657, 239, 5, 0x81},    // #4612
	{63662, 51, 6, 0x1},      // sweden
	{63668, 26, 15, 0x1},     // republichungary
	{63683, 95, 15, 0x1},     // republieksoedan
	{63698, 161, 16, 0x1},    // vietnamfmrdemrep
	{63714, 165, 15, 0x1},    // yemendemocratic
	{63729, 242, 4, 0x81},    // #1pf
	{63733, 137, 10, 0x1},    // marshallis
	{63743, 159, 4, 0x81},    // #1tv
	{63747, 810, 4, 0x1},     // #1hv
	{63751, 191, 12, 0x1},    // perurepublic
	{63763, 201, 4, 0x81},    // #1ax
	{63767, 209, 4, 0x81},    // #1bv
	{63771, 64, 4, 0x81},     // #1cd
	{63775, 18, 5, 0x81},     // #2esp
	{63780, 33, 5, 0x81},     // #2lux
	{63785, 248, 18, 0x1},    // stpierreenmiguelon
	{63803, 163, 14, 0x1},    // westelijksamoa
	{63817, 249, 25, 0x1},    // nederlandsdeelsintmaarten
	{63842, 123, 19, 0x1},    // imperialstateofiran
	{63861, 247, 23, 0x1},    // svalbardjanmayenislands
	{63884, 18, 4, 0x1},      // #8sp
	{63888, 209, 12, 0x1},    // bouveteiland
	{63900, 231, 25, 0x1},    // collectiviteitsaintmartin
	{63925, 108, 11, 0x1},    // southafrika
	{63936, 28, 7, 0x1},      // ijsland
	{63943, 151, 5, 0x81},    // #2sgp
	{63948, 811, 5, 0x1},     // #6pol
	{63953, 214, 15, 0x1},    // kaaimaneilanden
	{63968, 95, 24, 0x1},     // democraticrepublicsoedan
	{63992, 79, 16, 0x1},     // guineaecuatorial
	{64008, 164, 6, 0x1},     // nyemen
	{64014, 812, 5, 0x1},     // #6est
	{64019, 131, 6, 0x1},     // skorea
	{64025, 109, 5, 0x1},     // #7zam
	{64030, 187, 5, 0x1},     // #7lca
	{64035, 229, 30, 0x1},    // britishoverseasterritoryjersey
	{64065, 66, 33, 0x1},     // comorenislamitischebondsrepubliek
	{64098, 30, 15, 0x1},     // republicofitaly
	{64113, 813, 5, 0x1},     // #5tog
	{64118, 191, 4, 0x81},    // #1pe
	{64122, 814, 5, 0x1},     // #5van
	{64127, 16, 5, 0x1},      // #7ger
	{64132, 26, 4, 0x81},     // #1hu
	{64136, 10, 4, 0x81},     // #1by
	{64140, 71, 5, 0x81},     // #2egy
	{64145, 10, 7, 0x1},      // belarus
	{64152, 150, 5, 0x81},    // #2sau
	{64157, 52, 14, 0x1},     // turkeyrepublic
	{64171, 115, 7, 0x1},     // bruneid
	{64178, 253, 28, 0x1},    // kleineislandsverenigdestates
	{64206, 815, 5, 0x1},     // #6ecu
	{64211, 257, 12, 0x1},    // wallisfutuna
	{64223, 59, 7, 0x1},      // burkina
	{64230, 119, 13, 0x1},    // republiekfiji
	{64243, 161, 30, 0x1},    // socialistischerepubliekvietnam
	{64273, 98, 19, 0x1},     // somalischerepubliek
	{64292, 171, 6, 0x1},     // brazil
	{64298, 226, 19, 0x1},    // heardiandmcdonaldis
	{64317, 225, 16, 0x1},    // chinasarhongkong
	{64333, 228, 29, 0x1},    // britishgebiedinindischeoceaan
	{64362, 227, 17, 0x1},    // islandsmanbritish
	{64379, 257, 35, 0x1},    // territorialcollectivitywallisfutuna
	{64414, 10, 16, 0x1},     // republiekbelarus
	{64430, 122, 14, 0x1},    // republiekindia
	{64444, 195, 4, 0x81},    // #1tt
	{64448, 79, 5, 0x1},      // #7geq
	{64453, 148, 14, 0x1},    // koreadempeorep
	{64467, 184, 4, 0x81},    // #1ht
	{64471, 131, 4, 0x81},    // #1kr
	{64475, 56, 4, 0x81},     // #424
	{64479, 166, 4, 0x81},    // #432
	{64483, 116, 13, 0x1},    // bhutankingdom
	{64496, 6, 4, 0x81},      // #1az
	{64500, 141, 4, 0x81},    // #1np
	{64504, 5, 4, 0x81},      // #440
	{64508, 72, 4, 0x81},     // #1er
	{64512, 232, 26, 0x1},    // noordelijkemarianaeilanden
	{64538, 197, 25, 0x1},    // stvincentandthegrenadines
	{64563, 816, 5, 0x1},     // #6pan
	{64568, 250, 30, 0x1},    // territoriumturkscaicoseilanden
	{64598, 70, 5, 0x81},     // #2eaz
	{64603, 223, 25, 0x1},    // collectiviteitfransguyana
	{64628, 32, 17, 0x1},     // lithuaniarepublic
	{64645, 64, 30, 0x1},     // republicofthecongoleopoldville
	{64675, 242, 4, 0x1},     // #8fp
	{64679, 217, 23, 0x1},    // malvinasfalklandislands
	{64702, 115, 4, 0x1},     // #8bx
	{64706, 140, 8, 0x1},     // maleisie
	{64714, 165, 6, 0x1},     // yemens
	{64720, 240, 18, 0x1},    // puertoricoamerican
	{64738, 234, 33, 0x1},    // territorialcollectivitymartinique
	{64771, 37, 13, 0x1},     // tfyrmacedonia
	{64784, 817, 5, 0x1},     // #2zar
	{64789, 82, 46, 0x1},     // socialistischelibischarabischevolksjamahiriyya
	{64835, 12, 22, 0x1},     // confederazionesvizzera
	{64857, 117, 15, 0x1},    // prmainlandchina
	{64872, 69, 35, 0x1},     // algeriademocraticandpopularrepublic
	{64907, 217, 42, 0x1},    // britishoverzeesterritoriumfalklandeilanden
	{64949, 230, 16, 0x1},    // grondgebiedmacau
	{64965, 164, 13, 0x1},    // yemenrepublic
	{64978, 214, 37, 0x1},    // britishoverseasterritorycaymanislands
	{65015, 238, 14, 0x1},    // niuenewzealand
	{65029, 230, 24, 0x1},    // overzeesgebiedsdeelmacau
	{65053, 199, 16, 0x1},    // knetherlandaruba
	{65069, 54, 4, 0x81},     // #1us
	{65073, 218, 14, 0x1},    // faeroerislands
	{65087, 25, 8, 0x1},      // hrvatska
	{65095, 6, 4, 0x81},      // #431
	{65099, 196, 6, 0x1},     // urugay
	{65105, 187, 4, 0x81},    // #1lc
	{65109, 210, 4, 0x81},    // #1cc
	{65113, 46, 13, 0x1},     // federalrussia
	{65126, 18, 4, 0x81},     // #1es
	{65130, 256, 4, 0x1},     // #8vq
	{65134, 214, 10, 0x1},    // vkcaimanes
	{65144, 196, 5, 0x1},     // #7uru
	{65149, 61, 28, 0x1},     // centraalafrikaansekeizerrijk
	{65177, 128, 9, 0x1},     // kyrgystan
	{65186, 79, 27, 0x1},     // republicadeguineaecuatorial
	{65213, 155, 12, 0x1},    // tadzhikistan
	{65225, 163, 5, 0x81},    // #4882
	{65230, 57, 17, 0x1},     // republicofburundi
	{65247, 57, 4, 0x1},      // #8by
	{65251, 219, 20, 0x1},    // bailliagedeguernesey
	{65271, 145, 22, 0x1},    // republiekderfilipijnen
	{65293, 204, 4, 0x1},     // #8ay
	{65297, 253, 22, 0x1},    // usminoroutlyingislands
	{65319, 112, 5, 0x1},     // #7uae
	{65324, 27, 15, 0x1},     // irelandrepublic
	{65339, 246, 35, 0x1},    // ascensionentristandacunhasinthelena
	{65374, 194, 11, 0x1},    // dutchguiana
	{65385, 145, 5, 0x81},    // #4608
	{65390, 138, 40, 0x1},    // socialistischerepubliekvandeunievanbirma
	{65430, 818, 5, 0x1},     // #5ins
	{65435, 142, 5, 0x1},     // #7nru
	{65440, 82, 5, 0x1},      // lybie
	{65445, 51, 7, 0x1},      // sverige
	{65452, 257, 13, 0x1},    // wallisfutunaf
	{65465, 161, 7, 0x1},     // vietnam
	{65472, 52, 4, 0x81},     // #1tr
	{65476, 148, 4, 0x81},    // #1kp
	{65480, 89, 8, 0x1},      // mauritus
	{65488, 134, 4, 0x81},    // #1lb
	{65492, 142, 4, 0x81},    // #1nr
	{65496, 169, 4, 0x81},    // #1bz
	{65500, 229, 14, 0x1},    // bailliagejerri
	{65514, 128, 10, 0x1},    // kirgyzstan
	{65524, 819, 5, 0x1},     // #6nep
	{65529, 148, 4, 0x1},     // dprk
	{65533, 106, 4, 0x1},     // #8tz
	{65537, 193, 5, 0x81},    // #2slv
	{65542, 820, 5, 0x1},     // #6pal
	{65547, 89, 4, 0x1},      // #8mp
	{65551, 145, 19, 0x1},    // filipijnenrepubliek
	{65570, 236, 18, 0x1},    // newcaledoniafrench
	{65588, 21, 4, 0x1},      // #8fr
	{65592, 70, 22, 0x1},     // formerzanzibarpembaisd
	{65614, 110, 6, 0x1},     // #3rhzw
	{65620, 221, 28, 0x1},    // overseasdepartmentguadeloupe
	{65648, 135, 16, 0x1},    // srilankarepublic
	{65664, 41, 5, 0x1},      // #7nor
	{65669, 101, 16, 0x1},    // kingdomswaziland
	{65685, 33, 20, 0x1},     // luxembourggrandduchy
	{65705, 171, 28, 0x1},    // federatieverepubliekbrazilie
	{65733, 821, 5, 0x1},     // #5780
	{65738, 192, 4, 0x81},    // #1py
	{65742, 242, 18, 0x1},    // polynesiefrancaise
	{65760, 100, 33, 0x1},    // saotomeprincipedemocraticrepublic
	{65793, 15, 13, 0x1},     // eastduitsland
	{65806, 133, 4, 0x81},    // #1la
	{65810, 11, 4, 0x81},     // #1ca
	{65814, 182, 4, 0x81},    // #1gy
	{65818, 64, 21, 0x1},     // demrepublicofthecongo
	{65839, 248, 18, 0x1},    // stpierreenmiquelon
	{65857, 163, 4, 0x1},     // #8ws
	{65861, 64, 36, 0x1},     // democraticrepubliczairekinshasacongo
	{65897, 210, 24, 0x1},    // territoriumcocoseilanden
	{65921, 188, 25, 0x1},    // verenigdemexicaansestaten
	{65946, 822, 5, 0x1},     // #6pak
	{65951, 236, 4, 0x1},     // #8nc
	{65955, 146, 4, 0x1},     // #8ps
	{65959, 48, 26, 0x1},     // serviemontenegrostatenunie
	{65985, 6, 18, 0x1},      // azerbaijanrepublic
	{66003, 137, 9, 0x1},     // marshalls
	{66012, 5, 11, 0x1},      // oesterreich
	{66023, 205, 4, 0x1},     // #8fs
	{66027, 106, 18, 0x1},    // mainlandurtanzania
	{66045, 234, 30, 0x1},    // overseascollectivitymartinique
	{66075, 227, 19, 0x1},    // territoryislandsman
	{66094, 56, 21, 0x1},     // angolapeoplesrepublic
	{66115, 128, 9, 0x1},     // kirgistan
	{66124, 231, 34, 0x1},    // overzeesgebiedsaintmartinfransdeel
	{66158, 82, 35, 0x1},     // socialistlibischarabischejamahiriya
	{66193, 157, 31, 0x1},    // democratischerepubliekoosttimor
	{66224, 206, 19, 0x1},    // sabaensinteustatius
	{66243, 246, 37, 0x1},    // ascensionandtristandacunhasainthelena
	{66280, 259, 37, 0x1},    // kosovounitednationsadministeredregion
	{66317, 1, 17, 0x1},      // republicofalbania
	{66334, 94, 6, 0x1},      // rwanda
	{66340, 823, 5, 0x1},     // #5781
	{66345, 30, 15, 0x1},     // italianrepublic
	{66360, 824, 4, 0x1},     // #1tp
	{66364, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{66398, 167, 4, 0x81},    // #428
	{66402, 4, 4, 0x81},      // #436
	{66406, 168, 4, 0x81},    // #444
	{66410, 7, 4, 0x81},      // #456
	{66414, 140, 17, 0x1},    // maleisiefederatie
	{66431, 91, 15, 0x1},     // namibiarepublic
	{66446, 156, 4, 0x1},     // #8tx
	{66450, 254, 4, 0x1},     // #8vt
	{66454, 47, 5, 0x81},     // #2smr
	{66459, 825, 5, 0x1},     // #5432
	{66464, 826, 5, 0x1},     // #6nor
	{66469, 827, 5, 0x1},     // #6per
	{66474, 12, 4, 0x1},      // #8sz
	{66478, 147, 4, 0x1},     // #8pp
	{66482, 828, 5, 0x1},     // #5452
	{66487, 88, 4, 0x1},      // #8mr
	{66491, 829, 5, 0x1},     // #6por
	{66496, 124, 4, 0x1},     // #8iz
	{66500, 127, 4, 0x1},     // #8kz
	{66504, 42, 18, 0x1},     // newzealandaotearoa
	{66522, 24, 4, 0x1},      // #8gr
	{66526, 208, 4, 0x1},     // #8bd
	{66530, 242, 11, 0x1},    // frpolynesia
	{66541, 250, 3, 0x1},     // tci
	{66544, 64, 25, 0x1},     // leopoldvillerepubliccongo
	{66569, 95, 27, 0x1},     // democratischerepublieksudan
	{66596, 222, 18, 0x1},    // territorygreenland
	{66614, 71, 17, 0x1},     // arabrepublicegypt
	{66631, 830, 5, 0x1},     // #5tri
	{66636, 10, 38, 0x1},     // byelorussischesocialistsovjetrepubliek
	{66674, 241, 21, 0x1},    // palestijnseterritoria
	{66695, 3, 4, 0x81},      // #451
	{66699, 71, 27, 0x1},     // verenigdearabischerepubliek
	{66726, 831, 5, 0x1},     // #5433
	{66731, 153, 4, 0x1},     // #8sy
	{66735, 238, 4, 0x1},     // #8ne
	{66739, 201, 14, 0x1},    // alandseilanden
	{66753, 73, 7, 0x1},      // ethopia
	{66760, 85, 19, 0x1},     // republiekmadagaskar
	{66779, 82, 4, 0x1},      // #8ly
	{66783, 143, 4, 0x1},     // #8mu
	{66787, 223, 24, 0x1},    // collectivityfrenchguiana
	{66811, 16, 14, 0x1},     // germanyunified
	{66825, 6, 11, 0x1},      // azerbaidjan
	{66836, 832, 5, 0x1},     // #4886
	{66841, 109, 5, 0x81},    // #4894
	{66846, 224, 4, 0x1},     // #8gq
	{66850, 7, 4, 0x1},       // #8be
	{66854, 118, 4, 0x1},     // #8cy
	{66858, 120, 21, 0x1},    // fedstatesofmicronesia
	{66879, 22, 5, 0x81},     // #4826
	{66884, 5, 4, 0x1},       // #8au
	{66888, 213, 26, 0x1},    // christmasislandsaustralian
	{66914, 257, 26, 0x1},    // overzeesgebiedwallisfutuna
	{66940, 19, 15, 0x1},     // republicestland
	{66955, 178, 19, 0x1},    // dominicanrepublicdr
	{66974, 36, 15, 0x1},     // republicmoldova
	{66989, 138, 12, 0x1},    // unionmyanmar
	{67001, 228, 34, 0x1},    // britishterritoriuminindischeoceaan
	{67035, 54, 9, 0x1},      // americaus
	{67044, 82, 26, 0x1},     // libischearabischerepubliek
	{67070, 242, 32, 0x1},    // overseasterritoryfrenchpolynesia
	{67102, 55, 42, 0x1},     // socialistischefederalerepubliekjoegoslavie
	{67144, 44, 5, 0x81},     // #4620
	{67149, 250, 18, 0x1},    // turksandcaicosisds
	{67167, 108, 15, 0x1},    // uniesouthafrika
	{67182, 1, 7, 0x1},       // albania
	{67189, 82, 5, 0x1},      // lybia
	{67194, 833, 5, 0x1},     // #5ton
	{67199, 251, 16, 0x1},    // territorytokelau
	{67215, 52, 6, 0x1},      // turkey
	{67221, 834, 5, 0x1},     // #5tun
	{67226, 148, 18, 0x1},    // volksrepnorthkorea
	{67244, 188, 4, 0x81},    // #1mx
	{67248, 25, 5, 0x81},     // #4191
	{67253, 113, 4, 0x81},    // #450
	{67257, 228, 27, 0x1},    // britsindiaoceaanterritorium
	{67284, 232, 30, 0x1},    // territoriumnoordelijkemarianen
	{67314, 160, 5, 0x1},     // #7uzb
	{67319, 159, 4, 0x1},     // #8tv
	{67323, 835, 5, 0x1},     // #5434
	{67328, 245, 4, 0x1},     // #8sx
	{67332, 237, 4, 0x1},     // #8nf
	{67336, 836, 5, 0x1},     // #5450
	{67341, 38, 4, 0x1},      // #8mt
	{67345, 21, 15, 0x1},     // franserepubliek
	{67360, 121, 4, 0x1},     // #8id
	{67364, 164, 5, 0x81},    // #4887
	{67369, 221, 4, 0x1},     // #8gp
	{67373, 168, 4, 0x1},     // #8bf
	{67377, 206, 20, 0x1},    // caribbeannetherlands
	{67397, 62, 16, 0x1},     // formerivorycoast
	{67413, 170, 18, 0x1},    // boliviaplurstateof
	{67431, 64, 14, 0x1},     // republiekzaire
	{67445, 127, 11, 0x1},    // kazakhistan
	{67456, 32, 33, 0x1},     // lithuaniansovietsocialistrepublic
	{67489, 85, 22, 0x1},     // republiquedemadagascar
	{67511, 177, 22, 0x1},    // commonwealthofdominica
	{67533, 158, 5, 0x1},     // tonga
	{67538, 77, 9, 0x1},      // gambiathe
	{67547, 196, 4, 0x81},    // #1uy
	{67551, 8, 23, 0x1},      // peoplesrepublicbulgaria
	{67574, 181, 9, 0x1},     // guatamala
	{67583, 214, 22, 0x1},    // territorycaymanislands
	{67605, 140, 4, 0x81},    // #1my
	{67609, 176, 5, 0x81},    // #4192
	{67614, 121, 29, 0x1},    // unitarystaterepublicindonesia
	{67643, 204, 4, 0x81},    // #1aq
	{67647, 13, 39, 0x1},     // socialistischerepubliektsjechoslowakije
	{67686, 254, 26, 0x1},    // statodellacittadelvaticano
	{67712, 244, 21, 0x1},    // formerrepublicvietnam
	{67733, 837, 5, 0x1},     // #6new
	{67738, 211, 11, 0x1},    // cookislands
	{67749, 160, 28, 0x1},    // uzbeksovietsocialistrepublic
	{67777, 252, 4, 0x1},     // #8tw
	{67781, 247, 5, 0x81},    // #2sjm
	{67786, 838, 5, 0x1},     // #5435
	{67791, 96, 4, 0x1},      // #8sg
	{67795, 107, 4, 0x1},     // #8ug
	{67799, 124, 6, 0x1},     // aliraq
	{67805, 92, 4, 0x1},      // #8ng
	{67809, 839, 5, 0x1},     // #5451
	{67814, 840, 5, 0x1},     // #6png
	{67819, 34, 4, 0x1},      // #8lg
	{67823, 77, 14, 0x1},     // gambiarepublic
	{67837, 113, 4, 0x1},     // #8bg
	{67841, 153, 8, 0x1},     // syriauar
	{67849, 119, 4, 0x1},     // fiji
	{67853, 246, 26, 0x1},    // sinthelenaentristandacunha
	{67879, 145, 18, 0x1},    // filipijnenrepublic
	{67897, 65, 13, 0x1},     // repofthecongo
	{67910, 841, 5, 0x1},     // #6eri
	{67915, 157, 5, 0x81},    // #4626
	{67920, 231, 14, 0x1},    // frenchstmartin
	{67934, 842, 28, 0x82},   // frserbiamontenegroyugoslavia
	{67962, 147, 23, 0x1},    // papuanewguineaterritory
	{67985, 138, 20, 0x1},    // unionmyanmarrepublic
	{68005, 33, 20, 0x1},     // grandducheluxembourg
	{68025, 202, 25, 0x1},    // netherlandsantillesformer
	{68050, 101, 4, 0x81},    // #1sz
	{68054, 160, 4, 0x81},    // #1uz
	{68058, 127, 4, 0x81},    // #1kz
	{68062, 208, 18, 0x1},    // grondgebiedbermuda
	{68080, 126, 4, 0x81},    // #1jp
	{68084, 87, 4, 0x81},     // #1mz
	{68088, 142, 13, 0x1},    // naururepublic
	{68101, 166, 4, 0x81},    // #1ar
	{68105, 114, 4, 0x81},    // #448
	{68109, 172, 4, 0x81},    // #452
	{68113, 14, 4, 0x81},     // #1cz
	{68117, 54, 18, 0x1},     // americaunitedsates
	{68135, 24, 4, 0x81},     // #1gr
	{68139, 182, 5, 0x1},     // #7guy
	{68144, 254, 16, 0x1},    // statevaticancity
	{68160, 157, 4, 0x1},     // #8tt
	{68164, 57, 18, 0x1},     // republiekboeroendi
	{68182, 844, 5, 0x1},     // #5420
	{68187, 845, 5, 0x1},     // #5436
	{68192, 108, 4, 0x1},     // #8sf
	{68196, 162, 4, 0x1},     // #8nh
	{68200, 97, 21, 0x1},     // republicofsierraleone
	{68221, 136, 4, 0x1},     // #8mv
	{68225, 253, 30, 0x1},    // kleineafgelegeneilandenvandeus
	{68255, 846, 5, 0x2},     // #4891
	{68260, 76, 4, 0x1},      // #8gv
	{68264, 153, 12, 0x1},    // syriearabrep
	{68276, 200, 4, 0x1},     // #8av
	{68280, 85, 26, 0x1},     // democraticrepublmadagascar
	{68306, 848, 5, 0x1},     // #2sun
	{68311, 109, 5, 0x81},    // #2zmb
	{68316, 30, 14, 0x1},     // republicitalie
	{68330, 82, 18, 0x1},     // libyaunitedkingdom
	{68348, 9, 28, 0x1},      // republiekbosnieenherzegovina
	{68376, 186, 18, 0x1},    // saintkittsandnevis
	{68394, 849, 27, 0x82},   // federalrepublicofyugoslavia
	{68421, 851, 26, 0x82},   // serbiamontenegroyugoslavia
	{68447, 148, 26, 0x1},    // democraticpeorepublickorea
	{68473, 86, 11, 0x1},     // franssoedan
	{68484, 249, 27, 0x1},    // kofthenetherlandsintmaarten
	{68511, 96, 19, 0x1},     // republiquedusenegal
	{68530, 241, 4, 0x81},    // #1ps
	{68534, 853, 5, 0x1},     // #5790
	{68539, 82, 18, 0x1},     // libyanarabrepublic
	{68557, 163, 4, 0x81},    // #1ws
	{68561, 245, 52, 0x1},    // overzeesgebiedsdeelsouthgeorgiesouthsandwicheilanden
	{68613, 170, 26, 0x1},    // boliviaplurinationalestaat
	{68639, 56, 14, 0x1},     // republicangola
	{68653, 203, 4, 0x81},    // #1as
	{68657, 31, 5, 0x81},     // #2lie
	{68662, 154, 11, 0x1},    // prathetthai
	{68673, 46, 10, 0x1},     // ussrrussia
	{68683, 245, 4, 0x81},    // #1gs
	{68687, 10, 17, 0x1},     // byelorussischessr
	{68704, 214, 14, 0x1},    // kaaimanislands
	{68718, 133, 24, 0x1},    // peodemocraticrepubliclao
	{68742, 52, 4, 0x1},      // #8tu
	{68746, 255, 4, 0x1},     // #8vi
	{68750, 60, 17, 0x1},     // republiekbotswana
	{68767, 854, 5, 0x1},     // #5437
	{68772, 102, 4, 0x1},     // #8se
	{68776, 164, 10, 0x1},    // northyemen
	{68786, 93, 4, 0x1},      // #8ni
	{68790, 78, 4, 0x1},      // #8pu
	{68794, 134, 4, 0x1},     // #8le
	{68798, 132, 4, 0x1},     // #8ku
	{68802, 14, 15, 0x1},     // republicczechia
	{68817, 855, 5, 0x1},     // #4890
	{68822, 136, 15, 0x1},    // maldivesislands
	{68837, 114, 4, 0x1},     // #8ba
	{68841, 120, 28, 0x1},    // gefedereerdestatesmicronesie
	{68869, 106, 5, 0x81},    // #4834
	{68874, 203, 4, 0x1},     // #8aq
	{68878, 15, 25, 0x1},     // democraticrepublicgermany
	{68903, 143, 13, 0x1},    // sultanaatoman
	{68916, 197, 12, 0x1},    // stvinandgren
	{68928, 239, 22, 0x1},    // pitcairnislandsbritish
	{68950, 265, 5, 0x81},    // #2xsl
	{68955, 210, 19, 0x1},    // islandscocoskeeling
	{68974, 53, 32, 0x1},     // oekrainsesovietsocialistrepublic
	{69006, 246, 34, 0x1},    // sainthelenatristandacunhaascension
	{69040, 112, 3, 0x1},     // vae
	{69043, 78, 5, 0x81},     // #4624
	{69048, 856, 5, 0x1},     // #5taj
	{69053, 857, 5, 0x1},     // #6bul
	{69058, 1, 7, 0x1},       // albanie
	{69065, 112, 26, 0x1},    // verenigdearabischeemiraten
	{69091, 858, 4, 0x1},     // #1zr
	{69095, 240, 4, 0x81},    // #1pr
	{69099, 249, 4, 0x81},    // #1sx
	{69103, 228, 34, 0x1},    // britsterritoriumindeindischeoceaan
	{69137, 8, 23, 0x1},      // bulgaarsevolksrepubliek
	{69160, 106, 4, 0x81},    // #1tz
	{69164, 859, 5, 0x1},     // #5tur
	{69169, 121, 4, 0x81},    // #1id
	{69173, 128, 11, 0x1},    // kyrghyzstan
	{69184, 38, 4, 0x81},     // #1mt
	{69188, 18, 12, 0x1},     // kingdomspain
	{69200, 5, 4, 0x81},      // #1at
	{69204, 42, 4, 0x81},     // #1nz
	{69208, 91, 10, 0x1},     // swanamibia
	{69218, 213, 4, 0x81},    // #1cx
	{69222, 65, 19, 0x1},     // congorepbrazzaville
	{69241, 69, 4, 0x81},     // #1dz
	{69245, 221, 4, 0x81},    // #1gp
	{69249, 59, 21, 0x1},     // burkinafasouppervolta
	{69270, 230, 25, 0x1},    // macauchinapeoplesrepublic
	{69295, 246, 5, 0x81},    // #2shn
	{69300, 40, 26, 0x1},     // kingdomofthenetherlandsthe
	{69326, 860, 5, 0x1},     // #5438
	{69331, 252, 21, 0x1},    // chinataiwanprovinceof
	{69352, 64, 24, 0x1},     // leopoldstadrepubliccongo
	{69376, 246, 17, 0x1},    // sthelenaascension
	{69393, 44, 18, 0x1},     // portugueserepublic
	{69411, 95, 5, 0x81},     // #2sdn
	{69416, 213, 4, 0x1},     // #8kt
	{69420, 178, 4, 0x1},     // #8dr
	{69424, 181, 4, 0x1},     // #8gt
	{69428, 172, 4, 0x1},     // #8bb
	{69432, 206, 26, 0x1},    // bonairesinteustatiusensaba
	{69458, 227, 5, 0x81},    // #4833
	{69463, 4, 21, 0x1},      // commonwealthaustralia
	{69484, 53, 8, 0x1},      // ukrayina
	{69492, 220, 20, 0x1},    // grondgebiedgibraltar
	{69512, 128, 10, 0x1},    // kyrgyzstan
	{69522, 240, 12, 0x1},    // puertoricous
	{69534, 107, 7, 0x1},     // oeganda
	{69541, 48, 20, 0x1},     // unieserviemontenegro
	{69561, 138, 15, 0x1},    // nowmyanmarburma
	{69576, 250, 13, 0x1},    // turksencaicos
	{69589, 861, 5, 0x1},     // #6bfo
	{69594, 84, 7, 0x1},      // morroco
	{69601, 106, 19, 0x1},    // unitedrepoftanzania
	{69620, 243, 4, 0x81},    // #1re
	{69624, 153, 4, 0x81},    // #1sy
	{69628, 220, 35, 0x1},    // britishoverzeesterritoriumgibraltar
	{69663, 230, 19, 0x1},    // overzeesgebiedmacau
	{69682, 27, 4, 0x81},     // #1ie
	{69686, 214, 4, 0x81},    // #1ky
	{69690, 162, 4, 0x81},    // #1vu
	{69694, 68, 8, 0x1},      // djibouti
	{69702, 125, 11, 0x1},    // transjordan
	{69713, 89, 4, 0x81},     // #1mu
	{69717, 64, 5, 0x81},     // #4180
	{69722, 118, 5, 0x81},    // #4196
	{69727, 192, 8, 0x1},     // paraguay
	{69735, 4, 4, 0x81},      // #1au
	{69739, 82, 4, 0x81},     // #1ly
	{69743, 92, 4, 0x81},     // #1ne
	{69747, 251, 14, 0x1},    // tokelanislands
	{69761, 118, 4, 0x81},    // #1cy
	{69765, 77, 19, 0x1},     // republicofthegambia
	{69784, 862, 4, 0x1},     // #1dy
	{69788, 19, 4, 0x81},     // #1ee
	{69792, 79, 4, 0x81},     // #1gq
	{69796, 117, 5, 0x81},    // #4156
	{69801, 36, 32, 0x1},     // moldoviansovietsocialistrepublic
	{69833, 105, 4, 0x1},     // #8ts
	{69837, 106, 24, 0x1},    // unitedrepublicoftanzania
	{69861, 863, 5, 0x1},     // #5439
	{69866, 186, 4, 0x1},     // #8sc
	{69870, 22, 4, 0x1},      // #8uk
	{69874, 64, 27, 0x1},     // democratischerepubliekcongo
	{69901, 98, 5, 0x81},     // #2som
	{69906, 137, 12, 0x1},    // marshallisds
	{69918, 200, 17, 0x1},    // territoryanguilla
	{69935, 61, 15, 0x1},     // centralafricanr
	{69950, 28, 4, 0x1},      // #8ic
	{69954, 131, 4, 0x1},     // #8ks
	{69958, 190, 6, 0x1},     // panama
	{69964, 122, 5, 0x1},     // #7ind
	{69969, 219, 4, 0x1},     // #8gk
	{69973, 94, 14, 0x1},     // rwandarepublic
	{69987, 263, 5, 0x81},    // #2xon
	{69992, 60, 4, 0x1},      // #8bc
	{69996, 199, 16, 0x1},    // arubaknetherland
	{70012, 120, 24, 0x1},    // micronesiafederalestaten
	{70036, 229, 5, 0x81},    // #4832
	{70041, 4, 4, 0x1},       // #8as
	{70045, 80, 13, 0x1},     // republickenia
	{70058, 244, 17, 0x1},    // vietnamrepublicof
	{70075, 248, 5, 0x81},    // #2spm
	{70080, 254, 8, 0x1},     // vatikaan
	{70088, 21, 9, 0x1},      // frankrijk
	{70097, 129, 9, 0x1},     // kampuchia
	{70106, 206, 25, 0x1},    // steustatiusandsababonaire
	{70131, 46, 12, 0x1},     // russischefed
	{70143, 129, 17, 0x1},    // kampucheacambodia
	{70160, 7, 17, 0x1},      // konigreichbelgien
	{70177, 39, 20, 0x1},     // republicofmontenegro
	{70197, 97, 5, 0x81},     // #4694
	{70202, 27, 18, 0x1},     // poblachtnaheireann
	{70220, 225, 35, 0x1},    // hongkongspecialadministrativeregion
	{70255, 224, 13, 0x1},    // territoryguam
	{70268, 24, 6, 0x1},      // greece
	{70274, 231, 25, 0x1},    // saintmartinfransdeelfrans
	{70299, 15, 35, 0x1},     // germandemocraticrepubliceastgermany
	{70334, 218, 6, 0x1},     // faroer
	{70340, 248, 19, 0x1},    // miquelonsaintpierre
	{70359, 193, 4, 0x81},    // #1sv
	{70363, 132, 8, 0x1},     // alkuwayt
	{70371, 230, 12, 0x1},    // macaochinapr
	{70383, 246, 18, 0x1},    // sainthelenaislands
	{70401, 70, 17, 0x1},     // zanzibarsultanate
	{70418, 136, 4, 0x81},    // #1mv
	{70422, 165, 10, 0x1},    // southjemen
	{70432, 67, 4, 0x81},     // #1cv
	{70436, 100, 4, 0x1},     // #8tp
	{70440, 203, 19, 0x1},    // ameriksamoaeilanden
	{70459, 248, 4, 0x1},     // #8sb
	{70463, 40, 4, 0x1},      // #8nl
	{70467, 864, 5, 0x1},     // #6nir
	{70472, 239, 42, 0x1},    // britishoverzeesterritoriumpitcairneilanden
	{70514, 15, 27, 0x1},     // democraticrepublicduitsland
	{70541, 125, 30, 0x1},    // hashemitischkoninkrijkjordanie
	{70571, 235, 16, 0x1},    // territorymayotte
	{70587, 130, 4, 0x1},     // #8kr
	{70591, 11, 6, 0x1},      // kanada
	{70597, 180, 4, 0x1},     // #8gj
	{70601, 170, 4, 0x1},     // #8bl
	{70605, 219, 5, 0x81},    // #4831
	{70610, 166, 4, 0x1},     // #8ar
	{70614, 30, 5, 0x1},      // #7ita
	{70619, 129, 15, 0x1},    // cambodiakingdom
	{70634, 220, 20, 0x1},    // territoriumgibraltar
	{70654, 128, 10, 0x1},    // kirgizstan
	{70664, 865, 5, 0x1},     // #6bhm
	{70669, 108, 5, 0x81},    // #2zaf
	{70674, 161, 12, 0x1},    // noordvietnam
	{70686, 36, 17, 0x1},     // republicofmoldova
	{70703, 866, 5, 0x1},     // #6bra
	{70708, 65, 10, 0x1},     // congorepof
	{70718, 128, 11, 0x1},    // kirghizstan
	{70729, 230, 32, 0x1},    // macaospecialadministrativeregion
	{70761, 867, 5, 0x1},     // #6bui
	{70766, 79, 25, 0x1},     // republicequatoriaalguinea
	{70791, 110, 4, 0x81},    // #1zw
	{70795, 218, 6, 0x1},     // faroes
	{70801, 146, 4, 0x81},    // #1pw
	{70805, 22, 5, 0x1},      // #7gbr
	{70810, 104, 4, 0x81},    // #1tg
	{70814, 128, 4, 0x81},    // #1kg
	{70818, 239, 24, 0x1},    // territorypitcairnislands
	{70842, 90, 4, 0x81},     // #1mw
	{70846, 868, 5, 0x2},     // #6yug
	{70851, 199, 4, 0x81},    // #1aw
	{70855, 93, 4, 0x81},     // #1ng
	{70859, 225, 27, 0x1},    // overzeesgebiedsdeelhongkong
	{70886, 212, 4, 0x81},    // #1cw
	{70890, 34, 5, 0x81},     // #2lva
	{70895, 123, 10, 0x1},    // formeriran
	{70905, 71, 4, 0x81},     // #1eg
	{70909, 78, 4, 0x81},     // #1gw
	{70913, 161, 4, 0x1},     // #8vm
	{70917, 150, 4, 0x1},     // #8sa
	{70921, 226, 22, 0x1},    // heardmcdonaldislandsau
	{70943, 130, 8, 0x1},     // kiribati
	{70951, 133, 4, 0x1},     // #8la
	{70955, 165, 17, 0x1},    // yemenpdrsouthaden
	{70972, 227, 4, 0x1},     // #8im
	{70976, 185, 4, 0x1},     // #8jm
	{70980, 220, 4, 0x1},     // #8gi
	{70984, 95, 23, 0x1},     // democraticrepublicsudan
	{71007, 138, 4, 0x1},     // #8bm
	{71011, 115, 21, 0x1},    // staatbruneidarussalam
	{71032, 256, 17, 0x1},    // vsmaagdeneilanden
	{71049, 161, 18, 0x1},    // formernoordvietnam
	{71067, 26, 7, 0x1},      // hungary
	{71074, 40, 10, 0x1},     // nethelands
	{71084, 155, 10, 0x1},    // tadzjiekie
	{71094, 870, 5, 0x1},     // #6blr
	{71099, 253, 44, 0x1},    // kleinepacifischeeilandenvandeverenigdestaten
	{71143, 9, 5, 0x1},       // #7bih
	{71148, 17, 7, 0x1},      // danmark
	{71155, 110, 5, 0x81},    // #2zwe
	{71160, 157, 28, 0x1},    // democraticrepublictimorleste
	{71188, 93, 7, 0x1},      // nigeria
	{71195, 186, 24, 0x1},    // saintchristopherandnevis
	{71219, 3, 7, 0x1},       // armenia
	{71226, 100, 4, 0x81},    // #1st
	{71230, 78, 5, 0x1},      // #7gbs
	{71235, 205, 4, 0x81},    // #1tf
	{71239, 871, 5, 0x1},     // #5tuv
	{71244, 134, 5, 0x81},    // #2lbn
	{71249, 232, 4, 0x81},    // #1mp
	{71253, 34, 4, 0x81},     // #1lv
	{71257, 237, 4, 0x81},    // #1nf
	{71261, 150, 22, 0x1},    // koninkrijksaoediarabie
	{71283, 181, 4, 0x81},    // #1gt
	{71287, 55, 34, 0x1},     // federalpeoplesrepublicofyugoslavia
	{71321, 64, 5, 0x1},      // zaire
	{71326, 223, 30, 0x1},    // overseasdepartmentfrenchguiana
	{71356, 158, 4, 0x1},     // #8tn
	{71360, 108, 11, 0x1},    // southafrica
	{71371, 171, 24, 0x1},    // brazilfederativerepublic
	{71395, 64, 36, 0x1},     // kinshasademocraticrepublicofthecongo
	{71431, 82, 63, 0x1},     // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{71494, 241, 24, 0x1},    // bezetpalestijnsegebieden
	{71518, 210, 12, 0x1},    // cocosislands
	{71530, 232, 19, 0x1},    // noordelijkemarianen
	{71549, 236, 33, 0x1},    // overzeesdepartementnieuwcaledonie
	{71582, 75, 4, 0x1},      // #8gh
	{71586, 262, 5, 0x81},    // #2xns
	{71591, 58, 4, 0x1},      // #8bn
	{71595, 174, 16, 0x1},    // columbiarepublic
	{71611, 214, 29, 0x1},    // overzeesgebiedkaaimaneilanden
	{71640, 40, 23, 0x1},     // kingdomofthenetherlands
	{71663, 102, 10, 0x1},    // seychelles
	{71673, 45, 22, 0x1},     // peoplesrepublicromania
	{71695, 206, 22, 0x1},    // bonaireensinteustatius
	{71717, 179, 15, 0x1},    // republicecuador
	{71732, 230, 33, 0x1},    // specialeadministratieveregiomacao
	{71765, 872, 5, 0x1},     // #5ind
	{71770, 65, 24, 0x1},     // brazzavillerepubliccongo
	{71794, 873, 5, 0x1},     // #5taw
	{71799, 874, 4, 0x1},     // #1su
	{71803, 133, 5, 0x81},    // #2lao
	{71808, 80, 4, 0x81},     // #1ke
	{71812, 875, 5, 0x1},     // #5oma
	{71817, 876, 5, 0x1},     // #6940
	{71822, 10, 41, 0x1},     // witrussischesocialistischesovjetrepubliek
	{71863, 234, 4, 0x81},    // #1mq
	{71867, 211, 5, 0x81},    // #4184
	{71872, 61, 20, 0x1},     // kodorosesetibeafrika
	{71892, 33, 4, 0x81},     // #1lu
	{71896, 91, 4, 0x81},     // #1na
	{71900, 119, 12, 0x1},    // fijirepublic
	{71912, 176, 4, 0x81},    // #1cu
	{71916, 67, 10, 0x1},     // kaapverdie
	{71926, 198, 27, 0x1},    // verenigdestatenvanvenezuela
	{71953, 224, 4, 0x81},    // #1gu
	{71957, 173, 5, 0x81},    // #4152
	{71962, 83, 5, 0x81},     // #2lso
	{71967, 135, 5, 0x81},    // #4144
	{71972, 173, 16, 0x1},    // republicadechile
	{71988, 104, 4, 0x1},     // #8to
	{71992, 153, 11, 0x1},    // formersyria
	{72003, 98, 4, 0x1},      // #8so
	{72007, 877, 5, 0x1},     // #5411
	{72012, 878, 5, 0x1},     // #6ken
	{72017, 41, 4, 0x1},      // #8no
	{72021, 156, 18, 0x1},    // turkmeenserepublic
	{72039, 49, 4, 0x1},      // #8lo
	{72043, 213, 15, 0x1},    // christmasisland
	{72058, 228, 4, 0x1},     // #8io
	{72062, 125, 4, 0x1},     // #8jo
	{72066, 160, 5, 0x81},    // #4860
	{72071, 10, 4, 0x1},      // #8bo
	{72075, 140, 9, 0x1},     // malayasia
	{72084, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{72117, 9, 17, 0x1},      // bosnaihercegovina
	{72134, 259, 57, 0x1},    // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{72191, 58, 5, 0x1},      // #7ben
	{72196, 101, 8, 0x1},     // eswatini
	{72204, 77, 26, 0x1},     // islamicrepublicofthegambia
	{72230, 102, 5, 0x81},    // #4690
	{72235, 879, 5, 0x1},     // #6bar
	{72240, 31, 13, 0x1},     // leichtenstein
	{72253, 111, 18, 0x1},    // afghanistankingdom
	{72271, 139, 13, 0x1},    // outermongolia
	{72284, 5, 7, 0x1},       // austria
	{72291, 245, 44, 0x1},    // grondgebiedsouthgeorgiesouthsandwicheilanden
	{72335, 44, 4, 0x81},     // #1pt
	{72339, 880, 4, 0x1},     // #1rh
	{72343, 194, 4, 0x81},    // #1sr
	{72347, 10, 15, 0x1},     // byelorussianssr
	{72362, 205, 26, 0x1},    // fransezuidelijketerritoria
	{72388, 103, 4, 0x81},    // #1td
	{72392, 219, 19, 0x1},    // grondgebiedguernsey
	{72411, 88, 4, 0x81},     // #1mr
	{72415, 246, 34, 0x1},    // ascensiontristandacunhasainthelena
	{72449, 32, 4, 0x81},     // #1lt
	{72453, 175, 4, 0x81},    // #1cr
	{72457, 73, 5, 0x81},     // #2eth
	{72462, 199, 16, 0x1},    // territoriumaruba
	{72478, 40, 14, 0x1},     // netherlandsthe
	{72492, 251, 4, 0x1},     // #8tl
	{72496, 198, 31, 0x1},    // bolivariaanserepubliekvenezuela
	{72527, 151, 4, 0x1},     // #8sn
	{72531, 122, 4, 0x1},     // #8in
	{72535, 249, 11, 0x1},    // sintmaarten
	{72546, 121, 5, 0x1},     // #7ina
	{72551, 225, 40, 0x1},    // hongkongchinaspecialadministrativeregion
	{72591, 169, 4, 0x1},     // #8bh
	{72595, 145, 17, 0x1},    // philippineislands
	{72612, 125, 8, 0x1},     // jordanie
	{72620, 246, 15, 0x1},    // islandssthelena
	{72635, 40, 5, 0x1},      // #7ned
	{72640, 155, 18, 0x1},    // jumhuriitojikiston
	{72658, 31, 14, 0x1},     // liechstenstein
	{72672, 146, 5, 0x1},     // belau
	{72677, 259, 4, 0x81},    // #1xk
	{72681, 201, 19, 0x1},    // overzeesgebiedaland
	{72700, 137, 15, 0x1},    // marshallislands
	{72715, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{72750, 99, 4, 0x81},     // #1ss
	{72754, 136, 21, 0x1},    // republiekdermalediven
	{72775, 197, 22, 0x1},    // saintvincentgrenadines
	{72797, 250, 4, 0x81},    // #1tc
	{72801, 58, 13, 0x1},     // beninrepublic
	{72814, 140, 12, 0x1},    // formermalaya
	{72826, 233, 4, 0x81},    // #1ms
	{72830, 83, 4, 0x81},     // #1ls
	{72834, 236, 4, 0x81},    // #1nc
	{72838, 230, 13, 0x1},    // chinamacausar
	{72851, 881, 4, 0x2},     // #1cs
	{72855, 179, 4, 0x81},    // #1ec
	{72859, 15, 31, 0x1},     // democratischerepubliekduitsland
	{72890, 65, 5, 0x81},     // #4178
	{72895, 164, 7, 0x1},     // alyaman
	{72902, 47, 4, 0x1},      // #8sm
	{72906, 883, 5, 0x1},     // #2scg
	{72911, 198, 5, 0x81},    // #4862
	{72916, 16, 4, 0x1},      // #8gm
	{72920, 221, 23, 0x1},    // departementlaguadeloupe
	{72943, 71, 5, 0x81},     // #4818
	{72948, 25, 17, 0x1},     // republikahrvatska
	{72965, 12, 18, 0x1},     // swissconfederation
	{72983, 113, 25, 0x1},    // peoplesrepublicbangladesh
	{73008, 7, 5, 0x1},       // #7bel
	{73013, 138, 22, 0x1},    // unionofmyanmarrepublic
	{73035, 114, 5, 0x1},     // #7brn
	{73040, 171, 8, 0x1},     // brazilie
	{73048, 105, 16, 0x1},    // kingdomoftunisia
	{73064, 64, 26, 0x1},     // leopoldvillerepubliekcongo
	{73090, 120, 12, 0x1},    // micronesiafs
	{73102, 3, 7, 0x1},       // armenie
	{73109, 228, 4, 0x1},     // biot
	{73113, 236, 33, 0x1},    // newcaledoniadependenciesterritory
	{73146, 31, 23, 0x1},     // vorstendomliechtenstein
	{73169, 23, 5, 0x1},      // #7geo
	{73174, 29, 4, 0x81},     // #1il
	{73178, 884, 5, 0x1},     // #6935
	{73183, 95, 11, 0x1},     // noordsoedan
	{73194, 100, 8, 0x1},     // saotomep
	{73202, 86, 4, 0x81},     // #1ml
	{73206, 62, 10, 0x1},     // cotedivore
	{73216, 252, 52, 0x1},    // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{73268, 81, 4, 0x81},     // #1lr
	{73272, 21, 12, 0x1},     // domtomfrance
	{73284, 24, 4, 0x1},      // #1el
	{73288, 75, 4, 0x81},     // #1gh
	{73292, 137, 24, 0x1},    // marshalleilandenrepublic
	{73316, 21, 4, 0x81},     // #1fr
	{73320, 219, 25, 0x1},    // overseasterritoryguernsey
	{73345, 97, 4, 0x1},      // #8sl
	{73349, 64, 34, 0x1},     // formerdemocraticrepublicofthecongo
	{73383, 201, 21, 0x1},    // territoryalandislands
	{73404, 885, 5, 0x1},     // #6kbi
	{73409, 161, 25, 0x1},    // vietnamdemocraticrepublic
	{73434, 222, 4, 0x1},     // #8gl
	{73438, 34, 6, 0x1},      // lativa
	{73444, 16, 35, 0x1},     // federalrepublicofgermanywestgermany
	{73479, 214, 34, 0x1},    // overzeesgebiedsdeelkaaimaneilanden
	{73513, 146, 14, 0x1},    // palaurepubliek
	{73527, 886, 5, 0x1},     // #6bng
	{73532, 201, 16, 0x1},    // grondgebiedaland
	{73548, 93, 5, 0x1},      // #7ngr
	{73553, 196, 23, 0x1},    // oosterserepublicuruguay
	{73576, 58, 15, 0x1},     // republicdahomey
	{73591, 207, 38, 0x1},    // overzeesecollectiviteitsaintbarthelemy
	{73629, 48, 35, 0x1},     // staatsgemeenschapservieenmontenegro
	{73664, 63, 15, 0x1},     // frenchcameroons
	{73679, 126, 10, 0x1},    // nipponkoku
	{73689, 54, 22, 0x1},     // amerikaverenigdestates
	{73711, 109, 4, 0x81},    // #1zm
	{73715, 228, 51, 0x1},    // britishoverseasterritorybritishindianoceanterritory
	{73766, 240, 22, 0x1},    // puertoricocommonwealth
	{73788, 227, 4, 0x81},    // #1im
	{73792, 138, 4, 0x81},    // #1mm
	{73796, 175, 5, 0x81},    // #4188
	{73801, 66, 15, 0x1},     // archipelcomoren
	{73816, 123, 25, 0x1},    // islamitischerepubliekiran
	{73841, 48, 14, 0x1},     // serbiarepublic
	{73855, 186, 14, 0x1},    // stkittsennevis
	{73869, 220, 4, 0x81},    // #1gi
	{73873, 15, 8, 0x1},      // egermany
	{73881, 35, 17, 0x1},     // principautemonaco
	{73898, 61, 5, 0x81},     // #4140
	{73903, 250, 4, 0x1},     // #8tk
	{73907, 197, 4, 0x1},     // #8vc
	{73911, 235, 20, 0x1},    // departementdemayotte
	{73931, 111, 28, 0x1},    // jomhuriyeeslamiyeafghanestan
	{73959, 231, 43, 0x1},    // overzeesecollectiviteitsaintmartinfransdeel
	{74002, 97, 5, 0x81},     // #2sle
	{74007, 55, 21, 0x1},     // sfrofyugoslaviaformer
	{74028, 29, 6, 0x1},      // isreal
	{74034, 130, 16, 0x1},    // republickiribati
	{74050, 89, 17, 0x1},     // republicmauritius
	{74067, 9, 4, 0x1},       // #8bk
	{74071, 206, 25, 0x1},    // bonairesainteustatiussaba
	{74096, 107, 5, 0x81},    // #4800
	{74101, 29, 11, 0x1},     // stateisrael
	{74112, 101, 16, 0x1},    // swazilandkingdom
	{74128, 51, 5, 0x81},     // #2swe
	{74133, 106, 30, 0x1},    // mainlandunitedrepublictanzania
	{74163, 108, 19, 0x1},    // republicsouthafrica
	{74182, 244, 20, 0x1},    // southvietnamrepublic
	{74202, 172, 5, 0x1},     // #7bar
	{74207, 194, 17, 0x1},    // netherlandsguiana
	{74224, 242, 28, 0x1},    // frenchpolynesiaoverseaslands
	{74252, 101, 15, 0x1},    // kingdomeswatini
	{74267, 887, 5, 0x1},     // #5255
	{74272, 224, 12, 0x1},    // guamamerican
	{74284, 888, 5, 0x1},     // #5225
	{74289, 125, 22, 0x1},    // jordanhashemitekingdom
	{74311, 140, 8, 0x1},     // malaysia
	{74319, 123, 19, 0x1},    // iranislamicrepublic
	{74338, 96, 4, 0x81},     // #1sn
	{74342, 82, 12, 0x1},     // kingdomlibya
	{74354, 122, 4, 0x81},    // #1in
	{74358, 186, 4, 0x81},    // #1kn
	{74362, 205, 38, 0x1},    // fransezuidelijkeenantarctischegebieden
	{74400, 198, 25, 0x1},    // repbolivarianadevenezuela
	{74425, 13, 39, 0x1},     // tsjechoslowaaksesocialistischerepubliek
	{74464, 139, 4, 0x81},    // #1mn
	{74468, 40, 4, 0x81},     // #1nl
	{74472, 65, 5, 0x81},     // #2cog
	{74477, 70, 22, 0x1},     // fmrzanzibarandpembaisd
	{74499, 76, 4, 0x81},     // #1gn
	{74503, 154, 4, 0x1},     // #8th
	{74507, 889, 28, 0x82},   // yugoslaviafrserbiamontenegro
	{74535, 100, 26, 0x1},    // demrepofsaotomeandprincipe
	{74561, 259, 14, 0x1},    // republickosova
	{74575, 212, 26, 0x1},    // overzeesgebiedsdeelcuracao
	{74601, 32, 4, 0x1},      // #8lh
	{74605, 891, 5, 0x1},     // #6nth
	{74610, 146, 13, 0x1},    // republicpalau
	{74623, 74, 4, 0x1},      // #8gb
	{74627, 170, 15, 0x1},    // boliviarepublic
	{74642, 207, 26, 0x1},    // grondgebiedsaintbarthelemy
	{74668, 260, 5, 0x81},    // #2xla
	{74673, 185, 5, 0x81},    // #2jam
	{74678, 892, 5, 0x1},     // #5500
	{74683, 37, 42, 0x1},     // formertheformeryugoslavrepublicofmacedonia
	{74725, 893, 5, 0x1},     // #6bhu
	{74730, 152, 15, 0x1},    // solomoneilanden
	{74745, 894, 5, 0x1},     // #6kzk
	{74750, 96, 15, 0x1},     // senegalrepublic
	{74765, 246, 36, 0x1},    // hemelvaartentristandacunhasinthelena
	{74801, 129, 24, 0x1},    // peoplesrepublickampuchea
	{74825, 56, 20, 0x1},     // portuguesewestafrica
	{74845, 84, 7, 0x1},      // marokko
	{74852, 45, 4, 0x81},     // #1ro
	{74856, 98, 4, 0x81},     // #1so
	{74860, 47, 19, 0x1},     // republicofsanmarino
	{74879, 158, 4, 0x81},    // #1to
	{74883, 77, 21, 0x1},     // islamicrepublicgambia
	{74904, 228, 4, 0x81},    // #1io
	{74908, 230, 4, 0x81},    // #1mo
	{74912, 41, 4, 0x81},     // #1no
	{74916, 64, 5, 0x81},     // #2cod
	{74921, 127, 21, 0x1},    // qazaqstanrespublikasy
	{74942, 236, 24, 0x1},    // collectivitynewcaledonia
	{74966, 238, 14, 0x1},    // newzealandniue
	{74980, 139, 15, 0x1},    // stateofmongolia
	{74995, 155, 4, 0x1},     // #8ti
	{74999, 198, 4, 0x1},     // #8ve
	{75003, 50, 4, 0x1},      // #8si
	{75007, 121, 31, 0x1},    // republicofindonesiaunitarystate
	{75038, 249, 20, 0x1},    // sintmaartendutchpart
	{75058, 126, 5, 0x81},    // #2jpn
	{75063, 81, 4, 0x1},      // #8li
	{75067, 229, 4, 0x1},     // #8je
	{75071, 259, 5, 0x81},    // #2xkx
	{75076, 77, 4, 0x1},      // #8ga
	{75080, 182, 13, 0x1},    // britishguyana
	{75093, 238, 16, 0x1},    // nieuwzeelandniue
	{75109, 895, 5, 0x1},     // #5501
	{75114, 153, 17, 0x1},    // syrischerepubliek
	{75131, 71, 12, 0x1},     // arabrepegypt
	{75143, 69, 7, 0x1},      // algerie
	{75150, 207, 21, 0x1},    // saintbarthelemyfrench
	{75171, 896, 5, 0x1},     // #6blz
	{75176, 245, 49, 0x1},    // overseasterritorysouthgeorgiasouthsandwichislands
	{75225, 10, 5, 0x1},      // #7blr
	{75230, 120, 21, 0x1},    // micronesiafederalstat
	{75251, 45, 23, 0x1},     // romanianpeoplesrepublic
	{75274, 242, 25, 0x1},    // grondgebiedfranspolynesie
	{75299, 63, 16, 0x1},     // cameroonrepublic
	{75315, 65, 22, 0x1},     // congopeoplesrepublicof
	{75337, 97, 4, 0x81},     // #1sl
	{75341, 254, 24, 0x1},    // statuscivitatisvaticanae
	{75365, 105, 4, 0x81},    // #1tn
	{75369, 161, 4, 0x81},    // #1vn
	{75373, 137, 4, 0x81},    // #1mh
	{75377, 12, 5, 0x81},     // #2che
	{75382, 108, 17, 0x1},    // unievanzuidafrika
	{75399, 215, 4, 0x81},    // #1eh
	{75403, 222, 4, 0x81},    // #1gl
	{75407, 131, 8, 0x1},     // repkorea
	{75415, 246, 4, 0x1},     // #8sh
	{75419, 152, 5, 0x81},    // #2slb
	{75424, 136, 14, 0x1},    // maldiveislands
	{75438, 248, 25, 0x1},    // saintpierremiquelonfrench
	{75463, 30, 19, 0x1},     // italiaanserepubliek
	{75482, 112, 21, 0x1},    // verenigdearabemiraten
	{75503, 26, 16, 0x1},     // kingdomofhungary
	{75519, 37, 5, 0x81},     // #4807
	{75524, 241, 5, 0x1},     // #7ple
	{75529, 253, 36, 0x1},    // verenigdestatesverafgelegeneilandjes
	{75565, 138, 12, 0x1},    // myanmarunion
	{75577, 112, 14, 0x1},    // unitedarabemir
	{75591, 253, 41, 0x1},    // verafgelegeneilandjesvandeverenigdestaten
	{75632, 196, 25, 0x1},    // uruguayrepubliektenoosten
	{75657, 68, 26, 0x1},     // fransgebiedvanafarsenissas
	{75683, 231, 20, 0x1},    // fransdeelsaintmartin
	{75703, 249, 23, 0x1},    // territoriumsaintmaarten
	{75726, 108, 4, 0x81},    // #1za
	{75730, 149, 4, 0x81},    // #1qa
	{75734, 47, 4, 0x81},     // #1sm
	{75738, 156, 4, 0x81},    // #1tm
	{75742, 176, 5, 0x81},    // #2cub
	{75747, 66, 4, 0x81},     // #1km
	{75751, 256, 4, 0x81},    // #1vi
	{75755, 131, 10, 0x1},    // korearepof
	{75765, 241, 32, 0x1},    // westelijkejordaanoevergazastrook
	{75797, 189, 4, 0x81},    // #1ni
	{75801, 10, 5, 0x81},     // #4112
	{75806, 123, 17, 0x1},    // iranimperialstate
	{75823, 77, 4, 0x81},     // #1gm
	{75827, 68, 25, 0x1},     // afarsissasfrenchterritory
	{75852, 129, 14, 0x1},    // formercambodia
	{75866, 55, 16, 0x1},     // formerjugoslavie
	{75882, 239, 19, 0x1},    // gebiedafhvkpitcairn
	{75901, 897, 5, 0x1},     // #6nig
	{75906, 23, 4, 0x1},      // #8gg
	{75910, 9, 13, 0x1},      // bosniaandherz
	{75923, 53, 5, 0x81},     // #4804
	{75928, 224, 15, 0x1},    // grondgebiedguam
	{75943, 56, 23, 0x1},     // peoplesrepublicofangola
	{75966, 266, 5, 0x81},    // #2xwb
	{75971, 165, 13, 0x1},    // southernyemen
	{75984, 105, 19, 0x1},    // tunesischerepubliek
	{76003, 67, 21, 0x1},     // republiekvancaboverde
	{76024, 157, 32, 0x1},    // democratischerepubliektimorleste
	{76056, 133, 31, 0x1},    // laosdemocratischevolksrepubliek
	{76087, 898, 5, 0x1},     // #5221
	{76092, 186, 16, 0x1},    // saintkittsnevits
	{76108, 166, 9, 0x1},     // argentina
	{76117, 206, 14, 0x1},    // sabaandbonaire
	{76131, 256, 23, 0x1},    // usvirginislandsamerican
	{76154, 28, 17, 0x1},     // ijslandserepublic
	{76171, 132, 13, 0x1},    // stateofkuwait
	{76184, 46, 17, 0x1},     // formersovietunion
	{76201, 148, 23, 0x1},    // koreademocraticvolksrep
	{76224, 247, 4, 0x81},    // #1sj
	{76228, 210, 33, 0x1},    // territoryofthecocoskeelingislands
	{76261, 157, 4, 0x81},    // #1tl
	{76265, 30, 12, 0x1},     // kingdomitaly
	{76277, 225, 13, 0x1},    // hongkongchina
	{76290, 243, 7, 0x1},     // reunion
	{76297, 899, 4, 0x1},     // #1nh
	{76301, 211, 5, 0x81},    // #2cok
	{76306, 16, 33, 0x1},     // westgermanyfederalrepublicgermany
	{76339, 245, 39, 0x1},    // zuidgeorgiaenzuidelijkesandwicheilanden
	{76378, 22, 4, 0x81},     // #1gb
	{76382, 139, 22, 0x1},    // volksrepubliekmongolie
	{76404, 195, 4, 0x1},     // #8td
	{76408, 93, 17, 0x1},     // federationnigeria
	{76425, 53, 5, 0x1},      // #7ukr
	{76430, 900, 5, 0x1},     // #6kuw
	{76435, 124, 5, 0x1},     // #7irq
	{76440, 116, 7, 0x1},     // bhoetan
	{76447, 206, 14, 0x1},    // bonaireandsaba
	{76461, 128, 11, 0x1},    // kirgizistan
	{76472, 230, 33, 0x1},    // specialeadministratieveregiomacau
	{76505, 148, 18, 0x1},    // volksrepnoordkorea
	{76523, 136, 16, 0x1},    // maldivenrepublic
	{76539, 212, 18, 0x1},    // territoriumcuracao
	{76557, 901, 5, 0x1},     // #5220
	{76562, 71, 19, 0x1},     // arabrepublicofegypt
	{76581, 136, 9, 0x1},     // malediven
	{76590, 26, 19, 0x1},     // koninkrijkhongarije
	{76609, 174, 17, 0x1},    // republicacolombia
	{76626, 50, 16, 0x1},     // sloveniarepublic
	{76642, 49, 4, 0x81},     // #1sk
	{76646, 251, 14, 0x1},    // tokelauislands
	{76660, 251, 4, 0x81},    // #1tk
	{76664, 246, 37, 0x1},    // ascensionandsainthelenatristandacunha
	{76701, 83, 14, 0x1},     // lesothokingdom
	{76715, 161, 31, 0x1},    // formerdemocraticrepublicvietnam
	{76746, 65, 20, 0x1},     // peoplesrepubliccongo
	{76766, 37, 4, 0x81},     // #1mk
	{76770, 135, 5, 0x81},    // #2lka
	{76775, 210, 19, 0x1},    // cocoskeelingislands
	{76794, 149, 5, 0x81},    // #2qat
	{76799, 59, 16, 0x1},     // formeroppervolta
	{76815, 174, 5, 0x81},    // #4170
	{76820, 46, 9, 0x1},      // russiafed
	{76829, 246, 26, 0x1},    // ascensionandtristandacunha
	{76855, 163, 27, 0x1},    // onafhankelijkestaatvansamoa
	{76882, 85, 18, 0x1},     // malagasymadagascar
	{76900, 149, 4, 0x1},     // #8qa
	{76904, 248, 47, 0x1},    // collectiviteterritorialedesaintpierreetmiquelon
	{76951, 40, 23, 0x1},     // netherlandskingdomofthe
	{76974, 54, 5, 0x1},      // #7usa
	{76979, 244, 17, 0x1},    // formerzuidvietnam
	{76996, 126, 4, 0x1},     // #8ja
	{77000, 37, 31, 0x1},     // formeryugoslavrepublicmacedonia
	{77031, 151, 17, 0x1},    // republiksingapura
	{77048, 64, 11, 0x1},     // demrepkongo
	{77059, 241, 32, 0x1},    // gazastrookwestelijkejordaanoever
	{77091, 28, 5, 0x1},      // #7isl
	{77096, 902, 5, 0x1},     // #4810
	{77101, 903, 5, 0x1},     // #5511
	{77106, 68, 17, 0x1},     // republiekdjibouti
	{77123, 69, 7, 0x1},      // algeria
	{77130, 244, 12, 0x1},    // staatvietnam
	{77142, 16, 28, 0x1},     // germanyformerfederalrepublic
	{77170, 89, 9, 0x1},      // maurituis
	{77179, 904, 25, 0x82},   // federalrepublicyugoslavia
	{77204, 40, 18, 0x1},     // netherlandskingdom
	{77222, 906, 5, 0x1},     // #5223
	{77227, 907, 5, 0x1},     // #5taz
	{77232, 214, 5, 0x81},    // #2cym
	{77237, 85, 10, 0x1},     // madagaskar
	{77247, 181, 19, 0x1},    // republicofguatemala
	{77266, 46, 10, 0x1},     // fedrusland
	{77276, 35, 16, 0x1},     // vorstendommonaco
	{77292, 246, 4, 0x81},    // #1sh
	{77296, 155, 4, 0x81},    // #1tj
	{77300, 246, 20, 0x1},    // sthelenaandascension
	{77320, 129, 4, 0x81},    // #1kh
	{77324, 36, 4, 0x81},     // #1md
	{77328, 241, 17, 0x1},    // gazastripwestbank
	{77345, 221, 13, 0x1},    // laguadeloupef
	{77358, 52, 7, 0x1},      // turkyie
	{77365, 207, 4, 0x1},     // #8tb
	{77369, 186, 30, 0x1},    // saintchristophernevisfederatie
	{77399, 125, 27, 0x1},    // transjordanhashemitekingdom
	{77426, 217, 35, 0x1},    // overzeesgebiedsdeelfalklandeilanden
	{77461, 908, 5, 0x1},     // #5510
	{77466, 909, 5, 0x1},     // #6710
	{77471, 10, 18, 0x1},     // respublikabyelarus
	{77489, 135, 9, 0x1},     // shrilamka
	{77498, 141, 32, 0x1},    // democraticfederalrepublicofnepal
	{77530, 163, 28, 0x1},    // westernsamoaindependentstate
	{77558, 138, 10, 0x1},    // unionburma
	{77568, 190, 15, 0x1},    // republiekpanama
	{77583, 42, 5, 0x1},      // #7nzl
	{77588, 50, 4, 0x81},     // #1si
	{77592, 82, 20, 0x1},     // libyanarabjamahiriya
	{77612, 15, 35, 0x1},     // eastgermanygermandemocraticrepublic
	{77647, 39, 18, 0x1},     // montenegrorepublic
	{77665, 99, 10, 0x1},     // southsudan
	{77675, 198, 4, 0x81},    // #1ve
	{77679, 215, 33, 0x1},    // republicaarabesaharauidemocratica
	{77712, 130, 4, 0x81},    // #1ki
	{77716, 39, 4, 0x81},     // #1me
	{77720, 59, 10, 0x1},     // uppervolta
	{77730, 142, 5, 0x1},     // nauru
	{77735, 11, 5, 0x81},     // #2can
	{77740, 72, 5, 0x81},     // #2eri
	{77745, 129, 5, 0x81},    // #4116
	{77750, 910, 5, 0x1},     // #6lib
	{77755, 911, 5, 0x1},     // #6prk
	{77760, 74, 4, 0x81},     // #1ga
	{77764, 103, 5, 0x81},    // #4148
	{77769, 64, 8, 0x1},      // drccongo
	{77777, 160, 22, 0x1},    // ozbekistonrespublikasi
	{77799, 50, 16, 0x1},     // republicslovenia
	{77815, 241, 13, 0x1},    // statepalestin
	{77828, 102, 13, 0x1},    // repibliksesel
	{77841, 125, 5, 0x81},    // #2jor
	{77846, 912, 5, 0x1},     // #6nic
	{77851, 243, 18, 0x1},    // grondgebiedreunion
	{77869, 53, 18, 0x1},     // formerukrainianssr
	{77887, 29, 5, 0x1},      // #7isr
	{77892, 215, 29, 0x1},    // sahrawiarabdemocraticrepublic
	{77921, 913, 5, 0x1},     // #5517
	{77926, 210, 21, 0x1},    // territorycocosislands
	{77947, 85, 18, 0x1},     // republicmadagascar
	{77965, 914, 5, 0x1},     // #6kyr
	{77970, 208, 5, 0x1},     // #7ber
	{77975, 178, 21, 0x1},    // dominikaanserepubliek
	{77996, 169, 5, 0x1},     // #7biz
	{78001, 82, 10, 0x1},     // staatlibie
	{78011, 59, 5, 0x1},      // #7bur
	{78016, 133, 30, 0x1},    // laodemocratischevolksrepubliek
	{78046, 166, 9, 0x1},     // argentine
	{78055, 246, 33, 0x1},    // sthelenaascensionentristandacunha
	{78088, 194, 18, 0x1},    // surinamdutchguiana
	{78106, 145, 23, 0x1},    // gemenebestderfilipijnen
	{78129, 81, 17, 0x1},     // republicofliberia
	{78146, 85, 8, 0x1},      // malagasy
	{78154, 154, 4, 0x81},    // #1th
	{78158, 915, 23, 0x2},    // saintmaartensaintmartin
	{78181, 48, 33, 0x1},     // serviemontenegrostaatsgemeenschap
	{78214, 917, 4, 0x1},     // #1vd
	{78218, 138, 9, 0x1},     // birmaunie
	{78227, 236, 25, 0x1},    // grondgebiednieuwcaledonie
	{78252, 138, 12, 0x1},    // unievanburma
	{78264, 231, 4, 0x81},    // #1mf
	{78268, 26, 22, 0x1},     // hungarypeoplesrepublic
	{78290, 52, 14, 0x1},     // republicturkey
	{78304, 223, 4, 0x81},    // #1gf
	{78308, 58, 13, 0x1},     // formerdahomey
	{78321, 206, 25, 0x1},    // bonairesteustatiusandsaba
	{78346, 249, 21, 0x1},    // territorysaintmaarten
	{78367, 195, 16, 0x1},    // trinidadentobago
	{78383, 165, 20, 0x1},    // yemenpeoplesrepublic
	{78403, 918, 5, 0x1},     // #6par
	{78408, 82, 51, 0x1},     // grotelibischarabischesocialistischevolksjamahiriyya
	{78459, 919, 5, 0x1},     // #5516
	{78464, 920, 5, 0x1},     // #6712
	{78469, 133, 24, 0x1},    // laopeodemocraticrepublic
	{78493, 118, 5, 0x81},    // #2cyp
	{78498, 246, 34, 0x1},    // hemelvaartentristandacunhasthelena
	{78532, 220, 23, 0x1},    // overzeesgebiedgibraltar
	{78555, 151, 4, 0x81},    // #1sg
	{78559, 255, 4, 0x81},    // #1vg
	{78563, 85, 4, 0x81},     // #1mg
	{78567, 117, 5, 0x81},    // #2chn
	{78572, 120, 31, 0x1},    // gefedereerdestatenvanmicronesie
	{78603, 210, 33, 0x1},    // keelingislandsterritoryofthecocos
	{78636, 174, 5, 0x81},    // #2col
	{78641, 124, 12, 0x1},    // iraqrepublic
	{78653, 219, 4, 0x81},    // #1gg
	{78657, 120, 27, 0x1},    // micronesiafederalestatenvan
	{78684, 210, 5, 0x81},    // #4166
	{78689, 66, 5, 0x81},     // #4174
	{78694, 162, 15, 0x1},    // vanuaturepublic
	{78709, 232, 27, 0x1},    // noordelijkemarianeneilanden
	{78736, 218, 14, 0x1},    // faroereilanden
	{78750, 261, 5, 0x81},    // #2xnb
	{78755, 921, 5, 0x1},     // #6703
	{78760, 922, 5, 0x1},     // #6713
	{78765, 923, 5, 0x1},     // #5571
	{78770, 100, 9, 0x1},     // stomeprin
	{78779, 64, 31, 0x1},     // congothedemocraticrepublicofthe
	{78810, 109, 6, 0x1},     // zambia
	{78816, 121, 19, 0x1},    // republicofindonesia
	{78835, 112, 20, 0x1},    // verarabischeemiraten
	{78855, 226, 46, 0x1},    // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{78901, 69, 32, 0x1},     // peoplesdemocraticrepublicalgeria
	{78933, 10, 41, 0x1},     // formerbyelorussiansovietsocialistrepublic
	{78974, 150, 14, 0x1},    // saudischarabie
	{78988, 142, 15, 0x1},    // republicofnauru
	{79003, 196, 7, 0x1},     // uraguay
	{79010, 124, 22, 0x1},    // aljumhuriyahaliraqiyah
	{79032, 123, 12, 0x1},    // islrepofiran
	{79044, 139, 9, 0x1},     // mongoluls
	{79053, 10, 18, 0x1},     // republicwitrusland
	{79071, 95, 4, 0x81},     // #1sd
	{79075, 235, 21, 0x1},    // overzeesgebiedmayotte
	{79096, 228, 26, 0x1},    // britishindischoceaangebied
	{79122, 128, 9, 0x1},     // kyrgzstan
	{79131, 198, 21, 0x1},    // unitedstatesvenezuela
	{79152, 110, 16, 0x1},    // southernrhodesia
	{79168, 66, 5, 0x81},     // #2com
	{79173, 158, 15, 0x1},    // friendlyislands
	{79188, 246, 35, 0x1},    // sinthelenaascensionentristandacunha
	{79223, 180, 4, 0x81},    // #1gd
	{79227, 235, 5, 0x81},    // #4175
	{79232, 59, 12, 0x1},     // burkinafasso
	{79244, 49, 17, 0x1},     // republicslowakije
	{79261, 141, 12, 0x1},    // kingdomnepal
	{79273, 12, 11, 0x1},     // switzerland
	{79284, 21, 19, 0x1},     // republiquefrancaise
	{79303, 924, 5, 0x1},     // #5522
	{79308, 925, 5, 0x1},     // #6702
	{79313, 165, 21, 0x1},    // formerdemocraticyemen
	{79334, 926, 5, 0x1},     // #6770
	{79339, 135, 18, 0x1},    // republicofsrilanka
	{79357, 927, 5, 0x1},     // #5570
	{79362, 76, 14, 0x1},     // guinearepublic
	{79376, 133, 4, 0x1},     // lpdr
	{79380, 928, 12, 0x82},   // fryugoslavia
	{79392, 22, 12, 0x1},     // greatbritain
	{79404, 192, 20, 0x1},    // republicadelparaguay
	{79424, 171, 5, 0x1},     // #7bra
	{79429, 230, 37, 0x1},    // macaospecialadministrativeregionchina
	{79466, 125, 31, 0x1},    // hasjemitischekoninkrijkjordanie
	{79497, 116, 15, 0x1},    // kingdomofbhutan
	{79512, 252, 19, 0x1},    // provincechinataiwan
	{79531, 103, 4, 0x1},     // chad
	{79535, 253, 36, 0x1},    // verenigdestatenverafgelegeneilandjes
	{79571, 51, 4, 0x81},     // #1se
	{79575, 219, 17, 0x1},    // bailiwickguernsey
	{79592, 254, 4, 0x81},    // #1va
	{79596, 143, 11, 0x1},    // maskateoman
	{79607, 84, 4, 0x81},     // #1ma
	{79611, 173, 5, 0x81},    // #2chl
	{79616, 82, 25, 0x1},     // libischarabischerepubliek
	{79641, 205, 44, 0x1},    // overzeesegemeenschapfransezuidelijkegebieden
	{79685, 216, 5, 0x81},    // #2eue
	{79690, 23, 4, 0x81},     // #1ge
	{79694, 249, 23, 0x1},    // knetherlandsaintmaarten
	{79717, 221, 22, 0x1},    // collectivityguadeloupe
	{79739, 50, 16, 0x1},     // republicslovenie
	{79755, 207, 8, 0x1},     // stbarths
	{79763, 256, 10, 0x1},    // usvirginis
	{79773, 256, 5, 0x1},     // #7isv
	{79778, 930, 5, 0x1},     // #6701
	{79783, 931, 5, 0x1},     // #6771
	{79788, 236, 35, 0x1},    // territorialcollectivitynewcaledonia
	{79823, 230, 25, 0x1},    // chinapeoplesrepublicmacau
	{79848, 231, 34, 0x1},    // collectiviteitsaintmartinfransdeel
	{79882, 198, 15, 0x1},    // formervenezuela
	{79897, 92, 5, 0x1},      // #7nig
	{79902, 229, 15, 0x1},    // territoryjersey
	{79917, 54, 22, 0x1},     // amerikaverenigdestaten
	{79939, 73, 16, 0x1},     // empireofethiopia
	{79955, 231, 17, 0x1},    // francesaintmartin
	{79972, 246, 34, 0x1},    // sthelenaascensionandtristandacunha
	{80006, 63, 25, 0x1},     // federalrepublicofcameroon
	{80031, 152, 4, 0x81},    // #1sb
	{80035, 166, 10, 0x1},    // argentinie
	{80045, 259, 53, 0x1},    // underunitednationssecuritycouncilresolution1244kosovo
	{80098, 128, 16, 0x1},    // republickirgizie
	{80114, 210, 5, 0x81},    // #2cck
	{80119, 932, 5, 0x1},     // #6lie
	{80124, 171, 21, 0x1},    // brazilfederalrepublic
	{80145, 148, 9, 0x1},     // koreadprk
	{80154, 117, 28, 0x1},    // mainlandchinapeoplesrepublic
	{80182, 137, 28, 0x1},    // republicofthemarshallislands
	{80210, 247, 21, 0x1},    // svalbardandjanmayenis
	{80231, 111, 20, 0x1},    // kingdomofafghanistan
	{80251, 247, 19, 0x1},    // svalbardandjanmayen
	{80270, 229, 5, 0x81},    // #2jey
	{80275, 933, 3, 0x82},    // fry
	{80278, 935, 5, 0x1},     // #5520
	{80283, 936, 5, 0x1},     // #6700
	{80288, 130, 15, 0x1},    // gilberteilanden
	{80303, 937, 5, 0x1},     // #5572
	{80308, 248, 17, 0x1},    // fstpierremiquelon
	{80325, 233, 24, 0x1},    // overzeesgebiedmontserrat
	{80349, 259, 20, 0x1},    // kosovounderunscr1244
	{80369, 215, 4, 0x1},     // sadr
	{80373, 938, 5, 0x1},     // #5260
	{80378, 939, 5, 0x1},     // #6bru
	{80383, 8, 17, 0x1},      // kingdomofbulgaria
	{80400, 245, 12, 0x1},    // southgeorgie
	{80412, 213, 5, 0x81},    // #2cxr
	{80417, 940, 5, 0x1},     // #5thi
	{80422, 120, 10, 0x1},    // micronesia
	{80432, 246, 45, 0x1},    // territoriumsainthelenaascensiontristandacunha
	{80477, 102, 4, 0x81},    // #1sc
	{80481, 244, 13, 0x1},    // vietnamfmrrep
	{80494, 197, 4, 0x81},    // #1vc
	{80498, 941, 5, 0x1},     // #6lat
	{80503, 35, 4, 0x81},     // #1mc
	{80507, 942, 5, 0x1},     // #6lbr
	{80512, 149, 10, 0x1},    // staatqatar
	{80522, 14, 7, 0x1},      // czechia
	{80529, 245, 44, 0x1},    // territoriumsouthgeorgiesouthsandwicheilanden
	{80573, 213, 5, 0x81},    // #4162
	{80578, 198, 31, 0x1},    // republicabolivarianadevenezuela
	{80609, 105, 16, 0x1},    // republiektunesie
	{80625, 257, 17, 0x1},    // wallisfutunafrans
	{80642, 253, 38, 0x1},    // verenigdestatenkleineafgelegeneilanden
	{80680, 943, 5, 0x1},     // #6phi
	{80685, 107, 5, 0x1},     // #7uga
	{80690, 135, 16, 0x1},    // dominionofceylon
	{80706, 246, 35, 0x1},    // sinthelenaentristandacunhaascension
	{80741, 56, 20, 0x1},     // volksrepubliekangola
	{80761, 109, 13, 0x1},    // northrhodesia
	{80774, 197, 12, 0x1},    // saintvincent
	{80786, 205, 35, 0x1},    // frenchsouthernantarcticterritoryfra
	{80821, 33, 22, 0x1},     // grandduchedeluxembourg
	{80843, 77, 15, 0x1},     // republiekgambia
	{80858, 254, 18, 0x1},    // holyseevaticancity
	{80876, 64, 7, 0x1},      // congodr
	{80883, 22, 40, 0x1},     // unitedkingdomgreatbritainnorthernireland
	{80923, 246, 35, 0x1},    // hemelvaarttristandacunhasainthelena
	{80958, 205, 37, 0x1},    // terresaustralesantarctiquesfrancaises
	{80995, 48, 25, 0x1},     // formerserbiaandmontenegro
	{81020, 206, 19, 0x1},    // caribiannetherlands
	{81039, 82, 26, 0x1},     // libischarabischejamahiriya
	{81065, 944, 5, 0x1},     // #6ypr
	{81070, 128, 30, 0x1},    // kirghizsovietsocialistrepublic
	{81100, 60, 18, 0x1},     // lefatshelabotswana
	{81118, 246, 37, 0x1},    // sainthelenaandtristandacunhaascension
	{81155, 142, 6, 0x1},     // naoero
	{81161, 232, 34, 0x1},    // northernmarianaislandscommonwealth
	{81195, 89, 19, 0x1},     // republicofmauritius
	{81214, 259, 14, 0x1},    // republickosovo
	{81228, 218, 21, 0x1},    // territoryfaroeislands
	{81249, 1, 15, 0x1},      // albaniarepublic
	{81264, 54, 15, 0x1},     // unitedstatesusa
	{81279, 945, 5, 0x1},     // #5860
	{81284, 68, 23, 0x1},     // afarsenissasfransgebied
	{81307, 217, 10, 0x1},    // falklandis
	{81317, 145, 5, 0x1},     // #7phi
	{81322, 162, 6, 0x1},     // #3nhvu
	{81328, 182, 26, 0x1},    // guyanacooperatieverepublic
	{81354, 1, 24, 0x1},      // peoplesrepublicofalbania
	{81378, 68, 25, 0x1},     // frenchterritoryafarsissas
	{81403, 186, 17, 0x1},    // saintkittsennevis
	{81420, 165, 17, 0x1},    // southadenyemenpdr
	{81437, 150, 4, 0x81},    // #1sa
	{81441, 62, 5, 0x81},     // #2civ
	{81446, 128, 9, 0x1},     // kyrgistan
	{81455, 946, 5, 0x1},     // #5ssd
	{81460, 61, 5, 0x81},     // #2caf
	{81465, 14, 20, 0x1},     // czechiaczechrepublic
	{81485, 18, 13, 0x1},     // reinodeespana
	{81498, 67, 20, 0x1},     // republicadecaboverde
	{81518, 198, 19, 0x1},    // venezuelarepublicof
	{81537, 110, 13, 0x1},    // southrhodesie
	{81550, 16, 11, 0x1},     // westgermany
	{81561, 247, 25, 0x1},    // territorysvalbardjanmayen
	{81586, 230, 52, 0x1},    // volksrepubliekchinaspecialeadministratieveregiomacau
	{81638, 85, 21, 0x1},     // malagasischerepubliek
	{81659, 112, 30, 0x1},    // alimaratalarabiyahalmuttahidah
	{81689, 108, 19, 0x1},    // republicsouthafrika
	{81708, 10, 43, 0x1},     // byelorussischesocialistischesovjetrepubliek
	{81751, 73, 24, 0x1},     // ethiopiaincludingeritrea
	{81775, 108, 24, 0x1},    // rephabolikiyaafrikaborwa
	{81799, 947, 5, 0x1},     // #6705
	{81804, 55, 10, 0x1},     // jugoslavia
	{81814, 948, 5, 0x1},     // #6775
	{81819, 135, 14, 0x1},    // srilankaceylon
	{81833, 170, 17, 0x1},    // buliwyamamallaqta
	{81850, 73, 18, 0x1},     // keizerrijkethiopie
	{81868, 246, 32, 0x1},    // hemelvaarttristandacunhasthelena
	{81900, 46, 11, 0x1},     // sovietunion
	{81911, 106, 26, 0x1},    // tanzaniaverenigderepubliek
	{81937, 157, 15, 0x1},    // portuguesetimor
	{81952, 949, 5, 0x1},     // #5265
	{81957, 65, 22, 0x1},     // formercongobrazzaville
	{81979, 26, 22, 0x1},     // peoplesrepublichungary
	{82001, 226, 37, 0x1},    // heardislandsmcdonaldislandsaustralian
	{82038, 184, 5, 0x1},     // haiti
	{82043, 48, 22, 0x1},     // formerserbiamontenegro
	{82065, 254, 7, 0x1},     // vatican
	{82072, 950, 4, 0x1},     // #670
	{82076, 71, 14, 0x1},     // republicegypte
	{82090, 69, 37, 0x1},     // democraticandpeoplesrepublicofalgeria
	{82127, 205, 33, 0x1},    // departmentfrenchsouthernterritory
	{82160, 53, 7, 0x1},      // ukraine
	{82167, 212, 5, 0x81},    // #2cuw
	{82172, 205, 43, 0x1},    // overzeesdepartementfransezuidelijkegebieden
	{82215, 142, 16, 0x1},    // republicofnaoero
	{82231, 22, 43, 0x1},     // greatbritainandnorthernirelandunitedkingdom
	{82274, 123, 21, 0x1},    // iranislamicrepublicof
	{82295, 106, 19, 0x1},    // republiektanganyika
	{82314, 240, 12, 0x1},    // uspuertorico
	{82326, 235, 19, 0x1},    // collectivitymayotte
	{82345, 951, 19, 0x2},    // stmartinsintmaarten
	{82364, 112, 14, 0x1},    // unitedarabeast
	{82378, 178, 19, 0x1},    // drdominicanrepublic
	{82397, 128, 14, 0x1},    // kyrghzrepublic
	{82411, 219, 18, 0x1},    // bailliageguernesey
	{82429, 105, 15, 0x1},    // republictunesie
	{82444, 249, 34, 0x1},    // sintmaartenkingdomofthenetherlands
	{82478, 258, 5, 0x81},    // #2xau
	{82483, 84, 16, 0x1},     // kingdomofmorocco
	{82499, 953, 5, 0x1},     // #6704
	{82504, 954, 5, 0x1},     // #6732
	{82509, 146, 5, 0x1},     // #7plw
	{82514, 147, 5, 0x1},     // #7png
	{82519, 955, 5, 0x1},     // #5580
	{82524, 956, 5, 0x1},     // #6760
	{82529, 48, 26, 0x1},     // statenunieserviemontenegro
	{82555, 186, 25, 0x1},    // stkittsandnevisfederation
	{82580, 68, 19, 0x1},     // territoryafarsissas
	{82599, 203, 30, 0x1},    // overseasterritoryamericansamoa
	{82629, 181, 20, 0x1},    // republicadeguatemala
	{82649, 253, 49, 0x1},    // overseasterritoryunitedstatesminoroutlyingislands
	{82698, 52, 16, 0x1},     // republiekturkije
	{82714, 22, 38, 0x1},     // unitedkingdomofgreatbritainandnireland
	{82752, 134, 24, 0x1},    // aljumhuriyahallubnaniyah
	{82776, 7, 8, 0x1},       // belgique
	{82784, 957, 5, 0x1},     // #5tkm
	{82789, 229, 15, 0x1},    // bailliagejersey
	{82804, 245, 12, 0x1},    // southgeorgia
	{82816, 120, 21, 0x1},    // federalstatmicronesia
	{82837, 114, 14, 0x1},    // bahrainkingdom
	{82851, 120, 10, 0x1},    // micronesie
	{82861, 63, 26, 0x1},     // verenigderepubliekkameroen
	{82887, 64, 6, 0x1},      // #3zrcd
	{82893, 213, 33, 0x1},    // overseasterritorychristmasislands
	{82926, 10, 10, 0x1},     // witrusland
	{82936, 131, 13, 0x1},    // republickorea
	{82949, 242, 33, 0x1},    // overzeesdepartementfranspolynesie
	{82982, 223, 12, 0x1},    // frenchguyana
	{82994, 34, 30, 0x1},     // latviansovietsocialistrepublic
	{83024, 71, 7, 0x1},      // aregypt
	{83031, 208, 28, 0x1},    // britishoverzeesgebiedbermuda
	{83059, 108, 29, 0x1},    // riphabulikiyaafurikatshipembe
	{83088, 8, 18, 0x1},      // republicofbulgaria
	{83106, 249, 21, 0x1},    // saintmaartendutchpart
	{83127, 19, 8, 0x1},      // esthonia
	{83135, 198, 27, 0x1},    // venezuelabolivarianrepublic
	{83162, 958, 5, 0x1},     // #5531
	{83167, 206, 13, 0x1},    // bonaireensaba
	{83180, 959, 5, 0x1},     // #5581
	{83185, 47, 28, 0x1},     // meestserenerepublicsanmarino
	{83213, 191, 4, 0x1},     // peru
	{83217, 79, 17, 0x1},     // guineeequatoriale
	{83234, 109, 13, 0x1},    // northrhodesie
	{83247, 960, 5, 0x1},     // #6bot
	{83252, 60, 5, 0x1},      // #7bot
	{83257, 170, 27, 0x1},    // boliviaplurinationalstateof
	{83284, 123, 8, 0x1},     // irofiran
	{83292, 48, 15, 0x1},     // republiekservie
	{83307, 961, 5, 0x1},     // #6bah
	{83312, 106, 17, 0x1},    // urepublictanzania
	{83329, 242, 19, 0x1},    // franspolynesiefrans
	{83348, 6, 11, 0x1},      // azerbeidjan
	{83359, 117, 7, 0x1},     // prchina
	{83366, 64, 30, 0x1},     // leopoldvillerepublicofthecongo
	{83396, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{83429, 211, 8, 0x1},     // cookisds
	{83437, 84, 9, 0x1},      // almaghrib
	{83446, 135, 14, 0x1},    // ceylonsrilanka
	{83460, 962, 5, 0x1},     // #5snm
	{83465, 963, 5, 0x1},     // #6817
	{83470, 256, 25, 0x1},    // virginislandsunitedstates
	{83495, 62, 17, 0x1},     // republicivoorkust
	{83512, 170, 16, 0x1},    // plurstatebolivia
	{83528, 964, 5, 0x1},     // #5530
	{83533, 108, 30, 0x1},    // iriphablikiyaseningizimuafrika
	{83563, 965, 5, 0x1},     // #6bos
	{83568, 246, 35, 0x1},    // ascensionensinthelenatristandacunha
	{83603, 71, 33, 0x1},     // formerverenigdearabischerepubliek
	{83636, 40, 11, 0x1},     // netherlands
	{83647, 136, 23, 0x1},    // sultanatemaldiveislands
	{83670, 193, 10, 0x1},    // elsalvador
	{83680, 241, 14, 0x1},    // palestinestate
	{83694, 246, 26, 0x1},    // sainthelenaanddependencies
	{83720, 116, 5, 0x1},     // #7bhu
	{83725, 34, 16, 0x1},     // republicoflatvia
	{83741, 206, 27, 0x1},    // sabaandsinteustatiusbonaire
	{83768, 188, 24, 0x1},    // verenigdestatenvanmexico
	{83792, 57, 16, 0x1},     // kingdomofburundi
	{83808, 966, 5, 0x1},     // #6yem
	{83813, 967, 23, 0x2},    // democraticrepublickorea
	{83836, 198, 23, 0x1},    // unitedstatesofvenezuela
	{83859, 171, 18, 0x1},    // brazilunitedstates
	{83877, 969, 5, 0x1},     // #5331
	{83882, 111, 32, 0x1},    // islamicovergangsstaatafghanistan
	{83914, 970, 5, 0x1},     // #6800
	{83919, 971, 5, 0x1},     // #6816
	{83924, 110, 13, 0x1},    // southrhodesia
	{83937, 245, 35, 0x1},    // zuidgeorgieendezuidsandwicheilanden
	{83972, 231, 31, 0x1},    // departementsaintmartinfransdeel
	{84003, 972, 5, 0x1},     // #6731
	{84008, 55, 10, 0x1},     // jugoslavie
	{84018, 44, 5, 0x1},      // #7por
	{84023, 148, 31, 0x1},    // volksdemocratischerepublickorea
	{84054, 162, 15, 0x1},    // republicvanuatu
	{84069, 18, 12, 0x1},     // spaansestaat
	{84081, 192, 5, 0x1},     // #7par
	{84086, 47, 32, 0x1},     // serenissimarepubblicadisanmarino
	{84118, 259, 57, 0x1},    // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{84175, 184, 13, 0x1},    // republichaiti
	{84188, 54, 19, 0x1},     // americaunitedstates
	{84207, 973, 5, 0x1},     // #5mnc
	{84212, 974, 5, 0x1},     // #5slo
	{84217, 147, 19, 0x1},    // statepapuanewguinea
	{84236, 256, 15, 0x1},    // usvirginislands
	{84251, 253, 46, 0x1},    // kleineverafgelegeneilandenvandeverenigdestaten
	{84297, 205, 25, 0x1},    // frsouthantarcticterritory
	{84322, 190, 14, 0x1},    // republicpanama
	{84336, 146, 5, 0x1},     // palau
	{84341, 95, 13, 0x1},     // sudanupto2011
	{84354, 103, 14, 0x1},    // republictsjaad
	{84368, 164, 15, 0x1},    // republicofyemen
	{84383, 245, 41, 0x1},    // territorysouthgeorgiasouthsandwichislands
	{84424, 975, 5, 0x1},     // #5850
	{84429, 178, 35, 0x1},    // dominicanrepublicdemocraticrepublic
	{84464, 119, 14, 0x1},    // dominionoffiji
	{84478, 145, 19, 0x1},    // philippinesrepublic
	{84497, 148, 13, 0x1},    // demrepofkorea
	{84510, 138, 26, 0x1},    // socialistrepublicunieburma
	{84536, 215, 13, 0x1},    // spanishsahara
	{84549, 24, 19, 0x1},     // ellinikidhimokratia
	{84568, 241, 19, 0x1},    // palestijnsegebieden
	{84587, 199, 16, 0x1},    // grondgebiedaruba
	{84603, 131, 13, 0x1},    // korearepublic
	{84616, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{84649, 129, 13, 0x1},    // statecambodia
	{84662, 170, 25, 0x1},    // plurinationalstatebolivia
	{84687, 97, 20, 0x1},     // republieksierraleone
	{84707, 28, 15, 0x1},     // republicijsland
	{84722, 138, 12, 0x1},    // birmamyanmar
	{84734, 976, 5, 0x1},     // #5sen
	{84739, 977, 5, 0x1},     // #6950
	{84744, 978, 25, 0x2},    // democraticrepublicofkorea
	{84769, 111, 25, 0x1},    // islamicemirateafghanistan
	{84794, 246, 18, 0x1},    // islandssainthelena
	{84812, 980, 5, 0x1},     // #5skn
	{84817, 246, 20, 0x1},    // sthelenadependencies
	{84837, 154, 13, 0x1},    // kingdomofsiam
	{84850, 6, 12, 0x1},      // azerbajdsjan
	{84862, 64, 4, 0x1},      // droc
	{84866, 193, 19, 0x1},    // republicaelsalvador
	{84885, 208, 16, 0x1},    // territorybermuda
	{84901, 94, 17, 0x1},     // rwandeserepubliek
	{84918, 253, 40, 0x1},    // verenigdestateskleineverafgelegenislands
	{84958, 68, 15, 0x1},     // franssomaliland
	{84973, 10, 41, 0x1},     // formerwitrussischesovietsocialistrepublic
	{85014, 71, 33, 0x1},     // verenigdearabischerepubliekegypte
	{85047, 197, 15, 0x1},    // saintvincentgre
	{85062, 164, 25, 0x1},    // yemenmutawakkilitekingdom
	{85087, 149, 6, 0x1},     // quatar
	{85093, 981, 5, 0x1},     // #5591
	{85098, 43, 16, 0x1},     // republicofpoland
	{85114, 982, 5, 0x1},     // #6bel
	{85119, 45, 18, 0x1},     // koninkrijkroemenie
	{85137, 73, 14, 0x1},     // formerethiopia
	{85151, 128, 18, 0x1},    // republickyrgyzstan
	{85169, 225, 36, 0x1},    // specialeadministratieveregiohongkong
	{85205, 254, 15, 0x1},    // vaticaansestaat
	{85220, 148, 14, 0x1},    // dempeorepkorea
	{85234, 150, 20, 0x1},    // alarabiyahassuudiyah
	{85254, 25, 6, 0x1},      // crotia
	{85260, 54, 11, 0x1},     // usofamerica
	{85271, 37, 23, 0x1},     // macedonianorthmacedonia
	{85294, 232, 26, 0x1},    // noordelijkemarianenislands
	{85320, 136, 19, 0x1},    // sultanateofmaldives
	{85339, 106, 25, 0x1},    // tanzaniaverenigderepublic
	{85364, 63, 23, 0x1},     // federalrepublickameroen
	{85387, 249, 25, 0x1},    // sintmaartennederlandsdeel
	{85412, 82, 25, 0x1},     // libischearabischerepublic
	{85437, 32, 17, 0x1},     // republieklitouwen
	{85454, 983, 5, 0x1},     // #5590
	{85459, 984, 5, 0x1},     // #6790
	{85464, 16, 23, 0x1},     // duitslandbondsrepubliek
	{85487, 57, 5, 0x1},      // #7bdi
	{85492, 37, 14, 0x1},     // noordmacedonie
	{85506, 225, 25, 0x1},    // overseasterritoryhongkong
	{85531, 148, 22, 0x1},    // peoplesrepublicofkorea
	{85553, 119, 32, 0x1},    // soevereinedemocraticrepublicfiji
	{85585, 205, 37, 0x1},    // frenchsouthernandantarcticterritories
	{85622, 46, 7, 0x1},      // rusland
	{85629, 226, 38, 0x1},    // heardeilandmcdonaldeilandenaustralisch
	{85667, 150, 25, 0x1},    // koninkrijkvansaoediarabie
	{85692, 223, 18, 0x1},    // frenchguianafrench
	{85710, 115, 5, 0x1},     // #7bru
	{85715, 37, 12, 0x1},     // vjrmacedonie
	{85727, 225, 19, 0x1},    // grondgebiedhongkong
	{85746, 95, 13, 0x1},     // republicsudan
	{85759, 225, 55, 0x1},    // specialeadministratieveregiohongkongvolksrepubliekchina
	{85814, 256, 30, 0x1},    // verenigdestatenmaagdeneilanden
	{85844, 51, 15, 0x1},     // kingdomofsweden
	{85859, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{85893, 76, 18, 0x1},     // republiquedeguinee
	{85911, 125, 33, 0x1},    // almamlakahalurduniyahalhashimiyah
	{85944, 985, 5, 0x1},     // #5305
	{85949, 253, 32, 0x1},    // unitedstatesminoroutlyingislands
	{85981, 986, 5, 0x1},     // #6812
	{85986, 197, 21, 0x1},    // stvincentengrenadines
	{86007, 206, 10, 0x1},    // besislands
	{86017, 64, 23, 0x1},     // formercongoleopoldville
	{86040, 117, 20, 0x1},    // chinapeoplesrepublic
	{86060, 93, 19, 0x1},     // federatievannigeria
	{86079, 987, 5, 0x1},     // #6ben
	{86084, 128, 9, 0x1},     // kyrgyzrep
	{86093, 37, 9, 0x1},      // macedonie
	{86102, 71, 33, 0x1},     // egypteverenigdearabischerepubliek
	{86135, 72, 7, 0x1},      // eritrea
	{86142, 68, 19, 0x1},     // frenchafarsandissas
	{86161, 205, 19, 0x1},    // frsouthernterritory
	{86180, 205, 32, 0x1},    // frenchsouthernantarcticterritory
	{86212, 9, 20, 0x1},      // bosniaandherzegovina
	{86232, 48, 24, 0x1},     // formerservieenmontenegro
	{86256, 988, 5, 0x1},     // #5mng
	{86261, 85, 16, 0x1},     // malagasyrepublic
	{86277, 140, 18, 0x1},    // federationofmalaya
	{86295, 208, 24, 0x1},    // overseasterritorybermuda
	{86319, 26, 23, 0x1},     // volksrepubliekhongarije
	{86342, 172, 8, 0x1},     // barbados
	{86350, 165, 10, 0x1},    // yemensouth
	{86360, 162, 19, 0x1},    // republiquedevanuatu
	{86379, 989, 29, 0x82},   // yugoslaviaserbiaandmontenegro
	{86408, 196, 26, 0x1},    // oostelijkerepubliekuruguay
	{86434, 46, 10, 0x1},     // russianfed
	{86444, 991, 5, 0x1},     // #6811
	{86449, 167, 7, 0x1},     // antigua
	{86456, 226, 25, 0x1},    // heardendemcdonaldeilanden
	{86481, 24, 21, 0x1},     // koninkrijkgriekenland
	{86502, 206, 11, 0x1},    // sababonaire
	{86513, 241, 28, 0x1},    // occupiedpalestinianterritory
	{86541, 71, 15, 0x1},     // republiekegypte
	{86556, 992, 5, 0x1},     // #6kos
	{86561, 186, 32, 0x1},    // saintchristopherennevisfederatie
	{86593, 242, 21, 0x1},    // tahitifrenchpolynesia
	{86614, 26, 14, 0x1},     // hungarykingdom
	{86628, 252, 11, 0x1},    // taiwanchina
	{86639, 79, 24, 0x1},     // equatorialguinearepublic
	{86663, 246, 43, 0x1},    // territorysainthelenaascensiontristandacunha
	{86706, 104, 17, 0x1},    // togoleserepubliek
	{86723, 184, 5, 0x81},    // #4332
	{86728, 223, 32, 0x1},    // overseascollectivityfrenchguiana
	{86760, 69, 34, 0x1},     // algerijnsedemocraticvolksrepubliek
	{86794, 187, 7, 0x1},     // stlucia
	{86801, 145, 19, 0x1},    // phillippinerepublic
	{86820, 14, 17, 0x1},     // republiektsjechie
	{86837, 103, 12, 0x1},    // republicchad
	{86849, 256, 34, 0x1},    // virginislandsunitedstatesterritory
	{86883, 33, 22, 0x1},     // grandduchyofluxembourg
	{86905, 196, 26, 0x1},    // orientaalserepublicuruguay
	{86931, 34, 16, 0x1},     // republiekletland
	{86947, 46, 17, 0x1},     // russianfederation
	{86964, 231, 17, 0x1},    // saintmartinfrance
	{86981, 993, 5, 0x1},     // #5stp
	{86986, 92, 13, 0x1},     // nigerrepublic
	{86999, 994, 5, 0x2},     // #5syr
	{87004, 1, 15, 0x1},      // republicalbanie
	{87019, 8, 16, 0x1},      // republicbulgaria
	{87035, 996, 5, 0x1},     // #6lux
	{87040, 73, 8, 0x1},      // ethiopia
	{87048, 61, 26, 0x1},     // formercentralafricanempire
	{87074, 248, 38, 0x1},    // overzeesdepartementsaintpierremiquelon
	{87112, 26, 18, 0x1},     // hongaarserepubliek
	{87130, 232, 29, 0x1},    // noordelijkemarianengemenebest
	{87159, 196, 7, 0x1},     // uruguay
	{87166, 56, 19, 0x1},     // portugeeswestafrika
	{87185, 997, 5, 0x1},     // #6bol
	{87190, 168, 5, 0x1},     // #7bah
	{87195, 170, 5, 0x1},     // #7bol
	{87200, 247, 16, 0x1},    // svalbardjanmayen
	{87216, 182, 11, 0x1},    // britsguiana
	{87227, 998, 5, 0x1},     // #5fij
	{87232, 165, 18, 0x1},    // peoplesdemrepyemen
	{87250, 999, 5, 0x1},     // #6651
	{87255, 246, 16, 0x1},    // formersinthelena
	{87271, 244, 22, 0x1},    // republicofsouthvietnam
	{87293, 161, 4, 0x1},     // drvn
	{87297, 232, 29, 0x1},    // gemenebestnoordelijkemarianen
	{87326, 112, 13, 0x1},    // trucialstates
	{87339, 223, 29, 0x1},    // overseasterritoryfrenchguiana
	{87368, 68, 30, 0x1},     // fransterritoriumvoorafarsissas
	{87398, 178, 6, 0x1},     // domrep
	{87404, 16, 21, 0x1},     // germanfederalrepublic
	{87425, 64, 8, 0x1},      // congodrc
	{87433, 254, 12, 0x1},    // vaticanstate
	{87445, 110, 16, 0x1},    // zimbabwerepublic
	{87461, 16, 3, 0x1},      // frg
	{87464, 1000, 5, 0x1},    // #5840
	{87469, 65, 10, 0x1},     // congobrazz
	{87479, 205, 29, 0x1},    // frenchsouthernterritoryfrench
	{87508, 210, 28, 0x1},    // keelingeilandencocoseilanden
	{87536, 232, 39, 0x1},    // overseasterritorynorthernmarianaislands
	{87575, 205, 21, 0x1},    // frsouthernterritories
	{87596, 264, 5, 0x81},    // #2xqc
	{87601, 174, 18, 0x1},    // republicofcolombia
	{87619, 226, 5, 0x81},    // #4334
	{87624, 82, 14, 0x1},     // libyanrepublic
	{87638, 222, 26, 0x1},    // overseasterritorygreenland
	{87664, 159, 6, 0x1},     // tuvalu
	{87670, 244, 15, 0x1},    // vietnamrepublic
	{87685, 218, 12, 0x1},    // faroeislands
	{87697, 196, 25, 0x1},    // oostelijkerepublicuruguay
	{87722, 1001, 5, 0x1},    // #5339
	{87727, 206, 27, 0x1},    // sinteustatiusandsababonaire
	{87754, 161, 5, 0x81},    // #2vnm
	{87759, 240, 5, 0x1},     // #7pur
	{87764, 10, 11, 0x1},     // byelorussia
	{87775, 1002, 5, 0x1},    // #6781
	{87780, 52, 5, 0x1},      // tukey
	{87785, 191, 5, 0x1},     // #7per
	{87790, 113, 5, 0x1},     // #7ban
	{87795, 18, 14, 0x1},     // kingdomofspain
	{87809, 186, 16, 0x1},    // sintkittsennevis
	{87825, 10, 37, 0x1},     // belarussischesocialistsovjetrepubliek
	{87862, 37, 9, 0x1},      // macedonia
	{87871, 160, 8, 0x1},     // oezbekie
	{87879, 235, 24, 0x1},    // overseasterritorymayotte
	{87903, 148, 10, 0x1},    // koreanoord
	{87913, 248, 37, 0x1},    // overseasdepartmentsaintpierremiquelon
	{87950, 66, 39, 0x1},     // islamitischefederalerepubliekdercomoren
	{87989, 192, 16, 0x1},    // paraguayrepublic
	{88005, 49, 17, 0x1},     // slovaakserepublic
	{88022, 228, 25, 0x1},    // britsindischeoceaangebied
	{88047, 155, 11, 0x1},    // tadjikistan
	{88058, 239, 33, 0x1},    // hendersonducieoenoislandspitcairn
	{88091, 198, 11, 0x1},    // rbvenezuela
	{88102, 1003, 5, 0x1},    // #5338
	{88107, 174, 16, 0x1},    // republiccolombia
	{88123, 58, 19, 0x1},     // volksrepubliekbenin
	{88142, 198, 15, 0x1},    // repbolvenezuela
	{88157, 206, 36, 0x1},    // territoriumbonairesainteustatiussaba
	{88193, 210, 32, 0x1},    // overzeesgebiedsdeelcocoseilanden
	{88225, 257, 30, 0x1},    // overseasdepartmentwallisfutuna
	{88255, 121, 36, 0x1},    // unitarystateoftherepublicofindonesia
	{88291, 66, 17, 0x1},     // unionofthecomoros
	{88308, 123, 5, 0x1},     // #7iri
	{88313, 1004, 5, 0x1},    // #6780
	{88318, 63, 20, 0x1},     // republiqueducameroun
	{88338, 154, 18, 0x1},    // koninkrijkthailand
	{88356, 121, 31, 0x1},    // unitedstatesofindonesiarepublic
	{88387, 37, 10, 0x1},     // nmacedonia
	{88397, 54, 19, 0x1},     // verstatenvanamerika
	{88416, 181, 5, 0x81},    // #4320
	{88421, 254, 5, 0x81},    // #4336
	{88426, 252, 14, 0x1},    // taiwanprovince
	{88440, 108, 16, 0x1},    // unionsouthafrica
	{88456, 224, 5, 0x81},    // #4316
	{88461, 168, 17, 0x1},    // bahamasgemenebest
	{88478, 225, 5, 0x81},    // #4344
	{88483, 186, 18, 0x1},    // stchristoffelnevis
	{88501, 1005, 5, 0x1},    // #6680
	{88506, 1006, 5, 0x1},    // #6652
	{88511, 65, 24, 0x1},     // brazzavillecongorepublic
	{88535, 103, 5, 0x1},     // tsjad
	{88540, 100, 15, 0x1},    // saotomeprincipe
	{88555, 193, 18, 0x1},    // elsalvadorrepublic
	{88573, 101, 17, 0x1},    // kingdomofeswatini
	{88590, 197, 18, 0x1},    // saintvingrenadines
	{88608, 1007, 5, 0x1},    // #6lit
	{88613, 114, 17, 0x1},    // koninkrijkbahrein
	{88630, 1, 15, 0x1},      // republicalbania
	{88645, 152, 21, 0x1},    // britishsolomonislands
	{88666, 73, 8, 0x1},      // ethiopie
	{88674, 140, 18, 0x1},    // federationmalaysia
	{88692, 254, 21, 0x1},    // stateofthevaticancity
	{88713, 222, 15, 0x1},    // greenlanddanish
	{88728, 1008, 5, 0x1},    // #5835
	{88733, 14, 17, 0x1},     // republicofczechia
	{88750, 177, 5, 0x1},     // #7dma
	{88755, 204, 10, 0x1},    // antarctica
	{88765, 257, 24, 0x1},    // collectivitywallisfutuna
	{88789, 244, 12, 0x1},    // southvietnam
	{88801, 8, 5, 0x1},       // #7bul
	{88806, 33, 23, 0x1},     // groothertogdomluxemburg
	{88829, 100, 17, 0x1},    // southtomeprincipe
	{88846, 1009, 5, 0x1},    // #5fin
	{88851, 218, 7, 0x1},     // faeroes
	{88858, 231, 14, 0x1},    // stmartinfrance
	{88872, 116, 7, 0x1},     // drukyul
	{88879, 199, 22, 0x1},    // overseasterritoryaruba
	{88901, 228, 32, 0x1},    // britsegebiedenindeindischeoceaan
	{88933, 140, 20, 0x1},    // federationofmalaysia
	{88953, 1010, 5, 0x1},    // #6625
	{88958, 70, 19, 0x1},     // sultanateofzanzibar
	{88977, 90, 9, 0x1},      // nyasaland
	{88986, 234, 25, 0x1},    // departementdelamartinique
	{89011, 186, 29, 0x1},    // stchristopherennevisfederatie
	{89040, 21, 15, 0x1},     // anddomtomfrance
	{89055, 217, 37, 0x1},    // britishoverzeesgebiedfalklandeilanden
	{89092, 221, 21, 0x1},    // grondgebiedguadeloupe
	{89113, 1011, 5, 0x1},    // #6les
	{89118, 74, 6, 0x1},      // gaboen
	{89124, 71, 32, 0x1},     // verenigdearabischerepublicegypte
	{89156, 220, 16, 0x1},    // gibraltarbritish
	{89172, 1012, 5, 0x1},    // #5368
	{89177, 46, 29, 0x1},     // sovietsocialistrepublicsunion
	{89206, 246, 48, 0x1},    // overzeesgebiedsainthelenaascensiontristandacunha
	{89254, 198, 5, 0x81},    // #2ven
	{89259, 220, 9, 0x1},     // gibralter
	{89268, 73, 11, 0x1},     // ethiopiafdr
	{89279, 174, 16, 0x1},    // republiccolumbia
	{89295, 1013, 5, 0x1},    // #6ind
	{89300, 66, 14, 0x1},     // comorosislands
	{89314, 218, 7, 0x1},     // faeroer
	{89321, 1014, 15, 0x2},   // maagdeneilanden
	{89336, 47, 29, 0x1},     // meestserenerepublieksanmarino
	{89365, 58, 15, 0x1},     // republicofbenin
	{89380, 161, 3, 0x1},     // srv
	{89383, 1016, 5, 0x1},    // #6694
	{89388, 211, 24, 0x1},    // cookeilandennieuwzeeland
	{89412, 1017, 5, 0x1},    // #6626
	{89417, 55, 32, 0x1},     // federalvolksrepubliekjoegoslavie
	{89449, 157, 18, 0x1},    // republiekoosttimor
	{89467, 1018, 5, 0x1},    // #5swd
	{89472, 150, 12, 0x1},    // saudiaarabia
	{89484, 1019, 5, 0x1},    // #5369
	{89489, 233, 19, 0x1},    // territorymontserrat
	{89508, 64, 24, 0x1},     // zairekinshasacongodemrep
	{89532, 153, 18, 0x1},    // syrianarabrepbulic
	{89550, 239, 27, 0x1},    // territoriumpitcairneilanden
	{89577, 27, 5, 0x1},      // #7irl
	{89582, 129, 9, 0x1},     // kampuchea
	{89591, 64, 31, 0x1},     // formercongodemocraticrepublicof
	{89622, 246, 32, 0x1},    // sthelenahemelvaarttristandacunha
	{89654, 1020, 5, 0x1},    // #5frn
	{89659, 66, 7, 0x1},      // comores
	{89666, 44, 17, 0x1},     // portugeserepublic
	{89683, 64, 28, 0x1},     // repubilikayakongodemokratiki
	{89711, 255, 29, 0x1},    // britishmaagdeneilandenbritish
	{89740, 106, 27, 0x1},    // jamhuriyamuunganowatanzania
	{89767, 95, 18, 0x1},     // republicofthesudan
	{89785, 49, 18, 0x1},     // republiekslowakije
	{89803, 241, 34, 0x1},    // gazastrookenwestelijkejordaanoever
	{89837, 64, 24, 0x1},     // kinshasacongodemrepzaire
	{89861, 1021, 5, 0x1},    // #5310
	{89866, 49, 18, 0x1},     // slovenskarepublika
	{89884, 1022, 5, 0x1},    // #2vdr
	{89889, 100, 38, 0x1},    // democraticrepublicofsaotomeandprincipe
	{89927, 60, 9, 0x1},      // botswanna
	{89936, 244, 26, 0x1},    // formerrepublicsouthvietnam
	{89962, 225, 16, 0x1},    // hongkongsarchina
	{89978, 131, 9, 0x1},     // zuidkorea
	{89987, 186, 31, 0x1},    // stchristopherandnevisfederation
	{90018, 1023, 5, 0x1},    // #5830
	{90023, 143, 12, 0x1},    // muscatenoman
	{90035, 230, 25, 0x1},    // peoplesrepublicmacaochina
	{90060, 82, 20, 0x1},     // libyanarabjamahariya
	{90080, 58, 12, 0x1},     // dahomeybenin
	{90092, 1024, 29, 0x82},  // serbiaandmontenegroyugoslavia
	{90121, 76, 5, 0x81},     // #4324
	{90126, 1026, 5, 0x1},    // #5fsm
	{90131, 252, 14, 0x1},    // chinataiwanrep
	{90145, 62, 13, 0x1},     // elpenbeenkust
	{90158, 180, 5, 0x81},    // #4308
	{90163, 221, 5, 0x81},    // #4312
	{90168, 183, 5, 0x81},    // #4340
	{90173, 202, 13, 0x1},    // dutchantilles
	{90186, 8, 16, 0x1},      // bulgariarepublic
	{90202, 52, 16, 0x1},     // republiekturkiye
	{90218, 71, 26, 0x1},     // verenigdearabischerepublic
	{90244, 48, 35, 0x1},     // servieenmontenegrostaatsgemeenschap
	{90279, 1027, 5, 0x1},    // #6696
	{90284, 1028, 5, 0x1},    // #6620
	{90289, 181, 17, 0x1},    // guatemalarepublic
	{90306, 67, 5, 0x81},     // #2cpv
	{90311, 253, 33, 0x1},    // vsbuitensteondergeschikteeilanden
	{90344, 46, 13, 0x1},     // russiafederal
	{90357, 257, 31, 0x1},    // territoiredesileswallisetfutuna
	{90388, 1029, 5, 0x1},    // #5sur
	{90393, 94, 5, 0x1},      // #7rwa
	{90398, 247, 11, 0x1},    // spitsbergen
	{90409, 8, 19, 0x1},      // koninkrijkbulgarije
	{90428, 133, 29, 0x1},    // laospeoplesdemocraticrepublic
	{90457, 198, 34, 0x1},    // bolivariaanserepubliekvanvenezuela
	{90491, 161, 25, 0x1},    // democraticrepublicvietnam
	{90516, 33, 23, 0x1},     // grossherzogtumluxemburg
	{90539, 230, 25, 0x1},    // chinapeoplesrepublicmacao
	{90564, 69, 49, 0x1},     // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{90613, 195, 8, 0x1},     // trinidad
	{90621, 72, 8, 0x1},      // erithrea
	{90629, 1030, 5, 0x1},    // #5mzm
	{90634, 245, 32, 0x1},    // southgeorgiasouthsandwichislands
	{90666, 254, 17, 0x1},    // staatvaticaanstad
	{90683, 248, 42, 0x1},    // territorialcollectivitysaintpierremiquelon
	{90725, 1031, 4, 0x1},    // #620
	{90729, 175, 5, 0x81},    // #2cri
	{90734, 1032, 14, 0x82},  // republiekcongo
	{90748, 1034, 5, 0x1},    // #6lao
	{90753, 198, 12, 0x1},    // rbvvenezuela
	{90765, 1035, 5, 0x1},    // #5swa
	{90770, 130, 18, 0x1},    // republicofkiribati
	{90788, 65, 8, 0x1},      // repcongo
	{90796, 87, 10, 0x1},     // mocambique
	{90806, 183, 5, 0x81},    // #2hnd
	{90811, 148, 12, 0x1},    // koreademrepn
	{90823, 114, 7, 0x1},     // bahrein
	{90830, 170, 16, 0x1},    // republiekbolivia
	{90846, 32, 8, 0x1},      // litouwen
	{90854, 156, 20, 0x1},    // republicturkmenistan
	{90874, 256, 5, 0x81},    // #2vir
	{90879, 200, 34, 0x1},    // britishoverzeesterritoriumanguilla
	{90913, 17, 5, 0x1},      // #7den
	{90918, 82, 46, 0x1},     // grotelibischarabischesocialistvolksjamahiriyya
	{90964, 126, 9, 0x1},     // nihonkoku
	{90973, 194, 17, 0x1},    // republicofsurinam
	{90990, 119, 31, 0x1},    // sovereigndemocraticrepublicfiji
	{91021, 12, 21, 0x1},     // zwitserseconfederatie
	{91042, 37, 15, 0x1},     // formermacedonia
	{91057, 205, 40, 0x1},    // frenchsouthernandantarcticterritoriesfra
	{91097, 1036, 5, 0x1},    // #6690
	{91102, 210, 29, 0x1},    // cocoskeelingislandsaustralian
	{91131, 65, 19, 0x1},     // repbrazzavillecongo
	{91150, 63, 5, 0x81},     // #2cmr
	{91155, 14, 13, 0x1},     // czeckrepublic
	{91168, 73, 35, 0x1},     // democratischevolksrepubliekethiopie
	{91203, 186, 27, 0x1},    // stchristophernevisfederatie
	{91230, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{91272, 1037, 5, 0x1},    // #5315
	{91277, 1038, 5, 0x1},    // #5365
	{91282, 82, 10, 0x1},     // libyastate
	{91292, 30, 18, 0x1},     // repubblicaitaliana
	{91310, 101, 18, 0x1},    // koninkrijkeswatini
	{91328, 147, 17, 0x1},    // papuaandnewguinea
	{91345, 210, 28, 0x1},    // territorycocoskeelingislands
	{91373, 231, 31, 0x1},    // grondgebiedsaintmartinfransdeel
	{91404, 120, 28, 0x1},    // micronesiegefedereerdestates
	{91432, 241, 16, 0x1},    // palestijnsgebied
	{91448, 151, 18, 0x1},    // republieksingapore
	{91466, 138, 12, 0x1},    // myanmarbirma
	{91478, 1039, 20, 0x2},   // saintmaartenstmartin
	{91498, 112, 14, 0x1},    // unarabemirates
	{91512, 147, 21, 0x1},    // stateofpapuanewguinea
	{91533, 78, 16, 0x1},     // portugueseguinea
	{91549, 136, 23, 0x1},    // republiekvandemalediven
	{91572, 76, 34, 0x1},     // revolutionairevolksrepubliekguinee
	{91606, 134, 7, 0x1},     // lebanon
	{91613, 100, 33, 0x1},    // democraticrepublicsaotomeprincipe
	{91646, 57, 15, 0x1},     // republicburundi
	{91661, 1041, 5, 0x1},    // #5366
	{91666, 66, 29, 0x1},     // comorenislamicfederalrepublic
	{91695, 214, 20, 0x1},    // caymanislandsbritish
	{91715, 175, 17, 0x1},    // costaricarepublic
	{91732, 120, 3, 0x1},     // fsm
	{91735, 162, 5, 0x81},    // #2vut
	{91740, 188, 19, 0x1},    // unitedmexicanstates
	{91759, 9, 30, 0x1},      // republicofbosniaandherzegovina
	{91789, 206, 29, 0x1},    // landbonairesainteustatiussaba
	{91818, 198, 15, 0x1},    // venezuelarepbol
	{91833, 182, 5, 0x81},    // #4328
	{91838, 1042, 5, 0x1},    // #5den
	{91843, 64, 13, 0x1},     // belgischkongo
	{91856, 178, 19, 0x1},    // republicadominicana
	{91875, 246, 35, 0x1},    // tristandacunhaenascensionsinthelena
	{91910, 129, 15, 0x1},    // formerkampuchea
	{91925, 160, 18, 0x1},    // uzbekistanrepublic
	{91943, 1043, 5, 0x1},    // #6692
	{91948, 56, 15, 0x1},     // republiekangola
	{91963, 17, 14, 0x1},     // denmarkkingdom
	{91977, 194, 13, 0x1},    // formersurinam
	{91990, 106, 18, 0x1},    // tanganyikatanzania
	{92008, 120, 13, 0x1},    // fedmicronesia
	{92021, 168, 14, 0x1},    // bahamasislands
	{92035, 169, 6, 0x1},     // belize
	{92041, 1044, 5, 0x1},    // #5jor
	{92046, 1045, 5, 0x1},    // #5317
	{92051, 1046, 5, 0x1},    // #5367
	{92056, 254, 10, 0x1},    // thevatican
	{92066, 245, 38, 0x1},    // southgeorgiezuidelijkesandwicheilanden
	{92104, 10, 36, 0x1},     // witrussischesocialistsovjetrepubliek
	{92140, 171, 23, 0x1},    // federalrepublicbrazilie
	{92163, 53, 39, 0x1},     // oekraiensesocialistischesovjetrepubliek
	{92202, 64, 28, 0x1},     // jamhuriyakidemokrasiayakongo
	{92230, 137, 23, 0x1},    // marshallislandsrepublic
	{92253, 152, 19, 0x1},    // statesolomonislands
	{92272, 143, 19, 0x1},    // sultanatemuscatoman
	{92291, 231, 25, 0x1},    // collectivityofsaintmartin
	{92316, 254, 18, 0x1},    // vaticancityholysee
	{92334, 119, 36, 0x1},    // soevereinedemocratischerepubliekfiji
	{92370, 178, 5, 0x1},     // #7dom
	{92375, 220, 18, 0x1},    // territorygibraltar
	{92393, 241, 45, 0x1},    // occupiedpalestinianterritoryincleastjerusalem
	{92438, 163, 15, 0x1},    // formerwestsamoa
	{92453, 126, 6, 0x1},     // nippon
	{92459, 54, 27, 0x1},     // northamerikaverenigdestates
	{92486, 13, 31, 0x1},     // tsjechoslowaaksefederalrepublic
	{92517, 117, 8, 0x1},     // zhongguo
	{92525, 10, 15, 0x1},     // belarusrepublic
	{92540, 207, 24, 0x1},    // territorysaintbarthelemy
	{92564, 165, 17, 0x1},    // democratischjemen
	{92581, 158, 15, 0x1},    // koninkrijktonga
	{92596, 1047, 5, 0x1},    // #5sey
	{92601, 67, 21, 0x1},     // kaapverdischeeilanden
	{92622, 177, 20, 0x1},    // commonwealthdominica
	{92642, 1048, 5, 0x1},    // #5316
	{92647, 1049, 5, 0x1},    // #5360
	{92652, 31, 23, 0x1},     // furstentumliechtenstein
	{92675, 10, 34, 0x1},     // belorussiansovietsocialistrepublic
	{92709, 223, 31, 0x1},    // overzeesegemeenschapfransguyana
	{92740, 247, 35, 0x1},    // overzeesgebiedsdeelsvalbardjanmayen
	{92775, 240, 10, 0x1},    // puertorico
	{92785, 18, 12, 0x1},     // spanishstate
	{92797, 26, 17, 0x1},     // republichongarije
	{92814, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{92840, 126, 5, 0x1},     // japan
	{92845, 12, 19, 0x1},     // confederaziunsvizra
	{92864, 37, 15, 0x1},     // formermacedonie
	{92879, 230, 59, 0x1},    // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{92938, 43, 14, 0x1},     // republiekpolen
	{92952, 167, 5, 0x81},    // #2atg
	{92957, 98, 24, 0x1},     // federalrepublicofsomalia
	{92981, 246, 24, 0x1},    // sthelenaentristandacunha
	{93005, 1050, 4, 0x1},    // #695
	{93009, 142, 11, 0x1},    // nauruisland
	{93020, 1051, 5, 0x1},    // #6630
	{93025, 253, 38, 0x1},    // kleinepacifischeislandsverenigdestates
	{93063, 214, 26, 0x1},    // territoriumkaaimaneilanden
	{93089, 16, 14, 0x1},     // bondsrepubliek
	{93103, 227, 27, 0x1},    // overseasterritoryislandsman
	{93130, 1052, 5, 0x1},    // #5385
	{93135, 151, 17, 0x1},    // republicsingapore
	{93152, 129, 13, 0x1},    // cambodiastate
	{93165, 99, 19, 0x1},     // republiekzuidsoedan
	{93184, 66, 36, 0x1},     // islamitischebondsrepubliekdercomoren
	{93220, 85, 20, 0x1},     // republiquemadagascar
	{93240, 190, 5, 0x1},     // #7pan
	{93245, 1053, 5, 0x1},    // #6ins
	{93250, 170, 26, 0x1},    // plurinationalestaatbolivia
	{93276, 55, 27, 0x1},     // democraticfederalyugoslavia
	{93303, 244, 15, 0x1},    // republicvietnam
	{93318, 66, 7, 0x1},      // comoros
	{93325, 148, 8, 0x1},     // dprkorea
	{93333, 88, 27, 0x1},     // islamicrepublicofmauritania
	{93360, 103, 5, 0x1},     // tshad
	{93365, 111, 35, 0x1},    // afghanistantransitionalislamicstate
	{93400, 205, 5, 0x81},    // #2atf
	{93405, 95, 28, 0x1},     // democraticrepublicofthesudan
	{93433, 218, 18, 0x1},    // faroeislandsdanish
	{93451, 1054, 4, 0x1},    // #694
	{93455, 74, 17, 0x1},     // gaboneserepubliek
	{93472, 225, 15, 0x1},    // chinaprhongkong
	{93487, 95, 28, 0x1},     // democratischerepublieksoedan
	{93515, 120, 25, 0x1},    // micronesiafederatedstates
	{93540, 138, 14, 0x1},    // unievanmyanmar
	{93554, 65, 14, 0x1},     // congorepubliek
	{93568, 152, 9, 0x1},     // solomonis
	{93577, 197, 5, 0x81},    // #2vct
	{93582, 121, 17, 0x1},    // republicindonesie
	{93599, 1055, 26, 0x82},  // federalrepublicjoegoslavie
	{93625, 227, 31, 0x1},    // britishoverzeesgebiedislandsman
	{93656, 223, 16, 0x1},    // fransguyanafrans
	{93672, 82, 18, 0x1},     // unitedkingdomlibya
	{93690, 165, 9, 0x1},     // yemenaden
	{93699, 85, 23, 0x1},     // repoblikanimadagasikara
	{93722, 115, 22, 0x1},    // negarabruneidarussalam
	{93744, 120, 28, 0x1},    // micronesiegefedereerdestaten
	{93772, 217, 9, 0x1},     // falklands
	{93781, 222, 20, 0x1},    // grondgebiedgroenland
	{93801, 249, 27, 0x1},    // sintmaartenkofthenetherland
	{93828, 24, 5, 0x81},     // #4300
	{93833, 73, 33, 0x1},     // ethiopiafederaldemocraticrepublic
	{93866, 108, 24, 0x1},    // formerunionofsouthafrica
	{93890, 26, 5, 0x81},     // #4348
	{93895, 204, 5, 0x81},    // #2ata
	{93900, 1057, 4, 0x1},    // #693
	{93904, 205, 35, 0x1},    // grondgebiedfransezuidelijkegebieden
	{93939, 2, 26, 0x1},      // valleysandorraprincipality
	{93965, 165, 6, 0x1},     // syemen
	{93971, 53, 7, 0x1},      // ukrania
	{93978, 99, 9, 0x1},      // zuidsudan
	{93987, 84, 17, 0x1},     // koninkrijkmarokko
	{94004, 1058, 5, 0x1},    // #5swz
	{94009, 1059, 5, 0x1},    // #2hvo
	{94014, 210, 19, 0x1},    // keelingislandscocos
	{94033, 64, 13, 0x1},     // kinshasacongo
	{94046, 231, 39, 0x1},    // overzeesgebiedsdeelsaintmartinfransdeel
	{94085, 17, 17, 0x1},     // kongerigetdanmark
	{94102, 64, 11, 0x1},     // kongodemrep
	{94113, 43, 5, 0x1},      // #7pol
	{94118, 214, 7, 0x1},     // caymans
	{94125, 166, 20, 0x1},    // argentijnserepubliek
	{94145, 59, 21, 0x1},     // uppervoltaburkinafaso
	{94166, 10, 36, 0x1},     // belorussischesovietsocialistrepublic
	{94202, 103, 14, 0x1},    // republicofchad
	{94216, 141, 30, 0x1},    // democraticfederalrepublicnepal
	{94246, 123, 6, 0x1},     // iriran
	{94252, 1060, 4, 0x1},    // #692
	{94256, 109, 16, 0x1},    // republicofzambia
	{94272, 128, 17, 0x1},    // republiekkirgizie
	{94289, 109, 14, 0x1},    // zambiarepublic
	{94303, 66, 36, 0x1},     // comorenfederaleislamitischerepubliek
	{94339, 1061, 5, 0x1},    // #5sau
	{94344, 2, 5, 0x81},      // #2and
	{94349, 1062, 5, 0x1},    // #5sie
	{94354, 227, 10, 0x1},    // manislands
	{94364, 95, 14, 0x1},     // republicsoedan
	{94378, 28, 6, 0x1},      // ysland
	{94384, 1063, 5, 0x1},    // #6saf
	{94389, 242, 27, 0x1},    // collectivityfrenchpolynesia
	{94416, 164, 30, 0x1},    // jemenitischearabischerepubliek
	{94446, 1064, 5, 0x1},    // #5380
	{94451, 123, 17, 0x1},    // imperialstateiran
	{94468, 225, 28, 0x1},    // peoplesrepublichongkongchina
	{94496, 15, 30, 0x1},     // formerduitsedemocraticrepublic
	{94526, 239, 23, 0x1},    // pitcairneilandenbritish
	{94549, 48, 6, 0x1},      // serbia
	{94555, 122, 10, 0x1},    // indiaunion
	{94565, 250, 38, 0x1},    // overzeesgebiedsdeelturkscaicoseilanden
	{94603, 252, 9, 0x1},     // taiwanchn
	{94612, 192, 12, 0x1},    // tetaparaguai
	{94624, 236, 5, 0x81},    // #4540
	{94629, 230, 52, 0x1},    // peoplesrepublicchinamacaospecialadministrativeregion
	{94681, 111, 13, 0x1},    // irafghanistan
	{94694, 41, 5, 0x1},      // noreg
	{94699, 161, 31, 0x1},    // vietnamformerdemocraticrepublic
	{94730, 127, 5, 0x81},    // #4398
	{94735, 63, 28, 0x1},     // formerunitedrepubliccameroon
	{94763, 231, 17, 0x1},    // frenchsaintmartin
	{94780, 1065, 5, 0x1},    // #6698
	{94785, 1066, 4, 0x1},    // #691
	{94789, 119, 5, 0x1},     // fidji
	{94794, 171, 21, 0x1},    // federalrepublicbrazil
	{94815, 54, 19, 0x1},     // unitedstatesamerica
	{94834, 1067, 5, 0x1},    // #5slv
	{94839, 237, 17, 0x1},    // norfkailenteratri
	{94856, 184, 5, 0x81},    // #2hti
	{94861, 61, 33, 0x1},     // formercentraalafrikaanskeizerrijk
	{94894, 1068, 5, 0x1},    // #5sud
	{94899, 129, 14, 0x1},    // formercambodja
	{94913, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{94938, 1069, 5, 0x1},    // #6svg
	{94943, 205, 29, 0x1},    // fransezuidelijkegebiedenfrans
	{94972, 2, 33, 0x1},      // principalityofthevalleysofandorra
	{95005, 235, 27, 0x1},    // overzeesegemeenschapmayotte
	{95032, 59, 10, 0x1},     // bovenvolta
	{95042, 209, 22, 0x1},    // bouvetislandsnorwegian
	{95064, 1070, 4, 0x1},    // #690
	{95068, 15, 34, 0x1},     // formerduitsedemocratischerepubliek
	{95102, 1071, 5, 0x81},   // #2csk
	{95107, 64, 27, 0x1},     // congodemocratischerepubliek
	{95134, 171, 18, 0x1},    // unitedstatesbrazil
	{95152, 257, 16, 0x1},    // fwallisandfutuna
	{95168, 248, 38, 0x1},    // overzeesgebiedsdeelsaintpierremiquelon
	{95206, 217, 23, 0x1},    // falklandeilandenbritish
	{95229, 121, 17, 0x1},    // republicindonesia
	{95246, 22, 37, 0x1},     // unitedkingdomgreatbritainnorthireland
	{95283, 1072, 23, 0x2},   // gilbertandelliceislands
	{95306, 59, 10, 0x1},     // hautevolta
	{95316, 118, 16, 0x1},    // republicofcyprus
	{95332, 237, 5, 0x81},    // #4574
	{95337, 148, 5, 0x1},     // #7prk
	{95342, 9, 28, 0x1},      // bosniaandherzegovinarepublic
	{95370, 225, 17, 0x1},    // territoryhongkong
	{95387, 82, 20, 0x1},     // unitedkingdomoflibya
	{95407, 144, 5, 0x1},     // #7pak
	{95412, 98, 33, 0x1},     // jamhuuriyaddafederaalkasoomaaliya
	{95445, 259, 11, 0x1},    // repofkosovo
	{95456, 232, 28, 0x1},    // sankattansihanaislasmarianas
	{95484, 25, 24, 0x1},     // hrvatskacroatialocalname
	{95508, 222, 5, 0x81},    // #4304
	{95513, 14, 13, 0x1},     // chechrepublic
	{95526, 203, 5, 0x81},    // #2asm
	{95531, 227, 9, 0x1},     // maneiland
	{95540, 215, 13, 0x1},    // westernsahara
	{95553, 60, 24, 0x1},     // bechuanalandprotectorate
	{95577, 142, 14, 0x1},    // republieknauru
	{95591, 257, 15, 0x1},    // futunaandwallis
	{95606, 55, 36, 0x1},     // socialistfederalrepublicofyugoslavia
	{95642, 30, 14, 0x1},     // kingdomofitaly
	{95656, 1074, 5, 0x1},    // #5mor
	{95661, 1075, 5, 0x1},    // #6600
	{95666, 111, 21, 0x1},    // koninkrijkafghanistan
	{95687, 221, 30, 0x1},    // overseascollectivityguadeloupe
	{95717, 123, 10, 0x1},    // iranpersia
	{95727, 52, 14, 0x1},     // turkserepublic
	{95741, 79, 29, 0x1},     // republiquelaguineeequatoriale
	{95770, 145, 24, 0x1},    // formerphilippinerepublic
	{95794, 81, 15, 0x1},     // liberiarepublic
	{95809, 136, 19, 0x1},    // maldivischeeilanden
	{95828, 73, 19, 0x1},     // incleritreaethiopia
	{95847, 123, 6, 0x1},     // perzie
	{95853, 233, 31, 0x1},    // britishoverzeesgebiedmontserrat
	{95884, 69, 32, 0x1},     // democraticpopularrepublicalgeria
	{95916, 242, 33, 0x1},    // paysdoutremerlapolynesiefrancaise
	{95949, 255, 5, 0x1},     // #7ivb
	{95954, 248, 20, 0x1},    // sintpierreenmiquelon
	{95974, 24, 13, 0x1},     // greecekingdom
	{95987, 64, 36, 0x1},     // kinshasacongodemocraticrepublicofthe
	{96023, 256, 30, 0x1},    // verenigdestatesmaagdeneilanden
	{96053, 145, 22, 0x1},    // philippinecommonwealth
	{96075, 205, 52, 0x1},    // territoiredesterresaustralesetantarctiquesfrancaises
	{96127, 1076, 5, 0x1},    // #5970
	{96132, 129, 38, 0x1},    // coalitiongovernmentdemocratickampuchea
	{96170, 14, 5, 0x81},     // #2cze
	{96175, 1077, 5, 0x1},    // #5slu
	{96180, 145, 11, 0x1},    // philippines
	{96191, 1078, 5, 0x1},    // #5sri
	{96196, 177, 5, 0x81},    // #4212
	{96201, 248, 20, 0x1},    // fsaintpierremiquelon
	{96221, 180, 7, 0x1},     // grenada
	{96228, 34, 7, 0x1},      // letland
	{96235, 1, 9, 0x1},       // shqiperia
	{96244, 161, 27, 0x1},    // conghoaxahoichunghiavietnam
	{96271, 158, 12, 0x1},    // kingdomtonga
	{96283, 255, 41, 0x1},    // overzeesgebiedsdeelbritishmaagdeneilanden
	{96324, 1079, 5, 0x1},    // #5drv
	{96329, 247, 27, 0x1},    // territoriumsvalbardjanmayen
	{96356, 246, 26, 0x1},    // tristandacunhaandascension
	{96382, 1080, 5, 0x1},    // #6isr
	{96387, 179, 7, 0x1},     // ecuador
	{96394, 13, 16, 0x1},     // tsjechoslovakije
	{96410, 241, 28, 0x1},    // palestiniannationalauthority
	{96438, 223, 21, 0x1},    // territoryfrenchguiana
	{96459, 17, 14, 0x1},     // kingdomdenmark
	{96473, 223, 16, 0x1},    // departmentguiana
	{96489, 240, 15, 0x1},    // portoricoeiland
	{96504, 231, 21, 0x1},    // frenchpartsaintmartin
	{96525, 129, 26, 0x1},    // peoplesrepublicofkampuchea
	{96551, 68, 12, 0x1},     // afarissaland
	{96563, 17, 7, 0x1},      // denmark
	{96570, 1081, 5, 0x1},    // #6leb
	{96575, 79, 8, 0x1},      // eqguinea
	{96583, 49, 8, 0x1},      // slovakia
	{96591, 106, 20, 0x1},    // tanganyikaenzanzibar
	{96611, 147, 12, 0x1},    // papuaniugini
	{96623, 246, 28, 0x1},    // sainthelenaandtristandacunha
	{96651, 140, 17, 0x1},    // federatiemaleisie
	{96668, 242, 35, 0x1},    // overseascollectivityfrenchpolynesia
	{96703, 154, 8, 0x1},     // thailand
	{96711, 100, 16, 0x1},    // saotomeeprincipe
	{96727, 161, 3, 0x1},     // drv
	{96730, 119, 33, 0x1},    // sovereigndemocraticrepublicoffiji
	{96763, 256, 24, 0x1},    // amerikaansmaagdenislands
	{96787, 212, 7, 0x1},     // curacao
	{96794, 24, 11, 0x1},     // griekenland
	{96805, 205, 25, 0x1},    // franszuidelijkterritorium
	{96830, 23, 7, 0x1},      // georgie
	{96837, 186, 24, 0x1},    // federatiesaintkittsnevis
	{96861, 160, 11, 0x1},    // uzbekhistan
	{96872, 136, 17, 0x1},    // maldivensultanaat
	{96889, 79, 5, 0x81},     // #4226
	{96894, 1082, 5, 0x1},    // #6sal
	{96899, 38, 13, 0x1},     // maltarepublic
	{96912, 164, 17, 0x1},    // yemenarabrepublic
	{96929, 75, 13, 0x1},     // ghanarepublic
	{96942, 198, 19, 0x1},    // republicofvenezuela
	{96961, 121, 32, 0x1},    // republicverenigdestatesindonesie
	{96993, 238, 5, 0x81},    // #4570
	{96998, 28, 18, 0x1},     // ijslandserepubliek
	{97016, 140, 24, 0x1},    // formerfederationofmalaya
	{97040, 253, 22, 0x1},    // minoroutlyingislandsus
	{97062, 52, 12, 0x1},     // formerturkey
	{97074, 45, 31, 0x1},     // socialistischerepubliekroemenie
	{97105, 205, 20, 0x1},    // frsouthantarcticterr
	{97125, 126, 5, 0x81},    // #4392
	{97130, 64, 36, 0x1},     // congodemocraticrepubliczairekinshasa
	{97166, 136, 28, 0x1},    // dhivehiraajjeygejumhooriyyaa
	{97194, 140, 7, 0x1},     // malakka
	{97201, 1083, 5, 0x1},    // #6tog
	{97206, 255, 29, 0x1},    // territorybritishvirginislands
	{97235, 169, 6, 0x1},     // belice
	{97241, 131, 18, 0x1},    // korearepublicsouth
	{97259, 140, 16, 0x1},    // federatiemalakka
	{97275, 225, 5, 0x81},    // #2hkg
	{97280, 173, 5, 0x1},     // chili
	{97285, 138, 11, 0x1},    // formerbirma
	{97296, 97, 19, 0x1},     // republicsierraleone
	{97315, 72, 12, 0x1},     // eritreastate
	{97327, 145, 18, 0x1},    // philippinerepublic
	{97345, 13, 20, 0x1},     // formerczechoslovakia
	{97365, 164, 5, 0x1},     // jemen
	{97370, 139, 23, 0x1},    // mongoliapeoplesrepublic
	{97393, 112, 17, 0x1},    // unitedarabemirate
	{97410, 1084, 5, 0x1},    // #6irq
	{97415, 63, 30, 0x1},     // formerunitedrepublicofcameroon
	{97445, 127, 29, 0x1},    // kazakhsovietsocialistrepublic
	{97474, 137, 30, 0x1},    // republiekvandemarshalleilanden
	{97504, 133, 28, 0x1},    // laospeopledemocraticrepublic
	{97532, 121, 29, 0x1},    // republicunitedstatesindonesia
	{97561, 164, 25, 0x1},    // mutawakkilitekingdomyemen
	{97586, 1085, 5, 0x1},    // #6sin
	{97591, 106, 18, 0x1},    // tanzaniatanganyika
	{97609, 75, 5, 0x81},     // #4288
	{97614, 194, 16, 0x1},    // nederlandsguyana
	{97630, 120, 12, 0x1},    // fsmicronesia
	{97642, 162, 5, 0x81},    // #4548
	{97647, 13, 42, 0x1},     // tsjechischeenslowaaksefederatieverepubliek
	{97689, 164, 8, 0x1},     // yemenrep
	{97697, 109, 16, 0x1},    // northernrhodesia
	{97713, 133, 15, 0x1},    // demvolksreplaos
	{97728, 106, 35, 0x1},    // tanganyikaandzanzibarunitedrepublic
	{97763, 198, 28, 0x1},    // republicbolivarianavenezuela
	{97791, 64, 36, 0x1},     // congodemocraticrepublicofthekinshasa
	{97827, 64, 28, 0x1},     // congodemocraticrepubliczaire
	{97855, 232, 30, 0x1},    // northernmarianaislandsamerican
	{97885, 14, 5, 0x1},      // cesko
	{97890, 4, 5, 0x81},      // #2aus
	{97895, 1086, 5, 0x1},    // #6thi
	{97900, 59, 11, 0x1},     // birkinafaso
	{97911, 217, 32, 0x1},    // overseasterritoryfalklandislands
	{97943, 82, 36, 0x1},     // socialistpeopleslibyanarabjamahiriya
	{97979, 1087, 10, 0x2},   // yugoslavia
	{97989, 70, 8, 0x1},      // zanzibar
	{97997, 1089, 5, 0x1},    // #5sal
	{98002, 16, 23, 0x1},     // bondsrepubliekduitsland
	{98025, 152, 19, 0x1},    // solomonislandsstate
	{98044, 1090, 5, 0x1},    // #6ven
	{98049, 1091, 5, 0x1},    // #6van
	{98054, 1092, 5, 0x1},    // #5spn
	{98059, 245, 5, 0x81},    // #4239
	{98064, 217, 24, 0x1},    // malvinasfalklandeilanden
	{98088, 210, 36, 0x1},    // overseasterritorycocoskeelingislands
	{98124, 232, 28, 0x1},    // northernmarianascommonwealth
	{98152, 76, 16, 0x1},     // republicofguinea
	{98168, 79, 29, 0x1},     // republiquedeguineeequatoriale
	{98197, 145, 19, 0x1},    // filipijnserepubliek
	{98216, 88, 10, 0x1},     // mauretania
	{98226, 45, 8, 0x1},      // roumania
	{98234, 110, 17, 0x1},    // republiekzimbabwe
	{98251, 200, 19, 0x1},    // territoriumanguilla
	{98270, 202, 7, 0x1},     // nethant
	{98277, 141, 30, 0x1},    // nepalfederaldemocraticrepublic
	{98307, 165, 6, 0x1},     // #3ydye
	{98313, 219, 34, 0x1},    // britishoverzeesterritoriumguernsey
	{98347, 123, 16, 0x1},    // islamicrepofiran
	{98363, 198, 25, 0x1},    // venezuelarepbolivarianade
	{98388, 6, 12, 0x1},      // azerbajdzjan
	{98400, 175, 17, 0x1},    // republiccostarica
	{98417, 59, 20, 0x1},     // republicofuppervolta
	{98437, 26, 17, 0x1},     // magyarkoztarsasag
	{98454, 241, 16, 0x1},    // palestinestateof
	{98470, 106, 18, 0x1},    // republictanganyika
	{98488, 150, 18, 0x1},    // saudiarabiakingdom
	{98506, 162, 16, 0x1},    // republiekvanuatu
	{98522, 138, 9, 0x1},     // uniebirma
	{98531, 1093, 5, 0x1},    // #5900
	{98536, 165, 39, 0x1},    // southadenyemenpeoplesdemocraticrepublic
	{98575, 23, 7, 0x1},      // georgia
	{98582, 15, 3, 0x1},      // ddr
	{98585, 1094, 5, 0x1},    // #5mas
	{98590, 1095, 5, 0x1},    // #6sol
	{98595, 147, 32, 0x1},    // independentstateofpapuanewguinea
	{98627, 178, 5, 0x81},    // #4214
	{98632, 94, 6, 0x1},      // ruanda
	{98638, 193, 5, 0x81},    // #4222
	{98643, 217, 5, 0x81},    // #4238
	{98648, 226, 5, 0x81},    // #2hmd
	{98653, 1, 33, 0x1},      // peoplessocialistrepublicofalbania
	{98686, 254, 5, 0x81},    // #2vat
	{98691, 71, 24, 0x1},     // formerunitedarabrepublic
	{98715, 148, 16, 0x1},    // demvolksrepkorea
	{98731, 46, 30, 0x1},     // socialistsovjetrepubliekenunie
	{98761, 1096, 5, 0x1},    // #6570
	{98766, 1097, 5, 0x1},    // #6spn
	{98771, 94, 14, 0x1},     // republicrwanda
	{98785, 255, 20, 0x1},    // virginislandsbritish
	{98805, 228, 46, 0x1},    // overzeesgebiedbritishindischeoceaanterritorium
	{98851, 17, 16, 0x1},     // kingdomofdenmark
	{98867, 155, 20, 0x1},    // republicoftajikistan
	{98887, 229, 6, 0x1},     // jersey
	{98893, 22, 47, 0x1},     // grootbrittannieennoordierlandverenigdkoninkrijk
	{98940, 1098, 5, 0x1},    // #5mlt
	{98945, 125, 27, 0x1},    // hashemitekingdomtransjordan
	{98972, 1099, 5, 0x1},    // #2afi
	{98977, 176, 12, 0x1},    // republiccuba
	{98989, 1100, 5, 0x1},    // #5sin
	{98994, 35, 19, 0x1},     // principautedemonaco
	{99013, 1101, 5, 0x1},    // #6som
	{99018, 106, 10, 0x1},    // tanganyika
	{99028, 10, 21, 0x1},     // formerbyelorussianssr
	{99049, 212, 25, 0x1},    // kingdomnetherlandscuracao
	{99074, 66, 11, 0x1},     // uniecomoren
	{99085, 63, 14, 0x1},     // formercameroon
	{99099, 118, 18, 0x1},    // kypriakidimokratia
	{99117, 24, 16, 0x1},     // hellenicrepublic
	{99133, 24, 15, 0x1},     // kingdomofgreece
	{99148, 1102, 5, 0x1},    // #6565
	{99153, 1103, 5, 0x1},    // #6571
	{99158, 1104, 5, 0x1},    // #6sri
	{99163, 64, 31, 0x1},     // thedemocraticrepublicofthecongo
	{99194, 164, 7, 0x1},     // yemenar
	{99201, 230, 22, 0x1},    // overseasterritorymacao
	{99223, 108, 11, 0x1},    // afrikaborwa
	{99234, 223, 11, 0x1},    // fransguyana
	{99245, 1105, 5, 0x1},    // #6ita
	{99250, 73, 33, 0x1},     // ethiopiapeoplesdemocraticrepublic
	{99283, 127, 19, 0x1},    // republiekkazachstan
	{99302, 1106, 5, 0x1},    // #5mya
	{99307, 139, 8, 0x1},     // mongolia
	{99315, 32, 17, 0x1},     // republiclithuania
	{99332, 1107, 5, 0x1},    // #6taj
	{99337, 236, 30, 0x1},    // overseasdepartmentnewcaledonia
	{99367, 23, 16, 0x1},     // republiekgeorgie
	{99383, 1108, 5, 0x1},    // #5som
	{99388, 56, 14, 0x1},     // angolarepublic
	{99402, 160, 10, 0x1},    // ozbekiston
	{99412, 24, 16, 0x1},     // republicofgreece
	{99428, 1109, 5, 0x1},    // #6572
	{99433, 52, 7, 0x1},      // turkiye
	{99440, 220, 9, 0x1},     // gibraltar
	{99449, 73, 15, 0x1},     // ethiopianempire
	{99464, 52, 7, 0x1},      // turkije
	{99471, 107, 16, 0x1},    // republiekoeganda
	{99487, 144, 29, 0x1},    // islamitischerepubliekpakistan
	{99516, 210, 23, 0x1},    // territoryofcocosislands
	{99539, 128, 5, 0x1},     // #7kgz
	{99544, 123, 10, 0x1},    // persiairan
	{99554, 95, 7, 0x1},      // assudan
	{99561, 228, 29, 0x1},    // britsgebiedindeindischeoceaan
	{99590, 161, 24, 0x1},    // vietnamsocialistrepublic
	{99614, 199, 5, 0x81},    // #2abw
	{99619, 54, 30, 0x1},     // verenigdestatenvannoordamerika
	{99649, 111, 5, 0x81},    // #2afg
	{99654, 1110, 5, 0x1},    // #5mex
	{99659, 69, 32, 0x1},     // democraticvolksrepubliekalgerije
	{99691, 243, 13, 0x1},    // reunionisland
	{99704, 240, 23, 0x1},    // gemenebestvanpuertorico
	{99727, 226, 41, 0x1},    // overzeesgebiedheardeilandmcdonaldeilanden
	{99768, 1111, 5, 0x1},    // #5sol
	{99773, 232, 39, 0x1},    // commonwealthofthenorthernmarianaislands
	{99812, 63, 22, 0x1},     // cameroonunitedrepublic
	{99834, 165, 11, 0x1},    // fmrdemyemen
	{99845, 145, 10, 0x1},    // philipines
	{99855, 64, 29, 0x1},     // republiquedemocratiqueducongo
	{99884, 163, 21, 0x1},    // independentstatesamoa
	{99905, 88, 10, 0x1},     // mauretanie
	{99915, 88, 25, 0x1},     // mauritanieislamitrepublic
	{99940, 246, 41, 0x1},    // sainthelenaascensiontristandacunhabritish
	{99981, 125, 7, 0x1},     // alurdun
	{99988, 61, 20, 0x1},     // centralafricanempire
	{100008, 148, 10, 0x1},   // koreanorth
	{100018, 133, 16, 0x1},   // laopeoplesdemrep
	{100034, 201, 23, 0x1},   // alandautonomousprovince
	{100057, 129, 13, 0x1},   // khmerrepublic
	{100070, 246, 31, 0x1},   // sthelenatristandacunhaascension
	{100101, 146, 12, 0x1},   // palauislands
	{100113, 92, 5, 0x1},     // niger
	{100118, 3, 16, 0x1},     // republiekarmenie
	{100134, 209, 26, 0x1},   // overzeesgebiedbouveteiland
	{100160, 234, 13, 0x1},   // lamartiniquef
	{100173, 203, 26, 0x1},   // grondgebiedamerikaanssamoa
	{100199, 62, 21, 0x1},    // republicofcotedivoire
	{100220, 146, 13, 0x1},   // beluuerabelau
	{100233, 65, 22, 0x1},    // brazzavilleformercongo
	{100255, 130, 41, 0x1},   // independentandsovereignrepublicofkiribati
	{100296, 5, 5, 0x81},     // #2aut
	{100301, 248, 20, 0x1},   // saintpierremiquelonf
	{100321, 136, 23, 0x1},   // maldiveislandssultanate
	{100344, 222, 15, 0x1},   // kalaallitnunaat
	{100359, 1112, 5, 0x1},   // #5maw
	{100364, 59, 11, 0x1},    // burkinofaso
	{100375, 179, 17, 0x1},   // republicofecuador
	{100392, 136, 28, 0x1},   // sultanateofthemaldiveislands
	{100420, 179, 5, 0x81},   // #4218
	{100425, 241, 21, 0x1},   // palestinianadminareas
	{100446, 5, 15, 0x1},     // republicaustria
	{100461, 1113, 5, 0x1},   // #5jam
	{100466, 6, 12, 0x1},     // azerbeidsjan
	{100478, 227, 10, 0x1},   // islandsman
	{100488, 1114, 5, 0x1},   // #6sud
	{100493, 186, 15, 0x1},   // saintkittsnevis
	{100508, 92, 5, 0x81},    // #4562
	{100513, 41, 5, 0x81},    // #4578
	{100518, 243, 9, 0x1},    // lareunion
	{100527, 219, 19, 0x1},   // territoriumguernsey
	{100546, 87, 25, 0x1},    // mozambiquepeoplesrepublic
	{100571, 38, 5, 0x1},     // malta
	{100576, 42, 20, 0x1},    // aotearoanieuwzeeland
	{100596, 87, 18, 0x1},    // mozambiquerepublic
	{100614, 41, 5, 0x1},     // norge
	{100619, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{100651, 108, 18, 0x1},   // suidafrikarepublic
	{100669, 165, 15, 0x1},   // democraticyemen
	{100684, 127, 8, 0x1},    // kazachie
	{100692, 153, 18, 0x1},   // syrianarabrepublic
	{100710, 181, 17, 0x1},   // republicguatemala
	{100727, 6, 5, 0x81},     // #2aze
	{100732, 72, 14, 0x1},    // stateoferitrea
	{100746, 70, 23, 0x1},    // zanzibarpeoplesrepublic
	{100769, 88, 25, 0x1},    // islamicrepublicmauritanie
	{100794, 38, 17, 0x1},    // repubblikatamalta
	{100811, 201, 5, 0x81},   // #2ala
	{100816, 242, 30, 0x1},   // overseaslandsoffrenchpolynesia
	{100846, 1115, 5, 0x1},   // #6sie
	{100851, 44, 17, 0x1},    // republiekportugal
	{100868, 1116, 5, 0x1},   // #6sau
	{100873, 134, 16, 0x1},   // libaneserepublic
	{100889, 108, 5, 0x1},    // #7rsa
	{100894, 197, 28, 0x1},   // saintvincentandthegrenadines
	{100922, 48, 18, 0x1},    // servieenmontenegro
	{100940, 246, 23, 0x1},   // sainthelenaandascension
	{100963, 164, 22, 0x1},   // yemenarabrepublicyemen
	{100985, 1117, 5, 0x1},   // #5drc
	{100990, 149, 4, 0x1},    // #9qa
	{100994, 235, 17, 0x1},   // departmentmayotte
	{101011, 168, 19, 0x1},   // commonwealthbahamas
	{101030, 113, 10, 0x1},   // bangladesh
	{101040, 195, 22, 0x1},   // republictrinidadtobago
	{101062, 157, 14, 0x1},   // portugeestimor
	{101076, 61, 24, 0x1},    // middenafrikaanserepublic
	{101100, 1, 21, 0x1},     // volksrepubliekalbanie
	{101121, 68, 6, 0x1},     // #3aidj
	{101127, 1118, 5, 0x1},   // #6ice
	{101132, 139, 8, 0x1},    // mongolie
	{101140, 27, 15, 0x1},    // republicireland
	{101155, 1119, 5, 0x1},   // #5msi
	{101160, 1120, 5, 0x1},   // #5910
	{101165, 1121, 5, 0x1},   // #6ton
	{101170, 245, 40, 0x1},   // southgeorgiesouthsandwicheilandenbritish
	{101210, 12, 10, 0x1},    // switerland
	{101220, 22, 27, 0x1},    // unitedkingdomofgreatbritain
	{101247, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{101273, 219, 22, 0x1},   // guernseychannelislands
	{101295, 165, 30, 0x1},   // yemenpeoplesdemocraticrepublic
	{101325, 1122, 5, 0x81},  // #2ant
	{101330, 110, 16, 0x1},   // republiczimbabwe
	{101346, 1123, 5, 0x1},   // #6tun
	{101351, 10, 17, 0x1},    // bjelorussischessr
	{101368, 112, 20, 0x1},   // unitedarabicemirates
	{101388, 201, 5, 0x81},   // #4248
	{101393, 82, 26, 0x1},    // formerlibyanarabjamahiriya
	{101419, 1124, 5, 0x1},   // #4280
	{101424, 166, 18, 0x1},   // republicaargentina
	{101442, 221, 24, 0x1},   // collectiviteitguadeloupe
	{101466, 248, 16, 0x1},   // stpierremiquelon
	{101482, 116, 6, 0x1},    // buthan
	{101488, 82, 8, 0x1},     // libyanaj
	{101496, 76, 13, 0x1},    // guineaconakry
	{101509, 1125, 5, 0x1},   // #6560
	{101514, 4, 19, 0x1},     // gemenebestaustralie
	{101533, 246, 20, 0x1},   // sainthelenaascension
	{101553, 91, 5, 0x81},    // #4516
	{101558, 97, 11, 0x1},    // sierreleone
	{101569, 77, 27, 0x1},    // islamitischerepubliekgambia
	{101596, 1, 22, 0x1},     // albanesevolksrepubliek
	{101618, 66, 7, 0x1},     // comoren
	{101625, 7, 14, 0x1},     // kingdombelgium
	{101639, 64, 3, 0x1},     // drc
	{101642, 123, 19, 0x1},   // iranislandsrepublic
	{101661, 206, 22, 0x1},   // sinteustatiusenbonaire
	{101683, 217, 23, 0x1},   // falklandislandsmalvinas
	{101706, 98, 22, 0x1},    // somaliafederalrepublic
	{101728, 208, 14, 0x1},   // bermudabritish
	{101742, 128, 20, 0x1},   // republicofkyrgyzstan
	{101762, 14, 8, 0x1},     // tsjechie
	{101770, 37, 24, 0x1},    // republicofnorthmacedonia
	{101794, 120, 21, 0x1},   // micronesiafedstatesof
	{101815, 1126, 5, 0x1},   // #5jpn
	{101820, 197, 11, 0x1},   // sintvincent
	{101831, 73, 5, 0x81},    // #4231
	{101836, 250, 19, 0x1},   // turkscaicoseilanden
	{101855, 46, 5, 0x1},     // #7rus
	{101860, 87, 18, 0x1},    // republicmozambique
	{101878, 100, 7, 0x1},    // saotome
	{101885, 202, 6, 0x1},    // #3anhh
	{101891, 65, 13, 0x1},    // kongovolksrep
	{101904, 153, 17, 0x1},   // arabrepublicsyria
	{101921, 246, 20, 0x1},   // ascensionsainthelena
	{101941, 48, 19, 0x1},    // fryserbiamontenegro
	{101960, 138, 40, 0x1},   // socialistischerepubliekvandeunievanburma
	{102000, 199, 21, 0x1},   // kofthenetherlandaruba
	{102021, 47, 18, 0x1},    // republieksanmarino
	{102039, 235, 18, 0x1},   // departementmayotte
	{102057, 113, 10, 0x1},   // bangladesj
	{102067, 133, 7, 0x1},    // laospdr
	{102074, 117, 28, 0x1},   // peoplesrepublicmainlandchina
	{102102, 21, 16, 0x1},    // republicoffrance
	{102118, 128, 8, 0x1},    // kirgizia
	{102126, 128, 17, 0x1},   // republickirgistan
	{102143, 230, 5, 0x81},   // #2mac
	{102148, 119, 21, 0x1},   // matanitutugalalaoviti
	{102169, 35, 5, 0x81},    // #4492
	{102174, 123, 19, 0x1},   // islamicrepubliciran
	{102193, 236, 17, 0x1},   // nouvellecaledonie
	{102210, 1, 5, 0x81},     // #2alb
	{102215, 237, 27, 0x1},   // overzeesgebiednorfolkeiland
	{102242, 231, 21, 0x1},   // saintmaartenfransdeel
	{102263, 1127, 5, 0x1},   // #6slv
	{102268, 1128, 5, 0x1},   // #5svg
	{102273, 237, 24, 0x1},   // norfolkislandsaustralian
	{102297, 1129, 5, 0x1},   // #4230
	{102302, 117, 20, 0x1},   // peoplesrepublicchina
	{102322, 64, 7, 0x1},     // drcongo
	{102329, 178, 15, 0x1},   // dominicaanserep
	{102344, 1130, 5, 0x1},   // #6530
	{102349, 246, 37, 0x1},   // tristandacunhaascensionandsainthelena
	{102386, 1131, 5, 0x1},   // #6swd
	{102391, 93, 5, 0x81},    // #4566
	{102396, 36, 32, 0x1},    // moldaviansovietsocialistrepublic
	{102428, 95, 23, 0x1},    // sudandemocraticrepublic
	{102451, 121, 17, 0x1},   // republikindonesia
	{102468, 1132, 5, 0x1},   // #5hai
	{102473, 36, 12, 0x1},    // repofmoldova
	{102485, 95, 17, 0x1},    // jumhuriyatassudan
	{102502, 67, 19, 0x1},    // republicofcaboverde
	{102521, 186, 28, 0x1},   // stchristophernevisfederation
	{102549, 88, 25, 0x1},    // islamicrepublicmauritania
	{102574, 139, 13, 0x1},   // mongoliastate
	{102587, 200, 22, 0x1},   // overzeesgebiedanguilla
	{102609, 1133, 5, 0x1},   // #5saf
	{102614, 200, 5, 0x81},   // #2aia
	{102619, 1134, 5, 0x1},   // #6slu
	{102624, 214, 36, 0x1},   // britishoverzeesgebiedkaaimaneilanden
	{102660, 141, 30, 0x1},   // nepaldemocraticfederalrepublic
	{102690, 163, 21, 0x1},   // samoaindependentstate
	{102711, 19, 5, 0x81},    // #4233
	{102716, 1135, 5, 0x1},   // #6sey
	{102721, 173, 5, 0x1},    // chile
	{102726, 162, 7, 0x1},    // vanuatu
	{102733, 1136, 5, 0x1},   // #6531
	{102738, 252, 19, 0x1},   // chinataiwanprovince
	{102757, 249, 23, 0x1},   // grondgebiedsaintmaarten
	{102780, 236, 19, 0x1},   // nieuwcaledoniefrans
	{102799, 73, 33, 0x1},    // peoplesdemocraticrepublicethiopia
	{102832, 20, 5, 0x1},     // suomi
	{102837, 147, 14, 0x1},   // papaunewguinea
	{102851, 1137, 5, 0x1},   // #5hun
	{102856, 68, 5, 0x1},     // #7dji
	{102861, 174, 19, 0x1},   // republicadecolombia
	{102880, 234, 10, 0x1},   // martinique
	{102890, 1138, 5, 0x1},   // #6ire
	{102895, 198, 4, 0x1},    // #9ve
	{102899, 210, 15, 0x1},   // keelingeilanden
	{102914, 1139, 5, 0x1},   // #5hon
	{102919, 10, 11, 0x1},    // bjelorussie
	{102930, 74, 4, 0x1},     // #9ga
	{102934, 167, 14, 0x1},   // antiguaandbarb
	{102948, 116, 6, 0x1},    // boetan
	{102954, 229, 4, 0x1},    // #9je
	{102958, 41, 19, 0x1},    // koninkrijknoorwegen
	{102977, 101, 9, 0x1},    // swazliand
	{102986, 217, 28, 0x1},   // falklandislandsislasmalvinas
	{103014, 81, 7, 0x1},     // liberia
	{103021, 155, 5, 0x81},   // #2tjk
	{103026, 72, 5, 0x81},    // #4232
	{103031, 165, 39, 0x1},   // yemenpeoplesdemocraticrepublicsouthaden
	{103070, 228, 53, 0x1},   // britishoverzeesgebiedbritishindischeoceaanterritorium
	{103123, 68, 36, 0x1},    // frenchterritoryoftheafarsandtheissas
	{103159, 220, 5, 0x81},   // #4292
	{103164, 221, 15, 0x1},   // guadeloupefrans
	{103179, 252, 21, 0x1},   // taiwanprovinceofchina
	{103200, 1140, 5, 0x1},   // #6552
	{103205, 62, 18, 0x1},    // republicivorycoast
	{103223, 119, 4, 0x1},    // viti
	{103227, 45, 32, 0x1},    // roemeensesocialistischerepubliek
	{103259, 143, 5, 0x81},   // #4512
	{103264, 83, 7, 0x1},     // lesotho
	{103271, 231, 40, 0x1},   // overzeesegemeenschapsaintmartinfransdeel
	{103311, 57, 18, 0x1},    // republikayuburundi
	{103329, 127, 20, 0x1},   // republicofkazakhstan
	{103349, 131, 5, 0x1},    // #7kor
	{103354, 127, 5, 0x1},    // #7kaz
	{103359, 152, 16, 0x1},   // solomonseilanden
	{103375, 223, 4, 0x1},    // #9gf
	{103379, 219, 22, 0x1},   // channelislandsguernsey
	{103401, 120, 23, 0x1},   // micronesiefederalstates
	{103424, 231, 5, 0x81},   // #2maf
	{103429, 193, 18, 0x1},   // republicelsalvador
	{103447, 171, 20, 0x1},   // unitedstatesofbrazil
	{103467, 24, 5, 0x1},     // ellas
	{103472, 1141, 5, 0x1},   // #6tri
	{103477, 62, 21, 0x1},    // cotedivoireivorycoast
	{103498, 73, 17, 0x1},    // socialistethiopia
	{103515, 170, 26, 0x1},   // boliviamultinationalestaat
	{103541, 147, 17, 0x1},   // nieuwguineapapoua
	{103558, 95, 17, 0x1},    // presecessionsudan
	{103575, 27, 16, 0x1},    // republiekierland
	{103591, 43, 14, 0x1},    // polandrepublic
	{103605, 250, 18, 0x1},   // caicosislandsturks
	{103623, 1142, 5, 0x1},   // #6553
	{103628, 21, 5, 0x81},    // #2fra
	{103633, 153, 17, 0x1},   // arabrepublicsyrie
	{103650, 219, 29, 0x1},   // britishoverzeesgebiedguernsey
	{103679, 70, 23, 0x1},    // peoplesrepubliczanzibar
	{103702, 164, 8, 0x1},    // repyemen
	{103710, 223, 11, 0x1},   // fransguiana
	{103721, 166, 19, 0x1},   // argentijnserepublic
	{103740, 64, 30, 0x1},    // democratischerepubliekvancongo
	{103770, 55, 33, 0x1},    // democratischfederatiefjoegoslavie
	{103803, 237, 19, 0x1},   // teratriofnorfkailen
	{103822, 252, 19, 0x1},   // chinataiwanrepublic
	{103841, 151, 4, 0x1},    // #9sg
	{103845, 255, 4, 0x1},    // #9vg
	{103849, 85, 12, 0x1},    // madagasikara
	{103861, 163, 17, 0x1},   // westernsamoasamoa
	{103878, 219, 4, 0x1},    // #9gg
	{103882, 80, 5, 0x81},    // #4404
	{103887, 128, 8, 0x1},    // kirgizie
	{103895, 197, 3, 0x1},    // svg
	{103898, 139, 5, 0x81},   // #4496
	{103903, 228, 43, 0x1},   // territoriumbritishindischeoceaanterritorium
	{103946, 12, 8, 0x1},     // svizzera
	{103954, 25, 5, 0x81},    // #2hrv
	{103959, 218, 5, 0x81},   // #4234
	{103964, 20, 5, 0x81},    // #4246
	{103969, 121, 18, 0x1},   // republiekindonesie
	{103987, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{104019, 148, 10, 0x1},   // northkorea
	{104029, 213, 11, 0x1},   // kersteiland
	{104040, 181, 18, 0x1},   // republiekguatemala
	{104058, 119, 21, 0x1},   // fijieilandenrepubliek
	{104079, 182, 26, 0x1},   // cooperatieverepublicguyana
	{104105, 95, 4, 0x1},     // #9sd
	{104109, 165, 32, 0x1},   // democratischevolksrepubliekjemen
	{104141, 181, 9, 0x1},    // gautemala
	{104150, 1143, 5, 0x1},   // #6481
	{104155, 124, 12, 0x1},   // republicirak
	{104167, 180, 4, 0x1},    // #9gd
	{104171, 71, 14, 0x1},    // egyptarabrepof
	{104185, 131, 9, 0x1},    // repskorea
	{104194, 47, 21, 0x1},    // repubblicadisanmarino
	{104215, 82, 15, 0x1},    // koninkrijklibie
	{104230, 226, 11, 0x1},   // heardisland
	{104241, 39, 5, 0x81},    // #4499
	{104246, 1144, 5, 0x1},   // #5mon
	{104251, 244, 14, 0x1},   // stateofvietnam
	{104265, 183, 17, 0x1},   // republiekhonduras
	{104282, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{104312, 1145, 5, 0x1},   // #5cub
	{104317, 1146, 5, 0x1},   // #6frn
	{104322, 231, 18, 0x1},   // frenchpartstmartin
	{104340, 1147, 5, 0x1},   // #6swa
	{104345, 1148, 5, 0x1},   // #6551
	{104350, 244, 12, 0x1},   // statevietnam
	{104362, 85, 30, 0x1},    // democraticrepublicofmadagascar
	{104392, 111, 28, 0x1},   // islamitischestaatafghanistan
	{104420, 68, 27, 0x1},    // territoryoftheafarsandissas
	{104447, 14, 13, 0x1},    // czechrepublic
	{104460, 132, 5, 0x1},    // #7kuw
	{104465, 51, 4, 0x1},     // #9se
	{104469, 254, 4, 0x1},    // #9va
	{104473, 90, 5, 0x81},    // #2mwi
	{104478, 1149, 5, 0x1},   // #6482
	{104483, 131, 10, 0x1},   // repofkorea
	{104493, 57, 4, 0x1},     // #9bi
	{104497, 205, 4, 0x1},    // taaf
	{104501, 23, 4, 0x1},     // #9ge
	{104505, 222, 23, 0x1},   // overzeesgebiedgroenland
	{104528, 79, 15, 0x1},    // guineequatorial
	{104543, 198, 29, 0x1},   // venezuelarepublicabolivariana
	{104572, 133, 5, 0x81},   // #4418
	{104577, 164, 13, 0x1},   // republicjemen
	{104590, 58, 14, 0x1},    // republiekbenin
	{104604, 22, 29, 0x1},    // ukgreatbritainnorthernireland
	{104633, 1150, 5, 0x1},   // #5mli
	{104638, 86, 5, 0x81},    // #2mli
	{104643, 36, 5, 0x81},    // #4498
	{104648, 145, 23, 0x1},   // commonwealthphilippines
	{104671, 243, 25, 0x1},   // overseasdepartmentreunion
	{104696, 1151, 5, 0x1},   // #6tuv
	{104701, 144, 23, 0x1},   // jamhuryatislamipakistan
	{104724, 129, 17, 0x1},   // cambodiakampuchea
	{104741, 197, 23, 0x1},   // stvincentendegrenadinen
	{104764, 97, 19, 0x1},    // sierraleonerepublic
	{104783, 104, 5, 0x81},   // #2tgo
	{104788, 138, 19, 0x1},   // burmaunionofmyanmar
	{104807, 130, 5, 0x81},   // #4296
	{104812, 227, 3, 0x1},    // man
	{104815, 1152, 5, 0x1},   // #5cam
	{104820, 1153, 5, 0x1},   // #5cdi
	{104825, 152, 14, 0x1},   // salomonislands
	{104839, 255, 27, 0x1},   // britishvirginislandsbritish
	{104866, 143, 5, 0x81},   // #2omn
	{104871, 27, 14, 0x1},    // ierserepubliek
	{104885, 117, 13, 0x1},   // chinamainland
	{104898, 31, 13, 0x1},    // liechtenstien
	{104911, 152, 4, 0x1},    // #9sb
	{104915, 254, 23, 0x1},   // vaticancitystateholysee
	{104938, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{104968, 1154, 5, 0x1},   // #6483
	{104973, 114, 4, 0x1},    // #9bh
	{104977, 203, 22, 0x1},   // territoryamericansamoa
	{104999, 128, 18, 0x1},   // kyrgyzstanrepublic
	{105017, 120, 25, 0x1},   // federalstatesofmicronesia
	{105042, 28, 15, 0x1},    // icelandrepublic
	{105057, 1155, 5, 0x1},   // #5mal
	{105062, 191, 9, 0x1},    // piruwsuyu
	{105071, 105, 5, 0x81},   // #2tun
	{105076, 1156, 5, 0x1},   // #6359
	{105081, 1157, 5, 0x1},   // #6305
	{105086, 123, 10, 0x1},   // iranempire
	{105096, 94, 19, 0x1},    // republiquerwandaise
	{105115, 158, 5, 0x81},   // #2ton
	{105120, 30, 15, 0x1},    // republiekitalie
	{105135, 226, 21, 0x1},   // heardmacdonaldislands
	{105156, 169, 15, 0x1},   // britishhonduras
	{105171, 89, 9, 0x1},     // mauritius
	{105180, 111, 32, 0x1},   // islamitischerepubliekafghanistan
	{105212, 46, 12, 0x1},    // sovietrussia
	{105224, 1158, 5, 0x1},   // #5chn
	{105229, 217, 8, 0x1},    // malvinen
	{105237, 147, 12, 0x1},   // papuanguinea
	{105249, 135, 8, 0x1},    // srilanka
	{105257, 210, 24, 0x1},   // cocoseilandenaustralisch
	{105281, 144, 23, 0x1},   // pakistanislamicrepublic
	{105304, 43, 19, 0x1},    // volksrepubliekpolen
	{105323, 13, 4, 0x1},     // cssr
	{105327, 102, 4, 0x1},    // #9sc
	{105331, 84, 23, 0x1},    // almamlakahalmaghribiyah
	{105354, 67, 20, 0x1},    // kaapverdischeislands
	{105374, 197, 4, 0x1},    // #9vc
	{105378, 231, 39, 0x1},   // overseasdepartmentsaintmartinfrenchpart
	{105417, 259, 4, 0x1},    // #9xk
	{105421, 1159, 5, 0x1},   // #6484
	{105426, 28, 7, 0x1},     // iceland
	{105433, 1160, 5, 0x1},   // #5dji
	{105438, 1161, 5, 0x1},   // #5dom
	{105443, 31, 12, 0x1},    // lichtenstein
	{105455, 187, 4, 0x1},    // #9lc
	{105459, 125, 5, 0x81},   // #4400
	{105464, 106, 12, 0x1},   // tanzaniaurep
	{105476, 50, 17, 0x1},    // slovenianrepublic
	{105493, 251, 15, 0x1},   // tokelaueilanden
	{105508, 1162, 5, 0x1},   // #5qat
	{105513, 1163, 5, 0x1},   // #5mac
	{105518, 1164, 5, 0x1},   // #5140
	{105523, 111, 23, 0x1},   // afghanistanislamicstate
	{105546, 165, 16, 0x1},   // formersouthyemen
	{105562, 1165, 5, 0x1},   // #5cro
	{105567, 259, 53, 0x1},   // kosovounderunitednationssecuritycouncilresolution1244
	{105620, 119, 5, 0x81},   // #4242
	{105625, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{105657, 237, 14, 0x1},   // norfolkislands
	{105671, 1166, 5, 0x1},   // #5cao
	{105676, 9, 17, 0x1},     // bosniehercegovina
	{105693, 108, 10, 0x1},   // zuidafrika
	{105703, 5, 19, 0x1},     // republiekoostenrijk
	{105722, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{105751, 57, 16, 0x1},    // republiekburundi
	{105767, 68, 20, 0x1},    // afarsendeissasgebied
	{105787, 241, 33, 0x1},   // palestijnsebevrijdingsorganisatie
	{105820, 1167, 5, 0x1},   // #6irn
	{105825, 223, 22, 0x1},   // grondgebiedfransguyana
	{105847, 58, 4, 0x1},     // #9bj
	{105851, 75, 4, 0x1},     // #9gh
	{105855, 104, 12, 0x1},   // republictogo
	{105867, 29, 4, 0x1},     // #9il
	{105871, 214, 8, 0x1},    // caymanis
	{105879, 134, 4, 0x1},    // #9lb
	{105883, 229, 27, 0x1},   // britishoverzeesgebiedjersey
	{105910, 29, 14, 0x1},    // medinatyisrael
	{105924, 1168, 5, 0x1},   // #5mld
	{105929, 120, 17, 0x1},   // micronesiafederal
	{105946, 207, 35, 0x1},   // overzeesegemeenschapsaintbarthelemy
	{105981, 117, 5, 0x1},    // china
	{105986, 196, 22, 0x1},   // uruguayeasternrepublic
	{106008, 1169, 5, 0x1},   // #5can
	{106013, 73, 23, 0x1},    // excludeseritreaethiopia
	{106036, 1170, 5, 0x1},   // #5chl
	{106041, 1171, 5, 0x1},   // #6541
	{106046, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{106093, 1172, 5, 0x1},   // #5con
	{106098, 178, 20, 0x1},   // dominikaanserepublic
	{106118, 45, 5, 0x1},     // #7rou
	{106123, 40, 24, 0x1},    // koninkrijkdernederlanden
	{106147, 244, 12, 0x1},   // vietnamstate
	{106159, 152, 8, 0x1},    // solomons
	{106167, 150, 4, 0x1},    // #9sa
	{106171, 253, 4, 0x1},    // #9um
	{106175, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{106200, 15, 9, 0x1},     // formerddr
	{106209, 146, 15, 0x1},   // republicofpalau
	{106224, 95, 14, 0x1},    // sudanuntil2011
	{106238, 1173, 5, 0x1},   // #6490
	{106243, 208, 4, 0x1},    // #9bm
	{106247, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{106276, 63, 22, 0x1},    // unitedrepubliccameroon
	{106298, 220, 4, 0x1},    // #9gi
	{106302, 227, 4, 0x1},    // #9im
	{106306, 185, 4, 0x1},    // #9jm
	{106310, 133, 4, 0x1},    // #9la
	{106314, 16, 28, 0x1},    // formerfederalrepublicgermany
	{106342, 64, 11, 0x1},    // demrepcongo
	{106353, 226, 29, 0x1},   // heardeilandenmcdonaldeilanden
	{106382, 201, 29, 0x1},   // overseasterritoryalandislands
	{106411, 1174, 5, 0x1},   // #6taz
	{106416, 236, 34, 0x1},   // overzeesegemeenschapnieuwcaledonie
	{106450, 138, 26, 0x1},   // republiekderunievanmyanmar
	{106476, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{106510, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{106545, 1175, 5, 0x1},   // #5maa
	{106550, 186, 23, 0x1},   // saintchristopherennevis
	{106573, 1176, 5, 0x1},   // #6338
	{106578, 157, 5, 0x81},   // #2tls
	{106583, 1177, 5, 0x1},   // #6tur
	{106588, 240, 19, 0x1},   // territorypuertorico
	{106607, 13, 39, 0x1},    // tsjechischeenslowaaksefederalerepubliek
	{106646, 1178, 5, 0x1},   // #6ser
	{106651, 86, 4, 0x1},     // mali
	{106655, 242, 37, 0x1},   // overzeesecollectiviteitfranspolynesie
	{106692, 129, 21, 0x1},   // democratischkampuchea
	{106713, 1179, 5, 0x1},   // #6sur
	{106718, 1180, 5, 0x1},   // #6swz
	{106723, 244, 11, 0x1},   // zuidvietnam
	{106734, 1181, 5, 0x1},   // #6540
	{106739, 217, 8, 0x1},    // malvinas
	{106747, 1182, 5, 0x1},   // #5com
	{106752, 96, 4, 0x1},     // #9sn
	{106756, 243, 17, 0x1},   // departmentreunion
	{106773, 68, 19, 0x1},    // afarsissasterritory
	{106792, 62, 9, 0x1},     // ivoorkust
	{106801, 6, 9, 0x1},      // azerbajan
	{106810, 130, 5, 0x1},    // #7kir
	{106815, 207, 4, 0x1},    // #9bl
	{106819, 76, 4, 0x1},     // #9gn
	{106823, 241, 41, 0x1},   // palestinianauthorityadministeredterritory
	{106864, 166, 5, 0x81},   // #2arg
	{106869, 122, 4, 0x1},    // #9in
	{106873, 186, 4, 0x1},    // #9kn
	{106877, 148, 33, 0x1},   // democracticpeoplesrepublicofkorea
	{106910, 147, 30, 0x1},   // independentstatepapuanewguinea
	{106940, 40, 4, 0x1},     // #9nl
	{106944, 137, 5, 0x81},   // #2mhl
	{106949, 105, 17, 0x1},   // republicoftunisia
	{106966, 13, 35, 0x1},    // tsjechischeslowaaksefederalrepublic
	{107001, 157, 12, 0x1},   // timorlorosae
	{107013, 1183, 5, 0x1},   // #6349
	{107018, 1184, 5, 0x1},   // #6339
	{107023, 31, 13, 0x1},    // liechtenstein
	{107036, 247, 16, 0x1},   // svalbardeilanden
	{107052, 103, 15, 0x1},   // republiektsjaad
	{107067, 123, 6, 0x1},    // persia
	{107073, 1185, 5, 0x1},   // #5cyp
	{107078, 101, 17, 0x1},   // eswatiniswaziland
	{107095, 70, 14, 0x1},    // formerzanzibar
	{107109, 94, 16, 0x1},    // rwandeserepublic
	{107125, 165, 8, 0x1},    // yemendem
	{107133, 1186, 5, 0x1},   // #5col
	{107138, 186, 24, 0x1},   // saintkittsnevisfederatie
	{107162, 37, 37, 0x1},    // formerjoegoslavischerepublicmacedonie
	{107199, 98, 4, 0x1},     // #9so
	{107203, 48, 16, 0x1},    // republicofserbia
	{107219, 119, 5, 0x81},   // #2fji
	{107224, 170, 4, 0x1},    // #9bo
	{107228, 109, 13, 0x1},   // noordrhodesie
	{107241, 178, 4, 0x1},    // #9do
	{107245, 106, 22, 0x1},   // unitedrepublictanzania
	{107267, 228, 4, 0x1},    // #9io
	{107271, 217, 30, 0x1},   // malvinasislandsfalklandislands
	{107301, 125, 4, 0x1},    // #9jo
	{107305, 41, 4, 0x1},     // #9no
	{107309, 56, 6, 0x1},     // angola
	{107315, 245, 38, 0x1},   // southgeorgiazuidelijkesandwicheilanden
	{107353, 1187, 5, 0x1},   // #5mag
	{107358, 58, 17, 0x1},    // republicofdahomey
	{107375, 233, 17, 0x1},   // montserratbritish
	{107392, 100, 12, 0x1},   // saotomeandpr
	{107404, 203, 24, 0x1},   // territoryofamericansamoa
	{107428, 64, 22, 0x1},    // formercongoleopoldstad
	{107450, 104, 19, 0x1},   // republiquetogolaise
	{107469, 54, 21, 0x1},    // unitedstatesofamerica
	{107490, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{107518, 107, 15, 0x1},   // republiekuganda
	{107533, 245, 41, 0x1},   // zuidgeorgieendezuidelijkesandwicheilanden
	{107574, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{107614, 46, 35, 0x1},    // formerunionsovietsocialistrepublics
	{107649, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{107685, 27, 7, 0x1},     // ierland
	{107692, 97, 4, 0x1},     // #9sl
	{107696, 161, 4, 0x1},    // #9vn
	{107700, 182, 13, 0x1},   // britishguiana
	{107713, 120, 17, 0x1},   // micronesiafedstat
	{107730, 231, 18, 0x1},   // stmartinfrenchpart
	{107748, 46, 38, 0x1},    // uniedersocialistischesovjetrepublieken
	{107786, 115, 4, 0x1},    // #9bn
	{107790, 248, 17, 0x1},   // stpierremiquelonf
	{107807, 222, 4, 0x1},    // #9gl
	{107811, 89, 18, 0x1},    // republiekmauritius
	{107829, 100, 16, 0x1},   // saotomeyprincipe
	{107845, 112, 5, 0x81},   // #2are
	{107850, 250, 21, 0x1},   // caicosislandsandturks
	{107871, 21, 15, 0x1},    // franceanddomtom
	{107886, 69, 32, 0x1},    // algeriademocraticpeoplesrepublic
	{107918, 22, 15, 0x1},    // grootbrittannie
	{107933, 1188, 5, 0x1},   // #5145
	{107938, 15, 28, 0x1},    // duitsedemocratischerepubliek
	{107966, 217, 24, 0x1},   // falklandeilandenmalvinas
	{107990, 1189, 5, 0x1},   // #2tmp
	{107995, 1190, 5, 0x1},   // #5135
	{108000, 225, 11, 0x1},   // hongkongsar
	{108011, 186, 22, 0x1},   // stkittsnevisfederation
	{108033, 194, 15, 0x1},   // republicsurinam
	{108048, 121, 21, 0x1},   // unitedstatesindonesia
	{108069, 125, 30, 0x1},   // hasjemitischkoninkrijkjordanie
	{108099, 103, 5, 0x81},   // #2tcd
	{108104, 162, 7, 0x1},    // vanuata
	{108111, 191, 14, 0x1},   // republicofperu
	{108125, 141, 10, 0x1},   // statenepal
	{108135, 57, 17, 0x1},    // republicboeroendi
	{108152, 122, 18, 0x1},   // bharatiyaganarajya
	{108170, 212, 18, 0x1},   // grondgebiedcuracao
	{108188, 165, 28, 0x1},   // southernyemenpeoplesrepublic
	{108216, 68, 8, 0x1},     // djiboeti
	{108224, 47, 4, 0x1},     // #9sm
	{108228, 256, 4, 0x1},    // #9vi
	{108232, 218, 10, 0x1},   // faeroeisds
	{108242, 204, 4, 0x1},    // #9aq
	{108246, 9, 4, 0x1},      // #9ba
	{108250, 177, 4, 0x1},    // #9dm
	{108254, 77, 4, 0x1},     // #9gm
	{108258, 66, 4, 0x1},     // #9km
	{108262, 36, 5, 0x81},    // #2mda
	{108267, 131, 5, 0x81},   // #4410
	{108272, 189, 4, 0x1},    // #9ni
	{108276, 48, 33, 0x1},    // staatsgemeenschapserviemontenegro
	{108309, 55, 16, 0x1},    // jugoslavieformer
	{108325, 163, 24, 0x1},   // samoaonafhankelijkestaat
	{108349, 1191, 5, 0x1},   // #5150
	{108354, 1192, 5, 0x1},   // #6350
	{108359, 117, 15, 0x1},   // chinaprmainland
	{108374, 26, 5, 0x81},    // #2hun
	{108379, 111, 13, 0x1},   // afghanistanir
	{108392, 1193, 13, 0x82}, // republiccongo
	{108405, 77, 9, 0x1},     // thegambia
	{108414, 255, 5, 0x81},   // #2vgb
	{108419, 21, 14, 0x1},    // frenchrepublic
	{108433, 45, 25, 0x1},    // socialistrepublicroemenie
	{108458, 1195, 5, 0x1},   // #6stp
	{108463, 198, 24, 0x1},   // verenigdestatesvenezuela
	{108487, 73, 9, 0x1},     // abessinie
	{108496, 45, 14, 0x1},    // romaniakingdom
	{108510, 25, 7, 0x1},     // kroatie
	{108517, 1196, 26, 0x82}, // yugoslaviaserbiamontenegro
	{108543, 214, 13, 0x1},   // caymanislands
	{108556, 247, 4, 0x1},    // #9sj
	{108560, 203, 21, 0x1},   // americansamoaamerican
	{108581, 80, 5, 0x1},     // #7ken
	{108586, 166, 4, 0x1},    // #9ar
	{108590, 88, 20, 0x1},    // islamitrepmauritanie
	{108610, 231, 17, 0x1},   // stmartinfransdeel
	{108627, 126, 4, 0x1},    // #9jp
	{108631, 194, 18, 0x1},   // dutchguianasurinam
	{108649, 106, 35, 0x1},   // tanganyikazanzibarverenigderepublic
	{108684, 223, 22, 0x1},   // departmentfrenchguiana
	{108706, 84, 5, 0x81},    // #2mar
	{108711, 48, 24, 0x1},    // frserbiamontenegroserbia
	{108735, 1198, 5, 0x1},   // #5mad
	{108740, 1, 16, 0x1},     // republiekalbanie
	{108756, 101, 19, 0x1},   // koninkrijkswaziland
	{108775, 143, 4, 0x1},    // oman
	{108779, 231, 27, 0x1},   // saintmartinfrenchpartfrench
	{108806, 71, 16, 0x1},    // koninkrijkegypte
	{108822, 41, 13, 0x1},    // norwaykingdom
	{108835, 242, 28, 0x1},   // collectiviteitfranspolynesie
	{108863, 65, 19, 0x1},    // volksrepubliekkongo
	{108882, 199, 23, 0x1},   // arubakingdomnetherlands
	{108905, 241, 26, 0x1},   // bezettepalestijnsegebieden
	{108931, 248, 39, 0x1},   // overseascollectivitysaintpierremiquelon
	{108970, 55, 20, 0x1},    // voormaligjoegoslavie
	{108990, 166, 17, 0x1},   // argentinerepublic
	{109007, 15, 11, 0x1},    // germanyeast
	{109018, 134, 16, 0x1},   // lebaneserepublic
	{109034, 164, 26, 0x1},   // northsanayemenarabrepublic
	{109060, 85, 18, 0x1},    // madagascarmalagasy
	{109078, 48, 25, 0x1},    // unievanservieenmontenegro
	{109103, 241, 4, 0x1},    // #9ps
	{109107, 49, 4, 0x1},     // #9sk
	{109111, 168, 20, 0x1},   // gemenebestderbahamas
	{109131, 22, 4, 0x1},     // #9uk
	{109135, 163, 4, 0x1},    // #9ws
	{109139, 37, 5, 0x1},     // #7mkd
	{109144, 235, 7, 0x1},    // mayotte
	{109151, 203, 4, 0x1},    // #9as
	{109155, 16, 7, 0x1},     // germany
	{109162, 93, 22, 0x1},    // nigeriafederalrepublic
	{109184, 1199, 5, 0x1},   // #5dma
	{109189, 17, 4, 0x1},     // #9dk
	{109193, 245, 4, 0x1},    // #9gs
	{109197, 105, 16, 0x1},   // tunisianrepublic
	{109213, 201, 5, 0x1},    // aland
	{109218, 1200, 5, 0x1},   // #6452
	{109223, 135, 4, 0x1},    // #9lk
	{109227, 148, 5, 0x81},   // #4408
	{109232, 232, 13, 0x1},   // noordmarianen
	{109245, 153, 13, 0x1},   // syrianarabrep
	{109258, 1201, 5, 0x1},   // #6352
	{109263, 165, 32, 0x1},   // peoplesdemocraticrepublicofyemen
	{109295, 59, 18, 0x1},    // uppervoltarepublic
	{109313, 250, 5, 0x81},   // #2tca
	{109318, 178, 12, 0x1},   // dominicanrep
	{109330, 153, 8, 0x1},    // uarsyria
	{109338, 158, 5, 0x1},    // #7tga
	{109343, 46, 14, 0x1},    // russianfederal
	{109357, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{109385, 152, 24, 0x1},   // stateofthesolomonislands
	{109409, 240, 4, 0x1},    // #9pr
	{109413, 246, 4, 0x1},    // #9sh
	{109417, 119, 21, 0x1},   // republiekfijieilanden
	{109438, 130, 18, 0x1},   // ribaberikikiribati
	{109456, 83, 14, 0x1},    // kingdomlesotho
	{109470, 5, 4, 0x1},      // #9at
	{109474, 138, 5, 0x1},    // burma
	{109479, 25, 7, 0x1},     // croatia
	{109486, 172, 4, 0x1},    // #9bb
	{109490, 68, 4, 0x1},     // #9dj
	{109494, 221, 4, 0x1},    // #9gp
	{109498, 31, 24, 0x1},    // fuerstentumliechtenstein
	{109522, 240, 24, 0x1},   // overzeesgebiedpuertorico
	{109546, 121, 4, 0x1},    // #9id
	{109550, 129, 4, 0x1},    // #9kh
	{109554, 161, 33, 0x1},   // formerdemocraticrepublicofvietnam
	{109587, 1202, 5, 0x1},   // #6451
	{109592, 38, 4, 0x1},     // #9mt
	{109596, 111, 37, 0x1},   // transitionalislamicstateofafghanistan
	{109633, 52, 13, 0x1},    // turkiyeturkey
	{109646, 171, 26, 0x1},   // verenigdestatenvanbrazilie
	{109672, 254, 12, 0x1},   // vaticaanstad
	{109684, 69, 32, 0x1},    // algeriapeoplesdemocraticrepublic
	{109716, 165, 10, 0x1},   // southyemen
	{109726, 61, 11, 0x1},    // ubangishari
	{109737, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{109764, 1203, 5, 0x1},   // #5155
	{109769, 1204, 5, 0x1},   // #5165
	{109774, 1205, 5, 0x1},   // #6343
	{109779, 168, 17, 0x1},   // gemenebestbahamas
	{109796, 253, 47, 0x1},   // territoriumverafgelegeneilandjesverenigdestates
	{109843, 119, 24, 0x1},   // republicofthefijiislands
	{109867, 15, 9, 0x1},     // gdrformer
	{109876, 111, 19, 0x1},   // republicafghanistan
	{109895, 131, 9, 0x1},    // koreazuid
	{109904, 157, 30, 0x1},   // republicademocraticatimorleste
	{109934, 203, 9, 0x1},    // eastsamoa
	{109943, 243, 14, 0x1},   // iledelareunion
	{109957, 1206, 5, 0x1},   // #5680
	{109962, 165, 19, 0x1},   // formersouthernyemen
	{109981, 218, 5, 0x81},   // #2fro
	{109986, 98, 24, 0x1},    // federalerepublieksomalie
	{110010, 244, 12, 0x1},   // vietnamsouth
	{110022, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{110047, 50, 4, 0x1},     // #9si
	{110051, 162, 4, 0x1},    // #9vu
	{110055, 71, 24, 0x1},    // arabischerepubliekegypte
	{110079, 10, 20, 0x1},    // bieloruslandrepublic
	{110099, 4, 4, 0x1},      // #9au
	{110103, 7, 4, 0x1},      // #9be
	{110107, 79, 4, 0x1},     // #9gq
	{110111, 234, 28, 0x1},   // overseasdepartmentmartinique
	{110139, 27, 4, 0x1},     // #9ie
	{110143, 130, 4, 0x1},    // #9ki
	{110147, 47, 29, 0x1},    // mostserenerepublicofsanmarino
	{110176, 1207, 5, 0x1},   // #6450
	{110181, 31, 4, 0x1},     // #9li
	{110185, 89, 4, 0x1},     // #9mu
	{110189, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{110222, 132, 5, 0x81},   // #4414
	{110227, 92, 4, 0x1},     // #9ne
	{110231, 86, 5, 0x81},    // #4466
	{110236, 88, 5, 0x81},    // #4478
	{110241, 147, 23, 0x1},   // territorypapuanewguinea
	{110264, 202, 19, 0x1},   // netherlandsantilles
	{110283, 249, 12, 0x1},   // saintmaarten
	{110295, 40, 26, 0x1},    // thekingdomofthenetherlands
	{110321, 205, 50, 0x1},   // territoiredesterresaustralesantarctiquesfrancaises
	{110371, 1208, 5, 0x1},   // #5130
	{110376, 65, 25, 0x1},    // republiekcongobrazzaville
	{110401, 65, 24, 0x1},    // congorepublicbrazzaville
	{110425, 55, 32, 0x1},    // yugoslavsocialistfederalrepublic
	{110457, 61, 13, 0x1},    // oubanguichari
	{110470, 1209, 5, 0x1},   // #6syr
	{110475, 246, 35, 0x1},   // sinthelenatristandacunhaenascension
	{110510, 219, 17, 0x1},   // guernseybailiwick
	{110527, 132, 11, 0x1},   // statekuwait
	{110538, 106, 8, 0x1},    // tanzinia
	{110546, 154, 11, 0x1},   // siamkingdom
	{110557, 193, 4, 0x1},    // #9sv
	{110561, 231, 23, 0x1},   // collectivitysaintmartin
	{110584, 228, 39, 0x1},   // britishindischeoceaanterritoriumbritish
	{110623, 157, 19, 0x1},   // timorlesteeasttimor
	{110642, 20, 5, 0x81},    // #2fin
	{110647, 113, 4, 0x1},    // #9bd
	{110651, 67, 4, 0x1},     // #9cv
	{110655, 147, 32, 0x1},   // independenstetbilongpapuaniugini
	{110687, 136, 4, 0x1},    // #9mv
	{110691, 128, 5, 0x81},   // #4417
	{110696, 95, 5, 0x1},     // sudan
	{110701, 38, 5, 0x81},    // #2mlt
	{110706, 238, 4, 0x1},    // niue
	{110710, 56, 5, 0x81},    // #2ago
	{110715, 46, 17, 0x1},    // sovietunionrussia
	{110732, 158, 14, 0x1},   // kingdomoftonga
	{110746, 79, 13, 0x1},    // spanishguinea
	{110759, 1210, 5, 0x1},   // #6341
	{110764, 1211, 5, 0x1},   // #6355
	{110769, 1212, 5, 0x1},   // #6331
	{110774, 208, 8, 0x1},    // bermudas
	{110782, 25, 16, 0x1},    // republiekkroatie
	{110798, 1213, 5, 0x1},   // #6325
	{110803, 205, 36, 0x1},   // fransezuidelijkeantarctischegebieden
	{110839, 46, 35, 0x1},    // socialistischesovjetrepubliekenunie
	{110874, 88, 5, 0x1},     // #7mtn
	{110879, 37, 42, 0x1},    // macedonievoormaligejoegoslavischerepubliek
	{110921, 207, 38, 0x1},   // territorialcollectivitysaintbarthelemy
	{110959, 146, 4, 0x1},    // #9pw
	{110963, 65, 18, 0x1},    // congorepublicofthe
	{110981, 107, 4, 0x1},    // #9ug
	{110985, 110, 4, 0x1},    // #9zw
	{110989, 133, 12, 0x1},   // laopeoplesdr
	{111001, 199, 4, 0x1},    // #9aw
	{111005, 31, 25, 0x1},    // liechtensteinprincipality
	{111030, 8, 4, 0x1},      // #9bg
	{111034, 212, 4, 0x1},    // #9cw
	{111038, 78, 4, 0x1},     // #9gw
	{111042, 16, 16, 0x1},    // germanyfmrfedrep
	{111058, 128, 4, 0x1},    // #9kg
	{111062, 36, 16, 0x1},    // republiekmoldova
	{111078, 90, 4, 0x1},     // #9mw
	{111082, 93, 4, 0x1},     // #9ng
	{111086, 63, 18, 0x1},    // republicofcameroon
	{111104, 85, 5, 0x81},    // #2mdg
	{111109, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{111149, 188, 5, 0x81},   // #4484
	{111154, 41, 15, 0x1},    // kongeriketnoreg
	{111169, 148, 12, 0x1},   // nkoreademrep
	{111181, 117, 17, 0x1},   // peoplesrepofchina
	{111198, 8, 18, 0x1},     // republikabalgariya
	{111216, 124, 14, 0x1},   // koninkrijkirak
	{111230, 106, 41, 0x1},   // verenigderepubliekvantanganyikaenzanzibar
	{111271, 1214, 5, 0x1},   // #5160
	{111276, 1215, 5, 0x1},   // #6340
	{111281, 206, 23, 0x1},   // bonaireandsinteustatius
	{111304, 200, 32, 0x1},   // britishoverseasterritoryanguilla
	{111336, 106, 21, 0x1},   // tanganyikaandzanzibar
	{111357, 157, 30, 0x1},   // republikademokratikatimorleste
	{111387, 192, 17, 0x1},   // republiekparaguay
	{111404, 207, 12, 0x1},   // stbarthelemy
	{111416, 112, 5, 0x81},   // #4784
	{111421, 95, 6, 0x1},     // soedan
	{111427, 1216, 5, 0x1},   // #5cos
	{111432, 100, 4, 0x1},    // #9st
	{111436, 221, 20, 0x1},   // departmentguadeloupe
	{111456, 122, 5, 0x1},    // india
	{111461, 48, 27, 0x1},    // yugoslaviafederalrepublicof
	{111488, 246, 31, 0x1},   // tristandacunhaascensionsthelena
	{111519, 211, 21, 0x1},   // newzealandcookislands
	{111540, 21, 5, 0x1},     // #7fra
	{111545, 201, 4, 0x1},    // #9ax
	{111549, 59, 4, 0x1},     // #9bf
	{111553, 15, 24, 0x1},    // duitsedemocraticrepublic
	{111577, 181, 4, 0x1},    // #9gt
	{111581, 236, 22, 0x1},   // departmentnewcaledonia
	{111603, 3, 5, 0x81},     // #2arm
	{111608, 231, 31, 0x1},   // departmentsaintmartinfrenchpart
	{111639, 150, 18, 0x1},   // kingdomsaudiarabia
	{111657, 34, 4, 0x1},     // #9lv
	{111661, 232, 4, 0x1},    // #9mp
	{111665, 131, 14, 0x1},   // korearepubliek
	{111679, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{111712, 237, 4, 0x1},    // #9nf
	{111716, 1217, 5, 0x1},   // #6taw
	{111721, 86, 12, 0x1},    // malirepublic
	{111733, 152, 14, 0x1},   // solomonislands
	{111747, 121, 9, 0x1},    // indonesia
	{111756, 1218, 5, 0x1},   // #6347
	{111761, 150, 30, 0x1},   // almamlakahalarabiyahassuudiyah
	{111791, 26, 15, 0x1},    // hungaryrepublic
	{111806, 162, 17, 0x1},   // republiquevanuatu
	{111823, 22, 6, 0x1},     // verkon
	{111829, 1219, 5, 0x1},   // #6snm
	{111834, 245, 33, 0x1},   // southgeorgiesouthsandwicheilanden
	{111867, 249, 16, 0x1},   // landsaintmaarten
	{111883, 239, 35, 0x1},   // overzeesgebiedsdeelpitcairneilanden
	{111918, 157, 30, 0x1},   // democraticrepublicoftimorleste
	{111948, 249, 20, 0x1},   // dutchpartsintmaarten
	{111968, 16, 8, 0x1},     // wgermany
	{111976, 14, 14, 0x1},    // ceskarepublika
	{111990, 197, 9, 0x1},    // stvincent
	{111999, 236, 21, 0x1},   // frafrenchnewcaledonia
	{112020, 20, 17, 0x1},    // republicoffinland
	{112037, 111, 29, 0x1},   // afghanistandemocraticrepublic
	{112066, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{112092, 145, 12, 0x1},   // philippijnen
	{112104, 53, 4, 0x1},     // #9ua
	{112108, 212, 17, 0x1},   // curacaonederlands
	{112125, 26, 24, 0x1},    // peoplesrepublicofhungary
	{112149, 106, 17, 0x1},   // tanzaniaurepublic
	{112166, 10, 4, 0x1},     // #9by
	{112170, 176, 4, 0x1},    // #9cu
	{112174, 71, 23, 0x1},    // egyptunitedarabrepublic
	{112197, 54, 12, 0x1},    // untiedstates
	{112209, 1220, 5, 0x1},   // #6402
	{112214, 16, 4, 0x1},     // #9de
	{112218, 224, 4, 0x1},    // #9gu
	{112222, 123, 19, 0x1},   // islandsrepubliciran
	{112241, 80, 4, 0x1},     // #9ke
	{112245, 74, 16, 0x1},    // gaboneserepublic
	{112261, 154, 15, 0x1},   // kingdomthailand
	{112276, 33, 4, 0x1},     // #9lu
	{112280, 234, 4, 0x1},    // #9mq
	{112284, 91, 4, 0x1},     // #9na
	{112288, 136, 5, 0x81},   // #4462
	{112293, 234, 5, 0x81},   // #4474
	{112298, 41, 15, 0x1},    // kongeriketnorge
	{112313, 92, 18, 0x1},    // republicoftheniger
	{112331, 245, 12, 0x1},   // sgeoandtheis
	{112343, 1221, 5, 0x1},   // #6346
	{112348, 72, 11, 0x1},    // hagereertra
	{112359, 83, 17, 0x1},    // koninkrijklesotho
	{112376, 118, 14, 0x1},   // cyprusrepublic
	{112390, 65, 8, 0x1},     // congobrz
	{112398, 1222, 5, 0x1},   // #6sen
	{112403, 1223, 5, 0x1},   // #6skn
	{112408, 67, 11, 0x1},    // capeverdeis
	{112419, 259, 6, 0x1},    // kosova
	{112425, 198, 22, 0x1},   // bolivrepublicvenezuela
	{112447, 155, 5, 0x1},    // #7tjk
	{112452, 1224, 5, 0x1},   // #5cha
	{112457, 89, 5, 0x1},     // #7mri
	{112462, 255, 21, 0x1},   // britishmaagdenislands
	{112483, 246, 51, 0x1},   // overseasterritorysainthelenaascensiontristandacunha
	{112534, 231, 41, 0x1},   // overseascollectivitysaintmartinfrenchpart
	{112575, 248, 19, 0x1},   // fstpierreetmiquelon
	{112594, 209, 6, 0x1},    // bouvet
	{112600, 44, 4, 0x1},     // #9pt
	{112604, 194, 4, 0x1},    // #9sr
	{112608, 157, 10, 0x1},   // timorleste
	{112618, 6, 4, 0x1},      // #9az
	{112622, 230, 25, 0x1},   // macaochinapeoplesrepublic
	{112647, 183, 17, 0x1},   // republicahonduras
	{112664, 175, 4, 0x1},    // #9cr
	{112668, 1225, 5, 0x1},   // #6403
	{112673, 19, 15, 0x1},    // republicestonia
	{112688, 164, 10, 0x1},   // yemennorth
	{112698, 32, 4, 0x1},     // #9lt
	{112702, 88, 4, 0x1},     // #9mr
	{112706, 241, 20, 0x1},   // westbankandgazastrip
	{112726, 37, 28, 0x1},    // fyromnorthmacedoniamacedonia
	{112754, 87, 5, 0x81},    // #2moz
	{112759, 152, 22, 0x1},   // britsesalomonseilanden
	{112781, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{112821, 1226, 5, 0x2},   // #6345
	{112826, 1228, 5, 0x1},   // #6slo
	{112831, 53, 6, 0x1},     // ukrain
	{112837, 164, 5, 0x1},    // #7yem
	{112842, 64, 13, 0x1},    // demrepofcongo
	{112855, 191, 13, 0x1},   // republiekperu
	{112868, 213, 29, 0x1},   // overzeesgebiedchristmaseiland
	{112897, 131, 9, 0x1},    // koreareps
	{112906, 139, 5, 0x1},    // #7mgl
	{112911, 99, 4, 0x1},     // #9ss
	{112915, 150, 5, 0x1},    // #7ksa
	{112920, 212, 21, 0x1},   // overzeesgebiedcuracao
	{112941, 89, 5, 0x81},    // #2mus
	{112946, 1229, 5, 0x1},   // #6404
	{112951, 204, 9, 0x1},    // antartica
	{112960, 83, 4, 0x1},     // #9ls
	{112964, 233, 4, 0x1},    // #9ms
	{112968, 236, 4, 0x1},    // #9nc
	{112972, 256, 26, 0x1},   // amerikaansemaagdeneilanden
	{112998, 67, 19, 0x1},    // republiekkaapverdie
	{113017, 89, 5, 0x81},    // #4480
	{113022, 155, 28, 0x1},   // tajiksovietsocialistrepublic
	{113050, 114, 12, 0x1},   // bahrainstate
	{113062, 249, 23, 0x1},   // saintmaartenknetherland
	{113085, 1230, 5, 0x1},   // #6344
	{113090, 109, 14, 0x1},   // republiczambia
	{113104, 219, 22, 0x1},   // overzeesgebiedguernsey
	{113126, 198, 21, 0x1},   // venezuelaunitedstates
	{113147, 133, 30, 0x1},   // volksdemocratischerepubliclaos
	{113177, 195, 5, 0x81},   // #4780
	{113182, 221, 21, 0x1},   // departementguadeloupe
	{113203, 190, 16, 0x1},   // republicofpanama
	{113219, 45, 14, 0x1},    // kingdomromania
	{113233, 153, 23, 0x1},   // arabischerepublieksyrie
	{113256, 129, 8, 0x1},    // kambodja
	{113264, 121, 19, 0x1},   // nederlandseastindie
	{113283, 2, 19, 0x1},     // principalityandorra
	{113302, 169, 4, 0x1},    // #9bz
	{113306, 120, 24, 0x1},   // federalestatenmicronesia
	{113330, 21, 4, 0x1},     // #9fr
	{113334, 1231, 5, 0x1},   // #6411
	{113339, 1232, 5, 0x1},   // #6461
	{113344, 1233, 5, 0x1},   // #6475
	{113349, 81, 4, 0x1},     // #9lr
	{113353, 116, 13, 0x1},   // kingdombhutan
	{113366, 62, 31, 0x1},    // ivorycoastrepublicofcotedivoire
	{113397, 2, 17, 0x1},     // vorstendomandorra
	{113414, 121, 9, 0x1},    // indonesie
	{113423, 240, 31, 0x1},   // estadolibreasociadodepuertorico
	{113454, 252, 23, 0x1},   // taiwanprovincievanchina
	{113477, 133, 13, 0x1},   // kingdomoflaos
	{113490, 105, 5, 0x1},    // #7tun
	{113495, 198, 17, 0x1},   // venezuelarepublic
	{113512, 54, 9, 0x1},     // usamerica
	{113521, 232, 25, 0x1},   // noordelijkemarianaislands
	{113546, 132, 11, 0x1},   // kuwaitstate
	{113557, 256, 30, 0x1},   // virginislandsoftheunitedstates
	{113587, 106, 27, 0x1},   // formertanganyikaandzanzibar
	{113614, 192, 4, 0x1},    // #9py
	{113618, 26, 17, 0x1},    // hongaarserepublic
	{113635, 135, 44, 0x1},   // democratischesocialistischerepublieksrilanka
	{113679, 182, 4, 0x1},    // #9gy
	{113683, 38, 5, 0x81},    // #4470
	{113688, 89, 15, 0x1},    // eilandmauritius
	{113703, 136, 18, 0x1},   // republicofmaldives
	{113721, 57, 14, 0x1},    // kingdomburundi
	{113735, 2, 19, 0x1},     // andorraprincipality
	{113754, 37, 12, 0x1},    // fyrmacedonia
	{113766, 16, 20, 0x1},    // duitsebondsrepubliek
	{113786, 148, 23, 0x1},   // democraticvolksrepkorea
	{113809, 217, 30, 0x1},   // falklandislandsmalvinasislands
	{113839, 46, 17, 0x1},    // russiasovietunion
	{113856, 39, 5, 0x1},     // #7mne
	{113861, 256, 35, 0x1},   // maagdeneilandenvandeverenigdestaten
	{113896, 46, 6, 0x1},     // russia
	{113902, 86, 5, 0x1},     // #7mli
	{113907, 27, 7, 0x1},     // ireland
	{113914, 80, 13, 0x1},    // kenyarepublic
	{113927, 213, 15, 0x1},   // christmaseiland
	{113942, 124, 12, 0x1},   // republiciraq
	{113954, 111, 11, 0x1},   // afghanestan
	{113965, 165, 8, 0x1},    // demyemen
	{113973, 1234, 5, 0x1},   // #6tkm
	{113978, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{114010, 218, 7, 0x1},    // foroyar
	{114017, 76, 12, 0x1},    // frenchguinea
	{114029, 253, 40, 0x1},   // unitedstatesminoroutlyingislandsamerican
	{114069, 205, 25, 0x1},   // franszuidelijketerritoria
	{114094, 52, 5, 0x81},    // #2tur
	{114099, 259, 15, 0x1},   // unscr1244kosovo
	{114114, 230, 10, 0x1},   // macaochina
	{114124, 137, 16, 0x1},   // marshalleilanden
	{114140, 197, 23, 0x1},   // stvincentendegrenadines
	{114163, 124, 13, 0x1},   // kingdomofiraq
	{114176, 53, 15, 0x1},    // republicukraine
	{114191, 1235, 5, 0x1},   // #5czr
	{114196, 184, 15, 0x1},   // republicofhaiti
	{114211, 201, 25, 0x1},   // autonomousprovinceofaland
	{114236, 1236, 5, 0x1},   // #5cap
	{114241, 136, 5, 0x1},    // #7mdv
	{114246, 164, 14, 0x1},   // kingdomofyemen
	{114260, 64, 23, 0x81},   // democraticrepubliccongo
	{114283, 243, 24, 0x1},   // overseasterritoryreunion
	{114307, 98, 22, 0x1},    // federalrepublicsomalie
	{114329, 138, 9, 0x1},    // burmaunie
	{114338, 115, 14, 0x1},   // nationofbrunei
	{114352, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{114375, 49, 16, 0x1},    // slovakiarepublic
	{114391, 201, 16, 0x1},   // territoriumaland
	{114407, 106, 5, 0x81},   // #2tza
	{114412, 218, 12, 0x1},   // faeroerdeens
	{114424, 242, 21, 0x1},   // frenchpolynesiafrench
	{114445, 242, 25, 0x1},   // departementfranspolynesie
	{114470, 78, 22, 0x1},    // republicofguineabissau
	{114492, 53, 8, 0x1},     // oekraine
	{114500, 62, 20, 0x1},    // republiekcotedivoire
	{114520, 9, 19, 0x1},     // bosnieenhercegovina
	{114539, 259, 6, 0x1},    // kosovo
	{114545, 104, 5, 0x81},   // #4768
	{114550, 73, 30, 0x1},    // transitionalgovernmentethiopia
	{114580, 141, 15, 0x1},   // koninkrijknepal
	{114595, 156, 5, 0x1},    // #7tkm
	{114600, 106, 26, 0x1},   // formertanganyikaenzanzibar
	{114626, 155, 10, 0x1},   // tojikiston
	{114636, 68, 8, 0x1},     // dijbouti
	{114644, 194, 16, 0x1},   // republicsuriname
	{114660, 79, 24, 0x1},    // republicequatorialguinea
	{114684, 198, 17, 0x1},   // republicvenezuela
	{114701, 90, 5, 0x1},     // #7maw
}

// keyText has the texts of Keys, one after the other.
const keyText = "" +
	"#542ethiopiaempirerepublicofsloveniasalomonsislandstokelaneilandennethantilles#6471#9mx" +
	"aljumhuriyahalislamiyahalmuritaniyahsamoatristandacunhaascensionsainthelenathenetherlandsjordansocialistrepublictsjechoslowakijegrondgebiedkaaimaneilandenyugoslaviafedrep" +
	"britishoverzeesterritoriumturkscaicoseilandenegyptarabrep#6czekampocheachntaiwanchinarepublicvenezuelabolivariaanserepublic#541" +
	"#9uysocialistrepublicoftheunionofburma#9zabosnieherzegovina#2mtq#9bqsouthafrikaunie#9iq" +
	"sintmaartenfransdeel#9mypricorepubliekdermaldivennedantillenrhodesiagreecerepublicterritorysaintpierremiquelon" +
	"unionofburmavirginislandsoftheunitedstatesterritoryrepubliquecentrafricainerepublicofcroatiaoverzeesgebiedhongkongrepublicademocambiquebritainstkittsnevisfederatie" +
	"bruneination#9szoverzeesecollectiviteitmayottevenezuala#540#9uzbouvetisland#9cz" +
	"#9ir#9kz#9mzcameroonfederalrepublicbritishoverseasterritorysouthgeorgiasouthsandwichislandshksar#2tuvoverzeesegemeenschapmartinique" +
	"territoryvirginislandsunitedstatesfrenchtogolandvoormaligeddrskorearepsouthsudanrepublicfederatiemalaya#7mex#9rs" +
	"stateqatartanganyikaenzanzibarverenigderepubliek#9bsfederalrepublicsomaliaterritoryofpapuaandnewguinea#9isterritoryofnewcaledonia#2mys" +
	"hrvatskacroatiaukrainianssrbritishoverseasterritorybermudacamerounrepubliekzuidsudanstatebahrainukrainerepubliccameroon" +
	"francemetropolitan#6220#4772#4788#2ymdtanzaniawsaharacentrafrika" +
	"transjordaniemaldivenrepubliek#6ssd#5615nepal#7alb#7mas#9sx" +
	"#9tz#9ytpalestijnsegebiedenbezet#9adrepublicnaoero#9br#9cx#9dz" +
	"#9et#9hr#9itoverzeesgebiedguadeloupe#9md#2mex#9nzsaintkittsnevisfederation" +
	"franserepublicpeoplesrepublicalbaniafederatienigeria#2mkdsaintpierreetmiquelonfnetherlandseastindiescarkingdomyemen" +
	"territorybritishindianoceanterritory#62#6221bulgarijerepublicabolivarianavenezuelanederlandsindiekingdomoflesotho#5616" +
	"basoetoland#5600formerserviemontenegro#7mar#7moz#9pa#9ru#9sy" +
	"belgiumkingdomformertanganyikanorggagonagasriikaformerwesternsamoamalagassischerepublic#9ae#9cycsfr" +
	"#9ky#9ly#9mekomorenmaagdeneilandenbritserepublicnamibie#9nurepublicofcotedivoireivorycoast" +
	"kyrgyzrepublicguinearhodesie#5albcaboverderepubliekrepublicoeganda#6290republiektadzjikistan" +
	"tristandacunhaensinthelena#4762turksandcaicossainthelenadependencies#4710republicadaguinebissauterritoriumsaintmartinfransdeelbeninformerlydahomey" +
	"palestinstaterepubliekturkmenistanegyptempireethiopiaterritoiredesnouvellecaledoniedependancesaljumhuriyahattunisiyahpreahreacheanachakrkampuchea#9wf" +
	"fmrsudanrepublicguineabissaukofthenetherlandcuracao#9afgrondgebiedbritishindischeoceaanterritorium#9bt#9cfrepubliektenoostenvandeuruguay" +
	"cambodja#9mfegypteverenigdearabischerepublic#2mnpfrancestkittsandnrepubliekliberiayemenformerarabrepublic" +
	"staatvandevaticaanstadrepublicfijiislands#6223northsudan#7aze#4705republicmarshallislandsdomrepublic" +
	"republicofkoreadepartmentofguianaislamitischerepubliekmauritanie#5666kingdomhungary#9pg#9rw#9tw" +
	"#9ag#9bw#9cgrepublicoftanganyika#9kwcommonwealthpuertoricorepubliekvandeseychellen#9mg" +
	"republicarmeniekingdomnorwayislamicbondsrepubliekcomorenestoniakongokingdomofnetherlandssinthelenaeilandgemenebestvandenoordelijkemarianen" +
	"palestinianterritory#2tkmstmaartenfederalrepublicofformergermany#6232britishoverzeesgebiedsainthelenaascensiontristandacunha#4760#4776" +
	"#4756tanzanie#4704#4716specialeadministratieveregiomacauvolksrepubliekchinaequitorialguineasocialistlibischarabischevolksjamahiriyyaascensiontristandacunhasthelena" +
	"iranislamrepbailiwickofguernsey#6qat#9pf#570#9tvpeoplesrepublicofchinamacaospecialadministrativeregionbosniaherzegovina" +
	"turkeyturkiyevatikaanstadterritoriumchristmaseiland#9bv#9cdheardeilandmcdonaldeilanden#3vdvnbritishsalomonseilanden" +
	"cooperativerepublicguyana#2mytislamicrepublicofiranstaatpalestina#2mdvdjibutiautonomousprovincealandmontengro" +
	"unitedrepublictanzaniamainland#2tklukofgreatbritainandnorthernirelandvenezuelarepublicabolivarianade#6225overzeesgebiedjerseypolandpeoplesrepublicbolivrepofvenezuela" +
	"republicegyptbritsindischeoceaanterritoriumrepofcongogemenebestvanaustralie#7algalbaniapeoplessocialistrepublicalgerijnsedemocratischevolksrepubliek#5660" +
	"#9pepeoplesrepublicofzanzibar#9aibolivarianrepublicofvenezuela#9hu#9marepublicnamibiatristandacunhaascensionensinthelena" +
	"hongkongchinasarrepublicguineeoverzeesgebiedsdeelfranspolynesierepubliclitouwen#2ttotfyrofmacedoniaoverzeesdepartementreuniontjechoslowakije" +
	"#6230heardandmcdonaldislandsfaeroeisstateofthecomoros#4706#7tlsgrondgebiedmartiniquerepublickazachstan" +
	"theunitedkingdom#6cendemocratischerepubliekafghanistanpeoplesrepublicofbangladesh#5663saintvincentandgrenadines#9ttbonairesaba" +
	"brindianoceanteroekraiensessrrepublickazakhstannorthmacedoniamacedoniarumaniavolksrepubliekkampuchea#2mrt#2msr" +
	"#9er#9ht#9krterritorymartinique#9npgreatbritainandnorthernireland#2mmr#5alg" +
	"#2twn#5angdemocraticrepublicofvietnampeoplesrepublicofchinahongkongspecialadministrativeregioncongodemocraticrepublickinshasarepublickameroen#6finsaotomepeoplesrepublic" +
	"britsguyanaislamitischeovergangsstaatafghanistan#5630guatemala#9pkghanamacausarvanchina#9us" +
	"russiansovietfederalsocialistrepublicsinteustatiusandsaba#9cc#9esmicronesiafederatestatesofnetherlandscaribbean#9hk#9mc" +
	"czechoslovakfederalrepublicrepublicarmeniafederalerepubliekkameroenfrancerepublicoverzeesgebiedbermuda#5anddemocraticpeoplesrepublicalgeriakiribatiindependentandsovereignrepublic" +
	"montserratprincipalitymonaco#4764#6fsm#4752#6fjinamibiabritishindianoceanterritorychagosarchipelago" +
	"#6chnformergermandemocraticrepublicmauritiuseilandvolksrepubliekzanzibarpemba#9troverseasterritoryjerseyrsfsr#9al" +
	"hollanddemocratischerepubliekmadagaskar#9elrepublicargentina#9kpterritoryfrenchpolynesia#9ml#9nr" +
	"montenegrosthelenahemelvaartentristandacunhademocratischerepubliekvietnamkazahkstanuniondescomoresformercentraalafrikaanserepublichongkongspecialadministrativeregionchinaguamterritory" +
	"moldoviadprofkoreaspecialeadministratieveregiomacauvandevolksrepubliekchinaincludingeastjerusalemoccupiedpalestinianterritory#5aze#6235#6205janmayenandsvalbard" +
	"#4703#5cenfrenchnewcaledoniafraislamitischemiraatafghanistanunionmyanmarburmaascensionentristandacunhasthelena#6160republiekmoldavie" +
	"#9zmhelleenserepubliek#9am#9ca#9fm#9mmtajikistanmongolianpeoplesrepublic" +
	"republicpakistancentraalafricanrepublicoverzeesgebiedtokelaufrenchpolynesiatahitizuidjemenrepubliekdermarshalleilandenfransdeelsintmaartenrepublicofsouthafrica" +
	"#4702dutchguyanamacedoniatheformeryugoslavrepublicofgermanyfederalrepublicofbritishgebiedeninindischeoceaanchristmasislandsrepubliekmozambique#6chl" +
	"oekrainsessr#9phpapuanewguineatanzaniamainlandur#560allerdoorluchtigsterepublieksanmarinothailandkingdompeoplesrevolutionaryrepublicguinea" +
	"#9cncongoleopoldstadoccpalestinianterroverseaslandsfrenchpolynesiaonafhankelijkestaatpapoeanieuwguinea#9mnpitcairnrepubliekkirgizstan" +
	"#5740filippijnennorthmarianen#6mngrepublicghanarepubliquedhaitiamerikaverstatesladominicana" +
	"peoplesrepublicbenintandtfyrommacedoniethailandsiamdemocraticandpopularrepublicofalgeriamartiniquefrencheilandenseychellenfederatievevolksrepubliekjoegoslavie" +
	"socialistischelibischarabischejamahiriya#7mad#9rodemocraticrepublicsomalie#9tofederalrepubliccameroon#9ao#9co" +
	"grondgebiednorfolkeiland#9fofrenchcongo#2rvn#9mo#2mcolefatshelanamibiaunioncomoros" +
	"republicfrance#6200namibierepublicofbotswanarepublicofchileoverzeesgebiedsdeelsaintmaartenrepubliekvansuidafrikasultanaatzanzibar" +
	"northjementerritorialcollectivitysaintmartinfrenchpart#9pn#6155#6165#9tn#7fsmrepubliekpalau" +
	"#9clprhongkongchina#6msi#9ehhondurasrepublic#9hngermanyfrrepublicofghana" +
	"#9mhkirgizischerepubliekrepublicbulgarijerepublicserviesuisseestadoplurinacionaldeboliviatheemirateskingdomofthenetherlandscuracao" +
	"burundiunitedarabrepublicbritishoverzeesgebiedanguillaczechoslovakiakingdomswedenrepubliekelsalvador#5nicturkmenistan" +
	"#9pmbahamaeilanden#7mlt#9tmrepubulikayurwandaburkinafasocomorenislamitischefederalerepubliekseychellesrepublic" +
	"centralafricanrepublic#2flk#9cm#7fin#9fivrijgeassocieerdestaatpuertorico#9hmterritorynewcaledonia" +
	"verenigderepublictanzania#9omsabaandsinteustatiuscapeverdecaboverdeoverzeesgebiedturkscaicoseilandenrepubliekpakistanuntil2011sudancotedivoirerepublic" +
	"americansamoaislesethiopiaincleritreaformerbondsrepubliekduitsland#490#5cze#6denterritoryofguamwallisandfutuna" +
	"britsemaagdeneilandenbundesrepublikdeutschlandformerverenigdearabischerepublicterritoriumgroenland#2dza#9pl#9tlcomorosfederalislamicrepublic" +
	"democraticrepublicformercongoprincipalityliechtenstein#4659dahomeyrepublicrepubliekvenezuelalibischarabischesocialistvolksjamahiriyyapeoplesrevolutionaryrepublicofguinearepublicdjibouti" +
	"aljazairislamicrepublicafghanistan#6mnckoreademrepmacedonieformerjoegoslavischerepublicincleastjerusalemoccupiedpalestinianterritory#2yugfyrommacedonia" +
	"belarussischesovietsocialistrepublicjamaikamalagasischerepublicmoroccokingdom#5naudemocraticrepublicdominicanrepublicheardimcdonaldislandsmauritiana" +
	"#6150#9tkcollectiviteitmayotte#4658holyseevaticancitystate#9ck#9fkrepublicamocambique" +
	"congorepublic#9mksurinamethiopiaincleritnepalkingdomcaymaneilandencommonwealthnorthernmarianasrepubliekoezbekistan" +
	"venezuelaverenigdestatenestadosunidosmexicanosfalklandislandsbritishturkiyerepublicgeorgiarepublichongkongsarvanchina#2tha#492" +
	"sainteustatiussababonaireelladavolksdemocratischerepubliekkoreanorfolkislandrepublicargentiniebaljuwschapjerseypoolsevolksrepubliekdemocraticrepubliczairecongo" +
	"#6capoverzeesegemeenschapguadeloupevaticancitystate#9tjformereastgermanylaotiaansedemocratischevolksrepubliekfrgermany#9ch" +
	"#9fjguyanapeoplesrepublicofchinaspanjeterritorybonairesainteustatiussaba#5750palestinianterritoriesformermacau" +
	"bukinafasogrondgebiedislandsman#7tuvdemocraticpeoplesrepublickoreaunionsovietsocialistrepublicsnieuwehebridensaintbartlemyeasterngermany" +
	"republiekmalawibosnaiherzegovinasanghiyaloktantrikganatantranepalrepublicadehonduras#4850sabasainteustatius#5niglandsintmaarten" +
	"korearep#9re#9ye#4688zairekinshasacongodemocraticrepublicaustraliavolksrepubliekroemenie#9ci" +
	"#7fij#9eecongodemocraticrepublicrepubliekcongoleopoldvillewitrussischessrgreatbritainandnorthernirelandukascensionandtristandacunhasthelenaphillippines" +
	"vsbuitensteondergeschikteislandssvizra#7hunchinahongkongsarmauritanieislamitrep#7honazerbaidzjanchilerepublic" +
	"departementfransguyana#7mdaformerzuidjemen#9thshrilankacambodiazairecongodemocraticrepublicascensionsainthelenaandtristandacunha" +
	"fmrarabrepofyemenyugoslaviasfrtaiwanprovincechinadepartementlamartiniquefdrethiopiafrenchguianaguyaneniuenieuwzeelandbruneidaressalaam" +
	"zairerepublicformeruppervoltaoverseasterritorybritishvirginislandsuniemyanmarrepublikosterreichgreatbritainnorthernireland#5481#7asa" +
	"bouvetislands#2fsm#6costadzikistan#9tgslovaakserepublieksudanpresecession#4642" +
	"formeroekraiensessrunitedstates#4638#9egmaldivischeislandsniueislandsrepubliekguineebissaufederalrusland" +
	"#2mngdemrepofgermany#7tpe#496formersaintchristophernevisserbiamontenegro#6czrpeoplesrepublicofmongolia" +
	"maldivehongaarsevolksrepubliekgrondgebiedfaeroernorthkoreademocraticrepublic#9tfrepublicoppervoltabsniaandhrzgvnakoninkrijkbhutan" +
	"overzeesgebiedsdeelverafgelegeneilandjesverenigdestatesmauritaniesinthelena#4643saintkittsnorthuarabemiratespilipinasrepubliquegabonaise" +
	"micronesiefederalestatenvanrepublicfijitadzjikistan#6mzmsaotomeandprincipedemrepofportugeeseastafrikachinamacaosarssudan" +
	"#6mligazastripandwestbankoverseasterritoryguam#7tursudannorthbermudasaoediearabietristandacunhaandascensionsainthelena" +
	"oostenrijk#5483#4854#6chatristandacunhaandascensionsthelenakingdomiraqomansultanate#7mon" +
	"macedoniaformeryugoslavrp#6140#7mhlbruneidaruslatvianederlandenkoninkrijk#4652australie" +
	"indonesiaunitedstatesrepubliquemauricesamoawesternsamoamynamar#2mnecollectiviteitfransezuidelijkegebiedenbailliagedejerrichinapeoplesrepublichongkong" +
	"#6omaeswatinikingdomrepublicsouthsudanrepublieksuriname#5482republicachilerepublicofangola#9td" +
	"verenigderepublickameroentaiwanchinesetaipeiestadoplurinacionalbolivianewhebrides#7omabouveteilandnoors#4120theformeryugoslavrepublicofmacedonia" +
	"comorosuniongrondgebiedbouveteilandterritorynorthernmarianaislandsmadagascardemocraticrepublic#9tc#4686southgeoislands#4646" +
	"samoaamelika#4666#4634#9ecterritoriumnorfolkeilandayitirepubliknamibiamartiniquefrans" +
	"staatkoeweitvoormaligesovjetunieugandaportugueseeastafricaformertanganyikazanzibaramerikaverstatendemrepofthecongocaboverdecapeverde" +
	"caboverderepublicugandarepublicunievandecomoren#5484democratickampucheacoalitiongovernmenttristandacunhasainthelena#7viemongoolsevolksrepubliek" +
	"bosniahercegovinarepublicofnamibia#6145#6135overzeesgebiedsaintbarthelemyrepublicuppervoltastmartincollectivityarubakingdomofthenetherlands" +
	"mauritaniarepublicofuzbekistanmaleisefederatierepubliekseychellenbhutanunionofindiacooperatieverepubliekvanguyanamexiko" +
	"islamicrepublicofafghanistanrepublicoficelandverenigdestateskleineafgelegenislands#7tanbrazzavillecongoguineeconakrydemocraticrepubliccongokinshasaemiraten" +
	"unievanbirmasocialistischerepubliekslovakianrepublicsakartvelo#4858territoriumsaintbarthelemyrepubliekwitruslandverenigdestatenkleineverafgelegeneilandenfederationsaintchristophernevis" +
	"libyanarabjamahgrondgebiedmayottelibyanarabjamahiriyalibyaafganistanvaticaanstadstaatfederaleislamitischerepubliekdercomorenafarsissaspeoplesdemocraticrepublicyemen" +
	"burmaunionmicronesiafederatedstatesof#6mld#7ttooverzeesdepartementsaintbarthelemyprincipatdandorrarepublicofnigersaintmartinfrench" +
	"overzeesgebiedislandsmanlibaneserepubliekoverzeesgebiedfransezuidelijkegebiedenbyelorussiabelaruseilandencocoskeelingsocialistischethiopiearmeniarepublic#5732" +
	"egyptarabrepublic#6mawsingapourchinapeoplesrepublicmainlanddepartmentfrenchpolynesiademocraticrepublicofformercongoterritoriumamerikaanssamoaoverzeesgebiedpitcairneilanden" +
	"republikiyakongodemokratikisingapoergemenebestvandominica#4124republicofestonia#6dmakingdomofnorwaysaotomeenprincipe" +
	"luxembourgrepubliekcaboverdesaintkittssvalbardfrafrenchsouthernandantarcticterritoriesboliviasenegal#2kwt" +
	"#6130ceylondominion#4682middenafrikaanserepubliek#4654#4662#4630finland" +
	"koreadempeoplesrep#5731valleysofandorraprincipalitybrazzavillerepubliekcongoislamrepublicirankingdomnetherlands#468germanyfederalrepublic" +
	"federalevolksrepubliekjoegoslavieityopiyafederalawidemokrasiyawiripeblikpeoplesrepublicangolasthelenaenascension#2dnklandcuracaorepubliekzuidafrikaaustraliegemenebest" +
	"#5nirrdcrepublicsouthsoedan#5norrepublicbieloruslandrepublicofdjibouti#4663kingdomgreece" +
	"democraticrepubliceasttimorvolksdemocratischerepublicjemen#2knaoverseasterritoryturkscaicosislandsrepubliekrwandamcdonaldislandsandheardislanddemocratischerepublieksomalienewzealand" +
	"amerikaansekleinereafgelegenislandsbotswanagambiaislamicrepublicgroussherzogtumletzebuergslowaakserepubliekluxemburgrepublicitalyprincipalityofandorra" +
	"republicsanmarinowallisandfutunaislandskoreadempeoplesrepublictristandacunhaandsainthelenacverderepublicamoldova#7vinupto2011sudan" +
	"keelingislandsterritorycocosstateeritreapeoplesrepublicchinahongkongspecialadministrativeregion#7vennationbruneiabodepeacezuidrhodesie#2kaz#4660" +
	"brazilieverenigdestates#2kgzformersainthelenaoverzeesdepartementsaintmartinfransdeelsudanrepublicsinteustatiusensababonaire#6morbangladeshpeoplesrepublic" +
	"mauritaniaislamicrepublic#410vaticanoheardislandssfrywestduitslandserviemontenegrounierepubliekhaiti" +
	"fwallisenfutunaoverseasterritorybritishindianoceanterritoryformersudansouthkorearepublic#7myaoverzeesdepartementmayottedemocratischevolksrepubliekalgerijebenindahomey" +
	"formerfederationmalayapalestijnseautoriteitrepubliekzuidvietnamnorthernmarianadepartementmartiniquerepubliekestlandrepubliquedesseychellesturkscaicos" +
	"iranislamrepublicterresaustralesetantarctiquesfrancaises#6masoverzeesgebiedsdeeltokelaubalgariyakiribatirepublicrepublicindiadominika" +
	"jamaicarepubliclatviaamerikavspolska#6zamkazakhstanturkmeenserepubliektunesischerepublic" +
	"#6zimstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordanbolivierepublicofsouthkoreasaintkittsennevisfederatie" +
	"macedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublicgrootbrittaniechinamacaopapuanieuwguineabelgienhaitirepublic" +
	"kingdomnetherlandsaruba#6mexkosovorepofbritishoverseasterritoryguernseyunitedkindom#412#464formerunionofsovietsocialistrepublics" +
	"overzeesgebiedsdeelmontserratiriphabhulikhiyeningizimuafrikagermanyformerdemocraticrepublicmarshalleilandenrepubliekvorstendomkoeweit#6cyp#7thagrondgebiedwallisfutuna" +
	"collectivitysaintbarthelemyboliviaplurstatebetsjoeanalandbahamasdomincanrepublicformernetherlandsantillesguadeloupefrenchsaintmaartennederlandsdeel" +
	"#5232#2russthelenaeilandformerfederatievanmalakkahongarijeterritoriumfransezuidelijkegebieden#6990basutoland" +
	"comorenstaatfrancedomtomoverseasterritoryanguillachinaspecialadministrativeregionhongkongtsjaadcookeilandencroatialocalnamehrvatskawestelijkejordaanoeverengazastrook" +
	"venezuelabolivrepof#6aabverenigdkoninkrijkkoreademocraticrepublicnorthmalawi#5newplurinationalstateofboliviarepublicoftheunitedstatesofindonesia" +
	"britishoverzeesterritoriumkaaimaneilandenrussianfederatonrepublicadelecuadorudzimawakomoriazerbeijanwallisenfutunasyrischearabischerepublicnoordelijkemarianenamerikaans" +
	"#486kongobrazzavillespitsbergenjanmayenislands#6zancongorepnetherlandsindiesstateoflibya#7tog" +
	"republicofsudan#5nep#7antsrvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmi" +
	"#5rwa#5ukgrepublictsjechiearabemirates#5230#2rwademocraticrepublickongorepubliccotedivoireivorycoast" +
	"#2reukleineeilandenvandeverenigdestatenoverzeesgebiedsdeelreunionterritoriumislandsman#4108republicphilippinesstchristophernevis#5aus" +
	"autonomousterritoryofgreenlandspitsbergenjanmayen#7aruhashemitekingdomofjordanrepubliczaireoverzeesgebiedsdeelamerikaansemaagdeneilanden#6albinclbangladpakistan" +
	"heardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepoftsjechoslowaakserepublicnorfolkislandterritorymacauchinastaatbahreinrepublicmacedonie" +
	"verenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestatesformerussr#6987mozambquerepubliccotedivoire#416" +
	"#460#476federalstatesmicronesia#6drvgemenebestdominica#484hellasrepublicnorthmacedonie" +
	"saintbartholomeusstaateritreakazakstan#7autsrilankademocraticsocialistrepublic#5uaeoekraiensesovietsocialistrepublicformersouthjemen" +
	"overseasterritoryheardislandsmcdonaldislandsrepublikangpilipinasazerbeidzjaanvenezuelaverenigdestates#6986macedoniaformeryugoslavrepublicofarubakofthenetherland#5403" +
	"gabonrepublicrepublicpolandlibyanjamahiriya#6cditerritoryreunion#6cam#7afg#5wsm" +
	"libanonsanmarinorepublicstatenunieservieenmontenegro#2kirbailiwickjerseyrepubliccaboverde#2korpdry" +
	"usmaagdeneilandenphilippijnserepubliekthefmryugrpmacedonia#474bosniaandhercegovinakingdomofbahrainturksandcaicosisascensionandsainthelena" +
	"saintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegro#5402#6afgoverzeesecollectiviteitfransguyana#6alg#6con" +
	"#6canoverzeesegemeenschapfranspolynesierepubliekkoreavjrmhondurusuniedercomorendemocraticrepublicmadagascar#5290" +
	"#5rompapuaandnewguineaterritorystkittsandnevits#2roubelorussianieuwcaledonierepubliccapeverdeanguillabritish" +
	"saotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartin#5475volksrepubliekzuidjemenoverzeesgebiedsdeelanguillaascensionsinthelenaentristandacunha" +
	"republichonduras#4876#5nam#6croseychellenrepublieksouthkoreanederlandvolksrepubliekchina" +
	"#6caolithuanianrepublicstateofisraelbolivarianrepublicvenezuela#5235tristandacunhaenascensionsthelenasyrianrepublickoninkrijkdenemarken" +
	"#6983gilbertislands#472federalstatesmicronesiefmrussrverenigdestateskleineislandsrepublicnorthmacedoniabritsindischeoceaan" +
	"overzeesgebiedsdeelbritishindischeoceaanterritoriumsiam#5404auheardandmcdonaldislandsformeryugoslaviauaerepubliekfilipijnenpeoplesrepublicofbenin" +
	"owganystan#6colnkorea#5560beseilandenbonairesinteustatiusandsabaestlandafarsissasgebied" +
	"republicofmacedoniaislasmalvinasfalklandislandslatvija#5russeparatecustomsterritorytaiwanpenghukinmenmatsuoverseasterritorysaintmartinfrenchpart#5rokguyanefrenchguiana" +
	"republicguineebissaurepublicadepanamacommonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilandenjibutirepublicaportuguesa" +
	"#2yemdahomeyislandsterritoryofthecocoskeelingmaagdeneilandenvs#7ausincleritethiopia#6combruneidarussalam" +
	"virginislandsukrepublicofsenegalkaaimaneilandenbritishfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacaurepublicofaustriarepublicofukraine" +
	"bonairesabasainteustatiusguyanacooperativerepublicheardenmacdonaldeilanden#470#6mltthebahamasgrootbrittannieennoordierlandsoomaaliya" +
	"#5liedemocraticrepublicofthecongokinshasacuracaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk#2dhy#6cubverenigderepubliektanzaniaterritoryheardislandsmcdonaldislands" +
	"unitedrepublicofcameroonmainlandchinarepublicofazerbaijansovjetuniewestgermanyfederalrepublicofgermanydominicagemenebestsahrawirepublicureptanzania" +
	"macaosarchinafijiislandsrepublic#6mag#6920estadolibreasociadopuertoricounionburmasocialistrepublicbelorussie#4100" +
	"#4136#5libwallisfutunafrench#6domrepubliquedutchad#5471#7arm#2ddr" +
	"#7codgemenebestpuertorico#4840collectiviteitsaintpierremiquelonyemenkingdomstatelibyarepubliccameroon#6mad" +
	"frenchsouthernterritoryorientalrepublicuruguaymarocco#5aabfranscongooverzeesgebiedsdeelnoordelijkemarianen#3dddemaagdenislandsamerikaans" +
	"rephabolikiyaaforikaborwaoverzeesdepartementfransguyanafederalerepubliekduitslandislandsseychellenswedenkingdombsniahrzgvnarepublickirgizstanfaeroerne" +
	"rokbelorussischesocialistischesovjetrepubliekportugalrepublicyemensaltanatumancanadafederationofsaintkittsandnevispeoplesrepublicmozambique" +
	"republiekargentinieoverzeesgebiedsdeelsaintbarthelemyfranskameroen#6970faeroereilandenkingdomofnepalsaoediarabie#2rho" +
	"unionofmyanmaroverzeesgebiednieuwcaledonieoverseasterritoryfrenchsouthernterritoryrepublicsouthkoreatanganyikazanzibarunitedrepublicgambiaturkmeniaterritoryofnorfolkisland" +
	"overzeesgebiedsvalbardjanmayenelliceeilandennorthvietnam#5565democraticsocialistrepublicsrilankavolksdemocratischerepubliekjemenkirgisie#6971" +
	"faeroeislandscapeverdeislandsrepublicofvietnamlibyanederlandsdeelsaintmaartenemirates#2dma#5490" +
	"micronesiafedstsdemocraticvolksrepubliekjemen#5812koninkrijkzwedenfsofmicronesiafidzjiformergermanyfederalrepublicofyugoslaviafederalrepublic" +
	"#6macbotswanarepublicunitedarabem#6972britishoverseasterritoryfalklandislands#2romdominica#4104" +
	"#4132#6aulamericansamoaterritoryoverzeesgebiedverafgelegeneilandjesverenigdestatesfransdeelstmaartenlocalnamehrvatskacroatia#5461abyssinia" +
	"stateofbahrainlibischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestineoverzeesgebiedfaeroerrepubliqueguinee#5ukrfmrethiopiaformerburma" +
	"stvincentandgrecolombiarepublic#2pakrepubliekghana#6973britishindianoceanterritorybritish#5gui#3dybj" +
	"grondgebiedchristmaseilandlibyaarabjamahiriyazerbijancuracaoknetherlandrepublicadeangola#5nthadenyemenpdrsouth#7cok" +
	"mcdonaldislandsheardislandsoverzeesgebiedfranspolynesiedepartmentmartiniquefrafrenchsouthernantarcticterritorysainthelenaascensiontristandacunhaoverzeesgebiedsdeelchristmaseilandstatemongoliaeastgermany" +
	"tanzaniaunitedrepublicrepublicofafghanistan#2phl#6maalatvijasrepublikasovjetrusland#6910#2bfa" +
	"keelingeilandencocos#5armfederativerepublicofbrazilsouthafricarepublicturkmenie#5811nederlandseantillenoudarabrepsyrie" +
	"#2kenkoeweitvorstendomrepublicadecubaeasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybeninvietnamn#6mon" +
	"indonesierepubliekderverenigdestaten#6jammaskateenomanabodepeacenationbruneijumhuriyattshadmalayafederation#5aul#2deu" +
	"#7commanisle#7andsintchristoffelennevis#5816ascensionensinthelenaguadeloupegebiedvandeafarsendeissas" +
	"guamamerikaanskoreademocraticvolksrepubliekmadagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevisbelgischcongounitedarabe" +
	"sultanateofmuscatandomanterritoriumfalklandeilandenamerikaansmaagdeneilanden#6jpn#5gabchinapeoplesrepofkingdomofthenetherlandsaruba#2pol" +
	"kinshasacongodemocraticrepublicmacaorussianfedertionbailiwickofjerseyrepubliekecuador#6djiottomanempireturkeysaharawiarabdemocraticrepublic" +
	"#5lebuar#7colvolksrepubliekmozambiquerepubliekchiliterritoryturkscaicosislands#5817formeryugoslavrpmacedonia" +
	"palestinianauthoritycocoseilandendepartementreunionsiamthailandformersfrofyugoslaviageorgetownguyanamicronesiefederalestatentanganyikarepublic" +
	"republicazerbaijan#5gam#6malbahrainducieoenoislandspitcairnhendersonformerlibyafedrepyugoslaviaserbiamontenegroyugoslaviafr" +
	"slowaakserepublicturkscaicoseilandenbritish#5390islamicrepofafghanistansvalbardogjanmayenlibyakingdomverenigdestatenvanamerika#7cgo" +
	"congopeoplesrepublicmayanmar#5uruphilippinescommonwealthrepubliekvandefijieilandennederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemen" +
	"laopdrrepublicoftheivorycoastpitcairnhendersonducieandoenoislandsroc#2khmverstatesamerika#2panalgeriademocraticpopularrepublic" +
	"bolivariaanserepublicvenezuelatsjechoslowaaksefederatieverepubliek#2pcnkibrisverenigdestatenkleineeilandendominicaanserepublickingdomlaosoosterserepubliekuruguay" +
	"bosnieenherzegovina#5343#7haidepartementdelaguadeloupecongokinshasalatvianrepublicsaintbarth#7arg" +
	"#7candemocratickoreamalaya#2bwa#7angdemocraticrepublickinshasacongosultanateomanpitcairnis" +
	"reunionfranskirgizischerepublicequadordeverblijfplaatsvandevredenatievanbruneimacedoniefyromterritorychristmasislandsusoutlyingislandsrepubliqueduniger" +
	"ruandaurundiyemensanaaantiguaenbarbudauskleineafgelegeneilanden#2dom#7camnoordkoreavolksrepstatenunievanservieenmontenegro" +
	"#2dji#5800uzbekistanbritishindiaoceaanterritoriumkoreademocratic#2islislamicstateafghanistannoordjemen" +
	"#5210guineearabischerepublicjemenkhazakhstanoverseasterritorynewcaledoniadominionceylonportugualfederalrepublicformergermany" +
	"#6900#5afgprincipalityofliechtenstein#5325#5341#5355formermaldiveislands#5395" +
	"kazakhstanrepublic#5argazerbaidzhanrepubliceasttimorguinebissauseychellesislandsamericansamoaislands#2prk" +
	"formosa#5205#5211alandeilandencongorepofthebritishoverzeesterritoriumbritishindischeoceaanterritoriumsingaporefrenchsouthernantarticlands" +
	"republicletland#5guacomoroislandsisrael#5346republicofcubasultanatezanzibarvolksrepubliekbangladesh" +
	"zhonghuarenmingongheguoethiopiaexcludeseritreagroenlandkingdombahrainkoreademocraticpeorepublicpuertoricogemenebest#5212mexicoverenigdestates" +
	"republiquedelaguineeequatorialezwedenrepublicofbelarus#5gfralbahraynfederalerepublieknigeriachinaprmacaomexico" +
	"republicierland#6drcindependentstatewesternsamoarepublicindonesiaunitarystatesanaayemen#5litiraq#5347" +
	"fransezuidelijkezuidpoolgebiedensainthelenatristandacunhaandascensionheardmcdonaldislandsterritorysaintmartinfrenchpartoesbekistancocoseilandenkeelingeilandenrepublicuzbekistancollectiviteitmartinique" +
	"filipijnenindonesiarepublic#2pribritishoverzeesterritoriumbermudailelareunionmonacorwandanrepublicrepublicofuganda" +
	"koeweitdemocraticrepublicnorthkoreadempeoplesrepublicofkorearepublicperu#6ausbieloruslandrep#5344unitedkingdom" +
	"frenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeacesafricaauheardmcdonaldislandsrepubliekkameroen" +
	"guineaomansultanaatvkhongkongchinapeoplesrepublicrepubliekmarshalleilandenmicronisiazuidgeorgiaendezuidelijkesandwicheilanden#7jpn" +
	"#5345unitedkingdonmicronesiafedstatesstpierreandmiquelon#7hkgrepubliekkosovocomorenunieoverzeesgebiedcocoseilanden" +
	"republieksrilankahelleenserepublicisleofmanoverseasterritorycaymanislandsverenigdkoninkrijklibieyemanyemenfalklandeilanden" +
	"trucialcoastverafgelegeneilandjesverenigdestatesamerikaanschinesetaipei#2plw#5gha#7jamrepublicofcostaricabelarusbyelorussia" +
	"republicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublicvoormaligjugoslavie#5350republicofhungarysthelenaanddependencies" +
	"palestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomaliecocosisdsyemenarabrepublicofyementrinidadtobagorepublic#5540" +
	"denemarkenformerkhmerrepublicbieloruslanddawlatalkuwaytrepublieknoordmacedonie#2prtcongodemocraticrepublicofthe#4352" +
	"#5200republicofkenyavaticaanstaat#2pyf#4380bruneiyemenpeoplesdemocraticrepublicof#7jor" +
	"grondgebiedpuertoricoarenoordkoreavaticaansabaenbonairesthelenaascensiontristandacunhapalestineliberationorganizationfedrussia" +
	"#7cafsaharaoccidental#5lux#7civrepublieknigerrepublieksintlucia#5541departementfransezuidelijkegebieden" +
	"#7vanarchipelvandecomorenfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiambaljuwschapguernseykoreademocraticrepublic" +
	"arabrepofegyptburmanowmyanmarrepublicadelperu#5352laopeoplesdemocraticrepublic#7czeczechiarepublicfederalerepubliekbrazilie" +
	"fransdeelstmartinprovincievanchinataiwanterritoriumtokelaualjumhuriyahalyamaniyahrsahondurasgreatbritainnorthernirelandukjumhuriyatmisralarabiyah" +
	"micronesiafedrepubliclebanonrepublicicelandromaniasocialistrepubliccotedivoirefransezuidelijkegebiedenrepubliquedemauriceserviemontenegro" +
	"britishoverzeesterritoriummontserratrepublikaslovenija#5349#6840volksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyyausaunitedstates#5553" +
	"empireofiranadenyemenempireirannoordelijkemarianeeilanden#5940federationofsaintchristopherandnevisformerunitedrepublictanganyikazanzibarrepbielorusland" +
	"#658overseasterritoryguadeloupe#5gmyrepubliekkenia#5guysaintmartincollectivitypitcairneilandenkingdomnetherlandssaintmaarten" +
	"formerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebieden#5552turkserepubliekverblijfplaatsvredenatiebruneioverzeesgebiedbonairesainteustatiussababelgium" +
	"#4356tunisiarepublic#4384#6mya#5gdrrepublicoftogosovjetoekraineislamicfederalrepubliccomoren" +
	"prinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublic#6jorchristmasislandterritorysrhodesiarepubliquedecotedivoire" +
	"vietnamsrfederaledemocratischerepubliekethiopiegrondgebiedsvalbardjanmayenrepublicunionmyanmarsaintbarthelemyfrans#5551virginislandsusoverzeesecollectiviteitfransezuidelijkegebieden" +
	"eestiwestsahara#640formerwitrussischessrgebiedafarsissassabasainteustatiusbonairesouthwestafricaunionofmyanmarburma" +
	"serbiaandmontenegroformerlibiestaatrepubliekcubaamerikaansemaagdeneilandenamerikaansdhivehiraajjeoverzeesdepartementwallisfutunaseychellenrepublicthegambiarepublic" +
	"#2bolsvalbardandjanmayenislandsmongolischevolksrepubliekelliceislandssaintluciamonacoprincipality#6750onafhankelijkestaatsamoa" +
	"caimanesvkfederaldemocraticrepublicofethiopiaoverzeesgebiedguamcongodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiyeus#641" +
	"stchristopherennevisrepubliekdahomeyterritoryguadeloupeirakcollectivitesaintmartin#5359mamlakatalbahraynnaoerorepublic" +
	"#6820#7cypmontenegroyugoslaviafrserbiaschweizmaagdeneilandenbritishnetherlandswestindiespalestinastaatnorfolkeiland" +
	"formergdrdemocraticvolksreplaospanamarepublicrepublicmaldives#2itarepublicsenegalburmaunionmyanmarformeregypt" +
	"mexicoverenigdestatensaintmartinfrenchpartcyprussomalidemocraticrepublic#5920#642chinesetaipeitaiwanfranspolynesie" +
	"hongkongchinaprukvirginislandsfsaintpierreetmiquelon#2bgrheardislandandmcdonaldislands#6835formerwestgermany#5les" +
	"republicoezbekistan#2bvtazerbeidzjanbritishoverseasterritorybritishvirginislandsrepublicofcapeverdeiriphablikiyesewulaafrika#6wsmafarsissasfransgebied" +
	"#3byaa#5ugabarbadoesgdrfederalrepublicnigeriasaintvincentgr#4388commonwealthofaustralia" +
	"pitcairnislandbulgariapeoplesrepublicrepublicsuidafrika#5935#653equatorialguineacocoskeelingeilandenvietnams" +
	"britishindischeoceaan#2bdi#6850#5lbrroemenie#2bmupalestineoccupiedtrbermudaeilanden" +
	"stateofcambodiarepublieksudanoverseasterritorytokelauunieburma#5rvnrepublictadzjikistankyrgyzrespublikasywallisenfutunaeilanden" +
	"#5946#5950frenchsouthernantarcticlandstazania#652#5986formersocialistfederalrepublicyugoslaviaoverzeesgebiedsdeelbonairesainteustatiussaba" +
	"serbiamontenegroformerfransterritoriumvoorafarsenissasoverzeesgebiedfalklandeilandenterritoriumheardeilandmcdonaldeilandenkongodemocraticrepublicwitrussischesovietsocialistrepublicpitcairnislandsvenezuelarb" +
	"djiboutirepubliccomorenfederalislamicrepublicoverzeesgebiednoordelijkemarianenterritoriumfaeroeroverzeesecollectiviteitsaintpierremiquelonsyriearabrepubliclandarubardcongo" +
	"#7qatxianggangcentralafrrformerpalestineliberationorganization#5947territorywallisfutunaislandsnorthmacedoniamacedoniafyrom#651" +
	"#5987tsjechoslowaaksesocialistrepublicbritshondurasoverseasterritorybouvetislandsnetherlandssintmaartenterritorybouvetislandsseychellenislandsbahamaes" +
	"turkmenstanfrenchguianaunieburmasocialistrepublicityopiyaukrainiansovietsocialistrepublicbelgiancongograndduchyluxembourggrondgebiedjersey" +
	"pakistaninclbangladformernetherlandsdemocraticrepublicofgermanyfederatievansaintchristopherennevis#5pakbonairesainteustatiusandsabacroatiarepublickosovarepublic" +
	"republicademocraticadetimorlestenoordamerikaverenigdestatenvanutatuarabrepublicofyemenyemenportugeesguineeazerbaijanoccupiedpalestinianterritoryincludingeastjerusalem#3cshh" +
	"#5yemformercentralafricanrepublicestoniarepublicascensionentristandacunhaservieiranoverzeesgebiedsdeelfransezuidelijkegebieden#7crc" +
	"jamhuriyakenyamicronesiafederalstatesof#6azecollectivitymartiniquechinapr#6740#5polconfederationsuisse" +
	"slovenijamicronesiefederatietsjechischerepublieksingaporerepublicterritorialcollectivityfrenchsouthernterritorytsjechoslowakijestchristopherandnevis#5955" +
	"kingdomcambodia#657collectiviteitnieuwcaledonievoormaligtsjechoslowakijesaintvincentengrenadinesprc#7cubstchristoffelennevis" +
	"#5latserbiaandmontenegrostateuniontunisiakingdom#6830#7cmrterritoriumbermudarvnterritoriumnieuwcaledonie" +
	"centraalafrikaanserepubliekfilipijnserepublicrepublicofgabonoverseasterritorywallisfutuna#2prysouthgeorgiasouthsandwicheilandenterritoriumjerseyczechandslovakfederalrepublic" +
	"lebanonrepublicoverzeesgebiedsaintpierremiquelonpitcairnhendersonducieoenoislandsdemocratischerepublieksaotomeenprincipedemrepkoreakinshasacongodemocraticrepubliczaire#680tt" +
	"#656libieguyanefrancaisefederalrepublicgermanycomorenislamicbondsrepubliekkingdomofcambodianiueisland#7cay" +
	"ruslandfed#4532republicofzimbabwe#5820congodemrepnmarianaisrepublicofslovakiaunitednationsadministeredregionkosovo" +
	"#5panwallisandfutunaislandsterritoryrepubliektogobirma#655#6678#5983#631" +
	"micronesiafederalstates#7cpvpoland#5375republiekvandefilipijnen#6860flaguadeloupepapoeanieuwguinea" +
	"brvirginisds#4533republiekcolombiafrenchafarsissasbritishvirginiskameroundemocraticrepublicofafghanistanformerkhmerrepubliek" +
	"nzgreatbritainunitedkingdom#654territoryunitedstatesminoroutlyingislandsrepubliekmontenegrosaudiarabiakingdomofswaziland#4554" +
	"falklandisdsmalvinas#5usa#4530republiekfinlandunitedkingdomgreatbritainoverzeesgebiedmartiniquepeoplesdemocraticrepublicofalgeria#2isr" +
	"#5pal#6ukrsocialistrepublicunionburmarepubliccyprusterritoriummontserratformeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamerica" +
	"iriphablikiyasemzantsiafrika#6660kleineafgelegenislandsusterritoriummacaurepublicadaguineequatorialcommonwealthofthebahamasvietmanchristmasisds" +
	"wallisandfutunafmacau#5373republicoflebanonsaoediarabiekoninkrijkcentralverdetanganyikazanzibaroverseascollectivitysaintbarthelemy" +
	"#4531eilandmanbahamascommonwealthkingdomsiam#5phi#3tptlformerarabrepublicyemensaintvincentendegrenadinen" +
	"westbankgazastripoverseascollectivitynewcaledoniarepublictenoostenuruguayturkemenistannorthmarianaislandscongokatarbritishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden" +
	"#660republicofnicaragua#5990federationofnigeriastomeandprincipe#4200republiquedjibouti#5372" +
	"saintbartsrepubliekcongoleopoldstad#7chafederatievanmalayaheardenmcdonaldeilandenoverzeesecollectiviteitreunionwestbankandgaza#4524" +
	"#2iotarabischerepublicegypte#5porgreatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaartenguineabissivorycoastcotedivoireverenigdestateskleinepacifischeislands" +
	"britishoverzeesgebiedpitcairneilandendominionfijirepubliekjemencentraalafrikaanserepublicformerformeryugoslavrepublicmacedoniajerseybailiwickmadagascarrepublictogo" +
	"finlandrepublicchinaprmacauslovakrep#5371republiektrinidadentobagolybianarabjamahiriyamostserenerepublicsanmarinooosttimor" +
	"nigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianarcollectivityreunionstateofpalestinbritishoverzeesterritoriumsainthelenaascensiontristandacunhalaoskingdom" +
	"leopoldstadrepubliekcongosomalirepublicrepubliccroatia#2irqcolombiaitaliaanserepublicfederaledemocratischerepublieknepalrepublicslovakia" +
	"overzeesegemeenschapsaintpierremiquelon#5prk#6663adenyemenpeoplesdemocraticrepublicsouth#2wsmpeodemreplaoazerbeidjaannieuwzeeland" +
	"saudiarabiesouthgeorgiasouthsandwichislandsbritishusa#4262#5370#6arm#5laorepublicofportugal" +
	"verenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica#4558sanmarino#4534departmentsaintpierremiqueloninclbangladeshpakistan" +
	"israelstateazarbaycanrespublikasi#4586#4590venezuelarepublicbolczechoslovakiaformertristandacunhaenascensionindependentstateofsamoa" +
	"#4376ecuadorrepublic#4368republiclibanonunievansocialistischesovjetrepubliekenkeelingislands#2perdepartementwallisfutuna" +
	"myanmarunieturkscaicosislandsrepubliqueduburunditerritoryofchristmasisland#4203cubarepublic#6501republiekafghanistan" +
	"#4535bonairesabaandsinteustatiuscamerron#4585#4591unitedarabemiratescaribischnederlandanguilla" +
	"saintbarthsaustraliacommonwealthterritoryfrenchsouthernterritorysvalbardenjanmayenpeoplesrepublicofpolandpeoplesrepublicofsouthernyemensouthwestafrika#6615" +
	"umbusoweswatiniunievanbirmanvietnamthialandvietnamnorth#4204myanmarrepublicuniebritishoverseasterritoryislandsman" +
	"#4260orientalrepublicofuruguay#2blzbritishmaagdeneilandenguamstmartinfrenchvenezuela#2bhr" +
	"#6500ducieandoenoislandspitcairnhendersonoverzeesgebiedsdeelpuertorico#4520bvirepublicmadagaskar#4584hashemitekingdomjordan" +
	"formersouthvietnamsouthgeorgiaandthesouthsandwichislandsterritoriumpuertoricosaintvincentendegrenadinesrepublicturkijecollectivitysaintpierremiquelonrepublicfinland#6666" +
	"vs#6670overzeesdepartementmartiniquerepubliekkiribativenezuelarepublicbolivarianaqatarstate#2bes#4275" +
	"polishpeoplesrepublicrepublicaguineaecuatorialunitedarabrepublicegypt#2bhs#7chn#4583equatoriaalguineacuracaokofthenetherland" +
	"serbiaandmontenegro#6uaekeizerrijkirannorthsoedanvenezuelarbvformerczechrepubliclao#5bel" +
	"territoriummartiniquemoldovarepublicvolksdemocratischerepublieklaos#4266#7crocentralafricarepublickoreapeoplesrepublicofterritoryusvirginislands" +
	"#2burbritsindischoceaangebieddemocraticrepublicofthekinshasacongokingdomofthailandegyptebritishoverzeesterritoriumjerseyrepubliccongoleopoldstad#4372" +
	"collectivitysaintmartinfrenchpartpeoplesrepublicmongolia#4364frsouthantarcticlandsroctaiwanswazilandeswatini#5eqg#6616" +
	"spitsbergenenjanmayen#5grnformerrepublicofvietnamczechrepgrondgebiedsainthelenaascensiontristandacunhauruguayrepublictenoostenchinahongkongkoninkrijkjemen" +
	"saintmaartennederlands#4581#5uzbvolksrepubliekzanzibar#2nhbterritoryofthevirginislandsoftheunitedstatesoezbekistanvrchina" +
	"departementsaintbarthelemyindependentstateofwesternsamoacollectiviteterritorialesaintpierremiquelonsaintchristoffelnevis#6645#5benfrenchsomalilandcommonwealthofnorthernmarianas" +
	"stpierreandmiq#4208uruguayorientalrepublicrepublikenfinland#4276#6argverenigdestatenkleinepacifischeeilandenrepublicuniemyanmar" +
	"#6angturkmensovietsocialistrepublic#7chigreatbritainnorthernirelandunitedkingdom#4580democraticvolksrepubliekkoreaafghanistanislamicrepublicterritoryofnewcaledoniaanddependencies" +
	"#7liedominicacommonwealthstaatisraelterritoriumhongkongamericansamoaspainguadaloupe#6gui" +
	"formerjoegoslaviebeninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgariaflamartiniquetunisarepublicsomalie" +
	"collectivitedesaintbarthelemyitaliekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliekequatoriaalguineenewcaledoniaterritoryfmrdemrepofgermanyterritoriumfransguyana" +
	"britishoverseasterritoryturkscaicosislands#3csxxoccupiedpalestinianterritoriesburundirepublictrucialoman#5bah#4270comoroeilanden" +
	"departementdesaintpierreetmiquelonratchaanachakthairepublicofhondurasterritoriumguamlithuania#2imn#4598pnorthguinea" +
	"sintmaartenstmartinkingdombulgariatunesie#4360#6640#5gnbbelarusrepublicofsintlucia" +
	"saotomeandplibyanarabjamahiryapeoplesrepublicofcongophilippijnserepublic#7esaterritoryofthewallisandfutunaislands#6andbih" +
	"indiarepublicbritishoverseasterritorysainthelenaascensiontristandacunharepublicugandasainteustatiussabalaosletzebuergrepublicgreecenederlandseantillen" +
	"overzeesgebiedreunionturkscaicosislandsbritishmaldivessultanatesaintbarthelemyzuidafrikaunie#7srb#2psestateofnepal" +
	"uniesocialistsovjetrepubliekenvsamerikapitcairngebiedafhvkbrazzavillecongorepcotedlvoiremaagdeneilandenverenigdestatesrepublicmalawirepublicofmozambique" +
	"singapurastkittsennevisfederatie#2bgd#4268demkoreaertrakingdomoflibyanorthernmarianaislands" +
	"#2blr#4528republicfilipijnenmaledivenrepubliekcocosislandsterritory#2idngazawestbankonafhankelijkesoevereinerepublickiribati" +
	"virginislandsdemocracticpeoplesrepublickorea#2irn#3suhharubanederlandsterritoriumbritishmaagdeneilanden#2umiuk" +
	"mauritiusrepublicrepublicaguatemalanorthmacedoniaverenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanateterritorialcollectivityreunionkosovorepublic" +
	"channelislandsjerseypapuanewguineaindependentstatepalaurepublicsaintmartinsintmaartensuidafrikarepubliek#2gibgrondgebiedheardeilandmcdonaldeilanden#2bys" +
	"italiarepublicofmadagascarhongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiamkingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliek" +
	"#2npldrukgyalkhapknetherlandcuracaokoninkrijktunesieoverseasterritorysaintmaarten#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesie" +
	"volksrepublieksouthjemenduitslandislamicrepublicofpakistan#6590myanmarburmanicaraguacollectivitedesaintmartinpuertoricoamerikaans" +
	"republicmarshalleilandenandorrafmrrepofvietnamestoniansovietsocialistrepublicprmacaochina#2irlsolomanislandsroemeenserepubliek" +
	"uniebirmasocialistrepublicpalestinianterritoryoccupiedformersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibie" +
	"collectiviteitsaintbarthelemyrepublicoflithuaniarepublicofelsalvador#5bru#6591lubnansyrischerepublicverenigderepubliekvantanzania" +
	"kingdomofegyptoverseasterritorysaintpierremiquelon#2nclrepublicmoldavieterritoryfalklandislandsgrondgebiedfalklandeilandenamerikaanssamoaamerikaanskirghizistan" +
	"#4422#5yugunitedstatesvirginislandsprmacauchina#4442congodemrepublicsaoudiarabie#5grg" +
	"republiekijslandterritorycuracaobezetpalestijnsgebied#2belyemenpeoplesdemrep#2btn#2brnfederatievanmaleisie" +
	"territoriumsaintpierremiquelonbezetpalesteinsgebiedformernederlandseantillen#4508qatarwallisfutunaislandsdzjiboutioverseasdepartmentfrenchsouthernterritory" +
	"#6uzb#5par#2nfkrepublicofmalawiguyanageorgetownmaldivesrepublicnorthmacedoniebielorussia" +
	"croatianrepublicjumhuriyatjibutikingdomegypt#6guafederatievanmalakkacongodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierland" +
	"independentsovereignrepublickiribatirepublikaeastkosovessocialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonacofalklandislandsrepubliekchina#2gin" +
	"zwitserseedgenootschapturkeyottomanempirerepublicchinataiwanfrenchsouthernandantarticlandsrumeniemyanmarafghanistanrepublicoverzeesgebiedbritishmaagdeneilanden" +
	"newcaledoniarepublicaorientaldeluruguay#4440kingdomofromaniauniemyanmarrepublicoostsamoa#5100#6360" +
	"guineebissaukoninkrijkcambodjaverarabemiraten#2ben#4278grondgebiedpitcairneilandensaotomeandprincipearubadutch" +
	"#7ethsultanateofoman#2geocapeverderepublickyprosislandsfalklandislandsmalvinasprincipalityvalleysandorragroenlanddeens" +
	"republicmaldivenrepublicofturkmenistanusabuitengebiedkleineeilandenaustriarepublicgreenland#5yprmacauspecialadministrativeregionsyrischearabischerepubliek" +
	"tristandacunhaascensionkoreasouthripablikblongvanuatu#5101#5115#5bhurepublicpolencentralafricanrep" +
	"croatiahrvatskamoldovarep#2blmverkoninkrijk#6581federationmalayacollectivitesaintbarthelemyyisrael" +
	"laosdemocraticvolksrepubliekrepubliekderseychellenbosnie#7sudrepublicacostarica#6ukglydveldidislandssanmarinomostserenerepublic" +
	"republicofmali#4426chadrepubliclibyalibyanarabjamahiriyarepubliquededjiboutitrinidadytobago#4430#4446" +
	"#4454#2uzbswaziland#5grcnoorwegen#6gfr#6580joegoslavie" +
	"republicportugal#2bih#6gnbfederalrepublicofgermany#2gnqkosovounscr1244#4504#2gtm" +
	"sthelenaislandsrepublicnaurutransitionalgovernmentofethiopiaportoricoislandsmalakkafederatietsjechoslowaakserepubliekamerikaansekleinereafgelegeneilandencooperativerepublicofguyana" +
	"guyanacooperatieverepublieksainteustatiusbonaire#5yarowganystanyslamrespublikasysaintpierreandmiquelon#6315#6365kenia" +
	"polenbritishoverzeesgebiedbritishmaagdeneilandenreinoespanasamoawesternchinataiwansaintkittsandnevisfederationsaintmartinsaintmaartenmozambique" +
	"#5png#6urukingdomafghanistanmiddlecongokoreademocraticpeoplesrepubliclaosdemvolksrepbjelorussischesovietsocialistrepublic#4428" +
	"#6ugahaytiusabuitengebiedkleineislandszuidsoedanoverzeesgebiedsdeelwallisfutunabouvetoyaformercentraalafrikaanserepubliekgrondgebiedbritishmaagdeneilanden" +
	"socialistrepublicromaniabelarussischessrkonungariketsverigesyria#6316bulgariakingdom#5blzkoninkrijklaos" +
	"frguianamisr#4258yarspecialadministrativeregionhongkongchinasouthsandwichislandsandsouthgeorgia#6522antiguaandbarbuda" +
	"democratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublicfederalestatenvanmicronesia#2indoverzeesgebiedsdeelmartiniquebritishindischeoceaangebiedrepublicoftheunionofmyanmar" +
	"congoleopoldvillevaticancity#7sui#7srieasttimortimorlestesthelenaandtristandacunhapngrepublikaekosoves" +
	"#6317#6367republicchilizuidwestafrika#7ecukingdommoroccokirghiziamalvinasfalklandisds" +
	"republicofseychellesformerzairerepublicanicaraguaoverzeesgebiedsdeelnieuwcaledoniecollectiviteitreunionkoreadprsultanaatdermaldivenyemenarabrepublicnorthsana" +
	"bosniaoverzeesgebiedsdeelamerikaanssamoauskleineafgelegenislands#4434#7lbr#4450wallisandfutunais#5110" +
	"#6310#6366eilandsinthelenafrsantarcticlandsbrazzcongobharat#5kir#7est" +
	"espanademocratickampuchea#6516#6520equatorialguinterritoiredesnouvellecaledonieetdependancesdemocratischerepublmadagascarvolksrepkongo" +
	"reunionfrench#4500overzeesgebiedsaintmaarten#5kyrmalagassieheardislandsmcdonaldislandsuaemirates#5per" +
	"democraticrepublicofthecongosomalilandroyaumebelgiquerepiblikayitinorwaytransitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafrica" +
	"#6433formerceylonfederatievansaintkittsennevisverenigdestatesbraziliesouthsandwichislandssouthgeorgiarepublicgambianorfolkisdsczechoslovakfederativerepublic" +
	"#6369#6guymagyarorszagrepubliekmacedoniegrondgebiedanguillarepubliquedubeninmuscatandoman#6rvn" +
	"#6517republicofparaguayarabischerepublicsyrieoverseasterritorycuracaorepublicofmaltarepubliekvanpalau#7stpyemenfmrarabrep" +
	"royaumedebelgique#6432papuanewgunieasaintpierremiquelonfransrepublicliberiacommonwealthofpuertoricoterritoiredesileswallisfutunamayottefrench" +
	"vrcarabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenuniesyrie#6368overseascollectivitymayotte" +
	"unionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254#6gabromaniagrondgebiedturkscaicoseilandenfrenchpolynesiarepublicbenin" +
	"guineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestatesrepubliccongobrazzavillecaboverdebritishoverzeesgebiedsouthgeorgiesouthsandwicheilandenmetropolitanfrance" +
	"#6435overseasterritorypuertoricosocialistfederalrepublicyugoslaviaformerfrenchsudansloveniedemocraticvolksrepubliekethiopieoverseasterritorysvalbardjanmayenrepublicseychelles" +
	"#7egyrepublicchilegermanyeterritorialcollectivityfrenchpolynesiazwitsersebondsstaatdemocratischevolksrepubliekvankoreazuidgeorgiaenzuidelsandwicheilrepublicofireland" +
	"#2brarzeczpospolitapolskajanmayensvalbardautonomousterritorygreenlandterritorynorfolkislandsdempeoplesrepofkoreanorthmacedoniarepubliczwitserland" +
	"#5kuwfederalmicronesiariphablikiraafrikadzongarepubliekderfijieilandenczechrepublicczechia#6434republiekmaldivensultanatemaldives" +
	"#4438autraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicofrepublicoostenrijkteratrinorfkailenslovensko" +
	"azarbaycannationbruneirepublictajikistan#7espbritishoverseasterritorygibraltarverenigderepublictanganyikazanzibar#2brbkingdomofbelgium" +
	"byelorussiansovietsocialistrepublicspainkingdom#2guyformeregypteformernorthvietnamrepublicofrwandarepublicofthecongodemrepzairekinshasacongo" +
	"fransguinee#6437socialistrepublicuniebirmaturkiyecumhuriyetiwallisenfutunafosterreich#7ltugrondgebiedverafgelegeneilandjesverenigdestates" +
	"hayastan#2uryalgerijerepubliekequatoriaalguinearepubliekoppervoltaverenigdestates#2gab#5690" +
	"kameroenbonairesainteustatiussabadutchhayastanihanrapetutyunlaotiaansedemocraticvolksrepubliekrepublicaangolaroemeensesocialistrepublicdempeoplesrepkoreastateofqatar" +
	"republiquedumalislowakijewesternsamoa#6usarepublieknamibie#7surbritishoverzeesgebiedturkscaicoseilandenbritishindianoceanterritory" +
	"republiekmali#5ice#6436republiekkirgistantrinidadandtobagorepublicformerdemocraticrepubliccongomacedoniafyr#5blr" +
	"unitedkingdomofgreatbritainandnorthernirelandcuba#4250argentinarepublicfederatievanmicronesieafarsandissas#6510overseascollectivityreunion" +
	"islandsmauritius#6rok#3yucsoudnederlandseantillenczechoslovaksocialistrepublicfijidominionmacedoniathefmryugrpromaniapeoplesrepublic" +
	"republiekgabon#7swetimorlestedemocraticrepublic#6439sainthelenaascensionandtristandacunhaplo#7lesbailliagedejersey" +
	"republicofindiagreatbritainnorthirelandunitedkingdomsfryugoslaviasloveniasultanaatbruneiussrboliviaplurinationalstaterepubliekvandeunievanmyanmar" +
	"stbartholomeussainthelenahemelvaarttristandacunhajanmayenenspitsbergenverenigdkoninkrijkvangrootbrittannieennoordierland#5kos#6511#2gbr#5692" +
	"#5kzkrepublicsrilanka#5620overzeesgebiedsdeelfaeroerpeoplesdemocraticrepublicofethiopiastmartinjerseybritishkinmenandmatsuseparatecustomsterritoryoftaiwanpenghu" +
	"britishoverseasterritorymontserratkorearepublicofturkiyeserbiamontenegroserbiafr#6438federalislamicrepublicofthecomorosmacausar#4458" +
	"federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregiondutchsaintmaartenplurinationalestaatvanbolivia" +
	"democratickampuchiagrondgebiedbonairesainteustatiussabasaintchristophernevisazerbaijansovietsocialistrepublickibriscumhuriyeti#2srbmuritaniyahrepubliquelibanaise" +
	"stkittsguernseyivorycoastrepublic#7zimunitedstatesofindonesia#5egyrepublicbelarusalgeriademocraticandpeoplesrepublic" +
	"overzeesgebiedsdeelalandsvalbardjanmayennoorscongodemocraticrepublicof#5ven#2usa#5bngsomalie#44" +
	"laosdemocraticvolksreprepublicofboliviazimbabweterritorialcollectivitymayottepeoplesrepublicyemen#5694peoplesrepublicmacauchinadzikolamalawi" +
	"egyptarbrdmoldavierepublicofequatorialguineakoninkrijkburundirepiblikdayiticentraalafrrepubliekportugalrepublic" +
	"#2ukr#5irereunionislandsboeroendi#5botrepofyemensouthafricaunion#4792" +
	"#4740namibiaswanepalstatefederatedstatesofmicronesiagrondgebiedcocoseilandenbritishoverzeesterritoriumislandsmanrepublicgeorgia#5625" +
	"iranislrepofoostduitslandstbarthamerikaanssamoa#2niuilankaiverenigdkoninkrijkgrootbrittannienorthierlandtokelau" +
	"curacaodutchrepublicofiraq#2nruvenezuelabolivarianrepublicofierserepublicformerfederatiemalakkagabonguianadepartment" +
	"gabunsthelenastaatcomorenkoreapeoplesrepublicsuomentasavalta#5buibritishvirginislands#5bra" +
	"grotesocialistischelibischarabischevolksjamahiriyya#6211guineabissaoprovinceofchinataiwan#5696saintpierreenmiquelonrepublicmontenegroterritoryaruba" +
	"noordelijkemarianeislandsterritorialcollectivityfrenchguiana#7lux#5barsthelenatristandacunhaenascensiontanganjika#6gdrsierraleone" +
	"territoryguernsey#6210sovietuniegilbertelliceislandsmainlanduroftanzaniasurinamerepublickoreadem#5ken" +
	"afarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormaligtaiwanrocaotearoanewzealand" +
	"newcaledoniaanddependenciesterritorysaintchristophernevisfederationverenigdestatenmexico#5ecupalestinerepublicacaboverde#7lbaarabischerepubliekjemen" +
	"byelarus#6395republicofturkeyrepublicbotswana#5bosdemocraticsocialistrepublicofsrilankaportugeesoostafrikasomalia" +
	"#48#6gam#52koreademvolksrep#5698lydveldidisland#8ec#5626" +
	"maagdeneilandenamerikaanserepublicofzairerepublicadenicaraguachineestaipei#2nldmoldavia#7swzfmryugoslavia" +
	"guernseybritishivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunion#7syroverzeesgebiedsdeelfransguyanaburmamyanmar#7gha" +
	"greenlandautonomousterritory#5estusviunitesstatesvenezuelabolivrepublic#5bul#4796#6212" +
	"#4736#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritorypapuanorthguinearepublicgeorgieqazaqstan" +
	"#5645#5651#7seyjanmayenspitsbergensultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliekestonianrepublic" +
	"macauchinaprrussiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamaswuliwyasuyu#5irncookislandsnewzealandchannelislands" +
	"republicofegyptsthelenatristandacunhastmartinsaintmaartenverstaten#6265#8re#8haterritoriumfranspolynesie" +
	"togorepublic#2gnbyougoslavia#5652republicadeelsalvadorfrenchsouthernandantarcticlandsterritoriumreuniongazaandwestbank" +
	"libischarabischejamahiriyyanorfolkeilandaustralisch#7latkazachstan#6390westsamoa#6grncommonwealthofthephilippines" +
	"onafhankelijkeensoevereinerepubliekkiribatimaldivenverenigdemexicaansestatesturkmenistanrepublic#2ggyoverzeesgebiedsdeelsainthelenaascensiontristandacunhacostaricarepubliekcostarica" +
	"servieenmontenegrouniekoninkrijkspanjegermanyfmrdemreppalestinafryserbiaandmontenegrobuitenmongolie#2ugabritishoverzeesterritoriumbritishmaagdeneilanden" +
	"fedstsmicronesia#6385specialeadministratieveregiohongkongvandevolksrepubliekchina#5bfo#6375sultanaatvanomanformerswaziland#1ba" +
	"paysdoutremerdelapolynesiefrancaisebechuanalandkingdomofsaudiarabia#4795volksrepubliekchinaspecialeadministratieveregiohongkong#2glpmalaysiafederationrepublicbolivia" +
	"#8cg#8egslovakrepublic#2guf#5678#2grd#2noriri" +
	"republiekazerbeidzjan#2ner#2nzl#6etmindonesierepublicverenigdestatescaymanisdsoverseasterritorypitcairnislandsrepublicmali" +
	"byelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliekoverzeesgebiedsdeelgroenlandpeoplessocialistrepublicalbaniasintmaartennetherlandsmoroccomuscatomansultanatecommonwealthofbahamas" +
	"indischeoceaangebiedbrits#6372iranislamicrep#5bolsowjetuniegoudkustirishrepublicterritoriummayotte" +
	"#6260#4732#4748grondgebiedmontserrat#4724nederlandseantillenformer#2senkirghizrepublic" +
	"turksencaicoseilanden#8cfrepublicofsouthsudanmiquelonandsaintpierretadzjiekistan#5679republiquecotedivoiredutcheastindies" +
	"jemenitischearabischerepublic#2nam#2ngaksagemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublicsurinamrepublic" +
	"indischeoceaangebiedbritishsalomonseilandentajikistanrepublic#2lca#6373#6grcalandislandsrepublicchina" +
	"staatdercomorenterritorialcollectivityguadeloupeunionofburmasocialistrepublic#5bhmmacaospecialadministrativeregionpeoplesrepublicchina#8mi#8fi#8ce" +
	"#8eipapuanewguineastaterepublicbosniaherzegovina#5640#7sgpfederaldemocraticrepublicethiopiestbartsfedstatmicronesia" +
	"republickroatie#551#7ncasocialistischevolksrepubliekalbanieschweizerischeeidgenossenschaftsaintchristopherandnevisfederationamericanvirginislandsnorthernmarianas" +
	"#1ydrepublicoftrinidadandtobago#6370#1bboverzeesgebiedfransguyanasainthelenatristandacunhadominicanrepublic#4798" +
	"vietnamdemocraticrepublicoffederatiesaintkittsennevis#8mhgrondgebiedtokelaukoninkrijkitaliemayottefrans#8fjvenezuelabolivariaanserepubliek" +
	"#8cdnieuwzeelandcookeilandenascensionsainthelenatristandacunha#2svnnigeriafederatie#552lietuvastvincentandgr" +
	"overzeesgebiedsdeelguadeloupeformerhongkongpeoplesrepublicofthecongoheiligestoeloverzeesgebiedsdeelbouveteiland#1ye#5etmguineabissaurepublic" +
	"antiguabarbudaformerdemocraticrepublicgermanyoverseascollectivityfrenchsouthernterritory#6371dawlatqatargermandemocraticrepublic#1benmarianaisds" +
	"overzeesgebiedsdeelnorfolkeiland#6gha#8pkhongkongrepublickenya#8mk#8hk#2sxm" +
	"#8fk#8ekformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartin#7smrsintmaartensaintmartinsomalischerepublic" +
	"#553taiwanoverseasterritorymartinique#6hon#5irqdominicaanserepubliekfijieilanden#6380" +
	"#6hunformergermanyfederalrepublicfmrdemrepofvietnamoverzeesgebiedsdeelarubarepubliekivoorkust#1bdfederationsaintkittsnevismaladiven" +
	"maledivenrepublicrepublikmoris#4720#8mj#2syrrepubliekhongarijeterritorywallisfutuna#8cb" +
	"christmasislandsterritoryegyptkingdomterritoriumamerikaansemaagdeneilanden#2grc#554#594#6ethrepublicgabon" +
	"republicmaltabermudaislandsdemocraticpeoplesrepublicofkoreaspitsbergenenjanmayeneilandenpalestinianauthorityadministeredterritoriespuleangatongapakistaninclbangladesh#1ug" +
	"etiopierepublicbrazzavillecongosaintpierremiquelon#6grgrepublicbosnieherzegovina#1bgsinthelenaenascensionxianggangtebiexingzhengqu" +
	"matanitukovitipnguinea#6nam#8wi#8ymdemocratischevolksrepubliekkorea#8rmaruba" +
	"#7eridemocraticrepublicmadagaskarterritorymacao#8fmstmaartenfransdeel#8carepubliekbulgarijesainteustatiusandsababonaire" +
	"#8amislamicstateofafghanistan#2svkfederaldemocraticrepublicethiopiayemenn#555laopeodemrep#531" +
	"orientaalserepubliekuruguay#7ssd#595portoricokorearepublicofsouth#5ethmultinationalestaatboliviaformertsjechoslowakije" +
	"penghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicadecostaricarepublicseychellen#1bfaotearoapakistanitalyrepublictrinidadandtobago" +
	"#8mloverseasterritorymontserratpiruwripuwlikaoppervolta#2gha#8al#2gumislamitrepublicmauritanie" +
	"republicofcolumbiaczechslovakfederalrepublicrepublikaeastshqiperise#2nic#556overseascollectivitywallisfutunaturksandcaicosislandsrepublikoesterreich" +
	"stateunionserbiamontenegrousminoroutlyingisafarsandissasterritorysocialistfederalrepublicyugoslavia#5760republicofkosovarepublicofgeorgia#1ua" +
	"wallisandfutunaisdsbrindianoceanterrformerunionsouthafrica#1aicnmivietnamformerrepublic#1bi#1de" +
	"leopoldvillecongomacedoniafyromnorthmacedoniasaintmaartendutchoverzeesgebiedsouthgeorgiesouthsandwicheilandenfwallisfutuna#8rooverzeesgebiedamerikaansemaagdeneilanden#8po" +
	"#8mopeoplesrepublickorea#8hobonairesainteustatiuseestivabariik#8do#8fogrondgebiedamerikaansemaagdeneilanden" +
	"#8co#8aoformersovjetuniekleineafgelegeneilandenvandeverenigdestatenmacedoniaformeryugoslavrepublicoverzeesegemeenschapreunion#5670#2grl" +
	"overzeesgebiedsdeelmayotteoverzeesgebiedsdeelguernsey#557fyrom#3hvbf#6420belorussischessrgebiedafhvanhetvkpitcairn" +
	"afghanistanislamicrepdepartementsaintpierremiquelonkongokinshasamaagdeneilandenamerikaansfillipijnenrepublicsouthvietnam#1bh#1dd" +
	"#7guarepublicazerbeidzjanzuidelijksoedanverstatesafghanistanislamicemirate#8np#8plrepubliekzambia" +
	"#8mn#8knmyanmarrepubliekderunie#8cn#8enverenigdestatesmexico#8anstvincentgrenadines" +
	"georgiansovietsocialistrepublicrepubliccongoleopoldvilletoerkmenie#558republieksenegaltheabodeofpeacenationofbruneirepublicofvanuaturepubliekirak" +
	"#590slovakijerepublicparaguay#7lao#5702#6haisaintpierremiqstvincentandgrenadines" +
	"benin#1pk#1hkdemrepnkoreakuwaitrepublicofpakistanbrasil#7grn" +
	"#8zimaldivesdutchpartsaintmaartencomorenarchipel#8pm#8masinteustatiusandbonaire#8hm" +
	"republiqueguineeequatorialesouthsoedan#8cmformerdemocratischkampucheademocraticrepublicofzairecongooverzeesgebiedarubamauritiusislands#6eqg" +
	"malagassischerepubliek#591sintmaartendutch#7lbn#5703formerlibyanarabrepublicmacedoniarepublicvsa" +
	"territoriumwallisfutunaoverseasdepartmentmayottesintbartholomeus#2lbrformercongodemocraticrepublictchadiranirof#1al" +
	"#1bjlibischearabischejamahiriyatoerkmenistanunitedstatesindonesiarepubliccookis#8up#8nrbulgaria" +
	"#8hr#8dj#2ssdsultanaatmaldivensudansouth#520#592lietuvosrespublika" +
	"republiekcyprusdemocraticvolksrepublieklaosnorfolkislandsterritorybelgie#5700#5isr#5eridepartmentsaintbarthelemy" +
	"mainlandchinapr#1um#1jmtadsjikistan#1am#1bm#1fm#8us" +
	"#8ns#8pcitalykingdommuscatoman#4729#8mc#2gmbkenya" +
	"#8ck#8eslatviarepublicsvietnamcuracaokingdomnetherlands#4670#593dutchsintmaarten" +
	"tanzaniaunitedrep#5771#5701#1ph#7gamafghanistanascensiontristandacunha#1an" +
	"nrhodesia#1bl#1cn#7gumpeoplesrepublicofyemenstateofpalestinephillipines#4728" +
	"#8mbethiopiatransitionalgovernment#6rus#8bt#8cj#8er#8aj#2sur" +
	"#2swzspaansguineamalosaolototutoatasiosamoabritishvifransgebiedafarsissas#7somdepartementnieuwcaledonieislamicrepiran" +
	"stvincentandgrenscomorosstaterepublicapanama#5770stpierreetmiquelonfrepublicnigercentraalafrikaanskeizerrijktunisie" +
	"greatbritainandnirelandunitedkingdom#1jongwanerepublicbolvenezuela#1ao#1bo#1co#2ltu" +
	"macauspecialadministrativeregionchinarepubliekvietnam#1dosinthelenahemelvaartentristandacunhasomalischedemocraticrepublic#1fo#6nau#8wa" +
	"southkorearepublicofislamicrepublicpakistan#8nu#8pasthelenatristandacunhaandascensionrepublicacuba#8bu#8ci" +
	"koninkrijknederlandenmalawirepublicyugoslavsfr#8aeafarenissalanddevoormaligejoegoslavischerepubliekmacedonierepubliekslovenie#7sol" +
	"northkoreavolksrep#4604federalrepublicgermanywestgermanyrepublicoffijigrondgebiednoordelijkemarianeneasternsamoaroemeenserepublic#1pn" +
	"#1hnkinshasademocraticrepubliccongosouthgeorgiazuidelsandwichislandssinteustatiusensaba#1bn#1cl#2eshbritishoverzeesgebiedgibraltar" +
	"republieklibanon#6rwa#8md#3bumm#6rum#8it#8bv#8ch" +
	"#8etdepartmentwallisfutunarepublickaapverdierepublikaeshqiperise#7slofederalrepublicofnigeriaguahanfederalislamicrepubliccomoros" +
	"#580varrepublicserbiaunievanburmasocialistischerepubliekzuidgeorgiefijiislandsunitedrepublicoftanganyikaandzanzibar#5704" +
	"republicsaintluciaislamrepiran#1pm#7gab#1hm#1iq#1omguiana" +
	"#1bq#1cmallerdoorluchtigsterepublicsanmarinosalomoneilandenwestbankgaza#1dmsuriname#1fi" +
	"#8rw#8sw#8mg#8kgformerdemocratickampuchea#8fg#8cw#8ag" +
	"bonairesainteustatiussabanederlandsrepublictunisiaeasttimoroverzeesgebiedamerikaanssamoa#7senoverseasterritorybonairesainteustatiussaba#6110#7skn" +
	"republicofthephilippinesrepchinataiwan#4674#5775#5itafilipijnengemenebest#5705eilandsthelena" +
	"territoriumbouveteilandformerbolivia#1plvsvanamerika#1ircongodemrepzairekinshasafederalerepubliekjoegoslaviesomalischedemocratischerepubliek" +
	"socialistrepublicofvietnam#7guinihon#8wfsolomonisds#8rp#8uvunderunscr1244kosovo" +
	"#8lt#8mfoverzeesecollectiviteitnieuwcaledonie#8iviraqkingdomvolksrepubliekcongo#8bp#8cv" +
	"republicofarmenia#8afdemocraticrepublicafghanistanitalyrepublieknicaragua#2stpspaansguinee#7sam" +
	"uroftanzaniamainlandtanzaniamainlandunitedrepublicoverzeesdepartementguadeloupesocialistvolksrepubliekalbanieeirehongkongspecialadministrativeregionofthepeoplesrepublicofchina#5710unievanmyanmarrepubliek" +
	"kukiairanirepublicofkosovo#1rshungarianpeoplesrepublicplurstateofboliviatunisia#1uk#1is" +
	"grondgebiedsaintpierremiquelon#1lk#1bs#1ck#1dk#8za#1fk#8rq" +
	"#8su#8uy#8pe#8lu#8my#5zim#8hu#8ke" +
	"republicofsurinameterritoriumguadeloupe#8cujamhuuriyadademuqraadigasoomaaliyeed#5zam#8aasultanaatmuscatomansainthelena" +
	"saoedischarabierepublicafederativadobrasil#7namoverzeesgebiedsdeelbermuda#4600#4616togoleserepublicpeoplesrepublicofmozambique" +
	"#1yt#5713#1hr#1itunionindia#1adkampucheapeoplesrepublic#1br" +
	"#1ch#2est#1dj#1et#1fjstbartlemy#8st#8nz" +
	"overseasterritorygibraltarseychelleneilanden#8mxfederaldemocraticrepublicofnepalturkyye#8br#8ct#5zan" +
	"congofreestatesieraleonerepubliekmaltagermanydemrepof#7svkrussischefederaltongakingdomkoreademocracticpeoplesrepublic" +
	"federalrepublicduitslanddemocraticrepublicofcongozuidgeorgia#1yu#5712zimbabwerhodesia#1pa#1ru" +
	"#1je#1ae#1li#1nu#1bu#1cistaatsgemeenschapvanservieenmontenegroislamicemirateofafghanistan" +
	"#8rs#2ecuguineabissau#8lssaintmartinfransdeel#8issintvincentendegrenadines#8cs" +
	"#8acceylon#6egyseychellenfederalislamicrepubliccomorensarhongkongchinafederatestatesofmicronesiatheargentine" +
	"#4678burmaunionofislandsterritorycocoskeelingrussischefederatiecongozairenicaraguarepublic#1wfcongobrazzaville" +
	"deutschlandfransegebiedeninzuidelijkeindischeoceaan#420belguimtrinidadtobago#1af#1bt#1cf" +
	"#7grebahamasthezuidgeorgiaendezuidsandwicheilanden#8wz#8uzformeryugoslavrepublicofmacedoniamoldova#8mz" +
	"#8ir#8ezformercapeverdekoninkrijksaudiarabienationofbruneitheabodeofpeace#7sleburundikingdomruslandfederal" +
	"#6115#6101christmaseilandaustralischnetherland#7nepoccpalestinianterritorystkittsnevisnetherlandsant" +
	"heardmcdonaldeilandennetherlandskingdomofwallisfutunaislandsterritory#1pg#1rwarabrepublicyemenyemenbahamaislandsbritishoverseasterritorypitcairnislands" +
	"#1twonafhankelijkestaatwestsamoa#1kw#2lbyrepublicofsingapore#1ag#1bw#1cg" +
	"overseasterritorynorfolkislandssaintpierremiguelonstatecomoros#2sgsmacaosar#2syc#8da#8gy" +
	"#8cqfutunawallisjerseychannelislandsrepubliekguinee#6100republicnicaragua#4612sweden" +
	"republichungaryrepublieksoedanvietnamfmrdemrepyemendemocratic#1pfmarshallis#1tv#1hv" +
	"perurepublic#1ax#1bv#1cd#2esp#2luxstpierreenmiguelonwestelijksamoa" +
	"nederlandsdeelsintmaartenimperialstateofiransvalbardjanmayenislands#8spbouveteilandcollectiviteitsaintmartinsouthafrikaijsland" +
	"#2sgp#6polkaaimaneilandendemocraticrepublicsoedanguineaecuatorialnyemen#6estskorea" +
	"#7zam#7lcabritishoverseasterritoryjerseycomorenislamitischebondsrepubliekrepublicofitaly#5tog#1pe#5van" +
	"#7ger#1hu#1by#2egybelarus#2sauturkeyrepublicbruneid" +
	"kleineislandsverenigdestates#6ecuwallisfutunaburkinarepubliekfijisocialistischerepubliekvietnamsomalischerepubliekbrazil" +
	"heardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaanislandsmanbritishterritorialcollectivitywallisfutunarepubliekbelarusrepubliekindia#1tt" +
	"#7geqkoreadempeorep#1ht#1kr#424#432bhutankingdom#1az" +
	"#1np#440#1ernoordelijkemarianaeilandenstvincentandthegrenadines#6panterritoriumturkscaicoseilanden#2eaz" +
	"collectiviteitfransguyanalithuaniarepublicrepublicofthecongoleopoldville#8fpmalvinasfalklandislands#8bxmaleisieyemens" +
	"puertoricoamericanterritorialcollectivitymartiniquetfyrmacedonia#2zarsocialistischelibischarabischevolksjamahiriyyaconfederazionesvizzeraprmainlandchinaalgeriademocraticandpopularrepublic" +
	"britishoverzeesterritoriumfalklandeilandengrondgebiedmacauyemenrepublicbritishoverseasterritorycaymanislandsniuenewzealandoverzeesgebiedsdeelmacauknetherlandaruba#1us" +
	"faeroerislandshrvatska#431urugay#1lc#1ccfederalrussia#1es" +
	"#8vqvkcaimanes#7urucentraalafrikaansekeizerrijkkyrgystanrepublicadeguineaecuatorialtadzhikistan#4882" +
	"republicofburundi#8bybailliagedeguerneseyrepubliekderfilipijnen#8ayusminoroutlyingislands#7uaeirelandrepublic" +
	"ascensionentristandacunhasinthelenadutchguiana#4608socialistischerepubliekvandeunievanbirma#5ins#7nrulybiesverige" +
	"wallisfutunafvietnam#1tr#1kpmauritus#1lb#1nr#1bz" +
	"bailliagejerrikirgyzstan#6nepdprk#8tz#2slv#6pal#8mp" +
	"filipijnenrepublieknewcaledoniafrench#8frformerzanzibarpembaisd#3rhzwoverseasdepartmentguadeloupesrilankarepublic#7nor" +
	"kingdomswazilandluxembourggrandduchyfederatieverepubliekbrazilie#5780#1pypolynesiefrancaisesaotomeprincipedemocraticrepubliceastduitsland" +
	"#1la#1ca#1gydemrepublicofthecongostpierreenmiquelon#8wsdemocraticrepubliczairekinshasacongoterritoriumcocoseilanden" +
	"verenigdemexicaansestaten#6pak#8nc#8psserviemontenegrostatenunieazerbaijanrepublicmarshallsoesterreich" +
	"#8fsmainlandurtanzaniaoverseascollectivitymartiniqueterritoryislandsmanangolapeoplesrepublickirgistanoverzeesgebiedsaintmartinfransdeelsocialistlibischarabischejamahiriya" +
	"democratischerepubliekoosttimorsabaensinteustatiusascensionandtristandacunhasainthelenakosovounitednationsadministeredregionrepublicofalbaniarwanda#5781italianrepublic" +
	"#1tpguineapeoplesrevolutionaryrepublic#428#436#444#456maleisiefederatienamibiarepublic" +
	"#8tx#8vt#2smr#5432#6nor#6per#8sz#8pp" +
	"#5452#8mr#6por#8iz#8kznewzealandaotearoa#8gr#8bd" +
	"frpolynesiatcileopoldvillerepubliccongodemocratischerepublieksudanterritorygreenlandarabrepublicegypt#5tribyelorussischesocialistsovjetrepubliek" +
	"palestijnseterritoria#451verenigdearabischerepubliek#5433#8sy#8nealandseilandenethopia" +
	"republiekmadagaskar#8ly#8mucollectivityfrenchguianagermanyunifiedazerbaidjan#4886#4894" +
	"#8gq#8be#8cyfedstatesofmicronesia#4826#8auchristmasislandsaustralianoverzeesgebiedwallisfutuna" +
	"republicestlanddominicanrepublicdrrepublicmoldovaunionmyanmarbritishterritoriuminindischeoceaanamericauslibischearabischerepubliekoverseasterritoryfrenchpolynesia" +
	"socialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrikaalbanialybia#5tonterritorytokelau" +
	"turkey#5tunvolksrepnorthkorea#1mx#4191#450britsindiaoceaanterritoriumterritoriumnoordelijkemarianen" +
	"#7uzb#8tv#5434#8sx#8nf#5450#8mtfranserepubliek" +
	"#8id#4887#8gp#8bfcaribbeannetherlandsformerivorycoastboliviaplurstateofrepubliekzaire" +
	"kazakhistanlithuaniansovietsocialistrepublicrepubliquedemadagascarcommonwealthofdominicatongagambiathe#1uypeoplesrepublicbulgaria" +
	"guatamalaterritorycaymanislands#1my#4192unitarystaterepublicindonesia#1aqsocialistischerepubliektsjechoslowakijestatodellacittadelvaticano" +
	"formerrepublicvietnam#6newcookislandsuzbeksovietsocialistrepublic#8tw#2sjm#5435#8sg" +
	"#8ugaliraq#8ng#5451#6png#8lggambiarepublic#8bg" +
	"syriauarfijisinthelenaentristandacunhafilipijnenrepublicrepofthecongo#6eri#4626frenchstmartin" +
	"frserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicgrandducheluxembourgnetherlandsantillesformer#1sz#1uz#1kz" +
	"grondgebiedbermuda#1jp#1mznaururepublic#1ar#448#452#1cz" +
	"americaunitedsates#1gr#7guystatevaticancity#8ttrepubliekboeroendi#5420#5436" +
	"#8sf#8nhrepublicofsierraleone#8mvkleineafgelegeneilandenvandeus#4891#8gvsyriearabrep" +
	"#8avdemocraticrepublmadagascar#2sun#2zmbrepublicitalielibyaunitedkingdomrepubliekbosnieenherzegovinasaintkittsandnevis" +
	"federalrepublicofyugoslaviaserbiamontenegroyugoslaviademocraticpeorepublickoreafranssoedankofthenetherlandsintmaartenrepubliquedusenegal#1ps#5790" +
	"libyanarabrepublic#1wsoverzeesgebiedsdeelsouthgeorgiesouthsandwicheilandenboliviaplurinationalestaatrepublicangola#1as#2lieprathetthai" +
	"ussrrussia#1gsbyelorussischessrkaaimanislandspeodemocraticrepubliclao#8tu#8virepubliekbotswana" +
	"#5437#8senorthyemen#8ni#8pu#8le#8kurepublicczechia" +
	"#4890maldivesislands#8bagefedereerdestatesmicronesie#4834#8aqdemocraticrepublicgermanysultanaatoman" +
	"stvinandgrenpitcairnislandsbritish#2xslislandscocoskeelingoekrainsesovietsocialistrepublicsainthelenatristandacunhaascensionvae#4624" +
	"#5taj#6bulalbanieverenigdearabischeemiraten#1zr#1pr#1sxbritsterritoriumindeindischeoceaan" +
	"bulgaarsevolksrepubliek#1tz#5tur#1idkyrghyzstan#1mtkingdomspain#1at" +
	"#1nzswanamibia#1cxcongorepbrazzaville#1dz#1gpburkinafasouppervoltamacauchinapeoplesrepublic" +
	"#2shnkingdomofthenetherlandsthe#5438chinataiwanprovinceofleopoldstadrepubliccongosthelenaascensionportugueserepublic#2sdn" +
	"#8kt#8dr#8gt#8bbbonairesinteustatiusensaba#4833commonwealthaustraliaukrayina" +
	"grondgebiedgibraltarkyrgyzstanpuertoricousoegandaunieserviemontenegronowmyanmarburmaturksencaicos#6bfo" +
	"morrocounitedrepoftanzania#1re#1sybritishoverzeesterritoriumgibraltaroverzeesgebiedmacau#1ie#1ky" +
	"#1vudjiboutitransjordan#1mu#4180#4196paraguay#1au" +
	"#1ly#1netokelanislands#1cyrepublicofthegambia#1dy#1ee#1gq" +
	"#4156moldoviansovietsocialistrepublic#8tsunitedrepublicoftanzania#5439#8sc#8ukdemocratischerepubliekcongo" +
	"#2sommarshallisdsterritoryanguillacentralafricanr#8ic#8kspanama#7ind" +
	"#8gkrwandarepublic#2xon#8bcarubaknetherlandmicronesiafederalestaten#4832#8as" +
	"republickeniavietnamrepublicof#2spmvatikaanfrankrijkkampuchiasteustatiusandsababonairerussischefed" +
	"kampucheacambodiakonigreichbelgienrepublicofmontenegro#4694poblachtnaheireannhongkongspecialadministrativeregionterritoryguamgreece" +
	"saintmartinfransdeelfransgermandemocraticrepubliceastgermanyfaroermiquelonsaintpierre#1svalkuwaytmacaochinaprsainthelenaislands" +
	"zanzibarsultanate#1mvsouthjemen#1cv#8tpameriksamoaeilanden#8sb#8nl" +
	"#6nirbritishoverzeesterritoriumpitcairneilandendemocraticrepublicduitslandhashemitischkoninkrijkjordanieterritorymayotte#8krkanada#8gj" +
	"#8bl#4831#8ar#7itacambodiakingdomterritoriumgibraltarkirgizstan#6bhm" +
	"#2zafnoordvietnamrepublicofmoldova#6bracongorepofkirghizstanmacaospecialadministrativeregion#6bui" +
	"republicequatoriaalguinea#1zwfaroes#1pw#7gbr#1tg#1kgterritorypitcairnislands" +
	"#1mw#6yug#1aw#1ngoverzeesgebiedsdeelhongkong#1cw#2lvaformeriran" +
	"#1eg#1gw#8vm#8saheardmcdonaldislandsaukiribati#8layemenpdrsouthaden" +
	"#8im#8jm#8gidemocraticrepublicsudan#8bmstaatbruneidarussalamvsmaagdeneilandenformernoordvietnam" +
	"hungarynethelandstadzjiekie#6blrkleinepacifischeeilandenvandeverenigdestaten#7bihdanmark#2zwe" +
	"democraticrepublictimorlestenigeriasaintchristopherandnevisarmenia#1st#7gbs#1tf#5tuv" +
	"#2lbn#1mp#1lv#1nfkoninkrijksaoediarabie#1gtfederalpeoplesrepublicofyugoslaviazaire" +
	"overseasdepartmentfrenchguiana#8tnsouthafricabrazilfederativerepublickinshasademocraticrepublicofthecongoaljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmabezetpalestijnsegebiedencocosislands" +
	"noordelijkemarianenoverzeesdepartementnieuwcaledonie#8gh#2xns#8bncolumbiarepublicoverzeesgebiedkaaimaneilandenkingdomofthenetherlands" +
	"seychellespeoplesrepublicromaniabonaireensinteustatiusrepublicecuadorspecialeadministratieveregiomacao#5indbrazzavillerepubliccongo#5taw" +
	"#1su#2lao#1ke#5oma#6940witrussischesocialistischesovjetrepubliek#1mq#4184" +
	"kodorosesetibeafrika#1lu#1nafijirepublic#1cukaapverdieverenigdestatenvanvenezuela#1gu" +
	"#4152#2lso#4144republicadechile#8toformersyria#8so#5411" +
	"#6ken#8noturkmeenserepublic#8lochristmasisland#8io#8jo#4860" +
	"#8bomalayasiaoverseasdepartmentfrenchpolynesiabosnaihercegovina1999kosovoinaccordancewithunsecuritycouncilresolution1244#7beneswatiniislamicrepublicofthegambia" +
	"#4690#6barleichtensteinafghanistankingdomoutermongoliaaustriagrondgebiedsouthgeorgiesouthsandwicheilanden#1pt" +
	"#1rh#1srbyelorussianssrfransezuidelijketerritoria#1tdgrondgebiedguernsey#1mrascensiontristandacunhasainthelena" +
	"#1lt#1cr#2ethterritoriumarubanetherlandsthe#8tlbolivariaanserepubliekvenezuela#8sn" +
	"#8insintmaarten#7inahongkongchinaspecialadministrativeregion#8bhphilippineislandsjordanieislandssthelena" +
	"#7nedjumhuriitojikistonliechstensteinbelau#1xkoverzeesgebiedalandmarshallislandsoverzeesecollectiviteitwallisfutuna" +
	"#1ssrepubliekdermaledivensaintvincentgrenadines#1tcbeninrepublicformermalaya#1ms#1ls" +
	"#1ncchinamacausar#1cs#1ecdemocratischerepubliekduitsland#4178alyaman#8sm" +
	"#2scg#4862#8gmdepartementlaguadeloupe#4818republikahrvatskaswissconfederationpeoplesrepublicbangladesh" +
	"#7belunionofmyanmarrepublic#7brnbraziliekingdomoftunisialeopoldvillerepubliekcongomicronesiafsarmenie" +
	"biotnewcaledoniadependenciesterritoryvorstendomliechtenstein#7geo#1il#6935noordsoedansaotomep" +
	"#1mlcotedivoreseparatecustomsterritoryoftaiwanpenghukinmenandmatsu#1lrdomtomfrance#1el#1ghmarshalleilandenrepublic" +
	"#1froverseasterritoryguernsey#8slformerdemocraticrepublicofthecongoterritoryalandislands#6kbivietnamdemocraticrepublic#8gl" +
	"lativafederalrepublicofgermanywestgermanyoverzeesgebiedsdeelkaaimaneilandenpalaurepubliek#6bnggrondgebiedaland#7ngroosterserepublicuruguay" +
	"republicdahomeyoverzeesecollectiviteitsaintbarthelemystaatsgemeenschapservieenmontenegrofrenchcameroonsnipponkokuamerikaverenigdestates#1zmbritishoverseasterritorybritishindianoceanterritory" +
	"puertoricocommonwealth#1im#1mm#4188archipelcomorenislamitischerepubliekiranserbiarepublicstkittsennevis" +
	"#1giegermanyprincipautemonaco#4140#8tk#8vcdepartementdemayottejomhuriyeeslamiyeafghanestan" +
	"overzeesecollectiviteitsaintmartinfransdeel#2slesfrofyugoslaviaformerisrealrepublickiribatirepublicmauritius#8bkbonairesainteustatiussaba" +
	"#4800stateisraelswazilandkingdom#2swemainlandunitedrepublictanzaniarepublicsouthafricasouthvietnamrepublic#7bar" +
	"netherlandsguianafrenchpolynesiaoverseaslandskingdomeswatini#5255guamamerican#5225jordanhashemitekingdommalaysia" +
	"iranislamicrepublic#1snkingdomlibya#1in#1knfransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuelatsjechoslowaaksesocialistischerepubliek" +
	"#1mn#1nl#2cogfmrzanzibarandpembaisd#1gn#8thyugoslaviafrserbiamontenegrodemrepofsaotomeandprincipe" +
	"republickosovaoverzeesgebiedsdeelcuracao#8lh#6nthrepublicpalau#8gbboliviarepublicgrondgebiedsaintbarthelemy" +
	"#2xla#2jam#5500formertheformeryugoslavrepublicofmacedonia#6bhusolomoneilanden#6kzksenegalrepublic" +
	"hemelvaartentristandacunhasinthelenapeoplesrepublickampucheaportuguesewestafricamarokko#1ro#1sorepublicofsanmarino#1to" +
	"islamicrepublicgambia#1io#1mo#1no#2codqazaqstanrespublikasycollectivitynewcaledonianewzealandniue" +
	"stateofmongolia#8ti#8ve#8sirepublicofindonesiaunitarystatesintmaartendutchpart#2jpn#8li" +
	"#8je#2xkx#8gabritishguyananieuwzeelandniue#5501syrischerepubliekarabrepegypt" +
	"algeriesaintbarthelemyfrench#6blzoverseasterritorysouthgeorgiasouthsandwichislands#7blrmicronesiafederalstatromanianpeoplesrepublicgrondgebiedfranspolynesie" +
	"cameroonrepubliccongopeoplesrepublicof#1slstatuscivitatisvaticanae#1tn#1vn#1mh#2che" +
	"unievanzuidafrika#1eh#1glrepkorea#8sh#2slbmaldiveislandssaintpierremiquelonfrench" +
	"italiaanserepubliekverenigdearabemiratenkingdomofhungary#4807#7pleverenigdestatesverafgelegeneilandjesmyanmarunionunitedarabemir" +
	"verafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissasfransdeelsaintmartinterritoriumsaintmaarten#1za#1qa#1sm" +
	"#1tm#2cub#1km#1vikorearepofwestelijkejordaanoevergazastrook#1ni#4112" +
	"iranimperialstate#1gmafarsissasfrenchterritoryformercambodiaformerjugoslaviegebiedafhvkpitcairn#6nig#8gg" +
	"bosniaandherz#4804grondgebiedguampeoplesrepublicofangola#2xwbsouthernyementunesischerepubliekrepubliekvancaboverde" +
	"democratischerepubliektimorlestelaosdemocratischevolksrepubliek#5221saintkittsnevitsargentinasabaandbonaireusvirginislandsamericanijslandserepublic" +
	"stateofkuwaitformersovietunionkoreademocraticvolksrep#1sjterritoryofthecocoskeelingislands#1tlkingdomitalyhongkongchina" +
	"reunion#1nh#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden#1gbvolksrepubliekmongolie#8td" +
	"federationnigeria#7ukr#6kuw#7irqbhoetanbonaireandsabakirgizistanspecialeadministratieveregiomacau" +
	"volksrepnoordkoreamaldivenrepublicterritoriumcuracao#5220arabrepublicofegyptmaledivenkoninkrijkhongarijerepublicacolombia" +
	"sloveniarepublic#1sktokelauislands#1tkascensionandsainthelenatristandacunhalesothokingdomformerdemocraticrepublicvietnampeoplesrepubliccongo" +
	"#1mk#2lkacocoskeelingislands#2qatformeroppervolta#4170russiafedascensionandtristandacunha" +
	"onafhankelijkestaatvansamoamalagasymadagascar#8qacollectiviteterritorialedesaintpierreetmiquelonnetherlandskingdomofthe#7usaformerzuidvietnam#8ja" +
	"formeryugoslavrepublicmacedoniarepubliksingapurademrepkongogazastrookwestelijkejordaanoever#7isl#4810#5511republiekdjibouti" +
	"algeriastaatvietnamgermanyformerfederalrepublicmaurituisfederalrepublicyugoslavianetherlandskingdom#5223#5taz" +
	"#2cymmadagaskarrepublicofguatemalafedruslandvorstendommonaco#1sh#1tjsthelenaandascension" +
	"#1kh#1mdgazastripwestbanklaguadeloupefturkyie#8tbsaintchristophernevisfederatietransjordanhashemitekingdom" +
	"overzeesgebiedsdeelfalklandeilanden#5510#6710respublikabyelarusshrilamkademocraticfederalrepublicofnepalwesternsamoaindependentstateunionburma" +
	"republiekpanama#7nzl#1silibyanarabjamahiriyaeastgermanygermandemocraticrepublicmontenegrorepublicsouthsudan#1ve" +
	"republicaarabesaharauidemocratica#1ki#1meuppervoltanauru#2can#2eri#4116" +
	"#6lib#6prk#1ga#4148drccongoozbekistonrespublikasirepublicsloveniastatepalestin" +
	"repibliksesel#2jor#6nicgrondgebiedreunionformerukrainianssr#7isrsahrawiarabdemocraticrepublic#5517" +
	"territorycocosislandsrepublicmadagascar#6kyr#7berdominikaanserepubliek#7bizstaatlibie#7bur" +
	"laodemocratischevolksrepubliekargentinesthelenaascensionentristandacunhasurinamdutchguianagemenebestderfilipijnenrepublicofliberiamalagasy#1th" +
	"saintmaartensaintmartinserviemontenegrostaatsgemeenschap#1vdbirmauniegrondgebiednieuwcaledonieunievanburma#1mfhungarypeoplesrepublic" +
	"republicturkey#1gfformerdahomeybonairesteustatiusandsabaterritorysaintmaartentrinidadentobagoyemenpeoplesrepublic#6par" +
	"grotelibischarabischesocialistischevolksjamahiriyya#5516#6712laopeodemocraticrepublic#2cyphemelvaartentristandacunhasthelenaoverzeesgebiedgibraltar#1sg" +
	"#1vg#1mg#2chngefedereerdestatenvanmicronesiekeelingislandsterritoryofthecocos#2coliraqrepublic#1gg" +
	"micronesiafederalestatenvan#4166#4174vanuaturepublicnoordelijkemarianeneilandenfaroereilanden#2xnb#6703" +
	"#6713#5571stomeprincongothedemocraticrepublicofthezambiarepublicofindonesiaverarabischeemiratenoverzeesgebiedsdeelheardeilandmcdonaldeilanden" +
	"peoplesdemocraticrepublicalgeriaformerbyelorussiansovietsocialistrepublicsaudischarabierepublicofnauruuraguayaljumhuriyahaliraqiyahislrepofiranmongoluls" +
	"republicwitrusland#1sdoverzeesgebiedmayottebritishindischoceaangebiedkyrgzstanunitedstatesvenezuelasouthernrhodesia#2com" +
	"friendlyislandssinthelenaascensionentristandacunha#1gd#4175burkinafassorepublicslowakijekingdomnepalswitzerland" +
	"republiquefrancaise#5522#6702formerdemocraticyemen#6770republicofsrilanka#5570guinearepublic" +
	"lpdrfryugoslaviagreatbritainrepublicadelparaguay#7bramacaospecialadministrativeregionchinahasjemitischekoninkrijkjordaniekingdomofbhutan" +
	"provincechinataiwanchadverenigdestatenverafgelegeneilandjes#1sebailiwickguernsey#1vamaskateoman#1ma" +
	"#2chllibischarabischerepubliekoverzeesegemeenschapfransezuidelijkegebieden#2eue#1geknetherlandsaintmaartencollectivityguadelouperepublicslovenie" +
	"stbarthsusvirginis#7isv#6701#6771territorialcollectivitynewcaledoniachinapeoplesrepublicmacaucollectiviteitsaintmartinfransdeel" +
	"formervenezuela#7nigterritoryjerseyamerikaverenigdestatenempireofethiopiafrancesaintmartinsthelenaascensionandtristandacunhafederalrepublicofcameroon" +
	"#1sbargentinieunderunitednationssecuritycouncilresolution1244kosovorepublickirgizie#2cck#6liebrazilfederalrepublickoreadprk" +
	"mainlandchinapeoplesrepublicrepublicofthemarshallislandssvalbardandjanmayeniskingdomofafghanistansvalbardandjanmayen#2jeyfry#5520" +
	"#6700gilberteilanden#5572fstpierremiquelonoverzeesgebiedmontserratkosovounderunscr1244sadr#5260" +
	"#6brukingdomofbulgariasouthgeorgie#2cxr#5thimicronesiaterritoriumsainthelenaascensiontristandacunha#1sc" +
	"vietnamfmrrep#1vc#6lat#1mc#6lbrstaatqatarczechiaterritoriumsouthgeorgiesouthsandwicheilanden" +
	"#4162republicabolivarianadevenezuelarepubliektunesiewallisfutunafransverenigdestatenkleineafgelegeneilanden#6phi#7ugadominionofceylon" +
	"sinthelenaentristandacunhaascensionvolksrepubliekangolanorthrhodesiasaintvincentfrenchsouthernantarcticterritoryfragrandduchedeluxembourgrepubliekgambiaholyseevaticancity" +
	"congodrunitedkingdomgreatbritainnorthernirelandhemelvaarttristandacunhasainthelenaterresaustralesantarctiquesfrancaisesformerserbiaandmontenegrocaribiannetherlandslibischarabischejamahiriya#6ypr" +
	"kirghizsovietsocialistrepubliclefatshelabotswanasainthelenaandtristandacunhaascensionnaoeronorthernmarianaislandscommonwealthrepublicofmauritiusrepublickosovoterritoryfaroeislands" +
	"albaniarepublicunitedstatesusa#5860afarsenissasfransgebiedfalklandis#7phi#3nhvuguyanacooperatieverepublic" +
	"peoplesrepublicofalbaniafrenchterritoryafarsissassaintkittsennevissouthadenyemenpdr#1sa#2civkyrgistan#5ssd" +
	"#2cafczechiaczechrepublicreinodeespanarepublicadecaboverdevenezuelarepublicofsouthrhodesiewestgermanyterritorysvalbardjanmayen" +
	"volksrepubliekchinaspecialeadministratieveregiomacaumalagasischerepubliekalimaratalarabiyahalmuttahidahrepublicsouthafrikabyelorussischesocialistischesovjetrepubliekethiopiaincludingeritrearephabolikiyaafrikaborwa#6705" +
	"jugoslavia#6775srilankaceylonbuliwyamamallaqtakeizerrijkethiopiehemelvaarttristandacunhasthelenasovietuniontanzaniaverenigderepubliek" +
	"portuguesetimor#5265formercongobrazzavillepeoplesrepublichungaryheardislandsmcdonaldislandsaustralianhaitiformerserbiamontenegrovatican" +
	"#670republicegyptedemocraticandpeoplesrepublicofalgeriadepartmentfrenchsouthernterritoryukraine#2cuwoverzeesdepartementfransezuidelijkegebiedenrepublicofnaoero" +
	"greatbritainandnorthernirelandunitedkingdomiranislamicrepublicofrepubliektanganyikauspuertoricocollectivitymayottestmartinsintmaartenunitedarabeastdrdominicanrepublic" +
	"kyrghzrepublicbailliageguerneseyrepublictunesiesintmaartenkingdomofthenetherlands#2xaukingdomofmorocco#6704#6732" +
	"#7plw#7png#5580#6760statenunieserviemontenegrostkittsandnevisfederationterritoryafarsissasoverseasterritoryamericansamoa" +
	"republicadeguatemalaoverseasterritoryunitedstatesminoroutlyingislandsrepubliekturkijeunitedkingdomofgreatbritainandnirelandaljumhuriyahallubnaniyahbelgique#5tkmbailliagejersey" +
	"southgeorgiafederalstatmicronesiabahrainkingdommicronesieverenigderepubliekkameroen#3zrcdoverseasterritorychristmasislandswitrusland" +
	"republickoreaoverzeesdepartementfranspolynesiefrenchguyanalatviansovietsocialistrepublicaregyptbritishoverzeesgebiedbermudariphabulikiyaafurikatshipemberepublicofbulgaria" +
	"saintmaartendutchpartesthoniavenezuelabolivarianrepublic#5531bonaireensaba#5581meestserenerepublicsanmarinoperu" +
	"guineeequatorialenorthrhodesie#6bot#7botboliviaplurinationalstateofirofiranrepubliekservie#6bah" +
	"urepublictanzaniafranspolynesiefransazerbeidjanprchinaleopoldvillerepublicofthecongooverzeesecollectiviteitmartiniquecookisdsalmaghrib" +
	"ceylonsrilanka#5snm#6817virginislandsunitedstatesrepublicivoorkustplurstatebolivia#5530iriphablikiyaseningizimuafrika" +
	"#6bosascensionensinthelenatristandacunhaformerverenigdearabischerepublieknetherlandssultanatemaldiveislandselsalvadorpalestinestatesainthelenaanddependencies" +
	"#7bhurepublicoflatviasabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundi#6yemdemocraticrepublickoreaunitedstatesofvenezuela" +
	"brazilunitedstates#5331islamicovergangsstaatafghanistan#6800#6816southrhodesiazuidgeorgieendezuidsandwicheilandendepartementsaintmartinfransdeel" +
	"#6731jugoslavie#7porvolksdemocratischerepublickorearepublicvanuatuspaansestaat#7parserenissimarepubblicadisanmarino" +
	"inaccordancewithunsecuritycouncilresolution12441999kosovorepublichaitiamericaunitedstates#5mnc#5slostatepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestaten" +
	"frsouthantarcticterritoryrepublicpanamapalausudanupto2011republictsjaadrepublicofyementerritorysouthgeorgiasouthsandwichislands#5850" +
	"dominicanrepublicdemocraticrepublicdominionoffijiphilippinesrepublicdemrepofkoreasocialistrepublicunieburmaspanishsaharaellinikidhimokratiapalestijnsegebieden" +
	"grondgebiedarubakorearepublicoverseasdepartmentsaintbarthelemystatecambodiaplurinationalstateboliviarepublieksierraleonerepublicijslandbirmamyanmar" +
	"#5sen#6950democraticrepublicofkoreaislamicemirateafghanistanislandssainthelena#5sknsthelenadependencieskingdomofsiam" +
	"azerbajdsjandrocrepublicaelsalvadorterritorybermudarwandeserepubliekverenigdestateskleineverafgelegenislandsfranssomalilandformerwitrussischesovietsocialistrepublic" +
	"verenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdomquatar#5591republicofpoland#6belkoninkrijkroemenie" +
	"formerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkongvaticaansestaatdempeorepkoreaalarabiyahassuudiyahcrotiausofamerica" +
	"macedonianorthmacedonianoordelijkemarianenislandssultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroensintmaartennederlandsdeellibischearabischerepublicrepublieklitouwen" +
	"#5590#6790duitslandbondsrepubliek#7bdinoordmacedonieoverseasterritoryhongkongpeoplesrepublicofkoreasoevereinedemocraticrepublicfiji" +
	"frenchsouthernandantarcticterritoriesruslandheardeilandmcdonaldeilandenaustralischkoninkrijkvansaoediarabiefrenchguianafrench#7bruvjrmacedoniegrondgebiedhongkong" +
	"republicsudanspecialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliekrepubliquedeguineealmamlakahalurduniyahalhashimiyah#5305" +
	"unitedstatesminoroutlyingislands#6812stvincentengrenadinesbesislandsformercongoleopoldvillechinapeoplesrepublicfederatievannigeria#6ben" +
	"kyrgyzrepmacedonieegypteverenigdearabischerepubliekeritreafrenchafarsandissasfrsouthernterritoryfrenchsouthernantarcticterritorybosniaandherzegovina" +
	"formerservieenmontenegro#5mngmalagasyrepublicfederationofmalayaoverseasterritorybermudavolksrepubliekhongarijebarbadosyemensouth" +
	"republiquedevanuatuyugoslaviaserbiaandmontenegrooostelijkerepubliekuruguayrussianfed#6811antiguaheardendemcdonaldeilandenkoninkrijkgriekenland" +
	"sababonaireoccupiedpalestinianterritoryrepubliekegypte#6kossaintchristopherennevisfederatietahitifrenchpolynesiahungarykingdomtaiwanchina" +
	"equatorialguinearepublicterritorysainthelenaascensiontristandacunhatogoleserepubliek#4332overseascollectivityfrenchguianaalgerijnsedemocraticvolksrepubliekstluciaphillippinerepublic" +
	"republiektsjechierepublicchadvirginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguayrepubliekletlandrussianfederationsaintmartinfrance" +
	"#5stpnigerrepublic#5syrrepublicalbanierepublicbulgaria#6luxethiopiaformercentralafricanempire" +
	"overzeesdepartementsaintpierremiquelonhongaarserepublieknoordelijkemarianengemenebesturuguayportugeeswestafrika#6bol#7bah#7bol" +
	"svalbardjanmayenbritsguiana#5fijpeoplesdemrepyemen#6651formersinthelenarepublicofsouthvietnamdrvn" +
	"gemenebestnoordelijkemarianentrucialstatesoverseasterritoryfrenchguianafransterritoriumvoorafarsissasdomrepgermanfederalrepubliccongodrcvaticanstate" +
	"zimbabwerepublicfrg#5840congobrazzfrenchsouthernterritoryfrenchkeelingeilandencocoseilandenoverseasterritorynorthernmarianaislandsfrsouthernterritories" +
	"#2xqcrepublicofcolombia#4334libyanrepublicoverseasterritorygreenlandtuvaluvietnamrepublicfaroeislands" +
	"oostelijkerepublicuruguay#5339sinteustatiusandsababonaire#2vnm#7purbyelorussia#6781tukey" +
	"#7per#7bankingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliekmacedoniaoezbekieoverseasterritorymayotte" +
	"koreanoordoverseasdepartmentsaintpierremiquelonislamitischefederalerepubliekdercomorenparaguayrepublicslovaakserepublicbritsindischeoceaangebiedtadjikistanhendersonducieoenoislandspitcairn" +
	"rbvenezuela#5338republiccolombiavolksrepubliekbeninrepbolvenezuelaterritoriumbonairesainteustatiussabaoverzeesgebiedsdeelcocoseilandenoverseasdepartmentwallisfutuna" +
	"unitarystateoftherepublicofindonesiaunionofthecomoros#7iri#6780republiqueducamerounkoninkrijkthailandunitedstatesofindonesiarepublicnmacedonia" +
	"verstatenvanamerika#4320#4336taiwanprovinceunionsouthafrica#4316bahamasgemenebest#4344" +
	"stchristoffelnevis#6680#6652brazzavillecongorepublictsjadsaotomeprincipeelsalvadorrepublickingdomofeswatini" +
	"saintvingrenadines#6litkoninkrijkbahreinrepublicalbaniabritishsolomonislandsethiopiefederationmalaysiastateofthevaticancity" +
	"greenlanddanish#5835republicofczechia#7dmaantarcticacollectivitywallisfutunasouthvietnam#7bul" +
	"groothertogdomluxemburgsouthtomeprincipe#5finfaeroesstmartinfrancedrukyuloverseasterritoryarubabritsegebiedenindeindischeoceaan" +
	"federationofmalaysia#6625sultanateofzanzibarnyasalanddepartementdelamartiniquestchristopherennevisfederatieanddomtomfrancebritishoverzeesgebiedfalklandeilanden" +
	"grondgebiedguadeloupe#6lesgaboenverenigdearabischerepublicegyptegibraltarbritish#5368sovietsocialistrepublicsunionoverzeesgebiedsainthelenaascensiontristandacunha" +
	"#2vengibralterethiopiafdrrepubliccolumbia#6indcomorosislandsfaeroermaagdeneilanden" +
	"meestserenerepublieksanmarinorepublicofbeninsrv#6694cookeilandennieuwzeeland#6626federalvolksrepubliekjoegoslavierepubliekoosttimor" +
	"#5swdsaudiaarabia#5369territorymontserratzairekinshasacongodemrepsyrianarabrepbulicterritoriumpitcairneilanden#7irl" +
	"kampucheaformercongodemocraticrepublicofsthelenahemelvaarttristandacunha#5frncomoresportugeserepublicrepubilikayakongodemokratikibritishmaagdeneilandenbritish" +
	"jamhuriyamuunganowatanzaniarepublicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire#5310slovenskarepublika#2vdr" +
	"democraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnamhongkongsarchinazuidkoreastchristopherandnevisfederation#5830muscatenoman" +
	"peoplesrepublicmacaochinalibyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia#4324#5fsmchinataiwanrepelpenbeenkust" +
	"#4308#4312#4340dutchantillesbulgariarepublicrepubliekturkiyeverenigdearabischerepublicservieenmontenegrostaatsgemeenschap" +
	"#6696#6620guatemalarepublic#2cpvvsbuitensteondergeschikteeilandenrussiafederalterritoiredesileswallisetfutuna#5sur" +
	"#7rwaspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuelademocraticrepublicvietnamgrossherzogtumluxemburgchinapeoplesrepublicmacao" +
	"aljumhuriyahaljazairiyahaddimuqratiyahashshabiyahtrinidaderithrea#5mzmsouthgeorgiasouthsandwichislandsstaatvaticaanstadterritorialcollectivitysaintpierremiquelon#620" +
	"#2crirepubliekcongo#6laorbvvenezuela#5swarepublicofkiribatirepcongomocambique" +
	"#2hndkoreademrepnbahreinrepubliekbolivialitouwenrepublicturkmenistan#2virbritishoverzeesterritoriumanguilla" +
	"#7dengrotelibischarabischesocialistvolksjamahiriyyanihonkokurepublicofsurinamsovereigndemocraticrepublicfijizwitserseconfederatieformermacedoniafrenchsouthernandantarcticterritoriesfra" +
	"#6690cocoskeelingislandsaustralianrepbrazzavillecongo#2cmrczeckrepublicdemocratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonie" +
	"#5315#5365libyastaterepubblicaitalianakoninkrijkeswatinipapuaandnewguineaterritorycocoskeelingislandsgrondgebiedsaintmartinfransdeel" +
	"micronesiegefedereerdestatespalestijnsgebiedrepublieksingaporemyanmarbirmasaintmaartenstmartinunarabemiratesstateofpapuanewguineaportugueseguinea" +
	"republiekvandemaledivenrevolutionairevolksrepubliekguineelebanondemocraticrepublicsaotomeprinciperepublicburundi#5366comorenislamicfederalrepubliccaymanislandsbritish" +
	"costaricarepublicfsm#2vutunitedmexicanstatesrepublicofbosniaandherzegovinalandbonairesainteustatiussabavenezuelarepbol#4328" +
	"#5denbelgischkongorepublicadominicanatristandacunhaenascensionsinthelenaformerkampucheauzbekistanrepublic#6692republiekangola" +
	"denmarkkingdomformersurinamtanganyikatanzaniafedmicronesiabahamasislandsbelize#5jor#5317" +
	"#5367thevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliekfederalrepublicbrazilieoekraiensesocialistischesovjetrepubliekjamhuriyakidemokrasiayakongomarshallislandsrepublic" +
	"statesolomonislandssultanatemuscatomancollectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfiji#7domterritorygibraltaroccupiedpalestinianterritoryincleastjerusalem" +
	"formerwestsamoanipponnorthamerikaverenigdestatestsjechoslowaaksefederalrepubliczhongguobelarusrepublicterritorysaintbarthelemydemocratischjemen" +
	"koninkrijktonga#5seykaapverdischeeilandencommonwealthdominica#5316#5360furstentumliechtensteinbelorussiansovietsocialistrepublic" +
	"overzeesegemeenschapfransguyanaoverzeesgebiedsdeelsvalbardjanmayenpuertoricospanishstaterepublichongarijecollectiviteitwallisfutunajapanconfederaziunsvizra" +
	"formermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen#2atgfederalrepublicofsomaliasthelenaentristandacunha#695nauruisland" +
	"#6630kleinepacifischeislandsverenigdestatesterritoriumkaaimaneilandenbondsrepubliekoverseasterritoryislandsman#5385republicsingaporecambodiastate" +
	"republiekzuidsoedanislamitischebondsrepubliekdercomorenrepubliquemadagascar#7pan#6insplurinationalestaatboliviademocraticfederalyugoslaviarepublicvietnam" +
	"comorosdprkoreaislamicrepublicofmauritaniatshadafghanistantransitionalislamicstate#2atfdemocraticrepublicofthesudanfaroeislandsdanish" +
	"#694gaboneserepubliekchinaprhongkongdemocratischerepublieksoedanmicronesiafederatedstatesunievanmyanmarcongorepublieksolomonis" +
	"#2vctrepublicindonesiefederalrepublicjoegoslaviebritishoverzeesgebiedislandsmanfransguyanafransunitedkingdomlibyayemenadenrepoblikanimadagasikara" +
	"negarabruneidarussalammicronesiegefedereerdestatenfalklandsgrondgebiedgroenlandsintmaartenkofthenetherland#4300ethiopiafederaldemocraticrepublicformerunionofsouthafrica" +
	"#4348#2ata#693grondgebiedfransezuidelijkegebiedenvalleysandorraprincipalitysyemenukraniazuidsudan" +
	"koninkrijkmarokko#5swz#2hvokeelingislandscocoskinshasacongooverzeesgebiedsdeelsaintmartinfransdeelkongerigetdanmarkkongodemrep" +
	"#7polcaymansargentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublicrepublicofchaddemocraticfederalrepublicnepaliriran" +
	"#692republicofzambiarepubliekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek#5sau#2and#5sie" +
	"manislandsrepublicsoedanysland#6safcollectivityfrenchpolynesiajemenitischearabischerepubliek#5380imperialstateiran" +
	"peoplesrepublichongkongchinaformerduitsedemocraticrepublicpitcairneilandenbritishserbiaindiaunionoverzeesgebiedsdeelturkscaicoseilandentaiwanchntetaparaguai" +
	"#4540peoplesrepublicchinamacaospecialadministrativeregionirafghanistannoregvietnamformerdemocraticrepublic#4398formerunitedrepubliccameroonfrenchsaintmartin" +
	"#6698#691fidjifederalrepublicbrazilunitedstatesamerica#5slvnorfkailenteratri#2hti" +
	"formercentraalafrikaanskeizerrijk#5sudformercambodjasvalbardjanmayennorwegian#6svgfransezuidelijkegebiedenfransprincipalityofthevalleysofandorraoverzeesegemeenschapmayotte" +
	"bovenvoltabouvetislandsnorwegian#690formerduitsedemocratischerepubliek#2cskcongodemocratischerepubliekunitedstatesbrazilfwallisandfutuna" +
	"overzeesgebiedsdeelsaintpierremiquelonfalklandeilandenbritishrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislandshautevoltarepublicofcyprus#4574" +
	"#7prkbosniaandherzegovinarepublicterritoryhongkongunitedkingdomoflibya#7pakjamhuuriyaddafederaalkasoomaaliyarepofkosovosankattansihanaislasmarianas" +
	"hrvatskacroatialocalname#4304chechrepublic#2asmmaneilandwesternsaharabechuanalandprotectoraterepublieknauru" +
	"futunaandwallissocialistfederalrepublicofyugoslaviakingdomofitaly#5mor#6600koninkrijkafghanistanoverseascollectivityguadeloupeiranpersia" +
	"turkserepublicrepubliquelaguineeequatorialeformerphilippinerepublicliberiarepublicmaldivischeeilandenincleritreaethiopiaperziebritishoverzeesgebiedmontserrat" +
	"democraticpopularrepublicalgeriapaysdoutremerlapolynesiefrancaise#7ivbsintpierreenmiquelongreecekingdomkinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilandenphilippinecommonwealth" +
	"territoiredesterresaustralesetantarctiquesfrancaises#5970coalitiongovernmentdemocratickampuchea#2cze#5sluphilippines#5sri#4212" +
	"fsaintpierremiquelongrenadaletlandshqiperiaconghoaxahoichunghiavietnamkingdomtongaoverzeesgebiedsdeelbritishmaagdeneilanden#5drv" +
	"territoriumsvalbardjanmayentristandacunhaandascension#6isrecuadortsjechoslovakijepalestiniannationalauthorityterritoryfrenchguianakingdomdenmark" +
	"departmentguianaportoricoeilandfrenchpartsaintmartinpeoplesrepublicofkampucheaafarissalanddenmark#6lebeqguinea" +
	"slovakiatanganyikaenzanzibarpapuaniuginisainthelenaandtristandacunhafederatiemaleisieoverseascollectivityfrenchpolynesiathailandsaotomeeprincipe" +
	"drvsovereigndemocraticrepublicoffijiamerikaansmaagdenislandscuracaogriekenlandfranszuidelijkterritoriumgeorgiefederatiesaintkittsnevis" +
	"uzbekhistanmaldivensultanaat#4226#6salmaltarepublicyemenarabrepublicghanarepublicrepublicofvenezuela" +
	"republicverenigdestatesindonesie#4570ijslandserepubliekformerfederationofmalayaminoroutlyingislandsusformerturkeysocialistischerepubliekroemeniefrsouthantarcticterr" +
	"#4392congodemocraticrepubliczairekinshasadhivehiraajjeygejumhooriyyaamalakka#6togterritorybritishvirginislandsbelicekorearepublicsouth" +
	"federatiemalakka#2hkgchiliformerbirmarepublicsierraleoneeritreastatephilippinerepublicformerczechoslovakia" +
	"jemenmongoliapeoplesrepublicunitedarabemirate#6irqformerunitedrepublicofcameroonkazakhsovietsocialistrepublicrepubliekvandemarshalleilandenlaospeopledemocraticrepublic" +
	"republicunitedstatesindonesiamutawakkilitekingdomyemen#6sintanzaniatanganyika#4288nederlandsguyanafsmicronesia#4548" +
	"tsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesiademvolksreplaostanganyikaandzanzibarunitedrepublicrepublicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczaire" +
	"northernmarianaislandsamericancesko#2aus#6thibirkinafasooverseasterritoryfalklandislandssocialistpeopleslibyanarabjamahiriyayugoslavia" +
	"zanzibar#5salbondsrepubliekduitslandsolomonislandsstate#6ven#6van#5spn#4239" +
	"malvinasfalklandeilandenoverseasterritorycocoskeelingislandsnorthernmarianascommonwealthrepublicofguinearepubliquedeguineeequatorialefilipijnserepubliekmauretaniaroumania" +
	"republiekzimbabweterritoriumanguillanethantnepalfederaldemocraticrepublic#3ydyebritishoverzeesterritoriumguernseyislamicrepofiranvenezuelarepbolivarianade" +
	"azerbajdzjanrepubliccostaricarepublicofuppervoltamagyarkoztarsasagpalestinestateofrepublictanganyikasaudiarabiakingdomrepubliekvanuatu" +
	"uniebirma#5900southadenyemenpeoplesdemocraticrepublicgeorgiaddr#5mas#6solindependentstateofpapuanewguinea" +
	"#4214ruanda#4222#4238#2hmdpeoplessocialistrepublicofalbania#2vatformerunitedarabrepublic" +
	"demvolksrepkoreasocialistsovjetrepubliekenunie#6570#6spnrepublicrwandavirginislandsbritishoverzeesgebiedbritishindischeoceaanterritoriumkingdomofdenmark" +
	"republicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijk#5mlthashemitekingdomtransjordan#2afirepubliccuba#5sin" +
	"principautedemonaco#6somtanganyikaformerbyelorussianssrkingdomnetherlandscuracaouniecomorenformercameroonkypriakidimokratia" +
	"hellenicrepublickingdomofgreece#6565#6571#6srithedemocraticrepublicofthecongoyemenaroverseasterritorymacao" +
	"afrikaborwafransguyana#6itaethiopiapeoplesdemocraticrepublicrepubliekkazachstan#5myamongoliarepubliclithuania" +
	"#6tajoverseasdepartmentnewcaledoniarepubliekgeorgie#5somangolarepublicozbekistonrepublicofgreece#6572" +
	"turkiyegibraltarethiopianempireturkijerepubliekoegandaislamitischerepubliekpakistanterritoryofcocosislands#7kgz" +
	"persiairanassudanbritsgebiedindeindischeoceaanvietnamsocialistrepublic#2abwverenigdestatenvannoordamerika#2afg#5mex" +
	"democraticvolksrepubliekalgerijereunionislandgemenebestvanpuertoricooverzeesgebiedheardeilandmcdonaldeilanden#5solcommonwealthofthenorthernmarianaislandscameroonunitedrepublicfmrdemyemen" +
	"philipinesrepubliquedemocratiqueducongoindependentstatesamoamauretaniemauritanieislamitrepublicsainthelenaascensiontristandacunhabritishalurduncentralafricanempire" +
	"koreanorthlaopeoplesdemrepalandautonomousprovincekhmerrepublicsthelenatristandacunhaascensionpalauislandsnigerrepubliekarmenie" +
	"overzeesgebiedbouveteilandlamartiniquefgrondgebiedamerikaanssamoarepublicofcotedivoirebeluuerabelaubrazzavilleformercongoindependentandsovereignrepublicofkiribati#2aut" +
	"saintpierremiquelonfmaldiveislandssultanatekalaallitnunaat#5mawburkinofasorepublicofecuadorsultanateofthemaldiveislands#4218" +
	"palestinianadminareasrepublicaustria#5jamazerbeidsjanislandsman#6sudsaintkittsnevis#4562" +
	"#4578lareunionterritoriumguernseymozambiquepeoplesrepublicmaltaaotearoanieuwzeelandmozambiquerepublicnorge" +
	"overseasterritoryusvirginislandssuidafrikarepublicdemocraticyemenkazachiesyrianarabrepublicrepublicguatemala#2azestateoferitrea" +
	"zanzibarpeoplesrepublicislamicrepublicmauritanierepubblikatamalta#2alaoverseaslandsoffrenchpolynesia#6sierepubliekportugal#6sau" +
	"libaneserepublic#7rsasaintvincentandthegrenadinesservieenmontenegrosainthelenaandascensionyemenarabrepublicyemen#5drc#9qa" +
	"departmentmayottecommonwealthbahamasbangladeshrepublictrinidadtobagoportugeestimormiddenafrikaanserepublicvolksrepubliekalbanie#3aidj" +
	"#6icemongolierepublicireland#5msi#5910#6tonsouthgeorgiesouthsandwicheilandenbritishswiterland" +
	"unitedkingdomofgreatbritainabodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic#2antrepubliczimbabwe#6tunbjelorussischessr" +
	"unitedarabicemirates#4248formerlibyanarabjamahiriya#4280republicaargentinacollectiviteitguadeloupestpierremiquelonbuthan" +
	"libyanajguineaconakry#6560gemenebestaustraliesainthelenaascension#4516sierreleoneislamitischerepubliekgambia" +
	"albanesevolksrepubliekcomorenkingdombelgiumdrciranislandsrepublicsinteustatiusenbonairefalklandislandsmalvinassomaliafederalrepublic" +
	"bermudabritishrepublicofkyrgyzstantsjechierepublicofnorthmacedoniamicronesiafedstatesof#5jpnsintvincent#4231" +
	"turkscaicoseilanden#7rusrepublicmozambiquesaotome#3anhhkongovolksreparabrepublicsyriaascensionsainthelena" +
	"fryserbiamontenegrosocialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarinodepartementmayottebangladesjlaospdrpeoplesrepublicmainlandchina" +
	"republicoffrancekirgiziarepublickirgistan#2macmatanitutugalalaoviti#4492islamicrepublicirannouvellecaledonie" +
	"#2alboverzeesgebiednorfolkeilandsaintmaartenfransdeel#6slv#5svgnorfolkislandsaustralian#4230peoplesrepublicchina" +
	"drcongodominicaanserep#6530tristandacunhaascensionandsainthelena#6swd#4566moldaviansovietsocialistrepublicsudandemocraticrepublic" +
	"republikindonesia#5hairepofmoldovajumhuriyatassudanrepublicofcaboverdestchristophernevisfederationislamicrepublicmauritaniamongoliastate" +
	"overzeesgebiedanguilla#5saf#2aia#6slubritishoverzeesgebiedkaaimaneilandennepaldemocraticfederalrepublicsamoaindependentstate#4233" +
	"#6seychilevanuatu#6531chinataiwanprovincegrondgebiedsaintmaartennieuwcaledoniefranspeoplesdemocraticrepublicethiopia" +
	"suomipapaunewguinea#5hun#7djirepublicadecolombiamartinique#6ire#9ve" +
	"keelingeilanden#5honbjelorussie#9gaantiguaandbarbboetan#9jekoninkrijknoorwegen" +
	"swazliandfalklandislandsislasmalvinasliberia#2tjk#4232yemenpeoplesdemocraticrepublicsouthadenbritishoverzeesgebiedbritishindischeoceaanterritoriumfrenchterritoryoftheafarsandtheissas" +
	"#4292guadeloupefranstaiwanprovinceofchina#6552republicivorycoastvitiroemeensesocialistischerepubliek#4512" +
	"lesothooverzeesegemeenschapsaintmartinfransdeelrepublikayuburundirepublicofkazakhstan#7kor#7kazsolomonseilanden#9gf" +
	"channelislandsguernseymicronesiefederalstates#2mafrepublicelsalvadorunitedstatesofbrazilellas#6tricotedivoireivorycoast" +
	"socialistethiopiaboliviamultinationalestaatnieuwguineapapouapresecessionsudanrepubliekierlandpolandrepubliccaicosislandsturks#6553" +
	"#2fraarabrepublicsyriebritishoverzeesgebiedguernseypeoplesrepubliczanzibarrepyemenfransguianaargentijnserepublicdemocratischerepubliekvancongo" +
	"democratischfederatiefjoegoslavieteratriofnorfkailenchinataiwanrepublic#9sg#9vgmadagasikarawesternsamoasamoa#9gg" +
	"#4404kirgiziesvg#4496territoriumbritishindischeoceaanterritoriumsvizzera#2hrv#4234" +
	"#4246republiekindonesieoverseasterritorysaintbarthelemynorthkoreakersteilandrepubliekguatemalafijieilandenrepubliekcooperatieverepublicguyana" +
	"#9sddemocratischevolksrepubliekjemengautemala#6481republicirak#9gdegyptarabrepofrepskorea" +
	"repubblicadisanmarinokoninkrijklibieheardisland#4499#5monstateofvietnamrepubliekhondurassaintmaartenkingdomnetherlands" +
	"#5cub#6frnfrenchpartstmartin#6swa#6551statevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistan" +
	"territoryoftheafarsandissasczechrepublic#7kuw#9se#9va#2mwi#6482repofkorea" +
	"#9bitaaf#9geoverzeesgebiedgroenlandguineequatorialvenezuelarepublicabolivariana#4418republicjemen" +
	"republiekbeninukgreatbritainnorthernireland#5mli#2mli#4498commonwealthphilippinesoverseasdepartmentreunion#6tuv" +
	"jamhuryatislamipakistancambodiakampucheastvincentendegrenadinensierraleonerepublic#2tgoburmaunionofmyanmar#4296man" +
	"#5cam#5cdisalomonislandsbritishvirginislandsbritish#2omnierserepubliekchinamainlandliechtenstien" +
	"#9sbvaticancitystateholyseezairecongodemocraticrepublicof#6483#9bhterritoryamericansamoakyrgyzstanrepublicfederalstatesofmicronesia" +
	"icelandrepublic#5malpiruwsuyu#2tun#6359#6305iranempirerepubliquerwandaise" +
	"#2tonrepubliekitalieheardmacdonaldislandsbritishhondurasmauritiusislamitischerepubliekafghanistansovietrussia#5chn" +
	"malvinenpapuanguineasrilankacocoseilandenaustralischpakistanislamicrepublicvolksrepubliekpolencssr#9sc" +
	"almamlakahalmaghribiyahkaapverdischeislands#9vcoverseasdepartmentsaintmartinfrenchpart#9xk#6484iceland#5dji" +
	"#5domlichtenstein#9lc#4400tanzaniaurepslovenianrepublictokelaueilanden#5qat" +
	"#5mac#5140afghanistanislamicstateformersouthyemen#5crokosovounderunitednationssecuritycouncilresolution1244#4242unitedrepublictanganyikazanzibar" +
	"norfolkislands#5caobosniehercegovinazuidafrikarepubliekoostenrijkoverseasterritoryfaroeislandsrepubliekburundiafarsendeissasgebied" +
	"palestijnsebevrijdingsorganisatie#6irngrondgebiedfransguyana#9bj#9ghrepublictogo#9ilcaymanis" +
	"#9lbbritishoverzeesgebiedjerseymedinatyisrael#5mldmicronesiafederaloverzeesegemeenschapsaintbarthelemychinauruguayeasternrepublic" +
	"#5canexcludeseritreaethiopia#5chl#6541kinmenmatsuseparatecustomsterritorytaiwanpenghu#5condominikaanserepublic#7rou" +
	"koninkrijkdernederlandenvietnamstatesolomons#9sa#9umoverzeesgebiedsdeeljerseyformerddrrepublicofpalau" +
	"sudanuntil2011#6490#9bmoverzeesgebiedsdeelislandsmanunitedrepubliccameroon#9gi#9im#9jm" +
	"#9laformerfederalrepublicgermanydemrepcongoheardeilandenmcdonaldeilandenoverseasterritoryalandislands#6tazoverzeesegemeenschapnieuwcaledonierepubliekderunievanmyanmar" +
	"yugoslaviasocialistfederalrepubliccollectivityfrenchsouthernterritory#5maasaintchristopherennevis#6338#2tls#6turterritorypuertorico" +
	"tsjechischeenslowaaksefederalerepubliek#6sermalioverzeesecollectiviteitfranspolynesiedemocratischkampuchea#6sur#6swzzuidvietnam" +
	"#6540malvinas#5com#9sndepartmentreunionafarsissasterritoryivoorkustazerbajan" +
	"#7kir#9bl#9gnpalestinianauthorityadministeredterritory#2arg#9in#9kndemocracticpeoplesrepublicofkorea" +
	"independentstatepapuanewguinea#9nl#2mhlrepublicoftunisiatsjechischeslowaaksefederalrepublictimorlorosae#6349#6339" +
	"liechtensteinsvalbardeilandenrepubliektsjaadpersia#5cypeswatiniswazilandformerzanzibarrwandeserepublic" +
	"yemendem#5colsaintkittsnevisfederatieformerjoegoslavischerepublicmacedonie#9sorepublicofserbia#2fji#9bo" +
	"noordrhodesie#9dounitedrepublictanzania#9iomalvinasislandsfalklandislands#9jo#9noangola" +
	"southgeorgiazuidelijkesandwicheilanden#5magrepublicofdahomeymontserratbritishsaotomeandprterritoryofamericansamoaformercongoleopoldstadrepubliquetogolaise" +
	"unitedstatesofamericaoverzeesgebiedsdeelgibraltarrepubliekugandazuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampucheaformerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublicierland" +
	"#9sl#9vnbritishguianamicronesiafedstatstmartinfrenchpartuniedersocialistischesovjetrepublieken#9bnstpierremiquelonf" +
	"#9glrepubliekmauritiussaotomeyprincipe#2arecaicosislandsandturksfranceanddomtomalgeriademocraticpeoplesrepublicgrootbrittannie" +
	"#5145duitsedemocratischerepubliekfalklandeilandenmalvinas#2tmp#5135hongkongsarstkittsnevisfederationrepublicsurinam" +
	"unitedstatesindonesiahasjemitischkoninkrijkjordanie#2tcdvanuatarepublicofperustatenepalrepublicboeroendibharatiyaganarajya" +
	"grondgebiedcuracaosouthernyemenpeoplesrepublicdjiboeti#9sm#9vifaeroeisds#9aq#9ba" +
	"#9dm#9gm#9km#2mda#4410#9nistaatsgemeenschapserviemontenegrojugoslavieformer" +
	"samoaonafhankelijkestaat#5150#6350chinaprmainland#2hunafghanistanirrepubliccongothegambia" +
	"#2vgbfrenchrepublicsocialistrepublicroemenie#6stpverenigdestatesvenezuelaabessinieromaniakingdomkroatie" +
	"yugoslaviaserbiamontenegrocaymanislands#9sjamericansamoaamerican#7ken#9arislamitrepmauritaniestmartinfransdeel" +
	"#9jpdutchguianasurinamtanganyikazanzibarverenigderepublicdepartmentfrenchguiana#2marfrserbiamontenegroserbia#5madrepubliekalbanie" +
	"koninkrijkswazilandomansaintmartinfrenchpartfrenchkoninkrijkegyptenorwaykingdomcollectiviteitfranspolynesievolksrepubliekkongoarubakingdomnetherlands" +
	"bezettepalestijnsegebiedenoverseascollectivitysaintpierremiquelonvoormaligjoegoslavieargentinerepublicgermanyeastlebaneserepublicnorthsanayemenarabrepublicmadagascarmalagasy" +
	"unievanservieenmontenegro#9ps#9skgemenebestderbahamas#9uk#9ws#7mkdmayotte" +
	"#9asgermanynigeriafederalrepublic#5dma#9dk#9gstunisianrepublicaland" +
	"#6452#9lk#4408noordmarianensyrianarabrep#6352peoplesdemocraticrepublicofyemenuppervoltarepublic" +
	"#2tcadominicanrepuarsyria#7tgarussianfederalformerrepublicofsouthvietnamstateofthesolomonislands#9pr" +
	"#9shrepubliekfijieilandenribaberikikiribatikingdomlesotho#9atburmacroatia#9bb" +
	"#9dj#9gpfuerstentumliechtensteinoverzeesgebiedpuertorico#9id#9khformerdemocraticrepublicofvietnam#6451" +
	"#9mttransitionalislamicstateofafghanistanturkiyeturkeyverenigdestatenvanbrazilievaticaanstadalgeriapeoplesdemocraticrepublicsouthyemenubangishari" +
	"cooperatieverepubliekguyana#5155#5165#6343gemenebestbahamasterritoriumverafgelegeneilandjesverenigdestatesrepublicofthefijiislandsgdrformer" +
	"republicafghanistankoreazuidrepublicademocraticatimorlesteeastsamoailedelareunion#5680formersouthernyemen#2fro" +
	"federalerepublieksomalievietnamsouthpitcairngebiedafhvanhetvk#9si#9vuarabischerepubliekegyptebieloruslandrepublic#9au" +
	"#9be#9gqoverseasdepartmentmartinique#9ie#9kimostserenerepublicofsanmarino#6450#9li" +
	"#9muoverzeesecollectiviteitguadeloupe#4414#9ne#4466#4478territorypapuanewguineanetherlandsantilles" +
	"saintmaartenthekingdomofthenetherlandsterritoiredesterresaustralesantarctiquesfrancaises#5130republiekcongobrazzavillecongorepublicbrazzavilleyugoslavsocialistfederalrepublicoubanguichari" +
	"#6syrsinthelenatristandacunhaenascensionguernseybailiwickstatekuwaittanziniasiamkingdom#9svcollectivitysaintmartin" +
	"britishindischeoceaanterritoriumbritishtimorlesteeasttimor#2fin#9bd#9cvindependenstetbilongpapuaniugini#9mv#4417" +
	"sudan#2mltniue#2agosovietunionrussiakingdomoftongaspanishguinea#6341" +
	"#6355#6331bermudasrepubliekkroatie#6325fransezuidelijkeantarctischegebiedensocialistischesovjetrepubliekenunie#7mtn" +
	"macedonievoormaligejoegoslavischerepubliekterritorialcollectivitysaintbarthelemy#9pwcongorepublicofthe#9ug#9zwlaopeoplesdr#9aw" +
	"liechtensteinprincipality#9bg#9cw#9gwgermanyfmrfedrep#9kgrepubliekmoldova#9mw" +
	"#9ngrepublicofcameroon#2mdgnatievanbruneideverblijfplaatsvandevrede#4484kongeriketnoregnkoreademreppeoplesrepofchina" +
	"republikabalgariyakoninkrijkirakverenigderepubliekvantanganyikaenzanzibar#5160#6340bonaireandsinteustatiusbritishoverseasterritoryanguillatanganyikaandzanzibar" +
	"republikademokratikatimorlesterepubliekparaguaystbarthelemy#4784soedan#5cos#9stdepartmentguadeloupe" +
	"indiayugoslaviafederalrepublicoftristandacunhaascensionsthelenanewzealandcookislands#7fra#9ax#9bfduitsedemocraticrepublic" +
	"#9gtdepartmentnewcaledonia#2armdepartmentsaintmartinfrenchpartkingdomsaudiarabia#9lv#9mpkorearepubliek" +
	"territorynewcaledoniadependencies#9nf#6tawmalirepublicsolomonislandsindonesia#6347almamlakahalarabiyahassuudiyah" +
	"hungaryrepublicrepubliquevanuatuverkon#6snmsouthgeorgiesouthsandwicheilandenlandsaintmaartenoverzeesgebiedsdeelpitcairneilandendemocraticrepublicoftimorleste" +
	"dutchpartsintmaartenwgermanyceskarepublikastvincentfrafrenchnewcaledoniarepublicoffinlandafghanistandemocraticrepublicsanayemenarabrepublicnorth" +
	"philippijnen#9uacuracaonederlandspeoplesrepublicofhungarytanzaniaurepublic#9by#9cuegyptunitedarabrepublic" +
	"untiedstates#6402#9de#9guislandsrepubliciran#9kegaboneserepublickingdomthailand" +
	"#9lu#9mq#9na#4462#4474kongeriketnorgerepublicofthenigersgeoandtheis" +
	"#6346hagereertrakoninkrijklesothocyprusrepubliccongobrz#6sen#6skncapeverdeis" +
	"kosovabolivrepublicvenezuela#7tjk#5cha#7mribritishmaagdenislandsoverseasterritorysainthelenaascensiontristandacunhaoverseascollectivitysaintmartinfrenchpart" +
	"fstpierreetmiquelonbouvet#9pt#9srtimorleste#9azmacaochinapeoplesrepublicrepublicahonduras" +
	"#9cr#6403republicestoniayemennorth#9lt#9mrwestbankandgazastripfyromnorthmacedoniamacedonia" +
	"#2mozbritsesalomonseilandenrussiansovietfederativesocialistrepublic#6345#6sloukrain#7yemdemrepofcongo" +
	"republiekperuoverzeesgebiedchristmaseilandkoreareps#7mgl#9ss#7ksaoverzeesgebiedcuracao#2mus" +
	"#6404antartica#9ls#9ms#9ncamerikaansemaagdeneilandenrepubliekkaapverdie#4480" +
	"tajiksovietsocialistrepublicbahrainstatesaintmaartenknetherland#6344republiczambiaoverzeesgebiedguernseyvenezuelaunitedstatesvolksdemocratischerepubliclaos" +
	"#4780departementguadelouperepublicofpanamakingdomromaniaarabischerepublieksyriekambodjanederlandseastindieprincipalityandorra" +
	"#9bzfederalestatenmicronesia#9fr#6411#6461#6475#9lrkingdombhutan" +
	"ivorycoastrepublicofcotedivoirevorstendomandorraindonesieestadolibreasociadodepuertoricotaiwanprovincievanchinakingdomoflaos#7tunvenezuelarepublic" +
	"usamericanoordelijkemarianaislandskuwaitstatevirginislandsoftheunitedstatesformertanganyikaandzanzibar#9pyhongaarserepublicdemocratischesocialistischerepublieksrilanka" +
	"#9gy#4470eilandmauritiusrepublicofmaldiveskingdomburundiandorraprincipalityfyrmacedoniaduitsebondsrepubliek" +
	"democraticvolksrepkoreafalklandislandsmalvinasislandsrussiasovietunion#7mnemaagdeneilandenvandeverenigdestatenrussia#7mliireland" +
	"kenyarepublicchristmaseilandrepubliciraqafghanestandemyemen#6tkmoverzeesegemeenschapwallisfutunaforoyar" +
	"frenchguineaunitedstatesminoroutlyingislandsamericanfranszuidelijketerritoria#2turunscr1244kosovomacaochinamarshalleilandenstvincentendegrenadines" +
	"kingdomofiraqrepublicukraine#5czrrepublicofhaitiautonomousprovinceofaland#5cap#7mdvkingdomofyemen" +
	"democraticrepubliccongooverseasterritoryreunionfederalrepublicsomalieburmaunienationofbruneioverzeesgebiedsdeelguamslovakiarepublicterritoriumaland" +
	"#2tzafaeroerdeensfrenchpolynesiafrenchdepartementfranspolynesierepublicofguineabissauoekrainerepubliekcotedivoirebosnieenhercegovina" +
	"kosovo#4768transitionalgovernmentethiopiakoninkrijknepal#7tkmformertanganyikaenzanzibartojikistondijbouti" +
	"republicsurinamerepublicequatorialguinearepublicvenezuela#7maw"

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
	834, 835, 839, 842, 843, 843, 844, 844, 844, 846, 846, 846, 848, 848, 848, 849,
	849, 851, 851, 851, 851, 853, 854, 857, 857, 858, 859, 861, 861, 861, 863, 864,
	865, 866, 866, 867, 867, 867, 867, 867, 869, 870, 870, 871, 872, 872, 872, 874,
	875, 875, 876, 876, 876, 876, 876, 876, 876, 880, 880, 880, 880, 881, 883, 884,
	884, 884, 884, 884, 886, 886, 886, 887, 887, 888, 888, 889, 891, 893, 893, 893,
	895, 898, 899, 901, 901, 903, 904, 904, 905, 905, 907, 908, 908, 909, 911, 911,
	911, 911, 914, 916, 917, 918, 920, 920, 921, 923, 923, 923, 925, 925, 926, 926,
	927, 928, 930, 932, 932, 932, 932, 932, 934, 935, 935, 935, 936, 936, 937, 939,
	940, 940, 941, 942, 942, 943, 943, 944, 946, 947, 948, 948, 948, 949, 949, 949,
	950, 952, 953, 957, 957, 959, 961, 962, 963, 963, 964, 964, 965, 966, 968, 970,
	971, 972, 974, 974, 974, 977, 977, 979, 979, 979, 979, 981, 981, 982, 982, 985,
	986, 987, 990, 990, 991, 991, 992, 992, 993, 994, 994, 996, 996, 998, 999, 1001,
	1003, 1003, 1003, 1003, 1003, 1004, 1005, 1006, 1006, 1007, 1008, 1010, 1012, 1012, 1013, 1013,
	1014, 1014, 1015, 1016, 1018, 1020, 1023, 1024, 1025, 1026, 1027, 1027, 1028, 1029, 1031, 1031,
	1031, 1031, 1032, 1033, 1034, 1035, 1036, 1038, 1038, 1041, 1041, 1041, 1041, 1043, 1044, 1045,
	1047, 1047, 1049, 1050, 1051, 1052, 1052, 1053, 1055, 1055, 1055, 1056, 1057, 1057, 1058, 1058,
	1059, 1060, 1060, 1062, 1063, 1064, 1065, 1065, 1065, 1067, 1069, 1070, 1070, 1071, 1071, 1071,
	1072, 1074, 1075, 1075, 1077, 1078, 1080, 1081, 1081, 1083, 1085, 1085, 1086, 1086, 1087, 1087,
	1088, 1088, 1088, 1089, 1090, 1090, 1090, 1091, 1091, 1092, 1094, 1095, 1096, 1096, 1096, 1096,
	1096, 1096, 1098, 1098, 1099, 1099, 1100, 1100, 1102, 1103, 1105, 1105, 1109, 1109, 1109, 1110,
	1111, 1112, 1112, 1114, 1115, 1116, 1117, 1117, 1118, 1118, 1118, 1118, 1118, 1120, 1123, 1123,
	1124, 1124, 1126, 1126, 1126, 1127, 1130, 1130, 1131, 1133, 1134, 1135, 1136, 1136, 1137, 1138,
	1140, 1140, 1141, 1143, 1144, 1144, 1145, 1147, 1147, 1147, 1147, 1148, 1148, 1149, 1151, 1151,
	1155, 1157, 1160, 1161, 1161, 1161, 1161, 1162, 1163, 1163, 1163, 1164, 1165, 1165, 1165, 1165,
	1166, 1166, 1167, 1169, 1169, 1169, 1169, 1170, 1171, 1171, 1171, 1171, 1172, 1173, 1173, 1173,
	1173, 1174, 1175, 1175, 1175, 1175, 1175, 1177, 1177, 1178, 1178, 1178, 1179, 1179, 1181, 1183,
	1184, 1184, 1185, 1185, 1187, 1187, 1187, 1190, 1190, 1192, 1193, 1193, 1194, 1194, 1195, 1195,
	1196, 1197, 1199, 1199, 1201, 1203, 1203, 1204, 1205, 1205, 1206, 1207, 1208, 1208, 1208, 1211,
	1211, 1212, 1212, 1213, 1213, 1214, 1215, 1215, 1216, 1216, 1216, 1217, 1217, 1217, 1217, 1219,
	1220, 1223, 1225, 1225, 1226, 1227, 1228, 1230, 1230, 1231, 1233, 1238, 1239, 1240, 1240, 1241,
	1241, 1242, 1243, 1243, 1243, 1244, 1245, 1246, 1246, 1247, 1247, 1248, 1248, 1250, 1250, 1250,
	1254, 1254, 1255, 1256, 1257, 1257, 1258, 1262, 1263, 1264, 1265, 1265, 1267, 1267, 1270, 1270,
	1271, 1273, 1275, 1276, 1276, 1276, 1276, 1277, 1278, 1278, 1278, 1281, 1281, 1282, 1282, 1282,
	1282, 1285, 1285, 1285, 1285, 1288, 1288, 1288, 1288, 1288, 1292, 1294, 1295, 1296, 1297, 1297,
	1298, 1298, 1299, 1299, 1300, 1301, 1301, 1304, 1305, 1305, 1305, 1306, 1306, 1306, 1307, 1307,
	1310, 1311, 1312, 1313, 1313, 1314, 1316, 1316, 1316, 1319, 1319, 1320, 1320, 1320, 1321, 1321,
	1321, 1321, 1323, 1324, 1324, 1324, 1325, 1328, 1329, 1329, 1330, 1330, 1331, 1331, 1331, 1333,
	1334, 1335, 1336, 1338, 1339, 1341, 1341, 1342, 1343, 1343, 1346, 1347, 1348, 1348, 1349, 1349,
	1349, 1350, 1350, 1350, 1350, 1350, 1350, 1351, 1351, 1351, 1351, 1351, 1354, 1354, 1355, 1355,
	1355, 1355, 1356, 1358, 1358, 1359, 1361, 1362, 1362, 1363, 1364, 1364, 1364, 1365, 1365, 1366,
	1367, 1368, 1369, 1372, 1373, 1373, 1374, 1374, 1377, 1377, 1377, 1377, 1378, 1379, 1381, 1383,
	1383, 1384, 1385, 1385, 1386, 1387, 1389, 1389, 1390, 1390, 1391, 1392, 1393, 1395, 1396, 1398,
	1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1398, 1399, 1399, 1399, 1401, 1401,
	1403, 1403, 1405, 1405, 1405, 1405, 1405, 1406, 1407, 1408, 1409, 1410, 1410, 1412, 1413, 1413,
	1413, 1413, 1413, 1413, 1413, 1414, 1415, 1415, 1416, 1416, 1416, 1416, 1417, 1419, 1421, 1421,
	1423, 1423, 1424, 1426, 1427, 1427, 1428, 1430, 1433, 1434, 1434, 1434, 1434, 1434, 1435, 1435,
	1435, 1437, 1437, 1438, 1440, 1440, 1441, 1441, 1442, 1444, 1444, 1444, 1444, 1444, 1446, 1446,
	1447, 1448, 1450, 1451, 1451, 1453, 1453, 1453, 1455, 1455, 1457, 1457, 1458, 1458, 1459, 1459,
	1459, 1461, 1463, 1463, 1464, 1464, 1465, 1465, 1465, 1466, 1466, 1466, 1468, 1469, 1470, 1471,
	1471, 1471, 1471, 1472, 1473, 1473, 1473, 1475, 1476, 1476, 1477, 1477, 1477, 1478, 1478, 1478,
	1479, 1480, 1480, 1480, 1480, 1480, 1481, 1481, 1481, 1483, 1483, 1483, 1487, 1487, 1487, 1489,
	1490, 1491, 1493, 1493, 1494, 1494, 1495, 1495, 1495, 1495, 1497, 1498, 1500, 1501, 1501, 1502,
	1502, 1502, 1503, 1506, 1507, 1508, 1510, 1512, 1514, 1514, 1515, 1516, 1518, 1519, 1520, 1521,
	1522, 1523, 1524, 1525, 1527, 1527, 1528, 1530, 1530, 1530, 1531, 1532, 1534, 1535, 1537, 1537,
	1538, 1539, 1540, 1540, 1540, 1543, 1543, 1544, 1544, 1544, 1545, 1545, 1547, 1547, 1547, 1547,
	1550, 1551, 1551, 1551, 1554, 1554, 1557, 1559, 1562, 1562, 1562, 1564, 1565, 1566, 1568, 1570,
	1570, 1570, 1572, 1572, 1572, 1572, 1572, 1573, 1574, 1578, 1581, 1582, 1582, 1583, 1583, 1583,
	1584, 1585, 1585, 1585, 1588, 1588, 1590, 1591, 1595, 1596, 1596, 1596, 1598, 1599, 1599, 1601,
	1601, 1601, 1601, 1601, 1601, 1602, 1602, 1602, 1602, 1603, 1603, 1604, 1604, 1604, 1604, 1604,
	1604, 1606, 1607, 1609, 1609, 1609, 1610, 1612, 1616, 1617, 1617, 1617, 1617, 1618, 1619, 1619,
	1620, 1620, 1621, 1622, 1622, 1624, 1626, 1627, 1628, 1628, 1629, 1629, 1629, 1631, 1631, 1632,
	1633, 1635, 1635, 1636, 1637, 1639, 1641, 1643, 1643, 1644, 1644, 1644, 1644, 1646, 1646, 1646,
	1646, 1646, 1647, 1647, 1647, 1649, 1652, 1653, 1653, 1653, 1653, 1655, 1656, 1656, 1657, 1657,
	1658, 1658, 1658, 1660, 1662, 1662, 1664, 1664, 1664, 1664, 1665, 1665, 1665, 1665, 1665, 1667,
	1668, 1668, 1668, 1668, 1669, 1670, 1671, 1672, 1674, 1675, 1676, 1677, 1678, 1678, 1679, 1681,
	1681, 1684, 1685, 1687, 1688, 1688, 1689, 1690, 1690, 1690, 1691, 1692, 1692, 1692, 1693, 1695,
	1695, 1695, 1696, 1697, 1698, 1700, 1700, 1701, 1701, 1703, 1704, 1705, 1705, 1705, 1705, 1706,
	1708, 1708, 1708, 1710, 1712, 1712, 1713, 1713, 1713, 1713, 1714, 1714, 1716, 1718, 1718, 1718,
	1719, 1719, 1719, 1719, 1720, 1720, 1722, 1722, 1722, 1722, 1723, 1723, 1725, 1725, 1725, 1726,
	1727, 1727, 1727, 1728, 1730, 1731, 1732, 1734, 1734, 1734, 1737, 1737, 1737, 1738, 1738, 1738,
	1739, 1739, 1740, 1740, 1740, 1740, 1740, 1740, 1742, 1743, 1744, 1746, 1747, 1748, 1750, 1751,
	1753, 1753, 1753, 1755, 1757, 1758, 1758, 1758, 1760, 1762, 1764, 1766, 1766, 1767, 1768, 1769,
	1769, 1769, 1770, 1771, 1773, 1775, 1779, 1781, 1783, 1783, 1784, 1785, 1785, 1785, 1786, 1787,
	1788, 1789, 1790, 1790, 1791, 1792, 1792, 1792, 1793, 1794, 1794, 1797, 1798, 1798, 1800, 1800,
	1802, 1804, 1804, 1805, 1806, 1806, 1806, 1806, 1806, 1807, 1807, 1807, 1807, 1808, 1810, 1810,
	1810, 1810, 1810, 1811, 1811, 1813, 1815, 1816, 1818, 1818, 1818, 1819, 1821, 1821, 1821, 1822,
	1822, 1822, 1822, 1822, 1823, 1823, 1824, 1824, 1826, 1828, 1828, 1828, 1830, 1830, 1832, 1832,
	1832, 1832, 1833, 1834, 1836, 1836, 1836, 1836, 1836, 1837, 1839, 1839, 1839, 1839, 1841, 1841,
	1842, 1842, 1842, 1842, 1843, 1843, 1844, 1844, 1844, 1846, 1848, 1850, 1850, 1852, 1852, 1852,
	1854, 1854, 1855, 1855, 1856, 1858, 1858, 1858, 1858, 1858, 1858, 1858, 1859, 1859, 1860, 1860,
	1860, 1862, 1863, 1863, 1864, 1864, 1866, 1867, 1867, 1868, 1870, 1871, 1871, 1873, 1875, 1875,
	1876, 1876, 1876, 1878, 1878, 1879, 1880, 1881, 1883, 1885, 1885, 1885, 1885, 1885, 1887, 1888,
	1888, 1889, 1889, 1889, 1889, 1890, 1890, 1890, 1890, 1890, 1890, 1892, 1894, 1896, 1896, 1896,
	1896, 1897, 1899, 1899, 1903, 1904, 1906, 1906, 1907, 1907, 1909, 1909, 1909, 1910, 1912, 1912,
	1914, 1914, 1915, 1915, 1915, 1916, 1916, 1916, 1918, 1919, 1919, 1920, 1921, 1921, 1921, 1921,
	1921, 1922, 1923, 1924, 1925, 1928, 1930, 1932, 1932, 1932, 1934, 1935, 1935, 1936, 1936, 1936,
	1936, 1937, 1938, 1938, 1940, 1942, 1944, 1946, 1947, 1947, 1948, 1950, 1950, 1952, 1952, 1954,
	1954, 1955, 1955, 1955, 1956, 1957, 1959, 1961, 1962, 1962, 1962, 1963, 1965, 1965, 1966, 1968,
	1969, 1969, 1972, 1973, 1973, 1973, 1974, 1977, 1978, 1978, 1979, 1982, 1984, 1985, 1985, 1985,
	1985, 1985, 1985, 1985, 1987, 1989, 1989, 1990, 1991, 1991, 1992, 1993, 1994, 1994, 1994, 1994,
	1994, 1995, 1996, 1996, 1997, 1997, 1998, 1999, 2000, 2002, 2004, 2005, 2005, 2006, 2006, 2006,
	2009, 2009, 2009, 2009, 2010, 2012, 2014, 2016, 2016, 2017, 2017, 2017, 2018, 2018, 2019, 2020,
	2021, 2022, 2023, 2024, 2024, 2026, 2026, 2028, 2028, 2030, 2031, 2032, 2032, 2034, 2034, 2035,
	2036, 2037, 2038, 2038, 2038, 2039, 2040, 2041, 2042, 2042, 2043, 2045, 2048, 2049, 2049, 2050,
	2052, 2052, 2052, 2053, 2057, 2057, 2057, 2059, 2061, 2062, 2063, 2063, 2065, 2065, 2066, 2066,
	2067, 2068, 2069, 2071, 2073, 2074, 2074, 2075, 2076, 2077, 2077, 2077, 2077, 2077, 2078, 2079,
	2079, 2079, 2081, 2081, 2083, 2083, 2086, 2087, 2087, 2088, 2089, 2092, 2093, 2093, 2093, 2093,
	2094, 2094, 2095, 2096, 2096, 2099, 2100, 2100, 2100, 2100, 2102, 2103, 2104, 2104, 2105, 2105,
	2107, 2107, 2107, 2107, 2108, 2111, 2111, 2115, 2118, 2120, 2120, 2121, 2121, 2121, 2122, 2123,
	2124, 2124, 2125, 2126, 2126, 2127, 2127, 2127, 2128, 2129, 2129, 2129, 2131, 2132, 2133, 2133,
	2133, 2136, 2136, 2138, 2138, 2138, 2138, 2139, 2140, 2140, 2140, 2142, 2142, 2144, 2144, 2144,
	2144, 2144, 2145, 2147, 2149, 2151, 2151, 2151, 2151, 2152, 2153, 2153, 2155, 2155, 2156, 2157,
	2158, 2158, 2160, 2160, 2160, 2160, 2160, 2161, 2161, 2161, 2162, 2164, 2164, 2164, 2165, 2165,
	2165, 2166, 2166, 2166, 2166, 2166, 2166, 2166, 2167, 2167, 2169, 2170, 2171, 2172, 2172, 2173,
	2173, 2175, 2175, 2177, 2179, 2180, 2181, 2182, 2184, 2185, 2188, 2188, 2189, 2191, 2193, 2193,
	2194, 2194, 2194, 2194, 2196, 2197, 2198, 2199, 2200, 2200, 2200, 2200, 2201, 2202, 2204, 2204,
	2204, 2205, 2208, 2208, 2209, 2212, 2213, 2214, 2214, 2215, 2216, 2218, 2218, 2219, 2219, 2220,
	2220, 2221, 2222, 2223, 2224, 2224, 2224, 2225, 2225, 2226, 2229, 2231, 2232, 2234, 2234, 2235,
	2235, 2236, 2237, 2239, 2240, 2240, 2243, 2243, 2244, 2245, 2247, 2247, 2248, 2248, 2249, 2250,
	2250, 2251, 2251, 2251, 2253, 2254, 2256, 2256, 2257, 2258, 2260, 2261, 2261, 2261, 2262, 2266,
	2266, 2266, 2266, 2267, 2270, 2270, 2272, 2273, 2274, 2274, 2275, 2275, 2275, 2276, 2278, 2278,
	2280, 2281, 2282, 2283, 2286, 2287, 2289, 2289, 2290, 2291, 2293, 2293, 2297, 2298, 2300, 2301,
	2301, 2302, 2303, 2304, 2304, 2306, 2308, 2309, 2309, 2310, 2310, 2311, 2311, 2312, 2314, 2315,
	2315, 2316, 2317, 2318, 2318, 2318, 2318, 2318, 2318, 2320, 2320, 2320, 2321, 2323, 2325, 2325,
	2326, 2326, 2327, 2327, 2327, 2329, 2330, 2331, 2332, 2332, 2334, 2335, 2338, 2339, 2340, 2340,
	2341, 2341, 2343, 2344, 2345, 2346, 2349, 2351, 2352, 2353, 2354, 2355, 2357, 2358, 2360, 2361,
	2362, 2363, 2364, 2364, 2365, 2365, 2365, 2365, 2366, 2367, 2369, 2371, 2371, 2372, 2373, 2374,
	2374, 2374, 2374, 2374, 2377, 2378, 2378, 2379, 2380, 2380, 2380, 2381, 2381, 2381, 2382, 2382,
	2383, 2384, 2384, 2385, 2385, 2385, 2385, 2386, 2389, 2389, 2389, 2389, 2390, 2391, 2392, 2393,
	2393, 2393, 2393, 2395, 2397, 2398, 2399, 2399, 2400, 2401, 2403, 2403, 2403, 2404, 2405, 2405,
	2405, 2406, 2406, 2406, 2407, 2410, 2411, 2412, 2412, 2413, 2414, 2415, 2415, 2417, 2417, 2417,
	2418, 2418, 2418, 2418, 2419, 2419, 2419, 2419, 2419, 2420, 2420, 2422, 2423, 2425, 2428, 2428,
	2428, 2429, 2430, 2432, 2432, 2432, 2434, 2434, 2434, 2434, 2436, 2437, 2437, 2437, 2439, 2439,
	2439, 2441, 2443, 2444, 2447, 2447, 2448, 2448, 2448, 2448, 2450, 2452, 2452, 2452, 2454, 2454,
	2454, 2455, 2455, 2455, 2456, 2456, 2458, 2460, 2460, 2460, 2460, 2460, 2460, 2462, 2462, 2463,
	2465, 2466, 2466, 2467, 2469, 2470, 2470, 2471, 2471, 2472, 2472, 2472, 2472, 2472, 2475, 2476,
	2478, 2480, 2481, 2481, 2481, 2481, 2481, 2482, 2483, 2483, 2484, 2485, 2485, 2485, 2485, 2486,
	2486, 2486, 2486, 2486, 2491, 2491, 2491, 2491, 2492, 2493, 2493, 2493, 2493, 2493, 2496, 2496,
	2496, 2496, 2497, 2497, 2499, 2499, 2500, 2500, 2500, 2500, 2500, 2501, 2502, 2503, 2504, 2504,
	2504, 2505, 2505, 2508, 2508, 2508, 2508, 2509, 2510, 2510, 2513, 2514, 2515, 2516, 2518, 2519,
	2521, 2521, 2522, 2525, 2526, 2527, 2528, 2529, 2530, 2530, 2530, 2531, 2532, 2533, 2533, 2534,
	2534, 2536, 2537, 2538, 2542, 2544, 2545, 2545, 2545, 2545, 2545, 2545, 2546, 2547, 2548, 2549,
	2553, 2553, 2554, 2554, 2555, 2556, 2557, 2557, 2558, 2560, 2560, 2561, 2562, 2564, 2564, 2565,
	2566, 2567, 2567, 2568, 2569, 2569, 2570, 2570, 2570, 2573, 2573, 2573, 2575, 2576, 2578, 2579,
	2580, 2580, 2581, 2581, 2581, 2581, 2583, 2584, 2586, 2587, 2588, 2589, 2589, 2590, 2593, 2594,
	2594, 2594, 2594, 2594, 2595, 2595, 2597, 2597, 2598, 2599, 2599, 2599, 2601, 2603, 2603, 2603,
	2603, 2603, 2605, 2605, 2606, 2606, 2607, 2609, 2610, 2613, 2615, 2616, 2616, 2616, 2617, 2618,
	2618, 2619, 2619, 2619, 2619, 2620, 2621, 2623, 2624, 2625, 2625, 2625, 2625, 2625, 2625, 2625,
	2625, 2626, 2626, 2628, 2629, 2630, 2632, 2632, 2635, 2636, 2637, 2638, 2638, 2639, 2639, 2639,
	2640, 2642, 2643, 2643, 2644, 2644, 2644, 2645, 2645, 2646, 2649, 2651, 2654, 2654, 2656, 2656,
	2657, 2657, 2657, 2658, 2659, 2659, 2659, 2660, 2660, 2660, 2660, 2660, 2660, 2663, 2667, 2667,
	2669, 2670, 2672, 2672, 2672, 2672, 2675, 2675, 2675, 2676, 2677, 2679, 2680, 2680, 2681, 2682,
	2683, 2683, 2684, 2685, 2686, 2687, 2688, 2690, 2690, 2690, 2691, 2691, 2692, 2692, 2693, 2694,
	2698, 2699, 2699, 2699, 2703, 2704, 2706, 2706, 2708, 2708, 2708, 2708, 2709, 2710, 2710, 2711,
	2712, 2712, 2712, 2712, 2713, 2715, 2715, 2717, 2718, 2718, 2719, 2720, 2721, 2722, 2722, 2723,
	2725, 2725, 2727, 2727, 2730, 2730, 2732, 2733, 2734, 2734, 2735, 2735, 2736, 2736, 2736, 2737,
	2738, 2739, 2739, 2741, 2742, 2743, 2744, 2745, 2750, 2751, 2753, 2753, 2753, 2753, 2753, 2755,
	2756, 2756, 2756, 2757, 2757, 2757, 2758, 2761, 2763, 2764, 2764, 2766, 2767, 2768, 2768, 2769,
	2770, 2770, 2770, 2771, 2771, 2772, 2772, 2772, 2772, 2772, 2772, 2774, 2777, 2778, 2780, 2781,
	2783, 2783, 2783, 2783, 2783, 2785, 2785, 2787, 2788, 2789, 2791, 2791, 2792, 2792, 2792, 2793,
	2793, 2793, 2796, 2798, 2798, 2798, 2799, 2799, 2804, 2804, 2804, 2805, 2808, 2809, 2809, 2812,
	2814, 2815, 2816, 2818, 2819, 2819, 2820, 2821, 2822, 2824, 2826, 2827, 2828, 2830, 2830, 2830,
	2832, 2834, 2834, 2835, 2836, 2836, 2838, 2839, 2839, 2839, 2839, 2839, 2839, 2839, 2839, 2840,
	2842, 2844, 2847, 2847, 2847, 2847, 2847, 2848, 2848, 2848, 2848, 2849, 2851, 2852, 2855, 2856,
	2856, 2857, 2857, 2857, 2857, 2858, 2858, 2858, 2859, 2861, 2862, 2862, 2862, 2862, 2862, 2863,
	2866, 2866, 2866, 2868, 2869, 2869, 2870, 2873, 2874, 2878, 2880, 2881, 2883, 2884, 2885, 2887,
	2887, 2887, 2890, 2891, 2892, 2894, 2896, 2897, 2898, 2900, 2900, 2901, 2902, 2903, 2903, 2904,
	2906, 2907, 2907, 2908, 2909, 2909, 2910, 2911, 2912, 2914, 2914, 2915, 2916, 2917, 2917, 2918,
	2918, 2918, 2920, 2920, 2920, 2920, 2921, 2924, 2925, 2927, 2928, 2929, 2929, 2929, 2932, 2934,
	2935, 2937, 2937, 2938, 2940, 2940, 2941, 2942, 2944, 2946, 2946, 2946, 2949, 2949, 2949, 2949,
	2949, 2949, 2950, 2951, 2951, 2952, 2952, 2953, 2954, 2955, 2957, 2957, 2957, 2958, 2958, 2958,
	2960, 2962, 2962, 2964, 2965, 2967, 2968, 2968, 2968, 2968, 2970, 2971, 2973, 2974, 2976, 2976,
	2979, 2979, 2980, 2980, 2981, 2981, 2981, 2983, 2984, 2985, 2985, 2986, 2987, 2989, 2989, 2991,
	2991, 2992, 2993, 2993, 2993, 2993, 2995, 2996, 2997, 2998, 3000, 3000, 3002, 3003, 3003, 3005,
	3007, 3007, 3007, 3007, 3009, 3009, 3009, 3011, 3012, 3012, 3012, 3013, 3014, 3014, 3014, 3015,
	3017, 3018, 3019, 3019, 3019, 3020, 3022, 3022, 3022, 3023, 3024, 3025, 3026, 3029, 3030, 3032,
	3035, 3035, 3037, 3039, 3041, 3042, 3042, 3044, 3044, 3044, 3044, 3044, 3045, 3046, 3046, 3047,
	3047, 3049, 3049, 3050, 3051, 3053, 3053, 3054, 3054, 3056, 3057, 3058, 3059, 3059, 3060, 3060,
	3064, 3064, 3065, 3067, 3067, 3067, 3067, 3069, 3070, 3073, 3078, 3078, 3078, 3078, 3080, 3080,
	3080, 3080, 3080, 3081, 3082, 3083, 3084, 3084, 3085, 3086, 3088, 3089, 3090, 3091, 3093, 3093,
	3094, 3095, 3095, 3095, 3096, 3096, 3100, 3101, 3101, 3103, 3105, 3106, 3107, 3107, 3107, 3108,
	3108, 3109, 3109, 3109, 3109, 3110, 3110, 3110, 3110, 3110, 3112, 3115, 3117, 3118, 3121, 3121,
	3121, 3122, 3123, 3123, 3123, 3123, 3125, 3125, 3126, 3127, 3128, 3128, 3128, 3130, 3131, 3132,
	3132, 3133, 3134, 3135, 3137, 3139, 3140, 3141, 3141, 3141, 3142, 3143, 3145, 3146, 3146, 3146,
	3146, 3146, 3147, 3148, 3150, 3151, 3151, 3152, 3152, 3152, 3154, 3154, 3154, 3155, 3155, 3156,
	3156, 3157, 3158, 3159, 3159, 3160, 3160, 3161, 3161, 3162, 3163, 3165, 3167, 3169, 3170, 3171,
	3172, 3173, 3174, 3174, 3175, 3176, 3178, 3180, 3181, 3182, 3182, 3183, 3184, 3185, 3185, 3186,
	3186, 3187, 3189, 3190, 3191, 3193, 3194, 3195, 3195, 3196, 3197, 3197, 3198, 3198, 3198, 3198,
	3198, 3198, 3198, 3198, 3198, 3200, 3200, 3200, 3200, 3200, 3201, 3202, 3202, 3202, 3203, 3204,
	3204, 3204, 3204, 3205, 3206, 3209, 3211, 3211, 3212, 3214, 3215, 3216, 3217, 3217, 3219, 3220,
	3221, 3221, 3221, 3223, 3224, 3226, 3227, 3230, 3230, 3231, 3232, 3233, 3233, 3234, 3235, 3235,
	3236, 3237, 3239, 3240, 3242, 3244, 3244, 3244, 3244, 3244, 3246, 3247, 3247, 3249, 3249, 3250,
	3251, 3252, 3254, 3258, 3260, 3260, 3262, 3263, 3263, 3263, 3265, 3265, 3267, 3267, 3267, 3268,
	3269, 3269, 3269, 3270, 3270, 3271, 3272, 3274, 3276, 3277, 3277, 3277, 3279, 3280, 3283, 3285,
	3286, 3287, 3288, 3288, 3291, 3292, 3293, 3293, 3293, 3293, 3294, 3295, 3296, 3297, 3297, 3298,
	3298, 3298, 3299, 3299, 3300, 3300, 3302, 3302, 3302, 3303, 3305, 3307, 3307, 3307, 3308, 3309,
	3310, 3310, 3311, 3311, 3312, 3313, 3314, 3314, 3315, 3315, 3316, 3316, 3316, 3318, 3318, 3318,
	3319, 3319, 3321, 3322, 3322, 3322, 3323, 3324, 3325, 3325, 3325, 3325, 3326, 3326, 3326, 3326,
	3327, 3329, 3329, 3329, 3330, 3330, 3330, 3332, 3333, 3334, 3334, 3335, 3336, 3337, 3339, 3341,
	3342, 3343, 3345, 3345, 3347, 3348, 3348, 3348, 3348, 3349, 3352, 3354, 3355, 3356, 3357, 3358,
	3358, 3360, 3360, 3361, 3361, 3365, 3365, 3368, 3369, 3373, 3374, 3375, 3376, 3377, 3377, 3379,
	3379, 3381, 3381, 3381, 3381, 3384, 3385, 3388, 3390, 3391, 3393, 3394, 3395, 3397, 3398, 3399,
	3399, 3399, 3401, 3402, 3403, 3403, 3404, 3405, 3405, 3405, 3406, 3408, 3410, 3410, 3411, 3413,
	3415, 3419, 3420, 3420, 3420, 3421, 3421, 3421, 3422, 3422, 3423, 3426, 3427, 3427, 3429, 3431,
	3433, 3434, 3436, 3437, 3438, 3440, 3440, 3440, 3440, 3440, 3441, 3442, 3442, 3442, 3442, 3443,
	3443, 3443, 3446, 3447, 3447, 3449, 3449, 3450, 3451, 3454, 3456, 3458, 3458, 3459, 3459, 3461,
	3461, 3462, 3462, 3464, 3464, 3465, 3466, 3467, 3469, 3469, 3470, 3470, 3472, 3474, 3475, 3476,
	3476, 3478, 3480, 3481, 3481, 3481, 3482, 3485, 3486, 3487, 3489, 3490, 3490, 3491, 3492, 3493,
	3496, 3497, 3498, 3499, 3499, 3499, 3499, 3500, 3500, 3500, 3501, 3502, 3502, 3503, 3506, 3506,
	3509, 3509, 3511, 3511, 3511, 3513, 3514, 3514, 3516, 3516, 3519, 3522, 3522, 3522, 3523, 3524,
	3524, 3525, 3525, 3525, 3525, 3528, 3528, 3529, 3532, 3532, 3533, 3533, 3534, 3535, 3539, 3539,
	3541, 3541, 3544, 3546, 3546, 3550, 3552, 3553, 3553, 3555, 3557, 3560, 3561, 3561, 3562, 3565,
	3565, 3567, 3567, 3569, 3570, 3571, 3571, 3571, 3572, 3573, 3573, 3573, 3575, 3577, 3578, 3578,
	3579, 3579, 3580, 3580, 3580, 3582, 3584, 3584, 3586, 3587, 3587, 3588, 3590, 3592, 3593, 3595,
	3595, 3598, 3599, 3602, 3603, 3603, 3603, 3604, 3605, 3605, 3605, 3606, 3606, 3607, 3609, 3609,
	3611, 3614, 3615, 3619, 3620, 3621, 3623, 3624, 3626, 3629, 3632, 3633, 3635, 3638, 3639, 3641,
	3642, 3643, 3643, 3643, 3643, 3644, 3644, 3646, 3646, 3648, 3651, 3651, 3652, 3652, 3653, 3653,
	3654, 3654, 3655, 3659, 3660, 3661, 3661, 3664, 3665, 3666, 3667, 3670, 3672, 3672, 3672, 3675,
	3675, 3676, 3678, 3678, 3680, 3682, 3682, 3683, 3684, 3684, 3688, 3688, 3689, 3690, 3690, 3692,
	3694, 3695, 3696, 3698, 3699, 3699, 3700, 3701, 3703, 3705, 3706, 3707, 3708, 3710, 3710, 3710,
	3711, 3711, 3711, 3712, 3713, 3714, 3714, 3714, 3715, 3716, 3718, 3720, 3721, 3721, 3723, 3726,
	3727, 3728, 3729, 3729, 3732, 3733, 3734, 3735, 3736, 3737, 3738, 3738, 3738, 3739, 3739, 3740,
	3741, 3741, 3741, 3742, 3742, 3745, 3746, 3746, 3747, 3748, 3750, 3752, 3753, 3753, 3754, 3754,
	3756, 3757, 3758, 3758, 3759, 3759, 3760, 3764, 3766, 3766, 3768, 3770, 3770, 3771, 3771, 3771,
	3772, 3772, 3773, 3773, 3773, 3775, 3775, 3777, 3778, 3778, 3779, 3779, 3779, 3781, 3783, 3783,
	3783, 3785, 3787, 3790, 3791, 3791, 3791, 3791, 3794, 3795, 3795, 3798, 3799, 3799, 3802, 3803,
	3805, 3806, 3806, 3806, 3809, 3809, 3810, 3811, 3812, 3813, 3813, 3814, 3815, 3816, 3817, 3817,
	3820, 3821, 3826, 3829, 3830, 3833, 3834, 3837, 3837, 3837, 3838, 3843, 3844, 3844, 3847, 3847,
	3847, 3848, 3849, 3849, 3849, 3850, 3851, 3852, 3853, 3854, 3854, 3855, 3855, 3856, 3856, 3859,
	3859, 3860, 3863, 3864, 3865, 3865, 3865, 3865, 3867, 3870, 3870, 3875, 3875, 3876, 3876, 3876,
	3877, 3877, 3877, 3879, 3880, 3882, 3884, 3884, 3885, 3887, 3889, 3890, 3890, 3892, 3892, 3894,
	3894, 3896, 3901, 3903, 3904, 3904, 3906, 3906, 3907, 3909, 3910, 3911, 3914, 3916, 3918, 3918,
	3918, 3918, 3921, 3921, 3922, 3923, 3923, 3923, 3925, 3926, 3929, 3930, 3930, 3931, 3932, 3935,
	3936, 3936, 3937, 3939, 3939, 3941, 3943, 3944, 3947, 3948, 3950, 3953, 3954, 3957, 3959, 3960,
	3960, 3961, 3962, 3962, 3963, 3964, 3964, 3964, 3965, 3966, 3968, 3970, 3970, 3974, 3975, 3976,
	3977, 3978, 3980, 3982, 3983, 3983, 3986, 3987, 3989, 3994, 3994, 3996, 3999, 3999, 3999, 4001,
	4002, 4002, 4003, 4003, 4004, 4005, 4006, 4007, 4007, 4008, 4010, 4010, 4010, 4010, 4010, 4012,
	4013, 4015, 4018, 4020, 4022, 4022, 4023, 4026, 4027, 4029, 4029, 4031, 4032, 4032, 4034, 4035,
	4036, 4036, 4036, 4037, 4039, 4040, 4041, 4042, 4043, 4043, 4045, 4045, 4046, 4048, 4048, 4048,
	4049, 4052, 4055, 4056, 4056, 4056, 4057, 4059, 4061, 4063, 4063, 4064, 4066, 4066, 4066, 4068,
	4068, 4069, 4070, 4071, 4072, 4074, 4074, 4076, 4077, 4077, 4077, 4077, 4078, 4078, 4082, 4084,
	4085, 4086, 4091, 4091, 4091, 4092, 4093, 4095, 4096, 4097, 4097, 4099, 4099, 4099, 4100, 4101,
	4103, 4104, 4105, 4108, 4109, 4109, 4109, 4111, 4112, 4113, 4114, 4115, 4115, 4120, 4122, 4125,
	4125, 4126, 4129, 4129, 4129, 4129, 4129, 4129, 4131, 4133, 4136, 4137, 4138, 4138, 4138, 4138,
	4138, 4138, 4140, 4141, 4142, 4142, 4144, 4144, 4145, 4146, 4146, 4146, 4148, 4150, 4151, 4153,
	4153, 4154, 4160, 4161, 4162, 4163, 4165, 4167, 4168, 4170, 4170, 4171, 4171, 4171, 4171, 4172,
	4174, 4174, 4174, 4175, 4175, 4175, 4176, 4176, 4177, 4178, 4181, 4182, 4182, 4183, 4185, 4186,
	4186, 4186, 4187, 4187, 4187, 4187, 4188, 4189, 4190, 4190, 4190, 4191, 4191, 4193, 4194, 4194,
	4194, 4195, 4196, 4196, 4196, 4199, 4199, 4201, 4202, 4204, 4205, 4207, 4207, 4207, 4210, 4215,
	4215, 4218, 4218, 4219, 4220, 4221, 4221, 4223, 4224, 4227, 4229, 4230, 4230, 4230, 4231, 4232,
	4234, 4235, 4237, 4239, 4240, 4240, 4241, 4243, 4244, 4246, 4247, 4247, 4247, 4247, 4250, 4252,
	4252, 4253, 4255, 4256, 4256, 4257, 4258, 4258, 4263, 4263, 4265, 4268, 4270, 4272, 4272, 4274,
	4274, 4274, 4274, 4274, 4274, 4276, 4277, 4278, 4278, 4281, 4281, 4282, 4282, 4282, 4283, 4285,
	4285, 4287, 4289, 4290, 4292, 4293, 4293, 4295, 4297, 4298, 4299, 4299, 4299, 4300, 4302, 4303,
	4303, 4303, 4303, 4303, 4303, 4304, 4305, 4305, 4305, 4306, 4306, 4307, 4308, 4311, 4311, 4312,
	4312, 4313, 4314, 4315, 4317, 4320, 4321, 4325, 4327, 4328, 4329, 4331, 4331, 4331, 4332, 4333,
	4333, 4336, 4336, 4337, 4337, 4337, 4338, 4338, 4339, 4339, 4340, 4342, 4343, 4344, 4346, 4348,
	4348, 4351, 4351, 4351, 4352, 4354, 4359, 4360, 4362, 4366, 4367, 4369, 4369, 4369, 4369, 4370,
	4370, 4370, 4370, 4370, 4370, 4370, 4370, 4370, 4371, 4373, 4374, 4374, 4374, 4375, 4375, 4376,
	4377, 4378, 4378, 4378, 4379, 4379, 4381, 4385, 4389, 4390, 4393, 4396, 4399, 4400, 4401, 4404,
	4405, 4405, 4407, 4407, 4409, 4409, 4410, 4411, 4412, 4414, 4414, 4415, 4417, 4417, 4419, 4419,
	4421, 4423, 4423, 4423, 4424, 4426, 4428, 4429, 4432, 4433, 4435, 4436, 4436, 4438, 4438, 4438,
	4439, 4440, 4440, 4440, 4442, 4443, 4443, 4443, 4444, 4444, 4444, 4444, 4445, 4446, 4448, 4450,
	4453, 4454, 4456, 4457, 4460, 4461, 4466, 4467, 4470, 4470, 4471, 4473, 4473, 4474, 4474, 4475,
	4475, 4475, 4477, 4478, 4478, 4478, 4481, 4481, 4481, 4481, 4483, 4484, 4485, 4486, 4487, 4489,
	4492, 4495, 4497, 4499, 4500, 4502, 4505, 4507, 4509, 4509, 4511, 4512, 4514, 4514, 4517, 4519,
	4520, 4520, 4521, 4522, 4522, 4522, 4522, 4522, 4524, 4524, 4526, 4526, 4526, 4529, 4530, 4531,
	4533, 4535, 4537, 4541, 4541, 4544, 4547, 4549, 4550, 4552, 4554, 4556, 4559, 4560, 4560, 4561,
	4561, 4562, 4564, 4564, 4565, 4567, 4568, 4568, 4569, 4571, 4572, 4573, 4573, 4577, 4579, 4581,
	4583, 4586, 4588, 4591, 4592, 4594, 4596, 4598, 4599, 4601, 4603, 4605, 4608, 4608, 4611, 4613,
	4613, 4613, 4615, 4616, 4616, 4616, 4616, 4617, 4617, 4618, 4618, 4618, 4618, 4621, 4622, 4627,
	4631, 4635, 4637, 4641, 4642, 4644, 4648, 4651, 4652, 4655, 4658, 4662, 4666, 4668, 4671, 4671,
	4672, 4674, 4675, 4677, 4679, 4679, 4680, 4681, 4682, 4682, 4682, 4682, 4684, 4685, 4686, 4689,
	4690, 4691, 4692, 4692, 4692, 4694, 4695, 4696, 4701, 4703, 4704, 4705, 4707, 4710, 4711, 4711,
	4712, 4712, 4713, 4714, 4714, 4715, 4715, 4719, 4719, 4720, 4721, 4722, 4723, 4725, 4726, 4728,
	4730, 4733, 4736, 4738, 4738, 4739, 4742, 4742, 4744, 4746, 4748, 4751, 4753, 4753, 4753, 4753,
	4755, 4757, 4757, 4758, 4759, 4760, 4763, 4763, 4763, 4764, 4764, 4764, 4764, 4766, 4768, 4769,
	4770, 4773, 4773, 4776, 4777, 4779, 4779, 4780, 4781, 4786, 4787, 4789, 4789, 4790, 4791, 4793,
	4794, 4796, 4797, 4797, 4797, 4797, 4798, 4799, 4800, 4800, 4800, 4800, 4800, 4801, 4802, 4806,
	4809, 4812, 4815, 4817, 4820, 4822, 4823, 4827, 4829, 4831, 4832, 4833, 4835, 4836, 4837, 4837,
	4839, 4839, 4840, 4843, 4844, 4844, 4845, 4845, 4845, 4846, 4846, 4847, 4847, 4852, 4854, 4854,
	4856, 4857, 4859, 4860, 4861, 4863, 4864, 4864, 4864, 4866, 4868, 4869, 4869, 4869, 4870, 4870,
	4870, 4871, 4872, 4872, 4873, 4873, 4875, 4875, 4875, 4876, 4878, 4880, 4880, 4883, 4886, 4886,
	4887, 4890, 4891, 4893, 4894, 4895, 4896, 4896, 4897, 4897, 4899, 4900, 4900, 4901, 4903, 4904,
	4905, 4905, 4905, 4906, 4906, 4906, 4907, 4907, 4911, 4912, 4912, 4913, 4914, 4915, 4916, 4920,
	4923, 4925, 4925, 4928, 4930, 4930, 4933, 4933, 4933, 4935, 4936, 4936, 4936, 4937, 4940, 4940,
	4940, 4942, 4942, 4945, 4947, 4948, 4948, 4949, 4950, 4950, 4950, 4951, 4952, 4952, 4953, 4954,
	4956, 4957, 4960, 4963, 4964, 4967, 4969, 4971, 4971, 4972, 4974, 4976, 4978, 4979, 4982, 4982,
	4983, 4985, 4985, 4987, 4987, 4989, 4989, 4990, 4990, 4990, 4992, 4993, 4993, 4994, 4995, 5000,
	5001, 5003, 5004, 5005, 5005, 5007, 5009, 5010, 5011, 5013, 5016, 5017, 5019, 5020, 5020, 5020,
	5022, 5023, 5023, 5024, 5024, 5026, 5026, 5027, 5027, 5027, 5028, 5028, 5028, 5031, 5033, 5034,
	5035, 5037, 5038, 5040, 5041, 5043, 5046, 5047, 5048, 5049, 5053, 5053, 5055, 5056, 5056, 5056,
	5058, 5060, 5063, 5064, 5064, 5064, 5065, 5065, 5065, 5065, 5066, 5066, 5066, 5068, 5069, 5070,
	5073, 5073, 5073, 5075, 5076, 5076, 5077, 5080, 5082, 5082, 5083, 5083, 5084, 5084, 5085, 5086,
	5086, 5086, 5087, 5087, 5088, 5089, 5090, 5091, 5093, 5093, 5093, 5094, 5095, 5096, 5098, 5101,
	5102, 5103, 5105, 5107, 5108, 5109, 5109, 5110, 5111, 5111, 5113, 5113, 5114, 5114, 5114, 5114,
	5114, 5114, 5116, 5119, 5120, 5122, 5122, 5123, 5124, 5127, 5127, 5129, 5131, 5133, 5135, 5137,
	5137, 5139, 5141, 5142, 5143, 5145, 5145, 5145, 5145, 5145, 5146, 5146, 5148, 5148, 5149, 5150,
	5151, 5151, 5153, 5155, 5155, 5155, 5155, 5157, 5157, 5158, 5159, 5160, 5161, 5163, 5166, 5168,
	5169, 5171, 5172, 5173, 5175, 5177, 5178, 5181, 5183, 5186, 5187, 5188, 5189, 5191, 5191, 5192,
	5193, 5194, 5196, 5196, 5196, 5198, 5198, 5199, 5200, 5200, 5203, 5204, 5205, 5206, 5208, 5208,
	5211, 5211, 5211, 5212, 5213, 5214, 5215, 5216, 5216, 5216, 5216, 5216, 5217, 5219, 5219, 5221,
	5221, 5222, 5222, 5223, 5224, 5224, 5224, 5224, 5225, 5226, 5226, 5226, 5226, 5228, 5231, 5233,
	5236, 5237, 5242, 5243, 5244, 5247, 5248, 5249, 5251, 5252, 5252, 5253, 5255, 5257, 5257, 5258,
	5260, 5260, 5261, 5263, 5264, 5264, 5264, 5264, 5265, 5268, 5269, 5269, 5270, 5271, 5274, 5278,
	5279, 5280, 5281, 5283, 5287, 5287, 5287, 5288, 5288, 5288, 5288, 5289, 5289, 5291, 5291, 5291,
	5291, 5291, 5291, 5291, 5291, 5291, 5291, 5291, 5292, 5292, 5293, 5295, 5295, 5296, 5296, 5297,
	5301, 5302, 5303, 5305, 5307, 5308, 5308, 5308, 5308, 5309, 5310, 5311, 5311, 5313, 5313, 5314,
	5315, 5317, 5319, 5321, 5323, 5323, 5325, 5325, 5326, 5328, 5328, 5329, 5329, 5331, 5334, 5334,
	5335, 5338, 5338, 5339, 5342, 5342, 5343, 5344, 5344, 5345, 5345, 5345, 5345, 5348, 5350, 5351,
	5352, 5353, 5354, 5354, 5354, 5356, 5358, 5358, 5358, 5361, 5362, 5362, 5363, 5365, 5365, 5367,
	5370, 5371, 5372, 5374, 5375, 5377, 5377, 5378, 5378, 5378, 5378, 5378, 5379, 5380, 5382, 5383,
	5383, 5383, 5384, 5384, 5385, 5386, 5387, 5387, 5391, 5391, 5392, 5392, 5392, 5395, 5395, 5395,
	5396, 5396, 5399, 5400, 5400, 5400, 5402, 5402, 5403, 5404, 5405, 5407, 5407, 5409, 5410, 5411,
	5411, 5412, 5413, 5413, 5413, 5415, 5416, 5418, 5418, 5418, 5419, 5421, 5423, 5425, 5425, 5427,
	5429, 5429, 5430, 5432, 5433, 5433, 5434, 5436, 5437, 5438, 5438, 5438, 5440, 5442, 5442, 5442,
	5444, 5444, 5447, 5447, 5447, 5447, 5447, 5447, 5448, 5450, 5451, 5451, 5452, 5452, 5453, 5454,
	5454, 5455, 5459, 5461, 5462, 5462, 5464, 5465, 5465, 5465, 5466, 5467, 5467, 5467, 5469, 5470,
	5470, 5470, 5471, 5472, 5472, 5472, 5472, 5473, 5473, 5473, 5474, 5474, 5476, 5477, 5477, 5479,
	5479, 5480, 5483, 5483, 5483, 5485, 5487, 5488, 5489, 5489, 5490, 5492, 5495, 5497, 5499, 5501,
	5501, 5502, 5502, 5504, 5504, 5505, 5508, 5509, 5509, 5510, 5511, 5512, 5514, 5517, 5520, 5522,
	5522, 5522, 5523, 5524, 5524, 5527, 5527, 5529, 5529, 5532, 5532, 5532, 5534, 5536, 5538, 5541,
	5543, 5545, 5546, 5548, 5548, 5548, 5548, 5548, 5550, 5550, 5553, 5554, 5557, 5558, 5558, 5558,
	5558, 5558, 5560, 5561, 5562, 5562, 5564, 5565, 5567, 5568, 5569, 5570, 5571, 5573, 5573, 5576,
	5578, 5583, 5583, 5585, 5585, 5586, 5586, 5588, 5588, 5590, 5591, 5591, 5591, 5592, 5593, 5593,
	5594, 5594, 5594, 5594, 5594, 5595, 5596, 5596, 5597, 5598, 5598, 5598, 5598, 5599, 5599, 5599,
	5600, 5605, 5606, 5608, 5610, 5610, 5611, 5611, 5612, 5612, 5613, 5616, 5616, 5617, 5617, 5617,
	5617, 5617, 5617, 5618, 5619, 5621, 5623, 5623, 5623, 5623, 5623, 5623, 5624, 5626, 5628, 5630,
	5630, 5631, 5632, 5634, 5634, 5634, 5634, 5634, 5635, 5635, 5635, 5635, 5636, 5636, 5636, 5636,
	5638, 5639, 5639, 5640, 5642, 5642, 5642, 5644, 5644, 5645, 5646, 5647, 5648, 5648, 5651, 5654,
	5654, 5656, 5656, 5659, 5659, 5660, 5662, 5663, 5663, 5663, 5663, 5663, 5664, 5664, 5669, 5671,
	5671, 5671, 5672, 5672, 5673, 5676, 5676, 5678, 5679, 5679, 5679, 5681, 5683, 5683, 5684, 5685,
	5685, 5686, 5686, 5686, 5688, 5689, 5689, 5692, 5692, 5692, 5693, 5693, 5694, 5694, 5694, 5694,
	5696, 5696, 5698, 5698, 5698, 5698, 5698, 5700, 5701, 5702, 5702, 5703, 5703, 5704, 5704, 5707,
	5709, 5710, 5712, 5714, 5716, 5717, 5719, 5719, 5719, 5719, 5721, 5723, 5724, 5726, 5726, 5726,
	5726, 5727, 5727, 5728, 5729, 5731, 5732, 5732, 5732, 5732, 5732, 5733, 5733, 5733, 5733, 5733,
	5733, 5734, 5735, 5735, 5736, 5736, 5736, 5738, 5742, 5742, 5743, 5745, 5747, 5748, 5750, 5752,
	5752, 5752, 5754, 5755, 5756, 5757, 5757, 5759, 5761, 5763, 5765, 5765, 5766, 5766, 5768, 5768,
	5770, 5771, 5771, 5771, 5773, 5775, 5775, 5776, 5777, 5779, 5779, 5781, 5781, 5781, 5783, 5784,
	5784, 5784, 5784, 5786, 5789, 5791, 5793, 5796, 5796, 5796, 5797, 5797, 5797, 5797, 5797, 5797,
	5797, 5800, 5800, 5800, 5801, 5802, 5803, 5803, 5803, 5804, 5804, 5805, 5806, 5807, 5810, 5810,
	5811, 5811, 5812, 5813, 5813, 5813, 5814, 5815, 5815, 5817, 5817, 5818, 5821, 5823, 5824, 5824,
	5824, 5826, 5826, 5826, 5828, 5828, 5828, 5828, 5828, 5828, 5829, 5830, 5831, 5831, 5833, 5833,
	5833, 5833, 5833, 5834, 5834, 5835, 5835, 5835, 5835, 5836, 5836, 5838, 5838, 5838, 5838, 5840,
	5841, 5842, 5842, 5842, 5842, 5844, 5844, 5848, 5849, 5850, 5851, 5852, 5852, 5853, 5853, 5855,
	5855, 5855, 5857, 5860, 5860, 5861, 5862, 5863, 5863, 5864, 5865, 5866, 5867, 5867, 5867, 5869,
	5870, 5870, 5871, 5873, 5877, 5879, 5880, 5880, 5881, 5881, 5882, 5883, 5885, 5886, 5889, 5889,
	5889, 5889, 5891, 5891, 5892, 5894, 5894, 5896, 5896, 5896, 5897, 5897, 5899, 5899, 5899, 5900,
	5902, 5903, 5903, 5903, 5906, 5906, 5907, 5909, 5909, 5909, 5911, 5913, 5915, 5915, 5916, 5918,
	5921, 5922, 5924, 5925, 5927, 5928, 5928, 5928, 5929, 5929, 5929, 5930, 5930, 5930, 5931, 5931,
	5932, 5932, 5933, 5934, 5934, 5934, 5934, 5935, 5939, 5939, 5940, 5941, 5942, 5942, 5942, 5942,
	5942, 5944, 5946, 5946, 5947, 5947, 5948, 5949, 5950, 5950, 5951, 5951, 5953, 5953, 5954, 5954,
	5954, 5954, 5954, 5955, 5957, 5958, 5958, 5958, 5959, 5960, 5961, 5961, 5961, 5961, 5961, 5961,
	5963, 5963, 5965, 5965, 5966, 5966, 5967, 5969, 5969, 5971, 5973, 5974, 5977, 5977, 5977, 5978,
	5979, 5979, 5980, 5980, 5984, 5986, 5988, 5989, 5991, 5992, 5993, 5993, 5995, 5996, 5996, 5996,
	5997, 5997, 5999, 6000, 6002, 6003, 6004, 6004, 6004, 6004, 6004, 6006, 6006, 6007, 6007, 6008,
	6008, 6008, 6009, 6010, 6011, 6011, 6012, 6012, 6012, 6015, 6015, 6015, 6016, 6016, 6018, 6020,
	6020, 6020, 6022, 6023, 6024, 6026, 6026, 6028, 6030, 6032, 6032, 6032, 6033, 6033, 6034, 6034,
	6034, 6034, 6034, 6035, 6035, 6037, 6038, 6039, 6040, 6040, 6041, 6041, 6041, 6041, 6042, 6043,
	6043, 6044, 6046, 6048, 6051, 6051, 6051, 6051, 6051, 6051, 6052, 6052, 6055, 6055, 6056, 6056,
	6058, 6059, 6060, 6060, 6061, 6062, 6062, 6063, 6063, 6066, 6067, 6067, 6067, 6067, 6067, 6067,
	6068, 6069, 6069, 6069, 6070, 6070, 6070, 6071, 6071, 6072, 6073, 6074, 6076, 6076, 6076, 6076,
	6077, 6077, 6078, 6079, 6082, 6082, 6084, 6084, 6086, 6086, 6087, 6088, 6091, 6092, 6092, 6092,
	6092, 6094, 6094, 6095, 6098, 6100, 6102, 6102, 6105, 6105, 6105, 6106, 6108, 6109, 6109, 6110,
	6110, 6111, 6111, 6111, 6111, 6112, 6115, 6115, 6115, 6116, 6117, 6118, 6119, 6121, 6123, 6123,
	6124, 6124, 6124, 6124, 6126, 6126, 6127, 6127, 6129, 6129, 6130, 6130, 6130, 6131, 6131, 6131,
	6131, 6132, 6133, 6133, 6135, 6136, 6136, 6138, 6139, 6142, 6143, 6144, 6147, 6147, 6147, 6147,
	6148, 6148, 6148, 6148, 6148, 6149, 6150, 6150, 6150, 6151, 6152, 6152, 6152, 6152, 6153, 6153,
	6155, 6156, 6158, 6158, 6159, 6160, 6164, 6165, 6165, 6168, 6170, 6170, 6170, 6174, 6174, 6174,
	6174, 6175, 6175, 6176, 6176, 6176, 6178, 6178, 6178, 6179, 6179, 6183, 6183, 6184, 6185, 6185,
	6186, 6186, 6188, 6189, 6189, 6192, 6193, 6193, 6193, 6194, 6195, 6195, 6195, 6195, 6197, 6197,
	6200, 6201, 6202, 6204, 6206, 6207, 6207, 6207, 6207, 6207, 6207, 6208, 6208, 6208, 6209, 6210,
	6211, 6212, 6212, 6213, 6214, 6215, 6215, 6215, 6216, 6216, 6218, 6220, 6221, 6222, 6222, 6224,
	6226, 6226, 6227, 6227, 6228, 6230, 6233, 6235, 6236, 6240, 6240, 6241, 6241, 6241, 6241, 6241,
	6242, 6242, 6242, 6242, 6245, 6245, 6245, 6246, 6248, 6248, 6251, 6252, 6252, 6253, 6253, 6253,
	6255, 6255, 6257, 6258, 6259, 6259, 6259, 6259, 6260, 6262, 6262, 6262, 6262, 6262, 6262, 6262,
	6262, 6262, 6263, 6264, 6264, 6264, 6264, 6265, 6265, 6266, 6268, 6268, 6268, 6269, 6269, 6269,
	6270, 6271, 6271, 6272, 6273, 6274, 6275, 6276, 6279, 6279, 6279, 6280, 6280, 6283, 6284, 6284,
	6284, 6285, 6288, 6289, 6289, 6291, 6293, 6294, 6296, 6298, 6299, 6299, 6301, 6303, 6303, 6303,
	6304, 6305, 6306, 6308, 6309, 6309, 6309, 6310, 6310, 6310, 6311, 6314, 6314, 6316, 6316, 6317,
	6317, 6319, 6319, 6320, 6320, 6320, 6320, 6320, 6321, 6321, 6323, 6324, 6324, 6324, 6324, 6324,
	6326, 6327, 6331, 6331, 6331, 6332, 6333, 6333, 6333, 6333, 6335, 6335, 6335, 6337, 6338, 6338,
	6338, 6339, 6340, 6340, 6341, 6341, 6343, 6343, 6344, 6345, 6345, 6346, 6346, 6347, 6348, 6348,
	6350, 6354, 6354, 6355, 6356, 6357, 6357, 6357, 6357, 6358, 6358, 6358, 6358, 6359, 6359, 6359,
	6359, 6359, 6359, 6360, 6360, 6361, 6362, 6362, 6365, 6366, 6366, 6367, 6368, 6368, 6368, 6368,
	6369, 6370, 6370, 6371, 6374, 6376, 6376, 6377, 6377, 6377, 6377, 6378, 6379, 6379, 6379, 6379,
	6380, 6381, 6381, 6383, 6383, 6384, 6384, 6385, 6386, 6388, 6390, 6390, 6390, 6390, 6390, 6390,
	6390, 6390, 6390, 6392, 6393, 6395, 6395, 6396, 6397, 6397, 6397, 6397, 6397, 6399, 6399, 6401,
	6403, 6404, 6404, 6405, 6405, 6406, 6407, 6407, 6408, 6408, 6408, 6409, 6410, 6410, 6410, 6410,
	6410, 6410, 6412, 6412, 6412, 6414, 6414, 6414, 6414, 6414, 6415, 6417, 6418, 6418, 6418, 6419,
	6421, 6421, 6421, 6422, 6425, 6426, 6426, 6426, 6428, 6428, 6428, 6433, 6433, 6435, 6435, 6436,
	6437, 6438, 6439, 6441, 6442, 6445, 6448, 6449, 6450, 6451, 6452, 6453, 6455, 6455, 6456, 6456,
	6456, 6459, 6460, 6460, 6463, 6463, 6465, 6465, 6465, 6465, 6467, 6468, 6469, 6470, 6470, 6470,
	6470, 6472, 6474, 6476, 6476, 6478, 6479, 6480, 6482, 6482, 6486, 6486, 6487, 6488, 6488, 6488,
	6488, 6488, 6488, 6489, 6489, 6489, 6489, 6489, 6490, 6491, 6491, 6492, 6493, 6495, 6495, 6497,
	6497, 6499, 6499, 6499, 6501, 6502, 6504, 6505, 6506, 6506, 6510, 6510, 6510, 6511, 6511, 6512,
	6514, 6516, 6516, 6516, 6517, 6517, 6518, 6518, 6519, 6519, 6520, 6522, 6522, 6522, 6522, 6523,
	6525, 6525, 6525, 6525, 6525, 6526, 6526, 6526, 6527, 6527, 6529, 6529, 6530, 6530, 6531, 6532,
	6532, 6533, 6535, 6535, 6535, 6536, 6536, 6536, 6537, 6539, 6540, 6540, 6542, 6543, 6546, 6548,
	6550, 6550, 6552, 6553, 6554, 6554, 6558, 6559, 6562, 6563, 6565, 6565, 6566, 6568, 6569, 6569,
	6570, 6570, 6571, 6571, 6572, 6572, 6574, 6575, 6577, 6577, 6578, 6578, 6579, 6581, 6581, 6581,
	6581, 6583, 6584, 6585, 6585, 6586, 6589, 6589, 6590, 6591, 6591, 6593, 6593, 6594, 6595, 6596,
	6597, 6597, 6597, 6598, 6602, 6604, 6605, 6605, 6606, 6608, 6609, 6610, 6610, 6610, 6611, 6611,
	6613, 6613, 6615, 6615, 6616, 6617, 6619, 6620, 6620, 6621, 6621, 6622, 6622, 6623, 6623, 6625,
	6625, 6626, 6628, 6629, 6631, 6632, 6633, 6633, 6635, 6636, 6639, 6640, 6641, 6642, 6644, 6645,
	6646, 6647, 6649, 6650, 6651, 6653, 6655, 6657, 6658, 6658, 6660, 6661, 6662, 6663, 6663, 6663,
	6663, 6664, 6664, 6665, 6667, 6668, 6670, 6670, 6670, 6672, 6672, 6674, 6674, 6675, 6676, 6676,
	6676, 6677, 6679, 6680, 6681, 6682, 6683, 6684, 6684, 6684, 6686, 6687, 6689, 6690, 6691, 6692,
	6692, 6693, 6694, 6694, 6694, 6695, 6695, 6696, 6697, 6698, 6699, 6701, 6702, 6703, 6703, 6704,
	6707, 6708, 6710, 6712, 6712, 6713, 6713, 6714, 6716, 6717, 6717, 6718, 6720, 6720, 6720, 6721,
	6721, 6722, 6722, 6722, 6722, 6722, 6722, 6723, 6725, 6726, 6726, 6727, 6729, 6730, 6731, 6731,
	6731, 6733, 6735, 6737, 6737, 6738, 6739, 6739, 6745, 6746, 6746, 6747, 6747, 6747, 6748, 6749,
	6750, 6753, 6754, 6754, 6755, 6755, 6756, 6758, 6759, 6759, 6760, 6760, 6760, 6761, 6761, 6761,
	6761, 6761, 6763, 6766, 6768, 6769, 6769, 6770, 6770, 6771, 6774, 6775, 6776, 6777, 6777, 6779,
	6779, 6780, 6781, 6781, 6781, 6783, 6784, 6784, 6785, 6785, 6786, 6789, 6789, 6790, 6790, 6790,
	6792, 6792, 6793, 6797, 6797, 6798, 6798, 6799, 6799, 6799, 6800, 6805, 6806, 6810, 6810, 6811,
	6812, 6813, 6813, 6814, 6815, 6815, 6816, 6816, 6816, 6819, 6819, 6819, 6820, 6821, 6821, 6821,
	6821, 6822, 6823, 6825, 6826, 6826, 6827, 6827, 6827, 6828, 6829, 6829, 6830, 6830, 6831, 6832,
	6833, 6834, 6834, 6835, 6836, 6837, 6838, 6838, 6841, 6842, 6842, 6843, 6845, 6846, 6846, 6848,
	6848, 6848, 6848, 6848, 6849, 6849, 6850, 6851, 6851, 6852, 6854, 6854, 6855, 6857, 6858, 6859,
	6860, 6861, 6861, 6861, 6864, 6866, 6868, 6868, 6870, 6871, 6874, 6875, 6877, 6878, 6879, 6879,
	6879, 6881, 6883, 6884, 6886, 6888, 6888, 6888, 6889, 6891, 6891, 6892, 6894, 6894, 6895, 6896,
	6897, 6898, 6898, 6899, 6900, 6902, 6902, 6903, 6903, 6903, 6903, 6903, 6905, 6907, 6907, 6909,
	6910, 6912, 6914, 6914, 6914, 6915, 6915, 6917, 6918, 6919, 6920, 6922, 6922, 6923, 6926, 6927,
	6930, 6932, 6933, 6933, 6935, 6936, 6938, 6938, 6939, 6940, 6941, 6943, 6944, 6945, 6946, 6947,
	6947, 6948, 6950, 6952, 6952, 6952, 6952, 6953, 6954, 6956, 6957, 6958, 6959, 6960, 6960, 6961,
	6961, 6962, 6963, 6963, 6963, 6964, 6966, 6968, 6970, 6971, 6971, 6972, 6973, 6973, 6973, 6973,
	6973, 6973, 6974, 6974, 6974, 6975, 6975, 6976, 6978, 6978, 6981, 6983, 6984, 6984, 6986, 6987,
	6988, 6990, 6992, 6993, 6994, 6997, 6998, 6999, 7002, 7005, 7005, 7009, 7010, 7012, 7012, 7012,
	7013, 7015, 7017, 7018, 7019, 7020, 7021, 7021, 7022, 7024, 7026, 7027, 7027, 7027, 7027, 7027,
	7029, 7031, 7032, 7033, 7033, 7034, 7036, 7039, 7041, 7042, 7042, 7042, 7042, 7045, 7046, 7047,
	7049, 7050, 7050, 7051, 7052, 7053, 7053, 7056, 7056, 7056, 7057, 7058, 7058, 7059, 7060, 7060,
	7061, 7061, 7062, 7063, 7063, 7065, 7067, 7069, 7070, 7072, 7072, 7073, 7073, 7074, 7074, 7075,
	7077, 7078, 7079, 7079, 7079, 7079, 7081, 7083, 7083, 7084, 7085, 7086, 7087, 7087, 7087, 7088,
	7089, 7091, 7092, 7094, 7094, 7096, 7099, 7101, 7102, 7103, 7104, 7104, 7104, 7104, 7105, 7106,
	7107, 7111, 7111, 7113, 7113, 7114, 7116, 7116, 7117, 7117, 7118, 7118, 7119, 7119, 7122, 7123,
	7124, 7125, 7125, 7126, 7127, 7128, 7130, 7131, 7131, 7135, 7135, 7135, 7135, 7135, 7137, 7140,
	7140, 7140, 7140, 7142, 7143, 7144, 7144, 7147, 7149, 7151, 7151, 7151, 7153, 7154, 7154, 7154,
	7155, 7155, 7155, 7156, 7158, 7160, 7160, 7160, 7162, 7163, 7164, 7166, 7166, 7168, 7168, 7171,
	7171, 7173, 7173, 7175, 7175, 7175, 7179, 7183, 7183, 7184, 7184, 7185, 7185, 7185, 7185, 7185,
	7188, 7190, 7191, 7192, 7195, 7195, 7199, 7200, 7202, 7203, 7203, 7203, 7203, 7204, 7205, 7206,
	7206, 7206, 7207, 7207, 7208, 7208, 7211, 7212, 7213, 7213, 7213, 7213, 7214, 7214, 7214, 7215,
	7218, 7218, 7219, 7220, 7223, 7224, 7228, 7231, 7235, 7236, 7237, 7239, 7239, 7240, 7241, 7246,
	7246, 7247, 7247, 7249, 7250, 7250, 7251, 7252, 7253, 7253, 7255, 7256, 7256, 7257, 7258, 7259,
	7260, 7261, 7263, 7263, 7264, 7265, 7267, 7270, 7274, 7276, 7279, 7279, 7279, 7279, 7281, 7282,
	7283, 7284, 7285, 7287, 7287, 7287, 7288, 7289, 7289, 7290, 7290, 7292, 7292, 7293, 7294, 7294,
	7295, 7296, 7296, 7298, 7299, 7302, 7302, 7302, 7303, 7304, 7304, 7305, 7307, 7309, 7311, 7313,
	7316, 7317, 7317, 7317, 7317, 7318, 7318, 7318, 7319, 7320, 7320, 7320, 7321, 7321, 7321, 7322,
	7324, 7325, 7325, 7327, 7329, 7331, 7333, 7335, 7336, 7338, 7340, 7343, 7343, 7345, 7347, 7349,
	7350, 7350, 7352, 7353, 7353, 7355, 7357, 7357, 7357, 7357, 7357, 7358, 7358, 7358, 7358, 7358,
	7360, 7362, 7363, 7364, 7366, 7368, 7370, 7373, 7377, 7378, 7378, 7381, 7381, 7382, 7382, 7384,
	7387, 7387, 7388, 7389, 7391, 7391, 7391, 7391, 7393, 7394, 7396, 7397, 7398, 7400, 7401, 7401,
	7401, 7402, 7405, 7405, 7405, 7409, 7413, 7416, 7418, 7419, 7421, 7424, 7424, 7424, 7424, 7426,
	7427, 7428, 7429, 7431, 7433, 7434, 7434, 7434, 7434, 7435, 7438, 7439, 7439, 7440, 7441, 7442,
	7444, 7445, 7445, 7445, 7448, 7449, 7450, 7452, 7454, 7455, 7456, 7457, 7457, 7457, 7459, 7460,
	7460, 7461, 7462, 7464, 7464, 7464, 7465, 7465, 7466, 7466, 7466, 7466, 7467, 7467, 7468, 7468,
	7469, 7470, 7470, 7471, 7472, 7472, 7474, 7474, 7476, 7477, 7479, 7481, 7482, 7483, 7483, 7484,
	7485, 7485, 7485, 7486, 7487, 7488, 7489, 7489, 7489, 7490, 7490, 7491, 7492, 7494, 7494, 7494,
	7494, 7494, 7494, 7495, 7496, 7498, 7499, 7500, 7503, 7503, 7504, 7504, 7506, 7507, 7508, 7509,
	7510, 7511, 7511, 7511, 7511, 7512, 7512, 7513, 7514, 7514, 7514, 7514, 7514, 7515, 7516, 7517,
	7518, 7518, 7519, 7519, 7520, 7520, 7521, 7521, 7521, 7521, 7522, 7524, 7524, 7525, 7526, 7526,
	7526, 7527, 7527, 7528, 7528, 7528, 7528, 7528, 7529, 7529, 7529, 7529, 7530, 7530, 7530, 7531,
	7534, 7535, 7535, 7535, 7537, 7539, 7541, 7541, 7541, 7542, 7542, 7543, 7544, 7546, 7547, 7548,
	7549, 7551, 7552, 7554, 7556, 7557, 7557, 7557, 7558, 7558, 7558, 7558, 7558, 7558, 7559, 7560,
	7562, 7562, 7562, 7562, 7562, 7563, 7563, 7563, 7567, 7567, 7568, 7568, 7568, 7568, 7571, 7573,
	7573, 7573, 7574, 7575, 7577, 7577, 7579, 7580, 7583, 7583, 7583, 7584, 7585, 7586, 7586, 7587,
	7588,
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
	{69, 19620705, 0},         // DZA
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
	{61, 19600813, 0},         // CAF
	{166, 18160709, 0},        // ARG
	{173, 18180401, 0},        // CHL
	{186, 19830919, 0},        // KNA
	{126, 19520428, 0},        // JPN
	{39, 20060603, 0},         // MNE
	{22, 18160101, 0},         // GBR
	{173, 18180401, 0},        // CHL
	{196, 18300526, 0},        // URY
	{137, 19861021, 0},        // MHL
	{189, 19000101, 0},        // NIC
	{13, 19450510, 19930101},  // CSK
	{17, 18160101, 0},         // DNK
	{35, 18160101, 0},         // MCO
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
	{103, 19600811, 0},        // TCD
	{171, 18220907, 0},        // BRA
	{143, 18160101, 0},        // OMN
	{61, 19600813, 0},         // CAF
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
	{84, 19560302, 0},         // MAR
	{89, 19680312, 0},         // MUS
	{109, 19641024, 0},        // ZMB
	{110, 19651111, 0},        // ZWE
	{188, 18210701, 0},        // MEX
	{118, 19600816, 0},        // CYP
	{2, 19930728, 0},          // AND
	{163, 19620101, 0},        // WSM
	{167, 19811101, 0},        // ATG
	{42, 19200110, 0},         // NZL
	{70, 19631219, 19640427},  // EAZ
	{141, 19200101, 0},        // NPL
	{94, 19620701, 0},         // RWA
	{22, 18160101, 0},         // GBR
	{18, 18160101, 0},         // ESP
	{5, 19550727, 0},          // AUT
	{1, 19130101, 0},          // ALB
	{120, 19861103, 0},        // FSM
	{161, 19540501, 0},        // VNM
	{112, 19711202, 0},        // ARE
	{146, 19941001, 0},        // PLW
	{100, 19750712, 0},        // STP
	{62, 19600807, 0},         // CIV
	{129, 19531109, 0},        // KHM
	{163, 19761215, 0},        // WSM
	{67, 19750705, 0},         // CPV
	{111, 19190501, 0},        // AFG
	{69, 19620705, 0},         // DZA
	{65, 19600815, 0},         // COG
	{11, 18670701, 0},         // CAN
	{43, 19450628, 0},         // POL
	{45, 18780713, 0},         // ROU
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{93, 19601001, 0},         // NGA
	{91, 19900321, 0},         // NAM
	{25, 19920427, 0},         // HRV
	{63, 19600101, 0},         // CMR
	{44, 18160101, 0},         // PRT
	{137, 19861021, 0},        // MHL
	{78, 19740910, 0},         // GNB
	{174, 18300923, 0},        // COL
	{108, 19200110, 0},        // ZAF
	{46, 18160101, 0},         // RUS
	{131, 19490629, 0},        // KOR
	{66, 19750706, 0},         // COM
	{38, 19640921, 0},         // MLT
	{31, 19900918, 0},         // LIE
	{58, 0, 19770101},         // BEN
	{176, 19020520, 0},        // CUB
	{85, 19600626, 0},         // MDG
	{42, 19070901, 0},         // NZL
	{82, 19511224, 0},         // LBY
	{178, 18440227, 0},        // DOM
	{63, 19600101, 0},         // CMR
	{15, 0, 19901030},         // DDR
	{136, 19650526, 0},        // MDV
	{167, 19811101, 0},        // ATG
	{130, 19790712, 0},        // KIR
	{110, 0, 19800101},        // ZWE
	{91, 19900321, 0},         // NAM
	{142, 19681231, 0},        // NRU
	{64, 19600630, 0},         // COD
	{133, 19531023, 0},        // LAO
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
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
	{129, 19531109, 0},        // KHM
	{139, 19210313, 0},        // MNG
	{185, 19620806, 0},        // JAM
	{4, 19200110, 0},          // AUS
	{161, 19540721, 0},        // VNM
	{126, 18160101, 0},        // JPN
	{74, 19600817, 0},         // GAB
	{68, 19770627, 0},         // DJI
	{134, 19460310, 0},        // LBN
	{244, 19540604, 19750501}, // RVN
	{77, 19650218, 0},         // GMB
	{140, 19570831, 0},        // MYS
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{17, 19450507, 0},         // DNK
	{196, 18820101, 0},        // URY
	{117, 0, 19711025},        // CHN
	{65, 0, 0},                // COG
	{252, 0, 0},               // TWN
	{37, 19930408, 0},         // MKD
	{57, 0, 0},                // BDI
	{94, 0, 0},                // RWA
	{154, 18870101, 0},        // THA
	{40, 19450626, 0},         // NLD
	{4, 19010101, 0},          // AUS
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
	{64, 19600630, 0},         // COD
	{32, 19910906, 0},         // LTU
	{259, 20080220, 0},        // XKX
	{5, 19181114, 0},          // AUT
	{25, 19920115, 0},         // HRV
	{55, 19441020, 20001101},  // YUG
	{48, 20001101, 0},         // SRB
	{75, 19570306, 0},         // GHA
	{24, 19441013, 0},         // GRC
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{56, 19751111, 0},         // AGO
	{22, 18160101, 0},         // GBR
	{33, 19440910, 0},         // LUX
	{87, 19750625, 0},         // MOZ
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{118, 19600816, 0},        // CYP
	{50, 19920115, 0},         // SVN
	{145, 19460704, 0},        // PHL
	{90, 19640706, 0},         // MWI
	{152, 19780707, 0},        // SLB
	{167, 19811101, 0},        // ATG
	{16, 19901003, 0},         // DEU
	{182, 19660526, 0},        // GUY
	{110, 19651111, 0},        // ZWE
	{138, 19480104, 0},        // MMR
	{15, 19540325, 19901003},  // DDR
	{125, 19460525, 0},        // JOR
	{109, 19641024, 0},        // ZMB
	{176, 19020520, 0},        // CUB
	{122, 19470815, 0},        // IND
	{184, 19340815, 0},        // HTI
	{36, 19911226, 0},         // MDA
	{140, 19570831, 0},        // MYS
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{42, 19200110, 0},         // NZL
	{178, 18440227, 0},        // DOM
	{115, 19840101, 0},        // BRN
	{83, 19661004, 0},         // LSO
	{163, 19620101, 0},        // WSM
	{107, 19621009, 0},        // UGA
	{162, 19810915, 0},        // VUT
	{172, 19661130, 0},        // BRB
	{121, 19450817, 0},        // IDN
	{81, 19200630, 0},         // LBR
	{244, 19540604, 19750501}, // RVN
	{130, 19990914, 0},        // KIR
	{119, 19701010, 0},        // FJI
	{195, 19620831, 0},        // TTO
	{146, 19941215, 0},        // PLW
	{159, 20000905, 0},        // TUV
	{185, 19620806, 0},        // JAM
	{120, 19910917, 0},        // FSM
	{144, 19470814, 0},        // PAK
	{164, 19900522, 0},        // YEM
	{6, 19911221, 0},          // AZE
	{126, 18160101, 0},        // JPN
	{43, 19450628, 0},         // POL
	{158, 19990914, 0},        // TON
	{197, 19791027, 0},        // VCT
	{34, 19910906, 0},         // LVA
	{151, 19650809, 0},        // SGP
	{169, 19810921, 0},        // BLZ
	{187, 19790222, 0},        // LCA
	{202, 0, 19860101},        // ANT
	{140, 19570831, 0},        // MYS
	{190, 19031103, 0},        // PAN
	{180, 19740207, 0},        // GRD
	{164, 19181030, 0},        // YEM
	{137, 19910917, 0},        // MHL
	{168, 19730710, 0},        // BHS
	{20, 19171206, 0},         // FIN
	{157, 20020520, 0},        // TLS
	{177, 19781103, 0},        // DMA
	{54, 18160101, 0},         // USA
	{202, 19860101, 20101010}, // ANT
	{146, 19941215, 0},        // PLW
	{53, 19911201, 0},         // UKR
	{134, 19441122, 0},        // LBN
	{6, 19911226, 0},          // AZE
	{145, 19460704, 0},        // PHL
	{65, 19711027, 0},         // COG
	{65, 0, 19711027},         // COG
	{64, 0, 19711027},         // COD
	{186, 19830919, 0},        // KNA
	{163, 19761215, 0},        // WSM
	{13, 0, 19930101},         // CSK
	{23, 19911226, 0},         // GEO
	{44, 18160101, 0},         // PRT
	{3, 19911226, 0},          // ARM
	{148, 19480909, 0},        // PRK
	{125, 19460525, 0},        // JOR
	{10, 19911226, 0},         // BLR
	{3, 19911221, 0},          // ARM
	{133, 19531023, 0},        // LAO
	{190, 0, 19930722},        // PAN
	{80, 19631212, 0},         // KEN
	{69, 19620705, 0},         // DZA
	{107, 19621009, 0},        // UGA
	{29, 19480514, 0},         // ISR
	{150, 19320923, 0},        // SAU
	{112, 19711202, 0},        // ARE
	{7, 19450626, 0},          // BEL
	{138, 0, 19891205},        // MMR
	{79, 19681012, 0},         // GNQ
	{105, 19560101, 0},        // TUN
	{180, 19740207, 0},        // GRD
	{160, 19911226, 0},        // UZB
	{162, 0, 19800101},        // VUT
	{124, 19321003, 0},        // IRQ
	{58, 19600801, 0},         // BEN
	{166, 18160709, 0},        // ARG
	{56, 19751111, 0},         // AGO
	{76, 19581002, 0},         // GIN
	{114, 19710815, 0},        // BHR
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{52, 18160101, 0},         // TUR
	{78, 19740910, 0},         // GNB
	{2, 18160101, 0},          // AND
	{255, 0, 0},               // VGB
	{256, 0, 0},               // VIR
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{10, 0, 19920615},         // BLR
	{89, 19680312, 0},         // MUS
	{115, 19840101, 0},        // BRN
	{102, 19760629, 0},        // SYC
	{55, 19441020, 20001101},  // YUG
	{48, 20001101, 0},         // SRB
	{23, 19911226, 0},         // GEO
	{160, 19910831, 0},        // UZB
	{192, 18760622, 0},        // PRY
	{181, 18400101, 0},        // GTM
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{174, 18310101, 0},        // COL
	{45, 18780713, 0},         // ROU
	{15, 0, 19901003},         // DDR
	{165, 19671130, 19900522}, // YMD
	{198, 18410101, 0},        // VEN
	{194, 19751125, 0},        // SUR
	{116, 19710921, 0},        // BTN
	{66, 19750706, 0},         // COM
	{22, 18160101, 0},         // GBR
	{24, 19441013, 0},         // GRC
	{16, 19490921, 0},         // DEU
	{85, 19600626, 0},         // MDG
	{48, 20001101, 20030204},  // SRB
	{55, 0, 20001101},         // YUG
	{78, 19740910, 0},         // GNB
	{164, 19260902, 19900522}, // YEM
	{13, 19181111, 19930101},  // CSK
	{46, 18160101, 0},         // RUS
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{147, 19750916, 0},        // PNG
	{196, 18300526, 0},        // URY
	{107, 19621009, 0},        // UGA
	{14, 19930101, 0},         // CZE
	{169, 19810921, 0},        // BLZ
	{68, 19770627, 0},         // DJI
	{49, 19930101, 0},         // SVK
	{34, 19910906, 0},         // LVA
	{182, 19660526, 0},        // GUY
	{26, 19181103, 0},         // HUN
	{19, 19910906, 0},         // EST
	{130, 19990914, 0},        // KIR
	{57, 19620701, 0},         // BDI
	{98, 19600701, 0},         // SOM
	{128, 19911226, 0},        // KGZ
	{191, 18390101, 0},        // PER
	{68, 0, 0},                // DJI
	{98, 0, 0},                // SOM
	{96, 19600404, 0},         // SEN
	{53, 19911201, 0},         // UKR
	{182, 19660526, 0},        // GUY
	{244, 19540501, 19750501}, // RVN
	{94, 19620107, 0},         // RWA
	{86, 19600922, 0},         // MLI
	{32, 19910906, 0},         // LTU
	{74, 19600817, 0},         // GAB
	{88, 19601128, 0},         // MRT
	{132, 19610619, 0},        // KWT
	{58, 19600801, 0},         // BEN
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{62, 19600807, 0},         // CIV
	{132, 19610619, 0},        // KWT
	{54, 18160101, 0},         // USA
	{28, 19440617, 0},         // ISL
	{92, 19600803, 0},         // NER
	{10, 19911226, 0},         // BLR
	{106, 19611209, 0},        // TZA
	{131, 19480815, 0},        // KOR
	{59, 19600805, 0},         // BFA
	{259, 20080220, 0},        // XKX
	{70, 19631219, 19640427},  // EAZ
	{114, 19710815, 0},        // BHR
	{127, 19911226, 0},        // KAZ
	{82, 19511224, 0},         // LBY
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{76, 19581002, 0},         // GIN
	{71, 19370526, 0},         // EGY
	{198, 18410101, 0},        // VEN
	{113, 19711216, 0},        // BGD
	{149, 19710903, 0},        // QAT
	{27, 19221206, 0},         // IRL
	{60, 19660930, 0},         // BWA
	{95, 19560101, 0},         // SDN
	{57, 19620701, 0},         // BDI
	{171, 18220907, 0},        // BRA
	{7, 18301004, 0},          // BEL
	{112, 19711202, 0},        // ARE
	{172, 19661130, 0},        // BRB
	{15, 19491005, 19901003},  // DDR
	{40, 18160101, 0},         // NLD
	{130, 0, 0},               // KIR
	{159, 0, 0},               // TUV
	{80, 19631212, 0},         // KEN
	{179, 18540101, 0},        // ECU
	{28, 19440617, 0},         // ISL
	{9, 19920407, 0},          // BIH
	{77, 19650218, 0},         // GMB
	{54, 18160101, 0},         // USA
	{143, 19711007, 0},        // OMN
	{99, 20110709, 0},         // SSD
	{19, 19910906, 0},         // EST
	{8, 19081005, 0},          // BGR
	{33, 18670511, 0},         // LUX
	{95, 0, 20110709},         // SDN
	{124, 19321003, 0},        // IRQ
	{71, 19370526, 0},         // EGY
	{123, 18550101, 0},        // IRN
	{219, 0, 0},               // GGY
	{229, 0, 0},               // JEY
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{15, 19491005, 19901003},  // DDR
	{153, 19460417, 19580202}, // SYR
	{153, 19610929, 0},        // SYR
	{17, 18160101, 0},         // DNK
	{180, 19740207, 0},        // GRD
	{41, 19050826, 0},         // NOR
	{59, 19600805, 0},         // BFA
	{20, 19171206, 0},         // FIN
	{164, 19260902, 19900522}, // YEM
	{157, 20020520, 0},        // TLS
	{23, 19911221, 0},         // GEO
	{170, 18480101, 0},        // BOL
	{16, 19490921, 0},         // DEU
	{164, 19900522, 0},        // YEM
	{6, 19911221, 0},          // AZE
	{24, 18280425, 0},         // GRC
	{117, 0, 19711025},        // CHN
	{252, 19711025, 0},        // TWN
	{168, 19730710, 0},        // BHS
	{52, 18160101, 0},         // TUR
	{185, 19620806, 0},        // JAM
	{165, 0, 19900814},        // YMD
	{10, 19910825, 0},         // BLR
	{195, 19620831, 0},        // TTO
	{157, 20020927, 0},        // TLS
	{3, 19911221, 0},          // ARM
	{75, 19570306, 0},         // GHA
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{172, 19661130, 0},        // BRB
	{183, 18400101, 0},        // HND
	{124, 19321003, 0},        // IRQ
	{51, 18160101, 0},         // SWE
	{26, 19181103, 0},         // HUN
	{165, 0, 19900522},        // YMD
	{177, 19781103, 0},        // DMA
	{175, 19200101, 0},        // CRI
	{73, 18550211, 0},         // ETH
	{23, 19911221, 0},         // GEO
	{91, 19900321, 0},         // NAM
	{180, 19740207, 0},        // GRD
	{168, 19730710, 0},        // BHS
	{190, 19031103, 0},        // PAN
	{73, 19410505, 0},         // ETH
	{187, 19790222, 0},        // LCA
	{116, 19710921, 0},        // BTN
	{150, 19270520, 0},        // SAU
	{197, 19791027, 0},        // VCT
	{77, 19650218, 0},         // GMB
	{15, 0, 19901030},         // DDR
	{167, 19811101, 0},        // ATG
	{181, 18680101, 0},        // GTM
	{155, 19911226, 0},        // TJK
	{184, 19340815, 0},        // HTI
	{79, 19681012, 0},         // GNQ
	{183, 18990101, 0},        // HND
	{128, 19911226, 0},        // KGZ
	{11, 19200110, 0},         // CAN
	{193, 18750101, 0},        // SLV
	{111, 19190808, 0},        // AFG
	{29, 19480514, 0},         // ISR
	{72, 19930524, 0},         // ERI
	{189, 19000101, 0},        // NIC
	{113, 19711216, 0},        // BGD
	{156, 19911226, 0},        // TKM
	{202, 0, 20101215},        // ANT
	{46, 18160101, 0},         // RUS
	{144, 19470814, 0},        // PAK
	{142, 19681231, 0},        // NRU
	{94, 19620107, 0},         // RWA
	{45, 18780713, 0},         // ROU
	{169, 19810921, 0},        // BLZ
	{160, 19911226, 0},        // UZB
	{223, 0, 0},               // GUF
	{182, 0, 0},               // GUY
	{194, 0, 0},               // SUR
	{182, 19660526, 0},        // GUY
	{138, 19480104, 0},        // MMR
	{30, 18160101, 0},         // ITA
	{127, 19911226, 0},        // KAZ
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{117, 18601025, 0},        // CHN
	{110, 19651111, 0},        // ZWE
	{109, 19641024, 0},        // ZMB
	{252, 19491208, 0},        // TWN
	{70, 19631219, 19640427},  // EAZ
	{55, 0, 20001101},         // YUG
	{48, 20001101, 20030723},  // SRB
	{139, 19210313, 0},        // MNG
	{138, 0, 19891205},        // MMR
	{71, 19220228, 0},         // EGY
	{194, 19751125, 0},        // SUR
	{198, 18290101, 0},        // VEN
	{174, 18300923, 0},        // COL
	{59, 0, 19840101},         // BFA
	{43, 19181111, 0},         // POL
	{19, 19910906, 0},         // EST
	{104, 19600427, 0},        // TGO
	{162, 19810915, 0},        // VUT
	{179, 18300513, 0},        // ECU
	{190, 19031103, 0},        // PAN
	{64, 0, 19970714},         // COD
	{121, 19491227, 0},        // IDN
	{141, 18160101, 0},        // NPL
	{146, 19941001, 0},        // PLW
	{135, 19480204, 0},        // LKA
	{144, 19470814, 0},        // PAK
	{136, 19650726, 0},        // MDV
	{157, 0, 20020520},        // TLS
	{86, 19600620, 0},         // MLI
	{41, 19050826, 0},         // NOR
	{191, 18241209, 0},        // PER
	{75, 19570306, 0},         // GHA
	{44, 18160101, 0},         // PRT
	{195, 19620831, 0},        // TTO
	{96, 19600820, 0},         // SEN
	{164, 0, 19900522},        // YEM
	{158, 19990914, 0},        // TON
	{105, 19560320, 0},        // TUN
	{58, 19600801, 0},         // BEN
	{81, 19200630, 0},         // LBR
	{42, 19070901, 0},         // NZL
	{88, 19601128, 0},         // MRT
	{97, 19610427, 0},         // SLE
	{147, 19750916, 0},        // PNG
	{72, 19930524, 0},         // ERI
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{77, 19650218, 0},         // GMB
	{92, 19601003, 0},         // NER
	{55, 19920428, 20001101},  // YUG
	{48, 20001101, 20060603},  // SRB
	{46, 0, 19920830},         // RUS
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{141, 19200101, 0},        // NPL
	{62, 19600807, 0},         // CIV
	{55, 0, 19920428},         // YUG
	{155, 19911226, 0},        // TJK
	{8, 18780303, 0},          // BGR
	{64, 0, 19970714},         // COD
	{52, 18160101, 0},         // TUR
	{76, 19581002, 0},         // GIN
	{59, 19600805, 0},         // BFA
	{58, 0, 19770101},         // BEN
	{59, 19600805, 0},         // BFA
	{92, 19600803, 0},         // NER
	{168, 19730710, 0},        // BHS
	{171, 18220907, 0},        // BRA
	{57, 19620701, 0},         // BDI
	{55, 19181201, 20001101},  // YUG
	{48, 20001101, 20060605},  // SRB
	{10, 19910825, 0},         // BLR
	{159, 20000905, 0},        // TUV
	{122, 19470815, 0},        // IND
	{252, 19491208, 0},        // TWN
	{46, 0, 19920830},         // RUS
	{143, 19711007, 0},        // OMN
	{152, 19780707, 0},        // SLB
	{79, 19681012, 0},         // GNQ
	{80, 19631212, 0},         // KEN
	{172, 19661130, 0},        // BRB
	{110, 0, 19800101},        // ZWE
	{13, 0, 19930615},         // CSK
	{48, 20030723, 20060926},  // SRB
	{48, 20030723, 20060926},  // SRB
	{162, 19800630, 0},        // VUT
	{130, 19790712, 0},        // KIR
	{113, 19711216, 0},        // BGD
	{16, 19901003, 0},         // DEU
	{12, 18160101, 0},         // CHE
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{40, 18160101, 0},         // NLD
	{107, 19621009, 0},        // UGA
	{116, 19490101, 0},        // BTN
	{127, 19911216, 0},        // KAZ
	{80, 19631212, 0},         // KEN
	{169, 19810921, 0},        // BLZ
	{93, 19601001, 0},         // NGA
	{35, 19930528, 0},         // MCO
	{162, 0, 19800101},        // VUT
	{132, 19610619, 0},        // KWT
	{21, 19440825, 0},         // FRA
	{46, 0, 19911226},         // RUS
	{70, 19631219, 19640427},  // EAZ
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{31, 19900918, 0},         // LIE
	{106, 19611209, 0},        // TZA
	{106, 19611209, 0},        // TZA
	{117, 18160101, 0},        // CHN
	{82, 19511224, 0},         // LBY
	{148, 19480909, 0},        // PRK
	{189, 18400101, 0},        // NIC
	{94, 19620701, 0},         // RWA
	{128, 19910831, 0},        // KGZ
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{161, 0, 19770101},        // VNM
	{192, 18160101, 0},        // PRY
	{57, 19620701, 0},         // BDI
	{139, 19210313, 0},        // MNG
	{128, 19910831, 0},        // KGZ
	{252, 19491208, 0},        // TWN
	{60, 19660930, 0},         // BWA
	{68, 19770627, 0},         // DJI
	{155, 19910909, 0},        // TJK
	{144, 19470814, 0},        // PAK
	{83, 19661004, 0},         // LSO
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{156, 19911027, 0},        // TKM
	{113, 19711216, 0},        // BGD
	{31, 18160101, 0},         // LIE
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{98, 19600701, 0},         // SOM
	{111, 19190501, 0},        // AFG
	{101, 19680906, 0},        // SWZ
	{16, 19550505, 19901003},  // DEU
	{115, 19840101, 0},        // BRN
	{154, 18870101, 0},        // THA
	{34, 19910906, 0},         // LVA
	{81, 18470726, 0},         // LBR
	{145, 19460704, 0},        // PHL
	{165, 19671130, 19900522}, // YMD
	{157, 20020927, 0},        // TLS
	{99, 20110709, 0},         // SSD
	{127, 19911216, 0},        // KAZ
	{138, 19480104, 0},        // MMR
	{15, 19540325, 19901003},  // DDR
	{188, 18210701, 0},        // MEX
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{160, 19910831, 0},        // UZB
	{131, 19480815, 0},        // KOR
	{85, 19600626, 0},         // MDG
	{116, 19490101, 0},        // BTN
	{156, 19911226, 0},        // TKM
	{72, 19930524, 0},         // ERI
	{66, 19751231, 0},         // COM
	{60, 19660930, 0},         // BWA
	{114, 19710815, 0},        // BHR
	{47, 19920302, 0},         // SMR
	{244, 19540501, 19750501}, // RVN
	{73, 19410505, 0},         // ETH
	{9, 19920427, 0},          // BIH
	{164, 19181030, 0},        // YEM
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{47, 19920302, 0},         // SMR
	{154, 18160101, 0},        // THA
	{161, 19540501, 0},        // VNM
	{148, 19480909, 0},        // PRK
	{35, 19930528, 0},         // MCO
	{49, 19930101, 0},         // SVK
	{121, 19491227, 0},        // IDN
	{96, 19600820, 0},         // SEN
	{119, 19701010, 0},        // FJI
	{131, 0, 0},               // KOR
	{148, 0, 0},               // PRK
	{186, 19830919, 0},        // KNA
	{102, 19760629, 0},        // SYC
	{7, 18301004, 0},          // BEL
	{89, 19680312, 0},         // MUS
	{141, 18160101, 0},        // NPL
	{5, 19550727, 0},          // AUT
	{133, 19540501, 0},        // LAO
	{58, 19600801, 0},         // BEN
	{39, 20060612, 0},         // MNE
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{129, 19531109, 0},        // KHM
	{259, 20080217, 0},        // XKX
	{100, 19750712, 0},        // STP
	{153, 19460417, 19580202}, // SYR
	{153, 19610929, 0},        // SYR
	{33, 18670511, 0},         // LUX
	{170, 18250806, 0},        // BOL
	{119, 19701010, 0},        // FJI
	{71, 19220228, 0},         // EGY
	{145, 19460704, 0},        // PHL
	{1, 19441117, 0},          // ALB
	{136, 19650526, 0},        // MDV
	{38, 19640921, 0},         // MLT
	{135, 19480204, 0},        // LKA
	{165, 19671130, 19900522}, // YMD
	{153, 19460101, 0},        // SYR
	{32, 19910906, 0},         // LTU
	{115, 19840101, 0},        // BRN
	{20, 19171206, 0},         // FIN
	{95, 19560101, 0},         // SDN
	{83, 19661004, 0},         // LSO
	{32, 19910906, 0},         // LTU
	{122, 19470815, 0},        // IND
	{255, 0, 0},               // VGB
	{256, 0, 0},               // VIR
	{149, 19710903, 0},        // QAT
	{99, 20110709, 0},         // SSD
	{51, 18160101, 0},         // SWE
	{53, 19911226, 0},         // UKR
	{21, 19440825, 0},         // FRA
	{26, 19181116, 0},         // HUN
	{161, 0, 19770101},        // VNM
	{151, 19650809, 0},        // SGP
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{120, 19910917, 0},        // FSM
	{112, 19711202, 0},        // ARE
	{82, 19511224, 0},         // LBY
	{194, 19751125, 0},        // SUR
	{87, 19750625, 0},         // MOZ
	{11, 18670701, 0},         // CAN
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{133, 19540501, 0},        // LAO
	{101, 19680906, 0},        // SWZ
	{132, 19610619, 0},        // KWT
	{13, 19450510, 19930101},  // CSK
	{46, 18160101, 0},         // RUS
	{231, 0, 0},               // MAF
	{249, 0, 0},               // SXM
	{19, 19910906, 0},         // EST
	{17, 19450507, 0},         // DNK
	{114, 19710815, 0},        // BHR
	{125, 19460322, 0},        // JOR
	{49, 19930101, 0},         // SVK
	{34, 19910906, 0},         // LVA
	{102, 19760629, 0},        // SYC
	{14, 19930101, 0},         // CZE
	{45, 18780713, 0},         // ROU
	{190, 19031103, 0},        // PAN
	{123, 18160101, 0},        // IRN
	{41, 19450507, 0},         // NOR
	{121, 19450817, 0},        // IDN
	{175, 18400101, 0},        // CRI
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{189, 18400101, 0},        // NIC
	{12, 18160101, 0},         // CHE
	{59, 0, 19840101},         // BFA
	{193, 18400101, 0},        // SLV
	{150, 19270520, 0},        // SAU
	{97, 19610427, 0},         // SLE
	{108, 19100531, 0},        // ZAF
	{51, 18160101, 0},         // SWE
	{143, 18160101, 0},        // OMN
	{183, 18400101, 0},        // HND
	{50, 19920115, 0},         // SVN
	{95, 19560101, 0},         // SDN
	{197, 19791027, 0},        // VCT
	{181, 18400101, 0},        // GTM
	{13, 0, 19930615},         // CSK
	{130, 0, 0},               // KIR
	{159, 0, 0},               // TUV
	{84, 19560302, 0},         // MAR
	{84, 19560302, 0},         // MAR
	{142, 19990914, 0},        // NRU
	{187, 19790222, 0},        // LCA
	{135, 19480204, 0},        // LKA
	{161, 19540721, 0},        // VNM
	{29, 19480514, 0},         // ISR
	{134, 19441122, 0},        // LBN
	{193, 18400101, 0},        // SLV
	{104, 19600427, 0},        // TGO
	{124, 19321003, 0},        // IRQ
	{151, 19650809, 0},        // SGP
	{154, 18160101, 0},        // THA
	{48, 20001101, 20030204},  // SRB
	{55, 0, 20001101},         // YUG
	{193, 18750101, 0},        // SLV
	{198, 18290101, 0},        // VEN
	{162, 19800630, 0},        // VUT
	{18, 18160101, 0},         // ESP
	{4, 19200110, 0},          // AUS
	{89, 19680312, 0},         // MUS
	{152, 19780707, 0},        // SLB
	{83, 19661004, 0},         // LSO
	{18, 18160101, 0},         // ESP
	{38, 19640921, 0},         // MLT
	{68, 0, 19770101},         // DJI
	{151, 19650809, 0},        // SGP
	{98, 19600701, 0},         // SOM
	{91, 19900321, 0},         // NAM
	{60, 19660930, 0},         // BWA
	{135, 19480204, 0},        // LKA
	{30, 18160101, 0},         // ITA
	{138, 19480104, 0},        // MMR
	{155, 19910909, 0},        // TJK
	{98, 19600701, 0},         // SOM
	{101, 19680906, 0},        // SWZ
	{188, 18310101, 0},        // MEX
	{152, 19780707, 0},        // SLB
	{90, 19640706, 0},         // MWI
	{185, 19620806, 0},        // JAM
	{95, 19560101, 0},         // SDN
	{97, 19610427, 0},         // SLE
	{150, 19320923, 0},        // SAU
	{64, 19600630, 0},         // COD
	{28, 19440617, 0},         // ISL
	{137, 19910917, 0},        // MHL
	{147, 19750916, 0},        // PNG
	{158, 19700604, 0},        // TON
	{202, 0, 20101215},        // ANT
	{105, 19560101, 0},        // TUN
	{16, 0, 19901003},         // DEU
	{108, 19100531, 0},        // ZAF
	{126, 19520428, 0},        // JPN
	{50, 19920427, 0},         // SVN
	{197, 19791027, 0},        // VCT
	{73, 0, 19930524},         // ETH
	{73, 18550211, 0},         // ETH
	{51, 18160101, 0},         // SWE
	{184, 19340815, 0},        // HTI
	{108, 19200110, 0},        // ZAF
	{187, 19790222, 0},        // LCA
	{102, 19760629, 0},        // SYC
	{72, 19930524, 0},         // ERI
	{26, 19181116, 0},         // HUN
	{27, 19211206, 0},         // IRL
	{183, 18990101, 0},        // HND
	{110, 19651111, 0},        // ZWE
	{195, 19620831, 0},        // TTO
	{90, 19640706, 0},         // MWI
	{74, 19600817, 0},         // GAB
	{139, 19210313, 0},        // MNG
	{176, 19090123, 0},        // CUB
	{21, 18160101, 0},         // FRA
	{101, 19680906, 0},        // SWZ
	{109, 19641024, 0},        // ZMB
	{61, 19600813, 0},         // CAF
	{86, 19600620, 0},         // MLI
	{159, 19781001, 0},        // TUV
	{129, 19531109, 0},        // KHM
	{62, 19600807, 0},         // CIV
	{103, 19600811, 0},        // TCD
	{140, 19570831, 0},        // MYS
	{36, 19910827, 0},         // MDA
	{5, 19181114, 0},          // AUT
	{117, 18601025, 0},        // CHN
	{65, 19600815, 0},         // COG
	{68, 19770627, 0},         // DJI
	{178, 19240929, 0},        // DOM
	{149, 19710903, 0},        // QAT
	{37, 19930408, 0},         // MKD
	{171, 18220907, 0},        // BRA
	{25, 19920115, 0},         // HRV
	{63, 19600101, 0},         // CMR
	{123, 18160101, 0},        // IRN
	{36, 19911226, 0},         // MDA
	{11, 19200110, 0},         // CAN
	{173, 18390101, 0},        // CHL
	{87, 19750625, 0},         // MOZ
	{65, 19600815, 0},         // COG
	{64, 19600630, 0},         // COD
	{106, 19611209, 0},        // TZA
	{88, 19601128, 0},         // MRT
	{38, 19640921, 0},         // MLT
	{52, 18160101, 0},         // TUR
	{48, 20060605, 0},         // SRB
	{194, 19751125, 0},        // SUR
	{12, 18160101, 0},         // CHE
	{56, 19751111, 0},         // AGO
	{66, 19751231, 0},         // COM
	{50, 19920427, 0},         // SVN
	{1, 19130101, 0},          // ALB
	{118, 19600816, 0},        // CYP
	{174, 18310101, 0},        // COL
	{85, 19600626, 0},         // MDG
	{170, 18480101, 0},        // BOL
	{157, 0, 20020520},        // TLS
	{191, 18390101, 0},        // PER
	{192, 18760622, 0},        // PRY
	{24, 18280425, 0},         // GRC
	{65, 0, 0},                // COG
	{64, 0, 19640801},         // COD
	{100, 19750712, 0},        // STP
	{48, 20001101, 0},         // SRB
	{55, 0, 20001101},         // YUG
	{136, 19650726, 0},        // MDV
	{177, 19781103, 0},        // DMA
	{75, 19570306, 0},         // GHA
	{118, 19600816, 0},        // CYP
	{97, 19610427, 0},         // SLE
	{173, 18390101, 0},        // CHL
	{196, 18820101, 0},        // URY
	{37, 19911120, 0},         // MKD
	{165, 19671130, 19900522}, // YMD
	{81, 18470726, 0},         // LBR
	{179, 18540101, 0},        // ECU
	{153, 19460101, 0},        // SYR
	{39, 20060603, 0},         // MNE
	{8, 18780303, 0},          // BGR
	{47, 18160101, 0},         // SMR
	{30, 18160101, 0},         // ITA
	{166, 18410101, 0},        // ARG
	{48, 20060605, 0},         // SRB
	{175, 19200101, 0},        // CRI
	{252, 19491208, 0},        // TWN
	{259, 20080217, 0},        // XKX
	{47, 18160101, 0},         // SMR
	{67, 19750705, 0},         // CPV
	{9, 19920427, 0},          // BIH
	{96, 19600404, 0},         // SEN
	{186, 19830919, 0},        // KNA
	{103, 19600811, 0},        // TCD
	{100, 19750712, 0},        // STP
	{55, 19181201, 20001101},  // YUG
	{48, 20001101, 20060605},  // SRB
	{49, 19930101, 0},         // SVK
	{78, 19740910, 0},         // GNB
	{25, 19920427, 0},         // HRV
	{79, 19681012, 0},         // GNQ
	{104, 19600427, 0},        // TGO
	{93, 19601001, 0},         // NGA
	{156, 19911027, 0},        // TKM
	{14, 19930101, 0},         // CZE
	{67, 19750705, 0},         // CPV
}
