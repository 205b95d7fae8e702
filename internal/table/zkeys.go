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
	{51, 202, 12, 0x1},       // nethantilles
	{63, 268, 5, 0x1},        // #6471
	{68, 188, 4, 0x1},        // #9mx
	{72, 88, 36, 0x1},        // aljumhuriyahalislamiyahalmuritaniyah
	{108, 163, 5, 0x1},       // samoa
	{113, 246, 34, 0x1},      // tristandacunhaascensionsainthelena
	{147, 40, 14, 0x1},       // thenetherlands
	{161, 125, 6, 0x1},       // jordan
	{167, 13, 33, 0x1},       // socialistrepublictsjechoslowakije
	{200, 214, 26, 0x1},      // grondgebiedkaaimaneilanden
	{226, 269, 16, 0x82},     // yugoslaviafedrep
	{242, 250, 45, 0x1},      // britishoverzeesterritoriumturkscaicoseilanden
	{287, 71, 12, 0x1},       // egyptarabrep
	{299, 271, 5, 0x1},       // #6cze
	{304, 129, 9, 0x1},       // kampochea
	{313, 252, 9, 0x1},       // chntaiwan
	{322, 272, 13, 0x2},      // chinarepublic
	{335, 198, 30, 0x1},      // venezuelabolivariaanserepublic
	{365, 274, 4, 0x1},       // #541
	{369, 196, 4, 0x1},       // #9uy
	{373, 138, 34, 0x1},      // socialistrepublicoftheunionofburma
	{407, 108, 4, 0x1},       // #9za
	{411, 9, 17, 0x1},        // bosnieherzegovina
	{428, 234, 5, 0x81},      // #2mtq
	{433, 206, 4, 0x1},       // #9bq
	{437, 108, 15, 0x1},      // southafrikaunie
	{452, 124, 4, 0x1},       // #9iq
	{456, 231, 20, 0x1},      // sintmaartenfransdeel
	{476, 140, 4, 0x1},       // #9my
	{480, 240, 5, 0x1},       // prico
	{485, 136, 20, 0x1},      // republiekdermaldiven
	{505, 202, 11, 0x1},      // nedantillen
	{516, 110, 8, 0x1},       // rhodesia
	{524, 24, 14, 0x1},       // greecerepublic
	{538, 248, 28, 0x1},      // territorysaintpierremiquelon
	{566, 138, 12, 0x1},      // unionofburma
	{578, 256, 39, 0x1},      // virginislandsoftheunitedstatesterritory
	{617, 61, 24, 0x1},       // republiquecentrafricaine
	{641, 25, 17, 0x1},       // republicofcroatia
	{658, 225, 22, 0x1},      // overzeesgebiedhongkong
	{680, 87, 21, 0x1},       // republicademocambique
	{701, 22, 7, 0x1},        // britain
	{708, 186, 21, 0x1},      // stkittsnevisfederatie
	{729, 115, 12, 0x1},      // bruneination
	{741, 101, 4, 0x1},       // #9sz
	{745, 235, 30, 0x1},      // overzeesecollectiviteitmayotte
	{775, 198, 9, 0x1},       // venezuala
	{784, 275, 4, 0x1},       // #540
	{788, 160, 4, 0x1},       // #9uz
	{792, 209, 12, 0x1},      // bouvetisland
	{804, 14, 4, 0x1},        // #9cz
	{808, 123, 4, 0x1},       // #9ir
	{812, 127, 4, 0x1},       // #9kz
	{816, 87, 4, 0x1},        // #9mz
	{820, 63, 23, 0x1},       // cameroonfederalrepublic
	{843, 245, 56, 0x1},      // britishoverseasterritorysouthgeorgiasouthsandwichislands
	{899, 225, 5, 0x1},       // hksar
	{904, 159, 5, 0x81},      // #2tuv
	{909, 234, 30, 0x1},      // overzeesegemeenschapmartinique
	{939, 256, 34, 0x1},      // territoryvirginislandsunitedstates
	{973, 104, 14, 0x1},      // frenchtogoland
	{987, 15, 13, 0x1},       // voormaligeddr
	{1000, 131, 9, 0x1},      // skorearep
	{1009, 99, 18, 0x1},      // southsudanrepublic
	{1027, 140, 15, 0x1},     // federatiemalaya
	{1042, 188, 5, 0x1},      // #7mex
	{1047, 48, 4, 0x1},       // #9rs
	{1051, 149, 10, 0x1},     // stateqatar
	{1061, 106, 38, 0x1},     // tanganyikaenzanzibarverenigderepubliek
	{1099, 168, 4, 0x1},      // #9bs
	{1103, 98, 22, 0x1},      // federalrepublicsomalia
	{1125, 147, 28, 0x1},     // territoryofpapuaandnewguinea
	{1153, 28, 4, 0x1},       // #9is
	{1157, 236, 23, 0x1},     // territoryofnewcaledonia
	{1180, 140, 5, 0x81},     // #2mys
	{1185, 25, 15, 0x1},      // hrvatskacroatia
	{1200, 53, 12, 0x1},      // ukrainianssr
	{1212, 208, 31, 0x1},     // britishoverseasterritorybermuda
	{1243, 63, 8, 0x1},       // cameroun
	{1251, 99, 18, 0x1},      // republiekzuidsudan
	{1269, 114, 12, 0x1},     // statebahrain
	{1281, 53, 15, 0x1},      // ukrainerepublic
	{1296, 63, 8, 0x1},       // cameroon
	{1304, 21, 18, 0x1},      // francemetropolitan
	{1322, 276, 5, 0x1},      // #6220
	{1327, 251, 5, 0x81},     // #4772
	{1332, 105, 5, 0x81},     // #4788
	{1337, 277, 5, 0x81},     // #2ymd
	{1342, 106, 8, 0x1},      // tanzania
	{1350, 215, 7, 0x1},      // wsahara
	{1357, 61, 11, 0x1},      // centrafrika
	{1368, 125, 13, 0x1},     // transjordanie
	{1381, 136, 17, 0x1},     // maldivenrepubliek
	{1398, 278, 5, 0x1},      // #6ssd
	{1403, 279, 5, 0x1},      // #5615
	{1408, 141, 5, 0x1},      // nepal
	{1413, 1, 5, 0x1},        // #7alb
	{1418, 140, 5, 0x1},      // #7mas
	{1423, 249, 4, 0x1},      // #9sx
	{1427, 106, 4, 0x1},      // #9tz
	{1431, 235, 4, 0x1},      // #9yt
	{1435, 241, 24, 0x1},     // palestijnsegebiedenbezet
	{1459, 2, 4, 0x1},        // #9ad
	{1463, 142, 14, 0x1},     // republicnaoero
	{1477, 171, 4, 0x1},      // #9br
	{1481, 213, 4, 0x1},      // #9cx
	{1485, 69, 4, 0x1},       // #9dz
	{1489, 73, 4, 0x1},       // #9et
	{1493, 25, 4, 0x1},       // #9hr
	{1497, 30, 4, 0x1},       // #9it
	{1501, 221, 24, 0x1},     // overzeesgebiedguadeloupe
	{1525, 36, 4, 0x1},       // #9md
	{1529, 188, 5, 0x81},     // #2mex
	{1534, 42, 4, 0x1},       // #9nz
	{1538, 186, 25, 0x1},     // saintkittsnevisfederation
	{1563, 21, 14, 0x1},      // franserepublic
	{1577, 1, 22, 0x1},       // peoplesrepublicalbania
	{1599, 93, 16, 0x1},      // federatienigeria
	{1615, 37, 5, 0x81},      // #2mkd
	{1620, 121, 21, 0x1},     // netherlandseastindies
	{1641, 61, 3, 0x1},       // car
	{1644, 164, 12, 0x1},     // kingdomyemen
	{1656, 228, 36, 0x1},     // territorybritishindianoceanterritory
	{1692, 280, 3, 0x1},      // #62
	{1695, 281, 5, 0x1},      // #6221
	{1700, 8, 9, 0x1},        // bulgarije
	{1709, 198, 29, 0x1},     // republicabolivarianavenezuela
	{1738, 121, 15, 0x1},     // nederlandsindie
	{1753, 83, 16, 0x1},      // kingdomoflesotho
	{1769, 282, 5, 0x1},      // #5616
	{1774, 83, 11, 0x1},      // basoetoland
	{1785, 283, 5, 0x1},      // #5600
	{1790, 48, 22, 0x1},      // formerserviemontenegro
	{1812, 84, 5, 0x1},       // #7mar
	{1817, 87, 5, 0x1},       // #7moz
	{1822, 190, 4, 0x1},      // #9pa
	{1826, 46, 4, 0x1},       // #9ru
	{1830, 153, 4, 0x1},      // #9sy
	{1834, 7, 14, 0x1},       // belgiumkingdom
	{1848, 106, 16, 0x1},     // formertanganyika
	{1864, 41, 18, 0x1},      // norggagonagasriika
	{1882, 163, 18, 0x1},     // formerwesternsamoa
	{1900, 85, 21, 0x1},      // malagassischerepublic
	{1921, 112, 4, 0x1},      // #9ae
	{1925, 118, 4, 0x1},      // #9cy
	{1929, 13, 4, 0x1},       // csfr
	{1933, 214, 4, 0x1},      // #9ky
	{1937, 82, 4, 0x1},       // #9ly
	{1941, 39, 4, 0x1},       // #9me
	{1945, 66, 7, 0x1},       // komoren
	{1952, 255, 21, 0x1},     // maagdeneilandenbritse
	{1973, 91, 15, 0x1},      // republicnamibie
	{1988, 238, 4, 0x1},      // #9nu
	{1992, 62, 31, 0x1},      // republicofcotedivoireivorycoast
	{2023, 128, 6, 0x1},      // kyrgyz
	{2029, 76, 14, 0x1},      // republicguinea
	{2043, 110, 8, 0x1},      // rhodesie
	{2051, 284, 5, 0x1},      // #5alb
	{2056, 67, 18, 0x1},      // caboverderepubliek
	{2074, 107, 15, 0x1},     // republicoeganda
	{2089, 285, 5, 0x1},      // #6290
	{2094, 155, 21, 0x1},     // republiektadzjikistan
	{2115, 246, 26, 0x1},     // tristandacunhaensinthelena
	{2141, 155, 5, 0x81},     // #4762
	{2146, 250, 14, 0x1},     // turksandcaicos
	{2160, 246, 23, 0x1},     // sainthelenadependencies
	{2183, 108, 5, 0x81},     // #4710
	{2188, 78, 22, 0x1},      // republicadaguinebissau
	{2210, 231, 31, 0x1},     // territoriumsaintmartinfransdeel
	{2241, 58, 20, 0x1},      // beninformerlydahomey
	{2261, 241, 13, 0x1},     // palestinstate
	{2274, 156, 21, 0x1},     // republiekturkmenistan
	{2295, 71, 5, 0x1},       // egypt
	{2300, 73, 14, 0x1},      // empireethiopia
	{2314, 236, 41, 0x1},     // territoiredesnouvellecaledoniedependances
	{2355, 105, 23, 0x1},     // aljumhuriyahattunisiyah
	{2378, 129, 28, 0x1},     // preahreacheanachakrkampuchea
	{2406, 257, 4, 0x1},      // #9wf
	{2410, 95, 8, 0x1},       // fmrsudan
	{2418, 78, 20, 0x1},      // republicguineabissau
	{2438, 212, 23, 0x1},     // kofthenetherlandcuracao
	{2461, 111, 4, 0x1},      // #9af
	{2465, 228, 43, 0x1},     // grondgebiedbritishindischeoceaanterritorium
	{2508, 116, 4, 0x1},      // #9bt
	{2512, 61, 4, 0x1},       // #9cf
	{2516, 196, 30, 0x1},     // republiektenoostenvandeuruguay
	{2546, 129, 8, 0x1},      // cambodja
	{2554, 231, 4, 0x1},      // #9mf
	{2558, 71, 32, 0x1},      // egypteverenigdearabischerepublic
	{2590, 232, 5, 0x81},     // #2mnp
	{2595, 21, 6, 0x1},       // france
	{2601, 186, 11, 0x1},     // stkittsandn
	{2612, 81, 16, 0x1},      // republiekliberia
	{2628, 164, 23, 0x1},     // yemenformerarabrepublic
	{2651, 254, 22, 0x1},     // staatvandevaticaanstad
	{2673, 119, 19, 0x1},     // republicfijiislands
	{2692, 286, 5, 0x1},      // #6223
	{2697, 95, 10, 0x1},      // northsudan
	{2707, 6, 5, 0x1},        // #7aze
	{2712, 50, 5, 0x81},      // #4705
	{2717, 137, 23, 0x1},     // republicmarshallislands
	{2740, 178, 11, 0x1},     // domrepublic
	{2751, 131, 15, 0x1},     // republicofkorea
	{2766, 223, 18, 0x1},     // departmentofguiana
	{2784, 88, 31, 0x1},      // islamitischerepubliekmauritanie
	{2815, 287, 5, 0x1},      // #5666
	{2820, 26, 14, 0x1},      // kingdomhungary
	{2834, 147, 4, 0x1},      // #9pg
	{2838, 94, 4, 0x1},       // #9rw
	{2842, 252, 4, 0x1},      // #9tw
	{2846, 167, 4, 0x1},      // #9ag
	{2850, 60, 4, 0x1},       // #9bw
	{2854, 65, 4, 0x1},       // #9cg
	{2858, 106, 20, 0x1},     // republicoftanganyika
	{2878, 132, 4, 0x1},      // #9kw
	{2882, 240, 22, 0x1},     // commonwealthpuertorico
	{2904, 102, 24, 0x1},     // republiekvandeseychellen
	{2928, 85, 4, 0x1},       // #9mg
	{2932, 3, 15, 0x1},       // republicarmenie
	{2947, 41, 13, 0x1},      // kingdomnorway
	{2960, 66, 28, 0x1},      // islamicbondsrepubliekcomoren
	{2988, 19, 7, 0x1},       // estonia
	{2995, 288, 5, 0x83},     // kongo
	{3000, 40, 20, 0x1},      // kingdomofnetherlands
	{3020, 232, 34, 0x1},     // gemenebestvandenoordelijkemarianen
	{3054, 241, 20, 0x1},     // palestinianterritory
	{3074, 156, 5, 0x81},     // #2tkm
	{3079, 249, 9, 0x1},      // stmaarten
	{3088, 16, 30, 0x1},      // federalrepublicofformergermany
	{3118, 291, 5, 0x1},      // #6232
	{3123, 246, 55, 0x1},     // britishoverzeesgebiedsainthelenaascensiontristandacunha
	{3178, 153, 5, 0x81},     // #4760
	{3183, 158, 5, 0x81},     // #4776
	{3188, 12, 5, 0x81},      // #4756
	{3193, 106, 8, 0x1},      // tanzanie
	{3201, 161, 5, 0x81},     // #4704
	{3206, 110, 5, 0x81},     // #4716
	{3211, 230, 52, 0x1},     // specialeadministratieveregiomacauvolksrepubliekchina
	{3263, 79, 16, 0x1},      // equitorialguinea
	{3279, 82, 41, 0x1},      // socialistlibischarabischevolksjamahiriyya
	{3320, 246, 31, 0x1},     // ascensiontristandacunhasthelena
	{3351, 219, 19, 0x1},     // bailiwickofguernsey
	{3370, 292, 5, 0x1},      // #6qat
	{3375, 242, 4, 0x1},      // #9pf
	{3379, 293, 4, 0x1},      // #570
	{3383, 159, 4, 0x1},      // #9tv
	{3387, 230, 54, 0x1},     // peoplesrepublicofchinamacaospecialadministrativeregion
	{3441, 9, 17, 0x1},       // bosniaherzegovina
	{3458, 52, 13, 0x1},      // turkeyturkiye
	{3471, 254, 12, 0x1},     // vatikaanstad
	{3483, 213, 26, 0x1},     // territoriumchristmaseiland
	{3509, 209, 4, 0x1},      // #9bv
	{3513, 64, 4, 0x1},       // #9cd
	{3517, 226, 27, 0x1},     // heardeilandmcdonaldeilanden
	{3544, 161, 6, 0x1},      // #3vdvn
	{3550, 152, 23, 0x1},     // britishsalomonseilanden
	{3573, 182, 25, 0x1},     // cooperativerepublicguyana
	{3598, 235, 5, 0x81},     // #2myt
	{3603, 123, 21, 0x1},     // islamicrepublicofiran
	{3624, 241, 14, 0x1},     // staatpalestina
	{3638, 136, 5, 0x81},     // #2mdv
	{3643, 68, 7, 0x1},       // djibuti
	{3650, 201, 23, 0x1},     // autonomousprovincealand
	{3673, 39, 9, 0x1},       // montengro
	{3682, 106, 30, 0x1},     // unitedrepublictanzaniamainland
	{3712, 251, 5, 0x81},     // #2tkl
	{3717, 22, 34, 0x1},      // ukofgreatbritainandnorthernireland
	{3751, 198, 31, 0x1},     // venezuelarepublicabolivarianade
	{3782, 294, 5, 0x1},      // #6225
	{3787, 229, 20, 0x1},     // overzeesgebiedjersey
	{3807, 43, 21, 0x1},      // polandpeoplesrepublic
	{3828, 198, 19, 0x1},     // bolivrepofvenezuela
	{3847, 71, 13, 0x1},      // republicegypt
	{3860, 228, 30, 0x1},     // britsindischeoceaanterritorium
	{3890, 65, 10, 0x1},      // repofcongo
	{3900, 4, 22, 0x1},       // gemenebestvanaustralie
	{3922, 69, 5, 0x1},       // #7alg
	{3927, 1, 31, 0x1},       // albaniapeoplessocialistrepublic
	{3958, 69, 37, 0x1},      // algerijnsedemocratischevolksrepubliek
	{3995, 295, 5, 0x1},      // #5660
	{4000, 191, 4, 0x1},      // #9pe
	{4004, 70, 25, 0x1},      // peoplesrepublicofzanzibar
	{4029, 200, 4, 0x1},      // #9ai
	{4033, 198, 29, 0x1},     // bolivarianrepublicofvenezuela
	{4062, 26, 4, 0x1},       // #9hu
	{4066, 84, 4, 0x1},       // #9ma
	{4070, 91, 15, 0x1},      // republicnamibia
	{4085, 246, 35, 0x1},     // tristandacunhaascensionensinthelena
	{4120, 225, 16, 0x1},     // hongkongchinasar
	{4136, 76, 14, 0x1},      // republicguinee
	{4150, 242, 33, 0x1},     // overzeesgebiedsdeelfranspolynesie
	{4183, 32, 16, 0x1},      // republiclitouwen
	{4199, 195, 5, 0x81},     // #2tto
	{4204, 37, 15, 0x1},      // tfyrofmacedonia
	{4219, 243, 26, 0x1},     // overzeesdepartementreunion
	{4245, 13, 15, 0x1},      // tjechoslowakije
	{4260, 296, 5, 0x1},      // #6230
	{4265, 226, 23, 0x1},     // heardandmcdonaldislands
	{4288, 218, 8, 0x1},      // faeroeis
	{4296, 66, 17, 0x1},      // stateofthecomoros
	{4313, 98, 5, 0x81},      // #4706
	{4318, 157, 5, 0x1},      // #7tls
	{4323, 234, 21, 0x1},     // grondgebiedmartinique
	{4344, 127, 18, 0x1},     // republickazachstan
	{4362, 22, 16, 0x1},      // theunitedkingdom
	{4378, 297, 5, 0x1},      // #6cen
	{4383, 111, 33, 0x1},     // democratischerepubliekafghanistan
	{4416, 113, 27, 0x1},     // peoplesrepublicofbangladesh
	{4443, 298, 5, 0x1},      // #5663
	{4448, 197, 25, 0x1},     // saintvincentandgrenadines
	{4473, 195, 4, 0x1},      // #9tt
	{4477, 206, 11, 0x1},     // bonairesaba
	{4488, 228, 16, 0x1},     // brindianoceanter
	{4504, 53, 13, 0x1},      // oekraiensessr
	{4517, 127, 18, 0x1},     // republickazakhstan
	{4535, 37, 23, 0x1},      // northmacedoniamacedonia
	{4558, 45, 7, 0x1},       // rumania
	{4565, 129, 23, 0x1},     // volksrepubliekkampuchea
	{4588, 88, 5, 0x81},      // #2mrt
	{4593, 233, 5, 0x81},     // #2msr
	{4598, 72, 4, 0x1},       // #9er
	{4602, 184, 4, 0x1},      // #9ht
	{4606, 131, 4, 0x1},      // #9kr
	{4610, 234, 19, 0x1},     // territorymartinique
	{4629, 141, 4, 0x1},      // #9np
	{4633, 22, 30, 0x1},      // greatbritainandnorthernireland
	{4663, 138, 5, 0x81},     // #2mmr
	{4668, 299, 5, 0x1},      // #5alg
	{4673, 252, 5, 0x81},     // #2twn
	{4678, 300, 5, 0x1},      // #5ang
	{4683, 161, 27, 0x1},     // democraticrepublicofvietnam
	{4710, 225, 57, 0x1},     // peoplesrepublicofchinahongkongspecialadministrativeregion
	{4767, 64, 31, 0x1},      // congodemocraticrepublickinshasa
	{4798, 63, 16, 0x1},      // republickameroen
	{4814, 301, 5, 0x1},      // #6fin
	{4819, 100, 22, 0x1},     // saotomepeoplesrepublic
	{4841, 182, 11, 0x1},     // britsguyana
	{4852, 111, 37, 0x1},     // islamitischeovergangsstaatafghanistan
	{4889, 302, 5, 0x1},      // #5630
	{4894, 181, 9, 0x1},      // guatemala
	{4903, 144, 4, 0x1},      // #9pk
	{4907, 75, 5, 0x1},       // ghana
	{4912, 230, 16, 0x1},     // macausarvanchina
	{4928, 54, 4, 0x1},       // #9us
	{4932, 46, 37, 0x1},      // russiansovietfederalsocialistrepublic
	{4969, 206, 20, 0x1},     // sinteustatiusandsaba
	{4989, 210, 4, 0x1},      // #9cc
	{4993, 18, 4, 0x1},       // #9es
	{4997, 120, 26, 0x1},     // micronesiafederatestatesof
	{5023, 206, 20, 0x1},     // netherlandscaribbean
	{5043, 225, 4, 0x1},      // #9hk
	{5047, 35, 4, 0x1},       // #9mc
	{5051, 13, 27, 0x1},      // czechoslovakfederalrepublic
	{5078, 3, 15, 0x1},       // republicarmenia
	{5093, 63, 25, 0x1},      // federalerepubliekkameroen
	{5118, 21, 14, 0x1},      // francerepublic
	{5132, 208, 21, 0x1},     // overzeesgebiedbermuda
	{5153, 303, 5, 0x1},      // #5and
	{5158, 69, 32, 0x1},      // democraticpeoplesrepublicalgeria
	{5190, 130, 39, 0x1},     // kiribatiindependentandsovereignrepublic
	{5229, 233, 10, 0x1},     // montserrat
	{5239, 35, 18, 0x1},      // principalitymonaco
	{5257, 154, 5, 0x81},     // #4764
	{5262, 304, 5, 0x1},      // #6fsm
	{5267, 51, 5, 0x81},      // #4752
	{5272, 305, 5, 0x1},      // #6fji
	{5277, 91, 7, 0x1},       // namibia
	{5284, 228, 44, 0x1},     // britishindianoceanterritorychagosarchipelago
	{5328, 306, 5, 0x1},      // #6chn
	{5333, 15, 30, 0x1},      // formergermandemocraticrepublic
	{5363, 70, 27, 0x1},      // volksrepubliekzanzibarpemba
	{5390, 52, 4, 0x1},       // #9tr
	{5394, 229, 23, 0x1},     // overseasterritoryjersey
	{5417, 46, 5, 0x1},       // rsfsr
	{5422, 1, 4, 0x1},        // #9al
	{5426, 40, 7, 0x1},       // holland
	{5433, 85, 32, 0x1},      // democratischerepubliekmadagaskar
	{5465, 24, 4, 0x1},       // #9el
	{5469, 166, 17, 0x1},     // republicargentina
	{5486, 148, 4, 0x1},      // #9kp
	{5490, 242, 24, 0x1},     // territoryfrenchpolynesia
	{5514, 86, 4, 0x1},       // #9ml
	{5518, 142, 4, 0x1},      // #9nr
	{5522, 39, 10, 0x1},      // montenegro
	{5532, 161, 29, 0x1},     // democratischerepubliekvietnam
	{5561, 127, 10, 0x1},     // kazahkstan
	{5571, 66, 15, 0x1},      // uniondescomores
	{5586, 61, 32, 0x1},      // formercentraalafrikaanserepublic
	{5618, 225, 40, 0x1},     // hongkongspecialadministrativeregionchina
	{5658, 224, 13, 0x1},     // guamterritory
	{5671, 36, 8, 0x1},       // moldovia
	{5679, 148, 10, 0x1},     // dprofkorea
	{5689, 230, 57, 0x1},     // specialeadministratieveregiomacauvandevolksrepubliekchina
	{5746, 241, 50, 0x1},     // includingeastjerusalemoccupiedpalestinianterritory
	{5796, 307, 5, 0x1},      // #5aze
	{5801, 308, 5, 0x1},      // #6235
	{5806, 309, 5, 0x1},      // #6205
	{5811, 247, 19, 0x1},     // janmayenandsvalbard
	{5830, 49, 5, 0x81},      // #4703
	{5835, 310, 5, 0x1},      // #5cen
	{5840, 236, 21, 0x1},     // frenchnewcaledoniafra
	{5861, 111, 29, 0x1},     // islamitischemiraatafghanistan
	{5890, 138, 17, 0x1},     // unionmyanmarburma
	{5907, 246, 33, 0x1},     // ascensionentristandacunhasthelena
	{5940, 311, 5, 0x1},      // #6160
	{5945, 36, 17, 0x1},      // republiekmoldavie
	{5962, 109, 4, 0x1},      // #9zm
	{5966, 24, 18, 0x1},      // helleenserepubliek
	{5984, 3, 4, 0x1},        // #9am
	{5988, 11, 4, 0x1},       // #9ca
	{5992, 120, 4, 0x1},      // #9fm
	{5996, 138, 4, 0x1},      // #9mm
	{6000, 155, 10, 0x1},     // tajikistan
	{6010, 139, 24, 0x1},     // mongolianpeoplesrepublic
	{6034, 144, 16, 0x1},     // republicpakistan
	{6050, 61, 23, 0x1},      // centraalafricanrepublic
	{6073, 251, 21, 0x1},     // overzeesgebiedtokelau
	{6094, 242, 21, 0x1},     // frenchpolynesiatahiti
	{6115, 165, 9, 0x1},      // zuidjemen
	{6124, 137, 28, 0x1},     // republiekdermarshalleilanden
	{6152, 231, 20, 0x1},     // fransdeelsintmaarten
	{6172, 108, 21, 0x1},     // republicofsouthafrica
	{6193, 151, 5, 0x81},     // #4702
	{6198, 194, 11, 0x1},     // dutchguyana
	{6209, 37, 36, 0x1},      // macedoniatheformeryugoslavrepublicof
	{6245, 16, 24, 0x1},      // germanyfederalrepublicof
	{6269, 228, 31, 0x1},     // britishgebiedeninindischeoceaan
	{6300, 213, 16, 0x1},     // christmasislands
	{6316, 87, 19, 0x1},      // republiekmozambique
	{6335, 312, 5, 0x1},      // #6chl
	{6340, 53, 12, 0x1},      // oekrainsessr
	{6352, 145, 4, 0x1},      // #9ph
	{6356, 147, 14, 0x1},     // papuanewguinea
	{6370, 106, 18, 0x1},     // tanzaniamainlandur
	{6388, 313, 4, 0x1},      // #560
	{6392, 47, 37, 0x1},      // allerdoorluchtigsterepublieksanmarino
	{6429, 154, 15, 0x1},     // thailandkingdom
	{6444, 76, 34, 0x1},      // peoplesrevolutionaryrepublicguinea
	{6478, 117, 4, 0x1},      // #9cn
	{6482, 64, 16, 0x1},      // congoleopoldstad
	{6498, 241, 18, 0x1},     // occpalestinianterr
	{6516, 242, 28, 0x1},     // overseaslandsfrenchpolynesia
	{6544, 147, 36, 0x1},     // onafhankelijkestaatpapoeanieuwguinea
	{6580, 139, 4, 0x1},      // #9mn
	{6584, 239, 8, 0x1},      // pitcairn
	{6592, 128, 19, 0x1},     // republiekkirgizstan
	{6611, 314, 5, 0x1},      // #5740
	{6616, 145, 11, 0x1},     // filippijnen
	{6627, 232, 13, 0x1},     // northmarianen
	{6640, 315, 5, 0x1},      // #6mng
	{6645, 75, 13, 0x1},      // republicghana
	{6658, 184, 16, 0x1},     // republiquedhaiti
	{6674, 54, 16, 0x1},      // amerikaverstates
	{6690, 178, 12, 0x1},     // ladominicana
	{6702, 58, 20, 0x1},      // peoplesrepublicbenin
	{6722, 195, 5, 0x1},      // tandt
	{6727, 37, 14, 0x1},      // fyrommacedonie
	{6741, 154, 12, 0x1},     // thailandsiam
	{6753, 69, 37, 0x1},      // democraticandpopularrepublicofalgeria
	{6790, 55, 36, 0x1},      // federatievevolksrepubliekjoegoslavie
	{6826, 82, 40, 0x1},      // socialistischelibischarabischejamahiriya
	{6866, 85, 5, 0x1},       // #7mad
	{6871, 45, 4, 0x1},       // #9ro
	{6875, 98, 25, 0x1},      // democraticrepublicsomalie
	{6900, 158, 4, 0x1},      // #9to
	{6904, 63, 23, 0x1},      // federalrepubliccameroon
	{6927, 56, 4, 0x1},       // #9ao
	{6931, 174, 4, 0x1},      // #9co
	{6935, 237, 24, 0x1},     // grondgebiednorfolkeiland
	{6959, 218, 4, 0x1},      // #9fo
	{6963, 65, 11, 0x1},      // frenchcongo
	{6974, 244, 5, 0x81},     // #2rvn
	{6979, 230, 4, 0x1},      // #9mo
	{6983, 35, 5, 0x81},      // #2mco
	{6988, 91, 17, 0x1},      // lefatshelanamibia
	{7005, 66, 12, 0x1},      // unioncomoros
	{7017, 21, 14, 0x1},      // republicfrance
	{7031, 316, 5, 0x1},      // #6200
	{7036, 91, 7, 0x1},       // namibie
	{7043, 60, 18, 0x1},      // republicofbotswana
	{7061, 173, 15, 0x1},     // republicofchile
	{7076, 249, 31, 0x1},     // overzeesgebiedsdeelsaintmaarten
	{7107, 108, 22, 0x1},     // republiekvansuidafrika
	{7129, 70, 17, 0x1},      // sultanaatzanzibar
	{7146, 164, 10, 0x1},     // northjemen
	{7156, 231, 44, 0x1},     // territorialcollectivitysaintmartinfrenchpart
	{7200, 239, 4, 0x1},      // #9pn
	{7204, 317, 5, 0x1},      // #6155
	{7209, 318, 5, 0x1},      // #6165
	{7214, 105, 4, 0x1},      // #9tn
	{7218, 120, 5, 0x1},      // #7fsm
	{7223, 146, 14, 0x1},     // republiekpalau
	{7237, 173, 4, 0x1},      // #9cl
	{7241, 225, 15, 0x1},     // prhongkongchina
	{7256, 319, 5, 0x1},      // #6msi
	{7261, 215, 4, 0x1},      // #9eh
	{7265, 183, 16, 0x1},     // hondurasrepublic
	{7281, 183, 4, 0x1},      // #9hn
	{7285, 16, 9, 0x1},       // germanyfr
	{7294, 75, 15, 0x1},      // republicofghana
	{7309, 137, 4, 0x1},      // #9mh
	{7313, 128, 20, 0x1},     // kirgizischerepubliek
	{7333, 8, 17, 0x1},       // republicbulgarije
	{7350, 48, 14, 0x1},      // republicservie
	{7364, 12, 6, 0x1},       // suisse
	{7370, 170, 28, 0x1},     // estadoplurinacionaldebolivia
	{7398, 112, 11, 0x1},     // theemirates
	{7409, 212, 30, 0x1},     // kingdomofthenetherlandscuracao
	{7439, 57, 7, 0x1},       // burundi
	{7446, 71, 18, 0x1},      // unitedarabrepublic
	{7464, 200, 29, 0x1},     // britishoverzeesgebiedanguilla
	{7493, 13, 14, 0x1},      // czechoslovakia
	{7507, 51, 13, 0x1},      // kingdomsweden
	{7520, 193, 19, 0x1},     // republiekelsalvador
	{7539, 320, 5, 0x1},      // #5nic
	{7544, 156, 12, 0x1},     // turkmenistan
	{7556, 248, 4, 0x1},      // #9pm
	{7560, 168, 14, 0x1},     // bahamaeilanden
	{7574, 38, 5, 0x1},       // #7mlt
	{7579, 156, 4, 0x1},      // #9tm
	{7583, 94, 18, 0x1},      // repubulikayurwanda
	{7601, 59, 11, 0x1},      // burkinafaso
	{7612, 66, 36, 0x1},      // comorenislamitischefederalerepubliek
	{7648, 102, 18, 0x1},     // seychellesrepublic
	{7666, 61, 22, 0x1},      // centralafricanrepublic
	{7688, 217, 5, 0x81},     // #2flk
	{7693, 63, 4, 0x1},       // #9cm
	{7697, 20, 5, 0x1},       // #7fin
	{7702, 20, 4, 0x1},       // #9fi
	{7706, 240, 32, 0x1},     // vrijgeassocieerdestaatpuertorico
	{7738, 226, 4, 0x1},      // #9hm
	{7742, 236, 21, 0x1},     // territorynewcaledonia
	{7763, 106, 25, 0x1},     // verenigderepublictanzania
	{7788, 143, 4, 0x1},      // #9om
	{7792, 206, 20, 0x1},     // sabaandsinteustatius
	{7812, 67, 18, 0x1},      // capeverdecaboverde
	{7830, 250, 33, 0x1},     // overzeesgebiedturkscaicoseilanden
	{7863, 144, 17, 0x1},     // republiekpakistan
	{7880, 95, 14, 0x1},      // until2011sudan
	{7894, 62, 19, 0x1},      // cotedivoirerepublic
	{7913, 73, 19, 0x1},      // ethiopiaincleritrea
	{7932, 16, 29, 0x1},      // formerbondsrepubliekduitsland
	{7961, 152, 4, 0x81},     // #490
	{7965, 321, 5, 0x1},      // #5cze
	{7970, 322, 5, 0x1},      // #6den
	{7975, 224, 15, 0x1},     // territoryofguam
	{7990, 257, 15, 0x1},     // wallisandfutuna
	{8005, 255, 21, 0x1},     // britsemaagdeneilanden
	{8026, 16, 25, 0x1},      // bundesrepublikdeutschland
	{8051, 71, 32, 0x1},      // formerverenigdearabischerepublic
	{8083, 222, 20, 0x1},     // territoriumgroenland
	{8103, 69, 5, 0x81},      // #2dza
	{8108, 43, 4, 0x1},       // #9pl
	{8112, 157, 4, 0x1},      // #9tl
	{8116, 66, 29, 0x1},      // comorosfederalislamicrepublic
	{8145, 64, 29, 0x1},      // democraticrepublicformercongo
	{8174, 31, 25, 0x1},      // principalityliechtenstein
	{8199, 186, 5, 0x81},     // #4659
	{8204, 58, 15, 0x1},      // dahomeyrepublic
	{8219, 198, 18, 0x1},     // republiekvenezuela
	{8237, 82, 41, 0x1},      // libischarabischesocialistvolksjamahiriyya
	{8278, 76, 36, 0x1},      // peoplesrevolutionaryrepublicofguinea
	{8314, 68, 16, 0x1},      // republicdjibouti
	{8330, 69, 8, 0x1},       // aljazair
	{8338, 111, 26, 0x1},     // islamicrepublicafghanistan
	{8364, 323, 5, 0x1},      // #6mnc
	{8369, 148, 11, 0x1},     // koreademrep
	{8380, 37, 37, 0x1},      // macedonieformerjoegoslavischerepublic
	{8417, 241, 45, 0x1},     // incleastjerusalemoccupiedpalestinianterritory
	{8462, 324, 5, 0x82},     // #2yug
	{8467, 37, 14, 0x1},      // fyrommacedonia
	{8481, 10, 36, 0x1},      // belarussischesovietsocialistrepublic
	{8517, 185, 7, 0x1},      // jamaika
	{8524, 85, 20, 0x1},      // malagasischerepublic
	{8544, 84, 14, 0x1},      // moroccokingdom
	{8558, 326, 5, 0x1},      // #5nau
	{8563, 178, 35, 0x1},     // democraticrepublicdominicanrepublic
	{8598, 226, 21, 0x1},     // heardimcdonaldislands
	{8619, 88, 10, 0x1},      // mauritiana
	{8629, 327, 5, 0x1},      // #6150
	{8634, 251, 4, 0x1},      // #9tk
	{8638, 235, 21, 0x1},     // collectiviteitmayotte
	{8659, 328, 5, 0x1},      // #4658
	{8664, 254, 23, 0x1},     // holyseevaticancitystate
	{8687, 211, 4, 0x1},      // #9ck
	{8691, 217, 4, 0x1},      // #9fk
	{8695, 87, 19, 0x1},      // republicamocambique
	{8714, 329, 13, 0x82},    // congorepublic
	{8727, 37, 4, 0x1},       // #9mk
	{8731, 194, 7, 0x1},      // surinam
	{8738, 73, 16, 0x1},      // ethiopiainclerit
	{8754, 141, 12, 0x1},     // nepalkingdom
	{8766, 214, 14, 0x1},     // caymaneilanden
	{8780, 232, 28, 0x1},     // commonwealthnorthernmarianas
	{8808, 160, 20, 0x1},     // republiekoezbekistan
	{8828, 198, 24, 0x1},     // venezuelaverenigdestaten
	{8852, 188, 22, 0x1},     // estadosunidosmexicanos
	{8874, 52, 15, 0x1},      // turkiyerepublic
	{8889, 23, 15, 0x1},      // georgiarepublic
	{8904, 225, 19, 0x1},     // hongkongsarvanchina
	{8923, 154, 5, 0x81},     // #2tha
	{8928, 255, 4, 0x81},     // #492
	{8932, 206, 25, 0x1},     // sainteustatiussababonaire
	{8957, 24, 6, 0x1},       // ellada
	{8963, 148, 32, 0x1},     // volksdemocratischerepubliekkorea
	{8995, 237, 13, 0x1},     // norfolkisland
	{9008, 166, 18, 0x1},     // republicargentinie
	{9026, 229, 17, 0x1},     // baljuwschapjersey
	{9043, 43, 20, 0x1},      // poolsevolksrepubliek
	{9063, 64, 28, 0x1},      // democraticrepubliczairecongo
	{9091, 331, 5, 0x1},      // #6cap
	{9096, 221, 30, 0x1},     // overzeesegemeenschapguadeloupe
	{9126, 254, 16, 0x1},     // vaticancitystate
	{9142, 155, 4, 0x1},      // #9tj
	{9146, 15, 17, 0x1},      // formereastgermany
	{9163, 133, 37, 0x1},     // laotiaansedemocratischevolksrepubliek
	{9200, 16, 9, 0x1},       // frgermany
	{9209, 12, 4, 0x1},       // #9ch
	{9213, 119, 4, 0x1},      // #9fj
	{9217, 182, 6, 0x1},      // guyana
	{9223, 117, 22, 0x1},     // peoplesrepublicofchina
	{9245, 18, 6, 0x1},       // spanje
	{9251, 206, 34, 0x1},     // territorybonairesainteustatiussaba
	{9285, 332, 5, 0x1},      // #5750
	{9290, 241, 22, 0x1},     // palestinianterritories
	{9312, 230, 11, 0x1},     // formermacau
	{9323, 59, 10, 0x1},      // bukinafaso
	{9333, 227, 21, 0x1},     // grondgebiedislandsman
	{9354, 159, 5, 0x1},      // #7tuv
	{9359, 148, 30, 0x1},     // democraticpeoplesrepublickorea
	{9389, 46, 29, 0x1},      // unionsovietsocialistrepublics
	{9418, 162, 14, 0x1},     // nieuwehebriden
	{9432, 15, 14, 0x1},      // easterngermany
	{9446, 90, 15, 0x1},      // republiekmalawi
	{9461, 9, 17, 0x1},       // bosnaiherzegovina
	{9478, 141, 33, 0x1},     // sanghiyaloktantrikganatantranepal
	{9511, 183, 19, 0x1},     // republicadehonduras
	{9530, 256, 5, 0x81},     // #4850
	{9535, 206, 18, 0x1},     // sabasainteustatius
	{9553, 333, 5, 0x1},      // #5nig
	{9558, 249, 15, 0x1},     // landsintmaarten
	{9573, 131, 8, 0x1},      // korearep
	{9581, 243, 4, 0x1},      // #9re
	{9585, 164, 4, 0x1},      // #9ye
	{9589, 48, 5, 0x81},      // #4688
	{9594, 64, 36, 0x1},      // zairekinshasacongodemocraticrepublic
	{9630, 4, 9, 0x1},        // australia
	{9639, 45, 22, 0x1},      // volksrepubliekroemenie
	{9661, 62, 4, 0x1},       // #9ci
	{9665, 119, 5, 0x1},      // #7fij
	{9670, 19, 4, 0x1},       // #9ee
	{9674, 64, 23, 0x81},     // congodemocraticrepublic
	{9697, 64, 26, 0x1},      // republiekcongoleopoldville
	{9723, 10, 15, 0x1},      // witrussischessr
	{9738, 22, 32, 0x1},      // greatbritainandnorthernirelanduk
	{9770, 246, 34, 0x1},     // ascensionandtristandacunhasthelena
	{9804, 145, 12, 0x1},     // phillippines
	{9816, 12, 6, 0x1},       // svizra
	{9822, 26, 5, 0x1},       // #7hun
	{9827, 225, 16, 0x1},     // chinahongkongsar
	{9843, 183, 5, 0x1},      // #7hon
	{9848, 6, 12, 0x1},       // azerbaidzjan
	{9860, 173, 13, 0x1},     // chilerepublic
	{9873, 223, 22, 0x1},     // departementfransguyana
	{9895, 36, 5, 0x1},       // #7mda
	{9900, 165, 15, 0x1},     // formerzuidjemen
	{9915, 154, 4, 0x1},      // #9th
	{9919, 135, 9, 0x1},      // shrilanka
	{9928, 129, 8, 0x1},      // cambodia
	{9936, 64, 28, 0x1},      // zairecongodemocraticrepublic
	{9964, 246, 37, 0x1},     // ascensionsainthelenaandtristandacunha
	{10001, 164, 17, 0x1},    // fmrarabrepofyemen
	{10018, 55, 13, 0x1},     // yugoslaviasfr
	{10031, 252, 19, 0x1},    // taiwanprovincechina
	{10050, 234, 23, 0x1},    // departementlamartinique
	{10073, 73, 11, 0x1},     // fdrethiopia
	{10084, 223, 18, 0x1},    // frenchguianaguyane
	{10102, 238, 16, 0x1},    // niuenieuwzeeland
	{10118, 64, 13, 0x1},     // zairerepublic
	{10131, 59, 16, 0x1},     // formeruppervolta
	{10147, 255, 37, 0x1},    // overseasterritorybritishvirginislands
	{10184, 138, 11, 0x1},    // uniemyanmar
	{10195, 5, 18, 0x1},      // republikosterreich
	{10213, 22, 27, 0x1},     // greatbritainnorthernireland
	{10240, 334, 5, 0x1},     // #5481
	{10245, 203, 5, 0x1},     // #7asa
	{10250, 209, 13, 0x1},    // bouvetislands
	{10263, 120, 5, 0x81},    // #2fsm
	{10268, 335, 5, 0x1},     // #6cos
	{10273, 155, 11, 0x1},    // tadzikistan
	{10284, 104, 4, 0x1},     // #9tg
	{10288, 49, 18, 0x1},     // slovaakserepubliek
	{10306, 95, 17, 0x1},     // sudanpresecession
	{10323, 45, 5, 0x81},     // #4642
	{10328, 53, 19, 0x1},     // formeroekraiensessr
	{10347, 54, 12, 0x1},     // unitedstates
	{10359, 243, 5, 0x81},    // #4638
	{10364, 71, 4, 0x1},      // #9eg
	{10368, 136, 18, 0x1},    // maldivischeislands
	{10386, 238, 11, 0x1},    // niueislands
	{10397, 78, 21, 0x1},     // republiekguineebissau
	{10418, 139, 5, 0x81},    // #2mng
	{10423, 15, 15, 0x1},     // demrepofgermany
	{10438, 252, 5, 0x1},     // #7tpe
	{10443, 115, 4, 0x81},    // #496
	{10447, 186, 27, 0x1},    // formersaintchristophernevis
	{10474, 48, 16, 0x1},     // serbiamontenegro
	{10490, 336, 5, 0x1},     // #6czr
	{10495, 139, 25, 0x1},    // peoplesrepublicofmongolia
	{10520, 136, 7, 0x1},     // maldive
	{10527, 26, 23, 0x1},     // hongaarsevolksrepubliek
	{10550, 218, 18, 0x1},    // grondgebiedfaeroer
	{10568, 148, 28, 0x1},    // northkoreademocraticrepublic
	{10596, 205, 4, 0x1},     // #9tf
	{10600, 59, 18, 0x1},     // republicoppervolta
	{10618, 9, 15, 0x1},      // bsniaandhrzgvna
	{10633, 116, 16, 0x1},    // koninkrijkbhutan
	{10649, 253, 55, 0x1},    // overzeesgebiedsdeelverafgelegeneilandjesverenigdestates
	{10704, 88, 10, 0x1},     // mauritanie
	{10714, 246, 10, 0x1},    // sinthelena
	{10724, 46, 5, 0x81},     // #4643
	{10729, 186, 15, 0x1},    // saintkittsnorth
	{10744, 112, 13, 0x1},    // uarabemirates
	{10757, 145, 9, 0x1},     // pilipinas
	{10766, 74, 19, 0x1},     // republiquegabonaise
	{10785, 120, 27, 0x1},    // micronesiefederalestatenvan
	{10812, 119, 12, 0x1},    // republicfiji
	{10824, 155, 12, 0x1},    // tadzjikistan
	{10836, 337, 5, 0x1},     // #6mzm
	{10841, 100, 26, 0x1},    // saotomeandprincipedemrepof
	{10867, 87, 19, 0x1},     // portugeeseastafrika
	{10886, 230, 13, 0x1},    // chinamacaosar
	{10899, 99, 6, 0x1},      // ssudan
	{10905, 338, 5, 0x1},     // #6mli
	{10910, 241, 20, 0x1},    // gazastripandwestbank
	{10930, 224, 21, 0x1},    // overseasterritoryguam
	{10951, 52, 5, 0x1},      // #7tur
	{10956, 95, 10, 0x1},     // sudannorth
	{10966, 208, 7, 0x1},     // bermuda
	{10973, 150, 13, 0x1},    // saoediearabie
	{10986, 246, 37, 0x1},    // tristandacunhaandascensionsainthelena
	{11023, 5, 10, 0x1},      // oostenrijk
	{11033, 339, 5, 0x1},     // #5483
	{11038, 59, 5, 0x81},     // #4854
	{11043, 340, 5, 0x1},     // #6cha
	{11048, 246, 34, 0x1},    // tristandacunhaandascensionsthelena
	{11082, 124, 11, 0x1},    // kingdomiraq
	{11093, 143, 13, 0x1},    // omansultanate
	{11106, 35, 5, 0x1},      // #7mon
	{11111, 37, 25, 0x1},     // macedoniaformeryugoslavrp
	{11136, 341, 5, 0x1},     // #6140
	{11141, 137, 5, 0x1},     // #7mhl
	{11146, 115, 11, 0x1},    // bruneidarus
	{11157, 34, 6, 0x1},      // latvia
	{11163, 40, 21, 0x1},     // nederlandenkoninkrijk
	{11184, 207, 5, 0x81},    // #4652
	{11189, 4, 9, 0x1},       // australie
	{11198, 121, 21, 0x1},    // indonesiaunitedstates
	{11219, 89, 17, 0x1},     // republiquemaurice
	{11236, 163, 17, 0x1},    // samoawesternsamoa
	{11253, 138, 7, 0x1},     // mynamar
	{11260, 39, 5, 0x81},     // #2mne
	{11265, 205, 38, 0x1},    // collectiviteitfransezuidelijkegebieden
	{11303, 229, 16, 0x1},    // bailliagedejerri
	{11319, 225, 28, 0x1},    // chinapeoplesrepublichongkong
	{11347, 342, 5, 0x1},     // #6oma
	{11352, 101, 15, 0x1},    // eswatinikingdom
	{11367, 99, 18, 0x1},     // republicsouthsudan
	{11385, 194, 17, 0x1},    // republieksuriname
	{11402, 343, 5, 0x1},     // #5482
	{11407, 173, 14, 0x1},    // republicachile
	{11421, 56, 16, 0x1},     // republicofangola
	{11437, 103, 4, 0x1},     // #9td
	{11441, 63, 25, 0x1},     // verenigderepublickameroen
	{11466, 252, 19, 0x1},    // taiwanchinesetaipei
	{11485, 170, 26, 0x1},    // estadoplurinacionalbolivia
	{11511, 162, 11, 0x1},    // newhebrides
	{11522, 143, 5, 0x1},     // #7oma
	{11527, 63, 5, 0x81},     // #4120
	{11532, 37, 36, 0x1},     // theformeryugoslavrepublicofmacedonia
	{11568, 66, 12, 0x1},     // comorosunion
	{11580, 209, 23, 0x1},    // grondgebiedbouveteiland
	{11603, 232, 31, 0x1},    // territorynorthernmarianaislands
	{11634, 85, 28, 0x1},     // madagascardemocraticrepublic
	{11662, 250, 4, 0x1},     // #9tc
	{11666, 96, 5, 0x81},     // #4686
	{11671, 245, 15, 0x1},    // southgeoislands
	{11686, 94, 5, 0x81},     // #4646
	{11691, 203, 12, 0x1},    // samoaamelika
	{11703, 248, 5, 0x81},    // #4666
	{11708, 149, 5, 0x81},    // #4634
	{11713, 179, 4, 0x1},     // #9ec
	{11717, 237, 24, 0x1},    // territoriumnorfolkeiland
	{11741, 184, 5, 0x1},     // ayiti
	{11746, 91, 15, 0x1},     // republiknamibia
	{11761, 132, 12, 0x1},    // staatkoeweit
	{11773, 46, 20, 0x1},     // voormaligesovjetunie
	{11793, 107, 6, 0x1},     // uganda
	{11799, 87, 20, 0x1},     // portugueseeastafrica
	{11819, 106, 24, 0x1},    // formertanganyikazanzibar
	{11843, 54, 16, 0x1},     // amerikaverstaten
	{11859, 64, 16, 0x1},     // demrepofthecongo
	{11875, 67, 18, 0x1},     // caboverdecapeverde
	{11893, 67, 17, 0x1},     // caboverderepublic
	{11910, 107, 14, 0x1},    // ugandarepublic
	{11924, 66, 16, 0x1},     // unievandecomoren
	{11940, 344, 5, 0x1},     // #5484
	{11945, 129, 38, 0x1},    // democratickampucheacoalitiongovernment
	{11983, 246, 25, 0x1},    // tristandacunhasainthelena
	{12008, 161, 5, 0x1},     // #7vie
	{12013, 139, 23, 0x1},    // mongoolsevolksrepubliek
	{12036, 9, 17, 0x1},      // bosniahercegovina
	{12053, 91, 17, 0x1},     // republicofnamibia
	{12070, 345, 5, 0x1},     // #6145
	{12075, 346, 5, 0x1},     // #6135
	{12080, 207, 29, 0x1},    // overzeesgebiedsaintbarthelemy
	{12109, 59, 18, 0x1},     // republicuppervolta
	{12127, 231, 20, 0x1},    // stmartincollectivity
	{12147, 199, 28, 0x1},    // arubakingdomofthenetherlands
	{12175, 88, 10, 0x1},     // mauritania
	{12185, 160, 20, 0x1},    // republicofuzbekistan
	{12205, 140, 16, 0x1},    // maleisefederatie
	{12221, 102, 19, 0x1},    // republiekseychellen
	{12240, 165, 23, 0x1},    // democraticrepublicyemen
	{12263, 116, 6, 0x1},     // bhutan
	{12269, 122, 12, 0x1},    // unionofindia
	{12281, 182, 30, 0x1},    // cooperatieverepubliekvanguyana
	{12311, 188, 6, 0x1},     // mexiko
	{12317, 111, 28, 0x1},    // islamicrepublicofafghanistan
	{12345, 28, 17, 0x1},     // republicoficeland
	{12362, 253, 37, 0x1},    // verenigdestateskleineafgelegenislands
	{12399, 106, 5, 0x1},     // #7tan
	{12404, 65, 16, 0x1},     // brazzavillecongo
	{12420, 76, 13, 0x1},     // guineeconakry
	{12433, 64, 31, 0x1},     // democraticrepubliccongokinshasa
	{12464, 112, 8, 0x1},     // emiraten
	{12472, 138, 35, 0x1},    // unievanbirmasocialistischerepubliek
	{12507, 165, 25, 0x1},    // democraticrepublicofyemen
	{12532, 49, 17, 0x1},     // slovakianrepublic
	{12549, 23, 10, 0x1},     // sakartvelo
	{12559, 196, 5, 0x81},    // #4858
	{12564, 207, 26, 0x1},    // territoriumsaintbarthelemy
	{12590, 10, 19, 0x1},     // republiekwitrusland
	{12609, 253, 41, 0x1},    // verenigdestatenkleineverafgelegeneilanden
	{12650, 186, 31, 0x1},    // federationsaintchristophernevis
	{12681, 82, 15, 0x1},     // libyanarabjamah
	{12696, 235, 18, 0x1},    // grondgebiedmayotte
	{12714, 82, 25, 0x1},     // libyanarabjamahiriyalibya
	{12739, 111, 10, 0x1},    // afganistan
	{12749, 254, 17, 0x1},    // vaticaanstadstaat
	{12766, 66, 39, 0x1},     // federaleislamitischerepubliekdercomoren
	{12805, 68, 10, 0x1},     // afarsissas
	{12815, 165, 30, 0x1},    // peoplesdemocraticrepublicyemen
	{12845, 138, 10, 0x1},    // burmaunion
	{12855, 120, 27, 0x1},    // micronesiafederatedstatesof
	{12882, 347, 5, 0x1},     // #6mld
	{12887, 195, 5, 0x1},     // #7tto
	{12892, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{12926, 2, 17, 0x1},      // principatdandorra
	{12943, 92, 15, 0x1},     // republicofniger
	{12958, 231, 17, 0x1},    // saintmartinfrench
	{12975, 227, 24, 0x1},    // overzeesgebiedislandsman
	{12999, 134, 17, 0x1},    // libaneserepubliek
	{13016, 205, 38, 0x1},    // overzeesgebiedfransezuidelijkegebieden
	{13054, 10, 18, 0x1},     // byelorussiabelarus
	{13072, 210, 20, 0x1},    // eilandencocoskeeling
	{13092, 73, 21, 0x1},     // socialistischethiopie
	{13113, 3, 15, 0x1},      // armeniarepublic
	{13128, 348, 5, 0x1},     // #5732
	{13133, 71, 17, 0x1},     // egyptarabrepublic
	{13150, 349, 5, 0x1},     // #6maw
	{13155, 151, 9, 0x1},     // singapour
	{13164, 117, 28, 0x1},    // chinapeoplesrepublicmainland
	{13192, 242, 25, 0x1},    // departmentfrenchpolynesia
	{13217, 64, 31, 0x1},     // democraticrepublicofformercongo
	{13248, 203, 26, 0x1},    // territoriumamerikaanssamoa
	{13274, 239, 30, 0x1},    // overzeesgebiedpitcairneilanden
	{13304, 64, 27, 0x1},     // republikiyakongodemokratiki
	{13331, 151, 9, 0x1},     // singapoer
	{13340, 177, 21, 0x1},    // gemenebestvandominica
	{13361, 11, 5, 0x81},     // #4124
	{13366, 19, 17, 0x1},     // republicofestonia
	{13383, 350, 5, 0x1},     // #6dma
	{13388, 41, 15, 0x1},     // kingdomofnorway
	{13403, 100, 17, 0x1},    // saotomeenprincipe
	{13420, 33, 10, 0x1},     // luxembourg
	{13430, 67, 18, 0x1},     // republiekcaboverde
	{13448, 186, 10, 0x1},    // saintkitts
	{13458, 247, 8, 0x1},     // svalbard
	{13466, 205, 40, 0x1},    // frafrenchsouthernandantarcticterritories
	{13506, 170, 7, 0x1},     // bolivia
	{13513, 96, 7, 0x1},      // senegal
	{13520, 132, 5, 0x81},    // #2kwt
	{13525, 351, 5, 0x1},     // #6130
	{13530, 135, 14, 0x1},    // ceylondominion
	{13544, 150, 5, 0x81},    // #4682
	{13549, 61, 25, 0x1},     // middenafrikaanserepubliek
	{13574, 246, 5, 0x81},    // #4654
	{13579, 187, 5, 0x81},    // #4662
	{13584, 240, 5, 0x81},    // #4630
	{13589, 20, 7, 0x1},      // finland
	{13596, 148, 18, 0x1},    // koreadempeoplesrep
	{13614, 352, 5, 0x1},     // #5731
	{13619, 2, 28, 0x1},      // valleysofandorraprincipality
	{13647, 65, 25, 0x1},     // brazzavillerepubliekcongo
	{13672, 40, 18, 0x1},     // kingdomnetherlands
	{13690, 170, 4, 0x81},    // #468
	{13694, 16, 22, 0x1},     // germanyfederalrepublic
	{13716, 55, 33, 0x1},     // federalevolksrepubliekjoegoslavie
	{13749, 73, 39, 0x1},     // ityopiyafederalawidemokrasiyawiripeblik
	{13788, 56, 21, 0x1},     // peoplesrepublicangola
	{13809, 246, 19, 0x1},    // sthelenaenascension
	{13828, 17, 5, 0x81},     // #2dnk
	{13833, 212, 11, 0x1},    // landcuracao
	{13844, 108, 19, 0x1},    // republiekzuidafrika
	{13863, 4, 19, 0x1},      // australiegemenebest
	{13882, 353, 5, 0x1},     // #5nir
	{13887, 64, 3, 0x1},      // rdc
	{13890, 99, 19, 0x1},     // republicsouthsoedan
	{13909, 354, 5, 0x1},     // #5nor
	{13914, 68, 18, 0x1},     // republicofdjibouti
	{13932, 231, 5, 0x81},    // #4663
	{13937, 24, 13, 0x1},     // kingdomgreece
	{13950, 157, 27, 0x1},    // democraticrepubliceasttimor
	{13977, 165, 31, 0x1},    // volksdemocratischerepublicjemen
	{14008, 186, 5, 0x81},    // #2kna
	{14013, 250, 35, 0x1},    // overseasterritoryturkscaicosislands
	{14048, 94, 15, 0x1},     // republiekrwanda
	{14063, 226, 29, 0x1},    // mcdonaldislandsandheardisland
	{14092, 98, 29, 0x1},     // democratischerepublieksomalie
	{14121, 42, 10, 0x1},     // newzealand
	{14131, 253, 35, 0x1},    // amerikaansekleinereafgelegenislands
	{14166, 60, 8, 0x1},      // botswana
	{14174, 77, 21, 0x1},     // gambiaislamicrepublic
	{14195, 33, 25, 0x1},     // groussherzogtumletzebuerg
	{14220, 49, 18, 0x1},     // slowaakserepubliek
	{14238, 33, 9, 0x1},      // luxemburg
	{14247, 30, 13, 0x1},     // republicitaly
	{14260, 2, 21, 0x1},      // principalityofandorra
	{14281, 47, 17, 0x1},     // republicsanmarino
	{14298, 257, 22, 0x1},    // wallisandfutunaislands
	{14320, 148, 23, 0x1},    // koreadempeoplesrepublic
	{14343, 246, 28, 0x1},    // tristandacunhaandsainthelena
	{14371, 67, 6, 0x1},      // cverde
	{14377, 36, 16, 0x1},     // republicamoldova
	{14393, 197, 5, 0x1},     // #7vin
	{14398, 95, 13, 0x1},     // upto2011sudan
	{14411, 210, 28, 0x1},    // keelingislandsterritorycocos
	{14439, 72, 12, 0x1},     // stateeritrea
	{14451, 225, 55, 0x1},    // peoplesrepublicchinahongkongspecialadministrativeregion
	{14506, 198, 5, 0x1},     // #7ven
	{14511, 115, 22, 0x1},    // nationbruneiabodepeace
	{14533, 110, 12, 0x1},    // zuidrhodesie
	{14545, 127, 5, 0x81},    // #2kaz
	{14550, 200, 5, 0x81},    // #4660
	{14555, 171, 23, 0x1},    // brazilieverenigdestates
	{14578, 128, 5, 0x81},    // #2kgz
	{14583, 246, 17, 0x1},    // formersainthelena
	{14600, 231, 39, 0x1},    // overzeesdepartementsaintmartinfransdeel
	{14639, 95, 13, 0x1},     // sudanrepublic
	{14652, 206, 26, 0x1},    // sinteustatiusensababonaire
	{14678, 355, 5, 0x1},     // #6mor
	{14683, 113, 25, 0x1},    // bangladeshpeoplesrepublic
	{14708, 88, 25, 0x1},     // mauritaniaislamicrepublic
	{14733, 204, 4, 0x81},    // #410
	{14737, 254, 8, 0x1},     // vaticano
	{14745, 226, 12, 0x1},    // heardislands
	{14757, 55, 4, 0x1},      // sfry
	{14761, 16, 13, 0x1},     // westduitsland
	{14774, 48, 20, 0x1},     // serviemontenegrounie
	{14794, 184, 14, 0x1},    // republiekhaiti
	{14808, 228, 44, 0x1},    // overseasterritorybritishindianoceanterritory
	{14852, 95, 11, 0x1},     // formersudan
	{14863, 131, 18, 0x1},    // southkorearepublic
	{14881, 138, 5, 0x1},     // #7mya
	{14886, 235, 26, 0x1},    // overzeesdepartementmayotte
	{14912, 69, 35, 0x1},     // democratischevolksrepubliekalgerije
	{14947, 58, 12, 0x1},     // benindahomey
	{14959, 140, 22, 0x1},    // formerfederationmalaya
	{14981, 241, 21, 0x1},    // palestijnseautoriteit
	{15002, 244, 20, 0x1},    // republiekzuidvietnam
	{15022, 232, 15, 0x1},    // northernmariana
	{15037, 234, 21, 0x1},    // departementmartinique
	{15058, 19, 16, 0x1},     // republiekestland
	{15074, 102, 23, 0x1},    // republiquedesseychelles
	{15097, 250, 11, 0x1},    // turkscaicos
	{15108, 205, 39, 0x1},    // terresaustralesetantarctiquesfrancaises
	{15147, 356, 5, 0x1},     // #6mas
	{15152, 251, 26, 0x1},    // overzeesgebiedsdeeltokelau
	{15178, 8, 9, 0x1},       // balgariya
	{15187, 130, 16, 0x1},    // kiribatirepublic
	{15203, 122, 13, 0x1},    // republicindia
	{15216, 185, 7, 0x1},     // jamaica
	{15223, 34, 14, 0x1},     // republiclatvia
	{15237, 54, 9, 0x1},      // amerikavs
	{15246, 43, 6, 0x1},      // polska
	{15252, 357, 5, 0x1},     // #6zam
	{15257, 127, 10, 0x1},    // kazakhstan
	{15267, 156, 19, 0x1},    // turkmeenserepubliek
	{15286, 105, 18, 0x1},    // tunesischerepublic
	{15304, 358, 5, 0x1},     // #6zim
	{15309, 241, 14, 0x1},    // statepalestine
	{15323, 228, 32, 0x1},    // britishindischeoceaanterritorium
	{15355, 15, 25, 0x1},     // germanydemocraticrepublic
	{15380, 125, 29, 0x1},    // hashemitekingdomoftransjordan
	{15409, 170, 7, 0x1},     // bolivie
	{15416, 131, 20, 0x1},    // republicofsouthkorea
	{15436, 186, 26, 0x1},    // saintkittsennevisfederatie
	{15462, 37, 34, 0x1},     // macedoniatheformeryugoslavrepublic
	{15496, 37, 17, 0x1},     // republicmacedonia
	{15513, 71, 13, 0x1},     // egyptrepublic
	{15526, 22, 14, 0x1},     // grootbrittanie
	{15540, 230, 10, 0x1},    // chinamacao
	{15550, 147, 16, 0x1},    // papuanieuwguinea
	{15566, 7, 7, 0x1},       // belgien
	{15573, 184, 13, 0x1},    // haitirepublic
	{15586, 199, 23, 0x1},    // kingdomnetherlandsaruba
	{15609, 359, 5, 0x1},     // #6mex
	{15614, 259, 11, 0x1},    // kosovorepof
	{15625, 219, 32, 0x1},    // britishoverseasterritoryguernsey
	{15657, 22, 12, 0x1},     // unitedkindom
	{15669, 69, 4, 0x81},     // #412
	{15673, 116, 4, 0x81},    // #464
	{15677, 46, 37, 0x1},     // formerunionofsovietsocialistrepublics
	{15714, 233, 29, 0x1},    // overzeesgebiedsdeelmontserrat
	{15743, 108, 31, 0x1},    // iriphabhulikhiyeningizimuafrika
	{15774, 15, 31, 0x1},     // germanyformerdemocraticrepublic
	{15805, 137, 25, 0x1},    // marshalleilandenrepubliek
	{15830, 360, 5, 0x1},     // #6cyp
	{15835, 154, 5, 0x1},     // #7tha
	{15840, 257, 23, 0x1},    // grondgebiedwallisfutuna
	{15863, 207, 27, 0x1},    // collectivitysaintbarthelemy
	{15890, 170, 16, 0x1},    // boliviaplurstate
	{15906, 60, 14, 0x1},     // betsjoeanaland
	{15920, 168, 7, 0x1},     // bahamas
	{15927, 178, 16, 0x1},    // domincanrepublic
	{15943, 202, 25, 0x1},    // formernetherlandsantilles
	{15968, 249, 26, 0x1},    // saintmaartennederlandsdeel
	{15994, 361, 5, 0x1},     // #5232
	{15999, 46, 5, 0x81},     // #2rus
	{16004, 140, 25, 0x1},    // formerfederatievanmalakka
	{16029, 26, 9, 0x1},      // hongarije
	{16038, 205, 35, 0x1},    // territoriumfransezuidelijkegebieden
	{16073, 362, 5, 0x1},     // #6990
	{16078, 83, 10, 0x1},     // basutoland
	{16088, 66, 12, 0x1},     // comorenstaat
	{16100, 21, 12, 0x1},     // francedomtom
	{16112, 200, 25, 0x1},    // overseasterritoryanguilla
	{16137, 225, 40, 0x1},    // chinaspecialadministrativeregionhongkong
	{16177, 103, 6, 0x1},     // tsjaad
	{16183, 211, 12, 0x1},    // cookeilanden
	{16195, 25, 24, 0x1},     // croatialocalnamehrvatska
	{16219, 241, 34, 0x1},    // westelijkejordaanoeverengazastrook
	{16253, 198, 19, 0x1},    // venezuelabolivrepof
	{16272, 363, 5, 0x1},     // #6aab
	{16277, 22, 18, 0x1},     // verenigdkoninkrijk
	{16295, 148, 28, 0x1},    // koreademocraticrepublicnorth
	{16323, 90, 6, 0x1},      // malawi
	{16329, 364, 5, 0x1},     // #5new
	{16334, 170, 27, 0x1},    // plurinationalstateofbolivia
	{16361, 121, 36, 0x1},    // republicoftheunitedstatesofindonesia
	{16397, 214, 41, 0x1},    // britishoverzeesterritoriumkaaimaneilanden
	{16438, 46, 16, 0x1},     // russianfederaton
	{16454, 179, 19, 0x1},    // republicadelecuador
	{16473, 66, 14, 0x1},     // udzimawakomori
	{16487, 6, 10, 0x1},      // azerbeijan
	{16497, 257, 14, 0x1},    // wallisenfutuna
	{16511, 153, 25, 0x1},    // syrischearabischerepublic
	{16536, 228, 4, 0x81},    // #486
	{16540, 65, 16, 0x1},     // kongobrazzaville
	{16556, 365, 5, 0x1},     // #6zan
	{16561, 65, 8, 0x1},      // congorep
	{16569, 121, 17, 0x1},    // netherlandsindies
	{16586, 82, 12, 0x1},     // stateoflibya
	{16598, 104, 5, 0x1},     // #7tog
	{16603, 95, 15, 0x1},     // republicofsudan
	{16618, 366, 5, 0x1},     // #5nep
	{16623, 167, 5, 0x1},     // #7ant
	{16628, 161, 9, 0x1},     // srvietnam
	{16637, 157, 11, 0x1},    // timoreleste
	{16648, 45, 23, 0x1},     // roemeensevolksrepubliek
	{16671, 253, 19, 0x1},    // usminoroutlyingisds
	{16690, 137, 3, 0x1},     // rmi
	{16693, 367, 5, 0x1},     // #5rwa
	{16698, 368, 5, 0x1},     // #5ukg
	{16703, 14, 16, 0x1},     // republictsjechie
	{16719, 112, 12, 0x1},    // arabemirates
	{16731, 369, 5, 0x1},     // #5230
	{16736, 94, 5, 0x81},     // #2rwa
	{16741, 62, 29, 0x1},     // republiccotedivoireivorycoast
	{16770, 243, 5, 0x81},    // #2reu
	{16775, 243, 26, 0x1},    // overzeesgebiedsdeelreunion
	{16801, 227, 21, 0x1},    // territoriumislandsman
	{16822, 57, 5, 0x81},     // #4108
	{16827, 145, 19, 0x1},    // republicphilippines
	{16846, 186, 18, 0x1},    // stchristophernevis
	{16864, 370, 5, 0x1},     // #5aus
	{16869, 222, 30, 0x1},    // autonomousterritoryofgreenland
	{16899, 247, 19, 0x1},    // spitsbergenjanmayen
	{16918, 199, 5, 0x1},     // #7aru
	{16923, 125, 24, 0x1},    // hashemitekingdomofjordan
	{16947, 64, 13, 0x1},     // republiczaire
	{16960, 256, 45, 0x1},    // overzeesgebiedsdeelamerikaansemaagdeneilanden
	{17005, 371, 5, 0x1},     // #6alb
	{17010, 144, 19, 0x1},    // inclbangladpakistan
	{17029, 226, 25, 0x1},    // heardandmcdonaldislandsau
	{17054, 115, 30, 0x1},    // natiebruneiverblijfplaatsvrede
	{17084, 64, 13, 0x1},     // congodemrepof
	{17097, 13, 24, 0x1},     // tsjechoslowaakserepublic
	{17121, 237, 22, 0x1},    // norfolkislandterritory
	{17143, 230, 10, 0x1},    // macauchina
	{17153, 114, 12, 0x1},    // staatbahrein
	{17165, 37, 17, 0x1},     // republicmacedonie
	{17182, 106, 38, 0x1},    // verenigderepubliektanganyikaenzanzibar
	{17220, 225, 40, 0x1},    // chinahongkongspecialadministrativeregion
	{17260, 253, 37, 0x1},    // kleineafgelegenislandsverenigdestates
	{17297, 46, 10, 0x1},     // formerussr
	{17307, 372, 5, 0x1},     // #6987
	{17312, 87, 9, 0x1},      // mozambque
	{17321, 62, 19, 0x1},     // republiccotedivoire
	{17340, 203, 4, 0x81},    // #416
	{17344, 208, 4, 0x81},    // #460
	{17348, 171, 4, 0x81},    // #476
	{17352, 120, 23, 0x1},    // federalstatesmicronesia
	{17375, 373, 5, 0x1},     // #6drv
	{17380, 177, 18, 0x1},    // gemenebestdominica
	{17398, 169, 4, 0x81},    // #484
	{17402, 24, 6, 0x1},      // hellas
	{17408, 37, 22, 0x1},     // republicnorthmacedonie
	{17430, 207, 17, 0x1},    // saintbartholomeus
	{17447, 72, 12, 0x1},     // staateritrea
	{17459, 127, 9, 0x1},     // kazakstan
	{17468, 5, 5, 0x1},       // #7aut
	{17473, 135, 35, 0x1},    // srilankademocraticsocialistrepublic
	{17508, 374, 5, 0x1},     // #5uae
	{17513, 53, 33, 0x1},     // oekraiensesovietsocialistrepublic
	{17546, 165, 16, 0x1},    // formersouthjemen
	{17562, 226, 44, 0x1},    // overseasterritoryheardislandsmcdonaldislands
	{17606, 145, 20, 0x1},    // republikangpilipinas
	{17626, 6, 13, 0x1},      // azerbeidzjaan
	{17639, 198, 24, 0x1},    // venezuelaverenigdestates
	{17663, 375, 5, 0x1},     // #6986
	{17668, 37, 33, 0x1},     // macedoniaformeryugoslavrepublicof
	{17701, 199, 21, 0x1},    // arubakofthenetherland
	{17722, 376, 5, 0x1},     // #5403
	{17727, 74, 13, 0x1},     // gabonrepublic
	{17740, 43, 14, 0x1},     // republicpoland
	{17754, 82, 16, 0x1},     // libyanjamahiriya
	{17770, 377, 5, 0x1},     // #6cdi
	{17775, 243, 16, 0x1},    // territoryreunion
	{17791, 378, 5, 0x1},     // #6cam
	{17796, 111, 5, 0x1},     // #7afg
	{17801, 379, 5, 0x1},     // #5wsm
	{17806, 134, 7, 0x1},     // libanon
	{17813, 47, 17, 0x1},     // sanmarinorepublic
	{17830, 48, 28, 0x1},     // statenunieservieenmontenegro
	{17858, 130, 5, 0x81},    // #2kir
	{17863, 229, 15, 0x1},    // bailiwickjersey
	{17878, 67, 17, 0x1},     // republiccaboverde
	{17895, 131, 5, 0x81},    // #2kor
	{17900, 165, 4, 0x1},     // pdry
	{17904, 256, 17, 0x1},    // usmaagdeneilanden
	{17921, 145, 21, 0x1},    // philippijnserepubliek
	{17942, 37, 20, 0x1},     // thefmryugrpmacedonia
	{17962, 209, 4, 0x81},    // #474
	{17966, 9, 20, 0x1},      // bosniaandhercegovina
	{17986, 114, 16, 0x1},    // kingdomofbahrain
	{18002, 250, 16, 0x1},    // turksandcaicosis
	{18018, 246, 23, 0x1},    // ascensionandsainthelena
	{18041, 249, 23, 0x1},    // saintmaartennetherlands
	{18064, 253, 40, 0x1},    // kleineverafgelegenislandsverenigdestates
	{18104, 48, 31, 0x1},     // stateunionofserbiaandmontenegro
	{18135, 380, 5, 0x1},     // #5402
	{18140, 381, 5, 0x1},     // #6afg
	{18145, 223, 34, 0x1},    // overzeesecollectiviteitfransguyana
	{18179, 382, 5, 0x1},     // #6alg
	{18184, 383, 5, 0x1},     // #6con
	{18189, 384, 5, 0x1},     // #6can
	{18194, 242, 34, 0x1},    // overzeesegemeenschapfranspolynesie
	{18228, 131, 14, 0x1},    // republiekkorea
	{18242, 37, 4, 0x1},      // vjrm
	{18246, 183, 8, 0x1},     // hondurus
	{18254, 66, 14, 0x1},     // uniedercomoren
	{18268, 85, 28, 0x1},     // democraticrepublicmadagascar
	{18296, 385, 5, 0x1},     // #5290
	{18301, 386, 5, 0x1},     // #5rom
	{18306, 147, 26, 0x1},    // papuaandnewguineaterritory
	{18332, 186, 16, 0x1},    // stkittsandnevits
	{18348, 45, 5, 0x81},     // #2rou
	{18353, 10, 10, 0x1},     // belorussia
	{18363, 236, 14, 0x1},    // nieuwcaledonie
	{18377, 67, 17, 0x1},     // republiccapeverde
	{18394, 100, 19, 0x1},    // saotomeeastprincipe
	{18413, 10, 37, 0x1},     // belorussischesocialistsovjetrepubliek
	{18450, 133, 10, 0x1},    // formerlaos
	{18460, 387, 11, 0x2},    // saintmartin
	{18471, 389, 5, 0x1},     // #5475
	{18476, 165, 23, 0x1},    // volksrepubliekzuidjemen
	{18499, 200, 27, 0x1},    // overzeesgebiedsdeelanguilla
	{18526, 246, 35, 0x1},    // ascensionsinthelenaentristandacunha
	{18561, 183, 16, 0x1},    // republichonduras
	{18577, 257, 5, 0x81},    // #4876
	{18582, 390, 5, 0x1},     // #5nam
	{18587, 391, 5, 0x1},     // #6cro
	{18592, 102, 19, 0x1},    // seychellenrepubliek
	{18611, 131, 10, 0x1},    // southkorea
	{18621, 40, 9, 0x1},      // nederland
	{18630, 117, 19, 0x1},    // volksrepubliekchina
	{18649, 392, 5, 0x1},     // #6cao
	{18654, 32, 18, 0x1},     // lithuanianrepublic
	{18672, 29, 13, 0x1},     // stateofisrael
	{18685, 198, 27, 0x1},    // bolivarianrepublicvenezuela
	{18712, 393, 5, 0x1},     // #5235
	{18717, 246, 33, 0x1},    // tristandacunhaenascensionsthelena
	{18750, 153, 14, 0x1},    // syrianrepublic
	{18764, 17, 20, 0x1},     // koninkrijkdenemarken
	{18784, 394, 5, 0x1},     // #6983
	{18789, 130, 14, 0x1},    // gilbertislands
	{18803, 60, 4, 0x81},     // #472
	{18807, 120, 23, 0x1},    // federalstatesmicronesie
	{18830, 46, 7, 0x1},      // fmrussr
	{18837, 37, 22, 0x1},     // republicnorthmacedonia
	{18859, 228, 51, 0x1},    // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{18910, 154, 4, 0x1},     // siam
	{18914, 395, 5, 0x1},     // #5404
	{18919, 226, 25, 0x1},    // auheardandmcdonaldislands
	{18944, 55, 16, 0x1},     // formeryugoslavia
	{18960, 112, 3, 0x1},     // uae
	{18963, 145, 19, 0x1},    // republiekfilipijnen
	{18982, 58, 22, 0x1},     // peoplesrepublicofbenin
	{19004, 111, 10, 0x1},    // owganystan
	{19014, 396, 5, 0x1},     // #6col
	{19019, 148, 6, 0x1},     // nkorea
	{19025, 397, 5, 0x1},     // #5560
	{19030, 206, 11, 0x1},    // beseilanden
	{19041, 206, 27, 0x1},    // bonairesinteustatiusandsaba
	{19068, 19, 7, 0x1},      // estland
	{19075, 68, 16, 0x1},     // afarsissasgebied
	{19091, 37, 19, 0x1},     // republicofmacedonia
	{19110, 217, 28, 0x1},    // islasmalvinasfalklandislands
	{19138, 34, 7, 0x1},      // latvija
	{19145, 398, 5, 0x1},     // #5rus
	{19150, 252, 47, 0x1},    // separatecustomsterritorytaiwanpenghukinmenmatsu
	{19197, 231, 38, 0x1},    // overseasterritorysaintmartinfrenchpart
	{19235, 399, 5, 0x1},     // #5rok
	{19240, 223, 18, 0x1},    // guyanefrenchguiana
	{19258, 78, 20, 0x1},     // republicguineebissau
	{19278, 190, 17, 0x1},    // republicadepanama
	{19295, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{19329, 32, 8, 0x1},      // lithunia
	{19337, 142, 12, 0x1},    // nauruislands
	{19349, 226, 31, 0x1},    // heardeilandendemcdonaldeilanden
	{19380, 68, 6, 0x1},      // jibuti
	{19386, 44, 19, 0x1},     // republicaportuguesa
	{19405, 164, 5, 0x81},    // #2yem
	{19410, 58, 7, 0x1},      // dahomey
	{19417, 210, 33, 0x1},    // islandsterritoryofthecocoskeeling
	{19450, 256, 17, 0x1},    // maagdeneilandenvs
	{19467, 4, 5, 0x1},       // #7aus
	{19472, 73, 16, 0x1},     // incleritethiopia
	{19488, 400, 5, 0x1},     // #6com
	{19493, 115, 16, 0x1},    // bruneidarussalam
	{19509, 255, 15, 0x1},    // virginislandsuk
	{19524, 96, 17, 0x1},     // republicofsenegal
	{19541, 119, 31, 0x1},    // fijisovereigndemocraticrepublic
	{19572, 45, 24, 0x1},     // peoplesrepublicofromania
	{19596, 230, 10, 0x1},    // chinamacau
	{19606, 5, 17, 0x1},      // republicofaustria
	{19623, 53, 17, 0x1},     // republicofukraine
	{19640, 206, 25, 0x1},    // bonairesabasainteustatius
	{19665, 182, 25, 0x1},    // guyanacooperativerepublic
	{19690, 9, 4, 0x81},      // #470
	{19694, 401, 5, 0x1},     // #6mlt
	{19699, 168, 10, 0x1},    // thebahamas
	{19709, 22, 29, 0x1},     // grootbrittannieennoordierland
	{19738, 98, 10, 0x1},     // soomaaliya
	{19748, 402, 5, 0x1},     // #5lie
	{19753, 64, 36, 0x1},     // democraticrepublicofthecongokinshasa
	{19789, 212, 30, 0x1},    // curacaokingdomofthenetherlands
	{19819, 22, 45, 0x1},     // grootbrittannienorthierlandverenigdkoninkrijk
	{19864, 403, 5, 0x1},     // #2dhy
	{19869, 404, 5, 0x1},     // #6cub
	{19874, 106, 26, 0x1},    // verenigderepubliektanzania
	{19900, 226, 36, 0x1},    // territoryheardislandsmcdonaldislands
	{19936, 63, 24, 0x1},     // unitedrepublicofcameroon
	{19960, 117, 13, 0x1},    // mainlandchina
	{19973, 6, 20, 0x1},      // republicofazerbaijan
	{19993, 46, 10, 0x1},     // sovjetunie
	{20003, 16, 35, 0x1},     // westgermanyfederalrepublicofgermany
	{20038, 177, 18, 0x1},    // dominicagemenebest
	{20056, 215, 15, 0x1},    // sahrawirepublic
	{20071, 230, 13, 0x1},    // macaosarchina
	{20084, 119, 19, 0x1},    // fijiislandsrepublic
	{20103, 405, 5, 0x1},     // #6mag
	{20108, 406, 5, 0x1},     // #6920
	{20113, 240, 29, 0x1},    // estadolibreasociadopuertorico
	{20142, 138, 27, 0x1},    // unionburmasocialistrepublic
	{20169, 10, 10, 0x1},     // belorussie
	{20179, 8, 5, 0x81},      // #4100
	{20184, 214, 5, 0x81},    // #4136
	{20189, 407, 5, 0x1},     // #5lib
	{20194, 408, 5, 0x1},     // #6dom
	{20199, 103, 17, 0x1},    // republiquedutchad
	{20216, 409, 5, 0x1},     // #5471
	{20221, 3, 5, 0x1},       // #7arm
	{20226, 410, 5, 0x81},    // #2ddr
	{20231, 64, 5, 0x1},      // #7cod
	{20236, 240, 20, 0x1},    // gemenebestpuertorico
	{20256, 54, 5, 0x81},     // #4840
	{20261, 248, 33, 0x1},    // collectiviteitsaintpierremiquelon
	{20294, 164, 12, 0x1},    // yemenkingdom
	{20306, 82, 10, 0x1},     // statelibya
	{20316, 63, 16, 0x1},     // republiccameroon
	{20332, 411, 5, 0x1},     // #6mad
	{20337, 205, 23, 0x1},    // frenchsouthernterritory
	{20360, 196, 23, 0x1},    // orientalrepublicuruguay
	{20383, 84, 7, 0x1},      // marocco
	{20390, 412, 5, 0x1},     // #5aab
	{20395, 65, 10, 0x1},     // franscongo
	{20405, 232, 38, 0x1},    // overzeesgebiedsdeelnoordelijkemarianen
	{20443, 15, 6, 0x1},      // #3ddde
	{20449, 108, 25, 0x1},    // rephabolikiyaaforikaborwa
	{20474, 223, 30, 0x1},    // overzeesdepartementfransguyana
	{20504, 16, 26, 0x1},     // federalerepubliekduitsland
	{20530, 51, 13, 0x1},     // swedenkingdom
	{20543, 9, 12, 0x1},      // bsniahrzgvna
	{20555, 128, 18, 0x1},    // republickirgizstan
	{20573, 218, 9, 0x1},     // faeroerne
	{20582, 131, 3, 0x1},     // rok
	{20585, 10, 42, 0x1},     // belorussischesocialistischesovjetrepubliek
	{20627, 44, 8, 0x1},      // portugal
	{20635, 164, 13, 0x1},    // republicyemen
	{20648, 143, 12, 0x1},    // saltanatuman
	{20660, 11, 6, 0x1},      // canada
	{20666, 186, 30, 0x1},    // federationofsaintkittsandnevis
	{20696, 87, 25, 0x1},     // peoplesrepublicmozambique
	{20721, 166, 19, 0x1},    // republiekargentinie
	{20740, 207, 34, 0x1},    // overzeesgebiedsdeelsaintbarthelemy
	{20774, 63, 13, 0x1},     // franskameroen
	{20787, 413, 5, 0x1},     // #6970
	{20792, 218, 15, 0x1},    // faeroereilanden
	{20807, 141, 14, 0x1},    // kingdomofnepal
	{20821, 150, 12, 0x1},    // saoediarabie
	{20833, 414, 5, 0x1},     // #2rho
	{20838, 138, 14, 0x1},    // unionofmyanmar
	{20852, 236, 28, 0x1},    // overzeesgebiednieuwcaledonie
	{20880, 205, 40, 0x1},    // overseasterritoryfrenchsouthernterritory
	{20920, 131, 18, 0x1},    // republicsouthkorea
	{20938, 106, 32, 0x1},    // tanganyikazanzibarunitedrepublic
	{20970, 77, 6, 0x1},      // gambia
	{20976, 156, 9, 0x1},     // turkmenia
	{20985, 237, 24, 0x1},    // territoryofnorfolkisland
	{21009, 247, 30, 0x1},    // overzeesgebiedsvalbardjanmayen
	{21039, 159, 14, 0x1},    // elliceeilanden
	{21053, 161, 12, 0x1},    // northvietnam
	{21065, 415, 5, 0x1},     // #5565
	{21070, 135, 35, 0x1},    // democraticsocialistrepublicsrilanka
	{21105, 165, 32, 0x1},    // volksdemocratischerepubliekjemen
	{21137, 128, 8, 0x1},     // kirgisie
	{21145, 416, 5, 0x1},     // #6971
	{21150, 218, 13, 0x1},    // faeroeislands
	{21163, 67, 16, 0x1},     // capeverdeislands
	{21179, 244, 17, 0x1},    // republicofvietnam
	{21196, 82, 5, 0x1},      // libya
	{21201, 249, 26, 0x1},    // nederlandsdeelsaintmaarten
	{21227, 112, 8, 0x1},     // emirates
	{21235, 177, 5, 0x81},    // #2dma
	{21240, 417, 5, 0x1},     // #5490
	{21245, 120, 16, 0x1},    // micronesiafedsts
	{21261, 165, 29, 0x1},    // democraticvolksrepubliekjemen
	{21290, 418, 5, 0x1},     // #5812
	{21295, 51, 16, 0x1},     // koninkrijkzweden
	{21311, 120, 14, 0x1},    // fsofmicronesia
	{21325, 119, 6, 0x1},     // fidzji
	{21331, 16, 30, 0x1},     // formergermanyfederalrepublicof
	{21361, 419, 25, 0x82},   // yugoslaviafederalrepublic
	{21386, 421, 5, 0x1},     // #6mac
	{21391, 60, 16, 0x1},     // botswanarepublic
	{21407, 112, 12, 0x1},    // unitedarabem
	{21419, 422, 5, 0x1},     // #6972
	{21424, 217, 39, 0x1},    // britishoverseasterritoryfalklandislands
	{21463, 423, 5, 0x1},     // #2rom
	{21468, 177, 8, 0x1},     // dominica
	{21476, 138, 5, 0x81},    // #4104
	{21481, 67, 5, 0x81},     // #4132
	{21486, 424, 5, 0x1},     // #6aul
	{21491, 203, 22, 0x1},    // americansamoaterritory
	{21513, 253, 50, 0x1},    // overzeesgebiedverafgelegeneilandjesverenigdestates
	{21563, 231, 18, 0x1},    // fransdeelstmaarten
	{21581, 25, 24, 0x1},     // localnamehrvatskacroatia
	{21605, 425, 5, 0x1},     // #5461
	{21610, 73, 9, 0x1},      // abyssinia
	{21619, 114, 14, 0x1},    // stateofbahrain
	{21633, 82, 46, 0x1},     // libischarabischesocialistischevolksjamahiriyya
	{21679, 241, 19, 0x1},    // occupiedtrpalestine
	{21698, 218, 21, 0x1},    // overzeesgebiedfaeroer
	{21719, 76, 16, 0x1},     // republiqueguinee
	{21735, 426, 5, 0x1},     // #5ukr
	{21740, 73, 11, 0x1},     // fmrethiopia
	{21751, 138, 11, 0x1},    // formerburma
	{21762, 197, 15, 0x1},    // stvincentandgre
	{21777, 174, 16, 0x1},    // colombiarepublic
	{21793, 144, 5, 0x81},    // #2pak
	{21798, 75, 14, 0x1},     // republiekghana
	{21812, 427, 5, 0x1},     // #6973
	{21817, 428, 5, 0x1},     // #5gui
	{21822, 58, 6, 0x1},      // #3dybj
	{21828, 213, 26, 0x1},    // grondgebiedchristmaseiland
	{21854, 82, 18, 0x1},     // libyaarabjamahiriy
	{21872, 6, 9, 0x1},       // azerbijan
	{21881, 212, 18, 0x1},    // curacaoknetherland
	{21899, 56, 17, 0x1},     // republicadeangola
	{21916, 429, 5, 0x1},     // #5nth
	{21921, 165, 17, 0x1},    // adenyemenpdrsouth
	{21938, 211, 5, 0x1},     // #7cok
	{21943, 226, 27, 0x1},    // mcdonaldislandsheardislands
	{21970, 242, 28, 0x1},    // overzeesgebiedfranspolynesie
	{21998, 234, 20, 0x1},    // departmentmartinique
	{22018, 205, 35, 0x1},    // frafrenchsouthernantarcticterritory
	{22053, 246, 34, 0x1},    // sainthelenaascensiontristandacunha
	{22087, 213, 34, 0x1},    // overzeesgebiedsdeelchristmaseiland
	{22121, 139, 13, 0x1},    // statemongolia
	{22134, 15, 11, 0x1},     // eastgermany
	{22145, 106, 22, 0x1},    // tanzaniaunitedrepublic
	{22167, 111, 21, 0x1},    // republicofafghanistan
	{22188, 145, 5, 0x81},    // #2phl
	{22193, 430, 5, 0x1},     // #6maa
	{22198, 34, 17, 0x1},     // latvijasrepublika
	{22215, 46, 13, 0x1},     // sovjetrusland
	{22228, 431, 5, 0x1},     // #6910
	{22233, 59, 5, 0x81},     // #2bfa
	{22238, 210, 20, 0x1},    // keelingeilandencocos
	{22258, 432, 5, 0x1},     // #5arm
	{22263, 171, 26, 0x1},    // federativerepublicofbrazil
	{22289, 108, 19, 0x1},    // southafricarepublic
	{22308, 156, 9, 0x1},     // turkmenie
	{22317, 433, 5, 0x1},     // #5811
	{22322, 202, 22, 0x1},    // nederlandseantillenoud
	{22344, 80, 5, 0x81},     // #2ken
	{22349, 176, 15, 0x1},    // republicadecuba
	{22364, 196, 22, 0x1},    // easternrepublicuruguay
	{22386, 186, 30, 0x1},    // federatiesaintchristophernevis
	{22416, 58, 20, 0x1},     // formerlydahomeybenin
	{22436, 161, 8, 0x1},     // vietnamn
	{22444, 434, 5, 0x1},     // #6mon
	{22449, 121, 36, 0x1},    // indonesierepubliekderverenigdestaten
	{22485, 435, 5, 0x1},     // #6jam
	{22490, 143, 13, 0x1},    // maskateenoman
	{22503, 115, 22, 0x1},    // abodepeacenationbrunei
	{22525, 103, 15, 0x1},    // jumhuriyattshad
	{22540, 140, 16, 0x1},    // malayafederation
	{22556, 436, 5, 0x1},     // #5aul
	{22561, 16, 5, 0x81},     // #2deu
	{22566, 66, 5, 0x1},      // #7com
	{22571, 227, 7, 0x1},     // manisle
	{22578, 2, 5, 0x1},       // #7and
	{22583, 186, 22, 0x1},    // sintchristoffelennevis
	{22605, 437, 5, 0x1},     // #5816
	{22610, 246, 21, 0x1},    // ascensionensinthelena
	{22631, 221, 10, 0x1},    // guadeloupe
	{22641, 68, 25, 0x1},     // gebiedvandeafarsendeissas
	{22666, 148, 29, 0x1},    // koreademocraticvolksrepubliek
	{22695, 85, 10, 0x1},     // madagascar
	{22705, 171, 23, 0x1},    // brazilieverenigdestaten
	{22728, 144, 16, 0x1},    // pakistanrepublic
	{22744, 186, 15, 0x1},    // stkittsandnevis
	{22759, 64, 13, 0x1},     // belgischcongo
	{22772, 112, 11, 0x1},    // unitedarabe
	{22783, 143, 24, 0x1},    // sultanateofmuscatandoman
	{22807, 217, 27, 0x1},    // territoriumfalklandeilanden
	{22834, 438, 5, 0x1},     // #6jpn
	{22839, 439, 5, 0x1},     // #5gab
	{22844, 117, 17, 0x1},    // chinapeoplesrepof
	{22861, 199, 28, 0x1},    // kingdomofthenetherlandsaruba
	{22889, 43, 5, 0x81},     // #2pol
	{22894, 64, 31, 0x1},     // kinshasacongodemocraticrepublic
	{22925, 230, 5, 0x1},     // macao
	{22930, 46, 16, 0x1},     // russianfedertion
	{22946, 229, 17, 0x1},    // bailiwickofjersey
	{22963, 179, 16, 0x1},    // republiekecuador
	{22979, 440, 5, 0x1},     // #6dji
	{22984, 52, 19, 0x1},     // ottomanempireturkey
	{23003, 215, 30, 0x1},    // saharawiarabdemocraticrepublic
	{23033, 441, 5, 0x1},     // #5leb
	{23038, 71, 3, 0x1},      // uar
	{23041, 174, 5, 0x1},     // #7col
	{23046, 87, 24, 0x1},     // volksrepubliekmozambique
	{23070, 173, 14, 0x1},    // republiekchili
	{23084, 250, 27, 0x1},    // territoryturkscaicosislands
	{23111, 442, 5, 0x1},     // #5817
	{23116, 37, 25, 0x1},     // formeryugoslavrpmacedonia
	{23141, 241, 20, 0x1},    // palestinianauthority
	{23161, 210, 13, 0x1},    // cocoseilanden
	{23174, 243, 18, 0x1},    // departementreunion
	{23192, 154, 12, 0x1},    // siamthailand
	{23204, 55, 21, 0x1},     // formersfrofyugoslavia
	{23225, 120, 24, 0x1},    // micronesiefederalestaten
	{23249, 106, 18, 0x1},    // tanganyikarepublic
	{23267, 6, 18, 0x1},      // republicazerbaijan
	{23285, 443, 5, 0x1},     // #5gam
	{23290, 444, 5, 0x1},     // #6mal
	{23295, 114, 7, 0x1},     // bahrain
	{23302, 239, 33, 0x1},    // ducieoenoislandspitcairnhenderson
	{23335, 82, 11, 0x1},     // formerlibya
	{23346, 445, 16, 0x82},   // fedrepyugoslavia
	{23362, 447, 28, 0x82},   // serbiamontenegroyugoslaviafr
	{23390, 49, 17, 0x1},     // slowaakserepublic
	{23407, 449, 5, 0x1},     // #5390
	{23412, 111, 23, 0x1},    // islamicrepofafghanistan
	{23435, 247, 18, 0x1},    // svalbardogjanmayen
	{23453, 82, 12, 0x1},     // libyakingdom
	{23465, 54, 25, 0x1},     // verenigdestatenvanamerika
	{23490, 65, 5, 0x1},      // #7cgo
	{23495, 65, 20, 0x1},     // congopeoplesrepublic
	{23515, 138, 8, 0x1},     // mayanmar
	{23523, 450, 5, 0x1},     // #5uru
	{23528, 145, 23, 0x1},    // philippinescommonwealth
	{23551, 119, 26, 0x1},    // republiekvandefijieilanden
	{23577, 121, 19, 0x1},    // nederlandsoostindie
	{23596, 129, 14, 0x1},    // khmerrepubliek
	{23610, 164, 31, 0x1},    // mutawakkilitischkoninkrijkjemen
	{23641, 133, 6, 0x1},     // laopdr
	{23647, 62, 23, 0x1},     // republicoftheivorycoast
	{23670, 239, 36, 0x1},    // pitcairnhendersonducieandoenoislands
	{23706, 451, 3, 0x3},     // roc
	{23709, 129, 5, 0x81},    // #2khm
	{23714, 54, 16, 0x1},     // verstatesamerika
	{23730, 190, 5, 0x81},    // #2pan
	{23735, 69, 32, 0x1},     // algeriademocraticpopularrepublic
	{23767, 198, 30, 0x1},    // bolivariaanserepublicvenezuela
	{23797, 13, 36, 0x1},     // tsjechoslowaaksefederatieverepubliek
	{23833, 239, 5, 0x81},    // #2pcn
	{23838, 118, 6, 0x1},     // kibris
	{23844, 178, 20, 0x1},    // dominicaanserepublic
	{23864, 133, 11, 0x1},    // kingdomlaos
	{23875, 196, 24, 0x1},    // oosterserepubliekuruguay
	{23899, 9, 19, 0x1},      // bosnieenherzegovina
	{23918, 454, 5, 0x1},     // #5343
	{23923, 184, 5, 0x1},     // #7hai
	{23928, 221, 25, 0x1},    // departementdelaguadeloupe
	{23953, 64, 13, 0x1},     // congokinshasa
	{23966, 34, 15, 0x1},     // latvianrepublic
	{23981, 207, 10, 0x1},    // saintbarth
	{23991, 166, 5, 0x1},     // #7arg
	{23996, 11, 5, 0x1},      // #7can
	{24001, 148, 15, 0x1},    // democratickorea
	{24016, 140, 6, 0x1},     // malaya
	{24022, 60, 5, 0x81},     // #2bwa
	{24027, 56, 5, 0x1},      // #7ang
	{24032, 64, 31, 0x1},     // democraticrepublickinshasacongo
	{24063, 143, 13, 0x1},    // sultanateoman
	{24076, 239, 10, 0x1},    // pitcairnis
	{24086, 128, 19, 0x1},    // kirgizischerepublic
	{24105, 179, 7, 0x1},     // equador
	{24112, 115, 40, 0x1},    // deverblijfplaatsvandevredenatievanbrunei
	{24152, 37, 14, 0x1},     // macedoniefyrom
	{24166, 213, 25, 0x1},    // territorychristmasislands
	{24191, 253, 17, 0x1},    // usoutlyingislands
	{24208, 92, 17, 0x1},     // republiqueduniger
	{24225, 455, 12, 0x2},    // ruandaurundi
	{24237, 164, 10, 0x1},    // yemensanaa
	{24247, 167, 16, 0x1},    // antiguaenbarbuda
	{24263, 178, 5, 0x81},    // #2dom
	{24268, 129, 5, 0x1},     // #7cam
	{24273, 48, 31, 0x1},     // statenunievanservieenmontenegro
	{24304, 68, 5, 0x81},     // #2dji
	{24309, 457, 5, 0x1},     // #5800
	{24314, 160, 10, 0x1},    // uzbekistan
	{24324, 148, 15, 0x1},    // koreademocratic
	{24339, 28, 5, 0x81},     // #2isl
	{24344, 111, 23, 0x1},    // islamicstateafghanistan
	{24367, 164, 10, 0x1},    // noordjemen
	{24377, 458, 5, 0x1},     // #5210
	{24382, 76, 6, 0x1},      // guinee
	{24388, 164, 22, 0x1},    // arabischerepublicjemen
	{24410, 127, 11, 0x1},    // khazakhstan
	{24421, 236, 29, 0x1},    // overseasterritorynewcaledonia
	{24450, 135, 14, 0x1},    // dominionceylon
	{24464, 44, 9, 0x1},      // portugual
	{24473, 16, 28, 0x1},     // federalrepublicformergermany
	{24501, 459, 5, 0x1},     // #6900
	{24506, 460, 5, 0x1},     // #5afg
	{24511, 31, 27, 0x1},     // principalityofliechtenstein
	{24538, 461, 5, 0x1},     // #5325
	{24543, 462, 5, 0x1},     // #5341
	{24548, 463, 5, 0x1},     // #5355
	{24553, 136, 20, 0x1},    // formermaldiveislands
	{24573, 464, 5, 0x1},     // #5395
	{24578, 127, 18, 0x1},    // kazakhstanrepublic
	{24596, 465, 5, 0x1},     // #5arg
	{24601, 6, 12, 0x1},      // azerbaidzhan
	{24613, 157, 17, 0x1},    // republiceasttimor
	{24630, 78, 11, 0x1},     // guinebissau
	{24641, 102, 17, 0x1},    // seychellesislands
	{24658, 148, 5, 0x81},    // #2prk
	{24663, 252, 7, 0x1},     // formosa
	{24670, 466, 5, 0x1},     // #5205
	{24675, 467, 5, 0x1},     // #5211
	{24680, 201, 13, 0x1},    // alandeilanden
	{24693, 65, 13, 0x1},     // congorepofthe
	{24706, 228, 58, 0x1},    // britishoverzeesterritoriumbritishindischeoceaanterritorium
	{24764, 151, 9, 0x1},     // singapore
	{24773, 205, 27, 0x1},    // frenchsouthernantarticlands
	{24800, 34, 15, 0x1},     // republicletland
	{24815, 468, 5, 0x1},     // #5gua
	{24820, 66, 13, 0x1},     // comoroislands
	{24833, 29, 6, 0x1},      // israel
	{24839, 469, 5, 0x1},     // #5346
	{24844, 176, 14, 0x1},    // republicofcuba
	{24858, 70, 17, 0x1},     // sultanatezanzibar
	{24875, 113, 24, 0x1},    // volksrepubliekbangladesh
	{24899, 117, 23, 0x1},    // zhonghuarenmingongheguo
	{24922, 73, 23, 0x1},     // ethiopiaexcludeseritrea
	{24945, 222, 9, 0x1},     // groenland
	{24954, 114, 14, 0x1},    // kingdombahrain
	{24968, 240, 20, 0x1},    // puertoricogemenebest
	{24988, 470, 5, 0x1},     // #5212
	{24993, 188, 21, 0x1},    // mexicoverenigdestates
	{25014, 79, 31, 0x1},     // republiquedelaguineeequatoriale
	{25045, 51, 6, 0x1},      // zweden
	{25051, 10, 17, 0x1},     // republicofbelarus
	{25068, 471, 5, 0x1},     // #5gfr
	{25073, 114, 9, 0x1},     // albahrayn
	{25082, 93, 24, 0x1},     // federalerepublieknigeria
	{25106, 230, 12, 0x1},    // chinaprmacao
	{25118, 188, 6, 0x1},     // mexico
	{25124, 27, 15, 0x1},     // republicierland
	{25139, 472, 5, 0x1},     // #6drc
	{25144, 163, 28, 0x1},    // independentstatewesternsamoa
	{25172, 121, 29, 0x1},    // republicindonesiaunitarystate
	{25201, 164, 10, 0x1},    // sanaayemen
	{25211, 473, 5, 0x1},     // #5lit
	{25216, 124, 4, 0x1},     // iraq
	{25220, 474, 5, 0x1},     // #5347
	{25225, 205, 32, 0x1},    // fransezuidelijkezuidpoolgebieden
	{25257, 246, 37, 0x1},    // sainthelenatristandacunhaandascension
	{25294, 226, 20, 0x1},    // heardmcdonaldislands
	{25314, 231, 30, 0x1},    // territorysaintmartinfrenchpart
	{25344, 160, 11, 0x1},    // oesbekistan
	{25355, 210, 28, 0x1},    // cocoseilandenkeelingeilanden
	{25383, 160, 18, 0x1},    // republicuzbekistan
	{25401, 234, 24, 0x1},    // collectiviteitmartinique
	{25425, 145, 10, 0x1},    // filipijnen
	{25435, 121, 17, 0x1},    // indonesiarepublic
	{25452, 240, 5, 0x81},    // #2pri
	{25457, 208, 33, 0x1},    // britishoverzeesterritoriumbermuda
	{25490, 243, 12, 0x1},    // ilelareunion
	{25502, 35, 6, 0x1},      // monaco
	{25508, 94, 15, 0x1},     // rwandanrepublic
	{25523, 107, 16, 0x1},    // republicofuganda
	{25539, 132, 7, 0x1},     // koeweit
	{25546, 148, 28, 0x1},    // democraticrepublicnorthkorea
	{25574, 148, 25, 0x1},    // dempeoplesrepublicofkorea
	{25599, 191, 12, 0x1},    // republicperu
	{25611, 475, 5, 0x1},     // #6aus
	{25616, 476, 5, 0x1},     // #5344
	{25621, 22, 13, 0x1},     // unitedkingdom
	{25634, 205, 25, 0x1},    // frenchsouthernterritories
	{25659, 259, 57, 0x1},    // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{25716, 111, 23, 0x1},    // islamicstaatafghanistan
	{25739, 46, 11, 0x1},     // russiansfsr
	{25750, 115, 26, 0x1},    // nationofbruneiabodeofpeace
	{25776, 108, 7, 0x1},     // safrica
	{25783, 226, 22, 0x1},    // auheardmcdonaldislands
	{25805, 63, 17, 0x1},     // republiekkameroen
	{25822, 76, 6, 0x1},      // guinea
	{25828, 143, 13, 0x1},    // omansultanaat
	{25841, 22, 2, 0x1},      // vk
	{25843, 225, 28, 0x1},    // hongkongchinapeoplesrepublic
	{25871, 137, 25, 0x1},    // republiekmarshalleilanden
	{25896, 245, 41, 0x1},    // zuidgeorgiaendezuidelijkesandwicheilanden
	{25937, 126, 5, 0x1},     // #7jpn
	{25942, 477, 5, 0x2},     // #5345
	{25947, 22, 13, 0x1},     // unitedkingdon
	{25960, 120, 19, 0x1},    // micronesiafedstates
	{25979, 248, 19, 0x1},    // stpierreandmiquelon
	{25998, 225, 5, 0x1},     // #7hkg
	{26003, 259, 15, 0x1},    // republiekkosovo
	{26018, 66, 11, 0x1},     // comorenunie
	{26029, 210, 27, 0x1},    // overzeesgebiedcocoseilanden
	{26056, 135, 17, 0x1},    // republieksrilanka
	{26073, 24, 17, 0x1},     // helleenserepublic
	{26090, 227, 9, 0x1},     // isleofman
	{26099, 214, 30, 0x1},    // overseasterritorycaymanislands
	{26129, 82, 23, 0x1},     // verenigdkoninkrijklibie
	{26152, 164, 5, 0x1},     // yeman
	{26157, 164, 5, 0x1},     // yemen
	{26162, 217, 16, 0x1},    // falklandeilanden
	{26178, 112, 12, 0x1},    // trucialcoast
	{26190, 252, 13, 0x1},    // chinesetaipei
	{26203, 146, 5, 0x81},    // #2plw
	{26208, 479, 5, 0x1},     // #5gha
	{26213, 185, 5, 0x1},     // #7jam
	{26218, 175, 19, 0x1},    // republicofcostarica
	{26237, 10, 18, 0x1},     // belarusbyelorussia
	{26255, 136, 21, 0x1},    // republicofthemaldives
	{26276, 16, 11, 0x1},     // germanywest
	{26287, 215, 16, 0x1},    // westelijkesahara
	{26303, 1, 22, 0x1},      // albaniapeoplesrepublic
	{26325, 55, 19, 0x1},     // voormaligjugoslavie
	{26344, 480, 5, 0x1},     // #5350
	{26349, 26, 17, 0x1},     // republicofhungary
	{26366, 246, 23, 0x1},    // sthelenaanddependencies
	{26389, 241, 27, 0x1},    // palestijnseautonomegebieden
	{26416, 481, 15, 0x2},    // republicofchina
	{26431, 7, 16, 0x1},      // koninkrijkbelgie
	{26447, 98, 16, 0x1},     // republieksomalie
	{26463, 210, 9, 0x1},     // cocosisds
	{26472, 164, 24, 0x1},    // yemenarabrepublicofyemen
	{26496, 195, 22, 0x1},    // trinidadtobagorepublic
	{26518, 483, 5, 0x1},     // #5540
	{26523, 17, 10, 0x1},     // denemarken
	{26533, 129, 19, 0x1},    // formerkhmerrepublic
	{26552, 132, 14, 0x1},    // dawlatalkuwayt
	{26566, 37, 23, 0x1},     // republieknoordmacedonie
	{26589, 44, 5, 0x81},     // #2prt
	{26594, 64, 28, 0x1},     // congodemocraticrepublicofthe
	{26622, 28, 5, 0x81},     // #4352
	{26627, 484, 5, 0x1},     // #5200
	{26632, 80, 15, 0x1},     // republicofkenya
	{26647, 254, 13, 0x1},    // vaticaanstaat
	{26660, 242, 5, 0x81},    // #2pyf
	{26665, 30, 5, 0x81},     // #4380
	{26670, 115, 6, 0x1},     // brunei
	{26676, 165, 32, 0x1},    // yemenpeoplesdemocraticrepublicof
	{26708, 125, 5, 0x1},     // #7jor
	{26713, 240, 21, 0x1},    // grondgebiedpuertorico
	{26734, 71, 3, 0x1},      // are
	{26737, 148, 10, 0x1},    // noordkorea
	{26747, 254, 8, 0x1},     // vaticaan
	{26755, 206, 13, 0x1},    // sabaenbonaire
	{26768, 246, 31, 0x1},    // sthelenaascensiontristandacunha
	{26799, 241, 31, 0x1},    // palestineliberationorganization
	{26830, 61, 5, 0x1},      // #7caf
	{26835, 215, 16, 0x1},    // saharaoccidental
	{26851, 485, 5, 0x1},     // #5lux
	{26856, 62, 5, 0x1},      // #7civ
	{26861, 92, 14, 0x1},     // republiekniger
	{26875, 486, 5, 0x1},     // #5541
	{26880, 205, 35, 0x1},    // departementfransezuidelijkegebieden
	{26915, 162, 5, 0x1},     // #7van
	{26920, 16, 18, 0x1},     // fmrfedrepofgermany
	{26938, 252, 47, 0x1},    // penghukinmenmatsuseparatecustomsterritorytaiwan
	{26985, 48, 24, 0x1},     // serbiafrserbiamontenegro
	{27009, 154, 14, 0x1},    // koninkrijksiam
	{27023, 219, 19, 0x1},    // baljuwschapguernsey
	{27042, 487, 23, 0x2},    // koreademocraticrepublic
	{27065, 71, 14, 0x1},     // arabrepofegypt
	{27079, 138, 15, 0x1},    // burmanowmyanmar
	{27094, 191, 16, 0x1},    // republicadelperu
	{27110, 489, 5, 0x1},     // #5352
	{27115, 133, 28, 0x1},    // laopeoplesdemocraticrepublic
	{27143, 14, 5, 0x1},      // #7cze
	{27148, 14, 15, 0x1},     // czechiarepublic
	{27163, 171, 25, 0x1},    // federalerepubliekbrazilie
	{27188, 231, 17, 0x1},    // fransdeelstmartin
	{27205, 252, 23, 0x1},    // provincievanchinataiwan
	{27228, 251, 18, 0x1},    // territoriumtokelau
	{27246, 164, 23, 0x1},    // aljumhuriyahalyamaniyah
	{27269, 108, 3, 0x1},     // rsa
	{27272, 183, 8, 0x1},     // honduras
	{27280, 22, 29, 0x1},     // greatbritainnorthernirelanduk
	{27309, 71, 24, 0x1},     // jumhuriyatmisralarabiyah
	{27333, 120, 13, 0x1},    // micronesiafed
	{27346, 134, 15, 0x1},    // republiclebanon
	{27361, 28, 15, 0x1},     // republiciceland
	{27376, 45, 24, 0x1},     // romaniasocialistrepublic
	{27400, 62, 11, 0x1},     // cotedivoire
	{27411, 205, 24, 0x1},    // fransezuidelijkegebieden
	{27435, 89, 19, 0x1},     // republiquedemaurice
	{27454, 48, 16, 0x1},     // serviemontenegro
	{27470, 233, 36, 0x1},    // britishoverzeesterritoriummontserrat
	{27506, 50, 18, 0x1},     // republikaslovenija
	{27524, 490, 5, 0x1},     // #5349
	{27529, 491, 5, 0x1},     // #6840
	{27534, 70, 29, 0x1},     // volksrepubliekzanzibarenpemba
	{27563, 82, 46, 0x1},     // grotesocialistlibischarabischevolksjamahiriyya
	{27609, 54, 15, 0x1},     // usaunitedstates
	{27624, 492, 5, 0x1},     // #5553
	{27629, 123, 12, 0x1},    // empireofiran
	{27641, 165, 9, 0x1},     // adenyemen
	{27650, 123, 10, 0x1},    // empireiran
	{27660, 493, 5, 0x1},     // #5940
	{27665, 186, 36, 0x1},    // federationofsaintchristopherandnevis
	{27701, 106, 38, 0x1},    // formerunitedrepublictanganyikazanzibar
	{27739, 494, 4, 0x1},     // #658
	{27743, 221, 27, 0x1},    // overseasterritoryguadeloupe
	{27770, 495, 5, 0x1},     // #5gmy
	{27775, 80, 14, 0x1},     // republiekkenia
	{27789, 496, 5, 0x1},     // #5guy
	{27794, 231, 23, 0x1},    // saintmartincollectivity
	{27817, 239, 16, 0x1},    // pitcairneilanden
	{27833, 249, 30, 0x1},    // kingdomnetherlandssaintmaarten
	{27863, 241, 15, 0x1},    // formerpalestine
	{27878, 43, 21, 0x1},     // peoplesrepublicpoland
	{27899, 205, 34, 0x1},    // fransezuidelijkeenzuidpoolgebieden
	{27933, 497, 5, 0x1},     // #5552
	{27938, 52, 15, 0x1},     // turkserepubliek
	{27953, 115, 30, 0x1},    // verblijfplaatsvredenatiebrunei
	{27983, 206, 39, 0x1},    // overzeesgebiedbonairesainteustatiussaba
	{28022, 7, 7, 0x1},       // belgium
	{28029, 122, 5, 0x81},    // #4356
	{28034, 105, 15, 0x1},    // tunisiarepublic
	{28049, 62, 5, 0x81},     // #4384
	{28054, 498, 5, 0x1},     // #6mya
	{28059, 499, 5, 0x1},     // #5gdr
	{28064, 104, 14, 0x1},    // republicoftogo
	{28078, 53, 14, 0x1},     // sovjetoekraine
	{28092, 66, 29, 0x1},     // islamicfederalrepubliccomoren
	{28121, 2, 15, 0x1},      // prinsdomandorra
	{28136, 140, 15, 0x1},    // malayafederatie
	{28151, 45, 26, 0x1},     // socialistrepublicofromania
	{28177, 14, 19, 0x1},     // tsjechischerepublic
	{28196, 500, 5, 0x1},     // #6jor
	{28201, 213, 24, 0x1},    // christmasislandterritory
	{28225, 110, 9, 0x1},     // srhodesia
	{28234, 62, 23, 0x1},     // republiquedecotedivoire
	{28257, 161, 9, 0x1},     // vietnamsr
	{28266, 73, 38, 0x1},     // federaledemocratischerepubliekethiopie
	{28304, 247, 27, 0x1},    // grondgebiedsvalbardjanmayen
	{28331, 138, 20, 0x1},    // republicunionmyanmar
	{28351, 501, 5, 0x1},     // #5551
	{28356, 256, 15, 0x1},    // virginislandsus
	{28371, 205, 47, 0x1},    // overzeesecollectiviteitfransezuidelijkegebieden
	{28418, 19, 5, 0x1},      // eesti
	{28423, 215, 10, 0x1},    // westsahara
	{28433, 502, 4, 0x1},     // #640
	{28437, 10, 21, 0x1},     // formerwitrussischessr
	{28458, 68, 16, 0x1},     // gebiedafarsissas
	{28474, 206, 25, 0x1},    // sabasainteustatiusbonaire
	{28499, 91, 15, 0x1},     // southwestafrica
	{28514, 138, 19, 0x1},    // unionofmyanmarburma
	{28533, 48, 25, 0x1},     // serbiaandmontenegroformer
	{28558, 82, 10, 0x1},     // libiestaat
	{28568, 176, 13, 0x1},    // republiekcuba
	{28581, 136, 13, 0x1},    // dhivehiraajje
	{28594, 257, 31, 0x1},    // overzeesdepartementwallisfutuna
	{28625, 102, 18, 0x1},    // seychellenrepublic
	{28643, 77, 17, 0x1},     // thegambiarepublic
	{28660, 170, 5, 0x81},    // #2bol
	{28665, 247, 26, 0x1},    // svalbardandjanmayenislands
	{28691, 139, 25, 0x1},    // mongolischevolksrepubliek
	{28716, 159, 13, 0x1},    // elliceislands
	{28729, 187, 10, 0x1},    // saintlucia
	{28739, 35, 18, 0x1},     // monacoprincipality
	{28757, 503, 5, 0x1},     // #6750
	{28762, 163, 24, 0x1},    // onafhankelijkestaatsamoa
	{28786, 73, 35, 0x1},     // federaldemocraticrepublicofethiopia
	{28821, 224, 18, 0x1},    // overzeesgebiedguam
	{28839, 64, 30, 0x1},     // congodemocraticrepublicofzaire
	{28869, 230, 37, 0x1},    // chinamacauspecialadministrativeregion
	{28906, 52, 15, 0x1},     // republicturkiye
	{28921, 54, 2, 0x1},      // us
	{28923, 504, 4, 0x1},     // #641
	{28927, 186, 20, 0x1},    // stchristopherennevis
	{28947, 58, 16, 0x1},     // republiekdahomey
	{28963, 221, 19, 0x1},    // territoryguadeloupe
	{28982, 124, 4, 0x1},     // irak
	{28986, 231, 23, 0x1},    // collectivitesaintmartin
	{29009, 505, 5, 0x1},     // #5359
	{29014, 114, 17, 0x1},    // mamlakatalbahrayn
	{29031, 142, 14, 0x1},    // naoerorepublic
	{29045, 506, 5, 0x1},     // #6820
	{29050, 118, 5, 0x1},     // #7cyp
	{29055, 507, 28, 0x82},   // montenegroyugoslaviafrserbia
	{29083, 12, 7, 0x1},      // schweiz
	{29090, 255, 22, 0x1},    // maagdeneilandenbritish
	{29112, 202, 21, 0x1},    // netherlandswestindies
	{29133, 241, 14, 0x1},    // palestinastaat
	{29147, 237, 13, 0x1},    // norfolkeiland
	{29160, 15, 9, 0x1},      // formergdr
	{29169, 190, 14, 0x1},    // panamarepublic
	{29183, 136, 16, 0x1},    // republicmaldives
	{29199, 30, 5, 0x81},     // #2ita
	{29204, 96, 15, 0x1},     // republicsenegal
	{29219, 138, 17, 0x1},    // burmaunionmyanmar
	{29236, 71, 11, 0x1},     // formeregypt
	{29247, 188, 21, 0x1},    // mexicoverenigdestaten
	{29268, 231, 21, 0x1},    // saintmartinfrenchpart
	{29289, 118, 6, 0x1},     // cyprus
	{29295, 98, 24, 0x1},     // somalidemocraticrepublic
	{29319, 509, 5, 0x1},     // #5920
	{29324, 510, 4, 0x1},     // #642
	{29328, 252, 19, 0x1},    // chinesetaipeitaiwan
	{29347, 242, 14, 0x1},    // franspolynesie
	{29361, 225, 15, 0x1},    // hongkongchinapr
	{29376, 255, 15, 0x1},    // ukvirginislands
	{29391, 8, 5, 0x81},      // #2bgr
	{29396, 226, 29, 0x1},    // heardislandandmcdonaldislands
	{29425, 511, 5, 0x1},     // #6835
	{29430, 16, 17, 0x1},     // formerwestgermany
	{29447, 512, 5, 0x1},     // #5les
	{29452, 160, 19, 0x1},    // republicoezbekistan
	{29471, 209, 5, 0x81},    // #2bvt
	{29476, 6, 12, 0x1},      // azerbeidzjan
	{29488, 255, 44, 0x1},    // britishoverseasterritorybritishvirginislands
	{29532, 67, 19, 0x1},     // republicofcapeverde
	{29551, 108, 25, 0x1},    // iriphablikiyesewulaafrika
	{29576, 513, 5, 0x1},     // #6wsm
	{29581, 68, 21, 0x1},     // afarsissasfransgebied
	{29602, 10, 6, 0x1},      // #3byaa
	{29608, 514, 5, 0x1},     // #5uga
	{29613, 172, 9, 0x1},     // barbadoes
	{29622, 15, 3, 0x1},      // gdr
	{29625, 93, 22, 0x1},     // federalrepublicnigeria
	{29647, 197, 14, 0x1},    // saintvincentgr
	{29661, 185, 5, 0x81},    // #4388
	{29666, 4, 23, 0x1},      // commonwealthofaustralia
	{29689, 239, 14, 0x1},    // pitcairnisland
	{29703, 8, 23, 0x1},      // bulgariapeoplesrepublic
	{29726, 108, 18, 0x1},    // republicsuidafrika
	{29744, 515, 5, 0x1},     // #5935
	{29749, 516, 4, 0x1},     // #653
	{29753, 79, 16, 0x1},     // equatorialguinea
	{29769, 210, 20, 0x1},    // cocoskeelingeilanden
	{29789, 244, 8, 0x1},     // vietnams
	{29797, 57, 5, 0x81},     // #2bdi
	{29802, 517, 5, 0x1},     // #6850
	{29807, 518, 5, 0x1},     // #5lbr
	{29812, 45, 8, 0x1},      // roemenie
	{29820, 208, 5, 0x81},    // #2bmu
	{29825, 241, 19, 0x1},    // palestineoccupiedtr
	{29844, 208, 15, 0x1},    // bermudaeilanden
	{29859, 129, 15, 0x1},    // stateofcambodia
	{29874, 95, 14, 0x1},     // republieksudan
	{29888, 251, 24, 0x1},    // overseasterritorytokelau
	{29912, 138, 9, 0x1},     // unieburma
	{29921, 519, 5, 0x1},     // #5rvn
	{29926, 155, 20, 0x1},    // republictadzjikistan
	{29946, 128, 18, 0x1},    // kyrgyzrespublikasy
	{29964, 257, 22, 0x1},    // wallisenfutunaeilanden
	{29986, 520, 5, 0x1},     // #5946
	{29991, 521, 5, 0x1},     // #5950
	{29996, 205, 28, 0x1},    // frenchsouthernantarcticlands
	{30024, 106, 7, 0x1},     // tazania
	{30031, 522, 4, 0x1},     // #652
	{30035, 523, 5, 0x1},     // #5986
	{30040, 55, 40, 0x1},     // formersocialistfederalrepublicyugoslavia
	{30080, 206, 44, 0x1},    // overzeesgebiedsdeelbonairesainteustatiussaba
	{30124, 48, 22, 0x1},     // serbiamontenegroformer
	{30146, 68, 32, 0x1},     // fransterritoriumvoorafarsenissas
	{30178, 217, 30, 0x1},    // overzeesgebiedfalklandeilanden
	{30208, 226, 38, 0x1},    // territoriumheardeilandmcdonaldeilanden
	{30246, 10, 35, 0x1},     // witrussischesovietsocialistrepublic
	{30281, 239, 15, 0x1},    // pitcairnislands
	{30296, 198, 11, 0x1},    // venezuelarb
	{30307, 68, 16, 0x1},     // djiboutirepublic
	{30323, 66, 29, 0x1},     // comorenfederalislamicrepublic
	{30352, 232, 33, 0x1},    // overzeesgebiednoordelijkemarianen
	{30385, 218, 18, 0x1},    // territoriumfaeroer
	{30403, 248, 42, 0x1},    // overzeesecollectiviteitsaintpierremiquelon
	{30445, 199, 9, 0x1},     // landaruba
	{30454, 64, 7, 0x1},      // rdcongo
	{30461, 149, 5, 0x1},     // #7qat
	{30466, 225, 9, 0x1},     // xianggang
	{30475, 61, 11, 0x1},     // centralafrr
	{30486, 241, 37, 0x1},    // formerpalestineliberationorganization
	{30523, 524, 5, 0x1},     // #5947
	{30528, 257, 28, 0x1},    // territorywallisfutunaislands
	{30556, 37, 28, 0x1},     // northmacedoniamacedoniafyrom
	{30584, 525, 4, 0x1},     // #651
	{30588, 526, 5, 0x1},     // #5987
	{30593, 13, 33, 0x1},     // tsjechoslowaaksesocialistrepublic
	{30626, 169, 13, 0x1},    // britshonduras
	{30639, 209, 30, 0x1},    // overseasterritorybouvetislands
	{30669, 249, 22, 0x1},    // netherlandssintmaarten
	{30691, 209, 22, 0x1},    // territorybouvetislands
	{30713, 156, 11, 0x1},    // turkmenstan
	{30724, 223, 12, 0x1},    // frenchguiana
	{30736, 138, 26, 0x1},    // unieburmasocialistrepublic
	{30762, 73, 8, 0x1},      // ityopiya
	{30770, 53, 32, 0x1},     // ukrainiansovietsocialistrepublic
	{30802, 64, 12, 0x1},     // belgiancongo
	{30814, 33, 20, 0x1},     // grandduchyluxembourg
	{30834, 229, 17, 0x1},    // grondgebiedjersey
	{30851, 144, 19, 0x1},    // pakistaninclbanglad
	{30870, 40, 17, 0x1},     // formernetherlands
	{30887, 15, 27, 0x1},     // democraticrepublicofgermany
	{30914, 186, 35, 0x1},    // federatievansaintchristopherennevis
	{30949, 527, 5, 0x1},     // #5pak
	{30954, 206, 28, 0x1},    // bonairesainteustatiusandsaba
	{30982, 25, 15, 0x1},     // croatiarepublic
	{30997, 259, 14, 0x1},    // kosovarepublic
	{31011, 157, 32, 0x1},    // republicademocraticadetimorleste
	{31043, 54, 27, 0x1},     // noordamerikaverenigdestaten
	{31070, 162, 8, 0x1},     // vanutatu
	{31078, 164, 24, 0x1},    // arabrepublicofyemenyemen
	{31102, 78, 15, 0x1},     // portugeesguinee
	{31117, 6, 10, 0x1},      // azerbaijan
	{31127, 241, 50, 0x1},    // occupiedpalestinianterritoryincludingeastjerusalem
	{31177, 13, 6, 0x1},      // #3cshh
	{31183, 528, 5, 0x1},     // #5yem
	{31188, 61, 28, 0x1},     // formercentralafricanrepublic
	{31216, 19, 15, 0x1},     // estoniarepublic
	{31231, 246, 25, 0x1},    // ascensionentristandacunha
	{31256, 48, 6, 0x1},      // servie
	{31262, 123, 4, 0x1},     // iran
	{31266, 205, 43, 0x1},    // overzeesgebiedsdeelfransezuidelijkegebieden
	{31309, 175, 5, 0x1},     // #7crc
	{31314, 80, 14, 0x1},     // jamhuriyakenya
	{31328, 120, 25, 0x1},    // micronesiafederalstatesof
	{31353, 529, 5, 0x1},     // #6aze
	{31358, 234, 22, 0x1},    // collectivitymartinique
	{31380, 117, 7, 0x1},     // chinapr
	{31387, 530, 5, 0x1},     // #6740
	{31392, 531, 5, 0x1},     // #5pol
	{31397, 12, 19, 0x1},     // confederationsuisse
	{31416, 50, 9, 0x1},      // slovenija
	{31425, 120, 19, 0x1},    // micronesiefederatie
	{31444, 14, 20, 0x1},     // tsjechischerepubliek
	{31464, 151, 17, 0x1},    // singaporerepublic
	{31481, 205, 46, 0x1},    // territorialcollectivityfrenchsouthernterritory
	{31527, 13, 16, 0x1},     // tsjechoslowakije
	{31543, 186, 21, 0x1},    // stchristopherandnevis
	{31564, 532, 5, 0x1},     // #5955
	{31569, 129, 15, 0x1},    // kingdomcambodia
	{31584, 533, 4, 0x1},     // #657
	{31588, 236, 28, 0x1},    // collectiviteitnieuwcaledonie
	{31616, 13, 25, 0x1},     // voormaligtsjechoslowakije
	{31641, 197, 24, 0x1},    // saintvincentengrenadines
	{31665, 117, 3, 0x1},     // prc
	{31668, 176, 5, 0x1},     // #7cub
	{31673, 186, 20, 0x1},    // stchristoffelennevis
	{31693, 534, 5, 0x1},     // #5lat
	{31698, 48, 29, 0x1},     // serbiaandmontenegrostateunion
	{31727, 105, 14, 0x1},    // tunisiakingdom
	{31741, 535, 5, 0x1},     // #6830
	{31746, 63, 5, 0x1},      // #7cmr
	{31751, 208, 18, 0x1},    // territoriumbermuda
	{31769, 244, 3, 0x1},     // rvn
	{31772, 236, 25, 0x1},    // territoriumnieuwcaledonie
	{31797, 61, 27, 0x1},     // centraalafrikaanserepubliek
	{31824, 145, 18, 0x1},    // filipijnserepublic
	{31842, 74, 15, 0x1},     // republicofgabon
	{31857, 257, 29, 0x1},    // overseasterritorywallisfutuna
	{31886, 192, 5, 0x81},    // #2pry
	{31891, 245, 33, 0x1},    // southgeorgiasouthsandwicheilanden
	{31924, 229, 17, 0x1},    // territoriumjersey
	{31941, 13, 29, 0x1},     // czechandslovakfederalrepublic
	{31970, 134, 15, 0x1},    // lebanonrepublic
	{31985, 248, 33, 0x1},    // overzeesgebiedsaintpierremiquelon
	{32018, 239, 33, 0x1},    // pitcairnhendersonducieoenoislands
	{32051, 100, 39, 0x1},    // democratischerepublieksaotomeenprincipe
	{32090, 148, 11, 0x1},    // demrepkorea
	{32101, 64, 36, 0x1},     // kinshasacongodemocraticrepubliczaire
	{32137, 536, 4, 0x1},     // #680
	{32141, 195, 2, 0x1},     // tt
	{32143, 537, 4, 0x1},     // #656
	{32147, 82, 5, 0x1},      // libie
	{32152, 223, 15, 0x1},    // guyanefrancaise
	{32167, 16, 22, 0x1},     // federalrepublicgermany
	{32189, 66, 28, 0x1},     // comorenislamicbondsrepubliek
	{32217, 129, 17, 0x1},    // kingdomofcambodia
	{32234, 238, 10, 0x1},    // niueisland
	{32244, 214, 5, 0x1},     // #7cay
	{32249, 538, 5, 0x1},     // #4532
	{32254, 110, 18, 0x1},    // republicofzimbabwe
	{32272, 539, 5, 0x1},     // #5820
	{32277, 64, 11, 0x1},     // congodemrep
	{32288, 232, 10, 0x1},    // nmarianais
	{32298, 49, 18, 0x1},     // republicofslovakia
	{32316, 259, 37, 0x1},    // unitednationsadministeredregionkosovo
	{32353, 540, 5, 0x1},     // #5pan
	{32358, 257, 31, 0x1},    // wallisandfutunaislandsterritory
	{32389, 104, 13, 0x1},    // republiektogo
	{32402, 138, 5, 0x1},     // birma
	{32407, 541, 4, 0x1},     // #655
	{32411, 542, 5, 0x1},     // #6678
	{32416, 543, 5, 0x1},     // #5983
	{32421, 544, 4, 0x1},     // #631
	{32425, 120, 23, 0x1},    // micronesiafederalstates
	{32448, 67, 5, 0x1},      // #7cpv
	{32453, 43, 6, 0x1},      // poland
	{32459, 545, 5, 0x1},     // #5375
	{32464, 145, 24, 0x1},    // republiekvandefilipijnen
	{32488, 546, 5, 0x1},     // #6860
	{32493, 147, 17, 0x1},    // papoeanieuwguinea
	{32510, 255, 12, 0x1},    // brvirginisds
	{32522, 199, 5, 0x81},    // #4533
	{32527, 174, 17, 0x1},    // republiekcolombia
	{32544, 68, 16, 0x1},     // frenchafarsissas
	{32560, 255, 15, 0x1},    // britishvirginis
	{32575, 63, 8, 0x1},      // kameroun
	{32583, 111, 31, 0x1},    // democraticrepublicofafghanistan
	{32614, 129, 20, 0x1},    // formerkhmerrepubliek
	{32634, 42, 2, 0x1},      // nz
	{32636, 22, 25, 0x1},     // greatbritainunitedkingdom
	{32661, 547, 4, 0x1},     // #654
	{32665, 253, 41, 0x1},    // territoryunitedstatesminoroutlyingislands
	{32706, 39, 19, 0x1},     // republiekmontenegro
	{32725, 150, 11, 0x1},    // saudiarabia
	{32736, 101, 18, 0x1},    // kingdomofswaziland
	{32754, 42, 5, 0x81},     // #4554
	{32759, 217, 20, 0x1},    // falklandisdsmalvinas
	{32779, 548, 5, 0x1},     // #5usa
	{32784, 549, 5, 0x1},     // #4530
	{32789, 20, 16, 0x1},     // republiekfinland
	{32805, 165, 23, 0x1},    // yemendemocraticrepublic
	{32828, 22, 25, 0x1},     // unitedkingdomgreatbritain
	{32853, 234, 24, 0x1},    // overzeesgebiedmartinique
	{32877, 69, 34, 0x1},     // peoplesdemocraticrepublicofalgeria
	{32911, 29, 5, 0x81},     // #2isr
	{32916, 550, 5, 0x1},     // #5pal
	{32921, 551, 5, 0x1},     // #6ukr
	{32926, 138, 27, 0x1},    // socialistrepublicunionburma
	{32953, 118, 14, 0x1},    // republiccyprus
	{32967, 233, 21, 0x1},    // territoriummontserrat
	{32988, 53, 39, 0x1},     // formeroekraiensesovietsocialistrepublic
	{33027, 110, 16, 0x1},    // rhodesiazimbabwe
	{33043, 54, 18, 0x1},     // unitedsatesamerica
	{33061, 108, 28, 0x1},    // iriphablikiyasemzantsiafrika
	{33089, 552, 5, 0x1},     // #6660
	{33094, 230, 16, 0x1},    // territoriummacau
	{33110, 79, 26, 0x1},     // republicadaguineequatorial
	{33136, 168, 24, 0x1},    // commonwealthofthebahamas
	{33160, 161, 7, 0x1},     // vietman
	{33167, 213, 13, 0x1},    // christmasisds
	{33180, 230, 5, 0x1},     // macau
	{33185, 553, 5, 0x1},     // #5373
	{33190, 134, 17, 0x1},    // republicoflebanon
	{33207, 150, 22, 0x1},    // saoediarabiekoninkrijk
	{33229, 67, 12, 0x1},     // centralverde
	{33241, 106, 18, 0x1},    // tanganyikazanzibar
	{33259, 207, 35, 0x1},    // overseascollectivitysaintbarthelemy
	{33294, 212, 5, 0x81},    // #4531
	{33299, 227, 9, 0x1},     // eilandman
	{33308, 168, 19, 0x1},    // bahamascommonwealth
	{33327, 154, 11, 0x1},    // kingdomsiam
	{33338, 554, 5, 0x1},     // #5phi
	{33343, 157, 6, 0x1},     // #3tptl
	{33349, 164, 23, 0x1},    // formerarabrepublicyemen
	{33372, 197, 26, 0x1},    // saintvincentendegrenadinen
	{33398, 241, 17, 0x1},    // westbankgazastrip
	{33415, 236, 32, 0x1},    // overseascollectivitynewcaledonia
	{33447, 196, 24, 0x1},    // republictenoostenuruguay
	{33471, 156, 13, 0x1},    // turkemenistan
	{33484, 232, 19, 0x1},    // northmarianaislands
	{33503, 555, 5, 0x83},    // congo
	{33508, 149, 5, 0x1},     // katar
	{33513, 245, 59, 0x1},    // britishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden
	{33572, 558, 4, 0x1},     // #660
	{33576, 189, 19, 0x1},    // republicofnicaragua
	{33595, 559, 5, 0x1},     // #5990
	{33600, 93, 19, 0x1},     // federationofnigeria
	{33619, 100, 16, 0x1},    // stomeandprincipe
	{33635, 560, 5, 0x1},     // #4200
	{33640, 68, 18, 0x1},     // republiquedjibouti
	{33658, 561, 5, 0x1},     // #5372
	{33663, 207, 10, 0x1},    // saintbarts
	{33673, 64, 25, 0x1},     // republiekcongoleopoldstad
	{33698, 103, 5, 0x1},     // #7cha
	{33703, 140, 18, 0x1},    // federatievanmalaya
	{33721, 226, 23, 0x1},    // heardenmcdonaldeilanden
	{33744, 243, 30, 0x1},    // overzeesecollectiviteitreunion
	{33774, 241, 15, 0x1},    // westbankandgaza
	{33789, 141, 5, 0x81},    // #4524
	{33794, 228, 5, 0x81},    // #2iot
	{33799, 71, 23, 0x1},     // arabischerepublicegypte
	{33822, 562, 5, 0x1},     // #5por
	{33827, 82, 41, 0x1},     // greatsocialistpeopleslibyanarabjamahiriya
	{33868, 231, 21, 0x1},    // fransdeelsaintmaarten
	{33889, 78, 10, 0x1},     // guineabiss
	{33899, 62, 21, 0x1},     // ivorycoastcotedivoire
	{33920, 253, 38, 0x1},    // verenigdestateskleinepacifischeislands
	{33958, 239, 37, 0x1},    // britishoverzeesgebiedpitcairneilanden
	{33995, 119, 12, 0x1},    // dominionfiji
	{34007, 164, 14, 0x1},    // republiekjemen
	{34021, 61, 26, 0x1},     // centraalafrikaanserepublic
	{34047, 37, 37, 0x1},     // formerformeryugoslavrepublicmacedonia
	{34084, 229, 15, 0x1},    // jerseybailiwick
	{34099, 85, 18, 0x1},     // madagascarrepublic
	{34117, 104, 4, 0x1},     // togo
	{34121, 20, 15, 0x1},     // finlandrepublic
	{34136, 230, 12, 0x1},    // chinaprmacau
	{34148, 49, 9, 0x1},      // slovakrep
	{34157, 563, 5, 0x1},     // #5371
	{34162, 195, 25, 0x1},    // republiektrinidadentobago
	{34187, 82, 20, 0x1},     // lybianarabjamahiriya
	{34207, 47, 27, 0x1},     // mostserenerepublicsanmarino
	{34234, 157, 9, 0x1},     // oosttimor
	{34243, 93, 17, 0x1},     // nigeriafederation
	{34260, 54, 27, 0x1},     // verenigdestatesnorthamerika
	{34287, 128, 14, 0x1},    // kyrgyzrepublic
	{34301, 153, 8, 0x1},     // syrianar
	{34309, 243, 19, 0x1},    // collectivityreunion
	{34328, 241, 15, 0x1},    // stateofpalestin
	{34343, 246, 60, 0x1},    // britishoverzeesterritoriumsainthelenaascensiontristandacunha
	{34403, 133, 11, 0x1},    // laoskingdom
	{34414, 64, 25, 0x1},     // leopoldstadrepubliekcongo
	{34439, 98, 14, 0x1},     // somalirepublic
	{34453, 25, 15, 0x1},     // republiccroatia
	{34468, 124, 5, 0x81},    // #2irq
	{34473, 174, 8, 0x1},     // colombia
	{34481, 30, 18, 0x1},     // italiaanserepublic
	{34499, 141, 35, 0x1},    // federaledemocratischerepublieknepal
	{34534, 49, 16, 0x1},     // republicslovakia
	{34550, 248, 39, 0x1},    // overzeesegemeenschapsaintpierremiquelon
	{34589, 564, 5, 0x1},     // #5prk
	{34594, 565, 5, 0x1},     // #6663
	{34599, 165, 39, 0x1},    // adenyemenpeoplesdemocraticrepublicsouth
	{34638, 163, 5, 0x81},    // #2wsm
	{34643, 42, 12, 0x1},     // nieuwzeeland
	{34655, 150, 11, 0x1},    // saudiarabie
	{34666, 54, 3, 0x1},      // usa
	{34669, 68, 5, 0x81},     // #4262
	{34674, 566, 5, 0x1},     // #5370
	{34679, 567, 5, 0x1},     // #6arm
	{34684, 568, 5, 0x1},     // #5lao
	{34689, 44, 18, 0x1},     // republicofportugal
	{34707, 54, 15, 0x1},     // verenigdestaten
	{34722, 130, 36, 0x1},    // kiribatiindependentsovereignrepublic
	{34758, 54, 20, 0x1},     // unitedsatesofamerica
	{34778, 189, 5, 0x81},    // #4558
	{34783, 47, 9, 0x1},      // sanmarino
	{34792, 249, 5, 0x81},    // #4534
	{34797, 248, 29, 0x1},    // departmentsaintpierremiquelon
	{34826, 144, 22, 0x1},    // inclbangladeshpakistan
	{34848, 29, 11, 0x1},     // israelstate
	{34859, 6, 22, 0x1},      // azarbaycanrespublikasi
	{34881, 144, 5, 0x81},    // #4586
	{34886, 569, 5, 0x1},     // #4590
	{34891, 198, 20, 0x1},    // venezuelarepublicbol
	{34911, 13, 20, 0x1},     // czechoslovakiaformer
	{34931, 246, 25, 0x1},    // tristandacunhaenascension
	{34956, 163, 23, 0x1},    // independentstateofsamoa
	{34979, 29, 5, 0x81},     // #4376
	{34984, 179, 15, 0x1},    // ecuadorrepublic
	{34999, 124, 5, 0x81},    // #4368
	{35004, 134, 15, 0x1},    // republiclibanon
	{35019, 46, 38, 0x1},     // unievansocialistischesovjetrepublieken
	{35057, 210, 14, 0x1},    // keelingislands
	{35071, 191, 5, 0x81},    // #2per
	{35076, 257, 23, 0x1},    // departementwallisfutuna
	{35099, 138, 11, 0x1},    // myanmarunie
	{35110, 250, 18, 0x1},    // turkscaicosislands
	{35128, 57, 19, 0x1},     // republiqueduburundi
	{35147, 213, 26, 0x1},    // territoryofchristmasisland
	{35173, 14, 5, 0x81},     // #4203
	{35178, 176, 12, 0x1},    // cubarepublic
	{35190, 570, 5, 0x1},     // #6501
	{35195, 111, 20, 0x1},    // republiekafghanistan
	{35215, 206, 5, 0x81},    // #4535
	{35220, 206, 27, 0x1},    // bonairesabaandsinteustatius
	{35247, 63, 8, 0x1},      // camerron
	{35255, 146, 5, 0x81},    // #4585
	{35260, 190, 5, 0x81},    // #4591
	{35265, 112, 18, 0x1},    // unitedarabemirates
	{35283, 206, 18, 0x1},    // caribischnederland
	{35301, 200, 8, 0x1},     // anguilla
	{35309, 207, 11, 0x1},    // saintbarths
	{35320, 4, 21, 0x1},      // australiacommonwealth
	{35341, 205, 32, 0x1},    // territoryfrenchsouthernterritory
	{35373, 247, 18, 0x1},    // svalbardenjanmayen
	{35391, 43, 23, 0x1},     // peoplesrepublicofpoland
	{35414, 165, 30, 0x1},    // peoplesrepublicofsouthernyemen
	{35444, 91, 15, 0x1},     // southwestafrika
	{35459, 571, 5, 0x1},     // #6615
	{35464, 101, 15, 0x1},    // umbusoweswatini
	{35479, 138, 12, 0x1},    // unievanbirma
	{35491, 161, 8, 0x1},     // nvietnam
	{35499, 154, 8, 0x1},     // thialand
	{35507, 161, 12, 0x1},    // vietnamnorth
	{35519, 58, 5, 0x81},     // #4204
	{35524, 138, 19, 0x1},    // myanmarrepublicunie
	{35543, 227, 34, 0x1},    // britishoverseasterritoryislandsman
	{35577, 205, 5, 0x81},    // #4260
	{35582, 196, 25, 0x1},    // orientalrepublicofuruguay
	{35607, 169, 5, 0x81},    // #2blz
	{35612, 255, 22, 0x1},    // britishmaagdeneilanden
	{35634, 224, 4, 0x1},     // guam
	{35638, 231, 14, 0x1},    // stmartinfrench
	{35652, 198, 9, 0x1},     // venezuela
	{35661, 114, 5, 0x81},    // #2bhr
	{35666, 572, 5, 0x1},     // #6500
	{35671, 239, 36, 0x1},    // ducieandoenoislandspitcairnhenderson
	{35707, 240, 29, 0x1},    // overzeesgebiedsdeelpuertorico
	{35736, 142, 5, 0x81},    // #4520
	{35741, 255, 3, 0x1},     // bvi
	{35744, 85, 18, 0x1},     // republicmadagaskar
	{35762, 137, 5, 0x81},    // #4584
	{35767, 125, 22, 0x1},    // hashemitekingdomjordan
	{35789, 244, 18, 0x1},    // formersouthvietnam
	{35807, 245, 38, 0x1},    // southgeorgiaandthesouthsandwichislands
	{35845, 240, 21, 0x1},    // territoriumpuertorico
	{35866, 197, 26, 0x1},    // saintvincentendegrenadines
	{35892, 52, 15, 0x1},     // republicturkije
	{35907, 248, 31, 0x1},    // collectivitysaintpierremiquelon
	{35938, 20, 15, 0x1},     // republicfinland
	{35953, 573, 5, 0x1},     // #6666
	{35958, 54, 2, 0x1},      // vs
	{35960, 574, 5, 0x1},     // #6670
	{35965, 234, 29, 0x1},    // overzeesdepartementmartinique
	{35994, 130, 17, 0x1},    // republiekkiribati
	{36011, 198, 28, 0x1},    // venezuelarepublicbolivariana
	{36039, 149, 10, 0x1},    // qatarstate
	{36049, 206, 5, 0x81},    // #2bes
	{36054, 241, 5, 0x81},    // #4275
	{36059, 43, 21, 0x1},     // polishpeoplesrepublic
	{36080, 79, 25, 0x1},     // republicaguineaecuatorial
	{36105, 71, 23, 0x1},     // unitedarabrepublicegypt
	{36128, 168, 5, 0x81},    // #2bhs
	{36133, 117, 5, 0x1},     // #7chn
	{36138, 120, 5, 0x81},    // #4583
	{36143, 79, 17, 0x1},     // equatoriaalguinea
	{36160, 212, 23, 0x1},    // curacaokofthenetherland
	{36183, 48, 19, 0x1},     // serbiaandmontenegro
	{36202, 575, 5, 0x1},     // #6uae
	{36207, 123, 14, 0x1},    // keizerrijkiran
	{36221, 95, 11, 0x1},     // northsoedan
	{36232, 198, 12, 0x1},    // venezuelarbv
	{36244, 14, 19, 0x1},     // formerczechrepublic
	{36263, 133, 3, 0x1},     // lao
	{36266, 576, 5, 0x1},     // #5bel
	{36271, 234, 21, 0x1},    // territoriummartinique
	{36292, 36, 15, 0x1},     // moldovarepublic
	{36307, 133, 31, 0x1},    // volksdemocratischerepublieklaos
	{36338, 74, 5, 0x81},     // #4266
	{36343, 25, 5, 0x1},      // #7cro
	{36348, 61, 21, 0x1},     // centralafricarepublic
	{36369, 148, 22, 0x1},    // koreapeoplesrepublicof
	{36391, 256, 24, 0x1},    // territoryusvirginislands
	{36415, 577, 5, 0x1},     // #2bur
	{36420, 64, 36, 0x1},     // democraticrepublicofthekinshasacongo
	{36456, 154, 17, 0x1},    // kingdomofthailand
	{36473, 71, 6, 0x1},      // egypte
	{36479, 229, 32, 0x1},    // britishoverzeesterritoriumjersey
	{36511, 64, 24, 0x1},     // republiccongoleopoldstad
	{36535, 27, 5, 0x81},     // #4372
	{36540, 231, 33, 0x1},    // collectivitysaintmartinfrenchpart
	{36573, 139, 23, 0x1},    // peoplesrepublicmongolia
	{36596, 123, 5, 0x81},    // #4364
	{36601, 205, 21, 0x1},    // frsouthantarcticlands
	{36622, 252, 9, 0x1},     // roctaiwan
	{36631, 101, 17, 0x1},    // swazilandeswatini
	{36648, 578, 5, 0x1},     // #5eqg
	{36653, 579, 5, 0x1},     // #6616
	{36658, 247, 21, 0x1},    // spitsbergenenjanmayen
	{36679, 580, 5, 0x1},     // #5grn
	{36684, 244, 23, 0x1},    // formerrepublicofvietnam
	{36707, 14, 8, 0x1},      // czechrep
	{36715, 246, 45, 0x1},    // grondgebiedsainthelenaascensiontristandacunha
	{36760, 196, 24, 0x1},    // uruguayrepublictenoosten
	{36784, 225, 13, 0x1},    // chinahongkong
	{36797, 164, 15, 0x1},    // koninkrijkjemen
	{36812, 253, 5, 0x81},    // #4581
	{36817, 581, 5, 0x1},     // #5uzb
	{36822, 70, 22, 0x1},     // volksrepubliekzanzibar
	{36844, 582, 5, 0x1},     // #2nhb
	{36849, 256, 44, 0x1},    // territoryofthevirginislandsoftheunitedstates
	{36893, 160, 11, 0x1},    // oezbekistan
	{36904, 117, 7, 0x1},     // vrchina
	{36911, 207, 26, 0x1},    // departementsaintbarthelemy
	{36937, 163, 30, 0x1},    // independentstateofwesternsamoa
	{36967, 248, 43, 0x1},    // collectiviteterritorialesaintpierremiquelon
	{37010, 186, 21, 0x1},    // saintchristoffelnevis
	{37031, 583, 5, 0x1},     // #6645
	{37036, 584, 5, 0x1},     // #5ben
	{37041, 68, 16, 0x1},     // frenchsomaliland
	{37057, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{37087, 248, 14, 0x1},    // stpierreandmiq
	{37101, 17, 5, 0x81},     // #4208
	{37106, 196, 23, 0x1},    // uruguayorientalrepublic
	{37129, 20, 17, 0x1},     // republikenfinland
	{37146, 16, 5, 0x81},     // #4276
	{37151, 585, 5, 0x1},     // #6arg
	{37156, 253, 39, 0x1},    // verenigdestatenkleinepacifischeeilanden
	{37195, 138, 19, 0x1},    // republicuniemyanmar
	{37214, 586, 5, 0x1},     // #6ang
	{37219, 156, 30, 0x1},    // turkmensovietsocialistrepublic
	{37249, 173, 5, 0x1},     // #7chi
	{37254, 22, 40, 0x1},     // greatbritainnorthernirelandunitedkingdom
	{37294, 232, 5, 0x81},    // #4580
	{37299, 148, 29, 0x1},    // democraticvolksrepubliekkorea
	{37328, 111, 26, 0x1},    // afghanistanislamicrepublic
	{37354, 236, 38, 0x1},    // territoryofnewcaledoniaanddependencies
	{37392, 31, 5, 0x1},      // #7lie
	{37397, 177, 20, 0x1},    // dominicacommonwealth
	{37417, 29, 11, 0x1},     // staatisrael
	{37428, 225, 19, 0x1},    // territoriumhongkong
	{37447, 203, 13, 0x1},    // americansamoa
	{37460, 18, 5, 0x1},      // spain
	{37465, 221, 10, 0x1},    // guadaloupe
	{37475, 587, 5, 0x1},     // #6gui
	{37480, 55, 17, 0x1},     // formerjoegoslavie
	{37497, 58, 20, 0x1},     // beninpeoplesrepublic
	{37517, 16, 8, 0x1},      // germanyw
	{37525, 257, 5, 0x81},    // #2wlf
	{37530, 8, 25, 0x1},      // peoplesrepublicofbulgaria
	{37555, 105, 6, 0x1},     // tunisa
	{37561, 98, 15, 0x1},     // republicsomalie
	{37576, 207, 29, 0x1},    // collectivitedesaintbarthelemy
	{37605, 30, 6, 0x1},      // italie
	{37611, 105, 14, 0x1},    // kingdomtunisia
	{37625, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{37669, 79, 17, 0x1},     // equatoriaalguinee
	{37686, 236, 21, 0x1},    // newcaledoniaterritory
	{37707, 15, 18, 0x1},     // fmrdemrepofgermany
	{37725, 223, 22, 0x1},    // territoriumfransguyana
	{37747, 250, 42, 0x1},    // britishoverseasterritoryturkscaicosislands
	{37789, 48, 6, 0x1},      // #3csxx
	{37795, 241, 30, 0x1},    // occupiedpalestinianterritories
	{37825, 57, 15, 0x1},     // burundirepublic
	{37840, 112, 11, 0x1},    // trucialoman
	{37851, 588, 5, 0x1},     // #5bah
	{37856, 77, 5, 0x81},     // #4270
	{37861, 66, 14, 0x1},     // comoroeilanden
	{37875, 248, 34, 0x1},    // departementdesaintpierreetmiquelon
	{37909, 154, 17, 0x1},    // ratchaanachakthai
	{37926, 183, 18, 0x1},    // republicofhonduras
	{37944, 224, 15, 0x1},    // territoriumguam
	{37959, 32, 9, 0x1},      // lithuania
	{37968, 227, 5, 0x81},    // #2imn
	{37973, 147, 5, 0x81},    // #4598
	{37978, 147, 12, 0x1},    // pnorthguinea
	{37990, 589, 19, 0x2},    // sintmaartenstmartin
	{38009, 8, 15, 0x1},      // kingdombulgaria
	{38024, 105, 7, 0x1},     // tunesie
	{38031, 121, 5, 0x81},    // #4360
	{38036, 591, 5, 0x1},     // #6640
	{38041, 592, 5, 0x1},     // #5gnb
	{38046, 10, 17, 0x1},     // belarusrepublicof
	{38063, 187, 9, 0x1},     // sintlucia
	{38072, 100, 11, 0x1},    // saotomeandp
	{38083, 82, 19, 0x1},     // libyanarabjamahirya
	{38102, 65, 22, 0x1},     // peoplesrepublicofcongo
	{38124, 145, 20, 0x1},    // philippijnserepublic
	{38144, 193, 5, 0x1},     // #7esa
	{38149, 257, 36, 0x1},    // territoryofthewallisandfutunaislands
	{38185, 593, 5, 0x1},     // #6and
	{38190, 9, 3, 0x1},       // bih
	{38193, 122, 13, 0x1},    // indiarepublic
	{38206, 246, 58, 0x1},    // britishoverseasterritorysainthelenaascensiontristandacunha
	{38264, 107, 14, 0x1},    // republicuganda
	{38278, 206, 18, 0x1},    // sainteustatiussaba
	{38296, 133, 4, 0x1},     // laos
	{38300, 33, 10, 0x1},     // letzebuerg
	{38310, 24, 14, 0x1},     // republicgreece
	{38324, 202, 19, 0x1},    // nederlandseantillen
	{38343, 243, 21, 0x1},    // overzeesgebiedreunion
	{38364, 136, 17, 0x1},    // maldivessultanate
	{38381, 207, 15, 0x1},    // saintbarthelemy
	{38396, 108, 14, 0x1},    // zuidafrikaunie
	{38410, 48, 5, 0x1},      // #7srb
	{38415, 241, 5, 0x81},    // #2pse
	{38420, 141, 12, 0x1},    // stateofnepal
	{38432, 46, 30, 0x1},     // uniesocialistsovjetrepublieken
	{38462, 54, 9, 0x1},      // vsamerika
	{38471, 65, 19, 0x1},     // brazzavillecongorep
	{38490, 62, 11, 0x1},     // cotedlvoire
	{38501, 256, 30, 0x1},    // maagdeneilandenverenigdestates
	{38531, 90, 14, 0x1},     // republicmalawi
	{38545, 87, 20, 0x1},     // republicofmozambique
	{38565, 151, 9, 0x1},     // singapura
	{38574, 186, 23, 0x1},    // stkittsennevisfederatie
	{38597, 113, 5, 0x81},    // #2bgd
	{38602, 23, 5, 0x81},     // #4268
	{38607, 148, 8, 0x1},     // demkorea
	{38615, 72, 5, 0x1},      // ertra
	{38620, 82, 14, 0x1},     // kingdomoflibya
	{38634, 232, 22, 0x1},    // northernmarianaislands
	{38656, 10, 5, 0x81},     // #2blr
	{38661, 40, 5, 0x81},     // #4528
	{38666, 145, 18, 0x1},    // republicfilipijnen
	{38684, 136, 18, 0x1},    // maledivenrepubliek
	{38702, 121, 5, 0x81},    // #2idn
	{38707, 241, 12, 0x1},    // gazawestbank
	{38719, 130, 40, 0x1},    // onafhankelijkesoevereinerepublickiribati
	{38759, 594, 13, 0x2},    // virginislands
	{38772, 148, 31, 0x1},    // democracticpeoplesrepublickorea
	{38803, 123, 5, 0x81},    // #2irn
	{38808, 46, 6, 0x1},      // #3suhh
	{38814, 255, 33, 0x1},    // territoriumbritishmaagdeneilanden
	{38847, 253, 5, 0x81},    // #2umi
	{38852, 22, 2, 0x1},      // uk
	{38854, 89, 17, 0x1},     // mauritiusrepublic
	{38871, 181, 18, 0x1},    // republicaguatemala
	{38889, 37, 14, 0x1},     // northmacedonia
	{38903, 54, 22, 0x1},     // verenigdestatesamerika
	{38925, 48, 24, 0x1},     // montenegroserbiafrserbia
	{38949, 143, 22, 0x1},    // muscatandomansultanate
	{38971, 243, 30, 0x1},    // territorialcollectivityreunion
	{39001, 259, 14, 0x1},    // kosovorepublic
	{39015, 229, 20, 0x1},    // channelislandsjersey
	{39035, 147, 30, 0x1},    // papuanewguineaindependentstate
	{39065, 146, 13, 0x1},    // palaurepublic
	{39078, 596, 22, 0x2},    // saintmartinsintmaarten
	{39100, 108, 19, 0x1},    // suidafrikarepubliek
	{39119, 220, 5, 0x81},    // #2gib
	{39124, 226, 38, 0x1},    // grondgebiedheardeilandmcdonaldeilanden
	{39162, 598, 5, 0x1},     // #2bys
	{39167, 30, 6, 0x1},      // italia
	{39173, 85, 20, 0x1},     // republicofmadagascar
	{39193, 225, 55, 0x1},    // hongkongspecialadministrativeregionpeoplesrepublicchina
	{39248, 37, 6, 0x1},      // tfyrom
	{39254, 154, 10, 0x1},    // formersiam
	{39264, 249, 34, 0x1},    // kingdomofthenetherlandssintmaarten
	{39298, 153, 17, 0x1},    // syriaarabrepublic
	{39315, 148, 32, 0x1},    // koreademocratischevolksrepubliek
	{39347, 141, 5, 0x81},    // #2npl
	{39352, 116, 12, 0x1},    // drukgyalkhap
	{39364, 212, 18, 0x1},    // knetherlandcuracao
	{39382, 105, 17, 0x1},    // koninkrijktunesie
	{39399, 249, 29, 0x1},    // overseasterritorysaintmaarten
	{39428, 147, 5, 0x81},    // #2png
	{39433, 13, 20, 0x1},     // czechoslovakrepublic
	{39453, 121, 39, 0x1},    // republiekderverenigdestatenvanindonesie
	{39492, 165, 24, 0x1},    // volksrepublieksouthjemen
	{39516, 16, 9, 0x1},      // duitsland
	{39525, 144, 25, 0x1},    // islamicrepublicofpakistan
	{39550, 599, 5, 0x1},     // #6590
	{39555, 138, 12, 0x1},    // myanmarburma
	{39567, 189, 9, 0x1},     // nicaragua
	{39576, 231, 25, 0x1},    // collectivitedesaintmartin
	{39601, 137, 24, 0x1},    // republicmarshalleilanden
	{39625, 2, 7, 0x1},       // andorra
	{39632, 244, 15, 0x1},    // fmrrepofvietnam
	{39647, 19, 31, 0x1},     // estoniansovietsocialistrepublic
	{39678, 230, 12, 0x1},    // prmacaochina
	{39690, 27, 5, 0x81},     // #2irl
	{39695, 152, 14, 0x1},    // solomanislands
	{39709, 45, 18, 0x1},     // roemeenserepubliek
	{39727, 138, 26, 0x1},    // uniebirmasocialistrepublic
	{39753, 241, 28, 0x1},    // palestinianterritoryoccupied
	{39781, 186, 30, 0x1},    // formersaintchristopherandnevis
	{39811, 205, 42, 0x1},    // fransegebiedenindezuidelijkeindischeoceaan
	{39853, 164, 27, 0x1},    // mutawakkilitekingdomofyemen
	{39880, 249, 23, 0x1},    // netherlandssaintmaarten
	{39903, 165, 28, 0x1},    // peoplesrepublicsouthernyemen
	{39931, 82, 13, 0x1},     // staatvanlibie
	{39944, 207, 29, 0x1},    // collectiviteitsaintbarthelemy
	{39973, 32, 19, 0x1},     // republicoflithuania
	{39992, 193, 20, 0x1},    // republicofelsalvador
	{40012, 600, 5, 0x1},     // #5bru
	{40017, 601, 5, 0x1},     // #6591
	{40022, 134, 6, 0x1},     // lubnan
	{40028, 153, 16, 0x1},    // syrischerepublic
	{40044, 106, 29, 0x1},    // verenigderepubliekvantanzania
	{40073, 71, 14, 0x1},     // kingdomofegypt
	{40087, 248, 36, 0x1},    // overseasterritorysaintpierremiquelon
	{40123, 236, 5, 0x81},    // #2ncl
	{40128, 36, 16, 0x1},     // republicmoldavie
	{40144, 217, 24, 0x1},    // territoryfalklandislands
	{40168, 217, 27, 0x1},    // grondgebiedfalklandeilanden
	{40195, 128, 12, 0x1},    // kirghizistan
	{40207, 134, 5, 0x81},    // #4422
	{40212, 602, 5, 0x2},     // #5yug
	{40217, 256, 25, 0x1},    // unitedstatesvirginislands
	{40242, 230, 12, 0x1},    // prmacauchina
	{40254, 33, 5, 0x81},     // #4442
	{40259, 64, 16, 0x1},     // congodemrepublic
	{40275, 150, 12, 0x1},    // saoudiarabie
	{40287, 604, 5, 0x1},     // #5grg
	{40292, 28, 16, 0x1},     // republiekijsland
	{40308, 212, 16, 0x1},    // territorycuracao
	{40324, 241, 21, 0x1},    // bezetpalestijnsgebied
	{40345, 7, 5, 0x81},      // #2bel
	{40350, 165, 18, 0x1},    // yemenpeoplesdemrep
	{40368, 116, 5, 0x81},    // #2btn
	{40373, 115, 5, 0x81},    // #2brn
	{40378, 140, 20, 0x1},    // federatievanmaleisie
	{40398, 248, 30, 0x1},    // territoriumsaintpierremiquelon
	{40428, 241, 21, 0x1},    // bezetpalesteinsgebied
	{40449, 202, 25, 0x1},    // formernederlandseantillen
	{40474, 87, 5, 0x81},     // #4508
	{40479, 149, 5, 0x1},     // qatar
	{40484, 257, 19, 0x1},    // wallisfutunaislands
	{40503, 68, 9, 0x1},      // dzjibouti
	{40512, 205, 41, 0x1},    // overseasdepartmentfrenchsouthernterritory
	{40553, 605, 5, 0x1},     // #6uzb
	{40558, 606, 5, 0x1},     // #5par
	{40563, 237, 5, 0x81},    // #2nfk
	{40568, 90, 16, 0x1},     // republicofmalawi
	{40584, 136, 16, 0x1},    // maldivesrepublic
	{40600, 37, 14, 0x1},     // northmacedonie
	{40614, 10, 11, 0x1},     // bielorussia
	{40625, 25, 16, 0x1},     // croatianrepublic
	{40641, 68, 16, 0x1},     // jumhuriyatjibuti
	{40657, 71, 12, 0x1},     // kingdomegypt
	{40669, 607, 5, 0x1},     // #6gua
	{40674, 140, 19, 0x1},    // federatievanmalakka
	{40693, 64, 16, 0x1},     // congodemrepofthe
	{40709, 3, 31, 0x1},      // armeniansovietsocialistrepublic
	{40740, 22, 27, 0x1},     // grootbrittannienorthierland
	{40767, 130, 36, 0x1},    // independentsovereignrepublickiribati
	{40803, 259, 20, 0x1},    // republikaeastkosoves
	{40823, 55, 45, 0x1},     // socialistischefederatieverepubliekjoegoslavie
	{40868, 136, 17, 0x1},    // republicmalediven
	{40885, 35, 20, 0x1},     // principalityofmonaco
	{40905, 217, 15, 0x1},    // falklandislands
	{40920, 608, 14, 0x2},    // republiekchina
	{40934, 76, 5, 0x81},     // #2gin
	{40939, 12, 22, 0x1},     // zwitserseedgenootschap
	{40961, 52, 19, 0x1},     // turkeyottomanempire
	{40980, 205, 30, 0x1},    // frenchsouthernandantarticlands
	{41010, 45, 7, 0x1},      // rumenie
	{41017, 138, 7, 0x1},     // myanmar
	{41024, 111, 19, 0x1},    // afghanistanrepublic
	{41043, 255, 36, 0x1},    // overzeesgebiedbritishmaagdeneilanden
	{41079, 236, 12, 0x1},    // newcaledonia
	{41091, 196, 27, 0x1},    // republicaorientaldeluruguay
	{41118, 32, 5, 0x81},     // #4440
	{41123, 45, 16, 0x1},     // kingdomofromania
	{41139, 138, 19, 0x1},    // uniemyanmarrepublic
	{41158, 203, 9, 0x1},     // oostsamoa
	{41167, 610, 5, 0x1},     // #5100
	{41172, 611, 5, 0x1},     // #6360
	{41177, 78, 12, 0x1},     // guineebissau
	{41189, 129, 18, 0x1},    // koninkrijkcambodja
	{41207, 112, 15, 0x1},    // verarabemiraten
	{41222, 58, 5, 0x81},     // #2ben
	{41227, 612, 5, 0x1},     // #4278
	{41232, 239, 27, 0x1},    // grondgebiedpitcairneilanden
	{41259, 100, 18, 0x1},    // saotomeandprincipe
	{41277, 73, 5, 0x1},      // #7eth
	{41282, 143, 15, 0x1},    // sultanateofoman
	{41297, 23, 5, 0x81},     // #2geo
	{41302, 67, 17, 0x1},     // capeverderepublic
	{41319, 118, 6, 0x1},     // kypros
	{41325, 217, 30, 0x1},    // islandsfalklandislandsmalvinas
	{41355, 2, 26, 0x1},      // principalityvalleysandorra
	{41381, 136, 16, 0x1},    // republicmaldiven
	{41397, 156, 22, 0x1},    // republicofturkmenistan
	{41419, 5, 15, 0x1},      // austriarepublic
	{41434, 222, 9, 0x1},     // greenland
	{41443, 613, 5, 0x1},     // #5ypr
	{41448, 230, 32, 0x1},    // macauspecialadministrativeregion
	{41480, 153, 26, 0x1},    // syrischearabischerepubliek
	{41506, 246, 23, 0x1},    // tristandacunhaascension
	{41529, 131, 10, 0x1},    // koreasouth
	{41539, 162, 20, 0x1},    // ripablikblongvanuatu
	{41559, 614, 5, 0x1},     // #5101
	{41564, 615, 5, 0x1},     // #5115
	{41569, 616, 5, 0x1},     // #5bhu
	{41574, 43, 13, 0x1},     // republicpolen
	{41587, 61, 17, 0x1},     // centralafricanrep
	{41604, 25, 15, 0x1},     // croatiahrvatska
	{41619, 36, 10, 0x1},     // moldovarep
	{41629, 207, 5, 0x81},    // #2blm
	{41634, 22, 13, 0x1},     // verkoninkrijk
	{41647, 617, 5, 0x1},     // #6581
	{41652, 140, 16, 0x1},    // federationmalaya
	{41668, 207, 27, 0x1},    // collectivitesaintbarthelemy
	{41695, 29, 7, 0x1},      // yisrael
	{41702, 133, 28, 0x1},    // laosdemocraticvolksrepubliek
	{41730, 102, 22, 0x1},    // republiekderseychellen
	{41752, 9, 6, 0x1},       // bosnie
	{41758, 95, 5, 0x1},      // #7sud
	{41763, 175, 18, 0x1},    // republicacostarica
	{41781, 618, 5, 0x1},     // #6ukg
	{41786, 28, 16, 0x1},     // lydveldidislands
	{41802, 47, 27, 0x1},     // sanmarinomostserenerepublic
	{41829, 86, 14, 0x1},     // republicofmali
	{41843, 83, 5, 0x81},     // #4426
	{41848, 103, 12, 0x1},    // chadrepublic
	{41860, 82, 25, 0x1},     // libyalibyanarabjamahiriya
	{41885, 68, 20, 0x1},     // republiquededjibouti
	{41905, 195, 15, 0x1},    // trinidadytobago
	{41920, 81, 5, 0x81},     // #4430
	{41925, 230, 5, 0x81},    // #4446
	{41930, 90, 5, 0x81},     // #4454
	{41935, 160, 5, 0x81},    // #2uzb
	{41940, 101, 9, 0x1},     // swaziland
	{41949, 619, 5, 0x1},     // #5grc
	{41954, 41, 9, 0x1},      // noorwegen
	{41963, 620, 5, 0x1},     // #6gfr
	{41968, 621, 5, 0x1},     // #6580
	{41973, 622, 11, 0x2},    // joegoslavie
	{41984, 44, 16, 0x1},     // republicportugal
	{42000, 9, 5, 0x81},      // #2bih
	{42005, 624, 5, 0x1},     // #6gnb
	{42010, 16, 24, 0x1},     // federalrepublicofgermany
	{42034, 79, 5, 0x81},     // #2gnq
	{42039, 259, 15, 0x1},    // kosovounscr1244
	{42054, 84, 5, 0x81},     // #4504
	{42059, 181, 5, 0x81},    // #2gtm
	{42064, 142, 13, 0x1},    // republicnauru
	{42077, 73, 32, 0x1},     // transitionalgovernmentofethiopia
	{42109, 140, 16, 0x1},    // malakkafederatie
	{42125, 13, 25, 0x1},     // tsjechoslowaakserepubliek
	{42150, 253, 36, 0x1},    // amerikaansekleinereafgelegeneilanden
	{42186, 182, 27, 0x1},    // cooperativerepublicofguyana
	{42213, 182, 27, 0x1},    // guyanacooperatieverepubliek
	{42240, 206, 21, 0x1},    // sainteustatiusbonaire
	{42261, 625, 5, 0x1},     // #5yar
	{42266, 111, 27, 0x1},    // owganystanyslamrespublikasy
	{42293, 248, 22, 0x1},    // saintpierreandmiquelon
	{42315, 626, 5, 0x1},     // #6315
	{42320, 627, 5, 0x1},     // #6365
	{42325, 80, 5, 0x1},      // kenia
	{42330, 43, 5, 0x1},      // polen
	{42335, 255, 43, 0x1},    // britishoverzeesgebiedbritishmaagdeneilanden
	{42378, 18, 11, 0x1},     // reinoespana
	{42389, 163, 12, 0x1},    // samoawestern
	{42401, 252, 11, 0x1},    // chinataiwan
	{42412, 186, 28, 0x1},    // saintkittsandnevisfederation
	{42440, 628, 23, 0x2},    // saintmartinsaintmaarten
	{42463, 87, 10, 0x1},     // mozambique
	{42473, 630, 5, 0x1},     // #5png
	{42478, 631, 5, 0x1},     // #6uru
	{42483, 111, 18, 0x1},    // kingdomafghanistan
	{42501, 65, 11, 0x1},     // middlecongo
	{42512, 148, 30, 0x1},    // koreademocraticpeoplesrepublic
	{42542, 10, 37, 0x1},     // bjelorussischesovietsocialistrepublic
	{42579, 34, 5, 0x81},     // #4428
	{42584, 632, 5, 0x1},     // #6uga
	{42589, 184, 5, 0x1},     // hayti
	{42594, 99, 10, 0x1},     // zuidsoedan
	{42604, 257, 31, 0x1},    // overzeesgebiedsdeelwallisfutuna
	{42635, 209, 9, 0x1},     // bouvetoya
	{42644, 61, 33, 0x1},     // formercentraalafrikaanserepubliek
	{42677, 255, 33, 0x1},    // grondgebiedbritishmaagdeneilanden
	{42710, 45, 24, 0x1},     // socialistrepublicromania
	{42734, 10, 16, 0x1},     // belarussischessr
	{42750, 51, 19, 0x1},     // konungariketsverige
	{42769, 153, 5, 0x1},     // syria
	{42774, 633, 5, 0x1},     // #6316
	{42779, 8, 15, 0x1},      // bulgariakingdom
	{42794, 634, 5, 0x1},     // #5blz
	{42799, 133, 14, 0x1},    // koninkrijklaos
	{42813, 223, 8, 0x1},     // frguiana
	{42821, 71, 4, 0x1},      // misr
	{42825, 242, 5, 0x81},    // #4258
	{42830, 164, 3, 0x1},     // yar
	{42833, 225, 40, 0x1},    // specialadministrativeregionhongkongchina
	{42873, 245, 35, 0x1},    // southsandwichislandsandsouthgeorgia
	{42908, 635, 5, 0x1},     // #6522
	{42913, 167, 17, 0x1},    // antiguaandbarbuda
	{42930, 133, 31, 0x1},    // democratischevolksrepublieklaos
	{42961, 164, 10, 0x1},    // yemenrepof
	{42971, 53, 38, 0x1},     // formerukrainiansovietsocialistrepublic
	{43009, 120, 27, 0x1},    // federalestatenvanmicronesia
	{43036, 122, 5, 0x81},    // #2ind
	{43041, 234, 29, 0x1},    // overzeesgebiedsdeelmartinique
	{43070, 138, 27, 0x1},    // republicoftheunionofmyanmar
	{43097, 64, 17, 0x1},     // congoleopoldville
	{43114, 254, 11, 0x1},    // vaticancity
	{43125, 12, 5, 0x1},      // #7sui
	{43130, 135, 5, 0x1},     // #7sri
	{43135, 157, 19, 0x1},    // easttimortimorleste
	{43154, 246, 25, 0x1},    // sthelenaandtristandacunha
	{43179, 147, 3, 0x1},     // png
	{43182, 259, 17, 0x1},    // republikaekosoves
	{43199, 636, 5, 0x1},     // #6317
	{43204, 637, 5, 0x1},     // #6367
	{43209, 173, 13, 0x1},    // republicchili
	{43222, 91, 14, 0x1},     // zuidwestafrika
	{43236, 179, 5, 0x1},     // #7ecu
	{43241, 84, 14, 0x1},     // kingdommorocco
	{43255, 128, 9, 0x1},     // kirghizia
	{43264, 217, 20, 0x1},    // malvinasfalklandisds
	{43284, 102, 20, 0x1},    // republicofseychelles
	{43304, 64, 11, 0x1},     // formerzaire
	{43315, 189, 18, 0x1},    // republicanicaragua
	{43333, 236, 33, 0x1},    // overzeesgebiedsdeelnieuwcaledonie
	{43366, 243, 21, 0x1},    // collectiviteitreunion
	{43387, 148, 8, 0x1},     // koreadpr
	{43395, 136, 20, 0x1},    // sultanaatdermaldiven
	{43415, 164, 26, 0x1},    // yemenarabrepublicnorthsana
	{43441, 9, 6, 0x1},       // bosnia
	{43447, 203, 34, 0x1},    // overzeesgebiedsdeelamerikaanssamoa
	{43481, 82, 5, 0x81},     // #4434
	{43486, 81, 5, 0x1},      // #7lbr
	{43491, 85, 5, 0x81},     // #4450
	{43496, 257, 17, 0x1},    // wallisandfutunais
	{43513, 638, 5, 0x1},     // #5110
	{43518, 639, 5, 0x1},     // #6310
	{43523, 640, 5, 0x1},     // #6366
	{43528, 205, 17, 0x1},    // frsantarcticlands
	{43545, 65, 10, 0x1},     // brazzcongo
	{43555, 122, 6, 0x1},     // bharat
	{43561, 641, 5, 0x1},     // #5kir
	{43566, 19, 5, 0x1},      // #7est
	{43571, 18, 6, 0x1},      // espana
	{43577, 129, 19, 0x1},    // democratickampuchea
	{43596, 642, 5, 0x1},     // #6516
	{43601, 643, 5, 0x1},     // #6520
	{43606, 79, 14, 0x1},     // equatorialguin
	{43620, 236, 43, 0x1},    // territoiredesnouvellecaledonieetdependances
	{43663, 233, 5, 0x81},    // #4500
	{43668, 249, 26, 0x1},    // overzeesgebiedsaintmaarten
	{43694, 644, 5, 0x1},     // #5kyr
	{43699, 85, 10, 0x1},     // malagassie
	{43709, 226, 27, 0x1},    // heardislandsmcdonaldislands
	{43736, 112, 10, 0x1},    // uaemirates
	{43746, 645, 5, 0x1},     // #5per
	{43751, 64, 28, 0x81},    // democraticrepublicofthecongo
	{43779, 646, 10, 0x2},    // somaliland
	{43789, 7, 15, 0x1},      // royaumebelgique
	{43804, 184, 13, 0x1},    // repiblikayiti
	{43817, 41, 6, 0x1},      // norway
	{43823, 111, 35, 0x1},    // transitionalislamicstateafghanistan
	{43858, 73, 24, 0x1},     // includingeritreaethiopia
	{43882, 108, 18, 0x1},    // unionofsouthafrica
	{43900, 648, 5, 0x1},     // #6433
	{43905, 135, 12, 0x1},    // formerceylon
	{43917, 186, 29, 0x1},    // federatievansaintkittsennevis
	{43946, 171, 23, 0x1},    // verenigdestatesbrazilie
	{43969, 245, 32, 0x1},    // southsandwichislandssouthgeorgia
	{44001, 77, 14, 0x1},     // republicgambia
	{44015, 237, 11, 0x1},    // norfolkisds
	{44026, 13, 30, 0x1},     // czechoslovakfederativerepublic
	{44056, 649, 5, 0x1},     // #6369
	{44061, 650, 5, 0x1},     // #6guy
	{44066, 26, 12, 0x1},     // magyarorszag
	{44078, 37, 18, 0x1},     // republiekmacedonie
	{44096, 200, 19, 0x1},    // grondgebiedanguilla
	{44115, 58, 17, 0x1},     // republiquedubenin
	{44132, 143, 13, 0x1},    // muscatandoman
	{44145, 651, 5, 0x1},     // #6rvn
	{44150, 652, 5, 0x1},     // #6517
	{44155, 192, 18, 0x1},    // republicofparaguay
	{44173, 153, 22, 0x1},    // arabischerepublicsyrie
	{44195, 212, 24, 0x1},    // overseasterritorycuracao
	{44219, 38, 15, 0x1},     // republicofmalta
	{44234, 146, 17, 0x1},    // republiekvanpalau
	{44251, 100, 5, 0x1},     // #7stp
	{44256, 164, 15, 0x1},    // yemenfmrarabrep
	{44271, 7, 17, 0x1},      // royaumedebelgique
	{44288, 653, 5, 0x1},     // #6432
	{44293, 147, 14, 0x1},    // papuanewguniea
	{44307, 81, 15, 0x1},     // republicliberia
	{44322, 240, 24, 0x1},    // commonwealthofpuertorico
	{44346, 257, 29, 0x1},    // territoiredesileswallisfutuna
	{44375, 117, 3, 0x1},     // vrc
	{44378, 112, 17, 0x1},    // arabischeemiraten
	{44395, 254, 7, 0x1},     // holysee
	{44402, 248, 18, 0x1},    // stpierreetmiquelon
	{44420, 48, 28, 0x1},     // servieenmontenegrostatenunie
	{44448, 153, 5, 0x1},     // syrie
	{44453, 654, 5, 0x1},     // #6368
	{44458, 235, 27, 0x1},    // overseascollectivitymayotte
	{44485, 46, 31, 0x1},     // unionofsovietsocialistrepublics
	{44516, 9, 25, 0x1},      // bosniaherzegovinarepublic
	{44541, 223, 5, 0x81},    // #4254
	{44546, 655, 5, 0x1},     // #6gab
	{44551, 45, 7, 0x1},      // romania
	{44558, 250, 30, 0x1},    // grondgebiedturkscaicoseilanden
	{44588, 242, 15, 0x1},    // frenchpolynesia
	{44603, 58, 13, 0x1},     // republicbenin
	{44616, 78, 13, 0x1},     // guineabisseau
	{44629, 166, 19, 0x1},    // republicofargentina
	{44648, 120, 27, 0x1},    // federalestatenvanmicronesie
	{44675, 120, 24, 0x1},    // micronesiafederatestates
	{44699, 65, 24, 0x1},     // republiccongobrazzaville
	{44723, 67, 9, 0x1},      // caboverde
	{44732, 245, 54, 0x1},    // britishoverzeesgebiedsouthgeorgiesouthsandwicheilanden
	{44786, 21, 18, 0x1},     // metropolitanfrance
	{44804, 656, 5, 0x1},     // #6435
	{44809, 240, 27, 0x1},    // overseasterritorypuertorico
	{44836, 55, 40, 0x1},     // socialistfederalrepublicyugoslaviaformer
	{44876, 86, 11, 0x1},     // frenchsudan
	{44887, 50, 8, 0x1},      // slovenie
	{44895, 73, 32, 0x1},     // democraticvolksrepubliekethiopie
	{44927, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{44960, 102, 18, 0x1},    // republicseychelles
	{44978, 71, 5, 0x1},      // #7egy
	{44983, 173, 13, 0x1},    // republicchile
	{44996, 15, 8, 0x1},      // germanye
	{45004, 242, 38, 0x1},    // territorialcollectivityfrenchpolynesia
	{45042, 12, 19, 0x1},     // zwitsersebondsstaat
	{45061, 148, 35, 0x1},    // democratischevolksrepubliekvankorea
	{45096, 27, 17, 0x1},     // republicofireland
	{45113, 171, 5, 0x81},    // #2bra
	{45118, 43, 20, 0x1},     // rzeczpospolitapolska
	{45138, 247, 16, 0x1},    // janmayensvalbard
	{45154, 222, 28, 0x1},    // autonomousterritorygreenland
	{45182, 237, 23, 0x1},    // territorynorfolkislands
	{45205, 148, 20, 0x1},    // dempeoplesrepofkorea
	{45225, 37, 22, 0x1},     // northmacedoniarepublic
	{45247, 12, 11, 0x1},     // zwitserland
	{45258, 657, 5, 0x1},     // #5kuw
	{45263, 120, 17, 0x1},    // federalmicronesia
	{45280, 108, 24, 0x1},    // riphablikiraafrikadzonga
	{45304, 119, 24, 0x1},    // republiekderfijieilanden
	{45328, 14, 20, 0x1},     // czechrepublicczechia
	{45348, 658, 5, 0x1},     // #6434
	{45353, 136, 17, 0x1},    // republiekmaldiven
	{45370, 136, 17, 0x1},    // sultanatemaldives
	{45387, 31, 5, 0x81},     // #4438
	{45392, 4, 8, 0x1},       // autralia
	{45400, 67, 9, 0x1},      // capeverde
	{45409, 141, 30, 0x1},    // federaldemocraticrepublicnepal
	{45439, 165, 22, 0x1},    // yemenpeoplesrepublicof
	{45461, 5, 18, 0x1},      // republicoostenrijk
	{45479, 237, 17, 0x1},    // teratrinorfkailen
	{45496, 49, 9, 0x1},      // slovensko
	{45505, 6, 10, 0x1},      // azarbaycan
	{45515, 115, 12, 0x1},    // nationbrunei
	{45527, 155, 18, 0x1},    // republictajikistan
	{45545, 18, 5, 0x1},      // #7esp
	{45550, 220, 33, 0x1},    // britishoverseasterritorygibraltar
	{45583, 106, 35, 0x1},    // verenigderepublictanganyikazanzibar
	{45618, 172, 5, 0x81},    // #2brb
	{45623, 7, 16, 0x1},      // kingdomofbelgium
	{45639, 10, 35, 0x1},     // byelorussiansovietsocialistrepublic
	{45674, 18, 12, 0x1},     // spainkingdom
	{45686, 182, 5, 0x81},    // #2guy
	{45691, 71, 12, 0x1},     // formeregypte
	{45703, 161, 18, 0x1},    // formernorthvietnam
	{45721, 94, 16, 0x1},     // republicofrwanda
	{45737, 659, 18, 0x82},   // republicofthecongo
	{45755, 64, 24, 0x1},     // demrepzairekinshasacongo
	{45779, 76, 11, 0x1},     // fransguinee
	{45790, 661, 5, 0x1},     // #6437
	{45795, 138, 26, 0x1},    // socialistrepublicuniebirma
	{45821, 52, 18, 0x1},     // turkiyecumhuriyeti
	{45839, 5, 10, 0x1},      // osterreich
	{45849, 32, 5, 0x1},      // #7ltu
	{45854, 253, 47, 0x1},    // grondgebiedverafgelegeneilandjesverenigdestates
	{45901, 3, 8, 0x1},       // hayastan
	{45909, 196, 5, 0x81},    // #2ury
	{45914, 69, 8, 0x1},      // algerije
	{45922, 79, 26, 0x1},     // republiekequatoriaalguinea
	{45948, 59, 19, 0x1},     // republiekoppervolta
	{45967, 54, 15, 0x1},     // verenigdestates
	{45982, 74, 5, 0x81},     // #2gab
	{45987, 662, 5, 0x1},     // #5690
	{45992, 63, 8, 0x1},      // kameroen
	{46000, 3, 22, 0x1},      // hayastanihanrapetutyun
	{46022, 133, 34, 0x1},    // laotiaansedemocraticvolksrepubliek
	{46056, 56, 15, 0x1},     // republicaangola
	{46071, 45, 26, 0x1},     // roemeensesocialistrepublic
	{46097, 148, 18, 0x1},    // dempeoplesrepkorea
	{46115, 149, 12, 0x1},    // stateofqatar
	{46127, 86, 16, 0x1},     // republiquedumali
	{46143, 49, 9, 0x1},      // slowakije
	{46152, 163, 12, 0x1},    // westernsamoa
	{46164, 663, 5, 0x1},     // #6usa
	{46169, 91, 16, 0x1},     // republieknamibie
	{46185, 194, 5, 0x1},     // #7sur
	{46190, 250, 40, 0x1},    // britishoverzeesgebiedturkscaicoseilanden
	{46230, 228, 27, 0x1},    // britishindianoceanterritory
	{46257, 86, 13, 0x1},     // republiekmali
	{46270, 664, 5, 0x1},     // #5ice
	{46275, 665, 5, 0x1},     // #6436
	{46280, 128, 18, 0x1},    // republiekkirgistan
	{46298, 195, 25, 0x1},    // trinidadandtobagorepublic
	{46323, 64, 29, 0x1},     // formerdemocraticrepubliccongo
	{46352, 37, 12, 0x1},     // macedoniafyr
	{46364, 666, 5, 0x1},     // #5blr
	{46369, 22, 45, 0x1},     // unitedkingdomofgreatbritainandnorthernireland
	{46414, 176, 4, 0x1},     // cuba
	{46418, 21, 5, 0x81},     // #4250
	{46423, 166, 17, 0x1},    // argentinarepublic
	{46440, 120, 22, 0x1},    // federatievanmicronesie
	{46462, 68, 13, 0x1},     // afarsandissas
	{46475, 667, 5, 0x1},     // #6510
	{46480, 243, 27, 0x1},    // overseascollectivityreunion
	{46507, 668, 5, 0x1},     // #6rok
	{46512, 55, 6, 0x1},      // #3yucs
	{46518, 202, 22, 0x1},    // oudnederlandseantillen
	{46540, 13, 29, 0x1},     // czechoslovaksocialistrepublic
	{46569, 119, 12, 0x1},    // fijidominion
	{46581, 37, 20, 0x1},     // macedoniathefmryugrp
	{46601, 45, 22, 0x1},     // romaniapeoplesrepublic
	{46623, 74, 14, 0x1},     // republiekgabon
	{46637, 51, 5, 0x1},      // #7swe
	{46642, 157, 28, 0x1},    // timorlestedemocraticrepublic
	{46670, 669, 5, 0x1},     // #6439
	{46675, 246, 37, 0x1},    // sainthelenaascensionandtristandacunha
	{46712, 241, 3, 0x1},     // plo
	{46715, 83, 5, 0x1},      // #7les
	{46720, 229, 17, 0x1},    // bailliagedejersey
	{46737, 122, 15, 0x1},    // republicofindia
	{46752, 22, 37, 0x1},     // greatbritainnorthirelandunitedkingdom
	{46789, 55, 13, 0x1},     // sfryugoslavia
	{46802, 50, 8, 0x1},      // slovenia
	{46810, 115, 15, 0x1},    // sultanaatbrunei
	{46825, 46, 4, 0x1},      // ussr
	{46829, 170, 25, 0x1},    // boliviaplurinationalstate
	{46854, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{46882, 207, 14, 0x1},    // stbartholomeus
	{46896, 247, 21, 0x1},    // janmayenenspitsbergen
	{46917, 22, 50, 0x1},     // verenigdkoninkrijkvangrootbrittannieennoordierland
	{46967, 670, 5, 0x1},     // #5kos
	{46972, 671, 5, 0x1},     // #6511
	{46977, 22, 5, 0x81},     // #2gbr
	{46982, 672, 5, 0x1},     // #5692
	{46987, 673, 5, 0x1},     // #5kzk
	{46992, 135, 16, 0x1},    // republicsrilanka
	{47008, 674, 5, 0x1},     // #5620
	{47013, 218, 26, 0x1},    // overzeesgebiedsdeelfaeroer
	{47039, 73, 35, 0x1},     // peoplesdemocraticrepublicofethiopia
	{47074, 675, 8, 0x2},     // stmartin
	{47082, 252, 52, 0x1},    // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{47134, 233, 34, 0x1},    // britishoverseasterritorymontserrat
	{47168, 677, 5, 0x2},     // korea
	{47173, 52, 17, 0x1},     // republicofturkiye
	{47190, 48, 24, 0x1},     // serbiamontenegroserbiafr
	{47214, 679, 5, 0x1},     // #6438
	{47219, 66, 34, 0x1},     // federalislamicrepublicofthecomoros
	{47253, 230, 8, 0x1},     // macausar
	{47261, 140, 5, 0x81},    // #4458
	{47266, 120, 19, 0x1},    // federatiemicronesie
	{47285, 133, 27, 0x1},    // laodemocraticvolksrepubliek
	{47312, 161, 24, 0x1},    // socialistrepublicvietnam
	{47336, 253, 36, 0x1},    // verafgelegeneilandjesverenigdestates
	{47372, 55, 32, 0x1},     // yugoslaviafederalpeoplesrepublic
	{47404, 230, 37, 0x1},    // chinamacaospecialadministrativeregion
	{47441, 249, 17, 0x1},    // dutchsaintmaarten
	{47458, 170, 29, 0x1},    // plurinationalestaatvanbolivia
	{47487, 129, 19, 0x1},    // democratickampuchia
	{47506, 206, 36, 0x1},    // grondgebiedbonairesainteustatiussaba
	{47542, 186, 21, 0x1},    // saintchristophernevis
	{47563, 6, 33, 0x1},      // azerbaijansovietsocialistrepublic
	{47596, 118, 17, 0x1},    // kibriscumhuriyeti
	{47613, 48, 5, 0x81},     // #2srb
	{47618, 88, 11, 0x1},     // muritaniyah
	{47629, 134, 19, 0x1},    // republiquelibanaise
	{47648, 186, 7, 0x1},     // stkitts
	{47655, 219, 8, 0x1},     // guernsey
	{47663, 62, 18, 0x1},     // ivorycoastrepublic
	{47681, 110, 5, 0x1},     // #7zim
	{47686, 121, 23, 0x1},    // unitedstatesofindonesia
	{47709, 680, 5, 0x1},     // #5egy
	{47714, 10, 15, 0x1},     // republicbelarus
	{47729, 69, 35, 0x1},     // algeriademocraticandpeoplesrepublic
	{47764, 201, 24, 0x1},    // overzeesgebiedsdeelaland
	{47788, 64, 25, 0x1},     // congodemocraticrepublicof
	{47813, 681, 5, 0x1},     // #5ven
	{47818, 54, 5, 0x81},     // #2usa
	{47823, 682, 5, 0x1},     // #5bng
	{47828, 98, 7, 0x1},      // somalie
	{47835, 111, 3, 0x81},    // #44
	{47838, 170, 17, 0x1},    // republicofbolivia
	{47855, 110, 8, 0x1},     // zimbabwe
	{47863, 235, 30, 0x1},    // territorialcollectivitymayotte
	{47893, 165, 20, 0x1},    // peoplesrepublicyemen
	{47913, 683, 5, 0x1},     // #5694
	{47918, 230, 25, 0x1},    // peoplesrepublicmacauchina
	{47943, 90, 13, 0x1},     // dzikolamalawi
	{47956, 71, 7, 0x1},      // egyptar
	{47963, 16, 3, 0x1},      // brd
	{47966, 36, 8, 0x1},      // moldavie
	{47974, 79, 26, 0x1},     // republicofequatorialguinea
	{48000, 57, 17, 0x1},     // koninkrijkburundi
	{48017, 184, 14, 0x1},    // repiblikdayiti
	{48031, 61, 20, 0x1},     // centraalafrrepubliek
	{48051, 44, 16, 0x1},     // portugalrepublic
	{48067, 53, 5, 0x81},     // #2ukr
	{48072, 684, 5, 0x1},     // #5ire
	{48077, 243, 14, 0x1},    // reunionislands
	{48091, 57, 9, 0x1},      // boeroendi
	{48100, 685, 5, 0x1},     // #5bot
	{48105, 164, 10, 0x1},    // repofyemen
	{48115, 108, 16, 0x1},    // southafricaunion
	{48131, 52, 5, 0x81},     // #4792
	{48136, 194, 5, 0x81},    // #4740
	{48141, 91, 10, 0x1},     // namibiaswa
	{48151, 141, 10, 0x1},    // nepalstate
	{48161, 120, 27, 0x1},    // federatedstatesofmicronesia
	{48188, 210, 24, 0x1},    // grondgebiedcocoseilanden
	{48212, 227, 36, 0x1},    // britishoverzeesterritoriumislandsman
	{48248, 23, 15, 0x1},     // republicgeorgia
	{48263, 686, 5, 0x1},     // #5625
	{48268, 123, 12, 0x1},    // iranislrepof
	{48280, 15, 13, 0x1},     // oostduitsland
	{48293, 207, 7, 0x1},     // stbarth
	{48300, 203, 15, 0x1},    // amerikaanssamoa
	{48315, 238, 5, 0x81},    // #2niu
	{48320, 135, 7, 0x1},     // ilankai
	{48327, 22, 45, 0x1},     // verenigdkoninkrijkgrootbrittannienorthierland
	{48372, 251, 7, 0x1},     // tokelau
	{48379, 124, 14, 0x1},    // republicofiraq
	{48393, 142, 5, 0x81},    // #2nru
	{48398, 198, 29, 0x1},    // venezuelabolivarianrepublicof
	{48427, 27, 13, 0x1},     // ierserepublic
	{48440, 140, 22, 0x1},    // formerfederatiemalakka
	{48462, 74, 5, 0x1},      // gabon
	{48467, 223, 16, 0x1},    // guianadepartment
	{48483, 74, 5, 0x1},      // gabun
	{48488, 246, 8, 0x1},     // sthelena
	{48496, 66, 12, 0x1},     // staatcomoren
	{48508, 148, 20, 0x1},    // koreapeoplesrepublic
	{48528, 20, 15, 0x1},     // suomentasavalta
	{48543, 687, 5, 0x1},     // #5bui
	{48548, 255, 20, 0x1},    // britishvirginislands
	{48568, 688, 5, 0x1},     // #5bra
	{48573, 82, 51, 0x1},     // grotesocialistischelibischarabischevolksjamahiriyya
	{48624, 689, 5, 0x1},     // #6211
	{48629, 78, 12, 0x1},     // guineabissao
	{48641, 252, 21, 0x1},    // provinceofchinataiwan
	{48662, 690, 5, 0x1},     // #5696
	{48667, 248, 21, 0x1},    // saintpierreenmiquelon
	{48688, 39, 18, 0x1},     // republicmontenegro
	{48706, 199, 14, 0x1},    // territoryaruba
	{48720, 223, 35, 0x1},    // territorialcollectivityfrenchguiana
	{48755, 33, 5, 0x1},      // #7lux
	{48760, 691, 5, 0x1},     // #5bar
	{48765, 246, 33, 0x1},    // sthelenatristandacunhaenascension
	{48798, 106, 10, 0x1},    // tanganjika
	{48808, 692, 5, 0x1},     // #6gdr
	{48813, 97, 11, 0x1},     // sierraleone
	{48824, 219, 17, 0x1},    // territoryguernsey
	{48841, 693, 5, 0x1},     // #6210
	{48846, 46, 10, 0x1},     // sovietunie
	{48856, 694, 20, 0x2},    // gilbertelliceislands
	{48876, 106, 20, 0x1},    // mainlanduroftanzania
	{48896, 194, 16, 0x1},    // surinamerepublic
	{48912, 148, 8, 0x1},     // koreadem
	{48920, 696, 5, 0x1},     // #5ken
	{48925, 68, 31, 0x1},     // afarsandtheissasfrenchterritory
	{48956, 106, 13, 0x1},    // fmrtanganyika
	{48969, 64, 23, 0x1},     // leopoldvilleformercongo
	{48992, 215, 13, 0x1},    // spaansesahara
	{49005, 55, 32, 0x1},     // federalpeoplesrepublicyugoslavia
	{49037, 55, 19, 0x1},     // jugoslavievoormalig
	{49056, 252, 9, 0x1},     // taiwanroc
	{49065, 42, 18, 0x1},     // aotearoanewzealand
	{49083, 236, 36, 0x1},    // newcaledoniaanddependenciesterritory
	{49119, 186, 31, 0x1},    // saintchristophernevisfederation
	{49150, 188, 21, 0x1},    // verenigdestatenmexico
	{49171, 697, 5, 0x1},     // #5ecu
	{49176, 241, 9, 0x1},     // palestine
	{49185, 67, 18, 0x1},     // republicacaboverde
	{49203, 82, 5, 0x1},      // #7lba
	{49208, 164, 23, 0x1},    // arabischerepubliekjemen
	{49231, 10, 8, 0x1},      // byelarus
	{49239, 698, 5, 0x1},     // #6395
	{49244, 52, 16, 0x1},     // republicofturkey
	{49260, 60, 16, 0x1},     // republicbotswana
	{49276, 699, 5, 0x1},     // #5bos
	{49281, 135, 37, 0x1},    // democraticsocialistrepublicofsrilanka
	{49318, 87, 19, 0x1},     // portugeesoostafrika
	{49337, 98, 7, 0x1},      // somalia
	{49344, 1, 3, 0x81},      // #48
	{49347, 700, 5, 0x1},     // #6gam
	{49352, 701, 3, 0x1},     // #52
	{49355, 702, 5, 0x1},     // #5698
	{49360, 28, 15, 0x1},     // lydveldidisland
	{49375, 179, 4, 0x1},     // #8ec
	{49379, 703, 5, 0x1},     // #5626
	{49384, 256, 26, 0x1},    // maagdeneilandenamerikaanse
	{49410, 64, 15, 0x1},     // republicofzaire
	{49425, 189, 20, 0x1},    // republicadenicaragua
	{49445, 252, 13, 0x1},    // chineestaipei
	{49458, 40, 5, 0x81},     // #2nld
	{49463, 36, 8, 0x1},      // moldavia
	{49471, 101, 5, 0x1},     // #7swz
	{49476, 55, 13, 0x1},     // fmryugoslavia
	{49489, 62, 29, 0x1},     // ivorycoastrepubliccotedivoire
	{49518, 62, 10, 0x1},     // ivorycoast
	{49528, 48, 26, 0x1},     // serbiamontenegrostateunion
	{49554, 153, 5, 0x1},     // #7syr
	{49559, 223, 30, 0x1},    // overzeesgebiedsdeelfransguyana
	{49589, 138, 12, 0x1},    // burmamyanmar
	{49601, 75, 5, 0x1},      // #7gha
	{49606, 222, 28, 0x1},    // greenlandautonomousterritory
	{49634, 704, 5, 0x1},     // #5est
	{49639, 256, 4, 0x1},     // usvi
	{49643, 54, 12, 0x1},     // unitesstates
	{49655, 198, 22, 0x1},    // venezuelabolivrepublic
	{49677, 705, 5, 0x1},     // #5bul
	{49682, 250, 5, 0x81},    // #4796
	{49687, 706, 5, 0x1},     // #6212
	{49692, 707, 5, 0x1},     // #4736
	{49697, 247, 5, 0x81},    // #4744
	{49702, 239, 36, 0x1},    // hendersonducieandoenoislandspitcairn
	{49738, 8, 23, 0x1},      // volksrepubliekbulgarije
	{49761, 228, 44, 0x1},    // chagosarchipelagobritishindianoceanterritory
	{49805, 147, 16, 0x1},    // papuanorthguinea
	{49821, 23, 15, 0x1},     // republicgeorgie
	{49836, 127, 9, 0x1},     // qazaqstan
	{49845, 708, 5, 0x1},     // #5645
	{49850, 709, 5, 0x1},     // #5651
	{49855, 102, 5, 0x1},     // #7sey
	{49860, 247, 19, 0x1},    // janmayenspitsbergen
	{49879, 143, 21, 0x1},    // sultanaatmuscatenoman
	{49900, 232, 32, 0x1},    // gemenebestdernoordelijkemarianen
	{49932, 44, 18, 0x1},     // portugeserepubliek
	{49950, 19, 16, 0x1},     // estonianrepublic
	{49966, 230, 12, 0x1},    // macauchinapr
	{49978, 46, 10, 0x1},     // russiaussr
	{49988, 55, 35, 0x1},     // socialistfederalrepublicjoegoslavie
	{50023, 168, 22, 0x1},    // gemenebestvandebahamas
	{50045, 170, 11, 0x1},    // wuliwyasuyu
	{50056, 710, 5, 0x1},     // #5irn
	{50061, 211, 21, 0x1},    // cookislandsnewzealand
	{50082, 711, 14, 0x2},    // channelislands
	{50096, 71, 15, 0x1},     // republicofegypt
	{50111, 246, 22, 0x1},    // sthelenatristandacunha
	{50133, 713, 20, 0x2},    // stmartinsaintmaarten
	{50153, 54, 9, 0x1},      // verstaten
	{50162, 715, 5, 0x1},     // #6265
	{50167, 243, 4, 0x1},     // #8re
	{50171, 184, 4, 0x1},     // #8ha
	{50175, 242, 25, 0x1},    // territoriumfranspolynesie
	{50200, 104, 12, 0x1},    // togorepublic
	{50212, 78, 5, 0x81},     // #2gnb
	{50217, 55, 11, 0x1},     // yougoslavia
	{50228, 716, 5, 0x2},     // #5652
	{50233, 193, 21, 0x1},    // republicadeelsalvador
	{50254, 205, 31, 0x1},    // frenchsouthernandantarcticlands
	{50285, 243, 18, 0x1},    // territoriumreunion
	{50303, 241, 15, 0x1},    // gazaandwestbank
	{50318, 82, 27, 0x1},     // libischarabischejamahiriyya
	{50345, 34, 5, 0x1},      // #7lat
	{50350, 127, 10, 0x1},    // kazachstan
	{50360, 718, 5, 0x1},     // #6390
	{50365, 163, 9, 0x1},     // westsamoa
	{50374, 719, 5, 0x1},     // #6grn
	{50379, 145, 28, 0x1},    // commonwealthofthephilippines
	{50407, 130, 43, 0x1},    // onafhankelijkeensoevereinerepubliekkiribati
	{50450, 136, 8, 0x1},     // maldiven
	{50458, 188, 25, 0x1},    // verenigdemexicaansestates
	{50483, 156, 20, 0x1},    // turkmenistanrepublic
	{50503, 219, 5, 0x81},    // #2ggy
	{50508, 246, 53, 0x1},    // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{50561, 175, 9, 0x1},     // costarica
	{50570, 175, 18, 0x1},    // republiekcostarica
	{50588, 48, 22, 0x1},     // servieenmontenegrounie
	{50610, 18, 16, 0x1},     // koninkrijkspanje
	{50626, 15, 16, 0x1},     // germanyfmrdemrep
	{50642, 241, 9, 0x1},     // palestina
	{50651, 48, 22, 0x1},     // fryserbiaandmontenegro
	{50673, 139, 14, 0x1},    // buitenmongolie
	{50687, 107, 5, 0x81},    // #2uga
	{50692, 255, 48, 0x1},    // britishoverzeesterritoriumbritishmaagdeneilanden
	{50740, 120, 16, 0x1},    // fedstsmicronesia
	{50756, 720, 5, 0x1},     // #6385
	{50761, 225, 60, 0x1},    // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{50821, 721, 5, 0x1},     // #5bfo
	{50826, 722, 5, 0x1},     // #6375
	{50831, 143, 16, 0x1},    // sultanaatvanoman
	{50847, 101, 15, 0x1},    // formerswaziland
	{50862, 9, 4, 0x81},      // #1ba
	{50866, 242, 35, 0x1},    // paysdoutremerdelapolynesiefrancaise
	{50901, 60, 12, 0x1},     // bechuanaland
	{50913, 150, 20, 0x1},    // kingdomofsaudiarabia
	{50933, 156, 5, 0x81},    // #4795
	{50938, 225, 55, 0x1},    // volksrepubliekchinaspecialeadministratieveregiohongkong
	{50993, 221, 5, 0x81},    // #2glp
	{50998, 140, 18, 0x1},    // malaysiafederation
	{51016, 170, 15, 0x1},    // republicbolivia
	{51031, 64, 4, 0x1},      // #8cg
	{51035, 71, 4, 0x1},      // #8eg
	{51039, 49, 14, 0x1},     // slovakrepublic
	{51053, 223, 5, 0x81},    // #2guf
	{51058, 723, 5, 0x1},     // #5678
	{51063, 180, 5, 0x81},    // #2grd
	{51068, 41, 5, 0x81},     // #2nor
	{51073, 123, 3, 0x1},     // iri
	{51076, 6, 21, 0x1},      // republiekazerbeidzjan
	{51097, 92, 5, 0x81},     // #2ner
	{51102, 42, 5, 0x81},     // #2nzl
	{51107, 724, 5, 0x1},     // #6etm
	{51112, 121, 32, 0x1},    // indonesierepublicverenigdestates
	{51144, 214, 10, 0x1},    // caymanisds
	{51154, 239, 32, 0x1},    // overseasterritorypitcairnislands
	{51186, 86, 12, 0x1},     // republicmali
	{51198, 10, 37, 0x1},     // byelorussischesovietsocialistrepublic
	{51235, 10, 42, 0x1},     // belarussischesocialistischesovjetrepubliek
	{51277, 222, 28, 0x1},    // overzeesgebiedsdeelgroenland
	{51305, 1, 31, 0x1},      // peoplessocialistrepublicalbania
	{51336, 249, 22, 0x1},    // sintmaartennetherlands
	{51358, 84, 7, 0x1},      // morocco
	{51365, 143, 19, 0x1},    // muscatomansultanate
	{51384, 168, 21, 0x1},    // commonwealthofbahamas
	{51405, 725, 5, 0x1},     // #6372
	{51410, 123, 14, 0x1},    // iranislamicrep
	{51424, 726, 5, 0x1},     // #5bol
	{51429, 46, 10, 0x1},     // sowjetunie
	{51439, 75, 8, 0x1},      // goudkust
	{51447, 27, 13, 0x1},     // irishrepublic
	{51460, 235, 18, 0x1},    // territoriummayotte
	{51478, 727, 5, 0x1},     // #6260
	{51483, 215, 5, 0x81},    // #4732
	{51488, 101, 5, 0x81},    // #4748
	{51493, 233, 21, 0x1},    // grondgebiedmontserrat
	{51514, 18, 5, 0x81},     // #4724
	{51519, 202, 25, 0x1},    // nederlandseantillenformer
	{51544, 96, 5, 0x81},     // #2sen
	{51549, 128, 15, 0x1},    // kirghizrepublic
	{51564, 250, 21, 0x1},    // turksencaicoseilanden
	{51585, 65, 4, 0x1},      // #8cf
	{51589, 99, 20, 0x1},     // republicofsouthsudan
	{51609, 248, 22, 0x1},    // miquelonandsaintpierre
	{51631, 155, 13, 0x1},    // tadzjiekistan
	{51644, 728, 5, 0x1},     // #5679
	{51649, 62, 21, 0x1},     // republiquecotedivoire
	{51670, 121, 15, 0x1},    // dutcheastindies
	{51685, 164, 29, 0x1},    // jemenitischearabischerepublic
	{51714, 91, 5, 0x81},     // #2nam
	{51719, 93, 5, 0x81},     // #2nga
	{51724, 150, 3, 0x1},     // ksa
	{51727, 145, 20, 0x1},    // gemenebestfilipijnen
	{51747, 196, 24, 0x1},    // easternrepublicofuruguay
	{51771, 82, 24, 0x1},     // libischarabischerepublic
	{51795, 194, 15, 0x1},    // surinamrepublic
	{51810, 152, 16, 0x1},    // salomonseilanden
	{51826, 155, 18, 0x1},    // tajikistanrepublic
	{51844, 187, 5, 0x81},    // #2lca
	{51849, 729, 5, 0x1},     // #6373
	{51854, 730, 5, 0x1},     // #6grc
	{51859, 201, 12, 0x1},    // alandislands
	{51871, 731, 13, 0x2},    // republicchina
	{51884, 66, 15, 0x1},     // staatdercomoren
	{51899, 221, 33, 0x1},    // territorialcollectivityguadeloupe
	{51932, 138, 29, 0x1},    // unionofburmasocialistrepublic
	{51961, 733, 5, 0x1},     // #5bhm
	{51966, 230, 52, 0x1},    // macaospecialadministrativeregionpeoplesrepublicchina
	{52018, 90, 4, 0x1},      // #8mi
	{52022, 20, 4, 0x1},      // #8fi
	{52026, 135, 4, 0x1},     // #8ce
	{52030, 27, 4, 0x1},      // #8ei
	{52034, 147, 19, 0x1},    // papuanewguineastate
	{52053, 9, 25, 0x1},      // republicbosniaherzegovina
	{52078, 734, 5, 0x1},     // #5640
	{52083, 151, 5, 0x1},     // #7sgp
	{52088, 73, 33, 0x1},     // federaldemocraticrepublicethiopie
	{52121, 207, 7, 0x1},     // stbarts
	{52128, 120, 17, 0x1},    // fedstatmicronesia
	{52145, 25, 15, 0x1},     // republickroatie
	{52160, 735, 4, 0x1},     // #551
	{52164, 189, 5, 0x1},     // #7nca
	{52169, 1, 35, 0x1},      // socialistischevolksrepubliekalbanie
	{52204, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{52235, 186, 34, 0x1},    // saintchristopherandnevisfederation
	{52269, 256, 21, 0x1},    // americanvirginislands
	{52290, 232, 16, 0x1},    // northernmarianas
	{52306, 736, 4, 0x1},     // #1yd
	{52310, 195, 27, 0x1},    // republicoftrinidadandtobago
	{52337, 737, 5, 0x1},     // #6370
	{52342, 172, 4, 0x81},    // #1bb
	{52346, 223, 25, 0x1},    // overzeesgebiedfransguyana
	{52371, 246, 25, 0x1},    // sainthelenatristandacunha
	{52396, 178, 17, 0x1},    // dominicanrepublic
	{52413, 159, 5, 0x81},    // #4798
	{52418, 161, 27, 0x1},    // vietnamdemocraticrepublicof
	{52445, 186, 26, 0x1},    // federatiesaintkittsennevis
	{52471, 233, 4, 0x1},     // #8mh
	{52475, 251, 18, 0x1},    // grondgebiedtokelau
	{52493, 30, 16, 0x1},     // koninkrijkitalie
	{52509, 119, 4, 0x1},     // #8fj
	{52513, 198, 31, 0x1},    // venezuelabolivariaanserepubliek
	{52544, 103, 4, 0x1},     // #8cd
	{52548, 211, 24, 0x1},    // nieuwzeelandcookeilanden
	{52572, 246, 34, 0x1},    // ascensionsainthelenatristandacunha
	{52606, 50, 5, 0x81},     // #2svn
	{52611, 93, 16, 0x1},     // nigeriafederatie
	{52627, 738, 4, 0x1},     // #552
	{52631, 32, 7, 0x1},      // lietuva
	{52638, 197, 14, 0x1},    // stvincentandgr
	{52652, 221, 29, 0x1},    // overzeesgebiedsdeelguadeloupe
	{52681, 225, 14, 0x1},    // formerhongkong
	{52695, 65, 25, 0x1},     // peoplesrepublicofthecongo
	{52720, 254, 12, 0x1},    // heiligestoel
	{52732, 209, 31, 0x1},    // overzeesgebiedsdeelbouveteiland
	{52763, 164, 4, 0x81},    // #1ye
	{52767, 739, 5, 0x1},     // #5etm
	{52772, 78, 20, 0x1},     // guineabissaurepublic
	{52792, 167, 14, 0x1},    // antiguabarbuda
	{52806, 15, 31, 0x1},     // formerdemocraticrepublicgermany
	{52837, 205, 43, 0x1},    // overseascollectivityfrenchsouthernterritory
	{52880, 740, 5, 0x1},     // #6371
	{52885, 149, 11, 0x1},    // dawlatqatar
	{52896, 15, 24, 0x1},     // germandemocraticrepublic
	{52920, 7, 4, 0x81},      // #1be
	{52924, 232, 12, 0x1},    // nmarianaisds
	{52936, 237, 32, 0x1},    // overzeesgebiedsdeelnorfolkeiland
	{52968, 741, 5, 0x1},     // #6gha
	{52973, 144, 4, 0x1},     // #8pk
	{52977, 225, 8, 0x1},     // hongkong
	{52985, 80, 13, 0x1},     // republickenya
	{52998, 37, 4, 0x1},      // #8mk
	{53002, 225, 4, 0x1},     // #8hk
	{53006, 249, 5, 0x81},    // #2sxm
	{53011, 217, 4, 0x1},     // #8fk
	{53015, 79, 4, 0x1},      // #8ek
	{53019, 106, 43, 0x1},    // formerunitedrepublicoftanganyikaandzanzibar
	{53062, 37, 13, 0x1},     // macedoniatfyr
	{53075, 231, 14, 0x1},    // francestmartin
	{53089, 47, 5, 0x1},      // #7smr
	{53094, 742, 22, 0x2},    // sintmaartensaintmartin
	{53116, 98, 18, 0x1},     // somalischerepublic
	{53134, 744, 4, 0x1},     // #553
	{53138, 252, 6, 0x1},     // taiwan
	{53144, 234, 27, 0x1},    // overseasterritorymartinique
	{53171, 745, 5, 0x1},     // #6hon
	{53176, 746, 5, 0x1},     // #5irq
	{53181, 178, 21, 0x1},    // dominicaanserepubliek
	{53202, 119, 12, 0x1},    // fijieilanden
	{53214, 747, 5, 0x1},     // #6380
	{53219, 748, 5, 0x1},     // #6hun
	{53224, 16, 28, 0x1},     // formergermanyfederalrepublic
	{53252, 161, 18, 0x1},    // fmrdemrepofvietnam
	{53270, 199, 24, 0x1},    // overzeesgebiedsdeelaruba
	{53294, 62, 18, 0x1},     // republiekivoorkust
	{53312, 113, 4, 0x81},    // #1bd
	{53316, 186, 25, 0x1},    // federationsaintkittsnevis
	{53341, 136, 9, 0x1},     // maladiven
	{53350, 136, 17, 0x1},    // maledivenrepublic
	{53367, 89, 13, 0x1},     // republikmoris
	{53380, 749, 5, 0x1},     // #4720
	{53385, 39, 4, 0x1},      // #8mj
	{53389, 153, 5, 0x81},    // #2syr
	{53394, 26, 18, 0x1},     // republiekhongarije
	{53412, 257, 21, 0x1},    // territorywallisfutuna
	{53433, 129, 4, 0x1},     // #8cb
	{53437, 213, 25, 0x1},    // christmasislandsterritory
	{53462, 71, 12, 0x1},     // egyptkingdom
	{53474, 256, 37, 0x1},    // territoriumamerikaansemaagdeneilanden
	{53511, 24, 5, 0x81},     // #2grc
	{53516, 750, 4, 0x1},     // #554
	{53520, 751, 4, 0x1},     // #594
	{53524, 752, 5, 0x1},     // #6eth
	{53529, 74, 13, 0x1},     // republicgabon
	{53542, 38, 13, 0x1},     // republicmalta
	{53555, 208, 14, 0x1},    // bermudaislands
	{53569, 148, 32, 0x1},    // democraticpeoplesrepublicofkorea
	{53601, 241, 43, 0x1},    // palestinianauthorityadministeredterritories
	{53644, 158, 13, 0x1},    // puleangatonga
	{53657, 144, 22, 0x1},    // pakistaninclbangladesh
	{53679, 107, 4, 0x81},    // #1ug
	{53683, 73, 7, 0x1},      // etiopie
	{53690, 65, 24, 0x1},     // republicbrazzavillecongo
	{53714, 248, 19, 0x1},    // saintpierremiquelon
	{53733, 753, 5, 0x1},     // #6grg
	{53738, 9, 25, 0x1},      // republicbosnieherzegovina
	{53763, 8, 4, 0x81},      // #1bg
	{53767, 246, 21, 0x1},    // sinthelenaenascension
	{53788, 225, 25, 0x1},    // xianggangtebiexingzhengqu
	{53813, 119, 14, 0x1},    // matanitukoviti
	{53827, 147, 8, 0x1},     // pnguinea
	{53835, 754, 5, 0x1},     // #6nam
	{53840, 215, 4, 0x1},     // #8wi
	{53844, 164, 4, 0x1},     // #8ym
	{53848, 148, 32, 0x1},    // democratischevolksrepubliekkorea
	{53880, 137, 4, 0x1},     // #8rm
	{53884, 199, 5, 0x1},     // aruba
	{53889, 72, 5, 0x1},      // #7eri
	{53894, 85, 28, 0x1},     // democraticrepublicmadagaskar
	{53922, 230, 14, 0x1},    // territorymacao
	{53936, 120, 4, 0x1},     // #8fm
	{53940, 231, 18, 0x1},    // stmaartenfransdeel
	{53958, 11, 4, 0x1},      // #8ca
	{53962, 8, 18, 0x1},      // republiekbulgarije
	{53980, 206, 28, 0x1},    // sainteustatiusandsababonaire
	{54008, 3, 4, 0x1},       // #8am
	{54012, 111, 25, 0x1},    // islamicstateofafghanistan
	{54037, 49, 5, 0x81},     // #2svk
	{54042, 73, 33, 0x1},     // federaldemocraticrepublicethiopia
	{54075, 164, 6, 0x1},     // yemenn
	{54081, 755, 4, 0x1},     // #555
	{54085, 756, 4, 0x1},     // #531
	{54089, 196, 27, 0x1},    // orientaalserepubliekuruguay
	{54116, 99, 5, 0x1},      // #7ssd
	{54121, 757, 4, 0x1},     // #595
	{54125, 240, 9, 0x1},     // portorico
	{54134, 131, 20, 0x1},    // korearepublicofsouth
	{54154, 758, 5, 0x1},     // #5eth
	{54159, 170, 26, 0x1},    // multinationalestaatbolivia
	{54185, 13, 22, 0x1},     // formertsjechoslowakije
	{54207, 252, 52, 0x1},    // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{54259, 175, 20, 0x1},    // republicadecostarica
	{54279, 102, 18, 0x1},    // republicseychellen
	{54297, 59, 4, 0x81},     // #1bf
	{54301, 42, 8, 0x1},      // aotearoa
	{54309, 144, 8, 0x1},     // pakistan
	{54317, 30, 13, 0x1},     // italyrepublic
	{54330, 195, 17, 0x1},    // trinidadandtobago
	{54347, 86, 4, 0x1},      // #8ml
	{54351, 233, 27, 0x1},    // overseasterritorymontserrat
	{54378, 191, 14, 0x1},    // piruwripuwlika
	{54392, 59, 10, 0x1},     // oppervolta
	{54402, 75, 5, 0x81},     // #2gha
	{54407, 1, 4, 0x1},       // #8al
	{54411, 224, 5, 0x81},    // #2gum
	{54416, 174, 18, 0x1},    // republicofcolumbia
	{54434, 13, 26, 0x1},     // czechslovakfederalrepublic
	{54460, 1, 23, 0x1},      // republikaeastshqiperise
	{54483, 189, 5, 0x81},    // #2nic
	{54488, 759, 4, 0x1},     // #556
	{54492, 257, 32, 0x1},    // overseascollectivitywallisfutuna
	{54524, 250, 21, 0x1},    // turksandcaicosislands
	{54545, 5, 19, 0x1},      // republikoesterreich
	{54564, 48, 26, 0x1},     // stateunionserbiamontenegro
	{54590, 253, 17, 0x1},    // usminoroutlyingis
	{54607, 68, 22, 0x1},     // afarsandissasterritory
	{54629, 55, 34, 0x1},     // socialistfederalrepublicyugoslavia
	{54663, 760, 5, 0x1},     // #5760
	{54668, 259, 16, 0x1},    // republicofkosova
	{54684, 23, 17, 0x1},     // republicofgeorgia
	{54701, 53, 4, 0x81},     // #1ua
	{54705, 257, 19, 0x1},    // wallisandfutunaisds
	{54724, 228, 17, 0x1},    // brindianoceanterr
	{54741, 108, 22, 0x1},    // formerunionsouthafrica
	{54763, 200, 4, 0x81},    // #1ai
	{54767, 232, 4, 0x1},     // cnmi
	{54771, 244, 21, 0x1},    // vietnamformerrepublic
	{54792, 57, 4, 0x81},     // #1bi
	{54796, 16, 4, 0x81},     // #1de
	{54800, 64, 17, 0x1},     // leopoldvillecongo
	{54817, 37, 28, 0x1},     // macedoniafyromnorthmacedonia
	{54845, 249, 17, 0x1},    // saintmaartendutch
	{54862, 245, 47, 0x1},    // overzeesgebiedsouthgeorgiesouthsandwicheilanden
	{54909, 45, 4, 0x1},      // #8ro
	{54913, 256, 40, 0x1},    // overzeesgebiedamerikaansemaagdeneilanden
	{54953, 44, 4, 0x1},      // #8po
	{54957, 84, 4, 0x1},      // #8mo
	{54961, 148, 20, 0x1},    // peoplesrepublickorea
	{54981, 183, 4, 0x1},     // #8ho
	{54985, 206, 21, 0x1},    // bonairesainteustatius
	{55006, 19, 13, 0x1},     // eestivabariik
	{55019, 177, 4, 0x1},     // #8do
	{55023, 218, 4, 0x1},     // #8fo
	{55027, 256, 37, 0x1},    // grondgebiedamerikaansemaagdeneilanden
	{55064, 174, 4, 0x1},     // #8co
	{55068, 56, 4, 0x1},      // #8ao
	{55072, 46, 16, 0x1},     // formersovjetunie
	{55088, 253, 43, 0x1},    // kleineafgelegeneilandenvandeverenigdestaten
	{55131, 37, 31, 0x1},     // macedoniaformeryugoslavrepublic
	{55162, 243, 27, 0x1},    // overzeesegemeenschapreunion
	{55189, 761, 5, 0x1},     // #5670
	{55194, 222, 5, 0x81},    // #2grl
	{55199, 235, 26, 0x1},    // overzeesgebiedsdeelmayotte
	{55225, 219, 27, 0x1},    // overzeesgebiedsdeelguernsey
	{55252, 762, 4, 0x1},     // #557
	{55256, 37, 5, 0x1},      // fyrom
	{55261, 59, 6, 0x1},      // #3hvbf
	{55267, 763, 5, 0x1},     // #6420
	{55272, 10, 16, 0x1},     // belorussischessr
	{55288, 111, 21, 0x1},    // afghanistanislamicrep
	{55309, 248, 30, 0x1},    // departementsaintpierremiquelon
	{55339, 64, 13, 0x1},     // kongokinshasa
	{55352, 145, 11, 0x1},    // fillipijnen
	{55363, 244, 20, 0x1},    // republicsouthvietnam
	{55383, 114, 4, 0x81},    // #1bh
	{55387, 764, 4, 0x1},     // #1dd
	{55391, 181, 5, 0x1},     // #7gua
	{55396, 6, 20, 0x1},      // republicazerbeidzjan
	{55416, 99, 15, 0x1},     // zuidelijksoedan
	{55431, 54, 9, 0x1},      // verstates
	{55440, 111, 25, 0x1},    // afghanistanislamicemirate
	{55465, 141, 4, 0x1},     // #8np
	{55469, 43, 4, 0x1},      // #8pl
	{55473, 109, 15, 0x1},    // republiekzambia
	{55488, 35, 4, 0x1},      // #8mn
	{55492, 148, 4, 0x1},     // #8kn
	{55496, 138, 23, 0x1},    // myanmarrepubliekderunie
	{55519, 66, 4, 0x1},      // #8cn
	{55523, 19, 4, 0x1},      // #8en
	{55527, 188, 21, 0x1},    // verenigdestatesmexico
	{55548, 2, 4, 0x1},       // #8an
	{55552, 197, 19, 0x1},    // stvincentgrenadines
	{55571, 23, 31, 0x1},     // georgiansovietsocialistrepublic
	{55602, 64, 25, 0x1},     // republiccongoleopoldville
	{55627, 156, 10, 0x1},    // toerkmenie
	{55637, 765, 4, 0x1},     // #558
	{55641, 96, 16, 0x1},     // republieksenegal
	{55657, 115, 29, 0x1},    // theabodeofpeacenationofbrunei
	{55686, 162, 17, 0x1},    // republicofvanuatu
	{55703, 124, 13, 0x1},    // republiekirak
	{55716, 766, 4, 0x1},     // #590
	{55720, 49, 9, 0x1},      // slovakije
	{55729, 192, 16, 0x1},    // republicparaguay
	{55745, 133, 5, 0x1},     // #7lao
	{55750, 767, 5, 0x1},     // #5702
	{55755, 768, 5, 0x1},     // #6hai
	{55760, 248, 14, 0x1},    // saintpierremiq
	{55774, 197, 22, 0x1},    // stvincentandgrenadines
	{55796, 58, 5, 0x1},      // benin
	{55801, 144, 4, 0x81},    // #1pk
	{55805, 225, 4, 0x81},    // #1hk
	{55809, 148, 12, 0x1},    // demrepnkorea
	{55821, 132, 6, 0x1},     // kuwait
	{55827, 144, 18, 0x1},    // republicofpakistan
	{55845, 171, 6, 0x1},     // brasil
	{55851, 180, 5, 0x1},     // #7grn
	{55856, 110, 4, 0x1},     // #8zi
	{55860, 136, 8, 0x1},     // maldives
	{55868, 249, 21, 0x1},    // dutchpartsaintmaarten
	{55889, 190, 4, 0x1},     // #8pm
	{55893, 85, 4, 0x1},      // #8ma
	{55897, 206, 23, 0x1},    // sinteustatiusandbonaire
	{55920, 226, 4, 0x1},     // #8hm
	{55924, 79, 27, 0x1},     // republiqueguineeequatoriale
	{55951, 99, 11, 0x1},     // southsoedan
	{55962, 63, 4, 0x1},      // #8cm
	{55966, 129, 27, 0x1},    // formerdemocratischkampuchea
	{55993, 64, 30, 0x1},     // democraticrepublicofzairecongo
	{56023, 199, 19, 0x1},    // overzeesgebiedaruba
	{56042, 769, 5, 0x1},     // #6eqg
	{56047, 85, 22, 0x1},     // malagassischerepubliek
	{56069, 770, 4, 0x1},     // #591
	{56073, 249, 16, 0x1},    // sintmaartendutch
	{56089, 134, 5, 0x1},     // #7lbn
	{56094, 771, 5, 0x1},     // #5703
	{56099, 82, 24, 0x1},     // formerlibyanarabrepublic
	{56123, 37, 17, 0x1},     // macedoniarepublic
	{56140, 54, 3, 0x1},      // vsa
	{56143, 257, 23, 0x1},    // territoriumwallisfutuna
	{56166, 235, 25, 0x1},    // overseasdepartmentmayotte
	{56191, 207, 16, 0x1},    // sintbartholomeus
	{56207, 81, 5, 0x81},     // #2lbr
	{56212, 64, 29, 0x1},     // formercongodemocraticrepublic
	{56241, 103, 5, 0x1},     // tchad
	{56246, 123, 8, 0x1},     // iranirof
	{56254, 1, 4, 0x81},      // #1al
	{56258, 58, 4, 0x81},     // #1bj
	{56262, 82, 27, 0x1},     // libischearabischejamahiriya
	{56289, 156, 13, 0x1},    // toerkmenistan
	{56302, 121, 29, 0x1},    // unitedstatesindonesiarepublic
	{56331, 211, 6, 0x1},     // cookis
	{56337, 53, 4, 0x1},      // #8up
	{56341, 142, 4, 0x1},     // #8nr
	{56345, 8, 8, 0x1},       // bulgaria
	{56353, 25, 4, 0x1},      // #8hr
	{56357, 68, 4, 0x1},      // #8dj
	{56361, 99, 5, 0x81},     // #2ssd
	{56366, 136, 17, 0x1},    // sultanaatmaldiven
	{56383, 99, 10, 0x1},     // sudansouth
	{56393, 772, 4, 0x1},     // #520
	{56397, 773, 4, 0x1},     // #592
	{56401, 32, 18, 0x1},     // lietuvosrespublika
	{56419, 118, 15, 0x1},    // republiekcyprus
	{56434, 133, 28, 0x1},    // democraticvolksrepublieklaos
	{56462, 237, 23, 0x1},    // norfolkislandsterritory
	{56485, 7, 6, 0x1},       // belgie
	{56491, 774, 5, 0x1},     // #5700
	{56496, 775, 5, 0x1},     // #5isr
	{56501, 776, 5, 0x1},     // #5eri
	{56506, 207, 25, 0x1},    // departmentsaintbarthelemy
	{56531, 117, 15, 0x1},    // mainlandchinapr
	{56546, 253, 4, 0x81},    // #1um
	{56550, 185, 4, 0x81},    // #1jm
	{56554, 155, 12, 0x1},    // tadsjikistan
	{56566, 3, 4, 0x81},      // #1am
	{56570, 208, 4, 0x81},    // #1bm
	{56574, 120, 4, 0x81},    // #1fm
	{56578, 54, 4, 0x1},      // #8us
	{56582, 194, 4, 0x1},     // #8ns
	{56586, 239, 4, 0x1},     // #8pc
	{56590, 30, 12, 0x1},     // italykingdom
	{56602, 143, 10, 0x1},    // muscatoman
	{56612, 95, 5, 0x81},     // #4729
	{56617, 230, 4, 0x1},     // #8mc
	{56621, 77, 5, 0x81},     // #2gmb
	{56626, 80, 5, 0x1},      // kenya
	{56631, 210, 4, 0x1},     // #8ck
	{56635, 193, 4, 0x1},     // #8es
	{56639, 34, 14, 0x1},     // latviarepublic
	{56653, 244, 8, 0x1},     // svietnam
	{56661, 212, 25, 0x1},    // curacaokingdomnetherlands
	{56686, 197, 5, 0x81},    // #4670
	{56691, 777, 4, 0x1},     // #593
	{56695, 249, 16, 0x1},    // dutchsintmaarten
	{56711, 106, 17, 0x1},    // tanzaniaunitedrep
	{56728, 778, 5, 0x1},     // #5771
	{56733, 779, 5, 0x1},     // #5701
	{56738, 145, 4, 0x81},    // #1ph
	{56742, 77, 5, 0x1},      // #7gam
	{56747, 111, 11, 0x1},    // afghanistan
	{56758, 246, 23, 0x1},    // ascensiontristandacunha
	{56781, 780, 4, 0x1},     // #1an
	{56785, 109, 9, 0x1},     // nrhodesia
	{56794, 207, 4, 0x81},    // #1bl
	{56798, 117, 4, 0x81},    // #1cn
	{56802, 224, 5, 0x1},     // #7gum
	{56807, 165, 22, 0x1},    // peoplesrepublicofyemen
	{56829, 241, 16, 0x1},    // stateofpalestine
	{56845, 145, 11, 0x1},    // phillipines
	{56856, 99, 5, 0x81},     // #4728
	{56861, 234, 4, 0x1},     // #8mb
	{56865, 73, 30, 0x1},     // ethiopiatransitionalgovernment
	{56895, 781, 5, 0x1},     // #6rus
	{56900, 116, 4, 0x1},     // #8bt
	{56904, 214, 4, 0x1},     // #8cj
	{56908, 72, 4, 0x1},      // #8er
	{56912, 6, 4, 0x1},       // #8aj
	{56916, 194, 5, 0x81},    // #2sur
	{56921, 101, 5, 0x81},    // #2swz
	{56926, 79, 12, 0x1},     // spaansguinea
	{56938, 163, 26, 0x1},    // malosaolototutoatasiosamoa
	{56964, 255, 9, 0x1},     // britishvi
	{56973, 68, 21, 0x1},     // fransgebiedafarsissas
	{56994, 98, 5, 0x1},      // #7som
	{56999, 236, 25, 0x1},    // departementnieuwcaledonie
	{57024, 123, 14, 0x1},    // islamicrepiran
	{57038, 197, 17, 0x1},    // stvincentandgrens
	{57055, 66, 12, 0x1},     // comorosstate
	{57067, 190, 15, 0x1},    // republicapanama
	{57082, 782, 5, 0x1},     // #5770
	{57087, 92, 13, 0x1},     // republicniger
	{57100, 61, 27, 0x1},     // centraalafrikaanskeizerrijk
	{57127, 105, 7, 0x1},     // tunisie
	{57134, 22, 36, 0x1},     // greatbritainandnirelandunitedkingdom
	{57170, 125, 4, 0x81},    // #1jo
	{57174, 101, 6, 0x1},     // ngwane
	{57180, 198, 20, 0x1},    // republicbolvenezuela
	{57200, 56, 4, 0x81},     // #1ao
	{57204, 170, 4, 0x81},    // #1bo
	{57208, 174, 4, 0x81},    // #1co
	{57212, 32, 5, 0x81},     // #2ltu
	{57217, 230, 37, 0x1},    // macauspecialadministrativeregionchina
	{57254, 244, 16, 0x1},    // republiekvietnam
	{57270, 178, 4, 0x81},    // #1do
	{57274, 98, 28, 0x1},     // somalischedemocraticrepublic
	{57302, 218, 4, 0x81},    // #1fo
	{57306, 783, 5, 0x1},     // #6nau
	{57311, 91, 4, 0x1},      // #8wa
	{57315, 131, 20, 0x1},    // southkorearepublicof
	{57335, 144, 23, 0x1},    // islamicrepublicpakistan
	{57358, 189, 4, 0x1},     // #8nu
	{57362, 192, 4, 0x1},     // #8pa
	{57366, 246, 34, 0x1},    // sthelenatristandacunhaandascension
	{57400, 176, 13, 0x1},    // republicacuba
	{57413, 8, 4, 0x1},       // #8bu
	{57417, 173, 4, 0x1},     // #8ci
	{57421, 40, 21, 0x1},     // koninkrijknederlanden
	{57442, 90, 14, 0x1},     // malawirepublic
	{57456, 55, 11, 0x1},     // yugoslavsfr
	{57467, 112, 4, 0x1},     // #8ae
	{57471, 68, 14, 0x1},     // afarenissaland
	{57485, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{57529, 50, 17, 0x1},     // republiekslovenie
	{57546, 152, 5, 0x1},     // #7sol
	{57551, 191, 5, 0x81},    // #4604
	{57556, 16, 33, 0x1},     // federalrepublicgermanywestgermany
	{57589, 119, 14, 0x1},    // republicoffiji
	{57603, 232, 30, 0x1},    // grondgebiednoordelijkemarianen
	{57633, 203, 12, 0x1},    // easternsamoa
	{57645, 45, 17, 0x1},     // roemeenserepublic
	{57662, 239, 4, 0x81},    // #1pn
	{57666, 183, 4, 0x81},    // #1hn
	{57670, 64, 31, 0x1},     // kinshasademocraticrepubliccongo
	{57701, 206, 19, 0x1},    // sinteustatiusensaba
	{57720, 115, 4, 0x81},    // #1bn
	{57724, 173, 4, 0x81},    // #1cl
	{57728, 215, 5, 0x81},    // #2esh
	{57733, 220, 30, 0x1},    // britishoverzeesgebiedgibraltar
	{57763, 134, 16, 0x1},    // republieklibanon
	{57779, 784, 5, 0x1},     // #6rwa
	{57784, 36, 4, 0x1},      // #8md
	{57788, 138, 6, 0x1},     // #3bumm
	{57794, 785, 5, 0x1},     // #6rum
	{57799, 30, 4, 0x1},      // #8it
	{57803, 209, 4, 0x1},     // #8bv
	{57807, 117, 4, 0x1},     // #8ch
	{57811, 73, 4, 0x1},      // #8et
	{57815, 257, 22, 0x1},    // departmentwallisfutuna
	{57837, 67, 18, 0x1},     // republickaapverdie
	{57855, 1, 20, 0x1},      // republikaeshqiperise
	{57875, 50, 5, 0x1},      // #7slo
	{57880, 93, 24, 0x1},     // federalrepublicofnigeria
	{57904, 224, 6, 0x1},     // guahan
	{57910, 66, 29, 0x1},     // federalislamicrepubliccomoros
	{57939, 786, 4, 0x1},     // #580
	{57943, 71, 3, 0x1},      // var
	{57946, 48, 14, 0x1},     // republicserbia
	{57960, 138, 35, 0x1},    // unievanburmasocialistischerepubliek
	{57995, 245, 11, 0x1},    // zuidgeorgie
	{58006, 119, 11, 0x1},    // fijiislands
	{58017, 106, 37, 0x1},    // unitedrepublicoftanganyikaandzanzibar
	{58054, 787, 5, 0x1},     // #5704
	{58059, 248, 4, 0x81},    // #1pm
	{58063, 74, 5, 0x1},      // #7gab
	{58068, 226, 4, 0x81},    // #1hm
	{58072, 124, 4, 0x81},    // #1iq
	{58076, 143, 4, 0x81},    // #1om
	{58080, 788, 6, 0x3},     // guiana
	{58086, 206, 4, 0x81},    // #1bq
	{58090, 63, 4, 0x81},     // #1cm
	{58094, 47, 36, 0x1},     // allerdoorluchtigsterepublicsanmarino
	{58130, 152, 15, 0x1},    // salomoneilanden
	{58145, 241, 12, 0x1},    // westbankgaza
	{58157, 177, 4, 0x81},    // #1dm
	{58161, 194, 8, 0x1},     // suriname
	{58169, 20, 4, 0x81},     // #1fi
	{58173, 94, 4, 0x1},      // #8rw
	{58177, 51, 4, 0x1},      // #8sw
	{58181, 139, 4, 0x1},     // #8mg
	{58185, 128, 4, 0x1},     // #8kg
	{58189, 129, 25, 0x1},    // formerdemocratickampuchea
	{58214, 223, 4, 0x1},     // #8fg
	{58218, 211, 4, 0x1},     // #8cw
	{58222, 69, 4, 0x1},      // #8ag
	{58226, 105, 15, 0x1},    // republictunisia
	{58241, 157, 9, 0x1},     // easttimor
	{58250, 203, 29, 0x1},    // overzeesgebiedamerikaanssamoa
	{58279, 96, 5, 0x1},      // #7sen
	{58284, 206, 42, 0x1},    // overseasterritorybonairesainteustatiussaba
	{58326, 791, 5, 0x1},     // #6110
	{58331, 186, 5, 0x1},     // #7skn
	{58336, 145, 24, 0x1},    // republicofthephilippines
	{58360, 47, 5, 0x81},     // #4674
	{58365, 792, 5, 0x1},     // #5775
	{58370, 793, 5, 0x1},     // #5ita
	{58375, 145, 20, 0x1},    // filipijnengemenebest
	{58395, 794, 5, 0x1},     // #5705
	{58400, 209, 23, 0x1},    // territoriumbouveteiland
	{58423, 170, 13, 0x1},    // formerbolivia
	{58436, 43, 4, 0x81},     // #1pl
	{58440, 54, 12, 0x1},     // vsvanamerika
	{58452, 123, 4, 0x81},    // #1ir
	{58456, 64, 24, 0x1},     // congodemrepzairekinshasa
	{58480, 795, 28, 0x82},   // federalerepubliekjoegoslavie
	{58508, 98, 32, 0x1},     // somalischedemocratischerepubliek
	{58540, 161, 26, 0x1},    // socialistrepublicofvietnam
	{58566, 76, 5, 0x1},      // #7gui
	{58571, 126, 5, 0x1},     // nihon
	{58576, 257, 4, 0x1},     // #8wf
	{58580, 152, 11, 0x1},    // solomonisds
	{58591, 145, 4, 0x1},     // #8rp
	{58595, 59, 4, 0x1},      // #8uv
	{58599, 259, 20, 0x1},    // underunscr1244kosovo
	{58619, 83, 4, 0x1},      // #8lt
	{58623, 235, 4, 0x1},     // #8mf
	{58627, 236, 37, 0x1},    // overzeesecollectiviteitnieuwcaledonie
	{58664, 62, 4, 0x1},      // #8iv
	{58668, 124, 11, 0x1},    // iraqkingdom
	{58679, 65, 19, 0x1},     // volksrepubliekcongo
	{58698, 152, 4, 0x1},     // #8bp
	{58702, 67, 4, 0x1},      // #8cv
	{58706, 3, 17, 0x1},      // republicofarmenia
	{58723, 111, 4, 0x1},     // #8af
	{58727, 111, 29, 0x1},    // democraticrepublicafghanistan
	{58756, 30, 5, 0x1},      // italy
	{58761, 189, 18, 0x1},    // republieknicaragua
	{58779, 100, 5, 0x81},    // #2stp
	{58784, 79, 12, 0x1},     // spaansguinee
	{58796, 163, 5, 0x1},     // #7sam
	{58801, 106, 20, 0x1},    // uroftanzaniamainland
	{58821, 106, 30, 0x1},    // tanzaniamainlandunitedrepublic
	{58851, 221, 29, 0x1},    // overzeesdepartementguadeloupe
	{58880, 1, 30, 0x1},      // socialistvolksrepubliekalbanie
	{58910, 27, 4, 0x1},      // eire
	{58914, 225, 62, 0x1},    // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{58976, 797, 5, 0x1},     // #5710
	{58981, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{59004, 211, 10, 0x1},    // kukiairani
	{59014, 259, 16, 0x1},    // republicofkosovo
	{59030, 48, 4, 0x81},     // #1rs
	{59034, 26, 24, 0x1},     // hungarianpeoplesrepublic
	{59058, 170, 18, 0x1},    // plurstateofbolivia
	{59076, 105, 7, 0x1},     // tunisia
	{59083, 22, 4, 0x1},      // #1uk
	{59087, 28, 4, 0x81},     // #1is
	{59091, 248, 30, 0x1},    // grondgebiedsaintpierremiquelon
	{59121, 135, 4, 0x81},    // #1lk
	{59125, 168, 4, 0x81},    // #1bs
	{59129, 211, 4, 0x81},    // #1ck
	{59133, 17, 4, 0x81},     // #1dk
	{59137, 109, 4, 0x1},     // #8za
	{59141, 217, 4, 0x81},    // #1fk
	{59145, 240, 4, 0x1},     // #8rq
	{59149, 95, 4, 0x1},      // #8su
	{59153, 196, 4, 0x1},     // #8uy
	{59157, 191, 4, 0x1},     // #8pe
	{59161, 33, 4, 0x1},      // #8lu
	{59165, 140, 4, 0x1},     // #8my
	{59169, 798, 5, 0x1},     // #5zim
	{59174, 26, 4, 0x1},      // #8hu
	{59178, 80, 4, 0x1},      // #8ke
	{59182, 194, 18, 0x1},    // republicofsuriname
	{59200, 221, 21, 0x1},    // territoriumguadeloupe
	{59221, 176, 4, 0x1},     // #8cu
	{59225, 98, 36, 0x1},     // jamhuuriyadademuqraadigasoomaaliyeed
	{59261, 799, 5, 0x1},     // #5zam
	{59266, 199, 4, 0x1},     // #8aa
	{59270, 143, 19, 0x1},    // sultanaatmuscatoman
	{59289, 246, 11, 0x1},    // sainthelena
	{59300, 150, 15, 0x1},    // saoedischarabie
	{59315, 171, 27, 0x1},    // republicafederativadobrasil
	{59342, 91, 5, 0x1},      // #7nam
	{59347, 208, 26, 0x1},    // overzeesgebiedsdeelbermuda
	{59373, 192, 5, 0x81},    // #4600
	{59378, 43, 5, 0x81},     // #4616
	{59383, 104, 16, 0x1},    // togoleserepublic
	{59399, 87, 27, 0x1},     // peoplesrepublicofmozambique
	{59426, 235, 4, 0x81},    // #1yt
	{59430, 800, 5, 0x1},     // #5713
	{59435, 25, 4, 0x81},     // #1hr
	{59439, 30, 4, 0x81},     // #1it
	{59443, 122, 10, 0x1},    // unionindia
	{59453, 2, 4, 0x81},      // #1ad
	{59457, 129, 24, 0x1},    // kampucheapeoplesrepublic
	{59481, 171, 4, 0x81},    // #1br
	{59485, 12, 4, 0x81},     // #1ch
	{59489, 19, 5, 0x81},     // #2est
	{59494, 68, 4, 0x81},     // #1dj
	{59498, 73, 4, 0x81},     // #1et
	{59502, 119, 4, 0x81},    // #1fj
	{59506, 187, 4, 0x1},     // #8st
	{59510, 42, 4, 0x1},      // #8nz
	{59514, 220, 26, 0x1},    // overseasterritorygibraltar
	{59540, 188, 4, 0x1},     // #8mx
	{59544, 141, 32, 0x1},    // federaldemocraticrepublicofnepal
	{59576, 52, 7, 0x1},      // turkyye
	{59583, 171, 4, 0x1},     // #8br
	{59587, 61, 4, 0x1},      // #8ct
	{59591, 801, 5, 0x1},     // #5zan
	{59596, 64, 14, 0x1},     // congofreestate
	{59610, 97, 10, 0x1},     // sieraleone
	{59620, 38, 14, 0x1},     // republiekmalta
	{59634, 15, 15, 0x1},     // germanydemrepof
	{59649, 49, 5, 0x1},      // #7svk
	{59654, 46, 16, 0x1},     // russischefederal
	{59670, 158, 12, 0x1},    // tongakingdom
	{59682, 148, 31, 0x1},    // koreademocracticpeoplesrepublic
	{59713, 16, 24, 0x1},     // federalrepublicduitsland
	{59737, 64, 25, 0x1},     // democraticrepublicofcongo
	{59762, 245, 11, 0x1},    // zuidgeorgia
	{59773, 802, 4, 0x2},     // #1yu
	{59777, 804, 5, 0x1},     // #5712
	{59782, 110, 16, 0x1},    // zimbabwerhodesia
	{59798, 190, 4, 0x81},    // #1pa
	{59802, 46, 4, 0x81},     // #1ru
	{59806, 229, 4, 0x81},    // #1je
	{59810, 112, 4, 0x81},    // #1ae
	{59814, 31, 4, 0x81},     // #1li
	{59818, 238, 4, 0x81},    // #1nu
	{59822, 805, 4, 0x1},     // #1bu
	{59826, 62, 4, 0x81},     // #1ci
	{59830, 48, 38, 0x1},     // staatsgemeenschapvanservieenmontenegro
	{59868, 111, 27, 0x1},    // islamicemirateofafghanistan
	{59895, 46, 4, 0x1},      // #8rs
	{59899, 179, 5, 0x81},    // #2ecu
	{59904, 78, 12, 0x1},     // guineabissau
	{59916, 31, 4, 0x1},      // #8ls
	{59920, 231, 20, 0x1},    // saintmartinfransdeel
	{59940, 29, 4, 0x1},      // #8is
	{59944, 197, 25, 0x1},    // sintvincentendegrenadines
	{59969, 175, 4, 0x1},     // #8cs
	{59973, 167, 4, 0x1},     // #8ac
	{59977, 135, 6, 0x1},     // ceylon
	{59983, 806, 5, 0x1},     // #6egy
	{59988, 102, 10, 0x1},    // seychellen
	{59998, 66, 29, 0x1},     // federalislamicrepubliccomoren
	{60027, 225, 16, 0x1},    // sarhongkongchina
	{60043, 120, 26, 0x1},    // federatestatesofmicronesia
	{60069, 166, 12, 0x1},    // theargentine
	{60081, 100, 5, 0x81},    // #4678
	{60086, 138, 12, 0x1},    // burmaunionof
	{60098, 210, 28, 0x1},    // islandsterritorycocoskeeling
	{60126, 46, 18, 0x1},     // russischefederatie
	{60144, 64, 10, 0x1},     // congozaire
	{60154, 189, 17, 0x1},    // nicaraguarepublic
	{60171, 257, 4, 0x81},    // #1wf
	{60175, 65, 16, 0x1},     // congobrazzaville
	{60191, 16, 11, 0x1},     // deutschland
	{60202, 205, 40, 0x1},    // fransegebiedeninzuidelijkeindischeoceaan
	{60242, 2, 4, 0x81},      // #420
	{60246, 7, 7, 0x1},       // belguim
	{60253, 195, 14, 0x1},    // trinidadtobago
	{60267, 111, 4, 0x81},    // #1af
	{60271, 116, 4, 0x81},    // #1bt
	{60275, 61, 4, 0x81},     // #1cf
	{60279, 24, 5, 0x1},      // #7gre
	{60284, 168, 10, 0x1},    // bahamasthe
	{60294, 245, 35, 0x1},    // zuidgeorgiaendezuidsandwicheilanden
	{60329, 101, 4, 0x1},     // #8wz
	{60333, 160, 4, 0x1},     // #8uz
	{60337, 37, 33, 0x1},     // formeryugoslavrepublicofmacedonia
	{60370, 36, 7, 0x1},      // moldova
	{60377, 87, 4, 0x1},      // #8mz
	{60381, 123, 4, 0x1},     // #8ir
	{60385, 14, 4, 0x1},      // #8ez
	{60389, 67, 15, 0x1},     // formercapeverde
	{60404, 150, 21, 0x1},    // koninkrijksaudiarabie
	{60425, 115, 29, 0x1},    // nationofbruneitheabodeofpeace
	{60454, 97, 5, 0x1},      // #7sle
	{60459, 57, 14, 0x1},     // burundikingdom
	{60473, 807, 5, 0x1},     // #6115
	{60478, 808, 5, 0x1},     // #6101
	{60483, 40, 10, 0x1},     // netherland
	{60493, 141, 5, 0x1},     // #7nep
	{60498, 241, 23, 0x1},    // occpalestinianterritory
	{60521, 186, 12, 0x1},    // stkittsnevis
	{60533, 202, 14, 0x1},    // netherlandsant
	{60547, 226, 21, 0x1},    // heardmcdonaldeilanden
	{60568, 40, 20, 0x1},     // netherlandskingdomof
	{60588, 257, 28, 0x1},    // wallisfutunaislandsterritory
	{60616, 147, 4, 0x81},    // #1pg
	{60620, 94, 4, 0x81},     // #1rw
	{60624, 164, 22, 0x1},    // arabrepublicyemenyemen
	{60646, 168, 13, 0x1},    // bahamaislands
	{60659, 239, 39, 0x1},    // britishoverseasterritorypitcairnislands
	{60698, 252, 4, 0x81},    // #1tw
	{60702, 163, 28, 0x1},    // onafhankelijkestaatwestsamoa
	{60730, 132, 4, 0x81},    // #1kw
	{60734, 82, 5, 0x81},     // #2lby
	{60739, 151, 19, 0x1},    // republicofsingapore
	{60758, 167, 4, 0x81},    // #1ag
	{60762, 60, 4, 0x81},     // #1bw
	{60766, 65, 4, 0x81},     // #1cg
	{60770, 237, 31, 0x1},    // overseasterritorynorfolkislands
	{60801, 66, 12, 0x1},     // statecomoros
	{60813, 245, 5, 0x81},    // #2sgs
	{60818, 230, 8, 0x1},     // macaosar
	{60826, 102, 5, 0x81},    // #2syc
	{60831, 17, 4, 0x1},      // #8da
	{60835, 182, 4, 0x1},     // #8gy
	{60839, 232, 4, 0x1},     // #8cq
	{60843, 257, 12, 0x1},    // futunawallis
	{60855, 229, 20, 0x1},    // jerseychannelislands
	{60875, 76, 15, 0x1},     // republiekguinee
	{60890, 809, 5, 0x1},     // #6100
	{60895, 189, 17, 0x1},    // republicnicaragua
	{60912, 239, 5, 0x81},    // #4612
	{60917, 51, 6, 0x1},      // sweden
	{60923, 26, 15, 0x1},     // republichungary
	{60938, 95, 15, 0x1},     // republieksoedan
	{60953, 161, 16, 0x1},    // vietnamfmrdemrep
	{60969, 165, 15, 0x1},    // yemendemocratic
	{60984, 242, 4, 0x81},    // #1pf
	{60988, 137, 10, 0x1},    // marshallis
	{60998, 159, 4, 0x81},    // #1tv
	{61002, 810, 4, 0x1},     // #1hv
	{61006, 191, 12, 0x1},    // perurepublic
	{61018, 201, 4, 0x81},    // #1ax
	{61022, 209, 4, 0x81},    // #1bv
	{61026, 64, 4, 0x81},     // #1cd
	{61030, 18, 5, 0x81},     // #2esp
	{61035, 33, 5, 0x81},     // #2lux
	{61040, 163, 14, 0x1},    // westelijksamoa
	{61054, 249, 25, 0x1},    // nederlandsdeelsintmaarten
	{61079, 123, 19, 0x1},    // imperialstateofiran
	{61098, 247, 23, 0x1},    // svalbardjanmayenislands
	{61121, 18, 4, 0x1},      // #8sp
	{61125, 209, 12, 0x1},    // bouveteiland
	{61137, 231, 25, 0x1},    // collectiviteitsaintmartin
	{61162, 108, 11, 0x1},    // southafrika
	{61173, 28, 7, 0x1},      // ijsland
	{61180, 151, 5, 0x81},    // #2sgp
	{61185, 811, 5, 0x1},     // #6pol
	{61190, 214, 15, 0x1},    // kaaimaneilanden
	{61205, 95, 24, 0x1},     // democraticrepublicsoedan
	{61229, 79, 16, 0x1},     // guineaecuatorial
	{61245, 164, 6, 0x1},     // nyemen
	{61251, 812, 5, 0x1},     // #6est
	{61256, 131, 6, 0x1},     // skorea
	{61262, 109, 5, 0x1},     // #7zam
	{61267, 187, 5, 0x1},     // #7lca
	{61272, 229, 30, 0x1},    // britishoverseasterritoryjersey
	{61302, 66, 33, 0x1},     // comorenislamitischebondsrepubliek
	{61335, 30, 15, 0x1},     // republicofitaly
	{61350, 813, 5, 0x1},     // #5tog
	{61355, 191, 4, 0x81},    // #1pe
	{61359, 814, 5, 0x1},     // #5van
	{61364, 16, 5, 0x1},      // #7ger
	{61369, 26, 4, 0x81},     // #1hu
	{61373, 10, 4, 0x81},     // #1by
	{61377, 71, 5, 0x81},     // #2egy
	{61382, 10, 7, 0x1},      // belarus
	{61389, 150, 5, 0x81},    // #2sau
	{61394, 52, 14, 0x1},     // turkeyrepublic
	{61408, 115, 7, 0x1},     // bruneid
	{61415, 815, 5, 0x1},     // #6ecu
	{61420, 257, 12, 0x1},    // wallisfutuna
	{61432, 59, 7, 0x1},      // burkina
	{61439, 119, 13, 0x1},    // republiekfiji
	{61452, 161, 30, 0x1},    // socialistischerepubliekvietnam
	{61482, 98, 19, 0x1},     // somalischerepubliek
	{61501, 171, 6, 0x1},     // brazil
	{61507, 226, 19, 0x1},    // heardiandmcdonaldis
	{61526, 225, 16, 0x1},    // chinasarhongkong
	{61542, 228, 29, 0x1},    // britishgebiedinindischeoceaan
	{61571, 257, 35, 0x1},    // territorialcollectivitywallisfutuna
	{61606, 10, 16, 0x1},     // republiekbelarus
	{61622, 122, 14, 0x1},    // republiekindia
	{61636, 195, 4, 0x81},    // #1tt
	{61640, 79, 5, 0x1},      // #7geq
	{61645, 184, 4, 0x81},    // #1ht
	{61649, 131, 4, 0x81},    // #1kr
	{61653, 56, 4, 0x81},     // #424
	{61657, 166, 4, 0x81},    // #432
	{61661, 116, 13, 0x1},    // bhutankingdom
	{61674, 6, 4, 0x81},      // #1az
	{61678, 141, 4, 0x81},    // #1np
	{61682, 5, 4, 0x81},      // #440
	{61686, 72, 4, 0x81},     // #1er
	{61690, 232, 26, 0x1},    // noordelijkemarianaeilanden
	{61716, 197, 25, 0x1},    // stvincentandthegrenadines
	{61741, 816, 5, 0x1},     // #6pan
	{61746, 250, 30, 0x1},    // territoriumturkscaicoseilanden
	{61776, 70, 5, 0x81},     // #2eaz
	{61781, 223, 25, 0x1},    // collectiviteitfransguyana
	{61806, 32, 17, 0x1},     // lithuaniarepublic
	{61823, 64, 30, 0x1},     // republicofthecongoleopoldville
	{61853, 242, 4, 0x1},     // #8fp
	{61857, 217, 23, 0x1},    // malvinasfalklandislands
	{61880, 115, 4, 0x1},     // #8bx
	{61884, 140, 8, 0x1},     // maleisie
	{61892, 165, 6, 0x1},     // yemens
	{61898, 234, 33, 0x1},    // territorialcollectivitymartinique
	{61931, 37, 13, 0x1},     // tfyrmacedonia
	{61944, 817, 5, 0x1},     // #2zar
	{61949, 82, 46, 0x1},     // socialistischelibischarabischevolksjamahiriyya
	{61995, 12, 22, 0x1},     // confederazionesvizzera
	{62017, 117, 15, 0x1},    // prmainlandchina
	{62032, 69, 35, 0x1},     // algeriademocraticandpopularrepublic
	{62067, 217, 42, 0x1},    // britishoverzeesterritoriumfalklandeilanden
	{62109, 230, 16, 0x1},    // grondgebiedmacau
	{62125, 164, 13, 0x1},    // yemenrepublic
	{62138, 214, 37, 0x1},    // britishoverseasterritorycaymanislands
	{62175, 238, 14, 0x1},    // niuenewzealand
	{62189, 230, 24, 0x1},    // overzeesgebiedsdeelmacau
	{62213, 199, 16, 0x1},    // knetherlandaruba
	{62229, 54, 4, 0x81},     // #1us
	{62233, 218, 14, 0x1},    // faeroerislands
	{62247, 25, 8, 0x1},      // hrvatska
	{62255, 6, 4, 0x81},      // #431
	{62259, 196, 6, 0x1},     // urugay
	{62265, 187, 4, 0x81},    // #1lc
	{62269, 210, 4, 0x81},    // #1cc
	{62273, 18, 4, 0x81},     // #1es
	{62277, 256, 4, 0x1},     // #8vq
	{62281, 196, 5, 0x1},     // #7uru
	{62286, 61, 28, 0x1},     // centraalafrikaansekeizerrijk
	{62314, 128, 9, 0x1},     // kyrgystan
	{62323, 79, 27, 0x1},     // republicadeguineaecuatorial
	{62350, 155, 12, 0x1},    // tadzhikistan
	{62362, 163, 5, 0x81},    // #4882
	{62367, 57, 17, 0x1},     // republicofburundi
	{62384, 57, 4, 0x1},      // #8by
	{62388, 219, 20, 0x1},    // bailliagedeguernesey
	{62408, 145, 22, 0x1},    // republiekderfilipijnen
	{62430, 204, 4, 0x1},     // #8ay
	{62434, 253, 22, 0x1},    // usminoroutlyingislands
	{62456, 112, 5, 0x1},     // #7uae
	{62461, 27, 15, 0x1},     // irelandrepublic
	{62476, 246, 35, 0x1},    // ascensionentristandacunhasinthelena
	{62511, 194, 11, 0x1},    // dutchguiana
	{62522, 145, 5, 0x81},    // #4608
	{62527, 138, 40, 0x1},    // socialistischerepubliekvandeunievanbirma
	{62567, 818, 5, 0x1},     // #5ins
	{62572, 142, 5, 0x1},     // #7nru
	{62577, 82, 5, 0x1},      // lybie
	{62582, 51, 7, 0x1},      // sverige
	{62589, 161, 7, 0x1},     // vietnam
	{62596, 52, 4, 0x81},     // #1tr
	{62600, 148, 4, 0x81},    // #1kp
	{62604, 89, 8, 0x1},      // mauritus
	{62612, 134, 4, 0x81},    // #1lb
	{62616, 142, 4, 0x81},    // #1nr
	{62620, 169, 4, 0x81},    // #1bz
	{62624, 229, 14, 0x1},    // bailliagejerri
	{62638, 128, 10, 0x1},    // kirgyzstan
	{62648, 819, 5, 0x1},     // #6nep
	{62653, 148, 4, 0x1},     // dprk
	{62657, 106, 4, 0x1},     // #8tz
	{62661, 193, 5, 0x81},    // #2slv
	{62666, 820, 5, 0x1},     // #6pal
	{62671, 89, 4, 0x1},      // #8mp
	{62675, 145, 19, 0x1},    // filipijnenrepubliek
	{62694, 21, 4, 0x1},      // #8fr
	{62698, 70, 22, 0x1},     // formerzanzibarpembaisd
	{62720, 110, 6, 0x1},     // #3rhzw
	{62726, 221, 28, 0x1},    // overseasdepartmentguadeloupe
	{62754, 135, 16, 0x1},    // srilankarepublic
	{62770, 41, 5, 0x1},      // #7nor
	{62775, 101, 16, 0x1},    // kingdomswaziland
	{62791, 33, 20, 0x1},     // luxembourggrandduchy
	{62811, 171, 28, 0x1},    // federatieverepubliekbrazilie
	{62839, 821, 5, 0x1},     // #5780
	{62844, 192, 4, 0x81},    // #1py
	{62848, 242, 18, 0x1},    // polynesiefrancaise
	{62866, 100, 33, 0x1},    // saotomeprincipedemocraticrepublic
	{62899, 15, 13, 0x1},     // eastduitsland
	{62912, 133, 4, 0x81},    // #1la
	{62916, 11, 4, 0x81},     // #1ca
	{62920, 182, 4, 0x81},    // #1gy
	{62924, 64, 21, 0x1},     // demrepublicofthecongo
	{62945, 248, 18, 0x1},    // stpierreenmiquelon
	{62963, 163, 4, 0x1},     // #8ws
	{62967, 64, 36, 0x1},     // democraticrepubliczairekinshasacongo
	{63003, 210, 24, 0x1},    // territoriumcocoseilanden
	{63027, 188, 25, 0x1},    // verenigdemexicaansestaten
	{63052, 822, 5, 0x1},     // #6pak
	{63057, 236, 4, 0x1},     // #8nc
	{63061, 146, 4, 0x1},     // #8ps
	{63065, 48, 26, 0x1},     // serviemontenegrostatenunie
	{63091, 6, 18, 0x1},      // azerbaijanrepublic
	{63109, 137, 9, 0x1},     // marshalls
	{63118, 5, 11, 0x1},      // oesterreich
	{63129, 205, 4, 0x1},     // #8fs
	{63133, 106, 18, 0x1},    // mainlandurtanzania
	{63151, 234, 30, 0x1},    // overseascollectivitymartinique
	{63181, 227, 19, 0x1},    // territoryislandsman
	{63200, 56, 21, 0x1},     // angolapeoplesrepublic
	{63221, 128, 9, 0x1},     // kirgistan
	{63230, 231, 34, 0x1},    // overzeesgebiedsaintmartinfransdeel
	{63264, 82, 35, 0x1},     // socialistlibischarabischejamahiriya
	{63299, 157, 31, 0x1},    // democratischerepubliekoosttimor
	{63330, 206, 19, 0x1},    // sabaensinteustatius
	{63349, 246, 37, 0x1},    // ascensionandtristandacunhasainthelena
	{63386, 259, 37, 0x1},    // kosovounitednationsadministeredregion
	{63423, 1, 17, 0x1},      // republicofalbania
	{63440, 94, 6, 0x1},      // rwanda
	{63446, 823, 5, 0x1},     // #5781
	{63451, 30, 15, 0x1},     // italianrepublic
	{63466, 824, 4, 0x1},     // #1tp
	{63470, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{63504, 167, 4, 0x81},    // #428
	{63508, 4, 4, 0x81},      // #436
	{63512, 168, 4, 0x81},    // #444
	{63516, 7, 4, 0x81},      // #456
	{63520, 140, 17, 0x1},    // maleisiefederatie
	{63537, 91, 15, 0x1},     // namibiarepublic
	{63552, 156, 4, 0x1},     // #8tx
	{63556, 254, 4, 0x1},     // #8vt
	{63560, 47, 5, 0x81},     // #2smr
	{63565, 825, 5, 0x1},     // #5432
	{63570, 826, 5, 0x1},     // #6nor
	{63575, 827, 5, 0x1},     // #6per
	{63580, 12, 4, 0x1},      // #8sz
	{63584, 147, 4, 0x1},     // #8pp
	{63588, 828, 5, 0x1},     // #5452
	{63593, 88, 4, 0x1},      // #8mr
	{63597, 829, 5, 0x1},     // #6por
	{63602, 124, 4, 0x1},     // #8iz
	{63606, 127, 4, 0x1},     // #8kz
	{63610, 42, 18, 0x1},     // newzealandaotearoa
	{63628, 24, 4, 0x1},      // #8gr
	{63632, 208, 4, 0x1},     // #8bd
	{63636, 242, 11, 0x1},    // frpolynesia
	{63647, 250, 3, 0x1},     // tci
	{63650, 64, 25, 0x1},     // leopoldvillerepubliccongo
	{63675, 95, 27, 0x1},     // democratischerepublieksudan
	{63702, 222, 18, 0x1},    // territorygreenland
	{63720, 71, 17, 0x1},     // arabrepublicegypt
	{63737, 830, 5, 0x1},     // #5tri
	{63742, 10, 38, 0x1},     // byelorussischesocialistsovjetrepubliek
	{63780, 241, 21, 0x1},    // palestijnseterritoria
	{63801, 3, 4, 0x81},      // #451
	{63805, 71, 27, 0x1},     // verenigdearabischerepubliek
	{63832, 831, 5, 0x1},     // #5433
	{63837, 153, 4, 0x1},     // #8sy
	{63841, 238, 4, 0x1},     // #8ne
	{63845, 201, 14, 0x1},    // alandseilanden
	{63859, 73, 7, 0x1},      // ethopia
	{63866, 85, 19, 0x1},     // republiekmadagaskar
	{63885, 82, 4, 0x1},      // #8ly
	{63889, 143, 4, 0x1},     // #8mu
	{63893, 223, 24, 0x1},    // collectivityfrenchguiana
	{63917, 16, 14, 0x1},     // germanyunified
	{63931, 6, 11, 0x1},      // azerbaidjan
	{63942, 832, 5, 0x1},     // #4886
	{63947, 109, 5, 0x81},    // #4894
	{63952, 224, 4, 0x1},     // #8gq
	{63956, 7, 4, 0x1},       // #8be
	{63960, 118, 4, 0x1},     // #8cy
	{63964, 120, 21, 0x1},    // fedstatesofmicronesia
	{63985, 22, 5, 0x81},     // #4826
	{63990, 5, 4, 0x1},       // #8au
	{63994, 257, 26, 0x1},    // overzeesgebiedwallisfutuna
	{64020, 19, 15, 0x1},     // republicestland
	{64035, 178, 19, 0x1},    // dominicanrepublicdr
	{64054, 36, 15, 0x1},     // republicmoldova
	{64069, 138, 12, 0x1},    // unionmyanmar
	{64081, 228, 34, 0x1},    // britishterritoriuminindischeoceaan
	{64115, 54, 9, 0x1},      // americaus
	{64124, 82, 26, 0x1},     // libischearabischerepubliek
	{64150, 242, 32, 0x1},    // overseasterritoryfrenchpolynesia
	{64182, 55, 42, 0x1},     // socialistischefederalerepubliekjoegoslavie
	{64224, 44, 5, 0x81},     // #4620
	{64229, 250, 18, 0x1},    // turksandcaicosisds
	{64247, 108, 15, 0x1},    // uniesouthafrika
	{64262, 1, 7, 0x1},       // albania
	{64269, 82, 5, 0x1},      // lybia
	{64274, 833, 5, 0x1},     // #5ton
	{64279, 251, 16, 0x1},    // territorytokelau
	{64295, 52, 6, 0x1},      // turkey
	{64301, 834, 5, 0x1},     // #5tun
	{64306, 188, 4, 0x81},    // #1mx
	{64310, 25, 5, 0x81},     // #4191
	{64315, 113, 4, 0x81},    // #450
	{64319, 232, 30, 0x1},    // territoriumnoordelijkemarianen
	{64349, 160, 5, 0x1},     // #7uzb
	{64354, 159, 4, 0x1},     // #8tv
	{64358, 835, 5, 0x1},     // #5434
	{64363, 245, 4, 0x1},     // #8sx
	{64367, 237, 4, 0x1},     // #8nf
	{64371, 836, 5, 0x1},     // #5450
	{64376, 38, 4, 0x1},      // #8mt
	{64380, 21, 15, 0x1},     // franserepubliek
	{64395, 121, 4, 0x1},     // #8id
	{64399, 164, 5, 0x81},    // #4887
	{64404, 221, 4, 0x1},     // #8gp
	{64408, 168, 4, 0x1},     // #8bf
	{64412, 206, 20, 0x1},    // caribbeannetherlands
	{64432, 62, 16, 0x1},     // formerivorycoast
	{64448, 170, 18, 0x1},    // boliviaplurstateof
	{64466, 64, 14, 0x1},     // republiekzaire
	{64480, 127, 11, 0x1},    // kazakhistan
	{64491, 32, 33, 0x1},     // lithuaniansovietsocialistrepublic
	{64524, 85, 22, 0x1},     // republiquedemadagascar
	{64546, 177, 22, 0x1},    // commonwealthofdominica
	{64568, 158, 5, 0x1},     // tonga
	{64573, 77, 9, 0x1},      // gambiathe
	{64582, 196, 4, 0x81},    // #1uy
	{64586, 8, 23, 0x1},      // peoplesrepublicbulgaria
	{64609, 181, 9, 0x1},     // guatamala
	{64618, 214, 22, 0x1},    // territorycaymanislands
	{64640, 140, 4, 0x81},    // #1my
	{64644, 176, 5, 0x81},    // #4192
	{64649, 121, 29, 0x1},    // unitarystaterepublicindonesia
	{64678, 204, 4, 0x81},    // #1aq
	{64682, 13, 39, 0x1},     // socialistischerepubliektsjechoslowakije
	{64721, 254, 26, 0x1},    // statodellacittadelvaticano
	{64747, 244, 21, 0x1},    // formerrepublicvietnam
	{64768, 837, 5, 0x1},     // #6new
	{64773, 211, 11, 0x1},    // cookislands
	{64784, 160, 28, 0x1},    // uzbeksovietsocialistrepublic
	{64812, 252, 4, 0x1},     // #8tw
	{64816, 247, 5, 0x81},    // #2sjm
	{64821, 838, 5, 0x1},     // #5435
	{64826, 96, 4, 0x1},      // #8sg
	{64830, 107, 4, 0x1},     // #8ug
	{64834, 124, 6, 0x1},     // aliraq
	{64840, 92, 4, 0x1},      // #8ng
	{64844, 839, 5, 0x1},     // #5451
	{64849, 840, 5, 0x1},     // #6png
	{64854, 34, 4, 0x1},      // #8lg
	{64858, 77, 14, 0x1},     // gambiarepublic
	{64872, 113, 4, 0x1},     // #8bg
	{64876, 153, 8, 0x1},     // syriauar
	{64884, 119, 4, 0x1},     // fiji
	{64888, 246, 26, 0x1},    // sinthelenaentristandacunha
	{64914, 145, 18, 0x1},    // filipijnenrepublic
	{64932, 65, 13, 0x1},     // repofthecongo
	{64945, 841, 5, 0x1},     // #6eri
	{64950, 157, 5, 0x81},    // #4626
	{64955, 231, 14, 0x1},    // frenchstmartin
	{64969, 842, 28, 0x82},   // frserbiamontenegroyugoslavia
	{64997, 147, 23, 0x1},    // papuanewguineaterritory
	{65020, 138, 20, 0x1},    // unionmyanmarrepublic
	{65040, 33, 20, 0x1},     // grandducheluxembourg
	{65060, 202, 25, 0x1},    // netherlandsantillesformer
	{65085, 101, 4, 0x81},    // #1sz
	{65089, 160, 4, 0x81},    // #1uz
	{65093, 127, 4, 0x81},    // #1kz
	{65097, 208, 18, 0x1},    // grondgebiedbermuda
	{65115, 126, 4, 0x81},    // #1jp
	{65119, 87, 4, 0x81},     // #1mz
	{65123, 142, 13, 0x1},    // naururepublic
	{65136, 166, 4, 0x81},    // #1ar
	{65140, 114, 4, 0x81},    // #448
	{65144, 172, 4, 0x81},    // #452
	{65148, 14, 4, 0x81},     // #1cz
	{65152, 54, 18, 0x1},     // americaunitedsates
	{65170, 24, 4, 0x81},     // #1gr
	{65174, 182, 5, 0x1},     // #7guy
	{65179, 254, 16, 0x1},    // statevaticancity
	{65195, 157, 4, 0x1},     // #8tt
	{65199, 57, 18, 0x1},     // republiekboeroendi
	{65217, 844, 5, 0x1},     // #5420
	{65222, 845, 5, 0x1},     // #5436
	{65227, 108, 4, 0x1},     // #8sf
	{65231, 162, 4, 0x1},     // #8nh
	{65235, 97, 21, 0x1},     // republicofsierraleone
	{65256, 136, 4, 0x1},     // #8mv
	{65260, 846, 5, 0x2},     // #4891
	{65265, 76, 4, 0x1},      // #8gv
	{65269, 200, 4, 0x1},     // #8av
	{65273, 848, 5, 0x1},     // #2sun
	{65278, 109, 5, 0x81},    // #2zmb
	{65283, 30, 14, 0x1},     // republicitalie
	{65297, 82, 18, 0x1},     // libyaunitedkingdom
	{65315, 9, 28, 0x1},      // republiekbosnieenherzegovina
	{65343, 186, 18, 0x1},    // saintkittsandnevis
	{65361, 849, 27, 0x82},   // federalrepublicofyugoslavia
	{65388, 851, 26, 0x82},   // serbiamontenegroyugoslavia
	{65414, 86, 11, 0x1},     // franssoedan
	{65425, 249, 27, 0x1},    // kofthenetherlandsintmaarten
	{65452, 96, 19, 0x1},     // republiquedusenegal
	{65471, 241, 4, 0x81},    // #1ps
	{65475, 853, 5, 0x1},     // #5790
	{65480, 82, 18, 0x1},     // libyanarabrepublic
	{65498, 163, 4, 0x81},    // #1ws
	{65502, 245, 52, 0x1},    // overzeesgebiedsdeelsouthgeorgiesouthsandwicheilanden
	{65554, 170, 26, 0x1},    // boliviaplurinationalestaat
	{65580, 56, 14, 0x1},     // republicangola
	{65594, 203, 4, 0x81},    // #1as
	{65598, 31, 5, 0x81},     // #2lie
	{65603, 154, 11, 0x1},    // prathetthai
	{65614, 46, 10, 0x1},     // ussrrussia
	{65624, 245, 4, 0x81},    // #1gs
	{65628, 10, 17, 0x1},     // byelorussischessr
	{65645, 214, 14, 0x1},    // kaaimanislands
	{65659, 52, 4, 0x1},      // #8tu
	{65663, 255, 4, 0x1},     // #8vi
	{65667, 60, 17, 0x1},     // republiekbotswana
	{65684, 854, 5, 0x1},     // #5437
	{65689, 102, 4, 0x1},     // #8se
	{65693, 164, 10, 0x1},    // northyemen
	{65703, 93, 4, 0x1},      // #8ni
	{65707, 78, 4, 0x1},      // #8pu
	{65711, 134, 4, 0x1},     // #8le
	{65715, 132, 4, 0x1},     // #8ku
	{65719, 14, 15, 0x1},     // republicczechia
	{65734, 855, 5, 0x1},     // #4890
	{65739, 136, 15, 0x1},    // maldivesislands
	{65754, 114, 4, 0x1},     // #8ba
	{65758, 120, 28, 0x1},    // gefedereerdestatesmicronesie
	{65786, 106, 5, 0x81},    // #4834
	{65791, 203, 4, 0x1},     // #8aq
	{65795, 15, 25, 0x1},     // democraticrepublicgermany
	{65820, 143, 13, 0x1},    // sultanaatoman
	{65833, 197, 12, 0x1},    // stvinandgren
	{65845, 265, 5, 0x81},    // #2xsl
	{65850, 210, 19, 0x1},    // islandscocoskeeling
	{65869, 53, 32, 0x1},     // oekrainsesovietsocialistrepublic
	{65901, 246, 34, 0x1},    // sainthelenatristandacunhaascension
	{65935, 112, 3, 0x1},     // vae
	{65938, 78, 5, 0x81},     // #4624
	{65943, 856, 5, 0x1},     // #5taj
	{65948, 857, 5, 0x1},     // #6bul
	{65953, 1, 7, 0x1},       // albanie
	{65960, 112, 26, 0x1},    // verenigdearabischeemiraten
	{65986, 858, 4, 0x1},     // #1zr
	{65990, 240, 4, 0x81},    // #1pr
	{65994, 249, 4, 0x81},    // #1sx
	{65998, 228, 34, 0x1},    // britsterritoriumindeindischeoceaan
	{66032, 8, 23, 0x1},      // bulgaarsevolksrepubliek
	{66055, 106, 4, 0x81},    // #1tz
	{66059, 859, 5, 0x1},     // #5tur
	{66064, 121, 4, 0x81},    // #1id
	{66068, 128, 11, 0x1},    // kyrghyzstan
	{66079, 38, 4, 0x81},     // #1mt
	{66083, 18, 12, 0x1},     // kingdomspain
	{66095, 5, 4, 0x81},      // #1at
	{66099, 42, 4, 0x81},     // #1nz
	{66103, 91, 10, 0x1},     // swanamibia
	{66113, 213, 4, 0x81},    // #1cx
	{66117, 65, 19, 0x1},     // congorepbrazzaville
	{66136, 69, 4, 0x81},     // #1dz
	{66140, 221, 4, 0x81},    // #1gp
	{66144, 59, 21, 0x1},     // burkinafasouppervolta
	{66165, 230, 25, 0x1},    // macauchinapeoplesrepublic
	{66190, 246, 5, 0x81},    // #2shn
	{66195, 40, 26, 0x1},     // kingdomofthenetherlandsthe
	{66221, 860, 5, 0x1},     // #5438
	{66226, 252, 21, 0x1},    // chinataiwanprovinceof
	{66247, 64, 24, 0x1},     // leopoldstadrepubliccongo
	{66271, 246, 17, 0x1},    // sthelenaascension
	{66288, 44, 18, 0x1},     // portugueserepublic
	{66306, 95, 5, 0x81},     // #2sdn
	{66311, 213, 4, 0x1},     // #8kt
	{66315, 178, 4, 0x1},     // #8dr
	{66319, 181, 4, 0x1},     // #8gt
	{66323, 172, 4, 0x1},     // #8bb
	{66327, 206, 26, 0x1},    // bonairesinteustatiusensaba
	{66353, 227, 5, 0x81},    // #4833
	{66358, 4, 21, 0x1},      // commonwealthaustralia
	{66379, 53, 8, 0x1},      // ukrayina
	{66387, 220, 20, 0x1},    // grondgebiedgibraltar
	{66407, 128, 10, 0x1},    // kyrgyzstan
	{66417, 240, 12, 0x1},    // puertoricous
	{66429, 107, 7, 0x1},     // oeganda
	{66436, 48, 20, 0x1},     // unieserviemontenegro
	{66456, 138, 15, 0x1},    // nowmyanmarburma
	{66471, 250, 13, 0x1},    // turksencaicos
	{66484, 861, 5, 0x1},     // #6bfo
	{66489, 84, 7, 0x1},      // morroco
	{66496, 106, 19, 0x1},    // unitedrepoftanzania
	{66515, 243, 4, 0x81},    // #1re
	{66519, 153, 4, 0x81},    // #1sy
	{66523, 220, 35, 0x1},    // britishoverzeesterritoriumgibraltar
	{66558, 230, 19, 0x1},    // overzeesgebiedmacau
	{66577, 27, 4, 0x81},     // #1ie
	{66581, 214, 4, 0x81},    // #1ky
	{66585, 162, 4, 0x81},    // #1vu
	{66589, 68, 8, 0x1},      // djibouti
	{66597, 125, 11, 0x1},    // transjordan
	{66608, 89, 4, 0x81},     // #1mu
	{66612, 64, 5, 0x81},     // #4180
	{66617, 118, 5, 0x81},    // #4196
	{66622, 192, 8, 0x1},     // paraguay
	{66630, 4, 4, 0x81},      // #1au
	{66634, 82, 4, 0x81},     // #1ly
	{66638, 92, 4, 0x81},     // #1ne
	{66642, 118, 4, 0x81},    // #1cy
	{66646, 77, 19, 0x1},     // republicofthegambia
	{66665, 862, 4, 0x1},     // #1dy
	{66669, 19, 4, 0x81},     // #1ee
	{66673, 79, 4, 0x81},     // #1gq
	{66677, 117, 5, 0x81},    // #4156
	{66682, 36, 32, 0x1},     // moldoviansovietsocialistrepublic
	{66714, 105, 4, 0x1},     // #8ts
	{66718, 106, 24, 0x1},    // unitedrepublicoftanzania
	{66742, 863, 5, 0x1},     // #5439
	{66747, 186, 4, 0x1},     // #8sc
	{66751, 22, 4, 0x1},      // #8uk
	{66755, 64, 27, 0x1},     // democratischerepubliekcongo
	{66782, 98, 5, 0x81},     // #2som
	{66787, 137, 12, 0x1},    // marshallisds
	{66799, 200, 17, 0x1},    // territoryanguilla
	{66816, 61, 15, 0x1},     // centralafricanr
	{66831, 28, 4, 0x1},      // #8ic
	{66835, 131, 4, 0x1},     // #8ks
	{66839, 190, 6, 0x1},     // panama
	{66845, 122, 5, 0x1},     // #7ind
	{66850, 219, 4, 0x1},     // #8gk
	{66854, 94, 14, 0x1},     // rwandarepublic
	{66868, 263, 5, 0x81},    // #2xon
	{66873, 60, 4, 0x1},      // #8bc
	{66877, 199, 16, 0x1},    // arubaknetherland
	{66893, 120, 24, 0x1},    // micronesiafederalestaten
	{66917, 229, 5, 0x81},    // #4832
	{66922, 4, 4, 0x1},       // #8as
	{66926, 80, 13, 0x1},     // republickenia
	{66939, 244, 17, 0x1},    // vietnamrepublicof
	{66956, 248, 5, 0x81},    // #2spm
	{66961, 254, 8, 0x1},     // vatikaan
	{66969, 21, 9, 0x1},      // frankrijk
	{66978, 129, 9, 0x1},     // kampuchia
	{66987, 206, 25, 0x1},    // steustatiusandsababonaire
	{67012, 46, 12, 0x1},     // russischefed
	{67024, 129, 17, 0x1},    // kampucheacambodia
	{67041, 7, 17, 0x1},      // konigreichbelgien
	{67058, 39, 20, 0x1},     // republicofmontenegro
	{67078, 97, 5, 0x81},     // #4694
	{67083, 27, 18, 0x1},     // poblachtnaheireann
	{67101, 225, 35, 0x1},    // hongkongspecialadministrativeregion
	{67136, 224, 13, 0x1},    // territoryguam
	{67149, 24, 6, 0x1},      // greece
	{67155, 15, 35, 0x1},     // germandemocraticrepubliceastgermany
	{67190, 218, 6, 0x1},     // faroer
	{67196, 248, 19, 0x1},    // miquelonsaintpierre
	{67215, 193, 4, 0x81},    // #1sv
	{67219, 132, 8, 0x1},     // alkuwayt
	{67227, 230, 12, 0x1},    // macaochinapr
	{67239, 70, 17, 0x1},     // zanzibarsultanate
	{67256, 136, 4, 0x81},    // #1mv
	{67260, 165, 10, 0x1},    // southjemen
	{67270, 67, 4, 0x81},     // #1cv
	{67274, 100, 4, 0x1},     // #8tp
	{67278, 248, 4, 0x1},     // #8sb
	{67282, 40, 4, 0x1},      // #8nl
	{67286, 864, 5, 0x1},     // #6nir
	{67291, 239, 42, 0x1},    // britishoverzeesterritoriumpitcairneilanden
	{67333, 15, 27, 0x1},     // democraticrepublicduitsland
	{67360, 125, 30, 0x1},    // hashemitischkoninkrijkjordanie
	{67390, 235, 16, 0x1},    // territorymayotte
	{67406, 130, 4, 0x1},     // #8kr
	{67410, 11, 6, 0x1},      // kanada
	{67416, 180, 4, 0x1},     // #8gj
	{67420, 170, 4, 0x1},     // #8bl
	{67424, 219, 5, 0x81},    // #4831
	{67429, 166, 4, 0x1},     // #8ar
	{67433, 30, 5, 0x1},      // #7ita
	{67438, 129, 15, 0x1},    // cambodiakingdom
	{67453, 220, 20, 0x1},    // territoriumgibraltar
	{67473, 128, 10, 0x1},    // kirgizstan
	{67483, 865, 5, 0x1},     // #6bhm
	{67488, 108, 5, 0x81},    // #2zaf
	{67493, 161, 12, 0x1},    // noordvietnam
	{67505, 36, 17, 0x1},     // republicofmoldova
	{67522, 866, 5, 0x1},     // #6bra
	{67527, 65, 10, 0x1},     // congorepof
	{67537, 128, 11, 0x1},    // kirghizstan
	{67548, 230, 32, 0x1},    // macaospecialadministrativeregion
	{67580, 867, 5, 0x1},     // #6bui
	{67585, 79, 25, 0x1},     // republicequatoriaalguinea
	{67610, 110, 4, 0x81},    // #1zw
	{67614, 218, 6, 0x1},     // faroes
	{67620, 146, 4, 0x81},    // #1pw
	{67624, 22, 5, 0x1},      // #7gbr
	{67629, 104, 4, 0x81},    // #1tg
	{67633, 128, 4, 0x81},    // #1kg
	{67637, 239, 24, 0x1},    // territorypitcairnislands
	{67661, 90, 4, 0x81},     // #1mw
	{67665, 868, 5, 0x2},     // #6yug
	{67670, 199, 4, 0x81},    // #1aw
	{67674, 93, 4, 0x81},     // #1ng
	{67678, 225, 27, 0x1},    // overzeesgebiedsdeelhongkong
	{67705, 212, 4, 0x81},    // #1cw
	{67709, 34, 5, 0x81},     // #2lva
	{67714, 123, 10, 0x1},    // formeriran
	{67724, 71, 4, 0x81},     // #1eg
	{67728, 78, 4, 0x81},     // #1gw
	{67732, 161, 4, 0x1},     // #8vm
	{67736, 150, 4, 0x1},     // #8sa
	{67740, 226, 22, 0x1},    // heardmcdonaldislandsau
	{67762, 130, 8, 0x1},     // kiribati
	{67770, 133, 4, 0x1},     // #8la
	{67774, 165, 17, 0x1},    // yemenpdrsouthaden
	{67791, 227, 4, 0x1},     // #8im
	{67795, 185, 4, 0x1},     // #8jm
	{67799, 220, 4, 0x1},     // #8gi
	{67803, 95, 23, 0x1},     // democraticrepublicsudan
	{67826, 138, 4, 0x1},     // #8bm
	{67830, 115, 21, 0x1},    // staatbruneidarussalam
	{67851, 256, 17, 0x1},    // vsmaagdeneilanden
	{67868, 161, 18, 0x1},    // formernoordvietnam
	{67886, 26, 7, 0x1},      // hungary
	{67893, 40, 10, 0x1},     // nethelands
	{67903, 155, 10, 0x1},    // tadzjiekie
	{67913, 870, 5, 0x1},     // #6blr
	{67918, 253, 44, 0x1},    // kleinepacifischeeilandenvandeverenigdestaten
	{67962, 9, 5, 0x1},       // #7bih
	{67967, 17, 7, 0x1},      // danmark
	{67974, 110, 5, 0x81},    // #2zwe
	{67979, 157, 28, 0x1},    // democraticrepublictimorleste
	{68007, 93, 7, 0x1},      // nigeria
	{68014, 186, 24, 0x1},    // saintchristopherandnevis
	{68038, 3, 7, 0x1},       // armenia
	{68045, 100, 4, 0x81},    // #1st
	{68049, 78, 5, 0x1},      // #7gbs
	{68054, 205, 4, 0x81},    // #1tf
	{68058, 871, 5, 0x1},     // #5tuv
	{68063, 134, 5, 0x81},    // #2lbn
	{68068, 232, 4, 0x81},    // #1mp
	{68072, 34, 4, 0x81},     // #1lv
	{68076, 237, 4, 0x81},    // #1nf
	{68080, 150, 22, 0x1},    // koninkrijksaoediarabie
	{68102, 181, 4, 0x81},    // #1gt
	{68106, 55, 34, 0x1},     // federalpeoplesrepublicofyugoslavia
	{68140, 64, 5, 0x1},      // zaire
	{68145, 223, 30, 0x1},    // overseasdepartmentfrenchguiana
	{68175, 158, 4, 0x1},     // #8tn
	{68179, 108, 11, 0x1},    // southafrica
	{68190, 171, 24, 0x1},    // brazilfederativerepublic
	{68214, 64, 36, 0x1},     // kinshasademocraticrepublicofthecongo
	{68250, 82, 63, 0x1},     // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{68313, 241, 24, 0x1},    // bezetpalestijnsegebieden
	{68337, 210, 12, 0x1},    // cocosislands
	{68349, 232, 19, 0x1},    // noordelijkemarianen
	{68368, 236, 33, 0x1},    // overzeesdepartementnieuwcaledonie
	{68401, 75, 4, 0x1},      // #8gh
	{68405, 262, 5, 0x81},    // #2xns
	{68410, 58, 4, 0x1},      // #8bn
	{68414, 174, 16, 0x1},    // columbiarepublic
	{68430, 214, 29, 0x1},    // overzeesgebiedkaaimaneilanden
	{68459, 40, 23, 0x1},     // kingdomofthenetherlands
	{68482, 102, 10, 0x1},    // seychelles
	{68492, 45, 22, 0x1},     // peoplesrepublicromania
	{68514, 206, 22, 0x1},    // bonaireensinteustatius
	{68536, 179, 15, 0x1},    // republicecuador
	{68551, 230, 33, 0x1},    // specialeadministratieveregiomacao
	{68584, 872, 5, 0x1},     // #5ind
	{68589, 65, 24, 0x1},     // brazzavillerepubliccongo
	{68613, 873, 5, 0x1},     // #5taw
	{68618, 874, 4, 0x1},     // #1su
	{68622, 133, 5, 0x81},    // #2lao
	{68627, 80, 4, 0x81},     // #1ke
	{68631, 875, 5, 0x1},     // #5oma
	{68636, 876, 5, 0x1},     // #6940
	{68641, 10, 41, 0x1},     // witrussischesocialistischesovjetrepubliek
	{68682, 234, 4, 0x81},    // #1mq
	{68686, 211, 5, 0x81},    // #4184
	{68691, 61, 20, 0x1},     // kodorosesetibeafrika
	{68711, 33, 4, 0x81},     // #1lu
	{68715, 91, 4, 0x81},     // #1na
	{68719, 119, 12, 0x1},    // fijirepublic
	{68731, 176, 4, 0x81},    // #1cu
	{68735, 67, 10, 0x1},     // kaapverdie
	{68745, 198, 27, 0x1},    // verenigdestatenvanvenezuela
	{68772, 224, 4, 0x81},    // #1gu
	{68776, 173, 5, 0x81},    // #4152
	{68781, 83, 5, 0x81},     // #2lso
	{68786, 135, 5, 0x81},    // #4144
	{68791, 173, 16, 0x1},    // republicadechile
	{68807, 104, 4, 0x1},     // #8to
	{68811, 153, 11, 0x1},    // formersyria
	{68822, 98, 4, 0x1},      // #8so
	{68826, 877, 5, 0x1},     // #5411
	{68831, 878, 5, 0x1},     // #6ken
	{68836, 41, 4, 0x1},      // #8no
	{68840, 156, 18, 0x1},    // turkmeenserepublic
	{68858, 49, 4, 0x1},      // #8lo
	{68862, 213, 15, 0x1},    // christmasisland
	{68877, 228, 4, 0x1},     // #8io
	{68881, 125, 4, 0x1},     // #8jo
	{68885, 160, 5, 0x81},    // #4860
	{68890, 10, 4, 0x1},      // #8bo
	{68894, 140, 9, 0x1},     // malayasia
	{68903, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{68936, 9, 17, 0x1},      // bosnaihercegovina
	{68953, 259, 57, 0x1},    // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{69010, 58, 5, 0x1},      // #7ben
	{69015, 101, 8, 0x1},     // eswatini
	{69023, 77, 26, 0x1},     // islamicrepublicofthegambia
	{69049, 102, 5, 0x81},    // #4690
	{69054, 879, 5, 0x1},     // #6bar
	{69059, 31, 13, 0x1},     // leichtenstein
	{69072, 111, 18, 0x1},    // afghanistankingdom
	{69090, 139, 13, 0x1},    // outermongolia
	{69103, 5, 7, 0x1},       // austria
	{69110, 245, 44, 0x1},    // grondgebiedsouthgeorgiesouthsandwicheilanden
	{69154, 44, 4, 0x81},     // #1pt
	{69158, 880, 4, 0x1},     // #1rh
	{69162, 194, 4, 0x81},    // #1sr
	{69166, 10, 15, 0x1},     // byelorussianssr
	{69181, 205, 26, 0x1},    // fransezuidelijketerritoria
	{69207, 103, 4, 0x81},    // #1td
	{69211, 219, 19, 0x1},    // grondgebiedguernsey
	{69230, 88, 4, 0x81},     // #1mr
	{69234, 246, 34, 0x1},    // ascensiontristandacunhasainthelena
	{69268, 32, 4, 0x81},     // #1lt
	{69272, 175, 4, 0x81},    // #1cr
	{69276, 73, 5, 0x81},     // #2eth
	{69281, 199, 16, 0x1},    // territoriumaruba
	{69297, 40, 14, 0x1},     // netherlandsthe
	{69311, 251, 4, 0x1},     // #8tl
	{69315, 198, 31, 0x1},    // bolivariaanserepubliekvenezuela
	{69346, 151, 4, 0x1},     // #8sn
	{69350, 122, 4, 0x1},     // #8in
	{69354, 249, 11, 0x1},    // sintmaarten
	{69365, 121, 5, 0x1},     // #7ina
	{69370, 225, 40, 0x1},    // hongkongchinaspecialadministrativeregion
	{69410, 169, 4, 0x1},     // #8bh
	{69414, 145, 17, 0x1},    // philippineislands
	{69431, 125, 8, 0x1},     // jordanie
	{69439, 40, 5, 0x1},      // #7ned
	{69444, 155, 18, 0x1},    // jumhuriitojikiston
	{69462, 31, 14, 0x1},     // liechstenstein
	{69476, 146, 5, 0x1},     // belau
	{69481, 259, 4, 0x81},    // #1xk
	{69485, 201, 19, 0x1},    // overzeesgebiedaland
	{69504, 137, 15, 0x1},    // marshallislands
	{69519, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{69554, 99, 4, 0x81},     // #1ss
	{69558, 136, 21, 0x1},    // republiekdermalediven
	{69579, 197, 22, 0x1},    // saintvincentgrenadines
	{69601, 250, 4, 0x81},    // #1tc
	{69605, 58, 13, 0x1},     // beninrepublic
	{69618, 140, 12, 0x1},    // formermalaya
	{69630, 233, 4, 0x81},    // #1ms
	{69634, 83, 4, 0x81},     // #1ls
	{69638, 236, 4, 0x81},    // #1nc
	{69642, 230, 13, 0x1},    // chinamacausar
	{69655, 881, 4, 0x2},     // #1cs
	{69659, 179, 4, 0x81},    // #1ec
	{69663, 15, 31, 0x1},     // democratischerepubliekduitsland
	{69694, 65, 5, 0x81},     // #4178
	{69699, 164, 7, 0x1},     // alyaman
	{69706, 47, 4, 0x1},      // #8sm
	{69710, 883, 5, 0x1},     // #2scg
	{69715, 198, 5, 0x81},    // #4862
	{69720, 16, 4, 0x1},      // #8gm
	{69724, 221, 23, 0x1},    // departementlaguadeloupe
	{69747, 71, 5, 0x81},     // #4818
	{69752, 25, 17, 0x1},     // republikahrvatska
	{69769, 12, 18, 0x1},     // swissconfederation
	{69787, 113, 25, 0x1},    // peoplesrepublicbangladesh
	{69812, 7, 5, 0x1},       // #7bel
	{69817, 138, 22, 0x1},    // unionofmyanmarrepublic
	{69839, 114, 5, 0x1},     // #7brn
	{69844, 171, 8, 0x1},     // brazilie
	{69852, 105, 16, 0x1},    // kingdomoftunisia
	{69868, 64, 26, 0x1},     // leopoldvillerepubliekcongo
	{69894, 120, 12, 0x1},    // micronesiafs
	{69906, 3, 7, 0x1},       // armenie
	{69913, 228, 4, 0x1},     // biot
	{69917, 236, 33, 0x1},    // newcaledoniadependenciesterritory
	{69950, 31, 23, 0x1},     // vorstendomliechtenstein
	{69973, 23, 5, 0x1},      // #7geo
	{69978, 29, 4, 0x81},     // #1il
	{69982, 884, 5, 0x1},     // #6935
	{69987, 95, 11, 0x1},     // noordsoedan
	{69998, 100, 8, 0x1},     // saotomep
	{70006, 86, 4, 0x81},     // #1ml
	{70010, 62, 10, 0x1},     // cotedivore
	{70020, 252, 52, 0x1},    // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{70072, 81, 4, 0x81},     // #1lr
	{70076, 21, 12, 0x1},     // domtomfrance
	{70088, 24, 4, 0x1},      // #1el
	{70092, 75, 4, 0x81},     // #1gh
	{70096, 137, 24, 0x1},    // marshalleilandenrepublic
	{70120, 21, 4, 0x81},     // #1fr
	{70124, 219, 25, 0x1},    // overseasterritoryguernsey
	{70149, 97, 4, 0x1},      // #8sl
	{70153, 64, 34, 0x1},     // formerdemocraticrepublicofthecongo
	{70187, 201, 21, 0x1},    // territoryalandislands
	{70208, 885, 5, 0x1},     // #6kbi
	{70213, 161, 25, 0x1},    // vietnamdemocraticrepublic
	{70238, 222, 4, 0x1},     // #8gl
	{70242, 34, 6, 0x1},      // lativa
	{70248, 16, 35, 0x1},     // federalrepublicofgermanywestgermany
	{70283, 214, 34, 0x1},    // overzeesgebiedsdeelkaaimaneilanden
	{70317, 146, 14, 0x1},    // palaurepubliek
	{70331, 886, 5, 0x1},     // #6bng
	{70336, 201, 16, 0x1},    // grondgebiedaland
	{70352, 93, 5, 0x1},      // #7ngr
	{70357, 196, 23, 0x1},    // oosterserepublicuruguay
	{70380, 58, 15, 0x1},     // republicdahomey
	{70395, 207, 38, 0x1},    // overzeesecollectiviteitsaintbarthelemy
	{70433, 48, 35, 0x1},     // staatsgemeenschapservieenmontenegro
	{70468, 63, 15, 0x1},     // frenchcameroons
	{70483, 126, 10, 0x1},    // nipponkoku
	{70493, 54, 22, 0x1},     // amerikaverenigdestates
	{70515, 109, 4, 0x81},    // #1zm
	{70519, 228, 51, 0x1},    // britishoverseasterritorybritishindianoceanterritory
	{70570, 240, 22, 0x1},    // puertoricocommonwealth
	{70592, 227, 4, 0x81},    // #1im
	{70596, 138, 4, 0x81},    // #1mm
	{70600, 175, 5, 0x81},    // #4188
	{70605, 123, 25, 0x1},    // islamitischerepubliekiran
	{70630, 48, 14, 0x1},     // serbiarepublic
	{70644, 186, 14, 0x1},    // stkittsennevis
	{70658, 220, 4, 0x81},    // #1gi
	{70662, 15, 8, 0x1},      // egermany
	{70670, 35, 17, 0x1},     // principautemonaco
	{70687, 61, 5, 0x81},     // #4140
	{70692, 250, 4, 0x1},     // #8tk
	{70696, 197, 4, 0x1},     // #8vc
	{70700, 235, 20, 0x1},    // departementdemayotte
	{70720, 111, 28, 0x1},    // jomhuriyeeslamiyeafghanestan
	{70748, 231, 43, 0x1},    // overzeesecollectiviteitsaintmartinfransdeel
	{70791, 97, 5, 0x81},     // #2sle
	{70796, 55, 21, 0x1},     // sfrofyugoslaviaformer
	{70817, 29, 6, 0x1},      // isreal
	{70823, 130, 16, 0x1},    // republickiribati
	{70839, 89, 17, 0x1},     // republicmauritius
	{70856, 9, 4, 0x1},       // #8bk
	{70860, 206, 25, 0x1},    // bonairesainteustatiussaba
	{70885, 107, 5, 0x81},    // #4800
	{70890, 29, 11, 0x1},     // stateisrael
	{70901, 101, 16, 0x1},    // swazilandkingdom
	{70917, 51, 5, 0x81},     // #2swe
	{70922, 106, 30, 0x1},    // mainlandunitedrepublictanzania
	{70952, 108, 19, 0x1},    // republicsouthafrica
	{70971, 244, 20, 0x1},    // southvietnamrepublic
	{70991, 172, 5, 0x1},     // #7bar
	{70996, 194, 17, 0x1},    // netherlandsguiana
	{71013, 242, 28, 0x1},    // frenchpolynesiaoverseaslands
	{71041, 101, 15, 0x1},    // kingdomeswatini
	{71056, 887, 5, 0x1},     // #5255
	{71061, 888, 5, 0x1},     // #5225
	{71066, 125, 22, 0x1},    // jordanhashemitekingdom
	{71088, 140, 8, 0x1},     // malaysia
	{71096, 123, 19, 0x1},    // iranislamicrepublic
	{71115, 96, 4, 0x81},     // #1sn
	{71119, 82, 12, 0x1},     // kingdomlibya
	{71131, 122, 4, 0x81},    // #1in
	{71135, 186, 4, 0x81},    // #1kn
	{71139, 205, 38, 0x1},    // fransezuidelijkeenantarctischegebieden
	{71177, 198, 25, 0x1},    // repbolivarianadevenezuela
	{71202, 13, 39, 0x1},     // tsjechoslowaaksesocialistischerepubliek
	{71241, 139, 4, 0x81},    // #1mn
	{71245, 40, 4, 0x81},     // #1nl
	{71249, 65, 5, 0x81},     // #2cog
	{71254, 70, 22, 0x1},     // fmrzanzibarandpembaisd
	{71276, 76, 4, 0x81},     // #1gn
	{71280, 154, 4, 0x1},     // #8th
	{71284, 889, 28, 0x82},   // yugoslaviafrserbiamontenegro
	{71312, 100, 26, 0x1},    // demrepofsaotomeandprincipe
	{71338, 259, 14, 0x1},    // republickosova
	{71352, 212, 26, 0x1},    // overzeesgebiedsdeelcuracao
	{71378, 32, 4, 0x1},      // #8lh
	{71382, 891, 5, 0x1},     // #6nth
	{71387, 146, 13, 0x1},    // republicpalau
	{71400, 74, 4, 0x1},      // #8gb
	{71404, 170, 15, 0x1},    // boliviarepublic
	{71419, 207, 26, 0x1},    // grondgebiedsaintbarthelemy
	{71445, 260, 5, 0x81},    // #2xla
	{71450, 185, 5, 0x81},    // #2jam
	{71455, 892, 5, 0x1},     // #5500
	{71460, 37, 42, 0x1},     // formertheformeryugoslavrepublicofmacedonia
	{71502, 893, 5, 0x1},     // #6bhu
	{71507, 152, 15, 0x1},    // solomoneilanden
	{71522, 894, 5, 0x1},     // #6kzk
	{71527, 96, 15, 0x1},     // senegalrepublic
	{71542, 129, 24, 0x1},    // peoplesrepublickampuchea
	{71566, 56, 20, 0x1},     // portuguesewestafrica
	{71586, 84, 7, 0x1},      // marokko
	{71593, 45, 4, 0x81},     // #1ro
	{71597, 98, 4, 0x81},     // #1so
	{71601, 47, 19, 0x1},     // republicofsanmarino
	{71620, 158, 4, 0x81},    // #1to
	{71624, 77, 21, 0x1},     // islamicrepublicgambia
	{71645, 228, 4, 0x81},    // #1io
	{71649, 230, 4, 0x81},    // #1mo
	{71653, 41, 4, 0x81},     // #1no
	{71657, 64, 5, 0x81},     // #2cod
	{71662, 127, 21, 0x1},    // qazaqstanrespublikasy
	{71683, 236, 24, 0x1},    // collectivitynewcaledonia
	{71707, 238, 14, 0x1},    // newzealandniue
	{71721, 139, 15, 0x1},    // stateofmongolia
	{71736, 155, 4, 0x1},     // #8ti
	{71740, 198, 4, 0x1},     // #8ve
	{71744, 50, 4, 0x1},      // #8si
	{71748, 121, 31, 0x1},    // republicofindonesiaunitarystate
	{71779, 249, 20, 0x1},    // sintmaartendutchpart
	{71799, 126, 5, 0x81},    // #2jpn
	{71804, 81, 4, 0x1},      // #8li
	{71808, 229, 4, 0x1},     // #8je
	{71812, 259, 5, 0x81},    // #2xkx
	{71817, 77, 4, 0x1},      // #8ga
	{71821, 182, 13, 0x1},    // britishguyana
	{71834, 238, 16, 0x1},    // nieuwzeelandniue
	{71850, 895, 5, 0x1},     // #5501
	{71855, 153, 17, 0x1},    // syrischerepubliek
	{71872, 71, 12, 0x1},     // arabrepegypt
	{71884, 69, 7, 0x1},      // algerie
	{71891, 896, 5, 0x1},     // #6blz
	{71896, 245, 49, 0x1},    // overseasterritorysouthgeorgiasouthsandwichislands
	{71945, 10, 5, 0x1},      // #7blr
	{71950, 120, 21, 0x1},    // micronesiafederalstat
	{71971, 45, 23, 0x1},     // romanianpeoplesrepublic
	{71994, 242, 25, 0x1},    // grondgebiedfranspolynesie
	{72019, 63, 16, 0x1},     // cameroonrepublic
	{72035, 65, 22, 0x1},     // congopeoplesrepublicof
	{72057, 97, 4, 0x81},     // #1sl
	{72061, 254, 24, 0x1},    // statuscivitatisvaticanae
	{72085, 105, 4, 0x81},    // #1tn
	{72089, 161, 4, 0x81},    // #1vn
	{72093, 137, 4, 0x81},    // #1mh
	{72097, 12, 5, 0x81},     // #2che
	{72102, 108, 17, 0x1},    // unievanzuidafrika
	{72119, 215, 4, 0x81},    // #1eh
	{72123, 222, 4, 0x81},    // #1gl
	{72127, 131, 8, 0x1},     // repkorea
	{72135, 246, 4, 0x1},     // #8sh
	{72139, 152, 5, 0x81},    // #2slb
	{72144, 136, 14, 0x1},    // maldiveislands
	{72158, 30, 19, 0x1},     // italiaanserepubliek
	{72177, 112, 21, 0x1},    // verenigdearabemiraten
	{72198, 26, 16, 0x1},     // kingdomofhungary
	{72214, 37, 5, 0x81},     // #4807
	{72219, 241, 5, 0x1},     // #7ple
	{72224, 253, 36, 0x1},    // verenigdestatesverafgelegeneilandjes
	{72260, 138, 12, 0x1},    // myanmarunion
	{72272, 112, 14, 0x1},    // unitedarabemir
	{72286, 253, 41, 0x1},    // verafgelegeneilandjesvandeverenigdestaten
	{72327, 196, 25, 0x1},    // uruguayrepubliektenoosten
	{72352, 68, 26, 0x1},     // fransgebiedvanafarsenissas
	{72378, 231, 20, 0x1},    // fransdeelsaintmartin
	{72398, 249, 23, 0x1},    // territoriumsaintmaarten
	{72421, 108, 4, 0x81},    // #1za
	{72425, 149, 4, 0x81},    // #1qa
	{72429, 47, 4, 0x81},     // #1sm
	{72433, 156, 4, 0x81},    // #1tm
	{72437, 176, 5, 0x81},    // #2cub
	{72442, 66, 4, 0x81},     // #1km
	{72446, 256, 4, 0x81},    // #1vi
	{72450, 131, 10, 0x1},    // korearepof
	{72460, 241, 32, 0x1},    // westelijkejordaanoevergazastrook
	{72492, 189, 4, 0x81},    // #1ni
	{72496, 10, 5, 0x81},     // #4112
	{72501, 123, 17, 0x1},    // iranimperialstate
	{72518, 77, 4, 0x81},     // #1gm
	{72522, 68, 25, 0x1},     // afarsissasfrenchterritory
	{72547, 129, 14, 0x1},    // formercambodia
	{72561, 55, 16, 0x1},     // formerjugoslavie
	{72577, 897, 5, 0x1},     // #6nig
	{72582, 23, 4, 0x1},      // #8gg
	{72586, 9, 13, 0x1},      // bosniaandherz
	{72599, 53, 5, 0x81},     // #4804
	{72604, 224, 15, 0x1},    // grondgebiedguam
	{72619, 56, 23, 0x1},     // peoplesrepublicofangola
	{72642, 266, 5, 0x81},    // #2xwb
	{72647, 165, 13, 0x1},    // southernyemen
	{72660, 105, 19, 0x1},    // tunesischerepubliek
	{72679, 67, 21, 0x1},     // republiekvancaboverde
	{72700, 157, 32, 0x1},    // democratischerepubliektimorleste
	{72732, 133, 31, 0x1},    // laosdemocratischevolksrepubliek
	{72763, 898, 5, 0x1},     // #5221
	{72768, 186, 16, 0x1},    // saintkittsnevits
	{72784, 166, 9, 0x1},     // argentina
	{72793, 206, 14, 0x1},    // sabaandbonaire
	{72807, 28, 17, 0x1},     // ijslandserepublic
	{72824, 132, 13, 0x1},    // stateofkuwait
	{72837, 46, 17, 0x1},     // formersovietunion
	{72854, 247, 4, 0x81},    // #1sj
	{72858, 210, 33, 0x1},    // territoryofthecocoskeelingislands
	{72891, 157, 4, 0x81},    // #1tl
	{72895, 30, 12, 0x1},     // kingdomitaly
	{72907, 225, 13, 0x1},    // hongkongchina
	{72920, 243, 7, 0x1},     // reunion
	{72927, 899, 4, 0x1},     // #1nh
	{72931, 211, 5, 0x81},    // #2cok
	{72936, 16, 33, 0x1},     // westgermanyfederalrepublicgermany
	{72969, 245, 39, 0x1},    // zuidgeorgiaenzuidelijkesandwicheilanden
	{73008, 22, 4, 0x81},     // #1gb
	{73012, 139, 22, 0x1},    // volksrepubliekmongolie
	{73034, 195, 4, 0x1},     // #8td
	{73038, 93, 17, 0x1},     // federationnigeria
	{73055, 53, 5, 0x1},      // #7ukr
	{73060, 900, 5, 0x1},     // #6kuw
	{73065, 124, 5, 0x1},     // #7irq
	{73070, 116, 7, 0x1},     // bhoetan
	{73077, 206, 14, 0x1},    // bonaireandsaba
	{73091, 128, 11, 0x1},    // kirgizistan
	{73102, 230, 33, 0x1},    // specialeadministratieveregiomacau
	{73135, 136, 16, 0x1},    // maldivenrepublic
	{73151, 212, 18, 0x1},    // territoriumcuracao
	{73169, 901, 5, 0x1},     // #5220
	{73174, 71, 19, 0x1},     // arabrepublicofegypt
	{73193, 136, 9, 0x1},     // malediven
	{73202, 26, 19, 0x1},     // koninkrijkhongarije
	{73221, 174, 17, 0x1},    // republicacolombia
	{73238, 50, 16, 0x1},     // sloveniarepublic
	{73254, 49, 4, 0x81},     // #1sk
	{73258, 251, 14, 0x1},    // tokelauislands
	{73272, 251, 4, 0x81},    // #1tk
	{73276, 246, 37, 0x1},    // ascensionandsainthelenatristandacunha
	{73313, 83, 14, 0x1},     // lesothokingdom
	{73327, 161, 31, 0x1},    // formerdemocraticrepublicvietnam
	{73358, 65, 20, 0x1},     // peoplesrepubliccongo
	{73378, 37, 4, 0x81},     // #1mk
	{73382, 135, 5, 0x81},    // #2lka
	{73387, 210, 19, 0x1},    // cocoskeelingislands
	{73406, 149, 5, 0x81},    // #2qat
	{73411, 59, 16, 0x1},     // formeroppervolta
	{73427, 174, 5, 0x81},    // #4170
	{73432, 246, 26, 0x1},    // ascensionandtristandacunha
	{73458, 163, 27, 0x1},    // onafhankelijkestaatvansamoa
	{73485, 85, 18, 0x1},     // malagasymadagascar
	{73503, 149, 4, 0x1},     // #8qa
	{73507, 248, 47, 0x1},    // collectiviteterritorialedesaintpierreetmiquelon
	{73554, 40, 23, 0x1},     // netherlandskingdomofthe
	{73577, 54, 5, 0x1},      // #7usa
	{73582, 244, 17, 0x1},    // formerzuidvietnam
	{73599, 126, 4, 0x1},     // #8ja
	{73603, 37, 31, 0x1},     // formeryugoslavrepublicmacedonia
	{73634, 151, 17, 0x1},    // republiksingapura
	{73651, 241, 32, 0x1},    // gazastrookwestelijkejordaanoever
	{73683, 28, 5, 0x1},      // #7isl
	{73688, 902, 5, 0x1},     // #4810
	{73693, 903, 5, 0x1},     // #5511
	{73698, 68, 17, 0x1},     // republiekdjibouti
	{73715, 69, 7, 0x1},      // algeria
	{73722, 244, 12, 0x1},    // staatvietnam
	{73734, 16, 28, 0x1},     // germanyformerfederalrepublic
	{73762, 89, 9, 0x1},      // maurituis
	{73771, 904, 25, 0x82},   // federalrepublicyugoslavia
	{73796, 40, 18, 0x1},     // netherlandskingdom
	{73814, 906, 5, 0x1},     // #5223
	{73819, 907, 5, 0x1},     // #5taz
	{73824, 214, 5, 0x81},    // #2cym
	{73829, 85, 10, 0x1},     // madagaskar
	{73839, 181, 19, 0x1},    // republicofguatemala
	{73858, 35, 16, 0x1},     // vorstendommonaco
	{73874, 246, 4, 0x81},    // #1sh
	{73878, 155, 4, 0x81},    // #1tj
	{73882, 246, 20, 0x1},    // sthelenaandascension
	{73902, 129, 4, 0x81},    // #1kh
	{73906, 36, 4, 0x81},     // #1md
	{73910, 241, 17, 0x1},    // gazastripwestbank
	{73927, 52, 7, 0x1},      // turkyie
	{73934, 207, 4, 0x1},     // #8tb
	{73938, 186, 30, 0x1},    // saintchristophernevisfederatie
	{73968, 125, 27, 0x1},    // transjordanhashemitekingdom
	{73995, 217, 35, 0x1},    // overzeesgebiedsdeelfalklandeilanden
	{74030, 908, 5, 0x1},     // #5510
	{74035, 909, 5, 0x1},     // #6710
	{74040, 10, 18, 0x1},     // respublikabyelarus
	{74058, 135, 9, 0x1},     // shrilamka
	{74067, 141, 32, 0x1},    // democraticfederalrepublicofnepal
	{74099, 163, 28, 0x1},    // westernsamoaindependentstate
	{74127, 138, 10, 0x1},    // unionburma
	{74137, 190, 15, 0x1},    // republiekpanama
	{74152, 42, 5, 0x1},      // #7nzl
	{74157, 50, 4, 0x81},     // #1si
	{74161, 82, 20, 0x1},     // libyanarabjamahiriya
	{74181, 15, 35, 0x1},     // eastgermanygermandemocraticrepublic
	{74216, 39, 18, 0x1},     // montenegrorepublic
	{74234, 99, 10, 0x1},     // southsudan
	{74244, 198, 4, 0x81},    // #1ve
	{74248, 215, 33, 0x1},    // republicaarabesaharauidemocratica
	{74281, 130, 4, 0x81},    // #1ki
	{74285, 39, 4, 0x81},     // #1me
	{74289, 59, 10, 0x1},     // uppervolta
	{74299, 142, 5, 0x1},     // nauru
	{74304, 11, 5, 0x81},     // #2can
	{74309, 72, 5, 0x81},     // #2eri
	{74314, 129, 5, 0x81},    // #4116
	{74319, 910, 5, 0x1},     // #6lib
	{74324, 911, 5, 0x1},     // #6prk
	{74329, 74, 4, 0x81},     // #1ga
	{74333, 103, 5, 0x81},    // #4148
	{74338, 64, 8, 0x1},      // drccongo
	{74346, 160, 22, 0x1},    // ozbekistonrespublikasi
	{74368, 50, 16, 0x1},     // republicslovenia
	{74384, 241, 13, 0x1},    // statepalestin
	{74397, 102, 13, 0x1},    // repibliksesel
	{74410, 125, 5, 0x81},    // #2jor
	{74415, 912, 5, 0x1},     // #6nic
	{74420, 243, 18, 0x1},    // grondgebiedreunion
	{74438, 53, 18, 0x1},     // formerukrainianssr
	{74456, 29, 5, 0x1},      // #7isr
	{74461, 215, 29, 0x1},    // sahrawiarabdemocraticrepublic
	{74490, 913, 5, 0x1},     // #5517
	{74495, 85, 18, 0x1},     // republicmadagascar
	{74513, 914, 5, 0x1},     // #6kyr
	{74518, 208, 5, 0x1},     // #7ber
	{74523, 178, 21, 0x1},    // dominikaanserepubliek
	{74544, 169, 5, 0x1},     // #7biz
	{74549, 82, 10, 0x1},     // staatlibie
	{74559, 59, 5, 0x1},      // #7bur
	{74564, 133, 30, 0x1},    // laodemocratischevolksrepubliek
	{74594, 166, 9, 0x1},     // argentine
	{74603, 246, 33, 0x1},    // sthelenaascensionentristandacunha
	{74636, 194, 18, 0x1},    // surinamdutchguiana
	{74654, 145, 23, 0x1},    // gemenebestderfilipijnen
	{74677, 81, 17, 0x1},     // republicofliberia
	{74694, 85, 8, 0x1},      // malagasy
	{74702, 154, 4, 0x81},    // #1th
	{74706, 915, 23, 0x2},    // saintmaartensaintmartin
	{74729, 48, 33, 0x1},     // serviemontenegrostaatsgemeenschap
	{74762, 917, 4, 0x1},     // #1vd
	{74766, 138, 9, 0x1},     // birmaunie
	{74775, 236, 25, 0x1},    // grondgebiednieuwcaledonie
	{74800, 138, 12, 0x1},    // unievanburma
	{74812, 231, 4, 0x81},    // #1mf
	{74816, 26, 22, 0x1},     // hungarypeoplesrepublic
	{74838, 52, 14, 0x1},     // republicturkey
	{74852, 223, 4, 0x81},    // #1gf
	{74856, 58, 13, 0x1},     // formerdahomey
	{74869, 206, 25, 0x1},    // bonairesteustatiusandsaba
	{74894, 249, 21, 0x1},    // territorysaintmaarten
	{74915, 195, 16, 0x1},    // trinidadentobago
	{74931, 165, 20, 0x1},    // yemenpeoplesrepublic
	{74951, 918, 5, 0x1},     // #6par
	{74956, 82, 51, 0x1},     // grotelibischarabischesocialistischevolksjamahiriyya
	{75007, 919, 5, 0x1},     // #5516
	{75012, 920, 5, 0x1},     // #6712
	{75017, 118, 5, 0x81},    // #2cyp
	{75022, 220, 23, 0x1},    // overzeesgebiedgibraltar
	{75045, 151, 4, 0x81},    // #1sg
	{75049, 255, 4, 0x81},    // #1vg
	{75053, 85, 4, 0x81},     // #1mg
	{75057, 117, 5, 0x81},    // #2chn
	{75062, 120, 31, 0x1},    // gefedereerdestatenvanmicronesie
	{75093, 210, 33, 0x1},    // keelingislandsterritoryofthecocos
	{75126, 174, 5, 0x81},    // #2col
	{75131, 124, 12, 0x1},    // iraqrepublic
	{75143, 219, 4, 0x81},    // #1gg
	{75147, 120, 27, 0x1},    // micronesiafederalestatenvan
	{75174, 210, 5, 0x81},    // #4166
	{75179, 66, 5, 0x81},     // #4174
	{75184, 162, 15, 0x1},    // vanuaturepublic
	{75199, 232, 27, 0x1},    // noordelijkemarianeneilanden
	{75226, 218, 14, 0x1},    // faroereilanden
	{75240, 261, 5, 0x81},    // #2xnb
	{75245, 921, 5, 0x1},     // #6703
	{75250, 922, 5, 0x1},     // #6713
	{75255, 923, 5, 0x1},     // #5571
	{75260, 100, 9, 0x1},     // stomeprin
	{75269, 64, 31, 0x1},     // congothedemocraticrepublicofthe
	{75300, 109, 6, 0x1},     // zambia
	{75306, 121, 19, 0x1},    // republicofindonesia
	{75325, 112, 20, 0x1},    // verarabischeemiraten
	{75345, 226, 46, 0x1},    // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{75391, 69, 32, 0x1},     // peoplesdemocraticrepublicalgeria
	{75423, 10, 41, 0x1},     // formerbyelorussiansovietsocialistrepublic
	{75464, 150, 14, 0x1},    // saudischarabie
	{75478, 142, 15, 0x1},    // republicofnauru
	{75493, 196, 7, 0x1},     // uraguay
	{75500, 124, 22, 0x1},    // aljumhuriyahaliraqiyah
	{75522, 123, 12, 0x1},    // islrepofiran
	{75534, 139, 9, 0x1},     // mongoluls
	{75543, 10, 18, 0x1},     // republicwitrusland
	{75561, 95, 4, 0x81},     // #1sd
	{75565, 235, 21, 0x1},    // overzeesgebiedmayotte
	{75586, 128, 9, 0x1},     // kyrgzstan
	{75595, 198, 21, 0x1},    // unitedstatesvenezuela
	{75616, 110, 16, 0x1},    // southernrhodesia
	{75632, 66, 5, 0x81},     // #2com
	{75637, 158, 15, 0x1},    // friendlyislands
	{75652, 246, 35, 0x1},    // sinthelenaascensionentristandacunha
	{75687, 180, 4, 0x81},    // #1gd
	{75691, 235, 5, 0x81},    // #4175
	{75696, 59, 12, 0x1},     // burkinafasso
	{75708, 49, 17, 0x1},     // republicslowakije
	{75725, 141, 12, 0x1},    // kingdomnepal
	{75737, 12, 11, 0x1},     // switzerland
	{75748, 21, 19, 0x1},     // republiquefrancaise
	{75767, 924, 5, 0x1},     // #5522
	{75772, 925, 5, 0x1},     // #6702
	{75777, 165, 21, 0x1},    // formerdemocraticyemen
	{75798, 926, 5, 0x1},     // #6770
	{75803, 135, 18, 0x1},    // republicofsrilanka
	{75821, 927, 5, 0x1},     // #5570
	{75826, 76, 14, 0x1},     // guinearepublic
	{75840, 133, 4, 0x1},     // lpdr
	{75844, 928, 12, 0x82},   // fryugoslavia
	{75856, 22, 12, 0x1},     // greatbritain
	{75868, 192, 20, 0x1},    // republicadelparaguay
	{75888, 171, 5, 0x1},     // #7bra
	{75893, 230, 37, 0x1},    // macaospecialadministrativeregionchina
	{75930, 125, 31, 0x1},    // hasjemitischekoninkrijkjordanie
	{75961, 116, 15, 0x1},    // kingdomofbhutan
	{75976, 252, 19, 0x1},    // provincechinataiwan
	{75995, 103, 4, 0x1},     // chad
	{75999, 253, 36, 0x1},    // verenigdestatenverafgelegeneilandjes
	{76035, 51, 4, 0x81},     // #1se
	{76039, 219, 17, 0x1},    // bailiwickguernsey
	{76056, 254, 4, 0x81},    // #1va
	{76060, 143, 11, 0x1},    // maskateoman
	{76071, 84, 4, 0x81},     // #1ma
	{76075, 173, 5, 0x81},    // #2chl
	{76080, 82, 25, 0x1},     // libischarabischerepubliek
	{76105, 205, 44, 0x1},    // overzeesegemeenschapfransezuidelijkegebieden
	{76149, 216, 5, 0x81},    // #2eue
	{76154, 23, 4, 0x81},     // #1ge
	{76158, 249, 23, 0x1},    // knetherlandsaintmaarten
	{76181, 221, 22, 0x1},    // collectivityguadeloupe
	{76203, 50, 16, 0x1},     // republicslovenie
	{76219, 207, 8, 0x1},     // stbarths
	{76227, 256, 10, 0x1},    // usvirginis
	{76237, 256, 5, 0x1},     // #7isv
	{76242, 930, 5, 0x1},     // #6701
	{76247, 931, 5, 0x1},     // #6771
	{76252, 236, 35, 0x1},    // territorialcollectivitynewcaledonia
	{76287, 230, 25, 0x1},    // chinapeoplesrepublicmacau
	{76312, 231, 34, 0x1},    // collectiviteitsaintmartinfransdeel
	{76346, 198, 15, 0x1},    // formervenezuela
	{76361, 92, 5, 0x1},      // #7nig
	{76366, 229, 15, 0x1},    // territoryjersey
	{76381, 54, 22, 0x1},     // amerikaverenigdestaten
	{76403, 73, 16, 0x1},     // empireofethiopia
	{76419, 231, 17, 0x1},    // francesaintmartin
	{76436, 246, 34, 0x1},    // sthelenaascensionandtristandacunha
	{76470, 63, 25, 0x1},     // federalrepublicofcameroon
	{76495, 152, 4, 0x81},    // #1sb
	{76499, 166, 10, 0x1},    // argentinie
	{76509, 259, 53, 0x1},    // underunitednationssecuritycouncilresolution1244kosovo
	{76562, 128, 16, 0x1},    // republickirgizie
	{76578, 210, 5, 0x81},    // #2cck
	{76583, 932, 5, 0x1},     // #6lie
	{76588, 171, 21, 0x1},    // brazilfederalrepublic
	{76609, 148, 9, 0x1},     // koreadprk
	{76618, 117, 28, 0x1},    // mainlandchinapeoplesrepublic
	{76646, 137, 28, 0x1},    // republicofthemarshallislands
	{76674, 247, 21, 0x1},    // svalbardandjanmayenis
	{76695, 111, 20, 0x1},    // kingdomofafghanistan
	{76715, 247, 19, 0x1},    // svalbardandjanmayen
	{76734, 229, 5, 0x81},    // #2jey
	{76739, 933, 3, 0x82},    // fry
	{76742, 935, 5, 0x1},     // #5520
	{76747, 936, 5, 0x1},     // #6700
	{76752, 130, 15, 0x1},    // gilberteilanden
	{76767, 937, 5, 0x1},     // #5572
	{76772, 233, 24, 0x1},    // overzeesgebiedmontserrat
	{76796, 259, 20, 0x1},    // kosovounderunscr1244
	{76816, 215, 4, 0x1},     // sadr
	{76820, 938, 5, 0x1},     // #5260
	{76825, 939, 5, 0x1},     // #6bru
	{76830, 8, 17, 0x1},      // kingdomofbulgaria
	{76847, 245, 12, 0x1},    // southgeorgie
	{76859, 213, 5, 0x81},    // #2cxr
	{76864, 940, 5, 0x1},     // #5thi
	{76869, 120, 10, 0x1},    // micronesia
	{76879, 246, 45, 0x1},    // territoriumsainthelenaascensiontristandacunha
	{76924, 102, 4, 0x81},    // #1sc
	{76928, 244, 13, 0x1},    // vietnamfmrrep
	{76941, 197, 4, 0x81},    // #1vc
	{76945, 941, 5, 0x1},     // #6lat
	{76950, 35, 4, 0x81},     // #1mc
	{76954, 942, 5, 0x1},     // #6lbr
	{76959, 149, 10, 0x1},    // staatqatar
	{76969, 14, 7, 0x1},      // czechia
	{76976, 245, 44, 0x1},    // territoriumsouthgeorgiesouthsandwicheilanden
	{77020, 213, 5, 0x81},    // #4162
	{77025, 198, 31, 0x1},    // republicabolivarianadevenezuela
	{77056, 105, 16, 0x1},    // republiektunesie
	{77072, 253, 38, 0x1},    // verenigdestatenkleineafgelegeneilanden
	{77110, 943, 5, 0x1},     // #6phi
	{77115, 107, 5, 0x1},     // #7uga
	{77120, 135, 16, 0x1},    // dominionofceylon
	{77136, 246, 35, 0x1},    // sinthelenaentristandacunhaascension
	{77171, 56, 20, 0x1},     // volksrepubliekangola
	{77191, 109, 13, 0x1},    // northrhodesia
	{77204, 197, 12, 0x1},    // saintvincent
	{77216, 205, 35, 0x1},    // frenchsouthernantarcticterritoryfra
	{77251, 33, 22, 0x1},     // grandduchedeluxembourg
	{77273, 77, 15, 0x1},     // republiekgambia
	{77288, 254, 18, 0x1},    // holyseevaticancity
	{77306, 64, 7, 0x1},      // congodr
	{77313, 22, 40, 0x1},     // unitedkingdomgreatbritainnorthernireland
	{77353, 205, 37, 0x1},    // terresaustralesantarctiquesfrancaises
	{77390, 48, 25, 0x1},     // formerserbiaandmontenegro
	{77415, 206, 19, 0x1},    // caribiannetherlands
	{77434, 82, 26, 0x1},     // libischarabischejamahiriya
	{77460, 944, 5, 0x1},     // #6ypr
	{77465, 128, 30, 0x1},    // kirghizsovietsocialistrepublic
	{77495, 60, 18, 0x1},     // lefatshelabotswana
	{77513, 246, 37, 0x1},    // sainthelenaandtristandacunhaascension
	{77550, 142, 6, 0x1},     // naoero
	{77556, 232, 34, 0x1},    // northernmarianaislandscommonwealth
	{77590, 89, 19, 0x1},     // republicofmauritius
	{77609, 259, 14, 0x1},    // republickosovo
	{77623, 218, 21, 0x1},    // territoryfaroeislands
	{77644, 1, 15, 0x1},      // albaniarepublic
	{77659, 54, 15, 0x1},     // unitedstatesusa
	{77674, 945, 5, 0x1},     // #5860
	{77679, 68, 23, 0x1},     // afarsenissasfransgebied
	{77702, 217, 10, 0x1},    // falklandis
	{77712, 145, 5, 0x1},     // #7phi
	{77717, 162, 6, 0x1},     // #3nhvu
	{77723, 182, 26, 0x1},    // guyanacooperatieverepublic
	{77749, 1, 24, 0x1},      // peoplesrepublicofalbania
	{77773, 68, 25, 0x1},     // frenchterritoryafarsissas
	{77798, 186, 17, 0x1},    // saintkittsennevis
	{77815, 165, 17, 0x1},    // southadenyemenpdr
	{77832, 150, 4, 0x81},    // #1sa
	{77836, 62, 5, 0x81},     // #2civ
	{77841, 128, 9, 0x1},     // kyrgistan
	{77850, 946, 5, 0x1},     // #5ssd
	{77855, 61, 5, 0x81},     // #2caf
	{77860, 14, 20, 0x1},     // czechiaczechrepublic
	{77880, 18, 13, 0x1},     // reinodeespana
	{77893, 67, 20, 0x1},     // republicadecaboverde
	{77913, 198, 19, 0x1},    // venezuelarepublicof
	{77932, 110, 13, 0x1},    // southrhodesie
	{77945, 16, 11, 0x1},     // westgermany
	{77956, 247, 25, 0x1},    // territorysvalbardjanmayen
	{77981, 230, 52, 0x1},    // volksrepubliekchinaspecialeadministratieveregiomacau
	{78033, 85, 21, 0x1},     // malagasischerepubliek
	{78054, 112, 30, 0x1},    // alimaratalarabiyahalmuttahidah
	{78084, 108, 19, 0x1},    // republicsouthafrika
	{78103, 10, 43, 0x1},     // byelorussischesocialistischesovjetrepubliek
	{78146, 73, 24, 0x1},     // ethiopiaincludingeritrea
	{78170, 108, 24, 0x1},    // rephabolikiyaafrikaborwa
	{78194, 947, 5, 0x1},     // #6705
	{78199, 55, 10, 0x1},     // jugoslavia
	{78209, 948, 5, 0x1},     // #6775
	{78214, 135, 14, 0x1},    // srilankaceylon
	{78228, 170, 17, 0x1},    // buliwyamamallaqta
	{78245, 73, 18, 0x1},     // keizerrijkethiopie
	{78263, 46, 11, 0x1},     // sovietunion
	{78274, 106, 26, 0x1},    // tanzaniaverenigderepubliek
	{78300, 157, 15, 0x1},    // portuguesetimor
	{78315, 949, 5, 0x1},     // #5265
	{78320, 65, 22, 0x1},     // formercongobrazzaville
	{78342, 26, 22, 0x1},     // peoplesrepublichungary
	{78364, 184, 5, 0x1},     // haiti
	{78369, 48, 22, 0x1},     // formerserbiamontenegro
	{78391, 254, 7, 0x1},     // vatican
	{78398, 950, 4, 0x1},     // #670
	{78402, 71, 14, 0x1},     // republicegypte
	{78416, 69, 37, 0x1},     // democraticandpeoplesrepublicofalgeria
	{78453, 205, 33, 0x1},    // departmentfrenchsouthernterritory
	{78486, 53, 7, 0x1},      // ukraine
	{78493, 212, 5, 0x81},    // #2cuw
	{78498, 205, 43, 0x1},    // overzeesdepartementfransezuidelijkegebieden
	{78541, 142, 16, 0x1},    // republicofnaoero
	{78557, 22, 43, 0x1},     // greatbritainandnorthernirelandunitedkingdom
	{78600, 123, 21, 0x1},    // iranislamicrepublicof
	{78621, 106, 19, 0x1},    // republiektanganyika
	{78640, 240, 12, 0x1},    // uspuertorico
	{78652, 235, 19, 0x1},    // collectivitymayotte
	{78671, 951, 19, 0x2},    // stmartinsintmaarten
	{78690, 112, 14, 0x1},    // unitedarabeast
	{78704, 178, 19, 0x1},    // drdominicanrepublic
	{78723, 128, 14, 0x1},    // kyrghzrepublic
	{78737, 219, 18, 0x1},    // bailliageguernesey
	{78755, 105, 15, 0x1},    // republictunesie
	{78770, 249, 34, 0x1},    // sintmaartenkingdomofthenetherlands
	{78804, 258, 5, 0x81},    // #2xau
	{78809, 84, 16, 0x1},     // kingdomofmorocco
	{78825, 953, 5, 0x1},     // #6704
	{78830, 954, 5, 0x1},     // #6732
	{78835, 146, 5, 0x1},     // #7plw
	{78840, 147, 5, 0x1},     // #7png
	{78845, 955, 5, 0x1},     // #5580
	{78850, 956, 5, 0x1},     // #6760
	{78855, 48, 26, 0x1},     // statenunieserviemontenegro
	{78881, 186, 25, 0x1},    // stkittsandnevisfederation
	{78906, 68, 19, 0x1},     // territoryafarsissas
	{78925, 203, 30, 0x1},    // overseasterritoryamericansamoa
	{78955, 181, 20, 0x1},    // republicadeguatemala
	{78975, 253, 49, 0x1},    // overseasterritoryunitedstatesminoroutlyingislands
	{79024, 52, 16, 0x1},     // republiekturkije
	{79040, 22, 38, 0x1},     // unitedkingdomofgreatbritainandnireland
	{79078, 134, 24, 0x1},    // aljumhuriyahallubnaniyah
	{79102, 7, 8, 0x1},       // belgique
	{79110, 957, 5, 0x1},     // #5tkm
	{79115, 229, 15, 0x1},    // bailliagejersey
	{79130, 245, 12, 0x1},    // southgeorgia
	{79142, 120, 21, 0x1},    // federalstatmicronesia
	{79163, 114, 14, 0x1},    // bahrainkingdom
	{79177, 120, 10, 0x1},    // micronesie
	{79187, 63, 26, 0x1},     // verenigderepubliekkameroen
	{79213, 64, 6, 0x1},      // #3zrcd
	{79219, 213, 33, 0x1},    // overseasterritorychristmasislands
	{79252, 10, 10, 0x1},     // witrusland
	{79262, 131, 13, 0x1},    // republickorea
	{79275, 242, 33, 0x1},    // overzeesdepartementfranspolynesie
	{79308, 223, 12, 0x1},    // frenchguyana
	{79320, 34, 30, 0x1},     // latviansovietsocialistrepublic
	{79350, 71, 7, 0x1},      // aregypt
	{79357, 208, 28, 0x1},    // britishoverzeesgebiedbermuda
	{79385, 108, 29, 0x1},    // riphabulikiyaafurikatshipembe
	{79414, 8, 18, 0x1},      // republicofbulgaria
	{79432, 249, 21, 0x1},    // saintmaartendutchpart
	{79453, 19, 8, 0x1},      // esthonia
	{79461, 198, 27, 0x1},    // venezuelabolivarianrepublic
	{79488, 958, 5, 0x1},     // #5531
	{79493, 206, 13, 0x1},    // bonaireensaba
	{79506, 959, 5, 0x1},     // #5581
	{79511, 47, 28, 0x1},     // meestserenerepublicsanmarino
	{79539, 191, 4, 0x1},     // peru
	{79543, 79, 17, 0x1},     // guineeequatoriale
	{79560, 109, 13, 0x1},    // northrhodesie
	{79573, 960, 5, 0x1},     // #6bot
	{79578, 60, 5, 0x1},      // #7bot
	{79583, 170, 27, 0x1},    // boliviaplurinationalstateof
	{79610, 123, 8, 0x1},     // irofiran
	{79618, 48, 15, 0x1},     // republiekservie
	{79633, 961, 5, 0x1},     // #6bah
	{79638, 6, 11, 0x1},      // azerbeidjan
	{79649, 117, 7, 0x1},     // prchina
	{79656, 64, 30, 0x1},     // leopoldvillerepublicofthecongo
	{79686, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{79719, 211, 8, 0x1},     // cookisds
	{79727, 84, 9, 0x1},      // almaghrib
	{79736, 135, 14, 0x1},    // ceylonsrilanka
	{79750, 962, 5, 0x1},     // #5snm
	{79755, 963, 5, 0x1},     // #6817
	{79760, 256, 25, 0x1},    // virginislandsunitedstates
	{79785, 62, 17, 0x1},     // republicivoorkust
	{79802, 170, 16, 0x1},    // plurstatebolivia
	{79818, 964, 5, 0x1},     // #5530
	{79823, 108, 30, 0x1},    // iriphablikiyaseningizimuafrika
	{79853, 965, 5, 0x1},     // #6bos
	{79858, 246, 35, 0x1},    // ascensionensinthelenatristandacunha
	{79893, 71, 33, 0x1},     // formerverenigdearabischerepubliek
	{79926, 40, 11, 0x1},     // netherlands
	{79937, 136, 23, 0x1},    // sultanatemaldiveislands
	{79960, 193, 10, 0x1},    // elsalvador
	{79970, 241, 14, 0x1},    // palestinestate
	{79984, 246, 26, 0x1},    // sainthelenaanddependencies
	{80010, 116, 5, 0x1},     // #7bhu
	{80015, 34, 16, 0x1},     // republicoflatvia
	{80031, 206, 27, 0x1},    // sabaandsinteustatiusbonaire
	{80058, 188, 24, 0x1},    // verenigdestatenvanmexico
	{80082, 57, 16, 0x1},     // kingdomofburundi
	{80098, 966, 5, 0x1},     // #6yem
	{80103, 967, 23, 0x2},    // democraticrepublickorea
	{80126, 198, 23, 0x1},    // unitedstatesofvenezuela
	{80149, 171, 18, 0x1},    // brazilunitedstates
	{80167, 969, 5, 0x1},     // #5331
	{80172, 111, 32, 0x1},    // islamicovergangsstaatafghanistan
	{80204, 970, 5, 0x1},     // #6800
	{80209, 971, 5, 0x1},     // #6816
	{80214, 110, 13, 0x1},    // southrhodesia
	{80227, 245, 35, 0x1},    // zuidgeorgieendezuidsandwicheilanden
	{80262, 231, 31, 0x1},    // departementsaintmartinfransdeel
	{80293, 972, 5, 0x1},     // #6731
	{80298, 55, 10, 0x1},     // jugoslavie
	{80308, 44, 5, 0x1},      // #7por
	{80313, 148, 31, 0x1},    // volksdemocratischerepublickorea
	{80344, 162, 15, 0x1},    // republicvanuatu
	{80359, 18, 12, 0x1},     // spaansestaat
	{80371, 192, 5, 0x1},     // #7par
	{80376, 47, 32, 0x1},     // serenissimarepubblicadisanmarino
	{80408, 259, 57, 0x1},    // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{80465, 184, 13, 0x1},    // republichaiti
	{80478, 54, 19, 0x1},     // americaunitedstates
	{80497, 973, 5, 0x1},     // #5mnc
	{80502, 974, 5, 0x1},     // #5slo
	{80507, 147, 19, 0x1},    // statepapuanewguinea
	{80526, 256, 15, 0x1},    // usvirginislands
	{80541, 253, 46, 0x1},    // kleineverafgelegeneilandenvandeverenigdestaten
	{80587, 205, 25, 0x1},    // frsouthantarcticterritory
	{80612, 190, 14, 0x1},    // republicpanama
	{80626, 146, 5, 0x1},     // palau
	{80631, 95, 13, 0x1},     // sudanupto2011
	{80644, 103, 14, 0x1},    // republictsjaad
	{80658, 164, 15, 0x1},    // republicofyemen
	{80673, 245, 41, 0x1},    // territorysouthgeorgiasouthsandwichislands
	{80714, 975, 5, 0x1},     // #5850
	{80719, 178, 35, 0x1},    // dominicanrepublicdemocraticrepublic
	{80754, 119, 14, 0x1},    // dominionoffiji
	{80768, 145, 19, 0x1},    // philippinesrepublic
	{80787, 148, 13, 0x1},    // demrepofkorea
	{80800, 138, 26, 0x1},    // socialistrepublicunieburma
	{80826, 215, 13, 0x1},    // spanishsahara
	{80839, 24, 19, 0x1},     // ellinikidhimokratia
	{80858, 241, 19, 0x1},    // palestijnsegebieden
	{80877, 199, 16, 0x1},    // grondgebiedaruba
	{80893, 131, 13, 0x1},    // korearepublic
	{80906, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{80939, 129, 13, 0x1},    // statecambodia
	{80952, 170, 25, 0x1},    // plurinationalstatebolivia
	{80977, 97, 20, 0x1},     // republieksierraleone
	{80997, 28, 15, 0x1},     // republicijsland
	{81012, 138, 12, 0x1},    // birmamyanmar
	{81024, 976, 5, 0x1},     // #5sen
	{81029, 977, 5, 0x1},     // #6950
	{81034, 978, 25, 0x2},    // democraticrepublicofkorea
	{81059, 111, 25, 0x1},    // islamicemirateafghanistan
	{81084, 980, 5, 0x1},     // #5skn
	{81089, 246, 20, 0x1},    // sthelenadependencies
	{81109, 154, 13, 0x1},    // kingdomofsiam
	{81122, 6, 12, 0x1},      // azerbajdsjan
	{81134, 64, 4, 0x1},      // droc
	{81138, 193, 19, 0x1},    // republicaelsalvador
	{81157, 208, 16, 0x1},    // territorybermuda
	{81173, 94, 17, 0x1},     // rwandeserepubliek
	{81190, 253, 40, 0x1},    // verenigdestateskleineverafgelegenislands
	{81230, 68, 15, 0x1},     // franssomaliland
	{81245, 10, 41, 0x1},     // formerwitrussischesovietsocialistrepublic
	{81286, 71, 33, 0x1},     // verenigdearabischerepubliekegypte
	{81319, 197, 15, 0x1},    // saintvincentgre
	{81334, 164, 25, 0x1},    // yemenmutawakkilitekingdom
	{81359, 981, 5, 0x1},     // #5591
	{81364, 43, 16, 0x1},     // republicofpoland
	{81380, 982, 5, 0x1},     // #6bel
	{81385, 45, 18, 0x1},     // koninkrijkroemenie
	{81403, 73, 14, 0x1},     // formerethiopia
	{81417, 128, 18, 0x1},    // republickyrgyzstan
	{81435, 225, 36, 0x1},    // specialeadministratieveregiohongkong
	{81471, 254, 15, 0x1},    // vaticaansestaat
	{81486, 150, 20, 0x1},    // alarabiyahassuudiyah
	{81506, 25, 6, 0x1},      // crotia
	{81512, 54, 11, 0x1},     // usofamerica
	{81523, 37, 23, 0x1},     // macedonianorthmacedonia
	{81546, 232, 26, 0x1},    // noordelijkemarianenislands
	{81572, 136, 19, 0x1},    // sultanateofmaldives
	{81591, 106, 25, 0x1},    // tanzaniaverenigderepublic
	{81616, 63, 23, 0x1},     // federalrepublickameroen
	{81639, 249, 25, 0x1},    // sintmaartennederlandsdeel
	{81664, 82, 25, 0x1},     // libischearabischerepublic
	{81689, 32, 17, 0x1},     // republieklitouwen
	{81706, 983, 5, 0x1},     // #5590
	{81711, 984, 5, 0x1},     // #6790
	{81716, 16, 23, 0x1},     // duitslandbondsrepubliek
	{81739, 57, 5, 0x1},      // #7bdi
	{81744, 37, 14, 0x1},     // noordmacedonie
	{81758, 225, 25, 0x1},    // overseasterritoryhongkong
	{81783, 148, 22, 0x1},    // peoplesrepublicofkorea
	{81805, 119, 32, 0x1},    // soevereinedemocraticrepublicfiji
	{81837, 205, 37, 0x1},    // frenchsouthernandantarcticterritories
	{81874, 46, 7, 0x1},      // rusland
	{81881, 150, 25, 0x1},    // koninkrijkvansaoediarabie
	{81906, 115, 5, 0x1},     // #7bru
	{81911, 37, 12, 0x1},     // vjrmacedonie
	{81923, 225, 19, 0x1},    // grondgebiedhongkong
	{81942, 95, 13, 0x1},     // republicsudan
	{81955, 225, 55, 0x1},    // specialeadministratieveregiohongkongvolksrepubliekchina
	{82010, 256, 30, 0x1},    // verenigdestatenmaagdeneilanden
	{82040, 51, 15, 0x1},     // kingdomofsweden
	{82055, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{82089, 76, 18, 0x1},     // republiquedeguinee
	{82107, 125, 33, 0x1},    // almamlakahalurduniyahalhashimiyah
	{82140, 985, 5, 0x1},     // #5305
	{82145, 253, 32, 0x1},    // unitedstatesminoroutlyingislands
	{82177, 986, 5, 0x1},     // #6812
	{82182, 197, 21, 0x1},    // stvincentengrenadines
	{82203, 206, 10, 0x1},    // besislands
	{82213, 64, 23, 0x1},     // formercongoleopoldville
	{82236, 117, 20, 0x1},    // chinapeoplesrepublic
	{82256, 93, 19, 0x1},     // federatievannigeria
	{82275, 987, 5, 0x1},     // #6ben
	{82280, 128, 9, 0x1},     // kyrgyzrep
	{82289, 37, 9, 0x1},      // macedonie
	{82298, 71, 33, 0x1},     // egypteverenigdearabischerepubliek
	{82331, 72, 7, 0x1},      // eritrea
	{82338, 68, 19, 0x1},     // frenchafarsandissas
	{82357, 205, 19, 0x1},    // frsouthernterritory
	{82376, 205, 32, 0x1},    // frenchsouthernantarcticterritory
	{82408, 9, 20, 0x1},      // bosniaandherzegovina
	{82428, 48, 24, 0x1},     // formerservieenmontenegro
	{82452, 988, 5, 0x1},     // #5mng
	{82457, 85, 16, 0x1},     // malagasyrepublic
	{82473, 140, 18, 0x1},    // federationofmalaya
	{82491, 208, 24, 0x1},    // overseasterritorybermuda
	{82515, 26, 23, 0x1},     // volksrepubliekhongarije
	{82538, 172, 8, 0x1},     // barbados
	{82546, 165, 10, 0x1},    // yemensouth
	{82556, 162, 19, 0x1},    // republiquedevanuatu
	{82575, 989, 29, 0x82},   // yugoslaviaserbiaandmontenegro
	{82604, 196, 26, 0x1},    // oostelijkerepubliekuruguay
	{82630, 46, 10, 0x1},     // russianfed
	{82640, 991, 5, 0x1},     // #6811
	{82645, 167, 7, 0x1},     // antigua
	{82652, 226, 25, 0x1},    // heardendemcdonaldeilanden
	{82677, 24, 21, 0x1},     // koninkrijkgriekenland
	{82698, 206, 11, 0x1},    // sababonaire
	{82709, 241, 28, 0x1},    // occupiedpalestinianterritory
	{82737, 71, 15, 0x1},     // republiekegypte
	{82752, 992, 5, 0x1},     // #6kos
	{82757, 186, 32, 0x1},    // saintchristopherennevisfederatie
	{82789, 242, 21, 0x1},    // tahitifrenchpolynesia
	{82810, 26, 14, 0x1},     // hungarykingdom
	{82824, 252, 11, 0x1},    // taiwanchina
	{82835, 79, 24, 0x1},     // equatorialguinearepublic
	{82859, 246, 43, 0x1},    // territorysainthelenaascensiontristandacunha
	{82902, 104, 17, 0x1},    // togoleserepubliek
	{82919, 184, 5, 0x81},    // #4332
	{82924, 223, 32, 0x1},    // overseascollectivityfrenchguiana
	{82956, 69, 34, 0x1},     // algerijnsedemocraticvolksrepubliek
	{82990, 187, 7, 0x1},     // stlucia
	{82997, 145, 19, 0x1},    // phillippinerepublic
	{83016, 14, 17, 0x1},     // republiektsjechie
	{83033, 103, 12, 0x1},    // republicchad
	{83045, 256, 34, 0x1},    // virginislandsunitedstatesterritory
	{83079, 33, 22, 0x1},     // grandduchyofluxembourg
	{83101, 196, 26, 0x1},    // orientaalserepublicuruguay
	{83127, 34, 16, 0x1},     // republiekletland
	{83143, 46, 17, 0x1},     // russianfederation
	{83160, 231, 17, 0x1},    // saintmartinfrance
	{83177, 993, 5, 0x1},     // #5stp
	{83182, 92, 13, 0x1},     // nigerrepublic
	{83195, 994, 5, 0x2},     // #5syr
	{83200, 1, 15, 0x1},      // republicalbanie
	{83215, 8, 16, 0x1},      // republicbulgaria
	{83231, 996, 5, 0x1},     // #6lux
	{83236, 73, 8, 0x1},      // ethiopia
	{83244, 61, 26, 0x1},     // formercentralafricanempire
	{83270, 248, 38, 0x1},    // overzeesdepartementsaintpierremiquelon
	{83308, 26, 18, 0x1},     // hongaarserepubliek
	{83326, 232, 29, 0x1},    // noordelijkemarianengemenebest
	{83355, 196, 7, 0x1},     // uruguay
	{83362, 56, 19, 0x1},     // portugeeswestafrika
	{83381, 997, 5, 0x1},     // #6bol
	{83386, 168, 5, 0x1},     // #7bah
	{83391, 170, 5, 0x1},     // #7bol
	{83396, 247, 16, 0x1},    // svalbardjanmayen
	{83412, 182, 11, 0x1},    // britsguiana
	{83423, 998, 5, 0x1},     // #5fij
	{83428, 165, 18, 0x1},    // peoplesdemrepyemen
	{83446, 999, 5, 0x1},     // #6651
	{83451, 246, 16, 0x1},    // formersinthelena
	{83467, 244, 22, 0x1},    // republicofsouthvietnam
	{83489, 161, 4, 0x1},     // drvn
	{83493, 232, 29, 0x1},    // gemenebestnoordelijkemarianen
	{83522, 112, 13, 0x1},    // trucialstates
	{83535, 223, 29, 0x1},    // overseasterritoryfrenchguiana
	{83564, 68, 30, 0x1},     // fransterritoriumvoorafarsissas
	{83594, 178, 6, 0x1},     // domrep
	{83600, 16, 21, 0x1},     // germanfederalrepublic
	{83621, 64, 8, 0x1},      // congodrc
	{83629, 254, 12, 0x1},    // vaticanstate
	{83641, 110, 16, 0x1},    // zimbabwerepublic
	{83657, 16, 3, 0x1},      // frg
	{83660, 1000, 5, 0x1},    // #5840
	{83665, 65, 10, 0x1},     // congobrazz
	{83675, 210, 28, 0x1},    // keelingeilandencocoseilanden
	{83703, 232, 39, 0x1},    // overseasterritorynorthernmarianaislands
	{83742, 205, 21, 0x1},    // frsouthernterritories
	{83763, 264, 5, 0x81},    // #2xqc
	{83768, 174, 18, 0x1},    // republicofcolombia
	{83786, 226, 5, 0x81},    // #4334
	{83791, 82, 14, 0x1},     // libyanrepublic
	{83805, 222, 26, 0x1},    // overseasterritorygreenland
	{83831, 159, 6, 0x1},     // tuvalu
	{83837, 244, 15, 0x1},    // vietnamrepublic
	{83852, 218, 12, 0x1},    // faroeislands
	{83864, 196, 25, 0x1},    // oostelijkerepublicuruguay
	{83889, 1001, 5, 0x1},    // #5339
	{83894, 206, 27, 0x1},    // sinteustatiusandsababonaire
	{83921, 161, 5, 0x81},    // #2vnm
	{83926, 240, 5, 0x1},     // #7pur
	{83931, 10, 11, 0x1},     // byelorussia
	{83942, 1002, 5, 0x1},    // #6781
	{83947, 52, 5, 0x1},      // tukey
	{83952, 191, 5, 0x1},     // #7per
	{83957, 113, 5, 0x1},     // #7ban
	{83962, 18, 14, 0x1},     // kingdomofspain
	{83976, 186, 16, 0x1},    // sintkittsennevis
	{83992, 10, 37, 0x1},     // belarussischesocialistsovjetrepubliek
	{84029, 37, 9, 0x1},      // macedonia
	{84038, 160, 8, 0x1},     // oezbekie
	{84046, 235, 24, 0x1},    // overseasterritorymayotte
	{84070, 148, 10, 0x1},    // koreanoord
	{84080, 248, 37, 0x1},    // overseasdepartmentsaintpierremiquelon
	{84117, 66, 39, 0x1},     // islamitischefederalerepubliekdercomoren
	{84156, 192, 16, 0x1},    // paraguayrepublic
	{84172, 49, 17, 0x1},     // slovaakserepublic
	{84189, 155, 11, 0x1},    // tadjikistan
	{84200, 239, 33, 0x1},    // hendersonducieoenoislandspitcairn
	{84233, 198, 11, 0x1},    // rbvenezuela
	{84244, 1003, 5, 0x1},    // #5338
	{84249, 174, 16, 0x1},    // republiccolombia
	{84265, 58, 19, 0x1},     // volksrepubliekbenin
	{84284, 198, 15, 0x1},    // repbolvenezuela
	{84299, 206, 36, 0x1},    // territoriumbonairesainteustatiussaba
	{84335, 210, 32, 0x1},    // overzeesgebiedsdeelcocoseilanden
	{84367, 257, 30, 0x1},    // overseasdepartmentwallisfutuna
	{84397, 121, 36, 0x1},    // unitarystateoftherepublicofindonesia
	{84433, 66, 17, 0x1},     // unionofthecomoros
	{84450, 123, 5, 0x1},     // #7iri
	{84455, 1004, 5, 0x1},    // #6780
	{84460, 63, 20, 0x1},     // republiqueducameroun
	{84480, 154, 18, 0x1},    // koninkrijkthailand
	{84498, 121, 31, 0x1},    // unitedstatesofindonesiarepublic
	{84529, 37, 10, 0x1},     // nmacedonia
	{84539, 54, 19, 0x1},     // verstatenvanamerika
	{84558, 181, 5, 0x81},    // #4320
	{84563, 254, 5, 0x81},    // #4336
	{84568, 252, 14, 0x1},    // taiwanprovince
	{84582, 108, 16, 0x1},    // unionsouthafrica
	{84598, 224, 5, 0x81},    // #4316
	{84603, 168, 17, 0x1},    // bahamasgemenebest
	{84620, 225, 5, 0x81},    // #4344
	{84625, 186, 18, 0x1},    // stchristoffelnevis
	{84643, 1005, 5, 0x1},    // #6680
	{84648, 1006, 5, 0x1},    // #6652
	{84653, 65, 24, 0x1},     // brazzavillecongorepublic
	{84677, 103, 5, 0x1},     // tsjad
	{84682, 100, 15, 0x1},    // saotomeprincipe
	{84697, 193, 18, 0x1},    // elsalvadorrepublic
	{84715, 101, 17, 0x1},    // kingdomofeswatini
	{84732, 197, 18, 0x1},    // saintvingrenadines
	{84750, 1007, 5, 0x1},    // #6lit
	{84755, 114, 17, 0x1},    // koninkrijkbahrein
	{84772, 1, 15, 0x1},      // republicalbania
	{84787, 152, 21, 0x1},    // britishsolomonislands
	{84808, 73, 8, 0x1},      // ethiopie
	{84816, 140, 18, 0x1},    // federationmalaysia
	{84834, 254, 21, 0x1},    // stateofthevaticancity
	{84855, 1008, 5, 0x1},    // #5835
	{84860, 14, 17, 0x1},     // republicofczechia
	{84877, 177, 5, 0x1},     // #7dma
	{84882, 204, 10, 0x1},    // antarctica
	{84892, 257, 24, 0x1},    // collectivitywallisfutuna
	{84916, 244, 12, 0x1},    // southvietnam
	{84928, 8, 5, 0x1},       // #7bul
	{84933, 33, 23, 0x1},     // groothertogdomluxemburg
	{84956, 100, 17, 0x1},    // southtomeprincipe
	{84973, 1009, 5, 0x1},    // #5fin
	{84978, 218, 7, 0x1},     // faeroes
	{84985, 231, 14, 0x1},    // stmartinfrance
	{84999, 116, 7, 0x1},     // drukyul
	{85006, 199, 22, 0x1},    // overseasterritoryaruba
	{85028, 228, 32, 0x1},    // britsegebiedenindeindischeoceaan
	{85060, 140, 20, 0x1},    // federationofmalaysia
	{85080, 1010, 5, 0x1},    // #6625
	{85085, 70, 19, 0x1},     // sultanateofzanzibar
	{85104, 90, 9, 0x1},      // nyasaland
	{85113, 234, 25, 0x1},    // departementdelamartinique
	{85138, 186, 29, 0x1},    // stchristopherennevisfederatie
	{85167, 21, 15, 0x1},     // anddomtomfrance
	{85182, 217, 37, 0x1},    // britishoverzeesgebiedfalklandeilanden
	{85219, 221, 21, 0x1},    // grondgebiedguadeloupe
	{85240, 1011, 5, 0x1},    // #6les
	{85245, 74, 6, 0x1},      // gaboen
	{85251, 71, 32, 0x1},     // verenigdearabischerepublicegypte
	{85283, 1012, 5, 0x1},    // #5368
	{85288, 46, 29, 0x1},     // sovietsocialistrepublicsunion
	{85317, 246, 48, 0x1},    // overzeesgebiedsainthelenaascensiontristandacunha
	{85365, 198, 5, 0x81},    // #2ven
	{85370, 220, 9, 0x1},     // gibralter
	{85379, 73, 11, 0x1},     // ethiopiafdr
	{85390, 174, 16, 0x1},    // republiccolumbia
	{85406, 1013, 5, 0x1},    // #6ind
	{85411, 66, 14, 0x1},     // comorosislands
	{85425, 218, 7, 0x1},     // faeroer
	{85432, 1014, 15, 0x2},   // maagdeneilanden
	{85447, 47, 29, 0x1},     // meestserenerepublieksanmarino
	{85476, 58, 15, 0x1},     // republicofbenin
	{85491, 161, 3, 0x1},     // srv
	{85494, 1016, 5, 0x1},    // #6694
	{85499, 211, 24, 0x1},    // cookeilandennieuwzeeland
	{85523, 1017, 5, 0x1},    // #6626
	{85528, 55, 32, 0x1},     // federalvolksrepubliekjoegoslavie
	{85560, 157, 18, 0x1},    // republiekoosttimor
	{85578, 1018, 5, 0x1},    // #5swd
	{85583, 150, 12, 0x1},    // saudiaarabia
	{85595, 1019, 5, 0x1},    // #5369
	{85600, 233, 19, 0x1},    // territorymontserrat
	{85619, 64, 24, 0x1},     // zairekinshasacongodemrep
	{85643, 153, 18, 0x1},    // syrianarabrepbulic
	{85661, 239, 27, 0x1},    // territoriumpitcairneilanden
	{85688, 27, 5, 0x1},      // #7irl
	{85693, 129, 9, 0x1},     // kampuchea
	{85702, 64, 31, 0x1},     // formercongodemocraticrepublicof
	{85733, 1020, 5, 0x1},    // #5frn
	{85738, 66, 7, 0x1},      // comores
	{85745, 44, 17, 0x1},     // portugeserepublic
	{85762, 64, 28, 0x1},     // repubilikayakongodemokratiki
	{85790, 106, 27, 0x1},    // jamhuriyamuunganowatanzania
	{85817, 95, 18, 0x1},     // republicofthesudan
	{85835, 49, 18, 0x1},     // republiekslowakije
	{85853, 241, 34, 0x1},    // gazastrookenwestelijkejordaanoever
	{85887, 64, 24, 0x1},     // kinshasacongodemrepzaire
	{85911, 1021, 5, 0x1},    // #5310
	{85916, 49, 18, 0x1},     // slovenskarepublika
	{85934, 1022, 5, 0x1},    // #2vdr
	{85939, 100, 38, 0x1},    // democraticrepublicofsaotomeandprincipe
	{85977, 60, 9, 0x1},      // botswanna
	{85986, 244, 26, 0x1},    // formerrepublicsouthvietnam
	{86012, 225, 16, 0x1},    // hongkongsarchina
	{86028, 131, 9, 0x1},     // zuidkorea
	{86037, 186, 31, 0x1},    // stchristopherandnevisfederation
	{86068, 1023, 5, 0x1},    // #5830
	{86073, 143, 12, 0x1},    // muscatenoman
	{86085, 230, 25, 0x1},    // peoplesrepublicmacaochina
	{86110, 82, 20, 0x1},     // libyanarabjamahariya
	{86130, 58, 12, 0x1},     // dahomeybenin
	{86142, 1024, 29, 0x82},  // serbiaandmontenegroyugoslavia
	{86171, 76, 5, 0x81},     // #4324
	{86176, 1026, 5, 0x1},    // #5fsm
	{86181, 62, 13, 0x1},     // elpenbeenkust
	{86194, 180, 5, 0x81},    // #4308
	{86199, 221, 5, 0x81},    // #4312
	{86204, 183, 5, 0x81},    // #4340
	{86209, 202, 13, 0x1},    // dutchantilles
	{86222, 8, 16, 0x1},      // bulgariarepublic
	{86238, 52, 16, 0x1},     // republiekturkiye
	{86254, 71, 26, 0x1},     // verenigdearabischerepublic
	{86280, 48, 35, 0x1},     // servieenmontenegrostaatsgemeenschap
	{86315, 1027, 5, 0x1},    // #6696
	{86320, 1028, 5, 0x1},    // #6620
	{86325, 181, 17, 0x1},    // guatemalarepublic
	{86342, 67, 5, 0x81},     // #2cpv
	{86347, 257, 31, 0x1},    // territoiredesileswallisetfutuna
	{86378, 1029, 5, 0x1},    // #5sur
	{86383, 94, 5, 0x1},      // #7rwa
	{86388, 247, 11, 0x1},    // spitsbergen
	{86399, 8, 19, 0x1},      // koninkrijkbulgarije
	{86418, 133, 29, 0x1},    // laospeoplesdemocraticrepublic
	{86447, 198, 34, 0x1},    // bolivariaanserepubliekvanvenezuela
	{86481, 161, 25, 0x1},    // democraticrepublicvietnam
	{86506, 33, 23, 0x1},     // grossherzogtumluxemburg
	{86529, 230, 25, 0x1},    // chinapeoplesrepublicmacao
	{86554, 69, 49, 0x1},     // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{86603, 195, 8, 0x1},     // trinidad
	{86611, 1030, 5, 0x1},    // #5mzm
	{86616, 245, 32, 0x1},    // southgeorgiasouthsandwichislands
	{86648, 254, 17, 0x1},    // staatvaticaanstad
	{86665, 248, 42, 0x1},    // territorialcollectivitysaintpierremiquelon
	{86707, 1031, 4, 0x1},    // #620
	{86711, 175, 5, 0x81},    // #2cri
	{86716, 1032, 14, 0x82},  // republiekcongo
	{86730, 1034, 5, 0x1},    // #6lao
	{86735, 198, 12, 0x1},    // rbvvenezuela
	{86747, 1035, 5, 0x1},    // #5swa
	{86752, 130, 18, 0x1},    // republicofkiribati
	{86770, 65, 8, 0x1},      // repcongo
	{86778, 87, 10, 0x1},     // mocambique
	{86788, 183, 5, 0x81},    // #2hnd
	{86793, 148, 12, 0x1},    // koreademrepn
	{86805, 114, 7, 0x1},     // bahrein
	{86812, 170, 16, 0x1},    // republiekbolivia
	{86828, 32, 8, 0x1},      // litouwen
	{86836, 156, 20, 0x1},    // republicturkmenistan
	{86856, 256, 5, 0x81},    // #2vir
	{86861, 200, 34, 0x1},    // britishoverzeesterritoriumanguilla
	{86895, 17, 5, 0x1},      // #7den
	{86900, 82, 46, 0x1},     // grotelibischarabischesocialistvolksjamahiriyya
	{86946, 126, 9, 0x1},     // nihonkoku
	{86955, 194, 17, 0x1},    // republicofsurinam
	{86972, 119, 31, 0x1},    // sovereigndemocraticrepublicfiji
	{87003, 12, 21, 0x1},     // zwitserseconfederatie
	{87024, 37, 15, 0x1},     // formermacedonia
	{87039, 205, 40, 0x1},    // frenchsouthernandantarcticterritoriesfra
	{87079, 1036, 5, 0x1},    // #6690
	{87084, 65, 19, 0x1},     // repbrazzavillecongo
	{87103, 63, 5, 0x81},     // #2cmr
	{87108, 14, 13, 0x1},     // czeckrepublic
	{87121, 73, 35, 0x1},     // democratischevolksrepubliekethiopie
	{87156, 186, 27, 0x1},    // stchristophernevisfederatie
	{87183, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{87225, 1037, 5, 0x1},    // #5315
	{87230, 1038, 5, 0x1},    // #5365
	{87235, 82, 10, 0x1},     // libyastate
	{87245, 30, 18, 0x1},     // repubblicaitaliana
	{87263, 101, 18, 0x1},    // koninkrijkeswatini
	{87281, 147, 17, 0x1},    // papuaandnewguinea
	{87298, 210, 28, 0x1},    // territorycocoskeelingislands
	{87326, 231, 31, 0x1},    // grondgebiedsaintmartinfransdeel
	{87357, 120, 28, 0x1},    // micronesiegefedereerdestates
	{87385, 241, 16, 0x1},    // palestijnsgebied
	{87401, 151, 18, 0x1},    // republieksingapore
	{87419, 138, 12, 0x1},    // myanmarbirma
	{87431, 1039, 20, 0x2},   // saintmaartenstmartin
	{87451, 112, 14, 0x1},    // unarabemirates
	{87465, 147, 21, 0x1},    // stateofpapuanewguinea
	{87486, 78, 16, 0x1},     // portugueseguinea
	{87502, 136, 23, 0x1},    // republiekvandemalediven
	{87525, 76, 34, 0x1},     // revolutionairevolksrepubliekguinee
	{87559, 134, 7, 0x1},     // lebanon
	{87566, 100, 33, 0x1},    // democraticrepublicsaotomeprincipe
	{87599, 57, 15, 0x1},     // republicburundi
	{87614, 1041, 5, 0x1},    // #5366
	{87619, 66, 29, 0x1},     // comorenislamicfederalrepublic
	{87648, 175, 17, 0x1},    // costaricarepublic
	{87665, 120, 3, 0x1},     // fsm
	{87668, 162, 5, 0x81},    // #2vut
	{87673, 188, 19, 0x1},    // unitedmexicanstates
	{87692, 9, 30, 0x1},      // republicofbosniaandherzegovina
	{87722, 206, 29, 0x1},    // landbonairesainteustatiussaba
	{87751, 198, 15, 0x1},    // venezuelarepbol
	{87766, 182, 5, 0x81},    // #4328
	{87771, 1042, 5, 0x1},    // #5den
	{87776, 64, 13, 0x1},     // belgischkongo
	{87789, 178, 19, 0x1},    // republicadominicana
	{87808, 246, 35, 0x1},    // tristandacunhaenascensionsinthelena
	{87843, 129, 15, 0x1},    // formerkampuchea
	{87858, 160, 18, 0x1},    // uzbekistanrepublic
	{87876, 1043, 5, 0x1},    // #6692
	{87881, 56, 15, 0x1},     // republiekangola
	{87896, 17, 14, 0x1},     // denmarkkingdom
	{87910, 194, 13, 0x1},    // formersurinam
	{87923, 106, 18, 0x1},    // tanganyikatanzania
	{87941, 120, 13, 0x1},    // fedmicronesia
	{87954, 168, 14, 0x1},    // bahamasislands
	{87968, 169, 6, 0x1},     // belize
	{87974, 1044, 5, 0x1},    // #5jor
	{87979, 1045, 5, 0x1},    // #5317
	{87984, 1046, 5, 0x1},    // #5367
	{87989, 254, 10, 0x1},    // thevatican
	{87999, 245, 38, 0x1},    // southgeorgiezuidelijkesandwicheilanden
	{88037, 10, 36, 0x1},     // witrussischesocialistsovjetrepubliek
	{88073, 171, 23, 0x1},    // federalrepublicbrazilie
	{88096, 53, 39, 0x1},     // oekraiensesocialistischesovjetrepubliek
	{88135, 64, 28, 0x1},     // jamhuriyakidemokrasiayakongo
	{88163, 137, 23, 0x1},    // marshallislandsrepublic
	{88186, 152, 19, 0x1},    // statesolomonislands
	{88205, 143, 19, 0x1},    // sultanatemuscatoman
	{88224, 231, 25, 0x1},    // collectivityofsaintmartin
	{88249, 254, 18, 0x1},    // vaticancityholysee
	{88267, 119, 36, 0x1},    // soevereinedemocratischerepubliekfiji
	{88303, 178, 5, 0x1},     // #7dom
	{88308, 220, 18, 0x1},    // territorygibraltar
	{88326, 241, 45, 0x1},    // occupiedpalestinianterritoryincleastjerusalem
	{88371, 163, 15, 0x1},    // formerwestsamoa
	{88386, 126, 6, 0x1},     // nippon
	{88392, 54, 27, 0x1},     // northamerikaverenigdestates
	{88419, 13, 31, 0x1},     // tsjechoslowaaksefederalrepublic
	{88450, 117, 8, 0x1},     // zhongguo
	{88458, 10, 15, 0x1},     // belarusrepublic
	{88473, 207, 24, 0x1},    // territorysaintbarthelemy
	{88497, 165, 17, 0x1},    // democratischjemen
	{88514, 158, 15, 0x1},    // koninkrijktonga
	{88529, 1047, 5, 0x1},    // #5sey
	{88534, 67, 21, 0x1},     // kaapverdischeeilanden
	{88555, 177, 20, 0x1},    // commonwealthdominica
	{88575, 1048, 5, 0x1},    // #5316
	{88580, 1049, 5, 0x1},    // #5360
	{88585, 31, 23, 0x1},     // furstentumliechtenstein
	{88608, 10, 34, 0x1},     // belorussiansovietsocialistrepublic
	{88642, 223, 31, 0x1},    // overzeesegemeenschapfransguyana
	{88673, 247, 35, 0x1},    // overzeesgebiedsdeelsvalbardjanmayen
	{88708, 240, 10, 0x1},    // puertorico
	{88718, 18, 12, 0x1},     // spanishstate
	{88730, 26, 17, 0x1},     // republichongarije
	{88747, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{88773, 126, 5, 0x1},     // japan
	{88778, 12, 19, 0x1},     // confederaziunsvizra
	{88797, 37, 15, 0x1},     // formermacedonie
	{88812, 230, 59, 0x1},    // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{88871, 43, 14, 0x1},     // republiekpolen
	{88885, 167, 5, 0x81},    // #2atg
	{88890, 98, 24, 0x1},     // federalrepublicofsomalia
	{88914, 246, 24, 0x1},    // sthelenaentristandacunha
	{88938, 1050, 4, 0x1},    // #695
	{88942, 142, 11, 0x1},    // nauruisland
	{88953, 1051, 5, 0x1},    // #6630
	{88958, 253, 38, 0x1},    // kleinepacifischeislandsverenigdestates
	{88996, 214, 26, 0x1},    // territoriumkaaimaneilanden
	{89022, 16, 14, 0x1},     // bondsrepubliek
	{89036, 227, 27, 0x1},    // overseasterritoryislandsman
	{89063, 1052, 5, 0x1},    // #5385
	{89068, 151, 17, 0x1},    // republicsingapore
	{89085, 129, 13, 0x1},    // cambodiastate
	{89098, 99, 19, 0x1},     // republiekzuidsoedan
	{89117, 66, 36, 0x1},     // islamitischebondsrepubliekdercomoren
	{89153, 85, 20, 0x1},     // republiquemadagascar
	{89173, 190, 5, 0x1},     // #7pan
	{89178, 1053, 5, 0x1},    // #6ins
	{89183, 170, 26, 0x1},    // plurinationalestaatbolivia
	{89209, 55, 27, 0x1},     // democraticfederalyugoslavia
	{89236, 244, 15, 0x1},    // republicvietnam
	{89251, 66, 7, 0x1},      // comoros
	{89258, 148, 8, 0x1},     // dprkorea
	{89266, 88, 27, 0x1},     // islamicrepublicofmauritania
	{89293, 103, 5, 0x1},     // tshad
	{89298, 111, 35, 0x1},    // afghanistantransitionalislamicstate
	{89333, 205, 5, 0x81},    // #2atf
	{89338, 95, 28, 0x1},     // democraticrepublicofthesudan
	{89366, 1054, 4, 0x1},    // #694
	{89370, 74, 17, 0x1},     // gaboneserepubliek
	{89387, 225, 15, 0x1},    // chinaprhongkong
	{89402, 95, 28, 0x1},     // democratischerepublieksoedan
	{89430, 120, 25, 0x1},    // micronesiafederatedstates
	{89455, 138, 14, 0x1},    // unievanmyanmar
	{89469, 65, 14, 0x1},     // congorepubliek
	{89483, 152, 9, 0x1},     // solomonis
	{89492, 197, 5, 0x81},    // #2vct
	{89497, 121, 17, 0x1},    // republicindonesie
	{89514, 1055, 26, 0x82},  // federalrepublicjoegoslavie
	{89540, 227, 31, 0x1},    // britishoverzeesgebiedislandsman
	{89571, 82, 18, 0x1},     // unitedkingdomlibya
	{89589, 165, 9, 0x1},     // yemenaden
	{89598, 85, 23, 0x1},     // repoblikanimadagasikara
	{89621, 115, 22, 0x1},    // negarabruneidarussalam
	{89643, 120, 28, 0x1},    // micronesiegefedereerdestaten
	{89671, 217, 9, 0x1},     // falklands
	{89680, 222, 20, 0x1},    // grondgebiedgroenland
	{89700, 249, 27, 0x1},    // sintmaartenkofthenetherland
	{89727, 24, 5, 0x81},     // #4300
	{89732, 73, 33, 0x1},     // ethiopiafederaldemocraticrepublic
	{89765, 108, 24, 0x1},    // formerunionofsouthafrica
	{89789, 26, 5, 0x81},     // #4348
	{89794, 204, 5, 0x81},    // #2ata
	{89799, 1057, 4, 0x1},    // #693
	{89803, 205, 35, 0x1},    // grondgebiedfransezuidelijkegebieden
	{89838, 2, 26, 0x1},      // valleysandorraprincipality
	{89864, 165, 6, 0x1},     // syemen
	{89870, 53, 7, 0x1},      // ukrania
	{89877, 99, 9, 0x1},      // zuidsudan
	{89886, 84, 17, 0x1},     // koninkrijkmarokko
	{89903, 1058, 5, 0x1},    // #5swz
	{89908, 1059, 5, 0x1},    // #2hvo
	{89913, 210, 19, 0x1},    // keelingislandscocos
	{89932, 64, 13, 0x1},     // kinshasacongo
	{89945, 231, 39, 0x1},    // overzeesgebiedsdeelsaintmartinfransdeel
	{89984, 17, 17, 0x1},     // kongerigetdanmark
	{90001, 43, 5, 0x1},      // #7pol
	{90006, 214, 7, 0x1},     // caymans
	{90013, 166, 20, 0x1},    // argentijnserepubliek
	{90033, 59, 21, 0x1},     // uppervoltaburkinafaso
	{90054, 10, 36, 0x1},     // belorussischesovietsocialistrepublic
	{90090, 103, 14, 0x1},    // republicofchad
	{90104, 141, 30, 0x1},    // democraticfederalrepublicnepal
	{90134, 123, 6, 0x1},     // iriran
	{90140, 1060, 4, 0x1},    // #692
	{90144, 109, 16, 0x1},    // republicofzambia
	{90160, 128, 17, 0x1},    // republiekkirgizie
	{90177, 109, 14, 0x1},    // zambiarepublic
	{90191, 66, 36, 0x1},     // comorenfederaleislamitischerepubliek
	{90227, 1061, 5, 0x1},    // #5sau
	{90232, 2, 5, 0x81},      // #2and
	{90237, 1062, 5, 0x1},    // #5sie
	{90242, 227, 10, 0x1},    // manislands
	{90252, 95, 14, 0x1},     // republicsoedan
	{90266, 28, 6, 0x1},      // ysland
	{90272, 1063, 5, 0x1},    // #6saf
	{90277, 242, 27, 0x1},    // collectivityfrenchpolynesia
	{90304, 164, 30, 0x1},    // jemenitischearabischerepubliek
	{90334, 1064, 5, 0x1},    // #5380
	{90339, 123, 17, 0x1},    // imperialstateiran
	{90356, 225, 28, 0x1},    // peoplesrepublichongkongchina
	{90384, 15, 30, 0x1},     // formerduitsedemocraticrepublic
	{90414, 48, 6, 0x1},      // serbia
	{90420, 122, 10, 0x1},    // indiaunion
	{90430, 250, 38, 0x1},    // overzeesgebiedsdeelturkscaicoseilanden
	{90468, 252, 9, 0x1},     // taiwanchn
	{90477, 192, 12, 0x1},    // tetaparaguai
	{90489, 236, 5, 0x81},    // #4540
	{90494, 230, 52, 0x1},    // peoplesrepublicchinamacaospecialadministrativeregion
	{90546, 111, 13, 0x1},    // irafghanistan
	{90559, 41, 5, 0x1},      // noreg
	{90564, 161, 31, 0x1},    // vietnamformerdemocraticrepublic
	{90595, 127, 5, 0x81},    // #4398
	{90600, 63, 28, 0x1},     // formerunitedrepubliccameroon
	{90628, 231, 17, 0x1},    // frenchsaintmartin
	{90645, 1065, 5, 0x1},    // #6698
	{90650, 1066, 4, 0x1},    // #691
	{90654, 119, 5, 0x1},     // fidji
	{90659, 171, 21, 0x1},    // federalrepublicbrazil
	{90680, 54, 19, 0x1},     // unitedstatesamerica
	{90699, 1067, 5, 0x1},    // #5slv
	{90704, 237, 17, 0x1},    // norfkailenteratri
	{90721, 184, 5, 0x81},    // #2hti
	{90726, 61, 33, 0x1},     // formercentraalafrikaanskeizerrijk
	{90759, 1068, 5, 0x1},    // #5sud
	{90764, 129, 14, 0x1},    // formercambodja
	{90778, 1069, 5, 0x1},    // #6svg
	{90783, 2, 33, 0x1},      // principalityofthevalleysofandorra
	{90816, 235, 27, 0x1},    // overzeesegemeenschapmayotte
	{90843, 59, 10, 0x1},     // bovenvolta
	{90853, 1070, 4, 0x1},    // #690
	{90857, 15, 34, 0x1},     // formerduitsedemocratischerepubliek
	{90891, 1071, 5, 0x81},   // #2csk
	{90896, 64, 27, 0x1},     // congodemocratischerepubliek
	{90923, 171, 18, 0x1},    // unitedstatesbrazil
	{90941, 248, 38, 0x1},    // overzeesgebiedsdeelsaintpierremiquelon
	{90979, 121, 17, 0x1},    // republicindonesia
	{90996, 22, 37, 0x1},     // unitedkingdomgreatbritainnorthireland
	{91033, 1072, 23, 0x2},   // gilbertandelliceislands
	{91056, 59, 10, 0x1},     // hautevolta
	{91066, 118, 16, 0x1},    // republicofcyprus
	{91082, 237, 5, 0x81},    // #4574
	{91087, 148, 5, 0x1},     // #7prk
	{91092, 9, 28, 0x1},      // bosniaandherzegovinarepublic
	{91120, 225, 17, 0x1},    // territoryhongkong
	{91137, 82, 20, 0x1},     // unitedkingdomoflibya
	{91157, 144, 5, 0x1},     // #7pak
	{91162, 98, 33, 0x1},     // jamhuuriyaddafederaalkasoomaaliya
	{91195, 259, 11, 0x1},    // repofkosovo
	{91206, 232, 28, 0x1},    // sankattansihanaislasmarianas
	{91234, 25, 24, 0x1},     // hrvatskacroatialocalname
	{91258, 222, 5, 0x81},    // #4304
	{91263, 14, 13, 0x1},     // chechrepublic
	{91276, 203, 5, 0x81},    // #2asm
	{91281, 227, 9, 0x1},     // maneiland
	{91290, 215, 13, 0x1},    // westernsahara
	{91303, 60, 24, 0x1},     // bechuanalandprotectorate
	{91327, 142, 14, 0x1},    // republieknauru
	{91341, 257, 15, 0x1},    // futunaandwallis
	{91356, 55, 36, 0x1},     // socialistfederalrepublicofyugoslavia
	{91392, 30, 14, 0x1},     // kingdomofitaly
	{91406, 1074, 5, 0x1},    // #5mor
	{91411, 1075, 5, 0x1},    // #6600
	{91416, 111, 21, 0x1},    // koninkrijkafghanistan
	{91437, 221, 30, 0x1},    // overseascollectivityguadeloupe
	{91467, 123, 10, 0x1},    // iranpersia
	{91477, 52, 14, 0x1},     // turkserepublic
	{91491, 79, 29, 0x1},     // republiquelaguineeequatoriale
	{91520, 145, 24, 0x1},    // formerphilippinerepublic
	{91544, 81, 15, 0x1},     // liberiarepublic
	{91559, 136, 19, 0x1},    // maldivischeeilanden
	{91578, 73, 19, 0x1},     // incleritreaethiopia
	{91597, 123, 6, 0x1},     // perzie
	{91603, 233, 31, 0x1},    // britishoverzeesgebiedmontserrat
	{91634, 69, 32, 0x1},     // democraticpopularrepublicalgeria
	{91666, 242, 33, 0x1},    // paysdoutremerlapolynesiefrancaise
	{91699, 255, 5, 0x1},     // #7ivb
	{91704, 248, 20, 0x1},    // sintpierreenmiquelon
	{91724, 24, 13, 0x1},     // greecekingdom
	{91737, 64, 36, 0x1},     // kinshasacongodemocraticrepublicofthe
	{91773, 256, 30, 0x1},    // verenigdestatesmaagdeneilanden
	{91803, 145, 22, 0x1},    // philippinecommonwealth
	{91825, 205, 52, 0x1},    // territoiredesterresaustralesetantarctiquesfrancaises
	{91877, 1076, 5, 0x1},    // #5970
	{91882, 129, 38, 0x1},    // coalitiongovernmentdemocratickampuchea
	{91920, 14, 5, 0x81},     // #2cze
	{91925, 1077, 5, 0x1},    // #5slu
	{91930, 145, 11, 0x1},    // philippines
	{91941, 1078, 5, 0x1},    // #5sri
	{91946, 177, 5, 0x81},    // #4212
	{91951, 180, 7, 0x1},     // grenada
	{91958, 34, 7, 0x1},      // letland
	{91965, 1, 9, 0x1},       // shqiperia
	{91974, 161, 27, 0x1},    // conghoaxahoichunghiavietnam
	{92001, 158, 12, 0x1},    // kingdomtonga
	{92013, 255, 41, 0x1},    // overzeesgebiedsdeelbritishmaagdeneilanden
	{92054, 1079, 5, 0x1},    // #5drv
	{92059, 247, 27, 0x1},    // territoriumsvalbardjanmayen
	{92086, 246, 26, 0x1},    // tristandacunhaandascension
	{92112, 1080, 5, 0x1},    // #6isr
	{92117, 179, 7, 0x1},     // ecuador
	{92124, 13, 16, 0x1},     // tsjechoslovakije
	{92140, 241, 28, 0x1},    // palestiniannationalauthority
	{92168, 223, 21, 0x1},    // territoryfrenchguiana
	{92189, 17, 14, 0x1},     // kingdomdenmark
	{92203, 223, 16, 0x1},    // departmentguiana
	{92219, 231, 21, 0x1},    // frenchpartsaintmartin
	{92240, 129, 26, 0x1},    // peoplesrepublicofkampuchea
	{92266, 68, 12, 0x1},     // afarissaland
	{92278, 17, 7, 0x1},      // denmark
	{92285, 1081, 5, 0x1},    // #6leb
	{92290, 79, 8, 0x1},      // eqguinea
	{92298, 49, 8, 0x1},      // slovakia
	{92306, 106, 20, 0x1},    // tanganyikaenzanzibar
	{92326, 147, 12, 0x1},    // papuaniugini
	{92338, 246, 28, 0x1},    // sainthelenaandtristandacunha
	{92366, 140, 17, 0x1},    // federatiemaleisie
	{92383, 242, 35, 0x1},    // overseascollectivityfrenchpolynesia
	{92418, 154, 8, 0x1},     // thailand
	{92426, 100, 16, 0x1},    // saotomeeprincipe
	{92442, 161, 3, 0x1},     // drv
	{92445, 119, 33, 0x1},    // sovereigndemocraticrepublicoffiji
	{92478, 212, 7, 0x1},     // curacao
	{92485, 24, 11, 0x1},     // griekenland
	{92496, 23, 7, 0x1},      // georgie
	{92503, 186, 24, 0x1},    // federatiesaintkittsnevis
	{92527, 160, 11, 0x1},    // uzbekhistan
	{92538, 136, 17, 0x1},    // maldivensultanaat
	{92555, 79, 5, 0x81},     // #4226
	{92560, 1082, 5, 0x1},    // #6sal
	{92565, 38, 13, 0x1},     // maltarepublic
	{92578, 164, 17, 0x1},    // yemenarabrepublic
	{92595, 75, 13, 0x1},     // ghanarepublic
	{92608, 198, 19, 0x1},    // republicofvenezuela
	{92627, 121, 32, 0x1},    // republicverenigdestatesindonesie
	{92659, 238, 5, 0x81},    // #4570
	{92664, 28, 18, 0x1},     // ijslandserepubliek
	{92682, 140, 24, 0x1},    // formerfederationofmalaya
	{92706, 253, 22, 0x1},    // minoroutlyingislandsus
	{92728, 52, 12, 0x1},     // formerturkey
	{92740, 45, 31, 0x1},     // socialistischerepubliekroemenie
	{92771, 205, 20, 0x1},    // frsouthantarcticterr
	{92791, 126, 5, 0x81},    // #4392
	{92796, 64, 36, 0x1},     // congodemocraticrepubliczairekinshasa
	{92832, 136, 28, 0x1},    // dhivehiraajjeygejumhooriyyaa
	{92860, 140, 7, 0x1},     // malakka
	{92867, 1083, 5, 0x1},    // #6tog
	{92872, 255, 29, 0x1},    // territorybritishvirginislands
	{92901, 169, 6, 0x1},     // belice
	{92907, 131, 18, 0x1},    // korearepublicsouth
	{92925, 140, 16, 0x1},    // federatiemalakka
	{92941, 225, 5, 0x81},    // #2hkg
	{92946, 173, 5, 0x1},     // chili
	{92951, 138, 11, 0x1},    // formerbirma
	{92962, 97, 19, 0x1},     // republicsierraleone
	{92981, 72, 12, 0x1},     // eritreastate
	{92993, 145, 18, 0x1},    // philippinerepublic
	{93011, 13, 20, 0x1},     // formerczechoslovakia
	{93031, 164, 5, 0x1},     // jemen
	{93036, 139, 23, 0x1},    // mongoliapeoplesrepublic
	{93059, 112, 17, 0x1},    // unitedarabemirate
	{93076, 1084, 5, 0x1},    // #6irq
	{93081, 63, 30, 0x1},     // formerunitedrepublicofcameroon
	{93111, 127, 29, 0x1},    // kazakhsovietsocialistrepublic
	{93140, 137, 30, 0x1},    // republiekvandemarshalleilanden
	{93170, 133, 28, 0x1},    // laospeopledemocraticrepublic
	{93198, 121, 29, 0x1},    // republicunitedstatesindonesia
	{93227, 164, 25, 0x1},    // mutawakkilitekingdomyemen
	{93252, 1085, 5, 0x1},    // #6sin
	{93257, 106, 18, 0x1},    // tanzaniatanganyika
	{93275, 75, 5, 0x81},     // #4288
	{93280, 194, 16, 0x1},    // nederlandsguyana
	{93296, 120, 12, 0x1},    // fsmicronesia
	{93308, 162, 5, 0x81},    // #4548
	{93313, 13, 42, 0x1},     // tsjechischeenslowaaksefederatieverepubliek
	{93355, 164, 8, 0x1},     // yemenrep
	{93363, 109, 16, 0x1},    // northernrhodesia
	{93379, 106, 35, 0x1},    // tanganyikaandzanzibarunitedrepublic
	{93414, 198, 28, 0x1},    // republicbolivarianavenezuela
	{93442, 64, 36, 0x1},     // congodemocraticrepublicofthekinshasa
	{93478, 64, 28, 0x1},     // congodemocraticrepubliczaire
	{93506, 14, 5, 0x1},      // cesko
	{93511, 4, 5, 0x81},      // #2aus
	{93516, 1086, 5, 0x1},    // #6thi
	{93521, 59, 11, 0x1},     // birkinafaso
	{93532, 217, 32, 0x1},    // overseasterritoryfalklandislands
	{93564, 82, 36, 0x1},     // socialistpeopleslibyanarabjamahiriya
	{93600, 1087, 10, 0x2},   // yugoslavia
	{93610, 70, 8, 0x1},      // zanzibar
	{93618, 1089, 5, 0x1},    // #5sal
	{93623, 16, 23, 0x1},     // bondsrepubliekduitsland
	{93646, 152, 19, 0x1},    // solomonislandsstate
	{93665, 1090, 5, 0x1},    // #6ven
	{93670, 1091, 5, 0x1},    // #6van
	{93675, 1092, 5, 0x1},    // #5spn
	{93680, 245, 5, 0x81},    // #4239
	{93685, 217, 24, 0x1},    // malvinasfalklandeilanden
	{93709, 210, 36, 0x1},    // overseasterritorycocoskeelingislands
	{93745, 232, 28, 0x1},    // northernmarianascommonwealth
	{93773, 76, 16, 0x1},     // republicofguinea
	{93789, 79, 29, 0x1},     // republiquedeguineeequatoriale
	{93818, 145, 19, 0x1},    // filipijnserepubliek
	{93837, 88, 10, 0x1},     // mauretania
	{93847, 45, 8, 0x1},      // roumania
	{93855, 110, 17, 0x1},    // republiekzimbabwe
	{93872, 200, 19, 0x1},    // territoriumanguilla
	{93891, 202, 7, 0x1},     // nethant
	{93898, 141, 30, 0x1},    // nepalfederaldemocraticrepublic
	{93928, 165, 6, 0x1},     // #3ydye
	{93934, 219, 34, 0x1},    // britishoverzeesterritoriumguernsey
	{93968, 123, 16, 0x1},    // islamicrepofiran
	{93984, 198, 25, 0x1},    // venezuelarepbolivarianade
	{94009, 6, 12, 0x1},      // azerbajdzjan
	{94021, 175, 17, 0x1},    // republiccostarica
	{94038, 59, 20, 0x1},     // republicofuppervolta
	{94058, 26, 17, 0x1},     // magyarkoztarsasag
	{94075, 241, 16, 0x1},    // palestinestateof
	{94091, 106, 18, 0x1},    // republictanganyika
	{94109, 150, 18, 0x1},    // saudiarabiakingdom
	{94127, 162, 16, 0x1},    // republiekvanuatu
	{94143, 138, 9, 0x1},     // uniebirma
	{94152, 1093, 5, 0x1},    // #5900
	{94157, 165, 39, 0x1},    // southadenyemenpeoplesdemocraticrepublic
	{94196, 23, 7, 0x1},      // georgia
	{94203, 15, 3, 0x1},      // ddr
	{94206, 1094, 5, 0x1},    // #5mas
	{94211, 1095, 5, 0x1},    // #6sol
	{94216, 147, 32, 0x1},    // independentstateofpapuanewguinea
	{94248, 178, 5, 0x81},    // #4214
	{94253, 94, 6, 0x1},      // ruanda
	{94259, 193, 5, 0x81},    // #4222
	{94264, 217, 5, 0x81},    // #4238
	{94269, 226, 5, 0x81},    // #2hmd
	{94274, 1, 33, 0x1},      // peoplessocialistrepublicofalbania
	{94307, 254, 5, 0x81},    // #2vat
	{94312, 71, 24, 0x1},     // formerunitedarabrepublic
	{94336, 46, 30, 0x1},     // socialistsovjetrepubliekenunie
	{94366, 1096, 5, 0x1},    // #6570
	{94371, 1097, 5, 0x1},    // #6spn
	{94376, 94, 14, 0x1},     // republicrwanda
	{94390, 255, 20, 0x1},    // virginislandsbritish
	{94410, 228, 46, 0x1},    // overzeesgebiedbritishindischeoceaanterritorium
	{94456, 17, 16, 0x1},     // kingdomofdenmark
	{94472, 155, 20, 0x1},    // republicoftajikistan
	{94492, 229, 6, 0x1},     // jersey
	{94498, 22, 47, 0x1},     // grootbrittannieennoordierlandverenigdkoninkrijk
	{94545, 1098, 5, 0x1},    // #5mlt
	{94550, 125, 27, 0x1},    // hashemitekingdomtransjordan
	{94577, 1099, 5, 0x1},    // #2afi
	{94582, 176, 12, 0x1},    // republiccuba
	{94594, 1100, 5, 0x1},    // #5sin
	{94599, 35, 19, 0x1},     // principautedemonaco
	{94618, 1101, 5, 0x1},    // #6som
	{94623, 106, 10, 0x1},    // tanganyika
	{94633, 10, 21, 0x1},     // formerbyelorussianssr
	{94654, 212, 25, 0x1},    // kingdomnetherlandscuracao
	{94679, 66, 11, 0x1},     // uniecomoren
	{94690, 63, 14, 0x1},     // formercameroon
	{94704, 118, 18, 0x1},    // kypriakidimokratia
	{94722, 24, 16, 0x1},     // hellenicrepublic
	{94738, 24, 15, 0x1},     // kingdomofgreece
	{94753, 1102, 5, 0x1},    // #6565
	{94758, 1103, 5, 0x1},    // #6571
	{94763, 1104, 5, 0x1},    // #6sri
	{94768, 64, 31, 0x1},     // thedemocraticrepublicofthecongo
	{94799, 164, 7, 0x1},     // yemenar
	{94806, 230, 22, 0x1},    // overseasterritorymacao
	{94828, 108, 11, 0x1},    // afrikaborwa
	{94839, 223, 11, 0x1},    // fransguyana
	{94850, 1105, 5, 0x1},    // #6ita
	{94855, 73, 33, 0x1},     // ethiopiapeoplesdemocraticrepublic
	{94888, 127, 19, 0x1},    // republiekkazachstan
	{94907, 1106, 5, 0x1},    // #5mya
	{94912, 139, 8, 0x1},     // mongolia
	{94920, 32, 17, 0x1},     // republiclithuania
	{94937, 1107, 5, 0x1},    // #6taj
	{94942, 236, 30, 0x1},    // overseasdepartmentnewcaledonia
	{94972, 23, 16, 0x1},     // republiekgeorgie
	{94988, 1108, 5, 0x1},    // #5som
	{94993, 56, 14, 0x1},     // angolarepublic
	{95007, 160, 10, 0x1},    // ozbekiston
	{95017, 24, 16, 0x1},     // republicofgreece
	{95033, 1109, 5, 0x1},    // #6572
	{95038, 52, 7, 0x1},      // turkiye
	{95045, 220, 9, 0x1},     // gibraltar
	{95054, 73, 15, 0x1},     // ethiopianempire
	{95069, 52, 7, 0x1},      // turkije
	{95076, 107, 16, 0x1},    // republiekoeganda
	{95092, 144, 29, 0x1},    // islamitischerepubliekpakistan
	{95121, 128, 5, 0x1},     // #7kgz
	{95126, 123, 10, 0x1},    // persiairan
	{95136, 95, 7, 0x1},      // assudan
	{95143, 228, 29, 0x1},    // britsgebiedindeindischeoceaan
	{95172, 161, 24, 0x1},    // vietnamsocialistrepublic
	{95196, 199, 5, 0x81},    // #2abw
	{95201, 54, 30, 0x1},     // verenigdestatenvannoordamerika
	{95231, 111, 5, 0x81},    // #2afg
	{95236, 1110, 5, 0x1},    // #5mex
	{95241, 69, 32, 0x1},     // democraticvolksrepubliekalgerije
	{95273, 243, 13, 0x1},    // reunionisland
	{95286, 240, 23, 0x1},    // gemenebestvanpuertorico
	{95309, 226, 41, 0x1},    // overzeesgebiedheardeilandmcdonaldeilanden
	{95350, 1111, 5, 0x1},    // #5sol
	{95355, 232, 39, 0x1},    // commonwealthofthenorthernmarianaislands
	{95394, 63, 22, 0x1},     // cameroonunitedrepublic
	{95416, 165, 11, 0x1},    // fmrdemyemen
	{95427, 145, 10, 0x1},    // philipines
	{95437, 64, 29, 0x1},     // republiquedemocratiqueducongo
	{95466, 163, 21, 0x1},    // independentstatesamoa
	{95487, 88, 10, 0x1},     // mauretanie
	{95497, 125, 7, 0x1},     // alurdun
	{95504, 61, 20, 0x1},     // centralafricanempire
	{95524, 148, 10, 0x1},    // koreanorth
	{95534, 133, 16, 0x1},    // laopeoplesdemrep
	{95550, 201, 23, 0x1},    // alandautonomousprovince
	{95573, 129, 13, 0x1},    // khmerrepublic
	{95586, 246, 31, 0x1},    // sthelenatristandacunhaascension
	{95617, 146, 12, 0x1},    // palauislands
	{95629, 92, 5, 0x1},      // niger
	{95634, 3, 16, 0x1},      // republiekarmenie
	{95650, 209, 26, 0x1},    // overzeesgebiedbouveteiland
	{95676, 203, 26, 0x1},    // grondgebiedamerikaanssamoa
	{95702, 62, 21, 0x1},     // republicofcotedivoire
	{95723, 146, 13, 0x1},    // beluuerabelau
	{95736, 65, 22, 0x1},     // brazzavilleformercongo
	{95758, 130, 41, 0x1},    // independentandsovereignrepublicofkiribati
	{95799, 5, 5, 0x81},      // #2aut
	{95804, 136, 23, 0x1},    // maldiveislandssultanate
	{95827, 222, 15, 0x1},    // kalaallitnunaat
	{95842, 1112, 5, 0x1},    // #5maw
	{95847, 59, 11, 0x1},     // burkinofaso
	{95858, 179, 17, 0x1},    // republicofecuador
	{95875, 136, 28, 0x1},    // sultanateofthemaldiveislands
	{95903, 179, 5, 0x81},    // #4218
	{95908, 241, 21, 0x1},    // palestinianadminareas
	{95929, 5, 15, 0x1},      // republicaustria
	{95944, 1113, 5, 0x1},    // #5jam
	{95949, 6, 12, 0x1},      // azerbeidsjan
	{95961, 227, 10, 0x1},    // islandsman
	{95971, 1114, 5, 0x1},    // #6sud
	{95976, 186, 15, 0x1},    // saintkittsnevis
	{95991, 92, 5, 0x81},     // #4562
	{95996, 41, 5, 0x81},     // #4578
	{96001, 243, 9, 0x1},     // lareunion
	{96010, 219, 19, 0x1},    // territoriumguernsey
	{96029, 87, 25, 0x1},     // mozambiquepeoplesrepublic
	{96054, 38, 5, 0x1},      // malta
	{96059, 42, 20, 0x1},     // aotearoanieuwzeeland
	{96079, 87, 18, 0x1},     // mozambiquerepublic
	{96097, 41, 5, 0x1},      // norge
	{96102, 256, 32, 0x1},    // overseasterritoryusvirginislands
	{96134, 108, 18, 0x1},    // suidafrikarepublic
	{96152, 165, 15, 0x1},    // democraticyemen
	{96167, 127, 8, 0x1},     // kazachie
	{96175, 153, 18, 0x1},    // syrianarabrepublic
	{96193, 181, 17, 0x1},    // republicguatemala
	{96210, 6, 5, 0x81},      // #2aze
	{96215, 72, 14, 0x1},     // stateoferitrea
	{96229, 70, 23, 0x1},     // zanzibarpeoplesrepublic
	{96252, 88, 25, 0x1},     // islamicrepublicmauritanie
	{96277, 38, 17, 0x1},     // repubblikatamalta
	{96294, 201, 5, 0x81},    // #2ala
	{96299, 242, 30, 0x1},    // overseaslandsoffrenchpolynesia
	{96329, 1115, 5, 0x1},    // #6sie
	{96334, 44, 17, 0x1},     // republiekportugal
	{96351, 1116, 5, 0x1},    // #6sau
	{96356, 134, 16, 0x1},    // libaneserepublic
	{96372, 108, 5, 0x1},     // #7rsa
	{96377, 197, 28, 0x1},    // saintvincentandthegrenadines
	{96405, 48, 18, 0x1},     // servieenmontenegro
	{96423, 246, 23, 0x1},    // sainthelenaandascension
	{96446, 164, 22, 0x1},    // yemenarabrepublicyemen
	{96468, 1117, 5, 0x1},    // #5drc
	{96473, 149, 4, 0x1},     // #9qa
	{96477, 235, 17, 0x1},    // departmentmayotte
	{96494, 168, 19, 0x1},    // commonwealthbahamas
	{96513, 113, 10, 0x1},    // bangladesh
	{96523, 195, 22, 0x1},    // republictrinidadtobago
	{96545, 157, 14, 0x1},    // portugeestimor
	{96559, 61, 24, 0x1},     // middenafrikaanserepublic
	{96583, 1, 21, 0x1},      // volksrepubliekalbanie
	{96604, 68, 6, 0x1},      // #3aidj
	{96610, 1118, 5, 0x1},    // #6ice
	{96615, 139, 8, 0x1},     // mongolie
	{96623, 27, 15, 0x1},     // republicireland
	{96638, 1119, 5, 0x1},    // #5msi
	{96643, 1120, 5, 0x1},    // #5910
	{96648, 1121, 5, 0x1},    // #6ton
	{96653, 12, 10, 0x1},     // switerland
	{96663, 22, 27, 0x1},     // unitedkingdomofgreatbritain
	{96690, 115, 26, 0x1},    // abodeofpeacenationofbrunei
	{96716, 219, 22, 0x1},    // guernseychannelislands
	{96738, 165, 30, 0x1},    // yemenpeoplesdemocraticrepublic
	{96768, 1122, 5, 0x81},   // #2ant
	{96773, 110, 16, 0x1},    // republiczimbabwe
	{96789, 1123, 5, 0x1},    // #6tun
	{96794, 10, 17, 0x1},     // bjelorussischessr
	{96811, 112, 20, 0x1},    // unitedarabicemirates
	{96831, 201, 5, 0x81},    // #4248
	{96836, 82, 26, 0x1},     // formerlibyanarabjamahiriya
	{96862, 1124, 5, 0x1},    // #4280
	{96867, 166, 18, 0x1},    // republicaargentina
	{96885, 221, 24, 0x1},    // collectiviteitguadeloupe
	{96909, 248, 16, 0x1},    // stpierremiquelon
	{96925, 116, 6, 0x1},     // buthan
	{96931, 82, 8, 0x1},      // libyanaj
	{96939, 76, 13, 0x1},     // guineaconakry
	{96952, 1125, 5, 0x1},    // #6560
	{96957, 4, 19, 0x1},      // gemenebestaustralie
	{96976, 246, 20, 0x1},    // sainthelenaascension
	{96996, 91, 5, 0x81},     // #4516
	{97001, 97, 11, 0x1},     // sierreleone
	{97012, 77, 27, 0x1},     // islamitischerepubliekgambia
	{97039, 1, 22, 0x1},      // albanesevolksrepubliek
	{97061, 66, 7, 0x1},      // comoren
	{97068, 7, 14, 0x1},      // kingdombelgium
	{97082, 64, 3, 0x1},      // drc
	{97085, 123, 19, 0x1},    // iranislandsrepublic
	{97104, 206, 22, 0x1},    // sinteustatiusenbonaire
	{97126, 217, 23, 0x1},    // falklandislandsmalvinas
	{97149, 98, 22, 0x1},     // somaliafederalrepublic
	{97171, 128, 20, 0x1},    // republicofkyrgyzstan
	{97191, 14, 8, 0x1},      // tsjechie
	{97199, 37, 24, 0x1},     // republicofnorthmacedonia
	{97223, 120, 21, 0x1},    // micronesiafedstatesof
	{97244, 1126, 5, 0x1},    // #5jpn
	{97249, 197, 11, 0x1},    // sintvincent
	{97260, 73, 5, 0x81},     // #4231
	{97265, 250, 19, 0x1},    // turkscaicoseilanden
	{97284, 46, 5, 0x1},      // #7rus
	{97289, 87, 18, 0x1},     // republicmozambique
	{97307, 100, 7, 0x1},     // saotome
	{97314, 202, 6, 0x1},     // #3anhh
	{97320, 153, 17, 0x1},    // arabrepublicsyria
	{97337, 246, 20, 0x1},    // ascensionsainthelena
	{97357, 48, 19, 0x1},     // fryserbiamontenegro
	{97376, 138, 40, 0x1},    // socialistischerepubliekvandeunievanburma
	{97416, 199, 21, 0x1},    // kofthenetherlandaruba
	{97437, 47, 18, 0x1},     // republieksanmarino
	{97455, 235, 18, 0x1},    // departementmayotte
	{97473, 113, 10, 0x1},    // bangladesj
	{97483, 133, 7, 0x1},     // laospdr
	{97490, 117, 28, 0x1},    // peoplesrepublicmainlandchina
	{97518, 21, 16, 0x1},     // republicoffrance
	{97534, 128, 8, 0x1},     // kirgizia
	{97542, 128, 17, 0x1},    // republickirgistan
	{97559, 230, 5, 0x81},    // #2mac
	{97564, 119, 21, 0x1},    // matanitutugalalaoviti
	{97585, 35, 5, 0x81},     // #4492
	{97590, 123, 19, 0x1},    // islamicrepubliciran
	{97609, 236, 17, 0x1},    // nouvellecaledonie
	{97626, 1, 5, 0x81},      // #2alb
	{97631, 237, 27, 0x1},    // overzeesgebiednorfolkeiland
	{97658, 231, 21, 0x1},    // saintmaartenfransdeel
	{97679, 1127, 5, 0x1},    // #6slv
	{97684, 1128, 5, 0x1},    // #5svg
	{97689, 1129, 5, 0x1},    // #4230
	{97694, 117, 20, 0x1},    // peoplesrepublicchina
	{97714, 64, 7, 0x1},      // drcongo
	{97721, 178, 15, 0x1},    // dominicaanserep
	{97736, 1130, 5, 0x1},    // #6530
	{97741, 246, 37, 0x1},    // tristandacunhaascensionandsainthelena
	{97778, 1131, 5, 0x1},    // #6swd
	{97783, 93, 5, 0x81},     // #4566
	{97788, 36, 32, 0x1},     // moldaviansovietsocialistrepublic
	{97820, 95, 23, 0x1},     // sudandemocraticrepublic
	{97843, 121, 17, 0x1},    // republikindonesia
	{97860, 1132, 5, 0x1},    // #5hai
	{97865, 36, 12, 0x1},     // repofmoldova
	{97877, 95, 17, 0x1},     // jumhuriyatassudan
	{97894, 67, 19, 0x1},     // republicofcaboverde
	{97913, 186, 28, 0x1},    // stchristophernevisfederation
	{97941, 88, 25, 0x1},     // islamicrepublicmauritania
	{97966, 139, 13, 0x1},    // mongoliastate
	{97979, 200, 22, 0x1},    // overzeesgebiedanguilla
	{98001, 1133, 5, 0x1},    // #5saf
	{98006, 200, 5, 0x81},    // #2aia
	{98011, 1134, 5, 0x1},    // #6slu
	{98016, 214, 36, 0x1},    // britishoverzeesgebiedkaaimaneilanden
	{98052, 141, 30, 0x1},    // nepaldemocraticfederalrepublic
	{98082, 163, 21, 0x1},    // samoaindependentstate
	{98103, 19, 5, 0x81},     // #4233
	{98108, 1135, 5, 0x1},    // #6sey
	{98113, 173, 5, 0x1},     // chile
	{98118, 162, 7, 0x1},     // vanuatu
	{98125, 1136, 5, 0x1},    // #6531
	{98130, 252, 19, 0x1},    // chinataiwanprovince
	{98149, 249, 23, 0x1},    // grondgebiedsaintmaarten
	{98172, 73, 33, 0x1},     // peoplesdemocraticrepublicethiopia
	{98205, 20, 5, 0x1},      // suomi
	{98210, 147, 14, 0x1},    // papaunewguinea
	{98224, 1137, 5, 0x1},    // #5hun
	{98229, 68, 5, 0x1},      // #7dji
	{98234, 174, 19, 0x1},    // republicadecolombia
	{98253, 234, 10, 0x1},    // martinique
	{98263, 1138, 5, 0x1},    // #6ire
	{98268, 198, 4, 0x1},     // #9ve
	{98272, 210, 15, 0x1},    // keelingeilanden
	{98287, 1139, 5, 0x1},    // #5hon
	{98292, 10, 11, 0x1},     // bjelorussie
	{98303, 74, 4, 0x1},      // #9ga
	{98307, 167, 14, 0x1},    // antiguaandbarb
	{98321, 116, 6, 0x1},     // boetan
	{98327, 229, 4, 0x1},     // #9je
	{98331, 41, 19, 0x1},     // koninkrijknoorwegen
	{98350, 101, 9, 0x1},     // swazliand
	{98359, 217, 28, 0x1},    // falklandislandsislasmalvinas
	{98387, 81, 7, 0x1},      // liberia
	{98394, 155, 5, 0x81},    // #2tjk
	{98399, 72, 5, 0x81},     // #4232
	{98404, 165, 39, 0x1},    // yemenpeoplesdemocraticrepublicsouthaden
	{98443, 228, 53, 0x1},    // britishoverzeesgebiedbritishindischeoceaanterritorium
	{98496, 68, 36, 0x1},     // frenchterritoryoftheafarsandtheissas
	{98532, 220, 5, 0x81},    // #4292
	{98537, 252, 21, 0x1},    // taiwanprovinceofchina
	{98558, 1140, 5, 0x1},    // #6552
	{98563, 62, 18, 0x1},     // republicivorycoast
	{98581, 119, 4, 0x1},     // viti
	{98585, 45, 32, 0x1},     // roemeensesocialistischerepubliek
	{98617, 143, 5, 0x81},    // #4512
	{98622, 83, 7, 0x1},      // lesotho
	{98629, 231, 40, 0x1},    // overzeesegemeenschapsaintmartinfransdeel
	{98669, 57, 18, 0x1},     // republikayuburundi
	{98687, 127, 20, 0x1},    // republicofkazakhstan
	{98707, 131, 5, 0x1},     // #7kor
	{98712, 127, 5, 0x1},     // #7kaz
	{98717, 152, 16, 0x1},    // solomonseilanden
	{98733, 223, 4, 0x1},     // #9gf
	{98737, 219, 22, 0x1},    // channelislandsguernsey
	{98759, 120, 23, 0x1},    // micronesiefederalstates
	{98782, 231, 5, 0x81},    // #2maf
	{98787, 193, 18, 0x1},    // republicelsalvador
	{98805, 171, 20, 0x1},    // unitedstatesofbrazil
	{98825, 24, 5, 0x1},      // ellas
	{98830, 1141, 5, 0x1},    // #6tri
	{98835, 62, 21, 0x1},     // cotedivoireivorycoast
	{98856, 73, 17, 0x1},     // socialistethiopia
	{98873, 170, 26, 0x1},    // boliviamultinationalestaat
	{98899, 95, 17, 0x1},     // presecessionsudan
	{98916, 27, 16, 0x1},     // republiekierland
	{98932, 43, 14, 0x1},     // polandrepublic
	{98946, 250, 18, 0x1},    // caicosislandsturks
	{98964, 1142, 5, 0x1},    // #6553
	{98969, 21, 5, 0x81},     // #2fra
	{98974, 219, 29, 0x1},    // britishoverzeesgebiedguernsey
	{99003, 70, 23, 0x1},     // peoplesrepubliczanzibar
	{99026, 164, 8, 0x1},     // repyemen
	{99034, 223, 11, 0x1},    // fransguiana
	{99045, 166, 19, 0x1},    // argentijnserepublic
	{99064, 64, 30, 0x1},     // democratischerepubliekvancongo
	{99094, 55, 33, 0x1},     // democratischfederatiefjoegoslavie
	{99127, 237, 19, 0x1},    // teratriofnorfkailen
	{99146, 151, 4, 0x1},     // #9sg
	{99150, 255, 4, 0x1},     // #9vg
	{99154, 85, 12, 0x1},     // madagasikara
	{99166, 163, 17, 0x1},    // westernsamoasamoa
	{99183, 219, 4, 0x1},     // #9gg
	{99187, 80, 5, 0x81},     // #4404
	{99192, 128, 8, 0x1},     // kirgizie
	{99200, 197, 3, 0x1},     // svg
	{99203, 139, 5, 0x81},    // #4496
	{99208, 228, 43, 0x1},    // territoriumbritishindischeoceaanterritorium
	{99251, 12, 8, 0x1},      // svizzera
	{99259, 25, 5, 0x81},     // #2hrv
	{99264, 218, 5, 0x81},    // #4234
	{99269, 20, 5, 0x81},     // #4246
	{99274, 121, 18, 0x1},    // republiekindonesie
	{99292, 207, 32, 0x1},    // overseasterritorysaintbarthelemy
	{99324, 148, 10, 0x1},    // northkorea
	{99334, 213, 11, 0x1},    // kersteiland
	{99345, 181, 18, 0x1},    // republiekguatemala
	{99363, 119, 21, 0x1},    // fijieilandenrepubliek
	{99384, 182, 26, 0x1},    // cooperatieverepublicguyana
	{99410, 95, 4, 0x1},      // #9sd
	{99414, 165, 32, 0x1},    // democratischevolksrepubliekjemen
	{99446, 181, 9, 0x1},     // gautemala
	{99455, 1143, 5, 0x1},    // #6481
	{99460, 124, 12, 0x1},    // republicirak
	{99472, 180, 4, 0x1},     // #9gd
	{99476, 71, 14, 0x1},     // egyptarabrepof
	{99490, 131, 9, 0x1},     // repskorea
	{99499, 47, 21, 0x1},     // repubblicadisanmarino
	{99520, 82, 15, 0x1},     // koninkrijklibie
	{99535, 226, 11, 0x1},    // heardisland
	{99546, 39, 5, 0x81},     // #4499
	{99551, 1144, 5, 0x1},    // #5mon
	{99556, 244, 14, 0x1},    // stateofvietnam
	{99570, 183, 17, 0x1},    // republiekhonduras
	{99587, 249, 30, 0x1},    // saintmaartenkingdomnetherlands
	{99617, 1145, 5, 0x1},    // #5cub
	{99622, 1146, 5, 0x1},    // #6frn
	{99627, 231, 18, 0x1},    // frenchpartstmartin
	{99645, 1147, 5, 0x1},    // #6swa
	{99650, 1148, 5, 0x1},    // #6551
	{99655, 244, 12, 0x1},    // statevietnam
	{99667, 85, 30, 0x1},     // democraticrepublicofmadagascar
	{99697, 111, 28, 0x1},    // islamitischestaatafghanistan
	{99725, 68, 27, 0x1},     // territoryoftheafarsandissas
	{99752, 14, 13, 0x1},     // czechrepublic
	{99765, 132, 5, 0x1},     // #7kuw
	{99770, 51, 4, 0x1},      // #9se
	{99774, 254, 4, 0x1},     // #9va
	{99778, 90, 5, 0x81},     // #2mwi
	{99783, 1149, 5, 0x1},    // #6482
	{99788, 131, 10, 0x1},    // repofkorea
	{99798, 57, 4, 0x1},      // #9bi
	{99802, 205, 4, 0x1},     // taaf
	{99806, 23, 4, 0x1},      // #9ge
	{99810, 222, 23, 0x1},    // overzeesgebiedgroenland
	{99833, 79, 15, 0x1},     // guineequatorial
	{99848, 198, 29, 0x1},    // venezuelarepublicabolivariana
	{99877, 133, 5, 0x81},    // #4418
	{99882, 164, 13, 0x1},    // republicjemen
	{99895, 58, 14, 0x1},     // republiekbenin
	{99909, 22, 29, 0x1},     // ukgreatbritainnorthernireland
	{99938, 1150, 5, 0x1},    // #5mli
	{99943, 86, 5, 0x81},     // #2mli
	{99948, 36, 5, 0x81},     // #4498
	{99953, 145, 23, 0x1},    // commonwealthphilippines
	{99976, 243, 25, 0x1},    // overseasdepartmentreunion
	{100001, 1151, 5, 0x1},   // #6tuv
	{100006, 144, 23, 0x1},   // jamhuryatislamipakistan
	{100029, 129, 17, 0x1},   // cambodiakampuchea
	{100046, 197, 23, 0x1},   // stvincentendegrenadinen
	{100069, 97, 19, 0x1},    // sierraleonerepublic
	{100088, 104, 5, 0x81},   // #2tgo
	{100093, 138, 19, 0x1},   // burmaunionofmyanmar
	{100112, 130, 5, 0x81},   // #4296
	{100117, 227, 3, 0x1},    // man
	{100120, 1152, 5, 0x1},   // #5cam
	{100125, 1153, 5, 0x1},   // #5cdi
	{100130, 152, 14, 0x1},   // salomonislands
	{100144, 143, 5, 0x81},   // #2omn
	{100149, 27, 14, 0x1},    // ierserepubliek
	{100163, 117, 13, 0x1},   // chinamainland
	{100176, 31, 13, 0x1},    // liechtenstien
	{100189, 152, 4, 0x1},    // #9sb
	{100193, 254, 23, 0x1},   // vaticancitystateholysee
	{100216, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{100246, 1154, 5, 0x1},   // #6483
	{100251, 114, 4, 0x1},    // #9bh
	{100255, 203, 22, 0x1},   // territoryamericansamoa
	{100277, 128, 18, 0x1},   // kyrgyzstanrepublic
	{100295, 120, 25, 0x1},   // federalstatesofmicronesia
	{100320, 28, 15, 0x1},    // icelandrepublic
	{100335, 1155, 5, 0x1},   // #5mal
	{100340, 191, 9, 0x1},    // piruwsuyu
	{100349, 105, 5, 0x81},   // #2tun
	{100354, 1156, 5, 0x1},   // #6359
	{100359, 1157, 5, 0x1},   // #6305
	{100364, 123, 10, 0x1},   // iranempire
	{100374, 94, 19, 0x1},    // republiquerwandaise
	{100393, 158, 5, 0x81},   // #2ton
	{100398, 30, 15, 0x1},    // republiekitalie
	{100413, 169, 15, 0x1},   // britishhonduras
	{100428, 89, 9, 0x1},     // mauritius
	{100437, 111, 32, 0x1},   // islamitischerepubliekafghanistan
	{100469, 46, 12, 0x1},    // sovietrussia
	{100481, 1158, 5, 0x1},   // #5chn
	{100486, 217, 8, 0x1},    // malvinen
	{100494, 147, 12, 0x1},   // papuanguinea
	{100506, 135, 8, 0x1},    // srilanka
	{100514, 144, 23, 0x1},   // pakistanislamicrepublic
	{100537, 43, 19, 0x1},    // volksrepubliekpolen
	{100556, 13, 4, 0x1},     // cssr
	{100560, 102, 4, 0x1},    // #9sc
	{100564, 84, 23, 0x1},    // almamlakahalmaghribiyah
	{100587, 67, 20, 0x1},    // kaapverdischeislands
	{100607, 197, 4, 0x1},    // #9vc
	{100611, 231, 39, 0x1},   // overseasdepartmentsaintmartinfrenchpart
	{100650, 259, 4, 0x1},    // #9xk
	{100654, 1159, 5, 0x1},   // #6484
	{100659, 28, 7, 0x1},     // iceland
	{100666, 1160, 5, 0x1},   // #5dji
	{100671, 1161, 5, 0x1},   // #5dom
	{100676, 31, 12, 0x1},    // lichtenstein
	{100688, 187, 4, 0x1},    // #9lc
	{100692, 125, 5, 0x81},   // #4400
	{100697, 50, 17, 0x1},    // slovenianrepublic
	{100714, 251, 15, 0x1},   // tokelaueilanden
	{100729, 1162, 5, 0x1},   // #5qat
	{100734, 1163, 5, 0x1},   // #5mac
	{100739, 1164, 5, 0x1},   // #5140
	{100744, 111, 23, 0x1},   // afghanistanislamicstate
	{100767, 165, 16, 0x1},   // formersouthyemen
	{100783, 1165, 5, 0x1},   // #5cro
	{100788, 259, 53, 0x1},   // kosovounderunitednationssecuritycouncilresolution1244
	{100841, 119, 5, 0x81},   // #4242
	{100846, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{100878, 237, 14, 0x1},   // norfolkislands
	{100892, 1166, 5, 0x1},   // #5cao
	{100897, 9, 17, 0x1},     // bosniehercegovina
	{100914, 108, 10, 0x1},   // zuidafrika
	{100924, 5, 19, 0x1},     // republiekoostenrijk
	{100943, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{100972, 57, 16, 0x1},    // republiekburundi
	{100988, 68, 20, 0x1},    // afarsendeissasgebied
	{101008, 241, 33, 0x1},   // palestijnsebevrijdingsorganisatie
	{101041, 1167, 5, 0x1},   // #6irn
	{101046, 223, 22, 0x1},   // grondgebiedfransguyana
	{101068, 58, 4, 0x1},     // #9bj
	{101072, 75, 4, 0x1},     // #9gh
	{101076, 104, 12, 0x1},   // republictogo
	{101088, 29, 4, 0x1},     // #9il
	{101092, 214, 8, 0x1},    // caymanis
	{101100, 134, 4, 0x1},    // #9lb
	{101104, 229, 27, 0x1},   // britishoverzeesgebiedjersey
	{101131, 29, 14, 0x1},    // medinatyisrael
	{101145, 1168, 5, 0x1},   // #5mld
	{101150, 120, 17, 0x1},   // micronesiafederal
	{101167, 207, 35, 0x1},   // overzeesegemeenschapsaintbarthelemy
	{101202, 117, 5, 0x1},    // china
	{101207, 196, 22, 0x1},   // uruguayeasternrepublic
	{101229, 1169, 5, 0x1},   // #5can
	{101234, 73, 23, 0x1},    // excludeseritreaethiopia
	{101257, 1170, 5, 0x1},   // #5chl
	{101262, 1171, 5, 0x1},   // #6541
	{101267, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{101314, 1172, 5, 0x1},   // #5con
	{101319, 178, 20, 0x1},   // dominikaanserepublic
	{101339, 45, 5, 0x1},     // #7rou
	{101344, 40, 24, 0x1},    // koninkrijkdernederlanden
	{101368, 244, 12, 0x1},   // vietnamstate
	{101380, 152, 8, 0x1},    // solomons
	{101388, 150, 4, 0x1},    // #9sa
	{101392, 253, 4, 0x1},    // #9um
	{101396, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{101421, 15, 9, 0x1},     // formerddr
	{101430, 146, 15, 0x1},   // republicofpalau
	{101445, 95, 14, 0x1},    // sudanuntil2011
	{101459, 1173, 5, 0x1},   // #6490
	{101464, 208, 4, 0x1},    // #9bm
	{101468, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{101497, 63, 22, 0x1},    // unitedrepubliccameroon
	{101519, 220, 4, 0x1},    // #9gi
	{101523, 227, 4, 0x1},    // #9im
	{101527, 185, 4, 0x1},    // #9jm
	{101531, 133, 4, 0x1},    // #9la
	{101535, 16, 28, 0x1},    // formerfederalrepublicgermany
	{101563, 64, 11, 0x1},    // demrepcongo
	{101574, 226, 29, 0x1},   // heardeilandenmcdonaldeilanden
	{101603, 201, 29, 0x1},   // overseasterritoryalandislands
	{101632, 1174, 5, 0x1},   // #6taz
	{101637, 236, 34, 0x1},   // overzeesegemeenschapnieuwcaledonie
	{101671, 138, 26, 0x1},   // republiekderunievanmyanmar
	{101697, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{101731, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{101766, 1175, 5, 0x1},   // #5maa
	{101771, 186, 23, 0x1},   // saintchristopherennevis
	{101794, 1176, 5, 0x1},   // #6338
	{101799, 157, 5, 0x81},   // #2tls
	{101804, 1177, 5, 0x1},   // #6tur
	{101809, 240, 19, 0x1},   // territorypuertorico
	{101828, 13, 39, 0x1},    // tsjechischeenslowaaksefederalerepubliek
	{101867, 1178, 5, 0x1},   // #6ser
	{101872, 86, 4, 0x1},     // mali
	{101876, 242, 37, 0x1},   // overzeesecollectiviteitfranspolynesie
	{101913, 129, 21, 0x1},   // democratischkampuchea
	{101934, 1179, 5, 0x1},   // #6sur
	{101939, 1180, 5, 0x1},   // #6swz
	{101944, 244, 11, 0x1},   // zuidvietnam
	{101955, 1181, 5, 0x1},   // #6540
	{101960, 217, 8, 0x1},    // malvinas
	{101968, 1182, 5, 0x1},   // #5com
	{101973, 96, 4, 0x1},     // #9sn
	{101977, 243, 17, 0x1},   // departmentreunion
	{101994, 68, 19, 0x1},    // afarsissasterritory
	{102013, 62, 9, 0x1},     // ivoorkust
	{102022, 6, 9, 0x1},      // azerbajan
	{102031, 130, 5, 0x1},    // #7kir
	{102036, 207, 4, 0x1},    // #9bl
	{102040, 76, 4, 0x1},     // #9gn
	{102044, 241, 41, 0x1},   // palestinianauthorityadministeredterritory
	{102085, 166, 5, 0x81},   // #2arg
	{102090, 122, 4, 0x1},    // #9in
	{102094, 186, 4, 0x1},    // #9kn
	{102098, 148, 33, 0x1},   // democracticpeoplesrepublicofkorea
	{102131, 147, 30, 0x1},   // independentstatepapuanewguinea
	{102161, 40, 4, 0x1},     // #9nl
	{102165, 137, 5, 0x81},   // #2mhl
	{102170, 105, 17, 0x1},   // republicoftunisia
	{102187, 13, 35, 0x1},    // tsjechischeslowaaksefederalrepublic
	{102222, 157, 12, 0x1},   // timorlorosae
	{102234, 1183, 5, 0x1},   // #6349
	{102239, 1184, 5, 0x1},   // #6339
	{102244, 31, 13, 0x1},    // liechtenstein
	{102257, 247, 16, 0x1},   // svalbardeilanden
	{102273, 103, 15, 0x1},   // republiektsjaad
	{102288, 123, 6, 0x1},    // persia
	{102294, 1185, 5, 0x1},   // #5cyp
	{102299, 101, 17, 0x1},   // eswatiniswaziland
	{102316, 70, 14, 0x1},    // formerzanzibar
	{102330, 94, 16, 0x1},    // rwandeserepublic
	{102346, 165, 8, 0x1},    // yemendem
	{102354, 1186, 5, 0x1},   // #5col
	{102359, 186, 24, 0x1},   // saintkittsnevisfederatie
	{102383, 37, 37, 0x1},    // formerjoegoslavischerepublicmacedonie
	{102420, 98, 4, 0x1},     // #9so
	{102424, 48, 16, 0x1},    // republicofserbia
	{102440, 119, 5, 0x81},   // #2fji
	{102445, 170, 4, 0x1},    // #9bo
	{102449, 109, 13, 0x1},   // noordrhodesie
	{102462, 178, 4, 0x1},    // #9do
	{102466, 106, 22, 0x1},   // unitedrepublictanzania
	{102488, 228, 4, 0x1},    // #9io
	{102492, 217, 30, 0x1},   // malvinasislandsfalklandislands
	{102522, 125, 4, 0x1},    // #9jo
	{102526, 41, 4, 0x1},     // #9no
	{102530, 56, 6, 0x1},     // angola
	{102536, 245, 38, 0x1},   // southgeorgiazuidelijkesandwicheilanden
	{102574, 1187, 5, 0x1},   // #5mag
	{102579, 58, 17, 0x1},    // republicofdahomey
	{102596, 100, 12, 0x1},   // saotomeandpr
	{102608, 203, 24, 0x1},   // territoryofamericansamoa
	{102632, 64, 22, 0x1},    // formercongoleopoldstad
	{102654, 104, 19, 0x1},   // republiquetogolaise
	{102673, 54, 21, 0x1},    // unitedstatesofamerica
	{102694, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{102722, 107, 15, 0x1},   // republiekuganda
	{102737, 245, 41, 0x1},   // zuidgeorgieendezuidelijkesandwicheilanden
	{102778, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{102818, 46, 35, 0x1},    // formerunionsovietsocialistrepublics
	{102853, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{102889, 27, 7, 0x1},     // ierland
	{102896, 97, 4, 0x1},     // #9sl
	{102900, 161, 4, 0x1},    // #9vn
	{102904, 182, 13, 0x1},   // britishguiana
	{102917, 120, 17, 0x1},   // micronesiafedstat
	{102934, 231, 18, 0x1},   // stmartinfrenchpart
	{102952, 46, 38, 0x1},    // uniedersocialistischesovjetrepublieken
	{102990, 115, 4, 0x1},    // #9bn
	{102994, 222, 4, 0x1},    // #9gl
	{102998, 89, 18, 0x1},    // republiekmauritius
	{103016, 100, 16, 0x1},   // saotomeyprincipe
	{103032, 112, 5, 0x81},   // #2are
	{103037, 250, 21, 0x1},   // caicosislandsandturks
	{103058, 21, 15, 0x1},    // franceanddomtom
	{103073, 69, 32, 0x1},    // algeriademocraticpeoplesrepublic
	{103105, 22, 15, 0x1},    // grootbrittannie
	{103120, 1188, 5, 0x1},   // #5145
	{103125, 15, 28, 0x1},    // duitsedemocratischerepubliek
	{103153, 217, 24, 0x1},   // falklandeilandenmalvinas
	{103177, 1189, 5, 0x1},   // #2tmp
	{103182, 1190, 5, 0x1},   // #5135
	{103187, 225, 11, 0x1},   // hongkongsar
	{103198, 186, 22, 0x1},   // stkittsnevisfederation
	{103220, 194, 15, 0x1},   // republicsurinam
	{103235, 121, 21, 0x1},   // unitedstatesindonesia
	{103256, 125, 30, 0x1},   // hasjemitischkoninkrijkjordanie
	{103286, 103, 5, 0x81},   // #2tcd
	{103291, 162, 7, 0x1},    // vanuata
	{103298, 191, 14, 0x1},   // republicofperu
	{103312, 141, 10, 0x1},   // statenepal
	{103322, 57, 17, 0x1},    // republicboeroendi
	{103339, 122, 18, 0x1},   // bharatiyaganarajya
	{103357, 212, 18, 0x1},   // grondgebiedcuracao
	{103375, 165, 28, 0x1},   // southernyemenpeoplesrepublic
	{103403, 68, 8, 0x1},     // djiboeti
	{103411, 47, 4, 0x1},     // #9sm
	{103415, 256, 4, 0x1},    // #9vi
	{103419, 218, 10, 0x1},   // faeroeisds
	{103429, 204, 4, 0x1},    // #9aq
	{103433, 9, 4, 0x1},      // #9ba
	{103437, 177, 4, 0x1},    // #9dm
	{103441, 77, 4, 0x1},     // #9gm
	{103445, 66, 4, 0x1},     // #9km
	{103449, 36, 5, 0x81},    // #2mda
	{103454, 131, 5, 0x81},   // #4410
	{103459, 189, 4, 0x1},    // #9ni
	{103463, 48, 33, 0x1},    // staatsgemeenschapserviemontenegro
	{103496, 55, 16, 0x1},    // jugoslavieformer
	{103512, 163, 24, 0x1},   // samoaonafhankelijkestaat
	{103536, 1191, 5, 0x1},   // #5150
	{103541, 1192, 5, 0x1},   // #6350
	{103546, 117, 15, 0x1},   // chinaprmainland
	{103561, 26, 5, 0x81},    // #2hun
	{103566, 111, 13, 0x1},   // afghanistanir
	{103579, 1193, 13, 0x82}, // republiccongo
	{103592, 77, 9, 0x1},     // thegambia
	{103601, 255, 5, 0x81},   // #2vgb
	{103606, 21, 14, 0x1},    // frenchrepublic
	{103620, 45, 25, 0x1},    // socialistrepublicroemenie
	{103645, 1195, 5, 0x1},   // #6stp
	{103650, 198, 24, 0x1},   // verenigdestatesvenezuela
	{103674, 73, 9, 0x1},     // abessinie
	{103683, 45, 14, 0x1},    // romaniakingdom
	{103697, 25, 7, 0x1},     // kroatie
	{103704, 1196, 26, 0x82}, // yugoslaviaserbiamontenegro
	{103730, 214, 13, 0x1},   // caymanislands
	{103743, 247, 4, 0x1},    // #9sj
	{103747, 80, 5, 0x1},     // #7ken
	{103752, 166, 4, 0x1},    // #9ar
	{103756, 231, 17, 0x1},   // stmartinfransdeel
	{103773, 126, 4, 0x1},    // #9jp
	{103777, 194, 18, 0x1},   // dutchguianasurinam
	{103795, 106, 35, 0x1},   // tanganyikazanzibarverenigderepublic
	{103830, 223, 22, 0x1},   // departmentfrenchguiana
	{103852, 84, 5, 0x81},    // #2mar
	{103857, 48, 24, 0x1},    // frserbiamontenegroserbia
	{103881, 1198, 5, 0x1},   // #5mad
	{103886, 1, 16, 0x1},     // republiekalbanie
	{103902, 101, 19, 0x1},   // koninkrijkswaziland
	{103921, 143, 4, 0x1},    // oman
	{103925, 71, 16, 0x1},    // koninkrijkegypte
	{103941, 41, 13, 0x1},    // norwaykingdom
	{103954, 242, 28, 0x1},   // collectiviteitfranspolynesie
	{103982, 65, 19, 0x1},    // volksrepubliekkongo
	{104001, 199, 23, 0x1},   // arubakingdomnetherlands
	{104024, 241, 26, 0x1},   // bezettepalestijnsegebieden
	{104050, 248, 39, 0x1},   // overseascollectivitysaintpierremiquelon
	{104089, 55, 20, 0x1},    // voormaligjoegoslavie
	{104109, 166, 17, 0x1},   // argentinerepublic
	{104126, 15, 11, 0x1},    // germanyeast
	{104137, 134, 16, 0x1},   // lebaneserepublic
	{104153, 164, 26, 0x1},   // northsanayemenarabrepublic
	{104179, 85, 18, 0x1},    // madagascarmalagasy
	{104197, 48, 25, 0x1},    // unievanservieenmontenegro
	{104222, 241, 4, 0x1},    // #9ps
	{104226, 49, 4, 0x1},     // #9sk
	{104230, 168, 20, 0x1},   // gemenebestderbahamas
	{104250, 22, 4, 0x1},     // #9uk
	{104254, 163, 4, 0x1},    // #9ws
	{104258, 37, 5, 0x1},     // #7mkd
	{104263, 235, 7, 0x1},    // mayotte
	{104270, 203, 4, 0x1},    // #9as
	{104274, 16, 7, 0x1},     // germany
	{104281, 93, 22, 0x1},    // nigeriafederalrepublic
	{104303, 1199, 5, 0x1},   // #5dma
	{104308, 17, 4, 0x1},     // #9dk
	{104312, 245, 4, 0x1},    // #9gs
	{104316, 105, 16, 0x1},   // tunisianrepublic
	{104332, 201, 5, 0x1},    // aland
	{104337, 1200, 5, 0x1},   // #6452
	{104342, 135, 4, 0x1},    // #9lk
	{104346, 148, 5, 0x81},   // #4408
	{104351, 232, 13, 0x1},   // noordmarianen
	{104364, 153, 13, 0x1},   // syrianarabrep
	{104377, 1201, 5, 0x1},   // #6352
	{104382, 165, 32, 0x1},   // peoplesdemocraticrepublicofyemen
	{104414, 59, 18, 0x1},    // uppervoltarepublic
	{104432, 250, 5, 0x81},   // #2tca
	{104437, 178, 12, 0x1},   // dominicanrep
	{104449, 153, 8, 0x1},    // uarsyria
	{104457, 158, 5, 0x1},    // #7tga
	{104462, 46, 14, 0x1},    // russianfederal
	{104476, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{104504, 152, 24, 0x1},   // stateofthesolomonislands
	{104528, 240, 4, 0x1},    // #9pr
	{104532, 246, 4, 0x1},    // #9sh
	{104536, 119, 21, 0x1},   // republiekfijieilanden
	{104557, 130, 18, 0x1},   // ribaberikikiribati
	{104575, 83, 14, 0x1},    // kingdomlesotho
	{104589, 5, 4, 0x1},      // #9at
	{104593, 138, 5, 0x1},    // burma
	{104598, 25, 7, 0x1},     // croatia
	{104605, 172, 4, 0x1},    // #9bb
	{104609, 68, 4, 0x1},     // #9dj
	{104613, 221, 4, 0x1},    // #9gp
	{104617, 31, 24, 0x1},    // fuerstentumliechtenstein
	{104641, 240, 24, 0x1},   // overzeesgebiedpuertorico
	{104665, 121, 4, 0x1},    // #9id
	{104669, 129, 4, 0x1},    // #9kh
	{104673, 161, 33, 0x1},   // formerdemocraticrepublicofvietnam
	{104706, 1202, 5, 0x1},   // #6451
	{104711, 38, 4, 0x1},     // #9mt
	{104715, 111, 37, 0x1},   // transitionalislamicstateofafghanistan
	{104752, 52, 13, 0x1},    // turkiyeturkey
	{104765, 171, 26, 0x1},   // verenigdestatenvanbrazilie
	{104791, 254, 12, 0x1},   // vaticaanstad
	{104803, 69, 32, 0x1},    // algeriapeoplesdemocraticrepublic
	{104835, 165, 10, 0x1},   // southyemen
	{104845, 61, 11, 0x1},    // ubangishari
	{104856, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{104883, 1203, 5, 0x1},   // #5155
	{104888, 1204, 5, 0x1},   // #5165
	{104893, 1205, 5, 0x1},   // #6343
	{104898, 168, 17, 0x1},   // gemenebestbahamas
	{104915, 253, 47, 0x1},   // territoriumverafgelegeneilandjesverenigdestates
	{104962, 119, 24, 0x1},   // republicofthefijiislands
	{104986, 15, 9, 0x1},     // gdrformer
	{104995, 111, 19, 0x1},   // republicafghanistan
	{105014, 131, 9, 0x1},    // koreazuid
	{105023, 157, 30, 0x1},   // republicademocraticatimorleste
	{105053, 203, 9, 0x1},    // eastsamoa
	{105062, 243, 14, 0x1},   // iledelareunion
	{105076, 1206, 5, 0x1},   // #5680
	{105081, 165, 19, 0x1},   // formersouthernyemen
	{105100, 218, 5, 0x81},   // #2fro
	{105105, 98, 24, 0x1},    // federalerepublieksomalie
	{105129, 244, 12, 0x1},   // vietnamsouth
	{105141, 50, 4, 0x1},     // #9si
	{105145, 162, 4, 0x1},    // #9vu
	{105149, 71, 24, 0x1},    // arabischerepubliekegypte
	{105173, 4, 4, 0x1},      // #9au
	{105177, 7, 4, 0x1},      // #9be
	{105181, 79, 4, 0x1},     // #9gq
	{105185, 234, 28, 0x1},   // overseasdepartmentmartinique
	{105213, 27, 4, 0x1},     // #9ie
	{105217, 130, 4, 0x1},    // #9ki
	{105221, 47, 29, 0x1},    // mostserenerepublicofsanmarino
	{105250, 1207, 5, 0x1},   // #6450
	{105255, 31, 4, 0x1},     // #9li
	{105259, 89, 4, 0x1},     // #9mu
	{105263, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{105296, 132, 5, 0x81},   // #4414
	{105301, 92, 4, 0x1},     // #9ne
	{105305, 86, 5, 0x81},    // #4466
	{105310, 88, 5, 0x81},    // #4478
	{105315, 147, 23, 0x1},   // territorypapuanewguinea
	{105338, 202, 19, 0x1},   // netherlandsantilles
	{105357, 249, 12, 0x1},   // saintmaarten
	{105369, 40, 26, 0x1},    // thekingdomofthenetherlands
	{105395, 205, 50, 0x1},   // territoiredesterresaustralesantarctiquesfrancaises
	{105445, 1208, 5, 0x1},   // #5130
	{105450, 65, 25, 0x1},    // republiekcongobrazzaville
	{105475, 65, 24, 0x1},    // congorepublicbrazzaville
	{105499, 55, 32, 0x1},    // yugoslavsocialistfederalrepublic
	{105531, 61, 13, 0x1},    // oubanguichari
	{105544, 1209, 5, 0x1},   // #6syr
	{105549, 246, 35, 0x1},   // sinthelenatristandacunhaenascension
	{105584, 219, 17, 0x1},   // guernseybailiwick
	{105601, 132, 11, 0x1},   // statekuwait
	{105612, 106, 8, 0x1},    // tanzinia
	{105620, 154, 11, 0x1},   // siamkingdom
	{105631, 193, 4, 0x1},    // #9sv
	{105635, 231, 23, 0x1},   // collectivitysaintmartin
	{105658, 157, 19, 0x1},   // timorlesteeasttimor
	{105677, 20, 5, 0x81},    // #2fin
	{105682, 113, 4, 0x1},    // #9bd
	{105686, 67, 4, 0x1},     // #9cv
	{105690, 147, 32, 0x1},   // independenstetbilongpapuaniugini
	{105722, 136, 4, 0x1},    // #9mv
	{105726, 128, 5, 0x81},   // #4417
	{105731, 95, 5, 0x1},     // sudan
	{105736, 38, 5, 0x81},    // #2mlt
	{105741, 238, 4, 0x1},    // niue
	{105745, 56, 5, 0x81},    // #2ago
	{105750, 46, 17, 0x1},    // sovietunionrussia
	{105767, 158, 14, 0x1},   // kingdomoftonga
	{105781, 79, 13, 0x1},    // spanishguinea
	{105794, 1210, 5, 0x1},   // #6341
	{105799, 1211, 5, 0x1},   // #6355
	{105804, 1212, 5, 0x1},   // #6331
	{105809, 208, 8, 0x1},    // bermudas
	{105817, 25, 16, 0x1},    // republiekkroatie
	{105833, 1213, 5, 0x1},   // #6325
	{105838, 205, 36, 0x1},   // fransezuidelijkeantarctischegebieden
	{105874, 46, 35, 0x1},    // socialistischesovjetrepubliekenunie
	{105909, 88, 5, 0x1},     // #7mtn
	{105914, 37, 42, 0x1},    // macedonievoormaligejoegoslavischerepubliek
	{105956, 207, 38, 0x1},   // territorialcollectivitysaintbarthelemy
	{105994, 146, 4, 0x1},    // #9pw
	{105998, 65, 18, 0x1},    // congorepublicofthe
	{106016, 107, 4, 0x1},    // #9ug
	{106020, 110, 4, 0x1},    // #9zw
	{106024, 133, 12, 0x1},   // laopeoplesdr
	{106036, 199, 4, 0x1},    // #9aw
	{106040, 31, 25, 0x1},    // liechtensteinprincipality
	{106065, 8, 4, 0x1},      // #9bg
	{106069, 212, 4, 0x1},    // #9cw
	{106073, 78, 4, 0x1},     // #9gw
	{106077, 16, 16, 0x1},    // germanyfmrfedrep
	{106093, 128, 4, 0x1},    // #9kg
	{106097, 36, 16, 0x1},    // republiekmoldova
	{106113, 90, 4, 0x1},     // #9mw
	{106117, 93, 4, 0x1},     // #9ng
	{106121, 63, 18, 0x1},    // republicofcameroon
	{106139, 85, 5, 0x81},    // #2mdg
	{106144, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{106184, 188, 5, 0x81},   // #4484
	{106189, 41, 15, 0x1},    // kongeriketnoreg
	{106204, 148, 12, 0x1},   // nkoreademrep
	{106216, 117, 17, 0x1},   // peoplesrepofchina
	{106233, 8, 18, 0x1},     // republikabalgariya
	{106251, 124, 14, 0x1},   // koninkrijkirak
	{106265, 106, 41, 0x1},   // verenigderepubliekvantanganyikaenzanzibar
	{106306, 1214, 5, 0x1},   // #5160
	{106311, 1215, 5, 0x1},   // #6340
	{106316, 206, 23, 0x1},   // bonaireandsinteustatius
	{106339, 200, 32, 0x1},   // britishoverseasterritoryanguilla
	{106371, 106, 21, 0x1},   // tanganyikaandzanzibar
	{106392, 157, 30, 0x1},   // republikademokratikatimorleste
	{106422, 192, 17, 0x1},   // republiekparaguay
	{106439, 207, 12, 0x1},   // stbarthelemy
	{106451, 112, 5, 0x81},   // #4784
	{106456, 95, 6, 0x1},     // soedan
	{106462, 1216, 5, 0x1},   // #5cos
	{106467, 100, 4, 0x1},    // #9st
	{106471, 221, 20, 0x1},   // departmentguadeloupe
	{106491, 122, 5, 0x1},    // india
	{106496, 48, 27, 0x1},    // yugoslaviafederalrepublicof
	{106523, 246, 31, 0x1},   // tristandacunhaascensionsthelena
	{106554, 211, 21, 0x1},   // newzealandcookislands
	{106575, 21, 5, 0x1},     // #7fra
	{106580, 201, 4, 0x1},    // #9ax
	{106584, 59, 4, 0x1},     // #9bf
	{106588, 15, 24, 0x1},    // duitsedemocraticrepublic
	{106612, 181, 4, 0x1},    // #9gt
	{106616, 236, 22, 0x1},   // departmentnewcaledonia
	{106638, 3, 5, 0x81},     // #2arm
	{106643, 231, 31, 0x1},   // departmentsaintmartinfrenchpart
	{106674, 150, 18, 0x1},   // kingdomsaudiarabia
	{106692, 34, 4, 0x1},     // #9lv
	{106696, 232, 4, 0x1},    // #9mp
	{106700, 131, 14, 0x1},   // korearepubliek
	{106714, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{106747, 237, 4, 0x1},    // #9nf
	{106751, 1217, 5, 0x1},   // #6taw
	{106756, 86, 12, 0x1},    // malirepublic
	{106768, 152, 14, 0x1},   // solomonislands
	{106782, 121, 9, 0x1},    // indonesia
	{106791, 1218, 5, 0x1},   // #6347
	{106796, 150, 30, 0x1},   // almamlakahalarabiyahassuudiyah
	{106826, 26, 15, 0x1},    // hungaryrepublic
	{106841, 162, 17, 0x1},   // republiquevanuatu
	{106858, 22, 6, 0x1},     // verkon
	{106864, 1219, 5, 0x1},   // #6snm
	{106869, 245, 33, 0x1},   // southgeorgiesouthsandwicheilanden
	{106902, 249, 16, 0x1},   // landsaintmaarten
	{106918, 239, 35, 0x1},   // overzeesgebiedsdeelpitcairneilanden
	{106953, 157, 30, 0x1},   // democraticrepublicoftimorleste
	{106983, 249, 20, 0x1},   // dutchpartsintmaarten
	{107003, 16, 8, 0x1},     // wgermany
	{107011, 14, 14, 0x1},    // ceskarepublika
	{107025, 197, 9, 0x1},    // stvincent
	{107034, 236, 21, 0x1},   // frafrenchnewcaledonia
	{107055, 20, 17, 0x1},    // republicoffinland
	{107072, 111, 29, 0x1},   // afghanistandemocraticrepublic
	{107101, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{107127, 145, 12, 0x1},   // philippijnen
	{107139, 53, 4, 0x1},     // #9ua
	{107143, 26, 24, 0x1},    // peoplesrepublicofhungary
	{107167, 10, 4, 0x1},     // #9by
	{107171, 176, 4, 0x1},    // #9cu
	{107175, 71, 23, 0x1},    // egyptunitedarabrepublic
	{107198, 54, 12, 0x1},    // untiedstates
	{107210, 1220, 5, 0x1},   // #6402
	{107215, 16, 4, 0x1},     // #9de
	{107219, 224, 4, 0x1},    // #9gu
	{107223, 123, 19, 0x1},   // islandsrepubliciran
	{107242, 80, 4, 0x1},     // #9ke
	{107246, 74, 16, 0x1},    // gaboneserepublic
	{107262, 154, 15, 0x1},   // kingdomthailand
	{107277, 33, 4, 0x1},     // #9lu
	{107281, 234, 4, 0x1},    // #9mq
	{107285, 91, 4, 0x1},     // #9na
	{107289, 136, 5, 0x81},   // #4462
	{107294, 234, 5, 0x81},   // #4474
	{107299, 41, 15, 0x1},    // kongeriketnorge
	{107314, 92, 18, 0x1},    // republicoftheniger
	{107332, 245, 12, 0x1},   // sgeoandtheis
	{107344, 1221, 5, 0x1},   // #6346
	{107349, 72, 11, 0x1},    // hagereertra
	{107360, 83, 17, 0x1},    // koninkrijklesotho
	{107377, 118, 14, 0x1},   // cyprusrepublic
	{107391, 65, 8, 0x1},     // congobrz
	{107399, 1222, 5, 0x1},   // #6sen
	{107404, 1223, 5, 0x1},   // #6skn
	{107409, 67, 11, 0x1},    // capeverdeis
	{107420, 259, 6, 0x1},    // kosova
	{107426, 198, 22, 0x1},   // bolivrepublicvenezuela
	{107448, 155, 5, 0x1},    // #7tjk
	{107453, 1224, 5, 0x1},   // #5cha
	{107458, 89, 5, 0x1},     // #7mri
	{107463, 255, 21, 0x1},   // britishmaagdenislands
	{107484, 246, 51, 0x1},   // overseasterritorysainthelenaascensiontristandacunha
	{107535, 231, 41, 0x1},   // overseascollectivitysaintmartinfrenchpart
	{107576, 209, 6, 0x1},    // bouvet
	{107582, 44, 4, 0x1},     // #9pt
	{107586, 194, 4, 0x1},    // #9sr
	{107590, 157, 10, 0x1},   // timorleste
	{107600, 6, 4, 0x1},      // #9az
	{107604, 230, 25, 0x1},   // macaochinapeoplesrepublic
	{107629, 183, 17, 0x1},   // republicahonduras
	{107646, 175, 4, 0x1},    // #9cr
	{107650, 1225, 5, 0x1},   // #6403
	{107655, 19, 15, 0x1},    // republicestonia
	{107670, 164, 10, 0x1},   // yemennorth
	{107680, 32, 4, 0x1},     // #9lt
	{107684, 88, 4, 0x1},     // #9mr
	{107688, 241, 20, 0x1},   // westbankandgazastrip
	{107708, 37, 28, 0x1},    // fyromnorthmacedoniamacedonia
	{107736, 87, 5, 0x81},    // #2moz
	{107741, 152, 22, 0x1},   // britsesalomonseilanden
	{107763, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{107803, 1226, 5, 0x2},   // #6345
	{107808, 1228, 5, 0x1},   // #6slo
	{107813, 53, 6, 0x1},     // ukrain
	{107819, 164, 5, 0x1},    // #7yem
	{107824, 64, 13, 0x1},    // demrepofcongo
	{107837, 191, 13, 0x1},   // republiekperu
	{107850, 213, 29, 0x1},   // overzeesgebiedchristmaseiland
	{107879, 131, 9, 0x1},    // koreareps
	{107888, 139, 5, 0x1},    // #7mgl
	{107893, 99, 4, 0x1},     // #9ss
	{107897, 150, 5, 0x1},    // #7ksa
	{107902, 212, 21, 0x1},   // overzeesgebiedcuracao
	{107923, 89, 5, 0x81},    // #2mus
	{107928, 1229, 5, 0x1},   // #6404
	{107933, 83, 4, 0x1},     // #9ls
	{107937, 233, 4, 0x1},    // #9ms
	{107941, 236, 4, 0x1},    // #9nc
	{107945, 256, 26, 0x1},   // amerikaansemaagdeneilanden
	{107971, 67, 19, 0x1},    // republiekkaapverdie
	{107990, 89, 5, 0x81},    // #4480
	{107995, 155, 28, 0x1},   // tajiksovietsocialistrepublic
	{108023, 114, 12, 0x1},   // bahrainstate
	{108035, 249, 23, 0x1},   // saintmaartenknetherland
	{108058, 1230, 5, 0x1},   // #6344
	{108063, 109, 14, 0x1},   // republiczambia
	{108077, 219, 22, 0x1},   // overzeesgebiedguernsey
	{108099, 198, 21, 0x1},   // venezuelaunitedstates
	{108120, 133, 30, 0x1},   // volksdemocratischerepubliclaos
	{108150, 195, 5, 0x81},   // #4780
	{108155, 221, 21, 0x1},   // departementguadeloupe
	{108176, 190, 16, 0x1},   // republicofpanama
	{108192, 45, 14, 0x1},    // kingdomromania
	{108206, 153, 23, 0x1},   // arabischerepublieksyrie
	{108229, 129, 8, 0x1},    // kambodja
	{108237, 121, 19, 0x1},   // nederlandseastindie
	{108256, 2, 19, 0x1},     // principalityandorra
	{108275, 169, 4, 0x1},    // #9bz
	{108279, 120, 24, 0x1},   // federalestatenmicronesia
	{108303, 21, 4, 0x1},     // #9fr
	{108307, 1231, 5, 0x1},   // #6411
	{108312, 1232, 5, 0x1},   // #6461
	{108317, 1233, 5, 0x1},   // #6475
	{108322, 81, 4, 0x1},     // #9lr
	{108326, 116, 13, 0x1},   // kingdombhutan
	{108339, 62, 31, 0x1},    // ivorycoastrepublicofcotedivoire
	{108370, 2, 17, 0x1},     // vorstendomandorra
	{108387, 121, 9, 0x1},    // indonesie
	{108396, 240, 31, 0x1},   // estadolibreasociadodepuertorico
	{108427, 252, 23, 0x1},   // taiwanprovincievanchina
	{108450, 133, 13, 0x1},   // kingdomoflaos
	{108463, 105, 5, 0x1},    // #7tun
	{108468, 198, 17, 0x1},   // venezuelarepublic
	{108485, 54, 9, 0x1},     // usamerica
	{108494, 232, 25, 0x1},   // noordelijkemarianaislands
	{108519, 132, 11, 0x1},   // kuwaitstate
	{108530, 256, 30, 0x1},   // virginislandsoftheunitedstates
	{108560, 106, 27, 0x1},   // formertanganyikaandzanzibar
	{108587, 192, 4, 0x1},    // #9py
	{108591, 26, 17, 0x1},    // hongaarserepublic
	{108608, 135, 44, 0x1},   // democratischesocialistischerepublieksrilanka
	{108652, 182, 4, 0x1},    // #9gy
	{108656, 38, 5, 0x81},    // #4470
	{108661, 136, 18, 0x1},   // republicofmaldives
	{108679, 57, 14, 0x1},    // kingdomburundi
	{108693, 2, 19, 0x1},     // andorraprincipality
	{108712, 37, 12, 0x1},    // fyrmacedonia
	{108724, 16, 20, 0x1},    // duitsebondsrepubliek
	{108744, 217, 30, 0x1},   // falklandislandsmalvinasislands
	{108774, 46, 17, 0x1},    // russiasovietunion
	{108791, 39, 5, 0x1},     // #7mne
	{108796, 256, 35, 0x1},   // maagdeneilandenvandeverenigdestaten
	{108831, 46, 6, 0x1},     // russia
	{108837, 86, 5, 0x1},     // #7mli
	{108842, 27, 7, 0x1},     // ireland
	{108849, 80, 13, 0x1},    // kenyarepublic
	{108862, 213, 15, 0x1},   // christmaseiland
	{108877, 124, 12, 0x1},   // republiciraq
	{108889, 111, 11, 0x1},   // afghanestan
	{108900, 165, 8, 0x1},    // demyemen
	{108908, 1234, 5, 0x1},   // #6tkm
	{108913, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{108945, 218, 7, 0x1},    // foroyar
	{108952, 76, 12, 0x1},    // frenchguinea
	{108964, 52, 5, 0x81},    // #2tur
	{108969, 259, 15, 0x1},   // unscr1244kosovo
	{108984, 230, 10, 0x1},   // macaochina
	{108994, 137, 16, 0x1},   // marshalleilanden
	{109010, 197, 23, 0x1},   // stvincentendegrenadines
	{109033, 124, 13, 0x1},   // kingdomofiraq
	{109046, 53, 15, 0x1},    // republicukraine
	{109061, 1235, 5, 0x1},   // #5czr
	{109066, 184, 15, 0x1},   // republicofhaiti
	{109081, 201, 25, 0x1},   // autonomousprovinceofaland
	{109106, 1236, 5, 0x1},   // #5cap
	{109111, 136, 5, 0x1},    // #7mdv
	{109116, 164, 14, 0x1},   // kingdomofyemen
	{109130, 64, 23, 0x81},   // democraticrepubliccongo
	{109153, 243, 24, 0x1},   // overseasterritoryreunion
	{109177, 98, 22, 0x1},    // federalrepublicsomalie
	{109199, 138, 9, 0x1},    // burmaunie
	{109208, 115, 14, 0x1},   // nationofbrunei
	{109222, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{109245, 49, 16, 0x1},    // slovakiarepublic
	{109261, 201, 16, 0x1},   // territoriumaland
	{109277, 106, 5, 0x81},   // #2tza
	{109282, 242, 25, 0x1},   // departementfranspolynesie
	{109307, 78, 22, 0x1},    // republicofguineabissau
	{109329, 53, 8, 0x1},     // oekraine
	{109337, 62, 20, 0x1},    // republiekcotedivoire
	{109357, 9, 19, 0x1},     // bosnieenhercegovina
	{109376, 259, 6, 0x1},    // kosovo
	{109382, 104, 5, 0x81},   // #4768
	{109387, 73, 30, 0x1},    // transitionalgovernmentethiopia
	{109417, 141, 15, 0x1},   // koninkrijknepal
	{109432, 156, 5, 0x1},    // #7tkm
	{109437, 106, 26, 0x1},   // formertanganyikaenzanzibar
	{109463, 155, 10, 0x1},   // tojikiston
	{109473, 68, 8, 0x1},     // dijbouti
	{109481, 194, 16, 0x1},   // republicsuriname
	{109497, 79, 24, 0x1},    // republicequatorialguinea
	{109521, 198, 17, 0x1},   // republicvenezuela
	{109538, 90, 5, 0x1},     // #7maw
}

// keyText has the texts of Keys, one after the other.
const keyText = "" +
	"#542ethiopiaempirerepublicofsloveniasalomonsislandsnethantilles#6471#9mxaljumhuriyahalislamiyahalmuritaniyah" +
	"samoatristandacunhaascensionsainthelenathenetherlandsjordansocialistrepublictsjechoslowakijegrondgebiedkaaimaneilandenyugoslaviafedrepbritishoverzeesterritoriumturkscaicoseilanden" +
	"egyptarabrep#6czekampocheachntaiwanchinarepublicvenezuelabolivariaanserepublic#541#9uy" +
	"socialistrepublicoftheunionofburma#9zabosnieherzegovina#2mtq#9bqsouthafrikaunie#9iqsintmaartenfransdeel" +
	"#9mypricorepubliekdermaldivennedantillenrhodesiagreecerepublicterritorysaintpierremiquelonunionofburma" +
	"virginislandsoftheunitedstatesterritoryrepubliquecentrafricainerepublicofcroatiaoverzeesgebiedhongkongrepublicademocambiquebritainstkittsnevisfederatiebruneination" +
	"#9szoverzeesecollectiviteitmayottevenezuala#540#9uzbouvetisland#9cz#9ir" +
	"#9kz#9mzcameroonfederalrepublicbritishoverseasterritorysouthgeorgiasouthsandwichislandshksar#2tuvoverzeesegemeenschapmartiniqueterritoryvirginislandsunitedstates" +
	"frenchtogolandvoormaligeddrskorearepsouthsudanrepublicfederatiemalaya#7mex#9rsstateqatar" +
	"tanganyikaenzanzibarverenigderepubliek#9bsfederalrepublicsomaliaterritoryofpapuaandnewguinea#9isterritoryofnewcaledonia#2myshrvatskacroatia" +
	"ukrainianssrbritishoverseasterritorybermudacamerounrepubliekzuidsudanstatebahrainukrainerepubliccameroonfrancemetropolitan" +
	"#6220#4772#4788#2ymdtanzaniawsaharacentrafrikatransjordanie" +
	"maldivenrepubliek#6ssd#5615nepal#7alb#7mas#9sx#9tz" +
	"#9ytpalestijnsegebiedenbezet#9adrepublicnaoero#9br#9cx#9dz#9et" +
	"#9hr#9itoverzeesgebiedguadeloupe#9md#2mex#9nzsaintkittsnevisfederationfranserepublic" +
	"peoplesrepublicalbaniafederatienigeria#2mkdnetherlandseastindiescarkingdomyementerritorybritishindianoceanterritory#62" +
	"#6221bulgarijerepublicabolivarianavenezuelanederlandsindiekingdomoflesotho#5616basoetoland#5600" +
	"formerserviemontenegro#7mar#7moz#9pa#9ru#9sybelgiumkingdomformertanganyika" +
	"norggagonagasriikaformerwesternsamoamalagassischerepublic#9ae#9cycsfr#9ky#9ly" +
	"#9mekomorenmaagdeneilandenbritserepublicnamibie#9nurepublicofcotedivoireivorycoastkyrgyzrepublicguinea" +
	"rhodesie#5albcaboverderepubliekrepublicoeganda#6290republiektadzjikistantristandacunhaensinthelena#4762" +
	"turksandcaicossainthelenadependencies#4710republicadaguinebissauterritoriumsaintmartinfransdeelbeninformerlydahomeypalestinstaterepubliekturkmenistan" +
	"egyptempireethiopiaterritoiredesnouvellecaledoniedependancesaljumhuriyahattunisiyahpreahreacheanachakrkampuchea#9wffmrsudanrepublicguineabissau" +
	"kofthenetherlandcuracao#9afgrondgebiedbritishindischeoceaanterritorium#9bt#9cfrepubliektenoostenvandeuruguaycambodja#9mf" +
	"egypteverenigdearabischerepublic#2mnpfrancestkittsandnrepubliekliberiayemenformerarabrepublicstaatvandevaticaanstadrepublicfijiislands" +
	"#6223northsudan#7aze#4705republicmarshallislandsdomrepublicrepublicofkoreadepartmentofguiana" +
	"islamitischerepubliekmauritanie#5666kingdomhungary#9pg#9rw#9tw#9ag#9bw" +
	"#9cgrepublicoftanganyika#9kwcommonwealthpuertoricorepubliekvandeseychellen#9mgrepublicarmeniekingdomnorway" +
	"islamicbondsrepubliekcomorenestoniakongokingdomofnetherlandsgemenebestvandenoordelijkemarianenpalestinianterritory#2tkmstmaarten" +
	"federalrepublicofformergermany#6232britishoverzeesgebiedsainthelenaascensiontristandacunha#4760#4776#4756tanzanie#4704" +
	"#4716specialeadministratieveregiomacauvolksrepubliekchinaequitorialguineasocialistlibischarabischevolksjamahiriyyaascensiontristandacunhasthelenabailiwickofguernsey#6qat#9pf" +
	"#570#9tvpeoplesrepublicofchinamacaospecialadministrativeregionbosniaherzegovinaturkeyturkiyevatikaanstadterritoriumchristmaseiland#9bv" +
	"#9cdheardeilandmcdonaldeilanden#3vdvnbritishsalomonseilandencooperativerepublicguyana#2mytislamicrepublicofiranstaatpalestina" +
	"#2mdvdjibutiautonomousprovincealandmontengrounitedrepublictanzaniamainland#2tklukofgreatbritainandnorthernirelandvenezuelarepublicabolivarianade" +
	"#6225overzeesgebiedjerseypolandpeoplesrepublicbolivrepofvenezuelarepublicegyptbritsindischeoceaanterritoriumrepofcongogemenebestvanaustralie" +
	"#7algalbaniapeoplessocialistrepublicalgerijnsedemocratischevolksrepubliek#5660#9pepeoplesrepublicofzanzibar#9aibolivarianrepublicofvenezuela" +
	"#9hu#9marepublicnamibiatristandacunhaascensionensinthelenahongkongchinasarrepublicguineeoverzeesgebiedsdeelfranspolynesierepubliclitouwen" +
	"#2ttotfyrofmacedoniaoverzeesdepartementreuniontjechoslowakije#6230heardandmcdonaldislandsfaeroeisstateofthecomoros" +
	"#4706#7tlsgrondgebiedmartiniquerepublickazachstantheunitedkingdom#6cendemocratischerepubliekafghanistanpeoplesrepublicofbangladesh" +
	"#5663saintvincentandgrenadines#9ttbonairesababrindianoceanteroekraiensessrrepublickazakhstannorthmacedoniamacedonia" +
	"rumaniavolksrepubliekkampuchea#2mrt#2msr#9er#9ht#9krterritorymartinique" +
	"#9npgreatbritainandnorthernireland#2mmr#5alg#2twn#5angdemocraticrepublicofvietnampeoplesrepublicofchinahongkongspecialadministrativeregion" +
	"congodemocraticrepublickinshasarepublickameroen#6finsaotomepeoplesrepublicbritsguyanaislamitischeovergangsstaatafghanistan#5630guatemala" +
	"#9pkghanamacausarvanchina#9usrussiansovietfederalsocialistrepublicsinteustatiusandsaba#9cc#9es" +
	"micronesiafederatestatesofnetherlandscaribbean#9hk#9mcczechoslovakfederalrepublicrepublicarmeniafederalerepubliekkameroenfrancerepublic" +
	"overzeesgebiedbermuda#5anddemocraticpeoplesrepublicalgeriakiribatiindependentandsovereignrepublicmontserratprincipalitymonaco#4764#6fsm" +
	"#4752#6fjinamibiabritishindianoceanterritorychagosarchipelago#6chnformergermandemocraticrepublicvolksrepubliekzanzibarpemba#9tr" +
	"overseasterritoryjerseyrsfsr#9alhollanddemocratischerepubliekmadagaskar#9elrepublicargentina#9kp" +
	"territoryfrenchpolynesia#9ml#9nrmontenegrodemocratischerepubliekvietnamkazahkstanuniondescomoresformercentraalafrikaanserepublic" +
	"hongkongspecialadministrativeregionchinaguamterritorymoldoviadprofkoreaspecialeadministratieveregiomacauvandevolksrepubliekchinaincludingeastjerusalemoccupiedpalestinianterritory#5aze#6235" +
	"#6205janmayenandsvalbard#4703#5cenfrenchnewcaledoniafraislamitischemiraatafghanistanunionmyanmarburmaascensionentristandacunhasthelena" +
	"#6160republiekmoldavie#9zmhelleenserepubliek#9am#9ca#9fm#9mm" +
	"tajikistanmongolianpeoplesrepublicrepublicpakistancentraalafricanrepublicoverzeesgebiedtokelaufrenchpolynesiatahitizuidjemenrepubliekdermarshalleilanden" +
	"fransdeelsintmaartenrepublicofsouthafrica#4702dutchguyanamacedoniatheformeryugoslavrepublicofgermanyfederalrepublicofbritishgebiedeninindischeoceaanchristmasislands" +
	"republiekmozambique#6chloekrainsessr#9phpapuanewguineatanzaniamainlandur#560allerdoorluchtigsterepublieksanmarino" +
	"thailandkingdompeoplesrevolutionaryrepublicguinea#9cncongoleopoldstadoccpalestinianterroverseaslandsfrenchpolynesiaonafhankelijkestaatpapoeanieuwguinea#9mn" +
	"pitcairnrepubliekkirgizstan#5740filippijnennorthmarianen#6mngrepublicghanarepubliquedhaiti" +
	"amerikaverstatesladominicanapeoplesrepublicbenintandtfyrommacedoniethailandsiamdemocraticandpopularrepublicofalgeriafederatievevolksrepubliekjoegoslavie" +
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
	"ethiopiaincleritreaformerbondsrepubliekduitsland#490#5cze#6denterritoryofguamwallisandfutunabritsemaagdeneilanden" +
	"bundesrepublikdeutschlandformerverenigdearabischerepublicterritoriumgroenland#2dza#9pl#9tlcomorosfederalislamicrepublicdemocraticrepublicformercongo" +
	"principalityliechtenstein#4659dahomeyrepublicrepubliekvenezuelalibischarabischesocialistvolksjamahiriyyapeoplesrevolutionaryrepublicofguinearepublicdjiboutialjazair" +
	"islamicrepublicafghanistan#6mnckoreademrepmacedonieformerjoegoslavischerepublicincleastjerusalemoccupiedpalestinianterritory#2yugfyrommacedoniabelarussischesovietsocialistrepublic" +
	"jamaikamalagasischerepublicmoroccokingdom#5naudemocraticrepublicdominicanrepublicheardimcdonaldislandsmauritiana#6150" +
	"#9tkcollectiviteitmayotte#4658holyseevaticancitystate#9ck#9fkrepublicamocambiquecongorepublic" +
	"#9mksurinamethiopiaincleritnepalkingdomcaymaneilandencommonwealthnorthernmarianasrepubliekoezbekistanvenezuelaverenigdestaten" +
	"estadosunidosmexicanosturkiyerepublicgeorgiarepublichongkongsarvanchina#2tha#492sainteustatiussababonaireellada" +
	"volksdemocratischerepubliekkoreanorfolkislandrepublicargentiniebaljuwschapjerseypoolsevolksrepubliekdemocraticrepubliczairecongo#6capoverzeesegemeenschapguadeloupe" +
	"vaticancitystate#9tjformereastgermanylaotiaansedemocratischevolksrepubliekfrgermany#9ch#9fjguyana" +
	"peoplesrepublicofchinaspanjeterritorybonairesainteustatiussaba#5750palestinianterritoriesformermacaubukinafasogrondgebiedislandsman" +
	"#7tuvdemocraticpeoplesrepublickoreaunionsovietsocialistrepublicsnieuwehebrideneasterngermanyrepubliekmalawibosnaiherzegovinasanghiyaloktantrikganatantranepal" +
	"republicadehonduras#4850sabasainteustatius#5niglandsintmaartenkorearep#9re#9ye" +
	"#4688zairekinshasacongodemocraticrepublicaustraliavolksrepubliekroemenie#9ci#7fij#9eecongodemocraticrepublic" +
	"republiekcongoleopoldvillewitrussischessrgreatbritainandnorthernirelandukascensionandtristandacunhasthelenaphillippinessvizra#7hunchinahongkongsar" +
	"#7honazerbaidzjanchilerepublicdepartementfransguyana#7mdaformerzuidjemen#9thshrilanka" +
	"cambodiazairecongodemocraticrepublicascensionsainthelenaandtristandacunhafmrarabrepofyemenyugoslaviasfrtaiwanprovincechinadepartementlamartiniquefdrethiopia" +
	"frenchguianaguyaneniuenieuwzeelandzairerepublicformeruppervoltaoverseasterritorybritishvirginislandsuniemyanmarrepublikosterreichgreatbritainnorthernireland" +
	"#5481#7asabouvetislands#2fsm#6costadzikistan#9tgslovaakserepubliek" +
	"sudanpresecession#4642formeroekraiensessrunitedstates#4638#9egmaldivischeislandsniueislands" +
	"republiekguineebissau#2mngdemrepofgermany#7tpe#496formersaintchristophernevisserbiamontenegro#6czr" +
	"peoplesrepublicofmongoliamaldivehongaarsevolksrepubliekgrondgebiedfaeroernorthkoreademocraticrepublic#9tfrepublicoppervoltabsniaandhrzgvna" +
	"koninkrijkbhutanoverzeesgebiedsdeelverafgelegeneilandjesverenigdestatesmauritaniesinthelena#4643saintkittsnorthuarabemiratespilipinas" +
	"republiquegabonaisemicronesiefederalestatenvanrepublicfijitadzjikistan#6mzmsaotomeandprincipedemrepofportugeeseastafrikachinamacaosar" +
	"ssudan#6mligazastripandwestbankoverseasterritoryguam#7tursudannorthbermudasaoediearabie" +
	"tristandacunhaandascensionsainthelenaoostenrijk#5483#4854#6chatristandacunhaandascensionsthelenakingdomiraqomansultanate" +
	"#7monmacedoniaformeryugoslavrp#6140#7mhlbruneidaruslatvianederlandenkoninkrijk#4652" +
	"australieindonesiaunitedstatesrepubliquemauricesamoawesternsamoamynamar#2mnecollectiviteitfransezuidelijkegebiedenbailliagedejerri" +
	"chinapeoplesrepublichongkong#6omaeswatinikingdomrepublicsouthsudanrepublieksuriname#5482republicachilerepublicofangola" +
	"#9tdverenigderepublickameroentaiwanchinesetaipeiestadoplurinacionalbolivianewhebrides#7oma#4120theformeryugoslavrepublicofmacedonia" +
	"comorosuniongrondgebiedbouveteilandterritorynorthernmarianaislandsmadagascardemocraticrepublic#9tc#4686southgeoislands#4646" +
	"samoaamelika#4666#4634#9ecterritoriumnorfolkeilandayitirepubliknamibiastaatkoeweit" +
	"voormaligesovjetunieugandaportugueseeastafricaformertanganyikazanzibaramerikaverstatendemrepofthecongocaboverdecapeverdecaboverderepublic" +
	"ugandarepublicunievandecomoren#5484democratickampucheacoalitiongovernmenttristandacunhasainthelena#7viemongoolsevolksrepubliekbosniahercegovina" +
	"republicofnamibia#6145#6135overzeesgebiedsaintbarthelemyrepublicuppervoltastmartincollectivityarubakingdomofthenetherlandsmauritania" +
	"republicofuzbekistanmaleisefederatierepubliekseychellendemocraticrepublicyemenbhutanunionofindiacooperatieverepubliekvanguyanamexiko" +
	"islamicrepublicofafghanistanrepublicoficelandverenigdestateskleineafgelegenislands#7tanbrazzavillecongoguineeconakrydemocraticrepubliccongokinshasaemiraten" +
	"unievanbirmasocialistischerepubliekdemocraticrepublicofyemenslovakianrepublicsakartvelo#4858territoriumsaintbarthelemyrepubliekwitruslandverenigdestatenkleineverafgelegeneilanden" +
	"federationsaintchristophernevislibyanarabjamahgrondgebiedmayottelibyanarabjamahiriyalibyaafganistanvaticaanstadstaatfederaleislamitischerepubliekdercomorenafarsissas" +
	"peoplesdemocraticrepublicyemenburmaunionmicronesiafederatedstatesof#6mld#7ttooverzeesdepartementsaintbarthelemyprincipatdandorrarepublicofniger" +
	"saintmartinfrenchoverzeesgebiedislandsmanlibaneserepubliekoverzeesgebiedfransezuidelijkegebiedenbyelorussiabelaruseilandencocoskeelingsocialistischethiopiearmeniarepublic" +
	"#5732egyptarabrepublic#6mawsingapourchinapeoplesrepublicmainlanddepartmentfrenchpolynesiademocraticrepublicofformercongoterritoriumamerikaanssamoa" +
	"overzeesgebiedpitcairneilandenrepublikiyakongodemokratikisingapoergemenebestvandominica#4124republicofestonia#6dmakingdomofnorway" +
	"saotomeenprincipeluxembourgrepubliekcaboverdesaintkittssvalbardfrafrenchsouthernandantarcticterritoriesboliviasenegal" +
	"#2kwt#6130ceylondominion#4682middenafrikaanserepubliek#4654#4662#4630" +
	"finlandkoreadempeoplesrep#5731valleysofandorraprincipalitybrazzavillerepubliekcongokingdomnetherlands#468germanyfederalrepublic" +
	"federalevolksrepubliekjoegoslavieityopiyafederalawidemokrasiyawiripeblikpeoplesrepublicangolasthelenaenascension#2dnklandcuracaorepubliekzuidafrikaaustraliegemenebest" +
	"#5nirrdcrepublicsouthsoedan#5norrepublicofdjibouti#4663kingdomgreecedemocraticrepubliceasttimor" +
	"volksdemocratischerepublicjemen#2knaoverseasterritoryturkscaicosislandsrepubliekrwandamcdonaldislandsandheardislanddemocratischerepublieksomalienewzealandamerikaansekleinereafgelegenislands" +
	"botswanagambiaislamicrepublicgroussherzogtumletzebuergslowaakserepubliekluxemburgrepublicitalyprincipalityofandorrarepublicsanmarino" +
	"wallisandfutunaislandskoreadempeoplesrepublictristandacunhaandsainthelenacverderepublicamoldova#7vinupto2011sudankeelingislandsterritorycocos" +
	"stateeritreapeoplesrepublicchinahongkongspecialadministrativeregion#7vennationbruneiabodepeacezuidrhodesie#2kaz#4660brazilieverenigdestates" +
	"#2kgzformersainthelenaoverzeesdepartementsaintmartinfransdeelsudanrepublicsinteustatiusensababonaire#6morbangladeshpeoplesrepublicmauritaniaislamicrepublic" +
	"#410vaticanoheardislandssfrywestduitslandserviemontenegrounierepubliekhaitioverseasterritorybritishindianoceanterritory" +
	"formersudansouthkorearepublic#7myaoverzeesdepartementmayottedemocratischevolksrepubliekalgerijebenindahomeyformerfederationmalayapalestijnseautoriteit" +
	"republiekzuidvietnamnorthernmarianadepartementmartiniquerepubliekestlandrepubliquedesseychellesturkscaicosterresaustralesetantarctiquesfrancaises#6mas" +
	"overzeesgebiedsdeeltokelaubalgariyakiribatirepublicrepublicindiajamaicarepubliclatviaamerikavspolska" +
	"#6zamkazakhstanturkmeenserepubliektunesischerepublic#6zimstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublic" +
	"hashemitekingdomoftransjordanbolivierepublicofsouthkoreasaintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublicgrootbrittanie" +
	"chinamacaopapuanieuwguineabelgienhaitirepublickingdomnetherlandsaruba#6mexkosovorepofbritishoverseasterritoryguernsey" +
	"unitedkindom#412#464formerunionofsovietsocialistrepublicsoverzeesgebiedsdeelmontserratiriphabhulikhiyeningizimuafrikagermanyformerdemocraticrepublicmarshalleilandenrepubliek" +
	"#6cyp#7thagrondgebiedwallisfutunacollectivitysaintbarthelemyboliviaplurstatebetsjoeanalandbahamasdomincanrepublic" +
	"formernetherlandsantillessaintmaartennederlandsdeel#5232#2rusformerfederatievanmalakkahongarijeterritoriumfransezuidelijkegebieden#6990" +
	"basutolandcomorenstaatfrancedomtomoverseasterritoryanguillachinaspecialadministrativeregionhongkongtsjaadcookeilandencroatialocalnamehrvatska" +
	"westelijkejordaanoeverengazastrookvenezuelabolivrepof#6aabverenigdkoninkrijkkoreademocraticrepublicnorthmalawi#5newplurinationalstateofbolivia" +
	"republicoftheunitedstatesofindonesiabritishoverzeesterritoriumkaaimaneilandenrussianfederatonrepublicadelecuadorudzimawakomoriazerbeijanwallisenfutunasyrischearabischerepublic" +
	"#486kongobrazzaville#6zancongorepnetherlandsindiesstateoflibya#7togrepublicofsudan" +
	"#5nep#7antsrvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmi#5rwa" +
	"#5ukgrepublictsjechiearabemirates#5230#2rwarepubliccotedivoireivorycoast#2reuoverzeesgebiedsdeelreunion" +
	"territoriumislandsman#4108republicphilippinesstchristophernevis#5ausautonomousterritoryofgreenlandspitsbergenjanmayen#7aru" +
	"hashemitekingdomofjordanrepubliczaireoverzeesgebiedsdeelamerikaansemaagdeneilanden#6albinclbangladpakistanheardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepof" +
	"tsjechoslowaakserepublicnorfolkislandterritorymacauchinastaatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestates" +
	"formerussr#6987mozambquerepubliccotedivoire#416#460#476federalstatesmicronesia" +
	"#6drvgemenebestdominica#484hellasrepublicnorthmacedoniesaintbartholomeusstaateritreakazakstan" +
	"#7autsrilankademocraticsocialistrepublic#5uaeoekraiensesovietsocialistrepublicformersouthjemenoverseasterritoryheardislandsmcdonaldislandsrepublikangpilipinasazerbeidzjaan" +
	"venezuelaverenigdestates#6986macedoniaformeryugoslavrepublicofarubakofthenetherland#5403gabonrepublicrepublicpolandlibyanjamahiriya" +
	"#6cditerritoryreunion#6cam#7afg#5wsmlibanonsanmarinorepublicstatenunieservieenmontenegro" +
	"#2kirbailiwickjerseyrepubliccaboverde#2korpdryusmaagdeneilandenphilippijnserepubliekthefmryugrpmacedonia" +
	"#474bosniaandhercegovinakingdomofbahrainturksandcaicosisascensionandsainthelenasaintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegro" +
	"#5402#6afgoverzeesecollectiviteitfransguyana#6alg#6con#6canoverzeesegemeenschapfranspolynesierepubliekkorea" +
	"vjrmhondurusuniedercomorendemocraticrepublicmadagascar#5290#5rompapuaandnewguineaterritorystkittsandnevits" +
	"#2roubelorussianieuwcaledonierepubliccapeverdesaotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartin" +
	"#5475volksrepubliekzuidjemenoverzeesgebiedsdeelanguillaascensionsinthelenaentristandacunharepublichonduras#4876#5nam#6cro" +
	"seychellenrepublieksouthkoreanederlandvolksrepubliekchina#6caolithuanianrepublicstateofisraelbolivarianrepublicvenezuela" +
	"#5235tristandacunhaenascensionsthelenasyrianrepublickoninkrijkdenemarken#6983gilbertislands#472federalstatesmicronesie" +
	"fmrussrrepublicnorthmacedoniaoverzeesgebiedsdeelbritishindischeoceaanterritoriumsiam#5404auheardandmcdonaldislandsformeryugoslaviauae" +
	"republiekfilipijnenpeoplesrepublicofbeninowganystan#6colnkorea#5560beseilandenbonairesinteustatiusandsaba" +
	"estlandafarsissasgebiedrepublicofmacedoniaislasmalvinasfalklandislandslatvija#5russeparatecustomsterritorytaiwanpenghukinmenmatsuoverseasterritorysaintmartinfrenchpart" +
	"#5rokguyanefrenchguianarepublicguineebissaurepublicadepanamacommonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilanden" +
	"jibutirepublicaportuguesa#2yemdahomeyislandsterritoryofthecocoskeelingmaagdeneilandenvs#7ausincleritethiopia" +
	"#6combruneidarussalamvirginislandsukrepublicofsenegalfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacaurepublicofaustria" +
	"republicofukrainebonairesabasainteustatiusguyanacooperativerepublic#470#6mltthebahamasgrootbrittannieennoordierlandsoomaaliya" +
	"#5liedemocraticrepublicofthecongokinshasacuracaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk#2dhy#6cubverenigderepubliektanzaniaterritoryheardislandsmcdonaldislands" +
	"unitedrepublicofcameroonmainlandchinarepublicofazerbaijansovjetuniewestgermanyfederalrepublicofgermanydominicagemenebestsahrawirepublicmacaosarchina" +
	"fijiislandsrepublic#6mag#6920estadolibreasociadopuertoricounionburmasocialistrepublicbelorussie#4100#4136" +
	"#5lib#6domrepubliquedutchad#5471#7arm#2ddr#7codgemenebestpuertorico" +
	"#4840collectiviteitsaintpierremiquelonyemenkingdomstatelibyarepubliccameroon#6madfrenchsouthernterritoryorientalrepublicuruguay" +
	"marocco#5aabfranscongooverzeesgebiedsdeelnoordelijkemarianen#3ddderephabolikiyaaforikaborwaoverzeesdepartementfransguyanafederalerepubliekduitsland" +
	"swedenkingdombsniahrzgvnarepublickirgizstanfaeroernerokbelorussischesocialistischesovjetrepubliekportugalrepublicyemen" +
	"saltanatumancanadafederationofsaintkittsandnevispeoplesrepublicmozambiquerepubliekargentinieoverzeesgebiedsdeelsaintbarthelemyfranskameroen#6970" +
	"faeroereilandenkingdomofnepalsaoediarabie#2rhounionofmyanmaroverzeesgebiednieuwcaledonieoverseasterritoryfrenchsouthernterritoryrepublicsouthkorea" +
	"tanganyikazanzibarunitedrepublicgambiaturkmeniaterritoryofnorfolkislandoverzeesgebiedsvalbardjanmayenelliceeilandennorthvietnam#5565" +
	"democraticsocialistrepublicsrilankavolksdemocratischerepubliekjemenkirgisie#6971faeroeislandscapeverdeislandsrepublicofvietnamlibya" +
	"nederlandsdeelsaintmaartenemirates#2dma#5490micronesiafedstsdemocraticvolksrepubliekjemen#5812koninkrijkzweden" +
	"fsofmicronesiafidzjiformergermanyfederalrepublicofyugoslaviafederalrepublic#6macbotswanarepublicunitedarabem#6972" +
	"britishoverseasterritoryfalklandislands#2romdominica#4104#4132#6aulamericansamoaterritoryoverzeesgebiedverafgelegeneilandjesverenigdestates" +
	"fransdeelstmaartenlocalnamehrvatskacroatia#5461abyssiniastateofbahrainlibischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestineoverzeesgebiedfaeroer" +
	"republiqueguinee#5ukrfmrethiopiaformerburmastvincentandgrecolombiarepublic#2pakrepubliekghana" +
	"#6973#5gui#3dybjgrondgebiedchristmaseilandlibyaarabjamahiriyazerbijancuracaoknetherlandrepublicadeangola" +
	"#5nthadenyemenpdrsouth#7cokmcdonaldislandsheardislandsoverzeesgebiedfranspolynesiedepartmentmartiniquefrafrenchsouthernantarcticterritorysainthelenaascensiontristandacunha" +
	"overzeesgebiedsdeelchristmaseilandstatemongoliaeastgermanytanzaniaunitedrepublicrepublicofafghanistan#2phl#6maalatvijasrepublika" +
	"sovjetrusland#6910#2bfakeelingeilandencocos#5armfederativerepublicofbrazilsouthafricarepublicturkmenie" +
	"#5811nederlandseantillenoud#2kenrepublicadecubaeasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybeninvietnamn" +
	"#6monindonesierepubliekderverenigdestaten#6jammaskateenomanabodepeacenationbruneijumhuriyattshadmalayafederation#5aul" +
	"#2deu#7commanisle#7andsintchristoffelennevis#5816ascensionensinthelenaguadeloupe" +
	"gebiedvandeafarsendeissaskoreademocraticvolksrepubliekmadagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevisbelgischcongounitedarabe" +
	"sultanateofmuscatandomanterritoriumfalklandeilanden#6jpn#5gabchinapeoplesrepofkingdomofthenetherlandsaruba#2polkinshasacongodemocraticrepublic" +
	"macaorussianfedertionbailiwickofjerseyrepubliekecuador#6djiottomanempireturkeysaharawiarabdemocraticrepublic#5leb" +
	"uar#7colvolksrepubliekmozambiquerepubliekchiliterritoryturkscaicosislands#5817formeryugoslavrpmacedoniapalestinianauthority" +
	"cocoseilandendepartementreunionsiamthailandformersfrofyugoslaviamicronesiefederalestatentanganyikarepublicrepublicazerbaijan#5gam" +
	"#6malbahrainducieoenoislandspitcairnhendersonformerlibyafedrepyugoslaviaserbiamontenegroyugoslaviafrslowaakserepublic#5390" +
	"islamicrepofafghanistansvalbardogjanmayenlibyakingdomverenigdestatenvanamerika#7cgocongopeoplesrepublicmayanmar#5uru" +
	"philippinescommonwealthrepubliekvandefijieilandennederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemenlaopdrrepublicoftheivorycoastpitcairnhendersonducieandoenoislands" +
	"roc#2khmverstatesamerika#2panalgeriademocraticpopularrepublicbolivariaanserepublicvenezuelatsjechoslowaaksefederatieverepubliek#2pcn" +
	"kibrisdominicaanserepublickingdomlaosoosterserepubliekuruguaybosnieenherzegovina#5343#7haidepartementdelaguadeloupe" +
	"congokinshasalatvianrepublicsaintbarth#7arg#7candemocratickoreamalaya#2bwa" +
	"#7angdemocraticrepublickinshasacongosultanateomanpitcairniskirgizischerepublicequadordeverblijfplaatsvandevredenatievanbruneimacedoniefyrom" +
	"territorychristmasislandsusoutlyingislandsrepubliquedunigerruandaurundiyemensanaaantiguaenbarbuda#2dom#7cam" +
	"statenunievanservieenmontenegro#2dji#5800uzbekistankoreademocratic#2islislamicstateafghanistannoordjemen" +
	"#5210guineearabischerepublicjemenkhazakhstanoverseasterritorynewcaledoniadominionceylonportugualfederalrepublicformergermany" +
	"#6900#5afgprincipalityofliechtenstein#5325#5341#5355formermaldiveislands#5395" +
	"kazakhstanrepublic#5argazerbaidzhanrepubliceasttimorguinebissauseychellesislands#2prkformosa" +
	"#5205#5211alandeilandencongorepofthebritishoverzeesterritoriumbritishindischeoceaanterritoriumsingaporefrenchsouthernantarticlandsrepublicletland" +
	"#5guacomoroislandsisrael#5346republicofcubasultanatezanzibarvolksrepubliekbangladeshzhonghuarenmingongheguo" +
	"ethiopiaexcludeseritreagroenlandkingdombahrainpuertoricogemenebest#5212mexicoverenigdestatesrepubliquedelaguineeequatorialezweden" +
	"republicofbelarus#5gfralbahraynfederalerepublieknigeriachinaprmacaomexicorepublicierland#6drc" +
	"independentstatewesternsamoarepublicindonesiaunitarystatesanaayemen#5litiraq#5347fransezuidelijkezuidpoolgebiedensainthelenatristandacunhaandascension" +
	"heardmcdonaldislandsterritorysaintmartinfrenchpartoesbekistancocoseilandenkeelingeilandenrepublicuzbekistancollectiviteitmartiniquefilipijnenindonesiarepublic" +
	"#2pribritishoverzeesterritoriumbermudailelareunionmonacorwandanrepublicrepublicofugandakoeweitdemocraticrepublicnorthkorea" +
	"dempeoplesrepublicofkorearepublicperu#6aus#5344unitedkingdomfrenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistan" +
	"russiansfsrnationofbruneiabodeofpeacesafricaauheardmcdonaldislandsrepubliekkameroenguineaomansultanaatvk" +
	"hongkongchinapeoplesrepublicrepubliekmarshalleilandenzuidgeorgiaendezuidelijkesandwicheilanden#7jpn#5345unitedkingdonmicronesiafedstatesstpierreandmiquelon" +
	"#7hkgrepubliekkosovocomorenunieoverzeesgebiedcocoseilandenrepublieksrilankahelleenserepublicisleofmanoverseasterritorycaymanislands" +
	"verenigdkoninkrijklibieyemanyemenfalklandeilandentrucialcoastchinesetaipei#2plw#5gha" +
	"#7jamrepublicofcostaricabelarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublicvoormaligjugoslavie" +
	"#5350republicofhungarysthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomaliecocosisds" +
	"yemenarabrepublicofyementrinidadtobagorepublic#5540denemarkenformerkhmerrepublicdawlatalkuwaytrepublieknoordmacedonie#2prt" +
	"congodemocraticrepublicofthe#4352#5200republicofkenyavaticaanstaat#2pyf#4380brunei" +
	"yemenpeoplesdemocraticrepublicof#7jorgrondgebiedpuertoricoarenoordkoreavaticaansabaenbonairesthelenaascensiontristandacunha" +
	"palestineliberationorganization#7cafsaharaoccidental#5lux#7civrepubliekniger#5541departementfransezuidelijkegebieden" +
	"#7vanfmrfedrepofgermanypenghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiambaljuwschapguernseykoreademocraticrepublicarabrepofegypt" +
	"burmanowmyanmarrepublicadelperu#5352laopeoplesdemocraticrepublic#7czeczechiarepublicfederalerepubliekbraziliefransdeelstmartin" +
	"provincievanchinataiwanterritoriumtokelaualjumhuriyahalyamaniyahrsahondurasgreatbritainnorthernirelandukjumhuriyatmisralarabiyahmicronesiafed" +
	"republiclebanonrepublicicelandromaniasocialistrepubliccotedivoirefransezuidelijkegebiedenrepubliquedemauriceserviemontenegrobritishoverzeesterritoriummontserrat" +
	"republikaslovenija#5349#6840volksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyyausaunitedstates#5553empireofiran" +
	"adenyemenempireiran#5940federationofsaintchristopherandnevisformerunitedrepublictanganyikazanzibar#658overseasterritoryguadeloupe#5gmy" +
	"republiekkenia#5guysaintmartincollectivitypitcairneilandenkingdomnetherlandssaintmaartenformerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebieden" +
	"#5552turkserepubliekverblijfplaatsvredenatiebruneioverzeesgebiedbonairesainteustatiussababelgium#4356tunisiarepublic#4384" +
	"#6mya#5gdrrepublicoftogosovjetoekraineislamicfederalrepubliccomorenprinsdomandorramalayafederatiesocialistrepublicofromania" +
	"tsjechischerepublic#6jorchristmasislandterritorysrhodesiarepubliquedecotedivoirevietnamsrfederaledemocratischerepubliekethiopiegrondgebiedsvalbardjanmayen" +
	"republicunionmyanmar#5551virginislandsusoverzeesecollectiviteitfransezuidelijkegebiedeneestiwestsahara#640formerwitrussischessr" +
	"gebiedafarsissassabasainteustatiusbonairesouthwestafricaunionofmyanmarburmaserbiaandmontenegroformerlibiestaatrepubliekcubadhivehiraajje" +
	"overzeesdepartementwallisfutunaseychellenrepublicthegambiarepublic#2bolsvalbardandjanmayenislandsmongolischevolksrepubliekelliceislandssaintlucia" +
	"monacoprincipality#6750onafhankelijkestaatsamoafederaldemocraticrepublicofethiopiaoverzeesgebiedguamcongodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiye" +
	"us#641stchristopherennevisrepubliekdahomeyterritoryguadeloupeirakcollectivitesaintmartin#5359" +
	"mamlakatalbahraynnaoerorepublic#6820#7cypmontenegroyugoslaviafrserbiaschweizmaagdeneilandenbritishnetherlandswestindies" +
	"palestinastaatnorfolkeilandformergdrpanamarepublicrepublicmaldives#2itarepublicsenegalburmaunionmyanmar" +
	"formeregyptmexicoverenigdestatensaintmartinfrenchpartcyprussomalidemocraticrepublic#5920#642chinesetaipeitaiwan" +
	"franspolynesiehongkongchinaprukvirginislands#2bgrheardislandandmcdonaldislands#6835formerwestgermany#5les" +
	"republicoezbekistan#2bvtazerbeidzjanbritishoverseasterritorybritishvirginislandsrepublicofcapeverdeiriphablikiyesewulaafrika#6wsmafarsissasfransgebied" +
	"#3byaa#5ugabarbadoesgdrfederalrepublicnigeriasaintvincentgr#4388commonwealthofaustralia" +
	"pitcairnislandbulgariapeoplesrepublicrepublicsuidafrika#5935#653equatorialguineacocoskeelingeilandenvietnams" +
	"#2bdi#6850#5lbrroemenie#2bmupalestineoccupiedtrbermudaeilandenstateofcambodia" +
	"republieksudanoverseasterritorytokelauunieburma#5rvnrepublictadzjikistankyrgyzrespublikasywallisenfutunaeilanden#5946" +
	"#5950frenchsouthernantarcticlandstazania#652#5986formersocialistfederalrepublicyugoslaviaoverzeesgebiedsdeelbonairesainteustatiussabaserbiamontenegroformer" +
	"fransterritoriumvoorafarsenissasoverzeesgebiedfalklandeilandenterritoriumheardeilandmcdonaldeilandenwitrussischesovietsocialistrepublicpitcairnislandsvenezuelarbdjiboutirepubliccomorenfederalislamicrepublic" +
	"overzeesgebiednoordelijkemarianenterritoriumfaeroeroverzeesecollectiviteitsaintpierremiquelonlandarubardcongo#7qatxianggangcentralafrr" +
	"formerpalestineliberationorganization#5947territorywallisfutunaislandsnorthmacedoniamacedoniafyrom#651#5987tsjechoslowaaksesocialistrepublicbritshonduras" +
	"overseasterritorybouvetislandsnetherlandssintmaartenterritorybouvetislandsturkmenstanfrenchguianaunieburmasocialistrepublicityopiyaukrainiansovietsocialistrepublic" +
	"belgiancongograndduchyluxembourggrondgebiedjerseypakistaninclbangladformernetherlandsdemocraticrepublicofgermanyfederatievansaintchristopherennevis#5pak" +
	"bonairesainteustatiusandsabacroatiarepublickosovarepublicrepublicademocraticadetimorlestenoordamerikaverenigdestatenvanutatuarabrepublicofyemenyemenportugeesguinee" +
	"azerbaijanoccupiedpalestinianterritoryincludingeastjerusalem#3cshh#5yemformercentralafricanrepublicestoniarepublicascensionentristandacunhaservie" +
	"iranoverzeesgebiedsdeelfransezuidelijkegebieden#7crcjamhuriyakenyamicronesiafederalstatesof#6azecollectivitymartiniquechinapr" +
	"#6740#5polconfederationsuisseslovenijamicronesiefederatietsjechischerepublieksingaporerepublicterritorialcollectivityfrenchsouthernterritory" +
	"tsjechoslowakijestchristopherandnevis#5955kingdomcambodia#657collectiviteitnieuwcaledonievoormaligtsjechoslowakijesaintvincentengrenadines" +
	"prc#7cubstchristoffelennevis#5latserbiaandmontenegrostateuniontunisiakingdom#6830#7cmr" +
	"territoriumbermudarvnterritoriumnieuwcaledoniecentraalafrikaanserepubliekfilipijnserepublicrepublicofgabonoverseasterritorywallisfutuna#2pry" +
	"southgeorgiasouthsandwicheilandenterritoriumjerseyczechandslovakfederalrepubliclebanonrepublicoverzeesgebiedsaintpierremiquelonpitcairnhendersonducieoenoislandsdemocratischerepublieksaotomeenprincipedemrepkorea" +
	"kinshasacongodemocraticrepubliczaire#680tt#656libieguyanefrancaisefederalrepublicgermanycomorenislamicbondsrepubliek" +
	"kingdomofcambodianiueisland#7cay#4532republicofzimbabwe#5820congodemrepnmarianais" +
	"republicofslovakiaunitednationsadministeredregionkosovo#5panwallisandfutunaislandsterritoryrepubliektogobirma#655#6678" +
	"#5983#631micronesiafederalstates#7cpvpoland#5375republiekvandefilipijnen#6860" +
	"papoeanieuwguineabrvirginisds#4533republiekcolombiafrenchafarsissasbritishvirginiskameroundemocraticrepublicofafghanistan" +
	"formerkhmerrepublieknzgreatbritainunitedkingdom#654territoryunitedstatesminoroutlyingislandsrepubliekmontenegrosaudiarabiakingdomofswaziland" +
	"#4554falklandisdsmalvinas#5usa#4530republiekfinlandyemendemocraticrepublicunitedkingdomgreatbritainoverzeesgebiedmartinique" +
	"peoplesdemocraticrepublicofalgeria#2isr#5pal#6ukrsocialistrepublicunionburmarepubliccyprusterritoriummontserratformeroekraiensesovietsocialistrepublic" +
	"rhodesiazimbabweunitedsatesamericairiphablikiyasemzantsiafrika#6660territoriummacaurepublicadaguineequatorialcommonwealthofthebahamasvietman" +
	"christmasisdsmacau#5373republicoflebanonsaoediarabiekoninkrijkcentralverdetanganyikazanzibaroverseascollectivitysaintbarthelemy" +
	"#4531eilandmanbahamascommonwealthkingdomsiam#5phi#3tptlformerarabrepublicyemensaintvincentendegrenadinen" +
	"westbankgazastripoverseascollectivitynewcaledoniarepublictenoostenuruguayturkemenistannorthmarianaislandscongokatarbritishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden" +
	"#660republicofnicaragua#5990federationofnigeriastomeandprincipe#4200republiquedjibouti#5372" +
	"saintbartsrepubliekcongoleopoldstad#7chafederatievanmalayaheardenmcdonaldeilandenoverzeesecollectiviteitreunionwestbankandgaza#4524" +
	"#2iotarabischerepublicegypte#5porgreatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaartenguineabissivorycoastcotedivoireverenigdestateskleinepacifischeislands" +
	"britishoverzeesgebiedpitcairneilandendominionfijirepubliekjemencentraalafrikaanserepublicformerformeryugoslavrepublicmacedoniajerseybailiwickmadagascarrepublictogo" +
	"finlandrepublicchinaprmacauslovakrep#5371republiektrinidadentobagolybianarabjamahiriyamostserenerepublicsanmarinooosttimor" +
	"nigeriafederationverenigdestatesnorthamerikakyrgyzrepublicsyrianarcollectivityreunionstateofpalestinbritishoverzeesterritoriumsainthelenaascensiontristandacunhalaoskingdom" +
	"leopoldstadrepubliekcongosomalirepublicrepubliccroatia#2irqcolombiaitaliaanserepublicfederaledemocratischerepublieknepalrepublicslovakia" +
	"overzeesegemeenschapsaintpierremiquelon#5prk#6663adenyemenpeoplesdemocraticrepublicsouth#2wsmnieuwzeelandsaudiarabieusa" +
	"#4262#5370#6arm#5laorepublicofportugalverenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica" +
	"#4558sanmarino#4534departmentsaintpierremiqueloninclbangladeshpakistanisraelstateazarbaycanrespublikasi#4586" +
	"#4590venezuelarepublicbolczechoslovakiaformertristandacunhaenascensionindependentstateofsamoa#4376ecuadorrepublic#4368" +
	"republiclibanonunievansocialistischesovjetrepubliekenkeelingislands#2perdepartementwallisfutunamyanmarunieturkscaicosislandsrepubliqueduburundi" +
	"territoryofchristmasisland#4203cubarepublic#6501republiekafghanistan#4535bonairesabaandsinteustatiuscamerron" +
	"#4585#4591unitedarabemiratescaribischnederlandanguillasaintbarthsaustraliacommonwealthterritoryfrenchsouthernterritory" +
	"svalbardenjanmayenpeoplesrepublicofpolandpeoplesrepublicofsouthernyemensouthwestafrika#6615umbusoweswatiniunievanbirmanvietnam" +
	"thialandvietnamnorth#4204myanmarrepublicuniebritishoverseasterritoryislandsman#4260orientalrepublicofuruguay#2blz" +
	"britishmaagdeneilandenguamstmartinfrenchvenezuela#2bhr#6500ducieandoenoislandspitcairnhendersonoverzeesgebiedsdeelpuertorico" +
	"#4520bvirepublicmadagaskar#4584hashemitekingdomjordanformersouthvietnamsouthgeorgiaandthesouthsandwichislandsterritoriumpuertorico" +
	"saintvincentendegrenadinesrepublicturkijecollectivitysaintpierremiquelonrepublicfinland#6666vs#6670overzeesdepartementmartinique" +
	"republiekkiribativenezuelarepublicbolivarianaqatarstate#2bes#4275polishpeoplesrepublicrepublicaguineaecuatorialunitedarabrepublicegypt" +
	"#2bhs#7chn#4583equatoriaalguineacuracaokofthenetherlandserbiaandmontenegro#6uaekeizerrijkiran" +
	"northsoedanvenezuelarbvformerczechrepubliclao#5belterritoriummartiniquemoldovarepublicvolksdemocratischerepublieklaos" +
	"#4266#7crocentralafricarepublickoreapeoplesrepublicofterritoryusvirginislands#2burdemocraticrepublicofthekinshasacongokingdomofthailand" +
	"egyptebritishoverzeesterritoriumjerseyrepubliccongoleopoldstad#4372collectivitysaintmartinfrenchpartpeoplesrepublicmongolia#4364frsouthantarcticlands" +
	"roctaiwanswazilandeswatini#5eqg#6616spitsbergenenjanmayen#5grnformerrepublicofvietnamczechrep" +
	"grondgebiedsainthelenaascensiontristandacunhauruguayrepublictenoostenchinahongkongkoninkrijkjemen#4581#5uzbvolksrepubliekzanzibar#2nhb" +
	"territoryofthevirginislandsoftheunitedstatesoezbekistanvrchinadepartementsaintbarthelemyindependentstateofwesternsamoacollectiviteterritorialesaintpierremiquelonsaintchristoffelnevis#6645" +
	"#5benfrenchsomalilandcommonwealthofnorthernmarianasstpierreandmiq#4208uruguayorientalrepublicrepublikenfinland#4276" +
	"#6argverenigdestatenkleinepacifischeeilandenrepublicuniemyanmar#6angturkmensovietsocialistrepublic#7chigreatbritainnorthernirelandunitedkingdom#4580" +
	"democraticvolksrepubliekkoreaafghanistanislamicrepublicterritoryofnewcaledoniaanddependencies#7liedominicacommonwealthstaatisraelterritoriumhongkongamericansamoa" +
	"spainguadaloupe#6guiformerjoegoslaviebeninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgaria" +
	"tunisarepublicsomaliecollectivitedesaintbarthelemyitaliekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliekequatoriaalguineenewcaledoniaterritory" +
	"fmrdemrepofgermanyterritoriumfransguyanabritishoverseasterritoryturkscaicosislands#3csxxoccupiedpalestinianterritoriesburundirepublictrucialoman#5bah" +
	"#4270comoroeilandendepartementdesaintpierreetmiquelonratchaanachakthairepublicofhondurasterritoriumguamlithuania#2imn" +
	"#4598pnorthguineasintmaartenstmartinkingdombulgariatunesie#4360#6640#5gnb" +
	"belarusrepublicofsintluciasaotomeandplibyanarabjamahiryapeoplesrepublicofcongophilippijnserepublic#7esaterritoryofthewallisandfutunaislands" +
	"#6andbihindiarepublicbritishoverseasterritorysainthelenaascensiontristandacunharepublicugandasainteustatiussabalaosletzebuerg" +
	"republicgreecenederlandseantillenoverzeesgebiedreunionmaldivessultanatesaintbarthelemyzuidafrikaunie#7srb#2pse" +
	"stateofnepaluniesocialistsovjetrepubliekenvsamerikabrazzavillecongorepcotedlvoiremaagdeneilandenverenigdestatesrepublicmalawirepublicofmozambique" +
	"singapurastkittsennevisfederatie#2bgd#4268demkoreaertrakingdomoflibyanorthernmarianaislands" +
	"#2blr#4528republicfilipijnenmaledivenrepubliek#2idngazawestbankonafhankelijkesoevereinerepublickiribativirginislands" +
	"democracticpeoplesrepublickorea#2irn#3suhhterritoriumbritishmaagdeneilanden#2umiukmauritiusrepublicrepublicaguatemala" +
	"northmacedoniaverenigdestatesamerikamontenegroserbiafrserbiamuscatandomansultanateterritorialcollectivityreunionkosovorepublicchannelislandsjerseypapuanewguineaindependentstate" +
	"palaurepublicsaintmartinsintmaartensuidafrikarepubliek#2gibgrondgebiedheardeilandmcdonaldeilanden#2bysitaliarepublicofmadagascar" +
	"hongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiamkingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliek#2npldrukgyalkhap" +
	"knetherlandcuracaokoninkrijktunesieoverseasterritorysaintmaarten#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesievolksrepublieksouthjemenduitsland" +
	"islamicrepublicofpakistan#6590myanmarburmanicaraguacollectivitedesaintmartinrepublicmarshalleilandenandorrafmrrepofvietnam" +
	"estoniansovietsocialistrepublicprmacaochina#2irlsolomanislandsroemeenserepubliekuniebirmasocialistrepublicpalestinianterritoryoccupiedformersaintchristopherandnevis" +
	"fransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaartenpeoplesrepublicsouthernyemenstaatvanlibiecollectiviteitsaintbarthelemyrepublicoflithuaniarepublicofelsalvador" +
	"#5bru#6591lubnansyrischerepublicverenigderepubliekvantanzaniakingdomofegyptoverseasterritorysaintpierremiquelon#2ncl" +
	"republicmoldavieterritoryfalklandislandsgrondgebiedfalklandeilandenkirghizistan#4422#5yugunitedstatesvirginislandsprmacauchina" +
	"#4442congodemrepublicsaoudiarabie#5grgrepubliekijslandterritorycuracaobezetpalestijnsgebied#2bel" +
	"yemenpeoplesdemrep#2btn#2brnfederatievanmaleisieterritoriumsaintpierremiquelonbezetpalesteinsgebiedformernederlandseantillen#4508" +
	"qatarwallisfutunaislandsdzjiboutioverseasdepartmentfrenchsouthernterritory#6uzb#5par#2nfkrepublicofmalawi" +
	"maldivesrepublicnorthmacedoniebielorussiacroatianrepublicjumhuriyatjibutikingdomegypt#6guafederatievanmalakka" +
	"congodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierlandindependentsovereignrepublickiribatirepublikaeastkosovessocialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonaco" +
	"falklandislandsrepubliekchina#2ginzwitserseedgenootschapturkeyottomanempirefrenchsouthernandantarticlandsrumeniemyanmar" +
	"afghanistanrepublicoverzeesgebiedbritishmaagdeneilandennewcaledoniarepublicaorientaldeluruguay#4440kingdomofromaniauniemyanmarrepublicoostsamoa" +
	"#5100#6360guineebissaukoninkrijkcambodjaverarabemiraten#2ben#4278grondgebiedpitcairneilanden" +
	"saotomeandprincipe#7ethsultanateofoman#2geocapeverderepublickyprosislandsfalklandislandsmalvinasprincipalityvalleysandorra" +
	"republicmaldivenrepublicofturkmenistanaustriarepublicgreenland#5yprmacauspecialadministrativeregionsyrischearabischerepubliektristandacunhaascension" +
	"koreasouthripablikblongvanuatu#5101#5115#5bhurepublicpolencentralafricanrepcroatiahrvatska" +
	"moldovarep#2blmverkoninkrijk#6581federationmalayacollectivitesaintbarthelemyyisraellaosdemocraticvolksrepubliek" +
	"republiekderseychellenbosnie#7sudrepublicacostarica#6ukglydveldidislandssanmarinomostserenerepublicrepublicofmali" +
	"#4426chadrepubliclibyalibyanarabjamahiriyarepubliquededjiboutitrinidadytobago#4430#4446#4454" +
	"#2uzbswaziland#5grcnoorwegen#6gfr#6580joegoslavierepublicportugal" +
	"#2bih#6gnbfederalrepublicofgermany#2gnqkosovounscr1244#4504#2gtmrepublicnauru" +
	"transitionalgovernmentofethiopiamalakkafederatietsjechoslowaakserepubliekamerikaansekleinereafgelegeneilandencooperativerepublicofguyanaguyanacooperatieverepublieksainteustatiusbonaire#5yar" +
	"owganystanyslamrespublikasysaintpierreandmiquelon#6315#6365keniapolenbritishoverzeesgebiedbritishmaagdeneilandenreinoespana" +
	"samoawesternchinataiwansaintkittsandnevisfederationsaintmartinsaintmaartenmozambique#5png#6urukingdomafghanistan" +
	"middlecongokoreademocraticpeoplesrepublicbjelorussischesovietsocialistrepublic#4428#6ugahaytizuidsoedanoverzeesgebiedsdeelwallisfutuna" +
	"bouvetoyaformercentraalafrikaanserepubliekgrondgebiedbritishmaagdeneilandensocialistrepublicromaniabelarussischessrkonungariketsverigesyria#6316" +
	"bulgariakingdom#5blzkoninkrijklaosfrguianamisr#4258yarspecialadministrativeregionhongkongchina" +
	"southsandwichislandsandsouthgeorgia#6522antiguaandbarbudademocratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublicfederalestatenvanmicronesia#2ind" +
	"overzeesgebiedsdeelmartiniquerepublicoftheunionofmyanmarcongoleopoldvillevaticancity#7sui#7srieasttimortimorlestesthelenaandtristandacunha" +
	"pngrepublikaekosoves#6317#6367republicchilizuidwestafrika#7ecukingdommorocco" +
	"kirghiziamalvinasfalklandisdsrepublicofseychellesformerzairerepublicanicaraguaoverzeesgebiedsdeelnieuwcaledoniecollectiviteitreunionkoreadpr" +
	"sultanaatdermaldivenyemenarabrepublicnorthsanabosniaoverzeesgebiedsdeelamerikaanssamoa#4434#7lbr#4450wallisandfutunais" +
	"#5110#6310#6366frsantarcticlandsbrazzcongobharat#5kir#7est" +
	"espanademocratickampuchea#6516#6520equatorialguinterritoiredesnouvellecaledonieetdependances#4500overzeesgebiedsaintmaarten" +
	"#5kyrmalagassieheardislandsmcdonaldislandsuaemirates#5perdemocraticrepublicofthecongosomalilandroyaumebelgique" +
	"repiblikayitinorwaytransitionalislamicstateafghanistanincludingeritreaethiopiaunionofsouthafrica#6433formerceylonfederatievansaintkittsennevis" +
	"verenigdestatesbraziliesouthsandwichislandssouthgeorgiarepublicgambianorfolkisdsczechoslovakfederativerepublic#6369#6guymagyarorszag" +
	"republiekmacedoniegrondgebiedanguillarepubliquedubeninmuscatandoman#6rvn#6517republicofparaguayarabischerepublicsyrie" +
	"overseasterritorycuracaorepublicofmaltarepubliekvanpalau#7stpyemenfmrarabreproyaumedebelgique#6432papuanewguniea" +
	"republicliberiacommonwealthofpuertoricoterritoiredesileswallisfutunavrcarabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenunie" +
	"syrie#6368overseascollectivitymayotteunionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254#6gabromania" +
	"grondgebiedturkscaicoseilandenfrenchpolynesiarepublicbeninguineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestatesrepubliccongobrazzaville" +
	"caboverdebritishoverzeesgebiedsouthgeorgiesouthsandwicheilandenmetropolitanfrance#6435overseasterritorypuertoricosocialistfederalrepublicyugoslaviaformerfrenchsudanslovenie" +
	"democraticvolksrepubliekethiopieoverseasterritorysvalbardjanmayenrepublicseychelles#7egyrepublicchilegermanyeterritorialcollectivityfrenchpolynesiazwitsersebondsstaat" +
	"democratischevolksrepubliekvankorearepublicofireland#2brarzeczpospolitapolskajanmayensvalbardautonomousterritorygreenlandterritorynorfolkislandsdempeoplesrepofkorea" +
	"northmacedoniarepubliczwitserland#5kuwfederalmicronesiariphablikiraafrikadzongarepubliekderfijieilandenczechrepublicczechia#6434" +
	"republiekmaldivensultanatemaldives#4438autraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicofrepublicoostenrijk" +
	"teratrinorfkailenslovenskoazarbaycannationbruneirepublictajikistan#7espbritishoverseasterritorygibraltarverenigderepublictanganyikazanzibar" +
	"#2brbkingdomofbelgiumbyelorussiansovietsocialistrepublicspainkingdom#2guyformeregypteformernorthvietnamrepublicofrwanda" +
	"republicofthecongodemrepzairekinshasacongofransguinee#6437socialistrepublicuniebirmaturkiyecumhuriyetiosterreich#7ltu" +
	"grondgebiedverafgelegeneilandjesverenigdestateshayastan#2uryalgerijerepubliekequatoriaalguinearepubliekoppervoltaverenigdestates#2gab" +
	"#5690kameroenhayastanihanrapetutyunlaotiaansedemocraticvolksrepubliekrepublicaangolaroemeensesocialistrepublicdempeoplesrepkoreastateofqatar" +
	"republiquedumalislowakijewesternsamoa#6usarepublieknamibie#7surbritishoverzeesgebiedturkscaicoseilandenbritishindianoceanterritory" +
	"republiekmali#5ice#6436republiekkirgistantrinidadandtobagorepublicformerdemocraticrepubliccongomacedoniafyr#5blr" +
	"unitedkingdomofgreatbritainandnorthernirelandcuba#4250argentinarepublicfederatievanmicronesieafarsandissas#6510overseascollectivityreunion" +
	"#6rok#3yucsoudnederlandseantillenczechoslovaksocialistrepublicfijidominionmacedoniathefmryugrpromaniapeoplesrepublicrepubliekgabon" +
	"#7swetimorlestedemocraticrepublic#6439sainthelenaascensionandtristandacunhaplo#7lesbailliagedejerseyrepublicofindia" +
	"greatbritainnorthirelandunitedkingdomsfryugoslaviasloveniasultanaatbruneiussrboliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeus" +
	"janmayenenspitsbergenverenigdkoninkrijkvangrootbrittannieennoordierland#5kos#6511#2gbr#5692#5kzkrepublicsrilanka" +
	"#5620overzeesgebiedsdeelfaeroerpeoplesdemocraticrepublicofethiopiastmartinkinmenandmatsuseparatecustomsterritoryoftaiwanpenghubritishoverseasterritorymontserratkorearepublicofturkiye" +
	"serbiamontenegroserbiafr#6438federalislamicrepublicofthecomorosmacausar#4458federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnam" +
	"verafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregiondutchsaintmaartenplurinationalestaatvanboliviademocratickampuchiagrondgebiedbonairesainteustatiussabasaintchristophernevis" +
	"azerbaijansovietsocialistrepublickibriscumhuriyeti#2srbmuritaniyahrepubliquelibanaisestkittsguernseyivorycoastrepublic" +
	"#7zimunitedstatesofindonesia#5egyrepublicbelarusalgeriademocraticandpeoplesrepublicoverzeesgebiedsdeelalandcongodemocraticrepublicof#5ven" +
	"#2usa#5bngsomalie#44republicofboliviazimbabweterritorialcollectivitymayottepeoplesrepublicyemen" +
	"#5694peoplesrepublicmacauchinadzikolamalawiegyptarbrdmoldavierepublicofequatorialguineakoninkrijkburundi" +
	"repiblikdayiticentraalafrrepubliekportugalrepublic#2ukr#5irereunionislandsboeroendi#5bot" +
	"repofyemensouthafricaunion#4792#4740namibiaswanepalstatefederatedstatesofmicronesiagrondgebiedcocoseilanden" +
	"britishoverzeesterritoriumislandsmanrepublicgeorgia#5625iranislrepofoostduitslandstbarthamerikaanssamoa#2niu" +
	"ilankaiverenigdkoninkrijkgrootbrittannienorthierlandtokelaurepublicofiraq#2nruvenezuelabolivarianrepublicofierserepublicformerfederatiemalakka" +
	"gabonguianadepartmentgabunsthelenastaatcomorenkoreapeoplesrepublicsuomentasavalta#5bui" +
	"britishvirginislands#5bragrotesocialistischelibischarabischevolksjamahiriyya#6211guineabissaoprovinceofchinataiwan#5696saintpierreenmiquelon" +
	"republicmontenegroterritoryarubaterritorialcollectivityfrenchguiana#7lux#5barsthelenatristandacunhaenascensiontanganjika#6gdr" +
	"sierraleoneterritoryguernsey#6210sovietuniegilbertelliceislandsmainlanduroftanzaniasurinamerepublickoreadem" +
	"#5kenafarsandtheissasfrenchterritoryfmrtanganyikaleopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormaligtaiwanroc" +
	"aotearoanewzealandnewcaledoniaanddependenciesterritorysaintchristophernevisfederationverenigdestatenmexico#5ecupalestinerepublicacaboverde#7lba" +
	"arabischerepubliekjemenbyelarus#6395republicofturkeyrepublicbotswana#5bosdemocraticsocialistrepublicofsrilankaportugeesoostafrika" +
	"somalia#48#6gam#52#5698lydveldidisland#8ec#5626" +
	"maagdeneilandenamerikaanserepublicofzairerepublicadenicaraguachineestaipei#2nldmoldavia#7swzfmryugoslavia" +
	"ivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunion#7syroverzeesgebiedsdeelfransguyanaburmamyanmar#7ghagreenlandautonomousterritory" +
	"#5estusviunitesstatesvenezuelabolivrepublic#5bul#4796#6212#4736" +
	"#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarijechagosarchipelagobritishindianoceanterritorypapuanorthguinearepublicgeorgieqazaqstan#5645" +
	"#5651#7seyjanmayenspitsbergensultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliekestonianrepublicmacauchinapr" +
	"russiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamaswuliwyasuyu#5irncookislandsnewzealandchannelislandsrepublicofegypt" +
	"sthelenatristandacunhastmartinsaintmaartenverstaten#6265#8re#8haterritoriumfranspolynesietogorepublic" +
	"#2gnbyougoslavia#5652republicadeelsalvadorfrenchsouthernandantarcticlandsterritoriumreuniongazaandwestbanklibischarabischejamahiriyya" +
	"#7latkazachstan#6390westsamoa#6grncommonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribatimaldiven" +
	"verenigdemexicaansestatesturkmenistanrepublic#2ggyoverzeesgebiedsdeelsainthelenaascensiontristandacunhacostaricarepubliekcostaricaservieenmontenegrouniekoninkrijkspanje" +
	"germanyfmrdemreppalestinafryserbiaandmontenegrobuitenmongolie#2ugabritishoverzeesterritoriumbritishmaagdeneilandenfedstsmicronesia#6385" +
	"specialeadministratieveregiohongkongvandevolksrepubliekchina#5bfo#6375sultanaatvanomanformerswaziland#1bapaysdoutremerdelapolynesiefrancaisebechuanaland" +
	"kingdomofsaudiarabia#4795volksrepubliekchinaspecialeadministratieveregiohongkong#2glpmalaysiafederationrepublicbolivia#8cg#8eg" +
	"slovakrepublic#2guf#5678#2grd#2noririrepubliekazerbeidzjan#2ner" +
	"#2nzl#6etmindonesierepublicverenigdestatescaymanisdsoverseasterritorypitcairnislandsrepublicmalibyelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliek" +
	"overzeesgebiedsdeelgroenlandpeoplessocialistrepublicalbaniasintmaartennetherlandsmoroccomuscatomansultanatecommonwealthofbahamas#6372iranislamicrep" +
	"#5bolsowjetuniegoudkustirishrepublicterritoriummayotte#6260#4732#4748" +
	"grondgebiedmontserrat#4724nederlandseantillenformer#2senkirghizrepublicturksencaicoseilanden#8cfrepublicofsouthsudan" +
	"miquelonandsaintpierretadzjiekistan#5679republiquecotedivoiredutcheastindiesjemenitischearabischerepublic#2nam#2nga" +
	"ksagemenebestfilipijneneasternrepublicofuruguaylibischarabischerepublicsurinamrepublicsalomonseilandentajikistanrepublic#2lca" +
	"#6373#6grcalandislandsrepublicchinastaatdercomorenterritorialcollectivityguadeloupeunionofburmasocialistrepublic#5bhm" +
	"macaospecialadministrativeregionpeoplesrepublicchina#8mi#8fi#8ce#8eipapuanewguineastaterepublicbosniaherzegovina#5640" +
	"#7sgpfederaldemocraticrepublicethiopiestbartsfedstatmicronesiarepublickroatie#551#7ncasocialistischevolksrepubliekalbanie" +
	"schweizerischeeidgenossenschaftsaintchristopherandnevisfederationamericanvirginislandsnorthernmarianas#1ydrepublicoftrinidadandtobago#6370#1bb" +
	"overzeesgebiedfransguyanasainthelenatristandacunhadominicanrepublic#4798vietnamdemocraticrepublicoffederatiesaintkittsennevis#8mhgrondgebiedtokelau" +
	"koninkrijkitalie#8fjvenezuelabolivariaanserepubliek#8cdnieuwzeelandcookeilandenascensionsainthelenatristandacunha#2svnnigeriafederatie" +
	"#552lietuvastvincentandgroverzeesgebiedsdeelguadeloupeformerhongkongpeoplesrepublicofthecongoheiligestoeloverzeesgebiedsdeelbouveteiland" +
	"#1ye#5etmguineabissaurepublicantiguabarbudaformerdemocraticrepublicgermanyoverseascollectivityfrenchsouthernterritory#6371dawlatqatar" +
	"germandemocraticrepublic#1benmarianaisdsoverzeesgebiedsdeelnorfolkeiland#6gha#8pkhongkongrepublickenya" +
	"#8mk#8hk#2sxm#8fk#8ekformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartin" +
	"#7smrsintmaartensaintmartinsomalischerepublic#553taiwanoverseasterritorymartinique#6hon#5irq" +
	"dominicaanserepubliekfijieilanden#6380#6hunformergermanyfederalrepublicfmrdemrepofvietnamoverzeesgebiedsdeelarubarepubliekivoorkust" +
	"#1bdfederationsaintkittsnevismaladivenmaledivenrepublicrepublikmoris#4720#8mj#2syr" +
	"republiekhongarijeterritorywallisfutuna#8cbchristmasislandsterritoryegyptkingdomterritoriumamerikaansemaagdeneilanden#2grc#554" +
	"#594#6ethrepublicgabonrepublicmaltabermudaislandsdemocraticpeoplesrepublicofkoreapalestinianauthorityadministeredterritoriespuleangatonga" +
	"pakistaninclbangladesh#1ugetiopierepublicbrazzavillecongosaintpierremiquelon#6grgrepublicbosnieherzegovina#1bg" +
	"sinthelenaenascensionxianggangtebiexingzhengqumatanitukovitipnguinea#6nam#8wi#8ymdemocratischevolksrepubliekkorea" +
	"#8rmaruba#7eridemocraticrepublicmadagaskarterritorymacao#8fmstmaartenfransdeel#8ca" +
	"republiekbulgarijesainteustatiusandsababonaire#8amislamicstateofafghanistan#2svkfederaldemocraticrepublicethiopiayemenn#555" +
	"#531orientaalserepubliekuruguay#7ssd#595portoricokorearepublicofsouth#5ethmultinationalestaatbolivia" +
	"formertsjechoslowakijepenghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicadecostaricarepublicseychellen#1bfaotearoapakistanitalyrepublic" +
	"trinidadandtobago#8mloverseasterritorymontserratpiruwripuwlikaoppervolta#2gha#8al#2gum" +
	"republicofcolumbiaczechslovakfederalrepublicrepublikaeastshqiperise#2nic#556overseascollectivitywallisfutunaturksandcaicosislandsrepublikoesterreich" +
	"stateunionserbiamontenegrousminoroutlyingisafarsandissasterritorysocialistfederalrepublicyugoslavia#5760republicofkosovarepublicofgeorgia#1ua" +
	"wallisandfutunaisdsbrindianoceanterrformerunionsouthafrica#1aicnmivietnamformerrepublic#1bi#1de" +
	"leopoldvillecongomacedoniafyromnorthmacedoniasaintmaartendutchoverzeesgebiedsouthgeorgiesouthsandwicheilanden#8rooverzeesgebiedamerikaansemaagdeneilanden#8po#8mo" +
	"peoplesrepublickorea#8hobonairesainteustatiuseestivabariik#8do#8fogrondgebiedamerikaansemaagdeneilanden#8co" +
	"#8aoformersovjetuniekleineafgelegeneilandenvandeverenigdestatenmacedoniaformeryugoslavrepublicoverzeesegemeenschapreunion#5670#2grloverzeesgebiedsdeelmayotte" +
	"overzeesgebiedsdeelguernsey#557fyrom#3hvbf#6420belorussischessrafghanistanislamicrepdepartementsaintpierremiquelon" +
	"kongokinshasafillipijnenrepublicsouthvietnam#1bh#1dd#7guarepublicazerbeidzjanzuidelijksoedan" +
	"verstatesafghanistanislamicemirate#8np#8plrepubliekzambia#8mn#8knmyanmarrepubliekderunie" +
	"#8cn#8enverenigdestatesmexico#8anstvincentgrenadinesgeorgiansovietsocialistrepublicrepubliccongoleopoldvilletoerkmenie" +
	"#558republieksenegaltheabodeofpeacenationofbruneirepublicofvanuaturepubliekirak#590slovakijerepublicparaguay" +
	"#7lao#5702#6haisaintpierremiqstvincentandgrenadinesbenin#1pk#1hk" +
	"demrepnkoreakuwaitrepublicofpakistanbrasil#7grn#8zimaldivesdutchpartsaintmaarten" +
	"#8pm#8masinteustatiusandbonaire#8hmrepubliqueguineeequatorialesouthsoedan#8cmformerdemocratischkampuchea" +
	"democraticrepublicofzairecongooverzeesgebiedaruba#6eqgmalagassischerepubliek#591sintmaartendutch#7lbn#5703" +
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
	"#7somdepartementnieuwcaledonieislamicrepiranstvincentandgrenscomorosstaterepublicapanama#5770republicniger" +
	"centraalafrikaanskeizerrijktunisiegreatbritainandnirelandunitedkingdom#1jongwanerepublicbolvenezuela#1ao#1bo" +
	"#1co#2ltumacauspecialadministrativeregionchinarepubliekvietnam#1dosomalischedemocraticrepublic#1fo#6nau" +
	"#8wasouthkorearepublicofislamicrepublicpakistan#8nu#8pasthelenatristandacunhaandascensionrepublicacuba#8bu" +
	"#8cikoninkrijknederlandenmalawirepublicyugoslavsfr#8aeafarenissalanddevoormaligejoegoslavischerepubliekmacedonierepubliekslovenie" +
	"#7sol#4604federalrepublicgermanywestgermanyrepublicoffijigrondgebiednoordelijkemarianeneasternsamoaroemeenserepublic#1pn" +
	"#1hnkinshasademocraticrepubliccongosinteustatiusensaba#1bn#1cl#2eshbritishoverzeesgebiedgibraltarrepublieklibanon" +
	"#6rwa#8md#3bumm#6rum#8it#8bv#8ch#8et" +
	"departmentwallisfutunarepublickaapverdierepublikaeshqiperise#7slofederalrepublicofnigeriaguahanfederalislamicrepubliccomoros#580" +
	"varrepublicserbiaunievanburmasocialistischerepubliekzuidgeorgiefijiislandsunitedrepublicoftanganyikaandzanzibar#5704#1pm" +
	"#7gab#1hm#1iq#1omguiana#1bq#1cmallerdoorluchtigsterepublicsanmarino" +
	"salomoneilandenwestbankgaza#1dmsuriname#1fi#8rw#8sw#8mg" +
	"#8kgformerdemocratickampuchea#8fg#8cw#8agrepublictunisiaeasttimoroverzeesgebiedamerikaanssamoa" +
	"#7senoverseasterritorybonairesainteustatiussaba#6110#7sknrepublicofthephilippines#4674#5775#5ita" +
	"filipijnengemenebest#5705territoriumbouveteilandformerbolivia#1plvsvanamerika#1ircongodemrepzairekinshasa" +
	"federalerepubliekjoegoslaviesomalischedemocratischerepublieksocialistrepublicofvietnam#7guinihon#8wfsolomonisds#8rp" +
	"#8uvunderunscr1244kosovo#8lt#8mfoverzeesecollectiviteitnieuwcaledonie#8iviraqkingdomvolksrepubliekcongo" +
	"#8bp#8cvrepublicofarmenia#8afdemocraticrepublicafghanistanitalyrepublieknicaragua#2stp" +
	"spaansguinee#7samuroftanzaniamainlandtanzaniamainlandunitedrepublicoverzeesdepartementguadeloupesocialistvolksrepubliekalbanieeirehongkongspecialadministrativeregionofthepeoplesrepublicofchina" +
	"#5710unievanmyanmarrepubliekkukiairanirepublicofkosovo#1rshungarianpeoplesrepublicplurstateofboliviatunisia" +
	"#1uk#1isgrondgebiedsaintpierremiquelon#1lk#1bs#1ck#1dk#8za" +
	"#1fk#8rq#8su#8uy#8pe#8lu#8my#5zim" +
	"#8hu#8kerepublicofsurinameterritoriumguadeloupe#8cujamhuuriyadademuqraadigasoomaaliyeed#5zam#8aa" +
	"sultanaatmuscatomansainthelenasaoedischarabierepublicafederativadobrasil#7namoverzeesgebiedsdeelbermuda#4600#4616" +
	"togoleserepublicpeoplesrepublicofmozambique#1yt#5713#1hr#1itunionindia#1ad" +
	"kampucheapeoplesrepublic#1br#1ch#2est#1dj#1et#1fj#8st" +
	"#8nzoverseasterritorygibraltar#8mxfederaldemocraticrepublicofnepalturkyye#8br#8ct#5zan" +
	"congofreestatesieraleonerepubliekmaltagermanydemrepof#7svkrussischefederaltongakingdomkoreademocracticpeoplesrepublic" +
	"federalrepublicduitslanddemocraticrepublicofcongozuidgeorgia#1yu#5712zimbabwerhodesia#1pa#1ru" +
	"#1je#1ae#1li#1nu#1bu#1cistaatsgemeenschapvanservieenmontenegroislamicemirateofafghanistan" +
	"#8rs#2ecuguineabissau#8lssaintmartinfransdeel#8issintvincentendegrenadines#8cs" +
	"#8acceylon#6egyseychellenfederalislamicrepubliccomorensarhongkongchinafederatestatesofmicronesiatheargentine" +
	"#4678burmaunionofislandsterritorycocoskeelingrussischefederatiecongozairenicaraguarepublic#1wfcongobrazzaville" +
	"deutschlandfransegebiedeninzuidelijkeindischeoceaan#420belguimtrinidadtobago#1af#1bt#1cf" +
	"#7grebahamasthezuidgeorgiaendezuidsandwicheilanden#8wz#8uzformeryugoslavrepublicofmacedoniamoldova#8mz" +
	"#8ir#8ezformercapeverdekoninkrijksaudiarabienationofbruneitheabodeofpeace#7sleburundikingdom#6115" +
	"#6101netherland#7nepoccpalestinianterritorystkittsnevisnetherlandsantheardmcdonaldeilandennetherlandskingdomof" +
	"wallisfutunaislandsterritory#1pg#1rwarabrepublicyemenyemenbahamaislandsbritishoverseasterritorypitcairnislands#1twonafhankelijkestaatwestsamoa" +
	"#1kw#2lbyrepublicofsingapore#1ag#1bw#1cgoverseasterritorynorfolkislandsstatecomoros" +
	"#2sgsmacaosar#2syc#8da#8gy#8cqfutunawallisjerseychannelislands" +
	"republiekguinee#6100republicnicaragua#4612swedenrepublichungaryrepublieksoedanvietnamfmrdemrep" +
	"yemendemocratic#1pfmarshallis#1tv#1hvperurepublic#1ax#1bv" +
	"#1cd#2esp#2luxwestelijksamoanederlandsdeelsintmaartenimperialstateofiransvalbardjanmayenislands#8sp" +
	"bouveteilandcollectiviteitsaintmartinsouthafrikaijsland#2sgp#6polkaaimaneilandendemocraticrepublicsoedan" +
	"guineaecuatorialnyemen#6estskorea#7zam#7lcabritishoverseasterritoryjerseycomorenislamitischebondsrepubliek" +
	"republicofitaly#5tog#1pe#5van#7ger#1hu#1by#2egy" +
	"belarus#2sauturkeyrepublicbruneid#6ecuwallisfutunaburkinarepubliekfiji" +
	"socialistischerepubliekvietnamsomalischerepubliekbrazilheardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaanterritorialcollectivitywallisfutunarepubliekbelarus" +
	"republiekindia#1tt#7geq#1ht#1kr#424#432bhutankingdom" +
	"#1az#1np#440#1ernoordelijkemarianaeilandenstvincentandthegrenadines#6panterritoriumturkscaicoseilanden" +
	"#2eazcollectiviteitfransguyanalithuaniarepublicrepublicofthecongoleopoldville#8fpmalvinasfalklandislands#8bxmaleisie" +
	"yemensterritorialcollectivitymartiniquetfyrmacedonia#2zarsocialistischelibischarabischevolksjamahiriyyaconfederazionesvizzeraprmainlandchinaalgeriademocraticandpopularrepublic" +
	"britishoverzeesterritoriumfalklandeilandengrondgebiedmacauyemenrepublicbritishoverseasterritorycaymanislandsniuenewzealandoverzeesgebiedsdeelmacauknetherlandaruba#1us" +
	"faeroerislandshrvatska#431urugay#1lc#1cc#1es#8vq" +
	"#7urucentraalafrikaansekeizerrijkkyrgystanrepublicadeguineaecuatorialtadzhikistan#4882republicofburundi#8by" +
	"bailliagedeguerneseyrepubliekderfilipijnen#8ayusminoroutlyingislands#7uaeirelandrepublicascensionentristandacunhasinthelenadutchguiana" +
	"#4608socialistischerepubliekvandeunievanbirma#5ins#7nrulybiesverigevietnam#1tr" +
	"#1kpmauritus#1lb#1nr#1bzbailliagejerrikirgyzstan#6nep" +
	"dprk#8tz#2slv#6pal#8mpfilipijnenrepubliek#8frformerzanzibarpembaisd" +
	"#3rhzwoverseasdepartmentguadeloupesrilankarepublic#7norkingdomswazilandluxembourggrandduchyfederatieverepubliekbrazilie#5780" +
	"#1pypolynesiefrancaisesaotomeprincipedemocraticrepubliceastduitsland#1la#1ca#1gydemrepublicofthecongo" +
	"stpierreenmiquelon#8wsdemocraticrepubliczairekinshasacongoterritoriumcocoseilandenverenigdemexicaansestaten#6pak#8nc#8ps" +
	"serviemontenegrostatenunieazerbaijanrepublicmarshallsoesterreich#8fsmainlandurtanzaniaoverseascollectivitymartiniqueterritoryislandsman" +
	"angolapeoplesrepublickirgistanoverzeesgebiedsaintmartinfransdeelsocialistlibischarabischejamahiriyademocratischerepubliekoosttimorsabaensinteustatiusascensionandtristandacunhasainthelenakosovounitednationsadministeredregion" +
	"republicofalbaniarwanda#5781italianrepublic#1tpguineapeoplesrevolutionaryrepublic#428#436" +
	"#444#456maleisiefederatienamibiarepublic#8tx#8vt#2smr#5432" +
	"#6nor#6per#8sz#8pp#5452#8mr#6por#8iz" +
	"#8kznewzealandaotearoa#8gr#8bdfrpolynesiatcileopoldvillerepubliccongodemocratischerepublieksudan" +
	"territorygreenlandarabrepublicegypt#5tribyelorussischesocialistsovjetrepubliekpalestijnseterritoria#451verenigdearabischerepubliek#5433" +
	"#8sy#8nealandseilandenethopiarepubliekmadagaskar#8ly#8mucollectivityfrenchguiana" +
	"germanyunifiedazerbaidjan#4886#4894#8gq#8be#8cyfedstatesofmicronesia" +
	"#4826#8auoverzeesgebiedwallisfutunarepublicestlanddominicanrepublicdrrepublicmoldovaunionmyanmarbritishterritoriuminindischeoceaan" +
	"americauslibischearabischerepubliekoverseasterritoryfrenchpolynesiasocialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrikaalbania" +
	"lybia#5tonterritorytokelauturkey#5tun#1mx#4191#450" +
	"territoriumnoordelijkemarianen#7uzb#8tv#5434#8sx#8nf#5450#8mt" +
	"franserepubliek#8id#4887#8gp#8bfcaribbeannetherlandsformerivorycoastboliviaplurstateof" +
	"republiekzairekazakhistanlithuaniansovietsocialistrepublicrepubliquedemadagascarcommonwealthofdominicatongagambiathe#1uy" +
	"peoplesrepublicbulgariaguatamalaterritorycaymanislands#1my#4192unitarystaterepublicindonesia#1aqsocialistischerepubliektsjechoslowakije" +
	"statodellacittadelvaticanoformerrepublicvietnam#6newcookislandsuzbeksovietsocialistrepublic#8tw#2sjm#5435" +
	"#8sg#8ugaliraq#8ng#5451#6png#8lggambiarepublic" +
	"#8bgsyriauarfijisinthelenaentristandacunhafilipijnenrepublicrepofthecongo#6eri#4626" +
	"frenchstmartinfrserbiamontenegroyugoslaviapapuanewguineaterritoryunionmyanmarrepublicgrandducheluxembourgnetherlandsantillesformer#1sz#1uz" +
	"#1kzgrondgebiedbermuda#1jp#1mznaururepublic#1ar#448#452" +
	"#1czamericaunitedsates#1gr#7guystatevaticancity#8ttrepubliekboeroendi#5420" +
	"#5436#8sf#8nhrepublicofsierraleone#8mv#4891#8gv#8av" +
	"#2sun#2zmbrepublicitalielibyaunitedkingdomrepubliekbosnieenherzegovinasaintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslavia" +
	"franssoedankofthenetherlandsintmaartenrepubliquedusenegal#1ps#5790libyanarabrepublic#1wsoverzeesgebiedsdeelsouthgeorgiesouthsandwicheilanden" +
	"boliviaplurinationalestaatrepublicangola#1as#2lieprathetthaiussrrussia#1gsbyelorussischessr" +
	"kaaimanislands#8tu#8virepubliekbotswana#5437#8senorthyemen#8ni" +
	"#8pu#8le#8kurepublicczechia#4890maldivesislands#8bagefedereerdestatesmicronesie" +
	"#4834#8aqdemocraticrepublicgermanysultanaatomanstvinandgren#2xslislandscocoskeelingoekrainsesovietsocialistrepublic" +
	"sainthelenatristandacunhaascensionvae#4624#5taj#6bulalbanieverenigdearabischeemiraten#1zr" +
	"#1pr#1sxbritsterritoriumindeindischeoceaanbulgaarsevolksrepubliek#1tz#5tur#1idkyrghyzstan" +
	"#1mtkingdomspain#1at#1nzswanamibia#1cxcongorepbrazzaville#1dz" +
	"#1gpburkinafasouppervoltamacauchinapeoplesrepublic#2shnkingdomofthenetherlandsthe#5438chinataiwanprovinceofleopoldstadrepubliccongo" +
	"sthelenaascensionportugueserepublic#2sdn#8kt#8dr#8gt#8bbbonairesinteustatiusensaba" +
	"#4833commonwealthaustraliaukrayinagrondgebiedgibraltarkyrgyzstanpuertoricousoegandaunieserviemontenegro" +
	"nowmyanmarburmaturksencaicos#6bfomorrocounitedrepoftanzania#1re#1sybritishoverzeesterritoriumgibraltar" +
	"overzeesgebiedmacau#1ie#1ky#1vudjiboutitransjordan#1mu#4180" +
	"#4196paraguay#1au#1ly#1ne#1cyrepublicofthegambia#1dy" +
	"#1ee#1gq#4156moldoviansovietsocialistrepublic#8tsunitedrepublicoftanzania#5439#8sc" +
	"#8ukdemocratischerepubliekcongo#2sommarshallisdsterritoryanguillacentralafricanr#8ic#8ks" +
	"panama#7ind#8gkrwandarepublic#2xon#8bcarubaknetherlandmicronesiafederalestaten" +
	"#4832#8asrepublickeniavietnamrepublicof#2spmvatikaanfrankrijkkampuchia" +
	"steustatiusandsababonairerussischefedkampucheacambodiakonigreichbelgienrepublicofmontenegro#4694poblachtnaheireannhongkongspecialadministrativeregion" +
	"territoryguamgreecegermandemocraticrepubliceastgermanyfaroermiquelonsaintpierre#1svalkuwaytmacaochinapr" +
	"zanzibarsultanate#1mvsouthjemen#1cv#8tp#8sb#8nl#6nir" +
	"britishoverzeesterritoriumpitcairneilandendemocraticrepublicduitslandhashemitischkoninkrijkjordanieterritorymayotte#8krkanada#8gj#8bl" +
	"#4831#8ar#7itacambodiakingdomterritoriumgibraltarkirgizstan#6bhm#2zaf" +
	"noordvietnamrepublicofmoldova#6bracongorepofkirghizstanmacaospecialadministrativeregion#6buirepublicequatoriaalguinea" +
	"#1zwfaroes#1pw#7gbr#1tg#1kgterritorypitcairnislands#1mw" +
	"#6yug#1aw#1ngoverzeesgebiedsdeelhongkong#1cw#2lvaformeriran#1eg" +
	"#1gw#8vm#8saheardmcdonaldislandsaukiribati#8layemenpdrsouthaden#8im" +
	"#8jm#8gidemocraticrepublicsudan#8bmstaatbruneidarussalamvsmaagdeneilandenformernoordvietnamhungary" +
	"nethelandstadzjiekie#6blrkleinepacifischeeilandenvandeverenigdestaten#7bihdanmark#2zwedemocraticrepublictimorleste" +
	"nigeriasaintchristopherandnevisarmenia#1st#7gbs#1tf#5tuv#2lbn" +
	"#1mp#1lv#1nfkoninkrijksaoediarabie#1gtfederalpeoplesrepublicofyugoslaviazaireoverseasdepartmentfrenchguiana" +
	"#8tnsouthafricabrazilfederativerepublickinshasademocraticrepublicofthecongoaljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmabezetpalestijnsegebiedencocosislandsnoordelijkemarianen" +
	"overzeesdepartementnieuwcaledonie#8gh#2xns#8bncolumbiarepublicoverzeesgebiedkaaimaneilandenkingdomofthenetherlandsseychelles" +
	"peoplesrepublicromaniabonaireensinteustatiusrepublicecuadorspecialeadministratieveregiomacao#5indbrazzavillerepubliccongo#5taw#1su" +
	"#2lao#1ke#5oma#6940witrussischesocialistischesovjetrepubliek#1mq#4184kodorosesetibeafrika" +
	"#1lu#1nafijirepublic#1cukaapverdieverenigdestatenvanvenezuela#1gu#4152" +
	"#2lso#4144republicadechile#8toformersyria#8so#5411#6ken" +
	"#8noturkmeenserepublic#8lochristmasisland#8io#8jo#4860#8bo" +
	"malayasiaoverseasdepartmentfrenchpolynesiabosnaihercegovina1999kosovoinaccordancewithunsecuritycouncilresolution1244#7beneswatiniislamicrepublicofthegambia#4690" +
	"#6barleichtensteinafghanistankingdomoutermongoliaaustriagrondgebiedsouthgeorgiesouthsandwicheilanden#1pt#1rh" +
	"#1srbyelorussianssrfransezuidelijketerritoria#1tdgrondgebiedguernsey#1mrascensiontristandacunhasainthelena#1lt" +
	"#1cr#2ethterritoriumarubanetherlandsthe#8tlbolivariaanserepubliekvenezuela#8sn#8in" +
	"sintmaarten#7inahongkongchinaspecialadministrativeregion#8bhphilippineislandsjordanie#7nedjumhuriitojikiston" +
	"liechstensteinbelau#1xkoverzeesgebiedalandmarshallislandsoverzeesecollectiviteitwallisfutuna#1ssrepubliekdermalediven" +
	"saintvincentgrenadines#1tcbeninrepublicformermalaya#1ms#1ls#1ncchinamacausar" +
	"#1cs#1ecdemocratischerepubliekduitsland#4178alyaman#8sm#2scg#4862" +
	"#8gmdepartementlaguadeloupe#4818republikahrvatskaswissconfederationpeoplesrepublicbangladesh#7belunionofmyanmarrepublic" +
	"#7brnbraziliekingdomoftunisialeopoldvillerepubliekcongomicronesiafsarmeniebiotnewcaledoniadependenciesterritory" +
	"vorstendomliechtenstein#7geo#1il#6935noordsoedansaotomep#1mlcotedivore" +
	"separatecustomsterritoryoftaiwanpenghukinmenandmatsu#1lrdomtomfrance#1el#1ghmarshalleilandenrepublic#1froverseasterritoryguernsey" +
	"#8slformerdemocraticrepublicofthecongoterritoryalandislands#6kbivietnamdemocraticrepublic#8gllativafederalrepublicofgermanywestgermany" +
	"overzeesgebiedsdeelkaaimaneilandenpalaurepubliek#6bnggrondgebiedaland#7ngroosterserepublicuruguayrepublicdahomeyoverzeesecollectiviteitsaintbarthelemy" +
	"staatsgemeenschapservieenmontenegrofrenchcameroonsnipponkokuamerikaverenigdestates#1zmbritishoverseasterritorybritishindianoceanterritorypuertoricocommonwealth#1im" +
	"#1mm#4188islamitischerepubliekiranserbiarepublicstkittsennevis#1giegermanyprincipautemonaco" +
	"#4140#8tk#8vcdepartementdemayottejomhuriyeeslamiyeafghanestanoverzeesecollectiviteitsaintmartinfransdeel#2slesfrofyugoslaviaformer" +
	"isrealrepublickiribatirepublicmauritius#8bkbonairesainteustatiussaba#4800stateisraelswazilandkingdom" +
	"#2swemainlandunitedrepublictanzaniarepublicsouthafricasouthvietnamrepublic#7barnetherlandsguianafrenchpolynesiaoverseaslandskingdomeswatini" +
	"#5255#5225jordanhashemitekingdommalaysiairanislamicrepublic#1snkingdomlibya#1in" +
	"#1knfransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuelatsjechoslowaaksesocialistischerepubliek#1mn#1nl#2cogfmrzanzibarandpembaisd" +
	"#1gn#8thyugoslaviafrserbiamontenegrodemrepofsaotomeandprinciperepublickosovaoverzeesgebiedsdeelcuracao#8lh#6nth" +
	"republicpalau#8gbboliviarepublicgrondgebiedsaintbarthelemy#2xla#2jam#5500formertheformeryugoslavrepublicofmacedonia" +
	"#6bhusolomoneilanden#6kzksenegalrepublicpeoplesrepublickampucheaportuguesewestafricamarokko#1ro" +
	"#1sorepublicofsanmarino#1toislamicrepublicgambia#1io#1mo#1no#2cod" +
	"qazaqstanrespublikasycollectivitynewcaledonianewzealandniuestateofmongolia#8ti#8ve#8sirepublicofindonesiaunitarystate" +
	"sintmaartendutchpart#2jpn#8li#8je#2xkx#8gabritishguyananieuwzeelandniue" +
	"#5501syrischerepubliekarabrepegyptalgerie#6blzoverseasterritorysouthgeorgiasouthsandwichislands#7blrmicronesiafederalstat" +
	"romanianpeoplesrepublicgrondgebiedfranspolynesiecameroonrepubliccongopeoplesrepublicof#1slstatuscivitatisvaticanae#1tn#1vn" +
	"#1mh#2cheunievanzuidafrika#1eh#1glrepkorea#8sh#2slb" +
	"maldiveislandsitaliaanserepubliekverenigdearabemiratenkingdomofhungary#4807#7pleverenigdestatesverafgelegeneilandjesmyanmarunion" +
	"unitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoostenfransgebiedvanafarsenissasfransdeelsaintmartinterritoriumsaintmaarten#1za#1qa" +
	"#1sm#1tm#2cub#1km#1vikorearepofwestelijkejordaanoevergazastrook#1ni" +
	"#4112iranimperialstate#1gmafarsissasfrenchterritoryformercambodiaformerjugoslavie#6nig#8gg" +
	"bosniaandherz#4804grondgebiedguampeoplesrepublicofangola#2xwbsouthernyementunesischerepubliekrepubliekvancaboverde" +
	"democratischerepubliektimorlestelaosdemocratischevolksrepubliek#5221saintkittsnevitsargentinasabaandbonaireijslandserepublicstateofkuwait" +
	"formersovietunion#1sjterritoryofthecocoskeelingislands#1tlkingdomitalyhongkongchinareunion#1nh" +
	"#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden#1gbvolksrepubliekmongolie#8tdfederationnigeria#7ukr" +
	"#6kuw#7irqbhoetanbonaireandsabakirgizistanspecialeadministratieveregiomacaumaldivenrepublicterritoriumcuracao" +
	"#5220arabrepublicofegyptmaledivenkoninkrijkhongarijerepublicacolombiasloveniarepublic#1sktokelauislands" +
	"#1tkascensionandsainthelenatristandacunhalesothokingdomformerdemocraticrepublicvietnampeoplesrepubliccongo#1mk#2lkacocoskeelingislands" +
	"#2qatformeroppervolta#4170ascensionandtristandacunhaonafhankelijkestaatvansamoamalagasymadagascar#8qacollectiviteterritorialedesaintpierreetmiquelon" +
	"netherlandskingdomofthe#7usaformerzuidvietnam#8jaformeryugoslavrepublicmacedoniarepubliksingapuragazastrookwestelijkejordaanoever#7isl" +
	"#4810#5511republiekdjiboutialgeriastaatvietnamgermanyformerfederalrepublicmaurituisfederalrepublicyugoslavia" +
	"netherlandskingdom#5223#5taz#2cymmadagaskarrepublicofguatemalavorstendommonaco#1sh" +
	"#1tjsthelenaandascension#1kh#1mdgazastripwestbankturkyie#8tbsaintchristophernevisfederatie" +
	"transjordanhashemitekingdomoverzeesgebiedsdeelfalklandeilanden#5510#6710respublikabyelarusshrilamkademocraticfederalrepublicofnepalwesternsamoaindependentstate" +
	"unionburmarepubliekpanama#7nzl#1silibyanarabjamahiriyaeastgermanygermandemocraticrepublicmontenegrorepublicsouthsudan" +
	"#1verepublicaarabesaharauidemocratica#1ki#1meuppervoltanauru#2can#2eri" +
	"#4116#6lib#6prk#1ga#4148drccongoozbekistonrespublikasirepublicslovenia" +
	"statepalestinrepibliksesel#2jor#6nicgrondgebiedreunionformerukrainianssr#7isrsahrawiarabdemocraticrepublic" +
	"#5517republicmadagascar#6kyr#7berdominikaanserepubliek#7bizstaatlibie#7bur" +
	"laodemocratischevolksrepubliekargentinesthelenaascensionentristandacunhasurinamdutchguianagemenebestderfilipijnenrepublicofliberiamalagasy#1th" +
	"saintmaartensaintmartinserviemontenegrostaatsgemeenschap#1vdbirmauniegrondgebiednieuwcaledonieunievanburma#1mfhungarypeoplesrepublic" +
	"republicturkey#1gfformerdahomeybonairesteustatiusandsabaterritorysaintmaartentrinidadentobagoyemenpeoplesrepublic#6par" +
	"grotelibischarabischesocialistischevolksjamahiriyya#5516#6712#2cypoverzeesgebiedgibraltar#1sg#1vg#1mg" +
	"#2chngefedereerdestatenvanmicronesiekeelingislandsterritoryofthecocos#2coliraqrepublic#1ggmicronesiafederalestatenvan#4166" +
	"#4174vanuaturepublicnoordelijkemarianeneilandenfaroereilanden#2xnb#6703#6713#5571" +
	"stomeprincongothedemocraticrepublicofthezambiarepublicofindonesiaverarabischeemiratenoverzeesgebiedsdeelheardeilandmcdonaldeilandenpeoplesdemocraticrepublicalgeriaformerbyelorussiansovietsocialistrepublic" +
	"saudischarabierepublicofnauruuraguayaljumhuriyahaliraqiyahislrepofiranmongolulsrepublicwitrusland#1sd" +
	"overzeesgebiedmayottekyrgzstanunitedstatesvenezuelasouthernrhodesia#2comfriendlyislandssinthelenaascensionentristandacunha#1gd" +
	"#4175burkinafassorepublicslowakijekingdomnepalswitzerlandrepubliquefrancaise#5522#6702" +
	"formerdemocraticyemen#6770republicofsrilanka#5570guinearepubliclpdrfryugoslaviagreatbritain" +
	"republicadelparaguay#7bramacaospecialadministrativeregionchinahasjemitischekoninkrijkjordaniekingdomofbhutanprovincechinataiwanchadverenigdestatenverafgelegeneilandjes" +
	"#1sebailiwickguernsey#1vamaskateoman#1ma#2chllibischarabischerepubliekoverzeesegemeenschapfransezuidelijkegebieden" +
	"#2eue#1geknetherlandsaintmaartencollectivityguadelouperepublicsloveniestbarthsusvirginis#7isv" +
	"#6701#6771territorialcollectivitynewcaledoniachinapeoplesrepublicmacaucollectiviteitsaintmartinfransdeelformervenezuela#7nigterritoryjersey" +
	"amerikaverenigdestatenempireofethiopiafrancesaintmartinsthelenaascensionandtristandacunhafederalrepublicofcameroon#1sbargentinieunderunitednationssecuritycouncilresolution1244kosovo" +
	"republickirgizie#2cck#6liebrazilfederalrepublickoreadprkmainlandchinapeoplesrepublicrepublicofthemarshallislandssvalbardandjanmayenis" +
	"kingdomofafghanistansvalbardandjanmayen#2jeyfry#5520#6700gilberteilanden#5572" +
	"overzeesgebiedmontserratkosovounderunscr1244sadr#5260#6brukingdomofbulgariasouthgeorgie#2cxr" +
	"#5thimicronesiaterritoriumsainthelenaascensiontristandacunha#1scvietnamfmrrep#1vc#6lat#1mc" +
	"#6lbrstaatqatarczechiaterritoriumsouthgeorgiesouthsandwicheilanden#4162republicabolivarianadevenezuelarepubliektunesieverenigdestatenkleineafgelegeneilanden" +
	"#6phi#7ugadominionofceylonsinthelenaentristandacunhaascensionvolksrepubliekangolanorthrhodesiasaintvincentfrenchsouthernantarcticterritoryfra" +
	"grandduchedeluxembourgrepubliekgambiaholyseevaticancitycongodrunitedkingdomgreatbritainnorthernirelandterresaustralesantarctiquesfrancaisesformerserbiaandmontenegrocaribiannetherlands" +
	"libischarabischejamahiriya#6yprkirghizsovietsocialistrepubliclefatshelabotswanasainthelenaandtristandacunhaascensionnaoeronorthernmarianaislandscommonwealthrepublicofmauritius" +
	"republickosovoterritoryfaroeislandsalbaniarepublicunitedstatesusa#5860afarsenissasfransgebiedfalklandis#7phi" +
	"#3nhvuguyanacooperatieverepublicpeoplesrepublicofalbaniafrenchterritoryafarsissassaintkittsennevissouthadenyemenpdr#1sa#2civ" +
	"kyrgistan#5ssd#2cafczechiaczechrepublicreinodeespanarepublicadecaboverdevenezuelarepublicofsouthrhodesie" +
	"westgermanyterritorysvalbardjanmayenvolksrepubliekchinaspecialeadministratieveregiomacaumalagasischerepubliekalimaratalarabiyahalmuttahidahrepublicsouthafrikabyelorussischesocialistischesovjetrepubliekethiopiaincludingeritrea" +
	"rephabolikiyaafrikaborwa#6705jugoslavia#6775srilankaceylonbuliwyamamallaqtakeizerrijkethiopiesovietunion" +
	"tanzaniaverenigderepubliekportuguesetimor#5265formercongobrazzavillepeoplesrepublichungaryhaitiformerserbiamontenegrovatican" +
	"#670republicegyptedemocraticandpeoplesrepublicofalgeriadepartmentfrenchsouthernterritoryukraine#2cuwoverzeesdepartementfransezuidelijkegebiedenrepublicofnaoero" +
	"greatbritainandnorthernirelandunitedkingdomiranislamicrepublicofrepubliektanganyikauspuertoricocollectivitymayottestmartinsintmaartenunitedarabeastdrdominicanrepublic" +
	"kyrghzrepublicbailliageguerneseyrepublictunesiesintmaartenkingdomofthenetherlands#2xaukingdomofmorocco#6704#6732" +
	"#7plw#7png#5580#6760statenunieserviemontenegrostkittsandnevisfederationterritoryafarsissasoverseasterritoryamericansamoa" +
	"republicadeguatemalaoverseasterritoryunitedstatesminoroutlyingislandsrepubliekturkijeunitedkingdomofgreatbritainandnirelandaljumhuriyahallubnaniyahbelgique#5tkmbailliagejersey" +
	"southgeorgiafederalstatmicronesiabahrainkingdommicronesieverenigderepubliekkameroen#3zrcdoverseasterritorychristmasislandswitrusland" +
	"republickoreaoverzeesdepartementfranspolynesiefrenchguyanalatviansovietsocialistrepublicaregyptbritishoverzeesgebiedbermudariphabulikiyaafurikatshipemberepublicofbulgaria" +
	"saintmaartendutchpartesthoniavenezuelabolivarianrepublic#5531bonaireensaba#5581meestserenerepublicsanmarinoperu" +
	"guineeequatorialenorthrhodesie#6bot#7botboliviaplurinationalstateofirofiranrepubliekservie#6bah" +
	"azerbeidjanprchinaleopoldvillerepublicofthecongooverzeesecollectiviteitmartiniquecookisdsalmaghribceylonsrilanka#5snm" +
	"#6817virginislandsunitedstatesrepublicivoorkustplurstatebolivia#5530iriphablikiyaseningizimuafrika#6bosascensionensinthelenatristandacunha" +
	"formerverenigdearabischerepublieknetherlandssultanatemaldiveislandselsalvadorpalestinestatesainthelenaanddependencies#7bhurepublicoflatvia" +
	"sabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundi#6yemdemocraticrepublickoreaunitedstatesofvenezuelabrazilunitedstates#5331" +
	"islamicovergangsstaatafghanistan#6800#6816southrhodesiazuidgeorgieendezuidsandwicheilandendepartementsaintmartinfransdeel#6731jugoslavie" +
	"#7porvolksdemocratischerepublickorearepublicvanuatuspaansestaat#7parserenissimarepubblicadisanmarinoinaccordancewithunsecuritycouncilresolution12441999kosovorepublichaiti" +
	"americaunitedstates#5mnc#5slostatepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestatenfrsouthantarcticterritoryrepublicpanama" +
	"palausudanupto2011republictsjaadrepublicofyementerritorysouthgeorgiasouthsandwichislands#5850dominicanrepublicdemocraticrepublicdominionoffiji" +
	"philippinesrepublicdemrepofkoreasocialistrepublicunieburmaspanishsaharaellinikidhimokratiapalestijnsegebiedengrondgebiedarubakorearepublic" +
	"overseasdepartmentsaintbarthelemystatecambodiaplurinationalstateboliviarepublieksierraleonerepublicijslandbirmamyanmar#5sen#6950" +
	"democraticrepublicofkoreaislamicemirateafghanistan#5sknsthelenadependencieskingdomofsiamazerbajdsjandrocrepublicaelsalvador" +
	"territorybermudarwandeserepubliekverenigdestateskleineverafgelegenislandsfranssomalilandformerwitrussischesovietsocialistrepublicverenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdom" +
	"#5591republicofpoland#6belkoninkrijkroemenieformerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkongvaticaansestaat" +
	"alarabiyahassuudiyahcrotiausofamericamacedonianorthmacedonianoordelijkemarianenislandssultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroen" +
	"sintmaartennederlandsdeellibischearabischerepublicrepublieklitouwen#5590#6790duitslandbondsrepubliek#7bdinoordmacedonie" +
	"overseasterritoryhongkongpeoplesrepublicofkoreasoevereinedemocraticrepublicfijifrenchsouthernandantarcticterritoriesruslandkoninkrijkvansaoediarabie#7bruvjrmacedonie" +
	"grondgebiedhongkongrepublicsudanspecialeadministratieveregiohongkongvolksrepubliekchinaverenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliekrepubliquedeguineealmamlakahalurduniyahalhashimiyah" +
	"#5305unitedstatesminoroutlyingislands#6812stvincentengrenadinesbesislandsformercongoleopoldvillechinapeoplesrepublicfederatievannigeria" +
	"#6benkyrgyzrepmacedonieegypteverenigdearabischerepubliekeritreafrenchafarsandissasfrsouthernterritoryfrenchsouthernantarcticterritory" +
	"bosniaandherzegovinaformerservieenmontenegro#5mngmalagasyrepublicfederationofmalayaoverseasterritorybermudavolksrepubliekhongarijebarbados" +
	"yemensouthrepubliquedevanuatuyugoslaviaserbiaandmontenegrooostelijkerepubliekuruguayrussianfed#6811antiguaheardendemcdonaldeilanden" +
	"koninkrijkgriekenlandsababonaireoccupiedpalestinianterritoryrepubliekegypte#6kossaintchristopherennevisfederatietahitifrenchpolynesiahungarykingdom" +
	"taiwanchinaequatorialguinearepublicterritorysainthelenaascensiontristandacunhatogoleserepubliek#4332overseascollectivityfrenchguianaalgerijnsedemocraticvolksrepubliekstlucia" +
	"phillippinerepublicrepubliektsjechierepublicchadvirginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguayrepubliekletlandrussianfederation" +
	"saintmartinfrance#5stpnigerrepublic#5syrrepublicalbanierepublicbulgaria#6luxethiopia" +
	"formercentralafricanempireoverzeesdepartementsaintpierremiquelonhongaarserepublieknoordelijkemarianengemenebesturuguayportugeeswestafrika#6bol#7bah" +
	"#7bolsvalbardjanmayenbritsguiana#5fijpeoplesdemrepyemen#6651formersinthelenarepublicofsouthvietnam" +
	"drvngemenebestnoordelijkemarianentrucialstatesoverseasterritoryfrenchguianafransterritoriumvoorafarsissasdomrepgermanfederalrepubliccongodrc" +
	"vaticanstatezimbabwerepublicfrg#5840congobrazzkeelingeilandencocoseilandenoverseasterritorynorthernmarianaislandsfrsouthernterritories" +
	"#2xqcrepublicofcolombia#4334libyanrepublicoverseasterritorygreenlandtuvaluvietnamrepublicfaroeislands" +
	"oostelijkerepublicuruguay#5339sinteustatiusandsababonaire#2vnm#7purbyelorussia#6781tukey" +
	"#7per#7bankingdomofspainsintkittsennevisbelarussischesocialistsovjetrepubliekmacedoniaoezbekieoverseasterritorymayotte" +
	"koreanoordoverseasdepartmentsaintpierremiquelonislamitischefederalerepubliekdercomorenparaguayrepublicslovaakserepublictadjikistanhendersonducieoenoislandspitcairnrbvenezuela" +
	"#5338republiccolombiavolksrepubliekbeninrepbolvenezuelaterritoriumbonairesainteustatiussabaoverzeesgebiedsdeelcocoseilandenoverseasdepartmentwallisfutunaunitarystateoftherepublicofindonesia" +
	"unionofthecomoros#7iri#6780republiqueducamerounkoninkrijkthailandunitedstatesofindonesiarepublicnmacedoniaverstatenvanamerika" +
	"#4320#4336taiwanprovinceunionsouthafrica#4316bahamasgemenebest#4344stchristoffelnevis" +
	"#6680#6652brazzavillecongorepublictsjadsaotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadines" +
	"#6litkoninkrijkbahreinrepublicalbaniabritishsolomonislandsethiopiefederationmalaysiastateofthevaticancity#5835" +
	"republicofczechia#7dmaantarcticacollectivitywallisfutunasouthvietnam#7bulgroothertogdomluxemburgsouthtomeprincipe" +
	"#5finfaeroesstmartinfrancedrukyuloverseasterritoryarubabritsegebiedenindeindischeoceaanfederationofmalaysia#6625" +
	"sultanateofzanzibarnyasalanddepartementdelamartiniquestchristopherennevisfederatieanddomtomfrancebritishoverzeesgebiedfalklandeilandengrondgebiedguadeloupe#6les" +
	"gaboenverenigdearabischerepublicegypte#5368sovietsocialistrepublicsunionoverzeesgebiedsainthelenaascensiontristandacunha#2vengibralterethiopiafdr" +
	"republiccolumbia#6indcomorosislandsfaeroermaagdeneilandenmeestserenerepublieksanmarinorepublicofbeninsrv" +
	"#6694cookeilandennieuwzeeland#6626federalvolksrepubliekjoegoslavierepubliekoosttimor#5swdsaudiaarabia#5369" +
	"territorymontserratzairekinshasacongodemrepsyrianarabrepbulicterritoriumpitcairneilanden#7irlkampucheaformercongodemocraticrepublicof#5frn" +
	"comoresportugeserepublicrepubilikayakongodemokratikijamhuriyamuunganowatanzaniarepublicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire" +
	"#5310slovenskarepublika#2vdrdemocraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnamhongkongsarchinazuidkorea" +
	"stchristopherandnevisfederation#5830muscatenomanpeoplesrepublicmacaochinalibyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia#4324" +
	"#5fsmelpenbeenkust#4308#4312#4340dutchantillesbulgariarepublicrepubliekturkiye" +
	"verenigdearabischerepublicservieenmontenegrostaatsgemeenschap#6696#6620guatemalarepublic#2cpvterritoiredesileswallisetfutuna#5sur" +
	"#7rwaspitsbergenkoninkrijkbulgarijelaospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuelademocraticrepublicvietnamgrossherzogtumluxemburgchinapeoplesrepublicmacao" +
	"aljumhuriyahaljazairiyahaddimuqratiyahashshabiyahtrinidad#5mzmsouthgeorgiasouthsandwichislandsstaatvaticaanstadterritorialcollectivitysaintpierremiquelon#620#2cri" +
	"republiekcongo#6laorbvvenezuela#5swarepublicofkiribatirepcongomocambique#2hnd" +
	"koreademrepnbahreinrepubliekbolivialitouwenrepublicturkmenistan#2virbritishoverzeesterritoriumanguilla#7den" +
	"grotelibischarabischesocialistvolksjamahiriyyanihonkokurepublicofsurinamsovereigndemocraticrepublicfijizwitserseconfederatieformermacedoniafrenchsouthernandantarcticterritoriesfra#6690" +
	"repbrazzavillecongo#2cmrczeckrepublicdemocratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonie#5315#5365" +
	"libyastaterepubblicaitalianakoninkrijkeswatinipapuaandnewguineaterritorycocoskeelingislandsgrondgebiedsaintmartinfransdeelmicronesiegefedereerdestatespalestijnsgebied" +
	"republieksingaporemyanmarbirmasaintmaartenstmartinunarabemiratesstateofpapuanewguineaportugueseguinearepubliekvandemaledivenrevolutionairevolksrepubliekguinee" +
	"lebanondemocraticrepublicsaotomeprinciperepublicburundi#5366comorenislamicfederalrepubliccostaricarepublicfsm#2vut" +
	"unitedmexicanstatesrepublicofbosniaandherzegovinalandbonairesainteustatiussabavenezuelarepbol#4328#5denbelgischkongorepublicadominicana" +
	"tristandacunhaenascensionsinthelenaformerkampucheauzbekistanrepublic#6692republiekangoladenmarkkingdomformersurinamtanganyikatanzania" +
	"fedmicronesiabahamasislandsbelize#5jor#5317#5367thevaticansouthgeorgiezuidelijkesandwicheilanden" +
	"witrussischesocialistsovjetrepubliekfederalrepublicbrazilieoekraiensesocialistischesovjetrepubliekjamhuriyakidemokrasiayakongomarshallislandsrepublicstatesolomonislandssultanatemuscatomancollectivityofsaintmartin" +
	"vaticancityholyseesoevereinedemocratischerepubliekfiji#7domterritorygibraltaroccupiedpalestinianterritoryincleastjerusalemformerwestsamoanipponnorthamerikaverenigdestates" +
	"tsjechoslowaaksefederalrepubliczhongguobelarusrepublicterritorysaintbarthelemydemocratischjemenkoninkrijktonga#5seykaapverdischeeilanden" +
	"commonwealthdominica#5316#5360furstentumliechtensteinbelorussiansovietsocialistrepublicoverzeesegemeenschapfransguyanaoverzeesgebiedsdeelsvalbardjanmayenpuertorico" +
	"spanishstaterepublichongarijecollectiviteitwallisfutunajapanconfederaziunsvizraformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen" +
	"#2atgfederalrepublicofsomaliasthelenaentristandacunha#695nauruisland#6630kleinepacifischeislandsverenigdestatesterritoriumkaaimaneilanden" +
	"bondsrepubliekoverseasterritoryislandsman#5385republicsingaporecambodiastaterepubliekzuidsoedanislamitischebondsrepubliekdercomorenrepubliquemadagascar" +
	"#7pan#6insplurinationalestaatboliviademocraticfederalyugoslaviarepublicvietnamcomorosdprkoreaislamicrepublicofmauritania" +
	"tshadafghanistantransitionalislamicstate#2atfdemocraticrepublicofthesudan#694gaboneserepubliekchinaprhongkongdemocratischerepublieksoedan" +
	"micronesiafederatedstatesunievanmyanmarcongorepublieksolomonis#2vctrepublicindonesiefederalrepublicjoegoslaviebritishoverzeesgebiedislandsman" +
	"unitedkingdomlibyayemenadenrepoblikanimadagasikaranegarabruneidarussalammicronesiegefedereerdestatenfalklandsgrondgebiedgroenlandsintmaartenkofthenetherland" +
	"#4300ethiopiafederaldemocraticrepublicformerunionofsouthafrica#4348#2ata#693grondgebiedfransezuidelijkegebiedenvalleysandorraprincipality" +
	"syemenukraniazuidsudankoninkrijkmarokko#5swz#2hvokeelingislandscocoskinshasacongo" +
	"overzeesgebiedsdeelsaintmartinfransdeelkongerigetdanmark#7polcaymansargentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublicrepublicofchad" +
	"democraticfederalrepublicnepaliriran#692republicofzambiarepubliekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek#5sau" +
	"#2and#5siemanislandsrepublicsoedanysland#6safcollectivityfrenchpolynesiajemenitischearabischerepubliek" +
	"#5380imperialstateiranpeoplesrepublichongkongchinaformerduitsedemocraticrepublicserbiaindiaunionoverzeesgebiedsdeelturkscaicoseilandentaiwanchn" +
	"tetaparaguai#4540peoplesrepublicchinamacaospecialadministrativeregionirafghanistannoregvietnamformerdemocraticrepublic#4398formerunitedrepubliccameroon" +
	"frenchsaintmartin#6698#691fidjifederalrepublicbrazilunitedstatesamerica#5slvnorfkailenteratri" +
	"#2htiformercentraalafrikaanskeizerrijk#5sudformercambodja#6svgprincipalityofthevalleysofandorraoverzeesegemeenschapmayottebovenvolta" +
	"#690formerduitsedemocratischerepubliek#2cskcongodemocratischerepubliekunitedstatesbraziloverzeesgebiedsdeelsaintpierremiquelonrepublicindonesiaunitedkingdomgreatbritainnorthireland" +
	"gilbertandelliceislandshautevoltarepublicofcyprus#4574#7prkbosniaandherzegovinarepublicterritoryhongkongunitedkingdomoflibya" +
	"#7pakjamhuuriyaddafederaalkasoomaaliyarepofkosovosankattansihanaislasmarianashrvatskacroatialocalname#4304chechrepublic#2asm" +
	"maneilandwesternsaharabechuanalandprotectoraterepublieknaurufutunaandwallissocialistfederalrepublicofyugoslaviakingdomofitaly#5mor" +
	"#6600koninkrijkafghanistanoverseascollectivityguadeloupeiranpersiaturkserepublicrepubliquelaguineeequatorialeformerphilippinerepublicliberiarepublic" +
	"maldivischeeilandenincleritreaethiopiaperziebritishoverzeesgebiedmontserratdemocraticpopularrepublicalgeriapaysdoutremerlapolynesiefrancaise#7ivbsintpierreenmiquelon" +
	"greecekingdomkinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilandenphilippinecommonwealthterritoiredesterresaustralesetantarctiquesfrancaises#5970coalitiongovernmentdemocratickampuchea#2cze" +
	"#5sluphilippines#5sri#4212grenadaletlandshqiperiaconghoaxahoichunghiavietnam" +
	"kingdomtongaoverzeesgebiedsdeelbritishmaagdeneilanden#5drvterritoriumsvalbardjanmayentristandacunhaandascension#6isrecuadortsjechoslovakije" +
	"palestiniannationalauthorityterritoryfrenchguianakingdomdenmarkdepartmentguianafrenchpartsaintmartinpeoplesrepublicofkampucheaafarissalanddenmark" +
	"#6lebeqguineaslovakiatanganyikaenzanzibarpapuaniuginisainthelenaandtristandacunhafederatiemaleisieoverseascollectivityfrenchpolynesia" +
	"thailandsaotomeeprincipedrvsovereigndemocraticrepublicoffijicuracaogriekenlandgeorgiefederatiesaintkittsnevis" +
	"uzbekhistanmaldivensultanaat#4226#6salmaltarepublicyemenarabrepublicghanarepublicrepublicofvenezuela" +
	"republicverenigdestatesindonesie#4570ijslandserepubliekformerfederationofmalayaminoroutlyingislandsusformerturkeysocialistischerepubliekroemeniefrsouthantarcticterr" +
	"#4392congodemocraticrepubliczairekinshasadhivehiraajjeygejumhooriyyaamalakka#6togterritorybritishvirginislandsbelicekorearepublicsouth" +
	"federatiemalakka#2hkgchiliformerbirmarepublicsierraleoneeritreastatephilippinerepublicformerczechoslovakia" +
	"jemenmongoliapeoplesrepublicunitedarabemirate#6irqformerunitedrepublicofcameroonkazakhsovietsocialistrepublicrepubliekvandemarshalleilandenlaospeopledemocraticrepublic" +
	"republicunitedstatesindonesiamutawakkilitekingdomyemen#6sintanzaniatanganyika#4288nederlandsguyanafsmicronesia#4548" +
	"tsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesiatanganyikaandzanzibarunitedrepublicrepublicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczairecesko" +
	"#2aus#6thibirkinafasooverseasterritoryfalklandislandssocialistpeopleslibyanarabjamahiriyayugoslaviazanzibar#5sal" +
	"bondsrepubliekduitslandsolomonislandsstate#6ven#6van#5spn#4239malvinasfalklandeilandenoverseasterritorycocoskeelingislands" +
	"northernmarianascommonwealthrepublicofguinearepubliquedeguineeequatorialefilipijnserepubliekmauretaniaroumaniarepubliekzimbabweterritoriumanguilla" +
	"nethantnepalfederaldemocraticrepublic#3ydyebritishoverzeesterritoriumguernseyislamicrepofiranvenezuelarepbolivarianadeazerbajdzjanrepubliccostarica" +
	"republicofuppervoltamagyarkoztarsasagpalestinestateofrepublictanganyikasaudiarabiakingdomrepubliekvanuatuuniebirma#5900" +
	"southadenyemenpeoplesdemocraticrepublicgeorgiaddr#5mas#6solindependentstateofpapuanewguinea#4214ruanda" +
	"#4222#4238#2hmdpeoplessocialistrepublicofalbania#2vatformerunitedarabrepublicsocialistsovjetrepubliekenunie#6570" +
	"#6spnrepublicrwandavirginislandsbritishoverzeesgebiedbritishindischeoceaanterritoriumkingdomofdenmarkrepublicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijk" +
	"#5mlthashemitekingdomtransjordan#2afirepubliccuba#5sinprincipautedemonaco#6somtanganyika" +
	"formerbyelorussianssrkingdomnetherlandscuracaouniecomorenformercameroonkypriakidimokratiahellenicrepublickingdomofgreece#6565" +
	"#6571#6srithedemocraticrepublicofthecongoyemenaroverseasterritorymacaoafrikaborwafransguyana#6ita" +
	"ethiopiapeoplesdemocraticrepublicrepubliekkazachstan#5myamongoliarepubliclithuania#6tajoverseasdepartmentnewcaledoniarepubliekgeorgie" +
	"#5somangolarepublicozbekistonrepublicofgreece#6572turkiyegibraltarethiopianempire" +
	"turkijerepubliekoegandaislamitischerepubliekpakistan#7kgzpersiairanassudanbritsgebiedindeindischeoceaanvietnamsocialistrepublic" +
	"#2abwverenigdestatenvannoordamerika#2afg#5mexdemocraticvolksrepubliekalgerijereunionislandgemenebestvanpuertoricooverzeesgebiedheardeilandmcdonaldeilanden" +
	"#5solcommonwealthofthenorthernmarianaislandscameroonunitedrepublicfmrdemyemenphilipinesrepubliquedemocratiqueducongoindependentstatesamoamauretanie" +
	"alurduncentralafricanempirekoreanorthlaopeoplesdemrepalandautonomousprovincekhmerrepublicsthelenatristandacunhaascensionpalauislands" +
	"nigerrepubliekarmenieoverzeesgebiedbouveteilandgrondgebiedamerikaanssamoarepublicofcotedivoirebeluuerabelaubrazzavilleformercongoindependentandsovereignrepublicofkiribati" +
	"#2autmaldiveislandssultanatekalaallitnunaat#5mawburkinofasorepublicofecuadorsultanateofthemaldiveislands#4218" +
	"palestinianadminareasrepublicaustria#5jamazerbeidsjanislandsman#6sudsaintkittsnevis#4562" +
	"#4578lareunionterritoriumguernseymozambiquepeoplesrepublicmaltaaotearoanieuwzeelandmozambiquerepublicnorge" +
	"overseasterritoryusvirginislandssuidafrikarepublicdemocraticyemenkazachiesyrianarabrepublicrepublicguatemala#2azestateoferitrea" +
	"zanzibarpeoplesrepublicislamicrepublicmauritanierepubblikatamalta#2alaoverseaslandsoffrenchpolynesia#6sierepubliekportugal#6sau" +
	"libaneserepublic#7rsasaintvincentandthegrenadinesservieenmontenegrosainthelenaandascensionyemenarabrepublicyemen#5drc#9qa" +
	"departmentmayottecommonwealthbahamasbangladeshrepublictrinidadtobagoportugeestimormiddenafrikaanserepublicvolksrepubliekalbanie#3aidj" +
	"#6icemongolierepublicireland#5msi#5910#6tonswiterlandunitedkingdomofgreatbritain" +
	"abodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic#2antrepubliczimbabwe#6tunbjelorussischessrunitedarabicemirates" +
	"#4248formerlibyanarabjamahiriya#4280republicaargentinacollectiviteitguadeloupestpierremiquelonbuthanlibyanaj" +
	"guineaconakry#6560gemenebestaustraliesainthelenaascension#4516sierreleoneislamitischerepubliekgambiaalbanesevolksrepubliek" +
	"comorenkingdombelgiumdrciranislandsrepublicsinteustatiusenbonairefalklandislandsmalvinassomaliafederalrepublicrepublicofkyrgyzstan" +
	"tsjechierepublicofnorthmacedoniamicronesiafedstatesof#5jpnsintvincent#4231turkscaicoseilanden#7rus" +
	"republicmozambiquesaotome#3anhharabrepublicsyriaascensionsainthelenafryserbiamontenegrosocialistischerepubliekvandeunievanburmakofthenetherlandaruba" +
	"republieksanmarinodepartementmayottebangladesjlaospdrpeoplesrepublicmainlandchinarepublicoffrancekirgiziarepublickirgistan" +
	"#2macmatanitutugalalaoviti#4492islamicrepublicirannouvellecaledonie#2alboverzeesgebiednorfolkeilandsaintmaartenfransdeel" +
	"#6slv#5svg#4230peoplesrepublicchinadrcongodominicaanserep#6530tristandacunhaascensionandsainthelena" +
	"#6swd#4566moldaviansovietsocialistrepublicsudandemocraticrepublicrepublikindonesia#5hairepofmoldovajumhuriyatassudan" +
	"republicofcaboverdestchristophernevisfederationislamicrepublicmauritaniamongoliastateoverzeesgebiedanguilla#5saf#2aia#6slu" +
	"britishoverzeesgebiedkaaimaneilandennepaldemocraticfederalrepublicsamoaindependentstate#4233#6seychilevanuatu#6531" +
	"chinataiwanprovincegrondgebiedsaintmaartenpeoplesdemocraticrepublicethiopiasuomipapaunewguinea#5hun#7djirepublicadecolombia" +
	"martinique#6ire#9vekeelingeilanden#5honbjelorussie#9gaantiguaandbarb" +
	"boetan#9jekoninkrijknoorwegenswazliandfalklandislandsislasmalvinasliberia#2tjk#4232" +
	"yemenpeoplesdemocraticrepublicsouthadenbritishoverzeesgebiedbritishindischeoceaanterritoriumfrenchterritoryoftheafarsandtheissas#4292taiwanprovinceofchina#6552republicivorycoastviti" +
	"roemeensesocialistischerepubliek#4512lesothooverzeesegemeenschapsaintmartinfransdeelrepublikayuburundirepublicofkazakhstan#7kor#7kaz" +
	"solomonseilanden#9gfchannelislandsguernseymicronesiefederalstates#2mafrepublicelsalvadorunitedstatesofbrazilellas" +
	"#6tricotedivoireivorycoastsocialistethiopiaboliviamultinationalestaatpresecessionsudanrepubliekierlandpolandrepubliccaicosislandsturks" +
	"#6553#2frabritishoverzeesgebiedguernseypeoplesrepubliczanzibarrepyemenfransguianaargentijnserepublicdemocratischerepubliekvancongo" +
	"democratischfederatiefjoegoslavieteratriofnorfkailen#9sg#9vgmadagasikarawesternsamoasamoa#9gg#4404" +
	"kirgiziesvg#4496territoriumbritishindischeoceaanterritoriumsvizzera#2hrv#4234#4246" +
	"republiekindonesieoverseasterritorysaintbarthelemynorthkoreakersteilandrepubliekguatemalafijieilandenrepubliekcooperatieverepublicguyana#9sd" +
	"democratischevolksrepubliekjemengautemala#6481republicirak#9gdegyptarabrepofrepskorearepubblicadisanmarino" +
	"koninkrijklibieheardisland#4499#5monstateofvietnamrepubliekhondurassaintmaartenkingdomnetherlands#5cub" +
	"#6frnfrenchpartstmartin#6swa#6551statevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistanterritoryoftheafarsandissas" +
	"czechrepublic#7kuw#9se#9va#2mwi#6482repofkorea#9bi" +
	"taaf#9geoverzeesgebiedgroenlandguineequatorialvenezuelarepublicabolivariana#4418republicjemenrepubliekbenin" +
	"ukgreatbritainnorthernireland#5mli#2mli#4498commonwealthphilippinesoverseasdepartmentreunion#6tuvjamhuryatislamipakistan" +
	"cambodiakampucheastvincentendegrenadinensierraleonerepublic#2tgoburmaunionofmyanmar#4296man#5cam" +
	"#5cdisalomonislands#2omnierserepubliekchinamainlandliechtenstien#9sbvaticancitystateholysee" +
	"zairecongodemocraticrepublicof#6483#9bhterritoryamericansamoakyrgyzstanrepublicfederalstatesofmicronesiaicelandrepublic#5mal" +
	"piruwsuyu#2tun#6359#6305iranempirerepubliquerwandaise#2tonrepubliekitalie" +
	"britishhondurasmauritiusislamitischerepubliekafghanistansovietrussia#5chnmalvinenpapuanguineasrilanka" +
	"pakistanislamicrepublicvolksrepubliekpolencssr#9scalmamlakahalmaghribiyahkaapverdischeislands#9vcoverseasdepartmentsaintmartinfrenchpart" +
	"#9xk#6484iceland#5dji#5domlichtenstein#9lc#4400" +
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
	"#9jo#9noangolasouthgeorgiazuidelijkesandwicheilanden#5magrepublicofdahomeysaotomeandprterritoryofamericansamoa" +
	"formercongoleopoldstadrepubliquetogolaiseunitedstatesofamericaoverzeesgebiedsdeelgibraltarrepubliekugandazuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampucheaformerunionsovietsocialistrepublics" +
	"saotomeandprincipedemocraticrepublicierland#9sl#9vnbritishguianamicronesiafedstatstmartinfrenchpartuniedersocialistischesovjetrepublieken" +
	"#9bn#9glrepubliekmauritiussaotomeyprincipe#2arecaicosislandsandturksfranceanddomtomalgeriademocraticpeoplesrepublic" +
	"grootbrittannie#5145duitsedemocratischerepubliekfalklandeilandenmalvinas#2tmp#5135hongkongsarstkittsnevisfederation" +
	"republicsurinamunitedstatesindonesiahasjemitischkoninkrijkjordanie#2tcdvanuatarepublicofperustatenepalrepublicboeroendi" +
	"bharatiyaganarajyagrondgebiedcuracaosouthernyemenpeoplesrepublicdjiboeti#9sm#9vifaeroeisds#9aq" +
	"#9ba#9dm#9gm#9km#2mda#4410#9nistaatsgemeenschapserviemontenegro" +
	"jugoslavieformersamoaonafhankelijkestaat#5150#6350chinaprmainland#2hunafghanistanirrepubliccongo" +
	"thegambia#2vgbfrenchrepublicsocialistrepublicroemenie#6stpverenigdestatesvenezuelaabessinieromaniakingdom" +
	"kroatieyugoslaviaserbiamontenegrocaymanislands#9sj#7ken#9arstmartinfransdeel#9jp" +
	"dutchguianasurinamtanganyikazanzibarverenigderepublicdepartmentfrenchguiana#2marfrserbiamontenegroserbia#5madrepubliekalbaniekoninkrijkswaziland" +
	"omankoninkrijkegyptenorwaykingdomcollectiviteitfranspolynesievolksrepubliekkongoarubakingdomnetherlandsbezettepalestijnsegebiedenoverseascollectivitysaintpierremiquelon" +
	"voormaligjoegoslavieargentinerepublicgermanyeastlebaneserepublicnorthsanayemenarabrepublicmadagascarmalagasyunievanservieenmontenegro#9ps" +
	"#9skgemenebestderbahamas#9uk#9ws#7mkdmayotte#9asgermany" +
	"nigeriafederalrepublic#5dma#9dk#9gstunisianrepublicaland#6452#9lk" +
	"#4408noordmarianensyrianarabrep#6352peoplesdemocraticrepublicofyemenuppervoltarepublic#2tcadominicanrep" +
	"uarsyria#7tgarussianfederalformerrepublicofsouthvietnamstateofthesolomonislands#9pr#9shrepubliekfijieilanden" +
	"ribaberikikiribatikingdomlesotho#9atburmacroatia#9bb#9dj#9gp" +
	"fuerstentumliechtensteinoverzeesgebiedpuertorico#9id#9khformerdemocraticrepublicofvietnam#6451#9mttransitionalislamicstateofafghanistan" +
	"turkiyeturkeyverenigdestatenvanbrazilievaticaanstadalgeriapeoplesdemocraticrepublicsouthyemenubangisharicooperatieverepubliekguyana#5155" +
	"#5165#6343gemenebestbahamasterritoriumverafgelegeneilandjesverenigdestatesrepublicofthefijiislandsgdrformerrepublicafghanistankoreazuid" +
	"republicademocraticatimorlesteeastsamoailedelareunion#5680formersouthernyemen#2frofederalerepublieksomalievietnamsouth" +
	"#9si#9vuarabischerepubliekegypte#9au#9be#9gqoverseasdepartmentmartinique#9ie" +
	"#9kimostserenerepublicofsanmarino#6450#9li#9muoverzeesecollectiviteitguadeloupe#4414#9ne" +
	"#4466#4478territorypapuanewguineanetherlandsantillessaintmaartenthekingdomofthenetherlandsterritoiredesterresaustralesantarctiquesfrancaises#5130" +
	"republiekcongobrazzavillecongorepublicbrazzavilleyugoslavsocialistfederalrepublicoubanguichari#6syrsinthelenatristandacunhaenascensionguernseybailiwickstatekuwait" +
	"tanziniasiamkingdom#9svcollectivitysaintmartintimorlesteeasttimor#2fin#9bd#9cv" +
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
	"republicoffinlandafghanistandemocraticrepublicsanayemenarabrepublicnorthphilippijnen#9uapeoplesrepublicofhungary#9by#9cu" +
	"egyptunitedarabrepublicuntiedstates#6402#9de#9guislandsrepubliciran#9kegaboneserepublic" +
	"kingdomthailand#9lu#9mq#9na#4462#4474kongeriketnorgerepublicoftheniger" +
	"sgeoandtheis#6346hagereertrakoninkrijklesothocyprusrepubliccongobrz#6sen#6skn" +
	"capeverdeiskosovabolivrepublicvenezuela#7tjk#5cha#7mribritishmaagdenislandsoverseasterritorysainthelenaascensiontristandacunha" +
	"overseascollectivitysaintmartinfrenchpartbouvet#9pt#9srtimorleste#9azmacaochinapeoplesrepublicrepublicahonduras" +
	"#9cr#6403republicestoniayemennorth#9lt#9mrwestbankandgazastripfyromnorthmacedoniamacedonia" +
	"#2mozbritsesalomonseilandenrussiansovietfederativesocialistrepublic#6345#6sloukrain#7yemdemrepofcongo" +
	"republiekperuoverzeesgebiedchristmaseilandkoreareps#7mgl#9ss#7ksaoverzeesgebiedcuracao#2mus" +
	"#6404#9ls#9ms#9ncamerikaansemaagdeneilandenrepubliekkaapverdie#4480tajiksovietsocialistrepublic" +
	"bahrainstatesaintmaartenknetherland#6344republiczambiaoverzeesgebiedguernseyvenezuelaunitedstatesvolksdemocratischerepubliclaos#4780" +
	"departementguadelouperepublicofpanamakingdomromaniaarabischerepublieksyriekambodjanederlandseastindieprincipalityandorra#9bz" +
	"federalestatenmicronesia#9fr#6411#6461#6475#9lrkingdombhutanivorycoastrepublicofcotedivoire" +
	"vorstendomandorraindonesieestadolibreasociadodepuertoricotaiwanprovincievanchinakingdomoflaos#7tunvenezuelarepublicusamerica" +
	"noordelijkemarianaislandskuwaitstatevirginislandsoftheunitedstatesformertanganyikaandzanzibar#9pyhongaarserepublicdemocratischesocialistischerepublieksrilanka#9gy" +
	"#4470republicofmaldiveskingdomburundiandorraprincipalityfyrmacedoniaduitsebondsrepubliekfalklandislandsmalvinasislandsrussiasovietunion" +
	"#7mnemaagdeneilandenvandeverenigdestatenrussia#7mliirelandkenyarepublicchristmaseilandrepubliciraq" +
	"afghanestandemyemen#6tkmoverzeesegemeenschapwallisfutunaforoyarfrenchguinea#2turunscr1244kosovo" +
	"macaochinamarshalleilandenstvincentendegrenadineskingdomofiraqrepublicukraine#5czrrepublicofhaitiautonomousprovinceofaland" +
	"#5cap#7mdvkingdomofyemendemocraticrepubliccongooverseasterritoryreunionfederalrepublicsomalieburmaunienationofbrunei" +
	"overzeesgebiedsdeelguamslovakiarepublicterritoriumaland#2tzadepartementfranspolynesierepublicofguineabissauoekrainerepubliekcotedivoire" +
	"bosnieenhercegovinakosovo#4768transitionalgovernmentethiopiakoninkrijknepal#7tkmformertanganyikaenzanzibartojikiston" +
	"dijboutirepublicsurinamerepublicequatorialguinearepublicvenezuela#7maw"

// KeyStart tells where the keys with each hash begin.
var KeyStart = [1<<KeyBits + 1]uint16{
	0, 2, 3, 3, 4, 4, 5, 5, 7, 8, 9, 9, 9, 10, 11, 13,
	13, 13, 13, 14, 15, 15, 15, 17, 17, 18, 18, 18, 19, 19, 19, 20,
	22, 25, 25, 27, 27, 30, 30, 32, 33, 35, 35, 35, 36, 37, 37, 37,
	38, 38, 41, 41, 42, 43, 44, 44, 44, 44, 44, 45, 47, 48, 48, 48,
	51, 53, 53, 54, 54, 55, 55, 57, 59, 59, 59, 59, 59, 59, 61, 62,
	62, 62, 63, 64, 64, 64, 64, 65, 65, 66, 68, 68, 68, 69, 69, 70,
	72, 73, 73, 73, 73, 76, 76, 78, 80, 80, 80, 80, 81, 81, 82, 86,
	86, 86, 87, 88, 88, 89, 91, 94, 96, 97, 98, 98, 100, 101, 101, 101,
	103, 104, 105, 106, 108, 110, 112, 115, 116, 119, 121, 122, 123, 124, 124, 126,
	126, 127, 127, 127, 128, 129, 129, 129, 129, 131, 132, 133, 135, 136, 137, 137,
	143, 144, 145, 147, 148, 149, 150, 151, 156, 158, 159, 159, 159, 161, 162, 162,
	162, 162, 164, 165, 166, 167, 169, 170, 172, 172, 173, 175, 176, 178, 179, 179,
	181, 184, 185, 185, 187, 190, 191, 191, 193, 193, 193, 194, 194, 196, 197, 198,
	198, 198, 199, 199, 200, 202, 203, 203, 204, 204, 204, 205, 205, 207, 209, 211,
	213, 214, 214, 214, 215, 217, 218, 221, 223, 224, 224, 225, 225, 226, 226, 227,
	228, 229, 230, 232, 233, 235, 237, 239, 242, 242, 244, 244, 245, 245, 246, 247,
	248, 250, 251, 254, 255, 258, 261, 261, 264, 264, 266, 266, 267, 267, 267, 267,
	268, 269, 269, 271, 272, 275, 276, 277, 277, 277, 278, 279, 280, 282, 283, 284,
	286, 286, 286, 286, 288, 288, 288, 289, 291, 291, 291, 292, 293, 294, 296, 297,
	298, 298, 300, 300, 300, 301, 302, 304, 305, 306, 307, 307, 309, 309, 312, 313,
	314, 315, 319, 319, 322, 324, 325, 328, 328, 329, 330, 330, 331, 331, 332, 335,
	335, 336, 336, 337, 337, 337, 337, 338, 338, 340, 340, 342, 342, 343, 343, 344,
	347, 349, 349, 349, 350, 351, 354, 355, 358, 358, 360, 361, 361, 361, 361, 362,
	362, 362, 362, 362, 365, 366, 368, 369, 370, 371, 372, 372, 372, 373, 373, 373,
	375, 376, 378, 378, 380, 381, 383, 385, 386, 387, 388, 391, 393, 393, 394, 395,
	395, 395, 397, 398, 398, 400, 401, 402, 403, 404, 404, 406, 406, 407, 408, 408,
	408, 410, 410, 412, 413, 414, 415, 415, 417, 417, 419, 421, 422, 423, 423, 423,
	424, 424, 425, 426, 426, 426, 426, 426, 429, 429, 430, 430, 433, 434, 435, 435,
	437, 438, 439, 441, 442, 446, 447, 447, 450, 451, 451, 452, 452, 452, 453, 454,
	455, 455, 456, 458, 460, 462, 462, 463, 463, 463, 463, 463, 465, 465, 465, 465,
	468, 469, 469, 470, 471, 473, 475, 475, 477, 477, 478, 478, 478, 478, 478, 480,
	480, 481, 481, 481, 481, 481, 482, 482, 482, 483, 485, 488, 488, 488, 488, 490,
	491, 494, 494, 495, 496, 498, 501, 504, 505, 505, 505, 505, 508, 508, 509, 511,
	511, 512, 512, 512, 514, 515, 516, 516, 516, 516, 516, 517, 517, 518, 519, 520,
	522, 525, 528, 528, 529, 531, 534, 537, 537, 539, 540, 542, 542, 542, 543, 544,
	546, 546, 547, 547, 548, 548, 548, 549, 550, 551, 551, 552, 555, 555, 556, 556,
	557, 558, 559, 561, 562, 562, 562, 564, 567, 567, 568, 568, 568, 569, 569, 570,
	571, 571, 572, 572, 573, 575, 578, 578, 578, 579, 579, 581, 581, 581, 581, 583,
	583, 585, 586, 586, 588, 589, 591, 592, 594, 595, 595, 596, 600, 601, 602, 602,
	604, 604, 606, 607, 607, 607, 607, 607, 607, 609, 609, 611, 613, 613, 614, 617,
	617, 618, 620, 620, 621, 622, 623, 624, 627, 629, 629, 629, 629, 629, 629, 630,
	632, 635, 636, 636, 638, 640, 641, 641, 641, 641, 641, 642, 643, 643, 645, 646,
	647, 647, 648, 650, 652, 653, 655, 658, 658, 658, 659, 659, 661, 662, 663, 663,
	663, 663, 663, 663, 664, 664, 665, 665, 666, 666, 668, 668, 668, 668, 669, 670,
	670, 671, 671, 672, 672, 674, 675, 675, 677, 677, 677, 677, 678, 680, 681, 681,
	682, 683, 685, 685, 685, 686, 686, 687, 688, 690, 691, 691, 693, 693, 693, 693,
	694, 695, 695, 697, 698, 700, 703, 704, 705, 705, 705, 706, 706, 706, 706, 707,
	707, 708, 709, 710, 710, 711, 711, 711, 711, 712, 713, 713, 714, 715, 715, 716,
	717, 719, 722, 724, 727, 727, 727, 729, 732, 733, 734, 734, 735, 736, 737, 737,
	740, 742, 745, 745, 746, 746, 746, 746, 746, 747, 747, 748, 748, 749, 750, 752,
	754, 755, 756, 759, 764, 764, 764, 764, 764, 765, 765, 767, 767, 767, 769, 769,
	770, 772, 772, 772, 773, 773, 773, 773, 773, 774, 775, 775, 775, 775, 776, 776,
	776, 777, 777, 777, 777, 778, 778, 778, 778, 778, 779, 779, 780, 781, 782, 782,
	782, 782, 782, 784, 785, 785, 785, 785, 785, 785, 785, 785, 786, 786, 787, 787,
	788, 789, 789, 791, 793, 794, 797, 799, 799, 799, 801, 801, 801, 801, 801, 802,
	803, 804, 804, 806, 806, 808, 808, 810, 810, 812, 812, 812, 813, 813, 814, 815,
	817, 818, 822, 825, 826, 826, 827, 828, 828, 830, 830, 830, 832, 832, 832, 833,
	833, 835, 835, 835, 835, 837, 838, 841, 841, 843, 844, 846, 846, 846, 848, 849,
	850, 851, 851, 852, 852, 852, 852, 852, 854, 855, 855, 856, 857, 857, 857, 859,
	860, 860, 861, 861, 861, 861, 861, 861, 861, 865, 865, 865, 865, 866, 868, 869,
	869, 869, 869, 869, 871, 871, 871, 872, 872, 873, 873, 874, 876, 878, 878, 878,
	880, 883, 884, 886, 886, 888, 889, 889, 890, 890, 892, 893, 893, 894, 896, 896,
	896, 896, 899, 901, 902, 903, 905, 905, 906, 908, 908, 908, 909, 909, 910, 910,
	911, 912, 914, 916, 916, 916, 916, 916, 918, 919, 919, 919, 920, 920, 921, 923,
	924, 924, 924, 925, 925, 926, 926, 927, 929, 930, 931, 931, 931, 932, 932, 932,
	933, 935, 936, 940, 940, 942, 944, 945, 946, 946, 947, 947, 948, 949, 951, 953,
	954, 955, 957, 957, 957, 960, 960, 962, 962, 962, 962, 964, 964, 965, 965, 968,
	969, 970, 973, 973, 974, 974, 975, 975, 975, 976, 976, 978, 978, 980, 981, 983,
	985, 985, 985, 985, 985, 986, 987, 988, 988, 989, 990, 991, 993, 993, 994, 994,
	995, 995, 996, 996, 998, 1000, 1003, 1004, 1005, 1006, 1007, 1007, 1008, 1009, 1011, 1011,
	1011, 1011, 1012, 1013, 1014, 1015, 1016, 1018, 1018, 1021, 1021, 1021, 1021, 1023, 1024, 1025,
	1027, 1027, 1029, 1030, 1031, 1032, 1032, 1032, 1034, 1034, 1034, 1035, 1036, 1036, 1037, 1037,
	1038, 1039, 1039, 1041, 1041, 1042, 1043, 1043, 1043, 1044, 1046, 1047, 1047, 1048, 1048, 1048,
	1049, 1051, 1052, 1052, 1054, 1055, 1057, 1058, 1058, 1060, 1062, 1062, 1063, 1063, 1064, 1064,
	1065, 1065, 1065, 1066, 1067, 1067, 1067, 1068, 1068, 1069, 1071, 1072, 1072, 1072, 1072, 1072,
	1072, 1072, 1074, 1074, 1074, 1074, 1075, 1075, 1077, 1078, 1080, 1080, 1084, 1084, 1084, 1085,
	1086, 1087, 1087, 1089, 1090, 1091, 1092, 1092, 1093, 1093, 1093, 1093, 1093, 1094, 1096, 1096,
	1097, 1097, 1099, 1099, 1099, 1100, 1103, 1103, 1104, 1106, 1107, 1108, 1109, 1109, 1110, 1111,
	1113, 1113, 1114, 1116, 1117, 1117, 1118, 1120, 1120, 1120, 1120, 1121, 1121, 1122, 1124, 1124,
	1128, 1130, 1133, 1134, 1134, 1134, 1134, 1135, 1136, 1136, 1136, 1137, 1138, 1138, 1138, 1138,
	1139, 1139, 1140, 1142, 1142, 1142, 1142, 1143, 1144, 1144, 1144, 1144, 1145, 1146, 1146, 1146,
	1146, 1147, 1148, 1148, 1148, 1148, 1148, 1150, 1150, 1151, 1151, 1151, 1152, 1152, 1154, 1156,
	1157, 1157, 1158, 1158, 1160, 1160, 1160, 1163, 1163, 1165, 1166, 1166, 1167, 1167, 1168, 1168,
	1169, 1170, 1172, 1172, 1174, 1176, 1176, 1177, 1178, 1178, 1179, 1180, 1181, 1181, 1181, 1184,
	1184, 1185, 1185, 1186, 1186, 1187, 1188, 1188, 1189, 1189, 1189, 1190, 1190, 1190, 1190, 1192,
	1193, 1196, 1197, 1197, 1198, 1199, 1200, 1202, 1202, 1203, 1205, 1210, 1211, 1212, 1212, 1213,
	1213, 1214, 1215, 1215, 1215, 1216, 1217, 1218, 1218, 1219, 1219, 1220, 1220, 1222, 1222, 1222,
	1225, 1225, 1226, 1226, 1227, 1227, 1228, 1232, 1233, 1234, 1235, 1235, 1237, 1237, 1240, 1240,
	1241, 1243, 1245, 1246, 1246, 1246, 1246, 1247, 1248, 1248, 1248, 1251, 1251, 1252, 1252, 1252,
	1252, 1255, 1255, 1255, 1255, 1258, 1258, 1258, 1258, 1258, 1262, 1264, 1265, 1266, 1267, 1267,
	1268, 1268, 1268, 1268, 1269, 1270, 1270, 1273, 1274, 1274, 1274, 1275, 1275, 1275, 1275, 1275,
	1278, 1279, 1280, 1281, 1281, 1282, 1284, 1284, 1284, 1287, 1287, 1288, 1288, 1288, 1289, 1289,
	1289, 1289, 1291, 1292, 1292, 1292, 1293, 1295, 1296, 1296, 1297, 1297, 1298, 1298, 1298, 1300,
	1301, 1302, 1303, 1305, 1305, 1307, 1307, 1308, 1309, 1309, 1312, 1313, 1314, 1314, 1315, 1315,
	1315, 1316, 1316, 1316, 1316, 1316, 1316, 1317, 1317, 1317, 1317, 1317, 1320, 1320, 1321, 1321,
	1321, 1321, 1322, 1324, 1324, 1325, 1326, 1327, 1327, 1328, 1328, 1328, 1328, 1329, 1329, 1330,
	1331, 1332, 1333, 1336, 1337, 1337, 1338, 1338, 1341, 1341, 1341, 1341, 1342, 1343, 1345, 1347,
	1347, 1348, 1349, 1349, 1350, 1351, 1353, 1353, 1354, 1354, 1355, 1356, 1357, 1359, 1360, 1362,
	1362, 1362, 1362, 1362, 1362, 1362, 1362, 1362, 1362, 1362, 1362, 1363, 1363, 1363, 1365, 1365,
	1367, 1367, 1369, 1369, 1369, 1369, 1369, 1370, 1371, 1372, 1373, 1374, 1374, 1376, 1377, 1377,
	1377, 1377, 1377, 1377, 1377, 1378, 1379, 1379, 1380, 1380, 1380, 1380, 1381, 1383, 1385, 1385,
	1387, 1387, 1388, 1390, 1391, 1391, 1392, 1394, 1397, 1398, 1398, 1398, 1398, 1398, 1399, 1399,
	1399, 1401, 1401, 1402, 1404, 1404, 1405, 1405, 1406, 1408, 1408, 1408, 1408, 1408, 1409, 1409,
	1410, 1411, 1413, 1414, 1414, 1416, 1416, 1416, 1418, 1418, 1420, 1420, 1421, 1421, 1422, 1422,
	1422, 1424, 1426, 1426, 1427, 1427, 1428, 1428, 1428, 1429, 1429, 1429, 1431, 1432, 1433, 1434,
	1434, 1434, 1434, 1435, 1436, 1436, 1436, 1438, 1439, 1439, 1440, 1440, 1440, 1441, 1441, 1441,
	1442, 1442, 1442, 1442, 1442, 1442, 1443, 1443, 1443, 1444, 1444, 1444, 1448, 1448, 1448, 1450,
	1451, 1452, 1454, 1454, 1455, 1455, 1456, 1456, 1456, 1456, 1458, 1459, 1461, 1462, 1462, 1463,
	1463, 1463, 1464, 1466, 1467, 1468, 1470, 1472, 1474, 1474, 1474, 1475, 1477, 1478, 1479, 1480,
	1481, 1482, 1483, 1484, 1486, 1486, 1487, 1489, 1489, 1489, 1490, 1491, 1493, 1494, 1496, 1496,
	1497, 1498, 1499, 1499, 1499, 1501, 1501, 1502, 1502, 1502, 1503, 1503, 1505, 1505, 1505, 1505,
	1508, 1509, 1509, 1509, 1511, 1511, 1514, 1516, 1519, 1519, 1519, 1521, 1522, 1523, 1525, 1527,
	1527, 1527, 1529, 1529, 1529, 1529, 1529, 1530, 1531, 1535, 1537, 1538, 1538, 1539, 1539, 1539,
	1540, 1541, 1541, 1541, 1544, 1544, 1546, 1547, 1551, 1552, 1552, 1552, 1554, 1555, 1555, 1556,
	1556, 1556, 1556, 1556, 1556, 1557, 1557, 1557, 1557, 1558, 1558, 1559, 1559, 1559, 1559, 1559,
	1559, 1561, 1562, 1564, 1564, 1564, 1565, 1566, 1569, 1570, 1570, 1570, 1570, 1571, 1572, 1572,
	1572, 1572, 1573, 1574, 1574, 1576, 1578, 1579, 1580, 1580, 1581, 1581, 1581, 1583, 1583, 1584,
	1585, 1587, 1587, 1588, 1589, 1591, 1593, 1595, 1595, 1596, 1596, 1596, 1596, 1598, 1598, 1598,
	1598, 1598, 1598, 1598, 1598, 1600, 1603, 1604, 1604, 1604, 1604, 1606, 1607, 1607, 1608, 1608,
	1609, 1609, 1609, 1611, 1613, 1613, 1615, 1615, 1615, 1615, 1616, 1616, 1616, 1616, 1616, 1618,
	1619, 1619, 1619, 1619, 1619, 1620, 1621, 1622, 1624, 1625, 1626, 1627, 1628, 1628, 1629, 1631,
	1631, 1634, 1635, 1637, 1638, 1638, 1639, 1640, 1640, 1640, 1641, 1642, 1642, 1642, 1643, 1645,
	1645, 1645, 1646, 1647, 1648, 1650, 1650, 1651, 1651, 1653, 1654, 1655, 1655, 1655, 1655, 1656,
	1658, 1658, 1658, 1659, 1661, 1661, 1662, 1662, 1662, 1662, 1663, 1663, 1665, 1667, 1667, 1667,
	1668, 1668, 1668, 1668, 1669, 1669, 1671, 1671, 1671, 1671, 1672, 1672, 1674, 1674, 1674, 1674,
	1675, 1675, 1675, 1676, 1678, 1679, 1680, 1682, 1682, 1682, 1685, 1685, 1685, 1686, 1686, 1686,
	1687, 1687, 1688, 1688, 1688, 1688, 1688, 1688, 1690, 1691, 1692, 1693, 1694, 1695, 1697, 1698,
	1700, 1700, 1700, 1702, 1704, 1705, 1705, 1705, 1707, 1709, 1711, 1713, 1713, 1714, 1715, 1716,
	1716, 1716, 1717, 1717, 1719, 1721, 1725, 1727, 1729, 1729, 1730, 1731, 1731, 1731, 1732, 1733,
	1734, 1735, 1736, 1736, 1737, 1737, 1737, 1737, 1738, 1739, 1739, 1742, 1742, 1742, 1744, 1744,
	1745, 1747, 1747, 1748, 1749, 1749, 1749, 1749, 1749, 1750, 1750, 1750, 1750, 1751, 1753, 1753,
	1753, 1753, 1753, 1754, 1754, 1756, 1758, 1759, 1761, 1761, 1761, 1762, 1764, 1764, 1764, 1765,
	1765, 1765, 1765, 1765, 1766, 1766, 1767, 1767, 1769, 1771, 1771, 1771, 1773, 1773, 1775, 1775,
	1775, 1775, 1776, 1777, 1779, 1779, 1779, 1779, 1779, 1780, 1782, 1782, 1782, 1782, 1784, 1784,
	1785, 1785, 1785, 1785, 1786, 1786, 1786, 1786, 1786, 1788, 1789, 1791, 1791, 1793, 1793, 1793,
	1795, 1795, 1796, 1796, 1797, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1800, 1800, 1801, 1801,
	1801, 1803, 1804, 1804, 1805, 1805, 1807, 1808, 1808, 1809, 1811, 1812, 1812, 1814, 1816, 1816,
	1817, 1817, 1817, 1819, 1819, 1820, 1821, 1822, 1824, 1825, 1825, 1825, 1825, 1825, 1827, 1828,
	1828, 1829, 1829, 1829, 1829, 1830, 1830, 1830, 1830, 1830, 1830, 1832, 1834, 1836, 1836, 1836,
	1836, 1837, 1839, 1839, 1842, 1843, 1845, 1845, 1846, 1846, 1848, 1848, 1848, 1849, 1851, 1851,
	1852, 1852, 1853, 1853, 1853, 1854, 1854, 1854, 1856, 1857, 1857, 1858, 1859, 1859, 1859, 1859,
	1859, 1860, 1861, 1862, 1863, 1866, 1868, 1870, 1870, 1870, 1872, 1873, 1873, 1874, 1874, 1874,
	1874, 1875, 1875, 1875, 1877, 1879, 1881, 1883, 1884, 1884, 1885, 1887, 1887, 1889, 1889, 1891,
	1891, 1891, 1891, 1891, 1892, 1893, 1895, 1897, 1898, 1898, 1898, 1899, 1901, 1901, 1902, 1904,
	1905, 1905, 1908, 1909, 1909, 1909, 1910, 1913, 1914, 1914, 1915, 1918, 1920, 1920, 1920, 1920,
	1920, 1920, 1920, 1920, 1922, 1924, 1924, 1925, 1926, 1926, 1927, 1928, 1929, 1929, 1929, 1929,
	1929, 1930, 1931, 1931, 1932, 1932, 1933, 1934, 1935, 1937, 1939, 1940, 1940, 1941, 1941, 1941,
	1944, 1944, 1944, 1944, 1945, 1947, 1948, 1950, 1950, 1951, 1951, 1951, 1952, 1952, 1953, 1954,
	1955, 1955, 1956, 1957, 1957, 1959, 1959, 1961, 1961, 1963, 1964, 1965, 1965, 1967, 1967, 1968,
	1969, 1970, 1971, 1971, 1971, 1971, 1971, 1972, 1973, 1973, 1974, 1976, 1979, 1980, 1980, 1981,
	1983, 1983, 1983, 1984, 1988, 1988, 1988, 1990, 1992, 1993, 1994, 1994, 1996, 1996, 1997, 1997,
	1998, 1999, 2000, 2002, 2004, 2005, 2005, 2006, 2007, 2008, 2008, 2008, 2008, 2008, 2009, 2010,
	2010, 2010, 2012, 2012, 2014, 2014, 2017, 2018, 2018, 2019, 2020, 2023, 2024, 2024, 2024, 2024,
	2025, 2025, 2026, 2027, 2027, 2030, 2031, 2031, 2031, 2031, 2033, 2034, 2035, 2035, 2036, 2036,
	2038, 2038, 2038, 2038, 2039, 2042, 2042, 2046, 2049, 2051, 2051, 2052, 2052, 2052, 2053, 2054,
	2055, 2055, 2056, 2057, 2057, 2058, 2058, 2058, 2059, 2059, 2059, 2059, 2061, 2062, 2063, 2063,
	2063, 2066, 2066, 2068, 2068, 2068, 2068, 2069, 2070, 2070, 2070, 2072, 2072, 2074, 2074, 2074,
	2074, 2074, 2075, 2077, 2079, 2080, 2080, 2080, 2080, 2081, 2082, 2082, 2084, 2084, 2085, 2086,
	2087, 2087, 2089, 2089, 2089, 2089, 2089, 2090, 2090, 2090, 2091, 2093, 2093, 2093, 2094, 2094,
	2094, 2095, 2095, 2095, 2095, 2095, 2095, 2095, 2096, 2096, 2098, 2099, 2100, 2101, 2102, 2103,
	2103, 2105, 2105, 2107, 2109, 2110, 2111, 2112, 2114, 2115, 2117, 2117, 2118, 2120, 2121, 2121,
	2122, 2122, 2122, 2122, 2124, 2125, 2126, 2127, 2128, 2128, 2128, 2128, 2129, 2130, 2132, 2132,
	2132, 2133, 2136, 2136, 2137, 2140, 2141, 2142, 2142, 2143, 2144, 2146, 2146, 2147, 2147, 2148,
	2148, 2149, 2150, 2151, 2152, 2152, 2152, 2153, 2153, 2154, 2157, 2159, 2160, 2162, 2162, 2163,
	2163, 2164, 2165, 2167, 2168, 2168, 2171, 2171, 2172, 2173, 2175, 2175, 2176, 2176, 2177, 2178,
	2178, 2179, 2179, 2179, 2181, 2182, 2184, 2184, 2185, 2186, 2188, 2189, 2189, 2189, 2190, 2194,
	2194, 2194, 2194, 2195, 2198, 2198, 2200, 2201, 2202, 2202, 2203, 2203, 2203, 2204, 2205, 2205,
	2206, 2207, 2207, 2208, 2211, 2212, 2214, 2214, 2215, 2216, 2218, 2218, 2222, 2223, 2225, 2226,
	2226, 2227, 2228, 2229, 2229, 2231, 2233, 2234, 2234, 2235, 2235, 2236, 2236, 2237, 2239, 2240,
	2240, 2241, 2242, 2243, 2243, 2243, 2243, 2243, 2243, 2245, 2245, 2245, 2246, 2248, 2250, 2250,
	2251, 2251, 2252, 2252, 2252, 2254, 2255, 2256, 2257, 2257, 2259, 2260, 2263, 2264, 2265, 2265,
	2266, 2266, 2268, 2269, 2270, 2271, 2274, 2276, 2277, 2278, 2279, 2280, 2282, 2283, 2285, 2286,
	2287, 2288, 2289, 2289, 2290, 2290, 2290, 2290, 2291, 2292, 2294, 2296, 2296, 2297, 2298, 2299,
	2299, 2299, 2299, 2299, 2302, 2303, 2303, 2304, 2305, 2305, 2305, 2306, 2306, 2306, 2307, 2307,
	2308, 2309, 2309, 2310, 2310, 2310, 2310, 2311, 2314, 2314, 2314, 2314, 2315, 2316, 2317, 2318,
	2318, 2318, 2318, 2320, 2322, 2323, 2324, 2324, 2325, 2326, 2327, 2327, 2327, 2328, 2329, 2329,
	2329, 2330, 2330, 2330, 2331, 2334, 2335, 2336, 2336, 2337, 2338, 2339, 2339, 2341, 2341, 2341,
	2342, 2342, 2342, 2342, 2343, 2343, 2343, 2343, 2343, 2344, 2344, 2346, 2347, 2348, 2351, 2351,
	2351, 2352, 2353, 2355, 2355, 2355, 2357, 2357, 2357, 2357, 2359, 2360, 2360, 2360, 2362, 2362,
	2362, 2364, 2366, 2367, 2370, 2370, 2371, 2371, 2371, 2371, 2373, 2375, 2375, 2375, 2377, 2377,
	2377, 2378, 2378, 2378, 2379, 2379, 2381, 2383, 2383, 2383, 2383, 2383, 2383, 2385, 2385, 2386,
	2388, 2389, 2389, 2390, 2392, 2392, 2392, 2393, 2393, 2394, 2394, 2394, 2394, 2394, 2397, 2398,
	2400, 2402, 2403, 2403, 2403, 2403, 2403, 2404, 2405, 2405, 2406, 2407, 2407, 2407, 2407, 2408,
	2408, 2408, 2408, 2408, 2413, 2413, 2413, 2413, 2414, 2415, 2415, 2415, 2415, 2415, 2418, 2418,
	2418, 2418, 2419, 2419, 2421, 2421, 2422, 2422, 2422, 2422, 2422, 2423, 2424, 2425, 2426, 2426,
	2426, 2427, 2427, 2430, 2430, 2430, 2430, 2431, 2432, 2432, 2435, 2436, 2437, 2438, 2440, 2441,
	2443, 2443, 2443, 2446, 2447, 2448, 2449, 2450, 2451, 2451, 2451, 2451, 2452, 2453, 2453, 2454,
	2454, 2456, 2457, 2458, 2462, 2464, 2465, 2465, 2465, 2465, 2465, 2465, 2466, 2467, 2468, 2468,
	2472, 2472, 2473, 2473, 2474, 2475, 2475, 2475, 2476, 2478, 2478, 2479, 2480, 2482, 2482, 2483,
	2484, 2485, 2485, 2486, 2487, 2487, 2488, 2488, 2488, 2491, 2491, 2491, 2493, 2494, 2496, 2497,
	2498, 2498, 2499, 2499, 2499, 2499, 2501, 2502, 2504, 2505, 2506, 2507, 2507, 2508, 2511, 2512,
	2512, 2512, 2512, 2512, 2513, 2513, 2515, 2515, 2516, 2517, 2517, 2517, 2518, 2520, 2520, 2520,
	2520, 2520, 2522, 2522, 2523, 2523, 2524, 2526, 2527, 2530, 2532, 2533, 2533, 2533, 2534, 2535,
	2535, 2536, 2536, 2536, 2536, 2537, 2538, 2540, 2541, 2542, 2542, 2542, 2542, 2542, 2542, 2542,
	2542, 2543, 2543, 2545, 2546, 2547, 2548, 2548, 2551, 2552, 2553, 2554, 2554, 2555, 2555, 2555,
	2556, 2558, 2559, 2559, 2560, 2560, 2560, 2561, 2561, 2562, 2565, 2567, 2570, 2570, 2572, 2572,
	2573, 2573, 2573, 2574, 2575, 2575, 2575, 2576, 2576, 2576, 2576, 2576, 2576, 2578, 2582, 2582,
	2584, 2585, 2587, 2587, 2587, 2587, 2590, 2590, 2590, 2591, 2592, 2594, 2595, 2595, 2596, 2597,
	2597, 2597, 2598, 2599, 2600, 2601, 2602, 2604, 2604, 2604, 2605, 2605, 2606, 2606, 2607, 2608,
	2612, 2613, 2613, 2613, 2617, 2617, 2619, 2619, 2621, 2621, 2621, 2621, 2622, 2623, 2623, 2624,
	2624, 2624, 2624, 2624, 2625, 2626, 2626, 2628, 2629, 2629, 2630, 2631, 2632, 2633, 2633, 2634,
	2636, 2636, 2638, 2638, 2641, 2641, 2643, 2644, 2645, 2645, 2646, 2646, 2647, 2647, 2647, 2648,
	2649, 2650, 2650, 2652, 2653, 2654, 2655, 2656, 2661, 2662, 2664, 2664, 2664, 2664, 2664, 2666,
	2667, 2667, 2667, 2668, 2668, 2668, 2669, 2672, 2674, 2675, 2675, 2677, 2678, 2679, 2679, 2679,
	2680, 2680, 2680, 2681, 2681, 2681, 2681, 2681, 2681, 2681, 2681, 2683, 2686, 2687, 2689, 2690,
	2692, 2692, 2692, 2692, 2692, 2694, 2694, 2696, 2697, 2698, 2700, 2700, 2701, 2701, 2701, 2702,
	2702, 2702, 2705, 2706, 2706, 2706, 2707, 2707, 2711, 2711, 2711, 2712, 2715, 2716, 2716, 2719,
	2721, 2722, 2723, 2725, 2726, 2726, 2727, 2728, 2729, 2731, 2733, 2734, 2735, 2737, 2737, 2737,
	2738, 2740, 2740, 2741, 2742, 2742, 2744, 2745, 2745, 2745, 2745, 2745, 2745, 2745, 2745, 2746,
	2748, 2750, 2753, 2753, 2753, 2753, 2753, 2754, 2754, 2754, 2754, 2755, 2757, 2758, 2761, 2762,
	2762, 2763, 2763, 2763, 2763, 2764, 2764, 2764, 2764, 2766, 2767, 2767, 2767, 2767, 2767, 2768,
	2771, 2771, 2771, 2772, 2773, 2773, 2774, 2777, 2778, 2782, 2782, 2782, 2784, 2785, 2786, 2788,
	2788, 2788, 2791, 2792, 2793, 2795, 2797, 2798, 2799, 2801, 2801, 2802, 2803, 2804, 2804, 2805,
	2807, 2808, 2808, 2809, 2810, 2810, 2811, 2812, 2813, 2815, 2815, 2816, 2817, 2818, 2818, 2819,
	2819, 2819, 2821, 2821, 2821, 2821, 2822, 2824, 2825, 2827, 2827, 2828, 2828, 2828, 2831, 2833,
	2834, 2836, 2836, 2837, 2839, 2839, 2840, 2841, 2843, 2845, 2845, 2845, 2848, 2848, 2848, 2848,
	2848, 2848, 2849, 2850, 2850, 2851, 2851, 2852, 2853, 2854, 2856, 2856, 2856, 2857, 2857, 2857,
	2859, 2861, 2861, 2863, 2864, 2865, 2866, 2866, 2866, 2866, 2868, 2869, 2871, 2872, 2874, 2874,
	2877, 2877, 2878, 2878, 2879, 2879, 2879, 2881, 2882, 2883, 2883, 2884, 2885, 2887, 2887, 2889,
	2889, 2890, 2891, 2891, 2891, 2891, 2893, 2894, 2895, 2896, 2898, 2898, 2900, 2901, 2901, 2903,
	2905, 2905, 2905, 2905, 2907, 2907, 2907, 2909, 2910, 2910, 2910, 2910, 2911, 2911, 2911, 2912,
	2914, 2915, 2916, 2916, 2916, 2917, 2919, 2919, 2919, 2920, 2921, 2922, 2922, 2925, 2926, 2928,
	2931, 2931, 2933, 2935, 2937, 2938, 2938, 2940, 2940, 2940, 2940, 2940, 2941, 2942, 2942, 2943,
	2943, 2945, 2945, 2946, 2947, 2949, 2949, 2950, 2950, 2952, 2952, 2953, 2954, 2954, 2955, 2955,
	2959, 2959, 2960, 2962, 2962, 2962, 2962, 2964, 2965, 2968, 2973, 2973, 2973, 2973, 2975, 2975,
	2975, 2975, 2975, 2976, 2976, 2977, 2978, 2978, 2979, 2980, 2982, 2983, 2984, 2985, 2987, 2987,
	2988, 2988, 2988, 2988, 2989, 2989, 2993, 2994, 2994, 2996, 2998, 2999, 3000, 3000, 3000, 3001,
	3001, 3002, 3002, 3002, 3002, 3003, 3003, 3003, 3003, 3003, 3005, 3008, 3010, 3011, 3014, 3014,
	3014, 3015, 3016, 3016, 3016, 3016, 3018, 3018, 3019, 3020, 3021, 3021, 3021, 3022, 3023, 3024,
	3024, 3025, 3026, 3027, 3028, 3030, 3031, 3032, 3032, 3032, 3033, 3034, 3036, 3037, 3037, 3037,
	3037, 3037, 3038, 3039, 3041, 3042, 3042, 3043, 3043, 3043, 3045, 3045, 3045, 3046, 3046, 3047,
	3047, 3048, 3049, 3050, 3050, 3051, 3051, 3052, 3052, 3053, 3054, 3056, 3058, 3060, 3061, 3062,
	3063, 3064, 3065, 3065, 3066, 3067, 3068, 3070, 3071, 3072, 3072, 3073, 3074, 3075, 3075, 3076,
	3076, 3077, 3079, 3080, 3081, 3083, 3084, 3085, 3085, 3086, 3087, 3087, 3088, 3088, 3088, 3088,
	3088, 3088, 3088, 3088, 3088, 3090, 3090, 3090, 3090, 3090, 3090, 3091, 3091, 3091, 3092, 3093,
	3093, 3093, 3093, 3094, 3095, 3098, 3100, 3100, 3101, 3103, 3104, 3105, 3106, 3106, 3108, 3109,
	3110, 3110, 3110, 3112, 3113, 3115, 3116, 3119, 3119, 3120, 3121, 3122, 3122, 3123, 3124, 3124,
	3125, 3126, 3128, 3129, 3131, 3132, 3132, 3132, 3132, 3132, 3134, 3135, 3135, 3137, 3137, 3138,
	3139, 3140, 3142, 3145, 3147, 3147, 3149, 3150, 3150, 3150, 3152, 3152, 3154, 3154, 3154, 3155,
	3156, 3156, 3156, 3157, 3157, 3158, 3159, 3161, 3163, 3164, 3164, 3164, 3166, 3167, 3170, 3172,
	3173, 3174, 3175, 3175, 3178, 3179, 3180, 3180, 3180, 3180, 3181, 3182, 3183, 3184, 3184, 3185,
	3185, 3185, 3186, 3186, 3187, 3187, 3189, 3189, 3189, 3190, 3192, 3194, 3194, 3194, 3195, 3196,
	3197, 3197, 3198, 3198, 3199, 3200, 3200, 3200, 3201, 3201, 3202, 3202, 3202, 3204, 3204, 3204,
	3205, 3205, 3207, 3208, 3208, 3208, 3209, 3210, 3211, 3211, 3211, 3211, 3212, 3212, 3212, 3212,
	3213, 3215, 3215, 3215, 3216, 3216, 3216, 3218, 3219, 3220, 3220, 3221, 3222, 3223, 3225, 3227,
	3228, 3229, 3231, 3231, 3233, 3234, 3234, 3234, 3234, 3235, 3238, 3240, 3241, 3242, 3243, 3244,
	3244, 3246, 3246, 3247, 3247, 3251, 3251, 3254, 3255, 3259, 3260, 3261, 3262, 3262, 3262, 3264,
	3264, 3266, 3266, 3266, 3266, 3269, 3270, 3273, 3275, 3276, 3278, 3279, 3280, 3282, 3283, 3284,
	3284, 3284, 3286, 3287, 3288, 3288, 3289, 3290, 3290, 3290, 3291, 3293, 3294, 3294, 3295, 3297,
	3299, 3303, 3304, 3304, 3304, 3305, 3305, 3305, 3306, 3306, 3307, 3310, 3311, 3311, 3313, 3315,
	3317, 3318, 3320, 3321, 3322, 3324, 3324, 3324, 3324, 3324, 3325, 3326, 3326, 3326, 3326, 3327,
	3327, 3327, 3330, 3331, 3331, 3333, 3333, 3334, 3335, 3337, 3339, 3341, 3341, 3342, 3342, 3344,
	3344, 3345, 3345, 3347, 3347, 3348, 3349, 3350, 3352, 3352, 3353, 3353, 3355, 3357, 3358, 3359,
	3359, 3361, 3363, 3364, 3364, 3364, 3365, 3368, 3369, 3370, 3372, 3373, 3373, 3374, 3375, 3376,
	3379, 3380, 3381, 3382, 3382, 3382, 3382, 3383, 3383, 3383, 3384, 3385, 3385, 3386, 3389, 3389,
	3392, 3392, 3394, 3394, 3394, 3396, 3397, 3397, 3399, 3399, 3402, 3405, 3405, 3405, 3406, 3407,
	3407, 3408, 3408, 3408, 3408, 3411, 3411, 3412, 3414, 3414, 3415, 3415, 3416, 3417, 3421, 3421,
	3423, 3423, 3426, 3428, 3428, 3432, 3434, 3435, 3435, 3437, 3439, 3442, 3443, 3443, 3444, 3447,
	3447, 3448, 3448, 3450, 3451, 3452, 3452, 3452, 3453, 3454, 3454, 3454, 3456, 3458, 3459, 3459,
	3460, 3460, 3461, 3461, 3461, 3463, 3465, 3465, 3467, 3468, 3468, 3469, 3471, 3472, 3473, 3475,
	3475, 3478, 3479, 3482, 3483, 3483, 3483, 3484, 3485, 3485, 3485, 3486, 3486, 3487, 3489, 3489,
	3491, 3494, 3495, 3499, 3500, 3500, 3502, 3503, 3505, 3508, 3511, 3512, 3514, 3517, 3518, 3520,
	3521, 3522, 3522, 3522, 3522, 3523, 3523, 3525, 3525, 3526, 3529, 3529, 3529, 3529, 3530, 3530,
	3531, 3531, 3532, 3536, 3537, 3538, 3538, 3541, 3542, 3543, 3544, 3547, 3549, 3549, 3549, 3552,
	3552, 3553, 3555, 3555, 3557, 3559, 3559, 3560, 3561, 3561, 3565, 3565, 3566, 3567, 3567, 3569,
	3571, 3572, 3573, 3575, 3576, 3576, 3576, 3577, 3579, 3581, 3582, 3583, 3584, 3586, 3586, 3586,
	3586, 3586, 3586, 3587, 3588, 3589, 3589, 3589, 3590, 3591, 3593, 3595, 3596, 3596, 3598, 3601,
	3602, 3603, 3604, 3604, 3607, 3608, 3609, 3610, 3611, 3612, 3613, 3613, 3613, 3614, 3614, 3615,
	3616, 3616, 3616, 3617, 3617, 3620, 3621, 3621, 3622, 3623, 3625, 3627, 3628, 3628, 3629, 3629,
	3631, 3632, 3633, 3633, 3634, 3634, 3635, 3639, 3641, 3641, 3643, 3645, 3645, 3646, 3646, 3646,
	3647, 3647, 3648, 3648, 3648, 3650, 3650, 3652, 3653, 3653, 3654, 3654, 3654, 3656, 3658, 3658,
	3658, 3660, 3662, 3665, 3666, 3666, 3666, 3666, 3669, 3670, 3670, 3673, 3674, 3674, 3677, 3678,
	3680, 3681, 3681, 3681, 3684, 3684, 3685, 3686, 3687, 3687, 3687, 3688, 3689, 3690, 3691, 3691,
	3694, 3695, 3700, 3702, 3703, 3706, 3707, 3710, 3710, 3710, 3711, 3716, 3717, 3717, 3720, 3720,
	3720, 3721, 3721, 3721, 3721, 3722, 3723, 3724, 3725, 3726, 3726, 3727, 3727, 3728, 3728, 3730,
	3730, 3731, 3734, 3735, 3736, 3736, 3736, 3736, 3738, 3741, 3741, 3746, 3746, 3747, 3747, 3747,
	3748, 3748, 3748, 3750, 3751, 3753, 3755, 3755, 3756, 3758, 3759, 3759, 3759, 3761, 3761, 3763,
	3763, 3765, 3770, 3772, 3773, 3773, 3775, 3775, 3776, 3778, 3779, 3780, 3782, 3784, 3786, 3786,
	3786, 3786, 3789, 3789, 3789, 3790, 3790, 3790, 3792, 3793, 3795, 3796, 3796, 3797, 3798, 3801,
	3802, 3802, 3803, 3805, 3805, 3807, 3809, 3810, 3813, 3814, 3816, 3819, 3820, 3823, 3825, 3826,
	3826, 3827, 3828, 3828, 3829, 3830, 3830, 3830, 3831, 3832, 3834, 3836, 3836, 3840, 3841, 3842,
	3843, 3844, 3846, 3848, 3849, 3849, 3852, 3853, 3855, 3860, 3860, 3862, 3865, 3865, 3865, 3867,
	3868, 3868, 3869, 3869, 3870, 3871, 3872, 3873, 3873, 3874, 3876, 3876, 3876, 3876, 3876, 3878,
	3879, 3881, 3884, 3886, 3887, 3887, 3888, 3890, 3891, 3893, 3893, 3895, 3896, 3896, 3898, 3899,
	3900, 3900, 3900, 3901, 3903, 3904, 3905, 3906, 3907, 3907, 3909, 3909, 3910, 3912, 3912, 3912,
	3913, 3916, 3919, 3920, 3920, 3920, 3921, 3923, 3925, 3927, 3927, 3928, 3930, 3930, 3930, 3932,
	3932, 3933, 3934, 3935, 3936, 3938, 3938, 3940, 3941, 3941, 3941, 3941, 3942, 3942, 3946, 3948,
	3949, 3950, 3955, 3955, 3955, 3956, 3957, 3959, 3960, 3961, 3961, 3963, 3963, 3963, 3964, 3965,
	3967, 3967, 3968, 3970, 3971, 3971, 3971, 3973, 3974, 3975, 3976, 3977, 3977, 3982, 3984, 3987,
	3987, 3988, 3991, 3991, 3991, 3991, 3991, 3991, 3992, 3994, 3997, 3998, 3999, 3999, 3999, 3999,
	3999, 3999, 4001, 4002, 4003, 4003, 4005, 4005, 4006, 4007, 4007, 4007, 4009, 4011, 4012, 4014,
	4014, 4015, 4020, 4021, 4022, 4023, 4025, 4027, 4028, 4030, 4030, 4031, 4031, 4031, 4031, 4032,
	4034, 4034, 4034, 4035, 4035, 4035, 4036, 4036, 4037, 4038, 4041, 4042, 4042, 4043, 4045, 4046,
	4046, 4046, 4047, 4047, 4047, 4047, 4048, 4049, 4050, 4050, 4050, 4051, 4051, 4052, 4053, 4053,
	4053, 4054, 4055, 4055, 4055, 4058, 4058, 4060, 4061, 4062, 4063, 4065, 4065, 4065, 4067, 4072,
	4072, 4075, 4075, 4076, 4077, 4078, 4078, 4080, 4081, 4084, 4086, 4087, 4087, 4087, 4088, 4089,
	4090, 4091, 4093, 4095, 4096, 4096, 4097, 4099, 4100, 4102, 4103, 4103, 4103, 4103, 4106, 4108,
	4108, 4109, 4110, 4111, 4111, 4112, 4112, 4112, 4117, 4117, 4119, 4122, 4124, 4126, 4126, 4128,
	4128, 4128, 4128, 4128, 4128, 4130, 4131, 4132, 4132, 4134, 4134, 4135, 4135, 4135, 4136, 4138,
	4138, 4140, 4142, 4143, 4145, 4146, 4146, 4148, 4150, 4150, 4151, 4151, 4151, 4152, 4154, 4155,
	4155, 4155, 4155, 4155, 4155, 4156, 4157, 4157, 4157, 4158, 4158, 4159, 4160, 4163, 4163, 4164,
	4164, 4165, 4166, 4167, 4169, 4172, 4173, 4177, 4179, 4180, 4181, 4183, 4183, 4183, 4184, 4185,
	4185, 4188, 4188, 4189, 4189, 4189, 4190, 4190, 4191, 4191, 4192, 4194, 4195, 4196, 4198, 4200,
	4200, 4203, 4203, 4203, 4204, 4206, 4211, 4212, 4214, 4218, 4219, 4221, 4221, 4221, 4221, 4222,
	4222, 4222, 4222, 4222, 4222, 4222, 4222, 4222, 4223, 4225, 4226, 4226, 4226, 4227, 4227, 4228,
	4229, 4230, 4230, 4230, 4231, 4231, 4233, 4237, 4241, 4242, 4245, 4248, 4250, 4251, 4252, 4255,
	4256, 4256, 4258, 4258, 4260, 4260, 4261, 4262, 4263, 4265, 4265, 4266, 4268, 4268, 4269, 4269,
	4271, 4272, 4272, 4272, 4273, 4275, 4277, 4278, 4281, 4282, 4284, 4285, 4285, 4287, 4287, 4287,
	4288, 4289, 4289, 4289, 4291, 4292, 4292, 4292, 4293, 4293, 4293, 4293, 4294, 4295, 4297, 4299,
	4302, 4303, 4305, 4306, 4309, 4310, 4315, 4316, 4319, 4319, 4320, 4322, 4322, 4323, 4323, 4324,
	4324, 4324, 4326, 4327, 4327, 4327, 4330, 4330, 4330, 4330, 4332, 4333, 4334, 4335, 4336, 4338,
	4341, 4344, 4346, 4348, 4349, 4351, 4354, 4356, 4357, 4357, 4359, 4359, 4360, 4360, 4363, 4365,
	4366, 4366, 4367, 4368, 4368, 4368, 4368, 4368, 4369, 4369, 4371, 4371, 4371, 4374, 4375, 4376,
	4378, 4380, 4382, 4385, 4385, 4388, 4391, 4393, 4394, 4396, 4398, 4400, 4403, 4404, 4404, 4405,
	4405, 4405, 4407, 4407, 4408, 4410, 4411, 4411, 4412, 4414, 4415, 4416, 4416, 4420, 4422, 4424,
	4426, 4429, 4431, 4434, 4435, 4437, 4439, 4441, 4442, 4444, 4446, 4448, 4451, 4451, 4454, 4456,
	4456, 4456, 4458, 4459, 4459, 4459, 4459, 4460, 4460, 4461, 4461, 4461, 4461, 4464, 4465, 4470,
	4474, 4477, 4479, 4483, 4484, 4486, 4490, 4493, 4494, 4497, 4500, 4504, 4508, 4510, 4513, 4513,
	4514, 4516, 4517, 4519, 4521, 4521, 4522, 4522, 4523, 4523, 4523, 4523, 4525, 4526, 4527, 4529,
	4530, 4531, 4532, 4532, 4532, 4533, 4534, 4535, 4540, 4542, 4543, 4544, 4546, 4549, 4550, 4550,
	4551, 4551, 4552, 4553, 4553, 4554, 4554, 4558, 4558, 4559, 4560, 4561, 4562, 4564, 4565, 4567,
	4569, 4572, 4575, 4577, 4577, 4578, 4581, 4581, 4583, 4585, 4587, 4590, 4592, 4592, 4592, 4592,
	4594, 4596, 4596, 4597, 4598, 4599, 4602, 4602, 4602, 4603, 4603, 4603, 4603, 4605, 4607, 4608,
	4609, 4612, 4612, 4615, 4616, 4618, 4618, 4619, 4620, 4625, 4626, 4628, 4628, 4629, 4630, 4632,
	4633, 4635, 4636, 4636, 4636, 4636, 4637, 4638, 4639, 4639, 4639, 4639, 4639, 4640, 4641, 4645,
	4648, 4651, 4654, 4656, 4659, 4661, 4662, 4666, 4668, 4670, 4671, 4672, 4674, 4675, 4676, 4676,
	4678, 4678, 4679, 4682, 4683, 4683, 4684, 4684, 4684, 4685, 4685, 4686, 4686, 4691, 4693, 4693,
	4695, 4696, 4698, 4699, 4700, 4702, 4703, 4703, 4703, 4705, 4707, 4708, 4708, 4708, 4709, 4709,
	4709, 4710, 4710, 4710, 4711, 4711, 4713, 4713, 4713, 4714, 4716, 4718, 4718, 4721, 4724, 4724,
	4725, 4728, 4729, 4731, 4732, 4733, 4734, 4734, 4735, 4735, 4737, 4738, 4738, 4739, 4741, 4742,
	4743, 4743, 4743, 4744, 4744, 4744, 4745, 4745, 4749, 4750, 4750, 4751, 4752, 4753, 4754, 4758,
	4761, 4763, 4763, 4766, 4768, 4768, 4771, 4771, 4771, 4773, 4774, 4774, 4774, 4775, 4778, 4778,
	4778, 4780, 4780, 4783, 4785, 4786, 4786, 4787, 4788, 4788, 4788, 4789, 4790, 4790, 4791, 4792,
	4794, 4794, 4797, 4800, 4801, 4804, 4806, 4808, 4808, 4809, 4811, 4813, 4815, 4816, 4819, 4819,
	4820, 4822, 4822, 4824, 4824, 4825, 4825, 4826, 4826, 4826, 4828, 4829, 4829, 4830, 4831, 4836,
	4837, 4839, 4840, 4841, 4841, 4843, 4845, 4846, 4847, 4849, 4852, 4853, 4855, 4856, 4856, 4856,
	4858, 4859, 4859, 4860, 4860, 4861, 4861, 4862, 4862, 4862, 4863, 4863, 4863, 4866, 4868, 4869,
	4870, 4872, 4873, 4875, 4876, 4878, 4881, 4882, 4883, 4884, 4888, 4888, 4890, 4891, 4891, 4891,
	4892, 4894, 4897, 4898, 4898, 4898, 4899, 4899, 4899, 4899, 4900, 4900, 4900, 4902, 4903, 4904,
	4907, 4907, 4907, 4909, 4910, 4910, 4911, 4913, 4915, 4915, 4916, 4916, 4917, 4917, 4918, 4919,
	4919, 4919, 4920, 4920, 4921, 4922, 4923, 4924, 4926, 4926, 4926, 4927, 4928, 4929, 4931, 4934,
	4935, 4936, 4938, 4940, 4941, 4942, 4942, 4942, 4943, 4943, 4945, 4945, 4946, 4946, 4946, 4946,
	4946, 4946, 4948, 4951, 4952, 4954, 4954, 4955, 4956, 4958, 4958, 4960, 4961, 4963, 4965, 4967,
	4967, 4969, 4971, 4972, 4973, 4975, 4975, 4975, 4975, 4975, 4976, 4976, 4978, 4978, 4979, 4980,
	4981, 4981, 4982, 4984, 4984, 4984, 4984, 4986, 4986, 4987, 4988, 4989, 4990, 4992, 4995, 4997,
	4998, 5000, 5001, 5002, 5003, 5005, 5006, 5009, 5011, 5014, 5014, 5015, 5016, 5018, 5018, 5019,
	5020, 5021, 5023, 5023, 5023, 5025, 5025, 5026, 5027, 5027, 5030, 5030, 5031, 5032, 5034, 5034,
	5037, 5037, 5037, 5037, 5038, 5039, 5040, 5041, 5041, 5041, 5041, 5041, 5042, 5044, 5044, 5046,
	5046, 5047, 5047, 5048, 5049, 5049, 5049, 5049, 5050, 5051, 5051, 5051, 5051, 5053, 5056, 5058,
	5061, 5062, 5067, 5068, 5069, 5072, 5073, 5074, 5076, 5077, 5077, 5078, 5080, 5081, 5081, 5082,
	5084, 5084, 5085, 5087, 5088, 5088, 5088, 5088, 5089, 5092, 5093, 5093, 5094, 5095, 5098, 5102,
	5103, 5104, 5105, 5107, 5111, 5111, 5111, 5112, 5112, 5112, 5112, 5113, 5113, 5115, 5115, 5115,
	5115, 5115, 5115, 5115, 5115, 5115, 5115, 5115, 5115, 5115, 5116, 5117, 5117, 5118, 5118, 5119,
	5123, 5124, 5125, 5127, 5129, 5130, 5130, 5130, 5130, 5131, 5132, 5133, 5133, 5135, 5135, 5136,
	5137, 5139, 5141, 5143, 5145, 5145, 5147, 5147, 5148, 5150, 5150, 5151, 5151, 5153, 5155, 5155,
	5156, 5159, 5159, 5160, 5163, 5163, 5164, 5165, 5165, 5166, 5166, 5166, 5166, 5169, 5171, 5172,
	5173, 5174, 5175, 5175, 5175, 5177, 5179, 5179, 5179, 5182, 5183, 5183, 5184, 5186, 5186, 5188,
	5191, 5192, 5193, 5195, 5196, 5198, 5198, 5199, 5199, 5199, 5199, 5199, 5200, 5201, 5203, 5204,
	5204, 5204, 5205, 5205, 5206, 5207, 5208, 5208, 5212, 5212, 5213, 5213, 5213, 5216, 5216, 5216,
	5217, 5217, 5220, 5221, 5221, 5221, 5223, 5223, 5224, 5225, 5226, 5228, 5228, 5230, 5231, 5232,
	5232, 5232, 5233, 5233, 5233, 5235, 5236, 5238, 5238, 5238, 5239, 5241, 5243, 5245, 5245, 5247,
	5249, 5249, 5250, 5252, 5253, 5253, 5254, 5255, 5256, 5257, 5257, 5257, 5259, 5261, 5261, 5261,
	5263, 5263, 5266, 5266, 5266, 5266, 5266, 5266, 5267, 5269, 5269, 5269, 5270, 5270, 5271, 5272,
	5272, 5273, 5277, 5279, 5280, 5280, 5282, 5283, 5283, 5283, 5284, 5285, 5285, 5285, 5287, 5288,
	5288, 5288, 5289, 5290, 5290, 5290, 5290, 5291, 5291, 5291, 5292, 5292, 5294, 5295, 5295, 5297,
	5297, 5298, 5301, 5301, 5301, 5303, 5305, 5306, 5307, 5307, 5308, 5310, 5313, 5315, 5317, 5319,
	5319, 5319, 5319, 5321, 5321, 5322, 5325, 5325, 5325, 5326, 5327, 5328, 5330, 5333, 5336, 5338,
	5338, 5338, 5339, 5340, 5340, 5343, 5343, 5345, 5345, 5348, 5348, 5348, 5350, 5352, 5354, 5357,
	5359, 5361, 5362, 5364, 5364, 5364, 5364, 5364, 5366, 5366, 5369, 5370, 5373, 5374, 5374, 5374,
	5374, 5374, 5376, 5377, 5378, 5378, 5380, 5381, 5383, 5384, 5385, 5386, 5387, 5389, 5389, 5392,
	5394, 5399, 5399, 5400, 5400, 5400, 5400, 5402, 5402, 5404, 5405, 5405, 5405, 5406, 5407, 5407,
	5408, 5408, 5408, 5408, 5408, 5409, 5410, 5410, 5411, 5412, 5412, 5412, 5412, 5413, 5413, 5413,
	5414, 5419, 5420, 5422, 5424, 5424, 5425, 5425, 5426, 5426, 5427, 5430, 5430, 5431, 5431, 5431,
	5431, 5431, 5431, 5432, 5433, 5435, 5437, 5437, 5437, 5437, 5437, 5437, 5438, 5440, 5442, 5444,
	5444, 5445, 5446, 5448, 5448, 5448, 5448, 5448, 5449, 5449, 5449, 5449, 5450, 5450, 5450, 5450,
	5452, 5453, 5453, 5454, 5456, 5456, 5456, 5458, 5458, 5459, 5460, 5461, 5462, 5462, 5465, 5468,
	5468, 5470, 5470, 5473, 5473, 5474, 5476, 5477, 5477, 5477, 5477, 5477, 5478, 5478, 5482, 5484,
	5484, 5484, 5485, 5485, 5486, 5489, 5489, 5491, 5492, 5492, 5492, 5494, 5496, 5496, 5496, 5497,
	5497, 5498, 5498, 5498, 5500, 5501, 5501, 5504, 5504, 5504, 5504, 5504, 5505, 5505, 5505, 5505,
	5507, 5507, 5509, 5509, 5509, 5509, 5509, 5511, 5512, 5513, 5513, 5514, 5514, 5515, 5515, 5518,
	5520, 5521, 5523, 5525, 5526, 5526, 5528, 5528, 5528, 5528, 5530, 5532, 5533, 5535, 5535, 5535,
	5535, 5536, 5536, 5537, 5538, 5540, 5541, 5541, 5541, 5541, 5541, 5542, 5542, 5542, 5542, 5542,
	5542, 5543, 5544, 5544, 5545, 5545, 5545, 5547, 5551, 5551, 5552, 5554, 5556, 5557, 5559, 5561,
	5561, 5561, 5563, 5564, 5565, 5566, 5566, 5568, 5570, 5572, 5574, 5574, 5575, 5575, 5577, 5577,
	5579, 5580, 5580, 5580, 5582, 5584, 5584, 5585, 5586, 5588, 5588, 5590, 5590, 5590, 5592, 5593,
	5593, 5593, 5593, 5595, 5598, 5600, 5602, 5605, 5605, 5605, 5606, 5606, 5606, 5606, 5606, 5606,
	5606, 5609, 5609, 5609, 5610, 5611, 5612, 5612, 5612, 5613, 5613, 5614, 5615, 5616, 5619, 5619,
	5620, 5620, 5621, 5622, 5622, 5622, 5623, 5624, 5624, 5626, 5626, 5627, 5629, 5631, 5632, 5632,
	5632, 5634, 5634, 5634, 5636, 5636, 5636, 5636, 5636, 5636, 5637, 5638, 5639, 5639, 5641, 5641,
	5641, 5641, 5641, 5642, 5642, 5643, 5643, 5643, 5643, 5644, 5644, 5646, 5646, 5646, 5646, 5648,
	5649, 5650, 5650, 5650, 5650, 5652, 5652, 5656, 5657, 5658, 5659, 5660, 5660, 5661, 5661, 5662,
	5662, 5662, 5664, 5667, 5667, 5668, 5669, 5670, 5670, 5671, 5672, 5673, 5674, 5674, 5674, 5676,
	5677, 5677, 5678, 5680, 5684, 5686, 5687, 5687, 5688, 5688, 5689, 5690, 5692, 5693, 5696, 5696,
	5696, 5696, 5698, 5698, 5699, 5701, 5701, 5703, 5703, 5703, 5703, 5703, 5705, 5705, 5705, 5706,
	5708, 5709, 5709, 5709, 5712, 5712, 5713, 5715, 5715, 5715, 5717, 5719, 5721, 5721, 5722, 5724,
	5727, 5728, 5730, 5730, 5732, 5733, 5733, 5733, 5734, 5734, 5734, 5735, 5735, 5735, 5736, 5736,
	5737, 5737, 5738, 5739, 5739, 5739, 5739, 5740, 5744, 5744, 5745, 5746, 5747, 5747, 5747, 5747,
	5747, 5749, 5751, 5751, 5752, 5752, 5753, 5754, 5755, 5755, 5756, 5756, 5758, 5758, 5759, 5759,
	5759, 5759, 5759, 5759, 5761, 5762, 5762, 5762, 5763, 5763, 5764, 5764, 5764, 5764, 5764, 5764,
	5766, 5766, 5768, 5768, 5769, 5769, 5770, 5772, 5772, 5774, 5776, 5777, 5780, 5780, 5780, 5781,
	5782, 5782, 5783, 5783, 5786, 5788, 5790, 5791, 5793, 5794, 5795, 5795, 5797, 5798, 5798, 5798,
	5798, 5798, 5799, 5800, 5802, 5803, 5804, 5804, 5804, 5804, 5804, 5806, 5806, 5807, 5807, 5808,
	5808, 5808, 5809, 5810, 5810, 5810, 5811, 5811, 5811, 5814, 5814, 5814, 5815, 5815, 5817, 5819,
	5819, 5819, 5821, 5822, 5823, 5825, 5825, 5827, 5829, 5831, 5831, 5831, 5832, 5832, 5833, 5833,
	5833, 5833, 5833, 5834, 5834, 5836, 5837, 5838, 5839, 5839, 5840, 5840, 5840, 5840, 5840, 5841,
	5841, 5842, 5844, 5846, 5849, 5849, 5849, 5849, 5849, 5849, 5850, 5850, 5853, 5853, 5854, 5854,
	5856, 5857, 5858, 5858, 5859, 5860, 5860, 5861, 5861, 5864, 5865, 5865, 5865, 5865, 5865, 5865,
	5866, 5867, 5867, 5867, 5868, 5868, 5868, 5869, 5869, 5869, 5870, 5871, 5873, 5873, 5873, 5873,
	5874, 5874, 5875, 5876, 5879, 5879, 5881, 5881, 5883, 5883, 5884, 5885, 5888, 5889, 5889, 5889,
	5889, 5891, 5891, 5892, 5895, 5897, 5899, 5899, 5902, 5902, 5902, 5903, 5905, 5906, 5906, 5907,
	5907, 5908, 5908, 5908, 5908, 5909, 5912, 5912, 5912, 5913, 5914, 5915, 5916, 5918, 5920, 5920,
	5921, 5921, 5921, 5921, 5923, 5923, 5924, 5924, 5926, 5926, 5927, 5927, 5927, 5928, 5928, 5928,
	5928, 5929, 5930, 5930, 5932, 5933, 5933, 5935, 5936, 5939, 5940, 5941, 5944, 5944, 5944, 5944,
	5945, 5945, 5945, 5945, 5945, 5946, 5947, 5947, 5947, 5948, 5949, 5949, 5949, 5949, 5950, 5950,
	5952, 5953, 5955, 5955, 5956, 5957, 5961, 5962, 5962, 5964, 5966, 5966, 5966, 5970, 5970, 5970,
	5970, 5971, 5971, 5972, 5972, 5972, 5974, 5974, 5974, 5975, 5975, 5978, 5978, 5979, 5980, 5980,
	5981, 5981, 5983, 5984, 5984, 5987, 5988, 5988, 5988, 5989, 5990, 5990, 5990, 5990, 5992, 5992,
	5995, 5996, 5997, 5999, 6001, 6002, 6002, 6002, 6002, 6002, 6002, 6002, 6002, 6002, 6003, 6004,
	6005, 6006, 6006, 6007, 6008, 6009, 6009, 6009, 6010, 6010, 6012, 6014, 6015, 6016, 6016, 6018,
	6020, 6020, 6021, 6021, 6022, 6024, 6027, 6028, 6029, 6033, 6033, 6034, 6034, 6034, 6034, 6034,
	6035, 6035, 6035, 6035, 6038, 6038, 6038, 6039, 6041, 6041, 6044, 6045, 6045, 6046, 6046, 6046,
	6048, 6048, 6050, 6051, 6052, 6052, 6052, 6052, 6052, 6053, 6053, 6053, 6053, 6053, 6053, 6053,
	6053, 6053, 6054, 6055, 6055, 6055, 6055, 6056, 6056, 6056, 6058, 6058, 6058, 6059, 6059, 6059,
	6060, 6061, 6061, 6061, 6062, 6062, 6063, 6064, 6067, 6067, 6067, 6068, 6068, 6071, 6072, 6072,
	6072, 6073, 6076, 6077, 6077, 6079, 6081, 6082, 6084, 6086, 6087, 6087, 6089, 6091, 6091, 6091,
	6092, 6093, 6094, 6096, 6097, 6097, 6097, 6098, 6098, 6098, 6099, 6102, 6102, 6104, 6104, 6105,
	6105, 6107, 6107, 6108, 6108, 6108, 6108, 6108, 6109, 6109, 6111, 6112, 6112, 6112, 6112, 6112,
	6114, 6115, 6118, 6118, 6118, 6119, 6120, 6120, 6120, 6120, 6122, 6122, 6122, 6124, 6125, 6125,
	6125, 6126, 6127, 6127, 6128, 6128, 6130, 6130, 6131, 6132, 6132, 6132, 6132, 6133, 6134, 6134,
	6136, 6140, 6140, 6141, 6142, 6143, 6143, 6143, 6143, 6144, 6144, 6144, 6144, 6145, 6145, 6145,
	6145, 6145, 6145, 6146, 6146, 6147, 6148, 6148, 6150, 6150, 6150, 6151, 6152, 6152, 6152, 6152,
	6153, 6154, 6154, 6155, 6158, 6160, 6160, 6161, 6161, 6161, 6161, 6162, 6163, 6163, 6163, 6163,
	6164, 6165, 6165, 6167, 6167, 6168, 6168, 6169, 6170, 6172, 6174, 6174, 6174, 6174, 6174, 6174,
	6174, 6174, 6174, 6176, 6177, 6179, 6179, 6180, 6181, 6181, 6181, 6181, 6181, 6183, 6183, 6185,
	6187, 6188, 6188, 6189, 6189, 6190, 6191, 6191, 6192, 6192, 6192, 6193, 6194, 6194, 6194, 6194,
	6194, 6194, 6196, 6196, 6196, 6198, 6198, 6198, 6198, 6198, 6199, 6201, 6202, 6202, 6202, 6203,
	6204, 6204, 6204, 6205, 6207, 6208, 6208, 6208, 6210, 6210, 6210, 6215, 6215, 6217, 6217, 6218,
	6219, 6220, 6221, 6223, 6224, 6227, 6230, 6231, 6232, 6233, 6234, 6235, 6237, 6237, 6238, 6238,
	6238, 6241, 6242, 6242, 6245, 6245, 6247, 6247, 6247, 6247, 6249, 6250, 6251, 6252, 6252, 6252,
	6252, 6254, 6256, 6258, 6258, 6260, 6261, 6262, 6263, 6263, 6267, 6267, 6268, 6269, 6269, 6269,
	6269, 6269, 6269, 6270, 6270, 6270, 6270, 6270, 6271, 6272, 6272, 6273, 6274, 6276, 6276, 6278,
	6278, 6280, 6280, 6280, 6282, 6283, 6285, 6286, 6287, 6287, 6291, 6291, 6291, 6292, 6292, 6293,
	6295, 6297, 6297, 6297, 6298, 6298, 6299, 6299, 6300, 6300, 6301, 6303, 6303, 6303, 6303, 6304,
	6306, 6306, 6306, 6306, 6306, 6307, 6307, 6307, 6308, 6308, 6310, 6310, 6311, 6311, 6312, 6313,
	6313, 6314, 6315, 6315, 6315, 6316, 6316, 6316, 6317, 6319, 6320, 6320, 6322, 6323, 6326, 6328,
	6330, 6330, 6332, 6333, 6334, 6334, 6336, 6337, 6340, 6341, 6343, 6343, 6344, 6346, 6347, 6347,
	6347, 6347, 6348, 6348, 6349, 6349, 6351, 6352, 6353, 6353, 6354, 6354, 6355, 6357, 6357, 6357,
	6357, 6359, 6360, 6361, 6361, 6362, 6365, 6365, 6366, 6367, 6367, 6369, 6369, 6370, 6371, 6372,
	6373, 6373, 6373, 6374, 6378, 6380, 6381, 6381, 6382, 6384, 6385, 6386, 6386, 6386, 6387, 6387,
	6389, 6389, 6391, 6391, 6392, 6393, 6395, 6396, 6396, 6397, 6397, 6398, 6398, 6399, 6399, 6401,
	6401, 6402, 6404, 6405, 6407, 6408, 6409, 6409, 6411, 6412, 6414, 6415, 6416, 6417, 6419, 6420,
	6421, 6422, 6424, 6425, 6426, 6428, 6430, 6432, 6433, 6433, 6435, 6436, 6437, 6438, 6438, 6438,
	6438, 6439, 6439, 6440, 6442, 6443, 6445, 6445, 6445, 6447, 6447, 6448, 6448, 6449, 6450, 6450,
	6450, 6451, 6453, 6454, 6455, 6456, 6457, 6458, 6458, 6458, 6459, 6460, 6462, 6463, 6464, 6465,
	6465, 6466, 6467, 6467, 6467, 6468, 6468, 6469, 6470, 6471, 6472, 6474, 6475, 6476, 6476, 6477,
	6480, 6481, 6482, 6484, 6484, 6485, 6485, 6486, 6488, 6489, 6489, 6490, 6492, 6492, 6492, 6493,
	6493, 6494, 6494, 6494, 6494, 6494, 6494, 6495, 6497, 6498, 6498, 6499, 6501, 6502, 6503, 6503,
	6503, 6505, 6507, 6509, 6509, 6510, 6511, 6511, 6516, 6517, 6517, 6518, 6518, 6518, 6519, 6520,
	6521, 6524, 6525, 6525, 6526, 6526, 6527, 6529, 6530, 6530, 6531, 6531, 6531, 6532, 6532, 6532,
	6532, 6532, 6534, 6537, 6539, 6540, 6540, 6540, 6540, 6541, 6544, 6545, 6546, 6547, 6547, 6549,
	6549, 6550, 6551, 6551, 6551, 6553, 6554, 6554, 6555, 6555, 6556, 6559, 6559, 6560, 6560, 6560,
	6562, 6562, 6563, 6566, 6566, 6567, 6567, 6568, 6568, 6568, 6569, 6573, 6574, 6578, 6578, 6578,
	6579, 6580, 6580, 6581, 6582, 6582, 6583, 6583, 6583, 6586, 6586, 6586, 6587, 6588, 6588, 6588,
	6588, 6589, 6590, 6592, 6593, 6593, 6594, 6594, 6594, 6595, 6596, 6596, 6597, 6597, 6598, 6599,
	6600, 6601, 6601, 6602, 6603, 6604, 6605, 6605, 6608, 6609, 6609, 6610, 6612, 6613, 6613, 6615,
	6615, 6615, 6615, 6615, 6616, 6616, 6617, 6618, 6618, 6619, 6621, 6621, 6622, 6624, 6625, 6626,
	6627, 6628, 6628, 6628, 6631, 6633, 6635, 6635, 6637, 6638, 6641, 6642, 6644, 6645, 6646, 6646,
	6646, 6648, 6650, 6651, 6653, 6655, 6655, 6655, 6656, 6658, 6658, 6658, 6660, 6660, 6661, 6662,
	6663, 6664, 6664, 6665, 6666, 6668, 6668, 6669, 6669, 6669, 6669, 6669, 6671, 6673, 6673, 6675,
	6676, 6678, 6680, 6680, 6680, 6680, 6680, 6682, 6683, 6684, 6685, 6687, 6687, 6688, 6690, 6691,
	6694, 6696, 6697, 6697, 6699, 6700, 6702, 6702, 6703, 6704, 6704, 6706, 6707, 6708, 6709, 6710,
	6710, 6711, 6713, 6715, 6715, 6715, 6715, 6716, 6717, 6719, 6720, 6721, 6722, 6723, 6723, 6724,
	6724, 6725, 6726, 6726, 6726, 6727, 6729, 6731, 6733, 6734, 6734, 6735, 6736, 6736, 6736, 6736,
	6736, 6736, 6737, 6737, 6737, 6738, 6738, 6739, 6741, 6741, 6744, 6746, 6747, 6747, 6749, 6750,
	6751, 6753, 6755, 6756, 6757, 6760, 6761, 6762, 6765, 6768, 6768, 6772, 6773, 6775, 6775, 6775,
	6776, 6778, 6780, 6781, 6782, 6783, 6784, 6784, 6785, 6787, 6789, 6790, 6790, 6790, 6790, 6790,
	6792, 6794, 6795, 6796, 6796, 6797, 6799, 6802, 6804, 6805, 6805, 6805, 6805, 6808, 6809, 6810,
	6812, 6813, 6813, 6814, 6815, 6816, 6816, 6819, 6819, 6819, 6820, 6821, 6821, 6822, 6823, 6823,
	6824, 6824, 6825, 6826, 6826, 6828, 6830, 6832, 6833, 6835, 6835, 6836, 6836, 6837, 6837, 6838,
	6839, 6840, 6841, 6841, 6841, 6841, 6843, 6845, 6845, 6846, 6847, 6848, 6849, 6849, 6849, 6850,
	6851, 6853, 6854, 6856, 6856, 6857, 6860, 6862, 6863, 6864, 6865, 6865, 6865, 6865, 6866, 6867,
	6868, 6872, 6872, 6874, 6874, 6875, 6877, 6877, 6878, 6878, 6879, 6879, 6880, 6880, 6883, 6884,
	6885, 6886, 6886, 6887, 6888, 6889, 6891, 6892, 6892, 6896, 6896, 6896, 6896, 6896, 6898, 6901,
	6901, 6901, 6901, 6903, 6904, 6905, 6905, 6908, 6910, 6912, 6912, 6912, 6914, 6915, 6915, 6915,
	6916, 6916, 6916, 6916, 6918, 6919, 6919, 6919, 6921, 6922, 6923, 6925, 6925, 6927, 6927, 6929,
	6929, 6931, 6931, 6933, 6933, 6933, 6937, 6941, 6941, 6942, 6942, 6943, 6943, 6943, 6943, 6943,
	6946, 6948, 6949, 6950, 6953, 6953, 6957, 6958, 6960, 6961, 6961, 6961, 6961, 6962, 6963, 6964,
	6964, 6964, 6965, 6965, 6966, 6966, 6969, 6970, 6971, 6971, 6971, 6971, 6972, 6972, 6972, 6973,
	6976, 6976, 6977, 6978, 6981, 6982, 6986, 6989, 6993, 6994, 6995, 6997, 6997, 6998, 6999, 7004,
	7004, 7005, 7005, 7007, 7008, 7008, 7009, 7010, 7011, 7011, 7013, 7014, 7014, 7015, 7016, 7016,
	7017, 7018, 7019, 7019, 7020, 7021, 7023, 7026, 7030, 7032, 7035, 7035, 7035, 7035, 7037, 7038,
	7039, 7040, 7041, 7043, 7043, 7043, 7044, 7045, 7045, 7046, 7046, 7048, 7048, 7049, 7050, 7050,
	7051, 7052, 7052, 7053, 7054, 7057, 7057, 7057, 7058, 7059, 7059, 7060, 7062, 7064, 7066, 7068,
	7071, 7072, 7072, 7072, 7072, 7073, 7073, 7073, 7074, 7075, 7075, 7075, 7076, 7076, 7076, 7077,
	7079, 7080, 7080, 7082, 7084, 7086, 7088, 7090, 7091, 7093, 7095, 7098, 7098, 7100, 7102, 7104,
	7105, 7105, 7107, 7108, 7108, 7110, 7112, 7112, 7112, 7112, 7112, 7113, 7113, 7113, 7113, 7113,
	7115, 7117, 7118, 7119, 7121, 7123, 7125, 7128, 7132, 7133, 7133, 7136, 7136, 7137, 7137, 7139,
	7142, 7142, 7143, 7144, 7146, 7146, 7146, 7146, 7148, 7149, 7151, 7152, 7153, 7155, 7156, 7156,
	7156, 7157, 7158, 7158, 7158, 7162, 7166, 7169, 7171, 7172, 7174, 7177, 7177, 7177, 7177, 7179,
	7180, 7181, 7182, 7184, 7186, 7187, 7187, 7187, 7187, 7188, 7191, 7192, 7192, 7193, 7193, 7194,
	7196, 7197, 7197, 7197, 7200, 7201, 7202, 7204, 7206, 7207, 7208, 7209, 7209, 7209, 7211, 7212,
	7212, 7213, 7214, 7216, 7216, 7216, 7217, 7217, 7218, 7218, 7218, 7218, 7219, 7219, 7220, 7220,
	7221, 7222, 7222, 7223, 7224, 7224, 7225, 7225, 7227, 7228, 7230, 7232, 7233, 7234, 7234, 7235,
	7236, 7236, 7236, 7237, 7238, 7239, 7240, 7240, 7240, 7241, 7241, 7242, 7243, 7245, 7245, 7245,
	7245, 7245, 7245, 7246, 7247, 7249, 7250, 7251, 7254, 7254, 7255, 7255, 7257, 7258, 7259, 7260,
	7261, 7262, 7262, 7262, 7262, 7263, 7263, 7264, 7265, 7265, 7265, 7265, 7265, 7266, 7267, 7268,
	7269, 7269, 7270, 7270, 7271, 7271, 7272, 7272, 7272, 7272, 7273, 7274, 7274, 7275, 7276, 7276,
	7276, 7277, 7277, 7278, 7278, 7278, 7278, 7278, 7278, 7278, 7278, 7278, 7279, 7279, 7279, 7280,
	7283, 7284, 7284, 7284, 7286, 7288, 7290, 7290, 7290, 7291, 7291, 7292, 7293, 7294, 7294, 7295,
	7296, 7298, 7299, 7301, 7303, 7304, 7304, 7304, 7305, 7305, 7305, 7305, 7305, 7305, 7306, 7307,
	7309, 7309, 7309, 7309, 7309, 7310, 7310, 7310, 7314, 7314, 7315, 7315, 7315, 7315, 7316, 7318,
	7318, 7318, 7319, 7320, 7322, 7322, 7324, 7325, 7328, 7328, 7328, 7329, 7330, 7331, 7331, 7332,
	7333,
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
