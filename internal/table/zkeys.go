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
	{12240, 116, 6, 0x1},     // bhutan
	{12246, 122, 12, 0x1},    // unionofindia
	{12258, 182, 30, 0x1},    // cooperatieverepubliekvanguyana
	{12288, 188, 6, 0x1},     // mexiko
	{12294, 111, 28, 0x1},    // islamicrepublicofafghanistan
	{12322, 28, 17, 0x1},     // republicoficeland
	{12339, 253, 37, 0x1},    // verenigdestateskleineafgelegenislands
	{12376, 106, 5, 0x1},     // #7tan
	{12381, 65, 16, 0x1},     // brazzavillecongo
	{12397, 76, 13, 0x1},     // guineeconakry
	{12410, 64, 31, 0x1},     // democraticrepubliccongokinshasa
	{12441, 112, 8, 0x1},     // emiraten
	{12449, 138, 35, 0x1},    // unievanbirmasocialistischerepubliek
	{12484, 49, 17, 0x1},     // slovakianrepublic
	{12501, 23, 10, 0x1},     // sakartvelo
	{12511, 196, 5, 0x81},    // #4858
	{12516, 207, 26, 0x1},    // territoriumsaintbarthelemy
	{12542, 10, 19, 0x1},     // republiekwitrusland
	{12561, 253, 41, 0x1},    // verenigdestatenkleineverafgelegeneilanden
	{12602, 186, 31, 0x1},    // federationsaintchristophernevis
	{12633, 82, 15, 0x1},     // libyanarabjamah
	{12648, 235, 18, 0x1},    // grondgebiedmayotte
	{12666, 82, 25, 0x1},     // libyanarabjamahiriyalibya
	{12691, 111, 10, 0x1},    // afganistan
	{12701, 254, 17, 0x1},    // vaticaanstadstaat
	{12718, 66, 39, 0x1},     // federaleislamitischerepubliekdercomoren
	{12757, 68, 10, 0x1},     // afarsissas
	{12767, 165, 30, 0x1},    // peoplesdemocraticrepublicyemen
	{12797, 138, 10, 0x1},    // burmaunion
	{12807, 120, 27, 0x1},    // micronesiafederatedstatesof
	{12834, 347, 5, 0x1},     // #6mld
	{12839, 195, 5, 0x1},     // #7tto
	{12844, 207, 34, 0x1},    // overzeesdepartementsaintbarthelemy
	{12878, 2, 17, 0x1},      // principatdandorra
	{12895, 92, 15, 0x1},     // republicofniger
	{12910, 231, 17, 0x1},    // saintmartinfrench
	{12927, 227, 24, 0x1},    // overzeesgebiedislandsman
	{12951, 134, 17, 0x1},    // libaneserepubliek
	{12968, 205, 38, 0x1},    // overzeesgebiedfransezuidelijkegebieden
	{13006, 10, 18, 0x1},     // byelorussiabelarus
	{13024, 210, 20, 0x1},    // eilandencocoskeeling
	{13044, 73, 21, 0x1},     // socialistischethiopie
	{13065, 3, 15, 0x1},      // armeniarepublic
	{13080, 348, 5, 0x1},     // #5732
	{13085, 71, 17, 0x1},     // egyptarabrepublic
	{13102, 349, 5, 0x1},     // #6maw
	{13107, 151, 9, 0x1},     // singapour
	{13116, 117, 28, 0x1},    // chinapeoplesrepublicmainland
	{13144, 242, 25, 0x1},    // departmentfrenchpolynesia
	{13169, 64, 31, 0x1},     // democraticrepublicofformercongo
	{13200, 203, 26, 0x1},    // territoriumamerikaanssamoa
	{13226, 239, 30, 0x1},    // overzeesgebiedpitcairneilanden
	{13256, 64, 27, 0x1},     // republikiyakongodemokratiki
	{13283, 151, 9, 0x1},     // singapoer
	{13292, 177, 21, 0x1},    // gemenebestvandominica
	{13313, 11, 5, 0x81},     // #4124
	{13318, 19, 17, 0x1},     // republicofestonia
	{13335, 350, 5, 0x1},     // #6dma
	{13340, 41, 15, 0x1},     // kingdomofnorway
	{13355, 100, 17, 0x1},    // saotomeenprincipe
	{13372, 33, 10, 0x1},     // luxembourg
	{13382, 67, 18, 0x1},     // republiekcaboverde
	{13400, 186, 10, 0x1},    // saintkitts
	{13410, 247, 8, 0x1},     // svalbard
	{13418, 205, 40, 0x1},    // frafrenchsouthernandantarcticterritories
	{13458, 170, 7, 0x1},     // bolivia
	{13465, 96, 7, 0x1},      // senegal
	{13472, 132, 5, 0x81},    // #2kwt
	{13477, 351, 5, 0x1},     // #6130
	{13482, 135, 14, 0x1},    // ceylondominion
	{13496, 150, 5, 0x81},    // #4682
	{13501, 61, 25, 0x1},     // middenafrikaanserepubliek
	{13526, 246, 5, 0x81},    // #4654
	{13531, 187, 5, 0x81},    // #4662
	{13536, 240, 5, 0x81},    // #4630
	{13541, 20, 7, 0x1},      // finland
	{13548, 148, 18, 0x1},    // koreadempeoplesrep
	{13566, 352, 5, 0x1},     // #5731
	{13571, 2, 28, 0x1},      // valleysofandorraprincipality
	{13599, 65, 25, 0x1},     // brazzavillerepubliekcongo
	{13624, 40, 18, 0x1},     // kingdomnetherlands
	{13642, 170, 4, 0x81},    // #468
	{13646, 16, 22, 0x1},     // germanyfederalrepublic
	{13668, 55, 33, 0x1},     // federalevolksrepubliekjoegoslavie
	{13701, 73, 39, 0x1},     // ityopiyafederalawidemokrasiyawiripeblik
	{13740, 56, 21, 0x1},     // peoplesrepublicangola
	{13761, 246, 19, 0x1},    // sthelenaenascension
	{13780, 17, 5, 0x81},     // #2dnk
	{13785, 212, 11, 0x1},    // landcuracao
	{13796, 108, 19, 0x1},    // republiekzuidafrika
	{13815, 4, 19, 0x1},      // australiegemenebest
	{13834, 353, 5, 0x1},     // #5nir
	{13839, 64, 3, 0x1},      // rdc
	{13842, 99, 19, 0x1},     // republicsouthsoedan
	{13861, 354, 5, 0x1},     // #5nor
	{13866, 68, 18, 0x1},     // republicofdjibouti
	{13884, 231, 5, 0x81},    // #4663
	{13889, 24, 13, 0x1},     // kingdomgreece
	{13902, 157, 27, 0x1},    // democraticrepubliceasttimor
	{13929, 165, 31, 0x1},    // volksdemocratischerepublicjemen
	{13960, 186, 5, 0x81},    // #2kna
	{13965, 250, 35, 0x1},    // overseasterritoryturkscaicosislands
	{14000, 94, 15, 0x1},     // republiekrwanda
	{14015, 226, 29, 0x1},    // mcdonaldislandsandheardisland
	{14044, 98, 29, 0x1},     // democratischerepublieksomalie
	{14073, 42, 10, 0x1},     // newzealand
	{14083, 253, 35, 0x1},    // amerikaansekleinereafgelegenislands
	{14118, 60, 8, 0x1},      // botswana
	{14126, 77, 21, 0x1},     // gambiaislamicrepublic
	{14147, 33, 25, 0x1},     // groussherzogtumletzebuerg
	{14172, 49, 18, 0x1},     // slowaakserepubliek
	{14190, 33, 9, 0x1},      // luxemburg
	{14199, 30, 13, 0x1},     // republicitaly
	{14212, 2, 21, 0x1},      // principalityofandorra
	{14233, 47, 17, 0x1},     // republicsanmarino
	{14250, 257, 22, 0x1},    // wallisandfutunaislands
	{14272, 148, 23, 0x1},    // koreadempeoplesrepublic
	{14295, 246, 28, 0x1},    // tristandacunhaandsainthelena
	{14323, 67, 6, 0x1},      // cverde
	{14329, 36, 16, 0x1},     // republicamoldova
	{14345, 197, 5, 0x1},     // #7vin
	{14350, 95, 13, 0x1},     // upto2011sudan
	{14363, 210, 28, 0x1},    // keelingislandsterritorycocos
	{14391, 72, 12, 0x1},     // stateeritrea
	{14403, 225, 55, 0x1},    // peoplesrepublicchinahongkongspecialadministrativeregion
	{14458, 198, 5, 0x1},     // #7ven
	{14463, 115, 22, 0x1},    // nationbruneiabodepeace
	{14485, 110, 12, 0x1},    // zuidrhodesie
	{14497, 127, 5, 0x81},    // #2kaz
	{14502, 200, 5, 0x81},    // #4660
	{14507, 171, 23, 0x1},    // brazilieverenigdestates
	{14530, 128, 5, 0x81},    // #2kgz
	{14535, 246, 17, 0x1},    // formersainthelena
	{14552, 231, 39, 0x1},    // overzeesdepartementsaintmartinfransdeel
	{14591, 95, 13, 0x1},     // sudanrepublic
	{14604, 206, 26, 0x1},    // sinteustatiusensababonaire
	{14630, 355, 5, 0x1},     // #6mor
	{14635, 113, 25, 0x1},    // bangladeshpeoplesrepublic
	{14660, 88, 25, 0x1},     // mauritaniaislamicrepublic
	{14685, 204, 4, 0x81},    // #410
	{14689, 254, 8, 0x1},     // vaticano
	{14697, 226, 12, 0x1},    // heardislands
	{14709, 55, 4, 0x1},      // sfry
	{14713, 16, 13, 0x1},     // westduitsland
	{14726, 48, 20, 0x1},     // serviemontenegrounie
	{14746, 184, 14, 0x1},    // republiekhaiti
	{14760, 228, 44, 0x1},    // overseasterritorybritishindianoceanterritory
	{14804, 95, 11, 0x1},     // formersudan
	{14815, 131, 18, 0x1},    // southkorearepublic
	{14833, 138, 5, 0x1},     // #7mya
	{14838, 235, 26, 0x1},    // overzeesdepartementmayotte
	{14864, 69, 35, 0x1},     // democratischevolksrepubliekalgerije
	{14899, 58, 12, 0x1},     // benindahomey
	{14911, 140, 22, 0x1},    // formerfederationmalaya
	{14933, 241, 21, 0x1},    // palestijnseautoriteit
	{14954, 244, 20, 0x1},    // republiekzuidvietnam
	{14974, 232, 15, 0x1},    // northernmariana
	{14989, 234, 21, 0x1},    // departementmartinique
	{15010, 19, 16, 0x1},     // republiekestland
	{15026, 102, 23, 0x1},    // republiquedesseychelles
	{15049, 250, 11, 0x1},    // turkscaicos
	{15060, 205, 39, 0x1},    // terresaustralesetantarctiquesfrancaises
	{15099, 356, 5, 0x1},     // #6mas
	{15104, 251, 26, 0x1},    // overzeesgebiedsdeeltokelau
	{15130, 8, 9, 0x1},       // balgariya
	{15139, 130, 16, 0x1},    // kiribatirepublic
	{15155, 122, 13, 0x1},    // republicindia
	{15168, 185, 7, 0x1},     // jamaica
	{15175, 34, 14, 0x1},     // republiclatvia
	{15189, 54, 9, 0x1},      // amerikavs
	{15198, 43, 6, 0x1},      // polska
	{15204, 357, 5, 0x1},     // #6zam
	{15209, 127, 10, 0x1},    // kazakhstan
	{15219, 156, 19, 0x1},    // turkmeenserepubliek
	{15238, 105, 18, 0x1},    // tunesischerepublic
	{15256, 358, 5, 0x1},     // #6zim
	{15261, 241, 14, 0x1},    // statepalestine
	{15275, 228, 32, 0x1},    // britishindischeoceaanterritorium
	{15307, 15, 25, 0x1},     // germanydemocraticrepublic
	{15332, 125, 29, 0x1},    // hashemitekingdomoftransjordan
	{15361, 170, 7, 0x1},     // bolivie
	{15368, 131, 20, 0x1},    // republicofsouthkorea
	{15388, 186, 26, 0x1},    // saintkittsennevisfederatie
	{15414, 37, 34, 0x1},     // macedoniatheformeryugoslavrepublic
	{15448, 37, 17, 0x1},     // republicmacedonia
	{15465, 71, 13, 0x1},     // egyptrepublic
	{15478, 22, 14, 0x1},     // grootbrittanie
	{15492, 230, 10, 0x1},    // chinamacao
	{15502, 147, 16, 0x1},    // papuanieuwguinea
	{15518, 7, 7, 0x1},       // belgien
	{15525, 184, 13, 0x1},    // haitirepublic
	{15538, 199, 23, 0x1},    // kingdomnetherlandsaruba
	{15561, 359, 5, 0x1},     // #6mex
	{15566, 259, 11, 0x1},    // kosovorepof
	{15577, 219, 32, 0x1},    // britishoverseasterritoryguernsey
	{15609, 22, 12, 0x1},     // unitedkindom
	{15621, 69, 4, 0x81},     // #412
	{15625, 116, 4, 0x81},    // #464
	{15629, 46, 37, 0x1},     // formerunionofsovietsocialistrepublics
	{15666, 233, 29, 0x1},    // overzeesgebiedsdeelmontserrat
	{15695, 108, 31, 0x1},    // iriphabhulikhiyeningizimuafrika
	{15726, 15, 31, 0x1},     // germanyformerdemocraticrepublic
	{15757, 137, 25, 0x1},    // marshalleilandenrepubliek
	{15782, 360, 5, 0x1},     // #6cyp
	{15787, 154, 5, 0x1},     // #7tha
	{15792, 257, 23, 0x1},    // grondgebiedwallisfutuna
	{15815, 207, 27, 0x1},    // collectivitysaintbarthelemy
	{15842, 170, 16, 0x1},    // boliviaplurstate
	{15858, 60, 14, 0x1},     // betsjoeanaland
	{15872, 168, 7, 0x1},     // bahamas
	{15879, 178, 16, 0x1},    // domincanrepublic
	{15895, 202, 25, 0x1},    // formernetherlandsantilles
	{15920, 249, 26, 0x1},    // saintmaartennederlandsdeel
	{15946, 361, 5, 0x1},     // #5232
	{15951, 46, 5, 0x81},     // #2rus
	{15956, 140, 25, 0x1},    // formerfederatievanmalakka
	{15981, 26, 9, 0x1},      // hongarije
	{15990, 205, 35, 0x1},    // territoriumfransezuidelijkegebieden
	{16025, 362, 5, 0x1},     // #6990
	{16030, 83, 10, 0x1},     // basutoland
	{16040, 66, 12, 0x1},     // comorenstaat
	{16052, 21, 12, 0x1},     // francedomtom
	{16064, 200, 25, 0x1},    // overseasterritoryanguilla
	{16089, 225, 40, 0x1},    // chinaspecialadministrativeregionhongkong
	{16129, 103, 6, 0x1},     // tsjaad
	{16135, 211, 12, 0x1},    // cookeilanden
	{16147, 25, 24, 0x1},     // croatialocalnamehrvatska
	{16171, 241, 34, 0x1},    // westelijkejordaanoeverengazastrook
	{16205, 198, 19, 0x1},    // venezuelabolivrepof
	{16224, 363, 5, 0x1},     // #6aab
	{16229, 22, 18, 0x1},     // verenigdkoninkrijk
	{16247, 148, 28, 0x1},    // koreademocraticrepublicnorth
	{16275, 90, 6, 0x1},      // malawi
	{16281, 364, 5, 0x1},     // #5new
	{16286, 170, 27, 0x1},    // plurinationalstateofbolivia
	{16313, 121, 36, 0x1},    // republicoftheunitedstatesofindonesia
	{16349, 214, 41, 0x1},    // britishoverzeesterritoriumkaaimaneilanden
	{16390, 46, 16, 0x1},     // russianfederaton
	{16406, 179, 19, 0x1},    // republicadelecuador
	{16425, 66, 14, 0x1},     // udzimawakomori
	{16439, 6, 10, 0x1},      // azerbeijan
	{16449, 257, 14, 0x1},    // wallisenfutuna
	{16463, 153, 25, 0x1},    // syrischearabischerepublic
	{16488, 228, 4, 0x81},    // #486
	{16492, 65, 16, 0x1},     // kongobrazzaville
	{16508, 365, 5, 0x1},     // #6zan
	{16513, 65, 8, 0x1},      // congorep
	{16521, 121, 17, 0x1},    // netherlandsindies
	{16538, 82, 12, 0x1},     // stateoflibya
	{16550, 104, 5, 0x1},     // #7tog
	{16555, 95, 15, 0x1},     // republicofsudan
	{16570, 366, 5, 0x1},     // #5nep
	{16575, 167, 5, 0x1},     // #7ant
	{16580, 161, 9, 0x1},     // srvietnam
	{16589, 157, 11, 0x1},    // timoreleste
	{16600, 45, 23, 0x1},     // roemeensevolksrepubliek
	{16623, 253, 19, 0x1},    // usminoroutlyingisds
	{16642, 137, 3, 0x1},     // rmi
	{16645, 367, 5, 0x1},     // #5rwa
	{16650, 368, 5, 0x1},     // #5ukg
	{16655, 14, 16, 0x1},     // republictsjechie
	{16671, 112, 12, 0x1},    // arabemirates
	{16683, 369, 5, 0x1},     // #5230
	{16688, 94, 5, 0x81},     // #2rwa
	{16693, 62, 29, 0x1},     // republiccotedivoireivorycoast
	{16722, 243, 5, 0x81},    // #2reu
	{16727, 243, 26, 0x1},    // overzeesgebiedsdeelreunion
	{16753, 227, 21, 0x1},    // territoriumislandsman
	{16774, 57, 5, 0x81},     // #4108
	{16779, 145, 19, 0x1},    // republicphilippines
	{16798, 186, 18, 0x1},    // stchristophernevis
	{16816, 370, 5, 0x1},     // #5aus
	{16821, 222, 30, 0x1},    // autonomousterritoryofgreenland
	{16851, 247, 19, 0x1},    // spitsbergenjanmayen
	{16870, 199, 5, 0x1},     // #7aru
	{16875, 125, 24, 0x1},    // hashemitekingdomofjordan
	{16899, 64, 13, 0x1},     // republiczaire
	{16912, 256, 45, 0x1},    // overzeesgebiedsdeelamerikaansemaagdeneilanden
	{16957, 371, 5, 0x1},     // #6alb
	{16962, 144, 19, 0x1},    // inclbangladpakistan
	{16981, 226, 25, 0x1},    // heardandmcdonaldislandsau
	{17006, 115, 30, 0x1},    // natiebruneiverblijfplaatsvrede
	{17036, 64, 13, 0x1},     // congodemrepof
	{17049, 13, 24, 0x1},     // tsjechoslowaakserepublic
	{17073, 237, 22, 0x1},    // norfolkislandterritory
	{17095, 230, 10, 0x1},    // macauchina
	{17105, 114, 12, 0x1},    // staatbahrein
	{17117, 37, 17, 0x1},     // republicmacedonie
	{17134, 106, 38, 0x1},    // verenigderepubliektanganyikaenzanzibar
	{17172, 225, 40, 0x1},    // chinahongkongspecialadministrativeregion
	{17212, 253, 37, 0x1},    // kleineafgelegenislandsverenigdestates
	{17249, 46, 10, 0x1},     // formerussr
	{17259, 372, 5, 0x1},     // #6987
	{17264, 87, 9, 0x1},      // mozambque
	{17273, 62, 19, 0x1},     // republiccotedivoire
	{17292, 203, 4, 0x81},    // #416
	{17296, 208, 4, 0x81},    // #460
	{17300, 171, 4, 0x81},    // #476
	{17304, 120, 23, 0x1},    // federalstatesmicronesia
	{17327, 373, 5, 0x1},     // #6drv
	{17332, 177, 18, 0x1},    // gemenebestdominica
	{17350, 169, 4, 0x81},    // #484
	{17354, 24, 6, 0x1},      // hellas
	{17360, 37, 22, 0x1},     // republicnorthmacedonie
	{17382, 207, 17, 0x1},    // saintbartholomeus
	{17399, 72, 12, 0x1},     // staateritrea
	{17411, 127, 9, 0x1},     // kazakstan
	{17420, 5, 5, 0x1},       // #7aut
	{17425, 135, 35, 0x1},    // srilankademocraticsocialistrepublic
	{17460, 374, 5, 0x1},     // #5uae
	{17465, 53, 33, 0x1},     // oekraiensesovietsocialistrepublic
	{17498, 165, 16, 0x1},    // formersouthjemen
	{17514, 226, 44, 0x1},    // overseasterritoryheardislandsmcdonaldislands
	{17558, 145, 20, 0x1},    // republikangpilipinas
	{17578, 6, 13, 0x1},      // azerbeidzjaan
	{17591, 198, 24, 0x1},    // venezuelaverenigdestates
	{17615, 375, 5, 0x1},     // #6986
	{17620, 37, 33, 0x1},     // macedoniaformeryugoslavrepublicof
	{17653, 199, 21, 0x1},    // arubakofthenetherland
	{17674, 376, 5, 0x1},     // #5403
	{17679, 74, 13, 0x1},     // gabonrepublic
	{17692, 43, 14, 0x1},     // republicpoland
	{17706, 82, 16, 0x1},     // libyanjamahiriya
	{17722, 377, 5, 0x1},     // #6cdi
	{17727, 243, 16, 0x1},    // territoryreunion
	{17743, 378, 5, 0x1},     // #6cam
	{17748, 111, 5, 0x1},     // #7afg
	{17753, 379, 5, 0x1},     // #5wsm
	{17758, 134, 7, 0x1},     // libanon
	{17765, 47, 17, 0x1},     // sanmarinorepublic
	{17782, 48, 28, 0x1},     // statenunieservieenmontenegro
	{17810, 130, 5, 0x81},    // #2kir
	{17815, 229, 15, 0x1},    // bailiwickjersey
	{17830, 67, 17, 0x1},     // republiccaboverde
	{17847, 131, 5, 0x81},    // #2kor
	{17852, 165, 4, 0x1},     // pdry
	{17856, 256, 17, 0x1},    // usmaagdeneilanden
	{17873, 145, 21, 0x1},    // philippijnserepubliek
	{17894, 37, 20, 0x1},     // thefmryugrpmacedonia
	{17914, 209, 4, 0x81},    // #474
	{17918, 9, 20, 0x1},      // bosniaandhercegovina
	{17938, 114, 16, 0x1},    // kingdomofbahrain
	{17954, 250, 16, 0x1},    // turksandcaicosis
	{17970, 246, 23, 0x1},    // ascensionandsainthelena
	{17993, 249, 23, 0x1},    // saintmaartennetherlands
	{18016, 253, 40, 0x1},    // kleineverafgelegenislandsverenigdestates
	{18056, 48, 31, 0x1},     // stateunionofserbiaandmontenegro
	{18087, 380, 5, 0x1},     // #5402
	{18092, 381, 5, 0x1},     // #6afg
	{18097, 223, 34, 0x1},    // overzeesecollectiviteitfransguyana
	{18131, 382, 5, 0x1},     // #6alg
	{18136, 383, 5, 0x1},     // #6con
	{18141, 384, 5, 0x1},     // #6can
	{18146, 242, 34, 0x1},    // overzeesegemeenschapfranspolynesie
	{18180, 131, 14, 0x1},    // republiekkorea
	{18194, 37, 4, 0x1},      // vjrm
	{18198, 183, 8, 0x1},     // hondurus
	{18206, 66, 14, 0x1},     // uniedercomoren
	{18220, 85, 28, 0x1},     // democraticrepublicmadagascar
	{18248, 385, 5, 0x1},     // #5290
	{18253, 386, 5, 0x1},     // #5rom
	{18258, 147, 26, 0x1},    // papuaandnewguineaterritory
	{18284, 186, 16, 0x1},    // stkittsandnevits
	{18300, 45, 5, 0x81},     // #2rou
	{18305, 10, 10, 0x1},     // belorussia
	{18315, 236, 14, 0x1},    // nieuwcaledonie
	{18329, 67, 17, 0x1},     // republiccapeverde
	{18346, 100, 19, 0x1},    // saotomeeastprincipe
	{18365, 10, 37, 0x1},     // belorussischesocialistsovjetrepubliek
	{18402, 133, 10, 0x1},    // formerlaos
	{18412, 387, 11, 0x2},    // saintmartin
	{18423, 389, 5, 0x1},     // #5475
	{18428, 165, 23, 0x1},    // volksrepubliekzuidjemen
	{18451, 200, 27, 0x1},    // overzeesgebiedsdeelanguilla
	{18478, 246, 35, 0x1},    // ascensionsinthelenaentristandacunha
	{18513, 183, 16, 0x1},    // republichonduras
	{18529, 257, 5, 0x81},    // #4876
	{18534, 390, 5, 0x1},     // #5nam
	{18539, 391, 5, 0x1},     // #6cro
	{18544, 102, 19, 0x1},    // seychellenrepubliek
	{18563, 131, 10, 0x1},    // southkorea
	{18573, 40, 9, 0x1},      // nederland
	{18582, 117, 19, 0x1},    // volksrepubliekchina
	{18601, 392, 5, 0x1},     // #6cao
	{18606, 32, 18, 0x1},     // lithuanianrepublic
	{18624, 29, 13, 0x1},     // stateofisrael
	{18637, 198, 27, 0x1},    // bolivarianrepublicvenezuela
	{18664, 393, 5, 0x1},     // #5235
	{18669, 246, 33, 0x1},    // tristandacunhaenascensionsthelena
	{18702, 153, 14, 0x1},    // syrianrepublic
	{18716, 17, 20, 0x1},     // koninkrijkdenemarken
	{18736, 394, 5, 0x1},     // #6983
	{18741, 130, 14, 0x1},    // gilbertislands
	{18755, 60, 4, 0x81},     // #472
	{18759, 120, 23, 0x1},    // federalstatesmicronesie
	{18782, 46, 7, 0x1},      // fmrussr
	{18789, 37, 22, 0x1},     // republicnorthmacedonia
	{18811, 228, 51, 0x1},    // overzeesgebiedsdeelbritishindischeoceaanterritorium
	{18862, 154, 4, 0x1},     // siam
	{18866, 395, 5, 0x1},     // #5404
	{18871, 226, 25, 0x1},    // auheardandmcdonaldislands
	{18896, 55, 16, 0x1},     // formeryugoslavia
	{18912, 112, 3, 0x1},     // uae
	{18915, 145, 19, 0x1},    // republiekfilipijnen
	{18934, 58, 22, 0x1},     // peoplesrepublicofbenin
	{18956, 111, 10, 0x1},    // owganystan
	{18966, 396, 5, 0x1},     // #6col
	{18971, 148, 6, 0x1},     // nkorea
	{18977, 397, 5, 0x1},     // #5560
	{18982, 206, 11, 0x1},    // beseilanden
	{18993, 206, 27, 0x1},    // bonairesinteustatiusandsaba
	{19020, 19, 7, 0x1},      // estland
	{19027, 68, 16, 0x1},     // afarsissasgebied
	{19043, 37, 19, 0x1},     // republicofmacedonia
	{19062, 217, 28, 0x1},    // islasmalvinasfalklandislands
	{19090, 34, 7, 0x1},      // latvija
	{19097, 398, 5, 0x1},     // #5rus
	{19102, 252, 47, 0x1},    // separatecustomsterritorytaiwanpenghukinmenmatsu
	{19149, 231, 38, 0x1},    // overseasterritorysaintmartinfrenchpart
	{19187, 399, 5, 0x1},     // #5rok
	{19192, 223, 18, 0x1},    // guyanefrenchguiana
	{19210, 78, 20, 0x1},     // republicguineebissau
	{19230, 190, 17, 0x1},    // republicadepanama
	{19247, 232, 34, 0x1},    // commonwealthnorthernmarianaislands
	{19281, 32, 8, 0x1},      // lithunia
	{19289, 142, 12, 0x1},    // nauruislands
	{19301, 226, 31, 0x1},    // heardeilandendemcdonaldeilanden
	{19332, 68, 6, 0x1},      // jibuti
	{19338, 44, 19, 0x1},     // republicaportuguesa
	{19357, 164, 5, 0x81},    // #2yem
	{19362, 58, 7, 0x1},      // dahomey
	{19369, 210, 33, 0x1},    // islandsterritoryofthecocoskeeling
	{19402, 256, 17, 0x1},    // maagdeneilandenvs
	{19419, 4, 5, 0x1},       // #7aus
	{19424, 73, 16, 0x1},     // incleritethiopia
	{19440, 400, 5, 0x1},     // #6com
	{19445, 115, 16, 0x1},    // bruneidarussalam
	{19461, 255, 15, 0x1},    // virginislandsuk
	{19476, 96, 17, 0x1},     // republicofsenegal
	{19493, 119, 31, 0x1},    // fijisovereigndemocraticrepublic
	{19524, 45, 24, 0x1},     // peoplesrepublicofromania
	{19548, 230, 10, 0x1},    // chinamacau
	{19558, 5, 17, 0x1},      // republicofaustria
	{19575, 53, 17, 0x1},     // republicofukraine
	{19592, 206, 25, 0x1},    // bonairesabasainteustatius
	{19617, 182, 25, 0x1},    // guyanacooperativerepublic
	{19642, 9, 4, 0x81},      // #470
	{19646, 401, 5, 0x1},     // #6mlt
	{19651, 168, 10, 0x1},    // thebahamas
	{19661, 22, 29, 0x1},     // grootbrittannieennoordierland
	{19690, 98, 10, 0x1},     // soomaaliya
	{19700, 402, 5, 0x1},     // #5lie
	{19705, 64, 36, 0x1},     // democraticrepublicofthecongokinshasa
	{19741, 212, 30, 0x1},    // curacaokingdomofthenetherlands
	{19771, 22, 45, 0x1},     // grootbrittannienorthierlandverenigdkoninkrijk
	{19816, 403, 5, 0x1},     // #2dhy
	{19821, 404, 5, 0x1},     // #6cub
	{19826, 106, 26, 0x1},    // verenigderepubliektanzania
	{19852, 226, 36, 0x1},    // territoryheardislandsmcdonaldislands
	{19888, 63, 24, 0x1},     // unitedrepublicofcameroon
	{19912, 117, 13, 0x1},    // mainlandchina
	{19925, 6, 20, 0x1},      // republicofazerbaijan
	{19945, 46, 10, 0x1},     // sovjetunie
	{19955, 16, 35, 0x1},     // westgermanyfederalrepublicofgermany
	{19990, 177, 18, 0x1},    // dominicagemenebest
	{20008, 215, 15, 0x1},    // sahrawirepublic
	{20023, 230, 13, 0x1},    // macaosarchina
	{20036, 119, 19, 0x1},    // fijiislandsrepublic
	{20055, 405, 5, 0x1},     // #6mag
	{20060, 406, 5, 0x1},     // #6920
	{20065, 240, 29, 0x1},    // estadolibreasociadopuertorico
	{20094, 138, 27, 0x1},    // unionburmasocialistrepublic
	{20121, 10, 10, 0x1},     // belorussie
	{20131, 8, 5, 0x81},      // #4100
	{20136, 214, 5, 0x81},    // #4136
	{20141, 407, 5, 0x1},     // #5lib
	{20146, 408, 5, 0x1},     // #6dom
	{20151, 103, 17, 0x1},    // republiquedutchad
	{20168, 409, 5, 0x1},     // #5471
	{20173, 3, 5, 0x1},       // #7arm
	{20178, 410, 5, 0x81},    // #2ddr
	{20183, 64, 5, 0x1},      // #7cod
	{20188, 240, 20, 0x1},    // gemenebestpuertorico
	{20208, 54, 5, 0x81},     // #4840
	{20213, 248, 33, 0x1},    // collectiviteitsaintpierremiquelon
	{20246, 164, 12, 0x1},    // yemenkingdom
	{20258, 82, 10, 0x1},     // statelibya
	{20268, 63, 16, 0x1},     // republiccameroon
	{20284, 411, 5, 0x1},     // #6mad
	{20289, 205, 23, 0x1},    // frenchsouthernterritory
	{20312, 196, 23, 0x1},    // orientalrepublicuruguay
	{20335, 84, 7, 0x1},      // marocco
	{20342, 412, 5, 0x1},     // #5aab
	{20347, 65, 10, 0x1},     // franscongo
	{20357, 232, 38, 0x1},    // overzeesgebiedsdeelnoordelijkemarianen
	{20395, 15, 6, 0x1},      // #3ddde
	{20401, 108, 25, 0x1},    // rephabolikiyaaforikaborwa
	{20426, 223, 30, 0x1},    // overzeesdepartementfransguyana
	{20456, 16, 26, 0x1},     // federalerepubliekduitsland
	{20482, 51, 13, 0x1},     // swedenkingdom
	{20495, 9, 12, 0x1},      // bsniahrzgvna
	{20507, 128, 18, 0x1},    // republickirgizstan
	{20525, 218, 9, 0x1},     // faeroerne
	{20534, 131, 3, 0x1},     // rok
	{20537, 10, 42, 0x1},     // belorussischesocialistischesovjetrepubliek
	{20579, 44, 8, 0x1},      // portugal
	{20587, 164, 13, 0x1},    // republicyemen
	{20600, 143, 12, 0x1},    // saltanatuman
	{20612, 11, 6, 0x1},      // canada
	{20618, 186, 30, 0x1},    // federationofsaintkittsandnevis
	{20648, 87, 25, 0x1},     // peoplesrepublicmozambique
	{20673, 166, 19, 0x1},    // republiekargentinie
	{20692, 207, 34, 0x1},    // overzeesgebiedsdeelsaintbarthelemy
	{20726, 63, 13, 0x1},     // franskameroen
	{20739, 413, 5, 0x1},     // #6970
	{20744, 218, 15, 0x1},    // faeroereilanden
	{20759, 141, 14, 0x1},    // kingdomofnepal
	{20773, 150, 12, 0x1},    // saoediarabie
	{20785, 414, 5, 0x1},     // #2rho
	{20790, 138, 14, 0x1},    // unionofmyanmar
	{20804, 236, 28, 0x1},    // overzeesgebiednieuwcaledonie
	{20832, 205, 40, 0x1},    // overseasterritoryfrenchsouthernterritory
	{20872, 131, 18, 0x1},    // republicsouthkorea
	{20890, 106, 32, 0x1},    // tanganyikazanzibarunitedrepublic
	{20922, 77, 6, 0x1},      // gambia
	{20928, 156, 9, 0x1},     // turkmenia
	{20937, 237, 24, 0x1},    // territoryofnorfolkisland
	{20961, 247, 30, 0x1},    // overzeesgebiedsvalbardjanmayen
	{20991, 159, 14, 0x1},    // elliceeilanden
	{21005, 161, 12, 0x1},    // northvietnam
	{21017, 415, 5, 0x1},     // #5565
	{21022, 135, 35, 0x1},    // democraticsocialistrepublicsrilanka
	{21057, 165, 32, 0x1},    // volksdemocratischerepubliekjemen
	{21089, 128, 8, 0x1},     // kirgisie
	{21097, 416, 5, 0x1},     // #6971
	{21102, 218, 13, 0x1},    // faeroeislands
	{21115, 67, 16, 0x1},     // capeverdeislands
	{21131, 244, 17, 0x1},    // republicofvietnam
	{21148, 82, 5, 0x1},      // libya
	{21153, 249, 26, 0x1},    // nederlandsdeelsaintmaarten
	{21179, 112, 8, 0x1},     // emirates
	{21187, 177, 5, 0x81},    // #2dma
	{21192, 417, 5, 0x1},     // #5490
	{21197, 120, 16, 0x1},    // micronesiafedsts
	{21213, 165, 29, 0x1},    // democraticvolksrepubliekjemen
	{21242, 418, 5, 0x1},     // #5812
	{21247, 51, 16, 0x1},     // koninkrijkzweden
	{21263, 120, 14, 0x1},    // fsofmicronesia
	{21277, 119, 6, 0x1},     // fidzji
	{21283, 16, 30, 0x1},     // formergermanyfederalrepublicof
	{21313, 419, 25, 0x82},   // yugoslaviafederalrepublic
	{21338, 421, 5, 0x1},     // #6mac
	{21343, 60, 16, 0x1},     // botswanarepublic
	{21359, 112, 12, 0x1},    // unitedarabem
	{21371, 422, 5, 0x1},     // #6972
	{21376, 217, 39, 0x1},    // britishoverseasterritoryfalklandislands
	{21415, 423, 5, 0x1},     // #2rom
	{21420, 177, 8, 0x1},     // dominica
	{21428, 138, 5, 0x81},    // #4104
	{21433, 67, 5, 0x81},     // #4132
	{21438, 424, 5, 0x1},     // #6aul
	{21443, 203, 22, 0x1},    // americansamoaterritory
	{21465, 253, 50, 0x1},    // overzeesgebiedverafgelegeneilandjesverenigdestates
	{21515, 231, 18, 0x1},    // fransdeelstmaarten
	{21533, 25, 24, 0x1},     // localnamehrvatskacroatia
	{21557, 425, 5, 0x1},     // #5461
	{21562, 73, 9, 0x1},      // abyssinia
	{21571, 114, 14, 0x1},    // stateofbahrain
	{21585, 82, 46, 0x1},     // libischarabischesocialistischevolksjamahiriyya
	{21631, 241, 19, 0x1},    // occupiedtrpalestine
	{21650, 218, 21, 0x1},    // overzeesgebiedfaeroer
	{21671, 76, 16, 0x1},     // republiqueguinee
	{21687, 426, 5, 0x1},     // #5ukr
	{21692, 73, 11, 0x1},     // fmrethiopia
	{21703, 138, 11, 0x1},    // formerburma
	{21714, 197, 15, 0x1},    // stvincentandgre
	{21729, 174, 16, 0x1},    // colombiarepublic
	{21745, 144, 5, 0x81},    // #2pak
	{21750, 75, 14, 0x1},     // republiekghana
	{21764, 427, 5, 0x1},     // #6973
	{21769, 428, 5, 0x1},     // #5gui
	{21774, 58, 6, 0x1},      // #3dybj
	{21780, 213, 26, 0x1},    // grondgebiedchristmaseiland
	{21806, 82, 18, 0x1},     // libyaarabjamahiriy
	{21824, 6, 9, 0x1},       // azerbijan
	{21833, 212, 18, 0x1},    // curacaoknetherland
	{21851, 56, 17, 0x1},     // republicadeangola
	{21868, 429, 5, 0x1},     // #5nth
	{21873, 165, 17, 0x1},    // adenyemenpdrsouth
	{21890, 211, 5, 0x1},     // #7cok
	{21895, 226, 27, 0x1},    // mcdonaldislandsheardislands
	{21922, 242, 28, 0x1},    // overzeesgebiedfranspolynesie
	{21950, 234, 20, 0x1},    // departmentmartinique
	{21970, 205, 35, 0x1},    // frafrenchsouthernantarcticterritory
	{22005, 246, 34, 0x1},    // sainthelenaascensiontristandacunha
	{22039, 213, 34, 0x1},    // overzeesgebiedsdeelchristmaseiland
	{22073, 139, 13, 0x1},    // statemongolia
	{22086, 15, 11, 0x1},     // eastgermany
	{22097, 106, 22, 0x1},    // tanzaniaunitedrepublic
	{22119, 111, 21, 0x1},    // republicofafghanistan
	{22140, 145, 5, 0x81},    // #2phl
	{22145, 430, 5, 0x1},     // #6maa
	{22150, 34, 17, 0x1},     // latvijasrepublika
	{22167, 46, 13, 0x1},     // sovjetrusland
	{22180, 431, 5, 0x1},     // #6910
	{22185, 59, 5, 0x81},     // #2bfa
	{22190, 210, 20, 0x1},    // keelingeilandencocos
	{22210, 432, 5, 0x1},     // #5arm
	{22215, 171, 26, 0x1},    // federativerepublicofbrazil
	{22241, 108, 19, 0x1},    // southafricarepublic
	{22260, 156, 9, 0x1},     // turkmenie
	{22269, 433, 5, 0x1},     // #5811
	{22274, 202, 22, 0x1},    // nederlandseantillenoud
	{22296, 80, 5, 0x81},     // #2ken
	{22301, 176, 15, 0x1},    // republicadecuba
	{22316, 196, 22, 0x1},    // easternrepublicuruguay
	{22338, 186, 30, 0x1},    // federatiesaintchristophernevis
	{22368, 58, 20, 0x1},     // formerlydahomeybenin
	{22388, 161, 8, 0x1},     // vietnamn
	{22396, 434, 5, 0x1},     // #6mon
	{22401, 121, 36, 0x1},    // indonesierepubliekderverenigdestaten
	{22437, 435, 5, 0x1},     // #6jam
	{22442, 143, 13, 0x1},    // maskateenoman
	{22455, 115, 22, 0x1},    // abodepeacenationbrunei
	{22477, 103, 15, 0x1},    // jumhuriyattshad
	{22492, 140, 16, 0x1},    // malayafederation
	{22508, 436, 5, 0x1},     // #5aul
	{22513, 16, 5, 0x81},     // #2deu
	{22518, 66, 5, 0x1},      // #7com
	{22523, 227, 7, 0x1},     // manisle
	{22530, 2, 5, 0x1},       // #7and
	{22535, 186, 22, 0x1},    // sintchristoffelennevis
	{22557, 437, 5, 0x1},     // #5816
	{22562, 246, 21, 0x1},    // ascensionensinthelena
	{22583, 221, 10, 0x1},    // guadeloupe
	{22593, 68, 25, 0x1},     // gebiedvandeafarsendeissas
	{22618, 148, 29, 0x1},    // koreademocraticvolksrepubliek
	{22647, 85, 10, 0x1},     // madagascar
	{22657, 171, 23, 0x1},    // brazilieverenigdestaten
	{22680, 144, 16, 0x1},    // pakistanrepublic
	{22696, 186, 15, 0x1},    // stkittsandnevis
	{22711, 64, 13, 0x1},     // belgischcongo
	{22724, 112, 11, 0x1},    // unitedarabe
	{22735, 143, 24, 0x1},    // sultanateofmuscatandoman
	{22759, 217, 27, 0x1},    // territoriumfalklandeilanden
	{22786, 438, 5, 0x1},     // #6jpn
	{22791, 439, 5, 0x1},     // #5gab
	{22796, 117, 17, 0x1},    // chinapeoplesrepof
	{22813, 199, 28, 0x1},    // kingdomofthenetherlandsaruba
	{22841, 43, 5, 0x81},     // #2pol
	{22846, 64, 31, 0x1},     // kinshasacongodemocraticrepublic
	{22877, 230, 5, 0x1},     // macao
	{22882, 46, 16, 0x1},     // russianfedertion
	{22898, 229, 17, 0x1},    // bailiwickofjersey
	{22915, 179, 16, 0x1},    // republiekecuador
	{22931, 440, 5, 0x1},     // #6dji
	{22936, 52, 19, 0x1},     // ottomanempireturkey
	{22955, 215, 30, 0x1},    // saharawiarabdemocraticrepublic
	{22985, 441, 5, 0x1},     // #5leb
	{22990, 71, 3, 0x1},      // uar
	{22993, 174, 5, 0x1},     // #7col
	{22998, 87, 24, 0x1},     // volksrepubliekmozambique
	{23022, 173, 14, 0x1},    // republiekchili
	{23036, 250, 27, 0x1},    // territoryturkscaicosislands
	{23063, 442, 5, 0x1},     // #5817
	{23068, 37, 25, 0x1},     // formeryugoslavrpmacedonia
	{23093, 241, 20, 0x1},    // palestinianauthority
	{23113, 210, 13, 0x1},    // cocoseilanden
	{23126, 243, 18, 0x1},    // departementreunion
	{23144, 154, 12, 0x1},    // siamthailand
	{23156, 55, 21, 0x1},     // formersfrofyugoslavia
	{23177, 120, 24, 0x1},    // micronesiefederalestaten
	{23201, 106, 18, 0x1},    // tanganyikarepublic
	{23219, 6, 18, 0x1},      // republicazerbaijan
	{23237, 443, 5, 0x1},     // #5gam
	{23242, 444, 5, 0x1},     // #6mal
	{23247, 114, 7, 0x1},     // bahrain
	{23254, 239, 33, 0x1},    // ducieoenoislandspitcairnhenderson
	{23287, 82, 11, 0x1},     // formerlibya
	{23298, 445, 16, 0x82},   // fedrepyugoslavia
	{23314, 447, 28, 0x82},   // serbiamontenegroyugoslaviafr
	{23342, 49, 17, 0x1},     // slowaakserepublic
	{23359, 449, 5, 0x1},     // #5390
	{23364, 111, 23, 0x1},    // islamicrepofafghanistan
	{23387, 247, 18, 0x1},    // svalbardogjanmayen
	{23405, 82, 12, 0x1},     // libyakingdom
	{23417, 54, 25, 0x1},     // verenigdestatenvanamerika
	{23442, 65, 5, 0x1},      // #7cgo
	{23447, 65, 20, 0x1},     // congopeoplesrepublic
	{23467, 138, 8, 0x1},     // mayanmar
	{23475, 450, 5, 0x1},     // #5uru
	{23480, 145, 23, 0x1},    // philippinescommonwealth
	{23503, 119, 26, 0x1},    // republiekvandefijieilanden
	{23529, 121, 19, 0x1},    // nederlandsoostindie
	{23548, 129, 14, 0x1},    // khmerrepubliek
	{23562, 164, 31, 0x1},    // mutawakkilitischkoninkrijkjemen
	{23593, 133, 6, 0x1},     // laopdr
	{23599, 62, 23, 0x1},     // republicoftheivorycoast
	{23622, 239, 36, 0x1},    // pitcairnhendersonducieandoenoislands
	{23658, 451, 3, 0x3},     // roc
	{23661, 129, 5, 0x81},    // #2khm
	{23666, 54, 16, 0x1},     // verstatesamerika
	{23682, 190, 5, 0x81},    // #2pan
	{23687, 69, 32, 0x1},     // algeriademocraticpopularrepublic
	{23719, 198, 30, 0x1},    // bolivariaanserepublicvenezuela
	{23749, 13, 36, 0x1},     // tsjechoslowaaksefederatieverepubliek
	{23785, 239, 5, 0x81},    // #2pcn
	{23790, 118, 6, 0x1},     // kibris
	{23796, 178, 20, 0x1},    // dominicaanserepublic
	{23816, 133, 11, 0x1},    // kingdomlaos
	{23827, 196, 24, 0x1},    // oosterserepubliekuruguay
	{23851, 9, 19, 0x1},      // bosnieenherzegovina
	{23870, 454, 5, 0x1},     // #5343
	{23875, 184, 5, 0x1},     // #7hai
	{23880, 221, 25, 0x1},    // departementdelaguadeloupe
	{23905, 64, 13, 0x1},     // congokinshasa
	{23918, 34, 15, 0x1},     // latvianrepublic
	{23933, 207, 10, 0x1},    // saintbarth
	{23943, 166, 5, 0x1},     // #7arg
	{23948, 11, 5, 0x1},      // #7can
	{23953, 148, 15, 0x1},    // democratickorea
	{23968, 140, 6, 0x1},     // malaya
	{23974, 60, 5, 0x81},     // #2bwa
	{23979, 56, 5, 0x1},      // #7ang
	{23984, 64, 31, 0x1},     // democraticrepublickinshasacongo
	{24015, 143, 13, 0x1},    // sultanateoman
	{24028, 239, 10, 0x1},    // pitcairnis
	{24038, 128, 19, 0x1},    // kirgizischerepublic
	{24057, 179, 7, 0x1},     // equador
	{24064, 115, 40, 0x1},    // deverblijfplaatsvandevredenatievanbrunei
	{24104, 37, 14, 0x1},     // macedoniefyrom
	{24118, 213, 25, 0x1},    // territorychristmasislands
	{24143, 253, 17, 0x1},    // usoutlyingislands
	{24160, 92, 17, 0x1},     // republiqueduniger
	{24177, 455, 12, 0x2},    // ruandaurundi
	{24189, 164, 10, 0x1},    // yemensanaa
	{24199, 167, 16, 0x1},    // antiguaenbarbuda
	{24215, 178, 5, 0x81},    // #2dom
	{24220, 129, 5, 0x1},     // #7cam
	{24225, 48, 31, 0x1},     // statenunievanservieenmontenegro
	{24256, 68, 5, 0x81},     // #2dji
	{24261, 457, 5, 0x1},     // #5800
	{24266, 160, 10, 0x1},    // uzbekistan
	{24276, 148, 15, 0x1},    // koreademocratic
	{24291, 28, 5, 0x81},     // #2isl
	{24296, 111, 23, 0x1},    // islamicstateafghanistan
	{24319, 164, 10, 0x1},    // noordjemen
	{24329, 458, 5, 0x1},     // #5210
	{24334, 76, 6, 0x1},      // guinee
	{24340, 164, 22, 0x1},    // arabischerepublicjemen
	{24362, 127, 11, 0x1},    // khazakhstan
	{24373, 236, 29, 0x1},    // overseasterritorynewcaledonia
	{24402, 135, 14, 0x1},    // dominionceylon
	{24416, 44, 9, 0x1},      // portugual
	{24425, 16, 28, 0x1},     // federalrepublicformergermany
	{24453, 459, 5, 0x1},     // #6900
	{24458, 460, 5, 0x1},     // #5afg
	{24463, 31, 27, 0x1},     // principalityofliechtenstein
	{24490, 461, 5, 0x1},     // #5325
	{24495, 462, 5, 0x1},     // #5341
	{24500, 463, 5, 0x1},     // #5355
	{24505, 136, 20, 0x1},    // formermaldiveislands
	{24525, 464, 5, 0x1},     // #5395
	{24530, 127, 18, 0x1},    // kazakhstanrepublic
	{24548, 465, 5, 0x1},     // #5arg
	{24553, 6, 12, 0x1},      // azerbaidzhan
	{24565, 157, 17, 0x1},    // republiceasttimor
	{24582, 78, 11, 0x1},     // guinebissau
	{24593, 102, 17, 0x1},    // seychellesislands
	{24610, 148, 5, 0x81},    // #2prk
	{24615, 252, 7, 0x1},     // formosa
	{24622, 466, 5, 0x1},     // #5205
	{24627, 467, 5, 0x1},     // #5211
	{24632, 201, 13, 0x1},    // alandeilanden
	{24645, 65, 13, 0x1},     // congorepofthe
	{24658, 228, 58, 0x1},    // britishoverzeesterritoriumbritishindischeoceaanterritorium
	{24716, 151, 9, 0x1},     // singapore
	{24725, 205, 27, 0x1},    // frenchsouthernantarticlands
	{24752, 34, 15, 0x1},     // republicletland
	{24767, 468, 5, 0x1},     // #5gua
	{24772, 66, 13, 0x1},     // comoroislands
	{24785, 29, 6, 0x1},      // israel
	{24791, 469, 5, 0x1},     // #5346
	{24796, 176, 14, 0x1},    // republicofcuba
	{24810, 70, 17, 0x1},     // sultanatezanzibar
	{24827, 113, 24, 0x1},    // volksrepubliekbangladesh
	{24851, 117, 23, 0x1},    // zhonghuarenmingongheguo
	{24874, 73, 23, 0x1},     // ethiopiaexcludeseritrea
	{24897, 222, 9, 0x1},     // groenland
	{24906, 114, 14, 0x1},    // kingdombahrain
	{24920, 240, 20, 0x1},    // puertoricogemenebest
	{24940, 470, 5, 0x1},     // #5212
	{24945, 188, 21, 0x1},    // mexicoverenigdestates
	{24966, 79, 31, 0x1},     // republiquedelaguineeequatoriale
	{24997, 51, 6, 0x1},      // zweden
	{25003, 10, 17, 0x1},     // republicofbelarus
	{25020, 471, 5, 0x1},     // #5gfr
	{25025, 114, 9, 0x1},     // albahrayn
	{25034, 93, 24, 0x1},     // federalerepublieknigeria
	{25058, 230, 12, 0x1},    // chinaprmacao
	{25070, 188, 6, 0x1},     // mexico
	{25076, 27, 15, 0x1},     // republicierland
	{25091, 472, 5, 0x1},     // #6drc
	{25096, 163, 28, 0x1},    // independentstatewesternsamoa
	{25124, 121, 29, 0x1},    // republicindonesiaunitarystate
	{25153, 164, 10, 0x1},    // sanaayemen
	{25163, 473, 5, 0x1},     // #5lit
	{25168, 124, 4, 0x1},     // iraq
	{25172, 474, 5, 0x1},     // #5347
	{25177, 205, 32, 0x1},    // fransezuidelijkezuidpoolgebieden
	{25209, 246, 37, 0x1},    // sainthelenatristandacunhaandascension
	{25246, 226, 20, 0x1},    // heardmcdonaldislands
	{25266, 231, 30, 0x1},    // territorysaintmartinfrenchpart
	{25296, 160, 11, 0x1},    // oesbekistan
	{25307, 210, 28, 0x1},    // cocoseilandenkeelingeilanden
	{25335, 160, 18, 0x1},    // republicuzbekistan
	{25353, 234, 24, 0x1},    // collectiviteitmartinique
	{25377, 145, 10, 0x1},    // filipijnen
	{25387, 121, 17, 0x1},    // indonesiarepublic
	{25404, 240, 5, 0x81},    // #2pri
	{25409, 208, 33, 0x1},    // britishoverzeesterritoriumbermuda
	{25442, 243, 12, 0x1},    // ilelareunion
	{25454, 35, 6, 0x1},      // monaco
	{25460, 94, 15, 0x1},     // rwandanrepublic
	{25475, 107, 16, 0x1},    // republicofuganda
	{25491, 132, 7, 0x1},     // koeweit
	{25498, 148, 28, 0x1},    // democraticrepublicnorthkorea
	{25526, 148, 25, 0x1},    // dempeoplesrepublicofkorea
	{25551, 191, 12, 0x1},    // republicperu
	{25563, 475, 5, 0x1},     // #6aus
	{25568, 476, 5, 0x1},     // #5344
	{25573, 22, 13, 0x1},     // unitedkingdom
	{25586, 205, 25, 0x1},    // frenchsouthernterritories
	{25611, 259, 57, 0x1},    // kosovoinaccordancewithunsecuritycouncilresolution12441999
	{25668, 111, 23, 0x1},    // islamicstaatafghanistan
	{25691, 46, 11, 0x1},     // russiansfsr
	{25702, 115, 26, 0x1},    // nationofbruneiabodeofpeace
	{25728, 108, 7, 0x1},     // safrica
	{25735, 226, 22, 0x1},    // auheardmcdonaldislands
	{25757, 63, 17, 0x1},     // republiekkameroen
	{25774, 76, 6, 0x1},      // guinea
	{25780, 143, 13, 0x1},    // omansultanaat
	{25793, 22, 2, 0x1},      // vk
	{25795, 225, 28, 0x1},    // hongkongchinapeoplesrepublic
	{25823, 137, 25, 0x1},    // republiekmarshalleilanden
	{25848, 245, 41, 0x1},    // zuidgeorgiaendezuidelijkesandwicheilanden
	{25889, 126, 5, 0x1},     // #7jpn
	{25894, 477, 5, 0x2},     // #5345
	{25899, 22, 13, 0x1},     // unitedkingdon
	{25912, 120, 19, 0x1},    // micronesiafedstates
	{25931, 248, 19, 0x1},    // stpierreandmiquelon
	{25950, 225, 5, 0x1},     // #7hkg
	{25955, 259, 15, 0x1},    // republiekkosovo
	{25970, 66, 11, 0x1},     // comorenunie
	{25981, 210, 27, 0x1},    // overzeesgebiedcocoseilanden
	{26008, 135, 17, 0x1},    // republieksrilanka
	{26025, 24, 17, 0x1},     // helleenserepublic
	{26042, 227, 9, 0x1},     // isleofman
	{26051, 214, 30, 0x1},    // overseasterritorycaymanislands
	{26081, 82, 23, 0x1},     // verenigdkoninkrijklibie
	{26104, 164, 5, 0x1},     // yeman
	{26109, 164, 5, 0x1},     // yemen
	{26114, 217, 16, 0x1},    // falklandeilanden
	{26130, 112, 12, 0x1},    // trucialcoast
	{26142, 252, 13, 0x1},    // chinesetaipei
	{26155, 146, 5, 0x81},    // #2plw
	{26160, 479, 5, 0x1},     // #5gha
	{26165, 185, 5, 0x1},     // #7jam
	{26170, 175, 19, 0x1},    // republicofcostarica
	{26189, 10, 18, 0x1},     // belarusbyelorussia
	{26207, 136, 21, 0x1},    // republicofthemaldives
	{26228, 16, 11, 0x1},     // germanywest
	{26239, 215, 16, 0x1},    // westelijkesahara
	{26255, 1, 22, 0x1},      // albaniapeoplesrepublic
	{26277, 55, 19, 0x1},     // voormaligjugoslavie
	{26296, 480, 5, 0x1},     // #5350
	{26301, 26, 17, 0x1},     // republicofhungary
	{26318, 246, 23, 0x1},    // sthelenaanddependencies
	{26341, 241, 27, 0x1},    // palestijnseautonomegebieden
	{26368, 481, 15, 0x2},    // republicofchina
	{26383, 7, 16, 0x1},      // koninkrijkbelgie
	{26399, 98, 16, 0x1},     // republieksomalie
	{26415, 210, 9, 0x1},     // cocosisds
	{26424, 164, 24, 0x1},    // yemenarabrepublicofyemen
	{26448, 195, 22, 0x1},    // trinidadtobagorepublic
	{26470, 483, 5, 0x1},     // #5540
	{26475, 17, 10, 0x1},     // denemarken
	{26485, 129, 19, 0x1},    // formerkhmerrepublic
	{26504, 132, 14, 0x1},    // dawlatalkuwayt
	{26518, 37, 23, 0x1},     // republieknoordmacedonie
	{26541, 44, 5, 0x81},     // #2prt
	{26546, 64, 28, 0x1},     // congodemocraticrepublicofthe
	{26574, 28, 5, 0x81},     // #4352
	{26579, 484, 5, 0x1},     // #5200
	{26584, 80, 15, 0x1},     // republicofkenya
	{26599, 254, 13, 0x1},    // vaticaanstaat
	{26612, 242, 5, 0x81},    // #2pyf
	{26617, 30, 5, 0x81},     // #4380
	{26622, 115, 6, 0x1},     // brunei
	{26628, 165, 32, 0x1},    // yemenpeoplesdemocraticrepublicof
	{26660, 125, 5, 0x1},     // #7jor
	{26665, 240, 21, 0x1},    // grondgebiedpuertorico
	{26686, 71, 3, 0x1},      // are
	{26689, 148, 10, 0x1},    // noordkorea
	{26699, 254, 8, 0x1},     // vaticaan
	{26707, 206, 13, 0x1},    // sabaenbonaire
	{26720, 246, 31, 0x1},    // sthelenaascensiontristandacunha
	{26751, 241, 31, 0x1},    // palestineliberationorganization
	{26782, 61, 5, 0x1},      // #7caf
	{26787, 215, 16, 0x1},    // saharaoccidental
	{26803, 485, 5, 0x1},     // #5lux
	{26808, 62, 5, 0x1},      // #7civ
	{26813, 92, 14, 0x1},     // republiekniger
	{26827, 486, 5, 0x1},     // #5541
	{26832, 205, 35, 0x1},    // departementfransezuidelijkegebieden
	{26867, 162, 5, 0x1},     // #7van
	{26872, 16, 18, 0x1},     // fmrfedrepofgermany
	{26890, 252, 47, 0x1},    // penghukinmenmatsuseparatecustomsterritorytaiwan
	{26937, 48, 24, 0x1},     // serbiafrserbiamontenegro
	{26961, 154, 14, 0x1},    // koninkrijksiam
	{26975, 219, 19, 0x1},    // baljuwschapguernsey
	{26994, 487, 23, 0x2},    // koreademocraticrepublic
	{27017, 71, 14, 0x1},     // arabrepofegypt
	{27031, 138, 15, 0x1},    // burmanowmyanmar
	{27046, 191, 16, 0x1},    // republicadelperu
	{27062, 489, 5, 0x1},     // #5352
	{27067, 133, 28, 0x1},    // laopeoplesdemocraticrepublic
	{27095, 14, 5, 0x1},      // #7cze
	{27100, 14, 15, 0x1},     // czechiarepublic
	{27115, 171, 25, 0x1},    // federalerepubliekbrazilie
	{27140, 231, 17, 0x1},    // fransdeelstmartin
	{27157, 252, 23, 0x1},    // provincievanchinataiwan
	{27180, 251, 18, 0x1},    // territoriumtokelau
	{27198, 164, 23, 0x1},    // aljumhuriyahalyamaniyah
	{27221, 108, 3, 0x1},     // rsa
	{27224, 183, 8, 0x1},     // honduras
	{27232, 22, 29, 0x1},     // greatbritainnorthernirelanduk
	{27261, 71, 24, 0x1},     // jumhuriyatmisralarabiyah
	{27285, 120, 13, 0x1},    // micronesiafed
	{27298, 134, 15, 0x1},    // republiclebanon
	{27313, 28, 15, 0x1},     // republiciceland
	{27328, 45, 24, 0x1},     // romaniasocialistrepublic
	{27352, 62, 11, 0x1},     // cotedivoire
	{27363, 205, 24, 0x1},    // fransezuidelijkegebieden
	{27387, 89, 19, 0x1},     // republiquedemaurice
	{27406, 48, 16, 0x1},     // serviemontenegro
	{27422, 233, 36, 0x1},    // britishoverzeesterritoriummontserrat
	{27458, 50, 18, 0x1},     // republikaslovenija
	{27476, 490, 5, 0x1},     // #5349
	{27481, 491, 5, 0x1},     // #6840
	{27486, 70, 29, 0x1},     // volksrepubliekzanzibarenpemba
	{27515, 82, 46, 0x1},     // grotesocialistlibischarabischevolksjamahiriyya
	{27561, 54, 15, 0x1},     // usaunitedstates
	{27576, 492, 5, 0x1},     // #5553
	{27581, 123, 12, 0x1},    // empireofiran
	{27593, 165, 9, 0x1},     // adenyemen
	{27602, 123, 10, 0x1},    // empireiran
	{27612, 493, 5, 0x1},     // #5940
	{27617, 186, 36, 0x1},    // federationofsaintchristopherandnevis
	{27653, 106, 38, 0x1},    // formerunitedrepublictanganyikazanzibar
	{27691, 494, 4, 0x1},     // #658
	{27695, 221, 27, 0x1},    // overseasterritoryguadeloupe
	{27722, 495, 5, 0x1},     // #5gmy
	{27727, 80, 14, 0x1},     // republiekkenia
	{27741, 496, 5, 0x1},     // #5guy
	{27746, 231, 23, 0x1},    // saintmartincollectivity
	{27769, 239, 16, 0x1},    // pitcairneilanden
	{27785, 249, 30, 0x1},    // kingdomnetherlandssaintmaarten
	{27815, 241, 15, 0x1},    // formerpalestine
	{27830, 43, 21, 0x1},     // peoplesrepublicpoland
	{27851, 205, 34, 0x1},    // fransezuidelijkeenzuidpoolgebieden
	{27885, 497, 5, 0x1},     // #5552
	{27890, 52, 15, 0x1},     // turkserepubliek
	{27905, 115, 30, 0x1},    // verblijfplaatsvredenatiebrunei
	{27935, 206, 39, 0x1},    // overzeesgebiedbonairesainteustatiussaba
	{27974, 7, 7, 0x1},       // belgium
	{27981, 122, 5, 0x81},    // #4356
	{27986, 105, 15, 0x1},    // tunisiarepublic
	{28001, 62, 5, 0x81},     // #4384
	{28006, 498, 5, 0x1},     // #6mya
	{28011, 499, 5, 0x1},     // #5gdr
	{28016, 104, 14, 0x1},    // republicoftogo
	{28030, 53, 14, 0x1},     // sovjetoekraine
	{28044, 66, 29, 0x1},     // islamicfederalrepubliccomoren
	{28073, 2, 15, 0x1},      // prinsdomandorra
	{28088, 140, 15, 0x1},    // malayafederatie
	{28103, 45, 26, 0x1},     // socialistrepublicofromania
	{28129, 14, 19, 0x1},     // tsjechischerepublic
	{28148, 500, 5, 0x1},     // #6jor
	{28153, 213, 24, 0x1},    // christmasislandterritory
	{28177, 110, 9, 0x1},     // srhodesia
	{28186, 62, 23, 0x1},     // republiquedecotedivoire
	{28209, 161, 9, 0x1},     // vietnamsr
	{28218, 73, 38, 0x1},     // federaledemocratischerepubliekethiopie
	{28256, 247, 27, 0x1},    // grondgebiedsvalbardjanmayen
	{28283, 138, 20, 0x1},    // republicunionmyanmar
	{28303, 501, 5, 0x1},     // #5551
	{28308, 256, 15, 0x1},    // virginislandsus
	{28323, 205, 47, 0x1},    // overzeesecollectiviteitfransezuidelijkegebieden
	{28370, 19, 5, 0x1},      // eesti
	{28375, 215, 10, 0x1},    // westsahara
	{28385, 502, 4, 0x1},     // #640
	{28389, 10, 21, 0x1},     // formerwitrussischessr
	{28410, 68, 16, 0x1},     // gebiedafarsissas
	{28426, 206, 25, 0x1},    // sabasainteustatiusbonaire
	{28451, 91, 15, 0x1},     // southwestafrica
	{28466, 138, 19, 0x1},    // unionofmyanmarburma
	{28485, 48, 25, 0x1},     // serbiaandmontenegroformer
	{28510, 82, 10, 0x1},     // libiestaat
	{28520, 176, 13, 0x1},    // republiekcuba
	{28533, 136, 13, 0x1},    // dhivehiraajje
	{28546, 257, 31, 0x1},    // overzeesdepartementwallisfutuna
	{28577, 102, 18, 0x1},    // seychellenrepublic
	{28595, 77, 17, 0x1},     // thegambiarepublic
	{28612, 170, 5, 0x81},    // #2bol
	{28617, 247, 26, 0x1},    // svalbardandjanmayenislands
	{28643, 139, 25, 0x1},    // mongolischevolksrepubliek
	{28668, 159, 13, 0x1},    // elliceislands
	{28681, 187, 10, 0x1},    // saintlucia
	{28691, 35, 18, 0x1},     // monacoprincipality
	{28709, 503, 5, 0x1},     // #6750
	{28714, 163, 24, 0x1},    // onafhankelijkestaatsamoa
	{28738, 73, 35, 0x1},     // federaldemocraticrepublicofethiopia
	{28773, 224, 18, 0x1},    // overzeesgebiedguam
	{28791, 64, 30, 0x1},     // congodemocraticrepublicofzaire
	{28821, 230, 37, 0x1},    // chinamacauspecialadministrativeregion
	{28858, 52, 15, 0x1},     // republicturkiye
	{28873, 54, 2, 0x1},      // us
	{28875, 504, 4, 0x1},     // #641
	{28879, 186, 20, 0x1},    // stchristopherennevis
	{28899, 58, 16, 0x1},     // republiekdahomey
	{28915, 221, 19, 0x1},    // territoryguadeloupe
	{28934, 124, 4, 0x1},     // irak
	{28938, 231, 23, 0x1},    // collectivitesaintmartin
	{28961, 505, 5, 0x1},     // #5359
	{28966, 114, 17, 0x1},    // mamlakatalbahrayn
	{28983, 142, 14, 0x1},    // naoerorepublic
	{28997, 506, 5, 0x1},     // #6820
	{29002, 118, 5, 0x1},     // #7cyp
	{29007, 507, 28, 0x82},   // montenegroyugoslaviafrserbia
	{29035, 12, 7, 0x1},      // schweiz
	{29042, 255, 22, 0x1},    // maagdeneilandenbritish
	{29064, 202, 21, 0x1},    // netherlandswestindies
	{29085, 241, 14, 0x1},    // palestinastaat
	{29099, 237, 13, 0x1},    // norfolkeiland
	{29112, 15, 9, 0x1},      // formergdr
	{29121, 190, 14, 0x1},    // panamarepublic
	{29135, 136, 16, 0x1},    // republicmaldives
	{29151, 30, 5, 0x81},     // #2ita
	{29156, 96, 15, 0x1},     // republicsenegal
	{29171, 138, 17, 0x1},    // burmaunionmyanmar
	{29188, 71, 11, 0x1},     // formeregypt
	{29199, 188, 21, 0x1},    // mexicoverenigdestaten
	{29220, 231, 21, 0x1},    // saintmartinfrenchpart
	{29241, 118, 6, 0x1},     // cyprus
	{29247, 98, 24, 0x1},     // somalidemocraticrepublic
	{29271, 509, 5, 0x1},     // #5920
	{29276, 510, 4, 0x1},     // #642
	{29280, 252, 19, 0x1},    // chinesetaipeitaiwan
	{29299, 242, 14, 0x1},    // franspolynesie
	{29313, 225, 15, 0x1},    // hongkongchinapr
	{29328, 255, 15, 0x1},    // ukvirginislands
	{29343, 8, 5, 0x81},      // #2bgr
	{29348, 226, 29, 0x1},    // heardislandandmcdonaldislands
	{29377, 511, 5, 0x1},     // #6835
	{29382, 16, 17, 0x1},     // formerwestgermany
	{29399, 512, 5, 0x1},     // #5les
	{29404, 160, 19, 0x1},    // republicoezbekistan
	{29423, 209, 5, 0x81},    // #2bvt
	{29428, 6, 12, 0x1},      // azerbeidzjan
	{29440, 255, 44, 0x1},    // britishoverseasterritorybritishvirginislands
	{29484, 67, 19, 0x1},     // republicofcapeverde
	{29503, 108, 25, 0x1},    // iriphablikiyesewulaafrika
	{29528, 513, 5, 0x1},     // #6wsm
	{29533, 68, 21, 0x1},     // afarsissasfransgebied
	{29554, 10, 6, 0x1},      // #3byaa
	{29560, 514, 5, 0x1},     // #5uga
	{29565, 172, 9, 0x1},     // barbadoes
	{29574, 15, 3, 0x1},      // gdr
	{29577, 93, 22, 0x1},     // federalrepublicnigeria
	{29599, 197, 14, 0x1},    // saintvincentgr
	{29613, 185, 5, 0x81},    // #4388
	{29618, 4, 23, 0x1},      // commonwealthofaustralia
	{29641, 239, 14, 0x1},    // pitcairnisland
	{29655, 8, 23, 0x1},      // bulgariapeoplesrepublic
	{29678, 108, 18, 0x1},    // republicsuidafrika
	{29696, 515, 5, 0x1},     // #5935
	{29701, 516, 4, 0x1},     // #653
	{29705, 79, 16, 0x1},     // equatorialguinea
	{29721, 210, 20, 0x1},    // cocoskeelingeilanden
	{29741, 244, 8, 0x1},     // vietnams
	{29749, 57, 5, 0x81},     // #2bdi
	{29754, 517, 5, 0x1},     // #6850
	{29759, 518, 5, 0x1},     // #5lbr
	{29764, 45, 8, 0x1},      // roemenie
	{29772, 208, 5, 0x81},    // #2bmu
	{29777, 241, 19, 0x1},    // palestineoccupiedtr
	{29796, 208, 15, 0x1},    // bermudaeilanden
	{29811, 129, 15, 0x1},    // stateofcambodia
	{29826, 95, 14, 0x1},     // republieksudan
	{29840, 251, 24, 0x1},    // overseasterritorytokelau
	{29864, 138, 9, 0x1},     // unieburma
	{29873, 519, 5, 0x1},     // #5rvn
	{29878, 155, 20, 0x1},    // republictadzjikistan
	{29898, 128, 18, 0x1},    // kyrgyzrespublikasy
	{29916, 257, 22, 0x1},    // wallisenfutunaeilanden
	{29938, 520, 5, 0x1},     // #5946
	{29943, 521, 5, 0x1},     // #5950
	{29948, 205, 28, 0x1},    // frenchsouthernantarcticlands
	{29976, 106, 7, 0x1},     // tazania
	{29983, 522, 4, 0x1},     // #652
	{29987, 523, 5, 0x1},     // #5986
	{29992, 55, 40, 0x1},     // formersocialistfederalrepublicyugoslavia
	{30032, 206, 44, 0x1},    // overzeesgebiedsdeelbonairesainteustatiussaba
	{30076, 48, 22, 0x1},     // serbiamontenegroformer
	{30098, 68, 32, 0x1},     // fransterritoriumvoorafarsenissas
	{30130, 217, 30, 0x1},    // overzeesgebiedfalklandeilanden
	{30160, 226, 38, 0x1},    // territoriumheardeilandmcdonaldeilanden
	{30198, 10, 35, 0x1},     // witrussischesovietsocialistrepublic
	{30233, 239, 15, 0x1},    // pitcairnislands
	{30248, 198, 11, 0x1},    // venezuelarb
	{30259, 68, 16, 0x1},     // djiboutirepublic
	{30275, 66, 29, 0x1},     // comorenfederalislamicrepublic
	{30304, 232, 33, 0x1},    // overzeesgebiednoordelijkemarianen
	{30337, 218, 18, 0x1},    // territoriumfaeroer
	{30355, 248, 42, 0x1},    // overzeesecollectiviteitsaintpierremiquelon
	{30397, 199, 9, 0x1},     // landaruba
	{30406, 64, 7, 0x1},      // rdcongo
	{30413, 149, 5, 0x1},     // #7qat
	{30418, 225, 9, 0x1},     // xianggang
	{30427, 61, 11, 0x1},     // centralafrr
	{30438, 241, 37, 0x1},    // formerpalestineliberationorganization
	{30475, 524, 5, 0x1},     // #5947
	{30480, 257, 28, 0x1},    // territorywallisfutunaislands
	{30508, 37, 28, 0x1},     // northmacedoniamacedoniafyrom
	{30536, 525, 4, 0x1},     // #651
	{30540, 526, 5, 0x1},     // #5987
	{30545, 13, 33, 0x1},     // tsjechoslowaaksesocialistrepublic
	{30578, 169, 13, 0x1},    // britshonduras
	{30591, 209, 30, 0x1},    // overseasterritorybouvetislands
	{30621, 249, 22, 0x1},    // netherlandssintmaarten
	{30643, 209, 22, 0x1},    // territorybouvetislands
	{30665, 156, 11, 0x1},    // turkmenstan
	{30676, 223, 12, 0x1},    // frenchguiana
	{30688, 138, 26, 0x1},    // unieburmasocialistrepublic
	{30714, 73, 8, 0x1},      // ityopiya
	{30722, 53, 32, 0x1},     // ukrainiansovietsocialistrepublic
	{30754, 64, 12, 0x1},     // belgiancongo
	{30766, 33, 20, 0x1},     // grandduchyluxembourg
	{30786, 229, 17, 0x1},    // grondgebiedjersey
	{30803, 144, 19, 0x1},    // pakistaninclbanglad
	{30822, 40, 17, 0x1},     // formernetherlands
	{30839, 15, 27, 0x1},     // democraticrepublicofgermany
	{30866, 186, 35, 0x1},    // federatievansaintchristopherennevis
	{30901, 527, 5, 0x1},     // #5pak
	{30906, 206, 28, 0x1},    // bonairesainteustatiusandsaba
	{30934, 25, 15, 0x1},     // croatiarepublic
	{30949, 259, 14, 0x1},    // kosovarepublic
	{30963, 157, 32, 0x1},    // republicademocraticadetimorleste
	{30995, 54, 27, 0x1},     // noordamerikaverenigdestaten
	{31022, 162, 8, 0x1},     // vanutatu
	{31030, 164, 24, 0x1},    // arabrepublicofyemenyemen
	{31054, 78, 15, 0x1},     // portugeesguinee
	{31069, 6, 10, 0x1},      // azerbaijan
	{31079, 241, 50, 0x1},    // occupiedpalestinianterritoryincludingeastjerusalem
	{31129, 13, 6, 0x1},      // #3cshh
	{31135, 528, 5, 0x1},     // #5yem
	{31140, 61, 28, 0x1},     // formercentralafricanrepublic
	{31168, 19, 15, 0x1},     // estoniarepublic
	{31183, 246, 25, 0x1},    // ascensionentristandacunha
	{31208, 48, 6, 0x1},      // servie
	{31214, 123, 4, 0x1},     // iran
	{31218, 205, 43, 0x1},    // overzeesgebiedsdeelfransezuidelijkegebieden
	{31261, 175, 5, 0x1},     // #7crc
	{31266, 80, 14, 0x1},     // jamhuriyakenya
	{31280, 120, 25, 0x1},    // micronesiafederalstatesof
	{31305, 529, 5, 0x1},     // #6aze
	{31310, 234, 22, 0x1},    // collectivitymartinique
	{31332, 117, 7, 0x1},     // chinapr
	{31339, 530, 5, 0x1},     // #6740
	{31344, 531, 5, 0x1},     // #5pol
	{31349, 12, 19, 0x1},     // confederationsuisse
	{31368, 50, 9, 0x1},      // slovenija
	{31377, 120, 19, 0x1},    // micronesiefederatie
	{31396, 14, 20, 0x1},     // tsjechischerepubliek
	{31416, 151, 17, 0x1},    // singaporerepublic
	{31433, 205, 46, 0x1},    // territorialcollectivityfrenchsouthernterritory
	{31479, 13, 16, 0x1},     // tsjechoslowakije
	{31495, 186, 21, 0x1},    // stchristopherandnevis
	{31516, 532, 5, 0x1},     // #5955
	{31521, 129, 15, 0x1},    // kingdomcambodia
	{31536, 533, 4, 0x1},     // #657
	{31540, 236, 28, 0x1},    // collectiviteitnieuwcaledonie
	{31568, 13, 25, 0x1},     // voormaligtsjechoslowakije
	{31593, 197, 24, 0x1},    // saintvincentengrenadines
	{31617, 117, 3, 0x1},     // prc
	{31620, 176, 5, 0x1},     // #7cub
	{31625, 186, 20, 0x1},    // stchristoffelennevis
	{31645, 534, 5, 0x1},     // #5lat
	{31650, 48, 29, 0x1},     // serbiaandmontenegrostateunion
	{31679, 105, 14, 0x1},    // tunisiakingdom
	{31693, 535, 5, 0x1},     // #6830
	{31698, 63, 5, 0x1},      // #7cmr
	{31703, 208, 18, 0x1},    // territoriumbermuda
	{31721, 244, 3, 0x1},     // rvn
	{31724, 236, 25, 0x1},    // territoriumnieuwcaledonie
	{31749, 61, 27, 0x1},     // centraalafrikaanserepubliek
	{31776, 145, 18, 0x1},    // filipijnserepublic
	{31794, 74, 15, 0x1},     // republicofgabon
	{31809, 257, 29, 0x1},    // overseasterritorywallisfutuna
	{31838, 192, 5, 0x81},    // #2pry
	{31843, 245, 33, 0x1},    // southgeorgiasouthsandwicheilanden
	{31876, 229, 17, 0x1},    // territoriumjersey
	{31893, 13, 29, 0x1},     // czechandslovakfederalrepublic
	{31922, 134, 15, 0x1},    // lebanonrepublic
	{31937, 248, 33, 0x1},    // overzeesgebiedsaintpierremiquelon
	{31970, 239, 33, 0x1},    // pitcairnhendersonducieoenoislands
	{32003, 100, 39, 0x1},    // democratischerepublieksaotomeenprincipe
	{32042, 148, 11, 0x1},    // demrepkorea
	{32053, 64, 36, 0x1},     // kinshasacongodemocraticrepubliczaire
	{32089, 536, 4, 0x1},     // #680
	{32093, 195, 2, 0x1},     // tt
	{32095, 537, 4, 0x1},     // #656
	{32099, 82, 5, 0x1},      // libie
	{32104, 223, 15, 0x1},    // guyanefrancaise
	{32119, 16, 22, 0x1},     // federalrepublicgermany
	{32141, 66, 28, 0x1},     // comorenislamicbondsrepubliek
	{32169, 129, 17, 0x1},    // kingdomofcambodia
	{32186, 238, 10, 0x1},    // niueisland
	{32196, 214, 5, 0x1},     // #7cay
	{32201, 538, 5, 0x1},     // #4532
	{32206, 110, 18, 0x1},    // republicofzimbabwe
	{32224, 539, 5, 0x1},     // #5820
	{32229, 64, 11, 0x1},     // congodemrep
	{32240, 232, 10, 0x1},    // nmarianais
	{32250, 49, 18, 0x1},     // republicofslovakia
	{32268, 259, 37, 0x1},    // unitednationsadministeredregionkosovo
	{32305, 540, 5, 0x1},     // #5pan
	{32310, 257, 31, 0x1},    // wallisandfutunaislandsterritory
	{32341, 104, 13, 0x1},    // republiektogo
	{32354, 138, 5, 0x1},     // birma
	{32359, 541, 4, 0x1},     // #655
	{32363, 542, 5, 0x1},     // #6678
	{32368, 543, 5, 0x1},     // #5983
	{32373, 544, 4, 0x1},     // #631
	{32377, 120, 23, 0x1},    // micronesiafederalstates
	{32400, 67, 5, 0x1},      // #7cpv
	{32405, 43, 6, 0x1},      // poland
	{32411, 545, 5, 0x1},     // #5375
	{32416, 145, 24, 0x1},    // republiekvandefilipijnen
	{32440, 546, 5, 0x1},     // #6860
	{32445, 147, 17, 0x1},    // papoeanieuwguinea
	{32462, 255, 12, 0x1},    // brvirginisds
	{32474, 199, 5, 0x81},    // #4533
	{32479, 174, 17, 0x1},    // republiekcolombia
	{32496, 68, 16, 0x1},     // frenchafarsissas
	{32512, 255, 15, 0x1},    // britishvirginis
	{32527, 63, 8, 0x1},      // kameroun
	{32535, 111, 31, 0x1},    // democraticrepublicofafghanistan
	{32566, 129, 20, 0x1},    // formerkhmerrepubliek
	{32586, 42, 2, 0x1},      // nz
	{32588, 22, 25, 0x1},     // greatbritainunitedkingdom
	{32613, 547, 4, 0x1},     // #654
	{32617, 253, 41, 0x1},    // territoryunitedstatesminoroutlyingislands
	{32658, 39, 19, 0x1},     // republiekmontenegro
	{32677, 150, 11, 0x1},    // saudiarabia
	{32688, 101, 18, 0x1},    // kingdomofswaziland
	{32706, 42, 5, 0x81},     // #4554
	{32711, 217, 20, 0x1},    // falklandisdsmalvinas
	{32731, 548, 5, 0x1},     // #5usa
	{32736, 549, 5, 0x1},     // #4530
	{32741, 20, 16, 0x1},     // republiekfinland
	{32757, 22, 25, 0x1},     // unitedkingdomgreatbritain
	{32782, 234, 24, 0x1},    // overzeesgebiedmartinique
	{32806, 69, 34, 0x1},     // peoplesdemocraticrepublicofalgeria
	{32840, 29, 5, 0x81},     // #2isr
	{32845, 550, 5, 0x1},     // #5pal
	{32850, 551, 5, 0x1},     // #6ukr
	{32855, 138, 27, 0x1},    // socialistrepublicunionburma
	{32882, 118, 14, 0x1},    // republiccyprus
	{32896, 233, 21, 0x1},    // territoriummontserrat
	{32917, 53, 39, 0x1},     // formeroekraiensesovietsocialistrepublic
	{32956, 110, 16, 0x1},    // rhodesiazimbabwe
	{32972, 54, 18, 0x1},     // unitedsatesamerica
	{32990, 108, 28, 0x1},    // iriphablikiyasemzantsiafrika
	{33018, 552, 5, 0x1},     // #6660
	{33023, 230, 16, 0x1},    // territoriummacau
	{33039, 79, 26, 0x1},     // republicadaguineequatorial
	{33065, 168, 24, 0x1},    // commonwealthofthebahamas
	{33089, 161, 7, 0x1},     // vietman
	{33096, 213, 13, 0x1},    // christmasisds
	{33109, 230, 5, 0x1},     // macau
	{33114, 553, 5, 0x1},     // #5373
	{33119, 134, 17, 0x1},    // republicoflebanon
	{33136, 150, 22, 0x1},    // saoediarabiekoninkrijk
	{33158, 67, 12, 0x1},     // centralverde
	{33170, 106, 18, 0x1},    // tanganyikazanzibar
	{33188, 207, 35, 0x1},    // overseascollectivitysaintbarthelemy
	{33223, 212, 5, 0x81},    // #4531
	{33228, 227, 9, 0x1},     // eilandman
	{33237, 168, 19, 0x1},    // bahamascommonwealth
	{33256, 154, 11, 0x1},    // kingdomsiam
	{33267, 554, 5, 0x1},     // #5phi
	{33272, 157, 6, 0x1},     // #3tptl
	{33278, 164, 23, 0x1},    // formerarabrepublicyemen
	{33301, 197, 26, 0x1},    // saintvincentendegrenadinen
	{33327, 241, 17, 0x1},    // westbankgazastrip
	{33344, 236, 32, 0x1},    // overseascollectivitynewcaledonia
	{33376, 196, 24, 0x1},    // republictenoostenuruguay
	{33400, 156, 13, 0x1},    // turkemenistan
	{33413, 232, 19, 0x1},    // northmarianaislands
	{33432, 555, 5, 0x83},    // congo
	{33437, 149, 5, 0x1},     // katar
	{33442, 245, 59, 0x1},    // britishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden
	{33501, 558, 4, 0x1},     // #660
	{33505, 189, 19, 0x1},    // republicofnicaragua
	{33524, 559, 5, 0x1},     // #5990
	{33529, 93, 19, 0x1},     // federationofnigeria
	{33548, 100, 16, 0x1},    // stomeandprincipe
	{33564, 560, 5, 0x1},     // #4200
	{33569, 68, 18, 0x1},     // republiquedjibouti
	{33587, 561, 5, 0x1},     // #5372
	{33592, 207, 10, 0x1},    // saintbarts
	{33602, 64, 25, 0x1},     // republiekcongoleopoldstad
	{33627, 103, 5, 0x1},     // #7cha
	{33632, 140, 18, 0x1},    // federatievanmalaya
	{33650, 226, 23, 0x1},    // heardenmcdonaldeilanden
	{33673, 243, 30, 0x1},    // overzeesecollectiviteitreunion
	{33703, 241, 15, 0x1},    // westbankandgaza
	{33718, 141, 5, 0x81},    // #4524
	{33723, 228, 5, 0x81},    // #2iot
	{33728, 71, 23, 0x1},     // arabischerepublicegypte
	{33751, 562, 5, 0x1},     // #5por
	{33756, 82, 41, 0x1},     // greatsocialistpeopleslibyanarabjamahiriya
	{33797, 231, 21, 0x1},    // fransdeelsaintmaarten
	{33818, 78, 10, 0x1},     // guineabiss
	{33828, 62, 21, 0x1},     // ivorycoastcotedivoire
	{33849, 253, 38, 0x1},    // verenigdestateskleinepacifischeislands
	{33887, 239, 37, 0x1},    // britishoverzeesgebiedpitcairneilanden
	{33924, 119, 12, 0x1},    // dominionfiji
	{33936, 164, 14, 0x1},    // republiekjemen
	{33950, 61, 26, 0x1},     // centraalafrikaanserepublic
	{33976, 37, 37, 0x1},     // formerformeryugoslavrepublicmacedonia
	{34013, 229, 15, 0x1},    // jerseybailiwick
	{34028, 85, 18, 0x1},     // madagascarrepublic
	{34046, 104, 4, 0x1},     // togo
	{34050, 20, 15, 0x1},     // finlandrepublic
	{34065, 230, 12, 0x1},    // chinaprmacau
	{34077, 49, 9, 0x1},      // slovakrep
	{34086, 563, 5, 0x1},     // #5371
	{34091, 195, 25, 0x1},    // republiektrinidadentobago
	{34116, 82, 20, 0x1},     // lybianarabjamahiriya
	{34136, 47, 27, 0x1},     // mostserenerepublicsanmarino
	{34163, 157, 9, 0x1},     // oosttimor
	{34172, 93, 17, 0x1},     // nigeriafederation
	{34189, 54, 27, 0x1},     // verenigdestatesnorthamerika
	{34216, 128, 14, 0x1},    // kyrgyzrepublic
	{34230, 153, 8, 0x1},     // syrianar
	{34238, 243, 19, 0x1},    // collectivityreunion
	{34257, 241, 15, 0x1},    // stateofpalestin
	{34272, 246, 60, 0x1},    // britishoverzeesterritoriumsainthelenaascensiontristandacunha
	{34332, 133, 11, 0x1},    // laoskingdom
	{34343, 64, 25, 0x1},     // leopoldstadrepubliekcongo
	{34368, 98, 14, 0x1},     // somalirepublic
	{34382, 25, 15, 0x1},     // republiccroatia
	{34397, 124, 5, 0x81},    // #2irq
	{34402, 174, 8, 0x1},     // colombia
	{34410, 30, 18, 0x1},     // italiaanserepublic
	{34428, 141, 35, 0x1},    // federaledemocratischerepublieknepal
	{34463, 49, 16, 0x1},     // republicslovakia
	{34479, 248, 39, 0x1},    // overzeesegemeenschapsaintpierremiquelon
	{34518, 564, 5, 0x1},     // #5prk
	{34523, 565, 5, 0x1},     // #6663
	{34528, 165, 39, 0x1},    // adenyemenpeoplesdemocraticrepublicsouth
	{34567, 163, 5, 0x81},    // #2wsm
	{34572, 42, 12, 0x1},     // nieuwzeeland
	{34584, 150, 11, 0x1},    // saudiarabie
	{34595, 54, 3, 0x1},      // usa
	{34598, 68, 5, 0x81},     // #4262
	{34603, 566, 5, 0x1},     // #5370
	{34608, 567, 5, 0x1},     // #6arm
	{34613, 568, 5, 0x1},     // #5lao
	{34618, 44, 18, 0x1},     // republicofportugal
	{34636, 54, 15, 0x1},     // verenigdestaten
	{34651, 130, 36, 0x1},    // kiribatiindependentsovereignrepublic
	{34687, 54, 20, 0x1},     // unitedsatesofamerica
	{34707, 189, 5, 0x81},    // #4558
	{34712, 47, 9, 0x1},      // sanmarino
	{34721, 249, 5, 0x81},    // #4534
	{34726, 248, 29, 0x1},    // departmentsaintpierremiquelon
	{34755, 144, 22, 0x1},    // inclbangladeshpakistan
	{34777, 29, 11, 0x1},     // israelstate
	{34788, 6, 22, 0x1},      // azarbaycanrespublikasi
	{34810, 144, 5, 0x81},    // #4586
	{34815, 569, 5, 0x1},     // #4590
	{34820, 198, 20, 0x1},    // venezuelarepublicbol
	{34840, 13, 20, 0x1},     // czechoslovakiaformer
	{34860, 246, 25, 0x1},    // tristandacunhaenascension
	{34885, 163, 23, 0x1},    // independentstateofsamoa
	{34908, 29, 5, 0x81},     // #4376
	{34913, 179, 15, 0x1},    // ecuadorrepublic
	{34928, 124, 5, 0x81},    // #4368
	{34933, 134, 15, 0x1},    // republiclibanon
	{34948, 46, 38, 0x1},     // unievansocialistischesovjetrepublieken
	{34986, 210, 14, 0x1},    // keelingislands
	{35000, 191, 5, 0x81},    // #2per
	{35005, 257, 23, 0x1},    // departementwallisfutuna
	{35028, 138, 11, 0x1},    // myanmarunie
	{35039, 250, 18, 0x1},    // turkscaicosislands
	{35057, 57, 19, 0x1},     // republiqueduburundi
	{35076, 213, 26, 0x1},    // territoryofchristmasisland
	{35102, 14, 5, 0x81},     // #4203
	{35107, 176, 12, 0x1},    // cubarepublic
	{35119, 570, 5, 0x1},     // #6501
	{35124, 111, 20, 0x1},    // republiekafghanistan
	{35144, 206, 5, 0x81},    // #4535
	{35149, 206, 27, 0x1},    // bonairesabaandsinteustatius
	{35176, 63, 8, 0x1},      // camerron
	{35184, 146, 5, 0x81},    // #4585
	{35189, 190, 5, 0x81},    // #4591
	{35194, 112, 18, 0x1},    // unitedarabemirates
	{35212, 206, 18, 0x1},    // caribischnederland
	{35230, 200, 8, 0x1},     // anguilla
	{35238, 207, 11, 0x1},    // saintbarths
	{35249, 4, 21, 0x1},      // australiacommonwealth
	{35270, 205, 32, 0x1},    // territoryfrenchsouthernterritory
	{35302, 247, 18, 0x1},    // svalbardenjanmayen
	{35320, 43, 23, 0x1},     // peoplesrepublicofpoland
	{35343, 165, 30, 0x1},    // peoplesrepublicofsouthernyemen
	{35373, 91, 15, 0x1},     // southwestafrika
	{35388, 571, 5, 0x1},     // #6615
	{35393, 101, 15, 0x1},    // umbusoweswatini
	{35408, 138, 12, 0x1},    // unievanbirma
	{35420, 161, 8, 0x1},     // nvietnam
	{35428, 154, 8, 0x1},     // thialand
	{35436, 161, 12, 0x1},    // vietnamnorth
	{35448, 58, 5, 0x81},     // #4204
	{35453, 138, 19, 0x1},    // myanmarrepublicunie
	{35472, 227, 34, 0x1},    // britishoverseasterritoryislandsman
	{35506, 205, 5, 0x81},    // #4260
	{35511, 196, 25, 0x1},    // orientalrepublicofuruguay
	{35536, 169, 5, 0x81},    // #2blz
	{35541, 255, 22, 0x1},    // britishmaagdeneilanden
	{35563, 224, 4, 0x1},     // guam
	{35567, 231, 14, 0x1},    // stmartinfrench
	{35581, 198, 9, 0x1},     // venezuela
	{35590, 114, 5, 0x81},    // #2bhr
	{35595, 572, 5, 0x1},     // #6500
	{35600, 239, 36, 0x1},    // ducieandoenoislandspitcairnhenderson
	{35636, 240, 29, 0x1},    // overzeesgebiedsdeelpuertorico
	{35665, 142, 5, 0x81},    // #4520
	{35670, 255, 3, 0x1},     // bvi
	{35673, 85, 18, 0x1},     // republicmadagaskar
	{35691, 137, 5, 0x81},    // #4584
	{35696, 125, 22, 0x1},    // hashemitekingdomjordan
	{35718, 244, 18, 0x1},    // formersouthvietnam
	{35736, 245, 38, 0x1},    // southgeorgiaandthesouthsandwichislands
	{35774, 240, 21, 0x1},    // territoriumpuertorico
	{35795, 197, 26, 0x1},    // saintvincentendegrenadines
	{35821, 52, 15, 0x1},     // republicturkije
	{35836, 248, 31, 0x1},    // collectivitysaintpierremiquelon
	{35867, 20, 15, 0x1},     // republicfinland
	{35882, 573, 5, 0x1},     // #6666
	{35887, 54, 2, 0x1},      // vs
	{35889, 574, 5, 0x1},     // #6670
	{35894, 234, 29, 0x1},    // overzeesdepartementmartinique
	{35923, 130, 17, 0x1},    // republiekkiribati
	{35940, 198, 28, 0x1},    // venezuelarepublicbolivariana
	{35968, 149, 10, 0x1},    // qatarstate
	{35978, 206, 5, 0x81},    // #2bes
	{35983, 241, 5, 0x81},    // #4275
	{35988, 43, 21, 0x1},     // polishpeoplesrepublic
	{36009, 79, 25, 0x1},     // republicaguineaecuatorial
	{36034, 71, 23, 0x1},     // unitedarabrepublicegypt
	{36057, 168, 5, 0x81},    // #2bhs
	{36062, 117, 5, 0x1},     // #7chn
	{36067, 120, 5, 0x81},    // #4583
	{36072, 79, 17, 0x1},     // equatoriaalguinea
	{36089, 212, 23, 0x1},    // curacaokofthenetherland
	{36112, 48, 19, 0x1},     // serbiaandmontenegro
	{36131, 575, 5, 0x1},     // #6uae
	{36136, 123, 14, 0x1},    // keizerrijkiran
	{36150, 95, 11, 0x1},     // northsoedan
	{36161, 198, 12, 0x1},    // venezuelarbv
	{36173, 14, 19, 0x1},     // formerczechrepublic
	{36192, 133, 3, 0x1},     // lao
	{36195, 576, 5, 0x1},     // #5bel
	{36200, 234, 21, 0x1},    // territoriummartinique
	{36221, 36, 15, 0x1},     // moldovarepublic
	{36236, 133, 31, 0x1},    // volksdemocratischerepublieklaos
	{36267, 74, 5, 0x81},     // #4266
	{36272, 25, 5, 0x1},      // #7cro
	{36277, 61, 21, 0x1},     // centralafricarepublic
	{36298, 148, 22, 0x1},    // koreapeoplesrepublicof
	{36320, 256, 24, 0x1},    // territoryusvirginislands
	{36344, 577, 5, 0x1},     // #2bur
	{36349, 64, 36, 0x1},     // democraticrepublicofthekinshasacongo
	{36385, 154, 17, 0x1},    // kingdomofthailand
	{36402, 71, 6, 0x1},      // egypte
	{36408, 229, 32, 0x1},    // britishoverzeesterritoriumjersey
	{36440, 64, 24, 0x1},     // republiccongoleopoldstad
	{36464, 27, 5, 0x81},     // #4372
	{36469, 231, 33, 0x1},    // collectivitysaintmartinfrenchpart
	{36502, 139, 23, 0x1},    // peoplesrepublicmongolia
	{36525, 123, 5, 0x81},    // #4364
	{36530, 205, 21, 0x1},    // frsouthantarcticlands
	{36551, 252, 9, 0x1},     // roctaiwan
	{36560, 101, 17, 0x1},    // swazilandeswatini
	{36577, 578, 5, 0x1},     // #5eqg
	{36582, 579, 5, 0x1},     // #6616
	{36587, 247, 21, 0x1},    // spitsbergenenjanmayen
	{36608, 580, 5, 0x1},     // #5grn
	{36613, 244, 23, 0x1},    // formerrepublicofvietnam
	{36636, 14, 8, 0x1},      // czechrep
	{36644, 246, 45, 0x1},    // grondgebiedsainthelenaascensiontristandacunha
	{36689, 196, 24, 0x1},    // uruguayrepublictenoosten
	{36713, 225, 13, 0x1},    // chinahongkong
	{36726, 164, 15, 0x1},    // koninkrijkjemen
	{36741, 253, 5, 0x81},    // #4581
	{36746, 581, 5, 0x1},     // #5uzb
	{36751, 70, 22, 0x1},     // volksrepubliekzanzibar
	{36773, 582, 5, 0x1},     // #2nhb
	{36778, 256, 44, 0x1},    // territoryofthevirginislandsoftheunitedstates
	{36822, 160, 11, 0x1},    // oezbekistan
	{36833, 117, 7, 0x1},     // vrchina
	{36840, 207, 26, 0x1},    // departementsaintbarthelemy
	{36866, 163, 30, 0x1},    // independentstateofwesternsamoa
	{36896, 248, 43, 0x1},    // collectiviteterritorialesaintpierremiquelon
	{36939, 186, 21, 0x1},    // saintchristoffelnevis
	{36960, 583, 5, 0x1},     // #6645
	{36965, 584, 5, 0x1},     // #5ben
	{36970, 68, 16, 0x1},     // frenchsomaliland
	{36986, 232, 30, 0x1},    // commonwealthofnorthernmarianas
	{37016, 248, 14, 0x1},    // stpierreandmiq
	{37030, 17, 5, 0x81},     // #4208
	{37035, 196, 23, 0x1},    // uruguayorientalrepublic
	{37058, 20, 17, 0x1},     // republikenfinland
	{37075, 16, 5, 0x81},     // #4276
	{37080, 585, 5, 0x1},     // #6arg
	{37085, 253, 39, 0x1},    // verenigdestatenkleinepacifischeeilanden
	{37124, 138, 19, 0x1},    // republicuniemyanmar
	{37143, 586, 5, 0x1},     // #6ang
	{37148, 156, 30, 0x1},    // turkmensovietsocialistrepublic
	{37178, 173, 5, 0x1},     // #7chi
	{37183, 22, 40, 0x1},     // greatbritainnorthernirelandunitedkingdom
	{37223, 232, 5, 0x81},    // #4580
	{37228, 148, 29, 0x1},    // democraticvolksrepubliekkorea
	{37257, 111, 26, 0x1},    // afghanistanislamicrepublic
	{37283, 236, 38, 0x1},    // territoryofnewcaledoniaanddependencies
	{37321, 31, 5, 0x1},      // #7lie
	{37326, 177, 20, 0x1},    // dominicacommonwealth
	{37346, 29, 11, 0x1},     // staatisrael
	{37357, 225, 19, 0x1},    // territoriumhongkong
	{37376, 203, 13, 0x1},    // americansamoa
	{37389, 18, 5, 0x1},      // spain
	{37394, 221, 10, 0x1},    // guadaloupe
	{37404, 587, 5, 0x1},     // #6gui
	{37409, 55, 17, 0x1},     // formerjoegoslavie
	{37426, 58, 20, 0x1},     // beninpeoplesrepublic
	{37446, 16, 8, 0x1},      // germanyw
	{37454, 257, 5, 0x81},    // #2wlf
	{37459, 8, 25, 0x1},      // peoplesrepublicofbulgaria
	{37484, 105, 6, 0x1},     // tunisa
	{37490, 98, 15, 0x1},     // republicsomalie
	{37505, 207, 29, 0x1},    // collectivitedesaintbarthelemy
	{37534, 30, 6, 0x1},      // italie
	{37540, 105, 14, 0x1},    // kingdomtunisia
	{37554, 37, 44, 0x1},     // macedoniedevoormaligejoegoslavischerepubliek
	{37598, 79, 17, 0x1},     // equatoriaalguinee
	{37615, 236, 21, 0x1},    // newcaledoniaterritory
	{37636, 15, 18, 0x1},     // fmrdemrepofgermany
	{37654, 223, 22, 0x1},    // territoriumfransguyana
	{37676, 250, 42, 0x1},    // britishoverseasterritoryturkscaicosislands
	{37718, 48, 6, 0x1},      // #3csxx
	{37724, 241, 30, 0x1},    // occupiedpalestinianterritories
	{37754, 57, 15, 0x1},     // burundirepublic
	{37769, 112, 11, 0x1},    // trucialoman
	{37780, 588, 5, 0x1},     // #5bah
	{37785, 77, 5, 0x81},     // #4270
	{37790, 66, 14, 0x1},     // comoroeilanden
	{37804, 248, 34, 0x1},    // departementdesaintpierreetmiquelon
	{37838, 154, 17, 0x1},    // ratchaanachakthai
	{37855, 183, 18, 0x1},    // republicofhonduras
	{37873, 224, 15, 0x1},    // territoriumguam
	{37888, 32, 9, 0x1},      // lithuania
	{37897, 227, 5, 0x81},    // #2imn
	{37902, 147, 5, 0x81},    // #4598
	{37907, 147, 12, 0x1},    // pnorthguinea
	{37919, 589, 19, 0x2},    // sintmaartenstmartin
	{37938, 8, 15, 0x1},      // kingdombulgaria
	{37953, 105, 7, 0x1},     // tunesie
	{37960, 121, 5, 0x81},    // #4360
	{37965, 591, 5, 0x1},     // #6640
	{37970, 592, 5, 0x1},     // #5gnb
	{37975, 10, 17, 0x1},     // belarusrepublicof
	{37992, 187, 9, 0x1},     // sintlucia
	{38001, 100, 11, 0x1},    // saotomeandp
	{38012, 82, 19, 0x1},     // libyanarabjamahirya
	{38031, 65, 22, 0x1},     // peoplesrepublicofcongo
	{38053, 145, 20, 0x1},    // philippijnserepublic
	{38073, 193, 5, 0x1},     // #7esa
	{38078, 257, 36, 0x1},    // territoryofthewallisandfutunaislands
	{38114, 593, 5, 0x1},     // #6and
	{38119, 9, 3, 0x1},       // bih
	{38122, 122, 13, 0x1},    // indiarepublic
	{38135, 246, 58, 0x1},    // britishoverseasterritorysainthelenaascensiontristandacunha
	{38193, 107, 14, 0x1},    // republicuganda
	{38207, 206, 18, 0x1},    // sainteustatiussaba
	{38225, 133, 4, 0x1},     // laos
	{38229, 33, 10, 0x1},     // letzebuerg
	{38239, 24, 14, 0x1},     // republicgreece
	{38253, 202, 19, 0x1},    // nederlandseantillen
	{38272, 243, 21, 0x1},    // overzeesgebiedreunion
	{38293, 136, 17, 0x1},    // maldivessultanate
	{38310, 207, 15, 0x1},    // saintbarthelemy
	{38325, 108, 14, 0x1},    // zuidafrikaunie
	{38339, 48, 5, 0x1},      // #7srb
	{38344, 241, 5, 0x81},    // #2pse
	{38349, 141, 12, 0x1},    // stateofnepal
	{38361, 46, 30, 0x1},     // uniesocialistsovjetrepublieken
	{38391, 54, 9, 0x1},      // vsamerika
	{38400, 65, 19, 0x1},     // brazzavillecongorep
	{38419, 62, 11, 0x1},     // cotedlvoire
	{38430, 256, 30, 0x1},    // maagdeneilandenverenigdestates
	{38460, 90, 14, 0x1},     // republicmalawi
	{38474, 87, 20, 0x1},     // republicofmozambique
	{38494, 151, 9, 0x1},     // singapura
	{38503, 186, 23, 0x1},    // stkittsennevisfederatie
	{38526, 113, 5, 0x81},    // #2bgd
	{38531, 23, 5, 0x81},     // #4268
	{38536, 148, 8, 0x1},     // demkorea
	{38544, 72, 5, 0x1},      // ertra
	{38549, 82, 14, 0x1},     // kingdomoflibya
	{38563, 232, 22, 0x1},    // northernmarianaislands
	{38585, 10, 5, 0x81},     // #2blr
	{38590, 40, 5, 0x81},     // #4528
	{38595, 145, 18, 0x1},    // republicfilipijnen
	{38613, 136, 18, 0x1},    // maledivenrepubliek
	{38631, 121, 5, 0x81},    // #2idn
	{38636, 241, 12, 0x1},    // gazawestbank
	{38648, 130, 40, 0x1},    // onafhankelijkesoevereinerepublickiribati
	{38688, 594, 13, 0x2},    // virginislands
	{38701, 148, 31, 0x1},    // democracticpeoplesrepublickorea
	{38732, 123, 5, 0x81},    // #2irn
	{38737, 46, 6, 0x1},      // #3suhh
	{38743, 255, 33, 0x1},    // territoriumbritishmaagdeneilanden
	{38776, 253, 5, 0x81},    // #2umi
	{38781, 22, 2, 0x1},      // uk
	{38783, 89, 17, 0x1},     // mauritiusrepublic
	{38800, 181, 18, 0x1},    // republicaguatemala
	{38818, 37, 14, 0x1},     // northmacedonia
	{38832, 54, 22, 0x1},     // verenigdestatesamerika
	{38854, 48, 24, 0x1},     // montenegroserbiafrserbia
	{38878, 143, 22, 0x1},    // muscatandomansultanate
	{38900, 243, 30, 0x1},    // territorialcollectivityreunion
	{38930, 259, 14, 0x1},    // kosovorepublic
	{38944, 229, 20, 0x1},    // channelislandsjersey
	{38964, 147, 30, 0x1},    // papuanewguineaindependentstate
	{38994, 146, 13, 0x1},    // palaurepublic
	{39007, 596, 22, 0x2},    // saintmartinsintmaarten
	{39029, 108, 19, 0x1},    // suidafrikarepubliek
	{39048, 220, 5, 0x81},    // #2gib
	{39053, 226, 38, 0x1},    // grondgebiedheardeilandmcdonaldeilanden
	{39091, 598, 5, 0x1},     // #2bys
	{39096, 30, 6, 0x1},      // italia
	{39102, 85, 20, 0x1},     // republicofmadagascar
	{39122, 225, 55, 0x1},    // hongkongspecialadministrativeregionpeoplesrepublicchina
	{39177, 37, 6, 0x1},      // tfyrom
	{39183, 154, 10, 0x1},    // formersiam
	{39193, 249, 34, 0x1},    // kingdomofthenetherlandssintmaarten
	{39227, 153, 17, 0x1},    // syriaarabrepublic
	{39244, 148, 32, 0x1},    // koreademocratischevolksrepubliek
	{39276, 141, 5, 0x81},    // #2npl
	{39281, 116, 12, 0x1},    // drukgyalkhap
	{39293, 212, 18, 0x1},    // knetherlandcuracao
	{39311, 105, 17, 0x1},    // koninkrijktunesie
	{39328, 249, 29, 0x1},    // overseasterritorysaintmaarten
	{39357, 147, 5, 0x81},    // #2png
	{39362, 13, 20, 0x1},     // czechoslovakrepublic
	{39382, 121, 39, 0x1},    // republiekderverenigdestatenvanindonesie
	{39421, 165, 24, 0x1},    // volksrepublieksouthjemen
	{39445, 16, 9, 0x1},      // duitsland
	{39454, 144, 25, 0x1},    // islamicrepublicofpakistan
	{39479, 599, 5, 0x1},     // #6590
	{39484, 138, 12, 0x1},    // myanmarburma
	{39496, 189, 9, 0x1},     // nicaragua
	{39505, 231, 25, 0x1},    // collectivitedesaintmartin
	{39530, 137, 24, 0x1},    // republicmarshalleilanden
	{39554, 2, 7, 0x1},       // andorra
	{39561, 244, 15, 0x1},    // fmrrepofvietnam
	{39576, 19, 31, 0x1},     // estoniansovietsocialistrepublic
	{39607, 230, 12, 0x1},    // prmacaochina
	{39619, 27, 5, 0x81},     // #2irl
	{39624, 152, 14, 0x1},    // solomanislands
	{39638, 45, 18, 0x1},     // roemeenserepubliek
	{39656, 138, 26, 0x1},    // uniebirmasocialistrepublic
	{39682, 241, 28, 0x1},    // palestinianterritoryoccupied
	{39710, 186, 30, 0x1},    // formersaintchristopherandnevis
	{39740, 205, 42, 0x1},    // fransegebiedenindezuidelijkeindischeoceaan
	{39782, 164, 27, 0x1},    // mutawakkilitekingdomofyemen
	{39809, 249, 23, 0x1},    // netherlandssaintmaarten
	{39832, 165, 28, 0x1},    // peoplesrepublicsouthernyemen
	{39860, 82, 13, 0x1},     // staatvanlibie
	{39873, 207, 29, 0x1},    // collectiviteitsaintbarthelemy
	{39902, 32, 19, 0x1},     // republicoflithuania
	{39921, 193, 20, 0x1},    // republicofelsalvador
	{39941, 600, 5, 0x1},     // #5bru
	{39946, 601, 5, 0x1},     // #6591
	{39951, 134, 6, 0x1},     // lubnan
	{39957, 153, 16, 0x1},    // syrischerepublic
	{39973, 106, 29, 0x1},    // verenigderepubliekvantanzania
	{40002, 71, 14, 0x1},     // kingdomofegypt
	{40016, 248, 36, 0x1},    // overseasterritorysaintpierremiquelon
	{40052, 236, 5, 0x81},    // #2ncl
	{40057, 36, 16, 0x1},     // republicmoldavie
	{40073, 217, 24, 0x1},    // territoryfalklandislands
	{40097, 217, 27, 0x1},    // grondgebiedfalklandeilanden
	{40124, 128, 12, 0x1},    // kirghizistan
	{40136, 134, 5, 0x81},    // #4422
	{40141, 602, 5, 0x2},     // #5yug
	{40146, 256, 25, 0x1},    // unitedstatesvirginislands
	{40171, 230, 12, 0x1},    // prmacauchina
	{40183, 33, 5, 0x81},     // #4442
	{40188, 64, 16, 0x1},     // congodemrepublic
	{40204, 150, 12, 0x1},    // saoudiarabie
	{40216, 604, 5, 0x1},     // #5grg
	{40221, 28, 16, 0x1},     // republiekijsland
	{40237, 212, 16, 0x1},    // territorycuracao
	{40253, 241, 21, 0x1},    // bezetpalestijnsgebied
	{40274, 7, 5, 0x81},      // #2bel
	{40279, 165, 18, 0x1},    // yemenpeoplesdemrep
	{40297, 116, 5, 0x81},    // #2btn
	{40302, 115, 5, 0x81},    // #2brn
	{40307, 140, 20, 0x1},    // federatievanmaleisie
	{40327, 248, 30, 0x1},    // territoriumsaintpierremiquelon
	{40357, 241, 21, 0x1},    // bezetpalesteinsgebied
	{40378, 202, 25, 0x1},    // formernederlandseantillen
	{40403, 87, 5, 0x81},     // #4508
	{40408, 149, 5, 0x1},     // qatar
	{40413, 257, 19, 0x1},    // wallisfutunaislands
	{40432, 68, 9, 0x1},      // dzjibouti
	{40441, 205, 41, 0x1},    // overseasdepartmentfrenchsouthernterritory
	{40482, 605, 5, 0x1},     // #6uzb
	{40487, 606, 5, 0x1},     // #5par
	{40492, 237, 5, 0x81},    // #2nfk
	{40497, 90, 16, 0x1},     // republicofmalawi
	{40513, 136, 16, 0x1},    // maldivesrepublic
	{40529, 37, 14, 0x1},     // northmacedonie
	{40543, 10, 11, 0x1},     // bielorussia
	{40554, 25, 16, 0x1},     // croatianrepublic
	{40570, 68, 16, 0x1},     // jumhuriyatjibuti
	{40586, 71, 12, 0x1},     // kingdomegypt
	{40598, 607, 5, 0x1},     // #6gua
	{40603, 140, 19, 0x1},    // federatievanmalakka
	{40622, 64, 16, 0x1},     // congodemrepofthe
	{40638, 3, 31, 0x1},      // armeniansovietsocialistrepublic
	{40669, 22, 27, 0x1},     // grootbrittannienorthierland
	{40696, 130, 36, 0x1},    // independentsovereignrepublickiribati
	{40732, 259, 20, 0x1},    // republikaeastkosoves
	{40752, 55, 45, 0x1},     // socialistischefederatieverepubliekjoegoslavie
	{40797, 136, 17, 0x1},    // republicmalediven
	{40814, 35, 20, 0x1},     // principalityofmonaco
	{40834, 217, 15, 0x1},    // falklandislands
	{40849, 608, 14, 0x2},    // republiekchina
	{40863, 76, 5, 0x81},     // #2gin
	{40868, 12, 22, 0x1},     // zwitserseedgenootschap
	{40890, 52, 19, 0x1},     // turkeyottomanempire
	{40909, 205, 30, 0x1},    // frenchsouthernandantarticlands
	{40939, 45, 7, 0x1},      // rumenie
	{40946, 138, 7, 0x1},     // myanmar
	{40953, 111, 19, 0x1},    // afghanistanrepublic
	{40972, 255, 36, 0x1},    // overzeesgebiedbritishmaagdeneilanden
	{41008, 236, 12, 0x1},    // newcaledonia
	{41020, 196, 27, 0x1},    // republicaorientaldeluruguay
	{41047, 32, 5, 0x81},     // #4440
	{41052, 45, 16, 0x1},     // kingdomofromania
	{41068, 138, 19, 0x1},    // uniemyanmarrepublic
	{41087, 203, 9, 0x1},     // oostsamoa
	{41096, 610, 5, 0x1},     // #5100
	{41101, 611, 5, 0x1},     // #6360
	{41106, 78, 12, 0x1},     // guineebissau
	{41118, 129, 18, 0x1},    // koninkrijkcambodja
	{41136, 112, 15, 0x1},    // verarabemiraten
	{41151, 58, 5, 0x81},     // #2ben
	{41156, 612, 5, 0x1},     // #4278
	{41161, 239, 27, 0x1},    // grondgebiedpitcairneilanden
	{41188, 100, 18, 0x1},    // saotomeandprincipe
	{41206, 73, 5, 0x1},      // #7eth
	{41211, 143, 15, 0x1},    // sultanateofoman
	{41226, 23, 5, 0x81},     // #2geo
	{41231, 67, 17, 0x1},     // capeverderepublic
	{41248, 118, 6, 0x1},     // kypros
	{41254, 217, 30, 0x1},    // islandsfalklandislandsmalvinas
	{41284, 2, 26, 0x1},      // principalityvalleysandorra
	{41310, 136, 16, 0x1},    // republicmaldiven
	{41326, 156, 22, 0x1},    // republicofturkmenistan
	{41348, 5, 15, 0x1},      // austriarepublic
	{41363, 222, 9, 0x1},     // greenland
	{41372, 613, 5, 0x1},     // #5ypr
	{41377, 230, 32, 0x1},    // macauspecialadministrativeregion
	{41409, 153, 26, 0x1},    // syrischearabischerepubliek
	{41435, 246, 23, 0x1},    // tristandacunhaascension
	{41458, 131, 10, 0x1},    // koreasouth
	{41468, 162, 20, 0x1},    // ripablikblongvanuatu
	{41488, 614, 5, 0x1},     // #5101
	{41493, 615, 5, 0x1},     // #5115
	{41498, 616, 5, 0x1},     // #5bhu
	{41503, 43, 13, 0x1},     // republicpolen
	{41516, 61, 17, 0x1},     // centralafricanrep
	{41533, 25, 15, 0x1},     // croatiahrvatska
	{41548, 36, 10, 0x1},     // moldovarep
	{41558, 207, 5, 0x81},    // #2blm
	{41563, 22, 13, 0x1},     // verkoninkrijk
	{41576, 617, 5, 0x1},     // #6581
	{41581, 140, 16, 0x1},    // federationmalaya
	{41597, 207, 27, 0x1},    // collectivitesaintbarthelemy
	{41624, 29, 7, 0x1},      // yisrael
	{41631, 133, 28, 0x1},    // laosdemocraticvolksrepubliek
	{41659, 102, 22, 0x1},    // republiekderseychellen
	{41681, 9, 6, 0x1},       // bosnie
	{41687, 95, 5, 0x1},      // #7sud
	{41692, 175, 18, 0x1},    // republicacostarica
	{41710, 618, 5, 0x1},     // #6ukg
	{41715, 28, 16, 0x1},     // lydveldidislands
	{41731, 47, 27, 0x1},     // sanmarinomostserenerepublic
	{41758, 86, 14, 0x1},     // republicofmali
	{41772, 83, 5, 0x81},     // #4426
	{41777, 103, 12, 0x1},    // chadrepublic
	{41789, 82, 25, 0x1},     // libyalibyanarabjamahiriya
	{41814, 68, 20, 0x1},     // republiquededjibouti
	{41834, 195, 15, 0x1},    // trinidadytobago
	{41849, 81, 5, 0x81},     // #4430
	{41854, 230, 5, 0x81},    // #4446
	{41859, 90, 5, 0x81},     // #4454
	{41864, 160, 5, 0x81},    // #2uzb
	{41869, 101, 9, 0x1},     // swaziland
	{41878, 619, 5, 0x1},     // #5grc
	{41883, 41, 9, 0x1},      // noorwegen
	{41892, 620, 5, 0x1},     // #6gfr
	{41897, 621, 5, 0x1},     // #6580
	{41902, 622, 11, 0x2},    // joegoslavie
	{41913, 44, 16, 0x1},     // republicportugal
	{41929, 9, 5, 0x81},      // #2bih
	{41934, 624, 5, 0x1},     // #6gnb
	{41939, 16, 24, 0x1},     // federalrepublicofgermany
	{41963, 79, 5, 0x81},     // #2gnq
	{41968, 259, 15, 0x1},    // kosovounscr1244
	{41983, 84, 5, 0x81},     // #4504
	{41988, 181, 5, 0x81},    // #2gtm
	{41993, 142, 13, 0x1},    // republicnauru
	{42006, 73, 32, 0x1},     // transitionalgovernmentofethiopia
	{42038, 140, 16, 0x1},    // malakkafederatie
	{42054, 13, 25, 0x1},     // tsjechoslowaakserepubliek
	{42079, 253, 36, 0x1},    // amerikaansekleinereafgelegeneilanden
	{42115, 182, 27, 0x1},    // cooperativerepublicofguyana
	{42142, 182, 27, 0x1},    // guyanacooperatieverepubliek
	{42169, 206, 21, 0x1},    // sainteustatiusbonaire
	{42190, 625, 5, 0x1},     // #5yar
	{42195, 111, 27, 0x1},    // owganystanyslamrespublikasy
	{42222, 248, 22, 0x1},    // saintpierreandmiquelon
	{42244, 626, 5, 0x1},     // #6315
	{42249, 627, 5, 0x1},     // #6365
	{42254, 80, 5, 0x1},      // kenia
	{42259, 43, 5, 0x1},      // polen
	{42264, 255, 43, 0x1},    // britishoverzeesgebiedbritishmaagdeneilanden
	{42307, 18, 11, 0x1},     // reinoespana
	{42318, 163, 12, 0x1},    // samoawestern
	{42330, 252, 11, 0x1},    // chinataiwan
	{42341, 186, 28, 0x1},    // saintkittsandnevisfederation
	{42369, 628, 23, 0x2},    // saintmartinsaintmaarten
	{42392, 87, 10, 0x1},     // mozambique
	{42402, 630, 5, 0x1},     // #5png
	{42407, 631, 5, 0x1},     // #6uru
	{42412, 111, 18, 0x1},    // kingdomafghanistan
	{42430, 65, 11, 0x1},     // middlecongo
	{42441, 148, 30, 0x1},    // koreademocraticpeoplesrepublic
	{42471, 10, 37, 0x1},     // bjelorussischesovietsocialistrepublic
	{42508, 34, 5, 0x81},     // #4428
	{42513, 632, 5, 0x1},     // #6uga
	{42518, 184, 5, 0x1},     // hayti
	{42523, 99, 10, 0x1},     // zuidsoedan
	{42533, 257, 31, 0x1},    // overzeesgebiedsdeelwallisfutuna
	{42564, 209, 9, 0x1},     // bouvetoya
	{42573, 61, 33, 0x1},     // formercentraalafrikaanserepubliek
	{42606, 255, 33, 0x1},    // grondgebiedbritishmaagdeneilanden
	{42639, 45, 24, 0x1},     // socialistrepublicromania
	{42663, 10, 16, 0x1},     // belarussischessr
	{42679, 51, 19, 0x1},     // konungariketsverige
	{42698, 153, 5, 0x1},     // syria
	{42703, 633, 5, 0x1},     // #6316
	{42708, 8, 15, 0x1},      // bulgariakingdom
	{42723, 634, 5, 0x1},     // #5blz
	{42728, 133, 14, 0x1},    // koninkrijklaos
	{42742, 223, 8, 0x1},     // frguiana
	{42750, 71, 4, 0x1},      // misr
	{42754, 242, 5, 0x81},    // #4258
	{42759, 164, 3, 0x1},     // yar
	{42762, 225, 40, 0x1},    // specialadministrativeregionhongkongchina
	{42802, 245, 35, 0x1},    // southsandwichislandsandsouthgeorgia
	{42837, 635, 5, 0x1},     // #6522
	{42842, 167, 17, 0x1},    // antiguaandbarbuda
	{42859, 133, 31, 0x1},    // democratischevolksrepublieklaos
	{42890, 164, 10, 0x1},    // yemenrepof
	{42900, 53, 38, 0x1},     // formerukrainiansovietsocialistrepublic
	{42938, 120, 27, 0x1},    // federalestatenvanmicronesia
	{42965, 122, 5, 0x81},    // #2ind
	{42970, 234, 29, 0x1},    // overzeesgebiedsdeelmartinique
	{42999, 138, 27, 0x1},    // republicoftheunionofmyanmar
	{43026, 64, 17, 0x1},     // congoleopoldville
	{43043, 254, 11, 0x1},    // vaticancity
	{43054, 12, 5, 0x1},      // #7sui
	{43059, 135, 5, 0x1},     // #7sri
	{43064, 157, 19, 0x1},    // easttimortimorleste
	{43083, 246, 25, 0x1},    // sthelenaandtristandacunha
	{43108, 147, 3, 0x1},     // png
	{43111, 259, 17, 0x1},    // republikaekosoves
	{43128, 636, 5, 0x1},     // #6317
	{43133, 637, 5, 0x1},     // #6367
	{43138, 173, 13, 0x1},    // republicchili
	{43151, 91, 14, 0x1},     // zuidwestafrika
	{43165, 179, 5, 0x1},     // #7ecu
	{43170, 84, 14, 0x1},     // kingdommorocco
	{43184, 128, 9, 0x1},     // kirghizia
	{43193, 217, 20, 0x1},    // malvinasfalklandisds
	{43213, 102, 20, 0x1},    // republicofseychelles
	{43233, 64, 11, 0x1},     // formerzaire
	{43244, 189, 18, 0x1},    // republicanicaragua
	{43262, 236, 33, 0x1},    // overzeesgebiedsdeelnieuwcaledonie
	{43295, 243, 21, 0x1},    // collectiviteitreunion
	{43316, 148, 8, 0x1},     // koreadpr
	{43324, 136, 20, 0x1},    // sultanaatdermaldiven
	{43344, 164, 26, 0x1},    // yemenarabrepublicnorthsana
	{43370, 9, 6, 0x1},       // bosnia
	{43376, 203, 34, 0x1},    // overzeesgebiedsdeelamerikaanssamoa
	{43410, 82, 5, 0x81},     // #4434
	{43415, 81, 5, 0x1},      // #7lbr
	{43420, 85, 5, 0x81},     // #4450
	{43425, 257, 17, 0x1},    // wallisandfutunais
	{43442, 638, 5, 0x1},     // #5110
	{43447, 639, 5, 0x1},     // #6310
	{43452, 640, 5, 0x1},     // #6366
	{43457, 205, 17, 0x1},    // frsantarcticlands
	{43474, 65, 10, 0x1},     // brazzcongo
	{43484, 122, 6, 0x1},     // bharat
	{43490, 641, 5, 0x1},     // #5kir
	{43495, 19, 5, 0x1},      // #7est
	{43500, 18, 6, 0x1},      // espana
	{43506, 129, 19, 0x1},    // democratickampuchea
	{43525, 642, 5, 0x1},     // #6516
	{43530, 643, 5, 0x1},     // #6520
	{43535, 79, 14, 0x1},     // equatorialguin
	{43549, 236, 43, 0x1},    // territoiredesnouvellecaledonieetdependances
	{43592, 233, 5, 0x81},    // #4500
	{43597, 249, 26, 0x1},    // overzeesgebiedsaintmaarten
	{43623, 644, 5, 0x1},     // #5kyr
	{43628, 85, 10, 0x1},     // malagassie
	{43638, 226, 27, 0x1},    // heardislandsmcdonaldislands
	{43665, 112, 10, 0x1},    // uaemirates
	{43675, 645, 5, 0x1},     // #5per
	{43680, 64, 28, 0x81},    // democraticrepublicofthecongo
	{43708, 646, 10, 0x2},    // somaliland
	{43718, 7, 15, 0x1},      // royaumebelgique
	{43733, 184, 13, 0x1},    // repiblikayiti
	{43746, 41, 6, 0x1},      // norway
	{43752, 111, 35, 0x1},    // transitionalislamicstateafghanistan
	{43787, 73, 24, 0x1},     // includingeritreaethiopia
	{43811, 108, 18, 0x1},    // unionofsouthafrica
	{43829, 648, 5, 0x1},     // #6433
	{43834, 135, 12, 0x1},    // formerceylon
	{43846, 186, 29, 0x1},    // federatievansaintkittsennevis
	{43875, 171, 23, 0x1},    // verenigdestatesbrazilie
	{43898, 245, 32, 0x1},    // southsandwichislandssouthgeorgia
	{43930, 77, 14, 0x1},     // republicgambia
	{43944, 237, 11, 0x1},    // norfolkisds
	{43955, 13, 30, 0x1},     // czechoslovakfederativerepublic
	{43985, 649, 5, 0x1},     // #6369
	{43990, 650, 5, 0x1},     // #6guy
	{43995, 26, 12, 0x1},     // magyarorszag
	{44007, 37, 18, 0x1},     // republiekmacedonie
	{44025, 200, 19, 0x1},    // grondgebiedanguilla
	{44044, 58, 17, 0x1},     // republiquedubenin
	{44061, 143, 13, 0x1},    // muscatandoman
	{44074, 651, 5, 0x1},     // #6rvn
	{44079, 652, 5, 0x1},     // #6517
	{44084, 192, 18, 0x1},    // republicofparaguay
	{44102, 153, 22, 0x1},    // arabischerepublicsyrie
	{44124, 212, 24, 0x1},    // overseasterritorycuracao
	{44148, 38, 15, 0x1},     // republicofmalta
	{44163, 146, 17, 0x1},    // republiekvanpalau
	{44180, 100, 5, 0x1},     // #7stp
	{44185, 164, 15, 0x1},    // yemenfmrarabrep
	{44200, 7, 17, 0x1},      // royaumedebelgique
	{44217, 653, 5, 0x1},     // #6432
	{44222, 147, 14, 0x1},    // papuanewguniea
	{44236, 81, 15, 0x1},     // republicliberia
	{44251, 240, 24, 0x1},    // commonwealthofpuertorico
	{44275, 257, 29, 0x1},    // territoiredesileswallisfutuna
	{44304, 117, 3, 0x1},     // vrc
	{44307, 112, 17, 0x1},    // arabischeemiraten
	{44324, 254, 7, 0x1},     // holysee
	{44331, 248, 18, 0x1},    // stpierreetmiquelon
	{44349, 48, 28, 0x1},     // servieenmontenegrostatenunie
	{44377, 153, 5, 0x1},     // syrie
	{44382, 654, 5, 0x1},     // #6368
	{44387, 235, 27, 0x1},    // overseascollectivitymayotte
	{44414, 46, 31, 0x1},     // unionofsovietsocialistrepublics
	{44445, 9, 25, 0x1},      // bosniaherzegovinarepublic
	{44470, 223, 5, 0x81},    // #4254
	{44475, 655, 5, 0x1},     // #6gab
	{44480, 45, 7, 0x1},      // romania
	{44487, 250, 30, 0x1},    // grondgebiedturkscaicoseilanden
	{44517, 242, 15, 0x1},    // frenchpolynesia
	{44532, 58, 13, 0x1},     // republicbenin
	{44545, 78, 13, 0x1},     // guineabisseau
	{44558, 166, 19, 0x1},    // republicofargentina
	{44577, 120, 27, 0x1},    // federalestatenvanmicronesie
	{44604, 120, 24, 0x1},    // micronesiafederatestates
	{44628, 65, 24, 0x1},     // republiccongobrazzaville
	{44652, 67, 9, 0x1},      // caboverde
	{44661, 245, 54, 0x1},    // britishoverzeesgebiedsouthgeorgiesouthsandwicheilanden
	{44715, 21, 18, 0x1},     // metropolitanfrance
	{44733, 656, 5, 0x1},     // #6435
	{44738, 240, 27, 0x1},    // overseasterritorypuertorico
	{44765, 55, 40, 0x1},     // socialistfederalrepublicyugoslaviaformer
	{44805, 86, 11, 0x1},     // frenchsudan
	{44816, 50, 8, 0x1},      // slovenie
	{44824, 73, 32, 0x1},     // democraticvolksrepubliekethiopie
	{44856, 247, 33, 0x1},    // overseasterritorysvalbardjanmayen
	{44889, 102, 18, 0x1},    // republicseychelles
	{44907, 71, 5, 0x1},      // #7egy
	{44912, 173, 13, 0x1},    // republicchile
	{44925, 15, 8, 0x1},      // germanye
	{44933, 242, 38, 0x1},    // territorialcollectivityfrenchpolynesia
	{44971, 12, 19, 0x1},     // zwitsersebondsstaat
	{44990, 148, 35, 0x1},    // democratischevolksrepubliekvankorea
	{45025, 27, 17, 0x1},     // republicofireland
	{45042, 171, 5, 0x81},    // #2bra
	{45047, 43, 20, 0x1},     // rzeczpospolitapolska
	{45067, 247, 16, 0x1},    // janmayensvalbard
	{45083, 222, 28, 0x1},    // autonomousterritorygreenland
	{45111, 237, 23, 0x1},    // territorynorfolkislands
	{45134, 148, 20, 0x1},    // dempeoplesrepofkorea
	{45154, 37, 22, 0x1},     // northmacedoniarepublic
	{45176, 12, 11, 0x1},     // zwitserland
	{45187, 657, 5, 0x1},     // #5kuw
	{45192, 120, 17, 0x1},    // federalmicronesia
	{45209, 108, 24, 0x1},    // riphablikiraafrikadzonga
	{45233, 119, 24, 0x1},    // republiekderfijieilanden
	{45257, 14, 20, 0x1},     // czechrepublicczechia
	{45277, 658, 5, 0x1},     // #6434
	{45282, 136, 17, 0x1},    // republiekmaldiven
	{45299, 136, 17, 0x1},    // sultanatemaldives
	{45316, 31, 5, 0x81},     // #4438
	{45321, 4, 8, 0x1},       // autralia
	{45329, 67, 9, 0x1},      // capeverde
	{45338, 141, 30, 0x1},    // federaldemocraticrepublicnepal
	{45368, 165, 22, 0x1},    // yemenpeoplesrepublicof
	{45390, 5, 18, 0x1},      // republicoostenrijk
	{45408, 237, 17, 0x1},    // teratrinorfkailen
	{45425, 49, 9, 0x1},      // slovensko
	{45434, 6, 10, 0x1},      // azarbaycan
	{45444, 115, 12, 0x1},    // nationbrunei
	{45456, 155, 18, 0x1},    // republictajikistan
	{45474, 18, 5, 0x1},      // #7esp
	{45479, 220, 33, 0x1},    // britishoverseasterritorygibraltar
	{45512, 106, 35, 0x1},    // verenigderepublictanganyikazanzibar
	{45547, 172, 5, 0x81},    // #2brb
	{45552, 7, 16, 0x1},      // kingdomofbelgium
	{45568, 10, 35, 0x1},     // byelorussiansovietsocialistrepublic
	{45603, 18, 12, 0x1},     // spainkingdom
	{45615, 182, 5, 0x81},    // #2guy
	{45620, 71, 12, 0x1},     // formeregypte
	{45632, 161, 18, 0x1},    // formernorthvietnam
	{45650, 94, 16, 0x1},     // republicofrwanda
	{45666, 659, 18, 0x82},   // republicofthecongo
	{45684, 64, 24, 0x1},     // demrepzairekinshasacongo
	{45708, 76, 11, 0x1},     // fransguinee
	{45719, 661, 5, 0x1},     // #6437
	{45724, 138, 26, 0x1},    // socialistrepublicuniebirma
	{45750, 52, 18, 0x1},     // turkiyecumhuriyeti
	{45768, 5, 10, 0x1},      // osterreich
	{45778, 32, 5, 0x1},      // #7ltu
	{45783, 253, 47, 0x1},    // grondgebiedverafgelegeneilandjesverenigdestates
	{45830, 3, 8, 0x1},       // hayastan
	{45838, 196, 5, 0x81},    // #2ury
	{45843, 69, 8, 0x1},      // algerije
	{45851, 79, 26, 0x1},     // republiekequatoriaalguinea
	{45877, 59, 19, 0x1},     // republiekoppervolta
	{45896, 54, 15, 0x1},     // verenigdestates
	{45911, 74, 5, 0x81},     // #2gab
	{45916, 662, 5, 0x1},     // #5690
	{45921, 63, 8, 0x1},      // kameroen
	{45929, 3, 22, 0x1},      // hayastanihanrapetutyun
	{45951, 133, 34, 0x1},    // laotiaansedemocraticvolksrepubliek
	{45985, 56, 15, 0x1},     // republicaangola
	{46000, 45, 26, 0x1},     // roemeensesocialistrepublic
	{46026, 148, 18, 0x1},    // dempeoplesrepkorea
	{46044, 149, 12, 0x1},    // stateofqatar
	{46056, 86, 16, 0x1},     // republiquedumali
	{46072, 49, 9, 0x1},      // slowakije
	{46081, 163, 12, 0x1},    // westernsamoa
	{46093, 663, 5, 0x1},     // #6usa
	{46098, 91, 16, 0x1},     // republieknamibie
	{46114, 194, 5, 0x1},     // #7sur
	{46119, 250, 40, 0x1},    // britishoverzeesgebiedturkscaicoseilanden
	{46159, 228, 27, 0x1},    // britishindianoceanterritory
	{46186, 86, 13, 0x1},     // republiekmali
	{46199, 664, 5, 0x1},     // #5ice
	{46204, 665, 5, 0x1},     // #6436
	{46209, 128, 18, 0x1},    // republiekkirgistan
	{46227, 195, 25, 0x1},    // trinidadandtobagorepublic
	{46252, 64, 29, 0x1},     // formerdemocraticrepubliccongo
	{46281, 37, 12, 0x1},     // macedoniafyr
	{46293, 666, 5, 0x1},     // #5blr
	{46298, 22, 45, 0x1},     // unitedkingdomofgreatbritainandnorthernireland
	{46343, 176, 4, 0x1},     // cuba
	{46347, 21, 5, 0x81},     // #4250
	{46352, 166, 17, 0x1},    // argentinarepublic
	{46369, 120, 22, 0x1},    // federatievanmicronesie
	{46391, 68, 13, 0x1},     // afarsandissas
	{46404, 667, 5, 0x1},     // #6510
	{46409, 243, 27, 0x1},    // overseascollectivityreunion
	{46436, 668, 5, 0x1},     // #6rok
	{46441, 55, 6, 0x1},      // #3yucs
	{46447, 202, 22, 0x1},    // oudnederlandseantillen
	{46469, 13, 29, 0x1},     // czechoslovaksocialistrepublic
	{46498, 119, 12, 0x1},    // fijidominion
	{46510, 37, 20, 0x1},     // macedoniathefmryugrp
	{46530, 45, 22, 0x1},     // romaniapeoplesrepublic
	{46552, 74, 14, 0x1},     // republiekgabon
	{46566, 51, 5, 0x1},      // #7swe
	{46571, 157, 28, 0x1},    // timorlestedemocraticrepublic
	{46599, 669, 5, 0x1},     // #6439
	{46604, 246, 37, 0x1},    // sainthelenaascensionandtristandacunha
	{46641, 241, 3, 0x1},     // plo
	{46644, 83, 5, 0x1},      // #7les
	{46649, 229, 17, 0x1},    // bailliagedejersey
	{46666, 122, 15, 0x1},    // republicofindia
	{46681, 22, 37, 0x1},     // greatbritainnorthirelandunitedkingdom
	{46718, 55, 13, 0x1},     // sfryugoslavia
	{46731, 50, 8, 0x1},      // slovenia
	{46739, 115, 15, 0x1},    // sultanaatbrunei
	{46754, 46, 4, 0x1},      // ussr
	{46758, 170, 25, 0x1},    // boliviaplurinationalstate
	{46783, 138, 28, 0x1},    // republiekvandeunievanmyanmar
	{46811, 207, 14, 0x1},    // stbartholomeus
	{46825, 247, 21, 0x1},    // janmayenenspitsbergen
	{46846, 22, 50, 0x1},     // verenigdkoninkrijkvangrootbrittannieennoordierland
	{46896, 670, 5, 0x1},     // #5kos
	{46901, 671, 5, 0x1},     // #6511
	{46906, 22, 5, 0x81},     // #2gbr
	{46911, 672, 5, 0x1},     // #5692
	{46916, 673, 5, 0x1},     // #5kzk
	{46921, 135, 16, 0x1},    // republicsrilanka
	{46937, 674, 5, 0x1},     // #5620
	{46942, 218, 26, 0x1},    // overzeesgebiedsdeelfaeroer
	{46968, 73, 35, 0x1},     // peoplesdemocraticrepublicofethiopia
	{47003, 675, 8, 0x2},     // stmartin
	{47011, 252, 52, 0x1},    // kinmenandmatsuseparatecustomsterritoryoftaiwanpenghu
	{47063, 233, 34, 0x1},    // britishoverseasterritorymontserrat
	{47097, 677, 5, 0x2},     // korea
	{47102, 52, 17, 0x1},     // republicofturkiye
	{47119, 48, 24, 0x1},     // serbiamontenegroserbiafr
	{47143, 679, 5, 0x1},     // #6438
	{47148, 66, 34, 0x1},     // federalislamicrepublicofthecomoros
	{47182, 230, 8, 0x1},     // macausar
	{47190, 140, 5, 0x81},    // #4458
	{47195, 120, 19, 0x1},    // federatiemicronesie
	{47214, 133, 27, 0x1},    // laodemocraticvolksrepubliek
	{47241, 161, 24, 0x1},    // socialistrepublicvietnam
	{47265, 253, 36, 0x1},    // verafgelegeneilandjesverenigdestates
	{47301, 55, 32, 0x1},     // yugoslaviafederalpeoplesrepublic
	{47333, 230, 37, 0x1},    // chinamacaospecialadministrativeregion
	{47370, 249, 17, 0x1},    // dutchsaintmaarten
	{47387, 170, 29, 0x1},    // plurinationalestaatvanbolivia
	{47416, 129, 19, 0x1},    // democratickampuchia
	{47435, 206, 36, 0x1},    // grondgebiedbonairesainteustatiussaba
	{47471, 186, 21, 0x1},    // saintchristophernevis
	{47492, 6, 33, 0x1},      // azerbaijansovietsocialistrepublic
	{47525, 118, 17, 0x1},    // kibriscumhuriyeti
	{47542, 48, 5, 0x81},     // #2srb
	{47547, 88, 11, 0x1},     // muritaniyah
	{47558, 134, 19, 0x1},    // republiquelibanaise
	{47577, 186, 7, 0x1},     // stkitts
	{47584, 219, 8, 0x1},     // guernsey
	{47592, 62, 18, 0x1},     // ivorycoastrepublic
	{47610, 110, 5, 0x1},     // #7zim
	{47615, 121, 23, 0x1},    // unitedstatesofindonesia
	{47638, 680, 5, 0x1},     // #5egy
	{47643, 10, 15, 0x1},     // republicbelarus
	{47658, 69, 35, 0x1},     // algeriademocraticandpeoplesrepublic
	{47693, 201, 24, 0x1},    // overzeesgebiedsdeelaland
	{47717, 64, 25, 0x1},     // congodemocraticrepublicof
	{47742, 681, 5, 0x1},     // #5ven
	{47747, 54, 5, 0x81},     // #2usa
	{47752, 682, 5, 0x1},     // #5bng
	{47757, 98, 7, 0x1},      // somalie
	{47764, 111, 3, 0x81},    // #44
	{47767, 170, 17, 0x1},    // republicofbolivia
	{47784, 110, 8, 0x1},     // zimbabwe
	{47792, 235, 30, 0x1},    // territorialcollectivitymayotte
	{47822, 165, 20, 0x1},    // peoplesrepublicyemen
	{47842, 683, 5, 0x1},     // #5694
	{47847, 230, 25, 0x1},    // peoplesrepublicmacauchina
	{47872, 90, 13, 0x1},     // dzikolamalawi
	{47885, 71, 7, 0x1},      // egyptar
	{47892, 16, 3, 0x1},      // brd
	{47895, 36, 8, 0x1},      // moldavie
	{47903, 79, 26, 0x1},     // republicofequatorialguinea
	{47929, 57, 17, 0x1},     // koninkrijkburundi
	{47946, 184, 14, 0x1},    // repiblikdayiti
	{47960, 61, 20, 0x1},     // centraalafrrepubliek
	{47980, 44, 16, 0x1},     // portugalrepublic
	{47996, 53, 5, 0x81},     // #2ukr
	{48001, 684, 5, 0x1},     // #5ire
	{48006, 243, 14, 0x1},    // reunionislands
	{48020, 57, 9, 0x1},      // boeroendi
	{48029, 685, 5, 0x1},     // #5bot
	{48034, 164, 10, 0x1},    // repofyemen
	{48044, 108, 16, 0x1},    // southafricaunion
	{48060, 52, 5, 0x81},     // #4792
	{48065, 194, 5, 0x81},    // #4740
	{48070, 91, 10, 0x1},     // namibiaswa
	{48080, 141, 10, 0x1},    // nepalstate
	{48090, 120, 27, 0x1},    // federatedstatesofmicronesia
	{48117, 210, 24, 0x1},    // grondgebiedcocoseilanden
	{48141, 227, 36, 0x1},    // britishoverzeesterritoriumislandsman
	{48177, 23, 15, 0x1},     // republicgeorgia
	{48192, 686, 5, 0x1},     // #5625
	{48197, 123, 12, 0x1},    // iranislrepof
	{48209, 15, 13, 0x1},     // oostduitsland
	{48222, 207, 7, 0x1},     // stbarth
	{48229, 203, 15, 0x1},    // amerikaanssamoa
	{48244, 238, 5, 0x81},    // #2niu
	{48249, 135, 7, 0x1},     // ilankai
	{48256, 22, 45, 0x1},     // verenigdkoninkrijkgrootbrittannienorthierland
	{48301, 251, 7, 0x1},     // tokelau
	{48308, 124, 14, 0x1},    // republicofiraq
	{48322, 142, 5, 0x81},    // #2nru
	{48327, 198, 29, 0x1},    // venezuelabolivarianrepublicof
	{48356, 27, 13, 0x1},     // ierserepublic
	{48369, 140, 22, 0x1},    // formerfederatiemalakka
	{48391, 74, 5, 0x1},      // gabon
	{48396, 223, 16, 0x1},    // guianadepartment
	{48412, 74, 5, 0x1},      // gabun
	{48417, 246, 8, 0x1},     // sthelena
	{48425, 66, 12, 0x1},     // staatcomoren
	{48437, 148, 20, 0x1},    // koreapeoplesrepublic
	{48457, 20, 15, 0x1},     // suomentasavalta
	{48472, 687, 5, 0x1},     // #5bui
	{48477, 255, 20, 0x1},    // britishvirginislands
	{48497, 688, 5, 0x1},     // #5bra
	{48502, 82, 51, 0x1},     // grotesocialistischelibischarabischevolksjamahiriyya
	{48553, 689, 5, 0x1},     // #6211
	{48558, 78, 12, 0x1},     // guineabissao
	{48570, 252, 21, 0x1},    // provinceofchinataiwan
	{48591, 690, 5, 0x1},     // #5696
	{48596, 248, 21, 0x1},    // saintpierreenmiquelon
	{48617, 39, 18, 0x1},     // republicmontenegro
	{48635, 199, 14, 0x1},    // territoryaruba
	{48649, 223, 35, 0x1},    // territorialcollectivityfrenchguiana
	{48684, 33, 5, 0x1},      // #7lux
	{48689, 691, 5, 0x1},     // #5bar
	{48694, 246, 33, 0x1},    // sthelenatristandacunhaenascension
	{48727, 106, 10, 0x1},    // tanganjika
	{48737, 692, 5, 0x1},     // #6gdr
	{48742, 97, 11, 0x1},     // sierraleone
	{48753, 219, 17, 0x1},    // territoryguernsey
	{48770, 693, 5, 0x1},     // #6210
	{48775, 46, 10, 0x1},     // sovietunie
	{48785, 694, 20, 0x2},    // gilbertelliceislands
	{48805, 106, 20, 0x1},    // mainlanduroftanzania
	{48825, 194, 16, 0x1},    // surinamerepublic
	{48841, 148, 8, 0x1},     // koreadem
	{48849, 696, 5, 0x1},     // #5ken
	{48854, 68, 31, 0x1},     // afarsandtheissasfrenchterritory
	{48885, 106, 13, 0x1},    // fmrtanganyika
	{48898, 64, 23, 0x1},     // leopoldvilleformercongo
	{48921, 215, 13, 0x1},    // spaansesahara
	{48934, 55, 32, 0x1},     // federalpeoplesrepublicyugoslavia
	{48966, 55, 19, 0x1},     // jugoslavievoormalig
	{48985, 252, 9, 0x1},     // taiwanroc
	{48994, 42, 18, 0x1},     // aotearoanewzealand
	{49012, 236, 36, 0x1},    // newcaledoniaanddependenciesterritory
	{49048, 186, 31, 0x1},    // saintchristophernevisfederation
	{49079, 188, 21, 0x1},    // verenigdestatenmexico
	{49100, 697, 5, 0x1},     // #5ecu
	{49105, 241, 9, 0x1},     // palestine
	{49114, 67, 18, 0x1},     // republicacaboverde
	{49132, 82, 5, 0x1},      // #7lba
	{49137, 164, 23, 0x1},    // arabischerepubliekjemen
	{49160, 10, 8, 0x1},      // byelarus
	{49168, 698, 5, 0x1},     // #6395
	{49173, 52, 16, 0x1},     // republicofturkey
	{49189, 60, 16, 0x1},     // republicbotswana
	{49205, 699, 5, 0x1},     // #5bos
	{49210, 135, 37, 0x1},    // democraticsocialistrepublicofsrilanka
	{49247, 87, 19, 0x1},     // portugeesoostafrika
	{49266, 98, 7, 0x1},      // somalia
	{49273, 1, 3, 0x81},      // #48
	{49276, 700, 5, 0x1},     // #6gam
	{49281, 701, 3, 0x1},     // #52
	{49284, 702, 5, 0x1},     // #5698
	{49289, 28, 15, 0x1},     // lydveldidisland
	{49304, 179, 4, 0x1},     // #8ec
	{49308, 703, 5, 0x1},     // #5626
	{49313, 256, 26, 0x1},    // maagdeneilandenamerikaanse
	{49339, 64, 15, 0x1},     // republicofzaire
	{49354, 189, 20, 0x1},    // republicadenicaragua
	{49374, 252, 13, 0x1},    // chineestaipei
	{49387, 40, 5, 0x81},     // #2nld
	{49392, 36, 8, 0x1},      // moldavia
	{49400, 101, 5, 0x1},     // #7swz
	{49405, 55, 13, 0x1},     // fmryugoslavia
	{49418, 62, 29, 0x1},     // ivorycoastrepubliccotedivoire
	{49447, 62, 10, 0x1},     // ivorycoast
	{49457, 48, 26, 0x1},     // serbiamontenegrostateunion
	{49483, 153, 5, 0x1},     // #7syr
	{49488, 223, 30, 0x1},    // overzeesgebiedsdeelfransguyana
	{49518, 138, 12, 0x1},    // burmamyanmar
	{49530, 75, 5, 0x1},      // #7gha
	{49535, 222, 28, 0x1},    // greenlandautonomousterritory
	{49563, 704, 5, 0x1},     // #5est
	{49568, 256, 4, 0x1},     // usvi
	{49572, 54, 12, 0x1},     // unitesstates
	{49584, 198, 22, 0x1},    // venezuelabolivrepublic
	{49606, 705, 5, 0x1},     // #5bul
	{49611, 250, 5, 0x81},    // #4796
	{49616, 706, 5, 0x1},     // #6212
	{49621, 707, 5, 0x1},     // #4736
	{49626, 247, 5, 0x81},    // #4744
	{49631, 239, 36, 0x1},    // hendersonducieandoenoislandspitcairn
	{49667, 8, 23, 0x1},      // volksrepubliekbulgarije
	{49690, 228, 44, 0x1},    // chagosarchipelagobritishindianoceanterritory
	{49734, 147, 16, 0x1},    // papuanorthguinea
	{49750, 23, 15, 0x1},     // republicgeorgie
	{49765, 127, 9, 0x1},     // qazaqstan
	{49774, 708, 5, 0x1},     // #5645
	{49779, 709, 5, 0x1},     // #5651
	{49784, 102, 5, 0x1},     // #7sey
	{49789, 247, 19, 0x1},    // janmayenspitsbergen
	{49808, 143, 21, 0x1},    // sultanaatmuscatenoman
	{49829, 232, 32, 0x1},    // gemenebestdernoordelijkemarianen
	{49861, 44, 18, 0x1},     // portugeserepubliek
	{49879, 19, 16, 0x1},     // estonianrepublic
	{49895, 230, 12, 0x1},    // macauchinapr
	{49907, 46, 10, 0x1},     // russiaussr
	{49917, 55, 35, 0x1},     // socialistfederalrepublicjoegoslavie
	{49952, 168, 22, 0x1},    // gemenebestvandebahamas
	{49974, 170, 11, 0x1},    // wuliwyasuyu
	{49985, 710, 5, 0x1},     // #5irn
	{49990, 211, 21, 0x1},    // cookislandsnewzealand
	{50011, 711, 14, 0x2},    // channelislands
	{50025, 71, 15, 0x1},     // republicofegypt
	{50040, 246, 22, 0x1},    // sthelenatristandacunha
	{50062, 713, 20, 0x2},    // stmartinsaintmaarten
	{50082, 54, 9, 0x1},      // verstaten
	{50091, 715, 5, 0x1},     // #6265
	{50096, 243, 4, 0x1},     // #8re
	{50100, 184, 4, 0x1},     // #8ha
	{50104, 242, 25, 0x1},    // territoriumfranspolynesie
	{50129, 104, 12, 0x1},    // togorepublic
	{50141, 78, 5, 0x81},     // #2gnb
	{50146, 55, 11, 0x1},     // yougoslavia
	{50157, 716, 5, 0x2},     // #5652
	{50162, 193, 21, 0x1},    // republicadeelsalvador
	{50183, 205, 31, 0x1},    // frenchsouthernandantarcticlands
	{50214, 243, 18, 0x1},    // territoriumreunion
	{50232, 241, 15, 0x1},    // gazaandwestbank
	{50247, 82, 27, 0x1},     // libischarabischejamahiriyya
	{50274, 34, 5, 0x1},      // #7lat
	{50279, 127, 10, 0x1},    // kazachstan
	{50289, 718, 5, 0x1},     // #6390
	{50294, 163, 9, 0x1},     // westsamoa
	{50303, 719, 5, 0x1},     // #6grn
	{50308, 145, 28, 0x1},    // commonwealthofthephilippines
	{50336, 130, 43, 0x1},    // onafhankelijkeensoevereinerepubliekkiribati
	{50379, 136, 8, 0x1},     // maldiven
	{50387, 188, 25, 0x1},    // verenigdemexicaansestates
	{50412, 156, 20, 0x1},    // turkmenistanrepublic
	{50432, 219, 5, 0x81},    // #2ggy
	{50437, 246, 53, 0x1},    // overzeesgebiedsdeelsainthelenaascensiontristandacunha
	{50490, 175, 9, 0x1},     // costarica
	{50499, 175, 18, 0x1},    // republiekcostarica
	{50517, 48, 22, 0x1},     // servieenmontenegrounie
	{50539, 18, 16, 0x1},     // koninkrijkspanje
	{50555, 15, 16, 0x1},     // germanyfmrdemrep
	{50571, 241, 9, 0x1},     // palestina
	{50580, 48, 22, 0x1},     // fryserbiaandmontenegro
	{50602, 139, 14, 0x1},    // buitenmongolie
	{50616, 107, 5, 0x81},    // #2uga
	{50621, 255, 48, 0x1},    // britishoverzeesterritoriumbritishmaagdeneilanden
	{50669, 120, 16, 0x1},    // fedstsmicronesia
	{50685, 720, 5, 0x1},     // #6385
	{50690, 225, 60, 0x1},    // specialeadministratieveregiohongkongvandevolksrepubliekchina
	{50750, 721, 5, 0x1},     // #5bfo
	{50755, 722, 5, 0x1},     // #6375
	{50760, 143, 16, 0x1},    // sultanaatvanoman
	{50776, 101, 15, 0x1},    // formerswaziland
	{50791, 9, 4, 0x81},      // #1ba
	{50795, 242, 35, 0x1},    // paysdoutremerdelapolynesiefrancaise
	{50830, 60, 12, 0x1},     // bechuanaland
	{50842, 150, 20, 0x1},    // kingdomofsaudiarabia
	{50862, 156, 5, 0x81},    // #4795
	{50867, 225, 55, 0x1},    // volksrepubliekchinaspecialeadministratieveregiohongkong
	{50922, 221, 5, 0x81},    // #2glp
	{50927, 140, 18, 0x1},    // malaysiafederation
	{50945, 170, 15, 0x1},    // republicbolivia
	{50960, 64, 4, 0x1},      // #8cg
	{50964, 71, 4, 0x1},      // #8eg
	{50968, 49, 14, 0x1},     // slovakrepublic
	{50982, 223, 5, 0x81},    // #2guf
	{50987, 723, 5, 0x1},     // #5678
	{50992, 180, 5, 0x81},    // #2grd
	{50997, 41, 5, 0x81},     // #2nor
	{51002, 123, 3, 0x1},     // iri
	{51005, 6, 21, 0x1},      // republiekazerbeidzjan
	{51026, 92, 5, 0x81},     // #2ner
	{51031, 42, 5, 0x81},     // #2nzl
	{51036, 724, 5, 0x1},     // #6etm
	{51041, 121, 32, 0x1},    // indonesierepublicverenigdestates
	{51073, 214, 10, 0x1},    // caymanisds
	{51083, 239, 32, 0x1},    // overseasterritorypitcairnislands
	{51115, 86, 12, 0x1},     // republicmali
	{51127, 10, 37, 0x1},     // byelorussischesovietsocialistrepublic
	{51164, 10, 42, 0x1},     // belarussischesocialistischesovjetrepubliek
	{51206, 222, 28, 0x1},    // overzeesgebiedsdeelgroenland
	{51234, 1, 31, 0x1},      // peoplessocialistrepublicalbania
	{51265, 249, 22, 0x1},    // sintmaartennetherlands
	{51287, 84, 7, 0x1},      // morocco
	{51294, 143, 19, 0x1},    // muscatomansultanate
	{51313, 168, 21, 0x1},    // commonwealthofbahamas
	{51334, 725, 5, 0x1},     // #6372
	{51339, 123, 14, 0x1},    // iranislamicrep
	{51353, 726, 5, 0x1},     // #5bol
	{51358, 46, 10, 0x1},     // sowjetunie
	{51368, 75, 8, 0x1},      // goudkust
	{51376, 27, 13, 0x1},     // irishrepublic
	{51389, 235, 18, 0x1},    // territoriummayotte
	{51407, 727, 5, 0x1},     // #6260
	{51412, 215, 5, 0x81},    // #4732
	{51417, 101, 5, 0x81},    // #4748
	{51422, 233, 21, 0x1},    // grondgebiedmontserrat
	{51443, 18, 5, 0x81},     // #4724
	{51448, 202, 25, 0x1},    // nederlandseantillenformer
	{51473, 96, 5, 0x81},     // #2sen
	{51478, 128, 15, 0x1},    // kirghizrepublic
	{51493, 250, 21, 0x1},    // turksencaicoseilanden
	{51514, 65, 4, 0x1},      // #8cf
	{51518, 99, 20, 0x1},     // republicofsouthsudan
	{51538, 248, 22, 0x1},    // miquelonandsaintpierre
	{51560, 155, 13, 0x1},    // tadzjiekistan
	{51573, 728, 5, 0x1},     // #5679
	{51578, 62, 21, 0x1},     // republiquecotedivoire
	{51599, 121, 15, 0x1},    // dutcheastindies
	{51614, 164, 29, 0x1},    // jemenitischearabischerepublic
	{51643, 91, 5, 0x81},     // #2nam
	{51648, 93, 5, 0x81},     // #2nga
	{51653, 150, 3, 0x1},     // ksa
	{51656, 145, 20, 0x1},    // gemenebestfilipijnen
	{51676, 196, 24, 0x1},    // easternrepublicofuruguay
	{51700, 82, 24, 0x1},     // libischarabischerepublic
	{51724, 194, 15, 0x1},    // surinamrepublic
	{51739, 152, 16, 0x1},    // salomonseilanden
	{51755, 155, 18, 0x1},    // tajikistanrepublic
	{51773, 187, 5, 0x81},    // #2lca
	{51778, 729, 5, 0x1},     // #6373
	{51783, 730, 5, 0x1},     // #6grc
	{51788, 201, 12, 0x1},    // alandislands
	{51800, 731, 13, 0x2},    // republicchina
	{51813, 66, 15, 0x1},     // staatdercomoren
	{51828, 221, 33, 0x1},    // territorialcollectivityguadeloupe
	{51861, 138, 29, 0x1},    // unionofburmasocialistrepublic
	{51890, 733, 5, 0x1},     // #5bhm
	{51895, 230, 52, 0x1},    // macaospecialadministrativeregionpeoplesrepublicchina
	{51947, 90, 4, 0x1},      // #8mi
	{51951, 20, 4, 0x1},      // #8fi
	{51955, 135, 4, 0x1},     // #8ce
	{51959, 27, 4, 0x1},      // #8ei
	{51963, 147, 19, 0x1},    // papuanewguineastate
	{51982, 9, 25, 0x1},      // republicbosniaherzegovina
	{52007, 734, 5, 0x1},     // #5640
	{52012, 151, 5, 0x1},     // #7sgp
	{52017, 73, 33, 0x1},     // federaldemocraticrepublicethiopie
	{52050, 207, 7, 0x1},     // stbarts
	{52057, 120, 17, 0x1},    // fedstatmicronesia
	{52074, 25, 15, 0x1},     // republickroatie
	{52089, 735, 4, 0x1},     // #551
	{52093, 189, 5, 0x1},     // #7nca
	{52098, 1, 35, 0x1},      // socialistischevolksrepubliekalbanie
	{52133, 12, 31, 0x1},     // schweizerischeeidgenossenschaft
	{52164, 186, 34, 0x1},    // saintchristopherandnevisfederation
	{52198, 256, 21, 0x1},    // americanvirginislands
	{52219, 232, 16, 0x1},    // northernmarianas
	{52235, 736, 4, 0x1},     // #1yd
	{52239, 195, 27, 0x1},    // republicoftrinidadandtobago
	{52266, 737, 5, 0x1},     // #6370
	{52271, 172, 4, 0x81},    // #1bb
	{52275, 223, 25, 0x1},    // overzeesgebiedfransguyana
	{52300, 246, 25, 0x1},    // sainthelenatristandacunha
	{52325, 178, 17, 0x1},    // dominicanrepublic
	{52342, 159, 5, 0x81},    // #4798
	{52347, 161, 27, 0x1},    // vietnamdemocraticrepublicof
	{52374, 186, 26, 0x1},    // federatiesaintkittsennevis
	{52400, 233, 4, 0x1},     // #8mh
	{52404, 251, 18, 0x1},    // grondgebiedtokelau
	{52422, 30, 16, 0x1},     // koninkrijkitalie
	{52438, 119, 4, 0x1},     // #8fj
	{52442, 198, 31, 0x1},    // venezuelabolivariaanserepubliek
	{52473, 103, 4, 0x1},     // #8cd
	{52477, 211, 24, 0x1},    // nieuwzeelandcookeilanden
	{52501, 246, 34, 0x1},    // ascensionsainthelenatristandacunha
	{52535, 50, 5, 0x81},     // #2svn
	{52540, 93, 16, 0x1},     // nigeriafederatie
	{52556, 738, 4, 0x1},     // #552
	{52560, 32, 7, 0x1},      // lietuva
	{52567, 197, 14, 0x1},    // stvincentandgr
	{52581, 221, 29, 0x1},    // overzeesgebiedsdeelguadeloupe
	{52610, 225, 14, 0x1},    // formerhongkong
	{52624, 65, 25, 0x1},     // peoplesrepublicofthecongo
	{52649, 254, 12, 0x1},    // heiligestoel
	{52661, 209, 31, 0x1},    // overzeesgebiedsdeelbouveteiland
	{52692, 164, 4, 0x81},    // #1ye
	{52696, 739, 5, 0x1},     // #5etm
	{52701, 78, 20, 0x1},     // guineabissaurepublic
	{52721, 167, 14, 0x1},    // antiguabarbuda
	{52735, 15, 31, 0x1},     // formerdemocraticrepublicgermany
	{52766, 205, 43, 0x1},    // overseascollectivityfrenchsouthernterritory
	{52809, 740, 5, 0x1},     // #6371
	{52814, 149, 11, 0x1},    // dawlatqatar
	{52825, 15, 24, 0x1},     // germandemocraticrepublic
	{52849, 7, 4, 0x81},      // #1be
	{52853, 232, 12, 0x1},    // nmarianaisds
	{52865, 237, 32, 0x1},    // overzeesgebiedsdeelnorfolkeiland
	{52897, 741, 5, 0x1},     // #6gha
	{52902, 144, 4, 0x1},     // #8pk
	{52906, 225, 8, 0x1},     // hongkong
	{52914, 80, 13, 0x1},     // republickenya
	{52927, 37, 4, 0x1},      // #8mk
	{52931, 225, 4, 0x1},     // #8hk
	{52935, 249, 5, 0x81},    // #2sxm
	{52940, 217, 4, 0x1},     // #8fk
	{52944, 79, 4, 0x1},      // #8ek
	{52948, 106, 43, 0x1},    // formerunitedrepublicoftanganyikaandzanzibar
	{52991, 37, 13, 0x1},     // macedoniatfyr
	{53004, 231, 14, 0x1},    // francestmartin
	{53018, 47, 5, 0x1},      // #7smr
	{53023, 742, 22, 0x2},    // sintmaartensaintmartin
	{53045, 98, 18, 0x1},     // somalischerepublic
	{53063, 744, 4, 0x1},     // #553
	{53067, 252, 6, 0x1},     // taiwan
	{53073, 234, 27, 0x1},    // overseasterritorymartinique
	{53100, 745, 5, 0x1},     // #6hon
	{53105, 746, 5, 0x1},     // #5irq
	{53110, 178, 21, 0x1},    // dominicaanserepubliek
	{53131, 119, 12, 0x1},    // fijieilanden
	{53143, 747, 5, 0x1},     // #6380
	{53148, 748, 5, 0x1},     // #6hun
	{53153, 16, 28, 0x1},     // formergermanyfederalrepublic
	{53181, 161, 18, 0x1},    // fmrdemrepofvietnam
	{53199, 199, 24, 0x1},    // overzeesgebiedsdeelaruba
	{53223, 62, 18, 0x1},     // republiekivoorkust
	{53241, 113, 4, 0x81},    // #1bd
	{53245, 186, 25, 0x1},    // federationsaintkittsnevis
	{53270, 136, 9, 0x1},     // maladiven
	{53279, 136, 17, 0x1},    // maledivenrepublic
	{53296, 89, 13, 0x1},     // republikmoris
	{53309, 749, 5, 0x1},     // #4720
	{53314, 39, 4, 0x1},      // #8mj
	{53318, 153, 5, 0x81},    // #2syr
	{53323, 26, 18, 0x1},     // republiekhongarije
	{53341, 257, 21, 0x1},    // territorywallisfutuna
	{53362, 129, 4, 0x1},     // #8cb
	{53366, 213, 25, 0x1},    // christmasislandsterritory
	{53391, 71, 12, 0x1},     // egyptkingdom
	{53403, 256, 37, 0x1},    // territoriumamerikaansemaagdeneilanden
	{53440, 24, 5, 0x81},     // #2grc
	{53445, 750, 4, 0x1},     // #554
	{53449, 751, 4, 0x1},     // #594
	{53453, 752, 5, 0x1},     // #6eth
	{53458, 74, 13, 0x1},     // republicgabon
	{53471, 38, 13, 0x1},     // republicmalta
	{53484, 208, 14, 0x1},    // bermudaislands
	{53498, 148, 32, 0x1},    // democraticpeoplesrepublicofkorea
	{53530, 241, 43, 0x1},    // palestinianauthorityadministeredterritories
	{53573, 158, 13, 0x1},    // puleangatonga
	{53586, 144, 22, 0x1},    // pakistaninclbangladesh
	{53608, 107, 4, 0x81},    // #1ug
	{53612, 73, 7, 0x1},      // etiopie
	{53619, 65, 24, 0x1},     // republicbrazzavillecongo
	{53643, 248, 19, 0x1},    // saintpierremiquelon
	{53662, 753, 5, 0x1},     // #6grg
	{53667, 9, 25, 0x1},      // republicbosnieherzegovina
	{53692, 8, 4, 0x81},      // #1bg
	{53696, 246, 21, 0x1},    // sinthelenaenascension
	{53717, 225, 25, 0x1},    // xianggangtebiexingzhengqu
	{53742, 119, 14, 0x1},    // matanitukoviti
	{53756, 147, 8, 0x1},     // pnguinea
	{53764, 754, 5, 0x1},     // #6nam
	{53769, 215, 4, 0x1},     // #8wi
	{53773, 164, 4, 0x1},     // #8ym
	{53777, 148, 32, 0x1},    // democratischevolksrepubliekkorea
	{53809, 137, 4, 0x1},     // #8rm
	{53813, 199, 5, 0x1},     // aruba
	{53818, 72, 5, 0x1},      // #7eri
	{53823, 85, 28, 0x1},     // democraticrepublicmadagaskar
	{53851, 230, 14, 0x1},    // territorymacao
	{53865, 120, 4, 0x1},     // #8fm
	{53869, 231, 18, 0x1},    // stmaartenfransdeel
	{53887, 11, 4, 0x1},      // #8ca
	{53891, 8, 18, 0x1},      // republiekbulgarije
	{53909, 206, 28, 0x1},    // sainteustatiusandsababonaire
	{53937, 3, 4, 0x1},       // #8am
	{53941, 111, 25, 0x1},    // islamicstateofafghanistan
	{53966, 49, 5, 0x81},     // #2svk
	{53971, 73, 33, 0x1},     // federaldemocraticrepublicethiopia
	{54004, 164, 6, 0x1},     // yemenn
	{54010, 755, 4, 0x1},     // #555
	{54014, 756, 4, 0x1},     // #531
	{54018, 196, 27, 0x1},    // orientaalserepubliekuruguay
	{54045, 99, 5, 0x1},      // #7ssd
	{54050, 757, 4, 0x1},     // #595
	{54054, 240, 9, 0x1},     // portorico
	{54063, 131, 20, 0x1},    // korearepublicofsouth
	{54083, 758, 5, 0x1},     // #5eth
	{54088, 170, 26, 0x1},    // multinationalestaatbolivia
	{54114, 13, 22, 0x1},     // formertsjechoslowakije
	{54136, 252, 52, 0x1},    // penghukinmenandmatsuseparatecustomsterritoryoftaiwan
	{54188, 175, 20, 0x1},    // republicadecostarica
	{54208, 102, 18, 0x1},    // republicseychellen
	{54226, 59, 4, 0x81},     // #1bf
	{54230, 42, 8, 0x1},      // aotearoa
	{54238, 144, 8, 0x1},     // pakistan
	{54246, 30, 13, 0x1},     // italyrepublic
	{54259, 195, 17, 0x1},    // trinidadandtobago
	{54276, 86, 4, 0x1},      // #8ml
	{54280, 233, 27, 0x1},    // overseasterritorymontserrat
	{54307, 191, 14, 0x1},    // piruwripuwlika
	{54321, 59, 10, 0x1},     // oppervolta
	{54331, 75, 5, 0x81},     // #2gha
	{54336, 1, 4, 0x1},       // #8al
	{54340, 224, 5, 0x81},    // #2gum
	{54345, 174, 18, 0x1},    // republicofcolumbia
	{54363, 13, 26, 0x1},     // czechslovakfederalrepublic
	{54389, 1, 23, 0x1},      // republikaeastshqiperise
	{54412, 189, 5, 0x81},    // #2nic
	{54417, 759, 4, 0x1},     // #556
	{54421, 257, 32, 0x1},    // overseascollectivitywallisfutuna
	{54453, 250, 21, 0x1},    // turksandcaicosislands
	{54474, 5, 19, 0x1},      // republikoesterreich
	{54493, 48, 26, 0x1},     // stateunionserbiamontenegro
	{54519, 253, 17, 0x1},    // usminoroutlyingis
	{54536, 68, 22, 0x1},     // afarsandissasterritory
	{54558, 55, 34, 0x1},     // socialistfederalrepublicyugoslavia
	{54592, 760, 5, 0x1},     // #5760
	{54597, 259, 16, 0x1},    // republicofkosova
	{54613, 23, 17, 0x1},     // republicofgeorgia
	{54630, 53, 4, 0x81},     // #1ua
	{54634, 257, 19, 0x1},    // wallisandfutunaisds
	{54653, 228, 17, 0x1},    // brindianoceanterr
	{54670, 108, 22, 0x1},    // formerunionsouthafrica
	{54692, 200, 4, 0x81},    // #1ai
	{54696, 232, 4, 0x1},     // cnmi
	{54700, 244, 21, 0x1},    // vietnamformerrepublic
	{54721, 57, 4, 0x81},     // #1bi
	{54725, 16, 4, 0x81},     // #1de
	{54729, 64, 17, 0x1},     // leopoldvillecongo
	{54746, 37, 28, 0x1},     // macedoniafyromnorthmacedonia
	{54774, 249, 17, 0x1},    // saintmaartendutch
	{54791, 245, 47, 0x1},    // overzeesgebiedsouthgeorgiesouthsandwicheilanden
	{54838, 45, 4, 0x1},      // #8ro
	{54842, 256, 40, 0x1},    // overzeesgebiedamerikaansemaagdeneilanden
	{54882, 44, 4, 0x1},      // #8po
	{54886, 84, 4, 0x1},      // #8mo
	{54890, 148, 20, 0x1},    // peoplesrepublickorea
	{54910, 183, 4, 0x1},     // #8ho
	{54914, 206, 21, 0x1},    // bonairesainteustatius
	{54935, 19, 13, 0x1},     // eestivabariik
	{54948, 177, 4, 0x1},     // #8do
	{54952, 218, 4, 0x1},     // #8fo
	{54956, 256, 37, 0x1},    // grondgebiedamerikaansemaagdeneilanden
	{54993, 174, 4, 0x1},     // #8co
	{54997, 56, 4, 0x1},      // #8ao
	{55001, 46, 16, 0x1},     // formersovjetunie
	{55017, 253, 43, 0x1},    // kleineafgelegeneilandenvandeverenigdestaten
	{55060, 37, 31, 0x1},     // macedoniaformeryugoslavrepublic
	{55091, 243, 27, 0x1},    // overzeesegemeenschapreunion
	{55118, 761, 5, 0x1},     // #5670
	{55123, 222, 5, 0x81},    // #2grl
	{55128, 235, 26, 0x1},    // overzeesgebiedsdeelmayotte
	{55154, 219, 27, 0x1},    // overzeesgebiedsdeelguernsey
	{55181, 762, 4, 0x1},     // #557
	{55185, 37, 5, 0x1},      // fyrom
	{55190, 59, 6, 0x1},      // #3hvbf
	{55196, 763, 5, 0x1},     // #6420
	{55201, 10, 16, 0x1},     // belorussischessr
	{55217, 111, 21, 0x1},    // afghanistanislamicrep
	{55238, 248, 30, 0x1},    // departementsaintpierremiquelon
	{55268, 64, 13, 0x1},     // kongokinshasa
	{55281, 145, 11, 0x1},    // fillipijnen
	{55292, 244, 20, 0x1},    // republicsouthvietnam
	{55312, 114, 4, 0x81},    // #1bh
	{55316, 764, 4, 0x1},     // #1dd
	{55320, 181, 5, 0x1},     // #7gua
	{55325, 6, 20, 0x1},      // republicazerbeidzjan
	{55345, 99, 15, 0x1},     // zuidelijksoedan
	{55360, 54, 9, 0x1},      // verstates
	{55369, 111, 25, 0x1},    // afghanistanislamicemirate
	{55394, 141, 4, 0x1},     // #8np
	{55398, 43, 4, 0x1},      // #8pl
	{55402, 109, 15, 0x1},    // republiekzambia
	{55417, 35, 4, 0x1},      // #8mn
	{55421, 148, 4, 0x1},     // #8kn
	{55425, 138, 23, 0x1},    // myanmarrepubliekderunie
	{55448, 66, 4, 0x1},      // #8cn
	{55452, 19, 4, 0x1},      // #8en
	{55456, 188, 21, 0x1},    // verenigdestatesmexico
	{55477, 2, 4, 0x1},       // #8an
	{55481, 197, 19, 0x1},    // stvincentgrenadines
	{55500, 23, 31, 0x1},     // georgiansovietsocialistrepublic
	{55531, 64, 25, 0x1},     // republiccongoleopoldville
	{55556, 156, 10, 0x1},    // toerkmenie
	{55566, 765, 4, 0x1},     // #558
	{55570, 96, 16, 0x1},     // republieksenegal
	{55586, 115, 29, 0x1},    // theabodeofpeacenationofbrunei
	{55615, 162, 17, 0x1},    // republicofvanuatu
	{55632, 124, 13, 0x1},    // republiekirak
	{55645, 766, 4, 0x1},     // #590
	{55649, 49, 9, 0x1},      // slovakije
	{55658, 192, 16, 0x1},    // republicparaguay
	{55674, 133, 5, 0x1},     // #7lao
	{55679, 767, 5, 0x1},     // #5702
	{55684, 768, 5, 0x1},     // #6hai
	{55689, 248, 14, 0x1},    // saintpierremiq
	{55703, 197, 22, 0x1},    // stvincentandgrenadines
	{55725, 58, 5, 0x1},      // benin
	{55730, 144, 4, 0x81},    // #1pk
	{55734, 225, 4, 0x81},    // #1hk
	{55738, 148, 12, 0x1},    // demrepnkorea
	{55750, 132, 6, 0x1},     // kuwait
	{55756, 144, 18, 0x1},    // republicofpakistan
	{55774, 171, 6, 0x1},     // brasil
	{55780, 180, 5, 0x1},     // #7grn
	{55785, 110, 4, 0x1},     // #8zi
	{55789, 136, 8, 0x1},     // maldives
	{55797, 249, 21, 0x1},    // dutchpartsaintmaarten
	{55818, 190, 4, 0x1},     // #8pm
	{55822, 85, 4, 0x1},      // #8ma
	{55826, 206, 23, 0x1},    // sinteustatiusandbonaire
	{55849, 226, 4, 0x1},     // #8hm
	{55853, 79, 27, 0x1},     // republiqueguineeequatoriale
	{55880, 99, 11, 0x1},     // southsoedan
	{55891, 63, 4, 0x1},      // #8cm
	{55895, 129, 27, 0x1},    // formerdemocratischkampuchea
	{55922, 64, 30, 0x1},     // democraticrepublicofzairecongo
	{55952, 199, 19, 0x1},    // overzeesgebiedaruba
	{55971, 769, 5, 0x1},     // #6eqg
	{55976, 85, 22, 0x1},     // malagassischerepubliek
	{55998, 770, 4, 0x1},     // #591
	{56002, 249, 16, 0x1},    // sintmaartendutch
	{56018, 134, 5, 0x1},     // #7lbn
	{56023, 771, 5, 0x1},     // #5703
	{56028, 82, 24, 0x1},     // formerlibyanarabrepublic
	{56052, 37, 17, 0x1},     // macedoniarepublic
	{56069, 54, 3, 0x1},      // vsa
	{56072, 257, 23, 0x1},    // territoriumwallisfutuna
	{56095, 235, 25, 0x1},    // overseasdepartmentmayotte
	{56120, 207, 16, 0x1},    // sintbartholomeus
	{56136, 81, 5, 0x81},     // #2lbr
	{56141, 64, 29, 0x1},     // formercongodemocraticrepublic
	{56170, 103, 5, 0x1},     // tchad
	{56175, 123, 8, 0x1},     // iranirof
	{56183, 1, 4, 0x81},      // #1al
	{56187, 58, 4, 0x81},     // #1bj
	{56191, 82, 27, 0x1},     // libischearabischejamahiriya
	{56218, 156, 13, 0x1},    // toerkmenistan
	{56231, 121, 29, 0x1},    // unitedstatesindonesiarepublic
	{56260, 211, 6, 0x1},     // cookis
	{56266, 53, 4, 0x1},      // #8up
	{56270, 142, 4, 0x1},     // #8nr
	{56274, 8, 8, 0x1},       // bulgaria
	{56282, 25, 4, 0x1},      // #8hr
	{56286, 68, 4, 0x1},      // #8dj
	{56290, 99, 5, 0x81},     // #2ssd
	{56295, 136, 17, 0x1},    // sultanaatmaldiven
	{56312, 99, 10, 0x1},     // sudansouth
	{56322, 772, 4, 0x1},     // #520
	{56326, 773, 4, 0x1},     // #592
	{56330, 32, 18, 0x1},     // lietuvosrespublika
	{56348, 118, 15, 0x1},    // republiekcyprus
	{56363, 133, 28, 0x1},    // democraticvolksrepublieklaos
	{56391, 237, 23, 0x1},    // norfolkislandsterritory
	{56414, 7, 6, 0x1},       // belgie
	{56420, 774, 5, 0x1},     // #5700
	{56425, 775, 5, 0x1},     // #5isr
	{56430, 776, 5, 0x1},     // #5eri
	{56435, 207, 25, 0x1},    // departmentsaintbarthelemy
	{56460, 117, 15, 0x1},    // mainlandchinapr
	{56475, 253, 4, 0x81},    // #1um
	{56479, 185, 4, 0x81},    // #1jm
	{56483, 155, 12, 0x1},    // tadsjikistan
	{56495, 3, 4, 0x81},      // #1am
	{56499, 208, 4, 0x81},    // #1bm
	{56503, 120, 4, 0x81},    // #1fm
	{56507, 54, 4, 0x1},      // #8us
	{56511, 194, 4, 0x1},     // #8ns
	{56515, 239, 4, 0x1},     // #8pc
	{56519, 30, 12, 0x1},     // italykingdom
	{56531, 143, 10, 0x1},    // muscatoman
	{56541, 95, 5, 0x81},     // #4729
	{56546, 230, 4, 0x1},     // #8mc
	{56550, 77, 5, 0x81},     // #2gmb
	{56555, 80, 5, 0x1},      // kenya
	{56560, 210, 4, 0x1},     // #8ck
	{56564, 193, 4, 0x1},     // #8es
	{56568, 34, 14, 0x1},     // latviarepublic
	{56582, 244, 8, 0x1},     // svietnam
	{56590, 212, 25, 0x1},    // curacaokingdomnetherlands
	{56615, 197, 5, 0x81},    // #4670
	{56620, 777, 4, 0x1},     // #593
	{56624, 249, 16, 0x1},    // dutchsintmaarten
	{56640, 106, 17, 0x1},    // tanzaniaunitedrep
	{56657, 778, 5, 0x1},     // #5771
	{56662, 779, 5, 0x1},     // #5701
	{56667, 145, 4, 0x81},    // #1ph
	{56671, 77, 5, 0x1},      // #7gam
	{56676, 111, 11, 0x1},    // afghanistan
	{56687, 246, 23, 0x1},    // ascensiontristandacunha
	{56710, 780, 4, 0x1},     // #1an
	{56714, 109, 9, 0x1},     // nrhodesia
	{56723, 207, 4, 0x81},    // #1bl
	{56727, 117, 4, 0x81},    // #1cn
	{56731, 224, 5, 0x1},     // #7gum
	{56736, 165, 22, 0x1},    // peoplesrepublicofyemen
	{56758, 241, 16, 0x1},    // stateofpalestine
	{56774, 145, 11, 0x1},    // phillipines
	{56785, 99, 5, 0x81},     // #4728
	{56790, 234, 4, 0x1},     // #8mb
	{56794, 73, 30, 0x1},     // ethiopiatransitionalgovernment
	{56824, 781, 5, 0x1},     // #6rus
	{56829, 116, 4, 0x1},     // #8bt
	{56833, 214, 4, 0x1},     // #8cj
	{56837, 72, 4, 0x1},      // #8er
	{56841, 6, 4, 0x1},       // #8aj
	{56845, 194, 5, 0x81},    // #2sur
	{56850, 101, 5, 0x81},    // #2swz
	{56855, 79, 12, 0x1},     // spaansguinea
	{56867, 163, 26, 0x1},    // malosaolototutoatasiosamoa
	{56893, 255, 9, 0x1},     // britishvi
	{56902, 68, 21, 0x1},     // fransgebiedafarsissas
	{56923, 98, 5, 0x1},      // #7som
	{56928, 236, 25, 0x1},    // departementnieuwcaledonie
	{56953, 123, 14, 0x1},    // islamicrepiran
	{56967, 197, 17, 0x1},    // stvincentandgrens
	{56984, 66, 12, 0x1},     // comorosstate
	{56996, 190, 15, 0x1},    // republicapanama
	{57011, 782, 5, 0x1},     // #5770
	{57016, 92, 13, 0x1},     // republicniger
	{57029, 61, 27, 0x1},     // centraalafrikaanskeizerrijk
	{57056, 105, 7, 0x1},     // tunisie
	{57063, 22, 36, 0x1},     // greatbritainandnirelandunitedkingdom
	{57099, 125, 4, 0x81},    // #1jo
	{57103, 101, 6, 0x1},     // ngwane
	{57109, 198, 20, 0x1},    // republicbolvenezuela
	{57129, 56, 4, 0x81},     // #1ao
	{57133, 170, 4, 0x81},    // #1bo
	{57137, 174, 4, 0x81},    // #1co
	{57141, 32, 5, 0x81},     // #2ltu
	{57146, 230, 37, 0x1},    // macauspecialadministrativeregionchina
	{57183, 244, 16, 0x1},    // republiekvietnam
	{57199, 178, 4, 0x81},    // #1do
	{57203, 98, 28, 0x1},     // somalischedemocraticrepublic
	{57231, 218, 4, 0x81},    // #1fo
	{57235, 783, 5, 0x1},     // #6nau
	{57240, 91, 4, 0x1},      // #8wa
	{57244, 131, 20, 0x1},    // southkorearepublicof
	{57264, 144, 23, 0x1},    // islamicrepublicpakistan
	{57287, 189, 4, 0x1},     // #8nu
	{57291, 192, 4, 0x1},     // #8pa
	{57295, 246, 34, 0x1},    // sthelenatristandacunhaandascension
	{57329, 176, 13, 0x1},    // republicacuba
	{57342, 8, 4, 0x1},       // #8bu
	{57346, 173, 4, 0x1},     // #8ci
	{57350, 40, 21, 0x1},     // koninkrijknederlanden
	{57371, 90, 14, 0x1},     // malawirepublic
	{57385, 55, 11, 0x1},     // yugoslavsfr
	{57396, 112, 4, 0x1},     // #8ae
	{57400, 68, 14, 0x1},     // afarenissaland
	{57414, 37, 44, 0x1},     // devoormaligejoegoslavischerepubliekmacedonie
	{57458, 50, 17, 0x1},     // republiekslovenie
	{57475, 152, 5, 0x1},     // #7sol
	{57480, 191, 5, 0x81},    // #4604
	{57485, 16, 33, 0x1},     // federalrepublicgermanywestgermany
	{57518, 119, 14, 0x1},    // republicoffiji
	{57532, 232, 30, 0x1},    // grondgebiednoordelijkemarianen
	{57562, 203, 12, 0x1},    // easternsamoa
	{57574, 45, 17, 0x1},     // roemeenserepublic
	{57591, 239, 4, 0x81},    // #1pn
	{57595, 183, 4, 0x81},    // #1hn
	{57599, 64, 31, 0x1},     // kinshasademocraticrepubliccongo
	{57630, 206, 19, 0x1},    // sinteustatiusensaba
	{57649, 115, 4, 0x81},    // #1bn
	{57653, 173, 4, 0x81},    // #1cl
	{57657, 215, 5, 0x81},    // #2esh
	{57662, 220, 30, 0x1},    // britishoverzeesgebiedgibraltar
	{57692, 134, 16, 0x1},    // republieklibanon
	{57708, 784, 5, 0x1},     // #6rwa
	{57713, 36, 4, 0x1},      // #8md
	{57717, 138, 6, 0x1},     // #3bumm
	{57723, 785, 5, 0x1},     // #6rum
	{57728, 30, 4, 0x1},      // #8it
	{57732, 209, 4, 0x1},     // #8bv
	{57736, 117, 4, 0x1},     // #8ch
	{57740, 73, 4, 0x1},      // #8et
	{57744, 257, 22, 0x1},    // departmentwallisfutuna
	{57766, 67, 18, 0x1},     // republickaapverdie
	{57784, 1, 20, 0x1},      // republikaeshqiperise
	{57804, 50, 5, 0x1},      // #7slo
	{57809, 93, 24, 0x1},     // federalrepublicofnigeria
	{57833, 224, 6, 0x1},     // guahan
	{57839, 66, 29, 0x1},     // federalislamicrepubliccomoros
	{57868, 786, 4, 0x1},     // #580
	{57872, 71, 3, 0x1},      // var
	{57875, 48, 14, 0x1},     // republicserbia
	{57889, 138, 35, 0x1},    // unievanburmasocialistischerepubliek
	{57924, 245, 11, 0x1},    // zuidgeorgie
	{57935, 119, 11, 0x1},    // fijiislands
	{57946, 106, 37, 0x1},    // unitedrepublicoftanganyikaandzanzibar
	{57983, 787, 5, 0x1},     // #5704
	{57988, 248, 4, 0x81},    // #1pm
	{57992, 74, 5, 0x1},      // #7gab
	{57997, 226, 4, 0x81},    // #1hm
	{58001, 124, 4, 0x81},    // #1iq
	{58005, 143, 4, 0x81},    // #1om
	{58009, 788, 6, 0x3},     // guiana
	{58015, 206, 4, 0x81},    // #1bq
	{58019, 63, 4, 0x81},     // #1cm
	{58023, 47, 36, 0x1},     // allerdoorluchtigsterepublicsanmarino
	{58059, 152, 15, 0x1},    // salomoneilanden
	{58074, 241, 12, 0x1},    // westbankgaza
	{58086, 177, 4, 0x81},    // #1dm
	{58090, 194, 8, 0x1},     // suriname
	{58098, 20, 4, 0x81},     // #1fi
	{58102, 94, 4, 0x1},      // #8rw
	{58106, 51, 4, 0x1},      // #8sw
	{58110, 139, 4, 0x1},     // #8mg
	{58114, 128, 4, 0x1},     // #8kg
	{58118, 129, 25, 0x1},    // formerdemocratickampuchea
	{58143, 223, 4, 0x1},     // #8fg
	{58147, 211, 4, 0x1},     // #8cw
	{58151, 69, 4, 0x1},      // #8ag
	{58155, 105, 15, 0x1},    // republictunisia
	{58170, 157, 9, 0x1},     // easttimor
	{58179, 203, 29, 0x1},    // overzeesgebiedamerikaanssamoa
	{58208, 96, 5, 0x1},      // #7sen
	{58213, 206, 42, 0x1},    // overseasterritorybonairesainteustatiussaba
	{58255, 791, 5, 0x1},     // #6110
	{58260, 186, 5, 0x1},     // #7skn
	{58265, 145, 24, 0x1},    // republicofthephilippines
	{58289, 47, 5, 0x81},     // #4674
	{58294, 792, 5, 0x1},     // #5775
	{58299, 793, 5, 0x1},     // #5ita
	{58304, 145, 20, 0x1},    // filipijnengemenebest
	{58324, 794, 5, 0x1},     // #5705
	{58329, 209, 23, 0x1},    // territoriumbouveteiland
	{58352, 170, 13, 0x1},    // formerbolivia
	{58365, 43, 4, 0x81},     // #1pl
	{58369, 54, 12, 0x1},     // vsvanamerika
	{58381, 123, 4, 0x81},    // #1ir
	{58385, 64, 24, 0x1},     // congodemrepzairekinshasa
	{58409, 795, 28, 0x82},   // federalerepubliekjoegoslavie
	{58437, 98, 32, 0x1},     // somalischedemocratischerepubliek
	{58469, 161, 26, 0x1},    // socialistrepublicofvietnam
	{58495, 76, 5, 0x1},      // #7gui
	{58500, 126, 5, 0x1},     // nihon
	{58505, 257, 4, 0x1},     // #8wf
	{58509, 152, 11, 0x1},    // solomonisds
	{58520, 145, 4, 0x1},     // #8rp
	{58524, 59, 4, 0x1},      // #8uv
	{58528, 259, 20, 0x1},    // underunscr1244kosovo
	{58548, 83, 4, 0x1},      // #8lt
	{58552, 235, 4, 0x1},     // #8mf
	{58556, 236, 37, 0x1},    // overzeesecollectiviteitnieuwcaledonie
	{58593, 62, 4, 0x1},      // #8iv
	{58597, 124, 11, 0x1},    // iraqkingdom
	{58608, 65, 19, 0x1},     // volksrepubliekcongo
	{58627, 152, 4, 0x1},     // #8bp
	{58631, 67, 4, 0x1},      // #8cv
	{58635, 3, 17, 0x1},      // republicofarmenia
	{58652, 111, 4, 0x1},     // #8af
	{58656, 111, 29, 0x1},    // democraticrepublicafghanistan
	{58685, 30, 5, 0x1},      // italy
	{58690, 189, 18, 0x1},    // republieknicaragua
	{58708, 100, 5, 0x81},    // #2stp
	{58713, 79, 12, 0x1},     // spaansguinee
	{58725, 163, 5, 0x1},     // #7sam
	{58730, 106, 20, 0x1},    // uroftanzaniamainland
	{58750, 106, 30, 0x1},    // tanzaniamainlandunitedrepublic
	{58780, 221, 29, 0x1},    // overzeesdepartementguadeloupe
	{58809, 1, 30, 0x1},      // socialistvolksrepubliekalbanie
	{58839, 27, 4, 0x1},      // eire
	{58843, 225, 62, 0x1},    // hongkongspecialadministrativeregionofthepeoplesrepublicofchina
	{58905, 797, 5, 0x1},     // #5710
	{58910, 138, 23, 0x1},    // unievanmyanmarrepubliek
	{58933, 211, 10, 0x1},    // kukiairani
	{58943, 259, 16, 0x1},    // republicofkosovo
	{58959, 48, 4, 0x81},     // #1rs
	{58963, 26, 24, 0x1},     // hungarianpeoplesrepublic
	{58987, 170, 18, 0x1},    // plurstateofbolivia
	{59005, 105, 7, 0x1},     // tunisia
	{59012, 22, 4, 0x1},      // #1uk
	{59016, 28, 4, 0x81},     // #1is
	{59020, 248, 30, 0x1},    // grondgebiedsaintpierremiquelon
	{59050, 135, 4, 0x81},    // #1lk
	{59054, 168, 4, 0x81},    // #1bs
	{59058, 211, 4, 0x81},    // #1ck
	{59062, 17, 4, 0x81},     // #1dk
	{59066, 109, 4, 0x1},     // #8za
	{59070, 217, 4, 0x81},    // #1fk
	{59074, 240, 4, 0x1},     // #8rq
	{59078, 95, 4, 0x1},      // #8su
	{59082, 196, 4, 0x1},     // #8uy
	{59086, 191, 4, 0x1},     // #8pe
	{59090, 33, 4, 0x1},      // #8lu
	{59094, 140, 4, 0x1},     // #8my
	{59098, 798, 5, 0x1},     // #5zim
	{59103, 26, 4, 0x1},      // #8hu
	{59107, 80, 4, 0x1},      // #8ke
	{59111, 194, 18, 0x1},    // republicofsuriname
	{59129, 221, 21, 0x1},    // territoriumguadeloupe
	{59150, 176, 4, 0x1},     // #8cu
	{59154, 98, 36, 0x1},     // jamhuuriyadademuqraadigasoomaaliyeed
	{59190, 799, 5, 0x1},     // #5zam
	{59195, 199, 4, 0x1},     // #8aa
	{59199, 143, 19, 0x1},    // sultanaatmuscatoman
	{59218, 246, 11, 0x1},    // sainthelena
	{59229, 150, 15, 0x1},    // saoedischarabie
	{59244, 171, 27, 0x1},    // republicafederativadobrasil
	{59271, 91, 5, 0x1},      // #7nam
	{59276, 208, 26, 0x1},    // overzeesgebiedsdeelbermuda
	{59302, 192, 5, 0x81},    // #4600
	{59307, 43, 5, 0x81},     // #4616
	{59312, 104, 16, 0x1},    // togoleserepublic
	{59328, 87, 27, 0x1},     // peoplesrepublicofmozambique
	{59355, 235, 4, 0x81},    // #1yt
	{59359, 800, 5, 0x1},     // #5713
	{59364, 25, 4, 0x81},     // #1hr
	{59368, 30, 4, 0x81},     // #1it
	{59372, 122, 10, 0x1},    // unionindia
	{59382, 2, 4, 0x81},      // #1ad
	{59386, 129, 24, 0x1},    // kampucheapeoplesrepublic
	{59410, 171, 4, 0x81},    // #1br
	{59414, 12, 4, 0x81},     // #1ch
	{59418, 19, 5, 0x81},     // #2est
	{59423, 68, 4, 0x81},     // #1dj
	{59427, 73, 4, 0x81},     // #1et
	{59431, 119, 4, 0x81},    // #1fj
	{59435, 187, 4, 0x1},     // #8st
	{59439, 42, 4, 0x1},      // #8nz
	{59443, 220, 26, 0x1},    // overseasterritorygibraltar
	{59469, 188, 4, 0x1},     // #8mx
	{59473, 141, 32, 0x1},    // federaldemocraticrepublicofnepal
	{59505, 52, 7, 0x1},      // turkyye
	{59512, 171, 4, 0x1},     // #8br
	{59516, 61, 4, 0x1},      // #8ct
	{59520, 801, 5, 0x1},     // #5zan
	{59525, 64, 14, 0x1},     // congofreestate
	{59539, 97, 10, 0x1},     // sieraleone
	{59549, 38, 14, 0x1},     // republiekmalta
	{59563, 15, 15, 0x1},     // germanydemrepof
	{59578, 49, 5, 0x1},      // #7svk
	{59583, 46, 16, 0x1},     // russischefederal
	{59599, 158, 12, 0x1},    // tongakingdom
	{59611, 148, 31, 0x1},    // koreademocracticpeoplesrepublic
	{59642, 16, 24, 0x1},     // federalrepublicduitsland
	{59666, 64, 25, 0x1},     // democraticrepublicofcongo
	{59691, 245, 11, 0x1},    // zuidgeorgia
	{59702, 802, 4, 0x2},     // #1yu
	{59706, 804, 5, 0x1},     // #5712
	{59711, 110, 16, 0x1},    // zimbabwerhodesia
	{59727, 190, 4, 0x81},    // #1pa
	{59731, 46, 4, 0x81},     // #1ru
	{59735, 229, 4, 0x81},    // #1je
	{59739, 112, 4, 0x81},    // #1ae
	{59743, 31, 4, 0x81},     // #1li
	{59747, 238, 4, 0x81},    // #1nu
	{59751, 805, 4, 0x1},     // #1bu
	{59755, 62, 4, 0x81},     // #1ci
	{59759, 48, 38, 0x1},     // staatsgemeenschapvanservieenmontenegro
	{59797, 111, 27, 0x1},    // islamicemirateofafghanistan
	{59824, 46, 4, 0x1},      // #8rs
	{59828, 179, 5, 0x81},    // #2ecu
	{59833, 78, 12, 0x1},     // guineabissau
	{59845, 31, 4, 0x1},      // #8ls
	{59849, 231, 20, 0x1},    // saintmartinfransdeel
	{59869, 29, 4, 0x1},      // #8is
	{59873, 197, 25, 0x1},    // sintvincentendegrenadines
	{59898, 175, 4, 0x1},     // #8cs
	{59902, 167, 4, 0x1},     // #8ac
	{59906, 135, 6, 0x1},     // ceylon
	{59912, 806, 5, 0x1},     // #6egy
	{59917, 102, 10, 0x1},    // seychellen
	{59927, 66, 29, 0x1},     // federalislamicrepubliccomoren
	{59956, 225, 16, 0x1},    // sarhongkongchina
	{59972, 120, 26, 0x1},    // federatestatesofmicronesia
	{59998, 166, 12, 0x1},    // theargentine
	{60010, 100, 5, 0x81},    // #4678
	{60015, 138, 12, 0x1},    // burmaunionof
	{60027, 210, 28, 0x1},    // islandsterritorycocoskeeling
	{60055, 46, 18, 0x1},     // russischefederatie
	{60073, 64, 10, 0x1},     // congozaire
	{60083, 189, 17, 0x1},    // nicaraguarepublic
	{60100, 257, 4, 0x81},    // #1wf
	{60104, 65, 16, 0x1},     // congobrazzaville
	{60120, 16, 11, 0x1},     // deutschland
	{60131, 205, 40, 0x1},    // fransegebiedeninzuidelijkeindischeoceaan
	{60171, 2, 4, 0x81},      // #420
	{60175, 7, 7, 0x1},       // belguim
	{60182, 195, 14, 0x1},    // trinidadtobago
	{60196, 111, 4, 0x81},    // #1af
	{60200, 116, 4, 0x81},    // #1bt
	{60204, 61, 4, 0x81},     // #1cf
	{60208, 24, 5, 0x1},      // #7gre
	{60213, 168, 10, 0x1},    // bahamasthe
	{60223, 245, 35, 0x1},    // zuidgeorgiaendezuidsandwicheilanden
	{60258, 101, 4, 0x1},     // #8wz
	{60262, 160, 4, 0x1},     // #8uz
	{60266, 37, 33, 0x1},     // formeryugoslavrepublicofmacedonia
	{60299, 36, 7, 0x1},      // moldova
	{60306, 87, 4, 0x1},      // #8mz
	{60310, 123, 4, 0x1},     // #8ir
	{60314, 14, 4, 0x1},      // #8ez
	{60318, 67, 15, 0x1},     // formercapeverde
	{60333, 150, 21, 0x1},    // koninkrijksaudiarabie
	{60354, 115, 29, 0x1},    // nationofbruneitheabodeofpeace
	{60383, 97, 5, 0x1},      // #7sle
	{60388, 57, 14, 0x1},     // burundikingdom
	{60402, 807, 5, 0x1},     // #6115
	{60407, 808, 5, 0x1},     // #6101
	{60412, 40, 10, 0x1},     // netherland
	{60422, 141, 5, 0x1},     // #7nep
	{60427, 241, 23, 0x1},    // occpalestinianterritory
	{60450, 186, 12, 0x1},    // stkittsnevis
	{60462, 202, 14, 0x1},    // netherlandsant
	{60476, 226, 21, 0x1},    // heardmcdonaldeilanden
	{60497, 40, 20, 0x1},     // netherlandskingdomof
	{60517, 257, 28, 0x1},    // wallisfutunaislandsterritory
	{60545, 147, 4, 0x81},    // #1pg
	{60549, 94, 4, 0x81},     // #1rw
	{60553, 164, 22, 0x1},    // arabrepublicyemenyemen
	{60575, 168, 13, 0x1},    // bahamaislands
	{60588, 239, 39, 0x1},    // britishoverseasterritorypitcairnislands
	{60627, 252, 4, 0x81},    // #1tw
	{60631, 163, 28, 0x1},    // onafhankelijkestaatwestsamoa
	{60659, 132, 4, 0x81},    // #1kw
	{60663, 82, 5, 0x81},     // #2lby
	{60668, 151, 19, 0x1},    // republicofsingapore
	{60687, 167, 4, 0x81},    // #1ag
	{60691, 60, 4, 0x81},     // #1bw
	{60695, 65, 4, 0x81},     // #1cg
	{60699, 237, 31, 0x1},    // overseasterritorynorfolkislands
	{60730, 66, 12, 0x1},     // statecomoros
	{60742, 245, 5, 0x81},    // #2sgs
	{60747, 230, 8, 0x1},     // macaosar
	{60755, 102, 5, 0x81},    // #2syc
	{60760, 17, 4, 0x1},      // #8da
	{60764, 182, 4, 0x1},     // #8gy
	{60768, 232, 4, 0x1},     // #8cq
	{60772, 257, 12, 0x1},    // futunawallis
	{60784, 229, 20, 0x1},    // jerseychannelislands
	{60804, 76, 15, 0x1},     // republiekguinee
	{60819, 809, 5, 0x1},     // #6100
	{60824, 189, 17, 0x1},    // republicnicaragua
	{60841, 239, 5, 0x81},    // #4612
	{60846, 51, 6, 0x1},      // sweden
	{60852, 26, 15, 0x1},     // republichungary
	{60867, 95, 15, 0x1},     // republieksoedan
	{60882, 161, 16, 0x1},    // vietnamfmrdemrep
	{60898, 165, 15, 0x1},    // yemendemocratic
	{60913, 242, 4, 0x81},    // #1pf
	{60917, 137, 10, 0x1},    // marshallis
	{60927, 159, 4, 0x81},    // #1tv
	{60931, 810, 4, 0x1},     // #1hv
	{60935, 191, 12, 0x1},    // perurepublic
	{60947, 201, 4, 0x81},    // #1ax
	{60951, 209, 4, 0x81},    // #1bv
	{60955, 64, 4, 0x81},     // #1cd
	{60959, 18, 5, 0x81},     // #2esp
	{60964, 33, 5, 0x81},     // #2lux
	{60969, 163, 14, 0x1},    // westelijksamoa
	{60983, 249, 25, 0x1},    // nederlandsdeelsintmaarten
	{61008, 123, 19, 0x1},    // imperialstateofiran
	{61027, 247, 23, 0x1},    // svalbardjanmayenislands
	{61050, 18, 4, 0x1},      // #8sp
	{61054, 209, 12, 0x1},    // bouveteiland
	{61066, 231, 25, 0x1},    // collectiviteitsaintmartin
	{61091, 108, 11, 0x1},    // southafrika
	{61102, 28, 7, 0x1},      // ijsland
	{61109, 151, 5, 0x81},    // #2sgp
	{61114, 811, 5, 0x1},     // #6pol
	{61119, 214, 15, 0x1},    // kaaimaneilanden
	{61134, 95, 24, 0x1},     // democraticrepublicsoedan
	{61158, 79, 16, 0x1},     // guineaecuatorial
	{61174, 164, 6, 0x1},     // nyemen
	{61180, 812, 5, 0x1},     // #6est
	{61185, 131, 6, 0x1},     // skorea
	{61191, 109, 5, 0x1},     // #7zam
	{61196, 187, 5, 0x1},     // #7lca
	{61201, 229, 30, 0x1},    // britishoverseasterritoryjersey
	{61231, 66, 33, 0x1},     // comorenislamitischebondsrepubliek
	{61264, 30, 15, 0x1},     // republicofitaly
	{61279, 813, 5, 0x1},     // #5tog
	{61284, 191, 4, 0x81},    // #1pe
	{61288, 814, 5, 0x1},     // #5van
	{61293, 16, 5, 0x1},      // #7ger
	{61298, 26, 4, 0x81},     // #1hu
	{61302, 10, 4, 0x81},     // #1by
	{61306, 71, 5, 0x81},     // #2egy
	{61311, 10, 7, 0x1},      // belarus
	{61318, 150, 5, 0x81},    // #2sau
	{61323, 52, 14, 0x1},     // turkeyrepublic
	{61337, 115, 7, 0x1},     // bruneid
	{61344, 815, 5, 0x1},     // #6ecu
	{61349, 257, 12, 0x1},    // wallisfutuna
	{61361, 59, 7, 0x1},      // burkina
	{61368, 119, 13, 0x1},    // republiekfiji
	{61381, 161, 30, 0x1},    // socialistischerepubliekvietnam
	{61411, 98, 19, 0x1},     // somalischerepubliek
	{61430, 171, 6, 0x1},     // brazil
	{61436, 226, 19, 0x1},    // heardiandmcdonaldis
	{61455, 225, 16, 0x1},    // chinasarhongkong
	{61471, 228, 29, 0x1},    // britishgebiedinindischeoceaan
	{61500, 257, 35, 0x1},    // territorialcollectivitywallisfutuna
	{61535, 10, 16, 0x1},     // republiekbelarus
	{61551, 122, 14, 0x1},    // republiekindia
	{61565, 195, 4, 0x81},    // #1tt
	{61569, 79, 5, 0x1},      // #7geq
	{61574, 184, 4, 0x81},    // #1ht
	{61578, 131, 4, 0x81},    // #1kr
	{61582, 56, 4, 0x81},     // #424
	{61586, 166, 4, 0x81},    // #432
	{61590, 116, 13, 0x1},    // bhutankingdom
	{61603, 6, 4, 0x81},      // #1az
	{61607, 141, 4, 0x81},    // #1np
	{61611, 5, 4, 0x81},      // #440
	{61615, 72, 4, 0x81},     // #1er
	{61619, 232, 26, 0x1},    // noordelijkemarianaeilanden
	{61645, 197, 25, 0x1},    // stvincentandthegrenadines
	{61670, 816, 5, 0x1},     // #6pan
	{61675, 250, 30, 0x1},    // territoriumturkscaicoseilanden
	{61705, 70, 5, 0x81},     // #2eaz
	{61710, 223, 25, 0x1},    // collectiviteitfransguyana
	{61735, 32, 17, 0x1},     // lithuaniarepublic
	{61752, 64, 30, 0x1},     // republicofthecongoleopoldville
	{61782, 242, 4, 0x1},     // #8fp
	{61786, 217, 23, 0x1},    // malvinasfalklandislands
	{61809, 115, 4, 0x1},     // #8bx
	{61813, 140, 8, 0x1},     // maleisie
	{61821, 165, 6, 0x1},     // yemens
	{61827, 234, 33, 0x1},    // territorialcollectivitymartinique
	{61860, 37, 13, 0x1},     // tfyrmacedonia
	{61873, 817, 5, 0x1},     // #2zar
	{61878, 82, 46, 0x1},     // socialistischelibischarabischevolksjamahiriyya
	{61924, 12, 22, 0x1},     // confederazionesvizzera
	{61946, 117, 15, 0x1},    // prmainlandchina
	{61961, 69, 35, 0x1},     // algeriademocraticandpopularrepublic
	{61996, 217, 42, 0x1},    // britishoverzeesterritoriumfalklandeilanden
	{62038, 230, 16, 0x1},    // grondgebiedmacau
	{62054, 164, 13, 0x1},    // yemenrepublic
	{62067, 214, 37, 0x1},    // britishoverseasterritorycaymanislands
	{62104, 238, 14, 0x1},    // niuenewzealand
	{62118, 230, 24, 0x1},    // overzeesgebiedsdeelmacau
	{62142, 199, 16, 0x1},    // knetherlandaruba
	{62158, 54, 4, 0x81},     // #1us
	{62162, 218, 14, 0x1},    // faeroerislands
	{62176, 25, 8, 0x1},      // hrvatska
	{62184, 6, 4, 0x81},      // #431
	{62188, 196, 6, 0x1},     // urugay
	{62194, 187, 4, 0x81},    // #1lc
	{62198, 210, 4, 0x81},    // #1cc
	{62202, 18, 4, 0x81},     // #1es
	{62206, 256, 4, 0x1},     // #8vq
	{62210, 196, 5, 0x1},     // #7uru
	{62215, 61, 28, 0x1},     // centraalafrikaansekeizerrijk
	{62243, 128, 9, 0x1},     // kyrgystan
	{62252, 79, 27, 0x1},     // republicadeguineaecuatorial
	{62279, 155, 12, 0x1},    // tadzhikistan
	{62291, 163, 5, 0x81},    // #4882
	{62296, 57, 17, 0x1},     // republicofburundi
	{62313, 57, 4, 0x1},      // #8by
	{62317, 219, 20, 0x1},    // bailliagedeguernesey
	{62337, 145, 22, 0x1},    // republiekderfilipijnen
	{62359, 204, 4, 0x1},     // #8ay
	{62363, 253, 22, 0x1},    // usminoroutlyingislands
	{62385, 112, 5, 0x1},     // #7uae
	{62390, 27, 15, 0x1},     // irelandrepublic
	{62405, 246, 35, 0x1},    // ascensionentristandacunhasinthelena
	{62440, 194, 11, 0x1},    // dutchguiana
	{62451, 145, 5, 0x81},    // #4608
	{62456, 138, 40, 0x1},    // socialistischerepubliekvandeunievanbirma
	{62496, 818, 5, 0x1},     // #5ins
	{62501, 142, 5, 0x1},     // #7nru
	{62506, 82, 5, 0x1},      // lybie
	{62511, 51, 7, 0x1},      // sverige
	{62518, 161, 7, 0x1},     // vietnam
	{62525, 52, 4, 0x81},     // #1tr
	{62529, 148, 4, 0x81},    // #1kp
	{62533, 89, 8, 0x1},      // mauritus
	{62541, 134, 4, 0x81},    // #1lb
	{62545, 142, 4, 0x81},    // #1nr
	{62549, 169, 4, 0x81},    // #1bz
	{62553, 229, 14, 0x1},    // bailliagejerri
	{62567, 128, 10, 0x1},    // kirgyzstan
	{62577, 819, 5, 0x1},     // #6nep
	{62582, 148, 4, 0x1},     // dprk
	{62586, 106, 4, 0x1},     // #8tz
	{62590, 193, 5, 0x81},    // #2slv
	{62595, 820, 5, 0x1},     // #6pal
	{62600, 89, 4, 0x1},      // #8mp
	{62604, 145, 19, 0x1},    // filipijnenrepubliek
	{62623, 21, 4, 0x1},      // #8fr
	{62627, 70, 22, 0x1},     // formerzanzibarpembaisd
	{62649, 110, 6, 0x1},     // #3rhzw
	{62655, 221, 28, 0x1},    // overseasdepartmentguadeloupe
	{62683, 135, 16, 0x1},    // srilankarepublic
	{62699, 41, 5, 0x1},      // #7nor
	{62704, 101, 16, 0x1},    // kingdomswaziland
	{62720, 33, 20, 0x1},     // luxembourggrandduchy
	{62740, 171, 28, 0x1},    // federatieverepubliekbrazilie
	{62768, 821, 5, 0x1},     // #5780
	{62773, 192, 4, 0x81},    // #1py
	{62777, 242, 18, 0x1},    // polynesiefrancaise
	{62795, 100, 33, 0x1},    // saotomeprincipedemocraticrepublic
	{62828, 15, 13, 0x1},     // eastduitsland
	{62841, 133, 4, 0x81},    // #1la
	{62845, 11, 4, 0x81},     // #1ca
	{62849, 182, 4, 0x81},    // #1gy
	{62853, 64, 21, 0x1},     // demrepublicofthecongo
	{62874, 248, 18, 0x1},    // stpierreenmiquelon
	{62892, 163, 4, 0x1},     // #8ws
	{62896, 64, 36, 0x1},     // democraticrepubliczairekinshasacongo
	{62932, 210, 24, 0x1},    // territoriumcocoseilanden
	{62956, 188, 25, 0x1},    // verenigdemexicaansestaten
	{62981, 822, 5, 0x1},     // #6pak
	{62986, 236, 4, 0x1},     // #8nc
	{62990, 146, 4, 0x1},     // #8ps
	{62994, 48, 26, 0x1},     // serviemontenegrostatenunie
	{63020, 6, 18, 0x1},      // azerbaijanrepublic
	{63038, 137, 9, 0x1},     // marshalls
	{63047, 5, 11, 0x1},      // oesterreich
	{63058, 205, 4, 0x1},     // #8fs
	{63062, 106, 18, 0x1},    // mainlandurtanzania
	{63080, 234, 30, 0x1},    // overseascollectivitymartinique
	{63110, 227, 19, 0x1},    // territoryislandsman
	{63129, 56, 21, 0x1},     // angolapeoplesrepublic
	{63150, 128, 9, 0x1},     // kirgistan
	{63159, 231, 34, 0x1},    // overzeesgebiedsaintmartinfransdeel
	{63193, 82, 35, 0x1},     // socialistlibischarabischejamahiriya
	{63228, 157, 31, 0x1},    // democratischerepubliekoosttimor
	{63259, 206, 19, 0x1},    // sabaensinteustatius
	{63278, 246, 37, 0x1},    // ascensionandtristandacunhasainthelena
	{63315, 259, 37, 0x1},    // kosovounitednationsadministeredregion
	{63352, 1, 17, 0x1},      // republicofalbania
	{63369, 94, 6, 0x1},      // rwanda
	{63375, 823, 5, 0x1},     // #5781
	{63380, 30, 15, 0x1},     // italianrepublic
	{63395, 824, 4, 0x1},     // #1tp
	{63399, 76, 34, 0x1},     // guineapeoplesrevolutionaryrepublic
	{63433, 167, 4, 0x81},    // #428
	{63437, 4, 4, 0x81},      // #436
	{63441, 168, 4, 0x81},    // #444
	{63445, 7, 4, 0x81},      // #456
	{63449, 140, 17, 0x1},    // maleisiefederatie
	{63466, 91, 15, 0x1},     // namibiarepublic
	{63481, 156, 4, 0x1},     // #8tx
	{63485, 254, 4, 0x1},     // #8vt
	{63489, 47, 5, 0x81},     // #2smr
	{63494, 825, 5, 0x1},     // #5432
	{63499, 826, 5, 0x1},     // #6nor
	{63504, 827, 5, 0x1},     // #6per
	{63509, 12, 4, 0x1},      // #8sz
	{63513, 147, 4, 0x1},     // #8pp
	{63517, 828, 5, 0x1},     // #5452
	{63522, 88, 4, 0x1},      // #8mr
	{63526, 829, 5, 0x1},     // #6por
	{63531, 124, 4, 0x1},     // #8iz
	{63535, 127, 4, 0x1},     // #8kz
	{63539, 42, 18, 0x1},     // newzealandaotearoa
	{63557, 24, 4, 0x1},      // #8gr
	{63561, 208, 4, 0x1},     // #8bd
	{63565, 242, 11, 0x1},    // frpolynesia
	{63576, 250, 3, 0x1},     // tci
	{63579, 64, 25, 0x1},     // leopoldvillerepubliccongo
	{63604, 95, 27, 0x1},     // democratischerepublieksudan
	{63631, 222, 18, 0x1},    // territorygreenland
	{63649, 71, 17, 0x1},     // arabrepublicegypt
	{63666, 830, 5, 0x1},     // #5tri
	{63671, 10, 38, 0x1},     // byelorussischesocialistsovjetrepubliek
	{63709, 241, 21, 0x1},    // palestijnseterritoria
	{63730, 3, 4, 0x81},      // #451
	{63734, 71, 27, 0x1},     // verenigdearabischerepubliek
	{63761, 831, 5, 0x1},     // #5433
	{63766, 153, 4, 0x1},     // #8sy
	{63770, 238, 4, 0x1},     // #8ne
	{63774, 201, 14, 0x1},    // alandseilanden
	{63788, 73, 7, 0x1},      // ethopia
	{63795, 85, 19, 0x1},     // republiekmadagaskar
	{63814, 82, 4, 0x1},      // #8ly
	{63818, 143, 4, 0x1},     // #8mu
	{63822, 223, 24, 0x1},    // collectivityfrenchguiana
	{63846, 16, 14, 0x1},     // germanyunified
	{63860, 6, 11, 0x1},      // azerbaidjan
	{63871, 832, 5, 0x1},     // #4886
	{63876, 109, 5, 0x81},    // #4894
	{63881, 224, 4, 0x1},     // #8gq
	{63885, 7, 4, 0x1},       // #8be
	{63889, 118, 4, 0x1},     // #8cy
	{63893, 120, 21, 0x1},    // fedstatesofmicronesia
	{63914, 22, 5, 0x81},     // #4826
	{63919, 5, 4, 0x1},       // #8au
	{63923, 257, 26, 0x1},    // overzeesgebiedwallisfutuna
	{63949, 19, 15, 0x1},     // republicestland
	{63964, 178, 19, 0x1},    // dominicanrepublicdr
	{63983, 36, 15, 0x1},     // republicmoldova
	{63998, 138, 12, 0x1},    // unionmyanmar
	{64010, 228, 34, 0x1},    // britishterritoriuminindischeoceaan
	{64044, 54, 9, 0x1},      // americaus
	{64053, 82, 26, 0x1},     // libischearabischerepubliek
	{64079, 242, 32, 0x1},    // overseasterritoryfrenchpolynesia
	{64111, 55, 42, 0x1},     // socialistischefederalerepubliekjoegoslavie
	{64153, 44, 5, 0x81},     // #4620
	{64158, 250, 18, 0x1},    // turksandcaicosisds
	{64176, 108, 15, 0x1},    // uniesouthafrika
	{64191, 1, 7, 0x1},       // albania
	{64198, 82, 5, 0x1},      // lybia
	{64203, 833, 5, 0x1},     // #5ton
	{64208, 251, 16, 0x1},    // territorytokelau
	{64224, 52, 6, 0x1},      // turkey
	{64230, 834, 5, 0x1},     // #5tun
	{64235, 188, 4, 0x81},    // #1mx
	{64239, 25, 5, 0x81},     // #4191
	{64244, 113, 4, 0x81},    // #450
	{64248, 232, 30, 0x1},    // territoriumnoordelijkemarianen
	{64278, 160, 5, 0x1},     // #7uzb
	{64283, 159, 4, 0x1},     // #8tv
	{64287, 835, 5, 0x1},     // #5434
	{64292, 245, 4, 0x1},     // #8sx
	{64296, 237, 4, 0x1},     // #8nf
	{64300, 836, 5, 0x1},     // #5450
	{64305, 38, 4, 0x1},      // #8mt
	{64309, 21, 15, 0x1},     // franserepubliek
	{64324, 121, 4, 0x1},     // #8id
	{64328, 164, 5, 0x81},    // #4887
	{64333, 221, 4, 0x1},     // #8gp
	{64337, 168, 4, 0x1},     // #8bf
	{64341, 206, 20, 0x1},    // caribbeannetherlands
	{64361, 62, 16, 0x1},     // formerivorycoast
	{64377, 170, 18, 0x1},    // boliviaplurstateof
	{64395, 64, 14, 0x1},     // republiekzaire
	{64409, 127, 11, 0x1},    // kazakhistan
	{64420, 32, 33, 0x1},     // lithuaniansovietsocialistrepublic
	{64453, 85, 22, 0x1},     // republiquedemadagascar
	{64475, 177, 22, 0x1},    // commonwealthofdominica
	{64497, 158, 5, 0x1},     // tonga
	{64502, 77, 9, 0x1},      // gambiathe
	{64511, 196, 4, 0x81},    // #1uy
	{64515, 8, 23, 0x1},      // peoplesrepublicbulgaria
	{64538, 181, 9, 0x1},     // guatamala
	{64547, 214, 22, 0x1},    // territorycaymanislands
	{64569, 140, 4, 0x81},    // #1my
	{64573, 176, 5, 0x81},    // #4192
	{64578, 121, 29, 0x1},    // unitarystaterepublicindonesia
	{64607, 204, 4, 0x81},    // #1aq
	{64611, 13, 39, 0x1},     // socialistischerepubliektsjechoslowakije
	{64650, 254, 26, 0x1},    // statodellacittadelvaticano
	{64676, 244, 21, 0x1},    // formerrepublicvietnam
	{64697, 837, 5, 0x1},     // #6new
	{64702, 211, 11, 0x1},    // cookislands
	{64713, 160, 28, 0x1},    // uzbeksovietsocialistrepublic
	{64741, 252, 4, 0x1},     // #8tw
	{64745, 247, 5, 0x81},    // #2sjm
	{64750, 838, 5, 0x1},     // #5435
	{64755, 96, 4, 0x1},      // #8sg
	{64759, 107, 4, 0x1},     // #8ug
	{64763, 124, 6, 0x1},     // aliraq
	{64769, 92, 4, 0x1},      // #8ng
	{64773, 839, 5, 0x1},     // #5451
	{64778, 840, 5, 0x1},     // #6png
	{64783, 34, 4, 0x1},      // #8lg
	{64787, 77, 14, 0x1},     // gambiarepublic
	{64801, 113, 4, 0x1},     // #8bg
	{64805, 153, 8, 0x1},     // syriauar
	{64813, 119, 4, 0x1},     // fiji
	{64817, 246, 26, 0x1},    // sinthelenaentristandacunha
	{64843, 145, 18, 0x1},    // filipijnenrepublic
	{64861, 65, 13, 0x1},     // repofthecongo
	{64874, 841, 5, 0x1},     // #6eri
	{64879, 157, 5, 0x81},    // #4626
	{64884, 231, 14, 0x1},    // frenchstmartin
	{64898, 842, 28, 0x82},   // frserbiamontenegroyugoslavia
	{64926, 147, 23, 0x1},    // papuanewguineaterritory
	{64949, 138, 20, 0x1},    // unionmyanmarrepublic
	{64969, 33, 20, 0x1},     // grandducheluxembourg
	{64989, 202, 25, 0x1},    // netherlandsantillesformer
	{65014, 101, 4, 0x81},    // #1sz
	{65018, 160, 4, 0x81},    // #1uz
	{65022, 127, 4, 0x81},    // #1kz
	{65026, 208, 18, 0x1},    // grondgebiedbermuda
	{65044, 126, 4, 0x81},    // #1jp
	{65048, 87, 4, 0x81},     // #1mz
	{65052, 142, 13, 0x1},    // naururepublic
	{65065, 166, 4, 0x81},    // #1ar
	{65069, 114, 4, 0x81},    // #448
	{65073, 172, 4, 0x81},    // #452
	{65077, 14, 4, 0x81},     // #1cz
	{65081, 54, 18, 0x1},     // americaunitedsates
	{65099, 24, 4, 0x81},     // #1gr
	{65103, 182, 5, 0x1},     // #7guy
	{65108, 254, 16, 0x1},    // statevaticancity
	{65124, 157, 4, 0x1},     // #8tt
	{65128, 57, 18, 0x1},     // republiekboeroendi
	{65146, 844, 5, 0x1},     // #5420
	{65151, 845, 5, 0x1},     // #5436
	{65156, 108, 4, 0x1},     // #8sf
	{65160, 162, 4, 0x1},     // #8nh
	{65164, 97, 21, 0x1},     // republicofsierraleone
	{65185, 136, 4, 0x1},     // #8mv
	{65189, 846, 5, 0x2},     // #4891
	{65194, 76, 4, 0x1},      // #8gv
	{65198, 200, 4, 0x1},     // #8av
	{65202, 848, 5, 0x1},     // #2sun
	{65207, 109, 5, 0x81},    // #2zmb
	{65212, 30, 14, 0x1},     // republicitalie
	{65226, 82, 18, 0x1},     // libyaunitedkingdom
	{65244, 9, 28, 0x1},      // republiekbosnieenherzegovina
	{65272, 186, 18, 0x1},    // saintkittsandnevis
	{65290, 849, 27, 0x82},   // federalrepublicofyugoslavia
	{65317, 851, 26, 0x82},   // serbiamontenegroyugoslavia
	{65343, 86, 11, 0x1},     // franssoedan
	{65354, 249, 27, 0x1},    // kofthenetherlandsintmaarten
	{65381, 96, 19, 0x1},     // republiquedusenegal
	{65400, 241, 4, 0x81},    // #1ps
	{65404, 853, 5, 0x1},     // #5790
	{65409, 82, 18, 0x1},     // libyanarabrepublic
	{65427, 163, 4, 0x81},    // #1ws
	{65431, 245, 52, 0x1},    // overzeesgebiedsdeelsouthgeorgiesouthsandwicheilanden
	{65483, 170, 26, 0x1},    // boliviaplurinationalestaat
	{65509, 56, 14, 0x1},     // republicangola
	{65523, 203, 4, 0x81},    // #1as
	{65527, 31, 5, 0x81},     // #2lie
	{65532, 154, 11, 0x1},    // prathetthai
	{65543, 46, 10, 0x1},     // ussrrussia
	{65553, 245, 4, 0x81},    // #1gs
	{65557, 10, 17, 0x1},     // byelorussischessr
	{65574, 214, 14, 0x1},    // kaaimanislands
	{65588, 52, 4, 0x1},      // #8tu
	{65592, 255, 4, 0x1},     // #8vi
	{65596, 60, 17, 0x1},     // republiekbotswana
	{65613, 854, 5, 0x1},     // #5437
	{65618, 102, 4, 0x1},     // #8se
	{65622, 164, 10, 0x1},    // northyemen
	{65632, 93, 4, 0x1},      // #8ni
	{65636, 78, 4, 0x1},      // #8pu
	{65640, 134, 4, 0x1},     // #8le
	{65644, 132, 4, 0x1},     // #8ku
	{65648, 14, 15, 0x1},     // republicczechia
	{65663, 855, 5, 0x1},     // #4890
	{65668, 136, 15, 0x1},    // maldivesislands
	{65683, 114, 4, 0x1},     // #8ba
	{65687, 120, 28, 0x1},    // gefedereerdestatesmicronesie
	{65715, 106, 5, 0x81},    // #4834
	{65720, 203, 4, 0x1},     // #8aq
	{65724, 15, 25, 0x1},     // democraticrepublicgermany
	{65749, 143, 13, 0x1},    // sultanaatoman
	{65762, 197, 12, 0x1},    // stvinandgren
	{65774, 265, 5, 0x81},    // #2xsl
	{65779, 210, 19, 0x1},    // islandscocoskeeling
	{65798, 53, 32, 0x1},     // oekrainsesovietsocialistrepublic
	{65830, 246, 34, 0x1},    // sainthelenatristandacunhaascension
	{65864, 112, 3, 0x1},     // vae
	{65867, 78, 5, 0x81},     // #4624
	{65872, 856, 5, 0x1},     // #5taj
	{65877, 857, 5, 0x1},     // #6bul
	{65882, 1, 7, 0x1},       // albanie
	{65889, 112, 26, 0x1},    // verenigdearabischeemiraten
	{65915, 858, 4, 0x1},     // #1zr
	{65919, 240, 4, 0x81},    // #1pr
	{65923, 249, 4, 0x81},    // #1sx
	{65927, 228, 34, 0x1},    // britsterritoriumindeindischeoceaan
	{65961, 8, 23, 0x1},      // bulgaarsevolksrepubliek
	{65984, 106, 4, 0x81},    // #1tz
	{65988, 859, 5, 0x1},     // #5tur
	{65993, 121, 4, 0x81},    // #1id
	{65997, 128, 11, 0x1},    // kyrghyzstan
	{66008, 38, 4, 0x81},     // #1mt
	{66012, 18, 12, 0x1},     // kingdomspain
	{66024, 5, 4, 0x81},      // #1at
	{66028, 42, 4, 0x81},     // #1nz
	{66032, 91, 10, 0x1},     // swanamibia
	{66042, 213, 4, 0x81},    // #1cx
	{66046, 65, 19, 0x1},     // congorepbrazzaville
	{66065, 69, 4, 0x81},     // #1dz
	{66069, 221, 4, 0x81},    // #1gp
	{66073, 59, 21, 0x1},     // burkinafasouppervolta
	{66094, 230, 25, 0x1},    // macauchinapeoplesrepublic
	{66119, 246, 5, 0x81},    // #2shn
	{66124, 40, 26, 0x1},     // kingdomofthenetherlandsthe
	{66150, 860, 5, 0x1},     // #5438
	{66155, 252, 21, 0x1},    // chinataiwanprovinceof
	{66176, 64, 24, 0x1},     // leopoldstadrepubliccongo
	{66200, 246, 17, 0x1},    // sthelenaascension
	{66217, 44, 18, 0x1},     // portugueserepublic
	{66235, 95, 5, 0x81},     // #2sdn
	{66240, 213, 4, 0x1},     // #8kt
	{66244, 178, 4, 0x1},     // #8dr
	{66248, 181, 4, 0x1},     // #8gt
	{66252, 172, 4, 0x1},     // #8bb
	{66256, 206, 26, 0x1},    // bonairesinteustatiusensaba
	{66282, 227, 5, 0x81},    // #4833
	{66287, 4, 21, 0x1},      // commonwealthaustralia
	{66308, 53, 8, 0x1},      // ukrayina
	{66316, 220, 20, 0x1},    // grondgebiedgibraltar
	{66336, 128, 10, 0x1},    // kyrgyzstan
	{66346, 240, 12, 0x1},    // puertoricous
	{66358, 107, 7, 0x1},     // oeganda
	{66365, 48, 20, 0x1},     // unieserviemontenegro
	{66385, 138, 15, 0x1},    // nowmyanmarburma
	{66400, 250, 13, 0x1},    // turksencaicos
	{66413, 861, 5, 0x1},     // #6bfo
	{66418, 84, 7, 0x1},      // morroco
	{66425, 106, 19, 0x1},    // unitedrepoftanzania
	{66444, 243, 4, 0x81},    // #1re
	{66448, 153, 4, 0x81},    // #1sy
	{66452, 220, 35, 0x1},    // britishoverzeesterritoriumgibraltar
	{66487, 230, 19, 0x1},    // overzeesgebiedmacau
	{66506, 27, 4, 0x81},     // #1ie
	{66510, 214, 4, 0x81},    // #1ky
	{66514, 162, 4, 0x81},    // #1vu
	{66518, 68, 8, 0x1},      // djibouti
	{66526, 125, 11, 0x1},    // transjordan
	{66537, 89, 4, 0x81},     // #1mu
	{66541, 64, 5, 0x81},     // #4180
	{66546, 118, 5, 0x81},    // #4196
	{66551, 192, 8, 0x1},     // paraguay
	{66559, 4, 4, 0x81},      // #1au
	{66563, 82, 4, 0x81},     // #1ly
	{66567, 92, 4, 0x81},     // #1ne
	{66571, 118, 4, 0x81},    // #1cy
	{66575, 77, 19, 0x1},     // republicofthegambia
	{66594, 862, 4, 0x1},     // #1dy
	{66598, 19, 4, 0x81},     // #1ee
	{66602, 79, 4, 0x81},     // #1gq
	{66606, 117, 5, 0x81},    // #4156
	{66611, 36, 32, 0x1},     // moldoviansovietsocialistrepublic
	{66643, 105, 4, 0x1},     // #8ts
	{66647, 106, 24, 0x1},    // unitedrepublicoftanzania
	{66671, 863, 5, 0x1},     // #5439
	{66676, 186, 4, 0x1},     // #8sc
	{66680, 22, 4, 0x1},      // #8uk
	{66684, 64, 27, 0x1},     // democratischerepubliekcongo
	{66711, 98, 5, 0x81},     // #2som
	{66716, 137, 12, 0x1},    // marshallisds
	{66728, 200, 17, 0x1},    // territoryanguilla
	{66745, 61, 15, 0x1},     // centralafricanr
	{66760, 28, 4, 0x1},      // #8ic
	{66764, 131, 4, 0x1},     // #8ks
	{66768, 190, 6, 0x1},     // panama
	{66774, 122, 5, 0x1},     // #7ind
	{66779, 219, 4, 0x1},     // #8gk
	{66783, 94, 14, 0x1},     // rwandarepublic
	{66797, 263, 5, 0x81},    // #2xon
	{66802, 60, 4, 0x1},      // #8bc
	{66806, 199, 16, 0x1},    // arubaknetherland
	{66822, 120, 24, 0x1},    // micronesiafederalestaten
	{66846, 229, 5, 0x81},    // #4832
	{66851, 4, 4, 0x1},       // #8as
	{66855, 80, 13, 0x1},     // republickenia
	{66868, 244, 17, 0x1},    // vietnamrepublicof
	{66885, 248, 5, 0x81},    // #2spm
	{66890, 254, 8, 0x1},     // vatikaan
	{66898, 21, 9, 0x1},      // frankrijk
	{66907, 129, 9, 0x1},     // kampuchia
	{66916, 206, 25, 0x1},    // steustatiusandsababonaire
	{66941, 46, 12, 0x1},     // russischefed
	{66953, 129, 17, 0x1},    // kampucheacambodia
	{66970, 7, 17, 0x1},      // konigreichbelgien
	{66987, 39, 20, 0x1},     // republicofmontenegro
	{67007, 97, 5, 0x81},     // #4694
	{67012, 27, 18, 0x1},     // poblachtnaheireann
	{67030, 225, 35, 0x1},    // hongkongspecialadministrativeregion
	{67065, 224, 13, 0x1},    // territoryguam
	{67078, 24, 6, 0x1},      // greece
	{67084, 15, 35, 0x1},     // germandemocraticrepubliceastgermany
	{67119, 218, 6, 0x1},     // faroer
	{67125, 248, 19, 0x1},    // miquelonsaintpierre
	{67144, 193, 4, 0x81},    // #1sv
	{67148, 132, 8, 0x1},     // alkuwayt
	{67156, 230, 12, 0x1},    // macaochinapr
	{67168, 70, 17, 0x1},     // zanzibarsultanate
	{67185, 136, 4, 0x81},    // #1mv
	{67189, 165, 10, 0x1},    // southjemen
	{67199, 67, 4, 0x81},     // #1cv
	{67203, 100, 4, 0x1},     // #8tp
	{67207, 248, 4, 0x1},     // #8sb
	{67211, 40, 4, 0x1},      // #8nl
	{67215, 864, 5, 0x1},     // #6nir
	{67220, 239, 42, 0x1},    // britishoverzeesterritoriumpitcairneilanden
	{67262, 15, 27, 0x1},     // democraticrepublicduitsland
	{67289, 125, 30, 0x1},    // hashemitischkoninkrijkjordanie
	{67319, 235, 16, 0x1},    // territorymayotte
	{67335, 130, 4, 0x1},     // #8kr
	{67339, 11, 6, 0x1},      // kanada
	{67345, 180, 4, 0x1},     // #8gj
	{67349, 170, 4, 0x1},     // #8bl
	{67353, 219, 5, 0x81},    // #4831
	{67358, 166, 4, 0x1},     // #8ar
	{67362, 30, 5, 0x1},      // #7ita
	{67367, 129, 15, 0x1},    // cambodiakingdom
	{67382, 220, 20, 0x1},    // territoriumgibraltar
	{67402, 128, 10, 0x1},    // kirgizstan
	{67412, 865, 5, 0x1},     // #6bhm
	{67417, 108, 5, 0x81},    // #2zaf
	{67422, 161, 12, 0x1},    // noordvietnam
	{67434, 36, 17, 0x1},     // republicofmoldova
	{67451, 866, 5, 0x1},     // #6bra
	{67456, 65, 10, 0x1},     // congorepof
	{67466, 128, 11, 0x1},    // kirghizstan
	{67477, 230, 32, 0x1},    // macaospecialadministrativeregion
	{67509, 867, 5, 0x1},     // #6bui
	{67514, 79, 25, 0x1},     // republicequatoriaalguinea
	{67539, 110, 4, 0x81},    // #1zw
	{67543, 218, 6, 0x1},     // faroes
	{67549, 146, 4, 0x81},    // #1pw
	{67553, 22, 5, 0x1},      // #7gbr
	{67558, 104, 4, 0x81},    // #1tg
	{67562, 128, 4, 0x81},    // #1kg
	{67566, 239, 24, 0x1},    // territorypitcairnislands
	{67590, 90, 4, 0x81},     // #1mw
	{67594, 868, 5, 0x2},     // #6yug
	{67599, 199, 4, 0x81},    // #1aw
	{67603, 93, 4, 0x81},     // #1ng
	{67607, 225, 27, 0x1},    // overzeesgebiedsdeelhongkong
	{67634, 212, 4, 0x81},    // #1cw
	{67638, 34, 5, 0x81},     // #2lva
	{67643, 123, 10, 0x1},    // formeriran
	{67653, 71, 4, 0x81},     // #1eg
	{67657, 78, 4, 0x81},     // #1gw
	{67661, 161, 4, 0x1},     // #8vm
	{67665, 150, 4, 0x1},     // #8sa
	{67669, 226, 22, 0x1},    // heardmcdonaldislandsau
	{67691, 130, 8, 0x1},     // kiribati
	{67699, 133, 4, 0x1},     // #8la
	{67703, 165, 17, 0x1},    // yemenpdrsouthaden
	{67720, 227, 4, 0x1},     // #8im
	{67724, 185, 4, 0x1},     // #8jm
	{67728, 220, 4, 0x1},     // #8gi
	{67732, 95, 23, 0x1},     // democraticrepublicsudan
	{67755, 138, 4, 0x1},     // #8bm
	{67759, 115, 21, 0x1},    // staatbruneidarussalam
	{67780, 256, 17, 0x1},    // vsmaagdeneilanden
	{67797, 161, 18, 0x1},    // formernoordvietnam
	{67815, 26, 7, 0x1},      // hungary
	{67822, 40, 10, 0x1},     // nethelands
	{67832, 155, 10, 0x1},    // tadzjiekie
	{67842, 870, 5, 0x1},     // #6blr
	{67847, 253, 44, 0x1},    // kleinepacifischeeilandenvandeverenigdestaten
	{67891, 9, 5, 0x1},       // #7bih
	{67896, 17, 7, 0x1},      // danmark
	{67903, 110, 5, 0x81},    // #2zwe
	{67908, 157, 28, 0x1},    // democraticrepublictimorleste
	{67936, 93, 7, 0x1},      // nigeria
	{67943, 186, 24, 0x1},    // saintchristopherandnevis
	{67967, 3, 7, 0x1},       // armenia
	{67974, 100, 4, 0x81},    // #1st
	{67978, 78, 5, 0x1},      // #7gbs
	{67983, 205, 4, 0x81},    // #1tf
	{67987, 871, 5, 0x1},     // #5tuv
	{67992, 134, 5, 0x81},    // #2lbn
	{67997, 232, 4, 0x81},    // #1mp
	{68001, 34, 4, 0x81},     // #1lv
	{68005, 237, 4, 0x81},    // #1nf
	{68009, 150, 22, 0x1},    // koninkrijksaoediarabie
	{68031, 181, 4, 0x81},    // #1gt
	{68035, 55, 34, 0x1},     // federalpeoplesrepublicofyugoslavia
	{68069, 64, 5, 0x1},      // zaire
	{68074, 223, 30, 0x1},    // overseasdepartmentfrenchguiana
	{68104, 158, 4, 0x1},     // #8tn
	{68108, 108, 11, 0x1},    // southafrica
	{68119, 171, 24, 0x1},    // brazilfederativerepublic
	{68143, 64, 36, 0x1},     // kinshasademocraticrepublicofthecongo
	{68179, 82, 63, 0x1},     // aljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzma
	{68242, 241, 24, 0x1},    // bezetpalestijnsegebieden
	{68266, 210, 12, 0x1},    // cocosislands
	{68278, 232, 19, 0x1},    // noordelijkemarianen
	{68297, 236, 33, 0x1},    // overzeesdepartementnieuwcaledonie
	{68330, 75, 4, 0x1},      // #8gh
	{68334, 262, 5, 0x81},    // #2xns
	{68339, 58, 4, 0x1},      // #8bn
	{68343, 174, 16, 0x1},    // columbiarepublic
	{68359, 214, 29, 0x1},    // overzeesgebiedkaaimaneilanden
	{68388, 40, 23, 0x1},     // kingdomofthenetherlands
	{68411, 102, 10, 0x1},    // seychelles
	{68421, 45, 22, 0x1},     // peoplesrepublicromania
	{68443, 206, 22, 0x1},    // bonaireensinteustatius
	{68465, 179, 15, 0x1},    // republicecuador
	{68480, 230, 33, 0x1},    // specialeadministratieveregiomacao
	{68513, 872, 5, 0x1},     // #5ind
	{68518, 65, 24, 0x1},     // brazzavillerepubliccongo
	{68542, 873, 5, 0x1},     // #5taw
	{68547, 874, 4, 0x1},     // #1su
	{68551, 133, 5, 0x81},    // #2lao
	{68556, 80, 4, 0x81},     // #1ke
	{68560, 875, 5, 0x1},     // #5oma
	{68565, 876, 5, 0x1},     // #6940
	{68570, 10, 41, 0x1},     // witrussischesocialistischesovjetrepubliek
	{68611, 234, 4, 0x81},    // #1mq
	{68615, 211, 5, 0x81},    // #4184
	{68620, 61, 20, 0x1},     // kodorosesetibeafrika
	{68640, 33, 4, 0x81},     // #1lu
	{68644, 91, 4, 0x81},     // #1na
	{68648, 119, 12, 0x1},    // fijirepublic
	{68660, 176, 4, 0x81},    // #1cu
	{68664, 67, 10, 0x1},     // kaapverdie
	{68674, 198, 27, 0x1},    // verenigdestatenvanvenezuela
	{68701, 224, 4, 0x81},    // #1gu
	{68705, 173, 5, 0x81},    // #4152
	{68710, 83, 5, 0x81},     // #2lso
	{68715, 135, 5, 0x81},    // #4144
	{68720, 173, 16, 0x1},    // republicadechile
	{68736, 104, 4, 0x1},     // #8to
	{68740, 153, 11, 0x1},    // formersyria
	{68751, 98, 4, 0x1},      // #8so
	{68755, 877, 5, 0x1},     // #5411
	{68760, 878, 5, 0x1},     // #6ken
	{68765, 41, 4, 0x1},      // #8no
	{68769, 156, 18, 0x1},    // turkmeenserepublic
	{68787, 49, 4, 0x1},      // #8lo
	{68791, 213, 15, 0x1},    // christmasisland
	{68806, 228, 4, 0x1},     // #8io
	{68810, 125, 4, 0x1},     // #8jo
	{68814, 160, 5, 0x81},    // #4860
	{68819, 10, 4, 0x1},      // #8bo
	{68823, 140, 9, 0x1},     // malayasia
	{68832, 242, 33, 0x1},    // overseasdepartmentfrenchpolynesia
	{68865, 9, 17, 0x1},      // bosnaihercegovina
	{68882, 259, 57, 0x1},    // 1999kosovoinaccordancewithunsecuritycouncilresolution1244
	{68939, 58, 5, 0x1},      // #7ben
	{68944, 101, 8, 0x1},     // eswatini
	{68952, 77, 26, 0x1},     // islamicrepublicofthegambia
	{68978, 102, 5, 0x81},    // #4690
	{68983, 879, 5, 0x1},     // #6bar
	{68988, 31, 13, 0x1},     // leichtenstein
	{69001, 111, 18, 0x1},    // afghanistankingdom
	{69019, 139, 13, 0x1},    // outermongolia
	{69032, 5, 7, 0x1},       // austria
	{69039, 245, 44, 0x1},    // grondgebiedsouthgeorgiesouthsandwicheilanden
	{69083, 44, 4, 0x81},     // #1pt
	{69087, 880, 4, 0x1},     // #1rh
	{69091, 194, 4, 0x81},    // #1sr
	{69095, 10, 15, 0x1},     // byelorussianssr
	{69110, 205, 26, 0x1},    // fransezuidelijketerritoria
	{69136, 103, 4, 0x81},    // #1td
	{69140, 219, 19, 0x1},    // grondgebiedguernsey
	{69159, 88, 4, 0x81},     // #1mr
	{69163, 246, 34, 0x1},    // ascensiontristandacunhasainthelena
	{69197, 32, 4, 0x81},     // #1lt
	{69201, 175, 4, 0x81},    // #1cr
	{69205, 73, 5, 0x81},     // #2eth
	{69210, 199, 16, 0x1},    // territoriumaruba
	{69226, 40, 14, 0x1},     // netherlandsthe
	{69240, 251, 4, 0x1},     // #8tl
	{69244, 198, 31, 0x1},    // bolivariaanserepubliekvenezuela
	{69275, 151, 4, 0x1},     // #8sn
	{69279, 122, 4, 0x1},     // #8in
	{69283, 249, 11, 0x1},    // sintmaarten
	{69294, 121, 5, 0x1},     // #7ina
	{69299, 225, 40, 0x1},    // hongkongchinaspecialadministrativeregion
	{69339, 169, 4, 0x1},     // #8bh
	{69343, 145, 17, 0x1},    // philippineislands
	{69360, 125, 8, 0x1},     // jordanie
	{69368, 40, 5, 0x1},      // #7ned
	{69373, 155, 18, 0x1},    // jumhuriitojikiston
	{69391, 31, 14, 0x1},     // liechstenstein
	{69405, 146, 5, 0x1},     // belau
	{69410, 259, 4, 0x81},    // #1xk
	{69414, 201, 19, 0x1},    // overzeesgebiedaland
	{69433, 137, 15, 0x1},    // marshallislands
	{69448, 257, 35, 0x1},    // overzeesecollectiviteitwallisfutuna
	{69483, 99, 4, 0x81},     // #1ss
	{69487, 136, 21, 0x1},    // republiekdermalediven
	{69508, 197, 22, 0x1},    // saintvincentgrenadines
	{69530, 250, 4, 0x81},    // #1tc
	{69534, 58, 13, 0x1},     // beninrepublic
	{69547, 140, 12, 0x1},    // formermalaya
	{69559, 233, 4, 0x81},    // #1ms
	{69563, 83, 4, 0x81},     // #1ls
	{69567, 236, 4, 0x81},    // #1nc
	{69571, 230, 13, 0x1},    // chinamacausar
	{69584, 881, 4, 0x2},     // #1cs
	{69588, 179, 4, 0x81},    // #1ec
	{69592, 15, 31, 0x1},     // democratischerepubliekduitsland
	{69623, 65, 5, 0x81},     // #4178
	{69628, 164, 7, 0x1},     // alyaman
	{69635, 47, 4, 0x1},      // #8sm
	{69639, 883, 5, 0x1},     // #2scg
	{69644, 198, 5, 0x81},    // #4862
	{69649, 16, 4, 0x1},      // #8gm
	{69653, 221, 23, 0x1},    // departementlaguadeloupe
	{69676, 71, 5, 0x81},     // #4818
	{69681, 25, 17, 0x1},     // republikahrvatska
	{69698, 12, 18, 0x1},     // swissconfederation
	{69716, 113, 25, 0x1},    // peoplesrepublicbangladesh
	{69741, 7, 5, 0x1},       // #7bel
	{69746, 138, 22, 0x1},    // unionofmyanmarrepublic
	{69768, 114, 5, 0x1},     // #7brn
	{69773, 171, 8, 0x1},     // brazilie
	{69781, 105, 16, 0x1},    // kingdomoftunisia
	{69797, 64, 26, 0x1},     // leopoldvillerepubliekcongo
	{69823, 120, 12, 0x1},    // micronesiafs
	{69835, 3, 7, 0x1},       // armenie
	{69842, 228, 4, 0x1},     // biot
	{69846, 236, 33, 0x1},    // newcaledoniadependenciesterritory
	{69879, 31, 23, 0x1},     // vorstendomliechtenstein
	{69902, 23, 5, 0x1},      // #7geo
	{69907, 29, 4, 0x81},     // #1il
	{69911, 884, 5, 0x1},     // #6935
	{69916, 95, 11, 0x1},     // noordsoedan
	{69927, 100, 8, 0x1},     // saotomep
	{69935, 86, 4, 0x81},     // #1ml
	{69939, 62, 10, 0x1},     // cotedivore
	{69949, 252, 52, 0x1},    // separatecustomsterritoryoftaiwanpenghukinmenandmatsu
	{70001, 81, 4, 0x81},     // #1lr
	{70005, 21, 12, 0x1},     // domtomfrance
	{70017, 24, 4, 0x1},      // #1el
	{70021, 75, 4, 0x81},     // #1gh
	{70025, 137, 24, 0x1},    // marshalleilandenrepublic
	{70049, 21, 4, 0x81},     // #1fr
	{70053, 219, 25, 0x1},    // overseasterritoryguernsey
	{70078, 97, 4, 0x1},      // #8sl
	{70082, 64, 34, 0x1},     // formerdemocraticrepublicofthecongo
	{70116, 201, 21, 0x1},    // territoryalandislands
	{70137, 885, 5, 0x1},     // #6kbi
	{70142, 161, 25, 0x1},    // vietnamdemocraticrepublic
	{70167, 222, 4, 0x1},     // #8gl
	{70171, 34, 6, 0x1},      // lativa
	{70177, 16, 35, 0x1},     // federalrepublicofgermanywestgermany
	{70212, 214, 34, 0x1},    // overzeesgebiedsdeelkaaimaneilanden
	{70246, 146, 14, 0x1},    // palaurepubliek
	{70260, 886, 5, 0x1},     // #6bng
	{70265, 201, 16, 0x1},    // grondgebiedaland
	{70281, 93, 5, 0x1},      // #7ngr
	{70286, 196, 23, 0x1},    // oosterserepublicuruguay
	{70309, 58, 15, 0x1},     // republicdahomey
	{70324, 207, 38, 0x1},    // overzeesecollectiviteitsaintbarthelemy
	{70362, 48, 35, 0x1},     // staatsgemeenschapservieenmontenegro
	{70397, 63, 15, 0x1},     // frenchcameroons
	{70412, 126, 10, 0x1},    // nipponkoku
	{70422, 54, 22, 0x1},     // amerikaverenigdestates
	{70444, 109, 4, 0x81},    // #1zm
	{70448, 228, 51, 0x1},    // britishoverseasterritorybritishindianoceanterritory
	{70499, 240, 22, 0x1},    // puertoricocommonwealth
	{70521, 227, 4, 0x81},    // #1im
	{70525, 138, 4, 0x81},    // #1mm
	{70529, 175, 5, 0x81},    // #4188
	{70534, 123, 25, 0x1},    // islamitischerepubliekiran
	{70559, 48, 14, 0x1},     // serbiarepublic
	{70573, 186, 14, 0x1},    // stkittsennevis
	{70587, 220, 4, 0x81},    // #1gi
	{70591, 15, 8, 0x1},      // egermany
	{70599, 35, 17, 0x1},     // principautemonaco
	{70616, 61, 5, 0x81},     // #4140
	{70621, 250, 4, 0x1},     // #8tk
	{70625, 197, 4, 0x1},     // #8vc
	{70629, 235, 20, 0x1},    // departementdemayotte
	{70649, 111, 28, 0x1},    // jomhuriyeeslamiyeafghanestan
	{70677, 231, 43, 0x1},    // overzeesecollectiviteitsaintmartinfransdeel
	{70720, 97, 5, 0x81},     // #2sle
	{70725, 55, 21, 0x1},     // sfrofyugoslaviaformer
	{70746, 29, 6, 0x1},      // isreal
	{70752, 130, 16, 0x1},    // republickiribati
	{70768, 89, 17, 0x1},     // republicmauritius
	{70785, 9, 4, 0x1},       // #8bk
	{70789, 206, 25, 0x1},    // bonairesainteustatiussaba
	{70814, 107, 5, 0x81},    // #4800
	{70819, 29, 11, 0x1},     // stateisrael
	{70830, 101, 16, 0x1},    // swazilandkingdom
	{70846, 51, 5, 0x81},     // #2swe
	{70851, 106, 30, 0x1},    // mainlandunitedrepublictanzania
	{70881, 108, 19, 0x1},    // republicsouthafrica
	{70900, 244, 20, 0x1},    // southvietnamrepublic
	{70920, 172, 5, 0x1},     // #7bar
	{70925, 194, 17, 0x1},    // netherlandsguiana
	{70942, 242, 28, 0x1},    // frenchpolynesiaoverseaslands
	{70970, 101, 15, 0x1},    // kingdomeswatini
	{70985, 887, 5, 0x1},     // #5255
	{70990, 888, 5, 0x1},     // #5225
	{70995, 125, 22, 0x1},    // jordanhashemitekingdom
	{71017, 140, 8, 0x1},     // malaysia
	{71025, 123, 19, 0x1},    // iranislamicrepublic
	{71044, 96, 4, 0x81},     // #1sn
	{71048, 82, 12, 0x1},     // kingdomlibya
	{71060, 122, 4, 0x81},    // #1in
	{71064, 186, 4, 0x81},    // #1kn
	{71068, 205, 38, 0x1},    // fransezuidelijkeenantarctischegebieden
	{71106, 198, 25, 0x1},    // repbolivarianadevenezuela
	{71131, 13, 39, 0x1},     // tsjechoslowaaksesocialistischerepubliek
	{71170, 139, 4, 0x81},    // #1mn
	{71174, 40, 4, 0x81},     // #1nl
	{71178, 65, 5, 0x81},     // #2cog
	{71183, 70, 22, 0x1},     // fmrzanzibarandpembaisd
	{71205, 76, 4, 0x81},     // #1gn
	{71209, 154, 4, 0x1},     // #8th
	{71213, 889, 28, 0x82},   // yugoslaviafrserbiamontenegro
	{71241, 100, 26, 0x1},    // demrepofsaotomeandprincipe
	{71267, 259, 14, 0x1},    // republickosova
	{71281, 212, 26, 0x1},    // overzeesgebiedsdeelcuracao
	{71307, 32, 4, 0x1},      // #8lh
	{71311, 891, 5, 0x1},     // #6nth
	{71316, 146, 13, 0x1},    // republicpalau
	{71329, 74, 4, 0x1},      // #8gb
	{71333, 170, 15, 0x1},    // boliviarepublic
	{71348, 207, 26, 0x1},    // grondgebiedsaintbarthelemy
	{71374, 260, 5, 0x81},    // #2xla
	{71379, 185, 5, 0x81},    // #2jam
	{71384, 892, 5, 0x1},     // #5500
	{71389, 37, 42, 0x1},     // formertheformeryugoslavrepublicofmacedonia
	{71431, 893, 5, 0x1},     // #6bhu
	{71436, 152, 15, 0x1},    // solomoneilanden
	{71451, 894, 5, 0x1},     // #6kzk
	{71456, 96, 15, 0x1},     // senegalrepublic
	{71471, 129, 24, 0x1},    // peoplesrepublickampuchea
	{71495, 56, 20, 0x1},     // portuguesewestafrica
	{71515, 84, 7, 0x1},      // marokko
	{71522, 45, 4, 0x81},     // #1ro
	{71526, 98, 4, 0x81},     // #1so
	{71530, 47, 19, 0x1},     // republicofsanmarino
	{71549, 158, 4, 0x81},    // #1to
	{71553, 77, 21, 0x1},     // islamicrepublicgambia
	{71574, 228, 4, 0x81},    // #1io
	{71578, 230, 4, 0x81},    // #1mo
	{71582, 41, 4, 0x81},     // #1no
	{71586, 64, 5, 0x81},     // #2cod
	{71591, 127, 21, 0x1},    // qazaqstanrespublikasy
	{71612, 236, 24, 0x1},    // collectivitynewcaledonia
	{71636, 238, 14, 0x1},    // newzealandniue
	{71650, 139, 15, 0x1},    // stateofmongolia
	{71665, 155, 4, 0x1},     // #8ti
	{71669, 198, 4, 0x1},     // #8ve
	{71673, 50, 4, 0x1},      // #8si
	{71677, 121, 31, 0x1},    // republicofindonesiaunitarystate
	{71708, 249, 20, 0x1},    // sintmaartendutchpart
	{71728, 126, 5, 0x81},    // #2jpn
	{71733, 81, 4, 0x1},      // #8li
	{71737, 229, 4, 0x1},     // #8je
	{71741, 259, 5, 0x81},    // #2xkx
	{71746, 77, 4, 0x1},      // #8ga
	{71750, 182, 13, 0x1},    // britishguyana
	{71763, 238, 16, 0x1},    // nieuwzeelandniue
	{71779, 895, 5, 0x1},     // #5501
	{71784, 153, 17, 0x1},    // syrischerepubliek
	{71801, 71, 12, 0x1},     // arabrepegypt
	{71813, 69, 7, 0x1},      // algerie
	{71820, 896, 5, 0x1},     // #6blz
	{71825, 245, 49, 0x1},    // overseasterritorysouthgeorgiasouthsandwichislands
	{71874, 10, 5, 0x1},      // #7blr
	{71879, 120, 21, 0x1},    // micronesiafederalstat
	{71900, 45, 23, 0x1},     // romanianpeoplesrepublic
	{71923, 242, 25, 0x1},    // grondgebiedfranspolynesie
	{71948, 63, 16, 0x1},     // cameroonrepublic
	{71964, 65, 22, 0x1},     // congopeoplesrepublicof
	{71986, 97, 4, 0x81},     // #1sl
	{71990, 254, 24, 0x1},    // statuscivitatisvaticanae
	{72014, 105, 4, 0x81},    // #1tn
	{72018, 161, 4, 0x81},    // #1vn
	{72022, 137, 4, 0x81},    // #1mh
	{72026, 12, 5, 0x81},     // #2che
	{72031, 108, 17, 0x1},    // unievanzuidafrika
	{72048, 215, 4, 0x81},    // #1eh
	{72052, 222, 4, 0x81},    // #1gl
	{72056, 131, 8, 0x1},     // repkorea
	{72064, 246, 4, 0x1},     // #8sh
	{72068, 152, 5, 0x81},    // #2slb
	{72073, 136, 14, 0x1},    // maldiveislands
	{72087, 30, 19, 0x1},     // italiaanserepubliek
	{72106, 112, 21, 0x1},    // verenigdearabemiraten
	{72127, 26, 16, 0x1},     // kingdomofhungary
	{72143, 37, 5, 0x81},     // #4807
	{72148, 241, 5, 0x1},     // #7ple
	{72153, 253, 36, 0x1},    // verenigdestatesverafgelegeneilandjes
	{72189, 138, 12, 0x1},    // myanmarunion
	{72201, 112, 14, 0x1},    // unitedarabemir
	{72215, 253, 41, 0x1},    // verafgelegeneilandjesvandeverenigdestaten
	{72256, 196, 25, 0x1},    // uruguayrepubliektenoosten
	{72281, 68, 26, 0x1},     // fransgebiedvanafarsenissas
	{72307, 231, 20, 0x1},    // fransdeelsaintmartin
	{72327, 249, 23, 0x1},    // territoriumsaintmaarten
	{72350, 108, 4, 0x81},    // #1za
	{72354, 149, 4, 0x81},    // #1qa
	{72358, 47, 4, 0x81},     // #1sm
	{72362, 156, 4, 0x81},    // #1tm
	{72366, 176, 5, 0x81},    // #2cub
	{72371, 66, 4, 0x81},     // #1km
	{72375, 256, 4, 0x81},    // #1vi
	{72379, 131, 10, 0x1},    // korearepof
	{72389, 241, 32, 0x1},    // westelijkejordaanoevergazastrook
	{72421, 189, 4, 0x81},    // #1ni
	{72425, 10, 5, 0x81},     // #4112
	{72430, 123, 17, 0x1},    // iranimperialstate
	{72447, 77, 4, 0x81},     // #1gm
	{72451, 68, 25, 0x1},     // afarsissasfrenchterritory
	{72476, 129, 14, 0x1},    // formercambodia
	{72490, 55, 16, 0x1},     // formerjugoslavie
	{72506, 897, 5, 0x1},     // #6nig
	{72511, 23, 4, 0x1},      // #8gg
	{72515, 9, 13, 0x1},      // bosniaandherz
	{72528, 53, 5, 0x81},     // #4804
	{72533, 224, 15, 0x1},    // grondgebiedguam
	{72548, 56, 23, 0x1},     // peoplesrepublicofangola
	{72571, 266, 5, 0x81},    // #2xwb
	{72576, 165, 13, 0x1},    // southernyemen
	{72589, 105, 19, 0x1},    // tunesischerepubliek
	{72608, 67, 21, 0x1},     // republiekvancaboverde
	{72629, 157, 32, 0x1},    // democratischerepubliektimorleste
	{72661, 133, 31, 0x1},    // laosdemocratischevolksrepubliek
	{72692, 898, 5, 0x1},     // #5221
	{72697, 186, 16, 0x1},    // saintkittsnevits
	{72713, 166, 9, 0x1},     // argentina
	{72722, 206, 14, 0x1},    // sabaandbonaire
	{72736, 28, 17, 0x1},     // ijslandserepublic
	{72753, 132, 13, 0x1},    // stateofkuwait
	{72766, 46, 17, 0x1},     // formersovietunion
	{72783, 247, 4, 0x81},    // #1sj
	{72787, 210, 33, 0x1},    // territoryofthecocoskeelingislands
	{72820, 157, 4, 0x81},    // #1tl
	{72824, 30, 12, 0x1},     // kingdomitaly
	{72836, 225, 13, 0x1},    // hongkongchina
	{72849, 243, 7, 0x1},     // reunion
	{72856, 899, 4, 0x1},     // #1nh
	{72860, 211, 5, 0x81},    // #2cok
	{72865, 16, 33, 0x1},     // westgermanyfederalrepublicgermany
	{72898, 245, 39, 0x1},    // zuidgeorgiaenzuidelijkesandwicheilanden
	{72937, 22, 4, 0x81},     // #1gb
	{72941, 139, 22, 0x1},    // volksrepubliekmongolie
	{72963, 195, 4, 0x1},     // #8td
	{72967, 93, 17, 0x1},     // federationnigeria
	{72984, 53, 5, 0x1},      // #7ukr
	{72989, 900, 5, 0x1},     // #6kuw
	{72994, 124, 5, 0x1},     // #7irq
	{72999, 116, 7, 0x1},     // bhoetan
	{73006, 206, 14, 0x1},    // bonaireandsaba
	{73020, 128, 11, 0x1},    // kirgizistan
	{73031, 230, 33, 0x1},    // specialeadministratieveregiomacau
	{73064, 136, 16, 0x1},    // maldivenrepublic
	{73080, 212, 18, 0x1},    // territoriumcuracao
	{73098, 901, 5, 0x1},     // #5220
	{73103, 71, 19, 0x1},     // arabrepublicofegypt
	{73122, 136, 9, 0x1},     // malediven
	{73131, 26, 19, 0x1},     // koninkrijkhongarije
	{73150, 174, 17, 0x1},    // republicacolombia
	{73167, 50, 16, 0x1},     // sloveniarepublic
	{73183, 49, 4, 0x81},     // #1sk
	{73187, 251, 14, 0x1},    // tokelauislands
	{73201, 251, 4, 0x81},    // #1tk
	{73205, 246, 37, 0x1},    // ascensionandsainthelenatristandacunha
	{73242, 83, 14, 0x1},     // lesothokingdom
	{73256, 161, 31, 0x1},    // formerdemocraticrepublicvietnam
	{73287, 65, 20, 0x1},     // peoplesrepubliccongo
	{73307, 37, 4, 0x81},     // #1mk
	{73311, 135, 5, 0x81},    // #2lka
	{73316, 210, 19, 0x1},    // cocoskeelingislands
	{73335, 149, 5, 0x81},    // #2qat
	{73340, 59, 16, 0x1},     // formeroppervolta
	{73356, 174, 5, 0x81},    // #4170
	{73361, 246, 26, 0x1},    // ascensionandtristandacunha
	{73387, 163, 27, 0x1},    // onafhankelijkestaatvansamoa
	{73414, 85, 18, 0x1},     // malagasymadagascar
	{73432, 149, 4, 0x1},     // #8qa
	{73436, 248, 47, 0x1},    // collectiviteterritorialedesaintpierreetmiquelon
	{73483, 40, 23, 0x1},     // netherlandskingdomofthe
	{73506, 54, 5, 0x1},      // #7usa
	{73511, 244, 17, 0x1},    // formerzuidvietnam
	{73528, 126, 4, 0x1},     // #8ja
	{73532, 37, 31, 0x1},     // formeryugoslavrepublicmacedonia
	{73563, 151, 17, 0x1},    // republiksingapura
	{73580, 241, 32, 0x1},    // gazastrookwestelijkejordaanoever
	{73612, 28, 5, 0x1},      // #7isl
	{73617, 902, 5, 0x1},     // #4810
	{73622, 903, 5, 0x1},     // #5511
	{73627, 68, 17, 0x1},     // republiekdjibouti
	{73644, 69, 7, 0x1},      // algeria
	{73651, 244, 12, 0x1},    // staatvietnam
	{73663, 16, 28, 0x1},     // germanyformerfederalrepublic
	{73691, 89, 9, 0x1},      // maurituis
	{73700, 904, 25, 0x82},   // federalrepublicyugoslavia
	{73725, 40, 18, 0x1},     // netherlandskingdom
	{73743, 906, 5, 0x1},     // #5223
	{73748, 907, 5, 0x1},     // #5taz
	{73753, 214, 5, 0x81},    // #2cym
	{73758, 85, 10, 0x1},     // madagaskar
	{73768, 181, 19, 0x1},    // republicofguatemala
	{73787, 35, 16, 0x1},     // vorstendommonaco
	{73803, 246, 4, 0x81},    // #1sh
	{73807, 155, 4, 0x81},    // #1tj
	{73811, 246, 20, 0x1},    // sthelenaandascension
	{73831, 129, 4, 0x81},    // #1kh
	{73835, 36, 4, 0x81},     // #1md
	{73839, 241, 17, 0x1},    // gazastripwestbank
	{73856, 52, 7, 0x1},      // turkyie
	{73863, 207, 4, 0x1},     // #8tb
	{73867, 186, 30, 0x1},    // saintchristophernevisfederatie
	{73897, 125, 27, 0x1},    // transjordanhashemitekingdom
	{73924, 217, 35, 0x1},    // overzeesgebiedsdeelfalklandeilanden
	{73959, 908, 5, 0x1},     // #5510
	{73964, 909, 5, 0x1},     // #6710
	{73969, 10, 18, 0x1},     // respublikabyelarus
	{73987, 135, 9, 0x1},     // shrilamka
	{73996, 141, 32, 0x1},    // democraticfederalrepublicofnepal
	{74028, 163, 28, 0x1},    // westernsamoaindependentstate
	{74056, 138, 10, 0x1},    // unionburma
	{74066, 190, 15, 0x1},    // republiekpanama
	{74081, 42, 5, 0x1},      // #7nzl
	{74086, 50, 4, 0x81},     // #1si
	{74090, 82, 20, 0x1},     // libyanarabjamahiriya
	{74110, 15, 35, 0x1},     // eastgermanygermandemocraticrepublic
	{74145, 39, 18, 0x1},     // montenegrorepublic
	{74163, 99, 10, 0x1},     // southsudan
	{74173, 198, 4, 0x81},    // #1ve
	{74177, 215, 33, 0x1},    // republicaarabesaharauidemocratica
	{74210, 130, 4, 0x81},    // #1ki
	{74214, 39, 4, 0x81},     // #1me
	{74218, 59, 10, 0x1},     // uppervolta
	{74228, 142, 5, 0x1},     // nauru
	{74233, 11, 5, 0x81},     // #2can
	{74238, 72, 5, 0x81},     // #2eri
	{74243, 129, 5, 0x81},    // #4116
	{74248, 910, 5, 0x1},     // #6lib
	{74253, 911, 5, 0x1},     // #6prk
	{74258, 74, 4, 0x81},     // #1ga
	{74262, 103, 5, 0x81},    // #4148
	{74267, 64, 8, 0x1},      // drccongo
	{74275, 160, 22, 0x1},    // ozbekistonrespublikasi
	{74297, 50, 16, 0x1},     // republicslovenia
	{74313, 241, 13, 0x1},    // statepalestin
	{74326, 102, 13, 0x1},    // repibliksesel
	{74339, 125, 5, 0x81},    // #2jor
	{74344, 912, 5, 0x1},     // #6nic
	{74349, 243, 18, 0x1},    // grondgebiedreunion
	{74367, 53, 18, 0x1},     // formerukrainianssr
	{74385, 29, 5, 0x1},      // #7isr
	{74390, 215, 29, 0x1},    // sahrawiarabdemocraticrepublic
	{74419, 913, 5, 0x1},     // #5517
	{74424, 85, 18, 0x1},     // republicmadagascar
	{74442, 914, 5, 0x1},     // #6kyr
	{74447, 208, 5, 0x1},     // #7ber
	{74452, 178, 21, 0x1},    // dominikaanserepubliek
	{74473, 169, 5, 0x1},     // #7biz
	{74478, 82, 10, 0x1},     // staatlibie
	{74488, 59, 5, 0x1},      // #7bur
	{74493, 133, 30, 0x1},    // laodemocratischevolksrepubliek
	{74523, 166, 9, 0x1},     // argentine
	{74532, 246, 33, 0x1},    // sthelenaascensionentristandacunha
	{74565, 194, 18, 0x1},    // surinamdutchguiana
	{74583, 145, 23, 0x1},    // gemenebestderfilipijnen
	{74606, 81, 17, 0x1},     // republicofliberia
	{74623, 85, 8, 0x1},      // malagasy
	{74631, 154, 4, 0x81},    // #1th
	{74635, 915, 23, 0x2},    // saintmaartensaintmartin
	{74658, 48, 33, 0x1},     // serviemontenegrostaatsgemeenschap
	{74691, 917, 4, 0x1},     // #1vd
	{74695, 138, 9, 0x1},     // birmaunie
	{74704, 236, 25, 0x1},    // grondgebiednieuwcaledonie
	{74729, 138, 12, 0x1},    // unievanburma
	{74741, 231, 4, 0x81},    // #1mf
	{74745, 26, 22, 0x1},     // hungarypeoplesrepublic
	{74767, 52, 14, 0x1},     // republicturkey
	{74781, 223, 4, 0x81},    // #1gf
	{74785, 58, 13, 0x1},     // formerdahomey
	{74798, 206, 25, 0x1},    // bonairesteustatiusandsaba
	{74823, 249, 21, 0x1},    // territorysaintmaarten
	{74844, 195, 16, 0x1},    // trinidadentobago
	{74860, 165, 20, 0x1},    // yemenpeoplesrepublic
	{74880, 918, 5, 0x1},     // #6par
	{74885, 82, 51, 0x1},     // grotelibischarabischesocialistischevolksjamahiriyya
	{74936, 919, 5, 0x1},     // #5516
	{74941, 920, 5, 0x1},     // #6712
	{74946, 118, 5, 0x81},    // #2cyp
	{74951, 220, 23, 0x1},    // overzeesgebiedgibraltar
	{74974, 151, 4, 0x81},    // #1sg
	{74978, 255, 4, 0x81},    // #1vg
	{74982, 85, 4, 0x81},     // #1mg
	{74986, 117, 5, 0x81},    // #2chn
	{74991, 120, 31, 0x1},    // gefedereerdestatenvanmicronesie
	{75022, 210, 33, 0x1},    // keelingislandsterritoryofthecocos
	{75055, 174, 5, 0x81},    // #2col
	{75060, 124, 12, 0x1},    // iraqrepublic
	{75072, 219, 4, 0x81},    // #1gg
	{75076, 120, 27, 0x1},    // micronesiafederalestatenvan
	{75103, 210, 5, 0x81},    // #4166
	{75108, 66, 5, 0x81},     // #4174
	{75113, 162, 15, 0x1},    // vanuaturepublic
	{75128, 232, 27, 0x1},    // noordelijkemarianeneilanden
	{75155, 218, 14, 0x1},    // faroereilanden
	{75169, 261, 5, 0x81},    // #2xnb
	{75174, 921, 5, 0x1},     // #6703
	{75179, 922, 5, 0x1},     // #6713
	{75184, 923, 5, 0x1},     // #5571
	{75189, 100, 9, 0x1},     // stomeprin
	{75198, 64, 31, 0x1},     // congothedemocraticrepublicofthe
	{75229, 109, 6, 0x1},     // zambia
	{75235, 121, 19, 0x1},    // republicofindonesia
	{75254, 112, 20, 0x1},    // verarabischeemiraten
	{75274, 226, 46, 0x1},    // overzeesgebiedsdeelheardeilandmcdonaldeilanden
	{75320, 69, 32, 0x1},     // peoplesdemocraticrepublicalgeria
	{75352, 10, 41, 0x1},     // formerbyelorussiansovietsocialistrepublic
	{75393, 150, 14, 0x1},    // saudischarabie
	{75407, 142, 15, 0x1},    // republicofnauru
	{75422, 196, 7, 0x1},     // uraguay
	{75429, 124, 22, 0x1},    // aljumhuriyahaliraqiyah
	{75451, 123, 12, 0x1},    // islrepofiran
	{75463, 139, 9, 0x1},     // mongoluls
	{75472, 10, 18, 0x1},     // republicwitrusland
	{75490, 95, 4, 0x81},     // #1sd
	{75494, 235, 21, 0x1},    // overzeesgebiedmayotte
	{75515, 128, 9, 0x1},     // kyrgzstan
	{75524, 198, 21, 0x1},    // unitedstatesvenezuela
	{75545, 110, 16, 0x1},    // southernrhodesia
	{75561, 66, 5, 0x81},     // #2com
	{75566, 158, 15, 0x1},    // friendlyislands
	{75581, 246, 35, 0x1},    // sinthelenaascensionentristandacunha
	{75616, 180, 4, 0x81},    // #1gd
	{75620, 235, 5, 0x81},    // #4175
	{75625, 59, 12, 0x1},     // burkinafasso
	{75637, 49, 17, 0x1},     // republicslowakije
	{75654, 141, 12, 0x1},    // kingdomnepal
	{75666, 12, 11, 0x1},     // switzerland
	{75677, 21, 19, 0x1},     // republiquefrancaise
	{75696, 924, 5, 0x1},     // #5522
	{75701, 925, 5, 0x1},     // #6702
	{75706, 165, 21, 0x1},    // formerdemocraticyemen
	{75727, 926, 5, 0x1},     // #6770
	{75732, 135, 18, 0x1},    // republicofsrilanka
	{75750, 927, 5, 0x1},     // #5570
	{75755, 76, 14, 0x1},     // guinearepublic
	{75769, 133, 4, 0x1},     // lpdr
	{75773, 928, 12, 0x82},   // fryugoslavia
	{75785, 22, 12, 0x1},     // greatbritain
	{75797, 192, 20, 0x1},    // republicadelparaguay
	{75817, 171, 5, 0x1},     // #7bra
	{75822, 230, 37, 0x1},    // macaospecialadministrativeregionchina
	{75859, 125, 31, 0x1},    // hasjemitischekoninkrijkjordanie
	{75890, 116, 15, 0x1},    // kingdomofbhutan
	{75905, 252, 19, 0x1},    // provincechinataiwan
	{75924, 103, 4, 0x1},     // chad
	{75928, 253, 36, 0x1},    // verenigdestatenverafgelegeneilandjes
	{75964, 51, 4, 0x81},     // #1se
	{75968, 219, 17, 0x1},    // bailiwickguernsey
	{75985, 254, 4, 0x81},    // #1va
	{75989, 143, 11, 0x1},    // maskateoman
	{76000, 84, 4, 0x81},     // #1ma
	{76004, 173, 5, 0x81},    // #2chl
	{76009, 82, 25, 0x1},     // libischarabischerepubliek
	{76034, 205, 44, 0x1},    // overzeesegemeenschapfransezuidelijkegebieden
	{76078, 216, 5, 0x81},    // #2eue
	{76083, 23, 4, 0x81},     // #1ge
	{76087, 249, 23, 0x1},    // knetherlandsaintmaarten
	{76110, 221, 22, 0x1},    // collectivityguadeloupe
	{76132, 50, 16, 0x1},     // republicslovenie
	{76148, 207, 8, 0x1},     // stbarths
	{76156, 256, 10, 0x1},    // usvirginis
	{76166, 256, 5, 0x1},     // #7isv
	{76171, 930, 5, 0x1},     // #6701
	{76176, 931, 5, 0x1},     // #6771
	{76181, 236, 35, 0x1},    // territorialcollectivitynewcaledonia
	{76216, 230, 25, 0x1},    // chinapeoplesrepublicmacau
	{76241, 231, 34, 0x1},    // collectiviteitsaintmartinfransdeel
	{76275, 198, 15, 0x1},    // formervenezuela
	{76290, 92, 5, 0x1},      // #7nig
	{76295, 229, 15, 0x1},    // territoryjersey
	{76310, 54, 22, 0x1},     // amerikaverenigdestaten
	{76332, 73, 16, 0x1},     // empireofethiopia
	{76348, 231, 17, 0x1},    // francesaintmartin
	{76365, 246, 34, 0x1},    // sthelenaascensionandtristandacunha
	{76399, 63, 25, 0x1},     // federalrepublicofcameroon
	{76424, 152, 4, 0x81},    // #1sb
	{76428, 166, 10, 0x1},    // argentinie
	{76438, 259, 53, 0x1},    // underunitednationssecuritycouncilresolution1244kosovo
	{76491, 128, 16, 0x1},    // republickirgizie
	{76507, 210, 5, 0x81},    // #2cck
	{76512, 932, 5, 0x1},     // #6lie
	{76517, 171, 21, 0x1},    // brazilfederalrepublic
	{76538, 148, 9, 0x1},     // koreadprk
	{76547, 117, 28, 0x1},    // mainlandchinapeoplesrepublic
	{76575, 137, 28, 0x1},    // republicofthemarshallislands
	{76603, 247, 21, 0x1},    // svalbardandjanmayenis
	{76624, 111, 20, 0x1},    // kingdomofafghanistan
	{76644, 247, 19, 0x1},    // svalbardandjanmayen
	{76663, 229, 5, 0x81},    // #2jey
	{76668, 933, 3, 0x82},    // fry
	{76671, 935, 5, 0x1},     // #5520
	{76676, 936, 5, 0x1},     // #6700
	{76681, 130, 15, 0x1},    // gilberteilanden
	{76696, 937, 5, 0x1},     // #5572
	{76701, 233, 24, 0x1},    // overzeesgebiedmontserrat
	{76725, 259, 20, 0x1},    // kosovounderunscr1244
	{76745, 215, 4, 0x1},     // sadr
	{76749, 938, 5, 0x1},     // #5260
	{76754, 939, 5, 0x1},     // #6bru
	{76759, 8, 17, 0x1},      // kingdomofbulgaria
	{76776, 245, 12, 0x1},    // southgeorgie
	{76788, 213, 5, 0x81},    // #2cxr
	{76793, 940, 5, 0x1},     // #5thi
	{76798, 120, 10, 0x1},    // micronesia
	{76808, 246, 45, 0x1},    // territoriumsainthelenaascensiontristandacunha
	{76853, 102, 4, 0x81},    // #1sc
	{76857, 244, 13, 0x1},    // vietnamfmrrep
	{76870, 197, 4, 0x81},    // #1vc
	{76874, 941, 5, 0x1},     // #6lat
	{76879, 35, 4, 0x81},     // #1mc
	{76883, 942, 5, 0x1},     // #6lbr
	{76888, 149, 10, 0x1},    // staatqatar
	{76898, 14, 7, 0x1},      // czechia
	{76905, 245, 44, 0x1},    // territoriumsouthgeorgiesouthsandwicheilanden
	{76949, 213, 5, 0x81},    // #4162
	{76954, 198, 31, 0x1},    // republicabolivarianadevenezuela
	{76985, 105, 16, 0x1},    // republiektunesie
	{77001, 253, 38, 0x1},    // verenigdestatenkleineafgelegeneilanden
	{77039, 943, 5, 0x1},     // #6phi
	{77044, 107, 5, 0x1},     // #7uga
	{77049, 135, 16, 0x1},    // dominionofceylon
	{77065, 246, 35, 0x1},    // sinthelenaentristandacunhaascension
	{77100, 56, 20, 0x1},     // volksrepubliekangola
	{77120, 109, 13, 0x1},    // northrhodesia
	{77133, 197, 12, 0x1},    // saintvincent
	{77145, 205, 35, 0x1},    // frenchsouthernantarcticterritoryfra
	{77180, 33, 22, 0x1},     // grandduchedeluxembourg
	{77202, 77, 15, 0x1},     // republiekgambia
	{77217, 254, 18, 0x1},    // holyseevaticancity
	{77235, 64, 7, 0x1},      // congodr
	{77242, 22, 40, 0x1},     // unitedkingdomgreatbritainnorthernireland
	{77282, 205, 37, 0x1},    // terresaustralesantarctiquesfrancaises
	{77319, 48, 25, 0x1},     // formerserbiaandmontenegro
	{77344, 206, 19, 0x1},    // caribiannetherlands
	{77363, 82, 26, 0x1},     // libischarabischejamahiriya
	{77389, 944, 5, 0x1},     // #6ypr
	{77394, 128, 30, 0x1},    // kirghizsovietsocialistrepublic
	{77424, 60, 18, 0x1},     // lefatshelabotswana
	{77442, 246, 37, 0x1},    // sainthelenaandtristandacunhaascension
	{77479, 142, 6, 0x1},     // naoero
	{77485, 232, 34, 0x1},    // northernmarianaislandscommonwealth
	{77519, 89, 19, 0x1},     // republicofmauritius
	{77538, 259, 14, 0x1},    // republickosovo
	{77552, 218, 21, 0x1},    // territoryfaroeislands
	{77573, 1, 15, 0x1},      // albaniarepublic
	{77588, 54, 15, 0x1},     // unitedstatesusa
	{77603, 945, 5, 0x1},     // #5860
	{77608, 68, 23, 0x1},     // afarsenissasfransgebied
	{77631, 217, 10, 0x1},    // falklandis
	{77641, 145, 5, 0x1},     // #7phi
	{77646, 162, 6, 0x1},     // #3nhvu
	{77652, 182, 26, 0x1},    // guyanacooperatieverepublic
	{77678, 1, 24, 0x1},      // peoplesrepublicofalbania
	{77702, 68, 25, 0x1},     // frenchterritoryafarsissas
	{77727, 186, 17, 0x1},    // saintkittsennevis
	{77744, 165, 17, 0x1},    // southadenyemenpdr
	{77761, 150, 4, 0x81},    // #1sa
	{77765, 62, 5, 0x81},     // #2civ
	{77770, 128, 9, 0x1},     // kyrgistan
	{77779, 946, 5, 0x1},     // #5ssd
	{77784, 61, 5, 0x81},     // #2caf
	{77789, 14, 20, 0x1},     // czechiaczechrepublic
	{77809, 18, 13, 0x1},     // reinodeespana
	{77822, 67, 20, 0x1},     // republicadecaboverde
	{77842, 198, 19, 0x1},    // venezuelarepublicof
	{77861, 110, 13, 0x1},    // southrhodesie
	{77874, 16, 11, 0x1},     // westgermany
	{77885, 247, 25, 0x1},    // territorysvalbardjanmayen
	{77910, 230, 52, 0x1},    // volksrepubliekchinaspecialeadministratieveregiomacau
	{77962, 85, 21, 0x1},     // malagasischerepubliek
	{77983, 112, 30, 0x1},    // alimaratalarabiyahalmuttahidah
	{78013, 108, 19, 0x1},    // republicsouthafrika
	{78032, 10, 43, 0x1},     // byelorussischesocialistischesovjetrepubliek
	{78075, 73, 24, 0x1},     // ethiopiaincludingeritrea
	{78099, 108, 24, 0x1},    // rephabolikiyaafrikaborwa
	{78123, 947, 5, 0x1},     // #6705
	{78128, 55, 10, 0x1},     // jugoslavia
	{78138, 948, 5, 0x1},     // #6775
	{78143, 135, 14, 0x1},    // srilankaceylon
	{78157, 170, 17, 0x1},    // buliwyamamallaqta
	{78174, 73, 18, 0x1},     // keizerrijkethiopie
	{78192, 46, 11, 0x1},     // sovietunion
	{78203, 106, 26, 0x1},    // tanzaniaverenigderepubliek
	{78229, 157, 15, 0x1},    // portuguesetimor
	{78244, 949, 5, 0x1},     // #5265
	{78249, 65, 22, 0x1},     // formercongobrazzaville
	{78271, 26, 22, 0x1},     // peoplesrepublichungary
	{78293, 184, 5, 0x1},     // haiti
	{78298, 48, 22, 0x1},     // formerserbiamontenegro
	{78320, 254, 7, 0x1},     // vatican
	{78327, 950, 4, 0x1},     // #670
	{78331, 71, 14, 0x1},     // republicegypte
	{78345, 69, 37, 0x1},     // democraticandpeoplesrepublicofalgeria
	{78382, 205, 33, 0x1},    // departmentfrenchsouthernterritory
	{78415, 53, 7, 0x1},      // ukraine
	{78422, 212, 5, 0x81},    // #2cuw
	{78427, 205, 43, 0x1},    // overzeesdepartementfransezuidelijkegebieden
	{78470, 142, 16, 0x1},    // republicofnaoero
	{78486, 22, 43, 0x1},     // greatbritainandnorthernirelandunitedkingdom
	{78529, 123, 21, 0x1},    // iranislamicrepublicof
	{78550, 106, 19, 0x1},    // republiektanganyika
	{78569, 240, 12, 0x1},    // uspuertorico
	{78581, 235, 19, 0x1},    // collectivitymayotte
	{78600, 951, 19, 0x2},    // stmartinsintmaarten
	{78619, 112, 14, 0x1},    // unitedarabeast
	{78633, 178, 19, 0x1},    // drdominicanrepublic
	{78652, 128, 14, 0x1},    // kyrghzrepublic
	{78666, 219, 18, 0x1},    // bailliageguernesey
	{78684, 105, 15, 0x1},    // republictunesie
	{78699, 249, 34, 0x1},    // sintmaartenkingdomofthenetherlands
	{78733, 258, 5, 0x81},    // #2xau
	{78738, 84, 16, 0x1},     // kingdomofmorocco
	{78754, 953, 5, 0x1},     // #6704
	{78759, 954, 5, 0x1},     // #6732
	{78764, 146, 5, 0x1},     // #7plw
	{78769, 147, 5, 0x1},     // #7png
	{78774, 955, 5, 0x1},     // #5580
	{78779, 956, 5, 0x1},     // #6760
	{78784, 48, 26, 0x1},     // statenunieserviemontenegro
	{78810, 186, 25, 0x1},    // stkittsandnevisfederation
	{78835, 68, 19, 0x1},     // territoryafarsissas
	{78854, 203, 30, 0x1},    // overseasterritoryamericansamoa
	{78884, 181, 20, 0x1},    // republicadeguatemala
	{78904, 253, 49, 0x1},    // overseasterritoryunitedstatesminoroutlyingislands
	{78953, 52, 16, 0x1},     // republiekturkije
	{78969, 22, 38, 0x1},     // unitedkingdomofgreatbritainandnireland
	{79007, 134, 24, 0x1},    // aljumhuriyahallubnaniyah
	{79031, 7, 8, 0x1},       // belgique
	{79039, 957, 5, 0x1},     // #5tkm
	{79044, 229, 15, 0x1},    // bailliagejersey
	{79059, 245, 12, 0x1},    // southgeorgia
	{79071, 120, 21, 0x1},    // federalstatmicronesia
	{79092, 114, 14, 0x1},    // bahrainkingdom
	{79106, 120, 10, 0x1},    // micronesie
	{79116, 63, 26, 0x1},     // verenigderepubliekkameroen
	{79142, 64, 6, 0x1},      // #3zrcd
	{79148, 213, 33, 0x1},    // overseasterritorychristmasislands
	{79181, 10, 10, 0x1},     // witrusland
	{79191, 131, 13, 0x1},    // republickorea
	{79204, 242, 33, 0x1},    // overzeesdepartementfranspolynesie
	{79237, 223, 12, 0x1},    // frenchguyana
	{79249, 34, 30, 0x1},     // latviansovietsocialistrepublic
	{79279, 71, 7, 0x1},      // aregypt
	{79286, 208, 28, 0x1},    // britishoverzeesgebiedbermuda
	{79314, 108, 29, 0x1},    // riphabulikiyaafurikatshipembe
	{79343, 8, 18, 0x1},      // republicofbulgaria
	{79361, 249, 21, 0x1},    // saintmaartendutchpart
	{79382, 19, 8, 0x1},      // esthonia
	{79390, 198, 27, 0x1},    // venezuelabolivarianrepublic
	{79417, 958, 5, 0x1},     // #5531
	{79422, 206, 13, 0x1},    // bonaireensaba
	{79435, 959, 5, 0x1},     // #5581
	{79440, 47, 28, 0x1},     // meestserenerepublicsanmarino
	{79468, 191, 4, 0x1},     // peru
	{79472, 79, 17, 0x1},     // guineeequatoriale
	{79489, 109, 13, 0x1},    // northrhodesie
	{79502, 960, 5, 0x1},     // #6bot
	{79507, 60, 5, 0x1},      // #7bot
	{79512, 170, 27, 0x1},    // boliviaplurinationalstateof
	{79539, 123, 8, 0x1},     // irofiran
	{79547, 48, 15, 0x1},     // republiekservie
	{79562, 961, 5, 0x1},     // #6bah
	{79567, 6, 11, 0x1},      // azerbeidjan
	{79578, 117, 7, 0x1},     // prchina
	{79585, 64, 30, 0x1},     // leopoldvillerepublicofthecongo
	{79615, 234, 33, 0x1},    // overzeesecollectiviteitmartinique
	{79648, 211, 8, 0x1},     // cookisds
	{79656, 84, 9, 0x1},      // almaghrib
	{79665, 135, 14, 0x1},    // ceylonsrilanka
	{79679, 962, 5, 0x1},     // #5snm
	{79684, 963, 5, 0x1},     // #6817
	{79689, 256, 25, 0x1},    // virginislandsunitedstates
	{79714, 62, 17, 0x1},     // republicivoorkust
	{79731, 170, 16, 0x1},    // plurstatebolivia
	{79747, 964, 5, 0x1},     // #5530
	{79752, 108, 30, 0x1},    // iriphablikiyaseningizimuafrika
	{79782, 965, 5, 0x1},     // #6bos
	{79787, 246, 35, 0x1},    // ascensionensinthelenatristandacunha
	{79822, 71, 33, 0x1},     // formerverenigdearabischerepubliek
	{79855, 40, 11, 0x1},     // netherlands
	{79866, 136, 23, 0x1},    // sultanatemaldiveislands
	{79889, 193, 10, 0x1},    // elsalvador
	{79899, 241, 14, 0x1},    // palestinestate
	{79913, 246, 26, 0x1},    // sainthelenaanddependencies
	{79939, 116, 5, 0x1},     // #7bhu
	{79944, 34, 16, 0x1},     // republicoflatvia
	{79960, 206, 27, 0x1},    // sabaandsinteustatiusbonaire
	{79987, 188, 24, 0x1},    // verenigdestatenvanmexico
	{80011, 57, 16, 0x1},     // kingdomofburundi
	{80027, 966, 5, 0x1},     // #6yem
	{80032, 967, 23, 0x2},    // democraticrepublickorea
	{80055, 198, 23, 0x1},    // unitedstatesofvenezuela
	{80078, 171, 18, 0x1},    // brazilunitedstates
	{80096, 969, 5, 0x1},     // #5331
	{80101, 111, 32, 0x1},    // islamicovergangsstaatafghanistan
	{80133, 970, 5, 0x1},     // #6800
	{80138, 971, 5, 0x1},     // #6816
	{80143, 110, 13, 0x1},    // southrhodesia
	{80156, 245, 35, 0x1},    // zuidgeorgieendezuidsandwicheilanden
	{80191, 231, 31, 0x1},    // departementsaintmartinfransdeel
	{80222, 972, 5, 0x1},     // #6731
	{80227, 55, 10, 0x1},     // jugoslavie
	{80237, 44, 5, 0x1},      // #7por
	{80242, 148, 31, 0x1},    // volksdemocratischerepublickorea
	{80273, 162, 15, 0x1},    // republicvanuatu
	{80288, 18, 12, 0x1},     // spaansestaat
	{80300, 192, 5, 0x1},     // #7par
	{80305, 47, 32, 0x1},     // serenissimarepubblicadisanmarino
	{80337, 259, 57, 0x1},    // inaccordancewithunsecuritycouncilresolution12441999kosovo
	{80394, 184, 13, 0x1},    // republichaiti
	{80407, 54, 19, 0x1},     // americaunitedstates
	{80426, 973, 5, 0x1},     // #5mnc
	{80431, 974, 5, 0x1},     // #5slo
	{80436, 147, 19, 0x1},    // statepapuanewguinea
	{80455, 256, 15, 0x1},    // usvirginislands
	{80470, 253, 46, 0x1},    // kleineverafgelegeneilandenvandeverenigdestaten
	{80516, 205, 25, 0x1},    // frsouthantarcticterritory
	{80541, 190, 14, 0x1},    // republicpanama
	{80555, 146, 5, 0x1},     // palau
	{80560, 95, 13, 0x1},     // sudanupto2011
	{80573, 103, 14, 0x1},    // republictsjaad
	{80587, 164, 15, 0x1},    // republicofyemen
	{80602, 245, 41, 0x1},    // territorysouthgeorgiasouthsandwichislands
	{80643, 975, 5, 0x1},     // #5850
	{80648, 178, 35, 0x1},    // dominicanrepublicdemocraticrepublic
	{80683, 119, 14, 0x1},    // dominionoffiji
	{80697, 145, 19, 0x1},    // philippinesrepublic
	{80716, 148, 13, 0x1},    // demrepofkorea
	{80729, 138, 26, 0x1},    // socialistrepublicunieburma
	{80755, 215, 13, 0x1},    // spanishsahara
	{80768, 24, 19, 0x1},     // ellinikidhimokratia
	{80787, 241, 19, 0x1},    // palestijnsegebieden
	{80806, 199, 16, 0x1},    // grondgebiedaruba
	{80822, 131, 13, 0x1},    // korearepublic
	{80835, 207, 33, 0x1},    // overseasdepartmentsaintbarthelemy
	{80868, 129, 13, 0x1},    // statecambodia
	{80881, 170, 25, 0x1},    // plurinationalstatebolivia
	{80906, 97, 20, 0x1},     // republieksierraleone
	{80926, 28, 15, 0x1},     // republicijsland
	{80941, 138, 12, 0x1},    // birmamyanmar
	{80953, 976, 5, 0x1},     // #5sen
	{80958, 977, 5, 0x1},     // #6950
	{80963, 978, 25, 0x2},    // democraticrepublicofkorea
	{80988, 111, 25, 0x1},    // islamicemirateafghanistan
	{81013, 980, 5, 0x1},     // #5skn
	{81018, 246, 20, 0x1},    // sthelenadependencies
	{81038, 154, 13, 0x1},    // kingdomofsiam
	{81051, 6, 12, 0x1},      // azerbajdsjan
	{81063, 64, 4, 0x1},      // droc
	{81067, 193, 19, 0x1},    // republicaelsalvador
	{81086, 208, 16, 0x1},    // territorybermuda
	{81102, 94, 17, 0x1},     // rwandeserepubliek
	{81119, 253, 40, 0x1},    // verenigdestateskleineverafgelegenislands
	{81159, 68, 15, 0x1},     // franssomaliland
	{81174, 10, 41, 0x1},     // formerwitrussischesovietsocialistrepublic
	{81215, 71, 33, 0x1},     // verenigdearabischerepubliekegypte
	{81248, 197, 15, 0x1},    // saintvincentgre
	{81263, 164, 25, 0x1},    // yemenmutawakkilitekingdom
	{81288, 981, 5, 0x1},     // #5591
	{81293, 43, 16, 0x1},     // republicofpoland
	{81309, 982, 5, 0x1},     // #6bel
	{81314, 45, 18, 0x1},     // koninkrijkroemenie
	{81332, 73, 14, 0x1},     // formerethiopia
	{81346, 128, 18, 0x1},    // republickyrgyzstan
	{81364, 225, 36, 0x1},    // specialeadministratieveregiohongkong
	{81400, 254, 15, 0x1},    // vaticaansestaat
	{81415, 150, 20, 0x1},    // alarabiyahassuudiyah
	{81435, 25, 6, 0x1},      // crotia
	{81441, 54, 11, 0x1},     // usofamerica
	{81452, 37, 23, 0x1},     // macedonianorthmacedonia
	{81475, 232, 26, 0x1},    // noordelijkemarianenislands
	{81501, 136, 19, 0x1},    // sultanateofmaldives
	{81520, 106, 25, 0x1},    // tanzaniaverenigderepublic
	{81545, 63, 23, 0x1},     // federalrepublickameroen
	{81568, 249, 25, 0x1},    // sintmaartennederlandsdeel
	{81593, 82, 25, 0x1},     // libischearabischerepublic
	{81618, 32, 17, 0x1},     // republieklitouwen
	{81635, 983, 5, 0x1},     // #5590
	{81640, 984, 5, 0x1},     // #6790
	{81645, 16, 23, 0x1},     // duitslandbondsrepubliek
	{81668, 57, 5, 0x1},      // #7bdi
	{81673, 37, 14, 0x1},     // noordmacedonie
	{81687, 225, 25, 0x1},    // overseasterritoryhongkong
	{81712, 148, 22, 0x1},    // peoplesrepublicofkorea
	{81734, 119, 32, 0x1},    // soevereinedemocraticrepublicfiji
	{81766, 205, 37, 0x1},    // frenchsouthernandantarcticterritories
	{81803, 46, 7, 0x1},      // rusland
	{81810, 150, 25, 0x1},    // koninkrijkvansaoediarabie
	{81835, 115, 5, 0x1},     // #7bru
	{81840, 37, 12, 0x1},     // vjrmacedonie
	{81852, 225, 19, 0x1},    // grondgebiedhongkong
	{81871, 95, 13, 0x1},     // republicsudan
	{81884, 225, 55, 0x1},    // specialeadministratieveregiohongkongvolksrepubliekchina
	{81939, 256, 30, 0x1},    // verenigdestatenmaagdeneilanden
	{81969, 51, 15, 0x1},     // kingdomofsweden
	{81984, 53, 34, 0x1},     // oekraiensesocialistsovjetrepubliek
	{82018, 76, 18, 0x1},     // republiquedeguinee
	{82036, 125, 33, 0x1},    // almamlakahalurduniyahalhashimiyah
	{82069, 985, 5, 0x1},     // #5305
	{82074, 253, 32, 0x1},    // unitedstatesminoroutlyingislands
	{82106, 986, 5, 0x1},     // #6812
	{82111, 197, 21, 0x1},    // stvincentengrenadines
	{82132, 206, 10, 0x1},    // besislands
	{82142, 64, 23, 0x1},     // formercongoleopoldville
	{82165, 117, 20, 0x1},    // chinapeoplesrepublic
	{82185, 93, 19, 0x1},     // federatievannigeria
	{82204, 987, 5, 0x1},     // #6ben
	{82209, 128, 9, 0x1},     // kyrgyzrep
	{82218, 37, 9, 0x1},      // macedonie
	{82227, 71, 33, 0x1},     // egypteverenigdearabischerepubliek
	{82260, 72, 7, 0x1},      // eritrea
	{82267, 68, 19, 0x1},     // frenchafarsandissas
	{82286, 205, 19, 0x1},    // frsouthernterritory
	{82305, 205, 32, 0x1},    // frenchsouthernantarcticterritory
	{82337, 9, 20, 0x1},      // bosniaandherzegovina
	{82357, 48, 24, 0x1},     // formerservieenmontenegro
	{82381, 988, 5, 0x1},     // #5mng
	{82386, 85, 16, 0x1},     // malagasyrepublic
	{82402, 140, 18, 0x1},    // federationofmalaya
	{82420, 208, 24, 0x1},    // overseasterritorybermuda
	{82444, 26, 23, 0x1},     // volksrepubliekhongarije
	{82467, 172, 8, 0x1},     // barbados
	{82475, 165, 10, 0x1},    // yemensouth
	{82485, 162, 19, 0x1},    // republiquedevanuatu
	{82504, 989, 29, 0x82},   // yugoslaviaserbiaandmontenegro
	{82533, 196, 26, 0x1},    // oostelijkerepubliekuruguay
	{82559, 46, 10, 0x1},     // russianfed
	{82569, 991, 5, 0x1},     // #6811
	{82574, 167, 7, 0x1},     // antigua
	{82581, 226, 25, 0x1},    // heardendemcdonaldeilanden
	{82606, 24, 21, 0x1},     // koninkrijkgriekenland
	{82627, 206, 11, 0x1},    // sababonaire
	{82638, 241, 28, 0x1},    // occupiedpalestinianterritory
	{82666, 71, 15, 0x1},     // republiekegypte
	{82681, 992, 5, 0x1},     // #6kos
	{82686, 186, 32, 0x1},    // saintchristopherennevisfederatie
	{82718, 242, 21, 0x1},    // tahitifrenchpolynesia
	{82739, 26, 14, 0x1},     // hungarykingdom
	{82753, 252, 11, 0x1},    // taiwanchina
	{82764, 79, 24, 0x1},     // equatorialguinearepublic
	{82788, 246, 43, 0x1},    // territorysainthelenaascensiontristandacunha
	{82831, 104, 17, 0x1},    // togoleserepubliek
	{82848, 184, 5, 0x81},    // #4332
	{82853, 223, 32, 0x1},    // overseascollectivityfrenchguiana
	{82885, 69, 34, 0x1},     // algerijnsedemocraticvolksrepubliek
	{82919, 187, 7, 0x1},     // stlucia
	{82926, 145, 19, 0x1},    // phillippinerepublic
	{82945, 14, 17, 0x1},     // republiektsjechie
	{82962, 103, 12, 0x1},    // republicchad
	{82974, 256, 34, 0x1},    // virginislandsunitedstatesterritory
	{83008, 33, 22, 0x1},     // grandduchyofluxembourg
	{83030, 196, 26, 0x1},    // orientaalserepublicuruguay
	{83056, 34, 16, 0x1},     // republiekletland
	{83072, 46, 17, 0x1},     // russianfederation
	{83089, 231, 17, 0x1},    // saintmartinfrance
	{83106, 993, 5, 0x1},     // #5stp
	{83111, 92, 13, 0x1},     // nigerrepublic
	{83124, 994, 5, 0x2},     // #5syr
	{83129, 1, 15, 0x1},      // republicalbanie
	{83144, 8, 16, 0x1},      // republicbulgaria
	{83160, 996, 5, 0x1},     // #6lux
	{83165, 73, 8, 0x1},      // ethiopia
	{83173, 61, 26, 0x1},     // formercentralafricanempire
	{83199, 248, 38, 0x1},    // overzeesdepartementsaintpierremiquelon
	{83237, 26, 18, 0x1},     // hongaarserepubliek
	{83255, 232, 29, 0x1},    // noordelijkemarianengemenebest
	{83284, 196, 7, 0x1},     // uruguay
	{83291, 56, 19, 0x1},     // portugeeswestafrika
	{83310, 997, 5, 0x1},     // #6bol
	{83315, 168, 5, 0x1},     // #7bah
	{83320, 170, 5, 0x1},     // #7bol
	{83325, 247, 16, 0x1},    // svalbardjanmayen
	{83341, 182, 11, 0x1},    // britsguiana
	{83352, 998, 5, 0x1},     // #5fij
	{83357, 165, 18, 0x1},    // peoplesdemrepyemen
	{83375, 999, 5, 0x1},     // #6651
	{83380, 246, 16, 0x1},    // formersinthelena
	{83396, 244, 22, 0x1},    // republicofsouthvietnam
	{83418, 161, 4, 0x1},     // drvn
	{83422, 232, 29, 0x1},    // gemenebestnoordelijkemarianen
	{83451, 112, 13, 0x1},    // trucialstates
	{83464, 223, 29, 0x1},    // overseasterritoryfrenchguiana
	{83493, 68, 30, 0x1},     // fransterritoriumvoorafarsissas
	{83523, 178, 6, 0x1},     // domrep
	{83529, 16, 21, 0x1},     // germanfederalrepublic
	{83550, 64, 8, 0x1},      // congodrc
	{83558, 254, 12, 0x1},    // vaticanstate
	{83570, 110, 16, 0x1},    // zimbabwerepublic
	{83586, 16, 3, 0x1},      // frg
	{83589, 1000, 5, 0x1},    // #5840
	{83594, 65, 10, 0x1},     // congobrazz
	{83604, 210, 28, 0x1},    // keelingeilandencocoseilanden
	{83632, 232, 39, 0x1},    // overseasterritorynorthernmarianaislands
	{83671, 205, 21, 0x1},    // frsouthernterritories
	{83692, 264, 5, 0x81},    // #2xqc
	{83697, 174, 18, 0x1},    // republicofcolombia
	{83715, 226, 5, 0x81},    // #4334
	{83720, 82, 14, 0x1},     // libyanrepublic
	{83734, 222, 26, 0x1},    // overseasterritorygreenland
	{83760, 159, 6, 0x1},     // tuvalu
	{83766, 244, 15, 0x1},    // vietnamrepublic
	{83781, 218, 12, 0x1},    // faroeislands
	{83793, 196, 25, 0x1},    // oostelijkerepublicuruguay
	{83818, 1001, 5, 0x1},    // #5339
	{83823, 206, 27, 0x1},    // sinteustatiusandsababonaire
	{83850, 161, 5, 0x81},    // #2vnm
	{83855, 240, 5, 0x1},     // #7pur
	{83860, 10, 11, 0x1},     // byelorussia
	{83871, 1002, 5, 0x1},    // #6781
	{83876, 52, 5, 0x1},      // tukey
	{83881, 191, 5, 0x1},     // #7per
	{83886, 113, 5, 0x1},     // #7ban
	{83891, 18, 14, 0x1},     // kingdomofspain
	{83905, 186, 16, 0x1},    // sintkittsennevis
	{83921, 10, 37, 0x1},     // belarussischesocialistsovjetrepubliek
	{83958, 37, 9, 0x1},      // macedonia
	{83967, 160, 8, 0x1},     // oezbekie
	{83975, 235, 24, 0x1},    // overseasterritorymayotte
	{83999, 148, 10, 0x1},    // koreanoord
	{84009, 248, 37, 0x1},    // overseasdepartmentsaintpierremiquelon
	{84046, 66, 39, 0x1},     // islamitischefederalerepubliekdercomoren
	{84085, 192, 16, 0x1},    // paraguayrepublic
	{84101, 49, 17, 0x1},     // slovaakserepublic
	{84118, 155, 11, 0x1},    // tadjikistan
	{84129, 239, 33, 0x1},    // hendersonducieoenoislandspitcairn
	{84162, 198, 11, 0x1},    // rbvenezuela
	{84173, 1003, 5, 0x1},    // #5338
	{84178, 174, 16, 0x1},    // republiccolombia
	{84194, 58, 19, 0x1},     // volksrepubliekbenin
	{84213, 198, 15, 0x1},    // repbolvenezuela
	{84228, 206, 36, 0x1},    // territoriumbonairesainteustatiussaba
	{84264, 210, 32, 0x1},    // overzeesgebiedsdeelcocoseilanden
	{84296, 257, 30, 0x1},    // overseasdepartmentwallisfutuna
	{84326, 121, 36, 0x1},    // unitarystateoftherepublicofindonesia
	{84362, 66, 17, 0x1},     // unionofthecomoros
	{84379, 123, 5, 0x1},     // #7iri
	{84384, 1004, 5, 0x1},    // #6780
	{84389, 63, 20, 0x1},     // republiqueducameroun
	{84409, 154, 18, 0x1},    // koninkrijkthailand
	{84427, 121, 31, 0x1},    // unitedstatesofindonesiarepublic
	{84458, 37, 10, 0x1},     // nmacedonia
	{84468, 54, 19, 0x1},     // verstatenvanamerika
	{84487, 181, 5, 0x81},    // #4320
	{84492, 254, 5, 0x81},    // #4336
	{84497, 252, 14, 0x1},    // taiwanprovince
	{84511, 108, 16, 0x1},    // unionsouthafrica
	{84527, 224, 5, 0x81},    // #4316
	{84532, 168, 17, 0x1},    // bahamasgemenebest
	{84549, 225, 5, 0x81},    // #4344
	{84554, 186, 18, 0x1},    // stchristoffelnevis
	{84572, 1005, 5, 0x1},    // #6680
	{84577, 1006, 5, 0x1},    // #6652
	{84582, 65, 24, 0x1},     // brazzavillecongorepublic
	{84606, 103, 5, 0x1},     // tsjad
	{84611, 100, 15, 0x1},    // saotomeprincipe
	{84626, 193, 18, 0x1},    // elsalvadorrepublic
	{84644, 101, 17, 0x1},    // kingdomofeswatini
	{84661, 197, 18, 0x1},    // saintvingrenadines
	{84679, 1007, 5, 0x1},    // #6lit
	{84684, 114, 17, 0x1},    // koninkrijkbahrein
	{84701, 1, 15, 0x1},      // republicalbania
	{84716, 152, 21, 0x1},    // britishsolomonislands
	{84737, 73, 8, 0x1},      // ethiopie
	{84745, 140, 18, 0x1},    // federationmalaysia
	{84763, 254, 21, 0x1},    // stateofthevaticancity
	{84784, 1008, 5, 0x1},    // #5835
	{84789, 14, 17, 0x1},     // republicofczechia
	{84806, 177, 5, 0x1},     // #7dma
	{84811, 204, 10, 0x1},    // antarctica
	{84821, 257, 24, 0x1},    // collectivitywallisfutuna
	{84845, 244, 12, 0x1},    // southvietnam
	{84857, 8, 5, 0x1},       // #7bul
	{84862, 33, 23, 0x1},     // groothertogdomluxemburg
	{84885, 100, 17, 0x1},    // southtomeprincipe
	{84902, 1009, 5, 0x1},    // #5fin
	{84907, 218, 7, 0x1},     // faeroes
	{84914, 231, 14, 0x1},    // stmartinfrance
	{84928, 116, 7, 0x1},     // drukyul
	{84935, 199, 22, 0x1},    // overseasterritoryaruba
	{84957, 228, 32, 0x1},    // britsegebiedenindeindischeoceaan
	{84989, 140, 20, 0x1},    // federationofmalaysia
	{85009, 1010, 5, 0x1},    // #6625
	{85014, 70, 19, 0x1},     // sultanateofzanzibar
	{85033, 90, 9, 0x1},      // nyasaland
	{85042, 234, 25, 0x1},    // departementdelamartinique
	{85067, 186, 29, 0x1},    // stchristopherennevisfederatie
	{85096, 21, 15, 0x1},     // anddomtomfrance
	{85111, 217, 37, 0x1},    // britishoverzeesgebiedfalklandeilanden
	{85148, 221, 21, 0x1},    // grondgebiedguadeloupe
	{85169, 1011, 5, 0x1},    // #6les
	{85174, 74, 6, 0x1},      // gaboen
	{85180, 71, 32, 0x1},     // verenigdearabischerepublicegypte
	{85212, 1012, 5, 0x1},    // #5368
	{85217, 46, 29, 0x1},     // sovietsocialistrepublicsunion
	{85246, 246, 48, 0x1},    // overzeesgebiedsainthelenaascensiontristandacunha
	{85294, 198, 5, 0x81},    // #2ven
	{85299, 220, 9, 0x1},     // gibralter
	{85308, 73, 11, 0x1},     // ethiopiafdr
	{85319, 174, 16, 0x1},    // republiccolumbia
	{85335, 1013, 5, 0x1},    // #6ind
	{85340, 66, 14, 0x1},     // comorosislands
	{85354, 218, 7, 0x1},     // faeroer
	{85361, 1014, 15, 0x2},   // maagdeneilanden
	{85376, 47, 29, 0x1},     // meestserenerepublieksanmarino
	{85405, 58, 15, 0x1},     // republicofbenin
	{85420, 161, 3, 0x1},     // srv
	{85423, 1016, 5, 0x1},    // #6694
	{85428, 211, 24, 0x1},    // cookeilandennieuwzeeland
	{85452, 1017, 5, 0x1},    // #6626
	{85457, 55, 32, 0x1},     // federalvolksrepubliekjoegoslavie
	{85489, 157, 18, 0x1},    // republiekoosttimor
	{85507, 1018, 5, 0x1},    // #5swd
	{85512, 150, 12, 0x1},    // saudiaarabia
	{85524, 1019, 5, 0x1},    // #5369
	{85529, 233, 19, 0x1},    // territorymontserrat
	{85548, 64, 24, 0x1},     // zairekinshasacongodemrep
	{85572, 153, 18, 0x1},    // syrianarabrepbulic
	{85590, 239, 27, 0x1},    // territoriumpitcairneilanden
	{85617, 27, 5, 0x1},      // #7irl
	{85622, 129, 9, 0x1},     // kampuchea
	{85631, 64, 31, 0x1},     // formercongodemocraticrepublicof
	{85662, 1020, 5, 0x1},    // #5frn
	{85667, 66, 7, 0x1},      // comores
	{85674, 44, 17, 0x1},     // portugeserepublic
	{85691, 64, 28, 0x1},     // repubilikayakongodemokratiki
	{85719, 106, 27, 0x1},    // jamhuriyamuunganowatanzania
	{85746, 95, 18, 0x1},     // republicofthesudan
	{85764, 49, 18, 0x1},     // republiekslowakije
	{85782, 241, 34, 0x1},    // gazastrookenwestelijkejordaanoever
	{85816, 64, 24, 0x1},     // kinshasacongodemrepzaire
	{85840, 1021, 5, 0x1},    // #5310
	{85845, 49, 18, 0x1},     // slovenskarepublika
	{85863, 1022, 5, 0x1},    // #2vdr
	{85868, 100, 38, 0x1},    // democraticrepublicofsaotomeandprincipe
	{85906, 60, 9, 0x1},      // botswanna
	{85915, 244, 26, 0x1},    // formerrepublicsouthvietnam
	{85941, 225, 16, 0x1},    // hongkongsarchina
	{85957, 131, 9, 0x1},     // zuidkorea
	{85966, 186, 31, 0x1},    // stchristopherandnevisfederation
	{85997, 1023, 5, 0x1},    // #5830
	{86002, 143, 12, 0x1},    // muscatenoman
	{86014, 230, 25, 0x1},    // peoplesrepublicmacaochina
	{86039, 82, 20, 0x1},     // libyanarabjamahariya
	{86059, 58, 12, 0x1},     // dahomeybenin
	{86071, 1024, 29, 0x82},  // serbiaandmontenegroyugoslavia
	{86100, 76, 5, 0x81},     // #4324
	{86105, 1026, 5, 0x1},    // #5fsm
	{86110, 62, 13, 0x1},     // elpenbeenkust
	{86123, 180, 5, 0x81},    // #4308
	{86128, 221, 5, 0x81},    // #4312
	{86133, 183, 5, 0x81},    // #4340
	{86138, 202, 13, 0x1},    // dutchantilles
	{86151, 8, 16, 0x1},      // bulgariarepublic
	{86167, 52, 16, 0x1},     // republiekturkiye
	{86183, 71, 26, 0x1},     // verenigdearabischerepublic
	{86209, 48, 35, 0x1},     // servieenmontenegrostaatsgemeenschap
	{86244, 1027, 5, 0x1},    // #6696
	{86249, 1028, 5, 0x1},    // #6620
	{86254, 181, 17, 0x1},    // guatemalarepublic
	{86271, 67, 5, 0x81},     // #2cpv
	{86276, 257, 31, 0x1},    // territoiredesileswallisetfutuna
	{86307, 1029, 5, 0x1},    // #5sur
	{86312, 94, 5, 0x1},      // #7rwa
	{86317, 247, 11, 0x1},    // spitsbergen
	{86328, 8, 19, 0x1},      // koninkrijkbulgarije
	{86347, 133, 29, 0x1},    // laospeoplesdemocraticrepublic
	{86376, 198, 34, 0x1},    // bolivariaanserepubliekvanvenezuela
	{86410, 161, 25, 0x1},    // democraticrepublicvietnam
	{86435, 33, 23, 0x1},     // grossherzogtumluxemburg
	{86458, 230, 25, 0x1},    // chinapeoplesrepublicmacao
	{86483, 69, 49, 0x1},     // aljumhuriyahaljazairiyahaddimuqratiyahashshabiyah
	{86532, 195, 8, 0x1},     // trinidad
	{86540, 1030, 5, 0x1},    // #5mzm
	{86545, 245, 32, 0x1},    // southgeorgiasouthsandwichislands
	{86577, 254, 17, 0x1},    // staatvaticaanstad
	{86594, 248, 42, 0x1},    // territorialcollectivitysaintpierremiquelon
	{86636, 1031, 4, 0x1},    // #620
	{86640, 175, 5, 0x81},    // #2cri
	{86645, 1032, 14, 0x82},  // republiekcongo
	{86659, 1034, 5, 0x1},    // #6lao
	{86664, 198, 12, 0x1},    // rbvvenezuela
	{86676, 1035, 5, 0x1},    // #5swa
	{86681, 130, 18, 0x1},    // republicofkiribati
	{86699, 65, 8, 0x1},      // repcongo
	{86707, 87, 10, 0x1},     // mocambique
	{86717, 183, 5, 0x81},    // #2hnd
	{86722, 148, 12, 0x1},    // koreademrepn
	{86734, 114, 7, 0x1},     // bahrein
	{86741, 170, 16, 0x1},    // republiekbolivia
	{86757, 32, 8, 0x1},      // litouwen
	{86765, 156, 20, 0x1},    // republicturkmenistan
	{86785, 256, 5, 0x81},    // #2vir
	{86790, 200, 34, 0x1},    // britishoverzeesterritoriumanguilla
	{86824, 17, 5, 0x1},      // #7den
	{86829, 82, 46, 0x1},     // grotelibischarabischesocialistvolksjamahiriyya
	{86875, 126, 9, 0x1},     // nihonkoku
	{86884, 194, 17, 0x1},    // republicofsurinam
	{86901, 119, 31, 0x1},    // sovereigndemocraticrepublicfiji
	{86932, 12, 21, 0x1},     // zwitserseconfederatie
	{86953, 37, 15, 0x1},     // formermacedonia
	{86968, 205, 40, 0x1},    // frenchsouthernandantarcticterritoriesfra
	{87008, 1036, 5, 0x1},    // #6690
	{87013, 65, 19, 0x1},     // repbrazzavillecongo
	{87032, 63, 5, 0x81},     // #2cmr
	{87037, 14, 13, 0x1},     // czeckrepublic
	{87050, 73, 35, 0x1},     // democratischevolksrepubliekethiopie
	{87085, 186, 27, 0x1},    // stchristophernevisfederatie
	{87112, 37, 42, 0x1},     // voormaligejoegoslavischerepubliekmacedonie
	{87154, 1037, 5, 0x1},    // #5315
	{87159, 1038, 5, 0x1},    // #5365
	{87164, 82, 10, 0x1},     // libyastate
	{87174, 30, 18, 0x1},     // repubblicaitaliana
	{87192, 101, 18, 0x1},    // koninkrijkeswatini
	{87210, 147, 17, 0x1},    // papuaandnewguinea
	{87227, 210, 28, 0x1},    // territorycocoskeelingislands
	{87255, 231, 31, 0x1},    // grondgebiedsaintmartinfransdeel
	{87286, 120, 28, 0x1},    // micronesiegefedereerdestates
	{87314, 241, 16, 0x1},    // palestijnsgebied
	{87330, 151, 18, 0x1},    // republieksingapore
	{87348, 138, 12, 0x1},    // myanmarbirma
	{87360, 1039, 20, 0x2},   // saintmaartenstmartin
	{87380, 112, 14, 0x1},    // unarabemirates
	{87394, 147, 21, 0x1},    // stateofpapuanewguinea
	{87415, 78, 16, 0x1},     // portugueseguinea
	{87431, 136, 23, 0x1},    // republiekvandemalediven
	{87454, 76, 34, 0x1},     // revolutionairevolksrepubliekguinee
	{87488, 134, 7, 0x1},     // lebanon
	{87495, 100, 33, 0x1},    // democraticrepublicsaotomeprincipe
	{87528, 57, 15, 0x1},     // republicburundi
	{87543, 1041, 5, 0x1},    // #5366
	{87548, 66, 29, 0x1},     // comorenislamicfederalrepublic
	{87577, 175, 17, 0x1},    // costaricarepublic
	{87594, 120, 3, 0x1},     // fsm
	{87597, 162, 5, 0x81},    // #2vut
	{87602, 188, 19, 0x1},    // unitedmexicanstates
	{87621, 9, 30, 0x1},      // republicofbosniaandherzegovina
	{87651, 206, 29, 0x1},    // landbonairesainteustatiussaba
	{87680, 198, 15, 0x1},    // venezuelarepbol
	{87695, 182, 5, 0x81},    // #4328
	{87700, 1042, 5, 0x1},    // #5den
	{87705, 64, 13, 0x1},     // belgischkongo
	{87718, 178, 19, 0x1},    // republicadominicana
	{87737, 246, 35, 0x1},    // tristandacunhaenascensionsinthelena
	{87772, 129, 15, 0x1},    // formerkampuchea
	{87787, 160, 18, 0x1},    // uzbekistanrepublic
	{87805, 1043, 5, 0x1},    // #6692
	{87810, 56, 15, 0x1},     // republiekangola
	{87825, 17, 14, 0x1},     // denmarkkingdom
	{87839, 194, 13, 0x1},    // formersurinam
	{87852, 106, 18, 0x1},    // tanganyikatanzania
	{87870, 120, 13, 0x1},    // fedmicronesia
	{87883, 168, 14, 0x1},    // bahamasislands
	{87897, 169, 6, 0x1},     // belize
	{87903, 1044, 5, 0x1},    // #5jor
	{87908, 1045, 5, 0x1},    // #5317
	{87913, 1046, 5, 0x1},    // #5367
	{87918, 254, 10, 0x1},    // thevatican
	{87928, 245, 38, 0x1},    // southgeorgiezuidelijkesandwicheilanden
	{87966, 10, 36, 0x1},     // witrussischesocialistsovjetrepubliek
	{88002, 171, 23, 0x1},    // federalrepublicbrazilie
	{88025, 53, 39, 0x1},     // oekraiensesocialistischesovjetrepubliek
	{88064, 64, 28, 0x1},     // jamhuriyakidemokrasiayakongo
	{88092, 137, 23, 0x1},    // marshallislandsrepublic
	{88115, 152, 19, 0x1},    // statesolomonislands
	{88134, 143, 19, 0x1},    // sultanatemuscatoman
	{88153, 231, 25, 0x1},    // collectivityofsaintmartin
	{88178, 254, 18, 0x1},    // vaticancityholysee
	{88196, 119, 36, 0x1},    // soevereinedemocratischerepubliekfiji
	{88232, 178, 5, 0x1},     // #7dom
	{88237, 220, 18, 0x1},    // territorygibraltar
	{88255, 241, 45, 0x1},    // occupiedpalestinianterritoryincleastjerusalem
	{88300, 163, 15, 0x1},    // formerwestsamoa
	{88315, 126, 6, 0x1},     // nippon
	{88321, 54, 27, 0x1},     // northamerikaverenigdestates
	{88348, 13, 31, 0x1},     // tsjechoslowaaksefederalrepublic
	{88379, 117, 8, 0x1},     // zhongguo
	{88387, 10, 15, 0x1},     // belarusrepublic
	{88402, 207, 24, 0x1},    // territorysaintbarthelemy
	{88426, 165, 17, 0x1},    // democratischjemen
	{88443, 158, 15, 0x1},    // koninkrijktonga
	{88458, 1047, 5, 0x1},    // #5sey
	{88463, 67, 21, 0x1},     // kaapverdischeeilanden
	{88484, 177, 20, 0x1},    // commonwealthdominica
	{88504, 1048, 5, 0x1},    // #5316
	{88509, 1049, 5, 0x1},    // #5360
	{88514, 31, 23, 0x1},     // furstentumliechtenstein
	{88537, 10, 34, 0x1},     // belorussiansovietsocialistrepublic
	{88571, 223, 31, 0x1},    // overzeesegemeenschapfransguyana
	{88602, 247, 35, 0x1},    // overzeesgebiedsdeelsvalbardjanmayen
	{88637, 240, 10, 0x1},    // puertorico
	{88647, 18, 12, 0x1},     // spanishstate
	{88659, 26, 17, 0x1},     // republichongarije
	{88676, 257, 26, 0x1},    // collectiviteitwallisfutuna
	{88702, 126, 5, 0x1},     // japan
	{88707, 12, 19, 0x1},     // confederaziunsvizra
	{88726, 37, 15, 0x1},     // formermacedonie
	{88741, 230, 59, 0x1},    // macaospecialadministrativeregionofthepeoplesrepublicofchina
	{88800, 43, 14, 0x1},     // republiekpolen
	{88814, 167, 5, 0x81},    // #2atg
	{88819, 98, 24, 0x1},     // federalrepublicofsomalia
	{88843, 246, 24, 0x1},    // sthelenaentristandacunha
	{88867, 1050, 4, 0x1},    // #695
	{88871, 142, 11, 0x1},    // nauruisland
	{88882, 1051, 5, 0x1},    // #6630
	{88887, 253, 38, 0x1},    // kleinepacifischeislandsverenigdestates
	{88925, 214, 26, 0x1},    // territoriumkaaimaneilanden
	{88951, 16, 14, 0x1},     // bondsrepubliek
	{88965, 227, 27, 0x1},    // overseasterritoryislandsman
	{88992, 1052, 5, 0x1},    // #5385
	{88997, 151, 17, 0x1},    // republicsingapore
	{89014, 129, 13, 0x1},    // cambodiastate
	{89027, 99, 19, 0x1},     // republiekzuidsoedan
	{89046, 66, 36, 0x1},     // islamitischebondsrepubliekdercomoren
	{89082, 85, 20, 0x1},     // republiquemadagascar
	{89102, 190, 5, 0x1},     // #7pan
	{89107, 1053, 5, 0x1},    // #6ins
	{89112, 170, 26, 0x1},    // plurinationalestaatbolivia
	{89138, 55, 27, 0x1},     // democraticfederalyugoslavia
	{89165, 244, 15, 0x1},    // republicvietnam
	{89180, 66, 7, 0x1},      // comoros
	{89187, 148, 8, 0x1},     // dprkorea
	{89195, 88, 27, 0x1},     // islamicrepublicofmauritania
	{89222, 103, 5, 0x1},     // tshad
	{89227, 111, 35, 0x1},    // afghanistantransitionalislamicstate
	{89262, 205, 5, 0x81},    // #2atf
	{89267, 95, 28, 0x1},     // democraticrepublicofthesudan
	{89295, 1054, 4, 0x1},    // #694
	{89299, 74, 17, 0x1},     // gaboneserepubliek
	{89316, 225, 15, 0x1},    // chinaprhongkong
	{89331, 95, 28, 0x1},     // democratischerepublieksoedan
	{89359, 120, 25, 0x1},    // micronesiafederatedstates
	{89384, 138, 14, 0x1},    // unievanmyanmar
	{89398, 65, 14, 0x1},     // congorepubliek
	{89412, 152, 9, 0x1},     // solomonis
	{89421, 197, 5, 0x81},    // #2vct
	{89426, 121, 17, 0x1},    // republicindonesie
	{89443, 1055, 26, 0x82},  // federalrepublicjoegoslavie
	{89469, 227, 31, 0x1},    // britishoverzeesgebiedislandsman
	{89500, 82, 18, 0x1},     // unitedkingdomlibya
	{89518, 165, 9, 0x1},     // yemenaden
	{89527, 85, 23, 0x1},     // repoblikanimadagasikara
	{89550, 115, 22, 0x1},    // negarabruneidarussalam
	{89572, 120, 28, 0x1},    // micronesiegefedereerdestaten
	{89600, 217, 9, 0x1},     // falklands
	{89609, 222, 20, 0x1},    // grondgebiedgroenland
	{89629, 249, 27, 0x1},    // sintmaartenkofthenetherland
	{89656, 24, 5, 0x81},     // #4300
	{89661, 73, 33, 0x1},     // ethiopiafederaldemocraticrepublic
	{89694, 108, 24, 0x1},    // formerunionofsouthafrica
	{89718, 26, 5, 0x81},     // #4348
	{89723, 204, 5, 0x81},    // #2ata
	{89728, 1057, 4, 0x1},    // #693
	{89732, 205, 35, 0x1},    // grondgebiedfransezuidelijkegebieden
	{89767, 2, 26, 0x1},      // valleysandorraprincipality
	{89793, 165, 6, 0x1},     // syemen
	{89799, 53, 7, 0x1},      // ukrania
	{89806, 99, 9, 0x1},      // zuidsudan
	{89815, 84, 17, 0x1},     // koninkrijkmarokko
	{89832, 1058, 5, 0x1},    // #5swz
	{89837, 1059, 5, 0x1},    // #2hvo
	{89842, 210, 19, 0x1},    // keelingislandscocos
	{89861, 64, 13, 0x1},     // kinshasacongo
	{89874, 231, 39, 0x1},    // overzeesgebiedsdeelsaintmartinfransdeel
	{89913, 17, 17, 0x1},     // kongerigetdanmark
	{89930, 43, 5, 0x1},      // #7pol
	{89935, 214, 7, 0x1},     // caymans
	{89942, 166, 20, 0x1},    // argentijnserepubliek
	{89962, 59, 21, 0x1},     // uppervoltaburkinafaso
	{89983, 10, 36, 0x1},     // belorussischesovietsocialistrepublic
	{90019, 103, 14, 0x1},    // republicofchad
	{90033, 141, 30, 0x1},    // democraticfederalrepublicnepal
	{90063, 123, 6, 0x1},     // iriran
	{90069, 1060, 4, 0x1},    // #692
	{90073, 109, 16, 0x1},    // republicofzambia
	{90089, 128, 17, 0x1},    // republiekkirgizie
	{90106, 109, 14, 0x1},    // zambiarepublic
	{90120, 66, 36, 0x1},     // comorenfederaleislamitischerepubliek
	{90156, 1061, 5, 0x1},    // #5sau
	{90161, 2, 5, 0x81},      // #2and
	{90166, 1062, 5, 0x1},    // #5sie
	{90171, 227, 10, 0x1},    // manislands
	{90181, 95, 14, 0x1},     // republicsoedan
	{90195, 28, 6, 0x1},      // ysland
	{90201, 1063, 5, 0x1},    // #6saf
	{90206, 242, 27, 0x1},    // collectivityfrenchpolynesia
	{90233, 164, 30, 0x1},    // jemenitischearabischerepubliek
	{90263, 1064, 5, 0x1},    // #5380
	{90268, 123, 17, 0x1},    // imperialstateiran
	{90285, 225, 28, 0x1},    // peoplesrepublichongkongchina
	{90313, 15, 30, 0x1},     // formerduitsedemocraticrepublic
	{90343, 48, 6, 0x1},      // serbia
	{90349, 122, 10, 0x1},    // indiaunion
	{90359, 250, 38, 0x1},    // overzeesgebiedsdeelturkscaicoseilanden
	{90397, 252, 9, 0x1},     // taiwanchn
	{90406, 192, 12, 0x1},    // tetaparaguai
	{90418, 236, 5, 0x81},    // #4540
	{90423, 230, 52, 0x1},    // peoplesrepublicchinamacaospecialadministrativeregion
	{90475, 111, 13, 0x1},    // irafghanistan
	{90488, 41, 5, 0x1},      // noreg
	{90493, 161, 31, 0x1},    // vietnamformerdemocraticrepublic
	{90524, 127, 5, 0x81},    // #4398
	{90529, 63, 28, 0x1},     // formerunitedrepubliccameroon
	{90557, 231, 17, 0x1},    // frenchsaintmartin
	{90574, 1065, 5, 0x1},    // #6698
	{90579, 1066, 4, 0x1},    // #691
	{90583, 119, 5, 0x1},     // fidji
	{90588, 171, 21, 0x1},    // federalrepublicbrazil
	{90609, 54, 19, 0x1},     // unitedstatesamerica
	{90628, 1067, 5, 0x1},    // #5slv
	{90633, 237, 17, 0x1},    // norfkailenteratri
	{90650, 184, 5, 0x81},    // #2hti
	{90655, 61, 33, 0x1},     // formercentraalafrikaanskeizerrijk
	{90688, 1068, 5, 0x1},    // #5sud
	{90693, 129, 14, 0x1},    // formercambodja
	{90707, 1069, 5, 0x1},    // #6svg
	{90712, 2, 33, 0x1},      // principalityofthevalleysofandorra
	{90745, 235, 27, 0x1},    // overzeesegemeenschapmayotte
	{90772, 59, 10, 0x1},     // bovenvolta
	{90782, 1070, 4, 0x1},    // #690
	{90786, 15, 34, 0x1},     // formerduitsedemocratischerepubliek
	{90820, 1071, 5, 0x81},   // #2csk
	{90825, 64, 27, 0x1},     // congodemocratischerepubliek
	{90852, 171, 18, 0x1},    // unitedstatesbrazil
	{90870, 248, 38, 0x1},    // overzeesgebiedsdeelsaintpierremiquelon
	{90908, 121, 17, 0x1},    // republicindonesia
	{90925, 22, 37, 0x1},     // unitedkingdomgreatbritainnorthireland
	{90962, 1072, 23, 0x2},   // gilbertandelliceislands
	{90985, 59, 10, 0x1},     // hautevolta
	{90995, 118, 16, 0x1},    // republicofcyprus
	{91011, 237, 5, 0x81},    // #4574
	{91016, 148, 5, 0x1},     // #7prk
	{91021, 9, 28, 0x1},      // bosniaandherzegovinarepublic
	{91049, 225, 17, 0x1},    // territoryhongkong
	{91066, 82, 20, 0x1},     // unitedkingdomoflibya
	{91086, 144, 5, 0x1},     // #7pak
	{91091, 98, 33, 0x1},     // jamhuuriyaddafederaalkasoomaaliya
	{91124, 259, 11, 0x1},    // repofkosovo
	{91135, 232, 28, 0x1},    // sankattansihanaislasmarianas
	{91163, 25, 24, 0x1},     // hrvatskacroatialocalname
	{91187, 222, 5, 0x81},    // #4304
	{91192, 14, 13, 0x1},     // chechrepublic
	{91205, 203, 5, 0x81},    // #2asm
	{91210, 227, 9, 0x1},     // maneiland
	{91219, 215, 13, 0x1},    // westernsahara
	{91232, 60, 24, 0x1},     // bechuanalandprotectorate
	{91256, 142, 14, 0x1},    // republieknauru
	{91270, 257, 15, 0x1},    // futunaandwallis
	{91285, 55, 36, 0x1},     // socialistfederalrepublicofyugoslavia
	{91321, 30, 14, 0x1},     // kingdomofitaly
	{91335, 1074, 5, 0x1},    // #5mor
	{91340, 1075, 5, 0x1},    // #6600
	{91345, 111, 21, 0x1},    // koninkrijkafghanistan
	{91366, 221, 30, 0x1},    // overseascollectivityguadeloupe
	{91396, 123, 10, 0x1},    // iranpersia
	{91406, 52, 14, 0x1},     // turkserepublic
	{91420, 79, 29, 0x1},     // republiquelaguineeequatoriale
	{91449, 145, 24, 0x1},    // formerphilippinerepublic
	{91473, 81, 15, 0x1},     // liberiarepublic
	{91488, 136, 19, 0x1},    // maldivischeeilanden
	{91507, 73, 19, 0x1},     // incleritreaethiopia
	{91526, 123, 6, 0x1},     // perzie
	{91532, 233, 31, 0x1},    // britishoverzeesgebiedmontserrat
	{91563, 69, 32, 0x1},     // democraticpopularrepublicalgeria
	{91595, 242, 33, 0x1},    // paysdoutremerlapolynesiefrancaise
	{91628, 255, 5, 0x1},     // #7ivb
	{91633, 248, 20, 0x1},    // sintpierreenmiquelon
	{91653, 24, 13, 0x1},     // greecekingdom
	{91666, 64, 36, 0x1},     // kinshasacongodemocraticrepublicofthe
	{91702, 256, 30, 0x1},    // verenigdestatesmaagdeneilanden
	{91732, 145, 22, 0x1},    // philippinecommonwealth
	{91754, 205, 52, 0x1},    // territoiredesterresaustralesetantarctiquesfrancaises
	{91806, 1076, 5, 0x1},    // #5970
	{91811, 129, 38, 0x1},    // coalitiongovernmentdemocratickampuchea
	{91849, 14, 5, 0x81},     // #2cze
	{91854, 1077, 5, 0x1},    // #5slu
	{91859, 145, 11, 0x1},    // philippines
	{91870, 1078, 5, 0x1},    // #5sri
	{91875, 177, 5, 0x81},    // #4212
	{91880, 180, 7, 0x1},     // grenada
	{91887, 34, 7, 0x1},      // letland
	{91894, 1, 9, 0x1},       // shqiperia
	{91903, 161, 27, 0x1},    // conghoaxahoichunghiavietnam
	{91930, 158, 12, 0x1},    // kingdomtonga
	{91942, 255, 41, 0x1},    // overzeesgebiedsdeelbritishmaagdeneilanden
	{91983, 1079, 5, 0x1},    // #5drv
	{91988, 247, 27, 0x1},    // territoriumsvalbardjanmayen
	{92015, 246, 26, 0x1},    // tristandacunhaandascension
	{92041, 1080, 5, 0x1},    // #6isr
	{92046, 179, 7, 0x1},     // ecuador
	{92053, 13, 16, 0x1},     // tsjechoslovakije
	{92069, 241, 28, 0x1},    // palestiniannationalauthority
	{92097, 223, 21, 0x1},    // territoryfrenchguiana
	{92118, 17, 14, 0x1},     // kingdomdenmark
	{92132, 223, 16, 0x1},    // departmentguiana
	{92148, 231, 21, 0x1},    // frenchpartsaintmartin
	{92169, 129, 26, 0x1},    // peoplesrepublicofkampuchea
	{92195, 68, 12, 0x1},     // afarissaland
	{92207, 17, 7, 0x1},      // denmark
	{92214, 1081, 5, 0x1},    // #6leb
	{92219, 79, 8, 0x1},      // eqguinea
	{92227, 49, 8, 0x1},      // slovakia
	{92235, 106, 20, 0x1},    // tanganyikaenzanzibar
	{92255, 147, 12, 0x1},    // papuaniugini
	{92267, 246, 28, 0x1},    // sainthelenaandtristandacunha
	{92295, 140, 17, 0x1},    // federatiemaleisie
	{92312, 242, 35, 0x1},    // overseascollectivityfrenchpolynesia
	{92347, 154, 8, 0x1},     // thailand
	{92355, 100, 16, 0x1},    // saotomeeprincipe
	{92371, 161, 3, 0x1},     // drv
	{92374, 119, 33, 0x1},    // sovereigndemocraticrepublicoffiji
	{92407, 212, 7, 0x1},     // curacao
	{92414, 24, 11, 0x1},     // griekenland
	{92425, 23, 7, 0x1},      // georgie
	{92432, 186, 24, 0x1},    // federatiesaintkittsnevis
	{92456, 160, 11, 0x1},    // uzbekhistan
	{92467, 136, 17, 0x1},    // maldivensultanaat
	{92484, 79, 5, 0x81},     // #4226
	{92489, 1082, 5, 0x1},    // #6sal
	{92494, 38, 13, 0x1},     // maltarepublic
	{92507, 164, 17, 0x1},    // yemenarabrepublic
	{92524, 75, 13, 0x1},     // ghanarepublic
	{92537, 198, 19, 0x1},    // republicofvenezuela
	{92556, 121, 32, 0x1},    // republicverenigdestatesindonesie
	{92588, 238, 5, 0x81},    // #4570
	{92593, 28, 18, 0x1},     // ijslandserepubliek
	{92611, 140, 24, 0x1},    // formerfederationofmalaya
	{92635, 253, 22, 0x1},    // minoroutlyingislandsus
	{92657, 52, 12, 0x1},     // formerturkey
	{92669, 45, 31, 0x1},     // socialistischerepubliekroemenie
	{92700, 205, 20, 0x1},    // frsouthantarcticterr
	{92720, 126, 5, 0x81},    // #4392
	{92725, 64, 36, 0x1},     // congodemocraticrepubliczairekinshasa
	{92761, 136, 28, 0x1},    // dhivehiraajjeygejumhooriyyaa
	{92789, 140, 7, 0x1},     // malakka
	{92796, 1083, 5, 0x1},    // #6tog
	{92801, 255, 29, 0x1},    // territorybritishvirginislands
	{92830, 169, 6, 0x1},     // belice
	{92836, 131, 18, 0x1},    // korearepublicsouth
	{92854, 140, 16, 0x1},    // federatiemalakka
	{92870, 225, 5, 0x81},    // #2hkg
	{92875, 173, 5, 0x1},     // chili
	{92880, 138, 11, 0x1},    // formerbirma
	{92891, 97, 19, 0x1},     // republicsierraleone
	{92910, 72, 12, 0x1},     // eritreastate
	{92922, 145, 18, 0x1},    // philippinerepublic
	{92940, 13, 20, 0x1},     // formerczechoslovakia
	{92960, 164, 5, 0x1},     // jemen
	{92965, 139, 23, 0x1},    // mongoliapeoplesrepublic
	{92988, 112, 17, 0x1},    // unitedarabemirate
	{93005, 1084, 5, 0x1},    // #6irq
	{93010, 63, 30, 0x1},     // formerunitedrepublicofcameroon
	{93040, 127, 29, 0x1},    // kazakhsovietsocialistrepublic
	{93069, 137, 30, 0x1},    // republiekvandemarshalleilanden
	{93099, 133, 28, 0x1},    // laospeopledemocraticrepublic
	{93127, 121, 29, 0x1},    // republicunitedstatesindonesia
	{93156, 164, 25, 0x1},    // mutawakkilitekingdomyemen
	{93181, 1085, 5, 0x1},    // #6sin
	{93186, 106, 18, 0x1},    // tanzaniatanganyika
	{93204, 75, 5, 0x81},     // #4288
	{93209, 194, 16, 0x1},    // nederlandsguyana
	{93225, 120, 12, 0x1},    // fsmicronesia
	{93237, 162, 5, 0x81},    // #4548
	{93242, 13, 42, 0x1},     // tsjechischeenslowaaksefederatieverepubliek
	{93284, 164, 8, 0x1},     // yemenrep
	{93292, 109, 16, 0x1},    // northernrhodesia
	{93308, 106, 35, 0x1},    // tanganyikaandzanzibarunitedrepublic
	{93343, 198, 28, 0x1},    // republicbolivarianavenezuela
	{93371, 64, 36, 0x1},     // congodemocraticrepublicofthekinshasa
	{93407, 64, 28, 0x1},     // congodemocraticrepubliczaire
	{93435, 14, 5, 0x1},      // cesko
	{93440, 4, 5, 0x81},      // #2aus
	{93445, 1086, 5, 0x1},    // #6thi
	{93450, 59, 11, 0x1},     // birkinafaso
	{93461, 217, 32, 0x1},    // overseasterritoryfalklandislands
	{93493, 82, 36, 0x1},     // socialistpeopleslibyanarabjamahiriya
	{93529, 1087, 10, 0x2},   // yugoslavia
	{93539, 70, 8, 0x1},      // zanzibar
	{93547, 1089, 5, 0x1},    // #5sal
	{93552, 16, 23, 0x1},     // bondsrepubliekduitsland
	{93575, 152, 19, 0x1},    // solomonislandsstate
	{93594, 1090, 5, 0x1},    // #6ven
	{93599, 1091, 5, 0x1},    // #6van
	{93604, 1092, 5, 0x1},    // #5spn
	{93609, 245, 5, 0x81},    // #4239
	{93614, 217, 24, 0x1},    // malvinasfalklandeilanden
	{93638, 210, 36, 0x1},    // overseasterritorycocoskeelingislands
	{93674, 232, 28, 0x1},    // northernmarianascommonwealth
	{93702, 76, 16, 0x1},     // republicofguinea
	{93718, 79, 29, 0x1},     // republiquedeguineeequatoriale
	{93747, 145, 19, 0x1},    // filipijnserepubliek
	{93766, 88, 10, 0x1},     // mauretania
	{93776, 45, 8, 0x1},      // roumania
	{93784, 110, 17, 0x1},    // republiekzimbabwe
	{93801, 200, 19, 0x1},    // territoriumanguilla
	{93820, 202, 7, 0x1},     // nethant
	{93827, 141, 30, 0x1},    // nepalfederaldemocraticrepublic
	{93857, 165, 6, 0x1},     // #3ydye
	{93863, 219, 34, 0x1},    // britishoverzeesterritoriumguernsey
	{93897, 123, 16, 0x1},    // islamicrepofiran
	{93913, 198, 25, 0x1},    // venezuelarepbolivarianade
	{93938, 6, 12, 0x1},      // azerbajdzjan
	{93950, 175, 17, 0x1},    // republiccostarica
	{93967, 59, 20, 0x1},     // republicofuppervolta
	{93987, 26, 17, 0x1},     // magyarkoztarsasag
	{94004, 241, 16, 0x1},    // palestinestateof
	{94020, 106, 18, 0x1},    // republictanganyika
	{94038, 150, 18, 0x1},    // saudiarabiakingdom
	{94056, 162, 16, 0x1},    // republiekvanuatu
	{94072, 138, 9, 0x1},     // uniebirma
	{94081, 1093, 5, 0x1},    // #5900
	{94086, 165, 39, 0x1},    // southadenyemenpeoplesdemocraticrepublic
	{94125, 23, 7, 0x1},      // georgia
	{94132, 15, 3, 0x1},      // ddr
	{94135, 1094, 5, 0x1},    // #5mas
	{94140, 1095, 5, 0x1},    // #6sol
	{94145, 147, 32, 0x1},    // independentstateofpapuanewguinea
	{94177, 178, 5, 0x81},    // #4214
	{94182, 94, 6, 0x1},      // ruanda
	{94188, 193, 5, 0x81},    // #4222
	{94193, 217, 5, 0x81},    // #4238
	{94198, 226, 5, 0x81},    // #2hmd
	{94203, 1, 33, 0x1},      // peoplessocialistrepublicofalbania
	{94236, 254, 5, 0x81},    // #2vat
	{94241, 71, 24, 0x1},     // formerunitedarabrepublic
	{94265, 46, 30, 0x1},     // socialistsovjetrepubliekenunie
	{94295, 1096, 5, 0x1},    // #6570
	{94300, 1097, 5, 0x1},    // #6spn
	{94305, 94, 14, 0x1},     // republicrwanda
	{94319, 255, 20, 0x1},    // virginislandsbritish
	{94339, 228, 46, 0x1},    // overzeesgebiedbritishindischeoceaanterritorium
	{94385, 17, 16, 0x1},     // kingdomofdenmark
	{94401, 155, 20, 0x1},    // republicoftajikistan
	{94421, 229, 6, 0x1},     // jersey
	{94427, 22, 47, 0x1},     // grootbrittannieennoordierlandverenigdkoninkrijk
	{94474, 1098, 5, 0x1},    // #5mlt
	{94479, 125, 27, 0x1},    // hashemitekingdomtransjordan
	{94506, 1099, 5, 0x1},    // #2afi
	{94511, 176, 12, 0x1},    // republiccuba
	{94523, 1100, 5, 0x1},    // #5sin
	{94528, 35, 19, 0x1},     // principautedemonaco
	{94547, 1101, 5, 0x1},    // #6som
	{94552, 106, 10, 0x1},    // tanganyika
	{94562, 10, 21, 0x1},     // formerbyelorussianssr
	{94583, 212, 25, 0x1},    // kingdomnetherlandscuracao
	{94608, 66, 11, 0x1},     // uniecomoren
	{94619, 63, 14, 0x1},     // formercameroon
	{94633, 118, 18, 0x1},    // kypriakidimokratia
	{94651, 24, 16, 0x1},     // hellenicrepublic
	{94667, 24, 15, 0x1},     // kingdomofgreece
	{94682, 1102, 5, 0x1},    // #6565
	{94687, 1103, 5, 0x1},    // #6571
	{94692, 1104, 5, 0x1},    // #6sri
	{94697, 64, 31, 0x1},     // thedemocraticrepublicofthecongo
	{94728, 164, 7, 0x1},     // yemenar
	{94735, 230, 22, 0x1},    // overseasterritorymacao
	{94757, 108, 11, 0x1},    // afrikaborwa
	{94768, 223, 11, 0x1},    // fransguyana
	{94779, 1105, 5, 0x1},    // #6ita
	{94784, 73, 33, 0x1},     // ethiopiapeoplesdemocraticrepublic
	{94817, 127, 19, 0x1},    // republiekkazachstan
	{94836, 1106, 5, 0x1},    // #5mya
	{94841, 139, 8, 0x1},     // mongolia
	{94849, 32, 17, 0x1},     // republiclithuania
	{94866, 1107, 5, 0x1},    // #6taj
	{94871, 236, 30, 0x1},    // overseasdepartmentnewcaledonia
	{94901, 23, 16, 0x1},     // republiekgeorgie
	{94917, 1108, 5, 0x1},    // #5som
	{94922, 56, 14, 0x1},     // angolarepublic
	{94936, 160, 10, 0x1},    // ozbekiston
	{94946, 24, 16, 0x1},     // republicofgreece
	{94962, 1109, 5, 0x1},    // #6572
	{94967, 52, 7, 0x1},      // turkiye
	{94974, 220, 9, 0x1},     // gibraltar
	{94983, 73, 15, 0x1},     // ethiopianempire
	{94998, 52, 7, 0x1},      // turkije
	{95005, 107, 16, 0x1},    // republiekoeganda
	{95021, 144, 29, 0x1},    // islamitischerepubliekpakistan
	{95050, 128, 5, 0x1},     // #7kgz
	{95055, 123, 10, 0x1},    // persiairan
	{95065, 95, 7, 0x1},      // assudan
	{95072, 228, 29, 0x1},    // britsgebiedindeindischeoceaan
	{95101, 161, 24, 0x1},    // vietnamsocialistrepublic
	{95125, 199, 5, 0x81},    // #2abw
	{95130, 54, 30, 0x1},     // verenigdestatenvannoordamerika
	{95160, 111, 5, 0x81},    // #2afg
	{95165, 1110, 5, 0x1},    // #5mex
	{95170, 69, 32, 0x1},     // democraticvolksrepubliekalgerije
	{95202, 243, 13, 0x1},    // reunionisland
	{95215, 240, 23, 0x1},    // gemenebestvanpuertorico
	{95238, 226, 41, 0x1},    // overzeesgebiedheardeilandmcdonaldeilanden
	{95279, 1111, 5, 0x1},    // #5sol
	{95284, 232, 39, 0x1},    // commonwealthofthenorthernmarianaislands
	{95323, 63, 22, 0x1},     // cameroonunitedrepublic
	{95345, 165, 11, 0x1},    // fmrdemyemen
	{95356, 145, 10, 0x1},    // philipines
	{95366, 64, 29, 0x1},     // republiquedemocratiqueducongo
	{95395, 163, 21, 0x1},    // independentstatesamoa
	{95416, 88, 10, 0x1},     // mauretanie
	{95426, 125, 7, 0x1},     // alurdun
	{95433, 61, 20, 0x1},     // centralafricanempire
	{95453, 148, 10, 0x1},    // koreanorth
	{95463, 133, 16, 0x1},    // laopeoplesdemrep
	{95479, 201, 23, 0x1},    // alandautonomousprovince
	{95502, 129, 13, 0x1},    // khmerrepublic
	{95515, 246, 31, 0x1},    // sthelenatristandacunhaascension
	{95546, 146, 12, 0x1},    // palauislands
	{95558, 92, 5, 0x1},      // niger
	{95563, 3, 16, 0x1},      // republiekarmenie
	{95579, 209, 26, 0x1},    // overzeesgebiedbouveteiland
	{95605, 203, 26, 0x1},    // grondgebiedamerikaanssamoa
	{95631, 62, 21, 0x1},     // republicofcotedivoire
	{95652, 146, 13, 0x1},    // beluuerabelau
	{95665, 65, 22, 0x1},     // brazzavilleformercongo
	{95687, 130, 41, 0x1},    // independentandsovereignrepublicofkiribati
	{95728, 5, 5, 0x81},      // #2aut
	{95733, 136, 23, 0x1},    // maldiveislandssultanate
	{95756, 222, 15, 0x1},    // kalaallitnunaat
	{95771, 1112, 5, 0x1},    // #5maw
	{95776, 59, 11, 0x1},     // burkinofaso
	{95787, 179, 17, 0x1},    // republicofecuador
	{95804, 136, 28, 0x1},    // sultanateofthemaldiveislands
	{95832, 179, 5, 0x81},    // #4218
	{95837, 241, 21, 0x1},    // palestinianadminareas
	{95858, 5, 15, 0x1},      // republicaustria
	{95873, 1113, 5, 0x1},    // #5jam
	{95878, 6, 12, 0x1},      // azerbeidsjan
	{95890, 227, 10, 0x1},    // islandsman
	{95900, 1114, 5, 0x1},    // #6sud
	{95905, 186, 15, 0x1},    // saintkittsnevis
	{95920, 92, 5, 0x81},     // #4562
	{95925, 41, 5, 0x81},     // #4578
	{95930, 243, 9, 0x1},     // lareunion
	{95939, 219, 19, 0x1},    // territoriumguernsey
	{95958, 87, 25, 0x1},     // mozambiquepeoplesrepublic
	{95983, 38, 5, 0x1},      // malta
	{95988, 42, 20, 0x1},     // aotearoanieuwzeeland
	{96008, 87, 18, 0x1},     // mozambiquerepublic
	{96026, 41, 5, 0x1},      // norge
	{96031, 256, 32, 0x1},    // overseasterritoryusvirginislands
	{96063, 108, 18, 0x1},    // suidafrikarepublic
	{96081, 165, 15, 0x1},    // democraticyemen
	{96096, 127, 8, 0x1},     // kazachie
	{96104, 153, 18, 0x1},    // syrianarabrepublic
	{96122, 181, 17, 0x1},    // republicguatemala
	{96139, 6, 5, 0x81},      // #2aze
	{96144, 72, 14, 0x1},     // stateoferitrea
	{96158, 70, 23, 0x1},     // zanzibarpeoplesrepublic
	{96181, 88, 25, 0x1},     // islamicrepublicmauritanie
	{96206, 38, 17, 0x1},     // repubblikatamalta
	{96223, 201, 5, 0x81},    // #2ala
	{96228, 242, 30, 0x1},    // overseaslandsoffrenchpolynesia
	{96258, 1115, 5, 0x1},    // #6sie
	{96263, 44, 17, 0x1},     // republiekportugal
	{96280, 1116, 5, 0x1},    // #6sau
	{96285, 134, 16, 0x1},    // libaneserepublic
	{96301, 108, 5, 0x1},     // #7rsa
	{96306, 197, 28, 0x1},    // saintvincentandthegrenadines
	{96334, 48, 18, 0x1},     // servieenmontenegro
	{96352, 246, 23, 0x1},    // sainthelenaandascension
	{96375, 164, 22, 0x1},    // yemenarabrepublicyemen
	{96397, 1117, 5, 0x1},    // #5drc
	{96402, 149, 4, 0x1},     // #9qa
	{96406, 235, 17, 0x1},    // departmentmayotte
	{96423, 168, 19, 0x1},    // commonwealthbahamas
	{96442, 113, 10, 0x1},    // bangladesh
	{96452, 195, 22, 0x1},    // republictrinidadtobago
	{96474, 157, 14, 0x1},    // portugeestimor
	{96488, 61, 24, 0x1},     // middenafrikaanserepublic
	{96512, 1, 21, 0x1},      // volksrepubliekalbanie
	{96533, 68, 6, 0x1},      // #3aidj
	{96539, 1118, 5, 0x1},    // #6ice
	{96544, 139, 8, 0x1},     // mongolie
	{96552, 27, 15, 0x1},     // republicireland
	{96567, 1119, 5, 0x1},    // #5msi
	{96572, 1120, 5, 0x1},    // #5910
	{96577, 1121, 5, 0x1},    // #6ton
	{96582, 12, 10, 0x1},     // switerland
	{96592, 22, 27, 0x1},     // unitedkingdomofgreatbritain
	{96619, 115, 26, 0x1},    // abodeofpeacenationofbrunei
	{96645, 219, 22, 0x1},    // guernseychannelislands
	{96667, 165, 30, 0x1},    // yemenpeoplesdemocraticrepublic
	{96697, 1122, 5, 0x81},   // #2ant
	{96702, 110, 16, 0x1},    // republiczimbabwe
	{96718, 1123, 5, 0x1},    // #6tun
	{96723, 10, 17, 0x1},     // bjelorussischessr
	{96740, 112, 20, 0x1},    // unitedarabicemirates
	{96760, 201, 5, 0x81},    // #4248
	{96765, 82, 26, 0x1},     // formerlibyanarabjamahiriya
	{96791, 1124, 5, 0x1},    // #4280
	{96796, 166, 18, 0x1},    // republicaargentina
	{96814, 221, 24, 0x1},    // collectiviteitguadeloupe
	{96838, 248, 16, 0x1},    // stpierremiquelon
	{96854, 116, 6, 0x1},     // buthan
	{96860, 82, 8, 0x1},      // libyanaj
	{96868, 76, 13, 0x1},     // guineaconakry
	{96881, 1125, 5, 0x1},    // #6560
	{96886, 4, 19, 0x1},      // gemenebestaustralie
	{96905, 246, 20, 0x1},    // sainthelenaascension
	{96925, 91, 5, 0x81},     // #4516
	{96930, 97, 11, 0x1},     // sierreleone
	{96941, 77, 27, 0x1},     // islamitischerepubliekgambia
	{96968, 1, 22, 0x1},      // albanesevolksrepubliek
	{96990, 66, 7, 0x1},      // comoren
	{96997, 7, 14, 0x1},      // kingdombelgium
	{97011, 64, 3, 0x1},      // drc
	{97014, 123, 19, 0x1},    // iranislandsrepublic
	{97033, 206, 22, 0x1},    // sinteustatiusenbonaire
	{97055, 217, 23, 0x1},    // falklandislandsmalvinas
	{97078, 98, 22, 0x1},     // somaliafederalrepublic
	{97100, 128, 20, 0x1},    // republicofkyrgyzstan
	{97120, 14, 8, 0x1},      // tsjechie
	{97128, 37, 24, 0x1},     // republicofnorthmacedonia
	{97152, 120, 21, 0x1},    // micronesiafedstatesof
	{97173, 1126, 5, 0x1},    // #5jpn
	{97178, 197, 11, 0x1},    // sintvincent
	{97189, 73, 5, 0x81},     // #4231
	{97194, 250, 19, 0x1},    // turkscaicoseilanden
	{97213, 46, 5, 0x1},      // #7rus
	{97218, 87, 18, 0x1},     // republicmozambique
	{97236, 100, 7, 0x1},     // saotome
	{97243, 202, 6, 0x1},     // #3anhh
	{97249, 153, 17, 0x1},    // arabrepublicsyria
	{97266, 246, 20, 0x1},    // ascensionsainthelena
	{97286, 48, 19, 0x1},     // fryserbiamontenegro
	{97305, 138, 40, 0x1},    // socialistischerepubliekvandeunievanburma
	{97345, 199, 21, 0x1},    // kofthenetherlandaruba
	{97366, 47, 18, 0x1},     // republieksanmarino
	{97384, 235, 18, 0x1},    // departementmayotte
	{97402, 113, 10, 0x1},    // bangladesj
	{97412, 133, 7, 0x1},     // laospdr
	{97419, 117, 28, 0x1},    // peoplesrepublicmainlandchina
	{97447, 21, 16, 0x1},     // republicoffrance
	{97463, 128, 8, 0x1},     // kirgizia
	{97471, 128, 17, 0x1},    // republickirgistan
	{97488, 230, 5, 0x81},    // #2mac
	{97493, 119, 21, 0x1},    // matanitutugalalaoviti
	{97514, 35, 5, 0x81},     // #4492
	{97519, 123, 19, 0x1},    // islamicrepubliciran
	{97538, 236, 17, 0x1},    // nouvellecaledonie
	{97555, 1, 5, 0x81},      // #2alb
	{97560, 237, 27, 0x1},    // overzeesgebiednorfolkeiland
	{97587, 231, 21, 0x1},    // saintmaartenfransdeel
	{97608, 1127, 5, 0x1},    // #6slv
	{97613, 1128, 5, 0x1},    // #5svg
	{97618, 1129, 5, 0x1},    // #4230
	{97623, 117, 20, 0x1},    // peoplesrepublicchina
	{97643, 64, 7, 0x1},      // drcongo
	{97650, 178, 15, 0x1},    // dominicaanserep
	{97665, 1130, 5, 0x1},    // #6530
	{97670, 246, 37, 0x1},    // tristandacunhaascensionandsainthelena
	{97707, 1131, 5, 0x1},    // #6swd
	{97712, 93, 5, 0x81},     // #4566
	{97717, 36, 32, 0x1},     // moldaviansovietsocialistrepublic
	{97749, 95, 23, 0x1},     // sudandemocraticrepublic
	{97772, 121, 17, 0x1},    // republikindonesia
	{97789, 1132, 5, 0x1},    // #5hai
	{97794, 36, 12, 0x1},     // repofmoldova
	{97806, 95, 17, 0x1},     // jumhuriyatassudan
	{97823, 67, 19, 0x1},     // republicofcaboverde
	{97842, 186, 28, 0x1},    // stchristophernevisfederation
	{97870, 88, 25, 0x1},     // islamicrepublicmauritania
	{97895, 139, 13, 0x1},    // mongoliastate
	{97908, 200, 22, 0x1},    // overzeesgebiedanguilla
	{97930, 1133, 5, 0x1},    // #5saf
	{97935, 200, 5, 0x81},    // #2aia
	{97940, 1134, 5, 0x1},    // #6slu
	{97945, 214, 36, 0x1},    // britishoverzeesgebiedkaaimaneilanden
	{97981, 141, 30, 0x1},    // nepaldemocraticfederalrepublic
	{98011, 163, 21, 0x1},    // samoaindependentstate
	{98032, 19, 5, 0x81},     // #4233
	{98037, 1135, 5, 0x1},    // #6sey
	{98042, 173, 5, 0x1},     // chile
	{98047, 162, 7, 0x1},     // vanuatu
	{98054, 1136, 5, 0x1},    // #6531
	{98059, 252, 19, 0x1},    // chinataiwanprovince
	{98078, 249, 23, 0x1},    // grondgebiedsaintmaarten
	{98101, 73, 33, 0x1},     // peoplesdemocraticrepublicethiopia
	{98134, 20, 5, 0x1},      // suomi
	{98139, 147, 14, 0x1},    // papaunewguinea
	{98153, 1137, 5, 0x1},    // #5hun
	{98158, 68, 5, 0x1},      // #7dji
	{98163, 174, 19, 0x1},    // republicadecolombia
	{98182, 234, 10, 0x1},    // martinique
	{98192, 1138, 5, 0x1},    // #6ire
	{98197, 198, 4, 0x1},     // #9ve
	{98201, 210, 15, 0x1},    // keelingeilanden
	{98216, 1139, 5, 0x1},    // #5hon
	{98221, 10, 11, 0x1},     // bjelorussie
	{98232, 74, 4, 0x1},      // #9ga
	{98236, 167, 14, 0x1},    // antiguaandbarb
	{98250, 116, 6, 0x1},     // boetan
	{98256, 229, 4, 0x1},     // #9je
	{98260, 41, 19, 0x1},     // koninkrijknoorwegen
	{98279, 101, 9, 0x1},     // swazliand
	{98288, 217, 28, 0x1},    // falklandislandsislasmalvinas
	{98316, 81, 7, 0x1},      // liberia
	{98323, 155, 5, 0x81},    // #2tjk
	{98328, 72, 5, 0x81},     // #4232
	{98333, 165, 39, 0x1},    // yemenpeoplesdemocraticrepublicsouthaden
	{98372, 228, 53, 0x1},    // britishoverzeesgebiedbritishindischeoceaanterritorium
	{98425, 68, 36, 0x1},     // frenchterritoryoftheafarsandtheissas
	{98461, 220, 5, 0x81},    // #4292
	{98466, 252, 21, 0x1},    // taiwanprovinceofchina
	{98487, 1140, 5, 0x1},    // #6552
	{98492, 62, 18, 0x1},     // republicivorycoast
	{98510, 119, 4, 0x1},     // viti
	{98514, 45, 32, 0x1},     // roemeensesocialistischerepubliek
	{98546, 143, 5, 0x81},    // #4512
	{98551, 83, 7, 0x1},      // lesotho
	{98558, 231, 40, 0x1},    // overzeesegemeenschapsaintmartinfransdeel
	{98598, 57, 18, 0x1},     // republikayuburundi
	{98616, 127, 20, 0x1},    // republicofkazakhstan
	{98636, 131, 5, 0x1},     // #7kor
	{98641, 127, 5, 0x1},     // #7kaz
	{98646, 152, 16, 0x1},    // solomonseilanden
	{98662, 223, 4, 0x1},     // #9gf
	{98666, 219, 22, 0x1},    // channelislandsguernsey
	{98688, 120, 23, 0x1},    // micronesiefederalstates
	{98711, 231, 5, 0x81},    // #2maf
	{98716, 193, 18, 0x1},    // republicelsalvador
	{98734, 171, 20, 0x1},    // unitedstatesofbrazil
	{98754, 24, 5, 0x1},      // ellas
	{98759, 1141, 5, 0x1},    // #6tri
	{98764, 62, 21, 0x1},     // cotedivoireivorycoast
	{98785, 73, 17, 0x1},     // socialistethiopia
	{98802, 170, 26, 0x1},    // boliviamultinationalestaat
	{98828, 95, 17, 0x1},     // presecessionsudan
	{98845, 27, 16, 0x1},     // republiekierland
	{98861, 43, 14, 0x1},     // polandrepublic
	{98875, 250, 18, 0x1},    // caicosislandsturks
	{98893, 1142, 5, 0x1},    // #6553
	{98898, 21, 5, 0x81},     // #2fra
	{98903, 219, 29, 0x1},    // britishoverzeesgebiedguernsey
	{98932, 70, 23, 0x1},     // peoplesrepubliczanzibar
	{98955, 164, 8, 0x1},     // repyemen
	{98963, 223, 11, 0x1},    // fransguiana
	{98974, 166, 19, 0x1},    // argentijnserepublic
	{98993, 64, 30, 0x1},     // democratischerepubliekvancongo
	{99023, 55, 33, 0x1},     // democratischfederatiefjoegoslavie
	{99056, 237, 19, 0x1},    // teratriofnorfkailen
	{99075, 151, 4, 0x1},     // #9sg
	{99079, 255, 4, 0x1},     // #9vg
	{99083, 85, 12, 0x1},     // madagasikara
	{99095, 163, 17, 0x1},    // westernsamoasamoa
	{99112, 219, 4, 0x1},     // #9gg
	{99116, 80, 5, 0x81},     // #4404
	{99121, 128, 8, 0x1},     // kirgizie
	{99129, 197, 3, 0x1},     // svg
	{99132, 139, 5, 0x81},    // #4496
	{99137, 228, 43, 0x1},    // territoriumbritishindischeoceaanterritorium
	{99180, 12, 8, 0x1},      // svizzera
	{99188, 25, 5, 0x81},     // #2hrv
	{99193, 218, 5, 0x81},    // #4234
	{99198, 20, 5, 0x81},     // #4246
	{99203, 121, 18, 0x1},    // republiekindonesie
	{99221, 207, 32, 0x1},    // overseasterritorysaintbarthelemy
	{99253, 148, 10, 0x1},    // northkorea
	{99263, 213, 11, 0x1},    // kersteiland
	{99274, 181, 18, 0x1},    // republiekguatemala
	{99292, 119, 21, 0x1},    // fijieilandenrepubliek
	{99313, 182, 26, 0x1},    // cooperatieverepublicguyana
	{99339, 95, 4, 0x1},      // #9sd
	{99343, 165, 32, 0x1},    // democratischevolksrepubliekjemen
	{99375, 181, 9, 0x1},     // gautemala
	{99384, 1143, 5, 0x1},    // #6481
	{99389, 124, 12, 0x1},    // republicirak
	{99401, 180, 4, 0x1},     // #9gd
	{99405, 71, 14, 0x1},     // egyptarabrepof
	{99419, 131, 9, 0x1},     // repskorea
	{99428, 47, 21, 0x1},     // repubblicadisanmarino
	{99449, 82, 15, 0x1},     // koninkrijklibie
	{99464, 226, 11, 0x1},    // heardisland
	{99475, 39, 5, 0x81},     // #4499
	{99480, 1144, 5, 0x1},    // #5mon
	{99485, 244, 14, 0x1},    // stateofvietnam
	{99499, 183, 17, 0x1},    // republiekhonduras
	{99516, 249, 30, 0x1},    // saintmaartenkingdomnetherlands
	{99546, 1145, 5, 0x1},    // #5cub
	{99551, 1146, 5, 0x1},    // #6frn
	{99556, 231, 18, 0x1},    // frenchpartstmartin
	{99574, 1147, 5, 0x1},    // #6swa
	{99579, 1148, 5, 0x1},    // #6551
	{99584, 244, 12, 0x1},    // statevietnam
	{99596, 85, 30, 0x1},     // democraticrepublicofmadagascar
	{99626, 111, 28, 0x1},    // islamitischestaatafghanistan
	{99654, 68, 27, 0x1},     // territoryoftheafarsandissas
	{99681, 14, 13, 0x1},     // czechrepublic
	{99694, 132, 5, 0x1},     // #7kuw
	{99699, 51, 4, 0x1},      // #9se
	{99703, 254, 4, 0x1},     // #9va
	{99707, 90, 5, 0x81},     // #2mwi
	{99712, 1149, 5, 0x1},    // #6482
	{99717, 131, 10, 0x1},    // repofkorea
	{99727, 57, 4, 0x1},      // #9bi
	{99731, 205, 4, 0x1},     // taaf
	{99735, 23, 4, 0x1},      // #9ge
	{99739, 222, 23, 0x1},    // overzeesgebiedgroenland
	{99762, 79, 15, 0x1},     // guineequatorial
	{99777, 198, 29, 0x1},    // venezuelarepublicabolivariana
	{99806, 133, 5, 0x81},    // #4418
	{99811, 164, 13, 0x1},    // republicjemen
	{99824, 58, 14, 0x1},     // republiekbenin
	{99838, 22, 29, 0x1},     // ukgreatbritainnorthernireland
	{99867, 1150, 5, 0x1},    // #5mli
	{99872, 86, 5, 0x81},     // #2mli
	{99877, 36, 5, 0x81},     // #4498
	{99882, 145, 23, 0x1},    // commonwealthphilippines
	{99905, 243, 25, 0x1},    // overseasdepartmentreunion
	{99930, 1151, 5, 0x1},    // #6tuv
	{99935, 144, 23, 0x1},    // jamhuryatislamipakistan
	{99958, 129, 17, 0x1},    // cambodiakampuchea
	{99975, 197, 23, 0x1},    // stvincentendegrenadinen
	{99998, 97, 19, 0x1},     // sierraleonerepublic
	{100017, 104, 5, 0x81},   // #2tgo
	{100022, 138, 19, 0x1},   // burmaunionofmyanmar
	{100041, 130, 5, 0x81},   // #4296
	{100046, 227, 3, 0x1},    // man
	{100049, 1152, 5, 0x1},   // #5cam
	{100054, 1153, 5, 0x1},   // #5cdi
	{100059, 152, 14, 0x1},   // salomonislands
	{100073, 143, 5, 0x81},   // #2omn
	{100078, 27, 14, 0x1},    // ierserepubliek
	{100092, 117, 13, 0x1},   // chinamainland
	{100105, 31, 13, 0x1},    // liechtenstien
	{100118, 152, 4, 0x1},    // #9sb
	{100122, 254, 23, 0x1},   // vaticancitystateholysee
	{100145, 64, 30, 0x1},    // zairecongodemocraticrepublicof
	{100175, 1154, 5, 0x1},   // #6483
	{100180, 114, 4, 0x1},    // #9bh
	{100184, 203, 22, 0x1},   // territoryamericansamoa
	{100206, 128, 18, 0x1},   // kyrgyzstanrepublic
	{100224, 120, 25, 0x1},   // federalstatesofmicronesia
	{100249, 28, 15, 0x1},    // icelandrepublic
	{100264, 1155, 5, 0x1},   // #5mal
	{100269, 191, 9, 0x1},    // piruwsuyu
	{100278, 105, 5, 0x81},   // #2tun
	{100283, 1156, 5, 0x1},   // #6359
	{100288, 1157, 5, 0x1},   // #6305
	{100293, 123, 10, 0x1},   // iranempire
	{100303, 94, 19, 0x1},    // republiquerwandaise
	{100322, 158, 5, 0x81},   // #2ton
	{100327, 30, 15, 0x1},    // republiekitalie
	{100342, 169, 15, 0x1},   // britishhonduras
	{100357, 89, 9, 0x1},     // mauritius
	{100366, 111, 32, 0x1},   // islamitischerepubliekafghanistan
	{100398, 46, 12, 0x1},    // sovietrussia
	{100410, 1158, 5, 0x1},   // #5chn
	{100415, 217, 8, 0x1},    // malvinen
	{100423, 147, 12, 0x1},   // papuanguinea
	{100435, 135, 8, 0x1},    // srilanka
	{100443, 144, 23, 0x1},   // pakistanislamicrepublic
	{100466, 43, 19, 0x1},    // volksrepubliekpolen
	{100485, 13, 4, 0x1},     // cssr
	{100489, 102, 4, 0x1},    // #9sc
	{100493, 84, 23, 0x1},    // almamlakahalmaghribiyah
	{100516, 67, 20, 0x1},    // kaapverdischeislands
	{100536, 197, 4, 0x1},    // #9vc
	{100540, 231, 39, 0x1},   // overseasdepartmentsaintmartinfrenchpart
	{100579, 259, 4, 0x1},    // #9xk
	{100583, 1159, 5, 0x1},   // #6484
	{100588, 28, 7, 0x1},     // iceland
	{100595, 1160, 5, 0x1},   // #5dji
	{100600, 1161, 5, 0x1},   // #5dom
	{100605, 31, 12, 0x1},    // lichtenstein
	{100617, 187, 4, 0x1},    // #9lc
	{100621, 125, 5, 0x81},   // #4400
	{100626, 50, 17, 0x1},    // slovenianrepublic
	{100643, 251, 15, 0x1},   // tokelaueilanden
	{100658, 1162, 5, 0x1},   // #5qat
	{100663, 1163, 5, 0x1},   // #5mac
	{100668, 1164, 5, 0x1},   // #5140
	{100673, 111, 23, 0x1},   // afghanistanislamicstate
	{100696, 165, 16, 0x1},   // formersouthyemen
	{100712, 1165, 5, 0x1},   // #5cro
	{100717, 259, 53, 0x1},   // kosovounderunitednationssecuritycouncilresolution1244
	{100770, 119, 5, 0x81},   // #4242
	{100775, 106, 32, 0x1},   // unitedrepublictanganyikazanzibar
	{100807, 237, 14, 0x1},   // norfolkislands
	{100821, 1166, 5, 0x1},   // #5cao
	{100826, 9, 17, 0x1},     // bosniehercegovina
	{100843, 108, 10, 0x1},   // zuidafrika
	{100853, 5, 19, 0x1},     // republiekoostenrijk
	{100872, 218, 29, 0x1},   // overseasterritoryfaroeislands
	{100901, 57, 16, 0x1},    // republiekburundi
	{100917, 68, 20, 0x1},    // afarsendeissasgebied
	{100937, 241, 33, 0x1},   // palestijnsebevrijdingsorganisatie
	{100970, 1167, 5, 0x1},   // #6irn
	{100975, 223, 22, 0x1},   // grondgebiedfransguyana
	{100997, 58, 4, 0x1},     // #9bj
	{101001, 75, 4, 0x1},     // #9gh
	{101005, 104, 12, 0x1},   // republictogo
	{101017, 29, 4, 0x1},     // #9il
	{101021, 214, 8, 0x1},    // caymanis
	{101029, 134, 4, 0x1},    // #9lb
	{101033, 229, 27, 0x1},   // britishoverzeesgebiedjersey
	{101060, 29, 14, 0x1},    // medinatyisrael
	{101074, 1168, 5, 0x1},   // #5mld
	{101079, 120, 17, 0x1},   // micronesiafederal
	{101096, 207, 35, 0x1},   // overzeesegemeenschapsaintbarthelemy
	{101131, 117, 5, 0x1},    // china
	{101136, 196, 22, 0x1},   // uruguayeasternrepublic
	{101158, 1169, 5, 0x1},   // #5can
	{101163, 73, 23, 0x1},    // excludeseritreaethiopia
	{101186, 1170, 5, 0x1},   // #5chl
	{101191, 1171, 5, 0x1},   // #6541
	{101196, 252, 47, 0x1},   // kinmenmatsuseparatecustomsterritorytaiwanpenghu
	{101243, 1172, 5, 0x1},   // #5con
	{101248, 178, 20, 0x1},   // dominikaanserepublic
	{101268, 45, 5, 0x1},     // #7rou
	{101273, 40, 24, 0x1},    // koninkrijkdernederlanden
	{101297, 244, 12, 0x1},   // vietnamstate
	{101309, 152, 8, 0x1},    // solomons
	{101317, 150, 4, 0x1},    // #9sa
	{101321, 253, 4, 0x1},    // #9um
	{101325, 229, 25, 0x1},   // overzeesgebiedsdeeljersey
	{101350, 15, 9, 0x1},     // formerddr
	{101359, 146, 15, 0x1},   // republicofpalau
	{101374, 95, 14, 0x1},    // sudanuntil2011
	{101388, 1173, 5, 0x1},   // #6490
	{101393, 208, 4, 0x1},    // #9bm
	{101397, 227, 29, 0x1},   // overzeesgebiedsdeelislandsman
	{101426, 63, 22, 0x1},    // unitedrepubliccameroon
	{101448, 220, 4, 0x1},    // #9gi
	{101452, 227, 4, 0x1},    // #9im
	{101456, 185, 4, 0x1},    // #9jm
	{101460, 133, 4, 0x1},    // #9la
	{101464, 16, 28, 0x1},    // formerfederalrepublicgermany
	{101492, 64, 11, 0x1},    // demrepcongo
	{101503, 226, 29, 0x1},   // heardeilandenmcdonaldeilanden
	{101532, 201, 29, 0x1},   // overseasterritoryalandislands
	{101561, 1174, 5, 0x1},   // #6taz
	{101566, 236, 34, 0x1},   // overzeesegemeenschapnieuwcaledonie
	{101600, 138, 26, 0x1},   // republiekderunievanmyanmar
	{101626, 55, 34, 0x1},    // yugoslaviasocialistfederalrepublic
	{101660, 205, 35, 0x1},   // collectivityfrenchsouthernterritory
	{101695, 1175, 5, 0x1},   // #5maa
	{101700, 186, 23, 0x1},   // saintchristopherennevis
	{101723, 1176, 5, 0x1},   // #6338
	{101728, 157, 5, 0x81},   // #2tls
	{101733, 1177, 5, 0x1},   // #6tur
	{101738, 240, 19, 0x1},   // territorypuertorico
	{101757, 13, 39, 0x1},    // tsjechischeenslowaaksefederalerepubliek
	{101796, 1178, 5, 0x1},   // #6ser
	{101801, 86, 4, 0x1},     // mali
	{101805, 242, 37, 0x1},   // overzeesecollectiviteitfranspolynesie
	{101842, 129, 21, 0x1},   // democratischkampuchea
	{101863, 1179, 5, 0x1},   // #6sur
	{101868, 1180, 5, 0x1},   // #6swz
	{101873, 244, 11, 0x1},   // zuidvietnam
	{101884, 1181, 5, 0x1},   // #6540
	{101889, 217, 8, 0x1},    // malvinas
	{101897, 1182, 5, 0x1},   // #5com
	{101902, 96, 4, 0x1},     // #9sn
	{101906, 243, 17, 0x1},   // departmentreunion
	{101923, 68, 19, 0x1},    // afarsissasterritory
	{101942, 62, 9, 0x1},     // ivoorkust
	{101951, 6, 9, 0x1},      // azerbajan
	{101960, 130, 5, 0x1},    // #7kir
	{101965, 207, 4, 0x1},    // #9bl
	{101969, 76, 4, 0x1},     // #9gn
	{101973, 241, 41, 0x1},   // palestinianauthorityadministeredterritory
	{102014, 166, 5, 0x81},   // #2arg
	{102019, 122, 4, 0x1},    // #9in
	{102023, 186, 4, 0x1},    // #9kn
	{102027, 148, 33, 0x1},   // democracticpeoplesrepublicofkorea
	{102060, 147, 30, 0x1},   // independentstatepapuanewguinea
	{102090, 40, 4, 0x1},     // #9nl
	{102094, 137, 5, 0x81},   // #2mhl
	{102099, 105, 17, 0x1},   // republicoftunisia
	{102116, 13, 35, 0x1},    // tsjechischeslowaaksefederalrepublic
	{102151, 157, 12, 0x1},   // timorlorosae
	{102163, 1183, 5, 0x1},   // #6349
	{102168, 1184, 5, 0x1},   // #6339
	{102173, 31, 13, 0x1},    // liechtenstein
	{102186, 247, 16, 0x1},   // svalbardeilanden
	{102202, 103, 15, 0x1},   // republiektsjaad
	{102217, 123, 6, 0x1},    // persia
	{102223, 1185, 5, 0x1},   // #5cyp
	{102228, 101, 17, 0x1},   // eswatiniswaziland
	{102245, 70, 14, 0x1},    // formerzanzibar
	{102259, 94, 16, 0x1},    // rwandeserepublic
	{102275, 165, 8, 0x1},    // yemendem
	{102283, 1186, 5, 0x1},   // #5col
	{102288, 186, 24, 0x1},   // saintkittsnevisfederatie
	{102312, 37, 37, 0x1},    // formerjoegoslavischerepublicmacedonie
	{102349, 98, 4, 0x1},     // #9so
	{102353, 48, 16, 0x1},    // republicofserbia
	{102369, 119, 5, 0x81},   // #2fji
	{102374, 170, 4, 0x1},    // #9bo
	{102378, 109, 13, 0x1},   // noordrhodesie
	{102391, 178, 4, 0x1},    // #9do
	{102395, 106, 22, 0x1},   // unitedrepublictanzania
	{102417, 228, 4, 0x1},    // #9io
	{102421, 217, 30, 0x1},   // malvinasislandsfalklandislands
	{102451, 125, 4, 0x1},    // #9jo
	{102455, 41, 4, 0x1},     // #9no
	{102459, 56, 6, 0x1},     // angola
	{102465, 245, 38, 0x1},   // southgeorgiazuidelijkesandwicheilanden
	{102503, 1187, 5, 0x1},   // #5mag
	{102508, 58, 17, 0x1},    // republicofdahomey
	{102525, 100, 12, 0x1},   // saotomeandpr
	{102537, 203, 24, 0x1},   // territoryofamericansamoa
	{102561, 64, 22, 0x1},    // formercongoleopoldstad
	{102583, 104, 19, 0x1},   // republiquetogolaise
	{102602, 54, 21, 0x1},    // unitedstatesofamerica
	{102623, 220, 28, 0x1},   // overzeesgebiedsdeelgibraltar
	{102651, 107, 15, 0x1},   // republiekuganda
	{102666, 245, 41, 0x1},   // zuidgeorgieendezuidelijkesandwicheilanden
	{102707, 129, 40, 0x1},   // coalitiongovernmentofdemocratickampuchea
	{102747, 46, 35, 0x1},    // formerunionsovietsocialistrepublics
	{102782, 100, 36, 0x1},   // saotomeandprincipedemocraticrepublic
	{102818, 27, 7, 0x1},     // ierland
	{102825, 97, 4, 0x1},     // #9sl
	{102829, 161, 4, 0x1},    // #9vn
	{102833, 182, 13, 0x1},   // britishguiana
	{102846, 120, 17, 0x1},   // micronesiafedstat
	{102863, 231, 18, 0x1},   // stmartinfrenchpart
	{102881, 46, 38, 0x1},    // uniedersocialistischesovjetrepublieken
	{102919, 115, 4, 0x1},    // #9bn
	{102923, 222, 4, 0x1},    // #9gl
	{102927, 89, 18, 0x1},    // republiekmauritius
	{102945, 100, 16, 0x1},   // saotomeyprincipe
	{102961, 112, 5, 0x81},   // #2are
	{102966, 250, 21, 0x1},   // caicosislandsandturks
	{102987, 21, 15, 0x1},    // franceanddomtom
	{103002, 69, 32, 0x1},    // algeriademocraticpeoplesrepublic
	{103034, 22, 15, 0x1},    // grootbrittannie
	{103049, 1188, 5, 0x1},   // #5145
	{103054, 15, 28, 0x1},    // duitsedemocratischerepubliek
	{103082, 217, 24, 0x1},   // falklandeilandenmalvinas
	{103106, 1189, 5, 0x1},   // #2tmp
	{103111, 1190, 5, 0x1},   // #5135
	{103116, 225, 11, 0x1},   // hongkongsar
	{103127, 186, 22, 0x1},   // stkittsnevisfederation
	{103149, 194, 15, 0x1},   // republicsurinam
	{103164, 121, 21, 0x1},   // unitedstatesindonesia
	{103185, 125, 30, 0x1},   // hasjemitischkoninkrijkjordanie
	{103215, 103, 5, 0x81},   // #2tcd
	{103220, 162, 7, 0x1},    // vanuata
	{103227, 191, 14, 0x1},   // republicofperu
	{103241, 141, 10, 0x1},   // statenepal
	{103251, 57, 17, 0x1},    // republicboeroendi
	{103268, 122, 18, 0x1},   // bharatiyaganarajya
	{103286, 212, 18, 0x1},   // grondgebiedcuracao
	{103304, 165, 28, 0x1},   // southernyemenpeoplesrepublic
	{103332, 68, 8, 0x1},     // djiboeti
	{103340, 47, 4, 0x1},     // #9sm
	{103344, 256, 4, 0x1},    // #9vi
	{103348, 218, 10, 0x1},   // faeroeisds
	{103358, 204, 4, 0x1},    // #9aq
	{103362, 9, 4, 0x1},      // #9ba
	{103366, 177, 4, 0x1},    // #9dm
	{103370, 77, 4, 0x1},     // #9gm
	{103374, 66, 4, 0x1},     // #9km
	{103378, 36, 5, 0x81},    // #2mda
	{103383, 131, 5, 0x81},   // #4410
	{103388, 189, 4, 0x1},    // #9ni
	{103392, 48, 33, 0x1},    // staatsgemeenschapserviemontenegro
	{103425, 55, 16, 0x1},    // jugoslavieformer
	{103441, 163, 24, 0x1},   // samoaonafhankelijkestaat
	{103465, 1191, 5, 0x1},   // #5150
	{103470, 1192, 5, 0x1},   // #6350
	{103475, 117, 15, 0x1},   // chinaprmainland
	{103490, 26, 5, 0x81},    // #2hun
	{103495, 111, 13, 0x1},   // afghanistanir
	{103508, 1193, 13, 0x82}, // republiccongo
	{103521, 77, 9, 0x1},     // thegambia
	{103530, 255, 5, 0x81},   // #2vgb
	{103535, 21, 14, 0x1},    // frenchrepublic
	{103549, 45, 25, 0x1},    // socialistrepublicroemenie
	{103574, 1195, 5, 0x1},   // #6stp
	{103579, 198, 24, 0x1},   // verenigdestatesvenezuela
	{103603, 73, 9, 0x1},     // abessinie
	{103612, 45, 14, 0x1},    // romaniakingdom
	{103626, 25, 7, 0x1},     // kroatie
	{103633, 1196, 26, 0x82}, // yugoslaviaserbiamontenegro
	{103659, 214, 13, 0x1},   // caymanislands
	{103672, 247, 4, 0x1},    // #9sj
	{103676, 80, 5, 0x1},     // #7ken
	{103681, 166, 4, 0x1},    // #9ar
	{103685, 231, 17, 0x1},   // stmartinfransdeel
	{103702, 126, 4, 0x1},    // #9jp
	{103706, 194, 18, 0x1},   // dutchguianasurinam
	{103724, 106, 35, 0x1},   // tanganyikazanzibarverenigderepublic
	{103759, 223, 22, 0x1},   // departmentfrenchguiana
	{103781, 84, 5, 0x81},    // #2mar
	{103786, 48, 24, 0x1},    // frserbiamontenegroserbia
	{103810, 1198, 5, 0x1},   // #5mad
	{103815, 1, 16, 0x1},     // republiekalbanie
	{103831, 101, 19, 0x1},   // koninkrijkswaziland
	{103850, 143, 4, 0x1},    // oman
	{103854, 71, 16, 0x1},    // koninkrijkegypte
	{103870, 41, 13, 0x1},    // norwaykingdom
	{103883, 242, 28, 0x1},   // collectiviteitfranspolynesie
	{103911, 65, 19, 0x1},    // volksrepubliekkongo
	{103930, 199, 23, 0x1},   // arubakingdomnetherlands
	{103953, 241, 26, 0x1},   // bezettepalestijnsegebieden
	{103979, 248, 39, 0x1},   // overseascollectivitysaintpierremiquelon
	{104018, 55, 20, 0x1},    // voormaligjoegoslavie
	{104038, 166, 17, 0x1},   // argentinerepublic
	{104055, 15, 11, 0x1},    // germanyeast
	{104066, 134, 16, 0x1},   // lebaneserepublic
	{104082, 164, 26, 0x1},   // northsanayemenarabrepublic
	{104108, 85, 18, 0x1},    // madagascarmalagasy
	{104126, 48, 25, 0x1},    // unievanservieenmontenegro
	{104151, 241, 4, 0x1},    // #9ps
	{104155, 49, 4, 0x1},     // #9sk
	{104159, 168, 20, 0x1},   // gemenebestderbahamas
	{104179, 22, 4, 0x1},     // #9uk
	{104183, 163, 4, 0x1},    // #9ws
	{104187, 37, 5, 0x1},     // #7mkd
	{104192, 235, 7, 0x1},    // mayotte
	{104199, 203, 4, 0x1},    // #9as
	{104203, 16, 7, 0x1},     // germany
	{104210, 93, 22, 0x1},    // nigeriafederalrepublic
	{104232, 1199, 5, 0x1},   // #5dma
	{104237, 17, 4, 0x1},     // #9dk
	{104241, 245, 4, 0x1},    // #9gs
	{104245, 105, 16, 0x1},   // tunisianrepublic
	{104261, 201, 5, 0x1},    // aland
	{104266, 1200, 5, 0x1},   // #6452
	{104271, 135, 4, 0x1},    // #9lk
	{104275, 148, 5, 0x81},   // #4408
	{104280, 232, 13, 0x1},   // noordmarianen
	{104293, 153, 13, 0x1},   // syrianarabrep
	{104306, 1201, 5, 0x1},   // #6352
	{104311, 165, 32, 0x1},   // peoplesdemocraticrepublicofyemen
	{104343, 59, 18, 0x1},    // uppervoltarepublic
	{104361, 250, 5, 0x81},   // #2tca
	{104366, 178, 12, 0x1},   // dominicanrep
	{104378, 153, 8, 0x1},    // uarsyria
	{104386, 158, 5, 0x1},    // #7tga
	{104391, 46, 14, 0x1},    // russianfederal
	{104405, 244, 28, 0x1},   // formerrepublicofsouthvietnam
	{104433, 152, 24, 0x1},   // stateofthesolomonislands
	{104457, 240, 4, 0x1},    // #9pr
	{104461, 246, 4, 0x1},    // #9sh
	{104465, 119, 21, 0x1},   // republiekfijieilanden
	{104486, 130, 18, 0x1},   // ribaberikikiribati
	{104504, 83, 14, 0x1},    // kingdomlesotho
	{104518, 5, 4, 0x1},      // #9at
	{104522, 138, 5, 0x1},    // burma
	{104527, 25, 7, 0x1},     // croatia
	{104534, 172, 4, 0x1},    // #9bb
	{104538, 68, 4, 0x1},     // #9dj
	{104542, 221, 4, 0x1},    // #9gp
	{104546, 31, 24, 0x1},    // fuerstentumliechtenstein
	{104570, 240, 24, 0x1},   // overzeesgebiedpuertorico
	{104594, 121, 4, 0x1},    // #9id
	{104598, 129, 4, 0x1},    // #9kh
	{104602, 161, 33, 0x1},   // formerdemocraticrepublicofvietnam
	{104635, 1202, 5, 0x1},   // #6451
	{104640, 38, 4, 0x1},     // #9mt
	{104644, 111, 37, 0x1},   // transitionalislamicstateofafghanistan
	{104681, 52, 13, 0x1},    // turkiyeturkey
	{104694, 171, 26, 0x1},   // verenigdestatenvanbrazilie
	{104720, 254, 12, 0x1},   // vaticaanstad
	{104732, 69, 32, 0x1},    // algeriapeoplesdemocraticrepublic
	{104764, 165, 10, 0x1},   // southyemen
	{104774, 61, 11, 0x1},    // ubangishari
	{104785, 182, 27, 0x1},   // cooperatieverepubliekguyana
	{104812, 1203, 5, 0x1},   // #5155
	{104817, 1204, 5, 0x1},   // #5165
	{104822, 1205, 5, 0x1},   // #6343
	{104827, 168, 17, 0x1},   // gemenebestbahamas
	{104844, 253, 47, 0x1},   // territoriumverafgelegeneilandjesverenigdestates
	{104891, 119, 24, 0x1},   // republicofthefijiislands
	{104915, 15, 9, 0x1},     // gdrformer
	{104924, 111, 19, 0x1},   // republicafghanistan
	{104943, 131, 9, 0x1},    // koreazuid
	{104952, 157, 30, 0x1},   // republicademocraticatimorleste
	{104982, 203, 9, 0x1},    // eastsamoa
	{104991, 243, 14, 0x1},   // iledelareunion
	{105005, 1206, 5, 0x1},   // #5680
	{105010, 165, 19, 0x1},   // formersouthernyemen
	{105029, 218, 5, 0x81},   // #2fro
	{105034, 98, 24, 0x1},    // federalerepublieksomalie
	{105058, 244, 12, 0x1},   // vietnamsouth
	{105070, 50, 4, 0x1},     // #9si
	{105074, 162, 4, 0x1},    // #9vu
	{105078, 71, 24, 0x1},    // arabischerepubliekegypte
	{105102, 4, 4, 0x1},      // #9au
	{105106, 7, 4, 0x1},      // #9be
	{105110, 79, 4, 0x1},     // #9gq
	{105114, 234, 28, 0x1},   // overseasdepartmentmartinique
	{105142, 27, 4, 0x1},     // #9ie
	{105146, 130, 4, 0x1},    // #9ki
	{105150, 47, 29, 0x1},    // mostserenerepublicofsanmarino
	{105179, 1207, 5, 0x1},   // #6450
	{105184, 31, 4, 0x1},     // #9li
	{105188, 89, 4, 0x1},     // #9mu
	{105192, 221, 33, 0x1},   // overzeesecollectiviteitguadeloupe
	{105225, 132, 5, 0x81},   // #4414
	{105230, 92, 4, 0x1},     // #9ne
	{105234, 86, 5, 0x81},    // #4466
	{105239, 88, 5, 0x81},    // #4478
	{105244, 147, 23, 0x1},   // territorypapuanewguinea
	{105267, 202, 19, 0x1},   // netherlandsantilles
	{105286, 249, 12, 0x1},   // saintmaarten
	{105298, 40, 26, 0x1},    // thekingdomofthenetherlands
	{105324, 205, 50, 0x1},   // territoiredesterresaustralesantarctiquesfrancaises
	{105374, 1208, 5, 0x1},   // #5130
	{105379, 65, 25, 0x1},    // republiekcongobrazzaville
	{105404, 65, 24, 0x1},    // congorepublicbrazzaville
	{105428, 55, 32, 0x1},    // yugoslavsocialistfederalrepublic
	{105460, 61, 13, 0x1},    // oubanguichari
	{105473, 1209, 5, 0x1},   // #6syr
	{105478, 246, 35, 0x1},   // sinthelenatristandacunhaenascension
	{105513, 219, 17, 0x1},   // guernseybailiwick
	{105530, 132, 11, 0x1},   // statekuwait
	{105541, 106, 8, 0x1},    // tanzinia
	{105549, 154, 11, 0x1},   // siamkingdom
	{105560, 193, 4, 0x1},    // #9sv
	{105564, 231, 23, 0x1},   // collectivitysaintmartin
	{105587, 157, 19, 0x1},   // timorlesteeasttimor
	{105606, 20, 5, 0x81},    // #2fin
	{105611, 113, 4, 0x1},    // #9bd
	{105615, 67, 4, 0x1},     // #9cv
	{105619, 147, 32, 0x1},   // independenstetbilongpapuaniugini
	{105651, 136, 4, 0x1},    // #9mv
	{105655, 128, 5, 0x81},   // #4417
	{105660, 95, 5, 0x1},     // sudan
	{105665, 38, 5, 0x81},    // #2mlt
	{105670, 238, 4, 0x1},    // niue
	{105674, 56, 5, 0x81},    // #2ago
	{105679, 46, 17, 0x1},    // sovietunionrussia
	{105696, 158, 14, 0x1},   // kingdomoftonga
	{105710, 79, 13, 0x1},    // spanishguinea
	{105723, 1210, 5, 0x1},   // #6341
	{105728, 1211, 5, 0x1},   // #6355
	{105733, 1212, 5, 0x1},   // #6331
	{105738, 208, 8, 0x1},    // bermudas
	{105746, 25, 16, 0x1},    // republiekkroatie
	{105762, 1213, 5, 0x1},   // #6325
	{105767, 205, 36, 0x1},   // fransezuidelijkeantarctischegebieden
	{105803, 46, 35, 0x1},    // socialistischesovjetrepubliekenunie
	{105838, 88, 5, 0x1},     // #7mtn
	{105843, 37, 42, 0x1},    // macedonievoormaligejoegoslavischerepubliek
	{105885, 207, 38, 0x1},   // territorialcollectivitysaintbarthelemy
	{105923, 146, 4, 0x1},    // #9pw
	{105927, 65, 18, 0x1},    // congorepublicofthe
	{105945, 107, 4, 0x1},    // #9ug
	{105949, 110, 4, 0x1},    // #9zw
	{105953, 133, 12, 0x1},   // laopeoplesdr
	{105965, 199, 4, 0x1},    // #9aw
	{105969, 31, 25, 0x1},    // liechtensteinprincipality
	{105994, 8, 4, 0x1},      // #9bg
	{105998, 212, 4, 0x1},    // #9cw
	{106002, 78, 4, 0x1},     // #9gw
	{106006, 16, 16, 0x1},    // germanyfmrfedrep
	{106022, 128, 4, 0x1},    // #9kg
	{106026, 36, 16, 0x1},    // republiekmoldova
	{106042, 90, 4, 0x1},     // #9mw
	{106046, 93, 4, 0x1},     // #9ng
	{106050, 63, 18, 0x1},    // republicofcameroon
	{106068, 85, 5, 0x81},    // #2mdg
	{106073, 115, 40, 0x1},   // natievanbruneideverblijfplaatsvandevrede
	{106113, 188, 5, 0x81},   // #4484
	{106118, 41, 15, 0x1},    // kongeriketnoreg
	{106133, 148, 12, 0x1},   // nkoreademrep
	{106145, 117, 17, 0x1},   // peoplesrepofchina
	{106162, 8, 18, 0x1},     // republikabalgariya
	{106180, 124, 14, 0x1},   // koninkrijkirak
	{106194, 106, 41, 0x1},   // verenigderepubliekvantanganyikaenzanzibar
	{106235, 1214, 5, 0x1},   // #5160
	{106240, 1215, 5, 0x1},   // #6340
	{106245, 206, 23, 0x1},   // bonaireandsinteustatius
	{106268, 200, 32, 0x1},   // britishoverseasterritoryanguilla
	{106300, 106, 21, 0x1},   // tanganyikaandzanzibar
	{106321, 157, 30, 0x1},   // republikademokratikatimorleste
	{106351, 192, 17, 0x1},   // republiekparaguay
	{106368, 207, 12, 0x1},   // stbarthelemy
	{106380, 112, 5, 0x81},   // #4784
	{106385, 95, 6, 0x1},     // soedan
	{106391, 1216, 5, 0x1},   // #5cos
	{106396, 100, 4, 0x1},    // #9st
	{106400, 221, 20, 0x1},   // departmentguadeloupe
	{106420, 122, 5, 0x1},    // india
	{106425, 48, 27, 0x1},    // yugoslaviafederalrepublicof
	{106452, 246, 31, 0x1},   // tristandacunhaascensionsthelena
	{106483, 211, 21, 0x1},   // newzealandcookislands
	{106504, 21, 5, 0x1},     // #7fra
	{106509, 201, 4, 0x1},    // #9ax
	{106513, 59, 4, 0x1},     // #9bf
	{106517, 15, 24, 0x1},    // duitsedemocraticrepublic
	{106541, 181, 4, 0x1},    // #9gt
	{106545, 236, 22, 0x1},   // departmentnewcaledonia
	{106567, 3, 5, 0x81},     // #2arm
	{106572, 231, 31, 0x1},   // departmentsaintmartinfrenchpart
	{106603, 150, 18, 0x1},   // kingdomsaudiarabia
	{106621, 34, 4, 0x1},     // #9lv
	{106625, 232, 4, 0x1},    // #9mp
	{106629, 131, 14, 0x1},   // korearepubliek
	{106643, 236, 33, 0x1},   // territorynewcaledoniadependencies
	{106676, 237, 4, 0x1},    // #9nf
	{106680, 1217, 5, 0x1},   // #6taw
	{106685, 86, 12, 0x1},    // malirepublic
	{106697, 152, 14, 0x1},   // solomonislands
	{106711, 121, 9, 0x1},    // indonesia
	{106720, 1218, 5, 0x1},   // #6347
	{106725, 150, 30, 0x1},   // almamlakahalarabiyahassuudiyah
	{106755, 26, 15, 0x1},    // hungaryrepublic
	{106770, 162, 17, 0x1},   // republiquevanuatu
	{106787, 22, 6, 0x1},     // verkon
	{106793, 1219, 5, 0x1},   // #6snm
	{106798, 245, 33, 0x1},   // southgeorgiesouthsandwicheilanden
	{106831, 249, 16, 0x1},   // landsaintmaarten
	{106847, 239, 35, 0x1},   // overzeesgebiedsdeelpitcairneilanden
	{106882, 157, 30, 0x1},   // democraticrepublicoftimorleste
	{106912, 249, 20, 0x1},   // dutchpartsintmaarten
	{106932, 16, 8, 0x1},     // wgermany
	{106940, 14, 14, 0x1},    // ceskarepublika
	{106954, 197, 9, 0x1},    // stvincent
	{106963, 236, 21, 0x1},   // frafrenchnewcaledonia
	{106984, 20, 17, 0x1},    // republicoffinland
	{107001, 111, 29, 0x1},   // afghanistandemocraticrepublic
	{107030, 164, 26, 0x1},   // sanayemenarabrepublicnorth
	{107056, 145, 12, 0x1},   // philippijnen
	{107068, 53, 4, 0x1},     // #9ua
	{107072, 26, 24, 0x1},    // peoplesrepublicofhungary
	{107096, 10, 4, 0x1},     // #9by
	{107100, 176, 4, 0x1},    // #9cu
	{107104, 71, 23, 0x1},    // egyptunitedarabrepublic
	{107127, 54, 12, 0x1},    // untiedstates
	{107139, 1220, 5, 0x1},   // #6402
	{107144, 16, 4, 0x1},     // #9de
	{107148, 224, 4, 0x1},    // #9gu
	{107152, 123, 19, 0x1},   // islandsrepubliciran
	{107171, 80, 4, 0x1},     // #9ke
	{107175, 74, 16, 0x1},    // gaboneserepublic
	{107191, 154, 15, 0x1},   // kingdomthailand
	{107206, 33, 4, 0x1},     // #9lu
	{107210, 234, 4, 0x1},    // #9mq
	{107214, 91, 4, 0x1},     // #9na
	{107218, 136, 5, 0x81},   // #4462
	{107223, 234, 5, 0x81},   // #4474
	{107228, 41, 15, 0x1},    // kongeriketnorge
	{107243, 92, 18, 0x1},    // republicoftheniger
	{107261, 245, 12, 0x1},   // sgeoandtheis
	{107273, 1221, 5, 0x1},   // #6346
	{107278, 72, 11, 0x1},    // hagereertra
	{107289, 83, 17, 0x1},    // koninkrijklesotho
	{107306, 118, 14, 0x1},   // cyprusrepublic
	{107320, 65, 8, 0x1},     // congobrz
	{107328, 1222, 5, 0x1},   // #6sen
	{107333, 1223, 5, 0x1},   // #6skn
	{107338, 67, 11, 0x1},    // capeverdeis
	{107349, 259, 6, 0x1},    // kosova
	{107355, 198, 22, 0x1},   // bolivrepublicvenezuela
	{107377, 155, 5, 0x1},    // #7tjk
	{107382, 1224, 5, 0x1},   // #5cha
	{107387, 89, 5, 0x1},     // #7mri
	{107392, 255, 21, 0x1},   // britishmaagdenislands
	{107413, 246, 51, 0x1},   // overseasterritorysainthelenaascensiontristandacunha
	{107464, 231, 41, 0x1},   // overseascollectivitysaintmartinfrenchpart
	{107505, 209, 6, 0x1},    // bouvet
	{107511, 44, 4, 0x1},     // #9pt
	{107515, 194, 4, 0x1},    // #9sr
	{107519, 157, 10, 0x1},   // timorleste
	{107529, 6, 4, 0x1},      // #9az
	{107533, 230, 25, 0x1},   // macaochinapeoplesrepublic
	{107558, 183, 17, 0x1},   // republicahonduras
	{107575, 175, 4, 0x1},    // #9cr
	{107579, 1225, 5, 0x1},   // #6403
	{107584, 19, 15, 0x1},    // republicestonia
	{107599, 164, 10, 0x1},   // yemennorth
	{107609, 32, 4, 0x1},     // #9lt
	{107613, 88, 4, 0x1},     // #9mr
	{107617, 241, 20, 0x1},   // westbankandgazastrip
	{107637, 37, 28, 0x1},    // fyromnorthmacedoniamacedonia
	{107665, 87, 5, 0x81},    // #2moz
	{107670, 152, 22, 0x1},   // britsesalomonseilanden
	{107692, 46, 40, 0x1},    // russiansovietfederativesocialistrepublic
	{107732, 1226, 5, 0x2},   // #6345
	{107737, 1228, 5, 0x1},   // #6slo
	{107742, 53, 6, 0x1},     // ukrain
	{107748, 164, 5, 0x1},    // #7yem
	{107753, 64, 13, 0x1},    // demrepofcongo
	{107766, 191, 13, 0x1},   // republiekperu
	{107779, 213, 29, 0x1},   // overzeesgebiedchristmaseiland
	{107808, 131, 9, 0x1},    // koreareps
	{107817, 139, 5, 0x1},    // #7mgl
	{107822, 99, 4, 0x1},     // #9ss
	{107826, 150, 5, 0x1},    // #7ksa
	{107831, 212, 21, 0x1},   // overzeesgebiedcuracao
	{107852, 89, 5, 0x81},    // #2mus
	{107857, 1229, 5, 0x1},   // #6404
	{107862, 83, 4, 0x1},     // #9ls
	{107866, 233, 4, 0x1},    // #9ms
	{107870, 236, 4, 0x1},    // #9nc
	{107874, 256, 26, 0x1},   // amerikaansemaagdeneilanden
	{107900, 67, 19, 0x1},    // republiekkaapverdie
	{107919, 89, 5, 0x81},    // #4480
	{107924, 155, 28, 0x1},   // tajiksovietsocialistrepublic
	{107952, 114, 12, 0x1},   // bahrainstate
	{107964, 249, 23, 0x1},   // saintmaartenknetherland
	{107987, 1230, 5, 0x1},   // #6344
	{107992, 109, 14, 0x1},   // republiczambia
	{108006, 219, 22, 0x1},   // overzeesgebiedguernsey
	{108028, 198, 21, 0x1},   // venezuelaunitedstates
	{108049, 133, 30, 0x1},   // volksdemocratischerepubliclaos
	{108079, 195, 5, 0x81},   // #4780
	{108084, 221, 21, 0x1},   // departementguadeloupe
	{108105, 190, 16, 0x1},   // republicofpanama
	{108121, 45, 14, 0x1},    // kingdomromania
	{108135, 153, 23, 0x1},   // arabischerepublieksyrie
	{108158, 129, 8, 0x1},    // kambodja
	{108166, 121, 19, 0x1},   // nederlandseastindie
	{108185, 2, 19, 0x1},     // principalityandorra
	{108204, 169, 4, 0x1},    // #9bz
	{108208, 120, 24, 0x1},   // federalestatenmicronesia
	{108232, 21, 4, 0x1},     // #9fr
	{108236, 1231, 5, 0x1},   // #6411
	{108241, 1232, 5, 0x1},   // #6461
	{108246, 1233, 5, 0x1},   // #6475
	{108251, 81, 4, 0x1},     // #9lr
	{108255, 116, 13, 0x1},   // kingdombhutan
	{108268, 62, 31, 0x1},    // ivorycoastrepublicofcotedivoire
	{108299, 2, 17, 0x1},     // vorstendomandorra
	{108316, 121, 9, 0x1},    // indonesie
	{108325, 240, 31, 0x1},   // estadolibreasociadodepuertorico
	{108356, 252, 23, 0x1},   // taiwanprovincievanchina
	{108379, 133, 13, 0x1},   // kingdomoflaos
	{108392, 105, 5, 0x1},    // #7tun
	{108397, 198, 17, 0x1},   // venezuelarepublic
	{108414, 54, 9, 0x1},     // usamerica
	{108423, 232, 25, 0x1},   // noordelijkemarianaislands
	{108448, 132, 11, 0x1},   // kuwaitstate
	{108459, 256, 30, 0x1},   // virginislandsoftheunitedstates
	{108489, 106, 27, 0x1},   // formertanganyikaandzanzibar
	{108516, 192, 4, 0x1},    // #9py
	{108520, 26, 17, 0x1},    // hongaarserepublic
	{108537, 135, 44, 0x1},   // democratischesocialistischerepublieksrilanka
	{108581, 182, 4, 0x1},    // #9gy
	{108585, 38, 5, 0x81},    // #4470
	{108590, 136, 18, 0x1},   // republicofmaldives
	{108608, 57, 14, 0x1},    // kingdomburundi
	{108622, 2, 19, 0x1},     // andorraprincipality
	{108641, 37, 12, 0x1},    // fyrmacedonia
	{108653, 16, 20, 0x1},    // duitsebondsrepubliek
	{108673, 217, 30, 0x1},   // falklandislandsmalvinasislands
	{108703, 46, 17, 0x1},    // russiasovietunion
	{108720, 39, 5, 0x1},     // #7mne
	{108725, 256, 35, 0x1},   // maagdeneilandenvandeverenigdestaten
	{108760, 46, 6, 0x1},     // russia
	{108766, 86, 5, 0x1},     // #7mli
	{108771, 27, 7, 0x1},     // ireland
	{108778, 80, 13, 0x1},    // kenyarepublic
	{108791, 213, 15, 0x1},   // christmaseiland
	{108806, 124, 12, 0x1},   // republiciraq
	{108818, 111, 11, 0x1},   // afghanestan
	{108829, 165, 8, 0x1},    // demyemen
	{108837, 1234, 5, 0x1},   // #6tkm
	{108842, 257, 32, 0x1},   // overzeesegemeenschapwallisfutuna
	{108874, 218, 7, 0x1},    // foroyar
	{108881, 76, 12, 0x1},    // frenchguinea
	{108893, 52, 5, 0x81},    // #2tur
	{108898, 259, 15, 0x1},   // unscr1244kosovo
	{108913, 230, 10, 0x1},   // macaochina
	{108923, 137, 16, 0x1},   // marshalleilanden
	{108939, 197, 23, 0x1},   // stvincentendegrenadines
	{108962, 124, 13, 0x1},   // kingdomofiraq
	{108975, 53, 15, 0x1},    // republicukraine
	{108990, 1235, 5, 0x1},   // #5czr
	{108995, 184, 15, 0x1},   // republicofhaiti
	{109010, 201, 25, 0x1},   // autonomousprovinceofaland
	{109035, 1236, 5, 0x1},   // #5cap
	{109040, 136, 5, 0x1},    // #7mdv
	{109045, 164, 14, 0x1},   // kingdomofyemen
	{109059, 64, 23, 0x81},   // democraticrepubliccongo
	{109082, 243, 24, 0x1},   // overseasterritoryreunion
	{109106, 98, 22, 0x1},    // federalrepublicsomalie
	{109128, 138, 9, 0x1},    // burmaunie
	{109137, 115, 14, 0x1},   // nationofbrunei
	{109151, 224, 23, 0x1},   // overzeesgebiedsdeelguam
	{109174, 49, 16, 0x1},    // slovakiarepublic
	{109190, 201, 16, 0x1},   // territoriumaland
	{109206, 106, 5, 0x81},   // #2tza
	{109211, 242, 25, 0x1},   // departementfranspolynesie
	{109236, 78, 22, 0x1},    // republicofguineabissau
	{109258, 53, 8, 0x1},     // oekraine
	{109266, 62, 20, 0x1},    // republiekcotedivoire
	{109286, 9, 19, 0x1},     // bosnieenhercegovina
	{109305, 259, 6, 0x1},    // kosovo
	{109311, 104, 5, 0x81},   // #4768
	{109316, 73, 30, 0x1},    // transitionalgovernmentethiopia
	{109346, 141, 15, 0x1},   // koninkrijknepal
	{109361, 156, 5, 0x1},    // #7tkm
	{109366, 106, 26, 0x1},   // formertanganyikaenzanzibar
	{109392, 155, 10, 0x1},   // tojikiston
	{109402, 68, 8, 0x1},     // dijbouti
	{109410, 194, 16, 0x1},   // republicsuriname
	{109426, 79, 24, 0x1},    // republicequatorialguinea
	{109450, 198, 17, 0x1},   // republicvenezuela
	{109467, 90, 5, 0x1},     // #7maw
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
	"republicofuzbekistanmaleisefederatierepubliekseychellenbhutanunionofindiacooperatieverepubliekvanguyanamexikoislamicrepublicofafghanistan" +
	"republicoficelandverenigdestateskleineafgelegenislands#7tanbrazzavillecongoguineeconakrydemocraticrepubliccongokinshasaemiratenunievanbirmasocialistischerepubliek" +
	"slovakianrepublicsakartvelo#4858territoriumsaintbarthelemyrepubliekwitruslandverenigdestatenkleineverafgelegeneilandenfederationsaintchristophernevislibyanarabjamah" +
	"grondgebiedmayottelibyanarabjamahiriyalibyaafganistanvaticaanstadstaatfederaleislamitischerepubliekdercomorenafarsissaspeoplesdemocraticrepublicyemenburmaunion" +
	"micronesiafederatedstatesof#6mld#7ttooverzeesdepartementsaintbarthelemyprincipatdandorrarepublicofnigersaintmartinfrenchoverzeesgebiedislandsman" +
	"libaneserepubliekoverzeesgebiedfransezuidelijkegebiedenbyelorussiabelaruseilandencocoskeelingsocialistischethiopiearmeniarepublic#5732egyptarabrepublic" +
	"#6mawsingapourchinapeoplesrepublicmainlanddepartmentfrenchpolynesiademocraticrepublicofformercongoterritoriumamerikaanssamoaoverzeesgebiedpitcairneilandenrepublikiyakongodemokratiki" +
	"singapoergemenebestvandominica#4124republicofestonia#6dmakingdomofnorwaysaotomeenprincipeluxembourg" +
	"republiekcaboverdesaintkittssvalbardfrafrenchsouthernandantarcticterritoriesboliviasenegal#2kwt#6130" +
	"ceylondominion#4682middenafrikaanserepubliek#4654#4662#4630finlandkoreadempeoplesrep" +
	"#5731valleysofandorraprincipalitybrazzavillerepubliekcongokingdomnetherlands#468germanyfederalrepublicfederalevolksrepubliekjoegoslavieityopiyafederalawidemokrasiyawiripeblik" +
	"peoplesrepublicangolasthelenaenascension#2dnklandcuracaorepubliekzuidafrikaaustraliegemenebest#5nirrdc" +
	"republicsouthsoedan#5norrepublicofdjibouti#4663kingdomgreecedemocraticrepubliceasttimorvolksdemocratischerepublicjemen#2kna" +
	"overseasterritoryturkscaicosislandsrepubliekrwandamcdonaldislandsandheardislanddemocratischerepublieksomalienewzealandamerikaansekleinereafgelegenislandsbotswanagambiaislamicrepublic" +
	"groussherzogtumletzebuergslowaakserepubliekluxemburgrepublicitalyprincipalityofandorrarepublicsanmarinowallisandfutunaislandskoreadempeoplesrepublic" +
	"tristandacunhaandsainthelenacverderepublicamoldova#7vinupto2011sudankeelingislandsterritorycocosstateeritreapeoplesrepublicchinahongkongspecialadministrativeregion" +
	"#7vennationbruneiabodepeacezuidrhodesie#2kaz#4660brazilieverenigdestates#2kgzformersainthelena" +
	"overzeesdepartementsaintmartinfransdeelsudanrepublicsinteustatiusensababonaire#6morbangladeshpeoplesrepublicmauritaniaislamicrepublic#410vaticano" +
	"heardislandssfrywestduitslandserviemontenegrounierepubliekhaitioverseasterritorybritishindianoceanterritoryformersudansouthkorearepublic" +
	"#7myaoverzeesdepartementmayottedemocratischevolksrepubliekalgerijebenindahomeyformerfederationmalayapalestijnseautoriteitrepubliekzuidvietnamnorthernmariana" +
	"departementmartiniquerepubliekestlandrepubliquedesseychellesturkscaicosterresaustralesetantarctiquesfrancaises#6masoverzeesgebiedsdeeltokelaubalgariya" +
	"kiribatirepublicrepublicindiajamaicarepubliclatviaamerikavspolska#6zamkazakhstan" +
	"turkmeenserepubliektunesischerepublic#6zimstatepalestinebritishindischeoceaanterritoriumgermanydemocraticrepublichashemitekingdomoftransjordanbolivie" +
	"republicofsouthkoreasaintkittsennevisfederatiemacedoniatheformeryugoslavrepublicrepublicmacedoniaegyptrepublicgrootbrittaniechinamacaopapuanieuwguinea" +
	"belgienhaitirepublickingdomnetherlandsaruba#6mexkosovorepofbritishoverseasterritoryguernseyunitedkindom#412" +
	"#464formerunionofsovietsocialistrepublicsoverzeesgebiedsdeelmontserratiriphabhulikhiyeningizimuafrikagermanyformerdemocraticrepublicmarshalleilandenrepubliek#6cyp#7tha" +
	"grondgebiedwallisfutunacollectivitysaintbarthelemyboliviaplurstatebetsjoeanalandbahamasdomincanrepublicformernetherlandsantillessaintmaartennederlandsdeel" +
	"#5232#2rusformerfederatievanmalakkahongarijeterritoriumfransezuidelijkegebieden#6990basutolandcomorenstaat" +
	"francedomtomoverseasterritoryanguillachinaspecialadministrativeregionhongkongtsjaadcookeilandencroatialocalnamehrvatskawestelijkejordaanoeverengazastrookvenezuelabolivrepof" +
	"#6aabverenigdkoninkrijkkoreademocraticrepublicnorthmalawi#5newplurinationalstateofboliviarepublicoftheunitedstatesofindonesiabritishoverzeesterritoriumkaaimaneilanden" +
	"russianfederatonrepublicadelecuadorudzimawakomoriazerbeijanwallisenfutunasyrischearabischerepublic#486kongobrazzaville" +
	"#6zancongorepnetherlandsindiesstateoflibya#7togrepublicofsudan#5nep#7ant" +
	"srvietnamtimorelesteroemeensevolksrepubliekusminoroutlyingisdsrmi#5rwa#5ukgrepublictsjechie" +
	"arabemirates#5230#2rwarepubliccotedivoireivorycoast#2reuoverzeesgebiedsdeelreunionterritoriumislandsman#4108" +
	"republicphilippinesstchristophernevis#5ausautonomousterritoryofgreenlandspitsbergenjanmayen#7aruhashemitekingdomofjordanrepubliczaire" +
	"overzeesgebiedsdeelamerikaansemaagdeneilanden#6albinclbangladpakistanheardandmcdonaldislandsaunatiebruneiverblijfplaatsvredecongodemrepoftsjechoslowaakserepublicnorfolkislandterritory" +
	"macauchinastaatbahreinrepublicmacedonieverenigderepubliektanganyikaenzanzibarchinahongkongspecialadministrativeregionkleineafgelegenislandsverenigdestatesformerussr#6987" +
	"mozambquerepubliccotedivoire#416#460#476federalstatesmicronesia#6drvgemenebestdominica" +
	"#484hellasrepublicnorthmacedoniesaintbartholomeusstaateritreakazakstan#7autsrilankademocraticsocialistrepublic" +
	"#5uaeoekraiensesovietsocialistrepublicformersouthjemenoverseasterritoryheardislandsmcdonaldislandsrepublikangpilipinasazerbeidzjaanvenezuelaverenigdestates#6986" +
	"macedoniaformeryugoslavrepublicofarubakofthenetherland#5403gabonrepublicrepublicpolandlibyanjamahiriya#6cditerritoryreunion" +
	"#6cam#7afg#5wsmlibanonsanmarinorepublicstatenunieservieenmontenegro#2kirbailiwickjersey" +
	"republiccaboverde#2korpdryusmaagdeneilandenphilippijnserepubliekthefmryugrpmacedonia#474bosniaandhercegovina" +
	"kingdomofbahrainturksandcaicosisascensionandsainthelenasaintmaartennetherlandskleineverafgelegenislandsverenigdestatesstateunionofserbiaandmontenegro#5402#6afg" +
	"overzeesecollectiviteitfransguyana#6alg#6con#6canoverzeesegemeenschapfranspolynesierepubliekkoreavjrmhondurus" +
	"uniedercomorendemocraticrepublicmadagascar#5290#5rompapuaandnewguineaterritorystkittsandnevits#2roubelorussia" +
	"nieuwcaledonierepubliccapeverdesaotomeeastprincipebelorussischesocialistsovjetrepubliekformerlaossaintmartin#5475volksrepubliekzuidjemen" +
	"overzeesgebiedsdeelanguillaascensionsinthelenaentristandacunharepublichonduras#4876#5nam#6croseychellenrepublieksouthkorea" +
	"nederlandvolksrepubliekchina#6caolithuanianrepublicstateofisraelbolivarianrepublicvenezuela#5235tristandacunhaenascensionsthelena" +
	"syrianrepublickoninkrijkdenemarken#6983gilbertislands#472federalstatesmicronesiefmrussrrepublicnorthmacedonia" +
	"overzeesgebiedsdeelbritishindischeoceaanterritoriumsiam#5404auheardandmcdonaldislandsformeryugoslaviauaerepubliekfilipijnenpeoplesrepublicofbenin" +
	"owganystan#6colnkorea#5560beseilandenbonairesinteustatiusandsabaestlandafarsissasgebied" +
	"republicofmacedoniaislasmalvinasfalklandislandslatvija#5russeparatecustomsterritorytaiwanpenghukinmenmatsuoverseasterritorysaintmartinfrenchpart#5rokguyanefrenchguiana" +
	"republicguineebissaurepublicadepanamacommonwealthnorthernmarianaislandslithunianauruislandsheardeilandendemcdonaldeilandenjibutirepublicaportuguesa" +
	"#2yemdahomeyislandsterritoryofthecocoskeelingmaagdeneilandenvs#7ausincleritethiopia#6combruneidarussalam" +
	"virginislandsukrepublicofsenegalfijisovereigndemocraticrepublicpeoplesrepublicofromaniachinamacaurepublicofaustriarepublicofukrainebonairesabasainteustatius" +
	"guyanacooperativerepublic#470#6mltthebahamasgrootbrittannieennoordierlandsoomaaliya#5liedemocraticrepublicofthecongokinshasa" +
	"curacaokingdomofthenetherlandsgrootbrittannienorthierlandverenigdkoninkrijk#2dhy#6cubverenigderepubliektanzaniaterritoryheardislandsmcdonaldislandsunitedrepublicofcameroonmainlandchina" +
	"republicofazerbaijansovjetuniewestgermanyfederalrepublicofgermanydominicagemenebestsahrawirepublicmacaosarchinafijiislandsrepublic#6mag" +
	"#6920estadolibreasociadopuertoricounionburmasocialistrepublicbelorussie#4100#4136#5lib#6dom" +
	"republiquedutchad#5471#7arm#2ddr#7codgemenebestpuertorico#4840collectiviteitsaintpierremiquelon" +
	"yemenkingdomstatelibyarepubliccameroon#6madfrenchsouthernterritoryorientalrepublicuruguaymarocco#5aab" +
	"franscongooverzeesgebiedsdeelnoordelijkemarianen#3ddderephabolikiyaaforikaborwaoverzeesdepartementfransguyanafederalerepubliekduitslandswedenkingdombsniahrzgvna" +
	"republickirgizstanfaeroernerokbelorussischesocialistischesovjetrepubliekportugalrepublicyemensaltanatumancanada" +
	"federationofsaintkittsandnevispeoplesrepublicmozambiquerepubliekargentinieoverzeesgebiedsdeelsaintbarthelemyfranskameroen#6970faeroereilandenkingdomofnepal" +
	"saoediarabie#2rhounionofmyanmaroverzeesgebiednieuwcaledonieoverseasterritoryfrenchsouthernterritoryrepublicsouthkoreatanganyikazanzibarunitedrepublicgambia" +
	"turkmeniaterritoryofnorfolkislandoverzeesgebiedsvalbardjanmayenelliceeilandennorthvietnam#5565democraticsocialistrepublicsrilankavolksdemocratischerepubliekjemen" +
	"kirgisie#6971faeroeislandscapeverdeislandsrepublicofvietnamlibyanederlandsdeelsaintmaartenemirates" +
	"#2dma#5490micronesiafedstsdemocraticvolksrepubliekjemen#5812koninkrijkzwedenfsofmicronesiafidzji" +
	"formergermanyfederalrepublicofyugoslaviafederalrepublic#6macbotswanarepublicunitedarabem#6972britishoverseasterritoryfalklandislands#2rom" +
	"dominica#4104#4132#6aulamericansamoaterritoryoverzeesgebiedverafgelegeneilandjesverenigdestatesfransdeelstmaartenlocalnamehrvatskacroatia" +
	"#5461abyssiniastateofbahrainlibischarabischesocialistischevolksjamahiriyyaoccupiedtrpalestineoverzeesgebiedfaeroerrepubliqueguinee#5ukr" +
	"fmrethiopiaformerburmastvincentandgrecolombiarepublic#2pakrepubliekghana#6973#5gui" +
	"#3dybjgrondgebiedchristmaseilandlibyaarabjamahiriyazerbijancuracaoknetherlandrepublicadeangola#5nthadenyemenpdrsouth" +
	"#7cokmcdonaldislandsheardislandsoverzeesgebiedfranspolynesiedepartmentmartiniquefrafrenchsouthernantarcticterritorysainthelenaascensiontristandacunhaoverzeesgebiedsdeelchristmaseilandstatemongolia" +
	"eastgermanytanzaniaunitedrepublicrepublicofafghanistan#2phl#6maalatvijasrepublikasovjetrusland#6910" +
	"#2bfakeelingeilandencocos#5armfederativerepublicofbrazilsouthafricarepublicturkmenie#5811nederlandseantillenoud" +
	"#2kenrepublicadecubaeasternrepublicuruguayfederatiesaintchristophernevisformerlydahomeybeninvietnamn#6monindonesierepubliekderverenigdestaten" +
	"#6jammaskateenomanabodepeacenationbruneijumhuriyattshadmalayafederation#5aul#2deu#7com" +
	"manisle#7andsintchristoffelennevis#5816ascensionensinthelenaguadeloupegebiedvandeafarsendeissaskoreademocraticvolksrepubliek" +
	"madagascarbrazilieverenigdestatenpakistanrepublicstkittsandnevisbelgischcongounitedarabesultanateofmuscatandomanterritoriumfalklandeilanden" +
	"#6jpn#5gabchinapeoplesrepofkingdomofthenetherlandsaruba#2polkinshasacongodemocraticrepublicmacaorussianfedertion" +
	"bailiwickofjerseyrepubliekecuador#6djiottomanempireturkeysaharawiarabdemocraticrepublic#5lebuar#7col" +
	"volksrepubliekmozambiquerepubliekchiliterritoryturkscaicosislands#5817formeryugoslavrpmacedoniapalestinianauthoritycocoseilandendepartementreunion" +
	"siamthailandformersfrofyugoslaviamicronesiefederalestatentanganyikarepublicrepublicazerbaijan#5gam#6malbahrain" +
	"ducieoenoislandspitcairnhendersonformerlibyafedrepyugoslaviaserbiamontenegroyugoslaviafrslowaakserepublic#5390islamicrepofafghanistansvalbardogjanmayen" +
	"libyakingdomverenigdestatenvanamerika#7cgocongopeoplesrepublicmayanmar#5uruphilippinescommonwealthrepubliekvandefijieilanden" +
	"nederlandsoostindiekhmerrepubliekmutawakkilitischkoninkrijkjemenlaopdrrepublicoftheivorycoastpitcairnhendersonducieandoenoislandsroc#2khm" +
	"verstatesamerika#2panalgeriademocraticpopularrepublicbolivariaanserepublicvenezuelatsjechoslowaaksefederatieverepubliek#2pcnkibrisdominicaanserepublic" +
	"kingdomlaosoosterserepubliekuruguaybosnieenherzegovina#5343#7haidepartementdelaguadeloupecongokinshasalatvianrepublic" +
	"saintbarth#7arg#7candemocratickoreamalaya#2bwa#7angdemocraticrepublickinshasacongo" +
	"sultanateomanpitcairniskirgizischerepublicequadordeverblijfplaatsvandevredenatievanbruneimacedoniefyromterritorychristmasislandsusoutlyingislands" +
	"republiquedunigerruandaurundiyemensanaaantiguaenbarbuda#2dom#7camstatenunievanservieenmontenegro#2dji" +
	"#5800uzbekistankoreademocratic#2islislamicstateafghanistannoordjemen#5210guinee" +
	"arabischerepublicjemenkhazakhstanoverseasterritorynewcaledoniadominionceylonportugualfederalrepublicformergermany#6900#5afg" +
	"principalityofliechtenstein#5325#5341#5355formermaldiveislands#5395kazakhstanrepublic#5arg" +
	"azerbaidzhanrepubliceasttimorguinebissauseychellesislands#2prkformosa#5205#5211" +
	"alandeilandencongorepofthebritishoverzeesterritoriumbritishindischeoceaanterritoriumsingaporefrenchsouthernantarticlandsrepublicletland#5guacomoroislands" +
	"israel#5346republicofcubasultanatezanzibarvolksrepubliekbangladeshzhonghuarenmingongheguoethiopiaexcludeseritreagroenland" +
	"kingdombahrainpuertoricogemenebest#5212mexicoverenigdestatesrepubliquedelaguineeequatorialezwedenrepublicofbelarus#5gfr" +
	"albahraynfederalerepublieknigeriachinaprmacaomexicorepublicierland#6drcindependentstatewesternsamoarepublicindonesiaunitarystate" +
	"sanaayemen#5litiraq#5347fransezuidelijkezuidpoolgebiedensainthelenatristandacunhaandascensionheardmcdonaldislandsterritorysaintmartinfrenchpart" +
	"oesbekistancocoseilandenkeelingeilandenrepublicuzbekistancollectiviteitmartiniquefilipijnenindonesiarepublic#2pribritishoverzeesterritoriumbermuda" +
	"ilelareunionmonacorwandanrepublicrepublicofugandakoeweitdemocraticrepublicnorthkoreadempeoplesrepublicofkorearepublicperu" +
	"#6aus#5344unitedkingdomfrenchsouthernterritorieskosovoinaccordancewithunsecuritycouncilresolution12441999islamicstaatafghanistanrussiansfsrnationofbruneiabodeofpeace" +
	"safricaauheardmcdonaldislandsrepubliekkameroenguineaomansultanaatvkhongkongchinapeoplesrepublicrepubliekmarshalleilanden" +
	"zuidgeorgiaendezuidelijkesandwicheilanden#7jpn#5345unitedkingdonmicronesiafedstatesstpierreandmiquelon#7hkgrepubliekkosovo" +
	"comorenunieoverzeesgebiedcocoseilandenrepublieksrilankahelleenserepublicisleofmanoverseasterritorycaymanislandsverenigdkoninkrijklibieyeman" +
	"yemenfalklandeilandentrucialcoastchinesetaipei#2plw#5gha#7jamrepublicofcostarica" +
	"belarusbyelorussiarepublicofthemaldivesgermanywestwestelijkesaharaalbaniapeoplesrepublicvoormaligjugoslavie#5350republicofhungary" +
	"sthelenaanddependenciespalestijnseautonomegebiedenrepublicofchinakoninkrijkbelgierepublieksomaliecocosisdsyemenarabrepublicofyementrinidadtobagorepublic" +
	"#5540denemarkenformerkhmerrepublicdawlatalkuwaytrepublieknoordmacedonie#2prtcongodemocraticrepublicofthe#4352" +
	"#5200republicofkenyavaticaanstaat#2pyf#4380bruneiyemenpeoplesdemocraticrepublicof#7jor" +
	"grondgebiedpuertoricoarenoordkoreavaticaansabaenbonairesthelenaascensiontristandacunhapalestineliberationorganization#7caf" +
	"saharaoccidental#5lux#7civrepubliekniger#5541departementfransezuidelijkegebieden#7vanfmrfedrepofgermany" +
	"penghukinmenmatsuseparatecustomsterritorytaiwanserbiafrserbiamontenegrokoninkrijksiambaljuwschapguernseykoreademocraticrepublicarabrepofegyptburmanowmyanmarrepublicadelperu" +
	"#5352laopeoplesdemocraticrepublic#7czeczechiarepublicfederalerepubliekbraziliefransdeelstmartinprovincievanchinataiwanterritoriumtokelau" +
	"aljumhuriyahalyamaniyahrsahondurasgreatbritainnorthernirelandukjumhuriyatmisralarabiyahmicronesiafedrepubliclebanonrepubliciceland" +
	"romaniasocialistrepubliccotedivoirefransezuidelijkegebiedenrepubliquedemauriceserviemontenegrobritishoverzeesterritoriummontserratrepublikaslovenija#5349" +
	"#6840volksrepubliekzanzibarenpembagrotesocialistlibischarabischevolksjamahiriyyausaunitedstates#5553empireofiranadenyemenempireiran" +
	"#5940federationofsaintchristopherandnevisformerunitedrepublictanganyikazanzibar#658overseasterritoryguadeloupe#5gmyrepubliekkenia#5guy" +
	"saintmartincollectivitypitcairneilandenkingdomnetherlandssaintmaartenformerpalestinepeoplesrepublicpolandfransezuidelijkeenzuidpoolgebieden#5552turkserepubliek" +
	"verblijfplaatsvredenatiebruneioverzeesgebiedbonairesainteustatiussababelgium#4356tunisiarepublic#4384#6mya#5gdr" +
	"republicoftogosovjetoekraineislamicfederalrepubliccomorenprinsdomandorramalayafederatiesocialistrepublicofromaniatsjechischerepublic#6jor" +
	"christmasislandterritorysrhodesiarepubliquedecotedivoirevietnamsrfederaledemocratischerepubliekethiopiegrondgebiedsvalbardjanmayenrepublicunionmyanmar#5551" +
	"virginislandsusoverzeesecollectiviteitfransezuidelijkegebiedeneestiwestsahara#640formerwitrussischessrgebiedafarsissassabasainteustatiusbonaire" +
	"southwestafricaunionofmyanmarburmaserbiaandmontenegroformerlibiestaatrepubliekcubadhivehiraajjeoverzeesdepartementwallisfutunaseychellenrepublic" +
	"thegambiarepublic#2bolsvalbardandjanmayenislandsmongolischevolksrepubliekelliceislandssaintluciamonacoprincipality#6750" +
	"onafhankelijkestaatsamoafederaldemocraticrepublicofethiopiaoverzeesgebiedguamcongodemocraticrepublicofzairechinamacauspecialadministrativeregionrepublicturkiyeus#641" +
	"stchristopherennevisrepubliekdahomeyterritoryguadeloupeirakcollectivitesaintmartin#5359mamlakatalbahraynnaoerorepublic" +
	"#6820#7cypmontenegroyugoslaviafrserbiaschweizmaagdeneilandenbritishnetherlandswestindiespalestinastaatnorfolkeiland" +
	"formergdrpanamarepublicrepublicmaldives#2itarepublicsenegalburmaunionmyanmarformeregyptmexicoverenigdestaten" +
	"saintmartinfrenchpartcyprussomalidemocraticrepublic#5920#642chinesetaipeitaiwanfranspolynesiehongkongchinapr" +
	"ukvirginislands#2bgrheardislandandmcdonaldislands#6835formerwestgermany#5lesrepublicoezbekistan#2bvt" +
	"azerbeidzjanbritishoverseasterritorybritishvirginislandsrepublicofcapeverdeiriphablikiyesewulaafrika#6wsmafarsissasfransgebied#3byaa#5uga" +
	"barbadoesgdrfederalrepublicnigeriasaintvincentgr#4388commonwealthofaustraliapitcairnislandbulgariapeoplesrepublic" +
	"republicsuidafrika#5935#653equatorialguineacocoskeelingeilandenvietnams#2bdi#6850" +
	"#5lbrroemenie#2bmupalestineoccupiedtrbermudaeilandenstateofcambodiarepublieksudanoverseasterritorytokelau" +
	"unieburma#5rvnrepublictadzjikistankyrgyzrespublikasywallisenfutunaeilanden#5946#5950frenchsouthernantarcticlands" +
	"tazania#652#5986formersocialistfederalrepublicyugoslaviaoverzeesgebiedsdeelbonairesainteustatiussabaserbiamontenegroformerfransterritoriumvoorafarsenissasoverzeesgebiedfalklandeilanden" +
	"territoriumheardeilandmcdonaldeilandenwitrussischesovietsocialistrepublicpitcairnislandsvenezuelarbdjiboutirepubliccomorenfederalislamicrepublicoverzeesgebiednoordelijkemarianenterritoriumfaeroer" +
	"overzeesecollectiviteitsaintpierremiquelonlandarubardcongo#7qatxianggangcentralafrrformerpalestineliberationorganization#5947" +
	"territorywallisfutunaislandsnorthmacedoniamacedoniafyrom#651#5987tsjechoslowaaksesocialistrepublicbritshondurasoverseasterritorybouvetislandsnetherlandssintmaarten" +
	"territorybouvetislandsturkmenstanfrenchguianaunieburmasocialistrepublicityopiyaukrainiansovietsocialistrepublicbelgiancongograndduchyluxembourg" +
	"grondgebiedjerseypakistaninclbangladformernetherlandsdemocraticrepublicofgermanyfederatievansaintchristopherennevis#5pakbonairesainteustatiusandsabacroatiarepublic" +
	"kosovarepublicrepublicademocraticadetimorlestenoordamerikaverenigdestatenvanutatuarabrepublicofyemenyemenportugeesguineeazerbaijanoccupiedpalestinianterritoryincludingeastjerusalem" +
	"#3cshh#5yemformercentralafricanrepublicestoniarepublicascensionentristandacunhaservieiranoverzeesgebiedsdeelfransezuidelijkegebieden" +
	"#7crcjamhuriyakenyamicronesiafederalstatesof#6azecollectivitymartiniquechinapr#6740#5pol" +
	"confederationsuisseslovenijamicronesiefederatietsjechischerepublieksingaporerepublicterritorialcollectivityfrenchsouthernterritorytsjechoslowakijestchristopherandnevis" +
	"#5955kingdomcambodia#657collectiviteitnieuwcaledonievoormaligtsjechoslowakijesaintvincentengrenadinesprc#7cub" +
	"stchristoffelennevis#5latserbiaandmontenegrostateuniontunisiakingdom#6830#7cmrterritoriumbermudarvn" +
	"territoriumnieuwcaledoniecentraalafrikaanserepubliekfilipijnserepublicrepublicofgabonoverseasterritorywallisfutuna#2prysouthgeorgiasouthsandwicheilandenterritoriumjersey" +
	"czechandslovakfederalrepubliclebanonrepublicoverzeesgebiedsaintpierremiquelonpitcairnhendersonducieoenoislandsdemocratischerepublieksaotomeenprincipedemrepkoreakinshasacongodemocraticrepubliczaire#680" +
	"tt#656libieguyanefrancaisefederalrepublicgermanycomorenislamicbondsrepubliekkingdomofcambodianiueisland" +
	"#7cay#4532republicofzimbabwe#5820congodemrepnmarianaisrepublicofslovakiaunitednationsadministeredregionkosovo" +
	"#5panwallisandfutunaislandsterritoryrepubliektogobirma#655#6678#5983#631" +
	"micronesiafederalstates#7cpvpoland#5375republiekvandefilipijnen#6860papoeanieuwguineabrvirginisds" +
	"#4533republiekcolombiafrenchafarsissasbritishvirginiskameroundemocraticrepublicofafghanistanformerkhmerrepublieknz" +
	"greatbritainunitedkingdom#654territoryunitedstatesminoroutlyingislandsrepubliekmontenegrosaudiarabiakingdomofswaziland#4554falklandisdsmalvinas" +
	"#5usa#4530republiekfinlandunitedkingdomgreatbritainoverzeesgebiedmartiniquepeoplesdemocraticrepublicofalgeria#2isr#5pal" +
	"#6ukrsocialistrepublicunionburmarepubliccyprusterritoriummontserratformeroekraiensesovietsocialistrepublicrhodesiazimbabweunitedsatesamericairiphablikiyasemzantsiafrika" +
	"#6660territoriummacaurepublicadaguineequatorialcommonwealthofthebahamasvietmanchristmasisdsmacau#5373" +
	"republicoflebanonsaoediarabiekoninkrijkcentralverdetanganyikazanzibaroverseascollectivitysaintbarthelemy#4531eilandmanbahamascommonwealth" +
	"kingdomsiam#5phi#3tptlformerarabrepublicyemensaintvincentendegrenadinenwestbankgazastripoverseascollectivitynewcaledoniarepublictenoostenuruguay" +
	"turkemenistannorthmarianaislandscongokatarbritishoverzeesterritoriumsouthgeorgiesouthsandwicheilanden#660republicofnicaragua#5990" +
	"federationofnigeriastomeandprincipe#4200republiquedjibouti#5372saintbartsrepubliekcongoleopoldstad#7cha" +
	"federatievanmalayaheardenmcdonaldeilandenoverzeesecollectiviteitreunionwestbankandgaza#4524#2iotarabischerepublicegypte#5por" +
	"greatsocialistpeopleslibyanarabjamahiriyafransdeelsaintmaartenguineabissivorycoastcotedivoireverenigdestateskleinepacifischeislandsbritishoverzeesgebiedpitcairneilandendominionfijirepubliekjemen" +
	"centraalafrikaanserepublicformerformeryugoslavrepublicmacedoniajerseybailiwickmadagascarrepublictogofinlandrepublicchinaprmacauslovakrep" +
	"#5371republiektrinidadentobagolybianarabjamahiriyamostserenerepublicsanmarinooosttimornigeriafederationverenigdestatesnorthamerikakyrgyzrepublic" +
	"syrianarcollectivityreunionstateofpalestinbritishoverzeesterritoriumsainthelenaascensiontristandacunhalaoskingdomleopoldstadrepubliekcongosomalirepublicrepubliccroatia" +
	"#2irqcolombiaitaliaanserepublicfederaledemocratischerepublieknepalrepublicslovakiaoverzeesegemeenschapsaintpierremiquelon#5prk#6663" +
	"adenyemenpeoplesdemocraticrepublicsouth#2wsmnieuwzeelandsaudiarabieusa#4262#5370#6arm" +
	"#5laorepublicofportugalverenigdestatenkiribatiindependentsovereignrepublicunitedsatesofamerica#4558sanmarino#4534" +
	"departmentsaintpierremiqueloninclbangladeshpakistanisraelstateazarbaycanrespublikasi#4586#4590venezuelarepublicbolczechoslovakiaformer" +
	"tristandacunhaenascensionindependentstateofsamoa#4376ecuadorrepublic#4368republiclibanonunievansocialistischesovjetrepubliekenkeelingislands" +
	"#2perdepartementwallisfutunamyanmarunieturkscaicosislandsrepubliqueduburunditerritoryofchristmasisland#4203cubarepublic" +
	"#6501republiekafghanistan#4535bonairesabaandsinteustatiuscamerron#4585#4591unitedarabemirates" +
	"caribischnederlandanguillasaintbarthsaustraliacommonwealthterritoryfrenchsouthernterritorysvalbardenjanmayenpeoplesrepublicofpolandpeoplesrepublicofsouthernyemen" +
	"southwestafrika#6615umbusoweswatiniunievanbirmanvietnamthialandvietnamnorth#4204" +
	"myanmarrepublicuniebritishoverseasterritoryislandsman#4260orientalrepublicofuruguay#2blzbritishmaagdeneilandenguamstmartinfrench" +
	"venezuela#2bhr#6500ducieandoenoislandspitcairnhendersonoverzeesgebiedsdeelpuertorico#4520bvirepublicmadagaskar" +
	"#4584hashemitekingdomjordanformersouthvietnamsouthgeorgiaandthesouthsandwichislandsterritoriumpuertoricosaintvincentendegrenadinesrepublicturkijecollectivitysaintpierremiquelon" +
	"republicfinland#6666vs#6670overzeesdepartementmartiniquerepubliekkiribativenezuelarepublicbolivarianaqatarstate" +
	"#2bes#4275polishpeoplesrepublicrepublicaguineaecuatorialunitedarabrepublicegypt#2bhs#7chn#4583" +
	"equatoriaalguineacuracaokofthenetherlandserbiaandmontenegro#6uaekeizerrijkirannorthsoedanvenezuelarbvformerczechrepublic" +
	"lao#5belterritoriummartiniquemoldovarepublicvolksdemocratischerepublieklaos#4266#7crocentralafricarepublic" +
	"koreapeoplesrepublicofterritoryusvirginislands#2burdemocraticrepublicofthekinshasacongokingdomofthailandegyptebritishoverzeesterritoriumjerseyrepubliccongoleopoldstad" +
	"#4372collectivitysaintmartinfrenchpartpeoplesrepublicmongolia#4364frsouthantarcticlandsroctaiwanswazilandeswatini#5eqg" +
	"#6616spitsbergenenjanmayen#5grnformerrepublicofvietnamczechrepgrondgebiedsainthelenaascensiontristandacunhauruguayrepublictenoostenchinahongkong" +
	"koninkrijkjemen#4581#5uzbvolksrepubliekzanzibar#2nhbterritoryofthevirginislandsoftheunitedstatesoezbekistanvrchina" +
	"departementsaintbarthelemyindependentstateofwesternsamoacollectiviteterritorialesaintpierremiquelonsaintchristoffelnevis#6645#5benfrenchsomalilandcommonwealthofnorthernmarianas" +
	"stpierreandmiq#4208uruguayorientalrepublicrepublikenfinland#4276#6argverenigdestatenkleinepacifischeeilandenrepublicuniemyanmar" +
	"#6angturkmensovietsocialistrepublic#7chigreatbritainnorthernirelandunitedkingdom#4580democraticvolksrepubliekkoreaafghanistanislamicrepublicterritoryofnewcaledoniaanddependencies" +
	"#7liedominicacommonwealthstaatisraelterritoriumhongkongamericansamoaspainguadaloupe#6gui" +
	"formerjoegoslaviebeninpeoplesrepublicgermanyw#2wlfpeoplesrepublicofbulgariatunisarepublicsomaliecollectivitedesaintbarthelemy" +
	"italiekingdomtunisiamacedoniedevoormaligejoegoslavischerepubliekequatoriaalguineenewcaledoniaterritoryfmrdemrepofgermanyterritoriumfransguyanabritishoverseasterritoryturkscaicosislands" +
	"#3csxxoccupiedpalestinianterritoriesburundirepublictrucialoman#5bah#4270comoroeilandendepartementdesaintpierreetmiquelon" +
	"ratchaanachakthairepublicofhondurasterritoriumguamlithuania#2imn#4598pnorthguineasintmaartenstmartin" +
	"kingdombulgariatunesie#4360#6640#5gnbbelarusrepublicofsintluciasaotomeandp" +
	"libyanarabjamahiryapeoplesrepublicofcongophilippijnserepublic#7esaterritoryofthewallisandfutunaislands#6andbihindiarepublic" +
	"britishoverseasterritorysainthelenaascensiontristandacunharepublicugandasainteustatiussabalaosletzebuergrepublicgreecenederlandseantillenoverzeesgebiedreunion" +
	"maldivessultanatesaintbarthelemyzuidafrikaunie#7srb#2psestateofnepaluniesocialistsovjetrepubliekenvsamerika" +
	"brazzavillecongorepcotedlvoiremaagdeneilandenverenigdestatesrepublicmalawirepublicofmozambiquesingapurastkittsennevisfederatie#2bgd" +
	"#4268demkoreaertrakingdomoflibyanorthernmarianaislands#2blr#4528republicfilipijnen" +
	"maledivenrepubliek#2idngazawestbankonafhankelijkesoevereinerepublickiribativirginislandsdemocracticpeoplesrepublickorea#2irn#3suhh" +
	"territoriumbritishmaagdeneilanden#2umiukmauritiusrepublicrepublicaguatemalanorthmacedoniaverenigdestatesamerikamontenegroserbiafrserbia" +
	"muscatandomansultanateterritorialcollectivityreunionkosovorepublicchannelislandsjerseypapuanewguineaindependentstatepalaurepublicsaintmartinsintmaartensuidafrikarepubliek" +
	"#2gibgrondgebiedheardeilandmcdonaldeilanden#2bysitaliarepublicofmadagascarhongkongspecialadministrativeregionpeoplesrepublicchinatfyromformersiam" +
	"kingdomofthenetherlandssintmaartensyriaarabrepublickoreademocratischevolksrepubliek#2npldrukgyalkhapknetherlandcuracaokoninkrijktunesieoverseasterritorysaintmaarten" +
	"#2pngczechoslovakrepublicrepubliekderverenigdestatenvanindonesievolksrepublieksouthjemenduitslandislamicrepublicofpakistan#6590myanmarburma" +
	"nicaraguacollectivitedesaintmartinrepublicmarshalleilandenandorrafmrrepofvietnamestoniansovietsocialistrepublicprmacaochina#2irl" +
	"solomanislandsroemeenserepubliekuniebirmasocialistrepublicpalestinianterritoryoccupiedformersaintchristopherandnevisfransegebiedenindezuidelijkeindischeoceaanmutawakkilitekingdomofyemennetherlandssaintmaarten" +
	"peoplesrepublicsouthernyemenstaatvanlibiecollectiviteitsaintbarthelemyrepublicoflithuaniarepublicofelsalvador#5bru#6591lubnan" +
	"syrischerepublicverenigderepubliekvantanzaniakingdomofegyptoverseasterritorysaintpierremiquelon#2nclrepublicmoldavieterritoryfalklandislandsgrondgebiedfalklandeilanden" +
	"kirghizistan#4422#5yugunitedstatesvirginislandsprmacauchina#4442congodemrepublicsaoudiarabie" +
	"#5grgrepubliekijslandterritorycuracaobezetpalestijnsgebied#2belyemenpeoplesdemrep#2btn#2brn" +
	"federatievanmaleisieterritoriumsaintpierremiquelonbezetpalesteinsgebiedformernederlandseantillen#4508qatarwallisfutunaislandsdzjibouti" +
	"overseasdepartmentfrenchsouthernterritory#6uzb#5par#2nfkrepublicofmalawimaldivesrepublicnorthmacedoniebielorussia" +
	"croatianrepublicjumhuriyatjibutikingdomegypt#6guafederatievanmalakkacongodemrepofthearmeniansovietsocialistrepublicgrootbrittannienorthierland" +
	"independentsovereignrepublickiribatirepublikaeastkosovessocialistischefederatieverepubliekjoegoslavierepublicmaledivenprincipalityofmonacofalklandislandsrepubliekchina#2gin" +
	"zwitserseedgenootschapturkeyottomanempirefrenchsouthernandantarticlandsrumeniemyanmarafghanistanrepublicoverzeesgebiedbritishmaagdeneilandennewcaledonia" +
	"republicaorientaldeluruguay#4440kingdomofromaniauniemyanmarrepublicoostsamoa#5100#6360guineebissau" +
	"koninkrijkcambodjaverarabemiraten#2ben#4278grondgebiedpitcairneilandensaotomeandprincipe#7ethsultanateofoman" +
	"#2geocapeverderepublickyprosislandsfalklandislandsmalvinasprincipalityvalleysandorrarepublicmaldivenrepublicofturkmenistanaustriarepublic" +
	"greenland#5yprmacauspecialadministrativeregionsyrischearabischerepubliektristandacunhaascensionkoreasouthripablikblongvanuatu#5101" +
	"#5115#5bhurepublicpolencentralafricanrepcroatiahrvatskamoldovarep#2blmverkoninkrijk" +
	"#6581federationmalayacollectivitesaintbarthelemyyisraellaosdemocraticvolksrepubliekrepubliekderseychellenbosnie#7sud" +
	"republicacostarica#6ukglydveldidislandssanmarinomostserenerepublicrepublicofmali#4426chadrepubliclibyalibyanarabjamahiriya" +
	"republiquededjiboutitrinidadytobago#4430#4446#4454#2uzbswaziland#5grc" +
	"noorwegen#6gfr#6580joegoslavierepublicportugal#2bih#6gnbfederalrepublicofgermany" +
	"#2gnqkosovounscr1244#4504#2gtmrepublicnaurutransitionalgovernmentofethiopiamalakkafederatietsjechoslowaakserepubliek" +
	"amerikaansekleinereafgelegeneilandencooperativerepublicofguyanaguyanacooperatieverepublieksainteustatiusbonaire#5yarowganystanyslamrespublikasysaintpierreandmiquelon#6315" +
	"#6365keniapolenbritishoverzeesgebiedbritishmaagdeneilandenreinoespanasamoawesternchinataiwansaintkittsandnevisfederation" +
	"saintmartinsaintmaartenmozambique#5png#6urukingdomafghanistanmiddlecongokoreademocraticpeoplesrepublicbjelorussischesovietsocialistrepublic" +
	"#4428#6ugahaytizuidsoedanoverzeesgebiedsdeelwallisfutunabouvetoyaformercentraalafrikaanserepubliekgrondgebiedbritishmaagdeneilanden" +
	"socialistrepublicromaniabelarussischessrkonungariketsverigesyria#6316bulgariakingdom#5blzkoninkrijklaos" +
	"frguianamisr#4258yarspecialadministrativeregionhongkongchinasouthsandwichislandsandsouthgeorgia#6522antiguaandbarbuda" +
	"democratischevolksrepublieklaosyemenrepofformerukrainiansovietsocialistrepublicfederalestatenvanmicronesia#2indoverzeesgebiedsdeelmartiniquerepublicoftheunionofmyanmarcongoleopoldville" +
	"vaticancity#7sui#7srieasttimortimorlestesthelenaandtristandacunhapngrepublikaekosoves#6317" +
	"#6367republicchilizuidwestafrika#7ecukingdommoroccokirghiziamalvinasfalklandisdsrepublicofseychelles" +
	"formerzairerepublicanicaraguaoverzeesgebiedsdeelnieuwcaledoniecollectiviteitreunionkoreadprsultanaatdermaldivenyemenarabrepublicnorthsanabosnia" +
	"overzeesgebiedsdeelamerikaanssamoa#4434#7lbr#4450wallisandfutunais#5110#6310#6366" +
	"frsantarcticlandsbrazzcongobharat#5kir#7estespanademocratickampuchea#6516" +
	"#6520equatorialguinterritoiredesnouvellecaledonieetdependances#4500overzeesgebiedsaintmaarten#5kyrmalagassieheardislandsmcdonaldislands" +
	"uaemirates#5perdemocraticrepublicofthecongosomalilandroyaumebelgiquerepiblikayitinorwaytransitionalislamicstateafghanistan" +
	"includingeritreaethiopiaunionofsouthafrica#6433formerceylonfederatievansaintkittsennevisverenigdestatesbraziliesouthsandwichislandssouthgeorgiarepublicgambia" +
	"norfolkisdsczechoslovakfederativerepublic#6369#6guymagyarorszagrepubliekmacedoniegrondgebiedanguillarepubliquedubenin" +
	"muscatandoman#6rvn#6517republicofparaguayarabischerepublicsyrieoverseasterritorycuracaorepublicofmaltarepubliekvanpalau" +
	"#7stpyemenfmrarabreproyaumedebelgique#6432papuanewguniearepublicliberiacommonwealthofpuertoricoterritoiredesileswallisfutuna" +
	"vrcarabischeemiratenholyseestpierreetmiquelonservieenmontenegrostatenuniesyrie#6368overseascollectivitymayotte" +
	"unionofsovietsocialistrepublicsbosniaherzegovinarepublic#4254#6gabromaniagrondgebiedturkscaicoseilandenfrenchpolynesiarepublicbenin" +
	"guineabisseaurepublicofargentinafederalestatenvanmicronesiemicronesiafederatestatesrepubliccongobrazzavillecaboverdebritishoverzeesgebiedsouthgeorgiesouthsandwicheilandenmetropolitanfrance" +
	"#6435overseasterritorypuertoricosocialistfederalrepublicyugoslaviaformerfrenchsudansloveniedemocraticvolksrepubliekethiopieoverseasterritorysvalbardjanmayenrepublicseychelles" +
	"#7egyrepublicchilegermanyeterritorialcollectivityfrenchpolynesiazwitsersebondsstaatdemocratischevolksrepubliekvankorearepublicofireland#2bra" +
	"rzeczpospolitapolskajanmayensvalbardautonomousterritorygreenlandterritorynorfolkislandsdempeoplesrepofkoreanorthmacedoniarepubliczwitserland#5kuw" +
	"federalmicronesiariphablikiraafrikadzongarepubliekderfijieilandenczechrepublicczechia#6434republiekmaldivensultanatemaldives#4438" +
	"autraliacapeverdefederaldemocraticrepublicnepalyemenpeoplesrepublicofrepublicoostenrijkteratrinorfkailenslovenskoazarbaycan" +
	"nationbruneirepublictajikistan#7espbritishoverseasterritorygibraltarverenigderepublictanganyikazanzibar#2brbkingdomofbelgiumbyelorussiansovietsocialistrepublic" +
	"spainkingdom#2guyformeregypteformernorthvietnamrepublicofrwandarepublicofthecongodemrepzairekinshasacongofransguinee" +
	"#6437socialistrepublicuniebirmaturkiyecumhuriyetiosterreich#7ltugrondgebiedverafgelegeneilandjesverenigdestateshayastan#2ury" +
	"algerijerepubliekequatoriaalguinearepubliekoppervoltaverenigdestates#2gab#5690kameroenhayastanihanrapetutyun" +
	"laotiaansedemocraticvolksrepubliekrepublicaangolaroemeensesocialistrepublicdempeoplesrepkoreastateofqatarrepubliquedumalislowakijewesternsamoa" +
	"#6usarepublieknamibie#7surbritishoverzeesgebiedturkscaicoseilandenbritishindianoceanterritoryrepubliekmali#5ice#6436" +
	"republiekkirgistantrinidadandtobagorepublicformerdemocraticrepubliccongomacedoniafyr#5blrunitedkingdomofgreatbritainandnorthernirelandcuba#4250" +
	"argentinarepublicfederatievanmicronesieafarsandissas#6510overseascollectivityreunion#6rok#3yucsoudnederlandseantillen" +
	"czechoslovaksocialistrepublicfijidominionmacedoniathefmryugrpromaniapeoplesrepublicrepubliekgabon#7swetimorlestedemocraticrepublic#6439" +
	"sainthelenaascensionandtristandacunhaplo#7lesbailliagedejerseyrepublicofindiagreatbritainnorthirelandunitedkingdomsfryugoslaviaslovenia" +
	"sultanaatbruneiussrboliviaplurinationalstaterepubliekvandeunievanmyanmarstbartholomeusjanmayenenspitsbergenverenigdkoninkrijkvangrootbrittannieennoordierland#5kos" +
	"#6511#2gbr#5692#5kzkrepublicsrilanka#5620overzeesgebiedsdeelfaeroerpeoplesdemocraticrepublicofethiopia" +
	"stmartinkinmenandmatsuseparatecustomsterritoryoftaiwanpenghubritishoverseasterritorymontserratkorearepublicofturkiyeserbiamontenegroserbiafr#6438federalislamicrepublicofthecomoros" +
	"macausar#4458federatiemicronesielaodemocraticvolksrepublieksocialistrepublicvietnamverafgelegeneilandjesverenigdestatesyugoslaviafederalpeoplesrepublicchinamacaospecialadministrativeregion" +
	"dutchsaintmaartenplurinationalestaatvanboliviademocratickampuchiagrondgebiedbonairesainteustatiussabasaintchristophernevisazerbaijansovietsocialistrepublickibriscumhuriyeti#2srb" +
	"muritaniyahrepubliquelibanaisestkittsguernseyivorycoastrepublic#7zimunitedstatesofindonesia#5egy" +
	"republicbelarusalgeriademocraticandpeoplesrepublicoverzeesgebiedsdeelalandcongodemocraticrepublicof#5ven#2usa#5bngsomalie" +
	"#44republicofboliviazimbabweterritorialcollectivitymayottepeoplesrepublicyemen#5694peoplesrepublicmacauchinadzikolamalawi" +
	"egyptarbrdmoldavierepublicofequatorialguineakoninkrijkburundirepiblikdayiticentraalafrrepubliekportugalrepublic" +
	"#2ukr#5irereunionislandsboeroendi#5botrepofyemensouthafricaunion#4792" +
	"#4740namibiaswanepalstatefederatedstatesofmicronesiagrondgebiedcocoseilandenbritishoverzeesterritoriumislandsmanrepublicgeorgia#5625" +
	"iranislrepofoostduitslandstbarthamerikaanssamoa#2niuilankaiverenigdkoninkrijkgrootbrittannienorthierlandtokelau" +
	"republicofiraq#2nruvenezuelabolivarianrepublicofierserepublicformerfederatiemalakkagabonguianadepartmentgabun" +
	"sthelenastaatcomorenkoreapeoplesrepublicsuomentasavalta#5buibritishvirginislands#5bragrotesocialistischelibischarabischevolksjamahiriyya" +
	"#6211guineabissaoprovinceofchinataiwan#5696saintpierreenmiquelonrepublicmontenegroterritoryarubaterritorialcollectivityfrenchguiana" +
	"#7lux#5barsthelenatristandacunhaenascensiontanganjika#6gdrsierraleoneterritoryguernsey#6210" +
	"sovietuniegilbertelliceislandsmainlanduroftanzaniasurinamerepublickoreadem#5kenafarsandtheissasfrenchterritoryfmrtanganyika" +
	"leopoldvilleformercongospaansesaharafederalpeoplesrepublicyugoslaviajugoslavievoormaligtaiwanrocaotearoanewzealandnewcaledoniaanddependenciesterritorysaintchristophernevisfederation" +
	"verenigdestatenmexico#5ecupalestinerepublicacaboverde#7lbaarabischerepubliekjemenbyelarus#6395" +
	"republicofturkeyrepublicbotswana#5bosdemocraticsocialistrepublicofsrilankaportugeesoostafrikasomalia#48#6gam" +
	"#52#5698lydveldidisland#8ec#5626maagdeneilandenamerikaanserepublicofzairerepublicadenicaragua" +
	"chineestaipei#2nldmoldavia#7swzfmryugoslaviaivorycoastrepubliccotedivoireivorycoastserbiamontenegrostateunion" +
	"#7syroverzeesgebiedsdeelfransguyanaburmamyanmar#7ghagreenlandautonomousterritory#5estusviunitesstates" +
	"venezuelabolivrepublic#5bul#4796#6212#4736#4744hendersonducieandoenoislandspitcairnvolksrepubliekbulgarije" +
	"chagosarchipelagobritishindianoceanterritorypapuanorthguinearepublicgeorgieqazaqstan#5645#5651#7seyjanmayenspitsbergen" +
	"sultanaatmuscatenomangemenebestdernoordelijkemarianenportugeserepubliekestonianrepublicmacauchinaprrussiaussrsocialistfederalrepublicjoegoslaviegemenebestvandebahamas" +
	"wuliwyasuyu#5irncookislandsnewzealandchannelislandsrepublicofegyptsthelenatristandacunhastmartinsaintmaartenverstaten" +
	"#6265#8re#8haterritoriumfranspolynesietogorepublic#2gnbyougoslavia#5652" +
	"republicadeelsalvadorfrenchsouthernandantarcticlandsterritoriumreuniongazaandwestbanklibischarabischejamahiriyya#7latkazachstan#6390" +
	"westsamoa#6grncommonwealthofthephilippinesonafhankelijkeensoevereinerepubliekkiribatimaldivenverenigdemexicaansestatesturkmenistanrepublic#2ggy" +
	"overzeesgebiedsdeelsainthelenaascensiontristandacunhacostaricarepubliekcostaricaservieenmontenegrouniekoninkrijkspanjegermanyfmrdemreppalestinafryserbiaandmontenegro" +
	"buitenmongolie#2ugabritishoverzeesterritoriumbritishmaagdeneilandenfedstsmicronesia#6385specialeadministratieveregiohongkongvandevolksrepubliekchina#5bfo#6375" +
	"sultanaatvanomanformerswaziland#1bapaysdoutremerdelapolynesiefrancaisebechuanalandkingdomofsaudiarabia#4795volksrepubliekchinaspecialeadministratieveregiohongkong" +
	"#2glpmalaysiafederationrepublicbolivia#8cg#8egslovakrepublic#2guf#5678" +
	"#2grd#2noririrepubliekazerbeidzjan#2ner#2nzl#6etmindonesierepublicverenigdestates" +
	"caymanisdsoverseasterritorypitcairnislandsrepublicmalibyelorussischesovietsocialistrepublicbelarussischesocialistischesovjetrepubliekoverzeesgebiedsdeelgroenlandpeoplessocialistrepublicalbaniasintmaartennetherlands" +
	"moroccomuscatomansultanatecommonwealthofbahamas#6372iranislamicrep#5bolsowjetuniegoudkust" +
	"irishrepublicterritoriummayotte#6260#4732#4748grondgebiedmontserrat#4724nederlandseantillenformer" +
	"#2senkirghizrepublicturksencaicoseilanden#8cfrepublicofsouthsudanmiquelonandsaintpierretadzjiekistan#5679" +
	"republiquecotedivoiredutcheastindiesjemenitischearabischerepublic#2nam#2ngaksagemenebestfilipijneneasternrepublicofuruguay" +
	"libischarabischerepublicsurinamrepublicsalomonseilandentajikistanrepublic#2lca#6373#6grcalandislands" +
	"republicchinastaatdercomorenterritorialcollectivityguadeloupeunionofburmasocialistrepublic#5bhmmacaospecialadministrativeregionpeoplesrepublicchina#8mi#8fi" +
	"#8ce#8eipapuanewguineastaterepublicbosniaherzegovina#5640#7sgpfederaldemocraticrepublicethiopiestbarts" +
	"fedstatmicronesiarepublickroatie#551#7ncasocialistischevolksrepubliekalbanieschweizerischeeidgenossenschaftsaintchristopherandnevisfederationamericanvirginislands" +
	"northernmarianas#1ydrepublicoftrinidadandtobago#6370#1bboverzeesgebiedfransguyanasainthelenatristandacunhadominicanrepublic" +
	"#4798vietnamdemocraticrepublicoffederatiesaintkittsennevis#8mhgrondgebiedtokelaukoninkrijkitalie#8fjvenezuelabolivariaanserepubliek" +
	"#8cdnieuwzeelandcookeilandenascensionsainthelenatristandacunha#2svnnigeriafederatie#552lietuvastvincentandgr" +
	"overzeesgebiedsdeelguadeloupeformerhongkongpeoplesrepublicofthecongoheiligestoeloverzeesgebiedsdeelbouveteiland#1ye#5etmguineabissaurepublic" +
	"antiguabarbudaformerdemocraticrepublicgermanyoverseascollectivityfrenchsouthernterritory#6371dawlatqatargermandemocraticrepublic#1benmarianaisds" +
	"overzeesgebiedsdeelnorfolkeiland#6gha#8pkhongkongrepublickenya#8mk#8hk#2sxm" +
	"#8fk#8ekformerunitedrepublicoftanganyikaandzanzibarmacedoniatfyrfrancestmartin#7smrsintmaartensaintmartinsomalischerepublic" +
	"#553taiwanoverseasterritorymartinique#6hon#5irqdominicaanserepubliekfijieilanden#6380" +
	"#6hunformergermanyfederalrepublicfmrdemrepofvietnamoverzeesgebiedsdeelarubarepubliekivoorkust#1bdfederationsaintkittsnevismaladiven" +
	"maledivenrepublicrepublikmoris#4720#8mj#2syrrepubliekhongarijeterritorywallisfutuna#8cb" +
	"christmasislandsterritoryegyptkingdomterritoriumamerikaansemaagdeneilanden#2grc#554#594#6ethrepublicgabon" +
	"republicmaltabermudaislandsdemocraticpeoplesrepublicofkoreapalestinianauthorityadministeredterritoriespuleangatongapakistaninclbangladesh#1ugetiopie" +
	"republicbrazzavillecongosaintpierremiquelon#6grgrepublicbosnieherzegovina#1bgsinthelenaenascensionxianggangtebiexingzhengqumatanitukoviti" +
	"pnguinea#6nam#8wi#8ymdemocratischevolksrepubliekkorea#8rmaruba#7eri" +
	"democraticrepublicmadagaskarterritorymacao#8fmstmaartenfransdeel#8carepubliekbulgarijesainteustatiusandsababonaire#8am" +
	"islamicstateofafghanistan#2svkfederaldemocraticrepublicethiopiayemenn#555#531orientaalserepubliekuruguay#7ssd" +
	"#595portoricokorearepublicofsouth#5ethmultinationalestaatboliviaformertsjechoslowakijepenghukinmenandmatsuseparatecustomsterritoryoftaiwanrepublicadecostarica" +
	"republicseychellen#1bfaotearoapakistanitalyrepublictrinidadandtobago#8mloverseasterritorymontserrat" +
	"piruwripuwlikaoppervolta#2gha#8al#2gumrepublicofcolumbiaczechslovakfederalrepublicrepublikaeastshqiperise" +
	"#2nic#556overseascollectivitywallisfutunaturksandcaicosislandsrepublikoesterreichstateunionserbiamontenegrousminoroutlyingisafarsandissasterritory" +
	"socialistfederalrepublicyugoslavia#5760republicofkosovarepublicofgeorgia#1uawallisandfutunaisdsbrindianoceanterrformerunionsouthafrica" +
	"#1aicnmivietnamformerrepublic#1bi#1deleopoldvillecongomacedoniafyromnorthmacedoniasaintmaartendutch" +
	"overzeesgebiedsouthgeorgiesouthsandwicheilanden#8rooverzeesgebiedamerikaansemaagdeneilanden#8po#8mopeoplesrepublickorea#8hobonairesainteustatius" +
	"eestivabariik#8do#8fogrondgebiedamerikaansemaagdeneilanden#8co#8aoformersovjetuniekleineafgelegeneilandenvandeverenigdestaten" +
	"macedoniaformeryugoslavrepublicoverzeesegemeenschapreunion#5670#2grloverzeesgebiedsdeelmayotteoverzeesgebiedsdeelguernsey#557fyrom" +
	"#3hvbf#6420belorussischessrafghanistanislamicrepdepartementsaintpierremiquelonkongokinshasafillipijnenrepublicsouthvietnam" +
	"#1bh#1dd#7guarepublicazerbeidzjanzuidelijksoedanverstatesafghanistanislamicemirate#8np" +
	"#8plrepubliekzambia#8mn#8knmyanmarrepubliekderunie#8cn#8enverenigdestatesmexico" +
	"#8anstvincentgrenadinesgeorgiansovietsocialistrepublicrepubliccongoleopoldvilletoerkmenie#558republieksenegaltheabodeofpeacenationofbrunei" +
	"republicofvanuaturepubliekirak#590slovakijerepublicparaguay#7lao#5702#6hai" +
	"saintpierremiqstvincentandgrenadinesbenin#1pk#1hkdemrepnkoreakuwaitrepublicofpakistan" +
	"brasil#7grn#8zimaldivesdutchpartsaintmaarten#8pm#8masinteustatiusandbonaire" +
	"#8hmrepubliqueguineeequatorialesouthsoedan#8cmformerdemocratischkampucheademocraticrepublicofzairecongooverzeesgebiedaruba#6eqg" +
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
	"stvincentandgrenscomorosstaterepublicapanama#5770republicnigercentraalafrikaanskeizerrijktunisiegreatbritainandnirelandunitedkingdom" +
	"#1jongwanerepublicbolvenezuela#1ao#1bo#1co#2ltumacauspecialadministrativeregionchina" +
	"republiekvietnam#1dosomalischedemocraticrepublic#1fo#6nau#8wasouthkorearepublicofislamicrepublicpakistan" +
	"#8nu#8pasthelenatristandacunhaandascensionrepublicacuba#8bu#8cikoninkrijknederlandenmalawirepublic" +
	"yugoslavsfr#8aeafarenissalanddevoormaligejoegoslavischerepubliekmacedonierepubliekslovenie#7sol#4604federalrepublicgermanywestgermany" +
	"republicoffijigrondgebiednoordelijkemarianeneasternsamoaroemeenserepublic#1pn#1hnkinshasademocraticrepubliccongosinteustatiusensaba" +
	"#1bn#1cl#2eshbritishoverzeesgebiedgibraltarrepublieklibanon#6rwa#8md#3bumm" +
	"#6rum#8it#8bv#8ch#8etdepartmentwallisfutunarepublickaapverdierepublikaeshqiperise" +
	"#7slofederalrepublicofnigeriaguahanfederalislamicrepubliccomoros#580varrepublicserbiaunievanburmasocialistischerepubliek" +
	"zuidgeorgiefijiislandsunitedrepublicoftanganyikaandzanzibar#5704#1pm#7gab#1hm#1iq" +
	"#1omguiana#1bq#1cmallerdoorluchtigsterepublicsanmarinosalomoneilandenwestbankgaza#1dm" +
	"suriname#1fi#8rw#8sw#8mg#8kgformerdemocratickampuchea#8fg" +
	"#8cw#8agrepublictunisiaeasttimoroverzeesgebiedamerikaanssamoa#7senoverseasterritorybonairesainteustatiussaba#6110" +
	"#7sknrepublicofthephilippines#4674#5775#5itafilipijnengemenebest#5705territoriumbouveteiland" +
	"formerbolivia#1plvsvanamerika#1ircongodemrepzairekinshasafederalerepubliekjoegoslaviesomalischedemocratischerepublieksocialistrepublicofvietnam" +
	"#7guinihon#8wfsolomonisds#8rp#8uvunderunscr1244kosovo#8lt" +
	"#8mfoverzeesecollectiviteitnieuwcaledonie#8iviraqkingdomvolksrepubliekcongo#8bp#8cvrepublicofarmenia" +
	"#8afdemocraticrepublicafghanistanitalyrepublieknicaragua#2stpspaansguinee#7samuroftanzaniamainland" +
	"tanzaniamainlandunitedrepublicoverzeesdepartementguadeloupesocialistvolksrepubliekalbanieeirehongkongspecialadministrativeregionofthepeoplesrepublicofchina#5710unievanmyanmarrepubliekkukiairani" +
	"republicofkosovo#1rshungarianpeoplesrepublicplurstateofboliviatunisia#1uk#1isgrondgebiedsaintpierremiquelon" +
	"#1lk#1bs#1ck#1dk#8za#1fk#8rq#8su" +
	"#8uy#8pe#8lu#8my#5zim#8hu#8kerepublicofsuriname" +
	"territoriumguadeloupe#8cujamhuuriyadademuqraadigasoomaaliyeed#5zam#8aasultanaatmuscatomansainthelenasaoedischarabie" +
	"republicafederativadobrasil#7namoverzeesgebiedsdeelbermuda#4600#4616togoleserepublicpeoplesrepublicofmozambique#1yt" +
	"#5713#1hr#1itunionindia#1adkampucheapeoplesrepublic#1br#1ch" +
	"#2est#1dj#1et#1fj#8st#8nzoverseasterritorygibraltar#8mx" +
	"federaldemocraticrepublicofnepalturkyye#8br#8ct#5zancongofreestatesieraleonerepubliekmalta" +
	"germanydemrepof#7svkrussischefederaltongakingdomkoreademocracticpeoplesrepublicfederalrepublicduitslanddemocraticrepublicofcongozuidgeorgia" +
	"#1yu#5712zimbabwerhodesia#1pa#1ru#1je#1ae#1li" +
	"#1nu#1bu#1cistaatsgemeenschapvanservieenmontenegroislamicemirateofafghanistan#8rs#2ecuguineabissau" +
	"#8lssaintmartinfransdeel#8issintvincentendegrenadines#8cs#8acceylon#6egy" +
	"seychellenfederalislamicrepubliccomorensarhongkongchinafederatestatesofmicronesiatheargentine#4678burmaunionofislandsterritorycocoskeeling" +
	"russischefederatiecongozairenicaraguarepublic#1wfcongobrazzavilledeutschlandfransegebiedeninzuidelijkeindischeoceaan#420" +
	"belguimtrinidadtobago#1af#1bt#1cf#7grebahamasthezuidgeorgiaendezuidsandwicheilanden" +
	"#8wz#8uzformeryugoslavrepublicofmacedoniamoldova#8mz#8ir#8ezformercapeverde" +
	"koninkrijksaudiarabienationofbruneitheabodeofpeace#7sleburundikingdom#6115#6101netherland#7nep" +
	"occpalestinianterritorystkittsnevisnetherlandsantheardmcdonaldeilandennetherlandskingdomofwallisfutunaislandsterritory#1pg#1rw" +
	"arabrepublicyemenyemenbahamaislandsbritishoverseasterritorypitcairnislands#1twonafhankelijkestaatwestsamoa#1kw#2lbyrepublicofsingapore" +
	"#1ag#1bw#1cgoverseasterritorynorfolkislandsstatecomoros#2sgsmacaosar#2syc" +
	"#8da#8gy#8cqfutunawallisjerseychannelislandsrepubliekguinee#6100republicnicaragua" +
	"#4612swedenrepublichungaryrepublieksoedanvietnamfmrdemrepyemendemocratic#1pfmarshallis" +
	"#1tv#1hvperurepublic#1ax#1bv#1cd#2esp#2lux" +
	"westelijksamoanederlandsdeelsintmaartenimperialstateofiransvalbardjanmayenislands#8spbouveteilandcollectiviteitsaintmartinsouthafrika" +
	"ijsland#2sgp#6polkaaimaneilandendemocraticrepublicsoedanguineaecuatorialnyemen#6est" +
	"skorea#7zam#7lcabritishoverseasterritoryjerseycomorenislamitischebondsrepubliekrepublicofitaly#5tog#1pe" +
	"#5van#7ger#1hu#1by#2egybelarus#2sauturkeyrepublic" +
	"bruneid#6ecuwallisfutunaburkinarepubliekfijisocialistischerepubliekvietnamsomalischerepubliekbrazil" +
	"heardiandmcdonaldischinasarhongkongbritishgebiedinindischeoceaanterritorialcollectivitywallisfutunarepubliekbelarusrepubliekindia#1tt#7geq" +
	"#1ht#1kr#424#432bhutankingdom#1az#1np#440" +
	"#1ernoordelijkemarianaeilandenstvincentandthegrenadines#6panterritoriumturkscaicoseilanden#2eazcollectiviteitfransguyanalithuaniarepublic" +
	"republicofthecongoleopoldville#8fpmalvinasfalklandislands#8bxmaleisieyemensterritorialcollectivitymartiniquetfyrmacedonia" +
	"#2zarsocialistischelibischarabischevolksjamahiriyyaconfederazionesvizzeraprmainlandchinaalgeriademocraticandpopularrepublicbritishoverzeesterritoriumfalklandeilandengrondgebiedmacauyemenrepublic" +
	"britishoverseasterritorycaymanislandsniuenewzealandoverzeesgebiedsdeelmacauknetherlandaruba#1usfaeroerislandshrvatska#431" +
	"urugay#1lc#1cc#1es#8vq#7urucentraalafrikaansekeizerrijkkyrgystan" +
	"republicadeguineaecuatorialtadzhikistan#4882republicofburundi#8bybailliagedeguerneseyrepubliekderfilipijnen#8ay" +
	"usminoroutlyingislands#7uaeirelandrepublicascensionentristandacunhasinthelenadutchguiana#4608socialistischerepubliekvandeunievanbirma#5ins" +
	"#7nrulybiesverigevietnam#1tr#1kpmauritus#1lb" +
	"#1nr#1bzbailliagejerrikirgyzstan#6nepdprk#8tz#2slv" +
	"#6pal#8mpfilipijnenrepubliek#8frformerzanzibarpembaisd#3rhzwoverseasdepartmentguadeloupesrilankarepublic" +
	"#7norkingdomswazilandluxembourggrandduchyfederatieverepubliekbrazilie#5780#1pypolynesiefrancaisesaotomeprincipedemocraticrepublic" +
	"eastduitsland#1la#1ca#1gydemrepublicofthecongostpierreenmiquelon#8wsdemocraticrepubliczairekinshasacongo" +
	"territoriumcocoseilandenverenigdemexicaansestaten#6pak#8nc#8psserviemontenegrostatenunieazerbaijanrepublicmarshalls" +
	"oesterreich#8fsmainlandurtanzaniaoverseascollectivitymartiniqueterritoryislandsmanangolapeoplesrepublickirgistanoverzeesgebiedsaintmartinfransdeel" +
	"socialistlibischarabischejamahiriyademocratischerepubliekoosttimorsabaensinteustatiusascensionandtristandacunhasainthelenakosovounitednationsadministeredregionrepublicofalbaniarwanda#5781" +
	"italianrepublic#1tpguineapeoplesrevolutionaryrepublic#428#436#444#456maleisiefederatie" +
	"namibiarepublic#8tx#8vt#2smr#5432#6nor#6per#8sz" +
	"#8pp#5452#8mr#6por#8iz#8kznewzealandaotearoa#8gr" +
	"#8bdfrpolynesiatcileopoldvillerepubliccongodemocratischerepublieksudanterritorygreenlandarabrepublicegypt#5tri" +
	"byelorussischesocialistsovjetrepubliekpalestijnseterritoria#451verenigdearabischerepubliek#5433#8sy#8nealandseilanden" +
	"ethopiarepubliekmadagaskar#8ly#8mucollectivityfrenchguianagermanyunifiedazerbaidjan#4886" +
	"#4894#8gq#8be#8cyfedstatesofmicronesia#4826#8auoverzeesgebiedwallisfutuna" +
	"republicestlanddominicanrepublicdrrepublicmoldovaunionmyanmarbritishterritoriuminindischeoceaanamericauslibischearabischerepubliekoverseasterritoryfrenchpolynesia" +
	"socialistischefederalerepubliekjoegoslavie#4620turksandcaicosisdsuniesouthafrikaalbanialybia#5tonterritorytokelau" +
	"turkey#5tun#1mx#4191#450territoriumnoordelijkemarianen#7uzb#8tv" +
	"#5434#8sx#8nf#5450#8mtfranserepubliek#8id#4887" +
	"#8gp#8bfcaribbeannetherlandsformerivorycoastboliviaplurstateofrepubliekzairekazakhistanlithuaniansovietsocialistrepublic" +
	"republiquedemadagascarcommonwealthofdominicatongagambiathe#1uypeoplesrepublicbulgariaguatamalaterritorycaymanislands" +
	"#1my#4192unitarystaterepublicindonesia#1aqsocialistischerepubliektsjechoslowakijestatodellacittadelvaticanoformerrepublicvietnam#6new" +
	"cookislandsuzbeksovietsocialistrepublic#8tw#2sjm#5435#8sg#8ugaliraq" +
	"#8ng#5451#6png#8lggambiarepublic#8bgsyriauarfiji" +
	"sinthelenaentristandacunhafilipijnenrepublicrepofthecongo#6eri#4626frenchstmartinfrserbiamontenegroyugoslaviapapuanewguineaterritory" +
	"unionmyanmarrepublicgrandducheluxembourgnetherlandsantillesformer#1sz#1uz#1kzgrondgebiedbermuda#1jp" +
	"#1mznaururepublic#1ar#448#452#1czamericaunitedsates#1gr" +
	"#7guystatevaticancity#8ttrepubliekboeroendi#5420#5436#8sf#8nh" +
	"republicofsierraleone#8mv#4891#8gv#8av#2sun#2zmbrepublicitalie" +
	"libyaunitedkingdomrepubliekbosnieenherzegovinasaintkittsandnevisfederalrepublicofyugoslaviaserbiamontenegroyugoslaviafranssoedankofthenetherlandsintmaartenrepubliquedusenegal" +
	"#1ps#5790libyanarabrepublic#1wsoverzeesgebiedsdeelsouthgeorgiesouthsandwicheilandenboliviaplurinationalestaatrepublicangola#1as" +
	"#2lieprathetthaiussrrussia#1gsbyelorussischessrkaaimanislands#8tu#8vi" +
	"republiekbotswana#5437#8senorthyemen#8ni#8pu#8le#8ku" +
	"republicczechia#4890maldivesislands#8bagefedereerdestatesmicronesie#4834#8aqdemocraticrepublicgermany" +
	"sultanaatomanstvinandgren#2xslislandscocoskeelingoekrainsesovietsocialistrepublicsainthelenatristandacunhaascensionvae#4624" +
	"#5taj#6bulalbanieverenigdearabischeemiraten#1zr#1pr#1sxbritsterritoriumindeindischeoceaan" +
	"bulgaarsevolksrepubliek#1tz#5tur#1idkyrghyzstan#1mtkingdomspain#1at" +
	"#1nzswanamibia#1cxcongorepbrazzaville#1dz#1gpburkinafasouppervoltamacauchinapeoplesrepublic" +
	"#2shnkingdomofthenetherlandsthe#5438chinataiwanprovinceofleopoldstadrepubliccongosthelenaascensionportugueserepublic#2sdn" +
	"#8kt#8dr#8gt#8bbbonairesinteustatiusensaba#4833commonwealthaustraliaukrayina" +
	"grondgebiedgibraltarkyrgyzstanpuertoricousoegandaunieserviemontenegronowmyanmarburmaturksencaicos#6bfo" +
	"morrocounitedrepoftanzania#1re#1sybritishoverzeesterritoriumgibraltaroverzeesgebiedmacau#1ie#1ky" +
	"#1vudjiboutitransjordan#1mu#4180#4196paraguay#1au" +
	"#1ly#1ne#1cyrepublicofthegambia#1dy#1ee#1gq#4156" +
	"moldoviansovietsocialistrepublic#8tsunitedrepublicoftanzania#5439#8sc#8ukdemocratischerepubliekcongo#2som" +
	"marshallisdsterritoryanguillacentralafricanr#8ic#8kspanama#7ind#8gk" +
	"rwandarepublic#2xon#8bcarubaknetherlandmicronesiafederalestaten#4832#8asrepublickenia" +
	"vietnamrepublicof#2spmvatikaanfrankrijkkampuchiasteustatiusandsababonairerussischefedkampucheacambodia" +
	"konigreichbelgienrepublicofmontenegro#4694poblachtnaheireannhongkongspecialadministrativeregionterritoryguamgreecegermandemocraticrepubliceastgermany" +
	"faroermiquelonsaintpierre#1svalkuwaytmacaochinaprzanzibarsultanate#1mvsouthjemen" +
	"#1cv#8tp#8sb#8nl#6nirbritishoverzeesterritoriumpitcairneilandendemocraticrepublicduitslandhashemitischkoninkrijkjordanie" +
	"territorymayotte#8krkanada#8gj#8bl#4831#8ar#7ita" +
	"cambodiakingdomterritoriumgibraltarkirgizstan#6bhm#2zafnoordvietnamrepublicofmoldova#6bra" +
	"congorepofkirghizstanmacaospecialadministrativeregion#6buirepublicequatoriaalguinea#1zwfaroes#1pw" +
	"#7gbr#1tg#1kgterritorypitcairnislands#1mw#6yug#1aw#1ng" +
	"overzeesgebiedsdeelhongkong#1cw#2lvaformeriran#1eg#1gw#8vm#8sa" +
	"heardmcdonaldislandsaukiribati#8layemenpdrsouthaden#8im#8jm#8gidemocraticrepublicsudan" +
	"#8bmstaatbruneidarussalamvsmaagdeneilandenformernoordvietnamhungarynethelandstadzjiekie#6blr" +
	"kleinepacifischeeilandenvandeverenigdestaten#7bihdanmark#2zwedemocraticrepublictimorlestenigeriasaintchristopherandnevisarmenia" +
	"#1st#7gbs#1tf#5tuv#2lbn#1mp#1lv#1nf" +
	"koninkrijksaoediarabie#1gtfederalpeoplesrepublicofyugoslaviazaireoverseasdepartmentfrenchguiana#8tnsouthafricabrazilfederativerepublic" +
	"kinshasademocraticrepublicofthecongoaljumahiriyahalarabiyahallibiyahashshabiyahalishtirakiyahaluzmabezetpalestijnsegebiedencocosislandsnoordelijkemarianenoverzeesdepartementnieuwcaledonie#8gh#2xns" +
	"#8bncolumbiarepublicoverzeesgebiedkaaimaneilandenkingdomofthenetherlandsseychellespeoplesrepublicromaniabonaireensinteustatiusrepublicecuador" +
	"specialeadministratieveregiomacao#5indbrazzavillerepubliccongo#5taw#1su#2lao#1ke#5oma" +
	"#6940witrussischesocialistischesovjetrepubliek#1mq#4184kodorosesetibeafrika#1lu#1nafijirepublic" +
	"#1cukaapverdieverenigdestatenvanvenezuela#1gu#4152#2lso#4144republicadechile" +
	"#8toformersyria#8so#5411#6ken#8noturkmeenserepublic#8lo" +
	"christmasisland#8io#8jo#4860#8bomalayasiaoverseasdepartmentfrenchpolynesiabosnaihercegovina" +
	"1999kosovoinaccordancewithunsecuritycouncilresolution1244#7beneswatiniislamicrepublicofthegambia#4690#6barleichtensteinafghanistankingdom" +
	"outermongoliaaustriagrondgebiedsouthgeorgiesouthsandwicheilanden#1pt#1rh#1srbyelorussianssrfransezuidelijketerritoria" +
	"#1tdgrondgebiedguernsey#1mrascensiontristandacunhasainthelena#1lt#1cr#2ethterritoriumaruba" +
	"netherlandsthe#8tlbolivariaanserepubliekvenezuela#8sn#8insintmaarten#7inahongkongchinaspecialadministrativeregion" +
	"#8bhphilippineislandsjordanie#7nedjumhuriitojikistonliechstensteinbelau#1xk" +
	"overzeesgebiedalandmarshallislandsoverzeesecollectiviteitwallisfutuna#1ssrepubliekdermaledivensaintvincentgrenadines#1tcbeninrepublic" +
	"formermalaya#1ms#1ls#1ncchinamacausar#1cs#1ecdemocratischerepubliekduitsland" +
	"#4178alyaman#8sm#2scg#4862#8gmdepartementlaguadeloupe#4818" +
	"republikahrvatskaswissconfederationpeoplesrepublicbangladesh#7belunionofmyanmarrepublic#7brnbraziliekingdomoftunisia" +
	"leopoldvillerepubliekcongomicronesiafsarmeniebiotnewcaledoniadependenciesterritoryvorstendomliechtenstein#7geo#1il" +
	"#6935noordsoedansaotomep#1mlcotedivoreseparatecustomsterritoryoftaiwanpenghukinmenandmatsu#1lrdomtomfrance" +
	"#1el#1ghmarshalleilandenrepublic#1froverseasterritoryguernsey#8slformerdemocraticrepublicofthecongoterritoryalandislands" +
	"#6kbivietnamdemocraticrepublic#8gllativafederalrepublicofgermanywestgermanyoverzeesgebiedsdeelkaaimaneilandenpalaurepubliek#6bng" +
	"grondgebiedaland#7ngroosterserepublicuruguayrepublicdahomeyoverzeesecollectiviteitsaintbarthelemystaatsgemeenschapservieenmontenegrofrenchcameroonsnipponkoku" +
	"amerikaverenigdestates#1zmbritishoverseasterritorybritishindianoceanterritorypuertoricocommonwealth#1im#1mm#4188islamitischerepubliekiran" +
	"serbiarepublicstkittsennevis#1giegermanyprincipautemonaco#4140#8tk#8vc" +
	"departementdemayottejomhuriyeeslamiyeafghanestanoverzeesecollectiviteitsaintmartinfransdeel#2slesfrofyugoslaviaformerisrealrepublickiribatirepublicmauritius" +
	"#8bkbonairesainteustatiussaba#4800stateisraelswazilandkingdom#2swemainlandunitedrepublictanzaniarepublicsouthafrica" +
	"southvietnamrepublic#7barnetherlandsguianafrenchpolynesiaoverseaslandskingdomeswatini#5255#5225jordanhashemitekingdom" +
	"malaysiairanislamicrepublic#1snkingdomlibya#1in#1knfransezuidelijkeenantarctischegebiedenrepbolivarianadevenezuela" +
	"tsjechoslowaaksesocialistischerepubliek#1mn#1nl#2cogfmrzanzibarandpembaisd#1gn#8thyugoslaviafrserbiamontenegro" +
	"demrepofsaotomeandprinciperepublickosovaoverzeesgebiedsdeelcuracao#8lh#6nthrepublicpalau#8gbboliviarepublic" +
	"grondgebiedsaintbarthelemy#2xla#2jam#5500formertheformeryugoslavrepublicofmacedonia#6bhusolomoneilanden#6kzk" +
	"senegalrepublicpeoplesrepublickampucheaportuguesewestafricamarokko#1ro#1sorepublicofsanmarino#1to" +
	"islamicrepublicgambia#1io#1mo#1no#2codqazaqstanrespublikasycollectivitynewcaledonianewzealandniue" +
	"stateofmongolia#8ti#8ve#8sirepublicofindonesiaunitarystatesintmaartendutchpart#2jpn#8li" +
	"#8je#2xkx#8gabritishguyananieuwzeelandniue#5501syrischerepubliekarabrepegypt" +
	"algerie#6blzoverseasterritorysouthgeorgiasouthsandwichislands#7blrmicronesiafederalstatromanianpeoplesrepublicgrondgebiedfranspolynesiecameroonrepublic" +
	"congopeoplesrepublicof#1slstatuscivitatisvaticanae#1tn#1vn#1mh#2cheunievanzuidafrika" +
	"#1eh#1glrepkorea#8sh#2slbmaldiveislandsitaliaanserepubliekverenigdearabemiraten" +
	"kingdomofhungary#4807#7pleverenigdestatesverafgelegeneilandjesmyanmarunionunitedarabemirverafgelegeneilandjesvandeverenigdestatenuruguayrepubliektenoosten" +
	"fransgebiedvanafarsenissasfransdeelsaintmartinterritoriumsaintmaarten#1za#1qa#1sm#1tm#2cub" +
	"#1km#1vikorearepofwestelijkejordaanoevergazastrook#1ni#4112iranimperialstate#1gm" +
	"afarsissasfrenchterritoryformercambodiaformerjugoslavie#6nig#8ggbosniaandherz#4804grondgebiedguam" +
	"peoplesrepublicofangola#2xwbsouthernyementunesischerepubliekrepubliekvancaboverdedemocratischerepubliektimorlestelaosdemocratischevolksrepubliek#5221" +
	"saintkittsnevitsargentinasabaandbonaireijslandserepublicstateofkuwaitformersovietunion#1sjterritoryofthecocoskeelingislands" +
	"#1tlkingdomitalyhongkongchinareunion#1nh#2cokwestgermanyfederalrepublicgermanyzuidgeorgiaenzuidelijkesandwicheilanden" +
	"#1gbvolksrepubliekmongolie#8tdfederationnigeria#7ukr#6kuw#7irqbhoetan" +
	"bonaireandsabakirgizistanspecialeadministratieveregiomacaumaldivenrepublicterritoriumcuracao#5220arabrepublicofegyptmalediven" +
	"koninkrijkhongarijerepublicacolombiasloveniarepublic#1sktokelauislands#1tkascensionandsainthelenatristandacunhalesothokingdom" +
	"formerdemocraticrepublicvietnampeoplesrepubliccongo#1mk#2lkacocoskeelingislands#2qatformeroppervolta#4170" +
	"ascensionandtristandacunhaonafhankelijkestaatvansamoamalagasymadagascar#8qacollectiviteterritorialedesaintpierreetmiquelonnetherlandskingdomofthe#7usaformerzuidvietnam" +
	"#8jaformeryugoslavrepublicmacedoniarepubliksingapuragazastrookwestelijkejordaanoever#7isl#4810#5511republiekdjibouti" +
	"algeriastaatvietnamgermanyformerfederalrepublicmaurituisfederalrepublicyugoslavianetherlandskingdom#5223#5taz" +
	"#2cymmadagaskarrepublicofguatemalavorstendommonaco#1sh#1tjsthelenaandascension#1kh" +
	"#1mdgazastripwestbankturkyie#8tbsaintchristophernevisfederatietransjordanhashemitekingdomoverzeesgebiedsdeelfalklandeilanden#5510" +
	"#6710respublikabyelarusshrilamkademocraticfederalrepublicofnepalwesternsamoaindependentstateunionburmarepubliekpanama#7nzl" +
	"#1silibyanarabjamahiriyaeastgermanygermandemocraticrepublicmontenegrorepublicsouthsudan#1verepublicaarabesaharauidemocratica#1ki" +
	"#1meuppervoltanauru#2can#2eri#4116#6lib#6prk" +
	"#1ga#4148drccongoozbekistonrespublikasirepublicsloveniastatepalestinrepibliksesel#2jor" +
	"#6nicgrondgebiedreunionformerukrainianssr#7isrsahrawiarabdemocraticrepublic#5517republicmadagascar#6kyr" +
	"#7berdominikaanserepubliek#7bizstaatlibie#7burlaodemocratischevolksrepubliekargentinesthelenaascensionentristandacunha" +
	"surinamdutchguianagemenebestderfilipijnenrepublicofliberiamalagasy#1thsaintmaartensaintmartinserviemontenegrostaatsgemeenschap#1vd" +
	"birmauniegrondgebiednieuwcaledonieunievanburma#1mfhungarypeoplesrepublicrepublicturkey#1gfformerdahomey" +
	"bonairesteustatiusandsabaterritorysaintmaartentrinidadentobagoyemenpeoplesrepublic#6pargrotelibischarabischesocialistischevolksjamahiriyya#5516#6712" +
	"#2cypoverzeesgebiedgibraltar#1sg#1vg#1mg#2chngefedereerdestatenvanmicronesiekeelingislandsterritoryofthecocos" +
	"#2coliraqrepublic#1ggmicronesiafederalestatenvan#4166#4174vanuaturepublicnoordelijkemarianeneilanden" +
	"faroereilanden#2xnb#6703#6713#5571stomeprincongothedemocraticrepublicofthezambia" +
	"republicofindonesiaverarabischeemiratenoverzeesgebiedsdeelheardeilandmcdonaldeilandenpeoplesdemocraticrepublicalgeriaformerbyelorussiansovietsocialistrepublicsaudischarabierepublicofnauruuraguay" +
	"aljumhuriyahaliraqiyahislrepofiranmongolulsrepublicwitrusland#1sdoverzeesgebiedmayottekyrgzstanunitedstatesvenezuela" +
	"southernrhodesia#2comfriendlyislandssinthelenaascensionentristandacunha#1gd#4175burkinafassorepublicslowakije" +
	"kingdomnepalswitzerlandrepubliquefrancaise#5522#6702formerdemocraticyemen#6770republicofsrilanka" +
	"#5570guinearepubliclpdrfryugoslaviagreatbritainrepublicadelparaguay#7bramacaospecialadministrativeregionchina" +
	"hasjemitischekoninkrijkjordaniekingdomofbhutanprovincechinataiwanchadverenigdestatenverafgelegeneilandjes#1sebailiwickguernsey#1va" +
	"maskateoman#1ma#2chllibischarabischerepubliekoverzeesegemeenschapfransezuidelijkegebieden#2eue#1geknetherlandsaintmaarten" +
	"collectivityguadelouperepublicsloveniestbarthsusvirginis#7isv#6701#6771territorialcollectivitynewcaledonia" +
	"chinapeoplesrepublicmacaucollectiviteitsaintmartinfransdeelformervenezuela#7nigterritoryjerseyamerikaverenigdestatenempireofethiopiafrancesaintmartin" +
	"sthelenaascensionandtristandacunhafederalrepublicofcameroon#1sbargentinieunderunitednationssecuritycouncilresolution1244kosovorepublickirgizie#2cck#6lie" +
	"brazilfederalrepublickoreadprkmainlandchinapeoplesrepublicrepublicofthemarshallislandssvalbardandjanmayeniskingdomofafghanistansvalbardandjanmayen#2jey" +
	"fry#5520#6700gilberteilanden#5572overzeesgebiedmontserratkosovounderunscr1244sadr" +
	"#5260#6brukingdomofbulgariasouthgeorgie#2cxr#5thimicronesiaterritoriumsainthelenaascensiontristandacunha" +
	"#1scvietnamfmrrep#1vc#6lat#1mc#6lbrstaatqatarczechia" +
	"territoriumsouthgeorgiesouthsandwicheilanden#4162republicabolivarianadevenezuelarepubliektunesieverenigdestatenkleineafgelegeneilanden#6phi#7ugadominionofceylon" +
	"sinthelenaentristandacunhaascensionvolksrepubliekangolanorthrhodesiasaintvincentfrenchsouthernantarcticterritoryfragrandduchedeluxembourgrepubliekgambiaholyseevaticancity" +
	"congodrunitedkingdomgreatbritainnorthernirelandterresaustralesantarctiquesfrancaisesformerserbiaandmontenegrocaribiannetherlandslibischarabischejamahiriya#6yprkirghizsovietsocialistrepublic" +
	"lefatshelabotswanasainthelenaandtristandacunhaascensionnaoeronorthernmarianaislandscommonwealthrepublicofmauritiusrepublickosovoterritoryfaroeislandsalbaniarepublic" +
	"unitedstatesusa#5860afarsenissasfransgebiedfalklandis#7phi#3nhvuguyanacooperatieverepublicpeoplesrepublicofalbania" +
	"frenchterritoryafarsissassaintkittsennevissouthadenyemenpdr#1sa#2civkyrgistan#5ssd#2caf" +
	"czechiaczechrepublicreinodeespanarepublicadecaboverdevenezuelarepublicofsouthrhodesiewestgermanyterritorysvalbardjanmayenvolksrepubliekchinaspecialeadministratieveregiomacau" +
	"malagasischerepubliekalimaratalarabiyahalmuttahidahrepublicsouthafrikabyelorussischesocialistischesovjetrepubliekethiopiaincludingeritrearephabolikiyaafrikaborwa#6705jugoslavia" +
	"#6775srilankaceylonbuliwyamamallaqtakeizerrijkethiopiesovietuniontanzaniaverenigderepubliekportuguesetimor#5265" +
	"formercongobrazzavillepeoplesrepublichungaryhaitiformerserbiamontenegrovatican#670republicegyptedemocraticandpeoplesrepublicofalgeria" +
	"departmentfrenchsouthernterritoryukraine#2cuwoverzeesdepartementfransezuidelijkegebiedenrepublicofnaoerogreatbritainandnorthernirelandunitedkingdomiranislamicrepublicofrepubliektanganyika" +
	"uspuertoricocollectivitymayottestmartinsintmaartenunitedarabeastdrdominicanrepublickyrghzrepublicbailliageguerneseyrepublictunesie" +
	"sintmaartenkingdomofthenetherlands#2xaukingdomofmorocco#6704#6732#7plw#7png#5580" +
	"#6760statenunieserviemontenegrostkittsandnevisfederationterritoryafarsissasoverseasterritoryamericansamoarepublicadeguatemalaoverseasterritoryunitedstatesminoroutlyingislandsrepubliekturkije" +
	"unitedkingdomofgreatbritainandnirelandaljumhuriyahallubnaniyahbelgique#5tkmbailliagejerseysouthgeorgiafederalstatmicronesiabahrainkingdom" +
	"micronesieverenigderepubliekkameroen#3zrcdoverseasterritorychristmasislandswitruslandrepublickoreaoverzeesdepartementfranspolynesiefrenchguyana" +
	"latviansovietsocialistrepublicaregyptbritishoverzeesgebiedbermudariphabulikiyaafurikatshipemberepublicofbulgariasaintmaartendutchpartesthoniavenezuelabolivarianrepublic" +
	"#5531bonaireensaba#5581meestserenerepublicsanmarinoperuguineeequatorialenorthrhodesie#6bot" +
	"#7botboliviaplurinationalstateofirofiranrepubliekservie#6bahazerbeidjanprchinaleopoldvillerepublicofthecongo" +
	"overzeesecollectiviteitmartiniquecookisdsalmaghribceylonsrilanka#5snm#6817virginislandsunitedstatesrepublicivoorkust" +
	"plurstatebolivia#5530iriphablikiyaseningizimuafrika#6bosascensionensinthelenatristandacunhaformerverenigdearabischerepublieknetherlandssultanatemaldiveislands" +
	"elsalvadorpalestinestatesainthelenaanddependencies#7bhurepublicoflatviasabaandsinteustatiusbonaireverenigdestatenvanmexicokingdomofburundi" +
	"#6yemdemocraticrepublickoreaunitedstatesofvenezuelabrazilunitedstates#5331islamicovergangsstaatafghanistan#6800#6816" +
	"southrhodesiazuidgeorgieendezuidsandwicheilandendepartementsaintmartinfransdeel#6731jugoslavie#7porvolksdemocratischerepublickorearepublicvanuatu" +
	"spaansestaat#7parserenissimarepubblicadisanmarinoinaccordancewithunsecuritycouncilresolution12441999kosovorepublichaitiamericaunitedstates#5mnc#5slo" +
	"statepapuanewguineausvirginislandskleineverafgelegeneilandenvandeverenigdestatenfrsouthantarcticterritoryrepublicpanamapalausudanupto2011republictsjaad" +
	"republicofyementerritorysouthgeorgiasouthsandwichislands#5850dominicanrepublicdemocraticrepublicdominionoffijiphilippinesrepublicdemrepofkoreasocialistrepublicunieburma" +
	"spanishsaharaellinikidhimokratiapalestijnsegebiedengrondgebiedarubakorearepublicoverseasdepartmentsaintbarthelemystatecambodiaplurinationalstatebolivia" +
	"republieksierraleonerepublicijslandbirmamyanmar#5sen#6950democraticrepublicofkoreaislamicemirateafghanistan#5skn" +
	"sthelenadependencieskingdomofsiamazerbajdsjandrocrepublicaelsalvadorterritorybermudarwandeserepubliekverenigdestateskleineverafgelegenislands" +
	"franssomalilandformerwitrussischesovietsocialistrepublicverenigdearabischerepubliekegyptesaintvincentgreyemenmutawakkilitekingdom#5591republicofpoland#6bel" +
	"koninkrijkroemenieformerethiopiarepublickyrgyzstanspecialeadministratieveregiohongkongvaticaansestaatalarabiyahassuudiyahcrotiausofamerica" +
	"macedonianorthmacedonianoordelijkemarianenislandssultanateofmaldivestanzaniaverenigderepublicfederalrepublickameroensintmaartennederlandsdeellibischearabischerepublicrepublieklitouwen" +
	"#5590#6790duitslandbondsrepubliek#7bdinoordmacedonieoverseasterritoryhongkongpeoplesrepublicofkoreasoevereinedemocraticrepublicfiji" +
	"frenchsouthernandantarcticterritoriesruslandkoninkrijkvansaoediarabie#7bruvjrmacedoniegrondgebiedhongkongrepublicsudanspecialeadministratieveregiohongkongvolksrepubliekchina" +
	"verenigdestatenmaagdeneilandenkingdomofswedenoekraiensesocialistsovjetrepubliekrepubliquedeguineealmamlakahalurduniyahalhashimiyah#5305unitedstatesminoroutlyingislands#6812" +
	"stvincentengrenadinesbesislandsformercongoleopoldvillechinapeoplesrepublicfederatievannigeria#6benkyrgyzrepmacedonie" +
	"egypteverenigdearabischerepubliekeritreafrenchafarsandissasfrsouthernterritoryfrenchsouthernantarcticterritorybosniaandherzegovinaformerservieenmontenegro#5mng" +
	"malagasyrepublicfederationofmalayaoverseasterritorybermudavolksrepubliekhongarijebarbadosyemensouthrepubliquedevanuatuyugoslaviaserbiaandmontenegro" +
	"oostelijkerepubliekuruguayrussianfed#6811antiguaheardendemcdonaldeilandenkoninkrijkgriekenlandsababonaireoccupiedpalestinianterritory" +
	"republiekegypte#6kossaintchristopherennevisfederatietahitifrenchpolynesiahungarykingdomtaiwanchinaequatorialguinearepublicterritorysainthelenaascensiontristandacunha" +
	"togoleserepubliek#4332overseascollectivityfrenchguianaalgerijnsedemocraticvolksrepubliekstluciaphillippinerepublicrepubliektsjechierepublicchad" +
	"virginislandsunitedstatesterritorygrandduchyofluxembourgorientaalserepublicuruguayrepubliekletlandrussianfederationsaintmartinfrance#5stpnigerrepublic" +
	"#5syrrepublicalbanierepublicbulgaria#6luxethiopiaformercentralafricanempireoverzeesdepartementsaintpierremiquelonhongaarserepubliek" +
	"noordelijkemarianengemenebesturuguayportugeeswestafrika#6bol#7bah#7bolsvalbardjanmayenbritsguiana" +
	"#5fijpeoplesdemrepyemen#6651formersinthelenarepublicofsouthvietnamdrvngemenebestnoordelijkemarianentrucialstates" +
	"overseasterritoryfrenchguianafransterritoriumvoorafarsissasdomrepgermanfederalrepubliccongodrcvaticanstatezimbabwerepublicfrg" +
	"#5840congobrazzkeelingeilandencocoseilandenoverseasterritorynorthernmarianaislandsfrsouthernterritories#2xqcrepublicofcolombia#4334" +
	"libyanrepublicoverseasterritorygreenlandtuvaluvietnamrepublicfaroeislandsoostelijkerepublicuruguay#5339sinteustatiusandsababonaire" +
	"#2vnm#7purbyelorussia#6781tukey#7per#7bankingdomofspain" +
	"sintkittsennevisbelarussischesocialistsovjetrepubliekmacedoniaoezbekieoverseasterritorymayottekoreanoordoverseasdepartmentsaintpierremiquelonislamitischefederalerepubliekdercomoren" +
	"paraguayrepublicslovaakserepublictadjikistanhendersonducieoenoislandspitcairnrbvenezuela#5338republiccolombiavolksrepubliekbenin" +
	"repbolvenezuelaterritoriumbonairesainteustatiussabaoverzeesgebiedsdeelcocoseilandenoverseasdepartmentwallisfutunaunitarystateoftherepublicofindonesiaunionofthecomoros#7iri#6780" +
	"republiqueducamerounkoninkrijkthailandunitedstatesofindonesiarepublicnmacedoniaverstatenvanamerika#4320#4336taiwanprovince" +
	"unionsouthafrica#4316bahamasgemenebest#4344stchristoffelnevis#6680#6652brazzavillecongorepublic" +
	"tsjadsaotomeprincipeelsalvadorrepublickingdomofeswatinisaintvingrenadines#6litkoninkrijkbahreinrepublicalbania" +
	"britishsolomonislandsethiopiefederationmalaysiastateofthevaticancity#5835republicofczechia#7dmaantarctica" +
	"collectivitywallisfutunasouthvietnam#7bulgroothertogdomluxemburgsouthtomeprincipe#5finfaeroesstmartinfrance" +
	"drukyuloverseasterritoryarubabritsegebiedenindeindischeoceaanfederationofmalaysia#6625sultanateofzanzibarnyasalanddepartementdelamartinique" +
	"stchristopherennevisfederatieanddomtomfrancebritishoverzeesgebiedfalklandeilandengrondgebiedguadeloupe#6lesgaboenverenigdearabischerepublicegypte#5368" +
	"sovietsocialistrepublicsunionoverzeesgebiedsainthelenaascensiontristandacunha#2vengibralterethiopiafdrrepubliccolumbia#6indcomorosislands" +
	"faeroermaagdeneilandenmeestserenerepublieksanmarinorepublicofbeninsrv#6694cookeilandennieuwzeeland#6626" +
	"federalvolksrepubliekjoegoslavierepubliekoosttimor#5swdsaudiaarabia#5369territorymontserratzairekinshasacongodemrepsyrianarabrepbulic" +
	"territoriumpitcairneilanden#7irlkampucheaformercongodemocraticrepublicof#5frncomoresportugeserepublicrepubilikayakongodemokratiki" +
	"jamhuriyamuunganowatanzaniarepublicofthesudanrepubliekslowakijegazastrookenwestelijkejordaanoeverkinshasacongodemrepzaire#5310slovenskarepublika#2vdr" +
	"democraticrepublicofsaotomeandprincipebotswannaformerrepublicsouthvietnamhongkongsarchinazuidkoreastchristopherandnevisfederation#5830muscatenoman" +
	"peoplesrepublicmacaochinalibyanarabjamahariyadahomeybeninserbiaandmontenegroyugoslavia#4324#5fsmelpenbeenkust#4308" +
	"#4312#4340dutchantillesbulgariarepublicrepubliekturkiyeverenigdearabischerepublicservieenmontenegrostaatsgemeenschap#6696" +
	"#6620guatemalarepublic#2cpvterritoiredesileswallisetfutuna#5sur#7rwaspitsbergenkoninkrijkbulgarije" +
	"laospeoplesdemocraticrepublicbolivariaanserepubliekvanvenezuelademocraticrepublicvietnamgrossherzogtumluxemburgchinapeoplesrepublicmacaoaljumhuriyahaljazairiyahaddimuqratiyahashshabiyahtrinidad#5mzm" +
	"southgeorgiasouthsandwichislandsstaatvaticaanstadterritorialcollectivitysaintpierremiquelon#620#2crirepubliekcongo#6laorbvvenezuela" +
	"#5swarepublicofkiribatirepcongomocambique#2hndkoreademrepnbahreinrepubliekbolivia" +
	"litouwenrepublicturkmenistan#2virbritishoverzeesterritoriumanguilla#7dengrotelibischarabischesocialistvolksjamahiriyyanihonkokurepublicofsurinam" +
	"sovereigndemocraticrepublicfijizwitserseconfederatieformermacedoniafrenchsouthernandantarcticterritoriesfra#6690repbrazzavillecongo#2cmrczeckrepublic" +
	"democratischevolksrepubliekethiopiestchristophernevisfederatievoormaligejoegoslavischerepubliekmacedonie#5315#5365libyastaterepubblicaitalianakoninkrijkeswatini" +
	"papuaandnewguineaterritorycocoskeelingislandsgrondgebiedsaintmartinfransdeelmicronesiegefedereerdestatespalestijnsgebiedrepublieksingaporemyanmarbirmasaintmaartenstmartin" +
	"unarabemiratesstateofpapuanewguineaportugueseguinearepubliekvandemaledivenrevolutionairevolksrepubliekguineelebanondemocraticrepublicsaotomeprinciperepublicburundi" +
	"#5366comorenislamicfederalrepubliccostaricarepublicfsm#2vutunitedmexicanstatesrepublicofbosniaandherzegovinalandbonairesainteustatiussaba" +
	"venezuelarepbol#4328#5denbelgischkongorepublicadominicanatristandacunhaenascensionsinthelenaformerkampucheauzbekistanrepublic" +
	"#6692republiekangoladenmarkkingdomformersurinamtanganyikatanzaniafedmicronesiabahamasislandsbelize" +
	"#5jor#5317#5367thevaticansouthgeorgiezuidelijkesandwicheilandenwitrussischesocialistsovjetrepubliekfederalrepublicbrazilieoekraiensesocialistischesovjetrepubliek" +
	"jamhuriyakidemokrasiayakongomarshallislandsrepublicstatesolomonislandssultanatemuscatomancollectivityofsaintmartinvaticancityholyseesoevereinedemocratischerepubliekfiji#7dom" +
	"territorygibraltaroccupiedpalestinianterritoryincleastjerusalemformerwestsamoanipponnorthamerikaverenigdestatestsjechoslowaaksefederalrepubliczhongguobelarusrepublic" +
	"territorysaintbarthelemydemocratischjemenkoninkrijktonga#5seykaapverdischeeilandencommonwealthdominica#5316#5360" +
	"furstentumliechtensteinbelorussiansovietsocialistrepublicoverzeesegemeenschapfransguyanaoverzeesgebiedsdeelsvalbardjanmayenpuertoricospanishstaterepublichongarijecollectiviteitwallisfutuna" +
	"japanconfederaziunsvizraformermacedoniemacaospecialadministrativeregionofthepeoplesrepublicofchinarepubliekpolen#2atgfederalrepublicofsomaliasthelenaentristandacunha" +
	"#695nauruisland#6630kleinepacifischeislandsverenigdestatesterritoriumkaaimaneilandenbondsrepubliekoverseasterritoryislandsman#5385" +
	"republicsingaporecambodiastaterepubliekzuidsoedanislamitischebondsrepubliekdercomorenrepubliquemadagascar#7pan#6insplurinationalestaatbolivia" +
	"democraticfederalyugoslaviarepublicvietnamcomorosdprkoreaislamicrepublicofmauritaniatshadafghanistantransitionalislamicstate#2atf" +
	"democraticrepublicofthesudan#694gaboneserepubliekchinaprhongkongdemocratischerepublieksoedanmicronesiafederatedstatesunievanmyanmarcongorepubliek" +
	"solomonis#2vctrepublicindonesiefederalrepublicjoegoslaviebritishoverzeesgebiedislandsmanunitedkingdomlibyayemenadenrepoblikanimadagasikara" +
	"negarabruneidarussalammicronesiegefedereerdestatenfalklandsgrondgebiedgroenlandsintmaartenkofthenetherland#4300ethiopiafederaldemocraticrepublicformerunionofsouthafrica" +
	"#4348#2ata#693grondgebiedfransezuidelijkegebiedenvalleysandorraprincipalitysyemenukraniazuidsudan" +
	"koninkrijkmarokko#5swz#2hvokeelingislandscocoskinshasacongooverzeesgebiedsdeelsaintmartinfransdeelkongerigetdanmark#7pol" +
	"caymansargentijnserepubliekuppervoltaburkinafasobelorussischesovietsocialistrepublicrepublicofchaddemocraticfederalrepublicnepaliriran#692" +
	"republicofzambiarepubliekkirgiziezambiarepubliccomorenfederaleislamitischerepubliek#5sau#2and#5siemanislands" +
	"republicsoedanysland#6safcollectivityfrenchpolynesiajemenitischearabischerepubliek#5380imperialstateiranpeoplesrepublichongkongchina" +
	"formerduitsedemocraticrepublicserbiaindiaunionoverzeesgebiedsdeelturkscaicoseilandentaiwanchntetaparaguai#4540peoplesrepublicchinamacaospecialadministrativeregion" +
	"irafghanistannoregvietnamformerdemocraticrepublic#4398formerunitedrepubliccameroonfrenchsaintmartin#6698#691" +
	"fidjifederalrepublicbrazilunitedstatesamerica#5slvnorfkailenteratri#2htiformercentraalafrikaanskeizerrijk#5sud" +
	"formercambodja#6svgprincipalityofthevalleysofandorraoverzeesegemeenschapmayottebovenvolta#690formerduitsedemocratischerepubliek#2csk" +
	"congodemocratischerepubliekunitedstatesbraziloverzeesgebiedsdeelsaintpierremiquelonrepublicindonesiaunitedkingdomgreatbritainnorthirelandgilbertandelliceislandshautevoltarepublicofcyprus" +
	"#4574#7prkbosniaandherzegovinarepublicterritoryhongkongunitedkingdomoflibya#7pakjamhuuriyaddafederaalkasoomaaliyarepofkosovo" +
	"sankattansihanaislasmarianashrvatskacroatialocalname#4304chechrepublic#2asmmaneilandwesternsaharabechuanalandprotectorate" +
	"republieknaurufutunaandwallissocialistfederalrepublicofyugoslaviakingdomofitaly#5mor#6600koninkrijkafghanistanoverseascollectivityguadeloupe" +
	"iranpersiaturkserepublicrepubliquelaguineeequatorialeformerphilippinerepublicliberiarepublicmaldivischeeilandenincleritreaethiopiaperzie" +
	"britishoverzeesgebiedmontserratdemocraticpopularrepublicalgeriapaysdoutremerlapolynesiefrancaise#7ivbsintpierreenmiquelongreecekingdomkinshasacongodemocraticrepublicoftheverenigdestatesmaagdeneilanden" +
	"philippinecommonwealthterritoiredesterresaustralesetantarctiquesfrancaises#5970coalitiongovernmentdemocratickampuchea#2cze#5sluphilippines#5sri" +
	"#4212grenadaletlandshqiperiaconghoaxahoichunghiavietnamkingdomtongaoverzeesgebiedsdeelbritishmaagdeneilanden#5drv" +
	"territoriumsvalbardjanmayentristandacunhaandascension#6isrecuadortsjechoslovakijepalestiniannationalauthorityterritoryfrenchguianakingdomdenmark" +
	"departmentguianafrenchpartsaintmartinpeoplesrepublicofkampucheaafarissalanddenmark#6lebeqguineaslovakia" +
	"tanganyikaenzanzibarpapuaniuginisainthelenaandtristandacunhafederatiemaleisieoverseascollectivityfrenchpolynesiathailandsaotomeeprincipedrv" +
	"sovereigndemocraticrepublicoffijicuracaogriekenlandgeorgiefederatiesaintkittsnevisuzbekhistanmaldivensultanaat#4226" +
	"#6salmaltarepublicyemenarabrepublicghanarepublicrepublicofvenezuelarepublicverenigdestatesindonesie#4570ijslandserepubliek" +
	"formerfederationofmalayaminoroutlyingislandsusformerturkeysocialistischerepubliekroemeniefrsouthantarcticterr#4392congodemocraticrepubliczairekinshasadhivehiraajjeygejumhooriyyaa" +
	"malakka#6togterritorybritishvirginislandsbelicekorearepublicsouthfederatiemalakka#2hkgchili" +
	"formerbirmarepublicsierraleoneeritreastatephilippinerepublicformerczechoslovakiajemenmongoliapeoplesrepublicunitedarabemirate" +
	"#6irqformerunitedrepublicofcameroonkazakhsovietsocialistrepublicrepubliekvandemarshalleilandenlaospeopledemocraticrepublicrepublicunitedstatesindonesiamutawakkilitekingdomyemen#6sin" +
	"tanzaniatanganyika#4288nederlandsguyanafsmicronesia#4548tsjechischeenslowaaksefederatieverepubliekyemenrepnorthernrhodesia" +
	"tanganyikaandzanzibarunitedrepublicrepublicbolivarianavenezuelacongodemocraticrepublicofthekinshasacongodemocraticrepubliczairecesko#2aus#6thibirkinafaso" +
	"overseasterritoryfalklandislandssocialistpeopleslibyanarabjamahiriyayugoslaviazanzibar#5salbondsrepubliekduitslandsolomonislandsstate#6ven" +
	"#6van#5spn#4239malvinasfalklandeilandenoverseasterritorycocoskeelingislandsnorthernmarianascommonwealthrepublicofguinearepubliquedeguineeequatoriale" +
	"filipijnserepubliekmauretaniaroumaniarepubliekzimbabweterritoriumanguillanethantnepalfederaldemocraticrepublic#3ydye" +
	"britishoverzeesterritoriumguernseyislamicrepofiranvenezuelarepbolivarianadeazerbajdzjanrepubliccostaricarepublicofuppervoltamagyarkoztarsasagpalestinestateof" +
	"republictanganyikasaudiarabiakingdomrepubliekvanuatuuniebirma#5900southadenyemenpeoplesdemocraticrepublicgeorgiaddr" +
	"#5mas#6solindependentstateofpapuanewguinea#4214ruanda#4222#4238#2hmd" +
	"peoplessocialistrepublicofalbania#2vatformerunitedarabrepublicsocialistsovjetrepubliekenunie#6570#6spnrepublicrwandavirginislandsbritish" +
	"overzeesgebiedbritishindischeoceaanterritoriumkingdomofdenmarkrepublicoftajikistanjerseygrootbrittannieennoordierlandverenigdkoninkrijk#5mlthashemitekingdomtransjordan#2afi" +
	"republiccuba#5sinprincipautedemonaco#6somtanganyikaformerbyelorussianssrkingdomnetherlandscuracaouniecomoren" +
	"formercameroonkypriakidimokratiahellenicrepublickingdomofgreece#6565#6571#6srithedemocraticrepublicofthecongo" +
	"yemenaroverseasterritorymacaoafrikaborwafransguyana#6itaethiopiapeoplesdemocraticrepublicrepubliekkazachstan#5mya" +
	"mongoliarepubliclithuania#6tajoverseasdepartmentnewcaledoniarepubliekgeorgie#5somangolarepublicozbekiston" +
	"republicofgreece#6572turkiyegibraltarethiopianempireturkijerepubliekoegandaislamitischerepubliekpakistan" +
	"#7kgzpersiairanassudanbritsgebiedindeindischeoceaanvietnamsocialistrepublic#2abwverenigdestatenvannoordamerika#2afg" +
	"#5mexdemocraticvolksrepubliekalgerijereunionislandgemenebestvanpuertoricooverzeesgebiedheardeilandmcdonaldeilanden#5solcommonwealthofthenorthernmarianaislandscameroonunitedrepublic" +
	"fmrdemyemenphilipinesrepubliquedemocratiqueducongoindependentstatesamoamauretaniealurduncentralafricanempirekoreanorth" +
	"laopeoplesdemrepalandautonomousprovincekhmerrepublicsthelenatristandacunhaascensionpalauislandsnigerrepubliekarmenieoverzeesgebiedbouveteiland" +
	"grondgebiedamerikaanssamoarepublicofcotedivoirebeluuerabelaubrazzavilleformercongoindependentandsovereignrepublicofkiribati#2autmaldiveislandssultanatekalaallitnunaat" +
	"#5mawburkinofasorepublicofecuadorsultanateofthemaldiveislands#4218palestinianadminareasrepublicaustria#5jam" +
	"azerbeidsjanislandsman#6sudsaintkittsnevis#4562#4578lareunionterritoriumguernsey" +
	"mozambiquepeoplesrepublicmaltaaotearoanieuwzeelandmozambiquerepublicnorgeoverseasterritoryusvirginislandssuidafrikarepublicdemocraticyemen" +
	"kazachiesyrianarabrepublicrepublicguatemala#2azestateoferitreazanzibarpeoplesrepublicislamicrepublicmauritanierepubblikatamalta" +
	"#2alaoverseaslandsoffrenchpolynesia#6sierepubliekportugal#6saulibaneserepublic#7rsasaintvincentandthegrenadines" +
	"servieenmontenegrosainthelenaandascensionyemenarabrepublicyemen#5drc#9qadepartmentmayottecommonwealthbahamasbangladesh" +
	"republictrinidadtobagoportugeestimormiddenafrikaanserepublicvolksrepubliekalbanie#3aidj#6icemongolierepublicireland" +
	"#5msi#5910#6tonswiterlandunitedkingdomofgreatbritainabodeofpeacenationofbruneiguernseychannelislandsyemenpeoplesdemocraticrepublic" +
	"#2antrepubliczimbabwe#6tunbjelorussischessrunitedarabicemirates#4248formerlibyanarabjamahiriya#4280" +
	"republicaargentinacollectiviteitguadeloupestpierremiquelonbuthanlibyanajguineaconakry#6560gemenebestaustralie" +
	"sainthelenaascension#4516sierreleoneislamitischerepubliekgambiaalbanesevolksrepubliekcomorenkingdombelgiumdrc" +
	"iranislandsrepublicsinteustatiusenbonairefalklandislandsmalvinassomaliafederalrepublicrepublicofkyrgyzstantsjechierepublicofnorthmacedoniamicronesiafedstatesof" +
	"#5jpnsintvincent#4231turkscaicoseilanden#7rusrepublicmozambiquesaotome#3anhh" +
	"arabrepublicsyriaascensionsainthelenafryserbiamontenegrosocialistischerepubliekvandeunievanburmakofthenetherlandarubarepublieksanmarinodepartementmayottebangladesj" +
	"laospdrpeoplesrepublicmainlandchinarepublicoffrancekirgiziarepublickirgistan#2macmatanitutugalalaoviti#4492" +
	"islamicrepublicirannouvellecaledonie#2alboverzeesgebiednorfolkeilandsaintmaartenfransdeel#6slv#5svg#4230" +
	"peoplesrepublicchinadrcongodominicaanserep#6530tristandacunhaascensionandsainthelena#6swd#4566moldaviansovietsocialistrepublic" +
	"sudandemocraticrepublicrepublikindonesia#5hairepofmoldovajumhuriyatassudanrepublicofcaboverdestchristophernevisfederationislamicrepublicmauritania" +
	"mongoliastateoverzeesgebiedanguilla#5saf#2aia#6slubritishoverzeesgebiedkaaimaneilandennepaldemocraticfederalrepublicsamoaindependentstate" +
	"#4233#6seychilevanuatu#6531chinataiwanprovincegrondgebiedsaintmaartenpeoplesdemocraticrepublicethiopia" +
	"suomipapaunewguinea#5hun#7djirepublicadecolombiamartinique#6ire#9ve" +
	"keelingeilanden#5honbjelorussie#9gaantiguaandbarbboetan#9jekoninkrijknoorwegen" +
	"swazliandfalklandislandsislasmalvinasliberia#2tjk#4232yemenpeoplesdemocraticrepublicsouthadenbritishoverzeesgebiedbritishindischeoceaanterritoriumfrenchterritoryoftheafarsandtheissas" +
	"#4292taiwanprovinceofchina#6552republicivorycoastvitiroemeensesocialistischerepubliek#4512lesotho" +
	"overzeesegemeenschapsaintmartinfransdeelrepublikayuburundirepublicofkazakhstan#7kor#7kazsolomonseilanden#9gfchannelislandsguernsey" +
	"micronesiefederalstates#2mafrepublicelsalvadorunitedstatesofbrazilellas#6tricotedivoireivorycoastsocialistethiopia" +
	"boliviamultinationalestaatpresecessionsudanrepubliekierlandpolandrepubliccaicosislandsturks#6553#2frabritishoverzeesgebiedguernsey" +
	"peoplesrepubliczanzibarrepyemenfransguianaargentijnserepublicdemocratischerepubliekvancongodemocratischfederatiefjoegoslavieteratriofnorfkailen#9sg" +
	"#9vgmadagasikarawesternsamoasamoa#9gg#4404kirgiziesvg#4496" +
	"territoriumbritishindischeoceaanterritoriumsvizzera#2hrv#4234#4246republiekindonesieoverseasterritorysaintbarthelemynorthkorea" +
	"kersteilandrepubliekguatemalafijieilandenrepubliekcooperatieverepublicguyana#9sddemocratischevolksrepubliekjemengautemala#6481" +
	"republicirak#9gdegyptarabrepofrepskorearepubblicadisanmarinokoninkrijklibieheardisland#4499" +
	"#5monstateofvietnamrepubliekhondurassaintmaartenkingdomnetherlands#5cub#6frnfrenchpartstmartin#6swa" +
	"#6551statevietnamdemocraticrepublicofmadagascarislamitischestaatafghanistanterritoryoftheafarsandissasczechrepublic#7kuw#9se" +
	"#9va#2mwi#6482repofkorea#9bitaaf#9geoverzeesgebiedgroenland" +
	"guineequatorialvenezuelarepublicabolivariana#4418republicjemenrepubliekbeninukgreatbritainnorthernireland#5mli#2mli" +
	"#4498commonwealthphilippinesoverseasdepartmentreunion#6tuvjamhuryatislamipakistancambodiakampucheastvincentendegrenadinensierraleonerepublic" +
	"#2tgoburmaunionofmyanmar#4296man#5cam#5cdisalomonislands#2omn" +
	"ierserepubliekchinamainlandliechtenstien#9sbvaticancitystateholyseezairecongodemocraticrepublicof#6483#9bh" +
	"territoryamericansamoakyrgyzstanrepublicfederalstatesofmicronesiaicelandrepublic#5malpiruwsuyu#2tun#6359" +
	"#6305iranempirerepubliquerwandaise#2tonrepubliekitaliebritishhondurasmauritiusislamitischerepubliekafghanistan" +
	"sovietrussia#5chnmalvinenpapuanguineasrilankapakistanislamicrepublicvolksrepubliekpolencssr" +
	"#9scalmamlakahalmaghribiyahkaapverdischeislands#9vcoverseasdepartmentsaintmartinfrenchpart#9xk#6484iceland" +
	"#5dji#5domlichtenstein#9lc#4400slovenianrepublictokelaueilanden#5qat" +
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
	"southgeorgiazuidelijkesandwicheilanden#5magrepublicofdahomeysaotomeandprterritoryofamericansamoaformercongoleopoldstadrepubliquetogolaiseunitedstatesofamerica" +
	"overzeesgebiedsdeelgibraltarrepubliekugandazuidgeorgieendezuidelijkesandwicheilandencoalitiongovernmentofdemocratickampucheaformerunionsovietsocialistrepublicssaotomeandprincipedemocraticrepublicierland#9sl" +
	"#9vnbritishguianamicronesiafedstatstmartinfrenchpartuniedersocialistischesovjetrepublieken#9bn#9glrepubliekmauritius" +
	"saotomeyprincipe#2arecaicosislandsandturksfranceanddomtomalgeriademocraticpeoplesrepublicgrootbrittannie#5145duitsedemocratischerepubliek" +
	"falklandeilandenmalvinas#2tmp#5135hongkongsarstkittsnevisfederationrepublicsurinamunitedstatesindonesiahasjemitischkoninkrijkjordanie" +
	"#2tcdvanuatarepublicofperustatenepalrepublicboeroendibharatiyaganarajyagrondgebiedcuracaosouthernyemenpeoplesrepublic" +
	"djiboeti#9sm#9vifaeroeisds#9aq#9ba#9dm#9gm" +
	"#9km#2mda#4410#9nistaatsgemeenschapserviemontenegrojugoslavieformersamoaonafhankelijkestaat#5150" +
	"#6350chinaprmainland#2hunafghanistanirrepubliccongothegambia#2vgbfrenchrepublic" +
	"socialistrepublicroemenie#6stpverenigdestatesvenezuelaabessinieromaniakingdomkroatieyugoslaviaserbiamontenegrocaymanislands" +
	"#9sj#7ken#9arstmartinfransdeel#9jpdutchguianasurinamtanganyikazanzibarverenigderepublicdepartmentfrenchguiana" +
	"#2marfrserbiamontenegroserbia#5madrepubliekalbaniekoninkrijkswazilandomankoninkrijkegyptenorwaykingdom" +
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
	"#5680formersouthernyemen#2frofederalerepublieksomalievietnamsouth#9si#9vuarabischerepubliekegypte" +
	"#9au#9be#9gqoverseasdepartmentmartinique#9ie#9kimostserenerepublicofsanmarino#6450" +
	"#9li#9muoverzeesecollectiviteitguadeloupe#4414#9ne#4466#4478territorypapuanewguinea" +
	"netherlandsantillessaintmaartenthekingdomofthenetherlandsterritoiredesterresaustralesantarctiquesfrancaises#5130republiekcongobrazzavillecongorepublicbrazzavilleyugoslavsocialistfederalrepublic" +
	"oubanguichari#6syrsinthelenatristandacunhaenascensionguernseybailiwickstatekuwaittanziniasiamkingdom#9sv" +
	"collectivitysaintmartintimorlesteeasttimor#2fin#9bd#9cvindependenstetbilongpapuaniugini#9mv#4417" +
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
	"philippijnen#9uapeoplesrepublicofhungary#9by#9cuegyptunitedarabrepublicuntiedstates#6402" +
	"#9de#9guislandsrepubliciran#9kegaboneserepublickingdomthailand#9lu#9mq" +
	"#9na#4462#4474kongeriketnorgerepublicofthenigersgeoandtheis#6346hagereertra" +
	"koninkrijklesothocyprusrepubliccongobrz#6sen#6skncapeverdeiskosovabolivrepublicvenezuela" +
	"#7tjk#5cha#7mribritishmaagdenislandsoverseasterritorysainthelenaascensiontristandacunhaoverseascollectivitysaintmartinfrenchpartbouvet#9pt" +
	"#9srtimorleste#9azmacaochinapeoplesrepublicrepublicahonduras#9cr#6403republicestonia" +
	"yemennorth#9lt#9mrwestbankandgazastripfyromnorthmacedoniamacedonia#2mozbritsesalomonseilandenrussiansovietfederativesocialistrepublic" +
	"#6345#6sloukrain#7yemdemrepofcongorepubliekperuoverzeesgebiedchristmaseilandkoreareps" +
	"#7mgl#9ss#7ksaoverzeesgebiedcuracao#2mus#6404#9ls#9ms" +
	"#9ncamerikaansemaagdeneilandenrepubliekkaapverdie#4480tajiksovietsocialistrepublicbahrainstatesaintmaartenknetherland#6344" +
	"republiczambiaoverzeesgebiedguernseyvenezuelaunitedstatesvolksdemocratischerepubliclaos#4780departementguadelouperepublicofpanamakingdomromania" +
	"arabischerepublieksyriekambodjanederlandseastindieprincipalityandorra#9bzfederalestatenmicronesia#9fr#6411" +
	"#6461#6475#9lrkingdombhutanivorycoastrepublicofcotedivoirevorstendomandorraindonesieestadolibreasociadodepuertorico" +
	"taiwanprovincievanchinakingdomoflaos#7tunvenezuelarepublicusamericanoordelijkemarianaislandskuwaitstatevirginislandsoftheunitedstates" +
	"formertanganyikaandzanzibar#9pyhongaarserepublicdemocratischesocialistischerepublieksrilanka#9gy#4470republicofmaldiveskingdomburundi" +
	"andorraprincipalityfyrmacedoniaduitsebondsrepubliekfalklandislandsmalvinasislandsrussiasovietunion#7mnemaagdeneilandenvandeverenigdestatenrussia" +
	"#7mliirelandkenyarepublicchristmaseilandrepubliciraqafghanestandemyemen#6tkm" +
	"overzeesegemeenschapwallisfutunaforoyarfrenchguinea#2turunscr1244kosovomacaochinamarshalleilandenstvincentendegrenadines" +
	"kingdomofiraqrepublicukraine#5czrrepublicofhaitiautonomousprovinceofaland#5cap#7mdvkingdomofyemen" +
	"democraticrepubliccongooverseasterritoryreunionfederalrepublicsomalieburmaunienationofbruneioverzeesgebiedsdeelguamslovakiarepublicterritoriumaland" +
	"#2tzadepartementfranspolynesierepublicofguineabissauoekrainerepubliekcotedivoirebosnieenhercegovinakosovo#4768" +
	"transitionalgovernmentethiopiakoninkrijknepal#7tkmformertanganyikaenzanzibartojikistondijboutirepublicsurinamerepublicequatorialguinea" +
	"republicvenezuela#7maw"

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
	817, 818, 822, 825, 826, 826, 827, 827, 827, 829, 829, 829, 831, 831, 831, 832,
	832, 834, 834, 834, 834, 836, 837, 840, 840, 841, 842, 844, 844, 844, 846, 847,
	848, 849, 849, 850, 850, 850, 850, 850, 852, 853, 853, 854, 855, 855, 855, 857,
	858, 858, 859, 859, 859, 859, 859, 859, 859, 863, 863, 863, 863, 864, 866, 867,
	867, 867, 867, 867, 869, 869, 869, 870, 870, 871, 871, 872, 874, 876, 876, 876,
	878, 881, 882, 884, 884, 886, 887, 887, 888, 888, 890, 891, 891, 892, 894, 894,
	894, 894, 897, 899, 900, 901, 903, 903, 904, 906, 906, 906, 907, 907, 908, 908,
	909, 910, 912, 914, 914, 914, 914, 914, 916, 917, 917, 917, 918, 918, 919, 921,
	922, 922, 922, 923, 923, 924, 924, 925, 927, 928, 929, 929, 929, 930, 930, 930,
	931, 933, 934, 938, 938, 940, 942, 943, 944, 944, 945, 945, 946, 947, 949, 951,
	952, 953, 955, 955, 955, 958, 958, 960, 960, 960, 960, 962, 962, 963, 963, 966,
	967, 968, 971, 971, 972, 972, 973, 973, 973, 974, 974, 976, 976, 978, 979, 981,
	983, 983, 983, 983, 983, 984, 985, 986, 986, 987, 988, 989, 991, 991, 992, 992,
	993, 993, 994, 994, 996, 998, 1001, 1002, 1003, 1004, 1005, 1005, 1006, 1007, 1009, 1009,
	1009, 1009, 1010, 1011, 1012, 1013, 1014, 1016, 1016, 1019, 1019, 1019, 1019, 1021, 1022, 1023,
	1025, 1025, 1027, 1028, 1029, 1030, 1030, 1030, 1032, 1032, 1032, 1033, 1034, 1034, 1035, 1035,
	1036, 1037, 1037, 1039, 1039, 1040, 1041, 1041, 1041, 1042, 1044, 1045, 1045, 1046, 1046, 1046,
	1047, 1049, 1050, 1050, 1052, 1053, 1055, 1056, 1056, 1058, 1060, 1060, 1061, 1061, 1062, 1062,
	1063, 1063, 1063, 1064, 1065, 1065, 1065, 1066, 1066, 1067, 1069, 1070, 1070, 1070, 1070, 1070,
	1070, 1070, 1072, 1072, 1072, 1072, 1073, 1073, 1075, 1076, 1078, 1078, 1082, 1082, 1082, 1083,
	1084, 1085, 1085, 1087, 1088, 1089, 1090, 1090, 1091, 1091, 1091, 1091, 1091, 1092, 1094, 1094,
	1095, 1095, 1097, 1097, 1097, 1098, 1101, 1101, 1102, 1104, 1105, 1106, 1107, 1107, 1108, 1109,
	1111, 1111, 1112, 1114, 1115, 1115, 1116, 1118, 1118, 1118, 1118, 1119, 1119, 1120, 1122, 1122,
	1126, 1128, 1131, 1132, 1132, 1132, 1132, 1133, 1134, 1134, 1134, 1135, 1136, 1136, 1136, 1136,
	1137, 1137, 1138, 1140, 1140, 1140, 1140, 1141, 1142, 1142, 1142, 1142, 1143, 1144, 1144, 1144,
	1144, 1145, 1146, 1146, 1146, 1146, 1146, 1148, 1148, 1149, 1149, 1149, 1150, 1150, 1152, 1154,
	1155, 1155, 1156, 1156, 1158, 1158, 1158, 1161, 1161, 1163, 1164, 1164, 1165, 1165, 1166, 1166,
	1167, 1168, 1170, 1170, 1172, 1174, 1174, 1175, 1176, 1176, 1177, 1178, 1179, 1179, 1179, 1182,
	1182, 1183, 1183, 1184, 1184, 1185, 1186, 1186, 1187, 1187, 1187, 1188, 1188, 1188, 1188, 1190,
	1191, 1194, 1195, 1195, 1196, 1197, 1198, 1200, 1200, 1201, 1203, 1208, 1209, 1210, 1210, 1211,
	1211, 1212, 1213, 1213, 1213, 1214, 1215, 1216, 1216, 1217, 1217, 1218, 1218, 1220, 1220, 1220,
	1223, 1223, 1224, 1224, 1225, 1225, 1226, 1230, 1231, 1232, 1233, 1233, 1235, 1235, 1238, 1238,
	1239, 1241, 1243, 1244, 1244, 1244, 1244, 1245, 1246, 1246, 1246, 1249, 1249, 1250, 1250, 1250,
	1250, 1253, 1253, 1253, 1253, 1256, 1256, 1256, 1256, 1256, 1260, 1262, 1263, 1264, 1265, 1265,
	1266, 1266, 1266, 1266, 1267, 1268, 1268, 1271, 1272, 1272, 1272, 1273, 1273, 1273, 1273, 1273,
	1276, 1277, 1278, 1279, 1279, 1280, 1282, 1282, 1282, 1285, 1285, 1286, 1286, 1286, 1287, 1287,
	1287, 1287, 1289, 1290, 1290, 1290, 1291, 1293, 1294, 1294, 1295, 1295, 1296, 1296, 1296, 1298,
	1299, 1300, 1301, 1303, 1303, 1305, 1305, 1306, 1307, 1307, 1310, 1311, 1312, 1312, 1313, 1313,
	1313, 1314, 1314, 1314, 1314, 1314, 1314, 1315, 1315, 1315, 1315, 1315, 1318, 1318, 1319, 1319,
	1319, 1319, 1320, 1322, 1322, 1323, 1324, 1325, 1325, 1326, 1326, 1326, 1326, 1327, 1327, 1328,
	1329, 1330, 1331, 1334, 1335, 1335, 1336, 1336, 1339, 1339, 1339, 1339, 1340, 1341, 1343, 1345,
	1345, 1346, 1347, 1347, 1348, 1349, 1351, 1351, 1352, 1352, 1353, 1354, 1355, 1357, 1358, 1360,
	1360, 1360, 1360, 1360, 1360, 1360, 1360, 1360, 1360, 1360, 1360, 1361, 1361, 1361, 1363, 1363,
	1365, 1365, 1367, 1367, 1367, 1367, 1367, 1368, 1369, 1370, 1371, 1372, 1372, 1374, 1375, 1375,
	1375, 1375, 1375, 1375, 1375, 1376, 1377, 1377, 1378, 1378, 1378, 1378, 1379, 1381, 1383, 1383,
	1385, 1385, 1386, 1388, 1389, 1389, 1390, 1392, 1395, 1396, 1396, 1396, 1396, 1396, 1397, 1397,
	1397, 1399, 1399, 1400, 1402, 1402, 1403, 1403, 1404, 1406, 1406, 1406, 1406, 1406, 1407, 1407,
	1408, 1409, 1411, 1412, 1412, 1414, 1414, 1414, 1416, 1416, 1418, 1418, 1419, 1419, 1420, 1420,
	1420, 1422, 1424, 1424, 1425, 1425, 1426, 1426, 1426, 1427, 1427, 1427, 1429, 1430, 1431, 1432,
	1432, 1432, 1432, 1433, 1434, 1434, 1434, 1436, 1437, 1437, 1438, 1438, 1438, 1439, 1439, 1439,
	1440, 1440, 1440, 1440, 1440, 1440, 1441, 1441, 1441, 1442, 1442, 1442, 1446, 1446, 1446, 1448,
	1449, 1450, 1452, 1452, 1453, 1453, 1454, 1454, 1454, 1454, 1456, 1457, 1459, 1460, 1460, 1461,
	1461, 1461, 1462, 1464, 1465, 1466, 1468, 1470, 1472, 1472, 1472, 1473, 1475, 1476, 1477, 1478,
	1479, 1480, 1481, 1482, 1484, 1484, 1485, 1487, 1487, 1487, 1488, 1489, 1491, 1492, 1494, 1494,
	1495, 1496, 1497, 1497, 1497, 1499, 1499, 1500, 1500, 1500, 1501, 1501, 1503, 1503, 1503, 1503,
	1506, 1507, 1507, 1507, 1509, 1509, 1512, 1514, 1517, 1517, 1517, 1519, 1520, 1521, 1523, 1525,
	1525, 1525, 1527, 1527, 1527, 1527, 1527, 1528, 1529, 1533, 1535, 1536, 1536, 1537, 1537, 1537,
	1538, 1539, 1539, 1539, 1542, 1542, 1544, 1545, 1549, 1550, 1550, 1550, 1552, 1553, 1553, 1554,
	1554, 1554, 1554, 1554, 1554, 1555, 1555, 1555, 1555, 1556, 1556, 1557, 1557, 1557, 1557, 1557,
	1557, 1559, 1560, 1562, 1562, 1562, 1563, 1564, 1567, 1568, 1568, 1568, 1568, 1569, 1570, 1570,
	1570, 1570, 1571, 1572, 1572, 1574, 1576, 1577, 1578, 1578, 1579, 1579, 1579, 1581, 1581, 1582,
	1583, 1585, 1585, 1586, 1587, 1589, 1591, 1593, 1593, 1594, 1594, 1594, 1594, 1596, 1596, 1596,
	1596, 1596, 1596, 1596, 1596, 1598, 1601, 1602, 1602, 1602, 1602, 1604, 1605, 1605, 1606, 1606,
	1607, 1607, 1607, 1609, 1611, 1611, 1613, 1613, 1613, 1613, 1614, 1614, 1614, 1614, 1614, 1616,
	1617, 1617, 1617, 1617, 1617, 1618, 1619, 1620, 1622, 1623, 1624, 1625, 1626, 1626, 1627, 1629,
	1629, 1632, 1633, 1635, 1636, 1636, 1637, 1638, 1638, 1638, 1639, 1640, 1640, 1640, 1641, 1643,
	1643, 1643, 1644, 1645, 1646, 1648, 1648, 1649, 1649, 1651, 1652, 1653, 1653, 1653, 1653, 1654,
	1656, 1656, 1656, 1657, 1659, 1659, 1660, 1660, 1660, 1660, 1661, 1661, 1663, 1665, 1665, 1665,
	1666, 1666, 1666, 1666, 1667, 1667, 1669, 1669, 1669, 1669, 1670, 1670, 1672, 1672, 1672, 1672,
	1673, 1673, 1673, 1674, 1676, 1677, 1678, 1680, 1680, 1680, 1683, 1683, 1683, 1684, 1684, 1684,
	1685, 1685, 1686, 1686, 1686, 1686, 1686, 1686, 1688, 1689, 1690, 1691, 1692, 1693, 1695, 1696,
	1698, 1698, 1698, 1700, 1702, 1703, 1703, 1703, 1705, 1707, 1709, 1711, 1711, 1712, 1713, 1714,
	1714, 1714, 1715, 1715, 1717, 1719, 1723, 1725, 1727, 1727, 1728, 1729, 1729, 1729, 1730, 1731,
	1732, 1733, 1734, 1734, 1735, 1735, 1735, 1735, 1736, 1737, 1737, 1740, 1740, 1740, 1742, 1742,
	1743, 1745, 1745, 1746, 1747, 1747, 1747, 1747, 1747, 1748, 1748, 1748, 1748, 1749, 1751, 1751,
	1751, 1751, 1751, 1752, 1752, 1754, 1756, 1757, 1759, 1759, 1759, 1760, 1762, 1762, 1762, 1763,
	1763, 1763, 1763, 1763, 1764, 1764, 1765, 1765, 1767, 1769, 1769, 1769, 1771, 1771, 1773, 1773,
	1773, 1773, 1774, 1775, 1777, 1777, 1777, 1777, 1777, 1778, 1780, 1780, 1780, 1780, 1782, 1782,
	1783, 1783, 1783, 1783, 1784, 1784, 1784, 1784, 1784, 1786, 1787, 1789, 1789, 1791, 1791, 1791,
	1793, 1793, 1794, 1794, 1795, 1797, 1797, 1797, 1797, 1797, 1797, 1797, 1798, 1798, 1799, 1799,
	1799, 1801, 1802, 1802, 1803, 1803, 1805, 1806, 1806, 1807, 1809, 1810, 1810, 1812, 1814, 1814,
	1815, 1815, 1815, 1817, 1817, 1818, 1819, 1820, 1822, 1823, 1823, 1823, 1823, 1823, 1825, 1826,
	1826, 1827, 1827, 1827, 1827, 1828, 1828, 1828, 1828, 1828, 1828, 1830, 1832, 1834, 1834, 1834,
	1834, 1835, 1837, 1837, 1840, 1841, 1843, 1843, 1844, 1844, 1846, 1846, 1846, 1847, 1849, 1849,
	1850, 1850, 1851, 1851, 1851, 1852, 1852, 1852, 1854, 1855, 1855, 1856, 1857, 1857, 1857, 1857,
	1857, 1858, 1859, 1860, 1861, 1864, 1866, 1868, 1868, 1868, 1870, 1871, 1871, 1872, 1872, 1872,
	1872, 1873, 1873, 1873, 1875, 1877, 1879, 1881, 1882, 1882, 1883, 1885, 1885, 1887, 1887, 1889,
	1889, 1889, 1889, 1889, 1890, 1891, 1893, 1895, 1896, 1896, 1896, 1897, 1899, 1899, 1900, 1902,
	1903, 1903, 1906, 1907, 1907, 1907, 1908, 1911, 1912, 1912, 1913, 1916, 1918, 1918, 1918, 1918,
	1918, 1918, 1918, 1918, 1920, 1922, 1922, 1923, 1924, 1924, 1925, 1926, 1927, 1927, 1927, 1927,
	1927, 1928, 1929, 1929, 1930, 1930, 1931, 1932, 1933, 1935, 1937, 1938, 1938, 1939, 1939, 1939,
	1942, 1942, 1942, 1942, 1943, 1945, 1946, 1948, 1948, 1949, 1949, 1949, 1950, 1950, 1951, 1952,
	1953, 1953, 1954, 1955, 1955, 1957, 1957, 1959, 1959, 1961, 1962, 1963, 1963, 1965, 1965, 1966,
	1967, 1968, 1969, 1969, 1969, 1969, 1969, 1970, 1971, 1971, 1972, 1974, 1977, 1978, 1978, 1979,
	1981, 1981, 1981, 1982, 1986, 1986, 1986, 1988, 1990, 1991, 1992, 1992, 1994, 1994, 1995, 1995,
	1996, 1997, 1998, 2000, 2002, 2003, 2003, 2004, 2005, 2006, 2006, 2006, 2006, 2006, 2007, 2008,
	2008, 2008, 2010, 2010, 2012, 2012, 2015, 2016, 2016, 2017, 2018, 2021, 2022, 2022, 2022, 2022,
	2023, 2023, 2024, 2025, 2025, 2028, 2029, 2029, 2029, 2029, 2031, 2032, 2033, 2033, 2034, 2034,
	2036, 2036, 2036, 2036, 2037, 2040, 2040, 2044, 2047, 2049, 2049, 2050, 2050, 2050, 2051, 2052,
	2053, 2053, 2054, 2055, 2055, 2056, 2056, 2056, 2057, 2057, 2057, 2057, 2059, 2060, 2061, 2061,
	2061, 2064, 2064, 2066, 2066, 2066, 2066, 2067, 2068, 2068, 2068, 2070, 2070, 2072, 2072, 2072,
	2072, 2072, 2073, 2075, 2077, 2078, 2078, 2078, 2078, 2079, 2080, 2080, 2082, 2082, 2083, 2084,
	2085, 2085, 2087, 2087, 2087, 2087, 2087, 2088, 2088, 2088, 2089, 2091, 2091, 2091, 2092, 2092,
	2092, 2093, 2093, 2093, 2093, 2093, 2093, 2093, 2094, 2094, 2096, 2097, 2098, 2099, 2099, 2100,
	2100, 2102, 2102, 2104, 2106, 2107, 2108, 2109, 2111, 2112, 2114, 2114, 2115, 2117, 2118, 2118,
	2119, 2119, 2119, 2119, 2121, 2122, 2123, 2124, 2125, 2125, 2125, 2125, 2126, 2127, 2129, 2129,
	2129, 2130, 2133, 2133, 2134, 2137, 2138, 2139, 2139, 2140, 2141, 2143, 2143, 2144, 2144, 2145,
	2145, 2146, 2147, 2148, 2149, 2149, 2149, 2150, 2150, 2151, 2154, 2156, 2157, 2159, 2159, 2160,
	2160, 2161, 2162, 2164, 2165, 2165, 2168, 2168, 2169, 2170, 2172, 2172, 2173, 2173, 2174, 2175,
	2175, 2176, 2176, 2176, 2178, 2179, 2181, 2181, 2182, 2183, 2185, 2186, 2186, 2186, 2187, 2191,
	2191, 2191, 2191, 2192, 2195, 2195, 2197, 2198, 2199, 2199, 2200, 2200, 2200, 2201, 2202, 2202,
	2203, 2204, 2204, 2205, 2208, 2209, 2211, 2211, 2212, 2213, 2215, 2215, 2219, 2220, 2222, 2223,
	2223, 2224, 2225, 2226, 2226, 2228, 2230, 2231, 2231, 2232, 2232, 2233, 2233, 2234, 2236, 2237,
	2237, 2238, 2239, 2240, 2240, 2240, 2240, 2240, 2240, 2242, 2242, 2242, 2243, 2245, 2247, 2247,
	2248, 2248, 2249, 2249, 2249, 2251, 2252, 2253, 2254, 2254, 2256, 2257, 2260, 2261, 2262, 2262,
	2263, 2263, 2265, 2266, 2267, 2268, 2271, 2273, 2274, 2275, 2276, 2277, 2279, 2280, 2282, 2283,
	2284, 2285, 2286, 2286, 2287, 2287, 2287, 2287, 2288, 2289, 2291, 2293, 2293, 2294, 2295, 2296,
	2296, 2296, 2296, 2296, 2299, 2300, 2300, 2301, 2302, 2302, 2302, 2303, 2303, 2303, 2304, 2304,
	2305, 2306, 2306, 2307, 2307, 2307, 2307, 2308, 2311, 2311, 2311, 2311, 2312, 2313, 2314, 2315,
	2315, 2315, 2315, 2317, 2319, 2320, 2321, 2321, 2322, 2323, 2324, 2324, 2324, 2325, 2326, 2326,
	2326, 2327, 2327, 2327, 2328, 2331, 2332, 2333, 2333, 2334, 2335, 2336, 2336, 2338, 2338, 2338,
	2339, 2339, 2339, 2339, 2340, 2340, 2340, 2340, 2340, 2341, 2341, 2343, 2344, 2345, 2348, 2348,
	2348, 2349, 2350, 2352, 2352, 2352, 2354, 2354, 2354, 2354, 2356, 2357, 2357, 2357, 2359, 2359,
	2359, 2361, 2363, 2364, 2367, 2367, 2368, 2368, 2368, 2368, 2370, 2372, 2372, 2372, 2374, 2374,
	2374, 2375, 2375, 2375, 2376, 2376, 2378, 2380, 2380, 2380, 2380, 2380, 2380, 2382, 2382, 2383,
	2385, 2386, 2386, 2387, 2389, 2389, 2389, 2390, 2390, 2391, 2391, 2391, 2391, 2391, 2394, 2395,
	2397, 2399, 2400, 2400, 2400, 2400, 2400, 2401, 2402, 2402, 2403, 2404, 2404, 2404, 2404, 2405,
	2405, 2405, 2405, 2405, 2410, 2410, 2410, 2410, 2411, 2412, 2412, 2412, 2412, 2412, 2415, 2415,
	2415, 2415, 2416, 2416, 2418, 2418, 2419, 2419, 2419, 2419, 2419, 2420, 2421, 2422, 2423, 2423,
	2423, 2424, 2424, 2427, 2427, 2427, 2427, 2428, 2429, 2429, 2432, 2433, 2434, 2435, 2437, 2438,
	2440, 2440, 2440, 2443, 2444, 2445, 2446, 2447, 2448, 2448, 2448, 2448, 2449, 2450, 2450, 2451,
	2451, 2453, 2454, 2455, 2459, 2461, 2462, 2462, 2462, 2462, 2462, 2462, 2463, 2464, 2465, 2465,
	2469, 2469, 2470, 2470, 2471, 2472, 2472, 2472, 2473, 2475, 2475, 2476, 2477, 2479, 2479, 2480,
	2481, 2482, 2482, 2483, 2484, 2484, 2485, 2485, 2485, 2488, 2488, 2488, 2490, 2491, 2493, 2494,
	2495, 2495, 2496, 2496, 2496, 2496, 2498, 2499, 2501, 2502, 2503, 2504, 2504, 2505, 2508, 2509,
	2509, 2509, 2509, 2509, 2510, 2510, 2512, 2512, 2513, 2514, 2514, 2514, 2515, 2517, 2517, 2517,
	2517, 2517, 2519, 2519, 2520, 2520, 2521, 2523, 2524, 2527, 2529, 2530, 2530, 2530, 2531, 2532,
	2532, 2533, 2533, 2533, 2533, 2534, 2535, 2537, 2538, 2539, 2539, 2539, 2539, 2539, 2539, 2539,
	2539, 2540, 2540, 2542, 2543, 2544, 2545, 2545, 2548, 2549, 2550, 2551, 2551, 2552, 2552, 2552,
	2553, 2555, 2556, 2556, 2557, 2557, 2557, 2558, 2558, 2559, 2562, 2564, 2567, 2567, 2569, 2569,
	2570, 2570, 2570, 2571, 2572, 2572, 2572, 2573, 2573, 2573, 2573, 2573, 2573, 2575, 2579, 2579,
	2581, 2582, 2584, 2584, 2584, 2584, 2587, 2587, 2587, 2588, 2589, 2591, 2592, 2592, 2593, 2594,
	2594, 2594, 2595, 2596, 2597, 2598, 2599, 2601, 2601, 2601, 2602, 2602, 2603, 2603, 2604, 2605,
	2609, 2610, 2610, 2610, 2614, 2614, 2616, 2616, 2618, 2618, 2618, 2618, 2619, 2620, 2620, 2621,
	2621, 2621, 2621, 2621, 2622, 2623, 2623, 2625, 2626, 2626, 2627, 2628, 2629, 2630, 2630, 2631,
	2633, 2633, 2635, 2635, 2638, 2638, 2640, 2641, 2642, 2642, 2643, 2643, 2644, 2644, 2644, 2645,
	2646, 2647, 2647, 2649, 2650, 2651, 2652, 2653, 2658, 2659, 2661, 2661, 2661, 2661, 2661, 2663,
	2664, 2664, 2664, 2665, 2665, 2665, 2666, 2669, 2671, 2672, 2672, 2674, 2675, 2676, 2676, 2676,
	2677, 2677, 2677, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2678, 2680, 2683, 2684, 2686, 2687,
	2689, 2689, 2689, 2689, 2689, 2691, 2691, 2693, 2694, 2695, 2697, 2697, 2698, 2698, 2698, 2699,
	2699, 2699, 2702, 2703, 2703, 2703, 2704, 2704, 2708, 2708, 2708, 2709, 2712, 2713, 2713, 2716,
	2718, 2719, 2720, 2722, 2723, 2723, 2724, 2725, 2726, 2728, 2730, 2731, 2732, 2734, 2734, 2734,
	2735, 2737, 2737, 2738, 2739, 2739, 2741, 2742, 2742, 2742, 2742, 2742, 2742, 2742, 2742, 2743,
	2745, 2747, 2750, 2750, 2750, 2750, 2750, 2751, 2751, 2751, 2751, 2752, 2754, 2755, 2758, 2759,
	2759, 2760, 2760, 2760, 2760, 2761, 2761, 2761, 2761, 2763, 2764, 2764, 2764, 2764, 2764, 2765,
	2768, 2768, 2768, 2769, 2770, 2770, 2771, 2774, 2775, 2779, 2779, 2779, 2781, 2782, 2783, 2785,
	2785, 2785, 2788, 2789, 2790, 2792, 2794, 2795, 2796, 2798, 2798, 2799, 2800, 2801, 2801, 2802,
	2804, 2805, 2805, 2806, 2807, 2807, 2808, 2809, 2810, 2812, 2812, 2813, 2814, 2815, 2815, 2816,
	2816, 2816, 2818, 2818, 2818, 2818, 2819, 2821, 2822, 2824, 2824, 2825, 2825, 2825, 2828, 2830,
	2831, 2833, 2833, 2834, 2836, 2836, 2837, 2838, 2840, 2842, 2842, 2842, 2845, 2845, 2845, 2845,
	2845, 2845, 2846, 2847, 2847, 2848, 2848, 2849, 2850, 2851, 2853, 2853, 2853, 2854, 2854, 2854,
	2856, 2858, 2858, 2860, 2861, 2862, 2863, 2863, 2863, 2863, 2865, 2866, 2868, 2869, 2871, 2871,
	2874, 2874, 2875, 2875, 2876, 2876, 2876, 2878, 2879, 2880, 2880, 2881, 2882, 2884, 2884, 2886,
	2886, 2887, 2888, 2888, 2888, 2888, 2890, 2891, 2892, 2893, 2895, 2895, 2897, 2898, 2898, 2900,
	2902, 2902, 2902, 2902, 2904, 2904, 2904, 2906, 2907, 2907, 2907, 2907, 2908, 2908, 2908, 2909,
	2911, 2912, 2913, 2913, 2913, 2914, 2916, 2916, 2916, 2917, 2918, 2919, 2919, 2922, 2923, 2925,
	2928, 2928, 2930, 2932, 2934, 2935, 2935, 2937, 2937, 2937, 2937, 2937, 2938, 2939, 2939, 2940,
	2940, 2942, 2942, 2943, 2944, 2946, 2946, 2947, 2947, 2949, 2949, 2950, 2951, 2951, 2952, 2952,
	2956, 2956, 2957, 2959, 2959, 2959, 2959, 2961, 2962, 2965, 2970, 2970, 2970, 2970, 2972, 2972,
	2972, 2972, 2972, 2973, 2973, 2974, 2975, 2975, 2976, 2977, 2979, 2980, 2981, 2982, 2984, 2984,
	2985, 2985, 2985, 2985, 2986, 2986, 2990, 2991, 2991, 2993, 2995, 2996, 2997, 2997, 2997, 2998,
	2998, 2999, 2999, 2999, 2999, 3000, 3000, 3000, 3000, 3000, 3002, 3005, 3007, 3008, 3011, 3011,
	3011, 3012, 3013, 3013, 3013, 3013, 3015, 3015, 3016, 3017, 3018, 3018, 3018, 3019, 3020, 3021,
	3021, 3022, 3023, 3024, 3025, 3027, 3028, 3029, 3029, 3029, 3030, 3031, 3033, 3034, 3034, 3034,
	3034, 3034, 3035, 3036, 3038, 3039, 3039, 3040, 3040, 3040, 3042, 3042, 3042, 3043, 3043, 3044,
	3044, 3045, 3046, 3047, 3047, 3048, 3048, 3049, 3049, 3050, 3051, 3053, 3055, 3057, 3058, 3059,
	3060, 3061, 3062, 3062, 3063, 3064, 3065, 3067, 3068, 3069, 3069, 3070, 3071, 3072, 3072, 3073,
	3073, 3074, 3076, 3077, 3078, 3080, 3081, 3082, 3082, 3083, 3084, 3084, 3085, 3085, 3085, 3085,
	3085, 3085, 3085, 3085, 3085, 3087, 3087, 3087, 3087, 3087, 3087, 3088, 3088, 3088, 3089, 3090,
	3090, 3090, 3090, 3091, 3092, 3095, 3097, 3097, 3098, 3100, 3101, 3102, 3103, 3103, 3105, 3106,
	3107, 3107, 3107, 3109, 3110, 3112, 3113, 3116, 3116, 3117, 3118, 3119, 3119, 3120, 3121, 3121,
	3122, 3123, 3125, 3126, 3128, 3129, 3129, 3129, 3129, 3129, 3131, 3132, 3132, 3134, 3134, 3135,
	3136, 3137, 3139, 3142, 3144, 3144, 3146, 3147, 3147, 3147, 3149, 3149, 3151, 3151, 3151, 3152,
	3153, 3153, 3153, 3154, 3154, 3155, 3156, 3158, 3160, 3161, 3161, 3161, 3163, 3164, 3167, 3169,
	3170, 3171, 3172, 3172, 3175, 3176, 3177, 3177, 3177, 3177, 3178, 3179, 3180, 3181, 3181, 3182,
	3182, 3182, 3183, 3183, 3184, 3184, 3186, 3186, 3186, 3187, 3189, 3191, 3191, 3191, 3192, 3193,
	3194, 3194, 3195, 3195, 3196, 3197, 3197, 3197, 3198, 3198, 3199, 3199, 3199, 3201, 3201, 3201,
	3202, 3202, 3204, 3205, 3205, 3205, 3206, 3207, 3208, 3208, 3208, 3208, 3209, 3209, 3209, 3209,
	3210, 3212, 3212, 3212, 3213, 3213, 3213, 3215, 3216, 3217, 3217, 3218, 3219, 3220, 3222, 3224,
	3225, 3226, 3228, 3228, 3230, 3231, 3231, 3231, 3231, 3232, 3235, 3237, 3238, 3239, 3240, 3241,
	3241, 3243, 3243, 3244, 3244, 3248, 3248, 3251, 3252, 3256, 3257, 3258, 3259, 3259, 3259, 3261,
	3261, 3263, 3263, 3263, 3263, 3266, 3267, 3270, 3272, 3273, 3275, 3276, 3277, 3279, 3280, 3281,
	3281, 3281, 3283, 3284, 3285, 3285, 3286, 3287, 3287, 3287, 3288, 3290, 3291, 3291, 3292, 3294,
	3296, 3300, 3301, 3301, 3301, 3302, 3302, 3302, 3303, 3303, 3304, 3307, 3308, 3308, 3310, 3312,
	3314, 3315, 3317, 3318, 3319, 3321, 3321, 3321, 3321, 3321, 3322, 3323, 3323, 3323, 3323, 3324,
	3324, 3324, 3327, 3328, 3328, 3330, 3330, 3331, 3332, 3334, 3336, 3338, 3338, 3339, 3339, 3341,
	3341, 3342, 3342, 3344, 3344, 3345, 3346, 3347, 3349, 3349, 3350, 3350, 3352, 3354, 3355, 3356,
	3356, 3358, 3360, 3361, 3361, 3361, 3362, 3365, 3366, 3367, 3369, 3370, 3370, 3371, 3372, 3373,
	3376, 3377, 3378, 3379, 3379, 3379, 3379, 3380, 3380, 3380, 3381, 3382, 3382, 3383, 3386, 3386,
	3389, 3389, 3391, 3391, 3391, 3393, 3394, 3394, 3396, 3396, 3399, 3402, 3402, 3402, 3403, 3404,
	3404, 3405, 3405, 3405, 3405, 3408, 3408, 3409, 3411, 3411, 3412, 3412, 3413, 3414, 3418, 3418,
	3420, 3420, 3423, 3425, 3425, 3429, 3431, 3432, 3432, 3434, 3436, 3439, 3440, 3440, 3441, 3444,
	3444, 3445, 3445, 3447, 3448, 3449, 3449, 3449, 3450, 3451, 3451, 3451, 3453, 3455, 3456, 3456,
	3457, 3457, 3458, 3458, 3458, 3460, 3462, 3462, 3464, 3465, 3465, 3466, 3468, 3469, 3470, 3472,
	3472, 3475, 3476, 3479, 3480, 3480, 3480, 3481, 3482, 3482, 3482, 3483, 3483, 3484, 3486, 3486,
	3488, 3491, 3492, 3496, 3497, 3497, 3499, 3500, 3502, 3505, 3508, 3509, 3511, 3514, 3515, 3517,
	3518, 3519, 3519, 3519, 3519, 3520, 3520, 3522, 3522, 3523, 3526, 3526, 3526, 3526, 3527, 3527,
	3528, 3528, 3529, 3533, 3534, 3535, 3535, 3538, 3539, 3540, 3541, 3544, 3546, 3546, 3546, 3549,
	3549, 3550, 3552, 3552, 3554, 3556, 3556, 3557, 3558, 3558, 3562, 3562, 3563, 3564, 3564, 3566,
	3568, 3569, 3570, 3572, 3573, 3573, 3573, 3574, 3576, 3578, 3579, 3580, 3581, 3583, 3583, 3583,
	3583, 3583, 3583, 3584, 3585, 3586, 3586, 3586, 3587, 3588, 3590, 3592, 3593, 3593, 3595, 3598,
	3599, 3600, 3601, 3601, 3604, 3605, 3606, 3607, 3608, 3609, 3610, 3610, 3610, 3611, 3611, 3612,
	3613, 3613, 3613, 3614, 3614, 3617, 3618, 3618, 3619, 3620, 3622, 3624, 3625, 3625, 3626, 3626,
	3628, 3629, 3630, 3630, 3631, 3631, 3632, 3636, 3638, 3638, 3640, 3642, 3642, 3643, 3643, 3643,
	3644, 3644, 3645, 3645, 3645, 3647, 3647, 3649, 3650, 3650, 3651, 3651, 3651, 3653, 3655, 3655,
	3655, 3657, 3659, 3662, 3663, 3663, 3663, 3663, 3666, 3667, 3667, 3670, 3671, 3671, 3674, 3675,
	3677, 3678, 3678, 3678, 3681, 3681, 3682, 3683, 3684, 3684, 3684, 3685, 3686, 3687, 3688, 3688,
	3691, 3692, 3697, 3699, 3700, 3703, 3704, 3707, 3707, 3707, 3708, 3713, 3714, 3714, 3717, 3717,
	3717, 3718, 3718, 3718, 3718, 3719, 3720, 3721, 3722, 3723, 3723, 3724, 3724, 3725, 3725, 3727,
	3727, 3728, 3731, 3732, 3733, 3733, 3733, 3733, 3735, 3738, 3738, 3743, 3743, 3744, 3744, 3744,
	3745, 3745, 3745, 3747, 3748, 3750, 3752, 3752, 3753, 3755, 3756, 3756, 3756, 3758, 3758, 3760,
	3760, 3762, 3767, 3769, 3770, 3770, 3772, 3772, 3773, 3775, 3776, 3777, 3779, 3781, 3783, 3783,
	3783, 3783, 3786, 3786, 3786, 3787, 3787, 3787, 3789, 3790, 3792, 3793, 3793, 3794, 3795, 3798,
	3799, 3799, 3800, 3802, 3802, 3804, 3806, 3807, 3810, 3811, 3813, 3816, 3817, 3820, 3822, 3823,
	3823, 3824, 3825, 3825, 3826, 3827, 3827, 3827, 3828, 3829, 3831, 3833, 3833, 3837, 3838, 3839,
	3840, 3841, 3843, 3845, 3846, 3846, 3849, 3850, 3852, 3857, 3857, 3859, 3862, 3862, 3862, 3864,
	3865, 3865, 3866, 3866, 3867, 3868, 3869, 3870, 3870, 3871, 3873, 3873, 3873, 3873, 3873, 3875,
	3876, 3878, 3881, 3883, 3884, 3884, 3885, 3887, 3888, 3890, 3890, 3892, 3893, 3893, 3895, 3896,
	3897, 3897, 3897, 3898, 3900, 3901, 3902, 3903, 3904, 3904, 3906, 3906, 3907, 3909, 3909, 3909,
	3910, 3913, 3916, 3917, 3917, 3917, 3918, 3920, 3922, 3924, 3924, 3925, 3927, 3927, 3927, 3929,
	3929, 3930, 3931, 3932, 3933, 3935, 3935, 3937, 3938, 3938, 3938, 3938, 3939, 3939, 3943, 3945,
	3946, 3947, 3952, 3952, 3952, 3953, 3954, 3956, 3957, 3958, 3958, 3960, 3960, 3960, 3961, 3962,
	3964, 3964, 3965, 3967, 3968, 3968, 3968, 3970, 3971, 3972, 3973, 3974, 3974, 3979, 3981, 3984,
	3984, 3985, 3988, 3988, 3988, 3988, 3988, 3988, 3989, 3991, 3994, 3995, 3996, 3996, 3996, 3996,
	3996, 3996, 3998, 3999, 4000, 4000, 4002, 4002, 4003, 4004, 4004, 4004, 4006, 4008, 4009, 4011,
	4011, 4012, 4017, 4018, 4019, 4020, 4022, 4024, 4025, 4027, 4027, 4028, 4028, 4028, 4028, 4029,
	4031, 4031, 4031, 4032, 4032, 4032, 4033, 4033, 4034, 4035, 4038, 4039, 4039, 4040, 4042, 4043,
	4043, 4043, 4044, 4044, 4044, 4044, 4045, 4046, 4047, 4047, 4047, 4048, 4048, 4049, 4050, 4050,
	4050, 4051, 4052, 4052, 4052, 4055, 4055, 4057, 4058, 4059, 4060, 4062, 4062, 4062, 4064, 4069,
	4069, 4072, 4072, 4073, 4074, 4075, 4075, 4077, 4078, 4081, 4083, 4084, 4084, 4084, 4085, 4086,
	4087, 4088, 4090, 4092, 4093, 4093, 4094, 4096, 4097, 4099, 4100, 4100, 4100, 4100, 4103, 4105,
	4105, 4106, 4107, 4108, 4108, 4109, 4109, 4109, 4114, 4114, 4116, 4119, 4121, 4123, 4123, 4125,
	4125, 4125, 4125, 4125, 4125, 4127, 4128, 4129, 4129, 4131, 4131, 4132, 4132, 4132, 4133, 4135,
	4135, 4137, 4139, 4140, 4142, 4143, 4143, 4145, 4147, 4147, 4148, 4148, 4148, 4149, 4151, 4152,
	4152, 4152, 4152, 4152, 4152, 4153, 4154, 4154, 4154, 4155, 4155, 4156, 4157, 4160, 4160, 4161,
	4161, 4162, 4163, 4164, 4166, 4169, 4170, 4174, 4176, 4177, 4178, 4180, 4180, 4180, 4181, 4182,
	4182, 4185, 4185, 4186, 4186, 4186, 4187, 4187, 4188, 4188, 4189, 4191, 4192, 4193, 4195, 4197,
	4197, 4200, 4200, 4200, 4201, 4203, 4208, 4209, 4211, 4215, 4216, 4218, 4218, 4218, 4218, 4219,
	4219, 4219, 4219, 4219, 4219, 4219, 4219, 4219, 4220, 4222, 4223, 4223, 4223, 4224, 4224, 4225,
	4226, 4227, 4227, 4227, 4228, 4228, 4230, 4234, 4238, 4239, 4242, 4245, 4247, 4248, 4249, 4252,
	4253, 4253, 4255, 4255, 4257, 4257, 4258, 4259, 4260, 4262, 4262, 4263, 4265, 4265, 4266, 4266,
	4268, 4269, 4269, 4269, 4270, 4272, 4274, 4275, 4278, 4279, 4281, 4282, 4282, 4284, 4284, 4284,
	4285, 4286, 4286, 4286, 4288, 4289, 4289, 4289, 4290, 4290, 4290, 4290, 4291, 4292, 4294, 4296,
	4299, 4300, 4302, 4303, 4306, 4307, 4312, 4313, 4316, 4316, 4317, 4319, 4319, 4320, 4320, 4321,
	4321, 4321, 4323, 4324, 4324, 4324, 4327, 4327, 4327, 4327, 4329, 4330, 4331, 4332, 4333, 4335,
	4338, 4341, 4343, 4345, 4346, 4348, 4351, 4353, 4354, 4354, 4356, 4356, 4357, 4357, 4360, 4362,
	4363, 4363, 4364, 4365, 4365, 4365, 4365, 4365, 4366, 4366, 4368, 4368, 4368, 4371, 4372, 4373,
	4375, 4377, 4379, 4382, 4382, 4385, 4388, 4390, 4391, 4393, 4395, 4397, 4400, 4401, 4401, 4402,
	4402, 4402, 4404, 4404, 4405, 4407, 4408, 4408, 4409, 4411, 4412, 4413, 4413, 4417, 4419, 4421,
	4423, 4426, 4428, 4431, 4432, 4434, 4436, 4438, 4439, 4441, 4443, 4445, 4448, 4448, 4451, 4453,
	4453, 4453, 4455, 4456, 4456, 4456, 4456, 4457, 4457, 4458, 4458, 4458, 4458, 4461, 4462, 4467,
	4471, 4474, 4476, 4480, 4481, 4483, 4487, 4490, 4491, 4494, 4497, 4501, 4505, 4507, 4510, 4510,
	4511, 4513, 4514, 4516, 4518, 4518, 4519, 4519, 4520, 4520, 4520, 4520, 4522, 4523, 4524, 4526,
	4527, 4528, 4529, 4529, 4529, 4530, 4531, 4532, 4537, 4539, 4540, 4541, 4543, 4546, 4547, 4547,
	4548, 4548, 4549, 4550, 4550, 4551, 4551, 4555, 4555, 4556, 4557, 4558, 4559, 4561, 4562, 4564,
	4566, 4569, 4572, 4574, 4574, 4575, 4578, 4578, 4580, 4582, 4584, 4587, 4589, 4589, 4589, 4589,
	4591, 4593, 4593, 4594, 4595, 4596, 4599, 4599, 4599, 4600, 4600, 4600, 4600, 4602, 4604, 4605,
	4606, 4609, 4609, 4612, 4613, 4615, 4615, 4616, 4617, 4622, 4623, 4625, 4625, 4626, 4627, 4629,
	4630, 4632, 4633, 4633, 4633, 4633, 4634, 4635, 4636, 4636, 4636, 4636, 4636, 4637, 4638, 4642,
	4645, 4648, 4651, 4653, 4656, 4658, 4659, 4663, 4665, 4667, 4668, 4669, 4671, 4672, 4673, 4673,
	4675, 4675, 4676, 4679, 4680, 4680, 4681, 4681, 4681, 4682, 4682, 4683, 4683, 4688, 4690, 4690,
	4692, 4693, 4695, 4696, 4697, 4699, 4700, 4700, 4700, 4702, 4704, 4705, 4705, 4705, 4706, 4706,
	4706, 4707, 4707, 4707, 4708, 4708, 4710, 4710, 4710, 4711, 4713, 4715, 4715, 4718, 4721, 4721,
	4722, 4725, 4726, 4728, 4729, 4730, 4731, 4731, 4732, 4732, 4734, 4735, 4735, 4736, 4738, 4739,
	4740, 4740, 4740, 4741, 4741, 4741, 4742, 4742, 4746, 4747, 4747, 4748, 4749, 4750, 4751, 4755,
	4758, 4760, 4760, 4763, 4765, 4765, 4768, 4768, 4768, 4770, 4771, 4771, 4771, 4772, 4775, 4775,
	4775, 4777, 4777, 4780, 4782, 4783, 4783, 4784, 4785, 4785, 4785, 4786, 4787, 4787, 4788, 4789,
	4791, 4791, 4794, 4797, 4798, 4801, 4803, 4805, 4805, 4806, 4808, 4810, 4812, 4813, 4816, 4816,
	4817, 4819, 4819, 4821, 4821, 4822, 4822, 4823, 4823, 4823, 4825, 4826, 4826, 4827, 4828, 4833,
	4834, 4836, 4837, 4838, 4838, 4840, 4842, 4843, 4844, 4846, 4849, 4850, 4852, 4853, 4853, 4853,
	4855, 4856, 4856, 4857, 4857, 4858, 4858, 4859, 4859, 4859, 4860, 4860, 4860, 4863, 4865, 4866,
	4867, 4869, 4870, 4872, 4873, 4875, 4878, 4879, 4880, 4881, 4885, 4885, 4887, 4888, 4888, 4888,
	4889, 4891, 4894, 4895, 4895, 4895, 4896, 4896, 4896, 4896, 4897, 4897, 4897, 4899, 4900, 4901,
	4904, 4904, 4904, 4906, 4907, 4907, 4908, 4910, 4912, 4912, 4913, 4913, 4914, 4914, 4915, 4916,
	4916, 4916, 4917, 4917, 4918, 4919, 4920, 4921, 4923, 4923, 4923, 4924, 4925, 4926, 4928, 4931,
	4932, 4933, 4935, 4937, 4938, 4939, 4939, 4939, 4940, 4940, 4942, 4942, 4943, 4943, 4943, 4943,
	4943, 4943, 4945, 4948, 4949, 4951, 4951, 4952, 4953, 4955, 4955, 4957, 4958, 4960, 4962, 4964,
	4964, 4966, 4968, 4969, 4970, 4972, 4972, 4972, 4972, 4972, 4973, 4973, 4975, 4975, 4976, 4977,
	4978, 4978, 4979, 4981, 4981, 4981, 4981, 4983, 4983, 4984, 4985, 4986, 4987, 4989, 4992, 4994,
	4995, 4997, 4998, 4999, 5000, 5002, 5003, 5006, 5008, 5011, 5011, 5012, 5013, 5015, 5015, 5016,
	5017, 5018, 5020, 5020, 5020, 5022, 5022, 5023, 5024, 5024, 5027, 5027, 5028, 5029, 5031, 5031,
	5034, 5034, 5034, 5034, 5035, 5036, 5037, 5038, 5038, 5038, 5038, 5038, 5039, 5041, 5041, 5043,
	5043, 5044, 5044, 5045, 5046, 5046, 5046, 5046, 5047, 5048, 5048, 5048, 5048, 5050, 5053, 5055,
	5058, 5059, 5064, 5065, 5066, 5069, 5070, 5071, 5073, 5074, 5074, 5075, 5077, 5078, 5078, 5079,
	5081, 5081, 5082, 5084, 5085, 5085, 5085, 5085, 5086, 5089, 5090, 5090, 5091, 5092, 5095, 5099,
	5100, 5101, 5102, 5104, 5108, 5108, 5108, 5109, 5109, 5109, 5109, 5110, 5110, 5112, 5112, 5112,
	5112, 5112, 5112, 5112, 5112, 5112, 5112, 5112, 5112, 5112, 5113, 5114, 5114, 5115, 5115, 5116,
	5120, 5121, 5122, 5124, 5126, 5127, 5127, 5127, 5127, 5128, 5129, 5130, 5130, 5132, 5132, 5133,
	5134, 5136, 5138, 5140, 5142, 5142, 5144, 5144, 5145, 5147, 5147, 5148, 5148, 5150, 5152, 5152,
	5153, 5156, 5156, 5157, 5160, 5160, 5161, 5162, 5162, 5163, 5163, 5163, 5163, 5166, 5168, 5169,
	5170, 5171, 5172, 5172, 5172, 5174, 5176, 5176, 5176, 5179, 5180, 5180, 5181, 5183, 5183, 5185,
	5188, 5189, 5190, 5192, 5193, 5195, 5195, 5196, 5196, 5196, 5196, 5196, 5197, 5198, 5200, 5201,
	5201, 5201, 5202, 5202, 5203, 5204, 5205, 5205, 5209, 5209, 5210, 5210, 5210, 5213, 5213, 5213,
	5214, 5214, 5217, 5218, 5218, 5218, 5220, 5220, 5221, 5222, 5223, 5225, 5225, 5227, 5228, 5229,
	5229, 5229, 5230, 5230, 5230, 5232, 5233, 5235, 5235, 5235, 5236, 5238, 5240, 5242, 5242, 5244,
	5246, 5246, 5247, 5249, 5250, 5250, 5251, 5252, 5253, 5254, 5254, 5254, 5256, 5258, 5258, 5258,
	5260, 5260, 5263, 5263, 5263, 5263, 5263, 5263, 5264, 5266, 5266, 5266, 5267, 5267, 5268, 5269,
	5269, 5270, 5274, 5276, 5277, 5277, 5279, 5280, 5280, 5280, 5281, 5282, 5282, 5282, 5284, 5285,
	5285, 5285, 5286, 5287, 5287, 5287, 5287, 5288, 5288, 5288, 5289, 5289, 5291, 5292, 5292, 5294,
	5294, 5295, 5298, 5298, 5298, 5300, 5302, 5303, 5304, 5304, 5305, 5307, 5310, 5312, 5314, 5316,
	5316, 5316, 5316, 5318, 5318, 5319, 5322, 5322, 5322, 5323, 5324, 5325, 5327, 5330, 5333, 5335,
	5335, 5335, 5336, 5337, 5337, 5340, 5340, 5342, 5342, 5345, 5345, 5345, 5347, 5349, 5351, 5354,
	5356, 5358, 5359, 5361, 5361, 5361, 5361, 5361, 5363, 5363, 5366, 5367, 5370, 5371, 5371, 5371,
	5371, 5371, 5373, 5374, 5375, 5375, 5377, 5378, 5380, 5381, 5382, 5383, 5384, 5386, 5386, 5389,
	5391, 5396, 5396, 5397, 5397, 5397, 5397, 5399, 5399, 5401, 5402, 5402, 5402, 5403, 5404, 5404,
	5405, 5405, 5405, 5405, 5405, 5406, 5407, 5407, 5408, 5409, 5409, 5409, 5409, 5410, 5410, 5410,
	5411, 5416, 5417, 5419, 5421, 5421, 5422, 5422, 5423, 5423, 5424, 5427, 5427, 5428, 5428, 5428,
	5428, 5428, 5428, 5429, 5430, 5432, 5434, 5434, 5434, 5434, 5434, 5434, 5435, 5437, 5439, 5441,
	5441, 5442, 5443, 5445, 5445, 5445, 5445, 5445, 5446, 5446, 5446, 5446, 5447, 5447, 5447, 5447,
	5449, 5450, 5450, 5451, 5453, 5453, 5453, 5455, 5455, 5456, 5457, 5458, 5459, 5459, 5462, 5465,
	5465, 5467, 5467, 5470, 5470, 5471, 5473, 5474, 5474, 5474, 5474, 5474, 5475, 5475, 5479, 5481,
	5481, 5481, 5482, 5482, 5483, 5486, 5486, 5488, 5489, 5489, 5489, 5491, 5493, 5493, 5493, 5494,
	5494, 5495, 5495, 5495, 5497, 5498, 5498, 5501, 5501, 5501, 5501, 5501, 5502, 5502, 5502, 5502,
	5504, 5504, 5506, 5506, 5506, 5506, 5506, 5508, 5509, 5510, 5510, 5511, 5511, 5512, 5512, 5515,
	5517, 5518, 5520, 5522, 5523, 5523, 5525, 5525, 5525, 5525, 5527, 5529, 5530, 5532, 5532, 5532,
	5532, 5533, 5533, 5534, 5535, 5537, 5538, 5538, 5538, 5538, 5538, 5539, 5539, 5539, 5539, 5539,
	5539, 5540, 5541, 5541, 5542, 5542, 5542, 5544, 5548, 5548, 5549, 5551, 5553, 5554, 5556, 5558,
	5558, 5558, 5560, 5561, 5562, 5563, 5563, 5565, 5567, 5569, 5571, 5571, 5572, 5572, 5574, 5574,
	5576, 5577, 5577, 5577, 5579, 5581, 5581, 5582, 5583, 5585, 5585, 5587, 5587, 5587, 5589, 5590,
	5590, 5590, 5590, 5592, 5595, 5597, 5599, 5602, 5602, 5602, 5603, 5603, 5603, 5603, 5603, 5603,
	5603, 5606, 5606, 5606, 5607, 5608, 5609, 5609, 5609, 5610, 5610, 5611, 5612, 5613, 5616, 5616,
	5617, 5617, 5618, 5619, 5619, 5619, 5620, 5621, 5621, 5623, 5623, 5624, 5626, 5628, 5629, 5629,
	5629, 5631, 5631, 5631, 5633, 5633, 5633, 5633, 5633, 5633, 5634, 5635, 5636, 5636, 5638, 5638,
	5638, 5638, 5638, 5639, 5639, 5640, 5640, 5640, 5640, 5641, 5641, 5643, 5643, 5643, 5643, 5645,
	5646, 5647, 5647, 5647, 5647, 5649, 5649, 5653, 5654, 5655, 5656, 5657, 5657, 5658, 5658, 5659,
	5659, 5659, 5661, 5664, 5664, 5665, 5666, 5667, 5667, 5668, 5669, 5670, 5671, 5671, 5671, 5673,
	5674, 5674, 5675, 5677, 5681, 5683, 5684, 5684, 5685, 5685, 5686, 5687, 5689, 5690, 5693, 5693,
	5693, 5693, 5695, 5695, 5696, 5698, 5698, 5700, 5700, 5700, 5700, 5700, 5702, 5702, 5702, 5703,
	5705, 5706, 5706, 5706, 5709, 5709, 5710, 5712, 5712, 5712, 5714, 5716, 5718, 5718, 5719, 5721,
	5724, 5725, 5727, 5727, 5729, 5730, 5730, 5730, 5731, 5731, 5731, 5732, 5732, 5732, 5733, 5733,
	5734, 5734, 5735, 5736, 5736, 5736, 5736, 5737, 5741, 5741, 5742, 5743, 5744, 5744, 5744, 5744,
	5744, 5746, 5748, 5748, 5749, 5749, 5750, 5751, 5752, 5752, 5753, 5753, 5755, 5755, 5756, 5756,
	5756, 5756, 5756, 5756, 5758, 5759, 5759, 5759, 5760, 5760, 5761, 5761, 5761, 5761, 5761, 5761,
	5763, 5763, 5765, 5765, 5766, 5766, 5767, 5769, 5769, 5771, 5773, 5774, 5777, 5777, 5777, 5778,
	5779, 5779, 5780, 5780, 5783, 5785, 5787, 5788, 5790, 5791, 5792, 5792, 5794, 5795, 5795, 5795,
	5795, 5795, 5796, 5797, 5799, 5800, 5801, 5801, 5801, 5801, 5801, 5803, 5803, 5804, 5804, 5805,
	5805, 5805, 5806, 5807, 5807, 5807, 5808, 5808, 5808, 5811, 5811, 5811, 5812, 5812, 5814, 5816,
	5816, 5816, 5818, 5819, 5820, 5822, 5822, 5824, 5826, 5828, 5828, 5828, 5829, 5829, 5830, 5830,
	5830, 5830, 5830, 5831, 5831, 5833, 5834, 5835, 5836, 5836, 5837, 5837, 5837, 5837, 5837, 5838,
	5838, 5839, 5841, 5843, 5846, 5846, 5846, 5846, 5846, 5846, 5847, 5847, 5850, 5850, 5851, 5851,
	5853, 5854, 5855, 5855, 5856, 5857, 5857, 5858, 5858, 5861, 5862, 5862, 5862, 5862, 5862, 5862,
	5863, 5864, 5864, 5864, 5865, 5865, 5865, 5866, 5866, 5866, 5867, 5868, 5870, 5870, 5870, 5870,
	5871, 5871, 5872, 5873, 5876, 5876, 5878, 5878, 5880, 5880, 5881, 5882, 5885, 5886, 5886, 5886,
	5886, 5888, 5888, 5889, 5892, 5894, 5896, 5896, 5899, 5899, 5899, 5900, 5902, 5903, 5903, 5904,
	5904, 5905, 5905, 5905, 5905, 5906, 5909, 5909, 5909, 5910, 5911, 5912, 5913, 5915, 5917, 5917,
	5918, 5918, 5918, 5918, 5920, 5920, 5921, 5921, 5923, 5923, 5924, 5924, 5924, 5925, 5925, 5925,
	5925, 5926, 5927, 5927, 5929, 5930, 5930, 5932, 5933, 5936, 5937, 5938, 5941, 5941, 5941, 5941,
	5942, 5942, 5942, 5942, 5942, 5943, 5944, 5944, 5944, 5945, 5946, 5946, 5946, 5946, 5947, 5947,
	5949, 5950, 5952, 5952, 5953, 5954, 5958, 5959, 5959, 5961, 5963, 5963, 5963, 5967, 5967, 5967,
	5967, 5968, 5968, 5969, 5969, 5969, 5971, 5971, 5971, 5972, 5972, 5975, 5975, 5976, 5977, 5977,
	5978, 5978, 5980, 5981, 5981, 5984, 5985, 5985, 5985, 5986, 5987, 5987, 5987, 5987, 5989, 5989,
	5992, 5993, 5994, 5996, 5998, 5999, 5999, 5999, 5999, 5999, 5999, 5999, 5999, 5999, 6000, 6001,
	6002, 6003, 6003, 6004, 6005, 6006, 6006, 6006, 6007, 6007, 6009, 6011, 6012, 6013, 6013, 6015,
	6017, 6017, 6018, 6018, 6019, 6021, 6024, 6025, 6026, 6030, 6030, 6031, 6031, 6031, 6031, 6031,
	6032, 6032, 6032, 6032, 6035, 6035, 6035, 6036, 6038, 6038, 6041, 6042, 6042, 6043, 6043, 6043,
	6045, 6045, 6047, 6048, 6049, 6049, 6049, 6049, 6049, 6050, 6050, 6050, 6050, 6050, 6050, 6050,
	6050, 6050, 6051, 6052, 6052, 6052, 6052, 6053, 6053, 6053, 6055, 6055, 6055, 6056, 6056, 6056,
	6057, 6058, 6058, 6058, 6059, 6059, 6060, 6061, 6064, 6064, 6064, 6065, 6065, 6068, 6069, 6069,
	6069, 6070, 6073, 6074, 6074, 6076, 6078, 6079, 6081, 6083, 6084, 6084, 6086, 6088, 6088, 6088,
	6089, 6090, 6091, 6093, 6094, 6094, 6094, 6095, 6095, 6095, 6096, 6099, 6099, 6101, 6101, 6102,
	6102, 6104, 6104, 6105, 6105, 6105, 6105, 6105, 6106, 6106, 6108, 6109, 6109, 6109, 6109, 6109,
	6111, 6112, 6115, 6115, 6115, 6116, 6117, 6117, 6117, 6117, 6119, 6119, 6119, 6121, 6122, 6122,
	6122, 6123, 6124, 6124, 6125, 6125, 6127, 6127, 6128, 6129, 6129, 6129, 6129, 6130, 6131, 6131,
	6133, 6137, 6137, 6138, 6139, 6140, 6140, 6140, 6140, 6141, 6141, 6141, 6141, 6142, 6142, 6142,
	6142, 6142, 6142, 6143, 6143, 6144, 6145, 6145, 6147, 6147, 6147, 6148, 6149, 6149, 6149, 6149,
	6150, 6151, 6151, 6152, 6155, 6157, 6157, 6158, 6158, 6158, 6158, 6159, 6160, 6160, 6160, 6160,
	6161, 6162, 6162, 6164, 6164, 6165, 6165, 6166, 6167, 6169, 6171, 6171, 6171, 6171, 6171, 6171,
	6171, 6171, 6171, 6173, 6174, 6176, 6176, 6177, 6178, 6178, 6178, 6178, 6178, 6180, 6180, 6182,
	6184, 6185, 6185, 6186, 6186, 6187, 6188, 6188, 6189, 6189, 6189, 6190, 6191, 6191, 6191, 6191,
	6191, 6191, 6193, 6193, 6193, 6195, 6195, 6195, 6195, 6195, 6196, 6198, 6199, 6199, 6199, 6200,
	6201, 6201, 6201, 6202, 6204, 6205, 6205, 6205, 6207, 6207, 6207, 6212, 6212, 6214, 6214, 6215,
	6216, 6217, 6218, 6220, 6221, 6224, 6227, 6228, 6229, 6230, 6231, 6232, 6234, 6234, 6235, 6235,
	6235, 6238, 6239, 6239, 6242, 6242, 6244, 6244, 6244, 6244, 6246, 6247, 6248, 6249, 6249, 6249,
	6249, 6251, 6253, 6255, 6255, 6257, 6258, 6259, 6260, 6260, 6264, 6264, 6265, 6266, 6266, 6266,
	6266, 6266, 6266, 6267, 6267, 6267, 6267, 6267, 6268, 6269, 6269, 6270, 6271, 6273, 6273, 6275,
	6275, 6277, 6277, 6277, 6279, 6280, 6282, 6283, 6284, 6284, 6288, 6288, 6288, 6289, 6289, 6290,
	6292, 6294, 6294, 6294, 6295, 6295, 6296, 6296, 6297, 6297, 6298, 6300, 6300, 6300, 6300, 6301,
	6303, 6303, 6303, 6303, 6303, 6304, 6304, 6304, 6305, 6305, 6307, 6307, 6308, 6308, 6309, 6310,
	6310, 6311, 6312, 6312, 6312, 6313, 6313, 6313, 6314, 6316, 6317, 6317, 6319, 6320, 6323, 6325,
	6327, 6327, 6329, 6330, 6331, 6331, 6333, 6334, 6337, 6338, 6340, 6340, 6341, 6343, 6344, 6344,
	6344, 6344, 6345, 6345, 6346, 6346, 6348, 6349, 6350, 6350, 6351, 6351, 6352, 6354, 6354, 6354,
	6354, 6356, 6357, 6358, 6358, 6359, 6362, 6362, 6363, 6364, 6364, 6366, 6366, 6367, 6368, 6369,
	6370, 6370, 6370, 6371, 6375, 6377, 6378, 6378, 6379, 6381, 6382, 6383, 6383, 6383, 6384, 6384,
	6386, 6386, 6388, 6388, 6389, 6390, 6392, 6393, 6393, 6394, 6394, 6395, 6395, 6396, 6396, 6398,
	6398, 6399, 6401, 6402, 6404, 6405, 6406, 6406, 6408, 6409, 6411, 6412, 6413, 6414, 6416, 6417,
	6418, 6419, 6421, 6422, 6423, 6425, 6427, 6429, 6430, 6430, 6432, 6433, 6434, 6435, 6435, 6435,
	6435, 6436, 6436, 6437, 6439, 6440, 6442, 6442, 6442, 6444, 6444, 6445, 6445, 6446, 6447, 6447,
	6447, 6448, 6450, 6451, 6452, 6453, 6454, 6455, 6455, 6455, 6456, 6457, 6459, 6460, 6461, 6462,
	6462, 6463, 6464, 6464, 6464, 6465, 6465, 6466, 6467, 6468, 6469, 6471, 6472, 6473, 6473, 6474,
	6477, 6478, 6479, 6481, 6481, 6482, 6482, 6483, 6485, 6486, 6486, 6487, 6489, 6489, 6489, 6490,
	6490, 6491, 6491, 6491, 6491, 6491, 6491, 6492, 6494, 6495, 6495, 6496, 6498, 6499, 6500, 6500,
	6500, 6502, 6504, 6506, 6506, 6507, 6508, 6508, 6513, 6514, 6514, 6515, 6515, 6515, 6516, 6517,
	6518, 6521, 6522, 6522, 6523, 6523, 6524, 6526, 6527, 6527, 6528, 6528, 6528, 6529, 6529, 6529,
	6529, 6529, 6531, 6534, 6536, 6537, 6537, 6537, 6537, 6538, 6541, 6542, 6543, 6544, 6544, 6546,
	6546, 6547, 6548, 6548, 6548, 6550, 6551, 6551, 6552, 6552, 6553, 6556, 6556, 6557, 6557, 6557,
	6559, 6559, 6560, 6563, 6563, 6564, 6564, 6565, 6565, 6565, 6566, 6570, 6571, 6575, 6575, 6575,
	6576, 6577, 6577, 6578, 6579, 6579, 6580, 6580, 6580, 6583, 6583, 6583, 6584, 6585, 6585, 6585,
	6585, 6586, 6587, 6589, 6590, 6590, 6591, 6591, 6591, 6592, 6593, 6593, 6594, 6594, 6595, 6596,
	6597, 6598, 6598, 6599, 6600, 6601, 6602, 6602, 6605, 6606, 6606, 6607, 6609, 6610, 6610, 6612,
	6612, 6612, 6612, 6612, 6613, 6613, 6614, 6615, 6615, 6616, 6618, 6618, 6619, 6621, 6622, 6623,
	6624, 6625, 6625, 6625, 6628, 6630, 6632, 6632, 6634, 6635, 6638, 6639, 6641, 6642, 6643, 6643,
	6643, 6645, 6647, 6648, 6650, 6652, 6652, 6652, 6653, 6655, 6655, 6655, 6657, 6657, 6658, 6659,
	6660, 6661, 6661, 6662, 6663, 6665, 6665, 6666, 6666, 6666, 6666, 6666, 6668, 6670, 6670, 6672,
	6673, 6675, 6677, 6677, 6677, 6677, 6677, 6679, 6680, 6681, 6682, 6684, 6684, 6685, 6687, 6688,
	6691, 6693, 6694, 6694, 6696, 6697, 6699, 6699, 6700, 6701, 6701, 6703, 6704, 6705, 6706, 6707,
	6707, 6708, 6710, 6712, 6712, 6712, 6712, 6713, 6714, 6716, 6717, 6718, 6719, 6720, 6720, 6721,
	6721, 6722, 6723, 6723, 6723, 6724, 6726, 6728, 6730, 6731, 6731, 6732, 6733, 6733, 6733, 6733,
	6733, 6733, 6734, 6734, 6734, 6735, 6735, 6736, 6738, 6738, 6741, 6743, 6744, 6744, 6746, 6747,
	6748, 6750, 6752, 6753, 6754, 6757, 6758, 6759, 6762, 6765, 6765, 6769, 6770, 6772, 6772, 6772,
	6773, 6775, 6777, 6778, 6779, 6780, 6781, 6781, 6782, 6784, 6786, 6787, 6787, 6787, 6787, 6787,
	6789, 6791, 6792, 6793, 6793, 6794, 6796, 6799, 6801, 6802, 6802, 6802, 6802, 6805, 6806, 6807,
	6809, 6810, 6810, 6811, 6812, 6813, 6813, 6816, 6816, 6816, 6817, 6818, 6818, 6819, 6820, 6820,
	6821, 6821, 6822, 6823, 6823, 6825, 6827, 6829, 6830, 6832, 6832, 6833, 6833, 6834, 6834, 6835,
	6836, 6837, 6838, 6838, 6838, 6838, 6840, 6842, 6842, 6843, 6844, 6845, 6846, 6846, 6846, 6847,
	6848, 6850, 6851, 6853, 6853, 6854, 6857, 6859, 6860, 6861, 6862, 6862, 6862, 6862, 6863, 6864,
	6865, 6869, 6869, 6871, 6871, 6872, 6874, 6874, 6875, 6875, 6876, 6876, 6877, 6877, 6880, 6881,
	6882, 6883, 6883, 6884, 6885, 6886, 6888, 6889, 6889, 6893, 6893, 6893, 6893, 6893, 6895, 6898,
	6898, 6898, 6898, 6900, 6901, 6902, 6902, 6905, 6907, 6909, 6909, 6909, 6911, 6912, 6912, 6912,
	6913, 6913, 6913, 6913, 6915, 6916, 6916, 6916, 6918, 6919, 6920, 6922, 6922, 6924, 6924, 6926,
	6926, 6928, 6928, 6930, 6930, 6930, 6934, 6938, 6938, 6939, 6939, 6940, 6940, 6940, 6940, 6940,
	6943, 6945, 6946, 6947, 6950, 6950, 6954, 6955, 6957, 6958, 6958, 6958, 6958, 6959, 6960, 6961,
	6961, 6961, 6962, 6962, 6963, 6963, 6966, 6967, 6968, 6968, 6968, 6968, 6969, 6969, 6969, 6970,
	6973, 6973, 6974, 6975, 6978, 6979, 6983, 6986, 6990, 6991, 6992, 6994, 6994, 6995, 6996, 7001,
	7001, 7002, 7002, 7004, 7005, 7005, 7006, 7007, 7008, 7008, 7010, 7011, 7011, 7012, 7013, 7013,
	7014, 7015, 7016, 7016, 7017, 7018, 7020, 7023, 7027, 7029, 7032, 7032, 7032, 7032, 7034, 7035,
	7036, 7037, 7038, 7040, 7040, 7040, 7041, 7042, 7042, 7043, 7043, 7045, 7045, 7046, 7047, 7047,
	7048, 7049, 7049, 7050, 7051, 7054, 7054, 7054, 7055, 7056, 7056, 7057, 7059, 7061, 7063, 7065,
	7068, 7069, 7069, 7069, 7069, 7070, 7070, 7070, 7071, 7072, 7072, 7072, 7073, 7073, 7073, 7074,
	7076, 7077, 7077, 7079, 7081, 7083, 7085, 7087, 7088, 7090, 7092, 7095, 7095, 7097, 7099, 7101,
	7102, 7102, 7104, 7105, 7105, 7107, 7109, 7109, 7109, 7109, 7109, 7110, 7110, 7110, 7110, 7110,
	7112, 7114, 7115, 7116, 7118, 7120, 7122, 7125, 7129, 7130, 7130, 7133, 7133, 7134, 7134, 7136,
	7139, 7139, 7140, 7141, 7143, 7143, 7143, 7143, 7145, 7146, 7148, 7149, 7150, 7152, 7153, 7153,
	7153, 7154, 7155, 7155, 7155, 7159, 7163, 7166, 7168, 7169, 7171, 7174, 7174, 7174, 7174, 7176,
	7177, 7178, 7179, 7181, 7183, 7184, 7184, 7184, 7184, 7185, 7188, 7189, 7189, 7190, 7190, 7191,
	7193, 7194, 7194, 7194, 7197, 7198, 7199, 7201, 7203, 7204, 7205, 7206, 7206, 7206, 7208, 7209,
	7209, 7210, 7211, 7213, 7213, 7213, 7214, 7214, 7215, 7215, 7215, 7215, 7216, 7216, 7217, 7217,
	7218, 7219, 7219, 7220, 7221, 7221, 7222, 7222, 7224, 7225, 7227, 7229, 7230, 7231, 7231, 7232,
	7233, 7233, 7233, 7234, 7235, 7236, 7237, 7237, 7237, 7238, 7238, 7239, 7240, 7242, 7242, 7242,
	7242, 7242, 7242, 7243, 7244, 7246, 7247, 7248, 7251, 7251, 7252, 7252, 7254, 7255, 7256, 7257,
	7258, 7259, 7259, 7259, 7259, 7260, 7260, 7261, 7262, 7262, 7262, 7262, 7262, 7263, 7264, 7265,
	7266, 7266, 7267, 7267, 7268, 7268, 7269, 7269, 7269, 7269, 7270, 7271, 7271, 7272, 7273, 7273,
	7273, 7274, 7274, 7275, 7275, 7275, 7275, 7275, 7275, 7275, 7275, 7275, 7276, 7276, 7276, 7277,
	7280, 7281, 7281, 7281, 7283, 7285, 7287, 7287, 7287, 7288, 7288, 7289, 7290, 7291, 7291, 7292,
	7293, 7295, 7296, 7298, 7300, 7301, 7301, 7301, 7302, 7302, 7302, 7302, 7302, 7302, 7303, 7304,
	7306, 7306, 7306, 7306, 7306, 7307, 7307, 7307, 7311, 7311, 7312, 7312, 7312, 7312, 7313, 7315,
	7315, 7315, 7316, 7317, 7319, 7319, 7321, 7322, 7325, 7325, 7325, 7326, 7327, 7328, 7328, 7329,
	7330,
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
