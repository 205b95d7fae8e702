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
	{12556, 165, 23, 0x1},    // democraticrepublicyemen
	{12579, 116, 6, 0x1},     // bhutan
	{12585, 122, 12, 0x1},    // unionofindia
	{12597, 182, 30, 0x1},    // cooperatieverepubliekvanguyana
	{12627, 188, 6, 0x1},     // mexiko
	{12633, 111, 28, 0x1},    // islamicrepublicofafghanistan
	{12661, 28, 17, 0x1},     // republicoficeland
	{12678, 253, 37, 0x1},    // verenigdestateskleineafgelegenislands
	{12715, 106, 5, 0x1},     // #7tan
	{12720, 65, 16, 0x1},     // brazzavillecongo
	{12736, 76, 13, 0x1},     // guineeconakry
	{12749, 64, 31, 0x1},     // democraticrepubliccongokinshasa
	{12780, 112, 8, 0x1},     // emiraten
	{12788, 138, 35, 0x1},    // unievanbirmasocialistischerepubliek
	{12823, 165, 25, 0x1},    // democraticrepublicofyemen
	{12848, 49, 17, 0x1},     // slovakianrepublic
	{12865, 23, 10, 0x1},     // sakartvelo
	{12875, 196, 5, 0x81},    // #4858
	{12880, 207, 26, 0x1},    // territoriumsaintbarthelemy
	{12906, 10, 19, 0x1},     // republiekwitrusland
	{12925, 253, 41, 0x1},    // verenigdestatenkleineverafgelegeneilanden
	{12966, 186, 31, 0x1},    // federationsaintchristophernevis
	{12997, 82, 15, 0x1},     // libyanarabjamah
	{13012, 235, 18, 0x1},    // grondgebiedmayotte
	{13030, 82, 25, 0x1},     // libyanarabjamahiriyalibya
	{13055, 111, 10, 0x1},    // afganistan
	{13065, 254, 17, 0x1},    // vaticaanstadstaat
	{13082, 66, 39, 0x1},     // federaleislamitischerepubliekdercomoren
	{13121, 68, 10, 0x1},     // afarsissas
	{13131, 165, 30, 0x1},    // peoplesdemocraticrepublicyemen
	{13161, 138, 10, 0x1},    // burmaunion
	{13171, 120, 27, 0x1},    // micronesiafederatedstatesof
	{13198, 347, 5, 0x1},     // #6mld
	{13203, 195, 5, 0x1},     // #7tto
	{13208, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{13242, 2, 17, 0x1},      // principatdandorra
	{13259, 92, 15, 0x1},     // republicofniger
	{13274, 231, 17, 0x1},    // saintmartinfrench
	{13291, 227, 24, 0x1},    // overzeesgebiedislandsman
	{13315, 134, 17, 0x1},    // libaneserepubliek
	{13332, 205, 38, 0x1},    // overzeesgebiedfransezuidelijkegebieden
	{13370, 10, 18, 0x1},     // byelorussiabelarus
	{13388, 210, 20, 0x1},    // eilandencocoskeeling
	{13408, 73, 21, 0x1},     // socialistischethiopie
	{13429, 3, 15, 0x1},      // armeniarepublic
	{13444, 348, 5, 0x1},     // #5732
	{13449, 71, 17, 0x1},     // egyptarabrepublic
	{13466, 349, 5, 0x1},     // #6maw
	{13471, 151, 9, 0x1},     // singapour
	{13480, 117, 28, 0x1},    // chinapeoplesrepublicmainland
	{13508, 242, 25, 0x1},    // departmentfrenchpolynesia
	{13533, 64, 31, 0x1},     // democraticrepublicofformercongo
	{13564, 203, 26, 0x1},    // territoriumamerikaanssamoa
	{13590, 239, 30, 0x1},    // overzeesgebiedpitcairneilanden
	{13620, 64, 27, 0x1},     // republikiyakongodemokratiki
	{13647, 151, 9, 0x1},     // singapoer
	{13656, 177, 21, 0x1},    // gemenebestvandominica
	{13677, 11, 5, 0x81},     // #4124
	{13682, 19, 17, 0x1},     // republicofestonia
	{13699, 350, 5, 0x1},     // #6dma
	{13704, 41, 15, 0x1},     // kingdomofnorway
	{13719, 100, 17, 0x1},    // saotomeenprincipe
	{13736, 33, 10, 0x1},     // luxembourg
	{13746, 67, 18, 0x1},     // republiekcaboverde
	{13764, 186, 10, 0x1},    // saintkitts
	{13774, 247, 8, 0x1},     // svalbard
	{13782, 205, 40, 0x1},    // frafrenchsouthernandantarcticterritories
	{13822, 170, 7, 0x1},     // bolivia
	{13829, 96, 7, 0x1},      // senegal
	{13836, 132, 5, 0x81},    // #2kwt
	{13841, 351, 5, 0x1},     // #6130
	{13846, 135, 14, 0x1},    // ceylondominion
	{13860, 150, 5, 0x81},    // #4682
	{13865, 61, 25, 0x1},     // middenafrikaanserepubliek
	{13890, 246, 5, 0x81},    // #4654
	{13895, 187, 5, 0x81},    // #4662
	{13900, 240, 5, 0x81},    // #4630
	{13905, 20, 7, 0x1},      // finland
	{13912, 148, 18, 0x1},    // koreadempeoplesrep
	{13930, 352, 5, 0x1},     // #5731
	{13935, 2, 28, 0x1},      // valleysofandorraprincipality
	{13963, 65, 25, 0x1},     // brazzavillerepubliekcongo
	{13988, 123, 17, 0x1},    // islamrepubliciran
	{14005, 40, 18, 0x1},     // kingdomnetherlands
	{14023, 170, 4, 0x81},    // #468
	{14027, 16, 22, 0x1},     // germanyfederalrepublic
	{14049, 55, 33, 0x1},     // federalevolksrepubliekjoegoslavie
	{14082, 73, 39, 0x1},     // ityopiyafederalawidemokrasiyawiripeblik
	{14121, 56, 21, 0x1},     // peoplesrepublicangola
	{14142, 246, 19, 0x1},    // sthelenaenascension
	{14161, 17, 5, 0x81},     // #2dnk
	{14166, 212, 11, 0x1},    // landcuracao
	{14177, 108, 19, 0x1},    // republiekzuidafrika
	{14196, 4, 19, 0x1},      // australiegemenebest
	{14215, 353, 5, 0x1},     // #5nir
	{14220, 64, 3, 0x1},      // rdc
	{14223, 99, 19, 0x1},     // republicsouthsoedan
	{14242, 354, 5, 0x1},     // #5nor
	{14247, 10, 20, 0x1},     // republicbielorusland
	{14267, 68, 18, 0x1},     // republicofdjibouti
	{14285, 231, 5, 0x81},    // #4663
	{14290, 24, 13, 0x1},     // kingdomgreece
	{14303, 157, 27, 0x1},    // democraticrepubliceasttimor
	{14330, 165, 31, 0x1},    // volksdemocratischerepublicjemen
	{14361, 186, 5, 0x81},    // #2kna
	{14366, 250, 35, 0x1},    // overseasterritoryturkscaicosislands
	{14401, 94, 15, 0x1},     // republiekrwanda
	{14416, 226, 29, 0x1},    // mcdonaldislandsandheardisland
	{14445, 98, 29, 0x1},     // democratischerepublieksomalie
	{14474, 42, 10, 0x1},     // newzealand
	{14484, 253, 35, 0x1},    // amerikaansekleinereafgelegenislands
	{14519, 60, 8, 0x1},      // botswana
	{14527, 77, 21, 0x1},     // gambiaislamicrepublic
	{14548, 33, 25, 0x1},     // groussherzogtumletzebuerg
	{14573, 49, 18, 0x1},     // slowaakserepubliek
	{14591, 33, 9, 0x1},      // luxemburg
	{14600, 30, 13, 0x1},     // republicitaly
	{14613, 2, 21, 0x1},      // principalityofandorra
	{14634, 47, 17, 0x1},     // republicsanmarino
	{14651, 257, 22, 0x1},    // wallisandfutunaislands
	{14673, 148, 23, 0x1},    // koreadempeoplesrepublic
	{14696, 246, 28, 0x1},    // tristandacunhaandsainthelena
	{14724, 67, 6, 0x1},      // cverde
	{14730, 36, 16, 0x1},     // republicamoldova
	{14746, 197, 5, 0x1},     // #7vin
	{14751, 95, 13, 0x1},     // upto2011sudan
	{14764, 210, 28, 0x1},    // keelingislandsterritorycocos
	{14792, 72, 12, 0x1},     // stateeritrea
	{14804, 225, 55, 0x1},    // peoplesrepublicchinahongkongspecialadministrativeregion
	{14859, 198, 5, 0x1},     // #7ven
	{14864, 115, 22, 0x1},    // nationbruneiabodepeace
	{14886, 110, 12, 0x1},    // zuidrhodesie
	{14898, 127, 5, 0x81},    // #2kaz
	{14903, 200, 5, 0x81},    // #4660
	{14908, 171, 23, 0x1},    // brazilieverenigdestates
	{14931, 128, 5, 0x81},    // #2kgz
	{14936, 246, 17, 0x1},    // formersainthelena
	{14953, 231, 39, 0x1},    // overzeesdepartementsaintmartinfransdeel
	{14992, 95, 13, 0x1},     // sudanrepublic
	{15005, 206, 26, 0x1},    // sinteustatiusensababonaire
	{15031, 355, 5, 0x1},     // #6mor
	{15036, 113, 25, 0x1},    // bangladeshpeoplesrepublic
	{15061, 88, 25, 0x1},     // mauritaniaislamicrepublic
	{15086, 204, 4, 0x81},    // #410
	{15090, 254, 8, 0x1},     // vaticano
	{15098, 226, 12, 0x1},    // heardislands
	{15110, 55, 4, 0x1},      // sfry
	{15114, 16, 13, 0x1},     // westduitsland
	{15127, 48, 20, 0x1},     // serviemontenegrounie
	{15147, 184, 14, 0x1},    // republiekhaiti
	{15161, 257, 15, 0x1},    // fwallisenfutuna
	{15176, 228, 44, 0x1},    // overseasterritorybritishindianoceanterritory
	{15220, 95, 11, 0x1},     // formersudan
	{15231, 131, 18, 0x1},    // southkorearepublic
	{15249, 138, 5, 0x1},     // #7mya
	{15254, 235, 26, 0x1},    // overzeesdepartementmayotte
	{15280, 69, 35, 0x1},     // democratischevolksrepubliekalgerije
	{15315, 58, 12, 0x1},     // benindahomey
	{15327, 140, 22, 0x1},    // formerfederationmalaya
	{15349, 241, 21, 0x1},    // palestijnseautoriteit
	{15370, 244, 20, 0x1},    // republiekzuidvietnam
	{15390, 232, 15, 0x1},    // northernmariana
	{15405, 234, 21, 0x1},    // departementmartinique
	{15426, 19, 16, 0x1},     // republiekestland
	{15442, 102, 23, 0x1},    // republiquedesseychelles
	{15465, 250, 11, 0x1},    // turkscaicos
	{15476, 123, 17, 0x1},    // iranislamrepublic
	{15493, 205, 39, 0x1},    // terresaustralesetantarctiquesfrancaises
	{15532, 356, 5, 0x1},     // #6mas
	{15537, 251, 26, 0x1},    // overzeesgebiedsdeeltokelau
	{15563, 8, 9, 0x1},       // balgariya
	{15572, 130, 16, 0x1},    // kiribatirepublic
	{15588, 122, 13, 0x1},    // republicindia
	{15601, 177, 8, 0x1},     // dominika
	{15609, 185, 7, 0x1},     // jamaica
	{15616, 34, 14, 0x1},     // republiclatvia
	{15630, 54, 9, 0x1},      // amerikavs
	{15639, 43, 6, 0x1},      // polska
	{15645, 357, 5, 0x1},     // #6zam
	{15650, 127, 10, 0x1},    // kazakhstan
	{15660, 156, 19, 0x1},    // turkmeenserepubliek
	{15679, 105, 18, 0x1},    // tunesischerepublic
	{15697, 358, 5, 0x1},     // #6zim
	{15702, 241, 14, 0x1},    // statepalestine
	{15716, 228, 32, 0x1},    // britishindischeoceaanterritorium
	{15748, 15, 25, 0x1},     // germanydemocraticrepublic
	{15773, 125, 29, 0x1},    // hashemitekingdomoftransjordan
	{15802, 170, 7, 0x1},     // bolivie
	{15809, 131, 20, 0x1},    // republicofsouthkorea
	{15829, 186, 26, 0x1},    // saintkittsennevisfederatie
	{15855, 37, 34, 0x1},     // macedoniatheformeryugoslavrepublic
	{15889, 37, 17, 0x1},     // republicmacedonia
	{15906, 71, 13, 0x1},     // egyptrepublic
	{15919, 22, 14, 0x1},     // grootbrittanie
	{15933, 230, 10, 0x1},    // chinamacao
	{15943, 147, 16, 0x1},    // papuanieuwguinea
	{15959, 7, 7, 0x1},       // belgien
	{15966, 184, 13, 0x1},    // haitirepublic
	{15979, 199, 23, 0x1},    // kingdomnetherlandsaruba
	{16002, 359, 5, 0x1},     // #6mex
	{16007, 259, 11, 0x1},    // kosovorepof
	{16018, 219, 32, 0x1},    // britishoverseasterritoryguernsey
	{16050, 22, 12, 0x1},     // unitedkindom
	{16062, 69, 4, 0x81},     // #412
	{16066, 116, 4, 0x81},    // #464
	{16070, 46, 37, 0x1},     // formerunionofsovietsocialistrepublics
	{16107, 233, 29, 0x1},    // overzeesgebiedsdeelmontserrat
	{16136, 108, 31, 0x1},    // iriphabhulikhiyeningizimuafrika
	{16167, 15, 31, 0x1},     // germanyformerdemocraticrepublic
	{16198, 137, 25, 0x1},    // marshalleilandenrepubliek
	{16223, 132, 17, 0x1},    // vorstendomkoeweit
	{16240, 360, 5, 0x1},     // #6cyp
	{16245, 154, 5, 0x1},     // #7tha
	{16250, 257, 23, 0x1},    // grondgebiedwallisfutuna
	{16273, 207, 27, 0x1},    // collectivitysaintbarthelemy
	{16300, 170, 16, 0x1},    // boliviaplurstate
	{16316, 60, 14, 0x1},     // betsjoeanaland
	{16330, 168, 7, 0x1},     // bahamas
	{16337, 178, 16, 0x1},    // domincanrepublic
	{16353, 202, 25, 0x1},    // formernetherlandsantilles
	{16378, 221, 16, 0x1},    // guadeloupefrench
	{16394, 249, 26, 0x1},    // saintmaartennederlandsdeel
	{16420, 361, 5, 0x1},     // #5232
	{16425, 46, 5, 0x81},     // #2rus
	{16430, 246, 14, 0x1},    // sthelenaeiland
	{16444, 140, 25, 0x1},    // formerfederatievanmalakka
	{16469, 26, 9, 0x1},      // hongarije
	{16478, 205, 35, 0x1},    // territoriumfransezuidelijkegebieden
	{16513, 362, 5, 0x1},     // #6990
	{16518, 83, 10, 0x1},     // basutoland
	{16528, 66, 12, 0x1},     // comorenstaat
	{16540, 21, 12, 0x1},     // francedomtom
	{16552, 200, 25, 0x1},    // overseasterritoryanguilla
	{16577, 225, 40, 0x1},    // chinaspecialadministrativeregionhongkong
	{16617, 103, 6, 0x1},     // tsjaad
	{16623, 211, 12, 0x1},    // cookeilanden
	{16635, 25, 24, 0x1},     // croatialocalnamehrvatska
	{16659, 241, 34, 0x1},    // westelijkejordaanoeverengazastrook
	{16693, 198, 19, 0x1},    // venezuelabolivrepof
	{16712, 363, 5, 0x1},     // #6aab
	{16717, 22, 18, 0x1},     // verenigdkoninkrijk
	{16735, 148, 28, 0x1},    // koreademocraticrepublicnorth
	{16763, 90, 6, 0x1},      // malawi
	{16769, 364, 5, 0x1},     // #5new
	{16774, 170, 27, 0x1},    // plurinationalstateofbolivia
	{16801, 121, 36, 0x1},    // republicoftheunitedstatesofindonesia
	{16837, 214, 41, 0x1},    // britishoverzeesterritoriumkaaimaneilanden
	{16878, 46, 16, 0x1},     // russianfederaton
	{16894, 179, 19, 0x1},    // republicadelecuador
	{16913, 66, 14, 0x1},     // udzimawakomori
	{16927, 6, 10, 0x1},      // azerbeijan
	{16937, 257, 14, 0x1},    // wallisenfutuna
	{16951, 153, 25, 0x1},    // syrischearabischerepublic
	{16976, 232, 29, 0x1},    // noordelijkemarianenamerikaans
	{17005, 228, 4, 0x81},    // #486
	{17009, 65, 16, 0x1},     // kongobrazzaville
	{17025, 247, 26, 0x1},    // spitsbergenjanmayenislands
	{17051, 365, 5, 0x1},     // #6zan
	{17056, 65, 8, 0x1},      // congorep
	{17064, 121, 17, 0x1},    // netherlandsindies
	{17081, 82, 12, 0x1},     // stateoflibya
	{17093, 104, 5, 0x1},     // #7tog
	{17098, 95, 15, 0x1},     // republicofsudan
	{17113, 366, 5, 0x1},     // #5nep
	{17118, 167, 5, 0x1},     // #7ant
	{17123, 161, 9, 0x1},     // srvietnam
	{17132, 157, 11, 0x1},    // timoreleste
	{17143, 45, 23, 0x1},     // roemeensevolksrepubliek
	{17166, 253, 19, 0x1},    // usminoroutlyingisds
	{17185, 137, 3, 0x1},     // rmi
	{17188, 367, 5, 0x1},     // #5rwa
	{17193, 368, 5, 0x1},     // #5ukg
	{17198, 14, 16, 0x1},     // republictsjechie
	{17214, 112, 12, 0x1},    // arabemirates
	{17226, 369, 5, 0x1},     // #5230
	{17231, 94, 5, 0x81},     // #2rwa
	{17236, 64, 23, 0x1},     // democraticrepublickongo
	{17259, 62, 29, 0x1},     // republiccotedivoireivorycoast
	{17288, 243, 5, 0x81},    // #2reu
	{17293, 253, 34, 0x1},    // kleineeilandenvandeverenigdestaten
	{17327, 243, 26, 0x1},    // overzeesgebiedsdeelreunion
	{17353, 227, 21, 0x1},    // territoriumislandsman
	{17374, 57, 5, 0x81},     // #4108
	{17379, 145, 19, 0x1},    // republicphilippines
	{17398, 186, 18, 0x1},    // stchristophernevis
	{17416, 370, 5, 0x1},     // #5aus
	{17421, 222, 30, 0x1},    // autonomousterritoryofgreenland
	{17451, 247, 19, 0x1},    // spitsbergenjanmayen
	{17470, 199, 5, 0x1},     // #7aru
	{17475, 125, 24, 0x1},    // hashemitekingdomofjordan
	{17499, 64, 13, 0x1},     // republiczaire
	{17512, 256, 45, 0x1},    // overzeesgebiedsdeelamerikaansemaagdeneilanden
	{17557, 371, 5, 0x1},     // #6alb
	{17562, 144, 19, 0x1},    // inclbangladpakistan
	{17581, 226, 25, 0x1},    // heardandmcdonaldislandsau
	{17606, 115, 30, 0x1},    // natiebruneiverblijfplaatsvrede
	{17636, 64, 13, 0x1},     // congodemrepof
	{17649, 13, 24, 0x1},     // tsjechoslowaakserepublic
	{17673, 237, 22, 0x1},    // norfolkislandterritory
	{17695, 230, 10, 0x1},    // macauchina
	{17705, 114, 12, 0x1},    // staatbahrein
	{17717, 37, 17, 0x1},     // republicmacedonie
	{17734, 106, 38, 0x1},    // verenigderepubliektanganyikaenzanzibar
	{17772, 225, 40, 0x1},    // chinahongkongspecialadministrativeregion
	{17812, 253, 37, 0x1},    // kleineafgelegenislandsverenigdestates
	{17849, 46, 10, 0x1},     // formerussr
	{17859, 372, 5, 0x1},     // #6987
	{17864, 87, 9, 0x1},      // mozambque
	{17873, 62, 19, 0x1},     // republiccotedivoire
	{17892, 203, 4, 0x81},    // #416
	{17896, 208, 4, 0x81},    // #460
	{17900, 171, 4, 0x81},    // #476
	{17904, 120, 23, 0x1},    // federalstatesmicronesia
	{17927, 373, 5, 0x1},     // #6drv
	{17932, 177, 18, 0x1},    // gemenebestdominica
	{17950, 169, 4, 0x81},    // #484
	{17954, 24, 6, 0x1},      // hellas
	{17960, 37, 22, 0x1},     // republicnorthmacedonie
	{17982, 207, 17, 0x1},    // saintbartholomeus
	{17999, 72, 12, 0x1},     // staateritrea
	{18011, 127, 9, 0x1},     // kazakstan
	{18020, 5, 5, 0x1},       // #7aut
	{18025, 135, 35, 0x1},    // srilankademocraticsocialistrepublic
	{18060, 374, 5, 0x1},     // #5uae
	{18065, 53, 33, 0x1},     // oekraiensesovietsocialistrepublic
	{18098, 165, 16, 0x1},    // formersouthjemen
	{18114, 226, 44, 0x1},    // overseasterritoryheardislandsmcdonaldislands
	{18158, 145, 20, 0x1},    // republikangpilipinas
	{18178, 6, 13, 0x1},      // azerbeidzjaan
	{18191, 198, 24, 0x1},    // venezuelaverenigdestates
	{18215, 375, 5, 0x1},     // #6986
	{18220, 37, 33, 0x1},     // macedoniaformeryugoslavrepublicof
	{18253, 199, 21, 0x1},    // arubakofthenetherland
	{18274, 376, 5, 0x1},     // #5403
	{18279, 74, 13, 0x1},     // gabonrepublic
	{18292, 43, 14, 0x1},     // republicpoland
	{18306, 82, 16, 0x1},     // libyanjamahiriya
	{18322, 377, 5, 0x1},     // #6cdi
	{18327, 243, 16, 0x1},    // territoryreunion
	{18343, 378, 5, 0x1},     // #6cam
	{18348, 111, 5, 0x1},     // #7afg
	{18353, 379, 5, 0x1},     // #5wsm
	{18358, 134, 7, 0x1},     // libanon
	{18365, 47, 17, 0x1},     // sanmarinorepublic
	{18382, 48, 28, 0x1},     // statenunieservieenmontenegro
	{18410, 130, 5, 0x81},    // #2kir
	{18415, 229, 15, 0x1},    // bailiwickjersey
	{18430, 67, 17, 0x1},     // republiccaboverde
	{18447, 131, 5, 0x81},    // #2kor
	{18452, 165, 4, 0x1},     // pdry
	{18456, 256, 17, 0x1},    // usmaagdeneilanden
	{18473, 145, 21, 0x1},    // philippijnserepubliek
	{18494, 37, 20, 0x1},     // thefmryugrpmacedonia
	{18514, 209, 4, 0x81},    // #474
	{18518, 9, 20, 0x1},      // bosniaandhercegovina
	{18538, 114, 16, 0x1},    // kingdomofbahrain
	{18554, 250, 16, 0x1},    // turksandcaicosis
	{18570, 246, 23, 0x1},    // ascensionandsainthelena
	{18593, 249, 23, 0x1},    // saintmaartennetherlands
	{18616, 253, 40, 0x1},    // kleineverafgelegenislandsverenigdestates
	{18656, 48, 31, 0x1},     // stateunionofserbiaandmontenegro
	{18687, 380, 5, 0x1},     // #5402
	{18692, 381, 5, 0x1},     // #6afg
	{18697, 223, 34, 0x1},    // overzeesecollectiviteitfransguyana
	{18731, 382, 5, 0x1},     // #6alg
	{18736, 383, 5, 0x1},     // #6con
	{18741, 384, 5, 0x1},     // #6can
	{18746, 242, 34, 0x1},    // overzeesegemeenschapfranspolynesie
	{18780, 131, 14, 0x1},    // republiekkorea
	{18794, 37, 4, 0x1},      // vjrm
	{18798, 183, 8, 0x1},     // hondurus
	{18806, 66, 14, 0x1},     // uniedercomoren
	{18820, 85, 28, 0x1},     // democraticrepublicmadagascar
	{18848, 385, 5, 0x1},     // #5290
	{18853, 386, 5, 0x1},     // #5rom
	{18858, 147, 26, 0x1},    // papuaandnewguineaterritory
	{18884, 186, 16, 0x1},    // stkittsandnevits
	{18900, 45, 5, 0x81},     // #2rou
	{18905, 10, 10, 0x1},     // belorussia
	{18915, 236, 14, 0x1},    // nieuwcaledonie
	{18929, 67, 17, 0x1},     // republiccapeverde
	{18946, 200, 15, 0x1},    // anguillabritish
	{18961, 100, 19, 0x1},    // saotomeeastprincipe
	{18980, 10, 37, 0x1},     // belorussischesocialistsovjetrepubliek
	{19017, 133, 10, 0x1},    // formerlaos
	{19027, 387, 11, 0x2},    // saintmartin
	{19038, 389, 5, 0x1},     // #5475
	{19043, 165, 23, 0x1},    // volksrepubliekzuidjemen
	{19066, 200, 27, 0x1},    // overzeesgebiedsdeelanguilla
	{19093, 246, 35, 0x1},    // ascensionsinthelenaentristandacunha
	{19128, 183, 16, 0x1},    // republichonduras
	{19144, 257, 5, 0x81},    // #4876
	{19149, 390, 5, 0x1},     // #5nam
	{19154, 391, 5, 0x1},     // #6cro
	{19159, 102, 19, 0x1},    // seychellenrepubliek
	{19178, 131, 10, 0x1},    // southkorea
	{19188, 40, 9, 0x1},      // nederland
	{19197, 117, 19, 0x1},    // volksrepubliekchina
	{19216, 392, 5, 0x1},     // #6cao
	{19221, 32, 18, 0x1},     // lithuanianrepublic
	{19239, 29, 13, 0x1},     // stateofisrael
	{19252, 198, 27, 0x1},    // bolivarianrepublicvenezuela
	{19279, 393, 5, 0x1},     // #5235
	{19284, 246, 33, 0x1},    // tristandacunhaenascensionsthelena
	{19317, 153, 14, 0x1},    // syrianrepublic
	{19331, 17, 20, 0x1},     // koninkrijkdenemarken
	{19351, 394, 5, 0x1},     // #6983
	{19356, 130, 14, 0x1},    // gilbertislands
	{19370, 60, 4, 0x81},     // #472
	{19374, 120, 23, 0x1},    // federalstatesmicronesie
	{19397, 46, 7, 0x1},      // fmrussr
	{19404, 253, 28, 0x1},    // verenigdestateskleineislands
	{19432, 37, 22, 0x1},     // republicnorthmacedonia
	{19454, 228, 19, 0x1},    // britsindischeoceaan
	{19473, 228, 51, 0x1},    // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{19524, 154, 4, 0x1},     // siam
	{19528, 395, 5, 0x1},     // #5404
	{19533, 226, 25, 0x1},    // auheardandmcdonaldislands
	{19558, 55, 16, 0x1},     // formeryugoslavia
	{19574, 112, 3, 0x1},     // uae
	{19577, 145, 19, 0x1},    // republiekfilipijnen
	{19596, 58, 22, 0x1},     // peoplesrepublicofbenin
	{19618, 111, 10, 0x1},    // owganystan
	{19628, 396, 5, 0x1},     // #6col
	{19633, 148, 6, 0x1},     // nkorea
	{19639, 397, 5, 0x1},     // #5560
	{19644, 206, 11, 0x1},    // beseilanden
	{19655, 206, 27, 0x1},    // bonairesinteustatiusandsaba
	{19682, 19, 7, 0x1},      // estland
	{19689, 68, 16, 0x1},     // afarsissasgebied
	{19705, 37, 19, 0x1},     // republicofmacedonia
	{19724, 217, 28, 0x1},    // islasmalvinasfalklandislands
	{19752, 34, 7, 0x1},      // latvija
	{19759, 398, 5, 0x1},     // #5rus
	{19764, 252, 47, 0x1},    // separatecustomsterritorytaiwanpenghukinmenmatsu
	{19811, 231, 38, 0x1},    // overseasterritorysaintmartinfrenchpart
	{19849, 399, 5, 0x1},     // #5rok
	{19854, 223, 18, 0x1},    // guyanefrenchguiana
	{19872, 78, 20, 0x1},     // republicguineebissau
	{19892, 190, 17, 0x1},    // republicadepanama
	{19909, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{19943, 32, 8, 0x1},      // lithunia
	{19951, 142, 12, 0x1},    // nauruislands
	{19963, 226, 31, 0x1},    // heardeilandendemcdonaldeilanden
	{19994, 68, 6, 0x1},      // jibuti
	{20000, 44, 19, 0x1},     // republicaportuguesa
	{20019, 164, 5, 0x81},    // #2yem
	{20024, 58, 7, 0x1},      // dahomey
	{20031, 210, 33, 0x1},    // islandsterritoryofthecocoskeeling
	{20064, 256, 17, 0x1},    // maagdeneilandenvs
	{20081, 4, 5, 0x1},       // #7aus
	{20086, 73, 16, 0x1},     // incleritethiopia
	{20102, 400, 5, 0x1},     // #6com
	{20107, 115, 16, 0x1},    // bruneidarussalam
	{20123, 255, 15, 0x1},    // virginislandsuk
	{20138, 96, 17, 0x1},     // republicofsenegal
	{20155, 214, 22, 0x1},    // kaaimaneilandenbritish
	{20177, 119, 31, 0x1},    // fijisovereigndemocraticrepublic
	{20208, 45, 24, 0x1},     // peoplesrepublicofromania
	{20232, 230, 10, 0x1},    // chinamacau
	{20242, 5, 17, 0x1},      // republicofaustria
	{20259, 53, 17, 0x1},     // republicofukraine
	{20276, 206, 25, 0x1},    // bonairesabasainteustatius
	{20301, 182, 25, 0x1},    // guyanacooperativerepublic
	{20326, 226, 24, 0x1},    // heardenmacdonaldeilanden
	{20350, 9, 4, 0x81},      // #470
	{20354, 401, 5, 0x1},     // #6mlt
	{20359, 168, 10, 0x1},    // thebahamas
	{20369, 22, 29, 0x1},     // grootbrittannieennoordierland
	{20398, 98, 10, 0x1},     // soomaaliya
	{20408, 402, 5, 0x1},     // #5lie
	{20413, 64, 36, 0x1},     // democraticrepublicofthecongokinshasa
	{20449, 212, 30, 0x1},    // curacaokingdomofthenetherlands
	{20479, 22, 45, 0x1},     // grootbrittannienorthierlandverenigdkoninkrijk
	{20524, 403, 5, 0x1},     // #2dhy
	{20529, 404, 5, 0x1},     // #6cub
	{20534, 106, 26, 0x1},    // verenigderepubliektanzania
	{20560, 226, 36, 0x1},    // territoryheardislandsmcdonaldislands
	{20596, 63, 24, 0x1},     // unitedrepublicofcameroon
	{20620, 117, 13, 0x1},    // mainlandchina
	{20633, 6, 20, 0x1},      // republicofazerbaijan
	{20653, 46, 10, 0x1},     // sovjetunie
	{20663, 16, 35, 0x1},     // westgermanyfederalrepublicofgermany
	{20698, 177, 18, 0x1},    // dominicagemenebest
	{20716, 215, 15, 0x1},    // sahrawirepublic
	{20731, 106, 12, 0x1},    // ureptanzania
	{20743, 230, 13, 0x1},    // macaosarchina
	{20756, 119, 19, 0x1},    // fijiislandsrepublic
	{20775, 405, 5, 0x1},     // #6mag
	{20780, 406, 5, 0x1},     // #6920
	{20785, 240, 29, 0x1},    // estadolibreasociadopuertorico
	{20814, 138, 27, 0x1},    // unionburmasocialistrepublic
	{20841, 10, 10, 0x1},     // belorussie
	{20851, 8, 5, 0x81},      // #4100
	{20856, 214, 5, 0x81},    // #4136
	{20861, 407, 5, 0x1},     // #5lib
	{20866, 257, 18, 0x1},    // wallisfutunafrench
	{20884, 408, 5, 0x1},     // #6dom
	{20889, 103, 17, 0x1},    // republiquedutchad
	{20906, 409, 5, 0x1},     // #5471
	{20911, 3, 5, 0x1},       // #7arm
	{20916, 410, 5, 0x81},    // #2ddr
	{20921, 64, 5, 0x1},      // #7cod
	{20926, 240, 20, 0x1},    // gemenebestpuertorico
	{20946, 54, 5, 0x81},     // #4840
	{20951, 248, 33, 0x1},    // collectiviteitsaintpierremiquelon
	{20984, 164, 12, 0x1},    // yemenkingdom
	{20996, 82, 10, 0x1},     // statelibya
	{21006, 63, 16, 0x1},     // republiccameroon
	{21022, 411, 5, 0x1},     // #6mad
	{21027, 205, 23, 0x1},    // frenchsouthernterritory
	{21050, 196, 23, 0x1},    // orientalrepublicuruguay
	{21073, 84, 7, 0x1},      // marocco
	{21080, 412, 5, 0x1},     // #5aab
	{21085, 65, 10, 0x1},     // franscongo
	{21095, 232, 38, 0x1},    // overzeesgebiedsdeelnoordelijkemarianen
	{21133, 15, 6, 0x1},      // #3ddde
	{21139, 256, 24, 0x1},    // maagdenislandsamerikaans
	{21163, 108, 25, 0x1},    // rephabolikiyaaforikaborwa
	{21188, 223, 30, 0x1},    // overzeesdepartementfransguyana
	{21218, 16, 26, 0x1},     // federalerepubliekduitsland
	{21244, 102, 17, 0x1},    // islandsseychellen
	{21261, 51, 13, 0x1},     // swedenkingdom
	{21274, 9, 12, 0x1},      // bsniahrzgvna
	{21286, 128, 18, 0x1},    // republickirgizstan
	{21304, 218, 9, 0x1},     // faeroerne
	{21313, 131, 3, 0x1},     // rok
	{21316, 10, 42, 0x1},     // belorussischesocialistischesovjetrepubliek
	{21358, 44, 8, 0x1},      // portugal
	{21366, 164, 13, 0x1},    // republicyemen
	{21379, 143, 12, 0x1},    // saltanatuman
	{21391, 11, 6, 0x1},      // canada
	{21397, 186, 30, 0x1},    // federationofsaintkittsandnevis
	{21427, 87, 25, 0x1},     // peoplesrepublicmozambique
	{21452, 166, 19, 0x1},    // republiekargentinie
	{21471, 207, 34, 0x1},    // overzeesgebiedsdeelsaintbarthelemy
	{21505, 63, 13, 0x1},     // franskameroen
	{21518, 413, 5, 0x1},     // #6970
	{21523, 218, 15, 0x1},    // faeroereilanden
	{21538, 141, 14, 0x1},    // kingdomofnepal
	{21552, 150, 12, 0x1},    // saoediarabie
	{21564, 414, 5, 0x1},     // #2rho
	{21569, 138, 14, 0x1},    // unionofmyanmar
	{21583, 236, 28, 0x1},    // overzeesgebiednieuwcaledonie
	{21611, 205, 40, 0x1},    // overseasterritoryfrenchsouthernterritory
	{21651, 131, 18, 0x1},    // republicsouthkorea
	{21669, 106, 32, 0x1},    // tanganyikazanzibarunitedrepublic
	{21701, 77, 6, 0x1},      // gambia
	{21707, 156, 9, 0x1},     // turkmenia
	{21716, 237, 24, 0x1},    // territoryofnorfolkisland
	{21740, 247, 30, 0x1},    // overzeesgebiedsvalbardjanmayen
	{21770, 159, 14, 0x1},    // elliceeilanden
	{21784, 161, 12, 0x1},    // northvietnam
	{21796, 415, 5, 0x1},     // #5565
	{21801, 135, 35, 0x1},    // democraticsocialistrepublicsrilanka
	{21836, 165, 32, 0x1},    // volksdemocratischerepubliekjemen
	{21868, 128, 8, 0x1},     // kirgisie
	{21876, 416, 5, 0x1},     // #6971
	{21881, 218, 13, 0x1},    // faeroeislands
	{21894, 67, 16, 0x1},     // capeverdeislands
	{21910, 244, 17, 0x1},    // republicofvietnam
	{21927, 82, 5, 0x1},      // libya
	{21932, 249, 26, 0x1},    // nederlandsdeelsaintmaarten
	{21958, 112, 8, 0x1},     // emirates
	{21966, 177, 5, 0x81},    // #2dma
	{21971, 417, 5, 0x1},     // #5490
	{21976, 120, 16, 0x1},    // micronesiafedsts
	{21992, 165, 29, 0x1},    // democraticvolksrepubliekjemen
	{22021, 418, 5, 0x1},     // #5812
	{22026, 51, 16, 0x1},     // koninkrijkzweden
	{22042, 120, 14, 0x1},    // fsofmicronesia
	{22056, 119, 6, 0x1},     // fidzji
	{22062, 16, 30, 0x1},     // formergermanyfederalrepublicof
	{22092, 419, 25, 0x82},   // yugoslaviafederalrepublic
	{22117, 421, 5, 0x1},     // #6mac
	{22122, 60, 16, 0x1},     // botswanarepublic
	{22138, 112, 12, 0x1},    // unitedarabem
	{22150, 422, 5, 0x1},     // #6972
	{22155, 217, 39, 0x1},    // britishoverseasterritoryfalklandislands
	{22194, 423, 5, 0x1},     // #2rom
	{22199, 177, 8, 0x1},     // dominica
	{22207, 138, 5, 0x81},    // #4104
	{22212, 67, 5, 0x81},     // #4132
	{22217, 424, 5, 0x1},     // #6aul
	{22222, 203, 22, 0x1},    // americansamoaterritory
	{22244, 253, 50, 0x1},    // overzeesgebiedverafgelegeneilandjesverenigdestates
	{22294, 231, 18, 0x1},    // fransdeelstmaarten
	{22312, 25, 24, 0x1},     // localnamehrvatskacroatia
	{22336, 425, 5, 0x1},     // #5461
	{22341, 73, 9, 0x1},      // abyssinia
	{22350, 114, 14, 0x1},    // stateofbahrain
	{22364, 82, 46, 0x1},     // libischarabischesocialistischevolksjamahiriyya
	{22410, 241, 19, 0x1},    // occupiedtrpalestine
	{22429, 218, 21, 0x1},    // overzeesgebiedfaeroer
	{22450, 76, 16, 0x1},     // republiqueguinee
	{22466, 426, 5, 0x1},     // #5ukr
	{22471, 73, 11, 0x1},     // fmrethiopia
	{22482, 138, 11, 0x1},    // formerburma
	{22493, 197, 15, 0x1},    // stvincentandgre
	{22508, 174, 16, 0x1},    // colombiarepublic
	{22524, 144, 5, 0x81},    // #2pak
	{22529, 75, 14, 0x1},     // republiekghana
	{22543, 427, 5, 0x1},     // #6973
	{22548, 228, 34, 0x1},    // britishindianoceanterritorybritish
	{22582, 428, 5, 0x1},     // #5gui
	{22587, 58, 6, 0x1},      // #3dybj
	{22593, 213, 26, 0x1},    // grondgebiedchristmaseiland
	{22619, 82, 18, 0x1},     // libyaarabjamahiriy
	{22637, 6, 9, 0x1},       // azerbijan
	{22646, 212, 18, 0x1},    // curacaoknetherland
	{22664, 56, 17, 0x1},     // republicadeangola
	{22681, 429, 5, 0x1},     // #5nth
	{22686, 165, 17, 0x1},    // adenyemenpdrsouth
	{22703, 211, 5, 0x1},     // #7cok
	{22708, 226, 27, 0x1},    // mcdonaldislandsheardislands
	{22735, 242, 28, 0x1},    // overzeesgebiedfranspolynesie
	{22763, 234, 20, 0x1},    // departmentmartinique
	{22783, 205, 35, 0x1},    // frafrenchsouthernantarcticterritory
	{22818, 246, 34, 0x1},    // sainthelenaascensiontristandacunha
	{22852, 213, 34, 0x1},    // overzeesgebiedsdeelchristmaseiland
	{22886, 139, 13, 0x1},    // statemongolia
	{22899, 15, 11, 0x1},     // eastgermany
	{22910, 106, 22, 0x1},    // tanzaniaunitedrepublic
	{22932, 111, 21, 0x1},    // republicofafghanistan
	{22953, 145, 5, 0x81},    // #2phl
	{22958, 430, 5, 0x1},     // #6maa
	{22963, 34, 17, 0x1},     // latvijasrepublika
	{22980, 46, 13, 0x1},     // sovjetrusland
	{22993, 431, 5, 0x1},     // #6910
	{22998, 59, 5, 0x81},     // #2bfa
	{23003, 210, 20, 0x1},    // keelingeilandencocos
	{23023, 432, 5, 0x1},     // #5arm
	{23028, 171, 26, 0x1},    // federativerepublicofbrazil
	{23054, 108, 19, 0x1},    // southafricarepublic
	{23073, 156, 9, 0x1},     // turkmenie
	{23082, 433, 5, 0x1},     // #5811
	{23087, 202, 22, 0x1},    // nederlandseantillenoud
	{23109, 153, 12, 0x1},    // arabrepsyrie
	{23121, 80, 5, 0x81},     // #2ken
	{23126, 132, 17, 0x1},    // koeweitvorstendom
	{23143, 176, 15, 0x1},    // republicadecuba
	{23158, 196, 22, 0x1},    // easternrepublicuruguay
	{23180, 186, 30, 0x1},    // federatiesaintchristophernevis
	{23210, 58, 20, 0x1},     // formerlydahomeybenin
	{23230, 161, 8, 0x1},     // vietnamn
	{23238, 434, 5, 0x1},     // #6mon
	{23243, 121, 36, 0x1},    // indonesierepubliekderverenigdestaten
	{23279, 435, 5, 0x1},     // #6jam
	{23284, 143, 13, 0x1},    // maskateenoman
	{23297, 115, 22, 0x1},    // abodepeacenationbrunei
	{23319, 103, 15, 0x1},    // jumhuriyattshad
	{23334, 140, 16, 0x1},    // malayafederation
	{23350, 436, 5, 0x1},     // #5aul
	{23355, 16, 5, 0x81},     // #2deu
	{23360, 66, 5, 0x1},      // #7com
	{23365, 227, 7, 0x1},     // manisle
	{23372, 2, 5, 0x1},       // #7and
	{23377, 186, 22, 0x1},    // sintchristoffelennevis
	{23399, 437, 5, 0x1},     // #5816
	{23404, 246, 21, 0x1},    // ascensionensinthelena
	{23425, 221, 10, 0x1},    // guadeloupe
	{23435, 68, 25, 0x1},     // gebiedvandeafarsendeissas
	{23460, 224, 14, 0x1},    // guamamerikaans
	{23474, 148, 29, 0x1},    // koreademocraticvolksrepubliek
	{23503, 85, 10, 0x1},     // madagascar
	{23513, 171, 23, 0x1},    // brazilieverenigdestaten
	{23536, 144, 16, 0x1},    // pakistanrepublic
	{23552, 186, 15, 0x1},    // stkittsandnevis
	{23567, 64, 13, 0x1},     // belgischcongo
	{23580, 112, 11, 0x1},    // unitedarabe
	{23591, 143, 24, 0x1},    // sultanateofmuscatandoman
	{23615, 217, 27, 0x1},    // territoriumfalklandeilanden
	{23642, 256, 25, 0x1},    // amerikaansmaagdeneilanden
	{23667, 438, 5, 0x1},     // #6jpn
	{23672, 439, 5, 0x1},     // #5gab
	{23677, 117, 17, 0x1},    // chinapeoplesrepof
	{23694, 199, 28, 0x1},    // kingdomofthenetherlandsaruba
	{23722, 43, 5, 0x81},     // #2pol
	{23727, 64, 31, 0x1},     // kinshasacongodemocraticrepublic
	{23758, 230, 5, 0x1},     // macao
	{23763, 46, 16, 0x1},     // russianfedertion
	{23779, 229, 17, 0x1},    // bailiwickofjersey
	{23796, 179, 16, 0x1},    // republiekecuador
	{23812, 440, 5, 0x1},     // #6dji
	{23817, 52, 19, 0x1},     // ottomanempireturkey
	{23836, 215, 30, 0x1},    // saharawiarabdemocraticrepublic
	{23866, 441, 5, 0x1},     // #5leb
	{23871, 71, 3, 0x1},      // uar
	{23874, 174, 5, 0x1},     // #7col
	{23879, 87, 24, 0x1},     // volksrepubliekmozambique
	{23903, 173, 14, 0x1},    // republiekchili
	{23917, 250, 27, 0x1},    // territoryturkscaicosislands
	{23944, 442, 5, 0x1},     // #5817
	{23949, 37, 25, 0x1},     // formeryugoslavrpmacedonia
	{23974, 241, 20, 0x1},    // palestinianauthority
	{23994, 210, 13, 0x1},    // cocoseilanden
	{24007, 243, 18, 0x1},    // departementreunion
	{24025, 154, 12, 0x1},    // siamthailand
	{24037, 55, 21, 0x1},     // formersfrofyugoslavia
	{24058, 182, 16, 0x1},    // georgetownguyana
	{24074, 120, 24, 0x1},    // micronesiefederalestaten
	{24098, 106, 18, 0x1},    // tanganyikarepublic
	{24116, 6, 18, 0x1},      // republicazerbaijan
	{24134, 443, 5, 0x1},     // #5gam
	{24139, 444, 5, 0x1},     // #6mal
	{24144, 114, 7, 0x1},     // bahrain
	{24151, 239, 33, 0x1},    // ducieoenoislandspitcairnhenderson
	{24184, 82, 11, 0x1},     // formerlibya
	{24195, 445, 16, 0x82},   // fedrepyugoslavia
	{24211, 447, 28, 0x82},   // serbiamontenegroyugoslaviafr
	{24239, 49, 17, 0x1},     // slowaakserepublic
	{24256, 250, 26, 0x1},    // turkscaicoseilandenbritish
	{24282, 449, 5, 0x1},     // #5390
	{24287, 111, 23, 0x1},    // islamicrepofafghanistan
	{24310, 247, 18, 0x1},    // svalbardogjanmayen
	{24328, 82, 12, 0x1},     // libyakingdom
	{24340, 54, 25, 0x1},     // verenigdestatenvanamerika
	{24365, 65, 5, 0x1},      // #7cgo
	{24370, 65, 20, 0x1},     // congopeoplesrepublic
	{24390, 138, 8, 0x1},     // mayanmar
	{24398, 450, 5, 0x1},     // #5uru
	{24403, 145, 23, 0x1},    // philippinescommonwealth
	{24426, 119, 26, 0x1},    // republiekvandefijieilanden
	{24452, 121, 19, 0x1},    // nederlandsoostindie
	{24471, 129, 14, 0x1},    // khmerrepubliek
	{24485, 164, 31, 0x1},    // mutawakkilitischkoninkrijkjemen
	{24516, 133, 6, 0x1},     // laopdr
	{24522, 62, 23, 0x1},     // republicoftheivorycoast
	{24545, 239, 36, 0x1},    // pitcairnhendersonducieandoenoislands
	{24581, 451, 3, 0x3},     // roc
	{24584, 129, 5, 0x81},    // #2khm
	{24589, 54, 16, 0x1},     // verstatesamerika
	{24605, 190, 5, 0x81},    // #2pan
	{24610, 69, 32, 0x1},     // algeriademocraticpopularrepublic
	{24642, 198, 30, 0x1},    // bolivariaanserepublicvenezuela
	{24672, 13, 36, 0x1},     // tsjechoslowaaksefederatieverepubliek
	{24708, 239, 5, 0x81},    // #2pcn
	{24713, 118, 6, 0x1},     // kibris
	{24719, 253, 29, 0x1},    // verenigdestatenkleineeilanden
	{24748, 178, 20, 0x1},    // dominicaanserepublic
	{24768, 133, 11, 0x1},    // kingdomlaos
	{24779, 196, 24, 0x1},    // oosterserepubliekuruguay
	{24803, 9, 19, 0x1},      // bosnieenherzegovina
	{24822, 454, 5, 0x1},     // #5343
	{24827, 184, 5, 0x1},     // #7hai
	{24832, 221, 25, 0x1},    // departementdelaguadeloupe
	{24857, 64, 13, 0x1},     // congokinshasa
	{24870, 34, 15, 0x1},     // latvianrepublic
	{24885, 207, 10, 0x1},    // saintbarth
	{24895, 166, 5, 0x1},     // #7arg
	{24900, 11, 5, 0x1},      // #7can
	{24905, 148, 15, 0x1},    // democratickorea
	{24920, 140, 6, 0x1},     // malaya
	{24926, 60, 5, 0x81},     // #2bwa
	{24931, 56, 5, 0x1},      // #7ang
	{24936, 64, 31, 0x1},     // democraticrepublickinshasacongo
	{24967, 143, 13, 0x1},    // sultanateoman
	{24980, 239, 10, 0x1},    // pitcairnis
	{24990, 243, 12, 0x1},    // reunionfrans
	{25002, 128, 19, 0x1},    // kirgizischerepublic
	{25021, 179, 7, 0x1},     // equador
	{25028, 115, 40, 0x1},    // deverblijfplaatsvandevredenatievanbrunei
	{25068, 37, 14, 0x1},     // macedoniefyrom
	{25082, 213, 25, 0x1},    // territorychristmasislands
	{25107, 253, 17, 0x1},    // usoutlyingislands
	{25124, 92, 17, 0x1},     // republiqueduniger
	{25141, 455, 12, 0x2},    // ruandaurundi
	{25153, 164, 10, 0x1},    // yemensanaa
	{25163, 167, 16, 0x1},    // antiguaenbarbuda
	{25179, 253, 25, 0x1},    // uskleineafgelegeneilanden
	{25204, 178, 5, 0x81},    // #2dom
	{25209, 129, 5, 0x1},     // #7cam
	{25214, 148, 18, 0x1},    // noordkoreavolksrep
	{25232, 48, 31, 0x1},     // statenunievanservieenmontenegro
	{25263, 68, 5, 0x81},     // #2dji
	{25268, 457, 5, 0x1},     // #5800
	{25273, 160, 10, 0x1},    // uzbekistan
	{25283, 228, 29, 0x1},    // britishindiaoceaanterritorium
	{25312, 148, 15, 0x1},    // koreademocratic
	{25327, 28, 5, 0x81},     // #2isl
	{25332, 111, 23, 0x1},    // islamicstateafghanistan
	{25355, 164, 10, 0x1},    // noordjemen
	{25365, 458, 5, 0x1},     // #5210
	{25370, 76, 6, 0x1},      // guinee
	{25376, 164, 22, 0x1},    // arabischerepublicjemen
	{25398, 127, 11, 0x1},    // khazakhstan
	{25409, 236, 29, 0x1},    // overseasterritorynewcaledonia
	{25438, 135, 14, 0x1},    // dominionceylon
	{25452, 44, 9, 0x1},      // portugual
	{25461, 16, 28, 0x1},     // federalrepublicformergermany
	{25489, 459, 5, 0x1},     // #6900
	{25494, 460, 5, 0x1},     // #5afg
	{25499, 31, 27, 0x1},     // principalityofliechtenstein
	{25526, 461, 5, 0x1},     // #5325
	{25531, 462, 5, 0x1},     // #5341
	{25536, 463, 5, 0x1},     // #5355
	{25541, 136, 20, 0x1},    // formermaldiveislands
	{25561, 464, 5, 0x1},     // #5395
	{25566, 127, 18, 0x1},    // kazakhstanrepublic
	{25584, 465, 5, 0x1},     // #5arg
	{25589, 6, 12, 0x1},      // azerbaidzhan
	{25601, 157, 17, 0x1},    // republiceasttimor
	{25618, 78, 11, 0x1},     // guinebissau
	{25629, 102, 17, 0x1},    // seychellesislands
	{25646, 203, 20, 0x1},    // americansamoaislands
	{25666, 148, 5, 0x81},    // #2prk
	{25671, 252, 7, 0x1},     // formosa
	{25678, 466, 5, 0x1},     // #5205
	{25683, 467, 5, 0x1},     // #5211
	{25688, 201, 13, 0x1},    // alandeilanden
	{25701, 65, 13, 0x1},     // congorepofthe
	{25714, 228, 58, 0x1},    // britishoverzeesterritoriumbritishindischeoceaanterritorium
	{25772, 151, 9, 0x1},     // singapore
	{25781, 205, 27, 0x1},    // frenchsouthernantarticlands
	{25808, 34, 15, 0x1},     // republicletland
	{25823, 468, 5, 0x1},     // #5gua
	{25828, 66, 13, 0x1},     // comoroislands
	{25841, 29, 6, 0x1},      // israel
	{25847, 469, 5, 0x1},     // #5346
	{25852, 176, 14, 0x1},    // republicofcuba
	{25866, 70, 17, 0x1},     // sultanatezanzibar
	{25883, 113, 24, 0x1},    // volksrepubliekbangladesh
	{25907, 117, 23, 0x1},    // zhonghuarenmingongheguo
	{25930, 73, 23, 0x1},     // ethiopiaexcludeseritrea
	{25953, 222, 9, 0x1},     // groenland
	{25962, 114, 14, 0x1},    // kingdombahrain
	{25976, 148, 26, 0x1},    // koreademocraticpeorepublic
	{26002, 240, 20, 0x1},    // puertoricogemenebest
	{26022, 470, 5, 0x1},     // #5212
	{26027, 188, 21, 0x1},    // mexicoverenigdestates
	{26048, 79, 31, 0x1},     // republiquedelaguineeequatoriale
	{26079, 51, 6, 0x1},      // zweden
	{26085, 10, 17, 0x1},     // republicofbelarus
	{26102, 471, 5, 0x1},     // #5gfr
	{26107, 114, 9, 0x1},     // albahrayn
	{26116, 93, 24, 0x1},     // federalerepublieknigeria
	{26140, 230, 12, 0x1},    // chinaprmacao
	{26152, 188, 6, 0x1},     // mexico
	{26158, 27, 15, 0x1},     // republicierland
	{26173, 472, 5, 0x1},     // #6drc
	{26178, 163, 28, 0x1},    // independentstatewesternsamoa
	{26206, 121, 29, 0x1},    // republicindonesiaunitarystate
	{26235, 164, 10, 0x1},    // sanaayemen
	{26245, 473, 5, 0x1},     // #5lit
	{26250, 124, 4, 0x1},     // iraq
	{26254, 474, 5, 0x1},     // #5347
	{26259, 205, 32, 0x1},    // fransezuidelijkezuidpoolgebieden
	{26291, 246, 37, 0x1},    // sainthelenatristandacunhaandascension
	{26328, 226, 20, 0x1},    // heardmcdonaldislands
	{26348, 231, 30, 0x1},    // territorysaintmartinfrenchpart
	{26378, 160, 11, 0x1},    // oesbekistan
	{26389, 210, 28, 0x1},    // cocoseilandenkeelingeilanden
	{26417, 160, 18, 0x1},    // republicuzbekistan
	{26435, 234, 24, 0x1},    // collectiviteitmartinique
	{26459, 145, 10, 0x1},    // filipijnen
	{26469, 121, 17, 0x1},    // indonesiarepublic
	{26486, 240, 5, 0x81},    // #2pri
	{26491, 208, 33, 0x1},    // britishoverzeesterritoriumbermuda
	{26524, 243, 12, 0x1},    // ilelareunion
	{26536, 35, 6, 0x1},      // monaco
	{26542, 94, 15, 0x1},     // rwandanrepublic
	{26557, 107, 16, 0x1},    // republicofuganda
	{26573, 132, 7, 0x1},     // koeweit
	{26580, 148, 28, 0x1},    // democraticrepublicnorthkorea
	{26608, 148, 25, 0x1},    // dempeoplesrepublicofkorea
	{26633, 191, 12, 0x1},    // republicperu
	{26645, 475, 5, 0x1},     // #6aus
	{26650, 10, 15, 0x1},     // bieloruslandrep
	{26665, 476, 5, 0x1},     // #5344
	{26670, 22, 13, 0x1},     // unitedkingdom
	{26683, 205, 25, 0x1},    // frenchsouthernterritories
	{26708, 259, 57, 0x1},    // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{26765, 111, 23, 0x1},    // islamicstaatafghanistan
	{26788, 46, 11, 0x1},     // russiansfsr
	{26799, 115, 26, 0x1},    // nationofbruneiabodeofpeace
	{26825, 108, 7, 0x1},     // safrica
	{26832, 226, 22, 0x1},    // auheardmcdonaldislands
	{26854, 63, 17, 0x1},     // republiekkameroen
	{26871, 76, 6, 0x1},      // guinea
	{26877, 143, 13, 0x1},    // omansultanaat
	{26890, 22, 2, 0x1},      // vk
	{26892, 225, 28, 0x1},    // hongkongchinapeoplesrepublic
	{26920, 137, 25, 0x1},    // republiekmarshalleilanden
	{26945, 120, 10, 0x1},    // micronisia
	{26955, 245, 41, 0x1},    // zuidgeorgiaendezuidelijkesandwicheilanden
	{26996, 126, 5, 0x1},     // #7jpn
	{27001, 477, 5, 0x2},     // #5345
	{27006, 22, 13, 0x1},     // unitedkingdon
	{27019, 120, 19, 0x1},    // micronesiafedstates
	{27038, 248, 19, 0x1},    // stpierreandmiquelon
	{27057, 225, 5, 0x1},     // #7hkg
	{27062, 259, 15, 0x1},    // republiekkosovo
	{27077, 66, 11, 0x1},     // comorenunie
	{27088, 210, 27, 0x1},    // overzeesgebiedcocoseilanden
	{27115, 135, 17, 0x1},    // republieksrilanka
	{27132, 24, 17, 0x1},     // helleenserepublic
	{27149, 227, 9, 0x1},     // isleofman
	{27158, 214, 30, 0x1},    // overseasterritorycaymanislands
	{27188, 82, 23, 0x1},     // verenigdkoninkrijklibie
	{27211, 164, 5, 0x1},     // yeman
	{27216, 164, 5, 0x1},     // yemen
	{27221, 217, 16, 0x1},    // falklandeilanden
	{27237, 112, 12, 0x1},    // trucialcoast
	{27249, 253, 46, 0x1},    // verafgelegeneilandjesverenigdestatesamerikaans
	{27295, 252, 13, 0x1},    // chinesetaipei
	{27308, 146, 5, 0x81},    // #2plw
	{27313, 479, 5, 0x1},     // #5gha
	{27318, 185, 5, 0x1},     // #7jam
	{27323, 175, 19, 0x1},    // republicofcostarica
	{27342, 10, 18, 0x1},     // belarusbyelorussia
	{27360, 136, 21, 0x1},    // republicofthemaldives
	{27381, 16, 11, 0x1},     // germanywest
	{27392, 215, 16, 0x1},    // westelijkesahara
	{27408, 1, 22, 0x1},      // albaniapeoplesrepublic
	{27430, 55, 19, 0x1},     // voormaligjugoslavie
	{27449, 480, 5, 0x1},     // #5350
	{27454, 26, 17, 0x1},     // republicofhungary
	{27471, 246, 23, 0x1},    // sthelenaanddependencies
	{27494, 241, 27, 0x1},    // palestijnseautonomegebieden
	{27521, 481, 15, 0x2},    // republicofchina
	{27536, 7, 16, 0x1},      // koninkrijkbelgie
	{27552, 98, 16, 0x1},     // republieksomalie
	{27568, 210, 9, 0x1},     // cocosisds
	{27577, 164, 24, 0x1},    // yemenarabrepublicofyemen
	{27601, 195, 22, 0x1},    // trinidadtobagorepublic
	{27623, 483, 5, 0x1},     // #5540
	{27628, 17, 10, 0x1},     // denemarken
	{27638, 129, 19, 0x1},    // formerkhmerrepublic
	{27657, 10, 12, 0x1},     // bielorusland
	{27669, 132, 14, 0x1},    // dawlatalkuwayt
	{27683, 37, 23, 0x1},     // republieknoordmacedonie
	{27706, 44, 5, 0x81},     // #2prt
	{27711, 64, 28, 0x1},     // congodemocraticrepublicofthe
	{27739, 28, 5, 0x81},     // #4352
	{27744, 484, 5, 0x1},     // #5200
	{27749, 80, 15, 0x1},     // republicofkenya
	{27764, 254, 13, 0x1},    // vaticaanstaat
	{27777, 242, 5, 0x81},    // #2pyf
	{27782, 30, 5, 0x81},     // #4380
	{27787, 115, 6, 0x1},     // brunei
	{27793, 165, 32, 0x1},    // yemenpeoplesdemocraticrepublicof
	{27825, 125, 5, 0x1},     // #7jor
	{27830, 240, 21, 0x1},    // grondgebiedpuertorico
	{27851, 71, 3, 0x1},      // are
	{27854, 148, 10, 0x1},    // noordkorea
	{27864, 254, 8, 0x1},     // vaticaan
	{27872, 206, 13, 0x1},    // sabaenbonaire
	{27885, 246, 31, 0x1},    // sthelenaascensiontristandacunha
	{27916, 241, 31, 0x1},    // palestineliberationorganization
	{27947, 46, 9, 0x1},      // fedrussia
	{27956, 61, 5, 0x1},      // #7caf
	{27961, 215, 16, 0x1},    // saharaoccidental
	{27977, 485, 5, 0x1},     // #5lux
	{27982, 62, 5, 0x1},      // #7civ
	{27987, 92, 14, 0x1},     // republiekniger
	{28001, 187, 18, 0x1},    // republieksintlucia
	{28019, 486, 5, 0x1},     // #5541
	{28024, 205, 35, 0x1},    // departementfransezuidelijkegebieden
	{28059, 162, 5, 0x1},     // #7van
	{28064, 66, 20, 0x1},     // archipelvandecomoren
	{28084, 16, 18, 0x1},     // fmrfedrepofgermany
	{28102, 252, 47, 0x1},    // penghukinmenmatsuseparatecustomsterritorytaiwan
	{28149, 48, 24, 0x1},     // serbiafrserbiamontenegro
	{28173, 154, 14, 0x1},    // koninkrijksiam
	{28187, 219, 19, 0x1},    // baljuwschapguernsey
	{28206, 487, 23, 0x2},    // koreademocraticrepublic
	{28229, 71, 14, 0x1},     // arabrepofegypt
	{28243, 138, 15, 0x1},    // burmanowmyanmar
	{28258, 191, 16, 0x1},    // republicadelperu
	{28274, 489, 5, 0x1},     // #5352
	{28279, 133, 28, 0x1},    // laopeoplesdemocraticrepublic
	{28307, 14, 5, 0x1},      // #7cze
	{28312, 14, 15, 0x1},     // czechiarepublic
	{28327, 171, 25, 0x1},    // federalerepubliekbrazilie
	{28352, 231, 17, 0x1},    // fransdeelstmartin
	{28369, 252, 23, 0x1},    // provincievanchinataiwan
	{28392, 251, 18, 0x1},    // territoriumtokelau
	{28410, 164, 23, 0x1},    // aljumhuriyahalyamaniyah
	{28433, 108, 3, 0x1},     // rsa
	{28436, 183, 8, 0x1},     // honduras
	{28444, 22, 29, 0x1},     // greatbritainnorthernirelanduk
	{28473, 71, 24, 0x1},     // jumhuriyatmisralarabiyah
	{28497, 120, 13, 0x1},    // micronesiafed
	{28510, 134, 15, 0x1},    // republiclebanon
	{28525, 28, 15, 0x1},     // republiciceland
	{28540, 45, 24, 0x1},     // romaniasocialistrepublic
	{28564, 62, 11, 0x1},     // cotedivoire
	{28575, 205, 24, 0x1},    // fransezuidelijkegebieden
	{28599, 89, 19, 0x1},     // republiquedemaurice
	{28618, 48, 16, 0x1},     // serviemontenegro
	{28634, 233, 36, 0x1},    // britishoverzeesterritoriummontserrat
	{28670, 50, 18, 0x1},     // republikaslovenija
	{28688, 490, 5, 0x1},     // #5349
	{28693, 491, 5, 0x1},     // #6840
	{28698, 70, 29, 0x1},     // volksrepubliekzanzibarenpemba
	{28727, 82, 46, 0x1},     // grotesocialistlibischarabischevolksjamahiriyya
	{28773, 54, 15, 0x1},     // usaunitedstates
	{28788, 492, 5, 0x1},     // #5553
	{28793, 123, 12, 0x1},    // empireofiran
	{28805, 165, 9, 0x1},     // adenyemen
	{28814, 123, 10, 0x1},    // empireiran
	{28824, 232, 26, 0x1},    // noordelijkemarianeeilanden
	{28850, 493, 5, 0x1},     // #5940
	{28855, 186, 36, 0x1},    // federationofsaintchristopherandnevis
	{28891, 106, 38, 0x1},    // formerunitedrepublictanganyikazanzibar
	{28929, 10, 15, 0x1},     // repbielorusland
	{28944, 494, 4, 0x1},     // #658
	{28948, 221, 27, 0x1},    // overseasterritoryguadeloupe
	{28975, 495, 5, 0x1},     // #5gmy
	{28980, 80, 14, 0x1},     // republiekkenia
	{28994, 496, 5, 0x1},     // #5guy
	{28999, 231, 23, 0x1},    // saintmartincollectivity
	{29022, 239, 16, 0x1},    // pitcairneilanden
	{29038, 249, 30, 0x1},    // kingdomnetherlandssaintmaarten
	{29068, 241, 15, 0x1},    // formerpalestine
	{29083, 43, 21, 0x1},     // peoplesrepublicpoland
	{29104, 205, 34, 0x1},    // fransezuidelijkeenzuidpoolgebieden
	{29138, 497, 5, 0x1},     // #5552
	{29143, 52, 15, 0x1},     // turkserepubliek
	{29158, 115, 30, 0x1},    // verblijfplaatsvredenatiebrunei
	{29188, 206, 39, 0x1},    // overzeesgebiedbonairesainteustatiussaba
	{29227, 7, 7, 0x1},       // belgium
	{29234, 122, 5, 0x81},    // #4356
	{29239, 105, 15, 0x1},    // tunisiarepublic
	{29254, 62, 5, 0x81},     // #4384
	{29259, 498, 5, 0x1},     // #6mya
	{29264, 499, 5, 0x1},     // #5gdr
	{29269, 104, 14, 0x1},    // republicoftogo
	{29283, 53, 14, 0x1},     // sovjetoekraine
	{29297, 66, 29, 0x1},     // islamicfederalrepubliccomoren
	{29326, 2, 15, 0x1},      // prinsdomandorra
	{29341, 140, 15, 0x1},    // malayafederatie
	{29356, 45, 26, 0x1},     // socialistrepublicofromania
	{29382, 14, 19, 0x1},     // tsjechischerepublic
	{29401, 500, 5, 0x1},     // #6jor
	{29406, 213, 24, 0x1},    // christmasislandterritory
	{29430, 110, 9, 0x1},     // srhodesia
	{29439, 62, 23, 0x1},     // republiquedecotedivoire
	{29462, 161, 9, 0x1},     // vietnamsr
	{29471, 73, 38, 0x1},     // federaledemocratischerepubliekethiopie
	{29509, 247, 27, 0x1},    // grondgebiedsvalbardjanmayen
	{29536, 138, 20, 0x1},    // republicunionmyanmar
	{29556, 207, 20, 0x1},    // saintbarthelemyfrans
	{29576, 501, 5, 0x1},     // #5551
	{29581, 256, 15, 0x1},    // virginislandsus
	{29596, 205, 47, 0x1},    // overzeesecollectiviteitfransezuidelijkegebieden
	{29643, 19, 5, 0x1},      // eesti
	{29648, 215, 10, 0x1},    // westsahara
	{29658, 502, 4, 0x1},     // #640
	{29662, 10, 21, 0x1},     // formerwitrussischessr
	{29683, 68, 16, 0x1},     // gebiedafarsissas
	{29699, 206, 25, 0x1},    // sabasainteustatiusbonaire
	{29724, 91, 15, 0x1},     // southwestafrica
	{29739, 138, 19, 0x1},    // unionofmyanmarburma
	{29758, 48, 25, 0x1},     // serbiaandmontenegroformer
	{29783, 82, 10, 0x1},     // libiestaat
	{29793, 176, 13, 0x1},    // republiekcuba
	{29806, 256, 36, 0x1},    // amerikaansemaagdeneilandenamerikaans
	{29842, 136, 13, 0x1},    // dhivehiraajje
	{29855, 257, 31, 0x1},    // overzeesdepartementwallisfutuna
	{29886, 102, 18, 0x1},    // seychellenrepublic
	{29904, 77, 17, 0x1},     // thegambiarepublic
	{29921, 170, 5, 0x81},    // #2bol
	{29926, 247, 26, 0x1},    // svalbardandjanmayenislands
	{29952, 139, 25, 0x1},    // mongolischevolksrepubliek
	{29977, 159, 13, 0x1},    // elliceislands
	{29990, 187, 10, 0x1},    // saintlucia
	{30000, 35, 18, 0x1},     // monacoprincipality
	{30018, 503, 5, 0x1},     // #6750
	{30023, 163, 24, 0x1},    // onafhankelijkestaatsamoa
	{30047, 214, 10, 0x1},    // caimanesvk
	{30057, 73, 35, 0x1},     // federaldemocraticrepublicofethiopia
	{30092, 224, 18, 0x1},    // overzeesgebiedguam
	{30110, 64, 30, 0x1},     // congodemocraticrepublicofzaire
	{30140, 230, 37, 0x1},    // chinamacauspecialadministrativeregion
	{30177, 52, 15, 0x1},     // republicturkiye
	{30192, 54, 2, 0x1},      // us
	{30194, 504, 4, 0x1},     // #641
	{30198, 186, 20, 0x1},    // stchristopherennevis
	{30218, 58, 16, 0x1},     // republiekdahomey
	{30234, 221, 19, 0x1},    // territoryguadeloupe
	{30253, 124, 4, 0x1},     // irak
	{30257, 231, 23, 0x1},    // collectivitesaintmartin
	{30280, 505, 5, 0x1},     // #5359
	{30285, 114, 17, 0x1},    // mamlakatalbahrayn
	{30302, 142, 14, 0x1},    // naoerorepublic
	{30316, 506, 5, 0x1},     // #6820
	{30321, 118, 5, 0x1},     // #7cyp
	{30326, 507, 28, 0x82},   // montenegroyugoslaviafrserbia
	{30354, 12, 7, 0x1},      // schweiz
	{30361, 255, 22, 0x1},    // maagdeneilandenbritish
	{30383, 202, 21, 0x1},    // netherlandswestindies
	{30404, 241, 14, 0x1},    // palestinastaat
	{30418, 237, 13, 0x1},    // norfolkeiland
	{30431, 15, 9, 0x1},      // formergdr
	{30440, 133, 22, 0x1},    // democraticvolksreplaos
	{30462, 190, 14, 0x1},    // panamarepublic
	{30476, 136, 16, 0x1},    // republicmaldives
	{30492, 30, 5, 0x81},     // #2ita
	{30497, 96, 15, 0x1},     // republicsenegal
	{30512, 138, 17, 0x1},    // burmaunionmyanmar
	{30529, 71, 11, 0x1},     // formeregypt
	{30540, 188, 21, 0x1},    // mexicoverenigdestaten
	{30561, 231, 21, 0x1},    // saintmartinfrenchpart
	{30582, 118, 6, 0x1},     // cyprus
	{30588, 98, 24, 0x1},     // somalidemocraticrepublic
	{30612, 509, 5, 0x1},     // #5920
	{30617, 510, 4, 0x1},     // #642
	{30621, 252, 19, 0x1},    // chinesetaipeitaiwan
	{30640, 242, 14, 0x1},    // franspolynesie
	{30654, 225, 15, 0x1},    // hongkongchinapr
	{30669, 255, 15, 0x1},    // ukvirginislands
	{30684, 248, 22, 0x1},    // fsaintpierreetmiquelon
	{30706, 8, 5, 0x81},      // #2bgr
	{30711, 226, 29, 0x1},    // heardislandandmcdonaldislands
	{30740, 511, 5, 0x1},     // #6835
	{30745, 16, 17, 0x1},     // formerwestgermany
	{30762, 512, 5, 0x1},     // #5les
	{30767, 160, 19, 0x1},    // republicoezbekistan
	{30786, 209, 5, 0x81},    // #2bvt
	{30791, 6, 12, 0x1},      // azerbeidzjan
	{30803, 255, 44, 0x1},    // britishoverseasterritorybritishvirginislands
	{30847, 67, 19, 0x1},     // republicofcapeverde
	{30866, 108, 25, 0x1},    // iriphablikiyesewulaafrika
	{30891, 513, 5, 0x1},     // #6wsm
	{30896, 68, 21, 0x1},     // afarsissasfransgebied
	{30917, 10, 6, 0x1},      // #3byaa
	{30923, 514, 5, 0x1},     // #5uga
	{30928, 172, 9, 0x1},     // barbadoes
	{30937, 15, 3, 0x1},      // gdr
	{30940, 93, 22, 0x1},     // federalrepublicnigeria
	{30962, 197, 14, 0x1},    // saintvincentgr
	{30976, 185, 5, 0x81},    // #4388
	{30981, 4, 23, 0x1},      // commonwealthofaustralia
	{31004, 239, 14, 0x1},    // pitcairnisland
	{31018, 8, 23, 0x1},      // bulgariapeoplesrepublic
	{31041, 108, 18, 0x1},    // republicsuidafrika
	{31059, 515, 5, 0x1},     // #5935
	{31064, 516, 4, 0x1},     // #653
	{31068, 79, 16, 0x1},     // equatorialguinea
	{31084, 210, 20, 0x1},    // cocoskeelingeilanden
	{31104, 244, 8, 0x1},     // vietnams
	{31112, 228, 21, 0x1},    // britishindischeoceaan
	{31133, 57, 5, 0x81},     // #2bdi
	{31138, 517, 5, 0x1},     // #6850
	{31143, 518, 5, 0x1},     // #5lbr
	{31148, 45, 8, 0x1},      // roemenie
	{31156, 208, 5, 0x81},    // #2bmu
	{31161, 241, 19, 0x1},    // palestineoccupiedtr
	{31180, 208, 15, 0x1},    // bermudaeilanden
	{31195, 129, 15, 0x1},    // stateofcambodia
	{31210, 95, 14, 0x1},     // republieksudan
	{31224, 251, 24, 0x1},    // overseasterritorytokelau
	{31248, 138, 9, 0x1},     // unieburma
	{31257, 519, 5, 0x1},     // #5rvn
	{31262, 155, 20, 0x1},    // republictadzjikistan
	{31282, 128, 18, 0x1},    // kyrgyzrespublikasy
	{31300, 257, 22, 0x1},    // wallisenfutunaeilanden
	{31322, 520, 5, 0x1},     // #5946
	{31327, 521, 5, 0x1},     // #5950
	{31332, 205, 28, 0x1},    // frenchsouthernantarcticlands
	{31360, 106, 7, 0x1},     // tazania
	{31367, 522, 4, 0x1},     // #652
	{31371, 523, 5, 0x1},     // #5986
	{31376, 55, 40, 0x1},     // formersocialistfederalrepublicyugoslavia
	{31416, 206, 44, 0x1},    // overzeesgebiedsdeelbonairesainteustatiussaba
	{31460, 48, 22, 0x1},     // serbiamontenegroformer
	{31482, 68, 32, 0x1},     // fransterritoriumvoorafarsenissas
	{31514, 217, 30, 0x1},    // overzeesgebiedfalklandeilanden
	{31544, 226, 38, 0x1},    // territoriumheardeilandmcdonaldeilanden
	{31582, 64, 23, 0x1},     // kongodemocraticrepublic
	{31605, 10, 35, 0x1},     // witrussischesovietsocialistrepublic
	{31640, 239, 15, 0x1},    // pitcairnislands
	{31655, 198, 11, 0x1},    // venezuelarb
	{31666, 68, 16, 0x1},     // djiboutirepublic
	{31682, 66, 29, 0x1},     // comorenfederalislamicrepublic
	{31711, 232, 33, 0x1},    // overzeesgebiednoordelijkemarianen
	{31744, 218, 18, 0x1},    // territoriumfaeroer
	{31762, 248, 42, 0x1},    // overzeesecollectiviteitsaintpierremiquelon
	{31804, 153, 17, 0x1},    // syriearabrepublic
	{31821, 199, 9, 0x1},     // landaruba
	{31830, 64, 7, 0x1},      // rdcongo
	{31837, 149, 5, 0x1},     // #7qat
	{31842, 225, 9, 0x1},     // xianggang
	{31851, 61, 11, 0x1},     // centralafrr
	{31862, 241, 37, 0x1},    // formerpalestineliberationorganization
	{31899, 524, 5, 0x1},     // #5947
	{31904, 257, 28, 0x1},    // territorywallisfutunaislands
	{31932, 37, 28, 0x1},     // northmacedoniamacedoniafyrom
	{31960, 525, 4, 0x1},     // #651
	{31964, 526, 5, 0x1},     // #5987
	{31969, 13, 33, 0x1},     // tsjechoslowaaksesocialistrepublic
	{32002, 169, 13, 0x1},    // britshonduras
	{32015, 209, 30, 0x1},    // overseasterritorybouvetislands
	{32045, 249, 22, 0x1},    // netherlandssintmaarten
	{32067, 209, 22, 0x1},    // territorybouvetislands
	{32089, 102, 17, 0x1},    // seychellenislands
	{32106, 168, 8, 0x1},     // bahamaes
	{32114, 156, 11, 0x1},    // turkmenstan
	{32125, 223, 12, 0x1},    // frenchguiana
	{32137, 138, 26, 0x1},    // unieburmasocialistrepublic
	{32163, 73, 8, 0x1},      // ityopiya
	{32171, 53, 32, 0x1},     // ukrainiansovietsocialistrepublic
	{32203, 64, 12, 0x1},     // belgiancongo
	{32215, 33, 20, 0x1},     // grandduchyluxembourg
	{32235, 229, 17, 0x1},    // grondgebiedjersey
	{32252, 144, 19, 0x1},    // pakistaninclbanglad
	{32271, 40, 17, 0x1},     // formernetherlands
	{32288, 15, 27, 0x1},     // democraticrepublicofgermany
	{32315, 186, 35, 0x1},    // federatievansaintchristopherennevis
	{32350, 527, 5, 0x1},     // #5pak
	{32355, 206, 28, 0x1},    // bonairesainteustatiusandsaba
	{32383, 25, 15, 0x1},     // croatiarepublic
	{32398, 259, 14, 0x1},    // kosovarepublic
	{32412, 157, 32, 0x1},    // republicademocraticadetimorleste
	{32444, 54, 27, 0x1},     // noordamerikaverenigdestaten
	{32471, 162, 8, 0x1},     // vanutatu
	{32479, 164, 24, 0x1},    // arabrepublicofyemenyemen
	{32503, 78, 15, 0x1},     // portugeesguinee
	{32518, 6, 10, 0x1},      // azerbaijan
	{32528, 241, 50, 0x1},    // occupiedpalestinianterritoryincludingeastjerusalem
	{32578, 13, 6, 0x1},      // #3cshh
	{32584, 528, 5, 0x1},     // #5yem
	{32589, 61, 28, 0x1},     // formercentralafricanrepublic
	{32617, 19, 15, 0x1},     // estoniarepublic
	{32632, 246, 25, 0x1},    // ascensionentristandacunha
	{32657, 48, 6, 0x1},      // servie
	{32663, 123, 4, 0x1},     // iran
	{32667, 205, 43, 0x1},    // overzeesgebiedsdeelfransezuidelijkegebieden
	{32710, 175, 5, 0x1},     // #7crc
	{32715, 80, 14, 0x1},     // jamhuriyakenya
	{32729, 120, 25, 0x1},    // micronesiafederalstatesof
	{32754, 529, 5, 0x1},     // #6aze
	{32759, 234, 22, 0x1},    // collectivitymartinique
	{32781, 117, 7, 0x1},     // chinapr
	{32788, 530, 5, 0x1},     // #6740
	{32793, 531, 5, 0x1},     // #5pol
	{32798, 12, 19, 0x1},     // confederationsuisse
	{32817, 50, 9, 0x1},      // slovenija
	{32826, 120, 19, 0x1},    // micronesiefederatie
	{32845, 14, 20, 0x1},     // tsjechischerepubliek
	{32865, 151, 17, 0x1},    // singaporerepublic
	{32882, 205, 46, 0x1},    // territorialcollectivityfrenchsouthernterritory
	{32928, 13, 16, 0x1},     // tsjechoslowakije
	{32944, 186, 21, 0x1},    // stchristopherandnevis
	{32965, 532, 5, 0x1},     // #5955
	{32970, 129, 15, 0x1},    // kingdomcambodia
	{32985, 533, 4, 0x1},     // #657
	{32989, 236, 28, 0x1},    // collectiviteitnieuwcaledonie
	{33017, 13, 25, 0x1},     // voormaligtsjechoslowakije
	{33042, 197, 24, 0x1},    // saintvincentengrenadines
	{33066, 117, 3, 0x1},     // prc
	{33069, 176, 5, 0x1},     // #7cub
	{33074, 186, 20, 0x1},    // stchristoffelennevis
	{33094, 534, 5, 0x1},     // #5lat
	{33099, 48, 29, 0x1},     // serbiaandmontenegrostateunion
	{33128, 105, 14, 0x1},    // tunisiakingdom
	{33142, 535, 5, 0x1},     // #6830
	{33147, 63, 5, 0x1},      // #7cmr
	{33152, 208, 18, 0x1},    // territoriumbermuda
	{33170, 244, 3, 0x1},     // rvn
	{33173, 236, 25, 0x1},    // territoriumnieuwcaledonie
	{33198, 61, 27, 0x1},     // centraalafrikaanserepubliek
	{33225, 145, 18, 0x1},    // filipijnserepublic
	{33243, 74, 15, 0x1},     // republicofgabon
	{33258, 257, 29, 0x1},    // overseasterritorywallisfutuna
	{33287, 192, 5, 0x81},    // #2pry
	{33292, 245, 33, 0x1},    // southgeorgiasouthsandwicheilanden
	{33325, 229, 17, 0x1},    // territoriumjersey
	{33342, 13, 29, 0x1},     // czechandslovakfederalrepublic
	{33371, 134, 15, 0x1},    // lebanonrepublic
	{33386, 248, 33, 0x1},    // overzeesgebiedsaintpierremiquelon
	{33419, 239, 33, 0x1},    // pitcairnhendersonducieoenoislands
	{33452, 100, 39, 0x1},    // democratischerepublieksaotomeenprincipe
	{33491, 148, 11, 0x1},    // demrepkorea
	{33502, 64, 36, 0x1},     // kinshasacongodemocraticrepubliczaire
	{33538, 536, 4, 0x1},     // #680
	{33542, 195, 2, 0x1},     // tt
	{33544, 537, 4, 0x1},     // #656
	{33548, 82, 5, 0x1},      // libie
	{33553, 223, 15, 0x1},    // guyanefrancaise
	{33568, 16, 22, 0x1},     // federalrepublicgermany
	{33590, 66, 28, 0x1},     // comorenislamicbondsrepubliek
	{33618, 129, 17, 0x1},    // kingdomofcambodia
	{33635, 238, 10, 0x1},    // niueisland
	{33645, 214, 5, 0x1},     // #7cay
	{33650, 46, 10, 0x1},     // ruslandfed
	{33660, 538, 5, 0x1},     // #4532
	{33665, 110, 18, 0x1},    // republicofzimbabwe
	{33683, 539, 5, 0x1},     // #5820
	{33688, 64, 11, 0x1},     // congodemrep
	{33699, 232, 10, 0x1},    // nmarianais
	{33709, 49, 18, 0x1},     // republicofslovakia
	{33727, 259, 37, 0x1},    // unitednationsadministeredregionkosovo
	{33764, 540, 5, 0x1},     // #5pan
	{33769, 257, 31, 0x1},    // wallisandfutunaislandsterritory
	{33800, 104, 13, 0x1},    // republiektogo
	{33813, 138, 5, 0x1},     // birma
	{33818, 541, 4, 0x1},     // #655
	{33822, 542, 5, 0x1},     // #6678
	{33827, 543, 5, 0x1},     // #5983
	{33832, 544, 4, 0x1},     // #631
	{33836, 120, 23, 0x1},    // micronesiafederalstates
	{33859, 67, 5, 0x1},      // #7cpv
	{33864, 43, 6, 0x1},      // poland
	{33870, 545, 5, 0x1},     // #5375
	{33875, 145, 24, 0x1},    // republiekvandefilipijnen
	{33899, 546, 5, 0x1},     // #6860
	{33904, 221, 13, 0x1},    // flaguadeloupe
	{33917, 147, 17, 0x1},    // papoeanieuwguinea
	{33934, 255, 12, 0x1},    // brvirginisds
	{33946, 199, 5, 0x81},    // #4533
	{33951, 174, 17, 0x1},    // republiekcolombia
	{33968, 68, 16, 0x1},     // frenchafarsissas
	{33984, 255, 15, 0x1},    // britishvirginis
	{33999, 63, 8, 0x1},      // kameroun
	{34007, 111, 31, 0x1},    // democraticrepublicofafghanistan
	{34038, 129, 20, 0x1},    // formerkhmerrepubliek
	{34058, 42, 2, 0x1},      // nz
	{34060, 22, 25, 0x1},     // greatbritainunitedkingdom
	{34085, 547, 4, 0x1},     // #654
	{34089, 253, 41, 0x1},    // territoryunitedstatesminoroutlyingislands
	{34130, 39, 19, 0x1},     // republiekmontenegro
	{34149, 150, 11, 0x1},    // saudiarabia
	{34160, 101, 18, 0x1},    // kingdomofswaziland
	{34178, 42, 5, 0x81},     // #4554
	{34183, 217, 20, 0x1},    // falklandisdsmalvinas
	{34203, 548, 5, 0x1},     // #5usa
	{34208, 549, 5, 0x1},     // #4530
	{34213, 20, 16, 0x1},     // republiekfinland
	{34229, 165, 23, 0x1},    // yemendemocraticrepublic
	{34252, 22, 25, 0x1},     // unitedkingdomgreatbritain
	{34277, 234, 24, 0x1},    // overzeesgebiedmartinique
	{34301, 69, 34, 0x1},     // peoplesdemocraticrepublicofalgeria
	{34335, 29, 5, 0x81},     // #2isr
	{34340, 550, 5, 0x1},     // #5pal
	{34345, 551, 5, 0x1},     // #6ukr
	{34350, 138, 27, 0x1},    // socialistrepublicunionburma
	{34377, 118, 14, 0x1},    // republiccyprus
	{34391, 233, 21, 0x1},    // territoriummontserrat
	{34412, 53, 39, 0x1},     // formeroekraiensesovietsocialistrepublic
	{34451, 110, 16, 0x1},    // rhodesiazimbabwe
	{34467, 54, 18, 0x1},     // unitedsatesamerica
	{34485, 108, 28, 0x1},    // iriphablikiyasemzantsiafrika
	{34513, 552, 5, 0x1},     // #6660
	{34518, 253, 24, 0x1},    // kleineafgelegenislandsus
	{34542, 230, 16, 0x1},    // territoriummacau
	{34558, 79, 26, 0x1},     // republicadaguineequatorial
	{34584, 168, 24, 0x1},    // commonwealthofthebahamas
	{34608, 161, 7, 0x1},     // vietman
	{34615, 213, 13, 0x1},    // christmasisds
	{34628, 257, 16, 0x1},    // wallisandfutunaf
	{34644, 230, 5, 0x1},     // macau
	{34649, 553, 5, 0x1},     // #5373
	{34654, 134, 17, 0x1},    // republicoflebanon
	{34671, 150, 22, 0x1},    // saoediarabiekoninkrijk
	{34693, 67, 12, 0x1},     // centralverde
	{34705, 106, 18, 0x1},    // tanganyikazanzibar
	{34723, 207, 35, 0x1},    // overseascollectivitysaintbarthelemy
	{34758, 212, 5, 0x81},    // #4531
	{34763, 227, 9, 0x1},     // eilandman
	{34772, 168, 19, 0x1},    // bahamascommonwealth
	{34791, 154, 11, 0x1},    // kingdomsiam
	{34802, 554, 5, 0x1},     // #5phi
	{34807, 157, 6, 0x1},     // #3tptl
	{34813, 164, 23, 0x1},    // formerarabrepublicyemen
	{34836, 197, 26, 0x1},    // saintvincentendegrenadinen
	{34862, 241, 17, 0x1},    // westbankgazastrip
	{34879, 236, 32, 0x1},    // overseascollectivitynewcaledonia
	{34911, 196, 24, 0x1},    // republictenoostenuruguay
	{34935, 156, 13, 0x1},    // turkemenistan
	{34948, 232, 19, 0x1},    // northmarianaislands
	{34967, 555, 5, 0x83},    // congo
	{34972, 149, 5, 0x1},     // katar
	{34977, 245, 59, 0x1},    // britishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden
	{35036, 558, 4, 0x1},     // #660
	{35040, 189, 19, 0x1},    // republicofnicaragua
	{35059, 559, 5, 0x1},     // #5990
	{35064, 93, 19, 0x1},     // federationofnigeria
	{35083, 100, 16, 0x1},    // stomeandprincipe
	{35099, 560, 5, 0x1},     // #4200
	{35104, 68, 18, 0x1},     // republiquedjibouti
	{35122, 561, 5, 0x1},     // #5372
	{35127, 207, 10, 0x1},    // saintbarts
	{35137, 64, 25, 0x1},     // republiekcongoleopoldstad
	{35162, 103, 5, 0x1},     // #7cha
	{35167, 140, 18, 0x1},    // federatievanmalaya
	{35185, 226, 23, 0x1},    // heardenmcdonaldeilanden
	{35208, 243, 30, 0x1},    // overzeesecollectiviteitreunion
	{35238, 241, 15, 0x1},    // westbankandgaza
	{35253, 141, 5, 0x81},    // #4524
	{35258, 228, 5, 0x81},    // #2iot
	{35263, 71, 23, 0x1},     // arabischerepublicegypte
	{35286, 562, 5, 0x1},     // #5por
	{35291, 82, 41, 0x1},     // greatsocialistpeopleslibyanarabjamahiriya
	{35332, 231, 21, 0x1},    // fransdeelsaintmaarten
	{35353, 78, 10, 0x1},     // guineabiss
	{35363, 62, 21, 0x1},     // ivorycoastcotedivoire
	{35384, 253, 38, 0x1},    // verenigdestateskleinepacifischeislands
	{35422, 239, 37, 0x1},    // britishoverzeesgebiedpitcairneilanden
	{35459, 119, 12, 0x1},    // dominionfiji
	{35471, 164, 14, 0x1},    // republiekjemen
	{35485, 61, 26, 0x1},     // centraalafrikaanserepublic
	{35511, 37, 37, 0x1},     // formerformeryugoslavrepublicmacedonia
	{35548, 229, 15, 0x1},    // jerseybailiwick
	{35563, 85, 18, 0x1},     // madagascarrepublic
	{35581, 104, 4, 0x1},     // togo
	{35585, 20, 15, 0x1},     // finlandrepublic
	{35600, 230, 12, 0x1},    // chinaprmacau
	{35612, 49, 9, 0x1},      // slovakrep
	{35621, 563, 5, 0x1},     // #5371
	{35626, 195, 25, 0x1},    // republiektrinidadentobago
	{35651, 82, 20, 0x1},     // lybianarabjamahiriya
	{35671, 47, 27, 0x1},     // mostserenerepublicsanmarino
	{35698, 157, 9, 0x1},     // oosttimor
	{35707, 93, 17, 0x1},     // nigeriafederation
	{35724, 54, 27, 0x1},     // verenigdestatesnorthamerika
	{35751, 128, 14, 0x1},    // kyrgyzrepublic
	{35765, 153, 8, 0x1},     // syrianar
	{35773, 243, 19, 0x1},    // collectivityreunion
	{35792, 241, 15, 0x1},    // stateofpalestin
	{35807, 246, 60, 0x1},    // britishoverzeesterritoriumsainthelenaascensiontristandacunha
	{35867, 133, 11, 0x1},    // laoskingdom
	{35878, 64, 25, 0x1},     // leopoldstadrepubliekcongo
	{35903, 98, 14, 0x1},     // somalirepublic
	{35917, 25, 15, 0x1},     // republiccroatia
	{35932, 124, 5, 0x81},    // #2irq
	{35937, 174, 8, 0x1},     // colombia
	{35945, 30, 18, 0x1},     // italiaanserepublic
	{35963, 141, 35, 0x1},    // federaledemocratischerepublieknepal
	{35998, 49, 16, 0x1},     // republicslovakia
	{36014, 248, 39, 0x1},    // overzeesegemeenschapsaintpierremiquelon
	{36053, 564, 5, 0x1},     // #5prk
	{36058, 565, 5, 0x1},     // #6663
	{36063, 165, 39, 0x1},    // adenyemenpeoplesdemocraticrepublicsouth
	{36102, 163, 5, 0x81},    // #2wsm
	{36107, 133, 12, 0x1},    // peodemreplao
	{36119, 6, 12, 0x1},      // azerbeidjaan
	{36131, 42, 12, 0x1},     // nieuwzeeland
	{36143, 150, 11, 0x1},    // saudiarabie
	{36154, 245, 39, 0x1},    // southgeorgiasouthsandwichislandsbritish
	{36193, 54, 3, 0x1},      // usa
	{36196, 68, 5, 0x81},     // #4262
	{36201, 566, 5, 0x1},     // #5370
	{36206, 567, 5, 0x1},     // #6arm
	{36211, 568, 5, 0x1},     // #5lao
	{36216, 44, 18, 0x1},     // republicofportugal
	{36234, 54, 15, 0x1},     // verenigdestaten
	{36249, 130, 36, 0x1},    // kiribatiindependentsovereignrepublic
	{36285, 54, 20, 0x1},     // unitedsatesofamerica
	{36305, 189, 5, 0x81},    // #4558
	{36310, 47, 9, 0x1},      // sanmarino
	{36319, 249, 5, 0x81},    // #4534
	{36324, 248, 29, 0x1},    // departmentsaintpierremiquelon
	{36353, 144, 22, 0x1},    // inclbangladeshpakistan
	{36375, 29, 11, 0x1},     // israelstate
	{36386, 6, 22, 0x1},      // azarbaycanrespublikasi
	{36408, 144, 5, 0x81},    // #4586
	{36413, 569, 5, 0x1},     // #4590
	{36418, 198, 20, 0x1},    // venezuelarepublicbol
	{36438, 13, 20, 0x1},     // czechoslovakiaformer
	{36458, 246, 25, 0x1},    // tristandacunhaenascension
	{36483, 163, 23, 0x1},    // independentstateofsamoa
	{36506, 29, 5, 0x81},     // #4376
	{36511, 179, 15, 0x1},    // ecuadorrepublic
	{36526, 124, 5, 0x81},    // #4368
	{36531, 134, 15, 0x1},    // republiclibanon
	{36546, 46, 38, 0x1},     // unievansocialistischesovjetrepublieken
	{36584, 210, 14, 0x1},    // keelingislands
	{36598, 191, 5, 0x81},    // #2per
	{36603, 257, 23, 0x1},    // departementwallisfutuna
	{36626, 138, 11, 0x1},    // myanmarunie
	{36637, 250, 18, 0x1},    // turkscaicosislands
	{36655, 57, 19, 0x1},     // republiqueduburundi
	{36674, 213, 26, 0x1},    // territoryofchristmasisland
	{36700, 14, 5, 0x81},     // #4203
	{36705, 176, 12, 0x1},    // cubarepublic
	{36717, 570, 5, 0x1},     // #6501
	{36722, 111, 20, 0x1},    // republiekafghanistan
	{36742, 206, 5, 0x81},    // #4535
	{36747, 206, 27, 0x1},    // bonairesabaandsinteustatius
	{36774, 63, 8, 0x1},      // camerron
	{36782, 146, 5, 0x81},    // #4585
	{36787, 190, 5, 0x81},    // #4591
	{36792, 112, 18, 0x1},    // unitedarabemirates
	{36810, 206, 18, 0x1},    // caribischnederland
	{36828, 200, 8, 0x1},     // anguilla
	{36836, 207, 11, 0x1},    // saintbarths
	{36847, 4, 21, 0x1},      // australiacommonwealth
	{36868, 205, 32, 0x1},    // territoryfrenchsouthernterritory
	{36900, 247, 18, 0x1},    // svalbardenjanmayen
	{36918, 43, 23, 0x1},     // peoplesrepublicofpoland
	{36941, 165, 30, 0x1},    // peoplesrepublicofsouthernyemen
	{36971, 91, 15, 0x1},     // southwestafrika
	{36986, 571, 5, 0x1},     // #6615
	{36991, 101, 15, 0x1},    // umbusoweswatini
	{37006, 138, 12, 0x1},    // unievanbirma
	{37018, 161, 8, 0x1},     // nvietnam
	{37026, 154, 8, 0x1},     // thialand
	{37034, 161, 12, 0x1},    // vietnamnorth
	{37046, 58, 5, 0x81},     // #4204
	{37051, 138, 19, 0x1},    // myanmarrepublicunie
	{37070, 227, 34, 0x1},    // britishoverseasterritoryislandsman
	{37104, 205, 5, 0x81},    // #4260
	{37109, 196, 25, 0x1},    // orientalrepublicofuruguay
	{37134, 169, 5, 0x81},    // #2blz
	{37139, 255, 22, 0x1},    // britishmaagdeneilanden
	{37161, 224, 4, 0x1},     // guam
	{37165, 231, 14, 0x1},    // stmartinfrench
	{37179, 198, 9, 0x1},     // venezuela
	{37188, 114, 5, 0x81},    // #2bhr
	{37193, 572, 5, 0x1},     // #6500
	{37198, 239, 36, 0x1},    // ducieandoenoislandspitcairnhenderson
	{37234, 240, 29, 0x1},    // overzeesgebiedsdeelpuertorico
	{37263, 142, 5, 0x81},    // #4520
	{37268, 255, 3, 0x1},     // bvi
	{37271, 85, 18, 0x1},     // republicmadagaskar
	{37289, 137, 5, 0x81},    // #4584
	{37294, 125, 22, 0x1},    // hashemitekingdomjordan
	{37316, 244, 18, 0x1},    // formersouthvietnam
	{37334, 245, 38, 0x1},    // southgeorgiaandthesouthsandwichislands
	{37372, 240, 21, 0x1},    // territoriumpuertorico
	{37393, 197, 26, 0x1},    // saintvincentendegrenadines
	{37419, 52, 15, 0x1},     // republicturkije
	{37434, 248, 31, 0x1},    // collectivitysaintpierremiquelon
	{37465, 20, 15, 0x1},     // republicfinland
	{37480, 573, 5, 0x1},     // #6666
	{37485, 54, 2, 0x1},      // vs
	{37487, 574, 5, 0x1},     // #6670
	{37492, 234, 29, 0x1},    // overzeesdepartementmartinique
	{37521, 130, 17, 0x1},    // republiekkiribati
	{37538, 198, 28, 0x1},    // venezuelarepublicbolivariana
	{37566, 149, 10, 0x1},    // qatarstate
	{37576, 206, 5, 0x81},    // #2bes
	{37581, 241, 5, 0x81},    // #4275
	{37586, 43, 21, 0x1},     // polishpeoplesrepublic
	{37607, 79, 25, 0x1},     // republicaguineaecuatorial
	{37632, 71, 23, 0x1},     // unitedarabrepublicegypt
	{37655, 168, 5, 0x81},    // #2bhs
	{37660, 117, 5, 0x1},     // #7chn
	{37665, 120, 5, 0x81},    // #4583
	{37670, 79, 17, 0x1},     // equatoriaalguinea
	{37687, 212, 23, 0x1},    // curacaokofthenetherland
	{37710, 48, 19, 0x1},     // serbiaandmontenegro
	{37729, 575, 5, 0x1},     // #6uae
	{37734, 123, 14, 0x1},    // keizerrijkiran
	{37748, 95, 11, 0x1},     // northsoedan
	{37759, 198, 12, 0x1},    // venezuelarbv
	{37771, 14, 19, 0x1},     // formerczechrepublic
	{37790, 133, 3, 0x1},     // lao
	{37793, 576, 5, 0x1},     // #5bel
	{37798, 234, 21, 0x1},    // territoriummartinique
	{37819, 36, 15, 0x1},     // moldovarepublic
	{37834, 133, 31, 0x1},    // volksdemocratischerepublieklaos
	{37865, 74, 5, 0x81},     // #4266
	{37870, 25, 5, 0x1},      // #7cro
	{37875, 61, 21, 0x1},     // centralafricarepublic
	{37896, 148, 22, 0x1},    // koreapeoplesrepublicof
	{37918, 256, 24, 0x1},    // territoryusvirginislands
	{37942, 577, 5, 0x1},     // #2bur
	{37947, 228, 24, 0x1},    // britsindischoceaangebied
	{37971, 64, 36, 0x1},     // democraticrepublicofthekinshasacongo
	{38007, 154, 17, 0x1},    // kingdomofthailand
	{38024, 71, 6, 0x1},      // egypte
	{38030, 229, 32, 0x1},    // britishoverzeesterritoriumjersey
	{38062, 64, 24, 0x1},     // republiccongoleopoldstad
	{38086, 27, 5, 0x81},     // #4372
	{38091, 231, 33, 0x1},    // collectivitysaintmartinfrenchpart
	{38124, 139, 23, 0x1},    // peoplesrepublicmongolia
	{38147, 123, 5, 0x81},    // #4364
	{38152, 205, 21, 0x1},    // frsouthantarcticlands
	{38173, 252, 9, 0x1},     // roctaiwan
	{38182, 101, 17, 0x1},    // swazilandeswatini
	{38199, 578, 5, 0x1},     // #5eqg
	{38204, 579, 5, 0x1},     // #6616
	{38209, 247, 21, 0x1},    // spitsbergenenjanmayen
	{38230, 580, 5, 0x1},     // #5grn
	{38235, 244, 23, 0x1},    // formerrepublicofvietnam
	{38258, 14, 8, 0x1},      // czechrep
	{38266, 246, 45, 0x1},    // grondgebiedsainthelenaascensiontristandacunha
	{38311, 196, 24, 0x1},    // uruguayrepublictenoosten
	{38335, 225, 13, 0x1},    // chinahongkong
	{38348, 164, 15, 0x1},    // koninkrijkjemen
	{38363, 249, 22, 0x1},    // saintmaartennederlands
	{38385, 253, 5, 0x81},    // #4581
	{38390, 581, 5, 0x1},     // #5uzb
	{38395, 70, 22, 0x1},     // volksrepubliekzanzibar
	{38417, 582, 5, 0x1},     // #2nhb
	{38422, 256, 44, 0x1},    // territoryofthevirginislandsoftheunitedstates
	{38466, 160, 11, 0x1},    // oezbekistan
	{38477, 117, 7, 0x1},     // vrchina
	{38484, 207, 26, 0x1},    // departementsaintbarthelemy
	{38510, 163, 30, 0x1},    // independentstateofwesternsamoa
	{38540, 248, 43, 0x1},    // collectiviteterritorialesaintpierremiquelon
	{38583, 186, 21, 0x1},    // saintchristoffelnevis
	{38604, 583, 5, 0x1},     // #6645
	{38609, 584, 5, 0x1},     // #5ben
	{38614, 68, 16, 0x1},     // frenchsomaliland
	{38630, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{38660, 248, 14, 0x1},    // stpierreandmiq
	{38674, 17, 5, 0x81},     // #4208
	{38679, 196, 23, 0x1},    // uruguayorientalrepublic
	{38702, 20, 17, 0x1},     // republikenfinland
	{38719, 16, 5, 0x81},     // #4276
	{38724, 585, 5, 0x1},     // #6arg
	{38729, 253, 39, 0x1},    // verenigdestatenkleinepacifischeeilanden
	{38768, 138, 19, 0x1},    // republicuniemyanmar
	{38787, 586, 5, 0x1},     // #6ang
	{38792, 156, 30, 0x1},    // turkmensovietsocialistrepublic
	{38822, 173, 5, 0x1},     // #7chi
	{38827, 22, 40, 0x1},     // greatbritainnorthernirelandunitedkingdom
	{38867, 232, 5, 0x81},    // #4580
	{38872, 148, 29, 0x1},    // democraticvolksrepubliekkorea
	{38901, 111, 26, 0x1},    // afghanistanislamicrepublic
	{38927, 236, 38, 0x1},    // territoryofnewcaledoniaanddependencies
	{38965, 31, 5, 0x1},      // #7lie
	{38970, 177, 20, 0x1},    // dominicacommonwealth
	{38990, 29, 11, 0x1},     // staatisrael
	{39001, 225, 19, 0x1},    // territoriumhongkong
	{39020, 203, 13, 0x1},    // americansamoa
	{39033, 18, 5, 0x1},      // spain
	{39038, 221, 10, 0x1},    // guadaloupe
	{39048, 587, 5, 0x1},     // #6gui
	{39053, 55, 17, 0x1},     // formerjoegoslavie
	{39070, 58, 20, 0x1},     // beninpeoplesrepublic
	{39090, 16, 8, 0x1},      // germanyw
	{39098, 257, 5, 0x81},    // #2wlf
	{39103, 8, 25, 0x1},      // peoplesrepublicofbulgaria
	{39128, 234, 13, 0x1},    // flamartinique
	{39141, 105, 6, 0x1},     // tunisa
	{39147, 98, 15, 0x1},     // republicsomalie
	{39162, 207, 29, 0x1},    // collectivitedesaintbarthelemy
	{39191, 30, 6, 0x1},      // italie
	{39197, 105, 14, 0x1},    // kingdomtunisia
	{39211, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{39255, 79, 17, 0x1},     // equatoriaalguinee
	{39272, 236, 21, 0x1},    // newcaledoniaterritory
	{39293, 15, 18, 0x1},     // fmrdemrepofgermany
	{39311, 223, 22, 0x1},    // territoriumfransguyana
	{39333, 250, 42, 0x1},    // britishoverseasterritoryturkscaicosislands
	{39375, 48, 6, 0x1},      // #3csxx
	{39381, 241, 30, 0x1},    // occupiedpalestinianterritories
	{39411, 57, 15, 0x1},     // burundirepublic
	{39426, 112, 11, 0x1},    // trucialoman
	{39437, 588, 5, 0x1},     // #5bah
	{39442, 77, 5, 0x81},     // #4270
	{39447, 66, 14, 0x1},     // comoroeilanden
	{39461, 248, 34, 0x1},    // departementdesaintpierreetmiquelon
	{39495, 154, 17, 0x1},    // ratchaanachakthai
	{39512, 183, 18, 0x1},    // republicofhonduras
	{39530, 224, 15, 0x1},    // territoriumguam
	{39545, 32, 9, 0x1},      // lithuania
	{39554, 227, 5, 0x81},    // #2imn
	{39559, 147, 5, 0x81},    // #4598
	{39564, 147, 12, 0x1},    // pnorthguinea
	{39576, 589, 19, 0x2},    // sintmaartenstmartin
	{39595, 8, 15, 0x1},      // kingdombulgaria
	{39610, 105, 7, 0x1},     // tunesie
	{39617, 121, 5, 0x81},    // #4360
	{39622, 591, 5, 0x1},     // #6640
	{39627, 592, 5, 0x1},     // #5gnb
	{39632, 10, 17, 0x1},     // belarusrepublicof
	{39649, 187, 9, 0x1},     // sintlucia
	{39658, 100, 11, 0x1},    // saotomeandp
	{39669, 82, 19, 0x1},     // libyanarabjamahirya
	{39688, 65, 22, 0x1},     // peoplesrepublicofcongo
	{39710, 145, 20, 0x1},    // philippijnserepublic
	{39730, 193, 5, 0x1},     // #7esa
	{39735, 257, 36, 0x1},    // territoryofthewallisandfutunaislands
	{39771, 593, 5, 0x1},     // #6and
	{39776, 9, 3, 0x1},       // bih
	{39779, 122, 13, 0x1},    // indiarepublic
	{39792, 246, 58, 0x1},    // britishoverseasterritorysainthelenaascensiontristandacunha
	{39850, 107, 14, 0x1},    // republicuganda
	{39864, 206, 18, 0x1},    // sainteustatiussaba
	{39882, 133, 4, 0x1},     // laos
	{39886, 33, 10, 0x1},     // letzebuerg
	{39896, 24, 14, 0x1},     // republicgreece
	{39910, 202, 19, 0x1},    // nederlandseantillen
	{39929, 243, 21, 0x1},    // overzeesgebiedreunion
	{39950, 250, 25, 0x1},    // turkscaicosislandsbritish
	{39975, 136, 17, 0x1},    // maldivessultanate
	{39992, 207, 15, 0x1},    // saintbarthelemy
	{40007, 108, 14, 0x1},    // zuidafrikaunie
	{40021, 48, 5, 0x1},      // #7srb
	{40026, 241, 5, 0x81},    // #2pse
	{40031, 141, 12, 0x1},    // stateofnepal
	{40043, 46, 30, 0x1},     // uniesocialistsovjetrepublieken
	{40073, 54, 9, 0x1},      // vsamerika
	{40082, 239, 19, 0x1},    // pitcairngebiedafhvk
	{40101, 65, 19, 0x1},     // brazzavillecongorep
	{40120, 62, 11, 0x1},     // cotedlvoire
	{40131, 256, 30, 0x1},    // maagdeneilandenverenigdestates
	{40161, 90, 14, 0x1},     // republicmalawi
	{40175, 87, 20, 0x1},     // republicofmozambique
	{40195, 151, 9, 0x1},     // singapura
	{40204, 186, 23, 0x1},    // stkittsennevisfederatie
	{40227, 113, 5, 0x81},    // #2bgd
	{40232, 23, 5, 0x81},     // #4268
	{40237, 148, 8, 0x1},     // demkorea
	{40245, 72, 5, 0x1},      // ertra
	{40250, 82, 14, 0x1},     // kingdomoflibya
	{40264, 232, 22, 0x1},    // northernmarianaislands
	{40286, 10, 5, 0x81},     // #2blr
	{40291, 40, 5, 0x81},     // #4528
	{40296, 145, 18, 0x1},    // republicfilipijnen
	{40314, 136, 18, 0x1},    // maledivenrepubliek
	{40332, 210, 21, 0x1},    // cocosislandsterritory
	{40353, 121, 5, 0x81},    // #2idn
	{40358, 241, 12, 0x1},    // gazawestbank
	{40370, 130, 40, 0x1},    // onafhankelijkesoevereinerepublickiribati
	{40410, 594, 13, 0x2},    // virginislands
	{40423, 148, 31, 0x1},    // democracticpeoplesrepublickorea
	{40454, 123, 5, 0x81},    // #2irn
	{40459, 46, 6, 0x1},      // #3suhh
	{40465, 199, 15, 0x1},    // arubanederlands
	{40480, 255, 33, 0x1},    // territoriumbritishmaagdeneilanden
	{40513, 253, 5, 0x81},    // #2umi
	{40518, 22, 2, 0x1},      // uk
	{40520, 89, 17, 0x1},     // mauritiusrepublic
	{40537, 181, 18, 0x1},    // republicaguatemala
	{40555, 37, 14, 0x1},     // northmacedonia
	{40569, 54, 22, 0x1},     // verenigdestatesamerika
	{40591, 48, 24, 0x1},     // montenegroserbiafrserbia
	{40615, 143, 22, 0x1},    // muscatandomansultanate
	{40637, 243, 30, 0x1},    // territorialcollectivityreunion
	{40667, 259, 14, 0x1},    // kosovorepublic
	{40681, 229, 20, 0x1},    // channelislandsjersey
	{40701, 147, 30, 0x1},    // papuanewguineaindependentstate
	{40731, 146, 13, 0x1},    // palaurepublic
	{40744, 596, 22, 0x2},    // saintmartinsintmaarten
	{40766, 108, 19, 0x1},    // suidafrikarepubliek
	{40785, 220, 5, 0x81},    // #2gib
	{40790, 226, 38, 0x1},    // grondgebiedheardeilandmcdonaldeilanden
	{40828, 598, 5, 0x1},     // #2bys
	{40833, 30, 6, 0x1},      // italia
	{40839, 85, 20, 0x1},     // republicofmadagascar
	{40859, 225, 55, 0x1},    // hongkongspecialadministrativeregionpeoplesrepublicchina
	{40914, 37, 6, 0x1},      // tfyrom
	{40920, 154, 10, 0x1},    // formersiam
	{40930, 249, 34, 0x1},    // kingdomofthenetherlandssintmaarten
	{40964, 153, 17, 0x1},    // syriaarabrepublic
	{40981, 148, 32, 0x1},    // koreademocratischevolksrepubliek
	{41013, 141, 5, 0x81},    // #2npl
	{41018, 116, 12, 0x1},    // drukgyalkhap
	{41030, 212, 18, 0x1},    // knetherlandcuracao
	{41048, 105, 17, 0x1},    // koninkrijktunesie
	{41065, 249, 29, 0x1},    // overseasterritorysaintmaarten
	{41094, 147, 5, 0x81},    // #2png
	{41099, 13, 20, 0x1},     // czechoslovakrepublic
	{41119, 121, 39, 0x1},    // republiekderverenigdestatenvanindonesie
	{41158, 165, 24, 0x1},    // volksrepublieksouthjemen
	{41182, 16, 9, 0x1},      // duitsland
	{41191, 144, 25, 0x1},    // islamicrepublicofpakistan
	{41216, 599, 5, 0x1},     // #6590
	{41221, 138, 12, 0x1},    // myanmarburma
	{41233, 189, 9, 0x1},     // nicaragua
	{41242, 231, 25, 0x1},    // collectivitedesaintmartin
	{41267, 240, 20, 0x1},    // puertoricoamerikaans
	{41287, 137, 24, 0x1},    // republicmarshalleilanden
	{41311, 2, 7, 0x1},       // andorra
	{41318, 244, 15, 0x1},    // fmrrepofvietnam
	{41333, 19, 31, 0x1},     // estoniansovietsocialistrepublic
	{41364, 230, 12, 0x1},    // prmacaochina
	{41376, 27, 5, 0x81},     // #2irl
	{41381, 152, 14, 0x1},    // solomanislands
	{41395, 45, 18, 0x1},     // roemeenserepubliek
	{41413, 138, 26, 0x1},    // uniebirmasocialistrepublic
	{41439, 241, 28, 0x1},    // palestinianterritoryoccupied
	{41467, 186, 30, 0x1},    // formersaintchristopherandnevis
	{41497, 205, 42, 0x1},    // fransegebiedenindezuidelijkeindischeoceaan
	{41539, 164, 27, 0x1},    // mutawakkilitekingdomofyemen
	{41566, 249, 23, 0x1},    // netherlandssaintmaarten
	{41589, 165, 28, 0x1},    // peoplesrepublicsouthernyemen
	{41617, 82, 13, 0x1},     // staatvanlibie
	{41630, 207, 29, 0x1},    // collectiviteitsaintbarthelemy
	{41659, 32, 19, 0x1},     // republicoflithuania
	{41678, 193, 20, 0x1},    // republicofelsalvador
	{41698, 600, 5, 0x1},     // #5bru
	{41703, 601, 5, 0x1},     // #6591
	{41708, 134, 6, 0x1},     // lubnan
	{41714, 153, 16, 0x1},    // syrischerepublic
	{41730, 106, 29, 0x1},    // verenigderepubliekvantanzania
	{41759, 71, 14, 0x1},     // kingdomofegypt
	{41773, 248, 36, 0x1},    // overseasterritorysaintpierremiquelon
	{41809, 236, 5, 0x81},    // #2ncl
	{41814, 36, 16, 0x1},     // republicmoldavie
	{41830, 217, 24, 0x1},    // territoryfalklandislands
	{41854, 217, 27, 0x1},    // grondgebiedfalklandeilanden
	{41881, 203, 25, 0x1},    // amerikaanssamoaamerikaans
	{41906, 128, 12, 0x1},    // kirghizistan
	{41918, 134, 5, 0x81},    // #4422
	{41923, 602, 5, 0x2},     // #5yug
	{41928, 256, 25, 0x1},    // unitedstatesvirginislands
	{41953, 230, 12, 0x1},    // prmacauchina
	{41965, 33, 5, 0x81},     // #4442
	{41970, 64, 16, 0x1},     // congodemrepublic
	{41986, 150, 12, 0x1},    // saoudiarabie
	{41998, 604, 5, 0x1},     // #5grg
	{42003, 28, 16, 0x1},     // republiekijsland
	{42019, 212, 16, 0x1},    // territorycuracao
	{42035, 241, 21, 0x1},    // bezetpalestijnsgebied
	{42056, 7, 5, 0x81},      // #2bel
	{42061, 165, 18, 0x1},    // yemenpeoplesdemrep
	{42079, 116, 5, 0x81},    // #2btn
	{42084, 115, 5, 0x81},    // #2brn
	{42089, 140, 20, 0x1},    // federatievanmaleisie
	{42109, 248, 30, 0x1},    // territoriumsaintpierremiquelon
	{42139, 241, 21, 0x1},    // bezetpalesteinsgebied
	{42160, 202, 25, 0x1},    // formernederlandseantillen
	{42185, 87, 5, 0x81},     // #4508
	{42190, 149, 5, 0x1},     // qatar
	{42195, 257, 19, 0x1},    // wallisfutunaislands
	{42214, 68, 9, 0x1},      // dzjibouti
	{42223, 205, 41, 0x1},    // overseasdepartmentfrenchsouthernterritory
	{42264, 605, 5, 0x1},     // #6uzb
	{42269, 606, 5, 0x1},     // #5par
	{42274, 237, 5, 0x81},    // #2nfk
	{42279, 90, 16, 0x1},     // republicofmalawi
	{42295, 182, 16, 0x1},    // guyanageorgetown
	{42311, 136, 16, 0x1},    // maldivesrepublic
	{42327, 37, 14, 0x1},     // northmacedonie
	{42341, 10, 11, 0x1},     // bielorussia
	{42352, 25, 16, 0x1},     // croatianrepublic
	{42368, 68, 16, 0x1},     // jumhuriyatjibuti
	{42384, 71, 12, 0x1},     // kingdomegypt
	{42396, 607, 5, 0x1},     // #6gua
	{42401, 140, 19, 0x1},    // federatievanmalakka
	{42420, 64, 16, 0x1},     // congodemrepofthe
	{42436, 3, 31, 0x1},      // armeniansovietsocialistrepublic
	{42467, 22, 27, 0x1},     // grootbrittannienorthierland
	{42494, 130, 36, 0x1},    // independentsovereignrepublickiribati
	{42530, 259, 20, 0x1},    // republikaeastkosoves
	{42550, 55, 45, 0x1},     // socialistischefederatieverepubliekjoegoslavie
	{42595, 136, 17, 0x1},    // republicmalediven
	{42612, 35, 20, 0x1},     // principalityofmonaco
	{42632, 217, 15, 0x1},    // falklandislands
	{42647, 608, 14, 0x2},    // republiekchina
	{42661, 76, 5, 0x81},     // #2gin
	{42666, 12, 22, 0x1},     // zwitserseedgenootschap
	{42688, 52, 19, 0x1},     // turkeyottomanempire
	{42707, 252, 19, 0x1},    // republicchinataiwan
	{42726, 205, 30, 0x1},    // frenchsouthernandantarticlands
	{42756, 45, 7, 0x1},      // rumenie
	{42763, 138, 7, 0x1},     // myanmar
	{42770, 111, 19, 0x1},    // afghanistanrepublic
	{42789, 255, 36, 0x1},    // overzeesgebiedbritishmaagdeneilanden
	{42825, 236, 12, 0x1},    // newcaledonia
	{42837, 196, 27, 0x1},    // republicaorientaldeluruguay
	{42864, 32, 5, 0x81},     // #4440
	{42869, 45, 16, 0x1},     // kingdomofromania
	{42885, 138, 19, 0x1},    // uniemyanmarrepublic
	{42904, 203, 9, 0x1},     // oostsamoa
	{42913, 610, 5, 0x1},     // #5100
	{42918, 611, 5, 0x1},     // #6360
	{42923, 78, 12, 0x1},     // guineebissau
	{42935, 129, 18, 0x1},    // koninkrijkcambodja
	{42953, 112, 15, 0x1},    // verarabemiraten
	{42968, 58, 5, 0x81},     // #2ben
	{42973, 612, 5, 0x1},     // #4278
	{42978, 239, 27, 0x1},    // grondgebiedpitcairneilanden
	{43005, 100, 18, 0x1},    // saotomeandprincipe
	{43023, 199, 10, 0x1},    // arubadutch
	{43033, 73, 5, 0x1},      // #7eth
	{43038, 143, 15, 0x1},    // sultanateofoman
	{43053, 23, 5, 0x81},     // #2geo
	{43058, 67, 17, 0x1},     // capeverderepublic
	{43075, 118, 6, 0x1},     // kypros
	{43081, 217, 30, 0x1},    // islandsfalklandislandsmalvinas
	{43111, 2, 26, 0x1},      // principalityvalleysandorra
	{43137, 222, 14, 0x1},    // groenlanddeens
	{43151, 136, 16, 0x1},    // republicmaldiven
	{43167, 156, 22, 0x1},    // republicofturkmenistan
	{43189, 253, 29, 0x1},    // usabuitengebiedkleineeilanden
	{43218, 5, 15, 0x1},      // austriarepublic
	{43233, 222, 9, 0x1},     // greenland
	{43242, 613, 5, 0x1},     // #5ypr
	{43247, 230, 32, 0x1},    // macauspecialadministrativeregion
	{43279, 153, 26, 0x1},    // syrischearabischerepubliek
	{43305, 246, 23, 0x1},    // tristandacunhaascension
	{43328, 131, 10, 0x1},    // koreasouth
	{43338, 162, 20, 0x1},    // ripablikblongvanuatu
	{43358, 614, 5, 0x1},     // #5101
	{43363, 615, 5, 0x1},     // #5115
	{43368, 616, 5, 0x1},     // #5bhu
	{43373, 43, 13, 0x1},     // republicpolen
	{43386, 61, 17, 0x1},     // centralafricanrep
	{43403, 25, 15, 0x1},     // croatiahrvatska
	{43418, 36, 10, 0x1},     // moldovarep
	{43428, 207, 5, 0x81},    // #2blm
	{43433, 22, 13, 0x1},     // verkoninkrijk
	{43446, 617, 5, 0x1},     // #6581
	{43451, 140, 16, 0x1},    // federationmalaya
	{43467, 207, 27, 0x1},    // collectivitesaintbarthelemy
	{43494, 29, 7, 0x1},      // yisrael
	{43501, 133, 28, 0x1},    // laosdemocraticvolksrepubliek
	{43529, 102, 22, 0x1},    // republiekderseychellen
	{43551, 9, 6, 0x1},       // bosnie
	{43557, 95, 5, 0x1},      // #7sud
	{43562, 175, 18, 0x1},    // republicacostarica
	{43580, 618, 5, 0x1},     // #6ukg
	{43585, 28, 16, 0x1},     // lydveldidislands
	{43601, 47, 27, 0x1},     // sanmarinomostserenerepublic
	{43628, 86, 14, 0x1},     // republicofmali
	{43642, 83, 5, 0x81},     // #4426
	{43647, 103, 12, 0x1},    // chadrepublic
	{43659, 82, 25, 0x1},     // libyalibyanarabjamahiriya
	{43684, 68, 20, 0x1},     // republiquededjibouti
	{43704, 195, 15, 0x1},    // trinidadytobago
	{43719, 81, 5, 0x81},     // #4430
	{43724, 230, 5, 0x81},    // #4446
	{43729, 90, 5, 0x81},     // #4454
	{43734, 160, 5, 0x81},    // #2uzb
	{43739, 101, 9, 0x1},     // swaziland
	{43748, 619, 5, 0x1},     // #5grc
	{43753, 41, 9, 0x1},      // noorwegen
	{43762, 620, 5, 0x1},     // #6gfr
	{43767, 621, 5, 0x1},     // #6580
	{43772, 622, 11, 0x2},    // joegoslavie
	{43783, 44, 16, 0x1},     // republicportugal
	{43799, 9, 5, 0x81},      // #2bih
	{43804, 624, 5, 0x1},     // #6gnb
	{43809, 16, 24, 0x1},     // federalrepublicofgermany
	{43833, 79, 5, 0x81},     // #2gnq
	{43838, 259, 15, 0x1},    // kosovounscr1244
	{43853, 84, 5, 0x81},     // #4504
	{43858, 181, 5, 0x81},    // #2gtm
	{43863, 246, 15, 0x1},    // sthelenaislands
	{43878, 142, 13, 0x1},    // republicnauru
	{43891, 73, 32, 0x1},     // transitionalgovernmentofethiopia
	{43923, 240, 16, 0x1},    // portoricoislands
	{43939, 140, 16, 0x1},    // malakkafederatie
	{43955, 13, 25, 0x1},     // tsjechoslowaakserepubliek
	{43980, 253, 36, 0x1},    // amerikaansekleinereafgelegeneilanden
	{44016, 182, 27, 0x1},    // cooperativerepublicofguyana
	{44043, 182, 27, 0x1},    // guyanacooperatieverepubliek
	{44070, 206, 21, 0x1},    // sainteustatiusbonaire
	{44091, 625, 5, 0x1},     // #5yar
	{44096, 111, 27, 0x1},    // owganystanyslamrespublikasy
	{44123, 248, 22, 0x1},    // saintpierreandmiquelon
	{44145, 626, 5, 0x1},     // #6315
	{44150, 627, 5, 0x1},     // #6365
	{44155, 80, 5, 0x1},      // kenia
	{44160, 43, 5, 0x1},      // polen
	{44165, 255, 43, 0x1},    // britishoverzeesgebiedbritishmaagdeneilanden
	{44208, 18, 11, 0x1},     // reinoespana
	{44219, 163, 12, 0x1},    // samoawestern
	{44231, 252, 11, 0x1},    // chinataiwan
	{44242, 186, 28, 0x1},    // saintkittsandnevisfederation
	{44270, 628, 23, 0x2},    // saintmartinsaintmaarten
	{44293, 87, 10, 0x1},     // mozambique
	{44303, 630, 5, 0x1},     // #5png
	{44308, 631, 5, 0x1},     // #6uru
	{44313, 111, 18, 0x1},    // kingdomafghanistan
	{44331, 65, 11, 0x1},     // middlecongo
	{44342, 148, 30, 0x1},    // koreademocraticpeoplesrepublic
	{44372, 133, 15, 0x1},    // laosdemvolksrep
	{44387, 10, 37, 0x1},     // bjelorussischesovietsocialistrepublic
	{44424, 34, 5, 0x81},     // #4428
	{44429, 632, 5, 0x1},     // #6uga
	{44434, 184, 5, 0x1},     // hayti
	{44439, 253, 28, 0x1},    // usabuitengebiedkleineislands
	{44467, 99, 10, 0x1},     // zuidsoedan
	{44477, 257, 31, 0x1},    // overzeesgebiedsdeelwallisfutuna
	{44508, 209, 9, 0x1},     // bouvetoya
	{44517, 61, 33, 0x1},     // formercentraalafrikaanserepubliek
	{44550, 255, 33, 0x1},    // grondgebiedbritishmaagdeneilanden
	{44583, 45, 24, 0x1},     // socialistrepublicromania
	{44607, 10, 16, 0x1},     // belarussischessr
	{44623, 51, 19, 0x1},     // konungariketsverige
	{44642, 153, 5, 0x1},     // syria
	{44647, 633, 5, 0x1},     // #6316
	{44652, 8, 15, 0x1},      // bulgariakingdom
	{44667, 634, 5, 0x1},     // #5blz
	{44672, 133, 14, 0x1},    // koninkrijklaos
	{44686, 223, 8, 0x1},     // frguiana
	{44694, 71, 4, 0x1},      // misr
	{44698, 242, 5, 0x81},    // #4258
	{44703, 164, 3, 0x1},     // yar
	{44706, 225, 40, 0x1},    // specialadministrativeregionhongkongchina
	{44746, 245, 35, 0x1},    // southsandwichislandsandsouthgeorgia
	{44781, 635, 5, 0x1},     // #6522
	{44786, 167, 17, 0x1},    // antiguaandbarbuda
	{44803, 133, 31, 0x1},    // democratischevolksrepublieklaos
	{44834, 164, 10, 0x1},    // yemenrepof
	{44844, 53, 38, 0x1},     // formerukrainiansovietsocialistrepublic
	{44882, 120, 27, 0x1},    // federalestatenvanmicronesia
	{44909, 122, 5, 0x81},    // #2ind
	{44914, 234, 29, 0x1},    // overzeesgebiedsdeelmartinique
	{44943, 228, 27, 0x1},    // britishindischeoceaangebied
	{44970, 138, 27, 0x1},    // republicoftheunionofmyanmar
	{44997, 64, 17, 0x1},     // congoleopoldville
	{45014, 254, 11, 0x1},    // vaticancity
	{45025, 12, 5, 0x1},      // #7sui
	{45030, 135, 5, 0x1},     // #7sri
	{45035, 157, 19, 0x1},    // easttimortimorleste
	{45054, 246, 25, 0x1},    // sthelenaandtristandacunha
	{45079, 147, 3, 0x1},     // png
	{45082, 259, 17, 0x1},    // republikaekosoves
	{45099, 636, 5, 0x1},     // #6317
	{45104, 637, 5, 0x1},     // #6367
	{45109, 173, 13, 0x1},    // republicchili
	{45122, 91, 14, 0x1},     // zuidwestafrika
	{45136, 179, 5, 0x1},     // #7ecu
	{45141, 84, 14, 0x1},     // kingdommorocco
	{45155, 128, 9, 0x1},     // kirghizia
	{45164, 217, 20, 0x1},    // malvinasfalklandisds
	{45184, 102, 20, 0x1},    // republicofseychelles
	{45204, 64, 11, 0x1},     // formerzaire
	{45215, 189, 18, 0x1},    // republicanicaragua
	{45233, 236, 33, 0x1},    // overzeesgebiedsdeelnieuwcaledonie
	{45266, 243, 21, 0x1},    // collectiviteitreunion
	{45287, 148, 8, 0x1},     // koreadpr
	{45295, 136, 20, 0x1},    // sultanaatdermaldiven
	{45315, 164, 26, 0x1},    // yemenarabrepublicnorthsana
	{45341, 9, 6, 0x1},       // bosnia
	{45347, 203, 34, 0x1},    // overzeesgebiedsdeelamerikaanssamoa
	{45381, 253, 24, 0x1},    // uskleineafgelegenislands
	{45405, 82, 5, 0x81},     // #4434
	{45410, 81, 5, 0x1},      // #7lbr
	{45415, 85, 5, 0x81},     // #4450
	{45420, 257, 17, 0x1},    // wallisandfutunais
	{45437, 638, 5, 0x1},     // #5110
	{45442, 639, 5, 0x1},     // #6310
	{45447, 640, 5, 0x1},     // #6366
	{45452, 246, 16, 0x1},    // eilandsinthelena
	{45468, 205, 17, 0x1},    // frsantarcticlands
	{45485, 65, 10, 0x1},     // brazzcongo
	{45495, 122, 6, 0x1},     // bharat
	{45501, 641, 5, 0x1},     // #5kir
	{45506, 19, 5, 0x1},      // #7est
	{45511, 18, 6, 0x1},      // espana
	{45517, 129, 19, 0x1},    // democratickampuchea
	{45536, 642, 5, 0x1},     // #6516
	{45541, 643, 5, 0x1},     // #6520
	{45546, 79, 14, 0x1},     // equatorialguin
	{45560, 236, 43, 0x1},    // territoiredesnouvellecaledonieetdependances
	{45603, 85, 29, 0x1},     // democratischerepublmadagascar
	{45632, 65, 13, 0x1},     // volksrepkongo
	{45645, 243, 13, 0x1},    // reunionfrench
	{45658, 233, 5, 0x81},    // #4500
	{45663, 249, 26, 0x1},    // overzeesgebiedsaintmaarten
	{45689, 644, 5, 0x1},     // #5kyr
	{45694, 85, 10, 0x1},     // malagassie
	{45704, 226, 27, 0x1},    // heardislandsmcdonaldislands
	{45731, 112, 10, 0x1},    // uaemirates
	{45741, 645, 5, 0x1},     // #5per
	{45746, 64, 28, 0x81},    // democraticrepublicofthecongo
	{45774, 646, 10, 0x2},    // somaliland
	{45784, 7, 15, 0x1},      // royaumebelgique
	{45799, 184, 13, 0x1},    // repiblikayiti
	{45812, 41, 6, 0x1},      // norway
	{45818, 111, 35, 0x1},    // transitionalislamicstateafghanistan
	{45853, 73, 24, 0x1},     // includingeritreaethiopia
	{45877, 108, 18, 0x1},    // unionofsouthafrica
	{45895, 648, 5, 0x1},     // #6433
	{45900, 135, 12, 0x1},    // formerceylon
	{45912, 186, 29, 0x1},    // federatievansaintkittsennevis
	{45941, 171, 23, 0x1},    // verenigdestatesbrazilie
	{45964, 245, 32, 0x1},    // southsandwichislandssouthgeorgia
	{45996, 77, 14, 0x1},     // republicgambia
	{46010, 237, 11, 0x1},    // norfolkisds
	{46021, 13, 30, 0x1},     // czechoslovakfederativerepublic
	{46051, 649, 5, 0x1},     // #6369
	{46056, 650, 5, 0x1},     // #6guy
	{46061, 26, 12, 0x1},     // magyarorszag
	{46073, 37, 18, 0x1},     // republiekmacedonie
	{46091, 200, 19, 0x1},    // grondgebiedanguilla
	{46110, 58, 17, 0x1},     // republiquedubenin
	{46127, 143, 13, 0x1},    // muscatandoman
	{46140, 651, 5, 0x1},     // #6rvn
	{46145, 652, 5, 0x1},     // #6517
	{46150, 192, 18, 0x1},    // republicofparaguay
	{46168, 153, 22, 0x1},    // arabischerepublicsyrie
	{46190, 212, 24, 0x1},    // overseasterritorycuracao
	{46214, 38, 15, 0x1},     // republicofmalta
	{46229, 146, 17, 0x1},    // republiekvanpalau
	{46246, 100, 5, 0x1},     // #7stp
	{46251, 164, 15, 0x1},    // yemenfmrarabrep
	{46266, 7, 17, 0x1},      // royaumedebelgique
	{46283, 653, 5, 0x1},     // #6432
	{46288, 147, 14, 0x1},    // papuanewguniea
	{46302, 248, 24, 0x1},    // saintpierremiquelonfrans
	{46326, 81, 15, 0x1},     // republicliberia
	{46341, 240, 24, 0x1},    // commonwealthofpuertorico
	{46365, 257, 29, 0x1},    // territoiredesileswallisfutuna
	{46394, 235, 13, 0x1},    // mayottefrench
	{46407, 117, 3, 0x1},     // vrc
	{46410, 112, 17, 0x1},    // arabischeemiraten
	{46427, 254, 7, 0x1},     // holysee
	{46434, 248, 18, 0x1},    // stpierreetmiquelon
	{46452, 48, 28, 0x1},     // servieenmontenegrostatenunie
	{46480, 153, 5, 0x1},     // syrie
	{46485, 654, 5, 0x1},     // #6368
	{46490, 235, 27, 0x1},    // overseascollectivitymayotte
	{46517, 46, 31, 0x1},     // unionofsovietsocialistrepublics
	{46548, 9, 25, 0x1},      // bosniaherzegovinarepublic
	{46573, 223, 5, 0x81},    // #4254
	{46578, 655, 5, 0x1},     // #6gab
	{46583, 45, 7, 0x1},      // romania
	{46590, 250, 30, 0x1},    // grondgebiedturkscaicoseilanden
	{46620, 242, 15, 0x1},    // frenchpolynesia
	{46635, 58, 13, 0x1},     // republicbenin
	{46648, 78, 13, 0x1},     // guineabisseau
	{46661, 166, 19, 0x1},    // republicofargentina
	{46680, 120, 27, 0x1},    // federalestatenvanmicronesie
	{46707, 120, 24, 0x1},    // micronesiafederatestates
	{46731, 65, 24, 0x1},     // republiccongobrazzaville
	{46755, 67, 9, 0x1},      // caboverde
	{46764, 245, 54, 0x1},    // britishoverzeesgebiedsouthgeorgiesouthsandwicheilanden
	{46818, 21, 18, 0x1},     // metropolitanfrance
	{46836, 656, 5, 0x1},     // #6435
	{46841, 240, 27, 0x1},    // overseasterritorypuertorico
	{46868, 55, 40, 0x1},     // socialistfederalrepublicyugoslaviaformer
	{46908, 86, 11, 0x1},     // frenchsudan
	{46919, 50, 8, 0x1},      // slovenie
	{46927, 73, 32, 0x1},     // democraticvolksrepubliekethiopie
	{46959, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{46992, 102, 18, 0x1},    // republicseychelles
	{47010, 71, 5, 0x1},      // #7egy
	{47015, 173, 13, 0x1},    // republicchile
	{47028, 15, 8, 0x1},      // germanye
	{47036, 242, 38, 0x1},    // territorialcollectivityfrenchpolynesia
	{47074, 12, 19, 0x1},     // zwitsersebondsstaat
	{47093, 148, 35, 0x1},    // democratischevolksrepubliekvankorea
	{47128, 245, 30, 0x1},    // zuidgeorgiaenzuidelsandwicheil
	{47158, 27, 17, 0x1},     // republicofireland
	{47175, 171, 5, 0x81},    // #2bra
	{47180, 43, 20, 0x1},     // rzeczpospolitapolska
	{47200, 247, 16, 0x1},    // janmayensvalbard
	{47216, 222, 28, 0x1},    // autonomousterritorygreenland
	{47244, 237, 23, 0x1},    // territorynorfolkislands
	{47267, 148, 20, 0x1},    // dempeoplesrepofkorea
	{47287, 37, 22, 0x1},     // northmacedoniarepublic
	{47309, 12, 11, 0x1},     // zwitserland
	{47320, 657, 5, 0x1},     // #5kuw
	{47325, 120, 17, 0x1},    // federalmicronesia
	{47342, 108, 24, 0x1},    // riphablikiraafrikadzonga
	{47366, 119, 24, 0x1},    // republiekderfijieilanden
	{47390, 14, 20, 0x1},     // czechrepublicczechia
	{47410, 658, 5, 0x1},     // #6434
	{47415, 136, 17, 0x1},    // republiekmaldiven
	{47432, 136, 17, 0x1},    // sultanatemaldives
	{47449, 31, 5, 0x81},     // #4438
	{47454, 4, 8, 0x1},       // autralia
	{47462, 67, 9, 0x1},      // capeverde
	{47471, 141, 30, 0x1},    // federaldemocraticrepublicnepal
	{47501, 165, 22, 0x1},    // yemenpeoplesrepublicof
	{47523, 5, 18, 0x1},      // republicoostenrijk
	{47541, 237, 17, 0x1},    // teratrinorfkailen
	{47558, 49, 9, 0x1},      // slovensko
	{47567, 6, 10, 0x1},      // azarbaycan
	{47577, 115, 12, 0x1},    // nationbrunei
	{47589, 155, 18, 0x1},    // republictajikistan
	{47607, 18, 5, 0x1},      // #7esp
	{47612, 220, 33, 0x1},    // britishoverseasterritorygibraltar
	{47645, 106, 35, 0x1},    // verenigderepublictanganyikazanzibar
	{47680, 172, 5, 0x81},    // #2brb
	{47685, 7, 16, 0x1},      // kingdomofbelgium
	{47701, 10, 35, 0x1},     // byelorussiansovietsocialistrepublic
	{47736, 18, 12, 0x1},     // spainkingdom
	{47748, 182, 5, 0x81},    // #2guy
	{47753, 71, 12, 0x1},     // formeregypte
	{47765, 161, 18, 0x1},    // formernorthvietnam
	{47783, 94, 16, 0x1},     // republicofrwanda
	{47799, 659, 18, 0x82},   // republicofthecongo
	{47817, 64, 24, 0x1},     // demrepzairekinshasacongo
	{47841, 76, 11, 0x1},     // fransguinee
	{47852, 661, 5, 0x1},     // #6437
	{47857, 138, 26, 0x1},    // socialistrepublicuniebirma
	{47883, 52, 18, 0x1},     // turkiyecumhuriyeti
	{47901, 257, 15, 0x1},    // wallisenfutunaf
	{47916, 5, 10, 0x1},      // osterreich
	{47926, 32, 5, 0x1},      // #7ltu
	{47931, 253, 47, 0x1},    // grondgebiedverafgelegeneilandjesverenigdestates
	{47978, 3, 8, 0x1},       // hayastan
	{47986, 196, 5, 0x81},    // #2ury
	{47991, 69, 8, 0x1},      // algerije
	{47999, 79, 26, 0x1},     // republiekequatoriaalguinea
	{48025, 59, 19, 0x1},     // republiekoppervolta
	{48044, 54, 15, 0x1},     // verenigdestates
	{48059, 74, 5, 0x81},     // #2gab
	{48064, 662, 5, 0x1},     // #5690
	{48069, 63, 8, 0x1},      // kameroen
	{48077, 206, 30, 0x1},    // bonairesainteustatiussabadutch
	{48107, 3, 22, 0x1},      // hayastanihanrapetutyun
	{48129, 133, 34, 0x1},    // laotiaansedemocraticvolksrepubliek
	{48163, 56, 15, 0x1},     // republicaangola
	{48178, 45, 26, 0x1},     // roemeensesocialistrepublic
	{48204, 148, 18, 0x1},    // dempeoplesrepkorea
	{48222, 149, 12, 0x1},    // stateofqatar
	{48234, 86, 16, 0x1},     // republiquedumali
	{48250, 49, 9, 0x1},      // slowakije
	{48259, 163, 12, 0x1},    // westernsamoa
	{48271, 663, 5, 0x1},     // #6usa
	{48276, 91, 16, 0x1},     // republieknamibie
	{48292, 194, 5, 0x1},     // #7sur
	{48297, 250, 40, 0x1},    // britishoverzeesgebiedturkscaicoseilanden
	{48337, 228, 27, 0x1},    // britishindianoceanterritory
	{48364, 86, 13, 0x1},     // republiekmali
	{48377, 664, 5, 0x1},     // #5ice
	{48382, 665, 5, 0x1},     // #6436
	{48387, 128, 18, 0x1},    // republiekkirgistan
	{48405, 195, 25, 0x1},    // trinidadandtobagorepublic
	{48430, 64, 29, 0x1},     // formerdemocraticrepubliccongo
	{48459, 37, 12, 0x1},     // macedoniafyr
	{48471, 666, 5, 0x1},     // #5blr
	{48476, 22, 45, 0x1},     // unitedkingdomofgreatbritainandnorthernireland
	{48521, 176, 4, 0x1},     // cuba
	{48525, 21, 5, 0x81},     // #4250
	{48530, 166, 17, 0x1},    // argentinarepublic
	{48547, 120, 22, 0x1},    // federatievanmicronesie
	{48569, 68, 13, 0x1},     // afarsandissas
	{48582, 667, 5, 0x1},     // #6510
	{48587, 243, 27, 0x1},    // overseascollectivityreunion
	{48614, 89, 16, 0x1},     // islandsmauritius
	{48630, 668, 5, 0x1},     // #6rok
	{48635, 55, 6, 0x1},      // #3yucs
	{48641, 202, 22, 0x1},    // oudnederlandseantillen
	{48663, 13, 29, 0x1},     // czechoslovaksocialistrepublic
	{48692, 119, 12, 0x1},    // fijidominion
	{48704, 37, 20, 0x1},     // macedoniathefmryugrp
	{48724, 45, 22, 0x1},     // romaniapeoplesrepublic
	{48746, 74, 14, 0x1},     // republiekgabon
	{48760, 51, 5, 0x1},      // #7swe
	{48765, 157, 28, 0x1},    // timorlestedemocraticrepublic
	{48793, 669, 5, 0x1},     // #6439
	{48798, 246, 37, 0x1},    // sainthelenaascensionandtristandacunha
	{48835, 241, 3, 0x1},     // plo
	{48838, 83, 5, 0x1},      // #7les
	{48843, 229, 17, 0x1},    // bailliagedejersey
	{48860, 122, 15, 0x1},    // republicofindia
	{48875, 22, 37, 0x1},     // greatbritainnorthirelandunitedkingdom
	{48912, 55, 13, 0x1},     // sfryugoslavia
	{48925, 50, 8, 0x1},      // slovenia
	{48933, 115, 15, 0x1},    // sultanaatbrunei
	{48948, 46, 4, 0x1},      // ussr
	{48952, 170, 25, 0x1},    // boliviaplurinationalstate
	{48977, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{49005, 207, 14, 0x1},    // stbartholomeus
	{49019, 246, 35, 0x1},    // sainthelenahemelvaarttristandacunha
	{49054, 247, 21, 0x1},    // janmayenenspitsbergen
	{49075, 22, 50, 0x1},     // verenigdkoninkrijkvangrootbrittannieennoordierland
	{49125, 670, 5, 0x1},     // #5kos
	{49130, 671, 5, 0x1},     // #6511
	{49135, 22, 5, 0x81},     // #2gbr
	{49140, 672, 5, 0x1},     // #5692
	{49145, 673, 5, 0x1},     // #5kzk
	{49150, 135, 16, 0x1},    // republicsrilanka
	{49166, 674, 5, 0x1},     // #5620
	{49171, 218, 26, 0x1},    // overzeesgebiedsdeelfaeroer
	{49197, 73, 35, 0x1},     // peoplesdemocraticrepublicofethiopia
	{49232, 675, 8, 0x2},     // stmartin
	{49240, 229, 13, 0x1},    // jerseybritish
	{49253, 252, 52, 0x1},    // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{49305, 233, 34, 0x1},    // britishoverseasterritorymontserrat
	{49339, 677, 5, 0x2},     // korea
	{49344, 52, 17, 0x1},     // republicofturkiye
	{49361, 48, 24, 0x1},     // serbiamontenegroserbiafr
	{49385, 679, 5, 0x1},     // #6438
	{49390, 66, 34, 0x1},     // federalislamicrepublicofthecomoros
	{49424, 230, 8, 0x1},     // macausar
	{49432, 140, 5, 0x81},    // #4458
	{49437, 120, 19, 0x1},    // federatiemicronesie
	{49456, 133, 27, 0x1},    // laodemocraticvolksrepubliek
	{49483, 161, 24, 0x1},    // socialistrepublicvietnam
	{49507, 253, 36, 0x1},    // verafgelegeneilandjesverenigdestates
	{49543, 55, 32, 0x1},     // yugoslaviafederalpeoplesrepublic
	{49575, 230, 37, 0x1},    // chinamacaospecialadministrativeregion
	{49612, 249, 17, 0x1},    // dutchsaintmaarten
	{49629, 170, 29, 0x1},    // plurinationalestaatvanbolivia
	{49658, 129, 19, 0x1},    // democratickampuchia
	{49677, 206, 36, 0x1},    // grondgebiedbonairesainteustatiussaba
	{49713, 186, 21, 0x1},    // saintchristophernevis
	{49734, 6, 33, 0x1},      // azerbaijansovietsocialistrepublic
	{49767, 118, 17, 0x1},    // kibriscumhuriyeti
	{49784, 48, 5, 0x81},     // #2srb
	{49789, 88, 11, 0x1},     // muritaniyah
	{49800, 134, 19, 0x1},    // republiquelibanaise
	{49819, 186, 7, 0x1},     // stkitts
	{49826, 219, 8, 0x1},     // guernsey
	{49834, 62, 18, 0x1},     // ivorycoastrepublic
	{49852, 110, 5, 0x1},     // #7zim
	{49857, 121, 23, 0x1},    // unitedstatesofindonesia
	{49880, 680, 5, 0x1},     // #5egy
	{49885, 10, 15, 0x1},     // republicbelarus
	{49900, 69, 35, 0x1},     // algeriademocraticandpeoplesrepublic
	{49935, 201, 24, 0x1},    // overzeesgebiedsdeelaland
	{49959, 247, 21, 0x1},    // svalbardjanmayennoors
	{49980, 64, 25, 0x1},     // congodemocraticrepublicof
	{50005, 681, 5, 0x1},     // #5ven
	{50010, 54, 5, 0x81},     // #2usa
	{50015, 682, 5, 0x1},     // #5bng
	{50020, 98, 7, 0x1},      // somalie
	{50027, 111, 3, 0x81},    // #44
	{50030, 133, 22, 0x1},    // laosdemocraticvolksrep
	{50052, 170, 17, 0x1},    // republicofbolivia
	{50069, 110, 8, 0x1},     // zimbabwe
	{50077, 235, 30, 0x1},    // territorialcollectivitymayotte
	{50107, 165, 20, 0x1},    // peoplesrepublicyemen
	{50127, 683, 5, 0x1},     // #5694
	{50132, 230, 25, 0x1},    // peoplesrepublicmacauchina
	{50157, 90, 13, 0x1},     // dzikolamalawi
	{50170, 71, 7, 0x1},      // egyptar
	{50177, 16, 3, 0x1},      // brd
	{50180, 36, 8, 0x1},      // moldavie
	{50188, 79, 26, 0x1},     // republicofequatorialguinea
	{50214, 57, 17, 0x1},     // koninkrijkburundi
	{50231, 184, 14, 0x1},    // repiblikdayiti
	{50245, 61, 20, 0x1},     // centraalafrrepubliek
	{50265, 44, 16, 0x1},     // portugalrepublic
	{50281, 53, 5, 0x81},     // #2ukr
	{50286, 684, 5, 0x1},     // #5ire
	{50291, 243, 14, 0x1},    // reunionislands
	{50305, 57, 9, 0x1},      // boeroendi
	{50314, 685, 5, 0x1},     // #5bot
	{50319, 164, 10, 0x1},    // repofyemen
	{50329, 108, 16, 0x1},    // southafricaunion
	{50345, 52, 5, 0x81},     // #4792
	{50350, 194, 5, 0x81},    // #4740
	{50355, 91, 10, 0x1},     // namibiaswa
	{50365, 141, 10, 0x1},    // nepalstate
	{50375, 120, 27, 0x1},    // federatedstatesofmicronesia
	{50402, 210, 24, 0x1},    // grondgebiedcocoseilanden
	{50426, 227, 36, 0x1},    // britishoverzeesterritoriumislandsman
	{50462, 23, 15, 0x1},     // republicgeorgia
	{50477, 686, 5, 0x1},     // #5625
	{50482, 123, 12, 0x1},    // iranislrepof
	{50494, 15, 13, 0x1},     // oostduitsland
	{50507, 207, 7, 0x1},     // stbarth
	{50514, 203, 15, 0x1},    // amerikaanssamoa
	{50529, 238, 5, 0x81},    // #2niu
	{50534, 135, 7, 0x1},     // ilankai
	{50541, 22, 45, 0x1},     // verenigdkoninkrijkgrootbrittannienorthierland
	{50586, 251, 7, 0x1},     // tokelau
	{50593, 212, 12, 0x1},    // curacaodutch
	{50605, 124, 14, 0x1},    // republicofiraq
	{50619, 142, 5, 0x81},    // #2nru
	{50624, 198, 29, 0x1},    // venezuelabolivarianrepublicof
	{50653, 27, 13, 0x1},     // ierserepublic
	{50666, 140, 22, 0x1},    // formerfederatiemalakka
	{50688, 74, 5, 0x1},      // gabon
	{50693, 223, 16, 0x1},    // guianadepartment
	{50709, 74, 5, 0x1},      // gabun
	{50714, 246, 8, 0x1},     // sthelena
	{50722, 66, 12, 0x1},     // staatcomoren
	{50734, 148, 20, 0x1},    // koreapeoplesrepublic
	{50754, 20, 15, 0x1},     // suomentasavalta
	{50769, 687, 5, 0x1},     // #5bui
	{50774, 255, 20, 0x1},    // britishvirginislands
	{50794, 688, 5, 0x1},     // #5bra
	{50799, 82, 51, 0x1},     // grotesocialistischelibischarabischevolksjamahiriyya
	{50850, 689, 5, 0x1},     // #6211
	{50855, 78, 12, 0x1},     // guineabissao
	{50867, 252, 21, 0x1},    // provinceofchinataiwan
	{50888, 690, 5, 0x1},     // #5696
	{50893, 248, 21, 0x1},    // saintpierreenmiquelon
	{50914, 39, 18, 0x1},     // republicmontenegro
	{50932, 199, 14, 0x1},    // territoryaruba
	{50946, 232, 25, 0x1},    // noordelijkemarianeislands
	{50971, 223, 35, 0x1},    // territorialcollectivityfrenchguiana
	{51006, 33, 5, 0x1},      // #7lux
	{51011, 691, 5, 0x1},     // #5bar
	{51016, 246, 33, 0x1},    // sthelenatristandacunhaenascension
	{51049, 106, 10, 0x1},    // tanganjika
	{51059, 692, 5, 0x1},     // #6gdr
	{51064, 97, 11, 0x1},     // sierraleone
	{51075, 219, 17, 0x1},    // territoryguernsey
	{51092, 693, 5, 0x1},     // #6210
	{51097, 46, 10, 0x1},     // sovietunie
	{51107, 694, 20, 0x2},    // gilbertelliceislands
	{51127, 106, 20, 0x1},    // mainlanduroftanzania
	{51147, 194, 16, 0x1},    // surinamerepublic
	{51163, 148, 8, 0x1},     // koreadem
	{51171, 696, 5, 0x1},     // #5ken
	{51176, 68, 31, 0x1},     // afarsandtheissasfrenchterritory
	{51207, 106, 13, 0x1},    // fmrtanganyika
	{51220, 64, 23, 0x1},     // leopoldvilleformercongo
	{51243, 215, 13, 0x1},    // spaansesahara
	{51256, 55, 32, 0x1},     // federalpeoplesrepublicyugoslavia
	{51288, 55, 19, 0x1},     // jugoslavievoormalig
	{51307, 252, 9, 0x1},     // taiwanroc
	{51316, 42, 18, 0x1},     // aotearoanewzealand
	{51334, 236, 36, 0x1},    // newcaledoniaanddependenciesterritory
	{51370, 186, 31, 0x1},    // saintchristophernevisfederation
	{51401, 188, 21, 0x1},    // verenigdestatenmexico
	{51422, 697, 5, 0x1},     // #5ecu
	{51427, 241, 9, 0x1},     // palestine
	{51436, 67, 18, 0x1},     // republicacaboverde
	{51454, 82, 5, 0x1},      // #7lba
	{51459, 164, 23, 0x1},    // arabischerepubliekjemen
	{51482, 10, 8, 0x1},      // byelarus
	{51490, 698, 5, 0x1},     // #6395
	{51495, 52, 16, 0x1},     // republicofturkey
	{51511, 60, 16, 0x1},     // republicbotswana
	{51527, 699, 5, 0x1},     // #5bos
	{51532, 135, 37, 0x1},    // democraticsocialistrepublicofsrilanka
	{51569, 87, 19, 0x1},     // portugeesoostafrika
	{51588, 98, 7, 0x1},      // somalia
	{51595, 1, 3, 0x81},      // #48
	{51598, 700, 5, 0x1},     // #6gam
	{51603, 701, 3, 0x1},     // #52
	{51606, 148, 16, 0x1},    // koreademvolksrep
	{51622, 702, 5, 0x1},     // #5698
	{51627, 28, 15, 0x1},     // lydveldidisland
	{51642, 179, 4, 0x1},     // #8ec
	{51646, 703, 5, 0x1},     // #5626
	{51651, 256, 26, 0x1},    // maagdeneilandenamerikaanse
	{51677, 64, 15, 0x1},     // republicofzaire
	{51692, 189, 20, 0x1},    // republicadenicaragua
	{51712, 252, 13, 0x1},    // chineestaipei
	{51725, 40, 5, 0x81},     // #2nld
	{51730, 36, 8, 0x1},      // moldavia
	{51738, 101, 5, 0x1},     // #7swz
	{51743, 55, 13, 0x1},     // fmryugoslavia
	{51756, 219, 15, 0x1},    // guernseybritish
	{51771, 62, 29, 0x1},     // ivorycoastrepubliccotedivoire
	{51800, 62, 10, 0x1},     // ivorycoast
	{51810, 48, 26, 0x1},     // serbiamontenegrostateunion
	{51836, 153, 5, 0x1},     // #7syr
	{51841, 223, 30, 0x1},    // overzeesgebiedsdeelfransguyana
	{51871, 138, 12, 0x1},    // burmamyanmar
	{51883, 75, 5, 0x1},      // #7gha
	{51888, 222, 28, 0x1},    // greenlandautonomousterritory
	{51916, 704, 5, 0x1},     // #5est
	{51921, 256, 4, 0x1},     // usvi
	{51925, 54, 12, 0x1},     // unitesstates
	{51937, 198, 22, 0x1},    // venezuelabolivrepublic
	{51959, 705, 5, 0x1},     // #5bul
	{51964, 250, 5, 0x81},    // #4796
	{51969, 706, 5, 0x1},     // #6212
	{51974, 707, 5, 0x1},     // #4736
	{51979, 247, 5, 0x81},    // #4744
	{51984, 239, 36, 0x1},    // hendersonducieandoenoislandspitcairn
	{52020, 8, 23, 0x1},      // volksrepubliekbulgarije
	{52043, 228, 44, 0x1},    // chagosarchipelagobritishindianoceanterritory
	{52087, 147, 16, 0x1},    // papuanorthguinea
	{52103, 23, 15, 0x1},     // republicgeorgie
	{52118, 127, 9, 0x1},     // qazaqstan
	{52127, 708, 5, 0x1},     // #5645
	{52132, 709, 5, 0x1},     // #5651
	{52137, 102, 5, 0x1},     // #7sey
	{52142, 247, 19, 0x1},    // janmayenspitsbergen
	{52161, 143, 21, 0x1},    // sultanaatmuscatenoman
	{52182, 232, 32, 0x1},    // gemenebestdernoordelijkemarianen
	{52214, 44, 18, 0x1},     // portugeserepubliek
	{52232, 19, 16, 0x1},     // estonianrepublic
	{52248, 230, 12, 0x1},    // macauchinapr
	{52260, 46, 10, 0x1},     // russiaussr
	{52270, 55, 35, 0x1},     // socialistfederalrepublicjoegoslavie
	{52305, 168, 22, 0x1},    // gemenebestvandebahamas
	{52327, 170, 11, 0x1},    // wuliwyasuyu
	{52338, 710, 5, 0x1},     // #5irn
	{52343, 211, 21, 0x1},    // cookislandsnewzealand
	{52364, 711, 14, 0x2},    // channelislands
	{52378, 71, 15, 0x1},     // republicofegypt
	{52393, 246, 22, 0x1},    // sthelenatristandacunha
	{52415, 713, 20, 0x2},    // stmartinsaintmaarten
	{52435, 54, 9, 0x1},      // verstaten
	{52444, 715, 5, 0x1},     // #6265
	{52449, 243, 4, 0x1},     // #8re
	{52453, 184, 4, 0x1},     // #8ha
	{52457, 242, 25, 0x1},    // territoriumfranspolynesie
	{52482, 104, 12, 0x1},    // togorepublic
	{52494, 78, 5, 0x81},     // #2gnb
	{52499, 55, 11, 0x1},     // yougoslavia
	{52510, 716, 5, 0x2},     // #5652
	{52515, 193, 21, 0x1},    // republicadeelsalvador
	{52536, 205, 31, 0x1},    // frenchsouthernandantarcticlands
	{52567, 243, 18, 0x1},    // territoriumreunion
	{52585, 241, 15, 0x1},    // gazaandwestbank
	{52600, 82, 27, 0x1},     // libischarabischejamahiriyya
	{52627, 237, 24, 0x1},    // norfolkeilandaustralisch
	{52651, 34, 5, 0x1},      // #7lat
	{52656, 127, 10, 0x1},    // kazachstan
	{52666, 718, 5, 0x1},     // #6390
	{52671, 163, 9, 0x1},     // westsamoa
	{52680, 719, 5, 0x1},     // #6grn
	{52685, 145, 28, 0x1},    // commonwealthofthephilippines
	{52713, 130, 43, 0x1},    // onafhankelijkeensoevereinerepubliekkiribati
	{52756, 136, 8, 0x1},     // maldiven
	{52764, 188, 25, 0x1},    // verenigdemexicaansestates
	{52789, 156, 20, 0x1},    // turkmenistanrepublic
	{52809, 219, 5, 0x81},    // #2ggy
	{52814, 246, 53, 0x1},    // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{52867, 175, 9, 0x1},     // costarica
	{52876, 175, 18, 0x1},    // republiekcostarica
	{52894, 48, 22, 0x1},     // servieenmontenegrounie
	{52916, 18, 16, 0x1},     // koninkrijkspanje
	{52932, 15, 16, 0x1},     // germanyfmrdemrep
	{52948, 241, 9, 0x1},     // palestina
	{52957, 48, 22, 0x1},     // fryserbiaandmontenegro
	{52979, 139, 14, 0x1},    // buitenmongolie
	{52993, 107, 5, 0x81},    // #2uga
	{52998, 255, 48, 0x1},    // britishoverzeesterritoriumbritishmaagdeneilanden
	{53046, 120, 16, 0x1},    // fedstsmicronesia
	{53062, 720, 5, 0x1},     // #6385
	{53067, 225, 60, 0x1},    // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{53127, 721, 5, 0x1},     // #5bfo
	{53132, 722, 5, 0x1},     // #6375
	{53137, 143, 16, 0x1},    // sultanaatvanoman
	{53153, 101, 15, 0x1},    // formerswaziland
	{53168, 9, 4, 0x81},      // #1ba
	{53172, 242, 35, 0x1},    // paysdoutremerdelapolynesiefrancaise
	{53207, 60, 12, 0x1},     // bechuanaland
	{53219, 150, 20, 0x1},    // kingdomofsaudiarabia
	{53239, 156, 5, 0x81},    // #4795
	{53244, 225, 55, 0x1},    // volksrepubliekchinaspecialeadministratieveregiohongkong
	{53299, 221, 5, 0x81},    // #2glp
	{53304, 140, 18, 0x1},    // malaysiafederation
	{53322, 170, 15, 0x1},    // republicbolivia
	{53337, 64, 4, 0x1},      // #8cg
	{53341, 71, 4, 0x1},      // #8eg
	{53345, 49, 14, 0x1},     // slovakrepublic
	{53359, 223, 5, 0x81},    // #2guf
	{53364, 723, 5, 0x1},     // #5678
	{53369, 180, 5, 0x81},    // #2grd
	{53374, 41, 5, 0x81},     // #2nor
	{53379, 123, 3, 0x1},     // iri
	{53382, 6, 21, 0x1},      // republiekazerbeidzjan
	{53403, 92, 5, 0x81},     // #2ner
	{53408, 42, 5, 0x81},     // #2nzl
	{53413, 724, 5, 0x1},     // #6etm
	{53418, 121, 32, 0x1},    // indonesierepublicverenigdestates
	{53450, 214, 10, 0x1},    // caymanisds
	{53460, 239, 32, 0x1},    // overseasterritorypitcairnislands
	{53492, 86, 12, 0x1},     // republicmali
	{53504, 10, 37, 0x1},     // byelorussischesovietsocialistrepublic
	{53541, 10, 42, 0x1},     // belarussischesocialistischesovjetrepubliek
	{53583, 222, 28, 0x1},    // overzeesgebiedsdeelgroenland
	{53611, 1, 31, 0x1},      // peoplessocialistrepublicalbania
	{53642, 249, 22, 0x1},    // sintmaartennetherlands
	{53664, 84, 7, 0x1},      // morocco
	{53671, 143, 19, 0x1},    // muscatomansultanate
	{53690, 168, 21, 0x1},    // commonwealthofbahamas
	{53711, 228, 25, 0x1},    // indischeoceaangebiedbrits
	{53736, 725, 5, 0x1},     // #6372
	{53741, 123, 14, 0x1},    // iranislamicrep
	{53755, 726, 5, 0x1},     // #5bol
	{53760, 46, 10, 0x1},     // sowjetunie
	{53770, 75, 8, 0x1},      // goudkust
	{53778, 27, 13, 0x1},     // irishrepublic
	{53791, 235, 18, 0x1},    // territoriummayotte
	{53809, 727, 5, 0x1},     // #6260
	{53814, 215, 5, 0x81},    // #4732
	{53819, 101, 5, 0x81},    // #4748
	{53824, 233, 21, 0x1},    // grondgebiedmontserrat
	{53845, 18, 5, 0x81},     // #4724
	{53850, 202, 25, 0x1},    // nederlandseantillenformer
	{53875, 96, 5, 0x81},     // #2sen
	{53880, 128, 15, 0x1},    // kirghizrepublic
	{53895, 250, 21, 0x1},    // turksencaicoseilanden
	{53916, 65, 4, 0x1},      // #8cf
	{53920, 99, 20, 0x1},     // republicofsouthsudan
	{53940, 248, 22, 0x1},    // miquelonandsaintpierre
	{53962, 155, 13, 0x1},    // tadzjiekistan
	{53975, 728, 5, 0x1},     // #5679
	{53980, 62, 21, 0x1},     // republiquecotedivoire
	{54001, 121, 15, 0x1},    // dutcheastindies
	{54016, 164, 29, 0x1},    // jemenitischearabischerepublic
	{54045, 91, 5, 0x81},     // #2nam
	{54050, 93, 5, 0x81},     // #2nga
	{54055, 150, 3, 0x1},     // ksa
	{54058, 145, 20, 0x1},    // gemenebestfilipijnen
	{54078, 196, 24, 0x1},    // easternrepublicofuruguay
	{54102, 82, 24, 0x1},     // libischarabischerepublic
	{54126, 194, 15, 0x1},    // surinamrepublic
	{54141, 228, 27, 0x1},    // indischeoceaangebiedbritish
	{54168, 152, 16, 0x1},    // salomonseilanden
	{54184, 155, 18, 0x1},    // tajikistanrepublic
	{54202, 187, 5, 0x81},    // #2lca
	{54207, 729, 5, 0x1},     // #6373
	{54212, 730, 5, 0x1},     // #6grc
	{54217, 201, 12, 0x1},    // alandislands
	{54229, 731, 13, 0x2},    // republicchina
	{54242, 66, 15, 0x1},     // staatdercomoren
	{54257, 221, 33, 0x1},    // territorialcollectivityguadeloupe
	{54290, 138, 29, 0x1},    // unionofburmasocialistrepublic
	{54319, 733, 5, 0x1},     // #5bhm
	{54324, 230, 52, 0x1},    // macaospecialadministrativeregionpeoplesrepublicchina
	{54376, 90, 4, 0x1},      // #8mi
	{54380, 20, 4, 0x1},      // #8fi
	{54384, 135, 4, 0x1},     // #8ce
	{54388, 27, 4, 0x1},      // #8ei
	{54392, 147, 19, 0x1},    // papuanewguineastate
	{54411, 9, 25, 0x1},      // republicbosniaherzegovina
	{54436, 734, 5, 0x1},     // #5640
	{54441, 151, 5, 0x1},     // #7sgp
	{54446, 73, 33, 0x1},     // federaldemocraticrepublicethiopie
	{54479, 207, 7, 0x1},     // stbarts
	{54486, 120, 17, 0x1},    // fedstatmicronesia
	{54503, 25, 15, 0x1},     // republickroatie
	{54518, 735, 4, 0x1},     // #551
	{54522, 189, 5, 0x1},     // #7nca
	{54527, 1, 35, 0x1},      // socialistischevolksrepubliekalbanie
	{54562, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{54593, 186, 34, 0x1},    // saintchristopherandnevisfederation
	{54627, 256, 21, 0x1},    // americanvirginislands
	{54648, 232, 16, 0x1},    // northernmarianas
	{54664, 736, 4, 0x1},     // #1yd
	{54668, 195, 27, 0x1},    // republicoftrinidadandtobago
	{54695, 737, 5, 0x1},     // #6370
	{54700, 172, 4, 0x81},    // #1bb
	{54704, 223, 25, 0x1},    // overzeesgebiedfransguyana
	{54729, 246, 25, 0x1},    // sainthelenatristandacunha
	{54754, 178, 17, 0x1},    // dominicanrepublic
	{54771, 159, 5, 0x81},    // #4798
	{54776, 161, 27, 0x1},    // vietnamdemocraticrepublicof
	{54803, 186, 26, 0x1},    // federatiesaintkittsennevis
	{54829, 233, 4, 0x1},     // #8mh
	{54833, 251, 18, 0x1},    // grondgebiedtokelau
	{54851, 30, 16, 0x1},     // koninkrijkitalie
	{54867, 235, 12, 0x1},    // mayottefrans
	{54879, 119, 4, 0x1},     // #8fj
	{54883, 198, 31, 0x1},    // venezuelabolivariaanserepubliek
	{54914, 103, 4, 0x1},     // #8cd
	{54918, 211, 24, 0x1},    // nieuwzeelandcookeilanden
	{54942, 246, 34, 0x1},    // ascensionsainthelenatristandacunha
	{54976, 50, 5, 0x81},     // #2svn
	{54981, 93, 16, 0x1},     // nigeriafederatie
	{54997, 738, 4, 0x1},     // #552
	{55001, 32, 7, 0x1},      // lietuva
	{55008, 197, 14, 0x1},    // stvincentandgr
	{55022, 221, 29, 0x1},    // overzeesgebiedsdeelguadeloupe
	{55051, 225, 14, 0x1},    // formerhongkong
	{55065, 65, 25, 0x1},     // peoplesrepublicofthecongo
	{55090, 254, 12, 0x1},    // heiligestoel
	{55102, 209, 31, 0x1},    // overzeesgebiedsdeelbouveteiland
	{55133, 164, 4, 0x81},    // #1ye
	{55137, 739, 5, 0x1},     // #5etm
	{55142, 78, 20, 0x1},     // guineabissaurepublic
	{55162, 167, 14, 0x1},    // antiguabarbuda
	{55176, 15, 31, 0x1},     // formerdemocraticrepublicgermany
	{55207, 205, 43, 0x1},    // overseascollectivityfrenchsouthernterritory
	{55250, 740, 5, 0x1},     // #6371
	{55255, 149, 11, 0x1},    // dawlatqatar
	{55266, 15, 24, 0x1},     // germandemocraticrepublic
	{55290, 7, 4, 0x81},      // #1be
	{55294, 232, 12, 0x1},    // nmarianaisds
	{55306, 237, 32, 0x1},    // overzeesgebiedsdeelnorfolkeiland
	{55338, 741, 5, 0x1},     // #6gha
	{55343, 144, 4, 0x1},     // #8pk
	{55347, 225, 8, 0x1},     // hongkong
	{55355, 80, 13, 0x1},     // republickenya
	{55368, 37, 4, 0x1},      // #8mk
	{55372, 225, 4, 0x1},     // #8hk
	{55376, 249, 5, 0x81},    // #2sxm
	{55381, 217, 4, 0x1},     // #8fk
	{55385, 79, 4, 0x1},      // #8ek
	{55389, 106, 43, 0x1},    // formerunitedrepublicoftanganyikaandzanzibar
	{55432, 37, 13, 0x1},     // macedoniatfyr
	{55445, 231, 14, 0x1},    // francestmartin
	{55459, 47, 5, 0x1},      // #7smr
	{55464, 742, 22, 0x2},    // sintmaartensaintmartin
	{55486, 98, 18, 0x1},     // somalischerepublic
	{55504, 744, 4, 0x1},     // #553
	{55508, 252, 6, 0x1},     // taiwan
	{55514, 234, 27, 0x1},    // overseasterritorymartinique
	{55541, 745, 5, 0x1},     // #6hon
	{55546, 746, 5, 0x1},     // #5irq
	{55551, 178, 21, 0x1},    // dominicaanserepubliek
	{55572, 119, 12, 0x1},    // fijieilanden
	{55584, 747, 5, 0x1},     // #6380
	{55589, 748, 5, 0x1},     // #6hun
	{55594, 16, 28, 0x1},     // formergermanyfederalrepublic
	{55622, 161, 18, 0x1},    // fmrdemrepofvietnam
	{55640, 199, 24, 0x1},    // overzeesgebiedsdeelaruba
	{55664, 62, 18, 0x1},     // republiekivoorkust
	{55682, 113, 4, 0x81},    // #1bd
	{55686, 186, 25, 0x1},    // federationsaintkittsnevis
	{55711, 136, 9, 0x1},     // maladiven
	{55720, 136, 17, 0x1},    // maledivenrepublic
	{55737, 89, 13, 0x1},     // republikmoris
	{55750, 749, 5, 0x1},     // #4720
	{55755, 39, 4, 0x1},      // #8mj
	{55759, 153, 5, 0x81},    // #2syr
	{55764, 26, 18, 0x1},     // republiekhongarije
	{55782, 257, 21, 0x1},    // territorywallisfutuna
	{55803, 129, 4, 0x1},     // #8cb
	{55807, 213, 25, 0x1},    // christmasislandsterritory
	{55832, 71, 12, 0x1},     // egyptkingdom
	{55844, 256, 37, 0x1},    // territoriumamerikaansemaagdeneilanden
	{55881, 24, 5, 0x81},     // #2grc
	{55886, 750, 4, 0x1},     // #554
	{55890, 751, 4, 0x1},     // #594
	{55894, 752, 5, 0x1},     // #6eth
	{55899, 74, 13, 0x1},     // republicgabon
	{55912, 38, 13, 0x1},     // republicmalta
	{55925, 208, 14, 0x1},    // bermudaislands
	{55939, 148, 32, 0x1},    // democraticpeoplesrepublicofkorea
	{55971, 247, 29, 0x1},    // spitsbergenenjanmayeneilanden
	{56000, 241, 43, 0x1},    // palestinianauthorityadministeredterritories
	{56043, 158, 13, 0x1},    // puleangatonga
	{56056, 144, 22, 0x1},    // pakistaninclbangladesh
	{56078, 107, 4, 0x81},    // #1ug
	{56082, 73, 7, 0x1},      // etiopie
	{56089, 65, 24, 0x1},     // republicbrazzavillecongo
	{56113, 248, 19, 0x1},    // saintpierremiquelon
	{56132, 753, 5, 0x1},     // #6grg
	{56137, 9, 25, 0x1},      // republicbosnieherzegovina
	{56162, 8, 4, 0x81},      // #1bg
	{56166, 246, 21, 0x1},    // sinthelenaenascension
	{56187, 225, 25, 0x1},    // xianggangtebiexingzhengqu
	{56212, 119, 14, 0x1},    // matanitukoviti
	{56226, 147, 8, 0x1},     // pnguinea
	{56234, 754, 5, 0x1},     // #6nam
	{56239, 215, 4, 0x1},     // #8wi
	{56243, 164, 4, 0x1},     // #8ym
	{56247, 148, 32, 0x1},    // democratischevolksrepubliekkorea
	{56279, 137, 4, 0x1},     // #8rm
	{56283, 199, 5, 0x1},     // aruba
	{56288, 72, 5, 0x1},      // #7eri
	{56293, 85, 28, 0x1},     // democraticrepublicmadagaskar
	{56321, 230, 14, 0x1},    // territorymacao
	{56335, 120, 4, 0x1},     // #8fm
	{56339, 231, 18, 0x1},    // stmaartenfransdeel
	{56357, 11, 4, 0x1},      // #8ca
	{56361, 8, 18, 0x1},      // republiekbulgarije
	{56379, 206, 28, 0x1},    // sainteustatiusandsababonaire
	{56407, 3, 4, 0x1},       // #8am
	{56411, 111, 25, 0x1},    // islamicstateofafghanistan
	{56436, 49, 5, 0x81},     // #2svk
	{56441, 73, 33, 0x1},     // federaldemocraticrepublicethiopia
	{56474, 164, 6, 0x1},     // yemenn
	{56480, 755, 4, 0x1},     // #555
	{56484, 133, 12, 0x1},    // laopeodemrep
	{56496, 756, 4, 0x1},     // #531
	{56500, 196, 27, 0x1},    // orientaalserepubliekuruguay
	{56527, 99, 5, 0x1},      // #7ssd
	{56532, 757, 4, 0x1},     // #595
	{56536, 240, 9, 0x1},     // portorico
	{56545, 131, 20, 0x1},    // korearepublicofsouth
	{56565, 758, 5, 0x1},     // #5eth
	{56570, 170, 26, 0x1},    // multinationalestaatbolivia
	{56596, 13, 22, 0x1},     // formertsjechoslowakije
	{56618, 252, 52, 0x1},    // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{56670, 175, 20, 0x1},    // republicadecostarica
	{56690, 102, 18, 0x1},    // republicseychellen
	{56708, 59, 4, 0x81},     // #1bf
	{56712, 42, 8, 0x1},      // aotearoa
	{56720, 144, 8, 0x1},     // pakistan
	{56728, 30, 13, 0x1},     // italyrepublic
	{56741, 195, 17, 0x1},    // trinidadandtobago
	{56758, 86, 4, 0x1},      // #8ml
	{56762, 233, 27, 0x1},    // overseasterritorymontserrat
	{56789, 191, 14, 0x1},    // piruwripuwlika
	{56803, 59, 10, 0x1},     // oppervolta
	{56813, 75, 5, 0x81},     // #2gha
	{56818, 1, 4, 0x1},       // #8al
	{56822, 224, 5, 0x81},    // #2gum
	{56827, 88, 25, 0x1},     // islamitrepublicmauritanie
	{56852, 174, 18, 0x1},    // republicofcolumbia
	{56870, 13, 26, 0x1},     // czechslovakfederalrepublic
	{56896, 1, 23, 0x1},      // republikaeastshqiperise
	{56919, 189, 5, 0x81},    // #2nic
	{56924, 759, 4, 0x1},     // #556
	{56928, 257, 32, 0x1},    // overseascollectivitywallisfutuna
	{56960, 250, 21, 0x1},    // turksandcaicosislands
	{56981, 5, 19, 0x1},      // republikoesterreich
	{57000, 48, 26, 0x1},     // stateunionserbiamontenegro
	{57026, 253, 17, 0x1},    // usminoroutlyingis
	{57043, 68, 22, 0x1},     // afarsandissasterritory
	{57065, 55, 34, 0x1},     // socialistfederalrepublicyugoslavia
	{57099, 760, 5, 0x1},     // #5760
	{57104, 259, 16, 0x1},    // republicofkosova
	{57120, 23, 17, 0x1},     // republicofgeorgia
	{57137, 53, 4, 0x81},     // #1ua
	{57141, 257, 19, 0x1},    // wallisandfutunaisds
	{57160, 228, 17, 0x1},    // brindianoceanterr
	{57177, 108, 22, 0x1},    // formerunionsouthafrica
	{57199, 200, 4, 0x81},    // #1ai
	{57203, 232, 4, 0x1},     // cnmi
	{57207, 244, 21, 0x1},    // vietnamformerrepublic
	{57228, 57, 4, 0x81},     // #1bi
	{57232, 16, 4, 0x81},     // #1de
	{57236, 64, 17, 0x1},     // leopoldvillecongo
	{57253, 37, 28, 0x1},     // macedoniafyromnorthmacedonia
	{57281, 249, 17, 0x1},    // saintmaartendutch
	{57298, 245, 47, 0x1},    // overzeesgebiedsouthgeorgiesouthsandwicheilanden
	{57345, 257, 13, 0x1},    // fwallisfutuna
	{57358, 45, 4, 0x1},      // #8ro
	{57362, 256, 40, 0x1},    // overzeesgebiedamerikaansemaagdeneilanden
	{57402, 44, 4, 0x1},      // #8po
	{57406, 84, 4, 0x1},      // #8mo
	{57410, 148, 20, 0x1},    // peoplesrepublickorea
	{57430, 183, 4, 0x1},     // #8ho
	{57434, 206, 21, 0x1},    // bonairesainteustatius
	{57455, 19, 13, 0x1},     // eestivabariik
	{57468, 177, 4, 0x1},     // #8do
	{57472, 218, 4, 0x1},     // #8fo
	{57476, 256, 37, 0x1},    // grondgebiedamerikaansemaagdeneilanden
	{57513, 174, 4, 0x1},     // #8co
	{57517, 56, 4, 0x1},      // #8ao
	{57521, 46, 16, 0x1},     // formersovjetunie
	{57537, 253, 43, 0x1},    // kleineafgelegeneilandenvandeverenigdestaten
	{57580, 37, 31, 0x1},     // macedoniaformeryugoslavrepublic
	{57611, 243, 27, 0x1},    // overzeesegemeenschapreunion
	{57638, 761, 5, 0x1},     // #5670
	{57643, 222, 5, 0x81},    // #2grl
	{57648, 235, 26, 0x1},    // overzeesgebiedsdeelmayotte
	{57674, 219, 27, 0x1},    // overzeesgebiedsdeelguernsey
	{57701, 762, 4, 0x1},     // #557
	{57705, 37, 5, 0x1},      // fyrom
	{57710, 59, 6, 0x1},      // #3hvbf
	{57716, 763, 5, 0x1},     // #6420
	{57721, 10, 16, 0x1},     // belorussischessr
	{57737, 239, 25, 0x1},    // gebiedafhvanhetvkpitcairn
	{57762, 111, 21, 0x1},    // afghanistanislamicrep
	{57783, 248, 30, 0x1},    // departementsaintpierremiquelon
	{57813, 64, 13, 0x1},     // kongokinshasa
	{57826, 256, 25, 0x1},    // maagdeneilandenamerikaans
	{57851, 145, 11, 0x1},    // fillipijnen
	{57862, 244, 20, 0x1},    // republicsouthvietnam
	{57882, 114, 4, 0x81},    // #1bh
	{57886, 764, 4, 0x1},     // #1dd
	{57890, 181, 5, 0x1},     // #7gua
	{57895, 6, 20, 0x1},      // republicazerbeidzjan
	{57915, 99, 15, 0x1},     // zuidelijksoedan
	{57930, 54, 9, 0x1},      // verstates
	{57939, 111, 25, 0x1},    // afghanistanislamicemirate
	{57964, 141, 4, 0x1},     // #8np
	{57968, 43, 4, 0x1},      // #8pl
	{57972, 109, 15, 0x1},    // republiekzambia
	{57987, 35, 4, 0x1},      // #8mn
	{57991, 148, 4, 0x1},     // #8kn
	{57995, 138, 23, 0x1},    // myanmarrepubliekderunie
	{58018, 66, 4, 0x1},      // #8cn
	{58022, 19, 4, 0x1},      // #8en
	{58026, 188, 21, 0x1},    // verenigdestatesmexico
	{58047, 2, 4, 0x1},       // #8an
	{58051, 197, 19, 0x1},    // stvincentgrenadines
	{58070, 23, 31, 0x1},     // georgiansovietsocialistrepublic
	{58101, 64, 25, 0x1},     // republiccongoleopoldville
	{58126, 156, 10, 0x1},    // toerkmenie
	{58136, 765, 4, 0x1},     // #558
	{58140, 96, 16, 0x1},     // republieksenegal
	{58156, 115, 29, 0x1},    // theabodeofpeacenationofbrunei
	{58185, 162, 17, 0x1},    // republicofvanuatu
	{58202, 124, 13, 0x1},    // republiekirak
	{58215, 766, 4, 0x1},     // #590
	{58219, 49, 9, 0x1},      // slovakije
	{58228, 192, 16, 0x1},    // republicparaguay
	{58244, 133, 5, 0x1},     // #7lao
	{58249, 767, 5, 0x1},     // #5702
	{58254, 768, 5, 0x1},     // #6hai
	{58259, 248, 14, 0x1},    // saintpierremiq
	{58273, 197, 22, 0x1},    // stvincentandgrenadines
	{58295, 58, 5, 0x1},      // benin
	{58300, 144, 4, 0x81},    // #1pk
	{58304, 225, 4, 0x81},    // #1hk
	{58308, 148, 12, 0x1},    // demrepnkorea
	{58320, 132, 6, 0x1},     // kuwait
	{58326, 144, 18, 0x1},    // republicofpakistan
	{58344, 171, 6, 0x1},     // brasil
	{58350, 180, 5, 0x1},     // #7grn
	{58355, 110, 4, 0x1},     // #8zi
	{58359, 136, 8, 0x1},     // maldives
	{58367, 249, 21, 0x1},    // dutchpartsaintmaarten
	{58388, 66, 15, 0x1},     // comorenarchipel
	{58403, 190, 4, 0x1},     // #8pm
	{58407, 85, 4, 0x1},      // #8ma
	{58411, 206, 23, 0x1},    // sinteustatiusandbonaire
	{58434, 226, 4, 0x1},     // #8hm
	{58438, 79, 27, 0x1},     // republiqueguineeequatoriale
	{58465, 99, 11, 0x1},     // southsoedan
	{58476, 63, 4, 0x1},      // #8cm
	{58480, 129, 27, 0x1},    // formerdemocratischkampuchea
	{58507, 64, 30, 0x1},     // democraticrepublicofzairecongo
	{58537, 199, 19, 0x1},    // overzeesgebiedaruba
	{58556, 89, 16, 0x1},     // mauritiusislands
	{58572, 769, 5, 0x1},     // #6eqg
	{58577, 85, 22, 0x1},     // malagassischerepubliek
	{58599, 770, 4, 0x1},     // #591
	{58603, 249, 16, 0x1},    // sintmaartendutch
	{58619, 134, 5, 0x1},     // #7lbn
	{58624, 771, 5, 0x1},     // #5703
	{58629, 82, 24, 0x1},     // formerlibyanarabrepublic
	{58653, 37, 17, 0x1},     // macedoniarepublic
	{58670, 54, 3, 0x1},      // vsa
	{58673, 257, 23, 0x1},    // territoriumwallisfutuna
	{58696, 235, 25, 0x1},    // overseasdepartmentmayotte
	{58721, 207, 16, 0x1},    // sintbartholomeus
	{58737, 81, 5, 0x81},     // #2lbr
	{58742, 64, 29, 0x1},     // formercongodemocraticrepublic
	{58771, 103, 5, 0x1},     // tchad
	{58776, 123, 8, 0x1},     // iranirof
	{58784, 1, 4, 0x81},      // #1al
	{58788, 58, 4, 0x81},     // #1bj
	{58792, 82, 27, 0x1},     // libischearabischejamahiriya
	{58819, 156, 13, 0x1},    // toerkmenistan
	{58832, 121, 29, 0x1},    // unitedstatesindonesiarepublic
	{58861, 211, 6, 0x1},     // cookis
	{58867, 53, 4, 0x1},      // #8up
	{58871, 142, 4, 0x1},     // #8nr
	{58875, 8, 8, 0x1},       // bulgaria
	{58883, 25, 4, 0x1},      // #8hr
	{58887, 68, 4, 0x1},      // #8dj
	{58891, 99, 5, 0x81},     // #2ssd
	{58896, 136, 17, 0x1},    // sultanaatmaldiven
	{58913, 99, 10, 0x1},     // sudansouth
	{58923, 772, 4, 0x1},     // #520
	{58927, 773, 4, 0x1},     // #592
	{58931, 32, 18, 0x1},     // lietuvosrespublika
	{58949, 118, 15, 0x1},    // republiekcyprus
	{58964, 133, 28, 0x1},    // democraticvolksrepublieklaos
	{58992, 237, 23, 0x1},    // norfolkislandsterritory
	{59015, 7, 6, 0x1},       // belgie
	{59021, 774, 5, 0x1},     // #5700
	{59026, 775, 5, 0x1},     // #5isr
	{59031, 776, 5, 0x1},     // #5eri
	{59036, 207, 25, 0x1},    // departmentsaintbarthelemy
	{59061, 117, 15, 0x1},    // mainlandchinapr
	{59076, 253, 4, 0x81},    // #1um
	{59080, 185, 4, 0x81},    // #1jm
	{59084, 155, 12, 0x1},    // tadsjikistan
	{59096, 3, 4, 0x81},      // #1am
	{59100, 208, 4, 0x81},    // #1bm
	{59104, 120, 4, 0x81},    // #1fm
	{59108, 54, 4, 0x1},      // #8us
	{59112, 194, 4, 0x1},     // #8ns
	{59116, 239, 4, 0x1},     // #8pc
	{59120, 30, 12, 0x1},     // italykingdom
	{59132, 143, 10, 0x1},    // muscatoman
	{59142, 95, 5, 0x81},     // #4729
	{59147, 230, 4, 0x1},     // #8mc
	{59151, 77, 5, 0x81},     // #2gmb
	{59156, 80, 5, 0x1},      // kenya
	{59161, 210, 4, 0x1},     // #8ck
	{59165, 193, 4, 0x1},     // #8es
	{59169, 34, 14, 0x1},     // latviarepublic
	{59183, 244, 8, 0x1},     // svietnam
	{59191, 212, 25, 0x1},    // curacaokingdomnetherlands
	{59216, 197, 5, 0x81},    // #4670
	{59221, 777, 4, 0x1},     // #593
	{59225, 249, 16, 0x1},    // dutchsintmaarten
	{59241, 106, 17, 0x1},    // tanzaniaunitedrep
	{59258, 778, 5, 0x1},     // #5771
	{59263, 779, 5, 0x1},     // #5701
	{59268, 145, 4, 0x81},    // #1ph
	{59272, 77, 5, 0x1},      // #7gam
	{59277, 111, 11, 0x1},    // afghanistan
	{59288, 246, 23, 0x1},    // ascensiontristandacunha
	{59311, 780, 4, 0x1},     // #1an
	{59315, 109, 9, 0x1},     // nrhodesia
	{59324, 207, 4, 0x81},    // #1bl
	{59328, 117, 4, 0x81},    // #1cn
	{59332, 224, 5, 0x1},     // #7gum
	{59337, 165, 22, 0x1},    // peoplesrepublicofyemen
	{59359, 241, 16, 0x1},    // stateofpalestine
	{59375, 145, 11, 0x1},    // phillipines
	{59386, 99, 5, 0x81},     // #4728
	{59391, 234, 4, 0x1},     // #8mb
	{59395, 73, 30, 0x1},     // ethiopiatransitionalgovernment
	{59425, 781, 5, 0x1},     // #6rus
	{59430, 116, 4, 0x1},     // #8bt
	{59434, 214, 4, 0x1},     // #8cj
	{59438, 72, 4, 0x1},      // #8er
	{59442, 6, 4, 0x1},       // #8aj
	{59446, 194, 5, 0x81},    // #2sur
	{59451, 101, 5, 0x81},    // #2swz
	{59456, 79, 12, 0x1},     // spaansguinea
	{59468, 163, 26, 0x1},    // malosaolototutoatasiosamoa
	{59494, 255, 9, 0x1},     // britishvi
	{59503, 68, 21, 0x1},     // fransgebiedafarsissas
	{59524, 98, 5, 0x1},      // #7som
	{59529, 236, 25, 0x1},    // departementnieuwcaledonie
	{59554, 123, 14, 0x1},    // islamicrepiran
	{59568, 197, 17, 0x1},    // stvincentandgrens
	{59585, 66, 12, 0x1},     // comorosstate
	{59597, 190, 15, 0x1},    // republicapanama
	{59612, 782, 5, 0x1},     // #5770
	{59617, 248, 19, 0x1},    // stpierreetmiquelonf
	{59636, 92, 13, 0x1},     // republicniger
	{59649, 61, 27, 0x1},     // centraalafrikaanskeizerrijk
	{59676, 105, 7, 0x1},     // tunisie
	{59683, 22, 36, 0x1},     // greatbritainandnirelandunitedkingdom
	{59719, 125, 4, 0x81},    // #1jo
	{59723, 101, 6, 0x1},     // ngwane
	{59729, 198, 20, 0x1},    // republicbolvenezuela
	{59749, 56, 4, 0x81},     // #1ao
	{59753, 170, 4, 0x81},    // #1bo
	{59757, 174, 4, 0x81},    // #1co
	{59761, 32, 5, 0x81},     // #2ltu
	{59766, 230, 37, 0x1},    // macauspecialadministrativeregionchina
	{59803, 244, 16, 0x1},    // republiekvietnam
	{59819, 178, 4, 0x81},    // #1do
	{59823, 246, 36, 0x1},    // sinthelenahemelvaartentristandacunha
	{59859, 98, 28, 0x1},     // somalischedemocraticrepublic
	{59887, 218, 4, 0x81},    // #1fo
	{59891, 783, 5, 0x1},     // #6nau
	{59896, 91, 4, 0x1},      // #8wa
	{59900, 131, 20, 0x1},    // southkorearepublicof
	{59920, 144, 23, 0x1},    // islamicrepublicpakistan
	{59943, 189, 4, 0x1},     // #8nu
	{59947, 192, 4, 0x1},     // #8pa
	{59951, 246, 34, 0x1},    // sthelenatristandacunhaandascension
	{59985, 176, 13, 0x1},    // republicacuba
	{59998, 8, 4, 0x1},       // #8bu
	{60002, 173, 4, 0x1},     // #8ci
	{60006, 40, 21, 0x1},     // koninkrijknederlanden
	{60027, 90, 14, 0x1},     // malawirepublic
	{60041, 55, 11, 0x1},     // yugoslavsfr
	{60052, 112, 4, 0x1},     // #8ae
	{60056, 68, 14, 0x1},     // afarenissaland
	{60070, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{60114, 50, 17, 0x1},     // republiekslovenie
	{60131, 152, 5, 0x1},     // #7sol
	{60136, 148, 18, 0x1},    // northkoreavolksrep
	{60154, 191, 5, 0x81},    // #4604
	{60159, 16, 33, 0x1},     // federalrepublicgermanywestgermany
	{60192, 119, 14, 0x1},    // republicoffiji
	{60206, 232, 30, 0x1},    // grondgebiednoordelijkemarianen
	{60236, 203, 12, 0x1},    // easternsamoa
	{60248, 45, 17, 0x1},     // roemeenserepublic
	{60265, 239, 4, 0x81},    // #1pn
	{60269, 183, 4, 0x81},    // #1hn
	{60273, 64, 31, 0x1},     // kinshasademocraticrepubliccongo
	{60304, 245, 33, 0x1},    // southgeorgiazuidelsandwichislands
	{60337, 206, 19, 0x1},    // sinteustatiusensaba
	{60356, 115, 4, 0x81},    // #1bn
	{60360, 173, 4, 0x81},    // #1cl
	{60364, 215, 5, 0x81},    // #2esh
	{60369, 220, 30, 0x1},    // britishoverzeesgebiedgibraltar
	{60399, 134, 16, 0x1},    // republieklibanon
	{60415, 784, 5, 0x1},     // #6rwa
	{60420, 36, 4, 0x1},      // #8md
	{60424, 138, 6, 0x1},     // #3bumm
	{60430, 785, 5, 0x1},     // #6rum
	{60435, 30, 4, 0x1},      // #8it
	{60439, 209, 4, 0x1},     // #8bv
	{60443, 117, 4, 0x1},     // #8ch
	{60447, 73, 4, 0x1},      // #8et
	{60451, 257, 22, 0x1},    // departmentwallisfutuna
	{60473, 67, 18, 0x1},     // republickaapverdie
	{60491, 1, 20, 0x1},      // republikaeshqiperise
	{60511, 50, 5, 0x1},      // #7slo
	{60516, 93, 24, 0x1},     // federalrepublicofnigeria
	{60540, 224, 6, 0x1},     // guahan
	{60546, 66, 29, 0x1},     // federalislamicrepubliccomoros
	{60575, 786, 4, 0x1},     // #580
	{60579, 71, 3, 0x1},      // var
	{60582, 48, 14, 0x1},     // republicserbia
	{60596, 138, 35, 0x1},    // unievanburmasocialistischerepubliek
	{60631, 245, 11, 0x1},    // zuidgeorgie
	{60642, 119, 11, 0x1},    // fijiislands
	{60653, 106, 37, 0x1},    // unitedrepublicoftanganyikaandzanzibar
	{60690, 787, 5, 0x1},     // #5704
	{60695, 187, 18, 0x1},    // republicsaintlucia
	{60713, 123, 12, 0x1},    // islamrepiran
	{60725, 248, 4, 0x81},    // #1pm
	{60729, 74, 5, 0x1},      // #7gab
	{60734, 226, 4, 0x81},    // #1hm
	{60738, 124, 4, 0x81},    // #1iq
	{60742, 143, 4, 0x81},    // #1om
	{60746, 788, 6, 0x3},     // guiana
	{60752, 206, 4, 0x81},    // #1bq
	{60756, 63, 4, 0x81},     // #1cm
	{60760, 47, 36, 0x1},     // allerdoorluchtigsterepublicsanmarino
	{60796, 152, 15, 0x1},    // salomoneilanden
	{60811, 241, 12, 0x1},    // westbankgaza
	{60823, 177, 4, 0x81},    // #1dm
	{60827, 194, 8, 0x1},     // suriname
	{60835, 20, 4, 0x81},     // #1fi
	{60839, 94, 4, 0x1},      // #8rw
	{60843, 51, 4, 0x1},      // #8sw
	{60847, 139, 4, 0x1},     // #8mg
	{60851, 128, 4, 0x1},     // #8kg
	{60855, 129, 25, 0x1},    // formerdemocratickampuchea
	{60880, 223, 4, 0x1},     // #8fg
	{60884, 211, 4, 0x1},     // #8cw
	{60888, 69, 4, 0x1},      // #8ag
	{60892, 206, 35, 0x1},    // bonairesainteustatiussabanederlands
	{60927, 105, 15, 0x1},    // republictunisia
	{60942, 157, 9, 0x1},     // easttimor
	{60951, 203, 29, 0x1},    // overzeesgebiedamerikaanssamoa
	{60980, 96, 5, 0x1},      // #7sen
	{60985, 206, 42, 0x1},    // overseasterritorybonairesainteustatiussaba
	{61027, 791, 5, 0x1},     // #6110
	{61032, 186, 5, 0x1},     // #7skn
	{61037, 145, 24, 0x1},    // republicofthephilippines
	{61061, 252, 14, 0x1},    // repchinataiwan
	{61075, 47, 5, 0x81},     // #4674
	{61080, 792, 5, 0x1},     // #5775
	{61085, 793, 5, 0x1},     // #5ita
	{61090, 145, 20, 0x1},    // filipijnengemenebest
	{61110, 794, 5, 0x1},     // #5705
	{61115, 246, 14, 0x1},    // eilandsthelena
	{61129, 209, 23, 0x1},    // territoriumbouveteiland
	{61152, 170, 13, 0x1},    // formerbolivia
	{61165, 43, 4, 0x81},     // #1pl
	{61169, 54, 12, 0x1},     // vsvanamerika
	{61181, 123, 4, 0x81},    // #1ir
	{61185, 64, 24, 0x1},     // congodemrepzairekinshasa
	{61209, 795, 28, 0x82},   // federalerepubliekjoegoslavie
	{61237, 98, 32, 0x1},     // somalischedemocratischerepubliek
	{61269, 161, 26, 0x1},    // socialistrepublicofvietnam
	{61295, 76, 5, 0x1},      // #7gui
	{61300, 126, 5, 0x1},     // nihon
	{61305, 257, 4, 0x1},     // #8wf
	{61309, 152, 11, 0x1},    // solomonisds
	{61320, 145, 4, 0x1},     // #8rp
	{61324, 59, 4, 0x1},      // #8uv
	{61328, 259, 20, 0x1},    // underunscr1244kosovo
	{61348, 83, 4, 0x1},      // #8lt
	{61352, 235, 4, 0x1},     // #8mf
	{61356, 236, 37, 0x1},    // overzeesecollectiviteitnieuwcaledonie
	{61393, 62, 4, 0x1},      // #8iv
	{61397, 124, 11, 0x1},    // iraqkingdom
	{61408, 65, 19, 0x1},     // volksrepubliekcongo
	{61427, 152, 4, 0x1},     // #8bp
	{61431, 67, 4, 0x1},      // #8cv
	{61435, 3, 17, 0x1},      // republicofarmenia
	{61452, 111, 4, 0x1},     // #8af
	{61456, 111, 29, 0x1},    // democraticrepublicafghanistan
	{61485, 30, 5, 0x1},      // italy
	{61490, 189, 18, 0x1},    // republieknicaragua
	{61508, 100, 5, 0x81},    // #2stp
	{61513, 79, 12, 0x1},     // spaansguinee
	{61525, 163, 5, 0x1},     // #7sam
	{61530, 106, 20, 0x1},    // uroftanzaniamainland
	{61550, 106, 30, 0x1},    // tanzaniamainlandunitedrepublic
	{61580, 221, 29, 0x1},    // overzeesdepartementguadeloupe
	{61609, 1, 30, 0x1},      // socialistvolksrepubliekalbanie
	{61639, 27, 4, 0x1},      // eire
	{61643, 225, 62, 0x1},    // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{61705, 797, 5, 0x1},     // #5710
	{61710, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{61733, 211, 10, 0x1},    // kukiairani
	{61743, 259, 16, 0x1},    // republicofkosovo
	{61759, 48, 4, 0x81},     // #1rs
	{61763, 26, 24, 0x1},     // hungarianpeoplesrepublic
	{61787, 170, 18, 0x1},    // plurstateofbolivia
	{61805, 105, 7, 0x1},     // tunisia
	{61812, 22, 4, 0x1},      // #1uk
	{61816, 28, 4, 0x81},     // #1is
	{61820, 248, 30, 0x1},    // grondgebiedsaintpierremiquelon
	{61850, 135, 4, 0x81},    // #1lk
	{61854, 168, 4, 0x81},    // #1bs
	{61858, 211, 4, 0x81},    // #1ck
	{61862, 17, 4, 0x81},     // #1dk
	{61866, 109, 4, 0x1},     // #8za
	{61870, 217, 4, 0x81},    // #1fk
	{61874, 240, 4, 0x1},     // #8rq
	{61878, 95, 4, 0x1},      // #8su
	{61882, 196, 4, 0x1},     // #8uy
	{61886, 191, 4, 0x1},     // #8pe
	{61890, 33, 4, 0x1},      // #8lu
	{61894, 140, 4, 0x1},     // #8my
	{61898, 798, 5, 0x1},     // #5zim
	{61903, 26, 4, 0x1},      // #8hu
	{61907, 80, 4, 0x1},      // #8ke
	{61911, 194, 18, 0x1},    // republicofsuriname
	{61929, 221, 21, 0x1},    // territoriumguadeloupe
	{61950, 176, 4, 0x1},     // #8cu
	{61954, 98, 36, 0x1},     // jamhuuriyadademuqraadigasoomaaliyeed
	{61990, 799, 5, 0x1},     // #5zam
	{61995, 199, 4, 0x1},     // #8aa
	{61999, 143, 19, 0x1},    // sultanaatmuscatoman
	{62018, 246, 11, 0x1},    // sainthelena
	{62029, 150, 15, 0x1},    // saoedischarabie
	{62044, 171, 27, 0x1},    // republicafederativadobrasil
	{62071, 91, 5, 0x1},      // #7nam
	{62076, 208, 26, 0x1},    // overzeesgebiedsdeelbermuda
	{62102, 192, 5, 0x81},    // #4600
	{62107, 43, 5, 0x81},     // #4616
	{62112, 104, 16, 0x1},    // togoleserepublic
	{62128, 87, 27, 0x1},     // peoplesrepublicofmozambique
	{62155, 235, 4, 0x81},    // #1yt
	{62159, 800, 5, 0x1},     // #5713
	{62164, 25, 4, 0x81},     // #1hr
	{62168, 30, 4, 0x81},     // #1it
	{62172, 122, 10, 0x1},    // unionindia
	{62182, 2, 4, 0x81},      // #1ad
	{62186, 129, 24, 0x1},    // kampucheapeoplesrepublic
	{62210, 171, 4, 0x81},    // #1br
	{62214, 12, 4, 0x81},     // #1ch
	{62218, 19, 5, 0x81},     // #2est
	{62223, 68, 4, 0x81},     // #1dj
	{62227, 73, 4, 0x81},     // #1et
	{62231, 119, 4, 0x81},    // #1fj
	{62235, 207, 10, 0x1},    // stbartlemy
	{62245, 187, 4, 0x1},     // #8st
	{62249, 42, 4, 0x1},      // #8nz
	{62253, 220, 26, 0x1},    // overseasterritorygibraltar
	{62279, 102, 18, 0x1},    // seychelleneilanden
	{62297, 188, 4, 0x1},     // #8mx
	{62301, 141, 32, 0x1},    // federaldemocraticrepublicofnepal
	{62333, 52, 7, 0x1},      // turkyye
	{62340, 171, 4, 0x1},     // #8br
	{62344, 61, 4, 0x1},      // #8ct
	{62348, 801, 5, 0x1},     // #5zan
	{62353, 64, 14, 0x1},     // congofreestate
	{62367, 97, 10, 0x1},     // sieraleone
	{62377, 38, 14, 0x1},     // republiekmalta
	{62391, 15, 15, 0x1},     // germanydemrepof
	{62406, 49, 5, 0x1},      // #7svk
	{62411, 46, 16, 0x1},     // russischefederal
	{62427, 158, 12, 0x1},    // tongakingdom
	{62439, 148, 31, 0x1},    // koreademocracticpeoplesrepublic
	{62470, 16, 24, 0x1},     // federalrepublicduitsland
	{62494, 64, 25, 0x1},     // democraticrepublicofcongo
	{62519, 245, 11, 0x1},    // zuidgeorgia
	{62530, 802, 4, 0x2},     // #1yu
	{62534, 804, 5, 0x1},     // #5712
	{62539, 110, 16, 0x1},    // zimbabwerhodesia
	{62555, 190, 4, 0x81},    // #1pa
	{62559, 46, 4, 0x81},     // #1ru
	{62563, 229, 4, 0x81},    // #1je
	{62567, 112, 4, 0x81},    // #1ae
	{62571, 31, 4, 0x81},     // #1li
	{62575, 238, 4, 0x81},    // #1nu
	{62579, 805, 4, 0x1},     // #1bu
	{62583, 62, 4, 0x81},     // #1ci
	{62587, 48, 38, 0x1},     // staatsgemeenschapvanservieenmontenegro
	{62625, 111, 27, 0x1},    // islamicemirateofafghanistan
	{62652, 46, 4, 0x1},      // #8rs
	{62656, 179, 5, 0x81},    // #2ecu
	{62661, 78, 12, 0x1},     // guineabissau
	{62673, 31, 4, 0x1},      // #8ls
	{62677, 231, 20, 0x1},    // saintmartinfransdeel
	{62697, 29, 4, 0x1},      // #8is
	{62701, 197, 25, 0x1},    // sintvincentendegrenadines
	{62726, 175, 4, 0x1},     // #8cs
	{62730, 167, 4, 0x1},     // #8ac
	{62734, 135, 6, 0x1},     // ceylon
	{62740, 806, 5, 0x1},     // #6egy
	{62745, 102, 10, 0x1},    // seychellen
	{62755, 66, 29, 0x1},     // federalislamicrepubliccomoren
	{62784, 225, 16, 0x1},    // sarhongkongchina
	{62800, 120, 26, 0x1},    // federatestatesofmicronesia
	{62826, 166, 12, 0x1},    // theargentine
	{62838, 100, 5, 0x81},    // #4678
	{62843, 138, 12, 0x1},    // burmaunionof
	{62855, 210, 28, 0x1},    // islandsterritorycocoskeeling
	{62883, 46, 18, 0x1},     // russischefederatie
	{62901, 64, 10, 0x1},     // congozaire
	{62911, 189, 17, 0x1},    // nicaraguarepublic
	{62928, 257, 4, 0x81},    // #1wf
	{62932, 65, 16, 0x1},     // congobrazzaville
	{62948, 16, 11, 0x1},     // deutschland
	{62959, 205, 40, 0x1},    // fransegebiedeninzuidelijkeindischeoceaan
	{62999, 2, 4, 0x81},      // #420
	{63003, 7, 7, 0x1},       // belguim
	{63010, 195, 14, 0x1},    // trinidadtobago
	{63024, 111, 4, 0x81},    // #1af
	{63028, 116, 4, 0x81},    // #1bt
	{63032, 61, 4, 0x81},     // #1cf
	{63036, 24, 5, 0x1},      // #7gre
	{63041, 168, 10, 0x1},    // bahamasthe
	{63051, 245, 35, 0x1},    // zuidgeorgiaendezuidsandwicheilanden
	{63086, 101, 4, 0x1},     // #8wz
	{63090, 160, 4, 0x1},     // #8uz
	{63094, 37, 33, 0x1},     // formeryugoslavrepublicofmacedonia
	{63127, 36, 7, 0x1},      // moldova
	{63134, 87, 4, 0x1},      // #8mz
	{63138, 123, 4, 0x1},     // #8ir
	{63142, 14, 4, 0x1},      // #8ez
	{63146, 67, 15, 0x1},     // formercapeverde
	{63161, 150, 21, 0x1},    // koninkrijksaudiarabie
	{63182, 115, 29, 0x1},    // nationofbruneitheabodeofpeace
	{63211, 97, 5, 0x1},      // #7sle
	{63216, 57, 14, 0x1},     // burundikingdom
	{63230, 46, 14, 0x1},     // ruslandfederal
	{63244, 807, 5, 0x1},     // #6115
	{63249, 808, 5, 0x1},     // #6101
	{63254, 213, 26, 0x1},    // christmaseilandaustralisch
	{63280, 40, 10, 0x1},     // netherland
	{63290, 141, 5, 0x1},     // #7nep
	{63295, 241, 23, 0x1},    // occpalestinianterritory
	{63318, 186, 12, 0x1},    // stkittsnevis
	{63330, 202, 14, 0x1},    // netherlandsant
	{63344, 226, 21, 0x1},    // heardmcdonaldeilanden
	{63365, 40, 20, 0x1},     // netherlandskingdomof
	{63385, 257, 28, 0x1},    // wallisfutunaislandsterritory
	{63413, 147, 4, 0x81},    // #1pg
	{63417, 94, 4, 0x81},     // #1rw
	{63421, 164, 22, 0x1},    // arabrepublicyemenyemen
	{63443, 168, 13, 0x1},    // bahamaislands
	{63456, 239, 39, 0x1},    // britishoverseasterritorypitcairnislands
	{63495, 252, 4, 0x81},    // #1tw
	{63499, 163, 28, 0x1},    // onafhankelijkestaatwestsamoa
	{63527, 132, 4, 0x81},    // #1kw
	{63531, 82, 5, 0x81},     // #2lby
	{63536, 151, 19, 0x1},    // republicofsingapore
	{63555, 167, 4, 0x81},    // #1ag
	{63559, 60, 4, 0x81},     // #1bw
	{63563, 65, 4, 0x81},     // #1cg
	{63567, 237, 31, 0x1},    // overseasterritorynorfolkislands
	{63598, 248, 19, 0x1},    // saintpierremiguelon
	{63617, 66, 12, 0x1},     // statecomoros
	{63629, 245, 5, 0x81},    // #2sgs
	{63634, 230, 8, 0x1},     // macaosar
	{63642, 102, 5, 0x81},    // #2syc
	{63647, 17, 4, 0x1},      // #8da
	{63651, 182, 4, 0x1},     // #8gy
	{63655, 232, 4, 0x1},     // #8cq
	{63659, 257, 12, 0x1},    // futunawallis
	{63671, 229, 20, 0x1},    // jerseychannelislands
	{63691, 76, 15, 0x1},     // republiekguinee
	{63706, 809, 5, 0x1},     // #6100
	{63711, 189, 17, 0x1},    // republicnicaragua
	{63728, 239, 5, 0x81},    // #4612
	{63733, 51, 6, 0x1},      // sweden
	{63739, 26, 15, 0x1},     // republichungary
	{63754, 95, 15, 0x1},     // republieksoedan
	{63769, 161, 16, 0x1},    // vietnamfmrdemrep
	{63785, 165, 15, 0x1},    // yemendemocratic
	{63800, 242, 4, 0x81},    // #1pf
	{63804, 137, 10, 0x1},    // marshallis
	{63814, 159, 4, 0x81},    // #1tv
	{63818, 810, 4, 0x1},     // #1hv
	{63822, 191, 12, 0x1},    // perurepublic
	{63834, 201, 4, 0x81},    // #1ax
	{63838, 209, 4, 0x81},    // #1bv
	{63842, 64, 4, 0x81},     // #1cd
	{63846, 18, 5, 0x81},     // #2esp
	{63851, 33, 5, 0x81},     // #2lux
	{63856, 248, 18, 0x1},    // stpierreenmiguelon
	{63874, 163, 14, 0x1},    // westelijksamoa
	{63888, 249, 25, 0x1},    // nederlandsdeelsintmaarten
	{63913, 123, 19, 0x1},    // imperialstateofiran
	{63932, 247, 23, 0x1},    // svalbardjanmayenislands
	{63955, 18, 4, 0x1},      // #8sp
	{63959, 209, 12, 0x1},    // bouveteiland
	{63971, 231, 25, 0x1},    // collectiviteitsaintmartin
	{63996, 108, 11, 0x1},    // southafrika
	{64007, 28, 7, 0x1},      // ijsland
	{64014, 151, 5, 0x81},    // #2sgp
	{64019, 811, 5, 0x1},     // #6pol
	{64024, 214, 15, 0x1},    // kaaimaneilanden
	{64039, 95, 24, 0x1},     // democraticrepublicsoedan
	{64063, 79, 16, 0x1},     // guineaecuatorial
	{64079, 164, 6, 0x1},     // nyemen
	{64085, 812, 5, 0x1},     // #6est
	{64090, 131, 6, 0x1},     // skorea
	{64096, 109, 5, 0x1},     // #7zam
	{64101, 187, 5, 0x1},     // #7lca
	{64106, 229, 30, 0x1},    // britishoverseasterritoryjersey
	{64136, 66, 33, 0x1},     // comorenislamitischebondsrepubliek
	{64169, 30, 15, 0x1},     // republicofitaly
	{64184, 813, 5, 0x1},     // #5tog
	{64189, 191, 4, 0x81},    // #1pe
	{64193, 814, 5, 0x1},     // #5van
	{64198, 16, 5, 0x1},      // #7ger
	{64203, 26, 4, 0x81},     // #1hu
	{64207, 10, 4, 0x81},     // #1by
	{64211, 71, 5, 0x81},     // #2egy
	{64216, 10, 7, 0x1},      // belarus
	{64223, 150, 5, 0x81},    // #2sau
	{64228, 52, 14, 0x1},     // turkeyrepublic
	{64242, 115, 7, 0x1},     // bruneid
	{64249, 253, 28, 0x1},    // kleineislandsverenigdestates
	{64277, 815, 5, 0x1},     // #6ecu
	{64282, 257, 12, 0x1},    // wallisfutuna
	{64294, 59, 7, 0x1},      // burkina
	{64301, 119, 13, 0x1},    // republiekfiji
	{64314, 161, 30, 0x1},    // socialistischerepubliekvietnam
	{64344, 98, 19, 0x1},     // somalischerepubliek
	{64363, 171, 6, 0x1},     // brazil
	{64369, 226, 19, 0x1},    // heardiandmcdonaldis
	{64388, 225, 16, 0x1},    // chinasarhongkong
	{64404, 228, 29, 0x1},    // britishgebiedinindischeoceaan
	{64433, 227, 17, 0x1},    // islandsmanbritish
	{64450, 257, 35, 0x1},    // territorialcollectivitywallisfutuna
	{64485, 10, 16, 0x1},     // republiekbelarus
	{64501, 122, 14, 0x1},    // republiekindia
	{64515, 195, 4, 0x81},    // #1tt
	{64519, 79, 5, 0x1},      // #7geq
	{64524, 148, 14, 0x1},    // koreadempeorep
	{64538, 184, 4, 0x81},    // #1ht
	{64542, 131, 4, 0x81},    // #1kr
	{64546, 56, 4, 0x81},     // #424
	{64550, 166, 4, 0x81},    // #432
	{64554, 116, 13, 0x1},    // bhutankingdom
	{64567, 6, 4, 0x81},      // #1az
	{64571, 141, 4, 0x81},    // #1np
	{64575, 5, 4, 0x81},      // #440
	{64579, 72, 4, 0x81},     // #1er
	{64583, 232, 26, 0x1},    // noordelijkemarianaeilanden
	{64609, 197, 25, 0x1},    // stvincentandthegrenadines
	{64634, 816, 5, 0x1},     // #6pan
	{64639, 250, 30, 0x1},    // territoriumturkscaicoseilanden
	{64669, 70, 5, 0x81},     // #2eaz
	{64674, 223, 25, 0x1},    // collectiviteitfransguyana
	{64699, 32, 17, 0x1},     // lithuaniarepublic
	{64716, 64, 30, 0x1},     // republicofthecongoleopoldville
	{64746, 242, 4, 0x1},     // #8fp
	{64750, 217, 23, 0x1},    // malvinasfalklandislands
	{64773, 115, 4, 0x1},     // #8bx
	{64777, 140, 8, 0x1},     // maleisie
	{64785, 165, 6, 0x1},     // yemens
	{64791, 240, 18, 0x1},    // puertoricoamerican
	{64809, 234, 33, 0x1},    // territorialcollectivitymartinique
	{64842, 37, 13, 0x1},     // tfyrmacedonia
	{64855, 817, 5, 0x1},     // #2zar
	{64860, 82, 46, 0x1},     // socialistischelibischarabischevolksjamahiriyya
	{64906, 12, 22, 0x1},     // confederazionesvizzera
	{64928, 117, 15, 0x1},    // prmainlandchina
	{64943, 69, 35, 0x1},     // algeriademocraticandpopularrepublic
	{64978, 217, 42, 0x1},    // britishoverzeesterritoriumfalklandeilanden
	{65020, 230, 16, 0x1},    // grondgebiedmacau
	{65036, 164, 13, 0x1},    // yemenrepublic
	{65049, 214, 37, 0x1},    // britishoverseasterritorycaymanislands
	{65086, 238, 14, 0x1},    // niuenewzealand
	{65100, 230, 24, 0x1},    // overzeesgebiedsdeelmacau
	{65124, 199, 16, 0x1},    // knetherlandaruba
	{65140, 54, 4, 0x81},     // #1us
	{65144, 218, 14, 0x1},    // faeroerislands
	{65158, 25, 8, 0x1},      // hrvatska
	{65166, 6, 4, 0x81},      // #431
	{65170, 196, 6, 0x1},     // urugay
	{65176, 187, 4, 0x81},    // #1lc
	{65180, 210, 4, 0x81},    // #1cc
	{65184, 46, 13, 0x1},     // federalrussia
	{65197, 18, 4, 0x81},     // #1es
	{65201, 256, 4, 0x1},     // #8vq
	{65205, 214, 10, 0x1},    // vkcaimanes
	{65215, 196, 5, 0x1},     // #7uru
	{65220, 61, 28, 0x1},     // centraalafrikaansekeizerrijk
	{65248, 128, 9, 0x1},     // kyrgystan
	{65257, 79, 27, 0x1},     // republicadeguineaecuatorial
	{65284, 155, 12, 0x1},    // tadzhikistan
	{65296, 163, 5, 0x81},    // #4882
	{65301, 57, 17, 0x1},     // republicofburundi
	{65318, 57, 4, 0x1},      // #8by
	{65322, 219, 20, 0x1},    // bailliagedeguernesey
	{65342, 145, 22, 0x1},    // republiekderfilipijnen
	{65364, 204, 4, 0x1},     // #8ay
	{65368, 253, 22, 0x1},    // usminoroutlyingislands
	{65390, 112, 5, 0x1},     // #7uae
	{65395, 27, 15, 0x1},     // irelandrepublic
	{65410, 246, 35, 0x1},    // ascensionentristandacunhasinthelena
	{65445, 194, 11, 0x1},    // dutchguiana
	{65456, 145, 5, 0x81},    // #4608
	{65461, 138, 40, 0x1},    // socialistischerepubliekvandeunievanbirma
	{65501, 818, 5, 0x1},     // #5ins
	{65506, 142, 5, 0x1},     // #7nru
	{65511, 82, 5, 0x1},      // lybie
	{65516, 51, 7, 0x1},      // sverige
	{65523, 257, 13, 0x1},    // wallisfutunaf
	{65536, 161, 7, 0x1},     // vietnam
	{65543, 52, 4, 0x81},     // #1tr
	{65547, 148, 4, 0x81},    // #1kp
	{65551, 89, 8, 0x1},      // mauritus
	{65559, 134, 4, 0x81},    // #1lb
	{65563, 142, 4, 0x81},    // #1nr
	{65567, 169, 4, 0x81},    // #1bz
	{65571, 229, 14, 0x1},    // bailliagejerri
	{65585, 128, 10, 0x1},    // kirgyzstan
	{65595, 819, 5, 0x1},     // #6nep
	{65600, 148, 4, 0x1},     // dprk
	{65604, 106, 4, 0x1},     // #8tz
	{65608, 193, 5, 0x81},    // #2slv
	{65613, 820, 5, 0x1},     // #6pal
	{65618, 89, 4, 0x1},      // #8mp
	{65622, 145, 19, 0x1},    // filipijnenrepubliek
	{65641, 236, 18, 0x1},    // newcaledoniafrench
	{65659, 21, 4, 0x1},      // #8fr
	{65663, 70, 22, 0x1},     // formerzanzibarpembaisd
	{65685, 110, 6, 0x1},     // #3rhzw
	{65691, 221, 28, 0x1},    // overseasdepartmentguadeloupe
	{65719, 135, 16, 0x1},    // srilankarepublic
	{65735, 41, 5, 0x1},      // #7nor
	{65740, 101, 16, 0x1},    // kingdomswaziland
	{65756, 33, 20, 0x1},     // luxembourggrandduchy
	{65776, 171, 28, 0x1},    // federatieverepubliekbrazilie
	{65804, 821, 5, 0x1},     // #5780
	{65809, 192, 4, 0x81},    // #1py
	{65813, 242, 18, 0x1},    // polynesiefrancaise
	{65831, 100, 33, 0x1},    // saotomeprincipedemocraticrepublic
	{65864, 15, 13, 0x1},     // eastduitsland
	{65877, 133, 4, 0x81},    // #1la
	{65881, 11, 4, 0x81},     // #1ca
	{65885, 182, 4, 0x81},    // #1gy
	{65889, 64, 21, 0x1},     // demrepublicofthecongo
	{65910, 248, 18, 0x1},    // stpierreenmiquelon
	{65928, 163, 4, 0x1},     // #8ws
	{65932, 64, 36, 0x1},     // democraticrepubliczairekinshasacongo
	{65968, 210, 24, 0x1},    // territoriumcocoseilanden
	{65992, 188, 25, 0x1},    // verenigdemexicaansestaten
	{66017, 822, 5, 0x1},     // #6pak
	{66022, 236, 4, 0x1},     // #8nc
	{66026, 146, 4, 0x1},     // #8ps
	{66030, 48, 26, 0x1},     // serviemontenegrostatenunie
	{66056, 6, 18, 0x1},      // azerbaijanrepublic
	{66074, 137, 9, 0x1},     // marshalls
	{66083, 5, 11, 0x1},      // oesterreich
	{66094, 205, 4, 0x1},     // #8fs
	{66098, 106, 18, 0x1},    // mainlandurtanzania
	{66116, 234, 30, 0x1},    // overseascollectivitymartinique
	{66146, 227, 19, 0x1},    // territoryislandsman
	{66165, 56, 21, 0x1},     // angolapeoplesrepublic
	{66186, 128, 9, 0x1},     // kirgistan
	{66195, 231, 34, 0x1},    // overzeesgebiedsaintmartinfransdeel
	{66229, 82, 35, 0x1},     // socialistlibischarabischejamahiriya
	{66264, 157, 31, 0x1},    // democratischerepubliekoosttimor
	{66295, 206, 19, 0x1},    // sabaensinteustatius
	{66314, 246, 37, 0x1},    // ascensionandtristandacunhasainthelena
	{66351, 259, 37, 0x1},    // kosovounitednationsadministeredregion
	{66388, 1, 17, 0x1},      // republicofalbania
	{66405, 94, 6, 0x1},      // rwanda
	{66411, 823, 5, 0x1},     // #5781
	{66416, 30, 15, 0x1},     // italianrepublic
	{66431, 824, 4, 0x1},     // #1tp
	{66435, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{66469, 167, 4, 0x81},    // #428
	{66473, 4, 4, 0x81},      // #436
	{66477, 168, 4, 0x81},    // #444
	{66481, 7, 4, 0x81},      // #456
	{66485, 140, 17, 0x1},    // maleisiefederatie
	{66502, 91, 15, 0x1},     // namibiarepublic
	{66517, 156, 4, 0x1},     // #8tx
	{66521, 254, 4, 0x1},     // #8vt
	{66525, 47, 5, 0x81},     // #2smr
	{66530, 825, 5, 0x1},     // #5432
	{66535, 826, 5, 0x1},     // #6nor
	{66540, 827, 5, 0x1},     // #6per
	{66545, 12, 4, 0x1},      // #8sz
	{66549, 147, 4, 0x1},     // #8pp
	{66553, 828, 5, 0x1},     // #5452
	{66558, 88, 4, 0x1},      // #8mr
	{66562, 829, 5, 0x1},     // #6por
	{66567, 124, 4, 0x1},     // #8iz
	{66571, 127, 4, 0x1},     // #8kz
	{66575, 42, 18, 0x1},     // newzealandaotearoa
	{66593, 24, 4, 0x1},      // #8gr
	{66597, 208, 4, 0x1},     // #8bd
	{66601, 242, 11, 0x1},    // frpolynesia
	{66612, 250, 3, 0x1},     // tci
	{66615, 64, 25, 0x1},     // leopoldvillerepubliccongo
	{66640, 95, 27, 0x1},     // democratischerepublieksudan
	{66667, 222, 18, 0x1},    // territorygreenland
	{66685, 71, 17, 0x1},     // arabrepublicegypt
	{66702, 830, 5, 0x1},     // #5tri
	{66707, 10, 38, 0x1},     // byelorussischesocialistsovjetrepubliek
	{66745, 241, 21, 0x1},    // palestijnseterritoria
	{66766, 3, 4, 0x81},      // #451
	{66770, 71, 27, 0x1},     // verenigdearabischerepubliek
	{66797, 831, 5, 0x1},     // #5433
	{66802, 153, 4, 0x1},     // #8sy
	{66806, 238, 4, 0x1},     // #8ne
	{66810, 201, 14, 0x1},    // alandseilanden
	{66824, 73, 7, 0x1},      // ethopia
	{66831, 85, 19, 0x1},     // republiekmadagaskar
	{66850, 82, 4, 0x1},      // #8ly
	{66854, 143, 4, 0x1},     // #8mu
	{66858, 223, 24, 0x1},    // collectivityfrenchguiana
	{66882, 16, 14, 0x1},     // germanyunified
	{66896, 6, 11, 0x1},      // azerbaidjan
	{66907, 832, 5, 0x1},     // #4886
	{66912, 109, 5, 0x81},    // #4894
	{66917, 224, 4, 0x1},     // #8gq
	{66921, 7, 4, 0x1},       // #8be
	{66925, 118, 4, 0x1},     // #8cy
	{66929, 120, 21, 0x1},    // fedstatesofmicronesia
	{66950, 22, 5, 0x81},     // #4826
	{66955, 5, 4, 0x1},       // #8au
	{66959, 213, 26, 0x1},    // christmasislandsaustralian
	{66985, 257, 26, 0x1},    // overzeesgebiedwallisfutuna
	{67011, 19, 15, 0x1},     // republicestland
	{67026, 178, 19, 0x1},    // dominicanrepublicdr
	{67045, 36, 15, 0x1},     // republicmoldova
	{67060, 138, 12, 0x1},    // unionmyanmar
	{67072, 228, 34, 0x1},    // britishterritoriuminindischeoceaan
	{67106, 54, 9, 0x1},      // americaus
	{67115, 82, 26, 0x1},     // libischearabischerepubliek
	{67141, 242, 32, 0x1},    // overseasterritoryfrenchpolynesia
	{67173, 55, 42, 0x1},     // socialistischefederalerepubliekjoegoslavie
	{67215, 44, 5, 0x81},     // #4620
	{67220, 250, 18, 0x1},    // turksandcaicosisds
	{67238, 108, 15, 0x1},    // uniesouthafrika
	{67253, 1, 7, 0x1},       // albania
	{67260, 82, 5, 0x1},      // lybia
	{67265, 833, 5, 0x1},     // #5ton
	{67270, 251, 16, 0x1},    // territorytokelau
	{67286, 52, 6, 0x1},      // turkey
	{67292, 834, 5, 0x1},     // #5tun
	{67297, 148, 18, 0x1},    // volksrepnorthkorea
	{67315, 188, 4, 0x81},    // #1mx
	{67319, 25, 5, 0x81},     // #4191
	{67324, 113, 4, 0x81},    // #450
	{67328, 228, 27, 0x1},    // britsindiaoceaanterritorium
	{67355, 232, 30, 0x1},    // territoriumnoordelijkemarianen
	{67385, 160, 5, 0x1},     // #7uzb
	{67390, 159, 4, 0x1},     // #8tv
	{67394, 835, 5, 0x1},     // #5434
	{67399, 245, 4, 0x1},     // #8sx
	{67403, 237, 4, 0x1},     // #8nf
	{67407, 836, 5, 0x1},     // #5450
	{67412, 38, 4, 0x1},      // #8mt
	{67416, 21, 15, 0x1},     // franserepubliek
	{67431, 121, 4, 0x1},     // #8id
	{67435, 164, 5, 0x81},    // #4887
	{67440, 221, 4, 0x1},     // #8gp
	{67444, 168, 4, 0x1},     // #8bf
	{67448, 206, 20, 0x1},    // caribbeannetherlands
	{67468, 62, 16, 0x1},     // formerivorycoast
	{67484, 170, 18, 0x1},    // boliviaplurstateof
	{67502, 64, 14, 0x1},     // republiekzaire
	{67516, 127, 11, 0x1},    // kazakhistan
	{67527, 32, 33, 0x1},     // lithuaniansovietsocialistrepublic
	{67560, 85, 22, 0x1},     // republiquedemadagascar
	{67582, 177, 22, 0x1},    // commonwealthofdominica
	{67604, 158, 5, 0x1},     // tonga
	{67609, 77, 9, 0x1},      // gambiathe
	{67618, 196, 4, 0x81},    // #1uy
	{67622, 8, 23, 0x1},      // peoplesrepublicbulgaria
	{67645, 181, 9, 0x1},     // guatamala
	{67654, 214, 22, 0x1},    // territorycaymanislands
	{67676, 140, 4, 0x81},    // #1my
	{67680, 176, 5, 0x81},    // #4192
	{67685, 121, 29, 0x1},    // unitarystaterepublicindonesia
	{67714, 204, 4, 0x81},    // #1aq
	{67718, 13, 39, 0x1},     // socialistischerepubliektsjechoslowakije
	{67757, 254, 26, 0x1},    // statodellacittadelvaticano
	{67783, 244, 21, 0x1},    // formerrepublicvietnam
	{67804, 837, 5, 0x1},     // #6new
	{67809, 211, 11, 0x1},    // cookislands
	{67820, 160, 28, 0x1},    // uzbeksovietsocialistrepublic
	{67848, 252, 4, 0x1},     // #8tw
	{67852, 247, 5, 0x81},    // #2sjm
	{67857, 838, 5, 0x1},     // #5435
	{67862, 96, 4, 0x1},      // #8sg
	{67866, 107, 4, 0x1},     // #8ug
	{67870, 124, 6, 0x1},     // aliraq
	{67876, 92, 4, 0x1},      // #8ng
	{67880, 839, 5, 0x1},     // #5451
	{67885, 840, 5, 0x1},     // #6png
	{67890, 34, 4, 0x1},      // #8lg
	{67894, 77, 14, 0x1},     // gambiarepublic
	{67908, 113, 4, 0x1},     // #8bg
	{67912, 153, 8, 0x1},     // syriauar
	{67920, 119, 4, 0x1},     // fiji
	{67924, 246, 26, 0x1},    // sinthelenaentristandacunha
	{67950, 145, 18, 0x1},    // filipijnenrepublic
	{67968, 65, 13, 0x1},     // repofthecongo
	{67981, 841, 5, 0x1},     // #6eri
	{67986, 157, 5, 0x81},    // #4626
	{67991, 231, 14, 0x1},    // frenchstmartin
	{68005, 842, 28, 0x82},   // frserbiamontenegroyugoslavia
	{68033, 147, 23, 0x1},    // papuanewguineaterritory
	{68056, 138, 20, 0x1},    // unionmyanmarrepublic
	{68076, 33, 20, 0x1},     // grandducheluxembourg
	{68096, 202, 25, 0x1},    // netherlandsantillesformer
	{68121, 101, 4, 0x81},    // #1sz
	{68125, 160, 4, 0x81},    // #1uz
	{68129, 127, 4, 0x81},    // #1kz
	{68133, 208, 18, 0x1},    // grondgebiedbermuda
	{68151, 126, 4, 0x81},    // #1jp
	{68155, 87, 4, 0x81},     // #1mz
	{68159, 142, 13, 0x1},    // naururepublic
	{68172, 166, 4, 0x81},    // #1ar
	{68176, 114, 4, 0x81},    // #448
	{68180, 172, 4, 0x81},    // #452
	{68184, 14, 4, 0x81},     // #1cz
	{68188, 54, 18, 0x1},     // americaunitedsates
	{68206, 24, 4, 0x81},     // #1gr
	{68210, 182, 5, 0x1},     // #7guy
	{68215, 254, 16, 0x1},    // statevaticancity
	{68231, 157, 4, 0x1},     // #8tt
	{68235, 57, 18, 0x1},     // republiekboeroendi
	{68253, 844, 5, 0x1},     // #5420
	{68258, 845, 5, 0x1},     // #5436
	{68263, 108, 4, 0x1},     // #8sf
	{68267, 162, 4, 0x1},     // #8nh
	{68271, 97, 21, 0x1},     // republicofsierraleone
	{68292, 136, 4, 0x1},     // #8mv
	{68296, 253, 30, 0x1},    // kleineafgelegeneilandenvandeus
	{68326, 846, 5, 0x2},     // #4891
	{68331, 76, 4, 0x1},      // #8gv
	{68335, 153, 12, 0x1},    // syriearabrep
	{68347, 200, 4, 0x1},     // #8av
	{68351, 85, 26, 0x1},     // democraticrepublmadagascar
	{68377, 848, 5, 0x1},     // #2sun
	{68382, 109, 5, 0x81},    // #2zmb
	{68387, 30, 14, 0x1},     // republicitalie
	{68401, 82, 18, 0x1},     // libyaunitedkingdom
	{68419, 9, 28, 0x1},      // republiekbosnieenherzegovina
	{68447, 186, 18, 0x1},    // saintkittsandnevis
	{68465, 849, 27, 0x82},   // federalrepublicofyugoslavia
	{68492, 851, 26, 0x82},   // serbiamontenegroyugoslavia
	{68518, 148, 26, 0x1},    // democraticpeorepublickorea
	{68544, 86, 11, 0x1},     // franssoedan
	{68555, 249, 27, 0x1},    // kofthenetherlandsintmaarten
	{68582, 96, 19, 0x1},     // republiquedusenegal
	{68601, 241, 4, 0x81},    // #1ps
	{68605, 853, 5, 0x1},     // #5790
	{68610, 82, 18, 0x1},     // libyanarabrepublic
	{68628, 163, 4, 0x81},    // #1ws
	{68632, 245, 52, 0x1},    // overzeesgebiedsdeelsouthgeorgiesouthsandwicheilanden
	{68684, 170, 26, 0x1},    // boliviaplurinationalestaat
	{68710, 56, 14, 0x1},     // republicangola
	{68724, 203, 4, 0x81},    // #1as
	{68728, 31, 5, 0x81},     // #2lie
	{68733, 154, 11, 0x1},    // prathetthai
	{68744, 46, 10, 0x1},     // ussrrussia
	{68754, 245, 4, 0x81},    // #1gs
	{68758, 10, 17, 0x1},     // byelorussischessr
	{68775, 214, 14, 0x1},    // kaaimanislands
	{68789, 133, 24, 0x1},    // peodemocraticrepubliclao
	{68813, 52, 4, 0x1},      // #8tu
	{68817, 255, 4, 0x1},     // #8vi
	{68821, 60, 17, 0x1},     // republiekbotswana
	{68838, 854, 5, 0x1},     // #5437
	{68843, 102, 4, 0x1},     // #8se
	{68847, 164, 10, 0x1},    // northyemen
	{68857, 93, 4, 0x1},      // #8ni
	{68861, 78, 4, 0x1},      // #8pu
	{68865, 134, 4, 0x1},     // #8le
	{68869, 132, 4, 0x1},     // #8ku
	{68873, 14, 15, 0x1},     // republicczechia
	{68888, 855, 5, 0x1},     // #4890
	{68893, 136, 15, 0x1},    // maldivesislands
	{68908, 114, 4, 0x1},     // #8ba
	{68912, 120, 28, 0x1},    // gefedereerdestatesmicronesie
	{68940, 106, 5, 0x81},    // #4834
	{68945, 203, 4, 0x1},     // #8aq
	{68949, 15, 25, 0x1},     // democraticrepublicgermany
	{68974, 143, 13, 0x1},    // sultanaatoman
	{68987, 197, 12, 0x1},    // stvinandgren
	{68999, 239, 22, 0x1},    // pitcairnislandsbritish
	{69021, 265, 5, 0x81},    // #2xsl
	{69026, 210, 19, 0x1},    // islandscocoskeeling
	{69045, 53, 32, 0x1},     // oekrainsesovietsocialistrepublic
	{69077, 246, 34, 0x1},    // sainthelenatristandacunhaascension
	{69111, 112, 3, 0x1},     // vae
	{69114, 78, 5, 0x81},     // #4624
	{69119, 856, 5, 0x1},     // #5taj
	{69124, 857, 5, 0x1},     // #6bul
	{69129, 1, 7, 0x1},       // albanie
	{69136, 112, 26, 0x1},    // verenigdearabischeemiraten
	{69162, 858, 4, 0x1},     // #1zr
	{69166, 240, 4, 0x81},    // #1pr
	{69170, 249, 4, 0x81},    // #1sx
	{69174, 228, 34, 0x1},    // britsterritoriumindeindischeoceaan
	{69208, 8, 23, 0x1},      // bulgaarsevolksrepubliek
	{69231, 106, 4, 0x81},    // #1tz
	{69235, 859, 5, 0x1},     // #5tur
	{69240, 121, 4, 0x81},    // #1id
	{69244, 128, 11, 0x1},    // kyrghyzstan
	{69255, 38, 4, 0x81},     // #1mt
	{69259, 18, 12, 0x1},     // kingdomspain
	{69271, 5, 4, 0x81},      // #1at
	{69275, 42, 4, 0x81},     // #1nz
	{69279, 91, 10, 0x1},     // swanamibia
	{69289, 213, 4, 0x81},    // #1cx
	{69293, 65, 19, 0x1},     // congorepbrazzaville
	{69312, 69, 4, 0x81},     // #1dz
	{69316, 221, 4, 0x81},    // #1gp
	{69320, 59, 21, 0x1},     // burkinafasouppervolta
	{69341, 230, 25, 0x1},    // macauchinapeoplesrepublic
	{69366, 246, 5, 0x81},    // #2shn
	{69371, 40, 26, 0x1},     // kingdomofthenetherlandsthe
	{69397, 860, 5, 0x1},     // #5438
	{69402, 252, 21, 0x1},    // chinataiwanprovinceof
	{69423, 64, 24, 0x1},     // leopoldstadrepubliccongo
	{69447, 246, 17, 0x1},    // sthelenaascension
	{69464, 44, 18, 0x1},     // portugueserepublic
	{69482, 95, 5, 0x81},     // #2sdn
	{69487, 213, 4, 0x1},     // #8kt
	{69491, 178, 4, 0x1},     // #8dr
	{69495, 181, 4, 0x1},     // #8gt
	{69499, 172, 4, 0x1},     // #8bb
	{69503, 206, 26, 0x1},    // bonairesinteustatiusensaba
	{69529, 227, 5, 0x81},    // #4833
	{69534, 4, 21, 0x1},      // commonwealthaustralia
	{69555, 53, 8, 0x1},      // ukrayina
	{69563, 220, 20, 0x1},    // grondgebiedgibraltar
	{69583, 128, 10, 0x1},    // kyrgyzstan
	{69593, 240, 12, 0x1},    // puertoricous
	{69605, 107, 7, 0x1},     // oeganda
	{69612, 48, 20, 0x1},     // unieserviemontenegro
	{69632, 138, 15, 0x1},    // nowmyanmarburma
	{69647, 250, 13, 0x1},    // turksencaicos
	{69660, 861, 5, 0x1},     // #6bfo
	{69665, 84, 7, 0x1},      // morroco
	{69672, 106, 19, 0x1},    // unitedrepoftanzania
	{69691, 243, 4, 0x81},    // #1re
	{69695, 153, 4, 0x81},    // #1sy
	{69699, 220, 35, 0x1},    // britishoverzeesterritoriumgibraltar
	{69734, 230, 19, 0x1},    // overzeesgebiedmacau
	{69753, 27, 4, 0x81},     // #1ie
	{69757, 214, 4, 0x81},    // #1ky
	{69761, 162, 4, 0x81},    // #1vu
	{69765, 68, 8, 0x1},      // djibouti
	{69773, 125, 11, 0x1},    // transjordan
	{69784, 89, 4, 0x81},     // #1mu
	{69788, 64, 5, 0x81},     // #4180
	{69793, 118, 5, 0x81},    // #4196
	{69798, 192, 8, 0x1},     // paraguay
	{69806, 4, 4, 0x81},      // #1au
	{69810, 82, 4, 0x81},     // #1ly
	{69814, 92, 4, 0x81},     // #1ne
	{69818, 251, 14, 0x1},    // tokelanislands
	{69832, 118, 4, 0x81},    // #1cy
	{69836, 77, 19, 0x1},     // republicofthegambia
	{69855, 862, 4, 0x1},     // #1dy
	{69859, 19, 4, 0x81},     // #1ee
	{69863, 79, 4, 0x81},     // #1gq
	{69867, 117, 5, 0x81},    // #4156
	{69872, 36, 32, 0x1},     // moldoviansovietsocialistrepublic
	{69904, 105, 4, 0x1},     // #8ts
	{69908, 106, 24, 0x1},    // unitedrepublicoftanzania
	{69932, 863, 5, 0x1},     // #5439
	{69937, 186, 4, 0x1},     // #8sc
	{69941, 22, 4, 0x1},      // #8uk
	{69945, 64, 27, 0x1},     // democratischerepubliekcongo
	{69972, 98, 5, 0x81},     // #2som
	{69977, 137, 12, 0x1},    // marshallisds
	{69989, 200, 17, 0x1},    // territoryanguilla
	{70006, 61, 15, 0x1},     // centralafricanr
	{70021, 28, 4, 0x1},      // #8ic
	{70025, 131, 4, 0x1},     // #8ks
	{70029, 190, 6, 0x1},     // panama
	{70035, 122, 5, 0x1},     // #7ind
	{70040, 219, 4, 0x1},     // #8gk
	{70044, 94, 14, 0x1},     // rwandarepublic
	{70058, 263, 5, 0x81},    // #2xon
	{70063, 60, 4, 0x1},      // #8bc
	{70067, 199, 16, 0x1},    // arubaknetherland
	{70083, 120, 24, 0x1},    // micronesiafederalestaten
	{70107, 229, 5, 0x81},    // #4832
	{70112, 4, 4, 0x1},       // #8as
	{70116, 80, 13, 0x1},     // republickenia
	{70129, 244, 17, 0x1},    // vietnamrepublicof
	{70146, 248, 5, 0x81},    // #2spm
	{70151, 254, 8, 0x1},     // vatikaan
	{70159, 21, 9, 0x1},      // frankrijk
	{70168, 129, 9, 0x1},     // kampuchia
	{70177, 206, 25, 0x1},    // steustatiusandsababonaire
	{70202, 46, 12, 0x1},     // russischefed
	{70214, 129, 17, 0x1},    // kampucheacambodia
	{70231, 7, 17, 0x1},      // konigreichbelgien
	{70248, 39, 20, 0x1},     // republicofmontenegro
	{70268, 97, 5, 0x81},     // #4694
	{70273, 27, 18, 0x1},     // poblachtnaheireann
	{70291, 225, 35, 0x1},    // hongkongspecialadministrativeregion
	{70326, 224, 13, 0x1},    // territoryguam
	{70339, 24, 6, 0x1},      // greece
	{70345, 231, 25, 0x1},    // saintmartinfransdeelfrans
	{70370, 15, 35, 0x1},     // germandemocraticrepubliceastgermany
	{70405, 218, 6, 0x1},     // faroer
	{70411, 248, 19, 0x1},    // miquelonsaintpierre
	{70430, 193, 4, 0x81},    // #1sv
	{70434, 132, 8, 0x1},     // alkuwayt
	{70442, 230, 12, 0x1},    // macaochinapr
	{70454, 246, 18, 0x1},    // sainthelenaislands
	{70472, 70, 17, 0x1},     // zanzibarsultanate
	{70489, 136, 4, 0x81},    // #1mv
	{70493, 165, 10, 0x1},    // southjemen
	{70503, 67, 4, 0x81},     // #1cv
	{70507, 100, 4, 0x1},     // #8tp
	{70511, 203, 19, 0x1},    // ameriksamoaeilanden
	{70530, 248, 4, 0x1},     // #8sb
	{70534, 40, 4, 0x1},      // #8nl
	{70538, 864, 5, 0x1},     // #6nir
	{70543, 239, 42, 0x1},    // britishoverzeesterritoriumpitcairneilanden
	{70585, 15, 27, 0x1},     // democraticrepublicduitsland
	{70612, 125, 30, 0x1},    // hashemitischkoninkrijkjordanie
	{70642, 235, 16, 0x1},    // territorymayotte
	{70658, 130, 4, 0x1},     // #8kr
	{70662, 11, 6, 0x1},      // kanada
	{70668, 180, 4, 0x1},     // #8gj
	{70672, 170, 4, 0x1},     // #8bl
	{70676, 219, 5, 0x81},    // #4831
	{70681, 166, 4, 0x1},     // #8ar
	{70685, 30, 5, 0x1},      // #7ita
	{70690, 129, 15, 0x1},    // cambodiakingdom
	{70705, 220, 20, 0x1},    // territoriumgibraltar
	{70725, 128, 10, 0x1},    // kirgizstan
	{70735, 865, 5, 0x1},     // #6bhm
	{70740, 108, 5, 0x81},    // #2zaf
	{70745, 161, 12, 0x1},    // noordvietnam
	{70757, 36, 17, 0x1},     // republicofmoldova
	{70774, 866, 5, 0x1},     // #6bra
	{70779, 65, 10, 0x1},     // congorepof
	{70789, 128, 11, 0x1},    // kirghizstan
	{70800, 230, 32, 0x1},    // macaospecialadministrativeregion
	{70832, 867, 5, 0x1},     // #6bui
	{70837, 79, 25, 0x1},     // republicequatoriaalguinea
	{70862, 110, 4, 0x81},    // #1zw
	{70866, 218, 6, 0x1},     // faroes
	{70872, 146, 4, 0x81},    // #1pw
	{70876, 22, 5, 0x1},      // #7gbr
	{70881, 104, 4, 0x81},    // #1tg
	{70885, 128, 4, 0x81},    // #1kg
	{70889, 239, 24, 0x1},    // territorypitcairnislands
	{70913, 90, 4, 0x81},     // #1mw
	{70917, 868, 5, 0x2},     // #6yug
	{70922, 199, 4, 0x81},    // #1aw
	{70926, 93, 4, 0x81},     // #1ng
	{70930, 225, 27, 0x1},    // overzeesgebiedsdeelhongkong
	{70957, 212, 4, 0x81},    // #1cw
	{70961, 34, 5, 0x81},     // #2lva
	{70966, 123, 10, 0x1},    // formeriran
	{70976, 71, 4, 0x81},     // #1eg
	{70980, 78, 4, 0x81},     // #1gw
	{70984, 161, 4, 0x1},     // #8vm
	{70988, 150, 4, 0x1},     // #8sa
	{70992, 226, 22, 0x1},    // heardmcdonaldislandsau
	{71014, 130, 8, 0x1},     // kiribati
	{71022, 133, 4, 0x1},     // #8la
	{71026, 165, 17, 0x1},    // yemenpdrsouthaden
	{71043, 227, 4, 0x1},     // #8im
	{71047, 185, 4, 0x1},     // #8jm
	{71051, 220, 4, 0x1},     // #8gi
	{71055, 95, 23, 0x1},     // democraticrepublicsudan
	{71078, 138, 4, 0x1},     // #8bm
	{71082, 115, 21, 0x1},    // staatbruneidarussalam
	{71103, 256, 17, 0x1},    // vsmaagdeneilanden
	{71120, 161, 18, 0x1},    // formernoordvietnam
	{71138, 26, 7, 0x1},      // hungary
	{71145, 40, 10, 0x1},     // nethelands
	{71155, 155, 10, 0x1},    // tadzjiekie
	{71165, 870, 5, 0x1},     // #6blr
	{71170, 253, 44, 0x1},    // kleinepacifischeeilandenvandeverenigdestaten
	{71214, 9, 5, 0x1},       // #7bih
	{71219, 17, 7, 0x1},      // danmark
	{71226, 110, 5, 0x81},    // #2zwe
	{71231, 157, 28, 0x1},    // democraticrepublictimorleste
	{71259, 93, 7, 0x1},      // nigeria
	{71266, 186, 24, 0x1},    // saintchristopherandnevis
	{71290, 3, 7, 0x1},       // armenia
	{71297, 100, 4, 0x81},    // #1st
	{71301, 78, 5, 0x1},      // #7gbs
	{71306, 205, 4, 0x81},    // #1tf
	{71310, 871, 5, 0x1},     // #5tuv
	{71315, 134, 5, 0x81},    // #2lbn
	{71320, 232, 4, 0x81},    // #1mp
	{71324, 34, 4, 0x81},     // #1lv
	{71328, 237, 4, 0x81},    // #1nf
	{71332, 150, 22, 0x1},    // koninkrijksaoediarabie
	{71354, 181, 4, 0x81},    // #1gt
	{71358, 55, 34, 0x1},     // federalpeoplesrepublicofyugoslavia
	{71392, 64, 5, 0x1},      // zaire
	{71397, 223, 30, 0x1},    // overseasdepartmentfrenchguiana
	{71427, 158, 4, 0x1},     // #8tn
	{71431, 108, 11, 0x1},    // southafrica
	{71442, 171, 24, 0x1},    // brazilfederativerepublic
	{71466, 64, 36, 0x1},     // kinshasademocraticrepublicofthecongo
	{71502, 82, 63, 0x1},     // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{71565, 241, 24, 0x1},    // bezetpalestijnsegebieden
	{71589, 210, 12, 0x1},    // cocosislands
	{71601, 232, 19, 0x1},    // noordelijkemarianen
	{71620, 236, 33, 0x1},    // overzeesdepartementnieuwcaledonie
	{71653, 75, 4, 0x1},      // #8gh
	{71657, 262, 5, 0x81},    // #2xns
	{71662, 58, 4, 0x1},      // #8bn
	{71666, 174, 16, 0x1},    // columbiarepublic
	{71682, 214, 29, 0x1},    // overzeesgebiedkaaimaneilanden
	{71711, 40, 23, 0x1},     // kingdomofthenetherlands
	{71734, 102, 10, 0x1},    // seychelles
	{71744, 45, 22, 0x1},     // peoplesrepublicromania
	{71766, 206, 22, 0x1},    // bonaireensinteustatius
	{71788, 179, 15, 0x1},    // republicecuador
	{71803, 230, 33, 0x1},    // specialeadministratieveregiomacao
	{71836, 872, 5, 0x1},     // #5ind
	{71841, 65, 24, 0x1},     // brazzavillerepubliccongo
	{71865, 873, 5, 0x1},     // #5taw
	{71870, 874, 4, 0x1},     // #1su
	{71874, 133, 5, 0x81},    // #2lao
	{71879, 80, 4, 0x81},     // #1ke
	{71883, 875, 5, 0x1},     // #5oma
	{71888, 876, 5, 0x1},     // #6940
	{71893, 10, 41, 0x1},     // witrussischesocialistischesovjetrepubliek
	{71934, 234, 4, 0x81},    // #1mq
	{71938, 211, 5, 0x81},    // #4184
	{71943, 61, 20, 0x1},     // kodorosesetibeafrika
	{71963, 33, 4, 0x81},     // #1lu
	{71967, 91, 4, 0x81},     // #1na
	{71971, 119, 12, 0x1},    // fijirepublic
	{71983, 176, 4, 0x81},    // #1cu
	{71987, 67, 10, 0x1},     // kaapverdie
	{71997, 198, 27, 0x1},    // verenigdestatenvanvenezuela
	{72024, 224, 4, 0x81},    // #1gu
	{72028, 173, 5, 0x81},    // #4152
	{72033, 83, 5, 0x81},     // #2lso
	{72038, 135, 5, 0x81},    // #4144
	{72043, 173, 16, 0x1},    // republicadechile
	{72059, 104, 4, 0x1},     // #8to
	{72063, 153, 11, 0x1},    // formersyria
	{72074, 98, 4, 0x1},      // #8so
	{72078, 877, 5, 0x1},     // #5411
	{72083, 878, 5, 0x1},     // #6ken
	{72088, 41, 4, 0x1},      // #8no
	{72092, 156, 18, 0x1},    // turkmeenserepublic
	{72110, 49, 4, 0x1},      // #8lo
	{72114, 213, 15, 0x1},    // christmasisland
	{72129, 228, 4, 0x1},     // #8io
	{72133, 125, 4, 0x1},     // #8jo
	{72137, 160, 5, 0x81},    // #4860
	{72142, 10, 4, 0x1},      // #8bo
	{72146, 140, 9, 0x1},     // malayasia
	{72155, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{72188, 9, 17, 0x1},      // bosnaihercegovina
	{72205, 259, 57, 0x1},    // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{72262, 58, 5, 0x1},      // #7ben
	{72267, 101, 8, 0x1},     // eswatini
	{72275, 77, 26, 0x1},     // islamicrepublicofthegambia
	{72301, 102, 5, 0x81},    // #4690
	{72306, 879, 5, 0x1},     // #6bar
	{72311, 31, 13, 0x1},     // leichtenstein
	{72324, 111, 18, 0x1},    // afghanistankingdom
	{72342, 139, 13, 0x1},    // outermongolia
	{72355, 5, 7, 0x1},       // austria
	{72362, 245, 44, 0x1},    // grondgebiedsouthgeorgiesouthsandwicheilanden
	{72406, 44, 4, 0x81},     // #1pt
	{72410, 880, 4, 0x1},     // #1rh
	{72414, 194, 4, 0x81},    // #1sr
	{72418, 10, 15, 0x1},     // byelorussianssr
	{72433, 205, 26, 0x1},    // fransezuidelijketerritoria
	{72459, 103, 4, 0x81},    // #1td
	{72463, 219, 19, 0x1},    // grondgebiedguernsey
	{72482, 88, 4, 0x81},     // #1mr
	{72486, 246, 34, 0x1},    // ascensiontristandacunhasainthelena
	{72520, 32, 4, 0x81},     // #1lt
	{72524, 175, 4, 0x81},    // #1cr
	{72528, 73, 5, 0x81},     // #2eth
	{72533, 199, 16, 0x1},    // territoriumaruba
	{72549, 40, 14, 0x1},     // netherlandsthe
	{72563, 251, 4, 0x1},     // #8tl
	{72567, 198, 31, 0x1},    // bolivariaanserepubliekvenezuela
	{72598, 151, 4, 0x1},     // #8sn
	{72602, 122, 4, 0x1},     // #8in
	{72606, 249, 11, 0x1},    // sintmaarten
	{72617, 121, 5, 0x1},     // #7ina
	{72622, 225, 40, 0x1},    // hongkongchinaspecialadministrativeregion
	{72662, 169, 4, 0x1},     // #8bh
	{72666, 145, 17, 0x1},    // philippineislands
	{72683, 125, 8, 0x1},     // jordanie
	{72691, 246, 15, 0x1},    // islandssthelena
	{72706, 40, 5, 0x1},      // #7ned
	{72711, 155, 18, 0x1},    // jumhuriitojikiston
	{72729, 31, 14, 0x1},     // liechstenstein
	{72743, 146, 5, 0x1},     // belau
	{72748, 259, 4, 0x81},    // #1xk
	{72752, 201, 19, 0x1},    // overzeesgebiedaland
	{72771, 137, 15, 0x1},    // marshallislands
	{72786, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{72821, 99, 4, 0x81},     // #1ss
	{72825, 136, 21, 0x1},    // republiekdermalediven
	{72846, 197, 22, 0x1},    // saintvincentgrenadines
	{72868, 250, 4, 0x81},    // #1tc
	{72872, 58, 13, 0x1},     // beninrepublic
	{72885, 140, 12, 0x1},    // formermalaya
	{72897, 233, 4, 0x81},    // #1ms
	{72901, 83, 4, 0x81},     // #1ls
	{72905, 236, 4, 0x81},    // #1nc
	{72909, 230, 13, 0x1},    // chinamacausar
	{72922, 881, 4, 0x2},     // #1cs
	{72926, 179, 4, 0x81},    // #1ec
	{72930, 15, 31, 0x1},     // democratischerepubliekduitsland
	{72961, 65, 5, 0x81},     // #4178
	{72966, 164, 7, 0x1},     // alyaman
	{72973, 47, 4, 0x1},      // #8sm
	{72977, 883, 5, 0x1},     // #2scg
	{72982, 198, 5, 0x81},    // #4862
	{72987, 16, 4, 0x1},      // #8gm
	{72991, 221, 23, 0x1},    // departementlaguadeloupe
	{73014, 71, 5, 0x81},     // #4818
	{73019, 25, 17, 0x1},     // republikahrvatska
	{73036, 12, 18, 0x1},     // swissconfederation
	{73054, 113, 25, 0x1},    // peoplesrepublicbangladesh
	{73079, 7, 5, 0x1},       // #7bel
	{73084, 138, 22, 0x1},    // unionofmyanmarrepublic
	{73106, 114, 5, 0x1},     // #7brn
	{73111, 171, 8, 0x1},     // brazilie
	{73119, 105, 16, 0x1},    // kingdomoftunisia
	{73135, 64, 26, 0x1},     // leopoldvillerepubliekcongo
	{73161, 120, 12, 0x1},    // micronesiafs
	{73173, 3, 7, 0x1},       // armenie
	{73180, 228, 4, 0x1},     // biot
	{73184, 236, 33, 0x1},    // newcaledoniadependenciesterritory
	{73217, 31, 23, 0x1},     // vorstendomliechtenstein
	{73240, 23, 5, 0x1},      // #7geo
	{73245, 29, 4, 0x81},     // #1il
	{73249, 884, 5, 0x1},     // #6935
	{73254, 95, 11, 0x1},     // noordsoedan
	{73265, 100, 8, 0x1},     // saotomep
	{73273, 86, 4, 0x81},     // #1ml
	{73277, 62, 10, 0x1},     // cotedivore
	{73287, 252, 52, 0x1},    // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{73339, 81, 4, 0x81},     // #1lr
	{73343, 21, 12, 0x1},     // domtomfrance
	{73355, 24, 4, 0x1},      // #1el
	{73359, 75, 4, 0x81},     // #1gh
	{73363, 137, 24, 0x1},    // marshalleilandenrepublic
	{73387, 21, 4, 0x81},     // #1fr
	{73391, 219, 25, 0x1},    // overseasterritoryguernsey
	{73416, 97, 4, 0x1},      // #8sl
	{73420, 64, 34, 0x1},     // formerdemocraticrepublicofthecongo
	{73454, 201, 21, 0x1},    // territoryalandislands
	{73475, 885, 5, 0x1},     // #6kbi
	{73480, 161, 25, 0x1},    // vietnamdemocraticrepublic
	{73505, 222, 4, 0x1},     // #8gl
	{73509, 34, 6, 0x1},      // lativa
	{73515, 16, 35, 0x1},     // federalrepublicofgermanywestgermany
	{73550, 214, 34, 0x1},    // overzeesgebiedsdeelkaaimaneilanden
	{73584, 146, 14, 0x1},    // palaurepubliek
	{73598, 886, 5, 0x1},     // #6bng
	{73603, 201, 16, 0x1},    // grondgebiedaland
	{73619, 93, 5, 0x1},      // #7ngr
	{73624, 196, 23, 0x1},    // oosterserepublicuruguay
	{73647, 58, 15, 0x1},     // republicdahomey
	{73662, 207, 38, 0x1},    // overzeesecollectiviteitsaintbarthelemy
	{73700, 48, 35, 0x1},     // staatsgemeenschapservieenmontenegro
	{73735, 63, 15, 0x1},     // frenchcameroons
	{73750, 126, 10, 0x1},    // nipponkoku
	{73760, 54, 22, 0x1},     // amerikaverenigdestates
	{73782, 109, 4, 0x81},    // #1zm
	{73786, 228, 51, 0x1},    // britishoverseasterritorybritishindianoceanterritory
	{73837, 240, 22, 0x1},    // puertoricocommonwealth
	{73859, 227, 4, 0x81},    // #1im
	{73863, 138, 4, 0x81},    // #1mm
	{73867, 175, 5, 0x81},    // #4188
	{73872, 66, 15, 0x1},     // archipelcomoren
	{73887, 123, 25, 0x1},    // islamitischerepubliekiran
	{73912, 48, 14, 0x1},     // serbiarepublic
	{73926, 186, 14, 0x1},    // stkittsennevis
	{73940, 220, 4, 0x81},    // #1gi
	{73944, 15, 8, 0x1},      // egermany
	{73952, 35, 17, 0x1},     // principautemonaco
	{73969, 61, 5, 0x81},     // #4140
	{73974, 250, 4, 0x1},     // #8tk
	{73978, 197, 4, 0x1},     // #8vc
	{73982, 235, 20, 0x1},    // departementdemayotte
	{74002, 111, 28, 0x1},    // jomhuriyeeslamiyeafghanestan
	{74030, 231, 43, 0x1},    // overzeesecollectiviteitsaintmartinfransdeel
	{74073, 97, 5, 0x81},     // #2sle
	{74078, 55, 21, 0x1},     // sfrofyugoslaviaformer
	{74099, 29, 6, 0x1},      // isreal
	{74105, 130, 16, 0x1},    // republickiribati
	{74121, 89, 17, 0x1},     // republicmauritius
	{74138, 9, 4, 0x1},       // #8bk
	{74142, 206, 25, 0x1},    // bonairesainteustatiussaba
	{74167, 107, 5, 0x81},    // #4800
	{74172, 29, 11, 0x1},     // stateisrael
	{74183, 101, 16, 0x1},    // swazilandkingdom
	{74199, 51, 5, 0x81},     // #2swe
	{74204, 106, 30, 0x1},    // mainlandunitedrepublictanzania
	{74234, 108, 19, 0x1},    // republicsouthafrica
	{74253, 244, 20, 0x1},    // southvietnamrepublic
	{74273, 172, 5, 0x1},     // #7bar
	{74278, 194, 17, 0x1},    // netherlandsguiana
	{74295, 242, 28, 0x1},    // frenchpolynesiaoverseaslands
	{74323, 101, 15, 0x1},    // kingdomeswatini
	{74338, 887, 5, 0x1},     // #5255
	{74343, 224, 12, 0x1},    // guamamerican
	{74355, 888, 5, 0x1},     // #5225
	{74360, 125, 22, 0x1},    // jordanhashemitekingdom
	{74382, 140, 8, 0x1},     // malaysia
	{74390, 123, 19, 0x1},    // iranislamicrepublic
	{74409, 96, 4, 0x81},     // #1sn
	{74413, 82, 12, 0x1},     // kingdomlibya
	{74425, 122, 4, 0x81},    // #1in
	{74429, 186, 4, 0x81},    // #1kn
	{74433, 205, 38, 0x1},    // fransezuidelijkeenantarctischegebieden
	{74471, 198, 25, 0x1},    // repbolivarianadevenezuela
	{74496, 13, 39, 0x1},     // tsjechoslowaaksesocialistischerepubliek
	{74535, 139, 4, 0x81},    // #1mn
	{74539, 40, 4, 0x81},     // #1nl
	{74543, 65, 5, 0x81},     // #2cog
	{74548, 70, 22, 0x1},     // fmrzanzibarandpembaisd
	{74570, 76, 4, 0x81},     // #1gn
	{74574, 154, 4, 0x1},     // #8th
	{74578, 889, 28, 0x82},   // yugoslaviafrserbiamontenegro
	{74606, 100, 26, 0x1},    // demrepofsaotomeandprincipe
	{74632, 259, 14, 0x1},    // republickosova
	{74646, 212, 26, 0x1},    // overzeesgebiedsdeelcuracao
	{74672, 32, 4, 0x1},      // #8lh
	{74676, 891, 5, 0x1},     // #6nth
	{74681, 146, 13, 0x1},    // republicpalau
	{74694, 74, 4, 0x1},      // #8gb
	{74698, 170, 15, 0x1},    // boliviarepublic
	{74713, 207, 26, 0x1},    // grondgebiedsaintbarthelemy
	{74739, 260, 5, 0x81},    // #2xla
	{74744, 185, 5, 0x81},    // #2jam
	{74749, 892, 5, 0x1},     // #5500
	{74754, 37, 42, 0x1},     // formertheformeryugoslavrepublicofmacedonia
	{74796, 893, 5, 0x1},     // #6bhu
	{74801, 152, 15, 0x1},    // solomoneilanden
	{74816, 894, 5, 0x1},     // #6kzk
	{74821, 96, 15, 0x1},     // senegalrepublic
	{74836, 246, 36, 0x1},    // hemelvaartentristandacunhasinthelena
	{74872, 129, 24, 0x1},    // peoplesrepublickampuchea
	{74896, 56, 20, 0x1},     // portuguesewestafrica
	{74916, 84, 7, 0x1},      // marokko
	{74923, 45, 4, 0x81},     // #1ro
	{74927, 98, 4, 0x81},     // #1so
	{74931, 47, 19, 0x1},     // republicofsanmarino
	{74950, 158, 4, 0x81},    // #1to
	{74954, 77, 21, 0x1},     // islamicrepublicgambia
	{74975, 228, 4, 0x81},    // #1io
	{74979, 230, 4, 0x81},    // #1mo
	{74983, 41, 4, 0x81},     // #1no
	{74987, 64, 5, 0x81},     // #2cod
	{74992, 127, 21, 0x1},    // qazaqstanrespublikasy
	{75013, 236, 24, 0x1},    // collectivitynewcaledonia
	{75037, 238, 14, 0x1},    // newzealandniue
	{75051, 139, 15, 0x1},    // stateofmongolia
	{75066, 155, 4, 0x1},     // #8ti
	{75070, 198, 4, 0x1},     // #8ve
	{75074, 50, 4, 0x1},      // #8si
	{75078, 121, 31, 0x1},    // republicofindonesiaunitarystate
	{75109, 249, 20, 0x1},    // sintmaartendutchpart
	{75129, 126, 5, 0x81},    // #2jpn
	{75134, 81, 4, 0x1},      // #8li
	{75138, 229, 4, 0x1},     // #8je
	{75142, 259, 5, 0x81},    // #2xkx
	{75147, 77, 4, 0x1},      // #8ga
	{75151, 182, 13, 0x1},    // britishguyana
	{75164, 238, 16, 0x1},    // nieuwzeelandniue
	{75180, 895, 5, 0x1},     // #5501
	{75185, 153, 17, 0x1},    // syrischerepubliek
	{75202, 71, 12, 0x1},     // arabrepegypt
	{75214, 69, 7, 0x1},      // algerie
	{75221, 207, 21, 0x1},    // saintbarthelemyfrench
	{75242, 896, 5, 0x1},     // #6blz
	{75247, 245, 49, 0x1},    // overseasterritorysouthgeorgiasouthsandwichislands
	{75296, 10, 5, 0x1},      // #7blr
	{75301, 120, 21, 0x1},    // micronesiafederalstat
	{75322, 45, 23, 0x1},     // romanianpeoplesrepublic
	{75345, 242, 25, 0x1},    // grondgebiedfranspolynesie
	{75370, 63, 16, 0x1},     // cameroonrepublic
	{75386, 65, 22, 0x1},     // congopeoplesrepublicof
	{75408, 97, 4, 0x81},     // #1sl
	{75412, 254, 24, 0x1},    // statuscivitatisvaticanae
	{75436, 105, 4, 0x81},    // #1tn
	{75440, 161, 4, 0x81},    // #1vn
	{75444, 137, 4, 0x81},    // #1mh
	{75448, 12, 5, 0x81},     // #2che
	{75453, 108, 17, 0x1},    // unievanzuidafrika
	{75470, 215, 4, 0x81},    // #1eh
	{75474, 222, 4, 0x81},    // #1gl
	{75478, 131, 8, 0x1},     // repkorea
	{75486, 246, 4, 0x1},     // #8sh
	{75490, 152, 5, 0x81},    // #2slb
	{75495, 136, 14, 0x1},    // maldiveislands
	{75509, 248, 25, 0x1},    // saintpierremiquelonfrench
	{75534, 30, 19, 0x1},     // italiaanserepubliek
	{75553, 112, 21, 0x1},    // verenigdearabemiraten
	{75574, 26, 16, 0x1},     // kingdomofhungary
	{75590, 37, 5, 0x81},     // #4807
	{75595, 241, 5, 0x1},     // #7ple
	{75600, 253, 36, 0x1},    // verenigdestatesverafgelegeneilandjes
	{75636, 138, 12, 0x1},    // myanmarunion
	{75648, 112, 14, 0x1},    // unitedarabemir
	{75662, 253, 41, 0x1},    // verafgelegeneilandjesvandeverenigdestaten
	{75703, 196, 25, 0x1},    // uruguayrepubliektenoosten
	{75728, 68, 26, 0x1},     // fransgebiedvanafarsenissas
	{75754, 231, 20, 0x1},    // fransdeelsaintmartin
	{75774, 249, 23, 0x1},    // territoriumsaintmaarten
	{75797, 108, 4, 0x81},    // #1za
	{75801, 149, 4, 0x81},    // #1qa
	{75805, 47, 4, 0x81},     // #1sm
	{75809, 156, 4, 0x81},    // #1tm
	{75813, 176, 5, 0x81},    // #2cub
	{75818, 66, 4, 0x81},     // #1km
	{75822, 256, 4, 0x81},    // #1vi
	{75826, 131, 10, 0x1},    // korearepof
	{75836, 241, 32, 0x1},    // westelijkejordaanoevergazastrook
	{75868, 189, 4, 0x81},    // #1ni
	{75872, 10, 5, 0x81},     // #4112
	{75877, 123, 17, 0x1},    // iranimperialstate
	{75894, 77, 4, 0x81},     // #1gm
	{75898, 68, 25, 0x1},     // afarsissasfrenchterritory
	{75923, 129, 14, 0x1},    // formercambodia
	{75937, 55, 16, 0x1},     // formerjugoslavie
	{75953, 239, 19, 0x1},    // gebiedafhvkpitcairn
	{75972, 897, 5, 0x1},     // #6nig
	{75977, 23, 4, 0x1},      // #8gg
	{75981, 9, 13, 0x1},      // bosniaandherz
	{75994, 53, 5, 0x81},     // #4804
	{75999, 224, 15, 0x1},    // grondgebiedguam
	{76014, 56, 23, 0x1},     // peoplesrepublicofangola
	{76037, 266, 5, 0x81},    // #2xwb
	{76042, 165, 13, 0x1},    // southernyemen
	{76055, 105, 19, 0x1},    // tunesischerepubliek
	{76074, 67, 21, 0x1},     // republiekvancaboverde
	{76095, 157, 32, 0x1},    // democratischerepubliektimorleste
	{76127, 133, 31, 0x1},    // laosdemocratischevolksrepubliek
	{76158, 898, 5, 0x1},     // #5221
	{76163, 186, 16, 0x1},    // saintkittsnevits
	{76179, 166, 9, 0x1},     // argentina
	{76188, 206, 14, 0x1},    // sabaandbonaire
	{76202, 256, 23, 0x1},    // usvirginislandsamerican
	{76225, 28, 17, 0x1},     // ijslandserepublic
	{76242, 132, 13, 0x1},    // stateofkuwait
	{76255, 46, 17, 0x1},     // formersovietunion
	{76272, 148, 23, 0x1},    // koreademocraticvolksrep
	{76295, 247, 4, 0x81},    // #1sj
	{76299, 210, 33, 0x1},    // territoryofthecocoskeelingislands
	{76332, 157, 4, 0x81},    // #1tl
	{76336, 30, 12, 0x1},     // kingdomitaly
	{76348, 225, 13, 0x1},    // hongkongchina
	{76361, 243, 7, 0x1},     // reunion
	{76368, 899, 4, 0x1},     // #1nh
	{76372, 211, 5, 0x81},    // #2cok
	{76377, 16, 33, 0x1},     // westgermanyfederalrepublicgermany
	{76410, 245, 39, 0x1},    // zuidgeorgiaenzuidelijkesandwicheilanden
	{76449, 22, 4, 0x81},     // #1gb
	{76453, 139, 22, 0x1},    // volksrepubliekmongolie
	{76475, 195, 4, 0x1},     // #8td
	{76479, 93, 17, 0x1},     // federationnigeria
	{76496, 53, 5, 0x1},      // #7ukr
	{76501, 900, 5, 0x1},     // #6kuw
	{76506, 124, 5, 0x1},     // #7irq
	{76511, 116, 7, 0x1},     // bhoetan
	{76518, 206, 14, 0x1},    // bonaireandsaba
	{76532, 128, 11, 0x1},    // kirgizistan
	{76543, 230, 33, 0x1},    // specialeadministratieveregiomacau
	{76576, 148, 18, 0x1},    // volksrepnoordkorea
	{76594, 136, 16, 0x1},    // maldivenrepublic
	{76610, 212, 18, 0x1},    // territoriumcuracao
	{76628, 901, 5, 0x1},     // #5220
	{76633, 71, 19, 0x1},     // arabrepublicofegypt
	{76652, 136, 9, 0x1},     // malediven
	{76661, 26, 19, 0x1},     // koninkrijkhongarije
	{76680, 174, 17, 0x1},    // republicacolombia
	{76697, 50, 16, 0x1},     // sloveniarepublic
	{76713, 49, 4, 0x81},     // #1sk
	{76717, 251, 14, 0x1},    // tokelauislands
	{76731, 251, 4, 0x81},    // #1tk
	{76735, 246, 37, 0x1},    // ascensionandsainthelenatristandacunha
	{76772, 83, 14, 0x1},     // lesothokingdom
	{76786, 161, 31, 0x1},    // formerdemocraticrepublicvietnam
	{76817, 65, 20, 0x1},     // peoplesrepubliccongo
	{76837, 37, 4, 0x81},     // #1mk
	{76841, 135, 5, 0x81},    // #2lka
	{76846, 210, 19, 0x1},    // cocoskeelingislands
	{76865, 149, 5, 0x81},    // #2qat
	{76870, 59, 16, 0x1},     // formeroppervolta
	{76886, 174, 5, 0x81},    // #4170
	{76891, 46, 9, 0x1},      // russiafed
	{76900, 246, 26, 0x1},    // ascensionandtristandacunha
	{76926, 163, 27, 0x1},    // onafhankelijkestaatvansamoa
	{76953, 85, 18, 0x1},     // malagasymadagascar
	{76971, 149, 4, 0x1},     // #8qa
	{76975, 248, 47, 0x1},    // collectiviteterritorialedesaintpierreetmiquelon
	{77022, 40, 23, 0x1},     // netherlandskingdomofthe
	{77045, 54, 5, 0x1},      // #7usa
	{77050, 244, 17, 0x1},    // formerzuidvietnam
	{77067, 126, 4, 0x1},     // #8ja
	{77071, 37, 31, 0x1},     // formeryugoslavrepublicmacedonia
	{77102, 151, 17, 0x1},    // republiksingapura
	{77119, 64, 11, 0x1},     // demrepkongo
	{77130, 241, 32, 0x1},    // gazastrookwestelijkejordaanoever
	{77162, 28, 5, 0x1},      // #7isl
	{77167, 902, 5, 0x1},     // #4810
	{77172, 903, 5, 0x1},     // #5511
	{77177, 68, 17, 0x1},     // republiekdjibouti
	{77194, 69, 7, 0x1},      // algeria
	{77201, 244, 12, 0x1},    // staatvietnam
	{77213, 16, 28, 0x1},     // germanyformerfederalrepublic
	{77241, 89, 9, 0x1},      // maurituis
	{77250, 904, 25, 0x82},   // federalrepublicyugoslavia
	{77275, 40, 18, 0x1},     // netherlandskingdom
	{77293, 906, 5, 0x1},     // #5223
	{77298, 907, 5, 0x1},     // #5taz
	{77303, 214, 5, 0x81},    // #2cym
	{77308, 85, 10, 0x1},     // madagaskar
	{77318, 181, 19, 0x1},    // republicofguatemala
	{77337, 46, 10, 0x1},     // fedrusland
	{77347, 35, 16, 0x1},     // vorstendommonaco
	{77363, 246, 4, 0x81},    // #1sh
	{77367, 155, 4, 0x81},    // #1tj
	{77371, 246, 20, 0x1},    // sthelenaandascension
	{77391, 129, 4, 0x81},    // #1kh
	{77395, 36, 4, 0x81},     // #1md
	{77399, 241, 17, 0x1},    // gazastripwestbank
	{77416, 221, 13, 0x1},    // laguadeloupef
	{77429, 52, 7, 0x1},      // turkyie
	{77436, 207, 4, 0x1},     // #8tb
	{77440, 186, 30, 0x1},    // saintchristophernevisfederatie
	{77470, 125, 27, 0x1},    // transjordanhashemitekingdom
	{77497, 217, 35, 0x1},    // overzeesgebiedsdeelfalklandeilanden
	{77532, 908, 5, 0x1},     // #5510
	{77537, 909, 5, 0x1},     // #6710
	{77542, 10, 18, 0x1},     // respublikabyelarus
	{77560, 135, 9, 0x1},     // shrilamka
	{77569, 141, 32, 0x1},    // democraticfederalrepublicofnepal
	{77601, 163, 28, 0x1},    // westernsamoaindependentstate
	{77629, 138, 10, 0x1},    // unionburma
	{77639, 190, 15, 0x1},    // republiekpanama
	{77654, 42, 5, 0x1},      // #7nzl
	{77659, 50, 4, 0x81},     // #1si
	{77663, 82, 20, 0x1},     // libyanarabjamahiriya
	{77683, 15, 35, 0x1},     // eastgermanygermandemocraticrepublic
	{77718, 39, 18, 0x1},     // montenegrorepublic
	{77736, 99, 10, 0x1},     // southsudan
	{77746, 198, 4, 0x81},    // #1ve
	{77750, 215, 33, 0x1},    // republicaarabesaharauidemocratica
	{77783, 130, 4, 0x81},    // #1ki
	{77787, 39, 4, 0x81},     // #1me
	{77791, 59, 10, 0x1},     // uppervolta
	{77801, 142, 5, 0x1},     // nauru
	{77806, 11, 5, 0x81},     // #2can
	{77811, 72, 5, 0x81},     // #2eri
	{77816, 129, 5, 0x81},    // #4116
	{77821, 910, 5, 0x1},     // #6lib
	{77826, 911, 5, 0x1},     // #6prk
	{77831, 74, 4, 0x81},     // #1ga
	{77835, 103, 5, 0x81},    // #4148
	{77840, 64, 8, 0x1},      // drccongo
	{77848, 160, 22, 0x1},    // ozbekistonrespublikasi
	{77870, 50, 16, 0x1},     // republicslovenia
	{77886, 241, 13, 0x1},    // statepalestin
	{77899, 102, 13, 0x1},    // repibliksesel
	{77912, 125, 5, 0x81},    // #2jor
	{77917, 912, 5, 0x1},     // #6nic
	{77922, 243, 18, 0x1},    // grondgebiedreunion
	{77940, 53, 18, 0x1},     // formerukrainianssr
	{77958, 29, 5, 0x1},      // #7isr
	{77963, 215, 29, 0x1},    // sahrawiarabdemocraticrepublic
	{77992, 913, 5, 0x1},     // #5517
	{77997, 210, 21, 0x1},    // territorycocosislands
	{78018, 85, 18, 0x1},     // republicmadagascar
	{78036, 914, 5, 0x1},     // #6kyr
	{78041, 208, 5, 0x1},     // #7ber
	{78046, 178, 21, 0x1},    // dominikaanserepubliek
	{78067, 169, 5, 0x1},     // #7biz
	{78072, 82, 10, 0x1},     // staatlibie
	{78082, 59, 5, 0x1},      // #7bur
	{78087, 133, 30, 0x1},    // laodemocratischevolksrepubliek
	{78117, 166, 9, 0x1},     // argentine
	{78126, 246, 33, 0x1},    // sthelenaascensionentristandacunha
	{78159, 194, 18, 0x1},    // surinamdutchguiana
	{78177, 145, 23, 0x1},    // gemenebestderfilipijnen
	{78200, 81, 17, 0x1},     // republicofliberia
	{78217, 85, 8, 0x1},      // malagasy
	{78225, 154, 4, 0x81},    // #1th
	{78229, 915, 23, 0x2},    // saintmaartensaintmartin
	{78252, 48, 33, 0x1},     // serviemontenegrostaatsgemeenschap
	{78285, 917, 4, 0x1},     // #1vd
	{78289, 138, 9, 0x1},     // birmaunie
	{78298, 236, 25, 0x1},    // grondgebiednieuwcaledonie
	{78323, 138, 12, 0x1},    // unievanburma
	{78335, 231, 4, 0x81},    // #1mf
	{78339, 26, 22, 0x1},     // hungarypeoplesrepublic
	{78361, 52, 14, 0x1},     // republicturkey
	{78375, 223, 4, 0x81},    // #1gf
	{78379, 58, 13, 0x1},     // formerdahomey
	{78392, 206, 25, 0x1},    // bonairesteustatiusandsaba
	{78417, 249, 21, 0x1},    // territorysaintmaarten
	{78438, 195, 16, 0x1},    // trinidadentobago
	{78454, 165, 20, 0x1},    // yemenpeoplesrepublic
	{78474, 918, 5, 0x1},     // #6par
	{78479, 82, 51, 0x1},     // grotelibischarabischesocialistischevolksjamahiriyya
	{78530, 919, 5, 0x1},     // #5516
	{78535, 920, 5, 0x1},     // #6712
	{78540, 133, 24, 0x1},    // laopeodemocraticrepublic
	{78564, 118, 5, 0x81},    // #2cyp
	{78569, 246, 34, 0x1},    // hemelvaartentristandacunhasthelena
	{78603, 220, 23, 0x1},    // overzeesgebiedgibraltar
	{78626, 151, 4, 0x81},    // #1sg
	{78630, 255, 4, 0x81},    // #1vg
	{78634, 85, 4, 0x81},     // #1mg
	{78638, 117, 5, 0x81},    // #2chn
	{78643, 120, 31, 0x1},    // gefedereerdestatenvanmicronesie
	{78674, 210, 33, 0x1},    // keelingislandsterritoryofthecocos
	{78707, 174, 5, 0x81},    // #2col
	{78712, 124, 12, 0x1},    // iraqrepublic
	{78724, 219, 4, 0x81},    // #1gg
	{78728, 120, 27, 0x1},    // micronesiafederalestatenvan
	{78755, 210, 5, 0x81},    // #4166
	{78760, 66, 5, 0x81},     // #4174
	{78765, 162, 15, 0x1},    // vanuaturepublic
	{78780, 232, 27, 0x1},    // noordelijkemarianeneilanden
	{78807, 218, 14, 0x1},    // faroereilanden
	{78821, 261, 5, 0x81},    // #2xnb
	{78826, 921, 5, 0x1},     // #6703
	{78831, 922, 5, 0x1},     // #6713
	{78836, 923, 5, 0x1},     // #5571
	{78841, 100, 9, 0x1},     // stomeprin
	{78850, 64, 31, 0x1},     // congothedemocraticrepublicofthe
	{78881, 109, 6, 0x1},     // zambia
	{78887, 121, 19, 0x1},    // republicofindonesia
	{78906, 112, 20, 0x1},    // verarabischeemiraten
	{78926, 226, 46, 0x1},    // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{78972, 69, 32, 0x1},     // peoplesdemocraticrepublicalgeria
	{79004, 10, 41, 0x1},     // formerbyelorussiansovietsocialistrepublic
	{79045, 150, 14, 0x1},    // saudischarabie
	{79059, 142, 15, 0x1},    // republicofnauru
	{79074, 196, 7, 0x1},     // uraguay
	{79081, 124, 22, 0x1},    // aljumhuriyahaliraqiyah
	{79103, 123, 12, 0x1},    // islrepofiran
	{79115, 139, 9, 0x1},     // mongoluls
	{79124, 10, 18, 0x1},     // republicwitrusland
	{79142, 95, 4, 0x81},     // #1sd
	{79146, 235, 21, 0x1},    // overzeesgebiedmayotte
	{79167, 228, 26, 0x1},    // britishindischoceaangebied
	{79193, 128, 9, 0x1},     // kyrgzstan
	{79202, 198, 21, 0x1},    // unitedstatesvenezuela
	{79223, 110, 16, 0x1},    // southernrhodesia
	{79239, 66, 5, 0x81},     // #2com
	{79244, 158, 15, 0x1},    // friendlyislands
	{79259, 246, 35, 0x1},    // sinthelenaascensionentristandacunha
	{79294, 180, 4, 0x81},    // #1gd
	{79298, 235, 5, 0x81},    // #4175
	{79303, 59, 12, 0x1},     // burkinafasso
	{79315, 49, 17, 0x1},     // republicslowakije
	{79332, 141, 12, 0x1},    // kingdomnepal
	{79344, 12, 11, 0x1},     // switzerland
	{79355, 21, 19, 0x1},     // republiquefrancaise
	{79374, 924, 5, 0x1},     // #5522
	{79379, 925, 5, 0x1},     // #6702
	{79384, 165, 21, 0x1},    // formerdemocraticyemen
	{79405, 926, 5, 0x1},     // #6770
	{79410, 135, 18, 0x1},    // republicofsrilanka
	{79428, 927, 5, 0x1},     // #5570
	{79433, 76, 14, 0x1},     // guinearepublic
	{79447, 133, 4, 0x1},     // lpdr
	{79451, 928, 12, 0x82},   // fryugoslavia
	{79463, 22, 12, 0x1},     // greatbritain
	{79475, 192, 20, 0x1},    // republicadelparaguay
	{79495, 171, 5, 0x1},     // #7bra
	{79500, 230, 37, 0x1},    // macaospecialadministrativeregionchina
	{79537, 125, 31, 0x1},    // hasjemitischekoninkrijkjordanie
	{79568, 116, 15, 0x1},    // kingdomofbhutan
	{79583, 252, 19, 0x1},    // provincechinataiwan
	{79602, 103, 4, 0x1},     // chad
	{79606, 253, 36, 0x1},    // verenigdestatenverafgelegeneilandjes
	{79642, 51, 4, 0x81},     // #1se
	{79646, 219, 17, 0x1},    // bailiwickguernsey
	{79663, 254, 4, 0x81},    // #1va
	{79667, 143, 11, 0x1},    // maskateoman
	{79678, 84, 4, 0x81},     // #1ma
	{79682, 173, 5, 0x81},    // #2chl
	{79687, 82, 25, 0x1},     // libischarabischerepubliek
	{79712, 205, 44, 0x1},    // overzeesegemeenschapfransezuidelijkegebieden
	{79756, 216, 5, 0x81},    // #2eue
	{79761, 23, 4, 0x81},     // #1ge
	{79765, 249, 23, 0x1},    // knetherlandsaintmaarten
	{79788, 221, 22, 0x1},    // collectivityguadeloupe
	{79810, 50, 16, 0x1},     // republicslovenie
	{79826, 207, 8, 0x1},     // stbarths
	{79834, 256, 10, 0x1},    // usvirginis
	{79844, 256, 5, 0x1},     // #7isv
	{79849, 930, 5, 0x1},     // #6701
	{79854, 931, 5, 0x1},     // #6771
	{79859, 236, 35, 0x1},    // territorialcollectivitynewcaledonia
	{79894, 230, 25, 0x1},    // chinapeoplesrepublicmacau
	{79919, 231, 34, 0x1},    // collectiviteitsaintmartinfransdeel
	{79953, 198, 15, 0x1},    // formervenezuela
	{79968, 92, 5, 0x1},      // #7nig
	{79973, 229, 15, 0x1},    // territoryjersey
	{79988, 54, 22, 0x1},     // amerikaverenigdestaten
	{80010, 73, 16, 0x1},     // empireofethiopia
	{80026, 231, 17, 0x1},    // francesaintmartin
	{80043, 246, 34, 0x1},    // sthelenaascensionandtristandacunha
	{80077, 63, 25, 0x1},     // federalrepublicofcameroon
	{80102, 152, 4, 0x81},    // #1sb
	{80106, 166, 10, 0x1},    // argentinie
	{80116, 259, 53, 0x1},    // underunitednationssecuritycouncilresolution1244kosovo
	{80169, 128, 16, 0x1},    // republickirgizie
	{80185, 210, 5, 0x81},    // #2cck
	{80190, 932, 5, 0x1},     // #6lie
	{80195, 171, 21, 0x1},    // brazilfederalrepublic
	{80216, 148, 9, 0x1},     // koreadprk
	{80225, 117, 28, 0x1},    // mainlandchinapeoplesrepublic
	{80253, 137, 28, 0x1},    // republicofthemarshallislands
	{80281, 247, 21, 0x1},    // svalbardandjanmayenis
	{80302, 111, 20, 0x1},    // kingdomofafghanistan
	{80322, 247, 19, 0x1},    // svalbardandjanmayen
	{80341, 229, 5, 0x81},    // #2jey
	{80346, 933, 3, 0x82},    // fry
	{80349, 935, 5, 0x1},     // #5520
	{80354, 936, 5, 0x1},     // #6700
	{80359, 130, 15, 0x1},    // gilberteilanden
	{80374, 937, 5, 0x1},     // #5572
	{80379, 248, 17, 0x1},    // fstpierremiquelon
	{80396, 233, 24, 0x1},    // overzeesgebiedmontserrat
	{80420, 259, 20, 0x1},    // kosovounderunscr1244
	{80440, 215, 4, 0x1},     // sadr
	{80444, 938, 5, 0x1},     // #5260
	{80449, 939, 5, 0x1},     // #6bru
	{80454, 8, 17, 0x1},      // kingdomofbulgaria
	{80471, 245, 12, 0x1},    // southgeorgie
	{80483, 213, 5, 0x81},    // #2cxr
	{80488, 940, 5, 0x1},     // #5thi
	{80493, 120, 10, 0x1},    // micronesia
	{80503, 246, 45, 0x1},    // territoriumsainthelenaascensiontristandacunha
	{80548, 102, 4, 0x81},    // #1sc
	{80552, 244, 13, 0x1},    // vietnamfmrrep
	{80565, 197, 4, 0x81},    // #1vc
	{80569, 941, 5, 0x1},     // #6lat
	{80574, 35, 4, 0x81},     // #1mc
	{80578, 942, 5, 0x1},     // #6lbr
	{80583, 149, 10, 0x1},    // staatqatar
	{80593, 14, 7, 0x1},      // czechia
	{80600, 245, 44, 0x1},    // territoriumsouthgeorgiesouthsandwicheilanden
	{80644, 213, 5, 0x81},    // #4162
	{80649, 198, 31, 0x1},    // republicabolivarianadevenezuela
	{80680, 105, 16, 0x1},    // republiektunesie
	{80696, 257, 17, 0x1},    // wallisfutunafrans
	{80713, 253, 38, 0x1},    // verenigdestatenkleineafgelegeneilanden
	{80751, 943, 5, 0x1},     // #6phi
	{80756, 107, 5, 0x1},     // #7uga
	{80761, 135, 16, 0x1},    // dominionofceylon
	{80777, 246, 35, 0x1},    // sinthelenaentristandacunhaascension
	{80812, 56, 20, 0x1},     // volksrepubliekangola
	{80832, 109, 13, 0x1},    // northrhodesia
	{80845, 197, 12, 0x1},    // saintvincent
	{80857, 205, 35, 0x1},    // frenchsouthernantarcticterritoryfra
	{80892, 33, 22, 0x1},     // grandduchedeluxembourg
	{80914, 77, 15, 0x1},     // republiekgambia
	{80929, 254, 18, 0x1},    // holyseevaticancity
	{80947, 64, 7, 0x1},      // congodr
	{80954, 22, 40, 0x1},     // unitedkingdomgreatbritainnorthernireland
	{80994, 246, 35, 0x1},    // hemelvaarttristandacunhasainthelena
	{81029, 205, 37, 0x1},    // terresaustralesantarctiquesfrancaises
	{81066, 48, 25, 0x1},     // formerserbiaandmontenegro
	{81091, 206, 19, 0x1},    // caribiannetherlands
	{81110, 82, 26, 0x1},     // libischarabischejamahiriya
	{81136, 944, 5, 0x1},     // #6ypr
	{81141, 128, 30, 0x1},    // kirghizsovietsocialistrepublic
	{81171, 60, 18, 0x1},     // lefatshelabotswana
	{81189, 246, 37, 0x1},    // sainthelenaandtristandacunhaascension
	{81226, 142, 6, 0x1},     // naoero
	{81232, 232, 34, 0x1},    // northernmarianaislandscommonwealth
	{81266, 89, 19, 0x1},     // republicofmauritius
	{81285, 259, 14, 0x1},    // republickosovo
	{81299, 218, 21, 0x1},    // territoryfaroeislands
	{81320, 1, 15, 0x1},      // albaniarepublic
	{81335, 54, 15, 0x1},     // unitedstatesusa
	{81350, 945, 5, 0x1},     // #5860
	{81355, 68, 23, 0x1},     // afarsenissasfransgebied
	{81378, 217, 10, 0x1},    // falklandis
	{81388, 145, 5, 0x1},     // #7phi
	{81393, 162, 6, 0x1},     // #3nhvu
	{81399, 182, 26, 0x1},    // guyanacooperatieverepublic
	{81425, 1, 24, 0x1},      // peoplesrepublicofalbania
	{81449, 68, 25, 0x1},     // frenchterritoryafarsissas
	{81474, 186, 17, 0x1},    // saintkittsennevis
	{81491, 165, 17, 0x1},    // southadenyemenpdr
	{81508, 150, 4, 0x81},    // #1sa
	{81512, 62, 5, 0x81},     // #2civ
	{81517, 128, 9, 0x1},     // kyrgistan
	{81526, 946, 5, 0x1},     // #5ssd
	{81531, 61, 5, 0x81},     // #2caf
	{81536, 14, 20, 0x1},     // czechiaczechrepublic
	{81556, 18, 13, 0x1},     // reinodeespana
	{81569, 67, 20, 0x1},     // republicadecaboverde
	{81589, 198, 19, 0x1},    // venezuelarepublicof
	{81608, 110, 13, 0x1},    // southrhodesie
	{81621, 16, 11, 0x1},     // westgermany
	{81632, 247, 25, 0x1},    // territorysvalbardjanmayen
	{81657, 230, 52, 0x1},    // volksrepubliekchinaspecialeadministratieveregiomacau
	{81709, 85, 21, 0x1},     // malagasischerepubliek
	{81730, 112, 30, 0x1},    // alimaratalarabiyahalmuttahidah
	{81760, 108, 19, 0x1},    // republicsouthafrika
	{81779, 10, 43, 0x1},     // byelorussischesocialistischesovjetrepubliek
	{81822, 73, 24, 0x1},     // ethiopiaincludingeritrea
	{81846, 108, 24, 0x1},    // rephabolikiyaafrikaborwa
	{81870, 947, 5, 0x1},     // #6705
	{81875, 55, 10, 0x1},     // jugoslavia
	{81885, 948, 5, 0x1},     // #6775
	{81890, 135, 14, 0x1},    // srilankaceylon
	{81904, 170, 17, 0x1},    // buliwyamamallaqta
	{81921, 73, 18, 0x1},     // keizerrijkethiopie
	{81939, 246, 32, 0x1},    // hemelvaarttristandacunhasthelena
	{81971, 46, 11, 0x1},     // sovietunion
	{81982, 106, 26, 0x1},    // tanzaniaverenigderepubliek
	{82008, 157, 15, 0x1},    // portuguesetimor
	{82023, 949, 5, 0x1},     // #5265
	{82028, 65, 22, 0x1},     // formercongobrazzaville
	{82050, 26, 22, 0x1},     // peoplesrepublichungary
	{82072, 226, 37, 0x1},    // heardislandsmcdonaldislandsaustralian
	{82109, 184, 5, 0x1},     // haiti
	{82114, 48, 22, 0x1},     // formerserbiamontenegro
	{82136, 254, 7, 0x1},     // vatican
	{82143, 950, 4, 0x1},     // #670
	{82147, 71, 14, 0x1},     // republicegypte
	{82161, 69, 37, 0x1},     // democraticandpeoplesrepublicofalgeria
	{82198, 205, 33, 0x1},    // departmentfrenchsouthernterritory
	{82231, 53, 7, 0x1},      // ukraine
	{82238, 212, 5, 0x81},    // #2cuw
	{82243, 205, 43, 0x1},    // overzeesdepartementfransezuidelijkegebieden
	{82286, 142, 16, 0x1},    // republicofnaoero
	{82302, 22, 43, 0x1},     // greatbritainandnorthernirelandunitedkingdom
	{82345, 123, 21, 0x1},    // iranislamicrepublicof
	{82366, 106, 19, 0x1},    // republiektanganyika
	{82385, 240, 12, 0x1},    // uspuertorico
	{82397, 235, 19, 0x1},    // collectivitymayotte
	{82416, 951, 19, 0x2},    // stmartinsintmaarten
	{82435, 112, 14, 0x1},    // unitedarabeast
	{82449, 178, 19, 0x1},    // drdominicanrepublic
	{82468, 128, 14, 0x1},    // kyrghzrepublic
	{82482, 219, 18, 0x1},    // bailliageguernesey
	{82500, 105, 15, 0x1},    // republictunesie
	{82515, 249, 34, 0x1},    // sintmaartenkingdomofthenetherlands
	{82549, 258, 5, 0x81},    // #2xau
	{82554, 84, 16, 0x1},     // kingdomofmorocco
	{82570, 953, 5, 0x1},     // #6704
	{82575, 954, 5, 0x1},     // #6732
	{82580, 146, 5, 0x1},     // #7plw
	{82585, 147, 5, 0x1},     // #7png
	{82590, 955, 5, 0x1},     // #5580
	{82595, 956, 5, 0x1},     // #6760
	{82600, 48, 26, 0x1},     // statenunieserviemontenegro
	{82626, 186, 25, 0x1},    // stkittsandnevisfederation
	{82651, 68, 19, 0x1},     // territoryafarsissas
	{82670, 203, 30, 0x1},    // overseasterritoryamericansamoa
	{82700, 181, 20, 0x1},    // republicadeguatemala
	{82720, 253, 49, 0x1},    // overseasterritoryunitedstatesminoroutlyingislands
	{82769, 52, 16, 0x1},     // republiekturkije
	{82785, 22, 38, 0x1},     // unitedkingdomofgreatbritainandnireland
	{82823, 134, 24, 0x1},    // aljumhuriyahallubnaniyah
	{82847, 7, 8, 0x1},       // belgique
	{82855, 957, 5, 0x1},     // #5tkm
	{82860, 229, 15, 0x1},    // bailliagejersey
	{82875, 245, 12, 0x1},    // southgeorgia
	{82887, 120, 21, 0x1},    // federalstatmicronesia
	{82908, 114, 14, 0x1},    // bahrainkingdom
	{82922, 120, 10, 0x1},    // micronesie
	{82932, 63, 26, 0x1},     // verenigderepubliekkameroen
	{82958, 64, 6, 0x1},      // #3zrcd
	{82964, 213, 33, 0x1},    // overseasterritorychristmasislands
	{82997, 10, 10, 0x1},     // witrusland
	{83007, 131, 13, 0x1},    // republickorea
	{83020, 242, 33, 0x1},    // overzeesdepartementfranspolynesie
	{83053, 223, 12, 0x1},    // frenchguyana
	{83065, 34, 30, 0x1},     // latviansovietsocialistrepublic
	{83095, 71, 7, 0x1},      // aregypt
	{83102, 208, 28, 0x1},    // britishoverzeesgebiedbermuda
	{83130, 108, 29, 0x1},    // riphabulikiyaafurikatshipembe
	{83159, 8, 18, 0x1},      // republicofbulgaria
	{83177, 249, 21, 0x1},    // saintmaartendutchpart
	{83198, 19, 8, 0x1},      // esthonia
	{83206, 198, 27, 0x1},    // venezuelabolivarianrepublic
	{83233, 958, 5, 0x1},     // #5531
	{83238, 206, 13, 0x1},    // bonaireensaba
	{83251, 959, 5, 0x1},     // #5581
	{83256, 47, 28, 0x1},     // meestserenerepublicsanmarino
	{83284, 191, 4, 0x1},     // peru
	{83288, 79, 17, 0x1},     // guineeequatoriale
	{83305, 109, 13, 0x1},    // northrhodesie
	{83318, 960, 5, 0x1},     // #6bot
	{83323, 60, 5, 0x1},      // #7bot
	{83328, 170, 27, 0x1},    // boliviaplurinationalstateof
	{83355, 123, 8, 0x1},     // irofiran
	{83363, 48, 15, 0x1},     // republiekservie
	{83378, 961, 5, 0x1},     // #6bah
	{83383, 106, 17, 0x1},    // urepublictanzania
	{83400, 242, 19, 0x1},    // franspolynesiefrans
	{83419, 6, 11, 0x1},      // azerbeidjan
	{83430, 117, 7, 0x1},     // prchina
	{83437, 64, 30, 0x1},     // leopoldvillerepublicofthecongo
	{83467, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{83500, 211, 8, 0x1},     // cookisds
	{83508, 84, 9, 0x1},      // almaghrib
	{83517, 135, 14, 0x1},    // ceylonsrilanka
	{83531, 962, 5, 0x1},     // #5snm
	{83536, 963, 5, 0x1},     // #6817
	{83541, 256, 25, 0x1},    // virginislandsunitedstates
	{83566, 62, 17, 0x1},     // republicivoorkust
	{83583, 170, 16, 0x1},    // plurstatebolivia
	{83599, 964, 5, 0x1},     // #5530
	{83604, 108, 30, 0x1},    // iriphablikiyaseningizimuafrika
	{83634, 965, 5, 0x1},     // #6bos
	{83639, 246, 35, 0x1},    // ascensionensinthelenatristandacunha
	{83674, 71, 33, 0x1},     // formerverenigdearabischerepubliek
	{83707, 40, 11, 0x1},     // netherlands
	{83718, 136, 23, 0x1},    // sultanatemaldiveislands
	{83741, 193, 10, 0x1},    // elsalvador
	{83751, 241, 14, 0x1},    // palestinestate
	{83765, 246, 26, 0x1},    // sainthelenaanddependencies
	{83791, 116, 5, 0x1},     // #7bhu
	{83796, 34, 16, 0x1},     // republicoflatvia
	{83812, 206, 27, 0x1},    // sabaandsinteustatiusbonaire
	{83839, 188, 24, 0x1},    // verenigdestatenvanmexico
	{83863, 57, 16, 0x1},     // kingdomofburundi
	{83879, 966, 5, 0x1},     // #6yem
	{83884, 967, 23, 0x2},    // democraticrepublickorea
	{83907, 198, 23, 0x1},    // unitedstatesofvenezuela
	{83930, 171, 18, 0x1},    // brazilunitedstates
	{83948, 969, 5, 0x1},     // #5331
	{83953, 111, 32, 0x1},    // islamicovergangsstaatafghanistan
	{83985, 970, 5, 0x1},     // #6800
	{83990, 971, 5, 0x1},     // #6816
	{83995, 110, 13, 0x1},    // southrhodesia
	{84008, 245, 35, 0x1},    // zuidgeorgieendezuidsandwicheilanden
	{84043, 231, 31, 0x1},    // departementsaintmartinfransdeel
	{84074, 972, 5, 0x1},     // #6731
	{84079, 55, 10, 0x1},     // jugoslavie
	{84089, 44, 5, 0x1},      // #7por
	{84094, 148, 31, 0x1},    // volksdemocratischerepublickorea
	{84125, 162, 15, 0x1},    // republicvanuatu
	{84140, 18, 12, 0x1},     // spaansestaat
	{84152, 192, 5, 0x1},     // #7par
	{84157, 47, 32, 0x1},     // serenissimarepubblicadisanmarino
	{84189, 259, 57, 0x1},    // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{84246, 184, 13, 0x1},    // republichaiti
	{84259, 54, 19, 0x1},     // americaunitedstates
	{84278, 973, 5, 0x1},     // #5mnc
	{84283, 974, 5, 0x1},     // #5slo
	{84288, 147, 19, 0x1},    // statepapuanewguinea
	{84307, 256, 15, 0x1},    // usvirginislands
	{84322, 253, 46, 0x1},    // kleineverafgelegeneilandenvandeverenigdestaten
	{84368, 205, 25, 0x1},    // frsouthantarcticterritory
	{84393, 190, 14, 0x1},    // republicpanama
	{84407, 146, 5, 0x1},     // palau
	{84412, 95, 13, 0x1},     // sudanupto2011
	{84425, 103, 14, 0x1},    // republictsjaad
	{84439, 164, 15, 0x1},    // republicofyemen
	{84454, 245, 41, 0x1},    // territorysouthgeorgiasouthsandwichislands
	{84495, 975, 5, 0x1},     // #5850
	{84500, 178, 35, 0x1},    // dominicanrepublicdemocraticrepublic
	{84535, 119, 14, 0x1},    // dominionoffiji
	{84549, 145, 19, 0x1},    // philippinesrepublic
	{84568, 148, 13, 0x1},    // demrepofkorea
	{84581, 138, 26, 0x1},    // socialistrepublicunieburma
	{84607, 215, 13, 0x1},    // spanishsahara
	{84620, 24, 19, 0x1},     // ellinikidhimokratia
	{84639, 241, 19, 0x1},    // palestijnsegebieden
	{84658, 199, 16, 0x1},    // grondgebiedaruba
	{84674, 131, 13, 0x1},    // korearepublic
	{84687, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{84720, 129, 13, 0x1},    // statecambodia
	{84733, 170, 25, 0x1},    // plurinationalstatebolivia
	{84758, 97, 20, 0x1},     // republieksierraleone
	{84778, 28, 15, 0x1},     // republicijsland
	{84793, 138, 12, 0x1},    // birmamyanmar
	{84805, 976, 5, 0x1},     // #5sen
	{84810, 977, 5, 0x1},     // #6950
	{84815, 978, 25, 0x2},    // democraticrepublicofkorea
	{84840, 111, 25, 0x1},    // islamicemirateafghanistan
	{84865, 246, 18, 0x1},    // islandssainthelena
	{84883, 980, 5, 0x1},     // #5skn
	{84888, 246, 20, 0x1},    // sthelenadependencies
	{84908, 154, 13, 0x1},    // kingdomofsiam
	{84921, 6, 12, 0x1},      // azerbajdsjan
	{84933, 64, 4, 0x1},      // droc
	{84937, 193, 19, 0x1},    // republicaelsalvador
	{84956, 208, 16, 0x1},    // territorybermuda
	{84972, 94, 17, 0x1},     // rwandeserepubliek
	{84989, 253, 40, 0x1},    // verenigdestateskleineverafgelegenislands
	{85029, 68, 15, 0x1},     // franssomaliland
	{85044, 10, 41, 0x1},     // formerwitrussischesovietsocialistrepublic
	{85085, 71, 33, 0x1},     // verenigdearabischerepubliekegypte
	{85118, 197, 15, 0x1},    // saintvincentgre
	{85133, 164, 25, 0x1},    // yemenmutawakkilitekingdom
	{85158, 149, 6, 0x1},     // quatar
	{85164, 981, 5, 0x1},     // #5591
	{85169, 43, 16, 0x1},     // republicofpoland
	{85185, 982, 5, 0x1},     // #6bel
	{85190, 45, 18, 0x1},     // koninkrijkroemenie
	{85208, 73, 14, 0x1},     // formerethiopia
	{85222, 128, 18, 0x1},    // republickyrgyzstan
	{85240, 225, 36, 0x1},    // specialeadministratieveregiohongkong
	{85276, 254, 15, 0x1},    // vaticaansestaat
	{85291, 148, 14, 0x1},    // dempeorepkorea
	{85305, 150, 20, 0x1},    // alarabiyahassuudiyah
	{85325, 25, 6, 0x1},      // crotia
	{85331, 54, 11, 0x1},     // usofamerica
	{85342, 37, 23, 0x1},     // macedonianorthmacedonia
	{85365, 232, 26, 0x1},    // noordelijkemarianenislands
	{85391, 136, 19, 0x1},    // sultanateofmaldives
	{85410, 106, 25, 0x1},    // tanzaniaverenigderepublic
	{85435, 63, 23, 0x1},     // federalrepublickameroen
	{85458, 249, 25, 0x1},    // sintmaartennederlandsdeel
	{85483, 82, 25, 0x1},     // libischearabischerepublic
	{85508, 32, 17, 0x1},     // republieklitouwen
	{85525, 983, 5, 0x1},     // #5590
	{85530, 984, 5, 0x1},     // #6790
	{85535, 16, 23, 0x1},     // duitslandbondsrepubliek
	{85558, 57, 5, 0x1},      // #7bdi
	{85563, 37, 14, 0x1},     // noordmacedonie
	{85577, 225, 25, 0x1},    // overseasterritoryhongkong
	{85602, 148, 22, 0x1},    // peoplesrepublicofkorea
	{85624, 119, 32, 0x1},    // soevereinedemocraticrepublicfiji
	{85656, 205, 37, 0x1},    // frenchsouthernandantarcticterritories
	{85693, 46, 7, 0x1},      // rusland
	{85700, 226, 38, 0x1},    // heardeilandmcdonaldeilandenaustralisch
	{85738, 150, 25, 0x1},    // koninkrijkvansaoediarabie
	{85763, 223, 18, 0x1},    // frenchguianafrench
	{85781, 115, 5, 0x1},     // #7bru
	{85786, 37, 12, 0x1},     // vjrmacedonie
	{85798, 225, 19, 0x1},    // grondgebiedhongkong
	{85817, 95, 13, 0x1},     // republicsudan
	{85830, 225, 55, 0x1},    // specialeadministratieveregiohongkongvolksrepubliekchina
	{85885, 256, 30, 0x1},    // verenigdestatenmaagdeneilanden
	{85915, 51, 15, 0x1},     // kingdomofsweden
	{85930, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{85964, 76, 18, 0x1},     // republiquedeguinee
	{85982, 125, 33, 0x1},    // almamlakahalurduniyahalhashimiyah
	{86015, 985, 5, 0x1},     // #5305
	{86020, 253, 32, 0x1},    // unitedstatesminoroutlyingislands
	{86052, 986, 5, 0x1},     // #6812
	{86057, 197, 21, 0x1},    // stvincentengrenadines
	{86078, 206, 10, 0x1},    // besislands
	{86088, 64, 23, 0x1},     // formercongoleopoldville
	{86111, 117, 20, 0x1},    // chinapeoplesrepublic
	{86131, 93, 19, 0x1},     // federatievannigeria
	{86150, 987, 5, 0x1},     // #6ben
	{86155, 128, 9, 0x1},     // kyrgyzrep
	{86164, 37, 9, 0x1},      // macedonie
	{86173, 71, 33, 0x1},     // egypteverenigdearabischerepubliek
	{86206, 72, 7, 0x1},      // eritrea
	{86213, 68, 19, 0x1},     // frenchafarsandissas
	{86232, 205, 19, 0x1},    // frsouthernterritory
	{86251, 205, 32, 0x1},    // frenchsouthernantarcticterritory
	{86283, 9, 20, 0x1},      // bosniaandherzegovina
	{86303, 48, 24, 0x1},     // formerservieenmontenegro
	{86327, 988, 5, 0x1},     // #5mng
	{86332, 85, 16, 0x1},     // malagasyrepublic
	{86348, 140, 18, 0x1},    // federationofmalaya
	{86366, 208, 24, 0x1},    // overseasterritorybermuda
	{86390, 26, 23, 0x1},     // volksrepubliekhongarije
	{86413, 172, 8, 0x1},     // barbados
	{86421, 165, 10, 0x1},    // yemensouth
	{86431, 162, 19, 0x1},    // republiquedevanuatu
	{86450, 989, 29, 0x82},   // yugoslaviaserbiaandmontenegro
	{86479, 196, 26, 0x1},    // oostelijkerepubliekuruguay
	{86505, 46, 10, 0x1},     // russianfed
	{86515, 991, 5, 0x1},     // #6811
	{86520, 167, 7, 0x1},     // antigua
	{86527, 226, 25, 0x1},    // heardendemcdonaldeilanden
	{86552, 24, 21, 0x1},     // koninkrijkgriekenland
	{86573, 206, 11, 0x1},    // sababonaire
	{86584, 241, 28, 0x1},    // occupiedpalestinianterritory
	{86612, 71, 15, 0x1},     // republiekegypte
	{86627, 992, 5, 0x1},     // #6kos
	{86632, 186, 32, 0x1},    // saintchristopherennevisfederatie
	{86664, 242, 21, 0x1},    // tahitifrenchpolynesia
	{86685, 26, 14, 0x1},     // hungarykingdom
	{86699, 252, 11, 0x1},    // taiwanchina
	{86710, 79, 24, 0x1},     // equatorialguinearepublic
	{86734, 246, 43, 0x1},    // territorysainthelenaascensiontristandacunha
	{86777, 104, 17, 0x1},    // togoleserepubliek
	{86794, 184, 5, 0x81},    // #4332
	{86799, 223, 32, 0x1},    // overseascollectivityfrenchguiana
	{86831, 69, 34, 0x1},     // algerijnsedemocraticvolksrepubliek
	{86865, 187, 7, 0x1},     // stlucia
	{86872, 145, 19, 0x1},    // phillippinerepublic
	{86891, 14, 17, 0x1},     // republiektsjechie
	{86908, 103, 12, 0x1},    // republicchad
	{86920, 256, 34, 0x1},    // virginislandsunitedstatesterritory
	{86954, 33, 22, 0x1},     // grandduchyofluxembourg
	{86976, 196, 26, 0x1},    // orientaalserepublicuruguay
	{87002, 34, 16, 0x1},     // republiekletland
	{87018, 46, 17, 0x1},     // russianfederation
	{87035, 231, 17, 0x1},    // saintmartinfrance
	{87052, 993, 5, 0x1},     // #5stp
	{87057, 92, 13, 0x1},     // nigerrepublic
	{87070, 994, 5, 0x2},     // #5syr
	{87075, 1, 15, 0x1},      // republicalbanie
	{87090, 8, 16, 0x1},      // republicbulgaria
	{87106, 996, 5, 0x1},     // #6lux
	{87111, 73, 8, 0x1},      // ethiopia
	{87119, 61, 26, 0x1},     // formercentralafricanempire
	{87145, 248, 38, 0x1},    // overzeesdepartementsaintpierremiquelon
	{87183, 26, 18, 0x1},     // hongaarserepubliek
	{87201, 232, 29, 0x1},    // noordelijkemarianengemenebest
	{87230, 196, 7, 0x1},     // uruguay
	{87237, 56, 19, 0x1},     // portugeeswestafrika
	{87256, 997, 5, 0x1},     // #6bol
	{87261, 168, 5, 0x1},     // #7bah
	{87266, 170, 5, 0x1},     // #7bol
	{87271, 247, 16, 0x1},    // svalbardjanmayen
	{87287, 182, 11, 0x1},    // britsguiana
	{87298, 998, 5, 0x1},     // #5fij
	{87303, 165, 18, 0x1},    // peoplesdemrepyemen
	{87321, 999, 5, 0x1},     // #6651
	{87326, 246, 16, 0x1},    // formersinthelena
	{87342, 244, 22, 0x1},    // republicofsouthvietnam
	{87364, 161, 4, 0x1},     // drvn
	{87368, 232, 29, 0x1},    // gemenebestnoordelijkemarianen
	{87397, 112, 13, 0x1},    // trucialstates
	{87410, 223, 29, 0x1},    // overseasterritoryfrenchguiana
	{87439, 68, 30, 0x1},     // fransterritoriumvoorafarsissas
	{87469, 178, 6, 0x1},     // domrep
	{87475, 16, 21, 0x1},     // germanfederalrepublic
	{87496, 64, 8, 0x1},      // congodrc
	{87504, 254, 12, 0x1},    // vaticanstate
	{87516, 110, 16, 0x1},    // zimbabwerepublic
	{87532, 16, 3, 0x1},      // frg
	{87535, 1000, 5, 0x1},    // #5840
	{87540, 65, 10, 0x1},     // congobrazz
	{87550, 205, 29, 0x1},    // frenchsouthernterritoryfrench
	{87579, 210, 28, 0x1},    // keelingeilandencocoseilanden
	{87607, 232, 39, 0x1},    // overseasterritorynorthernmarianaislands
	{87646, 205, 21, 0x1},    // frsouthernterritories
	{87667, 264, 5, 0x81},    // #2xqc
	{87672, 174, 18, 0x1},    // republicofcolombia
	{87690, 226, 5, 0x81},    // #4334
	{87695, 82, 14, 0x1},     // libyanrepublic
	{87709, 222, 26, 0x1},    // overseasterritorygreenland
	{87735, 159, 6, 0x1},     // tuvalu
	{87741, 244, 15, 0x1},    // vietnamrepublic
	{87756, 218, 12, 0x1},    // faroeislands
	{87768, 196, 25, 0x1},    // oostelijkerepublicuruguay
	{87793, 1001, 5, 0x1},    // #5339
	{87798, 206, 27, 0x1},    // sinteustatiusandsababonaire
	{87825, 161, 5, 0x81},    // #2vnm
	{87830, 240, 5, 0x1},     // #7pur
	{87835, 10, 11, 0x1},     // byelorussia
	{87846, 1002, 5, 0x1},    // #6781
	{87851, 52, 5, 0x1},      // tukey
	{87856, 191, 5, 0x1},     // #7per
	{87861, 113, 5, 0x1},     // #7ban
	{87866, 18, 14, 0x1},     // kingdomofspain
	{87880, 186, 16, 0x1},    // sintkittsennevis
	{87896, 10, 37, 0x1},     // belarussischesocialistsovjetrepubliek
	{87933, 37, 9, 0x1},      // macedonia
	{87942, 160, 8, 0x1},     // oezbekie
	{87950, 235, 24, 0x1},    // overseasterritorymayotte
	{87974, 148, 10, 0x1},    // koreanoord
	{87984, 248, 37, 0x1},    // overseasdepartmentsaintpierremiquelon
	{88021, 66, 39, 0x1},     // islamitischefederalerepubliekdercomoren
	{88060, 192, 16, 0x1},    // paraguayrepublic
	{88076, 49, 17, 0x1},     // slovaakserepublic
	{88093, 228, 25, 0x1},    // britsindischeoceaangebied
	{88118, 155, 11, 0x1},    // tadjikistan
	{88129, 239, 33, 0x1},    // hendersonducieoenoislandspitcairn
	{88162, 198, 11, 0x1},    // rbvenezuela
	{88173, 1003, 5, 0x1},    // #5338
	{88178, 174, 16, 0x1},    // republiccolombia
	{88194, 58, 19, 0x1},     // volksrepubliekbenin
	{88213, 198, 15, 0x1},    // repbolvenezuela
	{88228, 206, 36, 0x1},    // territoriumbonairesainteustatiussaba
	{88264, 210, 32, 0x1},    // overzeesgebiedsdeelcocoseilanden
	{88296, 257, 30, 0x1},    // overseasdepartmentwallisfutuna
	{88326, 121, 36, 0x1},    // unitarystateoftherepublicofindonesia
	{88362, 66, 17, 0x1},     // unionofthecomoros
	{88379, 123, 5, 0x1},     // #7iri
	{88384, 1004, 5, 0x1},    // #6780
	{88389, 63, 20, 0x1},     // republiqueducameroun
	{88409, 154, 18, 0x1},    // koninkrijkthailand
	{88427, 121, 31, 0x1},    // unitedstatesofindonesiarepublic
	{88458, 37, 10, 0x1},     // nmacedonia
	{88468, 54, 19, 0x1},     // verstatenvanamerika
	{88487, 181, 5, 0x81},    // #4320
	{88492, 254, 5, 0x81},    // #4336
	{88497, 252, 14, 0x1},    // taiwanprovince
	{88511, 108, 16, 0x1},    // unionsouthafrica
	{88527, 224, 5, 0x81},    // #4316
	{88532, 168, 17, 0x1},    // bahamasgemenebest
	{88549, 225, 5, 0x81},    // #4344
	{88554, 186, 18, 0x1},    // stchristoffelnevis
	{88572, 1005, 5, 0x1},    // #6680
	{88577, 1006, 5, 0x1},    // #6652
	{88582, 65, 24, 0x1},     // brazzavillecongorepublic
	{88606, 103, 5, 0x1},     // tsjad
	{88611, 100, 15, 0x1},    // saotomeprincipe
	{88626, 193, 18, 0x1},    // elsalvadorrepublic
	{88644, 101, 17, 0x1},    // kingdomofeswatini
	{88661, 197, 18, 0x1},    // saintvingrenadines
	{88679, 1007, 5, 0x1},    // #6lit
	{88684, 114, 17, 0x1},    // koninkrijkbahrein
	{88701, 1, 15, 0x1},      // republicalbania
	{88716, 152, 21, 0x1},    // britishsolomonislands
	{88737, 73, 8, 0x1},      // ethiopie
	{88745, 140, 18, 0x1},    // federationmalaysia
	{88763, 254, 21, 0x1},    // stateofthevaticancity
	{88784, 222, 15, 0x1},    // greenlanddanish
	{88799, 1008, 5, 0x1},    // #5835
	{88804, 14, 17, 0x1},     // republicofczechia
	{88821, 177, 5, 0x1},     // #7dma
	{88826, 204, 10, 0x1},    // antarctica
	{88836, 257, 24, 0x1},    // collectivitywallisfutuna
	{88860, 244, 12, 0x1},    // southvietnam
	{88872, 8, 5, 0x1},       // #7bul
	{88877, 33, 23, 0x1},     // groothertogdomluxemburg
	{88900, 100, 17, 0x1},    // southtomeprincipe
	{88917, 1009, 5, 0x1},    // #5fin
	{88922, 218, 7, 0x1},     // faeroes
	{88929, 231, 14, 0x1},    // stmartinfrance
	{88943, 116, 7, 0x1},     // drukyul
	{88950, 199, 22, 0x1},    // overseasterritoryaruba
	{88972, 228, 32, 0x1},    // britsegebiedenindeindischeoceaan
	{89004, 140, 20, 0x1},    // federationofmalaysia
	{89024, 1010, 5, 0x1},    // #6625
	{89029, 70, 19, 0x1},     // sultanateofzanzibar
	{89048, 90, 9, 0x1},      // nyasaland
	{89057, 234, 25, 0x1},    // departementdelamartinique
	{89082, 186, 29, 0x1},    // stchristopherennevisfederatie
	{89111, 21, 15, 0x1},     // anddomtomfrance
	{89126, 217, 37, 0x1},    // britishoverzeesgebiedfalklandeilanden
	{89163, 221, 21, 0x1},    // grondgebiedguadeloupe
	{89184, 1011, 5, 0x1},    // #6les
	{89189, 74, 6, 0x1},      // gaboen
	{89195, 71, 32, 0x1},     // verenigdearabischerepublicegypte
	{89227, 220, 16, 0x1},    // gibraltarbritish
	{89243, 1012, 5, 0x1},    // #5368
	{89248, 46, 29, 0x1},     // sovietsocialistrepublicsunion
	{89277, 246, 48, 0x1},    // overzeesgebiedsainthelenaascensiontristandacunha
	{89325, 198, 5, 0x81},    // #2ven
	{89330, 220, 9, 0x1},     // gibralter
	{89339, 73, 11, 0x1},     // ethiopiafdr
	{89350, 174, 16, 0x1},    // republiccolumbia
	{89366, 1013, 5, 0x1},    // #6ind
	{89371, 66, 14, 0x1},     // comorosislands
	{89385, 218, 7, 0x1},     // faeroer
	{89392, 1014, 15, 0x2},   // maagdeneilanden
	{89407, 47, 29, 0x1},     // meestserenerepublieksanmarino
	{89436, 58, 15, 0x1},     // republicofbenin
	{89451, 161, 3, 0x1},     // srv
	{89454, 1016, 5, 0x1},    // #6694
	{89459, 211, 24, 0x1},    // cookeilandennieuwzeeland
	{89483, 1017, 5, 0x1},    // #6626
	{89488, 55, 32, 0x1},     // federalvolksrepubliekjoegoslavie
	{89520, 157, 18, 0x1},    // republiekoosttimor
	{89538, 1018, 5, 0x1},    // #5swd
	{89543, 150, 12, 0x1},    // saudiaarabia
	{89555, 1019, 5, 0x1},    // #5369
	{89560, 233, 19, 0x1},    // territorymontserrat
	{89579, 64, 24, 0x1},     // zairekinshasacongodemrep
	{89603, 153, 18, 0x1},    // syrianarabrepbulic
	{89621, 239, 27, 0x1},    // territoriumpitcairneilanden
	{89648, 27, 5, 0x1},      // #7irl
	{89653, 129, 9, 0x1},     // kampuchea
	{89662, 64, 31, 0x1},     // formercongodemocraticrepublicof
	{89693, 246, 32, 0x1},    // sthelenahemelvaarttristandacunha
	{89725, 1020, 5, 0x1},    // #5frn
	{89730, 66, 7, 0x1},      // comores
	{89737, 44, 17, 0x1},     // portugeserepublic
	{89754, 64, 28, 0x1},     // repubilikayakongodemokratiki
	{89782, 255, 29, 0x1},    // britishmaagdeneilandenbritish
	{89811, 106, 27, 0x1},    // jamhuriyamuunganowatanzania
	{89838, 95, 18, 0x1},     // republicofthesudan
	{89856, 49, 18, 0x1},     // republiekslowakije
	{89874, 241, 34, 0x1},    // gazastrookenwestelijkejordaanoever
	{89908, 64, 24, 0x1},     // kinshasacongodemrepzaire
	{89932, 1021, 5, 0x1},    // #5310
	{89937, 49, 18, 0x1},     // slovenskarepublika
	{89955, 1022, 5, 0x1},    // #2vdr
	{89960, 100, 38, 0x1},    // democraticrepublicofsaotomeandprincipe
	{89998, 60, 9, 0x1},      // botswanna
	{90007, 244, 26, 0x1},    // formerrepublicsouthvietnam
	{90033, 225, 16, 0x1},    // hongkongsarchina
	{90049, 131, 9, 0x1},     // zuidkorea
	{90058, 186, 31, 0x1},    // stchristopherandnevisfederation
	{90089, 1023, 5, 0x1},    // #5830
	{90094, 143, 12, 0x1},    // muscatenoman
	{90106, 230, 25, 0x1},    // peoplesrepublicmacaochina
	{90131, 82, 20, 0x1},     // libyanarabjamahariya
	{90151, 58, 12, 0x1},     // dahomeybenin
	{90163, 1024, 29, 0x82},  // serbiaandmontenegroyugoslavia
	{90192, 76, 5, 0x81},     // #4324
	{90197, 1026, 5, 0x1},    // #5fsm
	{90202, 252, 14, 0x1},    // chinataiwanrep
	{90216, 62, 13, 0x1},     // elpenbeenkust
	{90229, 180, 5, 0x81},    // #4308
	{90234, 221, 5, 0x81},    // #4312
	{90239, 183, 5, 0x81},    // #4340
	{90244, 202, 13, 0x1},    // dutchantilles
	{90257, 8, 16, 0x1},      // bulgariarepublic
	{90273, 52, 16, 0x1},     // republiekturkiye
	{90289, 71, 26, 0x1},     // verenigdearabischerepublic
	{90315, 48, 35, 0x1},     // servieenmontenegrostaatsgemeenschap
	{90350, 1027, 5, 0x1},    // #6696
	{90355, 1028, 5, 0x1},    // #6620
	{90360, 181, 17, 0x1},    // guatemalarepublic
	{90377, 67, 5, 0x81},     // #2cpv
	{90382, 253, 33, 0x1},    // vsbuitensteondergeschikteeilanden
	{90415, 46, 13, 0x1},     // russiafederal
	{90428, 257, 31, 0x1},    // territoiredesileswallisetfutuna
	{90459, 1029, 5, 0x1},    // #5sur
	{90464, 94, 5, 0x1},      // #7rwa
	{90469, 247, 11, 0x1},    // spitsbergen
	{90480, 8, 19, 0x1},      // koninkrijkbulgarije
	{90499, 133, 29, 0x1},    // laospeoplesdemocraticrepublic
	{90528, 198, 34, 0x1},    // bolivariaanserepubliekvanvenezuela
	{90562, 161, 25, 0x1},    // democraticrepublicvietnam
	{90587, 33, 23, 0x1},     // grossherzogtumluxemburg
	{90610, 230, 25, 0x1},    // chinapeoplesrepublicmacao
	{90635, 69, 49, 0x1},     // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{90684, 195, 8, 0x1},     // trinidad
	{90692, 72, 8, 0x1},      // erithrea
	{90700, 1030, 5, 0x1},    // #5mzm
	{90705, 245, 32, 0x1},    // southgeorgiasouthsandwichislands
	{90737, 254, 17, 0x1},    // staatvaticaanstad
	{90754, 248, 42, 0x1},    // territorialcollectivitysaintpierremiquelon
	{90796, 1031, 4, 0x1},    // #620
	{90800, 175, 5, 0x81},    // #2cri
	{90805, 1032, 14, 0x82},  // republiekcongo
	{90819, 1034, 5, 0x1},    // #6lao
	{90824, 198, 12, 0x1},    // rbvvenezuela
	{90836, 1035, 5, 0x1},    // #5swa
	{90841, 130, 18, 0x1},    // republicofkiribati
	{90859, 65, 8, 0x1},      // repcongo
	{90867, 87, 10, 0x1},     // mocambique
	{90877, 183, 5, 0x81},    // #2hnd
	{90882, 148, 12, 0x1},    // koreademrepn
	{90894, 114, 7, 0x1},     // bahrein
	{90901, 170, 16, 0x1},    // republiekbolivia
	{90917, 32, 8, 0x1},      // litouwen
	{90925, 156, 20, 0x1},    // republicturkmenistan
	{90945, 256, 5, 0x81},    // #2vir
	{90950, 200, 34, 0x1},    // britishoverzeesterritoriumanguilla
	{90984, 17, 5, 0x1},      // #7den
	{90989, 82, 46, 0x1},     // grotelibischarabischesocialistvolksjamahiriyya
	{91035, 126, 9, 0x1},     // nihonkoku
	{91044, 194, 17, 0x1},    // republicofsurinam
	{91061, 119, 31, 0x1},    // sovereigndemocraticrepublicfiji
	{91092, 12, 21, 0x1},     // zwitserseconfederatie
	{91113, 37, 15, 0x1},     // formermacedonia
	{91128, 205, 40, 0x1},    // frenchsouthernandantarcticterritoriesfra
	{91168, 1036, 5, 0x1},    // #6690
	{91173, 210, 29, 0x1},    // cocoskeelingislandsaustralian
	{91202, 65, 19, 0x1},     // repbrazzavillecongo
	{91221, 63, 5, 0x81},     // #2cmr
	{91226, 14, 13, 0x1},     // czeckrepublic
	{91239, 73, 35, 0x1},     // democratischevolksrepubliekethiopie
	{91274, 186, 27, 0x1},    // stchristophernevisfederatie
	{91301, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{91343, 1037, 5, 0x1},    // #5315
	{91348, 1038, 5, 0x1},    // #5365
	{91353, 82, 10, 0x1},     // libyastate
	{91363, 30, 18, 0x1},     // repubblicaitaliana
	{91381, 101, 18, 0x1},    // koninkrijkeswatini
	{91399, 147, 17, 0x1},    // papuaandnewguinea
	{91416, 210, 28, 0x1},    // territorycocoskeelingislands
	{91444, 231, 31, 0x1},    // grondgebiedsaintmartinfransdeel
	{91475, 120, 28, 0x1},    // micronesiegefedereerdestates
	{91503, 241, 16, 0x1},    // palestijnsgebied
	{91519, 151, 18, 0x1},    // republieksingapore
	{91537, 138, 12, 0x1},    // myanmarbirma
	{91549, 1039, 20, 0x2},   // saintmaartenstmartin
	{91569, 112, 14, 0x1},    // unarabemirates
	{91583, 147, 21, 0x1},    // stateofpapuanewguinea
	{91604, 78, 16, 0x1},     // portugueseguinea
	{91620, 136, 23, 0x1},    // republiekvandemalediven
	{91643, 76, 34, 0x1},     // revolutionairevolksrepubliekguinee
	{91677, 134, 7, 0x1},     // lebanon
	{91684, 100, 33, 0x1},    // democraticrepublicsaotomeprincipe
	{91717, 57, 15, 0x1},     // republicburundi
	{91732, 1041, 5, 0x1},    // #5366
	{91737, 66, 29, 0x1},     // comorenislamicfederalrepublic
	{91766, 214, 20, 0x1},    // caymanislandsbritish
	{91786, 175, 17, 0x1},    // costaricarepublic
	{91803, 120, 3, 0x1},     // fsm
	{91806, 162, 5, 0x81},    // #2vut
	{91811, 188, 19, 0x1},    // unitedmexicanstates
	{91830, 9, 30, 0x1},      // republicofbosniaandherzegovina
	{91860, 206, 29, 0x1},    // landbonairesainteustatiussaba
	{91889, 198, 15, 0x1},    // venezuelarepbol
	{91904, 182, 5, 0x81},    // #4328
	{91909, 1042, 5, 0x1},    // #5den
	{91914, 64, 13, 0x1},     // belgischkongo
	{91927, 178, 19, 0x1},    // republicadominicana
	{91946, 246, 35, 0x1},    // tristandacunhaenascensionsinthelena
	{91981, 129, 15, 0x1},    // formerkampuchea
	{91996, 160, 18, 0x1},    // uzbekistanrepublic
	{92014, 1043, 5, 0x1},    // #6692
	{92019, 56, 15, 0x1},     // republiekangola
	{92034, 17, 14, 0x1},     // denmarkkingdom
	{92048, 194, 13, 0x1},    // formersurinam
	{92061, 106, 18, 0x1},    // tanganyikatanzania
	{92079, 120, 13, 0x1},    // fedmicronesia
	{92092, 168, 14, 0x1},    // bahamasislands
	{92106, 169, 6, 0x1},     // belize
	{92112, 1044, 5, 0x1},    // #5jor
	{92117, 1045, 5, 0x1},    // #5317
	{92122, 1046, 5, 0x1},    // #5367
	{92127, 254, 10, 0x1},    // thevatican
	{92137, 245, 38, 0x1},    // southgeorgiezuidelijkesandwicheilanden
	{92175, 10, 36, 0x1},     // witrussischesocialistsovjetrepubliek
	{92211, 171, 23, 0x1},    // federalrepublicbrazilie
	{92234, 53, 39, 0x1},     // oekraiensesocialistischesovjetrepubliek
	{92273, 64, 28, 0x1},     // jamhuriyakidemokrasiayakongo
	{92301, 137, 23, 0x1},    // marshallislandsrepublic
	{92324, 152, 19, 0x1},    // statesolomonislands
	{92343, 143, 19, 0x1},    // sultanatemuscatoman
	{92362, 231, 25, 0x1},    // collectivityofsaintmartin
	{92387, 254, 18, 0x1},    // vaticancityholysee
	{92405, 119, 36, 0x1},    // soevereinedemocratischerepubliekfiji
	{92441, 178, 5, 0x1},     // #7dom
	{92446, 220, 18, 0x1},    // territorygibraltar
	{92464, 241, 45, 0x1},    // occupiedpalestinianterritoryincleastjerusalem
	{92509, 163, 15, 0x1},    // formerwestsamoa
	{92524, 126, 6, 0x1},     // nippon
	{92530, 54, 27, 0x1},     // northamerikaverenigdestates
	{92557, 13, 31, 0x1},     // tsjechoslowaaksefederalrepublic
	{92588, 117, 8, 0x1},     // zhongguo
	{92596, 10, 15, 0x1},     // belarusrepublic
	{92611, 207, 24, 0x1},    // territorysaintbarthelemy
	{92635, 165, 17, 0x1},    // democratischjemen
	{92652, 158, 15, 0x1},    // koninkrijktonga
	{92667, 1047, 5, 0x1},    // #5sey
	{92672, 67, 21, 0x1},     // kaapverdischeeilanden
	{92693, 177, 20, 0x1},    // commonwealthdominica
	{92713, 1048, 5, 0x1},    // #5316
	{92718, 1049, 5, 0x1},    // #5360
	{92723, 31, 23, 0x1},     // furstentumliechtenstein
	{92746, 10, 34, 0x1},     // belorussiansovietsocialistrepublic
	{92780, 223, 31, 0x1},    // overzeesegemeenschapfransguyana
	{92811, 247, 35, 0x1},    // overzeesgebiedsdeelsvalbardjanmayen
	{92846, 240, 10, 0x1},    // puertorico
	{92856, 18, 12, 0x1},     // spanishstate
	{92868, 26, 17, 0x1},     // republichongarije
	{92885, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{92911, 126, 5, 0x1},     // japan
	{92916, 12, 19, 0x1},     // confederaziunsvizra
	{92935, 37, 15, 0x1},     // formermacedonie
	{92950, 230, 59, 0x1},    // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{93009, 43, 14, 0x1},     // republiekpolen
	{93023, 167, 5, 0x81},    // #2atg
	{93028, 98, 24, 0x1},     // federalrepublicofsomalia
	{93052, 246, 24, 0x1},    // sthelenaentristandacunha
	{93076, 1050, 4, 0x1},    // #695
	{93080, 142, 11, 0x1},    // nauruisland
	{93091, 1051, 5, 0x1},    // #6630
	{93096, 253, 38, 0x1},    // kleinepacifischeislandsverenigdestates
	{93134, 214, 26, 0x1},    // territoriumkaaimaneilanden
	{93160, 16, 14, 0x1},     // bondsrepubliek
	{93174, 227, 27, 0x1},    // overseasterritoryislandsman
	{93201, 1052, 5, 0x1},    // #5385
	{93206, 151, 17, 0x1},    // republicsingapore
	{93223, 129, 13, 0x1},    // cambodiastate
	{93236, 99, 19, 0x1},     // republiekzuidsoedan
	{93255, 66, 36, 0x1},     // islamitischebondsrepubliekdercomoren
	{93291, 85, 20, 0x1},     // republiquemadagascar
	{93311, 190, 5, 0x1},     // #7pan
	{93316, 1053, 5, 0x1},    // #6ins
	{93321, 170, 26, 0x1},    // plurinationalestaatbolivia
	{93347, 55, 27, 0x1},     // democraticfederalyugoslavia
	{93374, 244, 15, 0x1},    // republicvietnam
	{93389, 66, 7, 0x1},      // comoros
	{93396, 148, 8, 0x1},     // dprkorea
	{93404, 88, 27, 0x1},     // islamicrepublicofmauritania
	{93431, 103, 5, 0x1},     // tshad
	{93436, 111, 35, 0x1},    // afghanistantransitionalislamicstate
	{93471, 205, 5, 0x81},    // #2atf
	{93476, 95, 28, 0x1},     // democraticrepublicofthesudan
	{93504, 218, 18, 0x1},    // faroeislandsdanish
	{93522, 1054, 4, 0x1},    // #694
	{93526, 74, 17, 0x1},     // gaboneserepubliek
	{93543, 225, 15, 0x1},    // chinaprhongkong
	{93558, 95, 28, 0x1},     // democratischerepublieksoedan
	{93586, 120, 25, 0x1},    // micronesiafederatedstates
	{93611, 138, 14, 0x1},    // unievanmyanmar
	{93625, 65, 14, 0x1},     // congorepubliek
	{93639, 152, 9, 0x1},     // solomonis
	{93648, 197, 5, 0x81},    // #2vct
	{93653, 121, 17, 0x1},    // republicindonesie
	{93670, 1055, 26, 0x82},  // federalrepublicjoegoslavie
	{93696, 227, 31, 0x1},    // britishoverzeesgebiedislandsman
	{93727, 223, 16, 0x1},    // fransguyanafrans
	{93743, 82, 18, 0x1},     // unitedkingdomlibya
	{93761, 165, 9, 0x1},     // yemenaden
	{93770, 85, 23, 0x1},     // repoblikanimadagasikara
	{93793, 115, 22, 0x1},    // negarabruneidarussalam
	{93815, 120, 28, 0x1},    // micronesiegefedereerdestaten
	{93843, 217, 9, 0x1},     // falklands
	{93852, 222, 20, 0x1},    // grondgebiedgroenland
	{93872, 249, 27, 0x1},    // sintmaartenkofthenetherland
	{93899, 24, 5, 0x81},     // #4300
	{93904, 73, 33, 0x1},     // ethiopiafederaldemocraticrepublic
	{93937, 108, 24, 0x1},    // formerunionofsouthafrica
	{93961, 26, 5, 0x81},     // #4348
	{93966, 204, 5, 0x81},    // #2ata
	{93971, 1057, 4, 0x1},    // #693
	{93975, 205, 35, 0x1},    // grondgebiedfransezuidelijkegebieden
	{94010, 2, 26, 0x1},      // valleysandorraprincipality
	{94036, 165, 6, 0x1},     // syemen
	{94042, 53, 7, 0x1},      // ukrania
	{94049, 99, 9, 0x1},      // zuidsudan
	{94058, 84, 17, 0x1},     // koninkrijkmarokko
	{94075, 1058, 5, 0x1},    // #5swz
	{94080, 1059, 5, 0x1},    // #2hvo
	{94085, 210, 19, 0x1},    // keelingislandscocos
	{94104, 64, 13, 0x1},     // kinshasacongo
	{94117, 231, 39, 0x1},    // overzeesgebiedsdeelsaintmartinfransdeel
	{94156, 17, 17, 0x1},     // kongerigetdanmark
	{94173, 64, 11, 0x1},     // kongodemrep
	{94184, 43, 5, 0x1},      // #7pol
	{94189, 214, 7, 0x1},     // caymans
	{94196, 166, 20, 0x1},    // argentijnserepubliek
	{94216, 59, 21, 0x1},     // uppervoltaburkinafaso
	{94237, 10, 36, 0x1},     // belorussischesovietsocialistrepublic
	{94273, 103, 14, 0x1},    // republicofchad
	{94287, 141, 30, 0x1},    // democraticfederalrepublicnepal
	{94317, 123, 6, 0x1},     // iriran
	{94323, 1060, 4, 0x1},    // #692
	{94327, 109, 16, 0x1},    // republicofzambia
	{94343, 128, 17, 0x1},    // republiekkirgizie
	{94360, 109, 14, 0x1},    // zambiarepublic
	{94374, 66, 36, 0x1},     // comorenfederaleislamitischerepubliek
	{94410, 1061, 5, 0x1},    // #5sau
	{94415, 2, 5, 0x81},      // #2and
	{94420, 1062, 5, 0x1},    // #5sie
	{94425, 227, 10, 0x1},    // manislands
	{94435, 95, 14, 0x1},     // republicsoedan
	{94449, 28, 6, 0x1},      // ysland
	{94455, 1063, 5, 0x1},    // #6saf
	{94460, 242, 27, 0x1},    // collectivityfrenchpolynesia
	{94487, 164, 30, 0x1},    // jemenitischearabischerepubliek
	{94517, 1064, 5, 0x1},    // #5380
	{94522, 123, 17, 0x1},    // imperialstateiran
	{94539, 225, 28, 0x1},    // peoplesrepublichongkongchina
	{94567, 15, 30, 0x1},     // formerduitsedemocraticrepublic
	{94597, 239, 23, 0x1},    // pitcairneilandenbritish
	{94620, 48, 6, 0x1},      // serbia
	{94626, 122, 10, 0x1},    // indiaunion
	{94636, 250, 38, 0x1},    // overzeesgebiedsdeelturkscaicoseilanden
	{94674, 252, 9, 0x1},     // taiwanchn
	{94683, 192, 12, 0x1},    // tetaparaguai
	{94695, 236, 5, 0x81},    // #4540
	{94700, 230, 52, 0x1},    // peoplesrepublicchinamacaospecialadministrativeregion
	{94752, 111, 13, 0x1},    // irafghanistan
	{94765, 41, 5, 0x1},      // noreg
	{94770, 161, 31, 0x1},    // vietnamformerdemocraticrepublic
	{94801, 127, 5, 0x81},    // #4398
	{94806, 63, 28, 0x1},     // formerunitedrepubliccameroon
	{94834, 231, 17, 0x1},    // frenchsaintmartin
	{94851, 1065, 5, 0x1},    // #6698
	{94856, 1066, 4, 0x1},    // #691
	{94860, 119, 5, 0x1},     // fidji
	{94865, 171, 21, 0x1},    // federalrepublicbrazil
	{94886, 54, 19, 0x1},     // unitedstatesamerica
	{94905, 1067, 5, 0x1},    // #5slv
	{94910, 237, 17, 0x1},    // norfkailenteratri
	{94927, 184, 5, 0x81},    // #2hti
	{94932, 61, 33, 0x1},     // formercentraalafrikaanskeizerrijk
	{94965, 1068, 5, 0x1},    // #5sud
	{94970, 129, 14, 0x1},    // formercambodja
	{94984, 247, 25, 0x1},    // svalbardjanmayennorwegian
	{95009, 1069, 5, 0x1},    // #6svg
	{95014, 205, 29, 0x1},    // fransezuidelijkegebiedenfrans
	{95043, 2, 33, 0x1},      // principalityofthevalleysofandorra
	{95076, 235, 27, 0x1},    // overzeesegemeenschapmayotte
	{95103, 59, 10, 0x1},     // bovenvolta
	{95113, 209, 22, 0x1},    // bouvetislandsnorwegian
	{95135, 1070, 4, 0x1},    // #690
	{95139, 15, 34, 0x1},     // formerduitsedemocratischerepubliek
	{95173, 1071, 5, 0x81},   // #2csk
	{95178, 64, 27, 0x1},     // congodemocratischerepubliek
	{95205, 171, 18, 0x1},    // unitedstatesbrazil
	{95223, 257, 16, 0x1},    // fwallisandfutuna
	{95239, 248, 38, 0x1},    // overzeesgebiedsdeelsaintpierremiquelon
	{95277, 217, 23, 0x1},    // falklandeilandenbritish
	{95300, 121, 17, 0x1},    // republicindonesia
	{95317, 22, 37, 0x1},     // unitedkingdomgreatbritainnorthireland
	{95354, 1072, 23, 0x2},   // gilbertandelliceislands
	{95377, 59, 10, 0x1},     // hautevolta
	{95387, 118, 16, 0x1},    // republicofcyprus
	{95403, 237, 5, 0x81},    // #4574
	{95408, 148, 5, 0x1},     // #7prk
	{95413, 9, 28, 0x1},      // bosniaandherzegovinarepublic
	{95441, 225, 17, 0x1},    // territoryhongkong
	{95458, 82, 20, 0x1},     // unitedkingdomoflibya
	{95478, 144, 5, 0x1},     // #7pak
	{95483, 98, 33, 0x1},     // jamhuuriyaddafederaalkasoomaaliya
	{95516, 259, 11, 0x1},    // repofkosovo
	{95527, 232, 28, 0x1},    // sankattansihanaislasmarianas
	{95555, 25, 24, 0x1},     // hrvatskacroatialocalname
	{95579, 222, 5, 0x81},    // #4304
	{95584, 14, 13, 0x1},     // chechrepublic
	{95597, 203, 5, 0x81},    // #2asm
	{95602, 227, 9, 0x1},     // maneiland
	{95611, 215, 13, 0x1},    // westernsahara
	{95624, 60, 24, 0x1},     // bechuanalandprotectorate
	{95648, 142, 14, 0x1},    // republieknauru
	{95662, 257, 15, 0x1},    // futunaandwallis
	{95677, 55, 36, 0x1},     // socialistfederalrepublicofyugoslavia
	{95713, 30, 14, 0x1},     // kingdomofitaly
	{95727, 1074, 5, 0x1},    // #5mor
	{95732, 1075, 5, 0x1},    // #6600
	{95737, 111, 21, 0x1},    // koninkrijkafghanistan
	{95758, 221, 30, 0x1},    // overseascollectivityguadeloupe
	{95788, 123, 10, 0x1},    // iranpersia
	{95798, 52, 14, 0x1},     // turkserepublic
	{95812, 79, 29, 0x1},     // republiquelaguineeequatoriale
	{95841, 145, 24, 0x1},    // formerphilippinerepublic
	{95865, 81, 15, 0x1},     // liberiarepublic
	{95880, 136, 19, 0x1},    // maldivischeeilanden
	{95899, 73, 19, 0x1},     // incleritreaethiopia
	{95918, 123, 6, 0x1},     // perzie
	{95924, 233, 31, 0x1},    // britishoverzeesgebiedmontserrat
	{95955, 69, 32, 0x1},     // democraticpopularrepublicalgeria
	{95987, 242, 33, 0x1},    // paysdoutremerlapolynesiefrancaise
	{96020, 255, 5, 0x1},     // #7ivb
	{96025, 248, 20, 0x1},    // sintpierreenmiquelon
	{96045, 24, 13, 0x1},     // greecekingdom
	{96058, 64, 36, 0x1},     // kinshasacongodemocraticrepublicofthe
	{96094, 256, 30, 0x1},    // verenigdestatesmaagdeneilanden
	{96124, 145, 22, 0x1},    // philippinecommonwealth
	{96146, 205, 52, 0x1},    // territoiredesterresaustralesetantarctiquesfrancaises
	{96198, 1076, 5, 0x1},    // #5970
	{96203, 129, 38, 0x1},    // coalitiongovernmentdemocratickampuchea
	{96241, 14, 5, 0x81},     // #2cze
	{96246, 1077, 5, 0x1},    // #5slu
	{96251, 145, 11, 0x1},    // philippines
	{96262, 1078, 5, 0x1},    // #5sri
	{96267, 177, 5, 0x81},    // #4212
	{96272, 248, 20, 0x1},    // fsaintpierremiquelon
	{96292, 180, 7, 0x1},     // grenada
	{96299, 34, 7, 0x1},      // letland
	{96306, 1, 9, 0x1},       // shqiperia
	{96315, 161, 27, 0x1},    // conghoaxahoichunghiavietnam
	{96342, 158, 12, 0x1},    // kingdomtonga
	{96354, 255, 41, 0x1},    // overzeesgebiedsdeelbritishmaagdeneilanden
	{96395, 1079, 5, 0x1},    // #5drv
	{96400, 247, 27, 0x1},    // territoriumsvalbardjanmayen
	{96427, 246, 26, 0x1},    // tristandacunhaandascension
	{96453, 1080, 5, 0x1},    // #6isr
	{96458, 179, 7, 0x1},     // ecuador
	{96465, 13, 16, 0x1},     // tsjechoslovakije
	{96481, 241, 28, 0x1},    // palestiniannationalauthority
	{96509, 223, 21, 0x1},    // territoryfrenchguiana
	{96530, 17, 14, 0x1},     // kingdomdenmark
	{96544, 223, 16, 0x1},    // departmentguiana
	{96560, 240, 15, 0x1},    // portoricoeiland
	{96575, 231, 21, 0x1},    // frenchpartsaintmartin
	{96596, 129, 26, 0x1},    // peoplesrepublicofkampuchea
	{96622, 68, 12, 0x1},     // afarissaland
	{96634, 17, 7, 0x1},      // denmark
	{96641, 1081, 5, 0x1},    // #6leb
	{96646, 79, 8, 0x1},      // eqguinea
	{96654, 49, 8, 0x1},      // slovakia
	{96662, 106, 20, 0x1},    // tanganyikaenzanzibar
	{96682, 147, 12, 0x1},    // papuaniugini
	{96694, 246, 28, 0x1},    // sainthelenaandtristandacunha
	{96722, 140, 17, 0x1},    // federatiemaleisie
	{96739, 242, 35, 0x1},    // overseascollectivityfrenchpolynesia
	{96774, 154, 8, 0x1},     // thailand
	{96782, 100, 16, 0x1},    // saotomeeprincipe
	{96798, 161, 3, 0x1},     // drv
	{96801, 119, 33, 0x1},    // sovereigndemocraticrepublicoffiji
	{96834, 256, 24, 0x1},    // amerikaansmaagdenislands
	{96858, 212, 7, 0x1},     // curacao
	{96865, 24, 11, 0x1},     // griekenland
	{96876, 205, 25, 0x1},    // franszuidelijkterritorium
	{96901, 23, 7, 0x1},      // georgie
	{96908, 186, 24, 0x1},    // federatiesaintkittsnevis
	{96932, 160, 11, 0x1},    // uzbekhistan
	{96943, 136, 17, 0x1},    // maldivensultanaat
	{96960, 79, 5, 0x81},     // #4226
	{96965, 1082, 5, 0x1},    // #6sal
	{96970, 38, 13, 0x1},     // maltarepublic
	{96983, 164, 17, 0x1},    // yemenarabrepublic
	{97000, 75, 13, 0x1},     // ghanarepublic
	{97013, 198, 19, 0x1},    // republicofvenezuela
	{97032, 121, 32, 0x1},    // republicverenigdestatesindonesie
	{97064, 238, 5, 0x81},    // #4570
	{97069, 28, 18, 0x1},     // ijslandserepubliek
	{97087, 140, 24, 0x1},    // formerfederationofmalaya
	{97111, 253, 22, 0x1},    // minoroutlyingislandsus
	{97133, 52, 12, 0x1},     // formerturkey
	{97145, 45, 31, 0x1},     // socialistischerepubliekroemenie
	{97176, 205, 20, 0x1},    // frsouthantarcticterr
	{97196, 126, 5, 0x81},    // #4392
	{97201, 64, 36, 0x1},     // congodemocraticrepubliczairekinshasa
	{97237, 136, 28, 0x1},    // dhivehiraajjeygejumhooriyyaa
	{97265, 140, 7, 0x1},     // malakka
	{97272, 1083, 5, 0x1},    // #6tog
	{97277, 255, 29, 0x1},    // territorybritishvirginislands
	{97306, 169, 6, 0x1},     // belice
	{97312, 131, 18, 0x1},    // korearepublicsouth
	{97330, 140, 16, 0x1},    // federatiemalakka
	{97346, 225, 5, 0x81},    // #2hkg
	{97351, 173, 5, 0x1},     // chili
	{97356, 138, 11, 0x1},    // formerbirma
	{97367, 97, 19, 0x1},     // republicsierraleone
	{97386, 72, 12, 0x1},     // eritreastate
	{97398, 145, 18, 0x1},    // philippinerepublic
	{97416, 13, 20, 0x1},     // formerczechoslovakia
	{97436, 164, 5, 0x1},     // jemen
	{97441, 139, 23, 0x1},    // mongoliapeoplesrepublic
	{97464, 112, 17, 0x1},    // unitedarabemirate
	{97481, 1084, 5, 0x1},    // #6irq
	{97486, 63, 30, 0x1},     // formerunitedrepublicofcameroon
	{97516, 127, 29, 0x1},    // kazakhsovietsocialistrepublic
	{97545, 137, 30, 0x1},    // republiekvandemarshalleilanden
	{97575, 133, 28, 0x1},    // laospeopledemocraticrepublic
	{97603, 121, 29, 0x1},    // republicunitedstatesindonesia
	{97632, 164, 25, 0x1},    // mutawakkilitekingdomyemen
	{97657, 1085, 5, 0x1},    // #6sin
	{97662, 106, 18, 0x1},    // tanzaniatanganyika
	{97680, 75, 5, 0x81},     // #4288
	{97685, 194, 16, 0x1},    // nederlandsguyana
	{97701, 120, 12, 0x1},    // fsmicronesia
	{97713, 162, 5, 0x81},    // #4548
	{97718, 13, 42, 0x1},     // tsjechischeenslowaaksefederatieverepubliek
	{97760, 164, 8, 0x1},     // yemenrep
	{97768, 109, 16, 0x1},    // northernrhodesia
	{97784, 133, 15, 0x1},    // demvolksreplaos
	{97799, 106, 35, 0x1},    // tanganyikaandzanzibarunitedrepublic
	{97834, 198, 28, 0x1},    // republicbolivarianavenezuela
	{97862, 64, 36, 0x1},     // congodemocraticrepublicofthekinshasa
	{97898, 64, 28, 0x1},     // congodemocraticrepubliczaire
	{97926, 232, 30, 0x1},    // northernmarianaislandsamerican
	{97956, 14, 5, 0x1},      // cesko
	{97961, 4, 5, 0x81},      // #2aus
	{97966, 1086, 5, 0x1},    // #6thi
	{97971, 59, 11, 0x1},     // birkinafaso
	{97982, 217, 32, 0x1},    // overseasterritoryfalklandislands
	{98014, 82, 36, 0x1},     // socialistpeopleslibyanarabjamahiriya
	{98050, 1087, 10, 0x2},   // yugoslavia
	{98060, 70, 8, 0x1},      // zanzibar
	{98068, 1089, 5, 0x1},    // #5sal
	{98073, 16, 23, 0x1},     // bondsrepubliekduitsland
	{98096, 152, 19, 0x1},    // solomonislandsstate
	{98115, 1090, 5, 0x1},    // #6ven
	{98120, 1091, 5, 0x1},    // #6van
	{98125, 1092, 5, 0x1},    // #5spn
	{98130, 245, 5, 0x81},    // #4239
	{98135, 217, 24, 0x1},    // malvinasfalklandeilanden
	{98159, 210, 36, 0x1},    // overseasterritorycocoskeelingislands
	{98195, 232, 28, 0x1},    // northernmarianascommonwealth
	{98223, 76, 16, 0x1},     // republicofguinea
	{98239, 79, 29, 0x1},     // republiquedeguineeequatoriale
	{98268, 145, 19, 0x1},    // filipijnserepubliek
	{98287, 88, 10, 0x1},     // mauretania
	{98297, 45, 8, 0x1},      // roumania
	{98305, 110, 17, 0x1},    // republiekzimbabwe
	{98322, 200, 19, 0x1},    // territoriumanguilla
	{98341, 202, 7, 0x1},     // nethant
	{98348, 141, 30, 0x1},    // nepalfederaldemocraticrepublic
	{98378, 165, 6, 0x1},     // #3ydye
	{98384, 219, 34, 0x1},    // britishoverzeesterritoriumguernsey
	{98418, 123, 16, 0x1},    // islamicrepofiran
	{98434, 198, 25, 0x1},    // venezuelarepbolivarianade
	{98459, 6, 12, 0x1},      // azerbajdzjan
	{98471, 175, 17, 0x1},    // republiccostarica
	{98488, 59, 20, 0x1},     // republicofuppervolta
	{98508, 26, 17, 0x1},     // magyarkoztarsasag
	{98525, 241, 16, 0x1},    // palestinestateof
	{98541, 106, 18, 0x1},    // republictanganyika
	{98559, 150, 18, 0x1},    // saudiarabiakingdom
	{98577, 162, 16, 0x1},    // republiekvanuatu
	{98593, 138, 9, 0x1},     // uniebirma
	{98602, 1093, 5, 0x1},    // #5900
	{98607, 165, 39, 0x1},    // southadenyemenpeoplesdemocraticrepublic
	{98646, 23, 7, 0x1},      // georgia
	{98653, 15, 3, 0x1},      // ddr
	{98656, 1094, 5, 0x1},    // #5mas
	{98661, 1095, 5, 0x1},    // #6sol
	{98666, 147, 32, 0x1},    // independentstateofpapuanewguinea
	{98698, 178, 5, 0x81},    // #4214
	{98703, 94, 6, 0x1},      // ruanda
	{98709, 193, 5, 0x81},    // #4222
	{98714, 217, 5, 0x81},    // #4238
	{98719, 226, 5, 0x81},    // #2hmd
	{98724, 1, 33, 0x1},      // peoplessocialistrepublicofalbania
	{98757, 254, 5, 0x81},    // #2vat
	{98762, 71, 24, 0x1},     // formerunitedarabrepublic
	{98786, 148, 16, 0x1},    // demvolksrepkorea
	{98802, 46, 30, 0x1},     // socialistsovjetrepubliekenunie
	{98832, 1096, 5, 0x1},    // #6570
	{98837, 1097, 5, 0x1},    // #6spn
	{98842, 94, 14, 0x1},     // republicrwanda
	{98856, 255, 20, 0x1},    // virginislandsbritish
	{98876, 228, 46, 0x1},    // overzeesgebiedbritishindischeoceaanterritorium
	{98922, 17, 16, 0x1},     // kingdomofdenmark
	{98938, 155, 20, 0x1},    // republicoftajikistan
	{98958, 229, 6, 0x1},     // jersey
	{98964, 22, 47, 0x1},     // grootbrittannieennoordierlandverenigdkoninkrijk
	{99011, 1098, 5, 0x1},    // #5mlt
	{99016, 125, 27, 0x1},    // hashemitekingdomtransjordan
	{99043, 1099, 5, 0x1},    // #2afi
	{99048, 176, 12, 0x1},    // republiccuba
	{99060, 1100, 5, 0x1},    // #5sin
	{99065, 35, 19, 0x1},     // principautedemonaco
	{99084, 1101, 5, 0x1},    // #6som
	{99089, 106, 10, 0x1},    // tanganyika
	{99099, 10, 21, 0x1},     // formerbyelorussianssr
	{99120, 212, 25, 0x1},    // kingdomnetherlandscuracao
	{99145, 66, 11, 0x1},     // uniecomoren
	{99156, 63, 14, 0x1},     // formercameroon
	{99170, 118, 18, 0x1},    // kypriakidimokratia
	{99188, 24, 16, 0x1},     // hellenicrepublic
	{99204, 24, 15, 0x1},     // kingdomofgreece
	{99219, 1102, 5, 0x1},    // #6565
	{99224, 1103, 5, 0x1},    // #6571
	{99229, 1104, 5, 0x1},    // #6sri
	{99234, 64, 31, 0x1},     // thedemocraticrepublicofthecongo
	{99265, 164, 7, 0x1},     // yemenar
	{99272, 230, 22, 0x1},    // overseasterritorymacao
	{99294, 108, 11, 0x1},    // afrikaborwa
	{99305, 223, 11, 0x1},    // fransguyana
	{99316, 1105, 5, 0x1},    // #6ita
	{99321, 73, 33, 0x1},     // ethiopiapeoplesdemocraticrepublic
	{99354, 127, 19, 0x1},    // republiekkazachstan
	{99373, 1106, 5, 0x1},    // #5mya
	{99378, 139, 8, 0x1},     // mongolia
	{99386, 32, 17, 0x1},     // republiclithuania
	{99403, 1107, 5, 0x1},    // #6taj
	{99408, 236, 30, 0x1},    // overseasdepartmentnewcaledonia
	{99438, 23, 16, 0x1},     // republiekgeorgie
	{99454, 1108, 5, 0x1},    // #5som
	{99459, 56, 14, 0x1},     // angolarepublic
	{99473, 160, 10, 0x1},    // ozbekiston
	{99483, 24, 16, 0x1},     // republicofgreece
	{99499, 1109, 5, 0x1},    // #6572
	{99504, 52, 7, 0x1},      // turkiye
	{99511, 220, 9, 0x1},     // gibraltar
	{99520, 73, 15, 0x1},     // ethiopianempire
	{99535, 52, 7, 0x1},      // turkije
	{99542, 107, 16, 0x1},    // republiekoeganda
	{99558, 144, 29, 0x1},    // islamitischerepubliekpakistan
	{99587, 210, 23, 0x1},    // territoryofcocosislands
	{99610, 128, 5, 0x1},     // #7kgz
	{99615, 123, 10, 0x1},    // persiairan
	{99625, 95, 7, 0x1},      // assudan
	{99632, 228, 29, 0x1},    // britsgebiedindeindischeoceaan
	{99661, 161, 24, 0x1},    // vietnamsocialistrepublic
	{99685, 199, 5, 0x81},    // #2abw
	{99690, 54, 30, 0x1},     // verenigdestatenvannoordamerika
	{99720, 111, 5, 0x81},    // #2afg
	{99725, 1110, 5, 0x1},    // #5mex
	{99730, 69, 32, 0x1},     // democraticvolksrepubliekalgerije
	{99762, 243, 13, 0x1},    // reunionisland
	{99775, 240, 23, 0x1},    // gemenebestvanpuertorico
	{99798, 226, 41, 0x1},    // overzeesgebiedheardeilandmcdonaldeilanden
	{99839, 1111, 5, 0x1},    // #5sol
	{99844, 232, 39, 0x1},    // commonwealthofthenorthernmarianaislands
	{99883, 63, 22, 0x1},     // cameroonunitedrepublic
	{99905, 165, 11, 0x1},    // fmrdemyemen
	{99916, 145, 10, 0x1},    // philipines
	{99926, 64, 29, 0x1},     // republiquedemocratiqueducongo
	{99955, 163, 21, 0x1},    // independentstatesamoa
	{99976, 88, 10, 0x1},     // mauretanie
	{99986, 88, 25, 0x1},     // mauritanieislamitrepublic
	{100011, 246, 41, 0x1},   // sainthelenaascensiontristandacunhabritish
	{100052, 125, 7, 0x1},    // alurdun
	{100059, 61, 20, 0x1},    // centralafricanempire
	{100079, 148, 10, 0x1},   // koreanorth
	{100089, 133, 16, 0x1},   // laopeoplesdemrep
	{100105, 201, 23, 0x1},   // alandautonomousprovince
	{100128, 129, 13, 0x1},   // khmerrepublic
	{100141, 246, 31, 0x1},   // sthelenatristandacunhaascension
	{100172, 146, 12, 0x1},   // palauislands
	{100184, 92, 5, 0x1},     // niger
	{100189, 3, 16, 0x1},     // republiekarmenie
	{100205, 209, 26, 0x1},   // overzeesgebiedbouveteiland
	{100231, 234, 13, 0x1},   // lamartiniquef
	{100244, 203, 26, 0x1},   // grondgebiedamerikaanssamoa
	{100270, 62, 21, 0x1},    // republicofcotedivoire
	{100291, 146, 13, 0x1},   // beluuerabelau
	{100304, 65, 22, 0x1},    // brazzavilleformercongo
	{100326, 130, 41, 0x1},   // independentandsovereignrepublicofkiribati
	{100367, 5, 5, 0x81},     // #2aut
	{100372, 248, 20, 0x1},   // saintpierremiquelonf
	{100392, 136, 23, 0x1},   // maldiveislandssultanate
	{100415, 222, 15, 0x1},   // kalaallitnunaat
	{100430, 1112, 5, 0x1},   // #5maw
	{100435, 59, 11, 0x1},    // burkinofaso
	{100446, 179, 17, 0x1},   // republicofecuador
	{100463, 136, 28, 0x1},   // sultanateofthemaldiveislands
	{100491, 179, 5, 0x81},   // #4218
	{100496, 241, 21, 0x1},   // palestinianadminareas
	{100517, 5, 15, 0x1},     // republicaustria
	{100532, 1113, 5, 0x1},   // #5jam
	{100537, 6, 12, 0x1},     // azerbeidsjan
	{100549, 227, 10, 0x1},   // islandsman
	{100559, 1114, 5, 0x1},   // #6sud
	{100564, 186, 15, 0x1},   // saintkittsnevis
	{100579, 92, 5, 0x81},    // #4562
	{100584, 41, 5, 0x81},    // #4578
	{100589, 243, 9, 0x1},    // lareunion
	{100598, 219, 19, 0x1},   // territoriumguernsey
	{100617, 87, 25, 0x1},    // mozambiquepeoplesrepublic
	{100642, 38, 5, 0x1},     // malta
	{100647, 42, 20, 0x1},    // aotearoanieuwzeeland
	{100667, 87, 18, 0x1},    // mozambiquerepublic
	{100685, 41, 5, 0x1},     // norge
	{100690, 256, 32, 0x1},   // overseasterritoryusvirginislands
	{100722, 108, 18, 0x1},   // suidafrikarepublic
	{100740, 165, 15, 0x1},   // democraticyemen
	{100755, 127, 8, 0x1},    // kazachie
	{100763, 153, 18, 0x1},   // syrianarabrepublic
	{100781, 181, 17, 0x1},   // republicguatemala
	{100798, 6, 5, 0x81},     // #2aze
	{100803, 72, 14, 0x1},    // stateoferitrea
	{100817, 70, 23, 0x1},    // zanzibarpeoplesrepublic
	{100840, 88, 25, 0x1},    // islamicrepublicmauritanie
	{100865, 38, 17, 0x1},    // repubblikatamalta
	{100882, 201, 5, 0x81},   // #2ala
	{100887, 242, 30, 0x1},   // overseaslandsoffrenchpolynesia
	{100917, 1115, 5, 0x1},   // #6sie
	{100922, 44, 17, 0x1},    // republiekportugal
	{100939, 1116, 5, 0x1},   // #6sau
	{100944, 134, 16, 0x1},   // libaneserepublic
	{100960, 108, 5, 0x1},    // #7rsa
	{100965, 197, 28, 0x1},   // saintvincentandthegrenadines
	{100993, 48, 18, 0x1},    // servieenmontenegro
	{101011, 246, 23, 0x1},   // sainthelenaandascension
	{101034, 164, 22, 0x1},   // yemenarabrepublicyemen
	{101056, 1117, 5, 0x1},   // #5drc
	{101061, 149, 4, 0x1},    // #9qa
	{101065, 235, 17, 0x1},   // departmentmayotte
	{101082, 168, 19, 0x1},   // commonwealthbahamas
	{101101, 113, 10, 0x1},   // bangladesh
	{101111, 195, 22, 0x1},   // republictrinidadtobago
	{101133, 157, 14, 0x1},   // portugeestimor
	{101147, 61, 24, 0x1},    // middenafrikaanserepublic
	{101171, 1, 21, 0x1},     // volksrepubliekalbanie
	{101192, 68, 6, 0x1},     // #3aidj
	{101198, 1118, 5, 0x1},   // #6ice
	{101203, 139, 8, 0x1},    // mongolie
	{101211, 27, 15, 0x1},    // republicireland
	{101226, 1119, 5, 0x1},   // #5msi
	{101231, 1120, 5, 0x1},   // #5910
	{101236, 1121, 5, 0x1},   // #6ton
	{101241, 245, 40, 0x1},   // southgeorgiesouthsandwicheilandenbritish
	{101281, 12, 10, 0x1},    // switerland
	{101291, 22, 27, 0x1},    // unitedkingdomofgreatbritain
	{101318, 115, 26, 0x1},   // abodeofpeacenationofbrunei
	{101344, 219, 22, 0x1},   // guernseychannelislands
	{101366, 165, 30, 0x1},   // yemenpeoplesdemocraticrepublic
	{101396, 1122, 5, 0x81},  // #2ant
	{101401, 110, 16, 0x1},   // republiczimbabwe
	{101417, 1123, 5, 0x1},   // #6tun
	{101422, 10, 17, 0x1},    // bjelorussischessr
	{101439, 112, 20, 0x1},   // unitedarabicemirates
	{101459, 201, 5, 0x81},   // #4248
	{101464, 82, 26, 0x1},    // formerlibyanarabjamahiriya
	{101490, 1124, 5, 0x1},   // #4280
	{101495, 166, 18, 0x1},   // republicaargentina
	{101513, 221, 24, 0x1},   // collectiviteitguadeloupe
	{101537, 248, 16, 0x1},   // stpierremiquelon
	{101553, 116, 6, 0x1},    // buthan
	{101559, 82, 8, 0x1},     // libyanaj
	{101567, 76, 13, 0x1},    // guineaconakry
	{101580, 1125, 5, 0x1},   // #6560
	{101585, 4, 19, 0x1},     // gemenebestaustralie
	{101604, 246, 20, 0x1},   // sainthelenaascension
	{101624, 91, 5, 0x81},    // #4516
	{101629, 97, 11, 0x1},    // sierreleone
	{101640, 77, 27, 0x1},    // islamitischerepubliekgambia
	{101667, 1, 22, 0x1},     // albanesevolksrepubliek
	{101689, 66, 7, 0x1},     // comoren
	{101696, 7, 14, 0x1},     // kingdombelgium
	{101710, 64, 3, 0x1},     // drc
	{101713, 123, 19, 0x1},   // iranislandsrepublic
	{101732, 206, 22, 0x1},   // sinteustatiusenbonaire
	{101754, 217, 23, 0x1},   // falklandislandsmalvinas
	{101777, 98, 22, 0x1},    // somaliafederalrepublic
	{101799, 208, 14, 0x1},   // bermudabritish
	{101813, 128, 20, 0x1},   // republicofkyrgyzstan
	{101833, 14, 8, 0x1},     // tsjechie
	{101841, 37, 24, 0x1},    // republicofnorthmacedonia
	{101865, 120, 21, 0x1},   // micronesiafedstatesof
	{101886, 1126, 5, 0x1},   // #5jpn
	{101891, 197, 11, 0x1},   // sintvincent
	{101902, 73, 5, 0x81},    // #4231
	{101907, 250, 19, 0x1},   // turkscaicoseilanden
	{101926, 46, 5, 0x1},     // #7rus
	{101931, 87, 18, 0x1},    // republicmozambique
	{101949, 100, 7, 0x1},    // saotome
	{101956, 202, 6, 0x1},    // #3anhh
	{101962, 65, 13, 0x1},    // kongovolksrep
	{101975, 153, 17, 0x1},   // arabrepublicsyria
	{101992, 246, 20, 0x1},   // ascensionsainthelena
	{102012, 48, 19, 0x1},    // fryserbiamontenegro
	{102031, 138, 40, 0x1},   // socialistischerepubliekvandeunievanburma
	{102071, 199, 21, 0x1},   // kofthenetherlandaruba
	{102092, 47, 18, 0x1},    // republieksanmarino
	{102110, 235, 18, 0x1},   // departementmayotte
	{102128, 113, 10, 0x1},   // bangladesj
	{102138, 133, 7, 0x1},    // laospdr
	{102145, 117, 28, 0x1},   // peoplesrepublicmainlandchina
	{102173, 21, 16, 0x1},    // republicoffrance
	{102189, 128, 8, 0x1},    // kirgizia
	{102197, 128, 17, 0x1},   // republickirgistan
	{102214, 230, 5, 0x81},   // #2mac
	{102219, 119, 21, 0x1},   // matanitutugalalaoviti
	{102240, 35, 5, 0x81},    // #4492
	{102245, 123, 19, 0x1},   // islamicrepubliciran
	{102264, 236, 17, 0x1},   // nouvellecaledonie
	{102281, 1, 5, 0x81},     // #2alb
	{102286, 237, 27, 0x1},   // overzeesgebiednorfolkeiland
	{102313, 231, 21, 0x1},   // saintmaartenfransdeel
	{102334, 1127, 5, 0x1},   // #6slv
	{102339, 1128, 5, 0x1},   // #5svg
	{102344, 237, 24, 0x1},   // norfolkislandsaustralian
	{102368, 1129, 5, 0x1},   // #4230
	{102373, 117, 20, 0x1},   // peoplesrepublicchina
	{102393, 64, 7, 0x1},     // drcongo
	{102400, 178, 15, 0x1},   // dominicaanserep
	{102415, 1130, 5, 0x1},   // #6530
	{102420, 246, 37, 0x1},   // tristandacunhaascensionandsainthelena
	{102457, 1131, 5, 0x1},   // #6swd
	{102462, 93, 5, 0x81},    // #4566
	{102467, 36, 32, 0x1},    // moldaviansovietsocialistrepublic
	{102499, 95, 23, 0x1},    // sudandemocraticrepublic
	{102522, 121, 17, 0x1},   // republikindonesia
	{102539, 1132, 5, 0x1},   // #5hai
	{102544, 36, 12, 0x1},    // repofmoldova
	{102556, 95, 17, 0x1},    // jumhuriyatassudan
	{102573, 67, 19, 0x1},    // republicofcaboverde
	{102592, 186, 28, 0x1},   // stchristophernevisfederation
	{102620, 88, 25, 0x1},    // islamicrepublicmauritania
	{102645, 139, 13, 0x1},   // mongoliastate
	{102658, 200, 22, 0x1},   // overzeesgebiedanguilla
	{102680, 1133, 5, 0x1},   // #5saf
	{102685, 200, 5, 0x81},   // #2aia
	{102690, 1134, 5, 0x1},   // #6slu
	{102695, 214, 36, 0x1},   // britishoverzeesgebiedkaaimaneilanden
	{102731, 141, 30, 0x1},   // nepaldemocraticfederalrepublic
	{102761, 163, 21, 0x1},   // samoaindependentstate
	{102782, 19, 5, 0x81},    // #4233
	{102787, 1135, 5, 0x1},   // #6sey
	{102792, 173, 5, 0x1},    // chile
	{102797, 162, 7, 0x1},    // vanuatu
	{102804, 1136, 5, 0x1},   // #6531
	{102809, 252, 19, 0x1},   // chinataiwanprovince
	{102828, 249, 23, 0x1},   // grondgebiedsaintmaarten
	{102851, 236, 19, 0x1},   // nieuwcaledoniefrans
	{102870, 73, 33, 0x1},    // peoplesdemocraticrepublicethiopia
	{102903, 20, 5, 0x1},     // suomi
	{102908, 147, 14, 0x1},   // papaunewguinea
	{102922, 1137, 5, 0x1},   // #5hun
	{102927, 68, 5, 0x1},     // #7dji
	{102932, 174, 19, 0x1},   // republicadecolombia
	{102951, 234, 10, 0x1},   // martinique
	{102961, 1138, 5, 0x1},   // #6ire
	{102966, 198, 4, 0x1},    // #9ve
	{102970, 210, 15, 0x1},   // keelingeilanden
	{102985, 1139, 5, 0x1},   // #5hon
	{102990, 10, 11, 0x1},    // bjelorussie
	{103001, 74, 4, 0x1},     // #9ga
	{103005, 167, 14, 0x1},   // antiguaandbarb
	{103019, 116, 6, 0x1},    // boetan
	{103025, 229, 4, 0x1},    // #9je
	{103029, 41, 19, 0x1},    // koninkrijknoorwegen
	{103048, 101, 9, 0x1},    // swazliand
	{103057, 217, 28, 0x1},   // falklandislandsislasmalvinas
	{103085, 81, 7, 0x1},     // liberia
	{103092, 155, 5, 0x81},   // #2tjk
	{103097, 72, 5, 0x81},    // #4232
	{103102, 165, 39, 0x1},   // yemenpeoplesdemocraticrepublicsouthaden
	{103141, 228, 53, 0x1},   // britishoverzeesgebiedbritishindischeoceaanterritorium
	{103194, 68, 36, 0x1},    // frenchterritoryoftheafarsandtheissas
	{103230, 220, 5, 0x81},   // #4292
	{103235, 221, 15, 0x1},   // guadeloupefrans
	{103250, 252, 21, 0x1},   // taiwanprovinceofchina
	{103271, 1140, 5, 0x1},   // #6552
	{103276, 62, 18, 0x1},    // republicivorycoast
	{103294, 119, 4, 0x1},    // viti
	{103298, 45, 32, 0x1},    // roemeensesocialistischerepubliek
	{103330, 143, 5, 0x81},   // #4512
	{103335, 83, 7, 0x1},     // lesotho
	{103342, 231, 40, 0x1},   // overzeesegemeenschapsaintmartinfransdeel
	{103382, 57, 18, 0x1},    // republikayuburundi
	{103400, 127, 20, 0x1},   // republicofkazakhstan
	{103420, 131, 5, 0x1},    // #7kor
	{103425, 127, 5, 0x1},    // #7kaz
	{103430, 152, 16, 0x1},   // solomonseilanden
	{103446, 223, 4, 0x1},    // #9gf
	{103450, 219, 22, 0x1},   // channelislandsguernsey
	{103472, 120, 23, 0x1},   // micronesiefederalstates
	{103495, 231, 5, 0x81},   // #2maf
	{103500, 193, 18, 0x1},   // republicelsalvador
	{103518, 171, 20, 0x1},   // unitedstatesofbrazil
	{103538, 24, 5, 0x1},     // ellas
	{103543, 1141, 5, 0x1},   // #6tri
	{103548, 62, 21, 0x1},    // cotedivoireivorycoast
	{103569, 73, 17, 0x1},    // socialistethiopia
	{103586, 170, 26, 0x1},   // boliviamultinationalestaat
	{103612, 147, 17, 0x1},   // nieuwguineapapoua
	{103629, 95, 17, 0x1},    // presecessionsudan
	{103646, 27, 16, 0x1},    // republiekierland
	{103662, 43, 14, 0x1},    // polandrepublic
	{103676, 250, 18, 0x1},   // caicosislandsturks
	{103694, 1142, 5, 0x1},   // #6553
	{103699, 21, 5, 0x81},    // #2fra
	{103704, 153, 17, 0x1},   // arabrepublicsyrie
	{103721, 219, 29, 0x1},   // britishoverzeesgebiedguernsey
	{103750, 70, 23, 0x1},    // peoplesrepubliczanzibar
	{103773, 164, 8, 0x1},    // repyemen
	{103781, 223, 11, 0x1},   // fransguiana
	{103792, 166, 19, 0x1},   // argentijnserepublic
	{103811, 64, 30, 0x1},    // democratischerepubliekvancongo
	{103841, 55, 33, 0x1},    // democratischfederatiefjoegoslavie
	{103874, 237, 19, 0x1},   // teratriofnorfkailen
	{103893, 252, 19, 0x1},   // chinataiwanrepublic
	{103912, 151, 4, 0x1},    // #9sg
	{103916, 255, 4, 0x1},    // #9vg
	{103920, 85, 12, 0x1},    // madagasikara
	{103932, 163, 17, 0x1},   // westernsamoasamoa
	{103949, 219, 4, 0x1},    // #9gg
	{103953, 80, 5, 0x81},    // #4404
	{103958, 128, 8, 0x1},    // kirgizie
	{103966, 197, 3, 0x1},    // svg
	{103969, 139, 5, 0x81},   // #4496
	{103974, 228, 43, 0x1},   // territoriumbritishindischeoceaanterritorium
	{104017, 12, 8, 0x1},     // svizzera
	{104025, 25, 5, 0x81},    // #2hrv
	{104030, 218, 5, 0x81},   // #4234
	{104035, 20, 5, 0x81},    // #4246
	{104040, 121, 18, 0x1},   // republiekindonesie
	{104058, 207, 32, 0x1},   // overseasterritorysaintbarthelemy
	{104090, 148, 10, 0x1},   // northkorea
	{104100, 213, 11, 0x1},   // kersteiland
	{104111, 181, 18, 0x1},   // republiekguatemala
	{104129, 119, 21, 0x1},   // fijieilandenrepubliek
	{104150, 182, 26, 0x1},   // cooperatieverepublicguyana
	{104176, 95, 4, 0x1},     // #9sd
	{104180, 165, 32, 0x1},   // democratischevolksrepubliekjemen
	{104212, 181, 9, 0x1},    // gautemala
	{104221, 1143, 5, 0x1},   // #6481
	{104226, 124, 12, 0x1},   // republicirak
	{104238, 180, 4, 0x1},    // #9gd
	{104242, 71, 14, 0x1},    // egyptarabrepof
	{104256, 131, 9, 0x1},    // repskorea
	{104265, 47, 21, 0x1},    // repubblicadisanmarino
	{104286, 82, 15, 0x1},    // koninkrijklibie
	{104301, 226, 11, 0x1},   // heardisland
	{104312, 39, 5, 0x81},    // #4499
	{104317, 1144, 5, 0x1},   // #5mon
	{104322, 244, 14, 0x1},   // stateofvietnam
	{104336, 183, 17, 0x1},   // republiekhonduras
	{104353, 249, 30, 0x1},   // saintmaartenkingdomnetherlands
	{104383, 1145, 5, 0x1},   // #5cub
	{104388, 1146, 5, 0x1},   // #6frn
	{104393, 231, 18, 0x1},   // frenchpartstmartin
	{104411, 1147, 5, 0x1},   // #6swa
	{104416, 1148, 5, 0x1},   // #6551
	{104421, 244, 12, 0x1},   // statevietnam
	{104433, 85, 30, 0x1},    // democraticrepublicofmadagascar
	{104463, 111, 28, 0x1},   // islamitischestaatafghanistan
	{104491, 68, 27, 0x1},    // territoryoftheafarsandissas
	{104518, 14, 13, 0x1},    // czechrepublic
	{104531, 132, 5, 0x1},    // #7kuw
	{104536, 51, 4, 0x1},     // #9se
	{104540, 254, 4, 0x1},    // #9va
	{104544, 90, 5, 0x81},    // #2mwi
	{104549, 1149, 5, 0x1},   // #6482
	{104554, 131, 10, 0x1},   // repofkorea
	{104564, 57, 4, 0x1},     // #9bi
	{104568, 205, 4, 0x1},    // taaf
	{104572, 23, 4, 0x1},     // #9ge
	{104576, 222, 23, 0x1},   // overzeesgebiedgroenland
	{104599, 79, 15, 0x1},    // guineequatorial
	{104614, 198, 29, 0x1},   // venezuelarepublicabolivariana
	{104643, 133, 5, 0x81},   // #4418
	{104648, 164, 13, 0x1},   // republicjemen
	{104661, 58, 14, 0x1},    // republiekbenin
	{104675, 22, 29, 0x1},    // ukgreatbritainnorthernireland
	{104704, 1150, 5, 0x1},   // #5mli
	{104709, 86, 5, 0x81},    // #2mli
	{104714, 36, 5, 0x81},    // #4498
	{104719, 145, 23, 0x1},   // commonwealthphilippines
	{104742, 243, 25, 0x1},   // overseasdepartmentreunion
	{104767, 1151, 5, 0x1},   // #6tuv
	{104772, 144, 23, 0x1},   // jamhuryatislamipakistan
	{104795, 129, 17, 0x1},   // cambodiakampuchea
	{104812, 197, 23, 0x1},   // stvincentendegrenadinen
	{104835, 97, 19, 0x1},    // sierraleonerepublic
	{104854, 104, 5, 0x81},   // #2tgo
	{104859, 138, 19, 0x1},   // burmaunionofmyanmar
	{104878, 130, 5, 0x81},   // #4296
	{104883, 227, 3, 0x1},    // man
	{104886, 1152, 5, 0x1},   // #5cam
	{104891, 1153, 5, 0x1},   // #5cdi
	{104896, 152, 14, 0x1},   // salomonislands
	{104910, 255, 27, 0x1},   // britishvirginislandsbritish
	{104937, 143, 5, 0x81},   // #2omn
	{104942, 27, 14, 0x1},    // ierserepubliek
	{104956, 117, 13, 0x1},   // chinamainland
	{104969, 31, 13, 0x1},    // liechtenstien
	{104982, 152, 4, 0x1},    // #9sb
	{104986, 254, 23, 0x1},   // vaticancitystateholysee
	{105009, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{105039, 1154, 5, 0x1},   // #6483
	{105044, 114, 4, 0x1},    // #9bh
	{105048, 203, 22, 0x1},   // territoryamericansamoa
	{105070, 128, 18, 0x1},   // kyrgyzstanrepublic
	{105088, 120, 25, 0x1},   // federalstatesofmicronesia
	{105113, 28, 15, 0x1},    // icelandrepublic
	{105128, 1155, 5, 0x1},   // #5mal
	{105133, 191, 9, 0x1},    // piruwsuyu
	{105142, 105, 5, 0x81},   // #2tun
	{105147, 1156, 5, 0x1},   // #6359
	{105152, 1157, 5, 0x1},   // #6305
	{105157, 123, 10, 0x1},   // iranempire
	{105167, 94, 19, 0x1},    // republiquerwandaise
	{105186, 158, 5, 0x81},   // #2ton
	{105191, 30, 15, 0x1},    // republiekitalie
	{105206, 226, 21, 0x1},   // heardmacdonaldislands
	{105227, 169, 15, 0x1},   // britishhonduras
	{105242, 89, 9, 0x1},     // mauritius
	{105251, 111, 32, 0x1},   // islamitischerepubliekafghanistan
	{105283, 46, 12, 0x1},    // sovietrussia
	{105295, 1158, 5, 0x1},   // #5chn
	{105300, 217, 8, 0x1},    // malvinen
	{105308, 147, 12, 0x1},   // papuanguinea
	{105320, 135, 8, 0x1},    // srilanka
	{105328, 210, 24, 0x1},   // cocoseilandenaustralisch
	{105352, 144, 23, 0x1},   // pakistanislamicrepublic
	{105375, 43, 19, 0x1},    // volksrepubliekpolen
	{105394, 13, 4, 0x1},     // cssr
	{105398, 102, 4, 0x1},    // #9sc
	{105402, 84, 23, 0x1},    // almamlakahalmaghribiyah
	{105425, 67, 20, 0x1},    // kaapverdischeislands
	{105445, 197, 4, 0x1},    // #9vc
	{105449, 231, 39, 0x1},   // overseasdepartmentsaintmartinfrenchpart
	{105488, 259, 4, 0x1},    // #9xk
	{105492, 1159, 5, 0x1},   // #6484
	{105497, 28, 7, 0x1},     // iceland
	{105504, 1160, 5, 0x1},   // #5dji
	{105509, 1161, 5, 0x1},   // #5dom
	{105514, 31, 12, 0x1},    // lichtenstein
	{105526, 187, 4, 0x1},    // #9lc
	{105530, 125, 5, 0x81},   // #4400
	{105535, 106, 12, 0x1},   // tanzaniaurep
	{105547, 50, 17, 0x1},    // slovenianrepublic
	{105564, 251, 15, 0x1},   // tokelaueilanden
	{105579, 1162, 5, 0x1},   // #5qat
	{105584, 1163, 5, 0x1},   // #5mac
	{105589, 1164, 5, 0x1},   // #5140
	{105594, 111, 23, 0x1},   // afghanistanislamicstate
	{105617, 165, 16, 0x1},   // formersouthyemen
	{105633, 1165, 5, 0x1},   // #5cro
	{105638, 259, 53, 0x1},   // kosovounderunitednationssecuritycouncilresolution1244
	{105691, 119, 5, 0x81},   // #4242
	{105696, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{105728, 237, 14, 0x1},   // norfolkislands
	{105742, 1166, 5, 0x1},   // #5cao
	{105747, 9, 17, 0x1},     // bosniehercegovina
	{105764, 108, 10, 0x1},   // zuidafrika
	{105774, 5, 19, 0x1},     // republiekoostenrijk
	{105793, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{105822, 57, 16, 0x1},    // republiekburundi
	{105838, 68, 20, 0x1},    // afarsendeissasgebied
	{105858, 241, 33, 0x1},   // palestijnsebevrijdingsorganisatie
	{105891, 1167, 5, 0x1},   // #6irn
	{105896, 223, 22, 0x1},   // grondgebiedfransguyana
	{105918, 58, 4, 0x1},     // #9bj
	{105922, 75, 4, 0x1},     // #9gh
	{105926, 104, 12, 0x1},   // republictogo
	{105938, 29, 4, 0x1},     // #9il
	{105942, 214, 8, 0x1},    // caymanis
	{105950, 134, 4, 0x1},    // #9lb
	{105954, 229, 27, 0x1},   // britishoverzeesgebiedjersey
	{105981, 29, 14, 0x1},    // medinatyisrael
	{105995, 1168, 5, 0x1},   // #5mld
	{106000, 120, 17, 0x1},   // micronesiafederal
	{106017, 207, 35, 0x1},   // overzeesegemeenschapsaintbarthelemy
	{106052, 117, 5, 0x1},    // china
	{106057, 196, 22, 0x1},   // uruguayeasternrepublic
	{106079, 1169, 5, 0x1},   // #5can
	{106084, 73, 23, 0x1},    // excludeseritreaethiopia
	{106107, 1170, 5, 0x1},   // #5chl
	{106112, 1171, 5, 0x1},   // #6541
	{106117, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{106164, 1172, 5, 0x1},   // #5con
	{106169, 178, 20, 0x1},   // dominikaanserepublic
	{106189, 45, 5, 0x1},     // #7rou
	{106194, 40, 24, 0x1},    // koninkrijkdernederlanden
	{106218, 244, 12, 0x1},   // vietnamstate
	{106230, 152, 8, 0x1},    // solomons
	{106238, 150, 4, 0x1},    // #9sa
	{106242, 253, 4, 0x1},    // #9um
	{106246, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{106271, 15, 9, 0x1},     // formerddr
	{106280, 146, 15, 0x1},   // republicofpalau
	{106295, 95, 14, 0x1},    // sudanuntil2011
	{106309, 1173, 5, 0x1},   // #6490
	{106314, 208, 4, 0x1},    // #9bm
	{106318, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{106347, 63, 22, 0x1},    // unitedrepubliccameroon
	{106369, 220, 4, 0x1},    // #9gi
	{106373, 227, 4, 0x1},    // #9im
	{106377, 185, 4, 0x1},    // #9jm
	{106381, 133, 4, 0x1},    // #9la
	{106385, 16, 28, 0x1},    // formerfederalrepublicgermany
	{106413, 64, 11, 0x1},    // demrepcongo
	{106424, 226, 29, 0x1},   // heardeilandenmcdonaldeilanden
	{106453, 201, 29, 0x1},   // overseasterritoryalandislands
	{106482, 1174, 5, 0x1},   // #6taz
	{106487, 236, 34, 0x1},   // overzeesegemeenschapnieuwcaledonie
	{106521, 138, 26, 0x1},   // republiekderunievanmyanmar
	{106547, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{106581, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{106616, 1175, 5, 0x1},   // #5maa
	{106621, 186, 23, 0x1},   // saintchristopherennevis
	{106644, 1176, 5, 0x1},   // #6338
	{106649, 157, 5, 0x81},   // #2tls
	{106654, 1177, 5, 0x1},   // #6tur
	{106659, 240, 19, 0x1},   // territorypuertorico
	{106678, 13, 39, 0x1},    // tsjechischeenslowaaksefederalerepubliek
	{106717, 1178, 5, 0x1},   // #6ser
	{106722, 86, 4, 0x1},     // mali
	{106726, 242, 37, 0x1},   // overzeesecollectiviteitfranspolynesie
	{106763, 129, 21, 0x1},   // democratischkampuchea
	{106784, 1179, 5, 0x1},   // #6sur
	{106789, 1180, 5, 0x1},   // #6swz
	{106794, 244, 11, 0x1},   // zuidvietnam
	{106805, 1181, 5, 0x1},   // #6540
	{106810, 217, 8, 0x1},    // malvinas
	{106818, 1182, 5, 0x1},   // #5com
	{106823, 96, 4, 0x1},     // #9sn
	{106827, 243, 17, 0x1},   // departmentreunion
	{106844, 68, 19, 0x1},    // afarsissasterritory
	{106863, 62, 9, 0x1},     // ivoorkust
	{106872, 6, 9, 0x1},      // azerbajan
	{106881, 130, 5, 0x1},    // #7kir
	{106886, 207, 4, 0x1},    // #9bl
	{106890, 76, 4, 0x1},     // #9gn
	{106894, 241, 41, 0x1},   // palestinianauthorityadministeredterritory
	{106935, 166, 5, 0x81},   // #2arg
	{106940, 122, 4, 0x1},    // #9in
	{106944, 186, 4, 0x1},    // #9kn
	{106948, 148, 33, 0x1},   // democracticpeoplesrepublicofkorea
	{106981, 147, 30, 0x1},   // independentstatepapuanewguinea
	{107011, 40, 4, 0x1},     // #9nl
	{107015, 137, 5, 0x81},   // #2mhl
	{107020, 105, 17, 0x1},   // republicoftunisia
	{107037, 13, 35, 0x1},    // tsjechischeslowaaksefederalrepublic
	{107072, 157, 12, 0x1},   // timorlorosae
	{107084, 1183, 5, 0x1},   // #6349
	{107089, 1184, 5, 0x1},   // #6339
	{107094, 31, 13, 0x1},    // liechtenstein
	{107107, 247, 16, 0x1},   // svalbardeilanden
	{107123, 103, 15, 0x1},   // republiektsjaad
	{107138, 123, 6, 0x1},    // persia
	{107144, 1185, 5, 0x1},   // #5cyp
	{107149, 101, 17, 0x1},   // eswatiniswaziland
	{107166, 70, 14, 0x1},    // formerzanzibar
	{107180, 94, 16, 0x1},    // rwandeserepublic
	{107196, 165, 8, 0x1},    // yemendem
	{107204, 1186, 5, 0x1},   // #5col
	{107209, 186, 24, 0x1},   // saintkittsnevisfederatie
	{107233, 37, 37, 0x1},    // formerjoegoslavischerepublicmacedonie
	{107270, 98, 4, 0x1},     // #9so
	{107274, 48, 16, 0x1},    // republicofserbia
	{107290, 119, 5, 0x81},   // #2fji
	{107295, 170, 4, 0x1},    // #9bo
	{107299, 109, 13, 0x1},   // noordrhodesie
	{107312, 178, 4, 0x1},    // #9do
	{107316, 106, 22, 0x1},   // unitedrepublictanzania
	{107338, 228, 4, 0x1},    // #9io
	{107342, 217, 30, 0x1},   // malvinasislandsfalklandislands
	{107372, 125, 4, 0x1},    // #9jo
	{107376, 41, 4, 0x1},     // #9no
	{107380, 56, 6, 0x1},     // angola
	{107386, 245, 38, 0x1},   // southgeorgiazuidelijkesandwicheilanden
	{107424, 1187, 5, 0x1},   // #5mag
	{107429, 58, 17, 0x1},    // republicofdahomey
	{107446, 233, 17, 0x1},   // montserratbritish
	{107463, 100, 12, 0x1},   // saotomeandpr
	{107475, 203, 24, 0x1},   // territoryofamericansamoa
	{107499, 64, 22, 0x1},    // formercongoleopoldstad
	{107521, 104, 19, 0x1},   // republiquetogolaise
	{107540, 54, 21, 0x1},    // unitedstatesofamerica
	{107561, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{107589, 107, 15, 0x1},   // republiekuganda
	{107604, 245, 41, 0x1},   // zuidgeorgieendezuidelijkesandwicheilanden
	{107645, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{107685, 46, 35, 0x1},    // formerunionsovietsocialistrepublics
	{107720, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{107756, 27, 7, 0x1},     // ierland
	{107763, 97, 4, 0x1},     // #9sl
	{107767, 161, 4, 0x1},    // #9vn
	{107771, 182, 13, 0x1},   // britishguiana
	{107784, 120, 17, 0x1},   // micronesiafedstat
	{107801, 231, 18, 0x1},   // stmartinfrenchpart
	{107819, 46, 38, 0x1},    // uniedersocialistischesovjetrepublieken
	{107857, 115, 4, 0x1},    // #9bn
	{107861, 248, 17, 0x1},   // stpierremiquelonf
	{107878, 222, 4, 0x1},    // #9gl
	{107882, 89, 18, 0x1},    // republiekmauritius
	{107900, 100, 16, 0x1},   // saotomeyprincipe
	{107916, 112, 5, 0x81},   // #2are
	{107921, 250, 21, 0x1},   // caicosislandsandturks
	{107942, 21, 15, 0x1},    // franceanddomtom
	{107957, 69, 32, 0x1},    // algeriademocraticpeoplesrepublic
	{107989, 22, 15, 0x1},    // grootbrittannie
	{108004, 1188, 5, 0x1},   // #5145
	{108009, 15, 28, 0x1},    // duitsedemocratischerepubliek
	{108037, 217, 24, 0x1},   // falklandeilandenmalvinas
	{108061, 1189, 5, 0x1},   // #2tmp
	{108066, 1190, 5, 0x1},   // #5135
	{108071, 225, 11, 0x1},   // hongkongsar
	{108082, 186, 22, 0x1},   // stkittsnevisfederation
	{108104, 194, 15, 0x1},   // republicsurinam
	{108119, 121, 21, 0x1},   // unitedstatesindonesia
	{108140, 125, 30, 0x1},   // hasjemitischkoninkrijkjordanie
	{108170, 103, 5, 0x81},   // #2tcd
	{108175, 162, 7, 0x1},    // vanuata
	{108182, 191, 14, 0x1},   // republicofperu
	{108196, 141, 10, 0x1},   // statenepal
	{108206, 57, 17, 0x1},    // republicboeroendi
	{108223, 122, 18, 0x1},   // bharatiyaganarajya
	{108241, 212, 18, 0x1},   // grondgebiedcuracao
	{108259, 165, 28, 0x1},   // southernyemenpeoplesrepublic
	{108287, 68, 8, 0x1},     // djiboeti
	{108295, 47, 4, 0x1},     // #9sm
	{108299, 256, 4, 0x1},    // #9vi
	{108303, 218, 10, 0x1},   // faeroeisds
	{108313, 204, 4, 0x1},    // #9aq
	{108317, 9, 4, 0x1},      // #9ba
	{108321, 177, 4, 0x1},    // #9dm
	{108325, 77, 4, 0x1},     // #9gm
	{108329, 66, 4, 0x1},     // #9km
	{108333, 36, 5, 0x81},    // #2mda
	{108338, 131, 5, 0x81},   // #4410
	{108343, 189, 4, 0x1},    // #9ni
	{108347, 48, 33, 0x1},    // staatsgemeenschapserviemontenegro
	{108380, 55, 16, 0x1},    // jugoslavieformer
	{108396, 163, 24, 0x1},   // samoaonafhankelijkestaat
	{108420, 1191, 5, 0x1},   // #5150
	{108425, 1192, 5, 0x1},   // #6350
	{108430, 117, 15, 0x1},   // chinaprmainland
	{108445, 26, 5, 0x81},    // #2hun
	{108450, 111, 13, 0x1},   // afghanistanir
	{108463, 1193, 13, 0x82}, // republiccongo
	{108476, 77, 9, 0x1},     // thegambia
	{108485, 255, 5, 0x81},   // #2vgb
	{108490, 21, 14, 0x1},    // frenchrepublic
	{108504, 45, 25, 0x1},    // socialistrepublicroemenie
	{108529, 1195, 5, 0x1},   // #6stp
	{108534, 198, 24, 0x1},   // verenigdestatesvenezuela
	{108558, 73, 9, 0x1},     // abessinie
	{108567, 45, 14, 0x1},    // romaniakingdom
	{108581, 25, 7, 0x1},     // kroatie
	{108588, 1196, 26, 0x82}, // yugoslaviaserbiamontenegro
	{108614, 214, 13, 0x1},   // caymanislands
	{108627, 247, 4, 0x1},    // #9sj
	{108631, 203, 21, 0x1},   // americansamoaamerican
	{108652, 80, 5, 0x1},     // #7ken
	{108657, 166, 4, 0x1},    // #9ar
	{108661, 88, 20, 0x1},    // islamitrepmauritanie
	{108681, 231, 17, 0x1},   // stmartinfransdeel
	{108698, 126, 4, 0x1},    // #9jp
	{108702, 194, 18, 0x1},   // dutchguianasurinam
	{108720, 106, 35, 0x1},   // tanganyikazanzibarverenigderepublic
	{108755, 223, 22, 0x1},   // departmentfrenchguiana
	{108777, 84, 5, 0x81},    // #2mar
	{108782, 48, 24, 0x1},    // frserbiamontenegroserbia
	{108806, 1198, 5, 0x1},   // #5mad
	{108811, 1, 16, 0x1},     // republiekalbanie
	{108827, 101, 19, 0x1},   // koninkrijkswaziland
	{108846, 143, 4, 0x1},    // oman
	{108850, 231, 27, 0x1},   // saintmartinfrenchpartfrench
	{108877, 71, 16, 0x1},    // koninkrijkegypte
	{108893, 41, 13, 0x1},    // norwaykingdom
	{108906, 242, 28, 0x1},   // collectiviteitfranspolynesie
	{108934, 65, 19, 0x1},    // volksrepubliekkongo
	{108953, 199, 23, 0x1},   // arubakingdomnetherlands
	{108976, 241, 26, 0x1},   // bezettepalestijnsegebieden
	{109002, 248, 39, 0x1},   // overseascollectivitysaintpierremiquelon
	{109041, 55, 20, 0x1},    // voormaligjoegoslavie
	{109061, 166, 17, 0x1},   // argentinerepublic
	{109078, 15, 11, 0x1},    // germanyeast
	{109089, 134, 16, 0x1},   // lebaneserepublic
	{109105, 164, 26, 0x1},   // northsanayemenarabrepublic
	{109131, 85, 18, 0x1},    // madagascarmalagasy
	{109149, 48, 25, 0x1},    // unievanservieenmontenegro
	{109174, 241, 4, 0x1},    // #9ps
	{109178, 49, 4, 0x1},     // #9sk
	{109182, 168, 20, 0x1},   // gemenebestderbahamas
	{109202, 22, 4, 0x1},     // #9uk
	{109206, 163, 4, 0x1},    // #9ws
	{109210, 37, 5, 0x1},     // #7mkd
	{109215, 235, 7, 0x1},    // mayotte
	{109222, 203, 4, 0x1},    // #9as
	{109226, 16, 7, 0x1},     // germany
	{109233, 93, 22, 0x1},    // nigeriafederalrepublic
	{109255, 1199, 5, 0x1},   // #5dma
	{109260, 17, 4, 0x1},     // #9dk
	{109264, 245, 4, 0x1},    // #9gs
	{109268, 105, 16, 0x1},   // tunisianrepublic
	{109284, 201, 5, 0x1},    // aland
	{109289, 1200, 5, 0x1},   // #6452
	{109294, 135, 4, 0x1},    // #9lk
	{109298, 148, 5, 0x81},   // #4408
	{109303, 232, 13, 0x1},   // noordmarianen
	{109316, 153, 13, 0x1},   // syrianarabrep
	{109329, 1201, 5, 0x1},   // #6352
	{109334, 165, 32, 0x1},   // peoplesdemocraticrepublicofyemen
	{109366, 59, 18, 0x1},    // uppervoltarepublic
	{109384, 250, 5, 0x81},   // #2tca
	{109389, 178, 12, 0x1},   // dominicanrep
	{109401, 153, 8, 0x1},    // uarsyria
	{109409, 158, 5, 0x1},    // #7tga
	{109414, 46, 14, 0x1},    // russianfederal
	{109428, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{109456, 152, 24, 0x1},   // stateofthesolomonislands
	{109480, 240, 4, 0x1},    // #9pr
	{109484, 246, 4, 0x1},    // #9sh
	{109488, 119, 21, 0x1},   // republiekfijieilanden
	{109509, 130, 18, 0x1},   // ribaberikikiribati
	{109527, 83, 14, 0x1},    // kingdomlesotho
	{109541, 5, 4, 0x1},      // #9at
	{109545, 138, 5, 0x1},    // burma
	{109550, 25, 7, 0x1},     // croatia
	{109557, 172, 4, 0x1},    // #9bb
	{109561, 68, 4, 0x1},     // #9dj
	{109565, 221, 4, 0x1},    // #9gp
	{109569, 31, 24, 0x1},    // fuerstentumliechtenstein
	{109593, 240, 24, 0x1},   // overzeesgebiedpuertorico
	{109617, 121, 4, 0x1},    // #9id
	{109621, 129, 4, 0x1},    // #9kh
	{109625, 161, 33, 0x1},   // formerdemocraticrepublicofvietnam
	{109658, 1202, 5, 0x1},   // #6451
	{109663, 38, 4, 0x1},     // #9mt
	{109667, 111, 37, 0x1},   // transitionalislamicstateofafghanistan
	{109704, 52, 13, 0x1},    // turkiyeturkey
	{109717, 171, 26, 0x1},   // verenigdestatenvanbrazilie
	{109743, 254, 12, 0x1},   // vaticaanstad
	{109755, 69, 32, 0x1},    // algeriapeoplesdemocraticrepublic
	{109787, 165, 10, 0x1},   // southyemen
	{109797, 61, 11, 0x1},    // ubangishari
	{109808, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{109835, 1203, 5, 0x1},   // #5155
	{109840, 1204, 5, 0x1},   // #5165
	{109845, 1205, 5, 0x1},   // #6343
	{109850, 168, 17, 0x1},   // gemenebestbahamas
	{109867, 253, 47, 0x1},   // territoriumverafgelegeneilandjesverenigdestates
	{109914, 119, 24, 0x1},   // republicofthefijiislands
	{109938, 15, 9, 0x1},     // gdrformer
	{109947, 111, 19, 0x1},   // republicafghanistan
	{109966, 131, 9, 0x1},    // koreazuid
	{109975, 157, 30, 0x1},   // republicademocraticatimorleste
	{110005, 203, 9, 0x1},    // eastsamoa
	{110014, 243, 14, 0x1},   // iledelareunion
	{110028, 1206, 5, 0x1},   // #5680
	{110033, 165, 19, 0x1},   // formersouthernyemen
	{110052, 218, 5, 0x81},   // #2fro
	{110057, 98, 24, 0x1},    // federalerepublieksomalie
	{110081, 244, 12, 0x1},   // vietnamsouth
	{110093, 239, 25, 0x1},   // pitcairngebiedafhvanhetvk
	{110118, 50, 4, 0x1},     // #9si
	{110122, 162, 4, 0x1},    // #9vu
	{110126, 71, 24, 0x1},    // arabischerepubliekegypte
	{110150, 10, 20, 0x1},    // bieloruslandrepublic
	{110170, 4, 4, 0x1},      // #9au
	{110174, 7, 4, 0x1},      // #9be
	{110178, 79, 4, 0x1},     // #9gq
	{110182, 234, 28, 0x1},   // overseasdepartmentmartinique
	{110210, 27, 4, 0x1},     // #9ie
	{110214, 130, 4, 0x1},    // #9ki
	{110218, 47, 29, 0x1},    // mostserenerepublicofsanmarino
	{110247, 1207, 5, 0x1},   // #6450
	{110252, 31, 4, 0x1},     // #9li
	{110256, 89, 4, 0x1},     // #9mu
	{110260, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{110293, 132, 5, 0x81},   // #4414
	{110298, 92, 4, 0x1},     // #9ne
	{110302, 86, 5, 0x81},    // #4466
	{110307, 88, 5, 0x81},    // #4478
	{110312, 147, 23, 0x1},   // territorypapuanewguinea
	{110335, 202, 19, 0x1},   // netherlandsantilles
	{110354, 249, 12, 0x1},   // saintmaarten
	{110366, 40, 26, 0x1},    // thekingdomofthenetherlands
	{110392, 205, 50, 0x1},   // territoiredesterresaustralesantarctiquesfrancaises
	{110442, 1208, 5, 0x1},   // #5130
	{110447, 65, 25, 0x1},    // republiekcongobrazzaville
	{110472, 65, 24, 0x1},    // congorepublicbrazzaville
	{110496, 55, 32, 0x1},    // yugoslavsocialistfederalrepublic
	{110528, 61, 13, 0x1},    // oubanguichari
	{110541, 1209, 5, 0x1},   // #6syr
	{110546, 246, 35, 0x1},   // sinthelenatristandacunhaenascension
	{110581, 219, 17, 0x1},   // guernseybailiwick
	{110598, 132, 11, 0x1},   // statekuwait
	{110609, 106, 8, 0x1},    // tanzinia
	{110617, 154, 11, 0x1},   // siamkingdom
	{110628, 193, 4, 0x1},    // #9sv
	{110632, 231, 23, 0x1},   // collectivitysaintmartin
	{110655, 228, 39, 0x1},   // britishindischeoceaanterritoriumbritish
	{110694, 157, 19, 0x1},   // timorlesteeasttimor
	{110713, 20, 5, 0x81},    // #2fin
	{110718, 113, 4, 0x1},    // #9bd
	{110722, 67, 4, 0x1},     // #9cv
	{110726, 147, 32, 0x1},   // independenstetbilongpapuaniugini
	{110758, 136, 4, 0x1},    // #9mv
	{110762, 128, 5, 0x81},   // #4417
	{110767, 95, 5, 0x1},     // sudan
	{110772, 38, 5, 0x81},    // #2mlt
	{110777, 238, 4, 0x1},    // niue
	{110781, 56, 5, 0x81},    // #2ago
	{110786, 46, 17, 0x1},    // sovietunionrussia
	{110803, 158, 14, 0x1},   // kingdomoftonga
	{110817, 79, 13, 0x1},    // spanishguinea
	{110830, 1210, 5, 0x1},   // #6341
	{110835, 1211, 5, 0x1},   // #6355
	{110840, 1212, 5, 0x1},   // #6331
	{110845, 208, 8, 0x1},    // bermudas
	{110853, 25, 16, 0x1},    // republiekkroatie
	{110869, 1213, 5, 0x1},   // #6325
	{110874, 205, 36, 0x1},   // fransezuidelijkeantarctischegebieden
	{110910, 46, 35, 0x1},    // socialistischesovjetrepubliekenunie
	{110945, 88, 5, 0x1},     // #7mtn
	{110950, 37, 42, 0x1},    // macedonievoormaligejoegoslavischerepubliek
	{110992, 207, 38, 0x1},   // territorialcollectivitysaintbarthelemy
	{111030, 146, 4, 0x1},    // #9pw
	{111034, 65, 18, 0x1},    // congorepublicofthe
	{111052, 107, 4, 0x1},    // #9ug
	{111056, 110, 4, 0x1},    // #9zw
	{111060, 133, 12, 0x1},   // laopeoplesdr
	{111072, 199, 4, 0x1},    // #9aw
	{111076, 31, 25, 0x1},    // liechtensteinprincipality
	{111101, 8, 4, 0x1},      // #9bg
	{111105, 212, 4, 0x1},    // #9cw
	{111109, 78, 4, 0x1},     // #9gw
	{111113, 16, 16, 0x1},    // germanyfmrfedrep
	{111129, 128, 4, 0x1},    // #9kg
	{111133, 36, 16, 0x1},    // republiekmoldova
	{111149, 90, 4, 0x1},     // #9mw
	{111153, 93, 4, 0x1},     // #9ng
	{111157, 63, 18, 0x1},    // republicofcameroon
	{111175, 85, 5, 0x81},    // #2mdg
	{111180, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{111220, 188, 5, 0x81},   // #4484
	{111225, 41, 15, 0x1},    // kongeriketnoreg
	{111240, 148, 12, 0x1},   // nkoreademrep
	{111252, 117, 17, 0x1},   // peoplesrepofchina
	{111269, 8, 18, 0x1},     // republikabalgariya
	{111287, 124, 14, 0x1},   // koninkrijkirak
	{111301, 106, 41, 0x1},   // verenigderepubliekvantanganyikaenzanzibar
	{111342, 1214, 5, 0x1},   // #5160
	{111347, 1215, 5, 0x1},   // #6340
	{111352, 206, 23, 0x1},   // bonaireandsinteustatius
	{111375, 200, 32, 0x1},   // britishoverseasterritoryanguilla
	{111407, 106, 21, 0x1},   // tanganyikaandzanzibar
	{111428, 157, 30, 0x1},   // republikademokratikatimorleste
	{111458, 192, 17, 0x1},   // republiekparaguay
	{111475, 207, 12, 0x1},   // stbarthelemy
	{111487, 112, 5, 0x81},   // #4784
	{111492, 95, 6, 0x1},     // soedan
	{111498, 1216, 5, 0x1},   // #5cos
	{111503, 100, 4, 0x1},    // #9st
	{111507, 221, 20, 0x1},   // departmentguadeloupe
	{111527, 122, 5, 0x1},    // india
	{111532, 48, 27, 0x1},    // yugoslaviafederalrepublicof
	{111559, 246, 31, 0x1},   // tristandacunhaascensionsthelena
	{111590, 211, 21, 0x1},   // newzealandcookislands
	{111611, 21, 5, 0x1},     // #7fra
	{111616, 201, 4, 0x1},    // #9ax
	{111620, 59, 4, 0x1},     // #9bf
	{111624, 15, 24, 0x1},    // duitsedemocraticrepublic
	{111648, 181, 4, 0x1},    // #9gt
	{111652, 236, 22, 0x1},   // departmentnewcaledonia
	{111674, 3, 5, 0x81},     // #2arm
	{111679, 231, 31, 0x1},   // departmentsaintmartinfrenchpart
	{111710, 150, 18, 0x1},   // kingdomsaudiarabia
	{111728, 34, 4, 0x1},     // #9lv
	{111732, 232, 4, 0x1},    // #9mp
	{111736, 131, 14, 0x1},   // korearepubliek
	{111750, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{111783, 237, 4, 0x1},    // #9nf
	{111787, 1217, 5, 0x1},   // #6taw
	{111792, 86, 12, 0x1},    // malirepublic
	{111804, 152, 14, 0x1},   // solomonislands
	{111818, 121, 9, 0x1},    // indonesia
	{111827, 1218, 5, 0x1},   // #6347
	{111832, 150, 30, 0x1},   // almamlakahalarabiyahassuudiyah
	{111862, 26, 15, 0x1},    // hungaryrepublic
	{111877, 162, 17, 0x1},   // republiquevanuatu
	{111894, 22, 6, 0x1},     // verkon
	{111900, 1219, 5, 0x1},   // #6snm
	{111905, 245, 33, 0x1},   // southgeorgiesouthsandwicheilanden
	{111938, 249, 16, 0x1},   // landsaintmaarten
	{111954, 239, 35, 0x1},   // overzeesgebiedsdeelpitcairneilanden
	{111989, 157, 30, 0x1},   // democraticrepublicoftimorleste
	{112019, 249, 20, 0x1},   // dutchpartsintmaarten
	{112039, 16, 8, 0x1},     // wgermany
	{112047, 14, 14, 0x1},    // ceskarepublika
	{112061, 197, 9, 0x1},    // stvincent
	{112070, 236, 21, 0x1},   // frafrenchnewcaledonia
	{112091, 20, 17, 0x1},    // republicoffinland
	{112108, 111, 29, 0x1},   // afghanistandemocraticrepublic
	{112137, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{112163, 145, 12, 0x1},   // philippijnen
	{112175, 53, 4, 0x1},     // #9ua
	{112179, 212, 17, 0x1},   // curacaonederlands
	{112196, 26, 24, 0x1},    // peoplesrepublicofhungary
	{112220, 106, 17, 0x1},   // tanzaniaurepublic
	{112237, 10, 4, 0x1},     // #9by
	{112241, 176, 4, 0x1},    // #9cu
	{112245, 71, 23, 0x1},    // egyptunitedarabrepublic
	{112268, 54, 12, 0x1},    // untiedstates
	{112280, 1220, 5, 0x1},   // #6402
	{112285, 16, 4, 0x1},     // #9de
	{112289, 224, 4, 0x1},    // #9gu
	{112293, 123, 19, 0x1},   // islandsrepubliciran
	{112312, 80, 4, 0x1},     // #9ke
	{112316, 74, 16, 0x1},    // gaboneserepublic
	{112332, 154, 15, 0x1},   // kingdomthailand
	{112347, 33, 4, 0x1},     // #9lu
	{112351, 234, 4, 0x1},    // #9mq
	{112355, 91, 4, 0x1},     // #9na
	{112359, 136, 5, 0x81},   // #4462
	{112364, 234, 5, 0x81},   // #4474
	{112369, 41, 15, 0x1},    // kongeriketnorge
	{112384, 92, 18, 0x1},    // republicoftheniger
	{112402, 245, 12, 0x1},   // sgeoandtheis
	{112414, 1221, 5, 0x1},   // #6346
	{112419, 72, 11, 0x1},    // hagereertra
	{112430, 83, 17, 0x1},    // koninkrijklesotho
	{112447, 118, 14, 0x1},   // cyprusrepublic
	{112461, 65, 8, 0x1},     // congobrz
	{112469, 1222, 5, 0x1},   // #6sen
	{112474, 1223, 5, 0x1},   // #6skn
	{112479, 67, 11, 0x1},    // capeverdeis
	{112490, 259, 6, 0x1},    // kosova
	{112496, 198, 22, 0x1},   // bolivrepublicvenezuela
	{112518, 155, 5, 0x1},    // #7tjk
	{112523, 1224, 5, 0x1},   // #5cha
	{112528, 89, 5, 0x1},     // #7mri
	{112533, 255, 21, 0x1},   // britishmaagdenislands
	{112554, 246, 51, 0x1},   // overseasterritorysainthelenaascensiontristandacunha
	{112605, 231, 41, 0x1},   // overseascollectivitysaintmartinfrenchpart
	{112646, 248, 19, 0x1},   // fstpierreetmiquelon
	{112665, 209, 6, 0x1},    // bouvet
	{112671, 44, 4, 0x1},     // #9pt
	{112675, 194, 4, 0x1},    // #9sr
	{112679, 157, 10, 0x1},   // timorleste
	{112689, 6, 4, 0x1},      // #9az
	{112693, 230, 25, 0x1},   // macaochinapeoplesrepublic
	{112718, 183, 17, 0x1},   // republicahonduras
	{112735, 175, 4, 0x1},    // #9cr
	{112739, 1225, 5, 0x1},   // #6403
	{112744, 19, 15, 0x1},    // republicestonia
	{112759, 164, 10, 0x1},   // yemennorth
	{112769, 32, 4, 0x1},     // #9lt
	{112773, 88, 4, 0x1},     // #9mr
	{112777, 241, 20, 0x1},   // westbankandgazastrip
	{112797, 37, 28, 0x1},    // fyromnorthmacedoniamacedonia
	{112825, 87, 5, 0x81},    // #2moz
	{112830, 152, 22, 0x1},   // britsesalomonseilanden
	{112852, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{112892, 1226, 5, 0x2},   // #6345
	{112897, 1228, 5, 0x1},   // #6slo
	{112902, 53, 6, 0x1},     // ukrain
	{112908, 164, 5, 0x1},    // #7yem
	{112913, 64, 13, 0x1},    // demrepofcongo
	{112926, 191, 13, 0x1},   // republiekperu
	{112939, 213, 29, 0x1},   // overzeesgebiedchristmaseiland
	{112968, 131, 9, 0x1},    // koreareps
	{112977, 139, 5, 0x1},    // #7mgl
	{112982, 99, 4, 0x1},     // #9ss
	{112986, 150, 5, 0x1},    // #7ksa
	{112991, 212, 21, 0x1},   // overzeesgebiedcuracao
	{113012, 89, 5, 0x81},    // #2mus
	{113017, 1229, 5, 0x1},   // #6404
	{113022, 204, 9, 0x1},    // antartica
	{113031, 83, 4, 0x1},     // #9ls
	{113035, 233, 4, 0x1},    // #9ms
	{113039, 236, 4, 0x1},    // #9nc
	{113043, 256, 26, 0x1},   // amerikaansemaagdeneilanden
	{113069, 67, 19, 0x1},    // republiekkaapverdie
	{113088, 89, 5, 0x81},    // #4480
	{113093, 155, 28, 0x1},   // tajiksovietsocialistrepublic
	{113121, 114, 12, 0x1},   // bahrainstate
	{113133, 249, 23, 0x1},   // saintmaartenknetherland
	{113156, 1230, 5, 0x1},   // #6344
	{113161, 109, 14, 0x1},   // republiczambia
	{113175, 219, 22, 0x1},   // overzeesgebiedguernsey
	{113197, 198, 21, 0x1},   // venezuelaunitedstates
	{113218, 133, 30, 0x1},   // volksdemocratischerepubliclaos
	{113248, 195, 5, 0x81},   // #4780
	{113253, 221, 21, 0x1},   // departementguadeloupe
	{113274, 190, 16, 0x1},   // republicofpanama
	{113290, 45, 14, 0x1},    // kingdomromania
	{113304, 153, 23, 0x1},   // arabischerepublieksyrie
	{113327, 129, 8, 0x1},    // kambodja
	{113335, 121, 19, 0x1},   // nederlandseastindie
	{113354, 2, 19, 0x1},     // principalityandorra
	{113373, 169, 4, 0x1},    // #9bz
	{113377, 120, 24, 0x1},   // federalestatenmicronesia
	{113401, 21, 4, 0x1},     // #9fr
	{113405, 1231, 5, 0x1},   // #6411
	{113410, 1232, 5, 0x1},   // #6461
	{113415, 1233, 5, 0x1},   // #6475
	{113420, 81, 4, 0x1},     // #9lr
	{113424, 116, 13, 0x1},   // kingdombhutan
	{113437, 62, 31, 0x1},    // ivorycoastrepublicofcotedivoire
	{113468, 2, 17, 0x1},     // vorstendomandorra
	{113485, 121, 9, 0x1},    // indonesie
	{113494, 240, 31, 0x1},   // estadolibreasociadodepuertorico
	{113525, 252, 23, 0x1},   // taiwanprovincievanchina
	{113548, 133, 13, 0x1},   // kingdomoflaos
	{113561, 105, 5, 0x1},    // #7tun
	{113566, 198, 17, 0x1},   // venezuelarepublic
	{113583, 54, 9, 0x1},     // usamerica
	{113592, 232, 25, 0x1},   // noordelijkemarianaislands
	{113617, 132, 11, 0x1},   // kuwaitstate
	{113628, 256, 30, 0x1},   // virginislandsoftheunitedstates
	{113658, 106, 27, 0x1},   // formertanganyikaandzanzibar
	{113685, 192, 4, 0x1},    // #9py
	{113689, 26, 17, 0x1},    // hongaarserepublic
	{113706, 135, 44, 0x1},   // democratischesocialistischerepublieksrilanka
	{113750, 182, 4, 0x1},    // #9gy
	{113754, 38, 5, 0x81},    // #4470
	{113759, 89, 15, 0x1},    // eilandmauritius
	{113774, 136, 18, 0x1},   // republicofmaldives
	{113792, 57, 14, 0x1},    // kingdomburundi
	{113806, 2, 19, 0x1},     // andorraprincipality
	{113825, 37, 12, 0x1},    // fyrmacedonia
	{113837, 16, 20, 0x1},    // duitsebondsrepubliek
	{113857, 148, 23, 0x1},   // democraticvolksrepkorea
	{113880, 217, 30, 0x1},   // falklandislandsmalvinasislands
	{113910, 46, 17, 0x1},    // russiasovietunion
	{113927, 39, 5, 0x1},     // #7mne
	{113932, 256, 35, 0x1},   // maagdeneilandenvandeverenigdestaten
	{113967, 46, 6, 0x1},     // russia
	{113973, 86, 5, 0x1},     // #7mli
	{113978, 27, 7, 0x1},     // ireland
	{113985, 80, 13, 0x1},    // kenyarepublic
	{113998, 213, 15, 0x1},   // christmaseiland
	{114013, 124, 12, 0x1},   // republiciraq
	{114025, 111, 11, 0x1},   // afghanestan
	{114036, 165, 8, 0x1},    // demyemen
	{114044, 1234, 5, 0x1},   // #6tkm
	{114049, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{114081, 218, 7, 0x1},    // foroyar
	{114088, 76, 12, 0x1},    // frenchguinea
	{114100, 253, 40, 0x1},   // unitedstatesminoroutlyingislandsamerican
	{114140, 205, 25, 0x1},   // franszuidelijketerritoria
	{114165, 52, 5, 0x81},    // #2tur
	{114170, 259, 15, 0x1},   // unscr1244kosovo
	{114185, 230, 10, 0x1},   // macaochina
	{114195, 137, 16, 0x1},   // marshalleilanden
	{114211, 197, 23, 0x1},   // stvincentendegrenadines
	{114234, 124, 13, 0x1},   // kingdomofiraq
	{114247, 53, 15, 0x1},    // republicukraine
	{114262, 1235, 5, 0x1},   // #5czr
	{114267, 184, 15, 0x1},   // republicofhaiti
	{114282, 201, 25, 0x1},   // autonomousprovinceofaland
	{114307, 1236, 5, 0x1},   // #5cap
	{114312, 136, 5, 0x1},    // #7mdv
	{114317, 164, 14, 0x1},   // kingdomofyemen
	{114331, 64, 23, 0x81},   // democraticrepubliccongo
	{114354, 243, 24, 0x1},   // overseasterritoryreunion
	{114378, 98, 22, 0x1},    // federalrepublicsomalie
	{114400, 138, 9, 0x1},    // burmaunie
	{114409, 115, 14, 0x1},   // nationofbrunei
	{114423, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{114446, 49, 16, 0x1},    // slovakiarepublic
	{114462, 201, 16, 0x1},   // territoriumaland
	{114478, 106, 5, 0x81},   // #2tza
	{114483, 218, 12, 0x1},   // faeroerdeens
	{114495, 242, 21, 0x1},   // frenchpolynesiafrench
	{114516, 242, 25, 0x1},   // departementfranspolynesie
	{114541, 78, 22, 0x1},    // republicofguineabissau
	{114563, 53, 8, 0x1},     // oekraine
	{114571, 62, 20, 0x1},    // republiekcotedivoire
	{114591, 9, 19, 0x1},     // bosnieenhercegovina
	{114610, 259, 6, 0x1},    // kosovo
	{114616, 104, 5, 0x81},   // #4768
	{114621, 73, 30, 0x1},    // transitionalgovernmentethiopia
	{114651, 141, 15, 0x1},   // koninkrijknepal
	{114666, 156, 5, 0x1},    // #7tkm
	{114671, 106, 26, 0x1},   // formertanganyikaenzanzibar
	{114697, 155, 10, 0x1},   // tojikiston
	{114707, 68, 8, 0x1},     // dijbouti
	{114715, 194, 16, 0x1},   // republicsuriname
	{114731, 79, 24, 0x1},    // republicequatorialguinea
	{114755, 198, 17, 0x1},   // republicvenezuela
	{114772, 90, 5, 0x1},     // #7maw
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
	"mauritaniarepublicofuzbekistanmaleisefederatierepubliekseychellendemocraticrepublicyemenbhutanunionofindiacooperatieverepubliekvanguyana" +
	"mexikoislamicrepublicofafghanistanrepublicoficelandverenigdestateskleineafgelegenislands#7tanbrazzavillecongoguineeconakrydemocraticrepubliccongokinshasa" +
	"emiratenunievanbirmasocialistischerepubliekdemocraticrepublicofyemenslovakianrepublicsakartvelo#4858territoriumsaintbarthelemyrepubliekwitrusland" +
	"verenigdestatenkleineverafgelegeneilandenfederationsaintchristophernevislibyanarabjamahgrondgebiedmayottelibyanarabjamahiriyalibyaafganistanvaticaanstadstaatfederaleislamitischerepubliekdercomoren" +
	"afarsissaspeoplesdemocraticrepublicyemenburmaunionmicronesiafederatedstatesof#6mld#7ttooverzeesdepartementsaintbarthelemyprincipatdandorra" +
	"republicofnigersaintmartinfrenchoverzeesgebiedislandsmanlibaneserepubliekoverzeesgebiedfransezuidelijkegebiedenbyelorussiabelaruseilandencocoskeelingsocialistischethiopie" +
	"armeniarepublic#5732egyptarabrepublic#6mawsingapourchinapeoplesrepublicmainlanddepartmentfrenchpolynesiademocraticrepublicofformercongo" +
	"territoriumamerikaanssamoaoverzeesgebiedpitcairneilandenrepublikiyakongodemokratikisingapoergemenebestvandominica#4124republicofestonia#6dma" +
	"kingdomofnorwaysaotomeenprincipeluxembourgrepubliekcaboverdesaintkittssvalbardfrafrenchsouthernandantarcticterritoriesbolivia" +
	"senegal#2kwt#6130ceylondominion#4682middenafrikaanserepubliek#4654#4662" +
	"#4630finlandkoreadempeoplesrep#5731valleysofandorraprincipalitybrazzavillerepubliekcongoislamrepublicirankingdomnetherlands" +
	"#468germanyfederalrepublicfederalevolksrepubliekjoegoslavieityopiyafederalawidemokrasiyawiripeblikpeoplesrepublicangolasthelenaenascension#2dnklandcuracao" +
	"republiekzuidafrikaaustraliegemenebest#5nirrdcrepublicsouthsoedan#5norrepublicbieloruslandrepublicofdjibouti" +
	"#4663kingdomgreecedemocraticrepubliceasttimorvolksdemocratischerepublicjemen#2knaoverseasterritoryturkscaicosislandsrepubliekrwandamcdonaldislandsandheardisland" +
	"democratischerepublieksomalienewzealandamerikaansekleinereafgelegenislandsbotswanagambiaislamicrepublicgroussherzogtumletzebuergslowaakserepubliekluxemburg" +
	"republicitalyprincipalityofandorrarepublicsanmarinowallisandfutunaislandskoreadempeoplesrepublictristandacunhaandsainthelenacverderepublicamoldova" +
	"#7vinupto2011sudankeelingislandsterritorycocosstateeritreapeoplesrepublicchinahongkongspecialadministrativeregion#7vennationbruneiabodepeacezuidrhodesie" +
	"#2kaz#4660brazilieverenigdestates#2kgzformersainthelenaoverzeesdepartementsaintmartinfransdeelsudanrepublicsinteustatiusensababonaire" +
	"#6morbangladeshpeoplesrepublicmauritaniaislamicrepublic#410vaticanoheardislandssfrywestduitsland" +
	"serviemontenegrounierepubliekhaitifwallisenfutunaoverseasterritorybritishindianoceanterritoryformersudansouthkorearepublic#7myaoverzeesdepartementmayotte" +
	"democratischevolksrepubliekalgerijebenindahomeyformerfederationmalayapalestijnseautoriteitrepubliekzuidvietnamnorthernmarianadepartementmartiniquerepubliekestland" +
	"republiquedesseychellesturkscaicosiranislamrepublicterresaustralesetantarctiquesfrancaises#6masoverzeesgebiedsdeeltokelaubalgariyakiribatirepublic" +
	"republicindiadominikajamaicarepubliclatviaamerikavspolska#6zamkazakhstan" +
	"turkmeenserepubliektunesischerepublic#6zimstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordanbolivie" +
	"republicofsouthkoreasaintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublicgrootbrittaniechinamacaopapuanieuwguinea" +
	"belgienhaitirepublickingdomnetherlandsaruba#6mexkosovorepofbritishoverseasterritoryguernseyunitedkindom#412" +
	"#464formerunionofsovietsocialistrepublicsoverzeesgebiedsdeelmontserratiriphabhulikhiyeningizimuafrikagermanyformerdemocraticrepublicmarshalleilandenrepubliekvorstendomkoeweit#6cyp" +
	"#7thagrondgebiedwallisfutunacollectivitysaintbarthelemyboliviaplurstatebetsjoeanalandbahamasdomincanrepublicformernetherlandsantilles" +
	"guadeloupefrenchsaintmaartennederlandsdeel#5232#2russthelenaeilandformerfederatievanmalakkahongarijeterritoriumfransezuidelijkegebieden" +
	"#6990basutolandcomorenstaatfrancedomtomoverseasterritoryanguillachinaspecialadministrativeregionhongkongtsjaadcookeilanden" +
	"croatialocalnamehrvatskawestelijkejordaanoeverengazastrookvenezuelabolivrepof#6aabverenigdkoninkrijkkoreademocraticrepublicnorthmalawi#5new" +
	"plurinationalstateofboliviarepublicoftheunitedstatesofindonesiabritishoverzeesterritoriumkaaimaneilandenrussianfederatonrepublicadelecuadorudzimawakomoriazerbeijanwallisenfutuna" +
	"syrischearabischerepublicnoordelijkemarianenamerikaans#486kongobrazzavillespitsbergenjanmayenislands#6zancongorepnetherlandsindies" +
	"stateoflibya#7togrepublicofsudan#5nep#7antsrvietnamtimorelesteroemeensevolksrepubliek" +
	"usminoroutlyingisdsrmi#5rwa#5ukgrepublictsjechiearabemirates#5230#2rwa" +
	"democraticrepublickongorepubliccotedivoireivorycoast#2reukleineeilandenvandeverenigdestatenoverzeesgebiedsdeelreunionterritoriumislandsman#4108republicphilippines" +
	"stchristophernevis#5ausautonomousterritoryofgreenlandspitsbergenjanmayen#7aruhashemitekingdomofjordanrepubliczaireoverzeesgebiedsdeelamerikaansemaagdeneilanden" +
	"#6albinclbangladpakistanheardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepoftsjechoslowaakserepublicnorfolkislandterritorymacauchina" +
	"staatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestatesformerussr#6987mozambque" +
	"republiccotedivoire#416#460#476federalstatesmicronesia#6drvgemenebestdominica#484" +
	"hellasrepublicnorthmacedoniesaintbartholomeusstaateritreakazakstan#7autsrilankademocraticsocialistrepublic#5uae" +
	"oekraiensesovietsocialistrepublicformersouthjemenoverseasterritoryheardislandsmcdonaldislandsrepublikangpilipinasazerbeidzjaanvenezuelaverenigdestates#6986macedoniaformeryugoslavrepublicof" +
	"arubakofthenetherland#5403gabonrepublicrepublicpolandlibyanjamahiriya#6cditerritoryreunion#6cam" +
	"#7afg#5wsmlibanonsanmarinorepublicstatenunieservieenmontenegro#2kirbailiwickjerseyrepubliccaboverde" +
	"#2korpdryusmaagdeneilandenphilippijnserepubliekthefmryugrpmacedonia#474bosniaandhercegovinakingdomofbahrain" +
	"turksandcaicosisascensionandsainthelenasaintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegro#5402#6afgoverzeesecollectiviteitfransguyana" +
	"#6alg#6con#6canoverzeesegemeenschapfranspolynesierepubliekkoreavjrmhondurusuniedercomoren" +
	"democraticrepublicmadagascar#5290#5rompapuaandnewguineaterritorystkittsandnevits#2roubelorussianieuwcaledonie" +
	"republiccapeverdeanguillabritishsaotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartin#5475volksrepubliekzuidjemen" +
	"overzeesgebiedsdeelanguillaascensionsinthelenaentristandacunharepublichonduras#4876#5nam#6croseychellenrepublieksouthkorea" +
	"nederlandvolksrepubliekchina#6caolithuanianrepublicstateofisraelbolivarianrepublicvenezuela#5235tristandacunhaenascensionsthelena" +
	"syrianrepublickoninkrijkdenemarken#6983gilbertislands#472federalstatesmicronesiefmrussrverenigdestateskleineislands" +
	"republicnorthmacedoniabritsindischeoceaanoverzeesgebiedsdeelbritishindischeoceaanterritoriumsiam#5404auheardandmcdonaldislandsformeryugoslaviauae" +
	"republiekfilipijnenpeoplesrepublicofbeninowganystan#6colnkorea#5560beseilandenbonairesinteustatiusandsaba" +
	"estlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislandslatvija#5russeparatecustomsterritorytaiwanpenghukinmenmatsuoverseasterritorysaintmartinfrenchpart" +
	"#5rokguyanefrenchguianarepublicguineebissaurepublicadepanamacommonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilanden" +
	"jibutirepublicaportuguesa#2yemdahomeyislandsterritoryofthecocoskeelingmaagdeneilandenvs#7ausincleritethiopia" +
	"#6combruneidarussalamvirginislandsukrepublicofsenegalkaaimaneilandenbritishfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacau" +
	"republicofaustriarepublicofukrainebonairesabasainteustatiusguyanacooperativerepublicheardenmacdonaldeilanden#470#6mltthebahamas" +
	"grootbrittannieennoordierlandsoomaaliya#5liedemocraticrepublicofthecongokinshasacuracaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk#2dhy#6cub" +
	"verenigderepubliektanzaniaterritoryheardislandsmcdonaldislandsunitedrepublicofcameroonmainlandchinarepublicofazerbaijansovjetuniewestgermanyfederalrepublicofgermanydominicagemenebest" +
	"sahrawirepublicureptanzaniamacaosarchinafijiislandsrepublic#6mag#6920estadolibreasociadopuertoricounionburmasocialistrepublic" +
	"belorussie#4100#4136#5libwallisfutunafrench#6domrepubliquedutchad#5471" +
	"#7arm#2ddr#7codgemenebestpuertorico#4840collectiviteitsaintpierremiquelonyemenkingdomstatelibya" +
	"republiccameroon#6madfrenchsouthernterritoryorientalrepublicuruguaymarocco#5aabfranscongooverzeesgebiedsdeelnoordelijkemarianen" +
	"#3dddemaagdenislandsamerikaansrephabolikiyaaforikaborwaoverzeesdepartementfransguyanafederalerepubliekduitslandislandsseychellenswedenkingdombsniahrzgvna" +
	"republickirgizstanfaeroernerokbelorussischesocialistischesovjetrepubliekportugalrepublicyemensaltanatumancanada" +
	"federationofsaintkittsandnevispeoplesrepublicmozambiquerepubliekargentinieoverzeesgebiedsdeelsaintbarthelemyfranskameroen#6970faeroereilandenkingdomofnepal" +
	"saoediarabie#2rhounionofmyanmaroverzeesgebiednieuwcaledonieoverseasterritoryfrenchsouthernterritoryrepublicsouthkoreatanganyikazanzibarunitedrepublicgambia" +
	"turkmeniaterritoryofnorfolkislandoverzeesgebiedsvalbardjanmayenelliceeilandennorthvietnam#5565democraticsocialistrepublicsrilankavolksdemocratischerepubliekjemen" +
	"kirgisie#6971faeroeislandscapeverdeislandsrepublicofvietnamlibyanederlandsdeelsaintmaartenemirates" +
	"#2dma#5490micronesiafedstsdemocraticvolksrepubliekjemen#5812koninkrijkzwedenfsofmicronesiafidzji" +
	"formergermanyfederalrepublicofyugoslaviafederalrepublic#6macbotswanarepublicunitedarabem#6972britishoverseasterritoryfalklandislands#2rom" +
	"dominica#4104#4132#6aulamericansamoaterritoryoverzeesgebiedverafgelegeneilandjesverenigdestatesfransdeelstmaartenlocalnamehrvatskacroatia" +
	"#5461abyssiniastateofbahrainlibischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestineoverzeesgebiedfaeroerrepubliqueguinee#5ukr" +
	"fmrethiopiaformerburmastvincentandgrecolombiarepublic#2pakrepubliekghana#6973britishindianoceanterritorybritish" +
	"#5gui#3dybjgrondgebiedchristmaseilandlibyaarabjamahiriyazerbijancuracaoknetherlandrepublicadeangola#5nth" +
	"adenyemenpdrsouth#7cokmcdonaldislandsheardislandsoverzeesgebiedfranspolynesiedepartmentmartiniquefrafrenchsouthernantarcticterritorysainthelenaascensiontristandacunhaoverzeesgebiedsdeelchristmaseiland" +
	"statemongoliaeastgermanytanzaniaunitedrepublicrepublicofafghanistan#2phl#6maalatvijasrepublikasovjetrusland" +
	"#6910#2bfakeelingeilandencocos#5armfederativerepublicofbrazilsouthafricarepublicturkmenie#5811" +
	"nederlandseantillenoudarabrepsyrie#2kenkoeweitvorstendomrepublicadecubaeasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybenin" +
	"vietnamn#6monindonesierepubliekderverenigdestaten#6jammaskateenomanabodepeacenationbruneijumhuriyattshadmalayafederation" +
	"#5aul#2deu#7commanisle#7andsintchristoffelennevis#5816ascensionensinthelena" +
	"guadeloupegebiedvandeafarsendeissasguamamerikaanskoreademocraticvolksrepubliekmadagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevis" +
	"belgischcongounitedarabesultanateofmuscatandomanterritoriumfalklandeilandenamerikaansmaagdeneilanden#6jpn#5gabchinapeoplesrepof" +
	"kingdomofthenetherlandsaruba#2polkinshasacongodemocraticrepublicmacaorussianfedertionbailiwickofjerseyrepubliekecuador#6dji" +
	"ottomanempireturkeysaharawiarabdemocraticrepublic#5lebuar#7colvolksrepubliekmozambiquerepubliekchiliterritoryturkscaicosislands" +
	"#5817formeryugoslavrpmacedoniapalestinianauthoritycocoseilandendepartementreunionsiamthailandformersfrofyugoslaviageorgetownguyana" +
	"micronesiefederalestatentanganyikarepublicrepublicazerbaijan#5gam#6malbahrainducieoenoislandspitcairnhendersonformerlibya" +
	"fedrepyugoslaviaserbiamontenegroyugoslaviafrslowaakserepublicturkscaicoseilandenbritish#5390islamicrepofafghanistansvalbardogjanmayenlibyakingdom" +
	"verenigdestatenvanamerika#7cgocongopeoplesrepublicmayanmar#5uruphilippinescommonwealthrepubliekvandefijieilandennederlandsoostindie" +
	"khmerrepubliekmutawakkilitischkoninkrijkjemenlaopdrrepublicoftheivorycoastpitcairnhendersonducieandoenoislandsroc#2khmverstatesamerika" +
	"#2panalgeriademocraticpopularrepublicbolivariaanserepublicvenezuelatsjechoslowaaksefederatieverepubliek#2pcnkibrisverenigdestatenkleineeilandendominicaanserepublic" +
	"kingdomlaosoosterserepubliekuruguaybosnieenherzegovina#5343#7haidepartementdelaguadeloupecongokinshasalatvianrepublic" +
	"saintbarth#7arg#7candemocratickoreamalaya#2bwa#7angdemocraticrepublickinshasacongo" +
	"sultanateomanpitcairnisreunionfranskirgizischerepublicequadordeverblijfplaatsvandevredenatievanbruneimacedoniefyromterritorychristmasislands" +
	"usoutlyingislandsrepubliquedunigerruandaurundiyemensanaaantiguaenbarbudauskleineafgelegeneilanden#2dom#7cam" +
	"noordkoreavolksrepstatenunievanservieenmontenegro#2dji#5800uzbekistanbritishindiaoceaanterritoriumkoreademocratic#2isl" +
	"islamicstateafghanistannoordjemen#5210guineearabischerepublicjemenkhazakhstanoverseasterritorynewcaledoniadominionceylon" +
	"portugualfederalrepublicformergermany#6900#5afgprincipalityofliechtenstein#5325#5341#5355" +
	"formermaldiveislands#5395kazakhstanrepublic#5argazerbaidzhanrepubliceasttimorguinebissauseychellesislands" +
	"americansamoaislands#2prkformosa#5205#5211alandeilandencongorepofthebritishoverzeesterritoriumbritishindischeoceaanterritorium" +
	"singaporefrenchsouthernantarticlandsrepublicletland#5guacomoroislandsisrael#5346republicofcuba" +
	"sultanatezanzibarvolksrepubliekbangladeshzhonghuarenmingongheguoethiopiaexcludeseritreagroenlandkingdombahrainkoreademocraticpeorepublicpuertoricogemenebest" +
	"#5212mexicoverenigdestatesrepubliquedelaguineeequatorialezwedenrepublicofbelarus#5gfralbahraynfederalerepublieknigeria" +
	"chinaprmacaomexicorepublicierland#6drcindependentstatewesternsamoarepublicindonesiaunitarystatesanaayemen#5lit" +
	"iraq#5347fransezuidelijkezuidpoolgebiedensainthelenatristandacunhaandascensionheardmcdonaldislandsterritorysaintmartinfrenchpartoesbekistancocoseilandenkeelingeilanden" +
	"republicuzbekistancollectiviteitmartiniquefilipijnenindonesiarepublic#2pribritishoverzeesterritoriumbermudailelareunionmonaco" +
	"rwandanrepublicrepublicofugandakoeweitdemocraticrepublicnorthkoreadempeoplesrepublicofkorearepublicperu#6ausbieloruslandrep" +
	"#5344unitedkingdomfrenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeacesafrica" +
	"auheardmcdonaldislandsrepubliekkameroenguineaomansultanaatvkhongkongchinapeoplesrepublicrepubliekmarshalleilandenmicronisia" +
	"zuidgeorgiaendezuidelijkesandwicheilanden#7jpn#5345unitedkingdonmicronesiafedstatesstpierreandmiquelon#7hkgrepubliekkosovo" +
	"comorenunieoverzeesgebiedcocoseilandenrepublieksrilankahelleenserepublicisleofmanoverseasterritorycaymanislandsverenigdkoninkrijklibieyeman" +
	"yemenfalklandeilandentrucialcoastverafgelegeneilandjesverenigdestatesamerikaanschinesetaipei#2plw#5gha#7jam" +
	"republicofcostaricabelarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublicvoormaligjugoslavie#5350" +
	"republicofhungarysthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomaliecocosisdsyemenarabrepublicofyemen" +
	"trinidadtobagorepublic#5540denemarkenformerkhmerrepublicbieloruslanddawlatalkuwaytrepublieknoordmacedonie#2prt" +
	"congodemocraticrepublicofthe#4352#5200republicofkenyavaticaanstaat#2pyf#4380brunei" +
	"yemenpeoplesdemocraticrepublicof#7jorgrondgebiedpuertoricoarenoordkoreavaticaansabaenbonairesthelenaascensiontristandacunha" +
	"palestineliberationorganizationfedrussia#7cafsaharaoccidental#5lux#7civrepublieknigerrepublieksintlucia" +
	"#5541departementfransezuidelijkegebieden#7vanarchipelvandecomorenfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiam" +
	"baljuwschapguernseykoreademocraticrepublicarabrepofegyptburmanowmyanmarrepublicadelperu#5352laopeoplesdemocraticrepublic#7cze" +
	"czechiarepublicfederalerepubliekbraziliefransdeelstmartinprovincievanchinataiwanterritoriumtokelaualjumhuriyahalyamaniyahrsahonduras" +
	"greatbritainnorthernirelandukjumhuriyatmisralarabiyahmicronesiafedrepubliclebanonrepublicicelandromaniasocialistrepubliccotedivoirefransezuidelijkegebieden" +
	"republiquedemauriceserviemontenegrobritishoverzeesterritoriummontserratrepublikaslovenija#5349#6840volksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyya" +
	"usaunitedstates#5553empireofiranadenyemenempireirannoordelijkemarianeeilanden#5940federationofsaintchristopherandnevis" +
	"formerunitedrepublictanganyikazanzibarrepbielorusland#658overseasterritoryguadeloupe#5gmyrepubliekkenia#5guysaintmartincollectivity" +
	"pitcairneilandenkingdomnetherlandssaintmaartenformerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebieden#5552turkserepubliekverblijfplaatsvredenatiebrunei" +
	"overzeesgebiedbonairesainteustatiussababelgium#4356tunisiarepublic#4384#6mya#5gdrrepublicoftogo" +
	"sovjetoekraineislamicfederalrepubliccomorenprinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublic#6jorchristmasislandterritory" +
	"srhodesiarepubliquedecotedivoirevietnamsrfederaledemocratischerepubliekethiopiegrondgebiedsvalbardjanmayenrepublicunionmyanmarsaintbarthelemyfrans#5551" +
	"virginislandsusoverzeesecollectiviteitfransezuidelijkegebiedeneestiwestsahara#640formerwitrussischessrgebiedafarsissassabasainteustatiusbonaire" +
	"southwestafricaunionofmyanmarburmaserbiaandmontenegroformerlibiestaatrepubliekcubaamerikaansemaagdeneilandenamerikaansdhivehiraajjeoverzeesdepartementwallisfutuna" +
	"seychellenrepublicthegambiarepublic#2bolsvalbardandjanmayenislandsmongolischevolksrepubliekelliceislandssaintluciamonacoprincipality" +
	"#6750onafhankelijkestaatsamoacaimanesvkfederaldemocraticrepublicofethiopiaoverzeesgebiedguamcongodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiye" +
	"us#641stchristopherennevisrepubliekdahomeyterritoryguadeloupeirakcollectivitesaintmartin#5359" +
	"mamlakatalbahraynnaoerorepublic#6820#7cypmontenegroyugoslaviafrserbiaschweizmaagdeneilandenbritishnetherlandswestindies" +
	"palestinastaatnorfolkeilandformergdrdemocraticvolksreplaospanamarepublicrepublicmaldives#2itarepublicsenegal" +
	"burmaunionmyanmarformeregyptmexicoverenigdestatensaintmartinfrenchpartcyprussomalidemocraticrepublic#5920#642" +
	"chinesetaipeitaiwanfranspolynesiehongkongchinaprukvirginislandsfsaintpierreetmiquelon#2bgrheardislandandmcdonaldislands#6835" +
	"formerwestgermany#5lesrepublicoezbekistan#2bvtazerbeidzjanbritishoverseasterritorybritishvirginislandsrepublicofcapeverdeiriphablikiyesewulaafrika" +
	"#6wsmafarsissasfransgebied#3byaa#5ugabarbadoesgdrfederalrepublicnigeriasaintvincentgr" +
	"#4388commonwealthofaustraliapitcairnislandbulgariapeoplesrepublicrepublicsuidafrika#5935#653equatorialguinea" +
	"cocoskeelingeilandenvietnamsbritishindischeoceaan#2bdi#6850#5lbrroemenie#2bmu" +
	"palestineoccupiedtrbermudaeilandenstateofcambodiarepublieksudanoverseasterritorytokelauunieburma#5rvnrepublictadzjikistan" +
	"kyrgyzrespublikasywallisenfutunaeilanden#5946#5950frenchsouthernantarcticlandstazania#652#5986" +
	"formersocialistfederalrepublicyugoslaviaoverzeesgebiedsdeelbonairesainteustatiussabaserbiamontenegroformerfransterritoriumvoorafarsenissasoverzeesgebiedfalklandeilandenterritoriumheardeilandmcdonaldeilandenkongodemocraticrepublicwitrussischesovietsocialistrepublic" +
	"pitcairnislandsvenezuelarbdjiboutirepubliccomorenfederalislamicrepublicoverzeesgebiednoordelijkemarianenterritoriumfaeroeroverzeesecollectiviteitsaintpierremiquelonsyriearabrepublic" +
	"landarubardcongo#7qatxianggangcentralafrrformerpalestineliberationorganization#5947territorywallisfutunaislands" +
	"northmacedoniamacedoniafyrom#651#5987tsjechoslowaaksesocialistrepublicbritshondurasoverseasterritorybouvetislandsnetherlandssintmaartenterritorybouvetislands" +
	"seychellenislandsbahamaesturkmenstanfrenchguianaunieburmasocialistrepublicityopiyaukrainiansovietsocialistrepublicbelgiancongo" +
	"grandduchyluxembourggrondgebiedjerseypakistaninclbangladformernetherlandsdemocraticrepublicofgermanyfederatievansaintchristopherennevis#5pakbonairesainteustatiusandsaba" +
	"croatiarepublickosovarepublicrepublicademocraticadetimorlestenoordamerikaverenigdestatenvanutatuarabrepublicofyemenyemenportugeesguineeazerbaijan" +
	"occupiedpalestinianterritoryincludingeastjerusalem#3cshh#5yemformercentralafricanrepublicestoniarepublicascensionentristandacunhaservieiran" +
	"overzeesgebiedsdeelfransezuidelijkegebieden#7crcjamhuriyakenyamicronesiafederalstatesof#6azecollectivitymartiniquechinapr#6740" +
	"#5polconfederationsuisseslovenijamicronesiefederatietsjechischerepublieksingaporerepublicterritorialcollectivityfrenchsouthernterritorytsjechoslowakije" +
	"stchristopherandnevis#5955kingdomcambodia#657collectiviteitnieuwcaledonievoormaligtsjechoslowakijesaintvincentengrenadinesprc" +
	"#7cubstchristoffelennevis#5latserbiaandmontenegrostateuniontunisiakingdom#6830#7cmrterritoriumbermuda" +
	"rvnterritoriumnieuwcaledoniecentraalafrikaanserepubliekfilipijnserepublicrepublicofgabonoverseasterritorywallisfutuna#2prysouthgeorgiasouthsandwicheilanden" +
	"territoriumjerseyczechandslovakfederalrepubliclebanonrepublicoverzeesgebiedsaintpierremiquelonpitcairnhendersonducieoenoislandsdemocratischerepublieksaotomeenprincipedemrepkoreakinshasacongodemocraticrepubliczaire" +
	"#680tt#656libieguyanefrancaisefederalrepublicgermanycomorenislamicbondsrepubliekkingdomofcambodia" +
	"niueisland#7cayruslandfed#4532republicofzimbabwe#5820congodemrepnmarianais" +
	"republicofslovakiaunitednationsadministeredregionkosovo#5panwallisandfutunaislandsterritoryrepubliektogobirma#655#6678" +
	"#5983#631micronesiafederalstates#7cpvpoland#5375republiekvandefilipijnen#6860" +
	"flaguadeloupepapoeanieuwguineabrvirginisds#4533republiekcolombiafrenchafarsissasbritishvirginiskameroun" +
	"democraticrepublicofafghanistanformerkhmerrepublieknzgreatbritainunitedkingdom#654territoryunitedstatesminoroutlyingislandsrepubliekmontenegrosaudiarabia" +
	"kingdomofswaziland#4554falklandisdsmalvinas#5usa#4530republiekfinlandyemendemocraticrepublicunitedkingdomgreatbritain" +
	"overzeesgebiedmartiniquepeoplesdemocraticrepublicofalgeria#2isr#5pal#6ukrsocialistrepublicunionburmarepubliccyprusterritoriummontserrat" +
	"formeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamericairiphablikiyasemzantsiafrika#6660kleineafgelegenislandsusterritoriummacaurepublicadaguineequatorial" +
	"commonwealthofthebahamasvietmanchristmasisdswallisandfutunafmacau#5373republicoflebanonsaoediarabiekoninkrijk" +
	"centralverdetanganyikazanzibaroverseascollectivitysaintbarthelemy#4531eilandmanbahamascommonwealthkingdomsiam#5phi" +
	"#3tptlformerarabrepublicyemensaintvincentendegrenadinenwestbankgazastripoverseascollectivitynewcaledoniarepublictenoostenuruguayturkemenistannorthmarianaislands" +
	"congokatarbritishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden#660republicofnicaragua#5990federationofnigeriastomeandprincipe" +
	"#4200republiquedjibouti#5372saintbartsrepubliekcongoleopoldstad#7chafederatievanmalayaheardenmcdonaldeilanden" +
	"overzeesecollectiviteitreunionwestbankandgaza#4524#2iotarabischerepublicegypte#5porgreatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaarten" +
	"guineabissivorycoastcotedivoireverenigdestateskleinepacifischeislandsbritishoverzeesgebiedpitcairneilandendominionfijirepubliekjemencentraalafrikaanserepublicformerformeryugoslavrepublicmacedonia" +
	"jerseybailiwickmadagascarrepublictogofinlandrepublicchinaprmacauslovakrep#5371republiektrinidadentobago" +
	"lybianarabjamahiriyamostserenerepublicsanmarinooosttimornigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianarcollectivityreunion" +
	"stateofpalestinbritishoverzeesterritoriumsainthelenaascensiontristandacunhalaoskingdomleopoldstadrepubliekcongosomalirepublicrepubliccroatia#2irqcolombia" +
	"italiaanserepublicfederaledemocratischerepublieknepalrepublicslovakiaoverzeesegemeenschapsaintpierremiquelon#5prk#6663adenyemenpeoplesdemocraticrepublicsouth#2wsm" +
	"peodemreplaoazerbeidjaannieuwzeelandsaudiarabiesouthgeorgiasouthsandwichislandsbritishusa#4262#5370" +
	"#6arm#5laorepublicofportugalverenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica#4558sanmarino" +
	"#4534departmentsaintpierremiqueloninclbangladeshpakistanisraelstateazarbaycanrespublikasi#4586#4590venezuelarepublicbol" +
	"czechoslovakiaformertristandacunhaenascensionindependentstateofsamoa#4376ecuadorrepublic#4368republiclibanonunievansocialistischesovjetrepublieken" +
	"keelingislands#2perdepartementwallisfutunamyanmarunieturkscaicosislandsrepubliqueduburunditerritoryofchristmasisland#4203" +
	"cubarepublic#6501republiekafghanistan#4535bonairesabaandsinteustatiuscamerron#4585#4591" +
	"unitedarabemiratescaribischnederlandanguillasaintbarthsaustraliacommonwealthterritoryfrenchsouthernterritorysvalbardenjanmayenpeoplesrepublicofpoland" +
	"peoplesrepublicofsouthernyemensouthwestafrika#6615umbusoweswatiniunievanbirmanvietnamthialandvietnamnorth" +
	"#4204myanmarrepublicuniebritishoverseasterritoryislandsman#4260orientalrepublicofuruguay#2blzbritishmaagdeneilandenguam" +
	"stmartinfrenchvenezuela#2bhr#6500ducieandoenoislandspitcairnhendersonoverzeesgebiedsdeelpuertorico#4520bvi" +
	"republicmadagaskar#4584hashemitekingdomjordanformersouthvietnamsouthgeorgiaandthesouthsandwichislandsterritoriumpuertoricosaintvincentendegrenadinesrepublicturkije" +
	"collectivitysaintpierremiquelonrepublicfinland#6666vs#6670overzeesdepartementmartiniquerepubliekkiribativenezuelarepublicbolivariana" +
	"qatarstate#2bes#4275polishpeoplesrepublicrepublicaguineaecuatorialunitedarabrepublicegypt#2bhs#7chn" +
	"#4583equatoriaalguineacuracaokofthenetherlandserbiaandmontenegro#6uaekeizerrijkirannorthsoedanvenezuelarbv" +
	"formerczechrepubliclao#5belterritoriummartiniquemoldovarepublicvolksdemocratischerepublieklaos#4266#7cro" +
	"centralafricarepublickoreapeoplesrepublicofterritoryusvirginislands#2burbritsindischoceaangebieddemocraticrepublicofthekinshasacongokingdomofthailandegypte" +
	"britishoverzeesterritoriumjerseyrepubliccongoleopoldstad#4372collectivitysaintmartinfrenchpartpeoplesrepublicmongolia#4364frsouthantarcticlandsroctaiwan" +
	"swazilandeswatini#5eqg#6616spitsbergenenjanmayen#5grnformerrepublicofvietnamczechrepgrondgebiedsainthelenaascensiontristandacunha" +
	"uruguayrepublictenoostenchinahongkongkoninkrijkjemensaintmaartennederlands#4581#5uzbvolksrepubliekzanzibar#2nhb" +
	"territoryofthevirginislandsoftheunitedstatesoezbekistanvrchinadepartementsaintbarthelemyindependentstateofwesternsamoacollectiviteterritorialesaintpierremiquelonsaintchristoffelnevis#6645" +
	"#5benfrenchsomalilandcommonwealthofnorthernmarianasstpierreandmiq#4208uruguayorientalrepublicrepublikenfinland#4276" +
	"#6argverenigdestatenkleinepacifischeeilandenrepublicuniemyanmar#6angturkmensovietsocialistrepublic#7chigreatbritainnorthernirelandunitedkingdom#4580" +
	"democraticvolksrepubliekkoreaafghanistanislamicrepublicterritoryofnewcaledoniaanddependencies#7liedominicacommonwealthstaatisraelterritoriumhongkongamericansamoa" +
	"spainguadaloupe#6guiformerjoegoslaviebeninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgaria" +
	"flamartiniquetunisarepublicsomaliecollectivitedesaintbarthelemyitaliekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliekequatoriaalguinee" +
	"newcaledoniaterritoryfmrdemrepofgermanyterritoriumfransguyanabritishoverseasterritoryturkscaicosislands#3csxxoccupiedpalestinianterritoriesburundirepublictrucialoman" +
	"#5bah#4270comoroeilandendepartementdesaintpierreetmiquelonratchaanachakthairepublicofhondurasterritoriumguamlithuania" +
	"#2imn#4598pnorthguineasintmaartenstmartinkingdombulgariatunesie#4360#6640" +
	"#5gnbbelarusrepublicofsintluciasaotomeandplibyanarabjamahiryapeoplesrepublicofcongophilippijnserepublic#7esa" +
	"territoryofthewallisandfutunaislands#6andbihindiarepublicbritishoverseasterritorysainthelenaascensiontristandacunharepublicugandasainteustatiussabalaos" +
	"letzebuergrepublicgreecenederlandseantillenoverzeesgebiedreunionturkscaicosislandsbritishmaldivessultanatesaintbarthelemyzuidafrikaunie" +
	"#7srb#2psestateofnepaluniesocialistsovjetrepubliekenvsamerikapitcairngebiedafhvkbrazzavillecongorepcotedlvoire" +
	"maagdeneilandenverenigdestatesrepublicmalawirepublicofmozambiquesingapurastkittsennevisfederatie#2bgd#4268demkorea" +
	"ertrakingdomoflibyanorthernmarianaislands#2blr#4528republicfilipijnenmaledivenrepubliekcocosislandsterritory" +
	"#2idngazawestbankonafhankelijkesoevereinerepublickiribativirginislandsdemocracticpeoplesrepublickorea#2irn#3suhharubanederlands" +
	"territoriumbritishmaagdeneilanden#2umiukmauritiusrepublicrepublicaguatemalanorthmacedoniaverenigdestatesamerikamontenegroserbiafrserbia" +
	"muscatandomansultanateterritorialcollectivityreunionkosovorepublicchannelislandsjerseypapuanewguineaindependentstatepalaurepublicsaintmartinsintmaartensuidafrikarepubliek" +
	"#2gibgrondgebiedheardeilandmcdonaldeilanden#2bysitaliarepublicofmadagascarhongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiam" +
	"kingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliek#2npldrukgyalkhapknetherlandcuracaokoninkrijktunesieoverseasterritorysaintmaarten" +
	"#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesievolksrepublieksouthjemenduitslandislamicrepublicofpakistan#6590myanmarburma" +
	"nicaraguacollectivitedesaintmartinpuertoricoamerikaansrepublicmarshalleilandenandorrafmrrepofvietnamestoniansovietsocialistrepublicprmacaochina" +
	"#2irlsolomanislandsroemeenserepubliekuniebirmasocialistrepublicpalestinianterritoryoccupiedformersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemen" +
	"netherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibiecollectiviteitsaintbarthelemyrepublicoflithuaniarepublicofelsalvador#5bru#6591" +
	"lubnansyrischerepublicverenigderepubliekvantanzaniakingdomofegyptoverseasterritorysaintpierremiquelon#2nclrepublicmoldavieterritoryfalklandislands" +
	"grondgebiedfalklandeilandenamerikaanssamoaamerikaanskirghizistan#4422#5yugunitedstatesvirginislandsprmacauchina#4442" +
	"congodemrepublicsaoudiarabie#5grgrepubliekijslandterritorycuracaobezetpalestijnsgebied#2belyemenpeoplesdemrep" +
	"#2btn#2brnfederatievanmaleisieterritoriumsaintpierremiquelonbezetpalesteinsgebiedformernederlandseantillen#4508qatar" +
	"wallisfutunaislandsdzjiboutioverseasdepartmentfrenchsouthernterritory#6uzb#5par#2nfkrepublicofmalawiguyanageorgetown" +
	"maldivesrepublicnorthmacedoniebielorussiacroatianrepublicjumhuriyatjibutikingdomegypt#6guafederatievanmalakka" +
	"congodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribatirepublikaeastkosovessocialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonaco" +
	"falklandislandsrepubliekchina#2ginzwitserseedgenootschapturkeyottomanempirerepublicchinataiwanfrenchsouthernandantarticlandsrumenie" +
	"myanmarafghanistanrepublicoverzeesgebiedbritishmaagdeneilandennewcaledoniarepublicaorientaldeluruguay#4440kingdomofromaniauniemyanmarrepublic" +
	"oostsamoa#5100#6360guineebissaukoninkrijkcambodjaverarabemiraten#2ben#4278" +
	"grondgebiedpitcairneilandensaotomeandprincipearubadutch#7ethsultanateofoman#2geocapeverderepublickypros" +
	"islandsfalklandislandsmalvinasprincipalityvalleysandorragroenlanddeensrepublicmaldivenrepublicofturkmenistanusabuitengebiedkleineeilandenaustriarepublicgreenland" +
	"#5yprmacauspecialadministrativeregionsyrischearabischerepubliektristandacunhaascensionkoreasouthripablikblongvanuatu#5101#5115" +
	"#5bhurepublicpolencentralafricanrepcroatiahrvatskamoldovarep#2blmverkoninkrijk#6581" +
	"federationmalayacollectivitesaintbarthelemyyisraellaosdemocraticvolksrepubliekrepubliekderseychellenbosnie#7sudrepublicacostarica" +
	"#6ukglydveldidislandssanmarinomostserenerepublicrepublicofmali#4426chadrepubliclibyalibyanarabjamahiriyarepubliquededjibouti" +
	"trinidadytobago#4430#4446#4454#2uzbswaziland#5grcnoorwegen" +
	"#6gfr#6580joegoslavierepublicportugal#2bih#6gnbfederalrepublicofgermany#2gnq" +
	"kosovounscr1244#4504#2gtmsthelenaislandsrepublicnaurutransitionalgovernmentofethiopiaportoricoislandsmalakkafederatie" +
	"tsjechoslowaakserepubliekamerikaansekleinereafgelegeneilandencooperativerepublicofguyanaguyanacooperatieverepublieksainteustatiusbonaire#5yarowganystanyslamrespublikasysaintpierreandmiquelon" +
	"#6315#6365keniapolenbritishoverzeesgebiedbritishmaagdeneilandenreinoespanasamoawesternchinataiwan" +
	"saintkittsandnevisfederationsaintmartinsaintmaartenmozambique#5png#6urukingdomafghanistanmiddlecongokoreademocraticpeoplesrepublic" +
	"laosdemvolksrepbjelorussischesovietsocialistrepublic#4428#6ugahaytiusabuitengebiedkleineislandszuidsoedanoverzeesgebiedsdeelwallisfutuna" +
	"bouvetoyaformercentraalafrikaanserepubliekgrondgebiedbritishmaagdeneilandensocialistrepublicromaniabelarussischessrkonungariketsverigesyria#6316" +
	"bulgariakingdom#5blzkoninkrijklaosfrguianamisr#4258yarspecialadministrativeregionhongkongchina" +
	"southsandwichislandsandsouthgeorgia#6522antiguaandbarbudademocratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublicfederalestatenvanmicronesia#2ind" +
	"overzeesgebiedsdeelmartiniquebritishindischeoceaangebiedrepublicoftheunionofmyanmarcongoleopoldvillevaticancity#7sui#7srieasttimortimorleste" +
	"sthelenaandtristandacunhapngrepublikaekosoves#6317#6367republicchilizuidwestafrika#7ecu" +
	"kingdommoroccokirghiziamalvinasfalklandisdsrepublicofseychellesformerzairerepublicanicaraguaoverzeesgebiedsdeelnieuwcaledoniecollectiviteitreunion" +
	"koreadprsultanaatdermaldivenyemenarabrepublicnorthsanabosniaoverzeesgebiedsdeelamerikaanssamoauskleineafgelegenislands#4434#7lbr" +
	"#4450wallisandfutunais#5110#6310#6366eilandsinthelenafrsantarcticlandsbrazzcongo" +
	"bharat#5kir#7estespanademocratickampuchea#6516#6520equatorialguin" +
	"territoiredesnouvellecaledonieetdependancesdemocratischerepublmadagascarvolksrepkongoreunionfrench#4500overzeesgebiedsaintmaarten#5kyrmalagassie" +
	"heardislandsmcdonaldislandsuaemirates#5perdemocraticrepublicofthecongosomalilandroyaumebelgiquerepiblikayitinorway" +
	"transitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafrica#6433formerceylonfederatievansaintkittsennevisverenigdestatesbraziliesouthsandwichislandssouthgeorgia" +
	"republicgambianorfolkisdsczechoslovakfederativerepublic#6369#6guymagyarorszagrepubliekmacedoniegrondgebiedanguilla" +
	"republiquedubeninmuscatandoman#6rvn#6517republicofparaguayarabischerepublicsyrieoverseasterritorycuracaorepublicofmalta" +
	"republiekvanpalau#7stpyemenfmrarabreproyaumedebelgique#6432papuanewgunieasaintpierremiquelonfransrepublicliberia" +
	"commonwealthofpuertoricoterritoiredesileswallisfutunamayottefrenchvrcarabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenunie" +
	"syrie#6368overseascollectivitymayotteunionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254#6gabromania" +
	"grondgebiedturkscaicoseilandenfrenchpolynesiarepublicbeninguineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestatesrepubliccongobrazzaville" +
	"caboverdebritishoverzeesgebiedsouthgeorgiesouthsandwicheilandenmetropolitanfrance#6435overseasterritorypuertoricosocialistfederalrepublicyugoslaviaformerfrenchsudanslovenie" +
	"democraticvolksrepubliekethiopieoverseasterritorysvalbardjanmayenrepublicseychelles#7egyrepublicchilegermanyeterritorialcollectivityfrenchpolynesiazwitsersebondsstaat" +
	"democratischevolksrepubliekvankoreazuidgeorgiaenzuidelsandwicheilrepublicofireland#2brarzeczpospolitapolskajanmayensvalbardautonomousterritorygreenlandterritorynorfolkislands" +
	"dempeoplesrepofkoreanorthmacedoniarepubliczwitserland#5kuwfederalmicronesiariphablikiraafrikadzongarepubliekderfijieilandenczechrepublicczechia" +
	"#6434republiekmaldivensultanatemaldives#4438autraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicof" +
	"republicoostenrijkteratrinorfkailenslovenskoazarbaycannationbruneirepublictajikistan#7espbritishoverseasterritorygibraltar" +
	"verenigderepublictanganyikazanzibar#2brbkingdomofbelgiumbyelorussiansovietsocialistrepublicspainkingdom#2guyformeregypteformernorthvietnam" +
	"republicofrwandarepublicofthecongodemrepzairekinshasacongofransguinee#6437socialistrepublicuniebirmaturkiyecumhuriyetiwallisenfutunaf" +
	"osterreich#7ltugrondgebiedverafgelegeneilandjesverenigdestateshayastan#2uryalgerijerepubliekequatoriaalguinearepubliekoppervolta" +
	"verenigdestates#2gab#5690kameroenbonairesainteustatiussabadutchhayastanihanrapetutyunlaotiaansedemocraticvolksrepubliekrepublicaangola" +
	"roemeensesocialistrepublicdempeoplesrepkoreastateofqatarrepubliquedumalislowakijewesternsamoa#6usarepublieknamibie" +
	"#7surbritishoverzeesgebiedturkscaicoseilandenbritishindianoceanterritoryrepubliekmali#5ice#6436republiekkirgistantrinidadandtobagorepublic" +
	"formerdemocraticrepubliccongomacedoniafyr#5blrunitedkingdomofgreatbritainandnorthernirelandcuba#4250argentinarepublicfederatievanmicronesie" +
	"afarsandissas#6510overseascollectivityreunionislandsmauritius#6rok#3yucsoudnederlandseantillenczechoslovaksocialistrepublic" +
	"fijidominionmacedoniathefmryugrpromaniapeoplesrepublicrepubliekgabon#7swetimorlestedemocraticrepublic#6439sainthelenaascensionandtristandacunha" +
	"plo#7lesbailliagedejerseyrepublicofindiagreatbritainnorthirelandunitedkingdomsfryugoslaviasloveniasultanaatbrunei" +
	"ussrboliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeussainthelenahemelvaarttristandacunhajanmayenenspitsbergenverenigdkoninkrijkvangrootbrittannieennoordierland#5kos" +
	"#6511#2gbr#5692#5kzkrepublicsrilanka#5620overzeesgebiedsdeelfaeroerpeoplesdemocraticrepublicofethiopia" +
	"stmartinjerseybritishkinmenandmatsuseparatecustomsterritoryoftaiwanpenghubritishoverseasterritorymontserratkorearepublicofturkiyeserbiamontenegroserbiafr#6438" +
	"federalislamicrepublicofthecomorosmacausar#4458federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublic" +
	"chinamacaospecialadministrativeregiondutchsaintmaartenplurinationalestaatvanboliviademocratickampuchiagrondgebiedbonairesainteustatiussabasaintchristophernevisazerbaijansovietsocialistrepublickibriscumhuriyeti" +
	"#2srbmuritaniyahrepubliquelibanaisestkittsguernseyivorycoastrepublic#7zimunitedstatesofindonesia" +
	"#5egyrepublicbelarusalgeriademocraticandpeoplesrepublicoverzeesgebiedsdeelalandsvalbardjanmayennoorscongodemocraticrepublicof#5ven#2usa" +
	"#5bngsomalie#44laosdemocraticvolksreprepublicofboliviazimbabweterritorialcollectivitymayottepeoplesrepublicyemen" +
	"#5694peoplesrepublicmacauchinadzikolamalawiegyptarbrdmoldavierepublicofequatorialguineakoninkrijkburundi" +
	"repiblikdayiticentraalafrrepubliekportugalrepublic#2ukr#5irereunionislandsboeroendi#5bot" +
	"repofyemensouthafricaunion#4792#4740namibiaswanepalstatefederatedstatesofmicronesiagrondgebiedcocoseilanden" +
	"britishoverzeesterritoriumislandsmanrepublicgeorgia#5625iranislrepofoostduitslandstbarthamerikaanssamoa#2niu" +
	"ilankaiverenigdkoninkrijkgrootbrittannienorthierlandtokelaucuracaodutchrepublicofiraq#2nruvenezuelabolivarianrepublicofierserepublic" +
	"formerfederatiemalakkagabonguianadepartmentgabunsthelenastaatcomorenkoreapeoplesrepublicsuomentasavalta" +
	"#5buibritishvirginislands#5bragrotesocialistischelibischarabischevolksjamahiriyya#6211guineabissaoprovinceofchinataiwan#5696" +
	"saintpierreenmiquelonrepublicmontenegroterritoryarubanoordelijkemarianeislandsterritorialcollectivityfrenchguiana#7lux#5barsthelenatristandacunhaenascension" +
	"tanganjika#6gdrsierraleoneterritoryguernsey#6210sovietuniegilbertelliceislandsmainlanduroftanzania" +
	"surinamerepublickoreadem#5kenafarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslavia" +
	"jugoslavievoormaligtaiwanrocaotearoanewzealandnewcaledoniaanddependenciesterritorysaintchristophernevisfederationverenigdestatenmexico#5ecupalestine" +
	"republicacaboverde#7lbaarabischerepubliekjemenbyelarus#6395republicofturkeyrepublicbotswana#5bos" +
	"democraticsocialistrepublicofsrilankaportugeesoostafrikasomalia#48#6gam#52koreademvolksrep#5698" +
	"lydveldidisland#8ec#5626maagdeneilandenamerikaanserepublicofzairerepublicadenicaraguachineestaipei#2nld" +
	"moldavia#7swzfmryugoslaviaguernseybritishivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunion#7syr" +
	"overzeesgebiedsdeelfransguyanaburmamyanmar#7ghagreenlandautonomousterritory#5estusviunitesstatesvenezuelabolivrepublic" +
	"#5bul#4796#6212#4736#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritory" +
	"papuanorthguinearepublicgeorgieqazaqstan#5645#5651#7seyjanmayenspitsbergensultanaatmuscatenoman" +
	"gemenebestdernoordelijkemarianenportugeserepubliekestonianrepublicmacauchinaprrussiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamaswuliwyasuyu" +
	"#5irncookislandsnewzealandchannelislandsrepublicofegyptsthelenatristandacunhastmartinsaintmaartenverstaten#6265" +
	"#8re#8haterritoriumfranspolynesietogorepublic#2gnbyougoslavia#5652republicadeelsalvador" +
	"frenchsouthernandantarcticlandsterritoriumreuniongazaandwestbanklibischarabischejamahiriyyanorfolkeilandaustralisch#7latkazachstan#6390" +
	"westsamoa#6grncommonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribatimaldivenverenigdemexicaansestatesturkmenistanrepublic#2ggy" +
	"overzeesgebiedsdeelsainthelenaascensiontristandacunhacostaricarepubliekcostaricaservieenmontenegrouniekoninkrijkspanjegermanyfmrdemreppalestinafryserbiaandmontenegro" +
	"buitenmongolie#2ugabritishoverzeesterritoriumbritishmaagdeneilandenfedstsmicronesia#6385specialeadministratieveregiohongkongvandevolksrepubliekchina#5bfo#6375" +
	"sultanaatvanomanformerswaziland#1bapaysdoutremerdelapolynesiefrancaisebechuanalandkingdomofsaudiarabia#4795volksrepubliekchinaspecialeadministratieveregiohongkong" +
	"#2glpmalaysiafederationrepublicbolivia#8cg#8egslovakrepublic#2guf#5678" +
	"#2grd#2noririrepubliekazerbeidzjan#2ner#2nzl#6etmindonesierepublicverenigdestates" +
	"caymanisdsoverseasterritorypitcairnislandsrepublicmalibyelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliekoverzeesgebiedsdeelgroenlandpeoplessocialistrepublicalbaniasintmaartennetherlands" +
	"moroccomuscatomansultanatecommonwealthofbahamasindischeoceaangebiedbrits#6372iranislamicrep#5bolsowjetunie" +
	"goudkustirishrepublicterritoriummayotte#6260#4732#4748grondgebiedmontserrat#4724" +
	"nederlandseantillenformer#2senkirghizrepublicturksencaicoseilanden#8cfrepublicofsouthsudanmiquelonandsaintpierretadzjiekistan" +
	"#5679republiquecotedivoiredutcheastindiesjemenitischearabischerepublic#2nam#2ngaksagemenebestfilipijnen" +
	"easternrepublicofuruguaylibischarabischerepublicsurinamrepublicindischeoceaangebiedbritishsalomonseilandentajikistanrepublic#2lca#6373" +
	"#6grcalandislandsrepublicchinastaatdercomorenterritorialcollectivityguadeloupeunionofburmasocialistrepublic#5bhmmacaospecialadministrativeregionpeoplesrepublicchina" +
	"#8mi#8fi#8ce#8eipapuanewguineastaterepublicbosniaherzegovina#5640#7sgp" +
	"federaldemocraticrepublicethiopiestbartsfedstatmicronesiarepublickroatie#551#7ncasocialistischevolksrepubliekalbanieschweizerischeeidgenossenschaft" +
	"saintchristopherandnevisfederationamericanvirginislandsnorthernmarianas#1ydrepublicoftrinidadandtobago#6370#1bboverzeesgebiedfransguyana" +
	"sainthelenatristandacunhadominicanrepublic#4798vietnamdemocraticrepublicoffederatiesaintkittsennevis#8mhgrondgebiedtokelaukoninkrijkitalie" +
	"mayottefrans#8fjvenezuelabolivariaanserepubliek#8cdnieuwzeelandcookeilandenascensionsainthelenatristandacunha#2svnnigeriafederatie" +
	"#552lietuvastvincentandgroverzeesgebiedsdeelguadeloupeformerhongkongpeoplesrepublicofthecongoheiligestoeloverzeesgebiedsdeelbouveteiland" +
	"#1ye#5etmguineabissaurepublicantiguabarbudaformerdemocraticrepublicgermanyoverseascollectivityfrenchsouthernterritory#6371dawlatqatar" +
	"germandemocraticrepublic#1benmarianaisdsoverzeesgebiedsdeelnorfolkeiland#6gha#8pkhongkongrepublickenya" +
	"#8mk#8hk#2sxm#8fk#8ekformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartin" +
	"#7smrsintmaartensaintmartinsomalischerepublic#553taiwanoverseasterritorymartinique#6hon#5irq" +
	"dominicaanserepubliekfijieilanden#6380#6hunformergermanyfederalrepublicfmrdemrepofvietnamoverzeesgebiedsdeelarubarepubliekivoorkust" +
	"#1bdfederationsaintkittsnevismaladivenmaledivenrepublicrepublikmoris#4720#8mj#2syr" +
	"republiekhongarijeterritorywallisfutuna#8cbchristmasislandsterritoryegyptkingdomterritoriumamerikaansemaagdeneilanden#2grc#554" +
	"#594#6ethrepublicgabonrepublicmaltabermudaislandsdemocraticpeoplesrepublicofkoreaspitsbergenenjanmayeneilandenpalestinianauthorityadministeredterritories" +
	"puleangatongapakistaninclbangladesh#1ugetiopierepublicbrazzavillecongosaintpierremiquelon#6grgrepublicbosnieherzegovina" +
	"#1bgsinthelenaenascensionxianggangtebiexingzhengqumatanitukovitipnguinea#6nam#8wi#8ym" +
	"democratischevolksrepubliekkorea#8rmaruba#7eridemocraticrepublicmadagaskarterritorymacao#8fmstmaartenfransdeel" +
	"#8carepubliekbulgarijesainteustatiusandsababonaire#8amislamicstateofafghanistan#2svkfederaldemocraticrepublicethiopiayemenn" +
	"#555laopeodemrep#531orientaalserepubliekuruguay#7ssd#595portoricokorearepublicofsouth" +
	"#5ethmultinationalestaatboliviaformertsjechoslowakijepenghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicadecostaricarepublicseychellen#1bfaotearoa" +
	"pakistanitalyrepublictrinidadandtobago#8mloverseasterritorymontserratpiruwripuwlikaoppervolta#2gha" +
	"#8al#2gumislamitrepublicmauritanierepublicofcolumbiaczechslovakfederalrepublicrepublikaeastshqiperise#2nic#556" +
	"overseascollectivitywallisfutunaturksandcaicosislandsrepublikoesterreichstateunionserbiamontenegrousminoroutlyingisafarsandissasterritorysocialistfederalrepublicyugoslavia#5760" +
	"republicofkosovarepublicofgeorgia#1uawallisandfutunaisdsbrindianoceanterrformerunionsouthafrica#1aicnmi" +
	"vietnamformerrepublic#1bi#1deleopoldvillecongomacedoniafyromnorthmacedoniasaintmaartendutchoverzeesgebiedsouthgeorgiesouthsandwicheilandenfwallisfutuna" +
	"#8rooverzeesgebiedamerikaansemaagdeneilanden#8po#8mopeoplesrepublickorea#8hobonairesainteustatiuseestivabariik" +
	"#8do#8fogrondgebiedamerikaansemaagdeneilanden#8co#8aoformersovjetuniekleineafgelegeneilandenvandeverenigdestatenmacedoniaformeryugoslavrepublic" +
	"overzeesegemeenschapreunion#5670#2grloverzeesgebiedsdeelmayotteoverzeesgebiedsdeelguernsey#557fyrom#3hvbf" +
	"#6420belorussischessrgebiedafhvanhetvkpitcairnafghanistanislamicrepdepartementsaintpierremiquelonkongokinshasamaagdeneilandenamerikaansfillipijnen" +
	"republicsouthvietnam#1bh#1dd#7guarepublicazerbeidzjanzuidelijksoedanverstatesafghanistanislamicemirate" +
	"#8np#8plrepubliekzambia#8mn#8knmyanmarrepubliekderunie#8cn#8en" +
	"verenigdestatesmexico#8anstvincentgrenadinesgeorgiansovietsocialistrepublicrepubliccongoleopoldvilletoerkmenie#558republieksenegal" +
	"theabodeofpeacenationofbruneirepublicofvanuaturepubliekirak#590slovakijerepublicparaguay#7lao#5702" +
	"#6haisaintpierremiqstvincentandgrenadinesbenin#1pk#1hkdemrepnkoreakuwait" +
	"republicofpakistanbrasil#7grn#8zimaldivesdutchpartsaintmaartencomorenarchipel#8pm" +
	"#8masinteustatiusandbonaire#8hmrepubliqueguineeequatorialesouthsoedan#8cmformerdemocratischkampucheademocraticrepublicofzairecongo" +
	"overzeesgebiedarubamauritiusislands#6eqgmalagassischerepubliek#591sintmaartendutch#7lbn#5703" +
	"formerlibyanarabrepublicmacedoniarepublicvsaterritoriumwallisfutunaoverseasdepartmentmayottesintbartholomeus#2lbrformercongodemocraticrepublic" +
	"tchadiranirof#1al#1bjlibischearabischejamahiriyatoerkmenistanunitedstatesindonesiarepubliccookis" +
	"#8up#8nrbulgaria#8hr#8dj#2ssdsultanaatmaldivensudansouth" +
	"#520#592lietuvosrespublikarepubliekcyprusdemocraticvolksrepublieklaosnorfolkislandsterritorybelgie#5700" +
	"#5isr#5eridepartmentsaintbarthelemymainlandchinapr#1um#1jmtadsjikistan#1am" +
	"#1bm#1fm#8us#8ns#8pcitalykingdommuscatoman#4729" +
	"#8mc#2gmbkenya#8ck#8eslatviarepublicsvietnamcuracaokingdomnetherlands" +
	"#4670#593dutchsintmaartentanzaniaunitedrep#5771#5701#1ph#7gam" +
	"afghanistanascensiontristandacunha#1annrhodesia#1bl#1cn#7gumpeoplesrepublicofyemen" +
	"stateofpalestinephillipines#4728#8mbethiopiatransitionalgovernment#6rus#8bt#8cj" +
	"#8er#8aj#2sur#2swzspaansguineamalosaolototutoatasiosamoabritishvifransgebiedafarsissas" +
	"#7somdepartementnieuwcaledonieislamicrepiranstvincentandgrenscomorosstaterepublicapanama#5770stpierreetmiquelonf" +
	"republicnigercentraalafrikaanskeizerrijktunisiegreatbritainandnirelandunitedkingdom#1jongwanerepublicbolvenezuela#1ao" +
	"#1bo#1co#2ltumacauspecialadministrativeregionchinarepubliekvietnam#1dosinthelenahemelvaartentristandacunhasomalischedemocraticrepublic" +
	"#1fo#6nau#8wasouthkorearepublicofislamicrepublicpakistan#8nu#8pasthelenatristandacunhaandascension" +
	"republicacuba#8bu#8cikoninkrijknederlandenmalawirepublicyugoslavsfr#8aeafarenissaland" +
	"devoormaligejoegoslavischerepubliekmacedonierepubliekslovenie#7solnorthkoreavolksrep#4604federalrepublicgermanywestgermanyrepublicoffijigrondgebiednoordelijkemarianen" +
	"easternsamoaroemeenserepublic#1pn#1hnkinshasademocraticrepubliccongosouthgeorgiazuidelsandwichislandssinteustatiusensaba#1bn" +
	"#1cl#2eshbritishoverzeesgebiedgibraltarrepublieklibanon#6rwa#8md#3bumm#6rum" +
	"#8it#8bv#8ch#8etdepartmentwallisfutunarepublickaapverdierepublikaeshqiperise#7slo" +
	"federalrepublicofnigeriaguahanfederalislamicrepubliccomoros#580varrepublicserbiaunievanburmasocialistischerepubliekzuidgeorgie" +
	"fijiislandsunitedrepublicoftanganyikaandzanzibar#5704republicsaintluciaislamrepiran#1pm#7gab#1hm" +
	"#1iq#1omguiana#1bq#1cmallerdoorluchtigsterepublicsanmarinosalomoneilandenwestbankgaza" +
	"#1dmsuriname#1fi#8rw#8sw#8mg#8kgformerdemocratickampuchea" +
	"#8fg#8cw#8agbonairesainteustatiussabanederlandsrepublictunisiaeasttimoroverzeesgebiedamerikaanssamoa#7sen" +
	"overseasterritorybonairesainteustatiussaba#6110#7sknrepublicofthephilippinesrepchinataiwan#4674#5775#5ita" +
	"filipijnengemenebest#5705eilandsthelenaterritoriumbouveteilandformerbolivia#1plvsvanamerika#1ir" +
	"congodemrepzairekinshasafederalerepubliekjoegoslaviesomalischedemocratischerepublieksocialistrepublicofvietnam#7guinihon#8wfsolomonisds" +
	"#8rp#8uvunderunscr1244kosovo#8lt#8mfoverzeesecollectiviteitnieuwcaledonie#8iviraqkingdom" +
	"volksrepubliekcongo#8bp#8cvrepublicofarmenia#8afdemocraticrepublicafghanistanitalyrepublieknicaragua" +
	"#2stpspaansguinee#7samuroftanzaniamainlandtanzaniamainlandunitedrepublicoverzeesdepartementguadeloupesocialistvolksrepubliekalbanieeire" +
	"hongkongspecialadministrativeregionofthepeoplesrepublicofchina#5710unievanmyanmarrepubliekkukiairanirepublicofkosovo#1rshungarianpeoplesrepublicplurstateofbolivia" +
	"tunisia#1uk#1isgrondgebiedsaintpierremiquelon#1lk#1bs#1ck#1dk" +
	"#8za#1fk#8rq#8su#8uy#8pe#8lu#8my" +
	"#5zim#8hu#8kerepublicofsurinameterritoriumguadeloupe#8cujamhuuriyadademuqraadigasoomaaliyeed#5zam" +
	"#8aasultanaatmuscatomansainthelenasaoedischarabierepublicafederativadobrasil#7namoverzeesgebiedsdeelbermuda#4600" +
	"#4616togoleserepublicpeoplesrepublicofmozambique#1yt#5713#1hr#1itunionindia" +
	"#1adkampucheapeoplesrepublic#1br#1ch#2est#1dj#1et#1fj" +
	"stbartlemy#8st#8nzoverseasterritorygibraltarseychelleneilanden#8mxfederaldemocraticrepublicofnepalturkyye" +
	"#8br#8ct#5zancongofreestatesieraleonerepubliekmaltagermanydemrepof#7svk" +
	"russischefederaltongakingdomkoreademocracticpeoplesrepublicfederalrepublicduitslanddemocraticrepublicofcongozuidgeorgia#1yu#5712" +
	"zimbabwerhodesia#1pa#1ru#1je#1ae#1li#1nu#1bu" +
	"#1cistaatsgemeenschapvanservieenmontenegroislamicemirateofafghanistan#8rs#2ecuguineabissau#8lssaintmartinfransdeel" +
	"#8issintvincentendegrenadines#8cs#8acceylon#6egyseychellenfederalislamicrepubliccomoren" +
	"sarhongkongchinafederatestatesofmicronesiatheargentine#4678burmaunionofislandsterritorycocoskeelingrussischefederatiecongozaire" +
	"nicaraguarepublic#1wfcongobrazzavilledeutschlandfransegebiedeninzuidelijkeindischeoceaan#420belguimtrinidadtobago" +
	"#1af#1bt#1cf#7grebahamasthezuidgeorgiaendezuidsandwicheilanden#8wz#8uz" +
	"formeryugoslavrepublicofmacedoniamoldova#8mz#8ir#8ezformercapeverdekoninkrijksaudiarabienationofbruneitheabodeofpeace" +
	"#7sleburundikingdomruslandfederal#6115#6101christmaseilandaustralischnetherland#7nep" +
	"occpalestinianterritorystkittsnevisnetherlandsantheardmcdonaldeilandennetherlandskingdomofwallisfutunaislandsterritory#1pg#1rw" +
	"arabrepublicyemenyemenbahamaislandsbritishoverseasterritorypitcairnislands#1twonafhankelijkestaatwestsamoa#1kw#2lbyrepublicofsingapore" +
	"#1ag#1bw#1cgoverseasterritorynorfolkislandssaintpierremiguelonstatecomoros#2sgsmacaosar" +
	"#2syc#8da#8gy#8cqfutunawallisjerseychannelislandsrepubliekguinee#6100" +
	"republicnicaragua#4612swedenrepublichungaryrepublieksoedanvietnamfmrdemrepyemendemocratic#1pf" +
	"marshallis#1tv#1hvperurepublic#1ax#1bv#1cd#2esp" +
	"#2luxstpierreenmiguelonwestelijksamoanederlandsdeelsintmaartenimperialstateofiransvalbardjanmayenislands#8spbouveteiland" +
	"collectiviteitsaintmartinsouthafrikaijsland#2sgp#6polkaaimaneilandendemocraticrepublicsoedanguineaecuatorial" +
	"nyemen#6estskorea#7zam#7lcabritishoverseasterritoryjerseycomorenislamitischebondsrepubliekrepublicofitaly" +
	"#5tog#1pe#5van#7ger#1hu#1by#2egybelarus" +
	"#2sauturkeyrepublicbruneidkleineislandsverenigdestates#6ecuwallisfutunaburkinarepubliekfiji" +
	"socialistischerepubliekvietnamsomalischerepubliekbrazilheardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaanislandsmanbritishterritorialcollectivitywallisfutuna" +
	"republiekbelarusrepubliekindia#1tt#7geqkoreadempeorep#1ht#1kr#424" +
	"#432bhutankingdom#1az#1np#440#1ernoordelijkemarianaeilandenstvincentandthegrenadines" +
	"#6panterritoriumturkscaicoseilanden#2eazcollectiviteitfransguyanalithuaniarepublicrepublicofthecongoleopoldville#8fpmalvinasfalklandislands" +
	"#8bxmaleisieyemenspuertoricoamericanterritorialcollectivitymartiniquetfyrmacedonia#2zarsocialistischelibischarabischevolksjamahiriyya" +
	"confederazionesvizzeraprmainlandchinaalgeriademocraticandpopularrepublicbritishoverzeesterritoriumfalklandeilandengrondgebiedmacauyemenrepublicbritishoverseasterritorycaymanislandsniuenewzealand" +
	"overzeesgebiedsdeelmacauknetherlandaruba#1usfaeroerislandshrvatska#431urugay#1lc" +
	"#1ccfederalrussia#1es#8vqvkcaimanes#7urucentraalafrikaansekeizerrijkkyrgystan" +
	"republicadeguineaecuatorialtadzhikistan#4882republicofburundi#8bybailliagedeguerneseyrepubliekderfilipijnen#8ay" +
	"usminoroutlyingislands#7uaeirelandrepublicascensionentristandacunhasinthelenadutchguiana#4608socialistischerepubliekvandeunievanbirma#5ins" +
	"#7nrulybiesverigewallisfutunafvietnam#1tr#1kpmauritus" +
	"#1lb#1nr#1bzbailliagejerrikirgyzstan#6nepdprk#8tz" +
	"#2slv#6pal#8mpfilipijnenrepublieknewcaledoniafrench#8frformerzanzibarpembaisd#3rhzw" +
	"overseasdepartmentguadeloupesrilankarepublic#7norkingdomswazilandluxembourggrandduchyfederatieverepubliekbrazilie#5780#1py" +
	"polynesiefrancaisesaotomeprincipedemocraticrepubliceastduitsland#1la#1ca#1gydemrepublicofthecongostpierreenmiquelon" +
	"#8wsdemocraticrepubliczairekinshasacongoterritoriumcocoseilandenverenigdemexicaansestaten#6pak#8nc#8psserviemontenegrostatenunie" +
	"azerbaijanrepublicmarshallsoesterreich#8fsmainlandurtanzaniaoverseascollectivitymartiniqueterritoryislandsmanangolapeoplesrepublic" +
	"kirgistanoverzeesgebiedsaintmartinfransdeelsocialistlibischarabischejamahiriyademocratischerepubliekoosttimorsabaensinteustatiusascensionandtristandacunhasainthelenakosovounitednationsadministeredregionrepublicofalbania" +
	"rwanda#5781italianrepublic#1tpguineapeoplesrevolutionaryrepublic#428#436#444" +
	"#456maleisiefederatienamibiarepublic#8tx#8vt#2smr#5432#6nor" +
	"#6per#8sz#8pp#5452#8mr#6por#8iz#8kz" +
	"newzealandaotearoa#8gr#8bdfrpolynesiatcileopoldvillerepubliccongodemocratischerepublieksudanterritorygreenland" +
	"arabrepublicegypt#5tribyelorussischesocialistsovjetrepubliekpalestijnseterritoria#451verenigdearabischerepubliek#5433#8sy" +
	"#8nealandseilandenethopiarepubliekmadagaskar#8ly#8mucollectivityfrenchguianagermanyunified" +
	"azerbaidjan#4886#4894#8gq#8be#8cyfedstatesofmicronesia#4826" +
	"#8auchristmasislandsaustralianoverzeesgebiedwallisfutunarepublicestlanddominicanrepublicdrrepublicmoldovaunionmyanmarbritishterritoriuminindischeoceaan" +
	"americauslibischearabischerepubliekoverseasterritoryfrenchpolynesiasocialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrikaalbania" +
	"lybia#5tonterritorytokelauturkey#5tunvolksrepnorthkorea#1mx#4191" +
	"#450britsindiaoceaanterritoriumterritoriumnoordelijkemarianen#7uzb#8tv#5434#8sx#8nf" +
	"#5450#8mtfranserepubliek#8id#4887#8gp#8bfcaribbeannetherlands" +
	"formerivorycoastboliviaplurstateofrepubliekzairekazakhistanlithuaniansovietsocialistrepublicrepubliquedemadagascarcommonwealthofdominicatonga" +
	"gambiathe#1uypeoplesrepublicbulgariaguatamalaterritorycaymanislands#1my#4192unitarystaterepublicindonesia" +
	"#1aqsocialistischerepubliektsjechoslowakijestatodellacittadelvaticanoformerrepublicvietnam#6newcookislandsuzbeksovietsocialistrepublic#8tw" +
	"#2sjm#5435#8sg#8ugaliraq#8ng#5451#6png" +
	"#8lggambiarepublic#8bgsyriauarfijisinthelenaentristandacunhafilipijnenrepublicrepofthecongo" +
	"#6eri#4626frenchstmartinfrserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicgrandducheluxembourgnetherlandsantillesformer" +
	"#1sz#1uz#1kzgrondgebiedbermuda#1jp#1mznaururepublic#1ar" +
	"#448#452#1czamericaunitedsates#1gr#7guystatevaticancity#8tt" +
	"republiekboeroendi#5420#5436#8sf#8nhrepublicofsierraleone#8mvkleineafgelegeneilandenvandeus" +
	"#4891#8gvsyriearabrep#8avdemocraticrepublmadagascar#2sun#2zmbrepublicitalie" +
	"libyaunitedkingdomrepubliekbosnieenherzegovinasaintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslaviademocraticpeorepublickoreafranssoedankofthenetherlandsintmaarten" +
	"republiquedusenegal#1ps#5790libyanarabrepublic#1wsoverzeesgebiedsdeelsouthgeorgiesouthsandwicheilandenboliviaplurinationalestaatrepublicangola" +
	"#1as#2lieprathetthaiussrrussia#1gsbyelorussischessrkaaimanislandspeodemocraticrepubliclao" +
	"#8tu#8virepubliekbotswana#5437#8senorthyemen#8ni#8pu" +
	"#8le#8kurepublicczechia#4890maldivesislands#8bagefedereerdestatesmicronesie#4834" +
	"#8aqdemocraticrepublicgermanysultanaatomanstvinandgrenpitcairnislandsbritish#2xslislandscocoskeelingoekrainsesovietsocialistrepublic" +
	"sainthelenatristandacunhaascensionvae#4624#5taj#6bulalbanieverenigdearabischeemiraten#1zr" +
	"#1pr#1sxbritsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#1tz#5tur#1idkyrghyzstan" +
	"#1mtkingdomspain#1at#1nzswanamibia#1cxcongorepbrazzaville#1dz" +
	"#1gpburkinafasouppervoltamacauchinapeoplesrepublic#2shnkingdomofthenetherlandsthe#5438chinataiwanprovinceofleopoldstadrepubliccongo" +
	"sthelenaascensionportugueserepublic#2sdn#8kt#8dr#8gt#8bbbonairesinteustatiusensaba" +
	"#4833commonwealthaustraliaukrayinagrondgebiedgibraltarkyrgyzstanpuertoricousoegandaunieserviemontenegro" +
	"nowmyanmarburmaturksencaicos#6bfomorrocounitedrepoftanzania#1re#1sybritishoverzeesterritoriumgibraltar" +
	"overzeesgebiedmacau#1ie#1ky#1vudjiboutitransjordan#1mu#4180" +
	"#4196paraguay#1au#1ly#1netokelanislands#1cyrepublicofthegambia" +
	"#1dy#1ee#1gq#4156moldoviansovietsocialistrepublic#8tsunitedrepublicoftanzania#5439" +
	"#8sc#8ukdemocratischerepubliekcongo#2sommarshallisdsterritoryanguillacentralafricanr#8ic" +
	"#8kspanama#7ind#8gkrwandarepublic#2xon#8bcarubaknetherland" +
	"micronesiafederalestaten#4832#8asrepublickeniavietnamrepublicof#2spmvatikaanfrankrijk" +
	"kampuchiasteustatiusandsababonairerussischefedkampucheacambodiakonigreichbelgienrepublicofmontenegro#4694poblachtnaheireann" +
	"hongkongspecialadministrativeregionterritoryguamgreecesaintmartinfransdeelfransgermandemocraticrepubliceastgermanyfaroermiquelonsaintpierre#1sv" +
	"alkuwaytmacaochinaprsainthelenaislandszanzibarsultanate#1mvsouthjemen#1cv#8tp" +
	"ameriksamoaeilanden#8sb#8nl#6nirbritishoverzeesterritoriumpitcairneilandendemocraticrepublicduitslandhashemitischkoninkrijkjordanieterritorymayotte" +
	"#8krkanada#8gj#8bl#4831#8ar#7itacambodiakingdom" +
	"territoriumgibraltarkirgizstan#6bhm#2zafnoordvietnamrepublicofmoldova#6bracongorepof" +
	"kirghizstanmacaospecialadministrativeregion#6buirepublicequatoriaalguinea#1zwfaroes#1pw#7gbr" +
	"#1tg#1kgterritorypitcairnislands#1mw#6yug#1aw#1ngoverzeesgebiedsdeelhongkong" +
	"#1cw#2lvaformeriran#1eg#1gw#8vm#8saheardmcdonaldislandsau" +
	"kiribati#8layemenpdrsouthaden#8im#8jm#8gidemocraticrepublicsudan#8bm" +
	"staatbruneidarussalamvsmaagdeneilandenformernoordvietnamhungarynethelandstadzjiekie#6blrkleinepacifischeeilandenvandeverenigdestaten" +
	"#7bihdanmark#2zwedemocraticrepublictimorlestenigeriasaintchristopherandnevisarmenia#1st" +
	"#7gbs#1tf#5tuv#2lbn#1mp#1lv#1nfkoninkrijksaoediarabie" +
	"#1gtfederalpeoplesrepublicofyugoslaviazaireoverseasdepartmentfrenchguiana#8tnsouthafricabrazilfederativerepublickinshasademocraticrepublicofthecongo" +
	"aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmabezetpalestijnsegebiedencocosislandsnoordelijkemarianenoverzeesdepartementnieuwcaledonie#8gh#2xns#8bn" +
	"columbiarepublicoverzeesgebiedkaaimaneilandenkingdomofthenetherlandsseychellespeoplesrepublicromaniabonaireensinteustatiusrepublicecuadorspecialeadministratieveregiomacao" +
	"#5indbrazzavillerepubliccongo#5taw#1su#2lao#1ke#5oma#6940" +
	"witrussischesocialistischesovjetrepubliek#1mq#4184kodorosesetibeafrika#1lu#1nafijirepublic#1cu" +
	"kaapverdieverenigdestatenvanvenezuela#1gu#4152#2lso#4144republicadechile#8to" +
	"formersyria#8so#5411#6ken#8noturkmeenserepublic#8lochristmasisland" +
	"#8io#8jo#4860#8bomalayasiaoverseasdepartmentfrenchpolynesiabosnaihercegovina1999kosovoinaccordancewithunsecuritycouncilresolution1244" +
	"#7beneswatiniislamicrepublicofthegambia#4690#6barleichtensteinafghanistankingdomoutermongolia" +
	"austriagrondgebiedsouthgeorgiesouthsandwicheilanden#1pt#1rh#1srbyelorussianssrfransezuidelijketerritoria#1td" +
	"grondgebiedguernsey#1mrascensiontristandacunhasainthelena#1lt#1cr#2ethterritoriumarubanetherlandsthe" +
	"#8tlbolivariaanserepubliekvenezuela#8sn#8insintmaarten#7inahongkongchinaspecialadministrativeregion#8bh" +
	"philippineislandsjordanieislandssthelena#7nedjumhuriitojikistonliechstensteinbelau#1xk" +
	"overzeesgebiedalandmarshallislandsoverzeesecollectiviteitwallisfutuna#1ssrepubliekdermaledivensaintvincentgrenadines#1tcbeninrepublic" +
	"formermalaya#1ms#1ls#1ncchinamacausar#1cs#1ecdemocratischerepubliekduitsland" +
	"#4178alyaman#8sm#2scg#4862#8gmdepartementlaguadeloupe#4818" +
	"republikahrvatskaswissconfederationpeoplesrepublicbangladesh#7belunionofmyanmarrepublic#7brnbraziliekingdomoftunisia" +
	"leopoldvillerepubliekcongomicronesiafsarmeniebiotnewcaledoniadependenciesterritoryvorstendomliechtenstein#7geo#1il" +
	"#6935noordsoedansaotomep#1mlcotedivoreseparatecustomsterritoryoftaiwanpenghukinmenandmatsu#1lrdomtomfrance" +
	"#1el#1ghmarshalleilandenrepublic#1froverseasterritoryguernsey#8slformerdemocraticrepublicofthecongoterritoryalandislands" +
	"#6kbivietnamdemocraticrepublic#8gllativafederalrepublicofgermanywestgermanyoverzeesgebiedsdeelkaaimaneilandenpalaurepubliek#6bng" +
	"grondgebiedaland#7ngroosterserepublicuruguayrepublicdahomeyoverzeesecollectiviteitsaintbarthelemystaatsgemeenschapservieenmontenegrofrenchcameroonsnipponkoku" +
	"amerikaverenigdestates#1zmbritishoverseasterritorybritishindianoceanterritorypuertoricocommonwealth#1im#1mm#4188archipelcomoren" +
	"islamitischerepubliekiranserbiarepublicstkittsennevis#1giegermanyprincipautemonaco#4140#8tk" +
	"#8vcdepartementdemayottejomhuriyeeslamiyeafghanestanoverzeesecollectiviteitsaintmartinfransdeel#2slesfrofyugoslaviaformerisrealrepublickiribati" +
	"republicmauritius#8bkbonairesainteustatiussaba#4800stateisraelswazilandkingdom#2swemainlandunitedrepublictanzania" +
	"republicsouthafricasouthvietnamrepublic#7barnetherlandsguianafrenchpolynesiaoverseaslandskingdomeswatini#5255guamamerican" +
	"#5225jordanhashemitekingdommalaysiairanislamicrepublic#1snkingdomlibya#1in#1kn" +
	"fransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuelatsjechoslowaaksesocialistischerepubliek#1mn#1nl#2cogfmrzanzibarandpembaisd#1gn" +
	"#8thyugoslaviafrserbiamontenegrodemrepofsaotomeandprinciperepublickosovaoverzeesgebiedsdeelcuracao#8lh#6nthrepublicpalau" +
	"#8gbboliviarepublicgrondgebiedsaintbarthelemy#2xla#2jam#5500formertheformeryugoslavrepublicofmacedonia#6bhu" +
	"solomoneilanden#6kzksenegalrepublichemelvaartentristandacunhasinthelenapeoplesrepublickampucheaportuguesewestafricamarokko#1ro" +
	"#1sorepublicofsanmarino#1toislamicrepublicgambia#1io#1mo#1no#2cod" +
	"qazaqstanrespublikasycollectivitynewcaledonianewzealandniuestateofmongolia#8ti#8ve#8sirepublicofindonesiaunitarystate" +
	"sintmaartendutchpart#2jpn#8li#8je#2xkx#8gabritishguyananieuwzeelandniue" +
	"#5501syrischerepubliekarabrepegyptalgeriesaintbarthelemyfrench#6blzoverseasterritorysouthgeorgiasouthsandwichislands#7blr" +
	"micronesiafederalstatromanianpeoplesrepublicgrondgebiedfranspolynesiecameroonrepubliccongopeoplesrepublicof#1slstatuscivitatisvaticanae#1tn" +
	"#1vn#1mh#2cheunievanzuidafrika#1eh#1glrepkorea#8sh" +
	"#2slbmaldiveislandssaintpierremiquelonfrenchitaliaanserepubliekverenigdearabemiratenkingdomofhungary#4807#7ple" +
	"verenigdestatesverafgelegeneilandjesmyanmarunionunitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissasfransdeelsaintmartinterritoriumsaintmaarten" +
	"#1za#1qa#1sm#1tm#2cub#1km#1vikorearepof" +
	"westelijkejordaanoevergazastrook#1ni#4112iranimperialstate#1gmafarsissasfrenchterritoryformercambodiaformerjugoslavie" +
	"gebiedafhvkpitcairn#6nig#8ggbosniaandherz#4804grondgebiedguampeoplesrepublicofangola#2xwb" +
	"southernyementunesischerepubliekrepubliekvancaboverdedemocratischerepubliektimorlestelaosdemocratischevolksrepubliek#5221saintkittsnevitsargentina" +
	"sabaandbonaireusvirginislandsamericanijslandserepublicstateofkuwaitformersovietunionkoreademocraticvolksrep#1sjterritoryofthecocoskeelingislands" +
	"#1tlkingdomitalyhongkongchinareunion#1nh#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden" +
	"#1gbvolksrepubliekmongolie#8tdfederationnigeria#7ukr#6kuw#7irqbhoetan" +
	"bonaireandsabakirgizistanspecialeadministratieveregiomacauvolksrepnoordkoreamaldivenrepublicterritoriumcuracao#5220arabrepublicofegypt" +
	"maledivenkoninkrijkhongarijerepublicacolombiasloveniarepublic#1sktokelauislands#1tkascensionandsainthelenatristandacunha" +
	"lesothokingdomformerdemocraticrepublicvietnampeoplesrepubliccongo#1mk#2lkacocoskeelingislands#2qatformeroppervolta" +
	"#4170russiafedascensionandtristandacunhaonafhankelijkestaatvansamoamalagasymadagascar#8qacollectiviteterritorialedesaintpierreetmiquelonnetherlandskingdomofthe" +
	"#7usaformerzuidvietnam#8jaformeryugoslavrepublicmacedoniarepubliksingapurademrepkongogazastrookwestelijkejordaanoever#7isl" +
	"#4810#5511republiekdjiboutialgeriastaatvietnamgermanyformerfederalrepublicmaurituisfederalrepublicyugoslavia" +
	"netherlandskingdom#5223#5taz#2cymmadagaskarrepublicofguatemalafedruslandvorstendommonaco" +
	"#1sh#1tjsthelenaandascension#1kh#1mdgazastripwestbanklaguadeloupefturkyie" +
	"#8tbsaintchristophernevisfederatietransjordanhashemitekingdomoverzeesgebiedsdeelfalklandeilanden#5510#6710respublikabyelarusshrilamka" +
	"democraticfederalrepublicofnepalwesternsamoaindependentstateunionburmarepubliekpanama#7nzl#1silibyanarabjamahiriyaeastgermanygermandemocraticrepublic" +
	"montenegrorepublicsouthsudan#1verepublicaarabesaharauidemocratica#1ki#1meuppervoltanauru" +
	"#2can#2eri#4116#6lib#6prk#1ga#4148drccongo" +
	"ozbekistonrespublikasirepublicsloveniastatepalestinrepibliksesel#2jor#6nicgrondgebiedreunionformerukrainianssr" +
	"#7isrsahrawiarabdemocraticrepublic#5517territorycocosislandsrepublicmadagascar#6kyr#7berdominikaanserepubliek" +
	"#7bizstaatlibie#7burlaodemocratischevolksrepubliekargentinesthelenaascensionentristandacunhasurinamdutchguianagemenebestderfilipijnen" +
	"republicofliberiamalagasy#1thsaintmaartensaintmartinserviemontenegrostaatsgemeenschap#1vdbirmauniegrondgebiednieuwcaledonie" +
	"unievanburma#1mfhungarypeoplesrepublicrepublicturkey#1gfformerdahomeybonairesteustatiusandsabaterritorysaintmaarten" +
	"trinidadentobagoyemenpeoplesrepublic#6pargrotelibischarabischesocialistischevolksjamahiriyya#5516#6712laopeodemocraticrepublic#2cyp" +
	"hemelvaartentristandacunhasthelenaoverzeesgebiedgibraltar#1sg#1vg#1mg#2chngefedereerdestatenvanmicronesiekeelingislandsterritoryofthecocos" +
	"#2coliraqrepublic#1ggmicronesiafederalestatenvan#4166#4174vanuaturepublicnoordelijkemarianeneilanden" +
	"faroereilanden#2xnb#6703#6713#5571stomeprincongothedemocraticrepublicofthezambia" +
	"republicofindonesiaverarabischeemiratenoverzeesgebiedsdeelheardeilandmcdonaldeilandenpeoplesdemocraticrepublicalgeriaformerbyelorussiansovietsocialistrepublicsaudischarabierepublicofnauruuraguay" +
	"aljumhuriyahaliraqiyahislrepofiranmongolulsrepublicwitrusland#1sdoverzeesgebiedmayottebritishindischoceaangebiedkyrgzstan" +
	"unitedstatesvenezuelasouthernrhodesia#2comfriendlyislandssinthelenaascensionentristandacunha#1gd#4175burkinafasso" +
	"republicslowakijekingdomnepalswitzerlandrepubliquefrancaise#5522#6702formerdemocraticyemen#6770" +
	"republicofsrilanka#5570guinearepubliclpdrfryugoslaviagreatbritainrepublicadelparaguay#7bra" +
	"macaospecialadministrativeregionchinahasjemitischekoninkrijkjordaniekingdomofbhutanprovincechinataiwanchadverenigdestatenverafgelegeneilandjes#1sebailiwickguernsey" +
	"#1vamaskateoman#1ma#2chllibischarabischerepubliekoverzeesegemeenschapfransezuidelijkegebieden#2eue#1ge" +
	"knetherlandsaintmaartencollectivityguadelouperepublicsloveniestbarthsusvirginis#7isv#6701#6771" +
	"territorialcollectivitynewcaledoniachinapeoplesrepublicmacaucollectiviteitsaintmartinfransdeelformervenezuela#7nigterritoryjerseyamerikaverenigdestatenempireofethiopia" +
	"francesaintmartinsthelenaascensionandtristandacunhafederalrepublicofcameroon#1sbargentinieunderunitednationssecuritycouncilresolution1244kosovorepublickirgizie#2cck" +
	"#6liebrazilfederalrepublickoreadprkmainlandchinapeoplesrepublicrepublicofthemarshallislandssvalbardandjanmayeniskingdomofafghanistansvalbardandjanmayen" +
	"#2jeyfry#5520#6700gilberteilanden#5572fstpierremiquelonoverzeesgebiedmontserrat" +
	"kosovounderunscr1244sadr#5260#6brukingdomofbulgariasouthgeorgie#2cxr#5thi" +
	"micronesiaterritoriumsainthelenaascensiontristandacunha#1scvietnamfmrrep#1vc#6lat#1mc#6lbr" +
	"staatqatarczechiaterritoriumsouthgeorgiesouthsandwicheilanden#4162republicabolivarianadevenezuelarepubliektunesiewallisfutunafransverenigdestatenkleineafgelegeneilanden" +
	"#6phi#7ugadominionofceylonsinthelenaentristandacunhaascensionvolksrepubliekangolanorthrhodesiasaintvincentfrenchsouthernantarcticterritoryfra" +
	"grandduchedeluxembourgrepubliekgambiaholyseevaticancitycongodrunitedkingdomgreatbritainnorthernirelandhemelvaarttristandacunhasainthelenaterresaustralesantarctiquesfrancaisesformerserbiaandmontenegro" +
	"caribiannetherlandslibischarabischejamahiriya#6yprkirghizsovietsocialistrepubliclefatshelabotswanasainthelenaandtristandacunhaascensionnaoeronorthernmarianaislandscommonwealth" +
	"republicofmauritiusrepublickosovoterritoryfaroeislandsalbaniarepublicunitedstatesusa#5860afarsenissasfransgebiedfalklandis" +
	"#7phi#3nhvuguyanacooperatieverepublicpeoplesrepublicofalbaniafrenchterritoryafarsissassaintkittsennevissouthadenyemenpdr#1sa" +
	"#2civkyrgistan#5ssd#2cafczechiaczechrepublicreinodeespanarepublicadecaboverdevenezuelarepublicof" +
	"southrhodesiewestgermanyterritorysvalbardjanmayenvolksrepubliekchinaspecialeadministratieveregiomacaumalagasischerepubliekalimaratalarabiyahalmuttahidahrepublicsouthafrikabyelorussischesocialistischesovjetrepubliek" +
	"ethiopiaincludingeritrearephabolikiyaafrikaborwa#6705jugoslavia#6775srilankaceylonbuliwyamamallaqtakeizerrijkethiopie" +
	"hemelvaarttristandacunhasthelenasovietuniontanzaniaverenigderepubliekportuguesetimor#5265formercongobrazzavillepeoplesrepublichungaryheardislandsmcdonaldislandsaustralian" +
	"haitiformerserbiamontenegrovatican#670republicegyptedemocraticandpeoplesrepublicofalgeriadepartmentfrenchsouthernterritoryukraine" +
	"#2cuwoverzeesdepartementfransezuidelijkegebiedenrepublicofnaoerogreatbritainandnorthernirelandunitedkingdomiranislamicrepublicofrepubliektanganyikauspuertoricocollectivitymayotte" +
	"stmartinsintmaartenunitedarabeastdrdominicanrepublickyrghzrepublicbailliageguerneseyrepublictunesiesintmaartenkingdomofthenetherlands#2xau" +
	"kingdomofmorocco#6704#6732#7plw#7png#5580#6760statenunieserviemontenegro" +
	"stkittsandnevisfederationterritoryafarsissasoverseasterritoryamericansamoarepublicadeguatemalaoverseasterritoryunitedstatesminoroutlyingislandsrepubliekturkijeunitedkingdomofgreatbritainandnirelandaljumhuriyahallubnaniyah" +
	"belgique#5tkmbailliagejerseysouthgeorgiafederalstatmicronesiabahrainkingdommicronesieverenigderepubliekkameroen" +
	"#3zrcdoverseasterritorychristmasislandswitruslandrepublickoreaoverzeesdepartementfranspolynesiefrenchguyanalatviansovietsocialistrepublicaregypt" +
	"britishoverzeesgebiedbermudariphabulikiyaafurikatshipemberepublicofbulgariasaintmaartendutchpartesthoniavenezuelabolivarianrepublic#5531bonaireensaba" +
	"#5581meestserenerepublicsanmarinoperuguineeequatorialenorthrhodesie#6bot#7botboliviaplurinationalstateof" +
	"irofiranrepubliekservie#6bahurepublictanzaniafranspolynesiefransazerbeidjanprchinaleopoldvillerepublicofthecongo" +
	"overzeesecollectiviteitmartiniquecookisdsalmaghribceylonsrilanka#5snm#6817virginislandsunitedstatesrepublicivoorkust" +
	"plurstatebolivia#5530iriphablikiyaseningizimuafrika#6bosascensionensinthelenatristandacunhaformerverenigdearabischerepublieknetherlandssultanatemaldiveislands" +
	"elsalvadorpalestinestatesainthelenaanddependencies#7bhurepublicoflatviasabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundi" +
	"#6yemdemocraticrepublickoreaunitedstatesofvenezuelabrazilunitedstates#5331islamicovergangsstaatafghanistan#6800#6816" +
	"southrhodesiazuidgeorgieendezuidsandwicheilandendepartementsaintmartinfransdeel#6731jugoslavie#7porvolksdemocratischerepublickorearepublicvanuatu" +
	"spaansestaat#7parserenissimarepubblicadisanmarinoinaccordancewithunsecuritycouncilresolution12441999kosovorepublichaitiamericaunitedstates#5mnc#5slo" +
	"statepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestatenfrsouthantarcticterritoryrepublicpanamapalausudanupto2011republictsjaad" +
	"republicofyementerritorysouthgeorgiasouthsandwichislands#5850dominicanrepublicdemocraticrepublicdominionoffijiphilippinesrepublicdemrepofkoreasocialistrepublicunieburma" +
	"spanishsaharaellinikidhimokratiapalestijnsegebiedengrondgebiedarubakorearepublicoverseasdepartmentsaintbarthelemystatecambodiaplurinationalstatebolivia" +
	"republieksierraleonerepublicijslandbirmamyanmar#5sen#6950democraticrepublicofkoreaislamicemirateafghanistanislandssainthelena" +
	"#5sknsthelenadependencieskingdomofsiamazerbajdsjandrocrepublicaelsalvadorterritorybermudarwandeserepubliek" +
	"verenigdestateskleineverafgelegenislandsfranssomalilandformerwitrussischesovietsocialistrepublicverenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdomquatar#5591" +
	"republicofpoland#6belkoninkrijkroemenieformerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkongvaticaansestaatdempeorepkorea" +
	"alarabiyahassuudiyahcrotiausofamericamacedonianorthmacedonianoordelijkemarianenislandssultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroen" +
	"sintmaartennederlandsdeellibischearabischerepublicrepublieklitouwen#5590#6790duitslandbondsrepubliek#7bdinoordmacedonie" +
	"overseasterritoryhongkongpeoplesrepublicofkoreasoevereinedemocraticrepublicfijifrenchsouthernandantarcticterritoriesruslandheardeilandmcdonaldeilandenaustralischkoninkrijkvansaoediarabiefrenchguianafrench" +
	"#7bruvjrmacedoniegrondgebiedhongkongrepublicsudanspecialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliek" +
	"republiquedeguineealmamlakahalurduniyahalhashimiyah#5305unitedstatesminoroutlyingislands#6812stvincentengrenadinesbesislandsformercongoleopoldville" +
	"chinapeoplesrepublicfederatievannigeria#6benkyrgyzrepmacedonieegypteverenigdearabischerepubliekeritreafrenchafarsandissas" +
	"frsouthernterritoryfrenchsouthernantarcticterritorybosniaandherzegovinaformerservieenmontenegro#5mngmalagasyrepublicfederationofmalayaoverseasterritorybermuda" +
	"volksrepubliekhongarijebarbadosyemensouthrepubliquedevanuatuyugoslaviaserbiaandmontenegrooostelijkerepubliekuruguayrussianfed#6811" +
	"antiguaheardendemcdonaldeilandenkoninkrijkgriekenlandsababonaireoccupiedpalestinianterritoryrepubliekegypte#6kossaintchristopherennevisfederatie" +
	"tahitifrenchpolynesiahungarykingdomtaiwanchinaequatorialguinearepublicterritorysainthelenaascensiontristandacunhatogoleserepubliek#4332overseascollectivityfrenchguiana" +
	"algerijnsedemocraticvolksrepubliekstluciaphillippinerepublicrepubliektsjechierepublicchadvirginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguay" +
	"republiekletlandrussianfederationsaintmartinfrance#5stpnigerrepublic#5syrrepublicalbanierepublicbulgaria" +
	"#6luxethiopiaformercentralafricanempireoverzeesdepartementsaintpierremiquelonhongaarserepublieknoordelijkemarianengemenebesturuguayportugeeswestafrika" +
	"#6bol#7bah#7bolsvalbardjanmayenbritsguiana#5fijpeoplesdemrepyemen#6651" +
	"formersinthelenarepublicofsouthvietnamdrvngemenebestnoordelijkemarianentrucialstatesoverseasterritoryfrenchguianafransterritoriumvoorafarsissasdomrep" +
	"germanfederalrepubliccongodrcvaticanstatezimbabwerepublicfrg#5840congobrazzfrenchsouthernterritoryfrench" +
	"keelingeilandencocoseilandenoverseasterritorynorthernmarianaislandsfrsouthernterritories#2xqcrepublicofcolombia#4334libyanrepublicoverseasterritorygreenland" +
	"tuvaluvietnamrepublicfaroeislandsoostelijkerepublicuruguay#5339sinteustatiusandsababonaire#2vnm#7pur" +
	"byelorussia#6781tukey#7per#7bankingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliek" +
	"macedoniaoezbekieoverseasterritorymayottekoreanoordoverseasdepartmentsaintpierremiquelonislamitischefederalerepubliekdercomorenparaguayrepublicslovaakserepublic" +
	"britsindischeoceaangebiedtadjikistanhendersonducieoenoislandspitcairnrbvenezuela#5338republiccolombiavolksrepubliekbeninrepbolvenezuela" +
	"territoriumbonairesainteustatiussabaoverzeesgebiedsdeelcocoseilandenoverseasdepartmentwallisfutunaunitarystateoftherepublicofindonesiaunionofthecomoros#7iri#6780republiqueducameroun" +
	"koninkrijkthailandunitedstatesofindonesiarepublicnmacedoniaverstatenvanamerika#4320#4336taiwanprovinceunionsouthafrica" +
	"#4316bahamasgemenebest#4344stchristoffelnevis#6680#6652brazzavillecongorepublictsjad" +
	"saotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadines#6litkoninkrijkbahreinrepublicalbaniabritishsolomonislands" +
	"ethiopiefederationmalaysiastateofthevaticancitygreenlanddanish#5835republicofczechia#7dmaantarctica" +
	"collectivitywallisfutunasouthvietnam#7bulgroothertogdomluxemburgsouthtomeprincipe#5finfaeroesstmartinfrance" +
	"drukyuloverseasterritoryarubabritsegebiedenindeindischeoceaanfederationofmalaysia#6625sultanateofzanzibarnyasalanddepartementdelamartinique" +
	"stchristopherennevisfederatieanddomtomfrancebritishoverzeesgebiedfalklandeilandengrondgebiedguadeloupe#6lesgaboenverenigdearabischerepublicegyptegibraltarbritish" +
	"#5368sovietsocialistrepublicsunionoverzeesgebiedsainthelenaascensiontristandacunha#2vengibralterethiopiafdrrepubliccolumbia#6ind" +
	"comorosislandsfaeroermaagdeneilandenmeestserenerepublieksanmarinorepublicofbeninsrv#6694cookeilandennieuwzeeland" +
	"#6626federalvolksrepubliekjoegoslavierepubliekoosttimor#5swdsaudiaarabia#5369territorymontserratzairekinshasacongodemrep" +
	"syrianarabrepbulicterritoriumpitcairneilanden#7irlkampucheaformercongodemocraticrepublicofsthelenahemelvaarttristandacunha#5frncomores" +
	"portugeserepublicrepubilikayakongodemokratikibritishmaagdeneilandenbritishjamhuriyamuunganowatanzaniarepublicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire" +
	"#5310slovenskarepublika#2vdrdemocraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnamhongkongsarchinazuidkorea" +
	"stchristopherandnevisfederation#5830muscatenomanpeoplesrepublicmacaochinalibyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia#4324" +
	"#5fsmchinataiwanrepelpenbeenkust#4308#4312#4340dutchantillesbulgariarepublic" +
	"republiekturkiyeverenigdearabischerepublicservieenmontenegrostaatsgemeenschap#6696#6620guatemalarepublic#2cpvvsbuitensteondergeschikteeilanden" +
	"russiafederalterritoiredesileswallisetfutuna#5sur#7rwaspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuela" +
	"democraticrepublicvietnamgrossherzogtumluxemburgchinapeoplesrepublicmacaoaljumhuriyahaljazairiyahaddimuqratiyahashshabiyahtrinidaderithrea#5mzmsouthgeorgiasouthsandwichislands" +
	"staatvaticaanstadterritorialcollectivitysaintpierremiquelon#620#2crirepubliekcongo#6laorbvvenezuela#5swa" +
	"republicofkiribatirepcongomocambique#2hndkoreademrepnbahreinrepubliekbolivialitouwen" +
	"republicturkmenistan#2virbritishoverzeesterritoriumanguilla#7dengrotelibischarabischesocialistvolksjamahiriyyanihonkokurepublicofsurinamsovereigndemocraticrepublicfiji" +
	"zwitserseconfederatieformermacedoniafrenchsouthernandantarcticterritoriesfra#6690cocoskeelingislandsaustralianrepbrazzavillecongo#2cmrczeckrepublic" +
	"democratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonie#5315#5365libyastaterepubblicaitalianakoninkrijkeswatini" +
	"papuaandnewguineaterritorycocoskeelingislandsgrondgebiedsaintmartinfransdeelmicronesiegefedereerdestatespalestijnsgebiedrepublieksingaporemyanmarbirmasaintmaartenstmartin" +
	"unarabemiratesstateofpapuanewguineaportugueseguinearepubliekvandemaledivenrevolutionairevolksrepubliekguineelebanondemocraticrepublicsaotomeprinciperepublicburundi" +
	"#5366comorenislamicfederalrepubliccaymanislandsbritishcostaricarepublicfsm#2vutunitedmexicanstatesrepublicofbosniaandherzegovina" +
	"landbonairesainteustatiussabavenezuelarepbol#4328#5denbelgischkongorepublicadominicanatristandacunhaenascensionsinthelenaformerkampuchea" +
	"uzbekistanrepublic#6692republiekangoladenmarkkingdomformersurinamtanganyikatanzaniafedmicronesiabahamasislands" +
	"belize#5jor#5317#5367thevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliekfederalrepublicbrazilie" +
	"oekraiensesocialistischesovjetrepubliekjamhuriyakidemokrasiayakongomarshallislandsrepublicstatesolomonislandssultanatemuscatomancollectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfiji" +
	"#7domterritorygibraltaroccupiedpalestinianterritoryincleastjerusalemformerwestsamoanipponnorthamerikaverenigdestatestsjechoslowaaksefederalrepubliczhongguo" +
	"belarusrepublicterritorysaintbarthelemydemocratischjemenkoninkrijktonga#5seykaapverdischeeilandencommonwealthdominica#5316" +
	"#5360furstentumliechtensteinbelorussiansovietsocialistrepublicoverzeesegemeenschapfransguyanaoverzeesgebiedsdeelsvalbardjanmayenpuertoricospanishstaterepublichongarije" +
	"collectiviteitwallisfutunajapanconfederaziunsvizraformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen#2atgfederalrepublicofsomalia" +
	"sthelenaentristandacunha#695nauruisland#6630kleinepacifischeislandsverenigdestatesterritoriumkaaimaneilandenbondsrepubliekoverseasterritoryislandsman" +
	"#5385republicsingaporecambodiastaterepubliekzuidsoedanislamitischebondsrepubliekdercomorenrepubliquemadagascar#7pan#6ins" +
	"plurinationalestaatboliviademocraticfederalyugoslaviarepublicvietnamcomorosdprkoreaislamicrepublicofmauritaniatshadafghanistantransitionalislamicstate" +
	"#2atfdemocraticrepublicofthesudanfaroeislandsdanish#694gaboneserepubliekchinaprhongkongdemocratischerepublieksoedanmicronesiafederatedstates" +
	"unievanmyanmarcongorepublieksolomonis#2vctrepublicindonesiefederalrepublicjoegoslaviebritishoverzeesgebiedislandsmanfransguyanafrans" +
	"unitedkingdomlibyayemenadenrepoblikanimadagasikaranegarabruneidarussalammicronesiegefedereerdestatenfalklandsgrondgebiedgroenlandsintmaartenkofthenetherland" +
	"#4300ethiopiafederaldemocraticrepublicformerunionofsouthafrica#4348#2ata#693grondgebiedfransezuidelijkegebiedenvalleysandorraprincipality" +
	"syemenukraniazuidsudankoninkrijkmarokko#5swz#2hvokeelingislandscocoskinshasacongo" +
	"overzeesgebiedsdeelsaintmartinfransdeelkongerigetdanmarkkongodemrep#7polcaymansargentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublic" +
	"republicofchaddemocraticfederalrepublicnepaliriran#692republicofzambiarepubliekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek" +
	"#5sau#2and#5siemanislandsrepublicsoedanysland#6safcollectivityfrenchpolynesia" +
	"jemenitischearabischerepubliek#5380imperialstateiranpeoplesrepublichongkongchinaformerduitsedemocraticrepublicpitcairneilandenbritishserbiaindiaunion" +
	"overzeesgebiedsdeelturkscaicoseilandentaiwanchntetaparaguai#4540peoplesrepublicchinamacaospecialadministrativeregionirafghanistannoregvietnamformerdemocraticrepublic" +
	"#4398formerunitedrepubliccameroonfrenchsaintmartin#6698#691fidjifederalrepublicbrazilunitedstatesamerica" +
	"#5slvnorfkailenteratri#2htiformercentraalafrikaanskeizerrijk#5sudformercambodjasvalbardjanmayennorwegian#6svg" +
	"fransezuidelijkegebiedenfransprincipalityofthevalleysofandorraoverzeesegemeenschapmayottebovenvoltabouvetislandsnorwegian#690formerduitsedemocratischerepubliek#2csk" +
	"congodemocratischerepubliekunitedstatesbrazilfwallisandfutunaoverzeesgebiedsdeelsaintpierremiquelonfalklandeilandenbritishrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislands" +
	"hautevoltarepublicofcyprus#4574#7prkbosniaandherzegovinarepublicterritoryhongkongunitedkingdomoflibya#7pak" +
	"jamhuuriyaddafederaalkasoomaaliyarepofkosovosankattansihanaislasmarianashrvatskacroatialocalname#4304chechrepublic#2asmmaneiland" +
	"westernsaharabechuanalandprotectoraterepublieknaurufutunaandwallissocialistfederalrepublicofyugoslaviakingdomofitaly#5mor#6600" +
	"koninkrijkafghanistanoverseascollectivityguadeloupeiranpersiaturkserepublicrepubliquelaguineeequatorialeformerphilippinerepublicliberiarepublicmaldivischeeilanden" +
	"incleritreaethiopiaperziebritishoverzeesgebiedmontserratdemocraticpopularrepublicalgeriapaysdoutremerlapolynesiefrancaise#7ivbsintpierreenmiquelongreecekingdom" +
	"kinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilandenphilippinecommonwealthterritoiredesterresaustralesetantarctiquesfrancaises#5970coalitiongovernmentdemocratickampuchea#2cze#5slu" +
	"philippines#5sri#4212fsaintpierremiquelongrenadaletlandshqiperiaconghoaxahoichunghiavietnam" +
	"kingdomtongaoverzeesgebiedsdeelbritishmaagdeneilanden#5drvterritoriumsvalbardjanmayentristandacunhaandascension#6isrecuadortsjechoslovakije" +
	"palestiniannationalauthorityterritoryfrenchguianakingdomdenmarkdepartmentguianaportoricoeilandfrenchpartsaintmartinpeoplesrepublicofkampucheaafarissaland" +
	"denmark#6lebeqguineaslovakiatanganyikaenzanzibarpapuaniuginisainthelenaandtristandacunhafederatiemaleisie" +
	"overseascollectivityfrenchpolynesiathailandsaotomeeprincipedrvsovereigndemocraticrepublicoffijiamerikaansmaagdenislandscuracaogriekenland" +
	"franszuidelijkterritoriumgeorgiefederatiesaintkittsnevisuzbekhistanmaldivensultanaat#4226#6salmaltarepublic" +
	"yemenarabrepublicghanarepublicrepublicofvenezuelarepublicverenigdestatesindonesie#4570ijslandserepubliekformerfederationofmalayaminoroutlyingislandsus" +
	"formerturkeysocialistischerepubliekroemeniefrsouthantarcticterr#4392congodemocraticrepubliczairekinshasadhivehiraajjeygejumhooriyyaamalakka#6tog" +
	"territorybritishvirginislandsbelicekorearepublicsouthfederatiemalakka#2hkgchiliformerbirmarepublicsierraleone" +
	"eritreastatephilippinerepublicformerczechoslovakiajemenmongoliapeoplesrepublicunitedarabemirate#6irqformerunitedrepublicofcameroon" +
	"kazakhsovietsocialistrepublicrepubliekvandemarshalleilandenlaospeopledemocraticrepublicrepublicunitedstatesindonesiamutawakkilitekingdomyemen#6sintanzaniatanganyika#4288" +
	"nederlandsguyanafsmicronesia#4548tsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesiademvolksreplaostanganyikaandzanzibarunitedrepublic" +
	"republicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczairenorthernmarianaislandsamericancesko#2aus#6thibirkinafaso" +
	"overseasterritoryfalklandislandssocialistpeopleslibyanarabjamahiriyayugoslaviazanzibar#5salbondsrepubliekduitslandsolomonislandsstate#6ven" +
	"#6van#5spn#4239malvinasfalklandeilandenoverseasterritorycocoskeelingislandsnorthernmarianascommonwealthrepublicofguinearepubliquedeguineeequatoriale" +
	"filipijnserepubliekmauretaniaroumaniarepubliekzimbabweterritoriumanguillanethantnepalfederaldemocraticrepublic#3ydye" +
	"britishoverzeesterritoriumguernseyislamicrepofiranvenezuelarepbolivarianadeazerbajdzjanrepubliccostaricarepublicofuppervoltamagyarkoztarsasagpalestinestateof" +
	"republictanganyikasaudiarabiakingdomrepubliekvanuatuuniebirma#5900southadenyemenpeoplesdemocraticrepublicgeorgiaddr" +
	"#5mas#6solindependentstateofpapuanewguinea#4214ruanda#4222#4238#2hmd" +
	"peoplessocialistrepublicofalbania#2vatformerunitedarabrepublicdemvolksrepkoreasocialistsovjetrepubliekenunie#6570#6spnrepublicrwanda" +
	"virginislandsbritishoverzeesgebiedbritishindischeoceaanterritoriumkingdomofdenmarkrepublicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijk#5mlthashemitekingdomtransjordan" +
	"#2afirepubliccuba#5sinprincipautedemonaco#6somtanganyikaformerbyelorussianssrkingdomnetherlandscuracao" +
	"uniecomorenformercameroonkypriakidimokratiahellenicrepublickingdomofgreece#6565#6571#6sri" +
	"thedemocraticrepublicofthecongoyemenaroverseasterritorymacaoafrikaborwafransguyana#6itaethiopiapeoplesdemocraticrepublicrepubliekkazachstan" +
	"#5myamongoliarepubliclithuania#6tajoverseasdepartmentnewcaledoniarepubliekgeorgie#5somangolarepublic" +
	"ozbekistonrepublicofgreece#6572turkiyegibraltarethiopianempireturkijerepubliekoeganda" +
	"islamitischerepubliekpakistanterritoryofcocosislands#7kgzpersiairanassudanbritsgebiedindeindischeoceaanvietnamsocialistrepublic#2abw" +
	"verenigdestatenvannoordamerika#2afg#5mexdemocraticvolksrepubliekalgerijereunionislandgemenebestvanpuertoricooverzeesgebiedheardeilandmcdonaldeilanden#5sol" +
	"commonwealthofthenorthernmarianaislandscameroonunitedrepublicfmrdemyemenphilipinesrepubliquedemocratiqueducongoindependentstatesamoamauretaniemauritanieislamitrepublic" +
	"sainthelenaascensiontristandacunhabritishalurduncentralafricanempirekoreanorthlaopeoplesdemrepalandautonomousprovincekhmerrepublicsthelenatristandacunhaascension" +
	"palauislandsnigerrepubliekarmenieoverzeesgebiedbouveteilandlamartiniquefgrondgebiedamerikaanssamoarepublicofcotedivoirebeluuerabelau" +
	"brazzavilleformercongoindependentandsovereignrepublicofkiribati#2autsaintpierremiquelonfmaldiveislandssultanatekalaallitnunaat#5mawburkinofaso" +
	"republicofecuadorsultanateofthemaldiveislands#4218palestinianadminareasrepublicaustria#5jamazerbeidsjanislandsman" +
	"#6sudsaintkittsnevis#4562#4578lareunionterritoriumguernseymozambiquepeoplesrepublicmalta" +
	"aotearoanieuwzeelandmozambiquerepublicnorgeoverseasterritoryusvirginislandssuidafrikarepublicdemocraticyemenkazachiesyrianarabrepublic" +
	"republicguatemala#2azestateoferitreazanzibarpeoplesrepublicislamicrepublicmauritanierepubblikatamalta#2alaoverseaslandsoffrenchpolynesia" +
	"#6sierepubliekportugal#6saulibaneserepublic#7rsasaintvincentandthegrenadinesservieenmontenegrosainthelenaandascension" +
	"yemenarabrepublicyemen#5drc#9qadepartmentmayottecommonwealthbahamasbangladeshrepublictrinidadtobagoportugeestimor" +
	"middenafrikaanserepublicvolksrepubliekalbanie#3aidj#6icemongolierepublicireland#5msi#5910" +
	"#6tonsouthgeorgiesouthsandwicheilandenbritishswiterlandunitedkingdomofgreatbritainabodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic#2ant" +
	"republiczimbabwe#6tunbjelorussischessrunitedarabicemirates#4248formerlibyanarabjamahiriya#4280republicaargentina" +
	"collectiviteitguadeloupestpierremiquelonbuthanlibyanajguineaconakry#6560gemenebestaustraliesainthelenaascension" +
	"#4516sierreleoneislamitischerepubliekgambiaalbanesevolksrepubliekcomorenkingdombelgiumdrciranislandsrepublic" +
	"sinteustatiusenbonairefalklandislandsmalvinassomaliafederalrepublicbermudabritishrepublicofkyrgyzstantsjechierepublicofnorthmacedoniamicronesiafedstatesof" +
	"#5jpnsintvincent#4231turkscaicoseilanden#7rusrepublicmozambiquesaotome#3anhh" +
	"kongovolksreparabrepublicsyriaascensionsainthelenafryserbiamontenegrosocialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarinodepartementmayotte" +
	"bangladesjlaospdrpeoplesrepublicmainlandchinarepublicoffrancekirgiziarepublickirgistan#2macmatanitutugalalaoviti" +
	"#4492islamicrepublicirannouvellecaledonie#2alboverzeesgebiednorfolkeilandsaintmaartenfransdeel#6slv#5svg" +
	"norfolkislandsaustralian#4230peoplesrepublicchinadrcongodominicaanserep#6530tristandacunhaascensionandsainthelena#6swd" +
	"#4566moldaviansovietsocialistrepublicsudandemocraticrepublicrepublikindonesia#5hairepofmoldovajumhuriyatassudanrepublicofcaboverde" +
	"stchristophernevisfederationislamicrepublicmauritaniamongoliastateoverzeesgebiedanguilla#5saf#2aia#6slubritishoverzeesgebiedkaaimaneilanden" +
	"nepaldemocraticfederalrepublicsamoaindependentstate#4233#6seychilevanuatu#6531chinataiwanprovince" +
	"grondgebiedsaintmaartennieuwcaledoniefranspeoplesdemocraticrepublicethiopiasuomipapaunewguinea#5hun#7djirepublicadecolombia" +
	"martinique#6ire#9vekeelingeilanden#5honbjelorussie#9gaantiguaandbarb" +
	"boetan#9jekoninkrijknoorwegenswazliandfalklandislandsislasmalvinasliberia#2tjk#4232" +
	"yemenpeoplesdemocraticrepublicsouthadenbritishoverzeesgebiedbritishindischeoceaanterritoriumfrenchterritoryoftheafarsandtheissas#4292guadeloupefranstaiwanprovinceofchina#6552republicivorycoast" +
	"vitiroemeensesocialistischerepubliek#4512lesothooverzeesegemeenschapsaintmartinfransdeelrepublikayuburundirepublicofkazakhstan#7kor" +
	"#7kazsolomonseilanden#9gfchannelislandsguernseymicronesiefederalstates#2mafrepublicelsalvadorunitedstatesofbrazil" +
	"ellas#6tricotedivoireivorycoastsocialistethiopiaboliviamultinationalestaatnieuwguineapapouapresecessionsudanrepubliekierland" +
	"polandrepubliccaicosislandsturks#6553#2fraarabrepublicsyriebritishoverzeesgebiedguernseypeoplesrepubliczanzibarrepyemen" +
	"fransguianaargentijnserepublicdemocratischerepubliekvancongodemocratischfederatiefjoegoslavieteratriofnorfkailenchinataiwanrepublic#9sg#9vg" +
	"madagasikarawesternsamoasamoa#9gg#4404kirgiziesvg#4496territoriumbritishindischeoceaanterritorium" +
	"svizzera#2hrv#4234#4246republiekindonesieoverseasterritorysaintbarthelemynorthkoreakersteiland" +
	"republiekguatemalafijieilandenrepubliekcooperatieverepublicguyana#9sddemocratischevolksrepubliekjemengautemala#6481republicirak" +
	"#9gdegyptarabrepofrepskorearepubblicadisanmarinokoninkrijklibieheardisland#4499#5mon" +
	"stateofvietnamrepubliekhondurassaintmaartenkingdomnetherlands#5cub#6frnfrenchpartstmartin#6swa#6551" +
	"statevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistanterritoryoftheafarsandissasczechrepublic#7kuw#9se#9va" +
	"#2mwi#6482repofkorea#9bitaaf#9geoverzeesgebiedgroenlandguineequatorial" +
	"venezuelarepublicabolivariana#4418republicjemenrepubliekbeninukgreatbritainnorthernireland#5mli#2mli#4498" +
	"commonwealthphilippinesoverseasdepartmentreunion#6tuvjamhuryatislamipakistancambodiakampucheastvincentendegrenadinensierraleonerepublic#2tgo" +
	"burmaunionofmyanmar#4296man#5cam#5cdisalomonislandsbritishvirginislandsbritish#2omn" +
	"ierserepubliekchinamainlandliechtenstien#9sbvaticancitystateholyseezairecongodemocraticrepublicof#6483#9bh" +
	"territoryamericansamoakyrgyzstanrepublicfederalstatesofmicronesiaicelandrepublic#5malpiruwsuyu#2tun#6359" +
	"#6305iranempirerepubliquerwandaise#2tonrepubliekitalieheardmacdonaldislandsbritishhondurasmauritius" +
	"islamitischerepubliekafghanistansovietrussia#5chnmalvinenpapuanguineasrilankacocoseilandenaustralischpakistanislamicrepublic" +
	"volksrepubliekpolencssr#9scalmamlakahalmaghribiyahkaapverdischeislands#9vcoverseasdepartmentsaintmartinfrenchpart#9xk" +
	"#6484iceland#5dji#5domlichtenstein#9lc#4400tanzaniaurep" +
	"slovenianrepublictokelaueilanden#5qat#5mac#5140afghanistanislamicstateformersouthyemen#5cro" +
	"kosovounderunitednationssecuritycouncilresolution1244#4242unitedrepublictanganyikazanzibarnorfolkislands#5caobosniehercegovinazuidafrikarepubliekoostenrijk" +
	"overseasterritoryfaroeislandsrepubliekburundiafarsendeissasgebiedpalestijnsebevrijdingsorganisatie#6irngrondgebiedfransguyana#9bj#9gh" +
	"republictogo#9ilcaymanis#9lbbritishoverzeesgebiedjerseymedinatyisrael#5mldmicronesiafederal" +
	"overzeesegemeenschapsaintbarthelemychinauruguayeasternrepublic#5canexcludeseritreaethiopia#5chl#6541kinmenmatsuseparatecustomsterritorytaiwanpenghu" +
	"#5condominikaanserepublic#7roukoninkrijkdernederlandenvietnamstatesolomons#9sa#9um" +
	"overzeesgebiedsdeeljerseyformerddrrepublicofpalausudanuntil2011#6490#9bmoverzeesgebiedsdeelislandsmanunitedrepubliccameroon" +
	"#9gi#9im#9jm#9laformerfederalrepublicgermanydemrepcongoheardeilandenmcdonaldeilandenoverseasterritoryalandislands" +
	"#6tazoverzeesegemeenschapnieuwcaledonierepubliekderunievanmyanmaryugoslaviasocialistfederalrepubliccollectivityfrenchsouthernterritory#5maasaintchristopherennevis#6338" +
	"#2tls#6turterritorypuertoricotsjechischeenslowaaksefederalerepubliek#6sermalioverzeesecollectiviteitfranspolynesiedemocratischkampuchea" +
	"#6sur#6swzzuidvietnam#6540malvinas#5com#9sndepartmentreunion" +
	"afarsissasterritoryivoorkustazerbajan#7kir#9bl#9gnpalestinianauthorityadministeredterritory#2arg" +
	"#9in#9kndemocracticpeoplesrepublicofkoreaindependentstatepapuanewguinea#9nl#2mhlrepublicoftunisiatsjechischeslowaaksefederalrepublic" +
	"timorlorosae#6349#6339liechtensteinsvalbardeilandenrepubliektsjaadpersia#5cyp" +
	"eswatiniswazilandformerzanzibarrwandeserepublicyemendem#5colsaintkittsnevisfederatieformerjoegoslavischerepublicmacedonie#9so" +
	"republicofserbia#2fji#9bonoordrhodesie#9dounitedrepublictanzania#9iomalvinasislandsfalklandislands" +
	"#9jo#9noangolasouthgeorgiazuidelijkesandwicheilanden#5magrepublicofdahomeymontserratbritishsaotomeandpr" +
	"territoryofamericansamoaformercongoleopoldstadrepubliquetogolaiseunitedstatesofamericaoverzeesgebiedsdeelgibraltarrepubliekugandazuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampuchea" +
	"formerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublicierland#9sl#9vnbritishguianamicronesiafedstatstmartinfrenchpart" +
	"uniedersocialistischesovjetrepublieken#9bnstpierremiquelonf#9glrepubliekmauritiussaotomeyprincipe#2arecaicosislandsandturks" +
	"franceanddomtomalgeriademocraticpeoplesrepublicgrootbrittannie#5145duitsedemocratischerepubliekfalklandeilandenmalvinas#2tmp#5135" +
	"hongkongsarstkittsnevisfederationrepublicsurinamunitedstatesindonesiahasjemitischkoninkrijkjordanie#2tcdvanuatarepublicofperu" +
	"statenepalrepublicboeroendibharatiyaganarajyagrondgebiedcuracaosouthernyemenpeoplesrepublicdjiboeti#9sm#9vi" +
	"faeroeisds#9aq#9ba#9dm#9gm#9km#2mda#4410" +
	"#9nistaatsgemeenschapserviemontenegrojugoslavieformersamoaonafhankelijkestaat#5150#6350chinaprmainland#2hun" +
	"afghanistanirrepubliccongothegambia#2vgbfrenchrepublicsocialistrepublicroemenie#6stpverenigdestatesvenezuela" +
	"abessinieromaniakingdomkroatieyugoslaviaserbiamontenegrocaymanislands#9sjamericansamoaamerican#7ken" +
	"#9arislamitrepmauritaniestmartinfransdeel#9jpdutchguianasurinamtanganyikazanzibarverenigderepublicdepartmentfrenchguiana#2mar" +
	"frserbiamontenegroserbia#5madrepubliekalbaniekoninkrijkswazilandomansaintmartinfrenchpartfrenchkoninkrijkegyptenorwaykingdom" +
	"collectiviteitfranspolynesievolksrepubliekkongoarubakingdomnetherlandsbezettepalestijnsegebiedenoverseascollectivitysaintpierremiquelonvoormaligjoegoslavieargentinerepublicgermanyeast" +
	"lebaneserepublicnorthsanayemenarabrepublicmadagascarmalagasyunievanservieenmontenegro#9ps#9skgemenebestderbahamas#9uk" +
	"#9ws#7mkdmayotte#9asgermanynigeriafederalrepublic#5dma#9dk" +
	"#9gstunisianrepublicaland#6452#9lk#4408noordmarianensyrianarabrep" +
	"#6352peoplesdemocraticrepublicofyemenuppervoltarepublic#2tcadominicanrepuarsyria#7tgarussianfederal" +
	"formerrepublicofsouthvietnamstateofthesolomonislands#9pr#9shrepubliekfijieilandenribaberikikiribatikingdomlesotho#9at" +
	"burmacroatia#9bb#9dj#9gpfuerstentumliechtensteinoverzeesgebiedpuertorico#9id" +
	"#9khformerdemocraticrepublicofvietnam#6451#9mttransitionalislamicstateofafghanistanturkiyeturkeyverenigdestatenvanbrazilievaticaanstad" +
	"algeriapeoplesdemocraticrepublicsouthyemenubangisharicooperatieverepubliekguyana#5155#5165#6343gemenebestbahamas" +
	"territoriumverafgelegeneilandjesverenigdestatesrepublicofthefijiislandsgdrformerrepublicafghanistankoreazuidrepublicademocraticatimorlesteeastsamoailedelareunion" +
	"#5680formersouthernyemen#2frofederalerepublieksomalievietnamsouthpitcairngebiedafhvanhetvk#9si#9vu" +
	"arabischerepubliekegyptebieloruslandrepublic#9au#9be#9gqoverseasdepartmentmartinique#9ie#9ki" +
	"mostserenerepublicofsanmarino#6450#9li#9muoverzeesecollectiviteitguadeloupe#4414#9ne#4466" +
	"#4478territorypapuanewguineanetherlandsantillessaintmaartenthekingdomofthenetherlandsterritoiredesterresaustralesantarctiquesfrancaises#5130republiekcongobrazzaville" +
	"congorepublicbrazzavilleyugoslavsocialistfederalrepublicoubanguichari#6syrsinthelenatristandacunhaenascensionguernseybailiwickstatekuwaittanzinia" +
	"siamkingdom#9svcollectivitysaintmartinbritishindischeoceaanterritoriumbritishtimorlesteeasttimor#2fin#9bd#9cv" +
	"independenstetbilongpapuaniugini#9mv#4417sudan#2mltniue#2agosovietunionrussia" +
	"kingdomoftongaspanishguinea#6341#6355#6331bermudasrepubliekkroatie#6325" +
	"fransezuidelijkeantarctischegebiedensocialistischesovjetrepubliekenunie#7mtnmacedonievoormaligejoegoslavischerepubliekterritorialcollectivitysaintbarthelemy#9pwcongorepublicofthe#9ug" +
	"#9zwlaopeoplesdr#9awliechtensteinprincipality#9bg#9cw#9gwgermanyfmrfedrep" +
	"#9kgrepubliekmoldova#9mw#9ngrepublicofcameroon#2mdgnatievanbruneideverblijfplaatsvandevrede#4484" +
	"kongeriketnoregnkoreademreppeoplesrepofchinarepublikabalgariyakoninkrijkirakverenigderepubliekvantanganyikaenzanzibar#5160#6340" +
	"bonaireandsinteustatiusbritishoverseasterritoryanguillatanganyikaandzanzibarrepublikademokratikatimorlesterepubliekparaguaystbarthelemy#4784soedan" +
	"#5cos#9stdepartmentguadeloupeindiayugoslaviafederalrepublicoftristandacunhaascensionsthelenanewzealandcookislands#7fra" +
	"#9ax#9bfduitsedemocraticrepublic#9gtdepartmentnewcaledonia#2armdepartmentsaintmartinfrenchpartkingdomsaudiarabia" +
	"#9lv#9mpkorearepubliekterritorynewcaledoniadependencies#9nf#6tawmalirepublicsolomonislands" +
	"indonesia#6347almamlakahalarabiyahassuudiyahhungaryrepublicrepubliquevanuatuverkon#6snmsouthgeorgiesouthsandwicheilanden" +
	"landsaintmaartenoverzeesgebiedsdeelpitcairneilandendemocraticrepublicoftimorlestedutchpartsintmaartenwgermanyceskarepublikastvincentfrafrenchnewcaledonia" +
	"republicoffinlandafghanistandemocraticrepublicsanayemenarabrepublicnorthphilippijnen#9uacuracaonederlandspeoplesrepublicofhungarytanzaniaurepublic" +
	"#9by#9cuegyptunitedarabrepublicuntiedstates#6402#9de#9guislandsrepubliciran" +
	"#9kegaboneserepublickingdomthailand#9lu#9mq#9na#4462#4474" +
	"kongeriketnorgerepublicofthenigersgeoandtheis#6346hagereertrakoninkrijklesothocyprusrepubliccongobrz" +
	"#6sen#6skncapeverdeiskosovabolivrepublicvenezuela#7tjk#5cha#7mri" +
	"britishmaagdenislandsoverseasterritorysainthelenaascensiontristandacunhaoverseascollectivitysaintmartinfrenchpartfstpierreetmiquelonbouvet#9pt#9srtimorleste" +
	"#9azmacaochinapeoplesrepublicrepublicahonduras#9cr#6403republicestoniayemennorth#9lt" +
	"#9mrwestbankandgazastripfyromnorthmacedoniamacedonia#2mozbritsesalomonseilandenrussiansovietfederativesocialistrepublic#6345#6slo" +
	"ukrain#7yemdemrepofcongorepubliekperuoverzeesgebiedchristmaseilandkoreareps#7mgl#9ss" +
	"#7ksaoverzeesgebiedcuracao#2mus#6404antartica#9ls#9ms#9nc" +
	"amerikaansemaagdeneilandenrepubliekkaapverdie#4480tajiksovietsocialistrepublicbahrainstatesaintmaartenknetherland#6344republiczambia" +
	"overzeesgebiedguernseyvenezuelaunitedstatesvolksdemocratischerepubliclaos#4780departementguadelouperepublicofpanamakingdomromaniaarabischerepublieksyrie" +
	"kambodjanederlandseastindieprincipalityandorra#9bzfederalestatenmicronesia#9fr#6411#6461" +
	"#6475#9lrkingdombhutanivorycoastrepublicofcotedivoirevorstendomandorraindonesieestadolibreasociadodepuertoricotaiwanprovincievanchina" +
	"kingdomoflaos#7tunvenezuelarepublicusamericanoordelijkemarianaislandskuwaitstatevirginislandsoftheunitedstatesformertanganyikaandzanzibar" +
	"#9pyhongaarserepublicdemocratischesocialistischerepublieksrilanka#9gy#4470eilandmauritiusrepublicofmaldiveskingdomburundi" +
	"andorraprincipalityfyrmacedoniaduitsebondsrepubliekdemocraticvolksrepkoreafalklandislandsmalvinasislandsrussiasovietunion#7mnemaagdeneilandenvandeverenigdestaten" +
	"russia#7mliirelandkenyarepublicchristmaseilandrepubliciraqafghanestandemyemen" +
	"#6tkmoverzeesegemeenschapwallisfutunaforoyarfrenchguineaunitedstatesminoroutlyingislandsamericanfranszuidelijketerritoria#2turunscr1244kosovo" +
	"macaochinamarshalleilandenstvincentendegrenadineskingdomofiraqrepublicukraine#5czrrepublicofhaitiautonomousprovinceofaland" +
	"#5cap#7mdvkingdomofyemendemocraticrepubliccongooverseasterritoryreunionfederalrepublicsomalieburmaunienationofbrunei" +
	"overzeesgebiedsdeelguamslovakiarepublicterritoriumaland#2tzafaeroerdeensfrenchpolynesiafrenchdepartementfranspolynesierepublicofguineabissau" +
	"oekrainerepubliekcotedivoirebosnieenhercegovinakosovo#4768transitionalgovernmentethiopiakoninkrijknepal#7tkm" +
	"formertanganyikaenzanzibartojikistondijboutirepublicsurinamerepublicequatorialguinearepublicvenezuela#7maw"

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
